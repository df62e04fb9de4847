//! Why a model, a matcher or a batch was refused: a kind and a place, never a value of a record.

/// The result of this crate's fallible calls.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a call was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} ({location})")]
pub struct Error {
    kind: ErrorKind,
    location: Location,
}

/// The causes of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The probabilities of a field are not above 0, or do not add up to 1.
    #[error("the probabilities of a field must be above 0 and add up to 1")]
    Probabilities,
    /// More agreement would weigh less than less agreement.
    #[error("more agreement must not weigh less")]
    NotMonotone,
    /// The prior is not between 0 and 1.
    #[error("the prior must be between 0 and 1")]
    Prior,
    /// The threshold of a match is below that of a review, or one is not between 0 and 1.
    #[error("the thresholds must be between 0 and 1, that of a match not the lower")]
    Thresholds,
    /// A line of a model that cannot be read.
    #[error("the line cannot be read")]
    Syntax,
    /// Two records have one key.
    #[error("two records have one key")]
    DuplicateKey,
    /// More records than a batch takes.
    #[error("more records than a batch takes")]
    TooMany,
    /// There is nothing to learn from: fewer than two records, or no pair in a block.
    #[error("there are no pairs to learn from")]
    NothingToLearn,
}

/// What an [`Error`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Location {
    /// A field of a model.
    #[error("field {0}")]
    Field(crate::Field),
    /// A line of a text, from 1.
    #[error("line {0}")]
    Line(usize),
    /// A record, by its place in the batch, from 0.
    #[error("record {0}")]
    Record(usize),
    /// The settings as a whole.
    #[error("settings")]
    Settings,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, location: Location) -> Self {
        Self { kind, location }
    }

    /// The cause.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What it is about.
    pub fn location(&self) -> Location {
        self.location
    }
}
