//! The exhaustive look at a message: every tolerance, down to the escapes of every value.

use crate::diagnostic::{Code, Diagnostic};
use crate::grammar::piece;
use crate::message::Message;
use crate::scan::short;
use crate::value::Element;

impl Message<'_> {
    /// Everything that the message does not do as the standard says: what
    /// [`diagnostics`](Self::diagnostics) holds, with locations, and what only a look at every
    /// value finds - escapes that are none, bytes that are no text.
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
        self.check_charset(&mut found);
        for segment in self.segments() {
            for field in segment.fields() {
                self.check_field(field, &mut found);
            }
        }
        found.sort_by_key(|one| (one.offset(), one.code()));
        found
    }

    fn check_charset(&self, found: &mut Vec<Diagnostic>) {
        let resolved = self.resolved();
        let Some(code) = resolved.code else { return };
        let Some(header) = self.segment_at(0) else { return };
        let label = header.field(18);
        let at = label.span();
        found.push(Diagnostic::new(code, short(at.start), short(at.len())).at(label.location()));
    }

    fn check_field(&self, field: Element<'_>, found: &mut Vec<Diagnostic>) {
        let is_encoding = field.segment_index() == 0 && field.location().field() <= Some(2);
        if field.bytes().is_empty() || is_encoding {
            return;
        }
        let delimiters = self.delimiters();
        let escaped = delimiters.escape().is_some_and(|escape| field.bytes().contains(&escape));
        let repeats = delimiters
            .repetition()
            .is_some_and(|repetition| piece(field.bytes(), repetition, 1).is_some());
        if !escaped && !repeats && field.bytes().is_ascii() {
            return;
        }
        let decoder = self.decoder();
        let mut scratch = String::new();
        for repetition in field.repetitions() {
            if repeats && repetition.is_delete() {
                push(found, Code::DeleteAmbiguous, repetition, 0, 2);
            }
            for leaf in repetition.components().flat_map(Element::subcomponents) {
                decoder.faults(leaf.bytes(), |code, at, len| push(found, code, leaf, at, len));
                scratch.clear();
                if !decoder.charset.decode_into(leaf.bytes(), &mut scratch) {
                    push(found, Code::CharsetInvalidBytes, leaf, 0, leaf.bytes().len());
                }
            }
        }
    }
}

fn push(found: &mut Vec<Diagnostic>, code: Code, leaf: Element<'_>, at: usize, len: usize) {
    let offset = leaf.span().start + at;
    // The smallest location that still tells the parts apart.
    let mut location = leaf.location();
    let segment = leaf.message().segment_at(leaf.segment_index());
    if let Some(segment) = segment {
        for shorter in [
            location.with_component(0).with_repetition(crate::Index::Unstated),
            location.with_component(0),
            location.with_subcomponent(0),
        ] {
            if segment.at(shorter).span() == leaf.span() {
                location = shorter;
                break;
            }
        }
    }
    found.push(Diagnostic::new(code, short(offset), short(len)).at(location));
}
