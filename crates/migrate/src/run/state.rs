//! The states of a run, and which may follow which.

use std::fmt;

/// The state of a run.
///
/// ```
/// use sanare_migrate::State;
///
/// assert!(State::Approved.leads_to(State::Applying));
/// assert!(!State::Planned.leads_to(State::Applying));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "whoever shows a run must know all of them")]
pub enum State {
    /// Nothing happened yet.
    Planned,
    /// It is being seen what would be written.
    DryRunning,
    /// What would be written is known, and nothing stands against it.
    DryRunOk,
    /// Something stands against it.
    DryRunFailed,
    /// Somebody approved it.
    Approved,
    /// It is being written.
    Applying,
    /// Writing was interrupted.
    Paused,
    /// Everything has an outcome.
    Applied,
    /// What was written is being looked at.
    Verifying,
    /// It is in the target as it was written.
    Verified,
    /// It is not.
    Mismatch,
    /// What was written is being taken back.
    RollingBack,
    /// The target is as before.
    RolledBack,
    /// It is, but for what somebody else changed or the target refused.
    RollbackPartial,
    /// It was given up before anything was written.
    Cancelled,
}

impl State {
    /// All states.
    pub const ALL: [Self; 15] = [
        Self::Planned,
        Self::DryRunning,
        Self::DryRunOk,
        Self::DryRunFailed,
        Self::Approved,
        Self::Applying,
        Self::Paused,
        Self::Applied,
        Self::Verifying,
        Self::Verified,
        Self::Mismatch,
        Self::RollingBack,
        Self::RolledBack,
        Self::RollbackPartial,
        Self::Cancelled,
    ];

    /// The name, as journals and reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::DryRunning => "dry-running",
            Self::DryRunOk => "dry-run-ok",
            Self::DryRunFailed => "dry-run-failed",
            Self::Approved => "approved",
            Self::Applying => "applying",
            Self::Paused => "paused",
            Self::Applied => "applied",
            Self::Verifying => "verifying",
            Self::Verified => "verified",
            Self::Mismatch => "mismatch",
            Self::RollingBack => "rolling-back",
            Self::RolledBack => "rolled-back",
            Self::RollbackPartial => "rollback-partial",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether another state may follow this one.
    pub const fn leads_to(self, next: Self) -> bool {
        use State::{
            Applied, Applying, Approved, Cancelled, DryRunFailed, DryRunOk, DryRunning, Mismatch,
            Paused, Planned, RollbackPartial, RolledBack, RollingBack, Verified, Verifying,
        };
        match self {
            Planned => matches!(next, DryRunning | Cancelled),
            DryRunning => matches!(next, DryRunOk | DryRunFailed | Cancelled),
            DryRunFailed => matches!(next, Planned | Cancelled),
            DryRunOk => matches!(next, Approved | Cancelled),
            Approved => matches!(next, Applying | Cancelled),
            Applying => matches!(next, Paused | Applied | RollingBack),
            Paused => matches!(next, Applying | RollingBack),
            Applied => matches!(next, Verifying | RollingBack),
            Verifying => matches!(next, Verified | Mismatch),
            Mismatch => matches!(next, RollingBack),
            RollingBack => matches!(next, RolledBack | RollbackPartial),
            Verified | RolledBack | RollbackPartial | Cancelled => false,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}
