//! Writes of which it is unknown whether they were carried out, and how to find out.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use http::{Method, StatusCode};
use serde_json::Value;
use url::Url;

use super::fhir;
use super::read::safe_answer;
use crate::body::{self, Expected};
use crate::bundle::{RawBundle, RawEntry};
use crate::call::{Answer, Reply, Unknown};
use crate::client::FhirClient;
use crate::error::Error;
use crate::exchange::{Exchange, Kind, Next};
use crate::instant;
use crate::label::{Interaction, Label};
use crate::payload::{Json, Payload};
use crate::retry::Class;
use crate::search::Query;

/// A write of which it is unknown whether it was carried out. It is not sent again; [`reconcile`](Self::reconcile) finds out.
pub struct UnknownOutcome<T> {
    /// What was tried.
    pub cause: Unknown,
    client: FhirClient,
    label: Label,
    question: Question,
    written: PhantomData<fn() -> T>,
}

/// What [`UnknownOutcome::reconcile`] found.
#[derive(Debug)]
#[non_exhaustive]
pub enum Reconciled<T> {
    /// It was carried out; this is the resource (`None` after a delete).
    Applied(Option<T>),
    /// It was not carried out when the server was asked.
    NotApplied,
    /// The server's answer does not tell; so many resources may be the one.
    Undecided(usize),
}

/// What to ask, and what the answer means.
#[derive(Clone)]
pub(crate) struct Question {
    ask: Ask,
    /// What was written, without what servers change.
    content: Option<Value>,
}

#[derive(Clone)]
enum Ask {
    /// A search that finds it if it exists.
    Matching(Url),
    /// Whether a resource like it has this identifier.
    Identified(Query),
    /// Whether a resource like it was created since.
    History,
    /// Whether the resource is like it.
    Like(Url),
    /// Whether the resource has changed: only its reader can tell.
    Changed(Url),
    /// Whether the resource is gone.
    Gone(Url),
}

impl Question {
    pub(super) fn created(document: &[u8]) -> Self {
        let content = Json::read(document).ok().map(|json| json.0);
        let identifier = content.as_ref().and_then(|content| {
            let list = content.get("identifier")?;
            let first = list.get(0).unwrap_or(list);
            let value = first.get("value")?.as_str()?;
            let system = first.get("system").and_then(Value::as_str);
            Some(Query::new().by("identifier", crate::search::identifier(system, value)))
        });
        let ask = identifier.map_or(Ask::History, Ask::Identified);
        Self { ask, content: content.map(comparable) }
    }

    pub(super) fn updated(url: Url, document: &[u8]) -> Self {
        let content = Json::read(document).ok().map(|json| comparable(json.0));
        Self { ask: Ask::Like(url), content }
    }

    pub(super) fn changed(url: Url) -> Self {
        Self { ask: Ask::Changed(url), content: None }
    }

    pub(super) fn deleted(url: Url) -> Self {
        Self { ask: Ask::Gone(url), content: None }
    }

    pub(super) fn matching(client: &FhirClient, name: &str, criteria: &Query) -> Self {
        let mut url = client.base().below([name]);
        criteria.write_to(&mut url);
        Self { ask: Ask::Matching(url), content: None }
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.ask {
            Ask::Matching(_) => "by its criteria",
            Ask::Identified(_) => "by its identifier",
            Ask::History => "by the history",
            Ask::Like(_) | Ask::Changed(_) | Ask::Gone(_) => "by a read",
        })
    }
}

impl<T> UnknownOutcome<T> {
    pub(super) fn new(
        client: &FhirClient,
        label: Label,
        question: Question,
        cause: Unknown,
    ) -> Self {
        Self { cause, client: client.clone(), label, question, written: PhantomData }
    }

    /// A refusal after an attempt that may have been carried out.
    pub(super) fn after(
        client: &FhirClient,
        label: Label,
        question: &Question,
        answer: &Answer,
    ) -> Self {
        let cause = Unknown {
            status: Some(answer.status().as_u16()),
            condition_failed: answer.status() == StatusCode::PRECONDITION_FAILED,
            attempts: answer.attempts,
            started: answer.started,
            retry_at: None,
            correlation_id: answer.correlation_id.clone(),
        };
        Self::new(client, label, question.clone(), cause)
    }

    /// Asks the server whether it was carried out: by the criteria of the condition, by an identifier of the resource, by a read, or by the
    /// history since the first attempt. A server that works slowly may still carry it out after it was asked.
    pub fn reconcile(&self) -> Exchange<Reconciling<T>> {
        let name = self.label.resource_type.unwrap_or_default();
        let below = |segments: &[&'static str]| self.client.base().below(segments.iter().copied());
        let (url, interaction) = match &self.question.ask {
            Ask::Matching(url) => (url.clone(), Interaction::SearchType),
            Ask::Identified(query) => {
                let mut url = below(&[name]);
                query.write_to(&mut url);
                (url, Interaction::SearchType)
            }
            Ask::History => {
                let mut url = below(&[name, "_history"]);
                // Clocks differ.
                let since = self.cause.started.checked_sub(Duration::from_secs(300));
                let since = instant::write(since.unwrap_or(self.cause.started));
                url.query_pairs_mut().append_pair("_since", &since);
                (url, Interaction::HistoryType)
            }
            Ask::Like(url) | Ask::Changed(url) | Ask::Gone(url) => (url.clone(), Interaction::Read),
        };
        let label = Label { interaction, ..self.label };
        let plan = fhir(Method::GET, url, Class::Safe, label);
        let kind = Reconciling { label, question: self.question.clone(), written: PhantomData };
        Exchange::new(&self.client, Ok(plan), kind)
    }
}

impl<T> Clone for UnknownOutcome<T> {
    fn clone(&self) -> Self {
        Self {
            cause: self.cause.clone(),
            client: self.client.clone(),
            label: self.label,
            question: self.question.clone(),
            written: PhantomData,
        }
    }
}

impl<T> fmt::Debug for UnknownOutcome<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnknownOutcome({}, {:?}, reconcile {:?})", self.label, self.cause, self.question)
    }
}

/// A question that ends with [`Reconciled`].
#[derive(Debug)]
pub struct Reconciling<T> {
    label: Label,
    question: Question,
    written: PhantomData<fn() -> T>,
}

impl<T: Payload> Reconciling<T> {
    fn found(&self, entries: &[RawEntry], is_whole: bool) -> Result<Reconciled<T>, Error> {
        let name = self.label.resource_type;
        let mut alike = Vec::new();
        for entry in entries {
            let Some(document) = entry.document() else { continue };
            let content = Json::read(document)?.0;
            let is_of_type = content.get("resourceType").and_then(Value::as_str) == name;
            let fits = match &self.question.content {
                Some(wanted) => comparable(content) == *wanted,
                None => true,
            };
            if is_of_type && fits && entry.is_match() {
                alike.push(document);
            }
        }
        Ok(match alike.as_slice() {
            [] if is_whole && (entries.is_empty() || self.question.content.is_some()) => {
                Reconciled::NotApplied
            }
            [one] => Reconciled::Applied(Some(T::read(one)?)),
            several => Reconciled::Undecided(several.len()),
        })
    }
}

impl<T: Payload> Kind for Reconciling<T> {
    type Output = Reconciled<T>;

    fn finish(&mut self, _: &FhirClient, reply: Reply) -> Result<Next<Reconciled<T>>, Error> {
        let answer = safe_answer(reply, self.label)?;
        let absent = matches!(answer.status(), StatusCode::NOT_FOUND | StatusCode::GONE);
        let expected = Expected { label: self.label, resource_type: None, id: None, release: None };
        let reconciled = match (&self.question.ask, absent) {
            (Ask::Gone(_), true) => Reconciled::Applied(None),
            (Ask::Like(_), true) => Reconciled::NotApplied,
            (Ask::Gone(_), false) => {
                body::document(&answer, expected)?;
                Reconciled::NotApplied
            }
            (Ask::Like(_) | Ask::Changed(_), _) => {
                let current = body::resource::<Json>(&answer, expected)?.resource.0;
                match &self.question.content {
                    Some(wanted) if comparable(current) == *wanted => {
                        let expected =
                            Expected { resource_type: self.label.resource_type, ..expected };
                        Reconciled::Applied(Some(body::resource(&answer, expected)?.resource))
                    }
                    Some(_) => Reconciled::NotApplied,
                    None => Reconciled::Undecided(1),
                }
            }
            (Ask::Matching(_) | Ask::Identified(_) | Ask::History, _) => {
                let bundle = RawBundle::read(body::document(&answer, expected)?)?;
                self.found(&bundle.entry, bundle.link("next").is_none())?
            }
        };
        Ok(Next::Done(reconciled))
    }
}

/// A resource without what servers change: id, meta and narrative.
fn comparable(mut content: Value) -> Value {
    if let Some(members) = content.as_object_mut() {
        for name in ["id", "meta", "text"] {
            members.remove(name);
        }
    }
    content
}
