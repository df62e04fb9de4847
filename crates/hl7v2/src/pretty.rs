//! A message for people to read, with or without its values.

use std::fmt;

use crate::location::{Index, Location};
use crate::message::{Message, Segment};
use crate::schema::{Part, Schema};
use crate::value::{Element, Value};

/// A message for people to read: a line for each value, with its place and what the standard calls
/// it. Made by [`Message::pretty`].
///
/// ```
/// use sanare_hl7v2::Parser;
///
/// let message = Parser::new().parse(b"MSH|^~\\&|LAB\rPID|1||77^^^HOSP~88||\"\"\r")?;
/// assert_eq!(
///     message.pretty().hide_values().to_string(),
///     "MSH[1]
///   3        sending_application: 3 characters
/// PID[1]
///   1        set_id_pid: 1 character
///   3[1].1   patient_identifier_list: 2 characters
///   3[1].4   patient_identifier_list: 4 characters
///   3[2]     patient_identifier_list: 2 characters
///   5        patient_name: (delete)
/// "
/// );
/// assert!(message.pretty().to_string().contains("  3[2]     patient_identifier_list: 88\n"));
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone, Copy)]
#[must_use]
pub struct Pretty<'m> {
    message: &'m Message<'m>,
    hidden: bool,
}

impl Message<'_> {
    /// The message for people to read. It shows the values; [`Pretty::hide_values`] does not.
    pub fn pretty(&self) -> Pretty<'_> {
        Pretty { message: self, hidden: false }
    }
}

impl Pretty<'_> {
    /// Shows the length of each value in its place.
    pub fn hide_values(mut self) -> Self {
        self.hidden = true;
        self
    }

    fn segment(
        &self,
        f: &mut fmt::Formatter<'_>,
        segment: Segment<'_>,
        place: Location,
        names: Schema,
    ) -> fmt::Result {
        writeln!(f, "{place}")?;
        let definition = names.segment_by_id(segment.id());
        for (number, field) in (1..=u16::MAX).zip(segment.fields()) {
            if segment.id().is_header() && number <= 2 {
                continue;
            }
            let name = definition.and_then(|definition| definition.part(number)).map(Part::name);
            let place = place.with_field(number);
            let repeats = field.repetitions().nth(1).is_some();
            for (nth, repetition) in (1..).zip(field.repetitions()) {
                let divided = repetition.components().nth(1).is_some();
                for (number, component) in (1..=u16::MAX).zip(repetition.components()) {
                    let subdivided = component.subcomponents().nth(1).is_some();
                    for (part, leaf) in (1..=u16::MAX).zip(component.subcomponents()) {
                        let mut place = place;
                        if repeats || divided || subdivided {
                            place = place.with_repetition(Index::Nth(nth));
                        }
                        if divided || subdivided {
                            place = place.with_component(number);
                        }
                        if subdivided {
                            place = place.with_subcomponent(part);
                        }
                        self.leaf(f, leaf, place, name)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn leaf(
        &self,
        f: &mut fmt::Formatter<'_>,
        leaf: Element<'_>,
        place: Location,
        name: Option<&str>,
    ) -> fmt::Result {
        if matches!(leaf.value(), Value::Empty | Value::Absent) {
            return Ok(());
        }
        // The segment stands on the line above.
        let place = place.to_string();
        let place = place.split_once('-').map_or("", |(_, place)| place);
        write!(f, "  {place:8} ")?;
        if let Some(name) = name {
            write!(f, "{name}: ")?;
        }
        if leaf.is_delete() {
            return writeln!(f, "(delete)");
        }
        let text = leaf.text();
        if self.hidden {
            let count = text.chars().count();
            return writeln!(f, "{count} character{}", if count == 1 { "" } else { "s" });
        }
        for character in text.chars() {
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                write!(f, "{character}")?;
            }
        }
        writeln!(f)
    }
}

impl fmt::Display for Pretty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Schema::of(self.message);
        let mut segments = self.message.segments().zip(self.message.places());
        segments.try_for_each(|(segment, place)| self.segment(f, segment, place, names))
    }
}

impl fmt::Debug for Pretty<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message.fmt(f)
    }
}
