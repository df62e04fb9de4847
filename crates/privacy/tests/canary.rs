//! No value is shown.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::error::Error as _;
use std::fmt::Write as _;

use chrono::NaiveDate;
use sanare_fhir::Release;
use sanare_privacy::label::Label;
use sanare_privacy::{Deidentifier, Key, Method, Phi, Policy, Projection};

const CANARY: &str = "Kanarienvogel";

#[test]
fn phi_no_canary() {
    let key = Key::new(CANARY.repeat(4).as_bytes()).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
    let policy = Policy::safe_harbor(today).at("Patient.name", Method::Keep).unwrap();
    let deidentifier = Deidentifier::new(policy.clone(), key.clone()).patient(CANARY);
    let mut shown = format!("{key:?} {policy:?} {deidentifier:?}");

    let phi = Phi::new(CANARY.to_owned());
    write!(shown, "{phi} {phi:?} {:?} {:?}", phi.as_ref(), Some(vec![&phi])).unwrap();
    assert_eq!(phi.reveal(), CANARY);
    assert_eq!(phi.clone().map(|text| text.len()).into_inner(), CANARY.len());

    let patient = format!(
        r#"{{"resourceType":"Patient","{CANARY}":1,"name":[{{"family":"{CANARY}"}}],"gender":"{CANARY}",
        "extension":[{{"url":"{CANARY}","valueString":"{CANARY}"}}],"contained":[{{"resourceType":"{CANARY}"}}]}}"#
    );
    let (_, report) = deidentifier.json(Release::R4, patient.as_bytes()).unwrap();
    write!(shown, "{report} {report:?} {:?}", report.counts()).unwrap();

    let needed = Projection::new(Release::R4).fields("Patient", ["gender"]).unwrap();
    let mut resource: sanare_fhir::r4::Patient =
        sanare_fhir::json::read(patient.as_bytes()).unwrap();
    let proof = needed.project(&mut resource).unwrap();
    write!(shown, "{needed:?} {proof:?} {:?}", proof.withheld().collect::<Vec<_>>()).unwrap();

    let message = format!(
        "MSH|^~\\&|||||20260401||ADT^A01|{CANARY}|P|2.5.1\rPID|1||{CANARY}||{CANARY}\rZ{}|{CANARY}\r",
        "KA"
    );
    let message = sanare_hl7v2::Parser::new().parse(message.as_bytes()).unwrap();
    let (_, report) = deidentifier.message(&message).unwrap();
    write!(shown, "{report} {report:?}").unwrap();

    let errors = [
        deidentifier.json(Release::R4, CANARY.as_bytes()).unwrap_err(),
        deidentifier
            .json(Release::R4, format!(r#"{{"resourceType":"{CANARY}"}}"#).as_bytes())
            .unwrap_err(),
        policy.at(&format!("Patient.{CANARY}"), Method::Keep).unwrap_err(),
        Key::new(CANARY.as_bytes()).unwrap_err(),
        sanare_privacy::SmallPrefixes::new([CANARY]).unwrap_err(),
        sanare_privacy::microsoft::import(CANARY.as_bytes(), today).unwrap_err(),
    ];
    for error in errors {
        assert!(error.source().is_none());
        write!(shown, "{error} {error:?} {}", error.location()).unwrap();
    }
    write!(shown, "{:?}", Label::new(CANARY, CANARY)).unwrap();
    assert!(!shown.contains(CANARY), "{shown}");
}
