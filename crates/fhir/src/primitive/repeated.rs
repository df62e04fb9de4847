//! The long texts that documents repeat most: URLs of systems, types, profiles and extensions,
//! long names of types, and what every snapshot of a definition says of ids and extensions.

/// In alphabetical order; all are longer than what stands in an element itself.
const TEXTS: [&str; 181] = [
    "Additional content defined by implementations",
    "All FHIR elements must have a @value or children",
    "AllergyIntolerance",
    "BackboneElement.modifierExtension",
    "BiologicallyDerivedProduct",
    "CapabilityStatement",
    "ChargeItemDefinition",
    "ClinicalImpression",
    "CommunicationRequest",
    "CoverageEligibilityRequest",
    "CoverageEligibilityResponse",
    "DocumentReference",
    "DomainResource.modifierExtension",
    "Element.extension",
    "ExplanationOfBenefit",
    "Extension.extension",
    "Extension.value[x]",
    "Extensions are always sliced by (at least) url",
    "Extensions that cannot be ignored",
    "Extensions that cannot be ignored even if unrecognized",
    "FamilyMemberHistory",
    "FiveWs Pattern Mapping",
    "HealthcareService",
    "ImmunizationRecommendation",
    "MedicationAdministration",
    "MedicationDispense",
    "MedicationKnowledge",
    "MedicationRequest",
    "MedicationStatement",
    "Must have either extensions or value[x], not both",
    "OperationDefinition",
    "OrganizationAffiliation",
    "QuestionnaireResponse",
    "SpecimenDefinition",
    "StructureDefinition",
    "SubstanceSpecification",
    "Unique id for inter-element referencing",
    "Value of extension",
    "extension.exists() != value.exists()",
    "hasValue() or (children().count() > id.count())",
    "http://dicom.nema.org/resources/ontology/DCM",
    "http://hl7.org/fhir",
    "http://hl7.org/fhir/StructureDefinition/BackboneElement",
    "http://hl7.org/fhir/StructureDefinition/CarePlan",
    "http://hl7.org/fhir/StructureDefinition/CareTeam",
    "http://hl7.org/fhir/StructureDefinition/CodeSystem",
    "http://hl7.org/fhir/StructureDefinition/Condition",
    "http://hl7.org/fhir/StructureDefinition/Device",
    "http://hl7.org/fhir/StructureDefinition/DiagnosticReport",
    "http://hl7.org/fhir/StructureDefinition/DocumentReference",
    "http://hl7.org/fhir/StructureDefinition/DomainResource",
    "http://hl7.org/fhir/StructureDefinition/Element",
    "http://hl7.org/fhir/StructureDefinition/Encounter",
    "http://hl7.org/fhir/StructureDefinition/Extension",
    "http://hl7.org/fhir/StructureDefinition/Group",
    "http://hl7.org/fhir/StructureDefinition/Location",
    "http://hl7.org/fhir/StructureDefinition/Medication",
    "http://hl7.org/fhir/StructureDefinition/MedicationRequest",
    "http://hl7.org/fhir/StructureDefinition/Observation",
    "http://hl7.org/fhir/StructureDefinition/Organization",
    "http://hl7.org/fhir/StructureDefinition/Patient",
    "http://hl7.org/fhir/StructureDefinition/Practitioner",
    "http://hl7.org/fhir/StructureDefinition/PractitionerRole",
    "http://hl7.org/fhir/StructureDefinition/Procedure",
    "http://hl7.org/fhir/StructureDefinition/Questionnaire",
    "http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse",
    "http://hl7.org/fhir/StructureDefinition/RelatedPerson",
    "http://hl7.org/fhir/StructureDefinition/Resource",
    "http://hl7.org/fhir/StructureDefinition/ServiceRequest",
    "http://hl7.org/fhir/StructureDefinition/SimpleQuantity",
    "http://hl7.org/fhir/StructureDefinition/Specimen",
    "http://hl7.org/fhir/StructureDefinition/StructureDefinition",
    "http://hl7.org/fhir/StructureDefinition/Substance",
    "http://hl7.org/fhir/StructureDefinition/ValueSet",
    "http://hl7.org/fhir/StructureDefinition/bmi",
    "http://hl7.org/fhir/StructureDefinition/bodyheight",
    "http://hl7.org/fhir/StructureDefinition/bodyweight",
    "http://hl7.org/fhir/StructureDefinition/bp",
    "http://hl7.org/fhir/StructureDefinition/codesystem-concept-comments",
    "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
    "http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice",
    "http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice-explanation",
    "http://hl7.org/fhir/StructureDefinition/elementdefinition-bindingName",
    "http://hl7.org/fhir/StructureDefinition/elementdefinition-isCommonBinding",
    "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet",
    "http://hl7.org/fhir/StructureDefinition/geolocation",
    "http://hl7.org/fhir/StructureDefinition/heartrate",
    "http://hl7.org/fhir/StructureDefinition/humanname-own-name",
    "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-streetName",
    "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
    "http://hl7.org/fhir/StructureDefinition/patient-birthTime",
    "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
    "http://hl7.org/fhir/StructureDefinition/shareablecodesystem",
    "http://hl7.org/fhir/StructureDefinition/shareablevalueset",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-category",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-explicit-type-name",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-fmm",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-normative-version",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-security-category",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-standards-status",
    "http://hl7.org/fhir/StructureDefinition/structuredefinition-wg",
    "http://hl7.org/fhir/StructureDefinition/translation",
    "http://hl7.org/fhir/StructureDefinition/vitalsigns",
    "http://hl7.org/fhir/ValueSet/all-languages",
    "http://hl7.org/fhir/ValueSet/languages",
    "http://hl7.org/fhir/concept-properties#notSelectable",
    "http://hl7.org/fhir/concept-properties#status",
    "http://hl7.org/fhir/fivews",
    "http://hl7.org/fhir/object-implementation",
    "http://hl7.org/fhir/resource-types",
    "http://hl7.org/fhir/sid/cvx",
    "http://hl7.org/fhir/sid/icd-10",
    "http://hl7.org/fhir/sid/icd-10-cm",
    "http://hl7.org/fhir/sid/icd-9-cm",
    "http://hl7.org/fhir/sid/ndc",
    "http://hl7.org/fhir/sid/us-npi",
    "http://hl7.org/fhir/sid/us-ssn",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-diagnosticreport-lab",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-immunization",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-location",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medicationrequest",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-procedure",
    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
    "http://hl7.org/fhir/workflow",
    "http://hl7.org/fhirpath/System.String",
    "http://hl7.org/v2",
    "http://hl7.org/v3",
    "http://snomed.info/sct",
    "http://terminology.hl7.org/CodeSystem/adjudication",
    "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical",
    "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification",
    "http://terminology.hl7.org/CodeSystem/audit-event-type",
    "http://terminology.hl7.org/CodeSystem/claim-type",
    "http://terminology.hl7.org/CodeSystem/condition-category",
    "http://terminology.hl7.org/CodeSystem/condition-clinical",
    "http://terminology.hl7.org/CodeSystem/condition-ver-status",
    "http://terminology.hl7.org/CodeSystem/data-absent-reason",
    "http://terminology.hl7.org/CodeSystem/designation-usage",
    "http://terminology.hl7.org/CodeSystem/diagnosis-role",
    "http://terminology.hl7.org/CodeSystem/dose-rate-type",
    "http://terminology.hl7.org/CodeSystem/ex-diagnosistype",
    "http://terminology.hl7.org/CodeSystem/observation-category",
    "http://terminology.hl7.org/CodeSystem/organization-type",
    "http://terminology.hl7.org/CodeSystem/processpriority",
    "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
    "http://terminology.hl7.org/CodeSystem/service-type",
    "http://terminology.hl7.org/CodeSystem/usage-context-type",
    "http://terminology.hl7.org/CodeSystem/v2-0074",
    "http://terminology.hl7.org/CodeSystem/v2-0131",
    "http://terminology.hl7.org/CodeSystem/v2-0203",
    "http://terminology.hl7.org/CodeSystem/v2-0360",
    "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    "http://terminology.hl7.org/CodeSystem/v3-ActPriority",
    "http://terminology.hl7.org/CodeSystem/v3-ActReason",
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
    "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus",
    "http://terminology.hl7.org/CodeSystem/v3-NullFlavor",
    "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
    "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
    "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
    "http://terminology.hl7.org/CodeSystem/v3-Race",
    "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
    "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm",
    "http://unitsofmeasure.org",
    "http://www.ama-assn.org/go/cpt",
    "http://www.nlm.nih.gov/research/umls/rxnorm",
    "identifies the meaning of the extension",
    "urn:ietf:rfc:3986",
    "urn:iso:std:iso:3166",
    "urn:iso:std:iso:4217",
    "urn:oid:2.16.840.1.113883.6.238",
];

/// The place of a text + 1 by its hash; 0 is free.
static PLACES: [u8; SLOTS] = places();

const SLOTS: usize = 1 << 11;

/// A text of up to 16 bytes needs no place here: it stands in its element.
const SHORTEST: usize = 17;
const LONGEST: usize = 82;

/// The same text, as it stands in the program.
pub(super) fn repeated(text: &str) -> Option<&'static str> {
    if text.len() < SHORTEST || text.len() > LONGEST {
        return None;
    }
    let mut slot = hash(text.as_bytes())?;
    loop {
        let place = PLACES.get(slot % SLOTS)?.checked_sub(1)?;
        let known = TEXTS.get(usize::from(place))?;
        if *known == text {
            return Some(known);
        }
        slot += 1;
    }
}

/// Length and last eight bytes tell most of them apart.
const fn hash(text: &[u8]) -> Option<usize> {
    let Some((_, last)) = text.split_last_chunk::<8>() else { return None };
    let mixed = (u64::from_le_bytes(*last) ^ text.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    Some((mixed >> 53) as usize)
}

#[allow(clippy::indexing_slicing, reason = "a wrong place fails the build of the crate")]
#[allow(clippy::cast_possible_truncation, reason = "there are fewer than 255")]
const fn places() -> [u8; SLOTS] {
    assert!(TEXTS.len() < 255);
    let mut places = [0; SLOTS];
    let mut at = 0;
    while at < TEXTS.len() {
        let length = TEXTS[at].len();
        assert!(length >= SHORTEST && length <= LONGEST);
        let Some(mut slot) = hash(TEXTS[at].as_bytes()) else { return places };
        while places[slot % SLOTS] != 0 {
            slot += 1;
        }
        places[slot % SLOTS] = at as u8 + 1;
        at += 1;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_11_repeated_texts_are_found_and_nothing_else() {
        assert!(TEXTS.is_sorted());
        for known in TEXTS {
            assert_eq!(repeated(known), Some(known));
            assert_eq!(repeated(&format!("{known}/")), None);
            assert_eq!(repeated(&known[1..]), None);
            assert_eq!(repeated(&format!("~{}", &known[1..])), None);
        }
        assert_eq!(repeated(""), None);
    }
}
