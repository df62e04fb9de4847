//! A clinical scope: whose data, which resource type, which letters, under which constraints.

use std::fmt;
use std::str::FromStr;

use super::constraint::Constraints;
use super::permission::Permissions;
use crate::error::{Error, ErrorKind};

/// Whose data a clinical scope speaks about. The standard has these three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScopeContext {
    /// `patient/`: data about the patient in context.
    Patient,
    /// `user/`: data that the user can access.
    User,
    /// `system/`: data that the client itself is authorized to access.
    System,
}

impl ScopeContext {
    /// `patient`, `user` or `system`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::User => "user",
            Self::System => "system",
        }
    }
}

impl fmt::Display for ScopeContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A clinical scope such as `patient/Observation.rs?category=laboratory`.
///
/// ```
/// use sanare_smart::scope::{Permissions, ResourceScope, ScopeContext};
///
/// let scope: ResourceScope = "user/Encounter.read".parse()?;
/// assert_eq!(scope.context(), ScopeContext::User);
/// assert_eq!(scope.permissions().to_string(), "rs"); // v1 `read`
/// assert_eq!(scope.to_string(), "user/Encounter.rs");
/// # Ok::<(), sanare_smart::Error>(())
/// ```
///
/// `Debug` leaves out the values of constraints.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceScope {
    // The order of the fields is the canonical order of a set.
    context: ScopeContext,
    resource_type: Option<Box<str>>,
    constraints: Constraints,
    permissions: Permissions,
}

impl ResourceScope {
    /// A scope without constraints; the type is a FHIR resource type or `*`.
    ///
    /// # Errors
    /// `ScopeSyntax` if the type has not the form of a resource type, or no letter is given.
    pub fn new(
        context: ScopeContext,
        resource_type: &str,
        permissions: Permissions,
    ) -> Result<Self, Error> {
        let resource_type = parse_type(resource_type).ok_or_else(|| syntax("resource type"))?;
        if permissions.is_empty() {
            return Err(syntax("permissions"));
        }
        Ok(Self { context, resource_type, constraints: Constraints::default(), permissions })
    }

    /// Whose data.
    pub fn context(&self) -> ScopeContext {
        self.context
    }

    /// The resource type; `None` is `*`, every type, also future ones.
    pub fn resource_type(&self) -> Option<&str> {
        self.resource_type.as_deref()
    }

    /// The letters.
    pub fn permissions(&self) -> Permissions {
        self.permissions
    }

    /// The constraints; none means all resources of the type.
    pub fn constraints(&self) -> &Constraints {
        &self.constraints
    }

    /// Whether a constraint uses a form that the text calls experimental.
    pub fn is_experimental(&self) -> bool {
        self.constraints.iter().any(super::Constraint::is_experimental)
    }

    /// The v1 text with exactly this meaning, if there is one.
    pub fn to_v1(&self) -> Option<String> {
        let suffix = self.permissions.v1()?;
        let name = self.resource_type().unwrap_or("*");
        self.constraints.is_empty().then(|| format!("{}/{name}.{suffix}", self.context))
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (context, rest) = match text.as_bytes().first()? {
            b'p' => (ScopeContext::Patient, text.strip_prefix("patient/")?),
            b'u' => (ScopeContext::User, text.strip_prefix("user/")?),
            b's' => (ScopeContext::System, text.strip_prefix("system/")?),
            _ => return None,
        };
        let (name, rest) = rest.split_once('.')?;
        let resource_type = parse_type(name)?;
        if let Some(permissions) = Permissions::parse(rest).or_else(|| Permissions::parse_v1(rest))
        {
            let constraints = Constraints::default();
            return Some(Self { context, resource_type, constraints, permissions });
        }
        let (suffix, query) = rest.split_once('?')?;
        let permissions = Permissions::parse(suffix)?;
        let constraints = Constraints::parse(query)?;
        Some(Self { context, resource_type, constraints, permissions })
    }

    /// Whether this covers the other's context, type and constraints, letters aside.
    pub(crate) fn reaches(&self, other: &Self) -> bool {
        self.context == other.context
            && (self.resource_type.is_none() || self.resource_type == other.resource_type)
            && (self.constraints.is_empty() || other.constraints.implies(&self.constraints))
    }

    pub(crate) fn same_target(&self, other: &Self) -> bool {
        self.context == other.context
            && self.resource_type == other.resource_type
            && self.constraints == other.constraints
    }

    pub(crate) fn with_permissions(&self, permissions: Permissions) -> Self {
        Self { permissions, ..self.clone() }
    }

    pub(crate) fn without_constraints(&self) -> Self {
        Self { constraints: Constraints::default(), ..self.clone() }
    }

    /// A scope for a type that is already known to be well-formed, or for `*`.
    pub(crate) fn of(
        context: ScopeContext,
        resource_type: Option<&str>,
        permissions: Permissions,
    ) -> Self {
        let resource_type = resource_type.map(Box::from);
        Self { context, resource_type, constraints: Constraints::default(), permissions }
    }

    /// What both allow, if anything.
    pub(crate) fn meet(&self, other: &Self) -> Option<Self> {
        let permissions = self.permissions.intersection(other.permissions);
        let resource_type = match (&self.resource_type, &other.resource_type) {
            (Some(ours), Some(theirs)) if ours != theirs => return None,
            (ours, theirs) => ours.clone().or_else(|| theirs.clone()),
        };
        let constraints = self.constraints.both(&other.constraints);
        (self.context == other.context && !permissions.is_empty()).then_some(Self {
            context: self.context,
            resource_type,
            constraints,
            permissions,
        })
    }
}

impl FromStr for ResourceScope {
    type Err = Error;

    /// # Errors
    /// `ScopeSyntax` if the text is not a clinical scope of v1 or v2.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text).ok_or_else(|| syntax("clinical scope"))
    }
}

/// The v2 text.
impl fmt::Display for ResourceScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.resource_type().unwrap_or("*");
        write!(f, "{}/{name}.{}", self.context, self.permissions)?;
        if !self.constraints.is_empty() {
            write!(f, "?{}", self.constraints)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ResourceScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.resource_type().unwrap_or("*");
        write!(f, "{}/{name}.{}", self.context, self.permissions)?;
        if !self.constraints.is_empty() {
            write!(f, "?{:?}", self.constraints)?;
        }
        Ok(())
    }
}

/// `*` is `Some(None)`; text that is not a resource type is `None`.
#[expect(clippy::option_option, reason = "the wildcard is a type too")]
fn parse_type(name: &str) -> Option<Option<Box<str>>> {
    if name == "*" { Some(None) } else { is_type(name).then(|| Some(name.into())) }
}

/// The form of a FHIR resource type: a capital, then letters and digits, at most 64 characters.
pub(crate) const fn is_type(name: &str) -> bool {
    is_type_bytes(name.as_bytes())
}

pub(crate) const fn is_type_bytes(name: &[u8]) -> bool {
    let [first, rest @ ..] = name else { return false };
    let mut rest = rest;
    if !first.is_ascii_uppercase() || rest.len() > 63 {
        return false;
    }
    while let [byte, tail @ ..] = rest {
        if !byte.is_ascii_alphanumeric() {
            return false;
        }
        rest = tail;
    }
    true
}

fn syntax(member: &'static str) -> Error {
    Error::new(ErrorKind::ScopeSyntax).at("scope").member(member)
}
