//! Elements into records: the part of the reader that follows the rows of a type.
//!
//! `element`, `children`, `child` and `branch` call each other for every level of a document, so
//! their frames are kept small: what does not go deeper stands in functions of its own.

use crate::error::{IssueKind, Severity};
use crate::json::{DuplicateKeys, UnknownKeys, is_number, write_string};
use crate::primitive::{AnyPrimitive, PrimitiveKind, Text};
use crate::reading::{Frame, Halt, Reporting, RowSet};
use crate::record::{ContentMut, EXTRAS, Kind, Record, Row, SlotMut, TypeInfo, TypeKind};
use crate::resource::{RawResource, Resources};

use super::foreign::{Item, Members};
use super::namespace::Namespace;
use super::reader::Session;
use super::scan::{Token, TokenKind, value};
use super::tag::{Raw, Tag};
use super::{attribute_row, is_attribute, xhtml};

/// What an element has shown so far.
#[derive(Default)]
struct Seen {
    /// Where the search for the next row begins.
    next: usize,
    /// The first row of the last element.
    last: usize,
    rows: RowSet,
    /// Rows with a value that was refused.
    refused: RowSet,
    /// What no field can take.
    foreign: Option<Box<Members>>,
}

impl<'a> Session<'a> {
    /// A resource of any type into a field; false if it is refused.
    pub(super) fn any_resource(
        &mut self,
        into: &mut dyn Resources,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
        root: bool,
    ) -> Result<bool, Halt> {
        let start = tag.token.offset;
        if !root && self.nested >= self.options.limits.nested_resources {
            return self.fatal(frame, IssueKind::TooManyNestedResources, start);
        }
        if tag.namespace != Namespace::Fhir {
            self.error(frame, IssueKind::Namespace, start, None)?;
            return self.pass(tag, frame).map(|_| false);
        }
        self.nested += usize::from(!root);
        if let Some(record) = into.push(tag.name) {
            let here = if root { Frame::root(record.info().name) } else { *frame };
            self.element(record, tag, &here)?;
        } else {
            let severity = match self.options.unknown {
                UnknownKeys::Strict => Severity::Error,
                UnknownKeys::Lax | UnknownKeys::Ignore => Severity::Warning,
            };
            self.issue(frame, IssueKind::ResourceTypeUnknown, severity, start, None)?;
            let json = self.foreign_resource(tag, frame)?;
            into.push_raw(RawResource::new(tag.name, &json));
        }
        self.nested -= usize::from(!root);
        Ok(true)
    }

    /// The element of a start tag into a record, up to its end tag.
    pub(super) fn element(
        &mut self,
        record: &mut dyn Record,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        self.enter(tag, frame)?;
        let mut any = tag.id.is_some() || tag.url.is_some();
        if any || tag.value.is_some() || !self.strange.is_empty() {
            self.attributes(record, tag, frame)?;
        }
        if tag.token.kind == TokenKind::Start {
            any |= self.children(record, None, frame)?;
        }
        if !any && record.info().kind != TypeKind::Resource {
            self.warning(frame, IssueKind::ElementEmpty, tag.token.offset)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Goes one element deeper.
    pub(super) fn enter(&mut self, tag: &Tag<'a>, frame: &Frame<'_>) -> Result<(), Halt> {
        if self.depth >= self.options.limits.depth {
            return self.fatal(frame, IssueKind::TooDeep, tag.token.offset).map(drop);
        }
        self.depth += 1;
        self.begun = true;
        Ok(())
    }

    /// The children of an element up to its end tag; false if there is none. `first` is a token
    /// that has been taken already.
    pub(super) fn children(
        &mut self,
        record: &mut dyn Record,
        first: Option<Token<'a>>,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let mut seen = Seen::default();
        let mut any = false;
        let mut token = match first {
            Some(token) => token,
            None => self.next(frame)?,
        };
        loop {
            match token.kind {
                TokenKind::Start | TokenKind::Empty => {
                    any = true;
                    let scope = self.bindings.len();
                    self.child(record, token, &mut seen, frame)?;
                    self.bindings.truncate(scope);
                }
                TokenKind::End => break,
                _ => self.between(token, frame)?,
            }
            token = self.next(frame)?;
        }
        if let Some(foreign) = seen.foreign
            && let SlotMut::Extras(extras) = record.slot_mut(EXTRAS)
        {
            let extras = extras.get_or_insert_default();
            foreign.each(|name, json| extras.keep(name.into(), json.into()));
        }
        Ok(any)
    }

    /// One child of an element, up to its end tag.
    fn child(
        &mut self,
        record: &mut dyn Record,
        token: Token<'a>,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let Ok(tag) = self.tag(token, frame) else { return Err(Halt) };
        let Some((at, row)) = child_row(record.info(), &tag, seen.next) else {
            return self.unknown(record, &tag, seen, frame);
        };
        let here = frame.child(row.element(), None);
        if !self.is_in_place(record, (at, row), token.offset, seen, &here)? {
            return self.pass(&tag, &here).map(drop);
        }
        match row.kind {
            Kind::Record(_) | Kind::Resource => self.branch(record, row, &tag, seen, &here),
            _ => self.leaf(record, at, row, &tag, seen, &here),
        }
    }

    /// Whether a child may come here: in the order of the standard, and once if it does not repeat.
    fn is_in_place(
        &mut self,
        record: &mut dyn Record,
        (at, row): (usize, &'static Row),
        start: usize,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        seen.next = at;
        let first = at.saturating_sub(usize::from(row.variant));
        if first < seen.last {
            let severity = match self.options.unknown {
                UnknownKeys::Strict => Severity::Error,
                UnknownKeys::Lax | UnknownKeys::Ignore => Severity::Warning,
            };
            self.issue(frame, IssueKind::Order, severity, start, None)?;
        }
        seen.last = seen.last.max(first);
        if row.repeats() || !seen.rows.insert(at) {
            return Ok(true);
        }
        let severity = match self.options.duplicates {
            DuplicateKeys::Error => Severity::Error,
            DuplicateKeys::LastWins => Severity::Warning,
        };
        self.issue(frame, IssueKind::DuplicateMember, severity, start, None)?;
        if self.options.duplicates == DuplicateKeys::Error {
            return Ok(false);
        }
        record.slot_mut(row.slot).clear();
        if let Some(foreign) = &mut seen.foreign {
            foreign.remove(row.name);
        }
        Ok(true)
    }

    /// A child with children of its own into its field.
    fn branch(
        &mut self,
        record: &mut dyn Record,
        row: &'static Row,
        tag: &Tag<'a>,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        match record.slot_mut(row.slot) {
            SlotMut::Records(list) => {
                let item = if row.repeats() { frame.item(list.len()) } else { *frame };
                if let Some(record) = list.push() {
                    return self.element(record, tag, &item);
                }
            }
            SlotMut::Choice(choice) => {
                if choice.current().is_some_and(|(variant, _)| variant != row.variant) {
                    return self.conflict(row, tag, seen, frame);
                }
                if let ContentMut::Record(record) = choice.select(row.variant) {
                    return self.element(record, tag, frame);
                }
            }
            SlotMut::Resources(list) => {
                let item = if row.repeats() { frame.item(list.len()) } else { *frame };
                return self.wrapper(list, tag, &item);
            }
            _ => {}
        }
        Ok(())
    }

    /// A second type for one choice.
    fn conflict(
        &mut self,
        row: &'static Row,
        tag: &Tag<'a>,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        self.error(frame, IssueKind::ChoiceConflict, tag.token.offset, None)?;
        let item = self.foreign(tag, frame)?;
        seen.foreign.get_or_insert_default().add(row.name, item);
        Ok(())
    }

    /// A primitive or a text into its field.
    fn leaf(
        &mut self,
        record: &mut dyn Record,
        at: usize,
        row: &'static Row,
        tag: &Tag<'a>,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let kind = row.primitive_kind().unwrap_or(PrimitiveKind::String);
        let taken = match record.slot_mut(row.slot) {
            SlotMut::Primitive(primitive) => self.primitive(kind, primitive, tag, frame)?,
            SlotMut::Primitives(list) => {
                let item = frame.item(list.len());
                let Some(primitive) = list.push() else { return Ok(()) };
                let taken = self.primitive(kind, primitive, tag, &item)?;
                if taken && seen.refused.contains(at) {
                    // The list is kept as it came, because one of its values was refused.
                    move_value(primitive, row, seen);
                }
                if !taken && !seen.refused.insert(at) {
                    for index in 0..list.len().saturating_sub(1) {
                        if let Some(earlier) = list.item_mut(index) {
                            move_value(earlier, row, seen);
                        }
                    }
                }
                taken
            }
            SlotMut::Choice(choice) => {
                if choice.current().is_some_and(|(variant, _)| variant != row.variant) {
                    return self.conflict(row, tag, seen, frame);
                }
                match choice.select(row.variant) {
                    ContentMut::Primitive(primitive) => {
                        self.primitive(kind, primitive, tag, frame)?
                    }
                    ContentMut::Record(_) => true,
                }
            }
            SlotMut::Plain(text) if kind == PrimitiveKind::Xhtml => {
                return self.div(text, tag, frame);
            }
            SlotMut::Plain(text) => return self.plain_element(text, tag, frame),
            _ => return Ok(()),
        };
        if !taken && let Some(raw) = tag.value {
            let json = self.quoted(raw, frame)?;
            seen.foreign.get_or_insert_default().add(row.name, Item::value(json));
        }
        Ok(())
    }

    /// An element that its parent does not have.
    fn unknown(
        &mut self,
        record: &mut dyn Record,
        tag: &Tag<'a>,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let start = tag.token.offset;
        if tag.namespace == Namespace::Fhir
            && let Some(row) = attribute_row(record.info(), tag.name)
            && let SlotMut::Plain(text) = record.slot_mut(row.slot)
            && text.is_none()
        {
            return self.attribute_as_element(row, text, tag, seen, frame);
        }
        if self.options.unknown == UnknownKeys::Ignore {
            return self.pass(tag, frame).map(drop);
        }
        if tag.namespace != Namespace::Fhir {
            self.error(frame, IssueKind::Namespace, start, None)?;
            return self.pass(tag, frame).map(drop);
        }
        match self.options.unknown {
            UnknownKeys::Strict => self.error(frame, IssueKind::UnknownElement, start, None)?,
            _ => self.warning(frame, IssueKind::UnknownElement, start)?,
        }
        let item = self.foreign(tag, frame)?;
        seen.foreign.get_or_insert_default().add(tag.name, item);
        Ok(())
    }

    /// What the standard writes as an attribute comes as an element: its value is taken, and the
    /// form is kept as the companion that the member does not have.
    fn attribute_as_element(
        &mut self,
        row: &'static Row,
        text: &mut Option<Text>,
        tag: &Tag<'a>,
        seen: &mut Seen,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let here = frame.child(row.element(), None);
        if let Some(raw) = tag.value {
            self.plain(text, raw, &here)?;
        }
        match self.options.unknown {
            UnknownKeys::Strict => {
                self.error(&here, IssueKind::UnknownElement, tag.token.offset, None)?;
            }
            UnknownKeys::Lax => {
                self.warning(&here, IssueKind::UnknownElement, tag.token.offset)?;
            }
            UnknownKeys::Ignore => return self.pass(tag, frame).map(drop),
        }
        let item = self.foreign(tag, &here)?.into_companion();
        seen.foreign.get_or_insert_default().add(row.name, item);
        Ok(())
    }

    /// A primitive; false if its value is refused.
    fn primitive(
        &mut self,
        kind: PrimitiveKind,
        into: &mut dyn AnyPrimitive,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        if tag.id.is_some() || tag.url.is_some() || !self.strange.is_empty() {
            let without = Tag { value: None, ..*tag };
            self.attributes(into.meta_mut(), &without, frame)?;
        }
        let taken = match tag.value {
            Some(raw) => self.assign(kind, into, raw, frame)?,
            None => true,
        };
        if tag.token.kind == TokenKind::Start {
            loop {
                let token = self.next(frame)?;
                match token.kind {
                    TokenKind::Start | TokenKind::Empty => {
                        self.enter(tag, frame)?;
                        self.children(into.meta_mut(), Some(token), frame)?;
                        self.depth -= 1;
                        break;
                    }
                    TokenKind::End => break,
                    _ => self.between(token, frame)?,
                }
            }
        }
        if tag.value.is_none() && into.is_absent() {
            self.warning(frame, IssueKind::ElementEmpty, tag.token.offset)?;
        }
        Ok(taken)
    }

    /// A text into a primitive; false if it is refused.
    fn assign(
        &mut self,
        kind: PrimitiveKind,
        into: &mut dyn AnyPrimitive,
        raw: Raw<'a>,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let mut scratch = std::mem::take(&mut self.scratch);
        let text = value(raw.text, raw.offset, &mut scratch);
        let text = self.at(frame, text)?;
        let taken = match kind {
            PrimitiveKind::Boolean => {
                let taken = into.assign(text).is_ok();
                if !taken {
                    self.error(frame, IssueKind::ExpectedBoolean, raw.offset, None)?;
                }
                taken
            }
            PrimitiveKind::Decimal
            | PrimitiveKind::Integer
            | PrimitiveKind::PositiveInt
            | PrimitiveKind::UnsignedInt => {
                if is_number(text) {
                    self.number(kind, text, into, raw.offset, frame)?
                } else {
                    self.error(frame, IssueKind::ExpectedNumber, raw.offset, None)?;
                    false
                }
            }
            _ => {
                let taken = into.assign(text).is_ok();
                if taken {
                    self.length(text, raw.offset, frame)?;
                } else {
                    self.error(frame, IssueKind::Lexical, raw.offset, Some(kind.name()))?;
                }
                taken
            }
        };
        self.scratch = scratch;
        Ok(taken)
    }

    /// The id of a resource, which is an element.
    fn plain_element(
        &mut self,
        into: &mut Option<Text>,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        self.no_attributes(tag, frame)?;
        match tag.value {
            Some(raw) => self.plain(into, raw, frame)?,
            None => self.warning(frame, IssueKind::ElementEmpty, tag.token.offset)?,
        }
        if tag.token.kind == TokenKind::Start {
            loop {
                let token = self.next(frame)?;
                match token.kind {
                    TokenKind::Start | TokenKind::Empty => {
                        let inner = self.tag(token, frame)?;
                        self.lost(IssueKind::UnknownElement, token.offset, frame)?;
                        self.pass(&inner, frame)?;
                        self.bindings.truncate(inner.scope);
                    }
                    TokenKind::End => break,
                    _ => self.between(token, frame)?,
                }
            }
        }
        Ok(())
    }

    /// The element around a resource: `contained`, `resource`.
    fn wrapper(
        &mut self,
        list: &mut dyn Resources,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        self.no_attributes(tag, frame)?;
        if let Some(raw) = tag.value {
            self.lost(IssueKind::UnknownAttribute, raw.offset, frame)?;
        }
        let mut found = false;
        let mut open = tag.token.kind == TokenKind::Start;
        while open {
            let token = self.next(frame)?;
            match token.kind {
                TokenKind::Start | TokenKind::Empty => {
                    let inner = self.tag(token, frame)?;
                    if std::mem::replace(&mut found, true) {
                        self.error(frame, IssueKind::DuplicateMember, token.offset, None)?;
                        self.pass(&inner, frame)?;
                    } else {
                        self.any_resource(list, &inner, frame, false)?;
                    }
                    self.bindings.truncate(inner.scope);
                }
                TokenKind::End => open = false,
                _ => self.between(token, frame)?,
            }
        }
        if !found {
            self.warning(frame, IssueKind::ElementEmpty, tag.token.offset)?;
        }
        Ok(())
    }

    /// The `div` of a narrative, byte for byte where it stands for itself.
    fn div(
        &mut self,
        into: &mut Option<Text>,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let start = tag.token.offset;
        if tag.namespace != Namespace::Xhtml {
            match self.options.unknown {
                UnknownKeys::Strict => self.error(frame, IssueKind::Namespace, start, None)?,
                UnknownKeys::Lax => self.warning(frame, IssueKind::Namespace, start)?,
                UnknownKeys::Ignore => {}
            }
        }
        let passed = self.pass_with_entities(tag, frame)?;
        if let Some(entity) = passed.entity {
            self.error(frame, IssueKind::UnknownEntity, entity, None)?;
        }
        let text = self.scanner.slice(start, self.scanner.offset());
        self.length(text, start, frame)?;
        *into = match xhtml::needed(tag.token, &self.bindings, tag.scope, &passed) {
            None => Some(text.into()),
            Some(rewrite) => xhtml::rewritten(text, &rewrite).map(Into::into),
        };
        Ok(())
    }

    /// The text of a `div` inside of an element that the standard does not have.
    pub(super) fn foreign_div(
        &mut self,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<Box<str>, Halt> {
        let mut text = None;
        self.div(&mut text, tag, frame)?;
        Ok(text.map(Into::into).unwrap_or_default())
    }
}

/// Moves the value of an item of a list to what no field can take.
fn move_value(primitive: &mut dyn AnyPrimitive, row: &Row, seen: &mut Seen) {
    let item = match primitive.scalar() {
        Some(scalar) => {
            let mut json = String::new();
            write_string(&scalar.to_string(), &mut json);
            Item::value(json)
        }
        None => Item::default(),
    };
    primitive.clear_value();
    seen.foreign.get_or_insert_default().add(row.name, item);
}

/// The row of a child; one that stands in an attribute has none.
fn child_row(info: &'static TypeInfo, tag: &Tag<'_>, next: usize) -> Option<(usize, &'static Row)> {
    let (at, row) = info.row_from(tag.name, next)?;
    let fits = match tag.namespace {
        Namespace::Fhir => !is_attribute(info, row),
        _ => row.primitive_kind() == Some(PrimitiveKind::Xhtml),
    };
    fits.then_some((at, row))
}
