//! Things that may happen once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// Remembers identifiers until they expire, so that each is used once: the `state` of a login, the `jti` of a client assertion.
///
/// Where several processes serve one app or server, implement it on a store that they share.
pub trait ReplayGuard: Send + Sync {
    /// Whether the identifier is new; it is remembered until `until`. Two calls at the same time with one identifier must not both be true.
    fn first_use(&self, id: &str, now: SystemTime, until: SystemTime) -> bool;
}

/// A [`ReplayGuard`] for one process.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use sanare_smart::{MemoryReplayGuard, ReplayGuard};
///
/// let guard = MemoryReplayGuard::default();
/// let until = UNIX_EPOCH + Duration::from_secs(300);
/// assert!(guard.first_use("a", UNIX_EPOCH, until));
/// assert!(!guard.first_use("a", UNIX_EPOCH, until));
/// ```
#[derive(Default)]
pub struct MemoryReplayGuard {
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    until: HashMap<String, SystemTime>,
    /// The size at which expired identifiers are dropped.
    limit: usize,
}

impl ReplayGuard for MemoryReplayGuard {
    fn first_use(&self, id: &str, now: SystemTime, until: SystemTime) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.until.len() >= seen.limit {
            seen.until.retain(|_, until| now <= *until);
            seen.limit = seen.until.len().saturating_mul(2).max(1_024);
        }
        match seen.until.get(id) {
            Some(end) if now <= *end => false,
            _ => {
                seen.until.insert(id.to_owned(), until);
                true
            }
        }
    }
}

impl std::fmt::Debug for MemoryReplayGuard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MemoryReplayGuard(..)")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn expired_identifiers_are_forgotten() {
        let guard = MemoryReplayGuard::default();
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        for id in 0..5_000_u64 {
            assert!(guard.first_use(&id.to_string(), at(id), at(id + 10)));
        }
        assert!(guard.seen.lock().unwrap().until.len() <= 1_025);
        assert!(!guard.first_use("4999", at(5_000), at(9_000)));
        assert!(guard.first_use("0", at(5_000), at(9_000)));
    }
}
