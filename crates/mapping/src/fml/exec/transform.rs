//! The transforms.

use sanare_fhir::Answer;
use sanare_fhir::primitive::PrimitiveKind;
use sanare_fhir::view::{Node, RecordNode};

use super::value::{Made, Val};
use super::{Machine, Translated, Variable, run::Reading};
use crate::context::NaturalKey;
use crate::fml::compile::{Given, Write};
use crate::fml::error::FmlErrorKind as Kind;
use crate::fml::model::{CodeMap, Transform, Unmatched};

/// The ways in which `escape` writes and reads special characters.
const ESCAPES: [&str; 4] = ["plain", "xml", "html", "json"];

pub(in crate::fml) fn escapes(name: &str) -> bool {
    ESCAPES.contains(&name)
}

/// What `translate` can give.
pub(in crate::fml) fn translates_to(name: &str) -> bool {
    matches!(name, "code" | "system" | "display" | "uri" | "coding" | "Coding" | "CodeableConcept")
}

impl<'a> Machine<'_, '_, 'a> {
    /// The value that a transform makes; none if there is nothing to write.
    pub(super) fn transform(
        &mut self,
        map: usize,
        write: &Write,
        transform: Transform,
        given: &Reading<'_, 'a>,
    ) -> Result<Option<Val<'a>>, super::Fail> {
        let value = |at: usize, machine: &mut Self| match write.arguments.get(at) {
            None => Ok(None),
            Some(argument) => machine.argument(argument, given),
        };
        let text = |at: usize, machine: &mut Self| -> Result<Option<String>, super::Fail> {
            match value(at, machine)? {
                None => Ok(None),
                Some(Val::Place(place)) => Ok(machine.place_text(place)),
                Some(found) => Ok(Some(found.text().ok_or(Kind::OtherType)?)),
            }
        };
        Ok(match transform {
            Transform::Copy => value(0, self)?,
            Transform::Evaluate => self.evaluated(write, given)?,
            Transform::Truncate => {
                let length = text(1, self)?.and_then(|length| length.parse().ok()).unwrap_or(0);
                text(0, self)?.map(|text| {
                    Val::Made(Made::text(text.chars().take(length).collect::<String>()))
                })
            }
            Transform::Escape => {
                let (from, to) = match write.arguments.len() {
                    2 => ("plain".to_owned(), text(1, self)?),
                    _ => (text(1, self)?.unwrap_or_default(), text(2, self)?),
                };
                let to = to.unwrap_or_default();
                match text(0, self)? {
                    None => None,
                    Some(text) => {
                        let plain = unescaped(&text, &from).ok_or(Kind::OtherType)?;
                        Some(Val::Made(Made::text(escaped(&plain, &to))))
                    }
                }
            }
            Transform::Cast => {
                let found = value(0, self)?;
                match (found, text(1, self)?.as_deref().and_then(PrimitiveKind::of_name)) {
                    (Some(found), Some(kind)) => {
                        let text = found.text().ok_or(Kind::OtherType)?;
                        kind.check(&text, self.program.target).map_err(|_| Kind::OtherType)?;
                        Some(Val::Made(Made::Primitive(kind, text)))
                    }
                    (found, _) => found,
                }
            }
            Transform::Append => {
                let mut all = String::new();
                for at in 0..write.arguments.len() {
                    all.push_str(&text(at, self)?.unwrap_or_default());
                }
                Some(Val::Made(Made::text(all)))
            }
            Transform::Translate => {
                let Some(found) = value(0, self)? else { return Ok(None) };
                let table = text(1, self)?.unwrap_or_default();
                let field = text(2, self)?.unwrap_or_else(|| "code".to_owned());
                self.translate(map, &found, &table, &field)?
            }
            Transform::Reference | Transform::Pointer => {
                let Some(found) = value(0, self)? else { return Ok(None) };
                let (of, id) = self.identity(&found)?;
                Some(Val::Made(match transform {
                    Transform::Pointer => {
                        Made::Primitive(PrimitiveKind::Uri, format!("urn:uuid:{id}"))
                    }
                    _ => Made::text(format!("{of}/{id}")),
                }))
            }
            Transform::Uuid => Some(Val::Made(Made::text(self.new_id("")?))),
            Transform::Cc | Transform::C | Transform::Qty | Transform::Id | Transform::Cp => {
                let mut texts = Vec::new();
                for at in 0..write.arguments.len() {
                    let Some(text) = text(at, self)? else { return Ok(None) };
                    texts.push(text);
                }
                Some(Val::Made(structure(transform, &texts)?))
            }
            Transform::Create | Transform::DateOp => return Err(Kind::Unsupported.into()),
        })
    }

    /// The value of an argument.
    pub(super) fn argument(
        &mut self,
        argument: &Given,
        given: &Reading<'_, 'a>,
    ) -> Result<Option<Val<'a>>, super::Fail> {
        Ok(match argument {
            Given::Variable(name) => match Self::lookup(given.scope, name) {
                Some(variable) => Some(variable.value.clone()),
                None => self.constant(name)?,
            },
            Given::Literal(kind, text) => Some(Val::Made(Made::Primitive(*kind, text.clone()))),
            Given::Expression(expression) => {
                self.single(expression, given.item.as_ref(), given.scope)?
            }
        })
    }

    fn evaluated(
        &mut self,
        write: &Write,
        given: &Reading<'_, 'a>,
    ) -> Result<Option<Val<'a>>, super::Fail> {
        match write.arguments.as_slice() {
            [Given::Expression(expression)] => {
                self.single(expression, given.item.as_ref(), given.scope)
            }
            [context, Given::Expression(expression)] => {
                let context = self.argument(context, given)?;
                self.single(expression, context.as_ref(), given.scope)
            }
            _ => Err(Kind::Parameters.into()),
        }
    }

    /// The type and id of a resource; a target without one gets one.
    fn identity(&mut self, value: &Val<'a>) -> Result<(&'static str, String), super::Fail> {
        match value {
            Val::Node(node) => {
                let of = node.of_type().ok_or(Kind::NoReference)?;
                let id = node.text("id").ok_or(Kind::NoReference)?;
                if node.record().is_none_or(|record| record.info().name != of.name()) {
                    return Err(Kind::NoReference.into());
                }
                Ok((of.name(), id.to_owned()))
            }
            Val::Place(place) => {
                if self.places.row(*place).is_some() {
                    return Err(Kind::NoReference.into());
                }
                let record = self.places.root_of(*place).ok_or(Kind::NoReference)?;
                let of = record.info().name;
                let id = RecordNode::of_record(record).text("id").map(str::to_owned);
                if let Some(id) = id {
                    return Ok((of, id));
                }
                let id = self.new_id(of)?;
                let path = sanare_fhir::path::ElementPath::compile(self.program.target, of, "id");
                let path = path.map_err(|_| Kind::NoReference)?;
                let record = self.places.root_of_mut(*place).ok_or(Kind::NoReference)?;
                path.set(record, &[], &id).map_err(|_| Kind::NoId)?;
                Ok((of, id))
            }
            _ => Err(Kind::NoReference.into()),
        }
    }

    /// An id from the caller: the key is the map, the source and how many there were.
    fn new_id(&mut self, resource: &str) -> Result<String, super::Fail> {
        let ids = self.services.ids.ok_or(Kind::NoId)?;
        self.ids += 1;
        let url = self.program.urls.first().cloned().flatten().unwrap_or_default();
        let source = self.sources.first().and_then(|source| {
            Some(format!("{}/{}", source.of_type()?.name(), source.text("id").unwrap_or_default()))
        });
        let text = format!("{url}|{}|{}", source.unwrap_or_default(), self.ids);
        let id = ids.id(&NaturalKey { resource, text: &text });
        if id.is_empty() { Err(Kind::NoId.into()) } else { Ok(id) }
    }

    fn translate(
        &mut self,
        map: usize,
        value: &Val<'a>,
        table: &str,
        field: &str,
    ) -> Result<Option<Val<'a>>, super::Fail> {
        let codes = codes(value).ok_or(Kind::OtherType)?;
        if codes.is_empty() {
            return Ok(None);
        }
        let name = table.strip_prefix('#');
        let own = self.program.tables.get(map).into_iter().flatten();
        let own = name.and_then(|name| {
            own.into_iter().find(|own| own.id.strip_prefix('#').unwrap_or(&own.id) == name)
        });
        let mut found = None;
        for (system, code) in &codes {
            found = if let Some(own) = own {
                in_table(own, system.as_deref(), code)
            } else {
                let known = self.services.translations.ok_or(Kind::UnknownConceptMap)?;
                match known.translate(table, system.as_deref(), code) {
                    Answer::Found(found) => found,
                    Answer::NotFound => return Err(Kind::UnknownConceptMap.into()),
                    Answer::Unavailable => return Err(Kind::Terminology.into()),
                }
            };
            if found.is_some() {
                break;
            }
        }
        let Some(found) = found else {
            let ignores =
                |own: &CodeMap| own.unmatched.iter().any(|(_, mode)| *mode == Unmatched::Ignore);
            return if own.is_some_and(ignores) { Ok(None) } else { Err(Kind::Unmapped.into()) };
        };
        let text = |text: Option<String>| text.map(|text| Val::Made(Made::text(text)));
        let coding = |found: Translated| {
            let mut parts = Vec::new();
            let all =
                [("system", found.system), ("code", Some(found.code)), ("display", found.display)];
            parts
                .extend(all.into_iter().filter_map(|(name, text)| Some((name, Made::text(text?)))));
            Made::Parts("Coding", parts)
        };
        Ok(match field {
            "system" | "uri" => text(found.system),
            "display" => text(found.display),
            "coding" | "Coding" => Some(Val::Made(coding(found))),
            "CodeableConcept" => {
                let parts = vec![("coding", coding(found))];
                Some(Val::Made(Made::Parts("CodeableConcept", parts)))
            }
            _ => text(Some(found.code)),
        })
    }

    pub(super) fn lookup<'s>(scope: &'s [Variable<'a>], name: &str) -> Option<&'s Variable<'a>> {
        scope.iter().rev().find(|variable| *variable.name == *name)
    }
}

/// The systems and codes of a code, a coding or a concept.
fn codes(value: &Val<'_>) -> Option<Vec<(Option<String>, String)>> {
    let Val::Node(node) = value else { return Some(vec![(None, value.text()?)]) };
    let of_coding = |node: RecordNode<'_>| {
        Some((node.text("system").map(str::to_owned), node.text("code")?.to_owned()))
    };
    match node.of_type()?.name() {
        "CodeableConcept" => Some(node.child("coding").filter_map(of_coding).collect()),
        "Coding" => Some(of_coding(*node).into_iter().collect()),
        _ => Some(vec![(None, value.text()?)]),
    }
}

/// The first match of a table in the map.
fn in_table(table: &CodeMap, system: Option<&str>, code: &str) -> Option<Translated> {
    let url = |prefix: &str| {
        table.prefixes.iter().find(|(known, _)| known == prefix).map(|(_, url)| url.as_str())
    };
    let mut rows = table.rows.iter().filter(|row| {
        row.source.1 == code && system.is_none_or(|system| url(&row.source.0) == Some(system))
    });
    let mut listed = false;
    for row in &mut rows {
        listed = true;
        if matches!(row.relation, "unmatched" | "disjoint") {
            continue;
        }
        if let Some((prefix, code)) = &row.target {
            return Some(Translated {
                system: url(prefix).map(str::to_owned),
                code: code.clone(),
                display: None,
            });
        }
    }
    let mode = table
        .unmatched
        .iter()
        .find(|(prefix, _)| system.is_none_or(|system| url(prefix) == Some(system)));
    match mode {
        Some((_, Unmatched::Provided)) if !listed => Some(Translated {
            system: system.map(str::to_owned),
            code: code.to_owned(),
            display: None,
        }),
        _ => None,
    }
}

/// `cc`, `c`, `qty`, `id`, `cp`.
fn structure(transform: Transform, texts: &[String]) -> Result<Made, Kind> {
    let named = |names: &[&'static str]| -> Vec<(&'static str, Made)> {
        names.iter().zip(texts).map(|(name, text)| (*name, Made::text(text.clone()))).collect()
    };
    Ok(match (transform, texts) {
        (Transform::Cc, [_]) => Made::Parts("CodeableConcept", named(&["text"])),
        (Transform::Cc, [_, _] | [_, _, _]) => {
            let coding = Made::Parts("Coding", named(&["system", "code", "display"]));
            Made::Parts("CodeableConcept", vec![("coding", coding)])
        }
        (Transform::C, [_, _] | [_, _, _]) => {
            Made::Parts("Coding", named(&["system", "code", "display"]))
        }
        (Transform::Qty, [text]) => quantity(text).ok_or(Kind::OtherType)?,
        (Transform::Qty, [_, _] | [_, _, _, _]) => {
            Made::Parts("Quantity", named(&["value", "unit", "system", "code"]))
        }
        (Transform::Id, [_, _]) => Made::Parts("Identifier", named(&["system", "value"])),
        (Transform::Id, [_, _, kind]) => {
            let mut parts = named(&["system", "value"]);
            let coding = vec![
                ("system", Made::text("http://terminology.hl7.org/CodeSystem/v2-0203")),
                ("code", Made::text(kind.clone())),
            ];
            let concept = vec![("coding", Made::Parts("Coding", coding))];
            parts.push(("type", Made::Parts("CodeableConcept", concept)));
            Made::Parts("Identifier", parts)
        }
        (Transform::Cp, [_]) => Made::Parts("ContactPoint", named(&["value"])),
        (Transform::Cp, [_, _]) => Made::Parts("ContactPoint", named(&["system", "value"])),
        _ => return Err(Kind::Parameters),
    })
}

/// `< 5.4 mg`: a comparator, a number and a unit.
fn quantity(text: &str) -> Option<Made> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    for comparator in ["<=", ">=", "<", ">"] {
        if let Some(after) = rest.strip_prefix(comparator) {
            parts.push(("comparator", Made::text(comparator)));
            rest = after.trim_start();
            break;
        }
    }
    let end =
        rest.find(|character: char| !matches!(character, '0'..='9' | '.' | '-' | '+' | 'e' | 'E'));
    let (number, unit) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
    if number.is_empty() {
        return None;
    }
    parts.push(("value", Made::text(number)));
    if !unit.trim().is_empty() {
        parts.push(("unit", Made::text(unit.trim())));
    }
    Some(Made::Parts("Quantity", parts))
}

fn escaped(text: &str, to: &str) -> String {
    match to {
        "xml" | "html" => {
            let mut out = String::with_capacity(text.len());
            for character in text.chars() {
                match character {
                    '&' => out.push_str("&amp;"),
                    '<' => out.push_str("&lt;"),
                    '>' => out.push_str("&gt;"),
                    '"' => out.push_str("&quot;"),
                    _ => out.push(character),
                }
            }
            out
        }
        "json" => {
            let quoted = serde_json::Value::from(text).to_string();
            quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default().to_owned()
        }
        _ => text.to_owned(),
    }
}

fn unescaped(text: &str, from: &str) -> Option<String> {
    Some(match from {
        "xml" | "html" => text
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&"),
        "json" => serde_json::from_str(&format!("\"{text}\"")).ok()?,
        _ => text.to_owned(),
    })
}
