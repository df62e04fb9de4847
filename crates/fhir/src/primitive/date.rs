//! `date`: a year, a month or a day.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};

use super::lexical::{Cursor, LexicalError, LexicalErrorKind, lexical};

lexical! {
    /// A date with the precision that was known: `1974`, `1974-12` or `1974-12-25`.
    ///
    /// The text is kept; a text that is no date stays and [`check`](Date::check) says why
    /// ([datatypes, date](https://hl7.org/fhir/R4/datatypes.html#date)).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use sanare_fhir::primitive::{Date, DatePrecision};
    ///
    /// let birth: Date = "1974-12".parse()?;
    /// assert_eq!(birth.precision(), Ok(DatePrecision::Month));
    /// let (first, last) = birth.bounds()?;
    /// assert_eq!(first, NaiveDate::from_ymd_opt(1974, 12, 1).unwrap());
    /// assert_eq!(last, NaiveDate::from_ymd_opt(1974, 12, 31).unwrap());
    /// assert!(Date::from_text("1974-13").check().is_err());
    /// # Ok::<(), sanare_fhir::primitive::LexicalError>(())
    /// ```
    Date checked by parts
}

/// How much of a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the standard has these three")]
pub enum DatePrecision {
    /// The year only.
    Year,
    /// The year and the month.
    Month,
    /// The day.
    Day,
}

impl Date {
    /// How much of the date is known.
    pub fn precision(&self) -> Result<DatePrecision, LexicalError> {
        Ok(parts(self.as_str())?.precision())
    }

    /// The first and the last day that the date can mean.
    pub fn bounds(&self) -> Result<(NaiveDate, NaiveDate), LexicalError> {
        parts(self.as_str())?.bounds()
    }

    /// How this date lies to another: before, after, or the same as far as both are known to the
    /// same precision. None if that cannot be said: `2015` and `2015-02`, or a text that is no date.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        let (own, other) = (parts(self.as_str()).ok()?, parts(other.as_str()).ok()?);
        order(own.bounds().ok()?, other.bounds().ok()?)
    }

    /// The day, if the date is known to the day.
    pub fn day(&self) -> Option<NaiveDate> {
        let parts = parts(self.as_str()).ok()?;
        (parts.precision() == DatePrecision::Day).then(|| parts.bounds().ok())?.map(|(day, _)| day)
    }
}

/// None outside the years 0001 to 9999, which a `date` cannot hold.
impl TryFrom<NaiveDate> for Date {
    type Error = LexicalError;

    fn try_from(day: NaiveDate) -> Result<Self, LexicalError> {
        check_year(day.year())?;
        Ok(Self(day.format("%Y-%m-%d").to_string().into()))
    }
}

/// The order of two intervals: before, after, the same; none if they overlap otherwise.
pub(super) fn order<T: Ord + Copy>(own: (T, T), other: (T, T)) -> Option<Ordering> {
    if own.1 < other.0 {
        Some(Ordering::Less)
    } else if other.1 < own.0 {
        Some(Ordering::Greater)
    } else {
        (own == other).then_some(Ordering::Equal)
    }
}

/// A date as far as it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct DateParts {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

impl DateParts {
    pub(super) fn precision(&self) -> DatePrecision {
        match (self.month, self.day) {
            (None, _) => DatePrecision::Year,
            (Some(_), None) => DatePrecision::Month,
            (Some(_), Some(_)) => DatePrecision::Day,
        }
    }

    pub(super) fn bounds(&self) -> Result<(NaiveDate, NaiveDate), LexicalError> {
        let (first_month, last_month) = self.month.map_or((1, 12), |month| (month, month));
        let (first_day, last_day) =
            self.day.map_or((1, days_in(self.year, last_month)), |day| (day, day));
        let day = |month, day| {
            NaiveDate::from_ymd_opt(self.year, month, day)
                .ok_or(LexicalError::new(LexicalErrorKind::Day, 8))
        };
        Ok((day(first_month, first_day)?, day(last_month, last_day)?))
    }
}

/// Reads a date and leaves what follows it.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<DateParts, LexicalError> {
    let year = i32::try_from(cursor.number(4)?).unwrap_or_default();
    check_year(year)?;
    let mut parts = DateParts { year, month: None, day: None };
    if !cursor.eat(b'-') {
        return Ok(parts);
    }
    let at = cursor.at();
    let month = cursor.number(2)?;
    if !(1..=12).contains(&month) {
        return Err(LexicalError::new(LexicalErrorKind::Month, at));
    }
    parts.month = Some(month);
    if !cursor.eat(b'-') {
        return Ok(parts);
    }
    let at = cursor.at();
    let day = cursor.number(2)?;
    if !(1..=days_in(year, month)).contains(&day) {
        return Err(LexicalError::new(LexicalErrorKind::Day, at));
    }
    parts.day = Some(day);
    Ok(parts)
}

pub(super) fn check_year(year: i32) -> Result<(), LexicalError> {
    if (1..=9999).contains(&year) {
        Ok(())
    } else {
        Err(LexicalError::new(LexicalErrorKind::Year, 0))
    }
}

fn parts(text: &str) -> Result<DateParts, LexicalError> {
    let mut cursor = Cursor::new(text);
    let parts = read(&mut cursor)?;
    cursor.end()?;
    Ok(parts)
}

fn days_in(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prm_09_date_precision_and_bounds() {
        for (text, precision, first, last) in [
            ("1974", DatePrecision::Year, "1974-01-01", "1974-12-31"),
            ("1974-04", DatePrecision::Month, "1974-04-01", "1974-04-30"),
            ("2000-02", DatePrecision::Month, "2000-02-01", "2000-02-29"),
            ("1900-02", DatePrecision::Month, "1900-02-01", "1900-02-28"),
            ("2024-02-29", DatePrecision::Day, "2024-02-29", "2024-02-29"),
            ("9999-12-31", DatePrecision::Day, "9999-12-31", "9999-12-31"),
        ] {
            let date = Date::parse(text).unwrap();
            assert_eq!(date.precision(), Ok(precision));
            let (low, high) = date.bounds().unwrap();
            assert_eq!((low.to_string(), high.to_string()), (first.to_owned(), last.to_owned()));
            assert_eq!(date.day().is_some(), precision == DatePrecision::Day);
            assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn prm_09_date_form() {
        use LexicalErrorKind::*;
        for (text, kind, at) in [
            ("", Empty, 0),
            ("0000", Year, 0),
            ("197", Incomplete, 3),
            ("19745", Trailing, 4),
            ("1974-", Incomplete, 5),
            ("1974-00", Month, 5),
            ("1974-6-1", Character, 6),
            ("1974-06-31", Day, 8),
            ("2023-02-29", Day, 8),
            ("1974-06-00", Day, 8),
            ("1974-06-01T", Trailing, 10),
            ("-974", Character, 0),
            ("١٩٧٤", Character, 0),
        ] {
            assert_eq!(Date::parse(text), Err(LexicalError::new(kind, at)), "{text}");
        }
    }

    #[test]
    fn prm_12_unparsable_date_stays() {
        let date = Date::from_text("1974-13");
        assert_eq!(date.as_str(), "1974-13");
        assert_eq!(date.check().unwrap_err().kind(), LexicalErrorKind::Month);
        assert!(date.bounds().is_err() && date.day().is_none());
        assert_eq!(format!("{date:?}"), "Date(7 chars)");
    }

    #[test]
    fn prm_09_date_from_chrono() {
        let day = NaiveDate::from_ymd_opt(33, 4, 3).unwrap();
        assert_eq!(Date::try_from(day).unwrap().as_str(), "0033-04-03");
        let before = NaiveDate::from_ymd_opt(0, 1, 1).unwrap();
        assert_eq!(Date::try_from(before).unwrap_err().kind(), LexicalErrorKind::Year);
    }
}
