//! The code systems and the names that DICOM has for them, and how ids are written.

use crate::event::{Coding, Identifier, Reference, Text};

pub(super) const ENTITY_TYPE: &str = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
pub(super) const OBJECT_ROLE: &str = "http://terminology.hl7.org/CodeSystem/object-role";
pub(super) const LIFECYCLE: &str = "http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle";
pub(super) const SOURCE_TYPE: &str = "http://terminology.hl7.org/CodeSystem/security-source-type";
/// The name of the code system of RFC 3881's kinds of ids.
pub(super) const RFC_3881: &str = "RFC-3881";
/// Before the kinds of the details that hold what DICOM says of images.
pub(super) const IMAGES: &str = "dicom:";

/// Code systems that have a name of their own in DICOM.
const NAMES: [(&str, &str); 1] = [("http://dicom.nema.org/resources/ontology/DCM", "DCM")];

/// The name of a code system.
pub(super) fn name_of(system: &str) -> &str {
    NAMES.iter().find(|(url, _)| *url == system).map_or(system, |(_, name)| name)
}

/// The code system of a name.
pub(super) fn system_of(name: String) -> Text {
    match NAMES.iter().find(|(_, own)| *own == name) {
        Some((url, _)) => Text::Borrowed(url),
        None => name.into(),
    }
}

/// Whether a code is one of the numbers up to the last of a closed set.
pub(super) fn is_number(code: &str, last: u8) -> bool {
    code.parse::<u8>()
        .is_ok_and(|number| (1..=last).contains(&number) && number.to_string() == code)
}

/// The number of a coding of a closed set.
pub(super) fn number<'a>(coding: Option<&'a Coding>, system: &str, last: u8) -> Option<&'a str> {
    let coding = coding.filter(|coding| coding.system.as_deref() == Some(system))?;
    is_number(&coding.code, last).then_some(&*coding.code)
}

/// The kind of id that an object has if nothing else is said: patient number, search criteria, or
/// URI.
pub(super) fn id_kind(role: Option<&str>) -> (&'static str, &'static str) {
    match role {
        Some("1") => ("2", "Patient Number"),
        Some("24") => ("10", "Search Criteria"),
        _ => ("12", "URI"),
    }
}

/// The one text that stands for a reference.
pub(super) fn id(reference: &Reference) -> String {
    match reference {
        Reference { identifier: Some(Identifier { system: Some(system), value, .. }), .. } => {
            format!("{system}|{value}")
        }
        Reference { identifier: Some(Identifier { value, .. }), .. } => value.to_string(),
        Reference { reference: Some(text), .. } | Reference { display: Some(text), .. } => {
            text.to_string()
        }
        _ => String::new(),
    }
}

/// The reference that a text stands for: `Patient/17` and URLs are FHIR references, `system|value`
/// is an identifier with its system, and everything else an identifier without.
pub(super) fn reference(text: String) -> Reference {
    if let Some((system, value)) = text.split_once('|')
        && system.contains(':')
    {
        return Reference::identifier(system.to_owned(), value.to_owned());
    }
    if is_reference(&text) { Reference::to(text) } else { Reference::value(text) }
}

fn is_reference(text: &str) -> bool {
    if text.starts_with("http://") || text.starts_with("https://") {
        return true;
    }
    let id = |id: &str| {
        (1..=64).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
    };
    let kind = |kind: &str| {
        kind.starts_with(|first: char| first.is_ascii_uppercase())
            && kind.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    text.split_once('/').is_some_and(|(first, rest)| kind(first) && id(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back() {
        for own in [
            Reference::to("Patient/17"),
            Reference::to("https://a.example/fhir/Patient/17"),
            Reference::identifier("urn:oid:1.2.3", "4|5"),
            Reference::value("4711^^^&1.2.3&ISO"),
            Reference::value("PDC|WARD"),
            Reference::value(""),
        ] {
            assert_eq!(reference(id(&own)), own);
        }
        assert_eq!(id(&Reference::display("x")), "x");
    }
}
