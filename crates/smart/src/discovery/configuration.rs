//! The document at `.well-known/smart-configuration`.

use serde_json::{Map, Value};
use url::Url;

use super::capability::{Capability, CapabilitySet};
use super::lint::{Lint, LintCode};
use crate::base::{self, FhirBase};
use crate::error::{Error, ErrorKind};
use crate::json;

/// A server's SMART configuration. All members are optional when it is read; members that are not listed here, or are malformed, are kept in
/// `extra` and written back.
///
/// ```
/// use sanare_smart::discovery::{Capability, SmartConfiguration};
///
/// let base = "https://ehr.example/fhir".parse()?;
/// let document = br#"{"token_endpoint":"auth/token","capabilities":["launch-ehr"],"code_challenge_methods_supported":["S256"]}"#;
/// let (configuration, lints) = SmartConfiguration::parse(document, &base)?;
/// assert_eq!(configuration.token_endpoint.unwrap().as_str(), "https://ehr.example/fhir/auth/token");
/// assert!(configuration.capabilities.contains(&Capability::LaunchEhr));
/// assert_eq!(lints.len(), 3); // a relative URL, no authorization endpoint, no grant types
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartConfiguration {
    /// `issuer`: the server as an OpenID issuer, exactly as written; with `sso-openid-connect` only.
    pub issuer: Option<String>,
    /// `jwks_uri`
    pub jwks_uri: Option<Url>,
    /// `authorization_endpoint`
    pub authorization_endpoint: Option<Url>,
    /// `token_endpoint`
    pub token_endpoint: Option<Url>,
    /// `registration_endpoint`
    pub registration_endpoint: Option<Url>,
    /// `management_endpoint`: where a user sees and withdraws grants.
    pub management_endpoint: Option<Url>,
    /// `introspection_endpoint`
    pub introspection_endpoint: Option<Url>,
    /// `revocation_endpoint`
    pub revocation_endpoint: Option<Url>,
    /// `smart_app_state_endpoint` (deprecated)
    pub smart_app_state_endpoint: Option<Url>,
    /// `user_access_brand_bundle`
    pub user_access_brand_bundle: Option<Url>,
    /// `user_access_brand_identifier`, an Identifier.
    pub user_access_brand_identifier: Option<Map<String, Value>>,
    /// `grant_types_supported`
    pub grant_types_supported: Vec<String>,
    /// `token_endpoint_auth_methods_supported`; known to be incomplete on some servers.
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// `token_endpoint_auth_signing_alg_values_supported`
    pub token_endpoint_auth_signing_alg_values_supported: Vec<String>,
    /// `scopes_supported`; not exhaustive.
    pub scopes_supported: Vec<String>,
    /// `response_types_supported`
    pub response_types_supported: Vec<String>,
    /// `code_challenge_methods_supported`
    pub code_challenge_methods_supported: Vec<String>,
    /// `capabilities`
    pub capabilities: Vec<Capability>,
    /// `associated_endpoints` (experimental): other FHIR servers that tokens of this one may be used with.
    pub associated_endpoints: Vec<AssociatedEndpoint>,
    /// All other members, as they were read.
    pub extra: Map<String, Value>,
}

/// A FHIR server that shares this authorization server (experimental).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssociatedEndpoint {
    /// Its base URL.
    pub url: Url,
    /// What it can do.
    pub capabilities: Vec<Capability>,
}

impl SmartConfiguration {
    /// Reads a document and reports what is odd about it. Relative URLs are resolved against the FHIR base.
    ///
    /// # Errors
    /// `NotJson`, `DuplicateMember`, `TooLarge`; `Missing` if there is no usable `token_endpoint`.
    pub fn parse(document: &[u8], base: &FhirBase) -> Result<(Self, Vec<Lint>), Error> {
        let mut reader = Reader {
            members: json::object(document, LIMIT, PART)?,
            kept: Map::new(),
            lints: Vec::new(),
            base,
        };
        let configuration = Self {
            issuer: reader.text("issuer"),
            jwks_uri: reader.url("jwks_uri"),
            authorization_endpoint: reader.url("authorization_endpoint"),
            token_endpoint: reader.url("token_endpoint"),
            registration_endpoint: reader.url("registration_endpoint"),
            management_endpoint: reader.url("management_endpoint"),
            introspection_endpoint: reader.url("introspection_endpoint"),
            revocation_endpoint: reader.url("revocation_endpoint"),
            smart_app_state_endpoint: reader.url("smart_app_state_endpoint"),
            user_access_brand_bundle: reader.url("user_access_brand_bundle"),
            user_access_brand_identifier: reader.object("user_access_brand_identifier"),
            grant_types_supported: reader.texts("grant_types_supported"),
            token_endpoint_auth_methods_supported: reader
                .texts("token_endpoint_auth_methods_supported"),
            token_endpoint_auth_signing_alg_values_supported: reader
                .texts("token_endpoint_auth_signing_alg_values_supported"),
            scopes_supported: reader.texts("scopes_supported"),
            response_types_supported: reader.texts("response_types_supported"),
            code_challenge_methods_supported: reader.texts("code_challenge_methods_supported"),
            capabilities: parse_capabilities(&reader.texts("capabilities")),
            associated_endpoints: reader.endpoints("associated_endpoints"),
            extra: Map::new(),
        };
        let Reader { members, mut kept, mut lints, .. } = reader;
        kept.extend(members);
        let configuration = Self { extra: kept, ..configuration };
        lints.extend(configuration.lint());
        if configuration.token_endpoint.is_none() {
            return Err(Error::new(ErrorKind::Missing).at(PART).member("token_endpoint"));
        }
        Ok((configuration, lints))
    }

    /// What the standard demands of the members and does not find; for servers before they publish, and part of reading.
    pub fn lint(&self) -> Vec<Lint> {
        let mut lints = Vec::new();
        let mut lint = |wrong: bool, code, member| {
            if wrong {
                lints.push(Lint::new(code, member));
            }
        };
        let has = |capability: Capability| self.capabilities.contains(&capability);
        let launches = has(Capability::LaunchEhr) || has(Capability::LaunchStandalone);
        let openid = has(Capability::SsoOpenidConnect);
        let methods = &self.code_challenge_methods_supported;
        let named = |name: &str| methods.iter().any(|method| method == name);
        lint(
            launches && self.authorization_endpoint.is_none(),
            LintCode::Missing,
            "authorization_endpoint",
        );
        lint(self.token_endpoint.is_none(), LintCode::Missing, "token_endpoint");
        lint(self.grant_types_supported.is_empty(), LintCode::Missing, "grant_types_supported");
        lint(self.capabilities.is_empty(), LintCode::Missing, "capabilities");
        lint(
            !named("S256") || named("plain"),
            LintCode::ChallengeMethods,
            "code_challenge_methods_supported",
        );
        lint(openid && self.issuer.is_none(), LintCode::MissingForOpenid, "issuer");
        lint(openid && self.jwks_uri.is_none(), LintCode::MissingForOpenid, "jwks_uri");
        lint(!openid && self.issuer.is_some(), LintCode::WithoutCapability, "issuer");
        lint(
            self.smart_app_state_endpoint.is_some(),
            LintCode::Deprecated,
            "smart_app_state_endpoint",
        );
        for (member, url) in self.urls() {
            let insecure = url.is_some_and(|url| !base::is_secure(url, true));
            lint(insecure, LintCode::Insecure, member);
        }
        lints
    }

    /// The named capability sets that are met.
    pub fn capability_sets(&self) -> impl Iterator<Item = CapabilitySet> + '_ {
        CapabilitySet::ALL.into_iter().filter(|set| set.is_met(&self.capabilities))
    }

    /// Whether the capability is advertised. A hint: never the reason to give up a flow.
    pub fn has(&self, capability: &Capability) -> bool {
        self.capabilities.contains(capability)
    }

    /// The document.
    pub fn to_json(&self) -> Value {
        let mut members = self.extra.clone();
        let mut put = |name: &str, value: Value| {
            members.insert(name.to_owned(), value);
        };
        if let Some(issuer) = &self.issuer {
            put("issuer", issuer.as_str().into());
        }
        for (name, url) in self.urls() {
            if let Some(url) = url {
                put(name, url.as_str().into());
            }
        }
        if let Some(identifier) = &self.user_access_brand_identifier {
            put("user_access_brand_identifier", Value::Object(identifier.clone()));
        }
        for (name, list) in [
            ("grant_types_supported", &self.grant_types_supported),
            ("token_endpoint_auth_methods_supported", &self.token_endpoint_auth_methods_supported),
            (
                "token_endpoint_auth_signing_alg_values_supported",
                &self.token_endpoint_auth_signing_alg_values_supported,
            ),
            ("scopes_supported", &self.scopes_supported),
            ("response_types_supported", &self.response_types_supported),
            ("code_challenge_methods_supported", &self.code_challenge_methods_supported),
        ] {
            if !list.is_empty() {
                put(name, list.as_slice().into());
            }
        }
        if !self.capabilities.is_empty() {
            put("capabilities", names(&self.capabilities));
        }
        if !self.associated_endpoints.is_empty() {
            let endpoints = self.associated_endpoints.iter().map(|endpoint| {
                let url = ("url".to_owned(), endpoint.url.as_str().into());
                let capabilities = ("capabilities".to_owned(), names(&endpoint.capabilities));
                Value::Object([url, capabilities].into_iter().collect())
            });
            put("associated_endpoints", endpoints.collect());
        }
        Value::Object(members)
    }

    /// The answer of a server to `GET [base]/.well-known/smart-configuration`: JSON whatever `Accept` says, readable from any origin.
    ///
    /// # Errors
    /// `LintRefused` if the document does not hold what the standard demands; the location names the member.
    pub fn answer(&self) -> Result<http::Response<Vec<u8>>, Error> {
        if let Some(lint) = self.lint().first() {
            return Err(Error::new(ErrorKind::LintRefused).at(PART).member(lint.member()));
        }
        let mut response = http::Response::new(self.to_json().to_string().into_bytes());
        let headers = response.headers_mut();
        let json = http::HeaderValue::from_static("application/json");
        headers.insert(http::header::CONTENT_TYPE, json);
        let any = http::HeaderValue::from_static("*");
        headers.insert(http::header::ACCESS_CONTROL_ALLOW_ORIGIN, any);
        Ok(response)
    }

    fn urls(&self) -> [(&'static str, Option<&Url>); 9] {
        [
            ("jwks_uri", self.jwks_uri.as_ref()),
            ("authorization_endpoint", self.authorization_endpoint.as_ref()),
            ("token_endpoint", self.token_endpoint.as_ref()),
            ("registration_endpoint", self.registration_endpoint.as_ref()),
            ("management_endpoint", self.management_endpoint.as_ref()),
            ("introspection_endpoint", self.introspection_endpoint.as_ref()),
            ("revocation_endpoint", self.revocation_endpoint.as_ref()),
            ("smart_app_state_endpoint", self.smart_app_state_endpoint.as_ref()),
            ("user_access_brand_bundle", self.user_access_brand_bundle.as_ref()),
        ]
    }
}

/// Takes members out of a document; what cannot be taken is kept as it is, with a lint.
struct Reader<'a> {
    members: Map<String, Value>,
    kept: Map<String, Value>,
    lints: Vec<Lint>,
    base: &'a FhirBase,
}

impl Reader<'_> {
    fn take<T>(
        &mut self,
        member: &'static str,
        read: impl FnOnce(&Value) -> Result<T, LintCode>,
    ) -> Option<T> {
        let value = self.members.remove(member).filter(|value| !value.is_null())?;
        match read(&value) {
            Ok(read) => Some(read),
            Err(code) => {
                self.lints.push(Lint::new(code, member));
                self.kept.insert(member.to_owned(), value);
                None
            }
        }
    }

    fn text(&mut self, member: &'static str) -> Option<String> {
        self.take(member, |value| value.as_str().map(str::to_owned).ok_or(LintCode::WrongType))
    }

    fn texts(&mut self, member: &'static str) -> Vec<String> {
        self.take(member, |value| texts(value).ok_or(LintCode::WrongType)).unwrap_or_default()
    }

    fn object(&mut self, member: &'static str) -> Option<Map<String, Value>> {
        self.take(member, |value| value.as_object().cloned().ok_or(LintCode::WrongType))
    }

    fn url(&mut self, member: &'static str) -> Option<Url> {
        let base = self.base;
        let mut relative = false;
        let url = self.take(member, |value| {
            let text = value.as_str().ok_or(LintCode::WrongType)?;
            relative = Url::parse(text) == Err(url::ParseError::RelativeUrlWithoutBase);
            let url = base.resolve(text).filter(|_| !text.is_empty());
            url.filter(Url::has_host).ok_or(LintCode::InvalidUrl)
        })?;
        if relative {
            self.lints.push(Lint::new(LintCode::RelativeUrl, member));
        }
        Some(url)
    }

    fn endpoints(&mut self, member: &'static str) -> Vec<AssociatedEndpoint> {
        let read = |value: &Value| -> Option<AssociatedEndpoint> {
            let url = Url::parse(value.get("url")?.as_str()?).ok()?;
            let capabilities = value.get("capabilities").and_then(texts).unwrap_or_default();
            Some(AssociatedEndpoint { url, capabilities: parse_capabilities(&capabilities) })
        };
        self.take(member, |value| {
            let items = value.as_array().ok_or(LintCode::WrongType)?;
            items.iter().map(read).collect::<Option<Vec<_>>>().ok_or(LintCode::WrongType)
        })
        .unwrap_or_default()
    }
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

fn parse_capabilities(texts: &[String]) -> Vec<Capability> {
    texts.iter().map(|text| Capability::parse(text)).collect()
}

fn names(capabilities: &[Capability]) -> Value {
    capabilities.iter().map(Capability::as_str).collect()
}

const PART: &str = "SMART configuration";
const LIMIT: usize = 512 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = r#"{
        "issuer":"https://ehr.example","jwks_uri":"https://ehr.example/jwks",
        "authorization_endpoint":"https://ehr.example/auth","token_endpoint":"https://ehr.example/token",
        "grant_types_supported":["authorization_code","client_credentials"],
        "capabilities":["launch-ehr","launch-standalone","sso-openid-connect","https://x.example/c"],
        "code_challenge_methods_supported":["S256"],
        "token_endpoint_auth_methods_supported":["private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported":["RS384","ES384"],
        "registration_endpoint":"https://ehr.example/register",
        "management_endpoint":"https://ehr.example/manage",
        "introspection_endpoint":"https://ehr.example/introspect",
        "revocation_endpoint":"https://ehr.example/revoke",
        "scopes_supported":["openid"],"response_types_supported":["code"],
        "associated_endpoints":[{"url":"https://other.example/fhir","capabilities":["permission-v2"]}],
        "user_access_brand_bundle":"https://ehr.example/brands",
        "user_access_brand_identifier":{"system":"urn:x","value":"1"},
        "x_vendor":{"a":[1,2]}
    }"#;

    fn parse(text: &str) -> Result<(SmartConfiguration, Vec<Lint>), Error> {
        SmartConfiguration::parse(text.as_bytes(), &"https://ehr.example/fhir".parse().unwrap())
    }

    #[test]
    fn d04_every_member_is_typed_and_unknown_ones_survive() {
        let (configuration, lints) = parse(FULL).unwrap();
        assert_eq!(lints, []);
        assert_eq!(configuration.extra.len(), 1, "only x_vendor is unknown");
        assert_eq!(configuration.to_json(), serde_json::from_str::<Value>(FULL).unwrap());
    }

    #[test]
    fn d03_relative_urls_resolve_against_the_base() {
        for (written, read) in [
            ("auth/token", "https://ehr.example/fhir/auth/token"),
            ("/auth/token", "https://ehr.example/auth/token"),
            ("//other.example/t", "https://other.example/t"),
        ] {
            let (configuration, lints) =
                parse(&format!("{{\"token_endpoint\":\"{written}\"}}")).unwrap();
            assert_eq!(configuration.token_endpoint.unwrap().as_str(), read);
            assert!(lints.contains(&Lint::new(LintCode::RelativeUrl, "token_endpoint")));
        }
    }

    #[test]
    fn d07_reading_is_lenient_and_reports() {
        let (configuration, lints) = parse(
            r#"{"token_endpoint":"https://ehr.example/token","issuer":5,"jwks_uri":"https://",
                "capabilities":"launch-ehr","authorization_endpoint":null,
                "code_challenge_methods_supported":["plain","S256"]}"#,
        )
        .unwrap();
        for lint in [
            Lint::new(LintCode::WrongType, "issuer"),
            Lint::new(LintCode::InvalidUrl, "jwks_uri"),
            Lint::new(LintCode::WrongType, "capabilities"),
            Lint::new(LintCode::ChallengeMethods, "code_challenge_methods_supported"),
            Lint::new(LintCode::Missing, "grant_types_supported"),
        ] {
            assert!(lints.contains(&lint), "{lint}");
        }
        assert_eq!(configuration.extra["issuer"], 5, "malformed members survive too");
        let error = parse("{\"token_endpoint\":7}").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Missing);
        assert_eq!(error.location().member(), Some("token_endpoint"));
    }

    #[test]
    fn d02_server_answer_is_json_for_any_origin() {
        let (configuration, _) = parse(FULL).unwrap();
        let answer = configuration.answer().unwrap();
        assert_eq!(answer.headers()["content-type"], "application/json");
        assert_eq!(answer.headers()["access-control-allow-origin"], "*");
        let broken = SmartConfiguration { issuer: None, ..configuration };
        assert_eq!(broken.answer().unwrap_err().location().member(), Some("issuer"));
    }
}
