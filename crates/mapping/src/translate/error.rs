//! Why a map was not read or a code not translated.

/// Why a resource was not taken or a request not answered: a kind and a place in the resource,
/// never a code or address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} ({location})")]
pub struct TranslateError {
    kind: TranslateErrorKind,
    location: Box<str>,
}

/// The causes of a [`TranslateError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TranslateErrorKind {
    /// The resource is of another type.
    #[error("a resource of another type")]
    WrongType,
    /// An element that a translation needs is missing.
    #[error("an element is missing")]
    Missing,
    /// A code that its value set does not have.
    #[error("an unknown code")]
    UnknownCode,
    /// Concepts or value sets that are nested deeper than 64.
    #[error("nested too deep")]
    TooDeep,
    /// The request has no code, or several of the parameters that exclude each other.
    #[error("the request must have one source or one target")]
    Source,
    /// A parameter that the operation does not have, or whose value is of another type.
    #[error("a parameter that is not taken")]
    Parameter,
    /// A code without a system that groups of several systems have.
    #[error("a code without system fits several groups")]
    AmbiguousSystem,
    /// The map of the request is not there, or not in this version.
    #[error("no such map")]
    NoSuchMap,
    /// A map hands over to another one that is not there.
    #[error("a map hands over to one that is not there")]
    NoOtherMap,
    /// Maps hand over to each other without end, or more than 16 times.
    #[error("maps hand over to each other without end")]
    Cycle,
}

impl TranslateError {
    pub(super) fn new(kind: TranslateErrorKind, location: impl Into<Box<str>>) -> Self {
        Self { kind, location: location.into() }
    }

    /// The cause.
    pub fn kind(&self) -> TranslateErrorKind {
        self.kind
    }

    /// The place: `ConceptMap.group[0].element[3].target[0]`, or the name of a parameter.
    pub fn location(&self) -> &str {
        &self.location
    }
}
