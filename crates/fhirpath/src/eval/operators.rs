//! Operators.

use std::cmp::Ordering;

use sanare_fhir::Release;
use sanare_fhir::view::Node;

use super::compare::{as_quantity, order};
use super::visit::Few;
use super::{Frame, Items, Machine};
use crate::ast::{BinaryOperator as Is, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::item::Item;
use crate::plan::{Op, OpKind};
use crate::value::{CalendarUnit, Decimal, Quantity, Temporal, Value};

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    pub(super) fn binary(
        &mut self,
        operator: Is,
        left: &Op,
        right: &Op,
        span: Span,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        match operator {
            Is::Union => return self.union(left, right, span, frame, out),
            Is::Concatenate => {
                let text = self.concatenated(left, right, span, frame)?;
                out.push(Item::Value(Value::String(text.into())));
            }
            Is::Multiply | Is::Divide | Is::Div | Is::Mod | Is::Add | Is::Subtract => {
                let (left, right) =
                    (self.single_value(left, frame)?, self.single_value(right, frame)?);
                if let (Some(left), Some(right)) = (left, right) {
                    out.extend(self.arithmetic(operator, &left, &right, span)?.map(Item::Value));
                }
            }
            _ => {
                let truth = self.decision(operator, left, right, span, frame)?;
                out.extend(truth.map(|truth| Item::Value(Value::Boolean(truth))));
            }
        }
        Ok(())
    }

    /// The operators that give a Boolean.
    pub(super) fn decision(
        &mut self,
        operator: Is,
        left: &Op,
        right: &Op,
        span: Span,
        frame: &Frame<'a, N>,
    ) -> Result<Option<bool>> {
        match operator {
            Is::And | Is::Or | Is::Xor | Is::Implies => self.logic(operator, left, right, frame),
            Is::Equal | Is::NotEqual | Is::Equivalent | Is::NotEquivalent => {
                self.equality(operator, left, right, span, frame)
            }
            Is::In => self.membership(left, right, span, frame),
            Is::Contains => self.membership(right, left, span, frame),
            _ => self.comparison(operator, left, right, span, frame),
        }
    }

    /// The tables of three-valued logic; the right side is not looked at if the left decides.
    fn logic(
        &mut self,
        operator: Is,
        left: &Op,
        right: &Op,
        frame: &Frame<'a, N>,
    ) -> Result<Option<bool>> {
        let first = self.truth(left, frame)?;
        match (operator, first) {
            (Is::And, Some(false)) => return Ok(Some(false)),
            (Is::Or, Some(true)) | (Is::Implies, Some(false)) => return Ok(Some(true)),
            _ => {}
        }
        let second = self.truth(right, frame)?;
        Ok(match operator {
            Is::And if second == Some(false) => Some(false),
            Is::Or | Is::Implies if second == Some(true) => Some(true),
            Is::And | Is::Implies if first == Some(true) => second,
            Is::Or if first == Some(false) => second,
            Is::Xor => first.zip(second).map(|(first, second)| first != second),
            _ => None,
        })
    }

    fn equality(
        &mut self,
        operator: Is,
        left: &Op,
        right: &Op,
        span: Span,
        frame: &Frame<'a, N>,
    ) -> Result<Option<bool>> {
        let negates = matches!(operator, Is::NotEqual | Is::NotEquivalent);
        let strict = matches!(operator, Is::Equal | Is::NotEqual);
        let one = self.few(left, frame)?;
        let result = match (one, &right.kind) {
            (Few::None, _) if strict => {
                let right = self.collect(right, frame)?;
                self.free(right);
                None
            }
            (Few::One(one), OpKind::Value(value)) if strict => {
                self.charge(1, span)?;
                self.equal_to_value(&one, value)
            }
            (Few::One(one), _) => match self.few(right, frame)? {
                Few::One(other) if strict => self.equal_items(&one, &other, span)?,
                Few::One(other) => Some(self.equivalent_one(&one, &other, span)?),
                Few::None if strict => None,
                Few::None => Some(false),
                Few::Many(items) => {
                    self.free(items);
                    Some(false)
                }
            },
            (one, _) => {
                let (left, right) = (self.items_of(one), self.collect(right, frame)?);
                let result = if strict {
                    self.equal(&left, &right, span)?
                } else {
                    Some(self.equivalent(&left, &right, span)?)
                };
                self.free(left);
                self.free(right);
                result
            }
        };
        Ok(result.map(|equal| equal != negates))
    }

    /// The items in a buffer.
    fn items_of(&mut self, few: Few<'a, N>) -> Items<'a, N> {
        match few {
            Few::Many(items) => items,
            Few::One(item) => {
                let mut items = self.free.pop().unwrap_or_default();
                items.push(item);
                items
            }
            Few::None => self.free.pop().unwrap_or_default(),
        }
    }

    fn membership(
        &mut self,
        item: &Op,
        items: &Op,
        span: Span,
        frame: &Frame<'a, N>,
    ) -> Result<Option<bool>> {
        let Some(item) = self.single(item, frame)? else { return Ok(None) };
        let items = self.collect(items, frame)?;
        let found = self.is_among(&item, &items, span)?;
        self.free(items);
        Ok(Some(found))
    }

    fn comparison(
        &mut self,
        operator: Is,
        left: &Op,
        right: &Op,
        span: Span,
        frame: &Frame<'a, N>,
    ) -> Result<Option<bool>> {
        let (left, right) = (self.single_value(left, frame)?, self.single_value(right, frame)?);
        let (Some(left), Some(right)) = (left, right) else { return Ok(None) };
        let order = match (&left, &right) {
            (Value::Integer(left), Value::Integer(right)) => Some(left.cmp(right)),
            _ => order(&self.zoned(left), &self.zoned(right), span)?,
        };
        Ok(order.map(|order| match operator {
            Is::Less => order.is_lt(),
            Is::LessOrEqual => order.is_le(),
            Is::Greater => order.is_gt(),
            _ => order.is_ge(),
        }))
    }

    fn union(
        &mut self,
        left: &Op,
        right: &Op,
        span: Span,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut items = self.collect(left, frame)?;
        self.scoped(right, frame, &mut items)?;
        let from = out.len();
        for item in items.drain(..) {
            self.insert(item, from, out, span)?;
        }
        self.free(items);
        Ok(())
    }

    fn concatenated(
        &mut self,
        left: &Op,
        right: &Op,
        span: Span,
        frame: &Frame<'a, N>,
    ) -> Result<String> {
        let mut text = String::new();
        for side in [left, right] {
            match self.single_value(side, frame)? {
                None => {}
                Some(Value::String(part)) => self.append(&mut text, part.as_str(), span)?,
                Some(_) => return Err(Error::evaluation(ErrorKind::TypeMismatch, span)),
            }
        }
        Ok(text)
    }

    /// Adds to a text, which may not become longer than the limits allow.
    pub(super) fn append(&self, text: &mut String, part: &str, span: Span) -> Result<()> {
        if text.len().saturating_add(part.len()) > self.plan.limits.text {
            return Err(Error::evaluation(ErrorKind::SizeLimit, span));
        }
        text.push_str(part);
        Ok(())
    }

    pub(super) fn negate(
        &mut self,
        operand: &Op,
        span: Span,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let Some(value) = self.single_value(operand, frame)? else { return Ok(()) };
        let negated = match value {
            Value::Integer(number) => number.checked_neg().map(Value::Integer),
            Value::Long(number) => number.checked_neg().map(Value::Long),
            Value::Decimal(number) => number.negated().map(Value::Decimal),
            Value::Quantity(quantity) => {
                let value = quantity.value().negated();
                value.map(|value| Value::Quantity(quantity.with_value(value)))
            }
            _ => return Err(Error::evaluation(ErrorKind::TypeMismatch, span)),
        };
        out.extend(negated.map(Item::Value));
        Ok(())
    }

    /// The result of an operation on two values: none if it has none, such as by overflow.
    pub(super) fn arithmetic(
        &self,
        operator: Is,
        left: &Value<'a>,
        right: &Value<'a>,
        span: Span,
    ) -> Result<Option<Value<'a>>> {
        let mismatch = Error::evaluation(ErrorKind::TypeMismatch, span);
        if let (Some(one), Some(two)) = (left.number(), right.number()) {
            return Ok(numbers(operator, left, right, one, two));
        }
        match (left, right) {
            (Value::String(one), Value::String(two)) if operator == Is::Add => {
                let mut text = one.as_str().to_owned();
                self.append(&mut text, two.as_str(), span)?;
                Ok(Some(Value::String(text.into())))
            }
            (Value::Temporal(temporal), Value::Quantity(amount)) => match operator {
                Is::Add => self.moved(*temporal, amount, span),
                Is::Subtract => {
                    let Some(value) = amount.value().negated() else { return Ok(None) };
                    self.moved(*temporal, &amount.with_value(value), span)
                }
                _ => Err(mismatch),
            },
            (Value::Quantity(_), _) | (_, Value::Quantity(_)) => {
                let (Some(one), Some(two)) = (as_quantity(left), as_quantity(right)) else {
                    return Err(mismatch);
                };
                Ok(match operator {
                    Is::Add => one.checked_add(&two),
                    Is::Subtract => one.checked_sub(&two),
                    Is::Multiply => one.checked_mul(&two),
                    Is::Divide => one.checked_div(&two),
                    _ => return Err(mismatch),
                }
                .map(Value::Quantity))
            }
            _ => Err(mismatch),
        }
    }

    /// A date or time moved by an amount of time.
    fn moved(
        &self,
        temporal: Temporal,
        amount: &Quantity,
        span: Span,
    ) -> Result<Option<Value<'a>>> {
        let unit = amount.unit();
        // A quoted word of the calendar is taken for the word.
        let unit = unit
            .as_calendar()
            .or_else(|| CalendarUnit::of_ucum(unit.code()))
            .or_else(|| CalendarUnit::of_word(unit.code()))
            .filter(|unit| temporal.year().is_some() || *unit >= CalendarUnit::Hour)
            .ok_or(Error::evaluation(ErrorKind::TypeMismatch, span))?;
        let fractions = self.plan.schema.release() >= Release::R5;
        Ok(temporal.plus(amount.value(), unit, fractions).map(Value::Temporal))
    }
}

/// Arithmetic on numbers; the result is as wide as the wider operand.
fn numbers<'a>(
    operator: Is,
    left: &Value<'_>,
    right: &Value<'_>,
    one: Decimal,
    two: Decimal,
) -> Option<Value<'a>> {
    match (left, right, operator) {
        (Value::Integer(one), Value::Integer(two), _) if operator != Is::Divide => {
            return integers(operator, i64::from(*one), i64::from(*two))
                .and_then(|result| i32::try_from(result).ok())
                .map(Value::Integer);
        }
        (Value::Integer(_) | Value::Long(_), Value::Integer(_) | Value::Long(_), _)
            if operator != Is::Divide =>
        {
            return integers(operator, one.to_i64()?, two.to_i64()?).map(Value::Long);
        }
        _ => {}
    }
    let result = match operator {
        Is::Add => one.checked_add(two)?,
        Is::Subtract => one.checked_sub(two)?,
        Is::Multiply => one.checked_mul(two)?,
        Is::Divide => one.checked_div(two)?,
        Is::Mod => one.remainder(two)?,
        _ => {
            let whole = one.divide_whole(two)?.to_i64()?;
            return Some(i32::try_from(whole).map_or(Value::Long(whole), Value::Integer));
        }
    };
    Some(Value::Decimal(result))
}

fn integers(operator: Is, left: i64, right: i64) -> Option<i64> {
    match operator {
        Is::Add => left.checked_add(right),
        Is::Subtract => left.checked_sub(right),
        Is::Multiply => left.checked_mul(right),
        Is::Div => left.checked_div(right),
        _ => left.checked_rem(right),
    }
}

/// The order of two keys of `sort`: a key that is not there comes first.
pub(super) fn key_order(
    left: Option<&Value<'_>>,
    right: Option<&Value<'_>>,
    span: Span,
) -> Result<Ordering> {
    match (left, right) {
        (Some(left), Some(right)) => Ok(order(left, right, span)?.unwrap_or(Ordering::Equal)),
        (left, right) => Ok(left.is_some().cmp(&right.is_some())),
    }
}
