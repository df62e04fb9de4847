//! Finds events in a journal.

use crate::balp::roles;
use crate::error::Result;
use crate::event::{Action, Event, Outcome, Reference};
use crate::journal::{Entries, Entry, Store};
use crate::time::Timestamp;

/// Which events of a journal are wanted; all, until something is asked for.
#[derive(Clone, Debug, Default)]
pub struct Query {
    users: Vec<Reference>,
    patients: Vec<Reference>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    actions: Vec<Action>,
    outcomes: Vec<Outcome>,
    overrides: bool,
    hours: Option<Hours>,
}

/// Working hours in minutes of a day, at an offset from UTC.
#[derive(Clone, Copy, Debug)]
struct Hours {
    from: u16,
    to: u16,
    offset: i32,
}

/// An event of a journal and the number of its frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The number of its frame.
    pub seq: u64,
    /// When it came into the journal.
    pub time: Timestamp,
    /// The event.
    pub event: Event,
}

impl Query {
    /// All events.
    pub fn new() -> Self {
        Self::default()
    }

    /// Events that this person or system took part in; of several, any.
    #[must_use]
    pub fn user(mut self, user: Reference) -> Self {
        self.users.push(user);
        self
    }

    /// Events about this patient; of several, any.
    #[must_use]
    pub fn patient(mut self, patient: Reference) -> Self {
        self.patients.push(patient);
        self
    }

    /// Events recorded at this time or later.
    #[must_use]
    pub fn since(mut self, time: Timestamp) -> Self {
        self.since = Some(time);
        self
    }

    /// Events recorded before this time.
    #[must_use]
    pub fn until(mut self, time: Timestamp) -> Self {
        self.until = Some(time);
        self
    }

    /// Events of this action; of several, any.
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    /// Events with this outcome; of several, any.
    #[must_use]
    pub fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcomes.push(outcome);
        self
    }

    /// Events in which somebody broke the glass: an emergency override was started (DCM 110127), or
    /// the purpose was `BTG` or `ETREAT`.
    #[must_use]
    pub fn overrides(mut self) -> Self {
        self.overrides = true;
        self
    }

    /// Events recorded outside working hours, which are given in minutes of the day where the
    /// clock is `offset` minutes before UTC. Hours that end before they begin go past midnight.
    #[must_use]
    pub fn outside_hours(mut self, from: u16, to: u16, offset: i32) -> Self {
        self.hours = Some(Hours { from, to, offset });
        self
    }

    /// Whether an event is wanted.
    pub fn takes(&self, event: &Event) -> bool {
        let who = || event.agents.iter().filter_map(|agent| agent.who.as_ref());
        any(&self.users, |user| who().any(|own| is_same(own, user)))
            && any(&self.patients, |patient| {
                roles::patients(event).any(|own| is_same(own, patient))
            })
            && self.since.is_none_or(|since| event.recorded >= since)
            && self.until.is_none_or(|until| event.recorded < until)
            && any(&self.actions, |action| event.action == Some(*action))
            && any(&self.outcomes, |outcome| event.outcome == Some(*outcome))
            && (!self.overrides || roles::is_override(event))
            && self.hours.is_none_or(|hours| hours.are_closed(event.recorded))
    }

    /// The events that are wanted, oldest first. Received `AuditEvents` of FHIR R4 are read as
    /// events; those that cannot be are not found.
    ///
    /// # Errors
    /// The store's.
    pub fn find<'a>(
        &'a self,
        store: &'a dyn Store,
    ) -> Result<impl Iterator<Item = Result<Found>> + use<'a>> {
        let entries = Entries::of(store)?;
        Ok(entries.filter_map(|entry| match entry.and_then(|entry| found(&entry)) {
            Ok(Some(found)) => self.takes(&found.event).then_some(Ok(found)),
            Ok(None) => None,
            Err(error) => Some(Err(error)),
        }))
    }
}

fn any<T>(wanted: &[T], is: impl FnMut(&T) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(is)
}

/// The event of a frame, if it holds one.
pub(super) fn found(entry: &Entry) -> Result<Option<Found>> {
    let event = entry.event()?;
    #[cfg(feature = "fhir")]
    let event = event.or_else(|| received(entry));
    Ok(event.map(|event| Found { seq: entry.seq(), time: entry.time(), event }))
}

#[cfg(feature = "fhir")]
fn received(entry: &Entry) -> Option<Event> {
    let resource = entry.received()?;
    Event::from_r4(&resource).ok().map(|restored| restored.event)
}

impl Hours {
    fn are_closed(self, time: Timestamp) -> bool {
        let local = time.micros().saturating_add(i64::from(self.offset) * 60_000_000);
        let minute = local.div_euclid(60_000_000).rem_euclid(1440);
        let (from, to) = (i64::from(self.from), i64::from(self.to));
        let open =
            if from <= to { (from..to).contains(&minute) } else { minute >= from || minute < to };
        !open
    }
}

/// Whether two references mean the same: by the same identifier, or by the same FHIR reference,
/// whatever its base URL and version.
fn is_same(own: &Reference, wanted: &Reference) -> bool {
    if let (Some(own), Some(wanted)) = (&own.identifier, &wanted.identifier) {
        return own.value == wanted.value
            && (wanted.system.is_none() || own.system == wanted.system);
    }
    if let (Some(own), Some(wanted)) = (&own.reference, &wanted.reference) {
        let plain = |text: &str| text.split("/_history/").next().unwrap_or_default().to_owned();
        let (own, wanted) = (plain(own), plain(wanted));
        let tail = |long: &str, short: &str| {
            !short.contains("://")
                && long.strip_suffix(short).is_some_and(|base| base.ends_with('/'))
        };
        return own == wanted || tail(&own, &wanted) || tail(&wanted, &own);
    }
    own.identifier.is_none()
        && own.reference.is_none()
        && own.display.is_some()
        && own.display == wanted.display
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_that_mean_the_same() {
        let to = Reference::to;
        let id = |system: &'static str, value: &'static str| Reference::identifier(system, value);
        for (own, wanted, same) in [
            (to("Patient/1"), to("Patient/1"), true),
            (to("https://a.example/fhir/Patient/1/_history/2"), to("Patient/1"), true),
            (to("https://a.example/fhir/Patient/1"), to("https://b.example/fhir/Patient/1"), false),
            (to("Patient/11"), to("Patient/1"), false),
            (to("xPatient/1"), to("Patient/1"), false),
            (id("s", "1"), id("s", "1"), true),
            (id("s", "1"), id("t", "1"), false),
            (id("s", "1"), Reference::value("1"), true),
            (id("s", "1"), to("1"), false),
            (Reference::display("x"), Reference::display("x"), true),
            (Reference::default(), Reference::default(), false),
        ] {
            assert_eq!(is_same(&own, &wanted), same, "{own:?} {wanted:?}");
        }
    }

    #[test]
    fn hours_go_past_midnight() {
        let at = |text: &str| text.parse().unwrap();
        let day = Hours { from: 420, to: 1140, offset: 60 };
        assert!(day.are_closed(at("2026-03-01T05:59:59Z")));
        assert!(!day.are_closed(at("2026-03-01T06:00:00Z")));
        assert!(day.are_closed(at("2026-03-01T18:00:00Z")));
        let night = Hours { from: 1200, to: 360, offset: 0 };
        assert!(!night.are_closed(at("2026-03-01T23:00:00Z")));
        assert!(!night.are_closed(at("2026-03-01T05:00:00Z")));
        assert!(night.are_closed(at("2026-03-01T12:00:00Z")));
    }
}
