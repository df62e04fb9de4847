//! A transport on reqwest and tokio.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use sanare_http::tls::Client;

use super::{Body, Broken, Transport};
use crate::error::{Error, ErrorKind};
use crate::io::{Failure, Request};

/// Sends requests by reqwest, on tokio. Cheap to clone; clones share their connections.
///
/// It checks certificates by the platform's rules, with rustls and ring; building ring needs a C compiler.
///
/// ```no_run
/// use std::time::SystemTime;
///
/// use sanare_client::FhirClient;
/// use sanare_client::transport::{ReqwestTransport, run};
/// use sanare_fhir::r4::Patient;
///
/// # async fn example() -> Result<(), sanare_client::Error> {
/// let transport = ReqwestTransport::builder(SystemTime::now).build()?;
/// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
/// let patient = run(&transport, fhir.read::<Patient>("123")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    clock: Clock,
    limit: usize,
}

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Describes a [`ReqwestTransport`].
pub struct ReqwestTransportBuilder {
    clock: Clock,
    client: Client,
    limit: usize,
}

impl ReqwestTransport {
    /// Begins the description of a transport with its clock, as a rule `SystemTime::now`.
    pub fn builder(
        clock: impl Fn() -> SystemTime + Send + Sync + 'static,
    ) -> ReqwestTransportBuilder {
        ReqwestTransportBuilder {
            clock: Arc::new(clock),
            client: Client::builder().read_timeout(Duration::from_secs(30)),
            limit: 64 * 1024 * 1024,
        }
    }
}

impl Transport for ReqwestTransport {
    type Body = ReqwestBody;

    async fn open(&self, request: Request) -> Result<http::Response<ReqwestBody>, Failure> {
        let request = reqwest::Request::try_from(request).map_err(|_| Failure::NotSent)?;
        let mut answer = self.client.execute(request).await.map_err(|error| {
            if error.is_connect() || error.is_builder() {
                Failure::NotSent
            } else {
                Failure::NoAnswer
            }
        })?;
        let mut response = http::Response::new(());
        *response.status_mut() = answer.status();
        std::mem::swap(response.headers_mut(), answer.headers_mut());
        Ok(response.map(|()| ReqwestBody(answer)))
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }

    fn now(&self) -> SystemTime {
        (self.clock)()
    }

    fn body_limit(&self) -> usize {
        self.limit
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport(..)")
    }
}

/// The body of an answer by reqwest.
pub struct ReqwestBody(reqwest::Response);

impl Body for ReqwestBody {
    async fn chunk(&mut self) -> Result<Option<Vec<u8>>, Broken> {
        match self.0.chunk().await {
            Ok(chunk) => Ok(chunk.map(Into::into)),
            Err(_) => Err(Broken),
        }
    }
}

impl fmt::Debug for ReqwestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestBody(..)")
    }
}

impl ReqwestTransportBuilder {
    /// How long a connection may take; ten seconds if not given.
    #[must_use]
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        Self { client: self.client.connect_timeout(connect_timeout), ..self }
    }

    /// How long the server may be silent; thirty seconds if not given.
    #[must_use]
    pub fn read_timeout(self, read_timeout: Duration) -> Self {
        Self { client: self.client.read_timeout(read_timeout), ..self }
    }

    /// The largest body that is held in memory, in bytes; 64 MiB if not given.
    #[must_use]
    pub fn body_limit(self, limit: usize) -> Self {
        Self { limit, ..self }
    }

    /// Trusts these certificates (PEM) besides the platform's: for a hospital's own authority.
    ///
    /// # Errors
    /// `TransportFailed` if there is none in the text.
    pub fn trust_pem(mut self, pem: &[u8]) -> Result<Self, Error> {
        let refused = |_| Error::new(ErrorKind::TransportFailed).at("transport").member("PEM");
        self.client = self.client.trust_pem(pem).map_err(refused)?;
        Ok(self)
    }

    /// The transport.
    ///
    /// # Errors
    /// `TransportFailed` if the platform has no certificates or no TLS can be set up.
    pub fn build(self) -> Result<ReqwestTransport, Error> {
        let failed = |_| Error::new(ErrorKind::TransportFailed).at("transport");
        let client = self.client.build().map_err(failed)?;
        Ok(ReqwestTransport { client, clock: self.clock, limit: self.limit })
    }
}

impl fmt::Debug for ReqwestTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransportBuilder(..)")
    }
}
