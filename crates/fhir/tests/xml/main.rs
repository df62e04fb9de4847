//! FHIR XML, by requirement.
#![cfg(all(feature = "r4", feature = "xml"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_collect,
    reason = "tests"
)]

mod rules;

use sanare_fhir::json;
use sanare_fhir::r4::{Bundle, Observation, Patient, Resource};
use sanare_fhir::xml::{self, Reader, Reading, UnknownKeys, Writer};
use sanare_fhir::{IssueKind, Severity};

use IssueKind::*;

type Finding = (IssueKind, Severity, String);

const XHTML: &str = "xmlns=\"http://www.w3.org/1999/xhtml\"";

fn findings<T>(reading: &Reading<T>) -> Vec<Finding> {
    let found = |issue: &sanare_fhir::Issue| {
        (issue.kind(), issue.severity(), issue.location().path().to_owned())
    };
    reading.report().iter().map(found).collect()
}

fn with(reader: Reader, document: &str) -> (Option<Resource>, Vec<Finding>) {
    let reading = reader.read_all::<Resource>(document.as_bytes());
    let found = findings(&reading);
    (reading.into_value(), found)
}

fn all(document: &str) -> (Resource, Vec<Finding>) {
    let (value, found) = with(Reader::new(), document);
    (value.expect("a value"), found)
}

fn patient(elements: &str) -> String {
    format!("<Patient xmlns=\"http://hl7.org/fhir\">{elements}</Patient>")
}

fn warning(kind: IssueKind, path: &str) -> Vec<Finding> {
    vec![(kind, Severity::Warning, path.to_owned())]
}

fn error(kind: IssueKind, path: &str) -> Vec<Finding> {
    vec![(kind, Severity::Error, path.to_owned())]
}

fn fatal(kind: IssueKind, path: &str) -> Vec<Finding> {
    vec![(kind, Severity::Fatal, path.to_owned())]
}

/// Elements of a patient that read without a finding, are the JSON given, and write back as they
/// are.
fn exact(elements: &str, members: &str) {
    let document = patient(elements);
    let (resource, found) = with(Reader::new().unknown(UnknownKeys::Strict), &document);
    assert_eq!(found, [], "{elements}");
    let resource = resource.unwrap();
    let in_json = format!("{{\"resourceType\":\"Patient\",{members}}}");
    assert_eq!(json::to_string(&resource), in_json);
    assert_eq!(xml::write(&resource).unwrap(), document);
    let from_json: Resource = json::read(in_json.as_bytes()).unwrap();
    assert_eq!(xml::write(&from_json).unwrap(), document);
}

#[test]
fn xml_equals_json() {
    exact(
        r#"<id value="a"/><active value="true"/><birthDate value="1974-12"/>"#,
        r#""id":"a","active":true,"birthDate":"1974-12""#,
    );
    exact(r#"<birthDate id="x"/>"#, r#""_birthDate":{"id":"x"}"#);
    exact(
        r#"<birthDate id="x" value="1974"><extension url="u"><valueCode value="c"/></extension></birthDate>"#,
        r#""birthDate":"1974","_birthDate":{"id":"x","extension":[{"url":"u","valueCode":"c"}]}"#,
    );
    exact(
        r#"<name id="n"><given value="a"/><given id="b"/><given id="c" value="c"/></name>"#,
        r#""name":[{"id":"n","given":["a",null,"c"],"_given":[null,{"id":"b"},{"id":"c"}]}]"#,
    );
    exact(
        r#"<extension id="i" url="u"><extension url="v"><valueDecimal value="1.00"/></extension></extension>"#,
        r#""extension":[{"id":"i","extension":[{"url":"v","valueDecimal":1.00}],"url":"u"}]"#,
    );
    exact(r#"<multipleBirthInteger value="2"/>"#, r#""multipleBirthInteger":2"#);
    exact(
        r#"<deceasedBoolean id="x" value="false"/>"#,
        r#""deceasedBoolean":false,"_deceasedBoolean":{"id":"x"}"#,
    );
}

#[test]
fn prm_05_decimal_text_kept_in_xml() {
    for number in ["1.00", "1E-22", "-1.000000000000000000E+245", "0.123456789012345678901", "-0.0"]
    {
        let document = format!(
            "<Observation xmlns=\"http://hl7.org/fhir\"><valueQuantity><value value=\"{number}\"/>\
             </valueQuantity></Observation>"
        );
        let observation: Observation = xml::read(document.as_bytes()).unwrap();
        assert_eq!(xml::write(&observation).unwrap(), document);
    }
    for number in ["+1", "01", ".5", "1.", "1e", "NaN", " 1", "1 ", ""] {
        let document = format!(
            "<Observation xmlns=\"http://hl7.org/fhir\"><valueQuantity><value value=\"{number}\"/>\
             </valueQuantity></Observation>"
        );
        let (_, found) = all(&document);
        assert_eq!(found, error(ExpectedNumber, "Observation.value.value"), "{number}");
    }
}

#[test]
fn xml_01_namespaces_default_or_prefixed() {
    let plain = patient(r#"<active value="true"/>"#);
    let (expected, _) = all(&plain);
    for document in [
        "<f:Patient xmlns:f='http://hl7.org/fhir'><f:active value='true'/></f:Patient>",
        "<Patient xmlns='http://hl7.org/fhir' xmlns:g='http://hl7.org/fhir'><g:active value='true'/></Patient>",
        "<a:Patient xmlns:a='http://hl7.org/fhir' xmlns='urn:x'><active xmlns='http://hl7.org/fhir' value='true'/></a:Patient>",
        "<Patient xmlns='http&#58;//hl7.org/fhir'><active value='true'></active ></Patient >",
    ] {
        let (resource, found) = all(document);
        assert_eq!(found, [], "{document}");
        assert!(resource == expected, "{document}");
    }
    // Forgotten at the root: forgiven, but not by Strict.
    let without = "<Patient><active value='true'/></Patient>";
    let (resource, found) = all(without);
    assert_eq!(found, warning(Namespace, ""));
    assert!(resource == expected);
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    assert_eq!(strict.read::<Resource>(without.as_bytes()).unwrap_err().kind(), Namespace);
    // Of somebody else.
    for document in ["<Patient xmlns='urn:x'/>", "<p:Patient xmlns:p='urn:x'/>"] {
        assert_eq!(xml::read::<Resource>(document.as_bytes()).unwrap_err().kind(), Namespace);
        assert_eq!(xml::read::<Patient>(document.as_bytes()).unwrap_err().kind(), Namespace);
    }
    let foreign = patient("<active xmlns='urn:x' value='true'/>");
    assert_eq!(all(&foreign).1, error(Namespace, "Patient"));
    let (resource, found) = with(Reader::new().unknown(UnknownKeys::Ignore), &foreign);
    assert_eq!(
        (json::to_string(&resource.unwrap()), found),
        (r#"{"resourceType":"Patient"}"#.into(), vec![])
    );
    for (document, kind) in [
        ("<f:Patient/>", UnboundPrefix),
        ("<Patient xmlns='http://hl7.org/fhir'><f:active/></Patient>", UnboundPrefix),
        ("<Patient xmlns='http://hl7.org/fhir' a:b='c'/>", UnboundPrefix),
        ("<Patient xmlns='http://hl7.org/fhir' xmlns:a=''/>", Namespace),
        ("<Patient xmlns='http://hl7.org/fhir' xmlns:xml='urn:x'/>", Namespace),
        ("<Patient xmlns='http://hl7.org/fhir' xmlns='urn:x'/>", DuplicateAttribute),
        ("<a:b:Patient xmlns='http://hl7.org/fhir'/>", UnexpectedCharacter),
    ] {
        assert_eq!(
            xml::read::<Resource>(document.as_bytes()).unwrap_err().kind(),
            kind,
            "{document}"
        );
    }
}

#[test]
fn xml_02_order_of_elements() {
    let swapped = patient(r#"<birthDate value="1974"/><active value="true"/>"#);
    let (resource, found) = all(&swapped);
    assert_eq!(found, warning(Order, "Patient.active"));
    assert_eq!(
        json::to_string(&resource),
        r#"{"resourceType":"Patient","active":true,"birthDate":"1974"}"#
    );
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    let refused = strict.read::<Resource>(swapped.as_bytes()).unwrap_err();
    assert_eq!(refused.kind(), Order);
    assert_eq!(with(strict, &swapped).1, error(Order, "Patient.active"));
    // Repeats that are not adjacent keep their order.
    let apart = patient(r#"<name id="a"/><active value="true"/><name id="b"/>"#);
    let (resource, found) = all(&apart);
    assert_eq!(found, warning(Order, "Patient.active"));
    assert_eq!(
        json::to_string(&resource),
        r#"{"resourceType":"Patient","active":true,"name":[{"id":"a"},{"id":"b"}]}"#
    );
}

fn div_of(document: &str) -> (Option<String>, Vec<Finding>) {
    let (resource, found) = all(document);
    let patient = resource.downcast::<Patient>().unwrap();
    let text = patient.text.unwrap();
    (text.div.map(String::from), found)
}

fn narrative(div: &str) -> String {
    patient(&format!("<text><status value=\"generated\"/>{div}</text>"))
}

#[test]
fn xml_03_div_kept_byte_for_byte() {
    for inner in [
        "",
        "a",
        "<!-- a comment --> a\r\n\tb",
        "<p>a<br/>b</p><![CDATA[<x>]]>&#160;&amp;&#xe9;",
        "<p  class = 'x'\n id=\"y\" >é😀</p >",
        "<?pi x?>",
        "<svg:g xmlns:svg='urn:svg'/>",
        "<a xml:lang='de'>x</a>",
    ] {
        let div = format!("<div {XHTML}>{inner}</div>");
        let document = narrative(&div);
        let (found_div, found) = div_of(&document);
        assert_eq!((found_div.as_deref(), found), (Some(&*div), vec![]), "{inner}");
        let (resource, _) = all(&document);
        assert_eq!(xml::write(&resource).unwrap(), document);
    }
    let empty = format!("<div {XHTML}/>");
    assert_eq!(div_of(&narrative(&empty)).0, Some(empty));
}

#[test]
fn xml_03_div_that_does_not_stand_for_itself() {
    let outer = |div: &str| {
        format!(
            "<Patient xmlns='http://hl7.org/fhir' xmlns:h='http://www.w3.org/1999/xhtml' \
             xmlns:o='urn:o'><text>{div}</text></Patient>"
        )
    };
    let (div, found) = div_of(&outer("<h:div><h:p h:x='1'>a</h:p><o:q/></h:div>"));
    assert_eq!(found, []);
    assert_eq!(
        div.unwrap(),
        format!(
            "<div {XHTML} xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:o=\"urn:o\"><p h:x='1'>a</p><o:q/></div>"
        )
    );
    let (div, found) =
        div_of(&outer("<x:div xmlns:x='http://www.w3.org/1999/xhtml'><x:p/></x:div>"));
    assert_eq!(found, []);
    assert_eq!(
        div.unwrap(),
        format!("<div {XHTML} xmlns:x='http://www.w3.org/1999/xhtml'><p/></div>")
    );
    // In the namespace of FHIR: forgiven, and made right.
    let (div, found) = div_of(&outer("<div><p>a</p></div>"));
    assert_eq!(found, warning(Namespace, "Patient.text.div"));
    assert_eq!(div.unwrap(), format!("<div {XHTML}><p>a</p></div>"));
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    assert_eq!(strict.read::<Patient>(outer("<div/>").as_bytes()).unwrap_err().kind(), Namespace);
}

#[test]
fn xml_04_named_entities_and_broken_narratives() {
    let written = |div: &str| {
        let json = format!(
            "{{\"resourceType\":\"Patient\",\"text\":{{\"div\":{}}}}}",
            serde_json::to_string(div).unwrap()
        );
        let patient: Patient = json::read(json.as_bytes()).unwrap();
        let lenient = Writer::new().write_all(&patient);
        match xml::write(&patient) {
            Ok(text) => {
                assert_eq!(lenient.text(), text);
                Ok(text)
            }
            Err(error) => {
                assert_eq!(error.location().path(), "Patient.text.div");
                assert!(lenient.report().has_errors());
                assert_eq!(lenient.text(), "<Patient xmlns=\"http://hl7.org/fhir\"/>");
                Err(error.kind())
            }
        }
    };
    let whole = |div: &str| Ok(patient(&format!("<text>{div}</text>")));
    assert_eq!(
        written(&format!("<div {XHTML}>a&nbsp;<b title='&copy; &lt;'/>&amp;</div>")),
        whole(&format!("<div {XHTML}>a&#160;<b title='&#169; &lt;'/>&amp;</div>"))
    );
    assert_eq!(written("<div>a</div>"), whole(&format!("<div {XHTML}>a</div>")));
    assert_eq!(written(" <div>a</div>\n"), whole(&format!("<div {XHTML}>a</div>")));
    for broken in [
        "<div>a",
        "<div>a</p></div>",
        "<div><p></div>",
        "a",
        "",
        "<div/><div/>",
        "<div/>a",
        "<p>a</p>",
        "<div>&nothing;</div>",
        "<div>&</div>",
        "<div a=1/>",
        "<div a='1' a='2'/>",
        "<div a='<'/>",
        "<div><x:p/></div>",
        "<div xmlns='urn:x'/>",
        "<!DOCTYPE div><div/>",
        "<div><!-- a -- b --></div>",
        "<div>]]></div>",
        "<div><1/></div>",
        "<div><?xml x?></div>",
        "<div>\u{1}</div>",
        "<div>&#1;</div>",
        "<!--x--><div/>",
        "<div a='1'b='2'/>",
    ] {
        assert_eq!(written(broken), Err(Xhtml), "{broken}");
    }
    // Read from XML it is an error, and kept: a writer can still make it right.
    let read = narrative(&format!("<div {XHTML}>a&nbsp;b</div>"));
    let (div, found) = div_of(&read);
    assert_eq!(found, error(UnknownEntity, "Patient.text.div"));
    assert_eq!(div.unwrap(), format!("<div {XHTML}>a&nbsp;b</div>"));
    assert_eq!(xml::read::<Patient>(read.as_bytes()).unwrap_err().kind(), UnknownEntity);
}

#[test]
fn xml_05_comments() {
    let document = format!(
        "<!-- a --><Patient xmlns='http://hl7.org/fhir'><!-- b --><active value='true'><!-- c --></active>\n\
         <text><!--d--><div {XHTML}><!-- kept --></div></text></Patient><!-- e -->"
    );
    let (resource, found) = all(&document);
    assert_eq!(found, warning(Order, "Patient.text"));
    assert!(xml::write(&resource).unwrap().contains("<!-- kept --></div></text>"));
    let reading = Reader::new().comments(true).read_all::<Resource>(document.as_bytes());
    let comments: Vec<(String, usize)> = reading
        .report()
        .iter()
        .filter(|issue| issue.kind() == Comment)
        .map(|issue| {
            assert_eq!(issue.severity(), Severity::Information);
            let location = issue.location();
            (location.path().to_owned(), location.position().unwrap().line)
        })
        .collect();
    let at = |path: &str, line| (path.to_owned(), line);
    assert_eq!(
        comments,
        [at("", 1), at("Patient", 1), at("Patient.active", 1), at("Patient.text", 2), at("", 2)]
    );
}

#[test]
fn xml_06_line_ends_and_tabs_are_references() {
    let json = r#"{"resourceType":"Patient","name":[{"text":" a\r\nb\tc <&>\"' é😀 "}]}"#;
    let resource: Resource = json::read(json.as_bytes()).unwrap();
    let written = xml::write(&resource).unwrap();
    assert_eq!(
        written,
        patient("<name><text value=\" a&#13;&#10;b&#9;c &lt;&amp;>&quot;' é😀 \"/></name>")
    );
    assert_eq!(json::to_string(&xml::read::<Resource>(written.as_bytes()).unwrap()), json);
    let (resource, _) = all(&patient("<name><text value='a\r\n b\tc'/></name>"));
    let resource = resource.downcast::<Patient>().unwrap();
    assert_eq!(resource.name[0].text, "a  b c");
}

#[test]
fn xml_07_characters_that_xml_does_not_allow() {
    for bad in ["\\u0001", "\\u000b", "\\ufffe", "\\uffff"] {
        let json = format!(r#"{{"resourceType":"Patient","name":[{{"text":"a{bad}"}}]}}"#);
        let resource: Resource = json::read(json.as_bytes()).unwrap();
        let refused = xml::write(&resource).unwrap_err();
        assert_eq!(
            (refused.kind(), refused.location().path()),
            (IllegalCharacter, "Patient.name[0].text")
        );
        let writing = Writer::new().write_all(&resource);
        assert_eq!(writing.report().len(), 1);
        assert!(xml::read::<Resource>(writing.text().as_bytes()).is_ok());
    }
    for bad in ["\0", "\u{1}", "\u{fffe}"] {
        let document = patient(&format!("<!-- {bad} -->"));
        let refused = xml::read::<Resource>(document.as_bytes()).unwrap_err();
        assert_eq!(refused.kind(), IllegalCharacter);
        assert_eq!(refused.location().position().unwrap().offset, document.find(bad).unwrap());
    }
}

#[test]
fn xml_08_document_types_are_refused() {
    let bomb = "<!DOCTYPE lolz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    let external = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">";
    for doctype in [bomb, external, "<!DOCTYPE x>", "<!doctype x>"] {
        let document = format!("{doctype}{}", patient("<active value='&b;'/>"));
        let (value, found) = with(Reader::new(), &document);
        assert!(value.is_none());
        assert_eq!(found, fatal(Doctype, ""), "{doctype}");
        let inside = patient(doctype);
        assert_eq!(all(&inside).1, fatal(Doctype, "Patient"), "{doctype}");
    }
    let (_, found) = all(&patient("<birthDate value='&b;'/>"));
    assert_eq!(found, fatal(UnknownEntity, "Patient.birthDate"));
}

#[test]
fn xml_09_what_should_not_be_there_but_is() {
    let document = "<?xml version='1.0' encoding='UTF-8'?>\n<?xml-stylesheet href='x'?>\
        <Patient xmlns='http://hl7.org/fhir' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
        xsi:schemaLocation='http://hl7.org/fhir patient.xsd'><active value='true'/></Patient>";
    let (resource, found) = all(document);
    let at = |kind, path: &str| (kind, Severity::Warning, path.to_owned());
    assert_eq!(found, [at(ProcessingInstruction, ""), at(SchemaInstance, "Patient")]);
    assert_eq!(json::to_string(&resource), r#"{"resourceType":"Patient","active":true}"#);
    let declared =
        |declaration: &str| with(Reader::new(), &format!("{declaration}{}", patient(""))).1;
    for fine in [
        "<?xml version=\"1.0\"?>",
        "<?xml version='1.0' encoding='utf-8' standalone='yes'?>",
        "<?xml version='1.0' standalone='no'?>",
        "<?xml version='1.0' encoding='US-ASCII'?>",
    ] {
        assert_eq!(declared(fine), [], "{fine}");
    }
    assert_eq!(declared("<?xml version='1.1'?>"), warning(XmlVersion, ""));
    assert_eq!(declared("<?xml version='1.0' encoding='UTF-16'?>"), warning(DeclaredEncoding, ""));
    assert_eq!(
        declared("<?xml version='1.0' encoding='ISO-8859-1'?>"),
        warning(DeclaredEncoding, "")
    );
    for broken in [
        "<?xml encoding='UTF-8'?>",
        "<?xml version='1.0' encoding='UTF-8' version='1.0'?>",
        "<?xml version=1?>",
        "<?xml?>",
        " <?xml version='1.0'?>",
        "<?xml version='1.0' x='y'?>",
        "<?XML x?>",
        "<? x?>",
    ] {
        assert_eq!(declared(broken), fatal(UnexpectedCharacter, ""), "{broken}");
    }
    // Text beyond ASCII that says it is not UTF-8 could be anything.
    let latin =
        format!("<?xml version='1.0' encoding='ISO-8859-1'?>{}", patient("<language value='é'/>"));
    assert_eq!(with(Reader::new(), &latin).1, fatal(DeclaredEncoding, ""));
}

#[test]
fn xml_10_text_between_elements() {
    for text in ["x", "&#120;", "<![CDATA[x]]>", "&lt;"] {
        let document = patient(&format!("{text}<active value='true'/>"));
        let (resource, found) = all(&document);
        assert_eq!(found, error(UnexpectedText, "Patient"), "{text}");
        assert_eq!(json::to_string(&resource), r#"{"resourceType":"Patient","active":true}"#);
        assert_eq!(with(Reader::new().unknown(UnknownKeys::Ignore), &document).1, []);
    }
    let (_, found) = all(&patient("<active value='true'>x</active>"));
    assert_eq!(found, error(UnexpectedText, "Patient.active"));
    for (text, kind) in [("]]>", UnexpectedCharacter), ("&", EscapeSyntax), ("&x;", UnknownEntity)]
    {
        assert_eq!(all(&patient(text)).1, fatal(kind, "Patient"), "{text}");
    }
}

#[test]
fn xml_11_wrappers_of_resources() {
    exact(
        r#"<contained><Practitioner><id value="p"/></Practitioner></contained><contained><Basic/></contained>"#,
        r#""contained":[{"resourceType":"Practitioner","id":"p"},{"resourceType":"Basic"}]"#,
    );
    let (resource, found) = all(
        "<Bundle xmlns='http://hl7.org/fhir'><entry><resource><Patient><active value='1'/></Patient></resource></entry></Bundle>",
    );
    assert_eq!(found, error(ExpectedBoolean, "Bundle.entry[0].resource.active"));
    assert!(resource.downcast_ref::<Bundle>().unwrap().entry[0].resource.is_some());
    assert_eq!(all(&patient("<contained/>")).1, warning(ElementEmpty, "Patient.contained[0]"));
    assert_eq!(
        all(&patient("<contained> </contained>")).1,
        warning(ElementEmpty, "Patient.contained[0]")
    );
    let two = patient("<contained><Basic/><Basic/></contained>");
    assert_eq!(all(&two).1, error(DuplicateMember, "Patient.contained[0]"));
    let unknown = patient("<contained><Nothing><x value='1'/></Nothing></contained>");
    let (resource, found) = all(&unknown);
    assert_eq!(found, warning(ResourceTypeUnknown, "Patient.contained[0]"));
    assert_eq!(
        json::to_string(&resource),
        r#"{"resourceType":"Patient","contained":[{"resourceType":"Nothing","x":"1"}]}"#
    );
    assert_eq!(xml::write(&resource).unwrap(), unknown.replace('\'', "\""));
}

/// What XML says becomes this JSON, and comes back.
fn foreign(elements: &str, members: &str) {
    let document = patient(elements);
    let (resource, found) = all(&document);
    assert!(found.iter().all(|it| matches!(it.0, UnknownElement | UnknownAttribute)), "{found:?}");
    assert_eq!(json::to_string(&resource), format!("{{\"resourceType\":\"Patient\",{members}}}"));
    let writing = Writer::new().write_all(&resource);
    assert_eq!(writing.text(), document);
    assert!(!writing.report().is_empty() && !writing.report().has_errors());
    let again: Resource = json::read(json::to_string(&resource).as_bytes()).unwrap();
    assert_eq!(xml::write(&again).unwrap(), document);
    let strict = Writer::new().unknown(UnknownKeys::Strict).write(&resource).unwrap_err();
    assert_eq!(strict.kind(), UnknownElement);
    let without = Writer::new().unknown(UnknownKeys::Ignore).write(&resource).unwrap();
    assert_eq!(without, "<Patient xmlns=\"http://hl7.org/fhir\"/>");
}

#[test]
fn xml_14_what_the_standard_does_not_have() {
    foreign(r#"<new value="a&amp;b"/>"#, r#""new":"a&b""#);
    foreign(r#"<new value="a"/><new value="b"/>"#, r#""new":["a","b"]"#);
    foreign(
        r#"<new><x value="1"/><x value="2"/><y id="i"/></new>"#,
        r#""new":{"x":["1","2"],"y":{"id":"i"}}"#,
    );
    foreign(
        r#"<new id="i" value="a"><extension url="u"><valueCode value="c"/></extension></new>"#,
        r#""new":"a","_new":{"id":"i","extension":[{"url":"u","valueCode":"c"}]}"#,
    );
    foreign(
        r#"<new value="a"/><new id="i" value="b"/>"#,
        r#""new":["a","b"],"_new":[null,{"id":"i"}]"#,
    );
    foreign(
        r#"<new><resource><Thing><id value="t"/></Thing></resource></new>"#,
        r#""new":{"resource":{"resourceType":"Thing","id":"t"}}"#,
    );
    foreign(
        &format!("<new><div {XHTML}>a<b/></div></new>"),
        r#""new":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">a<b/></div>"}"#,
    );
    foreign(r#"<new url="u" odd="o"/>"#, r#""new":{"@url":"u","@odd":"o"}"#);
    let odd = "<Patient xmlns=\"http://hl7.org/fhir\" odd=\"x\" xml:lang=\"de\"/>";
    let (resource, found) = all(odd);
    assert_eq!(found.len(), 2);
    assert_eq!(xml::write(&resource).unwrap(), odd);
    // What no element can be called, and arrays in arrays.
    for member in [r#""a b":1"#, r#""1":1"#, r#""new":[[1]]"#, r#""@new":{}"#, r#""xmlns:a":"b""#] {
        let json = format!("{{\"resourceType\":\"Patient\",{member}}}");
        let resource: Resource = json::read(json.as_bytes()).unwrap();
        assert_eq!(xml::write(&resource).unwrap_err().kind(), NotRepresentable, "{member}");
        assert_eq!(
            Writer::new().write_all(&resource).text(),
            "<Patient xmlns=\"http://hl7.org/fhir\"/>"
        );
    }
}

#[test]
fn xml_14_what_is_an_attribute_comes_as_an_element() {
    let document = patient(
        r#"<extension><url value="http://a.org"/><valueString value="b"/></extension><name id="n"><family value="c"/></name>"#,
    );
    let (resource, found) = all(&document);
    assert_eq!(found, warning(UnknownElement, "Patient.extension[0].url"));
    let read = resource.downcast_ref::<Patient>().unwrap();
    assert_eq!(read.extension[0].url.as_deref(), Some("http://a.org"), "it is the url");
    let in_json = json::to_string(&resource);
    assert_eq!(
        in_json,
        r#"{"resourceType":"Patient","extension":[{"url":"http://a.org","valueString":"b","_url":{}}],"name":[{"id":"n","family":"c"}]}"#
    );
    let again: Resource = json::read(in_json.as_bytes()).unwrap();
    assert!(again == resource, "the form is kept in JSON too");
    assert_eq!(xml::write(&again).unwrap(), document);

    let deep = patient(
        r#"<extension><url id="i" value="a:b"><extension url="c:d"><valueCode value="e"/></extension></url><valueString value="b"/></extension>"#,
    );
    assert_eq!(xml::write(&all(&deep).0).unwrap(), deep);

    let foreign = patient(
        r#"<odd value="x"><id value="i"/><extension><url value="a:b"/><valueString value="c"/></extension><extension url="d:e"/></odd>"#,
    );
    let (resource, _) = all(&foreign);
    assert_eq!(xml::write(&resource).unwrap(), foreign, "also where the parent is not known");
    let by_json: Resource = json::read(json::to_string(&resource).as_bytes()).unwrap();
    assert_eq!(xml::write(&by_json).unwrap(), foreign);

    for refused in [
        r#""extension":[{"url":"a:b","valueString":"c","_url":7}]"#,
        r#""birthDate":"1974","_birthDate":"x""#,
    ] {
        let text = format!(r#"{{"resourceType":"Patient",{refused}}}"#);
        let resource = json::Reader::new().read_all::<Patient>(text.as_bytes()).into_value();
        let report = Writer::new().write_all(&resource.unwrap()).into_parts().1;
        let kinds: Vec<_> = report.iter().map(sanare_fhir::Issue::kind).collect();
        assert!(kinds.contains(&NotRepresentable), "{text}: {kinds:?}");
    }

    let strict = Reader::new().unknown(UnknownKeys::Strict);
    assert_eq!(with(strict, &document).1, error(UnknownElement, "Patient.extension[0].url"));
    let (resource, found) = with(Reader::new().unknown(UnknownKeys::Ignore), &document);
    assert_eq!(found, []);
    let normal = document
        .replace(r#"<extension><url value="http://a.org"/>"#, r#"<extension url="http://a.org">"#);
    assert_eq!(xml::write(&resource.unwrap()).unwrap(), normal);
    let ignoring = Writer::new().unknown(UnknownKeys::Ignore);
    assert_eq!(ignoring.write(&again).unwrap(), normal);
    let refused = Writer::new().unknown(UnknownKeys::Strict).write(&again).unwrap_err();
    assert_eq!(refused.issue().kind(), UnknownElement);

    let twice = patient(r#"<name id="n"><id value="m"/><family value="c"/></name>"#);
    assert_eq!(all(&twice).1, warning(UnknownElement, "Patient.name[0]"));
}

#[test]
fn jsn_09_pretty_xml() {
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Patient xmlns=\"http://hl7.org/fhir\">\n  <text>\n    <status value=\"generated\"/>\n    <div {XHTML}><p>a</p>\n</div>\n  </text>\n  <contained>\n    <Basic/>\n  </contained>\n  <name id=\"n\"/>\n  <birthDate>\n    <extension url=\"u\">\n      <valueCode value=\"c\"/>\n    </extension>\n  </birthDate>\n</Patient>\n"
    );
    let (resource, found) = all(&document);
    assert_eq!(found, []);
    assert_eq!(Writer::new().pretty().declaration(true).write(&resource).unwrap(), document);
}
