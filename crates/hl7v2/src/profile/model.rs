//! The rules of a profile.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use regex::Regex;

use super::condition::Condition;
use crate::diagnostic::Severity;
use crate::location::Location;

/// One demand on one place.
#[derive(Debug, Clone)]
pub struct Rule {
    pub(super) id: Arc<str>,
    pub(super) target: Target,
    pub(super) usage: Option<Usage>,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) length: Option<(u32, Option<u32>)>,
    pub(super) binding: Option<Binding>,
    pub(super) pattern: Option<Regex>,
    pub(super) data_type: Option<String>,
    pub(super) when: Option<Condition>,
    pub(super) slice: Option<Slice>,
    pub(super) assert: Option<Condition>,
    pub(super) most: Severity,
}

impl Rule {
    pub(super) fn new(id: &str, target: Target) -> Self {
        Self {
            id: id.into(),
            target,
            usage: None,
            min: 0,
            max: None,
            length: None,
            binding: None,
            pattern: None,
            data_type: None,
            when: None,
            slice: None,
            assert: None,
            most: Severity::Error,
        }
    }

    /// The id, as reports name it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it is about.
    pub fn target(&self) -> &Target {
        &self.target
    }
}

/// What a rule is about: a place, and the groups in which it is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub(super) groups: Option<String>,
    pub(super) location: Option<Location>,
}

impl FromStr for Target {
    type Err = crate::Error;

    /// A location, with a path of groups before it or not: `PID-3.1`,
    /// `PATIENT_RESULT/ORDER_OBSERVATION/OBX-5`; a path of groups with a `/` behind it is about
    /// the group itself: `PATIENT_RESULT/`.
    fn from_str(text: &str) -> crate::Result<Self> {
        match text.rsplit_once('/') {
            None => Ok(Self { groups: None, location: Some(text.parse()?) }),
            Some((groups, "")) => Ok(Self { groups: Some(groups.to_owned()), location: None }),
            Some((groups, location)) => {
                Ok(Self { groups: Some(groups.to_owned()), location: Some(location.parse()?) })
            }
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(groups) = &self.groups {
            write!(f, "{groups}/")?;
        }
        match &self.location {
            Some(location) => write!(f, "{location}"),
            None => Ok(()),
        }
    }
}

/// The usage of a place in a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// R: must be there.
    Required,
    /// RE: must be there if it is known.
    RequiredOrEmpty,
    /// O: nothing is said.
    Optional,
    /// C(a/b): the first where the condition holds, else the second.
    Conditional(Box<Usage>, Box<Usage>),
    /// X: must not be there.
    NotSupported,
    /// B: for receivers of earlier versions only.
    Backward,
    /// W: withdrawn.
    Withdrawn,
}

impl FromStr for Usage {
    type Err = FaultKind;

    fn from_str(text: &str) -> Result<Self, FaultKind> {
        let text = text.trim();
        Ok(match text {
            "R" => Self::Required,
            "RE" => Self::RequiredOrEmpty,
            // A bare C or CE leaves the condition to words.
            "O" | "C" | "CE" | "" => Self::Optional,
            "X" => Self::NotSupported,
            "B" => Self::Backward,
            "W" => Self::Withdrawn,
            _ => {
                let inside = text.strip_prefix("C(").and_then(|rest| rest.strip_suffix(')'));
                let (one, other) =
                    inside.and_then(|inside| inside.split_once('/')).ok_or(FaultKind::Usage)?;
                // Conditions do not nest.
                if one.contains('(') || other.contains('(') {
                    return Err(FaultKind::Usage);
                }
                Self::Conditional(Box::new(one.parse()?), Box::new(other.parse()?))
            }
        })
    }
}

/// The codes that a place may have.
#[derive(Debug, Clone)]
pub struct Binding {
    pub(super) codes: Arc<[String]>,
    /// A code outside is an error, not a warning.
    pub(super) required: bool,
}

/// Which of several repetitions or segments a rule is about: those whose element at a location has
/// one of these values.
#[derive(Debug, Clone)]
pub struct Slice {
    pub(super) by: Location,
    pub(super) equals: Vec<String>,
}

/// Why a text is no profile: a cause, and the rule or element at which it was found. It never
/// holds a value of the text beyond that name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at {at}")]
pub struct Fault {
    pub(super) kind: FaultKind,
    pub(super) at: String,
}

impl Fault {
    pub(super) fn new(kind: FaultKind, at: impl Into<String>) -> Self {
        Self { kind, at: at.into() }
    }

    /// The cause.
    pub fn kind(&self) -> FaultKind {
        self.kind
    }

    /// The rule, the key or the XML element at which it was found.
    pub fn at(&self) -> &str {
        &self.at
    }
}

/// The causes of a [`Fault`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FaultKind {
    /// The text is no JSON, or no XML.
    Syntax,
    /// A key or element that a profile does not have.
    Unknown,
    /// A key or attribute that must be there.
    Missing,
    /// A value of another type than it must have.
    Type,
    /// No location.
    Location,
    /// No usage code.
    Usage,
    /// No regular expression, or one that is too large.
    Pattern,
    /// No version of the standard.
    Version,
    /// A table or a definition that the profile names and does not have.
    Reference,
    /// Conditions or elements that are nested too deeply.
    Depth,
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax => "the syntax ends or breaks",
            Self::Unknown => "this is not part of a profile",
            Self::Missing => "something is missing",
            Self::Type => "the value has the wrong type",
            Self::Location => "the text is no location",
            Self::Usage => "the text is no usage",
            Self::Pattern => "the text is no usable regular expression",
            Self::Version => "the text is no version",
            Self::Reference => "nothing of this name is defined",
            Self::Depth => "it is nested too deeply",
        })
    }
}
