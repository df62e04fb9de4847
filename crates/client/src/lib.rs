//! FHIR REST and Bulk Data for clients: requests and answers as values, paging, retries and rate, without I/O.
//!
//! A [`FhirClient`] describes a server. Its interactions are values: a request that can be looked at, and a [`Flow`](io::Flow) that ends
//! with a typed result. A [`transport`] runs them.
//!
//! ```
//! use std::time::{Duration, UNIX_EPOCH};
//!
//! use sanare_client::io::{Flow, Input, Step};
//! use sanare_client::{FhirClient, Write};
//! use sanare_fhir::r4::Patient;
//!
//! # fn main() -> Result<(), sanare_client::Error> {
//! let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
//! let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
//!
//! // A transport does this loop for you.
//! let mut read = fhir.read::<Patient>("123");
//! let Step::Send(request) = read.advance(now, Input::Start)? else { panic!("another step") };
//! assert_eq!(request.uri(), "https://ehr.example/fhir/Patient/123");
//! let answer = http::Response::builder()
//!     .header("etag", "W/\"7\"")
//!     .body(br#"{"resourceType":"Patient","id":"123"}"#.to_vec())
//!     .unwrap();
//! let Step::Done(mut patient) = read.advance(now, Input::Response(answer))? else { panic!("another step") };
//!
//! // The update goes through only if nobody changed the patient meanwhile.
//! patient.resource.active = true.into();
//! let mut update = fhir.update_versioned(&patient);
//! assert_eq!(update.request()?.headers()["if-match"], "W/\"7\"");
//!
//! // A plain create whose answer is lost is not sent again: ask what became of it.
//! let mut create = fhir.create(&Patient::default());
//! let Step::Send(_) = create.advance(now, Input::Start)? else { panic!("another step") };
//! let lost = Input::Failed(sanare_client::io::Failure::NoAnswer);
//! let Step::Done(Write::Unknown(unknown)) = create.advance(now, lost)? else { panic!("another step") };
//! let question = unknown.reconcile();
//! # let _ = (update, question);
//! # Ok(())
//! # }
//! ```
//!
//! | to | look at |
//! |---|---|
//! | read, write, patch, delete, call operations | the methods of [`FhirClient`] |
//! | search | [`search::Query`], then [`FhirClient::search`] and [`Pages`] |
//! | send batches and transactions | [`FhirClient::bundle`] |
//! | export whole populations as files | [`bulk`] |
//! | know what is sent again, and what never is | [`retry::decide`] |
//! | know what the server can do | [`Capabilities`], [`Policy`] |
//! | run flows | [`transport`]; in tests, `testing` |
//!
//! Nothing here opens a socket, reads the clock or draws random numbers, but for the transports behind features. `Debug` and `Display` of
//! errors show no URL, id, body or token. Credentials go to the server's own origin and to those that you allow, nowhere else.
//!
//! The standard: [FHIR, RESTful API](https://hl7.org/fhir/R4/http.html) of R4, R4B and R5.

mod auth;
mod base;
mod body;
pub mod bulk;
mod bundle;
mod call;
mod capabilities;
mod client;
mod error;
mod etag;
mod exchange;
mod fact;
mod instant;
pub mod io;
mod issues;
mod label;
mod pace;
mod page;
mod payload;
mod redirect;
mod rest;
pub mod retry;
pub mod search;
#[cfg(feature = "smart")]
mod smart;
#[cfg(feature = "testing")]
pub mod testing;
mod time;
pub mod transport;
mod vendor;

pub use auth::{Anonymous, Authorization, Authorizer, Credential, Generation, Renewal};
pub use base::{BaseUrl, Origin};
pub use body::Versioned;
pub use call::{Answer, Call, Plan, Reply, Unknown};
pub use capabilities::{Capabilities, Policy, ResourceCapabilities};
pub use client::{FhirClient, FhirClientBuilder};
pub use error::{Error, ErrorKind, Fault, Location};
pub use etag::ETag;
pub use exchange::{Exchange, Kind};
pub use fact::Fact;
pub use issues::{Issue, Issues};
pub use label::{Interaction, Label};
pub use pace::{Admission, Breaker, Pace, PaceBuilder, Permit};
pub use page::{Entry, Limits, Page, PageStop, Pages, Search, SearchVia};
pub use payload::{Json, Payload};
pub use rest::{
    Asynchronous, BatchAnswer, BatchParts, Batching, CapabilitiesReading, Deleting, EntryAnswer,
    Fresh, IfChanged, Level, Operating, PatchBody, Reading, Reconciled, Reconciling, Removal,
    Return, UnknownOutcome, Write, Writing, Written,
};
#[cfg(feature = "smart")]
pub use smart::SmartSession;
pub use time::retry_after;
pub use vendor::{ParamStyle, VendorProfile};

/// The code of the README, which runs as a test.
#[cfg(all(doctest, feature = "testing", feature = "r4"))]
#[doc = include_str!("../README.md")]
pub struct Readme;
