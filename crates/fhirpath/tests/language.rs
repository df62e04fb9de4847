//! The requirements of the language, each by its id, over `serde_json::Value`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::cell::RefCell;

use sanare_fhir::Answer;
use sanare_fhir::resolver::Resolver;
use sanare_fhir::terminology::{CodeRef, Terminology};
use sanare_fhir::view::{JsonNode, Node, RecordNode};
use sanare_fhir::{json::Reader, r4};
use sanare_fhirpath::value::{SystemType, Temporal, TemporalKind, Value};
use sanare_fhirpath::{
    Capability, Compiler, Env, Error, ErrorKind, Functions, Item, Limits, Need, NeedKind, Plan,
    Scratch, Stage, Trace, TypeRef, parse, parse_within,
};

const SCHEMA: &sanare_fhir::schema::Schema = &r4::schema::SCHEMA;

fn patient() -> serde_json::Value {
    serde_json::json!({
        "resourceType": "Patient",
        "id": "p1",
        "contained": [{"resourceType": "Organization", "id": "o1", "name": "Hospital"}],
        "active": true,
        "name": [
            {"use": "official", "family": "Chalmers", "given": ["Peter", "James"]},
            {"use": "usual", "given": ["Jim"]}
        ],
        "birthDate": "1974-12-25",
        "_birthDate": {"extension": [{"url": "http://example.org/time", "valueString": "noon"}]},
        "multipleBirthInteger": 2,
        "managingOrganization": {"reference": "#o1"},
        "_gender": {"extension": [{"url": "http://example.org/why", "valueCode": "asked"}]}
    })
}

fn show(items: &[Item<'_, JsonNode<'_>>]) -> Vec<String> {
    let text = |item: &Item<'_, JsonNode<'_>>| match item.value() {
        Some(value) => value.to_string(),
        None => format!("{item:?}"),
    };
    items.iter().map(text).collect()
}

fn now() -> Temporal {
    Temporal::parse("2024-02-29T10:30:00.000+01:00", TemporalKind::DateTime).unwrap()
}

fn run(compiler: &Compiler, text: &str) -> Result<Vec<String>, Error> {
    let json = patient();
    let plan = compiler.compile(text, "Patient")?;
    let env = Env::new().now(now());
    let mut scratch = Scratch::new();
    Ok(show(plan.eval(JsonNode::resource(SCHEMA, &json), &env, &mut scratch)?.items()))
}

fn eval(text: &str) -> Vec<String> {
    run(&Compiler::new(SCHEMA), text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn fails(text: &str) -> (ErrorKind, Stage) {
    match run(&Compiler::new(SCHEMA), text) {
        Ok(_) => panic!("{text} has no error"),
        Err(error) => (error.kind(), error.stage()),
    }
}

#[track_caller]
fn is(text: &str, expected: &[&str]) {
    assert_eq!(eval(text), expected, "{text}");
}

#[test]
fn lex_ws_comments() {
    is("1 /* a */ + // b\n 2", &["3"]);
    for (text, kind) in
        [("2 + 2 /", ErrorKind::UnexpectedEnd), ("2 /* open", ErrorKind::UnterminatedComment)]
    {
        assert_eq!(fails(text), (kind, Stage::Syntax), "{text}");
    }
}

#[test]
fn lex_string() {
    is(r"'\'\`\\\/\p\u0065\ud83d\ude00'", &["'`\\/pe\u{1f600}"]);
    assert_eq!(fails(r"'\ud83d'"), (ErrorKind::InvalidEscape, Stage::Syntax));
    assert_eq!(fails("'open"), (ErrorKind::UnterminatedString, Stage::Syntax));
}

#[test]
fn lex_ident() {
    for text in ["as", "is", "in", "contains", "a.div", "a.and", "`div`", "sort", "asc.desc"] {
        assert!(parse(text).is_ok(), "{text}");
    }
    for text in ["div", "a is", "and.b"] {
        assert!(parse(text).is_err(), "{text}");
    }
    is("name.`given`.first()", &["Peter"]);
}

#[test]
fn lex_number() {
    is("2147483647", &["2147483647"]);
    is("5L", &["5"]);
    is("5L.type().name", &["Long"]);
    is("1.50", &["1.50"]);
    assert_eq!(fails("2147483648"), (ErrorKind::InvalidNumber, Stage::Syntax));
    assert_eq!(fails("9223372036854775808L"), (ErrorKind::InvalidNumber, Stage::Syntax));
}

#[test]
fn lex_datetime() {
    for (text, type_name) in [
        ("@2015", "Date"),
        ("@2015T", "DateTime"),
        ("@2015-02-04T14", "DateTime"),
        ("@2015-02-04T14:30:01.5+10:00", "DateTime"),
        ("@T14:30", "Time"),
    ] {
        is(&format!("{text}.type().name"), &[type_name]);
    }
    assert_eq!(fails("@T14:34:28Z"), (ErrorKind::TimeWithOffset, Stage::Evaluation));
    assert_eq!(fails("@2015-13"), (ErrorKind::InvalidDate, Stage::Syntax));
}

#[test]
fn lex_quantity() {
    is("4 days", &["4 days"]);
    is("1 day = 1 days", &["true"]);
    is("1.5 'mg'", &["1.5 'mg'"]);
}

#[test]
fn lex_external() {
    is("%ucum", &["http://unitsofmeasure.org"]);
    is("%`vs-x`", &["http://hl7.org/fhir/ValueSet/x"]);
    is("%'ext-x'", &["http://hl7.org/fhir/StructureDefinition/x"]);
}

#[test]
fn parse_precedence() {
    for (text, expected) in [
        ("1 + 2 * 3", "1 + (2 * 3)"),
        ("-1.abs()", "-(1.abs())"),
        ("1 > 2 is Boolean", "1 > (2 is Boolean)"),
        ("a | b = c", "(a | b) = c"),
        ("a = b in c", "(a = b) in c"),
        ("a in b and c", "(a in b) and c"),
        ("a and b or c", "(a and b) or c"),
        ("a or b implies c", "(a or b) implies c"),
        ("a < b = c", "(a < b) = c"),
        ("a & b | c", "(a & b) | c"),
        ("1 - 2 - 3", "(1 - 2) - 3"),
    ] {
        assert!(parse(text).unwrap() == parse(expected).unwrap(), "{text}");
    }
    assert_eq!(fails("-1.convertsToInteger()"), (ErrorKind::TypeMismatch, Stage::Evaluation));
}

#[test]
fn parse_limits() {
    let deep = "(".repeat(100_000);
    assert!(parse(&deep).is_err());
    assert_eq!(parse(&"(".repeat(1_000)).unwrap_err().kind(), ErrorKind::TooDeep);
    assert_eq!(parse(&"-".repeat(1_000)).unwrap_err().kind(), ErrorKind::TooDeep);
    assert_eq!(parse(&vec!["a"; 1_000].join(".")).unwrap_err().kind(), ErrorKind::TooDeep);
    assert_eq!(parse(&vec!["a"; 1_000].join("+")).unwrap_err().kind(), ErrorKind::TooDeep);
    let wide = format!("a({})", vec!["b"; 20_000].join(","));
    assert_eq!(parse(&wide).unwrap_err().kind(), ErrorKind::TooLarge);
    let long = parse_within("1 + 1", Limits::new().length(4)).unwrap_err();
    assert_eq!(long.kind(), ErrorKind::TooLong);
}

#[test]
fn compile_strict() {
    for (text, kind) in [
        ("name.given1", ErrorKind::UnknownElement),
        ("Encounter.name", ErrorKind::UnknownElement),
        ("multipleBirthInteger", ErrorKind::UnknownElement),
        ("children().skip(1)", ErrorKind::Unordered),
        ("children()[0]", ErrorKind::Unordered),
        ("iif(1 | 2, 3)", ErrorKind::TypeMismatch),
        ("iif('a', 'b', 'c')", ErrorKind::TypeMismatch),
        ("name.startsWith('a')", ErrorKind::TypeMismatch),
        ("name.family.startsWith(length().toString())", ErrorKind::TypeMismatch),
        ("birthDate + 7", ErrorKind::TypeMismatch),
        ("%unknown", ErrorKind::UndefinedVariable),
        ("unknown()", ErrorKind::UnknownFunction),
        ("count(1)", ErrorKind::ArgumentCount),
        ("(multipleBirth as integer).unit", ErrorKind::UnknownElement),
    ] {
        assert_eq!(fails(text), (kind, Stage::Semantic), "{text}");
    }
    let error = Compiler::new(SCHEMA).compile("id", "Nothing").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownType);
}

#[test]
fn compile_lenient() {
    let lenient = Compiler::new(SCHEMA).lenient();
    assert!(run(&lenient, "name.given1").unwrap().is_empty());
    assert_eq!(run(&lenient, "iif('a', 'b', 'c')").unwrap(), ["b"]);
    let polymorphic = Compiler::new(SCHEMA).polymorphic_names(true);
    assert_eq!(run(&polymorphic, "multipleBirthInteger").unwrap(), ["2"]);
    assert!(run(&polymorphic, "multipleBirthBoolean").unwrap().is_empty());
}

#[test]
fn compile_root() {
    is("Patient.id", &["p1"]);
    is("DomainResource.id", &["p1"]);
    is("Resource.id", &["p1"]);
    let json = patient();
    let node = JsonNode::resource(SCHEMA, &json);
    let any = Compiler::new(SCHEMA).compile("Person.name | Patient.name", "Resource").unwrap();
    let mut scratch = Scratch::new();
    assert_eq!(any.eval(node, &Env::new(), &mut scratch).unwrap().items().len(), 2);
}

#[test]
fn compile_report() {
    let compiler = Compiler::new(SCHEMA).variable("limit");
    let text = "name.where(given.count() > %limit).period.start < now()";
    let plan = compiler.compile(text, "Patient").unwrap();
    let report = plan.report();
    assert_eq!(report.needs, [Capability::Clock]);
    assert!(report.variables.contains("limit") && report.functions.contains("where"));
    assert!(report.paths.contains("HumanName.period") && report.paths.contains("Period.start"));
    assert!(!report.result.is_many() && !report.result.is_open());
    assert_eq!(plan.to_string(), text);
}

#[test]
fn nav_choice() {
    is("multipleBirth", &["2"]);
    is("multipleBirth is integer", &["true"]);
    is("multipleBirth.ofType(boolean)", &[]);
}

#[test]
fn nav_primitive_meta() {
    is("birthDate.extension.value", &["noon"]);
    is("birthDate.extension('http://example.org/time').value", &["noon"]);
    is("gender.exists()", &["true"]);
    is("gender.hasValue()", &["false"]);
    is("birthDate.hasValue()", &["true"]);
}

#[test]
fn nav_children_order() {
    is("name.first().children().count()", &["4"]);
    is("children().where($this is string).count()", &["2"]);
    is("descendants().ofType(HumanName).count()", &["2"]);
    is("descendants().ofType(id)", &["o1", "p1"]);
    is("descendants().where($this = 'Patient').empty()", &["true"]);
}

#[test]
fn nav_resource_scope() {
    let json = patient();
    let node = JsonNode::resource(SCHEMA, &json);
    let contained = node.child("contained").next().unwrap();
    let env = Env::new().root_resource(node);
    let plan = Compiler::new(SCHEMA)
        .compile("%resource.id | %rootResource.id | %context.name", "Organization")
        .unwrap();
    let mut scratch = Scratch::new();
    let found = plan.eval(contained, &env, &mut scratch).unwrap();
    assert_eq!(show(found.items()), ["o1", "p1", "Hospital"]);
    is("name.select(%resource.id)", &["p1", "p1"]);
    // On an element deep inside, the nearest resource is looked for in the container.
    let scope = "%resource.id | %rootResource.id";
    let plan = Compiler::new(SCHEMA).compile(scope, "string").unwrap();
    let name = contained.child("name").next().unwrap();
    assert_eq!(show(plan.eval(name, &env, &mut scratch).unwrap().items()), ["o1", "p1"]);
    let family = node.child("name").next().unwrap().child("family").next().unwrap();
    assert_eq!(show(plan.eval(family, &env, &mut scratch).unwrap().items()), ["p1"]);
    let alone = JsonNode::element(SCHEMA.type_named("string").unwrap(), &json["id"]);
    assert_eq!(show(plan.eval(alone, &env, &mut scratch).unwrap().items()), ["p1"]);
}

struct Directory<'a>(JsonNode<'a>);

impl<'a> Resolver<JsonNode<'a>> for Directory<'a> {
    fn resolve(&self, reference: &str) -> Answer<JsonNode<'a>> {
        match reference {
            "Patient/p1" => Answer::Found(self.0),
            "Patient/later" => Answer::Unavailable,
            _ => Answer::NotFound,
        }
    }
}

#[test]
fn nav_resolve() {
    is("managingOrganization.resolve().name", &["Hospital"]);
    is("'#'.resolve().id", &["p1"]);
    is("'#none'.resolve()", &[]);
    let bundle = serde_json::json!({
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [
            {"fullUrl": "http://a.org/fhir/Patient/1", "resource": {"resourceType": "Patient", "id": "1"}},
            {"fullUrl": "urn:uuid:2", "resource": {"resourceType": "Patient", "id": "2"}}
        ]
    });
    let node = JsonNode::resource(SCHEMA, &bundle);
    let plan = Compiler::new(SCHEMA).compile(
        "('Patient/1' | 'http://a.org/fhir/Patient/1/_history/3' | 'urn:uuid:2').resolve().select(id)",
        "Bundle",
    );
    let mut scratch = Scratch::new();
    let plan = plan.unwrap();
    let found = plan.eval(node, &Env::new(), &mut scratch).unwrap();
    assert_eq!(show(found.items()), ["1", "1", "2"]);
}

#[test]
fn host_resolver() {
    let json = patient();
    let node = JsonNode::resource(SCHEMA, &json);
    let directory = Directory(node);
    let env = Env::new().resolver(&directory);
    let compile = |text: &str| Compiler::new(SCHEMA).compile(text, "Patient").unwrap();
    let mut scratch = Scratch::new();
    let plan = compile("('Patient/p1' | 'Patient/none').resolve().id");
    let found = plan.eval(node, &env, &mut scratch).unwrap();
    assert_eq!(show(found.items()), ["p1"]);
    let error = compile("'Patient/later'.resolve()").eval(node, &env, &mut scratch).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Needs);
    let [Need { kind: NeedKind::Resource, target, .. }] = error.needs() else { panic!() };
    assert_eq!(&**target, "Patient/later");
}

struct Codes;

impl Terminology for Codes {
    fn is_member(&self, code: CodeRef<'_>, value_set: &str) -> Answer<bool> {
        match value_set {
            "later" => Answer::Unavailable,
            "none" => Answer::NotFound,
            _ => Answer::Found(code.code() == "official"),
        }
    }

    fn subsumes(&self, code: CodeRef<'_>, other: CodeRef<'_>) -> Answer<bool> {
        Answer::Found(code == other)
    }
}

#[test]
fn host_terminology() {
    let json = patient();
    let node = JsonNode::resource(SCHEMA, &json);
    let env = Env::new().terminology(&Codes);
    let mut scratch = Scratch::new();
    for (set, expected) in [("uses", Some(vec!["true"])), ("none", Some(vec![])), ("later", None)] {
        let text = format!("name.first().use.memberOf('{set}')");
        let plan = Compiler::new(SCHEMA).compile(&text, "Patient").unwrap();
        match (plan.eval(node, &env, &mut scratch), expected) {
            (Ok(found), Some(expected)) => assert_eq!(show(found.items()), expected),
            (Err(error), None) => assert_eq!(error.needs()[0].kind, NeedKind::Terminology),
            _ => panic!("{set}"),
        }
    }
}

#[test]
fn host_profile() {
    is("conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')", &["true"]);
    is("conformsTo('http://hl7.org/fhir/StructureDefinition/Person')", &["false"]);
    assert_eq!(fails("conformsTo('http://trash')"), (ErrorKind::UnknownProfile, Stage::Evaluation));
}

#[derive(Default)]
struct Log(RefCell<Vec<(String, usize)>>);

impl<'a> Trace<'a, JsonNode<'a>> for Log {
    fn trace(&self, name: &str, items: &[Item<'a, JsonNode<'a>>]) {
        self.0.borrow_mut().push((name.to_owned(), items.len()));
    }
}

#[test]
fn host_trace() {
    let json = patient();
    let node = JsonNode::resource(SCHEMA, &json);
    let log = Log::default();
    let env = Env::new().trace(&log);
    let plan =
        Compiler::new(SCHEMA).compile("name.trace('a').trace('b', given)", "Patient").unwrap();
    let mut scratch = Scratch::new();
    assert_eq!(plan.eval(node, &env, &mut scratch).unwrap().items().len(), 2);
    assert_eq!(*log.0.borrow(), [("a".to_owned(), 2), ("b".to_owned(), 3)]);
}

struct Twice;

impl<'a> Functions<'a, JsonNode<'a>> for Twice {
    fn call(
        &self,
        name: &str,
        input: &[Item<'a, JsonNode<'a>>],
        arguments: &[Vec<Item<'a, JsonNode<'a>>>],
    ) -> Option<Vec<Item<'a, JsonNode<'a>>>> {
        let items = input.iter().chain(arguments.first()?).cloned();
        (name == "twice").then(|| items.collect())
    }
}

#[test]
fn host_functions() {
    let json = patient();
    let node = JsonNode::resource(SCHEMA, &json);
    let env = Env::new().functions(&Twice);
    let compiler = Compiler::new(SCHEMA).function("twice", 1, 1).function("broken", 0, 0);
    let mut scratch = Scratch::new();
    let plan = compiler.compile("id.twice('x')", "Patient").unwrap();
    assert_eq!(show(plan.eval(node, &env, &mut scratch).unwrap().items()), ["p1", "x"]);
    assert_eq!(
        compiler.compile("twice()", "Patient").unwrap_err().kind(),
        ErrorKind::ArgumentCount
    );
    // What follows a function whose type is declared is checked.
    let integer = TypeRef::System(SystemType::Integer);
    let names = TypeRef::Fhir(SCHEMA.type_named("HumanName").unwrap());
    let typed = Compiler::new(SCHEMA)
        .function_giving("age", 0, 0, integer, false)
        .function_giving("names", 0, 0, names, true);
    let result = typed.compile("age()", "Patient").unwrap().report().result.clone();
    assert_eq!((result.types(), result.is_many()), (&[integer][..], false));
    assert!(typed.compile("names().given", "Patient").is_ok());
    let error = typed.compile("names().start", "Patient").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownElement);
    let plan = compiler.compile("broken()", "Patient").unwrap();
    assert_eq!(plan.eval(node, &env, &mut scratch).unwrap_err().kind(), ErrorKind::Host);
}

#[test]
fn host_clock() {
    is("now() = now()", &["true"]);
    is("today()", &["2024-02-29"]);
    is("timeOfDay()", &["10:30:00.000"]);
    let plan = Compiler::new(SCHEMA).compile_untyped("today()").unwrap();
    let env: Env<'_, '_, JsonNode<'_>> = Env::new();
    let error = plan.eval_on_nothing(&env, &mut Scratch::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoClock);
}

#[test]
fn host_limits() {
    let compiler = |limits| Compiler::new(SCHEMA).limits(limits);
    for (limits, text, kind) in [
        (Limits::new().steps(1_000), "repeatAll($this)", ErrorKind::StepLimit),
        (Limits::new().items(1_000), "repeatAll($this | 'a')", ErrorKind::ItemLimit),
        (Limits::new().steps(5_000), "1.repeat($this + 1)", ErrorKind::StepLimit),
        (Limits::new().text(8), "'abcde' & 'abcde'", ErrorKind::SizeLimit),
        (Limits::new().pattern(100), "'a'.matches('(a{100}){100}')", ErrorKind::InvalidPattern),
    ] {
        assert_eq!(run(&compiler(limits), text).unwrap_err().kind(), kind, "{text}");
    }
    assert_eq!(fails("'a'.matches('(?=a)')").0, ErrorKind::InvalidPattern);
}

#[test]
fn bad_json() {
    let bad = serde_json::json!({
        "resourceType": "Patient",
        "name": "text",
        "birthDate": {"a": 1},
        "active": [null, true],
        "contact": [null, 5],
        "multipleBirthInteger": "two"
    });
    let node = JsonNode::resource(SCHEMA, &bad);
    for text in [
        "name.given",
        "birthDate < today()",
        "active",
        "contact.name",
        "descendants()",
        "multipleBirth + 1",
        "name = name",
        "children().children()",
    ] {
        let plan = Compiler::new(SCHEMA).compile(text, "Patient").unwrap();
        let _ = plan.eval(node, &Env::new().now(now()), &mut Scratch::new());
    }
}

#[test]
fn thread_plan() {
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    shared(&Compiler::new(SCHEMA).compile("name.given", "Patient").unwrap());
    shared(&Compiler::new(SCHEMA));
}

#[test]
fn nav_same_result() {
    let json = patient();
    let text = json.to_string();
    let typed: r4::Patient = Reader::new().read(text.as_bytes()).unwrap();
    for text in [
        "name.given",
        "birthDate.extension.value",
        "multipleBirth + 1",
        "gender.exists()",
        "descendants().count()",
        "managingOrganization.resolve().name",
        "contained.id",
    ] {
        let plan: Plan = Compiler::new(SCHEMA).compile(text, "Patient").unwrap();
        let (mut one, mut two) = (Scratch::new(), Scratch::new());
        let env = Env::new();
        let found = plan.eval(JsonNode::resource(SCHEMA, &json), &env, &mut one).unwrap();
        let env = Env::new();
        let other = plan.eval(RecordNode::new(&typed), &env, &mut two).unwrap();
        let values = |value: Option<Value<'_>>| value.map(|value| value.to_string());
        let left: Vec<_> = found.items().iter().map(|item| values(item.value())).collect();
        let right: Vec<_> = other.items().iter().map(|item| values(item.value())).collect();
        assert_eq!(left, right, "{text}");
    }
}

#[test]
fn path_of_item() {
    let json = patient();
    let node = JsonNode::resource(SCHEMA, &json);
    let plan =
        Compiler::new(SCHEMA).compile("name.given | multipleBirth | 'x'", "Patient").unwrap();
    let mut scratch = Scratch::new();
    let found = plan.eval(node, &Env::new(), &mut scratch).unwrap();
    let places: Vec<Option<String>> = (0..5).map(|at| found.location(at)).collect();
    assert_eq!(places[1].as_deref(), Some("Patient.name[0].given[1]"));
    assert_eq!(places[2].as_deref(), Some("Patient.name[1].given[0]"));
    assert_eq!(places[3].as_deref(), Some("Patient.multipleBirth"));
    assert_eq!(places[4], None);
    is("name[1].given.pathname()", &["Patient.name[1].given[0]"]);
}

#[test]
fn val_integer() {
    is("2147483647 + 1", &[]);
    is("-2147483647 - 2", &[]);
    is("2147483648L - 1", &["2147483647"]);
    is("5 div 0 | 5 mod 0 | 5 / 0", &[]);
}

#[test]
fn val_decimal() {
    is("0.0.toString()", &["0.0"]);
    is("1.58700.precision()", &["5"]);
    is("1.10 = 1.1", &["true"]);
    is("12345678901234567890.12345678 + 0.00000001", &["12345678901234567890.12345679"]);
}

#[test]
fn val_decimal_equiv() {
    is("1.2 / 1.8 ~ 0.67", &["true"]);
    is("1.2 / 1.8 ~ 0.6", &["false"]);
}

#[test]
fn val_string() {
    is("'a\u{1f600}b'.length()", &["3"]);
    is("'a\u{1f600}b'.indexOf('b')", &["2"]);
    is("'A\tB' ~ 'a b'", &["true"]);
    is("'a  b' ~ 'a b'", &["false"]);
}

#[test]
fn val_partial_dates() {
    is("@2018-03 < @2018-03-01", &[]);
    is("@2018-02 < @2018-03-01", &["true"]);
    is("@2012 = @2012-01", &[]);
    is("@2012 ~ @2012-01", &["false"]);
    is("@T10:30:00 = @T10:30:00.0", &["true"]);
    is("birthDate != @T12:14", &["true"]);
}

#[test]
fn val_timezone() {
    is("@2012-04-15T15:00:00Z = @2012-04-15T10:00:00", &[]);
    is("@2012-04-15T15:00:00+02:00 = @2012-04-15T16:00:00+03:00", &["true"]);
    let json = patient();
    let node = JsonNode::resource(SCHEMA, &json);
    let env = Env::new().offset(120);
    for (text, expected) in [
        ("@2012-04-15T15:00:00+02:00 = @2012-04-15T15:00:00", "true"),
        ("@2012-04-15T15:00:00Z ~ @2012-04-15T17:00:00", "true"),
        ("@2012-04-15T15:00:00Z > @2012-04-15T17:00:01", "false"),
        ("(@2012-04-15T15:00:00Z | @2012-04-15T16:30:00).min()", "2012-04-15T16:30:00"),
        ("(@2012-04-15T15:00:00Z | @2012-04-15T16:30:00).sort().first()", "2012-04-15T16:30:00"),
        ("@2012-04-15 = @2012-04-15T", "true"),
    ] {
        let plan = Compiler::new(SCHEMA).compile(text, "Patient").unwrap();
        let mut scratch = Scratch::new();
        assert_eq!(
            show(plan.eval(node, &env, &mut scratch).unwrap().items()),
            [expected],
            "{text}"
        );
    }
}

#[test]
fn val_date_arith() {
    is("@2024-01-31 + 1 month", &["2024-02-29"]);
    is("@1974-12-25 - 1 'month'", &["1974-11-25"]);
    is("@T23:00:00 + 50 hours", &["01:00:00"]);
    is("@9999-12-31 + 1 day", &[]);
    for text in ["@1974-12-25 + 1 'mo'", "@1974-12-25 + 1 'cm'", "@T10:00 + 1 day"] {
        assert_eq!(fails(text), (ErrorKind::TypeMismatch, Stage::Evaluation), "{text}");
    }
}

#[test]
fn val_quantity() {
    for (text, expected) in [
        ("4.0000 'g' = 4000.0 'mg'", "true"),
        ("4 'g' ~ 4040 'mg'", "true"),
        ("7 days = 1 'wk'", "true"),
        ("1 'a' ~ 1 year", "true"),
        ("2.0 'cm' * 2.0 'm' = 0.040 'm2'", "true"),
        ("4 'g' / 2 'm' = 2 'g/m'", "true"),
        ("1 'm' / 1 'm' = 1 '1'", "true"),
        ("1 'g' + 1 'mg'", "1001 'mg'"),
        ("1 'cm'.comparable(1 '[in_i]')", "true"),
        ("1 'cm'.comparable(1 '[s]')", "false"),
        ("37 'Cel' = 98.6 '[degF]'", "true"),
        ("1 '[lb_av]' = 453.59237 'g'", "true"),
        ("100 'mm[Hg]' < 20 'kPa'", "true"),
        ("1 'umol/L' = 0.001 'mmol/L'", "true"),
        ("5 '10*3/uL' = 5 '10*9/L'", "true"),
    ] {
        is(text, &[expected]);
    }
    for text in ["1 'a' = 1 year", "1 'g' = 1 'm'", "1 'zz' = 2 'g'", "1 month > 1 'mo'"] {
        is(text, &[]);
    }
}

#[test]
fn val_three_valued() {
    for (text, expected) in [
        ("true and {}", None),
        ("false and {}", Some("false")),
        ("{} or true", Some("true")),
        ("{} or false", None),
        ("true xor {}", None),
        ("{} implies true", Some("true")),
        ("false implies {}", Some("true")),
        ("{} implies false", None),
        ("(0).not()", Some("false")),
        ("true and 'a'", Some("true")),
        ("{}.not()", None),
    ] {
        assert_eq!(eval(text).first().map(String::as_str), expected, "{text}");
    }
    assert_eq!(fails("(1 | 2).not()"), (ErrorKind::NotSingle, Stage::Evaluation));
}

#[test]
fn val_equality_deep() {
    is("name = name", &["true"]);
    is("name.first() = name.last()", &["false"]);
    is("(1 | 2) = (2 | 1)", &["false"]);
    is("(1 | 2) ~ (2 | 1)", &["true"]);
    is("name ~ name.tail().combine(name.first())", &["true"]);
    is("name = {}", &[]);
}

#[test]
fn val_conversion_matrix() {
    is("1 = 1.0", &["true"]);
    is("1L = 1", &["true"]);
    is("1.0 = 1 '1'", &["true"]);
    is("'2015'.toDateTime() = @2015", &["true"]);
    is("birthDate = @1974-12-25", &["true"]);
    is("'1 wk'.convertsToQuantity()", &["false"]);
    is("'1 \\'wk\\''.toQuantity()", &["1 'wk'"]);
    is("'2015-02-04T14:30:00Z'.toDate()", &["2015-02-04"]);
    is("'yes'.toBoolean() | 1.toBoolean()", &["true"]);
    is("true.toInteger() | '7'.toInteger() | 3.toLong()", &["1", "7", "3"]);
    is("'1.0'.toInteger()", &[]);
    is("'14:30'.toTime()", &["14:30"]);
}

#[test]
fn host_limits_deepest_tree_evaluates() {
    let compiler = Compiler::new(SCHEMA).limits(Limits::new().depth(1_000));
    let nested = |open: &str, close: &str, count: usize| {
        format!("{}1{}", open.repeat(count), close.repeat(count))
    };
    for text in [
        vec!["1"; 98].join(" + "),
        nested("iif(true, ", ")", 98),
        nested("select(", ")", 98),
        nested("-(", ")", 48),
        format!("name{}", ".first()".repeat(98)),
    ] {
        assert_eq!(run(&compiler, &text).unwrap().len(), 1, "{text}");
    }
}

/// A terminology with one expansion.
struct Expansions<'a>(JsonNode<'a>);

impl<'a> sanare_fhirpath::Terminologies<'a, JsonNode<'a>> for Expansions<'a> {
    fn call(
        &self,
        operation: &str,
        arguments: &[Vec<Item<'a, JsonNode<'a>>>],
    ) -> Answer<JsonNode<'a>> {
        match (operation, show(arguments.first().unwrap()).as_slice()) {
            ("expand", [url]) if url == "http://example.org/vs" => Answer::Found(self.0),
            ("expand", _) => Answer::NotFound,
            _ => Answer::Unavailable,
        }
    }
}

#[test]
fn host_terminology_operations() {
    let json = serde_json::json!({
        "resourceType": "ValueSet", "expansion": {"contains": [{"code": "a"}, {"code": "b"}]}
    });
    let host = Expansions(JsonNode::resource(SCHEMA, &json));
    let env = Env::new().terminologies(&host);
    let compiler = Compiler::new(SCHEMA);
    let run = |text: &str| -> Result<Vec<String>, Error> {
        let plan = compiler.compile_untyped(text)?;
        assert_eq!(plan.report().needs, [Capability::Terminology]);
        let mut scratch = Scratch::new();
        Ok(show(plan.eval_on_nothing(&env, &mut scratch)?.items()))
    };
    let codes = run("%terminologies.expand('http://example.org/vs').expansion.contains.code");
    assert_eq!(codes, Ok(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(run("%terminologies.expand('http://example.org/other')"), Ok(Vec::new()));
    let error = run("%terminologies.lookup('x')").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Needs);
    let wrong = compiler.compile_untyped("%terminologies.expand('x').nosuch").unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::UnknownElement);
    assert!(compiler.compile_untyped("%terminologies.nosuch()").is_err());
}
