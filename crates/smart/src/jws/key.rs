//! Public keys as JSON Web Keys, and sets of them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::Algorithm;
use crate::error::{Error, ErrorKind};
use crate::json;

/// A public key with its `kid` ([RFC 7517](https://www.rfc-editor.org/rfc/rfc7517)).
///
/// A private key that a careless server publishes is read as its public part only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jwk {
    key_id: Option<String>,
    algorithm: Option<String>,
    usage: Option<String>,
    material: KeyMaterial,
}

/// The numbers of a public key, big-endian.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyMaterial {
    /// `RSA`
    Rsa {
        /// The modulus `n`.
        modulus: Vec<u8>,
        /// The exponent `e`.
        exponent: Vec<u8>,
    },
    /// `EC` on P-256
    P256 {
        /// The coordinate `x`, 32 bytes.
        x: Vec<u8>,
        /// The coordinate `y`, 32 bytes.
        y: Vec<u8>,
    },
    /// `EC` on P-384
    P384 {
        /// The coordinate `x`, 48 bytes.
        x: Vec<u8>,
        /// The coordinate `y`, 48 bytes.
        y: Vec<u8>,
    },
}

impl Jwk {
    /// A key that signs, under a `kid`.
    pub fn new(key_id: &str, material: KeyMaterial) -> Self {
        let usage = Some("sig".to_owned());
        Self { key_id: Some(key_id.to_owned()), algorithm: None, usage, material }
    }

    /// States the one algorithm that the key is used with.
    #[must_use]
    pub fn with_algorithm(self, algorithm: Algorithm) -> Self {
        Self { algorithm: Some(algorithm.as_str().to_owned()), ..self }
    }

    /// The `kid`.
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// The numbers.
    pub fn material(&self) -> &KeyMaterial {
        &self.material
    }

    /// Whether the key can have made a signature by this algorithm: its type and curve fit, and its own `alg` and `use` do not object.
    pub fn fits(&self, algorithm: Algorithm) -> bool {
        let kind = match self.material {
            KeyMaterial::Rsa { .. } => matches!(algorithm, Algorithm::Rs256 | Algorithm::Rs384),
            KeyMaterial::P256 { .. } => algorithm == Algorithm::Es256,
            KeyMaterial::P384 { .. } => algorithm == Algorithm::Es384,
        };
        kind && self.algorithm.as_deref().is_none_or(|name| name == algorithm.as_str())
            && self.usage.as_deref().is_none_or(|usage| usage == "sig")
    }

    /// The bare JWK: `kty`, `kid`, `use`, `alg` and the public numbers.
    pub fn to_json(&self) -> Value {
        let mut members = Map::new();
        let mut put = |name: &str, value: &str| {
            members.insert(name.to_owned(), Value::String(value.to_owned()));
        };
        let (kty, curve, numbers) = match &self.material {
            KeyMaterial::Rsa { modulus, exponent } => {
                ("RSA", None, [("n", modulus), ("e", exponent)])
            }
            KeyMaterial::P256 { x, y } => ("EC", Some("P-256"), [("x", x), ("y", y)]),
            KeyMaterial::P384 { x, y } => ("EC", Some("P-384"), [("x", x), ("y", y)]),
        };
        put("kty", kty);
        for (name, text) in [
            ("kid", self.key_id.as_deref()),
            ("use", self.usage.as_deref()),
            ("alg", self.algorithm.as_deref()),
            ("crv", curve),
        ] {
            if let Some(text) = text {
                put(name, text);
            }
        }
        for (name, number) in numbers {
            put(name, &URL_SAFE_NO_PAD.encode(number));
        }
        Value::Object(members)
    }

    /// `None` for a key of a type that this crate does not use, or with numbers that are none.
    fn from_json(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name)?.as_str();
        let number = |name: &str| {
            URL_SAFE_NO_PAD.decode(text(name)?.trim_end_matches('=')).ok().filter(|n| !n.is_empty())
        };
        let coordinate = |name: &str, length: usize| number(name).filter(|n| n.len() == length);
        let material = match (text("kty")?, text("crv")) {
            ("RSA", _) => KeyMaterial::Rsa { modulus: number("n")?, exponent: number("e")? },
            ("EC", Some("P-256")) => {
                KeyMaterial::P256 { x: coordinate("x", 32)?, y: coordinate("y", 32)? }
            }
            ("EC", Some("P-384")) => {
                KeyMaterial::P384 { x: coordinate("x", 48)?, y: coordinate("y", 48)? }
            }
            _ => return None,
        };
        Some(Self {
            key_id: text("kid").map(str::to_owned),
            algorithm: text("alg").map(str::to_owned),
            usage: text("use").map(str::to_owned),
            material,
        })
    }
}

/// A JSON Web Key Set.
///
/// ```
/// use sanare_smart::jws::JwkSet;
///
/// let set = JwkSet::parse(br#"{"keys":[{"kty":"RSA","kid":"a","n":"AQAB","e":"AQAB"},{"kty":"oct","k":"x"}]}"#)?;
/// assert_eq!(set.keys().count(), 1); // keys of other types are passed over
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct JwkSet {
    keys: Vec<Jwk>,
}

impl JwkSet {
    /// A set of these keys; during a rotation the old and the new one, under different `kid`s.
    pub fn new(keys: impl IntoIterator<Item = Jwk>) -> Self {
        Self { keys: keys.into_iter().collect() }
    }

    /// Reads the document; keys that cannot be used here are passed over, as RFC 7517 asks.
    ///
    /// # Errors
    /// `NotJson`, `DuplicateMember`, `TooLarge`; `Missing` if there is no array `keys`.
    pub fn parse(document: &[u8]) -> Result<Self, Error> {
        let members = json::object(document, LIMIT, "key set")?;
        let Some(Value::Array(keys)) = members.get("keys") else {
            return Err(Error::new(ErrorKind::Missing).at("key set").member("keys"));
        };
        Ok(Self { keys: keys.iter().filter_map(Jwk::from_json).collect() })
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &Jwk> {
        self.keys.iter()
    }

    /// The keys with this `kid` that fit the algorithm; a good set has one.
    pub fn candidates(&self, key_id: &str, algorithm: Algorithm) -> Vec<&Jwk> {
        let fits = |key: &&Jwk| key.key_id() == Some(key_id) && key.fits(algorithm);
        self.keys.iter().filter(fits).collect()
    }

    /// The document as JSON.
    pub fn to_json(&self) -> Value {
        let keys = self.keys.iter().map(Jwk::to_json).collect();
        Value::Object(std::iter::once(("keys".to_owned(), Value::Array(keys))).collect())
    }

    /// The answer to `GET` of the key-set URL, cacheable for `max_age` seconds.
    ///
    /// Publish a new key at least that long before signing with it, and keep the old one that long after.
    pub fn answer(&self, max_age: u32) -> http::Response<Vec<u8>> {
        let mut response = http::Response::new(self.to_json().to_string().into_bytes());
        let headers = response.headers_mut();
        let json = http::HeaderValue::from_static("application/json");
        headers.insert(http::header::CONTENT_TYPE, json);
        let any = http::HeaderValue::from_static("*");
        headers.insert(http::header::ACCESS_CONTROL_ALLOW_ORIGIN, any);
        if let Ok(cache) = http::HeaderValue::from_str(&format!("public, max-age={max_age}")) {
            headers.insert(http::header::CACHE_CONTROL, cache);
        }
        response
    }
}

const LIMIT: usize = 256 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn p384(kid: &str) -> Jwk {
        Jwk::new(kid, KeyMaterial::P384 { x: vec![1; 48], y: vec![2; 48] })
    }

    #[test]
    fn k05_key_set_document() {
        let set = JwkSet::new([p384("old"), p384("new").with_algorithm(Algorithm::Es384)]);
        let answer = set.answer(300);
        assert_eq!(answer.headers()["cache-control"], "public, max-age=300");
        assert_eq!(answer.headers()["content-type"], "application/json");
        assert_eq!(JwkSet::parse(answer.body()).unwrap(), set);
        assert_eq!(set.candidates("new", Algorithm::Es384).len(), 1);
    }

    #[test]
    fn k04_candidates_need_kid_and_type() {
        let rsa = Jwk::new("a", KeyMaterial::Rsa { modulus: vec![3], exponent: vec![1, 0, 1] });
        let set = JwkSet::new([rsa, p384("a"), p384("a")]);
        assert_eq!(set.candidates("a", Algorithm::Rs384).len(), 1);
        assert_eq!(set.candidates("a", Algorithm::Es384).len(), 2);
        assert_eq!(set.candidates("a", Algorithm::Es256).len(), 0);
        assert_eq!(set.candidates("b", Algorithm::Es384).len(), 0);
    }

    #[test]
    fn private_numbers_are_not_read() {
        let text = br#"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","d":"CANARY","kid":"k"}]}"#;
        let set = JwkSet::parse(text).unwrap();
        assert!(!set.to_json().to_string().contains("CANARY"));
    }

    #[test]
    fn encryption_keys_do_not_fit() {
        let text = br#"{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","use":"enc","kid":"k"}]}"#;
        let set = JwkSet::parse(text).unwrap();
        assert!(set.candidates("k", Algorithm::Rs256).is_empty());
    }
}
