//! `fhirpath-patch`: the official cases of FHIRPath Patch, for every release.

use std::fs;

use roxmltree::{Document, Node as Xml};
use sanare_fhir::json::{self, Document as Model, Reader};
use sanare_fhir::resource::AnyResource;
use sanare_fhir::schema::{AllowedType, Schema, Type, TypeKind};
use sanare_fhir::{r4, r4b, r5};
use sanare_fhirpath::patch::Patch;
use serde_json::{Map, Value, json};

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

type Checked = std::result::Result<(), String>;

/// All cases of R4, R4B and R5.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let mut outcome = Outcome::default();
    let found = cases::<r4::Resource>(workspace, "r4", &r4::schema::SCHEMA, &mut outcome)?
        && cases::<r4b::Resource>(workspace, "r4b", &r4b::schema::SCHEMA, &mut outcome)?
        && cases::<r5::Resource>(workspace, "r5", &r5::schema::SCHEMA, &mut outcome)?;
    Ok(found.then_some(outcome))
}

fn cases<T: Model + AnyResource + Clone + PartialEq>(
    workspace: &Workspace,
    release: &str,
    schema: &'static Schema,
    outcome: &mut Outcome,
) -> Result<bool> {
    let file = format!("fhir-xml/{release}/patch/fhir-patch-tests.xml");
    let Some(file) = workspace.corpus(&file) else { return Ok(false) };
    let text = fs::read_to_string(file)?;
    let document = Document::parse(&text)?;
    for case in document.descendants().filter(|node| node.has_tag_name("case")) {
        let name = case.attribute("name").unwrap_or_default();
        outcome.record(format!("{release}/{name}"), check::<T>(case, schema));
    }
    Ok(true)
}

fn check<T: Model + AnyResource + Clone + PartialEq>(
    case: Xml<'_, '_>,
    schema: &'static Schema,
) -> Checked {
    let part = |name: &str| {
        let part = case.children().find(|node| node.has_tag_name(name));
        part.and_then(|part| part.first_element_child())
    };
    let read = |name: &str| -> std::result::Result<T, String> {
        let element = part(name).ok_or("a part of the case is missing")?;
        let json = resource(element, schema).ok_or("the type is not known")?;
        let (read, _) = Reader::new().read_all::<T>(json.to_string().as_bytes()).into_parts();
        read.ok_or_else(|| "not read".to_owned())
    };
    let (mut subject, parameters) = (read("input")?, read("diff")?);
    let before = subject.clone();
    let done = Patch::of(&parameters).and_then(|patch| patch.apply(&mut subject));
    let fails = case.children().any(|node| node.has_tag_name("error"));
    match done {
        Ok(()) if fails => Err("patched, but there is an error".to_owned()),
        Ok(()) => {
            let value = |resource: &T| -> std::result::Result<Value, String> {
                let mut value = serde_json::from_str(&json::to_string(resource))
                    .map_err(|error| error.to_string())?;
                without_blanks(&mut value);
                Ok(value)
            };
            let same = value(&subject)? == value(&read("output")?)?;
            if same { Ok(()) } else { Err("another result".to_owned()) }
        }
        Err(_) if fails && subject == before => Ok(()),
        Err(error) => Err(error.to_string()),
    }
}

/// White space in a narrative differs between the cases and their results, and so does the way in
/// which quotes are written.
fn without_blanks(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                match value {
                    Value::String(text) if name == "div" => {
                        text.retain(|character| !character.is_whitespace());
                        *text = text.replace("&quot;", "\"");
                    }
                    value => without_blanks(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(without_blanks),
        _ => {}
    }
}

/// A resource as JSON.
fn resource(element: Xml<'_, '_>, schema: &'static Schema) -> Option<Value> {
    let of = schema.type_named(element.tag_name().name())?;
    let mut map = Map::new();
    map.insert("resourceType".to_owned(), json!(of.name()));
    members(element, of, schema, &mut map)?;
    Some(Value::Object(map))
}

fn members(
    element: Xml<'_, '_>,
    of: Type,
    schema: &'static Schema,
    map: &mut Map<String, Value>,
) -> Option<()> {
    for attribute in element.attributes() {
        if of.member(attribute.name()).is_some_and(|member| member.element().is_xml_attribute()) {
            map.insert(attribute.name().to_owned(), json!(attribute.value()));
        }
    }
    for child in element.children().filter(Xml::is_element) {
        let name = child.tag_name().name();
        let member = of.member(name)?;
        let (of, repeats) = (member.of_type(), member.element().repeats());
        let (value, beside) = match of.kind() {
            TypeKind::Primitive => primitive(child, of, schema)?,
            TypeKind::Resource => (resource(child.first_element_child()?, schema)?, Value::Null),
            _ => {
                let mut map = Map::new();
                members(child, of, schema, &mut map)?;
                (Value::Object(map), Value::Null)
            }
        };
        if !repeats {
            if !beside.is_null() {
                map.insert(format!("_{name}"), beside);
            }
            if !value.is_null() {
                map.insert(name.to_owned(), value);
            }
            continue;
        }
        let list = map.entry(name).or_insert_with(|| json!([]));
        list.as_array_mut()?.push(value);
    }
    Some(())
}

/// The value of a primitive, and its id and extensions.
fn primitive(element: Xml<'_, '_>, of: Type, schema: &'static Schema) -> Option<(Value, Value)> {
    if of.name() == "xhtml" {
        let text = element.document().input_text().get(element.range())?;
        return Some((json!(text), Value::Null));
    }
    let value = match (element.attribute("value"), of.name()) {
        (None, _) => Value::Null,
        (Some(text), "boolean" | "integer" | "decimal" | "positiveInt" | "unsignedInt") => {
            serde_json::from_str(text).ok()?
        }
        (Some(text), _) => json!(text),
    };
    let mut beside = Map::new();
    let meta = of.element("extension")?.types().next().map(AllowedType::of_type)?;
    for extension in element.children().filter(Xml::is_element) {
        let mut map = Map::new();
        members(extension, meta, schema, &mut map)?;
        let list = beside.entry("extension").or_insert_with(|| json!([]));
        list.as_array_mut()?.push(Value::Object(map));
    }
    let beside = if beside.is_empty() { Value::Null } else { Value::Object(beside) };
    Some((value, beside))
}
