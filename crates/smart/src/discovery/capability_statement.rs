//! The OAuth endpoints of servers that have no SMART configuration.

use serde_json::Value;

use super::configuration::SmartConfiguration;
use super::lint::{Lint, LintCode};
use crate::base::FhirBase;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::vendor::VendorProfile;

/// The document as JSON.
pub(super) fn read(document: &[u8]) -> Result<Value, Error> {
    json::object(document, LIMIT, PART).map(Value::Object)
}

/// Which vendor's server it is.
pub(super) fn vendor(statement: &Value) -> VendorProfile {
    VendorProfile::detect(
        statement.get("publisher").and_then(Value::as_str),
        statement.pointer("/software/name").and_then(Value::as_str),
    )
}

/// Reads `rest.security.extension` of a CapabilityStatement, and which vendor's server it is.
pub(super) fn parse(
    document: &[u8],
    base: &FhirBase,
) -> Result<(SmartConfiguration, Vec<Lint>, VendorProfile), Error> {
    let statement = read(document)?;
    let vendor = vendor(&statement);
    let uris = items(&statement, "rest")
        .filter_map(|rest| rest.get("security"))
        .flat_map(|security| items(security, "extension"))
        .find(|extension| extension.get("url").and_then(Value::as_str) == Some(OAUTH_URIS))
        .ok_or_else(|| Error::new(ErrorKind::Missing).at(PART).member("oauth-uris"))?;
    let mut configuration = SmartConfiguration::default();
    for extension in items(uris, "extension") {
        let Some(name) = extension.get("url").and_then(Value::as_str) else { continue };
        let uri = extension.get("valueUri").and_then(Value::as_str);
        let Some(url) = uri.and_then(|uri| base.resolve(uri)) else { continue };
        let slot = match name {
            "authorize" => &mut configuration.authorization_endpoint,
            "token" => &mut configuration.token_endpoint,
            "register" => &mut configuration.registration_endpoint,
            "manage" => &mut configuration.management_endpoint,
            "introspect" => &mut configuration.introspection_endpoint,
            "revoke" => &mut configuration.revocation_endpoint,
            _ => continue,
        };
        *slot = Some(url);
    }
    if configuration.token_endpoint.is_none() {
        return Err(Error::new(ErrorKind::Missing).at(PART).member("token"));
    }
    let mut lints = vec![Lint::new(LintCode::FromCapabilityStatement, "oauth-uris")];
    lints.extend(configuration.lint());
    Ok((configuration, lints, vendor))
}

fn items<'a>(value: &'a Value, member: &str) -> impl Iterator<Item = &'a Value> {
    value.get(member).and_then(Value::as_array).into_iter().flatten()
}

const PART: &str = "CapabilityStatement";
const OAUTH_URIS: &str = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";
/// These documents list every search parameter of every resource.
const LIMIT: usize = 32 * 1024 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    fn statement(extensions: &str) -> String {
        format!(
            r#"{{"resourceType":"CapabilityStatement","publisher":"Cerner","rest":[{{"mode":"server"}},
            {{"security":{{"extension":[{{"url":"x"}},{{"url":"{OAUTH_URIS}","extension":[{extensions}]}}]}}}}]}}"#
        )
    }

    #[test]
    fn d08_endpoints_of_the_capability_statement() {
        let base = "https://ehr.example/fhir".parse().unwrap();
        let names = ["authorize", "token", "register", "manage", "introspect", "revoke"];
        let extensions: Vec<_> = names
            .iter()
            .map(|name| format!(r#"{{"url":"{name}","valueUri":"https://ehr.example/{name}"}}"#))
            .collect();
        let text = statement(&extensions.join(","));
        let (configuration, lints, vendor) = parse(text.as_bytes(), &base).unwrap();
        assert_eq!(configuration.token_endpoint.unwrap().path(), "/token");
        assert_eq!(configuration.authorization_endpoint.unwrap().path(), "/authorize");
        assert_eq!(configuration.registration_endpoint.unwrap().path(), "/register");
        assert_eq!(configuration.management_endpoint.unwrap().path(), "/manage");
        assert_eq!(configuration.introspection_endpoint.unwrap().path(), "/introspect");
        assert_eq!(configuration.revocation_endpoint.unwrap().path(), "/revoke");
        assert!(lints.contains(&Lint::new(LintCode::FromCapabilityStatement, "oauth-uris")));
        assert_eq!(vendor.name, "Oracle Health");
        for text in [statement(""), "{}".to_owned()] {
            assert_eq!(parse(text.as_bytes(), &base).unwrap_err().kind(), ErrorKind::Missing);
        }
    }
}
