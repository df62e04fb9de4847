//! De-identification, place by place.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use chrono::NaiveDate;
use sanare_fhir::Release;
use sanare_privacy::{Deidentifier, Done, ErrorKind, Found, Key, Method, PhiClass, Policy};
use serde_json::{Value, json};

fn policy() -> Policy {
    Policy::safe_harbor(NaiveDate::from_ymd_opt(2026, 5, 1).unwrap())
}

fn with(policy: Policy) -> Deidentifier {
    Deidentifier::new(policy, Key::new(&[7; 32]).unwrap())
}

fn left(deidentifier: &Deidentifier, mut value: Value) -> Value {
    deidentifier.value(Release::R4, &mut value).unwrap();
    value
}

fn safe(value: Value) -> Value {
    left(&with(policy()), value)
}

#[test]
fn phi_redact_18() {
    let mut patient = json!({
        "resourceType": "Patient",
        "name": [{"family": "Muster"}],
        "address": [{"line": ["1 Main St"], "city": "Town", "state": "CA", "postalCode": "94107", "country": "US"}],
        "birthDate": "1970-02-03",
        "telecom": [
            {"system": "phone", "value": "1"}, {"system": "fax", "value": "2"},
            {"system": "email", "value": "3"}, {"system": "url", "value": "4"}, {"value": "5"}
        ],
        "identifier": [
            {"system": "http://hl7.org/fhir/sid/us-ssn", "value": "6"},
            {"type": {"coding": [{"code": "MR"}]}, "value": "7"},
            {"type": {"coding": [{"code": "MB"}]}, "value": "8"},
            {"type": {"coding": [{"code": "AN"}]}, "value": "9"},
            {"type": {"coding": [{"code": "DL"}]}, "value": "10"},
            {"type": {"coding": [{"code": "VIN"}]}, "value": "11"}
        ],
        "photo": [{"data": "AAAA"}],
        "maritalStatus": {"coding": [{"system": "urn:x", "code": "M", "display": "Married"}]}
    });
    let deidentifier = with(policy());
    let report = deidentifier.value(Release::R4, &mut patient).unwrap();
    assert_eq!(
        patient,
        json!({
            "resourceType": "Patient",
            "address": [{"state": "CA", "postalCode": "941", "country": "US"}],
            "birthDate": "1970",
            "maritalStatus": {"coding": [{"system": "urn:x", "code": "M"}]}
        })
    );
    let counts = report.counts();
    let mut classes: Vec<PhiClass> = counts
        .keys()
        .filter_map(|(found, _)| match found {
            Found::Class(class) => Some(*class),
            _ => None,
        })
        .collect();
    let mut device = json!({
        "resourceType": "Device", "serialNumber": "12", "udiCarrier": [{"deviceIdentifier": "13"}],
        "url": "http://device.example/13"
    });
    let more = deidentifier.value(Release::R4, &mut device).unwrap();
    assert_eq!(device, json!({"resourceType": "Device"}));
    let mut event = json!({
        "resourceType": "AuditEvent", "type": {"code": "rest"}, "recorded": "2026-01-01T00:00:00Z",
        "agent": [{"requestor": true, "network": {"address": "10.0.0.1", "type": "2"}}],
        "source": {"observer": {"display": "x"}}
    });
    let third = deidentifier.value(Release::R4, &mut event).unwrap();
    let mut consent = json!({
        "resourceType": "Provenance", "target": [{"reference": "Patient/1"}], "recorded": "2026-01-01T00:00:00Z",
        "agent": [{"who": {"reference": "Practitioner/1"}}],
        "signature": [{"type": [{"code": "1"}], "when": "2026-01-01T00:00:00Z", "who": {"display": "x"}, "data": "AAAA"}]
    });
    let fourth = deidentifier.value(Release::R4, &mut consent).unwrap();
    for report in [more, third, fourth] {
        classes.extend(report.entries().iter().filter_map(|entry| match entry.found {
            Found::Class(class) => Some(class),
            _ => None,
        }));
    }
    classes.sort();
    classes.dedup();
    assert_eq!(classes, PhiClass::ALL);
    assert!(!format!("{event} {consent}").contains("2026"));
    assert_eq!(event["_recorded"]["extension"][0]["valueCode"], "masked");
}

#[test]
fn phi_redact_18_v2() {
    let message = b"MSH|^~\\&|LAB|HOSP|EHR|HOSP|20260401||ORU^R01|A17|P|2.5.1\r\
        PID|1||4711^^^HOSP^MR~333^^^USA^SS||Muster^Eva^^^Dr||19700203|F|||1 Main St^Apt 2^Town^CA^94107^USA^H^^027||555-1234^PRN^PH~^NET^Internet^eva@example.org|||M||88^^^HOSP^AN|123-45-6789|D1234^CA\r\
        PV1|1|I|W3^12^A^HOSP||||7^Doctor^Good\r\
        OBX|1|NM|2345-7^Glucose^LN||5.4|mmol/L|3-6|N|||F|||20260331\r\
        OBX|2|TX|8251-1^Comment^LN||Eva was fine||||||F\r\
        ZPI|Eva|secret\r";
    let message = sanare_hl7v2::Parser::new().parse(message).unwrap();
    let (left, report) = with(policy()).message(&message).unwrap();
    let text = String::from_utf8(left.as_bytes().to_vec()).unwrap();
    for identifier in [
        "4711", "333", "Muster", "Eva", "0203", "Main", "Town", "94107", "555", "eva@", "88^",
        "123-45", "D1234", "W3", "Doctor", "fine", "ZPI", "0331", "A17",
    ] {
        assert!(!text.contains(identifier), "{identifier} survived");
    }
    assert!(text.contains("|1970|F|||^^^CA^941^USA^H"), "the rest stays");
    assert!(text.contains("OBX|1|NM|2345-7^^LN||5.4|mmol/L|3-6|N|||F|||2026"));
    let of = |class: PhiClass| {
        report.entries().iter().filter(|entry| entry.found == class.into()).count()
    };
    for class in [
        PhiClass::Names,
        PhiClass::Geography,
        PhiClass::Dates,
        PhiClass::Telephones,
        PhiClass::Emails,
        PhiClass::SocialSecurity,
        PhiClass::MedicalRecords,
        PhiClass::Accounts,
        PhiClass::Licences,
    ] {
        assert!(of(class) > 0, "{class}");
    }
}

#[test]
fn phi_shift_v2_and_hash() {
    let policy = policy()
        .class(PhiClass::Dates, Method::Shift)
        .class(PhiClass::MedicalRecords, Method::Hash);
    let message = |id: &str, day: &str| {
        format!(
            "MSH|^~\\&|||||{day}||ADT^A01|1|P|2.5.1\rPID|1||{id}^^^HOSP^MR||||{day}103000+0200|F\r"
        )
    };
    let run = |id: &str, day: &str| {
        let text = message(id, day);
        let message = sanare_hl7v2::Parser::new().parse(text.as_bytes()).unwrap();
        let (left, _) = with(policy.clone()).message(&message).unwrap();
        let read = |place: &str| left.text(place.parse().unwrap()).into_owned();
        (read("MSH-7"), read("PID-7"), read("PID-3.1"))
    };
    let (sent, born, number) = run("4711", "20260401");
    assert_eq!((born.get(..8), born.get(8..)), (Some(sent.as_str()), Some("103000+0200")));
    assert_ne!(sent, "20260401");
    assert_eq!(number.len(), 20, "the first component of a CX that is hashed");
    assert_eq!(run("4711", "20260401").2, number);
    assert_ne!(run("4712", "20260401").2, number);
}

#[test]
fn phi_ages_over_89() {
    let value = |value: Value| {
        safe(json!({"resourceType": "Condition", "subject": {}, "onsetAge": {"value": value, "unit": "years", "system": "http://unitsofmeasure.org", "code": "a"}}))["onsetAge"].clone()
    };
    assert_eq!(value(json!(89))["value"], 89);
    assert_eq!(
        (value(json!(90))["value"].clone(), value(json!(104))["comparator"].clone()),
        (json!(90), json!(">="))
    );
    let observed = |code: &str, value: Value| {
        safe(json!({"resourceType": "Observation", "status": "final", "code": {"coding": [{"code": code}]}, "valueQuantity": value}))["valueQuantity"]["value"].clone()
    };
    assert_eq!(observed("30525-0", json!({"value": 95, "code": "a"})), 90);
    assert_eq!(observed("30525-0", json!({"value": 1200, "code": "mo"})), 1080);
    assert_eq!(observed("8867-4", json!({"value": 120, "code": "/min"})), 120);
    let whole = safe(
        json!({"resourceType": "Observation", "status": "final", "code": {"coding": [{"code": "30525-0"}]}, "valueInteger": 97}),
    );
    assert_eq!(whole["valueInteger"], 90);
    let born = |date: &str| {
        safe(json!({"resourceType": "Patient", "birthDate": date}))["birthDate"].clone()
    };
    assert_eq!(born("1937-01-01"), "1937");
    assert_eq!(born("1936-12-31"), Value::Null);
}

#[test]
fn phi_links_stay_consistent() {
    let bundle = safe(json!({
        "resourceType": "Bundle", "type": "transaction",
        "entry": [
            {"fullUrl": "https://a.example/fhir/Patient/17", "resource": {"resourceType": "Patient", "id": "17"},
             "request": {"method": "PUT", "url": "Patient/17"}},
            {"fullUrl": "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0", "resource": {"resourceType": "Practitioner", "id": "x"}},
            {"fullUrl": "https://a.example/fhir/Observation/1", "resource": {
                "resourceType": "Observation", "id": "1", "status": "final", "code": {},
                "contained": [{"resourceType": "Device", "id": "d"}],
                "subject": {"reference": "Patient/17"},
                "focus": [{"reference": "https://a.example/fhir/Patient/17/_history/3"}],
                "performer": [{"reference": "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"}],
                "device": {"reference": "#d"}
            }, "request": {"method": "PUT", "url": "Observation?identifier=http://x|Muster"}}
        ]
    }));
    let text = bundle.to_string();
    for old in ["17\"", "a.example", "0c3151bd", "\"d\"", "#d\"", "Muster"] {
        assert!(!text.contains(old), "{old} survived");
    }
    let entry = |at: usize| &bundle["entry"][at];
    let patient = entry(0)["resource"]["id"].as_str().unwrap();
    let url = entry(0)["fullUrl"].as_str().unwrap();
    let observation = &entry(2)["resource"];
    assert!(url.ends_with(&format!("/Patient/{patient}")));
    assert_eq!(observation["subject"]["reference"], format!("Patient/{patient}"));
    assert_eq!(observation["focus"][0]["reference"], url);
    assert_eq!(entry(0)["request"]["url"], format!("Patient/{patient}"));
    assert_eq!(observation["performer"][0]["reference"], entry(1)["fullUrl"]);
    let device = observation["contained"][0]["id"].as_str().unwrap();
    assert_eq!(observation["device"]["reference"], format!("#{device}"));
    assert_eq!(entry(2)["request"]["url"], "Observation");

    let index =
        left(&with(policy().links(Method::Drop)), json!({"resourceType": "Patient", "id": "17"}));
    assert_eq!(index, json!({"resourceType": "Patient"}));
}

#[test]
fn phi_shift_per_patient() {
    let deidentifier = with(policy().class(PhiClass::Dates, Method::Shift).shift_days(30));
    let day = |patient: &str, date: &str| {
        let encounter = json!({"resourceType": "Encounter", "status": "finished", "class": {},
            "subject": {"reference": patient}, "period": {"start": date}});
        let left = left(&deidentifier, encounter);
        left["period"]["start"]
            .as_str()
            .map(|text| NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap())
    };
    let (first, second) =
        (day("Patient/1", "2026-03-01").unwrap(), day("Patient/1", "2026-03-31").unwrap());
    assert_eq!((second - first).num_days(), 30, "the interval stays");
    let shifts: Vec<i64> = (0..40)
        .map(|id| {
            (day(&format!("Patient/{id}"), "2026-03-01").unwrap()
                - NaiveDate::from_ymd_opt(2026, 3, 1).unwrap())
            .num_days()
        })
        .collect();
    assert!(shifts.iter().all(|days| *days != 0 && days.abs() <= 30));
    assert!(shifts.iter().any(|days| *days < 0) && shifts.iter().any(|days| *days > 0));
    assert_eq!(
        day("Patient/1", "2026-03-01"),
        day("https://a.example/fhir/Patient/1/_history/2", "2026-03-01")
    );
    assert_eq!(day("Group/1", "2026-03-01"), None, "nobody to shift for");
    let named = Deidentifier::patient(deidentifier.clone(), "Patient/1");
    let own = left(
        &named,
        json!({"resourceType": "Slot", "schedule": {}, "status": "free", "start": "2026-03-01T10:00:00Z", "end": "2026-03-01T11:00:00Z"}),
    );
    assert_eq!(own["start"], format!("{first}T10:00:00Z"));
    let patient = left(
        &deidentifier,
        json!({"resourceType": "Patient", "id": "1", "deceasedDateTime": "2026-03-01T10:11:12.5+14:00"}),
    );
    assert_eq!(patient["deceasedDateTime"], format!("{first}T10:11:12.5+14:00"));
}

#[test]
fn phi_hash_is_keyed_and_consistent() {
    let policy = policy().class(PhiClass::MedicalRecords, Method::Hash);
    let patient = |value: &str| json!({"resourceType": "Patient", "identifier": [{"type": {"coding": [{"code": "MR"}], "text": "Eva's"}, "system": "urn:h", "value": value, "assigner": {"display": "H"}}]});
    let one = left(&with(policy.clone()), patient("4711"));
    assert_eq!(one, left(&with(policy.clone()), patient("4711")));
    assert_ne!(one, left(&with(policy.clone()), patient("4712")));
    let other = Deidentifier::new(policy, Key::new(&[8; 32]).unwrap());
    assert_ne!(one, left(&other, patient("4711")));
    let identifier = &one["identifier"][0];
    assert_eq!(identifier["system"], "urn:h");
    assert_eq!(identifier["value"].as_str().unwrap().len(), 32);
    assert!(identifier["type"].get("text").is_none() && identifier.get("assigner").is_none());
}

#[test]
fn phi_unknown_is_dropped() {
    let value = safe(json!({
        "resourceType": "Patient", "nickname": "Eva", "gender": "Eva",
        "contained": [{"resourceType": "Invented", "name": "Eva"}],
        "extension": [{"url": "http://x.example/own", "valueString": "Eva"}],
        "_birthDate": {"id": "Eva", "extension": [{"url": "http://x.example/own", "valueString": "Eva"}]}
    }));
    assert!(!value.to_string().contains("Eva"), "{value}");
    let deidentifier = with(policy());
    let mut unknown = json!({"resourceType": "Invented", "name": "Eva"});
    let error = deidentifier.value(Release::R4, &mut unknown).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::UnknownType | ErrorKind::Unreadable));
    assert_eq!(deidentifier.json(Release::R4, b"{").unwrap_err().kind(), ErrorKind::Unreadable);
}

#[test]
fn phi_policy_by_place() {
    let kept = policy().at("HumanName.family", Method::Keep).unwrap();
    let name = json!({"resourceType": "Patient", "name": [{"family": "Muster", "given": ["Eva"]}]});
    assert_eq!(
        left(&with(kept), name.clone()),
        json!({"resourceType": "Patient"}),
        "the type decides before its elements"
    );
    let whole = policy().at("Patient.name", Method::Keep).unwrap();
    assert_eq!(left(&with(whole), name.clone()), name);
    let organization = json!({"resourceType": "Organization", "name": "Hospital"});
    assert_eq!(safe(organization.clone()), json!({"resourceType": "Organization"}));
    assert_eq!(
        left(&with(policy().at("Organization.name", Method::Keep).unwrap()), organization.clone()),
        organization
    );
    for wrong in ["Patient.nickname", "Nobody", "PID-", "PID-5.1", ""] {
        assert_eq!(
            policy().at(wrong, Method::Keep).unwrap_err().kind(),
            ErrorKind::UnknownPlace,
            "{wrong}"
        );
    }
    assert!(
        policy().at("PID-5", Method::Keep).is_ok() && policy().at("ZPI-1", Method::Keep).is_ok()
    );
    assert!(policy().at("Observation.value", Method::Drop).is_ok());
}

#[test]
fn phi_report_has_places_without_values() {
    let mut patient = json!({"resourceType": "Patient", "name": [{"family": "A"}, {"family": "B"}], "birthDate": "1970-01-01"});
    let report = with(policy()).value(Release::R4, &mut patient).unwrap();
    let places: Vec<(&str, Done)> =
        report.entries().iter().map(|entry| (&*entry.place, entry.done)).collect();
    assert_eq!(
        places,
        [
            ("Patient.name[0]", Done::Dropped),
            ("Patient.name[1]", Done::Dropped),
            ("Patient.birthDate", Done::YearOnly)
        ]
    );
}

#[test]
fn phi_hash_parts_are_apart() {
    let hash = |values: [&str; 2]| {
        let policy = policy().class(PhiClass::Others, Method::Hash);
        left(&with(policy), json!({"resourceType": "Patient", "identifier": [{"system": values[0], "value": values[1]}]}))["identifier"][0]["value"].clone()
    };
    assert_ne!(hash(["urn:ab", "c"]), hash(["urn:a", "bc"]));
    assert_eq!(Key::new(&[1; 31]).unwrap_err().kind(), ErrorKind::ShortKey);
}
