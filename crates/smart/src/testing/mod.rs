//! A fake EHR for your own tests: an authorization server and a small chart, deterministic, with a switch for every fault.
//!
//! [`FakeEhr`] answers requests as values, with the time as an argument and all its secrets derived from a seed, so that a test gives
//! the same bytes each time. [`FakeEhr::run`] drives a [`Flow`](crate::io::Flow) against it on a clock that only waits move;
//! [`Loopback`] puts it behind a socket of this machine for tests with a real transport or a browser.
//!
//! ```
//! use std::time::{Duration, UNIX_EPOCH};
//!
//! use sanare_smart::testing::{Endpoint, FakeEhr, Fault, RegisteredApp};
//! use sanare_smart::{ErrorKind, Launch, SmartApp};
//!
//! # fn main() -> Result<(), sanare_smart::Error> {
//! let ehr = FakeEhr::builder("https://ehr.example/fhir")?
//!     .app(RegisteredApp::public("my-app", "https://app.example/cb"))
//!     .build();
//! let app = SmartApp::builder("my-app")
//!     .redirect_uri("https://app.example/cb")?
//!     .trust(["https://ehr.example/fhir"])?
//!     .build()?;
//! let mut clock = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
//! let mut entropy = |bytes: &mut [u8]| bytes.fill(7);
//!
//! let server = ehr.run(app.discover(ehr.base())?, &mut clock)?;
//! let (target, pending) = server
//!     .authorize(&app, Launch::Standalone)
//!     .scopes("launch/patient patient/*.rs offline_access")
//!     .begin(clock, &mut entropy)?;
//! let callback = ehr.visit(&target, Some("p1"), clock).unwrap(); // the user picks a patient
//! let grant = ehr.run(pending.complete(&app, &callback, clock)?, &mut clock)?;
//! assert_eq!(grant.patient()?, "p1");
//!
//! // The answer to the next refresh gets lost: an error, and the refresh token is still there.
//! ehr.fail(Endpoint::Token, Fault::LostAnswer, 1);
//! let lost = ehr.run(server.refresh(&app, &grant, None, &mut entropy)?, &mut clock);
//! assert_eq!(lost.unwrap_err().kind(), ErrorKind::Network);
//! # Ok(())
//! # }
//! ```
//!
//! It is a fixture: it guards nothing, and its secrets can be guessed by anybody who knows the seed.

mod authorize;
mod chart;
mod drive;
mod ehr;
mod fault;
mod fhir;
mod id_token;
mod page;
mod register;
mod token;

pub use drive::{Reply, drive};
pub use ehr::{FakeEhr, FakeEhrBuilder, TokenLife};
pub use fault::{Endpoint, Fault, IdTokenFault, Quirk};
pub use register::RegisteredApp;
pub use sanare_http::loopback::{Loopback, Serving};
