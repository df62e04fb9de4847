//! The compartments of R4B (4.3.0) as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-search) from the official definitions.

use crate::Release;
use crate::schema::rows::{CompartmentRow, Lists, Strings};
use crate::schema::search::Compartments;

/// Every compartment of R4B.
pub static COMPARTMENTS: Compartments = Compartments {
    release: Release::R4B,
    strings: Strings { text: TEXT, ends: &ENDS },
    rows: &ROWS,
    lists: Lists(&LISTS),
};

#[rustfmt::skip]
static ROWS: [CompartmentRow; 5] = [
CompartmentRow(24, 49), // Device
CompartmentRow(30, 122), // Encounter
CompartmentRow(55, 238), // Patient
CompartmentRow(59, 440), // Practitioner
CompartmentRow(64, 570), // RelatedPerson
];

#[rustfmt::skip]
static LISTS: [u16; 635] = [
0,1,119,1,75,1,76,2,90,102,4,107,93,87,118,2,
116,110,1,81,4,88,119,113,101,1,88,2,119,81,1,95,
1,97,2,119,117,1,122,2,119,88,1,101,2,101,113,1,
113,64,1,1,4,3,5,3,6,5,11,7,12,10,15,15,
16,15,17,18,23,18,25,20,26,25,27,1,28,27,29,27,
33,10,35,18,37,30,42,32,44,34,46,1,47,25,51,37,
54,39,62,5,63,18,65,18,68,42,69,3,70,44,71,1,
73,47,1,89,1,86,1,112,1,123,50,9,114,10,114,11,
116,12,114,14,114,15,114,16,114,17,114,18,114,25,114,27,
114,28,118,29,114,30,120,33,114,46,114,47,116,49,114,53,
114,54,114,61,114,63,114,65,114,70,114,74,114,3,98,111,
77,1,98,2,98,81,2,98,101,2,98,97,2,98,99,3,
119,116,110,4,119,116,110,113,3,119,81,79,2,98,77,4,
103,120,82,100,2,119,101,3,119,81,110,3,119,98,110,3,
98,101,119,3,119,98,109,1,94,2,119,97,1,92,132,1,
1,2,1,3,173,4,3,5,3,6,177,7,179,8,177,9,
182,10,185,11,1,12,188,13,177,14,1,15,191,16,195,17,
200,18,204,19,177,20,207,21,177,22,177,23,177,25,212,26,
1,27,1,28,215,29,27,30,177,31,1,32,177,33,188,34,
177,35,177,36,177,37,30,38,177,39,177,40,177,41,177,42,
219,44,34,45,177,46,1,47,223,48,227,49,1,50,1,52,
177,53,177,54,212,55,231,58,177,61,182,62,177,63,27,64,
177,65,233,67,236,68,1,69,3,70,212,71,1,72,177,73,
1,74,177,1,111,2,111,77,4,90,108,99,84,1,114,1,
78,3,116,110,113,1,77,2,90,108,2,113,101,3,119,81,
80,2,104,97,1,83,1,117,2,119,96,2,101,109,4,109,
81,115,90,1,108,1,91,1,104,2,81,117,2,97,81,1,
106,1,85,2,121,109,1,105,118,1,1,2,371,3,373,4,
3,5,3,6,5,7,18,9,42,10,32,11,7,12,376,13,
381,14,383,15,15,16,385,17,200,18,389,21,391,22,381,23,
18,25,394,27,42,28,215,29,397,30,401,32,404,33,376,35,
18,37,30,39,42,42,32,43,18,44,406,46,408,47,42,48,
411,49,47,50,406,51,414,53,419,54,42,55,421,56,419,57,
381,58,423,59,120,60,423,61,42,62,5,63,425,65,428,66,
431,68,42,69,3,70,44,71,433,72,435,73,47,74,438,1,
99,3,103,120,100,2,81,110,1,110,64,2,371,3,389,4,
3,5,3,7,18,9,42,10,32,11,7,12,559,15,15,16,
385,17,18,18,389,20,561,28,565,29,18,30,32,33,559,42,
568,47,42,50,406,54,42,55,231,58,231,61,42,62,5,63,
425,64,120,65,32,69,3,70,42,73,47,
];

#[rustfmt::skip]
static TEXT: &str = "\
Account\
AdverseEvent\
AllergyIntolerance\
Appointment\
AppointmentResponse\
AuditEvent\
Basic\
BodyStructure\
CarePlan\
CareTeam\
ChargeItem\
Claim\
ClaimResponse\
ClinicalImpression\
Communication\
CommunicationRequest\
Composition\
Condition\
Consent\
Coverage\
CoverageEligibilityRequest\
CoverageEligibilityResponse\
DetectedIssue\
Device\
DeviceRequest\
DeviceUseStatement\
DiagnosticReport\
DocumentManifest\
DocumentReference\
Encounter\
EnrollmentRequest\
EpisodeOfCare\
ExplanationOfBenefit\
FamilyMemberHistory\
Flag\
Goal\
Group\
ImagingStudy\
Immunization\
ImmunizationEvaluation\
ImmunizationRecommendation\
Invoice\
Linkage\
List\
MeasureReport\
Media\
MedicationAdministration\
MedicationDispense\
MedicationRequest\
MedicationStatement\
MessageHeader\
MolecularSequence\
NutritionOrder\
Observation\
Patient\
PaymentNotice\
PaymentReconciliation\
Person\
Practitioner\
PractitionerRole\
Procedure\
Provenance\
QuestionnaireResponse\
RelatedPerson\
RequestGroup\
ResearchStudy\
ResearchSubject\
RiskAssessment\
Schedule\
ServiceRequest\
Specimen\
SupplyDelivery\
SupplyRequest\
VisionPrescription\
actor\
agent\
asserter\
assessor\
attester\
authenticator\
author\
beneficiary\
care-manager\
care-team\
collector\
context\
detail-udi\
device\
encounter\
enterer\
general-practitioner\
individual\
item-udi\
link\
member\
operator\
participant\
patient\
payee\
payor\
performer\
performer-actor\
policy-holder\
practitioner\
prescriber\
principalinvestigator\
procedure-udi\
provider\
receiver\
recipient\
recorder\
related-ref\
requester\
requestor\
responsible\
sender\
source\
subdetail-udi\
subject\
subscriber\
supplier\
target\
{def}\
";

#[rustfmt::skip]
static ENDS: [u32; 124] = [
0,7,19,37,48,67,77,82,95,103,111,121,126,139,157,170,
190,201,210,217,225,251,278,291,297,310,328,344,360,377,386,403,
416,436,455,459,463,468,480,492,514,540,547,554,558,571,576,600,
618,635,654,667,684,698,709,716,729,750,756,768,784,793,803,824,
837,849,862,877,891,899,913,921,935,948,966,971,976,984,992,1000,
1013,1019,1030,1042,1051,1060,1067,1077,1083,1092,1099,1119,1129,1137,1141,1147,
1155,1166,1173,1178,1183,1192,1207,1220,1232,1242,1263,1276,1284,1292,1301,1309,
1320,1329,1338,1349,1355,1361,1374,1381,1391,1399,1405,1410,
];
