//! What the adapter does: it looks, writes and takes back. The run says what and when.

use std::fmt;

use crate::digest::Digest;

/// A write that is wanted.
#[derive(Clone)]
pub struct Write<'w> {
    pub(super) key: Box<str>,
    pub(super) address: Box<str>,
    pub(super) change: Change<'w>,
}

impl<'w> Write<'w> {
    /// A change at an address (`Patient/1`), for the record of the source with this key.
    pub fn new(key: impl Into<Box<str>>, address: impl Into<Box<str>>, change: Change<'w>) -> Self {
        Self { key: key.into(), address: address.into(), change }
    }
}

/// A change.
#[derive(Clone, Copy)]
#[allow(clippy::exhaustive_enums, reason = "create, update and delete are what can be compensated")]
pub enum Change<'w> {
    /// A resource that is not there, with its content.
    Create(&'w [u8]),
    /// New content of one that is there.
    Update(&'w [u8]),
    /// One that is there goes.
    Delete,
}

impl<'w> Change<'w> {
    pub(super) fn operation(&self) -> Operation {
        match self {
            Self::Create(_) => Operation::Create,
            Self::Update(_) => Operation::Update,
            Self::Delete => Operation::Delete,
        }
    }

    pub(super) fn content(&self) -> Option<&'w [u8]> {
        match self {
            Self::Create(content) | Self::Update(content) => Some(content),
            Self::Delete => None,
        }
    }
}

/// The kind of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "create, update and delete are what can be compensated")]
pub enum Operation {
    /// `PUT` with an id of our own and `If-None-Match: *`, or `POST` with `If-None-Exist`.
    Create,
    /// `PUT` with `If-Match`.
    Update,
    /// `DELETE` with `If-Match`.
    Delete,
}

impl Operation {
    pub(super) const ALL: [(Self, &'static str); 3] =
        [(Self::Create, "create"), (Self::Update, "update"), (Self::Delete, "delete")];
}

/// A write as the dry run predicted it. It holds digests, no content.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Intent {
    /// The number, from 0.
    pub number: u64,
    /// The key of the record of the source.
    pub key: Box<str>,
    /// The address.
    pub address: Box<str>,
    /// What is done.
    pub operation: Operation,
    /// The version that must be there; none if nothing must be.
    pub version: Option<Box<str>>,
    /// The digest of what is there before.
    pub prior: Option<Digest>,
    /// The digest of what will be there; none after a delete.
    pub content: Option<Digest>,
}

impl Intent {
    /// Whether this is the prediction of a write.
    pub(super) fn is_of(&self, write: &Write<'_>) -> bool {
        self.key == write.key
            && self.address == write.address
            && self.operation == write.change.operation()
            && self.content == write.change.content().map(Digest::of)
    }
}

/// What is at an address.
#[derive(Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "adapters make it")]
pub struct Found {
    /// The version, as `If-Match` takes it.
    pub version: Box<str>,
    /// The digest of the content, over the same bytes as those of a write.
    pub digest: Digest,
}

/// The target did not answer, and it is not known whether it did anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "no more is known")]
pub struct Unavailable;

/// What a write came to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wrote {
    /// It was done; this is the new version, empty after a delete.
    Done(Box<str>),
    /// The version was another one (409, 412). Nothing was done.
    Conflict,
    /// It was refused for another reason. Nothing was done.
    Refused,
}

/// What a compensation came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "done, or not for one of two reasons")]
pub enum Undone {
    /// The target is as before.
    Done,
    /// Somebody changed it since; it was left as it is.
    Conflict,
    /// The target refused it.
    Refused,
}

/// Looks at a target, and changes nothing.
pub trait Look {
    /// What is at an address.
    ///
    /// # Errors
    /// The target does not answer.
    fn look(&mut self, address: &str) -> Result<Option<Found>, Unavailable>;
}

/// Changes a target, with guards: it never overwrites a version that it does not expect.
pub trait Target: Look {
    /// Writes, if the version is the one of the intent.
    ///
    /// # Errors
    /// The target does not answer, and may have written.
    fn write(&mut self, intent: &Intent, content: Option<&[u8]>) -> Result<Wrote, Unavailable>;

    /// Takes a write back, if the version is still ours: what was created is deleted, what was
    /// updated or deleted gets the content of [`Intent::prior`], which the target's history has.
    ///
    /// # Errors
    /// The target does not answer, and may have done it.
    fn undo(&mut self, intent: &Intent, version: &str) -> Result<Undone, Unavailable>;
}

/// Shows the kind, never the key, address or content.
impl fmt::Debug for Write<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Write").field("change", &self.change).finish_non_exhaustive()
    }
}

/// Shows the kind, never the content.
impl fmt::Debug for Change<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.operation().fmt(out)
    }
}

/// Shows number and kind, never the key or address.
impl fmt::Debug for Intent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Intent");
        shown
            .field("number", &self.number)
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

/// Shows that something is there.
impl fmt::Debug for Found {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Found")
    }
}
