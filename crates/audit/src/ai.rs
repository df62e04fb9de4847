//! Decisions that a model or a set of rules proposes and a person takes, from proposal to end.
//!
//! An [`AiDecision`] is [`Proposed`], then [`Acted`] on, then [`Disposed`] of. The compiler keeps the
//! order, and an action that overrides a proposal cannot be written without its reason. Each state is
//! an [`Event`](crate::Event) to record; [`open`] finds the proposals that nobody closed, and
//! [`retention`] the data of decisions that are kept for longer than their policy allows.
//!
//! ```
//! use sanare_audit::ai::{self, AiDecision, Act, Input, Mode, Model, OverrideReason, Proposal, UserAction};
//! use sanare_audit::journal::{Directory, Journal, Options};
//! use sanare_audit::{Coding, Hash, Reference, Source};
//!
//! let model = Model::new("https://models.example", "sepsis-risk", "4.2.0");
//! let proposal = Proposal::new("d-17", model, Reference::to("RiskAssessment/9"), Mode::Recommend)
//!     .patient(Reference::to("Patient/17"))
//!     .input(Input::new(Reference::to("Observation/1/_history/3"), Hash::from_bytes([1; 32])));
//! let source = Source::new(Reference::display("ehr"));
//!
//! let proposed = AiDecision::propose(proposal, "2026-03-01T08:00:00Z".parse()?);
//! # let path = std::env::temp_dir().join(format!("sanare-audit-ai-{}", std::process::id()));
//! # let clock = || "2026-03-01T08:00:00Z".parse().unwrap();
//! # let journal =
//! #     Journal::open(Directory::open(&path)?, clock, Options::new("hospital.example/audit")?)?;
//! # let store = Directory::existing(&path)?;
//! journal.record(&proposed.event("e-1", source.clone()))?;
//! assert_eq!(ai::open(&store, "2026-03-01T09:00:00Z".parse()?)?.len(), 1);
//!
//! let reason = OverrideReason::new(Coding::new("https://hospital.example/reasons", "known"), "already treated");
//! let acted = proposed
//!     .acted(Act::new(UserAction::Rejected { reason }, Reference::to("Practitioner/3"), "2026-03-01T08:05:00Z".parse()?))
//!     .map_err(|refused| refused.kind())?;
//! journal.record(&acted.event("e-2", source.clone()))?;
//! assert!(ai::open(&store, "2026-03-01T09:00:00Z".parse()?)?.is_empty());
//! # drop(journal);
//! # std::fs::remove_dir_all(&path)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A rejection without a reason does not compile:
//!
//! ```compile_fail,E0063
//! let _ = sanare_audit::ai::UserAction::Rejected {};
//! ```
//!
//! Nor does the end of a decision that nobody acted on:
//!
//! ```compile_fail,E0599
//! # use sanare_audit::ai::{AiDecision, Disposition, Proposed};
//! fn end(decision: AiDecision<Proposed>, disposition: Disposition) {
//!     decision.disposed(disposition);
//! }
//! ```
//!
//! With the feature `fhir` a decision is also a Provenance and its model a Device, after
//! [HL7's AI transparency guide](https://build.fhir.org/ig/HL7/aitransparency-ig/).

mod action;
mod decision;
mod event;
#[cfg(feature = "fhir")]
mod input;
mod model;
#[cfg(feature = "fhir")]
mod provenance;
mod report;
mod retention;

pub use action::{Act, Disposition, Mode, OverrideReason, Refusal, RefusalKind, UserAction};
pub use decision::{Acted, AiDecision, Disposed, Proposal, Proposed, State};
#[cfg(feature = "fhir")]
pub use input::{InputCheck, InputFinding, InputFindingKind, InputReport, Place};
pub use model::{Confidence, Input, Model, ModelKind, Prompt};
pub use report::{OpenDecision, open};
pub use retention::{Artefact, Overdue, Retention, retention};

/// The label of data that artificial intelligence asserted, for `meta.security`.
pub const LABEL: crate::Coding =
    crate::Coding::fixed("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "AIAST");
