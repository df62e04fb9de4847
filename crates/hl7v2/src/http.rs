//! Messages over HTTP: what a request and its response look like, without the network.
//!
//! [`Outgoing`] is a request to send, [`Incoming`] one that came in, and [`Response`] its answer.
//! The forms are those of HL7 over HTTP as HAPI defines it: a message is the body of a POST, the
//! `Content-Type` tells its character set, which is UTF-8 unless stated, and each request and each
//! response has a `Date`. An answer that refuses a message is still a success of HTTP.
//!
//! ```
//! use sanare_hl7v2::ack::Builder;
//! use sanare_hl7v2::http::{Incoming, Outgoing, Response};
//! use sanare_hl7v2::{Parser, loc};
//!
//! let now = "20260401120000+0200".parse()?;
//! let message = Parser::new().parse(b"MSH|^~\\&|A||||||ADT^A01|M7|P|2.5\r")?;
//! let request = Outgoing::of(&message, &now)?;
//! assert_eq!(request.content_type(), "application/hl7-v2; charset=UTF-8");
//! assert_eq!(request.date(), "Wed, 01 Apr 2026 10:00:00 GMT");
//!
//! let headers = [("content-type", request.content_type()), ("date", request.date())];
//! let incoming = Incoming::read("POST", headers, request.body()).expect("a request for us");
//! let received = incoming.message(&Parser::new())?;
//! let reply = Builder::reply(&received).build(&now, "R1")?;
//! let response = Response::of(&incoming, reply.as_ref(), &now)?;
//! assert_eq!(response.status(), 200);
//! # Ok::<(), sanare_hl7v2::Error>(())
//! ```

use std::fmt;

use crate::charset::Charset;
use crate::error::{Error, ErrorKind, Result};
use crate::message::Message;
use crate::options::Parser;
use crate::types::Dtm;

/// The content types of a message in delimiters. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum MediaType {
    /// `application/hl7-v2`, which HAPI sends.
    #[default]
    Hl7V2,
    /// `application/hl7-v2+er7`
    Er7,
    /// `x-application/hl7-v2+er7`
    XEr7,
}

impl MediaType {
    /// The type as it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hl7V2 => "application/hl7-v2",
            Self::Er7 => "application/hl7-v2+er7",
            Self::XEr7 => "x-application/hl7-v2+er7",
        }
    }

    fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        [Self::Hl7V2, Self::Er7, Self::XEr7]
            .into_iter()
            .find(|known| text.eq_ignore_ascii_case(known.as_str()))
    }
}

/// A request to send: a POST with these headers and this body.
#[derive(Clone)]
pub struct Outgoing {
    content_type: String,
    date: String,
    body: Vec<u8>,
}

impl Outgoing {
    /// The request that sends a message. Its character set is stated; `now` needs an offset.
    ///
    /// # Errors
    /// [`ErrorKind::DateTimeSyntax`] if `now` has no offset or is not given to the second.
    pub fn of(message: &Message<'_>, now: &Dtm) -> Result<Self> {
        Ok(Self {
            content_type: content_type(MediaType::default(), message.charset()),
            date: date(now)?,
            body: message.as_bytes().to_vec(),
        })
    }

    /// The header `Content-Type`.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The header `Date`.
    pub fn date(&self) -> &str {
        &self.date
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outgoing({} bytes)", self.body.len())
    }
}

/// A request that came in, and that is for a receiver of messages.
#[derive(Clone, Copy)]
pub struct Incoming<'a> {
    media_type: MediaType,
    charset: Charset,
    body: &'a [u8],
}

impl<'a> Incoming<'a> {
    /// Looks at a request: its method, its headers by name in any case, and its body.
    ///
    /// # Errors
    /// Why it is refused, with the status to answer. The body is not looked at: bytes that are no
    /// message get an acknowledgment that says so, and status 200.
    pub fn read<'h>(
        method: &str,
        headers: impl IntoIterator<Item = (&'h str, &'h str)>,
        body: &'a [u8],
    ) -> std::result::Result<Self, Refusal> {
        if method != "POST" {
            return Err(Refusal::Method);
        }
        let (mut content_type, mut dated) = (None, false);
        for (name, value) in headers {
            if name.eq_ignore_ascii_case("content-type") {
                content_type = Some(value);
            }
            dated |= name.eq_ignore_ascii_case("date") && !value.trim().is_empty();
        }
        let mut parts = content_type.ok_or(Refusal::MediaType)?.split(';');
        let media_type = parts.next().and_then(MediaType::of).ok_or(Refusal::MediaType)?;
        let charset = parts.find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
        });
        let charset = match charset {
            None => Charset::Utf8,
            Some(name) => Charset::of_mime(name).ok_or(Refusal::Charset)?,
        };
        if !dated {
            return Err(Refusal::Date);
        }
        Ok(Self { media_type, charset, body })
    }

    /// The content type, which the response has too.
    pub fn media_type(&self) -> MediaType {
        self.media_type
    }

    /// The character set of the body, whatever MSH-18 says.
    pub fn charset(&self) -> Charset {
        self.charset
    }

    /// The body.
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// The message, read by `parser` in the character set of the request.
    ///
    /// # Errors
    /// As [`Parser::parse`]. Answer with [`ack::Builder::unparsable`](crate::ack::Builder::unparsable).
    pub fn message(&self, parser: &Parser) -> Result<Message<'a>> {
        parser.charset(self.charset).parse(self.body)
    }
}

impl fmt::Debug for Incoming<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("media_type", &self.media_type)
            .field("charset", &self.charset)
            .field("len", &self.body.len())
            .finish()
    }
}

/// Why a request is no message for a receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// It is no POST.
    Method,
    /// Its content type is none of HL7 v2.
    MediaType,
    /// Its character set is not known.
    Charset,
    /// It has no `Date`.
    Date,
}

impl Refusal {
    /// The status of the response, which must not have a content type of HL7.
    pub fn status(self) -> u16 {
        match self {
            Self::Method => 405,
            Self::MediaType | Self::Charset => 415,
            Self::Date => 400,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Method => "the method is not POST",
            Self::MediaType => "the content type is not that of an HL7 v2 message",
            Self::Charset => "the character set is not known",
            Self::Date => "the date is missing",
        })
    }
}

impl std::error::Error for Refusal {}

/// The answer to a request.
#[derive(Clone)]
pub struct Response {
    status: u16,
    content_type: Option<String>,
    date: String,
    body: Vec<u8>,
}

impl Response {
    /// The response that carries an acknowledgment, of whatever verdict, in the content type of
    /// the request; without one, because the message wants none, an empty response.
    ///
    /// # Errors
    /// As [`Outgoing::of`].
    pub fn of(request: &Incoming<'_>, reply: Option<&Message<'_>>, now: &Dtm) -> Result<Self> {
        let date = date(now)?;
        Ok(match reply {
            Some(reply) => Self {
                status: 200,
                content_type: Some(content_type(request.media_type, reply.charset())),
                date,
                body: reply.as_bytes().to_vec(),
            },
            None => Self { status: 204, content_type: None, date, body: Vec::new() },
        })
    }

    /// The status: 200, or 204 without a body.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The header `Content-Type`, if there is a body.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The header `Date`.
    pub fn date(&self) -> &str {
        &self.date
    }

    /// The body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}

fn content_type(media_type: MediaType, charset: Charset) -> String {
    format!("{}; charset={}", media_type.as_str(), charset.mime())
}

/// A moment as HTTP writes it: `Wed, 01 Apr 2026 10:00:00 GMT`.
fn date(now: &Dtm) -> Result<String> {
    let missing = || Error::new(ErrorKind::DateTimeSyntax);
    let part = |part: Option<u8>| part.map(i64::from).ok_or_else(missing);
    let minutes = i64::from(now.offset_minutes().ok_or_else(missing)?);
    let (month, day) = (part(now.month())?, part(now.day())?);
    let of_day = part(now.hour())? * 60 + part(now.minute())? - minutes;
    let second = part(now.second())?;
    let days = days_before(i64::from(now.year()), month, day) + of_day.div_euclid(24 * 60);
    let (year, month, day) = civil(days);
    let of_day = of_day.rem_euclid(24 * 60);
    let name = |names: &[&'static str], at: i64| {
        usize::try_from(at).ok().and_then(|at| names.get(at)).copied().unwrap_or_default()
    };
    Ok(format!(
        "{}, {day:02} {} {year:04} {:02}:{:02}:{second:02} GMT",
        name(&DAYS, days.rem_euclid(7)),
        name(&MONTHS, month - 1),
        of_day / 60,
        of_day % 60,
    ))
}

/// The days from 1 January 1970 to a day of the Gregorian calendar.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    // Years that begin in March have their leap day at the end.
    let year = year - i64::from(month < 3);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - EPOCH
}

/// The day of the Gregorian calendar that comes so many days after 1 January 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH;
    let era = days.div_euclid(DAYS_OF_400_YEARS);
    let of_era = days.rem_euclid(DAYS_OF_400_YEARS);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = (from_march + 2) % 12 + 1;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    (era * 400 + year_of_era + i64::from(month < 3), month, day)
}

/// The days from 1 March of the year 0 to 1 January 1970.
const EPOCH: i64 = 719_468;
const DAYS_OF_400_YEARS: i64 = 146_097;

/// 1 January 1970 was a Thursday.
const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGE: &[u8] = b"MSH|^~\\&|A||||||ADT^A01|M7|P|2.5||||||8859/1\rPID|1||\xc3\xa9\r";
    const DATE: (&str, &str) = ("Date", "Wed, 01 Apr 2026 10:00:00 GMT");

    fn read(content_type: &str) -> std::result::Result<Incoming<'static>, Refusal> {
        Incoming::read("POST", [("CONTENT-TYPE", content_type), DATE], MESSAGE)
    }

    fn now() -> Dtm {
        "20260401120000+0200".parse().unwrap()
    }

    #[test]
    fn htp_types() {
        for media_type in [MediaType::Hl7V2, MediaType::Er7, MediaType::XEr7] {
            let incoming = read(&media_type.as_str().to_uppercase()).unwrap();
            assert_eq!(incoming.media_type(), media_type);
            let message = incoming.message(&Parser::new()).unwrap();
            let response = Response::of(&incoming, Some(&message), &now()).unwrap();
            let expected = format!("{}; charset=UTF-8", media_type.as_str());
            assert_eq!(response.content_type(), Some(&*expected));
            assert_eq!(response.body(), MESSAGE);
        }
        assert_eq!(read("application/hl7-v2+xml").unwrap_err(), Refusal::MediaType);
        assert_eq!(read("text/plain; charset=utf-8").unwrap_err().status(), 415);
        assert_eq!(Incoming::read("POST", [DATE], MESSAGE).unwrap_err(), Refusal::MediaType);
        let get = Incoming::read("GET", [("content-type", "application/hl7-v2"), DATE], MESSAGE);
        assert_eq!(get.unwrap_err().status(), 405);
    }

    #[test]
    fn htp_charset() {
        // The header is right, whatever MSH-18 says; and UTF-8 if it says nothing.
        for (content_type, text) in [
            ("application/hl7-v2", "é"),
            ("application/hl7-v2; charset=utf-8", "é"),
            ("application/hl7-v2; a=b ; Charset=\"ISO-8859-1\"", "Ã©"),
        ] {
            let message = read(content_type).unwrap().message(&Parser::new()).unwrap();
            assert_eq!(message.text(crate::loc!("PID-3")), text, "{content_type}");
        }
        assert_eq!(read("application/hl7-v2; charset=klingon").unwrap_err(), Refusal::Charset);
        let message = Parser::new().parse(MESSAGE).unwrap();
        let request = Outgoing::of(&message, &now()).unwrap();
        assert_eq!(request.content_type(), "application/hl7-v2; charset=ISO-8859-1");
        assert_eq!(request.body(), MESSAGE);
    }

    #[test]
    fn htp_status() {
        let incoming = read("application/hl7-v2").unwrap();
        for reply in [&b"MSH|^~\\&|B\rMSA|AR|M7\r"[..], b"MSH|^~\\&|B\rMSA|CE|M7\r"] {
            let reply = Parser::new().parse(reply).unwrap();
            assert_eq!(Response::of(&incoming, Some(&reply), &now()).unwrap().status(), 200);
        }
        let none = Response::of(&incoming, None, &now()).unwrap();
        assert_eq!((none.status(), none.content_type(), none.body()), (204, None, &[][..]));
        for refusal in [Refusal::Method, Refusal::MediaType, Refusal::Charset, Refusal::Date] {
            assert!(refusal.status() >= 400);
            assert!(!refusal.to_string().is_empty());
        }
    }

    #[test]
    fn htp_date() {
        let undated = Incoming::read("POST", [("content-type", "application/hl7-v2")], MESSAGE);
        assert_eq!(undated.unwrap_err(), Refusal::Date);
        for (moment, expected) in [
            ("20260401120000+0200", "Wed, 01 Apr 2026 10:00:00 GMT"),
            ("19700101000000+0000", "Thu, 01 Jan 1970 00:00:00 GMT"),
            ("20240229233000-0200", "Fri, 01 Mar 2024 01:30:00 GMT"),
            ("20000101003015+0100", "Fri, 31 Dec 1999 23:30:15 GMT"),
            ("19000301000000+0000", "Thu, 01 Mar 1900 00:00:00 GMT"),
        ] {
            assert_eq!(date(&moment.parse().unwrap()).unwrap(), expected);
        }
        for wrong in ["20260401", "20260401120000", "202604011200+0000"] {
            assert!(date(&wrong.parse().unwrap()).is_err());
        }
    }

    #[test]
    fn days_and_dates_are_inverse() {
        for days in (-800_000..800_000).step_by(97) {
            let (year, month, day) = civil(days);
            assert_eq!(days_before(year, month, day), days);
        }
    }
}
