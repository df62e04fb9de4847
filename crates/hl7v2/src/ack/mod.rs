//! Acknowledgments: which answer a message asks for, the answer itself, and what an answer says.
//!
//! (HL7 v2 chapter 2, message processing rules.)

mod answer;
mod header;
mod mode;

pub use answer::{Answer, match_reply};
pub use mode::{Condition, Mode};

use std::fmt;

use crate::delimiters::Delimiters;
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Result;
use crate::loc;
use crate::location::Location;
use crate::message::Message;
use crate::options::Parser;
use crate::sequence::Expected;
use crate::types::Dtm;
use header::Header;

/// Builds the acknowledgment of a message.
///
/// The header is made anew: sender and receiver change places, and time and control id are those
/// that [`build`](Self::build) is given. No value of the message is copied into the reasons.
///
/// ```
/// use sanare_hl7v2::ack::{Builder, Verdict};
/// use sanare_hl7v2::{Parser, loc};
///
/// let message = Parser::new().parse(b"MSH|^~\\&|LAB|A|EHR|B|202604011200||ADT^A01|M7|P|2.5.1\r")?;
/// let reply = Builder::reply(&message)
///     .verdict(Verdict::Error)
///     .issue(101, Some(loc!("PID-3")))
///     .build(&"20260401120001".parse()?, "R1")?
///     .expect("the message asks for a reply");
/// assert_eq!(
///     reply.as_bytes(),
///     b"MSH|^~\\&|EHR|B|LAB|A|20260401120001||ACK^A01^ACK|R1|P|2.5.1\r\
///       MSA|AE|M7\r\
///       ERR||PID^1^3|101^^HL70357|E\r"
/// );
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Builder {
    header: Header,
    level: Level,
    /// When it is sent at all; `None` is always.
    condition: Option<Condition>,
    verdict: Verdict,
    expected: Option<Expected>,
    issues: Vec<Issue>,
}

impl Builder {
    /// The answer for the reply slot: in original mode the application acknowledgment, in
    /// enhanced mode the accept acknowledgment, which may not be wanted.
    pub fn reply(message: &Message<'_>) -> Self {
        match Mode::of(message) {
            Mode::Original => Self::new(message, Level::Original, None),
            Mode::Enhanced { accept, .. } => Self::new(message, Level::Accept, Some(accept)),
        }
    }

    /// The application acknowledgment of enhanced mode, which is a message of its own and never
    /// goes into the reply slot. In original mode the same as [`reply`](Self::reply).
    pub fn application(message: &Message<'_>) -> Self {
        match Mode::of(message) {
            Mode::Original => Self::new(message, Level::Original, None),
            Mode::Enhanced { application, .. } => {
                Self::new(message, Level::Application, Some(application))
            }
        }
    }

    /// The answer to bytes that are no message: a rejection, with as much of their header as can
    /// be made out.
    pub fn unparsable(bytes: &[u8]) -> Self {
        let builder = match Parser::new().parse(bytes) {
            Ok(message) => Self::reply(&message),
            Err(_) => Self {
                header: Header::made_out(bytes),
                level: Level::Original,
                condition: None,
                verdict: Verdict::Reject,
                expected: None,
                issues: Vec::new(),
            },
        };
        builder.verdict(Verdict::Reject)
    }

    fn new(message: &Message<'_>, level: Level, condition: Option<Condition>) -> Self {
        let builder = Self {
            header: Header::of(message),
            level,
            condition,
            verdict: Verdict::Accept,
            expected: None,
            issues: Vec::new(),
        };
        if message.at(loc!("MSH-10")).is_valued() {
            return builder;
        }
        builder.verdict(Verdict::Error).issue(REQUIRED_FIELD, Some(loc!("MSH-10")))
    }

    /// The verdict; accepted unless said otherwise. It never gets better than what is known
    /// already: a message without a control id is an error.
    pub fn verdict(mut self, verdict: Verdict) -> Self {
        self.verdict = self.verdict.max(verdict);
        self
    }

    /// States the sequence number that is expected next, MSA-4.
    pub fn expect_next(mut self, expected: Expected) -> Self {
        self.expected = Some(expected);
        self
    }

    /// Adds a reason: a code of HL7 table 0357 and the place that it is about.
    pub fn issue(self, code: u16, location: Option<Location>) -> Self {
        self.issue_of(code, Severity::Error, location)
    }

    /// Adds a reason for each diagnostic that has a code of table 0357.
    pub fn diagnostics(self, found: &[Diagnostic]) -> Self {
        found.iter().fold(self, |builder, one| match one.hl7_0357() {
            Some(code) => builder.issue_of(code, one.severity(), one.location()),
            None => builder,
        })
    }

    fn issue_of(mut self, code: u16, severity: Severity, location: Option<Location>) -> Self {
        self.issues.push(Issue { code, severity, location });
        self
    }

    /// The acknowledgment, or `None` if the message does not want one with this verdict.
    ///
    /// # Errors
    /// [`ErrorKind::Unrepresentable`](crate::ErrorKind::Unrepresentable) or
    /// [`ErrorKind::EscapeOff`](crate::ErrorKind::EscapeOff) for a control id that the message's
    /// character set or delimiters cannot write.
    pub fn build(&self, now: &Dtm, control_id: &str) -> Result<Option<Message<'static>>> {
        if self.condition.is_some_and(|condition| !condition.wants(self.verdict)) {
            return Ok(None);
        }
        let mut bytes = self.header.write(now, control_id, self.level == Level::Application)?;
        let separator = self.header.delimiters.field();
        let code = AckCode::of(self.level, self.verdict);
        let expected = self.expected.map_or_else(String::new, |next| next.number().to_string());
        let msa: [&[u8]; 5] =
            [b"MSA", code.as_str().as_bytes(), &self.header.control_id, b"", expected.as_bytes()];
        push_fields(&mut bytes, separator, &msa);
        if self.header.has_new_err() {
            for issue in &self.issues {
                let place = issue.erl(&self.header.delimiters);
                let code = self.coded(issue.code);
                let severity = issue.severity_code();
                push_fields(&mut bytes, separator, &[b"ERR", b"", &place, &code, severity]);
            }
        } else if !self.issues.is_empty() {
            let repetition = self.header.delimiters.repetition();
            let places: Vec<Vec<u8>> =
                self.issues.iter().map(|issue| issue.eld(&self.header.delimiters)).collect();
            let all = match repetition {
                Some(repetition) => places.join(&repetition),
                None => places.into_iter().next().unwrap_or_default(),
            };
            push_fields(&mut bytes, separator, &[b"ERR", &all]);
        }
        Parser::new().parse(bytes).map(Some)
    }

    /// A code of table 0357 as a CWE without its text.
    fn coded(&self, code: u16) -> Vec<u8> {
        let code = code.to_string();
        join(&[&code, "", "HL70357"], &self.header.delimiters)
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("level", &self.level)
            .field("verdict", &self.verdict)
            .field("issues", &self.issues)
            .finish_non_exhaustive()
    }
}

/// What the receiver makes of a message, from good to bad. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It was taken: AA or CA.
    Accept,
    /// Its content is in error: AE or CE.
    Error,
    /// Its type, event, processing id or version is not for this receiver, or the system failed:
    /// AR or CR.
    Reject,
}

/// MSA-1, HL7 table 0008. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AckCode {
    /// Application accept.
    Aa,
    /// Application error.
    Ae,
    /// Application reject.
    Ar,
    /// Commit accept.
    Ca,
    /// Commit error.
    Ce,
    /// Commit reject.
    Cr,
}

impl AckCode {
    /// The code as it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aa => "AA",
            Self::Ae => "AE",
            Self::Ar => "AR",
            Self::Ca => "CA",
            Self::Ce => "CE",
            Self::Cr => "CR",
        }
    }

    /// The code that this text is.
    pub fn of_text(text: &str) -> Option<Self> {
        [Self::Aa, Self::Ae, Self::Ar, Self::Ca, Self::Ce, Self::Cr]
            .into_iter()
            .find(|code| code.as_str() == text)
    }

    /// Whether the message was taken.
    pub fn is_accept(self) -> bool {
        matches!(self, Self::Aa | Self::Ca)
    }

    fn of(level: Level, verdict: Verdict) -> Self {
        match (level, verdict) {
            (Level::Accept, Verdict::Accept) => Self::Ca,
            (Level::Accept, Verdict::Error) => Self::Ce,
            (Level::Accept, Verdict::Reject) => Self::Cr,
            (_, Verdict::Accept) => Self::Aa,
            (_, Verdict::Error) => Self::Ae,
            (_, Verdict::Reject) => Self::Ar,
        }
    }
}

/// Which acknowledgment it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Original,
    Accept,
    Application,
}

/// One reason.
#[derive(Debug, Clone, Copy)]
struct Issue {
    code: u16,
    severity: Severity,
    location: Option<Location>,
}

impl Issue {
    /// ERR-2, the location.
    fn erl(&self, delimiters: &Delimiters) -> Vec<u8> {
        let parts = self.location.map_or_else(Vec::new, |location| location.erl());
        join(&parts.iter().map(String::as_str).collect::<Vec<_>>(), delimiters)
    }

    /// A repetition of ERR-1: segment, occurrence, field, code.
    fn eld(&self, delimiters: &Delimiters) -> Vec<u8> {
        let mut parts = self.location.map_or_else(Vec::new, |location| location.erl());
        parts.resize(3, String::new());
        parts.push(self.code.to_string());
        join(&parts.iter().map(String::as_str).collect::<Vec<_>>(), delimiters)
    }

    /// ERR-4, HL7 table 0516.
    fn severity_code(&self) -> &'static [u8] {
        match self.severity {
            Severity::Error => b"E",
            Severity::Warning => b"W",
            Severity::Info => b"I",
        }
    }
}

/// Joins components; trailing ones without content are left out. Without a component separator
/// only the first is written.
fn join(parts: &[&str], delimiters: &Delimiters) -> Vec<u8> {
    let len = parts.iter().rposition(|part| !part.is_empty()).map_or(0, |last| last + 1);
    let used = parts.get(..len).unwrap_or_default();
    match delimiters.component() {
        Some(component) => used.join(&*char::from(component).to_string()).into_bytes(),
        None => used.first().map_or_else(Vec::new, |first| first.as_bytes().to_vec()),
    }
}

/// Appends a segment; trailing fields without content are left out.
fn push_fields(bytes: &mut Vec<u8>, separator: u8, fields: &[&[u8]]) {
    let len = fields.iter().rposition(|field| !field.is_empty()).map_or(0, |last| last + 1);
    for (index, field) in fields.iter().take(len).enumerate() {
        if index > 0 {
            bytes.push(separator);
        }
        bytes.extend_from_slice(field);
    }
    bytes.push(b'\r');
}

/// Code 101 of table 0357.
const REQUIRED_FIELD: u16 = 101;
