//! Errors: what went wrong, whose fault it is, and where.

use std::fmt;
use std::time::SystemTime;

use crate::issues::{self, Issues};
use crate::label::Label;

/// An error of this crate. It never shows a body, a query, an id, a token or any other value of a message.
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
    /// An input does not answer the last step of a flow.
    #[error("the input does not answer the last step")]
    OutOfOrder,
    /// A URL is malformed, or has parts that it must not have.
    #[error("not a URL of the needed form")]
    InvalidUrl,
    /// Plain HTTP, and not to a loopback address.
    #[error("not a TLS address")]
    Insecure,
    /// A resource id that the standard does not allow.
    #[error("not a resource id")]
    InvalidId,
    /// A resource type or operation name that the standard does not allow, or that the release does not have.
    #[error("not a resource type or operation")]
    InvalidType,
    /// A header value that cannot be sent.
    #[error("not a header value")]
    InvalidHeader,
    /// A parameter that this interaction does not take, or two that exclude each other.
    #[error("a parameter that does not fit")]
    InvalidParameter,
    /// The server said that it does not support this, and the policy is to refuse.
    #[error("not supported by the server, as its CapabilityStatement says")]
    NotSupported,
    /// The request was certainly not sent.
    #[error("no connection")]
    NotSent,
    /// The request got no answer.
    #[error("no answer")]
    NoAnswer,
    /// The answer's body was lost.
    #[error("the body of the answer was lost")]
    BodyLost,
    /// A write may or may not have been carried out.
    #[error("it is unknown whether the server carried it out")]
    UnknownOutcome,
    /// The server asks to wait longer than the budget allows: come back at [`Error::retry_at`].
    #[error("the server asks to come back later")]
    Deferred,
    /// The server's answer is larger than the limit.
    #[error("larger than the limit")]
    TooLarge,
    /// The body is not JSON.
    #[error("not JSON")]
    NotJson,
    /// The body is JSON and not what is needed.
    #[error("JSON of another shape")]
    UnexpectedShape,
    /// An HTML page stands where a resource was expected.
    #[error("an HTML page instead of a resource")]
    HtmlPage,
    /// A body was expected, and none came.
    #[error("an empty body")]
    EmptyBody,
    /// The body is of a media type that is not FHIR JSON.
    #[error("another media type")]
    MediaType,
    /// A resource of another type came.
    #[error("a resource of another type")]
    WrongType,
    /// A resource of another id came.
    #[error("a resource of another id")]
    WrongId,
    /// The answer says to be of another FHIR version.
    #[error("another FHIR version")]
    WrongVersion,
    /// A Bundle of another type came.
    #[error("a Bundle of another type")]
    WrongBundle,
    /// The resource could not be read.
    #[error("not a readable resource")]
    Resource,
    /// Requests and answers of a batch differ in number.
    #[error("requests and answers differ in number")]
    Unpaired,
    /// The resource was changed by somebody else, or a condition did not hold.
    #[error("the resource was changed meanwhile")]
    Conflict,
    /// A condition matches several resources.
    #[error("the condition matches several resources")]
    MultipleMatches,
    /// The server does not know it.
    #[error("not found")]
    NotFound,
    /// It was deleted.
    #[error("deleted")]
    Gone,
    /// The server wants a credential, or another one.
    #[error("not authenticated")]
    Unauthorized,
    /// The credential does not allow it.
    #[error("not allowed")]
    Forbidden,
    /// The server refused the request as wrong.
    #[error("refused")]
    Refused,
    /// The server is overloaded or failing.
    #[error("the server is busy or failing")]
    ServerFailed,
    /// The status has no meaning here.
    #[error("unexpected status")]
    UnexpectedStatus,
    /// The server redirects to where this request must not go.
    #[error("redirected to where it must not go")]
    Redirected,
    /// A redirect or a chain of pages turns in a circle.
    #[error("a circle of redirects")]
    RedirectLoop,
    /// A link leads to another origin.
    #[error("a link to another origin")]
    OtherOrigin,
    /// A cursor, link or job has ended at the server.
    #[error("expired at the server")]
    Expired,
    /// The server says that a bulk export has failed.
    #[error("the export has failed at the server")]
    ExportFailed,
    /// A manifest was changed after it had been read.
    #[error("the manifest was changed")]
    ManifestChanged,
    /// Kept state is not of this crate, or of another version.
    #[error("not a state that was kept by this crate")]
    State,
    /// A search was not run to its end.
    #[error("not complete")]
    Incomplete,
    /// The program could not keep a checkpoint.
    #[error("a checkpoint could not be kept")]
    NotKept,
    /// A credential could not be renewed.
    #[error("the credential could not be renewed")]
    CredentialFailed,
    /// A transport could not be set up.
    #[error("the transport could not be set up")]
    TransportFailed,
}

impl ErrorKind {
    /// Whose fault it is, as a rule.
    pub const fn fault(self) -> Fault {
        match self {
            Self::OutOfOrder
            | Self::InvalidUrl
            | Self::Insecure
            | Self::InvalidId
            | Self::InvalidType
            | Self::InvalidHeader
            | Self::InvalidParameter
            | Self::State
            | Self::NotKept
            | Self::TransportFailed => Fault::Misuse,
            Self::NotSent
            | Self::NoAnswer
            | Self::BodyLost
            | Self::UnknownOutcome
            | Self::Deferred
            | Self::ServerFailed
            | Self::CredentialFailed => Fault::Passing,
            Self::NotSupported
            | Self::Conflict
            | Self::MultipleMatches
            | Self::NotFound
            | Self::Gone
            | Self::Unauthorized
            | Self::Forbidden
            | Self::Refused
            | Self::Expired
            | Self::ExportFailed => Fault::Refusal,
            Self::TooLarge
            | Self::NotJson
            | Self::UnexpectedShape
            | Self::HtmlPage
            | Self::EmptyBody
            | Self::MediaType
            | Self::WrongType
            | Self::WrongId
            | Self::WrongVersion
            | Self::WrongBundle
            | Self::Resource
            | Self::Unpaired
            | Self::UnexpectedStatus
            | Self::Redirected
            | Self::RedirectLoop
            | Self::OtherOrigin
            | Self::Incomplete
            | Self::ManifestChanged => Fault::Partner,
        }
    }
}

/// Whose fault an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The server broke the protocol.
    Partner,
    /// The server understood and said no.
    Refusal,
    /// The network, or a server that is busy: the same may succeed later.
    Passing,
    /// The program that uses this crate, or its configuration.
    Misuse,
}

/// Where an error arose: a message, a member of it, a line or an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Location {
    part: &'static str,
    member: Option<&'static str>,
    index: Option<usize>,
    line: Option<usize>,
    offset: Option<usize>,
}

impl Location {
    /// The message or object, such as `Bundle`.
    pub const fn part(&self) -> &'static str {
        self.part
    }

    /// The member, parameter or header in it.
    pub const fn member(&self) -> Option<&'static str> {
        self.member
    }

    /// The place in a list, from 0: the entry of a Bundle.
    pub const fn index(&self) -> Option<usize> {
        self.index
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
        if let Some(index) = self.index {
            write!(f, "[{index}]")?;
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
    issues: Issues,
    label: Option<Label>,
    attempts: Option<u32>,
    correlation: Option<String>,
    retry_at: Option<SystemTime>,
    scopes: Option<Hidden<String>>,
    body: Option<Hidden<Vec<u8>>>,
}

/// What only the one who asks for it gets to see.
#[derive(Clone)]
struct Hidden<T>(T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
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

    pub(crate) fn index(mut self, index: usize) -> Self {
        self.location.index = Some(index);
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

    pub(crate) fn with_issues(mut self, issues: Issues) -> Self {
        self.detail_mut().issues = issues;
        self
    }

    pub(crate) fn with_label(mut self, label: Label) -> Self {
        self.detail_mut().label.get_or_insert(label);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.detail_mut().attempts = Some(attempts);
        self
    }

    pub(crate) fn with_correlation(mut self, id: Option<&str>) -> Self {
        if let Some(id) = id {
            self.detail_mut().correlation.get_or_insert_with(|| id.to_owned());
        }
        self
    }

    pub(crate) fn with_retry_at(mut self, at: SystemTime) -> Self {
        self.detail_mut().retry_at = Some(at);
        self
    }

    pub(crate) fn with_scopes(mut self, scopes: Option<String>) -> Self {
        self.detail_mut().scopes = scopes.map(Hidden);
        self
    }

    pub(crate) fn with_body(mut self, body: Vec<u8>) -> Self {
        self.detail_mut().bytes = Some(body.len());
        self.detail_mut().body = Some(Hidden(body));
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

    /// The interaction that failed.
    pub fn label(&self) -> Option<Label> {
        self.detail.as_ref()?.label
    }

    /// The HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<u16> {
        self.detail.as_ref()?.status
    }

    /// The size of the body that was refused, in bytes.
    pub fn bytes(&self) -> Option<usize> {
        self.detail.as_ref()?.bytes
    }

    /// The issues of the server's `OperationOutcome`.
    pub fn issues(&self) -> &Issues {
        self.detail.as_ref().map_or(&issues::NONE, |detail| &detail.issues)
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> Option<u32> {
        self.detail.as_ref()?.attempts
    }

    /// The `X-Correlation-Id` that all attempts carried.
    pub fn correlation_id(&self) -> Option<&str> {
        self.detail.as_ref()?.correlation.as_deref()
    }

    /// When the server asks to come back.
    pub fn retry_at(&self) -> Option<SystemTime> {
        self.detail.as_ref()?.retry_at
    }

    /// The scopes that the server names in `WWW-Authenticate`: text of the server, not shown by `Debug` of this error.
    pub fn scopes_needed(&self) -> Option<&str> {
        self.detail.as_ref()?.scopes.as_ref().map(|scopes| scopes.0.as_str())
    }

    /// The body of the answer. It can hold values of records; nothing else of this error does.
    pub fn body(&self) -> Option<&[u8]> {
        self.detail.as_ref()?.body.as_ref().map(|body| body.0.as_slice())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(label) = self.label() {
            write!(f, "{label}: ")?;
        }
        write!(f, "{}", self.kind)?;
        if !self.location.part.is_empty() {
            write!(f, " at {}", self.location)?;
        }
        if let Some(status) = self.status() {
            write!(f, ", status {status}")?;
        }
        if let Some(bytes) = self.bytes() {
            write!(f, ", body of {bytes} bytes")?;
        }
        if let Some(attempts) = self.attempts() {
            write!(f, ", attempts {attempts}")?;
        }
        for issue in self.issues().iter().take(3) {
            write!(f, ", {} {}", issue.severity(), issue.code())?;
        }
        if let Some(id) = self.correlation_id() {
            write!(f, ", correlation {id}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
