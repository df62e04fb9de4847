//! Predicates and constraints of a conformance context.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::condition::{Condition, Operand, Operator};
use super::super::json::{DEPTH, pattern};
use super::super::model::{Fault, FaultKind, Rule, Usage};
use super::Read;
use super::xml::Xml;
use crate::location::{Index, Location, SegmentId};

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
    /// `Segment`, `Datatype`, `Group` or `Message`.
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
    /// Nothing for one that cannot be checked.
    pub(super) fn assertion(
        &self,
        scope: Scope<'_>,
        sets: Option<&Sets>,
    ) -> Read<Option<Condition>> {
        Expression { scope, id: &self.id, sets }.read(&self.assertion, 0)
    }
}

/// A conditional usage and the place that it is about.
pub(super) struct Predicate {
    pub(super) groups: Vec<(String, Index)>,
    /// Nothing if it is about a group.
    pub(super) at: Option<Location>,
    pub(super) usage: Usage,
    pub(super) condition: Condition,
}

impl Predicate {
    /// Makes the usage of a rule conditional.
    pub(super) fn apply(&self, rule: &mut Rule) {
        rule.usage = Some(self.usage.clone());
        rule.when = Some(self.condition.clone());
    }
}

/// From where the paths of a predicate or constraint begin.
#[derive(Clone, Copy)]
pub(super) enum Scope<'x> {
    /// At a segment or below, whose parts they count.
    Place(Location),
    /// At a message or group, whose members they count; with the segments by their ids.
    Members(&'x Xml, &'x BTreeMap<&'x str, &'x Xml>),
}

/// A path, resolved: the groups on the way, and the location in the last one.
type Way = (Vec<(String, Index)>, Option<Location>);

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
        let known = matches!(kind, "Segment" | "Datatype" | "Group" | "Message");
        let can = known && !has_plugin(xml, 0);
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

    /// The predicates of a segment, data type, group or message. Those that cannot be checked are
    /// named.
    pub(super) fn predicates(
        &self,
        kind: &str,
        id: &str,
        name: &str,
        scope: Scope<'_>,
        sets: Option<&Sets>,
    ) -> Read<(Vec<Predicate>, Vec<String>)> {
        let (mut found, mut left_out) = (Vec::new(), Vec::new());
        for entry in self.predicates.iter().filter(|entry| entry.is_about(kind, id, name)) {
            let reader = Expression { scope, id, sets };
            let usage = |key: &str| -> Read<Usage> {
                let text = entry.xml.attribute(key).unwrap_or_default();
                text.parse().map_err(|kind| Fault::new(kind, id))
            };
            let target = entry.xml.attribute("Target").unwrap_or_default();
            let way = reader.way(target)?;
            let usage =
                Usage::Conditional(Box::new(usage("TrueUsage")?), Box::new(usage("FalseUsage")?));
            let condition = entry.xml.child("Condition").and_then(|one| one.children().next());
            let condition = condition.ok_or_else(|| Fault::new(FaultKind::Missing, id))?;
            let condition = reader.read(condition, 0)?;
            // A predicate looks around from the group that it is about.
            let near = way.filter(|(groups, at)| groups.len() <= usize::from(at.is_none()));
            match (near, condition) {
                (Some((groups, at)), Some(condition)) => {
                    // It is about the place, whatever repetition its path says.
                    let at = at.map(|at| {
                        at.with_repetition(Index::Unstated).with_occurrence(Index::Unstated)
                    });
                    found.push(Predicate { groups, at, usage, condition });
                }
                _ => left_out.push(format!("{kind} {name} {target}")),
            }
        }
        Ok((found, left_out))
    }
}

/// The name of a group without those of the message and the groups around it, which some profiles
/// put before it: `VXU_V04.ORDER.OBSERVATION`.
pub(super) fn short_name(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn has_plugin(xml: &Xml, depth: u32) -> bool {
    xml.name() == "Plugin"
        || xml.name() == "IZSetID"
        || depth < DEPTH && xml.children().any(|child| has_plugin(child, depth + 1))
}

struct Expression<'a> {
    scope: Scope<'a>,
    id: &'a str,
    sets: Option<&'a Sets>,
}

impl Expression<'_> {
    fn fault(&self, kind: FaultKind) -> Fault {
        Fault::new(kind, self.id)
    }

    /// A condition; nothing for one on a value set without a library, or on a path that does not
    /// name one place.
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
        match xml.name() {
            "AND" | "FORALL" => Ok(list()?.map(Condition::All)),
            "OR" | "EXIST" => Ok(list()?.map(Condition::Any)),
            "XOR" => Ok(list()?.map(Condition::One)),
            "NOT" => {
                let inner = list()?;
                let one = inner.and_then(|inner| inner.into_iter().next());
                Ok(one.map(|one| Condition::Not(Box::new(one))))
            }
            "IMPLY" => {
                let Some(both) = list()? else { return Ok(None) };
                let [one, other] =
                    <[Condition; 2]>::try_from(both).map_err(|_| self.fault(FaultKind::Missing))?;
                Ok(Some(Condition::Implies(Box::new(one), Box::new(other))))
            }
            "Presence" => self.presence(attribute("Path")?),
            "PlainText" => {
                let text = vec![attribute("Text")?.to_owned()];
                self.values(xml, "Path", |at| {
                    if ignore_case {
                        Condition::EqualsIgnoringCase(at, text)
                    } else {
                        Condition::Equals(at, text)
                    }
                })
            }
            "Format" => {
                let pattern = pattern(attribute("Regex")?, self.id)?;
                self.values(xml, "Path", |at| Condition::Matches(at, pattern))
            }
            "StringList" => {
                let values = attribute("CSV")?.split(',').map(|value| value.trim().to_owned());
                let values = values.collect();
                self.values(xml, "Path", |at| Condition::Equals(at, values))
            }
            "NumberList" => {
                let values: Vec<Operand> = attribute("CSV")?
                    .split(',')
                    .map(|value| Operand::Value(value.trim().to_owned()))
                    .collect();
                self.values(xml, "Path", |at| {
                    let equals = |value| Condition::Compares(at, Operator::Equal, value);
                    Condition::Any(values.into_iter().map(equals).collect())
                })
            }
            "SimpleValue" => {
                let operator = self.operator(attribute("Operator")?)?;
                let value = Operand::Value(attribute("Value")?.to_owned());
                self.values(xml, "Path", |at| Condition::Compares(at, operator, value))
            }
            "PathValue" => {
                let operator = self.operator(attribute("Operator")?)?;
                let Some((other_groups, Some(other))) = self.way(attribute("Path2")?)? else {
                    return Ok(None);
                };
                // Both in one group: one look around sees both.
                let way = self.way(attribute("Path1")?)?;
                if way.is_none_or(|(groups, _)| groups != other_groups) {
                    return Ok(None);
                }
                self.values(xml, "Path1", |at| {
                    Condition::Compares(at, operator, Operand::At(other))
                })
            }
            "SetID" => match self.scope {
                Scope::Place(_) => self.at(attribute("Path")?, Condition::SetId),
                // What is counted there is not one segment's repetitions.
                Scope::Members(..) => Ok(None),
            },
            "ValueSet" => {
                let name = attribute("ValueSetID")?;
                let Some(codes) = self.sets.and_then(|sets| sets.get(name)) else {
                    return Ok(None);
                };
                let place = xml
                    .attribute("BindingLocation")
                    .and_then(|text| text.split(':').next()?.parse().ok());
                self.values(xml, "Path", |at| {
                    let below = place.filter(|_| at.component().is_none());
                    let at = below.map_or(at, |component| at.with_component(component));
                    Condition::OneOf(at, codes.clone())
                })
            }
            _ => Err(self.fault(FaultKind::Unknown)),
        }
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

    /// A condition on the values at a place. It holds where nothing is valued, and then for each
    /// of them; with `AtLeastOnce`, for one of them at least.
    fn values(
        &self,
        xml: &Xml,
        path: &str,
        make: impl FnOnce(Location) -> Condition,
    ) -> Read<Option<Condition>> {
        let path = xml.attribute(path).ok_or_else(|| self.fault(FaultKind::Missing))?;
        if xml.attribute("AtLeastOnce") == Some("true") {
            return self.at(path, make);
        }
        let differs = self.at(path, |at| Condition::Differs(Box::new(make(at))))?;
        Ok(differs.map(|differs| Condition::Not(Box::new(differs))))
    }

    /// A condition on a place; nothing if the path names none.
    fn at(&self, path: &str, make: impl FnOnce(Location) -> Condition) -> Read<Option<Condition>> {
        Ok(match (self.way(path)?, self.scope) {
            (Some((_, Some(at))), Scope::Place(_)) => Some(make(at)),
            (Some((groups, Some(at))), Scope::Members(..)) => {
                Some(Condition::Inside(groups, Box::new(make(at))))
            }
            _ => None,
        })
    }

    /// Whether something is there: a value, a segment or a group.
    fn presence(&self, path: &str) -> Read<Option<Condition>> {
        match self.way(path)? {
            Some((groups, None)) => {
                Ok(Some(Condition::Inside(groups, Box::new(Condition::All(Vec::new())))))
            }
            _ => self.at(path, Condition::Exists),
        }
    }

    /// Where a path such as `4[1].2[1]` leads. In a message or group its first numbers count the
    /// members; nothing if several members of a group are of one name, so that the tree cannot
    /// tell them apart.
    fn way(&self, text: &str) -> Read<Option<Way>> {
        let (mut around, segments) = match self.scope {
            Scope::Place(at) => return Ok(Some((Vec::new(), Some(self.below(at, text)?)))),
            Scope::Members(around, segments) => (around, segments),
        };
        let mut groups = Vec::new();
        let mut rest = text;
        while rest != "." && !rest.is_empty() {
            let (step, behind) = rest.split_once('.').unwrap_or((rest, "."));
            let (number, index) = self.step(step)?;
            let members =
                || around.children().filter(|one| matches!(one.name(), "Segment" | "Group"));
            let member = members().nth(usize::from(number) - 1);
            let member = member.ok_or_else(|| self.fault(FaultKind::Reference))?;
            let key = if member.name() == "Group" { "Name" } else { "Ref" };
            let name = |one: &Xml| -> Option<String> {
                let of = segments.get(one.attribute("Ref")?);
                of.and_then(|definition| definition.attribute("Name")).map(str::to_owned)
            };
            let own = member.attribute(key).ok_or_else(|| self.fault(FaultKind::Missing))?;
            if member.name() == "Group" {
                groups.push((short_name(own).to_owned(), index));
                (around, rest) = (member, behind);
                continue;
            }
            let named = name(member).ok_or_else(|| self.fault(FaultKind::Reference))?;
            if members().filter(|one| name(one).as_ref() == Some(&named)).take(2).count() > 1 {
                return Ok(None);
            }
            let id: SegmentId = named.parse().map_err(|_| self.fault(FaultKind::Location))?;
            let at = self.below(Location::of(id).with_occurrence(index), behind)?;
            return Ok(Some((groups, Some(at))));
        }
        Ok(Some((groups, None)))
    }

    /// The place that a path leads to, below another one.
    fn below(&self, mut at: Location, text: &str) -> Read<Location> {
        if text == "." {
            return Ok(at);
        }
        for step in text.split('.') {
            let (number, index) = self.step(step)?;
            at = if at.field().is_none() {
                at.with_field(number).with_repetition(index)
            } else if at.component().is_none() {
                at.with_component(number)
            } else if at.subcomponent().is_none() {
                at.with_subcomponent(number)
            } else {
                return Err(self.fault(FaultKind::Location));
            };
        }
        Ok(at)
    }

    /// One step of a path, such as `4[1]` or `4[*]`.
    fn step(&self, step: &str) -> Read<(u16, Index)> {
        let wrong = || self.fault(FaultKind::Location);
        let (number, index) = step.split_once('[').ok_or_else(wrong)?;
        let number: u16 = number.parse().ok().filter(|number| *number > 0).ok_or_else(wrong)?;
        let index = match index.strip_suffix(']').ok_or_else(wrong)? {
            "*" => Index::All,
            one => Index::Nth(one.parse().ok().filter(|nth| *nth > 0).ok_or_else(wrong)?),
        };
        Ok((number, index))
    }
}
