//! `time`: a time of day.

use chrono::{NaiveTime, Timelike};

use super::lexical::{Cursor, LexicalError, LexicalErrorKind, lexical};

lexical! {
    /// A time of day without date and zone: `14:35:45` or `14:35:45.123`.
    ///
    /// ```
    /// use sanare_fhir::primitive::Time;
    ///
    /// let opening: Time = "08:30:00".parse()?;
    /// assert_eq!(opening.time().unwrap().to_string(), "08:30:00");
    /// assert!(Time::parse("24:00:00").is_err());
    /// # Ok::<(), sanare_fhir::primitive::LexicalError>(())
    /// ```
    ///
    /// See [datatypes, time](https://hl7.org/fhir/R4/datatypes.html#time).
    Time checked by parts
}

impl Time {
    /// The time of day.
    ///
    /// A leap second is second 59 with a nanosecond of 1,000,000,000 or more, as chrono has it.
    /// Digits of the fraction after the ninth are cut off here; [`as_str`](Time::as_str) has them.
    pub fn time(&self) -> Option<NaiveTime> {
        parts(self.as_str()).ok()?.time()
    }

    /// The number of digits of the fraction of the second; 0 if there is no fraction.
    pub fn fraction_digits(&self) -> Option<usize> {
        Some(parts(self.as_str()).ok()?.fraction_digits)
    }
}

impl From<NaiveTime> for Time {
    fn from(time: NaiveTime) -> Self {
        Self(time.format("%H:%M:%S%.f").to_string().into())
    }
}

/// A time of day as it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct TimeParts {
    hour: u32,
    minute: u32,
    second: u32,
    nanosecond: u32,
    pub(super) fraction_digits: usize,
}

impl TimeParts {
    pub(super) fn time(&self) -> Option<NaiveTime> {
        match self.second {
            60 => NaiveTime::from_hms_nano_opt(
                self.hour,
                self.minute,
                59,
                1_000_000_000 + self.nanosecond,
            ),
            second => NaiveTime::from_hms_nano_opt(self.hour, self.minute, second, self.nanosecond),
        }
    }
}

/// Reads a time of day and leaves what follows it.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<TimeParts, LexicalError> {
    let hour = number(cursor, 23, LexicalErrorKind::Hour)?;
    cursor.expect(b':')?;
    let minute = number(cursor, 59, LexicalErrorKind::Minute)?;
    cursor.expect(b':')?;
    let second = number(cursor, 60, LexicalErrorKind::Second)?;
    let (mut nanosecond, mut fraction_digits) = (0, 0);
    if cursor.eat(b'.') {
        let mut weight = 100_000_000;
        while let Some(digit @ b'0'..=b'9') = cursor.peek() {
            nanosecond += u32::from(digit - b'0') * weight;
            weight /= 10;
            fraction_digits += 1;
            cursor.eat(digit);
        }
        if fraction_digits == 0 {
            return Err(cursor.unexpected());
        }
    }
    Ok(TimeParts { hour, minute, second, nanosecond, fraction_digits })
}

/// Two digits, up to `limit`.
fn number(
    cursor: &mut Cursor<'_>,
    limit: u32,
    kind: LexicalErrorKind,
) -> Result<u32, LexicalError> {
    let at = cursor.at();
    match cursor.number(2)? {
        number if number <= limit => Ok(number),
        _ => Err(LexicalError::new(kind, at)),
    }
}

/// The last nanosecond that a time written with `fraction_digits` digits can mean.
pub(super) fn end_of(start: NaiveTime, fraction_digits: usize) -> NaiveTime {
    let unwritten = 9_u32.saturating_sub(u32::try_from(fraction_digits).unwrap_or(u32::MAX));
    let rest = 10_u32.saturating_pow(unwritten) - 1;
    start.with_nanosecond(start.nanosecond() + rest).unwrap_or(start)
}

/// The most digits of a fraction of a second that R5 allows.
pub(super) const R5_FRACTION_DIGITS: usize = 9;

pub(super) fn parts(text: &str) -> Result<TimeParts, LexicalError> {
    let mut cursor = Cursor::new(text);
    let parts = read(&mut cursor)?;
    cursor.end()?;
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prm_09_time_form() {
        use LexicalErrorKind::*;
        for (text, kind, at) in [
            ("", Empty, 0),
            ("24:00:00", Hour, 0),
            ("23:60:00", Minute, 3),
            ("23:59:61", Second, 6),
            ("23:59", Incomplete, 5),
            ("23:59:00.", Incomplete, 9),
            ("23:59:00Z", Trailing, 8),
            ("9:00:00", Character, 1),
        ] {
            assert_eq!(Time::parse(text), Err(LexicalError::new(kind, at)), "{text}");
        }
    }

    #[test]
    fn prm_09_time_views() {
        let time = Time::parse("14:35:45.1234567891").unwrap();
        assert_eq!(time.fraction_digits(), Some(10));
        assert_eq!(time.time().unwrap().nanosecond(), 123_456_789);
        let leap = Time::parse("23:59:60.5").unwrap().time().unwrap();
        assert_eq!((leap.second(), leap.nanosecond()), (59, 1_500_000_000));
        assert_eq!(Time::from(leap).as_str(), "23:59:60.500");
        assert_eq!(Time::from_text("noon").time(), None);
    }
}
