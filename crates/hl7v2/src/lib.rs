//! HL7 v2 messages as hospitals really send them: parsed without loss, read, edited and written
//! back byte for byte.
//!
//! ```
//! use sanare_hl7v2::{Parser, Value, loc};
//!
//! let bytes = b"MSH|^~\\&|LAB|HOSP|||20260401||ORU^R01|A17|P|2.5.1\r\
//!     PID|1||77^^^HOSP^MR~88^^^NAT^NI||Smith \\T\\ Sons^Eve||\"\"|F\r\
//!     OBX|1|NM|2345-7^Glucose^LN||5.4|mmol/L\r\
//!     OBX|2|NM|2951-2^Sodium^LN||140|mmol/L\r";
//!
//! // No copy; everything below borrows from `bytes`.
//! let message = Parser::new().parse(bytes)?;
//!
//! // Locations are checked by the compiler; text has its escapes resolved.
//! assert_eq!(message.text(loc!("PID-5.1")), "Smith & Sons");
//! assert_eq!(message.text(loc!("PID-3[2].4")), "NAT");
//!
//! // Absent, empty, to be deleted and valued are four different things.
//! match message.at(loc!("PID-7")).value() {
//!     Value::Delete => {}
//!     Value::Absent | Value::Empty | Value::Text(_) => unreachable!(),
//! }
//!
//! // Every element knows where its bytes are.
//! for result in message.all(loc!("OBX[*]-5")) {
//!     assert_eq!(&bytes[result.span()], result.bytes());
//! }
//!
//! // An edit changes the bytes that it is about, and no others.
//! let edited = message.edit().set(loc!("PID-8"), "M").finish()?;
//! assert_eq!(edited.as_bytes().len(), bytes.len());
//! # Ok::<(), sanare_hl7v2::Error>(())
//! ```
//!
//! # What is here
//!
//! | you want to | use |
//! |---|---|
//! | read a message | [`Parser`], [`Message`], [`Segment`], [`Element`], [`Value`] |
//! | visit most fields of a long message | [`Message::index`] |
//! | read segments and data types by name | [`views`] |
//! | show a message to a person, with or without its values | [`Message::pretty`] |
//! | name a place in it | [`Location`], [`loc!`] |
//! | know what is wrong with it | [`Message::diagnostics`], [`Message::check`], [`Diagnostic`] |
//! | change it, or make a new one | [`Message::edit`], [`Header`], [`Message::new`], [`Editor`] |
//! | answer a message, or read an answer | [`ack`] |
//! | number the messages of a link | [`sequence`] |
//! | send or take messages in parts | [`continuation`] |
//! | read or write a file of many messages | [`batch::Reader`], [`batch::Writer`] |
//! | cut a TCP stream into messages | [`mllp`] |
//! | send or take messages over HTTP | [`http`] |
//! | read dates, times, numbers, base64 data | [`types`] |
//! | decode or encode a value by itself | [`escape`] |
//! | cut it into the groups of its structure | [`Message::structure`], [`structure`] |
//! | hold it against the standard or an agreement | [`profile`] |
//! | ask what a version of the standard says | [`schema`] |
//!
//! # Tolerance
//!
//! [`Parser::new`] reads what hospitals send: line feeds for carriage returns, lower-case segment
//! ids, headers without all their encoding characters, lines that are no segments, bytes in an
//! undeclared character set. Each tolerance leaves a [`Diagnostic`] with a byte offset and a
//! location. [`Parser::strict`] refuses instead what could be read only by an assumption. Either
//! way an unmodified message is the bytes that were read, and no input makes a call panic.
//!
//! # Privacy
//!
//! Errors, diagnostics and every `Debug` output show codes, offsets, lengths and locations, never
//! a value.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

pub mod ack;
pub mod batch;
mod block;
mod build;
mod charset;
mod check;
pub mod continuation;
mod delimiters;
mod diagnostic;
mod edit;
mod error;
pub mod escape;
mod grammar;
pub mod http;
mod index;
mod location;
mod message;
pub mod mllp;
mod options;
mod pretty;
pub mod profile;
mod render;
mod scan;
pub mod schema;
mod seek;
pub mod sequence;
#[cfg(feature = "serde")]
mod serialize;
pub mod structure;
#[cfg(feature = "testing")]
pub mod testing;
pub mod types;
mod value;
pub mod views;

pub use build::Header;
pub use charset::Charset;
pub use delimiters::Delimiters;
pub use diagnostic::{Code, Diagnostic, Severity};
pub use edit::Editor;
pub use error::{Error, ErrorKind, Limit, Result};
pub use index::DelimiterIndex;
pub use location::{Index, Location, SegmentId};
pub use message::{Message, Segment};
pub use options::{Leading, MissingDelimiters, OrphanLines, Parser, Terminators};
pub use pretty::Pretty;
pub use render::Markup;
#[cfg(feature = "serde")]
pub use serialize::{BySegment, ByStructure};
pub use value::{Element, Elements, Value};
