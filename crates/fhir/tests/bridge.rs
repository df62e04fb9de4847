//! The serde bridge with stock formats, by requirement.
#![cfg(all(feature = "r4", feature = "serde"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::collections::BTreeMap;

use sanare_fhir::json;
use sanare_fhir::r4::{Observation, Patient, Resource};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Numbers that `f64` would change, companions, nulls, nested and unknown things.
const SOURCE: &str = r#"{"resourceType":"Observation","id":"o","contained":[{"resourceType":"Patient","id":"p","active":true},{"resourceType":"Nothing","x":[1.00]}],"status":"final","_status":{"extension":[{"url":"http://a.org","valueDecimal":1E-22}]},"code":{"text":"a\"b\\c\nd"},"valueQuantity":{"value":1.00,"unit":"mg"},"component":[{"code":{"text":"x"},"valueSampledData":{"origin":{"value":0.123456789012345678901},"period":10,"dimensions":3}}],"odd":{"a":[1.00,null]}}"#;

const NAMES: &str = r#"{"resourceType":"Patient","name":[{"given":["A",null,"C"],"_given":[null,{"id":"x"},{"id":"y"}]}]}"#;

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Mine {
    at: String,
    resource: Resource,
    list: Vec<Patient>,
    none: Option<Observation>,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Flat {
    at: u8,
    #[serde(flatten)]
    resource: Patient,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(untagged)]
enum Untagged {
    Number(u8),
    Patient(Box<Observation>),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Resource(Resource),
}

fn source() -> Resource {
    json::read(SOURCE.as_bytes()).unwrap()
}

fn names() -> Patient {
    json::read(NAMES.as_bytes()).unwrap()
}

fn mine() -> Mine {
    Mine { at: "now".to_owned(), resource: source(), list: vec![names()], none: None }
}

#[test]
fn ser_01_reading_with_serde_json_keeps_numbers() {
    let of_str: Resource = serde_json::from_str(SOURCE).unwrap();
    let of_slice: Resource = serde_json::from_slice(SOURCE.as_bytes()).unwrap();
    let of_reader: Resource = serde_json::from_reader(SOURCE.as_bytes()).unwrap();
    assert_eq!(json::to_string(&of_str), SOURCE);
    assert!(of_str == of_slice && of_str == of_reader);
    let typed: Observation = serde_json::from_str(SOURCE).unwrap();
    assert_eq!(Resource::from(typed), of_str);
}

#[test]
fn ser_02_writing_with_serde_json_keeps_numbers() {
    assert_eq!(serde_json::to_string(&source()).unwrap(), SOURCE);
    assert_eq!(serde_json::to_vec(&source()).unwrap(), SOURCE.as_bytes());
    assert_eq!(serde_json::to_string(&names()).unwrap(), NAMES);
    let pretty = serde_json::to_string_pretty(&source()).unwrap();
    assert!(pretty.contains("\n  \"valueQuantity\": {\n    \"value\": 1.00,\n"), "{pretty}");
    assert_eq!(serde_json::from_str::<Resource>(&pretty).unwrap(), source());
}

#[test]
fn ser_03_resources_inside_a_users_struct() {
    let text = serde_json::to_string(&mine()).unwrap();
    assert!(text.contains(SOURCE) && text.contains(NAMES));
    assert_eq!(serde_json::from_str::<Mine>(&text).unwrap(), mine());
    let adjacent = format!(r#"{{"t":"Resource","c":{SOURCE}}}"#);
    let read: Adjacent = serde_json::from_str(&adjacent).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), adjacent);
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    let tracked: Mine = serde_path_to_error::deserialize(&mut deserializer).unwrap();
    assert_eq!(tracked, mine());
    let wrong = text.replacen("\"active\":true", "\"active\":1", 1);
    let error = serde_json::from_str::<Mine>(&wrong).unwrap_err().to_string();
    assert!(error.contains("Observation.contained[0].active: expected true or false"), "{error}");
}

#[test]
fn ser_04_values_lose_what_serde_json_loses() {
    let value = serde_json::to_value(source()).unwrap();
    assert_eq!(value["valueQuantity"]["value"].to_string(), "1.0");
    let back: Resource = serde_json::from_value(value.clone()).unwrap();
    let borrowed = Resource::deserialize(&value).unwrap();
    assert_eq!(back, borrowed);
    let expected = SOURCE
        .replace("1.00", "1.0")
        .replace("1E-22", "1e-22")
        .replace("0.123456789012345678901", "0.12345678901234568");
    assert_eq!(
        json::Writer::new().canonical().write(&back),
        json::Writer::new()
            .canonical()
            .write(&json::read::<Resource>(expected.as_bytes()).unwrap())
    );
}

#[test]
fn ser_05_flattened_and_untagged() {
    let flat = Flat { at: 1, resource: names() };
    let text = serde_json::to_string(&flat).unwrap();
    assert_eq!(text, NAMES.replacen('{', "{\"at\":1,", 1));
    assert_eq!(serde_json::from_str::<Flat>(&text).unwrap(), flat);
    let read: Untagged = serde_json::from_str(SOURCE).unwrap();
    let Untagged::Patient(observation) = read else { panic!("the wrong variant") };
    let quantity = serde_json::to_string(&observation).unwrap();
    assert!(
        quantity.contains(r#""valueQuantity":{"value":1.0,"#),
        "lost, as documented: {quantity}"
    );
}

#[test]
fn ser_06_erased_serde_is_readable_but_not_exact() {
    let mut deserializer = serde_json::Deserializer::from_str(SOURCE);
    let mut erased = <dyn erased_serde::Deserializer<'_>>::erase(&mut deserializer);
    let read: Resource = erased_serde::deserialize(&mut erased).unwrap();
    assert_eq!(read.type_name(), "Observation");
    let source = source();
    let erased: &dyn erased_serde::Serialize = &source;
    let text = serde_json::to_string(erased).unwrap();
    assert!(text.contains(r#""value":"1.00""#), "a string instead of a lost digit: {text}");
}

/// Writes and reads with a format, and compares.
fn round_trip<T, E: std::fmt::Debug>(
    value: &T,
    write: impl Fn(&T) -> Vec<u8>,
    read: impl Fn(&[u8]) -> Result<T, E>,
) where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let bytes = write(value);
    assert_eq!(&read(&bytes).unwrap(), value, "{}", String::from_utf8_lossy(&bytes));
}

#[test]
fn ser_07_formats_for_machines() {
    fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
        let mut out = Vec::new();
        ciborium::into_writer(value, &mut out).unwrap();
        out
    }
    round_trip(&mine(), cbor, |bytes| ciborium::from_reader(bytes));
    round_trip(&Flat { at: 1, resource: names() }, cbor, |bytes| ciborium::from_reader(bytes));
    let untagged = Untagged::Patient(Box::new(serde_json::from_str(SOURCE).unwrap()));
    round_trip(&untagged, cbor, |bytes| ciborium::from_reader(bytes));
    round_trip(
        &mine(),
        |value| rmp_serde::to_vec(value).unwrap(),
        |bytes| rmp_serde::from_slice(bytes),
    );
    round_trip(
        &mine(),
        |value| postcard::to_stdvec(value).unwrap(),
        |bytes| postcard::from_bytes(bytes),
    );
}

#[test]
fn ser_08_formats_for_people() {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let known = || {
        let mut resource = source();
        let record = resource.downcast_mut::<Observation>().unwrap();
        record.contained.truncate(1);
        record.extras = None;
        resource
    };
    round_trip(
        &known(),
        |value| serde_norway::to_string(value).unwrap().into_bytes(),
        |bytes| serde_norway::from_slice(bytes),
    );
    round_trip(
        &known(),
        |value| ron::to_string(value).unwrap().into_bytes(),
        |bytes| ron::from_str(&text(bytes)),
    );
    round_trip(
        &BTreeMap::from([("key".to_owned(), known())]),
        |value| toml::to_string(value).unwrap().into_bytes(),
        |bytes| toml::from_str(&text(bytes)),
    );
}

#[test]
fn ser_errors_carry_the_place_and_no_value() {
    let error = serde_json::from_str::<Patient>(
        r#"{"resourceType":"Patient","name":[{"given":["canary",7]}]}"#,
    )
    .unwrap_err()
    .to_string();
    assert!(
        error.starts_with("Patient.name[0].given[1]: expected a string (line 1, column 54)"),
        "{error}"
    );
    assert!(!error.contains("canary"));
}

#[test]
fn ser_deep_input_is_an_error_on_every_route() {
    let deep = format!(
        "{{\"resourceType\":\"Basic\",\"x\":{}{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!(serde_json::from_str::<Resource>(&deep).is_err());
    let mut nested = ciborium::Value::Null;
    for _ in 0..200 {
        nested =
            ciborium::Value::Map(vec![("extension".into(), ciborium::Value::Array(vec![nested]))]);
    }
    let mut bytes = Vec::new();
    ciborium::into_writer(&nested, &mut bytes).unwrap();
    assert!(ciborium::from_reader::<Resource, _>(bytes.as_slice()).is_err());
}
