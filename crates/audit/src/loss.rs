//! What a form cannot hold.

use std::fmt;

/// A part of an event that a form cannot hold, or a part of a form that an event cannot hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Loss {
    path: String,
}

impl Loss {
    pub(crate) fn of(path: &str) -> Self {
        Self { path: path.to_owned() }
    }

    /// The field, such as `entities[0].name`, or the element, such as `AuditEvent.agent[0].media`.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be held", self.path)
    }
}
