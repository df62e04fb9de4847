//! What a Bundle must not say, and what nobody may lose in silence.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod common;

use common::{ADT, all, first, json, kinds, plan, plan_with, run, run_on};
use sanare_hl7v2::Severity;
use sanare_mapping::policy::{Policies, Unreadable, Zone};
use sanare_mapping::{ErrorKind, Outcome, Transform};

fn event(event: &str, structure: &str, pv1: &str) -> Outcome {
    run(&format!(
        "MSH|^~\\&|A|N|||20240301101500+0100||ADT^{event}{structure}|1|P|2.5.1\r\
         EVN||20240301\rPID|1||1^^^N^MR||Berg^Eva\r{pv1}\r"
    ))
}

fn status(name: &str, structure: &str, pv1: &str) -> String {
    first(&event(name, structure, pv1), "Encounter")["status"].as_str().unwrap().to_owned()
}

/// A report of one result, OBX-2 and OBX-5 and what follows.
fn report(kind: &str, rest: &str) -> Outcome {
    run(&format!(
        "MSH|^~\\&|L|N|||20240301120000+0100||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||1^^^N^MR\r\
         OBR|1||F|X^Y^LN|||||||||||||||||||||F\rOBX|1|{kind}|A^B^LN||{rest}\r"
    ))
}

fn has(outcome: &Outcome, kind: &str) -> bool {
    kinds(outcome).iter().any(|one| one == kind)
}

#[test]
fn po_08_the_event_tells_the_state_of_a_visit() {
    for (name, wanted) in [
        ("A01", "in-progress"),
        ("A02", "in-progress"),
        ("A03", "finished"),
        ("A04", "arrived"),
        ("A05", "planned"),
        ("A06", "in-progress"),
        ("A09", "in-progress"),
        ("A11", "cancelled"),
        ("A12", "in-progress"),
        ("A13", "in-progress"),
        ("A14", "planned"),
        ("A21", "onleave"),
        ("A22", "in-progress"),
        ("A27", "cancelled"),
        ("A31", "unknown"),
        ("A38", "cancelled"),
        ("A53", "onleave"),
    ] {
        assert_eq!(status(name, "", "PV1|1|I"), wanted, "{name}");
    }
    // The structure that table 0354 gives a cancelled admission is that of A09.
    assert_eq!(status("A11", "^ADT_A09", "PV1|1|I"), "cancelled");
    let ended = format!("PV1|1|I{}20240301", "|".repeat(43));
    assert_eq!(status("A08", "", &ended), "finished");
    assert_eq!(status("A01", "", &ended), "finished");
    assert_eq!(status("A13", "", &ended), "in-progress", "the discharge is taken back");
    assert_eq!(status("A11", "^ADT_A09", &ended), "cancelled");
    // An update says nothing of it: the patient class does.
    assert_eq!(status("A08", "", "PV1|1|P"), "planned");
    assert!(!has(&event("A03", "", "PV1|1|I"), "Conflict"));
}

#[test]
fn ex_02_what_joins_or_deletes_records_is_refused() {
    for (name, structure) in [
        ("A40", "^ADT_A39"),
        ("A34", "^ADT_A30"),
        ("A18", ""),
        ("A24", "^ADT_A24"),
        ("A37", ""),
        ("A23", "^ADT_A21"),
        ("A29", ""),
        ("a40", ""),
        ("", "^ADT_A39"),
    ] {
        let message = ADT.replace("ADT^A01^ADT_A01", &format!("ADT^{name}{structure}"));
        let error = run_on(plan(), message.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::EventUnsupported, "{name}{structure}");
        assert!(error.event().is_some());
    }
    let message = ADT.replace("ADT^A01^ADT_A01", "ADT").replace("PID|1", "EVN|A40\rPID|1");
    let error = run_on(plan(), message.as_bytes()).unwrap_err();
    assert_eq!(error.location().unwrap().to_string(), "EVN-1");
    assert_eq!(
        error.to_string(),
        "the event changes or joins records, which no map carries out \
         (merge patient, patient identifier list) at EVN-1"
    );
}

#[test]
fn ex_02_what_is_asked_for_and_not_done_is_an_error() {
    let asked = |outcome: &Outcome| {
        let all = outcome.exceptions().iter();
        all.filter(|one| one.kind().severity() == Severity::Error)
            .map(|one| one.origin().unwrap().location().to_string())
            .collect::<Vec<_>>()
    };
    let order = |control: &str| {
        run(&format!(
            "MSH|^~\\&|A|N|||20240301||OML^O21^OML_O21|1|P|2.5.1\rPID|1||1^^^N^MR||B^E\r\
             ORC|{control}|P1\rOBR|1|P1||X^Y^LN\r"
        ))
    };
    assert_eq!(asked(&order("CA")), ["ORC-1"]);
    assert_eq!(asked(&order("NW")), Vec::<String>::new());
    // A map of the patient alone carries out no order.
    let pharmacy = run("MSH|^~\\&|A|N|||20240301||RDE^O11^RDE_O11|1|P|2.5.1\r\
        PID|1||1^^^N^MR||B^E\rORC|NW|P1\r");
    assert_eq!(asked(&pharmacy), ["MSH-9"]);
    let merged = run(&format!("{ADT}MRG|9^^^NORTH^MR\r"));
    assert_eq!(asked(&merged), ["MRG-1"]);
}

#[test]
fn ex_02_text_of_another_character_set_is_told() {
    let message = |charset: &str, name: &[u8]| {
        let head = format!(
            "MSH|^~\\&|A|N|||20240301||ADT^A01^ADT_A01|1|P|2.5.1||||||{charset}\rEVN||20240301\r\
             PID|1||1^^^N^MR||"
        );
        [head.as_bytes(), name, b"^Eva^J\rPV1|1|I\r"].concat()
    };
    let outcome = run_on(plan(), &message("UNICODE UTF-8", b"M\xfcller^Ev\xe4")).unwrap();
    let found: Vec<String> = outcome
        .exceptions()
        .iter()
        .filter(|one| format!("{:?}", one.kind()) == "Undecoded")
        .map(|one| one.origin().unwrap().location().to_string())
        .collect();
    assert_eq!(found, ["PID-5.1"], "once for a field");
    for charset in ["", "KLINGON"] {
        let outcome = run_on(plan(), &message(charset, b"M\xfcller")).unwrap();
        assert!(has(&outcome, "CharsetAssumed"), "{charset}");
    }
    let japanese = run_on(plan(), &message("ISO IR87", b"\x1b$B;3ED\x1b(B")).unwrap();
    assert!(has(&japanese, "CharsetAssumed") || !has(&japanese, "ControlCharacter"));
    let whole = run_on(plan(), &message("UNICODE UTF-8", "Müller".as_bytes())).unwrap();
    assert!(!has(&whole, "Undecoded") && !has(&whole, "CharsetAssumed"));
    let strict = plan_with(Policies::default().unreadable(Unreadable::Error));
    let error = run_on(&strict, &message("UNICODE UTF-8", b"M\xfcller")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unreadable);
    assert_eq!(error.location().unwrap().to_string(), "PID-5.1");
}

#[test]
fn ex_04_control_characters_are_marked_and_told() {
    let outcome = report("NM", "1\u{1} 2|mg|||||F");
    let observation = first(&outcome, "Observation");
    assert_eq!(observation["valueString"], "1\u{fffd} 2 mg");
    assert!(observation["valueQuantity"].is_null());
    assert!(has(&outcome, "ControlCharacter"));
    let outcome = run(&ADT.replace("Berg", "Be\u{2}rg"));
    assert_eq!(first(&outcome, "Patient")["name"][0]["family"], "Be\u{fffd}rg");
    assert!(has(&outcome, "ControlCharacter"));
}

#[test]
fn bd_01_a_message_that_is_cut_off() {
    let oru = "MSH|^~\\&|L|N|||20240301120000+0100||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||1^^^N^MR\r";
    let cut = format!("{oru}OBR|1||F|X^Y^LN\rOBX|1|NM|2345-7^Glucose^LN||18");
    assert!(has(&run(&cut), "Unterminated"));
    assert!(!has(&run(&format!("{cut}2.0\r")), "Unterminated"));
    // What its structure demands never came.
    for text in [format!("{oru}ORC|RE|P1"), "MSH|^~\\&|A|N|||2024||ADT^A01^ADT_A01|1".to_owned()] {
        let error = run_on(plan(), text.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CutOff, "{text}");
    }
    let doubtful = "MSH|&&&&|L|N|||2024||ORU&R01|1|P|2.5.1\rPID|1||1\r";
    let error = run_on(plan(), doubtful.as_bytes()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Doubtful);
    assert_eq!(error.doubt(), Some(sanare_hl7v2::Code::DelimiterDuplicate));
    assert_eq!(
        error.to_string(),
        "the message may say something else than its sender meant (DelimiterDuplicate) at MSH[1]-2"
    );
    // A header that ends before its type is cut off, and not of no type.
    for text in ["MSH|^~\\&|A|N|||2024", "MSH|^~\\&|A|N|||2024||"] {
        let error = run_on(plan(), text.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CutOff, "{text}");
    }
}

#[test]
fn bd_02_a_message_without_a_patient_is_an_error() {
    let empty = ADT.replace("PID|1||4711^^^NORTH^MR||Berg^Eva||19700203|F", "PID|");
    assert!(has(&run(&empty), "NoPatient"));
    assert!(!has(&run(ADT), "NoPatient"));
}

#[test]
fn ex_01_a_number_as_text_keeps_its_unit() {
    for (value, wanted) in
        [("neg|mg/dL^^UCUM", "neg mg/dL"), ("<=^2|mg/dL", "<= 2 mg/dL"), ("1,5|^g", "1,5 g")]
    {
        let outcome = report("NM", &format!("{value}|||||F"));
        let observation = first(&outcome, "Observation");
        assert_eq!(observation["valueString"], wanted);
        let unread: Vec<String> = outcome.unread().iter().map(ToString::to_string).collect();
        let unit = unread.iter().any(|place| place == "OBX-6" || place.starts_with("OBX-6.1"));
        assert!(!unit, "{unread:?}");
    }
}

#[test]
fn ex_01_the_media_type_of_data() {
    for (value, wanted) in [
        ("^application^pdf^Base64^QUJD", "application/pdf"),
        ("^AP^PDF^Base64^QUJD", "application/pdf"),
        ("^TEXT^^A^hello", "text/plain"),
        ("^image^jpeg^Base64^QUJD", "image/jpeg"),
        ("^^strange^Base64^QUJD", "application/octet-stream"),
    ] {
        let outcome = report("ED", &format!("{value}||||||F"));
        let text = json(&outcome).to_string();
        assert!(text.contains(&format!("\"contentType\":\"{wanted}\"")), "{value}: {text}");
        assert_eq!(has(&outcome, "MediaType"), wanted.ends_with("octet-stream"), "{value}");
    }
}

#[test]
fn ex_01_a_value_of_any_type_is_somewhere() {
    for (kind, value, wanted) in [
        ("MA", "1^2", "1 2"),
        ("CX", "123^^^NORTH&1.2&ISO^MR", "123 NORTH 1.2 ISO MR"),
        ("XCN", "7^Berg^Eva^^^Dr^^^N&1.2&ISO", "7 Berg Eva Dr N 1.2 ISO"),
        ("HD", "N^1.2.3^ISO", "N 1.2.3 ISO"),
        ("MO", "150.00^USD", "150.00 USD"),
        ("CQ", "5^mg&milligram&UCUM", "5 mg milligram UCUM"),
        ("TQ", "1^Q6H&0800^D3^20240101^^R", "1 Q6H 0800 D3 20240101 R"),
        ("XPN", "Berg^Eva", "Berg Eva"),
        ("CP", "150.00&USD^UP", "150.00 USD UP"),
        ("EI", "1^N", "1 N"),
    ] {
        let outcome = report(kind, &format!("{value}||||||F"));
        assert_eq!(first(&outcome, "Observation")["valueString"], wanted, "{kind}");
        assert!(has(&outcome, "AsText"), "{kind}");
        assert!(!outcome.unread().iter().any(|place| place.to_string().starts_with("OBX-5")));
    }
}

#[test]
fn ex_01_each_repetition_of_any_type_is_a_component() {
    for (kind, value, wanted) in [
        ("MA", "1^2~3^4", ["1 2", "3 4"]),
        ("XCN", "7^Berg^Eva~8^Holm^Ola", ["7 Berg Eva", "8 Holm Ola"]),
        ("HD", "A^1.2^ISO~B^1.3^ISO", ["A 1.2 ISO", "B 1.3 ISO"]),
    ] {
        let outcome = report(kind, &format!("{value}||||||F"));
        let observation = first(&outcome, "Observation");
        let components = observation["component"].as_array().unwrap();
        let found: Vec<&str> =
            components.iter().map(|one| one["valueString"].as_str().unwrap()).collect();
        assert_eq!(found, wanted, "{kind}");
        assert!(components.iter().all(|one| one["dataAbsentReason"].is_null()));
        let told: Vec<String> = outcome
            .exceptions()
            .iter()
            .map(|one| format!("{:?} {}", one.kind(), one.origin().unwrap().location()))
            .collect();
        assert_eq!(told, ["AsText OBX-5", "AsText OBX-5[2]"], "{kind}");
        assert!(outcome.unread().is_empty(), "{kind}");
    }
    // Nothing is absent where nothing was sent.
    let outcome = report("MA", "~1^2||||||F");
    let components = first(&outcome, "Observation")["component"].clone();
    assert!(components[0]["dataAbsentReason"].is_null());
    assert_eq!(components[1]["valueString"], "1 2");
}

#[test]
fn ex_01_an_array_of_numbers_is_sampled_data() {
    let outcome = report("NA", "1^2.50^3~4^^+6~7|mV^millivolt^UCUM|||||F");
    let text = json(&outcome).to_string();
    let data = &first(&outcome, "Observation")["valueSampledData"];
    assert_eq!(data["data"], "1 2.50 3 4 E 6 7 E E", "rows are as long as the longest");
    assert_eq!((&data["dimensions"], &data["origin"]["value"]), (&3.into(), &0.into()));
    assert_eq!(data["origin"]["code"], "mV");
    assert!(data["_period"]["extension"][0]["url"].as_str().unwrap().ends_with("absent-reason"));
    assert!(outcome.unread().is_empty() && !has(&outcome, "Overflow"));
    assert!(!text.contains("valueQuantity"));
    // What is no array of numbers is no SampledData.
    for (value, wanted) in [("1^x", "1 x"), ("1^2~3^y", "1 2; 3 y")] {
        let outcome = report("NA", &format!("{value}|mV|||||F"));
        let observation = first(&outcome, "Observation");
        assert_eq!(observation["valueString"], wanted);
        assert!(observation["valueSampledData"].is_null() && has(&outcome, "AsText"));
        assert_eq!(outcome.unread()[0].to_string(), "OBX-6");
    }
}

#[test]
fn cv_01_what_only_a_condition_asks_for_is_unread() {
    let rules = sanare_mapping::RuleSet::from_csv(
        "own.csv",
        "id,source,condition,target\n\
         PID[Patient]/mother,PID-21.4,IF PID-21.1 NOT VALUED AND PID-22 VALUED,name.text\n\
         PID[Patient]/sex,PID-30,\"IF PID-22.1 EQUAL \"\"H\"\"\",deceasedBoolean\n",
    )
    .unwrap();
    let rules = common::rules().clone().with_rules(rules);
    let plan = sanare_mapping::Plan::compile(&rules).unwrap();
    let message =
        ADT.replace("|F\r", &format!("|F{}N1^^^N2|H{}Y\r", "|".repeat(13), "|".repeat(8)));
    let outcome = run_on(&plan, message.as_bytes()).unwrap();
    let unread: Vec<String> = outcome.unread().iter().map(ToString::to_string).collect();
    // PID-30 is carried over, because PID-22 holds; PID-21.4 is not, because PID-21.1 is valued.
    assert_eq!(first(&outcome, "Patient")["deceasedBoolean"], true);
    for place in ["PID-21.1", "PID-21.4", "PID-22"] {
        assert!(unread.iter().any(|one| one == place), "{place} of {unread:?}");
    }
    assert!(!unread.iter().any(|one| one == "PID-30"), "{unread:?}");
}

#[test]
fn po_10_an_assumed_zone_is_told() {
    let outcome = run(&ADT.replace("PV1|1|I", &format!("PV1|1|I{}20240701101500", "|".repeat(42))));
    let start = &first(&outcome, "Encounter")["period"]["start"];
    assert_eq!(start, "2024-07-01T10:15:00+01:00");
    assert!(has(&outcome, "ZoneAssumed"));
    let explained = outcome.explain("Encounter.period.start");
    assert_eq!(explained.records()[0].transform(), Transform::ZoneAssumed);
    assert!(!has(&run(ADT), "ZoneAssumed"), "MSH-7 names its own");
    // The zone of MSH-7 is that of the message, by the standard; the policy is for the others.
    let zone = chrono::FixedOffset::east_opt(7200).unwrap();
    let plan = plan_with(Policies::default().zone(Zone::Facility(zone)));
    let message =
        ADT.replace("101500+0100", "101500").replace("PV1|1|I", "EVN||20240701101500\rPV1|1|I");
    assert!(has(&run_on(&plan, message.as_bytes()).unwrap(), "ZoneAssumed"));
}

#[test]
fn po_10_a_time_of_day_loses_no_fraction_in_silence() {
    let outcome = report("TM", "101530.25+0100||||||F");
    assert_eq!(first(&outcome, "Observation")["valueTime"], "10:15:30.25");
    assert!(has(&outcome, "CutTime"));
}

#[test]
fn ex_01_a_manufacturer_with_an_identifier_keeps_its_name() {
    let outcome = run(&ADT.replace("PID|1", "SFT|Maker^^^^^^^^^X1|1.0|Engine|1\rPID|1"));
    assert_eq!(first(&outcome, "Device")["manufacturer"], "Maker");
}

#[test]
fn ex_04_no_element_breaks_its_invariant() {
    // org-1: a country alone is no organisation.
    let country = ADT.replace("|2.5.1", "|2.5.1|||||DEU").replace("|NORTH|||2024", "||||2024");
    assert!(
        all(&run(&country), "Organization")
            .iter()
            .all(|one| one["name"].is_string() || one["identifier"].is_array())
    );
    // qty-3: a code of a unit needs a system.
    let outcome = report("NM", "5|mg/dL^^99LOCAL|||||F");
    let quantity = &first(&outcome, "Observation")["valueQuantity"];
    assert!(quantity["code"].is_null() && quantity["unit"] == "mg/dL");
    // org-2, org-3: no organisation is at home.
    let outcome = run(&ADT.replace(
        "PV1|1|I\r",
        "PV1|1|I\rIN1|1|P|80|Care|Street 1^^Town^^^^H||^PRN^PH^^^555^1234\r",
    ));
    let payor = all(&outcome, "Organization").into_iter().find(|one| one["name"] == "Care");
    let payor = payor.unwrap();
    assert_eq!(payor["address"][0]["city"], "Town");
    assert!(payor["address"][0]["use"].is_null() && payor["telecom"][0]["use"].is_null());
    let refused: Vec<String> = outcome
        .exceptions()
        .iter()
        .filter(|one| one.target().starts_with("Organization."))
        .map(|one| format!("{} {}", one.origin().unwrap().location(), one.target()))
        .collect();
    assert_eq!(refused, ["IN1-5.7 Organization.address.use", "IN1-7.2.1 Organization.telecom.use"]);
    // cpt-2: a number has a system.
    let outcome = run(&ADT.replace("|F\r", "|F|||||555^PRN^QQ\r"));
    let telecom = &first(&outcome, "Patient")["telecom"][0];
    assert_eq!((&telecom["value"], &telecom["system"]), (&"555".into(), &"other".into()));
    let told = outcome.exceptions().iter().any(|one| one.target() == "ContactPoint.system");
    assert!(told && first(&run(ADT), "Patient")["telecom"].is_null());
    // ext-1: an extension has a value or extensions.
    let prior = format!("PV1|1|I{}W^1^2\r", "|".repeat(41));
    let outcome = run(&ADT.replace("PV1|1|I\r", &prior));
    let history = first(&outcome, "Basic");
    for extension in history["extension"].as_array().unwrap() {
        let value = extension.as_object().unwrap().keys().any(|name| name.starts_with("value"));
        assert_ne!(value, extension["extension"].is_array(), "{extension}");
    }
    // pat-1: a contact has a name, a way to reach it, or an organisation.
    let contact = run(&ADT.replace("PV1|1|I", "NK1|1||MTH\rPV1|1|I"));
    assert!(first(&contact, "Patient")["contact"].is_null());
}
