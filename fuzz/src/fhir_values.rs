//! Laws of FHIR values: a typed resource beside a `Value` of the same document, primitives, and
//! references.

use sanare_fhir::json::{Reader, UnknownKeys};
use sanare_fhir::primitive::{
    Base64Binary, Date, DateTime, Decimal, Instant, PrimitiveKind, Scalar, Time,
};
use sanare_fhir::r4::{Resource, schema::SCHEMA};
use sanare_fhir::view::{JsonNode, Node, RecordNode};
use sanare_fhir::{Canonical, ReferenceUrl, Release, schema};
use serde_json::Value;

/// A document without a finding shows the same elements, of the same types and values, in a typed
/// resource and in a `serde_json::Value`, and `schema::check` says the same of both.
pub fn value(data: &[u8]) {
    let strict = Reader::new().unknown(UnknownKeys::Strict);
    let (resource, report) = strict.read_all::<Resource>(data).into_parts();
    let Some(resource) = resource.filter(|_| report.is_empty()) else { return };
    // What does not fit a `Value`, such as 1e999, it refuses.
    let Ok(value) = serde_json::from_slice::<Value>(data) else { return };
    let (typed, untyped) = (RecordNode::new(&resource), JsonNode::resource(&SCHEMA, &value));
    let (mut of_model, mut of_json) = (Vec::new(), Vec::new());
    lines(typed, "", &mut of_model);
    lines(untyped, "", &mut of_json);
    of_model.sort_unstable();
    of_json.sort_unstable();
    assert!(of_model == of_json, "the views differ");
    let told = |report: sanare_fhir::Report| {
        let mut told: Vec<_> = report
            .iter()
            .map(|issue| (issue.location().path().to_owned(), format!("{:?}", issue.kind())))
            .collect();
        told.sort_unstable();
        told
    };
    assert_eq!(told(schema::check(typed)), told(schema::check(untyped)), "the checks differ");
}

/// A line for every element below a node: FHIRPath, type and value.
fn lines<'a, N: Node<'a>>(node: N, path: &str, into: &mut Vec<String>) {
    for child in node.children() {
        let index = child.index.map_or(String::new(), |index| format!("[{index}]"));
        let path = format!("{path}.{}{index}", child.element_name());
        let of_type = child.node.of_type().map_or("?", |of_type| of_type.name());
        let value = child.node.scalar().map(shown).unwrap_or_default();
        into.push(format!("{path} {of_type} {value}"));
        lines(child.node, &path, into);
    }
}

/// A value; numbers as a `Value` holds them, which does not keep their text.
fn shown(value: Scalar<'_>) -> String {
    match value {
        Scalar::Text(text) => format!("text {text}"),
        Scalar::Boolean(truth) => format!("boolean {truth}"),
        number => format!("number {:?}", serde_json::from_str::<f64>(&number.to_string()).ok()),
    }
}

/// Primitives: any text stays as it came, what is read strictly is what passes the check, and no
/// check and no view panics. The first byte chooses the type.
pub fn primitive(data: &[u8]) {
    let Some((choice, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let kind = PrimitiveKind::ALL[usize::from(*choice) % PrimitiveKind::ALL.len()];
    for release in [Release::R4, Release::R4B, Release::R5] {
        if let Err(error) = kind.check(text, release) {
            assert!(error.location() <= text.len(), "the place is outside of the text");
        }
    }
    macro_rules! keeps {
        ($($scalar:ident)*) => {$(
            let value = $scalar::from_text(text);
            assert_eq!(value.as_str(), text, "the text changed");
            assert_eq!($scalar::parse(text).is_ok(), value.check().is_ok(), "parse and check differ");
        )*};
    }
    keeps!(Decimal Date DateTime Instant Time Base64Binary);
    let decimal = Decimal::from_text(text);
    let _ = (decimal.to_i64(), decimal.to_f64(), decimal.exponent(), decimal.scale());
    assert!(!decimal.check().is_ok() || decimal.value_eq(&decimal), "a number is not itself");
    let date = Date::from_text(text);
    assert_eq!(date.check().is_ok(), date.bounds().is_ok(), "a date has bounds");
    let date_time = DateTime::from_text(text);
    let _ = (date_time.bounds(), date_time.instant(), date_time.offset());
    let _ = (Instant::from_text(text).instant(), Time::from_text(text).time());
    let _ = Base64Binary::from_text(text).decode();
}

/// References and canonicals print as they came, whatever they are.
pub fn reference(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let reference = ReferenceUrl::parse(&SCHEMA, text);
    assert_eq!(reference.to_string(), text, "a reference changed");
    if let Some(instance) = reference.instance() {
        assert!(text.contains(instance.of_type.name()) && text.contains(instance.id));
    }
    let canonical = Canonical::parse(text);
    assert_eq!(canonical.to_string(), text, "a canonical changed");
    assert!(text.starts_with(canonical.url()), "the URL comes first");
}
