//! The value of a member into its field.

use crate::error::IssueKind;
use crate::extras::Extras;
use crate::primitive::{AnyPrimitive, LexicalErrorKind, PrimitiveKind, Primitives, Text};
use crate::reading::{Frame, Halt, Reporting};
use crate::record::{ContentMut, EXTRAS, Record, Records, Row, SlotMut};
use crate::resource::Resources;

use super::scan::is_number;
use super::session::{Seen, Session};

impl Session<'_> {
    /// A member into its field; false if it is refused.
    pub(super) fn value(
        &mut self,
        record: &mut dyn Record,
        at: usize,
        row: &'static Row,
        paired: bool,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        match self.scanner.peek() {
            Some(b'n') => return self.null(frame),
            Some(b'[') if !row.repeats() => {
                let start = self.scanner.offset();
                self.error(frame, IssueKind::ExpectedSingle, start, Some(row.type_name()))?;
                return Ok(false);
            }
            Some(b'{' | b'"' | b't' | b'f' | b'-' | b'0'..=b'9') if row.repeats() => {
                let start = self.scanner.offset();
                self.error(frame, IssueKind::ExpectedArray, start, Some(row.type_name()))?;
                return Ok(false);
            }
            _ => {}
        }
        match (record.slot_mut(row.slot), row.primitive_kind()) {
            (SlotMut::Primitive(primitive), Some(kind)) => self.primitive(kind, primitive, frame),
            (SlotMut::Records(list), None) if row.repeats() => self.records(list, frame),
            (SlotMut::Records(list), None) => self.record(list, frame),
            (SlotMut::Plain(text), Some(_)) => self.plain(text, frame),
            (SlotMut::Primitives(list), Some(kind)) => {
                self.array(list, Side::Value(kind), paired, at, seen, frame)
            }
            (SlotMut::Choice(choice), kind) => {
                if choice.current().is_some_and(|(variant, _)| variant != row.variant) {
                    let start = self.scanner.offset();
                    self.error(frame, IssueKind::ChoiceConflict, start, None)?;
                    return Ok(false);
                }
                match (choice.select(row.variant), kind) {
                    (ContentMut::Primitive(primitive), Some(kind)) => {
                        self.primitive(kind, primitive, frame)
                    }
                    (ContentMut::Record(record), _) => self.nested_object(record, frame),
                    (ContentMut::Primitive(_), None) => Ok(false),
                }
            }
            (SlotMut::Resources(list), _) if row.repeats() => self.resources(list, frame),
            (SlotMut::Resources(list), _) => self.resource(list, frame, false),
            _ => Ok(false),
        }
    }

    /// The id and extensions of a primitive into its field; false if they are refused.
    pub(super) fn companion(
        &mut self,
        record: &mut dyn Record,
        at: usize,
        row: &'static Row,
        paired: bool,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        if self.scanner.peek() == Some(b'n') {
            return self.null(frame);
        }
        match record.slot_mut(row.slot) {
            SlotMut::Primitive(primitive) => self.meta(primitive, frame),
            SlotMut::Primitives(list) => self.array(list, Side::Companion, paired, at, seen, frame),
            SlotMut::Choice(choice) => {
                if choice.current().is_some_and(|(variant, _)| variant != row.variant) {
                    let start = self.scanner.offset();
                    self.error(frame, IssueKind::ChoiceConflict, start, None)?;
                    return Ok(false);
                }
                match choice.select(row.variant) {
                    ContentMut::Primitive(primitive) => self.meta(primitive, frame),
                    ContentMut::Record(_) => Ok(false),
                }
            }
            _ => Ok(false),
        }
    }

    /// `null` as the value of a member: it says nothing, so nothing is lost.
    fn null(&mut self, frame: &Frame<'_>) -> Result<bool, Halt> {
        let start = self.scanner.offset();
        let null = self.scanner.null();
        self.at(frame, null)?;
        self.warning(frame, IssueKind::NullMember, start)?;
        Ok(true)
    }

    fn plain(&mut self, into: &mut Option<Text>, frame: &Frame<'_>) -> Result<bool, Halt> {
        let start = self.scanner.offset();
        if self.scanner.peek() != Some(b'"') {
            return self.expected(IssueKind::ExpectedString, frame);
        }
        let length = match self.scanner.string() {
            Ok(text) => {
                *into = Some(text.into());
                text.len()
            }
            Err(fault) => return self.at(frame, Err(fault)),
        };
        self.check_length(length, start, frame)
    }

    fn check_length(
        &mut self,
        length: usize,
        start: usize,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        if length == 0 {
            self.warning(frame, IssueKind::EmptyText, start)?;
        } else if length > self.options.limits.string {
            return self.fatal(frame, IssueKind::StringTooLong, start);
        }
        Ok(true)
    }

    /// The value of a primitive; false if it is refused.
    fn primitive(
        &mut self,
        kind: PrimitiveKind,
        into: &mut dyn AnyPrimitive,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let next = self.scanner.peek();
        let start = self.scanner.offset();
        match kind {
            PrimitiveKind::Boolean => {
                if !matches!(next, Some(b't' | b'f')) {
                    return self.expected(IssueKind::ExpectedBoolean, frame);
                }
                let truth = self.scanner.boolean();
                let truth = self.at(frame, truth)?;
                Ok(into.assign(if truth { "true" } else { "false" }).is_ok())
            }
            PrimitiveKind::Decimal
            | PrimitiveKind::Integer
            | PrimitiveKind::PositiveInt
            | PrimitiveKind::UnsignedInt => {
                if self.numbers_in_text && next == Some(b'"') {
                    return self.number_in_text(kind, into, frame);
                }
                if !matches!(next, Some(b'-' | b'+' | b'.' | b'N' | b'I' | b'0'..=b'9')) {
                    return self.expected(IssueKind::ExpectedNumber, frame);
                }
                let text = self.scanner.number();
                let text = self.at(frame, text)?;
                self.number(kind, text, into, start, frame)
            }
            _ => {
                if next != Some(b'"') {
                    return self.expected(IssueKind::ExpectedString, frame);
                }
                let (length, refused) = match self.scanner.string() {
                    Ok(text) => (text.len(), into.assign(text).err()),
                    Err(fault) => return self.at(frame, Err(fault)),
                };
                if let Some(refused) = refused {
                    // Only `integer64` has a range among the types that are strings.
                    let issue = match refused.kind() {
                        LexicalErrorKind::Range => IssueKind::OutOfRange,
                        _ => IssueKind::Lexical,
                    };
                    self.error(frame, issue, start, Some(kind.name()))?;
                    return Ok(false);
                }
                self.check_length(length, start, frame)
            }
        }
    }

    fn number_in_text(
        &mut self,
        kind: PrimitiveKind,
        into: &mut dyn AnyPrimitive,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let start = self.scanner.offset();
        let text = self.scanner.string().map(str::to_owned);
        let text = self.at(frame, text)?;
        if is_number(&text) {
            return self.number(kind, &text, into, start, frame);
        }
        self.error(frame, IssueKind::ExpectedNumber, start, None)?;
        Ok(false)
    }

    /// The id and extensions of one primitive.
    fn meta(&mut self, into: &mut dyn AnyPrimitive, frame: &Frame<'_>) -> Result<bool, Halt> {
        if self.scanner.peek() != Some(b'{') {
            return self.expected_object(frame);
        }
        self.object(into.meta_mut(), frame)?;
        Ok(true)
    }

    fn nested_object(&mut self, record: &mut dyn Record, frame: &Frame<'_>) -> Result<bool, Halt> {
        if self.scanner.peek() != Some(b'{') {
            return self.expected_object(frame);
        }
        self.object(record, frame)?;
        Ok(true)
    }

    fn record(&mut self, list: &mut dyn Records, frame: &Frame<'_>) -> Result<bool, Halt> {
        if self.scanner.peek() != Some(b'{') {
            return self.expected_object(frame);
        }
        match list.push() {
            Some(record) => self.object(record, frame).map(|()| true),
            None => Ok(false),
        }
    }

    fn records(&mut self, list: &mut dyn Records, frame: &Frame<'_>) -> Result<bool, Halt> {
        self.items(frame, |session, item, _| session.record(list, item))
    }

    fn resources(&mut self, list: &mut dyn Resources, frame: &Frame<'_>) -> Result<bool, Halt> {
        self.items(frame, |session, item, _| session.resource(list, item, false))
    }

    /// One side of a list of primitives: the values, or their ids and extensions.
    fn array(
        &mut self,
        list: &mut dyn Primitives,
        side: Side,
        paired: bool,
        at: usize,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let start = self.scanner.offset();
        let before = list.len();
        let mut count = 0;
        let taken = self.items(frame, |session, item, index| {
            count = index + 1;
            let primitive = if index < list.len() { list.item_mut(index) } else { list.push() };
            let Some(primitive) = primitive else { return Ok(false) };
            if session.scanner.peek() == Some(b'n') {
                let null = session.scanner.null();
                session.at(item, null)?;
                seen.nulls.insert(at);
                return Ok(true);
            }
            match side {
                Side::Value(kind) => session.primitive(kind, primitive, item),
                Side::Companion => session.meta(primitive, item),
            }
        })?;
        if taken && paired && before != 0 && count != before {
            self.warning(frame, IssueKind::UnequalLengths, start)?;
        }
        Ok(taken)
    }

    /// The items of an array; false if one of them is refused, all are tried.
    fn items(
        &mut self,
        frame: &Frame<'_>,
        mut read: impl FnMut(&mut Self, &Frame<'_>, usize) -> Result<bool, Halt>,
    ) -> Result<bool, Halt> {
        self.scanner.peek();
        let start = self.scanner.offset();
        if !self.scanner.eat(b'[') {
            return self.expected(IssueKind::ExpectedArray, frame);
        }
        if self.scanner.eat(b']') {
            self.warning(frame, IssueKind::EmptyArray, start)?;
            return Ok(true);
        }
        let mut all = true;
        let mut index = 0;
        loop {
            let item = frame.item(index);
            self.scanner.peek();
            let item_at = self.scanner.offset();
            if !read(self, &item, index)? {
                all = false;
                self.scanner.rewind(item_at);
                self.pass(&item)?;
            }
            let more = self.scanner.more(b']');
            if !self.at(&item, more)? {
                return Ok(all);
            }
            index += 1;
        }
    }

    /// Reports the items that are `null` on the value side and on the extension side.
    pub(super) fn check_nulls(
        &mut self,
        record: &mut dyn Record,
        frame: &Frame<'_>,
        seen: &Seen,
    ) -> Result<(), Halt> {
        let offset = self.scanner.offset();
        for (at, row) in record.info().rows.iter().enumerate() {
            if !seen.nulls.contains(at) {
                continue;
            }
            if let SlotMut::Primitives(list) = record.slot_mut(row.slot) {
                for index in 0..list.len() {
                    if list.item(index).is_some_and(AnyPrimitive::is_absent) {
                        let item = frame.child(row.element(), Some(index));
                        self.warning(&item, IssueKind::NullItem, offset)?;
                    }
                }
            }
        }
        Ok(())
    }

    #[cold]
    pub(super) fn expected(&mut self, kind: IssueKind, frame: &Frame<'_>) -> Result<bool, Halt> {
        if self.scanner.peek().is_none() {
            let fault = self.scanner.unexpected();
            return self.at(frame, fault);
        }
        let offset = self.scanner.offset();
        self.error(frame, kind, offset, None)?;
        Ok(false)
    }

    #[cold]
    pub(super) fn expected_object(&mut self, frame: &Frame<'_>) -> Result<bool, Halt> {
        self.expected(IssueKind::ExpectedObject, frame)
    }
}

/// Which array of a list of primitives.
#[derive(Clone, Copy)]
enum Side {
    Value(PrimitiveKind),
    Companion,
}

/// The member's name in JSON.
pub(super) fn member_name(row: &Row, companion: bool) -> Box<str> {
    if companion { format!("_{}", row.name).into() } else { row.name.into() }
}

/// Removes what one member has put into its field.
pub(super) fn clear(record: &mut dyn Record, row: &Row, companion: bool) {
    let primitive = |primitive: &mut dyn AnyPrimitive| {
        if companion { primitive.clear_meta() } else { primitive.clear_value() }
    };
    match record.slot_mut(row.slot) {
        SlotMut::Primitive(it) => primitive(it),
        SlotMut::Primitives(list) => {
            for at in 0..list.len() {
                if let Some(it) = list.item_mut(at) {
                    primitive(it);
                }
            }
            if list.all_absent() {
                list.truncate(0);
            }
        }
        SlotMut::Choice(choice) => {
            let absent = match choice.current_mut() {
                Some((variant, ContentMut::Primitive(it))) if variant == row.variant => {
                    primitive(it);
                    it.is_absent()
                }
                Some((variant, ContentMut::Record(_))) => variant == row.variant,
                _ => false,
            };
            if absent {
                choice.clear();
            }
        }
        other => other.clear(),
    }
}

/// Removes the text of a refused member, because the member comes again.
pub(super) fn remove_extra(record: &mut dyn Record, row: &Row, companion: bool) {
    if let SlotMut::Extras(slot) = record.slot_mut(EXTRAS) {
        if let Some(extras) = slot {
            extras.remove(&member_name(row, companion));
        }
        if slot.as_deref().is_some_and(Extras::is_empty) {
            *slot = None;
        }
    }
}
