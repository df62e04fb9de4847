//! The laws of sanare-fhirpath.

use sanare_fhir::json::Reader;
use sanare_fhir::r4;
use sanare_fhir::view::{JsonNode, Node, RecordNode};
use sanare_fhirpath::value::{Temporal, TemporalKind};
use sanare_fhirpath::{Compiler, Env, ErrorKind, Limits, Plan, Scratch, parse};

/// Any text parses or fails at a place inside it, and what parses prints back to the same tree.
pub fn roundtrip(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match parse(text) {
        Ok(tree) => {
            let printed = tree.to_string();
            match parse(&printed) {
                Ok(again) => assert!(again == tree, "another tree"),
                // Printing may add parentheses, and so reach a limit.
                Err(error) => assert!(
                    matches!(error.kind(), ErrorKind::TooDeep | ErrorKind::TooLong),
                    "{error}"
                ),
            }
        }
        Err(error) => {
            let span = error.location();
            assert!(span.start <= text.len() && text.is_char_boundary(span.start));
            error.render(text);
        }
    }
}

/// An expression, a zero byte and a resource: evaluation ends within its limits, and gives the
/// same on the typed model as on `serde_json::Value`.
pub fn eval(data: &[u8]) {
    let at = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
    let (expression, resource) = data.split_at(at);
    let Ok(text) = std::str::from_utf8(expression) else { return };
    let resource = resource.get(1..).filter(|bytes| !bytes.is_empty()).unwrap_or(PATIENT);
    let limits = Limits::new().steps(50_000).items(5_000).text(100_000).pattern(50_000);
    let compiler = Compiler::new(&r4::schema::SCHEMA).lenient().as_filters(true).limits(limits);
    let Ok(plan) = compiler.compile(text, "Resource") else { return };
    let Ok(json) = serde_json::from_slice::<serde_json::Value>(resource) else { return };
    let one = results(&plan, JsonNode::resource(&r4::schema::SCHEMA, &json));
    let (typed, report) = Reader::new().read_all::<r4::Resource>(resource).into_parts();
    // What is not well-formed may be shown in two ways; the order of children may differ.
    let ordered = !["children", "descendants", "repeat"].iter().any(|word| text.contains(word));
    if let Some(typed) = typed.filter(|_| report.is_empty() && ordered) {
        let two = results(&plan, RecordNode::new(&typed));
        assert_eq!(one.is_ok(), two.is_ok());
        assert!(one.ok() == two.ok(), "the trees give different results");
    }
}

const PATIENT: &[u8] = br#"{"resourceType": "Patient", "active": true, "birthDate": "1974-12-25",
    "name": [{"family": "Chalmers", "given": ["Peter", "James"]}, {"use": "usual"}],
    "multipleBirthInteger": 2}"#;

fn results<'a, N: Node<'a>>(plan: &Plan, node: N) -> Result<Vec<Option<String>>, ErrorKind> {
    let now = Temporal::parse("2024-02-29T10:30:00Z", TemporalKind::DateTime).expect("a time");
    let env = Env::new().now(now);
    let mut scratch = Scratch::new();
    let found = plan.eval(node, &env, &mut scratch).map_err(|error| error.kind())?;
    Ok(found.items().iter().map(|item| item.value().map(|value| value.to_string())).collect())
}
