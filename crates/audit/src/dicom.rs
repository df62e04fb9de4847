//! Events as DICOM audit messages
//! ([PS3.15 A.5](https://dicom.nema.org/medical/dicom/current/output/html/part15.html#sect_A.5)),
//! the XML that ATNA repositories take, and read from them.
//!
//! Two dialects are written ([`Dialect::Dicom2017c`], [`Dialect::Dicom2014c`]); those two and the
//! older RFC 3881 are read. The two dialects of DICOM exclude each other, so which one a receiver
//! takes is a matter of configuration.
//!
//! ```
//! use sanare_audit::dicom::{Dialect, Reader};
//! use sanare_audit::{Agent, Coding, Event, Outcome, Reference, Source};
//!
//! let event = Event {
//!     outcome: Some(Outcome::Success),
//!     ..Event::new(
//!         "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f",
//!         Coding::new("http://dicom.nema.org/resources/ontology/DCM", "110107"),
//!         "2026-03-01T12:05:09Z".parse()?,
//!         Agent::new(Reference::value("engine")).as_requestor(),
//!         Source::new(Reference::value("engine")),
//!     )
//! };
//! let xml = event.to_dicom(Dialect::Dicom2017c)?;
//! let read = Reader::new().strict().read(xml.as_bytes(), event.id.clone())?;
//! assert_eq!(read.event, event);
//! assert_eq!(read.dialect, Dialect::Dicom2017c);
//! # Ok::<(), sanare_audit::Error>(())
//! ```
//!
//! # What stands where
//! A FHIR reference or an identifier (`system|value`) is a `UserID`, `AuditSourceID` or
//! `ParticipantObjectID`. The first `RoleIDCode` is the agent's kind, the others are its roles. What
//! DICOM says of images (`ParticipantObjectDescription`) is kept in details whose kind begins with
//! `dicom:`. What has no place is told by [`Event::dicom_losses`](crate::Event::dicom_losses).

mod codes;
mod read;
mod tree;
mod write;

pub use read::{Read, Reader};

/// A form of audit messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// DICOM from 2017c: the source's type is an element.
    #[default]
    Dicom2017c,
    /// DICOM up to 2017b: the source's type is an attribute.
    Dicom2014c,
    /// RFC 3881, which is read and not written.
    Rfc3881,
}
