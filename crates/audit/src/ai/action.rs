//! What a person did with a proposal, and what became of it.

use std::fmt;

use super::decision::{AiDecision, Proposed};
use crate::event::{Coding, Reference, Text};
use crate::hash::Hash;
use crate::time::Timestamp;

/// What a model may do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// It may look and tell; nothing that it proposes is carried out.
    ReadOnly,
    /// It may propose, and a person decides.
    Recommend,
    /// It may act by itself.
    Automate,
}

impl Mode {
    /// Whether an action is inside the mode.
    pub const fn allows(self, action: &UserAction) -> bool {
        match action {
            UserAction::Rejected { .. } | UserAction::Ignored | UserAction::Deferred => true,
            UserAction::Accepted | UserAction::Modified { .. } => {
                matches!(self, Self::Recommend | Self::Automate)
            }
            UserAction::AutoApplied => matches!(self, Self::Automate),
        }
    }

    /// The name in events.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ReadOnly => "read-only",
            Self::Recommend => "recommend",
            Self::Automate => "automate",
        }
    }
}

/// Why a person did not do what was proposed.
#[derive(Clone, PartialEq, Eq)]
pub struct OverrideReason {
    /// The reason, out of a list of the house.
    pub code: Coding,
    /// The reason in words.
    pub text: Text,
}

crate::event::shape!(OverrideReason { text });

impl OverrideReason {
    /// A reason.
    pub fn new(code: Coding, text: impl Into<Text>) -> Self {
        Self { code, text: text.into() }
    }
}

/// What was done with a proposal. The set is closed: HL7's and the certification rules' lists meet in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserAction {
    /// Done as proposed.
    Accepted,
    /// Done with a change.
    Modified {
        /// The SHA-256 of what was done instead.
        change: Hash,
        /// Why.
        reason: OverrideReason,
    },
    /// Not done.
    Rejected {
        /// Why.
        reason: OverrideReason,
    },
    /// Seen and passed over.
    Ignored,
    /// Put off; the proposal stays open.
    Deferred,
    /// Done by the system itself.
    AutoApplied,
}

impl UserAction {
    /// The name in events.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Modified { .. } => "modified",
            Self::Rejected { .. } => "rejected",
            Self::Ignored => "ignored",
            Self::Deferred => "deferred",
            Self::AutoApplied => "auto-applied",
        }
    }

    /// Why it was not done as proposed, which [`Modified`](Self::Modified) and
    /// [`Rejected`](Self::Rejected) always tell.
    pub const fn reason(&self) -> Option<&OverrideReason> {
        match self {
            Self::Modified { reason, .. } | Self::Rejected { reason } => Some(reason),
            _ => None,
        }
    }
}

/// An action with who did it, when and where.
#[derive(Clone, PartialEq, Eq)]
pub struct Act {
    /// What was done.
    pub action: UserAction,
    /// Who did it: a person, or for [`UserAction::AutoApplied`] the system.
    pub actor: Reference,
    /// When.
    pub time: Timestamp,
    /// Where.
    pub location: Option<Reference>,
}

crate::event::shape!(Act { location });

impl Act {
    /// An action of somebody at a time.
    pub fn new(action: UserAction, actor: Reference, time: Timestamp) -> Self {
        Self { action, actor, time, location: None }
    }

    /// Sets where it was done.
    #[must_use]
    pub fn at(mut self, location: Reference) -> Self {
        self.location = Some(location);
        self
    }
}

/// What became of a decision in the end.
#[derive(Clone, PartialEq, Eq)]
pub struct Disposition {
    /// The order or record that came of it; none if nothing did.
    pub result: Option<Reference>,
    /// When.
    pub time: Timestamp,
}

crate::event::shape!(Disposition { result });

impl Disposition {
    /// Something came of it.
    pub fn carried_out(result: Reference, time: Timestamp) -> Self {
        Self { result: Some(result), time }
    }

    /// Nothing came of it.
    pub fn nothing(time: Timestamp) -> Self {
        Self { result: None, time }
    }
}

/// An action that was not allowed. The decision is as it was; record [`event`](Self::event), because a
/// refusal is a fact too.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    pub(super) decision: AiDecision<Proposed>,
    pub(super) act: Act,
    pub(super) kind: RefusalKind,
}

/// Why an action was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefusalKind {
    /// The action is outside the mode of the proposal.
    OutsideMode(Mode),
    /// The action is before the proposal.
    BeforeProposal,
}

impl fmt::Display for RefusalKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutsideMode(mode) => write!(out, "the mode {} does not allow this", mode.code()),
            Self::BeforeProposal => out.write_str("the action is before its proposal"),
        }
    }
}

impl std::error::Error for RefusalKind {}

impl Refusal {
    /// Why.
    pub const fn kind(&self) -> RefusalKind {
        self.kind
    }

    /// The decision as it was.
    pub fn into_decision(self) -> AiDecision<Proposed> {
        self.decision
    }
}

/// Shows why.
impl fmt::Debug for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Refusal").field("kind", &self.kind).finish_non_exhaustive()
    }
}
