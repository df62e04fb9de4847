//! Equality, equivalence and order of items and collections.

use std::cmp::Ordering;

use sanare_fhir::view::{Child, Node, Scalar};

use super::{Items, Machine};
use crate::ast::Span;
use crate::error::{Error, ErrorKind, Result};
use crate::item::{Item, is_text};
use crate::value::{Value, equivalent as about};

/// How deep structures are compared.
const DEPTH: usize = 200;

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    /// `=` of collections: none if one is empty, or if a pair is not comparable.
    pub(super) fn equal(
        &mut self,
        left: &Items<'a, N>,
        right: &Items<'a, N>,
        span: Span,
    ) -> Result<Option<bool>> {
        if left.is_empty() || right.is_empty() {
            return Ok(None);
        }
        if left.len() != right.len() {
            return Ok(Some(false));
        }
        let mut result = Some(true);
        for (left, right) in left.iter().zip(right) {
            match self.equal_items(left, right, span)? {
                Some(false) => return Ok(Some(false)),
                None => result = None,
                Some(true) => {}
            }
        }
        Ok(result)
    }

    /// `~` of collections: the same items in any order.
    pub(super) fn equivalent(
        &mut self,
        left: &Items<'a, N>,
        right: &Items<'a, N>,
        span: Span,
    ) -> Result<bool> {
        if left.len() != right.len() {
            return Ok(false);
        }
        let mut rest: Vec<&Item<'a, N>> = right.iter().collect();
        for item in left {
            let mut found = None;
            for (at, other) in rest.iter().enumerate() {
                if self.equivalent_items(item, other, DEPTH, span)? {
                    found = Some(at);
                    break;
                }
            }
            match found {
                Some(at) => rest.swap_remove(at),
                None => return Ok(false),
            };
        }
        Ok(true)
    }

    /// `=` of two items.
    pub(super) fn equal_items(
        &mut self,
        left: &Item<'a, N>,
        right: &Item<'a, N>,
        span: Span,
    ) -> Result<Option<bool>> {
        self.equal_within(left, right, DEPTH, span)
    }

    /// `=` of an item and a value: texts are compared where they stand.
    pub(super) fn equal_to_value(&self, item: &Item<'a, N>, value: &Value<'a>) -> Option<bool> {
        if let (Item::Node(node), Value::String(text)) = (item, value)
            && is_text(*node)
            && let Some(Scalar::Text(found)) = node.scalar()
        {
            return Some(found == text.as_str());
        }
        match (self.compared(item), value) {
            (Some(found), Value::Temporal(_)) => equal_values(&found, &self.zoned(value.clone())),
            (Some(found), _) => equal_values(&found, value),
            (None, _) => Some(false),
        }
    }

    /// The value of an item, to be compared.
    fn compared(&self, item: &Item<'a, N>) -> Option<Value<'a>> {
        item.value().map(|value| self.zoned(value))
    }

    /// A value with the offset of the caller, if it is a point in time that says none.
    pub(super) fn zoned(&self, value: Value<'a>) -> Value<'a> {
        match (value, self.env.offset) {
            (Value::Temporal(temporal), Some(offset)) => {
                Value::Temporal(temporal.or_offset(offset))
            }
            (value, _) => value,
        }
    }

    fn equal_within(
        &mut self,
        left: &Item<'a, N>,
        right: &Item<'a, N>,
        depth: usize,
        span: Span,
    ) -> Result<Option<bool>> {
        self.charge(1, span)?;
        if let (Item::Node(left), Item::Node(right)) = (left, right) {
            if left.same(*right) {
                return Ok(Some(true));
            }
            if left.scalar().is_none() && right.scalar().is_none() {
                return self.equal_nodes(*left, *right, depth, span);
            }
        }
        Ok(match (self.compared(left), self.compared(right)) {
            (Some(left), Some(right)) => equal_values(&left, &right),
            _ => Some(false),
        })
    }

    /// Structures are equal if their children are, in the same places.
    fn equal_nodes(&mut self, left: N, right: N, depth: usize, span: Span) -> Result<Option<bool>> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(Error::evaluation(ErrorKind::SizeLimit, span));
        };
        let others: Vec<Child<'a, N>> = right.children().collect();
        let (mut count, mut result) = (0, Some(true));
        for child in left.children() {
            count += 1;
            self.charge(1, span)?;
            let other =
                others.iter().find(|other| other.name == child.name && other.index == child.index);
            let Some(other) = other else { return Ok(Some(false)) };
            let (one, two) = (Item::Node(child.node), Item::Node(other.node));
            match self.equal_within(&one, &two, depth, span)? {
                Some(false) => return Ok(Some(false)),
                None => result = None,
                Some(true) => {}
            }
        }
        Ok(if count == others.len() { result } else { Some(false) })
    }

    fn equivalent_items(
        &mut self,
        left: &Item<'a, N>,
        right: &Item<'a, N>,
        depth: usize,
        span: Span,
    ) -> Result<bool> {
        self.charge(1, span)?;
        if let (Item::Node(left), Item::Node(right)) = (left, right) {
            if left.same(*right) {
                return Ok(true);
            }
            if left.scalar().is_none()
                && right.scalar().is_none()
                && left.of_type() == right.of_type()
            {
                return self.equivalent_nodes(*left, *right, depth, span);
            }
        }
        Ok(match (self.compared(left), self.compared(right)) {
            (Some(left), Some(right)) => equivalent_values(&left, &right),
            _ => false,
        })
    }

    /// `~` of two items.
    pub(super) fn equivalent_one(
        &mut self,
        left: &Item<'a, N>,
        right: &Item<'a, N>,
        span: Span,
    ) -> Result<bool> {
        self.equivalent_items(left, right, DEPTH, span)
    }

    fn equivalent_nodes(&mut self, left: N, right: N, depth: usize, span: Span) -> Result<bool> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(Error::evaluation(ErrorKind::SizeLimit, span));
        };
        let mut rest: Vec<Child<'a, N>> = right.children().collect();
        for child in left.children() {
            let mut found = None;
            for (at, other) in rest.iter().enumerate() {
                let (one, two) = (Item::Node(child.node), Item::Node(other.node));
                if other.name == child.name && self.equivalent_items(&one, &two, depth, span)? {
                    found = Some(at);
                    break;
                }
            }
            match found {
                Some(at) => rest.swap_remove(at),
                None => return Ok(false),
            };
        }
        Ok(rest.is_empty())
    }

    /// Whether an item equals one of several.
    pub(super) fn is_among(
        &mut self,
        item: &Item<'a, N>,
        items: &[Item<'a, N>],
        span: Span,
    ) -> Result<bool> {
        for other in items {
            if self.equal_items(item, other, span)? == Some(true) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Adds an item unless it equals one that is there.
    pub(super) fn insert(
        &mut self,
        item: Item<'a, N>,
        from: usize,
        out: &mut Items<'a, N>,
        span: Span,
    ) -> Result<()> {
        if !self.is_among(&item, out.get(from..).unwrap_or_default(), span)? {
            out.push(item);
        }
        Ok(())
    }
}

/// `=` of two values: none if they are not comparable.
pub(super) fn equal_values(left: &Value<'_>, right: &Value<'_>) -> Option<bool> {
    if let (Some(left), Some(right)) = (left.number(), right.number()) {
        return Some(left == right);
    }
    match (left, right) {
        (Value::Boolean(left), Value::Boolean(right)) => Some(left == right),
        (Value::String(left), Value::String(right)) => Some(left == right),
        (Value::Type(left), Value::Type(right)) => Some(left == right),
        (Value::Temporal(one), Value::Temporal(two)) => {
            let times = |value: &crate::value::Temporal| value.year().is_none();
            if times(one) == times(two) {
                one.compare(two).map(Ordering::is_eq)
            } else {
                Some(false)
            }
        }
        (Value::Quantity(_), _) | (_, Value::Quantity(_)) => {
            let (left, right) = (as_quantity(left)?, as_quantity(right)?);
            left.compare(&right).map(Ordering::is_eq)
        }
        _ => Some(false),
    }
}

/// A number as a quantity without a unit, when it meets a quantity.
pub(super) fn as_quantity(value: &Value<'_>) -> Option<crate::value::Quantity> {
    match value {
        Value::Quantity(quantity) => Some(quantity.clone()),
        other => {
            let unit = crate::value::Unit::ucum("1");
            other.number().map(|number| crate::value::Quantity::new(number, unit))
        }
    }
}

/// `~` of two values.
fn equivalent_values(left: &Value<'_>, right: &Value<'_>) -> bool {
    if let (Some(left), Some(right)) = (left.number(), right.number()) {
        return about(left, right);
    }
    match (left, right) {
        (Value::String(left), Value::String(right)) => {
            folded(left.as_str()).eq(folded(right.as_str()))
        }
        (Value::Quantity(left), Value::Quantity(right)) => left.equivalent(right),
        (Value::Quantity(_), _) | (_, Value::Quantity(_)) => {
            match (as_quantity(left), as_quantity(right)) {
                (Some(left), Some(right)) => left.equivalent(&right),
                _ => false,
            }
        }
        _ => equal_values(left, right) == Some(true),
    }
}

/// Without case, and with every white space the same.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let lower = text.chars().flat_map(char::to_lowercase);
    lower.map(|character| if character.is_whitespace() { ' ' } else { character })
}

/// The order of two values: none if it is not known; values that have no order are an error.
pub(super) fn order(left: &Value<'_>, right: &Value<'_>, span: Span) -> Result<Option<Ordering>> {
    let mismatch = Error::evaluation(ErrorKind::TypeMismatch, span);
    if let (Some(left), Some(right)) = (left.number(), right.number()) {
        return Ok(Some(left.cmp(&right)));
    }
    match (left, right) {
        (Value::String(left), Value::String(right)) => Ok(Some(left.as_str().cmp(right.as_str()))),
        (Value::Temporal(one), Value::Temporal(two)) => {
            if one.year().is_none() == two.year().is_none() {
                Ok(one.compare(two))
            } else {
                Err(mismatch)
            }
        }
        (Value::Quantity(_), _) | (_, Value::Quantity(_)) => {
            let (Some(left), Some(right)) = (as_quantity(left), as_quantity(right)) else {
                return Err(mismatch);
            };
            Ok(left.compare(&right))
        }
        _ => Err(mismatch),
    }
}
