//! Whether two patient records are one person: scores after Fellegi and Sunter that say why.
//!
//! ```
//! use sanare_identity::{Blocking, Decisions, Grade, Index, Matcher, Model, Person};
//!
//! let people = [
//!     Person::new("1").family("Müller").given("Eva").birth_date("1970-02-03").phone("030 1234567"),
//!     Person::new("2").family("Muller").given("E.").birth_date("1970-02-03").phone("+49 30 1234567"),
//!     Person::new("3").family("Okonkwo").given("Ada").birth_date("1970-02-03"),
//! ];
//! let index = Index::new(people, Blocking::usual())?;
//! let matcher = Matcher::new(Model::starting());
//! let report = index.duplicates(&matcher, &Decisions::new(), |found| {
//!     assert_eq!((found.left.key(), found.right.key()), ("1", "2"));
//!     assert_eq!(found.verdict.grade(), Grade::Match);
//!     println!("{}", found.verdict); // every weight by the name of its field, no value
//! });
//! assert_eq!(report.pairs, report.matches + report.reviews + report.no_matches);
//! # Ok::<(), sanare_identity::Error>(())
//! ```
//!
//! Nothing is ever merged. A match is a proposal; what somebody decided is kept in [`Decisions`],
//! stands above every score, and can be taken back.
//!
//! | to | look at |
//! |---|---|
//! | hold what is compared | [`Person`]; `intake` reads Patients (feature `fhir`) and PID segments (feature `hl7v2`) |
//! | know how far two agree | [`Agreement`]: a [`Level`] for each [`Field`] |
//! | weigh it | [`Model`], [`Frequencies`]; [`train()`] learns a model from your records |
//! | judge a pair | [`Matcher`] gives a [`Verdict`]: [`Grade`], probability, waterfall, vetoes |
//! | find pairs among many | [`Blocking`], [`Index`]; [`groups`] joins them without chaining two persons |
//! | answer `Patient/$match` | `answer` (feature `fhir`) |
//!
//! # What a score means
//! A level of agreement weighs `log2(m / u)` bits: `m` is how often records of one person stand in
//! it, `u` how often those of different persons do. The weights of all fields on top of the prior
//! are the odds that the two are one person. Fields are taken as independent, which address and
//! telephone are not: thresholds belong on your own records, and vetoes ([`Veto`]) stand above the
//! sum. A missing value weighs nothing; a pair with few fields is for review at most.
//!
//! Time, randomness and files are the caller's; the same records, seed and settings give the same
//! answer on every machine. `Debug`, errors and waterfalls show fields and numbers, never a value.

#[cfg(feature = "fhir")]
pub mod answer;
mod block;
mod cluster;
mod compare;
mod decisions;
mod error;
mod field;
mod frequency;
mod index;
#[cfg(any(feature = "fhir", feature = "hl7v2"))]
pub mod intake;
mod model;
mod person;
mod score;
mod sound;
#[cfg(feature = "testing")]
pub mod testing;
mod text;
mod train;

pub use block::{Blocking, Key};
pub use cluster::{Groups, Link, groups};
pub use compare::Agreement;
pub use decisions::{Decision, Decisions};
pub use error::{Error, ErrorKind, Location, Result};
pub use field::{Field, Level, UnknownName};
pub use frequency::{Frequencies, WEIGHED as WEIGHED_BY_FREQUENCY};
pub use index::{Index, Proposal, Report, SkippedBlock};
pub use model::{FieldModel, Model};
pub use person::{Birth, Person};
pub use score::{Grade, Matcher, Step, Verdict, Veto};
pub use train::{Learned, Training, train};

/// The example of the README runs.
#[cfg(all(doctest, feature = "fhir"))]
#[doc = include_str!("../README.md")]
struct Readme;
