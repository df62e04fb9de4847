//! The eight tasks of COMPARE.md with fhir-r4 4.1.2, as a user of it writes them.
#![cfg(feature = "fhir-r4")]

use fhir_r4::coded::Coded;
use fhir_r4::codes::{AdministrativeGender, ObservationStatus};
use fhir_r4::resources::{Observation, ObservationValue, Patient};
use fhir_r4::types;

#[test]
fn read_a_name() {
    let json =
        r#"{"resourceType":"Patient","name":[{"family":"Chalmers","given":["Peter","James"]}]}"#;
    let patient: Patient = serde_json::from_str(json).expect("a Patient");
    let family = patient.name[0].family.as_ref().map(|family| family.0.as_str());
    assert_eq!(family, Some("Chalmers"));
}

#[test]
fn match_a_choice() {
    let json = r#"{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":72.0,"unit":"/min"}}"#;
    let observation: Observation = serde_json::from_str(json).expect("an Observation");
    let Some(ObservationValue::Quantity(quantity)) = &observation.value else {
        panic!("a quantity")
    };
    assert_eq!(quantity.unit.as_ref().map(|unit| unit.0.as_str()), Some("/min"));
}

#[test]
fn an_extension_on_a_primitive() {
    let mut patient = Patient::default();
    patient.birth_date_ext.get_or_insert_default().extension.push(types::Extension {
        url: types::String("http://hl7.org/fhir/StructureDefinition/patient-birthTime".into()),
        ..Default::default()
    });
    let written = serde_json::to_string(&patient).expect("JSON");
    assert!(written.contains("\"_birthDate\":{\"extension\":["));
}

#[test]
fn an_open_code() {
    let json = r#"{"resourceType":"Patient","gender":"F"}"#;
    let patient: Patient = serde_json::from_str(json).expect("a Patient");
    assert!(matches!(&patient.gender, Some(Coded::Unknown(code)) if code == "F"));
    let known = Coded::Known(AdministrativeGender::Female);
    assert!(matches!(known, Coded::Known(AdministrativeGender::Female)));
}

#[test]
fn build_an_observation() {
    let heart_rate = Observation {
        status: Coded::Known(ObservationStatus::Final),
        code: types::CodeableConcept {
            coding: vec![types::Coding {
                system: Some(types::Uri("http://loinc.org".into())),
                code: Some(types::Code("8867-4".into())),
                display: Some(types::String("Heart rate".into())),
                ..Default::default()
            }],
            ..Default::default()
        },
        subject: Some(types::Reference {
            reference: Some(types::String("Patient/123".into())),
            ..Default::default()
        }),
        value: Some(ObservationValue::Quantity(Box::new(types::Quantity {
            value: serde_json::from_str("72.0").ok(),
            unit: Some(types::String("/min".into())),
            system: Some(types::Uri("http://unitsofmeasure.org".into())),
            code: Some(types::Code("/min".into())),
            ..Default::default()
        }))),
        ..Default::default()
    };
    assert!(serde_json::to_string(&heart_rate).expect("JSON").contains("8867-4"));
}

#[test]
fn keep_a_decimal() {
    let json = r#"{"value":1.00}"#;
    let quantity: types::Quantity = serde_json::from_str(json).expect("a Quantity");
    assert_eq!(serde_json::to_string(&quantity).expect("JSON"), json);
}

#[test]
fn the_place_of_an_error_is_not_told() {
    let wrong = r#"{"resourceType":"Patient","name":[{"family":"Chalmers","given":["Peter",7]}]}"#;
    let error = serde_json::from_str::<Patient>(wrong).expect_err("a number for a name");
    assert!(!error.to_string().contains("given"), "{error}");
}

#[test]
fn edit_and_write_back_drops_what_it_does_not_know() {
    let json = r#"{"resourceType":"Patient","odd":{"a":1.0},"active":true}"#;
    let patient: Patient = serde_json::from_str(json).expect("a Patient");
    assert!(!serde_json::to_string(&patient).expect("JSON").contains("odd"));
}
