//! Generated Rust in the style of the house: through rustfmt, so that nobody formats it by hand.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::error::Result;

/// The text as rustfmt prints it.
pub fn rustfmt(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt is needed to print code: {error}"))?;
    child.stdin.take().ok_or("rustfmt has no input")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err(format!("rustfmt refuses generated code:\n{text}").into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
