//! A migration of health records that can be approved, stopped, resumed, reconciled and rolled back.
//!
//! ```
//! use sanare_migrate::testing::{MemoryJournal, MemoryTarget};
//! use sanare_migrate::{Approval, Change, Digest, Run, State, Write};
//!
//! let writes = || [
//!     Write::new("m1", "Patient/1", Change::Update(b"new")),
//!     Write::new("m2", "Patient/2", Change::Create(b"more")),
//! ];
//! let mut target = MemoryTarget::new(); // your server, behind the trait `Target`
//! target.put("Patient/1", b"old");
//!
//! let mut run = Run::open(MemoryJournal::new())?; // your file, behind the trait `Journal`
//! run.dry_run(writes(), &mut target)?;
//! let approval = Approval::new("E. Berg", "2026-11-22T10:00:00Z", Digest::of(b"rules"), Digest::of(b"source"));
//! run.approve(&approval)?;
//! let one = |progress: sanare_migrate::Progress| progress.done < 1;
//! assert_eq!(run.apply(&approval, writes(), &mut target, one)?, State::Paused);
//!
//! // Another process goes on from the journal, and then takes everything back.
//! let mut run = Run::open(run.into_journal())?;
//! assert_eq!(run.apply(&approval, writes(), &mut target, |_| true)?, State::Applied);
//! assert_eq!(run.roll_back(&mut target)?, State::RolledBack);
//! assert_eq!(target.contents()["Patient/1"], b"old");
//! # Ok::<(), sanare_migrate::Error>(())
//! ```
//!
//! | to | look at |
//! |---|---|
//! | carry out a migration | [`Run`], with your [`Journal`] and [`Target`] |
//! | prove that nothing is lost | [`Totals`]: counts, sums and key totals by [`Line`], held against two laws |
//! | follow what did not go through | [`Exceptions`] with owner and disposition |
//! | show it and have it signed | [`Report`]: data, CSV, JSON, one page of HTML |
//!
//! The crate reads no clock, no network and no file: times are texts that you give, and the adapter
//! performs the writes. Errors and `Debug` show numbers, states and places, never a key, an address
//! or a content; the journal holds keys and addresses, and of contents the digest alone.

mod amount;
mod digest;
mod error;
mod exception;
mod report;
mod run;
#[cfg(feature = "testing")]
pub mod testing;
mod totals;

pub use amount::Amount;
pub use digest::{Digest, HashTotal};
pub use error::{Error, ErrorKind, Location, Result};
pub use exception::{Decided, Disposition, Exception, Exceptions, Severity};
pub use report::{Report, SignOff};
pub use run::{
    Approval, Broken, Change, DryRun, Finding, FindingKind, Found, Intent, Journal, Look,
    Operation, Outcome, Progress, Run, State, Target, Unavailable, Undone, Write, Wrote,
};
pub use totals::{
    Balance, Difference, Line, LineBalance, Side, Tolerance, Tolerances, Total, Totals, What,
};

/// The example of the README runs.
#[cfg(all(doctest, feature = "testing"))]
#[doc = include_str!("../README.md")]
struct Readme;
