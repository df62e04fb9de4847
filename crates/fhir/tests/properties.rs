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
use sanare_fhir::narrative;
use sanare_fhir::patch::Patch;
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

/// An operation of JSON Patch that often fits a patient.
fn any_operation() -> impl Strategy<Value = String> {
    let path = prop::sample::select(vec![
        "",
        "/active",
        "/name",
        "/name/0",
        "/name/0/given",
        "/name/0/given/0",
        "/name/0/given/-",
        "/name/-",
        "/birthDate",
        "/_birthDate",
        "/contact",
        "/extension",
        "/nosuch",
        "/id",
    ]);
    let operation = prop::sample::select(vec!["add", "remove", "replace", "move", "copy", "test"]);
    (operation, path.clone(), path, any_json()).prop_map(|(operation, path, from, value)| {
        format!(r#"{{"op":"{operation}","path":"{path}","from":"{from}","value":{value}}}"#)
    })
}

fn any_patient() -> impl Strategy<Value = String> {
    prop::collection::vec(any_json(), 1..4).prop_map(|parts| {
        let objects = parts.iter().filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let members: Vec<&str> = objects.filter(|members| !members.is_empty()).collect();
        format!("{{\"resourceType\":\"Patient\",{}}}", members.join(",")).replace(",}", "}")
    })
}

/// Text that looks like XHTML of friends and enemies.
fn any_markup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "<div>",
            "</div>",
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">",
            "<script>",
            "</script>",
            "<SCRIPT src=x>",
            "</script ",
            "<style>",
            "</style>",
            "<svg onload=x()>",
            "</svg>",
            "<img src=\"javascript:x()\"/>",
            "<img src='data:image/svg+xml;base64,AA'>",
            "<a href='jav&#x09;ascript:x()'>",
            "<a href=\"#a\">",
            "<a href=' JAVASCRIPT:x'>",
            "<p onclick=x()>",
            "<p OnMouseOver='x()' title=\"<script>\">",
            "<p style='x:expression(1)'>",
            "<p style=\"color:red\">",
            "<p/onclick=x>",
            "</p>",
            "<table><tr><td>",
            "</td>",
            "<br>",
            "<!--",
            "-->",
            "<!-- a -->",
            "<![CDATA[",
            "]]>",
            "<?p ?>",
            "<!DOCTYPE a>",
            "<iframe src=x>",
            "<math><mi xlink:href=x>",
            "<noscript><p title='</noscript><img src=x onerror=x()>'>",
            "&lt;script&gt;",
            "&nbsp;",
            "&#0;",
            "&#x3c;",
            "&amp;lt;",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "=",
            "/",
            "<template>",
            "<textarea>",
            "</textarea>",
            "<x:script>",
            "<div\u{0}>",
            "\u{a0}",
            "\u{7f}",
        ])
        .prop_map(str::to_owned),
        "[ -~]{0,12}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Whether an element, its attributes and all below it only show something.
fn only_shows(node: roxmltree::Node<'_, '_>) -> bool {
    const ACTS: &[&str] = &[
        "script", "style", "iframe", "object", "embed", "form", "input", "button", "link", "meta",
        "base", "svg", "math", "template", "textarea", "noscript", "audio", "video", "frame",
    ];
    node.descendants().filter(roxmltree::Node::is_element).all(|element| {
        let name = element.tag_name();
        name.namespace() == Some("http://www.w3.org/1999/xhtml")
            && !ACTS.contains(&name.name())
            && element.attributes().all(|attribute| {
                let value: String = attribute.value().split_whitespace().collect();
                let value = value.to_ascii_lowercase();
                let is_url =
                    matches!(attribute.name(), "href" | "src" | "cite" | "longdesc" | "background");
                attribute.namespace().is_none()
                    && !attribute.name().starts_with("on")
                    && (!is_url || value.starts_with('#') || value.starts_with("data:image/"))
                    && !value.starts_with("data:image/svg")
                    && (attribute.name() != "style" || !value.contains(['(', '\\', '@']))
            })
    })
}

proptest! {
    #[test]
    fn nar_02_what_is_sanitized_is_safe_and_closed(text in any_markup()) {
        let div = narrative::sanitize(&text);
        prop_assert_eq!(&narrative::sanitize(&div), &div, "once is enough");
        let tree = roxmltree::Document::parse(&div);
        let tree = tree.map_err(|error| TestCaseError::fail(format!("{error}: {div}")))?;
        prop_assert_eq!(tree.root_element().tag_name().name(), "div");
        prop_assert!(only_shows(tree.root()), "{}", div);
    }

    #[test]
    fn evd_08_a_patch_between_two_versions_goes_there_and_back(
        one in any_patient(),
        other in any_patient(),
    ) {
        let read = |text: &str| Reader::new().read::<Patient>(text.as_bytes());
        let strict = |text: &str| {
            let strict = Reader::new().unknown(UnknownKeys::Strict);
            strict.read::<Patient>(text.as_bytes()).is_ok()
        };
        let canonical = |patient: &Patient| Writer::new().canonical().write(patient);
        if let (Ok(before), Ok(after)) = (read(&one), read(&other)) {
            let patch = Patch::between(&before, &after);
            prop_assert!(Patch::parse(patch.to_json().as_bytes()).unwrap() == patch);
            // Members that the type does not have are refused where there was none before.
            let must = !strict(&json::to_string(&before)) || strict(&json::to_string(&after));
            match patch.apply(&before) {
                Ok(there) => {
                    prop_assert_eq!(canonical(&there), canonical(&after));
                    if let Ok(back) = Patch::between(&there, &before).apply(&there) {
                        prop_assert_eq!(canonical(&back), canonical(&before));
                    }
                }
                Err(error) => prop_assert!(!must, "{error}"),
            }
        }
    }

    #[test]
    fn evd_08_a_patch_applies_as_a_whole_or_not_at_all(
        document in any_patient(),
        operations in prop::collection::vec(any_operation(), 0..6),
    ) {
        let Ok(patient) = Reader::new().read::<Patient>(document.as_bytes()) else { return Ok(()) };
        let before = patient.clone();
        let patch = |operations: &[String]| {
            Patch::parse(format!("[{}]", operations.join(",")).as_bytes()).unwrap()
        };
        if let Ok(applied) = patch(&operations).apply(&patient) {
            let written = json::to_string(&applied);
            let again = Reader::new().read::<Patient>(written.as_bytes()).unwrap();
            prop_assert_eq!(json::to_string(&again), written);
        }
        let mut failing = operations;
        failing.push(r#"{"op":"test","path":"/resourceType","value":{"no":1}}"#.to_owned());
        prop_assert!(patch(&failing).apply(&patient).is_err());
        prop_assert_eq!(&patient, &before);
    }

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
        if path.set(&mut extension, &[], &text).is_err() {
            prop_assert_eq!(extension, before);
        } else {
            prop_assert!(!matches!(row.kind, Kind::Record(_)));
            let read = path.text(&extension, &[]);
            prop_assert_eq!(read.as_deref(), Some(text.as_str()));
            let written = json::to_string(&extension);
            prop_assert_eq!(json::read::<Extension>(written.as_bytes()).unwrap(), extension);
        }
    }
}
