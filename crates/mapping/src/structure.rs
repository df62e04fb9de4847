//! The structure of a message, and which segment stands at which position of it.
//!
//! The guide's message maps say where a segment counts: an OBX of an `OBSERVATION` group is another
//! thing than one of a `SPECIMEN_OBSERVATION` group. [`Structure::place`] walks the segments of a
//! message through the structure; it is tolerant, because real messages leave out and repeat what
//! the standard does not allow, and it says where it was.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The structure of one message type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    nodes: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    /// `PID`, `ROL@PID`, `INSURANCE`.
    label: Box<str>,
    parent: usize,
    /// Empty for a segment.
    children: Vec<usize>,
    group: bool,
    repeats: bool,
    optional: bool,
}

impl Node {
    fn segment(&self) -> &str {
        self.label.split(['@', '#']).next().unwrap_or_default()
    }
}

/// A position in a structure: a segment or a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(usize);

/// The segments of one message in their structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    /// The instances of groups; the first is the message.
    pub groups: Vec<Group>,
    /// For each segment of the message: where it stands.
    pub segments: Vec<Placed>,
}

/// One instance of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Group {
    /// Which group of the structure.
    pub position: Position,
    /// The enclosing instance; the message encloses itself.
    pub parent: usize,
}

/// Where one segment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// The position, or `None` if the structure has no such segment.
    pub position: Option<Position>,
    /// The instance of the group around it.
    pub group: usize,
    /// It stood where the structure does not allow it.
    pub out_of_place: bool,
    /// The structure has one such segment in this group, and that one was there already. Such a
    /// segment has no position: it speaks for nothing.
    pub surplus: bool,
}

impl Structure {
    /// Reads `MSH [{SFT}] PID [{INSURANCE:IN1 [IN2]}]`; the error is the offset of the mistake.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let root = Node {
            label: "".into(),
            parent: 0,
            children: Vec::new(),
            group: true,
            repeats: false,
            optional: false,
        };
        let mut nodes = vec![root];
        // What is open: the node, or none for a bracket around one segment.
        let mut open: Vec<(char, Option<usize>)> = Vec::new();
        let mut pending: Vec<char> = Vec::new();
        let mut at = 0;
        while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
            match c {
                ' ' => at += 1,
                '[' | '{' => {
                    pending.push(c);
                    at += 1;
                }
                ']' | '}' => {
                    let wanted = if c == ']' { '[' } else { '{' };
                    match open.pop() {
                        Some((bracket, _)) if bracket == wanted => at += 1,
                        _ => return Err(at),
                    }
                }
                c if c.is_ascii_uppercase() => {
                    let rest = text.get(at..).unwrap_or_default();
                    let end = rest
                        .find(|c: char| {
                            !(c.is_ascii_alphanumeric() || matches!(c, '_' | '@' | '#'))
                        })
                        .unwrap_or(rest.len());
                    let label = rest.get(..end).unwrap_or_default();
                    let group = rest.get(end..).is_some_and(|rest| rest.starts_with(':'));
                    let parent = open.iter().rev().find_map(|(_, node)| *node).unwrap_or_default();
                    let index = nodes.len();
                    nodes.push(Node {
                        label: label.into(),
                        parent,
                        children: Vec::new(),
                        group,
                        repeats: pending.contains(&'{'),
                        optional: pending.contains(&'['),
                    });
                    if let Some(parent) = nodes.get_mut(parent) {
                        parent.children.push(index);
                    }
                    for bracket in pending.drain(..) {
                        open.push((bracket, group.then_some(index)));
                    }
                    at += end + usize::from(group);
                }
                _ => return Err(at),
            }
        }
        if open.is_empty() && pending.is_empty() { Ok(Self { nodes }) } else { Err(text.len()) }
    }

    /// The position of a path such as `INSURANCE.IN1` or `ROL@PID`.
    pub fn position(&self, path: &str) -> Option<Position> {
        let mut at = 0;
        for label in path.split('.') {
            at =
                *self.nodes.get(at)?.children.iter().find(|child| {
                    self.nodes.get(**child).is_some_and(|node| &*node.label == label)
                })?;
        }
        Some(Position(at))
    }

    /// The group around a position; the message is its own.
    pub fn parent(&self, position: Position) -> Position {
        Position(self.nodes.get(position.0).map_or(0, |node| node.parent))
    }

    /// The message as a whole.
    pub fn root(&self) -> Position {
        Position(0)
    }

    /// Whether several may stand at a position in one instance of the group around it.
    pub fn repeats(&self, position: Position) -> bool {
        self.nodes.get(position.0).is_some_and(|node| node.repeats)
    }

    /// The nearest group that contains both positions.
    pub fn common(&self, one: Position, other: Position) -> Position {
        let mut above = vec![one];
        let mut at = one;
        while at.0 != 0 {
            at = self.parent(at);
            above.push(at);
        }
        let mut at = other;
        while !above.contains(&at) {
            at = self.parent(at);
        }
        at
    }

    /// Walks the segments through the structure. Takes time in proportion to the number of
    /// segments times the size of the structure.
    pub fn place<'s>(&self, segments: impl IntoIterator<Item = &'s str>) -> Placement {
        let mut walk = Walk {
            structure: self,
            groups: vec![Group { position: self.root(), parent: 0 }],
            latest: HashMap::new(),
            stack: vec![Level { node: 0, group: 0, child: 0 }],
            taken: BTreeSet::new(),
        };
        let segments: Vec<Placed> = segments.into_iter().map(|name| walk.place(name)).collect();
        Placement { groups: walk.groups, segments }
    }

    /// What the structure demands of each group that is there, and that the message lacks: the
    /// name of the segment or group, and the group in which it is missing.
    pub fn missing<'s>(&'s self, placement: &Placement) -> Vec<(&'s str, usize)> {
        let there: BTreeSet<(usize, usize)> = placement
            .segments
            .iter()
            .filter_map(|placed| Some((placed.group, placed.position?.0)))
            .chain(placement.groups.iter().skip(1).map(|group| (group.parent, group.position.0)))
            .collect();
        let mut missing = Vec::new();
        for (at, group) in placement.groups.iter().enumerate() {
            let children = self.node(group.position.0).map_or(&[][..], |node| &node.children);
            for child in children {
                let Some(node) = self.node(*child) else { continue };
                if !node.optional && !there.contains(&(at, *child)) {
                    missing.push((node.segment(), at));
                }
            }
        }
        missing
    }

    fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }
}

/// An open group: which, its instance, and the child that came last.
#[derive(Debug, Clone, Copy)]
struct Level {
    node: usize,
    group: usize,
    child: usize,
}

struct Walk<'s> {
    structure: &'s Structure,
    groups: Vec<Group>,
    /// The last instance of each group in each group around it.
    latest: HashMap<Group, usize>,
    stack: Vec<Level>,
    /// The groups and positions that hold a segment.
    taken: BTreeSet<(usize, usize)>,
}

impl Walk<'_> {
    fn place(&mut self, name: &str) -> Placed {
        let mut placed = self.find_place(name);
        if let Some(Position(at)) = placed.position {
            let single = self.structure.node(at).is_some_and(|node| !node.repeats);
            if !self.taken.insert((placed.group, at)) && single {
                placed = Placed { position: None, surplus: true, out_of_place: true, ..placed };
            }
        }
        placed
    }

    fn find_place(&mut self, name: &str) -> Placed {
        for strict in [true, false] {
            for depth in (0..self.stack.len()).rev() {
                if let Some(path) = self.forward(depth, name, strict) {
                    // A second patient is none of a group that has not begun.
                    match self.occupied(name).filter(|_| !strict && path.len() > 1) {
                        Some(surplus) => return surplus,
                        None => return self.enter(depth, &path),
                    }
                }
                // A group begins anew only with what it may begin with.
                if strict && let Some(path) = self.again(depth, name) {
                    return self.restart(depth, &path);
                }
            }
        }
        for depth in (0..self.stack.len()).rev() {
            let Some(level) = self.stack.get(depth).copied() else { continue };
            if let Some(path) = self.find(level.node, 0, name, false) {
                return self.attach(level.group, &path);
            }
        }
        let group = self.stack.last().map_or(0, |level| level.group);
        Placed { position: None, group, out_of_place: true, surplus: false }
    }

    /// The single position of an open group that such a segment has taken.
    fn occupied(&self, name: &str) -> Option<Placed> {
        self.stack.iter().rev().find_map(|level| {
            let path = self.find(level.node, 0, name, false)?;
            let placed = self.attached(level.group, &path)?;
            let at = placed.position?.0;
            let single = self.structure.node(at).is_some_and(|node| !node.repeats);
            (single && self.taken.contains(&(placed.group, at))).then_some(placed)
        })
    }

    /// Where a late segment would stand, if all groups on the way are there.
    fn attached(&self, group: usize, path: &[usize]) -> Option<Placed> {
        let mut group = group;
        for at in path {
            if self.structure.node(*at).is_some_and(|node| node.group) {
                let wanted = Group { position: Position(*at), parent: group };
                group = *self.latest.get(&wanted)?;
            }
        }
        let position = path.last().map(|at| Position(*at));
        Some(Placed { position, group, out_of_place: true, surplus: false })
    }

    /// The same child again if it repeats, else a later child of the open group.
    fn forward(&self, depth: usize, name: &str, strict: bool) -> Option<Vec<usize>> {
        let level = self.stack.get(depth)?;
        let node = self.structure.node(level.node)?;
        let started = level.child < node.children.len() && self.stack.len() > depth;
        let last = *node.children.get(level.child)?;
        let child = self.structure.node(last)?;
        // The child of the innermost level was a segment: it may stand again if it repeats.
        if started && !child.group && child.segment() == name && child.repeats {
            return Some(vec![last]);
        }
        let fresh = level.node == 0 && level.child == 0 && self.groups.len() == 1;
        let from = if fresh { level.child } else { level.child + 1 };
        self.find(level.node, from, name, strict)
    }

    /// A new instance of the open group, if it repeats.
    fn again(&self, depth: usize, name: &str) -> Option<Vec<usize>> {
        let level = self.stack.get(depth)?;
        let node = self.structure.node(level.node)?;
        if depth == 0 || !node.repeats {
            return None;
        }
        self.find(level.node, 0, name, true)
    }

    /// The path from a group to the first segment of that name from one of its children on.
    /// Strictly, no segment or group that must be there is passed over.
    fn find(&self, group: usize, from: usize, name: &str, strict: bool) -> Option<Vec<usize>> {
        let node = self.structure.node(group)?;
        for child in node.children.iter().skip(from) {
            let inner = self.structure.node(*child)?;
            if inner.group {
                if let Some(mut path) = self.find(*child, 0, name, strict) {
                    path.insert(0, *child);
                    return Some(path);
                }
            } else if inner.segment() == name {
                return Some(vec![*child]);
            }
            if strict && !inner.optional {
                return None;
            }
        }
        None
    }

    /// Goes down a path from the open group at `depth`, opening the groups on the way.
    fn enter(&mut self, depth: usize, path: &[usize]) -> Placed {
        self.stack.truncate(depth + 1);
        for at in path {
            let Some(top) = self.stack.last_mut() else { break };
            let children = self.structure.node(top.node).map_or(&[][..], |node| &node.children);
            top.child = children.iter().position(|child| child == at).unwrap_or_default();
            let parent = top.group;
            if self.structure.node(*at).is_some_and(|node| node.group) {
                let group = self.open(Group { position: Position(*at), parent });
                self.stack.push(Level { node: *at, group, child: 0 });
            }
        }
        let group = self.stack.last().map_or(0, |level| level.group);
        let position = path.last().map(|at| Position(*at));
        Placed { position, group, out_of_place: false, surplus: false }
    }

    /// A segment that comes late belongs to the groups that were there; what is open stays open.
    fn attach(&mut self, group: usize, path: &[usize]) -> Placed {
        let mut group = group;
        for at in path {
            if !self.structure.node(*at).is_some_and(|node| node.group) {
                continue;
            }
            let position = Position(*at);
            let wanted = Group { position, parent: group };
            let there = self.latest.get(&wanted).copied();
            group = there.unwrap_or_else(|| self.open(wanted));
        }
        let position = path.last().map(|at| Position(*at));
        Placed { position, group, out_of_place: true, surplus: false }
    }

    /// Opens a new instance of the group at `depth` and goes down from it.
    fn restart(&mut self, depth: usize, path: &[usize]) -> Placed {
        self.stack.truncate(depth + 1);
        if let Some(level) = self.stack.pop() {
            let parent = self.groups.get(level.group).map_or(0, |group| group.parent);
            let group = self.open(Group { position: Position(level.node), parent });
            self.stack.push(Level { node: level.node, group, child: 0 });
        }
        self.enter(depth, path)
    }

    /// A new instance of a group.
    fn open(&mut self, group: Group) -> usize {
        self.groups.push(group);
        let at = self.groups.len() - 1;
        self.latest.insert(group, at);
        at
    }
}

/// Reads a file of structures: `NAME = STRUCTURE` lines, `#` comments. The error is line and byte.
pub fn read_structures(text: &str) -> Result<BTreeMap<Box<str>, Structure>, (usize, usize)> {
    let mut structures = BTreeMap::new();
    for (line, content) in text.lines().enumerate() {
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        let (name, structure) = content.split_once('=').ok_or((line + 1, 0))?;
        let structure = Structure::parse(structure.trim()).map_err(|offset| (line + 1, offset))?;
        structures.insert(name.trim().into(), structure);
    }
    Ok(structures)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(structure: &str, segments: &str) -> Vec<String> {
        let structure = Structure::parse(structure).unwrap();
        let names: Vec<&str> = segments.split(' ').collect();
        let placement = structure.place(names.iter().copied());
        placement
            .segments
            .iter()
            .map(|placed| {
                let mut path = Vec::new();
                let mut at = placed.position;
                while let Some(position) = at.filter(|position| position.0 != 0) {
                    path.insert(0, structure.nodes[position.0].label.to_string());
                    at = Some(structure.parent(position));
                }
                let mark = match placed {
                    Placed { surplus: true, .. } => "!!",
                    Placed { out_of_place: true, .. } => "!",
                    _ => "",
                };
                format!("{}@{}{mark}", path.join("."), placed.group)
            })
            .collect()
    }

    const ORU: &str = "MSH [{SFT}] {PATIENT_RESULT:[PATIENT:PID [PD1] [{NTE}] [VISIT:PV1 [PV2]]] {ORDER_OBSERVATION:[COMMON_ORDER:ORC] OBR {[NTE]} [{OBSERVATION:OBX {[NTE]}}] [{SPECIMEN:SPM [{SPECIMEN_OBSERVATION:OBX}]}]}} [DSC]";

    #[test]
    fn ex_01_groups_of_an_observation_report() {
        let found = placed(ORU, "MSH PID NTE PV1 ORC OBR NTE OBX NTE NTE OBX SPM OBX OBR OBX");
        assert_eq!(
            found,
            [
                "MSH@0",
                "PATIENT_RESULT.PATIENT.PID@2",
                "PATIENT_RESULT.PATIENT.NTE@2",
                "PATIENT_RESULT.PATIENT.VISIT.PV1@3",
                "PATIENT_RESULT.ORDER_OBSERVATION.COMMON_ORDER.ORC@5",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBR@4",
                "PATIENT_RESULT.ORDER_OBSERVATION.NTE@4",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.OBX@6",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.NTE@6",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.NTE@6",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.OBX@7",
                "PATIENT_RESULT.ORDER_OBSERVATION.SPECIMEN.SPM@8",
                "PATIENT_RESULT.ORDER_OBSERVATION.SPECIMEN.SPECIMEN_OBSERVATION.OBX@9",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBR@10",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.OBX@11",
            ]
        );
    }

    #[test]
    fn ex_01_group_without_patient_and_second_patient() {
        assert_eq!(
            placed(ORU, "MSH OBR OBX PID OBR"),
            [
                "MSH@0",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBR@2",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.OBX@3",
                "PATIENT_RESULT.PATIENT.PID@5",
                "PATIENT_RESULT.ORDER_OBSERVATION.OBR@6",
            ]
        );
    }

    #[test]
    fn ex_02_unknown_and_late_segments_stay_in_their_group() {
        let found = placed(
            "MSH EVN PID [PD1] [{ROL@PID}] PV1 [PV2] [{ROL@PV1}] [{INSURANCE:IN1 [IN2]}] [ACC]",
            "MSH PID ZPI PV1 ROL IN1 IN2 IN1 PD1 ZZZ ACC",
        );
        assert_eq!(
            found,
            [
                "MSH@0",
                "PID@0",
                "@0!",
                "PV1@0",
                "ROL@PV1@0",
                "INSURANCE.IN1@1",
                "INSURANCE.IN2@1",
                "INSURANCE.IN1@2",
                "PD1@0!",
                "@2!",
                "ACC@0"
            ]
        );
    }

    #[test]
    fn ex_02_a_late_visit_joins_the_patient_before() {
        let found = placed(ORU, "MSH PID OBR OBX PV1 OBX");
        assert_eq!(found[4], "PATIENT_RESULT.PATIENT.VISIT.PV1@5!");
        assert_eq!(found[5], "PATIENT_RESULT.ORDER_OBSERVATION.OBSERVATION.OBX@6");
    }

    #[test]
    fn bd_03_a_second_single_segment_is_surplus() {
        let adt = "MSH EVN PID [PD1] PV1 [PV2] [{INSURANCE:IN1 [IN2]}]";
        let found = placed(adt, "MSH EVN PID PID PV1 EVN IN1 IN2 IN2 PV1 MSH");
        assert_eq!(
            found,
            [
                "MSH@0",
                "EVN@0",
                "PID@0",
                "@0!!",
                "PV1@0",
                "@0!!",
                "INSURANCE.IN1@1",
                "INSURANCE.IN2@1",
                "@1!!",
                "@0!!",
                "@0!!",
            ]
        );
        // Not even where the same segment may stand in a group that has not begun.
        let order = "MSH [PATIENT:PID [PV1]] {ORDER:ORC [{PRIOR:[PATIENT_PRIOR:PID] OBX}]}";
        assert_eq!(placed(order, "MSH PID PID ORC")[2], "@1!!");
        assert_eq!(placed(order, "MSH PID ORC PID")[3], "ORDER.PRIOR.PATIENT_PRIOR.PID@4");
        // A patient of the next group is a patient of its own.
        assert_eq!(placed(ORU, "MSH PID OBR PID OBR")[3], "PATIENT_RESULT.PATIENT.PID@5");
    }

    #[test]
    fn bd_02_what_the_structure_demands_and_lacks() {
        let structure = Structure::parse(ORU).unwrap();
        let missing = |message: &str| {
            let placement = structure.place(message.split(' '));
            let missing = structure.missing(&placement);
            missing.into_iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(missing("MSH PID OBR OBX"), [""; 0]);
        assert_eq!(missing("MSH PID"), ["ORDER_OBSERVATION"]);
        assert_eq!(missing("MSH"), ["PATIENT_RESULT"]);
        assert_eq!(missing("PID ORC OBX"), ["MSH", "OBR"]);
    }

    #[test]
    fn rm_04_bad_structures_are_errors() {
        for text in ["MSH [PID", "MSH ]", "msh", "[{MSH]}"] {
            assert!(Structure::parse(text).is_err(), "{text}");
        }
    }
}
