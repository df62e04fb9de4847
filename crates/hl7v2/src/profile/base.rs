//! The standard itself: every field of every segment against the schema tables.

use std::ops::Range;

use super::findings::Findings;
use crate::diagnostic::{Code, Severity};
use crate::grammar::Pieces;
use crate::location::Index;
use crate::message::Message;
use crate::scan::Entry;
use crate::schema::{Part, Schema, Usage};
use crate::types::{Dtm, Nm, Tm};

/// Checks every segment that the version has.
pub(super) fn check(findings: &mut Findings<'_>, schema: Schema) {
    let message = findings.message;
    for (at, entry) in message.entries().iter().enumerate() {
        Base { findings, message, schema, segment: at, entry: *entry }.segment();
    }
}

/// Where an element is in its segment; what is zero is not stated.
#[derive(Clone, Copy, Default)]
struct Place {
    field: u16,
    repetition: u32,
    component: u16,
    subcomponent: u16,
}

/// How deep an element lies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Field,
    Component,
    Subcomponent,
}

struct Base<'f, 'm> {
    findings: &'f mut Findings<'m>,
    message: &'m Message<'m>,
    schema: Schema,
    /// The segment that is checked, and its position.
    entry: Entry,
    segment: usize,
}

impl<'m> Base<'_, 'm> {
    fn segment(&mut self) {
        let entry = self.entry;
        let Some(definition) = self.schema.segment_by_id(entry.id) else { return };
        let separator = self.message.delimiters().field();
        let mut fields = self.pieces(entry.span(), Some(separator));
        // The first piece is the id, and field 1 of a header the separator behind it.
        fields.next();
        let mut parts = definition.parts();
        let mut number = u16::from(self.message.is_header(entry));
        if number > 0 {
            parts.next();
        }
        for field in fields {
            let part = parts.next();
            let Some(next) = number.checked_add(1) else { break };
            number = next;
            if entry.id.is_header() && number <= 2 {
                continue;
            }
            let place = Place { field: number, ..Place::default() };
            match part {
                Some(part) => self.field(field, part, place),
                None if field.is_empty() => {}
                None => self.report(Code::FieldExtra, field, place, Severity::Error),
            }
        }
        for part in parts.filter(|part| part.usage() == Usage::Required) {
            let place = Place { field: part.number(), ..Place::default() };
            let nothing = entry.end()..entry.end();
            self.report(Code::FieldRequired, nothing, place, most(part.doubts().usage));
        }
    }

    fn field(&mut self, field: Range<usize>, part: Part, place: Place) {
        if field.is_empty() {
            if part.usage() == Usage::Required {
                self.report(Code::FieldRequired, field, place, most(part.doubts().usage));
            }
            return;
        }
        if part.usage() == Usage::Withdrawn {
            self.report(Code::FieldWithdrawn, field, place, most(part.doubts().usage));
            return;
        }
        let varies;
        let data_type = match part.data_type() {
            // The type of OBX-5 is in OBX-2.
            "VARIES" if self.entry.id.as_bytes() == b"OBX" => {
                let separator = self.message.delimiters().field();
                let second = self.pieces(self.entry.span(), Some(separator)).nth(2);
                varies = self.message.text_of(self.message.slice(second.unwrap_or(0..0)));
                varies.trim()
            }
            known => known,
        };
        let repetition = self.message.delimiters().repetition();
        let raw = Pieces::new(self.message.as_bytes(), field.clone(), repetition);
        if !raw.is_cut() {
            return self.value(field, part, data_type, place, Depth::Field);
        }
        let mut populated = 0;
        for (nth, repetition) in (1..).zip(self.pieces(field, repetition)) {
            if repetition.is_empty() {
                continue;
            }
            populated += 1;
            let place = Place { repetition: nth, ..place };
            if part.max().is_some_and(|max| populated > max) {
                let most = most(part.doubts().max);
                self.report(Code::RepetitionExtra, repetition.clone(), place, most);
            }
            self.value(repetition, part, data_type, place, Depth::Field);
        }
    }

    /// A field's repetition, a component or a subcomponent.
    fn value(
        &mut self,
        span: Range<usize>,
        part: Part,
        data_type: &str,
        place: Place,
        depth: Depth,
    ) {
        let raw = self.message.slice(span.clone());
        if raw == DELETE || matches!(data_type, "" | "VARIES" | "CM") {
            return;
        }
        let definition = match part.data_type() {
            _ if depth == Depth::Subcomponent => None,
            "VARIES" => self.schema.data_type(data_type),
            _ => self.schema.data_type_of(part),
        };
        let Some(definition) = definition else {
            return self.primitive(span, part, data_type, place, depth);
        };
        let below = |number| match depth {
            Depth::Field => Place { component: number, ..place },
            _ => Place { subcomponent: number, ..place },
        };
        let deeper = if depth == Depth::Field { Depth::Component } else { Depth::Subcomponent };
        let mut parts = definition.parts();
        for (number, member) in (1..=u16::MAX).zip(self.members(span.clone(), depth)) {
            let Some(own) = parts.next() else {
                if !member.is_empty() {
                    self.report(Code::ComponentExtra, member, below(number), Severity::Error);
                }
                continue;
            };
            if !member.is_empty() {
                self.value(member, own, own.data_type(), below(number), deeper);
            } else if own.usage() == Usage::Required {
                let most = most(own.doubts().usage);
                self.report(Code::FieldRequired, member, below(number), most);
            }
        }
        for own in parts.filter(|own| own.usage() == Usage::Required) {
            let most = most(own.doubts().usage);
            self.report(Code::FieldRequired, span.clone(), below(own.number()), most);
        }
        #[cfg(feature = "tables")]
        if data_type == "CNE" {
            let whole = span.clone();
            let code = match depth {
                Depth::Field => self.members(span, depth).next().unwrap_or(whole),
                _ => whole,
            };
            self.code(code, part, place);
        }
    }

    fn primitive(
        &mut self,
        span: Range<usize>,
        part: Part,
        data_type: &str,
        place: Place,
        depth: Depth,
    ) {
        // A delimiter in a text is more often one that should have been escaped than a component.
        if depth != Depth::Subcomponent
            && self.members(span.clone(), depth).nth(1).is_some_and(|second| !second.is_empty())
        {
            self.report(Code::ComponentExtra, span, place, Severity::Error);
            return;
        }
        if has_form(data_type) && !is_of_type(&self.text(&span), data_type) {
            self.report(Code::TypeInvalid, span.clone(), place, most(part.doubts().data_type));
        }
        // Only one of the sources knows lengths. No character has less than a byte.
        if part.length().is_some_and(|length| {
            span.len() > length as usize && self.text(&span).chars().count() > length as usize
        }) {
            self.report(Code::TooLong, span.clone(), place, Severity::Warning);
        }
        #[cfg(feature = "tables")]
        if data_type == "ID" {
            self.code(span, part, place);
        }
    }

    /// A code of a table that HL7 defines. The tables hold the codes of all versions together, so
    /// that this is never more than a warning.
    #[cfg(feature = "tables")]
    fn code(&mut self, span: Range<usize>, part: Part, place: Place) {
        let table = part.table().and_then(crate::schema::Table::of);
        let Some(table) = table.filter(|table| table.is_hl7_defined()) else { return };
        let raw = self.message.slice(span.clone());
        if !raw.is_empty() && raw != DELETE && !table.contains(&self.text(&span)) {
            self.report(Code::CodeUnknown, span, place, Severity::Warning);
        }
    }

    /// The components of a repetition, the subcomponents of a component.
    fn members(&self, span: Range<usize>, depth: Depth) -> Pieces<'m> {
        let delimiters = self.message.delimiters();
        self.pieces(
            span,
            match depth {
                Depth::Field => delimiters.component(),
                _ => delimiters.subcomponent(),
            },
        )
    }

    fn pieces(&self, span: Range<usize>, delimiter: Option<u8>) -> Pieces<'m> {
        Pieces::new(self.message.all_searched(), span, delimiter)
    }

    fn text(&self, span: &Range<usize>) -> std::borrow::Cow<'m, str> {
        self.message.text_of(self.message.slice(span.clone()))
    }

    #[cold]
    fn report(&mut self, code: Code, span: Range<usize>, place: Place, most: Severity) {
        let repetition = match place.repetition {
            0 => Index::Unstated,
            nth => Index::Nth(nth),
        };
        let location = self.findings.place(self.segment).with_field(place.field);
        let location = location.with_repetition(repetition).with_component(place.component);
        let location = location.with_subcomponent(place.subcomponent);
        self.findings.note(code, span, location, most, None);
    }
}

/// The delete indicator: it has no length, is of each type and no code.
const DELETE: &[u8] = b"\"\"";

/// The worst that an issue may be, if the fact that it rests on is in doubt.
fn most(doubt: bool) -> Severity {
    if doubt { Severity::Warning } else { Severity::Error }
}

/// Whether the values of a primitive type have a form of their own.
fn has_form(data_type: &str) -> bool {
    matches!(data_type, "NM" | "SI" | "DT" | "DTM" | "TS" | "TM")
}

/// Whether a text is a value of a primitive type; any text is one of a type without a form.
pub(super) fn is_of_type(text: &str, data_type: &str) -> bool {
    let text = text.trim_end();
    match data_type {
        "NM" => text.trim_start().parse::<Nm>().is_ok(),
        "SI" => (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()),
        "DT" => Dtm::date_from_str(text).is_ok(),
        "DTM" | "TS" => text.parse::<Dtm>().is_ok(),
        "TM" => text.parse::<Tm>().is_ok(),
        _ => true,
    }
}
