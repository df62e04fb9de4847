//! A transport on any tower service.

use std::future::{Future, poll_fn};
use std::time::{Duration, SystemTime};

use tower_service::Service;

use super::{Body, Transport};
use crate::io::{Failure, Request};

/// A tower service as a transport: what stands before a client there (metrics, tracing, proxies) stands before these requests too.
///
/// Its layers must not retry and must not follow redirects. An error of the service counts as perhaps sent.
#[derive(Clone, Debug)]
pub struct TowerTransport<S, Z, C> {
    service: S,
    sleep: Z,
    clock: C,
}

impl<S, Z, C> TowerTransport<S, Z, C> {
    /// A service, what waits (`tokio::time::sleep`) and a clock (`SystemTime::now`).
    pub fn new(service: S, sleep: Z, clock: C) -> Self {
        Self { service, sleep, clock }
    }
}

impl<S, B, Z, F, C> Transport for TowerTransport<S, Z, C>
where
    S: Service<Request, Response = http::Response<B>> + Clone + Send + Sync,
    S::Future: Send,
    B: Body,
    Z: Fn(Duration) -> F + Send + Sync,
    F: Future<Output = ()> + Send,
    C: Fn() -> SystemTime + Send + Sync,
{
    type Body = B;

    async fn open(&self, request: Request) -> Result<http::Response<B>, Failure> {
        let mut service = self.service.clone();
        if poll_fn(|context| service.poll_ready(context)).await.is_err() {
            return Err(Failure::NotSent);
        }
        service.call(request).await.map_err(|_| Failure::NoAnswer)
    }

    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send {
        (self.sleep)(duration)
    }

    fn now(&self) -> SystemTime {
        (self.clock)()
    }
}
