//! The codes of the profiles.

use crate::event::Coding;

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

pub(crate) const REST: Coding =
    Coding::fixed("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest");
pub(crate) const EXPORT: Coding = Coding::fixed(DCM, "110106");
pub(crate) const IMPORT: Coding = Coding::fixed(DCM, "110107");
pub(crate) const SECURITY_ALERT: Coding = Coding::fixed(DCM, "110113");
pub(crate) const USER_AUTHENTICATION: Coding = Coding::fixed(DCM, "110114");

pub(crate) const DISCLOSE: Coding =
    Coding::fixed("http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle", "disclose");
pub(crate) const AUTHZ_CONSENT: Coding = Coding::fixed(AUTHZ_SUBTYPE, "AuthZ-Consent");
pub(crate) const AUTHZ_ROLE: Coding = Coding::fixed(AUTHZ_SUBTYPE, "AuthZ-Role");
pub(crate) const ITI_71: Coding = Coding::fixed("urn:ihe:event-type-code", "ITI-71");

pub(crate) const APPLICATION: Coding = Coding::fixed(DCM, "110150");
pub(crate) const DESTINATION: Coding = Coding::fixed(DCM, "110152");
pub(crate) const SOURCE: Coding = Coding::fixed(DCM, "110153");
pub(crate) const CUSTODIAN: Coding =
    Coding::fixed("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "custodian");
pub(crate) const RECEIVING_USER: Coding = Coding::fixed(PARTICIPATION, "IRCP");
pub(crate) const AUTHOR: Coding = Coding::fixed(PARTICIPATION, "AUT");
pub(crate) const INFORMANT: Coding = Coding::fixed(PARTICIPATION, "INF");
pub(crate) const USER_CUSTODIAN: Coding = Coding::fixed(PARTICIPATION, "CST");
pub(crate) const ORGANIZATION: Coding =
    Coding::fixed("http://terminology.hl7.org/CodeSystem/v3-RoleClass", "PROV");
pub(crate) const AUTHORIZER: Coding =
    Coding::fixed("http://terminology.hl7.org/CodeSystem/extra-security-role-type", "authserver");
pub(crate) const DISCLOSURE_CUSTODIAN: Coding = Coding::fixed(SNOMED, "159541003");
pub(crate) const DISCLOSURE_AUTHORIZER: Coding = Coding::fixed(SNOMED, "429577009");
pub(crate) const SAML_USER: Coding = Coding::fixed(USER_AGENT, "UserSamlAgent");
pub(crate) const OAUTH_USER: Coding = Coding::fixed(USER_AGENT, "UserOauthAgent");
pub(crate) const OAUTH_SERVICE: Coding = Coding::fixed(USER_AGENT, "AuthzOauthService");
pub(crate) const HOME_COMMUNITY: Coding = Coding::fixed("urn:ihe:iti:xca:2010", "homeCommunityId");

pub(crate) const PERSON: Coding = Coding::fixed(ENTITY_TYPE, "1");
pub(crate) const SYSTEM_OBJECT: Coding = Coding::fixed(ENTITY_TYPE, "2");
pub(crate) const CONSENT: Coding = Coding::fixed("http://hl7.org/fhir/resource-types", "Consent");
pub(crate) const REQUEST_ID: Coding = Coding::fixed(
    "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType",
    "XrequestId",
);

pub(crate) const PATIENT_ROLE: Coding = Coding::fixed(OBJECT_ROLE, "1");
pub(crate) const REPORT_ROLE: Coding = Coding::fixed(OBJECT_ROLE, "3");
pub(crate) const DOMAIN_RESOURCE_ROLE: Coding = Coding::fixed(OBJECT_ROLE, "4");
pub(crate) const JOB_ROLE: Coding = Coding::fixed(OBJECT_ROLE, "20");
pub(crate) const QUERY_ROLE: Coding = Coding::fixed(OBJECT_ROLE, "24");

pub(crate) const SAML_SUBJECT_ID: Coding = Coding::fixed(OTHER_ID, "SAML-subject-id");
pub(crate) const NPI: Coding = Coding::fixed(IDENTIFIER_TYPE, "NPI");
pub(crate) const PROVIDER_NUMBER: Coding = Coding::fixed(IDENTIFIER_TYPE, "PRN");

pub(crate) const ACP_DETAIL: &str = "urn:ihe:iti:xua:2012:acp";
pub(crate) const PATIENT_ID_DETAIL: &str = "urn:oasis:names:tc:xacml:2.0:resource:resource-id";
pub(crate) const JTI: &str = "urn:ietf:params:oauth:jti:";

/// A RESTful interaction.
pub(crate) const fn interaction(code: &'static str) -> Coding {
    Coding::fixed(RESTFUL, code)
}
