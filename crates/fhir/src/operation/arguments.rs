//! Parameters read by name.

use super::tables::{Direction, Operation};
use super::{OperationError, ParametersResource};
use crate::primitive::{AnyPrimitive, Scalar};
use crate::record::{Content, Record, Records, Row, Slot};
use crate::resource::ResourceRef;
use crate::view::RecordNode;

impl Operation {
    /// What goes into the operation, after a check.
    ///
    /// # Errors
    /// The first finding of [`check`](Self::check).
    pub fn read_input<P: ParametersResource>(
        self,
        parameters: &P,
    ) -> Result<Arguments<'_>, OperationError> {
        self.read(parameters, Direction::In)
    }

    /// What comes out of the operation, after a check.
    ///
    /// # Errors
    /// The first finding of [`check`](Self::check).
    pub fn read_output<P: ParametersResource>(
        self,
        parameters: &P,
    ) -> Result<Arguments<'_>, OperationError> {
        self.read(parameters, Direction::Out)
    }

    fn read<P: ParametersResource>(
        self,
        parameters: &P,
        direction: Direction,
    ) -> Result<Arguments<'_>, OperationError> {
        match self.check(RecordNode::new(parameters), direction).into_iter().next() {
            Some(issue) => Err(issue.into()),
            None => Ok(Arguments::of(parameters)),
        }
    }
}

/// Parameters, or the parts of one, by name.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::operation::Arguments;
/// use sanare_fhir::r4::{self, Coding, Parameters};
///
/// let answer: Parameters = r4::json::read(br#"{"resourceType": "Parameters", "parameter": [
///     {"name": "result", "valueBoolean": true},
///     {"name": "match", "part": [
///         {"name": "equivalence", "valueCode": "equivalent"},
///         {"name": "concept", "valueCoding": {"system": "http://a.org", "code": "1"}}
///     ]}
/// ]}"#)?;
/// let answer = Arguments::of(&answer);
/// assert_eq!(answer.boolean("result"), Some(true));
/// let matched = answer.first("match").unwrap().parts();
/// assert_eq!(matched.text("equivalence"), Some("equivalent"));
/// assert!(matched.value::<Coding>("concept").unwrap().is("http://a.org", "1"));
/// # }
/// # Ok::<(), sanare_fhir::JsonError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Arguments<'a> {
    record: &'a dyn Record,
    element: &'static str,
}

/// One parameter or part.
#[derive(Clone, Copy)]
pub struct Argument<'a> {
    record: &'a dyn Record,
}

impl<'a> Arguments<'a> {
    /// The parameters as they are, whatever the operation says.
    pub fn of<P: ParametersResource>(parameters: &'a P) -> Self {
        Self { record: parameters, element: "parameter" }
    }

    /// All of them, in their order.
    pub fn iter(self) -> impl Iterator<Item = Argument<'a>> {
        let row = self.record.info().element(self.element).first();
        let list = row.and_then(|row| match self.record.slot(row.slot) {
            Slot::Records(list) => Some(list),
            _ => None,
        });
        let count = list.map_or(0, Records::len);
        (0..count).filter_map(move |at| list?.item(at)).map(|record| Argument { record })
    }

    /// Those of a name.
    pub fn all(self, name: &str) -> impl Iterator<Item = Argument<'a>> {
        self.iter().filter(move |argument| argument.name() == Some(name))
    }

    /// The first of a name.
    pub fn first(self, name: &str) -> Option<Argument<'a>> {
        self.all(name).next()
    }

    /// The text of the first of a name, whatever its type.
    pub fn text(self, name: &str) -> Option<&'a str> {
        self.first(name)?.text()
    }

    /// The texts of all of a name.
    pub fn texts(self, name: &str) -> impl Iterator<Item = &'a str> {
        self.all(name).filter_map(Argument::text)
    }

    /// The first of a name, if it is a boolean.
    pub fn boolean(self, name: &str) -> Option<bool> {
        match self.first(name)?.scalar()? {
            Scalar::Boolean(truth) => Some(truth),
            _ => None,
        }
    }

    /// The first of a name, if it is an integer.
    pub fn integer(self, name: &str) -> Option<i64> {
        match self.first(name)?.scalar()? {
            Scalar::Integer(number) => Some(number),
            _ => None,
        }
    }

    /// The first of a name, if it is of a data type with elements.
    pub fn value<T: Record>(self, name: &str) -> Option<&'a T> {
        self.first(name)?.value()
    }

    /// The first of a name, if it is a resource of a type.
    pub fn resource<T: Record>(self, name: &str) -> Option<&'a T> {
        self.first(name)?.resource()
    }
}

impl<'a> Argument<'a> {
    /// The name.
    pub fn name(self) -> Option<&'a str> {
        match self.slot("name")? {
            Slot::Primitive(primitive) => primitive.scalar()?.as_str(),
            _ => None,
        }
    }

    /// The value, if it is a primitive.
    pub fn scalar(self) -> Option<Scalar<'a>> {
        match self.content()? {
            Content::Primitive(primitive) => AnyPrimitive::scalar(primitive),
            Content::Record(_) => None,
        }
    }

    /// The value, if it is a primitive that is text.
    pub fn text(self) -> Option<&'a str> {
        self.scalar()?.as_str()
    }

    /// The name of the type of the value.
    pub fn type_name(self) -> Option<&'static str> {
        let rows = self.record.info().element("value");
        match self.slot("value")? {
            Slot::Choice(choice) => {
                let (variant, _) = choice.current()?;
                rows.get(usize::from(variant)).map(Row::type_name)
            }
            _ => None,
        }
    }

    /// The value, if it is of a data type with elements.
    pub fn value<T: Record>(self) -> Option<&'a T> {
        match self.content()? {
            Content::Record(record) => record.downcast_ref(),
            Content::Primitive(_) => None,
        }
    }

    /// The resource, if it is of a type.
    pub fn resource<T: Record>(self) -> Option<&'a T> {
        match self.any_resource()? {
            ResourceRef::Known(record) => record.downcast_ref(),
            ResourceRef::Unknown(_) => None,
        }
    }

    /// The resource, whatever its type.
    pub fn any_resource(self) -> Option<ResourceRef<'a>> {
        match self.slot("resource")? {
            Slot::Resources(list) => list.item(0),
            _ => None,
        }
    }

    /// The parts.
    pub fn parts(self) -> Arguments<'a> {
        Arguments { record: self.record, element: "part" }
    }

    fn content(self) -> Option<Content<'a>> {
        match self.slot("value")? {
            Slot::Choice(choice) => choice.current().map(|(_, content)| content),
            _ => None,
        }
    }

    fn slot(self, element: &str) -> Option<Slot<'a>> {
        let row = self.record.info().element(element).first()?;
        Some(self.record.slot(row.slot))
    }
}

/// Shows how many there are, never a name or value.
impl std::fmt::Debug for Arguments<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Arguments({})", self.iter().count())
    }
}

/// Shows the type, never a name or value.
impl std::fmt::Debug for Argument<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Argument").field("type", &self.type_name()).finish_non_exhaustive()
    }
}
