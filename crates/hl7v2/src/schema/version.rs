//! The versions of the standard.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind, Result};

/// A version of HL7 v2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names are the versions")]
pub enum Version {
    V2_1,
    V2_2,
    V2_3,
    V2_3_1,
    V2_4,
    V2_5,
    V2_5_1,
    V2_6,
    V2_7,
    V2_7_1,
    V2_8,
    V2_8_1,
    V2_8_2,
    V2_9,
}

impl Version {
    /// Every version, in order.
    pub const ALL: [Self; 14] = [
        Self::V2_1,
        Self::V2_2,
        Self::V2_3,
        Self::V2_3_1,
        Self::V2_4,
        Self::V2_5,
        Self::V2_5_1,
        Self::V2_6,
        Self::V2_7,
        Self::V2_7_1,
        Self::V2_8,
        Self::V2_8_1,
        Self::V2_8_2,
        Self::V2_9,
    ];

    /// The version as MSH-12 has it, such as `2.5.1`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2_1 => "2.1",
            Self::V2_2 => "2.2",
            Self::V2_3 => "2.3",
            Self::V2_3_1 => "2.3.1",
            Self::V2_4 => "2.4",
            Self::V2_5 => "2.5",
            Self::V2_5_1 => "2.5.1",
            Self::V2_6 => "2.6",
            Self::V2_7 => "2.7",
            Self::V2_7_1 => "2.7.1",
            Self::V2_8 => "2.8",
            Self::V2_8_1 => "2.8.1",
            Self::V2_8_2 => "2.8.2",
            Self::V2_9 => "2.9",
        }
    }

    /// The last version that is not after this one, which need not exist: of `2.5.7` it is 2.5.1.
    pub(super) fn before(text: &str) -> Option<Self> {
        let wanted = numbers(text)?;
        Self::ALL.into_iter().rev().find(|version| numbers(version.as_str()) <= Some(wanted))
    }
}

/// Up to three numbers between dots.
fn numbers(text: &str) -> Option<[u16; 3]> {
    let mut numbers = [0; 3];
    let mut parts = text.split('.');
    for (number, part) in numbers.iter_mut().zip(&mut parts) {
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Version {
    type Err = Error;

    /// # Errors
    /// [`ErrorKind::VersionUnknown`].
    fn from_str(text: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|version| version.as_str() == text);
        known.ok_or(Error::new(ErrorKind::VersionUnknown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sch_versions() {
        for version in Version::ALL {
            assert_eq!(version.to_string().parse(), Ok(version));
            let schema = version.schema();
            assert_eq!(schema.version(), version);
            assert!(schema.segment("PID").is_some(), "{version}");
            assert!(schema.segments().len() >= 38, "{version}");
        }
        assert!(Version::ALL.is_sorted());
    }

    #[test]
    fn a_version_that_there_is_not_has_one_before_it() {
        assert_eq!(Version::before("2.5.7"), Some(Version::V2_5_1));
        assert_eq!(Version::before("3.0"), Some(Version::V2_9));
        assert_eq!(Version::before("1.0"), None);
        assert_eq!(Version::before("2.x"), None);
        assert_eq!(
            "2.55".parse::<Version>().map_err(|error| error.kind()),
            Err(ErrorKind::VersionUnknown)
        );
    }
}
