//! Disclosures: data about a patient left the organisation.

use super::code;
use super::part::{DataRole, Patient, System, request_entity};
use super::profile::Profile;
use crate::event::{
    Action, Agent, Coding, Concept, Entity, Event, Outcome, Reference, Source, Text,
};
use crate::time::Timestamp;

#[derive(Clone)]
struct Disclosure {
    profile: Profile,
    source: System,
    recipient: System,
    reporter: Source,
    patient: Patient,
    data: Vec<Entity>,
    subtypes: Vec<Coding>,
    custodian: Option<Reference>,
    authorizer: Option<Reference>,
    purposes: Vec<Concept>,
    outcome: Outcome,
    outcome_text: Option<Text>,
    request_id: Option<Text>,
}

crate::event::shape!(Disclosure { data, subtypes, custodian, authorizer, purposes, request_id });

impl Disclosure {
    fn new(
        profile: Profile,
        source: System,
        recipient: System,
        patient: Patient,
        data: Reference,
    ) -> Self {
        // Who reports is the side that the profile is named after.
        let reporter = match profile {
            Profile::DisclosureSource => &source,
            _ => &recipient,
        };
        Self {
            profile,
            reporter: Source::new(reporter.who.clone()),
            source,
            recipient,
            patient,
            data: vec![DataRole::Report.entity(data)],
            subtypes: Vec::new(),
            custodian: None,
            authorizer: None,
            purposes: Vec::new(),
            outcome: Outcome::Success,
            outcome_text: None,
            request_id: None,
        }
    }

    fn build(self, now: Timestamp, id: Text) -> Event {
        let (kind, action) = match self.profile {
            Profile::DisclosureSource => (code::EXPORT, Action::Read),
            _ => (code::IMPORT, Action::Create),
        };
        let mut event =
            Event::new(id, kind.into(), now, self.source.agent(code::SOURCE), self.reporter);
        event.agents.push(self.recipient.agent(code::DESTINATION));
        let named = |who: Reference, kind| Agent::new(who).with_kind(kind);
        event.agents.extend(self.custodian.map(|who| named(who, code::DISCLOSURE_CUSTODIAN)));
        let authorizer = self.authorizer.map(|who| named(who, code::DISCLOSURE_AUTHORIZER));
        event.agents.extend(authorizer.map(Agent::as_requestor));
        event.entities.push(self.patient.entity());
        event.entities.extend(self.data);
        event.entities.extend(self.request_id.as_ref().map(request_entity));
        event.subtypes.push(code::DISCLOSE.into());
        event.subtypes.extend(self.subtypes);
        event.action = Some(action);
        event.outcome = Some(self.outcome);
        event.outcome_text = self.outcome_text;
        event.purposes = self.purposes;
        event.claims = vec![self.profile];
        event
    }
}

macro_rules! disclosure {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Disclosure);

        impl $name {
            /// From the system that gave the data, the one that got it, the patient, and the data.
            pub fn new(
                source: System,
                recipient: System,
                patient: Patient,
                data: Reference,
            ) -> Self {
                Self(Disclosure::new(Profile::$name, source, recipient, patient, data))
            }

            /// Adds further data.
            #[must_use]
            pub fn data(mut self, what: Reference, role: DataRole) -> Self {
                self.0.data.push(role.entity(what));
                self
            }

            /// Adds a code for the act by which it was disclosed.
            #[must_use]
            pub fn subtype(mut self, subtype: Coding) -> Self {
                self.0.subtypes.push(subtype);
                self
            }

            /// Sets who answers for the data.
            #[must_use]
            pub fn custodian(mut self, who: Reference) -> Self {
                self.0.custodian = Some(who);
                self
            }

            /// Sets who allowed the disclosure.
            #[must_use]
            pub fn authorizer(mut self, who: Reference) -> Self {
                self.0.authorizer = Some(who);
                self
            }

            /// Adds a purpose of the disclosure.
            #[must_use]
            pub fn purpose(mut self, purpose: impl Into<Concept>) -> Self {
                self.0.purposes.push(purpose.into());
                self
            }

            /// Sets where in the enterprise the reporting system is.
            #[must_use]
            pub fn site(mut self, site: impl Into<Text>) -> Self {
                self.0.reporter.site = Some(site.into());
                self
            }

            /// Sets the id of the request (`X-Request-Id`), which ties events together.
            #[must_use]
            pub fn request_id(mut self, id: impl Into<Text>) -> Self {
                self.0.request_id = Some(id.into());
                self
            }

            /// Says that it did not succeed.
            #[must_use]
            pub fn failed(mut self, outcome: Outcome, text: impl Into<Text>) -> Self {
                self.0.outcome = outcome;
                self.0.outcome_text = Some(text.into());
                self
            }

            /// The event, recorded now, under an id that no other event has.
            pub fn build(self, now: Timestamp, id: impl Into<Text>) -> Event {
                self.0.build(now, id.into())
            }

            /// One event for each patient, because an event names one only; each has its own id.
            pub fn build_each(
                self,
                now: Timestamp,
                patients: impl IntoIterator<Item = (Patient, Text)>,
            ) -> Vec<Event> {
                let one = |(patient, id)| {
                    Disclosure { patient, ..self.0.clone() }.build(now, id)
                };
                patients.into_iter().map(one).collect()
            }
        }
    };
}

disclosure!(
    /// Data about a patient left the organisation, reported by the system that gave it.
    DisclosureSource
);
disclosure!(
    /// Data about a patient came from another organisation, reported by the system that got it.
    DisclosureRecipient
);
