//! The calendar: units of time, and days as numbers.

/// A unit of time that the language has a word for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum CalendarUnit {
    /// `year`
    Year,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `minute`
    Minute,
    /// `second`
    Second,
    /// `millisecond`
    Millisecond,
}

impl CalendarUnit {
    /// The unit of a word, singular or plural.
    pub fn of_word(word: &str) -> Option<Self> {
        Some(match word.strip_suffix('s').unwrap_or(word) {
            "year" => Self::Year,
            "month" => Self::Month,
            "week" => Self::Week,
            "day" => Self::Day,
            "hour" => Self::Hour,
            "minute" => Self::Minute,
            "second" => Self::Second,
            "millisecond" => Self::Millisecond,
            _ => return None,
        })
    }

    /// The unit of a UCUM code that is as long as the calendar's; not `a` and `mo`.
    pub fn of_ucum(code: &str) -> Option<Self> {
        Some(match code {
            "wk" => Self::Week,
            "d" => Self::Day,
            "h" => Self::Hour,
            "min" => Self::Minute,
            "s" => Self::Second,
            "ms" => Self::Millisecond,
            _ => return None,
        })
    }

    /// The UCUM code: exactly as long for week to millisecond, about as long for year and month.
    pub const fn ucum(self) -> &'static str {
        match self {
            Self::Year => "a",
            Self::Month => "mo",
            Self::Week => "wk",
            Self::Day => "d",
            Self::Hour => "h",
            Self::Minute => "min",
            Self::Second => "s",
            Self::Millisecond => "ms",
        }
    }

    /// Whether it is as long as its UCUM code says.
    pub const fn is_definite(self) -> bool {
        !matches!(self, Self::Year | Self::Month)
    }

    /// How long it is; a year has 365 days here and a month 30.
    pub(crate) const fn nanoseconds(self) -> i128 {
        const SECOND: i128 = 1_000_000_000;
        match self {
            Self::Year => 365 * 86_400 * SECOND,
            Self::Month => 30 * 86_400 * SECOND,
            Self::Week => 7 * 86_400 * SECOND,
            Self::Day => 86_400 * SECOND,
            Self::Hour => 3_600 * SECOND,
            Self::Minute => 60 * SECOND,
            Self::Second => SECOND,
            Self::Millisecond => SECOND / 1_000,
        }
    }
}

/// How many days a month has.
pub(crate) fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 0000-03-01 of the proleptic Gregorian calendar.
pub(crate) fn days_of_civil(year: i32, month: u8, day: u8) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    // The year begins in March, so that the leap day is its last.
    let year = i64::from(year) - i64::from(month <= 2);
    let months = (month + 9) % 12;
    let of_year = (153 * months + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year
}

/// The day of a number of days; none outside the years 1 to 9999.
pub(crate) fn civil_of_days(days: i64) -> Option<(i32, u8, u8)> {
    if !(0..=3_652_500).contains(&days) {
        return None;
    }
    let century = (days * 4 + 3) / 146_097;
    let in_century = days - century * 146_097 / 4;
    let year_of_century = (in_century * 4 + 3) / 1_461;
    let of_year = in_century - year_of_century * 1_461 / 4;
    let months = (5 * of_year + 2) / 153;
    let day = of_year - (153 * months + 2) / 5 + 1;
    let month = if months < 10 { months + 3 } else { months - 9 };
    let year = century * 100 + year_of_century + i64::from(month <= 2);
    let year = i32::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
    Some((year, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn val_date_arith_every_day_has_one_number() {
        let mut expected = days_of_civil(1, 1, 1);
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in [1, 2, days_in_month(year, month)] {
                    let days = days_of_civil(year, month, day);
                    assert_eq!(civil_of_days(days), Some((year, month, day)));
                }
                assert_eq!(days_of_civil(year, month, 1), expected);
                expected += i64::from(days_in_month(year, month));
            }
        }
        assert_eq!(civil_of_days(expected), None);
    }
}
