//! Every function: its normal use, an empty input, an empty argument, and more than one item.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_fhir::view::{JsonNode, Node};
use sanare_fhir::{Answer, r4};
use sanare_fhirpath::value::{Temporal, TemporalKind};
use sanare_fhirpath::{Compiler, Env, ErrorKind, Item, Profiles, Scratch};

fn eval(text: &str) -> Result<Vec<String>, ErrorKind> {
    let plan = Compiler::new(&r4::schema::SCHEMA).lenient().compile_untyped(text);
    let plan = plan.map_err(|error| error.kind())?;
    let now = Temporal::parse("2024-02-29T10:30:00Z", TemporalKind::DateTime).unwrap();
    let env: Env<'_, '_, JsonNode<'_>> = Env::new().now(now);
    let mut scratch = Scratch::new();
    let found = plan.eval_on_nothing(&env, &mut scratch).map_err(|error| error.kind())?;
    let text = |item: &Item<'_, JsonNode<'_>>| item.value().unwrap().to_string();
    Ok(found.items().iter().map(text).collect())
}

#[track_caller]
fn all(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        let found = eval(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(found, *expected, "{text}");
    }
}

#[track_caller]
fn fail(cases: &[(&str, ErrorKind)]) {
    for (text, kind) in cases {
        assert_eq!(eval(text).unwrap_err(), *kind, "{text}");
    }
}

#[test]
fn fun_existence() {
    all(&[
        ("{}.empty()", &["true"]),
        ("(1 | 2).exists($this > 1)", &["true"]),
        ("{}.exists()", &["false"]),
        ("{}.all(false)", &["true"]),
        ("(1 | 2).all($this > 1)", &["false"]),
        ("(true | false).allTrue()", &["false"]),
        ("{}.allTrue() and {}.allFalse()", &["true"]),
        ("(true | false).anyTrue()", &["true"]),
        ("(true | false).anyFalse()", &["true"]),
        ("{}.anyTrue() or {}.anyFalse()", &["false"]),
        ("(1 | 2).subsetOf(1 | 2 | 3)", &["true"]),
        ("{}.subsetOf({})", &["true"]),
        ("1.supersetOf({})", &["true"]),
        ("(1 | 2).supersetOf(3)", &["false"]),
        ("{}.count()", &["0"]),
        ("1.combine(1).distinct()", &["1"]),
        ("1.combine(1).isDistinct()", &["false"]),
        ("{}.isDistinct()", &["true"]),
        ("{}.not()", &[]),
    ]);
    fail(&[
        ("(true | 'a').allTrue()", ErrorKind::TypeMismatch),
        ("(true | false).not()", ErrorKind::NotSingle),
        ("(1 | 2).all(1 | 2)", ErrorKind::NotSingle),
    ]);
}

#[test]
fn fun_filter_and_projection() {
    all(&[
        ("(1 | 2 | 3).where($this > 1)", &["2", "3"]),
        ("(5 | 6).where($index = 1)", &["6"]),
        ("{}.where(true)", &[]),
        ("1.where({})", &[]),
        ("(1 | 2).select($this | 9)", &["1", "9", "2", "9"]),
        ("{}.select(1)", &[]),
        ("1.repeat(iif($this < 4, $this + 1))", &["2", "3", "4"]),
        ("1.repeatAll(iif($this < 3, $this + 1, {}))", &["2", "3"]),
        ("(3 | 1 | 2).sort()", &["1", "2", "3"]),
        ("(3 | 1 | 2).sort($this desc)", &["3", "2", "1"]),
        ("('b' | 'a').sort(-$this)", &["b", "a"]),
        ("{}.sort()", &[]),
        ("coalesce({}, 2, 3)", &["2"]),
        ("(1 | 2).ofType(Integer)", &["1", "2"]),
        ("1.ofType(String)", &[]),
    ]);
    fail(&[
        ("(1 | 'a').sort()", ErrorKind::TypeMismatch),
        ("(1 | 2).where(1 | 2)", ErrorKind::NotSingle),
        ("-'a'", ErrorKind::TypeMismatch),
    ]);
}

#[test]
fn fun_subset_and_combine() {
    all(&[
        ("(1 | 2)[1]", &["2"]),
        ("(1 | 2)[5]", &[]),
        ("(1 | 2)[{}]", &[]),
        ("{}.single()", &[]),
        ("(1 | 2).first() | (1 | 2).last()", &["1", "2"]),
        ("(1 | 2 | 3).tail()", &["2", "3"]),
        ("(1 | 2 | 3).skip(-1)", &["1", "2", "3"]),
        ("(1 | 2 | 3).take(-1)", &[]),
        ("(1 | 2 | 3).take(2)", &["1", "2"]),
        ("(1 | 2).intersect(2 | 3)", &["2"]),
        ("1.combine(1).exclude(2)", &["1", "1"]),
        ("(1 | 2).union(2 | 3)", &["1", "2", "3"]),
        ("1.combine(1)", &["1", "1"]),
        ("iif({}, 1, 2)", &["2"]),
        ("iif(false, 1)", &[]),
    ]);
    fail(&[
        ("(1 | 2).single()", ErrorKind::NotSingle),
        ("(1 | 2).iif(true, 1)", ErrorKind::NotSingle),
        ("(1 | 2)['a']", ErrorKind::TypeMismatch),
    ]);
}

#[test]
fn fun_conversion() {
    all(&[
        ("'15-01-2024'.toDate('dd-MM-yyyy')", &["2024-01-15"]),
        ("'15-01-2024'.toDate()", &[]),
        ("'x'.convertsToDate('dd-MM-yyyy')", &["false"]),
        ("'15.01.2024 10'.toDate('dd.MM.yyyy HH')", &["2024-01-15"]),
        ("'15.01.2024 10'.toDateTime('dd.MM.yyyy HH')", &["2024-01-15T10"]),
        ("'20240115'.convertsToDateTime('yyyyMMdd')", &["true"]),
        ("@2024-01-15.toDateTime('yyyyMMdd')", &["2024-01-15"]),
    ]);
    for (name, good, bad) in [
        ("Boolean", "'t'", "'x'"),
        ("Integer", "'+5'", "'5.0'"),
        ("Long", "'5000000000'", "'x'"),
        ("Decimal", "'5.50'", "'5e3'"),
        ("Date", "'2024-02'", "'2024-13'"),
        ("DateTime", "'2024-02-29T10'", "'x'"),
        ("Time", "'10:30'", "'10:30Z'"),
        ("Quantity", "'5 days'", "'5 wk'"),
    ] {
        all(&[
            (&format!("{good}.convertsTo{name}()"), &["true"]),
            (&format!("{bad}.convertsTo{name}()"), &["false"]),
            (&format!("{bad}.to{name}()"), &[]),
            (&format!("{{}}.to{name}()"), &[]),
            (&format!("{{}}.convertsTo{name}()"), &[]),
            (&format!("{good}.to{name}().exists()"), &["true"]),
        ]);
        fail(&[(&format!("(1 | 2).to{name}()"), ErrorKind::NotSingle)]);
    }
    all(&[
        ("1 'g'.toQuantity('\\'mg\\'')", &["1000 'mg'"]),
        ("1 'g'.convertsToQuantity('m')", &["false"]),
        ("1.5.toString() | true.toString()", &["1.5", "true"]),
    ]);
}

#[test]
fn fun_string() {
    all(&[
        ("'abcb'.indexOf('b') | 'abcb'.lastIndexOf('b')", &["1", "3"]),
        ("'abc'.indexOf({})", &[]),
        ("'abc'.substring(1, 1)", &["b"]),
        ("'abc'.substring(1, {})", &["bc"]),
        ("'abc'.substring(3)", &[]),
        ("'abc'.startsWith('')", &["true"]),
        ("'abc'.endsWith('c')", &["true"]),
        ("'abc'.contains('b')", &["true"]),
        ("'aB'.upper() | 'aB'.lower()", &["AB", "ab"]),
        ("'abc'.replace('', 'x')", &["xaxbxcx"]),
        ("'abc'.replaceMatches('', 'x')", &["abc"]),
        ("'abc'.replaceMatches('(?P<x>b)', '[${x}]')", &["a[b]c"]),
        ("'a\\nb'.matches('a.b')", &["true"]),
        ("'ABC'.matches('b', 'i')", &["true"]),
        ("'abc'.matchesFull('b')", &["false"]),
        ("'abc'.matches({})", &[]),
        ("{}.length()", &[]),
        ("'ab'.toChars()", &["a", "b"]),
        ("'a\u{e9}'.encode('hex').decode('hex')", &["a\u{e9}"]),
        ("'ab'.encode('base64').decode('base64')", &["ab"]),
        ("'a'.encode('rot13')", &[]),
        ("'!!'.decode('base64')", &[]),
        ("'<\\'>'.escape('html').unescape('html')", &["<'>"]),
        ("'\u{1}\"'.escape('json')", &["\\u0001\\\""]),
        ("'\\\\u00e9\\\\ud83d\\\\ude00'.unescape('json')", &["\u{e9}\u{1f600}"]),
        ("' a '.trim()", &["a"]),
        ("'a,b'.split(',')", &["a", "b"]),
        ("('a' | 'b').join('-')", &["a-b"]),
        ("{}.join(',')", &[]),
    ]);
    fail(&[
        ("('a' | 'b').length()", ErrorKind::NotSingle),
        ("1.length()", ErrorKind::TypeMismatch),
        ("'a'.indexOf(1)", ErrorKind::InvalidArgument),
        ("'a'.matches('(')", ErrorKind::InvalidPattern),
        ("'a'.matches('a', 'q')", ErrorKind::InvalidPattern),
        ("(1 | 2).join(',')", ErrorKind::TypeMismatch),
    ]);
}

#[test]
fn fun_math() {
    all(&[
        ("(-5).abs() | (-5.5 'mg').abs()", &["5", "5.5 'mg'"]),
        ("(-1.1).ceiling() | (-2.1).floor() | (-1.56).truncate()", &["-1", "-3"]),
        ("0.exp() = 1", &["true"]),
        ("1.ln() = 0", &["true"]),
        ("16.log(2) = 4", &["true"]),
        ("2.power(3) | 2.5.power(2)", &["8", "6.25"]),
        ("2.power({})", &[]),
        ("(-1).power(0.5)", &[]),
        ("10.power(400)", &[]),
        ("3.14159.round(3)", &["3.142"]),
        ("81.sqrt() = 9", &["true"]),
        ("(-1).sqrt() | 0.ln()", &[]),
        ("{}.abs()", &[]),
        ("(1 | 2 | 3).sum() | (1 | 2 | 3).avg()", &["6", "2"]),
        ("('b' | 'a').min() | (1.5 | 2).max()", &["a", "2"]),
        ("{}.sum()", &[]),
        ("(1 | 2 | 3).aggregate($total + $this, 0)", &["6"]),
        ("(1 | 2).aggregate($total)", &[]),
    ]);
    fail(&[
        ("'a'.abs()", ErrorKind::TypeMismatch),
        ("(1 | 2).abs()", ErrorKind::NotSingle),
        ("1.round(-1)", ErrorKind::InvalidArgument),
        ("(1 | 'a').sum()", ErrorKind::TypeMismatch),
    ]);
}

#[test]
fn fun_time() {
    all(&[
        ("@2024-02-29T10:30:15.250+01:30.yearOf()", &["2024"]),
        ("@2024-02.monthOf() | @2024-02.dayOf()", &["2"]),
        ("@2024-02-29T10:30:15.250+01:30.hourOf()", &["10"]),
        ("@T10:30.minuteOf() | @T10:30.secondOf()", &["30"]),
        ("@T10:30:15.250.millisecondOf()", &["250"]),
        ("@2024-02-29T10:30:15+01:30.timezoneOffsetOf()", &["1.5"]),
        ("@2024-02-29T10:30.dateOf() | @2024-02-29T10:30.timeOf()", &["2024-02-29", "10:30"]),
        ("@2024-01-31.duration(@2024-03-30, 'month')", &["1"]),
        ("@2024-01-31.difference(@2024-03-01, 'months')", &["2"]),
        ("@2023-12-31.difference(@2024-01-01, 'year')", &["1"]),
        ("@2024-02-24.difference(@2024-02-25, 'week')", &["1"]),
        ("@T10:00:00.duration(@T12:30:00, 'hours')", &["2"]),
        ("@2024.duration(@2025, 'day')", &[]),
        ("1.587.lowBoundary() | 1.587.highBoundary(2)", &["1.58650000", "1.59"]),
        ("(-0.0034).lowBoundary(1)", &["-0.0"]),
        ("1.587.lowBoundary(-1) | 1.587.lowBoundary(32)", &[]),
        ("1.587 'cm'.lowBoundary()", &["1.58650000 'cm'"]),
        ("@2014.highBoundary(8)", &["2014-12-31"]),
        ("@2014-02.highBoundary()", &["2014-02-28"]),
        ("@T10:30.highBoundary(9)", &["10:30:59.999"]),
        ("@2014.lowBoundary({})", &[]),
        ("@2014.precision() | @T10:30.precision()", &["4"]),
        ("1 'g'.comparable(1 'mg')", &["true"]),
    ]);
    fail(&[
        ("'a'.yearOf()", ErrorKind::TypeMismatch),
        ("@2024.duration(@2025, 'x')", ErrorKind::InvalidArgument),
        ("1.comparable(1 'g')", ErrorKind::TypeMismatch),
    ]);
}

#[test]
fn fun_types_and_variables() {
    all(&[
        ("1.type().name | 1.type().namespace", &["Integer", "System"]),
        ("1.is(System.Integer)", &["true"]),
        ("1 is System.Patient", &["false"]),
        ("{} is Integer", &[]),
        ("(1 as Decimal)", &[]),
        ("1.defineVariable('x', 5).select(%x + $this)", &["6"]),
        ("(1 | 2).defineVariable('x').select(%x.count())", &["2", "2"]),
        ("1.trace('a')", &["1"]),
        ("%sct", &["http://snomed.info/sct"]),
    ]);
    fail(&[
        ("(1 | 2) as Integer", ErrorKind::NotSingle),
        ("1.is(string1)", ErrorKind::UnknownType),
        ("1.defineVariable('x').defineVariable('x')", ErrorKind::VariableRedefined),
        ("1.defineVariable('context')", ErrorKind::VariableRedefined),
        ("1.defineVariable('x') | %x", ErrorKind::UndefinedVariable),
        ("%missing", ErrorKind::UndefinedVariable),
    ]);
}

/// Knows the template of one profile, the definition of one element, and one slice.
#[derive(Default)]
struct Templates<'a> {
    definition: Option<JsonNode<'a>>,
}

impl<'a> Profiles<'a, JsonNode<'a>> for Templates<'a> {
    fn conforms_to(&self, _: JsonNode<'a>, _: &str) -> Answer<bool> {
        Answer::NotFound
    }

    fn template(&self, profile: &str) -> Answer<Box<str>> {
        match profile {
            "http://example.org/one" => Answer::Found("urn:hl7ii:1.2.3:2024".into()),
            "http://example.org/two" => Answer::Found("urn:oid:1.2.4".into()),
            "http://example.org/later" => Answer::Unavailable,
            _ => Answer::NotFound,
        }
    }

    fn element_definition(&self, element: JsonNode<'a>) -> Answer<JsonNode<'a>> {
        match element.of_type() {
            Some(of) if of.name() == "id" => {
                self.definition.map_or(Answer::NotFound, Answer::Found)
            }
            Some(of) if of.name() == "Reference" => Answer::Unavailable,
            _ => Answer::NotFound,
        }
    }

    fn is_in_slice(&self, element: JsonNode<'a>, profile: &str, slice: &str) -> Answer<bool> {
        match profile {
            "http://example.org/one" => {
                let text = element.text("reference").unwrap_or_default();
                Answer::Found(text.starts_with(slice))
            }
            "http://example.org/later" => Answer::Unavailable,
            _ => Answer::NotFound,
        }
    }
}

#[test]
fn fun_fhir_definitions_and_slices() {
    let json = serde_json::json!({"resourceType": "Patient", "id": "p", "generalPractitioner": [
        {"reference": "Practitioner/d"}, {"reference": "Organization/o"}]});
    let definition = serde_json::json!({"path": "Patient.id", "min": 0});
    let of_type = r4::schema::SCHEMA.type_named("ElementDefinition").unwrap();
    let definition = Some(JsonNode::element(of_type, &definition));
    let run = |text: &str, profiles: &Templates<'_>| -> Result<Vec<String>, ErrorKind> {
        let plan = Compiler::new(&r4::schema::SCHEMA).compile(text, "Patient");
        let plan = plan.map_err(|error| error.kind())?;
        let env = Env::new().profiles(profiles);
        let (node, mut scratch) = (JsonNode::resource(&r4::schema::SCHEMA, &json), Scratch::new());
        let found = plan.eval(node, &env, &mut scratch).map_err(|error| error.kind())?;
        Ok(found.items().iter().map(|item| item.value().unwrap().to_string()).collect())
    };
    let known = Templates { definition };
    let slice = "generalPractitioner.slice('http://example.org/";
    for (text, expected) in [
        ("id.elementDefinition().path", Ok(vec!["Patient.id"])),
        ("active.elementDefinition().path", Ok(vec![])),
        ("generalPractitioner.elementDefinition()", Err(ErrorKind::Needs)),
        ("id.elementDefinition().nosuch", Err(ErrorKind::UnknownElement)),
        (&format!("{slice}one', 'Org').reference"), Ok(vec!["Organization/o"])),
        (&format!("{slice}other', 'Org')"), Ok(vec![])),
        (&format!("{slice}one', {{}})"), Ok(vec![])),
        (&format!("{slice}later', 'Org')"), Err(ErrorKind::Needs)),
    ] {
        let expected = expected.map(|texts| texts.into_iter().map(str::to_owned).collect());
        assert_eq!(run(text, &known), expected, "{text}");
    }
    let nothing: Vec<String> = Vec::new();
    assert_eq!(run("id.elementDefinition()", &Templates::default()), Ok(nothing));
}

#[test]
fn fun_fhir_modifiers_keys_templates() {
    let json = serde_json::json!({
        "resourceType": "Patient",
        "id": "p",
        "templateId": [{"root": "1.2.3", "extension": "2024"}, {"root": "1.2.4", "extension": "x"}],
        "modifierExtension": [{"url": "http://example.org/m", "valueBoolean": true}],
        "generalPractitioner": [
            {"reference": "http://example.org/fhir/Practitioner/d/_history/2"},
            {"reference": "Organization/o"},
            {"reference": "#c"}
        ]
    });
    let templates = Templates::default();
    let run = |text: &str| -> Result<Vec<String>, ErrorKind> {
        let plan = Compiler::new(&r4::schema::SCHEMA).compile(text, "Patient");
        let plan = plan.map_err(|error| error.kind())?;
        let env = Env::new().profiles(&templates);
        let (node, mut scratch) = (JsonNode::resource(&r4::schema::SCHEMA, &json), Scratch::new());
        let found = plan.eval(node, &env, &mut scratch).map_err(|error| error.kind())?;
        Ok(found.items().iter().map(|item| item.value().unwrap().to_string()).collect())
    };
    for (text, expected) in [
        ("getResourceKey()", &["p"][..]),
        ("generalPractitioner.getReferenceKey()", &["d", "o"]),
        ("generalPractitioner.getReferenceKey(Organization)", &["o"]),
        ("name.getReferenceKey()", &[]),
        ("checkModifiers('http://example.org/m').id", &["p"]),
        ("name.checkModifiers().family", &[]),
        ("hasTemplateIdOf('http://example.org/one')", &["true"]),
        ("hasTemplateIdOf('http://example.org/two')", &["false"]),
        ("name.hasTemplateIdOf('http://example.org/one')", &[]),
    ] {
        assert_eq!(
            run(text).as_deref(),
            Ok(&expected.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>()[..]),
            "{text}"
        );
    }
    for (text, expected) in [
        ("checkModifiers('http://example.org/other')", ErrorKind::UnknownModifier),
        ("hasTemplateIdOf('http://example.org/nosuch')", ErrorKind::UnknownProfile),
        ("hasTemplateIdOf('http://example.org/later')", ErrorKind::Needs),
        ("generalPractitioner.getReferenceKey('Organization')", ErrorKind::InvalidArgument),
    ] {
        assert_eq!(run(text).unwrap_err(), expected, "{text}");
    }
}
