//! For your own tests: drive flows on a clock that only waits move.

mod drive;

pub use drive::{Reply, drive, drive_keeping};
