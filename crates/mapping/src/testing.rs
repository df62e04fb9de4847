//! For the tests of whoever implements this crate's traits: what a clock, a source of ids and facts have
//! to keep.

use std::collections::BTreeSet;
use std::fmt;

use crate::cond::{Facts, Operand};
use crate::context::{Clock, IdSource, NaturalKey};

/// The clause of a contract that an implementation does not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    clause: &'static str,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the contract is broken: {}", self.clause)
    }
}

impl std::error::Error for Broken {}

fn keeps(kept: bool, clause: &'static str) -> Result<(), Broken> {
    if kept { Ok(()) } else { Err(Broken { clause }) }
}

/// Tries a source of ids: the same key has the same id, other keys have other ids, and every id is
/// a UUID that FHIR allows as an id.
///
/// ```
/// use sanare_mapping::{IdPolicy, testing::id_source_contract};
///
/// id_source_contract(&IdPolicy::keyed([7; 32]))?;
/// # Ok::<(), sanare_mapping::testing::Broken>(())
/// ```
///
/// # Errors
/// The first clause that is not kept.
pub fn id_source_contract(source: &dyn IdSource) -> Result<(), Broken> {
    let mut seen = BTreeSet::new();
    for resource in ["Patient", "Practitioner", "Observation"] {
        for number in 0..100 {
            let text = format!("urn:oid:1.2.3|{number}");
            let key = NaturalKey { resource, text: &text };
            let id = source.id(&key);
            keeps(source.id(&key) == id, "the same key has the same id")?;
            keeps(is_uuid(&id), "an id is a UUID in lower case")?;
            keeps(seen.insert(id), "another key has another id")?;
        }
    }
    Ok(())
}

/// Tries a clock: it can be read by several threads at once, and tells a year of four digits.
///
/// # Errors
/// The first clause that is not kept.
pub fn clock_contract(clock: &dyn Clock) -> Result<(), Broken> {
    let fine = std::thread::scope(|scope| {
        let reader = || (0..1000).all(|_| clock.now().format("%Y").to_string().len() == 4);
        let readers: Vec<_> = (0..4).map(|_| scope.spawn(reader)).collect();
        readers.into_iter().all(|reader| reader.join().unwrap_or(false))
    });
    keeps(fine, "a clock can be read by several threads at once and tells a year of four digits")
}

/// Asks facts about an operand that has a value and about one that has none.
///
/// # Errors
/// The first clause that is not kept.
pub fn facts_contract(facts: &dyn Facts, valued: &Operand, empty: &Operand) -> Result<(), Broken> {
    let told = |operand| {
        let mut texts: Vec<String> = Vec::new();
        let ended = facts.any(operand, &mut |text| {
            texts.push(text.to_owned());
            false
        });
        (texts, ended)
    };
    let (texts, ended) = told(valued);
    keeps(!texts.is_empty(), "what has a value is told")?;
    keeps(!ended, "no text that is refused ends the question with yes")?;
    keeps(texts.iter().all(|text| !text.is_empty()), "only valued texts are told")?;
    keeps(told(valued).0 == texts, "the same question has the same answer")?;
    let mut calls = 0;
    let found = facts.any(valued, &mut |_| {
        calls += 1;
        true
    });
    keeps(found && calls == 1, "the first text that is taken ends the question with yes")?;
    keeps(facts.count(valued) >= texts.len(), "every text is of a repetition")?;
    let (none, ended) = told(empty);
    keeps(none.is_empty() && !ended, "what has no value tells none")?;
    let stranger = "a-set-that-nobody-supplies";
    keeps(!facts.in_set(valued, stranger), "a set that nobody supplies contains nothing")
}

fn is_uuid(id: &str) -> bool {
    let shape = [8, 4, 4, 4, 12];
    let parts: Vec<&str> = id.split('-').collect();
    parts.len() == shape.len()
        && parts.iter().zip(shape).all(|(part, length)| {
            part.len() == length
                && part.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::IdPolicy;

    struct Same;

    impl IdSource for Same {
        fn id(&self, _: &NaturalKey<'_>) -> String {
            "6d4c3a9e-51f7-5b0a-9d2e-8f6027b1c4d3".to_owned()
        }
    }

    #[test]
    fn our_policies_keep_the_contract_and_one_id_for_all_does_not() {
        id_source_contract(&IdPolicy::default()).unwrap();
        id_source_contract(&IdPolicy::keyed([1; 32])).unwrap();
        assert!(id_source_contract(&Same).is_err());
        let noon = chrono::DateTime::parse_from_rfc3339("2024-01-02T12:00:00Z").unwrap();
        clock_contract(&noon).unwrap();
    }
}
