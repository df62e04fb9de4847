//! Exports of a group whose members change.

use std::collections::BTreeSet;
use std::fmt;

use crate::error::{Error, ErrorKind};

use super::kick_off::BulkExport;
use super::line::Line;
use super::report::Report;

/// The next export of a group, when patients may have joined it since the last one. `_since` alone would give of those only what has changed:
/// their histories would be missing for good
/// ([group membership](https://hl7.org/fhir/uv/bulkdata/STU2/export.html#group-of-patients)).
///
/// Three exports: the [members](Self::members), then for those who joined [everything](GroupPlan::joined), and for the group
/// [what changed](GroupPlan::changed). Where the last two overlap, [`Merge`](super::Merge) tells which line to keep.
///
/// ```
/// use sanare_client::bulk::{BulkExport, GroupUpdate};
///
/// let ask = BulkExport::group("42").types(["Patient", "Observation"]);
/// let known = ["a".to_owned(), "b".to_owned()];
/// let mut update = GroupUpdate::new(ask, "2026-01-01T00:00:00Z", known)?;
///
/// let members = update.members(); // the first export, and its lines:
/// update.member(br#"{"resourceType":"Patient","id":"b"}"#)?;
/// update.member(br#"{"resourceType":"Patient","id":"c"}"#)?;
///
/// let plan = update.plan();
/// assert!(plan.joined().is_some()); // `c`, from the beginning
/// assert_eq!(plan.left().collect::<Vec<_>>(), ["a"]);
/// # let _ = members;
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone)]
pub struct GroupUpdate {
    ask: BulkExport,
    since: String,
    known: BTreeSet<String>,
    found: BTreeSet<String>,
}

/// What a [`GroupUpdate`] comes to.
#[derive(Clone)]
pub struct GroupPlan {
    joined: Option<BulkExport>,
    changed: BulkExport,
    left: Vec<String>,
    members: BTreeSet<String>,
}

impl GroupUpdate {
    /// The export of a group as it was asked for the first time, the [`transaction_time`](Report::transaction_time) of the last one (or
    /// [`next_since`](GroupPlan::next_since)), and the ids of the patients who were members then.
    ///
    /// # Errors
    /// `InvalidParameter` if the export is not of a group, or asks for a time or for patients of its own.
    pub fn new(
        ask: BulkExport,
        since: impl Into<String>,
        known: impl IntoIterator<Item = String>,
    ) -> Result<Self, Error> {
        if !ask.is_whole_group() {
            return Err(Error::new(ErrorKind::InvalidParameter).at("group update"));
        }
        Ok(Self {
            ask,
            since: since.into(),
            known: known.into_iter().collect(),
            found: BTreeSet::new(),
        })
    }

    /// The first export: who is a member. Give each line of its files to [`member`](Self::member); once all are there, and
    /// [complete](Report::assert_complete), ask for the [`plan`](Self::plan).
    pub fn members(&self) -> BulkExport {
        self.ask.members()
    }

    /// Takes a line of the first export.
    ///
    /// # Errors
    /// `NotJson`; `UnexpectedShape` for what is no patient with an id.
    pub fn member(&mut self, line: &[u8]) -> Result<(), Error> {
        let error = |kind| Error::new(kind).at("group member");
        let read = Line::read(line).ok_or_else(|| error(ErrorKind::NotJson))?;
        let id = read.id().filter(|_| read.resource_type.as_deref() == Some("Patient"));
        self.found.insert(id.ok_or_else(|| error(ErrorKind::UnexpectedShape))?);
        Ok(())
    }

    /// The other exports.
    pub fn plan(self) -> GroupPlan {
        let joined: Vec<String> = self.found.difference(&self.known).cloned().collect();
        GroupPlan {
            joined: (!joined.is_empty()).then(|| self.ask.clone().patient_ids(joined)),
            changed: self.ask.clone().since(self.since),
            left: self.known.difference(&self.found).cloned().collect(),
            members: self.found,
        }
    }
}

impl GroupPlan {
    /// The second export: everything of those who joined; `None` if nobody did.
    pub fn joined(&self) -> Option<&BulkExport> {
        self.joined.as_ref()
    }

    /// The third export: what changed for the group.
    pub fn changed(&self) -> &BulkExport {
        &self.changed
    }

    /// The ids of those who are not members any more.
    pub fn left(&self) -> impl Iterator<Item = &str> {
        self.left.iter().map(String::as_str)
    }

    /// The ids of all who are members now: those that the next update knows.
    pub fn members(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(String::as_str)
    }

    /// The time that the next update begins at, from the reports of all exports of this one: the earliest, so that nothing falls between
    /// them. `None` if one of them is not complete: then this update is to be made again, from the same time as before.
    pub fn next_since<'r>(&self, reports: impl IntoIterator<Item = &'r Report>) -> Option<&'r str> {
        let mut times = Vec::new();
        for report in reports {
            let time = report.transaction_time()?;
            let instant: sanare_fhir::primitive::Instant = time.parse().ok()?;
            times.push((instant.instant()?, time));
        }
        // The members, those who joined, what changed.
        let needed = 2 + usize::from(self.joined.is_some());
        if times.len() < needed {
            return None;
        }
        times.into_iter().min().map(|(_, time)| time)
    }
}

/// Shows how many there are, not who.
impl fmt::Debug for GroupUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GroupUpdate({} known, {} found)", self.known.len(), self.found.len())
    }
}

/// Shows how many there are, not who.
impl fmt::Debug for GroupPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GroupPlan")
            .field("joined", &self.joined.is_some())
            .field("left", &self.left.len())
            .field("members", &self.members.len())
            .finish_non_exhaustive()
    }
}
