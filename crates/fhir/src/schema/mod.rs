//! The standard as tables: which elements a type has, with types, cardinality, bindings and
//! invariants.
//!
//! The rows are plain statics, printed from the official definitions: nothing is parsed at start
//! and nothing is linked into a program that does not use them.
//!
//! ```
//! use sanare_fhir::Release;
//! # #[cfg(feature = "r4")] {
//! let schema = Release::R4.schema().expect("the feature r4 is on");
//! let observation = schema.type_named("Observation").unwrap();
//!
//! let value = observation.element("value").unwrap();
//! assert_eq!(value.path(), "Observation.value[x]");
//! assert!(value.is_choice() && value.types().any(|allowed| allowed.name() == "Quantity"));
//!
//! let status = observation.element("status").unwrap();
//! assert_eq!((status.min(), status.max()), (1, Some(1)));
//! assert!(status.binding().unwrap().codes().unwrap().contains("final"));
//!
//! let unit = schema.element_at("Observation.valueQuantity.unit").unwrap();
//! assert_eq!(unit.path(), "Quantity.unit");
//! # }
//! ```

mod binding;
mod check;
mod element;
mod field;
pub(crate) mod index;
pub(crate) mod rows;
pub mod search;
mod structure;

pub use binding::{Binding, BindingStrength, Code, CodeSet};
pub use check::check;
pub(crate) use check::referenced;
pub use element::{AllowedType, Element, Invariant, Member};
pub use field::Field;
pub use structure::{Type, TypeKind};

use crate::Release;
use index::Index;
use rows::{
    BindingRow, CodeRow, CodeSetRow, ElementRow, InvariantRow, Lists, ShapeRow, Strings, TypeRow,
};

/// The types and elements of one release.
pub struct Schema {
    pub(crate) release: Release,
    pub(crate) strings: Strings,
    /// In alphabetical order.
    pub(crate) types: &'static [TypeRow],
    pub(crate) elements: &'static [ElementRow],
    pub(crate) shapes: &'static [ShapeRow],
    pub(crate) bindings: &'static [BindingRow],
    pub(crate) code_sets: &'static [CodeSetRow],
    pub(crate) codes: &'static [CodeRow],
    pub(crate) invariants: &'static [InvariantRow],
    pub(crate) lists: Lists,
    pub(crate) index: &'static Index,
}

impl Schema {
    /// The release.
    pub const fn release(&self) -> Release {
        self.release
    }

    /// The type of a name: `Patient`, `HumanName`, `code`; a nested structure has its path,
    /// `Patient.contact`.
    pub fn type_named(&'static self, name: &str) -> Option<Type> {
        let is_named = |at: &u16| {
            let row = self.types.get(usize::from(*at));
            row.is_some_and(|row| self.strings.is(row.0, name))
        };
        self.index.types(name).find(is_named).map(|at| Type::new(self, at))
    }

    /// Every type in alphabetical order: primitive, complex, resource, nested; abstract ones too.
    pub fn types(&'static self) -> impl ExactSizeIterator<Item = Type> {
        let count = u16::try_from(self.types.len()).unwrap_or(u16::MAX);
        (0..count).map(move |index| Type::new(self, index))
    }

    /// The element at the end of a path that begins with a type: `Patient.contact.name.family`.
    ///
    /// A choice is followed by its JSON name (`Observation.valueQuantity.unit`) or by `ofType`
    /// (`Observation.value.ofType(Quantity).unit`). Where the path goes on below a choice that is
    /// not decided, there is no answer.
    pub fn element_at(&'static self, path: &str) -> Option<Element> {
        // `ofType(...)` may hold no dot, so that dots alone separate the steps.
        let mut steps = path.split('.');
        let mut at = self.type_named(steps.next()?)?;
        let mut element = None;
        let mut inside = Some(at);
        for step in steps {
            if let Some(name) = step.strip_prefix("ofType(").and_then(|rest| rest.strip_suffix(')'))
            {
                let choice: Element = element?;
                inside = choice.types().map(AllowedType::of_type).find(|of| of.name() == name);
                inside?;
                continue;
            }
            at = inside?;
            let member = at.member(step);
            element = Some(match &member {
                Some(member) => member.element(),
                None => at.element(step)?,
            });
            inside = member.map(Member::of_type);
        }
        element
    }

    /// The string of a number.
    pub(crate) fn string(&self, id: u16) -> &'static str {
        self.strings.string(id)
    }

    /// The number of a string, if the tables know it.
    pub(crate) fn number(&self, string: &str) -> Option<u16> {
        self.strings.number(string)
    }

    /// The list at a place.
    pub(crate) fn list(&self, place: u16) -> &'static [u16] {
        self.lists.list(place)
    }
}

impl PartialEq for Schema {
    fn eq(&self, other: &Self) -> bool {
        self.release == other.release
    }
}

impl Eq for Schema {}

impl std::fmt::Debug for Schema {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Schema({})", self.release)
    }
}

impl Release {
    /// The tables of the release, if its feature is on.
    ///
    /// Who needs one release only takes its `SCHEMA` and links no other.
    pub const fn schema(self) -> Option<&'static Schema> {
        match self {
            #[cfg(feature = "r4")]
            Self::R4 => Some(&crate::r4::schema::SCHEMA),
            #[cfg(feature = "r4b")]
            Self::R4B => Some(&crate::r4b::schema::SCHEMA),
            #[cfg(feature = "r5")]
            Self::R5 => Some(&crate::r5::schema::SCHEMA),
            #[allow(unreachable_patterns, reason = "all features are on")]
            _ => None,
        }
    }
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use std::mem::size_of_val;

    use super::*;

    fn schema() -> &'static Schema {
        Release::R4.schema().unwrap()
    }

    /// The tables of every release whose feature is on.
    fn schemas() -> impl Iterator<Item = &'static Schema> {
        [Release::R4, Release::R4B, Release::R5].into_iter().filter_map(Release::schema)
    }

    #[test]
    fn sch_01_every_element_has_a_row() {
        for schema in schemas() {
            let types: Vec<Type> = schema.types().collect();
            let count = |kind| {
                let of = |found: &&Type| found.kind() == kind && !found.is_abstract();
                types.iter().filter(of).count()
            };
            let kinds = [TypeKind::Resource, TypeKind::Complex, TypeKind::Primitive].map(count);
            let elements = types.iter().map(|found| found.elements().len()).sum::<usize>();
            let expected = match schema.release() {
                Release::R4 => ([146, 39, 20], 7466),
                Release::R4B => ([141, 40, 20], 7579),
                Release::R5 => ([158, 42, 21], 9324),
            };
            assert_eq!((kinds, elements), expected);
            for found in &types {
                assert_eq!(schema.type_named(found.name()), Some(*found));
                for element in found.elements() {
                    assert!(!element.name().is_empty() && element.types().len() > 0);
                    assert_eq!(found.element(element.name()), Some(element));
                    assert_eq!(element.is_choice(), element.content_type().is_none());
                }
            }
        }
    }

    #[test]
    fn sch_01_facts_of_elements() {
        let at = |path| schema().element_at(path).unwrap();
        let gender = at("Patient.gender");
        assert_eq!(gender.content_type().unwrap().name(), "code");
        let binding = gender.binding().unwrap();
        assert_eq!(binding.strength(), BindingStrength::Required);
        assert_eq!(binding.value_set(), "http://hl7.org/fhir/ValueSet/administrative-gender");
        assert!(gender.is_summary() && !gender.is_modifier() && gender.has_companion());

        let subject = at("Observation.subject");
        let targets: Vec<_> = subject.targets().map(Type::name).collect();
        assert_eq!(targets, ["Patient", "Group", "Device", "Location"]);

        let id = at("Patient.contact.id");
        assert!(id.is_xml_attribute() && !id.has_companion());
        assert!(!at("Patient.id").is_xml_attribute());
        assert_eq!(at("Patient.id").content_type().unwrap().name(), "id");
        assert!(at("Patient.text.div").is_xhtml());
        assert!(at("Patient.modifierExtension").is_modifier());
        assert_eq!(at("xhtml.extension").max(), Some(0));
        assert_eq!(at("Patient.name").max(), None);
        assert_eq!(at("Observation.status").min(), 1);
        let low = at("Observation.referenceRange.low").types().next().unwrap();
        let profiles: Vec<_> = low.profiles().collect();
        assert_eq!(profiles, ["http://hl7.org/fhir/StructureDefinition/SimpleQuantity"]);
    }

    #[test]
    fn sch_01_invariants_stand_once() {
        let keys = |found: &str| {
            let found = schema().type_named(found).unwrap();
            found.invariants().map(Invariant::key).collect::<Vec<_>>()
        };
        assert_eq!(keys("Patient.contact"), ["ele-1", "pat-1"]);
        assert_eq!(keys("Period"), ["ele-1", "per-1"]);
        let contact = schema().element_at("Patient.contact").unwrap();
        assert_eq!(contact.invariants().len(), 0, "pat-1 is the rule of the type");
        let period = schema().type_named("Period").unwrap();
        let rule = period.invariants().find(|rule| rule.key() == "per-1").unwrap();
        assert!(rule.is_error() && rule.expression().unwrap().contains("start"));
    }

    #[test]
    fn sch_02_path_and_type_lookup() {
        for (path, found) in [
            ("Patient.contact.name.family", Some("HumanName.family")),
            ("Observation.value", Some("Observation.value[x]")),
            ("Observation.value[x]", Some("Observation.value[x]")),
            ("Observation.valueQuantity", Some("Observation.value[x]")),
            ("Observation.valueQuantity.unit", Some("Quantity.unit")),
            ("Observation.value.ofType(Quantity).unit", Some("Quantity.unit")),
            ("Observation.value.ofType(Period).end", Some("Period.end")),
            ("Observation.component.referenceRange.low.value", Some("Quantity.value")),
            ("Bundle.entry.link.url", Some("Bundle.link.url")),
            ("Patient.birthDate.extension.valueString", Some("Extension.value[x]")),
            ("Questionnaire.item.item.item.linkId", Some("Questionnaire.item.linkId")),
            ("Observation.value.unit", None),
            ("Observation.valueAddress", None),
            ("Observation.value.ofType(Address)", None),
            ("Observation.ofType(Quantity)", None),
            ("Patient.nosuch", None),
            ("Nosuch.id", None),
            ("Patient", None),
            ("", None),
        ] {
            let element = schema().element_at(path).map(Element::path);
            assert_eq!(element.as_deref(), found, "{path}");
        }
        let age = schema().type_named("Age").unwrap();
        assert!(age.is_a("Quantity") && age.is_a("Element") && !age.is_a("Period"));
        assert_eq!(age.base().unwrap().name(), "Quantity");
        let contact = schema().type_named("Patient.contact").unwrap();
        assert_eq!(
            (contact.kind(), contact.base().unwrap().name()),
            (TypeKind::Backbone, "BackboneElement")
        );
        assert_eq!(schema().type_named("patient"), None);
    }

    #[test]
    fn sch_08_every_type_has_its_place_in_the_hierarchy() {
        for schema in schemas() {
            let roots: Vec<_> =
                schema.types().filter(|of| of.base().is_none()).map(Type::name).collect();
            let later = schema.release() == Release::R5;
            assert_eq!(roots, if later { vec!["Base"] } else { vec!["Element", "Resource"] });
            let is_abstract = |name: &str| schema.type_named(name).is_some_and(Type::is_abstract);
            for name in ["Resource", "DomainResource", "Element", "BackboneElement"] {
                assert!(is_abstract(name), "{name}");
            }
            assert_eq!(["Base", "BackboneType", "PrimitiveType"].map(is_abstract), [later; 3]);
            for of in schema.types() {
                let line = || std::iter::successors(Some(of), |of| of.base());
                assert!(line().all(|base| of.is_a(base.name())), "{of}");
                assert!(line().count() < 8, "{of}");
                let root = match of.kind() {
                    TypeKind::Resource => "Resource",
                    _ => "Element",
                };
                let above = ["Base", "Element", "Resource"].contains(&of.name());
                assert!(above || of.is_a(root), "{of} is no {root}");
            }
            let line = |name: &str| {
                let first = schema.type_named(name);
                std::iter::successors(first, |of| of.base()).map(Type::name).collect::<Vec<_>>()
            };
            assert_eq!(line("Patient")[..3], ["Patient", "DomainResource", "Resource"]);
            assert_eq!(line("code")[..2], ["code", "string"]);
            assert_eq!(line("positiveInt")[..2], ["positiveInt", "integer"]);
            assert_eq!(line("Age")[..2], ["Age", "Quantity"]);
        }
    }

    #[test]
    fn sch_02_choices_by_their_json_names() {
        let extension = schema().type_named("Extension").unwrap();
        assert_eq!(extension.element("value").unwrap().types().len(), 50);
        for (name, of_type) in [
            ("valueString", Some("string")),
            ("valueUnsignedInt", Some("unsignedInt")),
            ("valueCodeableConcept", Some("CodeableConcept")),
            ("valuestring", None),
            ("value", None),
            ("valueQuantit", None),
            ("_valueString", None),
        ] {
            let member = extension.member(name);
            assert_eq!(member.map(|member| member.of_type().name()), of_type, "{name}");
        }
    }

    #[test]
    fn sch_06_required_binding_codes() {
        let codes = |path: &str| {
            let binding = schema().element_at(path).unwrap().binding().unwrap();
            binding.codes()
        };
        let gender = codes("Patient.gender").unwrap();
        let all: Vec<_> = gender.iter().map(|code| code.code).collect();
        assert_eq!(all, ["male", "female", "other", "unknown"]);
        assert_eq!(gender.name(), "AdministrativeGender");
        assert!(gender.contains("other") && !gender.contains("Male") && !gender.contains(""));
        let clinical = codes("Condition.clinicalStatus").unwrap();
        let system = "http://terminology.hl7.org/CodeSystem/condition-clinical";
        assert!(clinical.contains_coding(system, "active"));
        assert!(!clinical.contains_coding("http://hl7.org/fhir", "active"));
        let other = "http://hl7.org/fhir/administrative-gender";
        assert!(!clinical.contains_coding(other, "active"), "a system that the tables know");
        assert!(codes("Attachment.contentType").is_none(), "media types cannot be listed");
        assert!(codes("Observation.category").is_none(), "the binding is not required");
    }

    #[test]
    fn sch_07_size() {
        for tables in schemas() {
            let size = tables.strings.text.len()
                + size_of_val(tables.strings.ends)
                + size_of_val(tables.types)
                + size_of_val(tables.elements)
                + size_of_val(tables.shapes)
                + size_of_val(tables.bindings)
                + size_of_val(tables.code_sets)
                + size_of_val(tables.codes)
                + size_of_val(tables.invariants)
                + size_of_val(tables.lists.0)
                + size_of_val(tables.index);
            assert!(size <= 300_000, "{}: {size} bytes", tables.release());
        }
    }
}
