//! Codes, identifiers and references.

use std::borrow::Cow;

use super::form::{Fields, Form, Members, shape};
use crate::error::Result;

/// Text that is often fixed by a standard.
pub type Text = Cow<'static, str>;

/// A code of a code system.
///
/// ```
/// use sanare_audit::Coding;
///
/// let code = Coding::new("http://dicom.nema.org/resources/ontology/DCM", "110153")
///     .with_display("Source Role ID");
/// assert_eq!(code.code, "110153");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Coding {
    /// The code system's URL.
    pub system: Option<Text>,
    /// The code.
    pub code: Text,
    /// What the code system calls it.
    pub display: Option<Text>,
}

impl Coding {
    /// A code of a system.
    pub fn new(system: impl Into<Text>, code: impl Into<Text>) -> Self {
        Self { system: Some(system.into()), code: code.into(), display: None }
    }

    /// A code of a standard.
    pub const fn fixed(system: &'static str, code: &'static str) -> Self {
        Self { system: Some(Cow::Borrowed(system)), code: Cow::Borrowed(code), display: None }
    }

    /// Adds the display text.
    #[must_use]
    pub fn with_display(mut self, display: impl Into<Text>) -> Self {
        self.display = Some(display.into());
        self
    }

    /// Whether it is this code of this system, whatever its display.
    pub fn is(&self, other: &Self) -> bool {
        self.system == other.system && self.code == other.code
    }
}

/// A concept: codes that mean the same, or a text.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Concept {
    /// The codes.
    pub codings: Vec<Coding>,
    /// The text.
    pub text: Option<Text>,
}

impl Concept {
    /// Whether one of its codes is this one.
    pub fn has(&self, coding: &Coding) -> bool {
        self.codings.iter().any(|own| own.is(coding))
    }
}

impl From<Coding> for Concept {
    fn from(coding: Coding) -> Self {
        Self { codings: vec![coding], text: None }
    }
}

/// A business identifier.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Identifier {
    /// What kind of identifier it is.
    pub kind: Option<Concept>,
    /// The namespace of the value.
    pub system: Option<Text>,
    /// The value.
    pub value: Text,
}

/// Points at a person, device, organisation, patient or record: by reference, identifier or name.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Reference {
    /// A FHIR reference, such as `Patient/17`.
    pub reference: Option<Text>,
    /// The type of resource that it points at.
    pub kind: Option<Text>,
    /// An identifier.
    pub identifier: Option<Identifier>,
    /// A name for people.
    pub display: Option<Text>,
}

impl Reference {
    /// Points by FHIR reference, such as `Patient/17`.
    pub fn to(reference: impl Into<Text>) -> Self {
        Self { reference: Some(reference.into()), ..Self::default() }
    }

    /// Points by an identifier in a namespace.
    pub fn identifier(system: impl Into<Text>, value: impl Into<Text>) -> Self {
        let identifier =
            Identifier { kind: None, system: Some(system.into()), value: value.into() };
        Self { identifier: Some(identifier), ..Self::default() }
    }

    /// Points by an identifier without namespace, such as a URN.
    pub fn value(value: impl Into<Text>) -> Self {
        let identifier = Identifier { value: value.into(), ..Identifier::default() };
        Self { identifier: Some(identifier), ..Self::default() }
    }

    /// Names somebody or something.
    pub fn display(display: impl Into<Text>) -> Self {
        Self { display: Some(display.into()), ..Self::default() }
    }

    /// Adds a name.
    #[must_use]
    pub fn with_display(mut self, display: impl Into<Text>) -> Self {
        self.display = Some(display.into());
        self
    }

    /// Adds an identifier.
    #[must_use]
    pub fn with_identifier(mut self, identifier: Identifier) -> Self {
        self.identifier = Some(identifier);
        self
    }

    /// Adds the type of resource that it points at.
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

shape!(Coding { system, code, display });
shape!(Concept { codings, text });
shape!(Identifier { kind, system, value });
shape!(Reference { reference, kind, identifier, display });

impl Form for Coding {
    fn write(&self, out: &mut Members<'_>) {
        out.text("code", &self.code);
        out.maybe_text("display", self.display.as_deref());
        out.maybe_text("system", self.system.as_deref());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        Ok(Self {
            system: fields.maybe_text("system")?.map(Into::into),
            code: fields.text("code")?.into(),
            display: fields.maybe_text("display")?.map(Into::into),
        })
    }
}

impl Form for Concept {
    fn write(&self, out: &mut Members<'_>) {
        out.list("codings", &self.codings);
        out.maybe_text("text", self.text.as_deref());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        Ok(Self {
            codings: fields.list("codings")?,
            text: fields.maybe_text("text")?.map(Into::into),
        })
    }
}

impl Form for Identifier {
    fn write(&self, out: &mut Members<'_>) {
        out.maybe("kind", self.kind.as_ref());
        out.maybe_text("system", self.system.as_deref());
        out.text("value", &self.value);
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        Ok(Self {
            kind: fields.maybe("kind")?,
            system: fields.maybe_text("system")?.map(Into::into),
            value: fields.text("value")?.into(),
        })
    }
}

impl Form for Reference {
    fn write(&self, out: &mut Members<'_>) {
        out.maybe_text("display", self.display.as_deref());
        out.maybe("identifier", self.identifier.as_ref());
        out.maybe_text("kind", self.kind.as_deref());
        out.maybe_text("reference", self.reference.as_deref());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        Ok(Self {
            reference: fields.maybe_text("reference")?.map(Into::into),
            kind: fields.maybe_text("kind")?.map(Into::into),
            identifier: fields.maybe("identifier")?,
            display: fields.maybe_text("display")?.map(Into::into),
        })
    }
}
