//! Every flow that a SMART server advertises, step by step: at the fake EHR, or at `$SANARE_SMART_BASE`.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// Runs the example `smart_e2e` and takes its `ok` and `FAILED` lines for cases.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "examples-web", "--features", "web"])
        .args(["--example", "smart_e2e"])
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
    // 1 means that a flow failed, which is a case; anything else that the run did not come to its end.
    match child.wait()?.code() {
        Some(0 | 1) => {}
        _ => return Err("smart_e2e did not come to its end".into()),
    }
    if std::env::var_os("SANARE_SMART_BASE").is_some_and(|base| !base.is_empty()) {
        outcome.without_floor();
    }
    Ok(Some(outcome))
}
