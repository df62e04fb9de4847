//! `instant`: a moment known at least to the second.

use chrono::FixedOffset;

use super::DateTime;
use super::date_time::{self, DateTimeParts};
use super::lexical::{LexicalError, LexicalErrorKind, lexical};

lexical! {
    /// A moment known at least to the second, with its offset from UTC:
    /// `2015-02-07T13:28:17.239+02:00`.
    ///
    /// For times written by systems, not by people
    /// ([datatypes, instant](https://hl7.org/fhir/R4/datatypes.html#instant)).
    ///
    /// ```
    /// use sanare_fhir::primitive::Instant;
    ///
    /// let saved: Instant = "2015-02-07T13:28:17.239+02:00".parse()?;
    /// assert_eq!(saved.instant().unwrap().timestamp_millis(), 1_423_308_497_239);
    /// assert!(Instant::parse("2015-02-07").is_err());
    /// # Ok::<(), sanare_fhir::primitive::LexicalError>(())
    /// ```
    Instant checked by parts
}

impl Instant {
    /// The moment.
    ///
    /// A leap second is second 59 with a nanosecond of 1,000,000,000 or more, as chrono has it.
    /// Digits of the fraction after the ninth are cut off.
    pub fn instant(&self) -> Option<chrono::DateTime<FixedOffset>> {
        parts(self.as_str()).ok()?.instant()
    }
}

/// The moment with its offset; refused outside the years 0001 to 9999 and for offsets that are no
/// whole minutes within 14 hours.
impl TryFrom<chrono::DateTime<FixedOffset>> for Instant {
    type Error = LexicalError;

    fn try_from(instant: chrono::DateTime<FixedOffset>) -> Result<Self, LexicalError> {
        Ok(Self(DateTime::try_from(instant)?.into_text()))
    }
}

/// Every instant is a `dateTime`.
impl From<Instant> for DateTime {
    fn from(instant: Instant) -> Self {
        Self::from_text(instant.0)
    }
}

pub(super) fn parts(text: &str) -> Result<DateTimeParts, LexicalError> {
    let parts = date_time::parts(text)?;
    if parts.has_time() {
        Ok(parts)
    } else {
        Err(LexicalError::new(LexicalErrorKind::Incomplete, text.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prm_09_instant_form() {
        use LexicalErrorKind::*;
        for (text, kind, at) in [
            ("", Empty, 0),
            ("2015", Incomplete, 4),
            ("2015-02-07", Incomplete, 10),
            ("2015-02-07T13:28:17", MissingZone, 19),
        ] {
            assert_eq!(Instant::parse(text), Err(LexicalError::new(kind, at)), "{text}");
        }
        let moment = Instant::parse("2015-02-07T13:28:17.239+02:00").unwrap().instant().unwrap();
        assert_eq!(Instant::try_from(moment).unwrap().as_str(), "2015-02-07T13:28:17.239+02:00");
    }
}
