//! Whether to send again: a decision as a pure function of what was sent, what came back and what was tried.

use std::time::{Duration, SystemTime};

use crate::time;

/// How often a request may be carried out without harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// It changes nothing: GET, HEAD, POST to `_search`, polling, the download of a file.
    Safe,
    /// It can be proved that a second time changes nothing more: DELETE, writes with `If-Match`, create with `If-None-Exist`.
    Repeatable,
    /// Anything else: a second time may do it twice.
    Once,
}

impl Class {
    /// Every class.
    pub const ALL: [Self; 3] = [Self::Safe, Self::Repeatable, Self::Once];
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    /// Certainly not sent.
    NotSent,
    /// Perhaps sent, and no answer.
    NoAnswer,
    /// A status of success, and a body that is lost or cannot be read.
    BodyLost,
    /// An answer.
    Answer {
        /// The status.
        status: u16,
        /// What `Retry-After` asks for.
        retry_after: Option<Duration>,
        /// Whether the `OperationOutcome` says that the same may succeed later.
        transient: bool,
    },
}

/// What was tried for this request so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct History {
    /// A 401 was answered with a new credential.
    pub refreshed: bool,
    /// An earlier attempt of ours may have been carried out.
    pub maybe_applied: bool,
    /// How often 500 came, without the present one.
    pub server_errors: u32,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// The answer stands.
    Accept,
    /// The answer stands, and is a refusal.
    Stop,
    /// Send again after a delay of our own.
    Retry,
    /// Send again after what the server asks for.
    Wait(Duration),
    /// Renew the credential and send again.
    Refresh,
    /// Follow, if the rules of redirects allow it.
    Redirect,
    /// Whether it was carried out is unknown.
    Unknown,
    /// It was carried out, and the answer is lost: read it from its `Location`.
    Lost,
    /// The condition did not hold: somebody else was faster.
    Conflict,
    /// The condition did not hold, perhaps because of our own earlier attempt: compare by a read.
    MaybeApplied,
}

/// The decision: the table as code.
///
/// ```
/// use sanare_client::retry::{Class, Event, History, Verdict, decide};
///
/// // A plain create whose answer was lost is never sent again.
/// assert_eq!(decide(Class::Once, Event::NoAnswer, History::default()), Verdict::Unknown);
/// assert_eq!(decide(Class::Safe, Event::NoAnswer, History::default()), Verdict::Retry);
/// ```
pub const fn decide(class: Class, event: Event, history: History) -> Verdict {
    use Class::{Once, Repeatable, Safe};
    match (event, class) {
        (Event::NotSent, _) | (Event::BodyLost, Safe) => Verdict::Retry,
        (Event::NoAnswer, _) => repeat(class),
        (Event::BodyLost, _) => Verdict::Lost,
        (Event::Answer { status, retry_after, transient }, _) => match (status, class) {
            (100..=299 | 304, _) => Verdict::Accept,
            (300..=399, Safe) => Verdict::Redirect,
            (401, _) if !history.refreshed => Verdict::Refresh,
            (408, _) => repeat(class),
            (409, Repeatable) if transient => Verdict::Retry,
            (412, Repeatable) if history.maybe_applied => Verdict::MaybeApplied,
            (412, _) => Verdict::Conflict,
            (425, Safe | Repeatable) => Verdict::Retry,
            (429, Once) => match retry_after {
                Some(asked) => Verdict::Wait(asked),
                None => Verdict::Stop,
            },
            (503, _) => match (retry_after, class) {
                (None, Once) => Verdict::Unknown,
                _ => wait_or_retry(retry_after),
            },
            (502 | 504, Once) => Verdict::Unknown,
            (429 | 502 | 504, _) => wait_or_retry(retry_after),
            (501 | 505, _) => Verdict::Stop,
            // 500, and what the table does not know of its kind.
            (500..=599, Once) => Verdict::Unknown,
            (500..=599, Safe) if history.server_errors < MAX_SERVER_ERRORS => {
                wait_or_retry(retry_after)
            }
            (500..=599, Repeatable) if transient => wait_or_retry(retry_after),
            _ => Verdict::Stop,
        },
    }
}

const fn repeat(class: Class) -> Verdict {
    match class {
        Class::Safe | Class::Repeatable => Verdict::Retry,
        Class::Once => Verdict::Unknown,
    }
}

const fn wait_or_retry(retry_after: Option<Duration>) -> Verdict {
    match retry_after {
        Some(asked) => Verdict::Wait(asked),
        None => Verdict::Retry,
    }
}

/// How often 500 is met with another attempt.
const MAX_SERVER_ERRORS: u32 = 2;

/// How much may be tried for one request, over retries, redirects and renewals of the credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    attempts: u32,
    total: Duration,
}

impl Budget {
    /// So many attempts (at least one), in ninety seconds.
    pub const fn attempts(attempts: u32) -> Self {
        let attempts = if attempts == 0 { 1 } else { attempts };
        Self { attempts, total: Duration::from_secs(90) }
    }

    /// From the first attempt to the beginning of the last.
    #[must_use]
    pub const fn total(self, total: Duration) -> Self {
        Self { total, ..self }
    }

    /// Whether another attempt may begin after a wait.
    pub fn allows(self, attempts: u32, started: SystemTime, begins: SystemTime) -> bool {
        attempts < self.attempts && time::since(begins, started) <= self.total
    }

    /// Whether the time is enough for a wait.
    pub fn has_time_for(self, started: SystemTime, now: SystemTime, wait: Duration) -> bool {
        time::since(time::after(now, wait), started) <= self.total
    }

    /// Whether another attempt may be made at all.
    pub const fn has_attempt_after(self, attempts: u32) -> bool {
        attempts < self.attempts
    }
}

impl Default for Budget {
    /// Four attempts in ninety seconds.
    fn default() -> Self {
        Self::attempts(4)
    }
}

/// Delays that double up to a cap, of which a random part is waited
/// ([full jitter](https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    first: Duration,
    cap: Duration,
}

impl Backoff {
    /// From this delay, doubled each time, up to the cap.
    pub const fn new(first: Duration, cap: Duration) -> Self {
        Self { first, cap }
    }

    /// The shortest delay that is ever waited after `Retry-After`.
    pub const fn first(self) -> Duration {
        self.first
    }

    /// The full delay before attempt `n + 1`, after `n` failed ones.
    pub fn full(self, failed: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(failed.saturating_sub(1).min(31));
        self.first.saturating_mul(doubled).min(self.cap)
    }

    /// A part of the full delay; the random number decides which. `None`: all of it.
    pub fn delay(self, failed: u32, random: Option<u64>) -> Duration {
        let full = self.full(failed);
        random.map_or(full, |random| part(full, random))
    }

    /// What is waited when the server asks for a delay: that, at least the first delay, and up to a tenth more.
    pub fn asked(self, asked: Duration, random: Option<u64>) -> Duration {
        let least = asked.max(self.first);
        least.saturating_add(random.map_or(Duration::ZERO, |random| part(least / 10, random)))
    }
}

impl Default for Backoff {
    /// From half a second up to thirty seconds.
    fn default() -> Self {
        Self::new(Duration::from_millis(500), Duration::from_secs(30))
    }
}

/// The fraction `random / 2^64` of a duration, in whole microseconds.
fn part(duration: Duration, random: u64) -> Duration {
    let micros = duration.as_micros().min(u128::from(u64::MAX));
    let share = micros.saturating_mul(u128::from(random)) >> 64;
    Duration::from_micros(u64::try_from(share).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16) -> Event {
        Event::Answer { status, retry_after: None, transient: false }
    }

    /// Every cell of the table: an event, then what G, I and N do.
    #[test]
    fn y01_the_decision_table() {
        use Verdict::{
            Accept, Conflict, Lost, MaybeApplied, Redirect, Refresh, Retry, Stop, Unknown, Wait,
        };
        let asked = Duration::from_secs(7);
        let transient = |status| Event::Answer { status, retry_after: None, transient: true };
        let after = |status| Event::Answer { status, retry_after: Some(asked), transient: false };
        let fresh = History::default();
        let refreshed = History { refreshed: true, ..fresh };
        let applied = History { maybe_applied: true, ..fresh };
        let failing = History { server_errors: 2, ..fresh };
        let mut table = vec![
            (Event::NotSent, fresh, [Retry, Retry, Retry]),
            (Event::NoAnswer, fresh, [Retry, Retry, Unknown]),
            (answer(408), fresh, [Retry, Retry, Unknown]),
            (Event::BodyLost, fresh, [Retry, Lost, Lost]),
            (answer(401), fresh, [Refresh; 3]),
            (answer(401), refreshed, [Stop; 3]),
            (answer(409), fresh, [Stop; 3]),
            (transient(409), fresh, [Stop, Retry, Stop]),
            (answer(412), fresh, [Conflict; 3]),
            (answer(412), applied, [Conflict, MaybeApplied, Conflict]),
            (answer(425), fresh, [Retry, Retry, Stop]),
            (answer(429), fresh, [Retry, Retry, Stop]),
            (after(429), fresh, [Wait(asked); 3]),
            (answer(500), fresh, [Retry, Stop, Unknown]),
            (transient(500), fresh, [Retry, Retry, Unknown]),
            (answer(500), failing, [Stop, Stop, Unknown]),
            (answer(502), fresh, [Retry, Retry, Unknown]),
            (answer(504), fresh, [Retry, Retry, Unknown]),
            (after(503), fresh, [Wait(asked); 3]),
            (answer(503), fresh, [Retry, Retry, Unknown]),
            (answer(200), fresh, [Accept; 3]),
            (answer(304), fresh, [Accept; 3]),
        ];
        for status in [400, 403, 404, 405, 406, 410, 413, 415, 422, 501, 505] {
            table.push((answer(status), fresh, [Stop; 3]));
            table.push((transient(status), fresh, [Stop; 3]));
        }
        for status in [300, 301, 302, 303, 307, 308] {
            table.push((answer(status), fresh, [Redirect, Stop, Stop]));
        }
        for (event, history, verdicts) in table {
            for (class, verdict) in Class::ALL.into_iter().zip(verdicts) {
                assert_eq!(decide(class, event, history), verdict, "{class:?} {event:?}");
            }
        }
    }

    /// Whatever comes back, a request that may be carried out once is sent again only if the server said that it was not carried out.
    #[test]
    fn y04_once_is_once() {
        for status in 100..=599 {
            for retry_after in [None, Some(Duration::ZERO)] {
                for transient in [false, true] {
                    let event = Event::Answer { status, retry_after, transient };
                    let verdict = decide(Class::Once, event, History::default());
                    let again = matches!(verdict, Verdict::Retry | Verdict::Wait(_));
                    let told = matches!(status, 429 | 503) && retry_after.is_some();
                    assert_eq!(again, told, "{event:?}");
                }
            }
        }
    }

    #[test]
    fn y03_full_jitter() {
        let backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(10));
        let full: Vec<u64> = (1..7).map(|failed| backoff.full(failed).as_secs()).collect();
        assert_eq!(full, [1, 2, 4, 8, 10, 10]);
        assert_eq!(backoff.delay(3, Some(0)), Duration::ZERO);
        assert_eq!(backoff.delay(3, Some(1 << 63)), Duration::from_secs(2));
        assert!(backoff.delay(3, Some(u64::MAX)) < Duration::from_secs(4));
        assert_eq!(backoff.delay(3, None), Duration::from_secs(4));
        assert_eq!(backoff.full(u32::MAX), Duration::from_secs(10));
    }

    #[test]
    fn y02_what_the_server_asks_is_waited_and_at_most_a_tenth_more() {
        let backoff = Backoff::default();
        let asked = Duration::from_secs(100);
        assert_eq!(backoff.asked(asked, None), asked);
        let most = backoff.asked(asked, Some(u64::MAX));
        assert!(most > Duration::from_secs(109) && most < Duration::from_secs(110));
        assert_eq!(backoff.asked(Duration::ZERO, None), Duration::from_millis(500));
    }
}
