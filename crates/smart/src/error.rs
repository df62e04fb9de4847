//! Errors: what went wrong, whose fault it is, and where.

use std::fmt;
use std::time::Duration;

use crate::oauth_error::OAuthError;
use crate::scope::ScopeSet;

/// An error of this crate. It never holds a body, a token, a query or any other value of a message.
#[derive(Clone, Debug)]
pub struct Error {
    kind: ErrorKind,
    location: Location,
    detail: Option<Box<Detail>>,
}

/// The cause of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Text is not a scope where one is needed.
    #[error("not a scope of this form")]
    ScopeSyntax,
    /// A scope that was demanded was not granted.
    #[error("a needed scope was not granted")]
    ScopeNotGranted,
    /// A refresh asked for more than was granted.
    #[error("more scopes than were granted")]
    ScopeExceedsGrant,
    /// A line of an access matrix is not of the right form.
    #[error("not a row of an access matrix")]
    MatrixSyntax,
    /// A key is not of the right form or kind.
    #[error("not a key of this kind")]
    KeySyntax,
    /// A signer could not sign.
    #[error("the key could not sign")]
    SigningFailed,
    /// Sealed bytes could not be opened, or bytes could not be sealed.
    #[error("the seal does not hold")]
    SealFailed,
    /// An identity token was asked for, and the app has no verifier for its signature.
    #[error("no verifier of signatures is configured")]
    NoVerifier,
    /// An input does not answer the last step.
    #[error("the input does not answer the last step")]
    OutOfOrder,
    /// A URL is malformed, or has parts that it must not have.
    #[error("not a URL of the needed form")]
    InvalidUrl,
    /// Plain HTTP, and not by permission to a loopback address.
    #[error("not a TLS address")]
    Insecure,
    /// The server is not on the allow-list.
    #[error("not a trusted server")]
    NotTrusted,
    /// A member, parameter or setting is missing or empty.
    #[error("missing")]
    Missing,
    /// A member has the wrong JSON type or form.
    #[error("of the wrong type")]
    WrongType,
    /// The body is not a JSON object.
    #[error("not a JSON object")]
    NotJson,
    /// A JSON object has a member twice.
    #[error("a member stands twice")]
    DuplicateMember,
    /// The message is larger than the limit.
    #[error("larger than the limit")]
    TooLarge,
    /// The server has no such document.
    #[error("not found")]
    NotFound,
    /// An HTML page stands where JSON was expected.
    #[error("an HTML page instead of JSON")]
    HtmlPage,
    /// The server redirects, to where this request must not go.
    #[error("redirected elsewhere")]
    Redirected,
    /// The status has no meaning here.
    #[error("unexpected status")]
    UnexpectedStatus,
    /// A deviation of the configuration, refused by strict reading.
    #[error("a deviation that strict reading refuses")]
    LintRefused,
    /// A query parameter stands twice.
    #[error("a parameter stands twice")]
    DuplicateParameter,
    /// A query parameter is missing or empty.
    #[error("a parameter is missing")]
    ParameterMissing,
    /// The `state` of the callback is not the one of this login.
    #[error("state does not belong to this login")]
    StateMismatch,
    /// The login was completed before; its code is not exchanged again.
    #[error("the login was completed before")]
    StateReplayed,
    /// The login took longer than allowed.
    #[error("the login has expired")]
    StateExpired,
    /// The authorization server answered with an error.
    #[error("authorization was refused")]
    AuthorizationRefused,
    /// The token endpoint answered with an OAuth error.
    #[error("the token endpoint refused")]
    TokenRefused,
    /// The server is overloaded or failing.
    #[error("the server is busy or failing")]
    ServerBusy,
    /// The request got no answer.
    #[error("no answer")]
    Network,
    /// The token is not a bearer token.
    #[error("not a bearer token")]
    UnsupportedTokenType,
    /// A deviation that the app does not tolerate.
    #[error("a deviation that is not tolerated")]
    DeviationRefused,
    /// Text is not a compact signed token.
    #[error("not a signed token")]
    TokenSyntax,
    /// The token's algorithm is not allowed.
    #[error("algorithm not allowed")]
    AlgorithmNotAllowed,
    /// No published key fits the token.
    #[error("no key fits")]
    UnknownKey,
    /// More than one published key fits the token.
    #[error("more than one key fits")]
    AmbiguousKey,
    /// The signature is wrong.
    #[error("wrong signature")]
    BadSignature,
    /// The issuer is not the expected one.
    #[error("another issuer")]
    IssuerMismatch,
    /// The token is for somebody else.
    #[error("another audience")]
    AudienceMismatch,
    /// The token's authorized party is somebody else, or missing among several audiences.
    #[error("another authorized party")]
    AuthorizedPartyMismatch,
    /// The token has expired.
    #[error("expired")]
    Expired,
    /// The token is from the future.
    #[error("from the future")]
    NotYetValid,
    /// The nonce is not the one of this login.
    #[error("another nonce")]
    NonceMismatch,
    /// A `patient/` scope was granted without a patient in context.
    #[error("no patient in context")]
    PatientMissing,
    /// The URL is not on the server that the token is for.
    #[error("not on the token's server")]
    OtherServer,
    /// There is no refresh token.
    #[error("no refresh token")]
    NoRefreshToken,
    /// The session is over: the user must log in again.
    #[error("the user must log in again")]
    LoginNeeded,
    /// The token store failed, or changed too often.
    #[error("the token store failed")]
    StoreFailed,
    /// An identifier that may be used once was used before.
    #[error("used before")]
    Replayed,
    /// A transport could not be set up.
    #[error("the transport could not be set up")]
    TransportFailed,
}

impl ErrorKind {
    /// Whose fault it is, as a rule.
    pub const fn fault(self) -> Fault {
        match self {
            Self::ScopeSyntax
            | Self::ScopeExceedsGrant
            | Self::MatrixSyntax
            | Self::KeySyntax
            | Self::NoVerifier
            | Self::OutOfOrder
            | Self::InvalidUrl
            | Self::Insecure
            | Self::OtherServer
            | Self::TransportFailed => Fault::Misuse,
            Self::SealFailed
            | Self::NotTrusted
            | Self::DuplicateParameter
            | Self::ParameterMissing
            | Self::StateMismatch
            | Self::StateReplayed
            | Self::StateExpired => Fault::Visitor,
            Self::SigningFailed | Self::ServerBusy | Self::Network | Self::StoreFailed => {
                Fault::Passing
            }
            Self::ScopeNotGranted
            | Self::Missing
            | Self::WrongType
            | Self::NotJson
            | Self::DuplicateMember
            | Self::TooLarge
            | Self::NotFound
            | Self::HtmlPage
            | Self::Redirected
            | Self::UnexpectedStatus
            | Self::LintRefused
            | Self::AuthorizationRefused
            | Self::TokenRefused
            | Self::UnsupportedTokenType
            | Self::DeviationRefused
            | Self::TokenSyntax
            | Self::AlgorithmNotAllowed
            | Self::UnknownKey
            | Self::AmbiguousKey
            | Self::BadSignature
            | Self::IssuerMismatch
            | Self::AudienceMismatch
            | Self::AuthorizedPartyMismatch
            | Self::Expired
            | Self::NotYetValid
            | Self::NonceMismatch
            | Self::PatientMissing
            | Self::NoRefreshToken
            | Self::LoginNeeded
            | Self::Replayed => Fault::Partner,
        }
    }
}

/// Whose fault an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The browser, or whoever wrote a URL or a text that came from outside.
    Visitor,
    /// The server at the other end.
    Partner,
    /// The network, or a server that is busy: the same may succeed later.
    Passing,
    /// The program that uses this crate, or its configuration.
    Misuse,
}

/// Where an error arose: a message, a member of it, an offset or a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Location {
    part: &'static str,
    member: Option<&'static str>,
    line: Option<usize>,
    offset: Option<usize>,
}

impl Location {
    /// The message or object, such as `token response`.
    pub const fn part(&self) -> &'static str {
        self.part
    }

    /// The member, parameter or header in it.
    pub const fn member(&self) -> Option<&'static str> {
        self.member
    }

    /// The line, from 1.
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// The byte offset or column, from 0, in the line if there is one.
    pub const fn offset(&self) -> Option<usize> {
        self.offset
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.part)?;
        if let Some(member) = self.member {
            write!(f, ", {member}")?;
        }
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(offset) = self.offset {
            write!(f, ", byte {offset}")?;
        }
        Ok(())
    }
}

#[derive(Clone, Debug, Default)]
struct Detail {
    status: Option<u16>,
    bytes: Option<usize>,
    oauth: Option<OAuthError>,
    retry_after: Option<Duration>,
    missing: Option<ScopeSet>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self { kind, location: Location::default(), detail: None }
    }

    pub(crate) fn at(mut self, part: &'static str) -> Self {
        self.location.part = part;
        self
    }

    pub(crate) fn member(mut self, member: &'static str) -> Self {
        self.location.member = Some(member);
        self
    }

    pub(crate) fn line(mut self, line: usize) -> Self {
        self.location.line = Some(line);
        self
    }

    pub(crate) fn offset(mut self, offset: usize) -> Self {
        self.location.offset = Some(offset);
        self
    }

    pub(crate) fn with_bytes(mut self, bytes: usize) -> Self {
        self.detail_mut().bytes = Some(bytes);
        self
    }

    pub(crate) fn with_status(mut self, status: http::StatusCode) -> Self {
        self.detail_mut().status = Some(status.as_u16());
        self
    }

    pub(crate) fn with_oauth(mut self, error: OAuthError) -> Self {
        self.detail_mut().oauth = Some(error);
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.detail_mut().retry_after = wait;
        self
    }

    pub(crate) fn with_missing(mut self, missing: ScopeSet) -> Self {
        self.detail_mut().missing = Some(missing);
        self
    }

    fn detail_mut(&mut self) -> &mut Detail {
        self.detail.get_or_insert_default()
    }

    /// The cause.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Whose fault it is.
    pub fn fault(&self) -> Fault {
        self.kind.fault()
    }

    /// Where it arose.
    pub fn location(&self) -> Location {
        self.location
    }

    /// The HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.detail.as_ref()?.status
    }

    /// The size of the body that was refused, in bytes.
    pub fn bytes(&self) -> Option<usize> {
        self.detail.as_ref()?.bytes
    }

    /// The OAuth error that the server gave.
    pub fn oauth(&self) -> Option<&OAuthError> {
        self.detail.as_ref()?.oauth.as_ref()
    }

    /// How long the server asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.detail.as_ref()?.retry_after
    }

    /// The scopes that were missing.
    pub fn missing_scopes(&self) -> Option<&ScopeSet> {
        self.detail.as_ref()?.missing.as_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.kind, self.location)?;
        if let Some(status) = self.status() {
            write!(f, ", status {status}")?;
        }
        if let Some(bytes) = self.bytes() {
            write!(f, ", body of {bytes} bytes")?;
        }
        if let Some(code) = self.oauth().map(OAuthError::code) {
            write!(f, ", {code}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
