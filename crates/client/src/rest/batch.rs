//! Batches and transactions.

use http::Method;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::read::safe_answer;
use super::{FHIR_JSON, fhir};
use crate::body::{self, Expected};
use crate::bundle::{RawBundle, RawEntry, RawRequest, RawResponse};
use crate::call::{Plan, Reply};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::etag::ETag;
use crate::exchange::{Exchange, Kind, Next};
use crate::issues::Issues;
use crate::label::{Interaction, Label};
use crate::payload::{Json, Payload};
use crate::retry::Class;

/// A batch or transaction that ends with a [`BatchAnswer`].
#[derive(Debug)]
pub struct Batching {
    label: Label,
    entries: usize,
}

/// The answers to the entries of a batch or transaction, in the order of the requests.
#[derive(Clone, Debug)]
pub struct BatchAnswer {
    entries: Vec<EntryAnswer>,
}

/// The answer to one entry. `Debug` shows status and issues.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntryAnswer {
    /// The status; 0 if the server gave none that can be read.
    pub status: u16,
    /// `response.location`
    pub location: Option<String>,
    /// `response.etag`
    pub etag: Option<ETag>,
    /// `response.lastModified`
    pub last_modified: Option<String>,
    /// `response.outcome`, or the resource if it is an `OperationOutcome`.
    pub issues: Issues,
    resource: Option<Box<RawValue>>,
}

/// How large the parts of a batch may be, see [`FhirClient::batch_parts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchParts {
    /// Entries.
    pub entries: usize,
    /// Bytes of the entries' JSON; an entry that is larger goes alone.
    pub bytes: usize,
}

impl FhirClient {
    /// A batch or transaction, as its `type` says. It may be repeated only if each of its entries may.
    ///
    /// ```
    /// use sanare_client::{FhirClient, retry::Class};
    /// use sanare_fhir::bundle::Request;
    /// use sanare_fhir::r4::{Bundle, Patient};
    ///
    /// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
    /// let create = Request::create(Patient::default()).full_url("urn:uuid:c757873d-ec9a-4326-a141-556f43239520");
    /// let once = fhir.bundle(&Bundle::transaction([create.clone()]).unwrap());
    /// assert_eq!(once.plan()?.class(), Class::Once);
    /// let safe = fhir.bundle(&Bundle::transaction([create.if_none_exist("identifier=urn:mrn|42")]).unwrap());
    /// assert_eq!(safe.plan()?.class(), Class::Repeatable);
    /// # Ok::<(), sanare_client::Error>(())
    /// ```
    pub fn bundle(&self, bundle: &impl Payload) -> Exchange<Batching> {
        let document = bundle.write();
        match RawBundle::read(&document) {
            Ok(read) => self.sending(&read, document),
            Err(error) => {
                let label = Label::system(Interaction::Batch);
                Exchange::new(self, Err(error), Batching { label, entries: 0 })
            }
        }
    }

    /// A batch in parts, each a request of its own. Transactions cannot be split.
    ///
    /// # Errors
    /// `InvalidParameter` for a transaction.
    pub fn batch_parts(
        &self,
        bundle: &impl Payload,
        parts: BatchParts,
    ) -> Result<Vec<Exchange<Batching>>, Error> {
        let document = bundle.write();
        let whole = RawBundle::read(&document)?;
        if whole.of_type.as_deref() != Some("batch") {
            let label = Label::system(Interaction::Transaction);
            let wrong = Error::new(ErrorKind::InvalidParameter).at("Bundle").member("type");
            return Err(wrong.with_label(label));
        }
        let Json(value) = Json::read(&document)?;
        let entries = value.get("entry").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut groups: Vec<Vec<Value>> = Vec::new();
        let mut room = (0_usize, 0_usize);
        for entry in entries {
            let bytes = entry.to_string().len();
            match groups.last_mut() {
                Some(group) if room.0 > 0 && room.1 >= bytes => {
                    group.push(entry);
                    room = (room.0.saturating_sub(1), room.1.saturating_sub(bytes));
                }
                _ => {
                    groups.push(vec![entry]);
                    room = (parts.entries.saturating_sub(1), parts.bytes.saturating_sub(bytes));
                }
            }
        }
        Ok(groups
            .into_iter()
            .map(|group| {
                let part = json!({"resourceType": "Bundle", "type": "batch", "entry": group});
                self.bundle(&Json(part))
            })
            .collect())
    }

    fn sending(&self, bundle: &RawBundle, document: Vec<u8>) -> Exchange<Batching> {
        let interaction = match bundle.of_type.as_deref() {
            Some("batch") => Some(Interaction::Batch),
            Some("transaction") => Some(Interaction::Transaction),
            _ => None,
        };
        let label = Label::system(interaction.unwrap_or(Interaction::Batch));
        let class = bundle.entry.iter().map(class_of).max().unwrap_or(Class::Safe);
        let kind = Batching { label, entries: bundle.entry.len() };
        let mut url = self.base().url().clone();
        url.set_path(url.path().trim_end_matches('/').to_owned().as_str());
        let plan: Result<Plan, Error> = match interaction {
            Some(_) => Ok(fhir(Method::POST, url, class, label).body(FHIR_JSON, document)),
            None => Err(Error::new(ErrorKind::WrongBundle).at("Bundle").member("type")),
        };
        Exchange::new(self, plan, kind)
    }
}

/// How often an entry may be carried out.
fn class_of(entry: &RawEntry) -> Class {
    let Some(RawRequest { method, url, if_match, if_none_exist }) = &entry.request else {
        return Class::Once;
    };
    let identified = || {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        let query = crate::search::Query::parse(query);
        query.contains("identifier") || query.contains("_id")
    };
    match method.as_str() {
        "GET" | "HEAD" => Class::Safe,
        "DELETE" => Class::Repeatable,
        "PUT" | "PATCH" if if_match.is_some() => Class::Repeatable,
        "PUT" if identified() => Class::Repeatable,
        "POST" if if_none_exist.is_some() => Class::Repeatable,
        "POST" if url.ends_with("/_search") => Class::Safe,
        _ => Class::Once,
    }
}

impl Kind for Batching {
    type Output = BatchAnswer;

    fn finish(&mut self, _: &FhirClient, reply: Reply) -> Result<Next<BatchAnswer>, Error> {
        let answer = safe_answer(reply, self.label)?;
        let expected = Expected { label: self.label, resource_type: None, id: None, release: None };
        let of_answer = |error| body::described(error, &answer, self.label);
        let document = body::document(&answer, expected).map_err(|error| {
            // Where the server tells which entry it was.
            match error.issues().iter().find_map(|issue| issue.expression().find_map(entry_index)) {
                Some(index) => error.at("Bundle").member("entry").index(index),
                None => error,
            }
        })?;
        let bundle = RawBundle::read(document).map_err(|error| {
            let issues = Issues::read(document).unwrap_or_default();
            of_answer(error.with_issues(issues))
        })?;
        let of_type = match self.label.interaction {
            Interaction::Transaction => "transaction-response",
            _ => "batch-response",
        };
        if bundle.of_type.as_deref() != Some(of_type) {
            return Err(of_answer(Error::new(ErrorKind::WrongBundle).at("Bundle").member("type")));
        }
        if bundle.entry.len() != self.entries {
            let at = bundle.entry.len().min(self.entries);
            let unpaired = Error::new(ErrorKind::Unpaired).at("Bundle").member("entry");
            return Err(of_answer(unpaired.index(at)));
        }
        let entries = bundle.entry.into_iter().map(EntryAnswer::of).collect();
        Ok(Next::Done(BatchAnswer { entries }))
    }
}

/// The 3 in `Bundle.entry[3].resource`.
fn entry_index(expression: &str) -> Option<usize> {
    let (_, rest) = expression.split_once("entry[")?;
    rest.split(']').next()?.parse().ok()
}

impl BatchAnswer {
    /// The answers, one for each request.
    pub fn entries(&self) -> &[EntryAnswer] {
        &self.entries
    }

    /// The entries that failed, with their places: also in a transaction, because not every server keeps the rule that all or none is done.
    pub fn failures(&self) -> impl Iterator<Item = (usize, &EntryAnswer)> {
        self.entries.iter().enumerate().filter(|(_, entry)| !entry.is_success())
    }

    /// Itself, if no entry failed.
    ///
    /// # Errors
    /// `Refused` at the first entry that failed.
    pub fn require_all(self) -> Result<Self, Error> {
        let Some((index, entry)) = self.failures().next() else { return Ok(self) };
        let refused = Error::new(ErrorKind::Refused).at("Bundle").member("entry");
        let refused = refused.index(index).with_issues(entry.issues.clone());
        Err(match http::StatusCode::from_u16(entry.status) {
            Ok(status) => refused.with_status(status),
            Err(_) => refused,
        })
    }
}

impl EntryAnswer {
    fn of(entry: RawEntry) -> Self {
        let RawResponse { status, location, etag, last_modified, outcome } =
            entry.response.unwrap_or_default();
        let of_outcome = outcome.as_ref().and_then(|it| Issues::read(it.get().as_bytes()));
        let of_resource =
            || entry.resource.as_ref().and_then(|it| Issues::read(it.get().as_bytes()));
        Self {
            status: status.get(..3).and_then(|digits| digits.parse().ok()).unwrap_or(0),
            location,
            etag: etag.as_deref().and_then(ETag::read),
            last_modified,
            issues: of_outcome.or_else(of_resource).unwrap_or_default(),
            resource: entry.resource,
        }
    }

    /// Whether the status is one of success, or says that nothing changed.
    pub fn is_success(&self) -> bool {
        matches!(self.status, 200..=299 | 304)
    }

    /// The resource, if there is one.
    ///
    /// # Errors
    /// `Resource` or `NotJson`.
    pub fn read<T: Payload>(&self) -> Result<Option<T>, Error> {
        self.resource.as_ref().map(|it| T::read(it.get().as_bytes())).transpose()
    }
}

impl std::fmt::Debug for EntryAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "EntryAnswer({}, {:?})", self.status, self.issues)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t01_the_class_of_a_bundle() {
        let fhir = FhirClient::builder("https://ehr.example/fhir").unwrap().build();
        let class = |requests: &[Value]| {
            let entries: Vec<Value> = requests.iter().map(|it| json!({ "request": it })).collect();
            let bundle = json!({"resourceType": "Bundle", "type": "batch", "entry": entries});
            fhir.bundle(&Json(bundle)).plan().unwrap().class()
        };
        let get = json!({"method": "GET", "url": "Patient/1"});
        let delete = json!({"method": "DELETE", "url": "Patient/1"});
        let post = json!({"method": "POST", "url": "Patient"});
        assert_eq!(class(std::slice::from_ref(&get)), Class::Safe);
        assert_eq!(class(&[get.clone(), delete.clone()]), Class::Repeatable);
        assert_eq!(class(&[get, delete, post]), Class::Once);
        for (request, expected) in [
            (json!({"method": "PUT", "url": "Patient/1"}), Class::Once),
            (json!({"method": "PUT", "url": "Patient/1", "ifMatch": "W/\"1\""}), Class::Repeatable),
            (json!({"method": "PUT", "url": "Patient?identifier=x"}), Class::Repeatable),
            (json!({"method": "PUT", "url": "Patient?name=x"}), Class::Once),
            (json!({"method": "PATCH", "url": "Patient/1"}), Class::Once),
            (json!({"method": "POST", "url": "Patient", "ifNoneExist": "x=y"}), Class::Repeatable),
            (json!({"method": "POST", "url": "Patient/_search"}), Class::Safe),
            (json!({}), Class::Once),
        ] {
            assert_eq!(class(std::slice::from_ref(&request)), expected, "{request}");
        }
        assert_eq!(entry_index("Bundle.entry[12].resource"), Some(12));
        assert_eq!(entry_index("Bundle.entry[x]"), None);
    }
}
