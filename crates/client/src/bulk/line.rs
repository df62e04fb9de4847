//! One line of a file, as far as it must be known: which resource it is, in which version, and whether it is whole.

use std::borrow::Cow;

use sanare_fhir::primitive::Instant;
use serde::Deserialize;
use serde_json::value::RawValue;

/// What says which resource it is. `meta` is looked into only by those who ask.
#[derive(Deserialize)]
pub(super) struct Line<'a> {
    #[serde(rename = "resourceType", borrow)]
    pub resource_type: Option<Cow<'a, str>>,
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    meta: Option<&'a RawValue>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Meta {
    #[serde(rename = "versionId")]
    pub version: Option<String>,
    #[serde(rename = "lastUpdated")]
    last_updated: Option<String>,
    tag: Vec<Tag>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Tag {
    system: Option<String>,
    code: Option<String>,
}

impl<'a> Line<'a> {
    /// Reads a line; `None` for what is not one JSON object.
    pub fn read(line: &'a [u8]) -> Option<Self> {
        serde_json::from_str(std::str::from_utf8(line).ok()?).ok()
    }

    /// The id, if it is text.
    pub fn id(&self) -> Option<String> {
        serde_json::from_str(self.id?.get()).ok()
    }

    /// `meta`; what cannot be read in it is as if it were not there.
    pub fn meta(&self) -> Meta {
        self.meta.and_then(|meta| serde_json::from_str(meta.get()).ok()).unwrap_or_default()
    }

    /// Whether elements were left out of the resource, as its tag says.
    pub fn is_subsetted(&self) -> bool {
        // Few resources have the word at all.
        self.meta.is_some_and(|meta| meta.get().contains(SUBSETTED)) && self.meta().is_subsetted()
    }
}

impl Meta {
    /// Whether elements were left out.
    pub fn is_subsetted(&self) -> bool {
        self.tag.iter().any(|tag| {
            tag.code.as_deref() == Some(SUBSETTED)
                && tag.system.as_deref().is_none_or(|system| SYSTEMS.contains(&system))
        })
    }

    /// When the version was written, in microseconds since 1970.
    pub fn updated(&self) -> Option<i64> {
        let instant: Instant = self.last_updated.as_deref()?.parse().ok()?;
        instant.instant().map(|time| time.timestamp_micros())
    }
}

const SUBSETTED: &str = "SUBSETTED";
/// The name of the system since R4, and the one before.
const SYSTEMS: [&str; 2] = [
    "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
    "http://hl7.org/fhir/v3/ObservationValue",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x10_what_is_marked_as_incomplete() {
        let is = |meta: &str| {
            let line = format!(r#"{{"resourceType":"Patient","id":"1","meta":{meta}}}"#);
            Line::read(line.as_bytes()).unwrap().is_subsetted()
        };
        let tag = r#"{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationValue","code":"SUBSETTED"}"#;
        assert!(is(&format!(r#"{{"tag":[{{"code":"x"}},{tag}]}}"#)));
        assert!(is(r#"{"tag":[{"code":"SUBSETTED"}]}"#));
        assert!(!is(r#"{"tag":[{"system":"urn:local","code":"SUBSETTED"}]}"#));
        assert!(!is(r#"{"source":"SUBSETTED","tag":[]}"#));
        assert!(!is("7"));
    }
}
