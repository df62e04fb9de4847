//! The least and the greatest value that a value of limited precision can stand for.

use super::{Decimal, Precision, Quantity, Temporal, TemporalKind, Value};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Boundary {
    Low,
    High,
}

/// Decimals of a boundary, if nobody says how many.
const DEFAULT_SCALE: i32 = 8;
/// A boundary has no more decimals than the language guarantees.
const MAX_SCALE: i32 = 28;

impl Boundary {
    /// The boundary of a value to a precision; none if it has none of that precision.
    pub(crate) fn of(self, value: &Value<'_>, precision: Option<i32>) -> Option<Value<'static>> {
        match value {
            Value::Temporal(temporal) => {
                self.of_temporal(*temporal, precision).map(Value::Temporal)
            }
            Value::Quantity(quantity) => self.of_quantity(quantity, precision).map(Value::Quantity),
            number => self.of_decimal(number.number()?, precision).map(Value::Decimal),
        }
    }

    fn of_quantity(self, quantity: &Quantity, precision: Option<i32>) -> Option<Quantity> {
        Some(quantity.with_value(self.of_decimal(quantity.value(), precision)?))
    }

    fn of_decimal(self, number: Decimal, precision: Option<i32>) -> Option<Decimal> {
        let precision = precision.unwrap_or(DEFAULT_SCALE);
        let scale = u8::try_from(precision).ok().filter(|_| precision <= MAX_SCALE)?;
        // Of a negative number it is the other boundary of what is left without the sign.
        if number.is_negative() {
            let other = if self == Self::Low { Self::High } else { Self::Low };
            return other.of_decimal(number.negated()?, Some(precision))?.negated_keeping_sign();
        }
        let half = Decimal::new(5, number.scale().checked_add(1)?)?;
        let bound = match self {
            Self::Low => number.checked_sub(half)?,
            Self::High => number.checked_add(half)?,
        };
        let cut = match self {
            Self::Low => bound.truncated(scale)?,
            Self::High => bound.rounded(scale)?,
        };
        cut.extended(scale)
    }

    fn of_temporal(self, value: Temporal, precision: Option<i32>) -> Option<Temporal> {
        let kind = value.kind();
        let to = match precision {
            Some(digits) => Temporal::precision_of_digits(digits, kind)?,
            None if kind == TemporalKind::Date => Precision::Day,
            None => Precision::Fraction,
        };
        Some(value.widened(self == Self::High, to))
    }
}
