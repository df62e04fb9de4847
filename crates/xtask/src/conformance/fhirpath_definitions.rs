//! `fhirpath-search-*` and `fhirpath-invariants-*`: every expression of the definitions compiles,
//! and runs on every official example without an error.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use sanare_fhir::schema::{Schema, Type, TypeKind};
use sanare_fhir::view::{JsonNode, Node};
use sanare_fhir::{r4, r4b, r5, schema};
use sanare_fhirpath::value::{Temporal, TemporalKind};
use sanare_fhirpath::{Compiler, Env, Plan, Scratch};
use serde_json::Value;

use super::fhir_json::resources;
use super::fhirpath_hosts::NoTerminology;
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// The instant that expressions are run at.
const NOW: &str = "2026-11-22T10:00:00.000Z";

/// The definitions and the examples of a release.
struct Release {
    schema: &'static Schema,
    /// The package that holds the search parameters.
    definitions: &'static str,
    examples: &'static str,
}

/// R4: the package of the examples holds the definitions too.
const R4: Release = Release {
    schema: &r4::schema::SCHEMA,
    definitions: "hl7.fhir.r4.examples",
    examples: "hl7.fhir.r4.examples",
};

const R4B: Release = Release {
    schema: &r4b::schema::SCHEMA,
    definitions: "hl7.fhir.r4b.core",
    examples: "hl7.fhir.r4b.examples",
};

const R5: Release = Release {
    schema: &r5::schema::SCHEMA,
    definitions: "hl7.fhir.r5.core",
    examples: "hl7.fhir.r5.examples",
};

/// Every search parameter of R4, on every example of a type that it is for.
pub fn search_r4(workspace: &Workspace) -> Result<Option<Outcome>> {
    search(workspace, &R4)
}

/// Every search parameter of R4B.
pub fn search_r4b(workspace: &Workspace) -> Result<Option<Outcome>> {
    search(workspace, &R4B)
}

/// Every search parameter of R5.
pub fn search_r5(workspace: &Workspace) -> Result<Option<Outcome>> {
    search(workspace, &R5)
}

/// Every invariant of R4, on every element of every example that it stands on.
pub fn invariants_r4(workspace: &Workspace) -> Result<Option<Outcome>> {
    invariants(workspace, &R4)
}

/// Every invariant of R4B.
pub fn invariants_r4b(workspace: &Workspace) -> Result<Option<Outcome>> {
    invariants(workspace, &R4B)
}

/// Every invariant of R5.
pub fn invariants_r5(workspace: &Workspace) -> Result<Option<Outcome>> {
    invariants(workspace, &R5)
}

fn search(workspace: &Workspace, release: &Release) -> Result<Option<Outcome>> {
    let Some(definitions) = workspace.package(release.definitions) else { return Ok(None) };
    let Some(folder) = workspace.package(release.examples) else { return Ok(None) };
    let compiler = Compiler::new(release.schema).as_filters(true);
    let mut failures: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut plans: BTreeMap<String, Plan> = BTreeMap::new();
    let examples = read(&folder, "")?;
    for parameter in &read(&definitions, "SearchParameter-")? {
        let Some(expression) = parameter.get("expression").and_then(Value::as_str) else {
            continue;
        };
        match compiler.compile(expression, "Resource") {
            Ok(plan) => {
                plans.insert(expression.to_owned(), plan);
                failures.entry(expression.to_owned()).or_default();
            }
            Err(error) => {
                failures.insert(expression.to_owned(), Some(error.to_string()));
            }
        }
    }
    let now = Temporal::parse(NOW, TemporalKind::DateTime).ok_or("the instant is wrong")?;
    let env = Env::new().now(now);
    let mut scratch = Scratch::new();
    let mut found_items = 0;
    for example in &examples {
        let node = JsonNode::resource(release.schema, example);
        let name = type_of(example);
        for (expression, plan) in &plans {
            let concerned = [name, "Resource", "DomainResource"];
            if !concerned.iter().any(|name| mentions(expression, name)) {
                continue;
            }
            match plan.eval(node, &env, &mut scratch) {
                Ok(found) => found_items += found.items().len(),
                Err(error) => {
                    failures.insert(expression.clone(), Some(error.to_string()));
                }
            }
        }
    }
    let mut outcome = Outcome::default();
    outcome.note(format!("{found_items} items on {} examples", examples.len()));
    for (expression, failure) in failures {
        outcome.record(expression.replace(['\n', '\t'], " "), failure.map_or(Ok(()), Err));
    }
    Ok(Some(outcome))
}

/// Whether an expression begins a path with a type.
fn mentions(expression: &str, name: &str) -> bool {
    expression.match_indices(name).any(|(at, _)| {
        let before = expression.get(..at).and_then(|before| before.chars().next_back());
        let after = expression.get(at + name.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(|c| c.is_alphanumeric() || c == '.')
            && !after.is_some_and(char::is_alphanumeric)
    })
}

/// An invariant that is compiled for the type or element that it stands on.
struct Rule {
    key: &'static str,
    plan: Plan,
    is_error: bool,
}

fn invariants(workspace: &Workspace, release: &Release) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.package(release.examples) else { return Ok(None) };
    let schema = release.schema;
    let mut run = Run::new(schema)?;
    let mut broken: BTreeMap<&'static str, usize> = BTreeMap::new();
    for example in &read(&folder, "")? {
        for ((_, key), count) in run.resource(schema, example) {
            *broken.entry(key).or_default() += count;
        }
    }
    let mut outcome = Outcome::default();
    outcome.note(format!("{} evaluations", run.evaluated));
    for (key, count) in &broken {
        outcome.note(format!("{key}: not true on {count} elements"));
    }
    for (key, failures) in run.failures {
        let all: Vec<String> = failures.into_iter().collect();
        outcome.record(key, if all.is_empty() { Ok(()) } else { Err(all.join("; ")) });
    }
    Ok(Some(outcome))
}

/// The rules of types by name, and those of elements by path.
type Rules = BTreeMap<String, Vec<Rule>>;

fn rules(
    schema: &'static Schema,
    compiler: &Compiler,
    failures: &mut BTreeMap<&'static str, BTreeSet<String>>,
) -> Rules {
    let mut rules = Rules::new();
    let mut add = |place: String, of: Type, invariant: schema::Invariant| {
        let Some(expression) = invariant.expression() else { return };
        let found = failures.entry(invariant.key()).or_default();
        match compiler.compile(expression, of.name()) {
            Ok(plan) => rules.entry(place).or_default().push(Rule {
                key: invariant.key(),
                plan,
                is_error: invariant.is_error(),
            }),
            Err(error) => {
                found.insert(format!("{place}: {error}"));
            }
        }
    };
    for of in schema.types() {
        for invariant in of.invariants() {
            add(of.name().to_owned(), of, invariant);
        }
        for element in of.elements() {
            for invariant in element.invariants() {
                for allowed in element.types() {
                    let place = format!("{} {}", element.path(), allowed.name());
                    add(place, allowed.of_type(), invariant);
                }
            }
        }
    }
    rules
}

/// Which invariants are not true, by the place that they stand on and their key, and on how many
/// elements.
pub(super) type Broken = BTreeMap<(String, &'static str), usize>;

/// All invariants of a release, and what they found.
pub(super) struct Run {
    rules: Rules,
    now: Temporal,
    /// Why an invariant could not be compiled or evaluated.
    pub(super) failures: BTreeMap<&'static str, BTreeSet<String>>,
    pub(super) evaluated: usize,
    broken: Broken,
}

impl Run {
    pub(super) fn new(schema: &'static Schema) -> Result<Self> {
        let compiler = Compiler::new(schema).as_filters(true);
        let mut failures = BTreeMap::new();
        let rules = rules(schema, &compiler, &mut failures);
        let now = Temporal::parse(NOW, TemporalKind::DateTime).ok_or("the instant is wrong")?;
        Ok(Self { rules, now, failures, evaluated: 0, broken: BTreeMap::new() })
    }

    /// Holds every element of a resource to the invariants that stand on it.
    pub(super) fn resource(&mut self, schema: &'static Schema, resource: &Value) -> Broken {
        let node = JsonNode::resource(schema, resource);
        self.element(node, node, node, None, &mut Scratch::new());
        std::mem::take(&mut self.broken)
    }

    fn element<'a>(
        &mut self,
        node: JsonNode<'a>,
        resource: JsonNode<'a>,
        root: JsonNode<'a>,
        path: Option<String>,
        scratch: &mut Scratch<'a, JsonNode<'a>>,
    ) {
        let Some(of) = node.of_type() else { return };
        let resource = if of.kind() == TypeKind::Resource { node } else { resource };
        self.hold(of.name(), node, resource, root, scratch);
        if let Some(path) = path {
            self.hold(&format!("{path} {}", of.name()), node, resource, root, scratch);
        }
        for child in node.children() {
            let path = child.member.map(|member| member.element().path());
            // A resource of a bundle is a root of its own, a contained one is not.
            let is_root = child.name != "contained"
                && child.node.of_type().is_some_and(|of| of.kind() == TypeKind::Resource);
            let root = if is_root { child.node } else { root };
            self.element(child.node, resource, root, path, scratch);
        }
    }

    fn hold<'a>(
        &mut self,
        place: &str,
        node: JsonNode<'a>,
        resource: JsonNode<'a>,
        root: JsonNode<'a>,
        scratch: &mut Scratch<'a, JsonNode<'a>>,
    ) {
        let Some(rules) = self.rules.get(place) else { return };
        let env = Env::new()
            .now(self.now)
            .resource(resource)
            .root_resource(root)
            .terminology(&NoTerminology);
        for rule in rules {
            self.evaluated += 1;
            match rule.plan.eval(node, &env, scratch) {
                // ref-1 is empty for a Reference that refers to nothing, of which R5 says that it holds.
                Ok(found) if rule.key == "ref-1" && found.items().is_empty() => {}
                Ok(found) if !found.holds() && rule.is_error => {
                    *self.broken.entry((place.to_owned(), rule.key)).or_default() += 1;
                }
                Ok(_) => {}
                Err(error) => {
                    let failures = self.failures.entry(rule.key).or_default();
                    failures.insert(format!("{place}: {error}"));
                }
            }
        }
    }
}

/// The resources of a package, of the files whose names begin so.
fn read(folder: &std::path::Path, prefix: &str) -> Result<Vec<Value>> {
    let mut found = Vec::new();
    for path in resources(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with(prefix) {
            continue;
        }
        found.push(serde_json::from_slice(&fs::read(path)?)?);
    }
    Ok(found)
}

fn type_of(resource: &Value) -> &str {
    resource.get("resourceType").and_then(Value::as_str).unwrap_or_default()
}
