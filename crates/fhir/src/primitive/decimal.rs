//! `decimal`: an exact number whose text is its identity.

use std::cmp::Ordering;

use super::lexical::{Cursor, LexicalError, LexicalErrorKind, lexical};

lexical! {
    /// A rational number with its precision: `1.0` and `1.00` are different values.
    ///
    /// The text is kept, so nothing is rounded; `==` compares text and
    /// [`value_cmp`](Decimal::value_cmp) compares numbers.
    /// There is no conversion from `f64` that happens by itself: a measured `72.0` must not turn
    /// into `72` on its way ([datatypes, decimal](https://hl7.org/fhir/R4/datatypes.html#decimal)).
    ///
    /// ```
    /// use sanare_fhir::primitive::Decimal;
    ///
    /// let dose: Decimal = "1.00".parse()?;
    /// assert_eq!(dose.as_str(), "1.00");
    /// assert_eq!(dose.scale(), Some(2));
    /// assert_eq!(dose.to_f64(), Some(1.0));
    /// assert_ne!(dose, "1.0".parse()?);
    /// assert!(dose.value_eq(&"1.0".parse()?));
    /// # Ok::<(), sanare_fhir::primitive::LexicalError>(())
    /// ```
    Decimal checked by parts
}

/// Which side of zero a number is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "a number has no third sign")]
pub enum Sign {
    /// Below zero, or minus zero.
    Negative,
    /// Zero or above.
    Positive,
}

impl Decimal {
    /// The shortest decimal that reads back as `value`; none if it is not finite.
    ///
    /// The precision of the measurement is not in an `f64`: `72.0` becomes `72`.
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then(|| Self(value.to_string().into()))
    }

    /// Which side of zero; none if the text is no decimal.
    pub fn sign(&self) -> Option<Sign> {
        Some(parts(self.as_str()).ok()?.sign)
    }

    /// All digits before the exponent, without sign and point: `12.50` has `1250`.
    pub fn digits(&self) -> Option<String> {
        let parts = parts(self.as_str()).ok()?;
        Some([parts.whole, parts.fraction].concat())
    }

    /// The power of ten by which [`digits`](Self::digits) are multiplied: `12.50` has -2, `1E3` has 3.
    ///
    /// None if the text is no decimal or the power is outside the range of `i64`.
    pub fn exponent(&self) -> Option<i64> {
        parts(self.as_str()).ok()?.power()
    }

    /// The number of digits after the point once the exponent is applied: 2 for `1.00`, 22 for
    /// `1E-22`, -2 for `1.5E3`.
    pub fn scale(&self) -> Option<i64> {
        self.exponent()?.checked_neg()
    }

    /// The nearest `f64`; none if the text is no decimal or the number is too large.
    pub fn to_f64(&self) -> Option<f64> {
        self.check().ok()?;
        self.as_str().parse().ok().filter(|value: &f64| value.is_finite())
    }

    /// The number as a whole number, if it is exactly one: `1.0` and `1e2` are, `1.5` is not.
    pub fn to_i64(&self) -> Option<i64> {
        let parts = parts(self.as_str()).ok()?;
        let significant = parts.significant();
        if significant.clone().next().is_none() {
            return Some(0);
        }
        let power = parts.trimmed_power()?;
        let mut value: i64 = 0;
        for digit in significant {
            value = value.checked_mul(10)?.checked_sub(i64::from(digit - b'0'))?;
        }
        // A value other than zero leaves the range of `i64` after 19 zeros.
        for _ in 0..u32::try_from(power).ok().filter(|power| *power < 20)? {
            value = value.checked_mul(10)?;
        }
        match parts.sign {
            Sign::Negative => Some(value),
            Sign::Positive => value.checked_neg(),
        }
    }

    /// Compares the numbers, whatever their precision; exact at any length.
    ///
    /// None if either text is no decimal, or if both have exponents outside the range of `i64`.
    /// The work is linear in the length of the texts, whatever the exponents.
    pub fn value_cmp(&self, other: &Self) -> Option<Ordering> {
        let (left, right) = (parts(self.as_str()).ok()?, parts(other.as_str()).ok()?);
        match (left.signum(), right.signum()) {
            (1, 1) => left.magnitude_cmp(&right),
            (-1, -1) => right.magnitude_cmp(&left),
            (a, b) => Some(a.cmp(&b)),
        }
    }

    /// Whether the numbers are equal, whatever their precision.
    pub fn value_eq(&self, other: &Self) -> bool {
        self.value_cmp(other) == Some(Ordering::Equal)
    }
}

macro_rules! from_integer {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.to_string().into())
            }
        }
    )*};
}
from_integer!(i32, i64, u32, u64);

/// The pieces of a decimal's text.
#[derive(Debug, Clone, Copy)]
struct Parts<'a> {
    sign: Sign,
    whole: &'a str,
    fraction: &'a str,
    exponent: Exponent,
}

#[derive(Debug, Clone, Copy)]
enum Exponent {
    Power(i64),
    BelowRange,
    AboveRange,
}

impl<'a> Parts<'a> {
    fn power(&self) -> Option<i64> {
        match self.exponent {
            Exponent::Power(power) => power.checked_sub(i64::try_from(self.fraction.len()).ok()?),
            Exponent::BelowRange | Exponent::AboveRange => None,
        }
    }

    fn all_digits(&self) -> impl DoubleEndedIterator<Item = u8> + Clone + use<'a> {
        self.whole.bytes().chain(self.fraction.bytes())
    }

    fn trailing_zeros(&self) -> usize {
        self.all_digits().rev().take_while(|digit| *digit == b'0').count()
    }

    /// The digits without zeros at either end; nothing for zero.
    fn significant(&self) -> impl Iterator<Item = u8> + Clone + use<'a> {
        let count = self.whole.len() + self.fraction.len() - self.trailing_zeros();
        self.all_digits().take(count).skip_while(|digit| *digit == b'0')
    }

    /// The power of ten of the last significant digit.
    fn trimmed_power(&self) -> Option<i64> {
        self.power()?.checked_add(i64::try_from(self.trailing_zeros()).ok()?)
    }

    fn signum(&self) -> i8 {
        match self.sign {
            _ if self.all_digits().all(|digit| digit == b'0') => 0,
            Sign::Negative => -1,
            Sign::Positive => 1,
        }
    }

    /// Compares two numbers other than zero without their signs.
    fn magnitude_cmp(&self, other: &Self) -> Option<Ordering> {
        let leading = |parts: &Self| {
            let leading = parts.all_digits().take_while(|digit| *digit == b'0').count();
            match parts.exponent {
                Exponent::BelowRange => i128::MIN,
                Exponent::AboveRange => i128::MAX,
                Exponent::Power(power) => {
                    i128::from(power) + parts.whole.len() as i128 - leading as i128
                }
            }
        };
        match (self.exponent, other.exponent) {
            (Exponent::BelowRange, Exponent::BelowRange)
            | (Exponent::AboveRange, Exponent::AboveRange) => None,
            _ => Some(
                leading(self)
                    .cmp(&leading(other))
                    .then_with(|| self.significant().cmp(other.significant())),
            ),
        }
    }
}

/// Splits a decimal: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
///
/// R5 bounds the number of digits in its definition, but the official R5 examples do not keep to
/// it, so all releases share this form.
fn parts(text: &str) -> Result<Parts<'_>, LexicalError> {
    let mut cursor = Cursor::new(text);
    let sign = if cursor.eat(b'-') { Sign::Negative } else { Sign::Positive };
    let start = cursor.at();
    if cursor.digits() == 0 {
        return Err(cursor.unexpected());
    }
    let whole = text.get(start..cursor.at()).unwrap_or_default();
    if whole.len() > 1 && whole.starts_with('0') {
        return Err(LexicalError::new(LexicalErrorKind::LeadingZero, start));
    }
    let mut fraction = "";
    if cursor.eat(b'.') {
        let start = cursor.at();
        if cursor.digits() == 0 {
            return Err(cursor.unexpected());
        }
        fraction = text.get(start..cursor.at()).unwrap_or_default();
    }
    let mut exponent = Exponent::Power(0);
    if cursor.eat(b'e') || cursor.eat(b'E') {
        let negative = cursor.eat(b'-');
        if !negative {
            cursor.eat(b'+');
        }
        let start = cursor.at();
        if cursor.digits() == 0 {
            return Err(cursor.unexpected());
        }
        let digits = text.get(start..cursor.at()).unwrap_or_default();
        exponent = match (digits.parse::<i64>(), negative) {
            (Ok(power), true) => Exponent::Power(-power),
            (Ok(power), false) => Exponent::Power(power),
            (Err(_), true) => Exponent::BelowRange,
            (Err(_), false) => Exponent::AboveRange,
        };
    }
    cursor.end()?;
    Ok(Parts { sign, whole, fraction, exponent })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn prm_05_decimal_text_kept() {
        for text in ["1.00", "1E-22", "-1.000000000000000000E+245", "0.123456789012345678901", "-0"]
        {
            assert_eq!(decimal(text).to_string(), text);
            assert_eq!(&*decimal(text).into_text(), text);
        }
    }

    #[test]
    fn prm_06_decimal_views() {
        let value = decimal("-12.50E3");
        assert_eq!(value.sign(), Some(Sign::Negative));
        assert_eq!(value.digits().as_deref(), Some("1250"));
        assert_eq!(value.exponent(), Some(1));
        assert_eq!(value.scale(), Some(-1));
        assert_eq!(decimal("1E-22").scale(), Some(22));
        assert_eq!(decimal("0.1").to_f64(), Some(0.1));
        assert_eq!(decimal("1E400").to_f64(), None);
        for (text, whole) in [
            ("1.0", Some(1)),
            ("1e2", Some(100)),
            ("-0", Some(0)),
            ("0E999999999", Some(0)),
            ("100E-2", Some(1)),
            ("1.5", None),
            ("1E18", Some(1_000_000_000_000_000_000)),
            ("1E19", None),
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("1E999999999999999999999999", None),
        ] {
            assert_eq!(decimal(text).to_i64(), whole, "{text}");
        }
        assert_eq!(Decimal::from_f64(72.0).unwrap().as_str(), "72");
        assert_eq!(Decimal::from_f64(f64::NAN), None);
        assert_eq!(Decimal::from(-5_i64).as_str(), "-5");
    }

    #[test]
    fn prm_06_equality_on_text_order_on_number() {
        assert_ne!(decimal("1.0"), decimal("1.00"));
        for (left, right, order) in [
            ("1.0", "1.00", Ordering::Equal),
            ("0", "-0.00", Ordering::Equal),
            ("1e2", "100", Ordering::Equal),
            ("0.012", "12E-3", Ordering::Equal),
            ("2", "10", Ordering::Less),
            ("-2", "-10", Ordering::Greater),
            ("-1", "0.5", Ordering::Less),
            ("1.09", "1.1", Ordering::Less),
            ("120", "12.1E1", Ordering::Less),
            ("0.0001", "1E-5", Ordering::Greater),
        ] {
            assert_eq!(decimal(left).value_cmp(&decimal(right)), Some(order), "{left} {right}");
            assert_eq!(decimal(right).value_cmp(&decimal(left)), Some(order.reverse()));
        }
    }

    #[test]
    fn prm_06_huge_exponents_cost_nothing() {
        let huge = decimal("1E99999999999999999999");
        assert_eq!(huge.exponent(), None);
        assert_eq!(huge.value_cmp(&decimal("1E9223372036854775807")), Some(Ordering::Greater));
        assert_eq!(huge.value_cmp(&decimal("-1E9")), Some(Ordering::Greater));
        assert_eq!(huge.value_cmp(&huge), None);
        assert_eq!(
            decimal("1E-99999999999999999999").value_cmp(&decimal("0")),
            Some(Ordering::Greater)
        );
        assert_eq!(decimal("1E-9223372036854775807").scale(), Some(i64::MAX));
        assert_eq!(decimal("1.0E-9223372036854775807").scale(), None);
        assert_eq!(decimal("1E9000000000000000000").to_i64(), None);
        assert_eq!(decimal("1E9000000000000000000").to_f64(), None);
    }

    #[test]
    fn prm_06_form() {
        use LexicalErrorKind::*;
        for (text, kind, at) in [
            ("", Empty, 0),
            ("-", Incomplete, 1),
            (".5", Character, 0),
            ("+1", Character, 0),
            ("01", LeadingZero, 0),
            ("1.", Incomplete, 2),
            ("1e", Incomplete, 2),
            ("1e+", Incomplete, 3),
            ("1.2.3", Trailing, 3),
            ("1 ", Trailing, 1),
            ("NaN", Character, 0),
        ] {
            let error = Decimal::parse(text).unwrap_err();
            assert_eq!((error.kind(), error.location()), (kind, at), "{text}");
            let kept = Decimal::from_text(text);
            assert_eq!((kept.as_str(), kept.check()), (text, Err(error)));
            assert!(kept.to_f64().is_none() && kept.to_i64().is_none() && kept.digits().is_none());
        }
    }

    #[test]
    fn debug_shows_no_value() {
        assert_eq!(format!("{:?}", decimal("36.61")), "Decimal(5 chars)");
    }
}
