//! The example `find_duplicates`, run as a user runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod desk;

use desk::{Desk, stderr};

const PATIENTS: &[u8] = include_bytes!("../data/patients.ndjson");

#[test]
fn a_duplicate_is_told_and_twins_are_not() {
    let desk = Desk::new("duplicates");
    desk.put("patients.ndjson", PATIENTS);
    let output = desk.run_example("find_duplicates", &["--explain", "patients.ndjson"]);
    let lines = String::from_utf8(output.stdout.clone()).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[1].starts_with("\"Patient/1\",\"Patient/2\",match,0.99"), "{}", lines[1]);
    let said = stderr(&output);
    assert!(
        said.contains(
            "5 records, 2 pairs compared: 1 matches, 0 for review, 1 two persons; 1 groups"
        ),
        "{said}"
    );
    assert!(said.contains("birth-date   near") && !said.contains("ller"), "{said}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn known_persons_stay_two_and_weights_are_kept() {
    let desk = Desk::new("duplicates-known");
    desk.put("patients.ndjson", PATIENTS);
    let known =
        ["--distinct", "Patient/2,Patient/1", "--save-model", "model.csv", "patients.ndjson"];
    let output = desk.run_example("find_duplicates", &known);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let again = desk.run_example("find_duplicates", &["--model", "model.csv", "patients.ndjson"]);
    assert!(stderr(&again).contains("1 matches"), "{}", stderr(&again));
    for wrong in
        [&["--match", "x", "patients.ndjson"][..], &[], &["--distinct", "a", "patients.ndjson"]]
    {
        assert_eq!(desk.run_example("find_duplicates", wrong).status.code(), Some(2), "{wrong:?}");
    }
}
