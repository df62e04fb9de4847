//! A FHIR server that takes `AuditEvent` resources (IHE ITI-20, the feed over REST).

use std::fmt;
use std::io;
use std::time::Duration;

use super::{Receipt, Sink, SinkError};
use crate::event::Event;
use crate::journal::Entry;

/// An HTTP request.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// `POST` or `PUT`.
    pub method: &'static str,
    /// Where to.
    pub url: String,
    /// Its headers.
    pub headers: [(&'static str, &'static str); 3],
    /// The AuditEvent as JSON.
    pub body: String,
}

/// An HTTP answer, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The header `Retry-After`, in seconds.
    pub retry_after: Option<u64>,
}

/// Carries requests to a FHIR server, with whatever authorisation it needs.
pub trait Transport: Send {
    /// Sends a request and waits for its answer.
    ///
    /// # Errors
    /// There was no answer.
    fn exchange(&mut self, request: &Request) -> io::Result<Answer>;

    /// Gets a new access token, because the server answered 401; false if there is none.
    fn renew(&mut self) -> bool;
}

/// Sends events to a FHIR server, one request each. 200 and 201 acknowledge; 401 is tried once
/// more with a new token; 408, 425, 429 and 5xx are tried later; other answers refuse.
pub struct Feed {
    base: String,
    by_id: bool,
    transport: Box<dyn Transport>,
}

impl Feed {
    /// Sends to the server with this base URL, such as `https://arr.example/fhir`.
    pub fn new(base: impl Into<String>, transport: impl Transport + 'static) -> Self {
        let base = base.into().trim_end_matches('/').to_owned();
        Self { base, by_id: false, transport: Box::new(transport) }
    }

    /// Puts each event under its own id instead of having the server make one, so that an event
    /// that is sent twice is there once. The server has to allow it.
    #[must_use]
    pub fn by_id(mut self) -> Self {
        self.by_id = true;
        self
    }

    /// The request for an event.
    pub fn request(&self, event: &Event) -> Request {
        self.request_of(&event.id, event.to_r4().to_json())
    }

    fn request_of(&self, id: &str, body: String) -> Request {
        let (method, url) = if self.by_id {
            ("PUT", format!("{}/AuditEvent/{id}", self.base))
        } else {
            ("POST", format!("{}/AuditEvent", self.base))
        };
        let json = "application/fhir+json";
        let headers = [("Content-Type", json), ("Accept", json), ("Prefer", "return=minimal")];
        Request { method, url, headers, body }
    }

    /// The request for an entry; none for the journal's own frames.
    fn of_entry(&self, entry: &Entry) -> crate::error::Result<Option<Request>> {
        if let Some(event) = entry.event()? {
            return Ok(Some(self.request(&event)));
        }
        Ok(entry.received().map(|resource| {
            let id = resource.id.as_deref().unwrap_or_default();
            self.request_of(id, sanare_fhir::json::to_string(&resource))
        }))
    }
}

impl Sink for Feed {
    fn send(&mut self, batch: &[Entry]) -> Result<Receipt, SinkError> {
        for (index, entry) in batch.iter().enumerate() {
            let so_far = |error| if index > 0 { Ok(Receipt::Acked(index)) } else { Err(error) };
            let request = match self.of_entry(entry) {
                Ok(Some(request)) => request,
                Ok(None) => continue,
                Err(_) => return Err(SinkError::Refused { index, reason: 0 }),
            };
            let mut answer = self.transport.exchange(&request);
            if answer.as_ref().is_ok_and(|answer| answer.status == 401) {
                if !self.transport.renew() {
                    return so_far(SinkError::Retry { after: None });
                }
                answer = self.transport.exchange(&request);
            }
            let Ok(answer) = answer else { return so_far(SinkError::Retry { after: None }) };
            match answer.status {
                200 | 201 => {}
                401 | 408 | 425 | 429 | 500..=599 => {
                    let after = answer.retry_after.map(Duration::from_secs);
                    return so_far(SinkError::Retry { after });
                }
                reason => return Err(SinkError::Refused { index, reason }),
            }
        }
        Ok(Receipt::Acked(batch.len()))
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Feed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Feed").field("by_id", &self.by_id).finish_non_exhaustive()
    }
}
