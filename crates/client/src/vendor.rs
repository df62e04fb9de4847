//! What the servers of a vendor need beyond the standard, as data.

use sanare_http::{Area, Vendor};

/// Deviations of a vendor's servers, and how to meet them. Every field can be changed; the default is the standard.
///
/// The rows are those of [`Vendor`], which sanare-smart takes the deviations of logins from; with rows of your own,
/// [`of`](Self::of) makes a profile of them.
///
/// ```
/// use sanare_client::VendorProfile;
///
/// let profile = VendorProfile::named("eClinicalWorks").unwrap();
/// assert_eq!(profile.requests_per_minute, Some(250));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VendorProfile {
    /// The vendor's name; empty for the standard.
    pub name: String,
    /// How a parameter with several values is written.
    pub param_style: ParamStyle,
    /// Commas inside a query that is itself a value (`_typeFilter`) must be percent-encoded twice in a GET.
    pub encode_commas_twice: bool,
    /// Requests per minute that the server takes from one client.
    pub requests_per_minute: Option<u32>,
    /// Codes in `OperationOutcome.issue.details` that say that a limit was reached: the same may succeed later.
    pub limit_codes: Vec<String>,
    /// Searches that fail although the CapabilityStatement has them, as `Type?parameter=value`: where a [`Policy`](crate::Policy) says to
    /// refuse they are not sent, where it says to degrade they go without the parameter.
    pub broken_searches: Vec<String>,
    /// A finished export must be deleted before the next can begin: it is deleted, also where it was to be kept on the server.
    pub delete_export: bool,
    /// `meta.lastUpdated` is missing: `_since` and `_until` would find nothing, so that an export by them is refused. Filter by dates of
    /// your own (`_typeFilter`), or search page by page.
    pub no_last_updated: bool,
    /// What to know, with its source. These come from issues and reports of users, and were not reproduced.
    pub notes: Vec<String>,
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
        name: String::new(),
        param_style: ParamStyle::Standard,
        encode_commas_twice: false,
        requests_per_minute: None,
        limit_codes: Vec::new(),
        broken_searches: Vec::new(),
        delete_export: false,
        no_last_updated: false,
        notes: Vec::new(),
    };

    /// The profile of a vendor.
    pub fn of(vendor: &Vendor) -> Self {
        let flag = |key| vendor.flag(Area::Api, key);
        let texts = |key| vendor.texts(Area::Api, key).map(str::to_owned).collect();
        Self {
            name: vendor.name().to_owned(),
            param_style: match vendor.text(Area::Api, "param_style") {
                Some("comma") => ParamStyle::Comma,
                Some("repeat") => ParamStyle::Repeat,
                _ => ParamStyle::Standard,
            },
            encode_commas_twice: flag("encode_commas_twice"),
            requests_per_minute: vendor.number(Area::Api, "requests_per_minute"),
            limit_codes: texts("limit_code"),
            broken_searches: texts("broken_search"),
            delete_export: flag("delete_export"),
            no_last_updated: flag("no_last_updated"),
            notes: vendor.notes(Area::Api).collect(),
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

    /// Whether a search by this value fails.
    pub(crate) fn breaks(&self, resource_type: &str, parameter: &str, value: &str) -> bool {
        let search = format!("{resource_type}?{parameter}={value}");
        self.broken_searches.contains(&search)
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
    fn m11_vendor_profiles_are_the_rows_of_the_table() {
        let epic = VendorProfile::named("Epic").unwrap();
        assert!(epic.encode_commas_twice && epic.delete_export && epic.no_last_updated);
        assert!(epic.breaks("Observation", "category", "therapy"));
        assert!(!epic.breaks("Observation", "category", "laboratory"));
        assert_eq!(epic.notes.len(), 3);
        let oracle = VendorProfile::named("Oracle Health").unwrap();
        assert_eq!(oracle.param_style, ParamStyle::Comma);
        // Of a vendor whose API is as the standard says only the name is left.
        let athena = VendorProfile::named("athenahealth").unwrap();
        assert_eq!(athena, VendorProfile { name: athena.name.clone(), ..VendorProfile::STANDARD });
        assert_eq!(VendorProfile::named(""), None);
    }

    #[test]
    fn m11_vendor_detection() {
        assert_eq!(VendorProfile::detect(Some("Cerner"), None).name, "Oracle Health");
        assert_eq!(VendorProfile::detect(None, Some("HAPI FHIR Server")).name, "HAPI FHIR");
        assert_eq!(VendorProfile::detect(Some("Epic"), None), VendorProfile::STANDARD);
    }
}
