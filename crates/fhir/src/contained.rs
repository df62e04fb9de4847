//! Contained resources: found, made resources of their own, put back, checked
//! ([contained](https://hl7.org/fhir/R4/references.html#contained)).
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::contained;
//! use sanare_fhir::r4::{self, Observation, Resource};
//!
//! let json = r##"{"resourceType":"Observation","contained":[{"resourceType":"Patient","id":"p"}],"subject":{"reference":"#p"}}"##;
//! let mut observation: Observation = r4::json::read(json.as_bytes()).unwrap();
//! assert!(contained::find(&observation, "#p").is_some());
//!
//! let lifted = contained::lift::<Resource>(&mut observation, "Observation/1", |of_type, id| {
//!     format!("{of_type}/obs1-{id}")
//! })
//! .unwrap();
//! assert_eq!(lifted[0].url, "Patient/obs1-p");
//! assert!(observation.contained.is_empty());
//! assert_eq!(observation.subject.as_ref().unwrap().reference, "Patient/obs1-p");
//!
//! contained::lower(&mut observation, "Observation/1", lifted).unwrap();
//! assert_eq!(r4::json::to_string(&observation), json);
//! # }
//! ```

use std::collections::{HashMap, HashSet};
use std::fmt;

use thiserror::Error;

use crate::links::{self, link_of};
use crate::primitive::PrimitiveKind;
use crate::record::{Record, Slot, SlotMut};
use crate::reflect;
use crate::resource::{AnyResource, ResourceRef, Resources};
use crate::schema::Type;
use crate::view::{Node, Scalar};
use crate::{Issue, IssueKind, Location, Report, Severity};

/// The contained resource of an id or of a reference to it: `p` or `#p`.
pub fn find<'a>(resource: &'a dyn Record, reference: &str) -> Option<ResourceRef<'a>> {
    let id = reference.strip_prefix('#').unwrap_or(reference);
    let list = contained(resource)?;
    (0..list.len()).filter_map(|at| list.item(at)).find(|found| id_of(*found) == Some(id))
}

/// A resource that was contained, and the URL by which it is now referred to.
#[derive(Clone, PartialEq)]
pub struct Lifted<R> {
    /// The URL: relative, absolute or `urn:uuid:...`.
    pub url: String,
    /// The resource with the id that it had in its container.
    pub resource: R,
}

/// Takes the contained resources out: each gets the URL that `url` makes of its type and id, and
/// all references to it are changed, in the resource and in what was contained; references to the
/// container (`#`) become `container`.
///
/// # Errors
/// A contained resource has no id, an id comes twice, or `R` is of another release; then nothing
/// has changed.
pub fn lift<R: AnyResource>(
    resource: &mut dyn Record,
    container: &str,
    mut url: impl FnMut(&str, &str) -> String,
) -> Result<Vec<Lifted<R>>, ContainedError> {
    let mut urls = HashMap::new();
    let mut lifted: Vec<Lifted<R>> = Vec::new();
    let list = contained(resource).ok_or(ContainedError::new(ContainedErrorKind::NoPlace, 0))?;
    for (at, item) in (0..list.len()).filter_map(|at| Some((at, list.item(at)?))) {
        let fail = |kind| ContainedError::new(kind, at);
        let id = id_of(item).ok_or(fail(ContainedErrorKind::IdMissing))?;
        let url = url(type_name(item), id);
        if urls.insert(format!("#{id}"), url.clone()).is_some() {
            return Err(fail(ContainedErrorKind::IdTwice));
        }
        let resource = copied(item).ok_or(fail(ContainedErrorKind::OtherRelease))?;
        lifted.push(Lifted { url, resource });
    }
    if let Some(SlotMut::Resources(list)) = contained_mut(resource) {
        list.truncate(0);
    }
    links::change(resource, &mut |_, text| urls.get(text).cloned());
    urls.insert("#".to_owned(), container.to_owned());
    for record in lifted.iter_mut().filter_map(|lifted| lifted.resource.as_record_mut()) {
        links::change(record, &mut |_, text| urls.get(text).cloned());
    }
    Ok(lifted)
}

/// Puts resources into `contained`, the reverse of [`lift`]: references by their URL become
/// `#id`, and references of theirs to `container` become `#`.
///
/// # Errors
/// The resource cannot contain any, one to put in has no id or contains resources itself, an id
/// comes twice, or `R` is of another release; then nothing has changed.
pub fn lower<R: AnyResource>(
    resource: &mut dyn Record,
    container: &str,
    lifted: Vec<Lifted<R>>,
) -> Result<(), ContainedError> {
    let release = resource.info().release;
    let list = contained(resource).ok_or(ContainedError::new(ContainedErrorKind::NoPlace, 0))?;
    let ids = (0..list.len()).filter_map(|at| id_of(list.item(at)?).map(str::to_owned));
    let mut ids: HashSet<String> = ids.collect();
    let mut urls = HashMap::new();
    for (at, Lifted { url, resource }) in lifted.iter().enumerate() {
        let fail = |kind| ContainedError::new(kind, at);
        let id = id_of(resource.view()).ok_or(fail(ContainedErrorKind::IdMissing))?;
        if let ResourceRef::Known(record) = resource.view() {
            if record.info().release != release {
                return Err(fail(ContainedErrorKind::OtherRelease));
            }
            if contained(record).is_some_and(|list| !list.is_empty()) {
                return Err(fail(ContainedErrorKind::Nested));
            }
        }
        if !ids.insert(id.to_owned()) {
            return Err(fail(ContainedErrorKind::IdTwice));
        }
        urls.insert(url.clone(), format!("#{id}"));
    }
    links::change(resource, &mut |_, text| urls.get(text).cloned());
    urls.insert(container.to_owned(), "#".to_owned());
    let Some(SlotMut::Resources(list)) = contained_mut(resource) else { return Ok(()) };
    for Lifted { resource: mut item, .. } in lifted {
        if let Some(record) = item.as_record_mut() {
            links::change(record, &mut |_, text| urls.get(text).cloned());
        }
        match item.view() {
            ResourceRef::Known(record) => {
                if let Some(made) = list.push(record.info().name) {
                    reflect::copy(record, made);
                }
            }
            ResourceRef::Unknown(raw) => list.push_raw(raw.clone()),
        }
    }
    Ok(())
}

/// Finds what the standard does not allow of the contained resources of a resource: resources in
/// them, ones that nothing refers to and that do not refer to their container, versions and
/// security labels.
pub fn check<'a, N: Node<'a>>(resource: N) -> Report {
    let mut report = Report::new();
    let mut used: HashSet<&'a str> = HashSet::new();
    collect(resource, true, &mut used);
    let contained: Vec<N> = resource.child("contained").collect();
    for item in &contained {
        collect(*item, true, &mut used);
    }
    let root = resource.of_type().map_or("", Type::name);
    for (at, item) in contained.into_iter().enumerate() {
        let mut found = |kind, below: &str| {
            let place = Location::of_path(format!("{root}.contained[{at}]{below}"));
            report.push(Issue::new(kind, Severity::Error, place));
        };
        if item.child("contained").next().is_some() {
            found(IssueKind::ContainedNested, ".contained");
        }
        let mut own = HashSet::new();
        collect(item, true, &mut own);
        let is_used = item
            .text("id")
            .is_some_and(|id| used.iter().any(|link| link.strip_prefix('#') == Some(id)));
        if !is_used && !own.contains("#") {
            found(IssueKind::ContainedUnused, "");
        }
        for meta in item.child("meta") {
            for name in ["versionId", "lastUpdated"] {
                if meta.child(name).next().is_some() {
                    found(IssueKind::ContainedVersion, &format!(".meta.{name}"));
                }
            }
            if meta.child("security").next().is_some() {
                found(IssueKind::ContainedSecurity, ".meta.security");
            }
        }
    }
    report
}

/// The local links of a resource, without those of the resources that it contains.
fn collect<'a, N: Node<'a>>(node: N, top: bool, links: &mut HashSet<&'a str>) {
    let of_type = node.of_type().map_or("", Type::name);
    for child in node.children() {
        if top && child.element_name() == "contained" {
            continue;
        }
        let kind = child.node.of_type().and_then(|kind| PrimitiveKind::of_name(kind.name()));
        if let Some(kind) = kind
            && link_of(of_type, child.element_name(), kind).is_some()
            && let Some(text) = child.node.scalar().and_then(Scalar::as_str)
            && text.starts_with('#')
        {
            links.insert(text);
        }
        collect(child.node, false, links);
    }
}

fn contained(resource: &dyn Record) -> Option<&dyn Resources> {
    match resource.slot(resource.info().row("contained")?.slot) {
        Slot::Resources(list) => Some(list),
        _ => None,
    }
}

fn contained_mut(resource: &mut dyn Record) -> Option<SlotMut<'_>> {
    let slot = resource.info().row("contained")?.slot;
    Some(resource.slot_mut(slot))
}

/// The id of a resource; none if its type is unknown.
pub(crate) fn id_of(resource: ResourceRef<'_>) -> Option<&str> {
    let ResourceRef::Known(record) = resource else { return None };
    match record.slot(record.info().row("id")?.slot) {
        Slot::Plain(id) => id.as_deref(),
        _ => None,
    }
}

pub(crate) fn type_name(resource: ResourceRef<'_>) -> &str {
    match resource {
        ResourceRef::Known(record) => record.info().name,
        ResourceRef::Unknown(raw) => raw.type_name(),
    }
}

fn copied<R: AnyResource>(resource: ResourceRef<'_>) -> Option<R> {
    match resource {
        ResourceRef::Known(record) => {
            let mut copy = R::of_type(record.info().name)?;
            let into = copy.as_record_mut()?;
            if into.info() != record.info() {
                return None;
            }
            reflect::copy(record, into);
            Some(copy)
        }
        ResourceRef::Unknown(raw) => Some(R::of_raw(raw.clone())),
    }
}

/// Shows neither URL nor resource.
impl<R> fmt::Debug for Lifted<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Lifted")
    }
}

/// Why resources could not be lifted or lowered; `location` is the index of the one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{kind} (resource {location})")]
pub struct ContainedError {
    kind: ContainedErrorKind,
    location: usize,
}

/// The causes of a [`ContainedError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ContainedErrorKind {
    /// The resource type cannot contain resources.
    #[error("the resource type cannot contain resources")]
    NoPlace,
    /// A contained resource without id, or of an unknown type.
    #[error("the contained resource has no id")]
    IdMissing,
    /// Two contained resources with one id.
    #[error("two contained resources have the same id")]
    IdTwice,
    /// A resource to be contained contains resources.
    #[error("a contained resource must not contain resources")]
    Nested,
    /// The resources are of different releases.
    #[error("the resources are of different releases")]
    OtherRelease,
}

impl ContainedError {
    const fn new(kind: ContainedErrorKind, location: usize) -> Self {
        Self { kind, location }
    }

    /// The cause.
    pub const fn kind(&self) -> ContainedErrorKind {
        self.kind
    }

    /// The index of the contained resource.
    pub const fn location(&self) -> usize {
        self.location
    }
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;
    use crate::json;
    use crate::r4::{Observation, Patient, Resource};
    use crate::view::RecordNode;

    const OBSERVATION: &str = r##"{"resourceType":"Observation","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"#p\">Peter's</a></div>"},"contained":[{"resourceType":"Patient","id":"p","managingOrganization":{"reference":"#o"}},{"resourceType":"Organization","id":"o"},{"resourceType":"Provenance","id":"v","target":[{"reference":"#"}]}],"status":"final","subject":{"reference":"#p"},"performer":[{"reference":"Practitioner/1"}],"extension":[{"url":"u","valueReference":{"reference":"#p"}}]}"##;

    fn read(json: &str) -> Observation {
        json::read(json.as_bytes()).unwrap()
    }

    fn uuid(of_type: &str, id: &str) -> String {
        format!("urn:x:{of_type}:{id}")
    }

    #[test]
    fn con_01_look_up() {
        let observation = read(OBSERVATION);
        assert_eq!(type_name(find(&observation, "#p").unwrap()), "Patient");
        assert_eq!(type_name(find(&observation, "o").unwrap()), "Organization");
        assert!(find(&observation, "#").is_none());
        assert!(find(&observation, "#nosuch").is_none());
        assert!(find(&crate::r4::Bundle::default(), "#p").is_none());
    }

    #[test]
    fn con_02_lift_and_lower() {
        let before = read(OBSERVATION);
        let mut observation = before.clone();
        let lifted = lift::<Resource>(&mut observation, "Observation/1", uuid).unwrap();
        let json = json::to_string(&observation);
        assert_eq!(json.matches("urn:x:Patient:p").count(), 3, "subject, extension, narrative");
        assert!(!json.contains("contained") && !json.contains('#'));
        let json: Vec<String> = lifted.iter().map(|it| json::to_string(&it.resource)).collect();
        assert!(json[0].contains(r#""reference":"urn:x:Organization:o""#));
        assert!(json[2].contains(r#""reference":"Observation/1""#));
        lower(&mut observation, "Observation/1", lifted).unwrap();
        assert_eq!(observation, before);
    }

    #[test]
    fn con_02_refused_changes_nothing() {
        let lifted = |json: &str| Lifted {
            url: "Canary".to_owned(),
            resource: json::read::<Resource>(json.as_bytes()).unwrap(),
        };
        for (json, kind) in [
            (r#"{"resourceType":"Patient"}"#, ContainedErrorKind::IdMissing),
            (r#"{"resourceType":"Patient","id":"p"}"#, ContainedErrorKind::IdTwice),
            (
                r#"{"resourceType":"Patient","id":"n","contained":[{"resourceType":"Basic"}]}"#,
                ContainedErrorKind::Nested,
            ),
        ] {
            let mut observation = read(OBSERVATION);
            let error = lower(&mut observation, "#", vec![lifted(json)]).unwrap_err();
            assert_eq!(error.kind(), kind);
            assert_eq!(observation, read(OBSERVATION));
        }
        let mut patient =
            Patient { contained: vec![Patient::default().into()], ..Patient::default() };
        let error = lift::<Resource>(&mut patient, "", uuid).unwrap_err();
        assert_eq!((error.kind(), error.location()), (ContainedErrorKind::IdMissing, 0));
        assert_eq!(patient.contained.len(), 1);
        assert!(!format!("{:?}", lifted(r#"{"resourceType":"Basic"}"#)).contains("Canary"));
        let mut bundle = crate::r4::Bundle::default();
        let error = lift::<Resource>(&mut bundle, "", uuid).unwrap_err();
        assert_eq!(error.kind(), ContainedErrorKind::NoPlace);
    }

    #[test]
    fn con_03_findings() {
        assert!(check(RecordNode::new(&read(OBSERVATION))).is_empty());
        let observation = read(
            r#"{"resourceType":"Observation","contained":[{"resourceType":"Patient","id":"p",
            "meta":{"versionId":"1","lastUpdated":"2015-02-07T13:28:17Z","security":[{"code":"R"}]},
            "contained":[{"resourceType":"Basic","id":"b"}]}]}"#,
        );
        let report = check(RecordNode::new(&observation));
        let found: Vec<(&str, IssueKind)> =
            report.iter().map(|issue| (issue.location().path(), issue.kind())).collect();
        assert_eq!(
            found,
            [
                ("Observation.contained[0].contained", IssueKind::ContainedNested),
                ("Observation.contained[0]", IssueKind::ContainedUnused),
                ("Observation.contained[0].meta.versionId", IssueKind::ContainedVersion),
                ("Observation.contained[0].meta.lastUpdated", IssueKind::ContainedVersion),
                ("Observation.contained[0].meta.security", IssueKind::ContainedSecurity),
            ]
        );
    }
}
