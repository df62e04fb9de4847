//! To whom data about a patient was disclosed.

use super::query::{Found, Query};
use super::table::{csv, html, joined, ndjson, said, shown};
use crate::balp::{code, roles};
use crate::error::Result;
use crate::event::{Event, Outcome, Reference, Text};
use crate::journal::Store;
use crate::time::Timestamp;

/// One disclosure, with what 45 CFR 164.528(b)(2) wants told of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// The number of its frame in the journal.
    pub seq: u64,
    /// When.
    pub time: Timestamp,
    /// To whom.
    pub recipients: Vec<Reference>,
    /// Which data.
    pub data: Vec<Reference>,
    /// Why.
    pub purposes: Vec<Text>,
    /// Who disclosed it.
    pub sources: Vec<Reference>,
    /// Who allowed it.
    pub authorizers: Vec<Reference>,
}

crate::event::shape!(Disclosure { recipients, data, purposes, sources, authorizers });

/// The disclosures of data about a patient since a time, oldest first. The rule wants those of the
/// six years before the request. A disclosure that failed is none.
///
/// # Errors
/// The store's, and of frames that hold no event.
pub fn accounting(
    store: &dyn Store,
    patient: &Reference,
    since: Timestamp,
) -> Result<Vec<Disclosure>> {
    let query = Query::new().patient(patient.clone()).since(since);
    let found = query.find(store)?;
    let took_place = |found: &Found| {
        roles::is_disclosure(&found.event)
            && matches!(found.event.outcome, None | Some(Outcome::Success | Outcome::MinorFailure))
    };
    found
        .filter(|found| found.as_ref().map_or(true, took_place))
        .map(|found| found.map(|found| disclosure(&found)))
        .collect()
}

fn disclosure(Found { seq, event, .. }: &Found) -> Disclosure {
    let who = |kind| roles::agents(event, kind).filter_map(|agent| agent.who.clone()).collect();
    Disclosure {
        seq: *seq,
        time: event.period.and_then(|period| period.start).unwrap_or(event.recorded),
        recipients: who(code::DESTINATION),
        data: roles::data(event).cloned().collect(),
        purposes: purposes(event),
        sources: who(code::SOURCE),
        authorizers: who(code::DISCLOSURE_AUTHORIZER),
    }
}

fn purposes(event: &Event) -> Vec<Text> {
    let of_agents = event.agents.iter().flat_map(|agent| &agent.purposes);
    let mut said: Vec<Text> =
        event.purposes.iter().chain(of_agents).map(|own| said(own).into()).collect();
    said.dedup();
    said
}

const HEAD: [&str; 6] = ["when", "to whom", "what", "why", "by whom", "allowed by"];

impl Disclosure {
    fn row(&self) -> Vec<String> {
        let names = |all: &[Reference]| joined(all.iter().map(|own| Some(shown(own))));
        vec![
            self.time.to_string(),
            names(&self.recipients),
            names(&self.data),
            joined(self.purposes.iter().map(|own| Some(own.to_string()))),
            names(&self.sources),
            names(&self.authorizers),
        ]
    }

    fn rows(all: &[Self]) -> Vec<Vec<String>> {
        all.iter().map(Self::row).collect()
    }

    /// Disclosures as CSV, safe for spreadsheets.
    pub fn to_csv(all: &[Self]) -> String {
        csv(&HEAD, Self::rows(all).iter().map(Vec::as_slice))
    }

    /// Disclosures as NDJSON.
    pub fn to_ndjson(all: &[Self]) -> String {
        ndjson(&HEAD, Self::rows(all).iter().map(Vec::as_slice))
    }

    /// Disclosures as one HTML page.
    pub fn to_html(title: &str, all: &[Self]) -> String {
        html(title, &HEAD, Self::rows(all).iter().map(Vec::as_slice))
    }
}
