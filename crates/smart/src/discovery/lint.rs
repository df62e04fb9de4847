//! What is odd about a configuration that can still be used.

use std::fmt;

/// One deviation of a configuration from the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lint {
    code: LintCode,
    member: &'static str,
}

impl Lint {
    pub(crate) const fn new(code: LintCode, member: &'static str) -> Self {
        Self { code, member }
    }

    /// What is odd.
    pub const fn code(&self) -> LintCode {
        self.code
    }

    /// The member that it is about.
    pub const fn member(&self) -> &'static str {
        self.member
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.member, self.code)
    }
}

/// The kinds of [`Lint`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum LintCode {
    /// A required member is missing.
    #[error("required and missing")]
    Missing,
    /// The member has another JSON type; it is kept among the unknown members.
    #[error("of the wrong JSON type")]
    WrongType,
    /// The URL is relative; it was resolved against the FHIR base.
    #[error("a relative URL")]
    RelativeUrl,
    /// The URL is malformed; it is kept among the unknown members.
    #[error("not a URL")]
    InvalidUrl,
    /// The URL is not HTTPS.
    #[error("not a TLS address")]
    Insecure,
    /// A value that the standard forbids or demands: `plain` among the challenge methods, or no `S256`.
    #[error("PKCE with S256 is not advertised as it must be")]
    ChallengeMethods,
    /// Required when `sso-openid-connect` is advertised, and missing.
    #[error("needed with sso-openid-connect")]
    MissingForOpenid,
    /// Present without the capability that it belongs to.
    #[error("given without its capability")]
    WithoutCapability,
    /// A deprecated member.
    #[error("deprecated")]
    Deprecated,
    /// The answer's media type is not `application/json`.
    #[error("not sent as application/json")]
    ContentType,
    /// The endpoints came from the CapabilityStatement, because there is no SMART configuration.
    #[error("read from the CapabilityStatement")]
    FromCapabilityStatement,
}
