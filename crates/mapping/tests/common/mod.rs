//! What the tests share: the plan of the guide, and runs of small messages.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    missing_docs,
    reason = "tests, of which each uses a part"
)]

use std::sync::OnceLock;

use sanare_fhir::r4;
use sanare_mapping::policy::Policies;
use sanare_mapping::{Ctx, Error, Outcome, Plan, RuleSet};
use serde_json::Value;

pub const ADT: &str = "MSH|^~\\&|ADTSYS|NORTH|||20240301101500+0100||ADT^A01^ADT_A01|A-1|P|2.5.1\r\
    PID|1||4711^^^NORTH^MR||Berg^Eva||19700203|F\rPV1|1|I\r";

pub fn rules() -> &'static RuleSet {
    static RULES: OnceLock<RuleSet> = OnceLock::new();
    RULES.get_or_init(RuleSet::builtin_v2_to_fhir_r4)
}

pub fn plan() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| Plan::compile(rules()).unwrap_or_else(|report| panic!("{report}")))
}

pub fn plan_with(policies: Policies) -> Plan {
    Plan::compile(&rules().clone().with_policies(policies))
        .unwrap_or_else(|report| panic!("{report}"))
}

pub fn run_on(plan: &Plan, message: &[u8]) -> Result<Outcome, Error> {
    let parsed = sanare_hl7v2::Parser::new().parse(message).unwrap();
    let now = chrono::DateTime::parse_from_rfc3339("2024-03-01T12:34:56Z").unwrap();
    plan.run(&parsed, &Ctx::new(&now).lineage(true))
}

pub fn run(message: &str) -> Outcome {
    run_on(plan(), message.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

pub fn run_with(policies: Policies, message: &str) -> Result<Outcome, Error> {
    run_on(&plan_with(policies), message.as_bytes())
}

pub fn json(outcome: &Outcome) -> Value {
    serde_json::from_str(&r4::json::to_string(&outcome.bundle)).unwrap()
}

/// All resources of a type.
pub fn all(outcome: &Outcome, name: &str) -> Vec<Value> {
    json(outcome)["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["resource"].clone())
        .filter(|resource| resource["resourceType"] == name)
        .collect()
}

/// The first resource of a type.
pub fn first(outcome: &Outcome, name: &str) -> Value {
    all(outcome, name).into_iter().next().unwrap_or(Value::Null)
}

pub fn kinds(outcome: &Outcome) -> Vec<String> {
    outcome.exceptions().iter().map(|exception| format!("{:?}", exception.kind())).collect()
}
