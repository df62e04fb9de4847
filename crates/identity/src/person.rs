//! A person as it is compared: values of fields, made comparable once.

use std::fmt;

use crate::Field;
use crate::text::{digits, plain, token};

/// A person has at most this many values of one field; what is beyond is counted, not compared.
const MOST: usize = 8;

/// What is compared of a record.
///
/// Values are made comparable when they are added: names lose case and marks, dates and numbers are
/// their digits. A value of which nothing is left is no value.
///
/// ```
/// use sanare_identity::{Field, Person};
///
/// let person = Person::new("Patient/1")
///     .family("Müller")
///     .given("Eva")
///     .birth_date("1970-02-03")
///     .identifier("urn:oid:1.2.3", "4711");
/// assert_eq!(person.key(), "Patient/1");
/// assert_eq!(person.count(Field::Family), 1);
/// assert_eq!(person.count(Field::Phone), 0);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Person {
    key: Box<str>,
    text: String,
    parts: Vec<Part>,
    birth: Option<Birth>,
    left_out: u32,
}

/// A value in the text of a person; of an identifier the system stands before it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Part {
    field: Field,
    start: u32,
    middle: u32,
    end: u32,
}

/// Whether somebody was born alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "alone or not")]
pub enum Birth {
    /// Alone.
    Single,
    /// A twin, a triplet ...; with the place in the order of birth, if it is known.
    Multiple(Option<u8>),
}

impl Person {
    /// A person of whom nothing is known yet. The key is the caller's name of the record: it stands
    /// in reports and links, and is never compared.
    pub fn new(key: impl Into<Box<str>>) -> Self {
        Self { key: key.into(), ..Self::default() }
    }

    /// The same with another key.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Box<str>>) -> Self {
        self.key = key.into();
        self
    }

    /// Adds an identifier that a person has once in a country.
    #[must_use]
    pub fn national_id(self, system: &str, value: &str) -> Self {
        self.add(Field::NationalId, system.trim(), &token(value))
    }

    /// Adds any other identifier. Without a system it is compared with others without one.
    #[must_use]
    pub fn identifier(self, system: &str, value: &str) -> Self {
        self.add(Field::Identifier, system.trim(), &token(value))
    }

    /// Adds a family name.
    #[must_use]
    pub fn family(self, name: &str) -> Self {
        self.add(Field::Family, "", &plain(name))
    }

    /// Adds a given name; the first is the one that the person is called by.
    #[must_use]
    pub fn given(self, name: &str) -> Self {
        self.add(Field::Given, "", &plain(name))
    }

    /// Sets the date of birth: `1970-02-03`, `19700203`, `1970-02` or `1970`, a time after it is
    /// not read. Anything else is no date.
    #[must_use]
    pub fn birth_date(self, date: &str) -> Self {
        let date = date.split(['T', ' ']).next().unwrap_or_default();
        let mut digits = digits(date);
        digits.truncate(8);
        if !is_date(&digits) {
            return self;
        }
        self.add(Field::BirthDate, "", &digits)
    }

    /// Sets the sex: a code of FHIR or of HL7 table 0001. Unknown is no value.
    #[must_use]
    pub fn sex(self, code: &str) -> Self {
        let sex = match code.trim().to_ascii_lowercase().as_str() {
            "f" | "female" => "f",
            "m" | "male" => "m",
            "o" | "a" | "other" => "o",
            _ => return self,
        };
        self.add(Field::Sex, "", sex)
    }

    /// Adds a telephone number. The last nine digits are compared, so that prefixes do not matter;
    /// one with fewer than six, or with one digit alone repeated, is no number.
    #[must_use]
    pub fn phone(self, number: &str) -> Self {
        let digits = digits(number);
        let tail = digits.get(digits.len().saturating_sub(9)..).unwrap_or_default();
        let first = tail.chars().next();
        if tail.len() < 6 || tail.chars().all(|digit| Some(digit) == first) {
            return self;
        }
        self.add(Field::Phone, "", tail)
    }

    /// Adds an address of electronic mail.
    #[must_use]
    pub fn email(self, address: &str) -> Self {
        let address: String = address.trim().to_lowercase().chars().take(128).collect();
        if !address.contains('@') {
            return self;
        }
        self.add(Field::Email, "", &address)
    }

    /// Adds a street with its number.
    #[must_use]
    pub fn street(self, line: &str) -> Self {
        self.add(Field::Street, "", &plain(line))
    }

    /// Adds a city.
    #[must_use]
    pub fn city(self, name: &str) -> Self {
        self.add(Field::City, "", &plain(name))
    }

    /// Adds a postal code.
    #[must_use]
    pub fn postal_code(self, code: &str) -> Self {
        self.add(Field::PostalCode, "", &token(code))
    }

    /// Says whether the person was born alone.
    #[must_use]
    pub fn birth(mut self, birth: Birth) -> Self {
        self.birth = Some(birth);
        self
    }

    /// The key that the caller gave.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether the person was born alone, if it is said.
    pub fn multiple_birth(&self) -> Option<Birth> {
        self.birth
    }

    /// How many values of a field are compared.
    pub fn count(&self, field: Field) -> usize {
        self.parts.iter().filter(|part| part.field == field).count()
    }

    /// How many values are not compared because there are too many of their field.
    pub fn left_out(&self) -> u32 {
        self.left_out
    }

    /// The bytes that the person takes in memory.
    pub(crate) fn bytes(&self) -> usize {
        size_of::<Self>()
            + self.key.len()
            + self.text.capacity()
            + self.parts.capacity() * size_of::<Part>()
    }

    /// Gives back what was kept for more values.
    pub(crate) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.parts.shrink_to_fit();
    }

    /// The comparable values of a field.
    pub(crate) fn values(&self, field: Field) -> impl Iterator<Item = &str> + Clone {
        self.systems(field).map(|(_, value)| value)
    }

    /// The same with their systems.
    pub(crate) fn systems(&self, field: Field) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.parts.iter().filter(move |part| part.field == field).filter_map(|part| {
            let [start, middle, end] = [part.start, part.middle, part.end].map(|at| at as usize);
            Some((self.text.get(start..middle)?, self.text.get(middle..end)?))
        })
    }

    fn add(mut self, field: Field, system: &str, value: &str) -> Self {
        if value.is_empty() || self.systems(field).any(|there| there == (system, value)) {
            return self;
        }
        let single = matches!(field, Field::BirthDate | Field::Sex);
        let place = |text: &str| u32::try_from(text.len()).ok();
        let start = place(&self.text);
        if self.count(field) >= if single { 1 } else { MOST } {
            self.left_out = self.left_out.saturating_add(1);
            return self;
        }
        self.text.push_str(system);
        let middle = place(&self.text);
        self.text.push_str(value);
        match (start, middle, place(&self.text)) {
            (Some(start), Some(middle), Some(end)) => {
                self.parts.push(Part { field, start, middle, end });
            }
            _ => self.left_out = self.left_out.saturating_add(1),
        }
        self
    }
}

/// Shows which fields there are, never a value or the key.
impl fmt::Debug for Person {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_map();
        for field in Field::ALL {
            match self.count(field) {
                0 => {}
                count => drop(shown.entry(&field.name(), &count)),
            }
        }
        shown.finish()
    }
}

/// Whether these are the digits of a year, a month or a day that can be somebody's birth.
fn is_date(digits: &str) -> bool {
    let number = |from: usize, to: usize| digits.get(from..to).and_then(|text| text.parse().ok());
    let year = number(0, 4).is_some_and(|year: u16| year >= 1800);
    let month = number(4, 6).is_none_or(|month: u16| (1..=12).contains(&month));
    let day = number(6, 8).is_none_or(|day: u16| (1..=31).contains(&day));
    matches!(digits.len(), 4 | 6 | 8) && year && month && day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(person: &Person, field: Field) -> Vec<&str> {
        person.values(field).collect()
    }

    #[test]
    fn values_are_made_comparable_once() {
        let person = Person::new("k")
            .family("MÜLLER")
            .family("muller")
            .given("")
            .birth_date("1970-02-03T10:00:00Z")
            .birth_date("1971")
            .sex("Female")
            .phone("+49 30 123 456-78")
            .phone("999999999")
            .email("not mail")
            .national_id("n", "12 34-5");
        assert_eq!(only(&person, Field::Family), ["muller"]);
        assert_eq!(only(&person, Field::Given), [""; 0]);
        assert_eq!(only(&person, Field::BirthDate), ["19700203"]);
        assert_eq!(only(&person, Field::Phone), ["012345678"]);
        assert_eq!(only(&person, Field::Email), [""; 0]);
        assert_eq!(person.systems(Field::NationalId).next(), Some(("n", "12345")));
        assert_eq!(person.left_out(), 1);
    }

    #[test]
    fn dates_that_are_none_are_no_values() {
        for text in ["00000000", "1970-13-01", "1970-01-32", "19", "", "abc", "1970-1"] {
            assert_eq!(Person::new("").birth_date(text).count(Field::BirthDate), 0, "{text}");
        }
        for text in ["1970", "1970-02", "19700203", "19700203101500"] {
            assert_eq!(Person::new("").birth_date(text).count(Field::BirthDate), 1, "{text}");
        }
    }

    #[test]
    fn what_is_beyond_the_limit_is_counted() {
        let person = (0..20).fold(Person::new(""), |person, n| person.family(&format!("name{n}")));
        assert_eq!((person.count(Field::Family), person.left_out()), (8, 12));
    }
}
