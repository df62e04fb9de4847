//! Maintenance commands of the workspace: `cargo xtask COMMAND`.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool with a clock and an output"
)]

mod codegen;
mod conformance;
mod cost;
mod data;
mod error;
mod features;
mod layers;
mod long;
mod matrix;
mod weight;
mod workspace;

use std::process::ExitCode;

use error::Result;
use workspace::Workspace;

const USAGE: &str = "\
cargo xtask COMMAND

  data                  bring the official packages into the ignored folder data/ (or $SANARE_DATA)
  codegen [--check]     write the generated code, or prove that nobody edited it
  conformance [SUITE]   run the official suites and corpora against their floors
  layers                check the dependency arrows, ARCHITECTURE.md and the facade
  features              compile each published crate alone with no, each and all features
  matrix                check that each CONFORMANCE.md names only tests that exist and run
  weight                check how many packages stand behind a crate, and that none needs a C compiler
  cost                  measure compile time and memory
  long [NAME [--slice] [--seed N]]
                        carry out a long run and add it to the table; without a name, list them
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(code) = cost::stand_in(&arguments) {
        return code;
    }
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one command; `false` means that it found something wrong and has said what.
fn run(arguments: &[String]) -> Result<bool> {
    let workspace = Workspace::locate()?;
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["data"] => data::bring(&workspace),
        ["codegen"] => codegen::run(&workspace, codegen::Mode::Write),
        ["codegen", "--check"] => codegen::run(&workspace, codegen::Mode::Check),
        ["conformance", names @ ..] => conformance::run(&workspace, names),
        ["layers"] => layers::run(&workspace),
        ["features"] => features::run(&workspace),
        ["matrix"] => matrix::run(&workspace),
        ["weight"] => weight::run(&workspace),
        ["cost"] => cost::run(&workspace),
        ["long", words @ ..] => long::run(&workspace, words),
        _ => {
            eprint!("{USAGE}");
            Ok(false)
        }
    }
}
