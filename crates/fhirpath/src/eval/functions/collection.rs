//! Existence, filters, projections, subsets and combinations.

use sanare_fhir::view::Node;

use super::super::operators::key_order;
use super::super::{Frame, Items, Machine};
use super::{Calling, Is};
use crate::ast::{BinaryOperator, SortOrder};
use crate::error::{ErrorKind, Result};
use crate::item::Item;
use crate::value::{Decimal, Value};

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    pub(super) fn existence(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &Items<'a, N>,
    ) -> Result<bool> {
        let span = calling.span;
        Ok(match calling.function {
            Is::AllTrue => all_are(calling, input, true)?,
            Is::AllFalse => all_are(calling, input, false)?,
            Is::AnyTrue => !all_are(calling, input, false)?,
            Is::AnyFalse => !all_are(calling, input, true)?,
            Is::SubsetOf => {
                let other = self.collect(calling.first()?, calling.frame)?;
                let result = self.is_subset(input, &other, calling)?;
                self.free(other);
                result
            }
            Is::SupersetOf => {
                let other = self.collect(calling.first()?, calling.frame)?;
                let result = self.is_subset(&other, input, calling)?;
                self.free(other);
                result
            }
            _ => {
                for (at, item) in input.iter().enumerate() {
                    if self.is_among(item, input.get(..at).unwrap_or_default(), span)? {
                        return Ok(false);
                    }
                }
                true
            }
        })
    }

    fn is_subset(
        &mut self,
        items: &Items<'a, N>,
        of: &Items<'a, N>,
        calling: &Calling<'_, 'a, N>,
    ) -> Result<bool> {
        for item in items {
            if !self.is_among(item, of, calling.span)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    pub(super) fn projection(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        match calling.function {
            Is::Sort => self.sort(calling, input, out),
            Is::Coalesce => {
                for argument in &calling.call.arguments {
                    let before = out.len();
                    self.scoped(argument, calling.frame, out)?;
                    if out.len() > before {
                        break;
                    }
                }
                Ok(())
            }
            _ => self.repeat(calling, input, out),
        }
    }

    /// Projects again what the projection gave, until it gives nothing, or nothing new.
    fn repeat(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let projection = calling.first()?;
        let from = out.len();
        let mut found = self.free.pop().unwrap_or_default();
        let mut next = self.free.pop().unwrap_or_default();
        while !input.is_empty() {
            for (index, item) in input.drain(..).enumerate() {
                let frame = Frame::of(Some(item), index);
                self.scoped(projection, &frame, &mut found)?;
                for item in found.drain(..) {
                    self.charge(1, calling.span)?;
                    let known = calling.function == Is::Repeat
                        && self.is_among(
                            &item,
                            out.get(from..).unwrap_or_default(),
                            calling.span,
                        )?;
                    if !known {
                        out.push(item.clone());
                        next.push(item);
                    }
                }
                if out.len() > self.plan.limits.items {
                    return Err(calling.error(ErrorKind::ItemLimit));
                }
            }
            std::mem::swap(input, &mut next);
        }
        self.free(found);
        self.free(next);
        Ok(())
    }

    fn sort(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut keyed = Vec::with_capacity(input.len());
        for (index, item) in input.drain(..).enumerate() {
            let frame = Frame::of(Some(item), index);
            let mut keys = Vec::with_capacity(calling.call.arguments.len());
            for key in &calling.call.arguments {
                let key = self.single_value(key, &frame)?;
                keys.push(key.map(|key| self.zoned(key)));
            }
            if let Some(item) = frame.this {
                if keys.is_empty() {
                    keys.push(item.value().map(|value| self.zoned(value)));
                }
                keyed.push((keys, item));
            }
        }
        let mut failed = None;
        keyed.sort_by(|(left, _), (right, _)| {
            for (at, (left, right)) in left.iter().zip(right).enumerate() {
                let order = key_order(left.as_ref(), right.as_ref(), calling.span);
                let order = order.unwrap_or_else(|error| {
                    failed.get_or_insert(error);
                    std::cmp::Ordering::Equal
                });
                let descending = calling.call.orders.get(at) == Some(&SortOrder::Descending);
                if order.is_ne() {
                    // A key that is not there comes first in both directions.
                    let turns = descending && left.is_some() && right.is_some();
                    return if turns { order.reverse() } else { order };
                }
            }
            std::cmp::Ordering::Equal
        });
        if let Some(error) = failed {
            return Err(error);
        }
        out.extend(keyed.into_iter().map(|(_, item)| item));
        Ok(())
    }

    pub(super) fn aggregate(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let start = match calling.call.arguments.get(1) {
            Some(start) => self.collect(start, calling.frame)?,
            None => Items::new(),
        };
        self.totals.push(start);
        let aggregator = calling.first()?;
        for (index, item) in input.drain(..).enumerate() {
            let frame = Frame::of(Some(item), index);
            let total = self.collect(aggregator, &frame)?;
            if let Some(last) = self.totals.last_mut() {
                *last = total;
            }
        }
        out.extend(self.totals.pop().into_iter().flatten());
        Ok(())
    }

    pub(super) fn subset(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        match calling.function {
            Is::Single if input.len() > 1 => Err(calling.error(ErrorKind::NotSingle)),
            Is::Single => {
                out.extend(input.drain(..).next());
                Ok(())
            }
            Is::Last => {
                out.extend(input.pop());
                Ok(())
            }
            _ => {
                let Some(count) = self.integer_argument(calling, 0)? else {
                    // A count that is empty gives nothing.
                    return Ok(());
                };
                let count = usize::try_from(count).unwrap_or(0);
                if calling.function == Is::Skip {
                    out.extend(input.drain(..).skip(count));
                } else {
                    out.extend(input.drain(..).take(count));
                }
                Ok(())
            }
        }
    }

    pub(super) fn combination(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let (span, from) = (calling.span, out.len());
        let other = match calling.call.arguments.first() {
            Some(other) => self.collect(other, calling.frame)?,
            None => Items::new(),
        };
        match calling.function {
            Is::Combine => {
                out.append(input);
                out.extend(other.iter().cloned());
            }
            Is::Exclude => {
                for item in input.drain(..) {
                    if !self.is_among(&item, &other, span)? {
                        out.push(item);
                    }
                }
            }
            Is::Intersect => {
                for item in input.drain(..) {
                    if self.is_among(&item, &other, span)? {
                        self.insert(item, from, out, span)?;
                    }
                }
            }
            // `distinct` has nothing to add.
            _ => {
                for item in input.drain(..).chain(other.iter().cloned()) {
                    self.insert(item, from, out, span)?;
                }
            }
        }
        self.free(other);
        Ok(())
    }

    pub(super) fn iif(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        if input.len() > 1 {
            return Err(calling.error(ErrorKind::NotSingle));
        }
        let frame = Frame::of(input.pop(), calling.frame.index);
        let chosen = match self.truth(calling.first()?, &frame)? {
            Some(true) => 1,
            _ => 2,
        };
        match calling.call.arguments.get(chosen) {
            Some(result) => self.scoped(result, &frame, out),
            None => Ok(()),
        }
    }

    pub(super) fn statistic(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut result: Option<Value<'a>> = None;
        for item in input {
            self.charge(1, calling.span)?;
            let value = item.value().ok_or_else(|| calling.error(ErrorKind::TypeMismatch))?;
            result = Some(match result {
                None => value,
                Some(so_far) => match calling.function {
                    Is::Min | Is::Max => {
                        let (one, two) = (self.zoned(value.clone()), self.zoned(so_far.clone()));
                        let order = super::super::compare::order(&one, &two, calling.span)?;
                        let Some(order) = order else { return Ok(()) };
                        let better =
                            if calling.function == Is::Min { order.is_lt() } else { order.is_gt() };
                        if better { value } else { so_far }
                    }
                    _ => {
                        let add = BinaryOperator::Add;
                        match self.arithmetic(add, &so_far, &value, calling.span)? {
                            Some(sum) => sum,
                            None => return Ok(()),
                        }
                    }
                },
            });
        }
        if calling.function == Is::Avg
            && let Some(sum) = result
        {
            let count = i64::try_from(input.len()).unwrap_or(i64::MAX);
            let count = Value::Decimal(Decimal::from(count));
            result = self.arithmetic(BinaryOperator::Divide, &sum, &count, calling.span)?;
        }
        out.extend(result.map(Item::Value));
        Ok(())
    }
}

/// Whether all items are Booleans of one kind; an item that is no Boolean is an error.
fn all_are<'a, N: Node<'a>>(
    calling: &Calling<'_, 'a, N>,
    input: &Items<'a, N>,
    wanted: bool,
) -> Result<bool> {
    let mut all = true;
    for item in input {
        match item.primitive() {
            Some(Value::Boolean(truth)) => all &= truth == wanted,
            _ => return Err(calling.error(ErrorKind::TypeMismatch)),
        }
    }
    Ok(all)
}
