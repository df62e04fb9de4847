//! Conversions between the types of the language.

use sanare_fhir::view::Node;

use super::super::{Items, Machine};
use super::{Calling, Is};
use crate::error::Result;
use crate::item::Item;
use crate::value::{Decimal, Quantity, Temporal, TemporalKind, Unit, Value};

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    /// `toX` and `convertsToX` of one item; a structure has no value and converts to nothing.
    pub(super) fn conversion(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        value: Option<&Value<'a>>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let (target, asks) = match calling.function {
            Is::ConvertsToBoolean => (Is::ToBoolean, true),
            Is::ConvertsToInteger => (Is::ToInteger, true),
            Is::ConvertsToLong => (Is::ToLong, true),
            Is::ConvertsToDecimal => (Is::ToDecimal, true),
            Is::ConvertsToText => (Is::ToText, true),
            Is::ConvertsToDate => (Is::ToDate, true),
            Is::ConvertsToDateTime => (Is::ToDateTime, true),
            Is::ConvertsToTime => (Is::ToTime, true),
            Is::ConvertsToQuantity => (Is::ToQuantity, true),
            function => (function, false),
        };
        let mut converted = value.and_then(|value| convert(target, value));
        if let (Is::ToDate | Is::ToDateTime, Some(Value::String(text))) = (target, value)
            && let Some(format) = self.text_argument(calling, 0)?
        {
            let read = Temporal::parse_formatted(text.as_str(), format.as_str());
            let wanted = read.and_then(|read| match target {
                Is::ToDate => read.to_date(),
                _ => Some(read),
            });
            converted = wanted.map(Value::Temporal);
        }
        if target == Is::ToQuantity
            && let Some(unit) = self.text_argument(calling, 0)?
        {
            converted = converted.and_then(|value| match value {
                Value::Quantity(quantity) => in_unit(&quantity, unit.as_str()),
                _ => None,
            });
        }
        if asks {
            out.push(Item::Value(Value::Boolean(converted.is_some())));
        } else {
            out.extend(converted.map(Item::Value));
        }
        Ok(())
    }
}

fn in_unit<'a>(quantity: &Quantity, unit: &str) -> Option<Value<'a>> {
    let code = unit.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    let unit = match code {
        Some(code) => Unit::ucum(code),
        None => Unit::calendar(unit),
    };
    quantity.to_unit(&unit).map(Value::Quantity)
}

fn convert<'a>(target: Is, value: &Value<'a>) -> Option<Value<'a>> {
    match target {
        Is::ToBoolean => truth(value).map(Value::Boolean),
        Is::ToInteger => match value {
            Value::String(text) => whole(text.as_str())?.parse().ok().map(Value::Integer),
            _ => i32::try_from(integer(value)?).ok().map(Value::Integer),
        },
        Is::ToLong => match value {
            Value::String(text) => whole(text.as_str())?.parse().ok().map(Value::Long),
            _ => integer(value).map(Value::Long),
        },
        Is::ToDecimal => decimal(value).map(Value::Decimal),
        Is::ToText => match value {
            Value::Type(_) => None,
            Value::String(text) => Some(Value::String(text.clone())),
            other => Some(Value::String(other.to_string().into())),
        },
        Is::ToDate => match value {
            Value::String(text) => Temporal::parse(text.as_str(), TemporalKind::Date)
                .or_else(|| Temporal::parse(text.as_str(), TemporalKind::DateTime)?.to_date()),
            Value::Temporal(temporal) => temporal.to_date(),
            _ => None,
        }
        .map(Value::Temporal),
        Is::ToDateTime => match value {
            Value::String(text) => Temporal::parse(text.as_str(), TemporalKind::DateTime),
            Value::Temporal(temporal) if temporal.kind() != TemporalKind::Time => {
                Some(temporal.to_date_time())
            }
            _ => None,
        }
        .map(Value::Temporal),
        Is::ToTime => match value {
            Value::String(text) => {
                let text = text.as_str();
                let time =
                    Temporal::parse(text.strip_prefix('T').unwrap_or(text), TemporalKind::Time);
                time.filter(|time| time.offset().is_none())
            }
            Value::Temporal(temporal) if temporal.kind() == TemporalKind::Time => Some(*temporal),
            _ => None,
        }
        .map(Value::Temporal),
        _ => quantity(value).map(Value::Quantity),
    }
}

fn truth(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Boolean(truth) => Some(*truth),
        Value::String(text) => match text.as_str().to_ascii_lowercase().as_str() {
            "true" | "t" | "yes" | "y" | "1" | "1.0" => Some(true),
            "false" | "f" | "no" | "n" | "0" | "0.0" => Some(false),
            _ => None,
        },
        other => match other.number()?.to_i64()? {
            1 => Some(true),
            0 => Some(false),
            _ => None,
        },
    }
}

/// The text, if it is a whole number: a sign and digits.
fn whole(text: &str) -> Option<&str> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let all = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    all.then_some(text)
}

fn integer(value: &Value<'_>) -> Option<i64> {
    match value {
        Value::Integer(number) => Some(i64::from(*number)),
        Value::Long(number) => Some(*number),
        Value::Boolean(truth) => Some(i64::from(*truth)),
        _ => None,
    }
}

fn decimal(value: &Value<'_>) -> Option<Decimal> {
    match value {
        Value::Boolean(truth) => Some(Decimal::from(i64::from(*truth))),
        Value::String(text) => {
            let plain = !text.as_str().contains(['e', 'E']);
            Decimal::parse(text.as_str()).filter(|_| plain)
        }
        other => other.number(),
    }
}

fn quantity(value: &Value<'_>) -> Option<Quantity> {
    match value {
        Value::Quantity(quantity) => Some(quantity.clone()),
        Value::String(text) => Quantity::parse(text.as_str()),
        other => decimal(other).map(|number| Quantity::new(number, Unit::ucum("1"))),
    }
}
