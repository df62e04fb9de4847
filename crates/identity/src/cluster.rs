//! Groups of records that are one person, without false links that chain two persons together.

use crate::{Decision, Decisions, Matcher, Person};

/// A link between two records, by their places, with its weight in bits.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "a link is this")]
pub struct Link {
    /// The places of the two.
    pub places: (usize, usize),
    /// What the pair weighs.
    pub weight: f64,
    /// Whether somebody decided that the two are one person.
    pub decided: bool,
}

/// Groups, and the links that were cut to keep two persons apart.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Groups {
    /// The places of the records of each group of two or more, sorted.
    pub groups: Vec<Vec<usize>>,
    /// Links that would have joined records with a veto between them.
    pub cut: Vec<Link>,
}

/// A group grows no further than this: nobody reads more, and each step compares all with all.
const LARGEST: usize = 64;

/// Joins records by links, heaviest first. A link that would bring two records together that have
/// a veto is cut: of a chain between two persons that is the weakest. A link that would make a
/// group of more than 64 is cut too. Decided links come first.
pub fn groups(
    people: &[Person],
    links: impl IntoIterator<Item = Link>,
    matcher: &Matcher,
    decisions: &Decisions,
) -> Groups {
    let mut links: Vec<Link> = links
        .into_iter()
        .filter(|link| link.places.0 < people.len() && link.places.1 < people.len())
        .collect();
    links.sort_by(|a, b| {
        let heavier = b.decided.cmp(&a.decided).then(b.weight.total_cmp(&a.weight));
        heavier.then(a.places.cmp(&b.places))
    });
    let mut home: Vec<usize> = (0..people.len()).collect();
    let mut members: Vec<Vec<usize>> = (0..people.len()).map(|place| vec![place]).collect();
    let mut cut = Vec::new();
    for link in links {
        let at = |place: usize| home.get(place).copied().unwrap_or(place);
        let (left, right) = (at(link.places.0), at(link.places.1));
        if left == right {
            continue;
        }
        let of = |group: usize| members.get(group).map(Vec::as_slice).unwrap_or_default();
        let apart = of(left).iter().any(|a| {
            of(right).iter().any(|b| match (people.get(*a), people.get(*b)) {
                (Some(a), Some(b)) => {
                    let verdict = matcher.decide(a, b, decisions);
                    !verdict.vetoes().is_empty() && verdict.decided() != Some(Decision::Same)
                }
                _ => false,
            })
        });
        if apart || of(left).len() + of(right).len() > LARGEST {
            cut.push(link);
            continue;
        }
        let (into, from) = (left.min(right), left.max(right));
        let moved = members.get_mut(from).map(std::mem::take).unwrap_or_default();
        for place in &moved {
            if let Some(home) = home.get_mut(*place) {
                *home = into;
            }
        }
        if let Some(group) = members.get_mut(into) {
            group.extend(moved);
        }
    }
    let mut groups: Vec<Vec<usize>> = members.into_iter().filter(|group| group.len() > 1).collect();
    for group in &mut groups {
        group.sort_unstable();
    }
    Groups { groups, cut }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;

    fn link(a: usize, b: usize, weight: f64) -> Link {
        Link { places: (a, b), weight, decided: false }
    }

    #[test]
    fn id_01_the_weakest_link_of_a_chain_is_cut() {
        let matcher = Matcher::new(Model::starting());
        // 0 and 3 have different national numbers; 1 and 2 have none.
        let people = [
            Person::new("0").national_id("n", "1234567"),
            Person::new("1"),
            Person::new("2"),
            Person::new("3").national_id("n", "7654321"),
        ];
        let chain = [link(0, 1, 30.0), link(1, 2, 12.0), link(2, 3, 25.0)];
        let found = groups(&people, chain, &matcher, &Decisions::new());
        assert_eq!(found.groups, [vec![0, 1], vec![2, 3]]);
        assert_eq!(found.cut, [link(1, 2, 12.0)]);
        let together = groups(&people[..3], chain[..2].to_vec(), &matcher, &Decisions::new());
        assert_eq!((together.groups, together.cut.len()), (vec![vec![0, 1, 2]], 0));
    }

    #[test]
    fn id_01_no_group_without_end() {
        let matcher = Matcher::new(Model::starting());
        let people: Vec<Person> = (0..100).map(|n| Person::new(n.to_string())).collect();
        let found =
            groups(&people, (1..100).map(|n| link(n - 1, n, 1.0)), &matcher, &Decisions::new());
        assert!(found.groups.iter().all(|group| group.len() <= LARGEST) && !found.cut.is_empty());
        let nowhere = groups(&people, [link(0, 500, 1.0)], &matcher, &Decisions::new());
        assert_eq!(nowhere, Groups::default());
    }
}
