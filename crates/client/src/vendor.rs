//! What the servers of a vendor need beyond the standard, as data.

/// Deviations of a vendor's servers, and how to meet them. Every field can be changed; the default is the standard.
///
/// Names are those of the profiles of sanare-smart, which hold the deviations of logins.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VendorProfile {
    /// The vendor's name; empty for the standard.
    pub name: &'static str,
    /// How a parameter with several values is written.
    pub param_style: ParamStyle,
    /// Commas inside a query that is itself a value (`_typeFilter`) must be percent-encoded twice in a GET.
    pub encode_commas_twice: bool,
    /// Requests per minute that the server takes from one client.
    pub requests_per_minute: Option<u32>,
    /// Codes in `OperationOutcome.issue.details` that say that a limit was reached: the same may succeed later.
    pub limit_codes: &'static [&'static str],
    /// Searches that fail although the CapabilityStatement has them, as `Type?parameter=value`.
    pub broken_searches: &'static [&'static str],
    /// A finished export must be deleted before the next can begin.
    pub delete_export: bool,
    /// `meta.lastUpdated` is missing: `_since` and `_lastUpdated` find nothing.
    pub no_last_updated: bool,
    /// What to know, with its source. These come from issues and reports of users, and were not reproduced.
    pub notes: &'static [&'static str],
}

/// How a parameter with several values is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamStyle {
    /// As the version of the specification says.
    Standard,
    /// `_type=A&_type=B`
    Repeat,
    /// `_type=A,B`
    Comma,
}

impl VendorProfile {
    /// The standard, without deviations.
    pub const STANDARD: Self = Self {
        name: "",
        param_style: ParamStyle::Standard,
        encode_commas_twice: false,
        requests_per_minute: None,
        limit_codes: &[],
        broken_searches: &[],
        delete_export: false,
        no_last_updated: false,
        notes: &[],
    };

    /// Epic.
    pub const EPIC: Self = Self {
        name: "Epic",
        encode_commas_twice: true,
        broken_searches: &[
            "Observation?category=procedure",
            "Observation?category=therapy",
            "Observation?category=activity",
        ],
        delete_export: true,
        no_last_updated: true,
        notes: &[
            "no meta.lastUpdated; exports run on the live database and one at a time per client and group (Cumulus export tool 1.0.3)",
            "Specimen by _id only, EpisodeOfCare by patient and type (Cumulus export tool 1.0.3)",
            "limits are numeric codes in the OperationOutcome (api-evangelist/epic-systems): set limit_codes",
        ],
        ..Self::STANDARD
    };

    /// Oracle Health (Cerner).
    pub const ORACLE: Self = Self {
        name: "Oracle Health",
        param_style: ParamStyle::Comma,
        notes: &[
            "a repeated _type is not supported (Cumulus export tool 1.0.3)",
            "a file is a 307 to storage, where the token must not go (fhir.cerner.com pull request 899)",
            "Retry-After of hours; many small files lead to 429 (bulk-data-client issues 14, 18)",
        ],
        ..Self::STANDARD
    };

    /// eClinicalWorks.
    pub const ECLINICALWORKS: Self = Self {
        name: "eClinicalWorks",
        requests_per_minute: Some(250),
        notes: &["250 requests a minute, then 429 without Retry-After (api-evangelist)"],
        ..Self::STANDARD
    };

    /// HAPI FHIR.
    pub const HAPI: Self = Self {
        name: "HAPI FHIR",
        encode_commas_twice: true,
        notes: &[
            "DELETE of a finished export answers 404 (Cumulus export tool 1.0.3)",
            "pages are addressed off the root by _getpages (hapi-fhir issue 2165)",
        ],
        ..Self::STANDARD
    };

    /// Kodjin.
    pub const KODJIN: Self = Self {
        name: "Kodjin",
        encode_commas_twice: true,
        notes: &["commas in a _typeFilter are encoded twice (Cumulus export tool 1.0.3)"],
        ..Self::STANDARD
    };

    /// Every profile with a vendor's name.
    pub const ALL: [Self; 5] =
        [Self::EPIC, Self::ORACLE, Self::ECLINICALWORKS, Self::HAPI, Self::KODJIN];

    /// The profile of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name == name)
    }

    /// The profile for a server, from its CapabilityStatement's `publisher` and `software.name`; the standard if none fits.
    pub fn detect(publisher: Option<&str>, software: Option<&str>) -> Self {
        let software = software.unwrap_or_default();
        if matches!(publisher, Some("Cerner" | "Oracle Health")) {
            Self::ORACLE
        } else if software == "Epic" {
            Self::EPIC
        } else if software.starts_with("HAPI FHIR") {
            Self::HAPI
        } else if software.starts_with("Kodjin") {
            Self::KODJIN
        } else if publisher == Some("eClinicalWorks") || software == "eClinicalWorks" {
            Self::ECLINICALWORKS
        } else {
            Self::STANDARD
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
            assert!(profile.notes.iter().all(|note| note.contains('(')), "{}", profile.name);
        }
        assert_eq!(VendorProfile::named(""), None);
    }

    #[test]
    fn vendor_detection() {
        assert_eq!(VendorProfile::detect(Some("Cerner"), None).name, "Oracle Health");
        assert_eq!(VendorProfile::detect(None, Some("Epic")).name, "Epic");
        assert_eq!(VendorProfile::detect(None, Some("HAPI FHIR Server")).name, "HAPI FHIR");
        assert_eq!(VendorProfile::detect(Some("Epic"), None), VendorProfile::STANDARD);
    }
}
