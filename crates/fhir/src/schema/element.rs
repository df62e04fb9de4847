//! An element of a type.

use super::binding::Binding;
use super::rows::{ElementRow, ShapeRow};
use super::{Schema, Type};

/// An element: a named place in a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Element {
    owner: Type,
    index: u16,
}

/// An element as a member of JSON or XML names it: the choice is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    element: Element,
    of_type: Type,
}

/// A type that an element allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllowedType {
    of_type: Type,
    targets: u16,
    profiles: u16,
}

/// A rule of the definitions in FHIRPath.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invariant {
    schema: &'static Schema,
    index: u16,
}

impl Element {
    pub(super) const fn new(owner: Type, index: u16) -> Self {
        Self { owner, index }
    }

    #[inline]
    const fn schema(self) -> &'static Schema {
        self.owner.schema()
    }

    #[inline]
    fn row(self) -> &'static ElementRow {
        const NOTHING: &ElementRow = &ElementRow(0, 0);
        self.schema().elements.get(usize::from(self.index)).unwrap_or(NOTHING)
    }

    #[inline]
    fn shape(self) -> &'static ShapeRow {
        const NOTHING: &ShapeRow = &ShapeRow(0, 0, 0, 0);
        self.schema().shapes.get(usize::from(self.row().1)).unwrap_or(NOTHING)
    }

    #[inline]
    fn has(self, flag: u16) -> bool {
        self.shape().3 & flag != 0
    }

    /// The place of the element among the elements of its type, from 0.
    pub fn position(self) -> usize {
        usize::from(self.index.saturating_sub(self.owner.first_element()))
    }

    /// The type that has the element.
    #[inline]
    pub const fn owner(self) -> Type {
        self.owner
    }

    /// The name, without `[x]`: `value`.
    pub fn name(self) -> &'static str {
        self.schema().string(self.row().0)
    }

    /// The path in the definition: `Observation.value[x]`, `Patient.contact.name`.
    pub fn path(self) -> String {
        let choice = if self.is_choice() { "[x]" } else { "" };
        [self.owner.name(), ".", self.name(), choice].concat()
    }

    /// Whether it is a choice of types, `value[x]`.
    pub fn is_choice(self) -> bool {
        self.has(ShapeRow::CHOICE)
    }

    /// The types allowed, in the order of the definition.
    pub fn types(self) -> impl ExactSizeIterator<Item = AllowedType> {
        let schema = self.schema();
        schema.list(self.shape().0).chunks_exact(3).map(move |triple| match *triple {
            [of_type, targets, profiles] => {
                AllowedType { of_type: Type::new(schema, of_type), targets, profiles }
            }
            _ => AllowedType { of_type: Type::new(schema, u16::MAX), targets: 0, profiles: 0 },
        })
    }

    /// The type, unless it is a choice.
    pub fn content_type(self) -> Option<Type> {
        self.single().map(|(of_type, _)| of_type)
    }

    /// The type, unless it is a choice, and whether it repeats.
    #[inline]
    pub(crate) fn single(self) -> Option<(Type, bool)> {
        let &ShapeRow(types, _, _, flags) = self.shape();
        if flags & ShapeRow::CHOICE != 0 {
            return None;
        }
        let of_type = *self.schema().list(types).first()?;
        Some((Type::new(self.schema(), of_type), flags & ShapeRow::MANY != 0))
    }

    /// The member that a name of JSON or XML stands for: `status` of `status`, a type of
    /// `value[x]` of `valueQuantity`.
    pub fn member(self, name: &str) -> Option<Member> {
        if !self.is_choice() {
            let of_type = self.content_type().filter(|_| self.is_named(name))?;
            return Some(Member::new(self, of_type));
        }
        let suffix = name.strip_prefix(self.name())?;
        let mut allowed = self.types().map(AllowedType::of_type);
        allowed.find(|of| is_suffix(of.name(), suffix)).map(|of| Member::new(self, of))
    }

    /// Whether it has this name, without `[x]`.
    #[inline]
    pub(super) fn is_named(self, name: &str) -> bool {
        self.schema().strings.is(self.row().0, name)
    }

    /// How often it must be there: 0 or 1.
    pub fn min(self) -> u32 {
        u32::from(self.has(ShapeRow::REQUIRED))
    }

    /// How often it may be there; none is `*`.
    pub fn max(self) -> Option<u32> {
        if self.repeats() { None } else { Some(u32::from(!self.has(ShapeRow::FORBIDDEN))) }
    }

    /// Whether it may be there more than once, and so is an array in JSON.
    pub fn repeats(self) -> bool {
        self.has(ShapeRow::MANY)
    }

    /// The binding to a value set, if there is one.
    pub fn binding(self) -> Option<Binding> {
        Binding::new(self.schema(), self.shape().1.checked_sub(1)?)
    }

    /// What `Reference`, `canonical` and `CodeableReference` may point at, over all types allowed;
    /// nothing if the element points nowhere, or anywhere.
    pub fn targets(self) -> impl Iterator<Item = Type> {
        self.types().flat_map(AllowedType::targets)
    }

    /// The invariants on the element, beside those of its type.
    pub fn invariants(self) -> impl ExactSizeIterator<Item = Invariant> {
        Invariant::list(self.schema(), self.shape().2)
    }

    /// Whether it can change the meaning of what holds it.
    pub fn is_modifier(self) -> bool {
        self.has(ShapeRow::MODIFIER)
    }

    /// Whether it is in the summary of the resource.
    pub fn is_summary(self) -> bool {
        self.has(ShapeRow::SUMMARY)
    }

    /// Whether it is an attribute in XML: element ids and `Extension.url`.
    pub fn is_xml_attribute(self) -> bool {
        self.has(ShapeRow::XML_ATTRIBUTE)
    }

    /// Whether it is the `div` of a narrative.
    pub fn is_xhtml(self) -> bool {
        self.has(ShapeRow::XHTML)
    }

    /// Whether, if it is a primitive, it may have an id and extensions: in JSON the member `_name`.
    pub fn has_companion(self) -> bool {
        self.has(ShapeRow::COMPANION)
    }

    /// Whether its structure is defined elsewhere in the same type (`Bundle.entry.link`).
    pub fn is_content_reference(self) -> bool {
        self.has(ShapeRow::CONTENT_REFERENCE)
    }
}

impl std::fmt::Debug for Element {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Element({} {})", self.schema().release(), self.path())
    }
}

/// Whether a choice's suffix names a type: `String` is `string`, `CodeableConcept` is itself.
fn is_suffix(name: &str, suffix: &str) -> bool {
    let (mut name, mut suffix) = (name.bytes(), suffix.bytes());
    match (name.next(), suffix.next()) {
        (Some(first), Some(capital)) => first.to_ascii_uppercase() == capital && name.eq(suffix),
        _ => false,
    }
}

impl Member {
    #[inline]
    pub(crate) const fn new(element: Element, of_type: Type) -> Self {
        Self { element, of_type }
    }

    /// The element.
    #[inline]
    pub const fn element(self) -> Element {
        self.element
    }

    /// The type that the name decides.
    #[inline]
    pub const fn of_type(self) -> Type {
        self.of_type
    }
}

impl AllowedType {
    /// The type.
    #[inline]
    pub const fn of_type(self) -> Type {
        self.of_type
    }

    /// The name of the type.
    pub fn name(self) -> &'static str {
        self.of_type.name()
    }

    /// What it may point at; nothing if it points nowhere, or anywhere.
    pub fn targets(self) -> impl ExactSizeIterator<Item = Type> {
        let schema = self.of_type.schema();
        schema.list(self.targets).iter().map(move |index| Type::new(schema, *index))
    }

    /// Canonical URLs of the profiles that the type must meet (`SimpleQuantity`).
    pub fn profiles(self) -> impl ExactSizeIterator<Item = &'static str> {
        let schema = self.of_type.schema();
        schema.list(self.profiles).iter().map(move |string| schema.string(*string))
    }
}

impl Invariant {
    pub(super) fn list(schema: &'static Schema, place: u16) -> impl ExactSizeIterator<Item = Self> {
        schema.list(place).iter().map(move |index| Self { schema, index: *index })
    }

    /// The key: `pat-1`.
    pub fn key(self) -> &'static str {
        self.row().map_or("", |row| self.schema.string(row.0))
    }

    /// The rule in FHIRPath; none if the rule is for people only.
    pub fn expression(self) -> Option<&'static str> {
        let expression = self.schema.string(self.row()?.1);
        (!expression.is_empty()).then_some(expression)
    }

    /// Whether breaking it is an error; otherwise it is a warning.
    pub fn is_error(self) -> bool {
        self.row().is_some_and(|row| row.2)
    }

    fn row(self) -> Option<&'static super::rows::InvariantRow> {
        self.schema.invariants.get(usize::from(self.index))
    }
}
