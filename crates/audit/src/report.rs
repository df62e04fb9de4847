//! What a journal tells: queries, activity reviews and accountings of disclosures.
//!
//! [`Query`] finds events by user, patient, period, action and outcome (45 CFR 164.312(b)); a
//! [`Table`] of what it finds is sorted by any column (170.315(d)(3)) and written as CSV, NDJSON or
//! one HTML page. [`accounting`] lists to whom data about a patient was disclosed (164.528).
//!
//! ```
//! # use sanare_audit::balp::{Patient, PatientRead, System};
//! # use sanare_audit::{Network, Timestamp};
//! use sanare_audit::Reference;
//! use sanare_audit::journal::{Journal, Options};
//! use sanare_audit::report::{Column, Query, Table};
//! # use sanare_audit::testing::Disk;
//!
//! # let store = Disk::new(1);
//! # let options = Options::new("hospital.example/audit")?;
//! # let journal = Journal::open(store.clone(), || Timestamp::from_micros(0), options)?;
//! # let system = || System::new(Reference::display("a"), Network::name("a.example"));
//! # let event = PatientRead::new(
//! #     system(), system(), Reference::to("Observation/1"), Patient::id("17"), Reference::display("a"))
//! #     .user(Reference::to("Practitioner/3"))
//! #     .build("2026-03-01T12:05:09Z".parse()?, "1");
//! # journal.record(&event)?;
//! let query = Query::new()
//!     .user(Reference::to("Practitioner/3"))
//!     .patient(Reference::to("Patient/17"))
//!     .since("2026-01-01T00:00:00Z".parse()?);
//! let mut table = Table::of(query.find(&store)?)?;
//! table.sort(Column::Recorded);
//! assert_eq!(table.len(), 1);
//! assert!(table.to_csv().starts_with("number,recorded,user,patient,action"));
//! # Ok::<(), sanare_audit::Error>(())
//! ```
//!
//! Whoever reads the journal makes an event as well: [`audit_log_used`](crate::status::audit_log_used).

mod accounting;
mod query;
mod table;

pub use accounting::{Disclosure, accounting};
pub use query::{Found, Query};
pub use table::{Column, Table};
