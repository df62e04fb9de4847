//! For your own tests: a fake FHIR server with a switch for every fault, and flows on a clock that only waits move.
//!
//! [`FakeServer`] answers requests as values, with the time as an argument, so that a test gives the same bytes each time.
//! [`FakeServer::run`] drives a [`Flow`](crate::io::Flow) against it; [`Loopback`] puts it behind a socket of this machine for tests with a
//! real transport. [`FakeBulkServer`] is a server of bulk exports.

mod answer;
mod bulk;
mod drive;
mod fault;
mod plain;
mod server;
mod sinks;
mod store;

pub use bulk::{BulkEndpoint, BulkFault, BulkQuirk, FakeBulkServer, SeenRequest};
pub use drive::{Reply, drive, drive_keeping};
pub use fault::{Fault, Quirk};
pub use plain::{PlainBody, PlainHttp};
pub use sanare_http::loopback::{Loopback, Serving};
pub use server::{FakeServer, Logged};
pub use sinks::MemorySinks;
