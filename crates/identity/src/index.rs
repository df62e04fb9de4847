//! Pairs that share a blocking key, each once, and the duplicates among many records.

use std::collections::HashSet;

use crate::block::{Blocking, Shown};
use crate::error::{Error, ErrorKind, Location, Result};
use crate::{Decisions, Grade, Matcher, Person, Verdict};

/// Records, ready to be searched by the rules of a [`Blocking`].
///
/// In memory stand the comparable values of each record and two numbers for each of its keys; no
/// pair is kept. [`bytes`](Self::bytes) says how much that is.
#[derive(Debug)]
pub struct Index {
    people: Vec<Person>,
    blocking: Blocking,
    /// For each rule: keys with the records that have them, sorted.
    entries: Vec<Vec<(u64, u32)>>,
    /// For each record and rule: the keys that are compared, sorted.
    keys: Vec<u64>,
    ends: Vec<u32>,
    skipped: Vec<SkippedBlock>,
}

/// A block that was too large to compare: a value that many share, often a placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SkippedBlock {
    /// The rule, by its place in the [`Blocking`].
    pub rule: usize,
    /// How many records share the key.
    pub records: usize,
}

/// A pair of which something is proposed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Proposal<'i> {
    /// The two records, in the order in which they were given.
    pub left: &'i Person,
    /// The later one.
    pub right: &'i Person,
    /// Their places in the index.
    pub places: (usize, usize),
    /// The rule that brought them together, by its place.
    pub rule: usize,
    /// What is proposed, with the reasons.
    pub verdict: Verdict,
}

/// How many pairs came to what. `pairs = matches + reviews + no_matches`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Records in the index.
    pub records: u64,
    /// Pairs that share a key and were compared, each once.
    pub pairs: u64,
    /// Pairs proposed as one person.
    pub matches: u64,
    /// Pairs that somebody must look at.
    pub reviews: u64,
    /// Pairs that are two persons.
    pub no_matches: u64,
    /// Pairs with a veto.
    pub vetoed: u64,
    /// Records that no rule gave a key that another record has: nobody looked for their duplicates.
    pub alone: u64,
    /// Pairs by the rule that brought them together first.
    pub by_rule: Vec<u64>,
    /// Blocks that were too large.
    pub skipped: Vec<SkippedBlock>,
}

impl Index {
    /// Indexes records.
    ///
    /// # Errors
    /// Two records have one key, or there are more than `u32` counts.
    pub fn new(people: impl IntoIterator<Item = Person>, blocking: Blocking) -> Result<Self> {
        let mut people: Vec<Person> = people.into_iter().collect();
        people.iter_mut().for_each(Person::shrink);
        people.shrink_to_fit();
        let mut seen = HashSet::with_capacity(people.len());
        for (at, person) in people.iter().enumerate() {
            let location = Location::Record(at);
            if u32::try_from(at).is_err() {
                return Err(Error::new(ErrorKind::TooMany, location));
            }
            if !seen.insert(person.key()) {
                return Err(Error::new(ErrorKind::DuplicateKey, location));
            }
        }
        drop(seen);
        let mut entries = Vec::with_capacity(blocking.rules().len());
        let mut skipped = Vec::new();
        let mut too_large: Vec<Vec<u64>> = Vec::new();
        for (rule, keys) in blocking.rules().iter().enumerate() {
            let mut found: Vec<(u64, u32)> = Vec::new();
            for (at, person) in (0_u32..).zip(&people) {
                found.extend(Blocking::keys(keys, person).into_iter().map(|key| (key, at)));
            }
            found.sort_unstable();
            let mut large = Vec::new();
            for block in found.chunk_by(|a, b| a.0 == b.0) {
                if let Some((key, _)) = block.first()
                    && block.len() > blocking.largest()
                {
                    skipped.push(SkippedBlock { rule, records: block.len() });
                    large.push(*key);
                }
            }
            found.retain(|(key, _)| large.binary_search(key).is_err());
            found.shrink_to_fit();
            entries.push(found);
            too_large.push(large);
        }
        let mut keys = Vec::new();
        let mut ends = Vec::new();
        for (at, person) in people.iter().enumerate() {
            for (rule, large) in blocking.rules().iter().zip(&too_large) {
                let own = Blocking::keys(rule, person);
                keys.extend(own.into_iter().filter(|key| large.binary_search(key).is_err()));
                let end = u32::try_from(keys.len())
                    .map_err(|_| Error::new(ErrorKind::TooMany, Location::Record(at)))?;
                ends.push(end);
            }
        }
        keys.shrink_to_fit();
        Ok(Self { people, blocking, entries, keys, ends, skipped })
    }

    /// The records, in the order in which they were given.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The rules.
    pub fn blocking(&self) -> &Blocking {
        &self.blocking
    }

    /// A rule in words: `sound(family) + value(birth-date)`.
    pub fn rule_name(&self, rule: usize) -> String {
        self.blocking.rules().get(rule).map(|keys| Shown(keys).to_string()).unwrap_or_default()
    }

    /// The bytes that the index takes in memory, without what the allocator adds.
    pub fn bytes(&self) -> usize {
        let entries: usize =
            self.entries.iter().map(|rule| rule.capacity() * size_of::<(u64, u32)>()).sum();
        let people: usize = self.people.iter().map(Person::bytes).sum();
        entries + people + self.keys.capacity() * 8 + self.ends.capacity() * 4
    }

    /// Compares every pair that shares a key, once, and gives those to `visit` that are a match or
    /// for review. The order depends on the records and rules alone.
    pub fn duplicates<'i>(
        &'i self,
        matcher: &Matcher,
        decisions: &Decisions,
        mut visit: impl FnMut(Proposal<'i>),
    ) -> Report {
        let mut report = Report {
            records: self.people.len() as u64,
            by_rule: vec![0; self.entries.len()],
            skipped: self.skipped.clone(),
            ..Report::default()
        };
        let mut met = vec![false; self.people.len()];
        for rule in 0..self.entries.len() {
            self.pairs_of(rule, |places| {
                for place in [places.0, places.1] {
                    if let Some(met) = met.get_mut(place) {
                        *met = true;
                    }
                }
                if (0..rule).any(|earlier| self.first_common(earlier, places).is_some()) {
                    return;
                }
                let (Some(left), Some(right)) =
                    (self.people.get(places.0), self.people.get(places.1))
                else {
                    return;
                };
                let verdict = matcher.decide(left, right, decisions);
                report.pairs += 1;
                if let Some(count) = report.by_rule.get_mut(rule) {
                    *count += 1;
                }
                report.vetoed += u64::from(!verdict.vetoes().is_empty());
                match verdict.grade() {
                    Grade::Match => report.matches += 1,
                    Grade::Review => report.reviews += 1,
                    Grade::NoMatch => {
                        report.no_matches += 1;
                        return;
                    }
                }
                visit(Proposal { left, right, places, rule, verdict });
            });
        }
        report.alone = met.iter().filter(|met| !**met).count() as u64;
        report
    }

    /// The records that share a key with a person and are not two persons, best first. The person
    /// itself, told by its key, is none of them.
    pub fn find(
        &self,
        matcher: &Matcher,
        decisions: &Decisions,
        person: &Person,
    ) -> Vec<(usize, Verdict)> {
        let mut places: Vec<u32> = Vec::new();
        for (rule, entries) in self.blocking.rules().iter().zip(&self.entries) {
            for key in Blocking::keys(rule, person) {
                let start = entries.partition_point(|(other, _)| *other < key);
                let block = entries.iter().skip(start).take_while(|(other, _)| *other == key);
                places.extend(block.map(|(_, place)| *place));
            }
        }
        places.sort_unstable();
        places.dedup();
        let mut found: Vec<(usize, Verdict)> = places
            .into_iter()
            .filter_map(|place| {
                let place = place as usize;
                let other = self.people.get(place).filter(|other| other.key() != person.key())?;
                let verdict = matcher.decide(person, other, decisions);
                (verdict.grade() > Grade::NoMatch).then_some((place, verdict))
            })
            .collect();
        found.sort_by(|(a, left), (b, right)| {
            let grades = right.grade().cmp(&left.grade());
            grades.then(right.weight().total_cmp(&left.weight())).then(a.cmp(b))
        });
        found
    }

    /// The pairs of a rule, each once: at the first key that both have.
    pub(crate) fn pairs_of(&self, rule: usize, mut visit: impl FnMut((usize, usize))) {
        let entries = self.entries.get(rule).map(Vec::as_slice).unwrap_or_default();
        for block in entries.chunk_by(|a, b| a.0 == b.0) {
            for (at, (key, left)) in block.iter().enumerate() {
                for (_, right) in block.iter().skip(at + 1) {
                    let places = (*left as usize, *right as usize);
                    if self.first_common(rule, places) == Some(*key) {
                        visit(places);
                    }
                }
            }
        }
    }

    fn first_common(&self, rule: usize, places: (usize, usize)) -> Option<u64> {
        let (mut left, mut right) = (self.keys_of(rule, places.0), self.keys_of(rule, places.1));
        while let (Some(a), Some(b)) = (left.first(), right.first()) {
            match a.cmp(b) {
                std::cmp::Ordering::Equal => return Some(*a),
                std::cmp::Ordering::Less => left = left.get(1..).unwrap_or_default(),
                std::cmp::Ordering::Greater => right = right.get(1..).unwrap_or_default(),
            }
        }
        None
    }

    fn keys_of(&self, rule: usize, place: usize) -> &[u64] {
        let at = place * self.entries.len() + rule;
        let end = |at: usize| self.ends.get(at).map(|end| *end as usize);
        let start = at.checked_sub(1).map_or(Some(0), end);
        start.zip(end(at)).and_then(|(start, end)| self.keys.get(start..end)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, Key, Model};

    fn people() -> Vec<Person> {
        let eva = |key: &str| {
            Person::new(key).family("Berg").given("Eva").birth_date("1970-02-03").sex("F")
        };
        vec![
            eva("a").phone("030 1234567"),
            eva("b").phone("030 1234567").email("e@a.org"),
            eva("c").email("e@a.org"),
            Person::new("d").family("Tal"),
        ]
    }

    fn run(index: &Index) -> (Vec<(usize, usize)>, Report) {
        let mut places = Vec::new();
        let matcher = Matcher::new(Model::starting());
        let report =
            index.duplicates(&matcher, &Decisions::new(), |found| places.push(found.places));
        (places, report)
    }

    #[test]
    fn id_01_each_pair_is_compared_once() {
        let index = Index::new(people(), Blocking::usual()).unwrap();
        let (mut places, report) = run(&index);
        places.sort_unstable();
        assert_eq!(places, [(0, 1), (0, 2), (1, 2)]);
        assert_eq!((report.pairs, report.matches, report.alone), (3, 3, 1));
        assert_eq!(report.pairs, report.matches + report.reviews + report.no_matches);
        assert_eq!(report.by_rule.iter().sum::<u64>(), report.pairs);
        assert_eq!(index.rule_name(2), "sound(family) + value(birth-date)");
    }

    #[test]
    fn id_01_large_blocks_are_skipped_and_told() {
        let blocking = Blocking::new()
            .rule([Key::Value(Field::Family)])
            .rule([Key::Value(Field::Phone)])
            .largest_block(2);
        let (places, report) = run(&Index::new(people(), blocking).unwrap());
        assert_eq!(report.skipped, [SkippedBlock { rule: 0, records: 3 }]);
        assert_eq!(
            places,
            [(0, 1)],
            "what the skipped block would have found is found by a later rule"
        );
    }

    #[test]
    fn id_01_one_person_is_found_among_many() {
        let index = Index::new(people(), Blocking::usual()).unwrap();
        let matcher = Matcher::new(Model::starting());
        let candidate = Person::new("x")
            .family("Berg")
            .given("Eva")
            .birth_date("1970-02-03")
            .phone("0301234567");
        let found = index.find(&matcher, &Decisions::new(), &candidate);
        let places: Vec<usize> = found.iter().map(|(place, _)| *place).collect();
        assert_eq!(places, [0, 1, 2]);
        let itself = index.find(&matcher, &Decisions::new(), &people()[0]);
        assert!(itself.iter().all(|(place, _)| *place != 0));
    }

    #[test]
    fn two_records_with_one_key_are_refused() {
        let error =
            Index::new([Person::new("a"), Person::new("a")], Blocking::usual()).unwrap_err();
        assert_eq!(
            (error.kind(), error.location()),
            (ErrorKind::DuplicateKey, Location::Record(1))
        );
    }
}
