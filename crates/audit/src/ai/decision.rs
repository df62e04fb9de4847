//! A decision in its states.

use super::action::{Act, Disposition, Mode, Refusal, RefusalKind};
use super::model::{Confidence, Input, Model};
use super::retention::Retention;
use crate::event::{Reference, Text};
use crate::time::Timestamp;

/// What was proposed, by what, on which data.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Proposal {
    /// The id of the decision, which joins its events.
    pub id: Text,
    /// What proposed it.
    pub model: Model,
    /// What was proposed: a record that holds it.
    pub output: Reference,
    /// What the model may do.
    pub mode: Mode,
    /// The patient.
    pub patient: Option<Reference>,
    /// What the model saw.
    pub inputs: Vec<Input>,
    /// How sure it was.
    pub confidence: Option<Confidence>,
    /// How long what belongs to the decision is kept.
    pub retention: Retention,
}

crate::event::shape!(Proposal { patient, inputs, confidence });

impl Proposal {
    /// A proposal.
    pub fn new(id: impl Into<Text>, model: Model, output: Reference, mode: Mode) -> Self {
        Self {
            id: id.into(),
            model,
            output,
            mode,
            patient: None,
            inputs: Vec::new(),
            confidence: None,
            retention: Retention::default(),
        }
    }

    /// Sets the patient.
    #[must_use]
    pub fn patient(mut self, patient: Reference) -> Self {
        self.patient = Some(patient);
        self
    }

    /// Adds a record that the model saw.
    #[must_use]
    pub fn input(mut self, input: Input) -> Self {
        self.inputs.push(input);
        self
    }

    /// Sets how sure the model was.
    #[must_use]
    pub fn confidence(mut self, confidence: Confidence) -> Self {
        self.confidence = Some(confidence);
        self
    }

    /// Sets how long what belongs to the decision is kept.
    #[must_use]
    pub fn retention(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }
}

/// Nobody has acted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed(());

/// Somebody has acted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acted {
    pub(super) act: Act,
}

/// It is known what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disposed {
    pub(super) act: Act,
    pub(super) disposition: Disposition,
}

/// A state of a decision: [`Proposed`], [`Acted`] or [`Disposed`].
pub trait State: sealed::Sealed {
    /// What was done, once somebody has.
    fn act(&self) -> Option<&Act>;

    /// What became of it, once it is known.
    fn disposition(&self) -> Option<&Disposition>;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Proposed {}
    impl Sealed for super::Acted {}
    impl Sealed for super::Disposed {}
}

impl State for Proposed {
    fn act(&self) -> Option<&Act> {
        None
    }

    fn disposition(&self) -> Option<&Disposition> {
        None
    }
}

impl State for Acted {
    fn act(&self) -> Option<&Act> {
        Some(&self.act)
    }

    fn disposition(&self) -> Option<&Disposition> {
        None
    }
}

impl State for Disposed {
    fn act(&self) -> Option<&Act> {
        Some(&self.act)
    }

    fn disposition(&self) -> Option<&Disposition> {
        Some(&self.disposition)
    }
}

/// A decision that a model proposes. Its states follow each other; record the event of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AiDecision<S> {
    pub(super) proposal: Proposal,
    pub(super) proposed: Timestamp,
    pub(super) state: S,
}

impl AiDecision<Proposed> {
    /// A proposal of a time.
    pub fn propose(proposal: Proposal, time: Timestamp) -> Self {
        Self { proposal, proposed: time, state: Proposed(()) }
    }

    /// Somebody acted on it.
    ///
    /// # Errors
    /// A [`Refusal`] with the decision as it was, if the mode does not allow the action or the
    /// action is before the proposal.
    pub fn acted(self, act: Act) -> Result<AiDecision<Acted>, Box<Refusal>> {
        let kind = if !self.proposal.mode.allows(&act.action) {
            Some(RefusalKind::OutsideMode(self.proposal.mode))
        } else if act.time < self.proposed {
            Some(RefusalKind::BeforeProposal)
        } else {
            None
        };
        match kind {
            Some(kind) => Err(Box::new(Refusal { decision: self, act, kind })),
            None => Ok(AiDecision {
                proposal: self.proposal,
                proposed: self.proposed,
                state: Acted { act },
            }),
        }
    }
}

impl AiDecision<Acted> {
    /// It is known what became of it.
    pub fn disposed(self, disposition: Disposition) -> AiDecision<Disposed> {
        AiDecision {
            proposal: self.proposal,
            proposed: self.proposed,
            state: Disposed { act: self.state.act, disposition },
        }
    }

    /// The proposal again, if it was put off; otherwise the decision as it is.
    ///
    /// # Errors
    /// The decision, if it was not put off.
    pub fn resumed(self) -> Result<AiDecision<Proposed>, Box<Self>> {
        if matches!(self.state.act.action, super::UserAction::Deferred) {
            Ok(AiDecision::propose(self.proposal, self.proposed))
        } else {
            Err(Box::new(self))
        }
    }
}

impl<S: State> AiDecision<S> {
    /// What was proposed.
    pub fn proposal(&self) -> &Proposal {
        &self.proposal
    }

    /// When it was proposed.
    pub fn proposed_at(&self) -> Timestamp {
        self.proposed
    }

    /// What was done, once somebody has.
    pub fn act(&self) -> Option<&Act> {
        self.state.act()
    }

    /// What became of it, once it is known.
    pub fn disposition(&self) -> Option<&Disposition> {
        self.state.disposition()
    }

    /// When the state began.
    pub fn since(&self) -> Timestamp {
        let disposed = self.disposition().map(|disposition| disposition.time);
        disposed.or(self.act().map(|act| act.time)).unwrap_or(self.proposed)
    }
}
