//! A reqwest client that does what it is told and no more.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls_platform_verifier::Verifier;

/// Describes a client: it follows no redirects, sends no `Referer`, keeps no cookies, and checks certificates by the platform's rules, with
/// rustls and ring.
#[must_use]
pub struct Client {
    connect_timeout: Duration,
    timeout: Option<Duration>,
    read_timeout: Option<Duration>,
    roots: Vec<CertificateDer<'static>>,
}

/// A client could not be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// There is no certificate in the text.
    #[error("no certificate in PEM")]
    NoCertificate,
    /// The platform has no certificates, or TLS cannot be set up.
    #[error("TLS could not be set up")]
    NoTls,
}

impl Client {
    /// Ten seconds for a connection, and no limit of time else.
    pub fn builder() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            timeout: None,
            read_timeout: None,
            roots: Vec::new(),
        }
    }

    /// How long a connection may take.
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        Self { connect_timeout, ..self }
    }

    /// How long a request may take, from its start to the end of its answer.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }

    /// How long the server may be silent.
    pub fn read_timeout(self, read_timeout: Duration) -> Self {
        Self { read_timeout: Some(read_timeout), ..self }
    }

    /// Trusts these certificates (PEM) besides the platform's.
    ///
    /// # Errors
    /// `NoCertificate`.
    pub fn trust_pem(mut self, pem: &[u8]) -> Result<Self, TlsError> {
        let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        match read {
            Ok(roots) if !roots.is_empty() => self.roots.extend(roots),
            _ => return Err(TlsError::NoCertificate),
        }
        Ok(self)
    }

    /// The client.
    ///
    /// # Errors
    /// `NoTls`.
    pub fn build(self) -> Result<reqwest::Client, TlsError> {
        let failed = || TlsError::NoTls;
        // A provider of our own choice: a process-wide one would be somebody else's.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = Verifier::new_with_extra_roots(self.roots, Arc::clone(&provider))
            .map_err(|_| failed())?;
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|_| failed())?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        let mut client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(self.connect_timeout);
        if let Some(timeout) = self.timeout {
            client = client.timeout(timeout);
        }
        if let Some(timeout) = self.read_timeout {
            client = client.read_timeout(timeout);
        }
        client.build().map_err(|_| failed())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate() {
        for pem in ["", "-----BEGIN CERTIFICATE-----\nx"] {
            let refused = Client::builder().trust_pem(pem.as_bytes()).unwrap_err();
            assert_eq!(refused, TlsError::NoCertificate);
        }
    }
}
