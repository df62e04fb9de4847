//! Message structures: which segments stand where, in which groups.

use std::fmt;

use super::text::text;
use crate::location::SegmentId;

/// The structure of a message, such as `ORU_R01`.
#[derive(Clone, Copy)]
pub struct Structure {
    name: u16,
    rows: &'static [u64],
}

impl Structure {
    pub(super) fn new(name: u16, rows: &'static [u64]) -> Self {
        Self { name, rows }
    }

    /// The name, such as `ADT_A01`.
    pub fn name(self) -> &'static str {
        text(self.name)
    }

    /// Whether it rests on one source, or on two that disagree.
    pub fn is_disputed(self) -> bool {
        self.root().row() >> 32 & 0x80 != 0
    }

    /// The whole structure as a group.
    pub fn root(self) -> Node {
        Node { rows: self.rows }
    }
}

impl fmt::Debug for Structure {
    /// In the notation of the standard: `[ ]` is optional, `{ }` repeats, `< | >` is a choice.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.name(), self.root())
    }
}

/// A segment or a group in a structure.
#[derive(Clone, Copy)]
pub struct Node {
    /// The row of the node, and those behind it; its descendants come first.
    rows: &'static [u64],
}

/// What a [`Node`] is. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeKind {
    /// A segment with this id.
    Segment(SegmentId),
    /// A group whose members come one after another.
    Group,
    /// A group of which one member comes.
    Choice,
    /// Any segment.
    Any,
}

impl Node {
    /// What it is.
    pub fn kind(self) -> NodeKind {
        match self.row() >> 32 & 0x7f {
            0 => NodeKind::Segment(self.segment_id()),
            1 => NodeKind::Group,
            2 => NodeKind::Choice,
            _ => NodeKind::Any,
        }
    }

    /// The name of a group, such as `ORDER_OBSERVATION`; empty for a segment.
    pub fn group_name(self) -> &'static str {
        match self.kind() {
            NodeKind::Group | NodeKind::Choice => {
                text(u16::try_from(self.row() >> 40).unwrap_or_default())
            }
            NodeKind::Segment(_) | NodeKind::Any => "",
        }
    }

    /// How often it must be there.
    pub fn min(self) -> u16 {
        u16::try_from(self.row() >> 24 & 0xff).unwrap_or_default()
    }

    /// How often it may be there; `None` is without limit.
    pub fn max(self) -> Option<u16> {
        match self.row() >> 16 & 0xff {
            0 => None,
            max => u16::try_from(max).ok(),
        }
    }

    /// The members of a group, in order.
    pub fn children(self) -> Nodes {
        let len = self.len();
        Nodes { rows: self.rows.get(1..len).unwrap_or_default() }
    }

    /// Whether the node, or one below it, is this segment or any segment.
    pub(crate) fn may_hold(self, id: SegmentId) -> bool {
        let [a, b, c] = id.bytes();
        let wanted = u64::from(u32::from_be_bytes([0, a, b, c]));
        // Groups and choices have the kinds 1 and 2.
        self.rows.get(..self.len()).unwrap_or_default().iter().any(|row| {
            let kind = row >> 32 & 0x7f;
            kind == 0 && row >> 40 == wanted || kind > 2
        })
    }

    /// The number of rows of the node and all below it.
    fn len(self) -> usize {
        usize::try_from(self.row() & 0xffff).unwrap_or_default()
    }

    fn row(self) -> u64 {
        self.rows.first().copied().unwrap_or_default()
    }

    fn segment_id(self) -> SegmentId {
        let [.., a, b, c] = (self.row() >> 40).to_be_bytes();
        SegmentId::of_bytes([a, b, c])
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let repeats = self.max() != Some(1);
        if self.min() == 0 {
            f.write_str("[")?;
        }
        if repeats {
            f.write_str("{")?;
        }
        match self.kind() {
            NodeKind::Segment(id) => write!(f, "{id}")?,
            NodeKind::Any => f.write_str("Hxx")?,
            NodeKind::Group => {
                for (at, child) in self.children().enumerate() {
                    write!(f, "{}{child:?}", if at == 0 { "" } else { " " })?;
                }
            }
            NodeKind::Choice => {
                for (at, child) in self.children().enumerate() {
                    write!(f, "{}{child:?}", if at == 0 { "<" } else { " | " })?;
                }
                f.write_str(">")?;
            }
        }
        if repeats {
            f.write_str("}")?;
        }
        if self.min() == 0 {
            f.write_str("]")?;
        }
        Ok(())
    }
}

/// The members of a group.
#[derive(Debug, Clone)]
pub struct Nodes {
    rows: &'static [u64],
}

impl Iterator for Nodes {
    type Item = Node;

    fn next(&mut self) -> Option<Node> {
        if self.rows.is_empty() {
            return None;
        }
        let node = Node { rows: self.rows };
        self.rows = self.rows.get(node.len().max(1)..).unwrap_or_default();
        Some(node)
    }
}
