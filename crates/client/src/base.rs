//! The base URL of a FHIR server, its origin, and addresses below it.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

use crate::error::{Error, ErrorKind};

/// The base URL of a FHIR server: HTTPS (or HTTP on a loopback address), without query, fragment or user info.
///
/// ```
/// use sanare_client::BaseUrl;
///
/// let base: BaseUrl = "https://ehr.example/fhir".parse()?;
/// assert_eq!(base.below(["Patient", "a b"]).as_str(), "https://ehr.example/fhir/Patient/a%20b");
/// assert_eq!(base, "https://ehr.example/fhir/".parse()?);
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// With a slash at the end, so that relative URLs resolve below it.
    url: Url,
}

impl BaseUrl {
    /// The URL, with a slash at the end.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The origin.
    pub fn origin(&self) -> Origin {
        Origin::of(&self.url)
    }

    /// The URL of path segments below the base; each is percent-encoded, so that none can leave its place.
    pub fn below<'a>(&self, segments: impl IntoIterator<Item = &'a str>) -> Url {
        let mut url = self.url.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        url
    }

    /// Resolves what a server wrote, absolute or relative, against the base.
    ///
    /// # Errors
    /// `InvalidUrl`; `Insecure` for another scheme than HTTPS, or plain HTTP to another machine.
    pub fn resolve(&self, text: &str) -> Result<Url, Error> {
        resolve(&self.url, text)
    }

    /// The path below the base, split at slashes and decoded no further; `None` for a URL that is elsewhere.
    pub fn segments_below<'a>(&self, url: &'a Url) -> Option<Vec<&'a str>> {
        if Origin::of(url) != self.origin() {
            return None;
        }
        let rest = url.path().strip_prefix(self.url.path())?;
        Some(rest.split('/').filter(|segment| !segment.is_empty()).collect())
    }
}

/// Resolves what a server wrote against the URL that it answered for.
pub(crate) fn resolve(at: &Url, text: &str) -> Result<Url, Error> {
    let bad = |kind| Error::new(kind).at("URL of the server");
    let url = at.join(text.trim()).map_err(|_| bad(ErrorKind::InvalidUrl))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(bad(ErrorKind::InvalidUrl).member("user info"));
    }
    if !is_secure(&url) || (at.scheme() == "https" && url.scheme() != "https") {
        return Err(bad(ErrorKind::Insecure));
    }
    Ok(url)
}

impl FromStr for BaseUrl {
    type Err = Error;

    /// # Errors
    /// `InvalidUrl`; `Insecure` for plain HTTP to another machine.
    fn from_str(text: &str) -> Result<Self, Error> {
        let bad = |member| Error::new(ErrorKind::InvalidUrl).at("base URL").member(member);
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
        if !is_secure(&url) {
            return Err(Error::new(ErrorKind::Insecure).at("base URL"));
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(Self { url })
    }
}

/// Shows nothing of the URL: its path can name a tenant.
impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BaseUrl(..)")
    }
}

/// Scheme, host and port: what credentials are bound to.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Origin(String);

impl Origin {
    /// The origin of a URL.
    pub fn of(url: &Url) -> Self {
        Self(url.origin().ascii_serialization())
    }

    /// `https://host:port`
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Origin {
    type Err = Error;

    /// # Errors
    /// `InvalidUrl`; `Insecure` for plain HTTP to another machine.
    fn from_str(text: &str) -> Result<Self, Error> {
        let url = Url::parse(text)
            .map_err(|_| Error::new(ErrorKind::InvalidUrl).at("origin").member("url"))?;
        if !is_secure(&url) {
            return Err(Error::new(ErrorKind::Insecure).at("origin"));
        }
        Ok(Self::of(&url))
    }
}

/// Shows nothing of the host.
impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Origin(..)")
    }
}

/// HTTPS, or HTTP to a loopback address.
pub(crate) fn is_secure(url: &Url) -> bool {
    let local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return false,
    };
    match url.scheme() {
        "https" => true,
        "http" => local,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(text: &str) -> BaseUrl {
        text.parse().unwrap()
    }

    #[test]
    fn r02_a_base_with_path_with_or_without_slash() {
        for text in ["https://ehr.example/a/fhir", "https://ehr.example/a/fhir/"] {
            let url = base(text).below(["Patient", "1"]);
            assert_eq!(url.as_str(), "https://ehr.example/a/fhir/Patient/1");
        }
        assert_eq!(
            base("https://ehr.example").below(["metadata"]).as_str(),
            "https://ehr.example/metadata"
        );
    }

    #[test]
    fn r02_a_segment_stays_a_segment() {
        let url = base("https://ehr.example/fhir").below(["Patient", "../x?y#z"]);
        assert_eq!(url.as_str(), "https://ehr.example/fhir/Patient/..%2Fx%3Fy%23z");
    }

    #[test]
    fn h03_tls_or_loopback() {
        for (text, kind) in [
            ("http://ehr.example/fhir", ErrorKind::Insecure),
            ("ftp://ehr.example/fhir", ErrorKind::Insecure),
            ("https://ehr.example/fhir?x=1", ErrorKind::InvalidUrl),
            ("https://user:pw@ehr.example/fhir", ErrorKind::InvalidUrl),
        ] {
            assert_eq!(text.parse::<BaseUrl>().unwrap_err().kind(), kind, "{text}");
        }
        assert!("http://127.0.0.1:8080/fhir".parse::<BaseUrl>().is_ok());
        let https = base("https://localhost/fhir");
        assert_eq!(https.resolve("http://localhost/x").unwrap_err().kind(), ErrorKind::Insecure);
    }

    #[test]
    fn segments_of_a_location() {
        let base = base("https://ehr.example/fhir");
        let url = base.resolve("https://ehr.example/fhir/Patient/1/_history/2").unwrap();
        assert_eq!(base.segments_below(&url).unwrap(), ["Patient", "1", "_history", "2"]);
        let url = base.resolve("Patient/7").unwrap();
        assert_eq!(base.segments_below(&url).unwrap(), ["Patient", "7"]);
        assert_eq!(base.segments_below(&base.resolve("https://b.example/fhir/x").unwrap()), None);
    }
}
