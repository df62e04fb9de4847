//! Values shown on purpose: `Debug` of resources hides them.

use std::fmt;

use crate::json::{Document, Writer};

/// Shows a resource or data type with all its values. Sealed, for every one of them.
///
/// Only for tests and consoles: what it prints is the record of a person.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4::HumanName;
/// use sanare_fhir::reveal::Reveal;
///
/// let name = HumanName::new("Chalmers", &["Peter"]);
/// assert!(!format!("{name:?}").contains("Chalmers"));
/// assert_eq!(
///     name.reveal().to_string(),
///     "{\n  \"family\": \"Chalmers\",\n  \"given\": [\n    \"Peter\"\n  ]\n}"
/// );
/// # }
/// ```
pub trait Reveal: Document {
    /// The value, to be printed with everything in it.
    fn reveal(&self) -> Revealed<'_, Self> {
        Revealed(self)
    }
}

impl<T: Document> Reveal for T {}

/// A resource or data type whose `Display` and `Debug` are its JSON, one member a line.
#[derive(Clone, Copy, PartialEq)]
pub struct Revealed<'a, T>(&'a T);

impl<T: Document> fmt::Display for Revealed<'_, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&Writer::new().pretty().write(self.0))
    }
}

/// The same as `Display`, so that a failed `assert_eq!` of two revealed values shows them.
impl<T: Document> fmt::Debug for Revealed<'_, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;
    use crate::r4::{Patient, Resource};

    #[test]
    fn evd_09_values_are_shown_only_when_asked() {
        let patient = Patient { id: Some("Canary".into()), ..Patient::default() };
        let json = "{\n  \"resourceType\": \"Patient\",\n  \"id\": \"Canary\"\n}";
        assert_eq!(patient.reveal().to_string(), json);
        assert_eq!(format!("{:?}", Resource::from(patient.clone()).reveal()), json);
        assert!(!format!("{patient:?}").contains("Canary"));
        assert_eq!(patient.reveal(), patient.clone().reveal());
    }
}
