//! No value of a record appears in any error, finding or Debug output.
#![cfg(feature = "r4")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::error::Error;

use sanare_fhir::extras::Extras;
use sanare_fhir::json::{self, DuplicateKeys, Reader, UnknownKeys};
use sanare_fhir::path::ElementPath;
use sanare_fhir::r4::{Observation, Patient, Resource};
use sanare_fhir::{Release, view::RecordNode};

const CANARY: &str = "canary7f3";

/// Documents with the canary as value, as name, as type, and in every kind of mistake.
const DOCUMENTS: &[&str] = &[
    r#"{"resourceType":"Patient","id":"@","name":[{"family":"@","given":["@",7,null],"_given":["@"]}]}"#,
    r#"{"resourceType":"Patient","@":"@","name":[{"@":{"@":"@"}}],"active":"@","birthDate":"@"}"#,
    r#"{"resourceType":"@","id":"@"}"#,
    r#"{"resourceType":"Bundle","entry":[{"fullUrl":"@","resource":{"resourceType":"@","x":"@"}}]}"#,
    r#"{"resourceType":"Patient","gender":"@","deceasedDateTime":"@","deceasedBoolean":"@"}"#,
    r#"{"resourceType":"Patient","contact":"@","maritalStatus":["@"],"multipleBirthInteger":"@"}"#,
    r#"{"resourceType":"Patient","@":1,"@":2,"language":"@","language":"@"}"#,
    r#"{"resourceType":"Patient","language":"@\q"}"#,
    r#"{"resourceType":"Patient","language":"@"#,
    r#"{"resourceType":"Patient","language":@}"#,
    r#"{"resourceType":"Observation","valueQuantity":{"value":"@"},"status":"@","extension":[{"url":"@","valueUri":"@"}]}"#,
    r#"{"@":"@","resourceType":7}"#,
    r#""@""#,
];

fn clean(shown: &str) {
    assert!(!shown.contains(CANARY), "{shown}");
}

fn chain(error: &dyn Error) {
    let mut next = Some(error);
    while let Some(error) = next {
        clean(&format!("{error} {error:?} {error:#?}"));
        next = error.source();
    }
}

#[test]
fn err_03_no_value_in_errors_findings_and_debug() {
    let readers = [
        Reader::new(),
        Reader::new().unknown(UnknownKeys::Strict),
        Reader::new().unknown(UnknownKeys::Ignore).duplicates(DuplicateKeys::LastWins),
        Reader::new().max_string(3),
    ];
    for document in DOCUMENTS {
        let document = document.replace('@', CANARY);
        for reader in &readers {
            let reading = reader.read_all::<Resource>(document.as_bytes());
            clean(&format!("{reading:?} {reading:#?} {}", reading.report()));
            if let Some(resource) = reading.value() {
                clean(&format!("{resource:?} {:?}", RecordNode::new(resource)));
                let report = sanare_fhir::schema::check(RecordNode::new(resource));
                clean(&format!("{report} {report:?}"));
            }
            for error in [
                reader.read::<Resource>(document.as_bytes()).err(),
                reader.read::<Patient>(document.as_bytes()).err(),
                reader.read::<Observation>(document.as_bytes()).err(),
            ]
            .into_iter()
            .flatten()
            {
                chain(&error);
            }
        }
        #[cfg(feature = "serde")]
        if let Err(error) = serde_json::from_str::<Resource>(&document)
            && error.is_data()
            && document.starts_with('{')
        {
            chain(&error);
        }
    }
}

#[test]
fn err_03_no_value_in_parts_and_paths() {
    let document = DOCUMENTS[0].replace('@', CANARY);
    let mut patient = Reader::new().read_all::<Patient>(document.as_bytes()).into_value().unwrap();
    clean(&format!("{patient:?} {:?} {:?}", patient.name, patient.name[0].given));
    clean(&format!("{:?} {:?}", patient.name[0].family, patient.name[0].extras));
    patient.gender = sanare_fhir::primitive::Code::from_text(CANARY).into();
    clean(&format!("{:?} {:?}", patient.gender, patient.gender.value()));
    let birth_date = ElementPath::compile(Release::R4, "Patient", "birthDate").unwrap();
    chain(&birth_date.set(&mut patient, &[], CANARY).unwrap_err());
    chain(&ElementPath::compile(Release::R4, "Patient", CANARY).unwrap_err());
    let mut extras = Extras::default();
    chain(&extras.insert(CANARY, CANARY).unwrap_err());
    extras.insert(CANARY, &format!("\"{CANARY}\"")).unwrap();
    clean(&format!("{extras:?}"));
    assert!(json::to_string(&patient).contains(CANARY), "the canary was there");
}

#[cfg(feature = "xml")]
#[test]
fn err_03_no_value_in_xml() {
    use sanare_fhir::xml;

    let root = |inner: &str| {
        format!("<Patient xmlns='http://hl7.org/fhir' xmlns:o='urn:@'>{inner}</Patient>")
    };
    let documents = [
        root(
            "<active id='@' value='@'/><name @='@'><@ value='@'/></name><birthDate value='@' value='@'/>",
        ),
        root("<active value='@'/>@<@><b value='@'/></@><o:@/><contained><@ x='@'/></contained>"),
        root(
            "<text><div>@&@;</div></text><deceasedBoolean value='@'/><deceasedDateTime value='@'/>",
        ),
        root("<name value='@' o:@='@'/><!--@--><?@ @?><language value='&@;'/>"),
        root("<language value='@'></@>"),
        root("<@:x/>"),
        "<@ xmlns='http://hl7.org/fhir'><id value='@'/></@>".to_owned(),
        "<!DOCTYPE @ [<!ENTITY @ '@'>]><Patient/>".to_owned(),
        "<?xml version='@' encoding='@'?><Patient xmlns='http://hl7.org/fhir'/>".to_owned(),
        "@".to_owned(),
    ];
    for document in documents.map(|document| document.replace('@', CANARY)) {
        for reader in [
            xml::Reader::new().comments(true),
            xml::Reader::new().unknown(UnknownKeys::Strict),
            xml::Reader::new().unknown(UnknownKeys::Ignore),
        ] {
            let reading = reader.read_all::<Resource>(document.as_bytes());
            clean(&format!("{reading:?} {}", reading.report()));
            if let Some(resource) = reading.value() {
                let writing = xml::Writer::new().write_all(resource);
                clean(&format!("{writing:?} {}", writing.report()));
                if let Err(error) = xml::Writer::new().unknown(UnknownKeys::Strict).write(resource)
                {
                    chain(&error);
                }
            }
            if let Err(error) = reader.read::<Patient>(document.as_bytes()) {
                chain(&error);
            }
        }
    }
    let broken = format!(
        r#"{{"resourceType":"Patient","language":"{CANARY}\u0001","text":{{"div":"{CANARY}"}},"{CANARY} x":1}}"#
    );
    let resource: Resource = json::read(broken.as_bytes()).unwrap();
    chain(&xml::write(&resource).unwrap_err());
    clean(&format!("{:?}", xml::Writer::new().write_all(&resource)));
}
