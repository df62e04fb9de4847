//! Values that no log may show.

use std::fmt::{self, Write as _};

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// A value that is hidden in `Debug`, wiped when dropped, compared in constant time, and has neither `Display` nor a serde form.
///
/// ```
/// use sanare_smart::Secret;
///
/// let token = Secret::from("abc");
/// assert_eq!(format!("{token:?}"), "[redacted]");
/// assert_eq!(token.expose(), "abc");
/// ```
///
/// ```compile_fail
/// println!("{}", sanare_smart::Secret::from("abc"));
/// ```
///
/// ```compile_fail
/// serde_json::to_string(&sanare_smart::Secret::from("abc"));
/// ```
#[derive(Clone)]
pub struct Secret<T: Zeroize = String>(T);

impl<T: Zeroize> Secret<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for the one place that needs it.
    pub const fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize + AsRef<[u8]>> Secret<T> {
    /// A keyed hash by which logs and audit events can name this secret; 32 hexadecimal digits.
    ///
    /// Equal secrets under one key have equal fingerprints; without the key it tells nothing.
    pub fn fingerprint(&self, key: &[u8]) -> String {
        // HMAC-SHA-256 (RFC 2104) on blocks of 64 bytes.
        let mut block = [0_u8; 64];
        if key.len() > block.len() {
            block.iter_mut().zip(Sha256::digest(key)).for_each(|(slot, byte)| *slot = byte);
        } else {
            block.iter_mut().zip(key).for_each(|(slot, byte)| *slot = *byte);
        }
        let inner =
            Sha256::new().chain_update(block.map(|b| b ^ 0x36)).chain_update(self.0.as_ref());
        let outer =
            Sha256::new().chain_update(block.map(|b| b ^ 0x5c)).chain_update(inner.finalize());
        block.zeroize();
        let mut text = String::with_capacity(32);
        for byte in outer.finalize().iter().take(16) {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T: Zeroize + AsRef<[u8]>> PartialEq for Secret<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().ct_eq(other.0.as_ref()).into()
    }
}

impl<T: Zeroize + AsRef<[u8]>> Eq for Secret<T> {}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self(value)
    }
}

/// Text that a partner wrote: not checked, possibly holding secrets or markup.
///
/// `Debug` shows its length only. Escape it before it is shown to a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Untrusted(String);

impl Untrusted {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text as it came.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[untrusted, {} bytes]", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn z07_debug_is_redacted() {
        assert_eq!(format!("{:?}", Secret::from("CANARY")), "[redacted]");
        assert_eq!(format!("{:?}", Secret::new(vec![1_u8])), "[redacted]");
        assert_eq!(format!("{:?}", Untrusted::new("CANARY")), "[untrusted, 6 bytes]");
    }

    /// RFC 4231, test case 2.
    #[test]
    fn fingerprint_is_hmac_sha_256() {
        let print = Secret::from("what do ya want for nothing?").fingerprint(b"Jefe");
        assert_eq!(print, "5bdcc146bf60754e6a042426089575c7");
    }

    #[test]
    fn equal_in_value() {
        assert_eq!(Secret::from("a"), Secret::from("a"));
        assert_ne!(Secret::from("a"), Secret::from("ab"));
    }
}
