//! Events about the audit log itself: that it runs, stops, is switched on and off, and is read
//! (170.315(d)(2)).

use crate::event::{Action, Agent, Coding, Event, Outcome, Reference, Source, Text};
use crate::time::Timestamp;

const DCM: &str = "http://dicom.nema.org/resources/ontology/DCM";

/// A right to switch recording off. It exists so that switching off needs somebody to be named.
#[derive(Clone)]
pub struct DisableAuthority {
    who: Reference,
    reason: Text,
}

crate::event::shape!(DisableAuthority { reason });

impl DisableAuthority {
    /// Who switches it off, and why. The caller has checked that they may.
    pub fn new(who: Reference, reason: impl Into<Text>) -> Self {
        Self { who, reason: reason.into() }
    }
}

fn event(
    (kind, display): (&'static str, &'static str),
    (subtype, of_subtype): (&'static str, &'static str),
    agent: Agent,
    system: Reference,
    now: Timestamp,
    id: Text,
) -> Event {
    let coding = |code, display| Coding::fixed(DCM, code).with_display(display);
    Event {
        subtypes: vec![coding(subtype, of_subtype)],
        action: Some(Action::Execute),
        outcome: Some(Outcome::Success),
        ..Event::new(id, coding(kind, display), now, agent, Source::new(system))
    }
}

const ACTIVITY: (&str, &str) = ("110100", "Application Activity");
const SECURITY: (&str, &str) = ("110113", "Security Alert");

fn by(who: Reference) -> Agent {
    Agent::new(who).as_requestor()
}

/// The application that records started.
pub fn started(system: Reference, now: Timestamp, id: impl Into<Text>) -> Event {
    let start = ("110120", "Application Start");
    event(ACTIVITY, start, by(system.clone()), system, now, id.into())
}

/// The application that records stops.
pub fn stopped(system: Reference, now: Timestamp, id: impl Into<Text>) -> Event {
    let stop = ("110121", "Application Stop");
    event(ACTIVITY, stop, by(system.clone()), system, now, id.into())
}

/// Somebody switched recording on.
pub fn enabled(who: Reference, system: Reference, now: Timestamp, id: impl Into<Text>) -> Event {
    event(SECURITY, ("110134", "Audit Recording Started"), by(who), system, now, id.into())
}

/// Somebody switched recording off. Record it before doing so.
pub fn disabled(
    authority: DisableAuthority,
    system: Reference,
    now: Timestamp,
    id: impl Into<Text>,
) -> Event {
    let stopped = ("110133", "Audit Recording Stopped");
    let mut event = event(SECURITY, stopped, by(authority.who), system, now, id.into());
    event.outcome_text = Some(authority.reason);
    event
}

/// Somebody read the audit log.
pub fn audit_log_used(
    who: Reference,
    system: Reference,
    log: Reference,
    now: Timestamp,
    id: impl Into<Text>,
) -> Event {
    let mut entity = crate::event::Entity::new(log);
    entity.kind = Some(Coding::new("http://terminology.hl7.org/CodeSystem/audit-entity-type", "2"));
    entity.role = Some(Coding::new("http://terminology.hl7.org/CodeSystem/object-role", "13"));
    entity.name = Some("Security Audit Log".into());
    Event {
        action: Some(Action::Read),
        outcome: Some(Outcome::Success),
        entities: vec![entity],
        ..Event::new(
            id,
            Coding::fixed(DCM, "110101").with_display("Audit Log Used"),
            now,
            by(who),
            Source::new(system),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pol_log_status() {
        let (system, admin) = (|| Reference::value("engine"), || Reference::value("admin"));
        let now = Timestamp::from_micros(0);
        let events = [
            (started(system(), now, "1"), "110100", Some("110120")),
            (stopped(system(), now, "2"), "110100", Some("110121")),
            (enabled(admin(), system(), now, "3"), "110113", Some("110134")),
            (
                disabled(DisableAuthority::new(admin(), "maintenance"), system(), now, "4"),
                "110113",
                Some("110133"),
            ),
            (audit_log_used(admin(), system(), system(), now, "5"), "110101", None),
        ];
        for (event, kind, subtype) in events {
            assert_eq!(event.kind.code, kind);
            assert_eq!(event.subtypes.first().map(|own| &*own.code), subtype);
            assert!(event.agents[0].requestor);
            if kind == "110113" {
                assert_eq!(event.agents[0].who, Some(admin()));
            }
            assert_eq!(event.outcome_text.is_some(), subtype == Some("110133"));
        }
    }
}
