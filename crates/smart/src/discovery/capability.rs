//! What a server says it can do, and the named sets of it.

use std::fmt;

macro_rules! capabilities {
    ($($variant:ident $text:literal)*) => {
        /// A capability of a SMART server ([list](https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html)).
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Capability {
            $(#[doc = concat!("`", $text, "`")] $variant,)*
            /// Another one: an unknown name or a full URI, as it was written.
            Other(String),
        }

        impl Capability {
            /// The capability with this name.
            pub fn parse(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }

            /// The name.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        #[cfg(test)]
        const LISTED: &[&str] = &[$($text),*];
    };
}

capabilities! {
    LaunchEhr "launch-ehr"
    LaunchStandalone "launch-standalone"
    AuthorizePost "authorize-post"
    ClientPublic "client-public"
    ClientConfidentialSymmetric "client-confidential-symmetric"
    ClientConfidentialAsymmetric "client-confidential-asymmetric"
    SsoOpenidConnect "sso-openid-connect"
    ContextBanner "context-banner"
    ContextStyle "context-style"
    ContextEhrPatient "context-ehr-patient"
    ContextEhrEncounter "context-ehr-encounter"
    ContextStandalonePatient "context-standalone-patient"
    ContextStandaloneEncounter "context-standalone-encounter"
    PermissionOffline "permission-offline"
    PermissionOnline "permission-online"
    PermissionPatient "permission-patient"
    PermissionUser "permission-user"
    PermissionV1 "permission-v1"
    PermissionV2 "permission-v2"
    SmartAppState "smart-app-state"
}

impl fmt::Display for Capability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The capability sets that the standard names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CapabilitySet {
    /// Patient access for standalone apps.
    PatientStandalone,
    /// Patient access for EHR launch (from a portal).
    PatientEhr,
    /// Clinician access for standalone apps.
    ClinicianStandalone,
    /// Clinician access for EHR launch.
    ClinicianEhr,
}

impl CapabilitySet {
    /// All sets.
    pub const ALL: [Self; 4] =
        [Self::PatientStandalone, Self::PatientEhr, Self::ClinicianStandalone, Self::ClinicianEhr];

    /// Whether the capabilities hold all that the set asks for.
    pub fn is_met(self, capabilities: &[Capability]) -> bool {
        use Capability as C;
        let has = |capability: C| capabilities.contains(&capability);
        let common = (has(C::ClientPublic) || has(C::ClientConfidentialSymmetric))
            && has(C::PermissionPatient);
        common
            && match self {
                Self::PatientStandalone => {
                    has(C::LaunchStandalone) && has(C::ContextStandalonePatient)
                }
                Self::PatientEhr => has(C::LaunchEhr) && has(C::ContextEhrPatient),
                Self::ClinicianStandalone => has(C::LaunchStandalone) && has(C::PermissionUser),
                Self::ClinicianEhr => {
                    has(C::LaunchEhr)
                        && has(C::PermissionUser)
                        && has(C::ContextEhrPatient)
                        && has(C::ContextEhrEncounter)
                }
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d05_capabilities_and_unknown_ones() {
        assert_eq!(LISTED.len(), 20);
        for text in LISTED {
            assert!(!matches!(Capability::parse(text), Capability::Other(_)));
        }
        for text in LISTED.iter().chain(&["https://example.org/cap", "new-thing"]) {
            assert_eq!(Capability::parse(text).as_str(), *text);
        }
    }

    #[test]
    fn d06_capability_sets() {
        let parse = |text: &str| -> Vec<_> { text.split(' ').map(Capability::parse).collect() };
        let met = |text: &str| -> Vec<_> {
            let held = parse(text);
            CapabilitySet::ALL.into_iter().filter(|set| set.is_met(&held)).collect()
        };
        let base = "client-public permission-patient";
        assert_eq!(met(base), []);
        assert_eq!(
            met(&format!("{base} launch-standalone context-standalone-patient")),
            [CapabilitySet::PatientStandalone]
        );
        assert_eq!(
            met("client-confidential-symmetric permission-patient launch-ehr context-ehr-patient"),
            [CapabilitySet::PatientEhr]
        );
        assert_eq!(
            met(&format!("{base} launch-standalone permission-user")),
            [CapabilitySet::ClinicianStandalone]
        );
        let ehr = format!("{base} launch-ehr permission-user context-ehr-patient");
        assert_eq!(met(&ehr), [CapabilitySet::PatientEhr]);
        assert_eq!(
            met(&format!("{ehr} context-ehr-encounter")),
            [CapabilitySet::PatientEhr, CapabilitySet::ClinicianEhr]
        );
        assert_eq!(
            met(
                "launch-standalone permission-patient permission-user client-confidential-asymmetric"
            ),
            []
        );
    }
}
