//! Signatures by the pure-Rust crates p256, p384 and rsa.

use p384::ecdsa::signature::{Signer as _, Verifier as _};
use p384::pkcs8::DecodePrivateKey as _;
use rsa::{BigUint, RsaPublicKey, pkcs1v15};
use sha2::{Sha256, Sha384};

use super::{Algorithm, Jwk, KeyMaterial, Signer, SigningFailed, Verifier};
use crate::error::{Error, ErrorKind};

/// Checks RS256, RS384, ES256 and ES384. RSA keys have 2,048 to 8,192 bits.
#[derive(Clone, Copy, Debug, Default)]
pub struct RustCrypto;

impl Verifier for RustCrypto {
    fn verify(&self, algorithm: Algorithm, key: &Jwk, bytes: &[u8], signature: &[u8]) -> bool {
        verify(algorithm, key, bytes, signature).is_some()
    }
}

fn verify(algorithm: Algorithm, key: &Jwk, bytes: &[u8], signature: &[u8]) -> Option<()> {
    match (algorithm, key.material()) {
        (Algorithm::Rs256 | Algorithm::Rs384, KeyMaterial::Rsa { modulus, exponent }) => {
            let (n, e) = (BigUint::from_bytes_be(modulus), BigUint::from_bytes_be(exponent));
            if !(2_048..=8_192).contains(&n.bits()) {
                return None;
            }
            let public = RsaPublicKey::new_with_max_size(n, e, 8_192).ok()?;
            let signature = pkcs1v15::Signature::try_from(signature).ok()?;
            if algorithm == Algorithm::Rs256 {
                pkcs1v15::VerifyingKey::<Sha256>::new(public).verify(bytes, &signature).ok()
            } else {
                pkcs1v15::VerifyingKey::<Sha384>::new(public).verify(bytes, &signature).ok()
            }
        }
        (Algorithm::Es256, KeyMaterial::P256 { x, y }) => {
            let public = p256::ecdsa::VerifyingKey::from_sec1_bytes(&point(x, y)).ok()?;
            let signature = p256::ecdsa::Signature::from_slice(signature).ok()?;
            public.verify(bytes, &signature).ok()
        }
        (Algorithm::Es384, KeyMaterial::P384 { x, y }) => {
            let public = p384::ecdsa::VerifyingKey::from_sec1_bytes(&point(x, y)).ok()?;
            let signature = p384::ecdsa::Signature::from_slice(signature).ok()?;
            public.verify(bytes, &signature).ok()
        }
        _ => None,
    }
}

/// An uncompressed point (SEC 1, 2.3.3).
fn point(x: &[u8], y: &[u8]) -> Vec<u8> {
    [&[4], x, y].concat()
}

/// A P-384 private key that signs client assertions; wiped when dropped.
pub struct Es384 {
    key: p384::ecdsa::SigningKey,
    key_id: String,
}

impl Es384 {
    /// A new key from unpredictable bytes, for a service that registers the public half by URL or value at each start.
    ///
    /// # Errors
    /// `KeySyntax` if the bytes make no key, which happens by chance once in 2^190 times.
    pub fn generate(entropy: &mut impl crate::io::Entropy, key_id: &str) -> Result<Self, Error> {
        let mut number = zeroize::Zeroizing::new([0; 48]);
        entropy.fill(number.as_mut());
        let key = p384::ecdsa::SigningKey::from_slice(number.as_ref()).map_err(|_| bad_key("d"))?;
        Ok(Self { key, key_id: key_id.to_owned() })
    }

    /// Reads a PKCS#8 key (`BEGIN PRIVATE KEY`).
    ///
    /// # Errors
    /// `KeySyntax` if the text is not such a key on P-384.
    pub fn from_pem(pem: &str, key_id: &str) -> Result<Self, Error> {
        let key = p384::ecdsa::SigningKey::from_pkcs8_pem(pem).map_err(|_| bad_key("PEM"))?;
        Ok(Self { key, key_id: key_id.to_owned() })
    }

    /// Reads a private JWK; its `kid` is the key's id.
    ///
    /// # Errors
    /// `KeySyntax` if the text is not such a key on P-384, or has no `kid`.
    pub fn from_jwk(jwk: &str) -> Result<Self, Error> {
        let members = PrivateJwk::parse(jwk)?;
        if members.text("crv")? != "P-384" {
            return Err(bad_key("crv"));
        }
        let secret = members.number("d")?;
        let key = p384::ecdsa::SigningKey::from_slice(&secret).map_err(|_| bad_key("d"))?;
        Ok(Self { key, key_id: members.text("kid")?.to_owned() })
    }

    /// The public key, for a [`JwkSet`](super::JwkSet).
    pub fn public_key(&self) -> Jwk {
        let point = self.key.verifying_key().to_encoded_point(false);
        let number = |n: Option<&p384::FieldBytes>| n.map(|n| n.to_vec()).unwrap_or_default();
        let material = KeyMaterial::P384 { x: number(point.x()), y: number(point.y()) };
        Jwk::new(&self.key_id, material).with_algorithm(Algorithm::Es384)
    }
}

impl Signer for Es384 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Es384
    }

    fn key_id(&self) -> &str {
        &self.key_id
    }

    /// Deterministic nonces (RFC 6979): no randomness is needed.
    fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, SigningFailed> {
        let signature: p384::ecdsa::Signature =
            self.key.try_sign(bytes).map_err(|_| SigningFailed)?;
        Ok(signature.to_vec())
    }
}

impl std::fmt::Debug for Es384 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Es384(..)")
    }
}

/// An RSA private key that signs client assertions by RS384; wiped when dropped.
///
/// The rsa crate is open to timing attacks (RUSTSEC-2023-0071). Prefer [`Es384`], or keep the key in a key service, where the program's
/// timing can be observed.
#[cfg(feature = "rs384-rustcrypto")]
pub struct Rs384 {
    key: pkcs1v15::SigningKey<Sha384>,
    key_id: String,
}

#[cfg(feature = "rs384-rustcrypto")]
impl Rs384 {
    /// Reads a PKCS#8 key (`BEGIN PRIVATE KEY`) of at least 2,048 bits.
    ///
    /// # Errors
    /// `KeySyntax` if the text is not such a key.
    pub fn from_pem(pem: &str, key_id: &str) -> Result<Self, Error> {
        let key = rsa::RsaPrivateKey::from_pkcs8_pem(pem).map_err(|_| bad_key("PEM"))?;
        Self::of(key, key_id)
    }

    /// Reads a private JWK; its `kid` is the key's id.
    ///
    /// # Errors
    /// `KeySyntax` if the text is not such a key, or has no `kid`.
    pub fn from_jwk(jwk: &str) -> Result<Self, Error> {
        let members = PrivateJwk::parse(jwk)?;
        let number = |name| Ok::<_, Error>(BigUint::from_bytes_be(&members.number(name)?));
        let primes = vec![number("p")?, number("q")?];
        let key =
            rsa::RsaPrivateKey::from_components(number("n")?, number("e")?, number("d")?, primes)
                .map_err(|_| bad_key("d"))?;
        Self::of(key, members.text("kid")?)
    }

    /// The public key, for a [`JwkSet`](super::JwkSet).
    pub fn public_key(&self) -> Jwk {
        use rsa::traits::PublicKeyParts as _;
        let key: &rsa::RsaPrivateKey = self.key.as_ref();
        let (modulus, exponent) = (key.n().to_bytes_be(), key.e().to_bytes_be());
        let material = KeyMaterial::Rsa { modulus, exponent };
        Jwk::new(&self.key_id, material).with_algorithm(Algorithm::Rs384)
    }

    fn of(key: rsa::RsaPrivateKey, key_id: &str) -> Result<Self, Error> {
        use rsa::traits::PublicKeyParts as _;
        if key.n().bits() < 2_048 {
            return Err(bad_key("n"));
        }
        Ok(Self { key: pkcs1v15::SigningKey::new(key), key_id: key_id.to_owned() })
    }
}

#[cfg(feature = "rs384-rustcrypto")]
impl Signer for Rs384 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Rs384
    }

    fn key_id(&self) -> &str {
        &self.key_id
    }

    fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, SigningFailed> {
        use rsa::signature::SignatureEncoding as _;
        self.key.try_sign(bytes).map(|signature| signature.to_vec()).map_err(|_| SigningFailed)
    }
}

#[cfg(feature = "rs384-rustcrypto")]
impl std::fmt::Debug for Rs384 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Rs384(..)")
    }
}

/// The members of a private JWK, all of them text; wiped when dropped.
struct PrivateJwk(Vec<(String, zeroize::Zeroizing<String>)>);

impl PrivateJwk {
    fn parse(text: &str) -> Result<Self, Error> {
        let members = crate::json::object(text.as_bytes(), 64 * 1024, "private key")?;
        let texts = members.into_iter().filter_map(|(name, value)| match value {
            serde_json::Value::String(text) => Some((name, text.into())),
            _ => None,
        });
        Ok(Self(texts.collect()))
    }

    fn text(&self, name: &'static str) -> Result<&str, Error> {
        let found = self.0.iter().find(|(member, _)| member == name);
        found.map(|(_, text)| text.as_str()).ok_or_else(|| bad_key(name))
    }

    fn number(&self, name: &'static str) -> Result<zeroize::Zeroizing<Vec<u8>>, Error> {
        use base64::Engine as _;
        let text = self.text(name)?;
        let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
        engine.decode(text).map(Into::into).map_err(|_| bad_key(name))
    }
}

fn bad_key(member: &'static str) -> Error {
    Error::new(ErrorKind::KeySyntax).at("private key").member(member)
}
