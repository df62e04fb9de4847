//! Laws of reading and writing that hold for every input.
#![cfg(feature = "r4")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use proptest::prelude::*;
use sanare_fhir::Release;
use sanare_fhir::json::{self, Reader, UnknownKeys, Writer};
use sanare_fhir::path::ElementPath;
use sanare_fhir::r4::{Extension, Patient, Resource};
use sanare_fhir::record::{Kind, Typed};

/// JSON of any form, whose names are often those of elements.
fn any_json() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|truth| truth.to_string()),
        "-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,12})?([eE][+-]?[0-9]{1,2})?",
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
    ];
    scalar.prop_recursive(5, 60, 5, |inner| {
        let name = prop_oneof![
            prop::sample::select(vec![
                "resourceType",
                "id",
                "name",
                "given",
                "_given",
                "family",
                "active",
                "_active",
                "deceasedBoolean",
                "deceasedDateTime",
                "_deceasedDateTime",
                "extension",
                "url",
                "valueQuantity",
                "valueString",
                "value",
                "contained",
                "birthDate",
                "contact",
                "multipleBirthInteger",
                "photo",
                "size",
            ])
            .prop_map(str::to_owned),
            "[a-z]{1,4}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4)
                .prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec((name, inner), 0..6).prop_map(|members| {
                let members: Vec<String> =
                    members.iter().map(|(name, json)| format!("\"{name}\":{json}")).collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

fn any_patient() -> impl Strategy<Value = String> {
    prop::collection::vec(any_json(), 1..4).prop_map(|parts| {
        let objects = parts.iter().filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let members: Vec<&str> = objects.filter(|members| !members.is_empty()).collect();
        format!("{{\"resourceType\":\"Patient\",{}}}", members.join(",")).replace(",}", "}")
    })
}

proptest! {
    #[test]
    fn jsn_10_write_after_read_is_a_fixed_point(document in any_patient()) {
        if let Some(resource) = Reader::new().read_all::<Resource>(document.as_bytes()).into_value() {
            let written = json::to_string(&resource);
            let again = Reader::new().read_all::<Resource>(written.as_bytes()).into_value().unwrap();
            prop_assert_eq!(&json::to_string(&again), &written);
            prop_assert!(resource.clone() == resource);
            let parsed: serde_json::Value = serde_json::from_str(&written).unwrap();
            let pretty: serde_json::Value =
                serde_json::from_str(&Writer::new().pretty().write(&resource)).unwrap();
            prop_assert_eq!(&pretty, &parsed);
            let canonical: serde_json::Value =
                serde_json::from_str(&Writer::new().canonical().write(&resource)).unwrap();
            prop_assert_eq!(&canonical, &parsed);
        }
    }

    #[test]
    fn mode_01_strict_accepts_only_what_lax_reads_alike(document in any_patient()) {
        let strict = Reader::new().unknown(UnknownKeys::Strict).read::<Patient>(document.as_bytes());
        if let Ok(patient) = strict {
            prop_assert_eq!(json::read::<Patient>(document.as_bytes()).unwrap(), patient);
        }
    }

    #[test]
    fn jsn_02_syntax_verdict_is_that_of_serde_json(document in any_json(), cut in 0usize..80, byte in any::<char>()) {
        let mut text: Vec<char> = document.chars().collect();
        if cut < text.len() {
            text[cut] = byte;
        }
        let text: String = text.into_iter().collect();
        let wrapped = format!("{{\"resourceType\":\"Nothing\",\"x\":{text}}}");
        let ours = Reader::new().read::<Resource>(wrapped.as_bytes()).is_ok();
        let theirs = serde_json::from_str::<&serde_json::value::RawValue>(&wrapped).is_ok();
        prop_assert_eq!(ours, theirs, "{}", wrapped);
    }

    #[test]
    fn err_no_input_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Reader::new().read_all::<Resource>(&bytes);
        let _ = Reader::new().read::<Extension>(&bytes);
    }

    #[test]
    fn path_what_is_set_is_read_back(row in 0..Extension::INFO.rows.len(), text in "[a-z0-9.:T-]{1,12}") {
        let row = &Extension::INFO.rows[row];
        let path = ElementPath::compile(Release::R4, "Extension", row.name).unwrap();
        let mut extension = Extension::default();
        let before = extension.clone();
        match path.set(&mut extension, &[], &text) {
            Ok(()) => {
                prop_assert!(!matches!(row.kind, Kind::Record(_)));
                let read = path.text(&extension, &[]);
                prop_assert_eq!(read.as_deref(), Some(text.as_str()));
                let written = json::to_string(&extension);
                prop_assert_eq!(json::read::<Extension>(written.as_bytes()).unwrap(), extension);
            }
            Err(_) => prop_assert_eq!(extension, before),
        }
    }
}
