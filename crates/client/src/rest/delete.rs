//! Deletes, with and without conditions.

use http::header::IF_MATCH;
use http::{Method, StatusCode};
use sanare_fhir::resource::ResourceType;

use super::reconcile::{Question, UnknownOutcome};
use super::{checked_id, fhir};
use crate::body;
use crate::call::Reply;
use crate::client::FhirClient;
use crate::error::Error;
use crate::etag::ETag;
use crate::exchange::{Exchange, Kind, Next};
use crate::label::{Interaction, Label};
use crate::payload::Json;
use crate::retry::Class;
use crate::search::Query;

/// How a delete ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Removal {
    /// It is deleted; also if an earlier attempt of ours did it and the server now says that there is nothing.
    Deleted,
    /// The server will delete it (202).
    Accepted,
    /// It is unknown whether the server did it.
    Unknown(Box<UnknownOutcome<Json>>),
}

/// A delete that ends with a [`Removal`].
#[derive(Debug)]
pub struct Deleting {
    label: Label,
    question: Question,
}

impl FhirClient {
    /// Deletes a resource.
    pub fn delete<T: ResourceType>(&self, id: &str) -> Exchange<Deleting> {
        let label = Label::of(Interaction::Delete, T::NAME);
        let url = self.base().below([T::NAME, id]);
        let question = Question::deleted(url.clone());
        let plan = checked_id(id).map(|_| fhir(Method::DELETE, url, Class::Repeatable, label));
        Exchange::new(self, plan, Deleting { label, question })
    }

    /// Deletes what a search finds: one resource, or several if the server's CapabilityStatement says so.
    pub fn delete_where<T: ResourceType>(&self, criteria: &Query) -> Exchange<Deleting> {
        let label = Label::of(Interaction::Delete, T::NAME);
        let question = Question::matching(self, T::NAME, criteria);
        let plan = self.conditional(Method::DELETE, T::NAME, criteria, label).map(|mut plan| {
            plan.set_class(Class::Repeatable);
            plan
        });
        Exchange::new(self, plan, Deleting { label, question })
    }
}

impl Exchange<Deleting> {
    /// Only if the resource still has this version.
    #[must_use]
    pub fn if_match(self, version: &ETag) -> Self {
        self.with_header(IF_MATCH, version.header())
    }
}

impl Kind for Deleting {
    type Output = Removal;

    fn finish(&mut self, client: &FhirClient, reply: Reply) -> Result<Next<Removal>, Error> {
        let unknown = |outcome| Ok(Next::Done(Removal::Unknown(Box::new(outcome))));
        match reply {
            Reply::Answer(answer) | Reply::Lost(answer) => match answer.status() {
                StatusCode::ACCEPTED => Ok(Next::Done(Removal::Accepted)),
                status if status.is_success() => Ok(Next::Done(Removal::Deleted)),
                StatusCode::NOT_FOUND | StatusCode::GONE if answer.maybe_applied => {
                    Ok(Next::Done(Removal::Deleted))
                }
                _ if answer.maybe_applied => {
                    unknown(UnknownOutcome::after(client, self.label, &self.question, &answer))
                }
                _ => Err(body::refusal(&answer, self.label)),
            },
            Reply::Unknown(cause) => {
                unknown(UnknownOutcome::new(client, self.label, self.question.clone(), cause))
            }
            Reply::Streaming(_) => Err(crate::io::out_of_order()),
        }
    }
}
