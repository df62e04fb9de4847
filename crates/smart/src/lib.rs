//! SMART App Launch for apps and servers: discovery, launch, scopes, tokens and backend services, without I/O.
//!
//! An app is described once ([`SmartApp`]), finds out about a server ([`discovery`]), sends the visitor there to log in ([`Authorize`]), and gets a
//! [`Grant`](token::Grant) when the visitor comes back ([`PendingAuthorization`]). [`Sessions`] keep it usable. A backend service asks for its token directly. A
//! server verifies clients and tokens ([`server`]) and decides by [`scope`]s what a token allows.
//!
//! ```
//! use std::time::{Duration, UNIX_EPOCH};
//!
//! use sanare_smart::discovery::{Discovered, SmartConfiguration};
//! use sanare_smart::io::{Flow, Input, Step};
//! use sanare_smart::{AuthorizationTarget, LaunchRequest, SmartApp, scopes};
//!
//! # fn main() -> Result<(), sanare_smart::Error> {
//! let app = SmartApp::builder("my-app")
//!     .redirect_uri("https://app.example/callback")?
//!     .trust(["https://ehr.example/fhir"])?
//!     .build()?;
//! let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
//! let mut entropy = |bytes: &mut [u8]| bytes.fill(7); // yours must be unpredictable
//!
//! // The EHR sends the visitor to https://app.example/launch?iss=...&launch=...
//! let launch = LaunchRequest::parse("iss=https%3A%2F%2Fehr.example%2Ffhir&launch=abc")?;
//!
//! // Requests and answers are values; see `io` for a loop that drives a flow with a transport.
//! let mut discover = app.discover(launch.iss())?;
//! let Step::Send(request) = discover.advance(now, Input::Start)? else { unreachable!() };
//! assert_eq!(request.uri(), "https://ehr.example/fhir/.well-known/smart-configuration");
//! let document = br#"{"authorization_endpoint":"https://ehr.example/auth","token_endpoint":"https://ehr.example/token"}"#;
//! let answer = Input::Response(http::Response::new(document.to_vec()));
//! let Step::Done(server) = discover.advance(now, answer)? else { unreachable!() };
//!
//! let (target, pending) =
//!     server.authorize(&app, launch).scopes(scopes!["patient/Observation.rs"]).begin(now, &mut entropy)?;
//! let AuthorizationTarget::Get(url) = target else { unreachable!() }; // redirect the browser there
//! let state = url.query_pairs().find(|(name, _)| name == "state").unwrap().1;
//!
//! // The browser comes back to https://app.example/callback?code=...&state=...
//! let mut exchange = pending.complete(&app, &format!("code=xyz&state={state}"), now)?;
//! let Step::Send(_request) = exchange.advance(now, Input::Start)? else { unreachable!() };
//! let body = br#"{"access_token":"t","token_type":"Bearer","expires_in":3600,"scope":"patient/*.rs","patient":"p1"}"#;
//! let answer = Input::Response(http::Response::new(body.to_vec()));
//! let Step::Done(grant) = exchange.advance(now, answer)? else { unreachable!() };
//!
//! assert_eq!(grant.patient()?, "p1");
//! grant.scopes().require("patient/Observation.rs")?; // what was granted, not what was asked
//! let mut read = http::Request::get("https://ehr.example/fhir/Patient/p1").body(()).unwrap();
//! grant.authorize(&mut read)?; // only requests to this server get the token
//! # Ok(())
//! # }
//! ```
//!
//! Nothing here opens a socket, reads the clock or draws random bytes. `Debug`, `Display` of errors and serde show no token, secret, id or
//! other value of a message.
//!
//! | feature | adds |
//! |---|---|
//! | `jws-rustcrypto` | `jws::RustCrypto` (signatures of identity tokens) and `jws::Es384` (client assertions) |
//! | `rs384-rustcrypto` | `jws::Rs384`; read its warning first |
//! | `reqwest` | `transport::Transport`, which drives flows over the network |
//! | `tower` | `server::RequireScope`, a layer that lets through what a token's scopes cover |
//! | `testing` | `testing::FakeEhr`, an EHR for your own tests with a switch for every fault |
//!
//! The standard: [SMART App Launch 2.2](https://hl7.org/fhir/smart-app-launch/STU2.2/); answers of 1.0 and 2.0 servers are read too.

mod app;
mod assertion;
mod auth;
mod base;
#[cfg(feature = "testing")]
pub mod contract;
pub mod discovery;
mod error;
pub mod extras;
mod fetch;
mod identity;
pub mod io;
mod json;
pub mod jws;
mod launch;
mod oauth_error;
mod query;
mod replay;
pub mod scope;
mod seal;
mod secret;
pub mod server;
mod session;
#[cfg(feature = "testing")]
pub mod testing;
mod time;
pub mod token;
#[cfg(feature = "reqwest")]
pub mod transport;
mod vendor;

pub use app::{SmartApp, SmartAppBuilder};
pub use assertion::ClientAssertion;
pub use auth::{BasicEncoding, ClientAuth};
pub use base::FhirBase;
pub use error::{Error, ErrorKind, Fault, Location};
pub use identity::{FhirUser, FhirUserType, Identity};
pub use launch::{
    AuthorizationTarget, Authorize, Launch, LaunchRequest, PendingAuthorization, PostForm,
};
pub use oauth_error::{OAuthError, OAuthErrorCode};
pub use replay::{MemoryReplayGuard, ReplayGuard};
pub use seal::{Seal, SealBroken};
pub use secret::{Secret, Untrusted};
pub use session::{
    MemoryTokenStore, Renew, Renewal, SessionRecord, Sessions, StoreBroken, TokenStore, Version,
};
pub use vendor::VendorProfile;

/// The code of the README, which runs as a test.
#[cfg(all(doctest, feature = "testing"))]
#[doc = include_str!("../README.md")]
pub struct Readme;
