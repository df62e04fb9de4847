//! Boundaries, precision, and the parts of dates and times.

use sanare_fhir::Release;
use sanare_fhir::view::Node;

use super::super::{Items, Machine};
use super::{Calling, Is};
use crate::error::{ErrorKind, Result};
use crate::item::Item;
use crate::value::{Boundary, CalendarUnit, Decimal, Precision, Temporal, TemporalKind, Value};

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    pub(super) fn clock(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let now = self.env.now.ok_or_else(|| calling.error(ErrorKind::NoClock))?;
        let found = match calling.function {
            Is::Now => Some(now),
            Is::Today => now.to_date(),
            _ => now.to_time(),
        };
        out.extend(found.map(|found| Item::Value(Value::Temporal(found))));
        Ok(())
    }

    pub(super) fn time(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        value: &Value<'a>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let found = match calling.function {
            Is::LowBoundary | Is::HighBoundary => {
                let precision = match calling.call.arguments.first() {
                    None => None,
                    Some(_) => match self.integer_argument(calling, 0)? {
                        None => return Ok(()),
                        given => given,
                    },
                };
                let low = calling.function == Is::LowBoundary;
                let boundary = if low { Boundary::Low } else { Boundary::High };
                match boundary.of(value, precision) {
                    // The suite of R5 has it that the boundary of a date is no date.
                    Some(Value::Temporal(found)) if self.plan.schema.release() >= Release::R5 => {
                        let is_date = found.kind() == TemporalKind::Date;
                        let found = if is_date { found.to_date_time() } else { found };
                        Some(Value::Temporal(found))
                    }
                    found => found,
                }
            }
            Is::Precision => precision(value).map(Value::Integer),
            Is::Comparable => match (value, self.argument(calling, 0)?) {
                (_, None) => None,
                (Value::Quantity(left), Some(Value::Quantity(right))) => {
                    Some(Value::Boolean(left.comparable(&right)))
                }
                _ => return Err(calling.error(ErrorKind::TypeMismatch)),
            },
            function => {
                let Value::Temporal(temporal) = value else {
                    return Err(calling.error(ErrorKind::TypeMismatch));
                };
                match function {
                    Is::Duration | Is::Difference => self.between(calling, temporal)?,
                    _ => part(function, temporal),
                }
            }
        };
        out.extend(found.map(Item::Value));
        Ok(())
    }

    /// Whole units between two points in time, or boundaries of units that lie between them.
    fn between(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        from: &Temporal,
    ) -> Result<Option<Value<'a>>> {
        let (to, unit) = (self.argument(calling, 0)?, self.text_argument(calling, 1)?);
        let (Some(to), Some(unit)) = (to, unit) else { return Ok(None) };
        let invalid = || calling.error(ErrorKind::InvalidArgument);
        let Value::Temporal(to) = to else { return Err(invalid()) };
        let unit = CalendarUnit::of_word(unit.as_str()).ok_or_else(invalid)?;
        if from.year().is_none() != to.year().is_none() {
            return Err(calling.error(ErrorKind::TypeMismatch));
        }
        let crossed = calling.function == Is::Difference;
        Ok(from.units_until(&to, unit, crossed).map(Value::Long))
    }
}

fn precision(value: &Value<'_>) -> Option<i32> {
    match value {
        Value::Temporal(temporal) => {
            Some(Temporal::precision_digits(temporal.precision(), temporal.kind()))
        }
        Value::Quantity(quantity) => Some(i32::from(quantity.value().scale())),
        other => other.number().map(|number| i32::from(number.scale())),
    }
}

fn part<'a>(function: Is, temporal: &Temporal) -> Option<Value<'a>> {
    let field = |precision| {
        let field = temporal.field(precision)?;
        i32::try_from(field).ok().map(Value::Integer)
    };
    match function {
        Is::YearOf => field(Precision::Year),
        Is::MonthOf => field(Precision::Month),
        Is::DayOf => field(Precision::Day),
        Is::HourOf => field(Precision::Hour),
        Is::MinuteOf => field(Precision::Minute),
        Is::SecondOf => field(Precision::Second),
        Is::MillisecondOf => field(Precision::Fraction),
        Is::TimezoneOffsetOf => {
            let minutes = Decimal::from(i64::from(temporal.offset()?));
            minutes.checked_div(Decimal::from(60)).map(Value::Decimal)
        }
        Is::DateOf => temporal.to_date().map(Value::Temporal),
        _ => temporal.to_time().map(Value::Temporal),
    }
}
