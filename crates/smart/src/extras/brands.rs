//! How an organization shows itself to patients who look for their records.

use serde_json::{Map, Value};
use url::Url;

use super::{hide, items, text};
use crate::base::is_secure;
use crate::error::{Error, ErrorKind};
use crate::fetch;
use crate::io::{Request, Response};
use crate::json;

/// A user-access brand Bundle: brands (Organizations) and the FHIR endpoints behind their portals
/// ([SMART brands](https://hl7.org/fhir/smart-app-launch/STU2.2/brands.html)).
///
/// Where a server's own Bundle and a vendor's list differ, the server's own holds: [`Brands::overriding`].
#[derive(Clone, Debug)]
pub struct Brands {
    timestamp: String,
    list: Vec<Brand>,
    endpoints: Vec<(String, Url)>,
    lints: Vec<BrandLint>,
    etag: Option<String>,
}

/// A brand: an Organization as it was read.
#[derive(Clone, PartialEq)]
pub struct Brand {
    resource: Value,
}

hide! { Brand }

/// What is odd about an entry of a brand Bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BrandLint {
    code: BrandLintCode,
    entry: usize,
}

impl BrandLint {
    /// What is odd.
    pub const fn code(&self) -> BrandLintCode {
        self.code
    }

    /// The entry, from 0.
    pub const fn entry(&self) -> usize {
        self.entry
    }
}

/// The kinds of [`BrandLint`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum BrandLintCode {
    /// An Organization without a name.
    #[error("no name")]
    NameMissing,
    /// An Organization without a website.
    #[error("no website")]
    WebsiteMissing,
    /// A reason for absent data other than `asked-declined` and `asked-unknown`.
    #[error("a data-absent-reason that brands must not use")]
    DataAbsentReason,
    /// An Endpoint whose address is no URL.
    #[error("an address that is no URL")]
    Address,
    /// An entry that is neither an Organization nor an Endpoint.
    #[error("neither Organization nor Endpoint")]
    OtherResource,
}

impl Brands {
    /// `GET` of a Bundle; with what is known already, the server may answer that nothing has changed (304).
    ///
    /// # Errors
    /// `InvalidUrl`; `Insecure` for plain HTTP to another machine.
    pub fn request(url: &Url, known: Option<&Self>) -> Result<Request, Error> {
        if !is_secure(url, true) {
            return Err(Error::new(ErrorKind::Insecure).at(PART).member("url"));
        }
        fetch::get(url, known.and_then(|known| known.etag.as_deref()), PART)
    }

    /// Reads the answer; `None` if what is known is still right.
    ///
    /// # Errors
    /// `NotFound`, `HtmlPage`, `Redirected`, `ServerBusy`, `UnexpectedStatus`, and as [`Brands::parse`].
    pub fn from_answer(response: &Response) -> Result<Option<Self>, Error> {
        if response.status() == http::StatusCode::NOT_MODIFIED {
            return Ok(None);
        }
        let brands = Self::parse(fetch::body(response, PART)?)?;
        Ok(Some(Self { etag: fetch::etag(response), ..brands }))
    }

    /// Reads a Bundle.
    ///
    /// # Errors
    /// `NotJson`, `DuplicateMember`, `TooLarge`; `WrongType` if it is no Bundle; `Missing` without a timestamp.
    pub fn parse(document: &[u8]) -> Result<Self, Error> {
        let bundle = Value::Object(json::object(document, LIMIT, PART)?);
        if text(&bundle, "resourceType") != Some("Bundle") {
            return Err(Error::new(ErrorKind::WrongType).at(PART).member("resourceType"));
        }
        let timestamp = text(&bundle, "timestamp").map(str::to_owned);
        let timestamp =
            timestamp.ok_or_else(|| Error::new(ErrorKind::Missing).at(PART).member("timestamp"))?;
        let mut brands = Self {
            timestamp,
            list: Vec::new(),
            endpoints: Vec::new(),
            lints: Vec::new(),
            etag: None,
        };
        for (entry, item) in items(&bundle, "entry").enumerate() {
            if let Some(resource) = item.get("resource") {
                brands.read(entry, resource);
            }
        }
        Ok(brands)
    }

    /// When the Bundle was last changed, as written.
    pub fn timestamp(&self) -> &str {
        &self.timestamp
    }

    /// The brands.
    pub fn brands(&self) -> impl ExactSizeIterator<Item = &Brand> {
        self.list.iter()
    }

    /// What is odd.
    pub fn lints(&self) -> &[BrandLint] {
        &self.lints
    }

    /// The FHIR base of an endpoint that a portal refers to, such as `Endpoint/r4`.
    pub fn endpoint(&self, reference: &str) -> Option<&Url> {
        let id = reference.rsplit('/').next()?;
        self.endpoints.iter().find(|(known, _)| known == id).map(|(_, url)| url)
    }

    /// The brand of a server: the one with the identifier that its configuration names, which is needed when there are several brands.
    ///
    /// # Errors
    /// `Missing` if there is none, or no identifier among several; `AmbiguousKey` if the identifier fits more than one.
    pub fn primary(&self, identifier: Option<&Map<String, Value>>) -> Result<&Brand, Error> {
        let error = |kind| Error::new(kind).at(PART).member("identifier");
        let fitting: Vec<&Brand> = match identifier {
            Some(identifier) => self.brands().filter(|brand| brand.has(identifier)).collect(),
            None if self.list.len() > 1 => return Err(error(ErrorKind::Missing)),
            None => self.brands().collect(),
        };
        match fitting.as_slice() {
            [brand] => Ok(brand),
            [] => Err(error(ErrorKind::Missing)),
            _ => Err(error(ErrorKind::AmbiguousKey)),
        }
    }

    /// The brands of a vendor's list (the argument), each replaced by the brands of this Bundle that share an identifier with it.
    pub fn overriding<'a>(&'a self, vendor: &'a Self) -> Vec<&'a Brand> {
        let ours = |brand: &Brand| {
            brand.identifiers().any(|theirs| self.brands().any(|own| own.has(theirs)))
        };
        self.brands().chain(vendor.brands().filter(|brand| !ours(brand))).collect()
    }

    fn read(&mut self, entry: usize, resource: &Value) {
        let mut lint = |code| self.lints.push(BrandLint { code, entry });
        if has_other_reason(resource, 0) {
            lint(BrandLintCode::DataAbsentReason);
        }
        match text(resource, "resourceType") {
            Some("Organization") => {
                let brand = Brand { resource: resource.clone() };
                let absent = resource.get("_name").is_some();
                if brand.name().is_none() && !absent {
                    lint(BrandLintCode::NameMissing);
                }
                if brand.website().is_none() && resource.get("telecom").is_none() {
                    lint(BrandLintCode::WebsiteMissing);
                }
                self.list.push(brand);
            }
            Some("Endpoint") => {
                let url = text(resource, "address").and_then(|text| Url::parse(text).ok());
                match (text(resource, "id"), url) {
                    (Some(id), Some(url)) => self.endpoints.push((id.to_owned(), url)),
                    _ => lint(BrandLintCode::Address),
                }
            }
            _ => lint(BrandLintCode::OtherResource),
        }
    }
}

impl Brand {
    /// The name on the card.
    pub fn name(&self) -> Option<&str> {
        text(&self.resource, "name")
    }

    /// Other names, for a search.
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        items(&self.resource, "alias").filter_map(Value::as_str)
    }

    /// The website for consumers; not a portal.
    pub fn website(&self) -> Option<&str> {
        let mut telecom = items(&self.resource, "telecom");
        text(telecom.find(|point| text(point, "system") == Some("url"))?, "value")
    }

    /// The logos; see their licences before use.
    pub fn logos(&self) -> impl Iterator<Item = &str> {
        extensions(&self.resource, BRAND)
            .flat_map(|brand| extensions(brand, "brandLogo"))
            .filter_map(|logo| text(logo, "valueUrl"))
    }

    /// The references of the endpoints of all portals, for [`Brands::endpoint`].
    pub fn portal_endpoints(&self) -> impl Iterator<Item = &str> {
        extensions(&self.resource, PORTAL)
            .flat_map(|portal| extensions(portal, "portalEndpoint"))
            .filter_map(|endpoint| text(endpoint.get("valueReference")?, "reference"))
    }

    /// The whole Organization.
    pub fn resource(&self) -> &Value {
        &self.resource
    }

    fn identifiers(&self) -> impl Iterator<Item = &Map<String, Value>> {
        items(&self.resource, "identifier").filter_map(Value::as_object)
    }

    /// Whether an identifier has this value, and this system if one is given.
    fn has(&self, wanted: &Map<String, Value>) -> bool {
        let Some(value) = wanted.get("value") else { return false };
        let system = wanted.get("system");
        self.identifiers().any(|identifier| {
            identifier.get("value") == Some(value)
                && (system.is_none() || identifier.get("system") == system)
        })
    }
}

fn extensions<'a>(
    element: &'a Value,
    url: &'static str,
) -> impl Iterator<Item = &'a Value> + use<'a> {
    items(element, "extension").filter(move |extension| text(extension, "url") == Some(url))
}

/// Whether a data-absent-reason other than the two allowed ones stands anywhere in the resource.
fn has_other_reason(value: &Value, depth: u8) -> bool {
    if depth > MAX_DEPTH {
        return false;
    }
    match value {
        Value::Object(members) => {
            let reason = text(value, "url") == Some(ABSENT)
                && !matches!(text(value, "valueCode"), Some("asked-declined" | "asked-unknown"));
            reason || members.values().any(|member| has_other_reason(member, depth + 1))
        }
        Value::Array(items) => items.iter().any(|item| has_other_reason(item, depth + 1)),
        _ => false,
    }
}

const PART: &str = "brand bundle";
const LIMIT: usize = 64 * 1024 * 1024;
/// As deep as JSON can be that was read at all.
const MAX_DEPTH: u8 = 128;
const BRAND: &str = "http://hl7.org/fhir/StructureDefinition/organization-brand";
const PORTAL: &str = "http://hl7.org/fhir/StructureDefinition/organization-portal";
const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn organization(name: &str, identifier: &str) -> Value {
        json!({"resource": {
            "resourceType": "Organization", "name": name,
            "identifier": [{"system": "urn:ietf:rfc:3986", "value": identifier}],
            "telecom": [{"system": "url", "value": "https://brand.example"}],
            "extension": [
                {"url": BRAND, "extension": [{"url": "brandLogo", "valueUrl": "https://brand.example/logo.svg"}]},
                {"url": PORTAL, "extension": [{"url": "portalEndpoint", "valueReference": {"reference": "Endpoint/r4"}}]}
            ]
        }})
    }

    fn bundle(entries: &Value) -> Brands {
        let bundle = json!({"resourceType": "Bundle", "timestamp": "2024-05-14T00:00:00Z", "entry": entries});
        Brands::parse(bundle.to_string().as_bytes()).unwrap()
    }

    fn identifier(value: &str) -> Map<String, Value> {
        [("value".to_owned(), value.into())].into_iter().collect()
    }

    #[test]
    fn e02_brands_portals_and_endpoints() {
        let brands = bundle(&json!([
            organization("A", "https://a.example"),
            {"resource": {"resourceType": "Endpoint", "id": "r4", "address": "https://fhir.a.example/r4"}}
        ]));
        assert_eq!(brands.lints(), []);
        let brand = brands.primary(None).unwrap();
        assert_eq!((brand.name(), brand.website()), (Some("A"), Some("https://brand.example")));
        assert_eq!(brand.logos().count(), 1);
        let reference = brand.portal_endpoints().next().unwrap();
        assert_eq!(brands.endpoint(reference).unwrap().as_str(), "https://fhir.a.example/r4");
    }

    #[test]
    fn e02_exactly_one_primary_brand() {
        let brands = bundle(&json!([
            organization("A", "https://a.example"),
            organization("B", "https://b.example"),
            organization("C", "https://b.example")
        ]));
        let kind = |id: Option<&Map<String, Value>>| brands.primary(id).unwrap_err().kind();
        assert_eq!(
            brands.primary(Some(&identifier("https://a.example"))).unwrap().name(),
            Some("A")
        );
        assert_eq!(kind(None), ErrorKind::Missing);
        assert_eq!(kind(Some(&identifier("https://x.example"))), ErrorKind::Missing);
        assert_eq!(kind(Some(&identifier("https://b.example"))), ErrorKind::AmbiguousKey);
    }

    #[test]
    fn e02_lints() {
        let reason = |code: &str| {
            json!({"resource": {"resourceType": "Organization", "telecom": [],
                "_name": {"extension": [{"url": ABSENT, "valueCode": code}]}}})
        };
        let brands = bundle(&json!([
            reason("asked-declined"),
            reason("unknown"),
            {"resource": {"resourceType": "Organization"}},
            {"resource": {"resourceType": "Endpoint", "id": "x", "address": "x"}},
            {"resource": {"resourceType": "Patient"}}
        ]));
        let found: Vec<_> = brands.lints().iter().map(|lint| (lint.entry(), lint.code())).collect();
        assert_eq!(
            found,
            [
                (1, BrandLintCode::DataAbsentReason),
                (2, BrandLintCode::NameMissing),
                (2, BrandLintCode::WebsiteMissing),
                (3, BrandLintCode::Address),
                (4, BrandLintCode::OtherResource),
            ]
        );
        let without = br#"{"resourceType":"Bundle","entry":[]}"#;
        assert_eq!(Brands::parse(without).unwrap_err().kind(), ErrorKind::Missing);
    }

    #[test]
    fn e02_the_servers_own_bundle_wins() {
        let own = bundle(&json!([organization("Own", "https://a.example")]));
        let vendor = bundle(&json!([
            organization("Listed", "https://a.example"),
            organization("Other", "https://b.example")
        ]));
        let names: Vec<_> = own.overriding(&vendor).into_iter().filter_map(Brand::name).collect();
        assert_eq!(names, ["Own", "Other"]);
    }

    #[test]
    fn e02_cached_by_etag() {
        let answer = http::Response::builder().header("etag", "W/\"1\"");
        let body = br#"{"resourceType":"Bundle","timestamp":"2024-05-14T00:00:00Z"}"#.to_vec();
        let brands = Brands::from_answer(&answer.body(body).unwrap()).unwrap().unwrap();
        let url = "https://ehr.example/brands".parse().unwrap();
        let request = Brands::request(&url, Some(&brands)).unwrap();
        assert_eq!(request.headers()["if-none-match"], "W/\"1\"");
        let unchanged = http::Response::builder().status(304).body(Vec::new()).unwrap();
        assert!(Brands::from_answer(&unchanged).unwrap().is_none());
        for url in ["http://ehr.example/brands", "file:///brands"] {
            let error = Brands::request(&url.parse().unwrap(), None).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Insecure, "{url}");
        }
    }
}
