//! Why a patch was not read or applied.

use std::fmt;

/// Why a patch was not read or applied, and at which operation. It holds nothing of the resource.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} (operation {operation} of the patch)")]
pub struct PatchError {
    kind: PatchErrorKind,
    operation: usize,
    #[source]
    path: Option<crate::Error>,
}

impl PatchError {
    pub(super) const fn new(kind: PatchErrorKind, operation: usize) -> Self {
        Self { kind, operation, path: None }
    }

    pub(super) fn because(mut self, path: crate::Error) -> Self {
        self.path = Some(path);
        self
    }

    /// The cause.
    pub const fn kind(&self) -> PatchErrorKind {
        self.kind
    }

    /// The number of the operation, from 0.
    pub const fn operation(&self) -> usize {
        self.operation
    }

    /// What is wrong with the path of the operation, and where in its text.
    pub const fn path_error(&self) -> Option<&crate::Error> {
        self.path.as_ref()
    }
}

/// The causes of a [`PatchError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchErrorKind {
    /// The patch is no `Parameters` resource.
    NotParameters,
    /// The operation lacks a part that it needs, or has one of the wrong type.
    Malformed,
    /// There is no operation of this type.
    UnknownOperation,
    /// The release of the resource does not have its type, or its feature is off.
    UnknownResource,
    /// The path does not compile or not evaluate.
    Path,
    /// The path finds nothing.
    NotFound,
    /// The path finds more than one element.
    NotSingle,
    /// The path finds something that is no element below the resource.
    NoElement,
    /// The path does not find the items of one list.
    NotList,
    /// The index is past the end of the list.
    Index,
    /// The element has no member of this name.
    UnknownElement,
    /// There is a value already, and the element does not repeat.
    AlreadyThere,
    /// The content is not of the type of the element.
    OtherType,
}

impl fmt::Display for PatchErrorKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotParameters => "the patch is no Parameters resource",
            Self::Malformed => "a part of the operation is missing or of the wrong type",
            Self::UnknownOperation => "there is no such operation",
            Self::UnknownResource => "the type of the resource is not known",
            Self::Path => "the path does not compile or evaluate",
            Self::NotFound => "the path finds nothing",
            Self::NotSingle => "the path finds more than one element",
            Self::NoElement => "the path finds no element below the resource",
            Self::NotList => "the path does not find the items of one list",
            Self::Index => "the index is past the end of the list",
            Self::UnknownElement => "the element has no member of this name",
            Self::AlreadyThere => "there is a value already",
            Self::OtherType => "the content is not of the type of the element",
        })
    }
}
