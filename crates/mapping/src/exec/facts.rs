//! What conditions ask of the message.

use sanare_hl7v2::Value;

use super::Run;
use super::apply::Frame;
use super::source::Cursor;
use crate::cond::{Condition, Facts, Operand};

/// The facts that a rule sees: its own value, its map's value, its segment and those in reach.
pub(super) struct Seen<'r, 'p, 'm> {
    pub(super) run: &'r Run<'p, 'm>,
    pub(super) frame: &'r Frame<'m>,
    /// The rule's source in the current repetition.
    pub(super) own: Option<Cursor<'m>>,
}

impl<'m> Run<'_, 'm> {
    pub(super) fn holds(
        &self,
        condition: Option<&Condition>,
        frame: &Frame<'m>,
        own: Option<Cursor<'m>>,
    ) -> bool {
        condition.is_none_or(|condition| condition.holds(&Seen { run: self, frame, own }))
    }

    /// Calls `each` with every value of an operand until it returns true.
    pub(super) fn values(
        &self,
        operand: &Operand,
        frame: &Frame<'m>,
        own: Option<Cursor<'m>>,
        each: &mut dyn FnMut(Cursor<'m>) -> bool,
    ) -> bool {
        match operand {
            Operand::Own => own.is_some_and(each),
            Operand::Component { path, .. } => {
                let below =
                    |from: Cursor<'m>| path.iter().fold(from, |at, number| at.part(*number));
                match frame.value.or_else(|| own.map(Cursor::whole)) {
                    Some(value) => each(below(value)),
                    None => false,
                }
            }
            Operand::Segment { segment, path } => {
                let Some(found) = self.nearest(segment, frame.segment) else { return false };
                let Some((field, below)) = path.split_first() else { return false };
                let down =
                    |from: Cursor<'m>| below.iter().fold(from, |at, number| at.part(*number));
                // The field that the rule iterates over means the current repetition.
                if let Some(own) = own
                    && found == frame.segment
                    && own.segment == found
                    && own.field == *field
                    && own.repetition > 0
                {
                    return each(down(own.whole()));
                }
                let Some(segment) = self.message.segment_at(found) else { return false };
                let whole = Cursor::field(found, *field, segment.field(*field));
                let count = whole.element.repetitions().count();
                (1..=super::short(count)).any(|number| each(down(whole.repetition(number))))
            }
        }
    }
}

impl Facts for Seen<'_, '_, '_> {
    fn any(&self, operand: &Operand, each: &mut dyn FnMut(&str) -> bool) -> bool {
        if let Operand::Segment { segment, path } = operand
            && path.is_empty()
        {
            return self.run.nearest(segment, self.frame.segment).is_some() && each("");
        }
        self.run.values(operand, self.frame, self.own, &mut |cursor| {
            matches!(cursor.element.value(), Value::Text(_)) && each(&cursor.single().text())
        })
    }

    fn count(&self, operand: &Operand) -> usize {
        let Operand::Segment { segment, path } = operand else {
            return usize::from(self.any(operand, &mut |_| true));
        };
        let found = self.run.nearest(segment, self.frame.segment);
        let found = found.and_then(|at| self.run.message.segment_at(at));
        let Some((segment, field)) = found.zip(path.first()) else { return 0 };
        let field = segment.field(*field);
        if field.is_valued() { field.repetitions().count() } else { 0 }
    }

    fn in_set(&self, operand: &Operand, set: &str) -> bool {
        set == "identifier-system-registry"
            && self.run.values(operand, self.frame, self.own, &mut |cursor| {
                self.run.identifier_system(cursor, 1).is_some()
            })
    }
}
