//! The contestants: one way to read and to write each.

use std::any::Any;
use std::hint::black_box;

use harness::{Contestant, contestant};

use crate::exact::same;

/// One library, behind functions, so that each is compiled as its users would compile it.
pub struct Subject {
    /// The name in the tables.
    pub name: &'static str,
    /// How many files it reads, and how many of them it writes back exactly.
    pub check: fn(&[Vec<u8>]) -> (usize, usize),
    /// A pass reads all files and drops what it read.
    pub reader: for<'f> fn(&'f [Vec<u8>]) -> Contestant<'f>,
    /// A pass writes all that were read.
    pub writer: for<'f> fn(&'f [Vec<u8>]) -> Contestant<'f>,
    /// Reads all files and keeps the results.
    pub keep: fn(&[Vec<u8>]) -> Box<dyn Any>,
}

macro_rules! subject {
    ($name:literal, $read:expr, $write:expr) => {
        Subject {
            name: $name,
            check: |files| {
                let mut parsed = 0;
                let mut exact = 0;
                for file in files {
                    let Some(value) = $read(file.as_slice()) else { continue };
                    parsed += 1;
                    let written: Vec<u8> = $write(&value);
                    exact += usize::from(same(file, &written));
                }
                (parsed, exact)
            },
            reader: |files| {
                contestant($name, move || {
                    let mut read = 0;
                    for file in files {
                        read += u64::from(black_box($read(file.as_slice())).is_some());
                    }
                    read
                })
            },
            writer: |files| {
                let values: Vec<_> =
                    files.iter().filter_map(|file| $read(file.as_slice())).collect();
                contestant($name, move || {
                    let mut written = 0;
                    for value in &values {
                        let text: Vec<u8> = $write(value);
                        written += black_box(text).len() as u64;
                    }
                    written
                })
            },
            keep: |files| {
                let mut values = Vec::with_capacity(files.len());
                values.extend(files.iter().filter_map(|file| $read(file.as_slice())));
                Box::new(values)
            },
        }
    };
}

/// Everything that this build holds.
pub const SUBJECTS: &[Subject] = &[
    subject!(
        "sanare-fhir",
        |bytes| sanare_fhir::json::read::<sanare_fhir::r4::Resource>(bytes).ok(),
        |value: &sanare_fhir::r4::Resource| sanare_fhir::json::to_string(value).into_bytes()
    ),
    subject!(
        "serde_json::Value",
        |bytes| serde_json::from_slice::<serde_json::Value>(bytes).ok(),
        |value: &serde_json::Value| serde_json::to_vec(value).unwrap_or_default()
    ),
    subject!(
        "sonic-rs (bound)",
        |bytes| sonic_rs::from_slice::<sonic_rs::Value>(bytes).ok(),
        |value: &sonic_rs::Value| sonic_rs::to_vec(value).unwrap_or_default()
    ),
    #[cfg(feature = "fhirbolt")]
    subject!(
        "fhirbolt 0.4.0",
        |bytes| fhirbolt::json::from_slice::<fhirbolt::model::r4::Resource>(bytes, None).ok(),
        |value: &fhirbolt::model::r4::Resource| fhirbolt::json::to_vec(value, None)
            .unwrap_or_default()
    ),
    #[cfg(feature = "fhir-r4")]
    subject!(
        "fhir-r4 4.1.2",
        |bytes| serde_json::from_slice::<fhir_r4::resources::Resource>(bytes).ok(),
        |value: &fhir_r4::resources::Resource| serde_json::to_vec(value).unwrap_or_default()
    ),
    #[cfg(feature = "fhir-types")]
    subject!(
        "fhir-types 0.1.128",
        |bytes| serde_json::from_slice::<fhir_types::r4::resource::Resource>(bytes).ok(),
        |value: &fhir_types::r4::resource::Resource| serde_json::to_vec(value).unwrap_or_default()
    ),
];
