//! Data types read from a value: dates, times, numbers, encapsulated data.
//!
//! Each keeps its precision and its text; nothing is padded or rounded. An [`Element`] reads them
//! with its `as_` methods, whose errors have the byte offset and the location of the value.

mod dtm;
mod encapsulated;
mod number;

pub use dtm::{Dtm, Missing, Precision, Tm};
pub use number::{Comparator, Nm, Separator, Sn};

use std::io;

use crate::error::{Error, ErrorKind, Result};
use crate::value::Element;

impl Element<'_> {
    /// The date and time (DTM, or the first component of a TS, cut to the precision that its
    /// second component states).
    ///
    /// ```
    /// use sanare_hl7v2::{Parser, loc, types::Precision};
    ///
    /// let message = Parser::new().parse(b"MSH|^~\\&|||||202604011230+0200\r")?;
    /// let sent = message.at(loc!("MSH-7")).as_dtm()?;
    /// assert_eq!((sent.year(), sent.minute()), (2026, Some(30)));
    /// assert_eq!(sent.offset_minutes(), Some(120));
    /// assert_eq!(sent.precision(), Precision::Minute);
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::DateTimeSyntax`](crate::ErrorKind::DateTimeSyntax) or
    /// [`ErrorKind::DateTimeRange`](crate::ErrorKind::DateTimeRange), also if there is no value.
    pub fn as_dtm(self) -> Result<Dtm> {
        let time = self.component(1);
        let dtm = time.typed(str::parse::<Dtm>)?;
        Ok(Precision::of_degree(self.component(2).bytes()).map_or(dtm, |degree| dtm.cut(degree)))
    }

    /// The date (DT): a date and time without a time.
    ///
    /// # Errors
    /// As [`as_dtm`](Self::as_dtm).
    pub fn as_dt(self) -> Result<Dtm> {
        self.typed(Dtm::date_from_str)
    }

    /// The time of day (TM).
    ///
    /// # Errors
    /// As [`as_dtm`](Self::as_dtm).
    pub fn as_tm(self) -> Result<Tm> {
        self.typed(str::parse)
    }

    /// The number (NM), with the text that wrote it.
    ///
    /// # Errors
    /// [`ErrorKind::NumberSyntax`](crate::ErrorKind::NumberSyntax).
    pub fn as_nm(self) -> Result<Nm> {
        self.typed(str::parse)
    }

    /// The sequence id (SI), 0 to 9999.
    ///
    /// # Errors
    /// [`ErrorKind::NumberSyntax`](crate::ErrorKind::NumberSyntax).
    pub fn as_si(self) -> Result<u16> {
        self.typed(number::si)
    }

    /// The structured number (SN), such as `>^100`, `^1^:^128` or `^10^-^20`.
    ///
    /// # Errors
    /// [`ErrorKind::NumberSyntax`](crate::ErrorKind::NumberSyntax).
    pub fn as_sn(self) -> Result<Sn> {
        Sn::read(self)
    }

    /// Decodes base64 data (as in component 5 of an ED) into a writer, a piece at a time, and
    /// returns the number of bytes. Line ends and line break escapes inside are passed over.
    ///
    /// # Errors
    /// [`ErrorKind::Base64`](crate::ErrorKind::Base64) at the first character that is none, and
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) if the writer fails.
    pub fn decode_base64(self, into: &mut dyn io::Write) -> Result<u64> {
        encapsulated::decode(self.bytes(), self.message().delimiters(), into)
            .map_err(|error| self.place(error))
    }

    /// Decodes pairs of hexadecimal digits into a writer, a piece at a time, and returns the number
    /// of bytes. Blanks and line ends between pairs are passed over.
    ///
    /// # Errors
    /// [`ErrorKind::NumberSyntax`](crate::ErrorKind::NumberSyntax) at the first character that is
    /// no digit, and [`ErrorKind::Io`](crate::ErrorKind::Io) if the writer fails.
    pub fn decode_hex(self, into: &mut dyn io::Write) -> Result<u64> {
        encapsulated::decode_hex(self.bytes(), into).map_err(|error| self.place(error))
    }

    /// Writes the text in UTF-8, and returns the number of bytes.
    pub(crate) fn copy_text(self, into: &mut dyn io::Write) -> Result<u64> {
        let text = self.text();
        into.write_all(text.as_bytes())
            .map_err(|error| self.place(Error::new(ErrorKind::Io(error.kind()))))?;
        Ok(text.len() as u64)
    }

    /// Reads the text by `read`, and tells where it is if it cannot be read.
    fn typed<T>(self, read: impl FnOnce(&str) -> Result<T>) -> Result<T> {
        read(&self.text()).map_err(|error| self.place(error))
    }

    /// Gives an error the place of this element; an offset in it counts from the value's start.
    fn place(self, error: Error) -> Error {
        let inside = error.offset().unwrap_or(0);
        let start = crate::scan::offset(self.span().start);
        error.at_offset(start + inside).at(self.location())
    }
}
