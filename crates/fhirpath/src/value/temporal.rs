//! Dates, dates with times, and times of day, with the precision that they were written with.

use std::cmp::Ordering;
use std::fmt;

use super::Decimal;
use super::calendar::{CalendarUnit, civil_of_days, days_in_month, days_of_civil};

/// A `Date`, `DateTime` or `Time` of FHIRPath.
///
/// ```
/// use sanare_fhirpath::value::{Precision, Temporal, TemporalKind};
///
/// let month = Temporal::parse("2024-02", TemporalKind::Date).unwrap();
/// assert_eq!(month.precision(), Precision::Month);
/// let day = Temporal::parse("2024-02-29", TemporalKind::Date).unwrap();
/// assert_eq!(month.compare(&day), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Temporal {
    kind: TemporalKind,
    precision: Precision,
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
    /// Digits of the fraction that are written.
    fraction_digits: u8,
    /// Minutes east of UTC.
    offset: Option<i16>,
    /// Whether the offset is written `Z`.
    zulu: bool,
}

/// Which of the three it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the language has these three")]
pub enum TemporalKind {
    /// A day, month or year.
    Date,
    /// A point in time, or a day, month or year.
    DateTime,
    /// A time of day.
    Time,
}

/// How much is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
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
    /// A fraction of the second, whatever its digits.
    Fraction,
}

const NANOS: u32 = 1_000_000_000;
const DAY_NANOS: i128 = 86_400 * NANOS as i128;

impl Temporal {
    fn empty(kind: TemporalKind) -> Self {
        Self {
            kind,
            precision: Precision::Year,
            year: 1,
            month: 1,
            day: 1,
            hour: 0,
            minute: 0,
            second: 0,
            nanosecond: 0,
            fraction_digits: 0,
            offset: None,
            zulu: false,
        }
    }

    /// A value as FHIR writes it; none if it has another form or does not exist.
    ///
    /// A `Time` with an offset is read, so that the evaluator can refuse it.
    pub fn parse(text: &str, kind: TemporalKind) -> Option<Self> {
        let mut reader = Reader { text };
        let mut found = Self::empty(kind);
        if kind == TemporalKind::Time {
            found.read_clock(&mut reader)?;
        } else {
            found.read_date(&mut reader)?;
            if reader.eat('T') {
                if kind == TemporalKind::Date {
                    return None;
                }
                if !reader.text.is_empty() {
                    (found.precision >= Precision::Day).then_some(())?;
                    found.read_clock(&mut reader)?;
                }
            }
        }
        reader.text.is_empty().then_some(found)
    }

    /// The text after `@`.
    pub(crate) fn of_literal(text: &str) -> Option<Self> {
        if let Some(time) = text.strip_prefix('T') {
            return Self::parse(time, TemporalKind::Time);
        }
        let kind = if text.contains('T') { TemporalKind::DateTime } else { TemporalKind::Date };
        Self::parse(text, kind)
    }

    /// The text as the language writes it, `@2024T`.
    pub(crate) fn to_literal(self) -> String {
        match self.kind {
            TemporalKind::Time => format!("@T{self}"),
            TemporalKind::DateTime if self.precision <= Precision::Day => format!("@{self}T"),
            _ => format!("@{self}"),
        }
    }

    fn read_date(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.year = i32::try_from(reader.number(4)?).ok().filter(|year| *year > 0)?;
        if reader.eat('-') {
            self.month = reader.small(2, 1, 12)?;
            self.precision = Precision::Month;
            if reader.eat('-') {
                self.day = reader.small(2, 1, days_in_month(self.year, self.month))?;
                self.precision = Precision::Day;
            }
        }
        Some(())
    }

    fn read_clock(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        self.hour = reader.small(2, 0, 23)?;
        self.precision = Precision::Hour;
        if reader.eat(':') {
            self.minute = reader.small(2, 0, 59)?;
            self.precision = Precision::Minute;
            if reader.eat(':') {
                // A leap second is read as the last second of its minute.
                self.second = reader.small(2, 0, 60)?.min(59);
                self.precision = Precision::Second;
                if reader.eat('.') {
                    self.read_fraction(reader)?;
                }
            }
        }
        if reader.eat('Z') {
            (self.offset, self.zulu) = (Some(0), true);
        } else if let Some(sign) = reader.sign() {
            let hours = i16::from(reader.small(2, 0, 14)?);
            reader.eat(':').then_some(())?;
            let minutes = i16::from(reader.small(2, 0, 59)?);
            self.offset = Some(sign * (hours * 60 + minutes));
        }
        Some(())
    }

    fn read_fraction(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        let end = reader.text.find(|c: char| !c.is_ascii_digit()).unwrap_or(reader.text.len());
        let (digits, rest) = reader.text.split_at_checked(end)?;
        reader.text = rest;
        let kept = digits.get(..digits.len().min(9)).filter(|digits| !digits.is_empty())?;
        let width = u8::try_from(kept.len()).ok()?;
        let unit = 10_u32.pow(9 - u32::from(width));
        self.nanosecond = kept.parse::<u32>().ok()? * unit;
        self.fraction_digits = width;
        self.precision = Precision::Fraction;
        Some(())
    }

    /// Which of the three it is.
    pub const fn kind(&self) -> TemporalKind {
        self.kind
    }

    /// How much of it is known.
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// Minutes east of UTC, if it says so.
    pub const fn offset(&self) -> Option<i16> {
        self.offset
    }

    /// The year, if it is no time of day.
    pub fn year(&self) -> Option<i32> {
        (self.kind != TemporalKind::Time).then_some(self.year)
    }

    /// A field from the month down, if it is known; a fraction in milliseconds.
    pub fn field(&self, field: Precision) -> Option<u32> {
        let of_day = matches!(field, Precision::Month | Precision::Day);
        if field > self.precision || (of_day && self.kind == TemporalKind::Time) {
            return None;
        }
        match field {
            Precision::Year => u32::try_from(self.year()?).ok(),
            Precision::Month => Some(u32::from(self.month)),
            Precision::Day => Some(u32::from(self.day)),
            Precision::Hour => Some(u32::from(self.hour)),
            Precision::Minute => Some(u32::from(self.minute)),
            Precision::Second => Some(u32::from(self.second)),
            Precision::Fraction => Some(self.nanosecond / 1_000_000),
        }
    }

    /// The same as a `DateTime`, if it is a `Date`.
    #[must_use]
    pub fn to_date_time(mut self) -> Self {
        if self.kind == TemporalKind::Date {
            self.kind = TemporalKind::DateTime;
        }
        self
    }

    /// The day, month or year of it; none of a time of day.
    pub fn to_date(mut self) -> Option<Self> {
        if self.kind == TemporalKind::Time {
            return None;
        }
        self.kind = TemporalKind::Date;
        Some(self.cut(Precision::Day))
    }

    /// The time of day of it, without offset; none if it is not known.
    pub fn to_time(mut self) -> Option<Self> {
        if self.precision < Precision::Hour {
            return None;
        }
        let date = Self::empty(TemporalKind::Time);
        (self.year, self.month, self.day) = (date.year, date.month, date.day);
        (self.kind, self.offset, self.zulu) = (TemporalKind::Time, None, false);
        Some(self)
    }

    /// The same, with no more than this precision.
    #[must_use]
    pub(crate) fn cut(mut self, precision: Precision) -> Self {
        if precision >= self.precision {
            return self;
        }
        let whole = Self::empty(self.kind);
        let keeps = |field| precision >= field;
        self.precision = precision;
        self.month = if keeps(Precision::Month) { self.month } else { whole.month };
        self.day = if keeps(Precision::Day) { self.day } else { whole.day };
        if !keeps(Precision::Hour) {
            (self.hour, self.offset, self.zulu) = (0, None, false);
        }
        self.minute = if keeps(Precision::Minute) { self.minute } else { 0 };
        self.second = if keeps(Precision::Second) { self.second } else { 0 };
        if !keeps(Precision::Fraction) {
            (self.nanosecond, self.fraction_digits) = (0, 0);
        }
        self
    }

    /// The same to the millisecond, every field below its precision at its first or last value.
    #[must_use]
    pub(crate) fn widened(mut self, last: bool, to: Precision) -> Self {
        let from = self.precision;
        let unknown = |field: Precision| from < field && field <= to;
        if unknown(Precision::Month) {
            self.month = if last { 12 } else { 1 };
        }
        if unknown(Precision::Day) {
            self.day = if last { days_in_month(self.year, self.month) } else { 1 };
        }
        if unknown(Precision::Hour) {
            self.hour = if last { 23 } else { 0 };
        }
        if unknown(Precision::Minute) {
            // The suites hold that a known hour leaves the minute at zero.
            self.minute = if last && from != Precision::Hour { 59 } else { 0 };
        }
        if unknown(Precision::Second) {
            self.second = if last { 59 } else { 0 };
        }
        if unknown(Precision::Fraction) {
            self.nanosecond = if last { 999_000_000 } else { 0 };
            self.fraction_digits = 3;
        }
        self.precision = from.max(to);
        if self.kind == TemporalKind::DateTime && to >= Precision::Hour && self.offset.is_none() {
            self.offset = Some(if last { -12 * 60 } else { 14 * 60 });
        }
        self.cut(to)
    }

    /// The same in the time zone UTC, if it has an offset.
    fn in_utc(self) -> Self {
        let Some(offset) = self.offset.filter(|offset| *offset != 0) else { return self };
        self.moved(-i128::from(offset) * 60 * i128::from(NANOS)).unwrap_or(self)
    }

    /// The same with an offset, if it is a `DateTime` that knows the hour and says none.
    #[must_use]
    pub fn or_offset(mut self, minutes: i16) -> Self {
        let timed = self.kind == TemporalKind::DateTime && self.precision >= Precision::Hour;
        if timed && self.offset.is_none() {
            self.offset = Some(minutes);
        }
        self
    }

    /// Compares as far as both are known: none if one is less precise and nothing before differs,
    /// or if only one has an offset, or if they are of different kinds.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        if (self.kind == TemporalKind::Time) != (other.kind == TemporalKind::Time) {
            return None;
        }
        let timed = |one: &Self| one.precision >= Precision::Hour;
        if timed(self) && timed(other) && self.offset.is_some() != other.offset.is_some() {
            return None;
        }
        let both = self.offset.is_some() && other.offset.is_some();
        let (left, right) = if both { (self.in_utc(), other.in_utc()) } else { (*self, *other) };
        let dates = (left.year, left.month, left.day).cmp(&(right.year, right.month, right.day));
        let known = left.precision.min(right.precision);
        if known < Precision::Day {
            let upper = match known {
                Precision::Year => left.year.cmp(&right.year),
                _ => (left.year, left.month).cmp(&(right.year, right.month)),
            };
            return if upper.is_ne() || left.precision == right.precision {
                Some(upper)
            } else {
                None
            };
        }
        // Seconds and their fraction are one precision.
        let seconds = |one: &Self| {
            if one.precision >= Precision::Second { Precision::Second } else { one.precision }
        };
        let clock = left.clock_until(known).cmp(&right.clock_until(known));
        let order = dates.then(clock);
        if order.is_ne() || seconds(&left) == seconds(&right) { Some(order) } else { None }
    }

    /// The time of day as far as a precision says.
    fn clock_until(&self, precision: Precision) -> (u8, u8, u8, u32) {
        match precision {
            Precision::Hour => (self.hour, 0, 0, 0),
            Precision::Minute => (self.hour, self.minute, 0, 0),
            Precision::Second | Precision::Fraction => {
                (self.hour, self.minute, self.second, self.nanosecond)
            }
            _ => (0, 0, 0, 0),
        }
    }

    fn nanos_of_day(&self) -> i128 {
        let seconds =
            i128::from(self.hour) * 3600 + i128::from(self.minute) * 60 + i128::from(self.second);
        seconds * i128::from(NANOS) + i128::from(self.nanosecond)
    }

    /// Moved by nanoseconds; a time of day wraps around at midnight. None if it leaves the years
    /// 1 to 9999.
    fn moved(mut self, by: i128) -> Option<Self> {
        let total = self.nanos_of_day().checked_add(by)?;
        let days = i64::try_from(total.div_euclid(DAY_NANOS)).ok()?;
        if self.kind != TemporalKind::Time {
            self = self.moved_days(days)?;
        }
        let rest = total.rem_euclid(DAY_NANOS);
        let nanos = i128::from(NANOS);
        self.nanosecond = u32::try_from(rest % nanos).ok()?;
        let seconds = u32::try_from(rest / nanos).ok()?;
        self.hour = u8::try_from(seconds / 3600).ok()?;
        self.minute = u8::try_from(seconds / 60 % 60).ok()?;
        self.second = u8::try_from(seconds % 60).ok()?;
        Some(self)
    }

    fn moved_days(mut self, days: i64) -> Option<Self> {
        let to = days_of_civil(self.year, self.month, self.day).checked_add(days)?;
        (self.year, self.month, self.day) = civil_of_days(to)?;
        Some(self)
    }

    fn moved_months(mut self, months: i64) -> Option<Self> {
        let index = (i64::from(self.year) * 12 + i64::from(self.month) - 1).checked_add(months)?;
        self.year = i32::try_from(index.div_euclid(12)).ok().filter(|y| (1..=9999).contains(y))?;
        self.month = u8::try_from(index.rem_euclid(12) + 1).ok()?;
        self.day = self.day.min(days_in_month(self.year, self.month));
        Some(self)
    }

    /// Moved by an amount of a calendar unit, at the value's own precision; none if it leaves the
    /// years 1 to 9999.
    ///
    /// `fractions` says whether a fraction of a second counts; from R5 on it does.
    pub(crate) fn plus(self, amount: Decimal, unit: CalendarUnit, fractions: bool) -> Option<Self> {
        let nanos = unit.nanoseconds();
        let whole = i128::from(amount.whole_part()?);
        let exact = match (unit, fractions) {
            (CalendarUnit::Second | CalendarUnit::Millisecond, true) => {
                let product = amount.checked_mul(Decimal::from(i64::try_from(nanos).ok()?))?;
                i128::from(product.whole_part()?)
            }
            _ => whole.checked_mul(nanos)?,
        };
        if self.kind == TemporalKind::Time {
            return self.moved_within(exact);
        }
        match unit {
            CalendarUnit::Year => self.moved_months(i64::try_from(whole.checked_mul(12)?).ok()?),
            CalendarUnit::Month if self.precision == Precision::Year => {
                self.moved_months(i64::try_from(whole / 12 * 12).ok()?)
            }
            CalendarUnit::Month => self.moved_months(i64::try_from(whole).ok()?),
            _ => match self.precision {
                Precision::Year => {
                    let years = exact / (365 * DAY_NANOS);
                    self.moved_months(i64::try_from(years.checked_mul(12)?).ok()?)
                }
                Precision::Month => {
                    self.moved_months(i64::try_from(exact / (30 * DAY_NANOS)).ok()?)
                }
                Precision::Day => self.moved_days(i64::try_from(exact / DAY_NANOS).ok()?),
                _ => self.moved_within(exact),
            },
        }
    }

    /// Moved by whole units of the precision of a time.
    fn moved_within(self, nanos: i128) -> Option<Self> {
        let unit = match self.precision {
            Precision::Hour => 3600 * i128::from(NANOS),
            Precision::Minute => 60 * i128::from(NANOS),
            Precision::Second => i128::from(NANOS),
            _ => 1,
        };
        let mut moved = self.moved(nanos / unit * unit)?;
        if moved.precision == Precision::Fraction {
            // What was added may be finer than what was written.
            let finer = |digits: u8| moved.nanosecond % 10_u32.pow(9 - u32::from(digits)) != 0;
            while moved.fraction_digits < 9 && finer(moved.fraction_digits) {
                moved.fraction_digits += 1;
            }
        }
        Some(moved)
    }

    /// How many whole units lie between this and a later point in time, or with `crossed` how many
    /// boundaries of units; none if a point is not known to the unit.
    pub(crate) fn units_until(&self, to: &Self, unit: CalendarUnit, crossed: bool) -> Option<i64> {
        let needed = match unit {
            CalendarUnit::Year => Precision::Year,
            CalendarUnit::Month => Precision::Month,
            CalendarUnit::Week | CalendarUnit::Day => Precision::Day,
            CalendarUnit::Hour => Precision::Hour,
            CalendarUnit::Minute => Precision::Minute,
            CalendarUnit::Second | CalendarUnit::Millisecond => Precision::Second,
        };
        if self.precision.min(to.precision) < needed || self.offset.is_some() != to.offset.is_some()
        {
            return None;
        }
        let (from, to) = (self.in_utc(), to.in_utc());
        let months = |one: &Self| i64::from(one.year) * 12 + i64::from(one.month) - 1;
        let rest = |one: &Self| (one.day, one.nanos_of_day());
        if unit <= CalendarUnit::Month {
            let size = if unit == CalendarUnit::Year { 12 } else { 1 };
            if crossed {
                return Some(months(&to).div_euclid(size) - months(&from).div_euclid(size));
            }
            let mut count = months(&to) - months(&from);
            if count > 0 && rest(&to) < rest(&from) {
                count -= 1;
            } else if count < 0 && rest(&to) > rest(&from) {
                count += 1;
            }
            return Some(count / size);
        }
        let nanos = |one: &Self| {
            i128::from(days_of_civil(one.year, one.month, one.day)) * DAY_NANOS + one.nanos_of_day()
        };
        let size = unit.nanoseconds();
        // Weeks begin on Sundays; 0000-03-01 was a Wednesday.
        let shift = if unit == CalendarUnit::Week { 3 * DAY_NANOS } else { 0 };
        let count = if crossed {
            (nanos(&to) + shift).div_euclid(size) - (nanos(&from) + shift).div_euclid(size)
        } else {
            (nanos(&to) - nanos(&from)) / size
        };
        i64::try_from(count).ok()
    }

    /// The digits of the precision as `lowBoundary` and `precision` count them.
    pub(crate) fn precision_digits(precision: Precision, kind: TemporalKind) -> i32 {
        let digits = match precision {
            Precision::Year => 4,
            Precision::Month => 6,
            Precision::Day => 8,
            Precision::Hour => 10,
            Precision::Minute => 12,
            Precision::Second => 14,
            Precision::Fraction => 17,
        };
        if kind == TemporalKind::Time { digits - 8 } else { digits }
    }

    /// The precision that has so many digits.
    pub(crate) fn precision_of_digits(digits: i32, kind: TemporalKind) -> Option<Precision> {
        use Precision::{Day, Fraction, Hour, Minute, Month, Second, Year};
        let all: &[Precision] = match kind {
            TemporalKind::Date => &[Year, Month, Day],
            TemporalKind::DateTime => &[Year, Month, Day, Hour, Minute, Second, Fraction],
            TemporalKind::Time => &[Hour, Minute, Second, Fraction],
        };
        all.iter().copied().find(|precision| Self::precision_digits(*precision, kind) == digits)
    }
}

/// The text as FHIR writes it.
impl fmt::Display for Temporal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.kind != TemporalKind::Time {
            write!(out, "{:04}", self.year)?;
            if self.precision >= Precision::Month {
                write!(out, "-{:02}", self.month)?;
            }
            if self.precision >= Precision::Day {
                write!(out, "-{:02}", self.day)?;
            }
            if self.precision >= Precision::Hour {
                out.write_str("T")?;
            }
        }
        if self.precision >= Precision::Hour {
            write!(out, "{:02}", self.hour)?;
        }
        if self.precision >= Precision::Minute {
            write!(out, ":{:02}", self.minute)?;
        }
        if self.precision >= Precision::Second {
            write!(out, ":{:02}", self.second)?;
        }
        if self.precision >= Precision::Fraction {
            let digits = usize::from(self.fraction_digits);
            let nanos = format!("{:09}", self.nanosecond);
            write!(out, ".{}", nanos.get(..digits).unwrap_or_default())?;
        }
        match self.offset {
            None => Ok(()),
            Some(_) if self.zulu => out.write_str("Z"),
            Some(offset) => {
                let sign = if offset < 0 { '-' } else { '+' };
                let minutes = offset.unsigned_abs();
                write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

/// Shows the kind and the precision, never the value.
impl fmt::Debug for Temporal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Temporal");
        shown.field("kind", &self.kind).field("precision", &self.precision).finish_non_exhaustive()
    }
}

struct Reader<'t> {
    text: &'t str,
}

impl Reader<'_> {
    fn eat(&mut self, expected: char) -> bool {
        match self.text.strip_prefix(expected) {
            Some(rest) => {
                self.text = rest;
                true
            }
            None => false,
        }
    }

    fn sign(&mut self) -> Option<i16> {
        if self.eat('+') {
            Some(1)
        } else if self.eat('-') {
            Some(-1)
        } else {
            None
        }
    }

    fn number(&mut self, width: usize) -> Option<u32> {
        let (digits, rest) = self.text.split_at_checked(width)?;
        let all = digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.parse().ok().filter(|_| all)?;
        self.text = rest;
        Some(number)
    }

    fn small(&mut self, width: usize, least: u8, most: u8) -> Option<u8> {
        let number = u8::try_from(self.number(width)?).ok()?;
        (least..=most).contains(&number).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Temporal {
        Temporal::of_literal(text).unwrap()
    }

    fn plus(text: &str, amount: &str, unit: CalendarUnit) -> String {
        let amount = Decimal::parse(amount).unwrap();
        literal(text).plus(amount, unit, true).unwrap().to_string()
    }

    #[test]
    fn val_partial_dates_keep_their_text() {
        for text in ["2015", "2015-02", "2015-02-04", "2015-02-04T14", "2015-02-04T14:34:28.123Z"] {
            assert_eq!(Temporal::parse(text, TemporalKind::DateTime).unwrap().to_string(), text);
        }
        for text in ["14", "14:30", "14:30:01.5"] {
            assert_eq!(Temporal::parse(text, TemporalKind::Time).unwrap().to_string(), text);
        }
        for text in ["2015-13", "2015-02-29", "2015-2", "0000", "2015-02-04T24", "15"] {
            assert!(Temporal::parse(text, TemporalKind::DateTime).is_none(), "{text}");
        }
    }

    #[test]
    fn val_date_arith_table() {
        use CalendarUnit::*;
        assert_eq!(plus("1973-12-25", "7.7", Day), "1974-01-01");
        assert_eq!(plus("2024-01-31", "1", Month), "2024-02-29");
        assert_eq!(plus("2024-02-29", "1", Year), "2025-02-28");
        assert_eq!(plus("2024", "24", Month), "2026");
        assert_eq!(plus("2024", "365", Day), "2025");
        assert_eq!(plus("2024-01", "30", Day), "2024-02");
        assert_eq!(plus("T23:00:00", "50", Hour), "01:00:00");
        assert_eq!(
            plus("1973-12-25T00:00:00.000+10:00", "0.1", Second),
            "1973-12-25T00:00:00.100+10:00"
        );
        let years = literal("9999-12-31").plus(Decimal::ONE, Day, true);
        assert!(years.is_none());
    }

    #[test]
    fn val_timezone_mixed_is_unknown() {
        let zoned = literal("2012-04-15T15:00:00Z");
        assert_eq!(zoned.compare(&literal("2012-04-15T10:00:00")), None);
        assert_eq!(zoned.compare(&literal("2012-04-15T17:00:00+02:00")), Some(Ordering::Equal));
        assert_eq!(zoned.compare(&literal("2013")), Some(Ordering::Less));
        assert_eq!(zoned.compare(&literal("2012")), None);
    }
}
