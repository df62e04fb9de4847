//! Points in time: microseconds since 1970, written as RFC 3339.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::error::{Error, ErrorKind};

/// A point in time in microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// It is written as RFC 3339 in UTC with as many fraction digits as it needs (none, 3 or 6).
///
/// ```
/// use sanare_audit::Timestamp;
///
/// let time: Timestamp = "2026-03-01T13:05:09.25+01:00".parse()?;
/// assert_eq!(time.to_string(), "2026-03-01T12:05:09.250Z");
/// assert_eq!(time.micros(), 1_772_366_709_250_000);
/// # Ok::<(), sanare_audit::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;

impl Timestamp {
    /// The first time that can be written: 0001-01-01T00:00:00Z.
    pub const MIN: Self = Self(-62_135_596_800 * SECOND);
    /// The last time that can be written: 9999-12-31T23:59:59.999999Z.
    pub const MAX: Self = Self(253_402_300_800 * SECOND - 1);

    /// The time at this many microseconds since 1970; what lies outside [`MIN`](Self::MIN) and
    /// [`MAX`](Self::MAX) becomes the nearer of the two.
    pub const fn from_micros(micros: i64) -> Self {
        if micros < Self::MIN.0 {
            Self::MIN
        } else if micros > Self::MAX.0 {
            Self::MAX
        } else {
            Self(micros)
        }
    }

    /// Microseconds since 1970.
    pub const fn micros(self) -> i64 {
        self.0
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let micros = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_micros()).map_or(i64::MIN, |us| -us),
        };
        Self::from_micros(micros)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date(self.0.div_euclid(DAY));
        let rest = self.0.rem_euclid(DAY);
        let (seconds, micros) = (rest / SECOND, rest % SECOND);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        match (micros, micros % 1000) {
            (0, _) => f.write_str("Z"),
            (_, 0) => write!(f, ".{:03}Z", micros / 1000),
            _ => write!(f, ".{micros:06}Z"),
        }
    }
}

impl FromStr for Timestamp {
    type Err = Error;

    /// Reads an RFC 3339 date-time; fraction digits beyond the sixth are cut off, the leap second
    /// `:60` is the second after `:59`.
    fn from_str(text: &str) -> Result<Self, Error> {
        parse(text.as_bytes()).ok_or_else(|| Error::new(ErrorKind::NotATime))
    }
}

fn parse(text: &[u8]) -> Option<Timestamp> {
    let (head, rest) = text.split_at_checked(19)?;
    for (place, separator) in [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')] {
        if head.get(place)?.to_ascii_uppercase() != separator {
            return None;
        }
    }
    let part = |from: usize, to: usize| digits(head.get(from..to)?);
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    let (hour, minute, second) = (part(11, 13)?, part(14, 16)?, part(17, 19)?);
    let length = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if day < 1 || day > length || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (micros, zone) = match rest.strip_prefix(b".") {
        None => (0, rest),
        Some(rest) => {
            let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (fraction, zone) = rest.split_at_checked(count)?;
            let kept = fraction.get(..count.min(6))?;
            let scale = 10_i64.pow(u32::try_from(6 - kept.len()).ok()?);
            (digits(kept)? * scale, zone)
        }
    };
    let offset = match zone {
        b"Z" | b"z" => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (digits(&[*h1, *h2])?, digits(&[*m1, *m2])?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            (hours * 60 + minutes) * if *sign == b'-' { -60 } else { 60 }
        }
        _ => return None,
    };
    let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset;
    let time = seconds * SECOND + micros;
    (Timestamp::MIN.0..=Timestamp::MAX.0).contains(&time).then_some(Timestamp(time))
}

/// At most six digits as a number.
fn digits(text: &[u8]) -> Option<i64> {
    if text.is_empty() {
        return None;
    }
    text.iter().try_fold(0_i64, |sum, byte| {
        byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0'))
    })
}

/// Days since 1970 of a date of the proleptic Gregorian calendar, counted in 400-year eras that
/// begin on the first of March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The inverse of [`days`].
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year + i64::from(month <= 2);
    (year, month, of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn known_times() {
        for (text, micros) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T23:59:59.999999Z", 951_868_799_999_999),
            ("1969-12-31T23:59:59.999Z", -1000),
            ("0001-01-01T00:00:00Z", Timestamp::MIN.micros()),
            ("9999-12-31T23:59:59.999999Z", Timestamp::MAX.micros()),
        ] {
            let time: Timestamp = text.parse().unwrap();
            assert_eq!(time.micros(), micros, "{text}");
            assert_eq!(time.to_string(), text);
        }
        let zoned: Timestamp = "2026-01-01T00:30:00.1234567+05:30".parse().unwrap();
        assert_eq!(zoned.to_string(), "2025-12-31T19:00:00.123456Z");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2026-01-01",
            "2026-01-01T00:00:00",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+24:00",
            "0001-01-01T00:00:00+00:01",
            "2026-01-01 00:00:00Z",
            "२०२६-01-01T00:00:00Z",
        ] {
            assert_eq!(
                text.parse::<Timestamp>().unwrap_err().kind(),
                ErrorKind::NotATime,
                "{text}"
            );
        }
    }

    #[test]
    fn system_times_before_and_after_1970() {
        assert_eq!(Timestamp::from(UNIX_EPOCH + Duration::from_micros(7)).micros(), 7);
        assert_eq!(Timestamp::from(UNIX_EPOCH - Duration::from_micros(7)).micros(), -7);
    }
}
