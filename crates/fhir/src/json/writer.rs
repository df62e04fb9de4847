//! The writer: prints any [`Record`] as JSON, straight from its slots.

use std::fmt::Write as _;

use crate::extras::Extras;
use crate::primitive::{AnyPrimitive, PrimitiveKind, Primitives, Scalar};
use crate::reading::Document;
use crate::record::{Content, EXTRAS, Record, Records, Row, Slot, TypeKind};
use crate::resource::{ResourceRef, Resources};

use super::format;
use super::scan::{is_number, special};

/// Writes JSON documents, compact unless asked otherwise.
///
/// Elements that hold nothing are left out, because the standard does not allow empty ones.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::json::Writer;
/// use sanare_fhir::r4::Patient;
///
/// let patient = Patient { active: true.into(), ..Default::default() };
/// assert_eq!(Writer::new().write(&patient), r#"{"resourceType":"Patient","active":true}"#);
/// assert_eq!(
///     Writer::new().canonical().write(&patient),
///     r#"{"active":true,"resourceType":"Patient"}"#
/// );
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Writer {
    style: Style,
}

#[derive(Debug, Clone, Copy, Default)]
enum Style {
    #[default]
    Compact,
    Pretty,
    Canonical,
}

impl Writer {
    /// The compact form: no white space, elements in the order of the standard.
    pub fn new() -> Self {
        Self::default()
    }

    /// One member or item a line, indented by two spaces.
    pub fn pretty(mut self) -> Self {
        self.style = Style::Pretty;
        self
    }

    /// Members sorted by name, no white space; the text of numbers stays
    /// ([canonical JSON](https://hl7.org/fhir/R4/json.html#canonical)). Nothing is left out:
    /// the narrative stays too.
    pub fn canonical(mut self) -> Self {
        self.style = Style::Canonical;
        self
    }

    /// The document as text.
    pub fn write<T: Document>(&self, value: &T) -> String {
        self.write_view(value.view())
    }

    /// The document of a record whose type is not known when the program is compiled.
    pub fn write_record(&self, record: &dyn Record) -> String {
        self.write_view(ResourceRef::Known(record))
    }

    fn write_view(self, view: ResourceRef<'_>) -> String {
        let mut printer = Printer { out: String::new() };
        printer.resource(view);
        match self.style {
            Style::Compact => printer.out,
            Style::Pretty => format::pretty(&printer.out),
            Style::Canonical => format::canonical(&printer.out),
        }
    }
}

struct Printer {
    out: String,
}

impl Printer {
    fn resource(&mut self, view: ResourceRef<'_>) {
        match view {
            ResourceRef::Known(record) => {
                self.object(record);
            }
            ResourceRef::Unknown(raw) => format::compact(raw.json(), &mut self.out),
        }
    }

    /// An object; false if it has no member.
    fn object(&mut self, record: &dyn Record) -> bool {
        let info = record.info();
        self.out.push('{');
        let start = self.out.len();
        if info.kind == TypeKind::Resource {
            self.out.push_str("\"resourceType\":\"");
            self.out.push_str(info.name);
            self.out.push('"');
        }
        let mut at = 0;
        while let Some(row) = info.rows.get(at) {
            match record.slot(row.slot) {
                Slot::Plain(Some(text)) => {
                    self.key(start, row.name, false);
                    self.string(text);
                }
                Slot::Primitive(primitive) => self.primitive(start, row, primitive),
                Slot::Primitives(list) if list.len() == 0 => {}
                Slot::Primitives(list) => self.primitives(start, record, row, list),
                Slot::Records(list) if list.is_empty() => {}
                Slot::Records(list) => self.records(start, row, list),
                Slot::Choice(choice) => {
                    if let Some((variant, content)) = choice.current()
                        && let Some(row) = info.rows.get(at + usize::from(variant))
                    {
                        self.content(start, row, &content);
                    }
                }
                Slot::Resources(list) if list.is_empty() => {}
                Slot::Resources(list) => self.resources(start, row, list),
                Slot::Plain(None) | Slot::Extras(_) => {}
            }
            at += usize::from(row.group).max(1);
        }
        if let Slot::Extras(Some(extras)) = record.slot(EXTRAS) {
            self.extras(start, record, extras);
        }
        let any = self.out.len() != start;
        self.out.push('}');
        any
    }

    /// A member name, after a comma if it is not the first of the object that began at `start`.
    fn key(&mut self, start: usize, name: &str, companion: bool) {
        let comma = self.out.len() != start;
        self.out.push_str(match (comma, companion) {
            (true, true) => ",\"_",
            (true, false) => ",\"",
            (false, true) => "\"_",
            (false, false) => "\"",
        });
        self.out.push_str(name);
        self.out.push_str("\":");
    }

    fn content(&mut self, start: usize, row: &Row, content: &Content<'_>) {
        match content {
            Content::Primitive(primitive) => self.primitive(start, row, *primitive),
            Content::Record(record) => self.member_object(start, row, *record, false),
        }
    }

    /// A member whose value is an object, unless the object is empty.
    fn member_object(&mut self, start: usize, row: &Row, record: &dyn Record, companion: bool) {
        let mark = self.out.len();
        self.key(start, row.name, companion);
        if !self.object(record) {
            self.out.truncate(mark);
        }
    }

    fn primitive(&mut self, start: usize, row: &Row, primitive: &dyn AnyPrimitive) {
        if let Some(scalar) = primitive.scalar() {
            self.key(start, row.name, false);
            self.scalar(row, scalar);
        }
        if let Some(meta) = primitive.meta() {
            self.member_object(start, row, meta, true);
        }
    }

    fn primitives(&mut self, start: usize, record: &dyn Record, row: &Row, list: &dyn Primitives) {
        let aligned = is_half_refused(record, row);
        let items = || {
            let all = (0..list.len()).filter_map(|at| list.item(at));
            all.filter(move |item| aligned || !item.is_absent())
        };
        let mut values = false;
        let mut metas = false;
        for item in items() {
            values |= item.scalar().is_some();
            metas |= item.meta().is_some_and(|meta| !meta.is_empty());
        }
        if values {
            self.key(start, row.name, false);
            self.list(items(), |printer, item| match item.scalar() {
                Some(scalar) => {
                    printer.scalar(row, scalar);
                    true
                }
                None => printer.null(),
            });
        }
        if metas {
            self.key(start, row.name, true);
            self.list(items(), |printer, item| match item.meta() {
                Some(meta) if !meta.is_empty() => printer.object(meta),
                _ => printer.null(),
            });
        }
    }

    fn null(&mut self) -> bool {
        self.out.push_str("null");
        true
    }

    fn records(&mut self, start: usize, row: &Row, list: &dyn Records) {
        if !row.repeats() {
            if let Some(record) = list.item(0) {
                self.member_object(start, row, record, false);
            }
            return;
        }
        let mark = self.out.len();
        self.key(start, row.name, false);
        let items = (0..list.len()).filter_map(|at| list.item(at));
        if !self.list(items, Self::object) {
            self.out.truncate(mark);
        }
    }

    fn resources(&mut self, start: usize, row: &Row, list: &dyn Resources) {
        self.key(start, row.name, false);
        let items = (0..list.len()).filter_map(|at| list.item(at));
        if row.repeats() {
            self.list(items, |printer, item| {
                printer.resource(item);
                true
            });
        } else {
            items.take(1).for_each(|item| self.resource(item));
        }
    }

    /// An array of the items that print something; false if none does.
    fn list<T>(
        &mut self,
        items: impl Iterator<Item = T>,
        mut print: impl FnMut(&mut Self, T) -> bool,
    ) -> bool {
        self.out.push('[');
        let start = self.out.len();
        for item in items {
            let mark = self.out.len();
            if mark != start {
                self.out.push(',');
            }
            if !print(self, item) {
                self.out.truncate(mark);
            }
        }
        let any = self.out.len() != start;
        self.out.push(']');
        any
    }

    fn scalar(&mut self, row: &Row, scalar: Scalar<'_>) {
        match scalar {
            // A decimal may hold any text; what is no number must not break the document.
            Scalar::Decimal(text) if is_number(text) => self.out.push_str(text),
            Scalar::Decimal(text) | Scalar::Text(text) => self.string(text),
            Scalar::Integer(number) if row.primitive_kind() == Some(PrimitiveKind::Integer64) => {
                // Writing to a String cannot fail.
                let _ = write!(self.out, "\"{number}\"");
            }
            Scalar::Integer(number) => {
                let _ = write!(self.out, "{number}");
            }
            Scalar::Float(number) => {
                let _ = write!(self.out, "{number}");
            }
            Scalar::Boolean(truth) => self.out.push_str(if truth { "true" } else { "false" }),
        }
    }

    fn string(&mut self, text: &str) {
        write_string(text, &mut self.out);
    }

    /// The members that the type does not have, and those whose value was refused, unless their
    /// field has been set since.
    fn extras(&mut self, start: usize, record: &dyn Record, extras: &Extras) {
        for (name, json) in extras.iter() {
            if is_set(record, name) {
                continue;
            }
            if self.out.len() != start {
                self.out.push(',');
            }
            self.string(name);
            self.out.push(':');
            format::compact(json, &mut self.out);
        }
    }
}

/// Whether the type has a member of that name and it holds something.
pub(crate) fn is_set(record: &dyn Record, name: &str) -> bool {
    let info = record.info();
    let (row, companion) = match (info.row(name), name.strip_prefix('_')) {
        (Some(row), _) => (row, false),
        (None, Some(name)) => match info.row(name).filter(|row| row.has_companion()) {
            Some(row) => (row, true),
            None => return false,
        },
        (None, None) => return false,
    };
    let holds = |primitive: &dyn AnyPrimitive| {
        if companion { primitive.meta().is_some() } else { primitive.scalar().is_some() }
    };
    match record.slot(row.slot) {
        Slot::Primitive(primitive) => holds(primitive),
        Slot::Primitives(list) => (0..list.len()).any(|at| list.item(at).is_some_and(holds)),
        slot => !slot.is_empty(),
    }
}

/// Whether one of the two arrays of a list of primitives was refused and is written as it came:
/// the items of the other one then keep their places.
pub(crate) fn is_half_refused(record: &dyn Record, row: &Row) -> bool {
    let Some(extras) = record.extras() else { return false };
    let companion = || format!("_{}", row.name);
    extras.json(row.name).is_some() && !is_set(record, row.name)
        || extras.companion(row.name).is_some() && !is_set(record, &companion())
}

/// Writes a string in quotes; only `"`, `\` and control characters are escaped.
pub(crate) fn write_string(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    loop {
        let passed = special(rest.as_bytes());
        let (plain, after) = rest.split_at_checked(passed).unwrap_or((rest, ""));
        out.push_str(plain);
        let Some(character) = after.chars().next() else { break };
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            other => {
                let _ = write!(out, "\\u{:04x}", u32::from(other));
            }
        }
        rest = after.get(character.len_utf8()..).unwrap_or_default();
    }
    out.push('"');
}
