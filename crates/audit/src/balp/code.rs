//! The codes of the profiles.

use crate::event::{Coding, Concept};

/// A code of a standard.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Code {
    pub system: &'static str,
    pub code: &'static str,
}

const fn of(system: &'static str, code: &'static str) -> Code {
    Code { system, code }
}

impl From<Code> for Coding {
    fn from(code: Code) -> Self {
        Self::fixed(code.system, code.code)
    }
}

impl From<Code> for Concept {
    fn from(code: Code) -> Self {
        Coding::from(code).into()
    }
}

const ACT_REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
const DCM: &str = "http://dicom.nema.org/resources/ontology/DCM";
const RESTFUL: &str = "http://hl7.org/fhir/restful-interaction";
const ENTITY_TYPE: &str = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
const OBJECT_ROLE: &str = "http://terminology.hl7.org/CodeSystem/object-role";
const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
const SNOMED: &str = "http://snomed.info/sct";
const USER_AGENT: &str = "https://profiles.ihe.net/ITI/BALP/CodeSystem/UserAgentTypes";
const AUTHZ_SUBTYPE: &str = "https://profiles.ihe.net/ITI/BALP/CodeSystem/AuthZsubType";
const OTHER_ID: &str = "https://profiles.ihe.net/ITI/BALP/CodeSystem/OtherIdentifierTypes";
const IDENTIFIER_TYPE: &str = "http://terminology.hl7.org/CodeSystem/v2-0203";

pub(crate) const EMERGENCY_OVERRIDE: Code = of(DCM, "110127");
pub(crate) const BREAK_THE_GLASS: Code = of(ACT_REASON, "BTG");
pub(crate) const EMERGENCY_TREATMENT: Code = of(ACT_REASON, "ETREAT");
pub(crate) const REST: Code = of("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest");
pub(crate) const EXPORT: Code = of(DCM, "110106");
pub(crate) const IMPORT: Code = of(DCM, "110107");
pub(crate) const SECURITY_ALERT: Code = of(DCM, "110113");
pub(crate) const USER_AUTHENTICATION: Code = of(DCM, "110114");

pub(crate) const DISCLOSE: Code =
    of("http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle", "disclose");
pub(crate) const AUTHZ_CONSENT: Code = of(AUTHZ_SUBTYPE, "AuthZ-Consent");
pub(crate) const AUTHZ_ROLE: Code = of(AUTHZ_SUBTYPE, "AuthZ-Role");
pub(crate) const ITI_71: Code = of("urn:ihe:event-type-code", "ITI-71");

pub(crate) const APPLICATION: Code = of(DCM, "110150");
pub(crate) const DESTINATION: Code = of(DCM, "110152");
pub(crate) const SOURCE: Code = of(DCM, "110153");
pub(crate) const CUSTODIAN: Code =
    of("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "custodian");
pub(crate) const RECEIVING_USER: Code = of(PARTICIPATION, "IRCP");
pub(crate) const AUTHOR: Code = of(PARTICIPATION, "AUT");
pub(crate) const INFORMANT: Code = of(PARTICIPATION, "INF");
pub(crate) const USER_CUSTODIAN: Code = of(PARTICIPATION, "CST");
pub(crate) const ORGANIZATION: Code =
    of("http://terminology.hl7.org/CodeSystem/v3-RoleClass", "PROV");
pub(crate) const AUTHORIZER: Code =
    of("http://terminology.hl7.org/CodeSystem/extra-security-role-type", "authserver");
pub(crate) const DISCLOSURE_CUSTODIAN: Code = of(SNOMED, "159541003");
pub(crate) const DISCLOSURE_AUTHORIZER: Code = of(SNOMED, "429577009");
pub(crate) const SAML_USER: Code = of(USER_AGENT, "UserSamlAgent");
pub(crate) const OAUTH_USER: Code = of(USER_AGENT, "UserOauthAgent");
pub(crate) const OAUTH_SERVICE: Code = of(USER_AGENT, "AuthzOauthService");
pub(crate) const HOME_COMMUNITY: Code = of("urn:ihe:iti:xca:2010", "homeCommunityId");

pub(crate) const PERSON: Code = of(ENTITY_TYPE, "1");
pub(crate) const SYSTEM_OBJECT: Code = of(ENTITY_TYPE, "2");
pub(crate) const CONSENT: Code = of("http://hl7.org/fhir/resource-types", "Consent");
pub(crate) const REQUEST_ID: Code =
    of("https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType", "XrequestId");

pub(crate) const PATIENT_ROLE: Code = of(OBJECT_ROLE, "1");
pub(crate) const REPORT_ROLE: Code = of(OBJECT_ROLE, "3");
pub(crate) const DOMAIN_RESOURCE_ROLE: Code = of(OBJECT_ROLE, "4");
pub(crate) const JOB_ROLE: Code = of(OBJECT_ROLE, "20");
pub(crate) const QUERY_ROLE: Code = of(OBJECT_ROLE, "24");

pub(crate) const SAML_SUBJECT_ID: Code = of(OTHER_ID, "SAML-subject-id");
pub(crate) const NPI: Code = of(IDENTIFIER_TYPE, "NPI");
pub(crate) const PROVIDER_NUMBER: Code = of(IDENTIFIER_TYPE, "PRN");

pub(crate) const ACP_DETAIL: &str = "urn:ihe:iti:xua:2012:acp";
pub(crate) const PATIENT_ID_DETAIL: &str = "urn:oasis:names:tc:xacml:2.0:resource:resource-id";
pub(crate) const JTI: &str = "urn:ietf:params:oauth:jti:";

/// A REST interaction.
pub(crate) const fn interaction(code: &'static str) -> Code {
    of(RESTFUL, code)
}
