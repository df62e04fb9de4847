//! No value of a message is in any error, Debug or Display text.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::error::Error as _;
use std::fmt::{Debug, Write as _};

use sanare_hl7v2::batch::Reader;
use sanare_hl7v2::{Delimiters, Error, Location, Message, Parser, escape, loc};

/// Also as parts, since a value can be cut.
const CANARY: &str = "KANARIENVOGEL";

fn assert_silent(text: &str) {
    let text = text.to_uppercase();
    for part in ["KANARI", "VOGEL"] {
        assert!(!text.contains(part), "a value is shown");
    }
    // Debug prints bytes as numbers.
    assert!(!text.contains("75, 65, 78, 65") && !text.contains("[75,"), "bytes are shown");
}

fn silent(shown: &impl Debug) {
    assert_silent(&format!("{shown:?} {shown:#?}"));
}

fn silent_error(error: &Error) {
    silent(error);
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        write!(text, "{cause} {cause:?}").unwrap();
        source = cause.source();
    }
    assert_silent(&text);
}

fn silent_message(message: &Message<'_>) {
    silent(message);
    silent(&message.edit());
    silent(&message.diagnostics());
    for found in message.check() {
        silent(&found);
        assert_silent(&found.to_string());
    }
    for segment in message.segments() {
        silent(&segment);
        silent(&segment.fields());
        for field in segment.fields() {
            silent(&field);
            silent(&field.value());
            for part in field.repetitions().chain(field.components()).chain(field.subcomponents()) {
                silent(&part);
                silent(&part.value());
            }
        }
    }
}

/// Messages with the canary in every place, sound and broken.
fn inputs() -> Vec<Vec<u8>> {
    let mut inputs: Vec<Vec<u8>> = [
        "MSH|^~\\&|$|$^$|$~$|$&$\rPID|$|$\\q$|$\\X4$\\|\\Z$\\\r$|1\r$\rpid|$\rZZZ|$\n$ text\n\nPID|$",
        "$",
        "$MSH|^~\\&|$\r",
        "MSH$|^~\\&|$\r",
        "MSH|$|$\r",
        "MSH|^~$|$\r",
        "MSH|^~\\&|||||||||||||||$|$\rNTE|$\\XFF\\é$\r",
        "$\rMSH|^~\\&|$\rBTS|$\rFTS|$\r$\r",
        "BHS|^~\\&|$\rMSH|$\rMSH|^~\\&|$\rBTS|$|$\r",
    ]
    .iter()
    .map(|text| text.replace('$', CANARY).into_bytes())
    .collect();
    let mut broken = inputs[0].clone();
    broken.push(0xff);
    inputs.push(broken);
    inputs
}

#[test]
fn dgn_no_phi() {
    for input in inputs() {
        for parser in [Parser::new(), Parser::new().strict(true), Parser::new().max_bytes(30)] {
            match parser.parse(&input) {
                Ok(message) => silent_message(&message),
                Err(error) => silent_error(&error),
            }
            for event in Reader::with_parser(&input[..], parser) {
                silent(&event);
            }
            let mut reader = Reader::with_parser(&input[..], parser);
            reader.next();
            silent(&reader);
        }
    }
}

#[test]
fn dgn_no_phi_in_edits() {
    let message = Parser::new().parse(b"MSH|^&&&|A\rPID|1\r").unwrap();
    let edits = [
        message.edit().set(loc!("PID-1"), "KANARIENVOGEL^"),
        message.edit().set(loc!("MSH-1"), CANARY),
        message.edit().set_raw(loc!("PID-1"), b"KANARIENVOGEL|"),
        message.edit().append(CANARY),
    ];
    for edit in edits {
        silent(&edit);
        silent_error(&edit.finish().unwrap_err());
    }
    silent_error(&CANARY.parse::<Location>().unwrap_err());
    let ascii = sanare_hl7v2::Charset::Ascii;
    let error = escape::encode("KANARIENVOGEL é", &Delimiters::default(), ascii).unwrap_err();
    silent_error(&error);
}

#[test]
fn names_of_parts_are_not_shown() {
    let part = sanare_hl7v2::continuation::Part {
        control_id: CANARY.to_owned(),
        pointer: CANARY.to_owned(),
    };
    silent(&part);
}
