//! Amounts that are added without loss.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind, Location};

/// A sum of decimal numbers with at most nine digits after the point, exact.
///
/// ```
/// use sanare_migrate::Amount;
///
/// let sum = "0.1".parse::<Amount>()?.plus("0.2".parse()?).unwrap();
/// assert_eq!(sum.to_string(), "0.3");
/// # Ok::<(), sanare_migrate::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Amount(i128);

const DIGITS: usize = 9;
const ONE: i128 = 1_000_000_000;

impl Amount {
    /// The sum, if it can be held: up to about 10^29.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, if it can be held.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// Without sign.
    #[must_use]
    pub fn distance(self) -> u128 {
        self.0.unsigned_abs()
    }
}

impl FromStr for Amount {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::new(ErrorKind::Amount, Location::Argument);
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let pointed = digits.contains('.');
        if whole.is_empty() || pointed && fraction.is_empty() || fraction.len() > DIGITS {
            return Err(wrong());
        }
        if !all_digits(whole) || !all_digits(fraction) {
            return Err(wrong());
        }
        let whole: i128 = whole.parse().map_err(|_| wrong())?;
        let fraction: i128 = format!("{fraction:0<DIGITS$}").parse().map_err(|_| wrong())?;
        let value = whole
            .checked_mul(ONE)
            .and_then(|whole| whole.checked_add(fraction))
            .ok_or_else(wrong)?;
        Ok(Self(if negative { -value } else { value }))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let distance = self.0.unsigned_abs();
        let (whole, fraction) = (distance / ONE.unsigned_abs(), distance % ONE.unsigned_abs());
        let sign = if self.0 < 0 { "-" } else { "" };
        let fraction = format!("{fraction:0DIGITS$}");
        match fraction.trim_end_matches('0') {
            "" => write!(out, "{sign}{whole}"),
            fraction => write!(out, "{sign}{whole}.{fraction}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rc_01_amounts_are_exact() {
        for (text, printed) in
            [("0", "0"), ("-1.50", "-1.5"), ("007", "7"), ("0.000000001", "0.000000001")]
        {
            assert_eq!(text.parse::<Amount>().unwrap().to_string(), printed);
        }
        for wrong in [
            "",
            "-",
            ".5",
            "1.",
            "1e3",
            "+1",
            "1.0000000001",
            "1,5",
            "--1",
            "1.-5",
            &"9".repeat(40),
        ] {
            assert_eq!(wrong.parse::<Amount>().unwrap_err().kind(), ErrorKind::Amount, "{wrong}");
        }
        let most: Amount = "170141183460469231731687303715".parse().unwrap();
        assert!(most.plus(most).is_none());
    }
}
