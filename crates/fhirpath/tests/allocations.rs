//! Navigation allocates nothing once the scratch is warm. A program of its own: the counter counts
//! the whole process.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::alloc::System;

use sanare_fhir::view::{JsonNode, Node, RecordNode};
use sanare_fhir::{json, r4};
use sanare_fhirpath::{Compiler, Env, Scratch};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const PATIENT: &str = r#"{"resourceType": "Patient", "active": true, "birthDate": "1974-12-25",
    "name": [{"use": "official", "family": "Chalmers", "given": ["Peter", "James"]},
        {"use": "usual", "given": ["Jim"]}, {"use": "maiden", "given": ["Peter", "James"]}],
    "telecom": [{"system": "phone", "value": "(03) 5555 6473", "use": "work", "rank": 1}],
    "contact": [{"name": {"family": "du March\u00e9"}, "gender": "female"}]}"#;

const EXPRESSIONS: &[(&str, usize)] = &[
    ("Patient.name.given", 5),
    ("Patient.name.given.first()", 1),
    ("Patient.name.where(use = 'official').given.first()", 1),
    ("Patient.telecom.where(system = 'phone' and use = 'work').value", 1),
    ("Patient.contact.all(name.exists() or telecom.exists() or address.exists())", 1),
    ("Patient.deceased.ofType(boolean)", 0),
    ("Patient.descendants().count()", 1),
];

/// How often an evaluation allocates with a warm scratch.
fn allocations<'a, N: Node<'a>>(node: N, text: &str, items: usize) -> usize {
    let plan = Compiler::new(&r4::schema::SCHEMA).compile(text, "Patient").unwrap();
    let (env, mut scratch) = (Env::new(), Scratch::new());
    for _ in 0..2 {
        assert_eq!(plan.eval(node, &env, &mut scratch).unwrap().items().len(), items, "{text}");
    }
    let region = Region::new(COUNTING);
    plan.eval(node, &env, &mut scratch).unwrap();
    let change = region.change();
    change.allocations + change.reallocations
}

#[test]
fn eval_warm_navigation_allocates_nothing() {
    let typed: r4::Resource = json::read(PATIENT.as_bytes()).unwrap();
    let value: serde_json::Value = serde_json::from_str(PATIENT).unwrap();
    let json = JsonNode::resource(&r4::schema::SCHEMA, &value);
    // The counter counts.
    let region = Region::new(COUNTING);
    drop(std::hint::black_box(vec![1_u8]));
    assert!(region.change().allocations >= 1);
    for (text, items) in EXPRESSIONS {
        assert_eq!(allocations(json, text, *items), 0, "{text} on Value");
        assert_eq!(allocations(RecordNode::new(&typed), text, *items), 0, "{text} on the model");
    }
}
