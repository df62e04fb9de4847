//! How a document is read: what happens to unknown members and duplicates, and the limits.

/// What happens to members that the standard does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum UnknownKeys {
    /// An unknown member is an error.
    Strict,
    /// An unknown member is a warning; its text is kept in `extras` and written back.
    #[default]
    Lax,
    /// An unknown member is dropped without a word.
    Ignore,
}

/// What happens to a member that comes twice in one object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum DuplicateKeys {
    /// The second one is an error.
    #[default]
    Error,
    /// The last one wins, with a warning.
    LastWins,
}

/// Bounds on what a document may ask of the reader.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) depth: usize,
    pub(crate) nested_resources: usize,
    pub(crate) input: usize,
    pub(crate) string: usize,
    pub(crate) issues: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 128,
            nested_resources: 16,
            input: usize::MAX,
            string: usize::MAX,
            issues: 100,
        }
    }
}
