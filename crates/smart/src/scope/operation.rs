//! Which letters an operation needs: an explicit table, because the text defines none.

use std::collections::BTreeMap;

use super::is_type;
use super::permission::Permissions;
use crate::error::{Error, ErrorKind};

/// What an operation touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationTarget {
    /// The type that it is called on.
    Own,
    /// Every type.
    Any,
    /// This type.
    Type(String),
}

/// The operations that a server lets scopes allow. An operation without a row is denied.
///
/// ```
/// use sanare_smart::scope::{
///     AccessRequest, Authority, Decision, Interaction, OperationPolicy, OperationTarget, Permissions, ScopeSet,
/// };
///
/// let read = Permissions::READ.union(Permissions::SEARCH);
/// let policy = OperationPolicy::new().allow("everything", [(OperationTarget::Any, read)])?;
/// let call = AccessRequest::new(Authority::user(), Interaction::Operation("everything"), "Patient").with_policy(&policy);
/// assert_eq!(ScopeSet::parse("user/*.rs").decide(&call), Decision::Allow);
/// assert!(!ScopeSet::parse("user/Patient.rs").decide(&call).is_allowed());
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationPolicy {
    rows: BTreeMap<String, Vec<(OperationTarget, Permissions)>>,
}

impl OperationPolicy {
    /// A policy that denies every operation.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces the row of an operation; the name is without the `$`. All of the rights are needed.
    ///
    /// # Errors
    /// `ScopeSyntax` if a named type is none, or no right is given: an operation that needs nothing cannot be a row.
    pub fn allow(
        mut self,
        operation: &str,
        needs: impl IntoIterator<Item = (OperationTarget, Permissions)>,
    ) -> Result<Self, Error> {
        let needs: Vec<_> = needs.into_iter().collect();
        let bad = |(target, letters): &(OperationTarget, Permissions)| {
            letters.is_empty() || matches!(target, OperationTarget::Type(name) if !is_type(name))
        };
        if needs.is_empty() || needs.iter().any(bad) {
            return Err(Error::new(ErrorKind::ScopeSyntax).at("operation policy").member("needs"));
        }
        self.rows.insert(operation.to_owned(), needs);
        Ok(self)
    }

    /// The types and letters that a call needs; `None` if the operation has no row.
    pub(super) fn targets<'a>(
        &'a self,
        operation: &str,
        own: Option<&'a str>,
    ) -> Option<impl Iterator<Item = (Option<&'a str>, Permissions)>> {
        let row = self.rows.get(operation.strip_prefix('$').unwrap_or(operation))?;
        Some(row.iter().map(move |(target, letters)| {
            let resource_type = match target {
                OperationTarget::Own => own,
                OperationTarget::Any => None,
                OperationTarget::Type(name) => Some(name.as_str()),
            };
            (resource_type, *letters)
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scope::{AccessRequest, Authority, Decision, Interaction, ScopeSet};

    #[test]
    fn operations_are_denied_by_default() {
        let call =
            AccessRequest::new(Authority::user(), Interaction::Operation("validate"), "Patient");
        let Decision::Deny(denied) = ScopeSet::parse("user/*.cruds").decide(&call) else {
            panic!("denied")
        };
        assert!(denied.missing().is_empty());
    }

    #[test]
    fn every_right_of_a_row_is_needed() {
        let policy = OperationPolicy::new()
            .allow(
                "process-message",
                [
                    (OperationTarget::Own, Permissions::UPDATE),
                    (OperationTarget::Type("Observation".to_owned()), Permissions::CREATE),
                ],
            )
            .unwrap();
        let call =
            AccessRequest::new(Authority::user(), Interaction::Operation("$process-message"), "A")
                .with_policy(&policy);
        assert_eq!(ScopeSet::parse("user/A.u user/Observation.c").decide(&call), Decision::Allow);
        let Decision::Deny(denied) = ScopeSet::parse("user/A.u").decide(&call) else {
            panic!("denied")
        };
        assert_eq!(denied.missing().to_string(), "user/Observation.c");
        assert!(OperationPolicy::new().allow("x", []).is_err());
    }
}
