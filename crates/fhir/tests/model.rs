//! The typed model, by requirement.
#![cfg(feature = "r4")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_fhir::extension::{Extensions, ExtensionsMut};
use sanare_fhir::json::{self, Reader};
use sanare_fhir::primitive::{Code, CodeSet, DateTime, Decimal, Text};
use sanare_fhir::r4::{
    AdministrativeGender, CodeableConcept, Coding, Encounter, Extension, ExtensionValue, HumanName,
    Identifier, MODEL, NameUse, Observation, ObservationStatus, ObservationValue, OperationOutcome,
    Patient, Quantity, Questionnaire, QuestionnaireItem, Reference, Resource,
};
use sanare_fhir::record::{Kind, TypeKind, Typed};
use sanare_fhir::resource::ResourceType;
use sanare_fhir::{Release, resource::Model};

#[test]
fn mod_01_every_resource_and_data_type() {
    let count = |kind| MODEL.types.iter().filter(|info| info.kind == kind).count();
    assert_eq!((count(TypeKind::Resource), count(TypeKind::DataType)), (146, 39));
    for info in MODEL.types.iter().filter(|info| info.kind == TypeKind::Resource) {
        let resource = Resource::of_type(info.name).expect("made by its name");
        assert_eq!(resource.type_name(), info.name);
        assert!(resource == resource.clone());
        let text = json::to_string(&resource);
        assert_eq!(text, format!("{{\"resourceType\":\"{}\"}}", info.name));
        assert!(json::read::<Resource>(text.as_bytes()).unwrap() == resource);
    }
    assert!(Resource::of_type("HumanName").is_none());
    assert!(Model::of(Release::R4).unwrap().type_named("HumanName").is_some());
}

#[test]
fn mod_03_unknown_codes_are_kept() {
    let document = r#"{"resourceType":"Patient","gender":"F"}"#;
    let mut patient: Patient = json::read(document.as_bytes()).unwrap();
    assert_eq!((patient.gender.known(), patient.gender.as_str()), (None, Some("F")));
    assert_eq!(json::to_string(&patient), document);
    patient.gender = AdministrativeGender::Female.into();
    assert!(patient.gender == AdministrativeGender::Female);
    assert_eq!(json::to_string(&patient), r#"{"resourceType":"Patient","gender":"female"}"#);
    for gender in AdministrativeGender::ALL {
        assert_eq!(Code::<AdministrativeGender>::from_text(gender.as_str()).known(), Some(*gender));
    }
}

#[test]
fn mod_04_choices_are_enums() {
    let rows = Extension::INFO.element("value");
    assert_eq!(rows.len(), 50);
    for row in rows {
        let document = match row.kind {
            Kind::Record(info) if info.rows.iter().any(|row| row.name == "extension") => {
                r#"{"id":"a"}"#
            }
            _ => continue,
        };
        let document = format!(r#"{{"url":"u","{}":{document}}}"#, row.name);
        let extension: Extension = json::read(document.as_bytes()).unwrap();
        assert_eq!(json::to_string(&extension), document);
        assert!(extension == extension.clone());
    }
    let value: ObservationValue = Quantity::default().into();
    assert!(matches!(value, ObservationValue::Quantity(_)));
}

#[test]
fn mod_05_content_references_share_their_struct() {
    let item = QuestionnaireItem { item: vec![QuestionnaireItem::default()], ..Default::default() };
    let questionnaire = Questionnaire { item: vec![item], ..Default::default() };
    assert_eq!(questionnaire.item[0].item.len(), 1);
    let info = QuestionnaireItem::INFO;
    assert!(matches!(info.row("item").unwrap().kind, Kind::Record(same) if same == info));
}

#[test]
fn mod_06_default_and_struct_update() {
    let observation = Observation {
        status: ObservationStatus::Final.into(),
        code: CodeableConcept::coded(Coding::loinc("8867-4")).into(),
        subject: Reference::to::<Patient>("123").into(),
        value: Some(Quantity::ucum("72.0".parse().unwrap(), "/min").into()),
        ..Default::default()
    };
    assert_eq!(
        json::to_string(&observation),
        r#"{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}]},"subject":{"reference":"Patient/123"},"valueQuantity":{"value":72.0,"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"}}"#
    );
}

#[test]
fn mod_07_clone_eq_send_sync() {
    fn all<T: Clone + PartialEq + std::fmt::Debug + Default + Send + Sync + 'static>() {}
    fn shared<T: Clone + PartialEq + std::fmt::Debug + Send + Sync + 'static>() {}
    all::<Patient>();
    all::<HumanName>();
    shared::<Resource>();
    shared::<ExtensionValue>();
    let mut patient = Patient { id: Some("a".into()), ..Patient::default() };
    patient.contained.push(Observation::default().into());
    patient.birth_date.extension_mut().push(Extension::nested("u", vec![Extension::default()]));
    let copy = patient.clone();
    assert_eq!(copy, patient);
    patient.birth_date.extension_mut()[0].extension[0].url = Some("v".into());
    assert_ne!(copy, patient);
    assert_ne!(Resource::from(Patient::default()), Resource::from(Observation::default()));
}

#[test]
fn mod_08_debug_shows_names_and_counts() {
    let document = r#"{"resourceType":"Patient","id":"canary","gender":"canary","birthDate":"canary",
        "name":[{"family":"canary"},{"family":"canary"}],"deceasedDateTime":"canary","canary":"canary",
        "contained":[{"resourceType":"canary"}]}"#;
    let resource: Resource = json::read(document.as_bytes()).unwrap();
    assert_eq!(
        format!("{resource:?}"),
        "Patient { id, contained: 1, name: 2, gender, birthDate, deceasedDateTime, extras: 1 }"
    );
    let patient = resource.downcast_ref::<Patient>().unwrap();
    assert_eq!(format!("{:?}", patient.name[0]), "HumanName { family }");
    assert!(!format!("{:?} {:?}", patient.gender, patient.extras).contains("canary"));
    assert_eq!(format!("{:?}", HumanName::default()), "HumanName {}");
}

#[test]
fn mod_09_everyday_types() {
    let concept = CodeableConcept {
        coding: vec![Coding::snomed("1").with_display("one"), Coding::icd10("A00")],
        ..CodeableConcept::of_text("text")
    };
    assert_eq!(concept.code_of("http://hl7.org/fhir/sid/icd-10"), Some("A00"));
    assert!(concept.has("http://snomed.info/sct", "1") && !concept.has("http://loinc.org", "1"));
    assert_eq!(Identifier::new("urn:s", "1").value, "1");
    let mut name = HumanName::new("Chalmers", &["Peter", "James"]);
    name.prefix.push("Dr".into());
    assert_eq!(name.full(), "Dr Peter James Chalmers");
    name.text = "P. Chalmers".into();
    name.r#use = NameUse::Official.into();
    assert_eq!(name.full(), "P. Chalmers");
    assert_eq!(Reference::to::<Encounter>("e").reference, "Encounter/e");
    assert_eq!(<Patient as ResourceType>::NAME, "Patient");
}

#[test]
fn mod_10_extensions_by_url() {
    let mut patient = Patient::default();
    let decimal = |text: &str| ExtensionValue::from(Decimal::parse(text).unwrap());
    patient.extension.set(Extension::new("a", decimal("1")));
    patient.extension.push(Extension::new("b", decimal("2")));
    patient.extension.push(Extension::new("a", decimal("3")));
    patient.modifier_extension.push(Extension::new("a", true));
    assert_eq!(patient.extension.by_url("a").count(), 2);
    patient.extension.set(Extension::new("a", DateTime::parse("2020").unwrap()));
    assert_eq!(patient.extension.by_url("a").count(), 1);
    assert_eq!(patient.extension[0].url.as_deref(), Some("a"));
    assert_eq!(patient.modifier_extension.by_url("a").count(), 1);
    assert_eq!(patient.extension.remove_url("a"), 1);
    assert_eq!(patient.extension.len(), 1);
    let nested = Extension::nested("n", vec![Extension::new("x", true)]);
    assert!(nested.extension.by_url("x").next().is_some());
}

#[test]
fn err_04_findings_as_operation_outcome() {
    let document = br#"{"resourceType":"Patient","active":"canary"}"#;
    let reading = Reader::new().read_all::<Patient>(document);
    let outcome = OperationOutcome::from(reading.report());
    assert_eq!(
        json::to_string(&outcome),
        r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"structure","diagnostics":"Patient.active: expected true or false (line 1, column 36)","expression":["Patient.active"]}]}"#
    );
}

#[test]
fn sizes_stay_small() {
    assert!(size_of::<Patient>() <= 512, "{}", size_of::<Patient>());
    assert!(size_of::<Observation>() <= 640, "{}", size_of::<Observation>());
    assert_eq!(size_of::<Resource>(), 24);
    assert_eq!(size_of::<sanare_fhir::r4::Primitive<Text>>(), 24);
    assert_eq!(size_of::<sanare_fhir::r4::Primitive<Code<NameUse>>>(), 24);
}

#[test]
fn a_resource_becomes_its_type_again() {
    let resource = Resource::from(Patient { id: Some("p".into()), ..Patient::default() });
    let Err(same) = resource.downcast::<Observation>() else { panic!("not an Observation") };
    assert_eq!(same.downcast::<Patient>().unwrap().id(), Some("p"));
    let mut resource = Resource::from(Patient::default());
    let Resource::Patient(patient) = &mut resource else { panic!("a Patient") };
    patient.active = true.into();
    assert_eq!(json::to_string(&resource), r#"{"resourceType":"Patient","active":true}"#);
    assert!(resource.as_record().is_some_and(|record| record.info().name == "Patient"));
}
