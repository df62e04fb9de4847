//! The first three digits of US ZIP codes.

use crate::error::{Error, ErrorKind, Result};

/// The three-digit prefixes whose area has 20,000 people or fewer, which become `000`
/// (45 CFR 164.514(b)(2)(i)(B)).
///
/// The rule asks for the current data of the Census Bureau, so the list is an argument of the
/// policy. [`CENSUS_2000`](Self::CENSUS_2000) is the one that the guidance of HHS prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmallPrefixes(Vec<[u8; 3]>);

impl SmallPrefixes {
    /// The 17 prefixes of the
    /// [guidance of HHS](https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html)
    /// of 2012, out of the census of 2000.
    pub const CENSUS_2000: [&'static str; 17] = [
        "036", "059", "063", "102", "203", "556", "692", "790", "821", "823", "830", "831", "878",
        "879", "884", "890", "893",
    ];

    /// The prefixes that the sample configuration of Microsoft's anonymiser restricts and the
    /// guidance does not: areas that are small in later data.
    pub const LATER: [&'static str; 2] = ["205", "369"];

    /// A list of your own.
    ///
    /// # Errors
    /// [`ErrorKind::Prefix`] if an item is not three digits.
    pub fn new<'a>(prefixes: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let prefix = |text: &str| {
            let digits: [u8; 3] = text.as_bytes().try_into().ok()?;
            digits.iter().all(u8::is_ascii_digit).then_some(digits)
        };
        let list = prefixes.into_iter().map(prefix).collect::<Option<_>>();
        list.map(Self).ok_or_else(|| Error::new(ErrorKind::Prefix))
    }

    /// What may leave of a ZIP code: its first three digits, or `000`. Nothing of a text that does not
    /// begin with five digits, which is no ZIP code of the US.
    ///
    /// ```
    /// use sanare_privacy::SmallPrefixes;
    ///
    /// let small = SmallPrefixes::default();
    /// assert_eq!(small.zip3("94107-1234").as_deref(), Some("941"));
    /// assert_eq!(small.zip3("05901").as_deref(), Some("000"));
    /// assert_eq!(small.zip3("SW1A 1AA"), None);
    /// ```
    pub fn zip3(&self, text: &str) -> Option<String> {
        let digits = text.as_bytes().get(..5)?;
        let is_zip = digits.iter().all(u8::is_ascii_digit)
            && matches!(text.as_bytes().get(5), None | Some(b'-' | b' '));
        let is_zip = is_zip || text.len() == 9 && text.bytes().all(|byte| byte.is_ascii_digit());
        let prefix = digits.first_chunk::<3>().filter(|_| is_zip)?;
        let small = self.0.contains(prefix);
        Some(if small { "000".into() } else { text.get(..3)?.into() })
    }
}

/// The 17 of the census of 2000 and the 2 of later data.
impl Default for SmallPrefixes {
    fn default() -> Self {
        let all = Self::CENSUS_2000.iter().chain(&Self::LATER);
        Self(all.filter_map(|text| text.as_bytes().try_into().ok()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phi_zip3_population_rule() {
        let small = SmallPrefixes::default();
        for prefix in SmallPrefixes::CENSUS_2000 {
            assert_eq!(small.zip3(&format!("{prefix}01")).as_deref(), Some("000"));
        }
        assert_eq!(small.zip3("10001").as_deref(), Some("100"));
        assert_eq!(small.zip3("100011234").as_deref(), Some("100"));
        for foreign in ["", "123", "1234", "123456", "8001 Z", "1234A", "é2345"] {
            assert_eq!(small.zip3(foreign), None);
        }
        assert!(SmallPrefixes::new(["12"]).is_err());
        assert_eq!(
            SmallPrefixes::new(["100"]).map(|own| own.zip3("10001")),
            Ok(Some("000".into()))
        );
    }
}
