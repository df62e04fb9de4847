//! Where the next segment may stand: the places of a structure that it can take, and what each
//! would cost.

use crate::location::SegmentId;
use crate::schema::{Node, NodeKind};

/// How far a place is from where the message is. The least is taken; the fields weigh in their
/// order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Cost {
    /// Members that must be there and are not.
    pub(super) missing: u32,
    /// Groups that begin with a member other than their first.
    pub(super) unheaded: u32,
    /// Groups that end.
    pub(super) popped: u32,
    /// Groups that begin again.
    pub(super) repeated: u32,
}

/// A way from a node down to a segment: the members to take at each level.
pub(super) type Path = [u8; DEPTH];

/// No structure is deeper; the deepest is `ORL_O40` of 2.8.2 with nine levels.
pub(super) const DEPTH: usize = 16;

/// A way into a node, if the segment can stand in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    pub(super) cost: Cost,
    pub(super) path: Path,
    pub(super) depth: u8,
}

/// The cheapest way to a segment in a node, at most `budget` required members left out.
pub(super) fn enter(node: Node, id: SegmentId, budget: u32) -> Option<Way> {
    if node.may_hold(id) { way(node, id, budget, 0) } else { None }
}

fn way(node: Node, id: SegmentId, budget: u32, level: usize) -> Option<Way> {
    let here = Way { cost: Cost::default(), path: [0; DEPTH], depth: u8::try_from(level).ok()? };
    let choice = match node.kind() {
        NodeKind::Segment(own) => return (own == id).then_some(here),
        // A segment that stands by its name is the better match.
        NodeKind::Any => return Some(Way { cost: Cost { unheaded: 1, ..here.cost }, ..here }),
        NodeKind::Group => false,
        NodeKind::Choice => true,
    };
    let mut best: Option<Way> = None;
    let mut missing = 0;
    for (at, child) in node.children().enumerate() {
        if child.may_hold(id)
            && let Some(mut found) = way(child, id, budget.saturating_sub(missing), level + 1)
        {
            found.cost.missing += missing;
            found.cost.unheaded += u32::from(at > 0 && !choice);
            *found.path.get_mut(level)? = u8::try_from(at).ok()?;
            if best.is_none_or(|best| found.cost < best.cost) {
                best = Some(found);
            }
            if best.is_some_and(|best| best.cost == Cost::default()) {
                break;
            }
        }
        if !choice && must_come(child) {
            missing += 1;
            if missing > budget {
                break;
            }
        }
    }
    best
}

/// Whether there is a segment that must come for this node; a group of members that may all be
/// left out asks for none.
pub(super) fn must_come(node: Node) -> bool {
    node.min() > 0
        && match node.kind() {
            NodeKind::Segment(_) | NodeKind::Any => true,
            NodeKind::Group => node.children().any(must_come),
            NodeKind::Choice => node.children().all(must_come),
        }
}

/// The id of the first segment that a node must have.
pub(super) fn required_segment(node: Node) -> Option<SegmentId> {
    match node.kind() {
        NodeKind::Segment(id) => Some(id),
        NodeKind::Any => None,
        NodeKind::Group | NodeKind::Choice => {
            node.children().filter(|child| must_come(*child)).find_map(required_segment)
        }
    }
}
