//! Which structure a message has.

use crate::diagnostic::{Code, Diagnostic};
use crate::loc;
use crate::message::Message;
use crate::scan::short;
use crate::schema::{Schema, Structure, Version};

/// The structure that a message says or means, and what had to be assumed for it.
pub(super) fn structure(
    message: &Message<'_>,
    schema: Schema,
) -> (Option<Structure>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let named = message.text(loc!("MSH-9.3"));
    let message_type = message.text(loc!("MSH-9.1"));
    let mut event = message.text(loc!("MSH-9.2"));
    if event.trim().is_empty() {
        event = message.text(loc!("EVN-1"));
    }
    let by_name = |schema: Schema| schema.structure(named.trim());
    let by_event = |schema: Schema| schema.structure_of(message_type.trim(), event.trim());
    let of = |schema: Schema| by_name(schema).or_else(|| by_event(schema));
    let mut note = |code: Code, location| {
        let span = message.at(location).span();
        found.push(Diagnostic::new(code, short(span.start), short(span.len())).at(location));
    };
    if let Some(code) = schema.assumed() {
        note(code, loc!("MSH-12"));
    }
    let meant = by_name(schema);
    let mut structure = meant.or_else(|| by_event(schema));
    if structure.is_none() {
        // The event may belong to another version than the one that MSH-12 names.
        structure = Version::ALL.into_iter().rev().find_map(|version| of(version.schema()));
        note(Code::StructureUnknown, loc!("MSH-9"));
    } else if !named.trim().is_empty() && meant.is_none() {
        note(Code::StructureUnknown, loc!("MSH-9.3"));
    }
    (structure, found)
}
