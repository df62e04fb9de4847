//! What of a health record may leave: de-identification of FHIR and HL7 v2, minimum necessary, security labels, consent.
//!
//! ```
//! use chrono::NaiveDate;
//! use sanare_fhir::Release;
//! use sanare_privacy::{Deidentifier, Key, Policy};
//!
//! let today = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
//! let deidentifier = Deidentifier::new(Policy::safe_harbor(today), Key::new(&[7; 32])?);
//!
//! let record = br#"{"resourceType":"Patient","id":"17","birthDate":"1931-02-03","gender":"male",
//!     "address":[{"line":["1 Main St"],"city":"Springfield","state":"VT","postalCode":"05901"}]}"#;
//! let (left, report) = deidentifier.json(Release::R4, record)?;
//!
//! assert!(left.contains(r#""address":[{"state":"VT","postalCode":"000"}]"#));
//! assert!(!left.contains("1931")); // somebody over 89
//! assert!(report.to_string().contains("Patient.address[0].line[0]: (B) places smaller than a state: Dropped"));
//! # Ok::<(), sanare_privacy::Error>(())
//! ```

mod class;
pub mod consent;
mod date;
mod deidentify;
mod error;
pub mod fhir;
mod key;
pub mod label;
pub mod microsoft;
mod phi;
mod place;
mod policy;
mod project;
mod report;
mod row;
#[cfg(feature = "hl7v2")]
pub mod v2;
mod zip;

pub use class::PhiClass;
pub use deidentify::Deidentifier;
pub use error::{Error, ErrorKind};
pub use key::Key;
pub use phi::Phi;
pub use policy::{Method, Policy};
pub use project::{Projection, Proof};
pub use report::{Done, Entry, Found, Report};
pub use zip::SmallPrefixes;

/// Runs the example of the read-me.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
