//! The exhaustive look at a message: every tolerance, down to the escapes of every value.

use std::collections::HashMap;

use crate::ack::Mode;
use crate::diagnostic::{Code, Diagnostic};
use crate::grammar::piece;
use crate::loc;
use crate::location::{Index, Location, SegmentId};
use crate::message::Message;
use crate::scan::short;
use crate::value::Element;

impl Message<'_> {
    /// Everything that the message does not do as the standard says: what
    /// [`diagnostics`](Self::diagnostics) holds, and what only a look at every value finds -
    /// escapes that are none, bytes that are no text.
    ///
    /// ```
    /// use sanare_hl7v2::{Code, Parser};
    ///
    /// let message = Parser::new().parse(b"MSH|^~\\&|LAB\rNTE|1||4\\5\r")?;
    /// assert!(message.diagnostics().is_empty());
    /// let found = &message.check()[0];
    /// assert_eq!(found.code(), Code::EscapeUnterminated);
    /// assert_eq!(found.to_string(), "EscapeUnterminated at NTE[1]-3 (byte 21, 1 bytes)");
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    pub fn check(&self) -> Vec<Diagnostic> {
        let mut found = self.diagnostics().to_vec();
        if let Some(code) = self.resolved().code {
            found.push(at_element(code, self.at(loc!("MSH-18"))));
        }
        if !Mode::is_plain(self) {
            found.push(at_element(Code::AckModeHalf, self.at(loc!("MSH-15"))));
        }
        let mut occurrences: HashMap<SegmentId, u32> = HashMap::new();
        for segment in self.segments() {
            let nth = occurrences.entry(segment.id()).or_default();
            *nth += 1;
            let place = Location::of(segment.id()).with_occurrence(Index::Nth(*nth));
            for (number, field) in (1..=u16::MAX).zip(segment.fields()) {
                let is_encoding = segment.id().is_header() && number <= 2;
                if !field.bytes().is_empty() && !is_encoding {
                    self.check_field(field, place.with_field(number), &mut found);
                }
            }
        }
        found.sort_by_key(|one| (one.offset(), one.code()));
        found
    }

    fn check_field(&self, field: Element<'_>, place: Location, found: &mut Vec<Diagnostic>) {
        let delimiters = self.delimiters();
        let escaped = delimiters.escape().is_some_and(|escape| field.bytes().contains(&escape));
        let repeats = is_cut(field, delimiters.repetition());
        if !escaped && !repeats && field.bytes().is_ascii() && !self.is_shadowed() {
            return;
        }
        for (nth, repetition) in (1..).zip(field.repetitions()) {
            if repeats && repetition.is_delete() {
                let at = short(repetition.span().start);
                let place = place.with_repetition(Index::Nth(nth));
                found.push(Diagnostic::new(Code::DeleteAmbiguous, at, 2).at(place));
            }
            let divided = is_cut(repetition, delimiters.component());
            for (number, component) in (1..=u16::MAX).zip(repetition.components()) {
                let subdivided = is_cut(component, delimiters.subcomponent());
                for (part, leaf) in (1..=u16::MAX).zip(component.subcomponents()) {
                    // The shortest location that still tells the parts apart.
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
                    self.check_leaf(leaf, place, found);
                }
            }
        }
    }

    fn check_leaf(&self, leaf: Element<'_>, place: Location, found: &mut Vec<Diagnostic>) {
        let start = leaf.span().start;
        let decoder = self.decoder();
        decoder.faults(leaf.bytes(), |code, at, len| {
            found.push(Diagnostic::new(code, short(start + at), short(len)).at(place));
        });
        if !decoder.is_text(leaf.bytes()) {
            let len = short(leaf.bytes().len());
            found.push(Diagnostic::new(Code::CharsetInvalidBytes, short(start), len).at(place));
        }
    }
}

fn is_cut(element: Element<'_>, delimiter: Option<u8>) -> bool {
    delimiter.is_some_and(|delimiter| piece(element.searched(), delimiter, 1).is_some())
}

fn at_element(code: Code, element: Element<'_>) -> Diagnostic {
    let span = element.span();
    Diagnostic::new(code, short(span.start), short(span.len())).at(element.location())
}
