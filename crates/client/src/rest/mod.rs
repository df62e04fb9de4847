//! The interactions of the FHIR API over HTTP ([http](https://hl7.org/fhir/R4/http.html)).

mod asynchronous;
mod batch;
mod delete;
mod operation;
mod patch;
mod read;
mod reconcile;
mod write;

pub use asynchronous::Asynchronous;
pub use batch::{BatchAnswer, BatchParts, Batching, EntryAnswer};
pub use delete::{Deleting, Removal};
pub use operation::{Level, Operating};
pub use patch::PatchBody;
pub(crate) use read::safe_answer;
pub use read::{CapabilitiesReading, Fresh, IfChanged, Reading};
pub use reconcile::{Reconciled, Reconciling, UnknownOutcome};
pub use write::{Write, Writing, Written};

use http::header::ACCEPT;
use http::{HeaderName, HeaderValue, Method};
use sanare_fhir::Release;
use sanare_fhir::resource::Model;
use url::Url;

use crate::call::Plan;
use crate::error::{Error, ErrorKind};
use crate::label::Label;
use crate::retry::Class;

/// What a write should answer with (`Prefer: return=...`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Return {
    /// Nothing but headers.
    Minimal,
    /// The resource as it is now.
    Representation,
    /// An `OperationOutcome`.
    OperationOutcome,
}

impl Return {
    const fn preference(self) -> &'static str {
        match self {
            Self::Minimal => "return=minimal",
            Self::Representation => "return=representation",
            Self::OperationOutcome => "return=OperationOutcome",
        }
    }
}

pub(crate) const FHIR_JSON: &str = "application/fhir+json";

pub(crate) const PREFER: HeaderName = HeaderName::from_static("prefer");

pub(crate) const IF_NONE_EXIST: HeaderName = HeaderName::from_static("if-none-exist");

/// A request that accepts FHIR JSON.
pub(crate) fn fhir(method: Method, url: Url, class: Class, label: Label) -> Plan {
    Plan::new(method, url, class, label).header(ACCEPT, HeaderValue::from_static(FHIR_JSON))
}

/// The name of a resource type that a release has which is switched on.
///
/// # Errors
/// `InvalidType`.
pub(crate) fn known_type(name: &str) -> Result<&'static str, Error> {
    [Release::R4, Release::R4B, Release::R5]
        .into_iter()
        .filter_map(Model::of)
        .find_map(|model| model.resource_named(name))
        .map(|info| info.name)
        .ok_or_else(|| Error::new(ErrorKind::InvalidType).at("request").member("resource type"))
}

/// An id that the standard allows ([id](https://hl7.org/fhir/R4/datatypes.html#id)).
///
/// # Errors
/// `InvalidId`.
pub(crate) fn checked_id(id: &str) -> Result<&str, Error> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
    // Dots alone are steps of a path.
    let is_step = id == "." || id == "..";
    if id.is_empty() || id.len() > 64 || is_step || !id.bytes().all(allowed) {
        return Err(Error::new(ErrorKind::InvalidId).at("request").member("id"));
    }
    Ok(id)
}

/// # Errors
/// `InvalidHeader` for control characters.
pub(crate) fn header_value(text: &str, member: &'static str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text)
        .map_err(|_| Error::new(ErrorKind::InvalidHeader).at("request").member(member))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r02_ids_and_types_are_checked() {
        for id in ["1", "a-B.9", &"x".repeat(64)] {
            assert_eq!(checked_id(id).unwrap(), id);
        }
        for id in ["", ".", "..", "a/b", "a b", "ä", "a?b", "a%2fb", &"x".repeat(65)] {
            assert_eq!(checked_id(id).unwrap_err().kind(), ErrorKind::InvalidId, "{id}");
        }
        assert_eq!(known_type("Patient").unwrap(), "Patient");
        for name in ["patient", "HumanName", "", "Patient/1", "$export"] {
            assert_eq!(known_type(name).unwrap_err().kind(), ErrorKind::InvalidType, "{name}");
        }
    }
}
