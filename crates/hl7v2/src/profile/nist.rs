//! Profiles in the XML form of NIST and IGAMT: the profile itself, its conformance context
//! (predicates and constraints) and its value set library.

mod context;
mod xml;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Profile;
use super::model::{Binding, Fault, FaultKind, Rule, Target, Usage};
use crate::location::{Location, SegmentId};
use crate::schema::Version;
use context::{Context, Predicate, Scope};
use xml::Xml;

type Read<T> = Result<T, Fault>;

impl Profile {
    /// Reads the first message of a profile in the XML form of NIST (`ConformanceProfile`), with
    /// its predicates and constraints (`ConformanceContext`) and its value sets
    /// (`ValueSetLibrary`).
    ///
    /// Usage, cardinality, length, data type and value sets of segments, fields, components and
    /// subcomponents become rules; so do predicates and constraints of data types, segments, groups
    /// and whole messages. What this crate cannot check is named by [`left_out`](Self::left_out):
    /// plug-ins; set ids counted over groups; predicates about a place inside another group than the one that they look from;
    /// paths to one of several members of the same name in a group; comparisons of two places in
    /// different groups; and, without a library, value sets.
    ///
    /// # Errors
    /// A [`Fault`] for what is no such XML, for a reference to nothing, and for a document type
    /// declaration: entities are not expanded.
    pub fn from_nist(profile: &str, context: Option<&str>, value_sets: Option<&str>) -> Read<Self> {
        let root = xml::read(profile)?;
        if root.name() != "ConformanceProfile" {
            return Err(Fault::new(FaultKind::Unknown, root.name()));
        }
        let version = root.attribute("HL7Version").map(str::parse::<Version>).transpose();
        let version = version.map_err(|_| Fault::new(FaultKind::Version, "ConformanceProfile"))?;
        let message = root.child("Messages").and_then(|messages| messages.child("Message"));
        let message = message.ok_or_else(|| Fault::new(FaultKind::Missing, "Message"))?;
        let context = context.map(xml::read).transpose()?;
        let mut importer = Importer {
            segments: by_id(root.child("Segments"), "Segment"),
            data_types: by_id(root.child("Datatypes"), "Datatype"),
            value_sets: value_sets
                .map(|text| xml::read(text).map(|xml| codes(&xml)))
                .transpose()?,
            context: Context::new(context.as_ref())?,
            rules: Vec::new(),
            around: Vec::new(),
            left_out: Vec::new(),
        };
        importer.members(message, "")?;
        let mut profile = Self::over(version.map(Version::schema), false);
        profile.structure = message.attribute("StructID").map(str::to_owned);
        profile.left_out = importer.context.left_out();
        profile.left_out.append(&mut importer.left_out);
        profile.left_out.sort();
        profile.left_out.dedup();
        profile.rules = importer.rules;
        Ok(profile)
    }
}

struct Importer<'x> {
    segments: BTreeMap<&'x str, &'x Xml>,
    data_types: BTreeMap<&'x str, &'x Xml>,
    value_sets: Option<BTreeMap<String, Arc<[String]>>>,
    context: Context,
    rules: Vec<Rule>,
    /// The predicates of the groups around, by what they are about.
    around: Vec<(Target, Predicate)>,
    left_out: Vec<String>,
}

impl<'x> Importer<'x> {
    /// The segments and groups of a message or group.
    fn members(&mut self, around: &'x Xml, path: &str) -> Read<()> {
        self.context_of_members(around, path)?;
        for member in around.children() {
            match member.name() {
                "Segment" => {
                    let reference = required(member, "Ref")?;
                    let definition = self.segments.get(reference).copied();
                    let definition =
                        definition.ok_or_else(|| Fault::new(FaultKind::Reference, reference))?;
                    self.segment(member, definition, path)?;
                }
                "Group" => {
                    let name = context::short_name(required(member, "Name")?);
                    let path =
                        if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
                    let target = Target { groups: Some(path.clone()), location: None };
                    let rule = self.demand(member, target, name)?;
                    self.add(rule);
                    self.members(member, &path)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// What the context says of a message or group.
    fn context_of_members(&mut self, around: &'x Xml, path: &str) -> Read<()> {
        let kind = around.name();
        let id = around.attribute("ID").unwrap_or_default();
        let name = around.attribute("Name").unwrap_or(id);
        let scope = Scope::Members(around, &self.segments);
        let groups = (!path.is_empty()).then(|| path.to_owned());
        let sets = self.value_sets.as_ref();
        for constraint in self.context.constraints(kind, id, name) {
            match constraint.assertion(scope, sets)? {
                Some(assert) => {
                    let target = Target { groups: groups.clone(), location: None };
                    let mut rule = Rule::new(constraint.id(), target);
                    rule.assert = Some(assert);
                    self.rules.push(rule);
                }
                None => self.left_out.push(format!("{kind} {name} {}", constraint.id())),
            }
        }
        let (found, left_out) = self.context.predicates(kind, id, name, scope, sets)?;
        self.left_out.extend(left_out);
        for predicate in found {
            let mut groups = path.to_owned();
            if let Some((group, _)) = predicate.groups.first() {
                groups = if path.is_empty() { group.clone() } else { format!("{path}/{group}") };
            }
            let target = Target { groups: Some(groups), location: predicate.at };
            self.around.push((target, predicate));
        }
        Ok(())
    }

    fn segment(&mut self, member: &'x Xml, definition: &'x Xml, path: &str) -> Read<()> {
        let id = required(definition, "ID")?;
        let name = definition.attribute("Name").unwrap_or(id);
        let segment: SegmentId = name.parse().map_err(|_| Fault::new(FaultKind::Location, id))?;
        let at = Location::of(segment);
        let target = |location| Target { groups: Some(path.to_owned()), location: Some(location) };
        let rule = self.demand(member, target(at), name)?;
        self.add(rule);
        let predicates = self.context_of_place("Segment", id, name, &target(at), at)?;
        for (number, field) in (1_u16..).zip(definition.named("Field")) {
            let at = at.with_field(number);
            // The separator and the encoding characters are no fields with parts.
            if segment.is_header() && number <= 2 {
                continue;
            }
            let mut rule = self.demand(field, target(at), &format!("{id}-{number}"))?;
            apply(&predicates, &mut rule, at);
            self.bind(&mut rule, field);
            self.add(rule);
            let data_type = field.attribute("Datatype").unwrap_or_default();
            self.parts(data_type, at, &predicates, &target, 0)?;
        }
        Ok(())
    }

    /// The components of a field's data type, and the subcomponents of theirs.
    fn parts(
        &mut self,
        data_type: &'x str,
        at: Location,
        around: &[Predicate],
        target: &dyn Fn(Location) -> Target,
        level: u8,
    ) -> Read<()> {
        let Some(definition) = self.data_types.get(data_type).copied() else { return Ok(()) };
        let name = definition.attribute("Name").unwrap_or(data_type);
        let own = self.context_of_place("Datatype", data_type, name, &target(at), at)?;
        for (number, component) in (1_u16..).zip(definition.named("Component")) {
            let at = match level {
                0 => at.with_component(number),
                _ => at.with_subcomponent(number),
            };
            let mut rule = self.demand(component, target(at), &at.to_string())?;
            apply(&own, &mut rule, at);
            apply(around, &mut rule, at);
            self.bind(&mut rule, component);
            self.add(rule);
            if level == 0 {
                let inner = component.attribute("Datatype").unwrap_or_default();
                self.parts(inner, at, &own, target, 1)?;
            }
        }
        Ok(())
    }

    /// What the context says of a segment or data type: the constraints become rules, the
    /// predicates are handed out.
    fn context_of_place(
        &mut self,
        kind: &str,
        id: &str,
        name: &str,
        target: &Target,
        at: Location,
    ) -> Read<Vec<Predicate>> {
        let (scope, sets) = (Scope::Place(at), self.value_sets.as_ref());
        for constraint in self.context.constraints(kind, id, name) {
            match constraint.assertion(scope, sets)? {
                Some(assert) => {
                    let mut rule = Rule::new(constraint.id(), target.clone());
                    rule.assert = Some(assert);
                    self.rules.push(rule);
                }
                None => self.left_out.push(format!("{kind} {name} {}", constraint.id())),
            }
        }
        let (found, left_out) = self.context.predicates(kind, id, name, scope, sets)?;
        self.left_out.extend(left_out);
        Ok(found)
    }

    /// Usage, cardinality, length and data type.
    fn demand(&self, element: &Xml, target: Target, id: &str) -> Read<Rule> {
        let fault = |kind| Fault::new(kind, id);
        let number = |key: &str| -> Read<Option<u32>> {
            match element.attribute(key) {
                None | Some("*" | "NA" | "") => Ok(None),
                Some(text) => text.parse().map(Some).map_err(|_| fault(FaultKind::Type)),
            }
        };
        let mut rule = Rule::new(id, target);
        rule.usage = element.attribute("Usage").map(str::parse).transpose().map_err(fault)?;
        rule.min = number("Min")?.unwrap_or(0);
        rule.max = number("Max")?;
        let data_type = element.attribute("Datatype").unwrap_or_default();
        let composite = self
            .data_types
            .get(data_type)
            .is_some_and(|one| one.named("Component").next().is_some());
        if !composite {
            let (min, max) = (number("MinLength")?.unwrap_or(0), number("MaxLength")?);
            if min > 1 || max.is_some() {
                rule.length = Some((min, max));
            }
            let primitive = self.data_types.get(data_type).and_then(|one| one.attribute("Name"));
            let primitive = primitive.unwrap_or(data_type);
            if matches!(primitive, "NM" | "SI" | "DT" | "DTM" | "TM") {
                rule.data_type = Some(primitive.to_owned());
            }
        }
        // A conformance length that ends in `=` may not be cut; one in `#` may. Neither is a demand
        // on the sender.
        if let Some((_, predicate)) = self.around.iter().find(|(about, _)| *about == rule.target) {
            predicate.apply(&mut rule);
        }
        Ok(rule)
    }

    /// The value set of a field or component: `Binding`, or `Table="ID#R"` in older profiles.
    fn bind(&self, rule: &mut Rule, element: &Xml) {
        let Some(sets) = &self.value_sets else { return };
        let text = element.attribute("Binding").or_else(|| element.attribute("Table"));
        let Some(text) = text.filter(|text| !text.is_empty()) else { return };
        let mut parts = text.split('#');
        let name = parts.next().unwrap_or_default();
        let strength = element.attribute("BindingStrength").or_else(|| parts.next());
        // Several sets, or one that the library leaves to others, are not listed.
        if let Some(codes) = sets.get(name) {
            let required = strength == Some("R");
            rule.binding = Some(Binding { codes: codes.clone(), required });
        }
    }

    /// Keeps a rule that demands something.
    fn add(&mut self, rule: Rule) {
        let usage = !matches!(rule.usage, None | Some(Usage::Optional | Usage::RequiredOrEmpty));
        let counts = rule.min > 1 || rule.max.is_some();
        let values = rule.length.is_some() || rule.binding.is_some() || rule.data_type.is_some();
        if usage || counts || values {
            self.rules.push(rule);
        }
    }
}

/// Makes the usage of a rule conditional if a predicate is about its place.
fn apply(predicates: &[Predicate], rule: &mut Rule, at: Location) {
    if let Some(predicate) = predicates.iter().find(|predicate| predicate.at == Some(at)) {
        predicate.apply(rule);
    }
}

fn by_id<'x>(list: Option<&'x Xml>, name: &'static str) -> BTreeMap<&'x str, &'x Xml> {
    let items = list.into_iter().flat_map(move |list| list.named(name));
    items.filter_map(|item| Some((item.attribute("ID")?, item))).collect()
}

/// The codes of each value set; those that are excluded (E) are not among them.
fn codes(library: &Xml) -> BTreeMap<String, Arc<[String]>> {
    let mut sets = BTreeMap::new();
    let definitions = library.named("ValueSetDefinitions").flat_map(Xml::children);
    // One level of grouping stands in some libraries.
    let definitions = definitions.flat_map(|one| {
        let inner = one.named("ValueSetDefinition");
        inner.chain((one.name() == "ValueSetDefinition").then_some(one))
    });
    for definition in definitions {
        let Some(id) = definition.attribute("BindingIdentifier") else { continue };
        let elements = definition.named("ValueElement");
        let codes = elements
            .filter(|element| element.attribute("Usage") != Some("E"))
            .filter_map(|element| element.attribute("Value").map(str::to_owned));
        sets.insert(id.to_owned(), codes.collect());
    }
    sets
}

fn required<'x>(element: &'x Xml, key: &str) -> Read<&'x str> {
    element
        .attribute(key)
        .ok_or_else(|| Fault::new(FaultKind::Missing, format!("{}.{key}", element.name())))
}
