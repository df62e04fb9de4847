//! For the tests of whoever implements this crate's traits: what a store of sequence numbers and a view have
//! to keep.

use std::fmt;

use crate::message::Segment;
use crate::sequence::Store;
use crate::value::Element;
use crate::views::{DataType, View};

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

/// Tries a store of sequence numbers that is at hand: it tells what was put last, whatever the number is, and
/// forgets when it is told to. `reopen` gives the store as a new process would find it.
///
/// ```
/// use sanare_hl7v2::sequence::MemoryStore;
/// use sanare_hl7v2::testing::store_contract;
///
/// store_contract(MemoryStore::default(), |store| store)?;
/// # Ok::<(), sanare_hl7v2::testing::Broken>(())
/// ```
///
/// # Errors
/// The first clause that is not kept.
pub fn store_contract<S: Store>(mut store: S, reopen: impl Fn(S) -> S) -> Result<(), Broken> {
    let reached = "a store at hand can be reached";
    for number in [Some(0), Some(1), Some(u64::MAX), Some(7), None, Some(8), None] {
        keeps(store.put(number).is_ok(), reached)?;
        for _ in 0..2 {
            let Ok(last) = store.last() else { return keeps(false, reached) };
            keeps(
                last == number,
                "a store tells the number that was put last, or none after none",
            )?;
        }
        store = reopen(store);
        let Ok(last) = store.last() else { return keeps(false, reached) };
        keeps(last == number, "what was put is there after a restart")?;
    }
    Ok(())
}

/// Tries a view of a segment on a segment of its kind: it gives that segment back.
///
/// # Errors
/// The first clause that is not kept.
pub fn view_contract<'m, V: View<'m>>(segment: Segment<'m>) -> Result<(), Broken> {
    keeps(segment.id() == V::ID, "a view is tried on a segment of its kind")?;
    let given = V::of(segment).segment();
    keeps(given.span() == segment.span(), "a view gives the segment that it is of")
}

/// Tries a view of a data type on an element: it gives that element back.
///
/// # Errors
/// The first clause that is not kept.
pub fn data_type_contract<'m, D: DataType<'m>>(element: Element<'m>) -> Result<(), Broken> {
    let given = D::of(element).element();
    let same = given.span() == element.span() && given.is_valued() == element.is_valued();
    keeps(same, "a view gives the element that it is of")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sequence::MemoryStore;
    use crate::views::{Cx, Pid};
    use crate::{Parser, loc};

    #[test]
    fn ours_keep_the_contracts_and_a_store_that_forgets_does_not() {
        store_contract(MemoryStore::default(), |store| store).unwrap();
        assert!(store_contract(MemoryStore::default(), |_| MemoryStore::default()).is_err());
        let message = Parser::new().parse(b"MSH|^~\\&|A\rPID|1||4711^^^H^MR\r").unwrap();
        view_contract::<Pid<'_>>(message.segment("PID").unwrap()).unwrap();
        assert!(view_contract::<Pid<'_>>(message.segment("MSH").unwrap()).is_err());
        data_type_contract::<Cx<'_>>(message.at(loc!("PID-3"))).unwrap();
    }
}
