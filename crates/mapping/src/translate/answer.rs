//! What a translation found.

use std::fmt;

use sanare_fhir::Release;
use serde_json::{Value as Json, json};

use super::map::{Concept, Dependency, Relation, Value};

/// One match.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Match {
    /// What was found: the target, or for a reverse request the source.
    pub concept: Concept,
    /// What it was found for, as the map has it.
    pub of: Concept,
    /// How what was found stands to what was asked for.
    pub relation: Relation,
    /// Other elements that get a value.
    pub product: Vec<Dependency>,
    /// The map, `url|version`.
    pub origin: String,
    /// Whether the map does not list the code, and this is what it says of the rest.
    pub unmapped: bool,
    /// Whether the request was a reverse one.
    pub reverse: bool,
}

/// Shows the relation, never a code.
impl fmt::Debug for Match {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Match");
        shown
            .field("relation", &self.relation)
            .field("unmapped", &self.unmapped)
            .finish_non_exhaustive()
    }
}

/// Something that was not told, with the place in its map.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hint {
    /// What it is.
    pub kind: HintKind,
    /// The place: `ConceptMap.group[0].element[3]`.
    pub location: Box<str>,
}

/// The kinds of a [`Hint`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum HintKind {
    /// A target depends on another element, which the request does not have or has otherwise.
    #[error("a target depends on an element that was not given with its value")]
    Dependency,
    /// The map says that there is no target.
    #[error("the map says that there is no target")]
    NoMap,
    /// A group is for another version of the system.
    #[error("a group is for another version of the system")]
    Version,
    /// A value set stands for codes, and it is not known which.
    #[error("a value set is not known")]
    ValueSet,
    /// Whether a target is in the scope that was asked for is not known.
    #[error("whether a code is in the scope is not known")]
    Scope,
}

/// All that maps say of a code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    pub(super) matches: Vec<Match>,
    pub(super) hints: Vec<Hint>,
}

impl Answer {
    /// Whether there is a match that says what the code is, and not only what it is not.
    pub fn result(&self) -> bool {
        self.matches.iter().any(|found| found.relation.is_match())
    }

    /// All matches, in the order of maps, groups, elements and targets.
    pub fn matches(&self) -> &[Match] {
        &self.matches
    }

    /// What was not told, and where.
    pub fn hints(&self) -> &[Hint] {
        &self.hints
    }

    /// A line for a person, if there is something to say.
    pub fn message(&self) -> Option<String> {
        let mut kinds: Vec<HintKind> = Vec::new();
        for hint in &self.hints {
            if !kinds.contains(&hint.kind) {
                kinds.push(hint.kind);
            }
        }
        let mut words: Vec<String> = kinds.iter().map(ToString::to_string).collect();
        if !self.result() {
            words.insert(0, "no translation found".to_owned());
        }
        (!words.is_empty()).then(|| words.join("; "))
    }

    /// The Parameters that the operation answers with, as JSON in the form of a release.
    ///
    /// For a reverse request of R5 the concept is what was asked for, and `source` what was found, as
    /// terminology servers answer; R4 and R4B have what was found as the concept.
    pub fn parameters(&self, release: Release) -> Json {
        let mut parameter: Vec<Json> = self
            .matches
            .iter()
            .map(|found| json!({"name": "match", "part": parts(found, release)}))
            .collect();
        parameter.push(json!({"name": "result", "valueBoolean": self.result()}));
        if let Some(message) = self.message() {
            parameter.push(json!({"name": "message", "valueString": message}));
        }
        json!({"resourceType": "Parameters", "parameter": parameter})
    }
}

fn parts(found: &Match, release: Release) -> Vec<Json> {
    let r5 = release == Release::R5;
    let (concept, source) = if found.reverse && r5 {
        (&found.of, Some(&found.concept))
    } else {
        (&found.concept, None)
    };
    let mut parts = Vec::new();
    if !concept.code().is_empty() {
        parts.push(json!({"name": "concept", "valueCoding": coding(concept)}));
    }
    // With the roles of R5, the relation is that of the map again.
    parts.push(if r5 {
        let relation = if found.reverse { found.relation.reversed() } else { found.relation };
        json!({"name": "relationship", "valueCode": relation.relationship()})
    } else {
        json!({"name": "equivalence", "valueCode": found.relation.equivalence()})
    });
    for product in &found.product {
        parts.push(json!({"name": "product", "part": product_parts(product, r5)}));
    }
    if !found.origin.is_empty() {
        let of_type = if r5 { "valueCanonical" } else { "valueUri" };
        parts.push(json!({"name": if r5 { "originMap" } else { "source" }, of_type: found.origin}));
    }
    if let Some(source) = source {
        parts.push(json!({"name": "source", "valueCoding": coding(source)}));
    }
    parts
}

fn product_parts(product: &Dependency, r5: bool) -> Vec<Json> {
    let concept = match &product.value {
        Value::Coding(concept) => coding(concept),
        Value::Text { text, .. } => json!({"code": text}),
        Value::Other => json!({}),
    };
    if !r5 {
        return vec![
            json!({"name": "element", "valueUri": product.attribute}),
            json!({"name": "concept", "valueCoding": concept}),
        ];
    }
    let mut value = json!({"name": "value"});
    if let Json::Object(value) = &mut value {
        match &product.value {
            Value::Coding(_) => drop(value.insert("valueCoding".to_owned(), concept)),
            Value::Text { of_type, text } => {
                let (name, content) = match &**of_type {
                    "boolean" => ("valueBoolean", Json::Bool(&**text == "true")),
                    "code" => ("valueCode", json!(text)),
                    _ => ("valueString", json!(text)),
                };
                value.insert(name.to_owned(), content);
            }
            Value::Other => {}
        }
    }
    vec![json!({"name": "attribute", "valueUri": product.attribute}), value]
}

fn coding(concept: &Concept) -> Json {
    let members = [
        ("system", concept.system()),
        ("version", concept.version()),
        ("code", Some(concept.code())),
        ("display", concept.display()),
    ];
    let there =
        members.into_iter().filter_map(|(name, text)| Some((name.to_owned(), json!(text?))));
    Json::Object(there.collect())
}
