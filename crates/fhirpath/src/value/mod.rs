//! The values of the language: the types of the namespace `System`.
//!
//! ```
//! use sanare_fhirpath::value::{Quantity, Unit, Decimal};
//!
//! let dose = Quantity::new(Decimal::parse("4").unwrap(), Unit::ucum("g"));
//! let same = Quantity::new(Decimal::parse("4000.0").unwrap(), Unit::ucum("mg"));
//! assert_eq!(dose.compare(&same), Some(std::cmp::Ordering::Equal));
//! assert_eq!(same.to_string(), "4000.0 'mg'");
//! ```

mod boundary;
mod calendar;
mod decimal;
mod format;
mod quantity;
mod temporal;
mod text;

pub(crate) use boundary::Boundary;
pub use calendar::CalendarUnit;
pub use decimal::Decimal;
pub(crate) use quantity::equivalent;
pub use quantity::{Quantity, Unit};
pub use temporal::{Precision, Temporal, TemporalKind};
pub use text::Text;

use std::fmt;

use sanare_fhir::primitive::PrimitiveKind;

/// A value: what literals are, what operators give, and what FHIR primitives become when an
/// operator needs it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// `Boolean`
    Boolean(bool),
    /// `Integer`
    Integer(i32),
    /// `Long`
    Long(i64),
    /// `Decimal`
    Decimal(Decimal),
    /// `String`
    String(Text<'a>),
    /// `Date`, `DateTime` or `Time`
    Temporal(Temporal),
    /// `Quantity`
    Quantity(Quantity),
    /// What `type()` gives.
    Type(TypeInfo),
}

/// The name of a type with its namespace, as `type()` gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a type's name is these two")]
pub struct TypeInfo {
    /// `FHIR` or `System`.
    pub namespace: &'static str,
    /// `boolean`, `Boolean`.
    pub name: &'static str,
}

/// A type of the namespace `System`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemType {
    /// `Boolean`
    Boolean,
    /// `Integer`
    Integer,
    /// `Long`
    Long,
    /// `Decimal`
    Decimal,
    /// `String`
    String,
    /// `Date`
    Date,
    /// `DateTime`
    DateTime,
    /// `Time`
    Time,
    /// `Quantity`
    Quantity,
    /// What `type()` gives.
    TypeInfo,
}

impl SystemType {
    /// The name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Boolean => "Boolean",
            Self::Integer => "Integer",
            Self::Long => "Long",
            Self::Decimal => "Decimal",
            Self::String => "String",
            Self::Date => "Date",
            Self::DateTime => "DateTime",
            Self::Time => "Time",
            Self::Quantity => "Quantity",
            Self::TypeInfo => "TypeInfo",
        }
    }

    /// The type of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        const ALL: [SystemType; 10] = [
            SystemType::Boolean,
            SystemType::Integer,
            SystemType::Long,
            SystemType::Decimal,
            SystemType::String,
            SystemType::Date,
            SystemType::DateTime,
            SystemType::Time,
            SystemType::Quantity,
            SystemType::TypeInfo,
        ];
        ALL.into_iter().find(|found| found.name() == name)
    }

    /// The type that a FHIR primitive becomes when an operator needs it.
    pub(crate) const fn of_primitive(kind: PrimitiveKind) -> Self {
        match kind {
            PrimitiveKind::Boolean => Self::Boolean,
            PrimitiveKind::Integer | PrimitiveKind::PositiveInt | PrimitiveKind::UnsignedInt => {
                Self::Integer
            }
            PrimitiveKind::Integer64 => Self::Long,
            PrimitiveKind::Decimal => Self::Decimal,
            PrimitiveKind::Date => Self::Date,
            PrimitiveKind::DateTime | PrimitiveKind::Instant => Self::DateTime,
            PrimitiveKind::Time => Self::Time,
            _ => Self::String,
        }
    }
}

impl Value<'_> {
    /// The type.
    pub fn system_type(&self) -> SystemType {
        match self {
            Self::Boolean(_) => SystemType::Boolean,
            Self::Integer(_) => SystemType::Integer,
            Self::Long(_) => SystemType::Long,
            Self::Decimal(_) => SystemType::Decimal,
            Self::String(_) => SystemType::String,
            Self::Temporal(temporal) => match temporal.kind() {
                TemporalKind::Date => SystemType::Date,
                TemporalKind::DateTime => SystemType::DateTime,
                TemporalKind::Time => SystemType::Time,
            },
            Self::Quantity(_) => SystemType::Quantity,
            Self::Type(_) => SystemType::TypeInfo,
        }
    }

    /// The number, if it is an `Integer`, `Long` or `Decimal`.
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Self::Integer(number) => Some(Decimal::from(i64::from(*number))),
            Self::Long(number) => Some(Decimal::from(*number)),
            Self::Decimal(number) => Some(*number),
            _ => None,
        }
    }

    /// The text, if it is a `String`.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text.as_str()),
            _ => None,
        }
    }
}

/// What `toString` gives.
impl fmt::Display for Value<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(truth) => truth.fmt(out),
            Self::Integer(number) => number.fmt(out),
            Self::Long(number) => number.fmt(out),
            Self::Decimal(number) => number.fmt(out),
            Self::String(text) => out.write_str(text.as_str()),
            Self::Temporal(temporal) => temporal.fmt(out),
            Self::Quantity(quantity) => quantity.fmt(out),
            Self::Type(info) => write!(out, "{}.{}", info.namespace, info.name),
        }
    }
}

/// Shows the type, never the value.
impl fmt::Debug for Value<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.system_type().name())
    }
}
