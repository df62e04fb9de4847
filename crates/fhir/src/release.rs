//! The releases of FHIR that this crate knows.

/// A release of the standard. Facts that differ between releases take it as an argument.
///
/// ```
/// use sanare_fhir::Release;
///
/// assert_eq!(Release::R4.version(), "4.0.1");
/// assert_eq!(Release::of_version("4.3.0"), Some(Release::R4B));
/// assert!(Release::R4 < Release::R5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Release {
    /// FHIR 4.0.1.
    R4,
    /// FHIR 4.3.0.
    R4B,
    /// FHIR 5.0.0.
    R5,
}

impl Release {
    /// The version as `StructureDefinition.fhirVersion` and `CapabilityStatement.fhirVersion` write it.
    pub const fn version(self) -> &'static str {
        match self {
            Self::R4 => "4.0.1",
            Self::R4B => "4.3.0",
            Self::R5 => "5.0.0",
        }
    }

    /// The release of a version text; the patch number is not looked at.
    pub fn of_version(version: &str) -> Option<Self> {
        let mut parts = version.splitn(3, '.');
        match (parts.next()?, parts.next()?) {
            ("4", "0") => Some(Self::R4),
            ("4", "3") => Some(Self::R4B),
            ("5", "0") => Some(Self::R5),
            _ => None,
        }
    }
}

impl std::fmt::Display for Release {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::R4 => "R4",
            Self::R4B => "R4B",
            Self::R5 => "R5",
        })
    }
}
