//! IHE Basic Audit Log Patterns ([BALP 1.1.4](https://profiles.ihe.net/ITI/BALP/)): one builder a
//! profile.
//!
//! What a profile demands is an argument of the builder's constructor, so that an event without it
//! does not compile; everything else is a method. The builders make an [`Event`](crate::Event)
//! that *means* to fulfil its profile; a rendering claims it after the built-in checker only.
//!
//! ```
//! use sanare_audit::balp::{OAuth, Patient, PatientRead, System};
//! use sanare_audit::{Network, Reference};
//!
//! let event = PatientRead::new(
//!     System::new(Reference::display("portal"), Network::ip("192.0.2.7")),
//!     System::new(Reference::to("Device/ehr"), Network::uri("https://ehr.example/fhir")),
//!     Reference::to("Observation/1"),
//!     Patient::id("17"),
//!     Reference::to("Device/ehr"),
//! )
//! .user(Reference::to("Practitioner/3"))
//! .token(OAuth::minimal("C187CC480FAC40A0"))
//! .request_id("76d148b6-586d-11ec-bf63-0242ac130002")
//! .build("2026-03-01T12:05:09Z".parse()?, "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f");
//! assert_eq!(event.agents.len(), 3);
//! assert_eq!(event.claims.len(), 2);
//! # Ok::<(), sanare_audit::Error>(())
//! ```
//!
//! An act that concerns several patients is several events with the same request id, one each: see
//! [`PatientQuery::build_each`]. Failures, `$` operations, batches and history have no profile;
//! an entry of a transaction is audited as the interaction that it is.

mod authz;
#[cfg(feature = "fhir")]
mod check;
pub(crate) mod code;
mod disclosure;
mod iua;
mod part;
mod profile;
mod rest;
pub(crate) mod roles;
#[cfg(feature = "fhir")]
mod rules;
mod token;

pub use authz::AuthZconsent;
#[cfg(feature = "fhir")]
pub(crate) use check::check_base;
#[cfg(feature = "fhir")]
pub use check::{Report, Violation, check};
pub use disclosure::{DisclosureRecipient, DisclosureSource};
pub use iua::Iua71;
pub use part::{DataRole, Patient, System, User};
pub use profile::Profile;
pub use rest::{
    Create, Delete, PatientCreate, PatientDelete, PatientQuery, PatientRead, PatientUpdate, Query,
    Read, Update,
};
pub use token::{OAuth, Saml, Token, TokenFacts};

/// The extension for how surely a user was authenticated.
#[cfg(feature = "fhir")]
pub(crate) const ASSURANCE_LEVEL: &str =
    "https://profiles.ihe.net/ITI/BALP/StructureDefinition/ihe-assuranceLevel";
/// The extension for a user's further identifiers.
#[cfg(feature = "fhir")]
pub(crate) const OTHER_ID: &str =
    "https://profiles.ihe.net/ITI/BALP/StructureDefinition/ihe-otherId";
