//! What was done, and how it went.

/// What was done to the data
/// ([audit-event-action](https://hl7.org/fhir/R4/valueset-audit-event-action.html)). The set is
/// closed: DICOM fixed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// `C`: made.
    Create,
    /// `R`: read, printed, shown.
    Read,
    /// `U`: changed.
    Update,
    /// `D`: removed.
    Delete,
    /// `E`: executed, such as a search or a login.
    Execute,
}

impl Action {
    const ALL: [Self; 5] = [Self::Create, Self::Read, Self::Update, Self::Delete, Self::Execute];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Create => "C",
            Self::Read => "R",
            Self::Update => "U",
            Self::Delete => "D",
            Self::Execute => "E",
        }
    }

    /// The action with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == code)
    }
}

/// How it went
/// ([audit-event-outcome](https://hl7.org/fhir/R4/valueset-audit-event-outcome.html)). The set is
/// closed: DICOM fixed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// `0`: it succeeded.
    Success,
    /// `4`: it failed for a reason such as a wrong password, and can be tried again.
    MinorFailure,
    /// `8`: it failed for a reason such as an expired account.
    SeriousFailure,
    /// `12`: it failed and something no longer works.
    MajorFailure,
}

impl Outcome {
    pub(crate) const ALL: [Self; 4] =
        [Self::Success, Self::MinorFailure, Self::SeriousFailure, Self::MajorFailure];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Success => "0",
            Self::MinorFailure => "4",
            Self::SeriousFailure => "8",
            Self::MajorFailure => "12",
        }
    }

    /// The outcome with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}
