//! Checked set-by-path: write and read elements of any record by the path of the element.
//!
//! 1. [`ElementPath::compile`] checks a path against the model once and tells the facts of its
//!    end: the type, whether it repeats, the codes of a required set.
//! 2. [`ElementPath::set`] writes a text there; missing elements on the way are made, repeats are
//!    filled up to the index. A text that is not of the type is refused and nothing changes.
//! 3. [`ElementPath::text`] and [`ElementPath::find`] read it back.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::path::ElementPath;
//! use sanare_fhir::{Release, r4};
//!
//! let given = ElementPath::compile(Release::R4, "Patient", "name.given")?;
//! let gender = ElementPath::compile(Release::R4, "Patient", "gender")?;
//! let deceased = ElementPath::compile(Release::R4, "Patient", "deceased.ofType(dateTime)")?;
//! assert!(gender.codes().unwrap().codes.contains(&"female"));
//!
//! let mut patient = r4::Resource::of_type("Patient").unwrap();
//! let record = patient.as_record_mut().unwrap();
//! given.set(record, &[0, 0], "Peter")?;
//! given.set(record, &[0, 1], "James")?;
//! deceased.set(record, &[], "2015-02-14")?;
//! assert!(deceased.set(record, &[], "last week").is_err());
//! assert_eq!(given.text(record, &[0, 1]).as_deref(), Some("James"));
//! assert_eq!(
//!     r4::json::to_string(&patient),
//!     r#"{"resourceType":"Patient","name":[{"given":["Peter","James"]}],"deceasedDateTime":"2015-02-14"}"#
//! );
//! # }
//! # Ok::<(), sanare_fhir::path::PathError>(())
//! ```
//!
//! # Paths
//! Element names with dots, from the root type, which may stand in front (`Patient.name.given`):
//! * a choice names its type: `valueQuantity.value` or `value.ofType(Quantity).value`;
//! * a resource in a resource names its type: `contained.ofType(Organization).name`;
//! * a primitive has `id` and `extension`: `birthDate.extension.valueDateTime`;
//! * a repeating element may fix its index, from 0: `name[0].given`.
//!
//! # Indexes
//! Every call takes one index per repeating step of the path whose index the path does not fix, in
//! order ([`ElementPath::free_indexes`] says how many). Missing ones are 0.

mod compile;

use std::borrow::Cow;
use std::fmt;

use thiserror::Error;

use crate::Release;
use crate::primitive::{AnyPrimitive, LexicalErrorKind, PrimitiveKind, Scalar, Text};
use crate::record::{CodeTable, Content, ContentMut, Kind, Record, Row, Slot, SlotMut, TypeInfo};
use crate::reflect;
use crate::resource::{Model, ResourceRef};

use compile::Compiler;

/// The largest index that a write may fill up to.
pub const INDEX_LIMIT: usize = 65_535;

/// A path that has been checked against the model of a release.
#[derive(Clone, PartialEq, Eq)]
pub struct ElementPath {
    root: &'static TypeInfo,
    steps: Box<[Step]>,
}

/// One step of a path.
#[derive(Clone, Copy)]
pub struct Step {
    row: &'static Row,
    /// The type of a resource in a resource.
    resource: Option<&'static TypeInfo>,
    fixed: Option<usize>,
    /// Where the step stands in the text of the path.
    offset: usize,
}

/// What stands at the end of a path.
#[derive(Clone, Copy, Debug)]
pub enum ElementRef<'a> {
    /// An element with children.
    Record(&'a dyn Record),
    /// A primitive with its id and extensions.
    Primitive(&'a dyn AnyPrimitive),
    /// Text without id and extensions.
    Plain(&'a str),
}

/// What stands at the end of a path, to change it.
#[derive(Debug)]
pub enum ElementMut<'a> {
    /// An element with children.
    Record(&'a mut dyn Record),
    /// A primitive with its id and extensions.
    Primitive(&'a mut dyn AnyPrimitive),
    /// Text without id and extensions.
    Plain(&'a mut Option<Text>),
}

/// Why a path does not compile, or why a value could not be written; `location` is the byte of
/// the path's text at which the step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{kind} (at byte {location} of the path)")]
pub struct PathError {
    kind: PathErrorKind,
    location: usize,
}

/// The causes of a [`PathError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PathErrorKind {
    /// The release has no such type, or its feature is off.
    #[error("the release has no such type")]
    UnknownType,
    /// The type has no such element.
    #[error("the type has no such element")]
    UnknownElement,
    /// The text is no path.
    #[error("malformed path")]
    Syntax,
    /// A choice, or a resource in a resource, without a type.
    #[error("the element needs a type: ofType(...)")]
    TypeMissing,
    /// A type that the element does not allow.
    #[error("the element does not allow this type")]
    TypeNotAllowed,
    /// An index on an element that does not repeat.
    #[error("the element does not repeat")]
    NotRepeating,
    /// A value for an element that has children instead.
    #[error("the element has children and no value")]
    NotPrimitive,
    /// A subtree for an element of another type.
    #[error("the value is of another type than the element")]
    OtherType,
    /// The record is not of the type at which the path begins.
    #[error("the record is not of the type at which the path begins")]
    OtherRoot,
    /// The text is not of the element's type.
    #[error("the text is not of the type of the element: {0}")]
    Value(LexicalErrorKind),
    /// The choice holds a value of another type, or the place a resource of another type.
    #[error("the element holds a value of another type")]
    Taken,
    /// An index that leaves a gap among resources, or is past [`INDEX_LIMIT`].
    #[error("the index is too large")]
    Index,
}

impl PathError {
    /// The cause.
    pub const fn kind(&self) -> PathErrorKind {
        self.kind
    }

    /// The byte of the path's text at which the step stands.
    pub const fn location(&self) -> usize {
        self.location
    }
}

impl ElementPath {
    /// Checks a path from a resource or data type of a release.
    ///
    /// # Errors
    /// The type or an element is unknown, a choice has no type or a wrong one, the text is no path.
    pub fn compile(release: Release, root: &str, path: &str) -> Result<Self, PathError> {
        let unknown = PathError { kind: PathErrorKind::UnknownType, location: 0 };
        let model = Model::of(release).ok_or(unknown)?;
        let root = model.type_named(root).ok_or(unknown)?;
        Compiler::new(model, path).path(root)
    }

    /// The type at which the path begins.
    pub fn root(&self) -> &'static TypeInfo {
        self.root
    }

    /// The steps from the root to the end.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    fn end(&self) -> Option<&Step> {
        self.steps.last()
    }

    /// The name of the type at the end: `string`, `HumanName`, `Patient.contact`.
    pub fn type_name(&self) -> &'static str {
        self.end().map_or(self.root.name, Step::type_name)
    }

    /// The primitive type at the end, if it is a primitive.
    pub fn primitive_kind(&self) -> Option<PrimitiveKind> {
        self.end().and_then(|step| step.row.primitive_kind())
    }

    /// The codes of the required set of the end, if it is a code with one.
    pub fn codes(&self) -> Option<&'static CodeTable> {
        match self.end()?.row.kind {
            Kind::Code(table) => Some(table),
            _ => None,
        }
    }

    /// Whether the element at the end repeats.
    pub fn repeats(&self) -> bool {
        self.end().is_some_and(Step::repeats)
    }

    /// Whether the element at the end is required in its parent.
    pub fn is_required(&self) -> bool {
        self.end().is_some_and(|step| step.row.is_required())
    }

    /// How many indexes a call may take: the repeating steps whose index is not fixed.
    pub fn free_indexes(&self) -> usize {
        self.steps.iter().filter(|step| step.repeats() && step.fixed.is_none()).count()
    }

    /// Writes a value, checked to be of the element's type.
    ///
    /// # Errors
    /// The text is not of the type, the element has no value, a choice holds another type; then
    /// nothing has changed.
    pub fn set(
        &self,
        record: &mut dyn Record,
        indexes: &[usize],
        text: &str,
    ) -> Result<(), PathError> {
        let Some(kind) = self.primitive_kind() else {
            return Err(self.error(PathErrorKind::NotPrimitive));
        };
        kind.check(text, self.root.release)
            .map_err(|error| self.error(PathErrorKind::Value(error.kind())))?;
        match self.make(record, indexes)? {
            ElementMut::Plain(plain) => {
                *plain = Some(text.into());
                Ok(())
            }
            ElementMut::Primitive(primitive) => primitive
                .assign(text)
                .map_err(|error| self.error(PathErrorKind::Value(error.kind()))),
            ElementMut::Record(_) => Err(self.error(PathErrorKind::NotPrimitive)),
        }
    }

    /// Writes a whole subtree: what stood there is replaced by a copy of `value`.
    ///
    /// # Errors
    /// The value is of another type than the element; then nothing has changed.
    pub fn set_record(
        &self,
        record: &mut dyn Record,
        indexes: &[usize],
        value: &dyn Record,
    ) -> Result<(), PathError> {
        let same = match self.end().map(|step| (step.row.kind, step.resource)) {
            Some((Kind::Record(info), _) | (_, Some(info))) => info.name == value.info().name,
            _ => false,
        };
        if !same || value.info().release != self.root.release {
            return Err(self.error(PathErrorKind::OtherType));
        }
        match self.make(record, indexes)? {
            ElementMut::Record(element) => {
                reflect::clear(element);
                reflect::copy(value, element);
                Ok(())
            }
            _ => Err(self.error(PathErrorKind::OtherType)),
        }
    }

    /// Writes an extension with a primitive value onto the element; `member` names the type as
    /// JSON does, `valueCode`. An extension of that URL that is there already is overwritten.
    ///
    /// # Errors
    /// The text is not of the type, or the element has no extensions; then no extension is added.
    pub fn set_extension(
        &self,
        record: &mut dyn Record,
        indexes: &[usize],
        url: &str,
        member: &str,
        text: &str,
    ) -> Result<(), PathError> {
        let unknown = self.error(PathErrorKind::UnknownElement);
        let extension = Model::of(self.root.release)
            .and_then(|model| model.type_named("Extension"))
            .ok_or(unknown)?;
        let row = extension.row(member).ok_or(unknown)?;
        let kind = row.primitive_kind().ok_or(self.error(PathErrorKind::NotPrimitive))?;
        kind.check(text, self.root.release)
            .map_err(|error| self.error(PathErrorKind::Value(error.kind())))?;
        let owner = match self.make(record, indexes)? {
            ElementMut::Record(element) => element,
            ElementMut::Primitive(primitive) => primitive.meta_mut(),
            ElementMut::Plain(_) => return Err(unknown),
        };
        let (Some(list), Some(url_row)) = (owner.info().row("extension"), extension.row("url"))
        else {
            return Err(unknown);
        };
        let SlotMut::Records(list) = owner.slot_mut(list.slot) else { return Err(unknown) };
        let has_url = |element: &dyn Record| matches!(element.slot(url_row.slot), Slot::Plain(Some(known)) if **known == *url);
        let at = (0..list.len()).find(|at| list.item(*at).is_some_and(has_url));
        let element = match at {
            Some(at) => list.item_mut(at).ok_or(unknown)?,
            None => list.push().ok_or(unknown)?,
        };
        if let SlotMut::Plain(plain) = element.slot_mut(url_row.slot) {
            *plain = Some(url.into());
        }
        if let SlotMut::Choice(choice) = element.slot_mut(row.slot)
            && let ContentMut::Primitive(primitive) = choice.select(row.variant)
        {
            return primitive
                .assign(text)
                .map_err(|error| self.error(PathErrorKind::Value(error.kind())));
        }
        Err(unknown)
    }

    /// Says why the element has no value: the extension
    /// [data-absent-reason](http://hl7.org/fhir/StructureDefinition/data-absent-reason).
    ///
    /// # Errors
    /// As [`set_extension`](Self::set_extension).
    pub fn set_absent(
        &self,
        record: &mut dyn Record,
        indexes: &[usize],
        reason: &str,
    ) -> Result<(), PathError> {
        self.set_extension(record, indexes, DATA_ABSENT_REASON, "valueCode", reason)
    }

    /// The element, made with all that is missing on the way.
    ///
    /// # Errors
    /// The record is of another type, a choice holds another type, an index is too large; then
    /// nothing has changed.
    pub fn make<'r>(
        &self,
        record: &'r mut dyn Record,
        indexes: &[usize],
    ) -> Result<ElementMut<'r>, PathError> {
        self.check(record, indexes)?;
        let mut here = ElementMut::Record(record);
        for (step, index) in self.indexed(indexes) {
            let record = match here {
                ElementMut::Record(record) => record,
                ElementMut::Primitive(primitive) => primitive.meta_mut(),
                ElementMut::Plain(_) => return Err(step.error(PathErrorKind::UnknownElement)),
            };
            here = step.make(record, index)?;
        }
        Ok(here)
    }

    /// The element, if it is there. The end of a list is found as elements that hold nothing are.
    pub fn find<'r>(&self, record: &'r dyn Record, indexes: &[usize]) -> Option<ElementRef<'r>> {
        self.walk(record, indexes, self.steps.len())
    }

    /// The element after the first `count` steps, if it is there.
    fn walk<'r>(
        &self,
        record: &'r dyn Record,
        indexes: &[usize],
        count: usize,
    ) -> Option<ElementRef<'r>> {
        if *record.info() != *self.root {
            return None;
        }
        let mut here = ElementRef::Record(record);
        for (step, index) in self.indexed(indexes).take(count) {
            here = step.find(here.as_record()?, index)?;
        }
        Some(here)
    }

    /// The text of the value, if it is there.
    pub fn text<'r>(&self, record: &'r dyn Record, indexes: &[usize]) -> Option<Cow<'r, str>> {
        match self.find(record, indexes)? {
            ElementRef::Plain(text) => Some(Cow::Borrowed(text)),
            ElementRef::Primitive(primitive) => Some(match primitive.scalar()? {
                Scalar::Text(text) | Scalar::Decimal(text) => Cow::Borrowed(text),
                other => Cow::Owned(other.to_string()),
            }),
            ElementRef::Record(_) => None,
        }
    }

    /// How many items the repeating element at the end has; 0 or 1 if it does not repeat.
    pub fn count(&self, record: &dyn Record, indexes: &[usize]) -> usize {
        let Some(end) = self.end() else { return 0 };
        let parent = self.walk(record, indexes, self.steps.len() - 1);
        let Some(record) = parent.and_then(ElementRef::as_record) else { return 0 };
        match record.slot(end.row.slot) {
            Slot::Primitives(list) => list.len(),
            Slot::Records(list) => list.len(),
            Slot::Resources(list) => list.len(),
            _ => usize::from(end.find(record, 0).is_some()),
        }
    }

    /// Checks that the way is free, so that a refused write changes nothing.
    fn check(&self, record: &dyn Record, indexes: &[usize]) -> Result<(), PathError> {
        if *record.info() != *self.root {
            return Err(PathError { kind: PathErrorKind::OtherRoot, location: 0 });
        }
        let mut here = Some(record);
        for (step, index) in self.indexed(indexes) {
            if index > INDEX_LIMIT {
                return Err(step.error(PathErrorKind::Index));
            }
            let next = match here {
                Some(record) => step.check(record, index)?,
                None if step.resource.is_some() && index > 0 => {
                    return Err(step.error(PathErrorKind::Index));
                }
                None => None,
            };
            here = next.and_then(ElementRef::as_record);
        }
        Ok(())
    }

    /// The steps with the index of each.
    fn indexed(&self, indexes: &[usize]) -> impl Iterator<Item = (&Step, usize)> {
        let mut free = indexes.iter().copied();
        self.steps.iter().map(move |step| {
            let index = match step.fixed {
                Some(index) => index,
                None if step.repeats() => free.next().unwrap_or(0),
                None => 0,
            };
            (step, index)
        })
    }

    fn error(&self, kind: PathErrorKind) -> PathError {
        self.end().map_or(PathError { kind, location: 0 }, |step| step.error(kind))
    }
}

impl<'a> ElementRef<'a> {
    /// What has the children: the element itself, or the id and extensions of a primitive.
    pub fn as_record(self) -> Option<&'a dyn Record> {
        match self {
            Self::Record(record) => Some(record),
            Self::Primitive(primitive) => primitive.meta(),
            Self::Plain(_) => None,
        }
    }
}

impl Step {
    /// The member's name in JSON: `name`, `valueQuantity`.
    pub fn name(&self) -> &'static str {
        self.row.name
    }

    /// The element's name in FHIRPath: `name`, `value`.
    pub fn element(&self) -> &'static str {
        self.row.element()
    }

    /// The row of the model.
    pub fn row(&self) -> &'static Row {
        self.row
    }

    /// The name of the element's type.
    pub fn type_name(&self) -> &'static str {
        self.resource.map_or(self.row.type_name(), |info| info.name)
    }

    /// Whether the element repeats.
    pub fn repeats(&self) -> bool {
        self.row.repeats()
    }

    /// The index that the path fixes.
    pub fn fixed_index(&self) -> Option<usize> {
        self.fixed
    }

    fn error(&self, kind: PathErrorKind) -> PathError {
        PathError { kind, location: self.offset }
    }

    fn find<'r>(&self, record: &'r dyn Record, index: usize) -> Option<ElementRef<'r>> {
        self.check(record, index).ok().flatten()
    }

    /// The element, if it is there; an error if something else is in its place.
    fn check<'r>(
        &self,
        record: &'r dyn Record,
        index: usize,
    ) -> Result<Option<ElementRef<'r>>, PathError> {
        Ok(match record.slot(self.row.slot) {
            Slot::Plain(text) => text.as_deref().map(ElementRef::Plain),
            Slot::Primitive(primitive) => Some(ElementRef::Primitive(primitive)),
            Slot::Primitives(list) => list.item(index).map(ElementRef::Primitive),
            Slot::Records(list) => list.item(index).map(ElementRef::Record),
            Slot::Choice(choice) => match choice.current() {
                None => None,
                Some((variant, _)) if variant != self.row.variant => {
                    return Err(self.error(PathErrorKind::Taken));
                }
                Some((_, Content::Primitive(primitive))) => Some(ElementRef::Primitive(primitive)),
                Some((_, Content::Record(record))) => Some(ElementRef::Record(record)),
            },
            Slot::Resources(list) => match list.item(index) {
                None if index > list.len() => return Err(self.error(PathErrorKind::Index)),
                None => None,
                Some(ResourceRef::Known(record))
                    if self.resource.is_some_and(|info| info.name == record.info().name) =>
                {
                    Some(ElementRef::Record(record))
                }
                Some(_) => return Err(self.error(PathErrorKind::Taken)),
            },
            Slot::Extras(_) => return Err(self.error(PathErrorKind::UnknownElement)),
        })
    }

    fn make<'r>(
        &self,
        record: &'r mut dyn Record,
        index: usize,
    ) -> Result<ElementMut<'r>, PathError> {
        let missing = self.error(PathErrorKind::Index);
        Ok(match record.slot_mut(self.row.slot) {
            SlotMut::Plain(text) => ElementMut::Plain(text),
            SlotMut::Primitive(primitive) => ElementMut::Primitive(primitive),
            SlotMut::Primitives(list) => {
                while list.len() <= index {
                    list.push();
                }
                ElementMut::Primitive(list.item_mut(index).ok_or(missing)?)
            }
            SlotMut::Records(list) => {
                if !self.repeats() {
                    return list.push().map(ElementMut::Record).ok_or(missing);
                }
                while list.len() <= index {
                    list.push();
                }
                ElementMut::Record(list.item_mut(index).ok_or(missing)?)
            }
            SlotMut::Choice(choice) => match choice.select(self.row.variant) {
                ContentMut::Primitive(primitive) => ElementMut::Primitive(primitive),
                ContentMut::Record(record) => ElementMut::Record(record),
            },
            SlotMut::Resources(list) => {
                let info = self.resource.ok_or(self.error(PathErrorKind::TypeMissing))?;
                if list.len() <= index {
                    return list.push(info.name).map(ElementMut::Record).ok_or(missing);
                }
                ElementMut::Record(list.item_mut(index).ok_or(missing)?)
            }
            SlotMut::Extras(_) => return Err(self.error(PathErrorKind::UnknownElement)),
        })
    }
}

/// Prints the path with its root: `Patient.name.given`.
impl fmt::Display for ElementPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.root.name)?;
        for step in &self.steps {
            write!(out, ".{}", step.row.name)?;
            if let Some(info) = step.resource {
                write!(out, ".ofType({})", info.name)?;
            }
            if let Some(index) = step.fixed {
                write!(out, "[{index}]")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for ElementPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "ElementPath({self})")
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Step({})", self.row.name)
    }
}

/// Steps are the same if they name the same member with the same index.
impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        let resource = |step: &Self| step.resource.map(|info| info.name);
        (self.row.name, self.fixed, resource(self))
            == (other.row.name, other.fixed, resource(other))
    }
}

impl Eq for Step {}

const DATA_ABSENT_REASON: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;
    use crate::json;
    use crate::r4::{Observation, Patient, Quantity, Resource};

    fn path(root: &str, text: &str) -> ElementPath {
        ElementPath::compile(Release::R4, root, text).unwrap()
    }

    fn refused(root: &str, text: &str) -> (PathErrorKind, usize) {
        let error = ElementPath::compile(Release::R4, root, text).unwrap_err();
        (error.kind(), error.location())
    }

    #[test]
    fn paths_are_checked_against_the_model() {
        use PathErrorKind::*;
        for (root, text, expected) in [
            ("Nothing", "id", (UnknownType, 0)),
            ("Patient", "nme.given", (UnknownElement, 0)),
            ("Patient", "name.giver", (UnknownElement, 5)),
            ("Patient", "", (Syntax, 0)),
            ("Patient", "name.", (Syntax, 5)),
            ("Patient", "name..given", (Syntax, 5)),
            ("Patient", "name[x]", (Syntax, 4)),
            ("Patient", "gender[0]", (NotRepeating, 0)),
            ("Patient", "name[70000]", (Index, 0)),
            ("Observation", "value.value", (TypeMissing, 0)),
            ("Observation", "value.ofType(Money)", (TypeNotAllowed, 0)),
            ("Observation", "valueMoney", (UnknownElement, 0)),
            ("Bundle", "entry.resource.id", (TypeMissing, 6)),
            ("Bundle", "entry.resource.ofType(HumanName)", (UnknownType, 6)),
            ("Patient", "id.extension", (UnknownElement, 3)),
            ("Patient", "gender.given", (UnknownElement, 7)),
        ] {
            assert_eq!(refused(root, text), expected, "{root}: {text}");
        }
        for (root, text, printed) in [
            ("Patient", "Patient.name.given", "Patient.name.given"),
            ("Observation", "value.ofType(Quantity).value", "Observation.valueQuantity.value"),
            ("Observation", "valueQuantity.value", "Observation.valueQuantity.value"),
            (
                "Patient",
                "birthDate.extension[0].valueDateTime",
                "Patient.birthDate.extension[0].valueDateTime",
            ),
            ("HumanName", "given", "HumanName.given"),
            (
                "Bundle",
                "entry.resource.ofType(Patient).name.given",
                "Bundle.entry.resource.ofType(Patient).name.given",
            ),
        ] {
            assert_eq!(path(root, text).to_string(), printed);
        }
    }

    #[test]
    fn facts_of_the_end() {
        let given = path("Patient", "name.given");
        assert_eq!((given.type_name(), given.repeats(), given.free_indexes()), ("string", true, 2));
        let steps: Vec<_> =
            given.steps().iter().map(|step| (step.name(), step.repeats())).collect();
        assert_eq!(steps, [("name", true), ("given", true)]);
        let status = path("Observation", "status");
        assert!(status.is_required());
        assert_eq!(status.primitive_kind(), Some(PrimitiveKind::Code));
        assert!(status.codes().unwrap().codes.contains(&"final"));
        let contact = path("Patient", "contact");
        assert_eq!((contact.type_name(), contact.primitive_kind()), ("Patient.contact", None));
    }

    #[test]
    fn values_are_written_and_read_back() {
        let mut patient = Patient::default();
        path("Patient", "name.given").set(&mut patient, &[1, 1], "B").unwrap();
        path("Patient", "name[1].family").set(&mut patient, &[], "C").unwrap();
        path("Patient", "active").set(&mut patient, &[], "true").unwrap();
        path("Patient", "multipleBirthInteger").set(&mut patient, &[], "2").unwrap();
        path("Patient", "id").set(&mut patient, &[], "x-1").unwrap();
        assert_eq!(
            json::to_string(&patient),
            r#"{"resourceType":"Patient","id":"x-1","active":true,"name":[{"family":"C","given":["B"]}],"multipleBirthInteger":2}"#
        );
        assert_eq!(path("Patient", "active").text(&patient, &[]).as_deref(), Some("true"));
        assert_eq!(
            path("Patient", "multipleBirth.ofType(integer)").text(&patient, &[]).as_deref(),
            Some("2")
        );
        assert_eq!(path("Patient", "name.given").count(&patient, &[1]), 2);
        assert_eq!(path("Patient", "name").count(&patient, &[]), 2);
        assert_eq!(path("Patient", "name.given").text(&patient, &[0, 0]), None);
    }

    #[test]
    fn refused_values_change_nothing() {
        let mut patient = Patient::default();
        let birth_date = path("Patient", "birthDate");
        let error = birth_date.set(&mut patient, &[], "1974-13").unwrap_err();
        assert_eq!(error.kind(), PathErrorKind::Value(LexicalErrorKind::Month));
        let kind = |result: Result<(), PathError>| result.unwrap_err().kind();
        assert_eq!(
            kind(path("Patient", "name").set(&mut patient, &[], "x")),
            PathErrorKind::NotPrimitive
        );
        assert_eq!(
            kind(path("Patient", "name.family").set(&mut patient, &[70_000], "x")),
            PathErrorKind::Index
        );
        assert_eq!(
            kind(path("Observation", "status").set(&mut patient, &[], "final")),
            PathErrorKind::OtherRoot
        );
        assert_eq!(patient, Patient::default());
        path("Patient", "deceasedBoolean").set(&mut patient, &[], "true").unwrap();
        let before = patient.clone();
        assert_eq!(
            kind(path("Patient", "deceasedDateTime").set(&mut patient, &[], "2020")),
            PathErrorKind::Taken
        );
        assert_eq!(patient, before);
    }

    #[test]
    fn extensions_subtrees_and_contained_resources() {
        let mut observation = Observation::default();
        path("Observation", "effectiveDateTime")
            .set_absent(&mut observation, &[], "unknown")
            .unwrap();
        path("Observation", "effectiveDateTime")
            .set_absent(&mut observation, &[], "masked")
            .unwrap();
        let quantity = Quantity { unit: "mg".into(), ..Quantity::default() };
        let value = path("Observation", "valueQuantity");
        value.set_record(&mut observation, &[], &quantity).unwrap();
        assert_eq!(
            value.set_record(&mut observation, &[], &Patient::default()).unwrap_err().kind(),
            PathErrorKind::OtherType
        );
        let name = path("Observation", "contained.ofType(Organization).name");
        name.set(&mut observation, &[0], "Ward").unwrap();
        assert_eq!(
            name.set(&mut observation, &[2], "Ward").unwrap_err().kind(),
            PathErrorKind::Index
        );
        let other = path("Observation", "contained.ofType(Patient).id");
        assert_eq!(
            other.set(&mut observation, &[0], "p").unwrap_err().kind(),
            PathErrorKind::Taken
        );
        other.set(&mut observation, &[1], "p").unwrap();
        assert_eq!(
            json::to_string(&Resource::from(observation)),
            r#"{"resourceType":"Observation","contained":[{"resourceType":"Organization","name":"Ward"},{"resourceType":"Patient","id":"p"}],"_effectiveDateTime":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"masked"}]},"valueQuantity":{"unit":"mg"}}"#
        );
    }
}
