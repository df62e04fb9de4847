//! Hands on what a journal holds: to a FHIR server, a syslog receiver, a file.
//!
//! A [`Delivery`] reads a journal from where it left off and gives batches to a [`Sink`]. It has a
//! cursor of its own, so that a sink that is down or refuses stops neither recording nor another
//! sink. It is driven by the caller, who has the clock and the threads: call
//! [`step`](Delivery::step) until there is nothing to do.
//!
//! What a sink *acknowledges* is done with. What was only *written*, such as to a TLS stream, may
//! be lost unseen when the other side fails; so the last of it is kept in a window and sent again
//! after an unclean end. Receivers tell a repeated event by its id.
//!
//! ```
//! use sanare_audit::Timestamp;
//! use sanare_audit::journal::{Journal, Options};
//! use sanare_audit::sink::{Delivery, DeliveryOptions, Memory, Progress};
//! # use sanare_audit::testing::Disk;
//!
//! # let store = Disk::new(1);
//! # let now = Timestamp::from_micros(0);
//! # let journal = Journal::open(store.clone(), || Timestamp::from_micros(0), Options::new("a.example/b")?)?;
//! journal.record_gap(1)?;
//! let mut delivery =
//!     Delivery::open(store.clone(), "memory", Memory::default(), DeliveryOptions::new())?;
//! while let Progress::Sent(_) = delivery.step(&journal, now)? {}
//! assert_eq!(delivery.sink().entries().len(), 2); // the first checkpoint, and the gap
//! # Ok::<(), sanare_audit::Error>(())
//! ```

mod cursor;
mod delivery;
#[cfg(feature = "fhir")]
mod feed;
mod file;
mod stream;

pub use delivery::{Delivery, DeliveryOptions, Parked, Progress};
#[cfg(feature = "fhir")]
pub use feed::{Answer, Feed, Request, Transport};
pub use file::{File, Memory};
pub use stream::{Body, Connect, Connection, Syslog};

use std::time::Duration;

use crate::journal::Entry;

/// Where entries of a journal go.
pub trait Sink: Send {
    /// Takes entries, oldest first, and tells how far it came. Entries that it has no use for
    /// count as taken.
    ///
    /// # Errors
    /// [`SinkError`]: nothing of the batch was taken, but what stands before a refused one.
    fn send(&mut self, batch: &[Entry]) -> Result<Receipt, SinkError>;
}

/// How many entries of a batch, from its beginning, were taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// The other side has them.
    Acked(usize),
    /// They are on the way.
    Written(usize),
}

/// Why a sink did not take entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SinkError {
    /// Not now; what was written and not acknowledged has to be sent again.
    Retry {
        /// The least time to wait, if the other side told one.
        after: Option<Duration>,
    },
    /// Never this entry; those before it are taken.
    Refused {
        /// Its place in the batch.
        index: usize,
        /// A number for the reason, such as an HTTP status.
        reason: u16,
    },
    /// Never anything again.
    Fatal,
}
