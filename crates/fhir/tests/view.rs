//! The element view over the typed models, beside the one over `serde_json::Value`.
#![cfg(all(feature = "r4", feature = "serde_json"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_fhir::view::{JsonNode, Node, RecordNode};
use sanare_fhir::{IssueKind, r4, schema};
use serde_json::{Value, json};

/// A line for every element below a node: FHIRPath, type and value.
fn lines<'a, N: Node<'a>>(node: N, path: &str, into: &mut Vec<String>) {
    for child in node.children() {
        let index = child.index.map_or(String::new(), |index| format!("[{index}]"));
        let path = format!("{path}.{}{index}", child.element_name());
        let of_type = child.node.of_type().map_or("?", |of_type| of_type.name());
        let value = match child.node.scalar() {
            Some(value) => value.to_string(),
            None => String::new(),
        };
        into.push(format!("{path} {of_type} {value}"));
        lines(child.node, &path, into);
    }
}

fn example() -> Value {
    json!({
        "resourceType": "Observation",
        "id": "o",
        "contained": [
            {"resourceType": "Patient", "id": "p", "name": [{"family": "x"}]},
            {"resourceType": "Patient", "active": true}
        ],
        "status": "final",
        "_status": {"id": "s", "extension": [{"url": "u", "valueCode": "c"}]},
        "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]},
        "subject": {"reference": "#p"},
        "_effectiveDateTime": {"extension": [{"url": "u", "valueInteger": 7}]},
        "valueQuantity": {"value": 72, "unit": "/min"},
        "component": [{"code": {"text": "c"}, "valueBoolean": true}],
        "note": [{"text": "a"}, {"text": "b"}]
    })
}

fn typed(value: &Value) -> r4::Resource {
    r4::json::read(value.to_string().as_bytes()).unwrap()
}

#[test]
fn sch_03_both_views_show_the_same_tree() {
    let value = example();
    let resource = typed(&value);
    let (mut of_json, mut of_model) = (Vec::new(), Vec::new());
    lines(JsonNode::resource(&r4::schema::SCHEMA, &value), "Observation", &mut of_json);
    lines(RecordNode::new(&resource), "Observation", &mut of_model);
    assert!(of_model.contains(&"Observation.value Quantity ".to_owned()));
    assert!(of_model.contains(&"Observation.status.extension[0].value code c".to_owned()));
    assert!(of_model.contains(&"Observation.contained[0].name[0].family string x".to_owned()));
    of_json.sort();
    of_model.sort();
    assert_eq!(of_json, of_model);
}

#[test]
fn sch_03_children_by_name() {
    let resource = typed(&example());
    let root = RecordNode::new(&resource);
    assert_eq!(root.of_type().unwrap().name(), "Observation");
    for (name, count) in
        [("note", 2), ("value", 1), ("valueQuantity", 0), ("effective", 1), ("issued", 0)]
    {
        assert_eq!(root.child(name).count(), count, "{name}");
    }
    let effective = root.child("effective").next().unwrap();
    assert_eq!(effective.of_type().unwrap().name(), "dateTime");
    assert!(effective.scalar().is_none() && effective.child("extension").next().is_some());
    let note = || root.child("note").next().unwrap();
    assert!(note().same(note()) && !note().same(root));
    assert!(!note().same(root.child("note").nth(1).unwrap()));
    let status = root.child("status").next().unwrap();
    assert!(status.same(root.child("status").next().unwrap()));
}

#[test]
fn sch_03_what_the_release_does_not_have() {
    let value = json!({"resourceType": "Bundle", "type": "collection",
        "entry": [{"resource": {"resourceType": "Nosuch", "a": 1}}], "nosuch": 1});
    let resource = typed(&value);
    let report = schema::check(RecordNode::new(&resource));
    let found: Vec<_> =
        report.iter().map(|issue| (issue.location().path(), issue.kind())).collect();
    assert_eq!(
        found,
        [
            ("Bundle.entry[0].resource", IssueKind::ResourceTypeUnknown),
            ("Bundle", IssueKind::UnknownElement),
        ]
    );
}

#[test]
fn sch_03_empty_elements_do_not_appear() {
    let patient = r4::Patient {
        name: vec![
            r4::HumanName::default(),
            r4::HumanName { family: "x".into(), ..Default::default() },
        ],
        ..Default::default()
    };
    let names: Vec<_> = RecordNode::new(&patient).children().map(|child| child.index).collect();
    assert_eq!(names, [Some(1)]);
}

#[test]
fn err_03_views_show_no_value() {
    const CANARY: &str = "Canary7f3";
    let patient = r4::Patient {
        name: vec![r4::HumanName { family: CANARY.into(), ..Default::default() }],
        ..Default::default()
    };
    let root = RecordNode::new(&patient);
    let children: Vec<_> = root.children().map(|child| (child, child.node)).collect();
    let family = root.child("name").flat_map(|name| name.child("family")).next().unwrap();
    let shown = format!("{root:?} {children:?} {family:?} {:?}", family.scalar());
    assert!(!shown.contains("Canary"), "{shown}");
}
