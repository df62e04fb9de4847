//! What is wrong with rules: every finding of one pass, with file, row and column.

use std::fmt;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth a look; the rules run.
    Warning,
    /// The rules do not run.
    Error,
}

/// What is wrong. One variant per cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, thiserror::Error)]
#[non_exhaustive]
pub enum IssueKind {
    /// The file is no CSV or JSON, or lacks a column.
    #[error("the file cannot be read")]
    File,
    /// A cell has a value that its column does not allow.
    #[error("the cell cannot be read")]
    Cell,
    /// Two rules have one id.
    #[error("two rules have this id")]
    DuplicateId,
    /// The condition cannot be read.
    #[error("the condition cannot be read")]
    Condition,
    /// The condition is not canonical.
    #[error("the condition is not canonical")]
    ConditionSpelling,
    /// The target path cannot be read.
    #[error("the target path cannot be read")]
    Target,
    /// The type has no such element.
    #[error("the type has no such element")]
    UnknownElement,
    /// The map makes another type than the element takes.
    #[error("the map makes another type than the element takes")]
    WrongType,
    /// No map has this name.
    #[error("no map has this name")]
    DanglingMap,
    /// No table has this name.
    #[error("no table has this name")]
    DanglingTable,
    /// The maps apply each other without end.
    #[error("the maps apply each other without end")]
    CyclicVia,
    /// One extension index stands for several addresses.
    #[error("one index stands for several extensions")]
    IndexCollision,
    /// Several rules write one single element.
    #[error("several rules write one single element")]
    WriteConflict,
    /// The source may repeat, the target may not.
    #[error("the source may repeat, the target may not")]
    Overflow,
    /// A required element that no rule writes.
    #[error("no rule writes this required element")]
    RequiredUnset,
    /// A code is to be kept that the binding does not allow.
    #[error("the required binding does not allow to keep the source code")]
    KeepOnRequiredBinding,
    /// The structure has no such position.
    #[error("the structure has no such position")]
    UnknownPosition,
    /// The rule's value cannot be made.
    #[error("the value cannot be made for this element")]
    NoConversion,
    /// An override names a base row that is not there.
    #[error("the base row is not there")]
    MissingBase,
    /// An override was made for another text of its base row.
    #[error("the base row has changed since it was overridden")]
    StaleOverride,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    pub(crate) kind: IssueKind,
    pub(crate) severity: Severity,
    pub(crate) origin: Origin,
    pub(crate) rule: Box<str>,
    pub(crate) column: &'static str,
    pub(crate) name: Box<str>,
}

/// Where a rule stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    pub(crate) file: std::sync::Arc<str>,
    pub(crate) row: u32,
}

impl Issue {
    /// The cause.
    pub fn kind(&self) -> IssueKind {
        self.kind
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The file that the rule came from.
    pub fn file(&self) -> &str {
        &self.origin.file
    }

    /// The row of the file, counted from one, its header included; 0 if there is none.
    pub fn row(&self) -> u32 {
        self.origin.row
    }

    /// The name of the column.
    pub fn column(&self) -> &str {
        self.column
    }

    /// The rule's id.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The element, map or table in question; may be empty.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file(), self.row())?;
        if !self.column.is_empty() {
            write!(f, ":{}", self.column)?;
        }
        write!(f, ": {}", self.kind)?;
        if !self.name.is_empty() {
            write!(f, ": {}", self.name)?;
        }
        if self.rule.is_empty() { Ok(()) } else { write!(f, " (rule {})", self.rule) }
    }
}

/// All findings of one pass.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    issues: Vec<Issue>,
}

impl Report {
    /// The findings in the order of their files and rows.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.issues.iter().any(|issue| issue.severity == Severity::Error)
    }

    /// The errors alone.
    pub fn errors(&self) -> impl Iterator<Item = &Issue> {
        self.issues.iter().filter(|issue| issue.severity == Severity::Error)
    }

    pub(crate) fn push(&mut self, issue: Issue) {
        self.issues.push(issue);
    }

    pub(crate) fn sort(&mut self) {
        self.issues.sort_by(|a, b| {
            (&a.origin, &a.rule, a.kind, &a.name).cmp(&(&b.origin, &b.rule, b.kind, &b.name))
        });
        self.issues.dedup();
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for issue in &self.issues {
            writeln!(f, "{issue}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}
