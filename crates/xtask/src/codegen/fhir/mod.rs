//! Generators of `crates/fhir`: from the official definitions to the model and the schema tables.

pub mod definitions;
pub mod fixups;
pub mod model;
mod names;
pub mod operations;
pub mod package;
pub mod schema;
pub mod search;
pub mod tables;
pub mod value_sets;
