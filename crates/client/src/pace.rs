//! How fast and how many at once: a token bucket, a window that shrinks on 429, and a circuit breaker, in one value.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::time;
use crate::vendor::VendorProfile;

/// The pace at which one client sends to one server. Clones share it; share one between all who use the same client id.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use sanare_client::{Admission, Pace};
///
/// let pace = Pace::builder().per_minute(60).at_once(4).build();
/// let Admission::Go(permit) = pace.admit(UNIX_EPOCH) else { panic!("it goes at once") };
/// permit.answered(429); // from now on two at once, and one more with each success
/// assert_eq!(pace.window(), 2);
/// ```
#[derive(Clone)]
pub struct Pace(Arc<Mutex<State>>);

/// Describes a [`Pace`].
#[derive(Clone, Copy, Debug)]
pub struct PaceBuilder {
    per_minute: Option<u32>,
    at_once: u32,
    failures: u32,
    pause: Duration,
}

struct State {
    described: PaceBuilder,
    /// Requests that may begin now, and since when that is counted.
    tokens: f64,
    counted: Option<SystemTime>,
    running: u32,
    window: u32,
    failed: u32,
    breaker: Breaker,
}

/// The state of the circuit breaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Breaker {
    /// Requests go.
    Closed,
    /// No request goes until then.
    Open(SystemTime),
    /// One request goes, and its end decides.
    Probing,
}

/// Whether a request may go.
#[derive(Debug)]
#[non_exhaustive]
pub enum Admission {
    /// It may; report what became of it to the permit.
    Go(Permit),
    /// Ask again after so long.
    Wait(Duration),
    /// The server failed too often: not before then.
    Refused(SystemTime),
}

/// The right to send one request. Dropped without a report, it counts for nothing.
pub struct Permit {
    pace: Pace,
    probe: bool,
    over: bool,
}

impl Pace {
    /// Begins a description: no limit per minute, eight at once, a pause of thirty seconds after five failures in a row.
    pub const fn builder() -> PaceBuilder {
        PaceBuilder { per_minute: None, at_once: 8, failures: 5, pause: Duration::from_secs(30) }
    }

    /// The pace that a vendor's servers take.
    pub fn of_vendor(profile: &VendorProfile) -> Self {
        match profile.requests_per_minute {
            Some(limit) => Self::builder().per_minute(limit).build(),
            None => Self::builder().build(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a request may go now.
    pub fn admit(&self, now: SystemTime) -> Admission {
        let mut state = self.state();
        let probe = match state.breaker {
            Breaker::Closed => false,
            Breaker::Open(until) if now < until => return Admission::Refused(until),
            Breaker::Open(_) => true,
            Breaker::Probing => return Admission::Wait(LOOK_AGAIN),
        };
        if state.running >= state.window {
            return Admission::Wait(LOOK_AGAIN);
        }
        if let Some(wait) = state.take_token(now) {
            return Admission::Wait(wait);
        }
        if probe {
            state.breaker = Breaker::Probing;
        }
        state.running = state.running.saturating_add(1);
        drop(state);
        Admission::Go(Permit { pace: self.clone(), probe, over: false })
    }

    /// How many requests may run at once now.
    pub fn window(&self) -> u32 {
        self.state().window
    }

    /// The state of the circuit breaker.
    pub fn breaker(&self) -> Breaker {
        self.state().breaker
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Pace")
            .field("running", &state.running)
            .field("window", &state.window)
            .field("breaker", &state.breaker)
            .finish_non_exhaustive()
    }
}

impl PaceBuilder {
    /// Requests per minute.
    #[must_use]
    pub const fn per_minute(self, limit: u32) -> Self {
        Self { per_minute: Some(if limit == 0 { 1 } else { limit }), ..self }
    }

    /// Requests at once, at most.
    #[must_use]
    pub const fn at_once(self, limit: u32) -> Self {
        Self { at_once: if limit == 0 { 1 } else { limit }, ..self }
    }

    /// After so many failures in a row no request goes for so long.
    #[must_use]
    pub const fn breaks(self, failures: u32, pause: Duration) -> Self {
        Self { failures: if failures == 0 { 1 } else { failures }, pause, ..self }
    }

    /// The pace.
    pub fn build(self) -> Pace {
        Pace(Arc::new(Mutex::new(State {
            described: self,
            tokens: 0.0,
            counted: None,
            running: 0,
            window: self.at_once,
            failed: 0,
            breaker: Breaker::Closed,
        })))
    }
}

impl State {
    /// Takes a token, or says how long until there is one.
    fn take_token(&mut self, now: SystemTime) -> Option<Duration> {
        let per_minute = f64::from(self.described.per_minute?);
        // A burst of a twelfth: five seconds' worth.
        let burst = (per_minute / 12.0).max(1.0);
        self.tokens = match self.counted {
            None => burst,
            Some(then) => {
                (self.tokens + time::since(now, then).as_secs_f64() * per_minute / 60.0).min(burst)
            }
        };
        // A clock that was set back does not give tokens twice.
        self.counted = Some(self.counted.map_or(now, |then| then.max(now)));
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            return None;
        }
        let wait = (1.0 - self.tokens) * 60.0 / per_minute;
        Some(Duration::from_secs_f64(wait.clamp(0.001, 60.0)))
    }
}

impl Permit {
    /// The server answered.
    pub fn answered(mut self, status: u16) {
        self.end(
            |state| match status {
                429 => state.window = (state.window / 2).max(1),
                500..=599 => {}
                _ => {
                    state.window = state.window.saturating_add(1).min(state.described.at_once);
                }
            },
            Some(status < 500),
            None,
        );
    }

    /// There was no answer, or one of 500 and above at this time.
    pub fn failed(mut self, now: SystemTime) {
        self.end(|_| {}, Some(false), Some(now));
    }

    fn end(
        &mut self,
        change: impl FnOnce(&mut State),
        went_well: Option<bool>,
        now: Option<SystemTime>,
    ) {
        self.over = true;
        let mut state = self.pace.state();
        state.running = state.running.saturating_sub(1);
        change(&mut state);
        match went_well {
            Some(true) => {
                state.failed = 0;
                state.breaker = Breaker::Closed;
            }
            Some(false) => {
                state.failed = state.failed.saturating_add(1);
                let is_too_much = state.failed >= state.described.failures;
                if let Some(now) = now.filter(|_| is_too_much || self.probe) {
                    state.breaker = Breaker::Open(time::after(now, state.described.pause));
                }
            }
            None => {
                if self.probe && state.breaker == Breaker::Probing {
                    state.breaker = Breaker::Open(SystemTime::UNIX_EPOCH);
                }
            }
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if !self.over {
            self.end(|_| {}, None, None);
        }
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}

/// When to ask again while others run.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn at(millis: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(millis)
    }

    fn go(pace: &Pace, now: SystemTime) -> Permit {
        match pace.admit(now) {
            Admission::Go(permit) => permit,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn g01_a_bucket_of_a_vendor() {
        let pace = Pace::of_vendor(&VendorProfile::named("eClinicalWorks").unwrap());
        let mut sent = 0;
        let mut now = at(0);
        while now < at(60_000) {
            match pace.admit(now) {
                Admission::Go(permit) => {
                    sent += 1;
                    permit.answered(200);
                }
                Admission::Wait(wait) => now += wait,
                Admission::Refused(_) => panic!(),
            }
        }
        assert!((250..=272).contains(&sent), "{sent}");
    }

    #[test]
    fn g02_halved_by_429_and_one_more_by_success() {
        let pace = Pace::builder().at_once(8).build();
        for (status, window) in
            [(429, 4), (200, 5), (404, 6), (429, 3), (429, 1), (429, 1), (200, 2)]
        {
            go(&pace, at(0)).answered(status);
            assert_eq!(pace.window(), window);
        }
        let running: Vec<Permit> = (0..2).map(|_| go(&pace, at(0))).collect();
        assert!(matches!(pace.admit(at(0)), Admission::Wait(_)));
        drop(running);
        assert!(matches!(pace.admit(at(0)), Admission::Go(_)));
    }

    #[test]
    fn g03_closed_open_probe() {
        let pace = Pace::builder().breaks(2, Duration::from_secs(1)).build();
        go(&pace, at(0)).failed(at(0));
        go(&pace, at(0)).failed(at(0));
        assert_eq!(pace.breaker(), Breaker::Open(at(1_000)));
        assert!(matches!(pace.admit(at(999)), Admission::Refused(_)));
        // One probe; it fails.
        let probe = go(&pace, at(1_000));
        assert_eq!(pace.breaker(), Breaker::Probing);
        assert!(matches!(pace.admit(at(1_000)), Admission::Wait(_)));
        probe.failed(at(1_500));
        assert_eq!(pace.breaker(), Breaker::Open(at(2_500)));
        // One that is given up lets another probe.
        drop(go(&pace, at(2_500)));
        go(&pace, at(2_500)).answered(200);
        assert_eq!(pace.breaker(), Breaker::Closed);
    }
}
