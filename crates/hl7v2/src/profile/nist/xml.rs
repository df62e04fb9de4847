//! XML as a tree of elements and attributes, without entities and of bounded depth.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::super::model::{Fault, FaultKind};

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Xml {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Xml>,
}

impl Xml {
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn children(&self) -> impl Iterator<Item = &Self> {
        self.children.iter()
    }

    pub(super) fn named<'x>(&'x self, name: &'static str) -> impl Iterator<Item = &'x Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }
}

/// No profile is nested deeper.
const DEPTH: usize = 64;

pub(super) fn read(text: &str) -> Result<Xml, Fault> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Xml> = Vec::new();
    loop {
        let event = reader.read_event();
        let broken = || Fault::new(FaultKind::Syntax, format!("byte {}", reader.buffer_position()));
        match event.map_err(|_| broken())? {
            Event::Start(start) => {
                if open.len() >= DEPTH {
                    return Err(Fault::new(FaultKind::Depth, "XML"));
                }
                open.push(element(&start).ok_or_else(broken)?);
            }
            Event::Empty(start) => {
                let element = element(&start).ok_or_else(broken)?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return Ok(element),
                }
            }
            Event::End(_) => {
                let element = open.pop().ok_or_else(broken)?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return Ok(element),
                }
            }
            Event::DocType(_) | Event::Eof => return Err(broken()),
            _ => {}
        }
    }
}

fn element(start: &BytesStart<'_>) -> Option<Xml> {
    let name = start.local_name().into_inner().to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let key = attribute.key.local_name().into_inner().to_owned();
        let value = quick_xml::escape::unescape(&attribute.value).ok()?.into_owned();
        attributes.push((key, value));
    }
    Some(Xml { name, attributes, children: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_and_attributes_are_read_and_entities_refused() {
        let xml =
            read("<?xml version=\"1.0\"?><!-- c --><a x=\"1 &amp; 2\"><b/><c><d/></c>text</a>")
                .unwrap();
        assert_eq!(
            (xml.name(), xml.attribute("x"), xml.children().count()),
            ("a", Some("1 & 2"), 2)
        );
        assert_eq!(xml.child("c").and_then(|c| c.child("d")).map(Xml::name), Some("d"));
        for text in [
            "",
            "<a>",
            "<a></b>",
            "<a x=1/>",
            "<!DOCTYPE a [<!ENTITY e \"x\">]><a x=\"&e;\"/>",
            "<a x=\"&e;\"/>",
        ] {
            assert_eq!(read(text).map_err(|fault| fault.kind()), Err(FaultKind::Syntax), "{text}");
        }
        let deep = "<a>".repeat(100);
        assert_eq!(read(&deep).map_err(|fault| fault.kind()), Err(FaultKind::Depth));
    }
}
