//! The standard itself: every field of every segment against the schema tables.

use super::findings::Findings;
use crate::diagnostic::{Code, Severity};
use crate::location::{Index, Location};
use crate::message::Segment;
use crate::schema::{Part, Schema, Usage};
use crate::types::{Dtm, Nm, Tm};
use crate::value::Element;

/// Checks every segment that the version has.
pub(super) fn check(findings: &mut Findings<'_>, schema: Schema) {
    let message = findings.message;
    for segment in message.segments() {
        let place = findings.place(segment.index());
        Base { findings, schema }.segment(segment, place);
    }
}

struct Base<'f, 'm> {
    findings: &'f mut Findings<'m>,
    schema: Schema,
}

impl Base<'_, '_> {
    fn segment(&mut self, segment: Segment<'_>, place: Location) {
        let Some(definition) = self.schema.segment_by_id(segment.id()) else { return };
        let mut parts = definition.parts();
        for (number, field) in (1..=u16::MAX).zip(segment.fields()) {
            let part = parts.next();
            if segment.id().is_header() && number <= 2 {
                continue;
            }
            let place = place.with_field(number);
            match part {
                Some(part) => self.field(segment, field, part, place),
                None if field.bytes().is_empty() => {}
                None => self.findings.add(Code::FieldExtra, field, place, Severity::Error),
            }
        }
        for part in parts.filter(|part| part.usage() == Usage::Required) {
            let place = place.with_field(part.number());
            let nothing = segment.field(part.number());
            self.findings.add(Code::FieldRequired, nothing, place, most(part.doubts().usage));
        }
    }

    fn field(&mut self, segment: Segment<'_>, field: Element<'_>, part: Part, place: Location) {
        if field.bytes().is_empty() {
            if part.usage() == Usage::Required {
                self.findings.add(Code::FieldRequired, field, place, most(part.doubts().usage));
            }
            return;
        }
        if part.usage() == Usage::Withdrawn {
            self.findings.add(Code::FieldWithdrawn, field, place, most(part.doubts().usage));
            return;
        }
        let varies;
        let data_type = match part.data_type() {
            // The type of OBX-5 is in OBX-2.
            "VARIES" if segment.id().as_str() == "OBX" => {
                varies = segment.field(2).text();
                varies.trim()
            }
            known => known,
        };
        let repetition = field.message().delimiters().repetition();
        if !repetition.is_some_and(|repetition| field.bytes().contains(&repetition)) {
            return self.value(field, part, data_type, place, 1);
        }
        let mut populated = 0;
        for (nth, repetition) in (1..).zip(field.repetitions()) {
            if repetition.bytes().is_empty() {
                continue;
            }
            populated += 1;
            let place = place.with_repetition(Index::Nth(nth));
            if part.max().is_some_and(|max| populated > max) {
                self.findings.add(
                    Code::RepetitionExtra,
                    repetition,
                    place,
                    most(part.doubts().max),
                );
            }
            self.value(repetition, part, data_type, place, 1);
        }
    }

    /// A field's repetition (level 1), a component (2) or a subcomponent (3).
    fn value(
        &mut self,
        element: Element<'_>,
        part: Part,
        data_type: &str,
        place: Location,
        level: u8,
    ) {
        if element.is_delete() || matches!(data_type, "" | "VARIES" | "CM") {
            return;
        }
        let definition = match part.data_type() {
            _ if level == 3 => None,
            "VARIES" => self.schema.data_type(data_type),
            _ => self.schema.data_type_of(part),
        };
        let Some(definition) = definition else {
            return self.primitive(element, part, data_type, place, level);
        };
        let below = |place: Location, number| match level {
            1 => place.with_component(number),
            _ => place.with_subcomponent(number),
        };
        let members = if level == 1 { element.components() } else { element.subcomponents() };
        let mut parts = definition.parts();
        for (number, member) in (1..=u16::MAX).zip(members) {
            let place = below(place, number);
            let Some(own) = parts.next() else {
                if !member.bytes().is_empty() {
                    self.findings.add(Code::ComponentExtra, member, place, Severity::Error);
                }
                continue;
            };
            if !member.bytes().is_empty() {
                self.value(member, own, own.data_type(), place, level + 1);
            } else if own.usage() == Usage::Required {
                self.findings.add(Code::FieldRequired, member, place, most(own.doubts().usage));
            }
        }
        for own in parts.filter(|own| own.usage() == Usage::Required) {
            let place = below(place, own.number());
            self.findings.add(Code::FieldRequired, element, place, most(own.doubts().usage));
        }
        #[cfg(feature = "tables")]
        if data_type == "CNE" {
            self.code(element.component(1), part, place);
        }
    }

    fn primitive(
        &mut self,
        element: Element<'_>,
        part: Part,
        data_type: &str,
        place: Location,
        level: u8,
    ) {
        // A delimiter in a text is more often one that should have been escaped than a component.
        let second = if level == 1 { element.component(2) } else { element.subcomponent(2) };
        if level < 3 && !second.bytes().is_empty() {
            self.findings.add(Code::ComponentExtra, element, place, Severity::Error);
            return;
        }
        let text = element.text();
        if !is_of_type(&text, data_type) {
            self.findings.add(Code::TypeInvalid, element, place, most(part.doubts().data_type));
        }
        // Only one of the sources knows lengths.
        if part.length().is_some_and(|length| {
            text.len() > length as usize && text.chars().count() > length as usize
        }) {
            self.findings.add(Code::TooLong, element, place, Severity::Warning);
        }
        #[cfg(feature = "tables")]
        if data_type == "ID" {
            self.code(element, part, place);
        }
    }

    /// A code of a table that HL7 defines. The tables hold the codes of all versions together, so
    /// that this is never more than a warning.
    #[cfg(feature = "tables")]
    fn code(&mut self, element: Element<'_>, part: Part, place: Location) {
        let table = part.table().and_then(crate::schema::Table::of);
        let Some(table) = table.filter(|table| table.is_hl7_defined()) else { return };
        if element.is_valued() && !table.contains(&element.text()) {
            self.findings.add(Code::CodeUnknown, element, place, Severity::Warning);
        }
    }
}

/// The worst that an issue may be, if the fact that it rests on is in doubt.
fn most(doubt: bool) -> Severity {
    if doubt { Severity::Warning } else { Severity::Error }
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
