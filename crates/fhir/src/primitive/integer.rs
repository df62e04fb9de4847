//! `integer`, `unsignedInt`, `positiveInt`, `integer64`: range and form.

use super::lexical::{Cursor, LexicalError, LexicalErrorKind};

/// Reads an `integer`: -2,147,483,648 to 2,147,483,647 in plain digits.
///
/// `1.0`, `1e2`, `+1`, `01` and `-0` are refused, each for a reason of its own
/// ([datatypes, integer](https://hl7.org/fhir/R4/datatypes.html#integer)).
///
/// ```
/// use sanare_fhir::primitive::{parse_integer, LexicalErrorKind};
///
/// assert_eq!(parse_integer("-7"), Ok(-7));
/// assert_eq!(parse_integer("1.0").unwrap_err().kind(), LexicalErrorKind::NotInteger);
/// ```
pub fn parse_integer(text: &str) -> Result<i32, LexicalError> {
    i32::try_from(parse_integer64(text)?).map_err(|_| out_of_range())
}

/// Reads an `unsignedInt`: 0 to 2,147,483,647.
pub fn parse_unsigned_int(text: &str) -> Result<i32, LexicalError> {
    parse_integer(text).and_then(|value| if value < 0 { Err(out_of_range()) } else { Ok(value) })
}

/// Reads a `positiveInt`: 1 to 2,147,483,647.
pub fn parse_positive_int(text: &str) -> Result<i32, LexicalError> {
    parse_integer(text).and_then(|value| if value < 1 { Err(out_of_range()) } else { Ok(value) })
}

/// Reads an `integer64` (R5): the whole range of `i64`. In JSON its text is a string.
pub fn parse_integer64(text: &str) -> Result<i64, LexicalError> {
    let mut cursor = Cursor::new(text);
    let negative = cursor.eat(b'-');
    let start = cursor.at();
    let count = cursor.digits();
    match cursor.peek() {
        _ if count == 0 => return Err(cursor.unexpected()),
        Some(b'.' | b'e' | b'E') => {
            return Err(LexicalError::new(LexicalErrorKind::NotInteger, cursor.at()));
        }
        _ => cursor.end()?,
    }
    if text.as_bytes().get(start) == Some(&b'0') {
        if count > 1 {
            return Err(LexicalError::new(LexicalErrorKind::LeadingZero, start));
        }
        if negative {
            return Err(LexicalError::new(LexicalErrorKind::NegativeZero, 0));
        }
    }
    text.parse().map_err(|_| out_of_range())
}

fn out_of_range() -> LexicalError {
    LexicalError::new(LexicalErrorKind::Range, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prm_07_integer_form() {
        use LexicalErrorKind::*;
        for (text, kind) in [
            ("1.0", NotInteger),
            ("1e2", NotInteger),
            ("+1", Character),
            ("01", LeadingZero),
            ("-01", LeadingZero),
            ("-0", NegativeZero),
            ("", Empty),
            ("-", Incomplete),
            ("1 ", Trailing),
            ("2147483648", Range),
            ("-2147483649", Range),
            ("99999999999999999999", Range),
        ] {
            assert_eq!(parse_integer(text).unwrap_err().kind(), kind, "{text}");
        }
    }

    #[test]
    fn prm_07_integer_range() {
        assert_eq!(parse_integer("2147483647"), Ok(i32::MAX));
        assert_eq!(parse_integer("-2147483648"), Ok(i32::MIN));
        assert_eq!(parse_integer("0"), Ok(0));
        assert_eq!(parse_unsigned_int("0"), Ok(0));
        assert_eq!(parse_unsigned_int("-1").unwrap_err().kind(), LexicalErrorKind::Range);
        assert_eq!(parse_positive_int("1"), Ok(1));
        assert_eq!(parse_positive_int("0").unwrap_err().kind(), LexicalErrorKind::Range);
        assert_eq!(parse_integer64("-9223372036854775808"), Ok(i64::MIN));
        assert_eq!(
            parse_integer64("9223372036854775808").unwrap_err().kind(),
            LexicalErrorKind::Range
        );
    }
}
