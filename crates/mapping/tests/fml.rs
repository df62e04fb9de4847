//! The FHIR Mapping Language: each test is named after its requirement.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_fhir::view::RecordNode;
use sanare_fhir::{Answer, Release, r4, r4b, r5};
use sanare_mapping::IdPolicy;
use sanare_mapping::fml::{
    Compiler, FmlError, FmlErrorKind, LossKind, Map, Services, Translated, Translations, parse,
};

const QR: &str = r#"{"resourceType":"QuestionnaireResponse","id":"q1","status":"completed",
    "item":[{"linkId":"a","answer":[{"valueString":"one"}]},{"linkId":"b","answer":[{"valueString":"two"}]},
    {"linkId":"c","answer":[{"valueInteger":3}]}]}"#;

/// A map from `QuestionnaireResponse` to a type, with these rules in its first group.
fn head(target: &str, rules: &str) -> String {
    format!(
        "map \"http://example.org/m\" = \"m\"\n\
         uses \"http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse\" alias QR as source\n\
         uses \"http://hl7.org/fhir/StructureDefinition/{target}\" alias T as target\n\
         group g(source src : QR, target tgt : T) {{\n{rules}\n}}\n"
    )
}

fn run_with(text: &str, services: &Services<'_>) -> Result<String, FmlError> {
    let plan = Compiler::new(Release::R4, Release::R4).compile(&parse(text)?)?;
    let source: r4::Resource = r4::json::read(QR.as_bytes()).unwrap();
    let made = plan.run::<r4::Resource>(&[RecordNode::new(&source)], services)?;
    let texts: Vec<_> = made.resources.iter().map(r4::json::to_string).collect();
    Ok(texts.join("\n"))
}

fn run(target: &str, rules: &str) -> String {
    run_with(&head(target, rules), &Services::new()).unwrap()
}

fn refused(target: &str, rules: &str) -> FmlError {
    run_with(&head(target, rules), &Services::new()).unwrap_err()
}

/// What a rule writes into `Patient.name[0].text`.
fn text_of(transform: &str) -> String {
    let rule = format!("src -> tgt.name as n, n.text = {transform};");
    let json = run("Patient", &rule);
    let start = json.find(r#""text":""#).unwrap_or_else(|| panic!("{transform}: {json}")) + 8;
    json[start..].strip_suffix(r#""}]}"#).unwrap().to_owned()
}

#[test]
fn fm_01_transforms_of_texts() {
    assert_eq!(text_of("truncate('abcdef', 3)"), "abc");
    assert_eq!(text_of("append('a', 'b', 'c')"), "abc");
    assert_eq!(text_of("escape('a<b', 'xml')"), "a&lt;b");
    assert_eq!(text_of("escape('a&lt;b', 'xml', 'plain')"), "a<b");
    assert_eq!(text_of("cast('7', 'string')"), "7");
    assert_eq!(text_of("(src.item.first().answer.valueString)"), "one");
    assert_eq!(text_of("evaluate(src, status)"), "completed");
    assert_eq!(text_of("reference(src)"), "QuestionnaireResponse/q1");
}

#[test]
fn fm_01_transforms_of_structures() {
    let written = |rules: &str| run("Patient", rules);
    let all = written(
        "src -> tgt.identifier = id('urn:s', 'v', 'MR');\n\
         src -> tgt.telecom = cp('phone', '1');\n\
         src -> tgt.maritalStatus = cc('urn:s', 'M', 'Married');\n\
         src -> tgt.extension as e, e.url = 'urn:q', e.value = qty('< 5.40 mg');\n\
         src -> tgt.extension as e, e.url = 'urn:c', e.value = c('urn:s', 'C');\n\
         src -> tgt.extension as e, e.url = 'urn:p', e.value = pointer(src);\n\
         src -> tgt.birthDate = (@2020-02-28 + 2 days);",
    );
    assert_eq!(
        all,
        r#"{"resourceType":"Patient","extension":[{"url":"urn:q","valueQuantity":{"value":5.40,"comparator":"<","unit":"mg"}},{"url":"urn:c","valueCoding":{"system":"urn:s","code":"C"}},{"url":"urn:p","valueUri":"urn:uuid:q1"}],"identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"urn:s","value":"v"}],"telecom":[{"system":"phone","value":"1"}],"birthDate":"2020-03-01","maritalStatus":{"coding":[{"system":"urn:s","code":"M","display":"Married"}]}}"#
    );
}

#[test]
fn fm_01_ids_come_from_the_caller() {
    let rules = "src -> uuid() as u, tgt.name as n, n.text = u;\n\
                 src -> tgt.generalPractitioner as r, r.reference = reference(tgt);";
    let text = head("Patient", rules);
    let ids = IdPolicy::default();
    let services = Services::new().ids(&ids);
    let made = run_with(&text, &services).unwrap();
    assert_eq!(made, run_with(&text, &services).unwrap(), "the same twice");
    let patient: r4::Patient = r4::json::read(made.as_bytes()).unwrap();
    let id = patient.id.as_deref().unwrap();
    assert_eq!(id.len(), 36);
    assert_ne!(patient.name[0].text.as_str(), Some(id), "each id is new");
    assert_eq!(
        patient.general_practitioner[0].reference.as_str(),
        Some(format!("Patient/{id}").as_str())
    );
    assert_eq!(run_with(&text, &Services::new()).unwrap_err().kind(), FmlErrorKind::NoId);
}

#[test]
fn fm_01_unsupported_is_a_compile_error() {
    let kind = |rules: &str| {
        let map = parse(&head("Patient", rules)).unwrap();
        let error = Compiler::new(Release::R4, Release::R4).compile(&map).unwrap_err();
        (error.kind(), error.location().line, error.rule().map(str::to_owned))
    };
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(
        kind("src -> tgt.birthDate = dateOp(src, 'x') \"when\";"),
        (FmlErrorKind::DateOp, 5, named("when"))
    );
    assert_eq!(kind("src.nope -> tgt.active;").0, FmlErrorKind::UnknownElement);
    assert_eq!(kind("src -> tgt.nope = 'x';").0, FmlErrorKind::UnknownElement);
    assert_eq!(kind("src -> tgt.active = nope;").0, FmlErrorKind::UnknownVariable);
    assert_eq!(kind("src -> src.item = 'x';").0, FmlErrorKind::WrongMode);
    assert_eq!(kind("tgt.name as n -> tgt.active = true;").0, FmlErrorKind::WrongMode);
    assert_eq!(kind("src then other(src, tgt);").0, FmlErrorKind::UnknownGroup);
    assert_eq!(kind("src then g(src);").0, FmlErrorKind::Parameters);
    assert_eq!(kind("src then g(tgt, src);").0, FmlErrorKind::WrongMode);
    assert_eq!(kind("src -> tgt.deceased as d;").0, FmlErrorKind::TypeMissing);
    assert_eq!(kind("src -> tgt.name = escape('a', 'rot13');").0, FmlErrorKind::Parameters);
    assert_eq!(kind("src where nope() -> tgt.active = true;").0, FmlErrorKind::Expression);
}

#[test]
fn fm_01_source_list_modes() {
    let with = |mode: &str| {
        let rules = format!("src.item {mode} as i -> tgt.name as n, n.text = (i.linkId);");
        let json = run("Patient", &rules);
        let patient: r4::Patient = r4::json::read(json.as_bytes()).unwrap();
        patient.name.iter().map(|name| name.text.as_str().unwrap()).collect::<String>()
    };
    assert_eq!(with(""), "abc");
    assert_eq!(with("first"), "a");
    assert_eq!(with("not_first"), "bc");
    assert_eq!(with("last"), "c");
    assert_eq!(with("not_last"), "ab");
    let error = refused("Patient", "src.item only_one as i -> tgt.name as n \"one\";");
    assert_eq!((error.kind(), error.rule()), (FmlErrorKind::NotSingle, Some("one")));
    assert_eq!(error.source_path(), Some("QuestionnaireResponse"));
    assert_eq!((error.location().line, error.map()), (5, Some("http://example.org/m")));
}

#[test]
fn fm_01_target_list_modes() {
    let names = |rules: &str| {
        let json = run("Patient", rules);
        let patient: r4::Patient = r4::json::read(json.as_bytes()).unwrap();
        let text = |name: &r4::HumanName| name.text.as_str().unwrap_or("-").to_owned();
        patient.name.iter().map(text).collect::<String>()
    };
    let three = |first: &str, second: &str| {
        format!(
            "src -> tgt.name as n {first}, n.text = 'x', tgt.name as m, m.text = 'y', n.family = 'f';\n\
             src -> tgt.name as n {second}, n.text = 'z';"
        )
    };
    assert_eq!(names(&three("", "")), "xyz");
    assert_eq!(names(&three("last", "")), "yzx");
    assert_eq!(names(&three("", "first")), "zxy");
    assert_eq!(names(&three("share s", "share s")), "zy");
    assert_eq!(names(&three("", "collate")), "zy");
    let error = refused("Patient", &three("first", "first"));
    assert_eq!(error.kind(), FmlErrorKind::ListEnd);
    // What was written before items moved stands where it was written.
    assert!(run("Patient", &three("last", "")).contains(r#""text":"x","family":"f""#));
}

#[test]
fn fm_01_sources() {
    assert_eq!(
        run("Patient", "src.item as i where linkId = 'b' -> tgt.name as n, n.text = (i.linkId);"),
        r#"{"resourceType":"Patient","name":[{"text":"b"}]}"#
    );
    assert_eq!(
        run("Patient", "src.language default 'en' as l -> tgt.language = l;"),
        r#"{"resourceType":"Patient"}"#.replace('}', r#","language":"en"}"#)
    );
    let error = refused("Patient", "src.item as i check linkId != 'b' -> tgt.name as n \"c\";");
    assert_eq!((error.kind(), error.rule()), (FmlErrorKind::Check, Some("c")));
    assert_eq!(error.source_path(), Some("QuestionnaireResponse.item[1]"));
    assert_eq!(
        refused("Patient", "src.item 0..2 as i -> tgt.name as n;").kind(),
        FmlErrorKind::Cardinality
    );
    let typed = "src.item as i then { i.answer as a then { a.value : integer as v -> tgt.multipleBirth = v; }; };";
    assert_eq!(run("Patient", typed), r#"{"resourceType":"Patient","multipleBirthInteger":3}"#);
    let text = head("Patient", "src.item as i log (i.linkId) -> tgt as t;");
    let plan = Compiler::new(Release::R4, Release::R4).compile(&parse(&text).unwrap()).unwrap();
    let source: r4::Resource = r4::json::read(QR.as_bytes()).unwrap();
    let made = plan.run::<r4::Resource>(&[RecordNode::new(&source)], &Services::new()).unwrap();
    let log: String = made.log.iter().map(|entry| entry.text.as_str()).collect();
    assert_eq!(log, "abc");
}

#[test]
fn fm_01_default_groups_by_type() {
    let groups = "group id(source s : Identifier, target t : Identifier) <<types>> {\n\
                    s.value as v -> t.value = append('x-', v);\n}\n\
                  group up(source s : id, target t : id) <<type+>> {\n\
                    s.value as v -> t.value = append('up-', v);\n}\n";
    let rules = "src.identifier -> tgt.identifier; src.id -> tgt.id; src.subject -> tgt.managingOrganization;";
    let text = head("Patient", rules) + groups;
    let plan = Compiler::new(Release::R4, Release::R4).compile(&parse(&text).unwrap()).unwrap();
    let source: r4::Resource = r4::json::read(
        br#"{"resourceType":"QuestionnaireResponse","id":"q","identifier":{"system":"s","value":"1"},
            "subject":{"display":"d"}}"#,
    )
    .unwrap();
    let made = plan.run::<r4::Resource>(&[RecordNode::new(&source)], &Services::new()).unwrap();
    assert_eq!(
        r4::json::to_string(&made.resources[0]),
        r#"{"resourceType":"Patient","id":"up-q","identifier":[{"value":"x-1"}],"managingOrganization":{"display":"d"}}"#
    );
    let error = refused("Patient", "src.item -> tgt.contact;");
    assert_eq!(error.kind(), FmlErrorKind::NoDefaultGroup);
}

#[test]
fn fm_01_groups_extend_and_import() {
    let base = "map \"http://example.org/base\" = \"base\"\n\
                group Base(source s, target t : Patient) { s -> t.active = true; }";
    let text = "map \"http://example.org/m\" = \"m\"\nimports \"http://example.org/*\"\n\
        group g(source src : QuestionnaireResponse, target tgt : Patient) extends Base { src -> tgt.language = 'en'; }";
    let map = parse(text).unwrap();
    let compiler = Compiler::new(Release::R4, Release::R4);
    assert_eq!(compiler.compile(&map).unwrap_err().kind(), FmlErrorKind::MissingImport);
    let plan = compiler.import(parse(base).unwrap()).compile(&map).unwrap();
    let source: r4::Resource = r4::json::read(QR.as_bytes()).unwrap();
    let made = plan.run::<r4::Resource>(&[RecordNode::new(&source)], &Services::new()).unwrap();
    assert_eq!(
        r4::json::to_string(&made.resources[0]),
        r#"{"resourceType":"Patient","language":"en","active":true}"#
    );
    let circle = "map \"u\" = \"m\"\ngroup a(source s) extends b { s -> s as x; }\ngroup b(source s) extends a { s -> s as x; }";
    let error =
        Compiler::new(Release::R4, Release::R4).compile(&parse(circle).unwrap()).unwrap_err();
    assert_eq!(error.kind(), FmlErrorKind::Circle);
}

struct Host;

impl Translations for Host {
    fn translate(&self, map: &str, _: Option<&str>, code: &str) -> Answer<Option<Translated>> {
        if map != "http://example.org/cm" {
            return Answer::NotFound;
        }
        Answer::Found(Some(Translated { system: None, code: format!("{code}ale"), display: None }))
    }
}

#[test]
fn fm_01_concept_maps() {
    let table = "conceptmap \"#sex\" {\n prefix s = \"urn:s\"\n prefix t = \"urn:t\"\n s:a == t:female\n s:b != t:male\n s:x --\n}\n";
    let text = |rules: &str| head("Patient", rules).replacen("uses", &format!("{table}uses"), 1);
    let rule =
        |code: &str| text(&format!("src -> tgt.gender = translate('{code}', '#sex', 'code');"));
    let made = run_with(&rule("a"), &Services::new()).unwrap();
    assert_eq!(made, r#"{"resourceType":"Patient","gender":"female"}"#);
    // What the table says to be another thing, or nothing, is no translation.
    for code in ["b", "x", "y"] {
        let error = run_with(&rule(code), &Services::new()).unwrap_err();
        assert_eq!(error.kind(), FmlErrorKind::Unmapped, "{code}");
    }
    let services = Services::new().translations(&Host);
    let outside =
        |map: &str| text(&format!("src -> tgt.gender = translate('fem', '{map}', 'code');"));
    assert!(run_with(&outside("http://example.org/cm"), &services).unwrap().contains("female"));
    let error = run_with(&outside("http://example.org/other"), &services).unwrap_err();
    assert_eq!(error.kind(), FmlErrorKind::UnknownConceptMap);
}

#[test]
fn fm_01_releases() {
    // From R4 to R5: the same elements go over by name, whatever the release.
    let text = "map \"u\" = \"m\"\n\
        uses \"http://hl7.org/fhir/4.0/StructureDefinition/Patient\" alias Old as source\n\
        uses \"http://hl7.org/fhir/5.0/StructureDefinition/Patient\" alias New as target\n\
        let system = 'urn:s';\n\
        group g(source s : Old, target t : New) {\n s.name -> t.name;\n s.birthDate -> t.birthDate;\n\
        s -> t.identifier as i, i.system = system; }";
    let plan = Compiler::new(Release::R4, Release::R5).compile(&parse(text).unwrap()).unwrap();
    let source: r4::Patient = r4::json::read(
        br#"{"resourceType":"Patient","name":[{"family":"A","given":["B","C"]}],"birthDate":"1970","_birthDate":{"extension":[{"url":"u","valueCode":"c"}]}}"#,
    )
    .unwrap();
    let made = plan.run::<r5::Resource>(&[RecordNode::new(&source)], &Services::new()).unwrap();
    assert_eq!(
        r5::json::to_string(&made.resources[0]),
        r#"{"resourceType":"Patient","identifier":[{"system":"urn:s"}],"name":[{"family":"A","given":["B","C"]}],"birthDate":"1970","_birthDate":{"extension":[{"url":"u","valueCode":"c"}]}}"#
    );
    let other = plan.run::<r4b::Resource>(&[RecordNode::new(&source)], &Services::new());
    assert_eq!(other.unwrap_err().kind(), FmlErrorKind::Inputs);
}

#[test]
fn fm_01_structure_maps_both_ways() {
    let rules = "// What it does\nsrc.item first as i where linkId = 'a' check i.exists() log 'x' -> tgt.name as n share s, n.text = append('a', i.linkId, 1, true) then h(i, n) \"one\";\n\
        src.language : code 0..1 default 'en' -> tgt.language;";
    let map = parse(
        &(head("Patient", rules).replace("i.linkId, ", "src, ")
            + "group h(source a, target b) { a -> b.family = 'x'; }"),
    )
    .unwrap();
    let (r4, lost) = map.to_resource::<r4::Resource>().unwrap();
    assert!(lost.is_empty());
    assert!(
        r4::json::to_string(&r4).contains(r#""dependent":[{"name":"h","variable":["i","n"]}]"#)
    );
    let (r5, lost) = map.to_resource::<r5::Resource>().unwrap();
    assert!(lost.is_empty());
    let json = r5::json::to_string(&r5);
    assert!(
        json.contains(
            r#""dependent":[{"name":"h","parameter":[{"valueId":"i"},{"valueId":"n"}]}]"#
        )
    );
    let from_r4 = Map::from_resource(RecordNode::new(&r4)).unwrap();
    let from_r5 = Map::from_resource(RecordNode::new(&r5)).unwrap();
    assert!(from_r4.groups == from_r5.groups);
    assert_eq!(from_r4.groups[0].rules[0].documentation.as_deref(), Some("What it does"));
    assert!(from_r4.groups[0].rules[0] == map.groups[0].rules[0]);
    let again = parse(&from_r5.to_string()).unwrap();
    assert!(again == from_r5);
    // What a release cannot hold is told.
    let lossy = "/// url = \"u\"\n/// name = \"m\"\n/// effective = \"x\"\nlet c = 1;\ngroup g(source a, target b) { a -> b.x = @2020 then g('l', b); }";
    let (_, lost) = parse(lossy).unwrap().to_resource::<r4::Resource>().unwrap();
    let kinds: Vec<_> = lost.iter().map(|loss| loss.kind).collect();
    let expected =
        [LossKind::Metadata, LossKind::Constant, LossKind::Parameter, LossKind::Parameter];
    assert_eq!(kinds, expected);
}

#[test]
fn fm_01_errors_have_line_and_column() {
    let place = |text: &str| {
        let error = parse(text).unwrap_err();
        (error.kind(), error.location().line, error.location().column)
    };
    assert_eq!(place("map \"u\" = \"n\"\n  group 1"), (FmlErrorKind::UnexpectedToken, 2, 9));
    assert_eq!(place("map \"u\" = \"n"), (FmlErrorKind::UnterminatedText, 1, 11));
    assert_eq!(
        place("map \"u\" = \"n\"\ngroup g(source s) {"),
        (FmlErrorKind::UnexpectedEnd, 2, 20)
    );
    assert_eq!(
        place("map \"u\" = \"n\"\ngroup g(source s) {\n s where (1 +) -> t; }"),
        (FmlErrorKind::Expression, 3, 10)
    );
    let deep = format!("map \"u\" = \"n\"\ngroup g(source s) {{ {}", "s then { ".repeat(100));
    assert_eq!(place(&deep).0, FmlErrorKind::TooDeep);
}

#[test]
fn fm_01_runs_are_bounded() {
    let error = refused("Patient", "src then g(src, tgt);");
    assert_eq!(error.kind(), FmlErrorKind::CallDepth);
    let many = "src.item as a, src.item as b, src.item as c, src.item as d then {\n\
        src.item as e, src.item as f, src.item as g, src.item as h, src.item as i, src.item as j, src.item as k, src.item as l, src.item as m, src.item as n, src.item as o, src.item as p -> tgt as x; };";
    let error = run_with(&head("Patient", many), &Services::new().steps(5_000)).unwrap_err();
    assert_eq!(error.kind(), FmlErrorKind::StepLimit);
}

#[test]
fn fm_01_no_value_is_shown() {
    const CANARY: &str = "Kanarienvogel";
    let clean =
        |text: String| assert!(!text.contains(CANARY), "{}", text.replace(CANARY, "<canary>"));
    let source: r4::Resource = r4::json::read(
        format!(
            r#"{{"resourceType":"QuestionnaireResponse","id":"{CANARY}","{CANARY}":"{CANARY}",
            "item":[{{"linkId":"{CANARY}","answer":[{{"valueString":"{CANARY}"}}]}}]}}"#
        )
        .as_bytes(),
    )
    .unwrap();
    let shown = |error: &FmlError| {
        clean(format!("{error} {error:?} {:?}", std::error::Error::source(error)));
    };
    for rules in [
        "src.item as i -> tgt.birthDate = (i.linkId);",
        "src.item as i check linkId = 'x' -> tgt as t;",
        "src.item as i -> tgt.gender = translate(i, '#none', 'code');",
        "src.item as i where linkId + 1 > 2 -> tgt as t;",
        "src.item as i -> tgt.name = i;",
        "src.item as i -> tgt.deceased = cast(src, 'date');",
        "src.item as i log (linkId + '!') -> tgt.name as n, n.text = (i.linkId);",
    ] {
        let map = parse(&head("Patient", rules)).unwrap();
        clean(format!("{map:?}"));
        let plan = Compiler::new(Release::R4, Release::R4).compile(&map).unwrap();
        clean(format!("{plan:?}"));
        match plan.run::<r4::Resource>(&[RecordNode::new(&source)], &Services::new()) {
            Err(error) => shown(&error),
            Ok(made) => clean(format!("{made:?} {:?}", made.log)),
        }
    }
    // Literals of a map are no part of its errors either.
    for text in [
        format!("map \"u\" = \"n\"\ngroup g(source s) {{ s where '{CANARY}' + -> t; }}"),
        format!("map \"u\" = \"n\"\ngroup g(source s) {{ s -> x.y = nope('{CANARY}'); }}"),
        format!("map \"u\" = '{CANARY}"),
    ] {
        shown(&parse(&text).unwrap_err());
    }
}

mod properties {
    use proptest::prelude::*;
    use sanare_mapping::fml::parse;

    fn name() -> impl Strategy<Value = String> {
        prop_oneof!["[a-z][a-z_]{0,5}x", Just("`a b`".to_owned()), Just("`\\u00e9\\``".to_owned())]
    }

    fn text() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-z /*,;>{}\\[\\]-]{0,6}".prop_map(|text| format!("'{text}'")),
            Just("\"it's\"".to_owned()),
            Just("'\\'\\n\\\\'".to_owned()),
        ]
    }

    fn expression() -> impl Strategy<Value = String> {
        prop_oneof![
            Just("a.b.exists()".to_owned()),
            Just("(a = 'x' and %b > 5)".to_owned()),
            Just("a.where(b in ('x' | 'y')).c".to_owned()),
            text().prop_map(|text| format!("a = {text}")),
            Just("$this is Patient".to_owned()),
            Just("@2020-01-01T10:00:00.000+01:00 > a.`check`".to_owned()),
        ]
    }

    /// Nothing, or a word and what follows it.
    fn with(word: &'static str, what: BoxedStrategy<String>) -> impl Strategy<Value = String> {
        prop_oneof![Just(String::new()), what.prop_map(move |what| format!(" {word} {what}"))]
    }

    fn source() -> impl Strategy<Value = String> {
        let modes = prop_oneof![Just(""), Just(" 0..1"), Just(" 1..* only_one"), Just(" first")];
        (
            (name(), prop::option::of(name()), with(":", name().boxed()), modes),
            with("as", name().boxed()),
            with("where", expression().boxed()),
            with("check", expression().boxed()),
            with("log", text().boxed()),
        )
            .prop_map(|((context, element, of, mode), alias, condition, check, log)| {
                let element = element.map(|element| format!(".{element}")).unwrap_or_default();
                format!("{context}{element}{of}{mode}{alias}{condition}{check}{log}")
            })
    }

    fn target() -> impl Strategy<Value = String> {
        prop_oneof![
            (name(), name(), text()).prop_map(|(a, b, text)| format!("{a}.{b} = {text} as v")),
            (name(), name()).prop_map(|(a, b)| format!("{a}.{b} as v share s")),
            (name(), name(), text()).prop_map(|(a, b, text)| {
                format!("{a}.{b} = translate({a}, {text}, 'code') first")
            }),
            (name(), expression()).prop_map(|(a, expression)| format!("{a} = ({expression})")),
            (name(), expression())
                .prop_map(|(a, expression)| format!("{a}.x = evaluate({a}, {expression})")),
            Just("uuid() as u".to_owned()),
            Just("a.b = append(1, -2.50, true, `true`, @2020-02-28T10:00, @T10:00)".to_owned()),
        ]
    }

    fn rule() -> impl Strategy<Value = String> {
        let leaf = (
            prop::collection::vec(source(), 1..3),
            prop::collection::vec(target(), 0..3),
            prop::option::of(name()),
            prop::option::of("[a-z]{1,5}"),
        )
            .prop_map(|(sources, targets, name, comment)| {
                let comment = comment.map(|text| format!("// {text}\n")).unwrap_or_default();
                let arrow = if targets.is_empty() { "" } else { " -> " };
                let name = name.map(|name| format!(" then h(a, 'b') {name}")).unwrap_or_default();
                format!("{comment}{}{arrow}{}{name};", sources.join(", "), targets.join(", "))
            });
        leaf.prop_recursive(3, 12, 3, |inner| {
            (source(), prop::collection::vec(inner, 1..3)).prop_map(|(source, rules)| {
                format!("{source} then {{\n{}\n}} \"n\";", rules.join("\n"))
            })
        })
    }

    proptest! {
        #[test]
        fn fm_01_print_and_read_again(
            rules in prop::collection::vec(rule(), 1..4),
            description in text(),
            code in text(),
        ) {
            let map = format!(
                "/// description = {description}\nmap 'u' = 'n'\n\n// about\n\n// it\nuses 'x' alias y as source // more\n\
                 conceptmap 'c' {{ prefix s = 'a' prefix t = 'b' unmatched for s = error s:{code} == t:b s:c -- s:d --\n }}\n\
                 let k = 1;\n// what\ngroup g(source a : y, target b) extends q <<types>> {{\n{}\n}}",
                rules.join("\n")
            );
            let map = parse(&map).map_err(|error| TestCaseError::fail(format!("{error}: {map}")))?;
            let printed = map.to_string();
            let again = parse(&printed);
            let again = again.map_err(|error| TestCaseError::fail(format!("{error}: {printed}")))?;
            prop_assert!(again == map, "{}", printed);
            prop_assert_eq!(again.to_string(), printed);
        }

        #[test]
        fn fm_01_any_text_reads_or_is_refused_in_it(text in "([a-z`'\"{}()/<>=.,;:*$@%\\\\ \n-]|group |source |map |-> |// |then |where ){0,40}") {
            if let Err(error) = parse(&text) {
                let lines = u32::try_from(text.matches('\n').count() + 1).unwrap();
                prop_assert!((1..=lines).contains(&error.location().line));
            }
        }
    }
}
