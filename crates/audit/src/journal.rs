//! An append-only journal of audit events in which every later change shows.
//!
//! A journal is a set of *segment* files in a [`Store`], usually a [`Directory`]. A segment holds
//! *frames*: each has a checksum against accidents and a SHA-256 that covers everything before it.
//! From time to time the journal writes a *checkpoint*, the root of the Merkle tree over all
//! frames; [`Journal::checkpoint`] gives it to the outside. [`verify`] finds what was altered,
//! removed, moved or inserted since.
//!
//! # What it promises
//! - [`Journal::record`] returns when the record is durable, and not before.
//! - After a crash the next writer cuts off at most what had not been acknowledged, and records
//!   that it did. If whole frames lie behind damaged bytes it is no crash: the journal refuses to
//!   be written until [`Options::accept_damage`] is called for, and nothing is removed even then.
//! - A journal that is gone is not begun anew without a word: a file beside the segments tells that
//!   there was one. [`Journal::open`] refuses until [`Options::begin_anew`] is called for, and
//!   [`verify`] finds it.
//! - After a failed write or sync every caller concerned gets an error, the file handle is never
//!   used again, and the next record goes to a new segment.
//! - A clock that goes backwards is recorded.
//!
//! # What nobody can promise
//! Whoever can write the files can also cut frames off the end, or write the whole journal anew.
//! (Then the file that tells of the beginning goes as well.) Only a checkpoint that is kept elsewhere shows it, so send checkpoints to another system.
//! A disk that loses what it has confirmed to have written loses records; a checkpoint shows it.
//!
//! # Files
//! A segment is named `<number of its first frame, 16 hexadecimal digits>.saj`; the file `begun` is a
//! copy of the first one's header. A payload is
//! canonical JSON: sorted keys, shortest escapes, no white space between tokens. Layouts are
//! documented in the sources `frame.rs` and `segment.rs` and pinned by golden files.

mod begun;
mod chain;
mod checkpoint;
mod clock;
mod directory;
mod entries;
mod finding;
mod frame;
mod merkle;
mod note;
mod options;
mod proof;
mod recover;
mod retention;
mod scan;
mod segment;
#[cfg(feature = "sign")]
mod sign;
mod store;
mod tail;
mod verify;
mod writer;

pub use checkpoint::Checkpoint;
pub use clock::Clock;
pub use directory::Directory;
pub use entries::{Entries, Entry};
pub use finding::{Finding, FindingKind, Report};
pub use frame::Kind;
pub use options::Options;
pub use proof::Proof;
pub(crate) use segment::place_through;
#[cfg(feature = "sign")]
pub use sign::{Signer, Verifier};
pub use store::{Appender, Lock, Store};
pub(crate) use store::{read_full, write_all};
pub use tail::Position;
pub use verify::verify;
pub use writer::Journal;
