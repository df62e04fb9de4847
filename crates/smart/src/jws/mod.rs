//! Compact JSON Web Signatures: what client assertions and identity tokens are made of.

mod key;
#[cfg(feature = "jws-rustcrypto")]
mod rustcrypto;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind};
use crate::json;

pub use key::{Jwk, JwkSet, KeyMaterial};
#[cfg(feature = "rs384-rustcrypto")]
pub use rustcrypto::Rs384;
#[cfg(feature = "jws-rustcrypto")]
pub use rustcrypto::{Es384, RustCrypto};

/// The signature algorithms of this crate; there is no `none` and no shared-secret algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA PKCS#1 v1.5 with SHA-256: what every OpenID server must support.
    Rs256,
    /// RSA PKCS#1 v1.5 with SHA-384.
    Rs384,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
}

impl Algorithm {
    /// The name in a JOSE header.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
        }
    }

    /// The algorithm with this name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Rs256, Self::Rs384, Self::Es256, Self::Es384]
            .into_iter()
            .find(|algorithm| algorithm.as_str() == name)
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A private key that is at hand: in memory, or behind a call that returns at once.
///
/// For a key service that answers later, use [`ClientAuth::remote`](crate::ClientAuth::remote).
pub trait Signer: Send + Sync {
    /// The algorithm of the key.
    fn algorithm(&self) -> Algorithm;

    /// The `kid` under which the public key is registered.
    fn key_id(&self) -> &str;

    /// The signature in the form of JWS.
    ///
    /// # Errors
    /// The key cannot be used now.
    fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, SigningFailed>;
}

/// A [`Signer`] could not sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the key could not sign")]
pub struct SigningFailed;

impl From<SigningFailed> for Error {
    fn from(_: SigningFailed) -> Self {
        Self::new(ErrorKind::SigningFailed).at("client assertion").member("signature")
    }
}

/// Checks signatures with public keys. `RustCrypto` (feature `jws-rustcrypto`) is one.
pub trait Verifier: Send + Sync {
    /// Whether the signature over the bytes was made with this key by this algorithm; `false` also for a key that does not fit the algorithm.
    fn verify(&self, algorithm: Algorithm, key: &Jwk, bytes: &[u8], signature: &[u8]) -> bool;
}

/// A compact JWS whose signature nobody has checked yet.
pub(crate) struct Unverified<'a> {
    pub(crate) header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Unverified<'a> {
    pub(crate) fn parse(token: &'a str, part: &'static str) -> Result<Self, Error> {
        let bad = |member| Error::new(ErrorKind::TokenSyntax).at(part).member(member);
        if token.len() > LIMIT {
            return Err(Error::new(ErrorKind::TooLarge).at(part).with_bytes(token.len()));
        }
        let (signed, signature) = token.rsplit_once('.').ok_or_else(|| bad("signature"))?;
        let (header, claims) = signed.split_once('.').ok_or_else(|| bad("payload"))?;
        let decode = |text: &str, member| URL_SAFE_NO_PAD.decode(text).map_err(|_| bad(member));
        let header = json::object(&decode(header, "header")?, LIMIT, part)?;
        // An extension that must be understood is not understood here (RFC 7515, 4.1.11).
        if header.contains_key("crit") {
            return Err(bad("crit"));
        }
        let claims = json::object(&decode(claims, "payload")?, LIMIT, part)?;
        Ok(Self { header, claims, signed, signature: decode(signature, "signature")? })
    }

    /// The algorithm of the header, if it is one of this crate's.
    pub(crate) fn algorithm(&self) -> Option<Algorithm> {
        Algorithm::parse(self.header.get("alg")?.as_str()?)
    }

    pub(crate) fn key_id(&self) -> Option<&str> {
        self.header.get("kid")?.as_str()
    }

    pub(crate) fn verified_by(
        &self,
        verifier: &dyn Verifier,
        algorithm: Algorithm,
        key: &Jwk,
    ) -> bool {
        key.fits(algorithm)
            && verifier.verify(algorithm, key, self.signed.as_bytes(), &self.signature)
    }
}

/// The two parts of a JWS that get signed.
pub(crate) fn signing_input(header: &str, claims: &str) -> String {
    format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims))
}

/// The whole compact JWS.
pub(crate) fn compact(input: &str, signature: &[u8]) -> String {
    format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// Far above any real token, far below what hurts.
const LIMIT: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(header: &str) -> Result<Option<Algorithm>, ErrorKind> {
        let token = compact(&signing_input(header, "{}"), b"x");
        let parsed = Unverified::parse(&token, "test");
        parsed.map(|jws| jws.algorithm()).map_err(|error| error.kind())
    }

    #[test]
    fn i01_never_none_never_shared_secret() {
        for name in ["none", "None", "HS256", "HS384", "HS512", "rs256", ""] {
            assert_eq!(parse(&format!("{{\"alg\":\"{name}\"}}")), Ok(None), "{name}");
        }
        assert_eq!(parse("{\"alg\":\"ES384\"}"), Ok(Some(Algorithm::Es384)));
    }

    #[test]
    fn i01_malformed_tokens_are_refused() {
        assert_eq!(parse("{\"alg\":\"RS256\",\"crit\":[\"b64\"]}"), Err(ErrorKind::TokenSyntax));
        assert_eq!(parse("[]"), Err(ErrorKind::NotJson));
        for token in ["", "a", "a.b", "a.b.c", "e30.e30", "e30.e30.!", "e30.e30.e30=", "e30.e30.."]
        {
            assert!(Unverified::parse(token, "test").is_err(), "{token}");
        }
    }
}
