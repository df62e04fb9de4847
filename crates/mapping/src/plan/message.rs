//! Compiles the maps of messages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sanare_fhir::schema::{Type, TypeKind};

use super::compile::{Compiler, Row, required_codes, skipped};
use super::program::{
    Leaf, MessageLink, MessageLinkTarget, MessagePlan, MessageRule, Nav, Scope, Type2,
};
use crate::model::{Goal, LinkTarget, Map, MapKind, Rule, Source};
use crate::path::Instance;
use crate::report::{IssueKind, Severity};
use crate::structure::{Position, Structure};

pub(crate) fn compile(compiler: &mut Compiler<'_, '_>) -> HashMap<Box<str>, MessagePlan> {
    let set = compiler.set;
    let mut plans = HashMap::new();
    for (name, map) in set.maps.iter().filter(|(_, map)| map.kind == MapKind::Message) {
        let Some(structure) = set.structures.get(name) else {
            if let Some(rule) = map.rules.first() {
                compiler.complain(rule, IssueKind::UnknownPosition, "id", name);
            }
            continue;
        };
        let rules: Vec<MessageRule> =
            map.rules.iter().filter_map(|rule| message_rule(compiler, rule, structure)).collect();
        let scopes = scopes(structure, &rules);
        required(compiler, map, &rules);
        plans.insert(name.clone(), MessagePlan { structure: structure.clone(), rules, scopes });
    }
    plans
}

fn message_rule(
    compiler: &mut Compiler<'_, '_>,
    rule: &Rule,
    structure: &Structure,
) -> Option<MessageRule> {
    let Goal::Resource(instance) = &rule.goal else { return None };
    let Source::Position(path) = &rule.source else { return None };
    let Some(position) = structure.position(path) else {
        compiler.complain(rule, IssueKind::UnknownPosition, "source", path);
        return None;
    };
    let resource = resource(compiler, rule, "target", &instance.resource)?;
    let Some(via) = rule.via.as_deref() else {
        compiler.complain(rule, IssueKind::DanglingMap, "via", "");
        return None;
    };
    let row = Row { rule, addresses: &[] };
    let mut way = match compiler.walk(&row, &instance.steps, resource) {
        Ok(way) => way,
        Err((kind, name)) => {
            compiler.complain(rule, kind, "target", &name);
            return None;
        }
    };
    let end = way.end()?;
    let base = match compiler.base(via) {
        Some(base) if base == end => end,
        // `Observation[2].note` by NTE[ServiceRequest], whose rows begin with `note` themselves.
        Some(_) if !way.nav.is_empty() => {
            way.nav.clear();
            resource
        }
        _ => {
            compiler.complain(rule, IssueKind::WrongType, "via", via);
            return None;
        }
    };
    let map = match compiler.apply(via, base) {
        Ok(map) => map,
        Err((kind, name)) => {
            compiler.complain(rule, kind, "via", &name);
            return None;
        }
    };
    let inner = way.nav.iter().rev().find_map(|nav| match nav {
        Nav::Into { resource, .. } => Some(*resource),
        Nav::Child(_) => None,
    });
    let mut links = Vec::new();
    for link in &rule.references {
        let Some(from) = resource_of(compiler, rule, &link.from) else { continue };
        let walked = match compiler.walk(&row, &link.from.steps, from) {
            Ok(way) => way,
            Err((kind, name)) => {
                compiler.complain(rule, kind, "references", &name);
                continue;
            }
        };
        let own = from == resource && link.from.index == instance.index;
        let to = match &link.to {
            LinkTarget::Text(text) => {
                let Some(of) = walked.end() else { continue };
                let leaf = Leaf {
                    whole: false,
                    of,
                    codes: walked.element.and_then(required_codes),
                    system: false,
                    coding: false,
                };
                MessageLinkTarget::Text(text.clone(), leaf)
            }
            LinkTarget::Instance(to) => {
                let Some(of) = resource_of(compiler, rule, to) else { continue };
                if walked.end().is_some_and(|end| end.name() != "Reference") {
                    compiler.complain(rule, IssueKind::WrongType, "references", &to.to_string());
                    continue;
                }
                // The rule's own way already goes there.
                if own
                    && inner == Some(of)
                    && walked.nav.iter().eq(way.nav.iter().take(walked.nav.len()))
                {
                    continue;
                }
                MessageLinkTarget::Instance(of, to.index)
            }
        };
        let alias = own
            && matches!(to, MessageLinkTarget::Instance(..))
            && compiler.enters(via, &link.from);
        links.push(MessageLink { from: (from, link.from.index), nav: walked.nav, to, alias });
    }
    Some(MessageRule {
        rule: compiler.rank(rule),
        position,
        condition: rule.condition.clone(),
        skipped: skipped(rule, &compiler.set.policies),
        resource,
        index: instance.index,
        nav: way.nav,
        map,
        links,
    })
}

impl Compiler<'_, '_> {
    /// Whether a row of a map goes into the resource that this element refers to.
    fn enters(&self, via: &str, from: &Instance) -> bool {
        let names: Vec<&str> = from.steps.iter().map(|step| &*step.name).collect();
        self.set.maps.get(via).is_some_and(|map| {
            map.rules.iter().any(|rule| {
                let Goal::Element(target) = &rule.goal else { return false };
                let crate::path::Place::Steps(steps) = &target.place else { return false };
                let mut seen = Vec::new();
                for step in steps {
                    seen.push(&*step.name);
                    if step.referred.is_some() {
                        return seen == names;
                    }
                }
                false
            })
        })
    }
}

fn resource_of(compiler: &mut Compiler<'_, '_>, rule: &Rule, instance: &Instance) -> Option<Type> {
    resource(compiler, rule, "references", &instance.resource)
}

fn resource(
    compiler: &mut Compiler<'_, '_>,
    rule: &Rule,
    column: &'static str,
    name: &str,
) -> Option<Type> {
    let found = compiler.schema.type_named(name).filter(|found| found.kind() == TypeKind::Resource);
    if found.is_none() {
        compiler.complain(rule, IssueKind::UnknownElement, column, name);
    }
    found
}

/// How many instances there are: one for each instance of the group that holds all rules of the
/// instance, or one for each segment when they all stand at one position.
fn scopes(structure: &Structure, rules: &[MessageRule]) -> HashMap<(Type2, u16), Scope> {
    let mut positions: BTreeMap<(Type2, u16), BTreeSet<Position>> = BTreeMap::new();
    for rule in rules {
        positions.entry((rule.resource.name(), rule.index)).or_default().insert(rule.position);
    }
    let scope = |positions: BTreeSet<Position>| {
        let mut all = positions.into_iter();
        let first = all.next().unwrap_or(structure.root());
        let mut common = first;
        let mut single = true;
        for other in all {
            common = structure.common(common, other);
            single = false;
        }
        if single { Scope::Segment } else { Scope::Group(common) }
    };
    positions.into_iter().map(|(instance, positions)| (instance, scope(positions))).collect()
}

/// Required elements of the message's resources that no map writes are worth knowing.
fn required(compiler: &mut Compiler<'_, '_>, map: &Map, rules: &[MessageRule]) {
    let mut written: BTreeMap<(Type2, u16), (Type, BTreeSet<&'static str>)> = BTreeMap::new();
    for rule in rules {
        let entry = written
            .entry((rule.resource.name(), rule.index))
            .or_insert_with(|| (rule.resource, BTreeSet::new()));
        if rule.nav.is_empty() {
            entry.1.extend(compiler.written(rule.map));
        }
        for link in rules.iter().flat_map(|rule| &rule.links) {
            if (link.from.0.name(), link.from.1) == (rule.resource.name(), rule.index)
                && let Some(Nav::Child(child)) = link.nav.first()
            {
                entry.1.insert(child.name);
            }
        }
    }
    let Some(first) = map.rules.first() else { return };
    for ((name, index), (resource, written)) in written {
        for element in resource.elements().filter(|element| element.min() > 0) {
            if !written.contains(element.name()) {
                let path = format!("{name}[{index}].{}", element.name());
                compiler.note(first, IssueKind::RequiredUnset, Severity::Warning, "target", &path);
            }
        }
    }
}
