//! Numbers.

use sanare_fhir::view::Node;

use super::super::{Items, Machine};
use super::{Calling, Is};
use crate::error::{ErrorKind, Result};
use crate::item::Item;
use crate::value::{Decimal, Value};

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    pub(super) fn math(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        value: &Value<'a>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let argument = self.argument(calling, 0)?;
        let written = !calling.call.arguments.is_empty();
        if written && argument.is_none() && calling.function != Is::Round {
            return Ok(());
        }
        if let Value::Quantity(quantity) = value {
            let number = quantity.value();
            let result = match calling.function {
                Is::Abs => absolute(number),
                Is::Ceiling => number.ceiling(),
                Is::Floor => number.floor(),
                Is::Truncate => number.truncated(0),
                Is::Round => number.rounded(scale(argument.as_ref(), calling)?),
                _ => return Err(calling.error(ErrorKind::TypeMismatch)),
            };
            let result = result.map(|number| Value::Quantity(quantity.with_value(number)));
            out.extend(result.map(Item::Value));
            return Ok(());
        }
        let number = value.number().ok_or_else(|| calling.error(ErrorKind::TypeMismatch))?;
        let other = match &argument {
            Some(argument) => {
                argument.number().ok_or_else(|| calling.error(ErrorKind::InvalidArgument))?
            }
            None => Decimal::ZERO,
        };
        let whole = matches!(value, Value::Integer(_) | Value::Long(_));
        let decimal = |result: Option<Decimal>| result.map(Value::Decimal);
        let result = match calling.function {
            Is::Abs if whole => absolute(number).and_then(integer),
            Is::Abs => decimal(absolute(number)),
            Is::Ceiling => number.ceiling().and_then(integer),
            Is::Floor => number.floor().and_then(integer),
            Is::Truncate => number.truncated(0).and_then(integer),
            Is::Round => decimal(number.rounded(scale(argument.as_ref(), calling)?)),
            Is::Exp => decimal(Decimal::of_f64(number.to_f64().exp())),
            Is::Ln => decimal(Decimal::of_f64(number.to_f64().ln())),
            Is::Log => decimal(Decimal::of_f64(logarithm(number.to_f64(), other.to_f64()))),
            Is::Sqrt => {
                decimal(number.exact_root().or_else(|| Decimal::of_f64(number.to_f64().sqrt())))
            }
            _ => {
                let whole = whole && !matches!(argument, Some(Value::Decimal(_)));
                power(number, other, whole)
            }
        };
        out.extend(result.map(Item::Value));
        Ok(())
    }
}

fn absolute(number: Decimal) -> Option<Decimal> {
    if number.is_negative() { number.negated() } else { Some(number) }
}

fn integer<'a>(number: Decimal) -> Option<Value<'a>> {
    let whole = number.to_i64()?;
    Some(i32::try_from(whole).map_or(Value::Long(whole), Value::Integer))
}

fn scale<N>(argument: Option<&Value<'_>>, calling: &Calling<'_, '_, N>) -> Result<u8> {
    match argument {
        None => Ok(0),
        Some(Value::Integer(digits)) => {
            u8::try_from(*digits).map_err(|_| calling.error(ErrorKind::InvalidArgument))
        }
        Some(_) => Err(calling.error(ErrorKind::InvalidArgument)),
    }
}

#[allow(clippy::float_cmp, reason = "these two bases have functions of their own")]
fn logarithm(number: f64, base: f64) -> f64 {
    if base == 2.0 {
        number.log2()
    } else if base == 10.0 {
        number.log10()
    } else {
        number.log(base)
    }
}

/// A power: exactly for whole exponents that fit, and whole for whole numbers.
fn power<'a>(number: Decimal, exponent: Decimal, whole: bool) -> Option<Value<'a>> {
    let exact = exponent.to_i64().and_then(|exponent| u32::try_from(exponent).ok());
    if let Some(result) = exact.and_then(|exponent| number.power(exponent)) {
        return if whole { integer(result) } else { Some(Value::Decimal(result)) };
    }
    Decimal::of_f64(number.to_f64().powf(exponent.to_f64())).map(Value::Decimal)
}
