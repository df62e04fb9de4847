//! Which pairs are compared at all: those that share a key of some rule.

use std::fmt;

use crate::sound::sound;
use crate::{Field, Person};

/// A part of a blocking key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Key {
    /// A value of a field as it is.
    Value(Field),
    /// How a family or given name sounds.
    Sound(Field),
    /// The year of birth.
    BirthYear,
}

/// The rules by which pairs are found: a pair is compared if it shares all parts of at least one.
///
/// ```
/// use sanare_identity::{Blocking, Field, Key};
///
/// let blocking = Blocking::new()
///     .rule([Key::Value(Field::NationalId)])
///     .rule([Key::Sound(Field::Family), Key::Value(Field::BirthDate)])
///     .largest_block(100);
/// assert_eq!(blocking.rules().len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocking {
    rules: Vec<Vec<Key>>,
    largest: usize,
}

impl Blocking {
    /// No rules; blocks of at most 200 records.
    pub fn new() -> Self {
        Self { rules: Vec::new(), largest: 200 }
    }

    /// Rules that miss few duplicates of ordinary patient records: numbers, names that sound alike
    /// with a date, a year or a place, telephone and mail.
    pub fn usual() -> Self {
        use Field::{BirthDate, Email, Family, Given, Identifier, NationalId, Phone, PostalCode};
        use Key::{BirthYear, Sound, Value};
        Self::new()
            .rule([Value(NationalId)])
            .rule([Value(Identifier)])
            .rule([Sound(Family), Value(BirthDate)])
            .rule([Sound(Given), Value(BirthDate)])
            .rule([Sound(Family), Sound(Given), BirthYear])
            .rule([Value(Phone)])
            .rule([Value(Email)])
            .rule([Sound(Family), Sound(Given), Value(PostalCode)])
    }

    /// The same with one more rule. Parts that stand twice count once.
    #[must_use]
    pub fn rule(mut self, keys: impl IntoIterator<Item = Key>) -> Self {
        let mut rule: Vec<Key> = Vec::new();
        for key in keys {
            if !rule.contains(&key) {
                rule.push(key);
            }
        }
        self.rules.push(rule);
        self
    }

    /// The same with another limit for the records of one block; larger blocks are skipped and
    /// reported.
    #[must_use]
    pub fn largest_block(mut self, records: usize) -> Self {
        self.largest = records;
        self
    }

    /// The rules, in their order.
    pub fn rules(&self) -> &[Vec<Key>] {
        &self.rules
    }

    pub(crate) fn largest(&self) -> usize {
        self.largest
    }

    /// The keys of a person under a rule, sorted, each once; none if a part is missing.
    pub(crate) fn keys(rule: &[Key], person: &Person) -> Vec<u64> {
        if rule.is_empty() {
            return Vec::new();
        }
        let mut keys = vec![FNV_OFFSET];
        for (place, key) in (0_u8..).zip(rule) {
            let mut parts: Vec<u64> = match *key {
                Key::Value(field) => person
                    .systems(field)
                    .map(|(system, value)| hash_two(place, system, value))
                    .collect(),
                Key::Sound(field) => {
                    // A name that is written in no Latin letters sounds like nothing.
                    let whole = |name: &str| sound(name).unwrap_or_else(|| name.to_owned());
                    person.values(field).map(|name| hash(place, &whole(name))).collect()
                }
                Key::BirthYear => {
                    let years = person.values(Field::BirthDate).filter_map(|date| date.get(..4));
                    years.map(|year| hash(place, year)).collect()
                }
            };
            parts.sort_unstable();
            parts.dedup();
            keys = keys
                .iter()
                .flat_map(|key| parts.iter().map(move |part| mix(*key, *part)))
                .take(MOST_KEYS)
                .collect();
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

impl Default for Blocking {
    fn default() -> Self {
        Self::usual()
    }
}

/// A rule in words: `sound(family) + value(birth-date)`.
pub(crate) struct Shown<'k>(pub(crate) &'k [Key]);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, key) in self.0.iter().enumerate() {
            out.write_str(if at == 0 { "" } else { " + " })?;
            match key {
                Key::Value(field) => write!(out, "value({field})")?,
                Key::Sound(field) => write!(out, "sound({field})")?,
                Key::BirthYear => out.write_str("birth-year")?,
            }
        }
        Ok(())
    }
}

/// A person with many names, numbers and addresses has at most this many keys of one rule.
const MOST_KEYS: usize = 64;

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

/// FNV-1a: the same on every machine. Two keys with one hash cost a comparison, no more.
pub(crate) fn hash(tag: u8, text: &str) -> u64 {
    [tag, 0xff].iter().chain(text.as_bytes()).fold(FNV_OFFSET, |hash, byte| step(hash, *byte))
}

fn hash_two(tag: u8, system: &str, value: &str) -> u64 {
    system.bytes().chain([0xff]).chain(value.bytes()).fold(step(FNV_OFFSET, tag), step)
}

fn mix(left: u64, right: u64) -> u64 {
    right.to_le_bytes().into_iter().fold(left, step)
}

const fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(FNV_PRIME)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(rule: &[Key], person: &Person) -> Vec<u64> {
        Blocking::keys(rule, person)
    }

    #[test]
    fn id_01_a_key_needs_all_its_parts() {
        let rule = [Key::Sound(Field::Family), Key::BirthYear];
        let eva = Person::new("").family("Meyer");
        assert!(keys(&rule, &eva).is_empty());
        let eva = eva.birth_date("1970-02-03");
        assert_eq!(keys(&rule, &eva).len(), 1);
        assert_eq!(
            keys(&rule, &eva),
            keys(&rule, &Person::new("").family("Meier").birth_date("1970"))
        );
        assert!(keys(&[], &eva).is_empty());
    }

    #[test]
    fn id_01_every_value_makes_a_key() {
        let two =
            Person::new("").family("Berg").family("Tal").phone("030 123456").phone("030 654321");
        assert_eq!(keys(&[Key::Value(Field::Phone)], &two).len(), 2);
        assert_eq!(keys(&[Key::Value(Field::Phone), Key::Value(Field::Family)], &two).len(), 4);
        let system = |system| Person::new("").identifier(system, "4711");
        let rule = [Key::Value(Field::Identifier)];
        assert_ne!(keys(&rule, &system("a")), keys(&rule, &system("b")));
    }

    #[test]
    fn hashes_are_those_of_fnv() {
        assert_eq!(
            b"foobar".iter().fold(FNV_OFFSET, |hash, byte| step(hash, *byte)),
            0x8594_4171_f739_67e8
        );
        assert_eq!(
            Shown(&[Key::Sound(Field::Family), Key::BirthYear]).to_string(),
            "sound(family) + birth-year"
        );
    }
}
