//! Why a call was refused: a kind and a place, never a value of a record.

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
    /// The run cannot do this in its state.
    #[error("the run cannot do this in its state")]
    IllegalTransition,
    /// Rules or source are not those that the run was approved with.
    #[error("rules or source are not those of the approval")]
    NotApproved,
    /// A write is not the one that the dry run predicted.
    #[error("a write is not the one that the dry run predicted")]
    NotPredicted,
    /// The journal could not be written or read.
    #[error("the journal could not be written or read")]
    Journal,
    /// A record in the middle of the journal is damaged.
    #[error("the journal is damaged")]
    Corrupt,
    /// The target could not be reached; the run is paused and can go on.
    #[error("the target could not be reached")]
    Unavailable,
    /// A text that is no decimal number with at most nine digits after the point, or is too large.
    #[error("an amount that cannot be added")]
    Amount,
    /// There is no exception of this number.
    #[error("no such exception")]
    NoSuchException,
    /// An exception that is closed is closed again, or one is closed without a name or reason.
    #[error("the exception cannot be closed so")]
    Disposition,
    /// The totals do not balance, or exceptions are open: nobody can sign.
    #[error("the totals do not balance, or exceptions are open")]
    NotReady,
}

/// What an [`Error`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Location {
    /// The state that the run is in.
    #[error("state {0}")]
    State(crate::State),
    /// A write, by its number, from 0.
    #[error("write {0}")]
    Write(u64),
    /// A byte of the journal.
    #[error("byte {0} of the journal")]
    Byte(u64),
    /// An exception, by its number, from 0.
    #[error("exception {0}")]
    Exception(usize),
    /// A text that the caller gave.
    #[error("the argument")]
    Argument,
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
