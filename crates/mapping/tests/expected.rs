//! Whole Bundles for whole messages: what the guide's rows and the documented policies give,
//! element by element.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

use std::collections::HashMap;
use std::sync::Mutex;

use sanare_fhir::r4;
use sanare_mapping::{Ctx, IdSource, NaturalKey, Outcome, Plan, RuleSet};

/// Ids that a reader can follow: the type and a number for each key.
#[derive(Default)]
struct Readable(Mutex<HashMap<String, Vec<String>>>);

impl IdSource for Readable {
    fn id(&self, key: &NaturalKey<'_>) -> String {
        let mut known = self.0.lock().unwrap();
        let keys = known.entry(key.resource().to_owned()).or_default();
        let at = keys.iter().position(|known| known == key.expose()).unwrap_or_else(|| {
            keys.push(key.expose().to_owned());
            keys.len() - 1
        });
        format!("{}-{}", key.resource(), at + 1)
    }
}

fn run(message: &str) -> Outcome {
    let plan = Plan::compile(&RuleSet::builtin_v2_to_fhir_r4()).unwrap();
    let message = message.replace('\n', "\r");
    let parsed = sanare_hl7v2::Parser::new().parse(message.as_bytes()).unwrap();
    let now = chrono::DateTime::parse_from_rfc3339("2024-03-01T12:34:56Z").unwrap();
    let ids = Readable::default();
    plan.run(&parsed, &Ctx::new(&now).id_source(&ids).lineage(true).transformer("test")).unwrap()
}

fn compare(message: &str, expected: &str, exceptions: &[&str]) {
    let outcome = run(message);
    let found = r4::json::to_string_pretty(&outcome.bundle);
    for (line, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "line {}", line + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
    let found: Vec<String> = outcome.exceptions().iter().map(ToString::to_string).collect();
    assert_eq!(found, exceptions);
}

macro_rules! expected {
    ($test:ident, $name:literal, $exceptions:expr) => {
        #[test]
        fn $test() {
            let message = include_str!(concat!("expected/", $name, ".hl7"));
            let expected = include_str!(concat!("expected/", $name, ".json"));
            compare(message, expected, $exceptions);
        }
    };
}

expected!(
    ex_01_admission,
    "adt_a01",
    &[
        "a rule that is told in words was left out at AL1-4 bytes 482..484 for AllergyIntolerance (rule AL1[AllergyIntolerance]/AL1-4#1)",
        "a rule that is told in words was left out at AL1-4 bytes 482..484 for AllergyIntolerance (rule AL1[AllergyIntolerance]/AL1-4#2)",
        "a rule that is told in words was left out at AL1-4 bytes 482..484 for AllergyIntolerance (rule AL1[AllergyIntolerance]/AL1-4#3)",
        "a rule that is told in words was left out at DG1 bytes 490..530 for EpisodeOfCare (rule ADT_A01/ADT_A01.DG1#3)",
        "a required element got a default at IN1 bytes 531..594 for Coverage.status",
    ]
);

expected!(
    ex_02_update_without_structure,
    "adt_a08",
    &[
        "a required element got a default at MSH bytes 0..55 for Provenance.recorded",
        "the element does not allow the value at MSH-7.1 bytes 24..36 for Bundle.timestamp (rule MSH[Bundle]/MSH-7#1)",
        "the element does not allow the value at MSH-7.1 bytes 24..36 for Provenance.recorded (rule MSH[Provenance-Source]/MSH-7#1)",
        "the time was cut at MSH-7.1 bytes 24..36 for Provenance.occurred (rule MSH[Provenance-Source]/MSH-7#2)",
        "the field asks for deletion at PID-7 bytes 87..89 for Patient.birthDate (rule PID[Patient]/PID-7#1)",
        "the table does not translate the code at PID-8.1 bytes 90..91 for Patient.gender in table AdministrativeSex (rule CWE[code]/CWE.1#1)",
        "the structure demands what is not there for EVN",
    ]
);

expected!(ex_01_report_of_two_groups, "oru_r01", &[]);

expected!(
    ex_01_report_with_notes_and_specimen,
    "oru_nte_spm",
    &[
        "the element does not allow the value at MSH-7.1 bytes 16..30 for Bundle.timestamp (rule MSH[Bundle]/MSH-7#1)",
        "the table does not translate the code at SPM-4.1 bytes 220..223 for Specimen.type in table SpecimenType (rule SPM[Specimen]/SPM-4#1)",
    ]
);
