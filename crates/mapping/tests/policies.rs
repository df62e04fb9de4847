//! Each policy in two settings.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod common;

use chrono::FixedOffset;
use common::{ADT, all, first, json, kinds, run, run_with};
use sanare_mapping::policy::{
    Actions, BundleKind, Conflict, Manual, Missing, MissingStatus, Null, Overflow, Policies,
    References, Unmapped, Zone,
};
use sanare_mapping::{Ctx, ErrorKind, IdPolicy};
use serde_json::{Value, json};

fn with(policies: Policies, message: &str) -> sanare_mapping::Outcome {
    run_with(policies, message).unwrap_or_else(|error| panic!("{error}"))
}

fn marital(code: &str) -> String {
    format!("MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1||A^B||||||||||||{code}\r")
        .replace("||||||||||||", "|||||||||||")
}

#[test]
fn po_01_unmapped_code() {
    let message = marital("Q^Quite^99X");
    let status = |unmapped| {
        first(&with(Policies::default().unmapped(unmapped), &message), "Patient")["maritalStatus"]
            .clone()
    };
    assert_eq!(
        status(Unmapped::KeepSource),
        json!({"coding": [{"code": "Q", "display": "Quite"}]})
    );
    assert_eq!(status(Unmapped::Omit), Value::Null);
    assert_eq!(status(Unmapped::Default("UNK".into()))["coding"][0]["code"], "UNK");
    assert_eq!(status(Unmapped::DataAbsentReason)["extension"][0]["valueCode"], "unknown");
    assert_eq!(
        status(Unmapped::AlternateCodes)["extension"][0]["valueCodeableConcept"]["coding"][0]["code"],
        "Q"
    );
    let refused = run_with(Policies::default().unmapped(Unmapped::Reject), &message).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::UnmappedCode);
    assert_eq!(refused.location().unwrap().to_string(), "PID-16.1");
}

#[test]
fn uc_01_counts_by_table_and_code() {
    let outcome = run(&marital("Q^^99X"));
    let counts = sanare_mapping::tally(outcome.exceptions());
    let unmapped: Vec<_> = counts
        .iter()
        .filter(|((kind, ..), _)| *kind == sanare_mapping::ExceptionKind::UnmappedCode)
        .map(|((_, rule, table, code), count)| (*rule, *table, *code, *count))
        .collect();
    assert_eq!(unmapped, [("PID[Patient]/PID-16#1", "MaritalStatus", "Q", 1)]);
}

#[test]
fn uc_02_unknown_system_is_no_system() {
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1\rAL1|1||X^Thing^NOSUCH\rAL1|2||Y^Other^LN\r";
    let outcome = run(message);
    let allergies = all(&outcome, "AllergyIntolerance");
    assert_eq!(allergies[0]["code"], json!({"coding": [{"code": "X", "display": "Thing"}]}));
    assert_eq!(allergies[1]["code"]["coding"][0]["system"], "http://loinc.org");
    assert!(kinds(&outcome).contains(&"UnknownSystem".to_owned()));
    let known = with(Policies::default().system("NOSUCH", "http://own.example/codes"), message);
    assert_eq!(
        first(&known, "AllergyIntolerance")["code"]["coding"][0]["system"],
        "http://own.example/codes"
    );
}

#[test]
fn po_02_ids() {
    let plan = common::plan();
    let parsed = sanare_hl7v2::Parser::new().parse(ADT.as_bytes()).unwrap();
    let now = chrono::DateTime::parse_from_rfc3339("2024-03-01T12:34:56Z").unwrap();
    let id = |policy| {
        let outcome = plan.run(&parsed, &Ctx::new(&now).ids(policy)).unwrap();
        first(&outcome, "Patient")["id"].as_str().unwrap().to_owned()
    };
    let one = id(IdPolicy::uuid5([1; 16]));
    assert_eq!(one, id(IdPolicy::uuid5([1; 16])));
    assert_ne!(one, id(IdPolicy::uuid5([2; 16])));
    assert_eq!(uuid::Uuid::parse_str(&one).unwrap().get_version_num(), 5);
    let keyed = id(IdPolicy::keyed([1; 32]));
    assert_ne!(keyed, id(IdPolicy::keyed([2; 32])));
    assert_eq!(uuid::Uuid::parse_str(&keyed).unwrap().get_version_num(), 8);
    // The same patient in another message has the same id, another patient another.
    let other = ADT.replace("A-1", "A-9");
    assert_eq!(first(&run(&other), "Patient")["id"], first(&run(ADT), "Patient")["id"]);
    assert_ne!(
        first(&run(&ADT.replace("4711", "4712")), "Patient")["id"],
        first(&run(ADT), "Patient")["id"]
    );
}

#[test]
fn po_03_references() {
    let urn = first(&run(ADT), "Encounter")["subject"]["reference"].as_str().unwrap().to_owned();
    assert!(urn.starts_with("urn:uuid:"));
    let outcome = with(
        Policies::default().references(References::Relative("https://fhir.example".into())),
        ADT,
    );
    let relative =
        first(&outcome, "Encounter")["subject"]["reference"].as_str().unwrap().to_owned();
    assert!(relative.starts_with("Patient/"));
    let urls = json(&outcome)["entry"]
        .as_array()
        .unwrap()
        .iter()
        .any(|entry| entry["fullUrl"] == format!("https://fhir.example/{relative}"));
    assert!(urls);
}

#[test]
fn po_04_bundle() {
    assert_eq!(json(&run(ADT))["type"], "message");
    assert_eq!(json(&run(ADT))["entry"][0]["resource"]["resourceType"], "MessageHeader");
    let transaction = json(&with(Policies::default().bundle(BundleKind::Transaction), ADT));
    assert_eq!(transaction["type"], "transaction");
    assert_eq!(transaction["entry"][0]["request"]["method"], "PUT");
    assert_eq!(
        json(&with(Policies::default().bundle(BundleKind::Collection), ADT))["type"],
        "collection"
    );
}

#[test]
fn po_05_equal_resources_become_one() {
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1\rPV1|1|I|||||D1^House^Greg|D1^House|D2^Wilson\r";
    assert_eq!(all(&run(message), "Practitioner").len(), 2);
    assert_eq!(first(&run(message), "Practitioner")["name"][0]["family"], "House");
    assert_eq!(all(&with(Policies::default().merge([]), message), "Practitioner").len(), 3);
}

#[test]
fn po_06_overflow() {
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1\rNK1|1|A^B~C^D|X\r";
    let outcome = run(message);
    assert_eq!(first(&outcome, "Patient")["contact"][0]["name"]["family"], "A");
    assert!(
        outcome.exceptions().iter().any(|one| format!("{:?}", one.kind()) == "Overflow"
            && one.target() == "Patient.contact.name")
    );
    let refused = run_with(Policies::default().overflow(Overflow::Error), message).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Overflow);
}

#[test]
fn po_07_null() {
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1||A^B||\"\"\r";
    let outcome = run(message);
    assert_eq!(first(&outcome, "Patient")["birthDate"], Value::Null);
    let marks: Vec<_> = outcome
        .exceptions()
        .iter()
        .filter(|one| format!("{:?}", one.kind()) == "Null")
        .map(|one| one.target().to_owned())
        .collect();
    assert_eq!(marks, ["Patient.birthDate"]);
    let absent = with(Policies::default().null(Null::DataAbsentReason), message);
    assert_eq!(first(&absent, "Patient")["_birthDate"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(
        run_with(Policies::default().null(Null::Error), message).unwrap_err().kind(),
        ErrorKind::Null
    );
}

#[test]
fn po_08_conflict() {
    // NK1-6 is a business phone by the guide's row; the message says home.
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1\rNK1|1|A^B|X|||5^PRN^PH\r";
    let outcome = run(message);
    assert_eq!(first(&outcome, "Patient")["contact"][0]["telecom"][0]["use"], "home");
    assert!(kinds(&outcome).contains(&"Conflict".to_owned()));
    let position = with(Policies::default().conflict(Conflict::FirstByPosition), message);
    assert_eq!(first(&position, "Patient")["contact"][0]["telecom"][0]["use"], "work");
    assert_eq!(
        run_with(Policies::default().conflict(Conflict::Error), message).unwrap_err().kind(),
        ErrorKind::Conflict
    );
}

#[test]
fn po_09_missing() {
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1\rIN1|1|P|C|Care\r";
    assert_eq!(first(&run(message), "Coverage")["status"], "active");
    let absent = with(Policies::default().missing(Missing::DataAbsentReason), message);
    assert_eq!(first(&absent, "Coverage")["_status"]["extension"][0]["valueCode"], "unknown");
    assert_eq!(
        run_with(Policies::default().missing(Missing::Reject), message).unwrap_err().kind(),
        ErrorKind::MissingRequired
    );
}

#[test]
fn po_09_missing_status() {
    let message =
        "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||1\rOBR|1||F|X\rOBX|1|ST|A||b\r";
    let outcome = run(message);
    assert_eq!(first(&outcome, "DiagnosticReport")["status"], "unknown");
    assert_eq!(first(&outcome, "Observation")["status"], "unknown");
    let missing: Vec<_> = outcome
        .exceptions()
        .iter()
        .filter(|one| format!("{:?}", one.kind()) == "Missing")
        .map(|one| (one.origin().unwrap().location().to_string(), one.target().to_owned()))
        .collect();
    let told = |place: &str, target: &str| (place.to_owned(), target.to_owned());
    assert_eq!(
        missing,
        [told("OBR", "DiagnosticReport.status"), told("OBX", "Observation.status")]
    );
    let reject = || Policies::default().missing_status(MissingStatus::Reject);
    let refused = run_with(reject(), message).unwrap_err();
    assert_eq!(refused.location().unwrap().to_string(), "OBR-25");
    let reported = message.replace("|X\r", "|X|||||||||||||||||||||F\r");
    let refused = run_with(reject(), &reported).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::MissingRequired);
    assert_eq!(refused.location().unwrap().to_string(), "OBX");
    // The other required elements keep their defaults.
    let whole = reported.replace("||b\r", "||b||||||F\r");
    assert!(run_with(reject(), &whole).is_ok());
}

#[test]
fn po_10_zone() {
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1\rPV1|1|I||||||||||||||||||||||||||||||||||||||||||202403011015\r";
    let start =
        |outcome: &sanare_mapping::Outcome| first(outcome, "Encounter")["period"]["start"].clone();
    assert_eq!(start(&run(message)), "2024-03-01");
    assert!(kinds(&run(message)).contains(&"CutTime".to_owned()));
    let zone = Zone::Facility(FixedOffset::east_opt(3600).unwrap());
    assert_eq!(start(&with(Policies::default().zone(zone), message)), "2024-03-01T10:15:00+01:00");
    // The zone of MSH-7 holds for the message.
    let stated = message.replace("MSH|^~\\&|||||||", "MSH|^~\\&|||||20240301-0500||");
    assert_eq!(start(&run(&stated)), "2024-03-01T10:15:00-05:00");
}

#[test]
fn po_11_snapshot() {
    let message = "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||1\rPRT|1|D||PP^^HL70443|D1^House\rOBR|1|||X|||||||||||||||||||||F\r";
    // A deleted participation is a participation like any other in a snapshot.
    let outcome = with(Policies::default().actions(Actions::Snapshot), message);
    assert_eq!(first(&outcome, "Practitioner")["name"][0]["family"], "House");
    assert_eq!(json(&outcome), json(&run(message)));
}

#[test]
fn po_12_manual() {
    let message = "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1\rAL1|1||X|SV\r";
    let decided = run(message);
    assert_eq!(first(&decided, "AllergyIntolerance")["reaction"][0]["severity"], "severe");
    assert!(kinds(&decided).contains(&"Manual".to_owned()));
    let skipped = with(Policies::default().manual(Manual::SkipAndReport), message);
    assert_eq!(first(&skipped, "AllergyIntolerance")["reaction"], Value::Null);
    let switched =
        with(Policies::default().switch("AL1[AllergyIntolerance]/AL1-4#1", true), message);
    assert_eq!(first(&switched, "AllergyIntolerance")["criticality"], "high");
    let kept = with(Policies::default().switch("keep-message", true), message);
    let data = first(&kept, "DocumentReference")["content"][0]["attachment"]["data"].clone();
    assert!(data.as_str().is_some_and(|data| data.starts_with("TVNI")));
}
