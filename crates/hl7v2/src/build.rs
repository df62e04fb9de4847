//! The header of what is new: a message, a batch or a file.

use crate::charset::Charset;
use crate::delimiters::Delimiters;
use crate::error::Result;
use crate::escape;
use crate::message::Message;
use crate::options::Parser;
use crate::schema::Version;
use crate::types::Dtm;

/// Makes headers: MSH of messages, BHS of batches, FHS of files.
///
/// The time and the control id are arguments, so that the same calls give the same bytes. Texts are
/// escaped. (HL7 v2 chapter 2, MSH, BHS and FHS segments.)
///
/// ```
/// use sanare_hl7v2::{Header, loc};
///
/// let header = Header::new("20260401120000+0200".parse()?, "A17")
///     .sender("LAB", "WEST & EAST")
///     .receiver("EHR", "HOSPITAL");
/// let message = header.message("ADT", "A08")?;
/// assert_eq!(
///     message.as_bytes(),
///     b"MSH|^~\\&|LAB|WEST \\T\\ EAST|EHR|HOSPITAL|20260401120000+0200||ADT^A08^ADT_A01|A17|P|2.5.1||||||\
///       UNICODE UTF-8\r"
/// );
/// let whole = message.edit().append("PID").set(loc!("PID-3.1"), "77").finish()?;
/// assert!(whole.as_bytes().ends_with(b"UNICODE UTF-8\rPID|||77\r"));
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Header {
    now: Dtm,
    control_id: String,
    delimiters: Delimiters,
    charset: Charset,
    parties: [String; 4],
    processing: String,
    version: Version,
    accept: String,
    application: String,
}

impl Header {
    /// A header with a time (field 7) and a control id: MSH-10, BHS-11 or FHS-11.
    ///
    /// The rest is: the usual delimiters, UTF-8, processing id `P`, version 2.5.1, no parties, and
    /// no acknowledgment conditions, which is original mode.
    pub fn new(now: Dtm, control_id: &str) -> Self {
        Self {
            now,
            control_id: control_id.to_owned(),
            delimiters: Delimiters::default(),
            charset: Charset::Utf8,
            parties: [const { String::new() }; 4],
            processing: "P".to_owned(),
            version: Version::V2_5_1,
            accept: String::new(),
            application: String::new(),
        }
    }

    /// Another time and control id: the next of several headers that are alike.
    pub fn next(mut self, now: Dtm, control_id: &str) -> Self {
        self.now = now;
        control_id.clone_into(&mut self.control_id);
        self
    }

    /// Fields 3 and 4: the application and the facility that send.
    pub fn sender(mut self, application: &str, facility: &str) -> Self {
        let [own, own_facility, ..] = &mut self.parties;
        application.clone_into(own);
        facility.clone_into(own_facility);
        self
    }

    /// Fields 5 and 6: the application and the facility that receive.
    pub fn receiver(mut self, application: &str, facility: &str) -> Self {
        let [.., other, other_facility] = &mut self.parties;
        application.clone_into(other);
        facility.clone_into(other_facility);
        self
    }

    /// Fields 1 and 2: the delimiters.
    pub fn delimiters(mut self, delimiters: Delimiters) -> Self {
        self.delimiters = delimiters;
        self
    }

    /// MSH-18: the character set of all texts.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = charset;
        self
    }

    /// MSH-11: `P` for production, `D` for debugging, `T` for training.
    pub fn processing(mut self, id: &str) -> Self {
        id.clone_into(&mut self.processing);
        self
    }

    /// MSH-12: the version of the standard, which also decides about MSH-9.3.
    pub fn version(mut self, version: Version) -> Self {
        self.version = version;
        self
    }

    /// MSH-15 and MSH-16: when an accept and when an application acknowledgment is wanted, `AL`,
    /// `NE`, `ER` or `SU`; this is enhanced mode.
    pub fn acknowledgments(mut self, accept: &str, application: &str) -> Self {
        accept.clone_into(&mut self.accept);
        application.clone_into(&mut self.application);
        self
    }

    /// A message that has nothing but its header; [`Message::edit`] adds the segments.
    ///
    /// MSH-9.3 is the structure that the version has for the event; there is none before 2.3.1,
    /// and none for an event that the version does not have.
    ///
    /// # Errors
    /// [`EscapeOff`](crate::ErrorKind::EscapeOff) and
    /// [`Unrepresentable`](crate::ErrorKind::Unrepresentable) for texts that cannot be written.
    pub fn message(&self, message_type: &str, event: &str) -> Result<Message<'static>> {
        let structure = (self.version >= Version::V2_3_1)
            .then(|| self.version.schema().structure_of(message_type, event))
            .flatten()
            .map_or("", |structure| structure.name());
        let mut kind = self.encode(message_type)?;
        let below = [event, structure];
        let used = below.iter().rposition(|part| !part.is_empty()).map_or(0, |last| last + 1);
        for part in below.into_iter().take(used) {
            kind.extend(self.delimiters.component());
            kind.extend(self.encode(part)?);
        }
        let label = self.charset.label().filter(|_| self.version >= Version::V2_3);
        self.write(
            "MSH",
            [
                kind,
                self.encode(&self.control_id)?,
                self.encode(&self.processing)?,
                self.version.as_str().into(),
                Vec::new(),
                Vec::new(),
                self.encode(&self.accept)?,
                self.encode(&self.application)?,
                Vec::new(),
                label.unwrap_or_default().into(),
            ],
        )
    }

    /// A BHS segment for [`batch::Writer::batch`](crate::batch::Writer::batch), with the name of
    /// the batch (BHS-9).
    ///
    /// # Errors
    /// As [`message`](Self::message).
    pub fn batch(&self, name: &str) -> Result<Message<'static>> {
        self.envelope("BHS", name)
    }

    /// An FHS segment for [`batch::Writer::file`](crate::batch::Writer::file), with the name of
    /// the file (FHS-9).
    ///
    /// # Errors
    /// As [`message`](Self::message).
    pub fn file(&self, name: &str) -> Result<Message<'static>> {
        self.envelope("FHS", name)
    }

    fn envelope(&self, id: &str, name: &str) -> Result<Message<'static>> {
        self.write(id, [self.encode(name)?, Vec::new(), self.encode(&self.control_id)?])
    }

    /// The header with `fields` from field 9 on.
    fn write<const N: usize>(&self, id: &str, fields: [Vec<u8>; N]) -> Result<Message<'static>> {
        let separator = self.delimiters.field();
        let mut bytes = id.as_bytes().to_vec();
        bytes.push(separator);
        bytes.extend(self.delimiters.encoding());
        let parties = self.parties.iter().map(|party| self.encode(party));
        let mut all = parties.collect::<Result<Vec<_>>>()?;
        all.extend([self.now.to_string().into_bytes(), Vec::new()]);
        all.extend(fields);
        let used = all.iter().rposition(|field| !field.is_empty()).map_or(0, |last| last + 1);
        for field in all.iter().take(used) {
            bytes.push(separator);
            bytes.extend_from_slice(field);
        }
        bytes.push(b'\r');
        // Before 2.3 a message cannot say its character set, and BHS and FHS never can.
        Parser::new().charset(self.charset).parse(bytes)
    }

    fn encode(&self, text: &str) -> Result<Vec<u8>> {
        Ok(escape::encode(text, &self.delimiters, self.charset)?.into_owned())
    }
}

impl std::fmt::Debug for Header {
    /// Shows the version and the character set, never a text.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Header")
            .field("version", &self.version)
            .field("charset", &self.charset)
            .finish_non_exhaustive()
    }
}
