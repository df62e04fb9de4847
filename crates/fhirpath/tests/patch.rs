//! FHIRPath Patch over typed resources.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use sanare_fhir::primitive::PrimitiveKind;
use sanare_fhir::r4::{HumanName, Patient, Resource};
use sanare_fhir::{json, r4};
use sanare_fhirpath::patch::{Content, Patch, PatchError, PatchErrorKind};
use serde_json::{Value, json};

fn text(content: &'static str) -> Content<'static> {
    Content::text(PrimitiveKind::String, content)
}

fn patched(resource: &Value, patch: &Patch<'_>) -> Result<Value, PatchError> {
    let mut typed: Resource = json::read(resource.to_string().as_bytes()).unwrap();
    let before = typed.clone();
    let done = patch.apply(&mut typed);
    if done.is_err() {
        assert!(typed == before, "an error changes nothing");
    }
    done.map(|()| serde_json::from_str(&json::to_string(&typed)).unwrap())
}

fn kind(resource: &Value, patch: &Patch<'_>) -> (usize, PatchErrorKind) {
    let error = patched(resource, patch).unwrap_err();
    (error.operation(), error.kind())
}

fn patient() -> Value {
    json!({
        "resourceType": "Patient",
        "contained": [{"resourceType": "Organization", "id": "o"}],
        "identifier": [{"value": "1"}, {"value": "2"}, {"value": "3"}],
        "name": [{"given": ["Peter", "James"], "_given": [null, {"id": "g"}]}],
        "birthDate": "1974-12-25",
        "_birthDate": {"id": "b"},
        "deceasedBoolean": false
    })
}

#[test]
fn patch_five_operations() {
    let jim = HumanName { given: vec!["Jim".into()], ..Default::default() };
    let contact = Content::parts([
        ("gender", Content::text(PrimitiveKind::Code, "male")),
        ("name", Content::from(&jim)),
    ]);
    let patch = Patch::new()
        .add("Patient", "name", &jim)
        .add("Patient.name[0]", "given", text("Jacob"))
        .add("Patient", "contact", contact)
        .insert("Patient.identifier", 1, Content::parts([("value", text("1b"))]))
        .delete("Patient.identifier.where(value = '2')")
        .delete("Patient.photo")
        .move_item("Patient.name[0].given", 2, 0)
        .replace("Patient.deceased", Content::text(PrimitiveKind::DateTime, "2015"))
        .replace("Patient.birthDate", Content::text(PrimitiveKind::Date, "1974"))
        .add("Patient.contact[0].gender", "id", text("x"));
    assert_eq!(
        patched(&patient(), &patch).unwrap(),
        json!({
            "resourceType": "Patient",
            "contained": [{"resourceType": "Organization", "id": "o"}],
            "identifier": [{"value": "1"}, {"value": "1b"}, {"value": "3"}],
            "name": [
                {"given": ["Jacob", "Peter", "James"], "_given": [null, null, {"id": "g"}]},
                {"given": ["Jim"]}
            ],
            "birthDate": "1974",
            "deceasedDateTime": "2015",
            "contact": [
                {"name": {"given": ["Jim"]}, "gender": "male", "_gender": {"id": "x"}}
            ]
        })
    );
}

#[test]
fn patch_of_parameters() {
    let parameters = json!({"resourceType": "Parameters", "parameter": [
        {"name": "operation", "part": [
            {"name": "type", "valueCode": "replace"},
            {"name": "path", "valueString": "Patient.contained[0]"},
            {"name": "value", "resource": {"resourceType": "Practitioner", "id": "p"}}
        ]},
        {"name": "operation", "part": [
            {"name": "type", "valueCode": "add"},
            {"name": "path", "valueString": "Patient"},
            {"name": "name", "valueString": "extension"},
            {"name": "value", "part": [
                {"name": "url", "valueUri": "http://example.org/e"},
                {"name": "value", "valueCoding": {"code": "c"}}
            ]}
        ]}
    ]});
    let parameters: Resource = json::read(parameters.to_string().as_bytes()).unwrap();
    let patch = Patch::of(&parameters).unwrap();
    assert_eq!(patch.len(), 2);
    let found = patched(&patient(), &patch).unwrap();
    assert_eq!(found["contained"], json!([{"resourceType": "Practitioner", "id": "p"}]));
    let extension = json!([{"url": "http://example.org/e", "valueCoding": {"code": "c"}}]);
    assert_eq!(found["extension"], extension);

    let malformed = |json: Value| {
        let parameters: Resource = json::read(json.to_string().as_bytes()).unwrap();
        Patch::of(&parameters).unwrap_err().kind()
    };
    assert_eq!(malformed(json!({"resourceType": "Patient"})), PatchErrorKind::NotParameters);
    let part = |name: &str, value: &str| json!({"name": name, "valueString": value});
    let one = |parts: Value| json!({"resourceType": "Parameters", "parameter": [{"name": "operation", "part": parts}]});
    let parts = json!([part("type", "merge"), part("path", "Patient")]);
    assert_eq!(malformed(one(parts)), PatchErrorKind::UnknownOperation);
    for parts in [
        json!([part("type", "delete")]),
        json!([part("type", "add"), part("path", "Patient"), part("name", "active")]),
        json!([
            part("type", "insert"),
            part("path", "Patient.name"),
            part("index", "1"),
            part("value", "x")
        ]),
    ] {
        assert_eq!(malformed(one(parts)), PatchErrorKind::Malformed);
    }
}

#[test]
fn patch_errors_change_nothing() {
    use PatchErrorKind as Is;
    let fine = || Patch::new().delete("Patient.birthDate");
    for (patch, expected) in [
        (fine().delete("Patient.identifier"), Is::NotSingle),
        (fine().delete("Patient.nosuch"), Is::Path),
        (fine().delete("Patient"), Is::NoElement),
        (fine().delete("'text'"), Is::NoElement),
        (fine().replace("Patient.maritalStatus", text("m")), Is::NotFound),
        (fine().add("Patient", "nosuch", text("x")), Is::UnknownElement),
        (fine().add("Patient", "deceased", text("x")), Is::AlreadyThere),
        (fine().add("Patient", "multipleBirth", text("x")), Is::OtherType),
        (fine().add("Patient", "active", text("perhaps")), Is::OtherType),
        (fine().add("Patient", "name", text("x")), Is::OtherType),
        (fine().insert("Patient.identifier", 4, Content::parts([])), Is::Index),
        (fine().insert("Patient.photo", 0, Content::parts([])), Is::NotFound),
        (fine().insert("Patient.name | Patient.identifier", 0, text("x")), Is::NotList),
        (fine().move_item("Patient.identifier", 0, 3), Is::Index),
        (fine().move_item("Patient.deceased", 0, 0), Is::NotList),
    ] {
        assert_eq!(kind(&patient(), &patch), (1, expected), "{patch:?}");
    }
    let error = patched(&patient(), &Patch::new().delete("Patient.nosuch")).unwrap_err();
    assert_eq!(error.path_error().unwrap().location().start, 8);
}

#[test]
fn patch_of_a_known_type() {
    let mut patient = Patient::default();
    Patch::new()
        .add("Patient", "active", Content::text(PrimitiveKind::Boolean, "true"))
        .apply_to(&mut patient)
        .unwrap();
    assert_eq!(patient.active.value(), Some(&true));
    let mut unknown: r4::Resource =
        json::Reader::new().read_all(br#"{"resourceType": "Nosuch"}"#).into_parts().0.unwrap();
    let error = Patch::new().delete("Patient.id").apply(&mut unknown).unwrap_err();
    assert_eq!(error.kind(), PatchErrorKind::UnknownResource);
}

#[test]
fn patch_shows_no_value() {
    const CANARY: &str = "canary7f3a";
    let name = HumanName { family: CANARY.into(), ..Default::default() };
    let content = Content::parts([(CANARY, text(CANARY)), ("name", Content::from(&name))]);
    let patch =
        Patch::new().add("Patient", "name", &name).add("Patient", "nosuch", content.clone());
    let error = patched(&patient(), &patch).unwrap_err();
    let path = Patch::new().delete("Patient.name.where(family = 'canary7f3a' and nosuch)");
    let wrong = patched(&patient(), &path).unwrap_err();
    for shown in [
        format!("{content:?} {patch:?} {path:?}"),
        format!("{error} {error:?} {wrong} {wrong:?} {:?}", wrong.path_error()),
    ] {
        assert!(!shown.contains(CANARY), "{shown}");
    }
}
