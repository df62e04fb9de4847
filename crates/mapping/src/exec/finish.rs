//! From settled elements to the Bundle: equal resources become one, required elements are there,
//! ids are given, everything is in order.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use sanare_fhir::schema::{AllowedType, Type, TypeKind};
use sha2::{Digest, Sha256};

use super::Run;
use super::shape::{Content, Shape};
use super::tree::Candidate;
use crate::error::{Error, ErrorKind};
use crate::outcome::{ExceptionKind, Outcome};
use crate::plan::program::Program;
use crate::policy::Missing;

/// Defaults of required elements that the guide's rows leave unset (PO-09).
const DEFAULTS: &[(&str, &str)] = &[
    ("Account.status", "unknown"),
    ("Appointment.status", "proposed"),
    ("Appointment.participant.status", "needs-action"),
    ("Coverage.status", "active"),
    ("DiagnosticReport.status", "unknown"),
    ("DocumentReference.status", "current"),
    ("Encounter.status", "unknown"),
    ("EpisodeOfCare.status", "active"),
    ("Immunization.status", "completed"),
    ("MedicationAdministration.status", "unknown"),
    ("MedicationRequest.intent", "order"),
    ("MedicationRequest.status", "unknown"),
    ("Narrative.status", "additional"),
    ("Observation.status", "unknown"),
    ("Procedure.status", "unknown"),
    ("Provenance.entity.role", "source"),
    ("ServiceRequest.intent", "order"),
    ("ServiceRequest.status", "unknown"),
    ("Task.intent", "order"),
    ("Task.status", "requested"),
];
/// How deep required elements of required elements are filled.
const MAX_DEPTH: usize = 8;

/// A resource that goes into the Bundle.
pub(super) struct Entry<'m> {
    pub(super) shape: Shape<'m>,
    /// The number of the resource in the tree.
    pub(super) resource: usize,
    pub(super) id: String,
}

impl<'m> Run<'_, 'm> {
    pub(super) fn finish(mut self, program: Arc<Program>) -> Result<Outcome, Error> {
        let alive = self.alive();
        let mut order: Vec<usize> =
            (0..self.tree.resources.len()).filter(|at| alive.get(*at) == Some(&true)).collect();
        let keys: HashMap<usize, _> = order.iter().map(|at| (*at, self.order(*at))).collect();
        order.sort_by(|one, two| {
            let header = |at: &usize| {
                self.tree.resources.get(*at).map(|found| found.of.name() != "MessageHeader")
            };
            (header(one), keys.get(one)).cmp(&(header(two), keys.get(two)))
        });
        let mut shapes: Vec<(usize, Shape<'m>)> = Vec::new();
        for at in order {
            let root = self.tree.root(at);
            if let Some(shape) = self.shape(root, &alive)? {
                shapes.push((at, shape));
            }
        }
        self.merge(&mut shapes);
        for (_, shape) in &mut shapes {
            shape.settle();
        }
        for (_, shape) in &mut shapes {
            let path = shape.of.name().to_owned();
            self.require(shape, &path, 0)?;
        }
        let entries = self.identify(shapes);
        self.bundle(program, entries)
    }

    /// PO-05: equal resources of the configured types become one.
    fn merge(&self, shapes: &mut Vec<(usize, Shape<'m>)>) {
        // A merge makes referring resources equal, so again until nothing changes.
        for _ in 0..8 {
            let mut moved: BTreeMap<usize, usize> = BTreeMap::new();
            let mut kept: Vec<(usize, Shape<'m>)> = Vec::new();
            let mut by_key: HashMap<String, usize> = HashMap::new();
            for (at, shape) in std::mem::take(shapes) {
                let mergeable = self.program.policies.merge.contains(shape.of.name());
                let key = mergeable.then(|| merge_key(&shape));
                let twin = key.as_ref().and_then(|key| by_key.get(key).copied());
                if let Some((known, union)) = twin.and_then(|twin| {
                    let (known, other) = kept.get(twin)?;
                    union(other, &shape).map(|union| ((*known, twin), union))
                }) {
                    moved.insert(at, known.0);
                    if let Some((_, place)) = kept.get_mut(known.1) {
                        *place = union;
                    }
                    continue;
                }
                if let Some(key) = key {
                    by_key.entry(key).or_insert(kept.len());
                }
                kept.push((at, shape));
            }
            *shapes = kept;
            if moved.is_empty() {
                return;
            }
            for (_, shape) in shapes.iter_mut() {
                shape.each_link(&mut |to| *to = moved.get(to).copied().unwrap_or(*to));
            }
        }
    }

    /// PO-09: every required element of an element is there.
    fn require(&mut self, shape: &mut Shape<'m>, path: &str, depth: usize) -> Result<(), Error> {
        if shape.is_primitive() || depth > MAX_DEPTH {
            return Ok(());
        }
        let name = |child: &Shape<'_>| format!("{path}.{}", child.name);
        for child in &mut shape.children {
            let inner = if child.of.kind() == TypeKind::Backbone {
                name(child)
            } else {
                child.of.name().to_owned()
            };
            self.require(child, &inner, depth + 1)?;
        }
        let only_absent = shape.absent && shape.children.is_empty();
        if only_absent || matches!(shape.content, Content::Link { .. }) {
            return Ok(());
        }
        for element in shape.of.elements().filter(|element| element.min() > 0) {
            if shape.child(element.name()).is_some() {
                continue;
            }
            let target = format!("{path}.{}", element.name());
            if self.program.policies.missing == Missing::Reject {
                return Err(Error::new(ErrorKind::MissingRequired));
            }
            self.except(ExceptionKind::Missing, None, None, &target);
            let choice = |wanted: &str| {
                element.types().map(AllowedType::of_type).find(|of| of.name() == wanted)
            };
            let of = choice("CodeableConcept")
                .or_else(|| element.types().next().map(AllowedType::of_type));
            let Some(of) = of else { continue };
            let mut child = self.required(of, &target);
            child.name = element.name();
            child.choice = element.is_choice();
            child.many = element.repeats();
            let inner = if of.kind() == TypeKind::Backbone { target } else { of.name().to_owned() };
            if !child.absent {
                self.require(&mut child, &inner, depth + 1)?;
            }
            shape.children.push(child);
        }
        Ok(())
    }

    /// An element for what nobody has set: its default, its required parts, or why it is absent.
    fn required(&self, of: Type, target: &str) -> Shape<'m> {
        let mut shape = Shape {
            name: "",
            choice: false,
            many: false,
            of,
            content: Content::None,
            absent: false,
            children: Vec::new(),
        };
        let default = if target == "Provenance.recorded" {
            Some(self.context.instant())
        } else {
            DEFAULTS.iter().find(|(path, _)| *path == target).map(|(_, code)| (*code).to_owned())
        };
        if let Some(text) = default.filter(|_| self.program.policies.missing == Missing::Default) {
            shape.content = Content::Value(Candidate::own(text));
        } else {
            let parts =
                of.kind() == TypeKind::Backbone && of.elements().any(|element| element.min() > 0);
            shape.absent = !parts;
        }
        shape
    }

    /// PO-02: an id for each resource, from its natural key.
    fn identify(&self, shapes: Vec<(usize, Shape<'m>)>) -> Vec<Entry<'m>> {
        let message = self.message_key();
        let names: HashMap<usize, String> =
            shapes.iter().map(|(at, shape)| (*at, organisation_name(shape))).collect();
        let mut used: HashMap<(String, String), u32> = HashMap::new();
        let mut counts: HashMap<&'static str, u32> = HashMap::new();
        let mut entries = Vec::with_capacity(shapes.len());
        for (resource, shape) in shapes {
            let of = shape.of.name();
            let count = counts.entry(of).or_default();
            *count += 1;
            let mut key = natural_key(&shape, &names, &message.0).unwrap_or_else(|| {
                let merged = self.program.policies.merge.contains(of);
                // By name: the numbers of resources depend on the order of the rules.
                let name = |to: usize| names.get(&to).cloned().unwrap_or_default();
                let content = merged.then(|| content_key(&shape, &name));
                content.map_or_else(
                    || format!("message|{}|{count}", message.1),
                    |content| format!("content|{content}"),
                )
            });
            let twins = used.entry((of.to_owned(), key.clone())).or_default();
            *twins += 1;
            if *twins > 1 {
                key = format!("{key}|{twins}|{}", message.1);
            }
            let id = self.context.id(of, &key);
            entries.push(Entry { shape, resource, id });
        }
        entries
    }

    /// The sending facility, and what tells this message from all others.
    fn message_key(&self) -> (String, String) {
        let field = |number: u16| {
            let header = self.message.segment_at(0);
            header.map(|msh| msh.field(number).text().into_owned()).unwrap_or_default()
        };
        let facility = format!("{}|{}", field(4), field(3));
        let control = field(10);
        let own = if control.is_empty() {
            let mut digest = String::new();
            for byte in Sha256::digest(self.message.as_bytes()) {
                use std::fmt::Write as _;
                let _ = write!(digest, "{byte:02x}");
            }
            digest
        } else {
            format!("{facility}|{}|{control}", field(9))
        };
        (facility, own)
    }
}

/// Equal resources of one run have an equal identifier, or equal content.
fn merge_key(shape: &Shape<'_>) -> String {
    content_key(shape, &|to| to.to_string())
}

/// The identifier, or the whole content, with links told as `link` says.
fn content_key(shape: &Shape<'_>, link: &dyn Fn(usize) -> String) -> String {
    let identifier = shape.children.iter().find(|child| child.name == "identifier");
    let subject = identifier.filter(|identifier| identifier.child("value").is_some());
    let mut text = shape.of.name().to_owned();
    canonical(subject.unwrap_or(shape), link, &mut text);
    text
}

/// A text that is equal for elements that are written alike.
fn canonical(shape: &Shape<'_>, link: &dyn Fn(usize) -> String, text: &mut String) {
    use std::fmt::Write as _;
    let _ = write!(text, "<{}:{}", shape.name, shape.of.name());
    match &shape.content {
        Content::None => {}
        Content::Value(candidate) => {
            let _ = write!(text, "={}:{}", candidate.text.len(), candidate.text);
        }
        Content::Link { to, .. } => {
            let _ = write!(text, "->{}", link(*to));
        }
    }
    for child in &shape.children {
        canonical(child, link, text);
    }
    text.push('>');
}

/// One resource with the elements of both, or nothing if they contradict each other.
fn union<'m>(one: &Shape<'m>, two: &Shape<'m>) -> Option<Shape<'m>> {
    if one.same(two) {
        return Some(one.clone());
    }
    let mut both = one.clone();
    for child in &two.children {
        if child.many {
            if !both.children.iter().any(|known| known.same(child)) {
                both.children.push(child.clone());
            }
            continue;
        }
        match both.children.iter_mut().find(|known| known.name == child.name) {
            None => both.children.push(child.clone()),
            Some(known) if known.same(child) => {}
            Some(known) if !known.is_primitive() && known.of == child.of => {
                *known = union(known, child)?;
            }
            Some(_) => return None,
        }
    }
    let contradicts = match (&one.content, &two.content) {
        (Content::Value(one), Content::Value(two)) => one.text != two.text,
        (Content::Link { to: one, .. }, Content::Link { to: two, .. }) => one != two,
        (Content::None, Content::None) => false,
        _ => true,
    };
    (!contradicts).then_some(both)
}

/// What an assigning organisation is called, for the keys of the identifiers that it assigns.
fn organisation_name(shape: &Shape<'_>) -> String {
    let identifiers = shape.children.iter().filter(|child| child.name == "identifier");
    let values: Vec<&str> =
        identifiers.filter_map(|identifier| identifier.child("value")?.text()).collect();
    if values.is_empty() {
        shape.child("name").and_then(Shape::text).unwrap_or_default().to_owned()
    } else {
        values.join("|")
    }
}

/// The first identifier with a value: its system or assigner, its type, its value. Without a
/// system and an assigner it belongs to the sending facility. A report is known by its filler
/// number alone, because one placer order may have many reports.
fn natural_key(
    shape: &Shape<'_>,
    names: &HashMap<usize, String>,
    facility: &str,
) -> Option<String> {
    let is_report = shape.of.name() == "DiagnosticReport";
    let identifier = shape.children.iter().find(|child| {
        child.name == "identifier"
            && child.child("value").is_some_and(|value| value.text().is_some())
            && (!is_report || identifier_kind(child) == "FILL")
    })?;
    let text = |name: &str| identifier.child(name).and_then(|child| child.text());
    let assigner = identifier.child("assigner").and_then(|assigner| match &assigner.content {
        Content::Link { to, .. } => names.get(to).map(String::as_str),
        _ => None,
    });
    let kind = identifier_kind(identifier);
    let authority = text("system").or(assigner).unwrap_or(facility);
    Some(format!("identifier|{authority}|{kind}|{}", text("value")?))
}

/// The code of an identifier's type; empty if it has none.
fn identifier_kind<'s>(identifier: &'s Shape<'_>) -> &'s str {
    let code =
        identifier.child("type").and_then(|kind| kind.child("coding")?.child("code")?.text());
    code.unwrap_or_default()
}
