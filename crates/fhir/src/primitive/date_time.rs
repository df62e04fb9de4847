//! `dateTime`: a date, or a date with a time of day and an offset from UTC.

use std::cmp::Ordering;

use chrono::{FixedOffset, NaiveDateTime, NaiveTime, TimeZone};

use super::date::{self, DateParts, DatePrecision};
use super::lexical::{Cursor, LexicalError, LexicalErrorKind, lexical};
use super::time::{self, TimeParts};

lexical! {
    /// A point in time with the precision that was known: `2015`, `2015-02`, `2015-02-07` or
    /// `2015-02-07T13:28:17-05:00`.
    ///
    /// The text is kept. No time zone is ever invented: a date without a time of day has none, and
    /// who wants instants from it must say in which offset
    /// ([datatypes, dateTime](https://hl7.org/fhir/R4/datatypes.html#dateTime)).
    ///
    /// ```
    /// use chrono::FixedOffset;
    /// use sanare_fhir::primitive::{DateTime, DateTimePrecision};
    ///
    /// let day: DateTime = "2015-02-07".parse()?;
    /// assert_eq!(day.precision(), Ok(DateTimePrecision::Day));
    /// assert!(day.instant().is_none());
    /// let local = FixedOffset::east_opt(3600).unwrap();
    /// let (first, last) = day.bounds_in(local)?;
    /// assert_eq!(first.to_rfc3339(), "2015-02-07T00:00:00+01:00");
    /// assert_eq!(last.to_rfc3339(), "2015-02-07T23:59:59.999999999+01:00");
    /// # Ok::<(), sanare_fhir::primitive::LexicalError>(())
    /// ```
    DateTime checked by parts
}

/// How much of a point in time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the standard has these five")]
pub enum DateTimePrecision {
    /// The year only.
    Year,
    /// The year and the month.
    Month,
    /// The day.
    Day,
    /// The second.
    Second,
    /// A fraction of the second.
    Fraction,
}

impl DateTime {
    /// How much of the point in time is known.
    pub fn precision(&self) -> Result<DateTimePrecision, LexicalError> {
        Ok(parts(self.as_str())?.precision())
    }

    /// The offset from UTC, if it is written; `-00:00` (offset unknown) reads as zero.
    pub fn offset(&self) -> Option<FixedOffset> {
        Some(parts(self.as_str()).ok()?.clock?.1)
    }

    /// The point in time, if it is known to the second with its offset from UTC.
    ///
    /// A leap second is second 59 with a nanosecond of 1,000,000,000 or more, as chrono has it.
    /// Digits of the fraction after the ninth are cut off.
    pub fn instant(&self) -> Option<chrono::DateTime<FixedOffset>> {
        parts(self.as_str()).ok()?.instant()
    }

    /// The first and the last local time that the value can mean, whatever the offset.
    pub fn bounds(&self) -> Result<(NaiveDateTime, NaiveDateTime), LexicalError> {
        parts(self.as_str())?.bounds()
    }

    /// The first and the last instant that the value can mean; `offset` is used only where the
    /// value has none of its own.
    pub fn bounds_in(
        &self,
        offset: FixedOffset,
    ) -> Result<(chrono::DateTime<FixedOffset>, chrono::DateTime<FixedOffset>), LexicalError> {
        let parts = parts(self.as_str())?;
        let offset = parts.clock.map_or(offset, |(_, own)| own);
        let (first, last) = parts.bounds()?;
        Ok((in_offset(first, offset)?, in_offset(last, offset)?))
    }

    /// How this point in time lies to another: before, after, or the same as far as both are known
    /// to the same precision; `offset` is used only where a value has none of its own. None if
    /// that cannot be said: `2015-02-07` and a time on that day, or a text that is no `dateTime`.
    pub fn compare_in(&self, other: &Self, offset: FixedOffset) -> Option<Ordering> {
        date::order(self.bounds_in(offset).ok()?, other.bounds_in(offset).ok()?)
    }
}

/// The point in time with its offset; refused outside the years 0001 to 9999 and for offsets that
/// are no whole minutes within 14 hours.
impl TryFrom<chrono::DateTime<FixedOffset>> for DateTime {
    type Error = LexicalError;

    fn try_from(instant: chrono::DateTime<FixedOffset>) -> Result<Self, LexicalError> {
        Self::parse(&instant.format("%Y-%m-%dT%H:%M:%S%.f%:z").to_string())
    }
}

/// A point in time as far as it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct DateTimeParts {
    date: DateParts,
    clock: Option<(TimeParts, FixedOffset)>,
}

impl DateTimeParts {
    pub(super) fn fraction_digits(&self) -> usize {
        self.clock.map_or(0, |(time, _)| time.fraction_digits)
    }

    pub(super) fn has_time(&self) -> bool {
        self.clock.is_some()
    }

    fn precision(&self) -> DateTimePrecision {
        match (self.clock, self.date.precision()) {
            (Some((time, _)), _) if time.fraction_digits > 0 => DateTimePrecision::Fraction,
            (Some(_), _) => DateTimePrecision::Second,
            (None, DatePrecision::Day) => DateTimePrecision::Day,
            (None, DatePrecision::Month) => DateTimePrecision::Month,
            (None, DatePrecision::Year) => DateTimePrecision::Year,
        }
    }

    pub(super) fn instant(&self) -> Option<chrono::DateTime<FixedOffset>> {
        let (_, offset) = self.clock?;
        in_offset(self.bounds().ok()?.0, offset).ok()
    }

    fn bounds(&self) -> Result<(NaiveDateTime, NaiveDateTime), LexicalError> {
        let (first, last) = self.date.bounds()?;
        let (from, to) = match self.clock {
            None => (
                NaiveTime::MIN,
                NaiveTime::from_hms_nano_opt(23, 59, 59, 999_999_999).unwrap_or_default(),
            ),
            Some((time, _)) => {
                let from = time.time().ok_or(LexicalError::new(LexicalErrorKind::Second, 17))?;
                (from, time::end_of(from, time.fraction_digits))
            }
        };
        Ok((first.and_time(from), last.and_time(to)))
    }
}

fn in_offset(
    local: NaiveDateTime,
    offset: FixedOffset,
) -> Result<chrono::DateTime<FixedOffset>, LexicalError> {
    let instant = offset.from_local_datetime(&local).single();
    instant.ok_or(LexicalError::new(LexicalErrorKind::Range, 0))
}

pub(super) fn parts(text: &str) -> Result<DateTimeParts, LexicalError> {
    let mut cursor = Cursor::new(text);
    let date = date::read(&mut cursor)?;
    let mut clock = None;
    if date.precision() == DatePrecision::Day && cursor.eat(b'T') {
        let time = time::read(&mut cursor)?;
        clock = Some((time, offset(&mut cursor)?));
    }
    cursor.end()?;
    Ok(DateTimeParts { date, clock })
}

/// Reads `Z` or `±hh:mm` up to 14:00.
fn offset(cursor: &mut Cursor<'_>) -> Result<FixedOffset, LexicalError> {
    let at = cursor.at();
    let wrong = |kind| LexicalError::new(kind, at);
    if cursor.eat(b'Z') {
        return FixedOffset::east_opt(0).ok_or(wrong(LexicalErrorKind::Zone));
    }
    let east = cursor.eat(b'+');
    if !east && !cursor.eat(b'-') {
        return Err(match cursor.peek() {
            None => wrong(LexicalErrorKind::MissingZone),
            Some(_) => cursor.unexpected(),
        });
    }
    let hours = cursor.number(2)?;
    cursor.expect(b':')?;
    let minutes = cursor.number(2)?;
    if hours > 14 || minutes > 59 || (hours == 14 && minutes > 0) {
        return Err(wrong(LexicalErrorKind::Zone));
    }
    let seconds = i32::try_from((hours * 60 + minutes) * 60).unwrap_or_default();
    FixedOffset::east_opt(if east { seconds } else { -seconds })
        .ok_or(wrong(LexicalErrorKind::Zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prm_09_date_time_precision_and_bounds() {
        use DateTimePrecision::*;
        for (text, precision, first, last) in [
            ("2015", Year, "2015-01-01T00:00:00+00:00", "2015-12-31T23:59:59.999999999+00:00"),
            ("2015-02", Month, "2015-02-01T00:00:00+00:00", "2015-02-28T23:59:59.999999999+00:00"),
            ("2015-02-07", Day, "2015-02-07T00:00:00+00:00", "2015-02-07T23:59:59.999999999+00:00"),
            (
                "2015-02-07T13:28:17-05:00",
                Second,
                "2015-02-07T13:28:17-05:00",
                "2015-02-07T13:28:17.999999999-05:00",
            ),
            (
                "2015-02-07T13:28:17.25+14:00",
                Fraction,
                "2015-02-07T13:28:17.250+14:00",
                "2015-02-07T13:28:17.259999999+14:00",
            ),
            (
                "2016-12-31T23:59:60Z",
                Second,
                "2016-12-31T23:59:60+00:00",
                "2016-12-31T23:59:60.999999999+00:00",
            ),
            (
                "2015-02-07T13:28:17.12345678999Z",
                Fraction,
                "2015-02-07T13:28:17.123456789+00:00",
                "2015-02-07T13:28:17.123456789+00:00",
            ),
        ] {
            let value = DateTime::parse(text).unwrap();
            assert_eq!(value.as_str(), text);
            assert_eq!(value.precision(), Ok(precision), "{text}");
            let (low, high) = value.bounds_in(FixedOffset::east_opt(0).unwrap()).unwrap();
            assert_eq!((low.to_rfc3339().as_str(), high.to_rfc3339().as_str()), (first, last));
        }
    }

    #[test]
    fn prm_09_date_time_form() {
        use LexicalErrorKind::*;
        for (text, kind, at) in [
            ("", Empty, 0),
            ("0000", Year, 0),
            ("2015Z", Trailing, 4),
            ("2015-02T10:00:00Z", Trailing, 7),
            ("2015-06-31T10:00:00Z", Day, 8),
            ("2015-02-07T", Incomplete, 11),
            ("2015-02-07T13:28Z", Character, 16),
            ("2015-02-07T13:28:17", MissingZone, 19),
            ("2015-02-07T24:00:00Z", Hour, 11),
            ("2015-02-07T13:28:61Z", Second, 17),
            ("2015-02-07T13:28:17z", Character, 19),
            ("2015-02-07T13:28:17+14:01", Zone, 19),
            ("2015-02-07T13:28:17+15:00", Zone, 19),
            ("2015-02-07T13:28:17+0500", Character, 22),
            ("2015-02-07T13:28:17Z ", Trailing, 20),
            ("2015-02-07 13:28:17Z", Trailing, 10),
        ] {
            assert_eq!(DateTime::parse(text), Err(LexicalError::new(kind, at)), "{text}");
        }
    }

    #[test]
    fn prm_10_no_time_zone_is_invented() {
        for text in ["2015", "2015-02", "2015-02-07", "2015-02-07T13:28:17"] {
            let value = DateTime::from_text(text);
            assert_eq!((value.offset(), value.instant()), (None, None), "{text}");
        }
        let unknown = DateTime::parse("2015-02-07T13:28:17-00:00").unwrap();
        assert_eq!(unknown.as_str(), "2015-02-07T13:28:17-00:00");
        assert_eq!(unknown.offset().unwrap().local_minus_utc(), 0);
        let own = DateTime::parse("2015-02-07T13:28:17-14:00").unwrap();
        let (first, _) = own.bounds_in(FixedOffset::east_opt(3600).unwrap()).unwrap();
        assert_eq!(first.offset().local_minus_utc(), -14 * 3600);
    }

    #[test]
    fn prm_09_date_time_ends_of_the_calendar() {
        let offset = FixedOffset::east_opt(14 * 3600).unwrap();
        assert!(DateTime::parse("0001-01-01").unwrap().bounds_in(offset).is_ok());
        assert!(DateTime::parse("9999-12-31T23:59:59-14:00").unwrap().instant().is_some());
    }

    #[test]
    fn prm_09_date_time_from_chrono() {
        let instant = DateTime::parse("2016-12-31T23:59:60.5+01:00").unwrap().instant().unwrap();
        assert_eq!(DateTime::try_from(instant).unwrap().as_str(), "2016-12-31T23:59:60.500+01:00");
    }
}
