//! What XML has in common with JSON: modes, refusals, errors, limits.

use sanare_fhir::IssueKind::*;
use sanare_fhir::json;
use sanare_fhir::r4::{Extension, HumanName, Patient, Questionnaire, Resource};
use sanare_fhir::xml::{self, DuplicateKeys, Reader, UnknownKeys, Writer};

use super::{XHTML, all, error, fatal, narrative, patient, warning, with};

#[test]
fn mode_01_strict_refuses_unknown_elements() {
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    let document = patient("\n <active value='true'/><new value='x'/>");
    let refused = strict.read::<Patient>(document.as_bytes()).unwrap_err();
    assert_eq!(refused.kind(), UnknownElement);
    assert_eq!(refused.to_string(), "Patient: unknown element (line 2, column 24)");
    let attribute = patient("<name odd='x'/>");
    assert_eq!(strict.read::<Patient>(attribute.as_bytes()).unwrap_err().kind(), UnknownAttribute);
    assert_eq!(
        strict.read::<Patient>(patient("<name value='x'/>").as_bytes()).unwrap_err().kind(),
        UnknownAttribute
    );
}

#[test]
fn mode_03_ignore_drops() {
    let ignore = Reader::new().unknown(UnknownKeys::Ignore);
    let (resource, found) =
        with(ignore, &patient("<new odd='x'><a><b/></a></new><name odd='1' id='n'/>"));
    assert_eq!(found, []);
    assert_eq!(
        json::to_string(&resource.unwrap()),
        r#"{"resourceType":"Patient","name":[{"id":"n"}]}"#
    );
    // It must still be XML.
    let (_, found) = with(ignore, &patient("<new><a></b></new>"));
    assert_eq!(found, fatal(TagMismatch, "Patient"));
}

#[test]
fn mode_04_refused_values_are_kept() {
    let (resource, found) = all(&patient(r#"<active id="i" value="yes"/>"#));
    assert_eq!(found, error(ExpectedBoolean, "Patient.active"));
    assert_eq!(
        json::to_string(&resource),
        r#"{"resourceType":"Patient","_active":{"id":"i"},"active":"yes"}"#
    );
    let written = Writer::new().write_all(&resource);
    assert_eq!(written.text(), patient("<active id=\"i\" value=\"yes\"/>"));
    let mut resource = resource.downcast::<Patient>().unwrap();
    resource.active = true.into();
    assert_eq!(json::to_string(&resource), r#"{"resourceType":"Patient","active":true}"#);
    let claim = "<Claim xmlns='http://hl7.org/fhir'><item><careTeamSequence value='1'/><careTeamSequence id='s' value='x'/><careTeamSequence value='3'/></item></Claim>";
    let (resource, found) = all(claim);
    assert_eq!(found, error(ExpectedNumber, "Claim.item[0].careTeamSequence[1]"));
    assert_eq!(
        json::to_string(&resource),
        r#"{"resourceType":"Claim","item":[{"_careTeamSequence":[null,{"id":"s"},null],"careTeamSequence":["1","x","3"]}]}"#
    );
    let written = Writer::new().write_all(&resource);
    assert_eq!(written.text(), claim.replace('\'', "\""));
}

#[test]
fn jsn_04_elements_that_come_twice() {
    let twice = patient(r#"<birthDate value="1974"/><birthDate value="1975"/>"#);
    let (resource, found) = all(&twice);
    assert_eq!(found, error(DuplicateMember, "Patient.birthDate"));
    assert_eq!(json::to_string(&resource), r#"{"resourceType":"Patient","birthDate":"1974"}"#);
    let (resource, found) = with(Reader::new().duplicates(DuplicateKeys::LastWins), &twice);
    assert_eq!(found, warning(DuplicateMember, "Patient.birthDate"));
    assert_eq!(
        json::to_string(&resource.unwrap()),
        r#"{"resourceType":"Patient","birthDate":"1975"}"#
    );
    for twice in
        ["<active value='true' value='true'/>", "<name id='a' id='a'/>", "<name odd='a' odd='a'/>"]
    {
        assert_eq!(all(&patient(twice)).1, fatal(DuplicateAttribute, "Patient"), "{twice}");
    }
}

#[test]
fn jsn_06_two_types_for_one_choice_in_xml() {
    let (resource, found) =
        all(&patient(r#"<deceasedBoolean value="true"/><deceasedDateTime value="1974"/>"#));
    assert_eq!(found, error(ChoiceConflict, "Patient.deceased"));
    assert_eq!(json::to_string(&resource), r#"{"resourceType":"Patient","deceasedBoolean":true}"#);
    let patient = resource.downcast::<Patient>().unwrap();
    assert_eq!(patient.extras.unwrap().json("deceasedDateTime"), Some("\"1974\""));
}

#[test]
fn jsn_05_empty_things_in_xml() {
    assert_eq!(all(&patient("<active/>")).1, warning(ElementEmpty, "Patient.active"));
    assert_eq!(all(&patient("<active></active>")).1, warning(ElementEmpty, "Patient.active"));
    assert_eq!(all(&patient("<name> </name>")).1, warning(ElementEmpty, "Patient.name[0]"));
    assert_eq!(all(&patient("<id/>")).1, warning(ElementEmpty, "Patient.id"));
    assert_eq!(all(&patient("<language value=''/>")).1, warning(EmptyText, "Patient.language"));
    assert_eq!(all(&patient("<active value=''/>")).1, error(ExpectedBoolean, "Patient.active"));
    assert_eq!(all(&patient("")).1, []);
}

#[test]
fn jsn_01_types_of_documents() {
    let kind = |document: &str| xml::read::<Patient>(document.as_bytes()).unwrap_err().kind();
    assert_eq!(kind("<Observation xmlns='http://hl7.org/fhir'/>"), ResourceTypeOther);
    assert_eq!(kind("<patient xmlns='http://hl7.org/fhir'/>"), ResourceTypeOther);
    assert_eq!(kind(""), UnexpectedEnd);
    assert_eq!(kind("  "), UnexpectedEnd);
    assert_eq!(kind("{}"), UnexpectedCharacter);
    assert_eq!(kind("<!-- x -->"), UnexpectedEnd);
    assert_eq!(all("<Nothing xmlns='http://hl7.org/fhir'/>").1, warning(ResourceTypeUnknown, ""));
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    let unknown = strict.read::<Resource>(b"<Nothing xmlns='http://hl7.org/fhir'/>");
    assert_eq!(unknown.unwrap_err().kind(), ResourceTypeUnknown);
    // Data types are documents too, whatever the root is called.
    let name: HumanName =
        xml::read(b"<x xmlns='http://hl7.org/fhir'><family value='A'/></x>").unwrap();
    assert_eq!(
        xml::write(&name).unwrap(),
        "<HumanName xmlns=\"http://hl7.org/fhir\"><family value=\"A\"/></HumanName>"
    );
    let extension: Extension = xml::read(b"<e xmlns='http://hl7.org/fhir' url='u'/>").unwrap();
    assert_eq!(extension.url.as_deref(), Some("u"));
}

#[test]
fn jsn_02_what_is_no_xml() {
    for (document, kind) in [
        ("<Patient xmlns='http://hl7.org/fhir'>", UnexpectedEnd),
        ("<Patient xmlns='http://hl7.org/fhir'", UnexpectedEnd),
        ("<Patient xmlns='http://hl7.org/fhir'></patient>", TagMismatch),
        ("<Patient xmlns='http://hl7.org/fhir'/><Patient/>", TrailingData),
        ("<Patient xmlns='http://hl7.org/fhir'/>x", TrailingData),
        ("<Patient xmlns='http://hl7.org/fhir'/></x>", TagMismatch),
        ("<Patient xmlns=http://hl7.org/fhir/>", UnexpectedCharacter),
        ("<Patient xmlns='http://hl7.org/fhir'a='b'/>", UnexpectedCharacter),
        ("<Patient xmlns/>", UnexpectedCharacter),
        ("<Patient xmlns='http://hl7.org/fhir'><active value='<'/></Patient>", UnexpectedCharacter),
        ("<Patient xmlns='http://hl7.org/fhir'><active 1='x'/></Patient>", UnexpectedCharacter),
        ("<Patient xmlns='http://hl7.org/fhir'><1/></Patient>", UnexpectedCharacter),
        ("<Patient xmlns='http://hl7.org/fhir'>< active/></Patient>", UnexpectedCharacter),
        ("<Patient xmlns='http://hl7.org/fhir'><!-- a--b --></Patient>", UnexpectedCharacter),
        ("<Patient xmlns='http://hl7.org/fhir'><!-- a ---></Patient>", UnexpectedCharacter),
        ("<Patient xmlns='http://hl7.org/fhir'><!ELEMENT x></Patient>", UnexpectedCharacter),
        (
            "<Patient xmlns='http://hl7.org/fhir'><?xml version='1.0'?></Patient>",
            UnexpectedCharacter,
        ),
    ] {
        let refused = xml::read::<Resource>(document.as_bytes());
        assert_eq!(refused.unwrap_err().kind(), kind, "{document}");
    }
}

#[test]
fn jsn_08_encodings_of_xml() {
    let document = patient("<language value='é'/>");
    let (_, found) = all(&format!("\u{feff}{document}"));
    assert_eq!(found, warning(ByteOrderMark, ""));
    let mut bytes = document.clone().into_bytes();
    let at = document.find('é').unwrap();
    bytes[at] = 0xE9;
    let refused = xml::read::<Resource>(&bytes).unwrap_err();
    assert_eq!((refused.kind(), refused.location().position().unwrap().offset), (NotUtf8, at));
    let utf16: Vec<u8> =
        format!("\u{feff}{document}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(xml::read::<Resource>(&utf16).unwrap_err().kind(), NotUtf8);
    assert_eq!(
        xml::read::<Resource>("\u{feff}\u{feff}<a/>".as_bytes()).unwrap_err().kind(),
        UnexpectedCharacter
    );
}

#[test]
fn err_01_place_of_an_error() {
    let document = "<Patient xmlns=\"http://hl7.org/fhir\">\n  <name/>\n  <name>\n    <given value=\"é\"/>\n    <period>\n      <start value=\"1974\"/><end valeu=\"\"/></period></name></Patient>";
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    let refused = strict.read::<Patient>(document.as_bytes()).unwrap_err();
    assert_eq!(refused.kind(), UnknownAttribute);
    assert_eq!(
        refused.to_string(),
        "Patient.name[1].period.end: unknown attribute (line 6, column 40)"
    );
    let offset = refused.location().position().unwrap().offset;
    assert_eq!(&document[offset - 7..offset], "valeu=\"");
}

#[test]
fn err_05_a_syntax_error_gives_what_was_read() {
    let (resource, found) = all(
        "<Patient xmlns='http://hl7.org/fhir'><active value='true'/><name><family value='A'/><given",
    );
    assert_eq!(found, fatal(UnexpectedEnd, "Patient.name[0]"));
    assert_eq!(
        json::to_string(&resource),
        r#"{"resourceType":"Patient","active":true,"name":[{"family":"A"}]}"#
    );
}

#[test]
fn err_02_all_findings_up_to_a_bound() {
    let many = patient(&"<new value='x'/>".repeat(200));
    let (_, found) = all(&many);
    assert_eq!(found.len(), 101);
    assert_eq!(found[100].0, TooManyIssues);
    let (_, found) = with(Reader::new().max_issues(3), &many);
    assert_eq!(found.len(), 4);
}

/// Elements inside each other, as often as asked for.
fn nested(open: &str, close: &str, times: usize) -> String {
    patient(&format!("{}{}", open.repeat(times), close.repeat(times)))
}

#[test]
fn lim_01_depth_of_xml() {
    let extension = |times| nested("<extension url='u'>", "</extension>", times);
    assert_eq!(all(&extension(127)).1, []);
    for times in [128, 1_000_000] {
        for (open, close) in [
            ("<extension url='u'>", "</extension>"),
            ("<contact>", "</contact>"),
            ("<new>", "</new>"),
            ("<contained><Patient>", "</Patient></contained>"),
            ("<contained><New>", "</New></contained>"),
        ] {
            let document = nested(open, close, times);
            for mode in [UnknownKeys::Strict, UnknownKeys::Lax, UnknownKeys::Ignore] {
                let refused = Reader::new().unknown(mode).read::<Resource>(document.as_bytes());
                let kind = refused.as_ref().map_err(sanare_fhir::XmlError::kind).err();
                let fine = match (mode, open) {
                    // Passed elements may nest deeper.
                    (UnknownKeys::Ignore, "<new>" | "<contact>") if times == 128 => kind.is_none(),
                    (UnknownKeys::Strict, "<new>" | "<contact>") => kind == Some(UnknownElement),
                    (UnknownKeys::Strict, "<contained><New>") => kind == Some(ResourceTypeUnknown),
                    _ => matches!(kind, Some(TooDeep | TooManyNestedResources)),
                };
                assert!(fine, "{mode:?} {open} {times}: {kind:?}");
            }
        }
    }
    let div = |times: usize| {
        narrative(&format!("<div {XHTML}>{}{}</div>", "<b>".repeat(times), "</b>".repeat(times)))
    };
    assert!(xml::read::<Patient>(div(500).as_bytes()).is_ok());
    assert_eq!(xml::read::<Patient>(div(1_000_000).as_bytes()).unwrap_err().kind(), TooDeep);
    let unclosed = format!("<Patient xmlns='http://hl7.org/fhir'>{}", "<a>".repeat(1_000_000));
    assert_eq!(xml::read::<Patient>(unclosed.as_bytes()).unwrap_err().kind(), TooDeep);
}

#[test]
fn lim_02_nested_resources_in_xml() {
    let resources = |times| nested("<contained><Patient>", "</Patient></contained>", times);
    assert_eq!(all(&resources(16)).1, []);
    assert_eq!(all(&resources(17)).1[0].0, TooManyNestedResources);
}

#[test]
fn lim_03_sizes_in_xml() {
    let document = patient("<language value='12345'/>");
    let kind = |reader: Reader| {
        reader.read::<Patient>(document.as_bytes()).err().map(|error| error.kind())
    };
    assert_eq!(kind(Reader::new().max_input(10)), Some(InputTooLong));
    assert_eq!(kind(Reader::new().max_string(4)), Some(StringTooLong));
    assert_eq!(kind(Reader::new().max_string(5)), None);
    let div = narrative(&format!("<div {XHTML}>{}</div>", "x".repeat(100)));
    assert_eq!(
        Reader::new().max_string(99).read::<Patient>(div.as_bytes()).unwrap_err().kind(),
        StringTooLong
    );
}

#[test]
fn lim_03_hostile_numbers_of_things_end_soon() {
    let attributes = |count: usize| (0..count).map(|at| format!(" a{at}='x'")).collect::<String>();
    let namespaces =
        |count: usize| (0..count).map(|at| format!(" xmlns:a{at}='x'")).collect::<String>();
    for document in [
        patient(&format!("<name{}/>", attributes(100_000))),
        patient(&format!("<name{}/>", namespaces(100_000))),
        narrative(&format!("<div {XHTML}{}/>", attributes(100_000))),
        narrative(&format!("<div {XHTML}><p{}/></div>", namespaces(100_000))),
    ] {
        assert_eq!(
            xml::read::<Patient>(document.as_bytes()).unwrap_err().kind(),
            TooManyAttributes
        );
    }
    // Linear: a quadratic one would take minutes.
    let unknown: String = (0..100_000).map(|at| format!("<a{at} value='x'/>")).collect();
    assert!(xml::read::<Patient>(patient(&unknown).as_bytes()).is_ok());
    let repeated = "<a value='x'/>".repeat(100_000);
    assert!(xml::read::<Patient>(patient(&repeated).as_bytes()).is_ok());
    let huge = format!("<language value='{}'/>", "&#x41;".repeat(500_000));
    let read: Patient = xml::read(patient(&huge).as_bytes()).unwrap();
    assert_eq!(read.language.as_str().unwrap().len(), 500_000);
}

#[test]
fn lim_04_xml_in_a_small_stack() {
    let document = nested("<extension url='u'>", "</extension>", 127);
    let questionnaire = format!(
        "<Questionnaire xmlns='http://hl7.org/fhir'>{}{}</Questionnaire>",
        "<item><linkId value='i'/>".repeat(126),
        "</item>".repeat(126)
    );
    let unknown = nested("<new>", "</new>", 32);
    std::thread::Builder::new()
        .stack_size(256 * 1024)
        .spawn(move || {
            let patient: Patient = xml::read(document.as_bytes()).unwrap();
            let again = xml::write_pretty(&patient).unwrap();
            assert!(xml::read::<Patient>(again.as_bytes()).unwrap() == patient);
            let questionnaire: Questionnaire = xml::read(questionnaire.as_bytes()).unwrap();
            xml::write(&questionnaire).unwrap();
            let patient: Patient = xml::read(unknown.as_bytes()).unwrap();
            assert!(xml::write(&patient).is_ok());
        })
        .unwrap()
        .join()
        .unwrap();
}
