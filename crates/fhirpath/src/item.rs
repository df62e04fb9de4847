//! What a collection holds.

use sanare_fhir::view::{Node, Scalar};

use crate::value::{Decimal, Quantity, SystemType, Temporal, TemporalKind, TypeInfo, Unit, Value};

/// An item: an element of the resource, or a value that the expression made.
#[derive(Clone)]
#[allow(clippy::exhaustive_enums, reason = "an item is one or the other")]
pub enum Item<'a, N> {
    /// An element.
    Node(N),
    /// A value.
    Value(Value<'a>),
}

impl<'a, N: Node<'a>> Item<'a, N> {
    /// The element, if it is one.
    pub fn node(&self) -> Option<N> {
        match self {
            Self::Node(node) => Some(*node),
            Self::Value(_) => None,
        }
    }

    /// The value: of a primitive as the type of the language that it converts to, of a FHIR
    /// `Quantity` as a quantity; none for other structures, and for a primitive without a value.
    pub fn value(&self) -> Option<Value<'a>> {
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Node(node) => {
                scalar_value(*node).or_else(|| quantity(*node).map(Value::Quantity))
            }
        }
    }

    /// The value of a primitive, not that of a FHIR `Quantity`.
    pub(crate) fn primitive(&self) -> Option<Value<'a>> {
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Node(node) => scalar_value(*node),
        }
    }

    /// The type with its namespace; none for an element that the tables do not know.
    pub fn type_info(&self) -> Option<TypeInfo> {
        match self {
            Self::Node(node) => Some(TypeInfo { namespace: "FHIR", name: node.of_type()?.name() }),
            Self::Value(value) => {
                Some(TypeInfo { namespace: "System", name: value.system_type().name() })
            }
        }
    }
}

/// Shows the type, never the value.
impl<'a, N: Node<'a>> std::fmt::Debug for Item<'a, N> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.type_info() {
            Some(info) => write!(out, "Item({}.{})", info.namespace, info.name),
            None => out.write_str("Item"),
        }
    }
}

/// The type of the language that a primitive has.
fn system_type<'a, N: Node<'a>>(node: N) -> Option<SystemType> {
    node.of_type()?.primitive_kind().map(SystemType::of_primitive)
}

/// Whether the value of an element is a text, if it has one.
pub(crate) fn is_text<'a, N: Node<'a>>(node: N) -> bool {
    system_type(node).is_none_or(|of| of == SystemType::String)
}

/// The value of a primitive. A text that its type does not allow stays a text.
fn scalar_value<'a, N: Node<'a>>(node: N) -> Option<Value<'a>> {
    let scalar = node.scalar()?;
    let of_type = system_type(node);
    Some(match scalar {
        Scalar::Boolean(truth) => Value::Boolean(truth),
        Scalar::Integer(number) if of_type == Some(SystemType::Decimal) => {
            Value::Decimal(Decimal::from(number))
        }
        Scalar::Integer(number) if of_type == Some(SystemType::Long) => Value::Long(number),
        Scalar::Integer(number) => {
            i32::try_from(number).map_or(Value::Long(number), Value::Integer)
        }
        Scalar::Decimal(text) => number(text, of_type),
        // The shortest text that reads back as the number, which keeps `1.0` apart from `1`.
        Scalar::Float(number) => Value::Decimal(Decimal::parse(&format!("{number:?}"))?),
        Scalar::Text(text) => written(text, of_type),
        _ => return None,
    })
}

fn number(text: &str, of_type: Option<SystemType>) -> Value<'_> {
    let whole = match of_type {
        Some(SystemType::Integer) => text.parse().ok().map(Value::Integer),
        Some(SystemType::Long) => text.parse().ok().map(Value::Long),
        _ => None,
    };
    whole
        .or_else(|| Decimal::parse(text).map(Value::Decimal))
        .unwrap_or_else(|| Value::String(text.into()))
}

fn written(text: &str, of_type: Option<SystemType>) -> Value<'_> {
    let kind = match of_type {
        Some(SystemType::Date) => TemporalKind::Date,
        Some(SystemType::DateTime) => TemporalKind::DateTime,
        Some(SystemType::Time) => TemporalKind::Time,
        Some(SystemType::Integer | SystemType::Long | SystemType::Decimal) => {
            return number(text, of_type);
        }
        _ => return Value::String(text.into()),
    };
    Temporal::parse(text, kind).map_or_else(|| Value::String(text.into()), Value::Temporal)
}

/// A FHIR `Quantity` as a quantity: its code if that is of UCUM, its unit if it has no system.
fn quantity<'a, N: Node<'a>>(node: N) -> Option<Quantity> {
    node.of_type().filter(|of| of.is_a("Quantity"))?;
    let value = match node.child("value").next().and_then(scalar_value)? {
        Value::Decimal(value) => value,
        other => other.number()?,
    };
    let text = |name: &str| node.child(name).next()?.scalar()?.as_str();
    let system = text("system");
    let unit = match (system, text("code"), text("unit")) {
        (Some("http://unitsofmeasure.org"), Some(code), _) => Unit::ucum(code),
        // Codes of other systems compare to their own likes only: no code of UCUM holds a blank.
        (Some(system), Some(code), _) => Unit::ucum(&format!("{system} {code}")),
        (_, code, unit) => Unit::ucum(unit.or(code).unwrap_or("1")),
    };
    Some(Quantity::new(value, unit))
}
