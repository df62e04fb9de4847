//! The BALP profiles: builders, checker, and what the checker refuses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::many_single_char_names,
    reason = "tests"
)]

use sanare_audit::balp::{
    AuthZconsent, Create, DataRole, Delete, DisclosureRecipient, DisclosureSource, Iua71, OAuth,
    Patient, PatientCreate, PatientDelete, PatientQuery, PatientRead, PatientUpdate, Profile,
    Query, Read, Saml, System, TokenFacts, Update, User, check,
};
use sanare_audit::{
    Action, Coding, Concept, Event, Loss, Network, Outcome, Received, Reference, Timestamp,
};
use sanare_fhir::{json, r4};
use serde_json::{Value, json};

fn client() -> System {
    System::new(Reference::display("portal"), Network::ip("192.0.2.7"))
}

fn server() -> System {
    System::new(Reference::to("Device/ehr"), Network::uri("https://ehr.example/fhir"))
}

fn observer() -> Reference {
    Reference::to("Device/ehr")
}

fn data() -> Reference {
    Reference::to("Observation/1")
}

fn patient() -> Patient {
    Patient::id("17")
}

fn user() -> User {
    Reference::to("Practitioner/3").into()
}

fn now() -> Timestamp {
    "2026-03-01T12:05:09Z".parse().unwrap()
}

const ID: &str = "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f";
const JTI: &str = "C187CC480FAC40A0936902D8BC324F5F";

fn facts() -> TokenFacts {
    TokenFacts {
        name: Some("JohnSmith".into()),
        roles: vec![Coding::new("urn:oid:2.16.840.1.113883.6.96", "46255001").into()],
        purposes: vec![
            Coding::new("http://terminology.hl7.org/CodeSystem/v3-ActReason", "TREAT").into(),
        ],
        assurance: Some(
            Coding::new("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "LOAAP4")
                .into(),
        ),
        subject_id: Some("JohnDoe".into()),
        npi: Some("1234567".into()),
        provider_id: Some("JohnD".into()),
        organization: Some("St. Mary".into()),
        organization_id: Some("urn:oid:1.2.3".into()),
        home_community: Some("urn:oid:1.2.4".into()),
        consent: Some("urn:uuid:consent".into()),
        consent_policy: Some("urn:uuid:policy".into()),
        consent_patient: Some("urn:uuid:patient".into()),
    }
}

/// A full event of each profile, and a spare one.
fn event(profile: Profile) -> Event {
    let read = || {
        PatientRead::new(client(), server(), data(), patient(), observer())
            .user(user())
            .request_id("76d148b6")
    };
    let systems = || (client(), server());
    let ((c, s), d, p, o, u) = (systems(), data(), patient(), observer(), user());
    match profile {
        Profile::Create => Create::new(c, s, d, o).user(u).request_id("r").build(now(), ID),
        Profile::PatientCreate => {
            PatientCreate::new(c, s, d, p, o).user(u).request_id("r").build(now(), ID)
        }
        Profile::Read => Read::new(c, s, d, o).user(u).request_id("r").build(now(), ID),
        Profile::PatientRead => read().build(now(), ID),
        Profile::Update => Update::new(c, s, d, o).user(u).request_id("r").build(now(), ID),
        Profile::PatientUpdate => {
            PatientUpdate::new(c, s, d, p, o).user(u).request_id("r").build(now(), ID)
        }
        Profile::Delete => Delete::new(c, s, d, o).user(u).request_id("r").build(now(), ID),
        Profile::PatientDelete => {
            PatientDelete::new(c, s, d, p, o).user(u).request_id("r").build(now(), ID)
        }
        Profile::Query => {
            Query::new(c, s, "GET /Patient?name=x", o).user(u).request_id("r").build(now(), ID)
        }
        Profile::PatientQuery => PatientQuery::new(c, s, "GET /Observation?patient=17", p, o)
            .user(u)
            .request_id("r")
            .build(now(), ID),
        Profile::DisclosureSource => DisclosureSource::new(c, s, p, d)
            .custodian(Reference::to("Organization/1"))
            .authorizer(Reference::to("Patient/17"))
            .build(now(), ID),
        Profile::DisclosureRecipient => DisclosureRecipient::new(c, s, p, d)
            .custodian(Reference::to("Organization/1"))
            .authorizer(Reference::to("Patient/17"))
            .build(now(), ID),
        Profile::AuthZconsent => AuthZconsent::new(
            c,
            u,
            Reference::to("Organization/1"),
            Reference::to("Device/authz"),
            p,
            Reference::to("Consent/5"),
        )
        .by_role()
        .token_id(JTI)
        .build(now(), ID),
        Profile::OAuthOpaque => read().token(OAuth::opaque(&JTI.repeat(2))).build(now(), ID),
        Profile::OAuthMinimal => read().token(OAuth::minimal(JTI)).build(now(), ID),
        Profile::OAuthComprehensive => read()
            .token(
                OAuth::comprehensive("app", "https://idp.example", "35fb", JTI).with_facts(facts()),
            )
            .build(now(), ID),
        Profile::SamlMinimal => {
            read().token(Saml::minimal("XC4W", "https://sts.example", "0508")).build(now(), ID)
        }
        Profile::SamlComprehensive => read()
            .token(Saml::comprehensive("XC4W", "https://sts.example", "0508", facts()))
            .build(now(), ID),
        Profile::Iua71 => Iua71::new(c, s, b"grant_type=authorization_code&code_verifier=x", o)
            .user(u)
            .build(now(), ID),
        _ => panic!("a profile without event"),
    }
}

/// The event is claimed, is valid R4, survives the journal's form, and reads back.
fn builds(profile: Profile) {
    let event = event(profile);
    assert!(event.claims.contains(&profile));
    let rendered = event.to_r4();
    assert!(rendered.refused.is_empty(), "{:?}", rendered.refused);
    assert!(rendered.losses.is_empty());
    let text = rendered.to_json();
    assert!(text.contains(&format!("\"{}\"", profile.url())));
    let issues = sanare_fhir::schema::check(sanare_fhir::view::JsonNode::resource(
        &r4::schema::SCHEMA,
        &serde_json::from_str(&text).unwrap(),
    ));
    assert!(!issues.has_errors(), "{issues:?}");
    let back: r4::AuditEvent = json::read(text.as_bytes()).unwrap();
    assert_eq!(json::to_string(&back), text);
    assert!(check(&back, profile).is_kept());
    assert_eq!(Event::from_json(event.to_json().as_bytes()).unwrap(), event);
}

macro_rules! builders {
    ($($test:ident $profile:ident;)*) => {$(
        #[test]
        fn $test() {
            builds(Profile::$profile);
        }
    )*};
}

builders! {
    balp_build_create Create;
    balp_build_patient_create PatientCreate;
    balp_build_read Read;
    balp_build_patient_read PatientRead;
    balp_build_update Update;
    balp_build_patient_update PatientUpdate;
    balp_build_delete Delete;
    balp_build_patient_delete PatientDelete;
    balp_build_query Query;
    balp_build_patient_query PatientQuery;
    balp_build_disclosure_source DisclosureSource;
    balp_build_disclosure_recipient DisclosureRecipient;
    balp_build_authz_consent AuthZconsent;
    balp_build_oauth_opaque OAuthOpaque;
    balp_build_oauth_minimal OAuthMinimal;
    balp_build_oauth_comprehensive OAuthComprehensive;
    balp_build_saml_minimal SamlMinimal;
    balp_build_saml_comprehensive SamlComprehensive;
    balp_build_iua71 Iua71;
}

#[test]
fn ev_clock_and_ids_injected() {
    for profile in Profile::ALL {
        let (one, two) = (event(profile), event(profile));
        assert_eq!(one.to_json(), two.to_json());
        assert_eq!(one.to_r4().to_json(), two.to_r4().to_json());
        assert_eq!(one.id, ID);
        assert_eq!(one.recorded, now());
    }
}

#[test]
fn ev_outcome_four_levels() {
    for (outcome, code) in [
        (Outcome::Success, "0"),
        (Outcome::MinorFailure, "4"),
        (Outcome::SeriousFailure, "8"),
        (Outcome::MajorFailure, "12"),
    ] {
        let mut event = event(Profile::DisclosureSource);
        event.outcome = Some(outcome);
        let value: Value = serde_json::from_str(&event.to_r4().to_json()).unwrap();
        assert_eq!(value["outcome"], code);
        assert!(value["meta"]["profile"][0].is_string(), "a disclosure may have failed");
    }
}

#[test]
fn balp_patient_create_in_full() {
    let event = PatientCreate::new(client(), server(), data(), patient(), observer())
        .user(user())
        .data_role(DataRole::Report)
        .site("ward 3")
        .source_kind(Coding::new("http://terminology.hl7.org/CodeSystem/security-source-type", "4"))
        .purpose(Coding::new("http://terminology.hl7.org/CodeSystem/v3-ActReason", "TREAT"))
        .request_id("76d148b6")
        .build(now(), ID);
    let expected = json!({
        "resourceType": "AuditEvent",
        "id": ID,
        "meta": {"profile": [
            "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientCreate"
        ]},
        "type": {
            "system": "http://terminology.hl7.org/CodeSystem/audit-event-type", "code": "rest"
        },
        "subtype": [{"system": "http://hl7.org/fhir/restful-interaction", "code": "create"}],
        "action": "C",
        "recorded": "2026-03-01T12:05:09Z",
        "outcome": "0",
        "purposeOfEvent": [{"coding": [{
            "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "TREAT"
        }]}],
        "agent": [
            {
                "type": {"coding": [{
                    "system": "http://dicom.nema.org/resources/ontology/DCM", "code": "110153"
                }]},
                "who": {"display": "portal"},
                "requestor": false,
                "network": {"address": "192.0.2.7", "type": "2"}
            },
            {
                "type": {"coding": [{
                    "system": "http://dicom.nema.org/resources/ontology/DCM", "code": "110152"
                }]},
                "who": {"reference": "Device/ehr"},
                "requestor": false,
                "network": {"address": "https://ehr.example/fhir", "type": "5"}
            },
            {
                "type": {"coding": [{
                    "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
                    "code": "AUT"
                }]},
                "who": {"reference": "Practitioner/3"},
                "requestor": true
            }
        ],
        "source": {
            "site": "ward 3",
            "observer": {"reference": "Device/ehr"},
            "type": [{
                "system": "http://terminology.hl7.org/CodeSystem/security-source-type", "code": "4"
            }]
        },
        "entity": [
            {
                "what": {"reference": "Observation/1"},
                "type": {
                    "system": "http://terminology.hl7.org/CodeSystem/audit-entity-type", "code": "2"
                },
                "role": {
                    "system": "http://terminology.hl7.org/CodeSystem/object-role", "code": "3"
                }
            },
            {
                "what": {"reference": "Patient/17"},
                "type": {
                    "system": "http://terminology.hl7.org/CodeSystem/audit-entity-type", "code": "1"
                },
                "role": {
                    "system": "http://terminology.hl7.org/CodeSystem/object-role", "code": "1"
                }
            },
            {
                "what": {"identifier": {"value": "76d148b6"}},
                "type": {
                    "system": "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType",
                    "code": "XrequestId"
                }
            }
        ]
    });
    let written: Value = serde_json::from_str(&event.to_r4().to_json()).unwrap();
    assert_eq!(written, expected);
}

#[test]
fn balp_claim_only_if_checked() {
    let mut event = event(Profile::PatientRead);
    event
        .entities
        .retain(|entity| entity.role.as_ref().unwrap_or(&entity.kind.clone().unwrap()).code != "1");
    let rendered = event.to_r4();
    assert!(rendered.resource.meta.is_none());
    assert_eq!(rendered.refused.len(), 1);
    let rules: Vec<_> =
        rendered.refused[0].report.violations().iter().map(|v| v.rule().to_owned()).collect();
    assert_eq!(rules, ["entity:patient.min"]);
}

#[test]
fn balp_failure_untagged() {
    let failed = PatientRead::new(client(), server(), data(), patient(), observer())
        .failed(Outcome::MinorFailure, "timeout")
        .build(now(), ID);
    assert!(failed.claims.is_empty());
    assert!(failed.to_r4().resource.meta.is_none());
    let with_token = PatientRead::new(client(), server(), data(), patient(), observer())
        .token(OAuth::minimal(JTI))
        .failed(Outcome::MinorFailure, "timeout")
        .build(now(), ID);
    assert_eq!(with_token.claims, [Profile::OAuthMinimal]);
    let iua = Iua71::new(client(), server(), b"x=1", observer())
        .failed(Outcome::SeriousFailure, "wrong code")
        .build(now(), ID);
    assert!(iua.claims.is_empty());
    // Nor does a claim that somebody adds by hand get through.
    let mut forced = event(Profile::PatientRead);
    forced.outcome = Some(Outcome::MinorFailure);
    assert!(forced.to_r4().resource.meta.is_none());
}

#[test]
fn balp_combine_tokens() {
    for (profile, token) in [
        (Profile::OAuthOpaque, OAuth::opaque(JTI)),
        (Profile::OAuthMinimal, OAuth::minimal(JTI)),
        (Profile::OAuthComprehensive, OAuth::comprehensive("app", "https://idp.example", "s", JTI)),
    ] {
        for with_user in [true, false] {
            let mut builder = PatientCreate::new(client(), server(), data(), patient(), observer());
            if with_user {
                builder = builder.user(user());
            }
            let rendered = builder.token(token.clone()).build(now(), ID).to_r4();
            let meta = rendered.resource.meta.expect("both are claimed");
            let urls: Vec<_> = meta.profile.iter().filter_map(|url| url.as_str()).collect();
            assert_eq!(urls, [Profile::PatientCreate.url(), profile.url()]);
        }
    }
    for profile in [Profile::SamlMinimal, Profile::SamlComprehensive] {
        let event = event(profile);
        assert_eq!(event.claims, [Profile::PatientRead, profile]);
        assert!(event.to_r4().refused.is_empty());
    }
}

#[test]
fn balp_delete_shares_application() {
    let event = PatientDelete::new(client(), server(), data(), patient(), observer())
        .token(OAuth::comprehensive("app", "https://idp.example", "s", JTI))
        .build(now(), ID);
    let rendered = event.to_r4();
    assert!(rendered.refused.is_empty(), "{:?}", rendered.refused);
    let applications: Vec<_> = event
        .agents
        .iter()
        .filter(|agent| agent.kind.as_ref().unwrap().codings[0].code == "110150")
        .collect();
    let [application] = applications[..] else { panic!("{} applications", applications.len()) };
    assert!(application.network.is_some());
    assert_eq!(application.who.as_ref().unwrap().identifier.as_ref().unwrap().value, "app");
}

#[test]
fn balp_fan_out_per_patient() {
    let query = PatientQuery::new(client(), server(), "GET /Observation", patient(), observer())
        .request_id("one-request");
    let patients = (1..=3).map(|n| (Patient::id(&n.to_string()), format!("id-{n}").into()));
    let events = query.build_each(now(), patients);
    assert_eq!(events.len(), 3);
    for (index, event) in events.iter().enumerate() {
        assert_eq!(event.id, format!("id-{}", index + 1));
        let text = event.to_r4().to_json();
        assert_eq!(text.matches("Patient/").count(), 1, "one patient an event");
        assert!(text.contains(&format!("Patient/{}", index + 1)) && text.contains("one-request"));
        assert!(event.to_r4().refused.is_empty());
    }
    let disclosed = DisclosureSource::new(client(), server(), patient(), data())
        .build_each(now(), [(Patient::id("1"), "a".into()), (Patient::id("2"), "b".into())]);
    assert_eq!(disclosed.len(), 2);
}

#[test]
fn balp_query_raw_base64() {
    let hostile: Vec<u8> = (0..=255).collect();
    let event = Query::new(client(), server(), hostile.clone(), observer()).build(now(), ID);
    let text = event.to_r4().to_json();
    let back: r4::AuditEvent = json::read(text.as_bytes()).unwrap();
    assert_eq!(back.entity[0].query.value().unwrap().decode().unwrap(), hostile);
    let description = back.entity[0].description.as_str().unwrap();
    assert!(
        description.chars().all(|char| !char.is_control() || matches!(char, '\t' | '\n' | '\r'))
    );
    assert!(check(&back, Profile::Query).is_kept());
    let empty = Query::new(client(), server(), "", observer()).build(now(), ID);
    assert_eq!(empty.entities[0].description, None);
}

#[test]
fn balp_jti_urn_in_authz_token() {
    for jti in [JTI.to_owned(), format!("urn:ietf:params:oauth:jti:{JTI}")] {
        let event = AuthZconsent::new(
            client(),
            user(),
            Reference::to("Organization/1"),
            Reference::to("Device/authz"),
            patient(),
            Reference::to("Consent/5"),
        )
        .token_id(&jti)
        .build(now(), ID);
        let text = event.to_r4().to_json();
        assert_eq!(text.matches("urn:ietf:params:oauth:jti:").count(), 1);
    }
}

#[test]
fn balp_saml_from_assertion() {
    let value: Value =
        serde_json::from_str(&event(Profile::SamlComprehensive).to_r4().to_json()).unwrap();
    let user = &value["agent"][2];
    assert_eq!(user["policy"], json!(["XC4W"]));
    assert_eq!(
        user["who"]["identifier"],
        json!({"system": "https://sts.example", "value": "0508"})
    );
    assert_eq!(user["role"][0]["coding"][0]["code"], "46255001");
    assert_eq!(user["purposeOfUse"][0]["coding"][0]["code"], "TREAT");
    let extensions = user["extension"].as_array().unwrap();
    assert_eq!(extensions[0]["valueCodeableConcept"]["coding"][0]["code"], "LOAAP4");
    let others: Vec<_> = extensions[1..]
        .iter()
        .map(|other| {
            let id = &other["valueIdentifier"];
            (id["type"]["coding"][0]["code"].as_str().unwrap(), id["value"].as_str().unwrap())
        })
        .collect();
    assert_eq!(others, [("SAML-subject-id", "JohnDoe"), ("NPI", "1234567"), ("PRN", "JohnD")]);
    assert_eq!(
        value["agent"][3]["who"],
        json!({"identifier": {"value": "urn:oid:1.2.3"}, "display": "St. Mary"})
    );
    assert_eq!(value["agent"][4]["type"]["coding"][0]["code"], "homeCommunityId");
    let consent = &value["entity"][3];
    assert_eq!(consent["what"]["identifier"]["value"], "urn:uuid:consent");
    assert_eq!(
        consent["detail"],
        json!([
            {"type": "urn:ihe:iti:xua:2012:acp", "valueString": "urn:uuid:policy"},
            {
                "type": "urn:oasis:names:tc:xacml:2.0:resource:resource-id",
                "valueString": "urn:uuid:patient"
            }
        ])
    );
}

#[test]
fn ev_received_never_refused() {
    let mut value: Value =
        serde_json::from_str(&event(Profile::PatientRead).to_r4().to_json()).unwrap();
    value["action"] = json!("X");
    value["entity"].as_array_mut().unwrap().truncate(1);
    value["agent"][0]["unknown"] = json!({"a": [1.50]});
    let received = Received::read(value.to_string().as_bytes()).unwrap();
    let issues = received.issues();
    for rule in ["entity:patient.min", "action.pattern"] {
        assert!(issues.iter().any(|issue| issue.contains(rule)), "{issues:?}");
    }
    assert!(Received::read(b"[1, 2]").is_ok());
    assert!(Received::read(b"{").is_err());

    let disk = sanare_audit::testing::Disk::new(1);
    let journal = sanare_audit::journal::Journal::open(
        disk.clone(),
        || Timestamp::from_micros(0),
        sanare_audit::journal::Options::new("a.example/b").unwrap(),
    )
    .unwrap();
    journal.record_checked(received).unwrap();
    let entry = sanare_audit::journal::Entries::of(&disk).unwrap().last().unwrap().unwrap();
    let payload: Value = serde_json::from_slice(entry.payload()).unwrap();
    assert_eq!(payload["received"], value);
    assert!(payload["issues"].as_array().unwrap().len() >= 2);
}

/// One fault: a name, what it does, and the rule that has to see it.
type Fault = (&'static str, fn(&mut Value), &'static str);

fn drop_at(value: &mut Value, list: &str, kind: &str) {
    value[list].as_array_mut().unwrap().retain(|item| !has_code(item, kind));
}

fn twice(value: &mut Value, list: &str, kind: &str) {
    let items = value[list].as_array_mut().unwrap();
    let again: Vec<_> = items.iter().filter(|item| has_code(item, kind)).cloned().collect();
    assert!(!again.is_empty(), "{kind}");
    items.extend(again);
}

fn of<'a>(value: &'a mut Value, list: &str, kind: &str) -> &'a mut Value {
    let items = value[list].as_array_mut().unwrap();
    items.iter_mut().find(|item| has_code(item, kind)).unwrap_or_else(|| panic!("{kind}"))
}

fn has_code(item: &Value, code: &str) -> bool {
    let kind = &item["type"];
    kind["code"] == code
        || kind["coding"]
            .as_array()
            .is_some_and(|codings| codings.iter().any(|c| c["code"] == code))
}

fn remove(value: &mut Value, member: &str) {
    assert!(value.as_object_mut().unwrap().remove(member).is_some(), "{member}");
}

/// Faults that every profile of an interaction sees.
const REST: &[Fault] = &[
    ("no type", |v| remove(v, "type"), "type.min"),
    ("other type", |v| v["type"]["code"] = json!("object"), "type.pattern"),
    ("other type system", |v| v["type"]["system"] = json!("urn:x"), "type.pattern"),
    ("no subtype", |v| remove(v, "subtype"), "subtype.one"),
    (
        "two subtypes",
        |v| {
            let one = v["subtype"][0].clone();
            v["subtype"].as_array_mut().unwrap().push(one);
        },
        "subtype.one",
    ),
    ("other subtype", |v| v["subtype"][0]["code"] = json!("transaction"), "subtype.one"),
    ("no action", |v| remove(v, "action"), "action.pattern"),
    (
        "other action",
        |v| {
            v["action"] = json!(if v["action"] == "E" { "R" } else { "E" });
        },
        "action.pattern",
    ),
    ("no outcome", |v| remove(v, "outcome"), "outcome.pattern"),
    ("outcome 4", |v| v["outcome"] = json!("4"), "outcome.pattern"),
    ("no recorded", |v| remove(v, "recorded"), "recorded.min"),
    ("no observer", |v| remove(&mut v["source"], "observer"), "source.observer.min"),
    ("requestor missing", |v| remove(&mut v["agent"][0], "requestor"), "agent.requestor.min"),
    ("client without who", |v| remove(&mut v["agent"][0], "who"), "agent:client.who"),
    ("client without network", |v| remove(&mut v["agent"][0], "network"), "agent:client.network"),
    ("client with media", |v| v["agent"][0]["media"] = json!({"code": "x"}), "agent:client.media"),
    (
        "no client",
        |v| {
            v["agent"].as_array_mut().unwrap().remove(0);
        },
        "agent:client.min",
    ),
    (
        "two clients",
        |v| {
            let one = v["agent"][0].clone();
            v["agent"].as_array_mut().unwrap().push(one);
        },
        "agent:client.max",
    ),
    (
        "client of another system",
        |v| {
            v["agent"][0]["type"]["coding"][0]["system"] = json!("urn:x");
        },
        "agent:client.min",
    ),
    (
        "no server",
        |v| {
            v["agent"].as_array_mut().unwrap().remove(1);
        },
        "agent:server.min",
    ),
    (
        "two servers",
        |v| {
            let one = v["agent"][1].clone();
            v["agent"].as_array_mut().unwrap().push(one);
        },
        "agent:server.max",
    ),
    ("server without who", |v| remove(&mut v["agent"][1], "who"), "agent:server.who"),
    ("server without network", |v| remove(&mut v["agent"][1], "network"), "agent:server.network"),
    (
        "two users",
        |v| {
            let one = v["agent"][2].clone();
            v["agent"].as_array_mut().unwrap().push(one);
        },
        "agent:user.max",
    ),
    ("user without who", |v| remove(&mut v["agent"][2], "who"), "agent:user.who"),
    (
        "user did not begin it",
        |v| v["agent"][2]["requestor"] = json!(false),
        "agent:user.requestor",
    ),
    (
        "user with network",
        |v| {
            v["agent"][2]["network"] = json!({"address": "x", "type": "1"});
        },
        "agent:user.network",
    ),
    ("user with media", |v| v["agent"][2]["media"] = json!({"code": "x"}), "agent:user.media"),
    (
        "request id without value",
        |v| {
            remove(&mut of(v, "entity", "XrequestId")["what"], "identifier");
            of(v, "entity", "XrequestId")["what"] = json!({"display": "x"});
        },
        "entity:transaction.what.identifier.value",
    ),
    ("two request ids", |v| twice(v, "entity", "XrequestId"), "entity:transaction.max"),
];

const DATA: &[Fault] = &[
    ("no data", |v| drop_at(v, "entity", "2"), "entity:data.min"),
    ("two data", |v| twice(v, "entity", "2"), "entity:data.max"),
    ("data without what", |v| remove(of(v, "entity", "2"), "what"), "entity:data.what"),
    (
        "data in another role",
        |v| of(v, "entity", "2")["role"]["code"] = json!("5"),
        "entity:data.role",
    ),
];

const QUERY: &[Fault] = &[
    ("no query", |v| drop_at(v, "entity", "2"), "entity:query.min"),
    ("two queries", |v| twice(v, "entity", "2"), "entity:query.max"),
    ("query without query", |v| remove(of(v, "entity", "2"), "query"), "entity:query.query"),
    (
        "query with what",
        |v| of(v, "entity", "2")["what"] = json!({"display": "x"}),
        "entity:query.what",
    ),
    (
        "query with lifecycle",
        |v| of(v, "entity", "2")["lifecycle"] = json!({"code": "1"}),
        "entity:query.lifecycle",
    ),
    (
        "query with detail",
        |v| {
            of(v, "entity", "2")["detail"] = json!([{"type": "x", "valueString": "x"}]);
        },
        "entity:query.detail",
    ),
    (
        "query in another role",
        |v| of(v, "entity", "2")["role"]["code"] = json!("4"),
        "entity:query.role",
    ),
    ("query and name", |v| of(v, "entity", "2")["name"] = json!("x"), "sev-1"),
];

const PATIENT: &[Fault] = &[
    ("no patient", |v| drop_at(v, "entity", "1"), "entity:patient.min"),
    ("two patients", |v| twice(v, "entity", "1"), "entity:patient.max"),
    ("patient without what", |v| remove(of(v, "entity", "1"), "what"), "entity:patient.what"),
    (
        "patient of another type",
        |v| {
            of(v, "entity", "1")["what"]["reference"] = json!("Group/1");
        },
        "entity:patient.what",
    ),
    (
        "patient said to be another type",
        |v| {
            of(v, "entity", "1")["what"]["type"] = json!("Group");
        },
        "entity:patient.what",
    ),
    (
        "patient in another role",
        |v| of(v, "entity", "1")["role"]["code"] = json!("6"),
        "entity:patient.min",
    ),
    (
        "patient of another kind",
        |v| of(v, "entity", "1")["type"]["code"] = json!("3"),
        "entity:patient.min",
    ),
];

const DISCLOSURE: &[Fault] = &[
    ("other type", |v| v["type"]["code"] = json!("110100"), "type.pattern"),
    ("no subtype", |v| remove(v, "subtype"), "subtype.one"),
    (
        "second disclose",
        |v| {
            let one = v["subtype"][0].clone();
            v["subtype"].as_array_mut().unwrap().push(one);
        },
        "subtype.one",
    ),
    ("other action", |v| v["action"] = json!("E"), "action.pattern"),
    ("no outcome", |v| remove(v, "outcome"), "outcome.min"),
    (
        "modifier extension",
        |v| {
            v["modifierExtension"] = json!([{"url": "urn:x", "valueBoolean": true}]);
        },
        "modifierExtension.max",
    ),
    ("no source", |v| drop_at(v, "agent", "110153"), "agent:source.min"),
    ("two sources", |v| twice(v, "agent", "110153"), "agent:source.max"),
    ("no recipient", |v| drop_at(v, "agent", "110152"), "agent:recipient.min"),
    (
        "source without network",
        |v| remove(of(v, "agent", "110153"), "network"),
        "agent:source.network",
    ),
    (
        "recipient without network",
        |v| remove(of(v, "agent", "110152"), "network"),
        "agent:recipient.network",
    ),
    ("two custodians", |v| twice(v, "agent", "159541003"), "agent:custodian.max"),
    (
        "custodian without who",
        |v| remove(of(v, "agent", "159541003"), "who"),
        "agent:custodian.who",
    ),
    (
        "authorizer without who",
        |v| remove(of(v, "agent", "429577009"), "who"),
        "agent:authorizer.who",
    ),
    ("only the patient", |v| drop_at(v, "entity", "2"), "entity.min"),
];

const SOURCE_UNLIKE: &[Fault] = &[(
    "source is not the observer",
    |v| of(v, "agent", "110153")["who"] = json!({"display": "other"}),
    "agent:source.who",
)];
const RECIPIENT_UNLIKE: &[Fault] = &[(
    "recipient is not the observer",
    |v| of(v, "agent", "110152")["who"] = json!({"display": "other"}),
    "agent:recipient.who",
)];

const AUTHZ: &[Fault] = &[
    ("other type", |v| v["type"]["code"] = json!("110100"), "type.pattern"),
    ("no subtype", |v| remove(v, "subtype"), "subtype.min"),
    ("other subtype", |v| v["subtype"][0]["code"] = json!("x"), "subtype.binding"),
    ("other action", |v| v["action"] = json!("R"), "action.pattern"),
    ("no outcome", |v| remove(v, "outcome"), "outcome.min"),
    ("no client", |v| drop_at(v, "agent", "110150"), "agent:client.min"),
    (
        "client with role",
        |v| of(v, "agent", "110150")["role"] = json!([{"text": "x"}]),
        "agent:client.role",
    ),
    ("client with name", |v| of(v, "agent", "110150")["name"] = json!("x"), "agent:client.name"),
    ("no organisation", |v| drop_at(v, "agent", "PROV"), "agent:userorg.min"),
    ("two organisations", |v| twice(v, "agent", "PROV"), "agent:userorg.max"),
    (
        "organisation with policy",
        |v| of(v, "agent", "PROV")["policy"] = json!(["urn:x"]),
        "agent:userorg.policy",
    ),
    (
        "organisation began it",
        |v| of(v, "agent", "PROV")["requestor"] = json!(true),
        "agent:userorg.requestor",
    ),
    (
        "authorizer is not the observer",
        |v| of(v, "agent", "authserver")["who"] = json!({"display": "x"}),
        "agent:authorizer.who",
    ),
    (
        "authorizer with purpose",
        |v| of(v, "agent", "authserver")["purposeOfUse"] = json!([{"text": "x"}]),
        "agent:authorizer.purposeOfUse",
    ),
    (
        "user with location",
        |v| of(v, "agent", "IRCP")["location"] = json!({"display": "x"}),
        "agent:user.location",
    ),
    ("user with altId", |v| of(v, "agent", "IRCP")["altId"] = json!("x"), "agent:user.altId"),
    ("no consent", |v| drop_at(v, "entity", "Consent"), "entity:consent.min"),
    ("consent without what", |v| remove(of(v, "entity", "Consent"), "what"), "entity:consent.what"),
    (
        "other entity",
        |v| {
            let data = json!({"what": {"display": "x"}, "type": {"code": "2"}});
            v["entity"].as_array_mut().unwrap().push(data);
        },
        "entity.closed",
    ),
    (
        "token id is no URN",
        |v| {
            of(v, "entity", "UserOauthAgent")["what"]["identifier"]["value"] = json!("x");
        },
        "entity:token.what.identifier.value",
    ),
    (
        "modifier extension",
        |v| {
            v["modifierExtension"] = json!([{"url": "urn:x", "valueBoolean": true}]);
        },
        "modifierExtension.max",
    ),
];

/// Faults of what R4 itself demands, which every profile sees.
const BASE: &[Fault] = &[
    ("no type", |v| remove(v, "type"), "type.min"),
    ("no recorded", |v| remove(v, "recorded"), "recorded.min"),
    ("recorded is no time", |v| v["recorded"] = json!("2026-03-01"), "recorded.min"),
    ("outcome of no set", |v| v["outcome"] = json!("1"), "outcome.code"),
    ("action of no set", |v| v["action"] = json!("X"), "action.code"),
    ("no source", |v| remove(v, "source"), "source.observer.min"),
    ("no agents", |v| remove(v, "agent"), "agent.min"),
    ("requestor missing", |v| remove(&mut v["agent"][1], "requestor"), "agent.requestor.min"),
];

const OAUTH: &[Fault] = &[
    ("no user", |v| drop_at(v, "agent", "UserOauthAgent"), "agent:user.min"),
    (
        "user did not begin it",
        |v| of(v, "agent", "UserOauthAgent")["requestor"] = json!(false),
        "agent:user.requestor",
    ),
    ("no policy", |v| remove(of(v, "agent", "UserOauthAgent"), "policy"), "agent:user.policy"),
    (
        "two policies",
        |v| {
            of(v, "agent", "UserOauthAgent")["policy"] = json!(["urn:x", "urn:y"]);
        },
        "agent:user.policy",
    ),
];
const OAUTH_STRICT: &[Fault] = &[
    (
        "user with media",
        |v| of(v, "agent", "UserOauthAgent")["media"] = json!({"code": "x"}),
        "agent:user.media",
    ),
    (
        "user with network",
        |v| {
            of(v, "agent", "UserOauthAgent")["network"] = json!({"address": "x"});
        },
        "agent:user.network",
    ),
];
const OAUTH_FULL: &[Fault] = &[
    ("no client", |v| drop_at(v, "agent", "110150"), "agent:oClient.min"),
    ("two clients", |v| twice(v, "agent", "110150"), "agent:oClient.max"),
    (
        "client without id",
        |v| remove(&mut of(v, "agent", "110150")["who"], "identifier"),
        "agent:oClient.who.identifier.value",
    ),
    (
        "client with media",
        |v| of(v, "agent", "110150")["media"] = json!({"code": "x"}),
        "agent:oClient.media",
    ),
    ("two users", |v| twice(v, "agent", "IRCP"), "agent:oUser.max"),
    (
        "user without id",
        |v| remove(&mut of(v, "agent", "IRCP")["who"], "identifier"),
        "agent:oUser.who.identifier",
    ),
    ("user without policy", |v| remove(of(v, "agent", "IRCP"), "policy"), "agent:oUser.policy"),
];
const SAML: &[Fault] = &[
    ("no user", |v| drop_at(v, "agent", "UserSamlAgent"), "agent:user.min"),
    (
        "user without id",
        |v| {
            remove(&mut of(v, "agent", "UserSamlAgent")["who"]["identifier"], "value");
        },
        "agent:user.who.identifier.value",
    ),
    ("no policy", |v| remove(of(v, "agent", "UserSamlAgent"), "policy"), "agent:user.policy"),
    (
        "user did not begin it",
        |v| of(v, "agent", "UserSamlAgent")["requestor"] = json!(false),
        "agent:user.requestor",
    ),
    (
        "user with altId",
        |v| of(v, "agent", "UserSamlAgent")["altId"] = json!("x"),
        "agent:user.altId",
    ),
    (
        "user with media",
        |v| of(v, "agent", "UserSamlAgent")["media"] = json!({"code": "x"}),
        "agent:user.media",
    ),
];
const SAML_FULL: &[Fault] = &[
    (
        "organisation without name",
        |v| remove(&mut of(v, "agent", "PROV")["who"], "display"),
        "agent:userorg.who.display",
    ),
    (
        "organisation without id",
        |v| remove(&mut of(v, "agent", "PROV")["who"], "identifier"),
        "agent:userorg.who.identifier.value",
    ),
    (
        "community without id",
        |v| {
            remove(&mut of(v, "agent", "homeCommunityId")["who"], "identifier");
        },
        "agent:homeCommunityId.who.identifier",
    ),
    (
        "other id without type",
        |v| {
            remove(&mut of(v, "agent", "UserSamlAgent")["extension"][1]["valueIdentifier"], "type");
        },
        "agent.extension.value",
    ),
];
const IUA: &[Fault] = &[
    ("other type", |v| v["type"]["code"] = json!("110100"), "type.pattern"),
    ("other subtype", |v| v["subtype"][0]["code"] = json!("ITI-72"), "subtype.one"),
    ("other action", |v| v["action"] = json!("C"), "action.pattern"),
    ("outcome 4", |v| v["outcome"] = json!("4"), "outcome.pattern"),
    ("no client", |v| drop_at(v, "agent", "110150"), "agent:client.min"),
    ("no server", |v| drop_at(v, "agent", "AuthzOauthService"), "agent:server.min"),
    (
        "server without network",
        |v| remove(of(v, "agent", "AuthzOauthService"), "network"),
        "agent:server.network",
    ),
    (
        "other agent",
        |v| {
            v["agent"].as_array_mut().unwrap().push(json!({"requestor": false}));
        },
        "agent.closed",
    ),
    (
        "user with network",
        |v| of(v, "agent", "IRCP")["network"] = json!({"address": "x"}),
        "agent:user.network",
    ),
    ("no request", |v| remove(v, "entity"), "entity.min"),
    (
        "a response",
        |v| {
            let one =
                json!({"type": {"code": "2"}, "role": {"code": "26"}, "what": {"display": "x"}});
            v["entity"].as_array_mut().unwrap().push(one);
        },
        "entity.max",
    ),
    (
        "request with what",
        |v| v["entity"][0]["what"] = json!({"display": "x"}),
        "entity:tokenRequest.what",
    ),
    (
        "request without query",
        |v| remove(&mut v["entity"][0], "query"),
        "entity:tokenRequest.query",
    ),
];

fn faults(profile: Profile) -> Vec<&'static [Fault]> {
    match profile {
        Profile::Create | Profile::Read | Profile::Update | Profile::Delete => vec![REST, DATA],
        Profile::PatientCreate
        | Profile::PatientRead
        | Profile::PatientUpdate
        | Profile::PatientDelete => vec![REST, DATA, PATIENT],
        Profile::Query => vec![REST, QUERY],
        Profile::PatientQuery => vec![REST, QUERY, PATIENT],
        Profile::DisclosureSource => vec![DISCLOSURE, PATIENT, SOURCE_UNLIKE],
        Profile::DisclosureRecipient => vec![DISCLOSURE, PATIENT, RECIPIENT_UNLIKE],
        Profile::AuthZconsent => vec![AUTHZ, PATIENT],
        Profile::OAuthOpaque => vec![BASE, OAUTH],
        Profile::OAuthMinimal => vec![BASE, OAUTH, OAUTH_STRICT],
        Profile::OAuthComprehensive => vec![BASE, OAUTH_FULL],
        Profile::SamlMinimal => vec![BASE, SAML],
        Profile::SamlComprehensive => vec![BASE, SAML, SAML_FULL],
        Profile::Iua71 => vec![IUA],
        _ => panic!("a profile without faults"),
    }
}

#[test]
fn balp_mutants_refused() {
    let mut total = 0;
    for profile in Profile::ALL {
        let sound: Value = serde_json::from_str(&event(profile).to_r4().to_json()).unwrap();
        let mut count = 0;
        for (name, change, rule) in faults(profile).into_iter().flatten() {
            let mut mutant = sound.clone();
            change(&mut mutant);
            assert_ne!(mutant, sound, "{profile:?}: {name}");
            let text = mutant.to_string();
            let (event, _) =
                json::Reader::new().read_all::<r4::AuditEvent>(text.as_bytes()).into_parts();
            let report = check(&event.unwrap(), profile);
            let found = report.violations().iter().find(|violation| violation.rule() == *rule);
            let found = found.unwrap_or_else(|| panic!("{profile:?}: {name}: {report:?}"));
            assert!(found.path().starts_with("AuditEvent"));
            count += 1;
        }
        assert!(count >= 10, "{profile:?} has {count} mutants");
        total += count;
    }
    assert!(total >= 190, "{total}");
}

#[test]
fn balp_unknown_additions_are_kept() {
    for profile in Profile::ALL {
        let mut value: Value = serde_json::from_str(&event(profile).to_r4().to_json()).unwrap();
        value["type"]["display"] = json!("what it is called");
        value["agent"][0]["type"]["coding"].as_array_mut().unwrap().push(json!({"code": "local"}));
        value["contained"] = json!([{"resourceType": "Patient", "id": "p"}]);
        value["extension"] = json!([{"url": "urn:x", "valueString": "x"}]);
        if profile != Profile::AuthZconsent {
            value["subtype"].as_array_mut().unwrap().push(json!({"system": "urn:x", "code": "x"}));
        }
        let text = value.to_string();
        let event: r4::AuditEvent = json::read(text.as_bytes()).unwrap();
        let report = check(&event, profile);
        assert!(report.is_kept(), "{profile:?} {report:?}");
        let back: Value = serde_json::from_str(&json::to_string(&event)).unwrap();
        assert_eq!(back, value);
    }
}

#[test]
fn profiles_by_id_and_url() {
    for profile in Profile::ALL {
        assert_eq!(Profile::from_id(profile.id()), Some(profile));
        assert_eq!(Profile::from_url(&profile.url()), Some(profile));
        assert_eq!(Profile::from_url(&format!("{}|1.1.4", profile.url())), Some(profile));
    }
    assert_eq!(Profile::from_url("urn:x"), None);
}

#[test]
fn actions_of_the_interactions() {
    for (profile, action) in [
        (Profile::Create, Action::Create),
        (Profile::Read, Action::Read),
        (Profile::Update, Action::Update),
        (Profile::Delete, Action::Delete),
        (Profile::Query, Action::Execute),
    ] {
        assert_eq!(event(profile).action, Some(action));
    }
    let version = Read::new(client(), server(), data(), observer()).version().build(now(), ID);
    assert_eq!(version.subtypes[0].code, "vread");
    let patch = Update::new(client(), server(), data(), observer()).patch().build(now(), ID);
    assert_eq!(patch.subtypes[0].code, "patch");
    let all = Query::new(client(), server(), "x", observer()).system_wide().build(now(), ID);
    assert_eq!(all.subtypes[0].code, "search-system");
    for (event, code) in [
        (Create::new(client(), server(), data(), observer()).user(user()).by_informant(), "INF"),
        (Create::new(client(), server(), data(), observer()).user(user()).by_custodian(), "CST"),
    ] {
        let event = event.build(now(), ID);
        let kind: &Concept = event.agents[2].kind.as_ref().unwrap();
        assert_eq!(kind.codings[0].code, code);
        assert!(event.to_r4().refused.is_empty());
    }
    for built in [version, patch, all] {
        assert!(built.to_r4().refused.is_empty());
    }
}

#[test]
fn ev_read_back_from_r4() {
    for profile in Profile::ALL {
        let own = event(profile);
        let restored = Event::from_r4(&own.to_r4().resource).unwrap();
        assert_eq!(restored.event, own, "{profile:?}");
        assert!(restored.losses.is_empty(), "{:?}", restored.losses);
    }
    let mut resource = event(Profile::Create).to_r4().resource;
    resource.language = "en".into();
    resource.agent[0].id = Some("a".into());
    let restored = Event::from_r4(&resource).unwrap();
    let lost: Vec<_> = restored.losses.iter().map(Loss::path).collect();
    assert_eq!(lost, ["AuditEvent.language", "AuditEvent.agent[0].id"]);
    resource.recorded = r4::Primitive::default();
    let error = Event::from_r4(&resource).unwrap_err();
    assert_eq!(error.location().member(), Some("recorded"));
}

#[cfg(feature = "r4b")]
#[test]
fn ev_r4b_identical() {
    for profile in Profile::ALL {
        let own = event(profile);
        let rendered = own.to_r4b();
        assert_eq!(rendered.to_json(), own.to_r4().to_json());
        assert!(rendered.losses.is_empty(), "{:?}", rendered.losses);
        let restored = Event::from_r4b(&rendered.resource).unwrap();
        assert_eq!(restored.event, own);
        assert!(restored.losses.is_empty(), "{:?}", restored.losses);
    }
}

#[cfg(feature = "r5")]
mod r5 {
    use sanare_audit::{OutcomeCodes, R5Options};

    use super::*;

    fn lost(event: &Event, options: R5Options) -> Vec<String> {
        event.to_r5(options).losses.iter().map(|loss| loss.path().to_owned()).collect()
    }

    #[test]
    fn ev_r5_render_reports_loss() {
        let mut own = event(Profile::Create);
        own.claims.clear();
        own.entities.truncate(1);
        let kept = own.to_r5(R5Options::new());
        let back = Event::from_r5(&kept.resource).unwrap();
        assert!(back.losses.is_empty(), "{:?}", back.losses);
        own.agents[0].name = Some("a name".into());
        own.agents[0].media = Some(Coding::new("s", "m"));
        let losses = lost(&own, R5Options::new());
        for path in
            ["AuditEvent.agent[0].name", "AuditEvent.agent[0].media", "AuditEvent.entity[0].type"]
        {
            assert!(losses.iter().any(|own| own.starts_with(path)), "{path}: {losses:?}");
        }
        let less = Event::from_r5(&own.to_r5(R5Options::new()).resource).unwrap().event;
        assert_eq!((&less.agents[0].name, &less.agents[0].media), (&None, &None));
        assert_eq!(less.agents[0].who, own.agents[0].who);
        assert_eq!(less.agents[0].network, own.agents[0].network);
        assert_eq!((&less.kind, &less.subtypes), (&own.kind, &own.subtypes));
        assert_eq!((less.action, less.recorded), (own.action, own.recorded));
        let all = R5Options::new().keep_in_extensions();
        let restored = Event::from_r5(&own.to_r5(all).resource).unwrap().event;
        assert_eq!(restored.agents[0].name, own.agents[0].name);
    }

    #[test]
    fn ev_r5_one_code() {
        let mut own = event(Profile::Create);
        own.subtypes.push(Coding::new("s", "second"));
        let losses = lost(&own, R5Options::new());
        assert!(losses.iter().any(|path| path.starts_with("AuditEvent.subtype[1]")), "{losses:?}");
        let all = R5Options::new().keep_in_extensions();
        assert_eq!(Event::from_r5(&own.to_r5(all).resource).unwrap().event.subtypes, own.subtypes);
        own.subtypes.clear();
        let rendered = own.to_r5(R5Options::new());
        assert_eq!(rendered.resource.code.as_deref(), rendered.resource.category.first());
        assert!(Event::from_r5(&rendered.resource).unwrap().event.subtypes.is_empty());
    }

    #[test]
    fn ev_outcome_four_levels_in_r5() {
        for (code, severity) in
            [("0", "success"), ("4", "warning"), ("8", "error"), ("12", "fatal")]
        {
            let outcome = Outcome::from_code(code);
            let own = Event { outcome, ..event(Profile::Create) };
            for (codes, text) in
                [(OutcomeCodes::AuditEventOutcome, code), (OutcomeCodes::IssueSeverity, severity)]
            {
                let resource = own.to_r5(R5Options::new().outcomes(codes)).resource;
                let told = resource.outcome.as_ref().unwrap().code.as_ref().unwrap();
                assert_eq!(told.code.as_str(), Some(text));
                assert_eq!(Event::from_r5(&resource).unwrap().event.outcome, outcome);
            }
        }
    }
}
