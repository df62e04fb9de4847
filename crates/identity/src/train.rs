//! Learning m and u from the records themselves.

use std::collections::BTreeMap;

use crate::block::Key;
use crate::error::{Error, ErrorKind, Location, Result};
use crate::model::FieldModel;
use crate::{Agreement, Field, Index, Level, Model};

/// How a model is learned.
///
/// `u` is counted over random pairs; `m` is learned by expectation and maximisation over the pairs
/// of each blocking rule, without the fields of that rule, which always agree there; the sessions
/// are averaged by their pairs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Training {
    seed: u64,
    random_pairs: u32,
    rounds: u32,
    change: f64,
}

/// What was learned.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Learned {
    /// The model; the prior is that of the model to start with.
    pub model: Model,
    /// Random pairs that `u` was counted over.
    pub random_pairs: u64,
    /// Pairs of blocking rules that `m` was learned from, over all sessions.
    pub blocked_pairs: u64,
    /// The rounds that each session took, by the place of its rule.
    pub rounds: Vec<(usize, u32)>,
    /// Fields that had no pairs to learn from, and keep the probabilities to start with.
    pub untrained: Vec<Field>,
}

impl Training {
    /// 200,000 random pairs out of this seed; 25 rounds at most, until no probability changes by
    /// more than 0.0001. The same records and seed give the same model.
    pub fn new(seed: u64) -> Self {
        Self { seed, random_pairs: 200_000, rounds: 25, change: 1e-4 }
    }

    /// The same with another number of random pairs.
    #[must_use]
    pub fn random_pairs(mut self, pairs: u32) -> Self {
        self.random_pairs = pairs;
        self
    }

    /// The same with another number of rounds and another change to stop at.
    #[must_use]
    pub fn rounds(mut self, most: u32, change: f64) -> Self {
        (self.rounds, self.change) = (most, change);
        self
    }
}

/// Learns a model from records, starting with another.
///
/// # Errors
/// There are fewer than two records, or no two share a key.
pub fn train(index: &Index, start: &Model, training: &Training) -> Result<Learned> {
    let nothing = || Error::new(ErrorKind::NothingToLearn, Location::Settings);
    if index.people().len() < 2 {
        return Err(nothing());
    }
    let (random, random_pairs) = random_patterns(index, training);
    let mut u = [[0.0; 3]; Field::ALL.len()];
    let mut known = [false; Field::ALL.len()];
    for ((field, u), known) in Field::ALL.into_iter().zip(&mut u).zip(&mut known) {
        let counts = level_counts(&random, field);
        let total: f64 = counts.iter().sum();
        *known = total > 0.0;
        *u = shares(counts);
    }
    let mut sums = [[0.0; 3]; Field::ALL.len()];
    let mut weights = [0.0; Field::ALL.len()];
    let mut rounds = Vec::new();
    let mut blocked_pairs = 0;
    for (rule, keys) in index.blocking().rules().iter().enumerate() {
        let fixed: Vec<Field> = keys.iter().map(|key| key_field(*key)).collect();
        let mut patterns = Patterns::new();
        index.pairs_of(rule, |(left, right)| {
            if let (Some(left), Some(right)) = (index.people().get(left), index.people().get(right))
            {
                add(&mut patterns, Agreement::of(left, right));
            }
        });
        let pairs: u64 = patterns.values().map(|(_, count)| count).sum();
        if pairs == 0 {
            continue;
        }
        blocked_pairs += pairs;
        let (m, seen, took) = session(&patterns, start, &u, &fixed, training);
        rounds.push((rule, took));
        for (((field, m), seen), (sums, weight)) in
            Field::ALL.into_iter().zip(m).zip(seen).zip(sums.iter_mut().zip(&mut weights))
        {
            if !fixed.contains(&field) && seen > 0.0 {
                for (sum, m) in sums.iter_mut().zip(m) {
                    *sum += m * seen;
                }
                *weight += seen;
            }
        }
    }
    if blocked_pairs == 0 {
        return Err(nothing());
    }
    let mut model = start.clone();
    let mut untrained = Vec::new();
    for ((field, known), ((sums, weight), u)) in
        Field::ALL.into_iter().zip(known).zip(sums.into_iter().zip(weights).zip(u))
    {
        if start.field(field).is_none() {
            continue;
        }
        let learned = (known && weight > 0.0)
            .then(|| FieldModel::new(field, in_order(sums.map(|sum| sum / weight), u), u));
        match learned {
            Some(Ok(learned)) => model = model.with(field, learned),
            _ => untrained.push(field),
        }
    }
    Ok(Learned { model, random_pairs, blocked_pairs, rounds, untrained })
}

/// Agreements with how often they occur, in an order that does not depend on the records.
type Patterns = BTreeMap<u32, (Agreement, u64)>;

fn add(patterns: &mut Patterns, agreement: Agreement) {
    patterns.entry(agreement.code()).or_insert((agreement, 0)).1 += 1;
}

/// One session of expectation and maximisation: `m`, and for each field the weight of the pairs of
/// one person in which it could be compared.
fn session(
    patterns: &Patterns,
    start: &Model,
    u: &[[f64; 3]; Field::ALL.len()],
    fixed: &[Field],
    training: &Training,
) -> ([[f64; 3]; Field::ALL.len()], [f64; Field::ALL.len()], u32) {
    let mut m = Field::ALL.map(|field| {
        start
            .field(field)
            .map_or([1.0 / 3.0; 3], |model| Level::WEIGHED.map(|level| model.m(level)))
    });
    let mut share = 0.1;
    let mut seen = [0.0; Field::ALL.len()];
    let mut took = 0;
    while took < training.rounds {
        took += 1;
        let mut counts = [[0.0; 3]; Field::ALL.len()];
        let (mut same, mut all) = (0.0, 0.0);
        for (agreement, count) in patterns.values() {
            let (mut p, mut q) = (share, 1.0 - share);
            for (((field, level), m), u) in agreement.levels().zip(&m).zip(u) {
                if let Some(place) = weighed(level).filter(|_| !fixed.contains(&field)) {
                    p *= m.get(place).copied().unwrap_or(1.0);
                    q *= u.get(place).copied().unwrap_or(1.0);
                }
            }
            let weight = p / (p + q) * real(*count);
            same += weight;
            all += real(*count);
            for ((_, level), counts) in agreement.levels().zip(&mut counts) {
                if let Some(count) = weighed(level).and_then(|place| counts.get_mut(place)) {
                    *count += weight;
                }
            }
        }
        let mut change: f64 = 0.0;
        for (((field, m), counts), seen) in
            Field::ALL.into_iter().zip(&mut m).zip(counts).zip(&mut seen)
        {
            *seen = counts.iter().sum();
            if *seen > 0.0 && !fixed.contains(&field) {
                let next = shares(counts);
                for (old, new) in m.iter().zip(next) {
                    change = change.max((old - new).abs());
                }
                *m = next;
            }
        }
        let next = (same / all).clamp(1e-6, 1.0 - 1e-6);
        change = change.max((share - next).abs());
        share = next;
        if change < training.change {
            break;
        }
    }
    (m, seen, took)
}

/// Random pairs of two different records.
fn random_patterns(index: &Index, training: &Training) -> (Patterns, u64) {
    let people = index.people();
    let mut state = training.seed;
    let mut patterns = Patterns::new();
    let mut pairs = 0;
    for _ in 0..training.random_pairs {
        let mut pick = || (u128::from(next(&mut state)) * people.len() as u128) >> 64;
        let (left, right) = (pick(), pick());
        let at = |place: u128| usize::try_from(place).ok().and_then(|place| people.get(place));
        if let (Some(left), Some(right)) = (at(left), at(right))
            && !std::ptr::eq(left, right)
        {
            add(&mut patterns, Agreement::of(left, right));
            pairs += 1;
        }
    }
    (patterns, pairs)
}

/// The next number of a splitmix generator.
pub(crate) fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn key_field(key: Key) -> Field {
    match key {
        Key::Value(field) | Key::Sound(field) => field,
        Key::BirthYear => Field::BirthDate,
    }
}

fn weighed(level: Level) -> Option<usize> {
    (level as usize).checked_sub(1)
}

fn level_counts(patterns: &Patterns, field: Field) -> [f64; 3] {
    let mut counts = [0.0; 3];
    for (agreement, count) in patterns.values() {
        if let Some(place) = weighed(agreement.level(field)).and_then(|place| counts.get_mut(place))
        {
            *place += real(*count);
        }
    }
    counts
}

/// Shares that add up to 1. What was never seen is rare, not impossible.
fn shares(counts: [f64; 3]) -> [f64; 3] {
    let total: f64 = counts.iter().sum();
    let least = (0.1 / total.max(1.0)).clamp(1e-6, 0.1);
    let raised =
        counts.map(|count| if total > 0.0 { (count / total).max(least) } else { 1.0 / 3.0 });
    let sum: f64 = raised.iter().sum();
    raised.map(|share| share / sum)
}

/// `m` such that more agreement weighs no less: levels that are out of order get one weight, which
/// is that of both together. Their sum stays.
fn in_order(m: [f64; 3], u: [f64; 3]) -> [f64; 3] {
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for (m, u) in m.into_iter().zip(u) {
        pools.push((m, u, 1));
        while let [.., (m1, u1, n1), (m2, u2, n2)] = *pools.as_slice()
            && m1 / u1 > m2 / u2
        {
            pools.truncate(pools.len() - 2);
            pools.push((m1 + m2, u1 + u2, n1 + n2));
        }
    }
    let ratios = pools.iter().flat_map(|(m, u, n)| std::iter::repeat_n(m / u, *n));
    let mut ordered = u;
    for (place, ratio) in ordered.iter_mut().zip(ratios) {
        *place *= ratio;
    }
    ordered
}

#[allow(clippy::cast_precision_loss, reason = "counts of pairs are far below 2^53")]
fn real(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Person;
    use crate::block::Blocking;

    #[test]
    fn id_01_levels_out_of_order_are_pooled() {
        let u = [0.5, 0.3, 0.2];
        let ordered = in_order([0.2, 0.1, 0.7], u);
        assert!((ordered.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert!((ordered[0] / u[0] - ordered[1] / u[1]).abs() < 1e-12);
        assert!((in_order([0.1, 0.2, 0.7], u)[2] - 0.7).abs() < 1e-12);
    }

    #[test]
    fn what_was_never_seen_is_rare() {
        let shares = shares([0.0, 10.0, 990.0]);
        assert!(shares[0] > 0.0 && shares[0] < 0.001);
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn nothing_is_learned_from_nothing() {
        let alone = Index::new([Person::new("a")], Blocking::usual()).unwrap();
        let error = train(&alone, &Model::starting(), &Training::new(1)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NothingToLearn);
        let two = Index::new([Person::new("a"), Person::new("b")], Blocking::usual()).unwrap();
        assert!(train(&two, &Model::starting(), &Training::new(1)).is_err());
    }
}
