//! The rows of the comparison and how each contestant evaluates them.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use rh_fhirpath::{EvaluationContext, FhirPathEvaluator, FhirPathParser, FhirPathValue};
use sanare_fhir::view::{JsonNode, Node, RecordNode};
use sanare_fhir::{json, r4};
use sanare_fhirpath::{Compiler, Env, Scratch};

/// One row: a name, an official example of R4, its type and an expression.
pub struct Row {
    /// The name in the table.
    pub name: &'static str,
    /// The example, without `.json`.
    pub file: &'static str,
    /// The expression.
    pub expression: &'static str,
}

const fn row(name: &'static str, file: &'static str, expression: &'static str) -> Row {
    Row { name, file, expression }
}

/// The rows.
pub const ROWS: &[Row] = &[
    row("p_given", "Patient-example", "Patient.name.given"),
    row("p_where", "Patient-example", "Patient.name.where(use='official').given.first()"),
    row("p_tel", "Patient-example", "Patient.telecom.where(system='phone' and use='work').value"),
    row(
        "p_pat1",
        "Patient-example",
        "Patient.contact.all(name.exists() or telecom.exists() or address.exists() or organization.exists())",
    ),
    row("o_qty", "Observation-example", "Observation.value.ofType(Quantity).value > 100"),
    row(
        "b_qty",
        "Bundle-ghp",
        "Bundle.entry.resource.ofType(Observation).value.ofType(Quantity).value",
    ),
    row("b_desc", "Bundle-ghp", "Bundle.descendants().count()"),
    row(
        "p_ele1",
        "Patient-example",
        "Patient.descendants().all(hasValue() or (children().count() > id.count()))",
    ),
];

/// What runs a row again and again: each call evaluates once and gives the number of items.
pub type Pass = Box<dyn FnMut() -> usize>;

/// The file of a row.
pub fn file(row: &Row) -> PathBuf {
    let data = std::env::var_os("SANARE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../data"),
        PathBuf::from,
    );
    data.join("hl7.fhir.r4.examples").join(format!("{}.json", row.file))
}

fn plan(row: &Row) -> Result<sanare_fhirpath::Plan, Box<dyn Error>> {
    let of_type = row.file.split('-').next().unwrap_or_default();
    Ok(Compiler::new(&r4::schema::SCHEMA).compile(row.expression, of_type)?)
}

fn ours<N: Node<'static> + 'static>(node: N, row: &Row) -> Result<Pass, Box<dyn Error>> {
    let plan = plan(row)?;
    let mut scratch = Scratch::new();
    let env = Env::new();
    Ok(Box::new(move || {
        plan.eval(node, &env, &mut scratch).map_or(usize::MAX, |found| found.items().len())
    }))
}

/// Ours on the typed model. The resource lives as long as the process.
pub fn typed(row: &Row) -> Result<Pass, Box<dyn Error>> {
    let resource: r4::Resource = json::read(&fs::read(file(row))?)?;
    ours(RecordNode::new(Box::leak(Box::new(resource))), row)
}

/// Ours on `serde_json::Value`.
pub fn value(row: &Row) -> Result<Pass, Box<dyn Error>> {
    let value: serde_json::Value = serde_json::from_slice(&fs::read(file(row))?)?;
    ours(JsonNode::resource(&r4::schema::SCHEMA, Box::leak(Box::new(value))), row)
}

/// rh-fhirpath, with its context made beforehand.
pub fn rh(row: &Row) -> Result<Pass, Box<dyn Error>> {
    let value: serde_json::Value = serde_json::from_slice(&fs::read(file(row))?)?;
    let parsed = FhirPathParser::new().parse(row.expression)?;
    let (evaluator, context) = (FhirPathEvaluator::new(), EvaluationContext::new(value));
    Ok(Box::new(move || match evaluator.evaluate(&parsed, &context) {
        Ok(FhirPathValue::Collection(items)) => items.len(),
        Ok(FhirPathValue::Empty) => 0,
        Ok(_) => 1,
        Err(_) => usize::MAX,
    }))
}

/// A contestant of this process.
pub type Make = fn(&Row) -> Result<Pass, Box<dyn Error>>;

/// The contestants of this process; the first two are ours.
pub const CONTESTANTS: &[(&str, Make)] = &[("typed", typed), ("Value", value), ("rh-fhirpath", rh)];
