//! `cargo xtask codegen`: generated code is an output. Change the generator or its named fixups.

mod fhir;
mod format;
pub mod hl7v2;
mod mapping;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Result;
use crate::workspace::Workspace;

/// What to do with the output of the generators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Replace the generated files.
    Write,
    /// Compare with the committed files and change nothing.
    Check,
}

/// Generated files by path below the root.
pub type Output = BTreeMap<PathBuf, String>;

/// One generator: its name, the folders and single files that it owns, and the function that makes
/// its files. Of two generators that own a path, it belongs to the one that names more of it.
/// `Ok(None)` means that its input is not there (`cargo xtask data`, or the corpus).
struct Generator {
    name: &'static str,
    owns: &'static [&'static str],
    make: fn(&Workspace) -> Result<Option<Output>>,
}

const GENERATORS: &[Generator] = &[
    Generator {
        name: "fhir-model",
        owns: &["crates/fhir/src/r4", "crates/fhir/src/r4b", "crates/fhir/src/r5"],
        make: fhir::model::make,
    },
    Generator {
        name: "fhir-schema",
        owns: &[
            "crates/fhir/src/r4/schema.rs",
            "crates/fhir/src/r4b/schema.rs",
            "crates/fhir/src/r5/schema.rs",
        ],
        make: fhir::schema::make,
    },
    Generator { name: "mapping-rules", owns: mapping::OWNS, make: mapping::make },
    Generator {
        name: "fhir-search",
        owns: &[
            "crates/fhir/src/r4/search.rs",
            "crates/fhir/src/r4/compartments.rs",
            "crates/fhir/src/r4b/search.rs",
            "crates/fhir/src/r4b/compartments.rs",
            "crates/fhir/src/r5/search.rs",
            "crates/fhir/src/r5/compartments.rs",
        ],
        make: fhir::search::make,
    },
    Generator {
        name: "fhir-operations",
        owns: &[
            "crates/fhir/src/r4/operations.rs",
            "crates/fhir/src/r4b/operations.rs",
            "crates/fhir/src/r5/operations.rs",
        ],
        make: fhir::operations::make,
    },
    Generator { name: "hl7v2-schema", owns: hl7v2::OWNS, make: hl7v2::make },
    Generator { name: "hl7v2-views", owns: &[hl7v2::views::FOLDER], make: hl7v2::views::make },
];

/// Runs every generator; in CI all of their input must be there.
pub fn run(workspace: &Workspace, mode: Mode) -> Result<bool> {
    generate(workspace, mode, std::env::var_os("CI").is_some())
}

fn generate(workspace: &Workspace, mode: Mode, needs_all: bool) -> Result<bool> {
    let mut fine = true;
    for generator in GENERATORS {
        let Some(output) = (generator.make)(workspace)? else {
            println!("{}: not run (no data)", generator.name);
            fine &= !needs_all;
            continue;
        };
        let stale = stale(workspace, generator, &output)?;
        match mode {
            Mode::Write => write(workspace, &output, &stale)?,
            Mode::Check if stale.is_empty() => {}
            Mode::Check => {
                fine = false;
                for path in &stale {
                    println!(
                        "{}: {} is not what the generator prints",
                        generator.name,
                        path.display()
                    );
                }
            }
        }
        println!("{}: {} files, {} differ", generator.name, output.len(), stale.len());
    }
    Ok(fine)
}

/// The files that are missing, differ, or should not be there.
fn stale(workspace: &Workspace, generator: &Generator, output: &Output) -> Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    for (path, text) in output {
        if !fs::read_to_string(workspace.root().join(path)).is_ok_and(|found| found == *text) {
            stale.push(path.clone());
        }
    }
    for owned in generator.owns {
        let mut found = Vec::new();
        files(&workspace.path(owned), &mut found)?;
        for path in found {
            let below = path.strip_prefix(workspace.root())?.to_path_buf();
            if !output.contains_key(&below) && owner(&below) == Some(generator.name) {
                stale.push(below);
            }
        }
    }
    Ok(stale)
}

/// The generator to which a path belongs.
fn owner(path: &Path) -> Option<&'static str> {
    let owners = GENERATORS.iter().flat_map(|generator| {
        generator
            .owns
            .iter()
            .filter(|owned| path.starts_with(owned))
            .map(move |owned| (owned, generator))
    });
    owners.max_by_key(|(owned, _)| owned.len()).map(|(_, generator)| generator.name)
}

fn write(workspace: &Workspace, output: &Output, stale: &[PathBuf]) -> Result<()> {
    for path in stale {
        let target = workspace.root().join(path);
        match output.get(path) {
            Some(text) => {
                if let Some(parent) = target.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::write(target, text)?;
            }
            None => fs::remove_file(target)?,
        }
    }
    Ok(())
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    if folder.is_file() {
        into.push(folder.to_path_buf());
    }
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gen_01_generated_code_is_what_the_generators_print() {
        // Without the packages there is nothing to compare; `cargo xtask codegen --check` in CI
        // does not let that pass.
        assert!(generate(&Workspace::locate().unwrap(), Mode::Check, false).unwrap());
    }

    #[test]
    fn a_path_belongs_to_the_generator_that_names_more_of_it() {
        assert_eq!(owner(Path::new("crates/fhir/src/r4/patient.rs")), Some("fhir-model"));
        assert_eq!(owner(Path::new("crates/fhir/src/r4/schema.rs")), Some("fhir-schema"));
        assert_eq!(owner(Path::new("crates/fhir/src/lib.rs")), None);
    }

    #[test]
    fn gen_04_generated_code_is_clean_of_rustfmt_and_asks_no_lint_to_look_away() {
        let workspace = Workspace::locate().unwrap();
        let mut found = Vec::new();
        for generator in GENERATORS.iter().filter(|it| it.name.starts_with("fhir-")) {
            for owned in generator.owns {
                files(&workspace.path(owned), &mut found).unwrap();
            }
        }
        found.retain(|path| path.extension().is_some_and(|end| end == "rs"));
        found.sort();
        found.dedup();
        assert!(found.len() > 500, "{}", found.len());
        for path in &found {
            // Lints are those of the workspace, so the clippy step speaks of these files too.
            let text = fs::read_to_string(path).unwrap();
            let name = path.display();
            for word in ["allow(", "expect(clippy", "cfg_attr"] {
                assert!(!text.contains(word), "{name} holds {word}");
            }
        }
        for some in found.chunks(200) {
            let status = std::process::Command::new("rustfmt")
                .args(["--edition", "2024", "--check", "--config-path"])
                .arg(workspace.path("rustfmt.toml"))
                .args(some)
                .status();
            assert!(status.unwrap().success(), "rustfmt prints generated code otherwise");
        }
    }
}
