//! One message: its header and its body.

use std::fmt;

use crate::error::{Error, ErrorKind, Result};
use crate::event::Text;
use crate::time::Timestamp;

/// Facility 10 (security), severity 5 (notice), as PS3.15 A.6 demands.
const PRIORITY: u8 = 85;
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What stands before each message of one sender.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    host: Text,
    application: Text,
    process: Option<Text>,
    kind: Option<Text>,
    mark: bool,
}

impl Header {
    /// The header of an application on a host; the kind of message is `IHE+RFC-3881`, which most
    /// receivers know, for all dialects.
    ///
    /// A field takes the printable characters of ASCII, up to the length that RFC 5424 gives it;
    /// other characters become `?`.
    pub fn new(host: impl Into<Text>, application: impl Into<Text>) -> Self {
        Self {
            host: host.into(),
            application: application.into(),
            process: None,
            kind: Some("IHE+RFC-3881".into()),
            mark: false,
        }
    }

    /// Sets the process id.
    #[must_use]
    pub fn process(mut self, id: impl Into<Text>) -> Self {
        self.process = Some(id.into());
        self
    }

    /// Sets the kind of message (`MSGID`), such as `DICOM+RFC3881`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Puts a byte order mark before each body, as RFC 5424 wants it for UTF-8; some receivers
    /// stumble over it.
    #[must_use]
    pub fn byte_order_mark(mut self) -> Self {
        self.mark = true;
        self
    }

    /// A message at a time with a body in UTF-8.
    pub fn message(&self, time: Timestamp, body: &str) -> Vec<u8> {
        let head = format!(
            "<{PRIORITY}>1 {time} {} {} {} {} - ",
            field(Some(&self.host), 255),
            field(Some(&self.application), 48),
            field(self.process.as_ref(), 128),
            field(self.kind.as_ref(), 32),
        );
        let mark = if self.mark { MARK } else { b"" };
        [head.as_bytes(), mark, body.as_bytes()].concat()
    }
}

crate::event::shape!(Header { process, kind });

/// A header field: printable ASCII, or `-` if there is nothing.
fn field(text: Option<&Text>, most: usize) -> String {
    let printable = |char: char| if ('!'..='~').contains(&char) { char } else { '?' };
    let field: String =
        text.iter().flat_map(|text| text.chars()).take(most).map(printable).collect();
    if field.is_empty() { "-".to_owned() } else { field }
}

/// A received message.
#[derive(Clone, PartialEq, Eq)]
pub struct Message<'a> {
    priority: u8,
    time: Option<Timestamp>,
    host: Option<&'a str>,
    application: Option<&'a str>,
    process: Option<&'a str>,
    kind: Option<&'a str>,
    body: &'a [u8],
}

impl<'a> Message<'a> {
    /// Reads a message of version 1; a byte order mark before the body is taken off.
    ///
    /// # Errors
    /// [`NotSyslog`](ErrorKind::NotSyslog) with the byte offset, or
    /// [`NotATime`](ErrorKind::NotATime).
    pub fn read(text: &'a [u8]) -> Result<Self> {
        let mut rest = Rest { text, at: 0 };
        rest.take(b"<")?;
        let priority = rest.until(b'>')?;
        let priority = priority.parse().ok().filter(|priority| *priority <= 191);
        let priority = priority.ok_or_else(|| rest.fault())?;
        rest.take(b"1 ")?;
        let time = rest.field()?;
        let time = time.map(str::parse).transpose()?;
        let (host, application) = (rest.field()?, rest.field()?);
        let (process, kind) = (rest.field()?, rest.field()?);
        rest.structured()?;
        let body = match rest.left() {
            [] => &[][..],
            [b' ', body @ ..] => body.strip_prefix(MARK).unwrap_or(body),
            _ => return Err(rest.fault()),
        };
        Ok(Self { priority, time, host, application, process, kind, body })
    }

    /// Facility times eight plus severity.
    pub fn priority(&self) -> u8 {
        self.priority
    }

    /// When it was sent.
    pub fn time(&self) -> Option<Timestamp> {
        self.time
    }

    /// The sender's host.
    pub fn host(&self) -> Option<&'a str> {
        self.host
    }

    /// The sender's application.
    pub fn application(&self) -> Option<&'a str> {
        self.application
    }

    /// The sender's process.
    pub fn process(&self) -> Option<&'a str> {
        self.process
    }

    /// The kind of message (`MSGID`).
    pub fn kind(&self) -> Option<&'a str> {
        self.kind
    }

    /// The body.
    pub fn body(&self) -> &'a [u8] {
        self.body
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("priority", &self.priority)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

struct Rest<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Rest<'a> {
    fn left(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn fault(&self) -> Error {
        Error::new(ErrorKind::NotSyslog).at(self.at as u64)
    }

    fn take(&mut self, text: &[u8]) -> Result<()> {
        if self.left().starts_with(text) {
            self.at += text.len();
            return Ok(());
        }
        Err(self.fault())
    }

    /// The text up to a byte, which is taken as well.
    fn until(&mut self, byte: u8) -> Result<&'a str> {
        let left = self.left();
        let length = left.iter().take(256).position(|own| *own == byte);
        let text = length.and_then(|length| left.get(..length)).ok_or_else(|| self.fault())?;
        let printable = !text.is_empty() && text.iter().all(|byte| (b'!'..=b'~').contains(byte));
        let text = std::str::from_utf8(text).ok().filter(|_| printable);
        let text = text.ok_or_else(|| self.fault())?;
        self.at += text.len() + 1;
        Ok(text)
    }

    fn field(&mut self) -> Result<Option<&'a str>> {
        Ok(Some(self.until(b' ')?).filter(|text| *text != "-"))
    }

    /// Passes over structured data: `-`, or elements in brackets with quoted values.
    fn structured(&mut self) -> Result<()> {
        if self.left().first() == Some(&b'-') {
            self.at += 1;
            return Ok(());
        }
        if self.left().first() != Some(&b'[') {
            return Err(self.fault());
        }
        let (mut quoted, mut escaped, mut inside) = (false, false, false);
        for (count, byte) in self.left().iter().enumerate() {
            match (quoted, escaped, byte) {
                (true, true, _) => escaped = false,
                (true, false, b'\\') => escaped = true,
                (_, _, b'"') if inside => quoted = !quoted,
                (false, _, b'[') if !inside => inside = true,
                (false, _, b']') if inside => inside = false,
                (false, _, b' ') if !inside => {
                    self.at += count;
                    return Ok(());
                }
                (false, ..) if !inside => return Err(self.fault()),
                _ => {}
            }
        }
        if quoted || inside {
            return Err(self.fault());
        }
        self.at = self.text.len();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sys_header_5424() {
        let time = "2026-03-01T12:05:09.25Z".parse().unwrap();
        let header = Header::new("host name", "sanäre").process("7");
        let message = header.message(time, "body");
        assert_eq!(
            message,
            b"<85>1 2026-03-01T12:05:09.250Z host?name san?re 7 IHE+RFC-3881 - body"
        );
        let read = Message::read(&message).unwrap();
        assert_eq!((read.priority(), read.time()), (85, Some(time)));
        assert_eq!((read.host(), read.application()), (Some("host?name"), Some("san?re")));
        assert_eq!((read.process(), read.kind()), (Some("7"), Some("IHE+RFC-3881")));
        let plain = Header::new("", "x").kind("DICOM+RFC3881").byte_order_mark();
        let marked = plain.message(time, "bödy");
        assert!(
            marked
                .starts_with(b"<85>1 2026-03-01T12:05:09.250Z - x - DICOM+RFC3881 - \xef\xbb\xbfb")
        );
        assert_eq!(Message::read(&marked).unwrap().body(), "bödy".as_bytes());
        let micros: Timestamp = "2026-03-01T12:05:09.123456789Z".parse().unwrap();
        assert!(header.message(micros, "").starts_with(b"<85>1 2026-03-01T12:05:09.123456Z "));
    }

    #[test]
    fn received_headers() {
        for (text, body) in [
            ("<34>1 - - - - - -", ""),
            ("<34>1 - - - - - - x", "x"),
            ("<34>1 2003-08-24T05:14:15.000003-07:00 h a - - [a b=\"]\\\"\"][c] x y", "x y"),
        ] {
            assert_eq!(Message::read(text.as_bytes()).unwrap().body(), body.as_bytes(), "{text}");
        }
        for text in [
            "",
            "<85>",
            "<192>1 - - - - - -",
            "<85>2 - - - - - -",
            "<85>1 - - - - -",
            "<85>1 - - - - - [x",
            "<85>1 - - - - - x",
            "<85>1 - - - - - -x",
            "<>1 - - - - - -",
            "<85>1 - \u{e9} - - - -",
        ] {
            assert_eq!(
                Message::read(text.as_bytes()).unwrap_err().kind(),
                ErrorKind::NotSyslog,
                "{text}"
            );
        }
        let error = Message::read(b"<85>1 yesterday - - - - -").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotATime);
    }
}
