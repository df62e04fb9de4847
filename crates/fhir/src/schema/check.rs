//! Checks a resource against the tables.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Binding, Element, Member, Schema, Type, TypeKind};
use crate::primitive::{LexicalErrorKind, PrimitiveKind};
use crate::reference::ReferenceUrl;
use crate::view::{Node, Scalar};
use crate::{Issue, IssueKind, Location, Report, Severity};

/// Checks an element and all below it against the tables of its release: known elements, minimum
/// and maximum cardinality, choices, the form of primitive values, codes of required bindings,
/// the types that references may point at.
///
/// Every finding has its FHIRPath location and holds no value. Invariants, profiles and
/// terminology beyond required codes are not looked at. The report is empty if nothing is wrong.
///
/// ```
/// # #[cfg(all(feature = "r4", feature = "serde_json"))] {
/// use sanare_fhir::{IssueKind, r4, schema, view::JsonNode};
///
/// let json = serde_json::json!({"resourceType": "Observation", "status": "done"});
/// let report = schema::check(JsonNode::resource(&r4::schema::SCHEMA, &json));
/// let found: Vec<_> = report.iter().map(|issue| (issue.location().path(), issue.kind())).collect();
/// assert_eq!(
///     found,
///     [
///         ("Observation.status", IssueKind::CodeNotInValueSet),
///         ("Observation", IssueKind::ElementMissing),
///     ]
/// );
/// # }
/// ```
///
/// At most 1,000 findings are listed, and elements nested deeper than 128 are not looked at; both
/// are findings themselves.
pub fn check<'a, N: Node<'a>>(node: N) -> Report {
    let mut check =
        Check { report: Report::new(), path: String::new(), seen: Vec::new(), depth: 0 };
    match node.of_type() {
        Some(of_type) => {
            check.path.push_str(of_type.name());
            check.element(node, of_type, None, None);
        }
        None => check.issue(node.defect().unwrap_or(IssueKind::ResourceTypeUnknown), None),
    }
    check.report
}

const ISSUE_LIMIT: usize = 1000;
const DEPTH_LIMIT: usize = 128;

struct Check {
    report: Report,
    /// The FHIRPath of the element that is looked at.
    path: String,
    /// What was seen of the elements of the types on the way.
    seen: Vec<Seen>,
    depth: usize,
}

/// How often an element was seen, and the type of the first.
#[derive(Clone, Copy, Default)]
struct Seen {
    count: u32,
    of_type: Option<Type>,
}

impl Check {
    fn issue(&mut self, kind: IssueKind, about: Option<&'static str>) {
        if self.report.len() > ISSUE_LIMIT {
            return;
        }
        let kind = if self.report.len() == ISSUE_LIMIT { IssueKind::TooManyIssues } else { kind };
        let location = Location::of_path(self.path.as_str());
        let issue = Issue::new(kind, Severity::Error, location);
        self.report.push(match about {
            Some(name) => issue.about(name),
            None => issue,
        });
    }

    /// Checks one element. `place` is where it stands in its parent, `container` the resource
    /// whose `contained` a reference with `#` means.
    fn element<'a, N: Node<'a>>(
        &mut self,
        node: N,
        of_type: Type,
        place: Option<Element>,
        container: Option<&Container<'a, N>>,
    ) {
        if self.depth == DEPTH_LIMIT {
            return self.issue(IssueKind::TooDeep, None);
        }
        self.depth += 1;
        let defect = node.defect();
        if let Some(defect) = defect {
            self.issue(defect, None);
        }
        let is_contained = place.is_some_and(|place| place.name() == "contained");
        let own = Container { node, contained: OnceCell::new() };
        let container = match of_type.kind() {
            TypeKind::Resource if !is_contained => Some(&own),
            _ => container,
        };
        let sound = of_type.kind() != TypeKind::Primitive
            || (defect.is_none() && self.primitive(node, of_type));
        if let Some(place) = place.filter(|_| sound) {
            self.binding(node, of_type, place);
            self.target(node, of_type, place, container);
        }
        let empty = self.children(node, of_type, container);
        if empty
            && defect.is_none()
            && of_type.kind() != TypeKind::Resource
            && node.scalar().is_none()
        {
            self.issue(IssueKind::ElementEmpty, None);
        }
        self.depth -= 1;
    }

    /// Checks the children; true if there is none beside an id.
    fn children<'a, N: Node<'a>>(
        &mut self,
        node: N,
        of_type: Type,
        container: Option<&Container<'a, N>>,
    ) -> bool {
        let start = self.seen.len();
        self.seen.resize(start + of_type.elements().len(), Seen::default());
        let length = self.path.len();
        let mut empty = true;
        for child in node.children() {
            let Some(member) = child.member else {
                self.issue(IssueKind::UnknownElement, None);
                empty = false;
                continue;
            };
            let place = member.element();
            empty &= place.name() == "id";
            self.path.push('.');
            self.path.push_str(place.name());
            if let Some(index) = child.index.filter(|_| place.repeats()) {
                // Writing to a string cannot fail.
                let _ = write!(self.path, "[{index}]");
            }
            self.count(start, member, child.index);
            if let Some(of_type) = child.node.of_type() {
                self.element(child.node, of_type, Some(place), container);
            } else {
                let defect = child.node.defect();
                self.issue(defect.unwrap_or(IssueKind::ResourceTypeUnknown), None);
            }
            self.path.truncate(length);
        }
        // The xhtml type has a value element in the tables that no document has.
        if of_type.kind() != TypeKind::Primitive {
            self.cardinality(of_type, start);
        }
        self.seen.truncate(start);
        empty
    }

    /// Notes that a child was seen. An array where one item should be is one item here: its form
    /// is reported.
    fn count(&mut self, start: usize, member: Member, index: Option<usize>) {
        let element = member.element();
        let mut conflict = false;
        if let Some(seen) = self.seen.get_mut(start + element.position()) {
            conflict = seen.of_type.is_some_and(|first| first != member.of_type());
            seen.of_type = Some(member.of_type());
            if element.repeats() || index.is_none_or(|index| index == 0) {
                seen.count = seen.count.saturating_add(1);
            }
        }
        if conflict {
            self.issue(IssueKind::ChoiceConflict, None);
        }
    }

    fn cardinality(&mut self, of_type: Type, start: usize) {
        for element in of_type.elements() {
            let seen = self.seen.get(start + element.position()).copied().unwrap_or_default();
            if seen.count < element.min() {
                self.issue(IssueKind::ElementMissing, Some(element.name()));
            }
            // More than one type of a choice is reported as a conflict.
            if element.max().is_some_and(|max| seen.count > max) && !element.is_choice() {
                self.issue(IssueKind::TooMany, Some(element.name()));
            }
        }
    }

    /// Checks the value of a primitive; true if its form is right.
    fn primitive<'a, N: Node<'a>>(&mut self, node: N, of_type: Type) -> bool {
        let Some(kind) = PrimitiveKind::of_name(of_type.name()) else {
            return true;
        };
        let release = of_type.schema().release();
        let result = match node.scalar() {
            None => return true,
            Some(Scalar::Text(text) | Scalar::Decimal(text)) => kind.check(text, release),
            Some(Scalar::Integer(number)) => kind.check(&number.to_string(), release),
            Some(Scalar::Float(_)) if kind == PrimitiveKind::Decimal => Ok(()),
            Some(Scalar::Float(number)) => kind.check(&number.to_string(), release),
            Some(Scalar::Boolean(_)) if kind == PrimitiveKind::Boolean => Ok(()),
            Some(Scalar::Boolean(truth)) => {
                kind.check(if truth { "true" } else { "false" }, release)
            }
        };
        if let Err(error) = result {
            let out_of_range = error.kind() == LexicalErrorKind::Range;
            let cause = if out_of_range { IssueKind::OutOfRange } else { IssueKind::Lexical };
            self.issue(cause, Some(kind.name()));
        }
        result.is_ok()
    }

    /// Checks the code of a required binding whose codes are known.
    fn binding<'a, N: Node<'a>>(&mut self, node: N, of_type: Type, place: Element) {
        let Some(set) = place.binding().and_then(Binding::codes) else {
            return;
        };
        let coded = |coding: N| {
            let system = coding.text("system");
            coding.text("code").map(|code| set.contains_coding(system.unwrap_or_default(), code))
        };
        let fits = match of_type.name() {
            "code" => node.scalar().and_then(Scalar::as_str).is_none_or(|code| set.contains(code)),
            "Coding" => coded(node).unwrap_or(true),
            "CodeableConcept" => {
                let mut codes = node.child("coding").filter_map(coded).peekable();
                // Who has no code at all says so in text or by an extension.
                codes.peek().is_none() || codes.any(|fits| fits)
            }
            _ => true,
        };
        if !fits {
            self.issue(IssueKind::CodeNotInValueSet, Some(set.url()));
        }
    }

    /// Checks what a reference points at, where its text or its `type` tells.
    fn target<'a, N: Node<'a>>(
        &mut self,
        node: N,
        of_type: Type,
        place: Element,
        container: Option<&Container<'a, N>>,
    ) {
        let reference = match of_type.name() {
            "Reference" => Some(node),
            "CodeableReference" => node.child("reference").next(),
            _ => None,
        };
        let allowed = place.types().find(|allowed| allowed.of_type() == of_type);
        let (Some(reference), Some(allowed)) = (reference, allowed) else {
            return;
        };
        if of_type.name() == "Reference" && contradicts(reference, of_type.schema()) {
            self.issue(IssueKind::ReferenceTypeConflict, None);
        }
        if allowed.targets().len() == 0 {
            return;
        }
        if let Some(found) = referenced(reference, of_type.schema(), container)
            && !allowed.targets().any(|target| found.is_a(target.name()))
        {
            self.issue(IssueKind::TargetNotAllowed, Some(found.name()));
        }
    }
}

/// A resource that stands by itself, and the types of what it contains.
struct Container<'a, N> {
    node: N,
    contained: OnceCell<BTreeMap<&'a str, Option<Type>>>,
}

impl<'a, N: Node<'a>> Container<'a, N> {
    /// The contained resources by id, the first of an id: read when the first reference asks.
    fn contained(&self) -> &BTreeMap<&'a str, Option<Type>> {
        self.contained.get_or_init(|| {
            let mut found = BTreeMap::new();
            for resource in self.node.child("contained") {
                if let Some(id) = resource.text("id") {
                    found.entry(id).or_insert_with(|| resource.of_type());
                }
            }
            found
        })
    }
}

/// The type that a reference points at, if it can be told.
pub(crate) fn referenced<'a, N: Node<'a>>(
    reference: N,
    schema: &'static Schema,
    container: Option<&Container<'a, N>>,
) -> Option<Type> {
    let resource =
        |name: &str| schema.type_named(name).filter(|found| found.kind() == TypeKind::Resource);
    let Some(url) = reference.text("reference") else {
        return resource(reference.text("type")?);
    };
    if let Some(id) = url.strip_prefix('#') {
        let container = container?;
        if id.is_empty() {
            return container.node.of_type();
        }
        return *container.contained().get(id)?;
    }
    let told = ReferenceUrl::parse(schema, url).of_type();
    told.or_else(|| resource(reference.text("type")?))
}

/// Whether the `type` of a reference is not the type in its URL.
fn contradicts<'a, N: Node<'a>>(reference: N, schema: &'static Schema) -> bool {
    let in_url = reference.text("reference").map(|url| ReferenceUrl::parse(schema, url));
    let in_url = in_url.and_then(|url| url.of_type());
    let said = reference.text("type").and_then(|name| resource_type(schema, name));
    match (in_url, said) {
        (Some(in_url), Some(said)) => !in_url.is_a(said.name()),
        _ => false,
    }
}

fn resource_type(schema: &'static Schema, name: &str) -> Option<Type> {
    schema.type_named(name).filter(|found| found.kind() == TypeKind::Resource)
}
