//! The example `fhirpath`, run as a user runs it.
#![allow(clippy::unwrap_used, reason = "tests")]

mod desk;

use desk::{Desk, stderr};

const TWO: &str = concat!(
    r#"{"resourceType":"Patient","name":[{"family":"A"},{"given":["B","C"]}],"active":true}"#,
    "\n\n",
    r#"{"resourceType":"Observation","status":"final"}"#,
    "\n"
);

fn run(name: &str, words: &[&str]) -> (Option<i32>, String, String) {
    let desk = Desk::new(&format!("fhirpath-{name}"));
    desk.put("two.ndjson", TWO.as_bytes());
    desk.put("bad.json", b"{\"resourceType\": ");
    let output = desk.run_example("fhirpath", words);
    let out = String::from_utf8(output.stdout.clone()).unwrap();
    (output.status.code(), out, stderr(&output))
}

#[test]
fn results_come_with_their_place() {
    let (code, out, said) = run("text", &["Patient.name.given", "two.ndjson"]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(
        out,
        "two.ndjson:1: Patient.name[1].given[0]: B\ntwo.ndjson:1: Patient.name[1].given[1]: C\n"
    );
}

#[test]
fn the_release_decides_what_there_is() {
    let words =
        |release| ["--release", release, "--type", "SubscriptionStatus", "topic", "two.ndjson"];
    for (release, code) in [("r4", Some(2)), ("r4b", Some(0)), ("r5", Some(0)), ("r6", Some(2))] {
        assert_eq!(run(&format!("type-{release}"), &words(release)).0, code, "{release}");
    }
}

#[test]
fn results_as_json() {
    let words = ["--format", "json", "--lenient", "active | status | 1 + 1", "two.ndjson"];
    let (code, out, said) = run("json", &words);
    assert_eq!(code, Some(0), "{said}");
    let lines: Vec<serde_json::Value> =
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        lines.first(),
        Some(&serde_json::json!({
            "file": "two.ndjson:1", "location": "Patient.active", "type": "FHIR.boolean", "value": true
        }))
    );
    let computed = serde_json::json!({
        "file": "two.ndjson:3", "location": null, "type": "System.Integer", "value": 2
    });
    assert_eq!(lines.last(), Some(&computed));
    assert_eq!(lines.len(), 4);
}

#[test]
fn what_is_wrong_is_shown() {
    let (code, _, said) = run("syntax", &["Patient.name.where(", "two.ndjson"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("Patient.name.where(\n                   ^"), "{said}");
    let (code, _, said) = run("semantic", &["Patient.nme", "two.ndjson"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("Patient.nme\n        ^^^"), "{said}");
    let (code, _, said) = run("unread", &["id", "bad.json", "nosuch.json"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("bad.json: no JSON (line 1, column 17)"), "{said}");
    assert!(said.contains("nosuch.json: cannot read"), "{said}");
    assert_eq!(run("usage", &["id"]).0, Some(2));
}
