//! The rule format of Microsoft's anonymiser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use chrono::NaiveDate;
use sanare_fhir::Release;
use sanare_privacy::microsoft::{UnsupportedKind, import};
use sanare_privacy::{Deidentifier, ErrorKind, Key};
use serde_json::{Value, json};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 1).unwrap()
}

fn run(configuration: &Value, mut resource: Value) -> Value {
    let imported = import(configuration.to_string().as_bytes(), today()).unwrap();
    let deidentifier = Deidentifier::new(imported.policy, Key::new(&[7; 32]).unwrap());
    deidentifier.value(Release::R4, &mut resource).unwrap();
    resource
}

fn rules(rules: &Value) -> Value {
    json!({"fhirVersion": "R4", "processingErrors": "raise", "fhirPathRules": rules, "parameters": {
        "enablePartialDatesForRedact": true, "enablePartialZipCodesForRedact": true, "restrictedZipCodeTabulationAreas": ["941"]
    }})
}

#[test]
fn msa_methods() {
    let configuration = rules(&json!([
        {"path": "nodesByType('Extension')", "method": "redact"},
        {"path": "Organization.name", "method": "keep"},
        {"path": "nodesByType('Address').state", "method": "keep"},
        {"path": "Resource.id", "method": "cryptoHash"},
        {"path": "nodesByType('Address')", "method": "redact"},
        {"path": "Patient.birthDate | Patient.deceased", "method": "redact"},
        {"path": "nodesByType('Identifier')", "method": "cryptoHash"},
        {"path": "Patient.gender", "method": "redact"},
        {"path": "Patient.gender", "method": "keep"}
    ]));
    let left = run(
        &configuration,
        json!({"resourceType": "Patient", "id": "17", "birthDate": "1970-02-03", "gender": "female",
            "extension": [{"url": "u:x", "valueCode": "c"}], "identifier": [{"system": "urn:h", "value": "4711"}],
            "address": [{"state": "CA", "country": "US", "city": "Town", "postalCode": "94107"}, {"postalCode": "10001"}]}),
    );
    assert_eq!(left["birthDate"], "1970");
    assert_eq!(
        left["address"],
        json!([{"state": "CA", "postalCode": "000"}, {"postalCode": "100"}])
    );
    assert!(
        left.get("extension").is_none() && left.get("gender").is_none(),
        "the first rule decides"
    );
    assert_eq!(left["id"].as_str().unwrap().len(), 32);
    assert_eq!(left["identifier"][0]["value"].as_str().unwrap().len(), 32);
    let organization = json!({"resourceType": "Organization", "name": "Hospital"});
    assert_eq!(run(&configuration, organization.clone()), organization);
}

#[test]
fn msa_unsupported_is_named() {
    let configuration = rules(&json!([
        {"path": "Condition.onset as Age", "method": "perturb", "span": 6},
        {"path": "nodesByType('Address').city", "method": "encrypt"},
        {"path": "Patient.birthDate", "method": "generalize", "cases": {}},
        {"path": "Patient.name", "method": "substitute", "replaceWith": "x"},
        {"path": "Patient.name.where(use='home')", "method": "redact"},
        {"path": "nodesByName('id')", "method": "redact"},
        {"path": "Patient.nickname", "method": "redact"},
        {"path": "Patient.name", "method": "shred"},
        {"path": "Patient.name", "method": "keep"}
    ]));
    let imported = import(configuration.to_string().as_bytes(), today()).unwrap();
    let kinds: Vec<UnsupportedKind> = imported.unsupported.iter().map(|own| own.kind).collect();
    assert_eq!(
        kinds,
        [
            UnsupportedKind::Perturb,
            UnsupportedKind::Encrypt,
            UnsupportedKind::Generalize,
            UnsupportedKind::Substitute,
            UnsupportedKind::Path,
            UnsupportedKind::Path,
            UnsupportedKind::UnknownElement,
            UnsupportedKind::UnknownMethod
        ]
    );
    let error = |text: &str| import(text.as_bytes(), today()).unwrap_err().kind();
    assert_eq!(error("{"), ErrorKind::Unreadable);
    assert_eq!(error(r#"{"fhirVersion":"Stu3","fhirPathRules":[]}"#), ErrorKind::Unreadable);
    assert_eq!(
        error(r#"{"fhirPathRules":[],"parameters":{"restrictedZipCodeTabulationAreas":["1"]}}"#),
        ErrorKind::Prefix
    );
}
