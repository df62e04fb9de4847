//! One HL7 v2 message is read, shown and changed; what is not touched stays as it is, byte for byte.
//!
//! `cargo run --example read_and_edit -- FILE [LOCATION=TEXT | LOCATION=]... [--values] [--json]`: without a change the
//! message is shown, each value by its place and its name, as its length; `--values` shows the values, `--json` the whole
//! as JSON. `PID-8=F` sets a text, `PID-8=""` sends the delete indicator, `PID-8=` empties the field; the changed message
//! goes to standard output as it is sent. Exit code 1 if the file is no message or a change cannot be done, 2 if the
//! arguments are none that it knows.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::error::Error;
use std::io::Write as _;
use std::process::ExitCode;

use examples::shown;
use sanare::hl7v2::{Location, Message, Parser};

fn main() -> ExitCode {
    let (mut file, mut changes, mut values, mut json) = (None, Vec::new(), false, false);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--values" => values = true,
            "--json" => json = true,
            option if option.starts_with("--") => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
            name if file.is_none() => file = Some(name.to_owned()),
            change => changes.push(change.to_owned()),
        }
    }
    let Some(file) = file else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(&file, &changes, values, json) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", shown(&file));
            ExitCode::FAILURE
        }
    }
}

const USAGE: &str = "usage: read_and_edit FILE [LOCATION=TEXT | LOCATION=]... [--values] [--json]";

fn run(file: &str, changes: &[String], values: bool, json: bool) -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    let message = Parser::new().parse(&bytes)?;
    for found in message.check() {
        eprintln!("{found}");
    }
    if !changes.is_empty() {
        let changed = change(&message, changes)?;
        std::io::stdout().write_all(changed.original())?;
    } else if json {
        println!("{}", serde_json::to_string_pretty(&message.by_segment())?);
    } else if values {
        print!("{}", message.pretty());
    } else {
        print!("{}", message.pretty().hide_values());
    }
    Ok(())
}

/// All changes at once: none is done if one of them cannot be.
fn change(message: &Message<'_>, changes: &[String]) -> Result<Message<'static>, Box<dyn Error>> {
    let mut editor = message.edit();
    for change in changes {
        let (place, text) = change.split_once('=').ok_or("a change is LOCATION=TEXT")?;
        let place: Location = place.parse()?;
        editor = match text {
            "" => editor.clear(place),
            "\"\"" => editor.delete(place),
            text => editor.set(place, text),
        };
    }
    Ok(editor.finish()?)
}
