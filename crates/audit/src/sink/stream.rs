//! A syslog receiver behind a stream, such as TLS.

use std::fmt;
use std::io;

use super::{Receipt, Sink, SinkError};
use crate::event::Event;
use crate::journal::Entry;
use crate::syslog::{Header, frame};

/// Makes connections to a syslog receiver: over TLS, as RFC 5425 wants it, by whatever library the
/// application has.
pub trait Connect: Send {
    /// A new connection.
    ///
    /// # Errors
    /// The receiver cannot be reached.
    fn connect(&mut self) -> io::Result<Box<dyn Connection>>;
}

/// A connection to a syslog receiver.
pub trait Connection: Send {
    /// Writes all of the bytes and flushes them.
    ///
    /// # Errors
    /// The connection is broken; how many bytes arrived is not known.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Whether the other side still listens, as far as it shows without waiting. A receiver that
    /// shut down has closed its side; asking before each batch keeps most of what would be lost.
    fn is_open(&mut self) -> bool;
}

/// Writes an event as the body of a syslog message; nothing for one that is not sent.
pub type Body = Box<dyn Fn(&Event) -> Option<String> + Send>;

/// Sends events to a syslog receiver. Nobody acknowledges them, so they are only written.
pub struct Syslog {
    header: Header,
    body: Body,
    connect: Box<dyn Connect>,
    connection: Option<Box<dyn Connection>>,
}

impl Syslog {
    /// Sends events with this header; the body is that of
    /// `|event| event.to_dicom(Dialect::Dicom2017c).ok()`, or another.
    pub fn new(
        header: Header,
        connect: impl Connect + 'static,
        body: impl Fn(&Event) -> Option<String> + Send + 'static,
    ) -> Self {
        Self { header, body: Box::new(body), connect: Box::new(connect), connection: None }
    }
}

impl Sink for Syslog {
    fn send(&mut self, batch: &[Entry]) -> Result<Receipt, SinkError> {
        let retry = Err(SinkError::Retry { after: None });
        if let Some(connection) = &mut self.connection
            && !connection.is_open()
        {
            self.connection = None;
            return retry;
        }
        let connection = match &mut self.connection {
            Some(connection) => connection,
            None => match self.connect.connect() {
                Ok(connection) => self.connection.insert(connection),
                Err(_) => return retry,
            },
        };
        let mut bytes = Vec::new();
        for (index, entry) in batch.iter().enumerate() {
            match entry.event() {
                Ok(Some(event)) => {
                    if let Some(body) = (self.body)(&event) {
                        bytes.extend(frame(&self.header.message(event.recorded, &body)));
                    }
                }
                Ok(None) => {}
                Err(_) if index == 0 => return Err(SinkError::Refused { index, reason: 0 }),
                Err(_) => break,
            }
        }
        let readable = batch.iter().take_while(|entry| entry.event().is_ok()).count();
        if connection.write(&bytes).is_err() {
            self.connection = None;
            return retry;
        }
        Ok(Receipt::Written(readable))
    }
}

impl fmt::Debug for Syslog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Syslog")
            .field("header", &self.header)
            .field("connected", &self.connection.is_some())
            .finish_non_exhaustive()
    }
}
