//! Numbers with units.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use super::{CalendarUnit, Decimal};
use crate::ucum::{self, Measure};

/// A number with a unit.
///
/// Compared and converted after [UCUM](https://ucum.org/ucum); see [`crate::ucum`] for the units.
#[derive(Clone, PartialEq)]
pub struct Quantity(Box<Measured>);

/// A number and its unit, apart from the values that expressions are mostly about.
#[derive(Clone, PartialEq)]
struct Measured {
    value: Decimal,
    unit: Unit,
}

/// A unit: a UCUM code, or a word of the calendar.
#[derive(Clone)]
pub struct Unit {
    code: Arc<str>,
    calendar: Option<CalendarUnit>,
}

impl Unit {
    /// The unit of a UCUM code, which may be no valid one.
    pub fn ucum(code: &str) -> Self {
        Self { code: code.into(), calendar: None }
    }

    /// The unit of a word such as `days`; a UCUM code if it is no such word.
    pub fn calendar(word: &str) -> Self {
        Self { code: word.into(), calendar: CalendarUnit::of_word(word) }
    }

    /// The code or word.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The unit of the calendar, if it is written as a word.
    pub fn as_calendar(&self) -> Option<CalendarUnit> {
        self.calendar
    }

    /// What it measures; none if UCUM does not know it. Indefinite calendar units measure themselves.
    fn measure(&self) -> Option<Measure> {
        match self.calendar {
            Some(unit) if unit.is_definite() => ucum::measure(unit.ucum()),
            Some(unit) => Some(Measure::months(if unit == CalendarUnit::Year { 12 } else { 1 })),
            None => ucum::measure(&self.code),
        }
    }
}

impl PartialEq for Unit {
    fn eq(&self, other: &Self) -> bool {
        match (self.calendar, other.calendar) {
            (None, None) => self.code == other.code,
            (left, right) => left == right,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.calendar.is_some() {
            return out.write_str(&self.code);
        }
        crate::print::quoted(&self.code, '\'', out)
    }
}

/// Shows whether it is of the calendar, never the code.
impl fmt::Debug for Unit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Unit").field("calendar", &self.calendar.is_some()).finish_non_exhaustive()
    }
}

impl Quantity {
    /// A number with a unit.
    pub fn new(value: Decimal, unit: Unit) -> Self {
        Self(Box::new(Measured { value, unit }))
    }

    /// The number.
    pub fn value(&self) -> Decimal {
        self.0.value
    }

    /// The unit.
    pub fn unit(&self) -> &Unit {
        &self.0.unit
    }

    /// The same unit with another number.
    #[must_use]
    pub fn with_value(&self, value: Decimal) -> Self {
        Self::new(value, self.0.unit.clone())
    }

    /// What `toQuantity` reads: a number, and after it a word of the calendar or a unit in quotes.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let end = text.find(|c: char| !matches!(c, '0'..='9' | '.' | '-' | '+'));
        let (number, unit) = text.split_at_checked(end.unwrap_or(text.len()))?;
        let value = Decimal::parse(number)?;
        let unit = unit.trim_start();
        if unit.is_empty() {
            return Some(Self::new(value, Unit::ucum("1")));
        }
        if let Some(code) = unit.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
            return (!code.is_empty()).then(|| Self::new(value, Unit::ucum(code)));
        }
        CalendarUnit::of_word(unit).map(|_| Self::new(value, Unit::calendar(unit)))
    }

    /// Both numbers in the base units of both, if they measure the same.
    fn canonical(&self, other: &Self) -> Option<(Decimal, Decimal)> {
        if self.0.unit == other.0.unit {
            return Some((self.0.value, other.0.value));
        }
        let (left, right) = (self.0.unit.measure()?, other.0.unit.measure()?);
        left.common(self.0.value, &right, other.0.value)
    }

    /// Compares them; none if they do not measure the same, or a unit is not known.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        self.canonical(other).map(|(left, right)| left.cmp(&right))
    }

    /// Whether both units measure the same.
    pub fn comparable(&self, other: &Self) -> bool {
        match (self.0.unit.measure(), other.0.unit.measure()) {
            (Some(left), Some(right)) => left.commensurable(&right),
            _ => false,
        }
    }

    /// The number in another unit, if it measures the same.
    pub fn to_unit(&self, unit: &Unit) -> Option<Self> {
        if self.0.unit == *unit {
            return Some(Self::new(self.0.value, unit.clone()));
        }
        let value = self.0.unit.measure()?.convert(self.0.value, &unit.measure()?)?;
        Some(Self::new(value, unit.clone()))
    }

    /// As [`to_unit`](Self::to_unit), where a calendar year is about `a` and a month about `mo`.
    fn to_unit_about(&self, unit: &Unit) -> Option<Self> {
        let about = |unit: &Unit| match unit.calendar {
            Some(calendar) => Unit::ucum(calendar.ucum()),
            None => unit.clone(),
        };
        let converted = Self::new(self.0.value, about(&self.0.unit)).to_unit(&about(unit))?;
        Some(Self::new(converted.0.value, unit.clone()))
    }

    /// Whether they are about the same: in the coarser unit, and rounded to the fewer decimals.
    pub fn equivalent(&self, other: &Self) -> bool {
        let coarser = |left: &Self, right: &Self| {
            let one = Self::new(Decimal::ONE, right.0.unit.clone());
            one.to_unit_about(&left.0.unit).is_some_and(|one| one.0.value >= Decimal::ONE)
        };
        let unit = if coarser(self, other) { &other.0.unit } else { &self.0.unit };
        match (self.to_unit_about(unit), other.to_unit_about(unit)) {
            (Some(left), Some(right)) => equivalent(left.0.value, right.0.value),
            _ => false,
        }
    }

    /// The sum in the finer unit; none if they do not measure the same.
    pub fn checked_add(&self, other: &Self) -> Option<Self> {
        let one = Self::new(Decimal::ONE, other.0.unit.clone());
        let finer = one.to_unit(&self.0.unit)?.0.value < Decimal::ONE;
        let unit = if finer { &other.0.unit } else { &self.0.unit };
        let sum = self.to_unit(unit)?.0.value.checked_add(other.to_unit(unit)?.0.value)?;
        Some(Self::new(sum, unit.clone()))
    }

    /// The difference in the finer unit; none if they do not measure the same.
    pub fn checked_sub(&self, other: &Self) -> Option<Self> {
        self.checked_add(&other.with_value(other.0.value.negated()?))
    }

    /// The product; none with units of the calendar, special ones or unknown ones.
    pub fn checked_mul(&self, other: &Self) -> Option<Self> {
        let value = self.0.value.checked_mul(other.0.value)?;
        let code = ucum::product(self.algebraic()?, other.algebraic()?)?;
        Some(Self::new(value, Unit::ucum(&code)))
    }

    /// The quotient; none by zero, and with units of the calendar, special ones or unknown ones.
    pub fn checked_div(&self, other: &Self) -> Option<Self> {
        let value = self.0.value.checked_div(other.0.value)?;
        let code = ucum::quotient(self.algebraic()?, other.algebraic()?)?;
        Some(Self::new(value, Unit::ucum(&code)))
    }

    fn algebraic(&self) -> Option<&str> {
        if self.0.unit.calendar.is_some() { None } else { Some(&self.0.unit.code) }
    }
}

/// Whether two numbers are equal when both are rounded to the fewer decimals.
pub(crate) fn equivalent(left: Decimal, right: Decimal) -> bool {
    let scale = left.trimmed().scale().min(right.trimmed().scale());
    match (left.rounded(scale), right.rounded(scale)) {
        (Some(left), Some(right)) => left == right,
        _ => false,
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.0.value, self.0.unit)
    }
}

/// Shows nothing of the value.
impl fmt::Debug for Quantity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Quantity").field("unit", &self.0.unit).finish_non_exhaustive()
    }
}
