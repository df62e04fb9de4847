//! Newline-delimited FHIR JSON, read and written in bounded memory
//! ([ndjson](https://hl7.org/fhir/R4/nd-json.html)).
//!
//! A bad line does not stop the reading: it gives an error with its number and its place, and the
//! next line follows.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::ndjson::{self, Reader};
//! use sanare_fhir::r4::Patient;
//!
//! let file = b"{\"resourceType\":\"Patient\",\"id\":\"a\"}\n\
//!              {\"resourceType\":\"Patient\",\"id\":7}\n\
//!              {\"resourceType\":\"Patient\",\"id\":\"c\"}\n";
//! let mut patients = Reader::new().max_line(1 << 20).read::<Patient, _>(&file[..]);
//! let mut ids = Vec::new();
//! let mut refused = Vec::new();
//! for item in &mut patients {
//!     match item {
//!         Ok(patient) => ids.push(patient.id.unwrap_or_default()),
//!         Err(error) => refused.push(error.to_string()),
//!     }
//! }
//! assert_eq!(ids, ["a", "c"]);
//! assert_eq!(refused, ["Patient.id: expected a string (line 2, column 32)"]);
//! assert_eq!(patients.position().offset, file.len() as u64);
//!
//! let mut out = Vec::new();
//! let mut writer = ndjson::Writer::new(&mut out);
//! writer.write(&Patient::default())?;
//! writer.finish()?;
//! assert_eq!(out, b"{\"resourceType\":\"Patient\"}\n");
//! # }
//! # Ok::<(), sanare_fhir::ndjson::NdjsonError>(())
//! ```
//!
//! | to | take |
//! |---|---|
//! | read from a file, a slice, a socket | [`Reader::read`], over any [`BufRead`](std::io::BufRead) |
//! | look at raw lines, or collect all findings of a line | [`Reader::lines`] |
//! | feed bytes as they come, without blocking | [`Reader::feed`] |
//! | go on where another reading stopped | [`Reader::resume`] with its [`LinePosition`] |
//! | compressed files | `gzip` (feature `gzip`) |

mod error;
mod feed;
#[cfg(feature = "gzip")]
pub mod gzip;
mod line;
mod reader;
mod split;
mod writer;

pub use error::{NdjsonError, NdjsonErrorKind};
pub use feed::Feed;
pub use line::{Line, LinePosition};
pub use reader::{Lines, Reader, Records};
pub use writer::Writer;
