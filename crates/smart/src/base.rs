//! The base URL of a FHIR server.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

use crate::error::{Error, ErrorKind};

/// The base URL of a FHIR server: HTTPS (or HTTP on a loopback address), without query, fragment or user info.
///
/// ```
/// use sanare_smart::FhirBase;
///
/// let base: FhirBase = "https://ehr.example/fhir".parse()?;
/// assert_eq!(
///     base.endpoint(".well-known/smart-configuration").as_str(),
///     "https://ehr.example/fhir/.well-known/smart-configuration"
/// );
/// assert_eq!(base, "https://ehr.example/fhir/".parse()?);
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct FhirBase {
    /// As it was written: the value of `aud`.
    text: String,
    /// With a slash at the end, so that relative URLs resolve below it.
    url: Url,
}

impl FhirBase {
    /// The text as it was given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The URL, with a slash at the end.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// A URL below the base; the path is relative and not encoded further.
    pub fn endpoint(&self, path: &str) -> Url {
        let mut url = self.url.clone();
        url.set_path(&format!("{}{path}", self.url.path()));
        url
    }

    /// Whether a URL lies at or below the base, so that a token for this server may be sent there.
    pub fn contains(&self, url: &Url) -> bool {
        let base = self.url.path();
        url.origin() == self.url.origin()
            && url.username().is_empty()
            && url.password().is_none()
            && (url.path().starts_with(base) || Some(url.path()) == base.strip_suffix('/'))
    }

    /// Resolves an absolute or relative URL against the base.
    pub(crate) fn resolve(&self, text: &str) -> Option<Url> {
        self.url.join(text).ok()
    }
}

impl PartialEq for FhirBase {
    fn eq(&self, other: &Self) -> bool {
        self.url == other.url
    }
}

impl Eq for FhirBase {}

impl FromStr for FhirBase {
    type Err = Error;

    /// # Errors
    /// `InvalidUrl`; `Insecure` for plain HTTP to another machine.
    fn from_str(text: &str) -> Result<Self, Error> {
        let bad = |member| Error::new(ErrorKind::InvalidUrl).at("FHIR base").member(member);
        let mut url = Url::parse(text).map_err(|_| bad("url"))?;
        if url.query().is_some() {
            return Err(bad("query"));
        }
        if url.fragment().is_some() {
            return Err(bad("fragment"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(bad("user info"));
        }
        if !is_secure(&url, true) {
            return Err(Error::new(ErrorKind::Insecure).at("FHIR base"));
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(Self { text: text.to_owned(), url })
    }
}

impl fmt::Display for FhirBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// HTTPS, or HTTP to a loopback address where that is allowed.
pub(crate) fn is_secure(url: &Url, loopback: bool) -> bool {
    let local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return false,
    };
    match url.scheme() {
        "https" => true,
        "http" => loopback && local,
        _ => false,
    }
}

/// An id or version as FHIR allows it, but for `.` and `..`: whoever resolves such a path sees another address.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && !matches!(text, "." | "..")
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(text: &str) -> FhirBase {
        text.parse().unwrap()
    }

    #[test]
    fn d01_well_known_is_appended_to_the_path() {
        for text in ["https://ehr.example/a/fhir", "https://ehr.example/a/fhir/"] {
            assert_eq!(
                base(text).endpoint(".well-known/smart-configuration").as_str(),
                "https://ehr.example/a/fhir/.well-known/smart-configuration"
            );
        }
        assert_eq!(
            base("https://ehr.example").endpoint("metadata").as_str(),
            "https://ehr.example/metadata"
        );
    }

    #[test]
    fn d01_query_and_fragment_of_the_base_are_refused() {
        for (text, kind) in [
            ("https://ehr.example/fhir?x=1", ErrorKind::InvalidUrl),
            ("https://ehr.example/fhir#x", ErrorKind::InvalidUrl),
            ("https://user:pw@ehr.example/fhir", ErrorKind::InvalidUrl),
            ("/fhir", ErrorKind::InvalidUrl),
            ("http://ehr.example/fhir", ErrorKind::Insecure),
            ("ftp://ehr.example/fhir", ErrorKind::Insecure),
            ("file:///fhir", ErrorKind::Insecure),
        ] {
            assert_eq!(text.parse::<FhirBase>().unwrap_err().kind(), kind, "{text}");
        }
    }

    #[test]
    fn t05_below_the_base_only() {
        let fhir = base("https://ehr.example/fhir");
        let inside = |text: &str| fhir.contains(&Url::parse(text).unwrap());
        assert!(inside("https://ehr.example/fhir"));
        assert!(inside("https://ehr.example/fhir/Patient/1?x=y"));
        for text in [
            "https://ehr.example/fhirx/Patient/1",
            "https://ehr.example/fhir/../other/Patient/1",
            "https://ehr.example:8443/fhir/Patient/1",
            "http://ehr.example/fhir/Patient/1",
            "https://ehr.example.evil.example/fhir/Patient/1",
            "https://ehr.example@evil.example/fhir/Patient/1",
        ] {
            assert!(!inside(text), "{text}");
        }
    }
}
