//! The REST interactions.

use super::code::{self, Code};
use super::part::{DataRole, Patient, System, User, query_entity, request_entity};
use super::profile::Profile;
use super::token::{Parts, Token};
use crate::event::{Action, Coding, Concept, Entity, Event, Outcome, Reference, Source, Text};
use crate::time::Timestamp;

/// What all REST events have.
#[derive(Clone)]
struct Rest {
    rules: &'static Rules,
    profile: Profile,
    subtype: Code,
    client: System,
    server: System,
    subject: Entity,
    patient: Option<Patient>,
    source: Source,
    user: Option<User>,
    user_kind: Code,
    token: Option<Token>,
    request_id: Option<Text>,
    purposes: Vec<Concept>,
    outcome: Outcome,
    outcome_text: Option<Text>,
}

crate::event::shape!(Rest { patient, user, token, request_id, purposes, outcome_text });

/// How an interaction is coded.
#[derive(Debug)]
struct Rules {
    action: Action,
    subtype: Code,
    client: Code,
    server: Code,
    user: Code,
}

static CREATE: Rules = Rules {
    action: Action::Create,
    subtype: code::interaction("create"),
    client: code::SOURCE,
    server: code::DESTINATION,
    user: code::AUTHOR,
};
// The data flows from the server, so the server is the source. A query is coded the other way.
static READ: Rules = Rules {
    action: Action::Read,
    subtype: code::interaction("read"),
    client: code::DESTINATION,
    server: code::SOURCE,
    user: code::RECEIVING_USER,
};
static UPDATE: Rules = Rules {
    action: Action::Update,
    subtype: code::interaction("update"),
    client: code::SOURCE,
    server: code::DESTINATION,
    user: code::AUTHOR,
};
static DELETE: Rules = Rules {
    action: Action::Delete,
    subtype: code::interaction("delete"),
    client: code::APPLICATION,
    server: code::CUSTODIAN,
    user: code::AUTHOR,
};
static QUERY: Rules = Rules {
    action: Action::Execute,
    subtype: code::interaction("search-type"),
    client: code::SOURCE,
    server: code::DESTINATION,
    user: code::RECEIVING_USER,
};

impl Rest {
    fn new(
        rules: &'static Rules,
        profile: Profile,
        [client, server]: [System; 2],
        subject: Entity,
        patient: Option<Patient>,
        observer: Reference,
    ) -> Self {
        Self {
            rules,
            profile,
            subtype: rules.subtype,
            client,
            server,
            subject,
            patient,
            source: Source::new(observer),
            user: None,
            user_kind: rules.user,
            token: None,
            request_id: None,
            purposes: Vec::new(),
            outcome: Outcome::Success,
            outcome_text: None,
        }
    }

    fn build(self, now: Timestamp, id: Text) -> Event {
        let mut claims = Vec::new();
        // The profiles are for what succeeded.
        if self.outcome == Outcome::Success {
            claims.push(self.profile);
        }
        let mut client = self.client.agent(self.rules.client);
        let user_kind = self.user_kind;
        let mut parts = Parts {
            user: self.user.map(|user| user.agent(user_kind)),
            user_kind,
            application: (self.rules.action == Action::Delete).then_some(&mut client),
            agents: Vec::new(),
            entities: Vec::new(),
        };
        if let Some(token) = self.token {
            claims.push(token.profile());
            token.add_to(&mut parts);
        }
        let Parts { user, agents: more_agents, entities: more_entities, .. } = parts;
        let mut event = Event::new(id, code::REST.into(), now, client, self.source);
        event.agents.push(self.server.agent(self.rules.server));
        event.agents.extend(user);
        event.agents.extend(more_agents);
        event.entities.push(self.subject);
        event.entities.extend(self.patient.as_ref().map(Patient::entity));
        event.entities.extend(self.request_id.as_ref().map(request_entity));
        event.entities.extend(more_entities);
        event.subtypes.push(self.subtype.into());
        event.action = Some(self.rules.action);
        event.outcome = Some(self.outcome);
        event.outcome_text = self.outcome_text;
        event.purposes = self.purposes;
        event.claims = claims;
        event
    }
}

/// The methods that all builders of REST events have.
macro_rules! common {
    ($name:ident) => {
        impl $name {
            /// Sets who began it, a person.
            #[must_use]
            pub fn user(mut self, user: impl Into<User>) -> Self {
                self.0.user = Some(user.into());
                self
            }

            /// Sets the token that it was done under.
            #[must_use]
            pub fn token(mut self, token: impl Into<Token>) -> Self {
                self.0.token = Some(token.into());
                self
            }

            /// Sets the id of the request (`X-Request-Id`), which ties events together.
            #[must_use]
            pub fn request_id(mut self, id: impl Into<Text>) -> Self {
                self.0.request_id = Some(id.into());
                self
            }

            /// Adds a purpose of the act.
            #[must_use]
            pub fn purpose(mut self, purpose: impl Into<Concept>) -> Self {
                self.0.purposes.push(purpose.into());
                self
            }

            /// Sets where in the enterprise the reporting system is.
            #[must_use]
            pub fn site(mut self, site: impl Into<Text>) -> Self {
                self.0.source.site = Some(site.into());
                self
            }

            /// Adds what kind of system reports.
            #[must_use]
            pub fn source_kind(mut self, kind: Coding) -> Self {
                self.0.source.kinds.push(kind);
                self
            }

            /// Says that it did not succeed. The event then claims no REST profile, because
            /// they are for what succeeded.
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
        }
    };
}

/// A builder of an event about one resource, and the same about a patient's.
macro_rules! data {
    ($(#[$doc:meta])* $name:ident, $(#[$patient_doc:meta])* $patient:ident, $rules:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Rest);

        impl $name {
            /// From the client, the server, the resource, and the system that reports.
            pub fn new(
                client: System,
                server: System,
                data: Reference,
                observer: Reference,
            ) -> Self {
                let subject = DataRole::DomainResource.entity(data);
                Self(Rest::new(
                    &$rules, Profile::$name, [client, server], subject, None, observer,
                ))
            }
        }

        $(#[$patient_doc])*
        #[derive(Clone, Debug)]
        pub struct $patient(Rest);

        impl $patient {
            /// From the client, the server, the resource, the patient, and the system that reports.
            pub fn new(
                client: System,
                server: System,
                data: Reference,
                patient: Patient,
                observer: Reference,
            ) -> Self {
                let subject = DataRole::DomainResource.entity(data);
                let systems = [client, server];
                Self(Rest::new(
                    &$rules, Profile::$patient, systems, subject, Some(patient), observer,
                ))
            }
        }

        data!(@role $name);
        data!(@role $patient);
        common!($name);
        common!($patient);
        each!($patient);
    };
    (@role $name:ident) => {
        impl $name {
            /// Sets in which role the resource took part.
            #[must_use]
            pub fn data_role(mut self, role: DataRole) -> Self {
                self.0.subject.role = Some(role.code().into());
                self
            }
        }
    };
}

/// The methods of builders of events about a patient.
macro_rules! each {
    ($name:ident) => {
        impl $name {
            /// One event for each patient, because an event names one only; each has its own id,
            /// and all share the request id.
            pub fn build_each(
                self,
                now: Timestamp,
                patients: impl IntoIterator<Item = (Patient, Text)>,
            ) -> Vec<Event> {
                let one = |(patient, id)| {
                    let mut rest = self.0.clone();
                    rest.patient = Some(patient);
                    rest.build(now, id)
                };
                patients.into_iter().map(one).collect()
            }
        }
    };
}

/// The methods of builders whose user made or answers for the data.
macro_rules! authored {
    ($($name:ident),*) => {$(
        impl $name {
            /// Says that the user passed on what another had said; without it the user is the
            /// author.
            #[must_use]
            pub fn by_informant(mut self) -> Self {
                self.0.user_kind = code::INFORMANT;
                self
            }

            /// Says that the user answers for the data; without it the user is the author.
            #[must_use]
            pub fn by_custodian(mut self) -> Self {
                self.0.user_kind = code::USER_CUSTODIAN;
                self
            }
        }
    )*};
}

/// The methods that set a finer interaction.
macro_rules! interaction {
    ($($name:ident),*; $method:ident, $code:literal, $doc:literal) => {$(
        impl $name {
            #[doc = $doc]
            #[must_use]
            pub fn $method(mut self) -> Self {
                self.0.subtype = code::interaction($code);
                self
            }
        }
    )*};
}

data!(
    /// A resource was made (`POST`, or `PUT` of one that was not there).
    Create,
    /// A resource about a patient was made (`POST`, or `PUT` of one that was not there).
    PatientCreate,
    CREATE
);
data!(
    /// A resource was read.
    Read,
    /// A resource about a patient was read.
    PatientRead,
    READ
);
data!(
    /// A resource was changed.
    Update,
    /// A resource about a patient was changed.
    PatientUpdate,
    UPDATE
);
data!(
    /// A resource was removed.
    Delete,
    /// A resource about a patient was removed.
    PatientDelete,
    DELETE
);
authored!(Create, PatientCreate, Update, PatientUpdate, Delete, PatientDelete);
interaction!(Read, PatientRead; version, "vread", "Says that one version was read (`vread`).");
interaction!(Update, PatientUpdate; patch, "patch", "Says that a patch was applied.");

/// Resources were searched.
#[derive(Clone, Debug)]
pub struct Query(Rest);

/// Resources about a patient were searched.
#[derive(Clone, Debug)]
pub struct PatientQuery(Rest);

impl Query {
    /// From the client, the server, the search as it was asked (the bytes of the request line or of
    /// the whole request), and the system that reports. How much was found is not recorded.
    pub fn new(
        client: System,
        server: System,
        query: impl Into<Vec<u8>>,
        observer: Reference,
    ) -> Self {
        let subject = query_entity(query.into());
        Self(Rest::new(&QUERY, Profile::Query, [client, server], subject, None, observer))
    }
}

impl PatientQuery {
    /// As [`Query::new`], and the patient.
    pub fn new(
        client: System,
        server: System,
        query: impl Into<Vec<u8>>,
        patient: Patient,
        observer: Reference,
    ) -> Self {
        let subject = query_entity(query.into());
        let systems = [client, server];
        let profile = Profile::PatientQuery;
        Self(Rest::new(&QUERY, profile, systems, subject, Some(patient), observer))
    }
}

common!(Query);
common!(PatientQuery);
each!(PatientQuery);
interaction!(Query, PatientQuery; system_wide, "search-system", "Says that all types were searched (`search-system`).");
