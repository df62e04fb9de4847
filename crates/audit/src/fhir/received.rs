//! AuditEvent resources of other systems.

use sanare_fhir::json::Reader;
use sanare_fhir::r4;

use crate::balp::{self, Profile};
use crate::error::Result;
use crate::json::{self, Value};

/// An AuditEvent of another system, R4 JSON, with everything that is wrong with it.
///
/// A receiver of BALP events may not refuse one because it does not keep its profile, so it is
/// taken as it is and its issues are recorded beside it.
///
/// ```
/// use sanare_audit::Received;
///
/// let received = Received::read(br#"{"resourceType": "AuditEvent", "recorded": "yesterday"}"#)?;
/// assert!(!received.issues().is_empty());
/// # Ok::<(), sanare_audit::Error>(())
/// ```
pub struct Received {
    resource: Option<r4::AuditEvent>,
    issues: Vec<String>,
    payload: String,
}

crate::event::shape!(Received { resource, issues });

impl Received {
    /// Takes a JSON document as an AuditEvent.
    ///
    /// # Errors
    /// [`NotJson`](crate::ErrorKind::NotJson) if it is no JSON at all.
    pub fn read(text: &[u8]) -> Result<Self> {
        let value = json::read(text)?;
        let (resource, report) = Reader::new().read_all::<r4::AuditEvent>(text).into_parts();
        let mut issues: Vec<String> = report
            .iter()
            .map(|issue| format!("{}: {}", issue.location().path(), issue.kind().code()))
            .collect();
        if let Some(event) = &resource {
            let mut reports = vec![balp::check_base(event)];
            for url in claims(event) {
                match Profile::from_url(url) {
                    Some(profile) => reports.push(balp::check(event, profile)),
                    None => issues.push("AuditEvent.meta.profile: unknown".to_owned()),
                }
            }
            for violation in reports.iter().flat_map(balp::Report::violations) {
                let issue = violation.to_string();
                if !issues.contains(&issue) {
                    issues.push(issue);
                }
            }
        }
        let mut payload = String::from("{");
        if !issues.is_empty() {
            payload.push_str("\"issues\":");
            Value::List(issues.iter().cloned().map(Value::Text).collect()).write(&mut payload);
            payload.push(',');
        }
        payload.push_str("\"received\":");
        value.write(&mut payload);
        payload.push('}');
        Ok(Self { resource, issues, payload })
    }

    /// The AuditEvent, if the document is one as far as it can be read.
    pub fn resource(&self) -> Option<&r4::AuditEvent> {
        self.resource.as_ref()
    }

    /// What is wrong with it: a path and a rule each.
    pub fn issues(&self) -> &[String] {
        &self.issues
    }

    /// The payload of its frame in a journal.
    pub(crate) fn into_payload(self) -> Vec<u8> {
        self.payload.into_bytes()
    }
}

/// The profiles that it says it fulfils.
fn claims(event: &r4::AuditEvent) -> impl Iterator<Item = &str> {
    event.meta.iter().flat_map(|meta| &meta.profile).filter_map(|profile| profile.as_str())
}
