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

use sanare_hl7v2::batch::{Reader, Writer};
use sanare_hl7v2::{
    Delimiters, Error, Header, Location, Message, Parser, escape, loc, profile, schema, structure,
    views,
};

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

#[test]
fn dgn_no_phi_in_views_index_structure_and_builders() {
    let text = "MSH|^~\\&|$|$|$|$|20260401||ORU^R01^ORU_R01|$|P|2.5.1\rPID|$|$|$^^^$||$^$||$|$|||$\r\
        PV1|$|$|$|$|||$\rORC|$|$\rOBR|$|$|$|$\rOBX|1|NM|$||$|$|$\rOBX|$|CE|$||$^$|$\rOBX|$|ED|$||$^$^$^Base64^$\r\
        NTE|$|$|$\r$|1\rZKA|$\r";
    let message = Parser::new().parse(text.replace('$', CANARY).into_bytes()).unwrap();
    let index = message.index();
    silent(&index);
    silent(&index.at(loc!("PID-5.1")));
    for segment in message.segments() {
        for number in 1..12 {
            silent(&index.field(segment, number));
        }
    }
    let patient = message.view::<views::Pid>().unwrap();
    silent(&patient);
    for name in patient.patient_name() {
        silent(&name);
    }
    silent(&patient.date_time_of_birth());
    for result in message.views::<views::Obx>() {
        silent(&result);
        match result.value() {
            Ok(value) => silent(&value),
            Err(error) => silent_error(&error),
        }
    }
    let tree = message.structure();
    silent(&tree);
    silent(&tree.issues());
    let place: structure::Place = "PATIENT_RESULT/ORDER_OBSERVATION/OBR-4".parse().unwrap();
    silent(&tree.at(&place));
    let error = format!("{CANARY} {CANARY}/PID-1").parse::<structure::Place>().unwrap_err();
    silent_error(&error);
    let report = profile::Profile::base(schema::Version::V2_5_1).check(&message);
    silent(&report);
    for issue in report.issues() {
        silent(&issue);
        assert_silent(&issue.to_string());
    }
    let header = Header::new("20260401".parse().unwrap(), CANARY)
        .sender(CANARY, CANARY)
        .receiver(CANARY, CANARY)
        .processing(CANARY)
        .acknowledgments(CANARY, CANARY);
    silent(&header);
    let made = header.message(CANARY, CANARY).unwrap();
    silent_message(&made);
    let mut writer = Writer::new(Vec::new());
    writer.batch(&header.batch(CANARY).unwrap()).unwrap();
    writer.message(&made).unwrap();
    silent(&writer);
    silent_error(&writer.file(&header.file(CANARY).unwrap()).unwrap_err());
    let ascii = header.charset(sanare_hl7v2::Charset::Ascii).sender("KANARIENVOGEL é", "");
    silent_error(&ascii.message("ADT", "A01").unwrap_err());
}
