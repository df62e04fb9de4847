//! What happened to a request, for audit events and measurements.

use std::fmt;
use std::time::SystemTime;

use crate::label::Label;
use crate::retry::Verdict;

/// One attempt of a request: plain values, from which audit events are made.
///
/// `Debug` does not show the patient.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fact {
    /// When the answer came, or that there is none was known.
    pub at: SystemTime,
    /// The interaction.
    pub label: Label,
    /// The patient whose data it is about, `Patient/1`, where the request says it.
    pub patient: Option<String>,
    /// Which attempt, from 1.
    pub attempt: u32,
    /// The status of the answer; `None` if there was none.
    pub status: Option<u16>,
    /// What was decided.
    pub verdict: Verdict,
    /// The `X-Correlation-Id`.
    pub correlation_id: Option<String>,
    /// The keyed hash of the credential that was sent, if one was and its authorizer gave one.
    pub credential: Option<String>,
}

impl fmt::Debug for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fact")
            .field("label", &self.label)
            .field("attempt", &self.attempt)
            .field("status", &self.status)
            .field("verdict", &self.verdict)
            .finish_non_exhaustive()
    }
}
