//! The contestants: each parses a message and hands PID-5.1, a line feed and the first OBX-5 to a
//! sink, raw, in one or more runs of bytes. False means that it refuses the message.

use sanare_hl7v2::{Location, Parser, loc};

/// Parse one message and read the two values.
pub type Read = fn(&[u8], &str, Sink<'_>) -> bool;

/// Takes the bytes of the values.
pub type Sink<'s> = &'s mut dyn FnMut(&[u8]);

/// All contestants, ours first.
pub const CONTESTANTS: &[(&str, Read)] = &[
    ("sanare-hl7v2", sanare),
    ("sanare-hl7v2 with index()", indexed),
    ("er7 0.1.4", er7),
    ("hl7-2 0.2.7", hl7_2),
    ("hl7-parser 0.3.0", hl7_parser),
    ("rust-hl7 0.5.0", rust_hl7),
];

const FAMILY: Location = loc!("PID-5.1");
const RESULT: Location = loc!("OBX-5");

/// Ours takes bytes; what the peers need to be text was checked before.
pub fn sanare(bytes: &[u8], _: &str, out: Sink<'_>) -> bool {
    let Ok(message) = Parser::new().parse(bytes) else { return false };
    out(message.at(FAMILY).bytes());
    out(b"\n");
    out(message.at(RESULT).bytes());
    true
}

/// Ours with every delimiter found before the first read.
fn indexed(bytes: &[u8], _: &str, out: Sink<'_>) -> bool {
    let Ok(message) = Parser::new().parse(bytes) else { return false };
    let index = message.index();
    out(index.at(FAMILY).bytes());
    out(b"\n");
    out(index.at(RESULT).bytes());
    true
}

fn er7(_: &[u8], text: &str, out: Sink<'_>) -> bool {
    let Ok(message) = er7::parse(text) else { return false };
    read_er7(&message, out);
    true
}

fn hl7_2(_: &[u8], text: &str, out: Sink<'_>) -> bool {
    let Ok(message) = hl7_2::parse(text) else { return false };
    read_er7(message.raw(), out);
    true
}

fn read_er7(message: &er7::Message, out: Sink<'_>) {
    let separators = &message.separators;
    if let Some(component) = message.segment("PID").and_then(|pid| pid.component(5, 1)) {
        push_component(component, separators, out);
    }
    out(b"\n");
    if let Some(field) = message.segment("OBX").and_then(|obx| obx.field(5)) {
        for (index, repetition) in field.repetitions.iter().enumerate() {
            push_char(index, separators.repetition, out);
            for (index, component) in repetition.components.iter().enumerate() {
                push_char(index, separators.component, out);
                push_component(component, separators, out);
            }
        }
    }
}

fn push_component(component: &er7::Component, separators: &er7::Separators, out: Sink<'_>) {
    for (index, part) in component.subcomponents.iter().enumerate() {
        push_char(index, separators.subcomponent, out);
        out(part.raw.as_bytes());
    }
}

fn push_char(index: usize, separator: char, out: Sink<'_>) {
    if index > 0 {
        out(separator.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

fn hl7_parser(_: &[u8], text: &str, out: Sink<'_>) -> bool {
    let Ok(message) = hl7_parser::Message::parse(text) else { return false };
    let family =
        message.segment("PID").and_then(|pid| pid.field(5)).and_then(|name| name.component(1));
    out(family.map_or("", |family| family.raw_value()).as_bytes());
    out(b"\n");
    let result = message.segment("OBX").and_then(|obx| obx.field(5));
    out(result.map_or("", |result| result.raw_value()).as_bytes());
    true
}

fn rust_hl7(_: &[u8], text: &str, out: Sink<'_>) -> bool {
    let Ok(message) = rusthl7::message::Message::try_from(text) else { return false };
    let first = |id| message.segments.iter().find(|segment| segment.fields[0].source == id);
    let family = first("PID").and_then(|pid| pid.fields.get(5));
    let family = family.and_then(|name| name.components.first()?.first().copied());
    out(family.unwrap_or("").as_bytes());
    out(b"\n");
    let result = first("OBX").and_then(|obx| obx.fields.get(5));
    out(result.map_or("", |result| result.source).as_bytes());
    true
}
