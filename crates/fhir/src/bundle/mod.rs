//! Bundles: finding entries and resolving the references between them.

mod index;

pub use index::{BundleIndex, Entry, Resolution};
