//! For the tests of whoever implements this crate's traits: what they have to keep, and a disk
//! that fails on demand.

mod contract;
mod crash;
mod disk;
mod random;
mod sinks;

pub use contract::{Broken, clock_contract, store_contract};
pub use crash::crash_trial;
pub use disk::{Disk, Fault};
pub use random::Random;
#[cfg(feature = "fhir")]
pub use sinks::transport_contract;
pub use sinks::{connect_contract, sink_contract};
