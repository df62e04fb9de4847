//! The search parameters of R5 (5.0.0) as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-search) from the official definitions.

use crate::Release;
use crate::schema::rows::{Lists, SearchRow, Strings};
use crate::schema::search::SearchParameters;

/// Every search parameter of R5.
pub static SEARCH_PARAMETERS: SearchParameters = SearchParameters {
    release: Release::R5,
    strings: Strings { text: TEXT, ends: &ENDS },
    rows: &ROWS,
    lists: Lists(&LISTS),
};

#[rustfmt::skip]
static ROWS: [SearchRow; 1244] = [
SearchRow(2592, 2215, 1, 0, 0, 0, 8), // Resource-content
SearchRow(2593, 2216, 1, 0, 0, 0, 8), // Resource-filter
SearchRow(2593, 2808, 1, 0, 0, 0, 8), // filter
SearchRow(2594, 2217, 1, 0, 0, 0, 8), // Resource-has
SearchRow(2595, 2218, 1, 2230, 0, 0, 3), // Resource-id
SearchRow(2595, 2790, 1, 2836, 0, 0, 3), // example
SearchRow(2596, 2219, 1, 2230, 0, 0, 4), // Resource-in
SearchRow(2597, 2220, 1, 2231, 0, 0, 3), // Resource-language
SearchRow(2598, 2221, 1, 2232, 0, 0, 1), // Resource-lastUpdated
SearchRow(2599, 2222, 1, 0, 0, 0, 8), // Resource-list
SearchRow(2600, 2223, 1, 2233, 3, 0, 4), // Resource-profile
SearchRow(2601, 2224, 1, 0, 0, 0, 8), // Resource-query
SearchRow(2602, 2225, 1, 2234, 0, 0, 3), // Resource-security
SearchRow(2603, 2226, 1, 2235, 0, 0, 7), // Resource-source
SearchRow(2604, 2227, 1, 2236, 0, 0, 3), // Resource-tag
SearchRow(2605, 940, 5, 0, 0, 0, 8), // DomainResource-text
SearchRow(2605, 2228, 1, 0, 0, 0, 2), // Resource-text
SearchRow(2606, 2229, 1, 0, 0, 0, 8), // Resource-type
SearchRow(2607, 582, 7, 600, 0, 0, 6), // Condition-abatement-age
SearchRow(2608, 583, 7, 601, 0, 0, 1), // Condition-abatement-date
SearchRow(2609, 584, 7, 602, 0, 0, 2), // Condition-abatement-string
SearchRow(2610, 2373, 3, 2386, 0, 0, 3), // StructureDefinition-abstract
SearchRow(2611, 2343, 9, 2352, 0, 0, 3), // Specimen-accession
SearchRow(2612, 337, 11, 351, 13, 0, 4), // ChargeItem-account
SearchRow(2612, 942, 15, 967, 13, 0, 4), // Encounter-account
SearchRow(2612, 1370, 17, 1379, 13, 0, 4), // Invoice-account
SearchRow(2613, 1113, 19, 1122, 0, 0, 3), // Goal-achievement-status
SearchRow(2614, 185, 21, 196, 0, 0, 3), // AuditEvent-action
SearchRow(2614, 620, 23, 639, 0, 0, 3), // Consent-action
SearchRow(2615, 1163, 25, 1178, 0, 0, 3), // HealthcareService-active
SearchRow(2615, 1815, 27, 1828, 0, 0, 3), // Organization-active
SearchRow(2615, 1842, 29, 1856, 0, 0, 3), // OrganizationAffiliation-active
SearchRow(2615, 1889, 31, 1898, 0, 0, 3), // Patient-active
SearchRow(2615, 1984, 33, 1991, 0, 0, 3), // Practitioner-active
SearchRow(2615, 1998, 35, 2010, 0, 0, 3), // PractitionerRole-active
SearchRow(2615, 2115, 37, 2120, 0, 0, 3), // RelatedPerson-active
SearchRow(2615, 2251, 39, 2260, 0, 0, 3), // Schedule-active
SearchRow(2616, 2048, 41, 2059, 0, 0, 3), // Provenance-activity
SearchRow(2617, 297, 43, 311, 45, 0, 4), // CarePlan-activity-reference
SearchRow(2618, 131, 57, 151, 59, 0, 4), // Appointment-actor
SearchRow(2618, 167, 69, 173, 71, 0, 4), // AppointmentResponse-actor
SearchRow(2618, 621, 23, 640, 80, 0, 4), // Consent-actor
SearchRow(2618, 2149, 89, 2151, 91, 0, 4), // Requirements-actor
SearchRow(2618, 2252, 39, 2261, 93, 0, 4), // Schedule-actor
SearchRow(2618, 2486, 102, 2516, 104, 0, 4), // Task-actor
SearchRow(2620, 88, 111, 98, 0, 0, 3), // AdverseEvent-actuality
SearchRow(2621, 1689, 113, 1699, 0, 0, 3), // NutritionOrder-additive
SearchRow(2622, 1323, 115, 1338, 0, 0, 2), // InsurancePlan-address
SearchRow(2622, 1415, 117, 1432, 0, 0, 2), // Location-address
SearchRow(2622, 1816, 27, 1829, 0, 0, 2), // Organization-address
SearchRow(2622, 2846, 119, 1899, 0, 0, 2), // individual-address
SearchRow(2623, 1324, 115, 1339, 0, 0, 2), // InsurancePlan-address-city
SearchRow(2623, 1416, 117, 1433, 0, 0, 2), // Location-address-city
SearchRow(2623, 1817, 27, 1830, 0, 0, 2), // Organization-address-city
SearchRow(2623, 2847, 119, 1900, 0, 0, 2), // individual-address-city
SearchRow(2624, 1325, 115, 1340, 0, 0, 2), // InsurancePlan-address-country
SearchRow(2624, 1417, 117, 1434, 0, 0, 2), // Location-address-country
SearchRow(2624, 1818, 27, 1831, 0, 0, 2), // Organization-address-country
SearchRow(2624, 2848, 119, 1901, 0, 0, 2), // individual-address-country
SearchRow(2625, 1326, 115, 1341, 0, 0, 2), // InsurancePlan-address-postalcode
SearchRow(2625, 1418, 117, 1435, 0, 0, 2), // Location-address-postalcode
SearchRow(2625, 1819, 27, 1832, 0, 0, 2), // Organization-address-postalcode
SearchRow(2625, 2849, 119, 1902, 0, 0, 2), // individual-address-postalcode
SearchRow(2626, 1327, 115, 1342, 0, 0, 2), // InsurancePlan-address-state
SearchRow(2626, 1419, 117, 1436, 0, 0, 2), // Location-address-state
SearchRow(2626, 1820, 27, 1833, 0, 0, 2), // Organization-address-state
SearchRow(2626, 2850, 119, 1903, 0, 0, 2), // individual-address-state
SearchRow(2627, 1328, 115, 1343, 0, 0, 3), // InsurancePlan-address-use
SearchRow(2627, 1420, 117, 1437, 0, 0, 3), // Location-address-use
SearchRow(2627, 1821, 27, 1834, 0, 0, 3), // Organization-address-use
SearchRow(2627, 2851, 119, 1904, 0, 0, 3), // individual-address-use
SearchRow(2628, 1114, 19, 1123, 124, 0, 4), // Goal-addresses
SearchRow(2629, 1584, 133, 1589, 0, 0, 3), // MedicationStatement-adherence
SearchRow(2630, 1329, 115, 1337, 27, 0, 4), // InsurancePlan-administered-by
SearchRow(2631, 186, 21, 199, 135, 0, 4), // AuditEvent-agent
SearchRow(2631, 2049, 41, 2062, 135, 0, 4), // Provenance-agent
SearchRow(2632, 187, 21, 198, 0, 0, 3), // AuditEvent-agent-role
SearchRow(2632, 2050, 41, 2060, 0, 0, 3), // Provenance-agent-role
SearchRow(2633, 2051, 41, 2061, 0, 0, 3), // Provenance-agent-type
SearchRow(2634, 1937, 143, 1947, 13, 0, 4), // PaymentReconciliation-allocation-account
SearchRow(2635, 1938, 143, 1948, 15, 0, 4), // PaymentReconciliation-allocation-encounter
SearchRow(2636, 168, 69, 177, 57, 0, 4), // AppointmentResponse-appointment
SearchRow(2636, 943, 15, 970, 57, 0, 4), // Encounter-appointment
SearchRow(2637, 132, 57, 149, 0, 0, 3), // Appointment-appointment-type
SearchRow(2637, 2324, 145, 2333, 0, 0, 3), // Slot-appointment-type
SearchRow(2639, 2565, 147, 2575, 0, 0, 3), // VerificationResult-attestation-method
SearchRow(2640, 2566, 147, 2576, 149, 0, 4), // VerificationResult-attestation-onbehalfof
SearchRow(2641, 2567, 147, 2577, 149, 0, 4), // VerificationResult-attestation-who
SearchRow(2642, 532, 153, 548, 155, 0, 4), // Composition-attester
SearchRow(2642, 882, 161, 912, 155, 0, 4), // DocumentReference-attester
SearchRow(2643, 209, 163, 212, 165, 0, 4), // Basic-author
SearchRow(2643, 533, 153, 549, 173, 0, 4), // Composition-author
SearchRow(2643, 715, 180, 721, 182, 0, 4), // DetectedIssue-author
SearchRow(2643, 883, 161, 913, 165, 0, 4), // DocumentReference-author
SearchRow(2643, 1088, 188, 1092, 173, 0, 4), // Flag-author
SearchRow(2643, 1394, 190, 1397, 149, 0, 4), // Linkage-author
SearchRow(2643, 1629, 192, 1640, 194, 0, 4), // MessageHeader-author
SearchRow(2643, 2081, 199, 2090, 173, 0, 4), // QuestionnaireResponse-author
SearchRow(2643, 2126, 201, 2138, 203, 0, 4), // RequestOrchestration-author
SearchRow(2644, 500, 207, 513, 0, 0, 1), // CommunicationRequest-authored
SearchRow(2644, 2082, 199, 2091, 0, 0, 1), // QuestionnaireResponse-authored
SearchRow(2644, 2127, 201, 2139, 0, 0, 1), // RequestOrchestration-authored
SearchRow(2644, 2283, 209, 2303, 0, 0, 1), // ServiceRequest-authored
SearchRow(2645, 822, 211, 837, 0, 0, 1), // DeviceRequest-authored-on
SearchRow(2645, 2487, 102, 2504, 0, 0, 1), // Task-authored-on
SearchRow(2646, 1561, 213, 1572, 0, 0, 1), // MedicationRequest-authoredon
SearchRow(2647, 651, 215, 659, 27, 0, 4), // Contract-authority
SearchRow(2648, 1797, 217, 1805, 217, 0, 4), // OperationDefinition-base
SearchRow(2648, 2270, 219, 2276, 0, 0, 3), // SearchParameter-base
SearchRow(2648, 2374, 3, 2387, 3, 0, 4), // StructureDefinition-base
SearchRow(2649, 2375, 3, 2395, 0, 0, 3), // StructureDefinition-base-path
SearchRow(2650, 133, 57, 150, 221, 0, 4), // Appointment-based-on
SearchRow(2650, 188, 21, 201, 226, 0, 4), // AuditEvent-based-on
SearchRow(2650, 298, 43, 313, 234, 0, 4), // CarePlan-based-on
SearchRow(2650, 473, 239, 486, 241, 0, 4), // Communication-based-on
SearchRow(2650, 501, 207, 514, 241, 0, 4), // CommunicationRequest-based-on
SearchRow(2650, 823, 211, 838, 241, 0, 4), // DeviceRequest-based-on
SearchRow(2650, 857, 400, 869, 402, 0, 4), // DiagnosticReport-based-on
SearchRow(2650, 884, 161, 914, 408, 0, 4), // DocumentReference-based-on
SearchRow(2650, 944, 15, 971, 221, 0, 4), // Encounter-based-on
SearchRow(2650, 1194, 425, 1202, 427, 0, 4), // ImagingSelection-based-on
SearchRow(2650, 1211, 433, 1225, 427, 0, 4), // ImagingStudy-based-on
SearchRow(2650, 1719, 435, 1757, 437, 0, 4), // Observation-based-on
SearchRow(2650, 2023, 444, 2035, 446, 0, 4), // Procedure-based-on
SearchRow(2650, 2052, 41, 2063, 226, 0, 4), // Provenance-based-on
SearchRow(2650, 2083, 199, 2092, 446, 0, 4), // QuestionnaireResponse-based-on
SearchRow(2650, 2128, 201, 2140, 241, 0, 4), // RequestOrchestration-based-on
SearchRow(2650, 2284, 209, 2304, 449, 0, 4), // ServiceRequest-based-on
SearchRow(2650, 2488, 102, 2505, 241, 0, 4), // Task-based-on
SearchRow(2651, 668, 453, 678, 31, 0, 4), // Coverage-beneficiary
SearchRow(2652, 1871, 455, 1885, 457, 0, 4), // PackagedProductDefinition-biological
SearchRow(2653, 217, 463, 225, 0, 0, 3), // BiologicallyDerivedProduct-biological-source-event
SearchRow(2653, 728, 465, 751, 0, 0, 3), // Device-biological-source-event
SearchRow(2654, 2852, 467, 1905, 0, 0, 1), // individual-birthdate
SearchRow(2655, 585, 7, 603, 0, 0, 3), // Condition-body-site
SearchRow(2655, 1195, 425, 1203, 0, 0, 3), // ImagingSelection-body-site
SearchRow(2655, 1212, 433, 1228, 0, 0, 3), // ImagingStudy-body-site
SearchRow(2655, 2285, 209, 2305, 0, 0, 3), // ServiceRequest-body-site
SearchRow(2656, 1196, 425, 1204, 471, 0, 4), // ImagingSelection-body-structure
SearchRow(2656, 1213, 433, 1229, 471, 0, 4), // ImagingStudy-body-structure
SearchRow(2656, 2286, 209, 2306, 471, 0, 4), // ServiceRequest-body-structure
SearchRow(2657, 885, 161, 915, 0, 0, 3), // DocumentReference-bodysite
SearchRow(2657, 2344, 9, 2353, 471, 0, 4), // Specimen-bodysite
SearchRow(2658, 886, 161, 916, 471, 0, 4), // DocumentReference-bodysite-reference
SearchRow(2659, 2489, 102, 2506, 0, 0, 3), // Task-business-status
SearchRow(2660, 1026, 473, 1034, 33, 0, 4), // EpisodeOfCare-care-manager
SearchRow(2661, 299, 43, 314, 475, 0, 4), // CarePlan-care-team
SearchRow(2661, 372, 477, 386, 149, 0, 4), // Claim-care-team
SearchRow(2661, 1048, 479, 1062, 149, 0, 4), // ExplanationOfBenefit-care-team
SearchRow(2662, 945, 15, 972, 475, 0, 4), // Encounter-careteam
SearchRow(2663, 2100, 481, 2107, 0, 0, 3), // RegulatedAuthorization-case
SearchRow(2664, 2101, 481, 2108, 0, 0, 3), // RegulatedAuthorization-case-type
SearchRow(2665, 89, 111, 99, 0, 0, 3), // AdverseEvent-category
SearchRow(2665, 110, 483, 120, 0, 0, 3), // AllergyIntolerance-category
SearchRow(2665, 189, 21, 202, 0, 0, 3), // AuditEvent-category
SearchRow(2665, 300, 43, 315, 0, 0, 3), // CarePlan-category
SearchRow(2665, 326, 475, 331, 0, 0, 3), // CareTeam-category
SearchRow(2665, 474, 239, 487, 0, 0, 3), // Communication-category
SearchRow(2665, 502, 207, 515, 0, 0, 3), // CommunicationRequest-category
SearchRow(2665, 534, 153, 550, 0, 0, 3), // Composition-category
SearchRow(2665, 586, 7, 604, 0, 0, 3), // Condition-category
SearchRow(2665, 622, 23, 635, 0, 0, 3), // Consent-category
SearchRow(2665, 716, 180, 722, 0, 0, 3), // DetectedIssue-category
SearchRow(2665, 813, 485, 817, 0, 0, 3), // DeviceMetric-category
SearchRow(2665, 858, 400, 870, 0, 0, 3), // DiagnosticReport-category
SearchRow(2665, 887, 161, 917, 0, 0, 3), // DocumentReference-category
SearchRow(2665, 1089, 188, 1093, 0, 0, 3), // Flag-category
SearchRow(2665, 1115, 19, 1124, 0, 0, 3), // Goal-category
SearchRow(2665, 1562, 213, 1573, 0, 0, 3), // MedicationRequest-category
SearchRow(2665, 1585, 133, 1590, 0, 0, 3), // MedicationStatement-category
SearchRow(2665, 1620, 487, 1624, 0, 0, 3), // MessageDefinition-category
SearchRow(2665, 1720, 435, 1758, 0, 0, 3), // Observation-category
SearchRow(2665, 1788, 489, 1792, 0, 0, 3), // ObservationDefinition-category
SearchRow(2665, 2024, 444, 2036, 0, 0, 3), // Procedure-category
SearchRow(2665, 2287, 209, 2307, 0, 0, 3), // ServiceRequest-category
SearchRow(2665, 2436, 491, 2444, 0, 0, 3), // Substance-category
SearchRow(2665, 2475, 493, 2480, 0, 0, 3), // SupplyRequest-category
SearchRow(2666, 1133, 495, 1146, 0, 0, 3), // Group-characteristic
SearchRow(2666, 1164, 25, 1180, 0, 0, 3), // HealthcareService-characteristic
SearchRow(2666, 1421, 117, 1438, 0, 0, 3), // Location-characteristic
SearchRow(2666, 1595, 497, 1608, 0, 0, 3), // MedicinalProductDefinition-characteristic
SearchRow(2666, 1999, 35, 2011, 0, 0, 3), // PractitionerRole-characteristic
SearchRow(2667, 1134, 495, 17, 241, 0, 4), // Group-characteristic-reference
SearchRow(2668, 1596, 497, 1607, 0, 0, 3), // MedicinalProductDefinition-characteristic-type
SearchRow(2669, 1135, 495, 1145, 0, 499, 5), // Group-characteristic-value
SearchRow(2670, 1049, 479, 1063, 477, 0, 4), // ExplanationOfBenefit-claim
SearchRow(2671, 946, 15, 973, 0, 0, 3), // Encounter-class
SearchRow(2672, 669, 453, 679, 0, 0, 3), // Coverage-class-type
SearchRow(2673, 670, 453, 680, 0, 0, 3), // Coverage-class-value
SearchRow(2674, 367, 504, 370, 0, 506, 5), // Citation-classification
SearchRow(2674, 1534, 511, 1553, 0, 0, 3), // MedicationKnowledge-classification
SearchRow(2674, 2452, 513, 2457, 0, 0, 3), // SubstanceDefinition-classification
SearchRow(2675, 368, 504, 5, 0, 0, 3), // Citation-classification-type
SearchRow(2675, 1535, 511, 1554, 0, 0, 3), // MedicationKnowledge-classification-type
SearchRow(2676, 369, 504, 4, 0, 0, 3), // Citation-classifier
SearchRow(2676, 2155, 515, 2182, 0, 0, 3), // ResearchStudy-classifier
SearchRow(2682, 111, 483, 121, 0, 0, 3), // AllergyIntolerance-clinical-status
SearchRow(2682, 587, 7, 605, 0, 0, 3), // Condition-clinical-status
SearchRow(2684, 218, 463, 229, 0, 0, 3), // BiologicallyDerivedProduct-code
SearchRow(2684, 462, 517, 467, 0, 0, 3), // CodeSystem-code
SearchRow(2684, 527, 519, 529, 0, 0, 3), // CompartmentDefinition-code
SearchRow(2684, 729, 465, 754, 0, 0, 3), // Device-code
SearchRow(2684, 802, 521, 807, 0, 0, 3), // DeviceDispense-code
SearchRow(2684, 1097, 523, 1099, 0, 0, 3), // FormularyItem-code
SearchRow(2684, 1136, 495, 1148, 0, 0, 3), // Group-code
SearchRow(2684, 1352, 525, 1356, 0, 0, 3), // InventoryItem-code
SearchRow(2684, 1536, 511, 1548, 0, 0, 3), // MedicationKnowledge-code
SearchRow(2684, 1630, 192, 1646, 0, 0, 3), // MessageHeader-code
SearchRow(2684, 1708, 527, 1714, 0, 0, 3), // NutritionProduct-code
SearchRow(2684, 1789, 489, 1793, 0, 0, 3), // ObservationDefinition-code
SearchRow(2684, 1798, 217, 1806, 0, 0, 3), // OperationDefinition-code
SearchRow(2684, 2271, 219, 2277, 0, 0, 3), // SearchParameter-code
SearchRow(2684, 2437, 491, 2445, 0, 0, 3), // Substance-code
SearchRow(2684, 2453, 513, 2458, 0, 0, 3), // SubstanceDefinition-code
SearchRow(2684, 2558, 529, 2562, 0, 0, 3), // ValueSet-code
SearchRow(2684, 2677, 531, 100, 0, 0, 3), // clinical-code
SearchRow(2685, 2288, 209, 2308, 0, 0, 3), // ServiceRequest-code-concept
SearchRow(2686, 2289, 209, 2309, 554, 0, 4), // ServiceRequest-code-reference
SearchRow(2686, 2438, 491, 2446, 513, 0, 4), // Substance-code-reference
SearchRow(2687, 730, 465, 727, 0, 557, 5), // Device-code-value-concept
SearchRow(2687, 1721, 435, 1717, 0, 562, 5), // Observation-code-value-concept
SearchRow(2688, 1722, 435, 1717, 0, 567, 5), // Observation-code-value-date
SearchRow(2689, 1723, 435, 1717, 0, 572, 5), // Observation-code-value-quantity
SearchRow(2690, 1724, 435, 1717, 0, 577, 5), // Observation-code-value-string
SearchRow(2691, 2345, 9, 2354, 0, 0, 1), // Specimen-collected
SearchRow(2692, 219, 463, 226, 582, 0, 4), // BiologicallyDerivedProduct-collector
SearchRow(2692, 2346, 9, 2355, 585, 0, 4), // Specimen-collector
SearchRow(2693, 1725, 435, 1759, 0, 0, 3), // Observation-combo-code
SearchRow(2693, 2070, 590, 2076, 0, 0, 3), // Questionnaire-combo-code
SearchRow(2694, 1726, 435, 1718, 0, 592, 5), // Observation-combo-code-value-concept
SearchRow(2695, 1727, 435, 1718, 0, 597, 5), // Observation-combo-code-value-quantity
SearchRow(2696, 1728, 435, 1768, 0, 0, 3), // Observation-combo-data-absent-reason
SearchRow(2697, 1563, 213, 1575, 0, 0, 1), // MedicationRequest-combo-date
SearchRow(2698, 1729, 435, 1780, 0, 0, 3), // Observation-combo-value-concept
SearchRow(2699, 1730, 435, 1782, 0, 0, 6), // Observation-combo-value-quantity
SearchRow(2700, 1165, 25, 1181, 0, 0, 3), // HealthcareService-communication
SearchRow(2700, 1985, 33, 1992, 0, 0, 3), // Practitioner-communication
SearchRow(2700, 2000, 35, 2013, 0, 0, 3), // PractitionerRole-communication
SearchRow(2701, 2272, 219, 2278, 219, 0, 4), // SearchParameter-component
SearchRow(2702, 1731, 435, 1761, 0, 0, 3), // Observation-component-code
SearchRow(2703, 1732, 435, 1760, 0, 602, 5), // Observation-component-code-value-concept
SearchRow(2704, 1733, 435, 1760, 0, 607, 5), // Observation-component-code-value-quantity
SearchRow(2705, 1734, 435, 1762, 0, 0, 3), // Observation-component-data-absent-reason
SearchRow(2706, 1735, 435, 1766, 0, 0, 7), // Observation-component-value-canonical
SearchRow(2707, 1736, 435, 1763, 0, 0, 3), // Observation-component-value-concept
SearchRow(2708, 1737, 435, 1764, 0, 0, 6), // Observation-component-value-quantity
SearchRow(2709, 1738, 435, 1765, 612, 0, 4), // Observation-component-value-reference
SearchRow(2710, 1651, 614, 53, 241, 0, 4), // MetadataResource-composed-of
SearchRow(2711, 251, 621, 257, 153, 0, 4), // Bundle-composition
SearchRow(2712, 859, 400, 871, 0, 0, 3), // DiagnosticReport-conclusion
SearchRow(2713, 301, 43, 312, 7, 0, 4), // CarePlan-condition
SearchRow(2713, 2156, 515, 2183, 0, 0, 3), // ResearchStudy-condition
SearchRow(2713, 2238, 623, 2244, 7, 0, 4), // RiskAssessment-condition
SearchRow(2715, 1001, 625, 1007, 0, 0, 3), // Endpoint-connection-type
SearchRow(2716, 1597, 497, 1610, 627, 0, 4), // MedicinalProductDefinition-contact
SearchRow(2716, 1664, 630, 1672, 0, 0, 2), // NamingSystem-contact
SearchRow(2716, 2401, 632, 2413, 0, 0, 3), // Subscription-contact
SearchRow(2717, 1872, 455, 1885, 457, 0, 4), // PackagedProductDefinition-contained-item
SearchRow(2718, 2362, 634, 2369, 0, 0, 3), // SpecimenDefinition-container
SearchRow(2719, 2347, 9, 2357, 465, 0, 4), // Specimen-container-device
SearchRow(2720, 1422, 117, 1440, 0, 0, 8), // Location-contains
SearchRow(2721, 2402, 632, 2414, 0, 0, 3), // Subscription-content-level
SearchRow(2722, 463, 517, 469, 0, 0, 3), // CodeSystem-content-mode
SearchRow(2723, 1389, 636, 1391, 0, 0, 3), // Library-content-type
SearchRow(2724, 888, 161, 918, 0, 0, 3), // DocumentReference-contenttype
SearchRow(2725, 262, 638, 1, 0, 0, 3), // CanonicalResource-context
SearchRow(2725, 889, 161, 922, 669, 0, 4), // DocumentReference-context
SearchRow(2726, 263, 638, 2, 0, 0, 6), // CanonicalResource-context-quantity
SearchRow(2727, 264, 638, 63, 0, 0, 3), // CanonicalResource-context-type
SearchRow(2728, 265, 638, 62, 0, 673, 5), // CanonicalResource-context-type-quantity
SearchRow(2729, 266, 638, 62, 0, 678, 5), // CanonicalResource-context-type-value
SearchRow(2730, 437, 683, 449, 0, 0, 3), // ClinicalUseDefinition-contraindication
SearchRow(2731, 438, 683, 450, 489, 0, 4), // ClinicalUseDefinition-contraindication-reference
SearchRow(2732, 623, 23, 636, 685, 0, 4), // Consent-controller
SearchRow(2733, 1050, 479, 1068, 453, 0, 4), // ExplanationOfBenefit-coverage
SearchRow(2734, 1166, 25, 1182, 117, 0, 4), // HealthcareService-coverage-area
SearchRow(2735, 210, 163, 213, 0, 0, 1), // Basic-created
SearchRow(2735, 373, 477, 387, 0, 0, 1), // Claim-created
SearchRow(2735, 401, 690, 410, 0, 0, 1), // ClaimResponse-created
SearchRow(2735, 689, 692, 694, 0, 0, 1), // CoverageEligibilityRequest-created
SearchRow(2735, 700, 694, 707, 0, 0, 1), // CoverageEligibilityResponse-created
SearchRow(2735, 1051, 479, 1064, 0, 0, 1), // ExplanationOfBenefit-created
SearchRow(2735, 1922, 696, 1929, 0, 0, 1), // PaymentNotice-created
SearchRow(2735, 1939, 143, 1949, 0, 0, 1), // PaymentReconciliation-created
SearchRow(2736, 890, 161, 919, 0, 0, 1), // DocumentReference-creation
SearchRow(2737, 112, 483, 122, 0, 0, 3), // AllergyIntolerance-criticality
SearchRow(2738, 302, 43, 316, 698, 0, 4), // CarePlan-custodian
SearchRow(2738, 891, 161, 923, 27, 0, 4), // DocumentReference-custodian
SearchRow(2739, 624, 23, 641, 241, 0, 4), // Consent-data
SearchRow(2740, 1739, 435, 1767, 0, 0, 3), // Observation-data-absent-reason
SearchRow(2741, 180, 706, 182, 0, 0, 1), // ArtifactAssessment-date
SearchRow(2741, 267, 708, 45, 0, 0, 1), // CanonicalResource-date
SearchRow(2741, 1843, 29, 1868, 0, 0, 1), // OrganizationAffiliation-date
SearchRow(2741, 2001, 35, 2019, 0, 0, 1), // PractitionerRole-date
SearchRow(2741, 2157, 515, 2193, 0, 0, 1), // ResearchStudy-date
SearchRow(2741, 2253, 39, 2264, 0, 0, 1), // Schedule-date
SearchRow(2741, 2678, 739, 102, 0, 0, 1), // clinical-date
SearchRow(2741, 2909, 767, 1504, 0, 0, 1), // medications-date
SearchRow(2742, 947, 15, 969, 0, 0, 1), // Encounter-date-start
SearchRow(2743, 1690, 113, 1698, 0, 0, 1), // NutritionOrder-datetime
SearchRow(2744, 2586, 769, 2589, 0, 0, 1), // VisionPrescription-datewritten
SearchRow(2745, 1890, 31, 19, 0, 0, 1), // Patient-death-date
SearchRow(2745, 1961, 771, 20, 0, 0, 1), // Person-death-date
SearchRow(2745, 1986, 33, 21, 0, 0, 1), // Practitioner-death-date
SearchRow(2746, 1891, 31, 1907, 0, 0, 3), // Patient-deceased
SearchRow(2746, 1962, 771, 1970, 0, 0, 3), // Person-deceased
SearchRow(2746, 1987, 33, 1993, 0, 0, 3), // Practitioner-deceased
SearchRow(2747, 731, 465, 755, 773, 0, 4), // Device-definition
SearchRow(2747, 1979, 775, 1981, 777, 0, 4), // PlanDefinition-definition
SearchRow(2747, 2071, 590, 2078, 0, 0, 7), // Questionnaire-definition
SearchRow(2749, 671, 453, 681, 0, 0, 2), // Coverage-dependent
SearchRow(2750, 1286, 784, 1291, 784, 0, 4), // ImplementationGuide-depends-on
SearchRow(2750, 1652, 614, 54, 241, 0, 4), // MetadataResource-depends-on
SearchRow(2751, 2376, 3, 2391, 0, 0, 3), // StructureDefinition-derivation
SearchRow(2752, 1197, 425, 1205, 786, 0, 4), // ImagingSelection-derived-from
SearchRow(2752, 1653, 789, 55, 241, 0, 4), // MetadataResource-derived-from
SearchRow(2752, 1740, 435, 1769, 800, 0, 4), // Observation-derived-from
SearchRow(2752, 2150, 89, 2152, 89, 0, 4), // Requirements-derived-from
SearchRow(2752, 2273, 219, 2279, 219, 0, 4), // SearchParameter-derived-from
SearchRow(2753, 2425, 808, 2434, 0, 0, 7), // SubscriptionTopic-derived-or-self
SearchRow(2754, 268, 810, 46, 0, 0, 2), // CanonicalResource-description
SearchRow(2754, 892, 161, 924, 0, 0, 2), // DocumentReference-description
SearchRow(2754, 1116, 19, 1125, 0, 0, 3), // Goal-description
SearchRow(2754, 2158, 515, 2184, 0, 0, 2), // ResearchStudy-description
SearchRow(2755, 1514, 839, 1524, 117, 0, 4), // MedicationDispense-destination
SearchRow(2755, 1631, 192, 1641, 0, 0, 2), // MessageHeader-destination
SearchRow(2756, 374, 477, 392, 465, 0, 4), // Claim-detail-udi
SearchRow(2756, 1052, 479, 1070, 465, 0, 4), // ExplanationOfBenefit-detail-udi
SearchRow(2757, 69, 841, 79, 773, 0, 4), // AdministrableProductDefinition-device
SearchRow(2757, 774, 843, 780, 465, 0, 4), // DeviceAssociation-device
SearchRow(2757, 814, 485, 818, 465, 0, 4), // DeviceMetric-device
SearchRow(2757, 824, 211, 839, 845, 0, 4), // DeviceRequest-device
SearchRow(2757, 852, 848, 854, 0, 0, 3), // DeviceUsage-device
SearchRow(2757, 1493, 767, 1501, 465, 0, 4), // MedicationAdministration-device
SearchRow(2757, 1741, 435, 1770, 850, 0, 4), // Observation-device
SearchRow(2757, 1873, 455, 1885, 457, 0, 4), // PackagedProductDefinition-device
SearchRow(2758, 732, 465, 763, 0, 0, 2), // Device-device-name
SearchRow(2758, 786, 773, 797, 0, 0, 2), // DeviceDefinition-device-name
SearchRow(2759, 948, 15, 974, 0, 0, 3), // Encounter-diagnosis-code
SearchRow(2759, 1027, 473, 1035, 0, 0, 3), // EpisodeOfCare-diagnosis-code
SearchRow(2760, 949, 15, 975, 7, 0, 4), // Encounter-diagnosis-reference
SearchRow(2760, 1028, 473, 1036, 7, 0, 4), // EpisodeOfCare-diagnosis-reference
SearchRow(2761, 1214, 433, 1230, 0, 0, 3), // ImagingStudy-dicom-class
SearchRow(2762, 402, 690, 411, 0, 0, 2), // ClaimResponse-disposition
SearchRow(2762, 701, 694, 708, 0, 0, 2), // CoverageEligibilityResponse-disposition
SearchRow(2762, 1053, 479, 1065, 0, 0, 2), // ExplanationOfBenefit-disposition
SearchRow(2762, 1940, 143, 1950, 0, 0, 2), // PaymentReconciliation-disposition
SearchRow(2763, 893, 161, 925, 0, 0, 3), // DocumentReference-doc-status
SearchRow(2764, 652, 215, 660, 117, 0, 4), // Contract-domain
SearchRow(2764, 1598, 497, 1611, 0, 0, 3), // MedicinalProductDefinition-domain
SearchRow(2764, 2454, 513, 2459, 0, 0, 3), // SubstanceDefinition-domain
SearchRow(2765, 70, 841, 78, 0, 0, 3), // AdministrableProductDefinition-dose-form
SearchRow(2765, 1450, 853, 1457, 0, 0, 3), // ManufacturedItemDefinition-dose-form
SearchRow(2766, 1266, 855, 1270, 0, 0, 3), // ImmunizationEvaluation-dose-status
SearchRow(2767, 1537, 511, 1550, 0, 0, 3), // MedicationKnowledge-doseform
SearchRow(2768, 439, 683, 459, 0, 0, 3), // ClinicalUseDefinition-effect
SearchRow(2769, 440, 683, 460, 489, 0, 4), // ClinicalUseDefinition-effect-reference
SearchRow(2770, 1586, 133, 1591, 0, 0, 1), // MedicationStatement-effective
SearchRow(2770, 1654, 857, 47, 0, 0, 1), // MetadataResource-effective
SearchRow(2770, 2426, 808, 2430, 0, 0, 1), // SubscriptionTopic-effective
SearchRow(2771, 1167, 25, 1183, 0, 0, 3), // HealthcareService-eligibility
SearchRow(2771, 2159, 515, 2198, 870, 0, 4), // ResearchStudy-eligibility
SearchRow(2772, 1844, 29, 1859, 0, 0, 3), // OrganizationAffiliation-email
SearchRow(2772, 2853, 873, 1919, 0, 0, 3), // individual-email
SearchRow(2773, 1400, 879, 1407, 0, 0, 3), // List-empty-reason
SearchRow(2774, 2679, 881, 203, 15, 0, 4), // clinical-encounter
SearchRow(2774, 2910, 911, 1502, 15, 0, 4), // medications-encounter
SearchRow(2775, 950, 15, 968, 0, 0, 1), // Encounter-end-date
SearchRow(2776, 1168, 25, 1184, 625, 0, 4), // HealthcareService-endpoint
SearchRow(2776, 1215, 433, 1226, 625, 0, 4), // ImagingStudy-endpoint
SearchRow(2776, 1330, 115, 1344, 625, 0, 4), // InsurancePlan-endpoint
SearchRow(2776, 1423, 117, 1439, 625, 0, 4), // Location-endpoint
SearchRow(2776, 1822, 27, 1835, 625, 0, 4), // Organization-endpoint
SearchRow(2776, 1845, 29, 1861, 625, 0, 4), // OrganizationAffiliation-endpoint
SearchRow(2776, 2002, 35, 2014, 625, 0, 4), // PractitionerRole-endpoint
SearchRow(2777, 338, 11, 352, 0, 0, 1), // ChargeItem-entered-date
SearchRow(2778, 339, 11, 353, 914, 0, 4), // ChargeItem-enterer
SearchRow(2778, 375, 477, 388, 585, 0, 4), // Claim-enterer
SearchRow(2778, 690, 692, 695, 582, 0, 4), // CoverageEligibilityRequest-enterer
SearchRow(2778, 1054, 479, 1066, 585, 0, 4), // ExplanationOfBenefit-enterer
SearchRow(2779, 190, 21, 205, 241, 0, 4), // AuditEvent-entity
SearchRow(2779, 2053, 41, 2064, 241, 0, 4), // Provenance-entity
SearchRow(2780, 191, 21, 204, 0, 0, 3), // AuditEvent-entity-role
SearchRow(2781, 535, 153, 557, 241, 0, 4), // Composition-entry
SearchRow(2782, 951, 15, 976, 473, 0, 4), // Encounter-episode-of-care
SearchRow(2783, 1462, 921, 1469, 241, 0, 4), // MeasureReport-evaluated-resource
SearchRow(2784, 1621, 487, 1625, 0, 0, 3), // MessageDefinition-event
SearchRow(2784, 1632, 192, 1644, 0, 0, 3), // MessageHeader-event
SearchRow(2784, 2427, 808, 2431, 0, 0, 3), // SubscriptionTopic-event
SearchRow(2785, 536, 153, 551, 0, 0, 3), // Composition-event-code
SearchRow(2785, 894, 161, 926, 0, 0, 3), // DocumentReference-event-code
SearchRow(2786, 825, 211, 10, 0, 0, 1), // DeviceRequest-event-date
SearchRow(2787, 537, 153, 552, 241, 0, 4), // Composition-event-reference
SearchRow(2787, 895, 161, 927, 241, 0, 4), // DocumentReference-event-reference
SearchRow(2788, 588, 7, 606, 0, 0, 3), // Condition-evidence
SearchRow(2789, 589, 7, 607, 241, 0, 4), // Condition-evidence-detail
SearchRow(2791, 2791, 621, 256, 153, 0, 4), // example-constraint
SearchRow(2794, 1137, 495, 1147, 0, 0, 3), // Group-exclude
SearchRow(2795, 244, 471, 247, 0, 0, 3), // BodyStructure-excludedstructure
SearchRow(2796, 2559, 529, 2563, 0, 0, 7), // ValueSet-expansion
SearchRow(2797, 1287, 784, 1292, 0, 0, 3), // ImplementationGuide-experimental
SearchRow(2797, 1790, 489, 1794, 0, 0, 3), // ObservationDefinition-experimental
SearchRow(2797, 2363, 634, 2367, 0, 0, 3), // SpecimenDefinition-experimental
SearchRow(2797, 2377, 3, 2392, 0, 0, 3), // StructureDefinition-experimental
SearchRow(2798, 733, 465, 756, 0, 0, 1), // Device-expiration-date
SearchRow(2798, 1477, 923, 1485, 0, 0, 1), // Medication-expiration-date
SearchRow(2799, 2439, 491, 2447, 0, 0, 1), // Substance-expiry
SearchRow(2801, 2378, 3, 2388, 0, 925, 5), // StructureDefinition-ext-context
SearchRow(2802, 2379, 3, 2389, 0, 0, 3), // StructureDefinition-ext-context-expression
SearchRow(2803, 2380, 3, 2390, 0, 0, 3), // StructureDefinition-ext-context-type
SearchRow(2804, 376, 477, 389, 930, 0, 4), // Claim-facility
SearchRow(2804, 691, 692, 696, 117, 0, 4), // CoverageEligibilityRequest-facility
SearchRow(2804, 896, 161, 928, 0, 0, 3), // DocumentReference-facility
SearchRow(2804, 1055, 479, 1067, 930, 0, 4), // ExplanationOfBenefit-facility
SearchRow(2805, 340, 11, 364, 0, 0, 0), // ChargeItem-factor-override
SearchRow(2806, 1963, 771, 1976, 0, 0, 2), // Person-family
SearchRow(2806, 2116, 37, 2122, 0, 0, 2), // RelatedPerson-family
SearchRow(2806, 2854, 933, 1916, 0, 0, 2), // individual-family
SearchRow(2807, 278, 936, 287, 0, 0, 3), // CapabilityStatement-fhirversion
SearchRow(2809, 2403, 632, 2417, 0, 0, 2), // Subscription-filter-value
SearchRow(2810, 420, 938, 428, 0, 0, 3), // ClinicalImpression-finding-code
SearchRow(2811, 421, 938, 429, 940, 0, 4), // ClinicalImpression-finding-ref
SearchRow(2812, 1102, 944, 1107, 241, 0, 4), // GenomicStudy-focus
SearchRow(2812, 1622, 487, 1626, 0, 0, 3), // MessageDefinition-focus
SearchRow(2812, 1633, 192, 1645, 241, 0, 4), // MessageHeader-focus
SearchRow(2812, 1659, 612, 1661, 241, 0, 4), // MolecularSequence-focus
SearchRow(2812, 1742, 435, 1771, 241, 0, 4), // Observation-focus
SearchRow(2812, 2490, 102, 2508, 241, 0, 4), // Task-focus
SearchRow(2813, 2160, 515, 2185, 0, 0, 3), // ResearchStudy-focus-code
SearchRow(2814, 2161, 515, 2186, 946, 0, 4), // ResearchStudy-focus-reference
SearchRow(2815, 1296, 951, 1310, 953, 0, 4), // Ingredient-for
SearchRow(2816, 1478, 923, 0, 0, 0, 3), // Medication-form
SearchRow(2817, 71, 841, 80, 497, 0, 4), // AdministrableProductDefinition-form-of
SearchRow(2818, 279, 936, 288, 0, 0, 3), // CapabilityStatement-format
SearchRow(2819, 897, 161, 12, 957, 0, 4), // DocumentReference-format-canonical
SearchRow(2820, 898, 161, 11, 0, 0, 3), // DocumentReference-format-code
SearchRow(2821, 899, 161, 13, 0, 0, 7), // DocumentReference-format-uri
SearchRow(2822, 1691, 113, 1700, 0, 0, 3), // NutritionOrder-formula
SearchRow(2823, 1297, 951, 1311, 0, 0, 3), // Ingredient-function
SearchRow(2824, 2855, 119, 1909, 0, 0, 3), // individual-gender
SearchRow(2825, 1892, 31, 1910, 149, 0, 4), // Patient-general-practitioner
SearchRow(2826, 1964, 771, 1977, 0, 0, 2), // Person-given
SearchRow(2826, 2117, 37, 2123, 0, 0, 2), // RelatedPerson-given
SearchRow(2826, 2856, 933, 1917, 0, 0, 2), // individual-given
SearchRow(2827, 1288, 784, 1293, 3, 0, 4), // ImplementationGuide-global
SearchRow(2828, 303, 43, 317, 19, 0, 4), // CarePlan-goal
SearchRow(2829, 625, 23, 637, 996, 0, 4), // Consent-grantee
SearchRow(2830, 134, 57, 152, 495, 0, 4), // Appointment-group
SearchRow(2830, 169, 69, 174, 495, 0, 4), // AppointmentResponse-group
SearchRow(2831, 503, 207, 516, 0, 0, 3), // CommunicationRequest-group-identifier
SearchRow(2831, 826, 211, 840, 0, 0, 3), // DeviceRequest-group-identifier
SearchRow(2831, 1564, 213, 1576, 0, 0, 3), // MedicationRequest-group-identifier
SearchRow(2831, 1692, 113, 1701, 0, 0, 3), // NutritionOrder-group-identifier
SearchRow(2831, 2129, 201, 2141, 0, 0, 3), // RequestOrchestration-group-identifier
SearchRow(2831, 2491, 102, 2510, 0, 0, 3), // Task-group-identifier
SearchRow(2832, 26, 13, 33, 1004, 0, 4), // Account-guarantor
SearchRow(2833, 280, 936, 289, 784, 0, 4), // CapabilityStatement-guide
SearchRow(2834, 1743, 435, 1772, 1008, 0, 4), // Observation-has-member
SearchRow(2835, 2102, 481, 2109, 27, 0, 4), // RegulatedAuthorization-holder
SearchRow(2837, 1665, 630, 1678, 0, 0, 3), // NamingSystem-id-type
SearchRow(2838, 717, 180, 723, 0, 0, 1), // DetectedIssue-identified
SearchRow(2839, 72, 841, 81, 0, 0, 3), // AdministrableProductDefinition-identifier
SearchRow(2839, 181, 706, 183, 0, 0, 3), // ArtifactAssessment-identifier
SearchRow(2839, 220, 463, 227, 0, 0, 3), // BiologicallyDerivedProduct-identifier
SearchRow(2839, 233, 1012, 238, 0, 0, 3), // BiologicallyDerivedProductDispense-identifier
SearchRow(2839, 252, 621, 259, 0, 0, 3), // Bundle-identifier
SearchRow(2839, 269, 1014, 48, 0, 0, 3), // CanonicalResource-identifier
SearchRow(2839, 441, 683, 451, 0, 0, 3), // ClinicalUseDefinition-identifier
SearchRow(2839, 734, 465, 757, 0, 0, 3), // Device-identifier
SearchRow(2839, 775, 843, 781, 0, 0, 3), // DeviceAssociation-identifier
SearchRow(2839, 787, 773, 798, 0, 0, 3), // DeviceDefinition-identifier
SearchRow(2839, 803, 521, 808, 0, 0, 3), // DeviceDispense-identifier
SearchRow(2839, 815, 485, 819, 0, 0, 3), // DeviceMetric-identifier
SearchRow(2839, 992, 1049, 996, 0, 0, 3), // EncounterHistory-identifier
SearchRow(2839, 1002, 625, 1008, 0, 0, 3), // Endpoint-identifier
SearchRow(2839, 1019, 1051, 1022, 0, 0, 3), // EnrollmentResponse-identifier
SearchRow(2839, 1098, 523, 1100, 0, 0, 3), // FormularyItem-identifier
SearchRow(2839, 1103, 944, 1108, 0, 0, 3), // GenomicStudy-identifier
SearchRow(2839, 1138, 495, 1149, 0, 0, 3), // Group-identifier
SearchRow(2839, 1169, 25, 1185, 0, 0, 3), // HealthcareService-identifier
SearchRow(2839, 1298, 951, 1312, 0, 0, 3), // Ingredient-identifier
SearchRow(2839, 1331, 115, 1345, 0, 0, 3), // InsurancePlan-identifier
SearchRow(2839, 1353, 525, 1357, 0, 0, 3), // InventoryItem-identifier
SearchRow(2839, 1361, 1053, 1365, 0, 0, 3), // InventoryReport-identifier
SearchRow(2839, 1424, 117, 1441, 0, 0, 3), // Location-identifier
SearchRow(2839, 1451, 853, 1455, 0, 0, 3), // ManufacturedItemDefinition-identifier
SearchRow(2839, 1599, 497, 1612, 0, 0, 3), // MedicinalProductDefinition-identifier
SearchRow(2839, 1709, 527, 1715, 0, 0, 3), // NutritionProduct-identifier
SearchRow(2839, 1823, 27, 1836, 0, 0, 3), // Organization-identifier
SearchRow(2839, 1846, 29, 1863, 0, 0, 3), // OrganizationAffiliation-identifier
SearchRow(2839, 1874, 455, 1882, 0, 0, 3), // PackagedProductDefinition-identifier
SearchRow(2839, 1893, 31, 1911, 0, 0, 3), // Patient-identifier
SearchRow(2839, 1923, 696, 1930, 0, 0, 3), // PaymentNotice-identifier
SearchRow(2839, 1941, 143, 1951, 0, 0, 3), // PaymentReconciliation-identifier
SearchRow(2839, 1988, 33, 1994, 0, 0, 3), // Practitioner-identifier
SearchRow(2839, 2003, 35, 2016, 0, 0, 3), // PractitionerRole-identifier
SearchRow(2839, 2103, 481, 2110, 0, 0, 3), // RegulatedAuthorization-identifier
SearchRow(2839, 2162, 515, 2187, 0, 0, 3), // ResearchStudy-identifier
SearchRow(2839, 2254, 39, 2262, 0, 0, 3), // Schedule-identifier
SearchRow(2839, 2325, 145, 2334, 0, 0, 3), // Slot-identifier
SearchRow(2839, 2404, 632, 2418, 0, 0, 3), // Subscription-identifier
SearchRow(2839, 2440, 491, 2448, 0, 0, 3), // Substance-identifier
SearchRow(2839, 2455, 513, 2460, 0, 0, 3), // SubstanceDefinition-identifier
SearchRow(2839, 2527, 1055, 2534, 0, 0, 3), // TestReport-identifier
SearchRow(2839, 2553, 1057, 2555, 0, 0, 3), // Transport-identifier
SearchRow(2839, 2680, 1059, 34, 0, 0, 3), // clinical-identifier
SearchRow(2840, 1267, 855, 1271, 1125, 0, 4), // ImmunizationEvaluation-immunization-event
SearchRow(2841, 718, 180, 724, 241, 0, 4), // DetectedIssue-implicated
SearchRow(2842, 245, 471, 248, 0, 0, 3), // BodyStructure-includedstructure
SearchRow(2843, 1029, 473, 1040, 209, 0, 4), // EpisodeOfCare-incoming-referral
SearchRow(2844, 442, 683, 452, 0, 0, 3), // ClinicalUseDefinition-indication
SearchRow(2845, 443, 683, 453, 489, 0, 4), // ClinicalUseDefinition-indication-reference
SearchRow(2860, 1275, 1127, 1282, 241, 0, 4), // ImmunizationRecommendation-information
SearchRow(2861, 504, 207, 517, 1129, 0, 4), // CommunicationRequest-information-provider
SearchRow(2862, 73, 841, 82, 0, 0, 3), // AdministrableProductDefinition-ingredient
SearchRow(2862, 1452, 853, 1456, 0, 0, 3), // ManufacturedItemDefinition-ingredient
SearchRow(2862, 1479, 923, 1489, 1138, 0, 4), // Medication-ingredient
SearchRow(2862, 1538, 511, 1552, 491, 0, 4), // MedicationKnowledge-ingredient
SearchRow(2862, 1600, 497, 1613, 0, 0, 3), // MedicinalProductDefinition-ingredient
SearchRow(2863, 1480, 923, 1488, 0, 0, 3), // Medication-ingredient-code
SearchRow(2863, 1539, 511, 1551, 0, 0, 3), // MedicationKnowledge-ingredient-code
SearchRow(2864, 1799, 217, 1807, 3, 0, 4), // OperationDefinition-input-profile
SearchRow(2865, 1216, 433, 1231, 0, 0, 3), // ImagingStudy-instance
SearchRow(2865, 1800, 217, 1808, 0, 0, 3), // OperationDefinition-instance
SearchRow(2866, 653, 215, 661, 0, 0, 7), // Contract-instantiates
SearchRow(2867, 304, 43, 318, 1141, 0, 4), // CarePlan-instantiates-canonical
SearchRow(2867, 475, 239, 488, 1141, 0, 4), // Communication-instantiates-canonical
SearchRow(2867, 827, 211, 841, 554, 0, 4), // DeviceRequest-instantiates-canonical
SearchRow(2867, 1077, 1147, 1082, 1141, 0, 4), // FamilyMemberHistory-instantiates-canonical
SearchRow(2867, 2025, 444, 2037, 1141, 0, 4), // Procedure-instantiates-canonical
SearchRow(2867, 2130, 201, 2142, 957, 0, 4), // RequestOrchestration-instantiates-canonical
SearchRow(2867, 2290, 209, 2310, 554, 0, 4), // ServiceRequest-instantiates-canonical
SearchRow(2868, 305, 43, 319, 0, 0, 7), // CarePlan-instantiates-uri
SearchRow(2868, 476, 239, 489, 0, 0, 7), // Communication-instantiates-uri
SearchRow(2868, 828, 211, 842, 0, 0, 7), // DeviceRequest-instantiates-uri
SearchRow(2868, 1078, 1147, 1083, 0, 0, 7), // FamilyMemberHistory-instantiates-uri
SearchRow(2868, 2026, 444, 2038, 0, 0, 7), // Procedure-instantiates-uri
SearchRow(2868, 2131, 201, 2143, 0, 0, 7), // RequestOrchestration-instantiates-uri
SearchRow(2868, 2291, 209, 2311, 0, 0, 7), // ServiceRequest-instantiates-uri
SearchRow(2869, 829, 211, 843, 1149, 0, 4), // DeviceRequest-insurance
SearchRow(2870, 377, 477, 390, 27, 0, 4), // Claim-insurer
SearchRow(2870, 403, 690, 412, 27, 0, 4), // ClaimResponse-insurer
SearchRow(2870, 672, 453, 682, 27, 0, 4), // Coverage-insurer
SearchRow(2870, 702, 694, 709, 27, 0, 4), // CoverageEligibilityResponse-insurer
SearchRow(2871, 1565, 213, 1574, 27, 0, 4), // MedicationRequest-intended-dispenser
SearchRow(2872, 1566, 213, 1578, 1152, 0, 4), // MedicationRequest-intended-performer
SearchRow(2873, 1567, 213, 1579, 0, 0, 3), // MedicationRequest-intended-performertype
SearchRow(2874, 306, 43, 320, 0, 0, 3), // CarePlan-intent
SearchRow(2874, 830, 211, 844, 0, 0, 3), // DeviceRequest-intent
SearchRow(2874, 1568, 213, 1577, 0, 0, 3), // MedicationRequest-intent
SearchRow(2874, 2132, 201, 2144, 0, 0, 3), // RequestOrchestration-intent
SearchRow(2874, 2292, 209, 2312, 0, 0, 3), // ServiceRequest-intent
SearchRow(2874, 2492, 102, 2511, 0, 0, 3), // Task-intent
SearchRow(2875, 444, 683, 454, 0, 0, 3), // ClinicalUseDefinition-interaction
SearchRow(2876, 2364, 634, 2370, 0, 0, 3), // SpecimenDefinition-is-derived
SearchRow(2877, 654, 215, 662, 0, 0, 1), // Contract-issued
SearchRow(2877, 860, 400, 872, 0, 0, 1), // DiagnosticReport-issued
SearchRow(2877, 1198, 425, 1206, 0, 0, 1), // ImagingSelection-issued
SearchRow(2877, 2528, 1055, 2535, 0, 0, 1), // TestReport-issued
SearchRow(2878, 1371, 17, 1380, 27, 0, 4), // Invoice-issuer
SearchRow(2879, 1362, 1053, 1366, 0, 0, 3), // InventoryReport-item
SearchRow(2879, 1395, 190, 1398, 241, 0, 4), // Linkage-item
SearchRow(2879, 1401, 879, 1408, 241, 0, 4), // List-item
SearchRow(2880, 2072, 590, 2077, 0, 0, 3), // Questionnaire-item-code
SearchRow(2881, 1363, 1053, 1367, 1161, 0, 4), // InventoryReport-item-reference
SearchRow(2882, 2084, 199, 2093, 241, 0, 4), // QuestionnaireResponse-item-subject
SearchRow(2883, 378, 477, 393, 465, 0, 4), // Claim-item-udi
SearchRow(2883, 1056, 479, 1071, 465, 0, 4), // ExplanationOfBenefit-item-udi
SearchRow(2884, 270, 1167, 49, 0, 0, 3), // CanonicalResource-jurisdiction
SearchRow(2885, 2163, 515, 2188, 0, 0, 3), // ResearchStudy-keyword
SearchRow(2885, 2381, 3, 2393, 0, 0, 3), // StructureDefinition-keyword
SearchRow(2886, 44, 1194, 50, 0, 0, 3), // ActivityDefinition-kind
SearchRow(2886, 1666, 630, 1674, 0, 0, 3), // NamingSystem-kind
SearchRow(2886, 1801, 217, 1809, 0, 0, 3), // OperationDefinition-kind
SearchRow(2886, 2382, 3, 2394, 0, 0, 3), // StructureDefinition-kind
SearchRow(2887, 464, 517, 468, 0, 0, 3), // CodeSystem-language
SearchRow(2887, 900, 161, 920, 0, 0, 3), // DocumentReference-language
SearchRow(2887, 1894, 31, 1906, 0, 0, 3), // Patient-language
SearchRow(2888, 113, 483, 123, 0, 0, 1), // AllergyIntolerance-last-date
SearchRow(2889, 952, 15, 977, 0, 0, 6), // Encounter-length
SearchRow(2890, 1117, 19, 1126, 0, 0, 3), // Goal-lifecycle-status
SearchRow(2891, 1895, 31, 1912, 1196, 0, 4), // Patient-link
SearchRow(2891, 1965, 771, 1971, 1199, 0, 4), // Person-link
SearchRow(2892, 90, 111, 101, 117, 0, 4), // AdverseEvent-location
SearchRow(2892, 135, 57, 153, 117, 0, 4), // Appointment-location
SearchRow(2892, 170, 69, 175, 117, 0, 4), // AppointmentResponse-location
SearchRow(2892, 735, 465, 758, 117, 0, 4), // Device-location
SearchRow(2892, 901, 161, 921, 0, 0, 7), // DocumentReference-location
SearchRow(2892, 953, 15, 979, 117, 0, 4), // Encounter-location
SearchRow(2892, 1170, 25, 1186, 117, 0, 4), // HealthcareService-location
SearchRow(2892, 1239, 1125, 1252, 117, 0, 4), // Immunization-location
SearchRow(2892, 1463, 921, 1470, 117, 0, 4), // MeasureReport-location
SearchRow(2892, 1515, 839, 1525, 117, 0, 4), // MedicationDispense-location
SearchRow(2892, 1847, 29, 1864, 117, 0, 4), // OrganizationAffiliation-location
SearchRow(2892, 2004, 35, 2017, 117, 0, 4), // PractitionerRole-location
SearchRow(2892, 2027, 444, 2039, 117, 0, 4), // Procedure-location
SearchRow(2892, 2054, 41, 2065, 117, 0, 4), // Provenance-location
SearchRow(2893, 954, 15, 978, 0, 1204, 5), // Encounter-location-period
SearchRow(2895, 736, 465, 759, 0, 0, 2), // Device-lot-number
SearchRow(2895, 1240, 1125, 1253, 0, 0, 2), // Immunization-lot-number
SearchRow(2895, 1481, 923, 1486, 0, 0, 3), // Medication-lot-number
SearchRow(2895, 1710, 527, 1716, 0, 0, 3), // NutritionProduct-lot-number
SearchRow(2896, 626, 23, 638, 685, 0, 4), // Consent-manager
SearchRow(2897, 1139, 495, 1150, 1209, 0, 4), // Group-managing-entity
SearchRow(2898, 114, 483, 126, 0, 0, 3), // AllergyIntolerance-manifestation-code
SearchRow(2899, 115, 483, 127, 435, 0, 4), // AllergyIntolerance-manifestation-reference
SearchRow(2900, 737, 465, 760, 0, 0, 1), // Device-manufacture-date
SearchRow(2901, 74, 841, 83, 853, 0, 4), // AdministrableProductDefinition-manufactured-item
SearchRow(2901, 1875, 455, 1885, 457, 0, 4), // PackagedProductDefinition-manufactured-item
SearchRow(2902, 738, 465, 761, 0, 0, 2), // Device-manufacturer
SearchRow(2902, 788, 773, 799, 27, 0, 4), // DeviceDefinition-manufacturer
SearchRow(2902, 1241, 1125, 1254, 27, 0, 4), // Immunization-manufacturer
SearchRow(2902, 1299, 951, 1313, 27, 0, 4), // Ingredient-manufacturer
SearchRow(2903, 565, 1214, 580, 0, 0, 7), // ConceptMap-mapping-property
SearchRow(2904, 1482, 923, 1490, 27, 0, 4), // Medication-marketingauthorizationholder
SearchRow(2905, 1601, 497, 1614, 161, 0, 4), // MedicinalProductDefinition-master-file
SearchRow(2906, 1464, 921, 1471, 1216, 0, 4), // MeasureReport-measure
SearchRow(2907, 861, 400, 873, 161, 0, 4), // DiagnosticReport-media
SearchRow(2908, 1876, 455, 1885, 457, 0, 4), // PackagedProductDefinition-medication
SearchRow(2908, 2911, 1218, 1503, 923, 0, 4), // medications-medication
SearchRow(2914, 477, 239, 490, 0, 0, 3), // Communication-medium
SearchRow(2914, 505, 207, 518, 0, 0, 3), // CommunicationRequest-medium
SearchRow(2915, 1140, 495, 1151, 1223, 0, 4), // Group-member
SearchRow(2916, 1141, 495, 1152, 0, 0, 3), // Group-membership
SearchRow(2917, 253, 621, 258, 192, 0, 4), // Bundle-message
SearchRow(2918, 1744, 435, 1773, 0, 0, 3), // Observation-method
SearchRow(2918, 1791, 489, 1795, 0, 0, 3), // ObservationDefinition-method
SearchRow(2918, 2239, 623, 2245, 0, 0, 3), // RiskAssessment-method
SearchRow(2919, 902, 161, 929, 0, 0, 3), // DocumentReference-modality
SearchRow(2919, 1217, 433, 1232, 0, 0, 3), // ImagingStudy-modality
SearchRow(2920, 281, 936, 290, 0, 0, 3), // CapabilityStatement-mode
SearchRow(2921, 739, 465, 762, 0, 0, 2), // Device-model
SearchRow(2922, 2493, 102, 2512, 0, 0, 1), // Task-modified
SearchRow(2923, 1540, 511, 1555, 0, 0, 3), // MedicationKnowledge-monitoring-program-name
SearchRow(2924, 1541, 511, 1556, 0, 0, 3), // MedicationKnowledge-monitoring-program-type
SearchRow(2925, 1542, 511, 1557, 161, 0, 4), // MedicationKnowledge-monograph
SearchRow(2926, 1543, 511, 1558, 0, 0, 3), // MedicationKnowledge-monograph-type
SearchRow(2927, 246, 471, 249, 0, 0, 3), // BodyStructure-morphology
SearchRow(2928, 27, 13, 35, 0, 0, 2), // Account-name
SearchRow(2928, 271, 1235, 51, 0, 0, 2), // CanonicalResource-name
SearchRow(2928, 327, 475, 332, 0, 0, 2), // CareTeam-name
SearchRow(2928, 1003, 625, 1010, 0, 0, 2), // Endpoint-name
SearchRow(2928, 1142, 495, 1153, 0, 0, 2), // Group-name
SearchRow(2928, 1171, 25, 1187, 0, 0, 2), // HealthcareService-name
SearchRow(2928, 1332, 115, 1347, 0, 0, 2), // InsurancePlan-name
SearchRow(2928, 1425, 117, 1443, 0, 0, 2), // Location-name
SearchRow(2928, 1453, 853, 1458, 0, 0, 3), // ManufacturedItemDefinition-name
SearchRow(2928, 1602, 497, 1615, 0, 0, 2), // MedicinalProductDefinition-name
SearchRow(2928, 1824, 27, 1838, 0, 0, 2), // Organization-name
SearchRow(2928, 1877, 455, 1883, 0, 0, 3), // PackagedProductDefinition-name
SearchRow(2928, 1896, 31, 1914, 0, 0, 2), // Patient-name
SearchRow(2928, 1966, 771, 1975, 0, 0, 2), // Person-name
SearchRow(2928, 1989, 33, 1995, 0, 0, 2), // Practitioner-name
SearchRow(2928, 2118, 37, 2121, 0, 0, 2), // RelatedPerson-name
SearchRow(2928, 2164, 515, 2189, 0, 0, 2), // ResearchStudy-name
SearchRow(2928, 2255, 39, 2263, 0, 0, 2), // Schedule-name
SearchRow(2928, 2405, 632, 2420, 0, 0, 2), // Subscription-name
SearchRow(2928, 2456, 513, 2461, 0, 0, 2), // SubstanceDefinition-name
SearchRow(2929, 1603, 497, 1616, 0, 0, 3), // MedicinalProductDefinition-name-language
SearchRow(2930, 1426, 117, 1446, 0, 0, 8), // Location-near
SearchRow(2931, 1848, 29, 1865, 27, 0, 4), // OrganizationAffiliation-network
SearchRow(2932, 1402, 879, 1409, 0, 0, 2), // List-notes
SearchRow(2934, 1681, 1262, 1685, 0, 0, 3), // NutritionIntake-nutrition
SearchRow(2934, 1878, 455, 1885, 457, 0, 4), // PackagedProductDefinition-nutrition
SearchRow(2935, 2165, 515, 2190, 0, 0, 2), // ResearchStudy-objective-description
SearchRow(2936, 2166, 515, 2191, 0, 0, 3), // ResearchStudy-objective-type
SearchRow(2937, 341, 11, 354, 0, 0, 1), // ChargeItem-occurrence
SearchRow(2937, 506, 207, 519, 0, 0, 1), // CommunicationRequest-occurrence
SearchRow(2937, 2293, 209, 2313, 0, 0, 1), // ServiceRequest-occurrence
SearchRow(2938, 1172, 25, 1188, 25, 0, 4), // HealthcareService-offered-in
SearchRow(2939, 590, 7, 608, 0, 0, 6), // Condition-onset-age
SearchRow(2940, 591, 7, 609, 0, 0, 1), // Condition-onset-date
SearchRow(2941, 592, 7, 610, 0, 0, 2), // Condition-onset-info
SearchRow(2942, 1427, 117, 1444, 0, 0, 3), // Location-operational-status
SearchRow(2943, 776, 843, 782, 1264, 0, 4), // DeviceAssociation-operator
SearchRow(2944, 1693, 113, 1702, 0, 0, 3), // NutritionOrder-oraldiet
SearchRow(2945, 740, 465, 764, 27, 0, 4), // Device-organization
SearchRow(2945, 789, 773, 800, 27, 0, 4), // DeviceDefinition-organization
SearchRow(2945, 1004, 625, 1009, 27, 0, 4), // Endpoint-organization
SearchRow(2945, 1030, 473, 1037, 27, 0, 4), // EpisodeOfCare-organization
SearchRow(2945, 1173, 25, 1190, 27, 0, 4), // HealthcareService-organization
SearchRow(2945, 1428, 117, 1442, 27, 0, 4), // Location-organization
SearchRow(2945, 1897, 31, 1913, 27, 0, 4), // Patient-organization
SearchRow(2945, 1967, 771, 1974, 27, 0, 4), // Person-organization
SearchRow(2945, 2005, 35, 2018, 27, 0, 4), // PractitionerRole-organization
SearchRow(2946, 566, 1214, 579, 1214, 0, 4), // ConceptMap-other-map
SearchRow(2947, 192, 21, 206, 0, 0, 3), // AuditEvent-outcome
SearchRow(2947, 404, 690, 413, 0, 0, 3), // ClaimResponse-outcome
SearchRow(2947, 703, 694, 710, 0, 0, 3), // CoverageEligibilityResponse-outcome
SearchRow(2947, 1942, 143, 1952, 0, 0, 3), // PaymentReconciliation-outcome
SearchRow(2948, 2494, 102, 2513, 241, 0, 4), // Task-output
SearchRow(2949, 1802, 217, 1810, 3, 0, 4), // OperationDefinition-output-profile
SearchRow(2950, 1333, 115, 1348, 27, 0, 4), // InsurancePlan-owned-by
SearchRow(2951, 28, 13, 36, 27, 0, 4), // Account-owner
SearchRow(2951, 2406, 632, 2419, 996, 0, 4), // Subscription-owner
SearchRow(2951, 2495, 102, 2514, 104, 0, 4), // Task-owner
SearchRow(2952, 1879, 455, 1885, 457, 0, 4), // PackagedProductDefinition-package
SearchRow(2953, 1880, 455, 1884, 497, 0, 4), // PackagedProductDefinition-package-for
SearchRow(2954, 1544, 511, 0, 0, 0, 6), // MedicationKnowledge-packaging-cost
SearchRow(2955, 1545, 511, 0, 0, 0, 3), // MedicationKnowledge-packaging-cost-concept
SearchRow(2956, 741, 465, 765, 465, 0, 4), // Device-parent
SearchRow(2956, 1623, 487, 1627, 554, 0, 4), // MessageDefinition-parent
SearchRow(2956, 2348, 9, 2358, 9, 0, 4), // Specimen-parent
SearchRow(2957, 2792, 31, 1908, 161, 0, 4), // example-extension
SearchRow(2958, 307, 43, 321, 43, 0, 4), // CarePlan-part-of
SearchRow(2958, 478, 239, 491, 241, 0, 4), // Communication-part-of
SearchRow(2958, 955, 15, 980, 15, 0, 4), // Encounter-part-of
SearchRow(2958, 1745, 435, 1774, 1268, 0, 4), // Observation-part-of
SearchRow(2958, 2028, 444, 2040, 1276, 0, 4), // Procedure-part-of
SearchRow(2958, 2085, 199, 2094, 1280, 0, 4), // QuestionnaireResponse-part-of
SearchRow(2958, 2167, 515, 2192, 515, 0, 4), // ResearchStudy-part-of
SearchRow(2958, 2496, 102, 2515, 102, 0, 4), // Task-part-of
SearchRow(2959, 136, 57, 155, 0, 0, 3), // Appointment-part-status
SearchRow(2959, 171, 69, 178, 0, 0, 3), // AppointmentResponse-part-status
SearchRow(2960, 116, 483, 124, 698, 0, 4), // AllergyIntolerance-participant
SearchRow(2960, 328, 475, 333, 104, 0, 4), // CareTeam-participant
SearchRow(2960, 956, 15, 981, 1283, 0, 4), // Encounter-participant
SearchRow(2960, 1372, 17, 1381, 914, 0, 4), // Invoice-participant
SearchRow(2960, 2133, 201, 2137, 1291, 0, 4), // RequestOrchestration-participant
SearchRow(2960, 2529, 1055, 2536, 0, 0, 7), // TestReport-participant
SearchRow(2961, 593, 7, 611, 698, 0, 4), // Condition-participant-actor
SearchRow(2962, 594, 7, 612, 0, 0, 3), // Condition-participant-function
SearchRow(2963, 1373, 17, 1382, 0, 0, 3), // Invoice-participant-role
SearchRow(2964, 957, 15, 983, 0, 0, 3), // Encounter-participant-type
SearchRow(2965, 1849, 29, 1867, 27, 0, 4), // OrganizationAffiliation-participating-organization
SearchRow(2966, 1429, 117, 1445, 117, 0, 4), // Location-partof
SearchRow(2966, 1825, 27, 1839, 27, 0, 4), // Organization-partof
SearchRow(2967, 2383, 3, 2397, 0, 0, 3), // StructureDefinition-path
SearchRow(2968, 234, 1012, 239, 31, 0, 4), // BiologicallyDerivedProductDispense-patient
SearchRow(2968, 777, 843, 784, 31, 0, 4), // DeviceAssociation-patient
SearchRow(2968, 804, 521, 811, 31, 0, 4), // DeviceDispense-patient
SearchRow(2968, 993, 1049, 999, 31, 0, 4), // EncounterHistory-patient
SearchRow(2968, 1104, 944, 1111, 31, 0, 4), // GenomicStudy-patient
SearchRow(2968, 2681, 1305, 41, 31, 0, 4), // clinical-patient
SearchRow(2969, 379, 477, 394, 155, 0, 4), // Claim-payee
SearchRow(2969, 1057, 479, 1072, 155, 0, 4), // ExplanationOfBenefit-payee
SearchRow(2970, 2407, 632, 2415, 0, 0, 3), // Subscription-payload
SearchRow(2971, 1005, 625, 1011, 0, 0, 3), // Endpoint-payload-type
SearchRow(2972, 405, 690, 414, 0, 0, 1), // ClaimResponse-payment-date
SearchRow(2973, 1943, 143, 1953, 1004, 0, 4), // PaymentReconciliation-payment-issuer
SearchRow(2974, 1924, 696, 1931, 0, 0, 3), // PaymentNotice-payment-status
SearchRow(2975, 673, 453, 683, 1004, 0, 4), // Coverage-paymentby-party
SearchRow(2976, 235, 1012, 240, 33, 0, 4), // BiologicallyDerivedProductDispense-performer
SearchRow(2976, 422, 938, 430, 582, 0, 4), // ClinicalImpression-performer
SearchRow(2976, 831, 211, 846, 1372, 0, 4), // DeviceRequest-performer
SearchRow(2976, 862, 400, 874, 1381, 0, 4), // DiagnosticReport-performer
SearchRow(2976, 1218, 433, 1233, 1372, 0, 4), // ImagingStudy-performer
SearchRow(2976, 1242, 1125, 1255, 155, 0, 4), // Immunization-performer
SearchRow(2976, 1494, 767, 1506, 182, 0, 4), // MedicationAdministration-performer
SearchRow(2976, 1516, 839, 1526, 165, 0, 4), // MedicationDispense-performer
SearchRow(2976, 1746, 435, 1775, 104, 0, 4), // Observation-performer
SearchRow(2976, 2029, 444, 2041, 1386, 0, 4), // Procedure-performer
SearchRow(2976, 2240, 623, 2246, 182, 0, 4), // RiskAssessment-performer
SearchRow(2976, 2294, 209, 2314, 1372, 0, 4), // ServiceRequest-performer
SearchRow(2976, 2497, 102, 2518, 0, 0, 3), // Task-performer
SearchRow(2977, 342, 11, 355, 1372, 0, 4), // ChargeItem-performer-actor
SearchRow(2978, 832, 211, 845, 0, 0, 3), // DeviceRequest-performer-code
SearchRow(2979, 1495, 767, 1505, 0, 0, 3), // MedicationAdministration-performer-device-code
SearchRow(2980, 343, 11, 356, 0, 0, 3), // ChargeItem-performer-function
SearchRow(2981, 2295, 209, 2315, 0, 0, 3), // ServiceRequest-performer-type
SearchRow(2982, 344, 11, 357, 27, 0, 4), // ChargeItem-performing-organization
SearchRow(2983, 29, 13, 38, 0, 0, 1), // Account-period
SearchRow(2983, 538, 153, 553, 0, 0, 1), // Composition-period
SearchRow(2983, 627, 23, 642, 0, 0, 1), // Consent-period
SearchRow(2983, 903, 161, 930, 0, 0, 1), // DocumentReference-period
SearchRow(2983, 1465, 921, 1472, 0, 0, 1), // MeasureReport-period
SearchRow(2983, 1667, 630, 1677, 0, 0, 1), // NamingSystem-period
SearchRow(2983, 2498, 102, 2507, 0, 0, 1), // Task-period
SearchRow(2984, 2169, 515, 2194, 0, 0, 3), // ResearchStudy-phase
SearchRow(2986, 1850, 29, 1860, 0, 0, 3), // OrganizationAffiliation-phone
SearchRow(2986, 2857, 873, 1920, 0, 0, 3), // individual-phone
SearchRow(2987, 1334, 115, 1346, 0, 0, 2), // InsurancePlan-phonetic
SearchRow(2987, 1826, 27, 1837, 0, 0, 2), // Organization-phonetic
SearchRow(2987, 2858, 119, 1915, 0, 0, 2), // individual-phonetic
SearchRow(2988, 193, 21, 197, 0, 0, 7), // AuditEvent-policy
SearchRow(2989, 674, 453, 684, 1004, 0, 4), // Coverage-policy-holder
SearchRow(2990, 137, 57, 154, 33, 0, 4), // Appointment-practitioner
SearchRow(2990, 172, 69, 176, 33, 0, 4), // AppointmentResponse-practitioner
SearchRow(2990, 959, 15, 982, 33, 0, 4), // Encounter-practitioner
SearchRow(2990, 1968, 771, 1972, 33, 0, 4), // Person-practitioner
SearchRow(2990, 2006, 35, 2020, 33, 0, 4), // PractitionerRole-practitioner
SearchRow(2991, 1655, 789, 56, 241, 0, 4), // MetadataResource-predecessor
SearchRow(2992, 2587, 769, 2590, 582, 0, 4), // VisionPrescription-prescriber
SearchRow(2993, 2912, 839, 1523, 213, 0, 4), // medications-prescription
SearchRow(2994, 423, 938, 431, 938, 0, 4), // ClinicalImpression-previous
SearchRow(2995, 345, 11, 363, 0, 0, 6), // ChargeItem-price-override
SearchRow(2996, 1851, 29, 1866, 27, 0, 4), // OrganizationAffiliation-primary-organization
SearchRow(2997, 2568, 147, 2579, 0, 0, 1), // VerificationResult-primarysource-date
SearchRow(2998, 2569, 147, 2578, 0, 0, 3), // VerificationResult-primarysource-type
SearchRow(2999, 2570, 147, 2580, 149, 0, 4), // VerificationResult-primarysource-who
SearchRow(3000, 833, 211, 847, 211, 0, 4), // DeviceRequest-prior-request
SearchRow(3001, 380, 477, 395, 0, 0, 3), // Claim-priority
SearchRow(3001, 507, 207, 520, 0, 0, 3), // CommunicationRequest-priority
SearchRow(3001, 1569, 213, 1580, 0, 0, 3), // MedicationRequest-priority
SearchRow(3001, 2134, 201, 2145, 0, 0, 3), // RequestOrchestration-priority
SearchRow(3001, 2296, 209, 2316, 0, 0, 3), // ServiceRequest-priority
SearchRow(3001, 2499, 102, 2517, 0, 0, 3), // Task-priority
SearchRow(3002, 2241, 623, 2247, 0, 0, 0), // RiskAssessment-probability
SearchRow(3003, 424, 938, 432, 1395, 0, 4), // ClinicalImpression-problem
SearchRow(3004, 2349, 9, 2356, 444, 0, 4), // Specimen-procedure
SearchRow(3005, 381, 477, 396, 465, 0, 4), // Claim-procedure-udi
SearchRow(3005, 1058, 479, 1073, 465, 0, 4), // ExplanationOfBenefit-procedure-udi
SearchRow(3006, 236, 1012, 241, 463, 0, 4), // BiologicallyDerivedProductDispense-product
SearchRow(3006, 445, 683, 457, 497, 0, 4), // ClinicalUseDefinition-product
SearchRow(3007, 221, 463, 228, 0, 0, 3), // BiologicallyDerivedProduct-product-category
SearchRow(3008, 1604, 497, 1609, 0, 0, 3), // MedicinalProductDefinition-product-classification
SearchRow(3009, 222, 463, 230, 0, 0, 3), // BiologicallyDerivedProduct-product-status
SearchRow(3010, 1546, 511, 1559, 0, 0, 3), // MedicationKnowledge-product-type
SearchRow(3011, 1174, 25, 1189, 0, 0, 3), // HealthcareService-program
SearchRow(3012, 2170, 515, 2195, 0, 1398, 5), // ResearchStudy-progress-status-state-actual
SearchRow(3013, 2171, 515, 2195, 0, 1403, 5), // ResearchStudy-progress-status-state-period
SearchRow(3014, 2172, 515, 2195, 0, 1408, 5), // ResearchStudy-progress-status-state-period-actual
SearchRow(3015, 2173, 515, 2196, 775, 0, 4), // ResearchStudy-protocol
SearchRow(3016, 382, 477, 397, 149, 0, 4), // Claim-provider
SearchRow(3016, 692, 692, 697, 149, 0, 4), // CoverageEligibilityRequest-provider
SearchRow(3016, 1059, 479, 1074, 149, 0, 4), // ExplanationOfBenefit-provider
SearchRow(3016, 1694, 113, 1703, 582, 0, 4), // NutritionOrder-provider
SearchRow(3017, 272, 638, 52, 0, 0, 2), // CanonicalResource-publisher
SearchRow(3018, 194, 21, 200, 0, 0, 3), // AuditEvent-purpose
SearchRow(3018, 628, 23, 643, 0, 0, 3), // Consent-purpose
SearchRow(3019, 1990, 33, 1996, 0, 0, 1), // Practitioner-qualification-period
SearchRow(3020, 346, 11, 358, 0, 0, 6), // ChargeItem-quantity
SearchRow(3020, 2441, 491, 2449, 0, 0, 6), // Substance-quantity
SearchRow(3021, 2086, 199, 2095, 590, 0, 4), // QuestionnaireResponse-questionnaire
SearchRow(3022, 2073, 590, 2075, 0, 0, 3), // Questionnaire-questionnaire-code
SearchRow(3023, 1243, 1125, 1259, 435, 0, 4), // Immunization-reaction
SearchRow(3024, 1244, 1125, 1258, 0, 0, 1), // Immunization-reaction-date
SearchRow(3025, 1219, 433, 0, 0, 0, 3), // ImagingStudy-reason
SearchRow(3026, 138, 57, 156, 0, 0, 3), // Appointment-reason-code
SearchRow(3026, 960, 15, 984, 0, 0, 3), // Encounter-reason-code
SearchRow(3026, 1031, 473, 1038, 0, 0, 3), // EpisodeOfCare-reason-code
SearchRow(3026, 1245, 1125, 1260, 0, 0, 3), // Immunization-reason-code
SearchRow(3026, 2030, 444, 2042, 0, 0, 3), // Procedure-reason-code
SearchRow(3027, 1496, 767, 1508, 1415, 0, 4), // MedicationAdministration-reason-given
SearchRow(3028, 1497, 767, 1507, 0, 0, 3), // MedicationAdministration-reason-given-code
SearchRow(3029, 1498, 767, 1511, 0, 0, 3), // MedicationAdministration-reason-not-given
SearchRow(3030, 139, 57, 157, 1419, 0, 4), // Appointment-reason-reference
SearchRow(3030, 961, 15, 985, 1424, 0, 4), // Encounter-reason-reference
SearchRow(3030, 1032, 473, 1039, 1430, 0, 4), // EpisodeOfCare-reason-reference
SearchRow(3030, 1246, 1125, 1261, 1415, 0, 4), // Immunization-reason-reference
SearchRow(3030, 2031, 444, 2043, 1435, 0, 4), // Procedure-reason-reference
SearchRow(3031, 479, 239, 492, 0, 0, 1), // Communication-received
SearchRow(3032, 1517, 839, 1527, 1441, 0, 4), // MedicationDispense-receiver
SearchRow(3032, 1634, 192, 1642, 149, 0, 4), // MessageHeader-receiver
SearchRow(3032, 2468, 1447, 2471, 149, 0, 4), // SupplyDelivery-receiver
SearchRow(3033, 480, 239, 493, 1449, 0, 4), // Communication-recipient
SearchRow(3033, 508, 207, 521, 1461, 0, 4), // CommunicationRequest-recipient
SearchRow(3033, 1374, 17, 1383, 1004, 0, 4), // Invoice-recipient
SearchRow(3034, 1518, 839, 1528, 0, 0, 1), // MedicationDispense-recorded
SearchRow(3034, 2055, 41, 2066, 0, 0, 1), // Provenance-recorded
SearchRow(3035, 595, 7, 613, 0, 0, 1), // Condition-recorded-date
SearchRow(3036, 91, 111, 103, 1472, 0, 4), // AdverseEvent-recorder
SearchRow(3037, 2174, 515, 2197, 0, 0, 0), // ResearchStudy-recruitment-actual
SearchRow(3038, 2175, 515, 2199, 0, 0, 0), // ResearchStudy-recruitment-target
SearchRow(3039, 2560, 529, 2561, 0, 0, 7), // ValueSet-reference
SearchRow(3040, 1220, 433, 1227, 582, 0, 4), // ImagingStudy-referrer
SearchRow(3041, 2104, 481, 2111, 0, 0, 3), // RegulatedAuthorization-region
SearchRow(3041, 2176, 515, 2200, 0, 0, 3), // ResearchStudy-region
SearchRow(3042, 539, 153, 554, 241, 0, 4), // Composition-related
SearchRow(3043, 30, 13, 37, 13, 0, 4), // Account-relatedaccount
SearchRow(3044, 1969, 771, 1973, 37, 0, 4), // Person-relatedperson
SearchRow(3045, 904, 161, 934, 161, 0, 4), // DocumentReference-relatesto
SearchRow(3046, 905, 161, 933, 0, 0, 3), // DocumentReference-relation
SearchRow(3047, 906, 161, 932, 0, 1478, 5), // DocumentReference-relationship
SearchRow(3047, 1079, 1147, 1084, 0, 0, 3), // FamilyMemberHistory-relationship
SearchRow(3047, 2119, 37, 2124, 0, 0, 3), // RelatedPerson-relationship
SearchRow(3048, 308, 43, 322, 43, 0, 4), // CarePlan-replaces
SearchRow(3048, 509, 207, 522, 207, 0, 4), // CommunicationRequest-replaces
SearchRow(3048, 2297, 209, 2317, 209, 0, 4), // ServiceRequest-replaces
SearchRow(3049, 2032, 444, 2044, 1483, 0, 4), // Procedure-report
SearchRow(3050, 1466, 921, 1473, 1487, 0, 4), // MeasureReport-reporter
SearchRow(3050, 1925, 696, 1932, 149, 0, 4), // PaymentNotice-reporter
SearchRow(3051, 223, 463, 231, 209, 0, 4), // BiologicallyDerivedProduct-request
SearchRow(3051, 406, 690, 415, 477, 0, 4), // ClaimResponse-request
SearchRow(3051, 704, 694, 711, 692, 0, 4), // CoverageEligibilityResponse-request
SearchRow(3051, 1020, 1051, 1023, 1492, 0, 4), // EnrollmentResponse-request
SearchRow(3051, 1156, 1494, 1159, 0, 0, 3), // GuidanceResponse-request
SearchRow(3051, 1499, 767, 1509, 213, 0, 4), // MedicationAdministration-request
SearchRow(3051, 1926, 696, 1933, 241, 0, 4), // PaymentNotice-request
SearchRow(3051, 1944, 143, 1954, 102, 0, 4), // PaymentReconciliation-request
SearchRow(3052, 140, 57, 3053, 0, 0, 1), // Appointment-requested-period
SearchRow(3054, 2500, 102, 2519, 1372, 0, 4), // Task-requestedperformer-reference
SearchRow(3055, 510, 207, 523, 914, 0, 4), // CommunicationRequest-requester
SearchRow(3055, 834, 211, 848, 194, 0, 4), // DeviceRequest-requester
SearchRow(3055, 1570, 213, 1581, 914, 0, 4), // MedicationRequest-requester
SearchRow(3055, 2298, 209, 2318, 914, 0, 4), // ServiceRequest-requester
SearchRow(3055, 2476, 493, 2482, 165, 0, 4), // SupplyRequest-requester
SearchRow(3055, 2501, 102, 2520, 173, 0, 4), // Task-requester
SearchRow(3056, 347, 11, 359, 27, 0, 4), // ChargeItem-requesting-organization
SearchRow(3057, 407, 690, 416, 149, 0, 4), // ClaimResponse-requestor
SearchRow(3057, 705, 694, 712, 149, 0, 4), // CoverageEligibilityResponse-requestor
SearchRow(3057, 1945, 143, 1955, 149, 0, 4), // PaymentReconciliation-requestor
SearchRow(3058, 2299, 209, 2319, 0, 0, 3), // ServiceRequest-requisition
SearchRow(3059, 282, 936, 293, 0, 0, 3), // CapabilityStatement-resource
SearchRow(3059, 528, 519, 530, 0, 0, 3), // CompartmentDefinition-resource
SearchRow(3059, 1289, 784, 1290, 241, 0, 4), // ImplementationGuide-resource
SearchRow(3059, 2428, 808, 2433, 0, 0, 7), // SubscriptionTopic-resource
SearchRow(3060, 283, 936, 291, 3, 0, 4), // CapabilityStatement-resource-profile
SearchRow(3061, 1927, 696, 1934, 241, 0, 4), // PaymentNotice-response
SearchRow(3062, 1635, 192, 1647, 0, 0, 3), // MessageHeader-response-id
SearchRow(3063, 1636, 192, 1648, 149, 0, 4), // MessageHeader-responsible
SearchRow(3063, 1668, 630, 1675, 0, 0, 2), // NamingSystem-responsible
SearchRow(3064, 1519, 839, 1530, 149, 0, 4), // MedicationDispense-responsibleparty
SearchRow(3065, 863, 400, 875, 435, 0, 4), // DiagnosticReport-result
SearchRow(3065, 2530, 1055, 2537, 0, 0, 3), // TestReport-result
SearchRow(3066, 92, 111, 104, 1496, 0, 4), // AdverseEvent-resultingeffect
SearchRow(3067, 864, 400, 876, 1381, 0, 4), // DiagnosticReport-results-interpreter
SearchRow(3068, 2242, 623, 2248, 0, 0, 3), // RiskAssessment-risk
SearchRow(3069, 1301, 951, 1314, 0, 0, 3), // Ingredient-role
SearchRow(3069, 1852, 29, 1857, 0, 0, 3), // OrganizationAffiliation-role
SearchRow(3069, 2007, 35, 2012, 0, 0, 3), // PractitionerRole-role
SearchRow(3070, 75, 841, 84, 0, 0, 3), // AdministrableProductDefinition-route
SearchRow(3070, 117, 483, 125, 0, 0, 3), // AllergyIntolerance-route
SearchRow(3071, 2326, 145, 2335, 39, 0, 4), // Slot-schedule
SearchRow(3072, 2524, 1499, 2525, 241, 0, 4), // TestPlan-scope
SearchRow(3073, 2545, 1501, 2551, 241, 0, 4), // TestScript-scope-artifact
SearchRow(3074, 2546, 1501, 2550, 0, 1503, 5), // TestScript-scope-artifact-conformance
SearchRow(3075, 2547, 1501, 2550, 0, 1508, 5), // TestScript-scope-artifact-phase
SearchRow(3076, 540, 153, 556, 0, 0, 3), // Composition-section
SearchRow(3077, 541, 153, 555, 0, 1513, 5), // Composition-section-code-text
SearchRow(3078, 542, 153, 558, 0, 0, 8), // Composition-section-text
SearchRow(3081, 629, 23, 644, 0, 0, 3), // Consent-security-label
SearchRow(3081, 907, 161, 935, 0, 0, 3), // DocumentReference-security-label
SearchRow(3082, 284, 936, 294, 0, 0, 3), // CapabilityStatement-security-service
SearchRow(3083, 481, 239, 494, 1518, 0, 4), // Communication-sender
SearchRow(3083, 1637, 192, 1649, 194, 0, 4), // MessageHeader-sender
SearchRow(3084, 482, 239, 495, 0, 0, 1), // Communication-sent
SearchRow(3085, 224, 463, 227, 0, 0, 3), // BiologicallyDerivedProduct-serial-number
SearchRow(3085, 742, 465, 766, 0, 0, 2), // Device-serial-number
SearchRow(3085, 1483, 923, 1487, 0, 0, 3), // Medication-serial-number
SearchRow(3085, 1711, 527, 1715, 0, 0, 3), // NutritionProduct-serial-number
SearchRow(3086, 1221, 433, 1234, 0, 0, 3), // ImagingStudy-series
SearchRow(3086, 1247, 1125, 1256, 0, 0, 2), // Immunization-series
SearchRow(3087, 93, 111, 105, 0, 0, 3), // AdverseEvent-seriousness
SearchRow(3088, 348, 11, 360, 1528, 0, 4), // ChargeItem-service
SearchRow(3088, 1853, 29, 1862, 25, 0, 4), // OrganizationAffiliation-service
SearchRow(3088, 2008, 35, 2015, 25, 0, 4), // PractitionerRole-service
SearchRow(3089, 141, 57, 158, 0, 0, 3), // Appointment-service-category
SearchRow(3089, 1175, 25, 1179, 0, 0, 3), // HealthcareService-service-category
SearchRow(3089, 2256, 39, 2265, 0, 0, 3), // Schedule-service-category
SearchRow(3089, 2327, 145, 2336, 0, 0, 3), // Slot-service-category
SearchRow(3090, 962, 15, 986, 27, 0, 4), // Encounter-service-provider
SearchRow(3091, 142, 57, 159, 0, 0, 3), // Appointment-service-type
SearchRow(3091, 1176, 25, 1192, 0, 0, 3), // HealthcareService-service-type
SearchRow(3091, 2257, 39, 2266, 0, 0, 3), // Schedule-service-type
SearchRow(3091, 2328, 145, 2337, 0, 0, 3), // Slot-service-type
SearchRow(3092, 143, 57, 160, 25, 0, 4), // Appointment-service-type-reference
SearchRow(3092, 2258, 39, 2267, 25, 0, 4), // Schedule-service-type-reference
SearchRow(3092, 2329, 145, 2338, 25, 0, 4), // Slot-service-type-reference
SearchRow(3093, 908, 161, 931, 0, 0, 3), // DocumentReference-setting
SearchRow(3094, 118, 483, 128, 0, 0, 3), // AllergyIntolerance-severity
SearchRow(3094, 596, 7, 614, 0, 0, 3), // Condition-severity
SearchRow(3095, 1080, 1147, 1085, 0, 0, 3), // FamilyMemberHistory-sex
SearchRow(3096, 2056, 41, 2067, 0, 0, 3), // Provenance-signature-type
SearchRow(3097, 655, 215, 663, 155, 0, 4), // Contract-signer
SearchRow(3098, 2177, 515, 2201, 1539, 0, 4), // ResearchStudy-site
SearchRow(3099, 144, 57, 161, 145, 0, 4), // Appointment-slot
SearchRow(3100, 285, 936, 295, 0, 0, 2), // CapabilityStatement-software
SearchRow(3101, 195, 21, 207, 135, 0, 4), // AuditEvent-source
SearchRow(3101, 1396, 190, 1398, 241, 0, 4), // Linkage-source
SearchRow(3101, 1403, 879, 1410, 698, 0, 4), // List-source
SearchRow(3101, 1587, 133, 1592, 155, 0, 4), // MedicationStatement-source
SearchRow(3101, 1638, 192, 1650, 0, 0, 2), // MessageHeader-source
SearchRow(3101, 1682, 1262, 18, 155, 0, 4), // NutritionIntake-source
SearchRow(3101, 2087, 199, 2096, 173, 0, 4), // QuestionnaireResponse-source
SearchRow(3102, 567, 1214, 575, 0, 0, 3), // ConceptMap-source-code
SearchRow(3103, 1547, 511, 1549, 0, 0, 3), // MedicationKnowledge-source-cost
SearchRow(3104, 568, 1214, 577, 517, 0, 4), // ConceptMap-source-group-system
SearchRow(3105, 630, 23, 645, 1543, 0, 4), // Consent-source-reference
SearchRow(3106, 569, 1214, 6, 529, 0, 4), // ConceptMap-source-scope
SearchRow(3107, 570, 1214, 7, 0, 0, 7), // ConceptMap-source-scope-uri
SearchRow(3108, 963, 15, 987, 0, 0, 3), // Encounter-special-arrangement
SearchRow(3109, 145, 57, 162, 0, 0, 3), // Appointment-specialty
SearchRow(3109, 1177, 25, 1191, 0, 0, 3), // HealthcareService-specialty
SearchRow(3109, 1854, 29, 1869, 0, 0, 3), // OrganizationAffiliation-specialty
SearchRow(3109, 2009, 35, 2021, 0, 0, 3), // PractitionerRole-specialty
SearchRow(3109, 2259, 39, 2268, 0, 0, 3), // Schedule-specialty
SearchRow(3109, 2330, 145, 2339, 0, 0, 3), // Slot-specialty
SearchRow(3110, 743, 465, 753, 0, 0, 3), // Device-specification
SearchRow(3110, 790, 773, 796, 0, 0, 3), // DeviceDefinition-specification
SearchRow(3111, 744, 465, 752, 0, 1548, 5), // Device-specification-version
SearchRow(3111, 791, 773, 794, 0, 1553, 5), // DeviceDefinition-specification-version
SearchRow(3113, 865, 400, 877, 9, 0, 4), // DiagnosticReport-specimen
SearchRow(3113, 1747, 435, 1776, 1558, 0, 4), // Observation-specimen
SearchRow(3113, 2300, 209, 2320, 9, 0, 4), // ServiceRequest-specimen
SearchRow(3114, 597, 7, 615, 0, 0, 3), // Condition-stage
SearchRow(3115, 1130, 1561, 1131, 0, 0, 3), // GraphDefinition-start
SearchRow(3115, 2331, 145, 2340, 0, 0, 1), // Slot-start
SearchRow(3116, 1118, 19, 14, 0, 0, 1), // Goal-start-date
SearchRow(3117, 1222, 433, 1235, 0, 0, 1), // ImagingStudy-started
SearchRow(3119, 31, 13, 39, 0, 0, 3), // Account-status
SearchRow(3119, 76, 841, 86, 0, 0, 3), // AdministrableProductDefinition-status
SearchRow(3119, 94, 111, 106, 0, 0, 3), // AdverseEvent-status
SearchRow(3119, 146, 57, 163, 0, 0, 3), // Appointment-status
SearchRow(3119, 237, 1012, 242, 0, 0, 3), // BiologicallyDerivedProductDispense-status
SearchRow(3119, 273, 1563, 58, 0, 0, 3), // CanonicalResource-status
SearchRow(3119, 309, 43, 323, 0, 0, 3), // CarePlan-status
SearchRow(3119, 329, 475, 334, 0, 0, 3), // CareTeam-status
SearchRow(3119, 349, 11, 361, 0, 0, 3), // ChargeItem-status
SearchRow(3119, 383, 477, 398, 0, 0, 3), // Claim-status
SearchRow(3119, 408, 690, 417, 0, 0, 3), // ClaimResponse-status
SearchRow(3119, 425, 938, 433, 0, 0, 3), // ClinicalImpression-status
SearchRow(3119, 446, 683, 455, 0, 0, 3), // ClinicalUseDefinition-status
SearchRow(3119, 483, 239, 496, 0, 0, 3), // Communication-status
SearchRow(3119, 511, 207, 524, 0, 0, 3), // CommunicationRequest-status
SearchRow(3119, 543, 153, 559, 0, 0, 3), // Composition-status
SearchRow(3119, 631, 23, 646, 0, 0, 3), // Consent-status
SearchRow(3119, 656, 215, 664, 0, 0, 3), // Contract-status
SearchRow(3119, 675, 453, 685, 0, 0, 3), // Coverage-status
SearchRow(3119, 693, 692, 698, 0, 0, 3), // CoverageEligibilityRequest-status
SearchRow(3119, 706, 694, 713, 0, 0, 3), // CoverageEligibilityResponse-status
SearchRow(3119, 719, 180, 725, 0, 0, 3), // DetectedIssue-status
SearchRow(3119, 745, 465, 767, 0, 0, 3), // Device-status
SearchRow(3119, 778, 843, 783, 0, 0, 3), // DeviceAssociation-status
SearchRow(3119, 805, 521, 809, 0, 0, 3), // DeviceDispense-status
SearchRow(3119, 835, 211, 849, 0, 0, 3), // DeviceRequest-status
SearchRow(3119, 853, 848, 855, 0, 0, 3), // DeviceUsage-status
SearchRow(3119, 866, 400, 878, 0, 0, 3), // DiagnosticReport-status
SearchRow(3119, 909, 161, 936, 0, 0, 3), // DocumentReference-status
SearchRow(3119, 964, 15, 988, 0, 0, 3), // Encounter-status
SearchRow(3119, 994, 1049, 997, 0, 0, 3), // EncounterHistory-status
SearchRow(3119, 1006, 625, 1012, 0, 0, 3), // Endpoint-status
SearchRow(3119, 1014, 1492, 1017, 0, 0, 3), // EnrollmentRequest-status
SearchRow(3119, 1021, 1051, 1024, 0, 0, 3), // EnrollmentResponse-status
SearchRow(3119, 1033, 473, 1041, 0, 0, 3), // EpisodeOfCare-status
SearchRow(3119, 1060, 479, 1075, 0, 0, 3), // ExplanationOfBenefit-status
SearchRow(3119, 1081, 1147, 1086, 0, 0, 3), // FamilyMemberHistory-status
SearchRow(3119, 1090, 188, 1094, 0, 0, 3), // Flag-status
SearchRow(3119, 1105, 944, 1109, 0, 0, 3), // GenomicStudy-status
SearchRow(3119, 1157, 1494, 1160, 0, 0, 3), // GuidanceResponse-status
SearchRow(3119, 1199, 425, 1207, 0, 0, 3), // ImagingSelection-status
SearchRow(3119, 1223, 433, 1236, 0, 0, 3), // ImagingStudy-status
SearchRow(3119, 1248, 1125, 1262, 0, 0, 3), // Immunization-status
SearchRow(3119, 1268, 855, 1272, 0, 0, 3), // ImmunizationEvaluation-status
SearchRow(3119, 1276, 1127, 1280, 0, 0, 3), // ImmunizationRecommendation-status
SearchRow(3119, 1302, 951, 1315, 0, 0, 3), // Ingredient-status
SearchRow(3119, 1335, 115, 1349, 0, 0, 3), // InsurancePlan-status
SearchRow(3119, 1354, 525, 1359, 0, 0, 3), // InventoryItem-status
SearchRow(3119, 1364, 1053, 1368, 0, 0, 3), // InventoryReport-status
SearchRow(3119, 1375, 17, 1384, 0, 0, 3), // Invoice-status
SearchRow(3119, 1404, 879, 1411, 0, 0, 3), // List-status
SearchRow(3119, 1430, 117, 1447, 0, 0, 3), // Location-status
SearchRow(3119, 1454, 853, 1459, 0, 0, 3), // ManufacturedItemDefinition-status
SearchRow(3119, 1467, 921, 1474, 0, 0, 3), // MeasureReport-status
SearchRow(3119, 1484, 923, 1491, 0, 0, 3), // Medication-status
SearchRow(3119, 1605, 497, 1617, 0, 0, 3), // MedicinalProductDefinition-status
SearchRow(3119, 1683, 1262, 1686, 0, 0, 3), // NutritionIntake-status
SearchRow(3119, 1695, 113, 1704, 0, 0, 3), // NutritionOrder-status
SearchRow(3119, 1712, 527, 1713, 0, 0, 3), // NutritionProduct-status
SearchRow(3119, 1748, 435, 1777, 0, 0, 3), // Observation-status
SearchRow(3119, 1881, 455, 1886, 0, 0, 3), // PackagedProductDefinition-status
SearchRow(3119, 1928, 696, 1935, 0, 0, 3), // PaymentNotice-status
SearchRow(3119, 1946, 143, 1956, 0, 0, 3), // PaymentReconciliation-status
SearchRow(3119, 1958, 1599, 1959, 0, 0, 3), // Permission-status
SearchRow(3119, 2033, 444, 2045, 0, 0, 3), // Procedure-status
SearchRow(3119, 2088, 199, 2097, 0, 0, 3), // QuestionnaireResponse-status
SearchRow(3119, 2105, 481, 2112, 0, 0, 3), // RegulatedAuthorization-status
SearchRow(3119, 2135, 201, 2146, 0, 0, 3), // RequestOrchestration-status
SearchRow(3119, 2179, 515, 2202, 0, 0, 3), // ResearchStudy-status
SearchRow(3119, 2206, 1601, 2211, 0, 0, 3), // ResearchSubject-status
SearchRow(3119, 2301, 209, 2321, 0, 0, 3), // ServiceRequest-status
SearchRow(3119, 2332, 145, 2341, 0, 0, 3), // Slot-status
SearchRow(3119, 2350, 9, 2359, 0, 0, 3), // Specimen-status
SearchRow(3119, 2408, 632, 2421, 0, 0, 3), // Subscription-status
SearchRow(3119, 2442, 491, 2450, 0, 0, 3), // Substance-status
SearchRow(3119, 2469, 1447, 2472, 0, 0, 3), // SupplyDelivery-status
SearchRow(3119, 2477, 493, 2483, 0, 0, 3), // SupplyRequest-status
SearchRow(3119, 2502, 102, 2521, 0, 0, 3), // Task-status
SearchRow(3119, 2531, 1055, 2538, 0, 0, 3), // TestReport-status
SearchRow(3119, 2554, 1057, 2556, 0, 0, 3), // Transport-status
SearchRow(3119, 2571, 147, 2581, 0, 0, 3), // VerificationResult-status
SearchRow(3119, 2588, 769, 2591, 0, 0, 3), // VisionPrescription-status
SearchRow(3119, 2913, 1218, 1510, 0, 0, 3), // medications-status
SearchRow(3120, 2572, 147, 2582, 0, 0, 1), // VerificationResult-status-date
SearchRow(3121, 1249, 1125, 1263, 0, 0, 3), // Immunization-status-reason
SearchRow(3122, 1303, 951, 1318, 0, 0, 6), // Ingredient-strength-concentration-quantity
SearchRow(3123, 1304, 951, 1319, 0, 1603, 5), // Ingredient-strength-concentration-ratio
SearchRow(3124, 1305, 951, 1320, 0, 0, 6), // Ingredient-strength-presentation-quantity
SearchRow(3125, 1306, 951, 1321, 0, 1603, 5), // Ingredient-strength-presentation-ratio
SearchRow(3126, 95, 111, 107, 515, 0, 4), // AdverseEvent-study
SearchRow(3126, 867, 400, 879, 1608, 0, 4), // DiagnosticReport-study
SearchRow(3126, 2207, 1601, 2212, 515, 0, 4), // ResearchSubject-study
SearchRow(3127, 2180, 515, 2203, 0, 0, 3), // ResearchStudy-study-design
SearchRow(3128, 1200, 425, 1208, 0, 0, 3), // ImagingSelection-study-uid
SearchRow(3129, 384, 477, 391, 465, 0, 4), // Claim-subdetail-udi
SearchRow(3129, 1061, 479, 1069, 465, 0, 4), // ExplanationOfBenefit-subdetail-udi
SearchRow(3130, 32, 13, 40, 1611, 0, 4), // Account-subject
SearchRow(3130, 96, 111, 108, 1619, 0, 4), // AdverseEvent-subject
SearchRow(3130, 147, 57, 164, 1625, 0, 4), // Appointment-subject
SearchRow(3130, 211, 163, 214, 241, 0, 4), // Basic-subject
SearchRow(3130, 310, 43, 324, 1625, 0, 4), // CarePlan-subject
SearchRow(3130, 330, 475, 335, 1625, 0, 4), // CareTeam-subject
SearchRow(3130, 350, 11, 362, 1625, 0, 4), // ChargeItem-subject
SearchRow(3130, 426, 938, 434, 1625, 0, 4), // ClinicalImpression-subject
SearchRow(3130, 447, 683, 456, 1628, 0, 4), // ClinicalUseDefinition-subject
SearchRow(3130, 484, 239, 497, 1625, 0, 4), // Communication-subject
SearchRow(3130, 512, 207, 525, 1625, 0, 4), // CommunicationRequest-subject
SearchRow(3130, 544, 153, 560, 241, 0, 4), // Composition-subject
SearchRow(3130, 598, 7, 616, 1625, 0, 4), // Condition-subject
SearchRow(3130, 632, 23, 647, 1638, 0, 4), // Consent-subject
SearchRow(3130, 657, 215, 665, 241, 0, 4), // Contract-subject
SearchRow(3130, 720, 180, 726, 1642, 0, 4), // DetectedIssue-subject
SearchRow(3130, 779, 843, 784, 31, 0, 4), // DeviceAssociation-subject
SearchRow(3130, 806, 521, 810, 1654, 0, 4), // DeviceDispense-subject
SearchRow(3130, 836, 211, 850, 1657, 0, 4), // DeviceRequest-subject
SearchRow(3130, 868, 400, 880, 1662, 0, 4), // DiagnosticReport-subject
SearchRow(3130, 910, 161, 937, 241, 0, 4), // DocumentReference-subject
SearchRow(3130, 965, 15, 989, 1625, 0, 4), // Encounter-subject
SearchRow(3130, 995, 1049, 998, 1625, 0, 4), // EncounterHistory-subject
SearchRow(3130, 1015, 1492, 1016, 31, 0, 4), // EnrollmentRequest-subject
SearchRow(3130, 1091, 188, 1095, 1672, 0, 4), // Flag-subject
SearchRow(3130, 1106, 944, 1110, 1683, 0, 4), // GenomicStudy-subject
SearchRow(3130, 1119, 19, 1127, 1689, 0, 4), // Goal-subject
SearchRow(3130, 1158, 1494, 1161, 1625, 0, 4), // GuidanceResponse-subject
SearchRow(3130, 1201, 425, 1209, 1693, 0, 4), // ImagingSelection-subject
SearchRow(3130, 1224, 433, 1237, 1704, 0, 4), // ImagingStudy-subject
SearchRow(3130, 1355, 525, 1358, 1708, 0, 4), // InventoryItem-subject
SearchRow(3130, 1376, 17, 1385, 1625, 0, 4), // Invoice-subject
SearchRow(3130, 1405, 879, 1412, 241, 0, 4), // List-subject
SearchRow(3130, 1468, 921, 1475, 1711, 0, 4), // MeasureReport-subject
SearchRow(3130, 1500, 767, 1512, 1625, 0, 4), // MedicationAdministration-subject
SearchRow(3130, 1520, 839, 1529, 1625, 0, 4), // MedicationDispense-subject
SearchRow(3130, 1571, 213, 1582, 1625, 0, 4), // MedicationRequest-subject
SearchRow(3130, 1588, 133, 1593, 1625, 0, 4), // MedicationStatement-subject
SearchRow(3130, 1660, 612, 1662, 1683, 0, 4), // MolecularSequence-subject
SearchRow(3130, 1684, 1262, 1687, 1625, 0, 4), // NutritionIntake-subject
SearchRow(3130, 1696, 113, 1705, 1625, 0, 4), // NutritionOrder-subject
SearchRow(3130, 1749, 435, 1778, 1642, 0, 4), // Observation-subject
SearchRow(3130, 2034, 444, 2046, 1722, 0, 4), // Procedure-subject
SearchRow(3130, 2089, 199, 2098, 241, 0, 4), // QuestionnaireResponse-subject
SearchRow(3130, 2106, 481, 2113, 1729, 0, 4), // RegulatedAuthorization-subject
SearchRow(3130, 2136, 201, 2147, 1711, 0, 4), // RequestOrchestration-subject
SearchRow(3130, 2208, 1601, 2213, 1745, 0, 4), // ResearchSubject-subject
SearchRow(3130, 2243, 623, 2249, 1625, 0, 4), // RiskAssessment-subject
SearchRow(3130, 2302, 209, 2322, 1657, 0, 4), // ServiceRequest-subject
SearchRow(3130, 2351, 9, 2360, 1753, 0, 4), // Specimen-subject
SearchRow(3130, 2478, 493, 2481, 1760, 0, 4), // SupplyRequest-subject
SearchRow(3130, 2503, 102, 2509, 241, 0, 4), // Task-subject
SearchRow(3130, 2793, 7, 616, 27, 0, 4), // example-reference
SearchRow(3131, 966, 15, 990, 0, 0, 3), // Encounter-subject-status
SearchRow(3132, 2074, 590, 2079, 0, 0, 3), // Questionnaire-subject-type
SearchRow(3133, 2209, 1601, 2210, 0, 0, 3), // ResearchSubject-subjectstate
SearchRow(3134, 676, 453, 686, 1196, 0, 4), // Coverage-subscriber
SearchRow(3135, 677, 453, 687, 0, 0, 3), // Coverage-subscriberid
SearchRow(3136, 97, 111, 3, 1765, 0, 4), // AdverseEvent-substance
SearchRow(3136, 1307, 951, 1317, 513, 0, 4), // Ingredient-substance
SearchRow(3137, 1308, 951, 1316, 0, 0, 3), // Ingredient-substance-code
SearchRow(3138, 1309, 951, 1317, 513, 0, 4), // Ingredient-substance-definition
SearchRow(3139, 2443, 491, 23, 491, 0, 4), // Substance-substance-reference
SearchRow(3140, 1656, 614, 57, 241, 0, 4), // MetadataResource-successor
SearchRow(3141, 1697, 113, 1706, 0, 0, 3), // NutritionOrder-supplement
SearchRow(3142, 465, 517, 470, 517, 0, 4), // CodeSystem-supplements
SearchRow(3143, 2470, 1447, 2473, 149, 0, 4), // SupplyDelivery-supplier
SearchRow(3143, 2479, 493, 2484, 1775, 0, 4), // SupplyRequest-supplier
SearchRow(3144, 1277, 1127, 1281, 1778, 0, 4), // ImmunizationRecommendation-support
SearchRow(3145, 286, 936, 292, 3, 0, 4), // CapabilityStatement-supported-profile
SearchRow(3146, 148, 57, 165, 241, 0, 4), // Appointment-supporting-info
SearchRow(3146, 427, 938, 435, 241, 0, 4), // ClinicalImpression-supporting-info
SearchRow(3147, 466, 517, 471, 0, 0, 7), // CodeSystem-system
SearchRow(3147, 1803, 217, 1811, 0, 0, 3), // OperationDefinition-system
SearchRow(3148, 1639, 192, 1643, 465, 0, 4), // MessageHeader-target
SearchRow(3148, 2057, 41, 2068, 241, 0, 4), // Provenance-target
SearchRow(3148, 2274, 219, 2280, 0, 0, 3), // SearchParameter-target
SearchRow(3148, 2573, 147, 2583, 241, 0, 4), // VerificationResult-target
SearchRow(3149, 571, 1214, 576, 0, 0, 3), // ConceptMap-target-code
SearchRow(3150, 1120, 19, 15, 0, 0, 1), // Goal-target-date
SearchRow(3151, 1250, 1125, 1257, 0, 0, 3), // Immunization-target-disease
SearchRow(3151, 1269, 855, 1273, 0, 0, 3), // ImmunizationEvaluation-target-disease
SearchRow(3151, 1278, 1127, 1283, 0, 0, 3), // ImmunizationRecommendation-target-disease
SearchRow(3152, 572, 1214, 578, 517, 0, 4), // ConceptMap-target-group-system
SearchRow(3153, 1121, 19, 1128, 0, 0, 3), // Goal-target-measure
SearchRow(3154, 573, 1214, 8, 529, 0, 4), // ConceptMap-target-scope
SearchRow(3155, 574, 1214, 9, 0, 0, 7), // ConceptMap-target-scope-uri
SearchRow(3156, 77, 841, 85, 0, 0, 3), // AdministrableProductDefinition-target-species
SearchRow(3157, 1669, 630, 1673, 0, 0, 3), // NamingSystem-telecom
SearchRow(3157, 1855, 29, 1858, 0, 0, 3), // OrganizationAffiliation-telecom
SearchRow(3157, 2859, 873, 1918, 0, 0, 3), // individual-telecom
SearchRow(3158, 2532, 1055, 2540, 0, 0, 2), // TestReport-tester
SearchRow(3159, 2533, 1055, 2539, 1501, 0, 4), // TestReport-testscript
SearchRow(3160, 2548, 1501, 2549, 0, 0, 2), // TestScript-testscript-capability
SearchRow(3161, 254, 621, 260, 0, 0, 1), // Bundle-timestamp
SearchRow(3162, 274, 1781, 59, 0, 0, 2), // CanonicalResource-title
SearchRow(3162, 545, 153, 561, 0, 0, 2), // Composition-title
SearchRow(3162, 1406, 879, 1413, 0, 0, 2), // List-title
SearchRow(3162, 2181, 515, 2204, 0, 0, 2), // ResearchStudy-title
SearchRow(3163, 485, 239, 498, 0, 0, 3), // Communication-topic
SearchRow(3163, 1657, 789, 60, 0, 0, 3), // MetadataResource-topic
SearchRow(3163, 2409, 632, 2422, 0, 0, 7), // Subscription-topic
SearchRow(3164, 1377, 17, 1386, 0, 0, 6), // Invoice-totalgross
SearchRow(3165, 1378, 17, 1387, 0, 0, 6), // Invoice-totalnet
SearchRow(3166, 2429, 808, 2432, 0, 0, 2), // SubscriptionTopic-trigger-description
SearchRow(3167, 66, 91, 67, 0, 0, 3), // ActorDefinition-type
SearchRow(3167, 255, 621, 261, 0, 0, 3), // Bundle-type
SearchRow(3167, 448, 683, 458, 0, 0, 3), // ClinicalUseDefinition-type
SearchRow(3167, 746, 465, 768, 0, 0, 3), // Device-type
SearchRow(3167, 792, 773, 795, 0, 0, 3), // DeviceDefinition-type
SearchRow(3167, 816, 485, 820, 0, 0, 3), // DeviceMetric-type
SearchRow(3167, 1143, 495, 1154, 0, 0, 3), // Group-type
SearchRow(3167, 1336, 115, 1350, 0, 0, 3), // InsurancePlan-type
SearchRow(3167, 1390, 636, 1392, 0, 0, 3), // Library-type
SearchRow(3167, 1431, 117, 1448, 0, 0, 3), // Location-type
SearchRow(3167, 1606, 497, 1618, 0, 0, 3), // MedicinalProductDefinition-type
SearchRow(3167, 1670, 630, 1676, 0, 0, 3), // NamingSystem-type
SearchRow(3167, 1804, 217, 1812, 0, 0, 3), // OperationDefinition-type
SearchRow(3167, 1827, 27, 1840, 0, 0, 3), // Organization-type
SearchRow(3167, 1980, 775, 1982, 0, 0, 3), // PlanDefinition-type
SearchRow(3167, 2275, 219, 2281, 0, 0, 3), // SearchParameter-type
SearchRow(3167, 2365, 634, 2368, 0, 0, 3), // SpecimenDefinition-type
SearchRow(3167, 2384, 3, 2398, 0, 0, 7), // StructureDefinition-type
SearchRow(3167, 2410, 632, 2412, 0, 0, 3), // Subscription-type
SearchRow(3167, 2683, 1809, 42, 0, 0, 3), // clinical-type
SearchRow(3168, 2366, 634, 2371, 0, 0, 3), // SpecimenDefinition-type-tested
SearchRow(3169, 747, 465, 769, 0, 0, 2), // Device-udi-carrier
SearchRow(3170, 748, 465, 770, 0, 0, 2), // Device-udi-di
SearchRow(3171, 275, 1821, 61, 0, 0, 7), // CanonicalResource-url
SearchRow(3171, 546, 153, 562, 0, 0, 7), // Composition-url
SearchRow(3171, 658, 215, 666, 0, 0, 7), // Contract-url
SearchRow(3171, 749, 465, 771, 0, 0, 7), // Device-url
SearchRow(3171, 2411, 632, 2416, 0, 0, 7), // Subscription-url
SearchRow(3172, 385, 477, 399, 0, 0, 3), // Claim-use
SearchRow(3172, 409, 690, 418, 0, 0, 3), // ClaimResponse-use
SearchRow(3173, 1251, 1125, 1264, 0, 0, 3), // Immunization-vaccine-code
SearchRow(3174, 1279, 1127, 1284, 0, 0, 3), // ImmunizationRecommendation-vaccine-type
SearchRow(3175, 2574, 147, 2584, 27, 0, 4), // VerificationResult-validator-organization
SearchRow(3176, 1144, 495, 16, 0, 0, 3), // Group-value
SearchRow(3176, 1671, 630, 1679, 0, 0, 2), // NamingSystem-value
SearchRow(3177, 1750, 435, 1784, 0, 0, 7), // Observation-value-canonical
SearchRow(3178, 1751, 435, 1779, 0, 0, 3), // Observation-value-concept
SearchRow(3179, 1752, 435, 1785, 0, 0, 1), // Observation-value-date
SearchRow(3180, 1753, 435, 1786, 0, 0, 2), // Observation-value-markdown
SearchRow(3181, 1754, 435, 1781, 0, 0, 6), // Observation-value-quantity
SearchRow(3182, 1755, 435, 1783, 612, 0, 4), // Observation-value-reference
SearchRow(3188, 2385, 3, 2396, 529, 0, 4), // StructureDefinition-valueset
SearchRow(3189, 119, 483, 129, 0, 0, 3), // AllergyIntolerance-verification-status
SearchRow(3189, 599, 7, 617, 0, 0, 3), // Condition-verification-status
SearchRow(3190, 633, 23, 649, 0, 0, 3), // Consent-verified
SearchRow(3191, 634, 23, 648, 0, 0, 1), // Consent-verified-date
SearchRow(3192, 276, 708, 64, 0, 0, 3), // CanonicalResource-version
SearchRow(3192, 547, 153, 563, 0, 0, 3), // Composition-version
SearchRow(3192, 750, 465, 772, 0, 0, 2), // Device-version
SearchRow(3192, 911, 161, 938, 0, 0, 2), // DocumentReference-version
SearchRow(3194, 2058, 41, 22, 0, 0, 1), // Provenance-when
SearchRow(3195, 1521, 839, 1531, 0, 0, 1), // MedicationDispense-whenhandedover
SearchRow(3196, 1522, 839, 1532, 0, 0, 1), // MedicationDispense-whenprepared
];

#[rustfmt::skip]
static LISTS: [u16; 1856] = [
0,1,2214,1,2372,1,939,1,581,1,2342,1,336,1,25,1,
941,1,1369,1,1112,1,184,1,619,1,1162,1,1814,1,1841,1,
1888,1,1983,1,1997,1,2114,1,2250,1,2047,1,296,11,130,2125,
821,2282,499,2485,1560,2474,1274,1688,2585,1,130,9,1162,325,727,2114,
1997,1132,1983,1414,1888,1,166,8,1162,727,2114,1997,1132,1983,1414,1888,
8,727,325,1814,2114,1997,1132,1983,1888,1,2148,1,65,8,1162,325,
727,2114,1997,1983,1414,1888,1,2485,6,1814,325,2114,1997,1983,1888,1,
87,1,1688,1,1322,1,1414,4,1888,1960,1983,2114,8,2237,2022,1717,
1583,2282,1560,581,1688,1,1583,7,1814,325,727,2114,1997,1983,1888,1,
1936,1,2323,1,2564,3,1814,1997,1983,1,531,5,1814,2114,1997,1983,
1888,1,881,1,208,7,1814,727,325,2114,1997,1983,1888,6,727,1814,
2114,1997,1983,1888,1,714,5,727,2114,1997,1983,1888,1,1087,1,1393,
1,1628,4,727,1814,1997,1983,1,2080,1,2125,3,727,1997,1983,1,
499,1,2282,1,821,1,1560,1,650,1,1796,1,2269,4,821,2282,
296,1560,7,821,2282,296,2485,1560,1274,1688,4,2125,2282,296,1688,1,
472,158,25,43,65,68,87,109,130,166,179,184,208,215,216,232,
243,250,277,296,325,336,365,366,371,400,419,436,461,472,499,526,
531,564,581,618,619,650,667,688,699,714,727,773,785,801,812,821,
851,856,881,941,991,1000,1013,1018,1025,1042,1043,1044,1045,1046,1047,1076,
1087,1096,1101,1112,1129,1132,1155,1162,1193,1210,1238,1265,1274,1285,1294,1322,
1351,1360,1369,1388,1393,1399,1414,1449,1460,1461,1476,1492,1513,1533,1560,1583,
1594,1619,1628,1658,1663,1680,1688,1707,1717,1787,1796,1813,1814,1841,1870,1887,
1888,1921,1936,1957,1960,1978,1983,1997,2022,2047,2069,2080,2099,2114,2125,2148,
2153,2205,2237,2250,2269,2282,2323,2342,2361,2372,2399,2400,2423,2424,2435,2451,
2462,2463,2464,2465,2466,2467,2474,2485,2522,2523,2526,2541,2552,2557,2564,2585,
1,856,5,2282,296,1560,1274,1688,16,371,2125,821,2282,1013,296,650,
1560,1274,688,2585,130,499,166,2474,1688,1,1193,5,130,2282,296,2485,
166,1,1210,1,1717,6,821,2282,296,1560,1274,1688,1,2022,2,2282,
296,3,2282,296,1560,1,667,1,1870,5,785,1707,216,1870,1449,1,
216,1,727,3,1888,1960,2114,1,243,1,1025,1,325,1,371,1,
1047,1,2099,1,109,1,812,1,1619,1,1787,1,2435,1,2474,1,
1132,1,1594,4,1133,2684,1144,24,1,366,4,368,3167,369,2676,1,
1533,1,2451,1,2153,1,461,1,526,1,801,1,1096,1,1351,1,
1707,1,2557,22,87,109,184,208,336,581,714,821,856,1076,1193,1399,
1476,1492,1513,1560,1583,1680,1717,2022,2125,2485,2,43,1978,4,743,3112,
750,3193,4,2677,2684,1751,3183,4,2677,2684,1752,3186,4,2677,2684,1754,
3184,4,2677,2684,1756,3187,2,1997,1983,4,2114,1997,1983,1888,1,2069,
4,1725,2684,1729,3183,4,1725,2684,1730,3184,4,1731,2684,1736,3183,4,
1731,2684,1737,3184,1,1658,6,43,1042,1045,1388,1460,1978,1,250,1,
2237,1,1000,2,1814,1997,1,1663,1,2400,1,2361,1,1388,30,43,
65,277,365,366,461,526,564,618,1042,1043,1044,1045,1046,1129,1285,1388,
1460,1619,1663,1796,1978,2069,2148,2269,2372,2399,2522,2541,2557,3,130,941,
1025,4,264,2684,263,3185,4,264,2684,262,3183,1,436,4,1162,1814,
1983,1888,1,400,1,688,1,699,1,1921,7,727,1814,325,2114,1997,
1983,1888,1,179,30,43,65,277,365,366,461,526,564,618,1042,1043,
1045,1046,1129,1285,1388,1460,1619,1663,1796,1978,2069,2148,2269,2372,2399,2424,
2522,2541,2557,27,87,109,130,184,296,325,419,531,619,856,881,941,
1025,1076,1087,1238,1265,1274,1369,1399,1461,1680,1717,2022,2205,2237,2474,1,
1492,1,2585,1,1960,1,785,1,1978,6,1787,43,1978,1619,2069,2361,
1,1285,2,1210,881,10,43,461,564,1042,1045,1388,1460,1663,1978,2557,
7,1210,881,1717,1658,1101,1193,2080,1,2424,28,43,65,277,365,366,
461,526,564,618,1042,1043,1045,1129,1285,1388,1460,1619,1663,1796,1978,2069,
2148,2269,2372,2399,2522,2541,2557,1,1513,1,68,1,773,2,727,785,
1,851,2,727,812,1,1449,1,1265,12,43,365,366,461,564,1042,
1388,1460,1663,1978,2069,2557,2,1132,1045,5,1888,1960,1983,1997,2114,1,
1399,29,184,296,336,371,419,472,499,531,581,821,856,991,1047,1087,
1210,1399,1513,1583,1680,1688,1717,2022,2047,2080,2125,2237,2282,2485,2585,2,
1492,1560,6,1814,727,2114,1997,1983,1888,1,1461,1,1476,4,2380,3167,
2379,2800,2,1814,1414,2,1888,1983,1,277,1,419,3,881,1717,581,
1,1101,4,1594,1045,2451,1476,1,1294,3,1594,68,1449,38,43,65,
277,365,366,461,526,531,564,618,650,727,1042,1043,1044,1045,1046,1129,
1285,1388,1460,1619,1663,1787,1796,1978,2069,2148,2153,2269,2361,2372,2399,2424,
2522,2523,2541,2557,7,1162,325,1814,2114,1997,1983,1888,3,1814,2114,1888,
3,1717,1658,2080,1,232,34,43,65,277,365,366,461,564,618,1042,
1043,1044,1045,1046,1129,1285,1388,1460,1533,1619,1663,1787,1796,1978,2069,2148,
2269,2361,2372,2399,2424,2522,2523,2541,2557,1,991,1,1018,1,1360,1,
2526,1,2552,65,25,87,109,130,166,208,243,296,325,336,371,400,
419,472,499,531,581,619,650,667,688,699,714,821,851,856,881,941,
1013,1025,1047,1076,1087,1112,1155,1193,1210,1238,1265,1274,1369,1399,1461,1476,
1492,1513,1560,1583,1658,1680,1688,1717,1960,2022,2080,2114,2125,2205,2237,2282,
2342,2467,2474,2485,2585,1,1238,1,1274,8,1162,727,1814,1000,2114,1997,
1983,1888,2,2435,1476,5,1460,1796,43,1978,2069,1,1076,2,400,667,
8,1162,1814,325,2114,1997,785,1983,1888,5,727,1351,1707,216,1476,26,
43,65,277,365,366,461,564,618,1042,1046,1129,1285,1388,1460,1619,1663,
1796,1978,2069,2148,2269,2372,2399,2522,2541,2557,1,43,2,2114,1888,4,
2114,1983,1960,1888,4,953,2894,958,2983,4,1814,2114,1997,1983,1,564,
1,1460,4,1492,1513,1560,1583,11,1162,325,727,1814,2114,1997,1132,1983,
2342,1414,1888,26,43,277,366,461,526,564,618,1042,1045,1046,1129,1285,
1388,1460,1619,1663,1796,1978,2069,2148,2269,2372,2399,2522,2541,2557,1,1680,
3,2114,1983,1888,7,1210,2022,1583,1492,1101,1238,1513,3,2022,1717,1492,
2,2022,1717,7,1162,727,2114,1997,1132,1983,1888,13,325,727,1814,2114,
1132,1983,277,1414,1162,1000,785,1997,1888,66,25,87,109,130,166,184,
208,243,296,325,336,371,400,419,472,499,531,581,619,650,667,688,
699,714,821,851,856,881,941,1013,1025,1047,1076,1087,1112,1155,1193,1210,
1238,1265,1274,1369,1399,1461,1492,1513,1560,1583,1658,1680,1688,1717,1960,2022,
2047,2080,2114,2125,2205,2237,2282,2342,2467,2474,2485,2585,8,1162,1814,325,
727,2114,1997,1983,1888,4,1814,325,1997,1983,8,1162,1814,727,325,2114,
1997,1983,1888,2,109,581,4,2178,3118,2154,2619,4,2178,3118,2168,2983,
6,2178,3118,2168,2983,2154,2619,3,1717,856,581,4,2022,1717,1274,581,
5,2022,1717,856,1274,581,4,1162,2022,1717,581,5,2022,881,1717,856,
581,5,2114,1997,1983,1414,1888,1,2467,11,1162,325,727,1814,1000,2114,
1997,1132,1983,1414,1888,10,1162,727,1814,325,1000,2114,1997,1983,1132,1888,
5,2114,1997,2205,1983,1888,4,904,2684,905,3148,3,531,881,856,4,
1814,1997,1983,1132,1,1013,1,1155,2,1717,581,1,2523,1,2541,4,
2542,2638,2543,2714,4,2542,2638,2544,2985,4,540,3079,542,3080,9,1162,
727,1814,1000,325,2114,1997,1983,1888,10,2467,1210,2022,1717,2282,1492,856,
1238,1560,1513,3,1814,2153,1414,4,619,881,650,2080,4,743,3110,750,
3192,4,790,3110,793,3192,2,1132,2342,1,1129,35,43,65,277,365,
366,461,526,564,618,1042,1043,1044,1045,1046,1129,1285,1388,1460,1533,1619,
1663,1787,1796,1978,2069,2148,2269,2361,2372,2399,2424,2522,2523,2541,2557,1,
1957,1,2205,4,1300,2933,1295,2748,2,1210,1101,7,1162,727,1814,1997,
1983,1414,1888,5,2114,2205,1132,1983,1888,2,1132,1888,9,1594,727,785,
1707,43,1978,216,2435,1476,3,1983,1132,1888,11,727,1814,2022,1707,1132,
1983,216,2435,1414,1888,1476,2,1983,1888,4,727,1132,1414,1888,9,727,
1814,1132,1983,216,2435,1414,1888,1476,10,1814,2114,1997,2022,1978,1132,1983,
1414,1888,1476,5,1707,1132,216,2435,1888,3,1814,1132,1888,10,727,1814,
2022,1132,1983,2342,2435,1414,1888,1476,3,727,1132,1888,2,1814,1888,10,
1162,325,727,1814,2114,1997,1132,1983,1414,1888,6,727,1814,1132,1983,1414,
1888,15,1294,1814,1787,43,1978,216,1983,1870,2451,1414,1594,1707,785,2153,
1449,7,727,1132,216,2342,2435,1888,1476,6,727,1132,216,2435,1414,1888,
4,1814,2114,1414,1888,9,727,2022,1583,2153,1492,216,1238,2435,1476,2,
1162,1814,2,1265,1238,27,43,65,277,365,366,461,564,618,1042,1043,
1045,1285,1388,1460,1619,1787,1796,1978,2069,2148,2361,2372,2399,2424,2522,2541,
2557,11,25,109,531,667,881,941,1025,1369,1513,1658,2342,34,43,65,
277,365,366,461,526,564,618,1042,1043,1044,1045,1046,1129,1285,1388,1460,
1619,1663,1787,1796,1978,2069,2148,2269,2361,2372,2399,2424,2522,2523,2541,2557,
];

#[rustfmt::skip]
static TEXT: &str = "\
(ActivityDefinition.useContext.value.ofType(CodeableConcept)) | (ActorDefinition.useContext.value.ofType(CodeableConcept)) | (CapabilityStatement.useContext.value.ofType(CodeableConcept)) | (ChargeItemDefinition.useContext.value.ofType(CodeableConcept)) | (Citation.useContext.value.ofType(CodeableConcept)) | (CodeSystem.useContext.value.ofType(CodeableConcept)) | (CompartmentDefinition.useContext.value.ofType(CodeableConcept)) | (ConceptMap.useContext.value.ofType(CodeableConcept)) | (ConditionDefinition.useContext.value.ofType(CodeableConcept)) | (EventDefinition.useContext.value.ofType(CodeableConcept)) | (Evidence.useContext.value.ofType(CodeableConcept)) | (EvidenceReport.useContext.value.ofType(CodeableConcept)) | (EvidenceVariable.useContext.value.ofType(CodeableConcept)) | (ExampleScenario.useContext.value.ofType(CodeableConcept)) | (GraphDefinition.useContext.value.ofType(CodeableConcept)) | (ImplementationGuide.useContext.value.ofType(CodeableConcept)) | (Library.useContext.value.ofType(CodeableConcept)) | (Measure.useContext.value.ofType(CodeableConcept)) | (MessageDefinition.useContext.value.ofType(CodeableConcept)) | (NamingSystem.useContext.value.ofType(CodeableConcept)) | (OperationDefinition.useContext.value.ofType(CodeableConcept)) | (PlanDefinition.useContext.value.ofType(CodeableConcept)) | (Questionnaire.useContext.value.ofType(CodeableConcept)) | (Requirements.useContext.value.ofType(CodeableConcept)) | (SearchParameter.useContext.value.ofType(CodeableConcept)) | (StructureDefinition.useContext.value.ofType(CodeableConcept)) | (StructureMap.useContext.value.ofType(CodeableConcept)) | (TerminologyCapabilities.useContext.value.ofType(CodeableConcept)) | (TestScript.useContext.value.ofType(CodeableConcept)) | (ValueSet.useContext.value.ofType(CodeableConcept))\
(ActivityDefinition.useContext.value.ofType(Quantity)) | (ActivityDefinition.useContext.value.ofType(Range)) | (ActorDefinition.useContext.value.ofType(Quantity)) | (ActorDefinition.useContext.value.ofType(Range)) | (CapabilityStatement.useContext.value.ofType(Quantity)) | (CapabilityStatement.useContext.value.ofType(Range)) | (ChargeItemDefinition.useContext.value.ofType(Quantity)) | (ChargeItemDefinition.useContext.value.ofType(Range)) | (Citation.useContext.value.ofType(Quantity)) | (Citation.useContext.value.ofType(Range)) | (CodeSystem.useContext.value.ofType(Quantity)) | (CodeSystem.useContext.value.ofType(Range)) | (CompartmentDefinition.useContext.value.ofType(Quantity)) | (CompartmentDefinition.useContext.value.ofType(Range)) | (ConceptMap.useContext.value.ofType(Quantity)) | (ConceptMap.useContext.value.ofType(Range)) | (ConditionDefinition.useContext.value.ofType(Quantity)) | (ConditionDefinition.useContext.value.ofType(Range)) | (EventDefinition.useContext.value.ofType(Quantity)) | (EventDefinition.useContext.value.ofType(Range)) | (Evidence.useContext.value.ofType(Quantity)) | (Evidence.useContext.value.ofType(Range)) | (EvidenceReport.useContext.value.ofType(Quantity)) | (EvidenceReport.useContext.value.ofType(Range)) | (EvidenceVariable.useContext.value.ofType(Quantity)) | (EvidenceVariable.useContext.value.ofType(Range)) | (ExampleScenario.useContext.value.ofType(Quantity)) | (ExampleScenario.useContext.value.ofType(Range)) | (GraphDefinition.useContext.value.ofType(Quantity)) | (GraphDefinition.useContext.value.ofType(Range)) | (ImplementationGuide.useContext.value.ofType(Quantity)) | (ImplementationGuide.useContext.value.ofType(Range)) | (Library.useContext.value.ofType(Quantity)) | (Library.useContext.value.ofType(Range)) | (Measure.useContext.value.ofType(Quantity)) | (Measure.useContext.value.ofType(Range)) | (MessageDefinition.useContext.value.ofType(Quantity)) | (MessageDefinition.useContext.value.ofType(Range)) | (NamingSystem.useContext.value.ofType(Quantity)) | (NamingSystem.useContext.value.ofType(Range)) | (OperationDefinition.useContext.value.ofType(Quantity)) | (OperationDefinition.useContext.value.ofType(Range)) | (PlanDefinition.useContext.value.ofType(Quantity)) | (PlanDefinition.useContext.value.ofType(Range)) | (Questionnaire.useContext.value.ofType(Quantity)) | (Questionnaire.useContext.value.ofType(Range)) | (Requirements.useContext.value.ofType(Quantity)) | (Requirements.useContext.value.ofType(Range)) | (SearchParameter.useContext.value.ofType(Quantity)) | (SearchParameter.useContext.value.ofType(Range)) | (StructureDefinition.useContext.value.ofType(Quantity)) | (StructureDefinition.useContext.value.ofType(Range)) | (StructureMap.useContext.value.ofType(Quantity)) | (StructureMap.useContext.value.ofType(Range)) | (TerminologyCapabilities.useContext.value.ofType(Quantity)) | (TerminologyCapabilities.useContext.value.ofType(Range)) | (TestScript.useContext.value.ofType(Quantity)) | (TestScript.useContext.value.ofType(Range)) | (ValueSet.useContext.value.ofType(Quantity)) | (ValueSet.useContext.value.ofType(Range))\
(AdverseEvent.suspectEntity.instance as Reference)\
(Citation.classification.classifier)\
(Citation.classification.type)\
(ConceptMap.sourceScope as canonical)\
(ConceptMap.sourceScope as uri)\
(ConceptMap.targetScope as canonical)\
(ConceptMap.targetScope as uri)\
(DeviceRequest.occurrence.ofType(dateTime)) | (DeviceRequest.occurrence.ofType(Period))\
(DocumentReference.content.profile.value.ofType(Coding))\
(DocumentReference.content.profile.value.ofType(canonical))\
(DocumentReference.content.profile.value.ofType(uri))\
(Goal.start.ofType(date))\
(Goal.target.due.ofType(date))\
(Group.characteristic.value.ofType(CodeableConcept)) | (Group.characteristic.value.ofType(boolean))\
(Group.characteristic.value.ofType(Reference))\
(NutritionIntake.reported as Reference)\
(Patient.deceased.ofType(dateTime))\
(Person.deceased.ofType(dateTime))\
(Practitioner.deceased.ofType(dateTime))\
(Provenance.occurred.ofType(dateTime))\
(Substance.ingredient.substance.ofType(Reference))\
(value.ofType(CodeableConcept)) | (value.ofType(boolean))\
Account\
Account-guarantor\
Account-name\
Account-owner\
Account-period\
Account-relatedaccount\
Account-status\
Account-subject\
Account.guarantor.party\
Account.identifier | AdverseEvent.identifier | AllergyIntolerance.identifier | Appointment.identifier | AppointmentResponse.identifier | Basic.identifier | BodyStructure.identifier | CarePlan.identifier | CareTeam.identifier | ChargeItem.identifier | Claim.identifier | ClaimResponse.identifier | ClinicalImpression.identifier | Communication.identifier | CommunicationRequest.identifier | Composition.identifier | Condition.identifier | Consent.identifier | Contract.identifier | Coverage.identifier | CoverageEligibilityRequest.identifier | CoverageEligibilityResponse.identifier | DetectedIssue.identifier | DeviceRequest.identifier | DeviceUsage.identifier | DiagnosticReport.identifier | DocumentReference.identifier | Encounter.identifier | EnrollmentRequest.identifier | EpisodeOfCare.identifier | ExplanationOfBenefit.identifier | FamilyMemberHistory.identifier | Flag.identifier | Goal.identifier | GuidanceResponse.identifier | ImagingSelection.identifier | ImagingStudy.identifier | Immunization.identifier | ImmunizationEvaluation.identifier | ImmunizationRecommendation.identifier | Invoice.identifier | List.identifier | MeasureReport.identifier | Medication.identifier | MedicationAdministration.identifier | MedicationDispense.identifier | MedicationRequest.identifier | MedicationStatement.identifier | MolecularSequence.identifier | NutritionIntake.identifier | NutritionOrder.identifier | Observation.identifier | Person.identifier | Procedure.identifier | QuestionnaireResponse.identifier | RelatedPerson.identifier | RequestOrchestration.identifier | ResearchSubject.identifier | RiskAssessment.identifier | ServiceRequest.identifier | Specimen.identifier | SupplyDelivery.identifier | SupplyRequest.identifier | Task.identifier | VisionPrescription.identifier\
Account.name\
Account.owner\
Account.relatedAccount.account\
Account.servicePeriod\
Account.status\
Account.subject\
Account.subject.where(resolve() is Patient) | AdverseEvent.subject.where(resolve() is Patient) | AllergyIntolerance.patient | Appointment.participant.actor.where(resolve() is Patient) | Appointment.subject.where(resolve() is Patient) | AppointmentResponse.actor.where(resolve() is Patient) | AuditEvent.patient | Basic.subject.where(resolve() is Patient) | BodyStructure.patient | CarePlan.subject.where(resolve() is Patient) | CareTeam.subject.where(resolve() is Patient) | ChargeItem.subject.where(resolve() is Patient) | Claim.patient | ClaimResponse.patient | ClinicalImpression.subject.where(resolve() is Patient) | Communication.subject.where(resolve() is Patient) | CommunicationRequest.subject.where(resolve() is Patient) | Composition.subject.where(resolve() is Patient) | Condition.subject.where(resolve() is Patient) | Consent.subject.where(resolve() is Patient) | Contract.subject.where(resolve() is Patient) | Coverage.beneficiary | CoverageEligibilityRequest.patient | CoverageEligibilityResponse.patient | DetectedIssue.subject.where(resolve() is Patient) | DeviceRequest.subject.where(resolve() is Patient) | DeviceUsage.patient | DiagnosticReport.subject.where(resolve() is Patient) | DocumentReference.subject.where(resolve() is Patient) | Encounter.subject.where(resolve() is Patient) | EnrollmentRequest.candidate | EpisodeOfCare.patient | ExplanationOfBenefit.patient | FamilyMemberHistory.patient | Flag.subject.where(resolve() is Patient) | Goal.subject.where(resolve() is Patient) | GuidanceResponse.subject.where(resolve() is Patient) | ImagingSelection.subject.where(resolve() is Patient) | ImagingStudy.subject.where(resolve() is Patient) | Immunization.patient | ImmunizationEvaluation.patient | ImmunizationRecommendation.patient | Invoice.subject.where(resolve() is Patient) | List.subject.where(resolve() is Patient) | MeasureReport.subject.where(resolve() is Patient) | MedicationAdministration.subject.where(resolve() is Patient) | MedicationDispense.subject.where(resolve() is Patient) | MedicationRequest.subject.where(resolve() is Patient) | MedicationStatement.subject.where(resolve() is Patient) | MolecularSequence.subject.where(resolve() is Patient) | NutritionIntake.subject.where(resolve() is Patient) | NutritionOrder.subject.where(resolve() is Patient) | Observation.subject.where(resolve() is Patient) | Person.link.target.where(resolve() is Patient) | Procedure.subject.where(resolve() is Patient) | Provenance.patient | QuestionnaireResponse.subject.where(resolve() is Patient) | RelatedPerson.patient | RequestOrchestration.subject.where(resolve() is Patient) | ResearchSubject.subject.where(resolve() is Patient) | RiskAssessment.subject.where(resolve() is Patient) | ServiceRequest.subject.where(resolve() is Patient) | Specimen.subject.where(resolve() is Patient) | SupplyDelivery.patient | SupplyRequest.deliverFor | Task.for.where(resolve() is Patient) | VisionPrescription.patient\
Account.type | AllergyIntolerance.type | Composition.type | Coverage.type | DocumentReference.type | Encounter.type | EpisodeOfCare.type | Invoice.type | MedicationDispense.type | MolecularSequence.type | Specimen.type\
ActivityDefinition\
ActivityDefinition-kind\
ActivityDefinition.date | ActorDefinition.date | CapabilityStatement.date | ChargeItemDefinition.date | Citation.date | CodeSystem.date | CompartmentDefinition.date | ConceptMap.date | ConditionDefinition.date | EventDefinition.date | Evidence.date | EvidenceVariable.date | ExampleScenario.date | GraphDefinition.date | ImplementationGuide.date | Library.date | Measure.date | MessageDefinition.date | NamingSystem.date | OperationDefinition.date | PlanDefinition.date | Questionnaire.date | Requirements.date | SearchParameter.date | StructureDefinition.date | StructureMap.date | SubscriptionTopic.date | TerminologyCapabilities.date | TestScript.date | ValueSet.date\
ActivityDefinition.description | ActorDefinition.description | CapabilityStatement.description | ChargeItemDefinition.description | Citation.description | CodeSystem.description | CompartmentDefinition.description | ConceptMap.description | ConditionDefinition.description | EventDefinition.description | Evidence.description | EvidenceVariable.description | GraphDefinition.description | ImplementationGuide.description | Library.description | Measure.description | MessageDefinition.description | NamingSystem.description | OperationDefinition.description | PlanDefinition.description | Questionnaire.description | Requirements.description | SearchParameter.description | StructureDefinition.description | StructureMap.description | TerminologyCapabilities.description | TestScript.description | ValueSet.description\
ActivityDefinition.effectivePeriod | ChargeItemDefinition.applicability.effectivePeriod | Citation.effectivePeriod | CodeSystem.effectivePeriod | ConceptMap.effectivePeriod | EventDefinition.effectivePeriod | Library.effectivePeriod | Measure.effectivePeriod | NamingSystem.effectivePeriod | PlanDefinition.effectivePeriod | Questionnaire.effectivePeriod | ValueSet.effectivePeriod\
ActivityDefinition.identifier | ActorDefinition.identifier | CapabilityStatement.identifier | ChargeItemDefinition.identifier | Citation.identifier | CodeSystem.identifier | ConceptMap.identifier | ConditionDefinition.identifier | EventDefinition.identifier | Evidence.identifier | EvidenceReport.identifier | EvidenceVariable.identifier | ExampleScenario.identifier | GraphDefinition.identifier | ImplementationGuide.identifier | Library.identifier | Measure.identifier | MedicationKnowledge.identifier | MessageDefinition.identifier | NamingSystem.identifier | ObservationDefinition.identifier | OperationDefinition.identifier | PlanDefinition.identifier | Questionnaire.identifier | Requirements.identifier | SearchParameter.identifier | SpecimenDefinition.identifier | StructureDefinition.identifier | StructureMap.identifier | SubscriptionTopic.identifier | TerminologyCapabilities.identifier | TestPlan.identifier | TestScript.identifier | ValueSet.identifier\
ActivityDefinition.jurisdiction | ActorDefinition.jurisdiction | CapabilityStatement.jurisdiction | ChargeItemDefinition.jurisdiction | Citation.jurisdiction | CodeSystem.jurisdiction | ConceptMap.jurisdiction | ConditionDefinition.jurisdiction | EventDefinition.jurisdiction | ExampleScenario.jurisdiction | GraphDefinition.jurisdiction | ImplementationGuide.jurisdiction | Library.jurisdiction | Measure.jurisdiction | MessageDefinition.jurisdiction | NamingSystem.jurisdiction | OperationDefinition.jurisdiction | PlanDefinition.jurisdiction | Questionnaire.jurisdiction | Requirements.jurisdiction | SearchParameter.jurisdiction | StructureDefinition.jurisdiction | StructureMap.jurisdiction | TerminologyCapabilities.jurisdiction | TestScript.jurisdiction | ValueSet.jurisdiction\
ActivityDefinition.kind\
ActivityDefinition.name | CapabilityStatement.name | Citation.name | CodeSystem.name | CompartmentDefinition.name | ConceptMap.name | ConditionDefinition.name | EventDefinition.name | EvidenceVariable.name | ExampleScenario.name | GraphDefinition.name | ImplementationGuide.name | Library.name | Measure.name | MessageDefinition.name | NamingSystem.name | OperationDefinition.name | PlanDefinition.name | Questionnaire.name | Requirements.name | SearchParameter.name | StructureDefinition.name | StructureMap.name | TerminologyCapabilities.name | TestScript.name | ValueSet.name\
ActivityDefinition.publisher | ActorDefinition.publisher | CapabilityStatement.publisher | ChargeItemDefinition.publisher | Citation.publisher | CodeSystem.publisher | CompartmentDefinition.publisher | ConceptMap.publisher | ConditionDefinition.publisher | EventDefinition.publisher | Evidence.publisher | EvidenceReport.publisher | EvidenceVariable.publisher | ExampleScenario.publisher | GraphDefinition.publisher | ImplementationGuide.publisher | Library.publisher | Measure.publisher | MessageDefinition.publisher | NamingSystem.publisher | OperationDefinition.publisher | PlanDefinition.publisher | Questionnaire.publisher | Requirements.publisher | SearchParameter.publisher | StructureDefinition.publisher | StructureMap.publisher | TerminologyCapabilities.publisher | TestScript.publisher | ValueSet.publisher\
ActivityDefinition.relatedArtifact.where(type='composed-of').resource | EventDefinition.relatedArtifact.where(type='composed-of').resource | EvidenceVariable.relatedArtifact.where(type='composed-of').resource | Library.relatedArtifact.where(type='composed-of').resource | Measure.relatedArtifact.where(type='composed-of').resource | PlanDefinition.relatedArtifact.where(type='composed-of').resource\
ActivityDefinition.relatedArtifact.where(type='depends-on').resource | ActivityDefinition.library | EventDefinition.relatedArtifact.where(type='depends-on').resource | EvidenceVariable.relatedArtifact.where(type='depends-on').resource | Library.relatedArtifact.where(type='depends-on').resource | Measure.relatedArtifact.where(type='depends-on').resource | Measure.library | PlanDefinition.relatedArtifact.where(type='depends-on').resource | PlanDefinition.library\
ActivityDefinition.relatedArtifact.where(type='derived-from').resource | CodeSystem.relatedArtifact.where(type='derived-from').resource | ConceptMap.relatedArtifact.where(type='derived-from').resource | EventDefinition.relatedArtifact.where(type='derived-from').resource | EvidenceVariable.relatedArtifact.where(type='derived-from').resource | Library.relatedArtifact.where(type='derived-from').resource | Measure.relatedArtifact.where(type='derived-from').resource | NamingSystem.relatedArtifact.where(type='derived-from').resource | PlanDefinition.relatedArtifact.where(type='derived-from').resource | ValueSet.relatedArtifact.where(type='derived-from').resource\
ActivityDefinition.relatedArtifact.where(type='predecessor').resource | CodeSystem.relatedArtifact.where(type='predecessor').resource | ConceptMap.relatedArtifact.where(type='predecessor').resource | EventDefinition.relatedArtifact.where(type='predecessor').resource | EvidenceVariable.relatedArtifact.where(type='predecessor').resource | Library.relatedArtifact.where(type='predecessor').resource | Measure.relatedArtifact.where(type='predecessor').resource | NamingSystem.relatedArtifact.where(type='predecessor').resource | PlanDefinition.relatedArtifact.where(type='predecessor').resource | ValueSet.relatedArtifact.where(type='predecessor').resource\
ActivityDefinition.relatedArtifact.where(type='successor').resource | EventDefinition.relatedArtifact.where(type='successor').resource | EvidenceVariable.relatedArtifact.where(type='successor').resource | Library.relatedArtifact.where(type='successor').resource | Measure.relatedArtifact.where(type='successor').resource | PlanDefinition.relatedArtifact.where(type='successor').resource\
ActivityDefinition.status | ActorDefinition.status | CapabilityStatement.status | ChargeItemDefinition.status | Citation.status | CodeSystem.status | CompartmentDefinition.status | ConceptMap.status | ConditionDefinition.status | EventDefinition.status | Evidence.status | EvidenceReport.status | EvidenceVariable.status | ExampleScenario.status | GraphDefinition.status | ImplementationGuide.status | Library.status | Measure.status | MedicationKnowledge.status | MessageDefinition.status | NamingSystem.status | ObservationDefinition.status | OperationDefinition.status | PlanDefinition.status | Questionnaire.status | Requirements.status | SearchParameter.status | SpecimenDefinition.status | StructureDefinition.status | StructureMap.status | SubscriptionTopic.status | TerminologyCapabilities.status | TestPlan.status | TestScript.status | ValueSet.status\
ActivityDefinition.title | ActorDefinition.title | CapabilityStatement.title | ChargeItemDefinition.title | Citation.title | CodeSystem.title | ConceptMap.title | ConditionDefinition.title | EventDefinition.title | Evidence.title | EvidenceVariable.title | ImplementationGuide.title | Library.title | Measure.title | MessageDefinition.title | ObservationDefinition.title | OperationDefinition.title | PlanDefinition.title | Questionnaire.title | Requirements.title | SpecimenDefinition.title | StructureDefinition.title | StructureMap.title | SubscriptionTopic.title | TerminologyCapabilities.title | TestScript.title | ValueSet.title\
ActivityDefinition.topic | CodeSystem.topic | ConceptMap.topic | EventDefinition.topic | Library.topic | Measure.topic | NamingSystem.topic | PlanDefinition.topic | ValueSet.topic\
ActivityDefinition.url | ActorDefinition.url | CapabilityStatement.url | ChargeItemDefinition.url | Citation.url | CodeSystem.url | CompartmentDefinition.url | ConceptMap.url | ConditionDefinition.url | EventDefinition.url | Evidence.url | EvidenceReport.url | EvidenceVariable.url | ExampleScenario.url | GraphDefinition.url | ImplementationGuide.url | Library.url | Measure.url | MessageDefinition.url | NamingSystem.url | ObservationDefinition.url | OperationDefinition.url | PlanDefinition.url | Questionnaire.url | Requirements.url | SearchParameter.url | SpecimenDefinition.url | StructureDefinition.url | StructureMap.url | SubscriptionTopic.url | TerminologyCapabilities.url | TestPlan.url | TestScript.url | ValueSet.url\
ActivityDefinition.useContext | ActorDefinition.useContext | CapabilityStatement.useContext | ChargeItemDefinition.useContext | Citation.useContext | CodeSystem.useContext | CompartmentDefinition.useContext | ConceptMap.useContext | ConditionDefinition.useContext | EventDefinition.useContext | Evidence.useContext | EvidenceReport.useContext | EvidenceVariable.useContext | ExampleScenario.useContext | GraphDefinition.useContext | ImplementationGuide.useContext | Library.useContext | Measure.useContext | MessageDefinition.useContext | NamingSystem.useContext | OperationDefinition.useContext | PlanDefinition.useContext | Questionnaire.useContext | Requirements.useContext | SearchParameter.useContext | StructureDefinition.useContext | StructureMap.useContext | TerminologyCapabilities.useContext | TestScript.useContext | ValueSet.useContext\
ActivityDefinition.useContext.code | ActorDefinition.useContext.code | CapabilityStatement.useContext.code | ChargeItemDefinition.useContext.code | Citation.useContext.code | CodeSystem.useContext.code | CompartmentDefinition.useContext.code | ConceptMap.useContext.code | ConditionDefinition.useContext.code | EventDefinition.useContext.code | Evidence.useContext.code | EvidenceReport.useContext.code | EvidenceVariable.useContext.code | ExampleScenario.useContext.code | GraphDefinition.useContext.code | ImplementationGuide.useContext.code | Library.useContext.code | Measure.useContext.code | MessageDefinition.useContext.code | NamingSystem.useContext.code | OperationDefinition.useContext.code | PlanDefinition.useContext.code | Questionnaire.useContext.code | Requirements.useContext.code | SearchParameter.useContext.code | StructureDefinition.useContext.code | StructureMap.useContext.code | TerminologyCapabilities.useContext.code | TestScript.useContext.code | ValueSet.useContext.code\
ActivityDefinition.version | ActorDefinition.version | CapabilityStatement.version | ChargeItemDefinition.version | Citation.version | CodeSystem.version | CompartmentDefinition.version | ConceptMap.version | ConditionDefinition.version | EventDefinition.version | Evidence.version | EvidenceVariable.version | ExampleScenario.version | GraphDefinition.version | ImplementationGuide.version | Library.version | Measure.version | MessageDefinition.version | NamingSystem.version | OperationDefinition.version | PlanDefinition.version | Questionnaire.version | Requirements.version | SearchParameter.version | StructureDefinition.version | StructureMap.version | SubscriptionTopic.version | TerminologyCapabilities.version | TestScript.version | ValueSet.version\
ActorDefinition\
ActorDefinition-type\
ActorDefinition.type\
AdministrableProductDefinition\
AdministrableProductDefinition-device\
AdministrableProductDefinition-dose-form\
AdministrableProductDefinition-form-of\
AdministrableProductDefinition-identifier\
AdministrableProductDefinition-ingredient\
AdministrableProductDefinition-manufactured-item\
AdministrableProductDefinition-route\
AdministrableProductDefinition-status\
AdministrableProductDefinition-target-species\
AdministrableProductDefinition.administrableDoseForm\
AdministrableProductDefinition.device\
AdministrableProductDefinition.formOf\
AdministrableProductDefinition.identifier\
AdministrableProductDefinition.ingredient\
AdministrableProductDefinition.producedFrom\
AdministrableProductDefinition.routeOfAdministration.code\
AdministrableProductDefinition.routeOfAdministration.targetSpecies.code\
AdministrableProductDefinition.status\
AdverseEvent\
AdverseEvent-actuality\
AdverseEvent-category\
AdverseEvent-location\
AdverseEvent-recorder\
AdverseEvent-resultingeffect\
AdverseEvent-seriousness\
AdverseEvent-status\
AdverseEvent-study\
AdverseEvent-subject\
AdverseEvent-substance\
AdverseEvent.actuality\
AdverseEvent.category\
AdverseEvent.code | AllergyIntolerance.code | AllergyIntolerance.reaction.substance | AuditEvent.code | Basic.code | ChargeItem.code | Condition.code | DetectedIssue.code | DeviceRequest.code.concept | DiagnosticReport.code | FamilyMemberHistory.condition.code | ImagingSelection.status | List.code | Medication.code | MedicationAdministration.medication.concept | MedicationDispense.medication.concept | MedicationRequest.medication.concept | MedicationStatement.medication.concept | NutritionIntake.code | Observation.code | Procedure.code | RequestOrchestration.code | Task.code\
AdverseEvent.location\
AdverseEvent.occurrence.ofType(dateTime) | AdverseEvent.occurrence.ofType(Period) | AdverseEvent.occurrence.ofType(Timing) | AllergyIntolerance.recordedDate | (start | requestedPeriod.start).first() | AuditEvent.recorded | CarePlan.period | ClinicalImpression.date | Composition.date | Consent.date | DiagnosticReport.effective.ofType(dateTime) | DiagnosticReport.effective.ofType(Period) | DocumentReference.date | Encounter.actualPeriod | EpisodeOfCare.period | FamilyMemberHistory.date | Flag.period | (Immunization.occurrence.ofType(dateTime)) | ImmunizationEvaluation.date | ImmunizationRecommendation.date | Invoice.date | List.date | MeasureReport.date | NutritionIntake.occurrence.ofType(dateTime) | NutritionIntake.occurrence.ofType(Period) | Observation.effective.ofType(dateTime) | Observation.effective.ofType(Period) | Observation.effective.ofType(Timing) | Observation.effective.ofType(instant) | Procedure.occurrence.ofType(dateTime) | Procedure.occurrence.ofType(Period) | Procedure.occurrence.ofType(Timing) | ResearchSubject.period | (RiskAssessment.occurrence.ofType(dateTime)) | SupplyRequest.authoredOn\
AdverseEvent.recorder\
AdverseEvent.resultingEffect\
AdverseEvent.seriousness\
AdverseEvent.status\
AdverseEvent.study\
AdverseEvent.subject\
AllergyIntolerance\
AllergyIntolerance-category\
AllergyIntolerance-clinical-status\
AllergyIntolerance-criticality\
AllergyIntolerance-last-date\
AllergyIntolerance-manifestation-code\
AllergyIntolerance-manifestation-reference\
AllergyIntolerance-participant\
AllergyIntolerance-route\
AllergyIntolerance-severity\
AllergyIntolerance-verification-status\
AllergyIntolerance.category\
AllergyIntolerance.clinicalStatus\
AllergyIntolerance.criticality\
AllergyIntolerance.lastOccurrence\
AllergyIntolerance.participant.actor\
AllergyIntolerance.reaction.exposureRoute\
AllergyIntolerance.reaction.manifestation.concept\
AllergyIntolerance.reaction.manifestation.reference\
AllergyIntolerance.reaction.severity\
AllergyIntolerance.verificationStatus\
Appointment\
Appointment-actor\
Appointment-appointment-type\
Appointment-based-on\
Appointment-group\
Appointment-location\
Appointment-part-status\
Appointment-practitioner\
Appointment-reason-code\
Appointment-reason-reference\
Appointment-requested-period\
Appointment-service-category\
Appointment-service-type\
Appointment-service-type-reference\
Appointment-slot\
Appointment-specialty\
Appointment-status\
Appointment-subject\
Appointment-supporting-info\
Appointment.appointmentType\
Appointment.basedOn\
Appointment.participant.actor\
Appointment.participant.actor.where(resolve() is Group) | Appointment.subject.where(resolve() is Group)\
Appointment.participant.actor.where(resolve() is Location)\
Appointment.participant.actor.where(resolve() is Practitioner)\
Appointment.participant.status\
Appointment.reason.concept\
Appointment.reason.reference\
Appointment.serviceCategory\
Appointment.serviceType.concept\
Appointment.serviceType.reference\
Appointment.slot\
Appointment.specialty\
Appointment.status\
Appointment.subject\
Appointment.supportingInformation\
AppointmentResponse\
AppointmentResponse-actor\
AppointmentResponse-appointment\
AppointmentResponse-group\
AppointmentResponse-location\
AppointmentResponse-part-status\
AppointmentResponse-practitioner\
AppointmentResponse.actor\
AppointmentResponse.actor.where(resolve() is Group)\
AppointmentResponse.actor.where(resolve() is Location)\
AppointmentResponse.actor.where(resolve() is Practitioner)\
AppointmentResponse.appointment\
AppointmentResponse.participantStatus\
ArtifactAssessment\
ArtifactAssessment-date\
ArtifactAssessment-identifier\
ArtifactAssessment.date\
ArtifactAssessment.identifier\
AuditEvent\
AuditEvent-action\
AuditEvent-agent\
AuditEvent-agent-role\
AuditEvent-based-on\
AuditEvent-category\
AuditEvent-entity\
AuditEvent-entity-role\
AuditEvent-outcome\
AuditEvent-policy\
AuditEvent-purpose\
AuditEvent-source\
AuditEvent.action\
AuditEvent.agent.policy\
AuditEvent.agent.role\
AuditEvent.agent.who\
AuditEvent.authorization | AuditEvent.agent.authorization\
AuditEvent.basedOn\
AuditEvent.category\
AuditEvent.encounter | CarePlan.encounter | ChargeItem.encounter | Claim.item.encounter | ClinicalImpression.encounter | Communication.encounter | CommunicationRequest.encounter | Composition.encounter | Condition.encounter | DeviceRequest.encounter | DiagnosticReport.encounter | EncounterHistory.encounter | ExplanationOfBenefit.item.encounter | Flag.encounter | ImagingStudy.encounter | List.encounter | MedicationDispense.encounter | MedicationStatement.encounter | NutritionIntake.encounter | NutritionOrder.encounter | Observation.encounter | Procedure.encounter | Provenance.encounter | QuestionnaireResponse.encounter | RequestOrchestration.encounter | RiskAssessment.encounter | ServiceRequest.encounter | Task.encounter | VisionPrescription.encounter\
AuditEvent.entity.role\
AuditEvent.entity.what\
AuditEvent.outcome.code\
AuditEvent.source.observer\
Basic\
Basic-author\
Basic-created\
Basic-subject\
Basic.author\
Basic.created\
Basic.subject\
Binary\
BiologicallyDerivedProduct\
BiologicallyDerivedProduct-biological-source-event\
BiologicallyDerivedProduct-code\
BiologicallyDerivedProduct-collector\
BiologicallyDerivedProduct-identifier\
BiologicallyDerivedProduct-product-category\
BiologicallyDerivedProduct-product-status\
BiologicallyDerivedProduct-request\
BiologicallyDerivedProduct-serial-number\
BiologicallyDerivedProduct.biologicalSourceEvent\
BiologicallyDerivedProduct.collection.collector\
BiologicallyDerivedProduct.identifier\
BiologicallyDerivedProduct.productCategory\
BiologicallyDerivedProduct.productCode\
BiologicallyDerivedProduct.productStatus\
BiologicallyDerivedProduct.request\
BiologicallyDerivedProductDispense\
BiologicallyDerivedProductDispense-identifier\
BiologicallyDerivedProductDispense-patient\
BiologicallyDerivedProductDispense-performer\
BiologicallyDerivedProductDispense-product\
BiologicallyDerivedProductDispense-status\
BiologicallyDerivedProductDispense.identifier\
BiologicallyDerivedProductDispense.patient\
BiologicallyDerivedProductDispense.performer.actor\
BiologicallyDerivedProductDispense.product\
BiologicallyDerivedProductDispense.status\
BodyStructure\
BodyStructure-excludedstructure\
BodyStructure-includedstructure\
BodyStructure-morphology\
BodyStructure.excludedStructure.structure\
BodyStructure.includedStructure.structure\
BodyStructure.morphology\
Bundle\
Bundle-composition\
Bundle-identifier\
Bundle-message\
Bundle-timestamp\
Bundle-type\
Bundle.entry[0].resource\
Bundle.entry[0].resource as Composition\
Bundle.entry[0].resource as MessageHeader\
Bundle.identifier\
Bundle.timestamp\
Bundle.type\
CanonicalResource-context\
CanonicalResource-context-quantity\
CanonicalResource-context-type\
CanonicalResource-context-type-quantity\
CanonicalResource-context-type-value\
CanonicalResource-date\
CanonicalResource-description\
CanonicalResource-identifier\
CanonicalResource-jurisdiction\
CanonicalResource-name\
CanonicalResource-publisher\
CanonicalResource-status\
CanonicalResource-title\
CanonicalResource-url\
CanonicalResource-version\
CapabilityStatement\
CapabilityStatement-fhirversion\
CapabilityStatement-format\
CapabilityStatement-guide\
CapabilityStatement-mode\
CapabilityStatement-resource\
CapabilityStatement-resource-profile\
CapabilityStatement-security-service\
CapabilityStatement-software\
CapabilityStatement-supported-profile\
CapabilityStatement.fhirVersion\
CapabilityStatement.format\
CapabilityStatement.implementationGuide\
CapabilityStatement.rest.mode\
CapabilityStatement.rest.resource.profile\
CapabilityStatement.rest.resource.supportedProfile\
CapabilityStatement.rest.resource.type\
CapabilityStatement.rest.security.service\
CapabilityStatement.software.name\
CarePlan\
CarePlan-activity-reference\
CarePlan-based-on\
CarePlan-care-team\
CarePlan-category\
CarePlan-condition\
CarePlan-custodian\
CarePlan-goal\
CarePlan-instantiates-canonical\
CarePlan-instantiates-uri\
CarePlan-intent\
CarePlan-part-of\
CarePlan-replaces\
CarePlan-status\
CarePlan-subject\
CarePlan.activity.plannedActivityReference\
CarePlan.addresses.reference\
CarePlan.basedOn\
CarePlan.careTeam\
CarePlan.category\
CarePlan.custodian\
CarePlan.goal\
CarePlan.instantiatesCanonical\
CarePlan.instantiatesUri\
CarePlan.intent\
CarePlan.partOf\
CarePlan.replaces\
CarePlan.status\
CarePlan.subject\
CareTeam\
CareTeam-category\
CareTeam-name\
CareTeam-participant\
CareTeam-status\
CareTeam-subject\
CareTeam.category\
CareTeam.name | CareTeam.extension('http://hl7.org/fhir/StructureDefinition/careteam-alias').value\
CareTeam.participant.member\
CareTeam.status\
CareTeam.subject\
ChargeItem\
ChargeItem-account\
ChargeItem-entered-date\
ChargeItem-enterer\
ChargeItem-factor-override\
ChargeItem-occurrence\
ChargeItem-performer-actor\
ChargeItem-performer-function\
ChargeItem-performing-organization\
ChargeItem-price-override\
ChargeItem-quantity\
ChargeItem-requesting-organization\
ChargeItem-service\
ChargeItem-status\
ChargeItem-subject\
ChargeItem.account\
ChargeItem.enteredDate\
ChargeItem.enterer\
ChargeItem.occurrence.ofType(dateTime) | ChargeItem.occurrence.ofType(Period) | ChargeItem.occurrence.ofType(Timing)\
ChargeItem.performer.actor\
ChargeItem.performer.function\
ChargeItem.performingOrganization\
ChargeItem.quantity\
ChargeItem.requestingOrganization\
ChargeItem.service.reference\
ChargeItem.status\
ChargeItem.subject\
ChargeItem.totalPriceComponent.amount\
ChargeItem.totalPriceComponent.factor\
ChargeItemDefinition\
Citation\
Citation-classification\
Citation-classification-type\
Citation-classifier\
Citation.classification\
Claim\
Claim-care-team\
Claim-created\
Claim-detail-udi\
Claim-enterer\
Claim-facility\
Claim-insurer\
Claim-item-udi\
Claim-payee\
Claim-priority\
Claim-procedure-udi\
Claim-provider\
Claim-status\
Claim-subdetail-udi\
Claim-use\
Claim.careTeam.provider\
Claim.created\
Claim.enterer\
Claim.facility\
Claim.insurer\
Claim.item.detail.subDetail.udi\
Claim.item.detail.udi\
Claim.item.udi\
Claim.payee.party\
Claim.priority\
Claim.procedure.udi\
Claim.provider\
Claim.status\
Claim.use\
ClaimResponse\
ClaimResponse-created\
ClaimResponse-disposition\
ClaimResponse-insurer\
ClaimResponse-outcome\
ClaimResponse-payment-date\
ClaimResponse-request\
ClaimResponse-requestor\
ClaimResponse-status\
ClaimResponse-use\
ClaimResponse.created\
ClaimResponse.disposition\
ClaimResponse.insurer\
ClaimResponse.outcome\
ClaimResponse.payment.date\
ClaimResponse.request\
ClaimResponse.requestor\
ClaimResponse.status\
ClaimResponse.use\
ClinicalImpression\
ClinicalImpression-finding-code\
ClinicalImpression-finding-ref\
ClinicalImpression-performer\
ClinicalImpression-previous\
ClinicalImpression-problem\
ClinicalImpression-status\
ClinicalImpression-subject\
ClinicalImpression-supporting-info\
ClinicalImpression.finding.item.concept\
ClinicalImpression.finding.item.reference\
ClinicalImpression.performer\
ClinicalImpression.previous\
ClinicalImpression.problem\
ClinicalImpression.status\
ClinicalImpression.subject\
ClinicalImpression.supportingInfo\
ClinicalUseDefinition\
ClinicalUseDefinition-contraindication\
ClinicalUseDefinition-contraindication-reference\
ClinicalUseDefinition-effect\
ClinicalUseDefinition-effect-reference\
ClinicalUseDefinition-identifier\
ClinicalUseDefinition-indication\
ClinicalUseDefinition-indication-reference\
ClinicalUseDefinition-interaction\
ClinicalUseDefinition-product\
ClinicalUseDefinition-status\
ClinicalUseDefinition-subject\
ClinicalUseDefinition-type\
ClinicalUseDefinition.contraindication.diseaseSymptomProcedure.concept\
ClinicalUseDefinition.contraindication.diseaseSymptomProcedure.reference\
ClinicalUseDefinition.identifier\
ClinicalUseDefinition.indication.diseaseSymptomProcedure.concept\
ClinicalUseDefinition.indication.diseaseSymptomProcedure.reference\
ClinicalUseDefinition.interaction.type\
ClinicalUseDefinition.status\
ClinicalUseDefinition.subject\
ClinicalUseDefinition.subject.where(resolve() is MedicinalProductDefinition)\
ClinicalUseDefinition.type\
ClinicalUseDefinition.undesirableEffect.symptomConditionEffect.concept\
ClinicalUseDefinition.undesirableEffect.symptomConditionEffect.reference\
CodeSystem\
CodeSystem-code\
CodeSystem-content-mode\
CodeSystem-language\
CodeSystem-supplements\
CodeSystem-system\
CodeSystem.concept.code\
CodeSystem.concept.designation.language\
CodeSystem.content\
CodeSystem.supplements\
CodeSystem.url\
Communication\
Communication-based-on\
Communication-category\
Communication-instantiates-canonical\
Communication-instantiates-uri\
Communication-medium\
Communication-part-of\
Communication-received\
Communication-recipient\
Communication-sender\
Communication-sent\
Communication-status\
Communication-subject\
Communication-topic\
Communication.basedOn\
Communication.category\
Communication.instantiatesCanonical\
Communication.instantiatesUri\
Communication.medium\
Communication.partOf\
Communication.received\
Communication.recipient\
Communication.sender\
Communication.sent\
Communication.status\
Communication.subject\
Communication.topic\
CommunicationRequest\
CommunicationRequest-authored\
CommunicationRequest-based-on\
CommunicationRequest-category\
CommunicationRequest-group-identifier\
CommunicationRequest-information-provider\
CommunicationRequest-medium\
CommunicationRequest-occurrence\
CommunicationRequest-priority\
CommunicationRequest-recipient\
CommunicationRequest-replaces\
CommunicationRequest-requester\
CommunicationRequest-status\
CommunicationRequest-subject\
CommunicationRequest.authoredOn\
CommunicationRequest.basedOn\
CommunicationRequest.category\
CommunicationRequest.groupIdentifier\
CommunicationRequest.informationProvider\
CommunicationRequest.medium\
CommunicationRequest.occurrence.ofType(dateTime) | CommunicationRequest.occurrence.ofType(Period)\
CommunicationRequest.priority\
CommunicationRequest.recipient\
CommunicationRequest.replaces\
CommunicationRequest.requester\
CommunicationRequest.status\
CommunicationRequest.subject\
CompartmentDefinition\
CompartmentDefinition-code\
CompartmentDefinition-resource\
CompartmentDefinition.code\
CompartmentDefinition.resource.code\
Composition\
Composition-attester\
Composition-author\
Composition-category\
Composition-entry\
Composition-event-code\
Composition-event-reference\
Composition-period\
Composition-related\
Composition-section\
Composition-section-code-text\
Composition-section-text\
Composition-status\
Composition-subject\
Composition-title\
Composition-url\
Composition-version\
Composition.attester.party\
Composition.author\
Composition.category\
Composition.event.detail.concept\
Composition.event.detail.reference\
Composition.event.period\
Composition.relatesTo.resourceReference\
Composition.section\
Composition.section.code\
Composition.section.entry\
Composition.section.text | Composition.section.section.text\
Composition.status\
Composition.subject\
Composition.title\
Composition.url\
Composition.version\
ConceptMap\
ConceptMap-mapping-property\
ConceptMap-other-map\
ConceptMap-source-code\
ConceptMap-source-group-system\
ConceptMap-source-scope\
ConceptMap-source-scope-uri\
ConceptMap-target-code\
ConceptMap-target-group-system\
ConceptMap-target-scope\
ConceptMap-target-scope-uri\
ConceptMap.group.element.code\
ConceptMap.group.element.target.code\
ConceptMap.group.source\
ConceptMap.group.target\
ConceptMap.group.unmapped.otherMap\
ConceptMap.property.uri\
Condition\
Condition-abatement-age\
Condition-abatement-date\
Condition-abatement-string\
Condition-body-site\
Condition-category\
Condition-clinical-status\
Condition-evidence\
Condition-evidence-detail\
Condition-onset-age\
Condition-onset-date\
Condition-onset-info\
Condition-participant-actor\
Condition-participant-function\
Condition-recorded-date\
Condition-severity\
Condition-stage\
Condition-subject\
Condition-verification-status\
Condition.abatement.ofType(Age) | Condition.abatement.ofType(Range)\
Condition.abatement.ofType(dateTime) | Condition.abatement.ofType(Period)\
Condition.abatement.ofType(string)\
Condition.bodySite\
Condition.category\
Condition.clinicalStatus\
Condition.evidence.concept\
Condition.evidence.reference\
Condition.onset.ofType(Age) | Condition.onset.ofType(Range)\
Condition.onset.ofType(dateTime) | Condition.onset.ofType(Period)\
Condition.onset.ofType(string)\
Condition.participant.actor\
Condition.participant.function\
Condition.recordedDate\
Condition.severity\
Condition.stage.summary\
Condition.subject\
Condition.verificationStatus\
ConditionDefinition\
Consent\
Consent-action\
Consent-actor\
Consent-category\
Consent-controller\
Consent-data\
Consent-grantee\
Consent-manager\
Consent-period\
Consent-purpose\
Consent-security-label\
Consent-source-reference\
Consent-status\
Consent-subject\
Consent-verified\
Consent-verified-date\
Consent.category\
Consent.controller\
Consent.grantee\
Consent.manager\
Consent.provision.action\
Consent.provision.actor.reference\
Consent.provision.data.reference\
Consent.provision.period\
Consent.provision.purpose\
Consent.provision.securityLabel\
Consent.sourceReference\
Consent.status\
Consent.subject\
Consent.verification.verificationDate\
Consent.verification.verified\
Contract\
Contract-authority\
Contract-domain\
Contract-instantiates\
Contract-issued\
Contract-signer\
Contract-status\
Contract-subject\
Contract-url\
Contract.authority\
Contract.domain\
Contract.instantiatesUri\
Contract.issued\
Contract.signer.party\
Contract.status\
Contract.subject\
Contract.url\
Coverage\
Coverage-beneficiary\
Coverage-class-type\
Coverage-class-value\
Coverage-dependent\
Coverage-insurer\
Coverage-paymentby-party\
Coverage-policy-holder\
Coverage-status\
Coverage-subscriber\
Coverage-subscriberid\
Coverage.beneficiary\
Coverage.class.type\
Coverage.class.value\
Coverage.dependent\
Coverage.insurer\
Coverage.paymentBy.party\
Coverage.policyHolder\
Coverage.status\
Coverage.subscriber\
Coverage.subscriberId\
CoverageEligibilityRequest\
CoverageEligibilityRequest-created\
CoverageEligibilityRequest-enterer\
CoverageEligibilityRequest-facility\
CoverageEligibilityRequest-provider\
CoverageEligibilityRequest-status\
CoverageEligibilityRequest.created\
CoverageEligibilityRequest.enterer\
CoverageEligibilityRequest.facility\
CoverageEligibilityRequest.provider\
CoverageEligibilityRequest.status\
CoverageEligibilityResponse\
CoverageEligibilityResponse-created\
CoverageEligibilityResponse-disposition\
CoverageEligibilityResponse-insurer\
CoverageEligibilityResponse-outcome\
CoverageEligibilityResponse-request\
CoverageEligibilityResponse-requestor\
CoverageEligibilityResponse-status\
CoverageEligibilityResponse.created\
CoverageEligibilityResponse.disposition\
CoverageEligibilityResponse.insurer\
CoverageEligibilityResponse.outcome\
CoverageEligibilityResponse.request\
CoverageEligibilityResponse.requestor\
CoverageEligibilityResponse.status\
DetectedIssue\
DetectedIssue-author\
DetectedIssue-category\
DetectedIssue-identified\
DetectedIssue-implicated\
DetectedIssue-status\
DetectedIssue-subject\
DetectedIssue.author\
DetectedIssue.category\
DetectedIssue.identified.ofType(dateTime) | DetectedIssue.identified.ofType(Period)\
DetectedIssue.implicated\
DetectedIssue.status\
DetectedIssue.subject\
Device\
Device-biological-source-event\
Device-code\
Device-code-value-concept\
Device-definition\
Device-device-name\
Device-expiration-date\
Device-identifier\
Device-location\
Device-lot-number\
Device-manufacture-date\
Device-manufacturer\
Device-model\
Device-organization\
Device-parent\
Device-serial-number\
Device-specification\
Device-specification-version\
Device-status\
Device-type\
Device-udi-carrier\
Device-udi-di\
Device-url\
Device-version\
Device.biologicalSourceEvent\
Device.conformsTo\
Device.conformsTo.specification\
Device.definition.concept\
Device.definition.reference\
Device.expirationDate\
Device.identifier\
Device.location\
Device.lotNumber\
Device.manufactureDate\
Device.manufacturer\
Device.modelNumber\
Device.name.value | Device.type.coding.display | Device.type.text\
Device.owner\
Device.parent\
Device.serialNumber | Device.identifier.where(type='SNO')\
Device.status\
Device.type\
Device.udiCarrier.carrierHRF\
Device.udiCarrier.deviceIdentifier\
Device.url\
Device.version.value\
DeviceAssociation\
DeviceAssociation-device\
DeviceAssociation-identifier\
DeviceAssociation-operator\
DeviceAssociation-patient\
DeviceAssociation-status\
DeviceAssociation-subject\
DeviceAssociation.device\
DeviceAssociation.identifier\
DeviceAssociation.operation.operator\
DeviceAssociation.status\
DeviceAssociation.subject.where(resolve() is Patient)\
DeviceDefinition\
DeviceDefinition-device-name\
DeviceDefinition-identifier\
DeviceDefinition-manufacturer\
DeviceDefinition-organization\
DeviceDefinition-specification\
DeviceDefinition-specification-version\
DeviceDefinition-type\
DeviceDefinition-version\
DeviceDefinition.conformsTo\
DeviceDefinition.conformsTo.category\
DeviceDefinition.conformsTo.specification\
DeviceDefinition.deviceName.name | DeviceDefinition.classification.type.coding.display | DeviceDefinition.classification.type.text\
DeviceDefinition.identifier\
DeviceDefinition.manufacturer\
DeviceDefinition.owner\
DeviceDispense\
DeviceDispense-code\
DeviceDispense-identifier\
DeviceDispense-patient\
DeviceDispense-status\
DeviceDispense-subject\
DeviceDispense.device.concept\
DeviceDispense.identifier\
DeviceDispense.status\
DeviceDispense.subject\
DeviceDispense.subject.where(resolve() is Patient)\
DeviceMetric\
DeviceMetric-category\
DeviceMetric-device\
DeviceMetric-identifier\
DeviceMetric-type\
DeviceMetric.category\
DeviceMetric.device\
DeviceMetric.identifier\
DeviceMetric.type\
DeviceRequest\
DeviceRequest-authored-on\
DeviceRequest-based-on\
DeviceRequest-device\
DeviceRequest-event-date\
DeviceRequest-group-identifier\
DeviceRequest-instantiates-canonical\
DeviceRequest-instantiates-uri\
DeviceRequest-insurance\
DeviceRequest-intent\
DeviceRequest-performer\
DeviceRequest-performer-code\
DeviceRequest-prior-request\
DeviceRequest-requester\
DeviceRequest-status\
DeviceRequest-subject\
DeviceRequest.authoredOn\
DeviceRequest.basedOn\
DeviceRequest.code.reference\
DeviceRequest.groupIdentifier\
DeviceRequest.instantiatesCanonical\
DeviceRequest.instantiatesUri\
DeviceRequest.insurance\
DeviceRequest.intent\
DeviceRequest.performer.concept\
DeviceRequest.performer.reference\
DeviceRequest.replaces\
DeviceRequest.requester\
DeviceRequest.status\
DeviceRequest.subject\
DeviceUsage\
DeviceUsage-device\
DeviceUsage-status\
DeviceUsage.device.concept\
DeviceUsage.status\
DiagnosticReport\
DiagnosticReport-based-on\
DiagnosticReport-category\
DiagnosticReport-conclusion\
DiagnosticReport-issued\
DiagnosticReport-media\
DiagnosticReport-performer\
DiagnosticReport-result\
DiagnosticReport-results-interpreter\
DiagnosticReport-specimen\
DiagnosticReport-status\
DiagnosticReport-study\
DiagnosticReport-subject\
DiagnosticReport.basedOn\
DiagnosticReport.category\
DiagnosticReport.conclusionCode\
DiagnosticReport.issued\
DiagnosticReport.media.link\
DiagnosticReport.performer\
DiagnosticReport.result\
DiagnosticReport.resultsInterpreter\
DiagnosticReport.specimen\
DiagnosticReport.status\
DiagnosticReport.study\
DiagnosticReport.subject\
DocumentReference\
DocumentReference-attester\
DocumentReference-author\
DocumentReference-based-on\
DocumentReference-bodysite\
DocumentReference-bodysite-reference\
DocumentReference-category\
DocumentReference-contenttype\
DocumentReference-context\
DocumentReference-creation\
DocumentReference-custodian\
DocumentReference-description\
DocumentReference-doc-status\
DocumentReference-event-code\
DocumentReference-event-reference\
DocumentReference-facility\
DocumentReference-format-canonical\
DocumentReference-format-code\
DocumentReference-format-uri\
DocumentReference-language\
DocumentReference-location\
DocumentReference-modality\
DocumentReference-period\
DocumentReference-relatesto\
DocumentReference-relation\
DocumentReference-relationship\
DocumentReference-security-label\
DocumentReference-setting\
DocumentReference-status\
DocumentReference-subject\
DocumentReference-version\
DocumentReference.attester.party\
DocumentReference.author\
DocumentReference.basedOn\
DocumentReference.bodySite.concept\
DocumentReference.bodySite.reference\
DocumentReference.category\
DocumentReference.content.attachment.contentType\
DocumentReference.content.attachment.creation\
DocumentReference.content.attachment.language\
DocumentReference.content.attachment.url\
DocumentReference.context\
DocumentReference.custodian\
DocumentReference.description\
DocumentReference.docStatus\
DocumentReference.event.concept\
DocumentReference.event.reference\
DocumentReference.facilityType\
DocumentReference.modality\
DocumentReference.period\
DocumentReference.practiceSetting\
DocumentReference.relatesTo\
DocumentReference.relatesTo.code\
DocumentReference.relatesTo.target\
DocumentReference.securityLabel\
DocumentReference.status\
DocumentReference.subject\
DocumentReference.version\
DomainResource\
DomainResource-text\
Encounter\
Encounter-account\
Encounter-appointment\
Encounter-based-on\
Encounter-careteam\
Encounter-class\
Encounter-date-start\
Encounter-diagnosis-code\
Encounter-diagnosis-reference\
Encounter-end-date\
Encounter-episode-of-care\
Encounter-length\
Encounter-location\
Encounter-location-period\
Encounter-part-of\
Encounter-participant\
Encounter-participant-type\
Encounter-period\
Encounter-practitioner\
Encounter-reason-code\
Encounter-reason-reference\
Encounter-service-provider\
Encounter-special-arrangement\
Encounter-status\
Encounter-subject\
Encounter-subject-status\
Encounter.account\
Encounter.actualPeriod.end\
Encounter.actualPeriod.start\
Encounter.appointment\
Encounter.basedOn\
Encounter.careTeam\
Encounter.class\
Encounter.diagnosis.condition.concept\
Encounter.diagnosis.condition.reference\
Encounter.episodeOfCare\
Encounter.length\
Encounter.location\
Encounter.location.location\
Encounter.partOf\
Encounter.participant.actor\
Encounter.participant.actor.where(resolve() is Practitioner)\
Encounter.participant.type\
Encounter.reason.value.concept\
Encounter.reason.value.reference\
Encounter.serviceProvider\
Encounter.specialArrangement\
Encounter.status\
Encounter.subject\
Encounter.subjectStatus\
EncounterHistory\
EncounterHistory-identifier\
EncounterHistory-patient\
EncounterHistory-status\
EncounterHistory-subject\
EncounterHistory.identifier\
EncounterHistory.status\
EncounterHistory.subject\
EncounterHistory.subject.where(resolve() is Patient)\
Endpoint\
Endpoint-connection-type\
Endpoint-identifier\
Endpoint-name\
Endpoint-organization\
Endpoint-payload-type\
Endpoint-status\
Endpoint.connectionType\
Endpoint.identifier\
Endpoint.managingOrganization\
Endpoint.name\
Endpoint.payload.type\
Endpoint.status\
EnrollmentRequest\
EnrollmentRequest-status\
EnrollmentRequest-subject\
EnrollmentRequest.candidate\
EnrollmentRequest.status\
EnrollmentResponse\
EnrollmentResponse-identifier\
EnrollmentResponse-request\
EnrollmentResponse-status\
EnrollmentResponse.identifier\
EnrollmentResponse.request\
EnrollmentResponse.status\
EpisodeOfCare\
EpisodeOfCare-care-manager\
EpisodeOfCare-diagnosis-code\
EpisodeOfCare-diagnosis-reference\
EpisodeOfCare-incoming-referral\
EpisodeOfCare-organization\
EpisodeOfCare-reason-code\
EpisodeOfCare-reason-reference\
EpisodeOfCare-status\
EpisodeOfCare.careManager.where(resolve() is Practitioner)\
EpisodeOfCare.diagnosis.condition.concept\
EpisodeOfCare.diagnosis.condition.reference\
EpisodeOfCare.managingOrganization\
EpisodeOfCare.reason.value.concept\
EpisodeOfCare.reason.value.reference\
EpisodeOfCare.referralRequest\
EpisodeOfCare.status\
EventDefinition\
Evidence\
EvidenceReport\
EvidenceVariable\
ExampleScenario\
ExplanationOfBenefit\
ExplanationOfBenefit-care-team\
ExplanationOfBenefit-claim\
ExplanationOfBenefit-coverage\
ExplanationOfBenefit-created\
ExplanationOfBenefit-detail-udi\
ExplanationOfBenefit-disposition\
ExplanationOfBenefit-enterer\
ExplanationOfBenefit-facility\
ExplanationOfBenefit-item-udi\
ExplanationOfBenefit-payee\
ExplanationOfBenefit-procedure-udi\
ExplanationOfBenefit-provider\
ExplanationOfBenefit-status\
ExplanationOfBenefit-subdetail-udi\
ExplanationOfBenefit.careTeam.provider\
ExplanationOfBenefit.claim\
ExplanationOfBenefit.created\
ExplanationOfBenefit.disposition\
ExplanationOfBenefit.enterer\
ExplanationOfBenefit.facility\
ExplanationOfBenefit.insurance.coverage\
ExplanationOfBenefit.item.detail.subDetail.udi\
ExplanationOfBenefit.item.detail.udi\
ExplanationOfBenefit.item.udi\
ExplanationOfBenefit.payee.party\
ExplanationOfBenefit.procedure.udi\
ExplanationOfBenefit.provider\
ExplanationOfBenefit.status\
FamilyMemberHistory\
FamilyMemberHistory-instantiates-canonical\
FamilyMemberHistory-instantiates-uri\
FamilyMemberHistory-relationship\
FamilyMemberHistory-sex\
FamilyMemberHistory-status\
FamilyMemberHistory.instantiatesCanonical\
FamilyMemberHistory.instantiatesUri\
FamilyMemberHistory.relationship\
FamilyMemberHistory.sex\
FamilyMemberHistory.status\
Flag\
Flag-author\
Flag-category\
Flag-status\
Flag-subject\
Flag.author\
Flag.category\
Flag.status\
Flag.subject\
FormularyItem\
FormularyItem-code\
FormularyItem-identifier\
FormularyItem.code\
FormularyItem.identifier\
GenomicStudy\
GenomicStudy-focus\
GenomicStudy-identifier\
GenomicStudy-patient\
GenomicStudy-status\
GenomicStudy-subject\
GenomicStudy.analysis.focus\
GenomicStudy.identifier\
GenomicStudy.status\
GenomicStudy.subject\
GenomicStudy.subject.where(resolve() is Patient)\
Goal\
Goal-achievement-status\
Goal-addresses\
Goal-category\
Goal-description\
Goal-lifecycle-status\
Goal-start-date\
Goal-subject\
Goal-target-date\
Goal-target-measure\
Goal.achievementStatus\
Goal.addresses\
Goal.category\
Goal.description\
Goal.lifecycleStatus\
Goal.subject\
Goal.target.measure\
GraphDefinition\
GraphDefinition-start\
GraphDefinition.start\
Group\
Group-characteristic\
Group-characteristic-reference\
Group-characteristic-value\
Group-code\
Group-exclude\
Group-identifier\
Group-managing-entity\
Group-member\
Group-membership\
Group-name\
Group-type\
Group-value\
Group.characteristic\
Group.characteristic.code\
Group.characteristic.exclude\
Group.code\
Group.identifier\
Group.managingEntity\
Group.member.entity\
Group.membership\
Group.name\
Group.type\
GuidanceResponse\
GuidanceResponse-request\
GuidanceResponse-status\
GuidanceResponse-subject\
GuidanceResponse.requestIdentifier\
GuidanceResponse.status\
GuidanceResponse.subject\
HealthcareService\
HealthcareService-active\
HealthcareService-characteristic\
HealthcareService-communication\
HealthcareService-coverage-area\
HealthcareService-eligibility\
HealthcareService-endpoint\
HealthcareService-identifier\
HealthcareService-location\
HealthcareService-name\
HealthcareService-offered-in\
HealthcareService-organization\
HealthcareService-program\
HealthcareService-service-category\
HealthcareService-service-type\
HealthcareService-specialty\
HealthcareService.active\
HealthcareService.category\
HealthcareService.characteristic\
HealthcareService.communication\
HealthcareService.coverageArea\
HealthcareService.eligibility.code\
HealthcareService.endpoint\
HealthcareService.identifier\
HealthcareService.location\
HealthcareService.name\
HealthcareService.offeredIn\
HealthcareService.program\
HealthcareService.providedBy\
HealthcareService.specialty\
HealthcareService.type\
ImagingSelection\
ImagingSelection-based-on\
ImagingSelection-body-site\
ImagingSelection-body-structure\
ImagingSelection-derived-from\
ImagingSelection-issued\
ImagingSelection-status\
ImagingSelection-study-uid\
ImagingSelection-subject\
ImagingSelection.basedOn\
ImagingSelection.bodySite.concept\
ImagingSelection.bodySite.reference\
ImagingSelection.derivedFrom\
ImagingSelection.issued\
ImagingSelection.status\
ImagingSelection.studyUid\
ImagingSelection.subject\
ImagingStudy\
ImagingStudy-based-on\
ImagingStudy-body-site\
ImagingStudy-body-structure\
ImagingStudy-dicom-class\
ImagingStudy-endpoint\
ImagingStudy-instance\
ImagingStudy-modality\
ImagingStudy-performer\
ImagingStudy-reason\
ImagingStudy-referrer\
ImagingStudy-series\
ImagingStudy-started\
ImagingStudy-status\
ImagingStudy-subject\
ImagingStudy.basedOn\
ImagingStudy.endpoint | ImagingStudy.series.endpoint\
ImagingStudy.referrer\
ImagingStudy.series.bodySite.concept\
ImagingStudy.series.bodySite.reference\
ImagingStudy.series.instance.sopClass\
ImagingStudy.series.instance.uid\
ImagingStudy.series.modality\
ImagingStudy.series.performer.actor\
ImagingStudy.series.uid\
ImagingStudy.started\
ImagingStudy.status\
ImagingStudy.subject\
Immunization\
Immunization-location\
Immunization-lot-number\
Immunization-manufacturer\
Immunization-performer\
Immunization-reaction\
Immunization-reaction-date\
Immunization-reason-code\
Immunization-reason-reference\
Immunization-series\
Immunization-status\
Immunization-status-reason\
Immunization-target-disease\
Immunization-vaccine-code\
Immunization.location\
Immunization.lotNumber\
Immunization.manufacturer.reference\
Immunization.performer.actor\
Immunization.protocolApplied.series\
Immunization.protocolApplied.targetDisease\
Immunization.reaction.date\
Immunization.reaction.manifestation.reference\
Immunization.reason.concept\
Immunization.reason.reference\
Immunization.status\
Immunization.statusReason\
Immunization.vaccineCode\
ImmunizationEvaluation\
ImmunizationEvaluation-dose-status\
ImmunizationEvaluation-immunization-event\
ImmunizationEvaluation-status\
ImmunizationEvaluation-target-disease\
ImmunizationEvaluation.doseStatus\
ImmunizationEvaluation.immunizationEvent\
ImmunizationEvaluation.status\
ImmunizationEvaluation.targetDisease\
ImmunizationRecommendation\
ImmunizationRecommendation-information\
ImmunizationRecommendation-status\
ImmunizationRecommendation-support\
ImmunizationRecommendation-target-disease\
ImmunizationRecommendation-vaccine-type\
ImmunizationRecommendation.recommendation.forecastStatus\
ImmunizationRecommendation.recommendation.supportingImmunization\
ImmunizationRecommendation.recommendation.supportingPatientInformation\
ImmunizationRecommendation.recommendation.targetDisease\
ImmunizationRecommendation.recommendation.vaccineCode\
ImplementationGuide\
ImplementationGuide-depends-on\
ImplementationGuide-experimental\
ImplementationGuide-global\
ImplementationGuide-resource\
ImplementationGuide.definition.resource.reference\
ImplementationGuide.dependsOn.uri\
ImplementationGuide.experimental\
ImplementationGuide.global.profile\
Ingredient\
Ingredient-denominator\
Ingredient-for\
Ingredient-function\
Ingredient-identifier\
Ingredient-manufacturer\
Ingredient-numerator\
Ingredient-role\
Ingredient-status\
Ingredient-strength-concentration-quantity\
Ingredient-strength-concentration-ratio\
Ingredient-strength-presentation-quantity\
Ingredient-strength-presentation-ratio\
Ingredient-substance\
Ingredient-substance-code\
Ingredient-substance-definition\
Ingredient.for\
Ingredient.function\
Ingredient.identifier\
Ingredient.manufacturer.manufacturer\
Ingredient.role\
Ingredient.status\
Ingredient.substance.code.concept\
Ingredient.substance.code.reference\
Ingredient.substance.strength.concentration.ofType(Quantity)\
Ingredient.substance.strength.concentration.ofType(Ratio)\
Ingredient.substance.strength.presentation.ofType(Quantity)\
Ingredient.substance.strength.presentation.ofType(Ratio)\
InsurancePlan\
InsurancePlan-address\
InsurancePlan-address-city\
InsurancePlan-address-country\
InsurancePlan-address-postalcode\
InsurancePlan-address-state\
InsurancePlan-address-use\
InsurancePlan-administered-by\
InsurancePlan-endpoint\
InsurancePlan-identifier\
InsurancePlan-name\
InsurancePlan-owned-by\
InsurancePlan-phonetic\
InsurancePlan-status\
InsurancePlan-type\
InsurancePlan.administeredBy\
InsurancePlan.contact.address\
InsurancePlan.contact.address.city\
InsurancePlan.contact.address.country\
InsurancePlan.contact.address.postalCode\
InsurancePlan.contact.address.state\
InsurancePlan.contact.address.use\
InsurancePlan.endpoint\
InsurancePlan.identifier\
InsurancePlan.name\
InsurancePlan.name | InsurancePlan.alias\
InsurancePlan.ownedBy\
InsurancePlan.status\
InsurancePlan.type\
InventoryItem\
InventoryItem-code\
InventoryItem-identifier\
InventoryItem-status\
InventoryItem-subject\
InventoryItem.code\
InventoryItem.identifier\
InventoryItem.instance.subject\
InventoryItem.status\
InventoryReport\
InventoryReport-identifier\
InventoryReport-item\
InventoryReport-item-reference\
InventoryReport-status\
InventoryReport.identifier\
InventoryReport.inventoryListing.item.item.concept\
InventoryReport.inventoryListing.item.item.reference\
InventoryReport.status\
Invoice\
Invoice-account\
Invoice-issuer\
Invoice-participant\
Invoice-participant-role\
Invoice-recipient\
Invoice-status\
Invoice-subject\
Invoice-totalgross\
Invoice-totalnet\
Invoice.account\
Invoice.issuer\
Invoice.participant.actor\
Invoice.participant.role\
Invoice.recipient\
Invoice.status\
Invoice.subject\
Invoice.totalGross\
Invoice.totalNet\
Library\
Library-content-type\
Library-type\
Library.content.contentType\
Library.type\
Linkage\
Linkage-author\
Linkage-item\
Linkage-source\
Linkage.author\
Linkage.item.resource\
List\
List-empty-reason\
List-item\
List-notes\
List-source\
List-status\
List-subject\
List-title\
List.emptyReason\
List.entry.item\
List.note.text\
List.source\
List.status\
List.subject\
List.title\
Location\
Location-address\
Location-address-city\
Location-address-country\
Location-address-postalcode\
Location-address-state\
Location-address-use\
Location-characteristic\
Location-contains\
Location-endpoint\
Location-identifier\
Location-name\
Location-near\
Location-operational-status\
Location-organization\
Location-partof\
Location-status\
Location-type\
Location.address\
Location.address.city\
Location.address.country\
Location.address.postalCode\
Location.address.state\
Location.address.use\
Location.characteristic\
Location.endpoint\
Location.extension('http://hl7.org/fhir/StructureDefinition/location-boundary-geojson').value\
Location.identifier\
Location.managingOrganization\
Location.name | Location.alias\
Location.operationalStatus\
Location.partOf\
Location.position\
Location.status\
Location.type\
ManufacturedItemDefinition\
ManufacturedItemDefinition-dose-form\
ManufacturedItemDefinition-identifier\
ManufacturedItemDefinition-ingredient\
ManufacturedItemDefinition-name\
ManufacturedItemDefinition-status\
ManufacturedItemDefinition.identifier\
ManufacturedItemDefinition.ingredient\
ManufacturedItemDefinition.manufacturedDoseForm\
ManufacturedItemDefinition.name\
ManufacturedItemDefinition.status\
Measure\
MeasureReport\
MeasureReport-evaluated-resource\
MeasureReport-location\
MeasureReport-measure\
MeasureReport-period\
MeasureReport-reporter\
MeasureReport-status\
MeasureReport-subject\
MeasureReport.evaluatedResource\
MeasureReport.location\
MeasureReport.measure\
MeasureReport.period\
MeasureReport.reporter\
MeasureReport.status\
MeasureReport.subject\
Medication\
Medication-expiration-date\
Medication-form\
Medication-ingredient\
Medication-ingredient-code\
Medication-lot-number\
Medication-marketingauthorizationholder\
Medication-serial-number\
Medication-status\
Medication.batch.expirationDate\
Medication.batch.lotNumber\
Medication.identifier\
Medication.ingredient.item.concept\
Medication.ingredient.item.reference\
Medication.marketingAuthorizationHolder\
Medication.status\
MedicationAdministration\
MedicationAdministration-device\
MedicationAdministration-performer\
MedicationAdministration-performer-device-code\
MedicationAdministration-reason-given\
MedicationAdministration-reason-given-code\
MedicationAdministration-reason-not-given\
MedicationAdministration-request\
MedicationAdministration-subject\
MedicationAdministration.device.reference\
MedicationAdministration.encounter | MedicationRequest.encounter\
MedicationAdministration.medication.reference | MedicationDispense.medication.reference | MedicationRequest.medication.reference | MedicationStatement.medication.reference\
MedicationAdministration.occurence.ofType(dateTime) | MedicationAdministration.occurence.ofType(Period)\
MedicationAdministration.performer.actor.concept\
MedicationAdministration.performer.actor.reference\
MedicationAdministration.reason.concept\
MedicationAdministration.reason.reference\
MedicationAdministration.request\
MedicationAdministration.status | MedicationDispense.status | MedicationRequest.status | MedicationStatement.status\
MedicationAdministration.statusReason\
MedicationAdministration.subject\
MedicationDispense\
MedicationDispense-destination\
MedicationDispense-location\
MedicationDispense-performer\
MedicationDispense-receiver\
MedicationDispense-recorded\
MedicationDispense-responsibleparty\
MedicationDispense-subject\
MedicationDispense-whenhandedover\
MedicationDispense-whenprepared\
MedicationDispense.authorizingPrescription\
MedicationDispense.destination\
MedicationDispense.location\
MedicationDispense.performer.actor\
MedicationDispense.receiver\
MedicationDispense.recorded\
MedicationDispense.subject\
MedicationDispense.substitution.responsibleParty\
MedicationDispense.whenHandedOver\
MedicationDispense.whenPrepared\
MedicationKnowledge\
MedicationKnowledge-classification\
MedicationKnowledge-classification-type\
MedicationKnowledge-code\
MedicationKnowledge-doseform\
MedicationKnowledge-ingredient\
MedicationKnowledge-ingredient-code\
MedicationKnowledge-monitoring-program-name\
MedicationKnowledge-monitoring-program-type\
MedicationKnowledge-monograph\
MedicationKnowledge-monograph-type\
MedicationKnowledge-packaging-cost\
MedicationKnowledge-packaging-cost-concept\
MedicationKnowledge-product-type\
MedicationKnowledge-source-cost\
MedicationKnowledge.code\
MedicationKnowledge.cost.source\
MedicationKnowledge.definitional.doseForm\
MedicationKnowledge.definitional.ingredient.item.concept\
MedicationKnowledge.definitional.ingredient.item.reference\
MedicationKnowledge.medicineClassification.classification\
MedicationKnowledge.medicineClassification.type\
MedicationKnowledge.monitoringProgram.name\
MedicationKnowledge.monitoringProgram.type\
MedicationKnowledge.monograph.source\
MedicationKnowledge.monograph.type\
MedicationKnowledge.productType\
MedicationRequest\
MedicationRequest-authoredon\
MedicationRequest-category\
MedicationRequest-combo-date\
MedicationRequest-group-identifier\
MedicationRequest-intended-dispenser\
MedicationRequest-intended-performer\
MedicationRequest-intended-performertype\
MedicationRequest-intent\
MedicationRequest-priority\
MedicationRequest-requester\
MedicationRequest-subject\
MedicationRequest.authoredOn\
MedicationRequest.category\
MedicationRequest.dispenseRequest.dispenser\
MedicationRequest.dosageInstruction.timing.event | (MedicationRequest.dosageInstruction.timing.repeat.bounds.ofType(Period))\
MedicationRequest.groupIdentifier\
MedicationRequest.intent\
MedicationRequest.performer\
MedicationRequest.performerType\
MedicationRequest.priority\
MedicationRequest.requester\
MedicationRequest.subject\
MedicationStatement\
MedicationStatement-adherence\
MedicationStatement-category\
MedicationStatement-effective\
MedicationStatement-source\
MedicationStatement-subject\
MedicationStatement.adherence.code\
MedicationStatement.category\
MedicationStatement.effective.ofType(dateTime) | MedicationStatement.effective.ofType(Period)\
MedicationStatement.informationSource\
MedicationStatement.subject\
MedicinalProductDefinition\
MedicinalProductDefinition-characteristic\
MedicinalProductDefinition-characteristic-type\
MedicinalProductDefinition-contact\
MedicinalProductDefinition-domain\
MedicinalProductDefinition-identifier\
MedicinalProductDefinition-ingredient\
MedicinalProductDefinition-master-file\
MedicinalProductDefinition-name\
MedicinalProductDefinition-name-language\
MedicinalProductDefinition-product-classification\
MedicinalProductDefinition-status\
MedicinalProductDefinition-type\
MedicinalProductDefinition.characteristic.type\
MedicinalProductDefinition.characteristic.value.ofType(Quantity) | MedicinalProductDefinition.characteristic.value.ofType(CodeableConcept)\
MedicinalProductDefinition.classification\
MedicinalProductDefinition.contact.contact\
MedicinalProductDefinition.domain\
MedicinalProductDefinition.identifier\
MedicinalProductDefinition.ingredient\
MedicinalProductDefinition.masterFile\
MedicinalProductDefinition.name.productName\
MedicinalProductDefinition.name.usage.language\
MedicinalProductDefinition.status\
MedicinalProductDefinition.type\
MessageDefinition\
MessageDefinition-category\
MessageDefinition-event\
MessageDefinition-focus\
MessageDefinition-parent\
MessageDefinition.category\
MessageDefinition.event.ofType(Coding)\
MessageDefinition.focus.code\
MessageDefinition.parent\
MessageHeader\
MessageHeader-author\
MessageHeader-code\
MessageHeader-destination\
MessageHeader-event\
MessageHeader-focus\
MessageHeader-receiver\
MessageHeader-response-id\
MessageHeader-responsible\
MessageHeader-sender\
MessageHeader-source\
MessageHeader-target\
MessageHeader.author\
MessageHeader.destination.name\
MessageHeader.destination.receiver\
MessageHeader.destination.target\
MessageHeader.event.ofType(Coding) | MessageHeader.event.ofType(canonical)\
MessageHeader.focus\
MessageHeader.response.code\
MessageHeader.response.identifier\
MessageHeader.responsible\
MessageHeader.sender\
MessageHeader.source.name\
MetadataResource-composed-of\
MetadataResource-depends-on\
MetadataResource-derived-from\
MetadataResource-effective\
MetadataResource-predecessor\
MetadataResource-successor\
MetadataResource-topic\
MolecularSequence\
MolecularSequence-focus\
MolecularSequence-subject\
MolecularSequence.focus\
MolecularSequence.subject\
NamingSystem\
NamingSystem-contact\
NamingSystem-id-type\
NamingSystem-kind\
NamingSystem-period\
NamingSystem-responsible\
NamingSystem-telecom\
NamingSystem-type\
NamingSystem-value\
NamingSystem.contact.name\
NamingSystem.contact.telecom\
NamingSystem.kind\
NamingSystem.responsible\
NamingSystem.type\
NamingSystem.uniqueId.period\
NamingSystem.uniqueId.type\
NamingSystem.uniqueId.value\
NutritionIntake\
NutritionIntake-nutrition\
NutritionIntake-source\
NutritionIntake-status\
NutritionIntake-subject\
NutritionIntake.consumedItem.nutritionProduct.concept\
NutritionIntake.status\
NutritionIntake.subject\
NutritionOrder\
NutritionOrder-additive\
NutritionOrder-datetime\
NutritionOrder-formula\
NutritionOrder-group-identifier\
NutritionOrder-oraldiet\
NutritionOrder-provider\
NutritionOrder-status\
NutritionOrder-subject\
NutritionOrder-supplement\
NutritionOrder.dateTime\
NutritionOrder.enteralFormula.additive.type.concept\
NutritionOrder.enteralFormula.baseFormulaType.concept\
NutritionOrder.groupIdentifier\
NutritionOrder.oralDiet.type\
NutritionOrder.orderer\
NutritionOrder.status\
NutritionOrder.subject\
NutritionOrder.supplement.type.concept\
NutritionProduct\
NutritionProduct-code\
NutritionProduct-identifier\
NutritionProduct-lot-number\
NutritionProduct-serial-number\
NutritionProduct-status\
NutritionProduct.category\
NutritionProduct.code\
NutritionProduct.instance.identifier\
NutritionProduct.instance.lotNumber\
Observation\
Observation | Observation.component\
Observation-based-on\
Observation-category\
Observation-code-value-concept\
Observation-code-value-date\
Observation-code-value-quantity\
Observation-code-value-string\
Observation-combo-code\
Observation-combo-code-value-concept\
Observation-combo-code-value-quantity\
Observation-combo-data-absent-reason\
Observation-combo-value-concept\
Observation-combo-value-quantity\
Observation-component-code\
Observation-component-code-value-concept\
Observation-component-code-value-quantity\
Observation-component-data-absent-reason\
Observation-component-value-canonical\
Observation-component-value-concept\
Observation-component-value-quantity\
Observation-component-value-reference\
Observation-data-absent-reason\
Observation-derived-from\
Observation-device\
Observation-focus\
Observation-has-member\
Observation-method\
Observation-part-of\
Observation-performer\
Observation-specimen\
Observation-status\
Observation-subject\
Observation-value-canonical\
Observation-value-concept\
Observation-value-date\
Observation-value-markdown\
Observation-value-quantity\
Observation-value-reference\
Observation-value-string\
Observation.basedOn\
Observation.category\
Observation.code | Observation.component.code\
Observation.component\
Observation.component.code\
Observation.component.dataAbsentReason\
Observation.component.value.ofType(CodeableConcept)\
Observation.component.value.ofType(Quantity) | Observation.component.value.ofType(SampledData)\
Observation.component.value.ofType(Reference)\
Observation.component.value.ofType(canonical)\
Observation.dataAbsentReason\
Observation.dataAbsentReason | Observation.component.dataAbsentReason\
Observation.derivedFrom\
Observation.device\
Observation.focus\
Observation.hasMember\
Observation.method\
Observation.partOf\
Observation.performer\
Observation.specimen\
Observation.status\
Observation.subject\
Observation.value.ofType(CodeableConcept)\
Observation.value.ofType(CodeableConcept) | Observation.component.value.ofType(CodeableConcept)\
Observation.value.ofType(Quantity) | Observation.value.ofType(SampledData)\
Observation.value.ofType(Quantity) | Observation.value.ofType(SampledData) | Observation.component.value.ofType(Quantity) | Observation.component.value.ofType(SampledData)\
Observation.value.ofType(Reference)\
Observation.value.ofType(canonical)\
Observation.value.ofType(dateTime) | Observation.value.ofType(Period)\
Observation.value.ofType(markdown) | Observation.value.ofType(CodeableConcept).text\
ObservationDefinition\
ObservationDefinition-category\
ObservationDefinition-code\
ObservationDefinition-experimental\
ObservationDefinition-method\
ObservationDefinition.category\
ObservationDefinition.code\
ObservationDefinition.experimental\
ObservationDefinition.method\
OperationDefinition\
OperationDefinition-base\
OperationDefinition-code\
OperationDefinition-input-profile\
OperationDefinition-instance\
OperationDefinition-kind\
OperationDefinition-output-profile\
OperationDefinition-system\
OperationDefinition-type\
OperationDefinition.base\
OperationDefinition.code\
OperationDefinition.inputProfile\
OperationDefinition.instance\
OperationDefinition.kind\
OperationDefinition.outputProfile\
OperationDefinition.system\
OperationDefinition.type\
OperationOutcome\
Organization\
Organization-active\
Organization-address\
Organization-address-city\
Organization-address-country\
Organization-address-postalcode\
Organization-address-state\
Organization-address-use\
Organization-endpoint\
Organization-identifier\
Organization-name\
Organization-partof\
Organization-phonetic\
Organization-type\
Organization.active\
Organization.contact.address\
Organization.contact.address.city\
Organization.contact.address.country\
Organization.contact.address.postalCode\
Organization.contact.address.state\
Organization.contact.address.use\
Organization.endpoint\
Organization.identifier | Organization.qualification.identifier\
Organization.name\
Organization.name | Organization.alias\
Organization.partOf\
Organization.type\
OrganizationAffiliation\
OrganizationAffiliation-active\
OrganizationAffiliation-date\
OrganizationAffiliation-email\
OrganizationAffiliation-endpoint\
OrganizationAffiliation-identifier\
OrganizationAffiliation-location\
OrganizationAffiliation-network\
OrganizationAffiliation-participating-organization\
OrganizationAffiliation-phone\
OrganizationAffiliation-primary-organization\
OrganizationAffiliation-role\
OrganizationAffiliation-service\
OrganizationAffiliation-specialty\
OrganizationAffiliation-telecom\
OrganizationAffiliation.active\
OrganizationAffiliation.code\
OrganizationAffiliation.contact.telecom\
OrganizationAffiliation.contact.telecom.where(system='email')\
OrganizationAffiliation.contact.telecom.where(system='phone')\
OrganizationAffiliation.endpoint\
OrganizationAffiliation.healthcareService\
OrganizationAffiliation.identifier\
OrganizationAffiliation.location\
OrganizationAffiliation.network\
OrganizationAffiliation.organization\
OrganizationAffiliation.participatingOrganization\
OrganizationAffiliation.period\
OrganizationAffiliation.specialty\
PackagedProductDefinition\
PackagedProductDefinition-biological\
PackagedProductDefinition-contained-item\
PackagedProductDefinition-device\
PackagedProductDefinition-identifier\
PackagedProductDefinition-manufactured-item\
PackagedProductDefinition-medication\
PackagedProductDefinition-name\
PackagedProductDefinition-nutrition\
PackagedProductDefinition-package\
PackagedProductDefinition-package-for\
PackagedProductDefinition-status\
PackagedProductDefinition.identifier\
PackagedProductDefinition.name\
PackagedProductDefinition.packageFor\
PackagedProductDefinition.packaging.containedItem.item.reference\
PackagedProductDefinition.status\
Parameters\
Patient\
Patient-active\
Patient-death-date\
Patient-deceased\
Patient-general-practitioner\
Patient-identifier\
Patient-language\
Patient-link\
Patient-name\
Patient-organization\
Patient.active\
Patient.address | Person.address | Practitioner.address | RelatedPerson.address\
Patient.address.city | Person.address.city | Practitioner.address.city | RelatedPerson.address.city\
Patient.address.country | Person.address.country | Practitioner.address.country | RelatedPerson.address.country\
Patient.address.postalCode | Person.address.postalCode | Practitioner.address.postalCode | RelatedPerson.address.postalCode\
Patient.address.state | Person.address.state | Practitioner.address.state | RelatedPerson.address.state\
Patient.address.use | Person.address.use | Practitioner.address.use | RelatedPerson.address.use\
Patient.birthDate | Person.birthDate | RelatedPerson.birthDate\
Patient.communication.language\
Patient.deceased.exists() and Patient.deceased != false\
Patient.extension('http://example.org/fhir/StructureDefinition/participation-agreement').value\
Patient.gender | Person.gender | Practitioner.gender | RelatedPerson.gender\
Patient.generalPractitioner\
Patient.identifier\
Patient.link.other\
Patient.managingOrganization\
Patient.name\
Patient.name | Person.name | Practitioner.name | RelatedPerson.name\
Patient.name.family | Practitioner.name.family\
Patient.name.given | Practitioner.name.given\
Patient.telecom | Person.telecom | Practitioner.telecom | PractitionerRole.contact.telecom | RelatedPerson.telecom\
Patient.telecom.where(system='email') | Person.telecom.where(system='email') | Practitioner.telecom.where(system='email') | PractitionerRole.contact.telecom.where(system='email') | RelatedPerson.telecom.where(system='email')\
Patient.telecom.where(system='phone') | Person.telecom.where(system='phone') | Practitioner.telecom.where(system='phone') | PractitionerRole.contact.telecom.where(system='phone') | RelatedPerson.telecom.where(system='phone')\
PaymentNotice\
PaymentNotice-created\
PaymentNotice-identifier\
PaymentNotice-payment-status\
PaymentNotice-reporter\
PaymentNotice-request\
PaymentNotice-response\
PaymentNotice-status\
PaymentNotice.created\
PaymentNotice.identifier\
PaymentNotice.paymentStatus\
PaymentNotice.reporter\
PaymentNotice.request\
PaymentNotice.response\
PaymentNotice.status\
PaymentReconciliation\
PaymentReconciliation-allocation-account\
PaymentReconciliation-allocation-encounter\
PaymentReconciliation-created\
PaymentReconciliation-disposition\
PaymentReconciliation-identifier\
PaymentReconciliation-outcome\
PaymentReconciliation-payment-issuer\
PaymentReconciliation-request\
PaymentReconciliation-requestor\
PaymentReconciliation-status\
PaymentReconciliation.allocation.account\
PaymentReconciliation.allocation.encounter\
PaymentReconciliation.created\
PaymentReconciliation.disposition\
PaymentReconciliation.identifier\
PaymentReconciliation.outcome\
PaymentReconciliation.paymentIssuer\
PaymentReconciliation.request\
PaymentReconciliation.requestor\
PaymentReconciliation.status\
Permission\
Permission-status\
Permission.status\
Person\
Person-death-date\
Person-deceased\
Person-family\
Person-given\
Person-link\
Person-name\
Person-organization\
Person-practitioner\
Person-relatedperson\
Person.deceased.exists() and Person.deceased != false\
Person.link.target\
Person.link.target.where(resolve() is Practitioner)\
Person.link.target.where(resolve() is RelatedPerson)\
Person.managingOrganization\
Person.name\
Person.name.family\
Person.name.given\
PlanDefinition\
PlanDefinition-definition\
PlanDefinition-type\
PlanDefinition.action.definition.ofType(canonical) | PlanDefinition.action.definition.ofType(uri)\
PlanDefinition.type\
Practitioner\
Practitioner-active\
Practitioner-communication\
Practitioner-death-date\
Practitioner-deceased\
Practitioner-identifier\
Practitioner-name\
Practitioner-qualification-period\
Practitioner.active\
Practitioner.communication.language\
Practitioner.deceased.exists() and Practitioner.deceased != false\
Practitioner.identifier | Practitioner.qualification.identifier\
Practitioner.name\
Practitioner.qualification.period\
PractitionerRole\
PractitionerRole-active\
PractitionerRole-characteristic\
PractitionerRole-communication\
PractitionerRole-date\
PractitionerRole-endpoint\
PractitionerRole-identifier\
PractitionerRole-location\
PractitionerRole-organization\
PractitionerRole-practitioner\
PractitionerRole-role\
PractitionerRole-service\
PractitionerRole-specialty\
PractitionerRole.active\
PractitionerRole.characteristic\
PractitionerRole.code\
PractitionerRole.communication\
PractitionerRole.endpoint\
PractitionerRole.healthcareService\
PractitionerRole.identifier\
PractitionerRole.location\
PractitionerRole.organization\
PractitionerRole.period\
PractitionerRole.practitioner\
PractitionerRole.specialty\
Procedure\
Procedure-based-on\
Procedure-category\
Procedure-instantiates-canonical\
Procedure-instantiates-uri\
Procedure-location\
Procedure-part-of\
Procedure-performer\
Procedure-reason-code\
Procedure-reason-reference\
Procedure-report\
Procedure-status\
Procedure-subject\
Procedure.basedOn\
Procedure.category\
Procedure.instantiatesCanonical\
Procedure.instantiatesUri\
Procedure.location\
Procedure.partOf\
Procedure.performer.actor\
Procedure.reason.concept\
Procedure.reason.reference\
Procedure.report\
Procedure.status\
Procedure.subject\
Provenance\
Provenance-activity\
Provenance-agent\
Provenance-agent-role\
Provenance-agent-type\
Provenance-based-on\
Provenance-entity\
Provenance-location\
Provenance-recorded\
Provenance-signature-type\
Provenance-target\
Provenance-when\
Provenance.activity\
Provenance.agent.role\
Provenance.agent.type\
Provenance.agent.who\
Provenance.basedOn\
Provenance.entity.what\
Provenance.location\
Provenance.recorded\
Provenance.signature.type\
Provenance.target\
Questionnaire\
Questionnaire-combo-code\
Questionnaire-definition\
Questionnaire-item-code\
Questionnaire-questionnaire-code\
Questionnaire-subject-type\
Questionnaire.code\
Questionnaire.code | Questionnaire.item.code\
Questionnaire.item.code\
Questionnaire.item.definition\
Questionnaire.subjectType\
QuestionnaireResponse\
QuestionnaireResponse-author\
QuestionnaireResponse-authored\
QuestionnaireResponse-based-on\
QuestionnaireResponse-item-subject\
QuestionnaireResponse-part-of\
QuestionnaireResponse-questionnaire\
QuestionnaireResponse-source\
QuestionnaireResponse-status\
QuestionnaireResponse-subject\
QuestionnaireResponse.author\
QuestionnaireResponse.authored\
QuestionnaireResponse.basedOn\
QuestionnaireResponse.item.where(extension('http://hl7.org/fhir/StructureDefinition/questionnaireresponse-isSubject').exists()).answer.value.ofType(Reference)\
QuestionnaireResponse.partOf\
QuestionnaireResponse.questionnaire\
QuestionnaireResponse.source\
QuestionnaireResponse.status\
QuestionnaireResponse.subject\
RegulatedAuthorization\
RegulatedAuthorization-case\
RegulatedAuthorization-case-type\
RegulatedAuthorization-holder\
RegulatedAuthorization-identifier\
RegulatedAuthorization-region\
RegulatedAuthorization-status\
RegulatedAuthorization-subject\
RegulatedAuthorization.case.identifier\
RegulatedAuthorization.case.type\
RegulatedAuthorization.holder\
RegulatedAuthorization.identifier\
RegulatedAuthorization.region\
RegulatedAuthorization.status\
RegulatedAuthorization.subject\
RelatedPerson\
RelatedPerson-active\
RelatedPerson-family\
RelatedPerson-given\
RelatedPerson-name\
RelatedPerson-relationship\
RelatedPerson.active\
RelatedPerson.name\
RelatedPerson.name.family\
RelatedPerson.name.given\
RelatedPerson.relationship\
RequestOrchestration\
RequestOrchestration-author\
RequestOrchestration-authored\
RequestOrchestration-based-on\
RequestOrchestration-group-identifier\
RequestOrchestration-instantiates-canonical\
RequestOrchestration-instantiates-uri\
RequestOrchestration-intent\
RequestOrchestration-participant\
RequestOrchestration-priority\
RequestOrchestration-status\
RequestOrchestration-subject\
RequestOrchestration.action.participant.actor.ofType(Reference) | RequestOrchestration.action.participant.actor.ofType(canonical)\
RequestOrchestration.author\
RequestOrchestration.authoredOn\
RequestOrchestration.basedOn\
RequestOrchestration.groupIdentifier\
RequestOrchestration.instantiatesCanonical\
RequestOrchestration.instantiatesUri\
RequestOrchestration.intent\
RequestOrchestration.priority\
RequestOrchestration.status\
RequestOrchestration.subject\
Requirements\
Requirements-actor\
Requirements-derived-from\
Requirements.actor\
Requirements.derivedFrom\
ResearchStudy\
ResearchStudy-actual\
ResearchStudy-classifier\
ResearchStudy-condition\
ResearchStudy-date\
ResearchStudy-description\
ResearchStudy-eligibility\
ResearchStudy-focus-code\
ResearchStudy-focus-reference\
ResearchStudy-identifier\
ResearchStudy-keyword\
ResearchStudy-name\
ResearchStudy-objective-description\
ResearchStudy-objective-type\
ResearchStudy-part-of\
ResearchStudy-period\
ResearchStudy-phase\
ResearchStudy-progress-status-state-actual\
ResearchStudy-progress-status-state-period\
ResearchStudy-progress-status-state-period-actual\
ResearchStudy-protocol\
ResearchStudy-recruitment-actual\
ResearchStudy-recruitment-target\
ResearchStudy-region\
ResearchStudy-site\
ResearchStudy-state\
ResearchStudy-status\
ResearchStudy-study-design\
ResearchStudy-title\
ResearchStudy.classifier\
ResearchStudy.condition\
ResearchStudy.description\
ResearchStudy.focus.concept\
ResearchStudy.focus.reference\
ResearchStudy.identifier\
ResearchStudy.keyword\
ResearchStudy.name\
ResearchStudy.objective.description\
ResearchStudy.objective.type\
ResearchStudy.partOf\
ResearchStudy.period\
ResearchStudy.phase\
ResearchStudy.progressStatus\
ResearchStudy.protocol\
ResearchStudy.recruitment.actualNumber\
ResearchStudy.recruitment.eligibility\
ResearchStudy.recruitment.targetNumber\
ResearchStudy.region\
ResearchStudy.site\
ResearchStudy.status\
ResearchStudy.studyDesign\
ResearchStudy.title\
ResearchSubject\
ResearchSubject-status\
ResearchSubject-study\
ResearchSubject-subject\
ResearchSubject-subjectstate\
ResearchSubject.progress.subjectState\
ResearchSubject.status\
ResearchSubject.study\
ResearchSubject.subject\
Resource\
Resource-content\
Resource-filter\
Resource-has\
Resource-id\
Resource-in\
Resource-language\
Resource-lastUpdated\
Resource-list\
Resource-profile\
Resource-query\
Resource-security\
Resource-source\
Resource-tag\
Resource-text\
Resource-type\
Resource.id\
Resource.language\
Resource.meta.lastUpdated\
Resource.meta.profile\
Resource.meta.security\
Resource.meta.source\
Resource.meta.tag\
RiskAssessment\
RiskAssessment-condition\
RiskAssessment-method\
RiskAssessment-performer\
RiskAssessment-probability\
RiskAssessment-risk\
RiskAssessment-subject\
RiskAssessment.condition\
RiskAssessment.method\
RiskAssessment.performer\
RiskAssessment.prediction.probability.ofType(decimal)\
RiskAssessment.prediction.qualitativeRisk\
RiskAssessment.subject\
Schedule\
Schedule-active\
Schedule-actor\
Schedule-date\
Schedule-identifier\
Schedule-name\
Schedule-service-category\
Schedule-service-type\
Schedule-service-type-reference\
Schedule-specialty\
Schedule.active\
Schedule.actor\
Schedule.identifier\
Schedule.name\
Schedule.planningHorizon\
Schedule.serviceCategory\
Schedule.serviceType.concept\
Schedule.serviceType.reference\
Schedule.specialty\
SearchParameter\
SearchParameter-base\
SearchParameter-code\
SearchParameter-component\
SearchParameter-derived-from\
SearchParameter-target\
SearchParameter-type\
SearchParameter.base\
SearchParameter.code\
SearchParameter.component.definition\
SearchParameter.derivedFrom\
SearchParameter.target\
SearchParameter.type\
ServiceRequest\
ServiceRequest-authored\
ServiceRequest-based-on\
ServiceRequest-body-site\
ServiceRequest-body-structure\
ServiceRequest-category\
ServiceRequest-code-concept\
ServiceRequest-code-reference\
ServiceRequest-instantiates-canonical\
ServiceRequest-instantiates-uri\
ServiceRequest-intent\
ServiceRequest-occurrence\
ServiceRequest-performer\
ServiceRequest-performer-type\
ServiceRequest-priority\
ServiceRequest-replaces\
ServiceRequest-requester\
ServiceRequest-requisition\
ServiceRequest-specimen\
ServiceRequest-status\
ServiceRequest-subject\
ServiceRequest.authoredOn\
ServiceRequest.basedOn\
ServiceRequest.bodySite\
ServiceRequest.bodyStructure\
ServiceRequest.category\
ServiceRequest.code.concept\
ServiceRequest.code.reference\
ServiceRequest.instantiatesCanonical\
ServiceRequest.instantiatesUri\
ServiceRequest.intent\
ServiceRequest.occurrence.ofType(dateTime) | ServiceRequest.occurrence.ofType(Period) | ServiceRequest.occurrence.ofType(Timing)\
ServiceRequest.performer\
ServiceRequest.performerType\
ServiceRequest.priority\
ServiceRequest.replaces\
ServiceRequest.requester\
ServiceRequest.requisition\
ServiceRequest.specimen\
ServiceRequest.status\
ServiceRequest.subject\
Slot\
Slot-appointment-type\
Slot-identifier\
Slot-schedule\
Slot-service-category\
Slot-service-type\
Slot-service-type-reference\
Slot-specialty\
Slot-start\
Slot-status\
Slot.appointmentType\
Slot.identifier\
Slot.schedule\
Slot.serviceCategory\
Slot.serviceType.concept\
Slot.serviceType.reference\
Slot.specialty\
Slot.start\
Slot.status\
Specimen\
Specimen-accession\
Specimen-bodysite\
Specimen-collected\
Specimen-collector\
Specimen-container-device\
Specimen-parent\
Specimen-procedure\
Specimen-status\
Specimen-subject\
Specimen.accessionIdentifier\
Specimen.collection.bodySite.reference\
Specimen.collection.collected.ofType(dateTime) | Specimen.collection.collected.ofType(Period)\
Specimen.collection.collector\
Specimen.collection.procedure\
Specimen.container.device.where(resolve() is Device)\
Specimen.parent\
Specimen.status\
Specimen.subject\
SpecimenDefinition\
SpecimenDefinition-container\
SpecimenDefinition-experimental\
SpecimenDefinition-is-derived\
SpecimenDefinition-type\
SpecimenDefinition-type-tested\
SpecimenDefinition.experimental\
SpecimenDefinition.typeCollected\
SpecimenDefinition.typeTested.container.type\
SpecimenDefinition.typeTested.isDerived\
SpecimenDefinition.typeTested.type\
StructureDefinition\
StructureDefinition-abstract\
StructureDefinition-base\
StructureDefinition-base-path\
StructureDefinition-derivation\
StructureDefinition-experimental\
StructureDefinition-ext-context\
StructureDefinition-ext-context-expression\
StructureDefinition-ext-context-type\
StructureDefinition-keyword\
StructureDefinition-kind\
StructureDefinition-path\
StructureDefinition-type\
StructureDefinition-valueset\
StructureDefinition.abstract\
StructureDefinition.baseDefinition\
StructureDefinition.context\
StructureDefinition.context.expression\
StructureDefinition.context.type\
StructureDefinition.derivation\
StructureDefinition.experimental\
StructureDefinition.keyword\
StructureDefinition.kind\
StructureDefinition.snapshot.element.base.path | StructureDefinition.differential.element.base.path\
StructureDefinition.snapshot.element.binding.valueSet\
StructureDefinition.snapshot.element.path | StructureDefinition.differential.element.path\
StructureDefinition.type\
StructureMap\
Subscription\
Subscription-contact\
Subscription-content-level\
Subscription-filter-value\
Subscription-identifier\
Subscription-name\
Subscription-owner\
Subscription-payload\
Subscription-status\
Subscription-topic\
Subscription-type\
Subscription-url\
Subscription.channelType\
Subscription.contact\
Subscription.content\
Subscription.contentType\
Subscription.endpoint\
Subscription.filterBy.value\
Subscription.identifier\
Subscription.managingEntity\
Subscription.name\
Subscription.status\
Subscription.topic\
SubscriptionStatus\
SubscriptionTopic\
SubscriptionTopic-derived-or-self\
SubscriptionTopic-effective\
SubscriptionTopic-event\
SubscriptionTopic-resource\
SubscriptionTopic-trigger-description\
SubscriptionTopic.effectivePeriod\
SubscriptionTopic.eventTrigger.event\
SubscriptionTopic.resourceTrigger.description\
SubscriptionTopic.resourceTrigger.resource | SubscriptionTopic.eventTrigger.resource | SubscriptionTopic.canFilterBy.resource | SubscriptionTopic.notificationShape.resource\
SubscriptionTopic.url | SubscriptionTopic.derivedFrom\
Substance\
Substance-category\
Substance-code\
Substance-code-reference\
Substance-expiry\
Substance-identifier\
Substance-quantity\
Substance-status\
Substance-substance-reference\
Substance.category\
Substance.code.concept | (Substance.ingredient.substance.ofType(CodeableConcept))\
Substance.code.reference\
Substance.expiry\
Substance.identifier\
Substance.quantity\
Substance.status\
SubstanceDefinition\
SubstanceDefinition-classification\
SubstanceDefinition-code\
SubstanceDefinition-domain\
SubstanceDefinition-identifier\
SubstanceDefinition-name\
SubstanceDefinition.classification\
SubstanceDefinition.code.code\
SubstanceDefinition.domain\
SubstanceDefinition.identifier\
SubstanceDefinition.name.name\
SubstanceNucleicAcid\
SubstancePolymer\
SubstanceProtein\
SubstanceReferenceInformation\
SubstanceSourceMaterial\
SupplyDelivery\
SupplyDelivery-receiver\
SupplyDelivery-status\
SupplyDelivery-supplier\
SupplyDelivery.receiver\
SupplyDelivery.status\
SupplyDelivery.supplier\
SupplyRequest\
SupplyRequest-category\
SupplyRequest-requester\
SupplyRequest-status\
SupplyRequest-subject\
SupplyRequest-supplier\
SupplyRequest.category\
SupplyRequest.deliverTo\
SupplyRequest.requester\
SupplyRequest.status\
SupplyRequest.supplier\
Task\
Task-actor\
Task-authored-on\
Task-based-on\
Task-business-status\
Task-focus\
Task-group-identifier\
Task-intent\
Task-modified\
Task-output\
Task-owner\
Task-part-of\
Task-performer\
Task-period\
Task-priority\
Task-requestedperformer-reference\
Task-requester\
Task-status\
Task-subject\
Task.authoredOn\
Task.basedOn\
Task.businessStatus\
Task.executionPeriod\
Task.focus\
Task.for\
Task.groupIdentifier\
Task.intent\
Task.lastModified\
Task.output.value.ofType(Reference)\
Task.owner\
Task.partOf\
Task.performer.actor\
Task.priority\
Task.requestedPerformer.concept\
Task.requestedPerformer.reference\
Task.requester\
Task.status\
TerminologyCapabilities\
TestPlan\
TestPlan-scope\
TestPlan.scope\
TestReport\
TestReport-identifier\
TestReport-issued\
TestReport-participant\
TestReport-result\
TestReport-status\
TestReport-tester\
TestReport-testscript\
TestReport.identifier\
TestReport.issued\
TestReport.participant.uri\
TestReport.result\
TestReport.status\
TestReport.testScript\
TestReport.tester\
TestScript\
TestScript-artifact\
TestScript-conformance\
TestScript-phase\
TestScript-scope-artifact\
TestScript-scope-artifact-conformance\
TestScript-scope-artifact-phase\
TestScript-testscript-capability\
TestScript.metadata.capability.description\
TestScript.scope\
TestScript.scope.artifact\
Transport\
Transport-identifier\
Transport-status\
Transport.identifier\
Transport.status\
ValueSet\
ValueSet-code\
ValueSet-expansion\
ValueSet-reference\
ValueSet.compose.include.system\
ValueSet.expansion.contains.code | ValueSet.compose.include.concept.code\
ValueSet.expansion.identifier\
VerificationResult\
VerificationResult-attestation-method\
VerificationResult-attestation-onbehalfof\
VerificationResult-attestation-who\
VerificationResult-primarysource-date\
VerificationResult-primarysource-type\
VerificationResult-primarysource-who\
VerificationResult-status\
VerificationResult-status-date\
VerificationResult-target\
VerificationResult-validator-organization\
VerificationResult.attestation.communicationMethod\
VerificationResult.attestation.onBehalfOf\
VerificationResult.attestation.who\
VerificationResult.primarySource.type\
VerificationResult.primarySource.validationDate\
VerificationResult.primarySource.who\
VerificationResult.status\
VerificationResult.statusDate\
VerificationResult.target\
VerificationResult.validator.organization\
VisionPrescription\
VisionPrescription-datewritten\
VisionPrescription-prescriber\
VisionPrescription-status\
VisionPrescription.dateWritten\
VisionPrescription.prescriber\
VisionPrescription.status\
_content\
_filter\
_has\
_id\
_in\
_language\
_lastUpdated\
_list\
_profile\
_query\
_security\
_source\
_tag\
_text\
_type\
abatement-age\
abatement-date\
abatement-string\
abstract\
accession\
account\
achievement-status\
action\
active\
activity\
activity-reference\
actor\
actual\
actuality\
additive\
address\
address-city\
address-country\
address-postalcode\
address-state\
address-use\
addresses\
adherence\
administered-by\
agent\
agent-role\
agent-type\
allocation-account\
allocation-encounter\
appointment\
appointment-type\
artifact\
attestation-method\
attestation-onbehalfof\
attestation-who\
attester\
author\
authored\
authored-on\
authoredon\
authority\
base\
base-path\
based-on\
beneficiary\
biological\
biological-source-event\
birthdate\
body-site\
body-structure\
bodysite\
bodysite-reference\
business-status\
care-manager\
care-team\
careteam\
case\
case-type\
category\
characteristic\
characteristic-reference\
characteristic-type\
characteristic-value\
claim\
class\
class-type\
class-value\
classification\
classification-type\
classifier\
clinical-code\
clinical-date\
clinical-encounter\
clinical-identifier\
clinical-patient\
clinical-status\
clinical-type\
code\
code-concept\
code-reference\
code-value-concept\
code-value-date\
code-value-quantity\
code-value-string\
collected\
collector\
combo-code\
combo-code-value-concept\
combo-code-value-quantity\
combo-data-absent-reason\
combo-date\
combo-value-concept\
combo-value-quantity\
communication\
component\
component-code\
component-code-value-concept\
component-code-value-quantity\
component-data-absent-reason\
component-value-canonical\
component-value-concept\
component-value-quantity\
component-value-reference\
composed-of\
composition\
conclusion\
condition\
conformance.ofType(CodeableConcept)\
connection-type\
contact\
contained-item\
container\
container-device\
contains\
content-level\
content-mode\
content-type\
contenttype\
context\
context-quantity\
context-type\
context-type-quantity\
context-type-value\
contraindication\
contraindication-reference\
controller\
coverage\
coverage-area\
created\
creation\
criticality\
custodian\
data\
data-absent-reason\
date\
date-start\
datetime\
datewritten\
death-date\
deceased\
definition\
denominator\
dependent\
depends-on\
derivation\
derived-from\
derived-or-self\
description\
destination\
detail-udi\
device\
device-name\
diagnosis-code\
diagnosis-reference\
dicom-class\
disposition\
doc-status\
domain\
dose-form\
dose-status\
doseform\
effect\
effect-reference\
effective\
eligibility\
email\
empty-reason\
encounter\
end-date\
endpoint\
entered-date\
enterer\
entity\
entity-role\
entry\
episode-of-care\
evaluated-resource\
event\
event-code\
event-date\
event-reference\
evidence\
evidence-detail\
example\
example-constraint\
example-extension\
example-reference\
exclude\
excluded_structure\
expansion\
experimental\
expiration-date\
expiry\
expression\
ext-context\
ext-context-expression\
ext-context-type\
facility\
factor-override\
family\
fhirversion\
filter\
filter-value\
finding-code\
finding-ref\
focus\
focus-code\
focus-reference\
for\
form\
form-of\
format\
format-canonical\
format-code\
format-uri\
formula\
function\
gender\
general-practitioner\
given\
global\
goal\
grantee\
group\
group-identifier\
guarantor\
guide\
has-member\
holder\
id\
id-type\
identified\
identifier\
immunization-event\
implicated\
included_structure\
incoming-referral\
indication\
indication-reference\
individual-address\
individual-address-city\
individual-address-country\
individual-address-postalcode\
individual-address-state\
individual-address-use\
individual-birthdate\
individual-email\
individual-family\
individual-gender\
individual-given\
individual-phone\
individual-phonetic\
individual-telecom\
information\
information-provider\
ingredient\
ingredient-code\
input-profile\
instance\
instantiates\
instantiates-canonical\
instantiates-uri\
insurance\
insurer\
intended-dispenser\
intended-performer\
intended-performertype\
intent\
interaction\
is-derived\
issued\
issuer\
item\
item-code\
item-reference\
item-subject\
item-udi\
jurisdiction\
keyword\
kind\
language\
last-date\
length\
lifecycle-status\
link\
location\
location-period\
location.reference\
lot-number\
manager\
managing-entity\
manifestation-code\
manifestation-reference\
manufacture-date\
manufactured-item\
manufacturer\
mapping-property\
marketingauthorizationholder\
master-file\
measure\
media\
medication\
medications-date\
medications-encounter\
medications-medication\
medications-prescription\
medications-status\
medium\
member\
membership\
message\
method\
modality\
mode\
model\
modified\
monitoring-program-name\
monitoring-program-type\
monograph\
monograph-type\
morphology\
name\
name-language\
near\
network\
notes\
numerator\
nutrition\
objective-description\
objective-type\
occurrence\
offered-in\
onset-age\
onset-date\
onset-info\
operational-status\
operator\
oraldiet\
organization\
other-map\
outcome\
output\
output-profile\
owned-by\
owner\
package\
package-for\
packaging-cost\
packaging-cost-concept\
parent\
part-agree\
part-of\
part-status\
participant\
participant-actor\
participant-function\
participant-role\
participant-type\
participating-organization\
partof\
path\
patient\
payee\
payload\
payload-type\
payment-date\
payment-issuer\
payment-status\
paymentby-party\
performer\
performer-actor\
performer-code\
performer-device-code\
performer-function\
performer-type\
performing-organization\
period\
phase\
phase.ofType(CodeableConcept)\
phone\
phonetic\
policy\
policy-holder\
practitioner\
predecessor\
prescriber\
prescription\
previous\
price-override\
primary-organization\
primarysource-date\
primarysource-type\
primarysource-who\
prior-request\
priority\
probability\
problem\
procedure\
procedure-udi\
product\
product-category\
product-classification\
product-status\
product-type\
program\
progress-status-state-actual\
progress-status-state-period\
progress-status-state-period-actual\
protocol\
provider\
publisher\
purpose\
qualification-period\
quantity\
questionnaire\
questionnaire-code\
reaction\
reaction-date\
reason\
reason-code\
reason-given\
reason-given-code\
reason-not-given\
reason-reference\
received\
receiver\
recipient\
recorded\
recorded-date\
recorder\
recruitment-actual\
recruitment-target\
reference\
referrer\
region\
related\
relatedaccount\
relatedperson\
relatesto\
relation\
relationship\
replaces\
report\
reporter\
request\
requested-period\
requestedPeriod\
requestedperformer-reference\
requester\
requesting-organization\
requestor\
requisition\
resource\
resource-profile\
response\
response-id\
responsible\
responsibleparty\
result\
resultingeffect\
results-interpreter\
risk\
role\
route\
schedule\
scope\
scope-artifact\
scope-artifact-conformance\
scope-artifact-phase\
section\
section-code-text\
section-text\
section.code\
section.text\
security-label\
security-service\
sender\
sent\
serial-number\
series\
seriousness\
service\
service-category\
service-provider\
service-type\
service-type-reference\
setting\
severity\
sex\
signature-type\
signer\
site\
slot\
software\
source\
source-code\
source-cost\
source-group-system\
source-reference\
source-scope\
source-scope-uri\
special-arrangement\
specialty\
specification\
specification-version\
specification.ofType(CodeableConcept)\
specimen\
stage\
start\
start-date\
started\
state\
status\
status-date\
status-reason\
strength-concentration-quantity\
strength-concentration-ratio\
strength-presentation-quantity\
strength-presentation-ratio\
study\
study-design\
study-uid\
subdetail-udi\
subject\
subject-status\
subject-type\
subject_state\
subscriber\
subscriberid\
substance\
substance-code\
substance-definition\
substance-reference\
successor\
supplement\
supplements\
supplier\
support\
supported-profile\
supporting-info\
system\
target\
target-code\
target-date\
target-disease\
target-group-system\
target-measure\
target-scope\
target-scope-uri\
target-species\
telecom\
tester\
testscript\
testscript-capability\
timestamp\
title\
topic\
totalgross\
totalnet\
trigger-description\
type\
type-tested\
udi-carrier\
udi-di\
url\
use\
vaccine-code\
vaccine-type\
validator-organization\
value\
value-canonical\
value-concept\
value-date\
value-markdown\
value-quantity\
value-reference\
value.ofType(CodeableConcept)\
value.ofType(Quantity)\
value.ofType(Quantity) | value.ofType(Range)\
value.ofType(dateTime) | value.ofType(Period)\
value.ofType(string)\
valueset\
verification-status\
verified\
verified-date\
version\
version.ofType(string)\
when\
whenhandedover\
whenprepared\
";

#[rustfmt::skip]
static ENDS: [u32; 3197] = [
0,1807,4914,4964,5000,5030,5067,5098,5135,5166,5253,5309,5368,5421,5446,5476,
5575,5621,5660,5695,5729,5769,5807,5857,5914,5921,5938,5950,5963,5977,5999,6013,
6028,6051,7832,7844,7857,7887,7908,7922,7937,10871,11089,11107,11130,11800,12618,12999,
13964,14748,14771,15349,16166,16564,17028,17692,18346,18732,19592,20226,20405,21134,21981,22978,
23738,23753,23773,23793,23823,23860,23900,23938,23979,24020,24068,24104,24141,24186,24238,24275,
24312,24353,24394,24437,24494,24565,24602,24614,24636,24657,24678,24699,24727,24751,24770,24788,
24808,24830,24852,24873,25454,25475,26598,26619,26647,26671,26690,26708,26728,26746,26773,26807,
26837,26865,26902,26944,26974,26998,27025,27063,27090,27123,27153,27186,27222,27263,27312,27363,
27399,27436,27447,27464,27492,27512,27529,27549,27572,27596,27619,27647,27675,27703,27727,27761,
27777,27798,27816,27835,27862,27889,27908,27937,28040,28098,28160,28190,28216,28244,28271,28302,
28335,28351,28372,28390,28409,28442,28461,28486,28517,28542,28570,28601,28633,28658,28709,28763,
28821,28852,28889,28907,28930,28959,28982,29011,29021,29038,29054,29075,29094,29113,29130,29152,
29170,29187,29205,29222,29239,29262,29283,29303,29360,29378,29397,30157,30179,30201,30224,30250,
30255,30267,30280,30293,30305,30318,30331,30337,30363,30413,30444,30480,30517,30560,30601,30635,
30675,30723,30770,30807,30849,30887,30927,30961,30995,31040,31082,31126,31168,31209,31254,31296,
31346,31388,31429,31442,31473,31504,31528,31569,31610,31634,31640,31658,31675,31689,31705,31716,
31740,31779,31820,31837,31853,31864,31889,31923,31953,31992,32028,32050,32079,32107,32137,32159,
32186,32210,32233,32254,32279,32298,32329,32355,32380,32404,32432,32468,32504,32532,32569,32600,
32626,32665,32694,32735,32785,32823,32864,32897,32905,32932,32949,32967,32984,33002,33020,33033,
33064,33089,33104,33120,33137,33152,33168,33210,33238,33254,33271,33288,33306,33319,33349,33373,
33388,33403,33420,33435,33451,33459,33476,33489,33509,33524,33540,33557,33655,33682,33697,33713,
33723,33741,33764,33782,33808,33829,33855,33884,33918,33943,33962,33996,34014,34031,34049,34067,
34089,34107,34223,34249,34278,34311,34330,34363,34391,34408,34426,34463,34500,34520,34528,34551,
34579,34598,34621,34626,34641,34654,34670,34683,34697,34710,34724,34735,34749,34768,34782,34794,
34813,34822,34845,34858,34871,34885,34898,34929,34950,34964,34981,34995,35014,35028,35040,35049,
35062,35083,35108,35129,35150,35176,35197,35220,35240,35257,35278,35303,35324,35345,35371,35392,
35415,35435,35452,35470,35501,35531,35559,35586,35612,35637,35663,35697,35736,35777,35805,35832,
35858,35883,35909,35942,35963,36001,36049,36077,36115,36147,36179,36221,36254,36283,36311,36340,
36366,36436,36508,36540,36604,36670,36708,36736,36765,36841,36867,36937,37009,37019,37034,37057,
37076,37098,37115,37138,37177,37195,37217,37231,37244,37266,37288,37324,37354,37374,37395,37417,
37440,37460,37478,37498,37519,37538,37559,37581,37616,37645,37665,37685,37707,37730,37750,37768,
37788,37809,37828,37848,37877,37906,37935,37972,38013,38040,38071,38100,38130,38159,38189,38216,
38244,38275,38303,38332,38368,38408,38435,38532,38561,38591,38620,38650,38677,38705,38726,38752,
38782,38808,38843,38854,38874,38892,38912,38929,38951,38978,38996,39015,39034,39063,39087,39105,
39124,39141,39156,39175,39201,39219,39239,39271,39305,39329,39368,39387,39411,39436,39495,39513,
39532,39549,39564,39583,39593,39620,39640,39662,39692,39715,39742,39764,39794,39817,39844,39873,
39909,39932,39955,39989,40012,40021,40044,40068,40094,40113,40131,40156,40174,40199,40218,40238,
40258,40285,40315,40338,40356,40371,40388,40417,40484,40557,40591,40609,40627,40651,40677,40705,
40764,40829,40859,40886,40916,40938,40956,40979,40996,41024,41043,41050,41064,41077,41093,41111,
41123,41138,41153,41167,41182,41204,41228,41242,41257,41273,41294,41310,41328,41343,41358,41382,
41415,41447,41471,41496,41527,41550,41564,41579,41616,41645,41653,41671,41686,41707,41722,41737,
41752,41768,41780,41798,41813,41837,41852,41873,41888,41904,41916,41924,41944,41963,41983,42001,
42017,42041,42063,42078,42097,42118,42138,42157,42177,42195,42211,42235,42256,42271,42290,42311,
42337,42371,42405,42440,42475,42508,42542,42576,42611,42646,42679,42706,42741,42780,42815,42850,
42885,42922,42956,42991,43030,43065,43100,43135,43172,43206,43219,43239,43261,43285,43309,43329,
43350,43370,43392,43475,43499,43519,43540,43546,43576,43587,43612,43629,43647,43669,43686,43701,
43718,43741,43760,43772,43791,43804,43824,43844,43872,43885,43896,43914,43927,43937,43951,43979,
43996,44027,44052,44079,44100,44117,44132,44148,44170,44189,44207,44272,44284,44297,44354,44367,
44378,44406,44440,44450,44470,44487,44511,44539,44565,44590,44614,44639,44663,44691,44727,44751,
44804,44820,44848,44875,44904,44933,44963,45001,45022,45046,45073,45109,45150,45280,45307,45336,
45358,45372,45391,45416,45438,45459,45481,45510,45535,45556,45578,45628,45640,45661,45680,45703,
45720,45741,45760,45783,45800,45813,45838,45860,45880,45904,45934,45970,46000,46023,46043,46066,
46094,46121,46144,46164,46185,46209,46230,46258,46287,46322,46351,46374,46394,46425,46458,46480,
46503,46523,46544,46555,46573,46591,46617,46635,46651,46676,46701,46728,46751,46773,46799,46822,
46858,46883,46906,46928,46952,46976,47001,47032,47055,47082,47108,47131,47166,47191,47214,47236,
47260,47277,47303,47327,47353,47379,47415,47441,47470,47495,47521,47548,47577,47605,47633,47666,
47692,47726,47755,47783,47809,47835,47861,47885,47912,47938,47968,48000,48025,48049,48074,48099,
48131,48155,48180,48214,48250,48276,48324,48369,48414,48454,48479,48506,48535,48562,48593,48626,
48656,48682,48706,48739,48766,48798,48832,48863,48887,48912,48937,48951,48970,48979,48996,49017,
49035,49053,49068,49088,49112,49141,49159,49184,49200,49218,49243,49260,49281,49307,49323,49345,
49366,49392,49418,49447,49463,49480,49504,49521,49547,49575,49596,49613,49631,49646,49683,49722,
49745,49761,49779,49806,49822,49849,49909,49935,49965,49997,50022,50050,50066,50083,50106,50122,
50149,50173,50196,50220,50247,50270,50294,50346,50354,50378,50397,50410,50431,50452,50467,50490,
50509,50538,50551,50572,50587,50604,50628,50653,50680,50704,50722,50751,50777,50802,50831,50857,
50882,50895,50921,50949,50982,51013,51039,51064,51094,51114,51172,51213,51256,51290,51324,51360,
51389,51409,51424,51432,51446,51462,51477,51497,51527,51553,51582,51610,51641,51673,51701,51730,
51759,51785,51819,51848,51875,51909,51947,51973,52001,52033,52061,52090,52129,52175,52211,52240,
52272,52306,52335,52362,52381,52423,52459,52491,52514,52540,52581,52616,52648,52671,52697,52701,
52712,52725,52736,52748,52759,52772,52783,52795,52808,52826,52850,52868,52892,52904,52922,52945,
52965,52984,53004,53031,53054,53073,53093,53141,53145,53168,53182,53195,53211,53232,53247,53259,
53275,53294,53316,53330,53343,53359,53379,53391,53410,53425,53446,53467,53472,53492,53522,53548,
53558,53571,53587,53608,53620,53636,53646,53656,53667,53687,53712,53740,53750,53766,53786,53805,
53821,53831,53841,53857,53881,53904,53928,53962,53985,54009,54026,54050,54082,54113,54144,54173,
54199,54227,54253,54275,54303,54333,54358,54392,54422,54449,54473,54499,54531,54562,54592,54626,
54652,54680,54706,54728,54755,54780,54808,54835,54857,54873,54898,54924,54955,54984,55007,55030,
55056,55080,55104,55137,55172,55200,55223,55246,55271,55295,55307,55328,55350,55377,55401,55422,
55443,55464,55486,55505,55526,55545,55565,55584,55604,55624,55676,55697,55733,55771,55808,55840,
55868,55903,55926,55946,55965,55985,55997,56018,56041,56066,56088,56109,56135,56159,56188,56207,
56226,56252,56279,56304,56325,56347,56382,56410,56445,56487,56513,56558,56585,56614,56633,56658,
56682,56704,56738,56779,56808,56845,56878,56918,56947,56983,57009,57047,57080,57114,57155,57194,
57250,57314,57384,57439,57492,57511,57541,57573,57599,57627,57676,57709,57741,57775,57785,57807,
57821,57840,57861,57884,57904,57919,57936,57978,58017,58058,58096,58116,58141,58172,58186,58205,
58226,58262,58277,58294,58327,58362,58422,58479,58538,58594,58607,58628,58654,58683,58715,58742,
58767,58796,58818,58842,58860,58882,58904,58924,58942,58970,58999,59033,59070,59110,59145,59178,
59200,59224,59242,59282,59303,59323,59341,59354,59372,59396,59416,59437,59455,59479,59509,59529,
59544,59570,59590,59620,59642,59668,59718,59770,59792,59799,59814,59828,59847,59871,59888,59902,
59917,59935,59951,59966,59980,60005,60029,60046,60060,60075,60093,60109,60116,60136,60148,60175,
60187,60194,60208,60220,60234,60248,60269,60273,60290,60299,60309,60320,60331,60343,60353,60369,
60384,60398,60409,60420,60432,60442,60450,60466,60487,60511,60538,60560,60580,60603,60620,60637,
60656,60669,60682,60709,60730,60745,60760,60773,60789,60810,60834,60861,60883,60903,60926,60943,
61036,61055,61084,61114,61140,61155,61172,61187,61200,61226,61262,61299,61336,61367,61400,61437,
61474,61521,61552,61585,61592,61605,61637,61659,61680,61700,61722,61742,61763,61794,61816,61837,
61857,61879,61899,61920,61930,61956,61971,61992,62018,62039,62078,62102,62119,62150,62176,62197,
62231,62267,62306,62323,62347,62378,62412,62458,62495,62537,62578,62610,62642,62683,62747,62918,
63021,63069,63119,63158,63199,63231,63346,63383,63415,63433,63463,63490,63518,63545,63572,63607,
63633,63666,63697,63739,63769,63796,63830,63857,63884,63910,63958,63991,64022,64041,64075,64114,
64138,64166,64196,64231,64274,64317,64346,64380,64414,64456,64488,64519,64543,64574,64615,64671,
64729,64786,64833,64875,64917,64953,64987,65018,65035,65063,65089,65117,65151,65187,65223,65263,
65287,65313,65340,65365,65393,65419,65462,65586,65619,65643,65670,65701,65727,65754,65779,65798,
65827,65855,65884,65910,65937,65971,65999,66092,66129,66156,66182,66223,66269,66303,66336,66373,
66410,66448,66479,66519,66568,66601,66632,66678,66816,66857,66899,66932,66969,67006,67043,67086,
67132,67165,67196,67213,67239,67262,67285,67309,67335,67373,67401,67425,67438,67458,67476,67501,
67520,67539,67561,67586,67611,67631,67651,67671,67691,67721,67755,67787,67861,67880,67907,67940,
67965,67985,68010,68038,68065,68094,68120,68148,68174,68196,68213,68236,68261,68284,68309,68321,
68341,68361,68378,68397,68421,68441,68458,68476,68501,68529,68546,68570,68587,68615,68641,68668,
68683,68708,68730,68752,68775,68828,68850,68873,68887,68910,68933,68955,68986,69009,69032,69053,
69075,69100,69123,69174,69227,69257,69285,69307,69328,69350,69388,69404,69425,69452,69479,69509,
69532,69557,69578,69614,69649,69660,69695,69715,69735,69765,69792,69823,69852,69874,69910,69947,
69983,70014,70046,70072,70112,70153,70193,70230,70265,70301,70338,70368,70392,70410,70427,70449,
70467,70486,70507,70527,70545,70564,70591,70616,70638,70664,70690,70717,70741,70760,70780,70825,
70846,70872,70910,70961,71055,71100,71145,71173,71242,71265,71283,71300,71321,71339,71357,71378,
71398,71416,71435,71476,71571,71645,71816,71851,71886,71955,72038,72059,72089,72115,72149,72177,
72207,72233,72267,72295,72314,72338,72362,72395,72423,72447,72481,72507,72531,72555,72579,72611,
72639,72663,72696,72722,72746,72762,72774,72793,72813,72838,72866,72897,72923,72947,72968,72991,
73008,73027,73048,73065,73084,73112,73145,73181,73220,73254,73286,73307,73370,73387,73425,73444,
73461,73484,73514,73542,73571,73603,73637,73669,73700,73750,73779,73823,73851,73882,73915,73946,
73976,74004,74043,74104,74165,74197,74238,74272,74304,74335,74371,74420,74450,74483,74508,74544,
74584,74616,74652,74695,74731,74761,74796,74829,74866,74898,74934,74964,75000,75064,75096,75106,
75113,75127,75145,75161,75189,75207,75223,75235,75247,75267,75281,75360,75459,75570,75693,75796,
75891,75953,75983,76038,76132,76207,76234,76252,76270,76298,76310,76377,76423,76467,76581,76805,
77029,77042,77063,77087,77115,77137,77158,77180,77200,77221,77245,77272,77294,77315,77337,77357,
77378,77418,77460,77489,77522,77554,77583,77619,77648,77679,77707,77747,77789,77818,77851,77883,
77912,77947,77976,78007,78035,78045,78062,78079,78085,78102,78117,78130,78142,78153,78164,78183,
78202,78222,78275,78293,78344,78396,78423,78434,78452,78469,78483,78508,78527,78624,78643,78655,
78674,78700,78723,78744,78767,78784,78817,78836,78871,78936,78999,79016,79049,79065,79088,79119,
79149,79170,79195,79222,79247,79276,79305,79326,79350,79376,79399,79430,79451,79481,79506,79540,
79567,79592,79621,79644,79673,79699,79708,79726,79744,79776,79802,79820,79837,79856,79877,79903,
79919,79935,79952,79969,79987,80018,80043,80061,80077,80102,80126,80152,80168,80184,80201,80211,
80230,80246,80267,80288,80307,80324,80343,80362,80387,80404,80419,80438,80459,80480,80500,80518,
80540,80559,80578,80603,80620,80633,80657,80681,80704,80736,80762,80780,80824,80847,80876,80901,
80922,80950,80980,81010,81044,81073,81108,81136,81164,81193,81221,81251,81280,81438,81466,81501,
81529,81557,81586,81608,81635,81667,81696,81729,81758,81787,81817,81855,81887,81916,81949,81978,
82007,82037,82050,82070,82090,82109,82127,82153,82173,82191,82216,82240,82266,82286,82313,82342,
82371,82408,82451,82488,82515,82547,82576,82603,82631,82760,82787,82818,82846,82882,82924,82960,
82987,83016,83043,83071,83083,83101,83126,83144,83168,83181,83201,83225,83248,83266,83291,83316,
83340,83369,83393,83414,83432,83467,83495,83516,83536,83555,83597,83639,83688,83710,83742,83774,
83794,83812,83831,83851,83877,83896,83920,83943,83968,83995,84024,84048,84069,84087,84122,84150,
84170,84190,84209,84237,84259,84297,84334,84372,84392,84410,84430,84455,84474,84489,84511,84532,
84555,84583,84620,84642,84663,84686,84694,84710,84725,84737,84748,84759,84776,84796,84809,84825,
84839,84856,84871,84883,84896,84909,84920,84937,84962,84983,85005,85025,85042,85056,85080,85101,
85125,85151,85170,85192,85216,85237,85261,85314,85355,85377,85385,85400,85414,85427,85446,85459,
85484,85505,85536,85554,85569,85583,85602,85615,85639,85663,85691,85721,85739,85754,85774,85794,
85819,85847,85869,85889,85909,85929,85965,85992,86014,86034,86048,86071,86094,86118,86147,86170,
86197,86226,86263,86294,86315,86340,86364,86393,86416,86439,86463,86489,86512,86533,86555,86580,
86602,86625,86653,86676,86703,86732,86768,86798,86819,86947,86971,86999,87022,87045,87069,87095,
87118,87139,87161,87165,87186,87201,87214,87235,87252,87279,87293,87303,87314,87334,87349,87362,
87382,87406,87432,87446,87456,87467,87475,87493,87510,87528,87546,87571,87586,87604,87619,87635,
87663,87701,87794,87823,87852,87904,87919,87934,87950,87968,87996,88027,88056,88079,88109,88140,
88172,88216,88255,88289,88308,88336,88360,88389,88419,88451,88482,88524,88560,88587,88611,88635,
88659,88687,88715,88749,88776,88814,88846,88876,88908,88935,88959,89058,89111,89200,89224,89236,
89248,89268,89294,89319,89342,89359,89377,89397,89416,89434,89451,89467,89491,89511,89531,89555,
89576,89603,89626,89653,89670,89689,89707,89725,89742,89775,89802,89825,89851,89888,89921,89957,
90002,90174,90227,90236,90254,90268,90292,90308,90328,90346,90362,90391,90409,90490,90514,90530,
90550,90568,90584,90603,90637,90661,90687,90717,90741,90775,90804,90830,90860,90889,90909,90925,
90941,90970,90993,91007,91030,91051,91074,91097,91118,91141,91154,91176,91199,91219,91240,91262,
91284,91307,91330,91350,91372,91376,91386,91402,91415,91435,91445,91466,91477,91490,91501,91511,
91523,91537,91548,91561,91594,91608,91619,91631,91646,91658,91677,91697,91707,91715,91735,91746,
91763,91798,91808,91819,91839,91852,91883,91916,91930,91941,91964,91972,91986,92000,92010,92031,
92048,92070,92087,92104,92121,92142,92163,92180,92206,92223,92240,92261,92278,92288,92307,92329,
92345,92370,92407,92438,92470,92512,92528,92553,92562,92582,92598,92618,92634,92642,92655,92673,
92691,92722,92794,92823,92841,92878,92919,92953,92990,93027,93063,93088,93118,93143,93184,93234,
93275,93309,93346,93393,93429,93454,93483,93508,93549,93567,93597,93626,93651,93681,93710,93735,
93743,93750,93754,93757,93760,93769,93781,93786,93794,93800,93809,93816,93820,93825,93830,93843,
93857,93873,93881,93890,93897,93915,93921,93927,93935,93953,93958,93964,93973,93981,93988,94000,
94015,94033,94046,94057,94066,94075,94090,94095,94105,94115,94133,94153,94164,94180,94188,94206,
94228,94243,94251,94257,94265,94276,94286,94295,94299,94308,94316,94327,94337,94360,94369,94378,
94392,94400,94418,94433,94445,94454,94462,94466,94475,94483,94497,94521,94540,94560,94565,94570,
94580,94591,94605,94624,94634,94647,94660,94678,94697,94713,94728,94741,94745,94757,94771,94789,
94804,94823,94840,94849,94858,94868,94892,94917,94941,94951,94970,94990,95003,95012,95026,95054,
95083,95111,95136,95159,95183,95208,95219,95230,95240,95249,95284,95299,95306,95320,95329,95345,
95353,95366,95378,95390,95401,95408,95424,95436,95457,95475,95491,95517,95527,95535,95548,95555,
95563,95574,95583,95587,95605,95609,95619,95627,95638,95648,95656,95666,95677,95686,95696,95706,
95718,95733,95744,95755,95765,95771,95782,95796,95815,95826,95837,95847,95853,95862,95873,95881,
95887,95903,95912,95923,95928,95940,95949,95957,95965,95977,95984,95990,96001,96006,96021,96039,
96044,96054,96064,96079,96087,96102,96109,96127,96144,96161,96168,96186,96195,96207,96222,96228,
96238,96249,96271,96287,96295,96310,96316,96327,96333,96345,96357,96368,96373,96383,96398,96401,
96405,96412,96418,96434,96445,96455,96462,96470,96476,96496,96501,96507,96511,96518,96523,96539,
96548,96553,96563,96569,96571,96578,96588,96598,96616,96626,96644,96661,96671,96691,96709,96732,
96758,96787,96811,96833,96853,96869,96886,96903,96919,96935,96954,96972,96983,97003,97013,97028,
97041,97049,97061,97083,97099,97108,97115,97133,97151,97173,97179,97190,97200,97206,97212,97216,
97225,97239,97251,97259,97271,97278,97282,97290,97299,97305,97321,97325,97333,97348,97366,97376,
97383,97398,97416,97439,97455,97472,97484,97500,97528,97539,97546,97551,97561,97577,97598,97620,
97644,97662,97668,97674,97684,97691,97697,97705,97709,97714,97722,97745,97768,97777,97791,97801,
97805,97818,97822,97829,97834,97843,97852,97873,97887,97897,97907,97916,97926,97936,97954,97962,
97970,97982,97991,97998,98004,98018,98026,98031,98038,98049,98063,98085,98091,98101,98108,98119,
98130,98147,98167,98183,98199,98225,98231,98235,98242,98247,98254,98266,98278,98292,98306,98321,
98330,98345,98359,98380,98398,98412,98435,98441,98446,98475,98480,98488,98494,98507,98519,98530,
98540,98552,98560,98574,98594,98612,98630,98647,98660,98668,98679,98686,98695,98708,98715,98731,
98753,98767,98779,98786,98814,98842,98877,98885,98893,98902,98909,98929,98937,98950,98968,98976,
98989,98995,99006,99018,99035,99051,99067,99075,99083,99092,99100,99113,99121,99139,99157,99166,
99174,99180,99187,99201,99214,99223,99231,99243,99251,99257,99265,99272,99288,99303,99331,99340,
99363,99372,99383,99391,99407,99415,99426,99437,99453,99459,99474,99493,99497,99501,99506,99514,
99519,99533,99559,99579,99586,99603,99615,99627,99639,99653,99669,99675,99679,99692,99698,99709,
99716,99732,99748,99760,99782,99789,99797,99800,99814,99820,99824,99828,99836,99842,99853,99864,
99883,99899,99911,99927,99946,99955,99968,99989,100_026,100_034,100_039,100_044,100_054,100_061,100_066,100_072,
100_083,100_096,100_127,100_155,100_185,100_212,100_217,100_229,100_238,100_251,100_258,100_272,100_284,100_297,100_307,100_319,
100_328,100_342,100_362,100_381,100_390,100_400,100_411,100_419,100_426,100_443,100_458,100_464,100_470,100_481,100_492,100_506,
100_525,100_539,100_551,100_567,100_581,100_588,100_594,100_604,100_625,100_634,100_639,100_644,100_654,100_662,100_681,100_685,
100_696,100_707,100_713,100_716,100_719,100_731,100_743,100_765,100_770,100_785,100_798,100_808,100_822,100_836,100_851,100_880,
100_902,100_946,100_991,101_011,101_019,101_038,101_046,101_059,101_066,101_088,101_092,101_106,101_118,
];
