//! How an app is started.

use std::fmt;

use crate::base::FhirBase;
use crate::error::Error;
use crate::query::Query;
use crate::secret::Secret;

/// The request by which an EHR launches an app: `iss` and `launch`.
///
/// ```
/// use sanare_smart::LaunchRequest;
///
/// let launch = LaunchRequest::parse("iss=https%3A%2F%2Fehr.example%2Ffhir&launch=abc123")?;
/// assert_eq!(launch.iss().as_str(), "https://ehr.example/fhir");
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone)]
pub struct LaunchRequest {
    iss: FhirBase,
    launch: Secret,
}

impl LaunchRequest {
    /// Reads the query of the launch URL. It came from outside: `iss` is not trusted yet.
    ///
    /// # Errors
    /// `ParameterMissing`, `DuplicateParameter`, `TooLarge`; `InvalidUrl` or `Insecure` for an `iss` that is no FHIR base.
    pub fn parse(query: &str) -> Result<Self, Error> {
        let query = Query::parse(query, "launch URL")?;
        let iss = query.required("iss")?.parse()?;
        Ok(Self { iss, launch: query.required("launch")?.into() })
    }

    /// The FHIR server that the app is to use.
    pub fn iss(&self) -> &FhirBase {
        &self.iss
    }

    pub(crate) fn launch(&self) -> &Secret {
        &self.launch
    }
}

impl fmt::Debug for LaunchRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LaunchRequest").finish_non_exhaustive()
    }
}

/// The two ways in which an app is launched.
#[derive(Clone, Debug)]
pub enum Launch {
    /// From the EHR, in the context of its session.
    Ehr(LaunchRequest),
    /// By itself: the context is asked for with `launch/patient` and the like.
    Standalone,
}

impl From<LaunchRequest> for Launch {
    fn from(request: LaunchRequest) -> Self {
        Self::Ehr(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn kind(query: &str) -> ErrorKind {
        LaunchRequest::parse(query).unwrap_err().kind()
    }

    #[test]
    fn l01_iss_and_launch_are_both_needed() {
        let long = "x".repeat(4_000);
        let query = format!("?iss=https://ehr.example/fhir&launch={long}&other=1");
        let launch = LaunchRequest::parse(&query).unwrap();
        assert_eq!(launch.launch().expose(), &long);
        assert_eq!(kind("iss=https://ehr.example/fhir"), ErrorKind::ParameterMissing);
        assert_eq!(kind("iss=https://ehr.example/fhir&launch="), ErrorKind::ParameterMissing);
        assert_eq!(kind("launch=x"), ErrorKind::ParameterMissing);
    }

    #[test]
    fn l03_duplicate_parameters_and_odd_issuers_are_refused() {
        assert_eq!(kind("iss=https://a.example&launch=x&launch=y"), ErrorKind::DuplicateParameter);
        assert_eq!(
            kind("iss=https://a.example&iss=https://b.example&launch=x"),
            ErrorKind::DuplicateParameter
        );
        assert_eq!(kind("iss=http://a.example&launch=x"), ErrorKind::Insecure);
        assert_eq!(kind("iss=javascript:alert(1)&launch=x"), ErrorKind::Insecure);
        assert_eq!(kind("iss=a&launch=x"), ErrorKind::InvalidUrl);
        assert_eq!(kind(&format!("iss={}&launch=x", "a".repeat(70_000))), ErrorKind::TooLarge);
    }
}
