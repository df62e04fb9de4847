//! Minimum necessary.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_fhir::r4::{self, Bundle, Patient};
use sanare_fhir::{Release, json};
use sanare_privacy::{ErrorKind, Projection};

fn patient() -> Patient {
    json::read(
        br#"{"resourceType":"Patient","id":"17","extension":[{"url":"u:x","valueString":"S"}],
        "name":[{"family":"Muster","given":["Eva","Maria"]},{"text":"E. M."}],
        "birthDate":"1970-02-03","_birthDate":{"extension":[{"url":"u:t","valueDateTime":"1970-02-03T10:00:00Z"}]},
        "nickname":"E","gender":"female","deceasedBoolean":false}"#,
    )
    .unwrap()
}

#[test]
fn min_only_named_fields_leave() {
    let needed = Projection::new(Release::R4)
        .fields("Patient", ["name.family", "gender", "deceased"])
        .unwrap();
    let mut patient = patient();
    let proof = needed.project(&mut patient).unwrap();
    assert_eq!(
        json::to_string(&patient),
        r#"{"resourceType":"Patient","name":[{"family":"Muster"}],"gender":"female","deceasedBoolean":false}"#
    );
    assert_eq!(
        proof.left().collect::<Vec<_>>(),
        [("Patient.deceased", 1), ("Patient.gender", 1), ("Patient.name.family", 1)]
    );
    assert_eq!(
        proof.withheld().collect::<Vec<_>>(),
        [
            "Patient.(unknown)",
            "Patient.birthDate",
            "Patient.extension",
            "Patient.id",
            "Patient.name.given",
            "Patient.name.text"
        ]
    );
}

#[test]
fn min_extension_of_a_value_without_the_value() {
    let needed = Projection::new(Release::R4).fields("Patient", ["birthDate.extension"]).unwrap();
    let mut patient = patient();
    needed.project(&mut patient).unwrap();
    let text = json::to_string(&patient);
    assert!(text.contains("1970-02-03T10:00:00Z") && !text.contains("\"birthDate\""), "{text}");
}

#[test]
fn min_proof_of_what_left() {
    let needed = Projection::new(Release::R4).fields("Patient", ["name", "gender"]).unwrap();
    let (mut one, mut other) = (patient(), patient());
    let proof = needed.project(&mut one).unwrap();
    assert_eq!(needed.project(&mut other).unwrap(), proof);
    assert!(proof.is_of(&other));
    other.name.clear();
    assert!(!proof.is_of(&other));
    let more = Projection::new(Release::R4).fields("Patient", ["name"]).unwrap();
    assert_eq!(proof.rules(), needed.digest());
    assert_ne!(proof.rules(), more.digest());
    assert!(!format!("{proof:?}").contains("Muster"));
}

#[test]
fn min_resources_by_their_own_fields() {
    let needed = Projection::new(Release::R4)
        .fields("Bundle", ["type", "entry.resource"])
        .unwrap()
        .fields("Patient", ["gender"])
        .unwrap();
    let mut bundle: Bundle = json::read(
        br#"{"resourceType":"Bundle","type":"collection","entry":[
        {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","gender":"female","birthDate":"1970"}},
        {"resource":{"resourceType":"Observation","status":"final","code":{}}},
        {"resource":{"resourceType":"Invented"}}]}"#,
    )
    .unwrap();
    let proof = needed.project(&mut bundle).unwrap();
    assert_eq!(
        json::to_string(&bundle),
        r#"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","gender":"female"}}]}"#
    );
    assert!(proof.withheld().any(|place| place == "Bundle.entry.resource.Observation"));
    assert!(proof.withheld().any(|place| place == "Bundle.entry.resource.(unknown)"));
}

#[test]
fn min_faults_are_told() {
    let none = Projection::new(Release::R4);
    let place = none.clone().fields("Patient", ["name.nick"]).unwrap_err();
    assert_eq!((place.kind(), place.location()), (ErrorKind::UnknownPlace, "Patient.name.nick"));
    assert_eq!(none.project(&mut patient()).unwrap_err().kind(), ErrorKind::UnknownType);
    let mut resource = r4::Resource::of_type("Patient").unwrap();
    assert!(none.project(resource.as_record_mut().unwrap()).is_err());
}
