//! Rules from HL7 v2 to FHIR that analysts can own: typed plans, lineage, exceptions, unread sources.

pub mod cond;
pub mod path;
pub mod structure;
pub mod vocab;
