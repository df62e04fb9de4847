//! The event itself.

use super::code::{Coding, Concept, Text};
use super::entity::Entity;
use super::form::{self, Fields, Form, Members, wrong};
use super::outcome::{Action, Outcome};
use super::who::{Agent, Source};
use crate::balp::Profile;
use crate::error::{Error, ErrorKind, Result};
use crate::json::{self, Value};
use crate::time::Timestamp;

/// One audit event: who did what to which data, when, and how it went.
///
/// The id and the time come from the caller, so the same input makes the same bytes. For the
/// events of IHE BALP use the builders in [`balp`](crate::balp).
///
/// ```
/// use sanare_audit::{Action, Agent, Coding, Entity, Event, Outcome, Reference, Source};
///
/// let event = Event {
///     action: Some(Action::Execute),
///     outcome: Some(Outcome::Success),
///     entities: vec![Entity::new(Reference::to("Bundle/17"))],
///     ..Event::new(
///         "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f",
///         Coding::new("http://dicom.nema.org/resources/ontology/DCM", "110107"),
///         "2026-03-01T12:05:09Z".parse()?,
///         Agent::new(Reference::display("interface engine")),
///         Source::new(Reference::display("interface engine")),
///     )
/// };
/// let json = event.to_json();
/// assert_eq!(Event::from_json(json.as_bytes())?, event);
/// # Ok::<(), sanare_audit::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Event {
    /// Its id, unique among all events.
    pub id: Text,
    /// What kind of event it is.
    pub kind: Coding,
    /// More exactly, what kind.
    pub subtypes: Vec<Coding>,
    /// What was done.
    pub action: Option<Action>,
    /// When the activity took place.
    pub period: Option<Period>,
    /// When the event was recorded.
    pub recorded: Timestamp,
    /// How it went.
    pub outcome: Option<Outcome>,
    /// How it went, for people.
    pub outcome_text: Option<Text>,
    /// For what purposes.
    pub purposes: Vec<Concept>,
    /// Who took part; at least one.
    pub agents: Vec<Agent>,
    /// Who reports it.
    pub source: Source,
    /// What it was about.
    pub entities: Vec<Entity>,
    /// The BALP profiles that it is meant to fulfil. A rendering claims those that it fulfils
    /// after the built-in checker, and no others.
    pub claims: Vec<Profile>,
}

/// A time from and to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// Its beginning.
    pub start: Option<Timestamp>,
    /// Its end.
    pub end: Option<Timestamp>,
}

impl Event {
    /// An event with what every event has.
    pub fn new(
        id: impl Into<Text>,
        kind: Coding,
        recorded: Timestamp,
        agent: Agent,
        source: Source,
    ) -> Self {
        Self {
            id: id.into(),
            kind,
            subtypes: Vec::new(),
            action: None,
            period: None,
            recorded,
            outcome: None,
            outcome_text: None,
            purposes: Vec::new(),
            agents: vec![agent],
            source,
            entities: Vec::new(),
            claims: Vec::new(),
        }
    }

    /// The event as canonical JSON of this crate's own form: members sorted by name, shortest
    /// escapes, no white space between tokens. Journals hold events in this form.
    pub fn to_json(&self) -> String {
        let mut out = String::with_capacity(1024);
        form::write(self, &mut out);
        out
    }

    /// Reads what [`to_json`](Self::to_json) writes.
    ///
    /// # Errors
    /// [`NotJson`](ErrorKind::NotJson) with the byte offset,
    /// [`MissingMember`](ErrorKind::MissingMember) and
    /// [`WrongMember`](ErrorKind::WrongMember) with the member's name.
    pub fn from_json(text: &[u8]) -> Result<Self> {
        form::read(json::read(text)?, "event")
    }

    /// What of this event is not in another.
    #[cfg(feature = "dicom")]
    pub(crate) fn losses_to(&self, other: &Self) -> Vec<crate::Loss> {
        form::losses(self, other)
    }

    /// The payload of its frame in a journal.
    pub(crate) fn to_payload(&self) -> Vec<u8> {
        let mut out = String::with_capacity(1024);
        out.push_str("{\"event\":");
        form::write(self, &mut out);
        out.push('}');
        out.into_bytes()
    }

    /// The event in the payload of a record's frame; none if it holds a received one.
    pub(crate) fn from_payload(payload: &[u8]) -> Result<Option<Self>> {
        let Value::Object(mut members) = json::read(payload)? else { return Err(wrong("event")) };
        match members.remove("event") {
            Some(event) => form::read(event, "event").map(Some),
            None if members.contains_key("received") => Ok(None),
            None => Err(Error::new(ErrorKind::MissingMember).member("event")),
        }
    }
}

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Event")
            .field("action", &self.action)
            .field("outcome", &self.outcome)
            .field("subtypes", &self.subtypes.len())
            .field("agents", &self.agents)
            .field("source", &self.source)
            .field("entities", &self.entities)
            .field("claims", &self.claims)
            .finish_non_exhaustive()
    }
}

impl Form for Event {
    fn write(&self, out: &mut Members<'_>) {
        out.maybe_text("action", self.action.map(Action::code));
        out.list("agents", &self.agents);
        let claims: Vec<&str> = self.claims.iter().map(|profile| profile.id()).collect();
        out.texts("claims", &claims);
        out.list("entities", &self.entities);
        out.text("id", &self.id);
        out.object("kind", &self.kind);
        out.maybe_text("outcome", self.outcome.map(Outcome::code));
        out.maybe_text("outcomeText", self.outcome_text.as_deref());
        out.maybe("period", self.period.as_ref());
        out.list("purposes", &self.purposes);
        out.text("recorded", &self.recorded.to_string());
        out.object("source", &self.source);
        out.list("subtypes", &self.subtypes);
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        let claim = |id: String| Profile::from_id(&id).ok_or_else(|| wrong("claims"));
        Ok(Self {
            id: fields.text("id")?.into(),
            kind: fields.object("kind")?,
            subtypes: fields.list("subtypes")?,
            action: coded(fields, "action", Action::from_code)?,
            period: fields.maybe("period")?,
            recorded: fields
                .text("recorded")?
                .parse()
                .map_err(|error: Error| error.member("recorded"))?,
            outcome: coded(fields, "outcome", Outcome::from_code)?,
            outcome_text: fields.maybe_text("outcomeText")?.map(Into::into),
            purposes: fields.list("purposes")?,
            agents: fields.list("agents")?,
            source: fields.object("source")?,
            entities: fields.list("entities")?,
            claims: fields.texts("claims")?.into_iter().map(claim).collect::<Result<_>>()?,
        })
    }
}

impl Form for Period {
    fn write(&self, out: &mut Members<'_>) {
        out.maybe_text("end", self.end.map(|time| time.to_string()).as_deref());
        out.maybe_text("start", self.start.map(|time| time.to_string()).as_deref());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        let mut time = |name| {
            let text = fields.maybe_text(name)?;
            text.map(|text| text.parse().map_err(|error: Error| error.member(name))).transpose()
        };
        Ok(Self { start: time("start")?, end: time("end")? })
    }
}

fn coded<T>(
    fields: &mut Fields,
    name: &'static str,
    from_code: fn(&str) -> Option<T>,
) -> Result<Option<T>> {
    let code = fields.maybe_text(name)?;
    code.map(|code| from_code(&code).ok_or_else(|| wrong(name))).transpose()
}
