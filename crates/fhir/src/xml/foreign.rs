//! What the standard does not have: elements as JSON text, which `extras` and unknown resources
//! hold, and the way back.
//!
//! | XML | JSON |
//! |---|---|
//! | `<a value="x"/>` | `"a": "x"` |
//! | `<a value="x" id="i"><extension .../></a>` | `"a": "x", "_a": {"id": "i", "extension": [...]}` |
//! | `<a><b value="x"/></a>` | `"a": {"b": "x"}` |
//! | `<a value="x"/><a value="y"/>` | `"a": ["x", "y"]` |
//! | attribute `b`, other than those of FHIR | `"@b": "x"` |
//! | `<url value="x"/>` in an extension, where `url` is an attribute | `"url": "x", "_url": {}` |
//! | `<a><Type>...</Type></a>` | `"a": {"resourceType": "Type", ...}` |
//!
//! The types are not known, so numbers and booleans become strings.

use std::collections::HashMap;

use crate::error::IssueKind;
use crate::json::{SKIP_DEPTH, Scanner, write_string};
use crate::reading::{Frame, Halt, Reporting};

use super::namespace::Namespace;
use super::reader::Session;
use super::scan::TokenKind;
use super::tag::{Raw, Tag};

/// How deep elements may nest in an element that the standard does not have: a copy of each level
/// is held, and the stack is to stay small.
pub(super) const FOREIGN_DEPTH: usize = 32;

/// An element as JSON: its value, and its id and extensions.
#[derive(Default)]
pub(super) struct Item {
    value: Option<String>,
    meta: Option<String>,
}

impl Item {
    pub(super) fn value(json: String) -> Self {
        Self { value: Some(json), meta: None }
    }

    /// What is beside the value, which a field has taken; an empty object if there is nothing.
    pub(super) fn into_companion(self) -> Self {
        let beside = match (self.value, self.meta) {
            (_, Some(meta)) => meta,
            (Some(value), None) if value.starts_with('{') => value,
            _ => String::from("{}"),
        };
        Self { value: None, meta: Some(beside) }
    }
}

/// The value of an item, or its id and extensions.
type Side = fn(&Item) -> Option<&String>;

/// Elements by name, in the order in which the names came first.
#[derive(Default)]
pub(super) struct Members {
    members: Vec<(Box<str>, Vec<Item>)>,
    places: HashMap<Box<str>, usize>,
}

impl Members {
    pub(super) fn add(&mut self, name: &str, item: Item) {
        let place = if let Some(place) = self.places.get(name) {
            *place
        } else {
            self.places.insert(name.into(), self.members.len());
            self.members.push((name.into(), Vec::new()));
            self.members.len() - 1
        };
        if let Some((_, items)) = self.members.get_mut(place) {
            items.push(item);
        }
    }

    pub(super) fn remove(&mut self, name: &str) {
        if let Some((_, items)) =
            self.places.get(name).and_then(|place| self.members.get_mut(*place))
        {
            items.clear();
        }
    }

    /// The members as names and texts of JSON.
    pub(super) fn each(&self, mut found: impl FnMut(&str, String)) {
        for (name, items) in &self.members {
            let sides: [Side; 2] = [|item| item.value.as_ref(), |item| item.meta.as_ref()];
            for (mark, side) in ["", "_"].into_iter().zip(sides) {
                if items.iter().any(|item| side(item).is_some()) {
                    found(&format!("{mark}{name}"), texts(name, items, side));
                }
            }
        }
    }

    fn object(&self, resource_type: Option<&str>) -> String {
        let mut out = String::from("{");
        let mut member = |name: &str, json: &str| {
            if out.len() > 1 {
                out.push(',');
            }
            write_string(name, &mut out);
            out.push(':');
            out.push_str(json);
        };
        if let Some(name) = resource_type {
            let mut json = String::new();
            write_string(name, &mut json);
            member("resourceType", &json);
        }
        self.each(|name, json| member(name, &json));
        out.push('}');
        out
    }

    /// The resource that is the only member, if the only member is one: element names begin with
    /// a small letter.
    fn is_resource(&self) -> bool {
        matches!(&*self.members, [(name, items)]
            if items.len() == 1 && name.starts_with(|first: char| first.is_ascii_uppercase()))
    }
}

/// One side of the items of a name: a value, or an array where there are several.
fn texts(name: &str, items: &[Item], side: Side) -> String {
    let always = matches!(name, "extension" | "modifierExtension" | "contained");
    if let [item] = items
        && !always
    {
        return side(item).cloned().unwrap_or_default();
    }
    let mut out = String::from("[");
    for item in items {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(side(item).map_or("null", String::as_str));
    }
    out.push(']');
    out
}

impl<'a> Session<'a> {
    /// An element that the standard does not have, up to its end tag, as JSON.
    pub(super) fn foreign(&mut self, tag: &Tag<'a>, frame: &Frame<'_>) -> Result<Item, Halt> {
        let value = match tag.value {
            Some(raw) => Some(self.quoted(raw, frame)?),
            None => None,
        };
        let (members, resource) = self.foreign_members(tag, frame)?;
        Ok(match (value, resource) {
            (None, Some(resource)) if members.is_resource() => Item::value(resource),
            (None, _) => Item::value(members.object(None)),
            (Some(value), _) => {
                let meta = (!members.members.is_empty()).then(|| members.object(None));
                Item { value: Some(value), meta }
            }
        })
    }

    /// A resource of a type that the release does not have, as JSON.
    pub(super) fn foreign_resource(
        &mut self,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<String, Halt> {
        let (members, _) = self.foreign_members(tag, frame)?;
        Ok(members.object(Some(tag.name)))
    }

    /// The attributes and children of an element, and the last child as a resource.
    fn foreign_members(
        &mut self,
        tag: &Tag<'a>,
        frame: &Frame<'_>,
    ) -> Result<(Members, Option<String>), Halt> {
        self.enter(tag, frame)?;
        if self.foreign_depth >= FOREIGN_DEPTH {
            self.fatal(frame, IssueKind::TooDeep, tag.token.offset)?;
        }
        self.foreign_depth += 1;
        let mut members = Members::default();
        let mut resource = None;
        let url = if is_extension(tag.name) { "url" } else { "@url" };
        for (name, raw) in [("id", tag.id), (url, tag.url)] {
            if let Some(raw) = raw {
                members.add(name, Item::value(self.quoted(raw, frame)?));
            }
        }
        for attribute in std::mem::take(&mut self.strange) {
            if self.is_kept(&attribute, frame)? {
                let raw = Raw { text: attribute.raw, offset: attribute.value_offset };
                let json = self.quoted(raw, frame)?;
                members.add(&format!("@{}", attribute.name), Item::value(json));
            }
        }
        let mut open = tag.token.kind == TokenKind::Start;
        while open {
            let token = self.next(frame)?;
            match token.kind {
                TokenKind::Start | TokenKind::Empty => {
                    let child = self.tag(token, frame)?;
                    self.foreign_child(tag.name, &child, &mut members, &mut resource, frame)?;
                    self.bindings.truncate(child.scope);
                }
                TokenKind::End => open = false,
                _ => self.between(token, frame)?,
            }
        }
        self.foreign_depth -= 1;
        self.depth -= 1;
        Ok((members, resource))
    }

    fn foreign_child(
        &mut self,
        parent: &str,
        child: &Tag<'a>,
        members: &mut Members,
        resource: &mut Option<String>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        match child.namespace {
            Namespace::Xhtml if child.name == "div" => {
                let mut json = String::new();
                write_string(&self.foreign_div(child, frame)?, &mut json);
                members.add(child.name, Item::value(json));
            }
            Namespace::Fhir
                if members.members.is_empty()
                    && child.value.is_none()
                    && child.name.starts_with(|first: char| first.is_ascii_uppercase()) =>
            {
                *resource = Some(self.foreign_resource(child, frame)?);
                members.add(child.name, Item::value(resource.clone().unwrap_or_default()));
            }
            Namespace::Fhir => {
                let mut item = self.foreign(child, frame)?;
                if is_attribute_of(parent, child.name) {
                    item.meta.get_or_insert_with(|| "{}".to_owned());
                }
                members.add(child.name, item);
            }
            _ => {
                self.lost(IssueKind::Namespace, child.token.offset, frame)?;
                self.pass(child, frame)?;
            }
        }
        Ok(())
    }
}

/// Whether a member of an element or resource is an attribute in XML: the id of all but resources,
/// whose names begin with a capital, and the `url` of extensions.
fn is_attribute_of(parent: &str, member: &str) -> bool {
    let is_resource = parent.starts_with(|first: char| first.is_ascii_uppercase());
    member == "id" && !is_resource || member == "url" && is_extension(parent)
}

/// Whether an element of that name has its `url` as an attribute.
pub(super) fn is_extension(name: &str) -> bool {
    matches!(name, "extension" | "modifierExtension")
}

/// What stands in a JSON text that is known to be well-formed.
pub(super) enum Json<'a> {
    Null,
    Text(String),
    Array(Vec<&'a str>),
    Object(Vec<(String, &'a str)>),
}

impl<'a> Json<'a> {
    /// Takes a text apart, one level deep.
    pub(super) fn of(json: &'a str) -> Self {
        let mut scanner = Scanner::new(json);
        let room = SKIP_DEPTH;
        match scanner.peek() {
            Some(b'{') => {
                let mut members = Vec::new();
                let mut more = scanner.expect(b'{').is_ok() && !scanner.eat(b'}');
                while more {
                    let Ok(name) = scanner.string().map(str::to_owned) else { break };
                    scanner.eat(b':');
                    let Ok(value) = scanner.skip(room) else { break };
                    members.push((name, value));
                    more = scanner.more(b'}').unwrap_or(false);
                }
                Self::Object(members)
            }
            Some(b'[') => {
                let mut items = Vec::new();
                let mut more = scanner.expect(b'[').is_ok() && !scanner.eat(b']');
                while more {
                    let Ok(value) = scanner.skip(room) else { break };
                    items.push(value);
                    more = scanner.more(b']').unwrap_or(false);
                }
                Self::Array(items)
            }
            Some(b'"') => Self::Text(scanner.string().map(str::to_owned).unwrap_or_default()),
            Some(b'n') | None => Self::Null,
            Some(_) => Self::Text(scanner.skip(room).unwrap_or_default().to_owned()),
        }
    }
}
