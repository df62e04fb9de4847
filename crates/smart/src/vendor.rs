//! What the servers of a vendor need beyond the standard, as data.

use std::time::Duration;

use sanare_http::{Area, Vendor};
use url::Url;

use crate::auth::BasicEncoding;

/// Deviations of a vendor's servers, and how to meet them. Every field can be changed; the default is the standard.
///
/// The rows are those of [`Vendor`], which sanare-client takes the deviations of the API from; with rows of your own,
/// [`of`](Self::of) makes a profile of them.
///
/// ```
/// use sanare_smart::{BasicEncoding, VendorProfile};
///
/// let mut profile = VendorProfile::named("Epic").unwrap();
/// assert_eq!(profile.basic_encoding, BasicEncoding::Raw);
/// profile.basic_encoding = BasicEncoding::Rfc6749; // a site that differs
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VendorProfile {
    /// The vendor's name; empty for the standard.
    pub name: String,
    /// How `client_secret_basic` is written.
    pub basic_encoding: BasicEncoding,
    /// The `aud` of the authorization request, instead of the FHIR base as given.
    pub audience: Option<String>,
    /// The `aud` of client assertions, instead of the URL that they are sent to.
    pub assertion_audience: Option<String>,
    /// Instead of the authorization endpoint of the discovery document.
    pub authorization_endpoint: Option<Url>,
    /// Instead of the token endpoint of the discovery document.
    pub token_endpoint: Option<Url>,
    /// The issuer of identity tokens, for servers whose discovery document names none.
    pub issuer: Option<String>,
    /// Send `client_id` in the body even when the client authenticates otherwise.
    pub client_id_in_body: bool,
    /// A 400 without an OAuth error, to anything but the first exchange of a login, is passing: try again.
    pub retry_bare_400: bool,
    /// Refresh this long before the end, instead of min(60 s, 10 % of the lifetime).
    pub early_refresh: Option<Duration>,
    /// What to know, with its source. These come from issues and reports of users, and were not reproduced.
    pub notes: Vec<String>,
}

impl VendorProfile {
    /// The standard, without deviations.
    pub const STANDARD: Self = Self {
        name: String::new(),
        basic_encoding: BasicEncoding::Rfc6749,
        audience: None,
        assertion_audience: None,
        authorization_endpoint: None,
        token_endpoint: None,
        issuer: None,
        client_id_in_body: false,
        retry_bare_400: false,
        early_refresh: None,
        notes: Vec::new(),
    };

    /// The profile of a vendor.
    pub fn of(vendor: &Vendor) -> Self {
        let text = |key| vendor.text(Area::Login, key).map(str::to_owned);
        Self {
            name: vendor.name().to_owned(),
            basic_encoding: match vendor.text(Area::Login, "basic_encoding") {
                Some("raw") => BasicEncoding::Raw,
                _ => BasicEncoding::Rfc6749,
            },
            audience: text("audience"),
            assertion_audience: text("assertion_audience"),
            authorization_endpoint: vendor.url(Area::Login, "authorization_endpoint"),
            token_endpoint: vendor.url(Area::Login, "token_endpoint"),
            issuer: text("issuer"),
            client_id_in_body: vendor.flag(Area::Login, "client_id_in_body"),
            retry_bare_400: vendor.flag(Area::Login, "retry_bare_400"),
            early_refresh: vendor
                .number(Area::Login, "early_refresh")
                .map(|seconds| Duration::from_secs(seconds.into())),
            notes: vendor.notes(Area::Login).collect(),
        }
    }

    /// The profile of this name.
    pub fn named(name: &str) -> Option<Self> {
        Vendor::named(name).as_ref().map(Self::of)
    }

    /// The profile for a server, from its CapabilityStatement's `publisher` and `software.name`, see [`Vendor::detect`]; the standard if
    /// none fits.
    pub fn detect(publisher: Option<&str>, software: Option<&str>) -> Self {
        Vendor::detect(publisher, software).as_ref().map(Self::of).unwrap_or_default()
    }
}

impl Default for VendorProfile {
    fn default() -> Self {
        Self::STANDARD
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vendor_profiles_are_data_with_sources() {
        let epic = VendorProfile::named("Epic").unwrap();
        assert_eq!((epic.basic_encoding, epic.retry_bare_400), (BasicEncoding::Raw, true));
        let oracle = VendorProfile::named("Oracle Health").unwrap();
        assert_eq!(oracle.early_refresh, Some(Duration::from_secs(60)));
        for (name, notes) in [("Epic", 3), ("athenahealth", 2), ("eClinicalWorks", 4)] {
            let profile = VendorProfile::named(name).unwrap();
            assert_eq!(profile.notes.len(), notes, "{name}");
            // Where it is from stands in brackets.
            assert!(profile.notes.iter().all(|note| note.ends_with(')')), "{name}");
        }
        let rows = "vendor\tarea\tkey\tvalue\tsource\nX\tlogin\ttoken_endpoint\thttps://x.example/t\ts\n\
            X\tlogin\taudience\ta\ts\nX\tlogin\tclient_id_in_body\ttrue\ts\n";
        let own = VendorProfile::of(&Vendor::read(rows).unwrap()[0]);
        assert_eq!(own.token_endpoint.unwrap().as_str(), "https://x.example/t");
        assert_eq!((own.audience.as_deref(), own.client_id_in_body), (Some("a"), true));
        assert_eq!(VendorProfile::named(""), None);
    }

    #[test]
    fn vendor_detection() {
        assert_eq!(VendorProfile::detect(Some("Cerner"), None).name, "Oracle Health");
        assert_eq!(
            VendorProfile::detect(None, Some("athenahealth FHIR Server")).name,
            "athenahealth"
        );
        assert_eq!(VendorProfile::detect(Some("Epic"), Some("HAPI")), VendorProfile::STANDARD);
    }
}
