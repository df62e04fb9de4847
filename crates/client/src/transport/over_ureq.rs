//! A blocking transport on ureq.

use std::fmt;
use std::io::{ErrorKind as Cause, Read};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

use super::BlockingTransport;
use crate::io::{Failure, Request};

/// Sends requests by ureq, on the calling thread. Cheap to clone; clones share their connections.
///
/// It checks certificates by the platform's rules, with rustls and ring; building ring needs a C compiler.
///
/// ```no_run
/// use std::time::SystemTime;
///
/// use sanare_client::FhirClient;
/// use sanare_client::transport::{UreqTransport, run_blocking};
/// use sanare_fhir::r4::Patient;
///
/// let transport = UreqTransport::new(SystemTime::now);
/// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
/// let patient = run_blocking(&transport, fhir.read::<Patient>("123"))?;
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone)]
pub struct UreqTransport {
    agent: Agent,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    limit: usize,
}

impl UreqTransport {
    /// A transport with its clock, as a rule `SystemTime::now`: ten seconds for a connection, thirty for the head of an answer.
    pub fn new(clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_recv_response(Some(Duration::from_secs(30)))
            .build()
            .new_agent();
        Self { agent, clock: Arc::new(clock), limit: 64 * 1024 * 1024 }
    }

    /// The largest body that is held in memory, in bytes; 64 MiB if not given.
    #[must_use]
    pub fn body_limit(self, limit: usize) -> Self {
        Self { limit, ..self }
    }
}

impl BlockingTransport for UreqTransport {
    type Body = UreqBody;

    fn open(&self, request: Request) -> Result<http::Response<UreqBody>, Failure> {
        let takes_body = matches!(
            *request.method(),
            http::Method::POST | http::Method::PUT | http::Method::PATCH
        );
        let answer =
            if takes_body { self.agent.run(request) } else { self.agent.run(request.map(|_| ())) };
        match answer {
            Ok(response) => Ok(response.map(|body| UreqBody(Box::new(body.into_reader())))),
            Err(error) => Err(failure(&error)),
        }
    }

    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }

    fn now(&self) -> SystemTime {
        (self.clock)()
    }

    fn body_limit(&self) -> usize {
        self.limit
    }
}

impl fmt::Debug for UreqTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UreqTransport(..)")
    }
}

/// The body of an answer by ureq.
pub struct UreqBody(Box<dyn Read + Send>);

impl Read for UreqBody {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.0.read(buffer)
    }
}

impl fmt::Debug for UreqBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UreqBody(..)")
    }
}

/// Only what certainly happened before the first byte is not sent.
fn failure(error: &ureq::Error) -> Failure {
    match error {
        ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::BadUri(_)
        | ureq::Error::Http(_)
        | ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve)
        | ureq::Error::Tls(_)
        | ureq::Error::Rustls(_) => Failure::NotSent,
        ureq::Error::Io(error) if error.kind() == Cause::ConnectionRefused => Failure::NotSent,
        _ => Failure::NoAnswer,
    }
}
