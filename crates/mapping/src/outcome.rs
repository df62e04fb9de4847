//! What one run gives back: the Bundle, what went wrong on the way, and where each element is from.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use sanare_fhir::r4;
use sanare_hl7v2::{Location, Severity};

use crate::plan::program::Program;

/// The result of mapping one message.
///
/// Its `Debug` and the `Display` of all its parts show places, rules and counts, never a value of
/// the message; the Bundle's own values are in the field `bundle` alone.
#[derive(Clone)]
pub struct Outcome {
    /// The resources, ready to be written as JSON or changed.
    pub bundle: r4::Bundle,
    pub(crate) exceptions: Vec<Exception>,
    pub(crate) lineage: Vec<Lineage>,
    pub(crate) resources: Vec<Box<str>>,
    pub(crate) unread: Vec<Location>,
    pub(crate) program: Arc<Program>,
}

impl Outcome {
    /// What could not be carried over as it was sent, in the order of the message.
    pub fn exceptions(&self) -> &[Exception] {
        &self.exceptions
    }

    /// One record for each element with a value, if the context asked for lineage.
    pub fn lineage(&self) -> &[Lineage] {
        &self.lineage
    }

    /// The valued parts of the message that no rule has carried over, in order.
    pub fn unread(&self) -> &[Location] {
        &self.unread
    }

    /// The types of the Bundle's entries, in order.
    pub fn resources(&self) -> impl ExactSizeIterator<Item = &str> {
        self.resources.iter().map(|name| &**name)
    }

    /// The name and version of the rule set that made it.
    pub fn rule_set(&self) -> &str {
        &self.program.name
    }

    /// Where the elements of a path come from: `Patient.gender`, `Patient.identifier.value`,
    /// `Bundle.entry[2].resource.name`. Indices may be left out; elements below the path are
    /// included. Empty unless the context asked for lineage.
    pub fn explain(&self, path: &str) -> Explanation<'_> {
        let wanted: Vec<&str> = path.split('.').map(without_index).collect();
        let records = self.lineage.iter().filter(|record| {
            let of_entry = format!("{}.{}", self.resource(record.resource), record.path);
            let exact = format!("Bundle.entry[{}].resource.{}", record.resource, record.path);
            let starts = |full: &str| {
                let mut steps = full.split('.');
                wanted.iter().zip(path.split('.')).all(|(name, given)| {
                    steps.next().is_some_and(|step| {
                        step == given || name == &given && without_index(step) == *name
                    })
                })
            };
            starts(&of_entry) || starts(&exact)
        });
        Explanation { outcome: self, records: records.collect() }
    }

    fn resource(&self, index: u32) -> &str {
        self.resources.get(index as usize).map_or("Bundle", |name| &**name)
    }
}

fn without_index(step: &str) -> &str {
    step.split('[').next().unwrap_or(step)
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcome")
            .field("resources", &self.resources)
            .field("exceptions", &self.exceptions.len())
            .field("lineage", &self.lineage.len())
            .field("unread", &self.unread)
            .finish_non_exhaustive()
    }
}

/// Where a value stands in the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Origin {
    pub(crate) location: Location,
    pub(crate) start: u32,
    pub(crate) len: u32,
}

impl Origin {
    /// The segment, field, repetition and component.
    pub fn location(&self) -> Location {
        self.location
    }

    /// Its first byte, and the one after its last.
    pub(crate) fn bytes(&self) -> (u32, u32) {
        (self.start, self.start.saturating_add(self.len))
    }

    /// The bytes in the buffer of the message.
    pub fn span(&self) -> Range<usize> {
        let start = self.start as usize;
        start..start.saturating_add(self.len as usize)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Range { start, end } = self.span();
        write!(f, "{} bytes {start}..{end}", self.location)
    }
}

/// How a value came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Transform {
    /// As it was sent, in the form that FHIR asks for.
    Copied,
    /// Through a table of codes.
    Translated,
    /// The code as it was sent, because its table does not translate it.
    KeptSource,
    /// Assigned by the rule.
    Assigned,
    /// A default, because a required element had no value.
    Defaulted,
    /// A reference between resources of the Bundle.
    Referred,
    /// Computed from several parts of the message or by a named function.
    Computed,
    /// As it was sent, as text, because it is no value of its type.
    AsText,
    /// As it was sent, in a zone that it does not name: that of MSH-7, or of the policy PO-10.
    ZoneAssumed,
}

/// Where one element of the output is from. It holds no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    pub(crate) resource: u32,
    pub(crate) path: Box<str>,
    pub(crate) rule: u32,
    pub(crate) outer: u32,
    pub(crate) origin: Option<Origin>,
    pub(crate) transform: Transform,
    pub(crate) table: Option<(u32, u32)>,
}

/// The rule number of what the executor itself writes (defaults, entry addresses).
pub(crate) const NO_RULE: u32 = u32::MAX;

impl Lineage {
    /// The entry of the Bundle, counted from zero; `None` for the Bundle's own elements.
    pub fn entry(&self) -> Option<usize> {
        (self.resource != NO_RULE).then_some(self.resource as usize)
    }

    /// The element inside the resource, with indices: `identifier[0].value`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The place in the message, if the value was read there.
    pub fn origin(&self) -> Option<Origin> {
        self.origin
    }

    /// How the value came about.
    pub fn transform(&self) -> Transform {
        self.transform
    }

    /// The id of the segment's rule, `PID[Patient]/PID-8#1`; `None` for a default of the executor.
    pub fn rule<'o>(&self, outcome: &'o Outcome) -> Option<&'o str> {
        outcome.program.rules.get(self.outer as usize).map(|rule| &*rule.id)
    }

    /// The id of the data type's rule that wrote for it, `CWE[code]/CWE.1#1`, if there was one.
    pub fn via<'o>(&self, outcome: &'o Outcome) -> Option<&'o str> {
        let inner =
            outcome.program.rules.get(self.rule as usize).filter(|_| self.rule != self.outer);
        inner.map(|rule| &*rule.id)
    }

    /// The id of the table row that gave a code.
    pub fn table_row<'o>(&self, outcome: &'o Outcome) -> Option<&'o str> {
        let (table, row) = self.table?;
        let (_, table) = outcome.program.tables.get(table as usize)?;
        table.rows().get(row as usize).map(|row| &*row.id)
    }
}

/// The lineage of the elements of one path, to be shown.
#[derive(Debug)]
pub struct Explanation<'o> {
    outcome: &'o Outcome,
    records: Vec<&'o Lineage>,
}

impl<'o> Explanation<'o> {
    /// The records, in the order of the Bundle.
    pub fn records(&self) -> &[&'o Lineage] {
        &self.records
    }

    /// Whether nothing is known of the path.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for record in &self.records {
            match record.entry() {
                Some(entry) => {
                    let name = self.outcome.resource(record.resource);
                    write!(f, "entry[{entry}] {name}.{}: ", record.path)?;
                }
                None => write!(f, "Bundle.{}: ", record.path)?,
            }
            let transform = match record.transform {
                Transform::Copied => "copied",
                Transform::Translated => "translated",
                Transform::KeptSource => "kept as sent",
                Transform::Assigned => "assigned",
                Transform::Defaulted => "defaulted",
                Transform::Referred => "referred",
                Transform::Computed => "computed",
                Transform::AsText => "kept as text",
                Transform::ZoneAssumed => "copied, in a zone that it does not name,",
            };
            f.write_str(transform)?;
            if let Some(origin) = record.origin {
                write!(f, " from {origin}")?;
            }
            if let Some(rule) = record.rule(self.outcome) {
                write!(f, " by {rule} @{}", self.outcome.rule_set())?;
            }
            if let Some(via) = record.via(self.outcome) {
                write!(f, " with {via}")?;
            }
            if let Some(row) = record.table_row(self.outcome) {
                write!(f, " through {row}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// Something that was not carried over as it was sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Exception {
    pub(crate) kind: ExceptionKind,
    pub(crate) rule: Box<str>,
    pub(crate) origin: Option<Origin>,
    pub(crate) target: Box<str>,
    pub(crate) table: Box<str>,
    pub(crate) code: Box<str>,
}

/// The causes of an [`Exception`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ExceptionKind {
    /// The table does not translate the code.
    #[error("the table does not translate the code")]
    UnmappedCode,
    /// Nobody knows the address of the coding system.
    #[error("nobody knows the coding system")]
    UnknownSystem,
    /// More repetitions than the element takes: this one was left out.
    #[error("more repetitions than the element takes")]
    Overflow,
    /// The value is not one that the element allows.
    #[error("the element does not allow the value")]
    RejectedValue,
    /// A time without a zone was cut to its date, or a date lost a part that FHIR cannot take.
    #[error("the time was cut")]
    CutTime,
    /// The field asks for deletion.
    #[error("the field asks for deletion")]
    Null,
    /// Another rule has written another value.
    #[error("another rule has written another value")]
    Conflict,
    /// A required element had no value and got a default.
    #[error("a required element got a default")]
    Missing,
    /// A rule that is told in words was left out.
    #[error("a rule that is told in words was left out")]
    Manual,
    /// The segment stands where its structure does not allow it.
    #[error("the segment stands where the structure does not allow it")]
    OutOfPlace,
    /// No version of the standard has a segment of that name, and it is no local one (`Z..`).
    #[error("no version of the standard has such a segment")]
    UnknownSegment,
    /// The structure has one such segment, and that one was there before: this one was left out.
    #[error("the structure has one such segment and it was there before")]
    Surplus,
    /// The message lacks a segment or group (the target) that its structure demands.
    #[error("the structure demands what is not there")]
    MissingSegment,
    /// The value could not be written as its type asks; it stands as text.
    #[error("the value stands as text")]
    AsText,
    /// The value could not be written at all; the resource says that it is absent.
    #[error("the value could not be written")]
    NoValue,
    /// The message names no structure with a map of its own; the map of its family was used.
    #[error("the map of the message's family was used")]
    FamilyMap,
    /// MSH-18 names a character set that nobody knows, or none where one is needed, or one that
    /// this build does not decode: another one was assumed. The feature `charset` of
    /// `sanare-hl7v2` decodes all of HL7 table 0211.
    #[error("another character set was assumed, because MSH-18 names none that is known here")]
    CharsetAssumed,
    /// The type and subtype of data name no media type: it stands as bytes of any kind,
    /// `application/octet-stream`.
    #[error("the type of the data is no media type")]
    MediaType,
    /// Bytes that are no text in the message's character set: U+FFFD stands in their place.
    #[error("bytes that are no text in the character set stand as U+FFFD")]
    Undecoded,
    /// Control characters that FHIR does not take: U+FFFD stands in their place.
    #[error("control characters stand as U+FFFD")]
    ControlCharacter,
    /// The last segment has no line end: if it was cut off, its last value may be cut as well.
    #[error("the last segment has no end")]
    Unterminated,
    /// Nothing but the header of the message made a resource.
    #[error("nothing but the header of the message makes a resource")]
    NoContent,
    /// The message tells of a patient, and there is none in it.
    #[error("the message names no patient")]
    NoPatient,
    /// The message asks for something that no rule carries out: to cancel an order, to change an
    /// identifier. The Bundle tells the rest of it.
    #[error("what the message asks for was not carried out")]
    NotCarriedOut,
    /// Times without a zone were taken to be in the zone of MSH-7 or of the policy PO-10. A fixed
    /// offset knows no daylight saving: a time of the other season may be an hour off.
    #[error("times without a zone were taken to be in one zone")]
    ZoneAssumed,
}

impl ExceptionKind {
    /// How bad it is. An [`Error`](Severity::Error) says that the Bundle lacks or misses what the
    /// message meant, and that somebody has to look at it.
    pub fn severity(self) -> Severity {
        match self {
            Self::NoValue
            | Self::UnknownSegment
            | Self::Undecoded
            | Self::ControlCharacter
            | Self::NoContent
            | Self::NoPatient
            | Self::NotCarriedOut => Severity::Error,
            Self::ZoneAssumed => Severity::Info,
            _ => Severity::Warning,
        }
    }
}

impl Exception {
    /// The cause.
    pub fn kind(&self) -> ExceptionKind {
        self.kind
    }

    /// The id of the rule at work; empty if there was none.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The place in the message.
    pub fn origin(&self) -> Option<Origin> {
        self.origin
    }

    /// The element: its type and name, or a resource type and path.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The table that does not translate the code.
    pub fn table(&self) -> &str {
        &self.table
    }

    /// The code that was sent. It is a value of the message.
    pub fn expose_code(&self) -> &str {
        &self.code
    }
}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        if let Some(origin) = self.origin {
            write!(f, " at {origin}")?;
        }
        if !self.target.is_empty() {
            write!(f, " for {}", self.target)?;
        }
        if !self.table.is_empty() {
            write!(f, " in table {}", self.table)?;
        }
        if self.rule.is_empty() { Ok(()) } else { write!(f, " (rule {})", self.rule) }
    }
}

impl fmt::Debug for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Exception({self})")
    }
}

/// How often each exception came, by kind, rule, table and code. The codes are values of the
/// message, as [`Exception::expose_code`] gives them.
pub fn tally(exceptions: &[Exception]) -> BTreeMap<(ExceptionKind, &str, &str, &str), usize> {
    let mut counts = BTreeMap::new();
    for one in exceptions {
        *counts.entry((one.kind, &*one.rule, &*one.table, &*one.code)).or_default() += 1;
    }
    counts
}
