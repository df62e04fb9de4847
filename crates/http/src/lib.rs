//! What clients of healthcare servers share: the deviations of vendors as data, TLS by the platform's rules, a loopback server for tests.
//!
//! ```
//! use sanare_http::{Area, Vendor};
//!
//! let vendor = Vendor::detect(Some("Cerner"), None).unwrap();
//! assert_eq!(vendor.name(), "Oracle Health");
//! assert_eq!(vendor.text(Area::Api, "param_style"), Some("comma"));
//! ```

#[cfg(feature = "testing")]
pub mod loopback;
#[cfg(feature = "reqwest")]
pub mod tls;
mod vendor;

pub use vendor::{Area, Quirk, Vendor, VendorError, VendorErrorKind};

/// The code of the README, which runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
