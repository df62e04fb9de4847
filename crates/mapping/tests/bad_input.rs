//! Bad input and limits: typed errors, exceptions and no panic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod common;

use common::{ADT, all, first, kinds, plan, run, run_on, run_with};
use sanare_mapping::policy::{MissingStatus, Policies};
use sanare_mapping::{ErrorKind, IssueKind, Plan, RuleSet};

#[test]
fn bd_01_empty_message() {
    assert!(sanare_hl7v2::Parser::new().parse(b"").is_err());
    let refused = run_on(plan(), b"MSH|^~\\&|\r").unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Untyped);
    assert_eq!(refused.location().unwrap().to_string(), "MSH-9.1");
}

#[test]
fn bd_02_no_patient() {
    let outcome = run(
        "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rOBR|1|||X^Y^LN|||||||||||||||||||||F\rOBX|1|ST|A||b||||||F\r",
    );
    assert!(all(&outcome, "Patient").is_empty());
    assert!(first(&outcome, "Observation").get("subject").is_none());
}

#[test]
fn bd_03_two_patients() {
    let group = |id: &str| {
        format!("PID|1||{id}\rOBR|1||F{id}|X^Y^LN|||||||||||||||||||||F\rOBX|1|ST|A||b||||||F\r")
    };
    let outcome =
        run(&format!("MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\r{}{}", group("1"), group("2")));
    let patients = all(&outcome, "Patient");
    let reports = all(&outcome, "DiagnosticReport");
    assert_eq!((patients.len(), reports.len()), (2, 2));
    for (patient, report) in patients.iter().zip(&reports) {
        let id = format!("urn:uuid:{}", patient["id"].as_str().unwrap());
        assert_eq!(report["subject"]["reference"], id.as_str());
    }
}

#[test]
fn bd_04_odd_encoding_characters() {
    let outcome = run(
        "MSH*:~!;*S*F*****ADT:A01:ADT_A01*1*P*2.5.1\rPID*1**7:::H:MR**Berg:Eva!T!x**19700203*F\r",
    );
    let patient = first(&outcome, "Patient");
    assert_eq!(patient["identifier"][0]["value"], "7");
    assert_eq!(patient["name"][0]["given"][0], "Eva;x");
}

#[test]
fn bd_05_date_of_zeros() {
    let outcome = run(&ADT.replace("19700203", "00000000"));
    assert!(first(&outcome, "Patient").get("birthDate").is_none());
    assert!(kinds(&outcome).contains(&"RejectedValue".to_owned()));
}

#[test]
fn bd_06_code_without_system() {
    // The table of the field is meant where no system is named.
    assert_eq!(first(&run(ADT), "Patient")["gender"], "female");
    let local = run(&ADT.replace("|F\r", "|F^Female^L\r"));
    assert!(first(&local, "Patient").get("gender").is_none());
    assert!(kinds(&local).contains(&"UnmappedCode".to_owned()));
}

#[test]
fn bd_07_ten_thousand_repeats() {
    let many = vec!["1^^^^MR"; 10_000].join("~");
    let message = ADT.replace("4711^^^NORTH^MR", &many);
    let refused = run_on(plan(), message.as_bytes()).unwrap_err();
    assert_eq!(
        (refused.kind(), refused.location().unwrap().to_string().as_str()),
        (ErrorKind::Limit, "PID-3")
    );
    let allowed =
        run_with(Policies::default().max_repetitions(20_000).max_resources(50_000), &message)
            .unwrap();
    assert_eq!(first(&allowed, "Patient")["identifier"].as_array().unwrap().len(), 1);
}

#[test]
fn bd_07_more_fields_than_numbers() {
    // A field number has sixteen bits; what comes behind the last of them is still told.
    let outcome = run(&format!("{ADT}ZZZ{}x\r", "|".repeat(70_000)));
    let unread: Vec<_> = outcome.unread().iter().map(ToString::to_string).collect();
    assert!(unread.contains(&"ZZZ-65535".to_owned()));
    let separators = "^".repeat(200_000);
    let outcome = run(&ADT.replace("|F\r", &format!("|F{separators}x\r")));
    assert_eq!(first(&outcome, "Patient")["gender"], "female");
}

#[test]
fn ex_05_limits() {
    let few = run_with(Policies::default().max_resources(2), ADT).unwrap_err();
    assert_eq!(few.kind(), ErrorKind::Limit);
    let small = run_with(Policies::default().max_elements(20), ADT).unwrap_err();
    assert_eq!(small.kind(), ErrorKind::Limit);
}

#[test]
fn ex_02_never_an_empty_success() {
    let refused =
        run_on(plan(), b"MSH|^~\\&|||||||ZZZ^Z01^ZZZ_Z01|1|P|2.5.1\rZPI|1\r").unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::NoMap);
    // A family's map, and the segments of an admission where there is a patient.
    let outcome = run("MSH|^~\\&|||||||ADT^A03^ADT_A03|1|P|2.5.1\rPID|1||1\r");
    assert!(kinds(&outcome).contains(&"FamilyMap".to_owned()));
    let outcome = run("MSH|^~\\&|||||||BAR^P01^BAR_P01|1|P|2.5.1\rPID|1||1\r");
    assert_eq!(first(&outcome, "Patient")["identifier"][0]["value"], "1");
    let report =
        run("MSH|^~\\&|||||||ORU^R01|1|P|2.5.1\rPID|1||1\rOBR|1||F|X|||||||||||||||||||||F\r");
    assert!(!kinds(&report).contains(&"FamilyMap".to_owned()));
}

/// Every way to a map, with a patient, with a local segment alone, and with a header alone.
#[test]
fn ex_02_a_message_without_content_is_an_error() {
    // What MSH-9 says; whether another message's map is used; whether only the patient is mapped.
    let maps = [
        ("ADT^A01^ADT_A01", false, false),
        ("ADT^A01", false, false),
        ("ADT^^ADT_A01", false, false),
        ("ADT^A01^ORU_R01", false, false),
        ("ADT^A03^ADT_A03", true, false),
        ("ADT^A99^ADT_A99", true, false),
        ("ADT", true, false),
        ("ORU^R01^ORU_R01", false, false),
        ("ORU^R01", false, false),
        ("ORU^R30^ORU_R30", true, false),
        ("VXU^V04", false, false),
        ("SIU^S13^SIU_S12", false, false),
        ("SIU^S13", true, false),
        ("OMG^O19^OMG_O19", true, false),
        ("MDM^T01^MDM_T01", true, false),
        ("BAR^P01^BAR_P01", true, true),
        ("RDE^O11^RDE_O11", true, true),
        ("ZZZ^Z01^ZZZ_Z01", true, true),
        ("oru^R01^oru_r01", true, true),
        ("QRY^A19", true, true),
        ("ACK^A01^ACK", true, true),
    ];
    for (name, family, patient_alone) in maps {
        let head = format!("MSH|^~\\&|A|N|||20240301||{name}|1|P|2.5.1\r");
        let outcome = run(&format!("{head}PID|1||1\rZPI|1|x\r"));
        assert_eq!(first(&outcome, "Patient")["identifier"][0]["value"], "1", "{name}");
        let found = kinds(&outcome);
        assert_eq!(found.contains(&"FamilyMap".to_owned()), family, "{name}");
        assert_eq!(found.contains(&"NotCarriedOut".to_owned()), patient_alone, "{name}");
        let unread: Vec<_> = outcome.unread().iter().map(ToString::to_string).collect();
        assert_eq!(unread, ["ZPI-1", "ZPI-2"], "{name}");
        assert!(!found.contains(&"NoContent".to_owned()), "{name}");
        for rest in ["ZPI|1|x\r", "SFT|Maker|1\rEVN||20240301\r", ""] {
            let place = match run_on(plan(), format!("{head}{rest}").as_bytes()) {
                Err(error) if patient_alone && error.kind() == ErrorKind::NoMap => error.location(),
                Err(error) => panic!("{name}: {error}"),
                Ok(outcome) => {
                    assert!(!patient_alone, "{name} {rest}");
                    let mut told = outcome.exceptions().iter();
                    let told = told.find(|one| format!("{:?}", one.kind()) == "NoContent").unwrap();
                    assert_eq!(told.kind().severity(), sanare_hl7v2::Severity::Error);
                    told.origin().map(|origin| origin.location())
                }
            };
            assert!(place.unwrap().to_string().starts_with("MSH-9"), "{name} {rest}");
        }
    }
    for name in ["", "^A01", "^^ADT_A01", "\"\"^A01"] {
        let text = format!("MSH|^~\\&|A|N|||20240301||{name}|1|P|2.5.1\rPID|1||1\r");
        let error = run_on(plan(), text.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Untyped, "{name}");
    }
}

#[test]
fn cd_01_error_refuses_the_message() {
    let message = b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rOBR|1||F|X\r";
    let refusing = common::plan_with(Policies::default().missing_status(MissingStatus::Reject));
    let refused = run_on(&refusing, message).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Refused);
    assert_eq!(refused.rule(), Some("OBR[DiagnosticReport]/OBR-25#2"));
    assert_eq!(refused.location().unwrap().to_string(), "OBR-25");
}

#[test]
fn cd_02_manual_rules_are_counted() {
    let outcome = run(&format!("{ADT}AL1|1||X|SV\r"));
    let manual = outcome.exceptions().iter().filter(|one| format!("{:?}", one.kind()) == "Manual");
    assert_eq!(manual.filter(|one| one.rule().starts_with("AL1")).count(), 3);
}

#[test]
fn bd_08_cyclic_maps() {
    let rules = RuleSet::from_csv(
        "own.csv",
        "id,source,target,via\nHD[Organization]/HD.1#1,HD.1,partOf(Organization),XON[Organization]\nXON[Organization]/XON.1#1,XON.1,partOf(Organization),HD[Organization]\n",
    )
    .unwrap();
    let report = Plan::compile(&rules).unwrap_err();
    assert!(report.errors().any(|issue| issue.kind() == IssueKind::CyclicVia));
}

#[test]
fn rm_04_every_finding_with_its_place() {
    let text = "id,source,condition,target,via,table,unmapped_code\n\
        PID[Patient]/a,PID-3,,identifer,,,\n\
        PID[Patient]/b,PID-5,,name,CX[Nothing],,\n\
        PID[Patient]/c,PID-8,,gender,,NoTable,\n\
        PID[Patient]/d,PID-8,,gender,,,keep-source\n\
        PID[Patient]/e,PID-5,,name,,,\n";
    let rules = RuleSet::from_csv("own.csv", text).unwrap();
    let report = Plan::compile(&rules).unwrap_err();
    let found: Vec<_> =
        report.errors().map(|issue| (issue.row(), issue.column(), issue.kind())).collect();
    assert_eq!(
        found,
        [
            (2, "target", IssueKind::UnknownElement),
            (3, "via", IssueKind::DanglingMap),
            (4, "table", IssueKind::DanglingTable),
            (5, "unmapped_code", IssueKind::KeepOnRequiredBinding),
            (6, "target", IssueKind::NoConversion),
        ]
    );
    let text = "id,source,condition,target\nPID[Patient]/a,PID-3,IF (,x\nPID[Patient]/a,PID-3,,a[\nPID[Patient]/a,PID-3,,gender\nPID[Patient]/a,PID-3,,gender\n";
    let report = RuleSet::from_csv("own.csv", text).unwrap_err();
    let found: Vec<_> = report.errors().map(|issue| (issue.row(), issue.kind())).collect();
    assert_eq!(
        found,
        [(2, IssueKind::Condition), (3, IssueKind::Target), (5, IssueKind::DuplicateId)]
    );
    assert_eq!(report.issues()[0].file(), "own.csv");
    assert!(RuleSet::from_csv("own.csv", "a,b\n1,2\n").is_err());
    assert!(RuleSet::from_json("own.json", "{").is_err());
}

#[test]
fn rm_03_csv_and_json_say_the_same() {
    let rules = common::rules();
    let from_csv = RuleSet::from_csv("all.csv", &rules.to_csv()).unwrap();
    let from_json = RuleSet::from_json("all.json", &rules.to_json()).unwrap();
    assert_eq!(from_csv.to_csv(), rules.to_csv());
    assert_eq!(from_json.to_csv(), rules.to_csv());
    assert_eq!(from_csv.rules().count(), rules.rules().count());
    let noted = RuleSet::from_csv(
        "n.csv",
        "id,source,target,owner\nPID[Patient]/x,PID-8,gender,registration\n",
    )
    .unwrap();
    assert_eq!(noted.rule("PID[Patient]/x").unwrap().note("owner"), Some("registration"));
    assert!(noted.to_csv().contains("registration") && noted.to_json().contains("registration"));
}

#[test]
fn rm_01_typed_rule_set() {
    let rules = common::rules();
    let rule = rules.rule("PID[Patient]/PID-8#1").unwrap();
    assert_eq!(
        (rule.source().as_str(), rule.target().as_str(), rule.map()),
        ("PID-8", "gender", "PID[Patient]")
    );
    let digest = rules.digest();
    assert_eq!(digest.len(), 64);
    // The order of rows and columns decides nothing, what they say does.
    let one = RuleSet::from_csv(
        "a.csv",
        "id,source,target\nPID[Patient]/x,PID-8,gender\nPID[Patient]/y,PID-7,birthDate\n",
    )
    .unwrap();
    let two = RuleSet::from_csv(
        "b.csv",
        "target,id,source\nbirthDate,PID[Patient]/y,PID-7\ngender,PID[Patient]/x,PID-8\n",
    )
    .unwrap();
    let three = RuleSet::from_csv(
        "c.csv",
        "id,source,target\nPID[Patient]/x,PID-9,gender\nPID[Patient]/y,PID-7,birthDate\n",
    )
    .unwrap();
    assert_eq!(one.digest(), two.digest());
    assert_ne!(one.digest(), three.digest());
}

#[test]
fn rm_02_row_ids_are_kept() {
    let rules = common::rules();
    for id in ["ADT_A01/ADT_A01.PID#1", "OBX[Observation]/OBX-5#17", "CX[Identifier]/CX.1#1"] {
        assert!(rules.rule(id).is_some(), "{id}");
    }
    assert_eq!(
        rules.table("AdministrativeSex").unwrap().rows()[0].id.split('|').next(),
        Some("AdministrativeSex/HL70001")
    );
    assert!(include_str!("../rules/errata.csv").lines().count() > 449);
}

#[test]
fn ex_04_references_resolve() {
    let outcome = run(
        "MSH|^~\\&|A|B|C|D|||ADT^A01^ADT_A01|1|P|2.5.1\rEVN|||||U1^X\rPID|1||7^^^H||A^B\rPV1|1|I|W^R^B^F||||D^E\rDG1|1||X\rIN1|1|P|C|Care\r",
    );
    let text = common::json(&outcome).to_string();
    let bundle = common::json(&outcome);
    let urls: Vec<&str> = bundle["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["fullUrl"].as_str().unwrap())
        .collect();
    for part in text.split("\"reference\":\"").skip(1) {
        let reference = part.split('"').next().unwrap();
        assert!(urls.contains(&reference));
    }
}

#[test]
fn ln_01_every_leaf_has_a_record() {
    let outcome = run(ADT);
    let explained = outcome.explain("Patient.gender").to_string();
    assert!(explained.contains("translated from PID-8.1 bytes"), "{explained}");
    assert!(
        explained.contains("by PID[Patient]/PID-8#1 @hl7.v2-to-fhir@1.0.0 with CWE[code]/CWE.1#1"),
        "{explained}"
    );
    assert!(explained.contains("through AdministrativeSex/HL70001|F#1"), "{explained}");
    let record = outcome.lineage().iter().find(|record| record.path() == "gender").unwrap();
    let span = record.origin().unwrap().span();
    assert_eq!(&ADT.as_bytes()[span], b"F");
    assert_eq!(record.rule(&outcome), Some("PID[Patient]/PID-8#1"));
    assert!(outcome.explain("Patient.nosuch").is_empty());
    assert!(!outcome.explain("Bundle.timestamp").is_empty());
}

#[test]
fn cv_01_left_behind() {
    let outcome = run(&format!("{ADT}ZPI|1|x^y\r"));
    let unread: Vec<String> = outcome.unread().iter().map(ToString::to_string).collect();
    assert_eq!(unread, ["ZPI-1", "ZPI-2.1", "ZPI-2.2"]);
}

#[test]
fn rm_04_warnings_of_the_guide() {
    let report = plan().report();
    assert!(!report.has_errors());
    let has = |kind, name: &str| {
        report.issues().iter().any(|issue| issue.kind() == kind && issue.name() == name)
    };
    assert!(has(IssueKind::RequiredUnset, "Coverage[1].status"));
    assert!(has(IssueKind::IndexCollision, "family[1].extension[3]"));
    assert!(has(IssueKind::Overflow, "contact.name"));
    let rules = RuleSet::from_csv(
        "own.csv",
        "id,source,target\nPID[Patient]/a,PID-7,birthDate\nPID[Patient]/b,PID-29,birthDate\n",
    )
    .unwrap();
    let plan = Plan::compile(&rules).unwrap();
    let found: Vec<_> =
        plan.report().issues().iter().map(|issue| (issue.rule(), issue.kind())).collect();
    assert_eq!(found, [("PID[Patient]/b", IssueKind::WriteConflict)]);
}
