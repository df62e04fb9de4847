//! Printed by `cargo xtask codegen` out of the schema tables.

pub(super) mod segments;
pub(super) mod types;
