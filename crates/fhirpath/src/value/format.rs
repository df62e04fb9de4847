//! Dates and times in forms of one's own: the format codes of `toDate` and `toDateTime`.

use super::{Temporal, TemporalKind};

/// The parts of a date and time, as texts that FHIR writes them with.
#[derive(Default)]
struct Parts {
    year: Option<String>,
    month: Option<u32>,
    day: Option<u32>,
    hour: Option<u32>,
    minute: Option<u32>,
    second: Option<u32>,
    fraction: Option<String>,
    afternoon: Option<bool>,
    offset: Option<String>,
}

impl Temporal {
    /// The `DateTime` of a text that is written after a format: `dd-MM-yyyy`, `yyyyMMddHHmmss`.
    ///
    /// The codes are those of the language but for names: `yyyy yy MM M dd d HH H hh h mm m ss s S a
    /// Z`; years of two digits are those from 1950 to 2049. None if the text has another form, if
    /// a code is none of these, or if a part is there without the greater one.
    pub fn parse_formatted(text: &str, format: &str) -> Option<Self> {
        let mut parts = Parts::default();
        let (mut text, mut format) = (text, format);
        while let Some(code) = format.chars().next() {
            let rest = format.trim_start_matches(code);
            let width = (format.len() - rest.len()) / code.len_utf8();
            if "yMdHhmsSaZz".contains(code) {
                text = parts.read(code, width, text)?;
                format = rest;
            } else {
                text = text.strip_prefix(code)?;
                format = format.strip_prefix(code)?;
            }
        }
        if !text.is_empty() {
            return None;
        }
        Self::parse(&parts.written()?, TemporalKind::DateTime)
    }
}

impl Parts {
    /// Reads one code and gives what follows.
    fn read<'t>(&mut self, code: char, width: usize, text: &'t str) -> Option<&'t str> {
        match (code, width) {
            ('y', 4) => {
                let (digits, rest) = digits(text, 4, 4)?;
                self.year = Some(digits.to_owned());
                Some(rest)
            }
            ('y', 2) => {
                let (digits, rest) = digits(text, 2, 2)?;
                let century = if digits < "50" { "20" } else { "19" };
                self.year = Some([century, digits].concat());
                Some(rest)
            }
            ('S', 1..=9) => {
                let (digits, rest) = digits(text, width, width)?;
                self.fraction = Some(digits.to_owned());
                Some(rest)
            }
            ('M' | 'd' | 'H' | 'h' | 'm' | 's', 1 | 2) => {
                let (digits, rest) = digits(text, width, 2)?;
                let number: u32 = digits.parse().ok()?;
                let part = match code {
                    'M' => &mut self.month,
                    'd' => &mut self.day,
                    'm' => &mut self.minute,
                    's' => &mut self.second,
                    _ => &mut self.hour,
                };
                *part = Some(number);
                if code == 'h' {
                    (1..=12).contains(&number).then_some(())?;
                    self.hour = Some(number % 12);
                    self.afternoon.get_or_insert(false);
                }
                Some(rest)
            }
            ('a', 1) => {
                let letter = text.chars().next()?;
                self.afternoon = match letter.to_ascii_uppercase() {
                    'A' => Some(false),
                    'P' => Some(true),
                    _ => return None,
                };
                let rest = text.strip_prefix(letter)?;
                Some(rest.strip_prefix(['m', 'M']).unwrap_or(rest))
            }
            ('Z', 1) => {
                if let Some(rest) = text.strip_prefix('Z') {
                    self.offset = Some("Z".to_owned());
                    return Some(rest);
                }
                let sign = text.strip_prefix('+').map(|rest| ("+", rest));
                let (sign, rest) = sign.or_else(|| Some(("-", text.strip_prefix('-')?)))?;
                let (hours, rest) = digits(rest, 2, 2)?;
                let (minutes, rest) = digits(rest.strip_prefix(':').unwrap_or(rest), 2, 2)?;
                self.offset = Some([sign, hours, ":", minutes].concat());
                Some(rest)
            }
            _ => None,
        }
    }

    /// The parts as FHIR writes them; none if one is there without the greater one.
    fn written(&self) -> Option<String> {
        let hour = match (self.hour, self.afternoon) {
            (Some(hour), Some(true)) => Some(hour + 12),
            (hour, _) => hour,
        };
        let mut written = self.year.clone()?;
        let mut ends = false;
        for (before, part) in [
            ("-", self.month),
            ("-", self.day),
            ("T", hour),
            (":", self.minute),
            (":", self.second),
        ] {
            match part {
                Some(_) if ends => return None,
                Some(part) => written.extend([before, &format!("{part:02}")]),
                None => ends = true,
            }
        }
        match &self.fraction {
            Some(_) if ends => return None,
            Some(fraction) => written.extend([".", fraction]),
            None => {}
        }
        match &self.offset {
            Some(_) if hour.is_none() => return None,
            Some(offset) => written.push_str(offset),
            None => {}
        }
        Some(written)
    }
}

/// Digits at the beginning of a text, and what follows them.
fn digits(text: &str, least: usize, most: usize) -> Option<(&str, &str)> {
    let count = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    if count < least { None } else { text.split_at_checked(count) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fun_conversion_formats() {
        for (text, format, expected) in [
            ("150124", "ddMMyy", Some("2024-01-15")),
            ("15-01-2024", "dd-MM-yyyy", Some("2024-01-15")),
            ("12-27", "MM-yy", Some("2027-12")),
            ("1.3.1974", "d.M.yyyy", Some("1974-03-01")),
            (
                "20240115T233000.250-0500",
                "yyyyMMddTHHmmss.SSSZ",
                Some("2024-01-15T23:30:00.250-05:00"),
            ),
            ("01/15/2024 11:05 PM", "MM/dd/yyyy hh:mm a", Some("2024-01-15T23:05")),
            ("01/15/2024 12:05 am", "MM/dd/yyyy h:m a", Some("2024-01-15T00:05")),
            ("2024-01-15T23Z", "yyyy-MM-ddTHHZ", Some("2024-01-15T23Z")),
            ("150124 ", "ddMMyy", None),
            ("15-13-2024", "dd-MM-yyyy", None),
            ("15-2024", "dd-yyyy", None),
            ("13:00 PM 2024", "hh:mm a yyyy", None),
            ("Jan 2024", "MMM yyyy", None),
            ("2024é", "yyyyé", Some("2024")),
            ("2024ü", "yyyyé", None),
        ] {
            let found = Temporal::parse_formatted(text, format).map(|found| found.to_string());
            assert_eq!(found.as_deref(), expected, "{text} {format}");
        }
    }
}
