//! The eight tasks of COMPARE.md with fhir-types 0.1.128, as a user of it writes them.
#![cfg(feature = "fhir-types")]

use fhir_types::r4::codeable_concept::CodeableConcept;
use fhir_types::r4::coding::Coding;
use fhir_types::r4::extension::{Extension, ExtensionValue};
use fhir_types::r4::observation::{Observation, ObservationValue};
use fhir_types::r4::patient::Patient;
use fhir_types::r4::quantity::Quantity;
use fhir_types::r4::reference::Reference;

#[test]
fn read_a_name() {
    let json =
        r#"{"resourceType":"Patient","name":[{"family":"Chalmers","given":["Peter","James"]}]}"#;
    let patient: Patient = serde_json::from_str(json).expect("a Patient");
    let family = patient.name[0].family.as_ref().and_then(|family| family.value.as_deref());
    assert_eq!(family, Some("Chalmers"));
}

#[test]
fn match_a_choice() {
    let json = r#"{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":72.0,"unit":"/min"}}"#;
    let observation: Observation = serde_json::from_str(json).expect("an Observation");
    let Some(ObservationValue::Quantity(quantity)) = &observation.value else {
        panic!("a quantity")
    };
    assert_eq!(quantity.unit.as_ref().and_then(|unit| unit.value.as_deref()), Some("/min"));
}

#[test]
fn an_extension_on_a_primitive() {
    let mut patient = Patient::default();
    patient.birth_date.get_or_insert_default().extension.push(Extension {
        id: None,
        extension: Vec::new(),
        url: "http://hl7.org/fhir/StructureDefinition/patient-birthTime".into(),
        value: Some(ExtensionValue::DateTime("1974-12-25T14:35:45-05:00".into())),
    });
    let written = serde_json::to_string(&patient).expect("JSON");
    assert!(written.contains("\"_birthDate\":{\"extension\":["));
}

#[test]
fn an_open_code_is_text() {
    let json = r#"{"resourceType":"Patient","gender":"F"}"#;
    let patient: Patient = serde_json::from_str(json).expect("a Patient");
    let gender = patient.gender.as_ref().and_then(|gender| gender.value.as_deref());
    assert_eq!(gender, Some("F"));
}

#[test]
fn build_an_observation() {
    let heart_rate = Observation {
        status: "final".into(),
        code: CodeableConcept {
            coding: vec![Coding {
                system: Some("http://loinc.org".into()),
                code: Some("8867-4".into()),
                display: Some("Heart rate".into()),
                ..Default::default()
            }],
            ..Default::default()
        },
        subject: Some(Reference { reference: Some("Patient/123".into()), ..Default::default() }),
        value: Some(ObservationValue::Quantity(Box::new(Quantity {
            value: Some("72.0".into()),
            unit: Some("/min".into()),
            system: Some("http://unitsofmeasure.org".into()),
            code: Some("/min".into()),
            ..Default::default()
        }))),
        ..Default::default()
    };
    assert!(serde_json::to_string(&heart_rate).expect("JSON").contains("8867-4"));
}

#[test]
fn keep_a_decimal() {
    let json = r#"{"value":1.00}"#;
    let quantity: Quantity = serde_json::from_str(json).expect("a Quantity");
    assert_eq!(serde_json::to_string(&quantity).expect("JSON"), json);
}

#[test]
fn find_the_place_of_an_error() {
    let wrong = r#"{"resourceType":"Patient","name":[{"family":"Chalmers","given":["Peter",7]}]}"#;
    let error = serde_json::from_str::<Patient>(wrong).expect_err("a number for a name");
    assert!(error.to_string().contains("given"), "{error}");
}

#[test]
fn edit_and_write_back_refuses_what_it_does_not_know() {
    let json = r#"{"resourceType":"Patient","odd":{"a":1.0},"active":true}"#;
    assert!(serde_json::from_str::<Patient>(json).is_err());
}
