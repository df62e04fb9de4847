//! What the FHIRPath suites need of their host: a document of CDA as elements, the templates of its
//! profiles, and a terminology made of the files that lie beside the suite of R5.

use std::fs;
use std::path::Path;

use roxmltree::Node as Xml;
use sanare_fhir::Answer;
use sanare_fhir::schema::Type;
use sanare_fhir::terminology::{CodeRef, Terminology};
use sanare_fhir::view::{Child, Node, Scalar};
use sanare_fhirpath::{Item, Profiles, Terminologies};
use serde_json::{Value, json};

use crate::error::Result;

/// An element or attribute of an XML document whose types are not known.
#[derive(Clone, Copy)]
pub struct XmlNode<'a> {
    element: Xml<'a, 'a>,
    attribute: Option<&'a str>,
}

impl<'a> XmlNode<'a> {
    /// The root element. It answers to its own name, as the types of a logical model do.
    pub fn root(element: Xml<'a, 'a>) -> Self {
        Self { element, attribute: None }
    }
}

impl<'a> Node<'a> for XmlNode<'a> {
    fn of_type(self) -> Option<Type> {
        None
    }

    fn scalar(self) -> Option<Scalar<'a>> {
        self.attribute.and_then(|name| self.element.attribute(name)).map(Scalar::Text)
    }

    fn children(self) -> impl Iterator<Item = Child<'a, Self>> {
        let element = self.attribute.is_none().then_some(self.element);
        let attributes = element.into_iter().flat_map(|element| {
            element.attributes().map(move |attribute| {
                let name = attribute.name();
                Child::new(name, None, None, Self { element, attribute: Some(name) })
            })
        });
        let elements = element.into_iter().flat_map(|element| {
            element
                .children()
                .filter(Xml::is_element)
                .map(|child| Child::new(child.tag_name().name(), None, None, Self::root(child)))
        });
        attributes.chain(elements)
    }

    fn child(self, name: &str) -> impl Iterator<Item = Self> {
        let is_root = self.element.parent_element().is_none() && self.attribute.is_none();
        let own = is_root && self.element.tag_name().name() == name;
        let children =
            self.children().filter(move |child| child.name == name).map(|child| child.node);
        own.then_some(self).into_iter().chain(children)
    }

    fn same(self, other: Self) -> bool {
        self.element == other.element && self.attribute == other.attribute
    }
}

/// Knows the template of the profile that the suite asks for.
pub struct Templates;

impl<'a, N: Node<'a>> Profiles<'a, N> for Templates {
    fn conforms_to(&self, _: N, _: &str) -> Answer<bool> {
        Answer::NotFound
    }

    fn template(&self, profile: &str) -> Answer<Box<str>> {
        match profile.rsplit('/').next() {
            Some("ContinuityofCareDocumentCCD") => {
                Answer::Found("urn:hl7ii:2.16.840.1.113883.10.20.22.1.2:2024-05-01".into())
            }
            _ => Answer::NotFound,
        }
    }
}

/// An answer of the terminology: the operation with its arguments, and the resource.
pub struct Prepared {
    question: String,
    answer: Value,
}

impl Prepared {
    /// The resource.
    pub fn answer(&self) -> &Value {
        &self.answer
    }
}

/// All answers that the files of a folder have: expansions, codes that are in the value sets, and
/// translations.
pub fn prepare(folder: &Path) -> Result<Vec<Prepared>> {
    let mut files: Vec<Value> = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            files.push(serde_json::from_slice(&fs::read(entry?.path())?)?);
        }
    }
    let of_type =
        |name: &'static str| files.iter().filter(move |file| file["resourceType"] == name);
    let mut prepared = Vec::new();
    for set in of_type("ValueSet") {
        let url = set["url"].as_str().unwrap_or_default();
        let mut contains = Vec::new();
        for included in
            set.pointer("/compose/include").and_then(Value::as_array).into_iter().flatten()
        {
            let system = of_type("CodeSystem").find(|system| system["url"] == included["system"]);
            let concepts = system.and_then(|system| system["concept"].as_array());
            for concept in concepts.into_iter().flatten() {
                let code = concept["code"].as_str().unwrap_or_default();
                contains.push(json!({"system": included["system"], "code": code}));
                prepared.push(Prepared {
                    question: format!("validateVS {url} {code}"),
                    answer: json!({"resourceType": "Parameters", "parameter": [
                        {"name": "result", "valueBoolean": true}
                    ]}),
                });
            }
        }
        prepared.push(Prepared {
            question: format!("expand {url}"),
            answer: json!({"resourceType": "ValueSet", "status": "active", "expansion":
                {"timestamp": "2026-11-22", "contains": contains}}),
        });
    }
    for map in of_type("ConceptMap") {
        let url = map["url"].as_str().unwrap_or_default();
        for group in map["group"].as_array().into_iter().flatten() {
            for element in group["element"].as_array().into_iter().flatten() {
                let code = element["code"].as_str().unwrap_or_default();
                let matches: Vec<Value> = element["target"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|target| {
                        let coding = json!({"system": group["target"], "code": target["code"]});
                        json!({"name": "match", "part": [
                            {"name": "concept", "valueCoding": coding}
                        ]})
                    })
                    .collect();
                let result = json!({"name": "result", "valueBoolean": !matches.is_empty()});
                let parameter: Vec<Value> = std::iter::once(result).chain(matches).collect();
                prepared.push(Prepared {
                    question: format!("translate {url} {code}"),
                    answer: json!({"resourceType": "Parameters", "parameter": parameter}),
                });
            }
        }
    }
    Ok(prepared)
}

/// The prepared answers as elements of one tree.
pub struct Answers<'p, N> {
    pub prepared: &'p [Prepared],
    pub nodes: Vec<N>,
}

impl<'a, N: Node<'a>> Terminologies<'a, N> for Answers<'_, N> {
    fn call(&self, operation: &str, arguments: &[Vec<Item<'a, N>>]) -> Answer<N> {
        let mut question = operation.to_owned();
        for item in arguments.iter().flatten() {
            question.push(' ');
            question.push_str(&item.value().map_or_else(String::new, |value| value.to_string()));
        }
        let at = self.prepared.iter().position(|prepared| prepared.question == question);
        at.and_then(|at| self.nodes.get(at)).map_or(Answer::NotFound, |node| Answer::Found(*node))
    }
}

/// Knows no value set.
pub struct NoTerminology;

impl Terminology for NoTerminology {
    fn is_member(&self, _: CodeRef<'_>, _: &str) -> Answer<bool> {
        Answer::NotFound
    }
}
