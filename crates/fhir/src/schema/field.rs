//! An element that was looked up beforehand.

use super::{Element, Type, TypeKind};

/// An element with what navigation needs of it, so that a step that is taken often looks nothing
/// up: see [`Node::each_of`](crate::view::Node::each_of).
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4;
/// use sanare_fhir::schema::Field;
///
/// let value = r4::schema::SCHEMA.element_at("Observation.value").unwrap();
/// assert_eq!(Field::new(value).name(), "value");
/// let quantity = value.types().next().unwrap().of_type();
/// let field = Field::of_type(value, quantity).unwrap();
/// assert_eq!((field.name(), field.companion()), ("valueQuantity", "_valueQuantity"));
/// # }
/// ```
#[cfg_attr(
    not(feature = "serde_json"),
    allow(dead_code, reason = "what a name means in JSON is asked by the view over JSON")
)]
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "facts of the tables that stand side by side")]
pub struct Field {
    element: Element,
    of_type: Option<Type>,
    position: u16,
    /// The name in JSON after a line, which is the name of the companion.
    names: Box<str>,
    /// Whether JSON may have a companion for it.
    pub(crate) takes_companion: bool,
    /// Whether it is an element of a primitive.
    pub(crate) of_primitive: bool,
    /// Whether it repeats.
    pub(crate) repeats: bool,
    /// Whether it holds resources, each of a type of its own.
    pub(crate) resources: bool,
}

impl Field {
    /// An element, of any type that it allows.
    pub fn new(element: Element) -> Self {
        Self::named(element, element.content_type(), element.name())
    }

    /// A choice of which only one type is wanted; none if it does not allow the type.
    pub fn of_type(element: Element, of_type: Type) -> Option<Self> {
        if !element.is_choice() {
            return (element.content_type() == Some(of_type)).then(|| Self::new(element));
        }
        let allowed = element.types().any(|allowed| allowed.of_type() == of_type);
        let mut name = element.name().to_owned();
        let mut suffix = of_type.name().chars();
        name.extend(suffix.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(suffix.as_str());
        allowed.then(|| Self::named(element, Some(of_type), &name))
    }

    fn named(element: Element, of_type: Option<Type>, name: &str) -> Self {
        let is_primitive = of_type.is_some_and(|of| of.kind() == TypeKind::Primitive);
        Self {
            element,
            of_type,
            position: u16::try_from(element.position()).unwrap_or(u16::MAX),
            names: ["_", name].concat().into(),
            takes_companion: is_primitive && element.has_companion(),
            of_primitive: element.owner().kind() == TypeKind::Primitive,
            repeats: element.repeats(),
            resources: of_type.is_some_and(Type::is_any_resource),
        }
    }

    /// The element.
    #[inline]
    pub const fn element(&self) -> Element {
        self.element
    }

    /// The type, unless it is a choice that is not decided.
    #[inline]
    pub const fn decided(&self) -> Option<Type> {
        self.of_type
    }

    /// The name in JSON: `status`, `valueQuantity`; `value` of a choice that is not decided.
    #[inline]
    pub fn name(&self) -> &str {
        self.names.get(1..).unwrap_or_default()
    }

    /// The name in JSON of the id and extensions of a primitive.
    #[inline]
    pub fn companion(&self) -> &str {
        &self.names
    }

    /// The place of the element in its type.
    #[inline]
    pub(crate) const fn position(&self) -> u16 {
        self.position
    }

    /// Whether it is the `value` of a primitive, which is no child.
    #[cfg_attr(
        not(feature = "serde_json"),
        allow(dead_code, reason = "what a name means in JSON is asked by the view over JSON")
    )]
    pub(crate) fn is_value(&self) -> bool {
        self.of_primitive && self.name() == "value"
    }
}
