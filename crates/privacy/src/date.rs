//! Dates of FHIR and HL7 v2 made coarser, or moved.

use std::fmt::Write as _;

use chrono::{Datelike, Days, NaiveDate};

/// How a format writes dates: the separators between year, month and day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// `2024-05-17T10:00:00+02:00`.
    Fhir,
    /// `20240517100000+0200`.
    #[cfg(feature = "hl7v2")]
    Hl7v2,
}

/// The parts of a date that a text begins with, and the text behind them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Parts<'a> {
    pub(crate) year: i32,
    month: Option<u32>,
    day: Option<u32>,
    rest: &'a str,
}

/// Ages over 89 are those of 90 years and more.
const OLD: i32 = 90;

impl Style {
    fn widths(self) -> ([usize; 2], usize) {
        match self {
            Self::Fhir => ([5, 8], 10),
            #[cfg(feature = "hl7v2")]
            Self::Hl7v2 => ([4, 6], 8),
        }
    }

    /// Reads the date at the beginning of a text; none if there is no date that exists.
    pub(crate) fn read(self, text: &str) -> Option<Parts<'_>> {
        let ([month_at, day_at], end) = self.widths();
        let number = |from: usize, to: usize| -> Option<u32> {
            let digits = text.get(from..to)?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        let year = i32::try_from(number(0, 4)?).ok()?;
        let month_end = month_at + 2;
        let parts = if text.len() == 4 {
            Parts { year, month: None, day: None, rest: "" }
        } else if text.len() == month_end {
            Parts { year, month: Some(number(month_at, month_end)?), day: None, rest: "" }
        } else {
            let (month, day) = (number(month_at, month_end)?, number(day_at, end)?);
            Parts { year, month: Some(month), day: Some(day), rest: text.get(end..)? }
        };
        let is_separated = self != Self::Fhir
            || text.bytes().take(end).skip(4).step_by(3).all(|byte| byte == b'-');
        let is_plain = parts.rest.bytes().all(|byte| {
            byte.is_ascii_digit() || matches!(byte, b'T' | b':' | b'.' | b'+' | b'-' | b'Z')
        });
        (is_separated && is_plain && parts.first_day().is_some()).then_some(parts)
    }

    fn write(self, date: NaiveDate, parts: &Parts<'_>) -> String {
        let dash = if self == Self::Fhir { "-" } else { "" };
        let mut text = format!("{:04}", date.year());
        if parts.month.is_some() {
            let _ = write!(text, "{dash}{:02}", date.month());
        }
        if parts.day.is_some() {
            let _ = write!(text, "{dash}{:02}", date.day());
        }
        text.push_str(parts.rest);
        text
    }

    /// The date so many days later or earlier, in the same precision, with the same time and zone.
    /// Of a month, its middle is moved; of a year, its middle.
    pub(crate) fn shift(self, parts: &Parts<'_>, days: i64) -> Option<String> {
        let from = match (parts.month, parts.day) {
            (Some(_), Some(_)) => parts.first_day()?,
            (Some(month), None) => NaiveDate::from_ymd_opt(parts.year, month, 15)?,
            _ => NaiveDate::from_ymd_opt(parts.year, 7, 1)?,
        };
        let amount = Days::new(days.unsigned_abs());
        let moved =
            if days < 0 { from.checked_sub_days(amount) } else { from.checked_add_days(amount) }?;
        (0..=9999).contains(&moved.year()).then(|| self.write(moved, parts))
    }
}

impl Parts<'_> {
    fn first_day(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// Whether somebody who was there at the date can be over 89.
    pub(crate) fn tells_great_age(&self, today: NaiveDate) -> bool {
        today.year() - self.year >= OLD
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(style: Style, text: &str, days: i64) -> Option<String> {
        style.shift(&style.read(text)?, days)
    }

    #[test]
    fn phi_shift_keeps_precision_time_and_zone() {
        let shifted = |text: &str| moved(Style::Fhir, text, 20).unwrap_or_default();
        assert_eq!(shifted("2024-02-15"), "2024-03-06");
        assert_eq!(shifted("2024-02-15T23:59:60.123+14:00"), "2024-03-06T23:59:60.123+14:00");
        assert_eq!(shifted("2024-02"), "2024-03");
        assert_eq!(shifted("2024"), "2024");
        assert_eq!(
            moved(Style::Hl7v2, "20240215103000.12-0500", -20).as_deref(),
            Some("20240126103000.12-0500")
        );
        assert_eq!(moved(Style::Hl7v2, "202402", 20).as_deref(), Some("202403"));
    }

    #[test]
    fn phi_malformed_dates_are_no_dates() {
        for text in [
            "",
            "24",
            "2024-13",
            "2024-02-30",
            "2024/02/15",
            "2024-02-15T10:00 Eve",
            "20240215",
            "２０２４",
        ] {
            assert_eq!(Style::Fhir.read(text), None);
        }
        assert_eq!(moved(Style::Fhir, "0000-01-01", -1), None);
        assert_eq!(moved(Style::Fhir, "9999-12-31", 1), None);
    }
}
