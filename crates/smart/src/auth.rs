//! How a client proves who it is at the token endpoint.

use std::fmt;
use std::sync::Arc;

use crate::jws::{Algorithm, Signer};
use crate::secret::Secret;

/// The authentication of a client ([SMART, client authentication](https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html)).
///
/// `Debug` names the method only.
#[derive(Clone)]
pub struct ClientAuth(pub(crate) Method);

#[derive(Clone)]
pub(crate) enum Method {
    Public,
    Basic { secret: Secret, encoding: Option<BasicEncoding> },
    Post { secret: Secret },
    Signed(Arc<dyn Signer>),
    Remote { algorithm: Algorithm, key_id: String },
}

impl ClientAuth {
    /// A public app: no authentication, `client_id` in the body.
    pub const fn public() -> Self {
        Self(Method::Public)
    }

    /// `client_secret_basic`, encoded as the vendor profile says, else as RFC 6749 says.
    pub fn secret(secret: impl Into<Secret>) -> Self {
        Self(Method::Basic { secret: secret.into(), encoding: None })
    }

    /// `client_secret_basic` in this encoding.
    pub fn basic(secret: impl Into<Secret>, encoding: BasicEncoding) -> Self {
        Self(Method::Basic { secret: secret.into(), encoding: Some(encoding) })
    }

    /// `client_secret_post`: id and secret in the body.
    pub fn post(secret: impl Into<Secret>) -> Self {
        Self(Method::Post { secret: secret.into() })
    }

    /// `private_key_jwt` with a key at hand.
    pub fn signed(signer: impl Signer + 'static) -> Self {
        Self(Method::Signed(Arc::new(signer)))
    }

    /// `private_key_jwt` with a key service: flows ask for each signature by [`Step::Sign`](crate::io::Step::Sign).
    pub fn remote(algorithm: Algorithm, key_id: &str) -> Self {
        Self(Method::Remote { algorithm, key_id: key_id.to_owned() })
    }
}

impl fmt::Debug for ClientAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Method::Public => "public",
            Method::Basic { .. } => "client_secret_basic",
            Method::Post { .. } => "client_secret_post",
            Method::Signed(_) | Method::Remote { .. } => "private_key_jwt",
        })
    }
}

/// How id and secret are written into a `Basic` header.
///
/// Both agree when id and secret consist of letters, digits, `.`, `_`, `*` and `-`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BasicEncoding {
    /// Form-encoded first ([RFC 6749, 2.3.1](https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1)).
    Rfc6749,
    /// As they are, which the SMART page shows and some servers demand.
    Raw,
}
