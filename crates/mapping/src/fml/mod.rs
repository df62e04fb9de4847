//! The FHIR Mapping Language.

mod error;
mod lexer;
mod model;
mod parser;
mod print;

pub use error::{FmlError, FmlErrorKind};
pub use model::*;
pub use parser::parse;
