//! How often values occur: agreement in a rare name says more than in a common one.

use std::collections::HashMap;

use crate::block::hash;
use crate::{Field, Person};

/// The fields whose values are weighed by how often they occur.
pub const WEIGHED: [Field; 3] = [Field::Family, Field::Given, Field::City];

/// The least share that a value is given, so that one rare name alone proves nothing.
const LEAST: f64 = 1e-5;

/// How often names and cities occur among your records. Holds hashes and counts, no value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frequencies {
    counts: HashMap<u64, u32>,
    totals: [u32; WEIGHED.len()],
}

impl Frequencies {
    /// Counts the values of records.
    pub fn of<'p>(people: impl IntoIterator<Item = &'p Person>) -> Self {
        let mut frequencies = Self::default();
        for person in people {
            for (field, total) in WEIGHED.into_iter().zip(&mut frequencies.totals) {
                for value in person.values(field) {
                    let count = frequencies.counts.entry(hash(field as u8, value)).or_default();
                    *count = count.saturating_add(1);
                    *total = total.saturating_add(1);
                }
            }
        }
        frequencies
    }

    /// The share of the rarest value of a field that both have; none if they have none, or it was
    /// never counted.
    pub(crate) fn share(&self, field: Field, left: &Person, right: &Person) -> Option<f64> {
        let place = WEIGHED.iter().position(|weighed| *weighed == field)?;
        let total = f64::from(*self.totals.get(place)?);
        let common = left.values(field).filter(|a| right.values(field).any(|b| *a == b));
        let counts = common.filter_map(|value| self.counts.get(&hash(field as u8, value)));
        counts.min().map(|count| (f64::from(*count) / total).max(LEAST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_01_the_rarest_common_value_counts() {
        let people: Vec<Person> =
            (0..10).map(|n| Person::new("").family(if n < 9 { "Smith" } else { "Zyx" })).collect();
        let counted = Frequencies::of(&people);
        let share = |a: &Person, b: &Person| counted.share(Field::Family, a, b);
        let both = Person::new("").family("Smith").family("Zyx");
        assert_eq!(share(&people[0], &people[1]), Some(0.9));
        assert_eq!(share(&both, &both), Some(0.1));
        assert_eq!(share(&people[0], &people[9]), None);
        let unseen = Person::new("").family("Unseen");
        assert_eq!(share(&unseen, &unseen), None);
        assert_eq!(counted.share(Field::Sex, &both, &both), None);
    }
}
