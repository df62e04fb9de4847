//! A transport on reqwest: drives flows over the network.
//!
//! It follows no redirects, checks certificates by the platform's rules and, with rustls and ring, against nothing older than TLS 1.2. Building
//! ring needs a C compiler; a program that must not have one drives flows with a transport of its own, see [`io`](crate::io).

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use sanare_http::tls::Client;

use crate::error::{Error, ErrorKind};
use crate::io::{Flow, Input, Request, Response, Sent, SigningRequest, Step};

/// Sends the requests of flows. Cheap to clone; clones share their connections.
///
/// ```no_run
/// use std::time::SystemTime;
///
/// use sanare_smart::SmartApp;
/// use sanare_smart::transport::Transport;
///
/// # async fn example() -> Result<(), sanare_smart::Error> {
/// let app = SmartApp::builder("my-app").trust(["https://ehr.example/fhir"])?.build()?;
/// let transport = Transport::builder(SystemTime::now).build()?;
/// let server = transport.run(app.discover(&"https://ehr.example/fhir".parse()?)?).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Transport {
    client: reqwest::Client,
    clock: Clock,
    limit: usize,
}

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Describes a [`Transport`].
pub struct TransportBuilder {
    clock: Clock,
    client: Client,
    limit: usize,
}

impl Transport {
    /// Begins the description of a transport with its clock, as a rule `SystemTime::now`.
    pub fn builder(clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> TransportBuilder {
        TransportBuilder {
            clock: Arc::new(clock),
            client: Client::builder().timeout(Duration::from_secs(30)),
            limit: 64 * 1024 * 1024,
        }
    }

    /// Runs a flow to its end.
    ///
    /// # Errors
    /// As the flow; `SigningFailed` if it asks for a remote signature, see [`run_signing`](Self::run_signing).
    pub async fn run<F: Flow>(&self, flow: F) -> Result<F::Output, Error> {
        self.run_signing(flow, async |_: SigningRequest| None).await
    }

    /// Runs a flow whose client assertions a key service signs; `None` if it cannot.
    ///
    /// # Errors
    /// As the flow.
    pub async fn run_signing<F: Flow>(
        &self,
        mut flow: F,
        sign: impl AsyncFn(SigningRequest) -> Option<Vec<u8>>,
    ) -> Result<F::Output, Error> {
        let mut input = Input::Start;
        loop {
            input = match flow.advance((self.clock)(), input)? {
                Step::Send(request) => match self.send(request).await {
                    Ok(response) => Input::Response(response),
                    Err(sent) => Input::Failed { sent },
                },
                Step::Wait(duration) => {
                    tokio::time::sleep(duration).await;
                    Input::Elapsed
                }
                Step::Sign(request) => match sign(request).await {
                    Some(signature) => Input::Signature(signature),
                    None => Input::Failed { sent: Sent::No },
                },
                Step::Done(output) => return Ok(output),
            };
        }
    }

    /// Sends one request, such as a FHIR read that a [`Grant`](crate::token::Grant) has authorized. A body beyond the limit is cut off there,
    /// which every reader of this crate then refuses.
    ///
    /// # Errors
    /// Whether the request may have reached the server; nothing more is told, because addresses can hold values.
    pub fn send(&self, request: Request) -> impl Future<Output = Result<Response, Sent>> + Send {
        let (client, limit) = (self.client.clone(), self.limit);
        async move {
            let request = reqwest::Request::try_from(request).map_err(|_| Sent::No)?;
            let answer = client.execute(request).await.map_err(|error| {
                if error.is_connect() || error.is_builder() { Sent::No } else { Sent::Maybe }
            })?;
            let mut answer = answer;
            let mut body = Vec::new();
            while body.len() <= limit {
                match answer.chunk().await {
                    Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                    Ok(None) => break,
                    Err(_) => return Err(Sent::Maybe),
                }
            }
            let mut response = http::Response::new(body);
            *response.status_mut() = answer.status();
            std::mem::swap(response.headers_mut(), answer.headers_mut());
            Ok(response)
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transport(..)")
    }
}

impl TransportBuilder {
    /// How long a connection may take; ten seconds if not given.
    #[must_use]
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        Self { client: self.client.connect_timeout(connect_timeout), ..self }
    }

    /// How long a request may take from its start to the end of its answer; thirty seconds if not given.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { client: self.client.timeout(timeout), ..self }
    }

    /// The largest body in bytes; 64 MiB if not given.
    #[must_use]
    pub fn body_limit(self, limit: usize) -> Self {
        Self { limit, ..self }
    }

    /// Trusts these certificates (PEM) besides the platform's: for a hospital's own authority.
    ///
    /// # Errors
    /// `KeySyntax` if there is none in the text.
    pub fn trust_pem(mut self, pem: &[u8]) -> Result<Self, Error> {
        let refused = |_| Error::new(ErrorKind::KeySyntax).at("transport").member("PEM");
        self.client = self.client.trust_pem(pem).map_err(refused)?;
        Ok(self)
    }

    /// The transport.
    ///
    /// # Errors
    /// `TransportFailed` if the platform has no certificates or no TLS can be set up.
    pub fn build(self) -> Result<Transport, Error> {
        let failed = |_| Error::new(ErrorKind::TransportFailed).at("transport");
        let client = self.client.build().map_err(failed)?;
        Ok(Transport { client, clock: self.clock, limit: self.limit })
    }
}

impl fmt::Debug for TransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TransportBuilder(..)")
    }
}
