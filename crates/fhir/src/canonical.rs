//! Canonical references: `url|version#fragment`.

use std::fmt;

/// The parts of a `canonical`, borrowed from its text
/// ([references, canonical](https://hl7.org/fhir/R4/references.html#canonical)).
///
/// ```
/// use sanare_fhir::Canonical;
///
/// let text = "http://hl7.org/fhir/ValueSet/my-set|0.8#part";
/// let canonical = Canonical::parse(text);
/// assert_eq!(canonical.url(), "http://hl7.org/fhir/ValueSet/my-set");
/// assert_eq!(canonical.version(), Some("0.8"));
/// assert_eq!(canonical.fragment(), Some("part"));
/// assert_eq!(canonical.to_string(), text);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Canonical<'a> {
    url: &'a str,
    version: Option<&'a str>,
    fragment: Option<&'a str>,
}

impl<'a> Canonical<'a> {
    /// Splits any text; what has neither `|` nor `#` is all URL.
    pub fn parse(text: &'a str) -> Self {
        let (rest, fragment) = match text.split_once('#') {
            Some((rest, fragment)) => (rest, Some(fragment)),
            None => (text, None),
        };
        let (url, version) = match rest.split_once('|') {
            Some((url, version)) => (url, Some(version)),
            None => (rest, None),
        };
        Self { url, version, fragment }
    }

    /// The URL without version and fragment; empty for a contained resource, `#id`.
    pub fn url(&self) -> &'a str {
        self.url
    }

    /// The version after `|`.
    pub fn version(&self) -> Option<&'a str> {
        self.version
    }

    /// The fragment after `#`.
    pub fn fragment(&self) -> Option<&'a str> {
        self.fragment
    }
}

/// Prints the text that was parsed.
impl fmt::Display for Canonical<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.url)?;
        if let Some(version) = self.version {
            write!(out, "|{version}")?;
        }
        if let Some(fragment) = self.fragment {
            write!(out, "#{fragment}")?;
        }
        Ok(())
    }
}

/// Shows which parts there are, not their text.
impl fmt::Debug for Canonical<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Canonical");
        shown.field("has_version", &self.version.is_some());
        shown.field("has_fragment", &self.fragment.is_some()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ref_03_canonical_parts() {
        for (text, url, version, fragment) in [
            ("http://a.org/V", "http://a.org/V", None, None),
            ("http://a.org/V|1.0", "http://a.org/V", Some("1.0"), None),
            ("http://a.org/V|1.0#f", "http://a.org/V", Some("1.0"), Some("f")),
            ("http://a.org/V#f|g", "http://a.org/V", None, Some("f|g")),
            ("http://a.org/V|1|2", "http://a.org/V", Some("1|2"), None),
            ("#local", "", None, Some("local")),
            ("a|", "a", Some(""), None),
            ("", "", None, None),
        ] {
            let canonical = Canonical::parse(text);
            assert_eq!(
                (canonical.url(), canonical.version(), canonical.fragment()),
                (url, version, fragment)
            );
            assert_eq!(canonical.to_string(), text);
        }
    }
}
