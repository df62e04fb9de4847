//! The primitive types by name, and their lexical rules by release.

use super::lexical::{LexicalError, LexicalErrorKind};
use super::{Date, Decimal};
use super::{binary, date_time, instant, integer, text, time};
use crate::Release;

macro_rules! kinds {
    ($($kind:ident $name:literal $doc:literal,)*) => {
        /// One of the primitive types.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum PrimitiveKind {
            $(#[doc = $doc] $kind,)*
        }

        impl PrimitiveKind {
            /// Every primitive type.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// The type's name in the standard.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// The primitive type of a name.
            pub fn of_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$kind),)*
                    _ => None,
                }
            }
        }
    };
}

kinds! {
    Base64Binary "base64Binary" "Bytes in base64.",
    Boolean "boolean" "`true` or `false`.",
    Canonical "canonical" "The URL of a conformance resource, with version and fragment.",
    Code "code" "A code out of a set.",
    Date "date" "A year, a month or a day.",
    DateTime "dateTime" "A date, or a date with time and offset.",
    Decimal "decimal" "An exact number with its precision.",
    Id "id" "The id of a resource.",
    Instant "instant" "A moment known to the second.",
    Integer "integer" "A whole number of 32 bits.",
    Integer64 "integer64" "A whole number of 64 bits (R5).",
    Markdown "markdown" "Text in markdown.",
    Oid "oid" "An object identifier as `urn:oid:`.",
    PositiveInt "positiveInt" "A whole number from 1.",
    String "string" "Text.",
    Time "time" "A time of day.",
    UnsignedInt "unsignedInt" "A whole number from 0.",
    Uri "uri" "An identifier or address.",
    Url "url" "An address.",
    Uuid "uuid" "A UUID as `urn:uuid:`.",
    Xhtml "xhtml" "The `div` of a narrative.",
}

impl PrimitiveKind {
    /// Whether the type exists in `release`: `integer64` came with R5.
    pub fn exists_in(self, release: Release) -> bool {
        self != Self::Integer64 || release >= Release::R5
    }

    /// Checks the text of a value by the rule of `release`.
    ///
    /// Narratives are only checked to begin with `<div`.
    ///
    /// ```
    /// use sanare_fhir::{Release, primitive::PrimitiveKind};
    ///
    /// assert!(PrimitiveKind::PositiveInt.check("1", Release::R4).is_ok());
    /// assert!(PrimitiveKind::PositiveInt.check("0", Release::R4).is_err());
    /// ```
    pub fn check(self, value: &str, release: Release) -> Result<(), LexicalError> {
        match self {
            Self::Base64Binary => binary::check(value, release),
            Self::Boolean => check_boolean(value),
            Self::Canonical => text::check_canonical(value),
            Self::Code => text::check_code(value),
            Self::Date => Date::parse(value).map(drop),
            Self::DateTime => {
                check_fraction(value, date_time::parts(value)?.fraction_digits(), release)
            }
            Self::Decimal => Decimal::parse(value).map(drop),
            Self::Id => text::check_id(value),
            Self::Instant => {
                check_fraction(value, instant::parts(value)?.fraction_digits(), release)
            }
            Self::Integer => integer::parse_integer(value).map(drop),
            Self::Integer64 => integer::parse_integer64(value).map(drop),
            Self::Markdown | Self::String => text::check_string(value),
            Self::Oid => text::check_oid(value),
            Self::PositiveInt => integer::parse_positive_int(value).map(drop),
            Self::Time => check_fraction(value, time::parts(value)?.fraction_digits, release),
            Self::UnsignedInt => integer::parse_unsigned_int(value).map(drop),
            Self::Uri | Self::Url => text::check_uri(value),
            Self::Uuid => text::check_uuid(value),
            Self::Xhtml => check_xhtml(value),
        }
    }
}

impl std::fmt::Display for PrimitiveKind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name())
    }
}

fn check_boolean(value: &str) -> Result<(), LexicalError> {
    match value {
        "true" | "false" => Ok(()),
        "" => Err(LexicalError::new(LexicalErrorKind::Empty, 0)),
        _ => Err(LexicalError::new(LexicalErrorKind::Character, 0)),
    }
}

fn check_xhtml(value: &str) -> Result<(), LexicalError> {
    if value.is_empty() {
        return Err(LexicalError::new(LexicalErrorKind::Empty, 0));
    }
    if value.starts_with("<div") {
        return Ok(());
    }
    Err(LexicalError::new(LexicalErrorKind::Prefix, 0))
}

fn check_fraction(value: &str, digits: usize, release: Release) -> Result<(), LexicalError> {
    if digits > time::R5_FRACTION_DIGITS && release >= Release::R5 {
        let point = value.find('.').unwrap_or_default();
        return Err(LexicalError::new(
            LexicalErrorKind::Fraction,
            point + 1 + time::R5_FRACTION_DIGITS,
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prm_01_every_primitive_by_name() {
        assert_eq!(PrimitiveKind::ALL.len(), 21);
        for kind in PrimitiveKind::ALL {
            assert_eq!(PrimitiveKind::of_name(kind.name()), Some(*kind));
        }
        let of = |release| PrimitiveKind::ALL.iter().filter(|kind| kind.exists_in(release)).count();
        assert_eq!((of(Release::R4), of(Release::R4B), of(Release::R5)), (20, 20, 21));
    }

    #[test]
    fn prm_09_fraction_digits_by_release() {
        let long = "2015-02-07T13:28:17.1234567891Z";
        for kind in [PrimitiveKind::DateTime, PrimitiveKind::Instant] {
            assert!(kind.check(long, Release::R4).is_ok());
            let error = kind.check(long, Release::R5).unwrap_err();
            assert_eq!((error.kind(), error.location()), (LexicalErrorKind::Fraction, 29));
        }
    }

    #[test]
    fn prm_12_check_says_why() {
        for (kind, value, why) in [
            (PrimitiveKind::Boolean, "TRUE", LexicalErrorKind::Character),
            (PrimitiveKind::Date, "1974-13", LexicalErrorKind::Month),
            (PrimitiveKind::Xhtml, "<p/>", LexicalErrorKind::Prefix),
            (PrimitiveKind::UnsignedInt, "-1", LexicalErrorKind::Range),
        ] {
            assert_eq!(kind.check(value, Release::R4).unwrap_err().kind(), why);
        }
    }
}
