//! Values that leave the process for a while: sealed by a key of the app.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};

/// Authenticated encryption under a key of the app. It must hide the bytes and notice every change of them.
pub trait Seal {
    /// Seals bytes.
    ///
    /// # Errors
    /// They cannot be sealed now.
    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, SealBroken>;

    /// Opens sealed bytes.
    ///
    /// # Errors
    /// They were not sealed by this key, or were changed.
    fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, SealBroken>;
}

/// Bytes could not be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the seal is broken")]
pub struct SealBroken;

/// The value as text that is safe in a cookie.
pub(crate) fn seal(
    value: &impl Serialize,
    key: &impl Seal,
    part: &'static str,
) -> Result<String, Error> {
    let plain = Zeroizing::new(serde_json::to_vec(value).map_err(|_| broken(part))?);
    let sealed = key.seal(&plain).map_err(|_| broken(part))?;
    Ok(URL_SAFE_NO_PAD.encode(sealed))
}

pub(crate) fn open<T: DeserializeOwned>(
    text: &str,
    key: &impl Seal,
    part: &'static str,
) -> Result<T, Error> {
    let sealed = URL_SAFE_NO_PAD.decode(text).map_err(|_| broken(part))?;
    let plain = Zeroizing::new(key.open(&sealed).map_err(|_| broken(part))?);
    serde_json::from_slice(&plain).map_err(|_| broken(part))
}

fn broken(part: &'static str) -> Error {
    Error::new(ErrorKind::SealFailed).at(part)
}
