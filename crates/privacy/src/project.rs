//! Minimum necessary: only named fields leave, with a proof of what left.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use sanare_fhir::Release;
use sanare_fhir::json::Writer;
use sanare_fhir::primitive::AnyPrimitive;
use sanare_fhir::record::{ContentMut, EXTRAS, Record, Records, SlotMut};
use sanare_fhir::resource::Resources;
use sha2::{Digest, Sha256};

use crate::error::{Error, ErrorKind, Result};

/// How deep elements may nest.
const DEPTH: usize = 128;

/// The fields that a recipient needs, by resource type
/// ([45 CFR 164.502(b)](https://www.ecfr.gov/current/title-45/section-164.502#p-164.502(b))).
///
/// An element that is named stays with all that is in it; the type of a resource always stays. A
/// resource of a type without fields goes as a whole. Extensions, ids and narratives stay only where they are
/// named.
///
/// ```
/// use sanare_fhir::{Release, r4};
/// use sanare_privacy::Projection;
///
/// let needed = Projection::new(Release::R4)
///     .fields("Patient", ["birthDate", "gender"])?
///     .fields("Observation", ["status", "code", "value", "subject.reference"])?;
/// let mut observation: r4::Observation = r4::json::read(
///     br#"{"resourceType":"Observation","status":"final","code":{"text":"Glucose"},
///         "subject":{"reference":"Patient/17","display":"Eva"},"note":[{"text":"x"}],"valueInteger":7}"#,
/// ).unwrap();
/// let proof = needed.project(&mut observation)?;
/// assert!(r4::json::to_string(&observation).contains(r#""subject":{"reference":"Patient/17"}"#));
/// assert_eq!(proof.withheld().collect::<Vec<_>>(), ["Observation.note", "Observation.subject.display"]);
/// assert!(proof.is_of(&observation));
/// # Ok::<(), sanare_privacy::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Projection {
    release: Release,
    /// The paths that stay, with the type of the resource in front.
    fields: BTreeSet<Box<str>>,
    /// The elements on the way to them, with the types of the resources.
    ways: BTreeSet<Box<str>>,
}

impl Projection {
    /// A projection that lets nothing through.
    pub fn new(release: Release) -> Self {
        Self { release, fields: BTreeSet::new(), ways: BTreeSet::new() }
    }

    /// Lets elements of a resource type through: names with dots, without indexes, the types of choices
    /// left out (`value`, `name.family`). Resources in resources have fields of their own.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownPlace`] if the release has no such element, [`ErrorKind::ReleaseOff`] without its feature.
    pub fn fields<'a>(
        mut self,
        resource: &str,
        paths: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self> {
        if self.release.schema().is_none() {
            return Err(Error::new(ErrorKind::ReleaseOff));
        }
        self.ways.insert(resource.into());
        for path in paths {
            let place = format!("{resource}.{path}");
            if !crate::place::is_element(self.release, resource, path) {
                return Err(Error::at(ErrorKind::UnknownPlace, place));
            }
            let dots = place.match_indices('.').map(|(at, _)| at);
            let ways: Vec<Box<str>> =
                dots.filter_map(|at| place.get(..at)).map(Into::into).collect();
            self.ways.extend(ways);
            self.fields.insert(place.into());
        }
        Ok(self)
    }

    /// Takes out of a resource what is not let through.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownType`] if nothing of the resource's type is let through, [`ErrorKind::TooDeep`],
    /// [`ErrorKind::ReleaseOff`] for a resource of another release; what is there then must not leave.
    pub fn project(&self, resource: &mut dyn Record) -> Result<Proof> {
        let info = resource.info();
        if info.release != self.release {
            return Err(Error::new(ErrorKind::ReleaseOff));
        }
        if !self.ways.contains(info.name) {
            return Err(Error::new(ErrorKind::UnknownType));
        }
        let mut walk = Walk { own: self, proof: Proof::default(), depth: 0 };
        walk.record(resource, info.name, false)?;
        let mut proof = walk.proof;
        proof.rules = self.digest();
        proof.content = digest(resource);
        Ok(proof)
    }

    /// The SHA-256 of the fields that are let through, one a line, which tells two projections apart.
    pub fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for field in &self.fields {
            hash.update(field.as_bytes());
            hash.update(b"\n");
        }
        hash.finalize().into()
    }
}

/// What left and what did not, as element names and counts, with the hash of what left. It holds no value.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Proof {
    left: BTreeMap<Box<str>, usize>,
    withheld: BTreeMap<Box<str>, usize>,
    rules: [u8; 32],
    content: [u8; 32],
}

impl Proof {
    /// The elements that left, with how many values each had.
    pub fn left(&self) -> impl Iterator<Item = (&str, usize)> {
        self.left.iter().map(|(place, count)| (&**place, *count))
    }

    /// The elements that did not leave although they were there; `(unknown)` for what the release does not have.
    pub fn withheld(&self) -> impl Iterator<Item = &str> {
        self.withheld.keys().map(|place| &**place)
    }

    /// The [digest](Projection::digest) of the projection.
    pub fn rules(&self) -> [u8; 32] {
        self.rules
    }

    /// The SHA-256 of the canonical JSON of what left.
    pub fn content(&self) -> [u8; 32] {
        self.content
    }

    /// Whether a resource is, byte for byte in canonical JSON, the one that left.
    pub fn is_of(&self, resource: &dyn Record) -> bool {
        self.content == digest(resource)
    }
}

/// Shows element names and counts.
impl fmt::Debug for Proof {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Proof")
            .field("left", &self.left)
            .field("withheld", &self.withheld)
            .finish_non_exhaustive()
    }
}

fn digest(resource: &dyn Record) -> [u8; 32] {
    Sha256::digest(Writer::new().canonical().write_record(resource)).into()
}

struct Walk<'p> {
    own: &'p Projection,
    proof: Proof,
    depth: usize,
}

impl Walk<'_> {
    /// Goes through a record; `whole` if all of it stays.
    fn record(&mut self, record: &mut dyn Record, path: &str, whole: bool) -> Result<()> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Error::at(ErrorKind::TooDeep, path));
        }
        let info = record.info();
        for rows in info.elements() {
            let Some(row) = rows.first() else { continue };
            if record.slot(row.slot).is_empty() {
                continue;
            }
            let path = format!("{path}.{}", row.element());
            let stays = whole || self.own.fields.contains(path.as_str());
            let mut slot = record.slot_mut(row.slot);
            if let SlotMut::Resources(list) = &mut slot {
                self.resources(*list, &path, stays)?;
            } else if stays || self.own.ways.contains(path.as_str()) {
                self.slot(slot, &path, stays)?;
            } else {
                count(&mut self.proof.withheld, &path);
                slot.clear();
            }
        }
        if let SlotMut::Extras(extras) = record.slot_mut(EXTRAS)
            && extras.take().is_some_and(|extras| !extras.is_empty())
        {
            count(&mut self.proof.withheld, &format!("{path}.(unknown)"));
        }
        self.depth -= 1;
        Ok(())
    }

    fn slot(&mut self, slot: SlotMut<'_>, path: &str, stays: bool) -> Result<()> {
        match slot {
            SlotMut::Plain(_) => count(&mut self.proof.left, path),
            SlotMut::Primitive(primitive) => self.primitive(primitive, path, stays)?,
            SlotMut::Primitives(list) => {
                for at in 0..list.len() {
                    if let Some(item) = list.item_mut(at) {
                        self.primitive(item, path, stays)?;
                    }
                }
            }
            SlotMut::Records(list) => self.records(list, path, stays)?,
            SlotMut::Choice(choice) => match choice.current_mut() {
                Some((_, ContentMut::Primitive(primitive))) => {
                    self.primitive(primitive, path, stays)?;
                }
                Some((_, ContentMut::Record(record))) => {
                    self.record(record, path, stays)?;
                    if record.is_empty() {
                        choice.clear();
                    }
                }
                None => {}
            },
            other => other.clear(),
        }
        Ok(())
    }

    /// A primitive: its value if it stays, and what of its extensions does.
    fn primitive(
        &mut self,
        primitive: &mut dyn AnyPrimitive,
        path: &str,
        stays: bool,
    ) -> Result<()> {
        if stays {
            count(&mut self.proof.left, path);
        } else if primitive.scalar().is_some() {
            primitive.clear_value();
            count(&mut self.proof.withheld, path);
        }
        if primitive.meta().is_some() {
            self.record(primitive.meta_mut(), path, stays)?;
        }
        Ok(())
    }

    fn records(&mut self, list: &mut dyn Records, path: &str, stays: bool) -> Result<()> {
        let mut left = 0;
        for at in 0..list.len() {
            let Some(item) = list.item_mut(at) else { continue };
            self.record(item, path, stays)?;
            if !item.is_empty() {
                list.swap(left, at);
                left += 1;
            }
        }
        list.truncate(left);
        Ok(())
    }

    /// Resources in a resource: each by the fields of its own type, if the element that holds them stays.
    fn resources(&mut self, list: &mut dyn Resources, path: &str, stays: bool) -> Result<()> {
        let mut left = 0;
        for at in 0..list.len() {
            let may = |own: &Self, name: &str| stays && own.own.ways.contains(name);
            match list.item_mut(at) {
                Some(resource) if may(self, resource.info().name) => {
                    let name = resource.info().name;
                    self.record(resource, name, false)?;
                    list.swap(left, at);
                    left += 1;
                }
                Some(resource) => {
                    let name = resource.info().name;
                    count(&mut self.proof.withheld, &format!("{path}.{name}"));
                }
                None => count(&mut self.proof.withheld, &format!("{path}.(unknown)")),
            }
        }
        list.truncate(left);
        Ok(())
    }
}

fn count(counts: &mut BTreeMap<Box<str>, usize>, place: &str) {
    match counts.get_mut(place) {
        Some(count) => *count += 1,
        None => {
            counts.insert(place.into(), 1);
        }
    }
}
