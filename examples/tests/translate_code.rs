//! The example `translate_code`, run as a user runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod desk;

use desk::{Desk, stderr};
use serde_json::Value;

#[test]
fn a_code_is_translated_both_ways() {
    let desk = Desk::new("translate");
    desk.put("sex.json", &desk::data("sex.conceptmap.json"));
    let ask = |words: &[&str]| {
        let output = desk.run_example("translate_code", &[words, &["sex.json"]].concat());
        (output.status.code().unwrap(), stderr(&output))
    };
    let answer = |words: &[&str]| -> (Option<i32>, Value) {
        let output = desk.run_example("translate_code", words);
        (output.status.code(), serde_json::from_slice(&output.stdout).unwrap())
    };
    let (status, found) = answer(&["sex.json", "http://example.org/CodeSystem/sex|D"]);
    assert_eq!(status, Some(0));
    assert_eq!(found["parameter"][0]["part"][0]["valueCoding"]["code"], "other");
    assert_eq!(found["parameter"][0]["part"][1]["valueCode"], "wider");
    let (status, found) =
        answer(&["--reverse", "sex.json", "http://hl7.org/fhir/administrative-gender|other"]);
    assert_eq!(
        (status, &found["parameter"][0]["part"][1]["valueCode"]),
        (Some(0), &Value::from("narrower"))
    );
    let (status, found) = answer(&["sex.json", "http://example.org/CodeSystem/sex|K"]);
    assert_eq!((status, found["parameter"].as_array().unwrap().len()), (Some(1), 3));
    assert_eq!(ask(&[]).0, 2);
    assert_eq!(ask(&["--release", "r9"]).0, 2);
}
