//! The element view over the typed models.

use super::{Child, Node, Scalar};
use crate::IssueKind;
use crate::primitive::AnyPrimitive;
use crate::record::{Content, EXTRAS, Record, Row, Slot};
use crate::resource::{AnyResource, RawResource, ResourceRef};
use crate::schema::{Element, Member, Type};

/// An element of a typed model: a resource, a data type, or a primitive in one of them.
///
/// Children come in the order of the definition.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4::{HumanName, Patient};
/// use sanare_fhir::view::{Node, Scalar, View};
///
/// let patient = Patient {
///     name: vec![HumanName { family: "Chalmers".into(), ..Default::default() }],
///     ..Default::default()
/// };
/// let mut families = View::of(&patient).child("name").flat_map(|name| name.child("family"));
/// assert_eq!(families.next().unwrap().scalar(), Some(Scalar::Text("Chalmers")));
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct View<'a> {
    at: At<'a>,
    of_type: Option<Type>,
}

#[derive(Clone, Copy)]
enum At<'a> {
    Record(&'a dyn Record),
    Primitive(&'a dyn AnyPrimitive),
    Plain(&'a str),
    /// A resource of a type that the release does not have.
    Raw(&'a RawResource),
    /// The JSON text of a member that the type does not have.
    Extra(&'a str),
}

impl<'a> View<'a> {
    /// An element with children: a resource or a data type.
    pub fn of(record: &'a dyn Record) -> Self {
        let info = record.info();
        let schema = info.release.schema();
        Self {
            at: At::Record(record),
            of_type: schema.and_then(|schema| schema.type_named(info.name)),
        }
    }

    /// A resource of any type.
    pub fn of_resource<R: AnyResource>(resource: &'a R) -> Self {
        Self::of_ref(resource.view())
    }

    fn of_ref(resource: ResourceRef<'a>) -> Self {
        match resource {
            ResourceRef::Known(record) => Self::of(record),
            ResourceRef::Unknown(raw) => Self { at: At::Raw(raw), of_type: None },
        }
    }

    /// The element as a record, if it has children of its own kind; a primitive has not.
    pub fn record(self) -> Option<&'a dyn Record> {
        match self.at {
            At::Record(record) => Some(record),
            _ => None,
        }
    }

    /// What holds the children: the element itself, or the id and extensions of a primitive.
    fn holder(self) -> Option<&'a dyn Record> {
        match self.at {
            At::Record(record) => Some(record),
            At::Primitive(primitive) => primitive.meta(),
            At::Plain(_) | At::Raw(_) | At::Extra(_) => None,
        }
    }

    /// The children in the field of one element.
    fn items(
        self,
        holder: &'a dyn Record,
        position: usize,
        rows: &'static [Row],
    ) -> impl Iterator<Item = Child<'a, Self>> + use<'a> {
        let field = rows.first().map(|row| holder.slot(row.slot));
        let element = rows.first().and_then(|row| self.element(position, row.element()));
        let count = field.as_ref().map_or(0, length);
        (0..count).filter_map(move |at| {
            let (variant, held) = item(field.as_ref()?, at)?;
            let row = rows.get(usize::from(variant))?;
            let member = element.and_then(|element| {
                let allowed = element.types().nth(usize::from(variant))?;
                Some(Member::new(element, allowed.of_type()))
            });
            let node = match held {
                Held::Known(held) => Self { at: held, of_type: member.map(Member::of_type) },
                Held::Resource(resource) => Self::of_ref(resource),
            };
            Some(Child::new(row.name, member, row.repeats().then_some(at), node))
        })
    }

    /// The element of a name, which mostly stands at the same position as its row.
    fn element(self, position: usize, name: &str) -> Option<Element> {
        let of_type = self.of_type?;
        let near = of_type.elements().nth(position).filter(|element| element.name() == name);
        near.or_else(|| of_type.element(name))
    }
}

impl<'a> Node<'a> for View<'a> {
    fn of_type(self) -> Option<Type> {
        self.of_type
    }

    fn scalar(self) -> Option<Scalar<'a>> {
        match self.at {
            At::Primitive(primitive) => primitive.scalar(),
            At::Plain(text) => Some(Scalar::Text(text)),
            At::Record(_) | At::Raw(_) | At::Extra(_) => None,
        }
    }

    fn children(self) -> impl Iterator<Item = Child<'a, Self>> {
        self.holder().into_iter().flat_map(move |holder| {
            let groups = holder.info().elements().enumerate();
            let known = groups.flat_map(move |(position, rows)| self.items(holder, position, rows));
            let extras = match holder.slot(EXTRAS) {
                Slot::Extras(Some(extras)) => Some(extras),
                _ => None,
            };
            known.chain(extras.into_iter().flat_map(|extras| extras.iter()).map(|(name, json)| {
                Child::new(name, None, None, Self { at: At::Extra(json), of_type: None })
            }))
        })
    }

    fn child(self, name: &str) -> impl Iterator<Item = Self> {
        self.holder()
            .into_iter()
            .flat_map(move |holder| {
                let mut groups = holder.info().elements().enumerate();
                let found =
                    groups.find(|(_, rows)| rows.first().is_some_and(|row| row.element() == name));
                found
                    .into_iter()
                    .flat_map(move |(position, rows)| self.items(holder, position, rows))
            })
            .map(|child| child.node)
    }

    fn same(self, other: Self) -> bool {
        match (self.at, other.at) {
            (At::Record(left), At::Record(right)) => std::ptr::addr_eq(left, right),
            (At::Primitive(left), At::Primitive(right)) => std::ptr::addr_eq(left, right),
            (At::Plain(left), At::Plain(right)) | (At::Extra(left), At::Extra(right)) => {
                std::ptr::eq(left, right)
            }
            (At::Raw(left), At::Raw(right)) => std::ptr::eq(left, right),
            _ => false,
        }
    }

    fn defect(self) -> Option<IssueKind> {
        match self.at {
            At::Raw(_) => Some(IssueKind::ResourceTypeUnknown),
            _ => None,
        }
    }
}

/// Shows the type, never a value.
impl std::fmt::Debug for View<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("View").field("of_type", &self.of_type).finish_non_exhaustive()
    }
}

/// What stands in a field.
enum Held<'a> {
    Known(At<'a>),
    Resource(ResourceRef<'a>),
}

fn length(field: &Slot<'_>) -> usize {
    match field {
        Slot::Plain(_) | Slot::Primitive(_) | Slot::Choice(_) => 1,
        Slot::Primitives(list) => list.len(),
        Slot::Records(list) => list.len(),
        Slot::Resources(list) => list.len(),
        Slot::Extras(_) => 0,
    }
}

/// The item of a field, with the type's index in its choice. None if it has neither a value nor
/// children.
fn item<'a>(field: &Slot<'a>, at: usize) -> Option<(u8, Held<'a>)> {
    let primitive = |primitive: &'a dyn AnyPrimitive| {
        (!primitive.is_absent()).then_some(Held::Known(At::Primitive(primitive)))
    };
    let record =
        |record: &'a dyn Record| (!record.is_empty()).then_some(Held::Known(At::Record(record)));
    Some(match *field {
        Slot::Plain(text) => (0, Held::Known(At::Plain(text.as_deref()?))),
        Slot::Primitive(held) => (0, primitive(held)?),
        Slot::Primitives(list) => (0, primitive(list.item(at)?)?),
        Slot::Records(list) => (0, record(list.item(at)?)?),
        Slot::Choice(choice) => match choice.current()? {
            (variant, Content::Primitive(held)) => (variant, primitive(held)?),
            (variant, Content::Record(held)) => (variant, record(held)?),
        },
        Slot::Resources(list) => (0, Held::Resource(list.item(at)?)),
        Slot::Extras(_) => return None,
    })
}
