//! Audit events for health data, and a journal in which every later change to them shows.
//!
//! An [`Event`] says who did what to which data, when, and how it went. A
//! [`Journal`](journal::Journal) keeps events on disk: durable before `record` returns, chained by
//! SHA-256, and checked by [`journal::verify`]. [`balp`] builds the events of IHE Basic Audit Log
//! Patterns, and with the feature `fhir` (on by default) `Event::to_r4` renders any event as a FHIR
//! R4 AuditEvent. [`sink`] hands events on, [`policy`] says what happens when the journal is full,
//! [`report`] answers auditors, [`catalogue`] tells which event is missing.
//!
//! ```
//! use sanare_audit::journal::{self, Directory, Journal, Options};
//! use sanare_audit::{Action, Agent, Coding, Event, Outcome, Reference, Source, Timestamp};
//!
//! # let path = std::env::temp_dir().join(format!("sanare-audit-doc-{}", std::process::id()));
//! let clock = || Timestamp::from(std::time::SystemTime::now());
//! let options = Options::new("hospital.example/audit")?;
//! let journal = Journal::open(Directory::open(&path)?, clock, options)?;
//!
//! let engine = Reference::identifier("https://hospital.example/systems", "engine");
//! let import = Coding::new("http://dicom.nema.org/resources/ontology/DCM", "110107");
//! let event = Event {
//!     action: Some(Action::Create),
//!     outcome: Some(Outcome::Success),
//!     ..Event::new(
//!         "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f", // from the caller, as is the time
//!         import,
//!         clock(),
//!         Agent::new(engine.clone()).as_requestor(),
//!         Source::new(engine),
//!     )
//! };
//! journal.record(&event)?; // on the disk when it returns
//! let checkpoint = journal.checkpoint()?; // to be kept elsewhere
//!
//! let report = journal::verify(&Directory::existing(&path)?, Some(&checkpoint))?;
//! assert!(report.is_sound());
//! # drop(journal);
//! # std::fs::remove_dir_all(&path)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod ai;
pub mod balp;
pub mod catalogue;
#[cfg(feature = "dicom")]
pub mod dicom;
mod error;
mod event;
#[cfg(feature = "fhir")]
mod fhir;
mod hash;
pub mod journal;
mod json;
#[cfg(any(feature = "dicom", feature = "fhir"))]
mod loss;
pub mod policy;
pub mod report;
pub mod sink;
pub mod status;
pub mod syslog;
#[cfg(feature = "testing")]
pub mod testing;
mod time;

pub use error::{Error, ErrorKind, Location};
pub use event::{
    Action, Agent, Coding, Concept, Detail, DetailValue, Entity, Event, Identifier, Network,
    NetworkKind, Outcome, Period, Reference, Source, Text,
};
#[cfg(feature = "r5")]
pub use fhir::{OutcomeCodes, R5Options};
#[cfg(feature = "fhir")]
pub use fhir::{Received, Refused, Rendered, Restored};
pub use hash::Hash;
#[cfg(any(feature = "dicom", feature = "fhir"))]
pub use loss::Loss;
pub use time::Timestamp;

/// Runs the example of the read-me.
#[cfg(all(doctest, feature = "fhir"))]
#[doc = include_str!("../README.md")]
mod readme {}
