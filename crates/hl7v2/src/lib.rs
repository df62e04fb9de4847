//! HL7 v2 messages as hospitals really send them: parsed without loss, read, edited and written back byte for byte.

pub mod batch;
mod charset;
mod check;
mod delimiters;
mod diagnostic;
mod edit;
mod error;
pub mod escape;
mod grammar;
mod location;
mod message;
mod options;
mod render;
mod scan;
mod value;

pub use charset::Charset;
pub use delimiters::Delimiters;
pub use diagnostic::{Code, Diagnostic, Severity};
pub use edit::Editor;
pub use error::{Error, ErrorKind, Result};
pub use location::{Index, Location, SegmentId};
pub use message::{Message, Segment};
pub use options::{Leading, MissingDelimiters, OrphanLines, Parser, Terminators};
pub use render::Markup;
pub use value::{Element, Elements, Value};
