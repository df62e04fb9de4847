//! For your own tests: drive flows on a clock that only waits move.

mod bulk;
mod drive;
mod sinks;

pub use bulk::{BulkEndpoint, BulkFault, BulkQuirk, FakeBulkServer, SeenRequest};
pub use drive::{Reply, drive, drive_keeping};
pub use sinks::MemorySinks;
