//! For the tests of whoever implements this crate's traits: what profiles, terminologies, a trace and
//! functions have to keep.

use std::fmt;

use sanare_fhir::Answer;
use sanare_fhir::view::Node;

use crate::env::{Functions, Profiles, Terminologies, Trace};
use crate::item::Item;
use crate::value::Value;

/// The clause of a contract that an implementation does not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    clause: &'static str,
}

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the contract is broken: {}", self.clause)
    }
}

impl std::error::Error for Broken {}

fn keeps(kept: bool, clause: &'static str) -> Result<(), Broken> {
    if kept { Ok(()) } else { Err(Broken { clause }) }
}

const NOBODYS: &str = "http://nobody.example/of/this/name";

/// Asks twice about an element that keeps to a profile, and about a profile that nobody has.
///
/// # Errors
/// The first clause that is not kept.
pub fn profiles_contract<'a, N: Node<'a>>(
    profiles: &dyn Profiles<'a, N>,
    element: N,
    profile: &str,
) -> Result<(), Broken> {
    for _ in 0..2 {
        let found = profiles.conforms_to(element, profile);
        keeps(found == Answer::Found(true), "what keeps to a profile does so each time")?;
        let unknown = matches!(profiles.conforms_to(element, NOBODYS), Answer::Found(_));
        keeps(!unknown, "of a profile that is not known nothing is said")?;
    }
    Ok(())
}

/// Calls an operation that is served, twice, and one that nobody serves. `same` tells whether two results are
/// the same one.
///
/// # Errors
/// The first clause that is not kept.
pub fn terminologies_contract<'a, N>(
    terminologies: &dyn Terminologies<'a, N>,
    operation: &str,
    arguments: &[Vec<Item<'a, N>>],
    same: impl Fn(&N, &N) -> bool,
) -> Result<(), Broken> {
    let call = || terminologies.call(operation, arguments);
    let (Answer::Found(first), Answer::Found(second)) = (call(), call()) else {
        return keeps(false, "an operation that is served has a result");
    };
    keeps(same(&first, &second), "the same call has the same result")?;
    let unknown = terminologies.call(NOBODYS, arguments);
    keeps(!matches!(unknown, Answer::Found(_)), "an operation that nobody serves has no result")
}

/// Hands a trace no items and many, of every kind that an element offers.
///
/// # Errors
/// The first clause that is not kept.
pub fn trace_contract<'a, N: Node<'a>>(trace: &dyn Trace<'a, N>, element: N) -> Result<(), Broken> {
    let clause = "a trace takes every item and does not panic";
    let call = || {
        trace.trace("", &[]);
        let many: Vec<_> = std::iter::repeat_n(Item::Node(element), 1000)
            .chain(element.children().map(|child| Item::Node(child.node)))
            .chain([Item::Value(Value::Boolean(true)), Item::Value(Value::Integer(i32::MIN))])
            .collect();
        trace.trace("contract\n", &many);
    };
    let kept = std::panic::catch_unwind(std::panic::AssertUnwindSafe(call));
    keeps(kept.is_ok(), clause)
}

/// Calls a function that there is twice, and one that there is not.
///
/// # Errors
/// The first clause that is not kept.
pub fn functions_contract<'a, N: Node<'a>>(
    functions: &dyn Functions<'a, N>,
    name: &str,
    input: &[Item<'a, N>],
    arguments: &[Vec<Item<'a, N>>],
) -> Result<(), Broken> {
    let first = functions.call(name, input, arguments).map(|items| items.len());
    keeps(first.is_some(), "a function that there is has a result")?;
    let again = functions.call(name, input, arguments).map(|items| items.len());
    keeps(again == first, "the same call has the same result")?;
    keeps(functions.call(NOBODYS, input, arguments).is_none(), "a function that there is not fails")
}
