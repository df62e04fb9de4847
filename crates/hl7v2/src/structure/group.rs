//! One group of a message, as a range of its segments.

use std::fmt;
use std::ops::Range;

use super::Tree;
use crate::message::Segment;
use crate::value::Element;
use crate::{Index, Location};

/// A group as it is stored.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) name: &'static str,
    /// The entry that it is in; its own number for the whole message.
    pub(super) parent: u32,
    /// Which of the groups of this name in its parent it is, counted from one.
    pub(super) occurrence: u32,
    /// The first segment, and the one behind the last.
    pub(super) start: u32,
    pub(super) end: u32,
    /// The group before it in its parent, and the last one in it; zero if there is none.
    pub(super) previous: u32,
    pub(super) last: u32,
}

/// One group of a message: its segments, and the groups in it.
#[derive(Clone, Copy)]
pub struct Group<'t> {
    tree: &'t Tree<'t>,
    at: usize,
}

impl<'t> Group<'t> {
    pub(super) fn new(tree: &'t Tree<'t>, at: usize) -> Self {
        Self { tree, at }
    }

    /// The name, such as `ORDER_OBSERVATION`; empty for the whole message.
    pub fn name(&self) -> &'static str {
        self.tree.entry(self.at).map_or("", |entry| entry.name)
    }

    /// Which of the groups of its name in the group around it it is, counted from one.
    pub fn occurrence(&self) -> u32 {
        self.tree.entry(self.at).map_or(0, |entry| entry.occurrence)
    }

    /// The path from the whole message, such as `PATIENT_RESULT[1]/ORDER_OBSERVATION[2]`.
    pub fn path(&self) -> String {
        let own = format!("{}[{}]", self.name(), self.occurrence());
        match self.parent() {
            None => String::new(),
            Some(parent) if parent.at == 0 => own,
            Some(parent) => format!("{}/{own}", parent.path()),
        }
    }

    /// The group around it.
    pub fn parent(&self) -> Option<Group<'t>> {
        let parent = self.tree.entry(self.at).map(|entry| entry.parent as usize);
        parent.filter(|parent| *parent != self.at).map(|at| Group::new(self.tree, at))
    }

    /// The positions of its segments among those of the message, with those of the groups in it.
    pub fn range(&self) -> Range<usize> {
        self.tree.range(self.at)
    }

    /// Its own segments and its groups, in order.
    pub fn items(&self) -> Items<'t> {
        Items { tree: self.tree, next: self.at + 1, segments: self.range(), parent: self.at }
    }

    /// Its own segments, without those of the groups in it.
    pub fn segments(&self) -> impl Iterator<Item = Segment<'t>> + use<'t> {
        self.items().filter_map(|item| match item {
            Item::Segment(segment) => Some(segment),
            Item::Group(_) => None,
        })
    }

    /// Every segment, with those of the groups in it.
    pub fn all_segments(&self) -> impl Iterator<Item = Segment<'t>> + use<'t> {
        let message = self.tree.message;
        self.range().filter_map(|at| message.segment_at(at))
    }

    /// Its first own segment with this id.
    pub fn segment(&self, id: &str) -> Option<Segment<'t>> {
        let id = id.parse().ok()?;
        self.segments().find(|segment| segment.id() == id)
    }

    /// The groups in it.
    pub fn children(&self) -> impl Iterator<Item = Group<'t>> + use<'t> {
        self.items().filter_map(|item| match item {
            Item::Group(group) => Some(group),
            Item::Segment(_) => None,
        })
    }

    /// The groups in it of this name.
    pub fn children_named(&self, name: &str) -> impl Iterator<Item = Group<'t>> + use<'t> {
        let name = name.to_owned();
        self.children().filter(move |group| group.name() == name)
    }

    /// The element at a location, counted among its own segments: `OBX[2]-5` is that of the
    /// second OBX of this group.
    pub fn at(&self, location: Location) -> Option<Element<'t>> {
        let skip = match location.occurrence() {
            Index::Nth(nth) => usize::try_from(nth).ok()?.checked_sub(1)?,
            _ => 0,
        };
        let mut named = self.segments().filter(|segment| segment.id() == location.segment());
        named.nth(skip).map(|segment| segment.at(location))
    }

    pub(super) fn has_path(&self, names: &[String]) -> bool {
        let mut group = *self;
        for name in names.iter().rev() {
            if group.name() != name {
                return false;
            }
            match group.parent() {
                Some(parent) => group = parent,
                None => return false,
            }
        }
        group.at == 0
    }
}

impl fmt::Debug for Group<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        f.debug_list().entries(self.items()).finish()
    }
}

/// A segment or a group in a [`Group`]. A closed set.
#[derive(Clone, Copy)]
pub enum Item<'t> {
    /// A segment of its own.
    Segment(Segment<'t>),
    /// A group in it.
    Group(Group<'t>),
}

impl fmt::Debug for Item<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Segment(segment) => write!(f, "{}", segment.id()),
            Self::Group(group) => group.fmt(f),
        }
    }
}

/// The segments and groups of a [`Group`], in order.
#[derive(Clone)]
pub struct Items<'t> {
    tree: &'t Tree<'t>,
    parent: usize,
    /// The entry that may be the next group.
    next: usize,
    segments: Range<usize>,
}

impl<'t> Iterator for Items<'t> {
    type Item = Item<'t>;

    fn next(&mut self) -> Option<Item<'t>> {
        let at = self.segments.start;
        if at >= self.segments.end {
            return None;
        }
        let group = self.tree.entry(self.next).filter(|entry| entry.parent as usize == self.parent);
        if let Some(entry) = group
            && entry.start as usize == at
        {
            let group = Group::new(self.tree, self.next);
            self.segments.start = entry.end as usize;
            // Behind all groups in it: the first entry that does not begin inside.
            let end = entry.end;
            let behind = self.tree.entries.get(self.next + 1..).unwrap_or_default();
            self.next += 1 + behind.partition_point(|other| other.start < end);
            return Some(Item::Group(group));
        }
        self.segments.start += 1;
        self.tree.message.segment_at(at).map(Item::Segment)
    }
}

impl fmt::Debug for Items<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
