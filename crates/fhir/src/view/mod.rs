//! The element view: one way to look at a resource, whatever holds it.
//!
//! [`Node`] is implemented by [`RecordNode`] over the typed models and by [`JsonNode`] over
//! `serde_json::Value` (feature `serde_json`, on by default). What works on any resource is generic over it, and nobody converts a resource
//! to another tree first.
//!
//! ```
//! # #[cfg(all(feature = "r4", feature = "serde_json"))] {
//! use sanare_fhir::r4;
//! use sanare_fhir::view::{JsonNode, Node, Scalar};
//!
//! let json = serde_json::json!({
//!     "resourceType": "Patient",
//!     "name": [{"family": "Chalmers", "given": ["Peter", "James"]}],
//!     "deceasedBoolean": false,
//! });
//! let patient = JsonNode::resource(&r4::schema::SCHEMA, &json);
//! assert_eq!(patient.of_type().unwrap().name(), "Patient");
//!
//! let given: Vec<_> = patient
//!     .child("name")
//!     .flat_map(|name| name.child("given"))
//!     .filter_map(Node::scalar)
//!     .collect();
//! assert!(given == [Scalar::Text("Peter"), Scalar::Text("James")]);
//!
//! let deceased = patient.child("deceased").next().unwrap();
//! assert_eq!(deceased.of_type().unwrap().name(), "boolean");
//! # }
//! ```

#[cfg(feature = "serde_json")]
mod json;
mod record;

#[cfg(feature = "serde_json")]
pub use json::JsonNode;
pub use record::RecordNode;

pub use crate::primitive::Scalar;

use crate::IssueKind;
use crate::schema::{Field, Member, Type};

/// A place in a tree of elements: a cheap handle that is copied, not changed.
///
/// For implementers: navigation allocates nothing; an element without value and children does not
/// appear; a primitive has its `id` and `extension` as children; a resource below another one
/// (`contained`, `Bundle.entry.resource`) has its own type.
pub trait Node<'a>: Copy {
    /// The type of the element: `Patient`, `HumanName`, `code`, `Patient.contact`. None if the
    /// tables do not know the element, or the resource says no type that they know.
    fn of_type(self) -> Option<Type>;

    /// The value, if the element is a primitive that has one.
    fn scalar(self) -> Option<Scalar<'a>>;

    /// All children; the items of a list follow each other in their order. The order of the
    /// elements is that of the document or that of the definition.
    fn children(self) -> impl Iterator<Item = Child<'a, Self>>;

    /// Whether both handles are of the same place in the same tree.
    fn same(self, other: Self) -> bool;

    /// What is wrong with the form of the element in its document, apart from its value: an
    /// object where a string should be, an array where one item should be. A typed model has no
    /// such defect.
    fn defect(self) -> Option<IssueKind> {
        None
    }

    /// The text of the first child of a name, if it has one.
    fn text(self, name: &str) -> Option<&'a str> {
        self.child(name).next()?.scalar()?.as_str()
    }

    /// The children of a name: `name`, or for a choice `value`.
    fn child(self, name: &str) -> impl Iterator<Item = Self> {
        self.children().filter(move |child| child.element_name() == name).map(|child| child.node)
    }

    /// Gives the children of a field to `visit` until that fails: as [`child`](Self::child), for
    /// who looked the name up beforehand, mostly in the type that this element has.
    ///
    /// # Errors
    /// The first of `visit`.
    fn each_of<E>(self, field: &Field, visit: impl FnMut(Self) -> Result<(), E>) -> Result<(), E> {
        named(self, field).try_for_each(visit)
    }

    /// As [`each_of`](Self::each_of), for who goes on to the children of what is visited, so that
    /// elements without any need not be left out.
    ///
    /// # Errors
    /// The first of `visit`.
    fn each_toward<E>(
        self,
        field: &Field,
        visit: impl FnMut(Self) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each_of(field, visit)
    }

    /// Gives all children to `visit` until that fails: as [`children`](Self::children), for who
    /// needs neither their names nor their places.
    ///
    /// # Errors
    /// The first of `visit`.
    fn each_child<E>(self, mut visit: impl FnMut(Self) -> Result<(), E>) -> Result<(), E> {
        self.children().try_for_each(|child| visit(child.node))
    }
}

/// The children of a field in an element of any type, by name.
fn named<'a, N: Node<'a>>(node: N, field: &Field) -> impl Iterator<Item = N> {
    let element = field.element();
    let wanted = field.decided().filter(|_| element.is_choice());
    let is_wanted = move |child: &N| wanted.is_none() || child.of_type() == wanted;
    node.child(element.name()).filter(is_wanted)
}

/// A child of a [`Node`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Child<'a, N> {
    /// The name in the document, for a choice with the type: `birthDate`, `valueQuantity`.
    pub name: &'a str,
    /// The element and type that the name stands for; none if the parent has no such element.
    pub member: Option<Member>,
    /// The place in the list, if it is one, from 0.
    pub index: Option<usize>,
    /// The child itself.
    pub node: N,
}

impl<'a, N> Child<'a, N> {
    /// A child, for who implements [`Node`].
    pub fn new(name: &'a str, member: Option<Member>, index: Option<usize>, node: N) -> Self {
        Self { name, member, index, node }
    }

    /// The FHIRPath name: `value` for `valueQuantity`.
    pub fn element_name(&self) -> &'a str {
        self.member.map_or(self.name, |member| member.element().name())
    }
}

/// Shows the place, never a name of the document or a value.
impl<N> std::fmt::Debug for Child<'_, N> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = out.debug_struct("Child");
        shown.field("element", &self.member.map(Member::element));
        shown.field("index", &self.index).finish_non_exhaustive()
    }
}
