//! What has moved, been renamed or changed its type between R4 (R4B alike) and R5.
//!
//! The facts come from HL7's cross-version maps and the definitions of the releases. What stands
//! in no row goes to the element of the same name, if its type fits.

/// One element that stands elsewhere in the other release.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    /// The path in R4 and R4B, from its resource or data type.
    pub(super) old: &'static str,
    /// The path in R5.
    pub(super) new: &'static str,
    /// Text beside the R5 element, which tells what it means: paths from its parent.
    pub(super) beside: &'static [(&'static str, &'static str)],
    /// Only parents that hold nothing else are meant by the longer path.
    pub(super) alone: bool,
    /// Each item of the shorter path has a parent of its own on the longer one.
    pub(super) each: bool,
}

const fn rule(old: &'static str, new: &'static str) -> Rule {
    Rule { old, new, beside: &[], alone: false, each: false }
}

impl Rule {
    const fn beside(mut self, beside: &'static [(&'static str, &'static str)]) -> Self {
        self.beside = beside;
        self
    }

    const fn alone(mut self) -> Self {
        self.alone = true;
        self
    }

    const fn each(mut self) -> Self {
        self.each = true;
        self
    }
}

/// Every row; of two rows from one element, the first that fits is taken.
pub(super) const RULES: &[Rule] = &[
    rule("AllergyIntolerance.asserter", "AllergyIntolerance.participant.actor").beside(INFORMANT),
    rule("AllergyIntolerance.recorder", "AllergyIntolerance.participant.actor").beside(ENTERER),
    rule("Appointment.cancelationReason", "Appointment.cancellationReason"),
    rule("Appointment.comment", "Appointment.note.text"),
    rule("Appointment.patientInstruction", "Appointment.patientInstruction.concept.text"),
    rule("Appointment.reasonCode", "Appointment.reason"),
    rule("Appointment.reasonReference", "Appointment.reason"),
    rule("AuditEvent.agent.network.address", "AuditEvent.agent.networkString"),
    rule("AuditEvent.agent.purposeOfUse", "AuditEvent.agent.authorization"),
    rule("AuditEvent.outcome", "AuditEvent.outcome.code"),
    rule("AuditEvent.outcomeDesc", "AuditEvent.outcome.detail.text"),
    rule("AuditEvent.period", "AuditEvent.occurredPeriod"),
    rule("AuditEvent.purposeOfEvent", "AuditEvent.authorization"),
    rule("AuditEvent.subtype", "AuditEvent.code"),
    rule("AuditEvent.type", "AuditEvent.category"),
    rule("Condition.asserter", "Condition.participant.actor").beside(INFORMANT),
    rule("Condition.evidence.code", "Condition.evidence").each(),
    rule("Condition.evidence.detail", "Condition.evidence").each(),
    rule("Condition.recorder", "Condition.participant.actor").beside(ENTERER),
    rule("Coverage.payor", "Coverage.insurer"),
    rule("DiagnosticReport.imagingStudy", "DiagnosticReport.study"),
    rule("DocumentReference.authenticator", "DocumentReference.attester.party").beside(OFFICIAL),
    rule("DocumentReference.content.format", "DocumentReference.content.profile.valueCoding"),
    rule("DocumentReference.context.encounter", "DocumentReference.context"),
    rule("DocumentReference.context.event", "DocumentReference.event"),
    rule("DocumentReference.context.facilityType", "DocumentReference.facilityType"),
    rule("DocumentReference.context.period", "DocumentReference.period"),
    rule("DocumentReference.context.practiceSetting", "DocumentReference.practiceSetting"),
    rule("Dosage.asNeededBoolean", "Dosage.asNeeded"),
    rule("Dosage.asNeededCodeableConcept", "Dosage.asNeededFor"),
    rule("Encounter.hospitalization", "Encounter.admission"),
    rule("Encounter.hospitalization.dietPreference", "Encounter.dietPreference"),
    rule("Encounter.hospitalization.specialArrangement", "Encounter.specialArrangement"),
    rule("Encounter.hospitalization.specialCourtesy", "Encounter.specialCourtesy"),
    rule("Encounter.location.physicalType", "Encounter.location.form"),
    rule("Encounter.participant.individual", "Encounter.participant.actor"),
    rule("Encounter.period", "Encounter.actualPeriod"),
    rule("Encounter.reasonCode", "Encounter.reason.value"),
    rule("Encounter.reasonReference", "Encounter.reason.value"),
    rule(
        "Immunization.protocolApplied.doseNumberPositiveInt",
        "Immunization.protocolApplied.doseNumber",
    ),
    rule(
        "Immunization.protocolApplied.doseNumberString",
        "Immunization.protocolApplied.doseNumber",
    ),
    rule(
        "Immunization.protocolApplied.seriesDosesPositiveInt",
        "Immunization.protocolApplied.seriesDoses",
    ),
    rule(
        "Immunization.protocolApplied.seriesDosesString",
        "Immunization.protocolApplied.seriesDoses",
    ),
    rule("Immunization.programEligibility", "Immunization.programEligibility.programStatus"),
    rule("Immunization.reaction.detail", "Immunization.reaction.manifestation"),
    rule("Immunization.reasonCode", "Immunization.reason"),
    rule("Immunization.reasonReference", "Immunization.reason"),
    rule("Immunization.reportOrigin", "Immunization.informationSource"),
    rule("Location.hoursOfOperation", "Location.hoursOfOperation.availableTime"),
    rule("Location.hoursOfOperation.closingTime", "Availability.availableTime.availableEndTime"),
    rule("Location.hoursOfOperation.openingTime", "Availability.availableTime.availableStartTime"),
    rule("Location.physicalType", "Location.form"),
    rule("Location.telecom", "Location.contact.telecom"),
    rule(
        "MedicationRequest.dispenseRequest.performer",
        "MedicationRequest.dispenseRequest.dispenser",
    ),
    rule("MedicationRequest.medicationCodeableConcept", "MedicationRequest.medication"),
    rule("MedicationRequest.medicationReference", "MedicationRequest.medication"),
    rule("MedicationRequest.reasonCode", "MedicationRequest.reason"),
    rule("MedicationRequest.reasonReference", "MedicationRequest.reason"),
    rule("MedicationRequest.reportedBoolean", "MedicationRequest.reported"),
    rule("MedicationRequest.reportedReference", "MedicationRequest.informationSource"),
    rule("MedicationStatement.context", "MedicationStatement.encounter"),
    rule("MedicationStatement.medicationCodeableConcept", "MedicationStatement.medication"),
    rule("MedicationStatement.medicationReference", "MedicationStatement.medication"),
    rule("MedicationStatement.reasonCode", "MedicationStatement.reason"),
    rule("MedicationStatement.reasonReference", "MedicationStatement.reason"),
    rule("Organization.contact", "Organization.contact"),
    rule("Organization.telecom", "Organization.contact.telecom").alone(),
    rule("Organization.address", "Organization.contact.address").alone(),
    rule("Practitioner.communication", "Practitioner.communication.language"),
    rule("PractitionerRole.availableTime", "PractitionerRole.availability.availableTime"),
    rule("PractitionerRole.notAvailable", "PractitionerRole.availability.notAvailableTime"),
    rule("PractitionerRole.telecom", "PractitionerRole.contact.telecom"),
    rule("Procedure.asserter", "Procedure.reportedReference"),
    rule("Procedure.complication", "Procedure.complication"),
    rule("Procedure.complicationDetail", "Procedure.complication"),
    rule("Procedure.performed", "Procedure.occurrence"),
    rule("Procedure.reasonCode", "Procedure.reason"),
    rule("Procedure.reasonReference", "Procedure.reason"),
    rule("Procedure.usedCode", "Procedure.used"),
    rule("Procedure.usedReference", "Procedure.used"),
    rule("Provenance.reason", "Provenance.authorization"),
    rule("SampledData.period", "SampledData.interval").beside(&[("intervalUnit", "ms")]),
    rule("ServiceRequest.locationCode", "ServiceRequest.location"),
    rule("ServiceRequest.locationReference", "ServiceRequest.location"),
    rule(
        "ServiceRequest.patientInstruction",
        "ServiceRequest.patientInstruction.instructionMarkdown",
    ),
    rule("ServiceRequest.reasonCode", "ServiceRequest.reason"),
    rule("ServiceRequest.reasonReference", "ServiceRequest.reason"),
];

const PARTICIPANT: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
const ENTERER: &[(&str, &str)] =
    &[("function.coding.system", PARTICIPANT), ("function.coding.code", "enterer")];
const INFORMANT: &[(&str, &str)] =
    &[("function.coding.system", PARTICIPANT), ("function.coding.code", "informant")];
const OFFICIAL: &[(&str, &str)] = &[
    ("mode.coding.system", "http://hl7.org/fhir/composition-attestation-mode"),
    ("mode.coding.code", "official"),
];

/// Codes that mean the same: path in both releases, then R4 and R5. Of several rows for a code the
/// first is taken.
pub(super) const CODES: &[(&str, &[(&str, &str)])] = &[
    (
        "Appointment.participant.required",
        &[("required", "true"), ("optional", "false"), ("information-only", "false")],
    ),
    (
        "Encounter.status",
        &[
            ("in-progress", "in-progress"),
            ("arrived", "in-progress"),
            ("triaged", "in-progress"),
            ("onleave", "on-hold"),
            ("finished", "completed"),
            ("finished", "discharged"),
            ("cancelled", "discontinued"),
        ],
    ),
    (
        "MedicationStatement.status",
        &[
            ("unknown", "recorded"),
            ("active", "recorded"),
            ("completed", "recorded"),
            ("intended", "recorded"),
            ("stopped", "recorded"),
            ("on-hold", "recorded"),
            ("not-taken", "recorded"),
            ("unknown", "draft"),
        ],
    ),
];

/// Types that hold another: the inner one, the outer one and its member.
pub(super) const WRAPS: &[(&str, &str, &str)] = &[
    ("CodeableConcept", "CodeableReference", "concept"),
    ("Reference", "CodeableReference", "reference"),
    ("Coding", "CodeableConcept", "coding"),
    ("string", "CodeableConcept", "text"),
    ("string", "Identifier", "value"),
    ("string", "Reference", "display"),
];

#[cfg(test)]
#[cfg(all(feature = "r4", feature = "r4b", feature = "r5"))]
mod tests {
    use super::*;
    use crate::Release;
    use crate::convert::item::rows_of;
    use crate::record::{Kind, Row, TypeInfo};
    use crate::resource::Model;

    /// The parent and the rows of the last step of a path from a type.
    fn resolve(root: &'static TypeInfo, path: &str) -> Option<(&'static TypeInfo, &'static [Row])> {
        let mut info = root;
        let (parents, last) = path.rsplit_once('.').unwrap_or(("", path));
        for step in parents.split('.').filter(|step| !step.is_empty()) {
            match rows_of(info, step) {
                [row] => match row.kind {
                    Kind::Record(below) => info = below,
                    _ => return None,
                },
                _ => return None,
            }
        }
        let rows = rows_of(info, last);
        (!rows.is_empty()).then_some((info, rows))
    }

    fn at(release: Release, path: &str) -> (&'static TypeInfo, &'static [Row]) {
        let (root, steps) = path.split_once('.').unwrap();
        let root = Model::of(release).unwrap().type_named(root).unwrap();
        resolve(root, steps).unwrap_or_else(|| panic!("{release} has no {path}"))
    }

    #[test]
    fn cnv_02_every_row_names_elements_of_both_releases() {
        for rule in RULES {
            at(Release::R4, rule.old);
            at(Release::R4B, rule.old);
            let (parent, _) = at(Release::R5, rule.new);
            for (path, _) in rule.beside {
                assert!(resolve(parent, path).is_some(), "{path} beside {}", rule.new);
            }
        }
        for (inner, outer, member) in WRAPS {
            for release in [Release::R4, Release::R4B, Release::R5] {
                let Some(info) = Model::of(release).unwrap().type_named(outer) else { continue };
                assert_eq!(info.row(member).unwrap().type_name(), *inner);
            }
        }
    }

    #[test]
    fn cnv_02_translated_codes_are_codes_of_both_releases() {
        let known = |release, path: &str, code: &str| match at(release, path).1[0].kind {
            Kind::Code(table) => table.codes.contains(&code),
            _ => code == "true" || code == "false",
        };
        for (path, pairs) in CODES {
            for (old, new) in *pairs {
                assert!(known(Release::R4, path, old), "{path} {old}");
                assert!(known(Release::R5, path, new), "{path} {new}");
            }
        }
    }
}
