//! What the servers of a vendor need beyond the standard, as data.

use std::time::Duration;

use url::Url;

use crate::auth::BasicEncoding;

/// Deviations of a vendor's servers, and how to meet them. Every field can be changed; the default is the standard.
///
/// ```
/// use sanare_smart::{BasicEncoding, VendorProfile};
///
/// let mut profile = VendorProfile::EPIC.clone();
/// assert_eq!(profile.basic_encoding, BasicEncoding::Raw);
/// profile.basic_encoding = BasicEncoding::Rfc6749; // a site that differs
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VendorProfile {
    /// The vendor's name; empty for the standard.
    pub name: &'static str,
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
    pub notes: &'static [&'static str],
}

impl VendorProfile {
    /// The standard, without deviations.
    pub const STANDARD: Self = Self {
        name: "",
        basic_encoding: BasicEncoding::Rfc6749,
        audience: None,
        assertion_audience: None,
        authorization_endpoint: None,
        token_endpoint: None,
        issuer: None,
        client_id_in_body: false,
        retry_bare_400: false,
        early_refresh: None,
        notes: &[],
    };

    /// Epic.
    pub const EPIC: Self = Self {
        name: "Epic",
        basic_encoding: BasicEncoding::Raw,
        retry_bare_400: true,
        notes: &[
            "the secret goes raw into the Basic header (FHIR community forum, topic 4312)",
            "fhirUser is absolute (client-js issue 105)",
            "backend assertions may need another aud (client-js issue 145): set assertion_audience",
            "a bare 400 at the token endpoint can be passing (cumulus-fhir-support)",
            "a new app or key takes up to two days to be known (user reports)",
        ],
        ..Self::STANDARD
    };

    /// Oracle Health (Cerner).
    pub const ORACLE: Self = Self {
        name: "Oracle Health",
        early_refresh: Some(Duration::from_secs(60)),
        notes: &[
            "discovery may list the v1 authorization URL while the app needs v2: set authorization_endpoint (yourphr issue 338)",
            "providers and patients have different hosts (yourphr issue 338)",
            "tokens live ten minutes; a 401 lacks CORS headers (client-js issue 97)",
        ],
        ..Self::STANDARD
    };

    /// athenahealth.
    pub const ATHENA: Self = Self {
        name: "athenahealth",
        notes: &[
            "aud must be the FHIR base that ends in /fhir: set audience where the base differs (athenaFlex issues 156, 405)",
            "system scopes serve bulk export only (athenaFlex issue 405)",
        ],
        ..Self::STANDARD
    };

    /// Veradigm.
    pub const VERADIGM: Self = Self {
        name: "Veradigm",
        notes: &["the list of authentication methods is incomplete (cumulus-fhir-support)"],
        ..Self::STANDARD
    };

    /// eClinicalWorks.
    pub const ECLINICALWORKS: Self = Self {
        name: "eClinicalWorks",
        notes: &[
            "client assertions by RS384 only; refresh tokens are for one use (doordoc.com, eClinicalWorks reference)",
            "scopes are documented in v1 (doordoc.com, eClinicalWorks reference): give Dialect::V1 if v2 is refused",
            "patients and providers have different developer portals (medblocks.com, eClinicalWorks guide)",
            "patients have the host fhir4.healow.com, providers fhir4.eclinicalworks.com (api-evangelist/eclinicalworks)",
        ],
        ..Self::STANDARD
    };

    /// MEDITECH.
    pub const MEDITECH: Self = Self {
        name: "MEDITECH",
        notes: &[
            "a standalone login comes to its end only if launch/patient is asked for (SMARTerFHIR pull request 34)",
            "discovery may list scopes in v1 only (fasten-sources issue 21): give Dialect::V1 if v2 is refused",
        ],
        ..Self::STANDARD
    };

    /// Every profile with a vendor's name.
    pub const ALL: [Self; 6] = [
        Self::EPIC,
        Self::ORACLE,
        Self::ATHENA,
        Self::VERADIGM,
        Self::ECLINICALWORKS,
        Self::MEDITECH,
    ];

    /// The profile of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name == name)
    }

    /// The profile for a server, from its CapabilityStatement's `publisher` and `software.name`; the standard if none fits.
    ///
    /// | vendor | known by | seen in |
    /// |---|---|---|
    /// | Epic | software `Epic` | cumulus-fhir-support |
    /// | Oracle Health | publisher `Cerner` or `Oracle Health` | cumulus-fhir-support |
    /// | athenahealth | software `athenahealth FHIR Server` | its CapabilityStatement of 2026-08-14, in api-evangelist/athenahealth |
    /// | eClinicalWorks | publisher `eClinicalWorks` | those of 2026-08-14 of both hosts, in api-evangelist/eclinicalworks |
    /// | MEDITECH | publisher `Medical Information Technology, Inc` | that of a hospital (DSTU2), in onc-healthit/lantern-back-end |
    ///
    /// Veradigm is not detected: the only public statement that we found is of 2016 and names Allscripts, whose products two companies share
    /// now. Choose its profile by hand.
    pub fn detect(publisher: Option<&str>, software: Option<&str>) -> Self {
        match (publisher.map(|name| name.trim_end_matches('.')), software) {
            (Some("Cerner" | "Oracle Health"), _) => Self::ORACLE,
            (_, Some("Epic")) => Self::EPIC,
            (_, Some("athenahealth FHIR Server")) => Self::ATHENA,
            (Some("eClinicalWorks"), _) => Self::ECLINICALWORKS,
            (Some("Medical Information Technology, Inc"), _) => Self::MEDITECH,
            _ => Self::STANDARD,
        }
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
        for profile in VendorProfile::ALL {
            assert_eq!(VendorProfile::named(profile.name).as_ref(), Some(&profile));
            // Where it is from stands in brackets.
            assert!(profile.notes.iter().all(|note| note.contains('(')), "{}", profile.name);
        }
        assert_eq!(VendorProfile::named(""), None);
    }

    #[test]
    fn vendor_detection() {
        assert_eq!(VendorProfile::detect(Some("Cerner"), None).name, "Oracle Health");
        assert_eq!(VendorProfile::detect(Some("Oracle Health"), None).name, "Oracle Health");
        assert_eq!(VendorProfile::detect(None, Some("Epic")).name, "Epic");
        let software = Some("athenahealth FHIR Server");
        assert_eq!(VendorProfile::detect(None, software).name, "athenahealth");
        let detected = VendorProfile::detect(Some("eClinicalWorks"), Some("eCW FHIR Facade"));
        assert_eq!(detected.name, "eClinicalWorks");
        for publisher in
            ["Medical Information Technology, Inc", "Medical Information Technology, Inc."]
        {
            assert_eq!(VendorProfile::detect(Some(publisher), None).name, "MEDITECH");
        }
        assert_eq!(VendorProfile::detect(Some("Allscripts"), None), VendorProfile::STANDARD);
        assert_eq!(VendorProfile::detect(Some("Epic"), Some("HAPI")), VendorProfile::STANDARD);
    }
}
