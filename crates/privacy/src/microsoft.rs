//! The rule format of Microsoft's anonymiser, read into a [`Policy`].
//!
//! [FHIR Tools for Anonymization](https://github.com/microsoft/Tools-for-Health-Data-Anonymization) takes rules as JSON: a path and
//! a method, the first that fits decides. What cannot be carried out here is told, rule by rule, and leaves a
//! policy that takes more out, never less:
//! * its tool keeps what no rule names; here the Safe Harbor policy holds for it;
//! * `redact` of a type that holds identifiers drops it whole, elements that another rule keeps included, but for `Address`;
//! * keys are not read: a key stands in no configuration.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;
use sanare_fhir::Release;
use sanare_fhir::path::ElementPath;
use sanare_fhir::primitive::PrimitiveKind;
use sanare_fhir::resource::Model;
use serde_json::Value;

use crate::error::{Error, ErrorKind, Result};
use crate::policy::{Method, Policy};
use crate::zip::SmallPrefixes;

/// A configuration that was read.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Imported {
    /// The policy of the rules that are supported.
    pub policy: Policy,
    /// The rules that are not.
    pub unsupported: Vec<Unsupported>,
}

/// A rule that is not supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsupported {
    /// Which rule, counted from 0.
    pub rule: usize,
    /// Why.
    pub kind: UnsupportedKind,
}

/// Why a rule is not supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnsupportedKind {
    /// Random noise would make the same input give other output.
    Perturb,
    /// Encryption of single values.
    Encrypt,
    /// A value of the configuration in the place of another.
    Substitute,
    /// A value by cases of FHIRPath.
    Generalize,
    /// A method that the format does not have.
    UnknownMethod,
    /// A path that is more than a type or elements: a function, a filter, an operator but `|`.
    Path,
    /// An element that R4 does not have.
    UnknownElement,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "rule {}: {:?} is not supported", self.rule, self.kind)
    }
}

impl std::error::Error for Unsupported {}

/// Reads a configuration.
///
/// ```
/// use chrono::NaiveDate;
/// use sanare_privacy::microsoft;
///
/// let configuration = br#"{"fhirVersion": "R4", "fhirPathRules": [
///     {"path": "nodesByType('Address').state | nodesByType('Address').country", "method": "keep"},
///     {"path": "nodesByType('date')", "method": "dateShift"},
///     {"path": "Condition.onset as Age", "method": "perturb", "span": 6}
/// ], "parameters": {"enablePartialZipCodesForRedact": true}}"#;
/// let today = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
/// let imported = microsoft::import(configuration, today)?;
/// assert_eq!(imported.unsupported[0].to_string(), "rule 2: Perturb is not supported");
/// # Ok::<(), sanare_privacy::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::Unreadable`] for what is no configuration of R4, [`ErrorKind::Prefix`] for a prefix of a ZIP code that is not three digits.
pub fn import(configuration: &[u8], today: NaiveDate) -> Result<Imported> {
    let unreadable = || Error::new(ErrorKind::Unreadable);
    let document: Value = serde_json::from_slice(configuration).map_err(|_| unreadable())?;
    let version = document.get("fhirVersion").and_then(Value::as_str).unwrap_or_default();
    if !matches!(version, "" | "R4") {
        return Err(unreadable());
    }
    let rules = document.get("fhirPathRules").and_then(Value::as_array).ok_or_else(unreadable)?;
    let parameter = |name: &str| document.get("parameters").and_then(|own| own.get(name));
    let flag = |name: &str| parameter(name).and_then(Value::as_bool).unwrap_or(false);
    let mut import = Import {
        policy: Policy::safe_harbor(today).shift_days(50),
        seen: BTreeSet::new(),
        partial_dates: flag("enablePartialDatesForRedact"),
        partial_zips: flag("enablePartialZipCodesForRedact"),
        partial_ages: flag("enablePartialAgesForRedact"),
    };
    if let Some(areas) = parameter("restrictedZipCodeTabulationAreas").and_then(Value::as_array) {
        let areas: Option<Vec<&str>> = areas.iter().map(Value::as_str).collect();
        let small = SmallPrefixes::new(areas.ok_or_else(unreadable)?)?;
        import.policy = import.policy.small_prefixes(small);
    }
    let mut unsupported = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        let text = |name: &str| rule.get(name).and_then(Value::as_str).ok_or_else(unreadable);
        if let Err(kind) = import.rule(text("path")?, text("method")?) {
            unsupported.push(Unsupported { rule: at, kind });
        }
    }
    Ok(Imported { policy: import.policy, unsupported })
}

struct Import {
    policy: Policy,
    /// The places that a rule has named; the first one decides.
    seen: BTreeSet<String>,
    partial_dates: bool,
    partial_zips: bool,
    partial_ages: bool,
}

impl Import {
    fn rule(&mut self, path: &str, method: &str) -> std::result::Result<(), UnsupportedKind> {
        let method = match method.to_ascii_lowercase().as_str() {
            "keep" => Some(Method::Keep),
            "dateshift" => Some(Method::Shift),
            "cryptohash" => Some(Method::Hash),
            "redact" => None,
            "perturb" => return Err(UnsupportedKind::Perturb),
            "encrypt" => return Err(UnsupportedKind::Encrypt),
            "substitute" => return Err(UnsupportedKind::Substitute),
            "generalize" => return Err(UnsupportedKind::Generalize),
            _ => return Err(UnsupportedKind::UnknownMethod),
        };
        let places: Vec<String> =
            path.split('|').map(place).collect::<std::result::Result<_, _>>()?;
        for place in places {
            match method {
                Some(method) => self.add(&place, method),
                None => self.redact(&place),
            }
        }
        Ok(())
    }

    fn add(&mut self, place: &str, method: Method) {
        if self.seen.insert(place.to_owned())
            && let Ok(policy) = self.policy.clone().at(place, method)
        {
            self.policy = policy;
        }
    }

    fn redact(&mut self, place: &str) {
        let is_date = matches!(
            kind(place),
            Some(PrimitiveKind::Date | PrimitiveKind::DateTime | PrimitiveKind::Instant)
        );
        match place {
            "Age" if self.partial_ages => {}
            "Address" => {
                let rows = Model::of(Release::R4).and_then(|model| model.type_named("Address"));
                for row in rows.map_or(&[][..], |info| info.rows) {
                    let method = match row.name {
                        "postalCode" if self.partial_zips => Method::Zip3,
                        _ => Method::Drop,
                    };
                    self.add(&format!("Address.{}", row.name), method);
                }
            }
            _ if is_date && self.partial_dates => self.add(place, Method::Year),
            _ => self.add(place, Method::Drop),
        }
    }
}

/// The primitive type of a place, if it is one.
fn kind(place: &str) -> Option<PrimitiveKind> {
    match place.split_once('.') {
        None => PrimitiveKind::of_name(place),
        Some((root, path)) => ElementPath::compile(Release::R4, root, path).ok()?.primitive_kind(),
    }
}

/// A path of the format as a place of a policy.
fn place(path: &str) -> std::result::Result<String, UnsupportedKind> {
    let path = path.trim();
    let place = match path.strip_prefix("nodesByType('") {
        Some(rest) => {
            let (name, below) = rest.split_once("')").ok_or(UnsupportedKind::Path)?;
            format!("{name}{below}")
        }
        None => path.into(),
    };
    let plain = place.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    if !plain {
        return Err(UnsupportedKind::Path);
    }
    crate::place::check(&place).map_err(|_| UnsupportedKind::UnknownElement)?;
    Ok(place)
}
