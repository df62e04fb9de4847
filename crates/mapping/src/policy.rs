//! What the guide leaves open, as named options with documented defaults.
//!
//! ```
//! use sanare_mapping::policy::{Overflow, Policies, References, Unmapped};
//!
//! let policies = Policies::default()
//!     .unmapped(Unmapped::Omit)
//!     .overflow(Overflow::Error)
//!     .references(References::Relative("https://fhir.example".into()))
//!     .switch("keep-message", true)
//!     .system("99LAB", "http://lab.example/codes")
//!     .identifier_system("MRN-AUTHORITY", "urn:oid:1.2.3.4");
//! assert_eq!(Policies::default(), Policies::default());
//! # let _ = policies;
//! ```

use std::collections::{BTreeMap, BTreeSet};

use chrono::FixedOffset;

use crate::vocab::SystemNames;

/// The policies of a rule set (PO-01 to PO-12 of its documentation), made by changing the
/// defaults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policies {
    pub(crate) unmapped: Unmapped,
    pub(crate) references: References,
    pub(crate) bundle: BundleKind,
    pub(crate) merge: BTreeSet<Box<str>>,
    pub(crate) overflow: Overflow,
    pub(crate) null: Null,
    pub(crate) conflict: Conflict,
    pub(crate) missing: Missing,
    pub(crate) missing_status: MissingStatus,
    pub(crate) zone: Zone,
    pub(crate) actions: Actions,
    pub(crate) manual: Manual,
    pub(crate) switches: BTreeMap<Box<str>, bool>,
    pub(crate) systems: SystemNames,
    pub(crate) identifier_systems: BTreeMap<Box<str>, Box<str>>,
    pub(crate) unreadable: Unreadable,
    pub(crate) limits: Limits,
}

/// PO-01: a code that its table does not translate. Always an exception as well.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unmapped {
    /// The coding as it was sent, and its text; no invented target. Where a required binding
    /// forbids that, as [`Unmapped::Omit`].
    KeepSource,
    /// The message is refused.
    Reject,
    /// This code stands in its place.
    Default(Box<str>),
    /// The extension `data-absent-reason` says `unknown`.
    DataAbsentReason,
    /// Nothing is written.
    Omit,
    /// The extension `alternate-codes` carries the source code.
    AlternateCodes,
}

/// PO-03: how resources refer to each other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum References {
    /// `urn:uuid:...`, the entries' full URLs.
    UrnUuid,
    /// `Patient/...`; the entries' full URLs are below this base address.
    Relative(Box<str>),
}

/// PO-04: what kind of Bundle is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BundleKind {
    /// `message`, with the `MessageHeader` as its first entry.
    Message,
    /// `transaction`: each entry is put under its own id.
    Transaction,
    /// `collection`.
    Collection,
}

/// PO-06: repetitions that the element cannot take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Overflow {
    /// The first is kept, and each other is an exception.
    FirstWithException,
    /// The message is refused.
    Error,
}

/// PO-07: a field that holds the delete indicator `""`. An absent field is always nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Null {
    /// Nothing is written; the exceptions tell which element is to be deleted.
    OmitWithMark,
    /// The extension `data-absent-reason` says `unknown`.
    DataAbsentReason,
    /// The message is refused.
    Error,
}

/// PO-08: several rules write different values to one single element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Conflict {
    /// The rule with the more specific claim wins: one with a condition before one without, then
    /// a translated or copied value before an assigned one, then the first by position. The
    /// others are exceptions.
    Precedence,
    /// The value that stands first in the message wins.
    FirstByPosition,
    /// The message is refused.
    Error,
}

/// PO-09: a required element that no rule has written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Missing {
    /// The documented default of the element (`Coverage.status` is `active`, and so on), else as
    /// [`Missing::DataAbsentReason`].
    Default,
    /// The extension `data-absent-reason` says `unknown`.
    DataAbsentReason,
    /// The message is refused.
    Reject,
}

/// PO-09 for reports and observations: a `DiagnosticReport` without OBR-25, an `Observation`
/// without OBX-11. The guide calls the former an error; real messages leave both out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MissingStatus {
    /// The status is `unknown`, with an exception.
    Unknown,
    /// The message is refused.
    Reject,
}

/// PO-10: times without a zone. Precision is kept, and nothing is padded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Zone {
    /// A time without a zone is cut to its date, unless MSH-7 names a zone.
    CutToDate,
    /// A time without a zone is in this zone of the facility, unless MSH-7 names one: the standard
    /// makes that the zone of the whole message (HL7 v2, 2.14.9.7). Either is a fixed offset,
    /// without daylight saving: a time of the other season is an hour off. That is why each such
    /// message has an exception, and each such element says so in its lineage.
    Facility(FixedOffset),
}

/// Text that is none: bytes that the character set does not have, control characters that FHIR
/// does not take. It is never left out in silence, which would join the words around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unreadable {
    /// U+FFFD stands in its place, and an exception names each field.
    Mark,
    /// The message is refused.
    Error,
}

/// PO-11: segment actions (`A`, `D`, `U` in PRT-2, RXA-21 and others).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Actions {
    /// The message is the state as it is; actions are not carried out.
    Snapshot,
}

/// PO-12: rules whose guide row says in words alone when they apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Manual {
    /// Each as the rule table says (most are skipped) and as the switches say; each one skipped
    /// with a valued source is an exception.
    AsDecided,
    /// All apply.
    Apply,
    /// All are skipped and reported.
    SkipAndReport,
}

/// Bounds on what one message may make; beyond them it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits {
    pub(crate) resources: usize,
    pub(crate) repetitions: usize,
    pub(crate) elements: usize,
}

impl Default for Policies {
    fn default() -> Self {
        Self {
            unmapped: Unmapped::KeepSource,
            references: References::UrnUuid,
            bundle: BundleKind::Message,
            merge: ["Device", "Location", "Organization", "Practitioner"]
                .into_iter()
                .map(Into::into)
                .collect(),
            overflow: Overflow::FirstWithException,
            null: Null::OmitWithMark,
            conflict: Conflict::Precedence,
            missing: Missing::Default,
            zone: Zone::CutToDate,
            actions: Actions::Snapshot,
            manual: Manual::AsDecided,
            switches: BTreeMap::new(),
            systems: SystemNames::default(),
            identifier_systems: BTreeMap::new(),
            missing_status: MissingStatus::Unknown,
            unreadable: Unreadable::Mark,
            limits: Limits { resources: 500_000, repetitions: 1_000, elements: 10_000_000 },
        }
    }
}

impl Policies {
    /// PO-01: codes that their table does not translate. Default: [`Unmapped::KeepSource`].
    #[must_use]
    pub fn unmapped(mut self, unmapped: Unmapped) -> Self {
        self.unmapped = unmapped;
        self
    }

    /// PO-03: how resources refer to each other. Default: [`References::UrnUuid`].
    #[must_use]
    pub fn references(mut self, references: References) -> Self {
        self.references = references;
        self
    }

    /// PO-04: the kind of Bundle. Default: [`BundleKind::Message`].
    #[must_use]
    pub fn bundle(mut self, bundle: BundleKind) -> Self {
        self.bundle = bundle;
        self
    }

    /// PO-05: the resource types of which equal ones (the same identifier, or the same content)
    /// become one within a message. Default: Device, Location, Organization, Practitioner.
    #[must_use]
    pub fn merge<'t>(mut self, types: impl IntoIterator<Item = &'t str>) -> Self {
        self.merge = types.into_iter().map(Into::into).collect();
        self
    }

    /// PO-06: repetitions beyond the element's maximum. Default: [`Overflow::FirstWithException`].
    #[must_use]
    pub fn overflow(mut self, overflow: Overflow) -> Self {
        self.overflow = overflow;
        self
    }

    /// PO-07: the delete indicator. Default: [`Null::OmitWithMark`].
    #[must_use]
    pub fn null(mut self, null: Null) -> Self {
        self.null = null;
        self
    }

    /// PO-08: several values for one element. Default: [`Conflict::Precedence`].
    #[must_use]
    pub fn conflict(mut self, conflict: Conflict) -> Self {
        self.conflict = conflict;
        self
    }

    /// PO-09: required elements without a value. Default: [`Missing::Default`].
    #[must_use]
    pub fn missing(mut self, missing: Missing) -> Self {
        self.missing = missing;
        self
    }

    /// PO-09: reports and observations without a status. Default: [`MissingStatus::Unknown`].
    #[must_use]
    pub fn missing_status(mut self, missing: MissingStatus) -> Self {
        self.missing_status = missing;
        self
    }

    /// PO-10: times without a zone. Default: [`Zone::CutToDate`].
    #[must_use]
    pub fn zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }

    /// Bytes that are no text, and control characters. Default: [`Unreadable::Mark`].
    #[must_use]
    pub fn unreadable(mut self, unreadable: Unreadable) -> Self {
        self.unreadable = unreadable;
        self
    }

    /// PO-11: segment actions. Default, and for now the only one: [`Actions::Snapshot`].
    #[must_use]
    pub fn actions(mut self, actions: Actions) -> Self {
        self.actions = actions;
        self
    }

    /// PO-12: rules that are only told in words. Default: [`Manual::AsDecided`].
    #[must_use]
    pub fn manual(mut self, manual: Manual) -> Self {
        self.manual = manual;
        self
    }

    /// PO-12, one by one: turns a switch (`keep-message`) or a single rule (by its id) on or off.
    #[must_use]
    pub fn switch(mut self, key: &str, on: bool) -> Self {
        self.switches.insert(key.into(), on);
        self
    }

    /// The address of a coding system by the name that messages use for it.
    #[must_use]
    pub fn system(mut self, name: &str, uri: &str) -> Self {
        self.systems.add(name, uri);
        self
    }

    /// The system of identifiers that an assigning authority (its namespace or universal id)
    /// gives out. A universal id that is an OID or a UUID needs no entry.
    #[must_use]
    pub fn identifier_system(mut self, authority: &str, uri: &str) -> Self {
        self.identifier_systems.insert(authority.into(), uri.into());
        self
    }

    /// How many resources one message may make. Default: 500,000, which is enough for a report of
    /// 50,000 results, each with a performer and an organisation of its own.
    #[must_use]
    pub fn max_resources(mut self, resources: usize) -> Self {
        self.limits.resources = resources;
        self
    }

    /// How many repetitions of one field are mapped. Default: 1,000; more refuse the message.
    #[must_use]
    pub fn max_repetitions(mut self, repetitions: usize) -> Self {
        self.limits.repetitions = repetitions;
        self
    }

    /// How many elements one message may make. Default: 10,000,000.
    #[must_use]
    pub fn max_elements(mut self, elements: usize) -> Self {
        self.limits.elements = elements;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ex_05_default_limits_take_fifty_thousand_results() {
        let limits = Policies::default().limits;
        // A result with a performer and an organisation makes up to 4 resources of 40 elements.
        assert!(limits.resources >= 50_000 * 4 && limits.elements >= 50_000 * 4 * 40);
    }
}
