//! Where the credential of a request comes from.

use std::fmt;
use std::time::SystemTime;

use http::HeaderValue;

use crate::error::{Error, ErrorKind};
use crate::io::Flow;

/// Gives requests their `Authorization`. Only requests to the server's own origin, and to those that are allowed beside it, get one.
pub trait Authorizer: Send + Sync {
    /// The credential for a request now.
    fn credential(&self, now: SystemTime) -> Credential;

    /// A credential in place of one that the server refused (401); `None` if there can be no other. Where many requests were refused at
    /// once, one renewal serves them all: see [`Generation`].
    fn renew(&self, refused: Generation) -> Option<Renewal>;
}

/// Which credential of an authorizer it was: renewals count up, so that a refused one that was renewed meanwhile is not renewed again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generation(pub u64);

/// A flow that ends with a credential.
pub type Renewal = Box<dyn Flow<Output = Authorization> + Send>;

/// What an [`Authorizer`] has.
#[non_exhaustive]
pub enum Credential {
    /// The request goes without.
    None,
    /// This one.
    Ready(Authorization),
    /// One that this flow gives.
    Renew(Renewal),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Ready(_) => "Ready(..)",
            Self::Renew(_) => "Renew(..)",
        })
    }
}

/// The value of an `Authorization` header. `Debug` does not show it.
#[derive(Clone)]
pub struct Authorization {
    header: HeaderValue,
    generation: Generation,
    fingerprint: Option<String>,
}

impl Authorization {
    /// `Bearer` and a token.
    ///
    /// # Errors
    /// `InvalidHeader` if the token holds what no header can.
    pub fn bearer(token: &str, generation: Generation) -> Result<Self, Error> {
        Self::new(&format!("Bearer {token}"), generation)
    }

    /// A whole header value.
    ///
    /// # Errors
    /// `InvalidHeader`.
    pub fn new(value: &str, generation: Generation) -> Result<Self, Error> {
        let mut header = HeaderValue::from_str(value)
            .map_err(|_| Error::new(ErrorKind::InvalidHeader).at("credential"))?;
        header.set_sensitive(true);
        Ok(Self { header, generation, fingerprint: None })
    }

    /// A keyed hash by which audit events can name the credential.
    #[must_use]
    pub fn with_fingerprint(mut self, fingerprint: &str) -> Self {
        self.fingerprint = Some(fingerprint.to_owned());
        self
    }

    /// The header value; marked as sensitive.
    pub fn header(&self) -> &HeaderValue {
        &self.header
    }

    /// Which credential of its authorizer it is.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// The keyed hash, if the authorizer gave one.
    pub fn fingerprint(&self) -> Option<&str> {
        self.fingerprint.as_deref()
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authorization({:?})", self.generation)
    }
}

/// No credential at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anonymous;

impl Authorizer for Anonymous {
    fn credential(&self, _: SystemTime) -> Credential {
        Credential::None
    }

    fn renew(&self, _: Generation) -> Option<Renewal> {
        None
    }
}

/// One credential that is never renewed.
impl Authorizer for Authorization {
    fn credential(&self, _: SystemTime) -> Credential {
        Credential::Ready(self.clone())
    }

    fn renew(&self, _: Generation) -> Option<Renewal> {
        None
    }
}
