//! The example `check_fhir`, run as a user runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod desk;

use desk::{Desk, stderr};

/// What the example says about one document, without the totals.
fn lines(name: &str, document: &str, options: &[&str]) -> Vec<String> {
    let desk = Desk::new(&format!("check-{name}"));
    desk.put("doc.json", document.as_bytes());
    let output = desk.run_example("check_fhir", &[options, &["doc.json"]].concat());
    let said = stderr(&output);
    let mut lines: Vec<String> = said.lines().map(str::to_owned).collect();
    let totals = lines.pop().unwrap();
    let faulty = i32::from(totals.contains("1 with errors"));
    assert_eq!(output.status.code(), Some(faulty), "{said}");
    lines
}

#[test]
fn an_unknown_member_is_told_once_and_by_name() {
    let document =
        r#"{"resourceType":"Patient","foo":1,"name":[{"_zzz":{"id":"x"}}],"Anna Muster":2}"#;
    let told = lines("unknown", document, &[]);
    assert_eq!(
        told,
        [
            "doc.json: error: Patient: unknown element (line 1, column 27): foo",
            "doc.json: error: Patient.name[0]: unknown element (line 1, column 44): _zzz",
            "doc.json: error: Patient: unknown element (line 1, column 64)",
        ]
    );
}

#[test]
fn one_fault_is_told_once() {
    for (name, document) in
        [("list", "[1,2]"), ("text", "\"x\""), ("number", "7"), ("null", "null")]
    {
        assert_eq!(
            lines(name, document, &[]),
            ["doc.json: error: document: expected an object (line 1, column 1)"]
        );
    }
    assert_eq!(lines("type", r#"{"resourceType":"Foo"}"#, &[]).len(), 1);
    assert_eq!(lines("no-type", r#"{"active":true}"#, &[]).len(), 1);
    assert_eq!(lines("cut", r#"{"resourceType":"Patient","active":tr"#, &[]).len(), 1);
    let behind = lines("behind", r#"{"resourceType":"Patient"} {}"#, &[]);
    assert_eq!(
        behind,
        [
            "doc.json: fatal: document: something follows the end of the document (line 1, column 28)"
        ]
    );
}

#[test]
fn what_is_not_listed_is_counted() {
    let names = vec![r#"{"family":1}"#; 250].join(",");
    let document = format!(r#"{{"resourceType":"Patient","name":[{names}],"zz":1}}"#);
    let told = lines("many", &document, &[]);
    assert_eq!(told.len(), 101);
    let last = told.last().unwrap();
    let (_, counted) = last.split_once("doc.json: ").unwrap();
    assert!(counted.ends_with("of them errors") && !counted.starts_with("0 "), "{last}");
    let told = lines("more", &document, &["--findings", "1000"]);
    let errors = told.iter().filter(|line| line.contains("Patient.name[249]")).count();
    assert!(errors >= 1 && told.last().unwrap().contains("zz"), "{:?}", told.last());
}

#[test]
fn options_and_files_that_are_not_there_are_told() {
    let desk = Desk::new("check-options");
    desk.put("good.json", br#"{"resourceType":"Patient","active":true}"#);
    for wrong in
        [&["--release", "r9", "good.json"][..], &["--findings", "x", "good.json"], &["--no"], &[]]
    {
        assert_eq!(desk.run_example("check_fhir", wrong).status.code(), Some(2), "{wrong:?}");
    }
    let output = desk.run_example("check_fhir", &["--release", "R4", "none\n.json", "good.json"]);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains(r"none\n.json: cannot read: "), "{said}");
    assert!(
        said.contains("1 resources = 1 sound + 0 with errors\nfiles that could not be read 1"),
        "{said}"
    );
}
