//! The key, and what is derived with it.

use std::fmt::{self, Write as _};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};

/// A secret of at least 32 bytes for keyed hashes (HMAC-SHA-256, RFC 2104) and date shifts.
///
/// The same key gives the same replacement for the same value, so data that leave in parts still
/// fit together. Whoever has the key can test guesses: keep it away from the data that left.
///
/// ```
/// use sanare_privacy::Key;
///
/// assert!(Key::new(b"short").is_err());
/// assert_eq!(format!("{:?}", Key::new(&[7; 32])?), "Key");
/// # Ok::<(), sanare_privacy::Error>(())
/// ```
#[derive(Clone)]
pub struct Key(Zeroizing<Vec<u8>>);

impl Key {
    /// A key of random bytes, which come from the caller.
    ///
    /// # Errors
    /// [`ErrorKind::ShortKey`] below 32 bytes.
    pub fn new(bytes: &[u8]) -> Result<Self> {
        if bytes.len() < 32 {
            return Err(Error::new(ErrorKind::ShortKey));
        }
        Ok(Self(Zeroizing::new(bytes.to_vec())))
    }

    /// The HMAC of parts for one purpose. The length of each part goes before it, so that no two lists of
    /// parts are the same bytes.
    pub(crate) fn digest(&self, purpose: Purpose, parts: &[&str]) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).unwrap_or_else(|_| {
            <Hmac<Sha256> as KeyInit>::new(&hmac::digest::Key::<Hmac<Sha256>>::default())
        });
        mac.update(&[purpose as u8]);
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }

    /// The first `length` characters of the digest in hexadecimal, 64 at most.
    pub(crate) fn hex(&self, purpose: Purpose, parts: &[&str], length: usize) -> String {
        let mut text = String::with_capacity(64);
        for byte in self.digest(purpose, parts) {
            let _ = write!(text, "{byte:02x}");
        }
        text.truncate(length);
        text
    }

    /// The first 16 bytes of the digest as a number.
    pub(crate) fn number(&self, purpose: Purpose, parts: &[&str]) -> u128 {
        let digest = self.digest(purpose, parts);
        digest.iter().take(16).fold(0, |number, byte| (number << 8) | u128::from(*byte))
    }
}

/// What a digest is for; one purpose says nothing about another.
#[derive(Clone, Copy)]
#[repr(u8)]
pub(crate) enum Purpose {
    /// The id of a resource.
    Id = 1,
    /// The base of a server.
    Base = 2,
    /// Any other value.
    Value = 3,
    /// The days by which the dates of a patient move.
    Shift = 4,
}

/// Shows nothing.
impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Key")
    }
}
