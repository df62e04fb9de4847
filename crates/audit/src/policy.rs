//! What happens when the journal cannot take an event: nothing is ever dropped in silence.
//!
//! [`Recorder`] puts a journal behind one [`Overflow`] for each [`EventClass`]. Before a clinical
//! act, [`Recorder::reserve`] makes sure that its event will find room; if it does not, the act can
//! still be refused.
//!
//! ```
//! use sanare_audit::balp::{Create, System};
//! use sanare_audit::journal::{Journal, Options};
//! use sanare_audit::policy::{EventClass, Overflow, Recorder};
//! use sanare_audit::{Network, Reference, Timestamp};
//! # use sanare_audit::testing::Disk;
//!
//! # let store = Disk::new(1);
//! # let options = Options::new("hospital.example/audit")?;
//! # let journal = Journal::open(store, || Timestamp::from_micros(0), options)?;
//! let recorder = Recorder::new(journal).overflow(EventClass::Read, Overflow::Gap)?;
//!
//! let place = recorder.reserve(1)?; // or the act does not take place
//! # let system = || System::new(Reference::display("a"), Network::name("a.example"));
//! # let event = Create::new(system(), system(), Reference::to("Observation/1"), Reference::display("a"))
//! #     .build("2026-03-01T12:05:09Z".parse()?, "1");
//! // ... the act, and then:
//! recorder.record_in(place, &event)?;
//! # Ok::<(), sanare_audit::Error>(())
//! ```

mod class;
mod recorder;
mod reserve;

pub use class::{EventClass, Overflow};
pub use recorder::{Recorded, Recorder};
pub use reserve::Place;
