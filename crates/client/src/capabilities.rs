//! What a server says that it can do, and what to do when it says that it cannot.

use std::collections::{BTreeMap, BTreeSet};

use sanare_fhir::Release;
use serde_json::Value;

use crate::etag::ETag;
use crate::label::{Interaction, Label};
use crate::vendor::VendorProfile;

/// What a CapabilityStatement says ([capabilitystatement](https://hl7.org/fhir/R4/capabilitystatement.html)), whatever its release.
///
/// It is read leniently: what is missing or wrong in it is as if it were not said.
///
/// ```
/// use sanare_client::{Capabilities, Interaction, Json};
///
/// let statement = serde_json::json!({"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1",
///     "rest": [{"mode": "server", "resource": [
///         {"type": "Patient", "interaction": [{"code": "read"}], "searchParam": [{"name": "name"}]}]}]});
/// let capabilities = Capabilities::read(&Json(statement));
/// let patient = capabilities.resource("Patient").unwrap();
/// assert!(patient.has(Interaction::Read) && !patient.has(Interaction::Create));
/// ```
#[derive(Clone, Default)]
pub struct Capabilities {
    etag: Option<ETag>,
    version: Option<String>,
    publisher: Option<String>,
    software: Option<String>,
    formats: Vec<String>,
    interactions: BTreeSet<String>,
    search_params: BTreeSet<String>,
    operations: BTreeMap<String, Option<String>>,
    resources: BTreeMap<String, ResourceCapabilities>,
}

/// What a server says about a resource type.
#[derive(Clone, Debug, Default)]
pub struct ResourceCapabilities {
    interactions: BTreeSet<String>,
    search_params: BTreeSet<String>,
    includes: BTreeSet<String>,
    revincludes: BTreeSet<String>,
    operations: BTreeMap<String, Option<String>>,
    versioning: Option<String>,
    conditional_create: Option<bool>,
    conditional_update: Option<bool>,
    conditional_read: Option<String>,
    conditional_delete: Option<String>,
    update_create: Option<bool>,
}

/// What to do with a request that the server says not to support.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Policy {
    /// Do not send it.
    Refuse,
    /// Send what it does support: a search without the parameters that it does not know. What cannot be left out is refused.
    Degrade,
    /// Send it: statements are often wrong.
    #[default]
    TryAnyway,
}

impl Capabilities {
    /// Reads a statement.
    pub fn read(statement: &crate::Json) -> Self {
        Self::of(&statement.0, None)
    }

    pub(crate) fn of(statement: &Value, etag: Option<ETag>) -> Self {
        let text = |value: &Value, name: &str| Some(value.get(name)?.as_str()?.to_owned());
        let rest = list(statement, "rest")
            .find(|rest| rest.get("mode").is_none_or(|mode| mode == "server"));
        let rest = rest.unwrap_or(&Value::Null);
        let mut capabilities = Self {
            etag,
            version: text(statement, "fhirVersion"),
            publisher: text(statement, "publisher"),
            software: statement.get("software").and_then(|it| text(it, "name")),
            formats: list(statement, "format")
                .filter_map(|it| Some(it.as_str()?.to_owned()))
                .collect(),
            interactions: names(rest, "interaction", "code"),
            search_params: names(rest, "searchParam", "name"),
            operations: operations(rest),
            resources: BTreeMap::new(),
        };
        for resource in list(rest, "resource") {
            let Some(name) = text(resource, "type") else { continue };
            let flag = |name: &str| resource.get(name).and_then(Value::as_bool);
            let strings = |name: &str| {
                list(resource, name).filter_map(|it| Some(it.as_str()?.to_owned())).collect()
            };
            let said = ResourceCapabilities {
                interactions: names(resource, "interaction", "code"),
                search_params: names(resource, "searchParam", "name"),
                includes: strings("searchInclude"),
                revincludes: strings("searchRevInclude"),
                operations: operations(resource),
                versioning: text(resource, "versioning"),
                conditional_create: flag("conditionalCreate"),
                conditional_update: flag("conditionalUpdate"),
                conditional_read: text(resource, "conditionalRead"),
                conditional_delete: text(resource, "conditionalDelete"),
                update_create: flag("updateCreate"),
            };
            capabilities.resources.insert(name, said);
        }
        capabilities
    }

    /// The version of the statement, to ask later whether it changed.
    pub fn etag(&self) -> Option<&ETag> {
        self.etag.as_ref()
    }

    /// The release, if it is one that sanare-fhir knows.
    pub fn release(&self) -> Option<Release> {
        Release::of_version(self.version.as_deref()?)
    }

    /// `fhirVersion`.
    pub fn fhir_version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// `publisher`.
    pub fn publisher(&self) -> Option<&str> {
        self.publisher.as_deref()
    }

    /// `software.name`.
    pub fn software(&self) -> Option<&str> {
        self.software.as_deref()
    }

    /// `format`.
    pub fn formats(&self) -> &[String] {
        &self.formats
    }

    /// The profile of the server's vendor.
    pub fn vendor(&self) -> VendorProfile {
        VendorProfile::detect(self.publisher(), self.software())
    }

    /// The resource types.
    pub fn resources(&self) -> impl Iterator<Item = (&str, &ResourceCapabilities)> {
        self.resources.iter().map(|(name, said)| (name.as_str(), said))
    }

    /// What is said about a type; `None` if it is not listed.
    pub fn resource(&self, name: &str) -> Option<&ResourceCapabilities> {
        self.resources.get(name)
    }

    /// Whether an operation is listed for the system: `export`, or `export-v4` beside it.
    pub fn has_operation(&self, name: &str) -> bool {
        self.operations.contains_key(name)
    }

    /// The canonical of an operation's definition.
    pub fn operation(&self, name: &str) -> Option<&str> {
        self.operations.get(name)?.as_deref()
    }

    /// Whether the statement says that an interaction is not supported. A statement that says nothing about a type or about interactions
    /// denies nothing.
    pub fn denies(&self, label: Label) -> bool {
        let code = label.interaction.code();
        match (label.interaction, label.resource_type) {
            (
                Interaction::Page
                | Interaction::Capabilities
                | Interaction::Operation
                | Interaction::Poll
                | Interaction::Kickoff
                | Interaction::Download,
                _,
            ) => false,
            (_, Some(name)) => match self.resources.get(name) {
                Some(said) => !said.interactions.is_empty() && !said.interactions.contains(code),
                None => !self.resources.is_empty(),
            },
            (_, None) => !self.interactions.is_empty() && !self.interactions.contains(code),
        }
    }

    /// Whether the statement lists search parameters for a type, and not this one.
    pub fn denies_search(&self, resource_type: &str, parameter: &str) -> bool {
        let name = parameter.split([':', '.']).next().unwrap_or_default();
        let Some(said) = self.resources.get(resource_type) else { return false };
        // Results and includes are not search parameters.
        let is_control = matches!(
            name,
            "_include"
                | "_revinclude"
                | "_sort"
                | "_count"
                | "_total"
                | "_summary"
                | "_elements"
                | "_format"
                | "_pretty"
                | "_contained"
                | "_containedType"
                | "_maxresults"
                | "_has"
        );
        !is_control
            && !said.search_params.is_empty()
            && !said.search_params.contains(name)
            && !self.search_params.contains(name)
    }
}

/// Shows counts: names are the server's.
impl std::fmt::Debug for Capabilities {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Capabilities({:?}, {} resource types)", self.release(), self.resources.len())
    }
}

impl ResourceCapabilities {
    /// Whether an interaction is listed.
    pub fn has(&self, interaction: Interaction) -> bool {
        self.interactions.contains(interaction.code())
    }

    /// The search parameters.
    pub fn search_params(&self) -> impl Iterator<Item = &str> {
        self.search_params.iter().map(String::as_str)
    }

    /// Whether a search parameter is listed.
    pub fn has_search_param(&self, name: &str) -> bool {
        self.search_params.contains(name)
    }

    /// Whether `Type:parameter` can be included.
    pub fn has_include(&self, include: &str) -> bool {
        self.includes.contains(include) || self.includes.contains("*")
    }

    /// Whether `Type:parameter` can be included in reverse.
    pub fn has_revinclude(&self, include: &str) -> bool {
        self.revincludes.contains(include)
    }

    /// Whether an operation is listed.
    pub fn has_operation(&self, name: &str) -> bool {
        self.operations.contains_key(name)
    }

    /// The canonical of an operation's definition.
    pub fn operation(&self, name: &str) -> Option<&str> {
        self.operations.get(name)?.as_deref()
    }

    /// `versioning`: `no-version`, `versioned`, `versioned-update`.
    pub fn versioning(&self) -> Option<&str> {
        self.versioning.as_deref()
    }

    /// `conditionalCreate`.
    pub fn conditional_create(&self) -> Option<bool> {
        self.conditional_create
    }

    /// `conditionalUpdate`.
    pub fn conditional_update(&self) -> Option<bool> {
        self.conditional_update
    }

    /// `conditionalRead`: `not-supported`, `modified-since`, `not-match`, `full-support`.
    pub fn conditional_read(&self) -> Option<&str> {
        self.conditional_read.as_deref()
    }

    /// `conditionalDelete`: `not-supported`, `single`, `multiple`.
    pub fn conditional_delete(&self) -> Option<&str> {
        self.conditional_delete.as_deref()
    }

    /// `updateCreate`: whether an update may make a new resource.
    pub fn update_create(&self) -> Option<bool> {
        self.update_create
    }
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn names(value: &Value, of: &str, name: &str) -> BTreeSet<String> {
    list(value, of).filter_map(|it| Some(it.get(name)?.as_str()?.to_owned())).collect()
}

/// Operations that are not marked as unsupported, with the canonicals of their definitions.
fn operations(value: &Value) -> BTreeMap<String, Option<String>> {
    let unsupported = |operation: &Value| {
        list(operation, "extension")
            .any(|it| it.get("url").and_then(Value::as_str) == Some(NOT_SUPPORTED))
    };
    list(value, "operation")
        .filter(|operation| !unsupported(operation))
        .filter_map(|operation| {
            let name = operation.get("name")?.as_str()?.trim_start_matches('$').to_owned();
            let definition = operation.get("definition").and_then(Value::as_str).map(str::to_owned);
            Some((name, definition))
        })
        .collect()
}

const NOT_SUPPORTED: &str = "http://hl7.org/fhir/uv/bulkdata/Extension/operation-not-supported";

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn statement() -> Capabilities {
        Capabilities::of(
            &json!({"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "software": {"name": "Epic"},
            "format": ["json"],
            "rest": [{"mode": "client"}, {"mode": "server",
                "interaction": [{"code": "batch"}],
                "operation": [
                    {"name": "export", "definition": "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export|2.0.0"},
                    {"name": "$export-v4"},
                    {"name": "import", "extension": [{"url": NOT_SUPPORTED, "valueBoolean": true}]}],
                "resource": [
                    {"type": "Patient", "interaction": [{"code": "read"}, {"code": "search-type"}],
                     "searchParam": [{"name": "name"}], "searchInclude": ["Patient:organization"],
                     "conditionalCreate": false, "versioning": "versioned", "conditionalDelete": "single"},
                    {"type": "Basic"}, {"type": 7}, 8]}]}),
            None,
        )
    }

    #[test]
    fn c01_what_a_statement_says() {
        let said = statement();
        assert_eq!(said.release(), Some(Release::R4));
        assert_eq!(said.vendor().name, "Epic");
        assert!(said.has_operation("export-v4"));
        assert!(said.operation("export").unwrap().ends_with("|2.0.0"));
        let patient = said.resource("Patient").unwrap();
        assert_eq!(patient.conditional_create(), Some(false));
        assert!(patient.has_include("Patient:organization"));
        assert!(said.denies_search("Patient", "family"));
        assert!(!said.denies_search("Patient", "name:exact"));
        assert!(!said.denies_search("Patient", "_count"));
    }

    #[test]
    fn c03_operations_that_are_not_supported() {
        assert!(!statement().has_operation("import"));
    }

    #[test]
    fn c04_what_is_not_said_is_not_denied() {
        let said = statement();
        assert!(said.denies(Label::of(Interaction::Create, "Patient")));
        assert!(said.denies(Label::of(Interaction::Read, "Observation")));
        assert!(!said.denies(Label::of(Interaction::Read, "Basic")));
        assert!(said.denies(Label::system(Interaction::Transaction)));
        for wrong in
            [json!(null), json!([]), json!({"rest": {}}), json!({"rest": [{"resource": 3}]})]
        {
            let said = Capabilities::of(&wrong, None);
            assert!(!said.denies(Label::of(Interaction::Create, "Patient")), "{wrong}");
        }
    }
}
