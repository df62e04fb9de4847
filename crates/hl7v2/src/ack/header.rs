//! The header of an acknowledgment, made of the header of the message.

use std::borrow::Cow;

use super::push_fields;
use crate::charset::Charset;
use crate::delimiters::{Delimiters, is_delimiter};
use crate::error::Result;
use crate::escape;
use crate::grammar::piece;
use crate::loc;
use crate::location::Location;
use crate::message::Message;
use crate::types::Dtm;

/// What an acknowledgment takes over from the message's header, raw.
#[derive(Clone)]
pub(super) struct Header {
    pub(super) delimiters: Delimiters,
    charset: Charset,
    /// MSH-2, as it was sent.
    encoding: Vec<u8>,
    /// MSH-3 to MSH-6.
    parties: [Vec<u8>; 4],
    event: Vec<u8>,
    pub(super) control_id: Vec<u8>,
    processing: Vec<u8>,
    version: Vec<u8>,
    /// The first repetition of MSH-18.
    label: Vec<u8>,
}

impl Header {
    pub(super) fn of(message: &Message<'_>) -> Self {
        let raw = |location: Location| message.at(location).bytes().to_vec();
        Self {
            delimiters: *message.delimiters(),
            charset: message.charset(),
            encoding: raw(loc!("MSH-2")),
            parties: [
                raw(loc!("MSH-3")),
                raw(loc!("MSH-4")),
                raw(loc!("MSH-5")),
                raw(loc!("MSH-6")),
            ],
            event: raw(loc!("MSH-9.2")),
            control_id: raw(loc!("MSH-10")),
            processing: raw(loc!("MSH-11")),
            version: raw(loc!("MSH-12")),
            label: raw(loc!("MSH-18[1]")),
        }
    }

    /// As much of a header as bytes show that are no message: the fields of the first line that
    /// begins with `MSH`, if it is cut by the usual separator; else nothing.
    pub(super) fn made_out(bytes: &[u8]) -> Self {
        let header = memchr::memmem::find(bytes, b"MSH").and_then(|at| bytes.get(at..));
        let header = header.unwrap_or_default();
        let end = memchr::memchr2(b'\r', b'\n', header).unwrap_or(header.len());
        let line = header.get(..end.min(MAX_HEADER)).unwrap_or_default();
        let usual = line.get(3) == Some(&b'|');
        let raw = |number: usize| {
            let found = piece(line, b'|', number - 1).filter(|_| usual);
            let field = found.and_then(|(start, end)| line.get(start..end)).unwrap_or_default();
            let sound = field.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ');
            if sound { field.to_vec() } else { Vec::new() }
        };
        let kind = raw(9);
        let event = piece(&kind, b'^', 1).and_then(|(start, end)| kind.get(start..end));
        Self {
            delimiters: Delimiters::default(),
            charset: Charset::Utf8,
            encoding: b"^~\\&".to_vec(),
            parties: [raw(3), raw(4), raw(5), raw(6)],
            event: event.unwrap_or_default().to_vec(),
            control_id: raw(10),
            processing: raw(11),
            version: raw(12),
            label: Vec::new(),
        }
    }

    /// The MSH segment. An application acknowledgment of enhanced mode wants no acknowledgment of
    /// its own.
    pub(super) fn write(&self, now: &Dtm, control_id: &str, closes: bool) -> Result<Vec<u8>> {
        let control_id = escape::encode(control_id, &self.delimiters, self.charset)?;
        let [application, facility, receiver, receiving_facility] = &self.parties;
        let now = now.to_string();
        let kind = self.kind();
        let conditions: [&[u8]; 2] = if closes { [b"NE", b"NE"] } else { [b"", b""] };
        let [accept, reply] = conditions;
        let mut bytes = Vec::with_capacity(160);
        push_fields(
            &mut bytes,
            self.delimiters.field(),
            &[
                b"MSH",
                &self.encoding,
                receiver,
                receiving_facility,
                application,
                facility,
                now.as_bytes(),
                b"",
                &kind,
                &control_id,
                &self.processing,
                &self.version,
                b"",
                b"",
                accept,
                reply,
                b"",
                &self.label,
            ],
        );
        Ok(bytes)
    }

    /// Whether the version has one ERR segment for each reason (2.5 and later).
    pub(super) fn has_new_err(&self) -> bool {
        self.version_number().is_none_or(|version| version >= (2, 5, 0))
    }

    /// MSH-9: the structure is stated from 2.3.1 on.
    fn kind(&self) -> Vec<u8> {
        let Some(component) = self.delimiters.component() else { return b"ACK".to_vec() };
        let structured = self.version_number().is_none_or(|version| version >= (2, 3, 1));
        let mut kind = b"ACK".to_vec();
        if structured || !self.event.is_empty() {
            kind.push(component);
            kind.extend_from_slice(&self.event);
        }
        if structured {
            kind.push(component);
            kind.extend_from_slice(b"ACK");
        }
        kind
    }

    fn version_number(&self) -> Option<(u8, u8, u8)> {
        let end = self.version.iter().position(|byte| is_delimiter(*byte) && *byte != b'.');
        let text: Cow<'_, str> =
            String::from_utf8_lossy(self.version.get(..end.unwrap_or(self.version.len()))?);
        let mut parts = text.split('.').map(|part| part.parse().ok());
        let (major, minor) = (parts.next()??, parts.next()??);
        Some((major, minor, parts.next().flatten().unwrap_or(0)))
    }
}

/// How much of a line without an end is looked at.
const MAX_HEADER: usize = 4 << 10;
