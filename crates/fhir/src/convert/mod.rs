//! Resources of one release as resources of another, with a report of what could not be carried.
//!
//! ```
//! # #[cfg(all(feature = "r4", feature = "r5"))] {
//! use sanare_fhir::convert::{Converter, Reason};
//! use sanare_fhir::{r4, r5};
//!
//! let json = br#"{"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},
//!     "period":{"start":"2024"},"length":{"value":1},"statusHistory":[{"status":"planned"}]}"#;
//! let encounter: r4::Encounter = r4::json::read(json).unwrap();
//!
//! let converted = Converter::new().convert::<_, r5::Encounter>(&encounter).unwrap();
//! assert!(converted.value.status == r5::EncounterStatus::Completed);
//! assert!(converted.value.actual_period.is_some());
//! let loss = &converted.losses[0];
//! assert_eq!((loss.path(), loss.reason()), ("Encounter.statusHistory[0]", Reason::NoElement));
//!
//! // What R5 has no place for can travel in extensions, and comes back.
//! let converter = Converter::new().keep_in_extensions();
//! let there = converter.convert::<_, r5::Encounter>(&encounter).unwrap();
//! assert!(there.losses[0].is_kept());
//! let back = converter.convert::<_, r4::Encounter>(&there.value).unwrap();
//! assert_eq!(back.value, encounter);
//! # }
//! ```
//!
//! Elements of equal name and type are copied; a committed table tells what has moved, been renamed
//! or changed its type in the [reviewed resources](REVIEWED) and their data types. Other resources
//! go by equal names alone. Nothing is dropped without a [`Loss`], and no loss holds a value.

mod item;
mod keep;
mod rules;
mod run;

use std::fmt;

use crate::Release;
use crate::record::{Record, Typed};
use crate::resource::{AnyResource, ResourceRef};

/// The resources whose every difference between the releases was reviewed.
pub const REVIEWED: &[&str] = &[
    "AllergyIntolerance",
    "Appointment",
    "AuditEvent",
    "Bundle",
    "Condition",
    "Coverage",
    "DiagnosticReport",
    "DocumentReference",
    "Encounter",
    "Immunization",
    "Location",
    "MedicationRequest",
    "MedicationStatement",
    "Observation",
    "Organization",
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "Procedure",
    "Provenance",
    "ServiceRequest",
];

/// Converts resources and data types between releases.
#[derive(Debug, Clone, Copy, Default)]
pub struct Converter {
    keep: bool,
}

impl Converter {
    /// What cannot be carried is left out and reported.
    pub fn new() -> Self {
        Self::default()
    }

    /// What cannot be carried travels in the
    /// [extensions for converting between versions](https://hl7.org/fhir/R5/versions.html#extensions),
    /// where they can hold it, and is reported as kept. The way back restores it.
    #[must_use]
    pub fn keep_in_extensions(mut self) -> Self {
        self.keep = true;
        self
    }

    /// A value as the type of the same name in another release.
    ///
    /// # Errors
    /// The two types have different names.
    pub fn convert<S: Typed, T: Typed>(&self, source: &S) -> Result<Converted<T>, ConvertError> {
        if S::INFO.name != T::INFO.name {
            return Err(ConvertError { kind: ConvertErrorKind::OtherType });
        }
        let mut value = T::default();
        let losses = self.run(source, &mut value);
        Ok(Converted { value, losses })
    }

    /// A resource of any type as one of another release; one of an unknown type is kept as it is.
    ///
    /// # Errors
    /// The other release has no such type.
    pub fn convert_any<S: AnyResource, T: AnyResource>(
        &self,
        source: &S,
    ) -> Result<Converted<T>, ConvertError> {
        let unknown = ConvertError { kind: ConvertErrorKind::UnknownType };
        match source.view() {
            ResourceRef::Known(record) => {
                let mut value = T::of_type(record.info().name).ok_or(unknown)?;
                let losses = self.run(record, value.as_record_mut().ok_or(unknown)?);
                Ok(Converted { value, losses })
            }
            ResourceRef::Unknown(raw) => {
                Ok(Converted { value: T::of_raw(raw.clone()), losses: Vec::new() })
            }
        }
    }

    fn run(self, source: &dyn Record, target: &mut dyn Record) -> Vec<Loss> {
        run::Run::new(source.info(), target.info().release, self.keep).start(source, target)
    }
}

/// A converted value and what could not be carried.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Converted<T> {
    /// The value in the other release.
    pub value: T,
    /// What was lost, changed or kept in extensions, in the order of the source.
    pub losses: Vec<Loss>,
}

/// An element that could not be carried as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    path: Box<str>,
    reason: Reason,
    kept: bool,
}

impl Loss {
    /// The element of the source, `Encounter.statusHistory[0]`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Why it could not be carried.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// Whether the way back restores it: it travels in an extension, or as text that the other
    /// release does not allow.
    pub fn is_kept(&self) -> bool {
        self.kept
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.path, self.reason)
    }
}

/// Why an element could not be carried as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// The other release has no such element.
    #[error("the other release has no such element")]
    NoElement,
    /// The element does not take this type, or not all that the value holds.
    #[error("the element of the other release does not take this value")]
    NoType,
    /// The element takes one value, and has it.
    #[error("the element of the other release takes one value")]
    TooMany,
    /// The code became one that means more.
    #[error("the code of the other release means more")]
    Widened,
    /// The code is not in the value set of the other release; its text is carried.
    #[error("the code is not in the value set of the other release")]
    CodeNotInValueSet,
    /// The text has a form that only the source's release allows; it is carried.
    #[error("the other release does not allow this form of text")]
    Form,
    /// The values are carried, but not which of them stood together.
    #[error("the other release does not keep which values stood together")]
    Grouping,
    /// A member that the standard does not have.
    #[error("the standard has no such member")]
    UnknownMember,
    /// Elements nested deeper than 128.
    #[error("elements are nested too deep")]
    TooDeep,
}

/// Why nothing could be converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct ConvertError {
    kind: ConvertErrorKind,
}

impl ConvertError {
    /// The cause.
    pub fn kind(&self) -> ConvertErrorKind {
        self.kind
    }
}

/// The causes of a [`ConvertError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ConvertErrorKind {
    /// The two types have different names.
    #[error("the two types have different names")]
    OtherType,
    /// The other release has no such type.
    #[error("the other release has no such type")]
    UnknownType,
}

/// The version in the URLs of the extensions for converting between versions.
fn version(release: Release) -> &'static str {
    match release {
        Release::R4 => "4.0",
        Release::R4B => "4.3",
        Release::R5 => "5.0",
    }
}
