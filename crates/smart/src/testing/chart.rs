//! A small chart, and what a scope needs to know of its resources.

use serde_json::{Value, json};

use crate::scope::{Constraint, ResourceMatcher};

/// The resources of the fake EHR.
#[derive(Clone, Debug, Default)]
pub(super) struct Chart {
    resources: Vec<Value>,
}

impl Chart {
    pub(super) fn new(resources: impl IntoIterator<Item = Value>) -> Self {
        Self { resources: resources.into_iter().collect() }
    }

    /// Two patients, each with a few observations and a condition; nobody real.
    pub(super) fn sample() -> Self {
        let patient = |id: &str, given: &str, family: &str, birth: &str| {
            json!({
                "resourceType": "Patient", "id": id, "birthDate": birth,
                "name": [{"given": [given], "family": family}]
            })
        };
        let observation = |id: &str,
                           patient: &str,
                           category: &str,
                           code: &str,
                           text: &str,
                           value: f64,
                           unit: &str| {
            json!({
                "resourceType": "Observation", "id": id, "status": "final",
                "category": [{"coding": [{
                    "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                    "code": category
                }]}],
                "code": {"coding": [{"system": "http://loinc.org", "code": code}], "text": text},
                "subject": {"reference": format!("Patient/{patient}")},
                "valueQuantity": {"value": value, "unit": unit}
            })
        };
        let condition = |id: &str, patient: &str, text: &str| {
            json!({
                "resourceType": "Condition", "id": id, "code": {"text": text},
                "subject": {"reference": format!("Patient/{patient}")}
            })
        };
        Self::new([
            patient("p1", "Eva", "Muster", "1970-02-03"),
            patient("p2", "Jon", "Sample", "1985-11-30"),
            observation("o1", "p1", "vital-signs", "8867-4", "Heart rate", 72.0, "/min"),
            observation("o2", "p1", "laboratory", "718-7", "Hemoglobin", 13.5, "g/dL"),
            observation("o3", "p2", "vital-signs", "8867-4", "Heart rate", 58.0, "/min"),
            condition("c1", "p1", "Asthma"),
            condition("c2", "p2", "Hay fever"),
            json!({
                "resourceType": "Practitioner", "id": "dr1",
                "name": [{"given": ["Ada"], "family": "Example"}]
            }),
        ])
    }

    /// Id and name of each patient.
    pub(super) fn patients(&self) -> impl Iterator<Item = (&str, &str)> {
        let patients = self.resources.iter().filter(|resource| type_of(resource) == "Patient");
        patients.map(|patient| {
            let family = patient.pointer("/name/0/family").and_then(Value::as_str);
            (id_of(patient), family.unwrap_or_else(|| id_of(patient)))
        })
    }

    pub(super) fn of_type<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Value> {
        self.resources.iter().filter(move |resource| type_of(resource) == name)
    }

    pub(super) fn read(&self, name: &str, id: &str) -> Option<&Value> {
        self.resources.iter().find(|other| type_of(other) == name && id_of(other) == id)
    }
}

/// A resource as [`Filters::admit`](crate::scope::Filters::admit) asks about it.
pub(super) struct InChart<'a>(pub(super) &'a Value);

impl InChart<'_> {
    /// Whether the resource matches `name=value` of a search; parameters that are not known match.
    pub(super) fn is_found(&self, name: &str, value: &str) -> bool {
        match name {
            "_id" => value.split(',').any(|id| id == id_of(self.0)),
            "patient" | "subject" => self.in_compartment(value.trim_start_matches("Patient/")),
            "category" | "code" => value.split(',').any(|token| self.has_code(name, token)),
            _ => true,
        }
    }

    fn has_code(&self, member: &str, token: &str) -> bool {
        let concepts = match self.0.get(member) {
            Some(Value::Array(concepts)) => concepts.iter().collect(),
            Some(concept) => vec![concept],
            None => Vec::new(),
        };
        let (system, code) = match token.split_once('|') {
            Some((system, code)) => (Some(system), code),
            None => (None, token),
        };
        let codings = concepts.iter().filter_map(|concept| concept.get("coding")?.as_array());
        codings.flatten().any(|coding| {
            let text = |name: &str| coding.get(name).and_then(Value::as_str);
            text("code") == Some(code)
                && system.is_none_or(|system| text("system").unwrap_or_default() == system)
        })
    }
}

impl ResourceMatcher for InChart<'_> {
    fn in_compartment(&self, patient: &str) -> bool {
        if type_of(self.0) == "Patient" {
            return id_of(self.0) == patient;
        }
        let reference = self.0.pointer("/subject/reference").and_then(Value::as_str);
        reference.and_then(|text| text.strip_prefix("Patient/")) == Some(patient)
    }

    fn matches(&self, constraint: &Constraint) -> bool {
        matches!(constraint.name(), "category" | "code")
            && constraint.values().any(|token| self.has_code(constraint.name(), token))
    }
}

fn type_of(resource: &Value) -> &str {
    resource.get("resourceType").and_then(Value::as_str).unwrap_or_default()
}

fn id_of(resource: &Value) -> &str {
    resource.get("id").and_then(Value::as_str).unwrap_or_default()
}
