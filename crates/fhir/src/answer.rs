//! What somebody outside answers when a crate asks.

/// The answer of a service of the caller's: a terminology, a store of resources, a set of profiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a service finds, does not find, or cannot tell now")]
pub enum Answer<T> {
    /// It is this.
    Found(T),
    /// There is no such thing: no such resource, value set or code system.
    NotFound,
    /// It cannot be told now; who asked says that it was not checked, or asks again when it is
    /// loaded. It is no error of the record.
    Unavailable,
}
