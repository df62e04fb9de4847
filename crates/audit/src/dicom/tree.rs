//! An XML document as a small tree, with limits, and without anything that a document type brings.

use quick_xml::events::Event;

use crate::error::{Error, ErrorKind, Result};

/// An element.
#[derive(Clone)]
pub(super) struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    pub text: String,
    /// Where it begins.
    pub offset: u64,
}

/// How deep elements may be nested; DICOM needs 5.
const DEPTH: usize = 32;
/// How many attributes an element may have; DICOM has 8.
const ATTRIBUTES: usize = 64;

/// Reads a document in UTF-8.
pub(super) fn read(text: &[u8]) -> Result<Element> {
    if text.starts_with(&[0xFE, 0xFF]) || text.starts_with(&[0xFF, 0xFE]) {
        return Err(Error::new(ErrorKind::Encoding).at(0));
    }
    let body = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    let base = (text.len() - body.len()) as u64;
    let body =
        std::str::from_utf8(body).map_err(|error| fault(base + error.valid_up_to() as u64))?;
    if let Some((at, _)) = body.char_indices().find(|(_, char)| !is_legal(*char)) {
        return Err(fault(base + at as u64));
    }
    Parser { reader: quick_xml::Reader::from_str(body), base, open: Vec::new(), root: None }.run()
}

/// Whether a character may stand in XML 1.0.
pub(super) fn is_legal(char: char) -> bool {
    matches!(char, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn fault(offset: u64) -> Error {
    Error::new(ErrorKind::NotXml).at(offset)
}

struct Parser<'a> {
    reader: quick_xml::Reader<&'a [u8]>,
    base: u64,
    open: Vec<Element>,
    root: Option<Element>,
}

impl Parser<'_> {
    fn run(mut self) -> Result<Element> {
        loop {
            let offset = self.base + self.reader.buffer_position();
            let event = self.reader.read_event();
            let event = event.map_err(|_| fault(self.base + self.reader.error_position()))?;
            match event {
                Event::Start(tag) => {
                    let element = element(&tag, offset)?;
                    self.begin(offset)?;
                    self.open.push(element);
                }
                Event::Empty(tag) => {
                    let element = element(&tag, offset)?;
                    self.begin(offset)?;
                    self.close(element);
                }
                Event::End(_) => match self.open.pop() {
                    Some(element) => self.close(element),
                    None => return Err(fault(offset)),
                },
                Event::Text(text) => self.text(&text, offset)?,
                Event::CData(text) => self.text(&text, offset)?,
                Event::GeneralRef(name) => {
                    let text = unescaped(&format!("&{};", &*name), offset)?;
                    self.text(&text, offset)?;
                }
                Event::DocType(_) => return Err(Error::new(ErrorKind::Doctype).at(offset)),
                Event::Decl(declaration) => {
                    let utf8 = declaration.encoding().is_none_or(|name| {
                        name.is_ok_and(|name| name.eq_ignore_ascii_case("utf-8"))
                    });
                    if !utf8 {
                        return Err(Error::new(ErrorKind::Encoding).at(offset));
                    }
                }
                Event::PI(_) | Event::Comment(_) => {}
                Event::Eof if self.open.is_empty() => return self.root.ok_or(fault(offset)),
                Event::Eof => return Err(fault(offset)),
            }
        }
    }

    /// Whether another element may begin here.
    fn begin(&self, offset: u64) -> Result<()> {
        if self.open.len() >= DEPTH || (self.open.is_empty() && self.root.is_some()) {
            return Err(fault(offset));
        }
        Ok(())
    }

    fn close(&mut self, element: Element) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
    }

    fn text(&mut self, text: &str, offset: u64) -> Result<()> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err(fault(offset)),
        }
        Ok(())
    }
}

fn element(tag: &quick_xml::events::BytesStart<'_>, offset: u64) -> Result<Element> {
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| fault(offset))?;
        if attributes.len() >= ATTRIBUTES {
            return Err(fault(offset));
        }
        let name = attribute.key.as_ref().to_owned();
        let spaced = attribute.value.replace(['\t', '\n', '\r'], " ");
        attributes.push((name, unescaped(&spaced, offset)?));
    }
    let name = tag.name().as_ref().to_owned();
    Ok(Element { name, attributes, children: Vec::new(), text: String::new(), offset })
}

/// The text behind references to characters and to the five entities of XML; others are refused.
fn unescaped(text: &str, offset: u64) -> Result<String> {
    let plain = quick_xml::escape::unescape(text).map_err(|_| fault(offset))?;
    if plain.chars().all(is_legal) { Ok(plain.into_owned()) } else { Err(fault(offset)) }
}
