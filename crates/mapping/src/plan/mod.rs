//! A compiled rule set: every path resolved against the schema tables, every map and table found.

pub(crate) mod compile;
pub(crate) mod message;
pub(crate) mod program;

use std::sync::Arc;

use sanare_hl7v2::Message;

use crate::context::Ctx;
use crate::error::Error;
use crate::exec;
use crate::model::RuleSet;
use crate::outcome::Outcome;
use crate::report::Report;
use program::Program;

/// A rule set ready to run. `Send + Sync`; running it changes nothing in it.
///
/// ```
/// use sanare_mapping::{Ctx, Plan, RuleSet};
///
/// let plan = Plan::compile(&RuleSet::builtin_v2_to_fhir_r4())?;
/// let bytes = b"MSH|^~\\&|ADT|HOSP|||20240102030405+0100||ADT^A01^ADT_A01|17|P|2.5.1\rPID|1||4711^^^HOSP^MR||Muster^Eva||19700203|F\r";
/// let message = sanare_hl7v2::Parser::new().parse(bytes)?;
/// let received = chrono::DateTime::parse_from_rfc3339("2024-01-02T03:04:06+01:00")?;
///
/// let outcome = plan.run(&message, &Ctx::new(&received).lineage(true))?;
/// assert!(outcome.explain("Patient.gender").to_string().contains("PID[Patient]/PID-8#1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Plan {
    pub(crate) program: Arc<Program>,
}

impl Plan {
    /// Checks and compiles every map of a rule set.
    ///
    /// # Errors
    /// All findings of one pass; a set with an error yields no plan.
    pub fn compile(rules: &RuleSet) -> Result<Self, Report> {
        compile::compile(rules).map(|program| Self { program: Arc::new(program) })
    }

    /// What the compiler found without refusing the rules.
    pub fn report(&self) -> &Report {
        &self.program.report
    }

    /// The name, version and digest of the rule set, `hl7.v2-to-fhir@1.0.0`.
    pub fn rule_set(&self) -> &str {
        &self.program.name
    }

    /// Maps one message. The same message, plan and context give the same bytes.
    ///
    /// # Errors
    /// By [`ErrorKind`](crate::ErrorKind): a message that no map fits, that a rule or policy
    /// refuses, or that goes beyond a limit.
    pub fn run<'m>(&self, message: &'m Message<'m>, context: &Ctx<'_>) -> Result<Outcome, Error> {
        exec::run(&self.program, message, context)
    }
}
