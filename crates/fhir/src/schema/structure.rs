//! A type of the standard.

use super::Schema;
use super::element::{Element, Invariant, Member};
use super::rows::TypeRow;
use crate::primitive::PrimitiveKind;

/// A type: primitive, complex, resource, or a structure nested in one of the latter two.
#[derive(Clone, Copy, Eq)]
pub struct Type {
    schema: &'static Schema,
    index: u16,
}

/// What kind of type it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the standard's type system has these four")]
pub enum TypeKind {
    /// A value: `string`, `dateTime`.
    Primitive,
    /// A data type with elements: `HumanName`.
    Complex,
    /// A resource: `Patient`.
    Resource,
    /// A structure nested in a resource or data type: `Patient.contact`.
    Backbone,
}

impl PartialEq for Type {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
            && (std::ptr::eq(self.schema, other.schema) || self.schema == other.schema)
    }
}

impl Type {
    pub(super) const fn new(schema: &'static Schema, index: u16) -> Self {
        Self { schema, index }
    }

    #[inline]
    fn row(self) -> Option<&'static TypeRow> {
        self.schema.types.get(usize::from(self.index))
    }

    /// The tables that the type comes from.
    pub const fn schema(self) -> &'static Schema {
        self.schema
    }

    /// The name: `Patient`, `code`; of a nested structure its path, `Patient.contact`.
    pub fn name(self) -> &'static str {
        self.row().map_or("", |row| self.schema.string(row.0))
    }

    /// The kind of type.
    #[inline]
    pub fn kind(self) -> TypeKind {
        match self.row().map_or(0, |row| row.5 & 3) {
            0 => TypeKind::Primitive,
            1 => TypeKind::Complex,
            2 => TypeKind::Resource,
            _ => TypeKind::Backbone,
        }
    }

    /// The kind of primitive; none if it has elements of its own.
    pub fn primitive_kind(self) -> Option<PrimitiveKind> {
        self.schema.index.kind(self.index)
    }

    /// Whether it is abstract: no instance has exactly this type.
    pub fn is_abstract(self) -> bool {
        self.row().is_some_and(|row| row.5 & 4 != 0)
    }

    /// Whether it stands for resources of any type.
    #[inline]
    pub(crate) fn is_any_resource(self) -> bool {
        self.row().is_some_and(|row| row.5 & 7 == 6)
    }

    /// The type that it specialises: `DomainResource` of `Patient`, `Quantity` of `Age`.
    pub fn base(self) -> Option<Self> {
        let base = self.row()?.1.checked_sub(1)?;
        Some(Self::new(self.schema, base))
    }

    /// Whether it is the type of this name or specialises it, however far up.
    pub fn is_a(self, name: &str) -> bool {
        std::iter::successors(Some(self), |found| found.base())
            .take(self.schema.types.len())
            .any(|found| found.name() == name)
    }

    /// Whether it is this type or specialises it, however far up.
    pub fn specialises(self, other: Self) -> bool {
        std::iter::successors(Some(self), |found| found.base())
            .take(self.schema.types.len())
            .any(|found| found == other)
    }

    /// All elements in the order of the definition, inherited ones included.
    pub fn elements(self) -> impl ExactSizeIterator<Item = Element> {
        let (first, count) = self.row().map_or((0, 0), |row| (row.2, row.3));
        (first..first.saturating_add(count)).map(move |index| Element::new(self, index))
    }

    /// How many elements there are.
    pub(crate) fn element_count(self) -> u16 {
        self.row().map_or(0, |row| row.3)
    }

    /// The element at a place below [`element_count`](Self::element_count).
    pub(crate) fn element_at(self, position: u16) -> Element {
        Element::new(self, self.first_element().saturating_add(position))
    }

    pub(super) fn first_element(self) -> u16 {
        self.row().map_or(0, |row| row.2)
    }

    /// The element of a name: `status`, `value` or `value[x]`; a choice also by the name that it
    /// has in JSON, `valueQuantity`.
    pub fn element(self, name: &str) -> Option<Element> {
        let name = name.strip_suffix("[x]").unwrap_or(name);
        self.named(name).or_else(|| self.choice(name).map(Member::element))
    }

    /// The element of exactly this name, which for a choice is `value`.
    pub(crate) fn named(self, name: &str) -> Option<Element> {
        let row = self.row()?;
        let found = self.schema.index.elements(self.index, name).filter(|place| *place < row.3);
        let mut found = found.map(|place| Element::new(self, row.2.saturating_add(place)));
        found.find(|element| element.is_named(name))
    }

    /// The element and type of a member of JSON or XML: `status`, `valueQuantity`; not `value`,
    /// and not `_status`.
    pub fn member(self, name: &str) -> Option<Member> {
        match self.named(name) {
            Some(element) if element.is_choice() => None,
            Some(element) => Some(Member::new(element, element.content_type()?)),
            None => self.choice(name),
        }
    }

    /// The invariants on the type as a whole.
    pub fn invariants(self) -> impl ExactSizeIterator<Item = Invariant> {
        Invariant::list(self.schema, self.row().map_or(0, |row| row.4))
    }

    fn choice(self, name: &str) -> Option<Member> {
        self.elements()
            .filter(|element| element.is_choice())
            .find_map(|element| element.member(name))
    }
}

impl std::fmt::Debug for Type {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Type({} {})", self.schema.release(), self.name())
    }
}

impl std::fmt::Display for Type {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.pad(self.name())
    }
}
