//! A row of the tables of identifiers.

use crate::report::Found;

/// What is found in a place, as data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// A type or an element of FHIR (`HumanName`, `Patient.photo`); a data type, a component or a
    /// field of HL7 v2 (`XPN`, `XAD.5`, `PID-19`).
    pub place: &'static str,
    /// What is found there; none if it identifies nobody and stays.
    pub found: Option<Found>,
    /// Where the statement comes from: a paragraph of 45 CFR 164.514(b)(2)(i), or the definition.
    pub source: &'static str,
}
