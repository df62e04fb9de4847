//! The `div` of a narrative: made from text, checked, made safe to show, read as plain text
//! ([narrative](https://hl7.org/fhir/R4/narrative.html)).
//!
//! ```
//! use sanare_fhir::narrative;
//!
//! let div = narrative::from_text("Heart rate < 60\nseen twice");
//! assert_eq!(
//!     div,
//!     "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Heart rate &lt; 60<br/>seen twice</p></div>"
//! );
//! assert_eq!(narrative::plain_text(&div), "Heart rate < 60\nseen twice");
//! assert!(narrative::check(&div).is_empty());
//!
//! let hostile = "<div onclick=\"x()\">Peter<script>x()</script><img src=\"http://a.org/1.png\"/></div>";
//! assert_eq!(
//!     narrative::sanitize(hostile),
//!     "<div xmlns=\"http://www.w3.org/1999/xhtml\">Peter<img/></div>"
//! );
//! ```

mod allowed;
mod check;
mod sanitize;
mod text;
mod token;

pub use check::check;
pub use sanitize::sanitize;
pub use text::{from_text, numeric_entities, plain_text};

/// The namespace of every `div`.
const XHTML: &str = "http://www.w3.org/1999/xhtml";
