//! What did the model propose, what was done with it, and what is still open?
//!
//! `cargo run --example ai_review -- JOURNAL`
//!
//! Two proposals of a model of risks: the inputs are checked before the model sees them, the first proposal is rejected with a
//! reason, and the second one is put off. An attempt to let the model act by itself is refused, because it may only recommend;
//! the refusal is recorded as well. In the end the journal tells what is still open, and which prompts should be gone.
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;

use examples::tell;
use sanare::audit::ai::{
    self, Act, AiDecision, Artefact, Confidence, Input, InputCheck, Mode, Model, ModelKind,
    OverrideReason, Prompt, Proposal, Retention, UserAction,
};
use sanare::audit::journal::{Directory, Journal, Options};
use sanare::audit::{Coding, Event, Reference, Source, Timestamp};
use sanare::fhir::r4;
use sanare::fhir::view::RecordNode;

const PATIENT: &str =
    r#"{"resourceType":"Patient","id":"17","birthDate":"1950-01-01","gender":"female"}"#;
const LACTATE: &str = r#"{"resourceType":"Observation","id":"1","status":"final",
    "code":{"coding":[{"system":"http://loinc.org","code":"2524-7"}]},
    "effectiveDateTime":"2026-03-01T07:30:00Z","valueQuantity":{"value":3.9,"code":"mmol/L"}}"#;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        tell("usage: ai_review JOURNAL");
        return ExitCode::from(2);
    };
    match review(Path::new(&folder)) {
        Ok(open) => {
            for decision in open {
                let state = if decision.is_deferred { "put off" } else { "unanswered" };
                tell(format_args!("{} of {}: {state}", decision.id, decision.proposed));
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            tell(error);
            ExitCode::FAILURE
        }
    }
}

fn review(folder: &Path) -> Result<Vec<ai::OpenDecision>, Box<dyn std::error::Error>> {
    let clock = || Timestamp::from(SystemTime::now());
    let journal = Journal::open(Directory::open(folder)?, clock, Options::new("ehr.example/ai")?)?;
    let source = || Source::new(Reference::display("ehr"));
    let record = |event: &Event| journal.record(event).map(|_| ());
    let now: Timestamp = "2026-03-01T08:00:00Z".parse()?;

    let patient: r4::Patient = r4::json::read(PATIENT.as_bytes())?;
    let lactate: r4::Observation = r4::json::read(LACTATE.as_bytes())?;
    let check = InputCheck::new()
        .required("Patient", "birthDate")
        .fresh("Observation", "effective", 1)
        .systems("Observation", "code.coding", ["http://loinc.org"]);
    let report = check.run(&[RecordNode::new(&patient), RecordNode::new(&lactate)], now);
    for finding in &report.findings {
        tell(format_args!("{:?} at {}", finding.kind, finding.place));
    }
    if !report.is_clean() {
        return Err("the model must not see these records".into());
    }

    let propose = |id: &'static str, output: &'static str| {
        let prompt = Reference::to("DocumentReference/prompt");
        let model = Model::new("https://models.example", "sepsis-risk", "4.2.0")
            .kind(ModelKind::LargeLanguage)
            .prompt(Prompt::of_bytes(prompt, b"How likely is sepsis within six hours?"))
            .parameter("threshold", "0.7");
        let proposal = Proposal::new(id, model, Reference::to(output), Mode::Recommend)
            .patient(Reference::to("Patient/17"))
            .input(Input::of_bytes(Reference::to("Observation/1/_history/1"), LACTATE.as_bytes()))
            .confidence(Confidence::Probability("0.83".into()))
            .retention(Retention::new().days(Artefact::Prompts, 30));
        AiDecision::propose(proposal, now)
    };
    let doctor = || Reference::to("Practitioner/3");
    let later: Timestamp = "2026-03-01T08:20:00Z".parse()?;

    let first = propose("decision-1", "RiskAssessment/1");
    record(&first.event("event-1", source()))?;
    let known = Coding::new("https://hospital.example/override-reasons", "already-treated");
    let reason = OverrideReason::new(known, "antibiotics were started at 07:45");
    let rejected = Act::new(UserAction::Rejected { reason }, doctor(), later);
    let first = first.acted(rejected).map_err(|refused| refused.kind())?;
    record(&first.event("event-2", source()))?;
    tell(sanare::fhir::json::to_string(&first.to_provenance_r4()));

    let second = propose("decision-2", "RiskAssessment/2");
    record(&second.event("event-3", source()))?;
    let second = match second.acted(Act::new(UserAction::AutoApplied, doctor(), later)) {
        Ok(_) => return Err("the mode was not kept".into()),
        Err(refused) => {
            record(&refused.event("event-4", source()))?;
            refused.into_decision()
        }
    };
    let deferred = second.acted(Act::new(UserAction::Deferred, doctor(), later));
    record(&deferred.map_err(|refused| refused.kind())?.event("event-5", source()))?;
    drop(journal);

    let store = Directory::existing(folder)?;
    let spring: Timestamp = "2026-04-01T00:00:00Z".parse()?;
    for overdue in ai::retention(&store, spring, |_, _| true)? {
        tell(format_args!("{:?} of {} should be gone", overdue.artefact, overdue.decision));
    }
    Ok(ai::open(&store, spring)?)
}
