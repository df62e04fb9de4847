//! The fields that are compared, and how far two records agree in one.

use std::fmt;
use std::str::FromStr;

/// A field of a person that is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Field {
    /// An identifier that a person has once in a country.
    NationalId,
    /// Any other identifier; only those of one system are compared.
    Identifier,
    /// Family names.
    Family,
    /// Given names.
    Given,
    /// The date of birth.
    BirthDate,
    /// The administrative sex.
    Sex,
    /// Telephone numbers, by their last nine digits.
    Phone,
    /// Electronic mail.
    Email,
    /// The street with the number.
    Street,
    /// The city.
    City,
    /// The postal code.
    PostalCode,
}

impl Field {
    /// All fields, in the order of a waterfall.
    pub const ALL: [Self; 11] = [
        Self::NationalId,
        Self::Identifier,
        Self::Family,
        Self::Given,
        Self::BirthDate,
        Self::Sex,
        Self::Phone,
        Self::Email,
        Self::Street,
        Self::City,
        Self::PostalCode,
    ];

    /// The name, as models and reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NationalId => "national-id",
            Self::Identifier => "identifier",
            Self::Family => "family",
            Self::Given => "given",
            Self::BirthDate => "birth-date",
            Self::Sex => "sex",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Street => "street",
            Self::City => "city",
            Self::PostalCode => "postal-code",
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for Field {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        Self::ALL.into_iter().find(|field| field.name() == text).ok_or(UnknownName)
    }
}

/// How far two records agree in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "models have a weight for each of these")]
pub enum Level {
    /// One of them says nothing that could be compared.
    Missing,
    /// They differ.
    Different,
    /// They differ as by a slip: one letter, day and month swapped, an initial.
    Near,
    /// They are the same.
    Exact,
}

impl Level {
    /// The levels that weigh.
    pub const WEIGHED: [Self; 3] = [Self::Different, Self::Near, Self::Exact];

    /// The name, as models and reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Different => "different",
            Self::Near => "near",
            Self::Exact => "exact",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for Level {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        let all = [Self::Missing, Self::Different, Self::Near, Self::Exact];
        all.into_iter().find(|level| level.name() == text).ok_or(UnknownName)
    }
}

/// A text that names no field, no level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such name")]
pub struct UnknownName;
