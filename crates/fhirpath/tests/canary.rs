//! No value of a resource or of an expression is in any message or Debug output.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::error::Error as _;

use sanare_fhir::Answer;
use sanare_fhir::r4;
use sanare_fhir::resolver::Resolver;
use sanare_fhir::view::JsonNode;
use sanare_fhirpath::value::{Quantity, Text, Unit, Value};
use sanare_fhirpath::{Compiler, Env, Item, Scratch, parse};

const CANARY: &str = "c4n4ry";

struct Nobody;

impl<'a> Resolver<JsonNode<'a>> for Nobody {
    fn resolve(&self, _: &str) -> Answer<JsonNode<'a>> {
        Answer::Unavailable
    }
}

fn patient() -> serde_json::Value {
    serde_json::json!({
        "resourceType": "Patient",
        "id": CANARY,
        "name": [{"family": CANARY, "given": [CANARY, CANARY]}, {"family": CANARY}],
        "birthDate": CANARY,
        "managingOrganization": {"reference": format!("Organization/{CANARY}")},
        "text": {"status": "generated", "div": format!("<div>{CANARY}</div>")},
        "extension": [{"url": "http://example.org/q", "valueQuantity": {"value": 1, "code": CANARY}}]
    })
}

#[test]
fn err_no_value_in_any_message() {
    let json = patient();
    let node = JsonNode::resource(&r4::schema::SCHEMA, &json);
    let compiler = Compiler::new(&r4::schema::SCHEMA).lenient();
    let mut shown = Vec::new();
    for text in [
        "name.single()",
        "name.family.single()",
        "-name.first().family",
        "name.first() + 1",
        "birthDate + 'c4n4ry'",
        "name.given.matches('(c4n4ry')",
        "name.first().family.matches('(c4n4ry')",
        "name.first().family.toQuantity().value + birthDate",
        "managingOrganization.resolve()",
        "conformsTo('http://c4n4ry')",
        "name.first().family.memberOf('c4n4ry')",
        "now()",
        "%c4n4ry",
        "name.as(c4n4ry)",
        "c4n4ry()",
        "'c4n4ry",
        "@c4n4ry",
        "%`c4n4ry",
        "defineVariable('c4n4ry').defineVariable('c4n4ry')",
        "name.family | birthDate | id | extension.value | 'c4n4ry' | 1 'c4n4ry'",
        "name.family.first().type()",
    ] {
        let mut scratch = Scratch::new();
        let env = Env::new().resolver(&Nobody).variable("other", vec![Item::Value(value())]);
        shown.push(format!("{env:?}"));
        match compiler.compile(text, "Patient") {
            Err(error) => shown.push(format!("{error} {error:?} {:?}", error.source().is_none())),
            Ok(plan) => {
                shown.push(format!("{plan:?}"));
                match plan.eval(node, &env, &mut scratch) {
                    Ok(found) => shown.push(format!("{found:?} {:?}", found.items())),
                    Err(error) => shown.push(format!("{error} {error:?} {:?}", error.needs())),
                }
                shown.push(format!("{scratch:?}"));
            }
        }
    }
    for text in ["'c4n4ry'", "1 'c4n4ry'", "@2024-01-01", "1.5"] {
        shown.push(format!("{:?}", parse(text).unwrap()));
    }
    shown.push(format!("{:?} {:?} {:?}", value(), Text::from(CANARY), Unit::ucum(CANARY)));
    shown.push(format!("{:?}", Quantity::new(1.into(), Unit::ucum(CANARY))));
    for text in shown {
        assert!(!text.contains(CANARY), "{text}");
    }
}

fn value() -> Value<'static> {
    Value::String(CANARY.into())
}
