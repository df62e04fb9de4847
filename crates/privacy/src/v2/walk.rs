//! The way through a message, on which each field is decided.

use std::collections::HashMap;

use sanare_hl7v2::schema::Schema;
use sanare_hl7v2::{Element, Index, Location, Message, Segment, loc};

use super::table::{self, Row};
use crate::class::PhiClass;
use crate::date::Style;
use crate::deidentify::Deidentifier;
use crate::error::{Error, ErrorKind, Result};
use crate::key::Purpose;
use crate::policy::Method;
use crate::report::{Done, Found, Report};

/// The length of the numbers that take the place of others; MSH-10 had no room for more before 2.7.
const LENGTH: usize = 20;

/// How deep data types nest in each other.
const DEPTH: usize = 4;

impl Deidentifier {
    /// De-identifies a message. Segments and fields that the version of the message does not have are
    /// taken out. What is left is written with the delimiters of the message.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use sanare_hl7v2::Parser;
    /// use sanare_privacy::{Deidentifier, Key, Policy};
    ///
    /// let policy = Policy::safe_harbor(NaiveDate::from_ymd_opt(2026, 5, 1).unwrap());
    /// let deidentifier = Deidentifier::new(policy, Key::new(&[7; 32])?);
    /// let message = Parser::new().parse(
    ///     b"MSH|^~\\&|LAB|HOSP|||20260401||ADT^A01|17|P|2.5.1\rPID|1||4711^^^HOSP^MR||Muster^Eva||19700203|F\r",
    /// )?;
    /// let (left, _) = deidentifier.message(&message)?;
    /// assert!(left.as_bytes().ends_with(b"\rPID|1||||||1970|F\r"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Unwritable`] if the message is so malformed that what is left of it would be read
    /// differently.
    pub fn message(&self, message: &Message<'_>) -> Result<(Message<'static>, Report)> {
        let patient = message.at(loc!("PID-3[1].1")).text();
        let authority = message.text(loc!("PID-3[1].4"));
        let found = (!patient.is_empty()).then(|| format!("{authority}|{patient}"));
        let mut walk = Walk {
            own: self,
            schema: Schema::of(message),
            table: table::ROWS.iter().map(|row| (row.place, row)).collect(),
            shift: self.patient_of(found.as_deref()),
            report: Report::default(),
            changes: Vec::new(),
        };
        let mut removed = Vec::new();
        for segment in message.segments() {
            if !walk.segment(segment) {
                removed.push(segment.location());
            }
        }
        let Walk { report, changes, .. } = walk;
        let mut editor = message.edit();
        for (location, text) in changes {
            editor = match text {
                Some(text) => editor.set(location, &text),
                None => editor.clear(location),
            };
        }
        for location in removed.into_iter().rev() {
            editor = editor.remove_segment(location);
        }
        let left = editor.finish().map_err(|error| {
            let place = error.location().map(|location| location.to_string()).unwrap_or_default();
            Error::at(ErrorKind::Unwritable, place)
        })?;
        Ok((left, report))
    }
}

struct Walk<'d> {
    own: &'d Deidentifier,
    schema: Schema,
    table: HashMap<&'static str, &'static Row>,
    shift: Option<i64>,
    report: Report,
    /// The text that takes the place of an element; none empties it.
    changes: Vec<(Location, Option<String>)>,
}

/// An element with what is said of it.
#[derive(Clone, Copy)]
struct Part<'m> {
    element: Element<'m>,
    location: Location,
    /// What the field says, which decides before its type.
    field: Option<&'static Row>,
    method: Option<Method>,
    is_postal_code: bool,
}

impl Walk<'_> {
    /// Decides the fields of a segment; false if the segment goes.
    fn segment(&mut self, segment: Segment<'_>) -> bool {
        let id = segment.id();
        let Some(definition) = self.schema.segment_by_id(id) else {
            self.report.add(&segment.location().to_string(), Found::Unknown, Done::Dropped);
            return false;
        };
        let is_age = is_age(segment);
        let value_type = (id.as_str() == "OBX").then(|| segment.field(2).text().into_owned());
        for (number, field) in (1u16..).zip(segment.fields()) {
            let guarded = number <= 2 || id.as_str() == "MSH" && number == 18;
            if !field.is_valued() || id.is_header() && guarded {
                continue;
            }
            let location = segment.location().with_field(number);
            let Some(part) = definition.part(number) else {
                self.drop(location, Found::Unknown);
                continue;
            };
            let data_type = match (&value_type, number) {
                (Some(value_type), 5) => value_type.as_str(),
                _ => part.data_type(),
            };
            let place = format!("{}-{number}", id.as_str());
            let field_found = self.table.get(place.as_str()).copied();
            let method = self.own.policy().method_at(&place);
            if method == Some(Method::Keep) {
                self.report.add(&location.to_string(), Found::Unknown, Done::Kept);
                continue;
            }
            for (nth, repetition) in (1u32..).zip(field.repetitions()) {
                let part = Part {
                    element: repetition,
                    location: location.with_repetition(Index::Nth(nth)),
                    field: field_found,
                    method,
                    is_postal_code: false,
                };
                if is_age && number == 5 && over_89(&part.element.text()) {
                    self.changes.push((part.location, Some("90".into())));
                    let place = part.location.to_string();
                    self.report.add(&place, PhiClass::Dates.into(), Done::Generalised);
                } else {
                    self.part(part, data_type, 0);
                }
            }
        }
        true
    }

    fn drop(&mut self, location: Location, found: Found) {
        self.changes.push((location, None));
        self.report.add(&location.to_string(), found, Done::Dropped);
    }

    fn set(&mut self, location: Location, text: String, found: Found, done: Done) {
        self.changes.push((location, Some(text)));
        self.report.add(&location.to_string(), found, done);
    }

    /// Decides an element of a data type.
    fn part(&mut self, part: Part<'_>, data_type: &str, depth: usize) {
        if !part.element.is_valued() {
            return;
        }
        let of_type = self.table.get(data_type).copied();
        let said = part.field.or(of_type).map(|row| row.found);
        match (said, part.method, data_type) {
            (_, None | Some(Method::Hash), "CX" | "CK") => self.identifier(part, said.flatten()),
            (_, None, "XTN" | "TN") => self.contact(part),
            (Some(Some(found)), method, _) => {
                let method = method.unwrap_or_else(|| self.own.policy().method(found));
                self.apply(part, found, method, data_type);
            }
            (_, Some(method), _) => self.apply(part, Found::Unknown, method, data_type),
            // A field that stays has a data type that may be another one in another version.
            (Some(None), None, _) if of_type.is_none() && depth == 0 => {
                self.components(part, data_type, depth);
            }
            (Some(None), None, _) => self.keep(part, data_type),
            (None, None, _) => self.components(part, data_type, depth),
        }
    }

    /// Decides the components of a data type, or what stands where the schema has none.
    fn components(&mut self, part: Part<'_>, data_type: &str, depth: usize) {
        let Some(definition) = self.schema.data_type(data_type).filter(|_| depth < DEPTH) else {
            let found = Found::FreeText;
            let method = self.own.policy().method(found);
            return self.apply(part, found, method, data_type);
        };
        let is_component = part.location.component().is_some();
        let children =
            if is_component { part.element.subcomponents() } else { part.element.components() };
        for (number, element) in (1u16..).zip(children) {
            let location = if is_component {
                part.location.with_subcomponent(number)
            } else {
                part.location.with_component(number)
            };
            if !element.is_valued() {
                continue;
            }
            let Some(child) = definition.part(number) else {
                self.drop(location, Found::Unknown);
                continue;
            };
            let place = format!("{data_type}.{number}");
            let field = self.table.get(place.as_str()).copied();
            let is_postal_code = matches!(place.as_str(), "AD.5" | "XAD.5");
            let below = Part { element, location, field, method: None, is_postal_code };
            self.part(below, child.data_type(), depth + 1);
        }
    }

    /// Keeps what identifies nobody: a number only if it is one, and of a value without components only the first.
    fn keep(&mut self, part: Part<'_>, data_type: &str) {
        let text = part.element.text();
        let plain =
            |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.:".contains(&byte));
        if matches!(data_type, "NM" | "SI" | "TM") && !plain(text.trim()) {
            return self.drop(part.location, Found::FreeText);
        }
        if self.schema.data_type(data_type).is_some_and(|definition| definition.len() > 1) {
            return;
        }
        let is_component = part.location.component().is_some();
        let more =
            if is_component { part.element.subcomponents() } else { part.element.components() };
        for (number, element) in (1u16..).zip(more).skip(1) {
            if element.is_valued() {
                let location = if is_component {
                    part.location.with_subcomponent(number)
                } else {
                    part.location.with_component(number)
                };
                self.drop(location, Found::Unknown);
            }
        }
    }

    /// An identifier with its type: its number is hashed, or all of it goes.
    fn identifier(&mut self, part: Part<'_>, said: Option<Found>) {
        let code = part.element.child(5).text();
        let by_type = PhiClass::of_identifier_type(code.trim());
        let found = match (by_type, said) {
            (PhiClass::Others, Some(found)) => found,
            (class, _) => Found::Class(class),
        };
        let method = part.method.unwrap_or_else(|| self.own.policy().method(found));
        if method != Method::Hash || part.location.component().is_some() {
            return self.apply(part, found, method, "CX");
        }
        let number = part.element.child(1).text();
        let system = part.element.child(4).text();
        let hashed = self.hashed(&system, &number);
        self.set(part.location.with_component(1), hashed, found, Done::Hashed);
        for (number, component) in (1u16..).zip(part.element.components()) {
            if component.is_valued() && !matches!(number, 1 | 4 | 5) {
                self.drop(part.location.with_component(number), found);
            }
        }
    }

    /// A telephone, a fax or an electronic mail address, by the type of its equipment.
    fn contact(&mut self, part: Part<'_>) {
        let class = match part.element.child(3).text().trim() {
            "FX" => PhiClass::Faxes,
            "Internet" | "X.400" => PhiClass::Emails,
            _ => PhiClass::Telephones,
        };
        let method = self.own.policy().method(class.into());
        self.apply(part, class.into(), method, "XTN");
    }

    fn hashed(&self, system: &str, text: &str) -> String {
        self.own.key().hex(Purpose::Value, &[system, text], LENGTH)
    }

    fn apply(&mut self, part: Part<'_>, found: Found, method: Method, data_type: &str) {
        let text = part.element.text();
        let today = self.own.policy().today();
        let date = matches!(data_type, "DT" | "DTM" | "TS").then(|| Style::Hl7v2.read(text.trim()));
        let date = date.flatten().filter(|date| !date.tells_great_age(today));
        let made = match method {
            Method::Keep => {
                return self.report.add(&part.location.to_string(), found, Done::Kept);
            }
            Method::Year => date.map(|date| (format!("{:04}", date.year), Done::YearOnly)),
            Method::Shift => {
                let moved = date.zip(self.shift);
                let moved = moved.and_then(|(date, days)| Style::Hl7v2.shift(&date, days));
                moved.map(|text| (text, Done::Shifted))
            }
            Method::Zip3 if part.is_postal_code => {
                self.own.policy().small().zip3(&text).map(|text| (text, Done::Zip3))
            }
            Method::Hash
                if !matches!(data_type, "DT" | "DTM" | "TS" | "ED" | "RP" | "NA" | "MA") =>
            {
                Some((self.hashed("", &text), Done::Hashed))
            }
            _ => None,
        };
        match made {
            Some((text, done)) => self.set(part.location, text, found, done),
            None => self.drop(part.location, found),
        }
    }
}

/// Whether an OBX tells the age of a person.
fn is_age(segment: Segment<'_>) -> bool {
    let codes = [1, 4].map(|number| segment.field(3).component(number).text().into_owned());
    segment.id().as_str() == "OBX"
        && codes.iter().any(|code| crate::fhir::table::AGE_CODES.contains(&code.as_str()))
}

fn over_89(text: &str) -> bool {
    text.trim().parse::<f64>().is_ok_and(|age| age >= 90.0)
}
