//! Client assertions: `private_key_jwt` as SMART asks for it.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

use crate::error::{Error, ErrorKind};
use crate::io::Entropy;
use crate::jws::{self, Algorithm, Signer};
use crate::time;

/// `client_assertion_type`.
pub(crate) const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// A client assertion before it is signed ([SMART, asymmetric authentication](https://hl7.org/fhir/smart-app-launch/STU2.2/client-confidential-asymmetric.html)).
///
/// Flows make their own; this type is for other uses of the same authentication.
#[derive(Clone, Debug)]
pub struct ClientAssertion {
    client_id: String,
    audience: String,
    key_set_url: Option<String>,
    lifetime: Duration,
}

impl ClientAssertion {
    /// An assertion by a client to the URL that it will be posted to. It lives for four minutes.
    pub fn new(client_id: &str, audience: &str) -> Self {
        Self {
            client_id: client_id.to_owned(),
            audience: audience.to_owned(),
            key_set_url: None,
            lifetime: DEFAULT_LIFETIME,
        }
    }

    /// Adds `jku`, the URL of the registered key set.
    #[must_use]
    pub fn key_set_url(self, url: &str) -> Self {
        Self { key_set_url: Some(url.to_owned()), ..self }
    }

    /// Lives this long, at most five minutes.
    #[must_use]
    pub fn lifetime(self, lifetime: Duration) -> Self {
        Self { lifetime: lifetime.min(MAX_LIFETIME), ..self }
    }

    /// The signed assertion; `id` must be new for each (`jti`).
    ///
    /// # Errors
    /// `SigningFailed`.
    pub fn sign(&self, now: SystemTime, id: &str, signer: &dyn Signer) -> Result<String, Error> {
        let input = self.signing_input(now, id, signer.algorithm(), signer.key_id())?;
        let signature = signer.sign(input.as_bytes())?;
        Ok(jws::compact(&input, &signature))
    }

    pub(crate) fn signing_input(
        &self,
        now: SystemTime,
        id: &str,
        algorithm: Algorithm,
        key_id: &str,
    ) -> Result<String, Error> {
        let header = Header {
            alg: algorithm.as_str(),
            kid: key_id,
            typ: "JWT",
            jku: self.key_set_url.as_deref(),
        };
        let claims = Claims {
            iss: &self.client_id,
            sub: &self.client_id,
            aud: &self.audience,
            exp: time::unix(now).saturating_add(self.lifetime.as_secs()),
            jti: id,
        };
        let failed = |_| Error::new(ErrorKind::SigningFailed).at("client assertion");
        let header = serde_json::to_string(&header).map_err(failed)?;
        let claims = serde_json::to_string(&claims).map_err(failed)?;
        Ok(jws::signing_input(&header, &claims))
    }
}

// The order of the members is that of the guide's own sample.
#[derive(Serialize)]
struct Header<'a> {
    alg: &'a str,
    kid: &'a str,
    typ: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    jku: Option<&'a str>,
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: &'a str,
    exp: u64,
    jti: &'a str,
}

/// Identifiers that are unique and cannot be guessed, all from one random seed.
#[derive(Clone)]
pub(crate) struct Ids {
    seed: [u8; 32],
    count: u64,
}

impl Ids {
    pub(crate) fn new(entropy: &mut (impl Entropy + ?Sized)) -> Self {
        let mut seed = [0; 32];
        entropy.fill(&mut seed);
        Self::from_seed(seed)
    }

    pub(crate) fn from_seed(seed: [u8; 32]) -> Self {
        Self { seed, count: 0 }
    }

    /// 32 bytes of SHA-256 over seed and number, in base64url: 43 characters.
    pub(crate) fn next(&mut self) -> String {
        self.count = self.count.wrapping_add(1);
        let digest =
            Sha256::new().chain_update(self.seed).chain_update(self.count.to_be_bytes()).finalize();
        URL_SAFE_NO_PAD.encode(digest)
    }
}

impl Drop for Ids {
    fn drop(&mut self) {
        self.seed.zeroize();
    }
}

const DEFAULT_LIFETIME: Duration = Duration::from_secs(240);
const MAX_LIFETIME: Duration = Duration::from_secs(300);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jws::{SigningFailed, Unverified};

    struct Fixed;

    impl Signer for Fixed {
        fn algorithm(&self) -> Algorithm {
            Algorithm::Es384
        }

        fn key_id(&self) -> &'static str {
            "k1"
        }

        fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, SigningFailed> {
            Ok(vec![u8::try_from(bytes.len() % 256).unwrap()])
        }
    }

    #[test]
    fn k03_header_and_claims() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000);
        let token = ClientAssertion::new("app", "https://ehr.example/token")
            .key_set_url("https://app.example/jwks")
            .lifetime(Duration::from_secs(9_999))
            .sign(now, "id-1", &Fixed)
            .unwrap();
        let jws = Unverified::parse(&token, "test").unwrap();
        let header = serde_json::to_string(&jws.header).unwrap();
        assert!(header.contains("\"alg\":\"ES384\"") && header.contains("\"kid\":\"k1\""));
        assert!(header.contains("\"typ\":\"JWT\"") && header.contains("\"jku\":\"https://app"));
        assert_eq!(jws.claims["iss"], "app");
        assert_eq!(jws.claims["sub"], "app");
        assert_eq!(jws.claims["aud"], "https://ehr.example/token");
        assert_eq!(jws.claims["exp"], 1_300, "at most five minutes ahead");
        assert_eq!(jws.claims["jti"], "id-1");
    }

    #[test]
    fn k03_ids_never_repeat() {
        let mut ids = Ids::from_seed([7; 32]);
        let made: std::collections::HashSet<_> = (0..1_000).map(|_| ids.next()).collect();
        assert_eq!(made.len(), 1_000);
        assert_ne!(Ids::from_seed([8; 32]).next(), Ids::from_seed([7; 32]).next());
    }
}
