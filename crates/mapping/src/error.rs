//! Why a message was not mapped.

use std::fmt;

use sanare_hl7v2::Location;

/// Why a message was not mapped: a kind and a place, never a value of the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    location: Option<Location>,
    rule: Box<str>,
}

/// The causes of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The message has no MSH segment, or its MSH-9 says nothing.
    #[error("the message does not say what it is")]
    Untyped,
    /// The rule set has no map for the message, and no map of its family fits.
    #[error("no map fits the message")]
    NoMap,
    /// A rule says that such a message is an error.
    #[error("a rule refuses the message")]
    Refused,
    /// A table says that a message with this code is to be refused.
    #[error("a table refuses the code")]
    RefusedCode,
    /// A code that its table does not translate (policy PO-01).
    #[error("a code has no translation")]
    UnmappedCode,
    /// More repetitions than the element takes (policy PO-06).
    #[error("more repetitions than the element takes")]
    Overflow,
    /// A delete indicator (policy PO-07).
    #[error("a field asks for deletion")]
    Null,
    /// Different values for one element (policy PO-08).
    #[error("rules disagree about one element")]
    Conflict,
    /// A required element has no value (policy PO-09).
    #[error("a required element has no value")]
    MissingRequired,
    /// The message makes more resources, repetitions or elements than allowed.
    #[error("the message goes beyond a limit")]
    Limit,
    /// The resources do not fit the model: the rules have a fault that the compiler did not see.
    #[error("the resources do not fit the model")]
    Model,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self { kind, location: None, rule: "".into() }
    }

    pub(crate) fn at(mut self, location: Option<Location>) -> Self {
        self.location = location;
        self
    }

    pub(crate) fn by(mut self, rule: &str) -> Self {
        self.rule = rule.into();
        self
    }

    /// The cause.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The place in the message.
    pub fn location(&self) -> Option<Location> {
        self.location
    }

    /// The id of the rule, if one was at work.
    pub fn rule(&self) -> Option<&str> {
        Some(&*self.rule).filter(|rule| !rule.is_empty())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        if let Some(location) = self.location {
            write!(f, " at {location}")?;
        }
        match self.rule() {
            Some(rule) => write!(f, " (rule {rule})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}
