//! Which actions of an integration raise which events, and who reviews them.
//!
//! A [`Catalogue`] is written once, printed as a table for the evidence file, and held against the
//! events of a running integration: [`Catalogue::check`] tells which promise no event kept, and
//! which events nobody promised.
//!
//! ```
//! use sanare_audit::balp::{Create, Profile, System};
//! use sanare_audit::catalogue::{Catalogue, Promise};
//! use sanare_audit::{Network, Reference};
//!
//! let catalogue = Catalogue::new()
//!     .promise(Promise::profile("lab result stored", Profile::Create).reviewed_by("privacy office"))
//!     .promise(Promise::profile("lab result read", Profile::Read));
//! assert!(catalogue.to_markdown().contains("| lab result stored | IHE.BasicAudit.Create |"));
//!
//! # let system = || System::new(Reference::display("a"), Network::name("a.example"));
//! let event = Create::new(system(), system(), Reference::to("Observation/1"), Reference::display("a"))
//!     .build("2026-03-01T12:05:09Z".parse()?, "1");
//! let check = catalogue.check([&event]);
//! assert_eq!(check.broken().collect::<Vec<_>>(), ["lab result read"]);
//! # Ok::<(), sanare_audit::Error>(())
//! ```

use crate::balp::Profile;
use crate::event::{Action, Coding, Event, Text};

/// Actions of an integration with the events that they raise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    promises: Vec<Promise>,
}

/// An action and the event that it raises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    action: Text,
    raises: Raises,
    reviewer: Option<Text>,
    rule: Option<Text>,
}

/// What an event is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Raises {
    Profile(Profile),
    Kind { kind: Coding, subtype: Option<Coding>, action: Option<Action> },
}

impl Promise {
    /// An action that raises an event of a profile.
    pub fn profile(action: impl Into<Text>, profile: Profile) -> Self {
        Self { action: action.into(), raises: Raises::Profile(profile), reviewer: None, rule: None }
    }

    /// An action that raises an event of a kind.
    pub fn kind(action: impl Into<Text>, kind: Coding) -> Self {
        let raises = Raises::Kind { kind, subtype: None, action: None };
        Self { action: action.into(), raises, reviewer: None, rule: None }
    }

    /// Says that the event has this subtype; it has no effect on one of a profile.
    #[must_use]
    pub fn subtype(mut self, coding: Coding) -> Self {
        if let Raises::Kind { subtype, .. } = &mut self.raises {
            *subtype = Some(coding);
        }
        self
    }

    /// Says that the event tells this was done; it has no effect on one of a profile.
    #[must_use]
    pub fn doing(mut self, done: Action) -> Self {
        if let Raises::Kind { action, .. } = &mut self.raises {
            *action = Some(done);
        }
        self
    }

    /// Says who reviews such events.
    #[must_use]
    pub fn reviewed_by(mut self, reviewer: impl Into<Text>) -> Self {
        self.reviewer = Some(reviewer.into());
        self
    }

    /// Says which rule wants them, such as `45 CFR 170.210(e)`.
    #[must_use]
    pub fn because_of(mut self, rule: impl Into<Text>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// The action.
    pub fn action(&self) -> &str {
        &self.action
    }

    /// Whether an event is the one that was promised.
    pub fn is_kept_by(&self, event: &Event) -> bool {
        match &self.raises {
            Raises::Profile(profile) => event.claims.contains(profile),
            Raises::Kind { kind, subtype, action } => {
                event.kind.is(kind)
                    && subtype
                        .as_ref()
                        .is_none_or(|subtype| event.subtypes.iter().any(|own| own.is(subtype)))
                    && action.is_none_or(|action| event.action == Some(action))
            }
        }
    }

    fn raises(&self) -> String {
        let named = |coding: &Coding| coding.display.as_ref().unwrap_or(&coding.code).to_string();
        match &self.raises {
            Raises::Profile(profile) => profile.id().to_owned(),
            Raises::Kind { kind, subtype, action } => {
                let mut text = named(kind);
                if let Some(subtype) = subtype {
                    text.push_str(": ");
                    text.push_str(&named(subtype));
                }
                if let Some(action) = action {
                    text.push_str(", action ");
                    text.push_str(action.code());
                }
                text
            }
        }
    }
}

/// What events say to a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check<'a> {
    catalogue: &'a Catalogue,
    counts: Vec<u64>,
    unknown: u64,
}

impl Check<'_> {
    /// Whether every promise was kept.
    pub fn is_kept(&self) -> bool {
        self.counts.iter().all(|count| *count > 0)
    }

    /// The actions whose event nobody raised.
    pub fn broken(&self) -> impl Iterator<Item = &str> {
        self.counted().filter(|(_, count)| *count == 0).map(|(action, _)| action)
    }

    /// Every action with the number of its events.
    pub fn counted(&self) -> impl Iterator<Item = (&str, u64)> {
        let actions = self.catalogue.promises.iter().map(Promise::action);
        actions.zip(self.counts.iter().copied())
    }

    /// How many events no action promised.
    pub fn unknown(&self) -> u64 {
        self.unknown
    }
}

const DCM: &str = "http://dicom.nema.org/resources/ontology/DCM";

impl Catalogue {
    /// An empty catalogue.
    pub fn new() -> Self {
        Self::default()
    }

    /// What every integration owes beside its own actions (45 CFR 170.210(e)): that the log
    /// starts, stops, and is switched on, off and read, that somebody's rights are changed, and
    /// that encryption is.
    pub fn of_the_log() -> Self {
        let dcm = |code, display| Coding::fixed(DCM, code).with_display(display);
        let alert = || dcm("110113", "Security Alert");
        let activity = || dcm("110100", "Application Activity");
        let rows = [
            ("application started", activity(), Some(dcm("110120", "Application Start"))),
            ("application stopped", activity(), Some(dcm("110121", "Application Stop"))),
            ("recording enabled", alert(), Some(dcm("110134", "Audit Recording Started"))),
            ("recording disabled", alert(), Some(dcm("110133", "Audit Recording Stopped"))),
            (
                "privileges changed",
                alert(),
                Some(dcm("110137", "User Security Attributes Changed")),
            ),
            ("encryption changed", alert(), Some(dcm("110129", "Security Configuration"))),
            ("audit log read", dcm("110101", "Audit Log Used"), None),
        ];
        let promises = rows.into_iter().map(|(action, kind, subtype)| {
            let promise = Promise::kind(action, kind).because_of("45 CFR 170.210(e)");
            match subtype {
                Some(subtype) => promise.subtype(subtype),
                None => promise,
            }
        });
        Self { promises: promises.collect() }
    }

    /// Adds a promise.
    #[must_use]
    pub fn promise(mut self, promise: Promise) -> Self {
        self.promises.push(promise);
        self
    }

    /// The promises.
    pub fn promises(&self) -> &[Promise] {
        &self.promises
    }

    /// Holds events against the promises.
    pub fn check<'a>(&self, events: impl IntoIterator<Item = &'a Event>) -> Check<'_> {
        let mut counts = vec![0; self.promises.len()];
        let mut unknown = 0;
        for event in events {
            let mut known = false;
            for (promise, count) in self.promises.iter().zip(&mut counts) {
                if promise.is_kept_by(event) {
                    *count += 1;
                    known = true;
                }
            }
            unknown += u64::from(!known);
        }
        Check { catalogue: self, counts, unknown }
    }

    /// The catalogue as a Markdown table.
    pub fn to_markdown(&self) -> String {
        let mut out = String::from("| action | event | reviewer | rule |\n|---|---|---|---|\n");
        for promise in &self.promises {
            let text = |text: &Option<Text>| text.as_ref().map_or("", |text| text).to_owned();
            let cells = [
                promise.action.to_string(),
                promise.raises(),
                text(&promise.reviewer),
                text(&promise.rule),
            ];
            for cell in cells {
                out.push_str("| ");
                out.push_str(&cell.replace('|', "\\|").replace(['\r', '\n'], " "));
                out.push(' ');
            }
            out.push_str("|\n");
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Reference;
    use crate::status::{DisableAuthority, disabled, started};
    use crate::time::Timestamp;

    #[test]
    fn own_catalogue_checked() {
        let catalogue = Catalogue::of_the_log();
        let (system, now) = (|| Reference::value("engine"), Timestamp::from_micros(0));
        let authority = DisableAuthority::new(Reference::value("admin"), "maintenance");
        let mut other = started(system(), now, "3");
        other.subtypes.clear();
        let events = [started(system(), now, "1"), disabled(authority, system(), now, "2"), other];
        let check = catalogue.check(&events);
        assert!(!check.is_kept());
        assert_eq!(check.unknown(), 1);
        let broken: Vec<_> = check.broken().collect();
        assert_eq!(broken.len(), 5);
        assert!(!broken.contains(&"recording disabled"));
        assert_eq!(check.counted().next(), Some(("application started", 1)));
        assert!(
            catalogue.check(&events[..1]).broken().any(|action| action == "recording disabled")
        );
    }

    #[test]
    fn own_catalogue_printed() {
        let catalogue = Catalogue::new().promise(
            Promise::kind("a | b", Coding::new("s", "c").with_display("C"))
                .doing(Action::Read)
                .reviewed_by("office")
                .because_of("rule"),
        );
        let table = "| action | event | reviewer | rule |\n|---|---|---|---|\n| a \\| b | C, action R | office | rule |\n";
        assert_eq!(catalogue.to_markdown(), table);
    }
}
