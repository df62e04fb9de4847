//! FHIR REST and Bulk Data for clients: requests and answers as values, paging, retries and rate, without I/O.

mod auth;
mod base;
pub mod bulk;
mod call;
mod client;
mod error;
mod fact;
pub mod io;
mod issues;
mod label;
mod redirect;
pub mod retry;
#[cfg(feature = "testing")]
pub mod testing;
mod time;
pub mod transport;
mod vendor;

pub use auth::{Anonymous, Authorization, Authorizer, Credential, Generation, Renewal};
pub use base::{BaseUrl, Origin};
pub use call::{Answer, Call, Plan, Reply, Unknown};
pub use client::{FhirClient, FhirClientBuilder};
pub use error::{Error, ErrorKind, Fault, Location};
pub use fact::Fact;
pub use issues::{Issue, Issues};
pub use label::{Interaction, Label};
pub use time::retry_after;
pub use vendor::{ParamStyle, VendorProfile};
