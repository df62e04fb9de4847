//! The operations of the standard: their parameters built and read, each held against what the
//! definition of the operation declares ([operations](https://hl7.org/fhir/R4/operations.html)).
//!
//! [`Lookup`], [`ValidateCode`], [`ValueSetValidateCode`], [`Subsumes`], [`Expand`], [`Translate`], [`Everything`],
//! [`Validate`] and [`Match`] are typed; they serve every release, whose names for the same
//! parameter differ. Any other operation is built and read by its rows: [`Operation::input_of`],
//! [`Operation::read_output`], and [`Operation::check`] for any representation.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::operation::{Lookup, LookupAnswer};
//! use sanare_fhir::r4::{self, Parameters};
//!
//! // POST [base]/CodeSystem/$lookup
//! let input: Parameters =
//!     Lookup::new().system("http://loinc.org").code("8867-4").property("parent").build()?;
//! assert_eq!(input.parameter.len(), 3);
//!
//! let answer: Parameters = r4::json::read(br#"{"resourceType": "Parameters", "parameter": [
//!     {"name": "name", "valueString": "LOINC"},
//!     {"name": "display", "valueString": "Heart rate"},
//!     {"name": "property", "part": [
//!         {"name": "code", "valueCode": "parent"},
//!         {"name": "value", "valueCode": "LP30605-7"}
//!     ]}
//! ]}"#)?;
//! let answer = LookupAnswer::read(&answer)?;
//! assert_eq!((answer.name, answer.display), ("LOINC", "Heart rate"));
//! assert_eq!(answer.properties().next().unwrap().text("value"), Some("LP30605-7"));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod arguments;
mod build;
mod check;
mod common;
mod tables;

pub use crate::error::OperationError;
pub use arguments::{Argument, Arguments};
pub use build::{Builder, Parts};
pub use common::{
    Everything, Expand, Lookup, LookupAnswer, Match, Subsumes, SubsumesAnswer, Translate,
    TranslateAnswer, TranslateMatch, Validate, ValidateCode, ValidateCodeAnswer,
    ValueSetValidateCode,
};
pub use tables::{Direction, Operation, Operations, Parameter, Scopes};

use crate::resource::ResourceType;

/// The `Parameters` of a release. Sealed.
pub trait ParametersResource: ResourceType {
    /// The operations of the release.
    fn operations() -> &'static Operations;
}

macro_rules! parameters {
    ($module:ident) => {
        impl ParametersResource for crate::$module::Parameters {
            fn operations() -> &'static Operations {
                &crate::$module::operations::OPERATIONS
            }
        }
    };
}

#[cfg(feature = "r4")]
parameters!(r4);
#[cfg(feature = "r4b")]
parameters!(r4b);
#[cfg(feature = "r5")]
parameters!(r5);
