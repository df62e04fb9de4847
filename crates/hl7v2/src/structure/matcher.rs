//! Walks through a message and its structure together.

use std::collections::HashMap;

use super::candidate::{Cost, DEPTH, Path, Way, enter, must_come, required_segment};
use super::group::Entry;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::location::{Index, Location, SegmentId};
use crate::message::Message;
use crate::scan::{self, short};
use crate::schema::{Node, NodeKind, Structure};

/// Cuts a message into the groups of a structure.
pub(super) fn run(
    message: &Message<'_>,
    structure: Option<Structure>,
) -> (Vec<Entry>, Vec<Diagnostic>) {
    let end = short(message.entries().len());
    let root = Entry { name: "", parent: 0, occurrence: 1, start: 0, end, previous: 0, last: 0 };
    let Some(structure) = structure else { return (vec![root], Vec::new()) };
    let mut matcher = Matcher {
        frames: Vec::with_capacity(DEPTH),
        entries: Vec::with_capacity(message.entries().len() + 1),
        issues: Vec::new(),
        disputed: structure.is_disputed(),
    };
    matcher.frames.push(Frame::new(structure.root(), 0));
    matcher.entries.push(root);
    let segments = message.entries();
    for (at, segment) in (0..).zip(segments) {
        let met = Met { at, offset: segment.start, len: segment.len, id: segment.id };
        matcher.take(met, segments.get(at as usize + 1..).unwrap_or_default());
    }
    let behind =
        Met { at: end, offset: short(message.as_bytes().len()), len: 0, id: SegmentId::OPAQUE };
    while matcher.frames.len() > 1 {
        matcher.pop(behind);
    }
    matcher.miss_rest(behind, usize::MAX);
    (matcher.entries, located(matcher.issues, message))
}

/// The issues, each with the occurrence of the segment that it is about.
fn located(issues: Vec<(u32, Diagnostic)>, message: &Message<'_>) -> Vec<Diagnostic> {
    let mut issues: Vec<(u32, Diagnostic)> = issues;
    let mut counts: HashMap<SegmentId, u32> = HashMap::new();
    let mut rest = issues.iter_mut().peekable();
    for (at, segment) in (0..).zip(message.entries()) {
        if rest.peek().is_none() {
            break;
        }
        let count = counts.entry(segment.id).or_default();
        *count += 1;
        while let Some((_, issue)) = rest.next_if(|(met, _)| *met == at) {
            if issue.code() != Code::SegmentMissing {
                *issue = issue.at(Location::of(segment.id).with_occurrence(Index::Nth(*count)));
            }
        }
    }
    issues.into_iter().map(|(_, issue)| issue).collect()
}

/// A segment that is met.
#[derive(Clone, Copy)]
struct Met {
    at: u32,
    offset: u32,
    len: u32,
    id: SegmentId,
}

/// A group that is open, and how far it has come.
#[derive(Clone, Copy)]
struct Frame {
    node: Node,
    /// The entry of the group; that of the group around it for a choice, which is no group.
    entry: u32,
    /// The member at which it stands, and how often that has come.
    position: usize,
    count: u16,
    /// Members before this one have had their turn, even if the group went back since.
    reached: usize,
    /// The members that have come, a bit for each; no structure has a group of so many members.
    came: u128,
}

impl Frame {
    fn new(node: Node, entry: u32) -> Self {
        Self { node, entry, position: 0, count: 0, reached: 0, came: 0 }
    }

    fn has_come(&self, member: usize) -> bool {
        member < 128 && self.came >> member & 1 == 1
    }

    /// Goes to a member that comes for the first time, or again.
    fn go_to(&mut self, member: usize) {
        self.count = if self.position == member { self.count.saturating_add(1) } else { 1 };
        self.position = member;
        self.reached = self.reached.max(member + 1);
        if member < 128 {
            self.came |= 1 << member;
        }
    }

    fn is_choice(&self) -> bool {
        self.node.kind() == NodeKind::Choice
    }

    /// Whether the member at its position may come once more.
    fn may_repeat(&self, member: Node) -> bool {
        member.max().is_none_or(|max| self.count < max)
    }
}

/// A place for a segment: the frame that stays innermost, and the way from there.
#[derive(Clone, Copy)]
struct Place {
    cost: Cost,
    frame: usize,
    /// The member of the frame.
    member: usize,
    path: Path,
    depth: u8,
    /// A group comes more often than it may, or again after its turn.
    fault: Option<Code>,
}

impl Place {
    fn new(cost: Cost, frame: usize, member: usize, way: Way, fault: Option<Code>) -> Self {
        Self { cost, frame, member, path: way.path, depth: way.depth, fault }
    }
}

struct Matcher {
    frames: Vec<Frame>,
    entries: Vec<Entry>,
    /// With the position of the segment at which each was found.
    issues: Vec<(u32, Diagnostic)>,
    disputed: bool,
}

impl Matcher {
    fn take(&mut self, met: Met, behind: &[scan::Entry]) {
        if is_anywhere(met.id) {
            // Only a place for any segment is one for a Z segment.
            let place = self.forward(met.id, 0).filter(|place| place.cost.popped == 0);
            if let Some(place) = place.filter(|_| met.id != SegmentId::OPAQUE) {
                self.put(place, met);
            }
            return;
        }
        // First a place for which nothing is missing, then a group that comes again.
        if let Some(place) = self.forward(met.id, 0).or_else(|| self.again(met.id)) {
            return self.put(place, met);
        }
        // A place for which something is missing, unless the next segment fits without this one.
        if let Some(place) = self.forward(met.id, u32::MAX) {
            let next = behind.iter().map(|segment| segment.id).find(|id| !is_anywhere(*id));
            if next.is_none_or(|next| next == met.id || self.forward(next, 0).is_none()) {
                return self.put(place, met);
            }
        }
        let repeats = self.frames.iter().any(|frame| {
            let mut members = frame.node.children().enumerate();
            members.any(|(at, member)| {
                member.kind() == NodeKind::Segment(met.id) && frame.has_come(at)
            })
        });
        let code = if repeats { Code::SegmentRepeats } else { Code::SegmentUnexpected };
        self.report(code, met, met.id);
    }

    /// The cheapest place at or behind the one where the message is.
    fn forward(&self, id: SegmentId, budget: u32) -> Option<Place> {
        let mut best: Option<Place> = None;
        let mut missing = 0;
        for (popped, (at, frame)) in (0..).zip(self.frames.iter().enumerate().rev()) {
            // What is further out ends more groups.
            if best.is_some_and(|best| best.cost.missing == 0 && best.cost.unheaded == 0) {
                return best;
            }
            for (number, member) in frame.node.children().enumerate().skip(frame.position) {
                let here = number == frame.position;
                // A choice that is made has no other members.
                if frame.is_choice() && !here {
                    break;
                }
                let count = if here { frame.count } else { 0 };
                let left = budget.saturating_sub(missing);
                if (!here || frame.may_repeat(member))
                    && let Some(way) = enter(member, id, left)
                {
                    let repeated = u32::from(here && count > 0 && way.depth > 0);
                    let Cost { missing: inside, unheaded, .. } = way.cost;
                    let cost = Cost { missing: missing + inside, unheaded, popped, repeated };
                    if best.is_none_or(|best| cost < best.cost) {
                        best = Some(Place::new(cost, at, number, way, None));
                    }
                    if cost == Cost::default() {
                        return best;
                    }
                }
                if count == 0 && number >= frame.reached && must_come(member) {
                    missing += 1;
                    if missing > budget {
                        return best;
                    }
                }
            }
        }
        best
    }

    /// A group that comes once more than it may, or after its turn, if the segment is its first.
    fn again(&self, id: SegmentId) -> Option<Place> {
        for (at, frame) in self.frames.iter().enumerate().rev() {
            if frame.is_choice() {
                continue;
            }
            let members: Vec<Node> = frame.node.children().take(frame.position + 1).collect();
            for (number, member) in members.iter().enumerate().rev() {
                if !matches!(member.kind(), NodeKind::Group) {
                    continue;
                }
                let Some(way) = enter(*member, id, 0) else { continue };
                let fault = if number == frame.position {
                    Code::SegmentRepeats
                } else {
                    Code::SegmentUnexpected
                };
                return Some(Place::new(way.cost, at, number, way, Some(fault)));
            }
        }
        None
    }

    fn put(&mut self, place: Place, met: Met) {
        while self.frames.len() > place.frame + 1 {
            self.pop(met);
        }
        if let Some(code) = place.fault {
            self.report(code, met, met.id);
        }
        let member = place.member;
        self.miss_rest(met, member);
        let Some(frame) = self.frames.last_mut() else { return };
        frame.go_to(member);
        let mut node = frame.node.children().nth(member);
        for level in 0..usize::from(place.depth) {
            let Some(group) = node else { return };
            self.push(group, met);
            let at = usize::from(place.path.get(level).copied().unwrap_or_default());
            self.miss_rest(met, at);
            if let Some(frame) = self.frames.last_mut() {
                frame.go_to(at);
            }
            node = group.children().nth(at);
        }
    }

    /// Opens a group; a choice is none of its own.
    fn push(&mut self, node: Node, met: Met) {
        let parent = self.frames.last().map_or(0, |frame| frame.entry);
        let mut entry = parent;
        if node.kind() == NodeKind::Group {
            let name = node.group_name();
            entry = short(self.entries.len());
            let previous = self.entries.get(parent as usize).map_or(0, |parent| parent.last);
            let occurrence = self.times(previous, name) + 1;
            if let Some(parent) = self.entries.get_mut(parent as usize) {
                parent.last = entry;
            }
            let (start, end) = (met.at, met.at);
            self.entries.push(Entry { name, parent, occurrence, start, end, previous, last: 0 });
        }
        self.frames.push(Frame::new(node, entry));
    }

    /// How often a group of this name has come, by the chain of groups before.
    fn times(&self, mut previous: u32, name: &str) -> u32 {
        while previous != 0
            && let Some(entry) = self.entries.get(previous as usize)
        {
            if entry.name == name {
                return entry.occurrence;
            }
            previous = entry.previous;
        }
        0
    }

    /// Closes the innermost group.
    fn pop(&mut self, met: Met) {
        self.miss_rest(met, usize::MAX);
        if let Some(frame) = self.frames.pop()
            && !frame.is_choice()
            && let Some(entry) = self.entries.get_mut(frame.entry as usize)
        {
            entry.end = met.at;
        }
    }

    /// Reports the members that must come before this one and did not.
    fn miss_rest(&mut self, met: Met, before: usize) {
        let Some(frame) = self.frames.last().copied() else { return };
        if frame.is_choice() {
            return;
        }
        for (number, member) in frame
            .node
            .children()
            .enumerate()
            .skip(frame.position)
            .take_while(|(number, _)| *number < before)
        {
            let count = if number == frame.position { frame.count } else { 0 };
            if count == 0
                && number >= frame.reached
                && must_come(member)
                && let Some(id) = required_segment(member)
            {
                self.report(Code::SegmentMissing, Met { len: 0, ..met }, id);
            }
        }
    }

    fn report(&mut self, code: Code, met: Met, about: SegmentId) {
        let issue = Diagnostic::new(code, met.offset, met.len).at(Location::of(about));
        let issue = if self.disputed { issue.at_most(Severity::Warning) } else { issue };
        self.issues.push((met.at, issue));
    }
}

/// Segments that stand wherever they are met: Z segments, lines that are no segment, and the
/// continuation of the segment before.
fn is_anywhere(id: SegmentId) -> bool {
    let [first, ..] = id.bytes();
    first == b'Z' || id == SegmentId::OPAQUE || id.as_str() == "ADD"
}
