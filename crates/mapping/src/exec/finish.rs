//! From settled elements to the Bundle: equal resources become one, required elements are there,
//! ids are given, everything is in order.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use sanare_fhir::Release;
use sanare_fhir::primitive::PrimitiveKind;
use sanare_fhir::schema::{AllowedType, Type, TypeKind};
use sanare_hl7v2::Value;
use sha2::{Digest, Sha256};

use super::Run;
use super::convert::{self, Converted};
use super::shape::{Content, Shape};
use super::source::Cursor;
use super::tree::Candidate;
use super::write::{OBX_VALUE, words};
use crate::error::{Error, ErrorKind};
use crate::outcome::{ExceptionKind, Origin, Outcome, Transform};
use crate::plan::program::Program;
use crate::policy::{Missing, MissingStatus};

/// Defaults of required elements that the guide's rows leave unset (PO-09).
const DEFAULTS: &[(&str, &str)] = &[
    ("Account.status", "unknown"),
    ("Appointment.status", "proposed"),
    ("Appointment.participant.status", "needs-action"),
    ("ContactPoint.system", "other"),
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

/// How many resources of one identifier that are not each other are looked at for a merge.
const MAX_TWINS: usize = 16;

/// A resource that goes into the Bundle.
pub(super) struct Entry<'m> {
    pub(super) shape: Shape<'m>,
    /// The number of the resource in the tree.
    pub(super) resource: usize,
    pub(super) id: String,
}

impl<'m> Run<'_, 'm> {
    pub(super) fn finish(mut self, program: Arc<Program>) -> Result<Outcome, Error> {
        self.prune();
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
        let refused = self.exceptions.iter();
        let refused = refused.filter(|one| one.kind == ExceptionKind::RejectedValue);
        let refused: HashSet<Origin> = refused.filter_map(|one| one.origin).collect();
        for (at, shape) in &mut shapes {
            let segment = self.tree.resources.get(*at).map_or(0, |found| found.segment as usize);
            if shape.of.name() == "Observation" {
                self.explain_no_value(shape, segment, &refused)?;
            }
            let path = shape.of.name().to_owned();
            let place = self.segment_origin(segment);
            self.require(shape, &path, 0, place)?;
        }
        if !self.dropped.is_empty() {
            for (_, shape) in &shapes {
                shape.each_origin(&mut |origin| {
                    self.dropped.remove(&origin.bytes());
                });
            }
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
            let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
            for (at, shape) in std::mem::take(shapes) {
                let mergeable = self.program.policies.merge.contains(shape.of.name());
                let key = mergeable.then(|| merge_key(&shape));
                let twins = key.as_ref().and_then(|key| by_key.get(key));
                let twins = twins.into_iter().flatten().take(MAX_TWINS).copied();
                if let Some((known, union)) = twins.into_iter().find_map(|twin| {
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
                    by_key.entry(key).or_default().push(kept.len());
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
    fn require(
        &mut self,
        shape: &mut Shape<'m>,
        path: &str,
        depth: usize,
        place: Origin,
    ) -> Result<(), Error> {
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
            self.require(child, &inner, depth + 1, place)?;
        }
        let only_absent = shape.absent && shape.children.is_empty();
        if only_absent || matches!(shape.content, Content::Link { .. }) {
            return Ok(());
        }
        for element in shape.of.elements() {
            let demanded = element.min() > 0 || is_demanded(shape, element.name());
            if !demanded || shape.child(element.name()).is_some() {
                continue;
            }
            let target = format!("{path}.{}", element.name());
            let policies = &self.program.policies;
            let status = matches!(&*target, "DiagnosticReport.status" | "Observation.status");
            if policies.missing == Missing::Reject
                || status && policies.missing_status == MissingStatus::Reject
            {
                return Err(Error::new(ErrorKind::MissingRequired).near(place.location));
            }
            self.except(ExceptionKind::Missing, None, Some(place), &target);
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
                self.require(&mut child, &inner, depth + 1, place)?;
            }
            shape.children.push(child);
        }
        Ok(())
    }

    /// An observation whose OBX has a value that nobody could write says so. A value without a
    /// type, or of a type that no rule knows, stands as text if it has no parts.
    fn explain_no_value(
        &mut self,
        shape: &mut Shape<'m>,
        segment: usize,
        refused: &HashSet<Origin>,
    ) -> Result<(), Error> {
        let has = |shape: &Shape<'_>| {
            ["value", "dataAbsentReason", "component", "hasMember", "derivedFrom"]
                .into_iter()
                .any(|name| shape.child(name).is_some())
                || shape.children.iter().any(|child| {
                    child.name == "extension"
                        && child.child("url").and_then(Shape::text).is_some_and(is_value_attachment)
                })
        };
        let Some(found) = self.message.segment_at(segment) else { return Ok(()) };
        let field = Cursor::field(segment, OBX_VALUE, found.field(OBX_VALUE));
        if found.id().as_str() != "OBX" || !has_text(field) {
            return Ok(());
        }
        let is_component = |child: &&mut Shape<'m>| child.name == "component";
        let components = shape.children.iter_mut().filter(is_component);
        for (number, component) in (1..).zip(components) {
            // The guide makes a component of each repetition.
            let sent = field.repetition(number);
            if !has(component) && has_text(sent) {
                let target = "Observation.component.value";
                self.say_value(component, sent, target, refused)?;
            }
        }
        if !has(shape) {
            self.say_value(shape, field, "Observation.value", refused)?;
        }
        Ok(())
    }

    /// Writes an OBX-5, or a repetition of it, as text; what is no text is absent with a reason.
    fn say_value(
        &mut self,
        owner: &mut Shape<'m>,
        value: Cursor<'m>,
        target: &str,
        refused: &HashSet<Origin>,
    ) -> Result<(), Error> {
        let place = self.origin(&if value.repetition == 0 { value.repetition(1) } else { value });
        let text = match convert::primitive("string", words(value.element).into(), None) {
            Converted::Value(text) => Some((text, false)),
            Converted::Marked(text) => Some((text, true)),
            _ => None,
        };
        let written = text.filter(|(text, _)| {
            !refused.contains(&place) && PrimitiveKind::String.check(text, Release::R4).is_ok()
        });
        let Some((text, marked)) = written else {
            self.except(ExceptionKind::NoValue, None, Some(place), target);
            owner.children.push(absent_value(owner.of)?);
            return Ok(());
        };
        self.read(&value);
        if marked {
            self.except(ExceptionKind::ControlCharacter, None, Some(place), target);
        }
        self.except(ExceptionKind::AsText, None, Some(place), target);
        let candidate = Candidate {
            origin: Some(place),
            transform: Transform::AsText,
            ..Candidate::own(text.into_owned())
        };
        owner.children.push(leaf(owner.of, "valueString", candidate)?);
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

/// Whether what an element has demands a part of it: the value of a `ContactPoint` demands its
/// system (cpt-2).
fn is_demanded(shape: &Shape<'_>, name: &str) -> bool {
    shape.of.name() == "ContactPoint" && name == "system" && shape.child("value").is_some()
}

/// Whether a value or a part of it has a text.
fn has_text(value: Cursor<'_>) -> bool {
    value.leaves().any(|leaf| {
        matches!(leaf.element.value(), Value::Text(_)) && !leaf.text().trim().is_empty()
    })
}

fn is_value_attachment(url: &str) -> bool {
    url.ends_with("/extension-Observation.valueAttachment")
}

/// `dataAbsentReason`: the value was there, and got lost on the way.
fn absent_value<'m>(owner: Type) -> Result<Shape<'m>, Error> {
    let mut concept = part(owner, "dataAbsentReason")?;
    let mut coding = part(concept.of, "coding")?;
    for (name, text) in [("system", DATA_ABSENT_REASONS), ("code", "error")] {
        coding.children.push(leaf(coding.of, name, Candidate::own(text.to_owned()))?);
    }
    concept.children.push(coding);
    Ok(concept)
}

const DATA_ABSENT_REASONS: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/// A primitive element with its value.
fn leaf<'m>(owner: Type, name: &str, value: Candidate<'m>) -> Result<Shape<'m>, Error> {
    Ok(Shape { content: Content::Value(value), ..part(owner, name)? })
}

/// An empty element of an owner, by its JSON name.
fn part<'m>(owner: Type, name: &str) -> Result<Shape<'m>, Error> {
    let member = owner.member(name).ok_or(Error::new(ErrorKind::Model))?;
    let element = member.element();
    Ok(Shape {
        name: element.name(),
        choice: element.is_choice(),
        many: element.repeats(),
        of: member.of_type(),
        content: Content::None,
        absent: false,
        children: Vec::new(),
    })
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
    if !is_assigned(one) && tells_apart(one, two) {
        return None;
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

/// Whether the first identifier says who gave it out: then it is one thing's alone.
fn is_assigned(shape: &Shape<'_>) -> bool {
    let identifier = shape.child("identifier");
    identifier.is_some_and(|identifier| {
        identifier.child("system").is_some() || identifier.child("assigner").is_some()
    })
}

/// Whether the names are those of two: a number alone is shared by many.
fn tells_apart(one: &Shape<'_>, two: &Shape<'_>) -> bool {
    let (Some(one), Some(two)) = (one.child("name"), two.child("name")) else { return false };
    let differ = |one: Option<&Shape<'_>>, two: Option<&Shape<'_>>| {
        let texts = one.and_then(Shape::text).zip(two.and_then(Shape::text));
        texts.is_some_and(|(one, two)| !one.trim().eq_ignore_ascii_case(two.trim()))
    };
    let part = |name: &str| differ(one.child(name), two.child(name));
    differ(Some(one), Some(two)) || part("family") || part("given")
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
