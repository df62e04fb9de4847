//! Numbers that keep the text that wrote them.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind, Result};
use crate::value::Element;

/// A number (NM): an optional sign, digits, and maybe a point with digits; no exponent.
///
/// The text is kept, so that `1.50` stays `1.50`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Nm(String);

impl Nm {
    /// The text, as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest floating point number.
    pub fn to_f64(&self) -> f64 {
        // Every text of this form is one.
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl FromStr for Nm {
    type Err = Error;

    /// # Errors
    /// [`ErrorKind::NumberSyntax`].
    fn from_str(text: &str) -> Result<Self> {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let sound = match unsigned.split_once('.') {
            Some((whole, fraction)) => digits(whole) && digits(fraction),
            None => digits(unsigned),
        };
        if sound { Ok(Self(text.to_owned())) } else { Err(Error::new(ErrorKind::NumberSyntax)) }
    }
}

impl fmt::Display for Nm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Nm {
    /// Shows the length, not the number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nm({} bytes)", self.0.len())
    }
}

/// A structured number (SN): a comparison, a number, and maybe a second one.
///
/// ```
/// use sanare_hl7v2::types::{Comparator, Separator};
/// use sanare_hl7v2::{Parser, loc};
///
/// let message = Parser::new().parse(b"MSH|^~\\&|\rOBX|1|SN|c||^1^:^128\r")?;
/// let titre = message.at(loc!("OBX-5")).as_sn()?;
/// assert_eq!(titre.comparator(), Comparator::Equal);
/// assert_eq!(titre.first().map(|number| number.as_str()), Some("1"));
/// assert_eq!(titre.separator(), Some(Separator::Ratio));
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sn {
    comparator: Comparator,
    first: Option<Nm>,
    separator: Option<Separator>,
    second: Option<Nm>,
}

impl Sn {
    /// How the value compares to the number; equal if nothing else was sent.
    pub fn comparator(&self) -> Comparator {
        self.comparator
    }

    /// The number.
    pub fn first(&self) -> Option<&Nm> {
        self.first.as_ref()
    }

    /// What stands between two numbers.
    pub fn separator(&self) -> Option<Separator> {
        self.separator
    }

    /// The second number.
    pub fn second(&self) -> Option<&Nm> {
        self.second.as_ref()
    }

    pub(super) fn read(element: Element<'_>) -> Result<Self> {
        let number = |part: Element<'_>| part.is_valued().then(|| part.as_nm()).transpose();
        let separator = element.component(3);
        Ok(Self {
            comparator: element.component(1).typed(Comparator::read)?,
            first: number(element.component(2))?,
            separator: separator
                .is_valued()
                .then(|| separator.typed(Separator::read))
                .transpose()?,
            second: number(element.component(4))?,
        })
    }
}

/// The comparison of an SN. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparator {
    /// `=`, or nothing.
    Equal,
    /// `<>`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Comparator {
    fn read(text: &str) -> Result<Self> {
        Ok(match text {
            "" | "=" => Self::Equal,
            "<>" => Self::NotEqual,
            "<" => Self::Less,
            "<=" => Self::LessOrEqual,
            ">" => Self::Greater,
            ">=" => Self::GreaterOrEqual,
            _ => return Err(Error::new(ErrorKind::NumberSyntax)),
        })
    }
}

/// What stands between the two numbers of an SN. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Separator {
    /// `-`: from the one to the other.
    Range,
    /// `+`: the number or more, as in `2+`.
    Plus,
    /// `/` or `:`: the one to the other, or a titre.
    Ratio,
    /// `.`, which version 2.9 deprecates.
    Point,
}

impl Separator {
    fn read(text: &str) -> Result<Self> {
        Ok(match text {
            "-" => Self::Range,
            "+" => Self::Plus,
            "/" | ":" => Self::Ratio,
            "." => Self::Point,
            _ => return Err(Error::new(ErrorKind::NumberSyntax)),
        })
    }
}

/// A sequence id (SI).
pub(super) fn si(text: &str) -> Result<u16> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.parse().ok()).flatten();
    number.ok_or_else(|| Error::new(ErrorKind::NumberSyntax))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Parser, loc};

    #[test]
    fn dt_nm() {
        for text in ["0", "+1.50", "-007", "123456789012345678901234567890.1"] {
            let number: Nm = text.parse().unwrap();
            assert_eq!(number.as_str(), text);
            assert_eq!(number.to_string(), text);
        }
        assert!(("1.5".parse::<Nm>().unwrap().to_f64() - 1.5).abs() < f64::EPSILON);
        for text in ["", ".5", "5.", "1e5", "1,5", " 1", "+-1", "--1", "0x1", "NaN", "inf"] {
            assert_eq!(text.parse::<Nm>().unwrap_err().kind(), ErrorKind::NumberSyntax, "{text}");
        }
    }

    #[test]
    fn dt_si() {
        assert_eq!(si("0").unwrap(), 0);
        assert_eq!(si("9999").unwrap(), 9999);
        for text in ["", "10000", "-1", "+1", "1.0", "a"] {
            assert!(si(text).is_err(), "{text}");
        }
    }

    #[test]
    fn dt_sn() {
        let read = |value: &str| {
            let bytes = format!("MSH|^~\\&|\rOBX|1|SN|c||{value}\r").into_bytes();
            Parser::new().parse(bytes).unwrap().at(loc!("OBX-5")).as_sn()
        };
        let simple = read(">^100").unwrap();
        assert_eq!(simple.comparator(), Comparator::Greater);
        assert_eq!(simple.first().unwrap().as_str(), "100");
        assert_eq!((simple.separator(), simple.second()), (None, None));
        let range = read("^10^-^20").unwrap();
        assert_eq!(range.comparator(), Comparator::Equal);
        assert_eq!(range.separator(), Some(Separator::Range));
        assert_eq!(range.second().unwrap().as_str(), "20");
        assert_eq!(read("^2^+").unwrap().separator(), Some(Separator::Plus));
        for (value, comparator) in [
            ("<^1", Comparator::Less),
            ("<=^1", Comparator::LessOrEqual),
            (">=^1", Comparator::GreaterOrEqual),
            ("<>^1", Comparator::NotEqual),
            ("=^1", Comparator::Equal),
        ] {
            assert_eq!(read(value).unwrap().comparator(), comparator);
        }
        for (separator, kind) in
            [("/", Separator::Ratio), (":", Separator::Ratio), (".", Separator::Point)]
        {
            assert_eq!(read(&format!("^1^{separator}^2")).unwrap().separator(), Some(kind));
        }
        let error = read("=>^1").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NumberSyntax);
        assert_eq!(error.location().unwrap().to_string(), "OBX[1]-5[1].1");
        assert_eq!(read("^1^~^2").unwrap().second(), None);
        assert!(read("^1^x^2").is_err());
        assert!(read("^one").is_err());
    }
}
