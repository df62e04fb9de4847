//! Why a Bundle could not be built or paired.

use thiserror::Error;

/// Why a Bundle could not be built or paired; `location` is the index of the entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{kind} (Bundle.entry[{location}])")]
pub struct BundleError {
    kind: BundleErrorKind,
    location: usize,
}

/// The causes of a [`BundleError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BundleErrorKind {
    /// An update of a resource that has no id.
    #[error("the resource to update has no id")]
    IdMissing,
    /// A request whose address is none that its method can have.
    #[error("the address is none that the method can have")]
    Address,
    /// A conditional address or `If-None-Exist` without a search.
    #[error("the condition is empty")]
    Condition,
    /// A `fullUrl` that is not absolute, or names a version.
    #[error("the fullUrl is not an absolute URL without a version")]
    FullUrl,
    /// Two entries of one `fullUrl`.
    #[error("the fullUrl comes twice")]
    FullUrlTwice,
    /// The request was no batch or transaction, or the answer none of the same.
    #[error("the Bundle is no answer to this one")]
    OtherType,
    /// The answer has more or fewer entries than the request.
    #[error("requests and answers differ in number")]
    Unpaired,
}

impl BundleError {
    pub(super) const fn new(kind: BundleErrorKind, location: usize) -> Self {
        Self { kind, location }
    }

    /// The cause.
    pub const fn kind(&self) -> BundleErrorKind {
        self.kind
    }

    /// The index of the entry, in the order in which the entries were given.
    pub const fn location(&self) -> usize {
        self.location
    }
}
