//! A program that calls no operation holds no row of them.
#![cfg(feature = "r4")]
#![allow(clippy::unwrap_used, reason = "tests")]

use sanare_fhir::Release;
use sanare_fhir::r4::{self, Patient};

/// A string of the tables, backwards, so that it does not stand in this program itself.
const BACKWARDS: &str = "pukool-metsySedoC/noitinifeDnoitarepO/rihf/gro.7lh//:ptth";

#[test]
fn opn_02_who_calls_none_holds_none() {
    let patient: Patient = r4::json::read(br#"{"resourceType":"Patient"}"#).unwrap();
    assert_eq!(r4::json::to_string(&patient), r#"{"resourceType":"Patient"}"#);
    assert!(Release::R4.schema().is_some(), "the other tables are here");
    let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let holds = |text: &str| program.windows(text.len()).any(|found| found == text.as_bytes());
    let url: String = BACKWARDS.chars().rev().collect();
    assert!(!holds(&url), "the rows of operations are linked");
}
