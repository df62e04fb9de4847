//! Reading and writing every official R4 example: us, the peers, and JSON libraries as bounds.

mod exact;
pub mod formats;
mod subjects;

pub use subjects::{SUBJECTS, Subject};

use std::error::Error;
use std::path::{Path, PathBuf};

/// Every official R4 example, as `cargo xtask data` brought it.
pub fn files() -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let data = std::env::var_os("SANARE_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../data"), PathBuf::from);
    let folder = data.join("hl7.fhir.r4.examples");
    let entries = std::fs::read_dir(&folder).map_err(|_| "run `cargo xtask data` first")?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".json") && name != "package.json" {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths.into_iter().map(std::fs::read).collect::<Result<_, _>>()?)
}
