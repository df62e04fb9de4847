//! What the crates ask of a terminology server, or of whatever knows code systems.

use std::fmt;

use crate::Answer;

/// Answers questions about codes. Implemented by the caller: a server, a local table, a cache in
/// front of either.
///
/// ```
/// use sanare_fhir::Answer;
/// use sanare_fhir::terminology::{CodeRef, Terminology};
///
/// struct Units;
///
/// impl Terminology for Units {
///     fn is_member(&self, code: CodeRef<'_>, value_set: &str) -> Answer<bool> {
///         match value_set {
///             "http://example.org/ValueSet/units" => Answer::Found(code.code() == "mg"),
///             _ => Answer::NotFound,
///         }
///     }
/// }
///
/// let mg = CodeRef::new("http://unitsofmeasure.org", "mg");
/// assert_eq!(Units.is_member(mg, "http://example.org/ValueSet/units"), Answer::Found(true));
/// ```
pub trait Terminology {
    /// Whether a code is in a value set, named by its canonical URL with or without version.
    fn is_member(&self, code: CodeRef<'_>, value_set: &str) -> Answer<bool>;

    /// Whether a code is the other one or a wider one; both are of one system. Who knows value sets
    /// only has no answer.
    fn subsumes(&self, _code: CodeRef<'_>, _other: CodeRef<'_>) -> Answer<bool> {
        Answer::Unavailable
    }

    /// Whether a code is defined in its system. Who knows value sets only has no answer.
    fn is_defined(&self, _code: CodeRef<'_>) -> Answer<bool> {
        Answer::Unavailable
    }
}

/// A code that a question is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CodeRef<'a> {
    system: Option<&'a str>,
    version: Option<&'a str>,
    code: &'a str,
}

impl<'a> CodeRef<'a> {
    /// A code of a system.
    pub const fn new(system: &'a str, code: &'a str) -> Self {
        Self { system: Some(system), version: None, code }
    }

    /// A value of type `code`, whose system the value set implies.
    pub const fn without_system(code: &'a str) -> Self {
        Self { system: None, version: None, code }
    }

    /// The same code in a version of its system.
    #[must_use]
    pub const fn in_version(mut self, version: &'a str) -> Self {
        self.version = Some(version);
        self
    }

    /// The code system, if it is said.
    pub const fn system(&self) -> Option<&'a str> {
        self.system
    }

    /// The version of the system, if it is said.
    pub const fn version(&self) -> Option<&'a str> {
        self.version
    }

    /// The code.
    pub const fn code(&self) -> &'a str {
        self.code
    }
}

/// Shows neither system nor code.
impl fmt::Debug for CodeRef<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("CodeRef")
    }
}
