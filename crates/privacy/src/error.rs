//! Why something was not done: a kind and a place, never a value.

use std::fmt;

use thiserror::Error;

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    location: Box<str>,
}

/// The causes of an [`Error`](struct@Error).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A key of fewer than 32 bytes.
    #[error("the key is shorter than 32 bytes")]
    ShortKey,
    /// The document cannot be read as a resource of the release, so nothing of it may leave.
    #[error("the document is no resource of the release")]
    Unreadable,
    /// The release has no such resource type, so nothing is known of what it holds.
    #[error("the release does not have the type of the resource")]
    UnknownType,
    /// The feature of the release is off.
    #[error("the feature of the release is off")]
    ReleaseOff,
    /// A rule for a place that no release has, or that the syntax of places does not allow.
    #[error("no release has this place")]
    UnknownPlace,
    /// Elements nest deeper than 128.
    #[error("the elements nest too deep")]
    TooDeep,
    /// The message could not be written with what is left of it.
    #[error("the message cannot be written")]
    Unwritable,
    /// A prefix of a ZIP code that is not three digits.
    #[error("a prefix is not three digits")]
    Prefix,
}

pub(crate) type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self { kind, location: Box::default() }
    }

    pub(crate) fn at(kind: ErrorKind, location: impl Into<Box<str>>) -> Self {
        Self { kind, location: location.into() }
    }

    /// The cause.
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where: the path of an element, a place in a message, or empty if it has no place.
    pub fn location(&self) -> &str {
        &self.location
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.kind)?;
        if self.location.is_empty() { Ok(()) } else { write!(out, " (at {})", self.location) }
    }
}

impl std::error::Error for Error {}
