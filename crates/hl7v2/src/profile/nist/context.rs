//! Predicates and constraints of a conformance context.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::condition::{Condition, Operand, Operator};
use super::super::json::{DEPTH, pattern};
use super::super::model::{Fault, FaultKind, Rule, Usage};
use super::Read;
use super::xml::Xml;
use crate::location::{Index, Location};

/// The value sets of the library, by their identifiers.
type Sets = BTreeMap<String, Arc<[String]>>;

/// What a context says of segments and data types.
pub(super) struct Context {
    predicates: Vec<Entry>,
    constraints: Vec<Entry>,
    left_out: Vec<String>,
}

/// A predicate or constraint, and what it is about.
#[derive(Clone)]
struct Entry {
    /// `Segment` or `Datatype`.
    kind: String,
    /// By id, or by name.
    by_id: bool,
    name: String,
    xml: Xml,
}

impl Entry {
    fn is_about(&self, kind: &str, id: &str, name: &str) -> bool {
        self.kind == kind && if self.by_id { self.name == id } else { self.name == name }
    }
}

/// A constraint with its id.
pub(super) struct Constraint {
    id: String,
    assertion: Xml,
}

impl Constraint {
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// What it asserts, with its paths below a place.
    pub(super) fn assertion(&self, at: Location, sets: Option<&Sets>) -> Read<Option<Condition>> {
        Expression { at, id: &self.id, sets }.read(&self.assertion, 0)
    }
}

/// Conditional usages by the place that they are about.
pub(super) struct Predicates {
    usages: Vec<(Location, Usage, Condition)>,
}

impl Predicates {
    /// Makes the usage of a rule conditional.
    pub(super) fn apply(&self, rule: &mut Rule, at: Location) {
        let found = self.usages.iter().find(|(place, ..)| *place == at);
        if let Some((_, usage, condition)) = found {
            rule.usage = Some(usage.clone());
            rule.when = Some(condition.clone());
        }
    }
}

impl Context {
    pub(super) fn new(xml: Option<&Xml>) -> Read<Self> {
        let mut context =
            Self { predicates: Vec::new(), constraints: Vec::new(), left_out: Vec::new() };
        let Some(xml) = xml else { return Ok(context) };
        if xml.name() != "ConformanceContext" {
            return Err(Fault::new(FaultKind::Unknown, xml.name()));
        }
        for part in xml.children() {
            let predicates = match part.name() {
                "Predicates" => true,
                "Constraints" => false,
                _ => continue,
            };
            for kind in part.children() {
                for about in kind.children() {
                    let by_id = about.name() == "ByID";
                    let name = about.attribute(if by_id { "ID" } else { "Name" });
                    let name = name.ok_or_else(|| Fault::new(FaultKind::Missing, about.name()))?;
                    for xml in about.children() {
                        context.sort_in(kind.name(), by_id, name, xml, predicates);
                    }
                }
            }
        }
        Ok(context)
    }

    fn sort_in(&mut self, kind: &str, by_id: bool, name: &str, xml: &Xml, is_predicate: bool) {
        let id = xml.attribute("ID").or_else(|| xml.attribute("Target")).unwrap_or_default();
        let can = matches!(kind, "Segment" | "Datatype") && !has_plugin(xml, 0);
        if !can {
            self.left_out.push(format!("{kind} {name} {id}"));
            return;
        }
        let entry = Entry { kind: kind.to_owned(), by_id, name: name.to_owned(), xml: xml.clone() };
        if is_predicate { self.predicates.push(entry) } else { self.constraints.push(entry) }
    }

    pub(super) fn left_out(&self) -> Vec<String> {
        self.left_out.clone()
    }

    /// The constraints of a segment or data type.
    pub(super) fn constraints(&self, kind: &str, id: &str, name: &str) -> Vec<Constraint> {
        let about = self.constraints.iter().filter(|entry| entry.is_about(kind, id, name));
        let constraint = about.filter_map(|entry| {
            let assertion = entry.xml.child("Assertion")?.children().next()?.clone();
            let id = entry.xml.attribute("ID").unwrap_or(name).to_owned();
            Some(Constraint { id, assertion })
        });
        constraint.collect()
    }

    /// The predicates of a segment or data type, with their paths below a place.
    pub(super) fn predicates(
        &self,
        kind: &str,
        id: &str,
        name: &str,
        at: Location,
        sets: Option<&Sets>,
    ) -> Read<Predicates> {
        let mut usages = Vec::new();
        for entry in self.predicates.iter().filter(|entry| entry.is_about(kind, id, name)) {
            let reader = Expression { at, id, sets };
            let usage = |key: &str| -> Read<Usage> {
                let text = entry.xml.attribute(key).unwrap_or_default();
                text.parse().map_err(|kind| Fault::new(kind, id))
            };
            let target = reader.path(entry.xml.attribute("Target").unwrap_or_default())?;
            // A predicate is about the place, whatever repetition its path says.
            let target = target.with_repetition(Index::Unstated);
            let both =
                Usage::Conditional(Box::new(usage("TrueUsage")?), Box::new(usage("FalseUsage")?));
            let condition = entry.xml.child("Condition").and_then(|one| one.children().next());
            let condition = condition.ok_or_else(|| Fault::new(FaultKind::Missing, id))?;
            if let Some(condition) = reader.read(condition, 0)? {
                usages.push((target, both, condition));
            }
        }
        Ok(Predicates { usages })
    }
}

fn has_plugin(xml: &Xml, depth: u32) -> bool {
    xml.name() == "Plugin"
        || xml.name() == "IZSetID"
        || depth < DEPTH && xml.children().any(|child| has_plugin(child, depth + 1))
}

struct Expression<'a> {
    at: Location,
    id: &'a str,
    sets: Option<&'a Sets>,
}

impl Expression<'_> {
    fn fault(&self, kind: FaultKind) -> Fault {
        Fault::new(kind, self.id)
    }

    /// A condition; nothing for one on a value set without a library.
    fn read(&self, xml: &Xml, depth: u32) -> Read<Option<Condition>> {
        if depth > DEPTH {
            return Err(self.fault(FaultKind::Depth));
        }
        let attribute =
            |key: &str| xml.attribute(key).ok_or_else(|| self.fault(FaultKind::Missing));
        let list = || -> Read<Option<Vec<Condition>>> {
            xml.children().map(|child| self.read(child, depth + 1)).collect()
        };
        let ignore_case = xml.attribute("IgnoreCase") == Some("true");
        let condition = match xml.name() {
            "AND" | "FORALL" => return Ok(list()?.map(Condition::All)),
            "OR" | "EXIST" => return Ok(list()?.map(Condition::Any)),
            "XOR" => return Ok(list()?.map(Condition::One)),
            "NOT" => {
                let inner = list()?;
                return Ok(inner
                    .and_then(|inner| inner.into_iter().next())
                    .map(|one| Condition::Not(Box::new(one))));
            }
            "IMPLY" => {
                let Some(both) = list()? else { return Ok(None) };
                let [one, other] =
                    <[Condition; 2]>::try_from(both).map_err(|_| self.fault(FaultKind::Missing))?;
                Condition::Implies(Box::new(one), Box::new(other))
            }
            "Presence" => Condition::Exists(self.path(attribute("Path")?)?),
            "PlainText" => {
                let (at, text) =
                    (self.path(attribute("Path")?)?, vec![attribute("Text")?.to_owned()]);
                if ignore_case {
                    Condition::EqualsIgnoringCase(at, text)
                } else {
                    Condition::Equals(at, text)
                }
            }
            "Format" => {
                let pattern = pattern(attribute("Regex")?, self.id)?;
                Condition::Matches(self.path(attribute("Path")?)?, pattern)
            }
            "StringList" => {
                let values = attribute("CSV")?.split(',').map(|value| value.trim().to_owned());
                Condition::Equals(self.path(attribute("Path")?)?, values.collect())
            }
            "NumberList" => {
                let at = self.path(attribute("Path")?)?;
                let values = attribute("CSV")?
                    .split(',')
                    .map(|value| Operand::Value(value.trim().to_owned()));
                Condition::Any(
                    values.map(|value| Condition::Compares(at, Operator::Equal, value)).collect(),
                )
            }
            "SimpleValue" => Condition::Compares(
                self.path(attribute("Path")?)?,
                self.operator(attribute("Operator")?)?,
                Operand::Value(attribute("Value")?.to_owned()),
            ),
            "PathValue" => Condition::Compares(
                self.path(attribute("Path1")?)?,
                self.operator(attribute("Operator")?)?,
                Operand::At(self.path(attribute("Path2")?)?),
            ),
            "SetID" => Condition::SetId(self.path(attribute("Path")?)?),
            "ValueSet" => {
                let name = attribute("ValueSetID")?;
                let Some(codes) = self.sets.and_then(|sets| sets.get(name)) else {
                    return Ok(None);
                };
                let mut at = self.path(attribute("Path")?)?;
                let place = xml
                    .attribute("BindingLocation")
                    .and_then(|text| text.split(':').next()?.parse().ok());
                if let Some(component) = place.filter(|_| at.component().is_none()) {
                    at = at.with_component(component);
                }
                Condition::OneOf(at, codes.clone())
            }
            _ => return Err(self.fault(FaultKind::Unknown)),
        };
        Ok(Some(condition))
    }

    fn operator(&self, text: &str) -> Read<Operator> {
        Ok(match text {
            "EQ" => Operator::Equal,
            "NE" => Operator::NotEqual,
            "LT" => Operator::Less,
            "LE" => Operator::LessOrEqual,
            "GT" => Operator::Greater,
            "GE" => Operator::GreaterOrEqual,
            _ => return Err(self.fault(FaultKind::Unknown)),
        })
    }

    /// A path such as `4[1].2[1]`, below the place of the context.
    fn path(&self, text: &str) -> Read<Location> {
        let mut at = self.at;
        if text == "." {
            return Ok(at);
        }
        for step in text.split('.') {
            let wrong = || self.fault(FaultKind::Location);
            let (number, index) = step.split_once('[').ok_or_else(wrong)?;
            let number: u16 = number.parse().ok().filter(|number| *number > 0).ok_or_else(wrong)?;
            let index = index.strip_suffix(']').ok_or_else(wrong)?;
            let index = match index {
                "*" => Index::All,
                one => Index::Nth(one.parse().ok().filter(|nth| *nth > 0).ok_or_else(wrong)?),
            };
            at = if at.field().is_none() {
                at.with_field(number).with_repetition(index)
            } else if at.component().is_none() {
                at.with_component(number)
            } else if at.subcomponent().is_none() {
                at.with_subcomponent(number)
            } else {
                return Err(wrong());
            };
        }
        Ok(at)
    }
}
