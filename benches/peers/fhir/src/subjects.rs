//! The subjects: one way to read and write each.

use std::any::Any;
use std::hint::black_box;
use std::time::Duration;

use crate::cpu;

/// Times of one pass: reading all files, writing all that were read.
pub type Times = (Duration, Duration);

/// One library, behind functions so that each is compiled as its users would compile it.
pub struct Subject {
    pub name: &'static str,
    /// How many files it reads, and how many it writes back exactly.
    pub check: fn(&[Vec<u8>]) -> (usize, usize),
    pub time: fn(&[Vec<u8>]) -> Times,
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
            time: |files| {
                let start = cpu();
                let values: Vec<_> = files.iter().filter_map(|file| $read(black_box(file.as_slice()))).collect();
                let read = cpu() - start;
                let start = cpu();
                for value in &values {
                    let written: Vec<u8> = $write(value);
                    black_box(written);
                }
                (read, cpu() - start)
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
        |value: &fhirbolt::model::r4::Resource| fhirbolt::json::to_vec(value, None).unwrap_or_default()
    ),
    #[cfg(feature = "fhir-r4")]
    subject!(
        "fhir-r4 4.1.2",
        |bytes| serde_json::from_slice::<fhir_r4::resources::Resource>(bytes).ok(),
        |value: &fhir_r4::resources::Resource| serde_json::to_vec(value).unwrap_or_default()
    ),
];

/// Whether two JSON texts hold the same members in the same arrays, numbers compared as text.
fn same(left: &[u8], right: &[u8]) -> bool {
    tokens(left).is_some_and(|left| tokens(right) == Some(left))
}

/// A text in a canonical form: members sorted by key, scalars as they were written.
fn tokens(bytes: &[u8]) -> Option<String> {
    let raw: &serde_json::value::RawValue = serde_json::from_slice(bytes).ok()?;
    let mut into = String::with_capacity(bytes.len());
    canonical(raw.get(), &mut into)?;
    Some(into)
}

fn canonical(text: &str, into: &mut String) -> Option<()> {
    use std::collections::BTreeMap;
    match text.as_bytes().first()? {
        b'{' => {
            let members: BTreeMap<String, &serde_json::value::RawValue> = serde_json::from_str(text).ok()?;
            into.push('{');
            for (key, value) in members {
                into.push_str(&key);
                into.push(':');
                canonical(value.get(), into)?;
                into.push(',');
            }
            into.push('}');
        }
        b'[' => {
            let items: Vec<&serde_json::value::RawValue> = serde_json::from_str(text).ok()?;
            into.push('[');
            for item in items {
                canonical(item.get(), into)?;
                into.push(',');
            }
            into.push(']');
        }
        b'"' => {
            let decoded: String = serde_json::from_str(text).ok()?;
            into.push('"');
            into.push_str(&decoded);
            into.push('"');
        }
        _ => into.push_str(text),
    }
    Some(())
}
