//! What consents say of requests.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "tests"
)]

use sanare_fhir::r4;
use sanare_fhir::view::JsonNode;
use sanare_privacy::consent::{Code, Consent, Request, Verdict};
use serde_json::{Value, json};

const REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
const TYPES: &str = "http://hl7.org/fhir/resource-types";

fn coding(system: &str, code: &str) -> Value {
    json!({"system": system, "code": code})
}

fn consent(provision: &Value) -> Value {
    json!({"resourceType": "Consent", "status": "active", "scope": {}, "category": [{}], "provision": provision})
}

fn read(value: &Value) -> Consent {
    Consent::read(JsonNode::resource(&r4::schema::SCHEMA, value)).unwrap()
}

fn request() -> Request {
    let mut request = Request::new("2026-03-01T08:00:00Z".parse().unwrap());
    request.purpose = Some(Code::new(REASON, "TREAT"));
    request.actors = vec!["Practitioner/3".into(), "Organization/1".into()];
    request.class = Some(Code::new(TYPES, "Observation"));
    request
}

fn permits(provision: Value, request: &Request) -> Option<bool> {
    match read(&consent(&provision)).decide(request) {
        Verdict::Permit(_) => Some(true),
        Verdict::Deny(_) => Some(false),
        _ => None,
    }
}

#[test]
fn cns_purpose_actor_period_class() {
    let exception = |more: Value| {
        let mut exception = json!({"type": "permit"});
        exception.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        permits(json!({"type": "deny", "provision": [exception]}), &request())
    };
    for (fits, other) in [
        (
            json!({"purpose": [coding(REASON, "TREAT")]}),
            json!({"purpose": [coding(REASON, "HRESCH")]}),
        ),
        (
            json!({"actor": [{"role": {}, "reference": {"reference": "Organization/1"}}]}),
            json!({"actor": [{"role": {}, "reference": {"reference": "Organization/2"}}]}),
        ),
        (
            json!({"period": {"start": "2026-03-01", "end": "2026-03"}}),
            json!({"period": {"end": "2026-02-28"}}),
        ),
        (
            json!({"class": [coding(TYPES, "Observation")]}),
            json!({"class": [coding(TYPES, "Patient")]}),
        ),
    ] {
        assert_eq!(exception(fits.clone()), Some(true), "{fits}");
        assert_eq!(exception(other.clone()), Some(false), "{other}");
    }
    assert_eq!(
        exception(json!({"period": {"start": "soon"}})),
        Some(false),
        "a period that cannot be read holds nothing"
    );
}

#[test]
fn cns_unsure_denies() {
    let silent = Request::new(request().time);
    let purpose = json!([coding(REASON, "TREAT")]);
    let permit = json!({"type": "deny", "provision": [{"type": "permit", "purpose": purpose}]});
    assert_eq!(permits(permit, &silent), Some(false));
    let deny = json!({"type": "permit", "provision": [{"type": "deny", "purpose": purpose}]});
    assert_eq!(permits(deny, &silent), Some(false));
    let data = json!({"meaning": "instance", "reference": {"reference": "Observation/1"}});
    assert_eq!(
        permits(
            json!({"type": "deny", "provision": [{"type": "permit", "data": [data]}]}),
            &request()
        ),
        Some(false)
    );
    assert_eq!(
        permits(
            json!({"type": "permit", "provision": [{"type": "deny", "data": [data]}]}),
            &request()
        ),
        Some(false)
    );
}

#[test]
fn cns_deepest_and_strictest_decide() {
    let treat = || json!([coding(REASON, "TREAT")]);
    let both = json!({"type": "permit", "provision": [{"type": "permit", "purpose": treat()}, {"type": "deny", "purpose": treat()}]});
    assert_eq!(
        read(&consent(&both)).decide(&request()),
        Verdict::Deny("Consent.provision.provision[1]".into())
    );
    let deep = json!({"type": "deny", "provision": [{"type": "permit", "provision": [{"type": "deny", "class": [coding(TYPES, "Observation")]}]}]});
    assert_eq!(
        read(&consent(&deep)).decide(&request()),
        Verdict::Deny("Consent.provision.provision[0].provision[0]".into())
    );
}

#[test]
fn cns_inactive_says_nothing() {
    let mut draft = consent(&json!({"type": "permit"}));
    draft["status"] = "draft".into();
    assert_eq!(read(&draft).decide(&request()), Verdict::NotApplicable);
    assert_eq!(permits(json!({"type": "permit", "period": {"end": "2025"}}), &request()), None);
    assert!(
        Consent::read(JsonNode::resource(&r4::schema::SCHEMA, &json!({"resourceType": "Patient"})))
            .is_none()
    );
}

#[cfg(feature = "r5")]
#[test]
fn cns_r5_exceptions_turn_around() {
    let value = json!({"resourceType": "Consent", "status": "active", "decision": "permit", "provision": [
        {"purpose": [coding(REASON, "TREAT")], "provision": [{"resourceType": [coding(TYPES, "Observation")]}]},
        {"purpose": [coding(REASON, "HMARKT")]}
    ]});
    let consent =
        Consent::read(JsonNode::resource(&sanare_fhir::r5::schema::SCHEMA, &value)).unwrap();
    assert_eq!(
        consent.decide(&request()),
        Verdict::Permit("Consent.provision[0].provision[0]".into())
    );
    let mut other = request();
    other.class = Some(Code::new(TYPES, "Patient"));
    assert_eq!(consent.decide(&other), Verdict::Deny("Consent.provision[0]".into()));
    other.purpose = Some(Code::new(REASON, "HPAYMT"));
    assert_eq!(consent.decide(&other), Verdict::Permit("Consent.decision".into()));
}

#[test]
fn cns_no_canary() {
    let canary = "Kanarienvogel";
    let value = consent(
        &json!({"type": "deny", "provision": [{"type": "permit", "purpose": [coding(canary, canary)],
        "actor": [{"role": {}, "reference": {"reference": canary}}], "class": [coding(canary, canary)], "period": {"start": canary}}]}),
    );
    let consent = read(&value);
    let mut request = request();
    request.actors = vec![canary.into()];
    request.purpose = Some(Code::new(canary, canary));
    let shown = format!("{consent:?} {request:?} {:?}", consent.decide(&request));
    assert!(!shown.contains(canary), "{shown}");
}
