//! What the server says about the launch, beside the token.

use std::fmt;

use serde_json::{Map, Value};

use crate::base::FhirBase;

/// The launch context of a grant: patient, encounter, and what the EHR tells of its screen.
///
/// `Debug` shows the names of the members, never their values.
#[derive(Clone, PartialEq, Default)]
pub struct LaunchContext {
    members: Map<String, Value>,
}

impl LaunchContext {
    pub(crate) fn new(members: Map<String, Value>) -> Self {
        Self { members }
    }

    pub(crate) fn members(&self) -> &Map<String, Value> {
        &self.members
    }

    /// What a later answer says replaces what was said before.
    pub(crate) fn updated(mut self, later: Map<String, Value>) -> Self {
        self.members.extend(later);
        self
    }

    /// The id of the patient in context.
    pub fn patient(&self) -> Option<&str> {
        self.text("patient")
    }

    /// The id of the encounter in context.
    pub fn encounter(&self) -> Option<&str> {
        self.text("encounter")
    }

    /// Whether the app must show who the patient is.
    pub fn need_patient_banner(&self) -> Option<bool> {
        self.members.get("need_patient_banner")?.as_bool()
    }

    /// What the app was launched for; show the default view for a value that is not known.
    pub fn intent(&self) -> Option<&str> {
        self.text("intent")
    }

    /// The organization that launched the app.
    pub fn tenant(&self) -> Option<&str> {
        self.text("tenant")
    }

    /// Where the EHR's style is (experimental); a new URL means a new style.
    pub fn smart_style_url(&self) -> Option<&str> {
        self.text("smart_style_url")
    }

    /// The resources in context (experimental). Malformed entries are kept as [`ContextItem::Malformed`].
    pub fn fhir_context(&self) -> Vec<ContextItem<'_>> {
        match self.members.get("fhirContext") {
            Some(Value::Array(items)) => items.iter().map(ContextItem::parse).collect(),
            _ => Vec::new(),
        }
    }

    /// What the token allows at each of several FHIR servers (experimental); entries of another type or form are passed over.
    pub fn authorization_details(&self) -> Vec<AuthorizationDetail<'_>> {
        match self.members.get("authorization_details") {
            Some(Value::Array(items)) => {
                let details = items.iter().filter_map(Value::as_object);
                let ours = |detail: &&Map<String, Value>| {
                    detail.get("type").and_then(Value::as_str) == Some("smart_on_fhir")
                };
                details
                    .filter(ours)
                    .map(|members| AuthorizationDetail { members, top: self })
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// A member by its name: extensions (a full URI, or `__` and a name), and whatever else the server sent.
    pub fn member(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// The names of all members.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.members.keys().map(String::as_str)
    }

    fn text(&self, member: &str) -> Option<&str> {
        self.members.get(member)?.as_str().filter(|text| !text.is_empty())
    }
}

impl fmt::Debug for LaunchContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let standard = |name: &&str| STANDARD.contains(name);
        let others = self.names().filter(|name| !standard(name)).count();
        f.debug_struct("LaunchContext")
            .field("members", &self.names().filter(standard).collect::<Vec<_>>())
            .field("others", &others)
            .finish()
    }
}

/// An entry of `fhirContext`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ContextItem<'a> {
    /// A resource in context.
    Resource(ContextResource<'a>),
    /// An entry that has none of reference, canonical and identifier, an empty role, or names the Patient or Encounter without another
    /// role.
    Malformed(&'a Value),
}

impl<'a> ContextItem<'a> {
    fn parse(item: &'a Value) -> Self {
        Self::resource(item).map_or(Self::Malformed(item), Self::Resource)
    }

    fn resource(item: &'a Value) -> Option<ContextResource<'a>> {
        let member = |name: &str| match item.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if !text.is_empty() => Ok(Some(text.as_str())),
            Some(_) => Err(()),
        };
        // Earlier versions of the guide had plain references here.
        let reference = match item {
            Value::String(text) => Some(text.as_str()),
            _ => member("reference").ok()?,
        };
        let resource = ContextResource {
            reference,
            canonical: member("canonical").ok()?,
            identifier: item.get("identifier").and_then(Value::as_object),
            resource_type: member("type").ok()?,
            role: member("role").ok()?.filter(|role| *role != "launch"),
        };
        let named = resource.reference.is_some()
            || resource.canonical.is_some()
            || resource.identifier.is_some();
        let own = matches!(resource.resource_type(), Some("Patient" | "Encounter"));
        (named && !(own && resource.role.is_none())).then_some(resource)
    }
}

impl fmt::Debug for ContextItem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Resource(_) => "Resource(..)",
            Self::Malformed(_) => "Malformed(..)",
        })
    }
}

/// A resource in context.
#[derive(Clone, PartialEq)]
pub struct ContextResource<'a> {
    reference: Option<&'a str>,
    canonical: Option<&'a str>,
    identifier: Option<&'a Map<String, Value>>,
    resource_type: Option<&'a str>,
    role: Option<&'a str>,
}

impl<'a> ContextResource<'a> {
    /// A relative reference, such as `ImagingStudy/123`.
    pub fn reference(&self) -> Option<&'a str> {
        self.reference
    }

    /// A canonical URL, possibly with `|` and a version.
    pub fn canonical(&self) -> Option<&'a str> {
        self.canonical
    }

    /// An Identifier.
    pub fn identifier(&self) -> Option<&'a Map<String, Value>> {
        self.identifier
    }

    /// The resource type: as stated, else as the reference says.
    pub fn resource_type(&self) -> Option<&'a str> {
        self.resource_type.or_else(|| self.reference?.rsplit('/').nth(1))
    }

    /// The role, a URI; `None` is `launch`.
    pub fn role(&self) -> Option<&'a str> {
        self.role
    }
}

impl fmt::Debug for ContextResource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContextResource").finish_non_exhaustive()
    }
}

/// What a token allows at some of the FHIR servers that share it (experimental). What it does not say is as for the whole grant.
#[derive(Clone, PartialEq)]
pub struct AuthorizationDetail<'a> {
    members: &'a Map<String, Value>,
    top: &'a LaunchContext,
}

impl<'a> AuthorizationDetail<'a> {
    /// The base URLs of the servers.
    pub fn locations(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        texts(self.members, "locations")
    }

    /// The FHIR versions of the servers, such as `4.0.1`.
    pub fn fhir_versions(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        texts(self.members, "fhirVersions")
    }

    /// Whether it speaks of this server.
    pub fn is_for(&self, base: &FhirBase) -> bool {
        self.locations().any(|url| url.parse::<FhirBase>().is_ok_and(|other| other == *base))
    }

    /// The scopes there; `None`: those of the grant.
    pub fn scope(&self) -> Option<&'a str> {
        self.members.get("scope")?.as_str()
    }

    /// The id of the patient there.
    pub fn patient(&self) -> Option<&'a str> {
        self.members.get("patient").and_then(Value::as_str).or_else(|| self.top.patient())
    }

    /// The id of the encounter there.
    pub fn encounter(&self) -> Option<&'a str> {
        self.members.get("encounter").and_then(Value::as_str).or_else(|| self.top.encounter())
    }

    /// The resources in context there.
    pub fn fhir_context(&self) -> Vec<ContextItem<'a>> {
        match self.members.get("fhirContext") {
            Some(Value::Array(items)) => items.iter().map(ContextItem::parse).collect(),
            _ => self.top.fhir_context(),
        }
    }
}

impl fmt::Debug for AuthorizationDetail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationDetail").finish_non_exhaustive()
    }
}

fn texts<'a>(
    members: &'a Map<String, Value>,
    name: &str,
) -> impl Iterator<Item = &'a str> + use<'a> {
    members.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

const STANDARD: &[&str] = &[
    "patient",
    "encounter",
    "need_patient_banner",
    "intent",
    "tenant",
    "smart_style_url",
    "fhirContext",
    "authorization_details",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn context(text: &str) -> LaunchContext {
        LaunchContext::new(serde_json::from_str(text).unwrap())
    }

    #[test]
    fn c01_standard_members() {
        let context = context(
            r#"{"patient":"p","encounter":"e","need_patient_banner":true,"intent":"i","tenant":"t","smart_style_url":"u"}"#,
        );
        assert_eq!(context.patient(), Some("p"));
        assert_eq!(context.encounter(), Some("e"));
        assert_eq!(context.need_patient_banner(), Some(true));
        assert_eq!(context.intent(), Some("i"));
        assert_eq!(context.tenant(), Some("t"));
        assert_eq!(context.smart_style_url(), Some("u"));
    }

    #[test]
    fn c02_fhir_context() {
        let context = context(
            r#"{"fhirContext":["ImagingStudy/1",{"reference":"Task/2","role":"launch"},
                {"canonical":"https://x/q|1","type":"Questionnaire","role":"https://x/r"},
                {"identifier":{"value":"v"}},{"type":"Task"},{"reference":"Patient/1"},
                {"reference":"Patient/1","role":"https://x/other"},{"reference":"Task/2","role":""},7]}"#,
        );
        let items = context.fhir_context();
        let malformed: Vec<_> =
            items.iter().map(|item| matches!(item, ContextItem::Malformed(_))).collect();
        assert_eq!(malformed, [false, false, false, false, true, true, false, true, true]);
        let ContextItem::Resource(second) = &items[1] else { panic!("a resource") };
        assert_eq!((second.resource_type(), second.role()), (Some("Task"), None));
        let ContextItem::Resource(third) = &items[2] else { panic!("a resource") };
        assert_eq!(third.canonical(), Some("https://x/q|1"));
        assert_eq!(third.role(), Some("https://x/r"));
    }

    #[test]
    fn c03_extensions_and_others_are_kept() {
        let context = context(r#"{"https://x/dark":true,"__mode":"d","odd":1}"#);
        assert_eq!(context.member("https://x/dark"), Some(&Value::Bool(true)));
        assert_eq!(context.member("__mode").and_then(Value::as_str), Some("d"));
        assert_eq!(context.names().count(), 3);
    }

    #[test]
    fn t06_details_fall_back_to_the_top() {
        let context = context(
            r#"{"patient":"p","encounter":"e","authorization_details":[
                {"type":"smart_on_fhir","locations":["https://a.example/fhir"],"fhirVersions":["4.0.1"],"patient":"q","scope":"patient/*.r"},
                {"type":"other"},7]}"#,
        );
        let details = context.authorization_details();
        assert_eq!(details.len(), 1);
        assert!(details[0].is_for(&"https://a.example/fhir/".parse().unwrap()));
        assert!(!details[0].is_for(&"https://b.example/fhir".parse().unwrap()));
        assert_eq!(details[0].fhir_versions().collect::<Vec<_>>(), ["4.0.1"]);
        assert_eq!((details[0].patient(), details[0].encounter()), (Some("q"), Some("e")));
        assert_eq!(details[0].scope(), Some("patient/*.r"));
    }

    #[test]
    fn z07_debug_shows_no_value() {
        let text = format!("{:?}", context(r#"{"patient":"CANARY","CANARY2":1}"#));
        assert!(text.contains("patient") && !text.contains("CANARY"));
    }
}
