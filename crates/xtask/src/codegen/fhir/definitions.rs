//! The official structure definitions of a release as a neutral model: every type with its elements
//! in order, nested structures as types of their own, content references resolved.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::fixups::{Input, Ledger};
use super::package::{Package, Release, extension, items, text};
use super::value_sets::{CodeSet, ValueSets};
use crate::error::Result;
use crate::workspace::Workspace;

/// Everything that the generators need to know of a release.
#[derive(Debug)]
pub struct Definitions {
    pub release: Release,
    /// Primitive, complex and resource types by name, abstract ones included; each is followed by
    /// its nested structures in the order of their elements.
    pub types: Vec<Type>,
    /// The value sets of required bindings by URL.
    pub code_sets: BTreeMap<String, CodeSet>,
}

/// One type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Type {
    /// The name; of a nested structure its path, such as `Patient.contact`.
    pub name: String,
    pub kind: Kind,
    pub is_abstract: bool,
    /// The type that it specialises; of a nested structure `BackboneElement` or `Element`.
    pub base: Option<String>,
    /// Invariants on the type as a whole; of a nested structure those of its element.
    pub constraints: Vec<Constraint>,
    /// All elements, inherited ones included, in the order of the definition.
    pub elements: Vec<Element>,
    /// Of a primitive type: the regular expression of its text, as corrected.
    pub pattern: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Primitive,
    Complex,
    Resource,
    /// A structure nested in a resource or a complex type.
    Backbone,
}

/// One element of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "facts of the definition, each its own")]
pub struct Element {
    /// The path in the definition, `Observation.value[x]`.
    pub path: String,
    /// The name without `[x]`.
    pub name: String,
    /// Whether it is a choice, `value[x]`.
    pub is_choice: bool,
    /// The types allowed, in order; of a nested structure exactly one, named by its path.
    pub types: Vec<TypeRef>,
    /// The path that the definition refers to, if the structure is defined elsewhere.
    pub content_reference: Option<String>,
    pub min: u32,
    /// None is `*`.
    pub max: Option<u32>,
    pub binding: Option<Binding>,
    pub is_modifier: bool,
    pub is_summary: bool,
    pub xml: Xml,
    /// Whether a primitive has an id and extensions of its own, in JSON the member `_name`.
    pub has_companion: bool,
    /// Invariants on the element, except those that come with its type.
    pub constraints: Vec<Constraint>,
    /// The path where the element was first defined, `DomainResource.text`.
    pub base: String,
}

/// One allowed type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeRef {
    /// A type of the same release, FHIRPath's system types replaced.
    pub code: String,
    /// Profiles on the type, as URLs (`SimpleQuantity`).
    pub profiles: Vec<String>,
    /// Of `Reference`, `canonical` and `CodeableReference`: what they may point at, as URLs.
    pub targets: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    pub strength: Strength,
    /// The canonical URL without version.
    pub value_set: Option<String>,
    /// The name that the definitions give the binding.
    pub name: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    Required,
    Extensible,
    Preferred,
    Example,
}

/// How an element is written in XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Xml {
    Element,
    Attribute,
    /// The `div` of a narrative.
    Xhtml,
}

/// An invariant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Constraint {
    pub key: String,
    /// `error`, or `warning`.
    pub is_error: bool,
    /// FHIRPath; the few invariants without one are for people.
    pub expression: Option<String>,
}

impl Definitions {
    /// Reads the definitions of a release; `None` if its package is not there.
    pub fn load(workspace: &Workspace, release: Release) -> Result<Option<Self>> {
        let Some(package) = Package::open(workspace, release.definitions()) else {
            return Ok(None);
        };
        let fixups = Ledger::new(release, Input::Structures);
        let mut types = Vec::new();
        let mut structures = package.resources("StructureDefinition", |text| {
            !text.contains("\"derivation\": \"constraint\"")
                && !text.contains("\"derivation\":\"constraint\"")
        })?;
        structures.retain(|structure| {
            structure["derivation"] != "constraint" && structure["kind"] != "logical"
        });
        structures.sort_by(|a, b| a["type"].as_str().cmp(&b["type"].as_str()));
        for structure in &structures {
            let version = &structure["fhirVersion"];
            if version != release.version() {
                return Err(format!("{} is of release {version}", structure["url"]).into());
            }
            types.extend(Structure::new(structure, &fixups)?.types()?);
        }
        drop_constraints_of_types(&mut types);
        let code_sets = code_sets(workspace, &package, release, &fixups, &types)?;
        fixups.close()?;
        Ok(Some(Self { release, types, code_sets }))
    }

    /// The type of a name.
    pub fn type_named(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|found| found.name == name)
    }

    /// The concrete structures: resources, complex types and what is nested in them.
    pub fn structures(&self) -> impl Iterator<Item = &Type> {
        let concrete = |found: &&Type| !found.is_abstract && found.kind != Kind::Primitive;
        self.types.iter().filter(concrete)
    }
}

/// One structure definition while it is read.
struct Structure<'a> {
    name: &'a str,
    definition: &'a Value,
    elements: Vec<&'a Value>,
    /// The paths that have elements below them.
    parents: BTreeSet<&'a str>,
    kind: Kind,
    fixups: &'a Ledger,
}

impl<'a> Structure<'a> {
    fn new(definition: &'a Value, fixups: &'a Ledger) -> Result<Self> {
        let name = text(definition, "type")?;
        let kind = match text(definition, "kind")? {
            "primitive-type" => Kind::Primitive,
            "complex-type" => Kind::Complex,
            "resource" => Kind::Resource,
            other => return Err(format!("{name} is of kind {other}").into()),
        };
        let elements: Vec<&Value> = items(&definition["snapshot"], "element").collect();
        let mut parents = BTreeSet::new();
        for element in &elements {
            if let Some((parent, _)) = text(element, "path")?.rsplit_once('.') {
                parents.insert(parent);
            }
        }
        Ok(Self { name, definition, elements, parents, kind, fixups })
    }

    /// The type itself and its nested structures.
    fn types(&self) -> Result<Vec<Type>> {
        let mut types = Vec::new();
        for element in &self.elements {
            let path = text(element, "path")?;
            let is_root = path == self.name;
            if !is_root && !self.parents.contains(path) {
                continue;
            }
            let base = if is_root {
                let base = self.definition["baseDefinition"].as_str();
                base.and_then(|url| url.rsplit('/').next()).map(str::to_owned)
            } else {
                Some(text(first(element, "type"), "code")?.to_owned())
            };
            types.push(Type {
                name: path.to_owned(),
                kind: if is_root { self.kind } else { Kind::Backbone },
                is_abstract: is_root && self.definition["abstract"] == true,
                base,
                constraints: constraints(element)?,
                elements: self.children(path)?,
                pattern: if is_root { self.pattern()? } else { None },
            });
        }
        Ok(types)
    }

    fn children(&self, parent: &str) -> Result<Vec<Element>> {
        let mut children = Vec::new();
        for element in &self.elements {
            let path = text(element, "path")?;
            if let Some((above, last)) = path.rsplit_once('.')
                && above == parent
            {
                children.push(self.element(element, path, last)?);
            }
        }
        Ok(children)
    }

    fn element(&self, element: &Value, path: &str, last: &str) -> Result<Element> {
        let content_reference = element["contentReference"]
            .as_str()
            .map(|reference| reference.rsplit('#').next().unwrap_or_default().to_owned());
        let types = if let Some(target) = &content_reference {
            vec![TypeRef { code: target.clone(), profiles: vec![], targets: vec![] }]
        } else if self.parents.contains(path) {
            vec![TypeRef { code: path.to_owned(), profiles: vec![], targets: vec![] }]
        } else {
            items(element, "type")
                .map(|found| self.type_ref(path, found))
                .collect::<Result<Vec<_>>>()?
        };
        let (name, is_choice) = last.strip_suffix("[x]").map_or((last, false), |stem| (stem, true));
        let xml = match types.as_slice() {
            [only] if only.code == "xhtml" => Xml::Xhtml,
            _ if items(element, "representation").any(|form| form == "xmlAttr") => Xml::Attribute,
            _ => Xml::Element,
        };
        let bare = last == "id" || path == "Extension.url" || path == "Narrative.div";
        if bare {
            self.fixups.apply("no-companion")?;
        }
        let max = text(element, "max")?;
        Ok(Element {
            path: path.to_owned(),
            name: name.to_owned(),
            is_choice,
            types,
            content_reference,
            min: number(path, &element["min"].to_string())?,
            max: if max == "*" { None } else { Some(number(path, max)?) },
            binding: binding(element)?,
            is_modifier: element["isModifier"] == true,
            is_summary: element["isSummary"] == true,
            xml,
            has_companion: !bare,
            constraints: constraints(element)?,
            base: text(&element["base"], "path")?.to_owned(),
        })
    }

    /// A type as the standard means it: FHIRPath's system types are spelled out.
    fn type_ref(&self, path: &str, found: &Value) -> Result<TypeRef> {
        const FHIR_TYPE: &str =
            "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type";
        const SYSTEM_STRING: &str = "http://hl7.org/fhirpath/System.String";
        let code = text(found, "code")?;
        let declared = extension(found, FHIR_TYPE).unwrap_or(code);
        let is_resource_id = self.kind == Kind::Resource
            && path.strip_prefix(self.name).is_some_and(|rest| rest == ".id");
        let last = path.rsplit('.').next().unwrap_or_default();
        let code = match declared {
            "string" if is_resource_id => {
                self.fixups.apply("r4-resource-id-type")?;
                "id"
            }
            "id" if last == "id" && !is_resource_id => {
                self.fixups.apply("element-id-type")?;
                "string"
            }
            SYSTEM_STRING if path == "xhtml.id" => {
                self.fixups.apply("xhtml-id-type")?;
                "string"
            }
            // The `value` of a primitive type has the type itself.
            _ if self.kind == Kind::Primitive && last == "value" => self.name,
            other if other.contains('/') => {
                return Err(format!("{path} has the type {other}").into());
            }
            other => other,
        };
        let urls =
            |name: &str| items(found, name).filter_map(Value::as_str).map(str::to_owned).collect();
        Ok(TypeRef {
            code: code.to_owned(),
            profiles: urls("profile"),
            targets: urls("targetProfile"),
        })
    }

    /// The regular expression of a primitive type, as the standard means it.
    fn pattern(&self) -> Result<Option<String>> {
        const REGEX: &str = "http://hl7.org/fhir/StructureDefinition/regex";
        const R5_DECIMAL: &str = r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?([eE][+-]?[0-9]{1,9}})?";
        const DECIMAL: &str = r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?";
        const R5_DATE_TIME: &str = r"([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,9})?)?)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)?)?)?";
        const DATE_TIME: &str = r"([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,9})?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?";
        if self.kind != Kind::Primitive {
            return Ok(None);
        }
        let value = format!("{}.value", self.name);
        let Some(element) = self.elements.iter().find(|element| element["path"] == value) else {
            return Err(format!("{} has no value", self.name).into());
        };
        Ok(match extension(first(element, "type"), REGEX) {
            Some(R5_DECIMAL) => {
                self.fixups.apply("r5-decimal-regex")?;
                Some(DECIMAL.to_owned())
            }
            Some(R5_DATE_TIME) => {
                self.fixups.apply("r5-datetime-regex")?;
                Some(DATE_TIME.to_owned())
            }
            pattern => pattern.map(str::to_owned),
        })
    }
}

fn first<'a>(value: &'a Value, name: &str) -> &'a Value {
    items(value, name).next().unwrap_or(&Value::Null)
}

fn number(path: &str, text: &str) -> Result<u32> {
    text.parse().map_err(|_| format!("{path} has the cardinality {text}").into())
}

fn binding(element: &Value) -> Result<Option<Binding>> {
    const NAME: &str = "http://hl7.org/fhir/StructureDefinition/elementdefinition-bindingName";
    let binding = &element["binding"];
    if binding.is_null() {
        return Ok(None);
    }
    let strength = match text(binding, "strength")? {
        "required" => Strength::Required,
        "extensible" => Strength::Extensible,
        "preferred" => Strength::Preferred,
        "example" => Strength::Example,
        other => return Err(format!("a binding has the strength {other}").into()),
    };
    let value_set = binding["valueSet"].as_str();
    Ok(Some(Binding {
        strength,
        value_set: value_set.and_then(|url| url.split('|').next()).map(str::to_owned),
        name: extension(binding, NAME).map(str::to_owned),
    }))
}

fn constraints(element: &Value) -> Result<Vec<Constraint>> {
    items(element, "constraint")
        .map(|constraint| {
            Ok(Constraint {
                key: text(constraint, "key")?.to_owned(),
                is_error: constraint["severity"] == "error",
                expression: constraint["expression"].as_str().map(str::to_owned),
            })
        })
        .collect()
}

/// Snapshots repeat the invariants of a type on every element of that type; here each stands once.
fn drop_constraints_of_types(types: &mut [Type]) {
    let of_types: BTreeMap<String, Vec<Constraint>> =
        types.iter().map(|found| (found.name.clone(), found.constraints.clone())).collect();
    let inherited = |name: &str, constraint: &Constraint| {
        of_types.get(name).is_some_and(|of_type| of_type.contains(constraint))
    };
    for element in types.iter_mut().flat_map(|found| &mut found.elements) {
        let types = &element.types;
        element
            .constraints
            .retain(|constraint| !types.iter().all(|found| inherited(&found.code, constraint)));
    }
}

fn code_sets(
    workspace: &Workspace,
    package: &Package,
    release: Release,
    fixups: &Ledger,
    types: &[Type],
) -> Result<BTreeMap<String, CodeSet>> {
    let mut bound: BTreeMap<&str, bool> = BTreeMap::new();
    for element in types.iter().flat_map(|found| &found.elements) {
        if let Some(binding) = &element.binding
            && binding.strength == Strength::Required
            && let Some(value_set) = &binding.value_set
        {
            let code_typed = element.types.iter().any(|found| found.code == "code");
            *bound.entry(value_set).or_default() |= code_typed;
        }
    }
    let mut sets = ValueSets::new(workspace, package, release, fixups);
    let mut expanded = BTreeMap::new();
    for (url, code_typed) in bound {
        expanded.insert(url.to_owned(), sets.expand(url, code_typed)?);
    }
    Ok(expanded)
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    /// Every release whose data is there.
    static LOADED: LazyLock<Vec<Definitions>> = LazyLock::new(|| {
        let workspace = Workspace::locate().unwrap();
        let load = |release: &Release| {
            let definitions = Definitions::load(&workspace, *release).unwrap();
            if definitions.is_none() {
                println!("{}: not run (no data)", release.name());
            }
            definitions
        };
        Release::ALL.iter().filter_map(load).collect()
    });

    fn each(check: impl Fn(Release, &Definitions)) {
        for definitions in LOADED.iter() {
            check(definitions.release, definitions);
        }
    }

    fn of_release<T>(release: Release, [r4, r4b, r5]: [T; 3]) -> T {
        match release {
            Release::R4 => r4,
            Release::R4B => r4b,
            Release::R5 => r5,
        }
    }

    #[test]
    fn counts_of_types_structures_and_codes() {
        each(|release, definitions| {
            let count = |kind| {
                let of_kind = |found: &&Type| found.kind == kind && !found.is_abstract;
                definitions.types.iter().filter(of_kind).count()
            };
            let kinds = (count(Kind::Resource), count(Kind::Complex), count(Kind::Primitive));
            assert_eq!(kinds, of_release(release, [(146, 39, 20), (141, 40, 20), (158, 42, 21)]));

            let structures = definitions.structures().count();
            let elements: Vec<&Element> =
                definitions.structures().flat_map(|found| &found.elements).collect();
            let choices = elements.iter().filter(|element| element.is_choice).count();
            assert_eq!(
                (structures, choices, elements.len()),
                of_release(release, [(658, 186, 7389), (677, 196, 7500), (830, 259, 9178)])
            );
            let references = elements.iter().filter(|e| e.content_reference.is_some()).count();
            assert_eq!(references, of_release(release, [55, 58, 78]));

            let coded: Vec<&str> = elements
                .iter()
                .filter(|element| element.types.iter().any(|found| found.code == "code"))
                .filter_map(|element| element.binding.as_ref())
                .filter(|binding| binding.strength == Strength::Required)
                .filter_map(|binding| binding.value_set.as_deref())
                .collect();
            let sets: BTreeSet<&str> = coded.iter().copied().collect();
            let listed: Vec<&Vec<_>> = sets
                .iter()
                .filter_map(|url| definitions.code_sets.get(*url)?.codes.as_ref())
                .collect();
            let codes: usize = listed.iter().map(|codes| codes.len()).sum();
            assert_eq!(
                (coded.len(), sets.len(), listed.len(), codes),
                of_release(
                    release,
                    [(352, 213, 211, 2031), (368, 222, 220, 2071), (563, 246, 241, 2524)]
                )
            );
        });
    }

    #[test]
    fn every_type_named_by_an_element_is_defined() {
        each(|_, definitions| {
            let names: BTreeSet<&str> =
                definitions.types.iter().map(|found| found.name.as_str()).collect();
            for found in &definitions.types {
                assert!(found.base.iter().all(|base| names.contains(base.as_str())));
                for element in &found.elements {
                    // Abstract types of the FHIR object model stand for all types (`*`).
                    assert!(!element.types.is_empty(), "{}", element.path);
                    for kind in &element.types {
                        assert!(
                            names.contains(kind.code.as_str()),
                            "{}: {}",
                            element.path,
                            kind.code
                        );
                    }
                }
            }
        });
    }

    #[test]
    fn ids_have_the_types_that_the_standard_means() {
        each(|_, definitions| {
            for found in &definitions.types {
                for element in found.elements.iter().filter(|element| element.name == "id") {
                    let expected = match found.kind {
                        Kind::Resource => ("id", Xml::Element),
                        _ => ("string", Xml::Attribute),
                    };
                    assert_eq!((element.types[0].code.as_str(), element.xml), expected);
                    assert!(!element.has_companion);
                }
            }
        });
    }
}
