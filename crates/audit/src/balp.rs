//! IHE Basic Audit Log Patterns (BALP) 1.1.4: its profiles.

mod profile;

pub use profile::Profile;
