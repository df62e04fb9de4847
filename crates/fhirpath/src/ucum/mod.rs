//! Units of measure after [UCUM](https://ucum.org/ucum): what a code measures, and how two compare.
//!
//! Known are all prefixes and base units, the customary, clinical and arbitrary units that the
//! table of this module lists, exponents, parentheses, annotations, and the temperatures.
//! A code that is not known is not an error: nothing compares to it.
//!
//! ```
//! use sanare_fhirpath::ucum;
//!
//! let inch = ucum::measure("[in_i]").unwrap();
//! assert!(inch.commensurable(&ucum::measure("cm").unwrap()));
//! assert!(!inch.commensurable(&ucum::measure("s").unwrap()));
//! assert!(ucum::measure("[s]").is_none());
//! ```

mod parser;
mod table;

use crate::value::Decimal;

/// How many dimensions there are: the seven of UCUM, and the calendar's month.
const DIMENSIONS: usize = 8;
const MONTH: usize = 7;

/// What a unit measures: its dimensions, and how many base units it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    exponents: [i8; DIMENSIONS],
    /// How many base units: a fraction, so that nothing is rounded.
    numerator: Decimal,
    denominator: Decimal,
    /// What is added after the factor, in base units: temperatures.
    offset: Option<Decimal>,
    /// An arbitrary unit, which only compares to itself.
    arbitrary: Option<usize>,
}

/// What a code measures; none if it is no code that is known.
pub fn measure(code: &str) -> Option<Measure> {
    parser::parse(code)
}

impl Measure {
    const ONE: Self = Self {
        exponents: [0; DIMENSIONS],
        numerator: Decimal::ONE,
        denominator: Decimal::ONE,
        offset: None,
        arbitrary: None,
    };

    /// So many months of the calendar.
    pub(crate) fn months(count: i64) -> Self {
        let mut exponents = [0; DIMENSIONS];
        if let Some(month) = exponents.get_mut(MONTH) {
            *month = 1;
        }
        Self { exponents, numerator: Decimal::from(count), ..Self::ONE }
    }

    /// Whether both measure the same.
    pub fn commensurable(&self, other: &Self) -> bool {
        self.exponents == other.exponents && self.arbitrary == other.arbitrary
    }

    /// Both amounts on one scale, if they measure the same.
    pub(crate) fn common(
        &self,
        value: Decimal,
        other: &Self,
        against: Decimal,
    ) -> Option<(Decimal, Decimal)> {
        if !self.commensurable(other) {
            return None;
        }
        if self.offset.is_some() || other.offset.is_some() {
            return Some((self.base(value)?, other.base(against)?));
        }
        let left = value.checked_mul(self.numerator)?.checked_mul(other.denominator)?;
        let right = against.checked_mul(other.numerator)?.checked_mul(self.denominator)?;
        Some((left, right))
    }

    /// An amount of this unit in another, if it measures the same.
    pub(crate) fn convert(&self, value: Decimal, to: &Self) -> Option<Decimal> {
        if !self.commensurable(to) {
            return None;
        }
        if self.offset.is_some() || to.offset.is_some() {
            let base = self.base(value)?.checked_sub(to.offset.unwrap_or(Decimal::ZERO))?;
            return base.checked_mul(to.denominator)?.checked_div(to.numerator);
        }
        let numerator = self.numerator.checked_mul(to.denominator)?;
        let denominator = self.denominator.checked_mul(to.numerator)?;
        value.checked_mul(numerator)?.checked_div(denominator)
    }

    /// An amount in base units.
    fn base(&self, value: Decimal) -> Option<Decimal> {
        let scaled = value.checked_mul(self.numerator)?.checked_div(self.denominator)?;
        scaled.checked_add(self.offset.unwrap_or(Decimal::ZERO))
    }

    /// Multiplied by another unit; special and arbitrary units have no algebra.
    fn times(&self, other: &Self) -> Option<Self> {
        if self.offset.is_some() || other.offset.is_some() {
            return None;
        }
        let mut exponents = self.exponents;
        for (left, right) in exponents.iter_mut().zip(other.exponents) {
            *left = left.checked_add(right)?;
        }
        let arbitrary = match (self.arbitrary, other.arbitrary) {
            (Some(_), Some(_)) => return None,
            (left, right) => left.or(right),
        };
        Some(Self {
            exponents,
            numerator: self.numerator.checked_mul(other.numerator)?,
            denominator: self.denominator.checked_mul(other.denominator)?,
            offset: None,
            arbitrary,
        })
    }

    /// To a whole power.
    fn power(&self, exponent: i8) -> Option<Self> {
        if exponent == 1 {
            return Some(*self);
        }
        if self.offset.is_some() || self.arbitrary.is_some() {
            return None;
        }
        let mut result = *self;
        for own in &mut result.exponents {
            *own = own.checked_mul(exponent)?;
        }
        let times = u32::from(exponent.unsigned_abs());
        let (mut top, mut bottom) = (self.numerator.power(times)?, self.denominator.power(times)?);
        if exponent < 0 {
            std::mem::swap(&mut top, &mut bottom);
        }
        (result.numerator, result.denominator) = (top, bottom);
        Some(result)
    }

    /// One divided by it.
    fn inverse(&self) -> Option<Self> {
        self.power(-1)
    }
}

/// The code of a product; none if a unit is unknown or special.
pub(crate) fn product(left: &str, right: &str) -> Option<String> {
    measure(left)?.times(&measure(right)?)?;
    Some(match (left, right) {
        ("1", other) | (other, "1") => other.to_owned(),
        _ => format!("{left}.{}", grouped(right)),
    })
}

/// The code of a quotient; none if a unit is unknown or special.
pub(crate) fn quotient(left: &str, right: &str) -> Option<String> {
    let (above, below) = (measure(left)?, measure(right)?);
    above.times(&below.inverse()?)?;
    Some(match (left, right) {
        _ if left == right => "1".to_owned(),
        (_, "1") => left.to_owned(),
        _ => format!("{left}/{}", grouped(right)),
    })
}

fn grouped(code: &str) -> String {
    if code.contains(['.', '/']) { format!("({code})") } else { code.to_owned() }
}
