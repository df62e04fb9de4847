//! For your own tests: drive flows on a clock that only waits move.

mod bulk;
mod drive;
mod plain;
mod sinks;

pub use bulk::{BulkEndpoint, BulkFault, BulkQuirk, FakeBulkServer, SeenRequest};
pub use drive::{Reply, drive, drive_keeping};
pub use plain::{PlainBody, PlainHttp};
pub use sinks::MemorySinks;
