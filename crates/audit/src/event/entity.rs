//! What the event was about.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::code::{Coding, Reference, Text};
use super::form::{Fields, Form, Members, shape, wrong};
use crate::error::Result;

/// A record, person, query or other thing that the event was about.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Entity {
    /// Which one.
    pub what: Option<Reference>,
    /// What kind of thing.
    pub kind: Option<Coding>,
    /// In which role it took part.
    pub role: Option<Coding>,
    /// Where in its life it was.
    pub lifecycle: Option<Coding>,
    /// Its security labels.
    pub labels: Vec<Coding>,
    /// A name for people.
    pub name: Option<Text>,
    /// A description for people.
    pub description: Option<Text>,
    /// The query, byte for byte.
    pub query: Option<Vec<u8>>,
    /// Further facts.
    pub details: Vec<Detail>,
}

impl Entity {
    /// A thing that can be pointed at.
    pub fn new(what: Reference) -> Self {
        Self { what: Some(what), ..Self::default() }
    }

    /// Sets what kind of thing it is.
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Coding>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets in which role it took part.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<Coding>) -> Self {
        self.role = Some(role.into());
        self
    }
}

/// A further fact about an entity.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Detail {
    /// What the fact is.
    pub kind: Text,
    /// Its value.
    pub value: DetailValue,
}

/// The value of a fact.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetailValue {
    /// Text.
    Text(Text),
    /// Bytes.
    Bytes(Vec<u8>),
}

shape!(Entity { what, kind, role, lifecycle, labels, name, description, query, details });
shape!(Detail { kind });

impl std::fmt::Debug for DetailValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text([hidden])",
            Self::Bytes(_) => "Bytes([hidden])",
        })
    }
}

impl Form for Entity {
    fn write(&self, out: &mut Members<'_>) {
        out.maybe_text("description", self.description.as_deref());
        out.list("details", &self.details);
        out.maybe("kind", self.kind.as_ref());
        out.list("labels", &self.labels);
        out.maybe("lifecycle", self.lifecycle.as_ref());
        out.maybe_text("name", self.name.as_deref());
        if let Some(query) = &self.query {
            out.text("query", &STANDARD.encode(query));
        }
        out.maybe("role", self.role.as_ref());
        out.maybe("what", self.what.as_ref());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        Ok(Self {
            what: fields.maybe("what")?,
            kind: fields.maybe("kind")?,
            role: fields.maybe("role")?,
            lifecycle: fields.maybe("lifecycle")?,
            labels: fields.list("labels")?,
            name: fields.maybe_text("name")?.map(Into::into),
            description: fields.maybe_text("description")?.map(Into::into),
            query: bytes(fields, "query")?,
            details: fields.list("details")?,
        })
    }
}

impl Form for Detail {
    fn write(&self, out: &mut Members<'_>) {
        if let DetailValue::Bytes(bytes) = &self.value {
            out.text("bytes", &STANDARD.encode(bytes));
        }
        out.text("kind", &self.kind);
        if let DetailValue::Text(text) = &self.value {
            out.text("text", text);
        }
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        let value = match (bytes(fields, "bytes")?, fields.maybe_text("text")?) {
            (Some(bytes), None) => DetailValue::Bytes(bytes),
            (None, Some(text)) => DetailValue::Text(text.into()),
            _ => return Err(wrong("details")),
        };
        Ok(Self { kind: fields.text("kind")?.into(), value })
    }
}

fn bytes(fields: &mut Fields, name: &'static str) -> Result<Option<Vec<u8>>> {
    let text = fields.maybe_text(name)?;
    text.map(|text| STANDARD.decode(text).map_err(|_| wrong(name))).transpose()
}
