//! An exact decimal that keeps how many decimals it was written with.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number: 38 digits, up to 37 of them after the point.
///
/// `1.0` and `1.00` are equal numbers that print differently. Operations that leave the range
/// have no result; nothing wraps and nothing is rounded unless the operation says so.
///
/// ```
/// use sanare_fhirpath::value::Decimal;
///
/// let dose = Decimal::parse("1.50").unwrap();
/// assert_eq!(dose.to_string(), "1.50");
/// assert_eq!(dose, Decimal::parse("1.5").unwrap());
/// assert_eq!(dose.checked_add(dose).unwrap().to_string(), "3.00");
/// ```
#[derive(Clone, Copy)]
pub struct Decimal {
    /// An `i128` without its alignment, which would make every value larger.
    mantissa: [u8; 16],
    scale: u8,
    /// Zero with a minus sign, which boundaries can give.
    negative_zero: bool,
}

const MAX_SCALE: u8 = 37;
/// Decimals of a quotient that does not come out even.
const QUOTIENT_DIGITS: u32 = 28;

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self::of_parts(0, 0);
    /// One.
    pub const ONE: Self = Self::of_parts(1, 0);

    const fn of_parts(mantissa: i128, scale: u8) -> Self {
        Self { mantissa: mantissa.to_ne_bytes(), scale, negative_zero: false }
    }

    const fn mantissa(self) -> i128 {
        i128::from_ne_bytes(self.mantissa)
    }

    /// `mantissa` divided by ten to the power of `scale`; none if the scale is over 37.
    pub fn new(mantissa: i128, scale: u8) -> Option<Self> {
        (scale <= MAX_SCALE).then_some(Self::of_parts(mantissa, scale))
    }

    /// A number as FHIR and FHIRPath write it, also with an exponent; none if it is no number or
    /// has too many digits.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (number, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, exponent.parse::<i32>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = match number.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return None,
            None => (number, ""),
        };
        let mut mantissa: i128 = 0;
        if whole.is_empty() {
            return None;
        }
        for digit in whole.bytes().chain(fraction.bytes()) {
            let digit = digit.is_ascii_digit().then(|| i128::from(digit - b'0'))?;
            mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
        }
        let scale = i32::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
        let (mantissa, scale) = if scale < 0 {
            (mantissa.checked_mul(power_of_ten(scale.unsigned_abs())?)?, 0)
        } else {
            (mantissa, u8::try_from(scale).ok().filter(|scale| *scale <= MAX_SCALE)?)
        };
        let mantissa = if negative { -mantissa } else { mantissa };
        Some(Self::of_parts(mantissa, scale))
    }

    /// The nearest decimal of 15 significant digits; none if it is not finite or too large.
    pub fn of_f64(value: f64) -> Option<Self> {
        if !value.is_finite() || value.abs() >= 1e37 {
            return None;
        }
        let text = format!("{value:.14e}");
        let (digits, exponent) = text.split_once('e')?;
        if exponent.parse::<i32>().ok()? < -22 {
            return Some(Self::ZERO);
        }
        Self::parse(&format!("{digits}e{exponent}")).map(Self::trimmed)
    }

    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// The number of digits after the point.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The same number with as few digits after the point as it needs.
    #[must_use]
    pub fn trimmed(self) -> Self {
        let (mut mantissa, mut scale) = (self.mantissa(), self.scale);
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self { mantissa: mantissa.to_ne_bytes(), scale, ..self }
    }

    /// The same number with at least so many digits after the point.
    pub fn extended(self, scale: u8) -> Option<Self> {
        let more = scale.saturating_sub(self.scale);
        let mantissa = self.mantissa().checked_mul(power_of_ten(u32::from(more))?)?;
        let scale = self.scale.max(scale);
        let mantissa = mantissa.to_ne_bytes();
        (scale <= MAX_SCALE).then_some(Self { mantissa, scale, ..self })
    }

    /// Both numbers with the same number of digits after the point.
    fn aligned(self, other: Self) -> Option<(i128, i128, u8)> {
        let scale = self.scale.max(other.scale);
        Some((self.extended(scale)?.mantissa(), other.extended(scale)?.mantissa(), scale))
    }

    /// The sum.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let (left, right, scale) = self.aligned(other)?;
        Some(Self::of_parts(left.checked_add(right)?, scale))
    }

    /// The difference.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.checked_add(other.negated()?)
    }

    /// The product.
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let exact = |left: Self, right: Self| {
            let scale = left.scale.checked_add(right.scale)?;
            Self::new(left.mantissa().checked_mul(right.mantissa())?, scale)
        };
        exact(self, other).or_else(|| exact(self.trimmed(), other.trimmed()))
    }

    /// The quotient, rounded to 28 significant digits; none for a division by zero.
    pub fn checked_div(self, other: Self) -> Option<Self> {
        if other.mantissa() == 0 {
            return None;
        }
        let (mut left, right) = (self.trimmed(), other.trimmed());
        // As many digits as there is room for, but not more than the quotient shall have.
        let mut shift: u32 = 0;
        let limit = QUOTIENT_DIGITS + digits(right.mantissa());
        while digits(left.mantissa()) < limit && left.mantissa() != 0 {
            let Some(longer) = left.mantissa().checked_mul(10) else { break };
            left = Self::of_parts(longer, left.scale);
            shift += 1;
        }
        let quotient = divide_rounded(left.mantissa(), right.mantissa())?;
        let scale = i64::from(left.scale) + i64::from(shift) - i64::from(right.scale);
        let mut result = quotient;
        let mut scale = scale;
        while scale < 0 {
            result = result.checked_mul(10)?;
            scale += 1;
        }
        while scale > i64::from(MAX_SCALE) {
            result /= 10;
            scale -= 1;
        }
        Some(Self::of_parts(result, u8::try_from(scale).ok()?).trimmed())
    }

    /// The whole part of the quotient, towards zero; none for a division by zero.
    pub fn divide_whole(self, other: Self) -> Option<Self> {
        let (left, right, _) = self.aligned(other)?;
        Some(Self::of_parts(left.checked_div(right)?, 0))
    }

    /// What the whole quotient leaves, with the sign of the left operand.
    pub fn remainder(self, other: Self) -> Option<Self> {
        let (left, right, scale) = self.aligned(other)?;
        Some(Self::of_parts(left.checked_rem(right)?, scale))
    }

    /// The number with the other sign.
    pub fn negated(self) -> Option<Self> {
        Some(Self::of_parts(self.mantissa().checked_neg()?, self.scale))
    }

    /// Zero with a minus sign if it is zero.
    pub(crate) fn negated_keeping_sign(self) -> Option<Self> {
        let negated = self.negated()?;
        Some(Self { negative_zero: negated.mantissa() == 0, ..negated })
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.mantissa() < 0
    }

    /// Whether it is zero.
    pub const fn is_zero(self) -> bool {
        self.mantissa() == 0
    }

    /// The largest whole number that is not above it.
    pub fn floor(self) -> Option<Self> {
        let unit = power_of_ten(u32::from(self.scale))?;
        Some(Self::of_parts(self.mantissa().checked_div_euclid(unit)?, 0))
    }

    /// The smallest whole number that is not below it.
    pub fn ceiling(self) -> Option<Self> {
        self.negated()?.floor()?.negated()
    }

    /// The number without its digits after `scale`.
    pub fn truncated(self, scale: u8) -> Option<Self> {
        let Some(drop) = self.scale.checked_sub(scale) else { return Some(self) };
        Some(Self::of_parts(self.mantissa() / power_of_ten(u32::from(drop))?, scale))
    }

    /// The nearest number with at most `scale` digits after the point; a half goes away from zero.
    pub fn rounded(self, scale: u8) -> Option<Self> {
        let Some(drop) = self.scale.checked_sub(scale) else { return Some(self) };
        let mantissa = divide_rounded(self.mantissa(), power_of_ten(u32::from(drop))?)?;
        Some(Self::of_parts(mantissa, scale))
    }

    /// The number as a whole one, if it is.
    pub fn to_i64(self) -> Option<i64> {
        let whole = self.trimmed();
        if whole.scale == 0 { i64::try_from(whole.mantissa()).ok() } else { None }
    }

    /// The whole part, towards zero.
    pub fn whole_part(self) -> Option<i64> {
        self.truncated(0)?.to_i64()
    }

    /// The number to a whole power, exactly; none if it has too many digits.
    pub(crate) fn power(self, exponent: u32) -> Option<Self> {
        let (mut result, mut base, mut left) = (Self::ONE, self, exponent);
        while left > 0 {
            if left & 1 == 1 {
                result = result.checked_mul(base)?;
            }
            left >>= 1;
            if left > 0 {
                base = base.checked_mul(base)?;
            }
        }
        Some(result)
    }

    /// The square root, if it is a number with finitely many digits that fits.
    pub(crate) fn exact_root(self) -> Option<Self> {
        let root = Self::of_f64(self.to_f64().sqrt())?;
        (root.checked_mul(root)? == self).then_some(root)
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self::of_parts(i128::from(value), 0)
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Compares the numbers, whatever their digits after the point.
impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.scale == other.scale {
            return self.mantissa().cmp(&other.mantissa());
        }
        if let Some((left, right, _)) = self.aligned(*other) {
            return left.cmp(&right);
        }
        // Too long to be aligned: whole parts first, then what is left.
        let split = |number: &Self| {
            let unit = power_of_ten(u32::from(number.scale)).unwrap_or(i128::MAX);
            let whole = number.mantissa().div_euclid(unit);
            let rest = number.mantissa().rem_euclid(unit);
            let shift = u32::from(MAX_SCALE - number.scale);
            (whole, rest.saturating_mul(power_of_ten(shift).unwrap_or(1)))
        };
        split(self).cmp(&split(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = usize::from(self.scale);
        let digits = format!("{:0width$}", self.mantissa().unsigned_abs(), width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len().saturating_sub(scale));
        if self.mantissa() < 0 || self.negative_zero {
            out.write_str("-")?;
        }
        out.write_str(whole)?;
        if fraction.is_empty() { Ok(()) } else { write!(out, ".{fraction}") }
    }
}

/// Shows the number of decimals, never the value.
impl fmt::Debug for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Decimal").field("scale", &self.scale).finish_non_exhaustive()
    }
}

fn power_of_ten(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

fn digits(number: i128) -> u32 {
    number.unsigned_abs().checked_ilog10().map_or(1, |digits| digits + 1)
}

/// The quotient to the nearest whole number; a half goes away from zero.
fn divide_rounded(left: i128, right: i128) -> Option<i128> {
    let quotient = left.checked_div(right)?;
    let rest = left.checked_rem(right)?.unsigned_abs();
    if rest >= right.unsigned_abs() - rest {
        let away = if (left < 0) == (right < 0) { 1 } else { -1 };
        return quotient.checked_add(away);
    }
    Some(quotient)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn val_decimal_keeps_its_digits() {
        for text in ["0.0", "1.58700", "-12.50", "0", "1234567890987654321.0"] {
            assert_eq!(number(text).to_string(), text);
        }
        assert_eq!(number("1.5E3").to_string(), "1500");
        assert_eq!(number("1E-22").to_string(), format!("0.{}1", "0".repeat(21)));
        for text in ["", "-", ".5", "1.", "1e", "a", "1.2.3"] {
            assert!(Decimal::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn val_decimal_arithmetic_is_exact() {
        let digits = "12345678901234567890.12345678";
        assert_eq!(
            number(digits).checked_add(number("0.00000001")).unwrap().to_string(),
            "12345678901234567890.12345679"
        );
        assert_eq!(number("1.2").checked_mul(number("1.8")).unwrap().to_string(), "2.16");
        assert_eq!(number("1").checked_div(number("3")).unwrap().scale(), 28);
        assert_eq!(number("4.0").checked_div(number("2.0")).unwrap().to_string(), "2");
        assert_eq!(number("2.2").remainder(number("1.8")).unwrap(), number("0.4"));
        assert_eq!(number("-2.1").floor().unwrap(), number("-3"));
        assert_eq!(number("-1.1").ceiling().unwrap(), number("-1"));
        assert_eq!(number("3.14159").rounded(3).unwrap().to_string(), "3.142");
        assert_eq!(number("-0.5").rounded(0).unwrap(), number("-1"));
        assert!(number("1").checked_div(Decimal::ZERO).is_none());
    }

    #[test]
    fn val_decimal_overflow_has_no_result() {
        let large = number(&"9".repeat(38));
        assert!(large.checked_mul(large).is_none() && large.checked_add(large).is_none());
        assert!(Decimal::parse(&"9".repeat(40)).is_none());
        let small = Decimal::new(1, 37).unwrap();
        assert_eq!(large.cmp(&small), Ordering::Greater);
        assert_eq!(large.negated().unwrap().cmp(&small), Ordering::Less);
    }
}
