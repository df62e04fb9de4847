//! One error for a tool whose errors are only ever read by people.

/// What went wrong, as a sentence.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The result of a maintenance step.
pub type Result<T> = std::result::Result<T, Error>;
