//! Bundles: building them, finding entries and resolving the references between them, pairing a
//! transaction with its answer.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::bundle::Request;
//! use sanare_fhir::r4::{self, Bundle, HumanName, Observation, Patient, Reference};
//!
//! let uuid = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"; // a random one
//! let patient = Patient { name: vec![HumanName::new("Chalmers", &[])], ..Default::default() };
//! let mut observation =
//!     Observation { subject: Reference::literal(uuid).into(), ..Default::default() };
//! let transaction = Bundle::transaction([
//!     Request::create(patient).full_url(uuid).if_none_exist("identifier=http://a.org|1"),
//!     Request::create(observation.clone()),
//!     Request::delete("Basic/1"),
//! ])?;
//! assert_eq!(transaction.entry[0].request.as_ref().unwrap().url, "Basic/1");
//!
//! let answer: Bundle = r4::json::read(br#"{"resourceType":"Bundle","type":"transaction-response",
//!     "entry":[{"response":{"status":"204"}},
//!         {"response":{"status":"201 Created","location":"Patient/7/_history/1"}},
//!         {"response":{"status":"201 Created","location":"Observation/8/_history/1"}}]}"#).unwrap();
//! let assigned = transaction.assigned(&answer)?;
//! assert_eq!(assigned.address(uuid), Some("Patient/7"));
//! assert_eq!(assigned.rewrite(&mut observation), 1);
//! assert_eq!(observation.subject.unwrap().reference, "Patient/7");
//! # }
//! # Ok::<(), sanare_fhir::bundle::BundleError>(())
//! ```

mod assigned;
mod build;
mod error;
mod index;
mod request;

pub use assigned::Assigned;
pub use error::{BundleError, BundleErrorKind};
pub use index::{BundleIndex, Entry, Resolution};
pub use request::{Hit, Request};
