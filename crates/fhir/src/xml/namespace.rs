//! The namespaces in scope, by prefix.

use crate::error::IssueKind;
use crate::reading::{Fault, Scan};

use super::scan::{Attribute, MAX_ATTRIBUTES, is_local_name, value};

pub(super) const FHIR: &str = "http://hl7.org/fhir";
pub(super) const XHTML: &str = "http://www.w3.org/1999/xhtml";
const SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Namespace {
    /// Neither a default nor a prefix.
    None,
    Fhir,
    Xhtml,
    SchemaInstance,
    Xml,
    Other,
}

impl Namespace {
    fn of(uri: &str) -> Self {
        match uri {
            "" => Self::None,
            FHIR => Self::Fhir,
            XHTML => Self::Xhtml,
            SCHEMA_INSTANCE => Self::SchemaInstance,
            XML => Self::Xml,
            _ => Self::Other,
        }
    }
}

/// A prefix and what it stands for; the default has the empty prefix.
#[derive(Clone, Copy)]
pub(super) struct Binding<'a> {
    pub(super) prefix: &'a str,
    /// The name of the namespace as it stands in the document.
    pub(super) raw: &'a str,
    pub(super) namespace: Namespace,
}

/// The declarations in scope, the innermost last.
#[derive(Default)]
pub(super) struct Bindings<'a> {
    bound: Vec<Binding<'a>>,
    fhir_by_default: bool,
}

impl<'a> Bindings<'a> {
    pub(super) fn len(&self) -> usize {
        self.bound.len()
    }

    /// Leaves the scopes that began at `len` or later.
    pub(super) fn truncate(&mut self, len: usize) {
        self.bound.truncate(len);
    }

    /// Takes elements without any namespace as those of FHIR.
    pub(super) fn assume_fhir(&mut self) {
        self.fhir_by_default = true;
    }

    /// Takes a declaration of the scope that began at `scope`; false if the attribute is none.
    pub(super) fn bind(&mut self, attribute: &Attribute<'a>, scope: usize) -> Scan<bool> {
        let fault = |kind| Err(Fault { kind, offset: attribute.offset });
        let prefix = match attribute.name.strip_prefix("xmlns") {
            Some("") => "",
            Some(rest) => match rest.strip_prefix(':') {
                Some(prefix) if is_local_name(prefix) => prefix,
                Some(_) => return fault(IssueKind::UnexpectedCharacter),
                None => return Ok(false),
            },
            None => return Ok(false),
        };
        let own = self.bound.get(scope..).unwrap_or_default();
        if own.iter().any(|binding| binding.prefix == prefix) {
            return fault(IssueKind::DuplicateAttribute);
        }
        if self.bound.len() >= MAX_ATTRIBUTES {
            return fault(IssueKind::TooManyAttributes);
        }
        let mut scratch = String::new();
        let uri = value(attribute.raw, attribute.value_offset, &mut scratch)?;
        let namespace = Namespace::of(uri);
        let reserved = prefix == "xmlns"
            || uri == XMLNS
            || (prefix == "xml") != (namespace == Namespace::Xml)
            || (!prefix.is_empty() && uri.is_empty());
        if reserved {
            return fault(IssueKind::Namespace);
        }
        self.bound.push(Binding { prefix, raw: attribute.raw, namespace });
        Ok(true)
    }

    /// The declaration of a prefix, and its place in the order of scopes.
    pub(super) fn find(&self, prefix: &str) -> Option<(usize, &Binding<'a>)> {
        self.bound.iter().enumerate().rev().find(|(_, binding)| binding.prefix == prefix)
    }

    /// The namespace of a prefix of an element; `None` if nobody has declared it.
    pub(super) fn resolve(&self, prefix: &str) -> Option<Namespace> {
        match self.find(prefix) {
            Some((_, binding)) if binding.namespace == Namespace::None => Some(self.without()),
            Some((_, binding)) => Some(binding.namespace),
            None if prefix.is_empty() => Some(self.without()),
            None => (prefix == "xml").then_some(Namespace::Xml),
        }
    }

    fn without(&self) -> Namespace {
        if self.fhir_by_default { Namespace::Fhir } else { Namespace::None }
    }
}
