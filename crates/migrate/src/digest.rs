//! Digests: of contents, of plans, and totals of keys that do not depend on their order.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

use crate::error::{Error, ErrorKind, Location};

/// The SHA-256 of some bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

/// 64 hexadecimal digits.
impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl FromStr for Digest {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::new(ErrorKind::Corrupt, Location::Argument);
        let mut bytes = [0; 32];
        if text.len() != 64 {
            return Err(wrong());
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            let digits = text
                .get(at * 2..at * 2 + 2)
                .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
            *byte =
                digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).ok_or_else(wrong)?;
        }
        Ok(Self(bytes))
    }
}

/// A total of keys: the sum, modulo 2^128, of the first half of the SHA-256 of each. The order does
/// not matter, and a key that comes twice shows, as it would not with XOR.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct HashTotal(u128);

impl HashTotal {
    /// Adds a key.
    pub fn add(&mut self, key: &str) {
        let digest = Digest::of(key.as_bytes());
        let half = digest.0.iter().take(16).fold(0_u128, |sum, byte| sum << 8 | u128::from(*byte));
        self.0 = self.0.wrapping_add(half);
    }

    /// The total of both.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }

    /// The total without the other.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.wrapping_sub(other.0))
    }
}

/// 32 hexadecimal digits.
impl fmt::Display for HashTotal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:032x}", self.0)
    }
}

impl fmt::Debug for HashTotal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rc_01_a_key_twice_shows() {
        let total = |keys: &[&str]| {
            let mut total = HashTotal::default();
            for key in keys {
                total.add(key);
            }
            total
        };
        assert_eq!(total(&["a", "b", "c"]), total(&["c", "a", "b"]));
        assert_ne!(total(&["a", "b", "b"]), total(&["a"]));
        assert_eq!(total(&["a", "b"]).minus(total(&["b"])), total(&["a"]));
        assert_eq!(total(&["abc"]).to_string(), "ba7816bf8f01cfea414140de5dae2223");
    }

    #[test]
    fn digests_are_read_as_printed() {
        let digest = Digest::of(b"abc");
        assert_eq!(digest.to_string().parse::<Digest>().unwrap(), digest);
        for wrong in ["", "zz", &"g".repeat(64), &"é".repeat(32), &"+1".repeat(32)] {
            assert!(wrong.parse::<Digest>().is_err());
        }
    }
}
