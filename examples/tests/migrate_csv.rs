//! The example `migrate_csv`, run as a user runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod desk;

use std::fs;

use desk::{Desk, stderr};

#[test]
fn a_migration_is_tried_approved_stopped_verified_reported_and_rolled_back() {
    let desk = Desk::new("migrate");
    desk.put("patients.csv", &desk::data("patients.csv"));
    let old = r#"{"resourceType":"Patient","id":"4712"}"#;
    let there = desk.put("target/Patient-4712.json", old.as_bytes());
    let say = |command: &str, more: &[&str]| {
        let output = desk.run_example(
            "migrate_csv",
            &[&[command, "work", "patients.csv", "target"], more].concat(),
        );
        (output.status.code().unwrap(), stderr(&output))
    };
    let files = || fs::read_dir(desk.0.join("target")).unwrap().count();

    assert_eq!(say("apply", &[]).0, 2, "nothing is approved");
    let (status, said) = say("dry-run", &[]);
    assert_eq!((status, said.trim()), (0, "3 writes predicted, 2 rows rejected, 1 merged"));
    assert_eq!(
        (files(), fs::read_to_string(&there).unwrap().as_str()),
        (1, old),
        "nothing is written"
    );
    assert_eq!(say("apply", &[]).0, 2, "nothing is approved");
    assert_eq!(say("approve", &["E. Berg"]).0, 0);
    assert_eq!(say("apply", &["1"]), (0, "paused: 1 of 3 writes\n".to_owned()));
    assert_eq!(say("apply", &[]), (0, "applied: 3 of 3 writes\n".to_owned()));
    assert_eq!(files(), 3);
    assert!(fs::read_to_string(&there).unwrap().contains("2020-05-06"));
    assert_eq!(say("verify", &[]).0, 0);

    let (status, said) = say("report", &[]);
    assert_eq!((status, said.trim()), (0, "the run balances, 2 exceptions are open"));
    let page = fs::read_to_string(desk.0.join("work/report.html")).unwrap();
    assert!(
        page.contains("<svg") && page.contains("birth_date") && !page.contains("http"),
        "{page}"
    );
    let exceptions = fs::read_to_string(desk.0.join("work/exceptions.csv")).unwrap();
    assert_eq!(exceptions.lines().count(), 3);
    assert_eq!(say("report", &["E. Berg"]).0, 2, "exceptions are open");
    assert_eq!(say("roll-back", &[]).0, 2, "what is verified stands");
}

#[test]
fn a_migration_is_rolled_back_and_another_source_is_refused() {
    let desk = Desk::new("migrate-back");
    desk.put("patients.csv", &desk::data("patients.csv"));
    let old = r#"{"resourceType":"Patient","id":"4712"}"#;
    let there = desk.put("target/Patient-4712.json", old.as_bytes());
    let say = |command: &str, more: &[&str]| {
        let output = desk.run_example(
            "migrate_csv",
            &[&[command, "work", "patients.csv", "target"], more].concat(),
        );
        (output.status.code().unwrap(), stderr(&output))
    };
    assert_eq!(say("dry-run", &[]).0, 0);
    assert_eq!(say("approve", &["E. Berg"]).0, 0);
    let other = String::from_utf8(desk::data("patients.csv")).unwrap().replace("Berg", "Burg");
    desk.put("patients.csv", other.as_bytes());
    let (status, said) = say("apply", &[]);
    assert!(status == 2 && said.contains("not those of the approval"), "{said}");
    desk.put("patients.csv", &desk::data("patients.csv"));
    assert_eq!(say("apply", &["2"]).0, 0);
    let other = fs::read_dir(desk.0.join("target")).unwrap().count();
    assert_eq!(other, 2);
    assert_eq!(say("roll-back", &[]), (0, "rolled-back\n".to_owned()));
    assert_eq!(fs::read_to_string(&there).unwrap(), old);
    assert_eq!(fs::read_dir(desk.0.join("target")).unwrap().count(), 1);
}
