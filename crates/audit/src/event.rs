//! The event model: who did what to which data, when, with what outcome.
//!
//! It is FHIR's AuditEvent without the differences between releases and formats. Fields are plain;
//! what an event cannot be without is an argument of its constructor. `Debug` shows which fields
//! are set, never what is in them, because events name people.

mod code;
mod entity;
pub(crate) mod form;
mod outcome;
mod record;
mod who;

pub use code::{Coding, Concept, Identifier, Reference, Text};
pub use entity::{Detail, DetailValue, Entity};
pub(crate) use form::shape;
pub use outcome::{Action, Outcome};
pub use record::{Event, Period};
pub use who::{Agent, Network, NetworkKind, Source};
