//! Syslog messages and frames: [RFC 5424](https://www.rfc-editor.org/rfc/rfc5424),
//! [RFC 5425](https://www.rfc-editor.org/rfc/rfc5425) (TLS) and
//! [RFC 5426](https://www.rfc-editor.org/rfc/rfc5426) (UDP), without sockets.
//!
//! ```
//! use sanare_audit::syslog::{Deframer, Header, frame};
//!
//! let header = Header::new("engine.example", "sanare");
//! let message = header.message("2026-03-01T12:05:09Z".parse()?, "<AuditMessage/>");
//! let framed = frame(&message);
//! assert!(framed.starts_with(b"81 <85>1 2026-03-01T12:05:09Z engine.example sanare - "));
//!
//! let mut deframer = Deframer::new();
//! deframer.push(&framed);
//! assert_eq!(deframer.next()?, Some(message));
//! # Ok::<(), sanare_audit::Error>(())
//! ```

mod frame;
mod message;

pub use frame::{Datagrams, Deframer, TooLong, frame};
pub use message::{Header, Message};
