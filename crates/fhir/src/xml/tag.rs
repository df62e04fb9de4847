//! Start tags, their attributes, and what stands between elements.

use crate::error::{IssueKind, Severity};
use crate::json::{UnknownKeys, write_string};
use crate::primitive::Text;
use crate::reading::{Fault, Frame, Halt, Reporting, Scan};
use crate::record::{EXTRAS, Record, SlotMut};

use super::attribute_row;
use super::namespace::Namespace;
use super::pass::{Passed, pass};
use super::reader::Session;
use super::scan::{
    Attribute, MAX_ATTRIBUTES, Token, TokenKind, is_name, is_space, split_name, value,
};

/// A start tag.
#[derive(Clone, Copy)]
pub(super) struct Tag<'a> {
    pub(super) token: Token<'a>,
    /// The name without its prefix.
    pub(super) name: &'a str,
    pub(super) namespace: Namespace,
    pub(super) id: Option<Raw<'a>>,
    pub(super) url: Option<Raw<'a>>,
    pub(super) value: Option<Raw<'a>>,
    /// Where its declarations of namespaces begin.
    pub(super) scope: usize,
}

/// The value of an attribute as it stands in the document.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    pub(super) text: &'a str,
    pub(super) offset: usize,
}

impl<'a> Session<'a> {
    /// A start tag taken apart; its declarations are in scope until they are truncated.
    pub(super) fn tag(&mut self, token: Token<'a>, frame: &Frame<'_>) -> Result<Tag<'a>, Halt> {
        match self.open(token) {
            Ok(tag) => Ok(tag),
            Err(fault) => self.at(frame, Err(fault)),
        }
    }

    /// Takes a start tag apart; its declarations are in scope until they are truncated.
    pub(super) fn open(&mut self, token: Token<'a>) -> Scan<Tag<'a>> {
        let (name, attributes) = token.tag();
        let mut tag = Tag {
            token,
            name,
            namespace: Namespace::None,
            id: None,
            url: None,
            value: None,
            scope: self.bindings.len(),
        };
        self.strange.clear();
        for attribute in attributes {
            let attribute = attribute?;
            let place = match attribute.name {
                "value" => &mut tag.value,
                "id" => &mut tag.id,
                "url" => &mut tag.url,
                _ => {
                    if !self.bindings.bind(&attribute, tag.scope)? {
                        self.keep_strange(attribute)?;
                    }
                    continue;
                }
            };
            if place.is_some() {
                let kind = IssueKind::DuplicateAttribute;
                return Err(Fault { kind, offset: attribute.offset });
            }
            *place = Some(Raw { text: attribute.raw, offset: attribute.value_offset });
        }
        let unexpected = Fault { kind: IssueKind::UnexpectedCharacter, offset: token.offset + 1 };
        let (prefix, local) = if name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            ("", name)
        } else {
            split_name(name).filter(|_| is_name(name)).ok_or(unexpected)?
        };
        tag.name = local;
        tag.namespace = self
            .bindings
            .resolve(prefix)
            .ok_or(Fault { kind: IssueKind::UnboundPrefix, offset: unexpected.offset })?;
        if name.is_empty() { Err(unexpected) } else { Ok(tag) }
    }

    pub(super) fn keep_strange(&mut self, attribute: Attribute<'a>) -> Scan<()> {
        let fault = |kind| Err(Fault { kind, offset: attribute.offset });
        if !is_name(attribute.name) {
            return fault(IssueKind::UnexpectedCharacter);
        }
        if self.strange.iter().any(|known| known.name == attribute.name) {
            return fault(IssueKind::DuplicateAttribute);
        }
        if self.strange.len() >= MAX_ATTRIBUTES {
            return fault(IssueKind::TooManyAttributes);
        }
        self.strange.push(attribute);
        Ok(())
    }

    pub(super) fn next(&mut self, frame: &Frame<'_>) -> Result<Token<'a>, Halt> {
        let token = self.scanner.next();
        self.at(frame, token)
    }

    /// What stands between elements: white space, comments, and what should not be there.
    pub(super) fn between(&mut self, token: Token<'a>, frame: &Frame<'_>) -> Result<(), Halt> {
        let offset = token.offset;
        match token.kind {
            TokenKind::Text if token.is_blank() => Ok(()),
            TokenKind::Comment if self.options.comments => {
                self.issue(frame, IssueKind::Comment, Severity::Information, offset, None)
            }
            TokenKind::Comment => Ok(()),
            TokenKind::Instruction => {
                self.at(frame, token.check_instruction())?;
                self.warning(frame, IssueKind::ProcessingInstruction, offset)
            }
            TokenKind::Text => {
                let text = token.text;
                let at = memchr::memmem::find(text.as_bytes(), b"]]>");
                if let Some(at) = at {
                    self.fatal(frame, IssueKind::UnexpectedCharacter, offset + at)?;
                }
                let blank = text.bytes().take_while(|byte| is_space(*byte)).count();
                self.lost(IssueKind::UnexpectedText, offset + blank, frame)
            }
            TokenKind::Reference => {
                let checked = value(token.text, offset, &mut String::new()).map(drop);
                self.at(frame, checked)?;
                self.lost(IssueKind::UnexpectedText, offset, frame)
            }
            TokenKind::CData => self.lost(IssueKind::UnexpectedText, offset, frame),
            TokenKind::Doctype => self.fatal(frame, IssueKind::Doctype, offset).map(drop),
            TokenKind::EndOfDocument => {
                self.fatal(frame, IssueKind::UnexpectedEnd, offset).map(drop)
            }
            TokenKind::Declaration | TokenKind::Start | TokenKind::Empty | TokenKind::End => {
                self.fatal(frame, IssueKind::UnexpectedCharacter, offset).map(drop)
            }
        }
    }

    /// Reports what no field and no extra can take.
    pub(super) fn lost(
        &mut self,
        kind: IssueKind,
        offset: usize,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        if self.options.unknown == UnknownKeys::Ignore {
            return Ok(());
        }
        self.error(frame, kind, offset, None)
    }

    /// The attributes of an element with children.
    pub(super) fn attributes(
        &mut self,
        record: &mut dyn Record,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        for (name, raw) in [("id", tag.id), ("url", tag.url)] {
            let Some(raw) = raw else { continue };
            match attribute_row(record.info(), name).map(|row| record.slot_mut(row.slot)) {
                Some(SlotMut::Plain(text)) => self.plain(text, raw, frame)?,
                _ => self.unknown_attribute(record, name, raw, frame)?,
            }
        }
        if let Some(raw) = tag.value {
            self.unknown_attribute(record, "value", raw, frame)?;
        }
        self.strange_attributes(record, frame)
    }

    /// The attributes that no element has.
    pub(super) fn strange_attributes(
        &mut self,
        record: &mut dyn Record,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        for attribute in std::mem::take(&mut self.strange) {
            if self.is_kept(&attribute, frame)? {
                let raw = Raw { text: attribute.raw, offset: attribute.value_offset };
                self.unknown_attribute(record, attribute.name, raw, frame)?;
            }
        }
        Ok(())
    }

    /// Whether an attribute that no element has is one of the document itself; those of schemas
    /// and of foreign namespaces are reported and dropped.
    pub(super) fn is_kept(
        &mut self,
        attribute: &Attribute<'a>,
        frame: &Frame<'_>,
    ) -> Result<bool, Halt> {
        let offset = attribute.offset;
        let Some((prefix, _)) = split_name(attribute.name) else {
            return self.fatal(frame, IssueKind::UnexpectedCharacter, offset);
        };
        if prefix.is_empty() {
            return Ok(true);
        }
        match self.bindings.resolve(prefix) {
            Some(Namespace::Xml) => Ok(true),
            Some(Namespace::SchemaInstance) => {
                self.warning(frame, IssueKind::SchemaInstance, offset)?;
                Ok(false)
            }
            Some(_) => {
                if self.options.unknown != UnknownKeys::Ignore {
                    self.error(frame, IssueKind::UnknownAttribute, offset, None)?;
                }
                Ok(false)
            }
            None => self.fatal(frame, IssueKind::UnboundPrefix, offset),
        }
    }

    /// Reports an attribute that the element does not have, and keeps it.
    pub(super) fn unknown_attribute(
        &mut self,
        record: &mut dyn Record,
        name: &str,
        raw: Raw<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let kind = IssueKind::UnknownAttribute;
        match self.options.unknown {
            UnknownKeys::Strict => self.error(frame, kind, raw.offset, None)?,
            UnknownKeys::Lax => self.warning(frame, kind, raw.offset)?,
            UnknownKeys::Ignore => return Ok(()),
        }
        let json = self.quoted(raw, frame)?;
        if let SlotMut::Extras(extras) = record.slot_mut(EXTRAS) {
            extras.get_or_insert_default().keep(format!("@{name}").into(), json.into());
        }
        Ok(())
    }

    /// Reports the attributes of an element that has none but `value`.
    pub(super) fn no_attributes(&mut self, tag: &Tag<'a>, frame: &Frame<'_>) -> Result<(), Halt> {
        for raw in [tag.id, tag.url].into_iter().flatten() {
            self.lost(IssueKind::UnknownAttribute, raw.offset, frame)?;
        }
        for attribute in std::mem::take(&mut self.strange) {
            if self.is_kept(&attribute, frame)? {
                self.lost(IssueKind::UnknownAttribute, attribute.offset, frame)?;
            }
        }
        Ok(())
    }

    /// The value of an attribute as a string of JSON.
    pub(super) fn quoted(&mut self, raw: Raw<'a>, frame: &Frame<'_>) -> Result<String, Halt> {
        let mut scratch = String::new();
        let text = value(raw.text, raw.offset, &mut scratch);
        let text = self.at(frame, text)?;
        let mut json = String::with_capacity(text.len() + 2);
        write_string(text, &mut json);
        Ok(json)
    }

    /// A text without id and extensions.
    pub(super) fn plain(
        &mut self,
        into: &mut Option<Text>,
        raw: Raw<'a>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let mut scratch = String::new();
        let text = value(raw.text, raw.offset, &mut scratch);
        let text = self.at(frame, text)?;
        self.length(text, raw.offset, frame)?;
        *into = Some(text.into());
        Ok(())
    }

    /// The limits of a text.
    pub(super) fn length(
        &mut self,
        text: &str,
        offset: usize,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        if text.is_empty() {
            self.warning(frame, IssueKind::EmptyText, offset)?;
        } else if text.len() > self.options.limits.string {
            self.fatal(frame, IssueKind::StringTooLong, offset)?;
        }
        Ok(())
    }

    /// Passes an element without reading it.
    pub(super) fn pass(&mut self, tag: &Tag<'a>, frame: &Frame<'_>) -> Result<Passed<'a>, Halt> {
        let passed = self.pass_with_entities(tag, frame)?;
        match passed.entity {
            Some(offset) => self.at(frame, Err(Fault { kind: IssueKind::UnknownEntity, offset })),
            None => Ok(passed),
        }
    }

    pub(super) fn pass_with_entities(
        &mut self,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<Passed<'a>, Halt> {
        let passed = pass(&mut self.scanner, tag.token, &mut self.bindings, tag.scope);
        self.at(frame, passed)
    }
}
