//! What is done with each class of identifiers.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::class::PhiClass;
use crate::error::Result;
use crate::report::Found;
use crate::zip::SmallPrefixes;

/// What is done with an identifier.
///
/// A method that does not apply to what stands in a place drops it: the year of a name is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// It is taken out; where the standard demands a value, the extension `data-absent-reason`
    /// says `masked`.
    Drop,
    /// Of a date, the year stays.
    Year,
    /// Of a US ZIP code, the first three digits stay, by the population rule.
    Zip3,
    /// A keyed hash takes its place, so that the same value stays the same.
    Hash,
    /// A date moves by the days of its patient, which depend on the key.
    Shift,
    /// It stays, with all that is in it. Whoever says so answers for it.
    Keep,
}

/// What is done with each class of identifiers, and in places of their own.
///
/// ```
/// use chrono::NaiveDate;
/// use sanare_privacy::{Method, PhiClass, Policy};
///
/// let today = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
/// let research = Policy::safe_harbor(today)
///     .class(PhiClass::Dates, Method::Shift)
///     .class(PhiClass::MedicalRecords, Method::Hash)
///     .at("Organization.name", Method::Keep)?;
/// # Ok::<(), sanare_privacy::Error>(())
/// ```
#[derive(Clone)]
pub struct Policy {
    today: NaiveDate,
    classes: BTreeMap<PhiClass, Method>,
    free_text: Method,
    links: Method,
    places: BTreeMap<Box<str>, Method>,
    small: SmallPrefixes,
    shift_days: u16,
}

impl Policy {
    /// The Safe Harbor method of 45 CFR 164.514(b)(2): all 18 classes are dropped, but for the year
    /// of dates, the prefix of ZIP codes and ages up to 89; free text is dropped.
    ///
    /// `today` decides who can be over 89. Ids of resources and links to them become keyed hashes, so that
    /// the records still belong together; whoever reads 164.514(c) so that a code must not be
    /// derived from what it replaces drops them with [`links`](Self::links).
    pub fn safe_harbor(today: NaiveDate) -> Self {
        let method = |class: &PhiClass| match class {
            PhiClass::Dates => Method::Year,
            PhiClass::Geography => Method::Zip3,
            _ => Method::Drop,
        };
        Self {
            today,
            classes: PhiClass::ALL.iter().map(|class| (*class, method(class))).collect(),
            free_text: Method::Drop,
            links: Method::Hash,
            places: BTreeMap::new(),
            small: SmallPrefixes::default(),
            shift_days: 50,
        }
    }

    /// Sets what is done with a class.
    #[must_use]
    pub fn class(mut self, class: PhiClass, method: Method) -> Self {
        self.classes.insert(class, method);
        self
    }

    /// Sets what is done with text that a person wrote: notes, narratives, names of things.
    #[must_use]
    pub fn free_text(mut self, method: Method) -> Self {
        self.free_text = method;
        self
    }

    /// Sets what is done with ids of resources and links to them.
    #[must_use]
    pub fn links(mut self, method: Method) -> Self {
        self.links = method;
        self
    }

    /// Sets what is done in a place, whatever is found there: a type (`HumanName`), an element of a
    /// type (`Address.city`), an element below a resource (`Patient.contact.name`), or a field of HL7
    /// v2 (`PID-5`). The longest one that fits decides; a field of v2 decides for all its components.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownPlace`](crate::ErrorKind::UnknownPlace) if no release has the place.
    pub fn at(mut self, place: &str, method: Method) -> Result<Self> {
        crate::place::check(place)?;
        self.places.insert(place.into(), method);
        Ok(self)
    }

    /// Sets the prefixes of ZIP codes that become `000`.
    #[must_use]
    pub fn small_prefixes(mut self, small: SmallPrefixes) -> Self {
        self.small = small;
        self
    }

    /// Sets by how many days a date moves at most, either way; 50 if nothing is said, and 1 at least.
    #[must_use]
    pub fn shift_days(mut self, days: u16) -> Self {
        self.shift_days = days.max(1);
        self
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.today
    }

    pub(crate) fn small(&self) -> &SmallPrefixes {
        &self.small
    }

    pub(crate) fn most_days(&self) -> u16 {
        self.shift_days
    }

    pub(crate) fn method_at(&self, place: &str) -> Option<Method> {
        if self.places.is_empty() { None } else { self.places.get(place).copied() }
    }

    pub(crate) fn method(&self, found: Found) -> Method {
        match found {
            Found::Class(class) => self.classes.get(&class).copied().unwrap_or(Method::Drop),
            Found::FreeText => self.free_text,
            Found::Link => self.links,
            Found::Unknown => Method::Drop,
        }
    }
}

/// Shows how many rules there are.
impl fmt::Debug for Policy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Policy")
            .field("today", &self.today.year())
            .field("places", &self.places.len())
            .finish_non_exhaustive()
    }
}
