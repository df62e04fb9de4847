//! Why a message was not mapped.

use std::fmt;

use sanare_hl7v2::{Code, Diagnostic, Location};

/// Why a message was not mapped: a kind and a place, never a value of the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    location: Option<Location>,
    rule: Box<str>,
    limit: Option<Limit>,
    event: &'static str,
    doubt: Option<Code>,
}

/// The limits of [`Policies`](crate::policy::Policies) that a message can go beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Limit {
    /// [`Policies::max_resources`](crate::policy::Policies::max_resources).
    #[error("max_resources")]
    Resources,
    /// [`Policies::max_elements`](crate::policy::Policies::max_elements).
    #[error("max_elements")]
    Elements,
    /// [`Policies::max_repetitions`](crate::policy::Policies::max_repetitions).
    #[error("max_repetitions")]
    Repetitions,
    /// How deep maps may apply each other: 24, and no option.
    #[error("the depth of maps")]
    Depth,
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
    /// The event asks to merge, move, link, unlink or delete records, which no map of a message to
    /// a state can say. The place is MSH-9 or EVN-1.
    #[error("the event changes or joins records, which no map carries out")]
    EventUnsupported,
    /// The message may say something else than its sender meant: two delimiters are one character,
    /// or its MLLP frame has no end. The place is that of
    /// [`Message::doubt`](sanare_hl7v2::Message::doubt).
    #[error("the message may say something else than its sender meant")]
    Doubtful,
    /// The last segment has no end, and what its structure demands is missing: the message was cut
    /// off.
    #[error("the message is cut off")]
    CutOff,
    /// The message holds what is no text (policy on unreadable text).
    #[error("the message holds what is no text")]
    Unreadable,
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
        Self { kind, location: None, rule: "".into(), limit: None, event: "", doubt: None }
    }

    pub(crate) fn beyond(limit: Limit) -> Self {
        Self { limit: Some(limit), ..Self::new(ErrorKind::Limit) }
    }

    pub(crate) fn unsupported(event: &'static str) -> Self {
        Self { event, ..Self::new(ErrorKind::EventUnsupported) }
    }

    pub(crate) fn doubtful(doubt: &Diagnostic) -> Self {
        Self { doubt: Some(doubt.code()), ..Self::new(ErrorKind::Doubtful) }.at(doubt.location())
    }

    /// Gives a place to an error that knows none.
    pub(crate) fn near(mut self, location: Location) -> Self {
        self.location.get_or_insert(location);
        self
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

    /// Which limit the message goes beyond, for [`ErrorKind::Limit`].
    pub fn limit(&self) -> Option<Limit> {
        self.limit
    }

    /// What the event asks for, for [`ErrorKind::EventUnsupported`]: `merge patient information`.
    pub fn event(&self) -> Option<&'static str> {
        Some(self.event).filter(|event| !event.is_empty())
    }

    /// What is in doubt, for [`ErrorKind::Doubtful`]: `FrameTruncated`.
    pub fn doubt(&self) -> Option<Code> {
        self.doubt
    }

    /// The id of the rule, if one was at work.
    pub fn rule(&self) -> Option<&str> {
        Some(&*self.rule).filter(|rule| !rule.is_empty())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        if let Some(limit) = self.limit {
            write!(f, " ({limit})")?;
        }
        if let Some(doubt) = self.doubt {
            write!(f, " ({doubt})")?;
        }
        if !self.event.is_empty() {
            write!(f, " ({})", self.event)?;
        }
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
