//! The journal's clock, an argument.

use crate::time::Timestamp;

/// Tells the time at which a frame enters the journal; any function that returns a [`Timestamp`]
/// is one.
///
/// The journal calls it while other callers wait, so it must be quick. It may go backwards: the
/// journal then records that it did.
///
/// ```
/// use std::time::SystemTime;
/// use sanare_audit::Timestamp;
/// use sanare_audit::journal::Clock;
///
/// fn takes(clock: impl Clock) {
///     assert!(clock.now() > Timestamp::from_micros(0));
/// }
/// takes(|| Timestamp::from(SystemTime::now()));
/// ```
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> Timestamp;
}

impl<F: Fn() -> Timestamp + Send + Sync> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}
