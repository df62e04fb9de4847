//! The search parameters of R4 (4.0.1) as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-search) from the official definitions.

use crate::Release;
use crate::schema::rows::{Lists, SearchRow, Strings};
use crate::schema::search::SearchParameters;

/// Every search parameter of R4.
pub static SEARCH_PARAMETERS: SearchParameters = SearchParameters {
    release: Release::R4,
    strings: Strings { text: TEXT, ends: &ENDS },
    rows: &ROWS,
    lists: Lists(&LISTS),
};

#[rustfmt::skip]
static ROWS: [SearchRow; 1390] = [
SearchRow(2835, 2487, 1, 0, 0, 0, 2), // Resource-content
SearchRow(2836, 3042, 1, 0, 0, 0, 8), // filter
SearchRow(2837, 2488, 1, 2495, 0, 0, 3), // Resource-id
SearchRow(2837, 3029, 1, 3061, 0, 0, 3), // example
SearchRow(2838, 2489, 1, 2496, 0, 0, 1), // Resource-lastUpdated
SearchRow(2839, 2490, 1, 2497, 0, 0, 7), // Resource-profile
SearchRow(2840, 2491, 1, 0, 0, 0, 3), // Resource-query
SearchRow(2841, 2492, 1, 2498, 0, 0, 3), // Resource-security
SearchRow(2842, 2493, 1, 2499, 0, 0, 7), // Resource-source
SearchRow(2843, 2494, 1, 2500, 0, 0, 3), // Resource-tag
SearchRow(2844, 958, 3, 0, 0, 0, 2), // DomainResource-text
SearchRow(2845, 643, 5, 661, 0, 0, 6), // Condition-abatement-age
SearchRow(2846, 644, 5, 662, 0, 0, 1), // Condition-abatement-date
SearchRow(2847, 645, 5, 663, 0, 0, 2), // Condition-abatement-string
SearchRow(2848, 2657, 7, 2668, 0, 0, 3), // StructureDefinition-abstract
SearchRow(2849, 2625, 9, 2637, 0, 0, 3), // Specimen-accession
SearchRow(2850, 374, 11, 391, 13, 0, 4), // ChargeItem-account
SearchRow(2850, 990, 15, 1009, 13, 0, 4), // Encounter-account
SearchRow(2850, 1466, 17, 1479, 13, 0, 4), // Invoice-account
SearchRow(2851, 1271, 19, 1277, 0, 0, 3), // Goal-achievement-status
SearchRow(2852, 226, 21, 244, 0, 0, 3), // AuditEvent-action
SearchRow(2852, 680, 23, 695, 0, 0, 3), // Consent-action
SearchRow(2853, 1314, 25, 1326, 0, 0, 3), // HealthcareService-active
SearchRow(2853, 2009, 27, 2022, 0, 0, 3), // Organization-active
SearchRow(2853, 2036, 29, 2050, 0, 0, 3), // OrganizationAffiliation-active
SearchRow(2853, 2065, 31, 2074, 0, 0, 3), // Patient-active
SearchRow(2853, 2191, 33, 2195, 0, 0, 3), // Practitioner-active
SearchRow(2853, 2200, 35, 2210, 0, 0, 3), // PractitionerRole-active
SearchRow(2853, 2324, 37, 2329, 0, 0, 3), // RelatedPerson-active
SearchRow(2853, 2545, 39, 2552, 0, 0, 3), // Schedule-active
SearchRow(2854, 327, 41, 344, 0, 0, 3), // CarePlan-activity-code
SearchRow(2855, 328, 41, 346, 0, 0, 1), // CarePlan-activity-date
SearchRow(2856, 329, 41, 347, 43, 0, 4), // CarePlan-activity-reference
SearchRow(2857, 176, 53, 196, 55, 0, 4), // Appointment-actor
SearchRow(2857, 211, 63, 218, 55, 0, 4), // AppointmentResponse-actor
SearchRow(2857, 681, 23, 696, 65, 0, 4), // Consent-actor
SearchRow(2857, 2546, 39, 2553, 55, 0, 4), // Schedule-actor
SearchRow(2858, 1285, 74, 1295, 0, 0, 3), // Group-actual
SearchRow(2859, 123, 76, 135, 0, 0, 3), // AdverseEvent-actuality
SearchRow(2860, 1915, 78, 1925, 0, 0, 3), // NutritionOrder-additive
SearchRow(2861, 227, 21, 247, 0, 0, 2), // AuditEvent-address
SearchRow(2861, 1438, 80, 1453, 0, 0, 2), // InsurancePlan-address
SearchRow(2861, 1560, 82, 1575, 0, 0, 2), // Location-address
SearchRow(2861, 2010, 27, 2023, 0, 0, 2), // Organization-address
SearchRow(2861, 3069, 84, 2075, 0, 0, 2), // individual-address
SearchRow(2862, 1439, 80, 1454, 0, 0, 2), // InsurancePlan-address-city
SearchRow(2862, 1561, 82, 1576, 0, 0, 2), // Location-address-city
SearchRow(2862, 2011, 27, 2024, 0, 0, 2), // Organization-address-city
SearchRow(2862, 3070, 84, 2076, 0, 0, 2), // individual-address-city
SearchRow(2863, 1440, 80, 1455, 0, 0, 2), // InsurancePlan-address-country
SearchRow(2863, 1562, 82, 1577, 0, 0, 2), // Location-address-country
SearchRow(2863, 2012, 27, 2025, 0, 0, 2), // Organization-address-country
SearchRow(2863, 3071, 84, 2077, 0, 0, 2), // individual-address-country
SearchRow(2864, 1441, 80, 1456, 0, 0, 2), // InsurancePlan-address-postalcode
SearchRow(2864, 1563, 82, 1578, 0, 0, 2), // Location-address-postalcode
SearchRow(2864, 2013, 27, 2026, 0, 0, 2), // Organization-address-postalcode
SearchRow(2864, 3072, 84, 2078, 0, 0, 2), // individual-address-postalcode
SearchRow(2865, 1442, 80, 1457, 0, 0, 2), // InsurancePlan-address-state
SearchRow(2865, 1564, 82, 1579, 0, 0, 2), // Location-address-state
SearchRow(2865, 2014, 27, 2027, 0, 0, 2), // Organization-address-state
SearchRow(2865, 3073, 84, 2079, 0, 0, 2), // individual-address-state
SearchRow(2866, 1443, 80, 1458, 0, 0, 3), // InsurancePlan-address-use
SearchRow(2866, 1565, 82, 1580, 0, 0, 3), // Location-address-use
SearchRow(2866, 2015, 27, 2028, 0, 0, 3), // Organization-address-use
SearchRow(2866, 3074, 84, 2080, 0, 0, 3), // individual-address-use
SearchRow(2867, 1444, 80, 1452, 27, 0, 4), // InsurancePlan-administered-by
SearchRow(2868, 3176, 31, 0, 0, 0, 0), // patient-extensions-Patient-age
SearchRow(2869, 228, 21, 250, 89, 0, 4), // AuditEvent-agent
SearchRow(2869, 2244, 96, 2256, 89, 0, 4), // Provenance-agent
SearchRow(2870, 229, 21, 246, 0, 0, 2), // AuditEvent-agent-name
SearchRow(2871, 230, 21, 249, 0, 0, 3), // AuditEvent-agent-role
SearchRow(2871, 2245, 96, 2254, 0, 0, 3), // Provenance-agent-role
SearchRow(2872, 2246, 96, 2255, 0, 0, 3), // Provenance-agent-type
SearchRow(2873, 231, 21, 245, 0, 0, 3), // AuditEvent-altid
SearchRow(2874, 3146, 98, 1978, 0, 0, 2), // observation-genetic-Observation-amino-acid-change
SearchRow(2875, 212, 63, 222, 53, 0, 4), // AppointmentResponse-appointment
SearchRow(2875, 991, 15, 1010, 53, 0, 4), // Encounter-appointment
SearchRow(2876, 177, 53, 193, 0, 0, 3), // Appointment-appointment-type
SearchRow(2876, 2608, 100, 2616, 0, 0, 3), // Slot-appointment-type
SearchRow(2877, 148, 102, 159, 104, 0, 4), // AllergyIntolerance-asserter
SearchRow(2877, 646, 5, 664, 104, 0, 4), // Condition-asserter
SearchRow(2878, 3001, 109, 883, 0, 0, 4), // diagnosticreport-genetic-DiagnosticReport-assessed-condition
SearchRow(2879, 495, 111, 506, 113, 0, 4), // ClinicalImpression-assessor
SearchRow(2880, 598, 116, 611, 118, 0, 4), // Composition-attester
SearchRow(2881, 914, 124, 935, 126, 0, 4), // DocumentReference-authenticator
SearchRow(2882, 263, 130, 269, 118, 0, 4), // Basic-author
SearchRow(2882, 599, 116, 612, 89, 0, 4), // Composition-author
SearchRow(2882, 782, 132, 786, 134, 0, 4), // DetectedIssue-author
SearchRow(2882, 893, 138, 903, 89, 0, 4), // DocumentManifest-author
SearchRow(2882, 915, 124, 936, 89, 0, 4), // DocumentReference-author
SearchRow(2882, 1264, 140, 1267, 142, 0, 4), // Flag-author
SearchRow(2882, 1539, 148, 1542, 126, 0, 4), // Linkage-author
SearchRow(2882, 1844, 150, 1858, 113, 0, 4), // MessageHeader-author
SearchRow(2882, 2300, 152, 2311, 89, 0, 4), // QuestionnaireResponse-author
SearchRow(2882, 2335, 154, 2350, 134, 0, 4), // RequestGroup-author
SearchRow(2883, 561, 156, 577, 0, 0, 1), // CommunicationRequest-authored
SearchRow(2883, 2301, 152, 2312, 0, 0, 1), // QuestionnaireResponse-authored
SearchRow(2883, 2336, 154, 2351, 0, 0, 1), // RequestGroup-authored
SearchRow(2883, 2573, 158, 2590, 0, 0, 1), // ServiceRequest-authored
SearchRow(2884, 835, 160, 849, 0, 0, 1), // DeviceRequest-authored-on
SearchRow(2884, 2736, 162, 2755, 0, 0, 1), // Task-authored-on
SearchRow(2885, 1757, 164, 1766, 0, 0, 1), // MedicationRequest-authoredon
SearchRow(2886, 705, 166, 715, 27, 0, 4), // Contract-authority
SearchRow(2887, 1991, 168, 1999, 168, 0, 4), // OperationDefinition-base
SearchRow(2887, 2560, 170, 2566, 0, 0, 3), // SearchParameter-base
SearchRow(2887, 2658, 7, 2669, 7, 0, 4), // StructureDefinition-base
SearchRow(2888, 2659, 7, 2675, 0, 0, 3), // StructureDefinition-base-path
SearchRow(2889, 178, 53, 194, 158, 0, 4), // Appointment-based-on
SearchRow(2889, 330, 41, 349, 41, 0, 4), // CarePlan-based-on
SearchRow(2889, 530, 172, 545, 174, 0, 4), // Communication-based-on
SearchRow(2889, 562, 156, 578, 174, 0, 4), // CommunicationRequest-based-on
SearchRow(2889, 836, 160, 850, 174, 0, 4), // DeviceRequest-based-on
SearchRow(2889, 869, 109, 880, 320, 0, 4), // DiagnosticReport-based-on
SearchRow(2889, 992, 15, 1011, 158, 0, 4), // Encounter-based-on
SearchRow(2889, 1652, 326, 1665, 328, 0, 4), // Media-based-on
SearchRow(2889, 1935, 98, 1968, 331, 0, 4), // Observation-based-on
SearchRow(2889, 2221, 338, 2232, 328, 0, 4), // Procedure-based-on
SearchRow(2889, 2302, 152, 2313, 328, 0, 4), // QuestionnaireResponse-based-on
SearchRow(2889, 2574, 158, 2591, 340, 0, 4), // ServiceRequest-based-on
SearchRow(2889, 2737, 162, 2756, 174, 0, 4), // Task-based-on
SearchRow(2890, 1339, 344, 1354, 346, 0, 4), // ImagingStudy-basedon
SearchRow(2891, 726, 352, 737, 31, 0, 4), // Coverage-beneficiary
SearchRow(2892, 3177, 31, 0, 0, 0, 3), // patient-extensions-Patient-birthOrderBoolean
SearchRow(2893, 3075, 354, 2081, 0, 0, 1), // individual-birthdate
SearchRow(2894, 647, 5, 665, 0, 0, 3), // Condition-body-site
SearchRow(2894, 2575, 158, 2592, 0, 0, 3), // ServiceRequest-body-site
SearchRow(2895, 1340, 344, 1360, 0, 0, 3), // ImagingStudy-bodysite
SearchRow(2895, 2626, 9, 2638, 0, 0, 3), // Specimen-bodysite
SearchRow(2896, 2738, 162, 2757, 0, 0, 3), // Task-business-status
SearchRow(2897, 1057, 358, 1062, 33, 0, 4), // EpisodeOfCare-care-manager
SearchRow(2898, 331, 41, 350, 360, 0, 4), // CarePlan-care-team
SearchRow(2898, 437, 362, 454, 126, 0, 4), // Claim-care-team
SearchRow(2898, 1218, 364, 1235, 126, 0, 4), // ExplanationOfBenefit-care-team
SearchRow(2899, 124, 76, 136, 0, 0, 3), // AdverseEvent-category
SearchRow(2899, 149, 102, 160, 0, 0, 3), // AllergyIntolerance-category
SearchRow(2899, 332, 41, 351, 0, 0, 3), // CarePlan-category
SearchRow(2899, 362, 360, 367, 0, 0, 3), // CareTeam-category
SearchRow(2899, 531, 172, 546, 0, 0, 3), // Communication-category
SearchRow(2899, 563, 156, 579, 0, 0, 3), // CommunicationRequest-category
SearchRow(2899, 600, 116, 613, 0, 0, 3), // Composition-category
SearchRow(2899, 648, 5, 666, 0, 0, 3), // Condition-category
SearchRow(2899, 682, 23, 692, 0, 0, 3), // Consent-category
SearchRow(2899, 824, 366, 829, 0, 0, 3), // DeviceMetric-category
SearchRow(2899, 870, 109, 881, 0, 0, 3), // DiagnosticReport-category
SearchRow(2899, 916, 124, 937, 0, 0, 3), // DocumentReference-category
SearchRow(2899, 1272, 19, 1278, 0, 0, 3), // Goal-category
SearchRow(2899, 1758, 164, 1767, 0, 0, 3), // MedicationRequest-category
SearchRow(2899, 1778, 368, 1784, 0, 0, 3), // MedicationStatement-category
SearchRow(2899, 1835, 370, 1839, 0, 0, 3), // MessageDefinition-category
SearchRow(2899, 1936, 98, 1969, 0, 0, 3), // Observation-category
SearchRow(2899, 2222, 338, 2233, 0, 0, 3), // Procedure-category
SearchRow(2899, 2448, 372, 2461, 0, 0, 3), // ResearchStudy-category
SearchRow(2899, 2576, 158, 2593, 0, 0, 3), // ServiceRequest-category
SearchRow(2899, 2694, 374, 2702, 0, 0, 3), // Substance-category
SearchRow(2899, 2725, 376, 2730, 0, 0, 3), // SupplyRequest-category
SearchRow(2900, 1286, 74, 1297, 0, 0, 3), // Group-characteristic
SearchRow(2900, 1315, 25, 1328, 0, 0, 3), // HealthcareService-characteristic
SearchRow(2901, 1287, 74, 1296, 0, 378, 5), // Group-characteristic-value
SearchRow(2902, 1873, 383, 1889, 0, 0, 3), // MolecularSequence-chromosome
SearchRow(2903, 1874, 383, 1894, 0, 385, 5), // MolecularSequence-chromosome-variant-coordinate
SearchRow(2904, 1875, 383, 1888, 0, 392, 5), // MolecularSequence-chromosome-window-coordinate
SearchRow(2905, 1219, 364, 1236, 362, 0, 4), // ExplanationOfBenefit-claim
SearchRow(2906, 993, 15, 1012, 0, 0, 3), // Encounter-class
SearchRow(2907, 727, 352, 738, 0, 0, 3), // Coverage-class-type
SearchRow(2908, 728, 352, 739, 0, 0, 2), // Coverage-class-value
SearchRow(2909, 1732, 399, 1749, 0, 0, 3), // MedicationKnowledge-classification
SearchRow(2910, 1733, 399, 1750, 0, 0, 3), // MedicationKnowledge-classification-type
SearchRow(2916, 150, 102, 161, 0, 0, 3), // AllergyIntolerance-clinical-status
SearchRow(2916, 649, 5, 667, 0, 0, 3), // Condition-clinical-status
SearchRow(2918, 264, 130, 270, 0, 0, 3), // Basic-code
SearchRow(2918, 375, 11, 392, 0, 0, 3), // ChargeItem-code
SearchRow(2918, 518, 401, 523, 0, 0, 3), // CodeSystem-code
SearchRow(2918, 593, 403, 595, 0, 0, 3), // CompartmentDefinition-code
SearchRow(2918, 783, 132, 787, 0, 0, 3), // DetectedIssue-code
SearchRow(2918, 1288, 74, 1299, 0, 0, 3), // Group-code
SearchRow(2918, 1734, 399, 1745, 0, 0, 3), // MedicationKnowledge-code
SearchRow(2918, 1845, 150, 1866, 0, 0, 3), // MessageHeader-code
SearchRow(2918, 1992, 168, 2000, 0, 0, 3), // OperationDefinition-code
SearchRow(2918, 2264, 405, 2287, 0, 0, 3), // Questionnaire-code
SearchRow(2918, 2337, 154, 2352, 0, 0, 3), // RequestGroup-code
SearchRow(2918, 2561, 170, 2567, 0, 0, 3), // SearchParameter-code
SearchRow(2918, 2695, 374, 2703, 0, 0, 3), // Substance-code
SearchRow(2918, 2715, 407, 2716, 0, 0, 3), // SubstanceSpecification-code
SearchRow(2918, 2739, 162, 2758, 0, 0, 3), // Task-code
SearchRow(2918, 2819, 409, 2823, 0, 0, 3), // ValueSet-code
SearchRow(2918, 2911, 411, 162, 0, 0, 3), // clinical-code
SearchRow(2919, 1937, 98, 1933, 0, 426, 5), // Observation-code-value-concept
SearchRow(2920, 1938, 98, 1933, 0, 431, 5), // Observation-code-value-date
SearchRow(2921, 1939, 98, 1933, 0, 436, 5), // Observation-code-value-quantity
SearchRow(2922, 1940, 98, 1933, 0, 441, 5), // Observation-code-value-string
SearchRow(2923, 2627, 9, 2639, 0, 0, 1), // Specimen-collected
SearchRow(2924, 2628, 9, 2640, 113, 0, 4), // Specimen-collector
SearchRow(2925, 1941, 98, 1970, 0, 0, 3), // Observation-combo-code
SearchRow(2926, 1942, 98, 1934, 0, 446, 5), // Observation-combo-code-value-concept
SearchRow(2927, 1943, 98, 1934, 0, 451, 5), // Observation-combo-code-value-quantity
SearchRow(2928, 1944, 98, 1975, 0, 0, 3), // Observation-combo-data-absent-reason
SearchRow(2929, 1945, 98, 43, 0, 0, 3), // Observation-combo-value-concept
SearchRow(2930, 1946, 98, 45, 0, 0, 6), // Observation-combo-value-quantity
SearchRow(2931, 2192, 33, 2196, 0, 0, 3), // Practitioner-communication
SearchRow(2932, 2562, 170, 2568, 170, 0, 4), // SearchParameter-component
SearchRow(2933, 1947, 98, 1972, 0, 0, 3), // Observation-component-code
SearchRow(2934, 1948, 98, 1971, 0, 456, 5), // Observation-component-code-value-concept
SearchRow(2935, 1949, 98, 1971, 0, 461, 5), // Observation-component-code-value-quantity
SearchRow(2936, 1950, 98, 1973, 0, 0, 3), // Observation-component-data-absent-reason
SearchRow(2937, 1951, 98, 40, 0, 0, 3), // Observation-component-value-concept
SearchRow(2938, 1952, 98, 41, 0, 0, 6), // Observation-component-value-quantity
SearchRow(2939, 81, 466, 110, 174, 0, 4), // ActivityDefinition-composed-of
SearchRow(2939, 1068, 468, 1097, 174, 0, 4), // EventDefinition-composed-of
SearchRow(2939, 1110, 470, 1139, 174, 0, 4), // Evidence-composed-of
SearchRow(2939, 1152, 472, 1181, 174, 0, 4), // EvidenceVariable-composed-of
SearchRow(2939, 1493, 474, 1525, 174, 0, 4), // Library-composed-of
SearchRow(2939, 1591, 476, 1620, 174, 0, 4), // Measure-composed-of
SearchRow(2939, 2145, 478, 2177, 174, 0, 4), // PlanDefinition-composed-of
SearchRow(2939, 2364, 480, 2393, 174, 0, 4), // ResearchDefinition-composed-of
SearchRow(2939, 2406, 482, 2435, 174, 0, 4), // ResearchElementDefinition-composed-of
SearchRow(2940, 287, 484, 292, 116, 0, 4), // Bundle-composition
SearchRow(2941, 871, 109, 882, 0, 0, 3), // DiagnosticReport-conclusion
SearchRow(2942, 333, 41, 348, 5, 0, 4), // CarePlan-condition
SearchRow(2942, 1058, 358, 1063, 5, 0, 4), // EpisodeOfCare-condition
SearchRow(2942, 2502, 486, 2508, 5, 0, 4), // RiskAssessment-condition
SearchRow(2943, 601, 116, 614, 0, 0, 3), // Composition-confidentiality
SearchRow(2959, 1029, 488, 1035, 0, 0, 3), // Endpoint-connection-type
SearchRow(2960, 683, 23, 694, 118, 0, 4), // Consent-consentor
SearchRow(2961, 1898, 490, 1906, 0, 0, 2), // NamingSystem-contact
SearchRow(2961, 2681, 492, 2690, 0, 0, 3), // Subscription-contact
SearchRow(2962, 2629, 9, 2642, 0, 0, 3), // Specimen-container
SearchRow(2962, 2650, 494, 2655, 0, 0, 3), // SpecimenDefinition-container
SearchRow(2963, 2630, 9, 2641, 0, 0, 3), // Specimen-container-id
SearchRow(2964, 2696, 374, 2706, 0, 0, 3), // Substance-container-identifier
SearchRow(2965, 519, 401, 525, 0, 0, 3), // CodeSystem-content-mode
SearchRow(2966, 1494, 474, 1517, 0, 0, 3), // Library-content-type
SearchRow(2967, 917, 124, 938, 0, 0, 3), // DocumentReference-contenttype
SearchRow(2968, 82, 466, 3, 0, 0, 3), // ActivityDefinition-context
SearchRow(2968, 376, 11, 393, 496, 0, 4), // ChargeItem-context
SearchRow(2968, 409, 499, 7, 0, 0, 3), // ChargeItemDefinition-context
SearchRow(2968, 602, 116, 616, 0, 0, 3), // Composition-context
SearchRow(2968, 960, 501, 18, 0, 0, 3), // EffectEvidenceSynthesis-context
SearchRow(2968, 1069, 468, 20, 0, 0, 3), // EventDefinition-context
SearchRow(2968, 1111, 470, 22, 0, 0, 3), // Evidence-context
SearchRow(2968, 1153, 472, 24, 0, 0, 3), // EvidenceVariable-context
SearchRow(2968, 1194, 503, 26, 0, 0, 3), // ExampleScenario-context
SearchRow(2968, 1495, 474, 31, 0, 0, 3), // Library-context
SearchRow(2968, 1592, 476, 33, 0, 0, 3), // Measure-context
SearchRow(2968, 1694, 505, 1702, 496, 0, 4), // MedicationAdministration-context
SearchRow(2968, 1712, 507, 1722, 496, 0, 4), // MedicationDispense-context
SearchRow(2968, 1779, 368, 1785, 496, 0, 4), // MedicationStatement-context
SearchRow(2968, 2146, 478, 49, 0, 0, 3), // PlanDefinition-context
SearchRow(2968, 2265, 405, 52, 0, 0, 3), // Questionnaire-context
SearchRow(2968, 2365, 480, 54, 0, 0, 3), // ResearchDefinition-context
SearchRow(2968, 2407, 482, 56, 0, 0, 3), // ResearchElementDefinition-context
SearchRow(2968, 2515, 509, 58, 0, 0, 3), // RiskEvidenceSynthesis-context
SearchRow(2968, 2789, 511, 61, 0, 0, 3), // TestScript-context
SearchRow(2968, 2944, 513, 5, 0, 0, 3), // conformance-context
SearchRow(2969, 83, 466, 4, 0, 0, 6), // ActivityDefinition-context-quantity
SearchRow(2969, 410, 499, 8, 0, 0, 6), // ChargeItemDefinition-context-quantity
SearchRow(2969, 961, 501, 19, 0, 0, 6), // EffectEvidenceSynthesis-context-quantity
SearchRow(2969, 1070, 468, 21, 0, 0, 6), // EventDefinition-context-quantity
SearchRow(2969, 1112, 470, 23, 0, 0, 6), // Evidence-context-quantity
SearchRow(2969, 1154, 472, 25, 0, 0, 6), // EvidenceVariable-context-quantity
SearchRow(2969, 1195, 503, 27, 0, 0, 6), // ExampleScenario-context-quantity
SearchRow(2969, 1496, 474, 32, 0, 0, 6), // Library-context-quantity
SearchRow(2969, 1593, 476, 34, 0, 0, 6), // Measure-context-quantity
SearchRow(2969, 2147, 478, 50, 0, 0, 6), // PlanDefinition-context-quantity
SearchRow(2969, 2266, 405, 53, 0, 0, 6), // Questionnaire-context-quantity
SearchRow(2969, 2366, 480, 55, 0, 0, 6), // ResearchDefinition-context-quantity
SearchRow(2969, 2408, 482, 57, 0, 0, 6), // ResearchElementDefinition-context-quantity
SearchRow(2969, 2516, 509, 59, 0, 0, 6), // RiskEvidenceSynthesis-context-quantity
SearchRow(2969, 2790, 511, 62, 0, 0, 6), // TestScript-context-quantity
SearchRow(2969, 2945, 513, 6, 0, 0, 6), // conformance-context-quantity
SearchRow(2970, 84, 466, 120, 0, 0, 3), // ActivityDefinition-context-type
SearchRow(2970, 411, 499, 434, 0, 0, 3), // ChargeItemDefinition-context-type
SearchRow(2970, 962, 501, 987, 0, 0, 3), // EffectEvidenceSynthesis-context-type
SearchRow(2970, 1071, 468, 1107, 0, 0, 3), // EventDefinition-context-type
SearchRow(2970, 1113, 470, 1149, 0, 0, 3), // Evidence-context-type
SearchRow(2970, 1155, 472, 1191, 0, 0, 3), // EvidenceVariable-context-type
SearchRow(2970, 1196, 503, 1215, 0, 0, 3), // ExampleScenario-context-type
SearchRow(2970, 1497, 474, 1536, 0, 0, 3), // Library-context-type
SearchRow(2970, 1594, 476, 1630, 0, 0, 3), // Measure-context-type
SearchRow(2970, 2148, 478, 2188, 0, 0, 3), // PlanDefinition-context-type
SearchRow(2970, 2267, 405, 2297, 0, 0, 3), // Questionnaire-context-type
SearchRow(2970, 2367, 480, 2403, 0, 0, 3), // ResearchDefinition-context-type
SearchRow(2970, 2409, 482, 2445, 0, 0, 3), // ResearchElementDefinition-context-type
SearchRow(2970, 2517, 509, 2542, 0, 0, 3), // RiskEvidenceSynthesis-context-type
SearchRow(2970, 2791, 511, 2816, 0, 0, 3), // TestScript-context-type
SearchRow(2970, 2946, 513, 323, 0, 0, 3), // conformance-context-type
SearchRow(2971, 85, 466, 119, 0, 528, 5), // ActivityDefinition-context-type-quantity
SearchRow(2971, 412, 499, 433, 0, 533, 5), // ChargeItemDefinition-context-type-quantity
SearchRow(2971, 963, 501, 986, 0, 538, 5), // EffectEvidenceSynthesis-context-type-quantity
SearchRow(2971, 1072, 468, 1106, 0, 543, 5), // EventDefinition-context-type-quantity
SearchRow(2971, 1114, 470, 1148, 0, 548, 5), // Evidence-context-type-quantity
SearchRow(2971, 1156, 472, 1190, 0, 553, 5), // EvidenceVariable-context-type-quantity
SearchRow(2971, 1197, 503, 1214, 0, 558, 5), // ExampleScenario-context-type-quantity
SearchRow(2971, 1498, 474, 1535, 0, 563, 5), // Library-context-type-quantity
SearchRow(2971, 1595, 476, 1629, 0, 568, 5), // Measure-context-type-quantity
SearchRow(2971, 2149, 478, 2187, 0, 573, 5), // PlanDefinition-context-type-quantity
SearchRow(2971, 2268, 405, 2296, 0, 578, 5), // Questionnaire-context-type-quantity
SearchRow(2971, 2368, 480, 2402, 0, 583, 5), // ResearchDefinition-context-type-quantity
SearchRow(2971, 2410, 482, 2444, 0, 588, 5), // ResearchElementDefinition-context-type-quantity
SearchRow(2971, 2518, 509, 2541, 0, 593, 5), // RiskEvidenceSynthesis-context-type-quantity
SearchRow(2971, 2792, 511, 2815, 0, 598, 5), // TestScript-context-type-quantity
SearchRow(2971, 2947, 513, 322, 0, 603, 5), // conformance-context-type-quantity
SearchRow(2972, 86, 466, 119, 0, 608, 5), // ActivityDefinition-context-type-value
SearchRow(2972, 413, 499, 433, 0, 613, 5), // ChargeItemDefinition-context-type-value
SearchRow(2972, 964, 501, 986, 0, 618, 5), // EffectEvidenceSynthesis-context-type-value
SearchRow(2972, 1073, 468, 1106, 0, 623, 5), // EventDefinition-context-type-value
SearchRow(2972, 1115, 470, 1148, 0, 628, 5), // Evidence-context-type-value
SearchRow(2972, 1157, 472, 1190, 0, 633, 5), // EvidenceVariable-context-type-value
SearchRow(2972, 1198, 503, 1214, 0, 638, 5), // ExampleScenario-context-type-value
SearchRow(2972, 1499, 474, 1535, 0, 643, 5), // Library-context-type-value
SearchRow(2972, 1596, 476, 1629, 0, 648, 5), // Measure-context-type-value
SearchRow(2972, 2150, 478, 2187, 0, 653, 5), // PlanDefinition-context-type-value
SearchRow(2972, 2269, 405, 2296, 0, 658, 5), // Questionnaire-context-type-value
SearchRow(2972, 2369, 480, 2402, 0, 663, 5), // ResearchDefinition-context-type-value
SearchRow(2972, 2411, 482, 2444, 0, 668, 5), // ResearchElementDefinition-context-type-value
SearchRow(2972, 2519, 509, 2541, 0, 673, 5), // RiskEvidenceSynthesis-context-type-value
SearchRow(2972, 2793, 511, 2815, 0, 678, 5), // TestScript-context-type-value
SearchRow(2972, 2948, 513, 322, 0, 683, 5), // conformance-context-type-value
SearchRow(2973, 1798, 688, 1803, 0, 0, 3), // MedicinalProductAuthorization-country
SearchRow(2974, 1220, 364, 1242, 352, 0, 4), // ExplanationOfBenefit-coverage
SearchRow(2975, 1316, 25, 1329, 82, 0, 4), // HealthcareService-coverage-area
SearchRow(2976, 265, 130, 271, 0, 0, 1), // Basic-created
SearchRow(2976, 438, 362, 455, 0, 0, 1), // Claim-created
SearchRow(2976, 472, 690, 483, 0, 0, 1), // ClaimResponse-created
SearchRow(2976, 748, 692, 755, 0, 0, 1), // CoverageEligibilityRequest-created
SearchRow(2976, 763, 694, 772, 0, 0, 1), // CoverageEligibilityResponse-created
SearchRow(2976, 894, 138, 905, 0, 0, 1), // DocumentManifest-created
SearchRow(2976, 1221, 364, 1237, 0, 0, 1), // ExplanationOfBenefit-created
SearchRow(2976, 1653, 326, 1667, 0, 0, 1), // Media-created
SearchRow(2976, 2098, 696, 2105, 0, 0, 1), // PaymentNotice-created
SearchRow(2976, 2113, 698, 2121, 0, 0, 1), // PaymentReconciliation-created
SearchRow(2977, 2682, 492, 2691, 0, 0, 2), // Subscription-criteria
SearchRow(2978, 151, 102, 163, 0, 0, 3), // AllergyIntolerance-criticality
SearchRow(2979, 918, 124, 947, 27, 0, 4), // DocumentReference-custodian
SearchRow(2980, 684, 23, 697, 174, 0, 4), // Consent-data
SearchRow(2981, 1953, 98, 1974, 0, 0, 3), // Observation-data-absent-reason
SearchRow(2982, 87, 466, 103, 0, 0, 1), // ActivityDefinition-date
SearchRow(2982, 125, 76, 137, 0, 0, 1), // AdverseEvent-date
SearchRow(2982, 179, 53, 207, 0, 0, 1), // Appointment-date
SearchRow(2982, 232, 21, 257, 0, 0, 1), // AuditEvent-date
SearchRow(2982, 414, 499, 424, 0, 0, 1), // ChargeItemDefinition-date
SearchRow(2982, 919, 124, 948, 0, 0, 1), // DocumentReference-date
SearchRow(2982, 965, 501, 976, 0, 0, 1), // EffectEvidenceSynthesis-date
SearchRow(2982, 1074, 468, 1090, 0, 0, 1), // EventDefinition-date
SearchRow(2982, 1116, 470, 1132, 0, 0, 1), // Evidence-date
SearchRow(2982, 1158, 472, 1174, 0, 0, 1), // EvidenceVariable-date
SearchRow(2982, 1199, 503, 1207, 0, 0, 1), // ExampleScenario-date
SearchRow(2982, 1397, 700, 1404, 0, 0, 1), // ImmunizationEvaluation-date
SearchRow(2982, 1412, 702, 1420, 0, 0, 1), // ImmunizationRecommendation-date
SearchRow(2982, 1467, 17, 1480, 0, 0, 1), // Invoice-date
SearchRow(2982, 1500, 474, 1518, 0, 0, 1), // Library-date
SearchRow(2982, 1597, 476, 1613, 0, 0, 1), // Measure-date
SearchRow(2982, 1633, 704, 1642, 0, 0, 1), // MeasureReport-date
SearchRow(2982, 2037, 29, 2059, 0, 0, 1), // OrganizationAffiliation-date
SearchRow(2982, 2151, 478, 2170, 0, 0, 1), // PlanDefinition-date
SearchRow(2982, 2201, 35, 2217, 0, 0, 1), // PractitionerRole-date
SearchRow(2982, 2270, 405, 2283, 0, 0, 1), // Questionnaire-date
SearchRow(2982, 2370, 480, 2386, 0, 0, 1), // ResearchDefinition-date
SearchRow(2982, 2412, 482, 2428, 0, 0, 1), // ResearchElementDefinition-date
SearchRow(2982, 2449, 372, 2467, 0, 0, 1), // ResearchStudy-date
SearchRow(2982, 2475, 706, 2483, 0, 0, 1), // ResearchSubject-date
SearchRow(2982, 2520, 509, 2531, 0, 0, 1), // RiskEvidenceSynthesis-date
SearchRow(2982, 2547, 39, 2555, 0, 0, 1), // Schedule-date
SearchRow(2982, 2794, 511, 2805, 0, 0, 1), // TestScript-date
SearchRow(2982, 2912, 708, 171, 0, 0, 1), // clinical-date
SearchRow(2982, 2949, 513, 306, 0, 0, 1), // conformance-date
SearchRow(2982, 3121, 164, 1769, 0, 0, 1), // medications-date
SearchRow(2983, 1916, 78, 1924, 0, 0, 1), // NutritionOrder-datetime
SearchRow(2984, 2829, 726, 2832, 0, 0, 1), // VisionPrescription-datewritten
SearchRow(2985, 2066, 31, 48, 0, 0, 1), // Patient-death-date
SearchRow(2986, 2067, 31, 2083, 0, 0, 3), // Patient-deceased
SearchRow(2987, 2152, 478, 2169, 728, 0, 4), // PlanDefinition-definition
SearchRow(2987, 2271, 405, 2288, 0, 0, 7), // Questionnaire-definition
SearchRow(2988, 729, 352, 740, 0, 0, 2), // Coverage-dependent
SearchRow(2989, 88, 466, 111, 732, 0, 4), // ActivityDefinition-depends-on
SearchRow(2989, 1075, 468, 1098, 174, 0, 4), // EventDefinition-depends-on
SearchRow(2989, 1117, 470, 1140, 174, 0, 4), // Evidence-depends-on
SearchRow(2989, 1159, 472, 1182, 174, 0, 4), // EvidenceVariable-depends-on
SearchRow(2989, 1429, 878, 1434, 878, 0, 4), // ImplementationGuide-depends-on
SearchRow(2989, 1501, 474, 1526, 174, 0, 4), // Library-depends-on
SearchRow(2989, 1598, 476, 1621, 732, 0, 4), // Measure-depends-on
SearchRow(2989, 2153, 478, 2178, 732, 0, 4), // PlanDefinition-depends-on
SearchRow(2989, 2371, 480, 2394, 732, 0, 4), // ResearchDefinition-depends-on
SearchRow(2989, 2413, 482, 2436, 732, 0, 4), // ResearchElementDefinition-depends-on
SearchRow(2990, 624, 880, 637, 0, 0, 7), // ConceptMap-dependson
SearchRow(2991, 2660, 7, 2671, 0, 0, 3), // StructureDefinition-derivation
SearchRow(2992, 89, 466, 112, 174, 0, 4), // ActivityDefinition-derived-from
SearchRow(2992, 1076, 468, 1099, 174, 0, 4), // EventDefinition-derived-from
SearchRow(2992, 1118, 470, 1141, 174, 0, 4), // Evidence-derived-from
SearchRow(2992, 1160, 472, 1183, 174, 0, 4), // EvidenceVariable-derived-from
SearchRow(2992, 1502, 474, 1527, 174, 0, 4), // Library-derived-from
SearchRow(2992, 1599, 476, 1622, 174, 0, 4), // Measure-derived-from
SearchRow(2992, 1954, 98, 1976, 882, 0, 4), // Observation-derived-from
SearchRow(2992, 2154, 478, 2179, 174, 0, 4), // PlanDefinition-derived-from
SearchRow(2992, 2372, 480, 2395, 174, 0, 4), // ResearchDefinition-derived-from
SearchRow(2992, 2414, 482, 2437, 174, 0, 4), // ResearchElementDefinition-derived-from
SearchRow(2992, 2563, 170, 2569, 170, 0, 4), // SearchParameter-derived-from
SearchRow(2993, 90, 466, 104, 0, 0, 2), // ActivityDefinition-description
SearchRow(2993, 415, 499, 425, 0, 0, 2), // ChargeItemDefinition-description
SearchRow(2993, 895, 138, 906, 0, 0, 2), // DocumentManifest-description
SearchRow(2993, 920, 124, 949, 0, 0, 2), // DocumentReference-description
SearchRow(2993, 966, 501, 977, 0, 0, 2), // EffectEvidenceSynthesis-description
SearchRow(2993, 1077, 468, 1091, 0, 0, 2), // EventDefinition-description
SearchRow(2993, 1119, 470, 1133, 0, 0, 2), // Evidence-description
SearchRow(2993, 1161, 472, 1175, 0, 0, 2), // EvidenceVariable-description
SearchRow(2993, 1503, 474, 1519, 0, 0, 2), // Library-description
SearchRow(2993, 1600, 476, 1614, 0, 0, 2), // Measure-description
SearchRow(2993, 2155, 478, 2171, 0, 0, 2), // PlanDefinition-description
SearchRow(2993, 2272, 405, 2284, 0, 0, 2), // Questionnaire-description
SearchRow(2993, 2373, 480, 2387, 0, 0, 2), // ResearchDefinition-description
SearchRow(2993, 2415, 482, 2429, 0, 0, 2), // ResearchElementDefinition-description
SearchRow(2993, 2521, 509, 2532, 0, 0, 2), // RiskEvidenceSynthesis-description
SearchRow(2993, 2795, 511, 2806, 0, 0, 2), // TestScript-description
SearchRow(2993, 2950, 513, 307, 0, 0, 2), // conformance-description
SearchRow(2994, 1713, 507, 1723, 82, 0, 4), // MedicationDispense-destination
SearchRow(2994, 1846, 150, 1860, 0, 0, 2), // MessageHeader-destination
SearchRow(2995, 1847, 150, 1859, 0, 0, 7), // MessageHeader-destination-uri
SearchRow(2996, 439, 362, 461, 889, 0, 4), // Claim-detail-udi
SearchRow(2996, 1222, 364, 1244, 889, 0, 4), // ExplanationOfBenefit-detail-udi
SearchRow(2997, 837, 160, 16, 889, 0, 4), // DeviceRequest-device
SearchRow(2997, 862, 891, 865, 889, 0, 4), // DeviceUseStatement-device
SearchRow(2997, 1654, 326, 1668, 893, 0, 4), // Media-device
SearchRow(2997, 1695, 505, 1703, 889, 0, 4), // MedicationAdministration-device
SearchRow(2997, 1955, 98, 1977, 893, 0, 4), // Observation-device
SearchRow(2999, 791, 889, 803, 0, 0, 2), // Device-device-name
SearchRow(3000, 994, 15, 1013, 896, 0, 4), // Encounter-diagnosis
SearchRow(3002, 1341, 344, 1361, 0, 0, 3), // ImagingStudy-dicom-class
SearchRow(3003, 2998, 889, 804, 0, 0, 3), // device-extensions-Device-din
SearchRow(3004, 473, 690, 484, 0, 0, 2), // ClaimResponse-disposition
SearchRow(3004, 764, 694, 773, 0, 0, 2), // CoverageEligibilityResponse-disposition
SearchRow(3004, 1223, 364, 1238, 0, 0, 2), // ExplanationOfBenefit-disposition
SearchRow(3004, 2114, 698, 2122, 0, 0, 2), // PaymentReconciliation-disposition
SearchRow(3005, 3147, 98, 1979, 0, 0, 2), // observation-genetic-Observation-dna-variant
SearchRow(3006, 706, 166, 716, 82, 0, 4), // Contract-domain
SearchRow(3007, 1398, 700, 1405, 0, 0, 3), // ImmunizationEvaluation-dose-status
SearchRow(3008, 1735, 399, 1747, 0, 0, 3), // MedicationKnowledge-doseform
SearchRow(3009, 91, 466, 105, 0, 0, 1), // ActivityDefinition-effective
SearchRow(3009, 416, 499, 426, 0, 0, 1), // ChargeItemDefinition-effective
SearchRow(3009, 967, 501, 978, 0, 0, 1), // EffectEvidenceSynthesis-effective
SearchRow(3009, 1078, 468, 1092, 0, 0, 1), // EventDefinition-effective
SearchRow(3009, 1120, 470, 1134, 0, 0, 1), // Evidence-effective
SearchRow(3009, 1162, 472, 1176, 0, 0, 1), // EvidenceVariable-effective
SearchRow(3009, 1504, 474, 1520, 0, 0, 1), // Library-effective
SearchRow(3009, 1601, 476, 1615, 0, 0, 1), // Measure-effective
SearchRow(3009, 1780, 368, 1786, 0, 0, 1), // MedicationStatement-effective
SearchRow(3009, 2156, 478, 2172, 0, 0, 1), // PlanDefinition-effective
SearchRow(3009, 2273, 405, 2285, 0, 0, 1), // Questionnaire-effective
SearchRow(3009, 2374, 480, 2388, 0, 0, 1), // ResearchDefinition-effective
SearchRow(3009, 2416, 482, 2430, 0, 0, 1), // ResearchElementDefinition-effective
SearchRow(3009, 2522, 509, 2533, 0, 0, 1), // RiskEvidenceSynthesis-effective
SearchRow(3010, 1696, 505, 1704, 0, 0, 1), // MedicationAdministration-effective-time
SearchRow(3011, 2038, 29, 2062, 0, 0, 3), // OrganizationAffiliation-email
SearchRow(3011, 3076, 899, 2095, 0, 0, 3), // individual-email
SearchRow(3012, 1545, 905, 1552, 0, 0, 3), // List-empty-reason
SearchRow(3013, 334, 41, 352, 15, 0, 4), // CarePlan-encounter
SearchRow(3013, 363, 360, 368, 15, 0, 4), // CareTeam-encounter
SearchRow(3013, 440, 362, 462, 15, 0, 4), // Claim-encounter
SearchRow(3013, 496, 111, 507, 15, 0, 4), // ClinicalImpression-encounter
SearchRow(3013, 532, 172, 547, 15, 0, 4), // Communication-encounter
SearchRow(3013, 564, 156, 580, 15, 0, 4), // CommunicationRequest-encounter
SearchRow(3013, 650, 5, 668, 15, 0, 4), // Condition-encounter
SearchRow(3013, 1224, 364, 1245, 15, 0, 4), // ExplanationOfBenefit-encounter
SearchRow(3013, 1342, 344, 1355, 15, 0, 4), // ImagingStudy-encounter
SearchRow(3013, 1655, 326, 1669, 15, 0, 4), // Media-encounter
SearchRow(3013, 2303, 152, 2314, 15, 0, 4), // QuestionnaireResponse-encounter
SearchRow(3013, 2338, 154, 2353, 15, 0, 4), // RequestGroup-encounter
SearchRow(3013, 2740, 162, 2759, 15, 0, 4), // Task-encounter
SearchRow(3013, 2913, 907, 615, 920, 0, 4), // clinical-encounter
SearchRow(3013, 3122, 164, 1770, 15, 0, 4), // medications-encounter
SearchRow(3015, 1317, 25, 1330, 488, 0, 4), // HealthcareService-endpoint
SearchRow(3015, 1343, 344, 1356, 488, 0, 4), // ImagingStudy-endpoint
SearchRow(3015, 1445, 80, 1459, 488, 0, 4), // InsurancePlan-endpoint
SearchRow(3015, 1566, 82, 1581, 488, 0, 4), // Location-endpoint
SearchRow(3015, 2016, 27, 2029, 488, 0, 4), // Organization-endpoint
SearchRow(3015, 2039, 29, 2052, 488, 0, 4), // OrganizationAffiliation-endpoint
SearchRow(3015, 2202, 35, 2212, 488, 0, 4), // PractitionerRole-endpoint
SearchRow(3016, 377, 11, 394, 0, 0, 1), // ChargeItem-entered-date
SearchRow(3017, 378, 11, 395, 89, 0, 4), // ChargeItem-enterer
SearchRow(3017, 441, 362, 456, 113, 0, 4), // Claim-enterer
SearchRow(3017, 749, 692, 756, 113, 0, 4), // CoverageEligibilityRequest-enterer
SearchRow(3017, 1225, 364, 1239, 113, 0, 4), // ExplanationOfBenefit-enterer
SearchRow(3017, 1848, 150, 1863, 113, 0, 4), // MessageHeader-enterer
SearchRow(3018, 233, 21, 255, 174, 0, 4), // AuditEvent-entity
SearchRow(3018, 2247, 96, 2257, 174, 0, 4), // Provenance-entity
SearchRow(3019, 234, 21, 252, 0, 0, 2), // AuditEvent-entity-name
SearchRow(3020, 235, 21, 253, 0, 0, 3), // AuditEvent-entity-role
SearchRow(3021, 236, 21, 254, 0, 0, 3), // AuditEvent-entity-type
SearchRow(3022, 603, 116, 619, 174, 0, 4), // Composition-entry
SearchRow(3023, 995, 15, 1014, 358, 0, 4), // Encounter-episode-of-care
SearchRow(3024, 1634, 704, 1643, 174, 0, 4), // MeasureReport-evaluated-resource
SearchRow(3025, 126, 76, 138, 0, 0, 3), // AdverseEvent-event
SearchRow(3025, 921, 124, 942, 0, 0, 3), // DocumentReference-event
SearchRow(3025, 1836, 370, 1840, 0, 0, 3), // MessageDefinition-event
SearchRow(3025, 1849, 150, 1864, 0, 0, 3), // MessageHeader-event
SearchRow(3026, 838, 160, 17, 0, 0, 1), // DeviceRequest-event-date
SearchRow(3027, 651, 5, 669, 0, 0, 3), // Condition-evidence
SearchRow(3028, 652, 5, 670, 174, 0, 4), // Condition-evidence-detail
SearchRow(3032, 1289, 74, 1298, 0, 0, 3), // Group-exclude
SearchRow(3033, 2820, 409, 2824, 0, 0, 7), // ValueSet-expansion
SearchRow(3034, 1430, 878, 1435, 0, 0, 3), // ImplementationGuide-experimental
SearchRow(3034, 2661, 7, 2672, 0, 0, 3), // StructureDefinition-experimental
SearchRow(3035, 1679, 923, 1687, 0, 0, 1), // Medication-expiration-date
SearchRow(3036, 2697, 374, 2705, 0, 0, 1), // Substance-expiry
SearchRow(3037, 2662, 7, 2670, 0, 0, 3), // StructureDefinition-ext-context
SearchRow(3038, 442, 362, 457, 82, 0, 4), // Claim-facility
SearchRow(3038, 750, 692, 757, 82, 0, 4), // CoverageEligibilityRequest-facility
SearchRow(3038, 922, 124, 943, 0, 0, 3), // DocumentReference-facility
SearchRow(3038, 1226, 364, 1240, 82, 0, 4), // ExplanationOfBenefit-facility
SearchRow(3039, 379, 11, 396, 0, 0, 0), // ChargeItem-factor-override
SearchRow(3040, 3077, 925, 2092, 0, 0, 2), // individual-family
SearchRow(3041, 297, 928, 324, 0, 0, 3), // CapabilityStatement-fhirversion
SearchRow(3043, 497, 111, 508, 0, 0, 3), // ClinicalImpression-finding-code
SearchRow(3044, 498, 111, 509, 930, 0, 4), // ClinicalImpression-finding-ref
SearchRow(3045, 1837, 370, 1841, 0, 0, 3), // MessageDefinition-focus
SearchRow(3045, 1850, 150, 1865, 174, 0, 4), // MessageHeader-focus
SearchRow(3045, 1956, 98, 1981, 174, 0, 4), // Observation-focus
SearchRow(3045, 2450, 372, 2462, 0, 0, 3), // ResearchStudy-focus
SearchRow(3045, 2741, 162, 2761, 174, 0, 4), // Task-focus
SearchRow(3046, 1680, 923, 1689, 0, 0, 3), // Medication-form
SearchRow(3047, 298, 928, 308, 0, 0, 3), // CapabilityStatement-format
SearchRow(3047, 923, 124, 941, 0, 0, 3), // DocumentReference-format
SearchRow(3048, 1917, 78, 1926, 0, 0, 3), // NutritionOrder-formula
SearchRow(3049, 3078, 84, 2085, 0, 0, 3), // individual-gender
SearchRow(3050, 3148, 98, 1978, 0, 0, 2), // observation-genetic-Observation-gene-amino-acid-change
SearchRow(3051, 3149, 98, 1979, 0, 0, 2), // observation-genetic-Observation-gene-dnavariant
SearchRow(3052, 3150, 98, 1980, 0, 0, 3), // observation-genetic-Observation-gene-identifier
SearchRow(3053, 2068, 31, 2086, 126, 0, 4), // Patient-general-practitioner
SearchRow(3054, 3079, 925, 2093, 0, 0, 2), // individual-given
SearchRow(3055, 1431, 878, 1436, 7, 0, 4), // ImplementationGuide-global
SearchRow(3056, 335, 41, 353, 19, 0, 4), // CarePlan-goal
SearchRow(3057, 565, 156, 581, 0, 0, 3), // CommunicationRequest-group-identifier
SearchRow(3057, 839, 160, 851, 0, 0, 3), // DeviceRequest-group-identifier
SearchRow(3057, 2339, 154, 2354, 0, 0, 3), // RequestGroup-group-identifier
SearchRow(3057, 2742, 162, 2764, 0, 0, 3), // Task-group-identifier
SearchRow(3058, 299, 928, 309, 878, 0, 4), // CapabilityStatement-guide
SearchRow(3059, 1957, 98, 1982, 934, 0, 4), // Observation-has-member
SearchRow(3060, 1799, 688, 1804, 27, 0, 4), // MedicinalProductAuthorization-holder
SearchRow(3062, 1899, 490, 1912, 0, 0, 3), // NamingSystem-id-type
SearchRow(3063, 784, 132, 788, 0, 0, 1), // DetectedIssue-identified
SearchRow(3064, 64, 13, 72, 0, 0, 3), // Account-identifier
SearchRow(3064, 92, 466, 106, 0, 0, 3), // ActivityDefinition-identifier
SearchRow(3064, 180, 53, 195, 0, 0, 3), // Appointment-identifier
SearchRow(3064, 213, 63, 223, 0, 0, 3), // AppointmentResponse-identifier
SearchRow(3064, 266, 130, 272, 0, 0, 3), // Basic-identifier
SearchRow(3064, 278, 938, 282, 0, 0, 3), // BodyStructure-identifier
SearchRow(3064, 288, 484, 293, 0, 0, 3), // Bundle-identifier
SearchRow(3064, 380, 11, 397, 0, 0, 3), // ChargeItem-identifier
SearchRow(3064, 417, 499, 427, 0, 0, 3), // ChargeItemDefinition-identifier
SearchRow(3064, 443, 362, 458, 0, 0, 3), // Claim-identifier
SearchRow(3064, 474, 690, 485, 0, 0, 3), // ClaimResponse-identifier
SearchRow(3064, 499, 111, 510, 0, 0, 3), // ClinicalImpression-identifier
SearchRow(3064, 533, 172, 548, 0, 0, 3), // Communication-identifier
SearchRow(3064, 566, 156, 582, 0, 0, 3), // CommunicationRequest-identifier
SearchRow(3064, 707, 166, 717, 0, 0, 3), // Contract-identifier
SearchRow(3064, 730, 352, 741, 0, 0, 3), // Coverage-identifier
SearchRow(3064, 751, 692, 758, 0, 0, 3), // CoverageEligibilityRequest-identifier
SearchRow(3064, 765, 694, 774, 0, 0, 3), // CoverageEligibilityResponse-identifier
SearchRow(3064, 792, 889, 805, 0, 0, 3), // Device-identifier
SearchRow(3064, 817, 940, 820, 0, 0, 3), // DeviceDefinition-identifier
SearchRow(3064, 825, 366, 830, 0, 0, 3), // DeviceMetric-identifier
SearchRow(3064, 863, 891, 866, 0, 0, 3), // DeviceUseStatement-identifier
SearchRow(3064, 968, 501, 979, 0, 0, 3), // EffectEvidenceSynthesis-identifier
SearchRow(3064, 1030, 488, 1036, 0, 0, 3), // Endpoint-identifier
SearchRow(3064, 1042, 942, 1047, 0, 0, 3), // EnrollmentRequest-identifier
SearchRow(3064, 1050, 944, 1053, 0, 0, 3), // EnrollmentResponse-identifier
SearchRow(3064, 1079, 468, 1093, 0, 0, 3), // EventDefinition-identifier
SearchRow(3064, 1121, 470, 1135, 0, 0, 3), // Evidence-identifier
SearchRow(3064, 1163, 472, 1177, 0, 0, 3), // EvidenceVariable-identifier
SearchRow(3064, 1200, 503, 1208, 0, 0, 3), // ExampleScenario-identifier
SearchRow(3064, 1227, 364, 1241, 0, 0, 3), // ExplanationOfBenefit-identifier
SearchRow(3064, 1265, 140, 1268, 0, 0, 3), // Flag-identifier
SearchRow(3064, 1290, 74, 1300, 0, 0, 3), // Group-identifier
SearchRow(3064, 1305, 946, 1309, 0, 0, 3), // GuidanceResponse-identifier
SearchRow(3064, 1318, 25, 1331, 0, 0, 3), // HealthcareService-identifier
SearchRow(3064, 1399, 700, 1406, 0, 0, 3), // ImmunizationEvaluation-identifier
SearchRow(3064, 1413, 702, 1421, 0, 0, 3), // ImmunizationRecommendation-identifier
SearchRow(3064, 1446, 80, 1460, 0, 0, 3), // InsurancePlan-identifier
SearchRow(3064, 1468, 17, 1481, 0, 0, 3), // Invoice-identifier
SearchRow(3064, 1505, 474, 1521, 0, 0, 3), // Library-identifier
SearchRow(3064, 1567, 82, 1582, 0, 0, 3), // Location-identifier
SearchRow(3064, 1602, 476, 1616, 0, 0, 3), // Measure-identifier
SearchRow(3064, 1635, 704, 1644, 0, 0, 3), // MeasureReport-identifier
SearchRow(3064, 1656, 326, 1670, 0, 0, 3), // Media-identifier
SearchRow(3064, 1681, 923, 1690, 0, 0, 3), // Medication-identifier
SearchRow(3064, 1791, 948, 1794, 0, 0, 3), // MedicinalProduct-identifier
SearchRow(3064, 1800, 688, 1805, 0, 0, 3), // MedicinalProductAuthorization-identifier
SearchRow(3064, 1820, 950, 1822, 0, 0, 3), // MedicinalProductPackaged-identifier
SearchRow(3064, 1825, 952, 1828, 0, 0, 3), // MedicinalProductPharmaceutical-identifier
SearchRow(3064, 1876, 383, 1886, 0, 0, 3), // MolecularSequence-identifier
SearchRow(3064, 2017, 27, 2030, 0, 0, 3), // Organization-identifier
SearchRow(3064, 2040, 29, 2054, 0, 0, 3), // OrganizationAffiliation-identifier
SearchRow(3064, 2069, 31, 2087, 0, 0, 3), // Patient-identifier
SearchRow(3064, 2099, 696, 2106, 0, 0, 3), // PaymentNotice-identifier
SearchRow(3064, 2115, 698, 2123, 0, 0, 3), // PaymentReconciliation-identifier
SearchRow(3064, 2130, 954, 2137, 0, 0, 3), // Person-identifier
SearchRow(3064, 2157, 478, 2173, 0, 0, 3), // PlanDefinition-identifier
SearchRow(3064, 2193, 33, 2197, 0, 0, 3), // Practitioner-identifier
SearchRow(3064, 2203, 35, 2214, 0, 0, 3), // PractitionerRole-identifier
SearchRow(3064, 2274, 405, 2286, 0, 0, 3), // Questionnaire-identifier
SearchRow(3064, 2304, 152, 2315, 0, 0, 3), // QuestionnaireResponse-identifier
SearchRow(3064, 2325, 37, 2330, 0, 0, 3), // RelatedPerson-identifier
SearchRow(3064, 2340, 154, 2355, 0, 0, 3), // RequestGroup-identifier
SearchRow(3064, 2375, 480, 2389, 0, 0, 3), // ResearchDefinition-identifier
SearchRow(3064, 2417, 482, 2431, 0, 0, 3), // ResearchElementDefinition-identifier
SearchRow(3064, 2451, 372, 2463, 0, 0, 3), // ResearchStudy-identifier
SearchRow(3064, 2476, 706, 2481, 0, 0, 3), // ResearchSubject-identifier
SearchRow(3064, 2523, 509, 2534, 0, 0, 3), // RiskEvidenceSynthesis-identifier
SearchRow(3064, 2548, 39, 2554, 0, 0, 3), // Schedule-identifier
SearchRow(3064, 2609, 100, 2617, 0, 0, 3), // Slot-identifier
SearchRow(3064, 2631, 9, 2643, 0, 0, 3), // Specimen-identifier
SearchRow(3064, 2651, 494, 2653, 0, 0, 3), // SpecimenDefinition-identifier
SearchRow(3064, 2698, 374, 2704, 0, 0, 3), // Substance-identifier
SearchRow(3064, 2743, 162, 2765, 0, 0, 3), // Task-identifier
SearchRow(3064, 2776, 956, 2782, 0, 0, 3), // TestReport-identifier
SearchRow(3064, 2796, 511, 2807, 0, 0, 3), // TestScript-identifier
SearchRow(3064, 2914, 958, 164, 0, 0, 3), // clinical-identifier
SearchRow(3064, 2951, 989, 526, 0, 0, 3), // conformance-identifier
SearchRow(3065, 1400, 700, 1407, 996, 0, 4), // ImmunizationEvaluation-immunization-event
SearchRow(3066, 785, 132, 789, 174, 0, 4), // DetectedIssue-implicated
SearchRow(3067, 1059, 358, 1065, 158, 0, 4), // EpisodeOfCare-incoming-referral
SearchRow(3068, 2477, 706, 2482, 31, 0, 4), // ResearchSubject-individual
SearchRow(3083, 1414, 702, 1425, 174, 0, 4), // ImmunizationRecommendation-information
SearchRow(3084, 1682, 923, 36, 998, 0, 4), // Medication-ingredient
SearchRow(3084, 1736, 399, 39, 374, 0, 4), // MedicationKnowledge-ingredient
SearchRow(3085, 1683, 923, 35, 0, 0, 3), // Medication-ingredient-code
SearchRow(3085, 1737, 399, 38, 0, 0, 3), // MedicationKnowledge-ingredient-code
SearchRow(3086, 1993, 168, 2001, 7, 0, 4), // OperationDefinition-input-profile
SearchRow(3087, 1344, 344, 1362, 0, 0, 3), // ImagingStudy-instance
SearchRow(3087, 1994, 168, 2002, 0, 0, 3), // OperationDefinition-instance
SearchRow(3088, 708, 166, 718, 0, 0, 7), // Contract-instantiates
SearchRow(3089, 336, 41, 354, 1001, 0, 4), // CarePlan-instantiates-canonical
SearchRow(3089, 534, 172, 549, 1001, 0, 4), // Communication-instantiates-canonical
SearchRow(3089, 840, 160, 852, 1007, 0, 4), // DeviceRequest-instantiates-canonical
SearchRow(3089, 1253, 1010, 1258, 1001, 0, 4), // FamilyMemberHistory-instantiates-canonical
SearchRow(3089, 1918, 78, 1927, 1007, 0, 4), // NutritionOrder-instantiates-canonical
SearchRow(3089, 2223, 338, 2234, 1001, 0, 4), // Procedure-instantiates-canonical
SearchRow(3089, 2341, 154, 2356, 0, 0, 4), // RequestGroup-instantiates-canonical
SearchRow(3089, 2577, 158, 2594, 1007, 0, 4), // ServiceRequest-instantiates-canonical
SearchRow(3090, 337, 41, 355, 0, 0, 7), // CarePlan-instantiates-uri
SearchRow(3090, 535, 172, 550, 0, 0, 7), // Communication-instantiates-uri
SearchRow(3090, 841, 160, 853, 0, 0, 7), // DeviceRequest-instantiates-uri
SearchRow(3090, 1254, 1010, 1259, 0, 0, 7), // FamilyMemberHistory-instantiates-uri
SearchRow(3090, 1919, 78, 1928, 0, 0, 7), // NutritionOrder-instantiates-uri
SearchRow(3090, 2224, 338, 2235, 0, 0, 7), // Procedure-instantiates-uri
SearchRow(3090, 2342, 154, 2357, 0, 0, 7), // RequestGroup-instantiates-uri
SearchRow(3090, 2578, 158, 2595, 0, 0, 7), // ServiceRequest-instantiates-uri
SearchRow(3091, 842, 160, 854, 1012, 0, 4), // DeviceRequest-insurance
SearchRow(3092, 444, 362, 459, 27, 0, 4), // Claim-insurer
SearchRow(3092, 475, 690, 486, 27, 0, 4), // ClaimResponse-insurer
SearchRow(3092, 766, 694, 775, 27, 0, 4), // CoverageEligibilityResponse-insurer
SearchRow(3093, 1759, 164, 1768, 27, 0, 4), // MedicationRequest-intended-dispenser
SearchRow(3094, 1760, 164, 1772, 1015, 0, 4), // MedicationRequest-intended-performer
SearchRow(3095, 1761, 164, 1773, 0, 0, 3), // MedicationRequest-intended-performertype
SearchRow(3096, 338, 41, 356, 0, 0, 3), // CarePlan-intent
SearchRow(3096, 843, 160, 855, 0, 0, 3), // DeviceRequest-intent
SearchRow(3096, 1762, 164, 1771, 0, 0, 3), // MedicationRequest-intent
SearchRow(3096, 2343, 154, 2358, 0, 0, 3), // RequestGroup-intent
SearchRow(3096, 2579, 158, 2596, 0, 0, 3), // ServiceRequest-intent
SearchRow(3096, 2744, 162, 2766, 0, 0, 3), // Task-intent
SearchRow(3097, 1345, 344, 1357, 113, 0, 4), // ImagingStudy-interpreter
SearchRow(3098, 500, 111, 511, 1023, 0, 4), // ClinicalImpression-investigation
SearchRow(3099, 709, 166, 719, 0, 0, 1), // Contract-issued
SearchRow(3099, 872, 109, 884, 0, 0, 1), // DiagnosticReport-issued
SearchRow(3099, 2777, 956, 2783, 0, 0, 1), // TestReport-issued
SearchRow(3100, 1469, 17, 1482, 27, 0, 4), // Invoice-issuer
SearchRow(3101, 896, 138, 904, 174, 0, 4), // DocumentManifest-item
SearchRow(3101, 1540, 148, 1543, 174, 0, 4), // Linkage-item
SearchRow(3101, 1546, 905, 1553, 174, 0, 4), // List-item
SearchRow(3102, 3217, 152, 2316, 0, 0, 4), // questionnaireresponse-extensions-QuestionnaireResponse-item-subject
SearchRow(3103, 445, 362, 463, 889, 0, 4), // Claim-item-udi
SearchRow(3103, 1228, 364, 1246, 889, 0, 4), // ExplanationOfBenefit-item-udi
SearchRow(3104, 93, 466, 107, 0, 0, 3), // ActivityDefinition-jurisdiction
SearchRow(3104, 418, 499, 428, 0, 0, 3), // ChargeItemDefinition-jurisdiction
SearchRow(3104, 969, 501, 980, 0, 0, 3), // EffectEvidenceSynthesis-jurisdiction
SearchRow(3104, 1080, 468, 1094, 0, 0, 3), // EventDefinition-jurisdiction
SearchRow(3104, 1122, 470, 1136, 0, 0, 3), // Evidence-jurisdiction
SearchRow(3104, 1164, 472, 1178, 0, 0, 3), // EvidenceVariable-jurisdiction
SearchRow(3104, 1201, 503, 1209, 0, 0, 3), // ExampleScenario-jurisdiction
SearchRow(3104, 1506, 474, 1522, 0, 0, 3), // Library-jurisdiction
SearchRow(3104, 1603, 476, 1617, 0, 0, 3), // Measure-jurisdiction
SearchRow(3104, 2158, 478, 2174, 0, 0, 3), // PlanDefinition-jurisdiction
SearchRow(3104, 2275, 405, 2289, 0, 0, 3), // Questionnaire-jurisdiction
SearchRow(3104, 2376, 480, 2390, 0, 0, 3), // ResearchDefinition-jurisdiction
SearchRow(3104, 2418, 482, 2432, 0, 0, 3), // ResearchElementDefinition-jurisdiction
SearchRow(3104, 2524, 509, 2535, 0, 0, 3), // RiskEvidenceSynthesis-jurisdiction
SearchRow(3104, 2797, 511, 2808, 0, 0, 3), // TestScript-jurisdiction
SearchRow(3104, 2952, 1031, 310, 0, 0, 3), // conformance-jurisdiction
SearchRow(3105, 2452, 372, 2464, 0, 0, 3), // ResearchStudy-keyword
SearchRow(3105, 2663, 7, 2673, 0, 0, 3), // StructureDefinition-keyword
SearchRow(3106, 1900, 490, 1908, 0, 0, 3), // NamingSystem-kind
SearchRow(3106, 1995, 168, 2003, 0, 0, 3), // OperationDefinition-kind
SearchRow(3106, 2664, 7, 2674, 0, 0, 3), // StructureDefinition-kind
SearchRow(3107, 520, 401, 524, 0, 0, 3), // CodeSystem-language
SearchRow(3107, 924, 124, 939, 0, 0, 3), // DocumentReference-language
SearchRow(3107, 2070, 31, 2082, 0, 0, 3), // Patient-language
SearchRow(3108, 152, 102, 165, 0, 0, 1), // AllergyIntolerance-last-date
SearchRow(3109, 996, 15, 1016, 0, 0, 6), // Encounter-length
SearchRow(3110, 1273, 19, 1279, 0, 0, 3), // Goal-lifecycle-status
SearchRow(3111, 2071, 31, 2088, 1045, 0, 4), // Patient-link
SearchRow(3111, 2131, 954, 2138, 1048, 0, 4), // Person-link
SearchRow(3112, 127, 76, 139, 82, 0, 4), // AdverseEvent-location
SearchRow(3112, 181, 53, 197, 82, 0, 4), // Appointment-location
SearchRow(3112, 214, 63, 219, 82, 0, 4), // AppointmentResponse-location
SearchRow(3112, 279, 938, 283, 0, 0, 3), // BodyStructure-location
SearchRow(3112, 793, 889, 806, 82, 0, 4), // Device-location
SearchRow(3112, 925, 124, 940, 0, 0, 7), // DocumentReference-location
SearchRow(3112, 997, 15, 1017, 82, 0, 4), // Encounter-location
SearchRow(3112, 1319, 25, 1332, 82, 0, 4), // HealthcareService-location
SearchRow(3112, 1370, 996, 1383, 82, 0, 4), // Immunization-location
SearchRow(3112, 2041, 29, 2055, 82, 0, 4), // OrganizationAffiliation-location
SearchRow(3112, 2204, 35, 2215, 82, 0, 4), // PractitionerRole-location
SearchRow(3112, 2225, 338, 2236, 82, 0, 4), // Procedure-location
SearchRow(3112, 2248, 96, 2258, 82, 0, 4), // Provenance-location
SearchRow(3112, 2453, 372, 2465, 0, 0, 3), // ResearchStudy-location
SearchRow(3113, 998, 15, 1018, 0, 0, 1), // Encounter-location-period
SearchRow(3114, 1371, 996, 1384, 0, 0, 2), // Immunization-lot-number
SearchRow(3114, 1684, 923, 1688, 0, 0, 3), // Medication-lot-number
SearchRow(3115, 1291, 74, 1301, 1053, 0, 4), // Group-managing-entity
SearchRow(3116, 153, 102, 168, 0, 0, 3), // AllergyIntolerance-manifestation
SearchRow(3117, 794, 889, 807, 0, 0, 2), // Device-manufacturer
SearchRow(3117, 1372, 996, 1385, 27, 0, 4), // Immunization-manufacturer
SearchRow(3117, 1685, 923, 1691, 27, 0, 4), // Medication-manufacturer
SearchRow(3117, 1738, 399, 1748, 27, 0, 4), // MedicationKnowledge-manufacturer
SearchRow(3118, 1636, 704, 1645, 476, 0, 4), // MeasureReport-measure
SearchRow(3119, 873, 109, 885, 326, 0, 4), // DiagnosticReport-media
SearchRow(3120, 3123, 1058, 37, 923, 0, 4), // medications-medication
SearchRow(3126, 536, 172, 551, 0, 0, 3), // Communication-medium
SearchRow(3126, 567, 156, 583, 0, 0, 3), // CommunicationRequest-medium
SearchRow(3127, 1292, 74, 1302, 1063, 0, 4), // Group-member
SearchRow(3128, 289, 484, 292, 150, 0, 4), // Bundle-message
SearchRow(3129, 1958, 98, 1983, 0, 0, 3), // Observation-method
SearchRow(3129, 2503, 486, 2509, 0, 0, 3), // RiskAssessment-method
SearchRow(3130, 1346, 344, 1363, 0, 0, 3), // ImagingStudy-modality
SearchRow(3130, 1657, 326, 1671, 0, 0, 3), // Media-modality
SearchRow(3131, 300, 928, 313, 0, 0, 3), // CapabilityStatement-mode
SearchRow(3132, 795, 889, 808, 0, 0, 2), // Device-model
SearchRow(3133, 2745, 162, 2767, 0, 0, 1), // Task-modified
SearchRow(3134, 1739, 399, 1751, 0, 0, 3), // MedicationKnowledge-monitoring-program-name
SearchRow(3135, 1740, 399, 1752, 0, 0, 3), // MedicationKnowledge-monitoring-program-type
SearchRow(3136, 1741, 399, 1753, 1071, 0, 4), // MedicationKnowledge-monograph
SearchRow(3137, 1742, 399, 1754, 0, 0, 3), // MedicationKnowledge-monograph-type
SearchRow(3138, 280, 938, 284, 0, 0, 3), // BodyStructure-morphology
SearchRow(3139, 3178, 31, 2084, 0, 0, 2), // patient-extensions-Patient-mothersMaidenName
SearchRow(3140, 65, 13, 73, 0, 0, 2), // Account-name
SearchRow(3140, 94, 466, 108, 0, 0, 2), // ActivityDefinition-name
SearchRow(3140, 970, 501, 981, 0, 0, 2), // EffectEvidenceSynthesis-name
SearchRow(3140, 1031, 488, 1038, 0, 0, 2), // Endpoint-name
SearchRow(3140, 1081, 468, 1095, 0, 0, 2), // EventDefinition-name
SearchRow(3140, 1123, 470, 1137, 0, 0, 2), // Evidence-name
SearchRow(3140, 1165, 472, 1179, 0, 0, 2), // EvidenceVariable-name
SearchRow(3140, 1202, 503, 1210, 0, 0, 2), // ExampleScenario-name
SearchRow(3140, 1320, 25, 1333, 0, 0, 2), // HealthcareService-name
SearchRow(3140, 1447, 80, 3141, 0, 0, 2), // InsurancePlan-name
SearchRow(3140, 1507, 474, 1523, 0, 0, 2), // Library-name
SearchRow(3140, 1568, 82, 1584, 0, 0, 2), // Location-name
SearchRow(3140, 1604, 476, 1618, 0, 0, 2), // Measure-name
SearchRow(3140, 1792, 948, 1796, 0, 0, 2), // MedicinalProduct-name
SearchRow(3140, 2018, 27, 2032, 0, 0, 2), // Organization-name
SearchRow(3140, 2072, 31, 2090, 0, 0, 2), // Patient-name
SearchRow(3140, 2132, 954, 2143, 0, 0, 2), // Person-name
SearchRow(3140, 2159, 478, 2175, 0, 0, 2), // PlanDefinition-name
SearchRow(3140, 2194, 33, 2198, 0, 0, 2), // Practitioner-name
SearchRow(3140, 2276, 405, 2290, 0, 0, 2), // Questionnaire-name
SearchRow(3140, 2326, 37, 2331, 0, 0, 2), // RelatedPerson-name
SearchRow(3140, 2377, 480, 2391, 0, 0, 2), // ResearchDefinition-name
SearchRow(3140, 2419, 482, 2433, 0, 0, 2), // ResearchElementDefinition-name
SearchRow(3140, 2525, 509, 2536, 0, 0, 2), // RiskEvidenceSynthesis-name
SearchRow(3140, 2798, 511, 2810, 0, 0, 2), // TestScript-name
SearchRow(3140, 2953, 513, 311, 0, 0, 2), // conformance-name
SearchRow(3142, 1793, 948, 1795, 0, 0, 3), // MedicinalProduct-name-language
SearchRow(3143, 1569, 82, 1587, 0, 0, 8), // Location-near
SearchRow(3144, 2042, 29, 2056, 27, 0, 4), // OrganizationAffiliation-network
SearchRow(3145, 1547, 905, 1554, 0, 0, 2), // List-notes
SearchRow(3151, 381, 11, 398, 0, 0, 1), // ChargeItem-occurrence
SearchRow(3151, 568, 156, 9, 0, 0, 1), // CommunicationRequest-occurrence
SearchRow(3151, 2580, 158, 2597, 0, 0, 1), // ServiceRequest-occurrence
SearchRow(3152, 154, 102, 169, 0, 0, 1), // AllergyIntolerance-onset
SearchRow(3153, 653, 5, 671, 0, 0, 6), // Condition-onset-age
SearchRow(3154, 654, 5, 672, 0, 0, 1), // Condition-onset-date
SearchRow(3155, 655, 5, 673, 0, 0, 2), // Condition-onset-info
SearchRow(3156, 1570, 82, 1585, 0, 0, 3), // Location-operational-status
SearchRow(3157, 1658, 326, 1672, 1015, 0, 4), // Media-operator
SearchRow(3158, 1920, 78, 1929, 0, 0, 3), // NutritionOrder-oraldiet
SearchRow(3159, 685, 23, 693, 27, 0, 4), // Consent-organization
SearchRow(3159, 796, 889, 809, 27, 0, 4), // Device-organization
SearchRow(3159, 1032, 488, 1037, 27, 0, 4), // Endpoint-organization
SearchRow(3159, 1060, 358, 1064, 27, 0, 4), // EpisodeOfCare-organization
SearchRow(3159, 1321, 25, 1335, 27, 0, 4), // HealthcareService-organization
SearchRow(3159, 1571, 82, 1583, 27, 0, 4), // Location-organization
SearchRow(3159, 2073, 31, 2089, 27, 0, 4), // Patient-organization
SearchRow(3159, 2133, 954, 2142, 27, 0, 4), // Person-organization
SearchRow(3159, 2205, 35, 2216, 27, 0, 4), // PractitionerRole-organization
SearchRow(3160, 625, 880, 641, 880, 0, 4), // ConceptMap-other
SearchRow(3161, 237, 21, 256, 0, 0, 3), // AuditEvent-outcome
SearchRow(3161, 476, 690, 487, 0, 0, 3), // ClaimResponse-outcome
SearchRow(3161, 767, 694, 776, 0, 0, 3), // CoverageEligibilityResponse-outcome
SearchRow(3161, 2116, 698, 2124, 0, 0, 3), // PaymentReconciliation-outcome
SearchRow(3162, 1996, 168, 2004, 7, 0, 4), // OperationDefinition-output-profile
SearchRow(3163, 1448, 80, 1462, 27, 0, 4), // InsurancePlan-owned-by
SearchRow(3164, 66, 13, 74, 27, 0, 4), // Account-owner
SearchRow(3164, 2746, 162, 2768, 1074, 0, 4), // Task-owner
SearchRow(3165, 818, 940, 821, 940, 0, 4), // DeviceDefinition-parent
SearchRow(3165, 826, 366, 831, 889, 0, 4), // DeviceMetric-parent
SearchRow(3165, 1838, 370, 1842, 1007, 0, 4), // MessageDefinition-parent
SearchRow(3165, 2632, 9, 2644, 9, 0, 4), // Specimen-parent
SearchRow(3166, 3030, 31, 950, 124, 0, 4), // example-extension
SearchRow(3167, 339, 41, 357, 41, 0, 4), // CarePlan-part-of
SearchRow(3167, 537, 172, 552, 174, 0, 4), // Communication-part-of
SearchRow(3167, 999, 15, 1019, 15, 0, 4), // Encounter-part-of
SearchRow(3167, 1781, 368, 1788, 1083, 0, 4), // MedicationStatement-part-of
SearchRow(3167, 1959, 98, 1984, 1089, 0, 4), // Observation-part-of
SearchRow(3167, 2226, 338, 2237, 1096, 0, 4), // Procedure-part-of
SearchRow(3167, 2305, 152, 2317, 1100, 0, 4), // QuestionnaireResponse-part-of
SearchRow(3167, 2747, 162, 2769, 162, 0, 4), // Task-part-of
SearchRow(3168, 182, 53, 200, 0, 0, 3), // Appointment-part-status
SearchRow(3168, 215, 63, 224, 0, 0, 3), // AppointmentResponse-part-status
SearchRow(3169, 364, 360, 369, 1103, 0, 4), // CareTeam-participant
SearchRow(3169, 1000, 15, 1020, 1110, 0, 4), // Encounter-participant
SearchRow(3169, 1470, 17, 1483, 89, 0, 4), // Invoice-participant
SearchRow(3169, 2344, 154, 2349, 1114, 0, 4), // RequestGroup-participant
SearchRow(3169, 2778, 956, 2784, 0, 0, 7), // TestReport-participant
SearchRow(3170, 1471, 17, 1484, 0, 0, 3), // Invoice-participant-role
SearchRow(3171, 1001, 15, 1022, 0, 0, 3), // Encounter-participant-type
SearchRow(3172, 2043, 29, 2058, 27, 0, 4), // OrganizationAffiliation-participating-organization
SearchRow(3173, 1572, 82, 1586, 82, 0, 4), // Location-partof
SearchRow(3173, 2019, 27, 2033, 27, 0, 4), // Organization-partof
SearchRow(3173, 2454, 372, 2466, 372, 0, 4), // ResearchStudy-partof
SearchRow(3174, 2665, 7, 2677, 0, 0, 3), // StructureDefinition-path
SearchRow(3175, 67, 13, 78, 31, 0, 4), // Account-patient
SearchRow(3175, 183, 53, 198, 31, 0, 4), // Appointment-patient
SearchRow(3175, 216, 63, 220, 31, 0, 4), // AppointmentResponse-patient
SearchRow(3175, 238, 21, 251, 31, 0, 4), // AuditEvent-patient
SearchRow(3175, 267, 130, 274, 31, 0, 4), // Basic-patient
SearchRow(3175, 281, 938, 285, 31, 0, 4), // BodyStructure-patient
SearchRow(3175, 382, 11, 407, 31, 0, 4), // ChargeItem-patient
SearchRow(3175, 446, 362, 464, 31, 0, 4), // Claim-patient
SearchRow(3175, 477, 690, 488, 31, 0, 4), // ClaimResponse-patient
SearchRow(3175, 538, 172, 559, 31, 0, 4), // Communication-patient
SearchRow(3175, 569, 156, 591, 31, 0, 4), // CommunicationRequest-patient
SearchRow(3175, 710, 166, 723, 31, 0, 4), // Contract-patient
SearchRow(3175, 731, 352, 737, 31, 0, 4), // Coverage-patient
SearchRow(3175, 752, 692, 759, 31, 0, 4), // CoverageEligibilityRequest-patient
SearchRow(3175, 768, 694, 777, 31, 0, 4), // CoverageEligibilityResponse-patient
SearchRow(3175, 797, 889, 810, 31, 0, 4), // Device-patient
SearchRow(3175, 1043, 942, 1046, 31, 0, 4), // EnrollmentRequest-patient
SearchRow(3175, 1229, 364, 1247, 31, 0, 4), // ExplanationOfBenefit-patient
SearchRow(3175, 1306, 946, 1312, 31, 0, 4), // GuidanceResponse-patient
SearchRow(3175, 1401, 700, 1408, 31, 0, 4), // ImmunizationEvaluation-patient
SearchRow(3175, 1415, 702, 1422, 31, 0, 4), // ImmunizationRecommendation-patient
SearchRow(3175, 1472, 17, 1488, 31, 0, 4), // Invoice-patient
SearchRow(3175, 1637, 704, 1650, 31, 0, 4), // MeasureReport-patient
SearchRow(3175, 1659, 326, 1675, 31, 0, 4), // Media-patient
SearchRow(3175, 1877, 383, 1887, 31, 0, 4), // MolecularSequence-patient
SearchRow(3175, 2134, 954, 2139, 31, 0, 4), // Person-patient
SearchRow(3175, 2249, 96, 2262, 31, 0, 4), // Provenance-patient
SearchRow(3175, 2306, 152, 2322, 31, 0, 4), // QuestionnaireResponse-patient
SearchRow(3175, 2327, 37, 2332, 31, 0, 4), // RelatedPerson-patient
SearchRow(3175, 2345, 154, 2362, 31, 0, 4), // RequestGroup-patient
SearchRow(3175, 2478, 706, 2482, 31, 0, 4), // ResearchSubject-patient
SearchRow(3175, 2633, 9, 2647, 31, 0, 4), // Specimen-patient
SearchRow(3175, 2748, 162, 2763, 31, 0, 4), // Task-patient
SearchRow(3175, 2915, 1120, 166, 1153, 0, 4), // clinical-patient
SearchRow(3179, 447, 362, 465, 118, 0, 4), // Claim-payee
SearchRow(3179, 1230, 364, 1248, 118, 0, 4), // ExplanationOfBenefit-payee
SearchRow(3180, 2683, 492, 2688, 0, 0, 3), // Subscription-payload
SearchRow(3181, 1033, 488, 1039, 0, 0, 3), // Endpoint-payload-type
SearchRow(3182, 478, 690, 489, 0, 0, 1), // ClaimResponse-payment-date
SearchRow(3183, 2117, 698, 2125, 27, 0, 4), // PaymentReconciliation-payment-issuer
SearchRow(3184, 2100, 696, 2107, 0, 0, 3), // PaymentNotice-payment-status
SearchRow(3185, 732, 352, 742, 1156, 0, 4), // Coverage-payor
SearchRow(3186, 340, 41, 345, 1074, 0, 4), // CarePlan-performer
SearchRow(3186, 844, 160, 856, 1074, 0, 4), // DeviceRequest-performer
SearchRow(3186, 874, 109, 886, 1160, 0, 4), // DiagnosticReport-performer
SearchRow(3186, 1347, 344, 1364, 1015, 0, 4), // ImagingStudy-performer
SearchRow(3186, 1373, 996, 1386, 126, 0, 4), // Immunization-performer
SearchRow(3186, 1697, 505, 1705, 1114, 0, 4), // MedicationAdministration-performer
SearchRow(3186, 1714, 507, 1724, 89, 0, 4), // MedicationDispense-performer
SearchRow(3186, 1960, 98, 1985, 1103, 0, 4), // Observation-performer
SearchRow(3186, 2227, 338, 2238, 89, 0, 4), // Procedure-performer
SearchRow(3186, 2504, 486, 2510, 134, 0, 4), // RiskAssessment-performer
SearchRow(3186, 2581, 158, 2598, 1074, 0, 4), // ServiceRequest-performer
SearchRow(3186, 2749, 162, 2770, 0, 0, 3), // Task-performer
SearchRow(3187, 383, 11, 399, 1015, 0, 4), // ChargeItem-performer-actor
SearchRow(3188, 384, 11, 400, 0, 0, 3), // ChargeItem-performer-function
SearchRow(3189, 2582, 158, 2599, 0, 0, 3), // ServiceRequest-performer-type
SearchRow(3190, 385, 11, 401, 27, 0, 4), // ChargeItem-performing-organization
SearchRow(3191, 68, 13, 75, 0, 0, 1), // Account-period
SearchRow(3191, 604, 116, 617, 0, 0, 1), // Composition-period
SearchRow(3191, 686, 23, 698, 0, 0, 1), // Consent-period
SearchRow(3191, 926, 124, 944, 0, 0, 1), // DocumentReference-period
SearchRow(3191, 1638, 704, 1646, 0, 0, 1), // MeasureReport-period
SearchRow(3191, 1901, 490, 1911, 0, 0, 1), // NamingSystem-period
SearchRow(3191, 2750, 162, 2760, 0, 0, 1), // Task-period
SearchRow(3192, 2044, 29, 2063, 0, 0, 3), // OrganizationAffiliation-phone
SearchRow(3192, 3080, 899, 2096, 0, 0, 3), // individual-phone
SearchRow(3193, 1449, 80, 1461, 0, 0, 2), // InsurancePlan-phonetic
SearchRow(3193, 2020, 27, 2031, 0, 0, 2), // Organization-phonetic
SearchRow(3193, 3081, 84, 2091, 0, 0, 2), // individual-phonetic
SearchRow(3194, 239, 21, 248, 0, 0, 7), // AuditEvent-policy
SearchRow(3195, 733, 352, 743, 1156, 0, 4), // Coverage-policy-holder
SearchRow(3196, 184, 53, 199, 33, 0, 4), // Appointment-practitioner
SearchRow(3196, 217, 63, 221, 33, 0, 4), // AppointmentResponse-practitioner
SearchRow(3196, 1002, 15, 1021, 33, 0, 4), // Encounter-practitioner
SearchRow(3196, 2135, 954, 2140, 33, 0, 4), // Person-practitioner
SearchRow(3196, 2206, 35, 2218, 33, 0, 4), // PractitionerRole-practitioner
SearchRow(3197, 95, 466, 113, 174, 0, 4), // ActivityDefinition-predecessor
SearchRow(3197, 1082, 468, 1100, 174, 0, 4), // EventDefinition-predecessor
SearchRow(3197, 1124, 470, 1142, 174, 0, 4), // Evidence-predecessor
SearchRow(3197, 1166, 472, 1184, 174, 0, 4), // EvidenceVariable-predecessor
SearchRow(3197, 1508, 474, 1528, 174, 0, 4), // Library-predecessor
SearchRow(3197, 1605, 476, 1623, 174, 0, 4), // Measure-predecessor
SearchRow(3197, 2160, 478, 2180, 174, 0, 4), // PlanDefinition-predecessor
SearchRow(3197, 2378, 480, 2396, 174, 0, 4), // ResearchDefinition-predecessor
SearchRow(3197, 2420, 482, 2438, 174, 0, 4), // ResearchElementDefinition-predecessor
SearchRow(3198, 2830, 726, 2833, 113, 0, 4), // VisionPrescription-prescriber
SearchRow(3199, 3124, 507, 1721, 164, 0, 4), // medications-prescription
SearchRow(3200, 501, 111, 512, 111, 0, 4), // ClinicalImpression-previous
SearchRow(3201, 386, 11, 402, 0, 0, 6), // ChargeItem-price-override
SearchRow(3202, 2045, 29, 2057, 27, 0, 4), // OrganizationAffiliation-primary-organization
SearchRow(3203, 2455, 372, 2468, 113, 0, 4), // ResearchStudy-principalinvestigator
SearchRow(3204, 845, 160, 857, 174, 0, 4), // DeviceRequest-prior-request
SearchRow(3205, 448, 362, 466, 0, 0, 3), // Claim-priority
SearchRow(3205, 570, 156, 584, 0, 0, 3), // CommunicationRequest-priority
SearchRow(3205, 1763, 164, 1774, 0, 0, 3), // MedicationRequest-priority
SearchRow(3205, 2346, 154, 2359, 0, 0, 3), // RequestGroup-priority
SearchRow(3205, 2583, 158, 2600, 0, 0, 3), // ServiceRequest-priority
SearchRow(3205, 2751, 162, 2771, 0, 0, 3), // Task-priority
SearchRow(3206, 2505, 486, 2511, 0, 0, 0), // RiskAssessment-probability
SearchRow(3207, 502, 111, 513, 1165, 0, 4), // ClinicalImpression-problem
SearchRow(3208, 449, 362, 467, 889, 0, 4), // Claim-procedure-udi
SearchRow(3208, 1231, 364, 1249, 889, 0, 4), // ExplanationOfBenefit-procedure-udi
SearchRow(3209, 626, 880, 638, 0, 0, 7), // ConceptMap-product
SearchRow(3210, 1322, 25, 1334, 0, 0, 3), // HealthcareService-program
SearchRow(3211, 2456, 372, 2469, 478, 0, 4), // ResearchStudy-protocol
SearchRow(3212, 450, 362, 468, 126, 0, 4), // Claim-provider
SearchRow(3212, 753, 692, 760, 126, 0, 4), // CoverageEligibilityRequest-provider
SearchRow(3212, 1232, 364, 1250, 126, 0, 4), // ExplanationOfBenefit-provider
SearchRow(3212, 1921, 78, 1930, 113, 0, 4), // NutritionOrder-provider
SearchRow(3212, 2101, 696, 2108, 126, 0, 4), // PaymentNotice-provider
SearchRow(3213, 96, 466, 109, 0, 0, 2), // ActivityDefinition-publisher
SearchRow(3213, 419, 499, 429, 0, 0, 2), // ChargeItemDefinition-publisher
SearchRow(3213, 971, 501, 982, 0, 0, 2), // EffectEvidenceSynthesis-publisher
SearchRow(3213, 1083, 468, 1096, 0, 0, 2), // EventDefinition-publisher
SearchRow(3213, 1125, 470, 1138, 0, 0, 2), // Evidence-publisher
SearchRow(3213, 1167, 472, 1180, 0, 0, 2), // EvidenceVariable-publisher
SearchRow(3213, 1203, 503, 1211, 0, 0, 2), // ExampleScenario-publisher
SearchRow(3213, 1509, 474, 1524, 0, 0, 2), // Library-publisher
SearchRow(3213, 1606, 476, 1619, 0, 0, 2), // Measure-publisher
SearchRow(3213, 2161, 478, 2176, 0, 0, 2), // PlanDefinition-publisher
SearchRow(3213, 2277, 405, 2291, 0, 0, 2), // Questionnaire-publisher
SearchRow(3213, 2379, 480, 2392, 0, 0, 2), // ResearchDefinition-publisher
SearchRow(3213, 2421, 482, 2434, 0, 0, 2), // ResearchElementDefinition-publisher
SearchRow(3213, 2526, 509, 2537, 0, 0, 2), // RiskEvidenceSynthesis-publisher
SearchRow(3213, 2799, 511, 2811, 0, 0, 2), // TestScript-publisher
SearchRow(3213, 2954, 513, 312, 0, 0, 2), // conformance-publisher
SearchRow(3214, 687, 23, 699, 0, 0, 3), // Consent-purpose
SearchRow(3215, 387, 11, 403, 0, 0, 6), // ChargeItem-quantity
SearchRow(3215, 2699, 374, 2707, 0, 0, 6), // Substance-quantity
SearchRow(3216, 2307, 152, 2318, 405, 0, 4), // QuestionnaireResponse-questionnaire
SearchRow(3218, 1374, 996, 1390, 98, 0, 4), // Immunization-reaction
SearchRow(3219, 1375, 996, 1389, 0, 0, 1), // Immunization-reaction-date
SearchRow(3220, 1348, 344, 1358, 0, 0, 3), // ImagingStudy-reason
SearchRow(3221, 185, 53, 201, 0, 0, 3), // Appointment-reason-code
SearchRow(3221, 1003, 15, 1023, 0, 0, 3), // Encounter-reason-code
SearchRow(3221, 1376, 996, 1391, 0, 0, 3), // Immunization-reason-code
SearchRow(3221, 2228, 338, 2239, 0, 0, 3), // Procedure-reason-code
SearchRow(3222, 1698, 505, 1706, 0, 0, 3), // MedicationAdministration-reason-given
SearchRow(3223, 1699, 505, 1709, 0, 0, 3), // MedicationAdministration-reason-not-given
SearchRow(3224, 186, 53, 202, 1168, 0, 4), // Appointment-reason-reference
SearchRow(3224, 1004, 15, 1024, 1168, 0, 4), // Encounter-reason-reference
SearchRow(3224, 1377, 996, 1392, 1173, 0, 4), // Immunization-reason-reference
SearchRow(3224, 2229, 338, 2240, 1177, 0, 4), // Procedure-reason-reference
SearchRow(3225, 539, 172, 553, 0, 0, 1), // Communication-received
SearchRow(3226, 1715, 507, 1725, 1183, 0, 4), // MedicationDispense-receiver
SearchRow(3226, 1851, 150, 1861, 126, 0, 4), // MessageHeader-receiver
SearchRow(3226, 2718, 1186, 2721, 113, 0, 4), // SupplyDelivery-receiver
SearchRow(3227, 540, 172, 554, 1188, 0, 4), // Communication-recipient
SearchRow(3227, 571, 156, 585, 1188, 0, 4), // CommunicationRequest-recipient
SearchRow(3227, 897, 138, 907, 118, 0, 4), // DocumentManifest-recipient
SearchRow(3227, 1473, 17, 1485, 1156, 0, 4), // Invoice-recipient
SearchRow(3228, 2250, 96, 2259, 0, 0, 1), // Provenance-recorded
SearchRow(3229, 656, 5, 674, 0, 0, 1), // Condition-recorded-date
SearchRow(3230, 128, 76, 140, 104, 0, 4), // AdverseEvent-recorder
SearchRow(3230, 155, 102, 172, 104, 0, 4), // AllergyIntolerance-recorder
SearchRow(3231, 2821, 409, 2822, 0, 0, 7), // ValueSet-reference
SearchRow(3233, 1878, 383, 1890, 0, 0, 3), // MolecularSequence-referenceseqid
SearchRow(3234, 1879, 383, 1894, 0, 1198, 5), // MolecularSequence-referenceseqid-variant-coordinate
SearchRow(3235, 1880, 383, 1888, 0, 1205, 5), // MolecularSequence-referenceseqid-window-coordinate
SearchRow(3236, 1349, 344, 1359, 113, 0, 4), // ImagingStudy-referrer
SearchRow(3237, 927, 124, 946, 174, 0, 4), // DocumentReference-related
SearchRow(3238, 605, 116, 10, 0, 0, 3), // Composition-related-id
SearchRow(3238, 898, 138, 908, 0, 0, 3), // DocumentManifest-related-id
SearchRow(3239, 606, 116, 11, 116, 0, 4), // Composition-related-ref
SearchRow(3239, 899, 138, 909, 174, 0, 4), // DocumentManifest-related-ref
SearchRow(3240, 2136, 954, 2141, 37, 0, 4), // Person-relatedperson
SearchRow(3241, 928, 124, 953, 124, 0, 4), // DocumentReference-relatesto
SearchRow(3242, 929, 124, 952, 0, 0, 3), // DocumentReference-relation
SearchRow(3243, 930, 124, 951, 0, 1212, 5), // DocumentReference-relationship
SearchRow(3243, 1255, 1010, 1260, 0, 0, 3), // FamilyMemberHistory-relationship
SearchRow(3243, 2328, 37, 2333, 0, 0, 3), // RelatedPerson-relationship
SearchRow(3244, 341, 41, 358, 41, 0, 4), // CarePlan-replaces
SearchRow(3244, 572, 156, 586, 156, 0, 4), // CommunicationRequest-replaces
SearchRow(3244, 2584, 158, 2601, 158, 0, 4), // ServiceRequest-replaces
SearchRow(3245, 1639, 704, 1647, 1217, 0, 4), // MeasureReport-reporter
SearchRow(3246, 479, 690, 490, 362, 0, 4), // ClaimResponse-request
SearchRow(3246, 769, 694, 778, 692, 0, 4), // CoverageEligibilityResponse-request
SearchRow(3246, 1051, 944, 1054, 942, 0, 4), // EnrollmentResponse-request
SearchRow(3246, 1307, 946, 1310, 0, 0, 3), // GuidanceResponse-request
SearchRow(3246, 1700, 505, 1707, 164, 0, 4), // MedicationAdministration-request
SearchRow(3246, 2102, 696, 2109, 174, 0, 4), // PaymentNotice-request
SearchRow(3246, 2118, 698, 2126, 162, 0, 4), // PaymentReconciliation-request
SearchRow(3247, 573, 156, 587, 89, 0, 4), // CommunicationRequest-requester
SearchRow(3247, 846, 160, 858, 1222, 0, 4), // DeviceRequest-requester
SearchRow(3247, 1764, 164, 1775, 89, 0, 4), // MedicationRequest-requester
SearchRow(3247, 2585, 158, 2602, 89, 0, 4), // ServiceRequest-requester
SearchRow(3247, 2726, 376, 2732, 89, 0, 4), // SupplyRequest-requester
SearchRow(3247, 2752, 162, 2772, 89, 0, 4), // Task-requester
SearchRow(3248, 388, 11, 404, 27, 0, 4), // ChargeItem-requesting-organization
SearchRow(3249, 480, 690, 491, 126, 0, 4), // ClaimResponse-requestor
SearchRow(3249, 770, 694, 779, 126, 0, 4), // CoverageEligibilityResponse-requestor
SearchRow(3249, 2119, 698, 2127, 126, 0, 4), // PaymentReconciliation-requestor
SearchRow(3250, 2586, 158, 2603, 0, 0, 3), // ServiceRequest-requisition
SearchRow(3251, 301, 928, 316, 0, 0, 3), // CapabilityStatement-resource
SearchRow(3251, 594, 403, 596, 0, 0, 3), // CompartmentDefinition-resource
SearchRow(3251, 1432, 878, 1433, 174, 0, 4), // ImplementationGuide-resource
SearchRow(3252, 302, 928, 314, 7, 0, 4), // CapabilityStatement-resource-profile
SearchRow(3253, 2103, 696, 2110, 174, 0, 4), // PaymentNotice-response
SearchRow(3254, 1852, 150, 1867, 0, 0, 3), // MessageHeader-response-id
SearchRow(3255, 1853, 150, 1868, 126, 0, 4), // MessageHeader-responsible
SearchRow(3255, 1902, 490, 1909, 0, 0, 2), // NamingSystem-responsible
SearchRow(3256, 1716, 507, 1727, 113, 0, 4), // MedicationDispense-responsibleparty
SearchRow(3257, 875, 109, 887, 98, 0, 4), // DiagnosticReport-result
SearchRow(3257, 2779, 956, 2785, 0, 0, 3), // TestReport-result
SearchRow(3258, 129, 76, 141, 5, 0, 4), // AdverseEvent-resultingcondition
SearchRow(3259, 876, 109, 888, 1160, 0, 4), // DiagnosticReport-results-interpreter
SearchRow(3260, 2506, 486, 2512, 0, 0, 3), // RiskAssessment-risk
SearchRow(3261, 2046, 29, 2051, 0, 0, 3), // OrganizationAffiliation-role
SearchRow(3261, 2207, 35, 2211, 0, 0, 3), // PractitionerRole-role
SearchRow(3262, 156, 102, 167, 0, 0, 3), // AllergyIntolerance-route
SearchRow(3262, 1826, 952, 1829, 0, 0, 3), // MedicinalProductPharmaceutical-route
SearchRow(3263, 2610, 100, 2618, 39, 0, 4), // Slot-schedule
SearchRow(3264, 688, 23, 701, 0, 0, 3), // Consent-scope
SearchRow(3265, 607, 116, 618, 0, 0, 3), // Composition-section
SearchRow(3266, 689, 23, 700, 0, 0, 3), // Consent-security-label
SearchRow(3266, 931, 124, 954, 0, 0, 3), // DocumentReference-security-label
SearchRow(3267, 303, 928, 317, 0, 0, 3), // CapabilityStatement-security-service
SearchRow(3268, 541, 172, 555, 1227, 0, 4), // Communication-sender
SearchRow(3268, 574, 156, 588, 1227, 0, 4), // CommunicationRequest-sender
SearchRow(3268, 1854, 150, 1869, 126, 0, 4), // MessageHeader-sender
SearchRow(3269, 542, 172, 556, 0, 0, 1), // Communication-sent
SearchRow(3270, 1350, 344, 1365, 0, 0, 3), // ImagingStudy-series
SearchRow(3270, 1378, 996, 1387, 0, 0, 2), // Immunization-series
SearchRow(3271, 130, 76, 142, 0, 0, 3), // AdverseEvent-seriousness
SearchRow(3272, 389, 11, 405, 1235, 0, 4), // ChargeItem-service
SearchRow(3272, 2047, 29, 2053, 25, 0, 4), // OrganizationAffiliation-service
SearchRow(3272, 2208, 35, 2213, 25, 0, 4), // PractitionerRole-service
SearchRow(3273, 187, 53, 203, 0, 0, 3), // Appointment-service-category
SearchRow(3273, 1323, 25, 1327, 0, 0, 3), // HealthcareService-service-category
SearchRow(3273, 2549, 39, 2556, 0, 0, 3), // Schedule-service-category
SearchRow(3273, 2611, 100, 2619, 0, 0, 3), // Slot-service-category
SearchRow(3274, 1005, 15, 1025, 27, 0, 4), // Encounter-service-provider
SearchRow(3275, 188, 53, 204, 0, 0, 3), // Appointment-service-type
SearchRow(3275, 1324, 25, 1337, 0, 0, 3), // HealthcareService-service-type
SearchRow(3275, 2550, 39, 2557, 0, 0, 3), // Schedule-service-type
SearchRow(3275, 2612, 100, 2620, 0, 0, 3), // Slot-service-type
SearchRow(3276, 932, 124, 945, 0, 0, 3), // DocumentReference-setting
SearchRow(3277, 131, 76, 143, 0, 0, 3), // AdverseEvent-severity
SearchRow(3277, 157, 102, 170, 0, 0, 3), // AllergyIntolerance-severity
SearchRow(3277, 657, 5, 675, 0, 0, 3), // Condition-severity
SearchRow(3278, 1256, 1010, 1261, 0, 0, 3), // FamilyMemberHistory-sex
SearchRow(3279, 2251, 96, 2260, 0, 0, 3), // Provenance-signature-type
SearchRow(3280, 711, 166, 720, 118, 0, 4), // Contract-signer
SearchRow(3281, 240, 21, 259, 0, 0, 3), // AuditEvent-site
SearchRow(3281, 1660, 326, 1666, 0, 0, 3), // Media-site
SearchRow(3281, 2457, 372, 2470, 82, 0, 4), // ResearchStudy-site
SearchRow(3282, 189, 53, 205, 100, 0, 4), // Appointment-slot
SearchRow(3283, 304, 928, 318, 0, 0, 2), // CapabilityStatement-software
SearchRow(3284, 241, 21, 258, 89, 0, 4), // AuditEvent-source
SearchRow(3284, 627, 880, 12, 409, 0, 4), // ConceptMap-source
SearchRow(3284, 827, 366, 832, 889, 0, 4), // DeviceMetric-source
SearchRow(3284, 900, 138, 910, 0, 0, 7), // DocumentManifest-source
SearchRow(3284, 1541, 148, 1543, 174, 0, 4), // Linkage-source
SearchRow(3284, 1548, 905, 1555, 1244, 0, 4), // List-source
SearchRow(3284, 1782, 368, 1787, 118, 0, 4), // MedicationStatement-source
SearchRow(3284, 1855, 150, 1871, 0, 0, 2), // MessageHeader-source
SearchRow(3284, 2308, 152, 2319, 104, 0, 4), // QuestionnaireResponse-source
SearchRow(3285, 628, 880, 635, 0, 0, 3), // ConceptMap-source-code
SearchRow(3286, 1743, 399, 1746, 0, 0, 3), // MedicationKnowledge-source-cost
SearchRow(3287, 690, 23, 702, 1249, 0, 4), // Consent-source-reference
SearchRow(3288, 629, 880, 639, 0, 0, 7), // ConceptMap-source-system
SearchRow(3289, 630, 880, 13, 409, 0, 4), // ConceptMap-source-uri
SearchRow(3289, 1856, 150, 1870, 0, 0, 7), // MessageHeader-source-uri
SearchRow(3290, 1006, 15, 1015, 0, 0, 3), // Encounter-special-arrangement
SearchRow(3291, 190, 53, 206, 0, 0, 3), // Appointment-specialty
SearchRow(3291, 1325, 25, 1336, 0, 0, 3), // HealthcareService-specialty
SearchRow(3291, 2048, 29, 2060, 0, 0, 3), // OrganizationAffiliation-specialty
SearchRow(3291, 2209, 35, 2219, 0, 0, 3), // PractitionerRole-specialty
SearchRow(3291, 2551, 39, 2558, 0, 0, 3), // Schedule-specialty
SearchRow(3291, 2613, 100, 2621, 0, 0, 3), // Slot-specialty
SearchRow(3292, 877, 109, 889, 9, 0, 4), // DiagnosticReport-specimen
SearchRow(3292, 1961, 98, 1986, 9, 0, 4), // Observation-specimen
SearchRow(3292, 2587, 158, 2604, 9, 0, 4), // ServiceRequest-specimen
SearchRow(3293, 2458, 372, 2471, 27, 0, 4), // ResearchStudy-sponsor
SearchRow(3294, 658, 5, 676, 0, 0, 3), // Condition-stage
SearchRow(3295, 1282, 1254, 1283, 0, 0, 3), // GraphDefinition-start
SearchRow(3295, 2614, 100, 2622, 0, 0, 1), // Slot-start
SearchRow(3296, 1274, 19, 28, 0, 0, 1), // Goal-start-date
SearchRow(3297, 1351, 344, 1366, 0, 0, 1), // ImagingStudy-started
SearchRow(3298, 69, 13, 76, 0, 0, 3), // Account-status
SearchRow(3298, 97, 466, 115, 0, 0, 3), // ActivityDefinition-status
SearchRow(3298, 191, 53, 208, 0, 0, 3), // Appointment-status
SearchRow(3298, 342, 41, 359, 0, 0, 3), // CarePlan-status
SearchRow(3298, 365, 360, 370, 0, 0, 3), // CareTeam-status
SearchRow(3298, 420, 499, 430, 0, 0, 3), // ChargeItemDefinition-status
SearchRow(3298, 451, 362, 469, 0, 0, 3), // Claim-status
SearchRow(3298, 481, 690, 492, 0, 0, 3), // ClaimResponse-status
SearchRow(3298, 503, 111, 514, 0, 0, 3), // ClinicalImpression-status
SearchRow(3298, 543, 172, 557, 0, 0, 3), // Communication-status
SearchRow(3298, 575, 156, 589, 0, 0, 3), // CommunicationRequest-status
SearchRow(3298, 608, 116, 620, 0, 0, 3), // Composition-status
SearchRow(3298, 691, 23, 703, 0, 0, 3), // Consent-status
SearchRow(3298, 712, 166, 721, 0, 0, 3), // Contract-status
SearchRow(3298, 734, 352, 744, 0, 0, 3), // Coverage-status
SearchRow(3298, 754, 692, 761, 0, 0, 3), // CoverageEligibilityRequest-status
SearchRow(3298, 771, 694, 780, 0, 0, 3), // CoverageEligibilityResponse-status
SearchRow(3298, 798, 889, 811, 0, 0, 3), // Device-status
SearchRow(3298, 847, 160, 859, 0, 0, 3), // DeviceRequest-status
SearchRow(3298, 878, 109, 890, 0, 0, 3), // DiagnosticReport-status
SearchRow(3298, 901, 138, 911, 0, 0, 3), // DocumentManifest-status
SearchRow(3298, 933, 124, 955, 0, 0, 3), // DocumentReference-status
SearchRow(3298, 972, 501, 983, 0, 0, 3), // EffectEvidenceSynthesis-status
SearchRow(3298, 1007, 15, 1026, 0, 0, 3), // Encounter-status
SearchRow(3298, 1034, 488, 1040, 0, 0, 3), // Endpoint-status
SearchRow(3298, 1044, 942, 1048, 0, 0, 3), // EnrollmentRequest-status
SearchRow(3298, 1052, 944, 1055, 0, 0, 3), // EnrollmentResponse-status
SearchRow(3298, 1061, 358, 1066, 0, 0, 3), // EpisodeOfCare-status
SearchRow(3298, 1084, 468, 1102, 0, 0, 3), // EventDefinition-status
SearchRow(3298, 1126, 470, 1144, 0, 0, 3), // Evidence-status
SearchRow(3298, 1168, 472, 1186, 0, 0, 3), // EvidenceVariable-status
SearchRow(3298, 1204, 503, 1212, 0, 0, 3), // ExampleScenario-status
SearchRow(3298, 1233, 364, 1251, 0, 0, 3), // ExplanationOfBenefit-status
SearchRow(3298, 1257, 1010, 1262, 0, 0, 3), // FamilyMemberHistory-status
SearchRow(3298, 1352, 344, 1367, 0, 0, 3), // ImagingStudy-status
SearchRow(3298, 1379, 996, 1393, 0, 0, 3), // Immunization-status
SearchRow(3298, 1402, 700, 1409, 0, 0, 3), // ImmunizationEvaluation-status
SearchRow(3298, 1416, 702, 1423, 0, 0, 3), // ImmunizationRecommendation-status
SearchRow(3298, 1450, 80, 1463, 0, 0, 3), // InsurancePlan-status
SearchRow(3298, 1474, 17, 1486, 0, 0, 3), // Invoice-status
SearchRow(3298, 1510, 474, 1530, 0, 0, 3), // Library-status
SearchRow(3298, 1549, 905, 1556, 0, 0, 3), // List-status
SearchRow(3298, 1573, 82, 1588, 0, 0, 3), // Location-status
SearchRow(3298, 1607, 476, 1625, 0, 0, 3), // Measure-status
SearchRow(3298, 1640, 704, 1648, 0, 0, 3), // MeasureReport-status
SearchRow(3298, 1661, 326, 1673, 0, 0, 3), // Media-status
SearchRow(3298, 1686, 923, 1692, 0, 0, 3), // Medication-status
SearchRow(3298, 1744, 399, 1755, 0, 0, 3), // MedicationKnowledge-status
SearchRow(3298, 1801, 688, 1806, 0, 0, 3), // MedicinalProductAuthorization-status
SearchRow(3298, 1922, 78, 1931, 0, 0, 3), // NutritionOrder-status
SearchRow(3298, 1962, 98, 1987, 0, 0, 3), // Observation-status
SearchRow(3298, 2104, 696, 2111, 0, 0, 3), // PaymentNotice-status
SearchRow(3298, 2120, 698, 2128, 0, 0, 3), // PaymentReconciliation-status
SearchRow(3298, 2162, 478, 2182, 0, 0, 3), // PlanDefinition-status
SearchRow(3298, 2230, 338, 2241, 0, 0, 3), // Procedure-status
SearchRow(3298, 2278, 405, 2292, 0, 0, 3), // Questionnaire-status
SearchRow(3298, 2309, 152, 2320, 0, 0, 3), // QuestionnaireResponse-status
SearchRow(3298, 2347, 154, 2360, 0, 0, 3), // RequestGroup-status
SearchRow(3298, 2380, 480, 2398, 0, 0, 3), // ResearchDefinition-status
SearchRow(3298, 2422, 482, 2440, 0, 0, 3), // ResearchElementDefinition-status
SearchRow(3298, 2459, 372, 2472, 0, 0, 3), // ResearchStudy-status
SearchRow(3298, 2479, 706, 2484, 0, 0, 3), // ResearchSubject-status
SearchRow(3298, 2527, 509, 2538, 0, 0, 3), // RiskEvidenceSynthesis-status
SearchRow(3298, 2588, 158, 2605, 0, 0, 3), // ServiceRequest-status
SearchRow(3298, 2615, 100, 2623, 0, 0, 3), // Slot-status
SearchRow(3298, 2634, 9, 2645, 0, 0, 3), // Specimen-status
SearchRow(3298, 2684, 492, 2692, 0, 0, 3), // Subscription-status
SearchRow(3298, 2700, 374, 2708, 0, 0, 3), // Substance-status
SearchRow(3298, 2719, 1186, 2722, 0, 0, 3), // SupplyDelivery-status
SearchRow(3298, 2727, 376, 2733, 0, 0, 3), // SupplyRequest-status
SearchRow(3298, 2753, 162, 2773, 0, 0, 3), // Task-status
SearchRow(3298, 2800, 511, 2812, 0, 0, 3), // TestScript-status
SearchRow(3298, 2831, 726, 2834, 0, 0, 3), // VisionPrescription-status
SearchRow(3298, 2955, 513, 319, 0, 0, 3), // conformance-status
SearchRow(3298, 3125, 1058, 1708, 0, 0, 3), // medications-status
SearchRow(3299, 1380, 996, 1394, 0, 0, 3), // Immunization-status-reason
SearchRow(3300, 132, 76, 144, 372, 0, 4), // AdverseEvent-study
SearchRow(3300, 2480, 706, 2485, 372, 0, 4), // ResearchSubject-study
SearchRow(3301, 452, 362, 460, 889, 0, 4), // Claim-subdetail-udi
SearchRow(3301, 1234, 364, 1243, 889, 0, 4), // ExplanationOfBenefit-subdetail-udi
SearchRow(3302, 70, 13, 77, 1256, 0, 4), // Account-subject
SearchRow(3302, 133, 76, 145, 1264, 0, 4), // AdverseEvent-subject
SearchRow(3302, 268, 130, 273, 174, 0, 4), // Basic-subject
SearchRow(3302, 343, 41, 360, 1269, 0, 4), // CarePlan-subject
SearchRow(3302, 366, 360, 371, 1269, 0, 4), // CareTeam-subject
SearchRow(3302, 390, 11, 406, 1269, 0, 4), // ChargeItem-subject
SearchRow(3302, 504, 111, 515, 1269, 0, 4), // ClinicalImpression-subject
SearchRow(3302, 544, 172, 558, 1269, 0, 4), // Communication-subject
SearchRow(3302, 576, 156, 590, 1269, 0, 4), // CommunicationRequest-subject
SearchRow(3302, 609, 116, 621, 174, 0, 4), // Composition-subject
SearchRow(3302, 659, 5, 677, 1269, 0, 4), // Condition-subject
SearchRow(3302, 713, 166, 722, 174, 0, 4), // Contract-subject
SearchRow(3302, 848, 160, 860, 1272, 0, 4), // DeviceRequest-subject
SearchRow(3302, 864, 891, 867, 1269, 0, 4), // DeviceUseStatement-subject
SearchRow(3302, 879, 109, 891, 1272, 0, 4), // DiagnosticReport-subject
SearchRow(3302, 902, 138, 912, 1277, 0, 4), // DocumentManifest-subject
SearchRow(3302, 934, 124, 956, 1277, 0, 4), // DocumentReference-subject
SearchRow(3302, 1008, 15, 1027, 1269, 0, 4), // Encounter-subject
SearchRow(3302, 1045, 942, 1046, 31, 0, 4), // EnrollmentRequest-subject
SearchRow(3302, 1266, 140, 1269, 1282, 0, 4), // Flag-subject
SearchRow(3302, 1275, 19, 1280, 1291, 0, 4), // Goal-subject
SearchRow(3302, 1308, 946, 1311, 1269, 0, 4), // GuidanceResponse-subject
SearchRow(3302, 1353, 344, 1368, 1295, 0, 4), // ImagingStudy-subject
SearchRow(3302, 1475, 17, 1487, 1269, 0, 4), // Invoice-subject
SearchRow(3302, 1550, 905, 1557, 1272, 0, 4), // List-subject
SearchRow(3302, 1641, 704, 1649, 1299, 0, 4), // MeasureReport-subject
SearchRow(3302, 1662, 326, 1674, 1307, 0, 4), // Media-subject
SearchRow(3302, 1701, 505, 1710, 1269, 0, 4), // MedicationAdministration-subject
SearchRow(3302, 1717, 507, 1726, 1269, 0, 4), // MedicationDispense-subject
SearchRow(3302, 1765, 164, 1776, 1269, 0, 4), // MedicationRequest-subject
SearchRow(3302, 1783, 368, 1789, 1269, 0, 4), // MedicationStatement-subject
SearchRow(3302, 1802, 688, 1807, 1315, 0, 4), // MedicinalProductAuthorization-subject
SearchRow(3302, 1809, 1318, 1810, 1320, 0, 4), // MedicinalProductContraindication-subject
SearchRow(3302, 1812, 1323, 1813, 1320, 0, 4), // MedicinalProductIndication-subject
SearchRow(3302, 1816, 1325, 1817, 1327, 0, 4), // MedicinalProductInteraction-subject
SearchRow(3302, 1821, 950, 1823, 948, 0, 4), // MedicinalProductPackaged-subject
SearchRow(3302, 1832, 1331, 1833, 1320, 0, 4), // MedicinalProductUndesirableEffect-subject
SearchRow(3302, 1963, 98, 1988, 1272, 0, 4), // Observation-subject
SearchRow(3302, 2231, 338, 2242, 1269, 0, 4), // Procedure-subject
SearchRow(3302, 2310, 152, 2321, 174, 0, 4), // QuestionnaireResponse-subject
SearchRow(3302, 2348, 154, 2361, 1269, 0, 4), // RequestGroup-subject
SearchRow(3302, 2507, 486, 2513, 1269, 0, 4), // RiskAssessment-subject
SearchRow(3302, 2589, 158, 2606, 1272, 0, 4), // ServiceRequest-subject
SearchRow(3302, 2635, 9, 2646, 1333, 0, 4), // Specimen-subject
SearchRow(3302, 2728, 376, 2731, 1339, 0, 4), // SupplyRequest-subject
SearchRow(3302, 2754, 162, 2762, 174, 0, 4), // Task-subject
SearchRow(3302, 3031, 5, 677, 27, 0, 4), // example-reference
SearchRow(3303, 2279, 405, 2293, 0, 0, 3), // Questionnaire-subject-type
SearchRow(3304, 735, 352, 745, 1045, 0, 4), // Coverage-subscriber
SearchRow(3305, 134, 76, 146, 1343, 0, 4), // AdverseEvent-substance
SearchRow(3306, 2701, 374, 60, 374, 0, 4), // Substance-substance-reference
SearchRow(3307, 242, 21, 260, 0, 0, 3), // AuditEvent-subtype
SearchRow(3308, 98, 466, 114, 174, 0, 4), // ActivityDefinition-successor
SearchRow(3308, 1085, 468, 1101, 174, 0, 4), // EventDefinition-successor
SearchRow(3308, 1127, 470, 1143, 174, 0, 4), // Evidence-successor
SearchRow(3308, 1169, 472, 1185, 174, 0, 4), // EvidenceVariable-successor
SearchRow(3308, 1511, 474, 1529, 174, 0, 4), // Library-successor
SearchRow(3308, 1608, 476, 1624, 174, 0, 4), // Measure-successor
SearchRow(3308, 2163, 478, 2181, 174, 0, 4), // PlanDefinition-successor
SearchRow(3308, 2381, 480, 2397, 174, 0, 4), // ResearchDefinition-successor
SearchRow(3308, 2423, 482, 2439, 174, 0, 4), // ResearchElementDefinition-successor
SearchRow(3309, 1923, 78, 1932, 0, 0, 3), // NutritionOrder-supplement
SearchRow(3310, 521, 401, 527, 401, 0, 4), // CodeSystem-supplements
SearchRow(3311, 2720, 1186, 2723, 126, 0, 4), // SupplyDelivery-supplier
SearchRow(3311, 2729, 376, 2734, 1351, 0, 4), // SupplyRequest-supplier
SearchRow(3312, 1417, 702, 1424, 1354, 0, 4), // ImmunizationRecommendation-support
SearchRow(3313, 305, 928, 315, 7, 0, 4), // CapabilityStatement-supported-profile
SearchRow(3314, 192, 53, 209, 174, 0, 4), // Appointment-supporting-info
SearchRow(3314, 505, 111, 516, 174, 0, 4), // ClinicalImpression-supporting-info
SearchRow(3315, 522, 401, 528, 0, 0, 7), // CodeSystem-system
SearchRow(3315, 1997, 168, 2005, 0, 0, 3), // OperationDefinition-system
SearchRow(3316, 631, 880, 14, 409, 0, 4), // ConceptMap-target
SearchRow(3316, 1857, 150, 1862, 889, 0, 4), // MessageHeader-target
SearchRow(3316, 2252, 96, 2261, 174, 0, 4), // Provenance-target
SearchRow(3316, 2564, 170, 2570, 0, 0, 3), // SearchParameter-target
SearchRow(3316, 2826, 1357, 2827, 174, 0, 4), // VerificationResult-target
SearchRow(3317, 632, 880, 636, 0, 0, 3), // ConceptMap-target-code
SearchRow(3318, 1276, 19, 29, 0, 0, 1), // Goal-target-date
SearchRow(3319, 1381, 996, 1388, 0, 0, 3), // Immunization-target-disease
SearchRow(3319, 1403, 700, 1410, 0, 0, 3), // ImmunizationEvaluation-target-disease
SearchRow(3319, 1418, 702, 1426, 0, 0, 3), // ImmunizationRecommendation-target-disease
SearchRow(3320, 1827, 952, 1830, 0, 0, 3), // MedicinalProductPharmaceutical-target-species
SearchRow(3321, 633, 880, 640, 0, 0, 7), // ConceptMap-target-system
SearchRow(3322, 634, 880, 15, 409, 0, 4), // ConceptMap-target-uri
SearchRow(3323, 1903, 490, 1907, 0, 0, 3), // NamingSystem-telecom
SearchRow(3323, 2049, 29, 2061, 0, 0, 3), // OrganizationAffiliation-telecom
SearchRow(3323, 3082, 899, 2094, 0, 0, 3), // individual-telecom
SearchRow(3324, 2780, 956, 2787, 0, 0, 2), // TestReport-tester
SearchRow(3325, 2781, 956, 2786, 511, 0, 4), // TestReport-testscript
SearchRow(3326, 2801, 511, 2809, 0, 0, 2), // TestScript-testscript-capability
SearchRow(3327, 290, 484, 294, 0, 0, 1), // Bundle-timestamp
SearchRow(3328, 99, 466, 116, 0, 0, 2), // ActivityDefinition-title
SearchRow(3328, 421, 499, 431, 0, 0, 2), // ChargeItemDefinition-title
SearchRow(3328, 610, 116, 622, 0, 0, 2), // Composition-title
SearchRow(3328, 973, 501, 984, 0, 0, 2), // EffectEvidenceSynthesis-title
SearchRow(3328, 1086, 468, 1103, 0, 0, 2), // EventDefinition-title
SearchRow(3328, 1128, 470, 1145, 0, 0, 2), // Evidence-title
SearchRow(3328, 1170, 472, 1187, 0, 0, 2), // EvidenceVariable-title
SearchRow(3328, 1512, 474, 1531, 0, 0, 2), // Library-title
SearchRow(3328, 1551, 905, 1558, 0, 0, 2), // List-title
SearchRow(3328, 1609, 476, 1626, 0, 0, 2), // Measure-title
SearchRow(3328, 2164, 478, 2183, 0, 0, 2), // PlanDefinition-title
SearchRow(3328, 2280, 405, 2294, 0, 0, 2), // Questionnaire-title
SearchRow(3328, 2382, 480, 2399, 0, 0, 2), // ResearchDefinition-title
SearchRow(3328, 2424, 482, 2441, 0, 0, 2), // ResearchElementDefinition-title
SearchRow(3328, 2460, 372, 2473, 0, 0, 2), // ResearchStudy-title
SearchRow(3328, 2528, 509, 2539, 0, 0, 2), // RiskEvidenceSynthesis-title
SearchRow(3328, 2802, 511, 2813, 0, 0, 2), // TestScript-title
SearchRow(3328, 2956, 1359, 320, 0, 0, 2), // conformance-title
SearchRow(3329, 100, 466, 117, 0, 0, 3), // ActivityDefinition-topic
SearchRow(3329, 1087, 468, 1104, 0, 0, 3), // EventDefinition-topic
SearchRow(3329, 1129, 470, 1146, 0, 0, 3), // Evidence-topic
SearchRow(3329, 1171, 472, 1188, 0, 0, 3), // EvidenceVariable-topic
SearchRow(3329, 1513, 474, 1532, 0, 0, 3), // Library-topic
SearchRow(3329, 1610, 476, 1627, 0, 0, 3), // Measure-topic
SearchRow(3329, 2165, 478, 2184, 0, 0, 3), // PlanDefinition-topic
SearchRow(3329, 2383, 480, 2400, 0, 0, 3), // ResearchDefinition-topic
SearchRow(3329, 2425, 482, 2442, 0, 0, 3), // ResearchElementDefinition-topic
SearchRow(3330, 1476, 17, 1489, 0, 0, 6), // Invoice-totalgross
SearchRow(3331, 1477, 17, 1490, 0, 0, 6), // Invoice-totalnet
SearchRow(3332, 71, 13, 79, 0, 0, 3), // Account-type
SearchRow(3332, 243, 21, 261, 0, 0, 3), // AuditEvent-type
SearchRow(3332, 291, 484, 295, 0, 0, 3), // Bundle-type
SearchRow(3332, 736, 352, 746, 0, 0, 3), // Coverage-type
SearchRow(3332, 799, 889, 812, 0, 0, 3), // Device-type
SearchRow(3332, 819, 940, 822, 0, 0, 3), // DeviceDefinition-type
SearchRow(3332, 828, 366, 833, 0, 0, 3), // DeviceMetric-type
SearchRow(3332, 1293, 74, 1303, 0, 0, 3), // Group-type
SearchRow(3332, 1451, 80, 1464, 0, 0, 3), // InsurancePlan-type
SearchRow(3332, 1478, 17, 1491, 0, 0, 3), // Invoice-type
SearchRow(3332, 1514, 474, 1533, 0, 0, 3), // Library-type
SearchRow(3332, 1574, 82, 1589, 0, 0, 3), // Location-type
SearchRow(3332, 1663, 326, 1676, 0, 0, 3), // Media-type
SearchRow(3332, 1718, 507, 1728, 0, 0, 3), // MedicationDispense-type
SearchRow(3332, 1881, 383, 1893, 0, 0, 3), // MolecularSequence-type
SearchRow(3332, 1904, 490, 1910, 0, 0, 3), // NamingSystem-type
SearchRow(3332, 1998, 168, 2006, 0, 0, 3), // OperationDefinition-type
SearchRow(3332, 2021, 27, 2034, 0, 0, 3), // Organization-type
SearchRow(3332, 2166, 478, 2185, 0, 0, 3), // PlanDefinition-type
SearchRow(3332, 2565, 170, 2571, 0, 0, 3), // SearchParameter-type
SearchRow(3332, 2636, 9, 2648, 0, 0, 3), // Specimen-type
SearchRow(3332, 2652, 494, 2654, 0, 0, 3), // SpecimenDefinition-type
SearchRow(3332, 2666, 7, 2678, 0, 0, 7), // StructureDefinition-type
SearchRow(3332, 2685, 492, 2689, 0, 0, 3), // Subscription-type
SearchRow(3332, 2917, 1370, 173, 0, 0, 3), // clinical-type
SearchRow(3333, 800, 889, 813, 0, 0, 2), // Device-udi-carrier
SearchRow(3334, 801, 889, 814, 0, 0, 2), // Device-udi-di
SearchRow(3335, 101, 466, 118, 0, 0, 7), // ActivityDefinition-url
SearchRow(3335, 422, 499, 432, 0, 0, 7), // ChargeItemDefinition-url
SearchRow(3335, 714, 166, 724, 0, 0, 7), // Contract-url
SearchRow(3335, 802, 889, 815, 0, 0, 7), // Device-url
SearchRow(3335, 974, 501, 985, 0, 0, 7), // EffectEvidenceSynthesis-url
SearchRow(3335, 1088, 468, 1105, 0, 0, 7), // EventDefinition-url
SearchRow(3335, 1130, 470, 1147, 0, 0, 7), // Evidence-url
SearchRow(3335, 1172, 472, 1189, 0, 0, 7), // EvidenceVariable-url
SearchRow(3335, 1205, 503, 1213, 0, 0, 7), // ExampleScenario-url
SearchRow(3335, 1515, 474, 1534, 0, 0, 7), // Library-url
SearchRow(3335, 1611, 476, 1628, 0, 0, 7), // Measure-url
SearchRow(3335, 2167, 478, 2186, 0, 0, 7), // PlanDefinition-url
SearchRow(3335, 2281, 405, 2295, 0, 0, 7), // Questionnaire-url
SearchRow(3335, 2384, 480, 2401, 0, 0, 7), // ResearchDefinition-url
SearchRow(3335, 2426, 482, 2443, 0, 0, 7), // ResearchElementDefinition-url
SearchRow(3335, 2529, 509, 2540, 0, 0, 7), // RiskEvidenceSynthesis-url
SearchRow(3335, 2686, 492, 2687, 0, 0, 7), // Subscription-url
SearchRow(3335, 2803, 511, 2814, 0, 0, 7), // TestScript-url
SearchRow(3335, 2957, 1377, 321, 0, 0, 7), // conformance-url
SearchRow(3336, 453, 362, 470, 0, 0, 3), // Claim-use
SearchRow(3336, 482, 690, 493, 0, 0, 3), // ClaimResponse-use
SearchRow(3337, 1382, 996, 1395, 0, 0, 3), // Immunization-vaccine-code
SearchRow(3338, 1419, 702, 1427, 0, 0, 3), // ImmunizationRecommendation-vaccine-type
SearchRow(3339, 1294, 74, 30, 0, 0, 3), // Group-value
SearchRow(3339, 1905, 490, 1913, 0, 0, 2), // NamingSystem-value
SearchRow(3340, 1964, 98, 42, 0, 0, 3), // Observation-value-concept
SearchRow(3341, 1965, 98, 46, 0, 0, 1), // Observation-value-date
SearchRow(3342, 1966, 98, 44, 0, 0, 6), // Observation-value-quantity
SearchRow(3343, 1967, 98, 47, 0, 0, 2), // Observation-value-string
SearchRow(3349, 2667, 7, 2676, 409, 0, 4), // StructureDefinition-valueset
SearchRow(3350, 1882, 383, 1895, 0, 0, 0), // MolecularSequence-variant-end
SearchRow(3351, 1883, 383, 1896, 0, 0, 0), // MolecularSequence-variant-start
SearchRow(3352, 158, 102, 174, 0, 0, 3), // AllergyIntolerance-verification-status
SearchRow(3352, 660, 5, 678, 0, 0, 3), // Condition-verification-status
SearchRow(3353, 102, 466, 121, 0, 0, 3), // ActivityDefinition-version
SearchRow(3353, 423, 499, 435, 0, 0, 3), // ChargeItemDefinition-version
SearchRow(3353, 975, 501, 988, 0, 0, 3), // EffectEvidenceSynthesis-version
SearchRow(3353, 1089, 468, 1108, 0, 0, 3), // EventDefinition-version
SearchRow(3353, 1131, 470, 1150, 0, 0, 3), // Evidence-version
SearchRow(3353, 1173, 472, 1192, 0, 0, 3), // EvidenceVariable-version
SearchRow(3353, 1206, 503, 1216, 0, 0, 3), // ExampleScenario-version
SearchRow(3353, 1516, 474, 1537, 0, 0, 3), // Library-version
SearchRow(3353, 1612, 476, 1631, 0, 0, 3), // Measure-version
SearchRow(3353, 2168, 478, 2189, 0, 0, 3), // PlanDefinition-version
SearchRow(3353, 2282, 405, 2298, 0, 0, 3), // Questionnaire-version
SearchRow(3353, 2385, 480, 2404, 0, 0, 3), // ResearchDefinition-version
SearchRow(3353, 2427, 482, 2446, 0, 0, 3), // ResearchElementDefinition-version
SearchRow(3353, 2530, 509, 2543, 0, 0, 3), // RiskEvidenceSynthesis-version
SearchRow(3353, 2804, 511, 2817, 0, 0, 3), // TestScript-version
SearchRow(3353, 2958, 1377, 325, 0, 0, 3), // conformance-version
SearchRow(3354, 1664, 326, 1677, 0, 0, 3), // Media-view
SearchRow(3355, 2253, 96, 51, 0, 0, 1), // Provenance-when
SearchRow(3356, 1719, 507, 1729, 0, 0, 1), // MedicationDispense-whenhandedover
SearchRow(3357, 1720, 507, 1730, 0, 0, 1), // MedicationDispense-whenprepared
SearchRow(3358, 1884, 383, 1891, 0, 0, 0), // MolecularSequence-window-end
SearchRow(3359, 1885, 383, 1892, 0, 0, 0), // MolecularSequence-window-start
];

#[rustfmt::skip]
static LISTS: [u16; 1391] = [
0,1,2486,1,957,1,642,1,2656,1,2624,1,373,1,63,1,
989,1,1465,1,1270,1,225,1,679,1,1313,1,2008,1,2035,1,
2064,1,2190,1,2199,1,2323,1,2544,1,326,9,175,1756,2735,1914,
2334,2828,834,2572,560,1,175,7,2190,790,2064,1313,2199,2323,1559,1,
210,8,2190,1284,2008,361,790,2064,2199,2323,1,1284,1,122,1,1914,
1,1437,1,1559,4,2064,2129,2190,2323,6,2190,2008,790,2064,2199,2323,
1,2243,1,1933,1,2607,1,147,4,2190,2064,2199,2323,1,868,1,
494,2,2190,2199,1,597,5,2190,2008,2064,2199,2323,1,913,3,2190,
2008,2199,1,262,1,781,3,2190,790,2199,1,892,1,1263,5,2190,
2008,790,2064,2199,1,1538,1,1843,1,2299,1,2334,1,560,1,2572,
1,834,1,2735,1,1756,1,704,1,1990,1,2559,1,529,145,63,
80,122,147,175,210,225,262,275,276,277,286,296,326,361,372,373,
408,436,471,494,517,529,560,592,597,623,642,679,704,725,747,762,
781,790,816,823,834,861,868,892,913,959,989,1028,1041,1049,1056,1067,
1109,1151,1193,1217,1252,1263,1270,1281,1284,1304,1313,1338,1369,1396,1411,1428,
1437,1465,1492,1538,1544,1559,1590,1632,1651,1678,1693,1711,1731,1756,1777,1790,
1797,1808,1811,1814,1815,1818,1819,1824,1831,1834,1843,1872,1897,1914,1933,1989,
1990,2007,2008,2035,2064,2097,2112,2129,2144,2190,2199,2220,2243,2263,2299,2323,
2334,2363,2405,2447,2474,2501,2514,2544,2559,2572,2607,2624,2649,2656,2679,2680,
2693,2709,2710,2711,2712,2713,2714,2717,2724,2735,2774,2775,2788,2818,2825,2828,
5,326,1756,1914,2572,1411,1,1651,2,326,2572,6,326,1756,1914,834,
2572,1411,1,2220,3,326,1756,2572,1,1338,5,175,210,326,2735,2572,
1,725,3,2064,2129,2323,1,1056,1,361,1,436,1,1217,1,823,
1,1777,1,1834,1,2447,1,2693,1,2724,4,1286,2918,1294,3339,1,
1872,6,1873,1,1883,3295,1882,3014,6,1873,2902,1885,3361,1884,3360,1,
1731,1,517,1,592,1,2263,1,2714,1,2818,14,147,642,834,868,
1252,1544,1678,1693,1711,1756,1777,1933,2220,2572,4,2911,2918,1964,3344,4,
2911,2918,1965,3345,4,2911,2918,1966,3346,4,2911,2918,1967,3348,4,1941,
2918,1945,3344,4,1941,2918,1946,3346,4,1947,2918,1951,3344,4,1947,2918,
1952,3346,1,80,1,1067,1,1109,1,1151,1,1492,1,1590,1,2144,
1,2363,1,2405,1,286,1,2501,1,1028,1,1897,1,2680,1,2649,
2,1056,989,1,408,1,959,1,1193,1,1693,1,1711,1,2514,1,
2788,14,296,517,592,623,1281,1428,1834,1897,1990,2559,2656,2679,2774,2818,
4,84,2918,83,3347,4,411,2918,410,3347,4,962,2918,961,3347,4,
1071,2918,1070,3347,4,1113,2918,1112,3347,4,1155,2918,1154,3347,4,1196,
2918,1195,3347,4,1497,2918,1496,3347,4,1594,2918,1593,3347,4,2148,2918,
2147,3347,4,2267,2918,2266,3347,4,2367,2918,2366,3347,4,2409,2918,2408,
3347,4,2517,2918,2516,3347,4,2791,2918,2790,3347,4,2946,2918,2945,3347,
4,84,2918,82,3344,4,411,2918,409,3344,4,962,2918,960,3344,4,
1071,2918,1069,3344,4,1113,2918,1111,3344,4,1155,2918,1153,3344,4,1196,
2918,1194,3344,4,1497,2918,1495,3344,4,1594,2918,1592,3344,4,2148,2918,
2146,3344,4,2267,2918,2265,3344,4,2367,2918,2365,3344,4,2409,2918,2407,
3344,4,2517,2918,2515,3344,4,2791,2918,2789,3344,4,2946,2918,2944,3344,
1,1797,1,471,1,747,1,762,1,2097,1,2112,1,1396,1,1411,
1,1632,1,2474,17,147,326,361,494,597,679,868,989,1056,1252,1263,
1369,1544,1933,2220,2501,2724,1,2828,3,2263,2144,80,145,1492,63,80,
122,147,175,210,225,262,275,276,277,286,296,326,361,372,373,408,
436,471,494,517,529,560,592,597,623,642,679,704,725,747,762,781,
790,816,823,834,861,868,892,913,959,989,1028,1041,1049,1056,1067,1109,
1151,1193,1217,1252,1263,1270,1281,1284,1304,1313,1338,1369,1396,1411,1428,1437,
1465,1538,1544,1559,1590,1632,1651,1678,1693,1711,1731,1756,1777,1790,1797,1808,
1811,1814,1815,1818,1819,1824,1831,1834,1843,1872,1897,1914,1933,1989,1990,2007,
2008,2035,2064,2097,2112,2129,2144,2190,2199,2220,2243,2263,2299,2323,2334,2363,
2405,2447,2474,2501,2514,2544,2559,2572,2607,2624,2649,2656,2679,2680,2693,2709,
2710,2711,2712,2713,2714,2717,2724,2735,2774,2775,2788,2818,2825,2828,1,1428,
1,623,6,1651,1933,1338,1872,2299,913,1,790,1,861,2,790,823,
2,642,2220,5,2064,2129,2190,2199,2323,1,1544,12,597,834,868,913,
1263,1544,1914,1933,2220,2501,2572,2828,2,989,1056,1,1678,2,2064,2190,
1,296,3,642,1933,1651,3,1933,1872,2299,1,277,1,816,1,1041,
1,1049,1,1304,1,1790,1,1819,1,1824,1,2129,1,2775,30,147,
326,361,597,642,679,781,834,868,892,913,989,1056,1252,1270,1338,1369,
1544,1693,1711,1756,1777,1914,1933,2220,2501,2572,2717,2724,2828,6,517,623,
1834,2656,2679,2818,1,1369,2,1678,2693,5,2263,1590,2144,1990,80,2,
2144,80,1,1252,2,471,725,7,2190,2008,361,790,2064,2199,2323,7,
2501,1252,1933,1651,868,1338,2299,13,296,517,623,1281,1428,1834,1897,1990,
2559,2656,2679,2774,2818,2,2064,2323,4,2190,2064,2129,2323,4,2190,2008,
2199,2323,4,1693,1711,1756,1777,7,2190,1284,790,1678,2064,2693,2199,2,
1651,913,8,2190,2008,361,790,2064,1313,2199,2323,5,1711,1933,1693,2220,
1777,6,1369,1711,1693,2220,1338,1777,3,1933,2220,1693,2,1933,2220,6,
2190,2008,361,2064,2199,2323,3,2190,2199,2323,5,2190,790,2064,2199,2323,
32,147,326,361,494,597,642,679,781,834,861,868,892,913,989,1056,
1252,1263,1270,1338,1369,1544,1693,1711,1756,1777,1914,1933,2220,2501,2572,2717,
2828,2,2064,1284,3,2008,2064,2323,4,2190,2008,361,2199,2,642,147,
4,642,1933,2220,1411,3,642,1933,868,5,642,1933,2220,868,913,2,
2190,2064,1,2717,9,2190,1284,2008,361,790,2064,1313,2199,2323,6,1878,
2,1883,3295,1882,3014,6,1878,3232,1885,3361,1884,3360,4,928,2918,929,
3316,4,2190,2008,2199,1559,4,2190,2008,790,2199,7,2190,2008,790,2064,
1313,2199,2323,8,1369,1711,2717,1933,868,1338,1693,2220,4,2190,790,2064,
2199,4,679,704,2299,913,1,1281,7,2190,2008,790,2064,1313,2199,1559,
4,2190,1284,2064,2323,2,1284,2064,4,1284,790,2064,1559,4,2190,1284,
790,2064,8,2190,1284,2008,1678,2064,2144,2220,1559,3,1284,2008,2064,3,
1284,790,2064,7,2190,1284,790,2064,2199,2323,1559,7,2190,1284,2624,790,
2064,2199,1559,2,1819,1790,1,1808,2,1678,1790,1,1811,1,1815,3,
1678,2693,1790,1,1831,5,1284,790,2064,2693,1559,3,2008,2064,1559,7,
1369,790,1678,2220,2693,1693,1777,2,2008,1313,2,1369,1396,1,2825,10,
296,517,623,1428,1834,1990,2656,2679,2774,2818,6,147,597,892,913,989,
1056,13,296,517,592,623,1281,1428,1834,1990,2559,2656,2679,2774,2818,
];

#[rustfmt::skip]
static TEXT: &str = "\
%resource.referenceSeq.chromosome\
%resource.referenceSeq.referenceSeqId\
(ActivityDefinition.useContext.value as CodeableConcept)\
(ActivityDefinition.useContext.value as Quantity) | (ActivityDefinition.useContext.value as Range)\
(CapabilityStatement.useContext.value as CodeableConcept) | (CodeSystem.useContext.value as CodeableConcept) | (CompartmentDefinition.useContext.value as CodeableConcept) | (ConceptMap.useContext.value as CodeableConcept) | (GraphDefinition.useContext.value as CodeableConcept) | (ImplementationGuide.useContext.value as CodeableConcept) | (MessageDefinition.useContext.value as CodeableConcept) | (NamingSystem.useContext.value as CodeableConcept) | (OperationDefinition.useContext.value as CodeableConcept) | (SearchParameter.useContext.value as CodeableConcept) | (StructureDefinition.useContext.value as CodeableConcept) | (StructureMap.useContext.value as CodeableConcept) | (TerminologyCapabilities.useContext.value as CodeableConcept) | (ValueSet.useContext.value as CodeableConcept)\
(CapabilityStatement.useContext.value as Quantity) | (CapabilityStatement.useContext.value as Range) | (CodeSystem.useContext.value as Quantity) | (CodeSystem.useContext.value as Range) | (CompartmentDefinition.useContext.value as Quantity) | (CompartmentDefinition.useContext.value as Range) | (ConceptMap.useContext.value as Quantity) | (ConceptMap.useContext.value as Range) | (GraphDefinition.useContext.value as Quantity) | (GraphDefinition.useContext.value as Range) | (ImplementationGuide.useContext.value as Quantity) | (ImplementationGuide.useContext.value as Range) | (MessageDefinition.useContext.value as Quantity) | (MessageDefinition.useContext.value as Range) | (NamingSystem.useContext.value as Quantity) | (NamingSystem.useContext.value as Range) | (OperationDefinition.useContext.value as Quantity) | (OperationDefinition.useContext.value as Range) | (SearchParameter.useContext.value as Quantity) | (SearchParameter.useContext.value as Range) | (StructureDefinition.useContext.value as Quantity) | (StructureDefinition.useContext.value as Range) | (StructureMap.useContext.value as Quantity) | (StructureMap.useContext.value as Range) | (TerminologyCapabilities.useContext.value as Quantity) | (TerminologyCapabilities.useContext.value as Range) | (ValueSet.useContext.value as Quantity) | (ValueSet.useContext.value as Range)\
(ChargeItemDefinition.useContext.value as CodeableConcept)\
(ChargeItemDefinition.useContext.value as Quantity) | (ChargeItemDefinition.useContext.value as Range)\
(CommunicationRequest.occurrence as dateTime)\
(Composition.relatesTo.target as Identifier)\
(Composition.relatesTo.target as Reference)\
(ConceptMap.source as canonical)\
(ConceptMap.source as uri)\
(ConceptMap.target as canonical)\
(ConceptMap.target as uri)\
(DeviceRequest.code as Reference)\
(DeviceRequest.occurrence as dateTime) | (DeviceRequest.occurrence as Period)\
(EffectEvidenceSynthesis.useContext.value as CodeableConcept)\
(EffectEvidenceSynthesis.useContext.value as Quantity) | (EffectEvidenceSynthesis.useContext.value as Range)\
(EventDefinition.useContext.value as CodeableConcept)\
(EventDefinition.useContext.value as Quantity) | (EventDefinition.useContext.value as Range)\
(Evidence.useContext.value as CodeableConcept)\
(Evidence.useContext.value as Quantity) | (Evidence.useContext.value as Range)\
(EvidenceVariable.useContext.value as CodeableConcept)\
(EvidenceVariable.useContext.value as Quantity) | (EvidenceVariable.useContext.value as Range)\
(ExampleScenario.useContext.value as CodeableConcept)\
(ExampleScenario.useContext.value as Quantity) | (ExampleScenario.useContext.value as Range)\
(Goal.start as date)\
(Goal.target.due as date)\
(Group.characteristic.value as CodeableConcept) | (Group.characteristic.value as boolean)\
(Library.useContext.value as CodeableConcept)\
(Library.useContext.value as Quantity) | (Library.useContext.value as Range)\
(Measure.useContext.value as CodeableConcept)\
(Measure.useContext.value as Quantity) | (Measure.useContext.value as Range)\
(Medication.ingredient.item as CodeableConcept)\
(Medication.ingredient.item as Reference)\
(MedicationAdministration.medication as Reference) | (MedicationDispense.medication as Reference) | (MedicationRequest.medication as Reference) | (MedicationStatement.medication as Reference)\
(MedicationKnowledge.ingredient.item as CodeableConcept)\
(MedicationKnowledge.ingredient.item as Reference)\
(Observation.component.value as CodeableConcept)\
(Observation.component.value as Quantity) | (Observation.component.value as SampledData)\
(Observation.value as CodeableConcept)\
(Observation.value as CodeableConcept) | (Observation.component.value as CodeableConcept)\
(Observation.value as Quantity) | (Observation.value as SampledData)\
(Observation.value as Quantity) | (Observation.value as SampledData) | (Observation.component.value as Quantity) | (Observation.component.value as SampledData)\
(Observation.value as dateTime) | (Observation.value as Period)\
(Observation.value as string) | (Observation.value as CodeableConcept).text\
(Patient.deceased as dateTime)\
(PlanDefinition.useContext.value as CodeableConcept)\
(PlanDefinition.useContext.value as Quantity) | (PlanDefinition.useContext.value as Range)\
(Provenance.occurred as dateTime)\
(Questionnaire.useContext.value as CodeableConcept)\
(Questionnaire.useContext.value as Quantity) | (Questionnaire.useContext.value as Range)\
(ResearchDefinition.useContext.value as CodeableConcept)\
(ResearchDefinition.useContext.value as Quantity) | (ResearchDefinition.useContext.value as Range)\
(ResearchElementDefinition.useContext.value as CodeableConcept)\
(ResearchElementDefinition.useContext.value as Quantity) | (ResearchElementDefinition.useContext.value as Range)\
(RiskEvidenceSynthesis.useContext.value as CodeableConcept)\
(RiskEvidenceSynthesis.useContext.value as Quantity) | (RiskEvidenceSynthesis.useContext.value as Range)\
(Substance.ingredient.substance as Reference)\
(TestScript.useContext.value as CodeableConcept)\
(TestScript.useContext.value as Quantity) | (TestScript.useContext.value as Range)\
Account\
Account-identifier\
Account-name\
Account-owner\
Account-patient\
Account-period\
Account-status\
Account-subject\
Account-type\
Account.identifier\
Account.name\
Account.owner\
Account.servicePeriod\
Account.status\
Account.subject\
Account.subject.where(resolve() is Patient)\
Account.type\
ActivityDefinition\
ActivityDefinition-composed-of\
ActivityDefinition-context\
ActivityDefinition-context-quantity\
ActivityDefinition-context-type\
ActivityDefinition-context-type-quantity\
ActivityDefinition-context-type-value\
ActivityDefinition-date\
ActivityDefinition-depends-on\
ActivityDefinition-derived-from\
ActivityDefinition-description\
ActivityDefinition-effective\
ActivityDefinition-identifier\
ActivityDefinition-jurisdiction\
ActivityDefinition-name\
ActivityDefinition-predecessor\
ActivityDefinition-publisher\
ActivityDefinition-status\
ActivityDefinition-successor\
ActivityDefinition-title\
ActivityDefinition-topic\
ActivityDefinition-url\
ActivityDefinition-version\
ActivityDefinition.date\
ActivityDefinition.description\
ActivityDefinition.effectivePeriod\
ActivityDefinition.identifier\
ActivityDefinition.jurisdiction\
ActivityDefinition.name\
ActivityDefinition.publisher\
ActivityDefinition.relatedArtifact.where(type='composed-of').resource\
ActivityDefinition.relatedArtifact.where(type='depends-on').resource | ActivityDefinition.library\
ActivityDefinition.relatedArtifact.where(type='derived-from').resource\
ActivityDefinition.relatedArtifact.where(type='predecessor').resource\
ActivityDefinition.relatedArtifact.where(type='successor').resource\
ActivityDefinition.status\
ActivityDefinition.title\
ActivityDefinition.topic\
ActivityDefinition.url\
ActivityDefinition.useContext\
ActivityDefinition.useContext.code\
ActivityDefinition.version\
AdverseEvent\
AdverseEvent-actuality\
AdverseEvent-category\
AdverseEvent-date\
AdverseEvent-event\
AdverseEvent-location\
AdverseEvent-recorder\
AdverseEvent-resultingcondition\
AdverseEvent-seriousness\
AdverseEvent-severity\
AdverseEvent-study\
AdverseEvent-subject\
AdverseEvent-substance\
AdverseEvent.actuality\
AdverseEvent.category\
AdverseEvent.date\
AdverseEvent.event\
AdverseEvent.location\
AdverseEvent.recorder\
AdverseEvent.resultingCondition\
AdverseEvent.seriousness\
AdverseEvent.severity\
AdverseEvent.study\
AdverseEvent.subject\
AdverseEvent.suspectEntity.instance\
AllergyIntolerance\
AllergyIntolerance-asserter\
AllergyIntolerance-category\
AllergyIntolerance-clinical-status\
AllergyIntolerance-criticality\
AllergyIntolerance-last-date\
AllergyIntolerance-manifestation\
AllergyIntolerance-onset\
AllergyIntolerance-recorder\
AllergyIntolerance-route\
AllergyIntolerance-severity\
AllergyIntolerance-verification-status\
AllergyIntolerance.asserter\
AllergyIntolerance.category\
AllergyIntolerance.clinicalStatus\
AllergyIntolerance.code | AllergyIntolerance.reaction.substance | Condition.code | (DeviceRequest.code as CodeableConcept) | DiagnosticReport.code | FamilyMemberHistory.condition.code | List.code | Medication.code | (MedicationAdministration.medication as CodeableConcept) | (MedicationDispense.medication as CodeableConcept) | (MedicationRequest.medication as CodeableConcept) | (MedicationStatement.medication as CodeableConcept) | Observation.code | Procedure.code | ServiceRequest.code\
AllergyIntolerance.criticality\
AllergyIntolerance.identifier | CarePlan.identifier | CareTeam.identifier | Composition.identifier | Condition.identifier | Consent.identifier | DetectedIssue.identifier | DeviceRequest.identifier | DiagnosticReport.identifier | DocumentManifest.masterIdentifier | DocumentManifest.identifier | DocumentReference.masterIdentifier | DocumentReference.identifier | Encounter.identifier | EpisodeOfCare.identifier | FamilyMemberHistory.identifier | Goal.identifier | ImagingStudy.identifier | Immunization.identifier | List.identifier | MedicationAdministration.identifier | MedicationDispense.identifier | MedicationRequest.identifier | MedicationStatement.identifier | NutritionOrder.identifier | Observation.identifier | Procedure.identifier | RiskAssessment.identifier | ServiceRequest.identifier | SupplyDelivery.identifier | SupplyRequest.identifier | VisionPrescription.identifier\
AllergyIntolerance.lastOccurrence\
AllergyIntolerance.patient | CarePlan.subject.where(resolve() is Patient) | CareTeam.subject.where(resolve() is Patient) | ClinicalImpression.subject.where(resolve() is Patient) | Composition.subject.where(resolve() is Patient) | Condition.subject.where(resolve() is Patient) | Consent.patient | DetectedIssue.patient | DeviceRequest.subject.where(resolve() is Patient) | DeviceUseStatement.subject | DiagnosticReport.subject.where(resolve() is Patient) | DocumentManifest.subject.where(resolve() is Patient) | DocumentReference.subject.where(resolve() is Patient) | Encounter.subject.where(resolve() is Patient) | EpisodeOfCare.patient | FamilyMemberHistory.patient | Flag.subject.where(resolve() is Patient) | Goal.subject.where(resolve() is Patient) | ImagingStudy.subject.where(resolve() is Patient) | Immunization.patient | List.subject.where(resolve() is Patient) | MedicationAdministration.subject.where(resolve() is Patient) | MedicationDispense.subject.where(resolve() is Patient) | MedicationRequest.subject.where(resolve() is Patient) | MedicationStatement.subject.where(resolve() is Patient) | NutritionOrder.patient | Observation.subject.where(resolve() is Patient) | Procedure.subject.where(resolve() is Patient) | RiskAssessment.subject.where(resolve() is Patient) | ServiceRequest.subject.where(resolve() is Patient) | SupplyDelivery.patient | VisionPrescription.patient\
AllergyIntolerance.reaction.exposureRoute\
AllergyIntolerance.reaction.manifestation\
AllergyIntolerance.reaction.onset\
AllergyIntolerance.reaction.severity\
AllergyIntolerance.recordedDate | CarePlan.period | CareTeam.period | ClinicalImpression.date | Composition.date | Consent.dateTime | DiagnosticReport.effective | Encounter.period | EpisodeOfCare.period | FamilyMemberHistory.date | Flag.period | Immunization.occurrence | List.date | Observation.effective | Procedure.performed | (RiskAssessment.occurrence as dateTime) | SupplyRequest.authoredOn\
AllergyIntolerance.recorder\
AllergyIntolerance.type | Composition.type | DocumentManifest.type | DocumentReference.type | Encounter.type | EpisodeOfCare.type\
AllergyIntolerance.verificationStatus\
Appointment\
Appointment-actor\
Appointment-appointment-type\
Appointment-based-on\
Appointment-date\
Appointment-identifier\
Appointment-location\
Appointment-part-status\
Appointment-patient\
Appointment-practitioner\
Appointment-reason-code\
Appointment-reason-reference\
Appointment-service-category\
Appointment-service-type\
Appointment-slot\
Appointment-specialty\
Appointment-status\
Appointment-supporting-info\
Appointment.appointmentType\
Appointment.basedOn\
Appointment.identifier\
Appointment.participant.actor\
Appointment.participant.actor.where(resolve() is Location)\
Appointment.participant.actor.where(resolve() is Patient)\
Appointment.participant.actor.where(resolve() is Practitioner)\
Appointment.participant.status\
Appointment.reasonCode\
Appointment.reasonReference\
Appointment.serviceCategory\
Appointment.serviceType\
Appointment.slot\
Appointment.specialty\
Appointment.start\
Appointment.status\
Appointment.supportingInformation\
AppointmentResponse\
AppointmentResponse-actor\
AppointmentResponse-appointment\
AppointmentResponse-identifier\
AppointmentResponse-location\
AppointmentResponse-part-status\
AppointmentResponse-patient\
AppointmentResponse-practitioner\
AppointmentResponse.actor\
AppointmentResponse.actor.where(resolve() is Location)\
AppointmentResponse.actor.where(resolve() is Patient)\
AppointmentResponse.actor.where(resolve() is Practitioner)\
AppointmentResponse.appointment\
AppointmentResponse.identifier\
AppointmentResponse.participantStatus\
AuditEvent\
AuditEvent-action\
AuditEvent-address\
AuditEvent-agent\
AuditEvent-agent-name\
AuditEvent-agent-role\
AuditEvent-altid\
AuditEvent-date\
AuditEvent-entity\
AuditEvent-entity-name\
AuditEvent-entity-role\
AuditEvent-entity-type\
AuditEvent-outcome\
AuditEvent-patient\
AuditEvent-policy\
AuditEvent-site\
AuditEvent-source\
AuditEvent-subtype\
AuditEvent-type\
AuditEvent.action\
AuditEvent.agent.altId\
AuditEvent.agent.name\
AuditEvent.agent.network.address\
AuditEvent.agent.policy\
AuditEvent.agent.role\
AuditEvent.agent.who\
AuditEvent.agent.who.where(resolve() is Patient) | AuditEvent.entity.what.where(resolve() is Patient)\
AuditEvent.entity.name\
AuditEvent.entity.role\
AuditEvent.entity.type\
AuditEvent.entity.what\
AuditEvent.outcome\
AuditEvent.recorded\
AuditEvent.source.observer\
AuditEvent.source.site\
AuditEvent.subtype\
AuditEvent.type\
Basic\
Basic-author\
Basic-code\
Basic-created\
Basic-identifier\
Basic-patient\
Basic-subject\
Basic.author\
Basic.code\
Basic.created\
Basic.identifier\
Basic.subject\
Basic.subject.where(resolve() is Patient)\
Binary\
BiologicallyDerivedProduct\
BodyStructure\
BodyStructure-identifier\
BodyStructure-location\
BodyStructure-morphology\
BodyStructure-patient\
BodyStructure.identifier\
BodyStructure.location\
BodyStructure.morphology\
BodyStructure.patient\
Bundle\
Bundle-composition\
Bundle-identifier\
Bundle-message\
Bundle-timestamp\
Bundle-type\
Bundle.entry[0].resource\
Bundle.identifier\
Bundle.timestamp\
Bundle.type\
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
CapabilityStatement.date | CodeSystem.date | CompartmentDefinition.date | ConceptMap.date | GraphDefinition.date | ImplementationGuide.date | MessageDefinition.date | NamingSystem.date | OperationDefinition.date | SearchParameter.date | StructureDefinition.date | StructureMap.date | TerminologyCapabilities.date | ValueSet.date\
CapabilityStatement.description | CodeSystem.description | CompartmentDefinition.description | ConceptMap.description | GraphDefinition.description | ImplementationGuide.description | MessageDefinition.description | NamingSystem.description | OperationDefinition.description | SearchParameter.description | StructureDefinition.description | StructureMap.description | TerminologyCapabilities.description | ValueSet.description\
CapabilityStatement.format\
CapabilityStatement.implementationGuide\
CapabilityStatement.jurisdiction | CodeSystem.jurisdiction | ConceptMap.jurisdiction | GraphDefinition.jurisdiction | ImplementationGuide.jurisdiction | MessageDefinition.jurisdiction | NamingSystem.jurisdiction | OperationDefinition.jurisdiction | SearchParameter.jurisdiction | StructureDefinition.jurisdiction | StructureMap.jurisdiction | TerminologyCapabilities.jurisdiction | ValueSet.jurisdiction\
CapabilityStatement.name | CodeSystem.name | CompartmentDefinition.name | ConceptMap.name | GraphDefinition.name | ImplementationGuide.name | MessageDefinition.name | NamingSystem.name | OperationDefinition.name | SearchParameter.name | StructureDefinition.name | StructureMap.name | TerminologyCapabilities.name | ValueSet.name\
CapabilityStatement.publisher | CodeSystem.publisher | CompartmentDefinition.publisher | ConceptMap.publisher | GraphDefinition.publisher | ImplementationGuide.publisher | MessageDefinition.publisher | NamingSystem.publisher | OperationDefinition.publisher | SearchParameter.publisher | StructureDefinition.publisher | StructureMap.publisher | TerminologyCapabilities.publisher | ValueSet.publisher\
CapabilityStatement.rest.mode\
CapabilityStatement.rest.resource.profile\
CapabilityStatement.rest.resource.supportedProfile\
CapabilityStatement.rest.resource.type\
CapabilityStatement.rest.security.service\
CapabilityStatement.software.name\
CapabilityStatement.status | CodeSystem.status | CompartmentDefinition.status | ConceptMap.status | GraphDefinition.status | ImplementationGuide.status | MessageDefinition.status | NamingSystem.status | OperationDefinition.status | SearchParameter.status | StructureDefinition.status | StructureMap.status | TerminologyCapabilities.status | ValueSet.status\
CapabilityStatement.title | CodeSystem.title | ConceptMap.title | ImplementationGuide.title | MessageDefinition.title | OperationDefinition.title | StructureDefinition.title | StructureMap.title | TerminologyCapabilities.title | ValueSet.title\
CapabilityStatement.url | CodeSystem.url | CompartmentDefinition.url | ConceptMap.url | GraphDefinition.url | ImplementationGuide.url | MessageDefinition.url | OperationDefinition.url | SearchParameter.url | StructureDefinition.url | StructureMap.url | TerminologyCapabilities.url | ValueSet.url\
CapabilityStatement.useContext | CodeSystem.useContext | CompartmentDefinition.useContext | ConceptMap.useContext | GraphDefinition.useContext | ImplementationGuide.useContext | MessageDefinition.useContext | NamingSystem.useContext | OperationDefinition.useContext | SearchParameter.useContext | StructureDefinition.useContext | StructureMap.useContext | TerminologyCapabilities.useContext | ValueSet.useContext\
CapabilityStatement.useContext.code | CodeSystem.useContext.code | CompartmentDefinition.useContext.code | ConceptMap.useContext.code | GraphDefinition.useContext.code | ImplementationGuide.useContext.code | MessageDefinition.useContext.code | NamingSystem.useContext.code | OperationDefinition.useContext.code | SearchParameter.useContext.code | StructureDefinition.useContext.code | StructureMap.useContext.code | TerminologyCapabilities.useContext.code | ValueSet.useContext.code\
CapabilityStatement.version\
CapabilityStatement.version | CodeSystem.version | CompartmentDefinition.version | ConceptMap.version | GraphDefinition.version | ImplementationGuide.version | MessageDefinition.version | OperationDefinition.version | SearchParameter.version | StructureDefinition.version | StructureMap.version | TerminologyCapabilities.version | ValueSet.version\
CarePlan\
CarePlan-activity-code\
CarePlan-activity-date\
CarePlan-activity-reference\
CarePlan-based-on\
CarePlan-care-team\
CarePlan-category\
CarePlan-condition\
CarePlan-encounter\
CarePlan-goal\
CarePlan-instantiates-canonical\
CarePlan-instantiates-uri\
CarePlan-intent\
CarePlan-part-of\
CarePlan-performer\
CarePlan-replaces\
CarePlan-status\
CarePlan-subject\
CarePlan.activity.detail.code\
CarePlan.activity.detail.performer\
CarePlan.activity.detail.scheduled\
CarePlan.activity.reference\
CarePlan.addresses\
CarePlan.basedOn\
CarePlan.careTeam\
CarePlan.category\
CarePlan.encounter\
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
CareTeam-encounter\
CareTeam-participant\
CareTeam-status\
CareTeam-subject\
CareTeam.category\
CareTeam.encounter\
CareTeam.participant.member\
CareTeam.status\
CareTeam.subject\
CatalogEntry\
ChargeItem\
ChargeItem-account\
ChargeItem-code\
ChargeItem-context\
ChargeItem-entered-date\
ChargeItem-enterer\
ChargeItem-factor-override\
ChargeItem-identifier\
ChargeItem-occurrence\
ChargeItem-patient\
ChargeItem-performer-actor\
ChargeItem-performer-function\
ChargeItem-performing-organization\
ChargeItem-price-override\
ChargeItem-quantity\
ChargeItem-requesting-organization\
ChargeItem-service\
ChargeItem-subject\
ChargeItem.account\
ChargeItem.code\
ChargeItem.context\
ChargeItem.enteredDate\
ChargeItem.enterer\
ChargeItem.factorOverride\
ChargeItem.identifier\
ChargeItem.occurrence\
ChargeItem.performer.actor\
ChargeItem.performer.function\
ChargeItem.performingOrganization\
ChargeItem.priceOverride\
ChargeItem.quantity\
ChargeItem.requestingOrganization\
ChargeItem.service\
ChargeItem.subject\
ChargeItem.subject.where(resolve() is Patient)\
ChargeItemDefinition\
ChargeItemDefinition-context\
ChargeItemDefinition-context-quantity\
ChargeItemDefinition-context-type\
ChargeItemDefinition-context-type-quantity\
ChargeItemDefinition-context-type-value\
ChargeItemDefinition-date\
ChargeItemDefinition-description\
ChargeItemDefinition-effective\
ChargeItemDefinition-identifier\
ChargeItemDefinition-jurisdiction\
ChargeItemDefinition-publisher\
ChargeItemDefinition-status\
ChargeItemDefinition-title\
ChargeItemDefinition-url\
ChargeItemDefinition-version\
ChargeItemDefinition.date\
ChargeItemDefinition.description\
ChargeItemDefinition.effectivePeriod\
ChargeItemDefinition.identifier\
ChargeItemDefinition.jurisdiction\
ChargeItemDefinition.publisher\
ChargeItemDefinition.status\
ChargeItemDefinition.title\
ChargeItemDefinition.url\
ChargeItemDefinition.useContext\
ChargeItemDefinition.useContext.code\
ChargeItemDefinition.version\
Claim\
Claim-care-team\
Claim-created\
Claim-detail-udi\
Claim-encounter\
Claim-enterer\
Claim-facility\
Claim-identifier\
Claim-insurer\
Claim-item-udi\
Claim-patient\
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
Claim.identifier\
Claim.insurer\
Claim.item.detail.subDetail.udi\
Claim.item.detail.udi\
Claim.item.encounter\
Claim.item.udi\
Claim.patient\
Claim.payee.party\
Claim.priority\
Claim.procedure.udi\
Claim.provider\
Claim.status\
Claim.use\
ClaimResponse\
ClaimResponse-created\
ClaimResponse-disposition\
ClaimResponse-identifier\
ClaimResponse-insurer\
ClaimResponse-outcome\
ClaimResponse-patient\
ClaimResponse-payment-date\
ClaimResponse-request\
ClaimResponse-requestor\
ClaimResponse-status\
ClaimResponse-use\
ClaimResponse.created\
ClaimResponse.disposition\
ClaimResponse.identifier\
ClaimResponse.insurer\
ClaimResponse.outcome\
ClaimResponse.patient\
ClaimResponse.payment.date\
ClaimResponse.request\
ClaimResponse.requestor\
ClaimResponse.status\
ClaimResponse.use\
ClinicalImpression\
ClinicalImpression-assessor\
ClinicalImpression-encounter\
ClinicalImpression-finding-code\
ClinicalImpression-finding-ref\
ClinicalImpression-identifier\
ClinicalImpression-investigation\
ClinicalImpression-previous\
ClinicalImpression-problem\
ClinicalImpression-status\
ClinicalImpression-subject\
ClinicalImpression-supporting-info\
ClinicalImpression.assessor\
ClinicalImpression.encounter\
ClinicalImpression.finding.itemCodeableConcept\
ClinicalImpression.finding.itemReference\
ClinicalImpression.identifier\
ClinicalImpression.investigation.item\
ClinicalImpression.previous\
ClinicalImpression.problem\
ClinicalImpression.status\
ClinicalImpression.subject\
ClinicalImpression.supportingInfo\
CodeSystem\
CodeSystem-code\
CodeSystem-content-mode\
CodeSystem-language\
CodeSystem-supplements\
CodeSystem-system\
CodeSystem.concept.code\
CodeSystem.concept.designation.language\
CodeSystem.content\
CodeSystem.identifier | ConceptMap.identifier | MessageDefinition.identifier | StructureDefinition.identifier | StructureMap.identifier | ValueSet.identifier\
CodeSystem.supplements\
CodeSystem.url\
Communication\
Communication-based-on\
Communication-category\
Communication-encounter\
Communication-identifier\
Communication-instantiates-canonical\
Communication-instantiates-uri\
Communication-medium\
Communication-part-of\
Communication-patient\
Communication-received\
Communication-recipient\
Communication-sender\
Communication-sent\
Communication-status\
Communication-subject\
Communication.basedOn\
Communication.category\
Communication.encounter\
Communication.identifier\
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
Communication.subject.where(resolve() is Patient)\
CommunicationRequest\
CommunicationRequest-authored\
CommunicationRequest-based-on\
CommunicationRequest-category\
CommunicationRequest-encounter\
CommunicationRequest-group-identifier\
CommunicationRequest-identifier\
CommunicationRequest-medium\
CommunicationRequest-occurrence\
CommunicationRequest-patient\
CommunicationRequest-priority\
CommunicationRequest-recipient\
CommunicationRequest-replaces\
CommunicationRequest-requester\
CommunicationRequest-sender\
CommunicationRequest-status\
CommunicationRequest-subject\
CommunicationRequest.authoredOn\
CommunicationRequest.basedOn\
CommunicationRequest.category\
CommunicationRequest.encounter\
CommunicationRequest.groupIdentifier\
CommunicationRequest.identifier\
CommunicationRequest.medium\
CommunicationRequest.priority\
CommunicationRequest.recipient\
CommunicationRequest.replaces\
CommunicationRequest.requester\
CommunicationRequest.sender\
CommunicationRequest.status\
CommunicationRequest.subject\
CommunicationRequest.subject.where(resolve() is Patient)\
CompartmentDefinition\
CompartmentDefinition-code\
CompartmentDefinition-resource\
CompartmentDefinition.code\
CompartmentDefinition.resource.code\
Composition\
Composition-attester\
Composition-author\
Composition-category\
Composition-confidentiality\
Composition-context\
Composition-entry\
Composition-period\
Composition-related-id\
Composition-related-ref\
Composition-section\
Composition-status\
Composition-subject\
Composition-title\
Composition.attester.party\
Composition.author\
Composition.category\
Composition.confidentiality\
Composition.encounter | DeviceRequest.encounter | DiagnosticReport.encounter | DocumentReference.context.encounter | Flag.encounter | List.encounter | NutritionOrder.encounter | Observation.encounter | Procedure.encounter | RiskAssessment.encounter | ServiceRequest.encounter | VisionPrescription.encounter\
Composition.event.code\
Composition.event.period\
Composition.section.code\
Composition.section.entry\
Composition.status\
Composition.subject\
Composition.title\
ConceptMap\
ConceptMap-dependson\
ConceptMap-other\
ConceptMap-product\
ConceptMap-source\
ConceptMap-source-code\
ConceptMap-source-system\
ConceptMap-source-uri\
ConceptMap-target\
ConceptMap-target-code\
ConceptMap-target-system\
ConceptMap-target-uri\
ConceptMap.group.element.code\
ConceptMap.group.element.target.code\
ConceptMap.group.element.target.dependsOn.property\
ConceptMap.group.element.target.product.property\
ConceptMap.group.source\
ConceptMap.group.target\
ConceptMap.group.unmapped.url\
Condition\
Condition-abatement-age\
Condition-abatement-date\
Condition-abatement-string\
Condition-asserter\
Condition-body-site\
Condition-category\
Condition-clinical-status\
Condition-encounter\
Condition-evidence\
Condition-evidence-detail\
Condition-onset-age\
Condition-onset-date\
Condition-onset-info\
Condition-recorded-date\
Condition-severity\
Condition-stage\
Condition-subject\
Condition-verification-status\
Condition.abatement.as(Age) | Condition.abatement.as(Range)\
Condition.abatement.as(dateTime) | Condition.abatement.as(Period)\
Condition.abatement.as(string)\
Condition.asserter\
Condition.bodySite\
Condition.category\
Condition.clinicalStatus\
Condition.encounter\
Condition.evidence.code\
Condition.evidence.detail\
Condition.onset.as(Age) | Condition.onset.as(Range)\
Condition.onset.as(dateTime) | Condition.onset.as(Period)\
Condition.onset.as(string)\
Condition.recordedDate\
Condition.severity\
Condition.stage.summary\
Condition.subject\
Condition.verificationStatus\
Consent\
Consent-action\
Consent-actor\
Consent-category\
Consent-consentor\
Consent-data\
Consent-organization\
Consent-period\
Consent-purpose\
Consent-scope\
Consent-security-label\
Consent-source-reference\
Consent-status\
Consent.category\
Consent.organization\
Consent.performer\
Consent.provision.action\
Consent.provision.actor.reference\
Consent.provision.data.reference\
Consent.provision.period\
Consent.provision.purpose\
Consent.provision.securityLabel\
Consent.scope\
Consent.source\
Consent.status\
Contract\
Contract-authority\
Contract-domain\
Contract-identifier\
Contract-instantiates\
Contract-issued\
Contract-patient\
Contract-signer\
Contract-status\
Contract-subject\
Contract-url\
Contract.authority\
Contract.domain\
Contract.identifier\
Contract.instantiatesUri\
Contract.issued\
Contract.signer.party\
Contract.status\
Contract.subject\
Contract.subject.where(resolve() is Patient)\
Contract.url\
Coverage\
Coverage-beneficiary\
Coverage-class-type\
Coverage-class-value\
Coverage-dependent\
Coverage-identifier\
Coverage-patient\
Coverage-payor\
Coverage-policy-holder\
Coverage-status\
Coverage-subscriber\
Coverage-type\
Coverage.beneficiary\
Coverage.class.type\
Coverage.class.value\
Coverage.dependent\
Coverage.identifier\
Coverage.payor\
Coverage.policyHolder\
Coverage.status\
Coverage.subscriber\
Coverage.type\
CoverageEligibilityRequest\
CoverageEligibilityRequest-created\
CoverageEligibilityRequest-enterer\
CoverageEligibilityRequest-facility\
CoverageEligibilityRequest-identifier\
CoverageEligibilityRequest-patient\
CoverageEligibilityRequest-provider\
CoverageEligibilityRequest-status\
CoverageEligibilityRequest.created\
CoverageEligibilityRequest.enterer\
CoverageEligibilityRequest.facility\
CoverageEligibilityRequest.identifier\
CoverageEligibilityRequest.patient\
CoverageEligibilityRequest.provider\
CoverageEligibilityRequest.status\
CoverageEligibilityResponse\
CoverageEligibilityResponse-created\
CoverageEligibilityResponse-disposition\
CoverageEligibilityResponse-identifier\
CoverageEligibilityResponse-insurer\
CoverageEligibilityResponse-outcome\
CoverageEligibilityResponse-patient\
CoverageEligibilityResponse-request\
CoverageEligibilityResponse-requestor\
CoverageEligibilityResponse-status\
CoverageEligibilityResponse.created\
CoverageEligibilityResponse.disposition\
CoverageEligibilityResponse.identifier\
CoverageEligibilityResponse.insurer\
CoverageEligibilityResponse.outcome\
CoverageEligibilityResponse.patient\
CoverageEligibilityResponse.request\
CoverageEligibilityResponse.requestor\
CoverageEligibilityResponse.status\
DetectedIssue\
DetectedIssue-author\
DetectedIssue-code\
DetectedIssue-identified\
DetectedIssue-implicated\
DetectedIssue.author\
DetectedIssue.code\
DetectedIssue.identified\
DetectedIssue.implicated\
Device\
Device-device-name\
Device-identifier\
Device-location\
Device-manufacturer\
Device-model\
Device-organization\
Device-patient\
Device-status\
Device-type\
Device-udi-carrier\
Device-udi-di\
Device-url\
Device.deviceName.name | Device.type.coding.display | Device.type.text\
Device.extension('http://hl7.org/fhir/SearchParameter/device-extensions-Device-din')\
Device.identifier\
Device.location\
Device.manufacturer\
Device.modelNumber\
Device.owner\
Device.patient\
Device.status\
Device.type\
Device.udiCarrier.carrierHRF\
Device.udiCarrier.deviceIdentifier\
Device.url\
DeviceDefinition\
DeviceDefinition-identifier\
DeviceDefinition-parent\
DeviceDefinition-type\
DeviceDefinition.identifier\
DeviceDefinition.parentDevice\
DeviceDefinition.type\
DeviceMetric\
DeviceMetric-category\
DeviceMetric-identifier\
DeviceMetric-parent\
DeviceMetric-source\
DeviceMetric-type\
DeviceMetric.category\
DeviceMetric.identifier\
DeviceMetric.parent\
DeviceMetric.source\
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
DeviceRequest-prior-request\
DeviceRequest-requester\
DeviceRequest-status\
DeviceRequest-subject\
DeviceRequest.authoredOn\
DeviceRequest.basedOn\
DeviceRequest.groupIdentifier\
DeviceRequest.instantiatesCanonical\
DeviceRequest.instantiatesUri\
DeviceRequest.insurance\
DeviceRequest.intent\
DeviceRequest.performer\
DeviceRequest.priorRequest\
DeviceRequest.requester\
DeviceRequest.status\
DeviceRequest.subject\
DeviceUseStatement\
DeviceUseStatement-device\
DeviceUseStatement-identifier\
DeviceUseStatement-subject\
DeviceUseStatement.device\
DeviceUseStatement.identifier\
DeviceUseStatement.subject\
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
DiagnosticReport-subject\
DiagnosticReport.basedOn\
DiagnosticReport.category\
DiagnosticReport.conclusionCode\
DiagnosticReport.extension('http://hl7.org/fhir/StructureDefinition/DiagnosticReport-geneticsAssessedCondition')\
DiagnosticReport.issued\
DiagnosticReport.media.link\
DiagnosticReport.performer\
DiagnosticReport.result\
DiagnosticReport.resultsInterpreter\
DiagnosticReport.specimen\
DiagnosticReport.status\
DiagnosticReport.subject\
DocumentManifest\
DocumentManifest-author\
DocumentManifest-created\
DocumentManifest-description\
DocumentManifest-item\
DocumentManifest-recipient\
DocumentManifest-related-id\
DocumentManifest-related-ref\
DocumentManifest-source\
DocumentManifest-status\
DocumentManifest-subject\
DocumentManifest.author\
DocumentManifest.content\
DocumentManifest.created\
DocumentManifest.description\
DocumentManifest.recipient\
DocumentManifest.related.identifier\
DocumentManifest.related.ref\
DocumentManifest.source\
DocumentManifest.status\
DocumentManifest.subject\
DocumentReference\
DocumentReference-authenticator\
DocumentReference-author\
DocumentReference-category\
DocumentReference-contenttype\
DocumentReference-custodian\
DocumentReference-date\
DocumentReference-description\
DocumentReference-event\
DocumentReference-facility\
DocumentReference-format\
DocumentReference-language\
DocumentReference-location\
DocumentReference-period\
DocumentReference-related\
DocumentReference-relatesto\
DocumentReference-relation\
DocumentReference-relationship\
DocumentReference-security-label\
DocumentReference-setting\
DocumentReference-status\
DocumentReference-subject\
DocumentReference.authenticator\
DocumentReference.author\
DocumentReference.category\
DocumentReference.content.attachment.contentType\
DocumentReference.content.attachment.language\
DocumentReference.content.attachment.url\
DocumentReference.content.format\
DocumentReference.context.event\
DocumentReference.context.facilityType\
DocumentReference.context.period\
DocumentReference.context.practiceSetting\
DocumentReference.context.related\
DocumentReference.custodian\
DocumentReference.date\
DocumentReference.description\
DocumentReference.extension('http://example.org/fhir/StructureDefinition/participation-agreement')\
DocumentReference.relatesTo\
DocumentReference.relatesTo.code\
DocumentReference.relatesTo.target\
DocumentReference.securityLabel\
DocumentReference.status\
DocumentReference.subject\
DomainResource\
DomainResource-text\
EffectEvidenceSynthesis\
EffectEvidenceSynthesis-context\
EffectEvidenceSynthesis-context-quantity\
EffectEvidenceSynthesis-context-type\
EffectEvidenceSynthesis-context-type-quantity\
EffectEvidenceSynthesis-context-type-value\
EffectEvidenceSynthesis-date\
EffectEvidenceSynthesis-description\
EffectEvidenceSynthesis-effective\
EffectEvidenceSynthesis-identifier\
EffectEvidenceSynthesis-jurisdiction\
EffectEvidenceSynthesis-name\
EffectEvidenceSynthesis-publisher\
EffectEvidenceSynthesis-status\
EffectEvidenceSynthesis-title\
EffectEvidenceSynthesis-url\
EffectEvidenceSynthesis-version\
EffectEvidenceSynthesis.date\
EffectEvidenceSynthesis.description\
EffectEvidenceSynthesis.effectivePeriod\
EffectEvidenceSynthesis.identifier\
EffectEvidenceSynthesis.jurisdiction\
EffectEvidenceSynthesis.name\
EffectEvidenceSynthesis.publisher\
EffectEvidenceSynthesis.status\
EffectEvidenceSynthesis.title\
EffectEvidenceSynthesis.url\
EffectEvidenceSynthesis.useContext\
EffectEvidenceSynthesis.useContext.code\
EffectEvidenceSynthesis.version\
Encounter\
Encounter-account\
Encounter-appointment\
Encounter-based-on\
Encounter-class\
Encounter-diagnosis\
Encounter-episode-of-care\
Encounter-length\
Encounter-location\
Encounter-location-period\
Encounter-part-of\
Encounter-participant\
Encounter-participant-type\
Encounter-practitioner\
Encounter-reason-code\
Encounter-reason-reference\
Encounter-service-provider\
Encounter-special-arrangement\
Encounter-status\
Encounter-subject\
Encounter.account\
Encounter.appointment\
Encounter.basedOn\
Encounter.class\
Encounter.diagnosis.condition\
Encounter.episodeOfCare\
Encounter.hospitalization.specialArrangement\
Encounter.length\
Encounter.location.location\
Encounter.location.period\
Encounter.partOf\
Encounter.participant.individual\
Encounter.participant.individual.where(resolve() is Practitioner)\
Encounter.participant.type\
Encounter.reasonCode\
Encounter.reasonReference\
Encounter.serviceProvider\
Encounter.status\
Encounter.subject\
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
Endpoint.payloadType\
Endpoint.status\
EnrollmentRequest\
EnrollmentRequest-identifier\
EnrollmentRequest-patient\
EnrollmentRequest-status\
EnrollmentRequest-subject\
EnrollmentRequest.candidate\
EnrollmentRequest.identifier\
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
EpisodeOfCare-condition\
EpisodeOfCare-incoming-referral\
EpisodeOfCare-organization\
EpisodeOfCare-status\
EpisodeOfCare.careManager.where(resolve() is Practitioner)\
EpisodeOfCare.diagnosis.condition\
EpisodeOfCare.managingOrganization\
EpisodeOfCare.referralRequest\
EpisodeOfCare.status\
EventDefinition\
EventDefinition-composed-of\
EventDefinition-context\
EventDefinition-context-quantity\
EventDefinition-context-type\
EventDefinition-context-type-quantity\
EventDefinition-context-type-value\
EventDefinition-date\
EventDefinition-depends-on\
EventDefinition-derived-from\
EventDefinition-description\
EventDefinition-effective\
EventDefinition-identifier\
EventDefinition-jurisdiction\
EventDefinition-name\
EventDefinition-predecessor\
EventDefinition-publisher\
EventDefinition-status\
EventDefinition-successor\
EventDefinition-title\
EventDefinition-topic\
EventDefinition-url\
EventDefinition-version\
EventDefinition.date\
EventDefinition.description\
EventDefinition.effectivePeriod\
EventDefinition.identifier\
EventDefinition.jurisdiction\
EventDefinition.name\
EventDefinition.publisher\
EventDefinition.relatedArtifact.where(type='composed-of').resource\
EventDefinition.relatedArtifact.where(type='depends-on').resource\
EventDefinition.relatedArtifact.where(type='derived-from').resource\
EventDefinition.relatedArtifact.where(type='predecessor').resource\
EventDefinition.relatedArtifact.where(type='successor').resource\
EventDefinition.status\
EventDefinition.title\
EventDefinition.topic\
EventDefinition.url\
EventDefinition.useContext\
EventDefinition.useContext.code\
EventDefinition.version\
Evidence\
Evidence-composed-of\
Evidence-context\
Evidence-context-quantity\
Evidence-context-type\
Evidence-context-type-quantity\
Evidence-context-type-value\
Evidence-date\
Evidence-depends-on\
Evidence-derived-from\
Evidence-description\
Evidence-effective\
Evidence-identifier\
Evidence-jurisdiction\
Evidence-name\
Evidence-predecessor\
Evidence-publisher\
Evidence-status\
Evidence-successor\
Evidence-title\
Evidence-topic\
Evidence-url\
Evidence-version\
Evidence.date\
Evidence.description\
Evidence.effectivePeriod\
Evidence.identifier\
Evidence.jurisdiction\
Evidence.name\
Evidence.publisher\
Evidence.relatedArtifact.where(type='composed-of').resource\
Evidence.relatedArtifact.where(type='depends-on').resource\
Evidence.relatedArtifact.where(type='derived-from').resource\
Evidence.relatedArtifact.where(type='predecessor').resource\
Evidence.relatedArtifact.where(type='successor').resource\
Evidence.status\
Evidence.title\
Evidence.topic\
Evidence.url\
Evidence.useContext\
Evidence.useContext.code\
Evidence.version\
EvidenceVariable\
EvidenceVariable-composed-of\
EvidenceVariable-context\
EvidenceVariable-context-quantity\
EvidenceVariable-context-type\
EvidenceVariable-context-type-quantity\
EvidenceVariable-context-type-value\
EvidenceVariable-date\
EvidenceVariable-depends-on\
EvidenceVariable-derived-from\
EvidenceVariable-description\
EvidenceVariable-effective\
EvidenceVariable-identifier\
EvidenceVariable-jurisdiction\
EvidenceVariable-name\
EvidenceVariable-predecessor\
EvidenceVariable-publisher\
EvidenceVariable-status\
EvidenceVariable-successor\
EvidenceVariable-title\
EvidenceVariable-topic\
EvidenceVariable-url\
EvidenceVariable-version\
EvidenceVariable.date\
EvidenceVariable.description\
EvidenceVariable.effectivePeriod\
EvidenceVariable.identifier\
EvidenceVariable.jurisdiction\
EvidenceVariable.name\
EvidenceVariable.publisher\
EvidenceVariable.relatedArtifact.where(type='composed-of').resource\
EvidenceVariable.relatedArtifact.where(type='depends-on').resource\
EvidenceVariable.relatedArtifact.where(type='derived-from').resource\
EvidenceVariable.relatedArtifact.where(type='predecessor').resource\
EvidenceVariable.relatedArtifact.where(type='successor').resource\
EvidenceVariable.status\
EvidenceVariable.title\
EvidenceVariable.topic\
EvidenceVariable.url\
EvidenceVariable.useContext\
EvidenceVariable.useContext.code\
EvidenceVariable.version\
ExampleScenario\
ExampleScenario-context\
ExampleScenario-context-quantity\
ExampleScenario-context-type\
ExampleScenario-context-type-quantity\
ExampleScenario-context-type-value\
ExampleScenario-date\
ExampleScenario-identifier\
ExampleScenario-jurisdiction\
ExampleScenario-name\
ExampleScenario-publisher\
ExampleScenario-status\
ExampleScenario-url\
ExampleScenario-version\
ExampleScenario.date\
ExampleScenario.identifier\
ExampleScenario.jurisdiction\
ExampleScenario.name\
ExampleScenario.publisher\
ExampleScenario.status\
ExampleScenario.url\
ExampleScenario.useContext\
ExampleScenario.useContext.code\
ExampleScenario.version\
ExplanationOfBenefit\
ExplanationOfBenefit-care-team\
ExplanationOfBenefit-claim\
ExplanationOfBenefit-coverage\
ExplanationOfBenefit-created\
ExplanationOfBenefit-detail-udi\
ExplanationOfBenefit-disposition\
ExplanationOfBenefit-encounter\
ExplanationOfBenefit-enterer\
ExplanationOfBenefit-facility\
ExplanationOfBenefit-identifier\
ExplanationOfBenefit-item-udi\
ExplanationOfBenefit-patient\
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
ExplanationOfBenefit.identifier\
ExplanationOfBenefit.insurance.coverage\
ExplanationOfBenefit.item.detail.subDetail.udi\
ExplanationOfBenefit.item.detail.udi\
ExplanationOfBenefit.item.encounter\
ExplanationOfBenefit.item.udi\
ExplanationOfBenefit.patient\
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
Flag-identifier\
Flag-subject\
Flag.author\
Flag.identifier\
Flag.subject\
Goal\
Goal-achievement-status\
Goal-category\
Goal-lifecycle-status\
Goal-start-date\
Goal-subject\
Goal-target-date\
Goal.achievementStatus\
Goal.category\
Goal.lifecycleStatus\
Goal.subject\
GraphDefinition\
GraphDefinition-start\
GraphDefinition.start\
Group\
Group-actual\
Group-characteristic\
Group-characteristic-value\
Group-code\
Group-exclude\
Group-identifier\
Group-managing-entity\
Group-member\
Group-type\
Group-value\
Group.actual\
Group.characteristic\
Group.characteristic.code\
Group.characteristic.exclude\
Group.code\
Group.identifier\
Group.managingEntity\
Group.member.entity\
Group.type\
GuidanceResponse\
GuidanceResponse-identifier\
GuidanceResponse-patient\
GuidanceResponse-request\
GuidanceResponse-subject\
GuidanceResponse.identifier\
GuidanceResponse.requestIdentifier\
GuidanceResponse.subject\
GuidanceResponse.subject.where(resolve() is Patient)\
HealthcareService\
HealthcareService-active\
HealthcareService-characteristic\
HealthcareService-coverage-area\
HealthcareService-endpoint\
HealthcareService-identifier\
HealthcareService-location\
HealthcareService-name\
HealthcareService-organization\
HealthcareService-program\
HealthcareService-service-category\
HealthcareService-service-type\
HealthcareService-specialty\
HealthcareService.active\
HealthcareService.category\
HealthcareService.characteristic\
HealthcareService.coverageArea\
HealthcareService.endpoint\
HealthcareService.identifier\
HealthcareService.location\
HealthcareService.name\
HealthcareService.program\
HealthcareService.providedBy\
HealthcareService.specialty\
HealthcareService.type\
ImagingStudy\
ImagingStudy-basedon\
ImagingStudy-bodysite\
ImagingStudy-dicom-class\
ImagingStudy-encounter\
ImagingStudy-endpoint\
ImagingStudy-instance\
ImagingStudy-interpreter\
ImagingStudy-modality\
ImagingStudy-performer\
ImagingStudy-reason\
ImagingStudy-referrer\
ImagingStudy-series\
ImagingStudy-started\
ImagingStudy-status\
ImagingStudy-subject\
ImagingStudy.basedOn\
ImagingStudy.encounter\
ImagingStudy.endpoint | ImagingStudy.series.endpoint\
ImagingStudy.interpreter\
ImagingStudy.reasonCode\
ImagingStudy.referrer\
ImagingStudy.series.bodySite\
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
Immunization.manufacturer\
Immunization.performer.actor\
Immunization.protocolApplied.series\
Immunization.protocolApplied.targetDisease\
Immunization.reaction.date\
Immunization.reaction.detail\
Immunization.reasonCode\
Immunization.reasonReference\
Immunization.status\
Immunization.statusReason\
Immunization.vaccineCode\
ImmunizationEvaluation\
ImmunizationEvaluation-date\
ImmunizationEvaluation-dose-status\
ImmunizationEvaluation-identifier\
ImmunizationEvaluation-immunization-event\
ImmunizationEvaluation-patient\
ImmunizationEvaluation-status\
ImmunizationEvaluation-target-disease\
ImmunizationEvaluation.date\
ImmunizationEvaluation.doseStatus\
ImmunizationEvaluation.identifier\
ImmunizationEvaluation.immunizationEvent\
ImmunizationEvaluation.patient\
ImmunizationEvaluation.status\
ImmunizationEvaluation.targetDisease\
ImmunizationRecommendation\
ImmunizationRecommendation-date\
ImmunizationRecommendation-identifier\
ImmunizationRecommendation-information\
ImmunizationRecommendation-patient\
ImmunizationRecommendation-status\
ImmunizationRecommendation-support\
ImmunizationRecommendation-target-disease\
ImmunizationRecommendation-vaccine-type\
ImmunizationRecommendation.date\
ImmunizationRecommendation.identifier\
ImmunizationRecommendation.patient\
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
InsurancePlan.ownedBy\
InsurancePlan.status\
InsurancePlan.type\
Invoice\
Invoice-account\
Invoice-date\
Invoice-identifier\
Invoice-issuer\
Invoice-participant\
Invoice-participant-role\
Invoice-patient\
Invoice-recipient\
Invoice-status\
Invoice-subject\
Invoice-totalgross\
Invoice-totalnet\
Invoice-type\
Invoice.account\
Invoice.date\
Invoice.identifier\
Invoice.issuer\
Invoice.participant.actor\
Invoice.participant.role\
Invoice.recipient\
Invoice.status\
Invoice.subject\
Invoice.subject.where(resolve() is Patient)\
Invoice.totalGross\
Invoice.totalNet\
Invoice.type\
Library\
Library-composed-of\
Library-content-type\
Library-context\
Library-context-quantity\
Library-context-type\
Library-context-type-quantity\
Library-context-type-value\
Library-date\
Library-depends-on\
Library-derived-from\
Library-description\
Library-effective\
Library-identifier\
Library-jurisdiction\
Library-name\
Library-predecessor\
Library-publisher\
Library-status\
Library-successor\
Library-title\
Library-topic\
Library-type\
Library-url\
Library-version\
Library.content.contentType\
Library.date\
Library.description\
Library.effectivePeriod\
Library.identifier\
Library.jurisdiction\
Library.name\
Library.publisher\
Library.relatedArtifact.where(type='composed-of').resource\
Library.relatedArtifact.where(type='depends-on').resource\
Library.relatedArtifact.where(type='derived-from').resource\
Library.relatedArtifact.where(type='predecessor').resource\
Library.relatedArtifact.where(type='successor').resource\
Library.status\
Library.title\
Library.topic\
Library.type\
Library.url\
Library.useContext\
Library.useContext.code\
Library.version\
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
Location.endpoint\
Location.identifier\
Location.managingOrganization\
Location.name | Location.alias\
Location.operationalStatus\
Location.partOf\
Location.position\
Location.status\
Location.type\
Measure\
Measure-composed-of\
Measure-context\
Measure-context-quantity\
Measure-context-type\
Measure-context-type-quantity\
Measure-context-type-value\
Measure-date\
Measure-depends-on\
Measure-derived-from\
Measure-description\
Measure-effective\
Measure-identifier\
Measure-jurisdiction\
Measure-name\
Measure-predecessor\
Measure-publisher\
Measure-status\
Measure-successor\
Measure-title\
Measure-topic\
Measure-url\
Measure-version\
Measure.date\
Measure.description\
Measure.effectivePeriod\
Measure.identifier\
Measure.jurisdiction\
Measure.name\
Measure.publisher\
Measure.relatedArtifact.where(type='composed-of').resource\
Measure.relatedArtifact.where(type='depends-on').resource | Measure.library\
Measure.relatedArtifact.where(type='derived-from').resource\
Measure.relatedArtifact.where(type='predecessor').resource\
Measure.relatedArtifact.where(type='successor').resource\
Measure.status\
Measure.title\
Measure.topic\
Measure.url\
Measure.useContext\
Measure.useContext.code\
Measure.version\
MeasureReport\
MeasureReport-date\
MeasureReport-evaluated-resource\
MeasureReport-identifier\
MeasureReport-measure\
MeasureReport-patient\
MeasureReport-period\
MeasureReport-reporter\
MeasureReport-status\
MeasureReport-subject\
MeasureReport.date\
MeasureReport.evaluatedResource\
MeasureReport.identifier\
MeasureReport.measure\
MeasureReport.period\
MeasureReport.reporter\
MeasureReport.status\
MeasureReport.subject\
MeasureReport.subject.where(resolve() is Patient)\
Media\
Media-based-on\
Media-created\
Media-device\
Media-encounter\
Media-identifier\
Media-modality\
Media-operator\
Media-patient\
Media-site\
Media-status\
Media-subject\
Media-type\
Media-view\
Media.basedOn\
Media.bodySite\
Media.created\
Media.device\
Media.encounter\
Media.identifier\
Media.modality\
Media.operator\
Media.status\
Media.subject\
Media.subject.where(resolve() is Patient)\
Media.type\
Media.view\
Medication\
Medication-expiration-date\
Medication-form\
Medication-identifier\
Medication-ingredient\
Medication-ingredient-code\
Medication-lot-number\
Medication-manufacturer\
Medication-status\
Medication.batch.expirationDate\
Medication.batch.lotNumber\
Medication.form\
Medication.identifier\
Medication.manufacturer\
Medication.status\
MedicationAdministration\
MedicationAdministration-context\
MedicationAdministration-device\
MedicationAdministration-effective-time\
MedicationAdministration-performer\
MedicationAdministration-reason-given\
MedicationAdministration-reason-not-given\
MedicationAdministration-request\
MedicationAdministration-subject\
MedicationAdministration.context\
MedicationAdministration.device\
MedicationAdministration.effective\
MedicationAdministration.performer.actor\
MedicationAdministration.reasonCode\
MedicationAdministration.request\
MedicationAdministration.status | MedicationDispense.status | MedicationRequest.status | MedicationStatement.status\
MedicationAdministration.statusReason\
MedicationAdministration.subject\
MedicationDispense\
MedicationDispense-context\
MedicationDispense-destination\
MedicationDispense-performer\
MedicationDispense-receiver\
MedicationDispense-responsibleparty\
MedicationDispense-subject\
MedicationDispense-type\
MedicationDispense-whenhandedover\
MedicationDispense-whenprepared\
MedicationDispense.authorizingPrescription\
MedicationDispense.context\
MedicationDispense.destination\
MedicationDispense.performer.actor\
MedicationDispense.receiver\
MedicationDispense.subject\
MedicationDispense.substitution.responsibleParty\
MedicationDispense.type\
MedicationDispense.whenHandedOver\
MedicationDispense.whenPrepared\
MedicationKnowledge\
MedicationKnowledge-classification\
MedicationKnowledge-classification-type\
MedicationKnowledge-code\
MedicationKnowledge-doseform\
MedicationKnowledge-ingredient\
MedicationKnowledge-ingredient-code\
MedicationKnowledge-manufacturer\
MedicationKnowledge-monitoring-program-name\
MedicationKnowledge-monitoring-program-type\
MedicationKnowledge-monograph\
MedicationKnowledge-monograph-type\
MedicationKnowledge-source-cost\
MedicationKnowledge-status\
MedicationKnowledge.code\
MedicationKnowledge.cost.source\
MedicationKnowledge.doseForm\
MedicationKnowledge.manufacturer\
MedicationKnowledge.medicineClassification.classification\
MedicationKnowledge.medicineClassification.type\
MedicationKnowledge.monitoringProgram.name\
MedicationKnowledge.monitoringProgram.type\
MedicationKnowledge.monograph.source\
MedicationKnowledge.monograph.type\
MedicationKnowledge.status\
MedicationRequest\
MedicationRequest-authoredon\
MedicationRequest-category\
MedicationRequest-intended-dispenser\
MedicationRequest-intended-performer\
MedicationRequest-intended-performertype\
MedicationRequest-intent\
MedicationRequest-priority\
MedicationRequest-requester\
MedicationRequest-subject\
MedicationRequest.authoredOn\
MedicationRequest.category\
MedicationRequest.dispenseRequest.performer\
MedicationRequest.dosageInstruction.timing.event\
MedicationRequest.encounter\
MedicationRequest.intent\
MedicationRequest.performer\
MedicationRequest.performerType\
MedicationRequest.priority\
MedicationRequest.requester\
MedicationRequest.subject\
MedicationStatement\
MedicationStatement-category\
MedicationStatement-context\
MedicationStatement-effective\
MedicationStatement-part-of\
MedicationStatement-source\
MedicationStatement-subject\
MedicationStatement.category\
MedicationStatement.context\
MedicationStatement.effective\
MedicationStatement.informationSource\
MedicationStatement.partOf\
MedicationStatement.subject\
MedicinalProduct\
MedicinalProduct-identifier\
MedicinalProduct-name\
MedicinalProduct-name-language\
MedicinalProduct.identifier\
MedicinalProduct.name.countryLanguage.language\
MedicinalProduct.name.productName\
MedicinalProductAuthorization\
MedicinalProductAuthorization-country\
MedicinalProductAuthorization-holder\
MedicinalProductAuthorization-identifier\
MedicinalProductAuthorization-status\
MedicinalProductAuthorization-subject\
MedicinalProductAuthorization.country\
MedicinalProductAuthorization.holder\
MedicinalProductAuthorization.identifier\
MedicinalProductAuthorization.status\
MedicinalProductAuthorization.subject\
MedicinalProductContraindication\
MedicinalProductContraindication-subject\
MedicinalProductContraindication.subject\
MedicinalProductIndication\
MedicinalProductIndication-subject\
MedicinalProductIndication.subject\
MedicinalProductIngredient\
MedicinalProductInteraction\
MedicinalProductInteraction-subject\
MedicinalProductInteraction.subject\
MedicinalProductManufactured\
MedicinalProductPackaged\
MedicinalProductPackaged-identifier\
MedicinalProductPackaged-subject\
MedicinalProductPackaged.identifier\
MedicinalProductPackaged.subject\
MedicinalProductPharmaceutical\
MedicinalProductPharmaceutical-identifier\
MedicinalProductPharmaceutical-route\
MedicinalProductPharmaceutical-target-species\
MedicinalProductPharmaceutical.identifier\
MedicinalProductPharmaceutical.routeOfAdministration.code\
MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code\
MedicinalProductUndesirableEffect\
MedicinalProductUndesirableEffect-subject\
MedicinalProductUndesirableEffect.subject\
MessageDefinition\
MessageDefinition-category\
MessageDefinition-event\
MessageDefinition-focus\
MessageDefinition-parent\
MessageDefinition.category\
MessageDefinition.event\
MessageDefinition.focus.code\
MessageDefinition.parent\
MessageHeader\
MessageHeader-author\
MessageHeader-code\
MessageHeader-destination\
MessageHeader-destination-uri\
MessageHeader-enterer\
MessageHeader-event\
MessageHeader-focus\
MessageHeader-receiver\
MessageHeader-response-id\
MessageHeader-responsible\
MessageHeader-sender\
MessageHeader-source\
MessageHeader-source-uri\
MessageHeader-target\
MessageHeader.author\
MessageHeader.destination.endpoint\
MessageHeader.destination.name\
MessageHeader.destination.receiver\
MessageHeader.destination.target\
MessageHeader.enterer\
MessageHeader.event\
MessageHeader.focus\
MessageHeader.response.code\
MessageHeader.response.identifier\
MessageHeader.responsible\
MessageHeader.sender\
MessageHeader.source.endpoint\
MessageHeader.source.name\
MolecularSequence\
MolecularSequence-chromosome\
MolecularSequence-chromosome-variant-coordinate\
MolecularSequence-chromosome-window-coordinate\
MolecularSequence-identifier\
MolecularSequence-patient\
MolecularSequence-referenceseqid\
MolecularSequence-referenceseqid-variant-coordinate\
MolecularSequence-referenceseqid-window-coordinate\
MolecularSequence-type\
MolecularSequence-variant-end\
MolecularSequence-variant-start\
MolecularSequence-window-end\
MolecularSequence-window-start\
MolecularSequence.identifier\
MolecularSequence.patient\
MolecularSequence.referenceSeq\
MolecularSequence.referenceSeq.chromosome\
MolecularSequence.referenceSeq.referenceSeqId\
MolecularSequence.referenceSeq.windowEnd\
MolecularSequence.referenceSeq.windowStart\
MolecularSequence.type\
MolecularSequence.variant\
MolecularSequence.variant.end\
MolecularSequence.variant.start\
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
NutritionOrder\
NutritionOrder-additive\
NutritionOrder-datetime\
NutritionOrder-formula\
NutritionOrder-instantiates-canonical\
NutritionOrder-instantiates-uri\
NutritionOrder-oraldiet\
NutritionOrder-provider\
NutritionOrder-status\
NutritionOrder-supplement\
NutritionOrder.dateTime\
NutritionOrder.enteralFormula.additiveType\
NutritionOrder.enteralFormula.baseFormulaType\
NutritionOrder.instantiatesCanonical\
NutritionOrder.instantiatesUri\
NutritionOrder.oralDiet.type\
NutritionOrder.orderer\
NutritionOrder.status\
NutritionOrder.supplement.type\
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
Observation-component-value-concept\
Observation-component-value-quantity\
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
Observation-value-concept\
Observation-value-date\
Observation-value-quantity\
Observation-value-string\
Observation.basedOn\
Observation.category\
Observation.code | Observation.component.code\
Observation.component\
Observation.component.code\
Observation.component.dataAbsentReason\
Observation.dataAbsentReason\
Observation.dataAbsentReason | Observation.component.dataAbsentReason\
Observation.derivedFrom\
Observation.device\
Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsAminoAcidChangeName')\
Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsDnaVariant')\
Observation.extension('http://hl7.org/fhir/StructureDefinition/observation-geneticsGene')\
Observation.focus\
Observation.hasMember\
Observation.method\
Observation.partOf\
Observation.performer\
Observation.specimen\
Observation.status\
Observation.subject\
ObservationDefinition\
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
Organization.address\
Organization.address.city\
Organization.address.country\
Organization.address.postalCode\
Organization.address.state\
Organization.address.use\
Organization.endpoint\
Organization.identifier\
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
OrganizationAffiliation.endpoint\
OrganizationAffiliation.healthcareService\
OrganizationAffiliation.identifier\
OrganizationAffiliation.location\
OrganizationAffiliation.network\
OrganizationAffiliation.organization\
OrganizationAffiliation.participatingOrganization\
OrganizationAffiliation.period\
OrganizationAffiliation.specialty\
OrganizationAffiliation.telecom\
OrganizationAffiliation.telecom.where(system='email')\
OrganizationAffiliation.telecom.where(system='phone')\
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
Patient.extension('http://hl7.org/fhir/StructureDefinition/patient-extensions-Patient-mothersMaidenName')\
Patient.gender | Person.gender | Practitioner.gender | RelatedPerson.gender\
Patient.generalPractitioner\
Patient.identifier\
Patient.link.other\
Patient.managingOrganization\
Patient.name\
Patient.name | Person.name | Practitioner.name | RelatedPerson.name\
Patient.name.family | Practitioner.name.family\
Patient.name.given | Practitioner.name.given\
Patient.telecom | Person.telecom | Practitioner.telecom | PractitionerRole.telecom | RelatedPerson.telecom\
Patient.telecom.where(system='email') | Person.telecom.where(system='email') | Practitioner.telecom.where(system='email') | PractitionerRole.telecom.where(system='email') | RelatedPerson.telecom.where(system='email')\
Patient.telecom.where(system='phone') | Person.telecom.where(system='phone') | Practitioner.telecom.where(system='phone') | PractitionerRole.telecom.where(system='phone') | RelatedPerson.telecom.where(system='phone')\
PaymentNotice\
PaymentNotice-created\
PaymentNotice-identifier\
PaymentNotice-payment-status\
PaymentNotice-provider\
PaymentNotice-request\
PaymentNotice-response\
PaymentNotice-status\
PaymentNotice.created\
PaymentNotice.identifier\
PaymentNotice.paymentStatus\
PaymentNotice.provider\
PaymentNotice.request\
PaymentNotice.response\
PaymentNotice.status\
PaymentReconciliation\
PaymentReconciliation-created\
PaymentReconciliation-disposition\
PaymentReconciliation-identifier\
PaymentReconciliation-outcome\
PaymentReconciliation-payment-issuer\
PaymentReconciliation-request\
PaymentReconciliation-requestor\
PaymentReconciliation-status\
PaymentReconciliation.created\
PaymentReconciliation.disposition\
PaymentReconciliation.identifier\
PaymentReconciliation.outcome\
PaymentReconciliation.paymentIssuer\
PaymentReconciliation.request\
PaymentReconciliation.requestor\
PaymentReconciliation.status\
Person\
Person-identifier\
Person-link\
Person-name\
Person-organization\
Person-patient\
Person-practitioner\
Person-relatedperson\
Person.identifier\
Person.link.target\
Person.link.target.where(resolve() is Patient)\
Person.link.target.where(resolve() is Practitioner)\
Person.link.target.where(resolve() is RelatedPerson)\
Person.managingOrganization\
Person.name\
PlanDefinition\
PlanDefinition-composed-of\
PlanDefinition-context\
PlanDefinition-context-quantity\
PlanDefinition-context-type\
PlanDefinition-context-type-quantity\
PlanDefinition-context-type-value\
PlanDefinition-date\
PlanDefinition-definition\
PlanDefinition-depends-on\
PlanDefinition-derived-from\
PlanDefinition-description\
PlanDefinition-effective\
PlanDefinition-identifier\
PlanDefinition-jurisdiction\
PlanDefinition-name\
PlanDefinition-predecessor\
PlanDefinition-publisher\
PlanDefinition-status\
PlanDefinition-successor\
PlanDefinition-title\
PlanDefinition-topic\
PlanDefinition-type\
PlanDefinition-url\
PlanDefinition-version\
PlanDefinition.action.definition\
PlanDefinition.date\
PlanDefinition.description\
PlanDefinition.effectivePeriod\
PlanDefinition.identifier\
PlanDefinition.jurisdiction\
PlanDefinition.name\
PlanDefinition.publisher\
PlanDefinition.relatedArtifact.where(type='composed-of').resource\
PlanDefinition.relatedArtifact.where(type='depends-on').resource | PlanDefinition.library\
PlanDefinition.relatedArtifact.where(type='derived-from').resource\
PlanDefinition.relatedArtifact.where(type='predecessor').resource\
PlanDefinition.relatedArtifact.where(type='successor').resource\
PlanDefinition.status\
PlanDefinition.title\
PlanDefinition.topic\
PlanDefinition.type\
PlanDefinition.url\
PlanDefinition.useContext\
PlanDefinition.useContext.code\
PlanDefinition.version\
Practitioner\
Practitioner-active\
Practitioner-communication\
Practitioner-identifier\
Practitioner-name\
Practitioner.active\
Practitioner.communication\
Practitioner.identifier\
Practitioner.name\
PractitionerRole\
PractitionerRole-active\
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
PractitionerRole.code\
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
Procedure-status\
Procedure-subject\
Procedure.basedOn\
Procedure.category\
Procedure.instantiatesCanonical\
Procedure.instantiatesUri\
Procedure.location\
Procedure.partOf\
Procedure.performer.actor\
Procedure.reasonCode\
Procedure.reasonReference\
Procedure.status\
Procedure.subject\
Provenance\
Provenance-agent\
Provenance-agent-role\
Provenance-agent-type\
Provenance-entity\
Provenance-location\
Provenance-patient\
Provenance-recorded\
Provenance-signature-type\
Provenance-target\
Provenance-when\
Provenance.agent.role\
Provenance.agent.type\
Provenance.agent.who\
Provenance.entity.what\
Provenance.location\
Provenance.recorded\
Provenance.signature.type\
Provenance.target\
Provenance.target.where(resolve() is Patient)\
Questionnaire\
Questionnaire-code\
Questionnaire-context\
Questionnaire-context-quantity\
Questionnaire-context-type\
Questionnaire-context-type-quantity\
Questionnaire-context-type-value\
Questionnaire-date\
Questionnaire-definition\
Questionnaire-description\
Questionnaire-effective\
Questionnaire-identifier\
Questionnaire-jurisdiction\
Questionnaire-name\
Questionnaire-publisher\
Questionnaire-status\
Questionnaire-subject-type\
Questionnaire-title\
Questionnaire-url\
Questionnaire-version\
Questionnaire.date\
Questionnaire.description\
Questionnaire.effectivePeriod\
Questionnaire.identifier\
Questionnaire.item.code\
Questionnaire.item.definition\
Questionnaire.jurisdiction\
Questionnaire.name\
Questionnaire.publisher\
Questionnaire.status\
Questionnaire.subjectType\
Questionnaire.title\
Questionnaire.url\
Questionnaire.useContext\
Questionnaire.useContext.code\
Questionnaire.version\
QuestionnaireResponse\
QuestionnaireResponse-author\
QuestionnaireResponse-authored\
QuestionnaireResponse-based-on\
QuestionnaireResponse-encounter\
QuestionnaireResponse-identifier\
QuestionnaireResponse-part-of\
QuestionnaireResponse-patient\
QuestionnaireResponse-questionnaire\
QuestionnaireResponse-source\
QuestionnaireResponse-status\
QuestionnaireResponse-subject\
QuestionnaireResponse.author\
QuestionnaireResponse.authored\
QuestionnaireResponse.basedOn\
QuestionnaireResponse.encounter\
QuestionnaireResponse.identifier\
QuestionnaireResponse.item.where(hasExtension('http://hl7.org/fhir/StructureDefinition/questionnaireresponse-isSubject')).answer.value.ofType(Reference)\
QuestionnaireResponse.partOf\
QuestionnaireResponse.questionnaire\
QuestionnaireResponse.source\
QuestionnaireResponse.status\
QuestionnaireResponse.subject\
QuestionnaireResponse.subject.where(resolve() is Patient)\
RelatedPerson\
RelatedPerson-active\
RelatedPerson-identifier\
RelatedPerson-name\
RelatedPerson-patient\
RelatedPerson-relationship\
RelatedPerson.active\
RelatedPerson.identifier\
RelatedPerson.name\
RelatedPerson.patient\
RelatedPerson.relationship\
RequestGroup\
RequestGroup-author\
RequestGroup-authored\
RequestGroup-code\
RequestGroup-encounter\
RequestGroup-group-identifier\
RequestGroup-identifier\
RequestGroup-instantiates-canonical\
RequestGroup-instantiates-uri\
RequestGroup-intent\
RequestGroup-participant\
RequestGroup-patient\
RequestGroup-priority\
RequestGroup-status\
RequestGroup-subject\
RequestGroup.action.participant\
RequestGroup.author\
RequestGroup.authoredOn\
RequestGroup.code\
RequestGroup.encounter\
RequestGroup.groupIdentifier\
RequestGroup.identifier\
RequestGroup.instantiatesCanonical\
RequestGroup.instantiatesUri\
RequestGroup.intent\
RequestGroup.priority\
RequestGroup.status\
RequestGroup.subject\
RequestGroup.subject.where(resolve() is Patient)\
ResearchDefinition\
ResearchDefinition-composed-of\
ResearchDefinition-context\
ResearchDefinition-context-quantity\
ResearchDefinition-context-type\
ResearchDefinition-context-type-quantity\
ResearchDefinition-context-type-value\
ResearchDefinition-date\
ResearchDefinition-depends-on\
ResearchDefinition-derived-from\
ResearchDefinition-description\
ResearchDefinition-effective\
ResearchDefinition-identifier\
ResearchDefinition-jurisdiction\
ResearchDefinition-name\
ResearchDefinition-predecessor\
ResearchDefinition-publisher\
ResearchDefinition-status\
ResearchDefinition-successor\
ResearchDefinition-title\
ResearchDefinition-topic\
ResearchDefinition-url\
ResearchDefinition-version\
ResearchDefinition.date\
ResearchDefinition.description\
ResearchDefinition.effectivePeriod\
ResearchDefinition.identifier\
ResearchDefinition.jurisdiction\
ResearchDefinition.name\
ResearchDefinition.publisher\
ResearchDefinition.relatedArtifact.where(type='composed-of').resource\
ResearchDefinition.relatedArtifact.where(type='depends-on').resource | ResearchDefinition.library\
ResearchDefinition.relatedArtifact.where(type='derived-from').resource\
ResearchDefinition.relatedArtifact.where(type='predecessor').resource\
ResearchDefinition.relatedArtifact.where(type='successor').resource\
ResearchDefinition.status\
ResearchDefinition.title\
ResearchDefinition.topic\
ResearchDefinition.url\
ResearchDefinition.useContext\
ResearchDefinition.useContext.code\
ResearchDefinition.version\
ResearchElementDefinition\
ResearchElementDefinition-composed-of\
ResearchElementDefinition-context\
ResearchElementDefinition-context-quantity\
ResearchElementDefinition-context-type\
ResearchElementDefinition-context-type-quantity\
ResearchElementDefinition-context-type-value\
ResearchElementDefinition-date\
ResearchElementDefinition-depends-on\
ResearchElementDefinition-derived-from\
ResearchElementDefinition-description\
ResearchElementDefinition-effective\
ResearchElementDefinition-identifier\
ResearchElementDefinition-jurisdiction\
ResearchElementDefinition-name\
ResearchElementDefinition-predecessor\
ResearchElementDefinition-publisher\
ResearchElementDefinition-status\
ResearchElementDefinition-successor\
ResearchElementDefinition-title\
ResearchElementDefinition-topic\
ResearchElementDefinition-url\
ResearchElementDefinition-version\
ResearchElementDefinition.date\
ResearchElementDefinition.description\
ResearchElementDefinition.effectivePeriod\
ResearchElementDefinition.identifier\
ResearchElementDefinition.jurisdiction\
ResearchElementDefinition.name\
ResearchElementDefinition.publisher\
ResearchElementDefinition.relatedArtifact.where(type='composed-of').resource\
ResearchElementDefinition.relatedArtifact.where(type='depends-on').resource | ResearchElementDefinition.library\
ResearchElementDefinition.relatedArtifact.where(type='derived-from').resource\
ResearchElementDefinition.relatedArtifact.where(type='predecessor').resource\
ResearchElementDefinition.relatedArtifact.where(type='successor').resource\
ResearchElementDefinition.status\
ResearchElementDefinition.title\
ResearchElementDefinition.topic\
ResearchElementDefinition.url\
ResearchElementDefinition.useContext\
ResearchElementDefinition.useContext.code\
ResearchElementDefinition.version\
ResearchStudy\
ResearchStudy-category\
ResearchStudy-date\
ResearchStudy-focus\
ResearchStudy-identifier\
ResearchStudy-keyword\
ResearchStudy-location\
ResearchStudy-partof\
ResearchStudy-principalinvestigator\
ResearchStudy-protocol\
ResearchStudy-site\
ResearchStudy-sponsor\
ResearchStudy-status\
ResearchStudy-title\
ResearchStudy.category\
ResearchStudy.focus\
ResearchStudy.identifier\
ResearchStudy.keyword\
ResearchStudy.location\
ResearchStudy.partOf\
ResearchStudy.period\
ResearchStudy.principalInvestigator\
ResearchStudy.protocol\
ResearchStudy.site\
ResearchStudy.sponsor\
ResearchStudy.status\
ResearchStudy.title\
ResearchSubject\
ResearchSubject-date\
ResearchSubject-identifier\
ResearchSubject-individual\
ResearchSubject-patient\
ResearchSubject-status\
ResearchSubject-study\
ResearchSubject.identifier\
ResearchSubject.individual\
ResearchSubject.period\
ResearchSubject.status\
ResearchSubject.study\
Resource\
Resource-content\
Resource-id\
Resource-lastUpdated\
Resource-profile\
Resource-query\
Resource-security\
Resource-source\
Resource-tag\
Resource.id\
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
RiskAssessment.prediction.probability\
RiskAssessment.prediction.qualitativeRisk\
RiskAssessment.subject\
RiskEvidenceSynthesis\
RiskEvidenceSynthesis-context\
RiskEvidenceSynthesis-context-quantity\
RiskEvidenceSynthesis-context-type\
RiskEvidenceSynthesis-context-type-quantity\
RiskEvidenceSynthesis-context-type-value\
RiskEvidenceSynthesis-date\
RiskEvidenceSynthesis-description\
RiskEvidenceSynthesis-effective\
RiskEvidenceSynthesis-identifier\
RiskEvidenceSynthesis-jurisdiction\
RiskEvidenceSynthesis-name\
RiskEvidenceSynthesis-publisher\
RiskEvidenceSynthesis-status\
RiskEvidenceSynthesis-title\
RiskEvidenceSynthesis-url\
RiskEvidenceSynthesis-version\
RiskEvidenceSynthesis.date\
RiskEvidenceSynthesis.description\
RiskEvidenceSynthesis.effectivePeriod\
RiskEvidenceSynthesis.identifier\
RiskEvidenceSynthesis.jurisdiction\
RiskEvidenceSynthesis.name\
RiskEvidenceSynthesis.publisher\
RiskEvidenceSynthesis.status\
RiskEvidenceSynthesis.title\
RiskEvidenceSynthesis.url\
RiskEvidenceSynthesis.useContext\
RiskEvidenceSynthesis.useContext.code\
RiskEvidenceSynthesis.version\
Schedule\
Schedule-active\
Schedule-actor\
Schedule-date\
Schedule-identifier\
Schedule-service-category\
Schedule-service-type\
Schedule-specialty\
Schedule.active\
Schedule.actor\
Schedule.identifier\
Schedule.planningHorizon\
Schedule.serviceCategory\
Schedule.serviceType\
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
ServiceRequest-category\
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
ServiceRequest.category\
ServiceRequest.instantiatesCanonical\
ServiceRequest.instantiatesUri\
ServiceRequest.intent\
ServiceRequest.occurrence\
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
Slot-specialty\
Slot-start\
Slot-status\
Slot.appointmentType\
Slot.identifier\
Slot.schedule\
Slot.serviceCategory\
Slot.serviceType\
Slot.specialty\
Slot.start\
Slot.status\
Specimen\
Specimen-accession\
Specimen-bodysite\
Specimen-collected\
Specimen-collector\
Specimen-container\
Specimen-container-id\
Specimen-identifier\
Specimen-parent\
Specimen-patient\
Specimen-status\
Specimen-subject\
Specimen-type\
Specimen.accessionIdentifier\
Specimen.collection.bodySite\
Specimen.collection.collected\
Specimen.collection.collector\
Specimen.container.identifier\
Specimen.container.type\
Specimen.identifier\
Specimen.parent\
Specimen.status\
Specimen.subject\
Specimen.subject.where(resolve() is Patient)\
Specimen.type\
SpecimenDefinition\
SpecimenDefinition-container\
SpecimenDefinition-identifier\
SpecimenDefinition-type\
SpecimenDefinition.identifier\
SpecimenDefinition.typeCollected\
SpecimenDefinition.typeTested.container.type\
StructureDefinition\
StructureDefinition-abstract\
StructureDefinition-base\
StructureDefinition-base-path\
StructureDefinition-derivation\
StructureDefinition-experimental\
StructureDefinition-ext-context\
StructureDefinition-keyword\
StructureDefinition-kind\
StructureDefinition-path\
StructureDefinition-type\
StructureDefinition-valueset\
StructureDefinition.abstract\
StructureDefinition.baseDefinition\
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
Subscription-criteria\
Subscription-payload\
Subscription-status\
Subscription-type\
Subscription-url\
Subscription.channel.endpoint\
Subscription.channel.payload\
Subscription.channel.type\
Subscription.contact\
Subscription.criteria\
Subscription.status\
Substance\
Substance-category\
Substance-code\
Substance-container-identifier\
Substance-expiry\
Substance-identifier\
Substance-quantity\
Substance-status\
Substance-substance-reference\
Substance.category\
Substance.code | (Substance.ingredient.substance as CodeableConcept)\
Substance.identifier\
Substance.instance.expiry\
Substance.instance.identifier\
Substance.instance.quantity\
Substance.status\
SubstanceNucleicAcid\
SubstancePolymer\
SubstanceProtein\
SubstanceReferenceInformation\
SubstanceSourceMaterial\
SubstanceSpecification\
SubstanceSpecification-code\
SubstanceSpecification.code.code\
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
Task-authored-on\
Task-based-on\
Task-business-status\
Task-code\
Task-encounter\
Task-focus\
Task-group-identifier\
Task-identifier\
Task-intent\
Task-modified\
Task-owner\
Task-part-of\
Task-patient\
Task-performer\
Task-period\
Task-priority\
Task-requester\
Task-status\
Task-subject\
Task.authoredOn\
Task.basedOn\
Task.businessStatus\
Task.code\
Task.encounter\
Task.executionPeriod\
Task.focus\
Task.for\
Task.for.where(resolve() is Patient)\
Task.groupIdentifier\
Task.identifier\
Task.intent\
Task.lastModified\
Task.owner\
Task.partOf\
Task.performerType\
Task.priority\
Task.requester\
Task.status\
TerminologyCapabilities\
TestReport\
TestReport-identifier\
TestReport-issued\
TestReport-participant\
TestReport-result\
TestReport-tester\
TestReport-testscript\
TestReport.identifier\
TestReport.issued\
TestReport.participant.uri\
TestReport.result\
TestReport.testScript\
TestReport.tester\
TestScript\
TestScript-context\
TestScript-context-quantity\
TestScript-context-type\
TestScript-context-type-quantity\
TestScript-context-type-value\
TestScript-date\
TestScript-description\
TestScript-identifier\
TestScript-jurisdiction\
TestScript-name\
TestScript-publisher\
TestScript-status\
TestScript-testscript-capability\
TestScript-title\
TestScript-url\
TestScript-version\
TestScript.date\
TestScript.description\
TestScript.identifier\
TestScript.jurisdiction\
TestScript.metadata.capability.description\
TestScript.name\
TestScript.publisher\
TestScript.status\
TestScript.title\
TestScript.url\
TestScript.useContext\
TestScript.useContext.code\
TestScript.version\
ValueSet\
ValueSet-code\
ValueSet-expansion\
ValueSet-reference\
ValueSet.compose.include.system\
ValueSet.expansion.contains.code | ValueSet.compose.include.concept.code\
ValueSet.expansion.identifier\
VerificationResult\
VerificationResult-target\
VerificationResult.target\
VisionPrescription\
VisionPrescription-datewritten\
VisionPrescription-prescriber\
VisionPrescription-status\
VisionPrescription.dateWritten\
VisionPrescription.prescriber\
VisionPrescription.status\
_content\
_filter\
_id\
_lastUpdated\
_profile\
_query\
_security\
_source\
_tag\
_text\
abatement-age\
abatement-date\
abatement-string\
abstract\
accession\
account\
achievement-status\
action\
active\
activity-code\
activity-date\
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
administered-by\
age\
agent\
agent-name\
agent-role\
agent-type\
altid\
amino-acid-change\
appointment\
appointment-type\
asserter\
assessed-condition\
assessor\
attester\
authenticator\
author\
authored\
authored-on\
authoredon\
authority\
base\
base-path\
based-on\
basedon\
beneficiary\
birthOrderBoolean\
birthdate\
body-site\
bodysite\
business-status\
care-manager\
care-team\
category\
characteristic\
characteristic-value\
chromosome\
chromosome-variant-coordinate\
chromosome-window-coordinate\
claim\
class\
class-type\
class-value\
classification\
classification-type\
clinical-code\
clinical-date\
clinical-encounter\
clinical-identifier\
clinical-patient\
clinical-status\
clinical-type\
code\
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
combo-value-concept\
combo-value-quantity\
communication\
component\
component-code\
component-code-value-concept\
component-code-value-quantity\
component-data-absent-reason\
component-value-concept\
component-value-quantity\
composed-of\
composition\
conclusion\
condition\
confidentiality\
conformance-context\
conformance-context-quantity\
conformance-context-type\
conformance-context-type-quantity\
conformance-context-type-value\
conformance-date\
conformance-description\
conformance-identifier\
conformance-jurisdiction\
conformance-name\
conformance-publisher\
conformance-status\
conformance-title\
conformance-url\
conformance-version\
connection-type\
consentor\
contact\
container\
container-id\
container-identifier\
content-mode\
content-type\
contenttype\
context\
context-quantity\
context-type\
context-type-quantity\
context-type-value\
country\
coverage\
coverage-area\
created\
criteria\
criticality\
custodian\
data\
data-absent-reason\
date\
datetime\
datewritten\
death-date\
deceased\
definition\
dependent\
depends-on\
dependson\
derivation\
derived-from\
description\
destination\
destination-uri\
detail-udi\
device\
device-extensions-Device-din\
device-name\
diagnosis\
diagnosticreport-genetic-DiagnosticReport-assessed-condition\
dicom-class\
din\
disposition\
dna-variant\
domain\
dose-status\
doseform\
effective\
effective-time\
email\
empty-reason\
encounter\
end\
endpoint\
entered-date\
enterer\
entity\
entity-name\
entity-role\
entity-type\
entry\
episode-of-care\
evaluated-resource\
event\
event-date\
evidence\
evidence-detail\
example\
example-extension\
example-reference\
exclude\
expansion\
experimental\
expiration-date\
expiry\
ext-context\
facility\
factor-override\
family\
fhirversion\
filter\
finding-code\
finding-ref\
focus\
form\
format\
formula\
gender\
gene-amino-acid-change\
gene-dnavariant\
gene-identifier\
general-practitioner\
given\
global\
goal\
group-identifier\
guide\
has-member\
holder\
id\
id-type\
identified\
identifier\
immunization-event\
implicated\
incoming-referral\
individual\
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
interpreter\
investigation\
issued\
issuer\
item\
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
lot-number\
managing-entity\
manifestation\
manufacturer\
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
mothersMaidenName\
name\
name | alias\
name-language\
near\
network\
notes\
observation-genetic-Observation-amino-acid-change\
observation-genetic-Observation-dna-variant\
observation-genetic-Observation-gene-amino-acid-change\
observation-genetic-Observation-gene-dnavariant\
observation-genetic-Observation-gene-identifier\
occurrence\
onset\
onset-age\
onset-date\
onset-info\
operational-status\
operator\
oraldiet\
organization\
other\
outcome\
output-profile\
owned-by\
owner\
parent\
part-agree\
part-of\
part-status\
participant\
participant-role\
participant-type\
participating-organization\
partof\
path\
patient\
patient-extensions-Patient-age\
patient-extensions-Patient-birthOrderBoolean\
patient-extensions-Patient-mothersMaidenName\
payee\
payload\
payload-type\
payment-date\
payment-issuer\
payment-status\
payor\
performer\
performer-actor\
performer-function\
performer-type\
performing-organization\
period\
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
principalinvestigator\
prior-request\
priority\
probability\
problem\
procedure-udi\
product\
program\
protocol\
provider\
publisher\
purpose\
quantity\
questionnaire\
questionnaireresponse-extensions-QuestionnaireResponse-item-subject\
reaction\
reaction-date\
reason\
reason-code\
reason-given\
reason-not-given\
reason-reference\
received\
receiver\
recipient\
recorded\
recorded-date\
recorder\
reference\
referenceSeqId\
referenceseqid\
referenceseqid-variant-coordinate\
referenceseqid-window-coordinate\
referrer\
related\
related-id\
related-ref\
relatedperson\
relatesto\
relation\
relationship\
replaces\
reporter\
request\
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
resultingcondition\
results-interpreter\
risk\
role\
route\
schedule\
scope\
section\
security-label\
security-service\
sender\
sent\
series\
seriousness\
service\
service-category\
service-provider\
service-type\
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
source-reference\
source-system\
source-uri\
special-arrangement\
specialty\
specimen\
sponsor\
stage\
start\
start-date\
started\
status\
status-reason\
study\
subdetail-udi\
subject\
subject-type\
subscriber\
substance\
substance-reference\
subtype\
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
target-species\
target-system\
target-uri\
telecom\
tester\
testscript\
testscript-capability\
timestamp\
title\
topic\
totalgross\
totalnet\
type\
udi-carrier\
udi-di\
url\
use\
vaccine-code\
vaccine-type\
value\
value-concept\
value-date\
value-quantity\
value-string\
value.as(CodeableConcept)\
value.as(DateTime) | value.as(Period)\
value.as(Quantity)\
value.as(Quantity) | value.as(Range)\
value.as(string)\
valueset\
variant-end\
variant-start\
verification-status\
version\
view\
when\
whenhandedover\
whenprepared\
window-end\
window-start\
windowEnd\
windowStart\
";

#[rustfmt::skip]
static ENDS: [u32; 3362] = [
0,33,70,126,224,1014,2359,2417,2519,2564,2608,2651,2683,2709,2741,2767,
2800,2877,2938,3046,3099,3191,3237,3315,3369,3463,3516,3608,3628,3653,3742,3787,
3863,3908,3984,4031,4072,4263,4319,4369,4417,4505,4543,4632,4700,4859,4922,4997,
5027,5079,5169,5202,5253,5341,5397,5495,5558,5670,5729,5833,5878,5926,6008,6015,
6033,6045,6058,6073,6087,6101,6116,6128,6146,6158,6171,6192,6206,6221,6264,6276,
6294,6324,6350,6385,6416,6456,6493,6516,6545,6576,6606,6634,6663,6694,6717,6747,
6775,6800,6828,6852,6876,6898,6924,6947,6977,7011,7040,7071,7094,7122,7191,7288,
7358,7427,7494,7519,7543,7567,7589,7618,7652,7678,7690,7712,7733,7750,7768,7789,
7810,7841,7865,7886,7904,7924,7946,7968,7989,8006,8024,8045,8066,8097,8121,8142,
8160,8180,8215,8233,8260,8287,8321,8351,8379,8411,8435,8462,8486,8513,8551,8578,
8605,8638,9127,9157,10041,10074,11460,11501,11542,11575,11611,12007,12034,12163,12200,12211,
12228,12256,12276,12292,12314,12334,12357,12376,12400,12423,12451,12479,12503,12519,12540,12558,
12585,12612,12631,12653,12682,12740,12797,12859,12889,12911,12938,12965,12988,13004,13025,13042,
13060,13093,13112,13137,13168,13198,13226,13257,13284,13316,13341,13395,13448,13506,13537,13567,
13604,13614,13631,13649,13665,13686,13707,13723,13738,13755,13777,13799,13821,13839,13857,13874,
13889,13906,13924,13939,13956,13978,13999,14031,14054,14075,14095,14196,14218,14240,14262,14284,
14302,14321,14347,14369,14387,14402,14407,14419,14429,14442,14458,14471,14484,14496,14506,14519,
14535,14548,14589,14595,14621,14634,14658,14680,14704,14725,14749,14771,14795,14816,14822,14840,
14857,14871,14887,14898,14922,14939,14955,14966,14985,15016,15042,15067,15091,15119,15155,15191,
15219,15256,15584,16010,16036,16075,16478,16806,17204,17233,17274,17324,17362,17403,17436,17792,
18035,18330,18742,19224,19251,19598,19606,19628,19650,19677,19694,19712,19729,19747,19765,19778,
19809,19834,19849,19865,19883,19900,19915,19931,19960,19994,20028,20055,20073,20089,20106,20123,
20141,20154,20184,20208,20223,20238,20255,20270,20286,20294,20311,20329,20349,20364,20380,20397,
20415,20442,20457,20473,20485,20495,20513,20528,20546,20569,20587,20613,20634,20655,20673,20699,
20728,20762,20787,20806,20840,20858,20876,20894,20909,20927,20949,20967,20992,21013,21034,21060,
21089,21122,21146,21165,21198,21216,21234,21280,21300,21328,21365,21398,21440,21479,21504,21536,
21566,21597,21630,21660,21687,21713,21737,21765,21790,21822,21858,21889,21922,21952,21979,22005,
22029,22060,22096,22124,22129,22144,22157,22173,22188,22201,22215,22231,22244,22258,22271,22282,
22296,22315,22329,22341,22360,22369,22392,22405,22418,22432,22448,22461,22492,22513,22533,22547,
22560,22577,22591,22610,22624,22636,22645,22658,22679,22704,22728,22749,22770,22791,22817,22838,
22861,22881,22898,22919,22944,22968,22989,23010,23031,23057,23078,23101,23121,23138,23156,23183,
23211,23242,23272,23301,23333,23360,23386,23411,23437,23471,23498,23526,23572,23612,23641,23678,
23705,23731,23756,23782,23815,23825,23840,23863,23882,23904,23921,23944,23983,24001,24158,24180,
24194,24207,24229,24251,24274,24298,24334,24364,24384,24405,24426,24448,24471,24491,24509,24529,
24550,24571,24593,24616,24640,24675,24704,24724,24744,24766,24789,24809,24827,24847,24868,24917,
24937,24966,24995,25024,25054,25091,25122,25149,25180,25208,25237,25267,25296,25326,25353,25380,
25408,25439,25467,25496,25526,25562,25593,25620,25649,25679,25708,25738,25765,25792,25820,25876,
25897,25923,25953,25979,26014,26025,26045,26063,26083,26110,26129,26146,26164,26186,26209,26228,
26246,26265,26282,26308,26326,26346,26373,26679,26701,26725,26749,26774,26792,26811,26828,26838,
26858,26874,26892,26909,26931,26955,26976,26993,27015,27039,27060,27089,27125,27175,27223,27246,
27269,27298,27307,27330,27354,27380,27398,27417,27435,27460,27479,27497,27522,27541,27561,27581,
27604,27622,27637,27654,27683,27742,27807,27837,27855,27873,27891,27915,27934,27957,27982,28033,
28090,28116,28138,28156,28179,28196,28224,28231,28245,28258,28274,28291,28303,28323,28337,28352,
28365,28387,28411,28425,28441,28461,28478,28502,28535,28567,28591,28616,28647,28660,28674,28688,
28696,28714,28729,28748,28769,28784,28800,28815,28830,28846,28858,28876,28891,28910,28934,28949,
28970,28985,29001,29045,29057,29065,29085,29104,29124,29142,29161,29177,29191,29213,29228,29247,
29260,29280,29299,29319,29337,29356,29370,29391,29406,29425,29438,29464,29498,29532,29567,29604,
29638,29673,29706,29740,29774,29809,29846,29880,29915,29948,29975,30010,30049,30087,30122,30157,
30192,30227,30264,30298,30333,30372,30410,30445,30480,30515,30550,30587,30621,30634,30654,30672,
30696,30720,30740,30758,30782,30806,30812,30830,30847,30862,30881,30893,30912,30926,30939,30950,
30968,30981,30991,31061,31145,31162,31177,31196,31214,31226,31240,31253,31264,31292,31326,31336,
31352,31379,31402,31423,31450,31479,31500,31512,31533,31556,31575,31594,31611,31632,31655,31674,
31693,31710,31723,31748,31770,31790,31814,31844,31880,31910,31933,31953,31976,32003,32026,32046,
32067,32091,32112,32141,32176,32205,32228,32248,32271,32297,32320,32340,32361,32379,32404,32433,
32459,32484,32513,32539,32555,32580,32605,32632,32655,32677,32703,32726,32762,32787,32810,32834,
32858,32883,32914,33026,33049,33076,33102,33125,33160,33185,33208,33232,33248,33271,33295,33323,
33344,33370,33397,33425,33448,33471,33495,33518,33542,33566,33594,33620,33655,33683,33706,33729,
33753,33770,33801,33825,33851,33880,33907,33929,33958,33981,34007,34031,34057,34083,34107,34132,
34159,34185,34215,34247,34272,34296,34321,34352,34376,34402,34450,34495,34535,34567,34598,34636,
34668,34709,34742,34769,34791,34820,34918,34945,34977,35011,35042,35066,35091,35105,35124,35147,
35178,35218,35254,35299,35341,35369,35404,35437,35471,35507,35535,35568,35598,35627,35654,35685,
35713,35748,35787,35821,35857,35885,35918,35948,35977,36004,36038,36077,36108,36117,36134,36155,
36173,36188,36207,36232,36248,36266,36291,36308,36329,36355,36377,36398,36424,36450,36479,36495,
36512,36529,36550,36567,36582,36611,36634,36678,36694,36721,36746,36762,36794,36859,36885,36905,
36930,36955,36971,36988,36996,37020,37039,37052,37073,37094,37109,37132,37151,37180,37193,37213,
37228,37245,37273,37298,37322,37347,37374,37402,37426,37444,37473,37499,37524,37553,37579,37604,
37617,37643,37666,37697,37723,37743,37801,37834,37868,37897,37917,37932,37959,37982,38014,38042,
38079,38113,38133,38159,38187,38214,38239,38265,38293,38313,38340,38365,38387,38412,38433,38454,
38473,38496,38516,38543,38574,38600,38628,38648,38673,38739,38804,38871,38937,39001,39023,39044,
39065,39084,39110,39141,39164,39172,39192,39208,39233,39254,39284,39311,39324,39343,39364,39384,
39402,39421,39442,39455,39475,39493,39508,39526,39540,39554,39566,39582,39595,39615,39639,39658,
39679,39692,39710,39769,39827,39887,39946,40003,40018,40032,40046,40058,40077,40101,40117,40133,
40161,40185,40218,40247,40285,40320,40341,40368,40397,40425,40451,40478,40507,40528,40556,40582,
40605,40631,40653,40675,40695,40719,40740,40768,40800,40827,40856,40877,40903,40970,41036,41104,
41171,41236,41259,41281,41303,41323,41350,41382,41406,41421,41444,41476,41504,41541,41575,41595,
41621,41649,41669,41694,41716,41735,41758,41778,41804,41832,41852,41877,41899,41918,41944,41975,
41998,42018,42048,42074,42103,42131,42162,42194,42224,42252,42281,42312,42341,42369,42395,42429,
42458,42485,42519,42557,42583,42611,42643,42671,42700,42731,42770,42816,42852,42887,42916,42944,
42976,43010,43039,43066,43085,43127,43163,43195,43218,43244,43285,43320,43352,43375,43401,43405,
43416,43431,43443,43454,43469,43481,43485,43508,43521,43542,43557,43569,43585,43607,43620,43640,
43652,43667,43688,43709,43714,43726,43746,43772,43782,43795,43811,43832,43844,43854,43865,43877,
43897,43922,43950,43960,43976,43996,44015,44025,44041,44068,44092,44116,44140,44167,44201,44225,
44277,44294,44318,44350,44381,44407,44435,44461,44483,44513,44538,44572,44602,44629,44653,44679,
44711,44741,44767,44795,44821,44843,44868,44896,44923,44945,44957,44977,44998,45022,45044,45065,
45086,45110,45131,45153,45172,45193,45212,45232,45251,45271,45291,45313,45365,45389,45412,45433,
45461,45498,45530,45558,45593,45616,45636,45655,45675,45687,45708,45731,45756,45778,45799,45825,
45849,45878,45897,45916,45942,45969,45994,46015,46037,46062,46090,46125,46167,46193,46221,46244,
46272,46291,46316,46340,46362,46389,46423,46456,46497,46527,46556,46593,46620,46653,46686,46726,
46756,46785,46821,46847,46878,46915,46953,46987,47020,47054,47095,47134,47165,47202,47236,47292,
47356,47426,47481,47534,47553,47583,47615,47641,47669,47718,47751,47783,47817,47830,47851,47877,
47906,47938,47965,47990,48019,48041,48065,48083,48105,48127,48147,48165,48193,48222,48256,48293,
48333,48368,48401,48423,48447,48465,48486,48506,48524,48531,48546,48558,48576,48590,48609,48633,
48648,48665,48679,48694,48712,48728,48740,48755,48767,48785,48799,48824,48848,48865,48879,48894,
48937,48955,48971,48983,48990,49009,49029,49044,49068,49088,49117,49143,49155,49173,49193,49212,
49229,49247,49267,49279,49298,49315,49329,49346,49359,49372,49384,49395,49410,49437,49449,49468,
49491,49509,49529,49541,49558,49616,49673,49732,49790,49846,49860,49873,49886,49898,49909,49927,
49950,49965,49972,49986,49998,50012,50026,50047,50051,50068,50077,50087,50098,50109,50121,50131,
50147,50162,50176,50187,50198,50210,50220,50228,50244,50265,50289,50316,50338,50358,50375,50394,
50407,50420,50447,50468,50483,50498,50511,50527,50548,50572,50599,50621,50641,50658,50677,50706,
50736,50762,50777,50794,50809,50822,50829,50848,50863,50887,50907,50936,50962,50974,50992,51012,
51031,51048,51066,51086,51098,51117,51134,51148,51165,51178,51191,51202,51217,51229,51248,51271,
51289,51309,51321,51338,51396,51471,51530,51588,51644,51658,51671,51684,51695,51713,51736,51751,
51764,51782,51814,51838,51859,51880,51900,51922,51942,51963,51981,52012,52036,52057,52077,52099,
52119,52140,52189,52194,52208,52221,52233,52248,52264,52278,52292,52305,52315,52327,52340,52350,
52360,52373,52387,52400,52412,52427,52443,52457,52471,52483,52496,52537,52547,52557,52567,52593,
52608,52629,52650,52676,52697,52720,52737,52768,52794,52809,52830,52853,52870,52894,52926,52957,
52996,53030,53067,53108,53140,53172,53204,53235,53269,53309,53344,53376,53491,53528,53560,53578,
53604,53634,53662,53689,53724,53750,53773,53806,53837,53879,53905,53935,53969,53996,54022,54070,
54093,54126,54157,54176,54210,54249,54273,54301,54331,54366,54398,54441,54484,54513,54547,54578,
54604,54628,54659,54687,54719,54776,54823,54865,54907,54943,54977,55003,55020,55048,55074,55110,
55146,55186,55210,55236,55263,55288,55316,55342,55385,55433,55460,55484,55511,55542,55568,55595,
55620,55639,55667,55694,55723,55750,55776,55803,55831,55858,55887,55924,55950,55977,55993,56020,
56041,56071,56098,56144,56177,56206,56243,56279,56319,56355,56392,56429,56465,56505,56541,56578,
56610,56650,56690,56716,56750,56784,56810,56837,56872,56907,56935,56959,56994,57026,57061,57093,
57123,57164,57200,57245,57286,57343,57414,57447,57488,57529,57546,57572,57595,57618,57642,57668,
57691,57719,57743,57756,57776,57794,57819,57848,57869,57888,57907,57929,57954,57979,57999,58019,
58043,58063,58083,58117,58147,58181,58213,58234,58253,58272,58299,58332,58357,58377,58406,58431,
58448,58476,58523,58569,58597,58622,58654,58705,58755,58777,58806,58837,58865,58895,58923,58948,
58978,59019,59064,59104,59146,59168,59193,59222,59253,59265,59285,59305,59322,59341,59365,59385,
59402,59420,59445,59473,59490,59514,59531,59559,59585,59612,59626,59649,59672,59694,59731,59762,
59785,59808,59829,59854,59877,59919,59964,60000,60030,60058,60080,60101,60131,60142,60177,60197,
60217,60247,60274,60305,60334,60356,60392,60429,60465,60496,60528,60554,60594,60635,60675,60710,
60746,60776,60800,60818,60835,60857,60875,60894,60915,60935,60953,60972,60997,61019,61045,61069,
61088,61108,61153,61174,61200,61238,61266,61335,61358,61376,61480,61575,61664,61681,61702,61720,
61738,61759,61779,61797,61816,61837,61856,61880,61904,61937,61965,61989,62023,62049,62073,62097,
62121,62153,62181,62205,62238,62264,62288,62304,62316,62335,62355,62380,62408,62439,62465,62489,
62510,62533,62550,62569,62590,62607,62626,62646,62671,62699,62730,62756,62780,62801,62824,62841,
62879,62898,62915,62938,62968,62996,63025,63057,63091,63123,63154,63204,63233,63277,63305,63336,
63369,63400,63430,63458,63490,63531,63565,63597,63628,63664,63713,63743,63776,63807,63860,63913,
63920,63934,63952,63968,63996,64014,64030,64042,64054,64074,64088,64167,64266,64377,64500,64603,
64698,64760,64790,64845,64950,65025,65052,65070,65088,65116,65128,65195,65241,65285,65391,65607,
65823,65836,65857,65881,65909,65931,65952,65974,65994,66015,66039,66066,66088,66109,66131,66151,
66172,66201,66234,66266,66295,66331,66360,66391,66419,66448,66481,66513,66542,66577,66606,66637,
66665,66671,66688,66699,66710,66729,66743,66762,66782,66799,66817,66863,66914,66966,66993,67004,
67018,67044,67066,67097,67124,67160,67193,67212,67237,67262,67289,67315,67339,67364,67391,67410,
67436,67460,67481,67505,67525,67545,67564,67582,67604,67636,67655,67681,67711,67736,67763,67782,
67806,67871,67960,68026,68091,68154,68175,68195,68215,68234,68252,68277,68307,68329,68341,68360,
68386,68409,68426,68445,68471,68494,68511,68527,68550,68571,68596,68623,68648,68677,68706,68727,
68751,68777,68800,68821,68846,68880,68907,68932,68961,68984,69013,69039,69048,69066,69084,69116,
69142,69160,69177,69196,69217,69243,69259,69276,69293,69311,69342,69367,69385,69401,69426,69446,
69471,69487,69504,69514,69530,69551,69572,69589,69608,69626,69645,69670,69687,69702,69723,69744,
69764,69786,69805,69824,69849,69866,69911,69924,69942,69963,69993,70019,70054,70086,70104,70128,
70153,70176,70200,70226,70244,70267,70287,70313,70332,70349,70370,70388,70413,70442,70466,70489,
70518,70544,70562,70585,70605,70630,70649,70666,70690,70719,70740,70761,70789,70819,70849,70880,
70912,70941,70970,71005,71033,71061,71090,71118,71148,71177,71208,71240,71392,71420,71455,71483,
71511,71540,71597,71610,71630,71654,71672,71693,71719,71739,71763,71781,71802,71828,71840,71859,
71880,71897,71919,71948,71971,72006,72035,72054,72078,72098,72119,72138,72158,72189,72208,72231,
72248,72270,72298,72321,72355,72383,72402,72423,72442,72462,72510,72528,72558,72584,72619,72650,
72690,72727,72750,72779,72810,72840,72868,72897,72928,72951,72981,73009,73034,73062,73086,73110,
73132,73158,73181,73211,73245,73274,73305,73328,73356,73425,73522,73592,73661,73728,73753,73777,
73801,73823,73852,73886,73912,73937,73974,74007,74049,74087,74134,74178,74208,74244,74282,74319,
74354,74390,74428,74458,74495,74530,74562,74597,74628,74659,74688,74721,74751,74788,74829,74865,
74903,74933,74968,75044,75155,75232,75308,75382,75414,75445,75476,75505,75541,75582,75615,75628,
75650,75668,75687,75711,75732,75754,75774,75809,75831,75849,75870,75890,75909,75931,75950,75974,
75995,76017,76037,76057,76092,76114,76132,76153,76173,76192,76207,76227,76253,76279,76302,76324,
76345,76371,76397,76419,76441,76462,76470,76486,76497,76517,76533,76547,76564,76579,76591,76602,
76627,76648,76670,76690,76707,76721,76745,76766,76790,76816,76835,76857,76881,76902,76926,76963,
77004,77026,77047,77076,77114,77148,77191,77231,77257,77290,77321,77353,77387,77413,77444,77472,
77499,77524,77553,77579,77612,77649,77681,77715,77741,77772,77800,77827,77852,77884,77921,77950,
77958,77973,77987,78000,78019,78044,78065,78083,78098,78112,78131,78155,78179,78199,78217,78232,
78252,78272,78297,78325,78347,78367,78387,78407,78443,78470,78492,78512,78526,78549,78572,78596,
78619,78656,78687,78708,78733,78757,78786,78809,78832,78856,78882,78905,78926,78948,78973,78995,
79018,79041,79077,79107,79128,79153,79177,79205,79228,79251,79275,79301,79324,79345,79367,79371,
79392,79407,79420,79441,79458,79472,79482,79493,79513,79528,79541,79561,79577,79591,79601,79612,
79620,79638,79655,79673,79691,79709,79730,79749,79764,79780,79795,79811,79824,79852,79880,79909,
79938,79967,79990,80009,80024,80039,80055,80099,80112,80130,80158,80187,80210,80239,80271,80315,
80334,80362,80386,80415,80445,80477,80508,80535,80559,80583,80607,80635,80663,80697,80729,80759,
80791,80818,80842,80941,80994,81083,81107,81119,81131,81151,81172,81192,81211,81228,81244,81273,
81301,81326,81346,81367,81386,81395,81413,81427,81457,81473,81493,81511,81527,81556,81574,81642,
81662,81687,81716,81743,81759,81779,81795,81811,81840,81863,81885,81912,81944,81958,81981,82002,
82025,82048,82069,82092,82105,82127,82150,82170,82191,82213,82235,82258,82281,82301,82323,82327,
82343,82356,82376,82385,82399,82409,82430,82445,82456,82469,82479,82491,82503,82517,82528,82541,
82555,82566,82578,82593,82605,82624,82633,82647,82667,82677,82685,82721,82741,82756,82767,82784,
82794,82805,82823,82836,82850,82861,82884,82894,82915,82932,82954,82971,82988,83009,83030,83047,
83073,83090,83111,83128,83138,83156,83183,83206,83238,83267,83282,83304,83325,83348,83363,83383,
83400,83432,83448,83462,83480,83495,83517,83538,83561,83603,83618,83638,83655,83671,83685,83706,
83732,83750,83758,83771,83789,83807,83838,83910,83939,83957,83982,84007,84025,84055,84084,84109,
84139,84168,84193,84201,84208,84211,84223,84231,84237,84246,84253,84257,84262,84275,84289,84305,
84313,84322,84329,84347,84353,84359,84372,84385,84403,84408,84414,84423,84431,84438,84450,84465,
84483,84496,84507,84522,84525,84530,84540,84550,84560,84565,84582,84593,84609,84617,84635,84643,
84651,84664,84670,84678,84689,84699,84708,84712,84721,84729,84736,84747,84764,84773,84782,84790,
84805,84817,84826,84834,84848,84868,84878,84907,84935,84940,84945,84955,84966,84980,84999,85012,
85025,85043,85062,85078,85093,85106,85110,85128,85143,85162,85179,85188,85197,85207,85231,85256,
85280,85299,85319,85332,85341,85355,85383,85412,85440,85463,85487,85498,85509,85519,85528,85543,
85562,85590,85614,85647,85677,85693,85716,85738,85762,85778,85799,85817,85834,85849,85868,85883,
85892,85899,85908,85920,85940,85952,85964,85975,85982,85998,86010,86031,86049,86056,86064,86077,
86084,86092,86103,86112,86116,86134,86138,86146,86157,86167,86175,86185,86194,86204,86213,86223,
86235,86246,86257,86272,86282,86288,86316,86327,86336,86396,86407,86410,86421,86432,86438,86449,
86457,86466,86480,86485,86497,86506,86509,86517,86529,86536,86542,86553,86564,86575,86580,86595,
86613,86618,86628,86636,86651,86658,86675,86692,86699,86708,86720,86735,86741,86752,86760,86775,
86781,86792,86798,86810,86821,86826,86830,86836,86843,86849,86871,86886,86901,86921,86926,86932,
86936,86952,86957,86967,86973,86975,86982,86992,87002,87020,87030,87047,87057,87075,87098,87124,
87153,87177,87199,87219,87235,87252,87269,87285,87301,87320,87338,87349,87359,87374,87387,87395,
87407,87429,87445,87454,87461,87479,87497,87519,87525,87536,87549,87555,87561,87565,87577,87585,
87597,87604,87608,87616,87625,87631,87647,87651,87659,87674,87684,87699,87712,87724,87731,87736,
87746,87762,87783,87805,87829,87847,87853,87859,87866,87872,87880,87884,87889,87897,87920,87943,
87952,87966,87976,87993,87997,88009,88022,88026,88033,88038,88087,88130,88184,88231,88278,88288,
88293,88302,88312,88322,88340,88348,88356,88368,88373,88380,88394,88402,88407,88413,88423,88430,
88441,88452,88468,88484,88510,88516,88520,88527,88557,88601,88645,88650,88657,88669,88681,88695,
88709,88714,88723,88738,88756,88770,88793,88799,88804,88812,88818,88831,88843,88854,88864,88876,
88884,88898,88918,88939,88952,88960,88971,88978,88991,88998,89005,89013,89021,89030,89037,89045,
89058,89125,89133,89146,89152,89163,89175,89191,89207,89215,89223,89232,89240,89253,89261,89270,
89284,89298,89331,89363,89371,89378,89388,89399,89412,89421,89429,89441,89449,89457,89464,89473,
89496,89505,89516,89524,89540,89548,89559,89570,89586,89592,89610,89629,89633,89637,89642,89650,
89655,89662,89676,89692,89698,89702,89708,89719,89726,89742,89758,89770,89777,89785,89788,89802,
89808,89812,89816,89824,89830,89841,89852,89868,89881,89891,89910,89919,89927,89934,89939,89944,
89954,89961,89967,89980,89985,89998,90005,90017,90027,90036,90055,90062,90071,90081,90092,90100,
90107,90124,90139,90145,90151,90162,90173,90187,90201,90214,90224,90231,90237,90247,90268,90277,
90282,90287,90297,90305,90309,90320,90326,90329,90332,90344,90356,90361,90374,90384,90398,90410,
90435,90472,90490,90526,90542,90550,90561,90574,90593,90600,90604,90608,90622,90634,90644,90656,
90665,90676,
];
