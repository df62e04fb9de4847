//! What messages of the field say must be in the Bundle, or be named as left out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod common;

use common::{ADT, all, first, json, kinds, run, run_with};
use sanare_fhir::r4;
use sanare_mapping::policy::Policies;
use sanare_mapping::{ErrorKind, Limit, Outcome, Plan, RuleSet};
use serde_json::{Value, json};

const ORU: &str =
    "MSH|^~\\&|L|N|||20240301120000+0100||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||1^^^N^MR\r";

/// A report of one result: OBX-2, OBX-5 and what follows it.
fn result(kind: &str, rest: &str) -> String {
    format!("{ORU}OBR|1||F|X^Y^LN|||||||||||||||||||||F\rOBX|1|{kind}|A^B^LN||{rest}\r")
}

fn observation(kind: &str, rest: &str) -> (Value, Outcome) {
    let outcome = run(&result(kind, rest));
    (first(&outcome, "Observation"), outcome)
}

fn unread(outcome: &Outcome) -> Vec<String> {
    outcome.unread().iter().map(ToString::to_string).collect()
}

fn exceptions(outcome: &Outcome, kind: &str) -> Vec<String> {
    let all = outcome.exceptions().iter();
    all.filter(|one| format!("{:?}", one.kind()) == kind)
        .map(|one| {
            let place = one.origin().map(|origin| origin.location().to_string());
            format!("{} {}", place.unwrap_or_default(), one.target())
        })
        .collect()
}

#[test]
fn bd_03_a_second_patient_writes_nothing() {
    let message = ADT.replace("PV1|", "PID|2||9999^^^NORTH^MR||Other^Olaf||19500101|M\rPV1|");
    assert_ne!(message, ADT);
    let outcome = run(&message);
    assert_eq!(json(&outcome), json(&run(ADT)));
    assert_eq!(exceptions(&outcome, "Surplus"), ["PID[2] "]);
    assert!(unread(&outcome).iter().any(|place| place == "PID[2]-3.1"));
    // The same for whatever the structure has once.
    for (segment, twice) in [
        ("PV1", "PV1|1|O||||||D9^Other\r"),
        ("EVN", "EVN||20240101\rEVN||20250101\r"),
        ("PD1", "PD1||||D1^One\rPD1||||D2^Two\r"),
        ("MSH", "MSH|^~\\&|OTHER\r"),
    ] {
        let outcome = run(&format!("{ADT}{twice}"));
        assert_eq!(exceptions(&outcome, "Surplus"), [format!("{segment}[2] ")], "{segment}");
        let text = json(&outcome).to_string();
        assert!(!text.contains("OTHER") && !text.contains("Two") && !text.contains("Other"));
    }
}

#[test]
fn ex_02_a_segment_that_nobody_knows_is_an_error() {
    let outcome = run(&ADT.replace("PV1|", "QQQ|1|x\rZPI|1\rRXA|0\rPV1|"));
    assert_eq!(exceptions(&outcome, "UnknownSegment"), ["QQQ "]);
    // Local segments are the sender's own; a known one only stands where it may not.
    assert_eq!(exceptions(&outcome, "OutOfPlace"), ["RXA "]);
    assert!(unread(&outcome).contains(&"QQQ-2".to_owned()));
    assert_eq!(first(&outcome, "Encounter")["class"]["code"], "IMP");
}

#[test]
fn bd_02_an_admission_names_what_it_lacks() {
    let outcome = run("MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||20240101\rAL1|1||X^Y^L\r");
    assert_eq!(exceptions(&outcome, "MissingSegment"), [" PID", " PV1"]);
    let whole =
        run("MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||20240101\rPID|1||1\rPV1|1|I\r");
    assert!(exceptions(&whole, "MissingSegment").is_empty());
    // A group that is there lacks what begins it.
    let report = run(&format!("{ORU}ORC|RE\r"));
    assert_eq!(exceptions(&report, "MissingSegment"), ["ORC OBR"]);
    // The map of a relative demands the patient alone.
    let other = run("MSH|^~\\&|||||||ORU^R30^ORU_R30|1|P|2.5.1\rPID|1||1\r");
    assert!(exceptions(&other, "MissingSegment").is_empty());
}

#[test]
fn ex_01_order_numbers_keep_their_authority() {
    let outcome = run(&format!(
        "{ORU}ORC|RE|P1^EHR^1.2.3.4^ISO|F1^LAB|G1^GRP^4d3c5b6a-1111-4222-8333-444455556666^UUID\r\
         OBR|1|P1^EHR^1.2.3.4^ISO|F1^LAB|X^Y^LN|||||||||||||||||||||F\r"
    ));
    let organisations = all(&outcome, "Organization");
    let named = |reference: &Value| {
        let id = reference.as_str().unwrap().trim_start_matches("urn:uuid:").to_owned();
        organisations.iter().find(|one| one["id"] == id.as_str()).unwrap().clone()
    };
    for name in ["DiagnosticReport", "ServiceRequest"] {
        let identifiers = first(&outcome, name)["identifier"].clone();
        let placer = &identifiers[0];
        assert_eq!(
            (&placer["value"], &placer["system"]),
            (&json!("P1"), &json!("urn:oid:1.2.3.4"))
        );
        let assigner = named(&placer["assigner"]["reference"]);
        assert_eq!(assigner["identifier"][0]["value"], "EHR");
        assert_eq!(assigner["identifier"][1]["value"], "urn:oid:1.2.3.4");
        assert_eq!(assigner["identifier"][1]["system"], "urn:ietf:rfc:3986");
        let filler = &identifiers[1];
        assert_eq!(filler["system"], Value::Null);
        assert_eq!(
            named(&filler["assigner"]["reference"])["identifier"],
            json!([{"value": "LAB"}])
        );
    }
    let group = first(&outcome, "ServiceRequest")["requisition"].clone();
    assert_eq!(group["system"], "urn:uuid:4d3c5b6a-1111-4222-8333-444455556666");
    assert_eq!(group["type"]["coding"][0]["code"], "PGN");
    // The namespace of a group number is no filler's group number.
    assert!(!json(&outcome).to_string().contains("FGN"));
    // Both parts of an EIP are EIs.
    let pair = run(&format!(
        "{ORU}ORC|RE|||G1&GRP&1.2.3&ISO^G2&LAB&1.2.4&ISO\rOBR|1||F|X|||||||||||||||||||||F\r"
    ));
    let request = first(&pair, "ServiceRequest");
    assert_eq!(request["requisition"]["system"], "urn:oid:1.2.3");
    let filler = request["identifier"].as_array().unwrap();
    assert!(filler.iter().any(|one| one["value"] == "G2" && one["system"] == "urn:oid:1.2.4"));
    // The caller's registry knows a namespace.
    let known = Policies::default().identifier_system("LAB", "http://lab.example/orders");
    let outcome =
        run_with(known, &format!("{ORU}OBR|1||F1^LAB|X|||||||||||||||||||||F\r")).unwrap();
    assert_eq!(
        first(&outcome, "DiagnosticReport")["identifier"][0]["system"],
        "http://lab.example/orders"
    );
}

#[test]
fn ex_04_what_is_an_address_is_written_as_one() {
    let outcome = run(
        "MSH|^~\\&|A^1.2.3.4^ISO|B^1.2.3.5^ISO|||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||7^^^H&1.2.3.6&ISO^MR~8^^^J&no oid&ISO^MR\rPV1|1|I|W^R^B^H&1.2.3.7&ISO\r",
    );
    let mut addresses = 0;
    let bundle = json(&outcome);
    let mut open = vec![&bundle];
    while let Some(value) = open.pop() {
        if value["system"] == "urn:ietf:rfc:3986" {
            assert!(value["value"].as_str().unwrap().starts_with("urn:"), "{value}");
            addresses += 1;
        }
        match value {
            Value::Object(members) => open.extend(members.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    assert!(addresses >= 3, "{addresses}");
    // What is no address does not say that it is one, and stays.
    assert!(bundle.to_string().contains("\"no oid\""));
    assert_eq!(exceptions(&outcome, "RejectedValue").len(), 1);
    for address in ["1.2.3.5", "1.2.3.6", "1.2.3.7"] {
        assert!(!bundle.to_string().contains(&format!("\"{address}\"")), "{address}");
    }
}

#[test]
fn ex_01_times_of_every_type_are_values() {
    for kind in ["TS", "DTM"] {
        let (found, _) = observation(kind, "20240301101500+0100||||||F");
        assert_eq!(found["valueDateTime"], "2024-03-01T10:15:00+01:00", "{kind}");
    }
    assert_eq!(observation("DT", "20240301||||||F").0["valueDateTime"], "2024-03-01");
    assert_eq!(observation("TM", "1015||||||F").0["valueTime"], "10:15:00");
}

#[test]
fn ex_01_numbers_with_a_comparator_are_quantities() {
    let quantity =
        |text: &str| observation("NM", &format!("{text}|mg/L|||||F")).0["valueQuantity"].clone();
    assert_eq!(quantity(">5"), json!({"value": 5, "comparator": ">", "unit": "mg/L"}));
    assert_eq!(quantity("<0.1")["comparator"], "<");
    let (_, outcome) = observation("NM", ">= 7.50||||||F");
    assert!(
        r4::json::to_string(&outcome.bundle)
            .contains(r#""valueQuantity":{"value":7.50,"comparator":">="}"#)
    );
    assert_eq!(quantity("5"), json!({"value": 5, "unit": "mg/L"}));
    let equal = observation("SN", "=^5|mg/L|||||F");
    assert_eq!(equal.0["valueQuantity"], json!({"value": 5, "unit": "mg/L"}));
    assert!(exceptions(&equal.1, "AsText").is_empty());
}

#[test]
fn ex_01_what_is_no_value_of_its_type_stands_as_text() {
    let (found, outcome) = observation("NM", "1+|mg/L|||||F");
    assert_eq!((&found["valueString"], &found["valueQuantity"]), (&json!("1+ mg/L"), &Value::Null));
    assert_eq!(exceptions(&outcome, "AsText"), ["OBX-5.1 Observation.value.value"]);
    assert!(exceptions(&outcome, "RejectedValue").is_empty());
    assert!(unread(&outcome).is_empty(), "the unit stands in the text");
    assert!(
        outcome.explain("Observation.valueString").to_string().contains("kept as text from OBX-5")
    );
    for (kind, text) in [("DT", "last week"), ("TM", "noon"), ("ID", "Y"), ("", "28")] {
        let (found, outcome) = observation(kind, &format!("{text}||||||F"));
        assert_eq!(found["valueString"], text, "{kind}");
        assert_eq!(exceptions(&outcome, "AsText").len(), 1, "{kind}");
    }
    // Half a structured number would be another number.
    let (found, _) = observation("SN", "%^5||||||F");
    assert_eq!((&found["valueString"], &found["valueQuantity"]), (&json!("% 5"), &Value::Null));
    // Each of several by itself.
    let (found, _) = observation("NM", "5~high||||||F");
    assert_eq!(found["component"][0]["valueQuantity"]["value"], 5);
    assert_eq!(found["component"][1]["valueString"], "high");
}

#[test]
fn ex_01_no_observation_loses_its_value_in_silence() {
    let long = "x".repeat(1_100_000);
    let (found, outcome) = observation("CX", "1^^^A||||||F");
    assert_eq!(found["valueString"], "1 A");
    assert_eq!(exceptions(&outcome, "AsText"), ["OBX-5 Observation.value"]);
    let (found, outcome) = observation("TX", &format!("{long}||||||F"));
    assert_eq!(found["dataAbsentReason"]["coding"][0]["code"], "error");
    assert_eq!(exceptions(&outcome, "NoValue"), ["OBX-5 Observation.value"]);
    // Data that their encoding does not fit are no attachment.
    let (found, outcome) = observation("ED", "^^^Hex^zz||||||F");
    assert_eq!((&found["valueString"], &found["extension"]), (&json!("Hex zz"), &Value::Null));
    assert_eq!(exceptions(&outcome, "AsText"), ["OBX-5 Observation.value"]);
    let (found, outcome) = observation("ED", "^text^plain^A^hello||||||F");
    let attachment = &found["extension"][0]["valueAttachment"];
    assert_eq!(attachment["data"], "aGVsbG8=");
    assert!(found.get("dataAbsentReason").is_none() && exceptions(&outcome, "NoValue").is_empty());
    // Nothing was sent: nothing is absent.
    let (found, _) = observation("ST", "||||||F");
    assert!(found.get("dataAbsentReason").is_none());
}

#[test]
fn ex_01_notes_stay_with_what_they_are_about() {
    let with_order = run(&format!(
        "{ORU}NTE|1|L|Patient fasts.|RE^Remark^HL70364\rORC|RE|P|F\rOBR|1|P|F|X|||||||||||||||||||||F\rNTE|1||Order note.\rOBX|1|ST|A||b||||||F\rNTE|1||One.\rNTE|2||Two.\r"
    ));
    let patient = first(&with_order, "Patient");
    assert_eq!(
        patient["extension"][0],
        json!({"url": "http://hl7.org/fhir/StructureDefinition/note", "valueAnnotation": {"text": "Patient fasts."}})
    );
    assert_eq!(first(&with_order, "ServiceRequest")["note"][0]["text"], "Order note.");
    assert!(first(&with_order, "DiagnosticReport").get("extension").is_none());
    let notes = first(&with_order, "Observation")["note"].clone();
    assert_eq!(
        (notes[0]["text"].as_str(), notes[1]["text"].as_str()),
        (Some("One."), Some("Two."))
    );
    let alone = run(&format!("{ORU}OBR|1||F|X|||||||||||||||||||||F\rNTE|1||Report note.\r"));
    assert_eq!(
        first(&alone, "DiagnosticReport")["extension"][0]["valueAnnotation"]["text"],
        "Report note."
    );
    let order = run(
        "MSH|^~\\&|||||||ORM^O01^ORM_O01|1|P|2.5.1\rPID|1||1\rNTE|1||About him.\rORC|NW|P\rOBR|1|P||X\rNTE|1||Order.\rOBX|1|ST|A||b||||||F\rNTE|1||Result.\r",
    );
    let text = |name: &str, pointer: &str| first(&order, name).pointer(pointer).cloned();
    assert_eq!(text("Patient", "/extension/0/valueAnnotation/text"), Some(json!("About him.")));
    assert_eq!(text("ServiceRequest", "/note/0/text"), Some(json!("Order.")));
    assert_eq!(text("Observation", "/note/0/text"), Some(json!("Result.")));
    // The type of a note is kept beside its text.
    let typed = run(&format!("{}NTE|1||Text.|RE^Remark^HL70364\r", result("ST", "b||||||F")));
    let kind = first(&typed, "Observation")["note"][0]["extension"][0].clone();
    assert_eq!(kind["valueCodeableConcept"]["coding"][0]["code"], "RE");
}

#[test]
fn ex_04_no_mere_qualifiers() {
    let outcome = run(
        "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||^^^H&1.2.3.4&ISO^MR||^^^^^^L~Berg^Eva||||||^^^^^^H||^PRN^PH\rPV1|1|I|||||^^^^^^^^&&ISO\r",
    );
    let patient = first(&outcome, "Patient");
    assert!(patient.get("telecom").is_none() && patient.get("identifier").is_none());
    assert!(patient.get("address").is_none());
    assert_eq!(patient["name"], json!([{"family": "Berg", "given": ["Eva"]}]));
    assert!(all(&outcome, "Practitioner").is_empty() && all(&outcome, "Organization").is_empty());
    let left = unread(&outcome);
    for place in ["PID-3.4.1", "PID-3.5", "PID-5.7", "PID-11.7", "PID-13.2", "PID-13.3"] {
        assert!(left.contains(&place.to_owned()), "{place} of {left:?}");
    }
    // A unit without a number; the same unit beside another number stays read.
    let (found, outcome) = observation("NM", "|mg/L|||||F");
    assert!(found.get("valueQuantity").is_none());
    assert_eq!(unread(&outcome), ["OBX-6"]);
    // A part whose value is marked as absent is no mere qualifier.
    let absent = Policies::default().null(sanare_mapping::policy::Null::DataAbsentReason);
    let outcome = run_with(absent, &result("NM", "\"\"|mg/L|||||F")).unwrap();
    assert!(json(&outcome).to_string().contains("data-absent-reason"));
}

#[test]
fn ex_01_insurance_has_its_payor_class_and_subscriber() {
    let fields = |number: usize| "|".repeat(number);
    let outcome = run(&format!(
        "MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||2024\rPID|1||1\rPV1|1|I\rIN1|1|P|80^^^NAIC|Care AS{}^^PH^^^555^1234|G7|Group AS{}Berg^Ola|SPO{}POL-1\r",
        fields(3),
        fields(7),
        fields(19)
    ));
    let coverage = first(&outcome, "Coverage");
    let patient = first(&outcome, "Patient");
    let id = |resource: &Value| format!("urn:uuid:{}", resource["id"].as_str().unwrap());
    assert_eq!(coverage["beneficiary"]["reference"], id(&patient).as_str());
    assert_eq!(coverage["subscriberId"], "POL-1");
    assert_eq!(
        (&coverage["class"][0]["value"], &coverage["class"][0]["name"]),
        (&json!("G7"), &json!("Group AS"))
    );
    assert_eq!(coverage["class"][0]["type"]["coding"][0]["code"], "group");
    let payor = coverage["payor"][0]["reference"].as_str().unwrap().to_owned();
    let payor = all(&outcome, "Organization").into_iter().find(|one| id(one) == payor).unwrap();
    assert_eq!(
        (&payor["name"], &payor["identifier"][0]["value"]),
        (&json!("Care AS"), &json!("80"))
    );
    assert_eq!(payor["telecom"][0]["value"], "555 1234");
    let subscriber = first(&outcome, "RelatedPerson");
    assert_eq!(coverage["subscriber"]["reference"], id(&subscriber).as_str());
    // An order's insurance too; nothing of the subscriber gets into the patient.
    let order = run(&format!(
        "MSH|^~\\&|||||||OML^O21^OML_O21|1|P|2.5.1\rPID|1||1||Berg^Eva\rIN1|1|P|80|Care{}Berg^Ola|SPO\r",
        fields(12)
    ));
    assert_eq!(first(&order, "Patient")["name"], json!([{"family": "Berg", "given": ["Eva"]}]));
    assert_eq!(first(&order, "RelatedPerson")["name"][0]["given"][0], "Ola");
}

#[test]
fn ex_05_a_link_to_another_type_is_no_fault_of_the_model() {
    // A message map that makes the subscriber the patient, where the segment names somebody else.
    let all = common::rules().to_csv();
    let own: Vec<String> = all
        .lines()
        .filter(|line| line.starts_with("id,") || line.starts_with("OML_O21/"))
        .map(|line| {
            let changed = "Coverage[1].subscriber=Patient[1]";
            line.replace("Coverage[1].beneficiary=Patient[1]", changed)
        })
        .collect();
    let own = RuleSet::from_csv("own.csv", &(own.join("\n") + "\n")).unwrap();
    let plan = Plan::compile(&common::rules().clone().with_rules(own)).unwrap();
    let message = format!(
        "MSH|^~\\&|||||||OML^O21^OML_O21|1|P|2.5.1\rPID|1||1||Berg^Eva\rIN1|1|P|80|Care{}Berg^Ola|SPO\r",
        "|".repeat(12)
    );
    let outcome = common::run_on(&plan, message.as_bytes()).unwrap();
    assert_eq!(first(&outcome, "Patient")["name"], json!([{"family": "Berg", "given": ["Eva"]}]));
    assert_eq!(first(&outcome, "RelatedPerson")["name"][0]["given"][0], "Ola");
}

#[test]
fn ex_01_a_diagnosis_of_a_visit_is_one_of_the_encounter() {
    let outcome = run(&format!("{ADT}DG1|1||I10^Hypertension^I10\r"));
    let condition = first(&outcome, "Condition");
    assert_eq!(condition["category"][0]["coding"][0]["code"], "encounter-diagnosis");
    let encounter = first(&outcome, "Encounter");
    let id = format!("urn:uuid:{}", encounter["id"].as_str().unwrap());
    assert_eq!(condition["encounter"]["reference"], id.as_str());
}

#[test]
fn ex_05_limits_name_themselves_and_their_place() {
    let resources = run_with(Policies::default().max_resources(2), ADT).unwrap_err();
    assert_eq!((resources.kind(), resources.limit()), (ErrorKind::Limit, Some(Limit::Resources)));
    assert!(resources.location().is_some());
    let elements = run_with(Policies::default().max_elements(60), ADT).unwrap_err();
    assert_eq!(elements.limit(), Some(Limit::Elements));
    assert!(elements.to_string().contains("(max_elements) at "), "{elements}");
    let message = ADT.replace("4711^^^NORTH^MR", "1~2~3");
    let repetitions = run_with(Policies::default().max_repetitions(2), &message).unwrap_err();
    assert_eq!(repetitions.limit(), Some(Limit::Repetitions));
    assert!(repetitions.to_string().starts_with(
        "the message goes beyond a limit (max_repetitions) at PID-3 (rule PID[Patient]/"
    ));
}

#[test]
fn ex_05_a_report_of_very_many_results() {
    use std::fmt::Write as _;
    let mut message = format!("{ORU}OBR|1||F|X^Y^LN|||||||||||||||||||||F\r");
    for number in 1..=12_000 {
        write!(message, "OBX|{number}|ST|A||b||||||F\r").unwrap();
    }
    let outcome = run(&message);
    assert_eq!(outcome.resources().filter(|name| *name == "Observation").count(), 12_000);
}

#[test]
fn ex_01_escapes_are_carried_out() {
    let text = "\\H\\A\\N\\ \\T\\ B\\.br\\C \\F\\ D";
    let (found, _) = observation("FT", &format!("{text}||||||F"));
    assert_eq!(found["valueString"], "A & B\nC | D");
    assert_eq!(observation("ST", &format!("{text}||||||F")).0["valueString"], "A & B\nC | D");
    let outcome = run(&format!("{}NTE|1||{text}\r", result("TX", "x||||||F")));
    assert_eq!(first(&outcome, "Observation")["note"][0]["text"], "A & B\nC | D");
    let coded = run(&result("CWE", &format!("1^{text}^L||||||F")));
    assert_eq!(
        first(&coded, "Observation")["valueCodeableConcept"]["coding"][0]["display"],
        "A & B\nC | D"
    );
    // Delimiters that a sender left unescaped in a text belong to it.
    let (found, outcome) = observation("TX", "Smith & Jones ^ Co||||||F");
    assert_eq!(found["valueString"], "Smith & Jones ^ Co");
    assert!(unread(&outcome).is_empty());
}

#[test]
fn ex_01_electronic_mail_of_an_xtn() {
    let telecom = |xtn: &str| {
        let outcome =
            run(&format!("MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1||||||||||{xtn}\r"));
        first(&outcome, "Patient")["telecom"].clone()
    };
    let says = |one: &Value| {
        (one["system"].as_str().map(str::to_owned), one["value"].as_str().unwrap().to_owned())
    };
    let mail = || (Some("email".to_owned()), "a@b.c".to_owned());
    for xtn in ["^^Internet^a@b.c", "^^^a@b.c", "a@b.c^^Internet"] {
        let found = telecom(xtn);
        assert_eq!((says(&found[0]), found.as_array().unwrap().len()), (mail(), 1), "{xtn}");
    }
    let both = telecom("555^^PH^a@b.c");
    assert_eq!(says(&both[0]), (Some("phone".to_owned()), "555".to_owned()));
    assert_eq!(says(&both[1]), mail());
    let unknown = telecom("555^^^a@b.c");
    assert_eq!((&unknown[0]["value"], &unknown[1]["value"]), (&json!("555"), &json!("a@b.c")));
    // The whole number stands before its parts, and parts without an area are a number.
    assert_eq!(telecom("^^PH^^1^555^1234^^^^^+1 555 1234")[0]["value"], "+1 555 1234");
    assert_eq!(telecom("^^PH^^^^1234")[0]["value"], "1234");
}

#[test]
fn po_07_one_exception_for_each_null() {
    let outcome = run(&ADT.replace("PV1|", "NK1|1|\"\"|\"\"\rPV1|"));
    assert_eq!(exceptions(&outcome, "Null").len(), 2);
    // Whether a rule reads the field or not, and inside a field too.
    let outcome = run(&format!("{ADT}ZZZ|\"\"\r").replace("Berg^Eva", "Berg^\"\""));
    let places = exceptions(&outcome, "Null");
    assert_eq!(places, ["PID-5.2 Patient.name.given", "ZZZ-1 "]);
}

#[test]
fn cv_01_what_steers_is_not_left_over() {
    let outcome = run(&format!(
        "{}NTE|1||x\r",
        result("ST", "b||||||F").replace("|P|2.5.1", "|P|2.5.1||||||UNICODE UTF-8")
    ));
    assert!(unread(&outcome).is_empty(), "{:?}", unread(&outcome));
}

#[test]
fn po_05_two_people_with_one_number_stay_two() {
    let doctors = |field: &str| {
        let message =
            format!("MSH|^~\\&|||||||ADT^A01^ADT_A01|1|P|2.5.1\rPID|1||1\rPV1|1|I|||||{field}\r");
        all(&run(&message), "Practitioner")
    };
    let names = |all: &[Value]| -> Vec<usize> {
        all.iter().map(|one| one["name"].as_array().unwrap().len()).collect()
    };
    let two = doctors("123^Doe^Ann|123^Doe^Bob");
    assert_eq!(names(&two), [1, 1]);
    assert_ne!(two[0]["id"], two[1]["id"]);
    assert_eq!(doctors("123^Doe^Ann|123^DOE^Ann").len(), 1);
    // Who gave the number out gave it once.
    assert_eq!(doctors("123^Doe^Ann^^^^^^NPI|123^Doe^A^^^^^^NPI").len(), 1);
}

#[test]
fn ex_01_the_orderer_of_a_report_without_an_order() {
    let outcome = run(&format!("{ORU}OBR|1|P|F|X||||||||||||D1^House^Greg|||||||||F\r"));
    let request = first(&outcome, "ServiceRequest");
    assert!(request["requester"]["reference"].is_string());
    assert_eq!(first(&outcome, "Practitioner")["name"][0]["family"], "House");
    let report = first(&outcome, "DiagnosticReport");
    assert!(report["basedOn"][0]["reference"].is_string());
    let alone = run(&format!("{ORU}OBR|1|P|F|X|||||||||||||||||||||F\r"));
    assert!(all(&alone, "ServiceRequest").is_empty());
    assert!(!kinds(&alone).contains(&"Manual".to_owned()));
}
