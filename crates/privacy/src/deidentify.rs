//! The de-identifier: a policy and a key.

use std::collections::HashMap;
use std::fmt;

use sanare_fhir::json::{Document, Reader, Writer};
use sanare_fhir::record::Record;
use sanare_fhir::resource::AnyResource;
use sanare_fhir::{Release, r4};
use serde_json::Value;

use crate::error::{Error, ErrorKind, Result};
use crate::fhir::{Walk, table};
use crate::key::{Key, Purpose};
use crate::policy::Policy;
use crate::report::Report;
use crate::row::Row;

/// Takes identifiers out of FHIR resources and HL7 v2 messages by a policy, with a key for hashes and
/// shifts.
///
/// What it does not know it takes out: unknown members and resource types, local segments, text that no
/// table keeps. Whether what is left identifies somebody who knows more is not for a program to say
/// (45 CFR 164.514(b)(2)(ii)).
///
/// ```
/// use chrono::NaiveDate;
/// use sanare_fhir::r4::{self, Patient};
/// use sanare_privacy::{Deidentifier, Key, Policy};
///
/// let policy = Policy::safe_harbor(NaiveDate::from_ymd_opt(2026, 5, 1).unwrap());
/// let deidentifier = Deidentifier::new(policy, Key::new(&[7; 32])?);
///
/// let mut patient: Patient = r4::json::read(
///     br#"{"resourceType":"Patient","name":[{"family":"Muster"}],"birthDate":"1970-02-03","gender":"female"}"#,
/// ).unwrap();
/// let report = deidentifier.record(&mut patient)?;
/// assert_eq!(
///     r4::json::to_string(&patient),
///     r#"{"resourceType":"Patient","gender":"female","birthDate":"1970"}"#
/// );
/// assert_eq!(report.entries()[0].place.as_ref(), "Patient.name[0]");
/// # Ok::<(), sanare_privacy::Error>(())
/// ```
#[derive(Clone)]
pub struct Deidentifier {
    policy: Policy,
    key: Key,
    table: HashMap<&'static str, &'static Row>,
    patient: Option<Box<str>>,
}

impl Deidentifier {
    /// A de-identifier.
    pub fn new(policy: Policy, key: Key) -> Self {
        let table = table::ROWS.iter().map(|row| (row.place, row)).collect();
        Self { policy, key, table, patient: None }
    }

    /// Says whose records these are, so that all their dates move together. Otherwise the patient is the
    /// one that a resource or message names; dates without a patient are dropped instead of moved.
    #[must_use]
    pub fn patient(mut self, name: &str) -> Self {
        self.patient = Some(name.into());
        self
    }

    /// De-identifies a resource in place, with all resources in it.
    ///
    /// # Errors
    /// [`ErrorKind::TooDeep`]; what is there then must not leave.
    pub fn record(&self, record: &mut dyn Record) -> Result<Report> {
        let schema = record.info().release.schema();
        let schema = schema.ok_or_else(|| Error::new(ErrorKind::ReleaseOff))?;
        Walk::new(self, schema).run(record)
    }

    /// De-identifies a JSON document.
    ///
    /// # Errors
    /// [`ErrorKind::Unreadable`], [`ErrorKind::UnknownType`], [`ErrorKind::ReleaseOff`], [`ErrorKind::TooDeep`].
    pub fn json(&self, release: Release, document: &[u8]) -> Result<(String, Report)> {
        match release {
            Release::R4 => self.document::<r4::Resource>(document),
            #[cfg(feature = "r4b")]
            Release::R4B => self.document::<sanare_fhir::r4b::Resource>(document),
            #[cfg(feature = "r5")]
            Release::R5 => self.document::<sanare_fhir::r5::Resource>(document),
            _ => Err(Error::new(ErrorKind::ReleaseOff)),
        }
    }

    /// De-identifies a resource as a `serde_json::Value` in place. After an error the value is as it was.
    ///
    /// # Errors
    /// As [`json`](Self::json).
    pub fn value(&self, release: Release, value: &mut Value) -> Result<Report> {
        let unreadable = || Error::new(ErrorKind::Unreadable);
        let text = serde_json::to_vec(value).map_err(|_| unreadable())?;
        let (text, report) = self.json(release, &text)?;
        *value = serde_json::from_str(&text).map_err(|_| unreadable())?;
        Ok(report)
    }

    fn document<R: Document + AnyResource>(&self, document: &[u8]) -> Result<(String, Report)> {
        let read = Reader::new().read::<R>(document);
        let mut resource = read.map_err(|_| Error::new(ErrorKind::Unreadable))?;
        let record = resource.as_record_mut().ok_or_else(|| Error::new(ErrorKind::UnknownType))?;
        let report = self.record(record)?;
        Ok((Writer::new().write(&resource), report))
    }

    pub(crate) fn policy(&self) -> &Policy {
        &self.policy
    }

    pub(crate) fn key(&self) -> &Key {
        &self.key
    }

    /// The row of a place.
    pub(crate) fn row(&self, place: &str) -> Option<&'static Row> {
        self.table.get(place).copied()
    }

    /// The days by which the dates of a patient move: between the most days of the policy either way, and
    /// never none.
    pub(crate) fn patient_of(&self, found: Option<&str>) -> Option<i64> {
        let patient = self.patient.as_deref().or(found)?;
        let most = u128::from(self.policy.most_days());
        let at = self.key.number(Purpose::Shift, &[patient]) % (2 * most);
        let days = i64::try_from(at).ok()? - i64::try_from(most).ok()?;
        Some(if days < 0 { days } else { days + 1 })
    }
}

/// Shows the policy, never the key or the patient.
impl fmt::Debug for Deidentifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Deidentifier").field("policy", &self.policy).finish_non_exhaustive()
    }
}
