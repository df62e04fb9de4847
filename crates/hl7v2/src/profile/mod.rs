//! Whether a message keeps what the standard, or an agreement between two parties, demands.
//!
//! ```
//! use sanare_hl7v2::profile::Profile;
//! use sanare_hl7v2::schema::Version;
//! use sanare_hl7v2::{Code, Parser};
//!
//! let message = Parser::new().parse(
//!     b"MSH|^~\\&|ADT|A|EHR|B|20260401||ADT^A01^ADT_A01|M7|P|2.5.1\r\
//!       EVN||20260401\rPID|1||77^^^A^MR||Smith^Eve||19820230|F\rPV1|1|I\r",
//! )?;
//! let report = Profile::base(Version::V2_5_1).check(&message);
//! let found: Vec<_> = report.issues().map(|issue| issue.to_string()).collect();
//! assert_eq!(found, ["TypeInvalid at PID[1]-7.1 (byte 101, 8 bytes)"]);
//! assert!(!report.is_valid());
//!
//! // The reasons go into an acknowledgment as they are.
//! let reply = sanare_hl7v2::ack::Builder::reply(&message).report(&report);
//! # Ok::<(), sanare_hl7v2::Error>(())
//! ```
//!
//! An issue that rests on a fact about which the two sources of the schema do not agree, or which
//! only one of them has, is at most a warning.

mod base;
#[cfg(feature = "profiles")]
mod check;
#[cfg(feature = "profiles")]
mod condition;
mod findings;
#[cfg(feature = "profiles")]
mod json;
#[cfg(feature = "profiles")]
mod model;
#[cfg(feature = "profile-xml")]
mod nist;

#[cfg(feature = "profiles")]
pub use condition::{Condition, Operand, Operator};
#[cfg(feature = "profiles")]
pub use model::{Binding, Fault, FaultKind, Rule, Slice, Target, Usage};

use std::fmt;
use std::sync::Arc;

use crate::ack;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Message;
use crate::schema::{Schema, Version};
use findings::Findings;

/// What a message is held against: the standard of a version, rules of its own, or both.
#[derive(Clone)]
pub struct Profile {
    /// The tables to use; those of the message's own version if there are none.
    schema: Option<Schema>,
    /// Whether the standard itself is checked.
    standard: bool,
    #[cfg(feature = "profiles")]
    structure: Option<String>,
    #[cfg(feature = "profiles")]
    rules: Vec<Rule>,
    #[cfg(feature = "profile-xml")]
    left_out: Vec<String>,
}

impl Profile {
    /// The standard of a version: structure, required and withdrawn fields, repetitions, data
    /// types, lengths and, with the feature `tables`, the codes of the tables that HL7 defines.
    pub fn base(version: Version) -> Self {
        Self::over(Some(version.schema()), true)
    }

    /// The standard of the version that each message names.
    pub fn of_message() -> Self {
        Self::over(None, true)
    }

    fn over(schema: Option<Schema>, standard: bool) -> Self {
        Self {
            schema,
            standard,
            #[cfg(feature = "profiles")]
            structure: None,
            #[cfg(feature = "profiles")]
            rules: Vec::new(),
            #[cfg(feature = "profile-xml")]
            left_out: Vec::new(),
        }
    }

    /// The rules, in their order.
    #[cfg(feature = "profiles")]
    pub fn rules(&self) -> impl ExactSizeIterator<Item = &Rule> {
        self.rules.iter()
    }

    /// What an imported profile demands and this crate does not check, by the ids of its
    /// constraints.
    #[cfg(feature = "profile-xml")]
    pub fn left_out(&self) -> impl ExactSizeIterator<Item = &str> {
        self.left_out.iter().map(String::as_str)
    }

    /// Everything in which the message is not as the profile has it, in the order of the message.
    pub fn check(&self, message: &Message<'_>) -> Report {
        let schema = self.schema.unwrap_or_else(|| Schema::of(message.cut()));
        let tree = message.structure_in(schema);
        let mut findings = Findings::new(message);
        if self.standard {
            findings.take(tree.issues());
            base::check(&mut findings, schema);
        }
        #[cfg(feature = "profiles")]
        check::check(self, &tree, &mut findings);
        findings.report()
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Profile");
        shown.field("schema", &self.schema).field("standard", &self.standard);
        #[cfg(feature = "profiles")]
        shown.field("rules", &self.rules.len());
        shown.finish_non_exhaustive()
    }
}

/// Everything in which a message is not as a [`Profile`] has it.
#[derive(Debug, Clone, Default)]
pub struct Report {
    issues: Vec<Issue>,
}

impl Report {
    /// The issues, in the order of the message.
    pub fn issues(&self) -> impl ExactSizeIterator<Item = &Issue> {
        self.issues.iter()
    }

    /// Whether no issue is an error.
    pub fn is_valid(&self) -> bool {
        self.issues.iter().all(|issue| issue.severity() < Severity::Error)
    }

    /// The verdict that an acknowledgment would have.
    pub fn verdict(&self) -> ack::Verdict {
        if self.is_valid() { ack::Verdict::Accept } else { ack::Verdict::Error }
    }
}

/// One thing in which a message is not as a [`Profile`] has it: what, where, how bad, and by which
/// rule; never a value.
#[derive(Debug, Clone)]
pub struct Issue {
    diagnostic: Diagnostic,
    rule: Option<Arc<str>>,
}

impl Issue {
    /// What and where: the code, the byte offset, the location, the code of HL7 table 0357.
    pub fn diagnostic(&self) -> &Diagnostic {
        &self.diagnostic
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.diagnostic.severity()
    }

    /// The id of the profile's rule; nothing if the standard itself is broken.
    pub fn rule(&self) -> Option<&str> {
        self.rule.as_deref()
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.diagnostic)?;
        match &self.rule {
            Some(rule) => write!(f, " by {rule}"),
            None => Ok(()),
        }
    }
}

impl ack::Builder {
    /// Takes the verdict and the reasons of a report: a reason for each issue that has a code of
    /// HL7 table 0357 and is more than a remark.
    pub fn report(self, report: &Report) -> Self {
        let reasons: Vec<Diagnostic> = report
            .issues()
            .filter(|issue| issue.severity() > Severity::Info)
            .map(|issue| issue.diagnostic)
            .collect();
        self.verdict(report.verdict()).diagnostics(&reasons)
    }
}
