//! The compartments of R5 (5.0.0) as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-search) from the official definitions.

use crate::Release;
use crate::schema::rows::{CompartmentRow, Lists, Strings};
use crate::schema::search::Compartments;

/// Every compartment of R5.
pub static COMPARTMENTS: Compartments = Compartments {
    release: Release::R5,
    strings: Strings { text: TEXT, ends: &ENDS },
    rows: &ROWS,
    lists: Lists(&LISTS),
};

#[rustfmt::skip]
static ROWS: [CompartmentRow; 5] = [
CompartmentRow(26, 51), // Device
CompartmentRow(32, 118), // Encounter
CompartmentRow(61, 232), // Patient
CompartmentRow(65, 437), // Practitioner
CompartmentRow(70, 562), // RelatedPerson
];

#[rustfmt::skip]
static LISTS: [u16; 623] = [
0,1,123,1,81,1,82,2,93,107,4,111,97,90,122,2,
120,114,2,96,114,1,84,1,91,3,123,117,106,2,123,84,
1,99,1,101,2,123,121,1,126,2,123,91,1,106,2,106,
117,1,117,60,1,1,4,3,5,3,6,5,12,7,13,10,
16,15,17,18,18,21,25,21,27,23,28,25,30,1,31,29,
36,10,38,21,41,32,48,34,50,36,56,39,60,41,68,5,
69,21,71,21,72,1,73,44,74,3,75,46,76,1,78,49,
1,92,1,89,1,127,52,10,112,12,112,13,112,15,112,16,
112,17,112,18,112,19,112,28,112,30,112,31,114,32,116,33,
112,36,112,52,112,53,112,54,112,55,112,58,112,59,112,60,
112,67,112,69,112,71,112,75,112,80,112,2,103,101,1,103,
2,103,84,2,103,104,3,123,120,114,4,123,96,114,117,3,
123,84,83,2,103,102,4,108,124,85,105,2,123,100,2,123,
106,3,123,103,114,2,103,123,3,123,103,113,2,127,98,2,
103,106,2,123,101,2,103,94,146,1,1,2,1,3,171,4,
3,5,3,6,174,7,176,8,174,9,174,10,174,11,171,12,
1,13,179,14,174,15,1,16,182,17,186,18,191,19,195,20,
1,21,174,22,198,23,174,24,174,25,174,27,203,28,206,29,
174,30,1,31,29,32,174,33,174,34,1,35,174,36,179,37,
174,38,174,39,174,40,174,41,32,42,174,43,174,44,174,45,
174,46,174,47,174,48,209,50,36,51,174,52,213,53,216,54,
1,55,1,57,1,58,36,59,174,60,206,61,220,64,174,67,
223,68,174,69,29,70,174,71,226,72,1,73,1,74,3,75,
206,76,1,77,174,78,1,79,229,80,174,1,115,4,93,112,
104,87,1,118,3,96,114,117,1,102,2,93,112,1,100,2,
117,106,2,109,101,1,86,1,121,2,106,113,3,113,84,119,
1,112,1,95,1,116,1,109,2,84,121,2,101,84,1,88,
2,125,113,1,110,114,1,1,2,379,3,34,4,3,5,3,
6,5,7,21,8,44,11,34,12,7,13,381,14,386,15,44,
16,15,17,388,18,191,19,392,23,394,24,386,25,21,27,397,
28,399,30,44,31,191,32,402,35,405,36,381,38,21,41,32,
45,44,48,34,49,21,50,407,53,409,54,49,55,407,56,412,
58,407,59,416,60,44,61,418,62,420,63,386,64,422,65,116,
66,422,67,44,68,5,69,424,71,427,73,44,74,3,75,46,
76,430,77,432,78,49,80,435,1,104,3,108,124,105,1,114,
1,98,60,2,379,3,34,4,3,5,3,7,21,11,34,12,
7,13,552,16,15,17,388,18,21,19,392,22,554,31,21,32,
34,36,552,48,558,55,407,58,407,60,44,61,560,64,560,67,
44,68,5,69,424,70,116,71,34,74,3,75,44,78,49,
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
BiologicallyDerivedProductDispense\
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
Contract\
Coverage\
CoverageEligibilityRequest\
CoverageEligibilityResponse\
DetectedIssue\
Device\
DeviceAssociation\
DeviceRequest\
DeviceUsage\
DiagnosticReport\
DocumentReference\
Encounter\
EncounterHistory\
EnrollmentRequest\
EpisodeOfCare\
ExplanationOfBenefit\
FamilyMemberHistory\
Flag\
GenomicStudy\
Goal\
Group\
GuidanceResponse\
ImagingSelection\
ImagingStudy\
Immunization\
ImmunizationEvaluation\
ImmunizationRecommendation\
Invoice\
Linkage\
List\
MeasureReport\
MedicationAdministration\
MedicationDispense\
MedicationRequest\
MedicationStatement\
MessageHeader\
MolecularSequence\
NutritionIntake\
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
RequestOrchestration\
ResearchSubject\
RiskAssessment\
Schedule\
ServiceRequest\
Specimen\
SupplyDelivery\
SupplyRequest\
Task\
VisionPrescription\
actor\
agent\
attester\
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
focus\
general-practitioner\
information-provider\
item-udi\
link\
member\
operator\
participant\
participant-actor\
patient\
payee\
paymentby-party\
performer\
performer-actor\
policy-holder\
practitioner\
prescriber\
procedure-udi\
provider\
receiver\
recipient\
recorder\
reporter\
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
static ENDS: [u32; 128] = [
0,7,19,37,48,67,77,82,116,129,137,145,155,160,173,191,
204,224,235,244,251,259,267,293,320,333,339,356,369,380,396,413,
422,438,455,468,488,507,511,523,527,532,548,564,576,588,610,636,
643,650,654,667,691,709,726,745,758,775,790,804,815,822,835,856,
862,874,890,899,909,930,943,963,978,992,1000,1014,1022,1036,1049,1053,
1071,1076,1081,1089,1095,1106,1118,1127,1136,1143,1153,1159,1168,1175,1180,1200,
1220,1228,1232,1238,1246,1257,1274,1281,1286,1301,1310,1325,1338,1350,1360,1373,
1381,1389,1398,1406,1414,1423,1432,1443,1449,1455,1468,1475,1485,1493,1499,1504,
];
