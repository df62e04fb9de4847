//! FHIR JSON, by requirement.
#![cfg(feature = "r4")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_fhir::json::{self, DuplicateKeys, Reader, Reading, UnknownKeys, Writer};
use sanare_fhir::r4::{Appointment, Bundle, Extension, Observation, Patient, Resource};
use sanare_fhir::{IssueKind, Severity};

use IssueKind::*;

type Finding = (IssueKind, Severity, String);

fn findings<T>(reading: &Reading<T>) -> Vec<Finding> {
    let found = |issue: &sanare_fhir::Issue| {
        (issue.kind(), issue.severity(), issue.location().path().to_owned())
    };
    reading.report().iter().map(found).collect()
}

fn all(document: &str) -> (Resource, Vec<Finding>) {
    let reading = Reader::new().read_all::<Resource>(document.as_bytes());
    let found = findings(&reading);
    (reading.into_value().expect("a value"), found)
}

fn patient(members: &str) -> String {
    format!("{{\"resourceType\":\"Patient\",{members}}}")
}

fn warning(kind: IssueKind, path: &str) -> Vec<Finding> {
    vec![(kind, Severity::Warning, path.to_owned())]
}

fn error(kind: IssueKind, path: &str) -> Vec<Finding> {
    vec![(kind, Severity::Error, path.to_owned())]
}

/// Members of a patient that read without a finding and write back as they are.
fn exact(members: &str) {
    let document = patient(members);
    let (resource, found) = all(&document);
    assert_eq!(found, [], "{members}");
    assert_eq!(json::to_string(&resource), document);
}

#[test]
fn prm_02_value_and_companion() {
    exact(r#""birthDate":"1974""#);
    exact(r#""_birthDate":{"id":"a"}"#);
    exact(r#""birthDate":"1974","_birthDate":{"extension":[{"url":"u","valueCode":"c"}]}"#);
    exact(r#""deceasedBoolean":false,"_deceasedBoolean":{"id":"x"}"#);
    exact(r#""_deceasedDateTime":{"id":"x"}"#);
}

#[test]
fn prm_03_arrays_padded_with_null() {
    exact(r#""name":[{"given":["a",null,"c"],"_given":[null,{"id":"b"},{"id":"c"}]}]"#);
    exact(r#""name":[{"_given":[{"id":"b"}]}]"#);
    let (resource, found) =
        all(&patient(r#""name":[{"given":["a","b"],"_given":[null,{"id":"b"},{"id":"c"}]}]"#));
    assert_eq!(found, warning(UnequalLengths, "Patient.name[0].given"));
    assert_eq!(
        json::to_string(&resource),
        patient(r#""name":[{"given":["a","b",null],"_given":[null,{"id":"b"},{"id":"c"}]}]"#)
    );
    let (_, found) = all(&patient(r#""name":[{"_given":[{"id":"b"}],"given":["a","b"]}]"#));
    assert_eq!(found, warning(UnequalLengths, "Patient.name[0].given"));
}

#[test]
fn prm_04_null_on_both_sides() {
    let (_, found) = all(&patient(r#""name":[{"given":["a",null],"_given":[{"id":"a"},null]}]"#));
    assert_eq!(found, warning(NullItem, "Patient.name[0].given[1]"));
    let (resource, found) = all(&patient(r#""name":[{"given":[null,"a"]}]"#));
    assert_eq!(found, warning(NullItem, "Patient.name[0].given[0]"));
    assert_eq!(json::to_string(&resource), patient(r#""name":[{"given":["a"]}]"#));
}

#[test]
fn prm_05_decimal_text_kept_in_json() {
    for number in ["1.00", "1E-22", "-1.000000000000000000E+245", "0.123456789012345678901", "-0.0"]
    {
        let document =
            format!(r#"{{"resourceType":"Observation","valueQuantity":{{"value":{number}}}}}"#);
        let observation: Observation = json::read(document.as_bytes()).unwrap();
        assert_eq!(json::to_string(&observation), document);
    }
}

#[test]
fn prm_07_integers_in_json() {
    let of = |text: &str| {
        let reading = Reader::new().read_all::<Appointment>(
            format!(r#"{{"resourceType":"Appointment","minutesDuration":{text}}}"#).as_bytes(),
        );
        let value = reading.value().unwrap().minutes_duration.value().copied();
        (findings(&reading).first().map(|(kind, severity, _)| (*kind, *severity)), value)
    };
    assert_eq!(of("15"), (None, Some(15)));
    for text in ["1.0", "1e2"] {
        assert_eq!(of(text), (Some((Lexical, Severity::Error)), None), "{text}");
    }
    assert_eq!(of("2147483648"), (Some((OutOfRange, Severity::Error)), None));
    assert_eq!(of("0"), (Some((OutOfRange, Severity::Warning)), Some(0)));
    assert_eq!(of("-0"), (Some((Lexical, Severity::Warning)), Some(0)));
    for text in ["+1", "01"] {
        assert_eq!(of(text), (Some((NumberSyntax, Severity::Fatal)), None), "{text}");
    }
}

#[test]
fn prm_12_text_out_of_form_survives() {
    exact(r#""birthDate":"1974-13""#);
    let (resource, _) = all(&patient(r#""birthDate":"1974-13""#));
    let patient = resource.downcast_ref::<Patient>().unwrap();
    assert!(patient.birth_date.value().unwrap().check().is_err());
}

#[test]
fn jsn_01_resource_type_at_any_position() {
    let (resource, found) = all(r#"{"active":true,"id":"a","resourceType":"Patient"}"#);
    assert_eq!((resource.type_name(), found), ("Patient", vec![]));
    let typed: Patient = json::read(br#"{"id":"a","resourceType":"Patient"}"#).unwrap();
    assert_eq!(typed.id.as_deref(), Some("a"));
    let kind = |document: &str| json::read::<Patient>(document.as_bytes()).unwrap_err().kind();
    assert_eq!(kind(r#"{"id":"a"}"#), ResourceTypeMissing);
    assert_eq!(kind(r#"{"resourceType":7}"#), ResourceTypeMissing);
    assert_eq!(kind(r#"{"resourceType":"Observation"}"#), ResourceTypeOther);
    assert_eq!(kind(r#"{"id":"a","resourceType":"Nothing"}"#), ResourceTypeOther);
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    let nothing = br#"{"resourceType":"Nothing"}"#;
    assert_eq!(strict.read::<Resource>(nothing).unwrap_err().kind(), ResourceTypeUnknown);
    assert_eq!(json::read::<Resource>(b"{\"id\":\"a\"}").unwrap_err().kind(), ResourceTypeMissing);
    assert_eq!(json::read::<Resource>(b"[]").unwrap_err().kind(), ExpectedObject);
}

#[test]
fn mod_02_unknown_resources_are_kept() {
    let document = r#"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Nothing","x":1.00}}]}"#;
    let (resource, found) = all(document);
    assert_eq!(found, warning(ResourceTypeUnknown, "Bundle.entry[0].resource"));
    assert_eq!(json::to_string(&resource), document);
    assert_eq!(json::to_string(&resource.clone()), document);
    let (resource, _) = all(r#"{ "resourceType" : "Nothing" }"#);
    assert!(matches!(&resource, Resource::Unknown(raw) if raw.type_name() == "Nothing"));
    assert_eq!(json::to_string(&resource), r#"{"resourceType":"Nothing"}"#);
}

#[test]
fn jsn_02_strict_grammar_with_place() {
    for (members, kind, place) in [
        (
            r#""name":[{"family":"a\qb"}]"#,
            EscapeSyntax,
            "Patient.name[0].family (line 1, column 47)",
        ),
        (r#""active":tru"#, UnexpectedCharacter, "Patient.active (line 1, column 39)"),
        (r#""multipleBirthInteger":01"#, NumberSyntax, "Patient.multipleBirth (line 1, column 50)"),
        (r#""active":true,"#, UnexpectedCharacter, "Patient (line 1, column 41)"),
        (r#""name":[{},]"#, ExpectedObject, "Patient.name[1] (line 1, column 38)"),
        (r#""active" true"#, UnexpectedCharacter, "Patient (line 1, column 36)"),
    ] {
        let error = json::read::<Patient>(patient(members).as_bytes()).unwrap_err();
        assert_eq!(
            (error.kind(), error.location().to_string().as_str()),
            (kind, place),
            "{members}"
        );
    }
    let trailing = format!("{}x", patient("\"active\":true"));
    assert_eq!(json::read::<Patient>(trailing.as_bytes()).unwrap_err().kind(), TrailingData);
}

#[test]
fn jsn_03_escaped_keys() {
    let (resource, found) =
        all(r#"{"resource\u0054ype":"Patient","\u005fbirthDate":{"id":"a"},"acti\u0076e":true}"#);
    assert_eq!(found, []);
    assert_eq!(
        json::to_string(&resource),
        r#"{"resourceType":"Patient","active":true,"_birthDate":{"id":"a"}}"#
    );
}

#[test]
fn jsn_04_duplicate_keys() {
    let document =
        patient(r#""active":true,"active":false,"name":[{"text":"a"}],"name":[{"text":"b"}]"#);
    assert_eq!(json::read::<Patient>(document.as_bytes()).unwrap_err().kind(), DuplicateMember);
    let (resource, found) = all(&document);
    assert_eq!(found.len(), 2);
    assert_eq!(json::to_string(&resource), patient(r#""active":true,"name":[{"text":"a"}]"#));
    let last = Reader::new().duplicates(DuplicateKeys::LastWins);
    let reading = last.read_all::<Patient>(document.as_bytes());
    assert_eq!(findings(&reading)[0], warning(DuplicateMember, "Patient.active")[0]);
    assert_eq!(
        json::to_string(reading.value().unwrap()),
        patient(r#""active":false,"name":[{"text":"b"}]"#)
    );
    let unknown = patient(r#""odd":1,"odd":2"#);
    assert_eq!(json::read::<Patient>(unknown.as_bytes()).unwrap_err().kind(), DuplicateMember);
    assert_eq!(
        json::to_string(&last.read::<Patient>(unknown.as_bytes()).unwrap()),
        patient(r#""odd":2"#)
    );
    let twice = r#"{"resourceType":"Patient","resourceType":"Patient"}"#;
    assert_eq!(json::read::<Patient>(twice.as_bytes()).unwrap_err().kind(), DuplicateMember);
}

#[test]
fn jsn_05_empty_things() {
    for (members, kind, path) in [
        (r#""active":null"#, NullMember, "Patient.active"),
        (r#""name":null"#, NullMember, "Patient.name"),
        (r#""name":[]"#, EmptyArray, "Patient.name"),
        (r#""maritalStatus":{}"#, EmptyObject, "Patient.maritalStatus"),
        (r#""name":[{}]"#, EmptyObject, "Patient.name[0]"),
        (r#""language":"""#, EmptyText, "Patient.language"),
        (r#""id":"""#, EmptyText, "Patient.id"),
        (r#""_active":{}"#, EmptyObject, "Patient.active"),
    ] {
        let (_, found) = all(&patient(members));
        assert_eq!(found, warning(kind, path), "{members}");
        assert!(json::read::<Patient>(patient(members).as_bytes()).is_ok());
    }
    let (resource, _) = all(&patient(r#""name":[{}],"maritalStatus":{},"_active":{}"#));
    assert_eq!(json::to_string(&resource), r#"{"resourceType":"Patient"}"#);
}

#[test]
fn jsn_06_two_types_for_one_choice() {
    for members in [
        r#""deceasedBoolean":true,"deceasedDateTime":"2015""#,
        r#""deceasedBoolean":true,"_deceasedDateTime":{"id":"a"}"#,
        r#""_deceasedBoolean":{"id":"a"},"deceasedDateTime":"2015""#,
    ] {
        let (_, found) = all(&patient(members));
        assert_eq!(found, error(ChoiceConflict, "Patient.deceased"), "{members}");
        assert!(json::read::<Patient>(patient(members).as_bytes()).is_err());
    }
}

#[test]
fn jsn_07_array_for_single_and_the_reverse() {
    let (_, found) = all(&patient(r#""birthDate":["1974"]"#));
    assert_eq!(found, error(ExpectedSingle, "Patient.birthDate"));
    let (_, found) = all(&patient(r#""name":{"text":"a"}"#));
    assert_eq!(found, error(ExpectedArray, "Patient.name"));
    let (_, found) = all(&patient(r#""maritalStatus":[{}]"#));
    assert_eq!(found, error(ExpectedSingle, "Patient.maritalStatus"));
}

#[test]
fn jsn_08_encodings() {
    let (resource, found) = all("\u{feff}{\"resourceType\":\"Patient\"}");
    assert_eq!((resource.type_name(), found), ("Patient", warning(ByteOrderMark, "")));
    let mut document = patient("\"language\":\"é\"").into_bytes();
    document[38] = b'x';
    let error = json::read::<Patient>(&document).unwrap_err();
    assert_eq!((error.kind(), error.location().position().unwrap().offset), (NotUtf8, 39));
    let utf16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert!(json::read::<Patient>(&utf16).is_err());
}

#[test]
fn jsn_09_compact_pretty_canonical() {
    let (resource, _) =
        all(r#"{"resourceType":"Patient","active":true,"odd":{"b":1,"a":[ ]},"id":"x"}"#);
    assert_eq!(
        Writer::new().write(&resource),
        r#"{"resourceType":"Patient","id":"x","active":true,"odd":{"b":1,"a":[]}}"#
    );
    assert_eq!(
        Writer::new().canonical().write(&resource),
        r#"{"active":true,"id":"x","odd":{"a":[],"b":1},"resourceType":"Patient"}"#
    );
    assert_eq!(
        Writer::new().pretty().write(&resource),
        "{\n  \"resourceType\": \"Patient\",\n  \"id\": \"x\",\n  \"active\": true,\n  \"odd\": {\n    \"b\": 1,\n    \"a\": []\n  }\n}"
    );
}

#[test]
fn jsn_11_only_what_must_be_is_escaped() {
    let text = "\u{0}\u{1f}\n\r\t\u{8}\u{c}\"\\/é\u{7f}\u{2028}😀";
    let patient = Patient { language: text.into(), ..Patient::default() };
    let written = json::to_string(&patient);
    assert_eq!(
        written,
        "{\"resourceType\":\"Patient\",\"language\":\"\\u0000\\u001f\\n\\r\\t\\b\\f\\\"\\\\/é\u{7f}\u{2028}😀\"}"
    );
    assert_eq!(json::read::<Patient>(written.as_bytes()).unwrap(), patient);
}

const ODD: &str =
    r#"{"resourceType":"Patient","active":true,"name":[{"family":"a","odd":1}],"more":{"x":[1]}}"#;

#[test]
fn mode_01_strict_fails() {
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    let error = strict.read::<Patient>(ODD.as_bytes()).unwrap_err();
    assert_eq!((error.kind(), error.location().path()), (UnknownElement, "Patient.name[0]"));
    assert_eq!(strict.read_all::<Patient>(ODD.as_bytes()).report().len(), 2);
}

#[test]
fn mode_02_lax_keeps_and_writes_back() {
    let (resource, found) = all(ODD);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0], warning(UnknownElement, "Patient.name[0]")[0]);
    assert_eq!(json::to_string(&resource), ODD);
    let patient = resource.downcast_ref::<Patient>().unwrap();
    assert_eq!(patient.extras.as_ref().unwrap().json("more"), Some(r#"{"x":[1]}"#));
}

#[test]
fn mode_03_ignore_drops() {
    let ignore = Reader::new().unknown(UnknownKeys::Ignore);
    let reading = ignore.read_all::<Patient>(ODD.as_bytes());
    assert_eq!(findings(&reading), []);
    assert_eq!(
        json::to_string(reading.value().unwrap()),
        patient(r#""active":true,"name":[{"family":"a"}]"#)
    );
}

#[test]
fn mode_04_wrong_types_are_kept_until_the_field_is_set() {
    let document = patient(r#""active":"yes","name":[{"given":["a",7]},3],"_birthDate":"x""#);
    let (resource, found) = all(&document);
    assert_eq!(
        found,
        [
            (ExpectedBoolean, Severity::Error, "Patient.active".to_owned()),
            (ExpectedString, Severity::Error, "Patient.name[0].given[1]".to_owned()),
            (ExpectedObject, Severity::Error, "Patient.name[1]".to_owned()),
            (ExpectedObject, Severity::Error, "Patient.birthDate".to_owned()),
        ]
    );
    assert_eq!(json::to_string(&resource), document);
    let mut fixed = resource.downcast::<Patient>().unwrap();
    fixed.active = true.into();
    assert_eq!(
        json::to_string(&fixed),
        patient(r#""active":true,"name":[{"given":["a",7]},3],"_birthDate":"x""#)
    );
}

#[test]
fn mode_04_the_other_array_of_a_refused_list_keeps_its_places() {
    for name in [
        r#""_given":[null,{"id":"x"},null],"given":["a",5,"c"]"#,
        r#""given":[null,"b",null],"_given":[{"id":"x"},7,{"id":"y"}]"#,
        r#""given":["a",null,"c"],"_given":"x""#,
    ] {
        let document = patient(&format!(r#""name":[{{{name}}}]"#));
        let (resource, found) = all(&document);
        assert!(!found.is_empty());
        assert_eq!(json::to_string(&resource), document);
        #[cfg(feature = "serde")]
        assert_eq!(serde_json::to_string(&resource).unwrap(), document);
        let mut fixed = resource.downcast::<Patient>().unwrap();
        fixed.name[0].given = vec!["z".into()];
        let written = json::to_string(&fixed);
        assert!(written.contains(r#""given":["z"]"#), "{written}");
    }
}

#[test]
fn mode_02_a_companion_that_the_type_does_not_have_is_kept() {
    let document = patient(r#""extension":[{"url":"a:b","valueString":"c","_url":{"id":"x"}}]"#);
    let (resource, found) = all(&document);
    assert_eq!(found, warning(UnknownElement, "Patient.extension[0]"));
    assert_eq!(json::to_string(&resource), document);
}

#[test]
fn err_01_path_offset_line_and_column() {
    let document = "{\n \"resourceType\": \"Bundle\",\n \"entry\": [{}, {\"resource\": {\"resourceType\": \"Patient\",\n  \"deceasedBoolean\": 1}}]}";
    let error = json::read::<Bundle>(document.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Bundle.entry[1].resource.deceased: expected true or false (line 4, column 22)"
    );
    let position = error.location().position().unwrap();
    assert_eq!(&document[position.offset..=position.offset], "1");
}

#[test]
fn err_02_all_findings_up_to_a_bound() {
    let names: Vec<String> = (0..150).map(|_| "{\"family\":1}".to_owned()).collect();
    let document = patient(&format!("\"name\":[{}],\"active\":true", names.join(",")));
    let reading = Reader::new().read_all::<Patient>(document.as_bytes());
    assert_eq!(reading.report().len(), 101);
    assert_eq!(reading.report().issues().last().unwrap().kind(), TooManyIssues);
    let reading = Reader::new().max_issues(1000).read_all::<Patient>(document.as_bytes());
    assert_eq!(reading.report().len(), 150);
    assert_eq!(reading.value().unwrap().active.value(), Some(&true));
    let last = reading.report().issues().last().unwrap().location();
    assert_eq!(last.path(), "Patient.name[149].family");
    assert_eq!(last.position().unwrap().column, document.rfind(":1}").unwrap() + 2);
}

#[test]
fn err_05_a_syntax_error_ends_the_reading() {
    let reading = Reader::new().read_all::<Patient>(
        br#"{"resourceType":"Patient","active":true,"name":[{"family":"a"},{"family":"b" "#,
    );
    assert_eq!(
        findings(&reading),
        [(UnexpectedEnd, Severity::Fatal, "Patient.name[1]".to_owned())]
    );
    let patient = reading.into_value().unwrap();
    assert_eq!(patient.active.value(), Some(&true));
    assert_eq!(patient.name.len(), 2);
    for document in ["", "{", "{\"resourceType\":\"Pat", "\u{0}"] {
        let reading = Reader::new().read_all::<Resource>(document.as_bytes());
        assert!(reading.value().is_none() && reading.report().has_errors(), "{document}");
    }
}

/// A patient whose extensions nest `depth` objects deep, the patient included.
fn nested(depth: usize) -> String {
    let inner = depth - 1;
    patient(&format!("{}\"url\":\"u\"{}", "\"extension\":[{".repeat(inner), "}]".repeat(inner)))
}

#[test]
fn lim_01_depth() {
    assert!(json::read::<Resource>(nested(128).as_bytes()).is_ok());
    assert_eq!(json::read::<Resource>(nested(129).as_bytes()).unwrap_err().kind(), TooDeep);
    let shallow = Reader::new().max_depth(10);
    assert!(shallow.read::<Resource>(nested(10).as_bytes()).is_ok());
    assert_eq!(shallow.read::<Resource>(nested(11).as_bytes()).unwrap_err().kind(), TooDeep);
    for open in ["{\"extension\":[", "[", "{\"a\":"] {
        let hostile = patient(&format!("\"extension\":[{}", open.repeat(1_000_000)));
        assert!(json::read::<Resource>(hostile.as_bytes()).is_err());
        let unknown = patient(&format!("\"odd\":{}", open.repeat(1_000_000)));
        assert_eq!(json::read::<Resource>(unknown.as_bytes()).unwrap_err().kind(), TooDeep);
    }
}

#[test]
fn lim_02_nested_resources() {
    let nest = |count: usize| {
        let open = "{\"resourceType\":\"Patient\",\"contained\":[".repeat(count);
        format!("{open}{{\"resourceType\":\"Patient\"}}{}", "]}".repeat(count))
    };
    assert!(json::read::<Resource>(nest(16).as_bytes()).is_ok());
    let kind = |text: &str| json::read::<Resource>(text.as_bytes()).unwrap_err().kind();
    assert_eq!(kind(&nest(17)), TooManyNestedResources);
    // The type comes last: every level looks for it, and the limit bounds the work.
    let open = "{\"contained\":[".repeat(100_000);
    let close = "],\"resourceType\":\"Patient\"}".repeat(100_000);
    assert_eq!(kind(&format!("{open}{close}")), TooDeep);
}

#[test]
fn lim_03_sizes() {
    let document = patient("\"language\":\"abcdef\"");
    let kind =
        |reader: Reader| reader.read::<Patient>(document.as_bytes()).map_err(|error| error.kind());
    assert_eq!(kind(Reader::new().max_input(document.len() - 1)), Err(InputTooLong));
    assert!(kind(Reader::new().max_input(document.len())).is_ok());
    assert_eq!(kind(Reader::new().max_string(5)), Err(StringTooLong));
    assert!(kind(Reader::new().max_string(6)).is_ok());
}

#[test]
fn lim_04_the_deepest_tree_needs_little_stack() {
    let work = || {
        let document = nested(128);
        let resource: Resource = json::read(document.as_bytes()).unwrap();
        let copy = resource.clone();
        assert!(copy == resource);
        assert_eq!(json::to_string(&copy), document);
        assert_eq!(format!("{copy:?}"), "Patient { extension: 1 }");
        let contained = "{\"resourceType\":\"Patient\",\"contained\":[".repeat(16);
        let document = format!(
            "{contained}{{\"resourceType\":\"Patient\",\"active\":true}}{}",
            "]}".repeat(16)
        );
        let resource: Resource = json::read(document.as_bytes()).unwrap();
        assert_eq!(json::to_string(&resource.clone()), document);
    };
    std::thread::Builder::new().stack_size(256 * 1024).spawn(work).unwrap().join().unwrap();
}

#[test]
fn a_data_type_stands_alone() {
    let document = br#"{"url":"u","valueString":"s"}"#;
    let extension: Extension = json::read(document).unwrap();
    assert_eq!(json::to_string(&extension).as_bytes(), document);
}
