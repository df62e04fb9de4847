//! Examples of `examples/web` whose steps are the cases of a suite: every flow that a SMART server advertises, at the fake EHR or at
//! `$SANARE_SMART_BASE`; the REST interactions of the client, at a foreign server on this machine or at `$SANARE_CLIENT_BASE`.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// The flows of SMART.
pub fn smart(workspace: &Workspace) -> Result<Option<Outcome>> {
    example(workspace, "smart_e2e", "SANARE_SMART_BASE")
}

/// The interactions of REST.
pub fn client(workspace: &Workspace) -> Result<Option<Outcome>> {
    example(workspace, "client_e2e", "SANARE_CLIENT_BASE")
}

/// Runs an example and takes its `ok` and `FAILED` lines for cases.
fn example(workspace: &Workspace, name: &str, base: &str) -> Result<Option<Outcome>> {
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "examples-web", "--features", "web"])
        .args(["--example", name])
        .current_dir(workspace.root())
        .stdout(Stdio::piped())
        .spawn()?;
    let output = child.stdout.take().ok_or("no output")?;
    let mut outcome = Outcome::default();
    // Line by line: a person may have to open a URL that is printed.
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        if let Some(name) = line.strip_prefix("ok ") {
            outcome.record(name, Ok(()));
        } else if let Some(failure) = line.strip_prefix("FAILED ") {
            let (name, why) = failure.split_once(": ").unwrap_or((failure, ""));
            outcome.record(name, Err(why.to_owned()));
        }
    }
    // 1 means that a step failed, which is a case; 3 that there is no server; anything else that the run did not come to its end.
    match child.wait()?.code() {
        Some(0 | 1) => {}
        Some(3) if std::env::var_os("CI").is_none() => return Ok(None),
        _ => return Err(format!("{name} did not come to its end").into()),
    }
    if std::env::var_os(base).is_some_and(|base| !base.is_empty()) {
        outcome.without_floor();
    }
    Ok(Some(outcome))
}
