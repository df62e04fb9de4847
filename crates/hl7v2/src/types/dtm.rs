//! Dates and times with the precision and the offset that they were sent with.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind, Result};
use crate::grammar::temporal::{Clock, Digits, Zone, date, date_time, time};

/// A date and time (DTM): a year and as much more as was sent.
///
/// It prints as it was read. (HL7 v2 chapter 2A, DTM.)
///
/// ```
/// use sanare_hl7v2::types::{Dtm, Precision};
///
/// let birth: Dtm = "198004".parse()?;
/// assert_eq!(birth.precision(), Precision::Month);
/// assert_eq!((birth.month(), birth.day()), (Some(4), None));
/// assert_eq!(birth.to_string(), "198004");
/// assert!("19801301".parse::<Dtm>().is_err());
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Dtm {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
    time: Option<Clock>,
    zone: Option<Zone>,
}

impl Dtm {
    /// The year, 0 to 9999.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(&self) -> Option<u8> {
        self.month
    }

    /// The day of the month, which the month has.
    pub fn day(&self) -> Option<u8> {
        self.day
    }

    /// The hour, 0 to 23.
    pub fn hour(&self) -> Option<u8> {
        self.time.map(|time| time.hour)
    }

    /// The minute, 0 to 59.
    pub fn minute(&self) -> Option<u8> {
        self.time?.minute
    }

    /// The second, 0 to 59.
    pub fn second(&self) -> Option<u8> {
        self.time?.second
    }

    /// The fraction of the second in nanoseconds, if it was sent.
    pub fn nanosecond(&self) -> Option<u32> {
        self.time?.fraction.map(nanoseconds)
    }

    /// The offset from UTC in minutes, if it was sent.
    pub fn offset_minutes(&self) -> Option<i16> {
        self.zone.map(minutes)
    }

    /// The smallest part that was sent.
    pub fn precision(&self) -> Precision {
        match (self.month, self.day, self.time) {
            (_, _, Some(time)) => time_precision(time),
            (_, Some(_), None) => Precision::Day,
            (Some(_), None, None) => Precision::Month,
            (None, None, None) => Precision::Year,
        }
    }

    /// The same with the offset of `other`, such as that of MSH-7, if it has none of its own. The
    /// offset in MSH-7 is the default for all times of a message.
    #[must_use]
    pub fn or_offset_of(mut self, other: &Self) -> Self {
        self.zone = self.zone.or(other.zone);
        self
    }

    /// The same without the parts that are smaller than `precision`.
    #[must_use]
    pub fn cut(mut self, precision: Precision) -> Self {
        if precision < Precision::Month {
            self.month = None;
        }
        if precision < Precision::Day {
            self.day = None;
        }
        self.time = self.time.filter(|_| precision >= Precision::Hour).map(|mut time| {
            time.minute = time.minute.filter(|_| precision >= Precision::Minute);
            time.second = time.second.filter(|_| precision >= Precision::Second);
            time.fraction = time.fraction.filter(|_| precision >= Precision::Fraction);
            time
        });
        self
    }

    pub(crate) fn date_from_str(text: &str) -> Result<Self> {
        match date(text.as_bytes()) {
            Ok(([], digits)) => Self::checked(digits, None),
            Ok((rest, _)) => Err(syntax(text.len() - rest.len())),
            Err(nom::Err::Error(at) | nom::Err::Failure(at)) => {
                Err(syntax(text.len() - at.rest_len))
            }
            Err(nom::Err::Incomplete(_)) => Err(syntax(text.len())),
        }
    }

    fn checked(digits: Digits, zone: Option<Zone>) -> Result<Self> {
        let Digits { year, month, day, time } = digits;
        let real = month.is_none_or(|month| (1..=12).contains(&month))
            && day.is_none_or(|day| (1..=days(year, month.unwrap_or(1))).contains(&day))
            && time.is_none_or(is_real_time)
            && zone.is_none_or(is_real_zone);
        if real {
            Ok(Self { year, month, day, time, zone })
        } else {
            Err(Error::new(ErrorKind::DateTimeRange))
        }
    }
}

impl FromStr for Dtm {
    type Err = Error;

    /// # Errors
    /// [`ErrorKind::DateTimeSyntax`] at the offset where the text stops being a date and time,
    /// [`ErrorKind::DateTimeRange`] if the calendar or the clock has no such moment.
    fn from_str(text: &str) -> Result<Self> {
        match date_time(text.as_bytes()) {
            Ok(([], (digits, zone))) => Self::checked(digits, zone),
            Ok((rest, _)) => Err(syntax(text.len() - rest.len())),
            Err(nom::Err::Error(at) | nom::Err::Failure(at)) => {
                Err(syntax(text.len() - at.rest_len))
            }
            Err(nom::Err::Incomplete(_)) => Err(syntax(text.len())),
        }
    }
}

impl fmt::Display for Dtm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "{part:02}")?;
        }
        if let Some(time) = &self.time {
            write_clock(time, f)?;
        }
        self.zone.map_or(Ok(()), |zone| write_zone(zone, f))
    }
}

impl fmt::Debug for Dtm {
    /// Shows the precision, not the date: it may be a date of birth.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dtm({:?})", self.precision())
    }
}

/// A time of day (TM): an hour and as much more as was sent.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tm {
    time: Clock,
    zone: Option<Zone>,
}

impl Tm {
    /// The hour, 0 to 23.
    pub fn hour(&self) -> u8 {
        self.time.hour
    }

    /// The minute, 0 to 59.
    pub fn minute(&self) -> Option<u8> {
        self.time.minute
    }

    /// The second, 0 to 59.
    pub fn second(&self) -> Option<u8> {
        self.time.second
    }

    /// The fraction of the second in nanoseconds, if it was sent.
    pub fn nanosecond(&self) -> Option<u32> {
        self.time.fraction.map(nanoseconds)
    }

    /// The offset from UTC in minutes, if it was sent.
    pub fn offset_minutes(&self) -> Option<i16> {
        self.zone.map(minutes)
    }

    /// The smallest part that was sent.
    pub fn precision(&self) -> Precision {
        time_precision(self.time)
    }
}

impl FromStr for Tm {
    type Err = Error;

    /// # Errors
    /// As for [`Dtm`].
    fn from_str(text: &str) -> Result<Self> {
        match time(text.as_bytes()) {
            Ok(([], (time, zone))) if is_real_time(time) && zone.is_none_or(is_real_zone) => {
                Ok(Self { time, zone })
            }
            Ok(([], _)) => Err(Error::new(ErrorKind::DateTimeRange)),
            Ok((rest, _)) => Err(syntax(text.len() - rest.len())),
            Err(_) => Err(syntax(0)),
        }
    }
}

impl fmt::Display for Tm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_clock(&self.time, f)?;
        self.zone.map_or(Ok(()), |zone| write_zone(zone, f))
    }
}

impl fmt::Debug for Tm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tm({:?})", self.precision())
    }
}

/// How exactly a moment was sent. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// The year.
    Year,
    /// The month.
    Month,
    /// The day.
    Day,
    /// The hour.
    Hour,
    /// The minute.
    Minute,
    /// The second.
    Second,
    /// A fraction of the second, of one to four digits.
    Fraction,
}

impl Precision {
    /// The degree of precision in TS.2, as versions before 2.6 have it.
    pub(super) fn of_degree(code: &[u8]) -> Option<Self> {
        Some(match code {
            b"Y" => Self::Year,
            b"L" => Self::Month,
            b"D" => Self::Day,
            b"H" => Self::Hour,
            b"M" => Self::Minute,
            b"S" => Self::Second,
            _ => return None,
        })
    }
}

/// What a moment lacks, so that it is no value of a calendar library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Missing {
    /// A part that is smaller than what was sent.
    Part(Precision),
    /// The offset from UTC.
    Offset,
}

#[cfg(feature = "chrono")]
mod calendar {
    use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

    use super::{Dtm, Missing, Precision};

    impl Dtm {
        /// The date.
        ///
        /// # Errors
        /// What is missing, if it was not sent to the day. Nothing is made up.
        pub fn naive_date(&self) -> Result<NaiveDate, Missing> {
            let month = self.month().ok_or(Missing::Part(Precision::Month))?;
            let day = self.day().ok_or(Missing::Part(Precision::Day))?;
            NaiveDate::from_ymd_opt(i32::from(self.year()), u32::from(month), u32::from(day))
                .ok_or(Missing::Part(Precision::Day))
        }

        /// The date and the time of day.
        ///
        /// # Errors
        /// What is missing, if it was not sent to the minute; seconds that were not sent are 0.
        pub fn naive_date_time(&self) -> Result<NaiveDateTime, Missing> {
            let date = self.naive_date()?;
            let hour = self.hour().ok_or(Missing::Part(Precision::Hour))?;
            let minute = self.minute().ok_or(Missing::Part(Precision::Minute))?;
            let second = self.second().unwrap_or(0);
            NaiveTime::from_hms_nano_opt(
                u32::from(hour),
                u32::from(minute),
                u32::from(second),
                self.nanosecond().unwrap_or(0),
            )
            .map(|time| date.and_time(time))
            .ok_or(Missing::Part(Precision::Minute))
        }

        /// The moment.
        ///
        /// # Errors
        /// What is missing, if it was not sent to the minute or without an offset.
        pub fn date_time(&self) -> Result<DateTime<FixedOffset>, Missing> {
            let local = self.naive_date_time()?;
            let minutes = self.offset_minutes().ok_or(Missing::Offset)?;
            FixedOffset::east_opt(i32::from(minutes) * 60)
                .and_then(|offset| local.and_local_timezone(offset).single())
                .ok_or(Missing::Offset)
        }
    }
}

fn syntax(offset: usize) -> Error {
    Error::new(ErrorKind::DateTimeSyntax).at_offset(offset as u64)
}

fn days(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_real_time(time: Clock) -> bool {
    time.hour < 24
        && time.minute.is_none_or(|minute| minute < 60)
        && time.second.is_none_or(|second| second < 60)
}

/// Offsets in use lie between -12:00 and +14:00.
fn is_real_zone(zone: Zone) -> bool {
    zone.hours <= 14 && zone.minutes < 60
}

fn minutes(zone: Zone) -> i16 {
    let minutes = i16::from(zone.hours) * 60 + i16::from(zone.minutes);
    if zone.negative { -minutes } else { minutes }
}

fn nanoseconds((value, digits): (u16, u8)) -> u32 {
    u32::from(value) * 10_u32.pow(9 - u32::from(digits.min(9)))
}

fn time_precision(time: Clock) -> Precision {
    match (time.minute, time.second, time.fraction) {
        (_, _, Some(_)) => Precision::Fraction,
        (_, Some(_), None) => Precision::Second,
        (Some(_), None, None) => Precision::Minute,
        (None, None, None) => Precision::Hour,
    }
}

fn write_clock(time: &Clock, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{:02}", time.hour)?;
    for part in [time.minute, time.second].into_iter().flatten() {
        write!(f, "{part:02}")?;
    }
    if let Some((value, digits)) = time.fraction {
        write!(f, ".{value:0width$}", width = usize::from(digits))?;
    }
    Ok(())
}

fn write_zone(zone: Zone, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let sign = if zone.negative { '-' } else { '+' };
    write!(f, "{sign}{:02}{:02}", zone.hours, zone.minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dtm(text: &str) -> Dtm {
        text.parse().unwrap()
    }

    fn refused(text: &str) -> (ErrorKind, Option<u64>) {
        let error = text.parse::<Dtm>().unwrap_err();
        (error.kind(), error.offset())
    }

    #[test]
    fn dt_dtm() {
        for (text, precision) in [
            ("1980", Precision::Year),
            ("198004", Precision::Month),
            ("19800401", Precision::Day),
            ("1980040112", Precision::Hour),
            ("198004011230", Precision::Minute),
            ("19800401123059", Precision::Second),
            ("19800401123059.0070", Precision::Fraction),
            ("1980-0500", Precision::Year),
            ("19800401123059.1+0000", Precision::Fraction),
        ] {
            assert_eq!(dtm(text).precision(), precision);
            assert_eq!(dtm(text).to_string(), text);
        }
        let full = dtm("19800401123059.0070-0530");
        assert_eq!((full.hour(), full.minute(), full.second()), (Some(12), Some(30), Some(59)));
        assert_eq!(full.nanosecond(), Some(7_000_000));
        assert_eq!(full.offset_minutes(), Some(-330));
        for (text, offset) in [
            ("", 0),
            ("198", 2),
            ("19804", 4),
            ("1980-4-1", 4),
            ("198004011", 8),
            ("19800401123059.", 14),
            ("19800401123059.12345", 19),
            ("19800401 1230", 8),
            ("19800401T1230", 8),
            ("198004011230Z", 12),
        ] {
            assert_eq!(refused(text), (ErrorKind::DateTimeSyntax, Some(offset)), "{text}");
        }
    }

    #[test]
    fn dt_calendar() {
        for text in [
            "19801301",
            "19800001",
            "19800400",
            "19800431",
            "19810229",
            "19000229",
            "1980040124",
            "198004011260",
            "19800401123060",
            "1980+1500",
            "1980+0060",
        ] {
            assert_eq!(refused(text).0, ErrorKind::DateTimeRange, "{text}");
        }
        assert_eq!(dtm("20000229").day(), Some(29));
        assert_eq!(dtm("19800229").day(), Some(29));
    }

    #[test]
    fn dt_default_zone() {
        let header = dtm("20260401120000+0200");
        assert_eq!(dtm("202604011200").or_offset_of(&header).offset_minutes(), Some(120));
        assert_eq!(dtm("202604011200-0500").or_offset_of(&header).offset_minutes(), Some(-300));
    }

    #[test]
    fn dt_tm() {
        for text in ["12", "1230", "123059", "123059.1234", "1230-0500"] {
            assert_eq!(text.parse::<Tm>().unwrap().to_string(), text);
        }
        let time: Tm = "123059.5+0100".parse().unwrap();
        assert_eq!((time.hour(), time.minute(), time.second()), (12, Some(30), Some(59)));
        assert_eq!((time.nanosecond(), time.offset_minutes()), (Some(500_000_000), Some(60)));
        assert_eq!(time.precision(), Precision::Fraction);
        assert_eq!("24".parse::<Tm>().unwrap_err().kind(), ErrorKind::DateTimeRange);
        assert_eq!("1".parse::<Tm>().unwrap_err().kind(), ErrorKind::DateTimeSyntax);
        assert_eq!("12:30".parse::<Tm>().unwrap_err().offset(), Some(2));
    }

    #[test]
    fn dt_dt() {
        for text in ["1980", "198004", "19800401"] {
            assert_eq!(Dtm::date_from_str(text).unwrap().to_string(), text);
        }
        for (text, offset) in [("1980040112", 8), ("1980-0500", 4), ("", 0)] {
            let error = Dtm::date_from_str(text).unwrap_err();
            assert_eq!((error.kind(), error.offset()), (ErrorKind::DateTimeSyntax, Some(offset)));
        }
        let error = Dtm::date_from_str("19801301").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DateTimeRange);
    }

    #[test]
    fn debug_shows_no_date() {
        assert_eq!(format!("{:?}", dtm("19800401")), "Dtm(Day)");
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_views_say_what_is_missing() {
        assert_eq!(dtm("1980").naive_date(), Err(Missing::Part(Precision::Month)));
        assert_eq!(dtm("198004").naive_date(), Err(Missing::Part(Precision::Day)));
        assert_eq!(dtm("19800401").naive_date().unwrap().to_string(), "1980-04-01");
        assert_eq!(dtm("19800401").naive_date_time(), Err(Missing::Part(Precision::Hour)));
        assert_eq!(dtm("1980040112").naive_date_time(), Err(Missing::Part(Precision::Minute)));
        assert_eq!(dtm("198004011230").date_time(), Err(Missing::Offset));
        let moment = dtm("19800401123059.5-0500").date_time().unwrap();
        assert_eq!(moment.to_string(), "1980-04-01 12:30:59.500 -05:00");
    }
}
