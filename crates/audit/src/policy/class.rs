//! Classes of events, and what happens to each when there is no room.

use std::time::Duration;

use crate::balp::roles;
use crate::event::{Action, Event};
use crate::journal::Journal;

/// What an event is about, as far as it decides what happens when it cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventClass {
    /// An emergency override.
    Emergency,
    /// Data left the organisation.
    Disclosure,
    /// Data was read or searched.
    Read,
    /// Everything else: data was written, somebody logged in, the log was stopped.
    Write,
}

impl EventClass {
    /// The class of an event.
    pub fn of(event: &Event) -> Self {
        if roles::is_override(event) {
            Self::Emergency
        } else if roles::is_disclosure(event) {
            Self::Disclosure
        } else if event.action == Some(Action::Read) || roles::is_search(event) {
            Self::Read
        } else {
            Self::Write
        }
    }

    pub(super) const fn place(self) -> usize {
        match self {
            Self::Emergency => 0,
            Self::Disclosure => 1,
            Self::Read => 2,
            Self::Write => 3,
        }
    }
}

/// What happens to an event that the journal cannot take.
#[derive(Debug, Default)]
#[non_exhaustive]
pub enum Overflow {
    /// The caller gets the error, and refuses the act.
    #[default]
    Fail,
    /// The caller waits for room, and gets the error in the end.
    Block {
        /// How long at most.
        timeout: Duration,
    },
    /// The event goes into a second journal, on another disk. If that cannot take it either, the
    /// caller gets the error.
    Spill(Box<Journal>),
    /// The event is counted, and the count is recorded before anything else as soon as there is
    /// room. For reads only.
    Gap,
}
