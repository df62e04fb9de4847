//! References: what the text of `Reference.reference` points at.

use std::fmt;

use crate::primitive::check_id;
use crate::schema::{Schema, Type, TypeKind};

/// What the text of `Reference.reference` points at, borrowed from the text
/// ([references](https://hl7.org/fhir/R4/references.html)).
///
/// A reference without text, by identifier or display only, is a logical one and has no URL.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::{r4, ReferenceUrl};
///
/// let schema = &r4::schema::SCHEMA;
/// match ReferenceUrl::parse(schema, "http://example.org/fhir/Patient/1/_history/2") {
///     ReferenceUrl::Absolute { base, instance } => {
///         assert_eq!(base, "http://example.org/fhir");
///         assert_eq!((instance.of_type.name(), instance.id), ("Patient", "1"));
///         assert_eq!(instance.version, Some("2"));
///     }
///     _ => unreachable!(),
/// }
/// assert_eq!(ReferenceUrl::parse(schema, "#p1"), ReferenceUrl::Contained("p1"));
/// # }
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReferenceUrl<'a> {
    /// `Patient/1`: on the same server, or in the same Bundle below the same base.
    Relative(Instance<'a>),
    /// `http://example.org/fhir/Patient/1`: on a server.
    Absolute {
        /// The base of the server, without a slash at its end.
        base: &'a str,
        /// The resource on it.
        instance: Instance<'a>,
    },
    /// `urn:uuid:...`: the text after the prefix.
    Uuid(&'a str),
    /// `urn:oid:...`: the text after the prefix.
    Oid(&'a str),
    /// `#id`: a resource contained in the same resource.
    Contained(&'a str),
    /// `#`: the resource that contains this one.
    Container,
    /// `Patient?identifier=...`: the one match of a search, in a transaction.
    Conditional {
        /// The type to search.
        of_type: Type,
        /// The text after the question mark.
        query: &'a str,
    },
    /// Any other text: another URL, a type that the release does not have, an id that is none.
    Other(&'a str),
}

/// A resource on a server.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Instance<'a> {
    /// The type of the resource.
    pub of_type: Type,
    /// The id of the resource.
    pub id: &'a str,
    /// The version, `/_history/2`.
    pub version: Option<&'a str>,
}

impl<'a> ReferenceUrl<'a> {
    /// Reads any text; the types are those of the release.
    pub fn parse(schema: &'static Schema, text: &'a str) -> Self {
        if let Some(id) = text.strip_prefix('#') {
            return if id.is_empty() { Self::Container } else { Self::Contained(id) };
        }
        if let Some(uuid) = text.strip_prefix("urn:uuid:") {
            return Self::Uuid(uuid);
        }
        if let Some(oid) = text.strip_prefix("urn:oid:") {
            return Self::Oid(oid);
        }
        if let Some((name, query)) = text.split_once('?') {
            return match resource_type(schema, name) {
                Some(of_type) => Self::Conditional { of_type, query },
                None => Self::Other(text),
            };
        }
        match split(schema, text) {
            Some(("", instance)) => Self::Relative(instance),
            Some((base, instance)) if is_server(base) => Self::Absolute { base, instance },
            _ => Self::Other(text),
        }
    }

    /// The type of the resource, where the text tells.
    pub fn of_type(&self) -> Option<Type> {
        match self {
            Self::Relative(instance) | Self::Absolute { instance, .. } => Some(instance.of_type),
            Self::Conditional { of_type, .. } => Some(*of_type),
            _ => None,
        }
    }

    /// The resource on a server, where the text tells.
    pub fn instance(&self) -> Option<Instance<'a>> {
        match self {
            Self::Relative(instance) | Self::Absolute { instance, .. } => Some(*instance),
            _ => None,
        }
    }
}

/// Prints the text that was parsed.
impl fmt::Display for ReferenceUrl<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relative(instance) => instance.fmt(out),
            Self::Absolute { base, instance } => write!(out, "{base}/{instance}"),
            Self::Uuid(uuid) => write!(out, "urn:uuid:{uuid}"),
            Self::Oid(oid) => write!(out, "urn:oid:{oid}"),
            Self::Contained(id) => write!(out, "#{id}"),
            Self::Container => out.write_str("#"),
            Self::Conditional { of_type, query } => write!(out, "{of_type}?{query}"),
            Self::Other(text) => out.write_str(text),
        }
    }
}

impl fmt::Display for Instance<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.of_type, self.id)?;
        match self.version {
            Some(version) => write!(out, "/_history/{version}"),
            None => Ok(()),
        }
    }
}

/// Shows the kind and the type, never an id.
impl fmt::Debug for ReferenceUrl<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relative(instance) => write!(out, "Relative({instance:?})"),
            Self::Absolute { instance, .. } => write!(out, "Absolute({instance:?})"),
            Self::Uuid(_) => out.write_str("Uuid"),
            Self::Oid(_) => out.write_str("Oid"),
            Self::Contained(_) => out.write_str("Contained"),
            Self::Container => out.write_str("Container"),
            Self::Conditional { of_type, .. } => write!(out, "Conditional({of_type})"),
            Self::Other(_) => out.write_str("Other"),
        }
    }
}

/// Shows the type, never an id.
impl fmt::Debug for Instance<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Instance").field("of_type", &self.of_type).finish_non_exhaustive()
    }
}

/// Splits `base/Type/id` or `base/Type/id/_history/version`; the base may be empty.
fn split<'a>(schema: &'static Schema, text: &'a str) -> Option<(&'a str, Instance<'a>)> {
    let (rest, last) = text.rsplit_once('/')?;
    let (rest, id, version) = match rest.strip_suffix("/_history") {
        Some(before) => {
            let (rest, id) = before.rsplit_once('/')?;
            (rest, id, Some(last))
        }
        None => (rest, last, None),
    };
    let (base, name) = match rest.rsplit_once('/') {
        Some(("", _)) => return None,
        Some(parts) => parts,
        None => ("", rest),
    };
    check_id(id).ok()?;
    if let Some(version) = version {
        check_id(version).ok()?;
    }
    Some((base, Instance { of_type: resource_type(schema, name)?, id, version }))
}

/// Whether the text before the type is the base of a server.
fn is_server(base: &str) -> bool {
    let host = base.strip_prefix("http://").or_else(|| base.strip_prefix("https://"));
    host.is_some_and(|host| !host.is_empty() && !host.contains(['?', '#']) && !host.ends_with('/'))
}

fn resource_type(schema: &'static Schema, name: &str) -> Option<Type> {
    let found = schema.type_named(name)?;
    (found.kind() == TypeKind::Resource && !found.is_abstract()).then_some(found)
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;
    use crate::r4::schema::SCHEMA;

    fn shown(text: &str) -> String {
        let url = ReferenceUrl::parse(&SCHEMA, text);
        assert_eq!(url.to_string(), text, "what was parsed prints the same");
        match url {
            ReferenceUrl::Relative(instance) => {
                format!("relative {} {} {:?}", instance.of_type, instance.id, instance.version)
            }
            ReferenceUrl::Absolute { base, instance } => {
                format!("{base} {} {} {:?}", instance.of_type, instance.id, instance.version)
            }
            ReferenceUrl::Uuid(uuid) => format!("uuid {uuid}"),
            ReferenceUrl::Oid(oid) => format!("oid {oid}"),
            ReferenceUrl::Contained(id) => format!("contained {id}"),
            ReferenceUrl::Container => "container".to_owned(),
            ReferenceUrl::Conditional { of_type, query } => format!("{of_type} where {query}"),
            ReferenceUrl::Other(_) => "other".to_owned(),
        }
    }

    #[test]
    fn ref_01_kinds_of_references() {
        for (text, kind) in [
            ("Patient/1", "relative Patient 1 None"),
            ("http://a.org/fhir/Patient/1", "http://a.org/fhir Patient 1 None"),
            ("https://a.org:8443/Patient/a.B-1", "https://a.org:8443 Patient a.B-1 None"),
            (
                "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
                "uuid c757873d-ec9a-4326-a141-556f43239520",
            ),
            ("urn:oid:1.2.3", "oid 1.2.3"),
            ("#p1", "contained p1"),
            ("#", "container"),
            ("Patient?identifier=a|b", "Patient where identifier=a|b"),
            ("http://a.org/fhir/Patient?x=1", "other"),
            ("http://a.org/something", "other"),
            ("Patient/", "other"),
            ("/Patient/1", "other"),
            ("Patient", "other"),
            ("Patient/1/2", "other"),
            ("Patient/a_b", "other"),
            ("http:///Patient/1", "other"),
            ("ftp://a.org/Patient/1", "other"),
            ("fhir/Patient/1", "other"),
            ("", "other"),
        ] {
            assert_eq!(shown(text), kind, "{text}");
        }
    }

    #[test]
    fn ref_02_versions() {
        for (text, kind) in [
            ("Patient/1/_history/3", "relative Patient 1 Some(\"3\")"),
            ("http://a.org/Patient/1/_history/3", "http://a.org Patient 1 Some(\"3\")"),
            ("Patient/1/_history/", "other"),
            ("Patient/1/_history", "other"),
            ("_history/3", "other"),
        ] {
            assert_eq!(shown(text), kind, "{text}");
        }
    }

    #[test]
    fn ref_04_types_are_those_of_the_release() {
        for text in ["Nosuch/1", "HumanName/1", "DomainResource/1", "patient/1", "Nosuch?a=b"] {
            assert_eq!(shown(text), "other", "{text}");
        }
        let url = ReferenceUrl::parse(&SCHEMA, "Observation/1");
        assert_eq!(url.of_type().unwrap().name(), "Observation");
        assert_eq!(url.instance().unwrap().id, "1");
    }

    #[test]
    fn err_03_reference_shows_no_id() {
        for text in [
            "Patient/Canary",
            "http://Canary/Patient/Canary",
            "#Canary",
            "urn:uuid:Canary",
            "urn:oid:Canary",
            "Patient?name=Canary",
            "Canary",
        ] {
            assert!(!format!("{:?}", ReferenceUrl::parse(&SCHEMA, text)).contains("Canary"));
        }
    }
}
