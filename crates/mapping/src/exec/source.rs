//! A place in the message while rules descend: a repetition, a component, a subcomponent.

use std::borrow::Cow;

use sanare_hl7v2::{Element, Index, Location, Markup, SegmentId};

use super::short;
use crate::outcome::Origin;

/// An element of the message and its numbers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'m> {
    pub(super) element: Element<'m>,
    pub(super) segment: usize,
    pub(super) field: u16,
    pub(super) repetition: u32,
    component: u16,
    subcomponent: u16,
}

impl<'m> Cursor<'m> {
    /// A whole field.
    pub(super) fn field(segment: usize, field: u16, element: Element<'m>) -> Self {
        Self { element, segment, field, repetition: 0, component: 0, subcomponent: 0 }
    }

    /// One repetition of a field.
    pub(super) fn repetition(self, number: u32) -> Self {
        Self { element: self.element.repetition(number), repetition: number, ..self }
    }

    /// The part below: a component of a repetition, a subcomponent of a component. A part that
    /// is not divided is its own first part.
    pub(super) fn part(self, number: u16) -> Self {
        if number == 0 {
            return self;
        }
        if self.component == 0 {
            return Self { element: self.element.component(number), component: number, ..self };
        }
        if self.subcomponent == 0 {
            return Self {
                element: self.element.subcomponent(number),
                subcomponent: number,
                ..self
            };
        }
        // A subcomponent is its own first part and has no others.
        Self { element: self.element.subcomponent(number), ..self }
    }

    /// The innermost first part: what a composite means where a single value is asked for.
    pub(super) fn single(self) -> Self {
        let mut at = self;
        if at.component == 0 {
            at = at.part(1);
        }
        if at.subcomponent == 0 {
            // The location of an undivided component needs no subcomponent.
            at.element = at.element.subcomponent(1);
        }
        at
    }

    pub(super) fn is_valued(self) -> bool {
        self.element.is_valued()
    }

    /// The text with its escapes resolved and its formatting carried out as plain text.
    pub(super) fn text(self) -> Cow<'m, str> {
        let escape = self.element.message().delimiters().escape();
        if escape.is_some_and(|escape| self.element.bytes().contains(&escape)) {
            return Cow::Owned(self.element.render(Markup::Plain));
        }
        self.element.text()
    }

    /// The repetition that it is a part of.
    pub(super) fn whole(self) -> Self {
        if self.field == 0 {
            return self;
        }
        self.entire().repetition(self.repetition.max(1))
    }

    /// The field with all its repetitions.
    pub(super) fn entire(self) -> Self {
        match self.element.message().segment_at(self.segment) {
            Some(segment) if self.field > 0 => {
                Self::field(self.segment, self.field, segment.field(self.field))
            }
            _ => self,
        }
    }

    pub(super) fn origin(&self, segments: &[(SegmentId, u32)]) -> Origin {
        let span = self.element.span();
        let (id, occurrence) =
            segments.get(self.segment).copied().unwrap_or((SegmentId::OPAQUE, 0));
        let mut location = Location::of(id);
        if occurrence > 1 {
            location = location.with_occurrence(Index::Nth(occurrence));
        }
        location = location.with_field(self.field);
        if self.repetition > 1 {
            location = location.with_repetition(Index::Nth(self.repetition));
        }
        let location = location.with_component(self.component).with_subcomponent(self.subcomponent);
        Origin { location, start: short(span.start), len: short(span.len()) }
    }

    /// The undivided parts of a field, one after the other: a field of two million separators must
    /// not cost a table of them.
    pub(super) fn leaves(self) -> impl Iterator<Item = Self> {
        (1..).zip(self.element.repetitions()).flat_map(move |(repetition, element)| {
            let divided = !element.component(2).is_absent();
            numbered(element.components()).flat_map(move |(component, element)| {
                let divided = divided || !element.subcomponent(2).is_absent();
                let component = if divided { component } else { 0 };
                let whole = Self { element, repetition, component, ..self };
                let subdivided = !element.subcomponent(2).is_absent();
                numbered(element.subcomponents()).map(move |(number, element)| {
                    let subcomponent = if subdivided { number } else { 0 };
                    Self { element, subcomponent, ..whole }
                })
            })
        })
    }
}

/// Parts with their numbers, from 1; those that no number is left for share the last one.
pub(super) fn numbered<T>(parts: impl Iterator<Item = T>) -> impl Iterator<Item = (u16, T)> {
    parts.enumerate().map(|(index, part)| {
        let number = u16::try_from(index).ok().and_then(|index| index.checked_add(1));
        (number.unwrap_or(u16::MAX), part)
    })
}
