//! Discovery: what a FHIR server says about its authorization server.
//!
//! [SMART App Launch 2.2, conformance](https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html)

mod capability;
mod capability_statement;
mod configuration;
mod detect;
mod lint;

use std::time::{Duration, SystemTime};

use url::Url;

use crate::base::FhirBase;
use crate::error::{Error, ErrorKind};
use crate::fetch;
use crate::io::{Flow, Input, Response, Step, out_of_order};
use crate::time;
use crate::vendor::VendorProfile;

pub use capability::{Capability, CapabilitySet};
pub use configuration::{AssociatedEndpoint, SmartConfiguration};
pub use detect::DetectVendor;
pub use lint::{Lint, LintCode};

/// A server whose configuration is known: the start of every launch.
#[derive(Clone, Debug)]
pub struct Discovered {
    pub(crate) base: FhirBase,
    pub(crate) configuration: SmartConfiguration,
    lints: Vec<Lint>,
    vendor: VendorProfile,
    etag: Option<String>,
    fresh_until: SystemTime,
}

impl Discovered {
    /// A configuration that came from elsewhere, such as a registry; it never goes stale.
    pub fn new(base: FhirBase, configuration: SmartConfiguration) -> Self {
        let lints = configuration.lint();
        let fresh_until = time::after(SystemTime::UNIX_EPOCH, Duration::MAX);
        let vendor = VendorProfile::STANDARD;
        Self { base, configuration, lints, vendor, etag: None, fresh_until }
    }

    /// The FHIR server.
    pub fn base(&self) -> &FhirBase {
        &self.base
    }

    /// What it says.
    pub fn configuration(&self) -> &SmartConfiguration {
        &self.configuration
    }

    /// What is odd about it.
    pub fn lints(&self) -> &[Lint] {
        &self.lints
    }

    /// The vendor that the CapabilityStatement told of; the standard if it was not read.
    pub fn vendor(&self) -> &VendorProfile {
        &self.vendor
    }

    /// Whether it may be used without asking again: as long as `Cache-Control` said, or an hour.
    pub fn is_fresh(&self, now: SystemTime) -> bool {
        now < self.fresh_until
    }

    /// Turns every lint into an error.
    ///
    /// # Errors
    /// `LintRefused`, with the first member that is odd.
    pub fn strict(self) -> Result<Self, Error> {
        match self.lints.first() {
            Some(lint) => Err(Error::new(ErrorKind::LintRefused).at(PART).member(lint.member())),
            None => Ok(self),
        }
    }
}

/// Asks a server for its configuration: `.well-known/smart-configuration`, and where there is none, `metadata`.
///
/// Made by [`SmartApp::discover`](crate::SmartApp::discover) and [`SmartApp::rediscover`](crate::SmartApp::rediscover).
#[derive(Debug)]
pub struct Discover {
    base: FhirBase,
    /// What is known already; kept when the server says that nothing has changed.
    known: Option<Discovered>,
    asked: Asked,
    url: Url,
    redirects: u8,
    begun: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    WellKnown,
    /// With the error that the well-known document gave.
    Metadata(ErrorKind),
}

impl Discover {
    pub(crate) fn new(base: FhirBase, known: Option<Discovered>) -> Self {
        let url = base.endpoint(WELL_KNOWN);
        Self { base, known, asked: Asked::WellKnown, url, redirects: 0, begun: false }
    }

    fn send(&self) -> Result<Step<Discovered>, Error> {
        let etag = self.known.as_ref().and_then(|known| known.etag.as_deref());
        let etag = etag.filter(|_| self.asked == Asked::WellKnown);
        fetch::get(&self.url, etag, PART).map(Step::Send)
    }

    fn answer(&mut self, now: SystemTime, response: &Response) -> Result<Step<Discovered>, Error> {
        let age = time::max_age(response.headers()).unwrap_or(DEFAULT_AGE).min(MAX_AGE);
        let fresh_until = time::after(now, age);
        if response.status() == http::StatusCode::NOT_MODIFIED {
            let known = self.known.take().ok_or_else(|| {
                Error::new(ErrorKind::UnexpectedStatus).at(PART).with_status(response.status())
            })?;
            return Ok(Step::Done(Discovered { fresh_until, ..known }));
        }
        if self.redirects < MAX_REDIRECTS
            && let Some(target) = fetch::same_origin_redirect(&self.url, response)
        {
            self.redirects += 1;
            self.url = target;
            return self.send();
        }
        match self.asked {
            Asked::WellKnown => match self.well_known(response, fresh_until) {
                Err(error) if may_fall_back(error.kind()) => {
                    self.asked = Asked::Metadata(error.kind());
                    self.url = self.base.endpoint("metadata");
                    self.send()
                }
                other => other.map(Step::Done),
            },
            Asked::Metadata(first) => match self.metadata(response, fresh_until) {
                Ok(discovered) => Ok(Step::Done(discovered)),
                // Nothing there either: the error of the document that should have been there.
                Err(error) if matches!(error.kind(), ErrorKind::Missing | ErrorKind::NotFound) => {
                    Err(Error::new(first).at(PART))
                }
                Err(error) => Err(error),
            },
        }
    }

    fn well_known(
        &self,
        response: &Response,
        fresh_until: SystemTime,
    ) -> Result<Discovered, Error> {
        let body = fetch::body(response, PART)?;
        let (configuration, mut lints) = SmartConfiguration::parse(body, &self.base)?;
        if fetch::media_type(response).as_deref() != Some("application/json") {
            lints.push(Lint::new(LintCode::ContentType, "Content-Type"));
        }
        Ok(Discovered {
            base: self.base.clone(),
            configuration,
            lints,
            vendor: VendorProfile::STANDARD,
            etag: fetch::etag(response),
            fresh_until,
        })
    }

    fn metadata(&self, response: &Response, fresh_until: SystemTime) -> Result<Discovered, Error> {
        let body = fetch::body(response, "CapabilityStatement")?;
        let (configuration, lints, vendor) = capability_statement::parse(body, &self.base)?;
        let base = self.base.clone();
        Ok(Discovered { base, configuration, lints, vendor, etag: None, fresh_until })
    }
}

impl Flow for Discover {
    type Output = Discovered;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Discovered>, Error> {
        match (std::mem::replace(&mut self.begun, true), input) {
            (false, Input::Start) => self.send(),
            (true, Input::Response(response)) => self.answer(now, &response),
            (true, Input::Failed { .. }) => Err(Error::new(ErrorKind::Network).at(PART)),
            _ => Err(out_of_order()),
        }
    }
}

/// A server without a usable document may be an old one; one that is busy or sends elsewhere is not.
fn may_fall_back(kind: ErrorKind) -> bool {
    use ErrorKind as K;
    matches!(kind, K::NotFound | K::UnexpectedStatus | K::HtmlPage | K::NotJson)
}

const PART: &str = "SMART configuration";
const WELL_KNOWN: &str = ".well-known/smart-configuration";
const DEFAULT_AGE: Duration = Duration::from_secs(3_600);
const MAX_AGE: Duration = Duration::from_secs(86_400);
const MAX_REDIRECTS: u8 = 3;

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"token_endpoint":"https://ehr.example/token"}"#;

    fn base() -> FhirBase {
        "https://ehr.example/fhir".parse().unwrap()
    }

    fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000)
    }

    fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
        let mut builder = http::Response::builder().status(status);
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        builder.body(body.as_bytes().to_vec()).unwrap()
    }

    /// Answers each request in turn; gives the URLs that were asked.
    fn run(
        known: Option<Discovered>,
        answers: Vec<Response>,
    ) -> (Vec<String>, Result<Discovered, Error>) {
        let mut flow = Discover::new(base(), known);
        let mut asked = Vec::new();
        let mut answers = answers.into_iter();
        let mut input = Input::Start;
        loop {
            match flow.advance(now(), input) {
                Ok(Step::Send(request)) => {
                    assert_eq!(request.headers()["accept"], "application/json");
                    asked.push(request.uri().to_string());
                    input = answers
                        .next()
                        .map_or(Input::Failed { sent: crate::io::Sent::No }, Input::Response);
                }
                Ok(Step::Done(discovered)) => return (asked, Ok(discovered)),
                Ok(step) => panic!("{step:?}"),
                Err(error) => return (asked, Err(error)),
            }
        }
    }

    fn kind(answers: Vec<Response>) -> ErrorKind {
        run(None, answers).1.unwrap_err().kind()
    }

    #[test]
    fn d01_any_content_type_is_read() {
        let (asked, found) =
            run(None, vec![response(200, &[("content-type", "text/plain")], GOOD)]);
        assert_eq!(asked, ["https://ehr.example/fhir/.well-known/smart-configuration"]);
        let lint = Lint::new(LintCode::ContentType, "Content-Type");
        assert!(found.unwrap().lints().contains(&lint));
    }

    #[test]
    fn d08_fall_back_to_metadata() {
        let statement = r#"{"software":{"name":"Epic"},"rest":[{"security":{"extension":[{
            "url":"http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris",
            "extension":[{"url":"token","valueUri":"https://ehr.example/t"}]}]}}]}"#;
        let (asked, found) = run(None, vec![response(404, &[], ""), response(200, &[], statement)]);
        assert_eq!(asked[1], "https://ehr.example/fhir/metadata");
        assert_eq!(found.unwrap().vendor().name, "Epic");
    }

    #[test]
    fn d09_each_fault_is_an_error_of_its_own() {
        let not_found = || response(404, &[], "");
        assert_eq!(kind(vec![not_found(), not_found()]), ErrorKind::NotFound);
        let html = response(200, &[("content-type", "text/html")], "<html>");
        assert_eq!(kind(vec![html, not_found()]), ErrorKind::HtmlPage);
        assert_eq!(kind(vec![response(200, &[], "{,"), not_found()]), ErrorKind::NotJson);
        let large = " ".repeat(600_000);
        assert_eq!(kind(vec![response(200, &[], &large)]), ErrorKind::TooLarge);
        let elsewhere = response(302, &[("location", "https://evil.example/")], "");
        assert_eq!(kind(vec![elsewhere]), ErrorKind::Redirected);
        assert_eq!(kind(vec![response(503, &[], "")]), ErrorKind::ServerBusy);
        assert_eq!(kind(vec![]), ErrorKind::Network);
        assert_eq!(kind(vec![response(200, &[], "{}")]), ErrorKind::Missing);
    }

    #[test]
    fn d09_redirects_stay_on_the_origin_and_end() {
        let there = || response(302, &[("location", "/other")], "");
        let (asked, found) = run(None, vec![there(), response(200, &[], GOOD)]);
        assert_eq!(asked[1], "https://ehr.example/other");
        found.unwrap();
        assert_eq!(kind(vec![there(), there(), there(), there()]), ErrorKind::Redirected);
    }

    #[test]
    fn d09_cache_by_etag_and_age() {
        let first = response(200, &[("etag", "\"1\""), ("cache-control", "max-age=10")], GOOD);
        let (_, found) = run(None, vec![first]);
        let known = found.unwrap();
        assert!(known.is_fresh(now() + Duration::from_secs(9)));
        assert!(!known.is_fresh(now() + Duration::from_secs(10)));
        let mut again = Discover::new(base(), Some(known.clone()));
        let Ok(Step::Send(request)) = again.advance(now(), Input::Start) else {
            panic!("a request")
        };
        assert_eq!(request.headers()["if-none-match"], "\"1\"");
        let (_, kept) =
            run(Some(known), vec![response(304, &[("cache-control", "max-age=99")], "")]);
        assert!(kept.unwrap().is_fresh(now() + Duration::from_secs(98)));
        assert_eq!(kind(vec![response(304, &[], "")]), ErrorKind::UnexpectedStatus);
    }

    #[test]
    fn d07_strict_turns_lints_into_errors() {
        let (_, found) = run(None, vec![response(200, &[], GOOD)]);
        assert_eq!(found.unwrap().strict().unwrap_err().kind(), ErrorKind::LintRefused);
    }
}
