//! Groups that a server keeps by a query.

use std::fmt;

use http::Method;
use sanare_fhir::Release;
use serde_json::{Value, json};

use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::label::{Interaction, Label};
use crate::payload::Json;
use crate::rest::{Asynchronous, FHIR_JSON, PREFER, fhir};
use crate::retry::Class;

use super::kick_off::is_filter;

/// A group whose members are those that match queries, for [`BulkExport::group`](super::BulkExport::group)
/// ([Bulk Cohort](https://build.fhir.org/ig/HL7/bulk-data/group.html), of maturity 1).
///
/// ```
/// use sanare_client::FhirClient;
/// use sanare_client::bulk::{CohortGroup, CohortType};
///
/// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
/// let cohort = CohortGroup::new("Diabetes, of the plan", CohortType::Person)
///     .filter("Condition?code=http://hl7.org/fhir/sid/icd-10-cm|E11.9&clinical-status=active")
///     .member("Group/plan-members");
/// let create = fhir.create_cohort(&cohort)?; // a flow that ends with the group, however long that takes the server
/// # let _ = create;
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct CohortGroup {
    name: String,
    of: CohortType,
    filters: Vec<String>,
    members: Vec<String>,
    release: Release,
}

/// What the members of a [`CohortGroup`] are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CohortType {
    /// Patients.
    Person,
    /// Practitioners.
    Practitioner,
    /// Devices.
    Device,
}

impl CohortGroup {
    /// A group of this name, without a query yet.
    pub fn new(name: impl Into<String>, of: CohortType) -> Self {
        Self {
            name: name.into(),
            of,
            filters: Vec::new(),
            members: Vec::new(),
            release: Release::R4,
        }
    }

    /// Only those who match, or have something in their compartment that matches, such as `Condition?code=...`. Several must all match.
    pub fn filter(mut self, query: impl Into<String>) -> Self {
        self.filters.push(query.into());
        self
    }

    /// Only of these: `Patient/1`, `Group/2`. All that the client may see if not given.
    pub fn member(mut self, reference: impl Into<String>) -> Self {
        self.members.push(reference.into());
        self
    }

    /// The release of FHIR that the server speaks; R4 if not given.
    pub fn release(self, release: Release) -> Self {
        Self { release, ..self }
    }

    /// The resource.
    ///
    /// # Errors
    /// `InvalidParameter` for a group without a name or a query, and for a query that is not one of a single type, without parameters of
    /// a result.
    pub fn resource(&self) -> Result<Json, Error> {
        let wrong = |member| Error::new(ErrorKind::InvalidParameter).at("Group").member(member);
        if self.name.trim().is_empty() {
            return Err(wrong("name"));
        }
        if self.filters.is_empty() || !self.filters.iter().all(|query| is_filter(query)) {
            return Err(wrong("member-filter"));
        }
        let filters: Vec<Value> = self
            .filters
            .iter()
            .map(|query| {
                json!({"url": MEMBER_FILTER,
                    "valueExpression": {"language": "application/x-fhir-query", "expression": query}})
            })
            .collect();
        let listed = !self.members.is_empty();
        let mut group = json!({
            "resourceType": "Group",
            "modifierExtension": filters,
            "type": self.of.code(),
            "name": self.name,
        });
        if let Value::Object(group) = &mut group {
            if self.release == Release::R5 {
                let membership = if listed { "enumerated" } else { "definitional" };
                group.insert("membership".to_owned(), json!(membership));
            } else {
                group.insert("actual".to_owned(), json!(listed));
            }
            if listed {
                let members: Vec<Value> = self
                    .members
                    .iter()
                    .map(|reference| json!({"entity": {"reference": reference}}))
                    .collect();
                group.insert("member".to_owned(), Value::Array(members));
            }
        }
        Ok(Json(group))
    }

    /// When the server last found out who the members of a group are; `None` if it does that for each export.
    pub fn members_refreshed(group: &Json) -> Option<&str> {
        let extensions = group.0.get("extension")?.as_array()?;
        let refreshed = extensions
            .iter()
            .find(|it| it.get("url").and_then(Value::as_str) == Some(MEMBERS_REFRESHED))?;
        refreshed.get("valueDateTime")?.as_str()
    }
}

impl CohortType {
    const fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Practitioner => "practitioner",
            Self::Device => "device",
        }
    }
}

impl FhirClient {
    /// Creates a group that the server keeps by queries. It may take its time: the flow polls, see [`Asynchronous`].
    ///
    /// # Errors
    /// As [`CohortGroup::resource`].
    pub fn create_cohort(&self, cohort: &CohortGroup) -> Result<Asynchronous<Json>, Error> {
        use crate::payload::Payload as _;

        let document = cohort.resource()?.write();
        let label = Label::of(Interaction::Create, "Group");
        let plan = fhir(Method::POST, self.base().below(["Group"]), Class::Once, label)
            .body(FHIR_JSON, document);
        let wanted = http::HeaderValue::from_static("respond-async, return=representation");
        Ok(Asynchronous::accepted_later(self, plan.header(PREFER, wanted), label))
    }
}

/// Shows how many queries and members there are.
impl fmt::Debug for CohortGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CohortGroup")
            .field("of", &self.of)
            .field("filters", &self.filters.len())
            .field("members", &self.members.len())
            .finish_non_exhaustive()
    }
}

const MEMBER_FILTER: &str = "http://hl7.org/fhir/uv/bulkdata/StructureDefinition/member-filter";
const MEMBERS_REFRESHED: &str =
    "http://hl7.org/fhir/uv/bulkdata/StructureDefinition/members-refreshed";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u04_the_group_of_a_cohort() {
        let cohort = CohortGroup::new("n", CohortType::Person)
            .filter("Condition?code=x|y")
            .filter("Encounter?date=ge2024-01-01");
        let group = cohort.resource().unwrap().0;
        assert_eq!(group["type"], "person");
        assert_eq!(group["actual"], false);
        assert_eq!(group["modifierExtension"].as_array().unwrap().len(), 2);
        assert_eq!(
            group["modifierExtension"][0]["valueExpression"],
            json!({"language": "application/x-fhir-query", "expression": "Condition?code=x|y"})
        );
        assert!(group.get("characteristic").is_none() && group.get("member").is_none());
        let listed = cohort.member("Group/1").resource().unwrap().0;
        assert_eq!(listed["actual"], true);
        assert_eq!(listed["member"][0]["entity"]["reference"], "Group/1");
    }

    #[test]
    fn u04_r5_names_the_membership() {
        let cohort = CohortGroup::new("n", CohortType::Device).filter("Device?status=active");
        let group = cohort.release(Release::R5).resource().unwrap().0;
        assert_eq!(
            (&group["membership"], &group["type"]),
            (&json!("definitional"), &json!("device"))
        );
        assert!(group.get("actual").is_none());
    }

    #[test]
    fn u04_what_is_no_cohort() {
        let of = |name: &str, query: &str| {
            let group = CohortGroup::new(name, CohortType::Practitioner).filter(query).resource();
            group.map(drop).map_err(|error| error.location().member())
        };
        assert_eq!(of("n", "Practitioner?active=true"), Ok(()));
        assert_eq!(of(" ", "Practitioner?active=true"), Err(Some("name")));
        for query in
            ["", "active=true", "?active=true", "Patient/1/Condition?code=x", "Patient?_sort=name"]
        {
            assert_eq!(of("n", query), Err(Some("member-filter")), "{query}");
        }
        let none = CohortGroup::new("n", CohortType::Person).resource();
        assert_eq!(none.unwrap_err().kind(), ErrorKind::InvalidParameter);
    }

    #[test]
    fn u04_when_the_members_were_found() {
        let group = Json(json!({"resourceType": "Group", "extension": [
            {"url": "urn:other", "valueDateTime": "2020"},
            {"url": MEMBERS_REFRESHED, "valueDateTime": "2024-01-01T13:28:17-05:00"}]}));
        assert_eq!(CohortGroup::members_refreshed(&group), Some("2024-01-01T13:28:17-05:00"));
        assert_eq!(CohortGroup::members_refreshed(&Json(json!({}))), None);
    }
}
