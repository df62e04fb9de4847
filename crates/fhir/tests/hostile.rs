//! Hostile files end in an error, or in a value, within memory that their size bounds: what is
//! allocated on the way is counted, freed or not.
#![cfg(all(feature = "r4", feature = "xml"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_push_string,
    reason = "tests"
)]

use std::alloc::System;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sanare_fhir::IssueKind::{self, *};
use sanare_fhir::r4::Resource;
use sanare_fhir::{json, ndjson, xml};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The counts are those of the process: one test runs at a time.
fn alone() -> MutexGuard<'static, ()> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What reading may allocate beside what the document makes necessary.
const SLACK: usize = 64 * 1024;

/// The first error, if reading allocates at most so many bytes per byte of the document.
fn within(
    per_byte: usize,
    document: &[u8],
    read: fn(&[u8]) -> Option<IssueKind>,
) -> Option<IssueKind> {
    let region = Region::new(COUNTING);
    let kind = read(document);
    let spent = region.change();
    let bytes = spent.bytes_allocated;
    let bound = per_byte * document.len() + SLACK;
    assert!(bytes <= bound, "{bytes} bytes allocated for {} bytes", document.len());
    kind
}

fn in_json(document: &[u8]) -> Option<IssueKind> {
    let first = json::read::<Resource>(document).err().map(|error| error.kind());
    let all = json::Reader::new().read_all::<Resource>(document);
    assert_eq!(all.report().has_errors(), first.is_some());
    first
}

fn in_xml(document: &[u8]) -> Option<IssueKind> {
    let first = xml::read::<Resource>(document).err().map(|error| error.kind());
    let all = xml::Reader::new().read_all::<Resource>(document);
    assert_eq!(all.report().has_errors(), first.is_some());
    first
}

fn object(members: &str) -> Vec<u8> {
    format!("{{\"resourceType\":\"Patient\",{members}}}").into_bytes()
}

fn element(elements: &str) -> Vec<u8> {
    format!("<Patient xmlns=\"http://hl7.org/fhir\">{elements}</Patient>").into_bytes()
}

#[test]
fn lim_05_depth_of_json() {
    let _alone = alone();
    for open in
        ["{\"extension\":[", "[", "{\"a\":", "{\"resourceType\":\"Patient\",\"contained\":["]
    {
        let known = object(&format!("\"extension\":[{}", open.repeat(100_000)));
        assert!(within(1, &known, in_json).is_some(), "{open}");
        let unknown = object(&format!("\"odd\":{}", open.repeat(100_000)));
        assert_eq!(within(1, &unknown, in_json), Some(TooDeep), "{open}");
    }
}

#[test]
fn lim_05_a_million_nested_elements_of_xml() {
    let _alone = alone();
    for name in ["extension", "odd"] {
        let document = element(&format!("<{name}>").repeat(1_000_000));
        assert!(within(1, &document, in_xml).is_some(), "{name}");
        let closed = format!("</{name}>").repeat(1_000_000);
        let document = element(&(format!("<{name}>").repeat(1_000_000) + &closed));
        assert!(within(1, &document, in_xml).is_some(), "{name}");
    }
}

#[test]
fn lim_05_size_of_texts() {
    let _alone = alone();
    let text = "a".repeat(1 << 20);
    assert_eq!(within(4, &object(&format!("\"language\":\"{text}\"")), in_json), None);
    assert_eq!(within(4, &object(&format!("\"{text}\":1")), in_json), None);
    let escaped = "\\u0041".repeat(1 << 17);
    assert_eq!(within(4, &object(&format!("\"language\":\"{escaped}\"")), in_json), None);
    assert_eq!(within(4, &element(&format!("<language value='{text}'/>")), in_xml), None);
    let escaped = "&#x41;".repeat(1 << 17);
    assert_eq!(within(4, &element(&format!("<language value='{escaped}'/>")), in_xml), None);
}

#[test]
fn lim_05_repeated_keys() {
    let _alone = alone();
    let known = "\"active\":true,".repeat(20_000);
    assert_eq!(within(4, &object(&format!("{known}\"id\":\"a\"")), in_json), Some(DuplicateMember));
    let unknown = "\"odd\":[true],".repeat(20_000);
    assert_eq!(
        within(4, &object(&format!("{unknown}\"id\":\"a\"")), in_json),
        Some(DuplicateMember)
    );
    let known = "<active value='true'/>".repeat(20_000);
    assert_eq!(within(4, &element(&known), in_xml), Some(DuplicateMember));
    let last_wins = |document: &[u8]| {
        let reader = json::Reader::new().duplicates(json::DuplicateKeys::LastWins);
        reader.read::<Resource>(document).err().map(|error| error.kind())
    };
    let names = "\"name\":[{\"family\":\"a family name of many letters\"}],".repeat(10_000);
    assert_eq!(within(32, &object(&format!("{names}\"id\":\"a\"")), last_wins), None);
}

#[test]
fn lim_05_huge_numbers() {
    let _alone = alone();
    let digits = "9".repeat(1 << 19);
    let quantity = |number: &str| {
        format!("{{\"resourceType\":\"Observation\",\"valueQuantity\":{{\"value\":{number}}}}}")
            .into_bytes()
    };
    for number in
        [digits.clone(), format!("0.{digits}"), format!("1e{digits}"), "1e999999999".into()]
    {
        assert_eq!(within(4, &quantity(&number), in_json), None, "decimals keep their text");
    }
    let integer = object(&format!("\"multipleBirthInteger\":{digits}"));
    assert_eq!(within(4, &integer, in_json), Some(OutOfRange));
    let integer = element(&format!("<multipleBirthInteger value='{digits}'/>"));
    assert_eq!(within(4, &integer, in_xml), Some(OutOfRange));
}

#[test]
fn lim_05_bad_utf8() {
    let _alone = alone();
    let sound = object(&format!("\"language\":\"{}\"", "é".repeat(1 << 16)));
    for (at, byte) in [(0, 0xFF), (40, 0xC0), (sound.len() / 2, 0xED), (sound.len() - 1, 0xF5)] {
        let mut document = sound.clone();
        document[at] = byte;
        assert_eq!(within(1, &document, in_json), Some(NotUtf8), "{at}");
        assert!(within(1, &document, in_xml).is_some(), "{at}");
    }
    let lines = [sound.as_slice(), b"\n{\"id\":\"\xFF\"}\n", sound.as_slice()].concat();
    let refused = |document: &[u8]| {
        let items: Vec<bool> =
            ndjson::Reader::new().read::<Resource, _>(document).map(|item| item.is_ok()).collect();
        assert_eq!(items, [true, false, true]);
        None
    };
    within(8, &lines, refused);
}

#[test]
fn lim_05_entities_are_not_expanded_and_not_loaded() {
    let _alone = alone();
    let mut bomb = String::from("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
    for level in 1..64 {
        let before = format!("&l{};", level - 1).repeat(10);
        bomb.push_str(&format!("<!ENTITY l{level} \"{before}\">"));
    }
    let body = String::from_utf8(element("<language value='&l63;'/>")).unwrap();
    for doctype in [
        &format!("{bomb}]>"),
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/\">]>",
        "<!DOCTYPE x PUBLIC \"p\" \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///dev/zero\">%p;]>",
    ] {
        let document = format!("{doctype}{body}").into_bytes();
        assert_eq!(within(1, &document, in_xml), Some(Doctype));
    }
    assert_eq!(within(1, body.as_bytes(), in_xml), Some(UnknownEntity));
    let div = element("<text><div xmlns='http://www.w3.org/1999/xhtml'>&l63;</div></text>");
    assert_eq!(within(1, &div, in_xml), Some(UnknownEntity));
}
