//! `schema::check` through the element view over `serde_json::Value`.
#![cfg(all(feature = "r4", feature = "serde_json"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_fhir::IssueKind::{self, *};
use sanare_fhir::view::{JsonNode, Node, Scalar};
use sanare_fhir::{Issue, Report, Severity, r4, schema};
use serde_json::{Value, json};

fn check(value: &Value) -> Report {
    schema::check(JsonNode::resource(&r4::schema::SCHEMA, value))
}

type Finding = (String, IssueKind, Option<&'static str>);

/// Path, kind and subject of every finding.
fn found(value: &Value) -> Vec<Finding> {
    let finding = |issue: &Issue| {
        assert_eq!(issue.severity(), Severity::Error);
        (issue.location().path().to_owned(), issue.kind(), issue.subject())
    };
    check(value).iter().map(finding).collect()
}

fn finding(path: &str, kind: IssueKind, about: Option<&'static str>) -> Finding {
    (path.to_owned(), kind, about)
}

/// A patient with more members.
fn patient(members: &Value) -> Value {
    let mut patient = json!({"resourceType": "Patient"});
    let members = members.as_object().unwrap().clone();
    patient.as_object_mut().unwrap().extend(members);
    patient
}

fn expect(members: &Value, findings: &[(&str, IssueKind, Option<&'static str>)]) {
    let expected: Vec<_> =
        findings.iter().map(|(path, kind, about)| finding(path, *kind, *about)).collect();
    assert_eq!(found(&patient(members)), expected, "{members}");
}

#[test]
fn chk_01_a_sound_resource_has_no_findings() {
    expect(&json!({}), &[]);
    let present = json!({"extension": [{"url": "http://x.org/e", "valueBoolean": true}]});
    expect(
        &json!({
            "id": "a.B-1",
            "meta": {"lastUpdated": "2024-01-01T00:00:00Z", "profile": ["http://x.org/P|1"]},
            "contained": [{"resourceType": "Organization", "id": "o", "name": "x"}],
            "extension": [{"url": "http://x.org/e", "valueDecimal": 1.5}],
            "active": true,
            "name": [{"given": ["Peter", null], "_given": [null, present]}],
            "gender": "male",
            "_birthDate": present,
            "multipleBirthInteger": 2,
            "managingOrganization": {"reference": "#o"},
            "generalPractitioner": [
                {"reference": "Practitioner/1/_history/2"},
                {"reference": "http://x.org/fhir/Organization/1"},
                {"reference": "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"},
                {"display": "somebody"},
            ],
        }),
        &[],
    );
}

#[test]
fn chk_02_types() {
    expect(&json!({"active": "true"}), &[("Patient.active", ExpectedBoolean, None)]);
    expect(&json!({"birthDate": 1974}), &[("Patient.birthDate", ExpectedString, None)]);
    expect(&json!({"birthDate": {}}), &[("Patient.birthDate", ExpectedString, None)]);
    expect(
        &json!({"multipleBirthInteger": "2"}),
        &[("Patient.multipleBirth", ExpectedNumber, None)],
    );
    expect(&json!({"maritalStatus": "M"}), &[("Patient.maritalStatus", ExpectedObject, None)]);
    expect(&json!({"name": {"family": "x"}}), &[("Patient.name", ExpectedArray, None)]);
    expect(&json!({"gender": ["male"]}), &[("Patient.gender", ExpectedSingle, None)]);
    expect(&json!({"gender": ["male", "other"]}), &[("Patient.gender", ExpectedSingle, None)]);
    expect(
        &json!({"contained": [{"resourceType": "Nosuch"}, {"id": "x"}, 1]}),
        &[
            ("Patient.contained[0]", ResourceTypeUnknown, None),
            ("Patient.contained[1]", ResourceTypeMissing, None),
            ("Patient.contained[2]", ExpectedObject, None),
        ],
    );
    for (value, kind) in [
        (json!({}), ResourceTypeMissing),
        (json!({"resourceType": 1}), ResourceTypeMissing),
        (json!({"resourceType": "DomainResource"}), ResourceTypeUnknown),
        (json!({"resourceType": "HumanName"}), ResourceTypeUnknown),
        (json!(null), ExpectedObject),
    ] {
        assert_eq!(found(&value), [finding("", kind, None)]);
    }
}

#[test]
fn chk_03_cardinality() {
    let observation = json!({"resourceType": "Observation", "component": [{"valueInteger": 1}]});
    assert_eq!(
        found(&observation),
        [
            finding("Observation.component[0]", ElementMissing, Some("code")),
            finding("Observation", ElementMissing, Some("status")),
            finding("Observation", ElementMissing, Some("code")),
        ]
    );
    expect(
        &json!({"communication": [{"preferred": true}], "link": [{"type": "refer"}]}),
        &[
            ("Patient.communication[0]", ElementMissing, Some("language")),
            ("Patient.link[0]", ElementMissing, Some("other")),
        ],
    );
    // A required element may be there with an extension only.
    let unknown = json!({"resourceType": "Observation", "code": {"text": "x"},
        "_status": {"extension": [{"url": "u", "valueCode": "unknown"}]}});
    assert!(check(&unknown).is_empty());
}

#[test]
fn chk_04_choices() {
    expect(
        &json!({"deceasedBoolean": true, "deceasedDateTime": "2020"}),
        &[("Patient.deceased", ChoiceConflict, None)],
    );
    let extension = json!({"extension": [{"url": "u", "valueCode": "x"}]});
    expect(
        &json!({"deceasedBoolean": true, "_deceasedDateTime": extension}),
        &[("Patient.deceased", ChoiceConflict, None)],
    );
    expect(&json!({"deceasedBoolean": true, "_deceasedBoolean": extension}), &[]);
    expect(&json!({"deceased": true}), &[("Patient", UnknownElement, None)]);
    expect(&json!({"deceasedString": "no"}), &[("Patient", UnknownElement, None)]);
}

#[test]
fn chk_05_unknown_elements() {
    expect(&json!({"nickname": "x"}), &[("Patient", UnknownElement, None)]);
    expect(&json!({"_name": [{"id": "x"}]}), &[("Patient", UnknownElement, None)]);
    expect(&json!({"_id": {"id": "x"}}), &[("Patient", UnknownElement, None)]);
    expect(
        &json!({"name": [{"family": "x", "resourceType": "HumanName"}]}),
        &[("Patient.name[0]", UnknownElement, None)],
    );
    expect(
        &json!({"_active": {"value": "x"}, "active": true}),
        &[("Patient.active", UnknownElement, None)],
    );
    expect(
        &json!({"text": {"status": "generated", "div": "<div/>", "_div": {"id": "x"}}}),
        &[("Patient.text", UnknownElement, None)],
    );
}

#[test]
fn chk_06_lexical_forms() {
    expect(&json!({"birthDate": "1974-13"}), &[("Patient.birthDate", Lexical, Some("date"))]);
    expect(&json!({"id": "a_b"}), &[("Patient.id", Lexical, Some("id"))]);
    expect(&json!({"language": " en"}), &[("Patient.language", Lexical, Some("code"))]);
    expect(&json!({"implicitRules": "a b"}), &[("Patient.implicitRules", Lexical, Some("uri"))]);
    expect(
        &json!({"multipleBirthInteger": 1.5}),
        &[("Patient.multipleBirth", Lexical, Some("integer"))],
    );
    expect(
        &json!({"multipleBirthInteger": 2_147_483_648_u64}),
        &[("Patient.multipleBirth", OutOfRange, Some("integer"))],
    );
    expect(
        &json!({"telecom": [{"rank": 0}]}),
        &[("Patient.telecom[0].rank", OutOfRange, Some("positiveInt"))],
    );
    expect(&json!({"birthDate": ""}), &[("Patient.birthDate", EmptyText, None)]);
    expect(
        &json!({"text": {"status": "generated", "div": "<p/>"}}),
        &[("Patient.text.div", Lexical, Some("xhtml"))],
    );
}

#[test]
fn chk_07_required_codes() {
    let gender = "http://hl7.org/fhir/ValueSet/administrative-gender";
    expect(&json!({"gender": "M"}), &[("Patient.gender", CodeNotInValueSet, Some(gender))]);
    let clinical = "http://hl7.org/fhir/ValueSet/condition-clinical";
    let system = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    let condition = |codings: Value| {
        let status = json!({"coding": codings, "text": "x"});
        found(&json!({
            "resourceType": "Condition", "subject": {"display": "x"}, "clinicalStatus": status
        }))
    };
    let coding = |system: &str, code: &str| json!({"system": system, "code": code});
    assert!(condition(json!([coding("http://x.org", "a"), coding(system, "active")])).is_empty());
    let outside = [finding("Condition.clinicalStatus", CodeNotInValueSet, Some(clinical))];
    assert_eq!(condition(json!([coding(system, "Active")])), outside);
    assert_eq!(condition(json!([coding("http://x.org", "active")])), outside);
    assert!(condition(json!([{"display": "active"}])).is_empty());
}

#[test]
fn chk_08_reference_targets() {
    for (reference, told) in [
        (json!({"reference": "Patient/1"}), Some("Patient")),
        (json!({"reference": "http://x.org/fhir/Patient/1"}), Some("Patient")),
        (json!({"reference": "Patient/1/_history/3"}), Some("Patient")),
        (json!({"type": "Patient", "identifier": {"value": "1"}}), Some("Patient")),
        (json!({"reference": "#p"}), Some("Patient")),
        (json!({"reference": "#"}), Some("Patient")),
        (json!({"reference": "#o"}), None),
        (json!({"reference": "#nosuch"}), None),
        (json!({"reference": "Organization/Patient"}), None),
        (json!({"reference": "http://x.org/other"}), None),
        (json!({"reference": "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"}), None),
        (json!({"reference": "urn:uuid:1", "type": "Patient"}), Some("Patient")),
    ] {
        let contained = json!([
            {"resourceType": "Patient", "id": "p"}, {"resourceType": "Organization", "id": "o"}
        ]);
        let members = json!({"contained": contained, "managingOrganization": reference});
        match told {
            Some(_) => {
                expect(&members, &[("Patient.managingOrganization", TargetNotAllowed, told)]);
            }
            None => expect(&members, &[]),
        }
    }
    // `Resource` as a target means any.
    let basic = json!({
        "resourceType": "Basic", "code": {"text": "x"}, "subject": {"reference": "Patient/1"}
    });
    assert!(check(&basic).is_empty());
    // In a contained resource, `#` means the resource that contains it.
    let contained =
        json!([{"resourceType": "Patient", "managingOrganization": {"reference": "#"}}]);
    assert!(check(&json!({"resourceType": "Organization", "contained": contained})).is_empty());
    // In a Bundle each entry has its own contained resources.
    let entry = |contained: Value| {
        json!({"resource": {"resourceType": "Patient", "contained": [contained],
            "managingOrganization": {"reference": "#x"}}})
    };
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        entry(json!({"resourceType": "Organization", "id": "x"})),
        entry(json!({"resourceType": "Patient", "id": "x"})),
    ]});
    let place = "Bundle.entry[1].resource.managingOrganization";
    assert_eq!(found(&bundle), [finding(place, TargetNotAllowed, Some("Patient"))]);
}

#[test]
fn ref_05_type_contradicting_the_url() {
    for (of_type, findings) in [
        ("Organization", &[][..]),
        ("Resource", &[]),
        ("http://x.org/logical", &[]),
        ("Patient", &[("Patient.managingOrganization", ReferenceTypeConflict, None)]),
    ] {
        let reference = json!({"reference": "http://x.org/Organization/1", "type": of_type});
        expect(&json!({"managingOrganization": reference}), findings);
    }
}

#[test]
fn chk_09_nulls_and_empty_elements() {
    expect(&json!({"name": []}), &[("Patient.name", EmptyArray, None)]);
    expect(&json!({"name": [{}]}), &[("Patient.name[0]", EmptyObject, None)]);
    expect(&json!({"name": [null]}), &[("Patient.name[0]", NullItem, None)]);
    expect(&json!({"name": [{"id": "x"}]}), &[("Patient.name[0]", ElementEmpty, None)]);
    expect(&json!({"gender": null}), &[("Patient.gender", NullMember, None)]);
    expect(&json!({"_gender": {"id": "x"}}), &[("Patient.gender", ElementEmpty, None)]);
    expect(&json!({"_gender": {}}), &[("Patient.gender", EmptyObject, None)]);
    expect(
        &json!({"name": [{"given": ["a", null], "_given": [null, null]}]}),
        &[("Patient.name[0].given[1]", NullItem, None)],
    );
    let present = json!({"extension": [{"url": "u", "valueCode": "x"}]});
    expect(
        &json!({"name": [{"given": ["a", "b"], "_given": [present]}]}),
        &[("Patient.name[0].given[0]", UnequalLengths, None)],
    );
    expect(
        &json!({"name": [{"given": ["a"], "_given": present}]}),
        &[("Patient.name[0].given", UnequalLengths, None)],
    );
}

#[test]
fn chk_10_limits() {
    let mut extension = json!({"url": "u", "valueCode": "x"});
    for _ in 0..200 {
        extension = json!({"url": "u", "extension": [extension]});
    }
    let deep = found(&patient(&json!({"extension": [extension]})));
    assert!(!deep.is_empty() && deep.iter().all(|(_, kind, _)| *kind == TooDeep));
    let many = check(&patient(&json!({"name": vec![json!({}); 5000]})));
    assert_eq!(many.len(), 1001);
    assert_eq!(many.iter().last().unwrap().kind(), TooManyIssues);
}

#[test]
fn chk_10_many_references_into_many_contained_resources() {
    // Quadratic work would be 900 million comparisons.
    let contained: Vec<Value> = (0..30_000)
        .map(|id| json!({"resourceType": "Organization", "id": id.to_string()}))
        .collect();
    let references: Vec<Value> =
        (0..30_000).map(|id| json!({"reference": format!("#{id}")})).collect();
    expect(&json!({"contained": contained, "generalPractitioner": references}), &[]);
    let link = json!({"contained": [{"resourceType": "Device", "id": "d"}],
        "generalPractitioner": [{"reference": "#d"}]});
    expect(
        &link,
        &[("Patient.generalPractitioner[0]", IssueKind::TargetNotAllowed, Some("Device"))],
    );
}

#[test]
fn err_03_check_shows_no_value() {
    const CANARY: &str = "Canary7f3";
    let value = json!({
        "resourceType": "Patient", "id": "Canary7f3!", CANARY: CANARY, "gender": CANARY,
        "birthDate": CANARY, "name": [{CANARY: CANARY, "use": CANARY}], "active": CANARY,
        "contained": [{"resourceType": CANARY}], "telecom": CANARY,
        "managingOrganization": {"reference": "Patient/Canary7f3"},
        "deceasedDateTime": CANARY, "deceasedBoolean": CANARY,
    });
    let node = JsonNode::resource(&r4::schema::SCHEMA, &value);
    let report = schema::check(node);
    assert!(report.len() > 8);
    let children: Vec<_> = node.children().map(|child| (child, child.node.scalar())).collect();
    let shown = format!("{report} {report:?} {node:?} {children:?}");
    assert!(!shown.contains("Canary"), "{shown}");
}

#[test]
fn sch_03_view_over_json() {
    let value = patient(&json!({
        "name": [{"given": ["a", null], "_given": [null, {"id": "g"}]}, {"family": "x"}],
        "deceasedBoolean": true,
        "_birthDate": {"extension": [{"url": "u", "valueInteger": 3}]},
    }));
    let root = JsonNode::resource(&r4::schema::SCHEMA, &value);
    let given: Vec<_> = root.child("name").flat_map(|name| name.child("given")).collect();
    assert_eq!(given.len(), 2);
    assert_eq!(given[0].scalar(), Some(Scalar::Text("a")));
    assert_eq!(given[0].of_type().unwrap().name(), "string");
    assert_eq!(given[1].scalar(), None);
    assert_eq!(given[1].child("id").next().unwrap().scalar(), Some(Scalar::Text("g")));
    let birth = root.child("birthDate").next().unwrap();
    let extension = birth.child("extension").next().unwrap();
    assert_eq!(extension.of_type().unwrap().name(), "Extension");
    let inner = extension.child("value").next().unwrap();
    assert_eq!(inner.of_type().unwrap().name(), "integer");
    assert_eq!(inner.scalar(), Some(Scalar::Integer(3)));
    for (name, count) in
        [("deceased", 1), ("deceasedBoolean", 0), ("resourceType", 0), ("nosuch", 0), ("name", 2)]
    {
        assert_eq!(root.child(name).count(), count, "{name}");
    }
    let name = || root.child("name").next().unwrap();
    assert!(name().same(name()) && !name().same(root));
    let names: Vec<_> = root.children().map(|child| (child.element_name(), child.index)).collect();
    let expected = [("birthDate", None), ("deceased", None), ("name", Some(0)), ("name", Some(1))];
    assert_eq!(names, expected);
}

#[test]
fn sch_03_view_of_what_the_tables_do_not_know() {
    let value = json!({"resourceType": "Nosuch", "a": ["x"], "_a": [{"id": "i"}], "b": {"c": 1.5}});
    let root = JsonNode::resource(&r4::schema::SCHEMA, &value);
    assert!(root.of_type().is_none());
    let a = root.child("a").next().unwrap();
    assert_eq!(a.scalar(), Some(Scalar::Text("x")));
    let c = root.child("b").flat_map(|b| b.child("c")).next().unwrap();
    assert_eq!(c.scalar(), Some(Scalar::Float(1.5)));
}
