//! Scopes: what an app asks for, what it was granted, and whether a request is covered.
//!
//! ```
//! use sanare_smart::scope::{AccessRequest, Authority, Decision, ScopeSet};
//!
//! let granted = ScopeSet::parse("launch/patient patient/Observation.r patient/Observation.s");
//! assert_eq!(granted.to_string(), "patient/Observation.rs launch/patient"); // canonical form
//!
//! // Observations of the patient in context: allowed, within that patient's compartment.
//! let search = AccessRequest::search(Authority::patient("p1"), "Observation", "code=8867-4");
//! assert!(matches!(granted.decide(&search), Decision::AllowFiltered(_)));
//!
//! // Writing is not implied by reading.
//! let create = AccessRequest::create(Authority::patient("p1"), "Observation");
//! let Decision::Deny(denied) = granted.decide(&create) else { unreachable!() };
//! assert_eq!(denied.missing().to_string(), "patient/Observation.c");
//! ```
//!
//! [SMART App Launch 2.2, scopes and launch context](https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html)
//!
//! Scopes delegate; they do not describe what the person or system behind the token may do. A server may still refuse (403) or leave out
//! results after an [`Allow`](Decision::Allow).

mod constraint;
mod decide;
mod literal;
mod matrix;
mod operation;
mod permission;
mod resource;
mod set;

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

pub use constraint::{Constraint, Constraints};
pub use decide::{
    AccessRequest, Authority, Decision, Denied, Filter, FilterGroup, Filters, Interaction,
    ResourceMatcher,
};
pub use literal::is_scope;
pub use matrix::{AccessMatrix, AccessRow};
pub use operation::{OperationPolicy, OperationTarget};
pub use permission::Permissions;
pub use resource::{ResourceScope, ScopeContext};
pub use set::{ScopeDifference, ScopeSet};

pub(crate) use resource::is_type;

/// One scope of any kind.
///
/// Every text parses; what has no meaning here is kept as [`Scope::Unknown`] and grants nothing.
/// `Display` is the v2 text. `Debug` leaves out constraint values and the text of extensions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// A clinical scope.
    Resource(ResourceScope),
    /// `launch`: the context of the EHR session.
    Launch,
    /// `launch/patient` and the like: ask for a context.
    LaunchContext(ContextScope),
    /// `openid`.
    OpenId,
    /// `fhirUser`.
    FhirUser,
    /// `profile`.
    Profile,
    /// `offline_access`: a refresh token that outlives the session.
    OfflineAccess,
    /// `online_access`: a refresh token for as long as the user is online.
    OnlineAccess,
    /// An extension: a full URI, or a name that begins with `__`.
    Extension(ScopeText),
    /// Anything else.
    Unknown(ScopeText),
}

impl Scope {
    /// Reads one scope in v1, v2 or URI form.
    pub fn parse(text: &str) -> Self {
        if let Some(scope) = ResourceScope::parse(text) {
            return Self::Resource(scope);
        }
        let plain = text
            .strip_prefix(URI_PREFIX)
            .or_else(|| text.strip_prefix(OPENID_PREFIX).filter(|name| is_openid(name)));
        if let Some(plain) = plain {
            return match Self::parse_plain(plain) {
                Some(scope) => scope,
                None => Self::Unknown(ScopeText(text.into())),
            };
        }
        if let Some(scope) = Self::parse_plain(text) {
            return scope;
        }
        if is_extension(text) {
            Self::Extension(ScopeText(text.into()))
        } else {
            Self::Unknown(ScopeText(text.into()))
        }
    }

    /// The URI form: SMART's prefix for SMART's scopes, OpenID's for `openid`, `profile`, `offline_access`; extensions and unknown text have
    /// none.
    pub fn to_uri(&self) -> Option<String> {
        match self {
            Self::Extension(_) | Self::Unknown(_) => None,
            Self::OpenId | Self::Profile | Self::OfflineAccess => {
                Some(format!("{OPENID_PREFIX}{self}"))
            }
            _ => Some(format!("{URI_PREFIX}{self}")),
        }
    }

    /// The v1 text; `None` for a clinical scope that v1 cannot express.
    pub fn to_v1(&self) -> Option<String> {
        match self {
            Self::Resource(scope) => scope.to_v1(),
            other => Some(other.to_string()),
        }
    }

    fn parse_plain(text: &str) -> Option<Self> {
        Some(match text {
            "launch" => Self::Launch,
            "openid" => Self::OpenId,
            "fhirUser" => Self::FhirUser,
            "profile" => Self::Profile,
            "offline_access" => Self::OfflineAccess,
            "online_access" => Self::OnlineAccess,
            _ => {
                return ContextScope::parse(text)
                    .map(Self::LaunchContext)
                    .or_else(|| ResourceScope::parse(text).map(Self::Resource));
            }
        })
    }
}

impl FromStr for Scope {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::parse(text))
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resource(scope) => write!(f, "{scope}"),
            Self::Launch => f.write_str("launch"),
            Self::LaunchContext(scope) => write!(f, "{scope}"),
            Self::OpenId => f.write_str("openid"),
            Self::FhirUser => f.write_str("fhirUser"),
            Self::Profile => f.write_str("profile"),
            Self::OfflineAccess => f.write_str("offline_access"),
            Self::OnlineAccess => f.write_str("online_access"),
            Self::Extension(text) | Self::Unknown(text) => f.write_str(text.as_str()),
        }
    }
}

/// `launch/patient`, `launch/encounter`, or another type in lower case with at most one role.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContextScope {
    resource_type: Box<str>,
    role: Option<Box<str>>,
}

impl ContextScope {
    /// The resource type, in lower case.
    pub fn resource_type(&self) -> &str {
        &self.resource_type
    }

    /// The role that is asked for, a URI.
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("launch/")?;
        let (name, query) = match rest.split_once('?') {
            Some((name, query)) => (name, Some(query)),
            None => (rest, None),
        };
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        let role = match query {
            None => None,
            Some(query) => {
                let value = query.strip_prefix("role=")?;
                let role = constraint::decode(value).filter(|role| !role.is_empty())?;
                if value.contains('&') {
                    return None; // one role a scope
                }
                Some(role.into())
            }
        };
        Some(Self { resource_type: name.into(), role })
    }
}

impl fmt::Display for ContextScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "launch/{}", self.resource_type)?;
        if let Some(role) = &self.role {
            f.write_str("?role=")?;
            constraint::encode(role, f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ContextScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let role = if self.role.is_some() { "?role=[..]" } else { "" };
        write!(f, "launch/{}{role}", self.resource_type)
    }
}

/// The text of a scope that has no form of its own here; `Debug` hides it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeText(Box<str>);

impl ScopeText {
    /// The text as it was read.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ScopeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} bytes]", self.0.len())
    }
}

/// The way in which clinical scopes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// `.read`, `.write`, `.*`
    V1,
    /// a subset of `.cruds`, with constraints
    V2,
}

impl Dialect {
    /// The dialect in which a scope text asks: v1 if it has clinical scopes and all of them are v1, else v2.
    ///
    /// A server should answer in the dialect of the request.
    pub fn asked_in(text: &str) -> Self {
        let suffix = |scope: &str| {
            ResourceScope::parse(scope).and_then(|_| {
                scope.rsplit_once('.').map(|(_, suffix)| Permissions::parse_v1(suffix).is_some())
            })
        };
        let mut clinical = text.split(' ').filter_map(suffix).peekable();
        if clinical.peek().is_some() && clinical.all(|is_v1| is_v1) { Self::V1 } else { Self::V2 }
    }
}

/// A full URI (a scheme and something after it) or `__` and a name.
fn is_extension(text: &str) -> bool {
    if let Some(name) = text.strip_prefix("__") {
        return !name.is_empty();
    }
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let ok = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(ok)
        && !rest.is_empty()
}

fn is_openid(name: &str) -> bool {
    matches!(name, "openid" | "profile" | "offline_access" | "fhirUser" | "online_access")
}

const URI_PREFIX: &str = "http://smarthealthit.org/fhir/scopes/";
const OPENID_PREFIX: &str = "http://openid.net/specs/openid-connect-core-1_0#";

#[cfg(test)]
mod tests {
    use super::*;

    fn is_unknown(text: &str) -> bool {
        matches!(Scope::parse(text), Scope::Unknown(_))
    }

    #[test]
    fn s01_malformed_scopes_grant_nothing() {
        for text in [
            "patient/Observation.dus",
            "patient/Observation.srr",
            "patient/Observation.",
            "patient/observation.rs",
            "patient/ Observation.rs",
            "patient/Observation.rs?category=",
            "patient/Observation.rs?",
            "patient/Observation",
            "patient/.rs",
            "patient/Observation.readd",
            "patient/Observation.read?category=lab",
            "patients/Observation.rs",
            "Patient/Observation.rs",
            "patient/Observation.RS",
            "",
        ] {
            assert!(is_unknown(text), "{text}");
        }
    }

    #[test]
    fn s02_v1_means_v2() {
        for (v1, v2) in [
            ("patient/Observation.read", "patient/Observation.rs"),
            ("user/*.write", "user/*.cud"),
            ("system/*.*", "system/*.cruds"),
        ] {
            assert_eq!(Scope::parse(v1), Scope::parse(v2));
            assert_eq!(Scope::parse(v2).to_v1().as_deref(), Some(v1));
        }
        assert_eq!(Scope::parse("patient/Observation.r").to_v1(), None);
        assert_eq!(Scope::parse("patient/Observation.rs?code=1").to_v1(), None);
    }

    #[test]
    fn s02_answer_in_the_dialect_of_the_request() {
        assert_eq!(Dialect::asked_in("launch patient/*.read user/Patient.*"), Dialect::V1);
        assert_eq!(Dialect::asked_in("patient/*.read patient/Observation.rs"), Dialect::V2);
        assert_eq!(Dialect::asked_in("openid"), Dialect::V2);
    }

    #[test]
    fn s06_launch_identity_and_extension_scopes() {
        assert_eq!(Scope::parse("launch"), Scope::Launch);
        let Scope::LaunchContext(context) =
            Scope::parse("launch/diagnosticreport?role=http://example.org/role")
        else {
            panic!("a launch context")
        };
        assert_eq!(context.resource_type(), "diagnosticreport");
        assert_eq!(context.role(), Some("http://example.org/role"));
        for text in ["launch/Patient", "launch/", "launch/patient?role=", "launch/patient?x=y"] {
            assert!(is_unknown(text), "{text}");
        }
        assert!(is_unknown("launch/imagingstudy?role=a&role=b"));
        for (text, scope) in [
            ("openid", Scope::OpenId),
            ("fhirUser", Scope::FhirUser),
            ("profile", Scope::Profile),
            ("online_access", Scope::OnlineAccess),
            ("offline_access", Scope::OfflineAccess),
        ] {
            assert_eq!(Scope::parse(text), scope);
        }
        for text in ["__profilePhoto.manage", "https://ehr.example.org/scopes/x", "urn:x:y"] {
            assert!(matches!(Scope::parse(text), Scope::Extension(_)), "{text}");
        }
        assert!(is_unknown("__"));
        assert!(is_unknown("OpenID"));
    }

    #[test]
    fn s07_uri_form() {
        for (plain, uri) in [
            ("patient/*.r", "http://smarthealthit.org/fhir/scopes/patient/*.r"),
            ("launch/patient", "http://smarthealthit.org/fhir/scopes/launch/patient"),
            ("fhirUser", "http://smarthealthit.org/fhir/scopes/fhirUser"),
            ("openid", "http://openid.net/specs/openid-connect-core-1_0#openid"),
        ] {
            assert_eq!(Scope::parse(plain).to_uri().as_deref(), Some(uri));
            assert_eq!(Scope::parse(uri), Scope::parse(plain));
        }
        // A clinical scope behind the prefix that does not parse is not an extension either.
        assert!(is_unknown("http://smarthealthit.org/fhir/scopes/patient/*.sr"));
        assert_eq!(Scope::parse("__x").to_uri(), None);
    }

    #[test]
    fn debug_shows_no_constraint_value() {
        let scope = Scope::parse("patient/Observation.rs?code=CANARY");
        assert!(!format!("{scope:?}").contains("CANARY"));
    }
}
