//! A message cut into the groups of its structure: each segment exactly once, in its place or at
//! the place where it was met.
//!
//! ```
//! use sanare_hl7v2::Parser;
//!
//! let message = Parser::new().parse(
//!     b"MSH|^~\\&|LAB||||||ORU^R01^ORU_R01|1|P|2.5.1\r\
//!       PID|1||77\r\
//!       OBR|1||A1|24323-8\rOBX|1|NM|2345-7||5.4\rNTE|1||fasting\rOBX|2|NM|2951-2||140\r\
//!       OBR|2||A2|24325-3\rOBX|1|NM|1742-6||20\r",
//! )?;
//! let tree = message.structure();
//! assert_eq!(tree.name(), "ORU_R01");
//! assert!(tree.issues().is_empty());
//!
//! let orders: Vec<_> = tree.groups("PATIENT_RESULT/ORDER_OBSERVATION").collect();
//! assert_eq!(orders.len(), 2);
//! let results = orders[0].children_named("OBSERVATION");
//! assert_eq!(results.map(|group| group.range().len()).collect::<Vec<_>>(), [2, 1]);
//! assert_eq!(orders[1].segment("OBR").map(|obr| obr.field(4).text().into_owned()).as_deref(), Some("24325-3"));
//! # Ok::<(), sanare_hl7v2::Error>(())
//! ```

mod candidate;
mod group;
mod matcher;
mod place;
mod select;

pub use group::{Group, Item, Items};
pub use place::Place;

use std::fmt;
use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::schema::{Schema, Structure, Version};
use group::Entry;

/// A message cut into the groups of its structure; made by [`Message::structure`].
///
/// A group is a range of the message's segments. Whatever the message holds, every segment is in
/// the tree once, and in the order of the message; what does not fit is an issue.
#[derive(Clone)]
pub struct Tree<'m> {
    message: &'m Message<'m>,
    version: Version,
    structure: Option<Structure>,
    /// In preorder; the first is the whole message.
    entries: Vec<Entry>,
    issues: Vec<Diagnostic>,
}

impl Message<'_> {
    /// The message cut into groups by the structure that MSH-9 and MSH-12 name.
    ///
    /// MSH-9.3 names the structure; where it is absent or no structure, the event in MSH-9.2 (or
    /// EVN-1) does. A message whose structure is not known is one group, with an issue that says
    /// so. The time is in proportion to the number of segments.
    pub fn structure(&self) -> Tree<'_> {
        self.structure_in(Schema::of(self.cut()))
    }

    /// The same by the tables of a version of the caller's choice.
    pub fn structure_in(&self, schema: Schema) -> Tree<'_> {
        let (structure, found) = select::structure(self.cut(), schema);
        let (entries, mut issues) = matcher::run(self, structure);
        issues.splice(0..0, found);
        Tree { message: self, version: schema.version(), structure, entries, issues }
    }
}

impl<'m> Tree<'m> {
    /// The name of the structure; empty if it is not known.
    pub fn name(&self) -> &'static str {
        self.structure.map_or("", Structure::name)
    }

    /// The structure, if it is known.
    pub fn structure(&self) -> Option<Structure> {
        self.structure
    }

    /// The version by whose tables the message was cut.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Every segment that is missing, too much or out of place, in order of the message.
    pub fn issues(&self) -> &[Diagnostic] {
        &self.issues
    }

    /// The whole message.
    pub fn root(&self) -> Group<'_> {
        Group::new(self, 0)
    }

    /// The groups at a path of names, such as `PATIENT_RESULT/ORDER_OBSERVATION`, in order; the
    /// whole message at an empty path.
    pub fn groups<'t>(&'t self, path: &str) -> impl Iterator<Item = Group<'t>> + use<'t, 'm> {
        let names = path.split('/').filter(|name| !name.is_empty()).map(str::to_owned);
        let names: Vec<String> = names.collect();
        self.all_groups().filter(move |group| group.has_path(&names))
    }

    /// Every group, in order; the whole message is the first.
    pub fn all_groups<'t>(&'t self) -> impl ExactSizeIterator<Item = Group<'t>> + use<'t, 'm> {
        (0..self.entries.len()).map(|at| Group::new(self, at))
    }

    /// The innermost group that a segment is in, by the segment's position in the message.
    pub fn group_of(&self, segment: usize) -> Group<'_> {
        // In preorder the last group that begins at or before the segment and reaches beyond it.
        let mut at =
            self.entries.partition_point(|entry| entry.start as usize <= segment).saturating_sub(1);
        while let Some(entry) = self.entries.get(at)
            && at > 0
            && entry.end as usize <= segment
        {
            at = entry.parent as usize;
        }
        Group::new(self, at)
    }

    fn entry(&self, at: usize) -> Option<&Entry> {
        self.entries.get(at)
    }

    fn range(&self, at: usize) -> Range<usize> {
        self.entry(at).map_or(0..0, |entry| entry.start as usize..entry.end as usize)
    }
}

impl fmt::Debug for Tree<'_> {
    /// The groups and the ids of their segments, never a value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", if self.name().is_empty() { "Message" } else { self.name() })?;
        self.root().fmt(f)
    }
}
