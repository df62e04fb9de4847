//! A concept map of any release, as far as it translates.

use std::fmt;

use sanare_fhir::Canonical;
use sanare_fhir::primitive::Scalar;
use sanare_fhir::view::Node;

use super::error::{TranslateError, TranslateErrorKind as Kind};

/// A code of a system.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Concept {
    pub(super) system: Option<Box<str>>,
    pub(super) version: Option<Box<str>>,
    pub(super) code: Box<str>,
    pub(super) display: Option<Box<str>>,
}

impl Concept {
    /// A code of a system.
    pub fn new(system: impl Into<Box<str>>, code: impl Into<Box<str>>) -> Self {
        Self { system: Some(system.into()), code: code.into(), ..Self::default() }
    }

    /// A code whose system nobody said.
    pub fn without_system(code: impl Into<Box<str>>) -> Self {
        Self { code: code.into(), ..Self::default() }
    }

    /// The same in a version of the system.
    #[must_use]
    pub fn in_version(mut self, version: impl Into<Box<str>>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The system.
    pub fn system(&self) -> Option<&str> {
        self.system.as_deref()
    }

    /// The version of the system.
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The display text of the map.
    pub fn display(&self) -> Option<&str> {
        self.display.as_deref()
    }

    /// A Coding.
    pub(super) fn read<'n>(coding: impl Node<'n>) -> Option<Self> {
        Some(Self {
            system: owned(coding, "system"),
            version: owned(coding, "version"),
            code: owned(coding, "code")?,
            display: owned(coding, "display"),
        })
    }
}

/// Shows which parts there are, not their text.
impl fmt::Debug for Concept {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Concept");
        shown.field("has_system", &self.system.is_some());
        shown.field("has_version", &self.version.is_some()).finish_non_exhaustive()
    }
}

/// How the target of a map stands to its source: the codes of R4, which are finer than those of R5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the value sets of R4 and R5 are closed")]
pub enum Relation {
    /// They have to do with each other, and no more is known.
    RelatedTo,
    /// They mean the same.
    Equivalent,
    /// They are the same, also in their definitions.
    Equal,
    /// The target is wider.
    Wider,
    /// The target is wider, by the definitions of a system.
    Subsumes,
    /// The target is narrower.
    Narrower,
    /// The target is narrower, by the definitions of a system.
    Specializes,
    /// They overlap.
    Inexact,
    /// There is no target.
    Unmatched,
    /// The target is something else, whatever it looks like.
    Disjoint,
}

impl Relation {
    const ALL: [(Self, &'static str, &'static str); 10] = [
        (Self::RelatedTo, "relatedto", "related-to"),
        (Self::Equivalent, "equivalent", "equivalent"),
        (Self::Equal, "equal", "equivalent"),
        (Self::Wider, "wider", "source-is-narrower-than-target"),
        (Self::Subsumes, "subsumes", "source-is-narrower-than-target"),
        (Self::Narrower, "narrower", "source-is-broader-than-target"),
        (Self::Specializes, "specializes", "source-is-broader-than-target"),
        (Self::Inexact, "inexact", "related-to"),
        (Self::Unmatched, "unmatched", "not-related-to"),
        (Self::Disjoint, "disjoint", "not-related-to"),
    ];

    /// The code of R4 and R4B, `ConceptMap.group.element.target.equivalence`.
    pub fn equivalence(self) -> &'static str {
        Self::ALL.iter().find(|(relation, ..)| *relation == self).map_or("", |row| row.1)
    }

    /// The code of R5, `ConceptMap.group.element.target.relationship`.
    pub fn relationship(self) -> &'static str {
        Self::ALL.iter().find(|(relation, ..)| *relation == self).map_or("", |row| row.2)
    }

    /// What the code of R5 says less than this one, if a map goes there and back: `equal` comes
    /// back as `equivalent`.
    pub fn loses_in_r5(self) -> bool {
        Self::of_relationship(self.relationship()) != Some(self)
    }

    /// The relation of a code of R4.
    pub fn of_equivalence(code: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, equivalence, _)| *equivalence == code).map(|row| row.0)
    }

    /// The relation of a code of R5.
    pub fn of_relationship(code: &str) -> Option<Self> {
        match code {
            // Of several the one that says no more than R5 does.
            "not-related-to" => Some(Self::Disjoint),
            code => {
                Self::ALL.iter().find(|(.., relationship)| *relationship == code).map(|row| row.0)
            }
        }
    }

    /// The relation seen from the target.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Wider => Self::Narrower,
            Self::Narrower => Self::Wider,
            Self::Subsumes => Self::Specializes,
            Self::Specializes => Self::Subsumes,
            same => same,
        }
    }

    /// Whether this makes a translation a success: it is neither `unmatched` nor `disjoint`.
    pub const fn is_match(self) -> bool {
        !matches!(self, Self::Unmatched | Self::Disjoint)
    }
}

/// Another element that must have a value, or gets one.
#[derive(Clone, PartialEq, Eq)]
pub struct Dependency {
    /// The element or attribute: `property` and `element` in R4, `attribute` in R5.
    pub attribute: Box<str>,
    /// The value.
    pub value: Value,
}

impl Dependency {
    /// A dependency that is satisfied by a code or text.
    pub fn text(attribute: impl Into<Box<str>>, text: impl Into<Box<str>>) -> Self {
        Self {
            attribute: attribute.into(),
            value: Value::Text { of_type: "string".into(), text: text.into() },
        }
    }

    /// A dependency that is satisfied by a coding.
    pub fn coding(attribute: impl Into<Box<str>>, concept: Concept) -> Self {
        Self { attribute: attribute.into(), value: Value::Coding(concept) }
    }

    /// Whether a dependency of a request satisfies this one of a map.
    pub(super) fn holds(&self, given: &Self) -> bool {
        self.attribute == given.attribute && self.value.is(&given.value)
    }
}

/// Shows the kind of the value, never the text.
impl fmt::Debug for Dependency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Dependency").field("value", &self.value).finish_non_exhaustive()
    }
}

/// The value of a [`Dependency`].
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// A primitive with the name of its type.
    Text {
        /// `code`, `string`, `boolean`.
        of_type: Box<str>,
        /// Its text.
        text: Box<str>,
    },
    /// A coding.
    Coding(Concept),
    /// A value that is compared with none, such as a Quantity.
    Other,
}

impl Value {
    fn is(&self, given: &Self) -> bool {
        match (self, given) {
            (Self::Text { text, .. }, Self::Text { text: other, .. }) => text == other,
            (Self::Coding(concept), Self::Coding(other)) => {
                concept.code == other.code
                    && (concept.system.is_none() || concept.system == other.system)
                    && (concept.version.is_none()
                        || other.version.is_none()
                        || concept.version == other.version)
            }
            (Self::Text { text, .. }, Self::Coding(other)) => *text == other.code,
            (Self::Coding(concept), Self::Text { text, .. }) => {
                concept.system.is_none() && concept.code == *text
            }
            _ => false,
        }
    }
}

/// Shows the kind, never the text.
impl fmt::Debug for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { .. } => out.write_str("Text"),
            Self::Coding(concept) => concept.fmt(out),
            Self::Other => out.write_str("Other"),
        }
    }
}

/// A concept map, read from a resource of any release.
#[derive(Clone)]
pub struct ConceptMap {
    pub(super) url: Option<Box<str>>,
    pub(super) version: Option<Box<str>>,
    pub(super) source_scope: Option<Box<str>>,
    pub(super) target_scope: Option<Box<str>>,
    pub(super) groups: Vec<Group>,
}

#[derive(Clone)]
pub(super) struct Group {
    pub(super) source: Option<Box<str>>,
    pub(super) source_version: Option<Box<str>>,
    pub(super) target: Option<Box<str>>,
    pub(super) target_version: Option<Box<str>>,
    pub(super) elements: Vec<Element>,
    pub(super) unmapped: Option<Unmapped>,
}

#[derive(Clone)]
pub(super) struct Element {
    /// Nothing where a value set stands for many codes.
    pub(super) code: Option<Box<str>>,
    pub(super) display: Option<Box<str>>,
    pub(super) value_set: Option<Box<str>>,
    pub(super) no_map: bool,
    pub(super) targets: Vec<Target>,
}

#[derive(Clone)]
pub(super) struct Target {
    pub(super) code: Option<Box<str>>,
    pub(super) display: Option<Box<str>>,
    pub(super) value_set: Option<Box<str>>,
    pub(super) relation: Relation,
    pub(super) depends_on: Vec<Dependency>,
    pub(super) product: Vec<Dependency>,
}

#[derive(Clone)]
pub(super) enum Unmapped {
    UseSource {
        relation: Relation,
    },
    Fixed {
        code: Option<Box<str>>,
        display: Option<Box<str>>,
        value_set: Option<Box<str>>,
        relation: Relation,
    },
    OtherMap {
        url: Box<str>,
    },
}

impl ConceptMap {
    /// Reads a ConceptMap of R4, R4B or R5, typed or as JSON.
    ///
    /// # Errors
    /// The resource is none, an element that a translation needs is missing, or a code is unknown.
    pub fn read<'n>(map: impl Node<'n>) -> Result<Self, TranslateError> {
        if map.of_type().is_none_or(|of_type| of_type.name() != "ConceptMap") {
            return Err(TranslateError::new(Kind::WrongType, "document"));
        }
        let scope = |names: [&str; 4]| names.into_iter().find_map(|name| owned(map, name));
        let groups = map
            .child("group")
            .enumerate()
            .map(|(at, group)| Group::read(group, &format!("ConceptMap.group[{at}]")));
        Ok(Self {
            url: owned(map, "url"),
            version: owned(map, "version"),
            source_scope: scope(["sourceScope", "source", "sourceScopeUri", "sourceUri"]),
            target_scope: scope(["targetScope", "target", "targetScopeUri", "targetUri"]),
            groups: groups.collect::<Result<_, _>>()?,
        })
    }

    /// `url|version`, or what there is of it.
    pub fn canonical(&self) -> String {
        let url = self.url.as_deref().unwrap_or_default();
        match &self.version {
            Some(version) => format!("{url}|{version}"),
            None => url.to_owned(),
        }
    }

    /// How many targets have a relation that R5 says less exactly.
    pub fn losses_in_r5(&self) -> usize {
        let elements = self.groups.iter().flat_map(|group| &group.elements);
        elements
            .flat_map(|element| &element.targets)
            .filter(|target| target.relation.loses_in_r5())
            .count()
    }

    /// Whether a canonical means this map; without a version it means any.
    pub(super) fn is(&self, canonical: &str) -> bool {
        let wanted = Canonical::parse(canonical);
        let known = self.url.as_deref() == Some(wanted.url());
        known && wanted.version().is_none_or(|version| self.version.as_deref() == Some(version))
    }
}

/// Shows how much there is, never a code or address.
impl fmt::Debug for ConceptMap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let elements: usize = self.groups.iter().map(|group| group.elements.len()).sum();
        let mut shown = out.debug_struct("ConceptMap");
        shown
            .field("groups", &self.groups.len())
            .field("elements", &elements)
            .finish_non_exhaustive()
    }
}

impl Group {
    fn read<'n>(group: impl Node<'n>, place: &str) -> Result<Self, TranslateError> {
        // R4 has the version in an element of its own, R5 behind the address.
        let side = |name: &str, version: &str| match group.text(name) {
            Some(text) => {
                let canonical = Canonical::parse(text);
                let version = canonical.version().map(Into::into).or_else(|| owned(group, version));
                (Some(canonical.url().into()), version)
            }
            None => (None, None),
        };
        let (source, source_version) = side("source", "sourceVersion");
        let (target, target_version) = side("target", "targetVersion");
        let elements = group
            .child("element")
            .enumerate()
            .map(|(at, element)| Element::read(element, &format!("{place}.element[{at}]")));
        let elements = elements.collect::<Result<_, _>>()?;
        let unmapped = match group.child("unmapped").next() {
            Some(unmapped) => Some(Unmapped::read(unmapped, &format!("{place}.unmapped"))?),
            None => None,
        };
        Ok(Self { source, source_version, target, target_version, elements, unmapped })
    }
}

impl Element {
    fn read<'n>(element: impl Node<'n>, place: &str) -> Result<Self, TranslateError> {
        let no_map = element.child("noMap").find_map(Node::scalar) == Some(Scalar::Boolean(true));
        let targets = element
            .child("target")
            .enumerate()
            .map(|(at, target)| Target::read(target, &format!("{place}.target[{at}]")));
        let read = Self {
            code: owned(element, "code"),
            display: owned(element, "display"),
            value_set: owned(element, "valueSet"),
            no_map,
            targets: targets.collect::<Result<_, _>>()?,
        };
        if read.code.is_none() && read.value_set.is_none() {
            return Err(TranslateError::new(Kind::Missing, format!("{place}.code")));
        }
        Ok(read)
    }
}

impl Target {
    fn read<'n>(target: impl Node<'n>, place: &str) -> Result<Self, TranslateError> {
        let relation = relation(target, place)?
            .ok_or_else(|| TranslateError::new(Kind::Missing, format!("{place}.relationship")))?;
        let read = Self {
            code: owned(target, "code"),
            display: owned(target, "display"),
            value_set: owned(target, "valueSet"),
            relation,
            depends_on: dependencies(target, "dependsOn", place)?,
            product: dependencies(target, "product", place)?,
        };
        if read.code.is_none() && read.value_set.is_none() && relation.is_match() {
            return Err(TranslateError::new(Kind::Missing, format!("{place}.code")));
        }
        Ok(read)
    }
}

impl Unmapped {
    fn read<'n>(unmapped: impl Node<'n>, place: &str) -> Result<Self, TranslateError> {
        let missing = |name: &str| TranslateError::new(Kind::Missing, format!("{place}.{name}"));
        let stated = relation(unmapped, place)?;
        match unmapped.text("mode").ok_or_else(|| missing("mode"))? {
            // The same code in the other system means the same, unless the map says otherwise.
            "provided" | "use-source-code" => {
                Ok(Self::UseSource { relation: stated.unwrap_or(Relation::Equivalent) })
            }
            // One code for all the rest has to do with each of them, and no more is known.
            "fixed" => {
                let (code, value_set) = (owned(unmapped, "code"), owned(unmapped, "valueSet"));
                if code.is_none() && value_set.is_none() {
                    return Err(missing("code"));
                }
                let display = owned(unmapped, "display");
                Ok(Self::Fixed {
                    code,
                    display,
                    value_set,
                    relation: stated.unwrap_or(Relation::RelatedTo),
                })
            }
            "other-map" => {
                let url = owned(unmapped, "otherMap").or_else(|| owned(unmapped, "url"));
                Ok(Self::OtherMap { url: url.ok_or_else(|| missing("otherMap"))? })
            }
            _ => Err(TranslateError::new(Kind::UnknownCode, format!("{place}.mode"))),
        }
    }
}

/// `equivalence` of R4 or `relationship` of R5.
fn relation<'n>(holder: impl Node<'n>, place: &str) -> Result<Option<Relation>, TranslateError> {
    let (name, found) = match (holder.text("equivalence"), holder.text("relationship")) {
        (Some(code), _) => ("equivalence", Relation::of_equivalence(code)),
        (None, Some(code)) => ("relationship", Relation::of_relationship(code)),
        (None, None) => return Ok(None),
    };
    found.map(Some).ok_or_else(|| TranslateError::new(Kind::UnknownCode, format!("{place}.{name}")))
}

fn dependencies<'n>(
    target: impl Node<'n>,
    name: &str,
    place: &str,
) -> Result<Vec<Dependency>, TranslateError> {
    let read = |(at, dependency)| {
        Dependency::read(dependency)
            .ok_or_else(|| TranslateError::new(Kind::Missing, format!("{place}.{name}[{at}]")))
    };
    target.child(name).enumerate().map(read).collect()
}

impl Dependency {
    /// A dependency of a map: R4 has property, system and value, R5 attribute and value or value set.
    fn read<'n>(dependency: impl Node<'n>) -> Option<Self> {
        let attribute = owned(dependency, "property").or_else(|| owned(dependency, "attribute"))?;
        let value = dependency.child("value").next();
        let mut value = value.map_or(Value::Other, Value::read);
        if let (Value::Text { text, .. }, Some(system)) = (&value, owned(dependency, "system")) {
            let display = owned(dependency, "display");
            value = Value::Coding(Concept {
                system: Some(system),
                code: text.clone(),
                display,
                version: None,
            });
        }
        Some(Self { attribute, value })
    }
}

impl Value {
    pub(super) fn read<'n>(value: impl Node<'n>) -> Self {
        let of_type = value.of_type().map_or("", |of_type| of_type.name());
        let text = match value.scalar() {
            Some(Scalar::Boolean(value)) => Some(value.to_string()),
            Some(Scalar::Integer(value)) => Some(value.to_string()),
            Some(scalar) => scalar.as_str().map(str::to_owned),
            None => None,
        };
        match (text, of_type) {
            (Some(text), of_type) => Self::Text { of_type: of_type.into(), text: text.into() },
            (None, "Coding") => Concept::read(value).map_or(Self::Other, Self::Coding),
            (None, "CodeableConcept") => {
                value.child("coding").find_map(Concept::read).map_or(Self::Other, Self::Coding)
            }
            (None, _) => Self::Other,
        }
    }
}

pub(super) fn owned<'n>(node: impl Node<'n>, name: &str) -> Option<Box<str>> {
    node.text(name).filter(|text| !text.is_empty()).map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cm_01_relations_of_r4_and_r5() {
        for (relation, equivalence, relationship) in Relation::ALL {
            assert_eq!(Relation::of_equivalence(equivalence), Some(relation));
            assert_eq!(relation.relationship(), relationship);
            assert_eq!(relation.reversed().reversed(), relation);
        }
        assert_eq!(
            Relation::of_relationship("source-is-narrower-than-target"),
            Some(Relation::Wider)
        );
        assert_eq!(Relation::of_relationship("not-related-to"), Some(Relation::Disjoint));
        assert_eq!(Relation::Wider.reversed().relationship(), "source-is-broader-than-target");
        assert_eq!(
            (Relation::of_equivalence("related-to"), Relation::of_relationship("wider")),
            (None, None)
        );
        let lost: Vec<_> =
            Relation::ALL.iter().filter(|row| row.0.loses_in_r5()).map(|row| row.1).collect();
        assert_eq!(lost, ["equal", "subsumes", "specializes", "inexact", "unmatched"]);
    }
}
