//! The search parameters of R4B (4.3.0) as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-search) from the official definitions.

use crate::Release;
use crate::schema::rows::{Lists, SearchRow, Strings};
use crate::schema::search::SearchParameters;

/// Every search parameter of R4B.
pub static SEARCH_PARAMETERS: SearchParameters = SearchParameters {
    release: Release::R4B,
    strings: Strings { text: TEXT, ends: &ENDS },
    rows: &ROWS,
    lists: Lists(&LISTS),
};

#[rustfmt::skip]
static ROWS: [SearchRow; 1429] = [
SearchRow(2894, 2548, 1, 0, 0, 0, 2), // Resource-content
SearchRow(2895, 2549, 1, 0, 0, 0, 3), // Resource-filter
SearchRow(2895, 3114, 1, 0, 0, 0, 8), // filter
SearchRow(2896, 2550, 1, 0, 0, 0, 2), // Resource-has
SearchRow(2897, 2551, 1, 2561, 0, 0, 3), // Resource-id
SearchRow(2897, 3101, 1, 3136, 0, 0, 3), // example
SearchRow(2898, 2552, 1, 2562, 0, 0, 1), // Resource-lastUpdated
SearchRow(2899, 2553, 1, 0, 0, 0, 2), // Resource-list
SearchRow(2900, 2554, 1, 2563, 0, 0, 7), // Resource-profile
SearchRow(2901, 2555, 1, 0, 0, 0, 3), // Resource-query
SearchRow(2902, 2556, 1, 2564, 0, 0, 3), // Resource-security
SearchRow(2903, 2557, 1, 2565, 0, 0, 7), // Resource-source
SearchRow(2904, 2558, 1, 2566, 0, 0, 3), // Resource-tag
SearchRow(2905, 1026, 3, 0, 0, 0, 2), // DomainResource-text
SearchRow(2905, 2559, 1, 0, 0, 0, 2), // Resource-text
SearchRow(2906, 2560, 1, 0, 0, 0, 3), // Resource-type
SearchRow(2907, 711, 5, 729, 0, 0, 6), // Condition-abatement-age
SearchRow(2908, 712, 5, 730, 0, 0, 1), // Condition-abatement-date
SearchRow(2909, 713, 5, 731, 0, 0, 2), // Condition-abatement-string
SearchRow(2910, 2693, 7, 2704, 0, 0, 3), // StructureDefinition-abstract
SearchRow(2911, 2661, 9, 2673, 0, 0, 3), // Specimen-accession
SearchRow(2912, 392, 11, 409, 13, 0, 4), // ChargeItem-account
SearchRow(2912, 1028, 15, 1047, 13, 0, 4), // Encounter-account
SearchRow(2912, 1502, 17, 1515, 13, 0, 4), // Invoice-account
SearchRow(2913, 1291, 19, 1297, 0, 0, 3), // Goal-achievement-status
SearchRow(2914, 244, 21, 262, 0, 0, 3), // AuditEvent-action
SearchRow(2914, 748, 23, 763, 0, 0, 3), // Consent-action
SearchRow(2915, 1334, 25, 1346, 0, 0, 3), // HealthcareService-active
SearchRow(2915, 2038, 27, 2051, 0, 0, 3), // Organization-active
SearchRow(2915, 2065, 29, 2079, 0, 0, 3), // OrganizationAffiliation-active
SearchRow(2915, 2111, 31, 2120, 0, 0, 3), // Patient-active
SearchRow(2915, 2237, 33, 2241, 0, 0, 3), // Practitioner-active
SearchRow(2915, 2246, 35, 2256, 0, 0, 3), // PractitionerRole-active
SearchRow(2915, 2385, 37, 2390, 0, 0, 3), // RelatedPerson-active
SearchRow(2915, 2581, 39, 2588, 0, 0, 3), // Schedule-active
SearchRow(2916, 345, 41, 362, 0, 0, 3), // CarePlan-activity-code
SearchRow(2917, 346, 41, 364, 0, 0, 1), // CarePlan-activity-date
SearchRow(2918, 347, 41, 365, 43, 0, 4), // CarePlan-activity-reference
SearchRow(2919, 194, 53, 214, 55, 0, 4), // Appointment-actor
SearchRow(2919, 229, 63, 236, 55, 0, 4), // AppointmentResponse-actor
SearchRow(2919, 749, 23, 764, 65, 0, 4), // Consent-actor
SearchRow(2919, 2582, 39, 2589, 55, 0, 4), // Schedule-actor
SearchRow(2920, 1305, 74, 1315, 0, 0, 3), // Group-actual
SearchRow(2921, 141, 76, 153, 0, 0, 3), // AdverseEvent-actuality
SearchRow(2922, 1939, 78, 1949, 0, 0, 3), // NutritionOrder-additive
SearchRow(2923, 245, 21, 265, 0, 0, 2), // AuditEvent-address
SearchRow(2923, 1474, 80, 1489, 0, 0, 2), // InsurancePlan-address
SearchRow(2923, 1596, 82, 1611, 0, 0, 2), // Location-address
SearchRow(2923, 2039, 27, 2052, 0, 0, 2), // Organization-address
SearchRow(2923, 3146, 84, 2121, 0, 0, 2), // individual-address
SearchRow(2924, 1475, 80, 1490, 0, 0, 2), // InsurancePlan-address-city
SearchRow(2924, 1597, 82, 1612, 0, 0, 2), // Location-address-city
SearchRow(2924, 2040, 27, 2053, 0, 0, 2), // Organization-address-city
SearchRow(2924, 3147, 84, 2122, 0, 0, 2), // individual-address-city
SearchRow(2925, 1476, 80, 1491, 0, 0, 2), // InsurancePlan-address-country
SearchRow(2925, 1598, 82, 1613, 0, 0, 2), // Location-address-country
SearchRow(2925, 2041, 27, 2054, 0, 0, 2), // Organization-address-country
SearchRow(2925, 3148, 84, 2123, 0, 0, 2), // individual-address-country
SearchRow(2926, 1477, 80, 1492, 0, 0, 2), // InsurancePlan-address-postalcode
SearchRow(2926, 1599, 82, 1614, 0, 0, 2), // Location-address-postalcode
SearchRow(2926, 2042, 27, 2055, 0, 0, 2), // Organization-address-postalcode
SearchRow(2926, 3149, 84, 2124, 0, 0, 2), // individual-address-postalcode
SearchRow(2927, 1478, 80, 1493, 0, 0, 2), // InsurancePlan-address-state
SearchRow(2927, 1600, 82, 1615, 0, 0, 2), // Location-address-state
SearchRow(2927, 2043, 27, 2056, 0, 0, 2), // Organization-address-state
SearchRow(2927, 3150, 84, 2125, 0, 0, 2), // individual-address-state
SearchRow(2928, 1479, 80, 1494, 0, 0, 3), // InsurancePlan-address-use
SearchRow(2928, 1601, 82, 1616, 0, 0, 3), // Location-address-use
SearchRow(2928, 2044, 27, 2057, 0, 0, 3), // Organization-address-use
SearchRow(2928, 3151, 84, 2126, 0, 0, 3), // individual-address-use
SearchRow(2929, 1480, 80, 1488, 27, 0, 4), // InsurancePlan-administered-by
SearchRow(2930, 3259, 31, 0, 0, 0, 0), // patient-extensions-Patient-age
SearchRow(2931, 246, 21, 268, 89, 0, 4), // AuditEvent-agent
SearchRow(2931, 2290, 96, 2302, 89, 0, 4), // Provenance-agent
SearchRow(2932, 247, 21, 264, 0, 0, 2), // AuditEvent-agent-name
SearchRow(2933, 248, 21, 267, 0, 0, 3), // AuditEvent-agent-role
SearchRow(2933, 2291, 96, 2300, 0, 0, 3), // Provenance-agent-role
SearchRow(2934, 2292, 96, 2301, 0, 0, 3), // Provenance-agent-type
SearchRow(2935, 249, 21, 263, 0, 0, 3), // AuditEvent-altid
SearchRow(2936, 3227, 98, 2007, 0, 0, 2), // observation-genetic-Observation-amino-acid-change
SearchRow(2937, 230, 63, 240, 53, 0, 4), // AppointmentResponse-appointment
SearchRow(2937, 1029, 15, 1048, 53, 0, 4), // Encounter-appointment
SearchRow(2938, 195, 53, 211, 0, 0, 3), // Appointment-appointment-type
SearchRow(2938, 2644, 100, 2652, 0, 0, 3), // Slot-appointment-type
SearchRow(2939, 166, 102, 177, 104, 0, 4), // AllergyIntolerance-asserter
SearchRow(2939, 714, 5, 732, 104, 0, 4), // Condition-asserter
SearchRow(2940, 3070, 109, 951, 0, 0, 4), // diagnosticreport-genetic-DiagnosticReport-assessed-condition
SearchRow(2941, 543, 111, 554, 113, 0, 4), // ClinicalImpression-assessor
SearchRow(2942, 666, 116, 679, 118, 0, 4), // Composition-attester
SearchRow(2943, 982, 124, 1003, 126, 0, 4), // DocumentReference-authenticator
SearchRow(2944, 281, 130, 287, 118, 0, 4), // Basic-author
SearchRow(2944, 667, 116, 680, 89, 0, 4), // Composition-author
SearchRow(2944, 850, 132, 854, 134, 0, 4), // DetectedIssue-author
SearchRow(2944, 961, 138, 971, 89, 0, 4), // DocumentManifest-author
SearchRow(2944, 983, 124, 1004, 89, 0, 4), // DocumentReference-author
SearchRow(2944, 1284, 140, 1287, 142, 0, 4), // Flag-author
SearchRow(2944, 1575, 148, 1578, 126, 0, 4), // Linkage-author
SearchRow(2944, 1868, 150, 1882, 113, 0, 4), // MessageHeader-author
SearchRow(2944, 2346, 152, 2357, 89, 0, 4), // QuestionnaireResponse-author
SearchRow(2944, 2396, 154, 2411, 134, 0, 4), // RequestGroup-author
SearchRow(2945, 629, 156, 645, 0, 0, 1), // CommunicationRequest-authored
SearchRow(2945, 2347, 152, 2358, 0, 0, 1), // QuestionnaireResponse-authored
SearchRow(2945, 2397, 154, 2412, 0, 0, 1), // RequestGroup-authored
SearchRow(2945, 2609, 158, 2626, 0, 0, 1), // ServiceRequest-authored
SearchRow(2946, 903, 160, 917, 0, 0, 1), // DeviceRequest-authored-on
SearchRow(2946, 2795, 162, 2814, 0, 0, 1), // Task-authored-on
SearchRow(2947, 1800, 164, 1809, 0, 0, 1), // MedicationRequest-authoredon
SearchRow(2948, 773, 166, 783, 27, 0, 4), // Contract-authority
SearchRow(2949, 2020, 168, 2028, 168, 0, 4), // OperationDefinition-base
SearchRow(2949, 2596, 170, 2602, 0, 0, 3), // SearchParameter-base
SearchRow(2949, 2694, 7, 2705, 7, 0, 4), // StructureDefinition-base
SearchRow(2950, 2695, 7, 2711, 0, 0, 3), // StructureDefinition-base-path
SearchRow(2951, 196, 53, 212, 158, 0, 4), // Appointment-based-on
SearchRow(2951, 348, 41, 367, 41, 0, 4), // CarePlan-based-on
SearchRow(2951, 598, 172, 613, 174, 0, 4), // Communication-based-on
SearchRow(2951, 630, 156, 646, 174, 0, 4), // CommunicationRequest-based-on
SearchRow(2951, 904, 160, 918, 174, 0, 4), // DeviceRequest-based-on
SearchRow(2951, 937, 109, 948, 315, 0, 4), // DiagnosticReport-based-on
SearchRow(2951, 1030, 15, 1049, 158, 0, 4), // Encounter-based-on
SearchRow(2951, 1695, 321, 1708, 323, 0, 4), // Media-based-on
SearchRow(2951, 1964, 98, 1997, 326, 0, 4), // Observation-based-on
SearchRow(2951, 2267, 333, 2278, 323, 0, 4), // Procedure-based-on
SearchRow(2951, 2348, 152, 2359, 323, 0, 4), // QuestionnaireResponse-based-on
SearchRow(2951, 2610, 158, 2627, 335, 0, 4), // ServiceRequest-based-on
SearchRow(2951, 2796, 162, 2815, 174, 0, 4), // Task-based-on
SearchRow(2952, 1359, 339, 1374, 341, 0, 4), // ImagingStudy-basedon
SearchRow(2953, 794, 347, 805, 31, 0, 4), // Coverage-beneficiary
SearchRow(2954, 2094, 349, 2107, 0, 0, 4), // PackagedProductDefinition-biological
SearchRow(2955, 3260, 31, 0, 0, 0, 3), // patient-extensions-Patient-birthOrderBoolean
SearchRow(2956, 3152, 351, 2127, 0, 0, 1), // individual-birthdate
SearchRow(2957, 715, 5, 733, 0, 0, 3), // Condition-body-site
SearchRow(2957, 2611, 158, 2628, 0, 0, 3), // ServiceRequest-body-site
SearchRow(2958, 1360, 339, 1380, 0, 0, 3), // ImagingStudy-bodysite
SearchRow(2958, 2662, 9, 2674, 0, 0, 3), // Specimen-bodysite
SearchRow(2959, 2797, 162, 2816, 0, 0, 3), // Task-business-status
SearchRow(2960, 1095, 355, 1100, 33, 0, 4), // EpisodeOfCare-care-manager
SearchRow(2961, 349, 41, 368, 357, 0, 4), // CarePlan-care-team
SearchRow(2961, 485, 359, 502, 126, 0, 4), // Claim-care-team
SearchRow(2961, 1238, 361, 1255, 126, 0, 4), // ExplanationOfBenefit-care-team
SearchRow(2962, 2370, 363, 2377, 0, 0, 3), // RegulatedAuthorization-case
SearchRow(2963, 2371, 363, 2378, 0, 0, 3), // RegulatedAuthorization-case-type
SearchRow(2964, 142, 76, 154, 0, 0, 3), // AdverseEvent-category
SearchRow(2964, 167, 102, 178, 0, 0, 3), // AllergyIntolerance-category
SearchRow(2964, 350, 41, 369, 0, 0, 3), // CarePlan-category
SearchRow(2964, 380, 357, 385, 0, 0, 3), // CareTeam-category
SearchRow(2964, 599, 172, 614, 0, 0, 3), // Communication-category
SearchRow(2964, 631, 156, 647, 0, 0, 3), // CommunicationRequest-category
SearchRow(2964, 668, 116, 681, 0, 0, 3), // Composition-category
SearchRow(2964, 716, 5, 734, 0, 0, 3), // Condition-category
SearchRow(2964, 750, 23, 760, 0, 0, 3), // Consent-category
SearchRow(2964, 892, 365, 897, 0, 0, 3), // DeviceMetric-category
SearchRow(2964, 938, 109, 949, 0, 0, 3), // DiagnosticReport-category
SearchRow(2964, 984, 124, 1005, 0, 0, 3), // DocumentReference-category
SearchRow(2964, 1292, 19, 1298, 0, 0, 3), // Goal-category
SearchRow(2964, 1801, 164, 1810, 0, 0, 3), // MedicationRequest-category
SearchRow(2964, 1821, 367, 1827, 0, 0, 3), // MedicationStatement-category
SearchRow(2964, 1859, 369, 1863, 0, 0, 3), // MessageDefinition-category
SearchRow(2964, 1965, 98, 1998, 0, 0, 3), // Observation-category
SearchRow(2964, 2268, 333, 2279, 0, 0, 3), // Procedure-category
SearchRow(2964, 2509, 371, 2522, 0, 0, 3), // ResearchStudy-category
SearchRow(2964, 2612, 158, 2629, 0, 0, 3), // ServiceRequest-category
SearchRow(2964, 2750, 373, 2758, 0, 0, 3), // Substance-category
SearchRow(2964, 2784, 375, 2789, 0, 0, 3), // SupplyRequest-category
SearchRow(2965, 1306, 74, 1317, 0, 0, 3), // Group-characteristic
SearchRow(2965, 1335, 25, 1348, 0, 0, 3), // HealthcareService-characteristic
SearchRow(2965, 1834, 377, 1847, 0, 0, 3), // MedicinalProductDefinition-characteristic
SearchRow(2966, 1835, 377, 1846, 0, 0, 3), // MedicinalProductDefinition-characteristic-type
SearchRow(2967, 1307, 74, 1316, 0, 379, 5), // Group-characteristic-value
SearchRow(2968, 1897, 384, 1913, 0, 0, 3), // MolecularSequence-chromosome
SearchRow(2969, 1898, 384, 1918, 0, 386, 5), // MolecularSequence-chromosome-variant-coordinate
SearchRow(2970, 1899, 384, 1912, 0, 393, 5), // MolecularSequence-chromosome-window-coordinate
SearchRow(2971, 1239, 361, 1256, 359, 0, 4), // ExplanationOfBenefit-claim
SearchRow(2972, 1031, 15, 1050, 0, 0, 3), // Encounter-class
SearchRow(2973, 795, 347, 806, 0, 0, 3), // Coverage-class-type
SearchRow(2974, 796, 347, 807, 0, 0, 2), // Coverage-class-value
SearchRow(2975, 1775, 400, 1792, 0, 0, 3), // MedicationKnowledge-classification
SearchRow(2975, 2766, 402, 2771, 0, 0, 3), // SubstanceDefinition-classification
SearchRow(2976, 1776, 400, 1793, 0, 0, 3), // MedicationKnowledge-classification-type
SearchRow(2982, 168, 102, 179, 0, 0, 3), // AllergyIntolerance-clinical-status
SearchRow(2982, 717, 5, 735, 0, 0, 3), // Condition-clinical-status
SearchRow(2984, 282, 130, 288, 0, 0, 3), // Basic-code
SearchRow(2984, 393, 11, 410, 0, 0, 3), // ChargeItem-code
SearchRow(2984, 586, 404, 591, 0, 0, 3), // CodeSystem-code
SearchRow(2984, 661, 406, 663, 0, 0, 3), // CompartmentDefinition-code
SearchRow(2984, 851, 132, 855, 0, 0, 3), // DetectedIssue-code
SearchRow(2984, 1308, 74, 1319, 0, 0, 3), // Group-code
SearchRow(2984, 1777, 400, 1788, 0, 0, 3), // MedicationKnowledge-code
SearchRow(2984, 1869, 150, 1890, 0, 0, 3), // MessageHeader-code
SearchRow(2984, 2021, 168, 2029, 0, 0, 3), // OperationDefinition-code
SearchRow(2984, 2310, 408, 2333, 0, 0, 3), // Questionnaire-code
SearchRow(2984, 2398, 154, 2413, 0, 0, 3), // RequestGroup-code
SearchRow(2984, 2597, 170, 2603, 0, 0, 3), // SearchParameter-code
SearchRow(2984, 2751, 373, 2759, 0, 0, 3), // Substance-code
SearchRow(2984, 2767, 402, 2772, 0, 0, 3), // SubstanceDefinition-code
SearchRow(2984, 2798, 162, 2817, 0, 0, 3), // Task-code
SearchRow(2984, 2878, 410, 2882, 0, 0, 3), // ValueSet-code
SearchRow(2984, 2977, 412, 180, 0, 0, 3), // clinical-code
SearchRow(2985, 1966, 98, 1962, 0, 427, 5), // Observation-code-value-concept
SearchRow(2986, 1967, 98, 1962, 0, 432, 5), // Observation-code-value-date
SearchRow(2987, 1968, 98, 1962, 0, 437, 5), // Observation-code-value-quantity
SearchRow(2988, 1969, 98, 1962, 0, 442, 5), // Observation-code-value-string
SearchRow(2989, 2663, 9, 2675, 0, 0, 1), // Specimen-collected
SearchRow(2990, 2664, 9, 2676, 113, 0, 4), // Specimen-collector
SearchRow(2991, 1970, 98, 1999, 0, 0, 3), // Observation-combo-code
SearchRow(2992, 1971, 98, 1963, 0, 447, 5), // Observation-combo-code-value-concept
SearchRow(2993, 1972, 98, 1963, 0, 452, 5), // Observation-combo-code-value-quantity
SearchRow(2994, 1973, 98, 2004, 0, 0, 3), // Observation-combo-data-absent-reason
SearchRow(2995, 1974, 98, 45, 0, 0, 3), // Observation-combo-value-concept
SearchRow(2996, 1975, 98, 47, 0, 0, 6), // Observation-combo-value-quantity
SearchRow(2997, 2238, 33, 2242, 0, 0, 3), // Practitioner-communication
SearchRow(2998, 2598, 170, 2604, 170, 0, 4), // SearchParameter-component
SearchRow(2999, 1976, 98, 2001, 0, 0, 3), // Observation-component-code
SearchRow(3000, 1977, 98, 2000, 0, 457, 5), // Observation-component-code-value-concept
SearchRow(3001, 1978, 98, 2000, 0, 462, 5), // Observation-component-code-value-quantity
SearchRow(3002, 1979, 98, 2002, 0, 0, 3), // Observation-component-data-absent-reason
SearchRow(3003, 1980, 98, 42, 0, 0, 3), // Observation-component-value-concept
SearchRow(3004, 1981, 98, 43, 0, 0, 6), // Observation-component-value-quantity
SearchRow(3005, 82, 467, 111, 174, 0, 4), // ActivityDefinition-composed-of
SearchRow(3005, 1106, 469, 1135, 174, 0, 4), // EventDefinition-composed-of
SearchRow(3005, 1529, 471, 1561, 174, 0, 4), // Library-composed-of
SearchRow(3005, 1634, 473, 1663, 174, 0, 4), // Measure-composed-of
SearchRow(3005, 2191, 475, 2223, 174, 0, 4), // PlanDefinition-composed-of
SearchRow(3005, 2425, 477, 2454, 174, 0, 4), // ResearchDefinition-composed-of
SearchRow(3005, 2467, 479, 2496, 174, 0, 4), // ResearchElementDefinition-composed-of
SearchRow(3006, 305, 481, 310, 0, 0, 4), // Bundle-composition
SearchRow(3007, 939, 109, 950, 0, 0, 3), // DiagnosticReport-conclusion
SearchRow(3008, 351, 41, 366, 5, 0, 4), // CarePlan-condition
SearchRow(3008, 1096, 355, 1101, 5, 0, 4), // EpisodeOfCare-condition
SearchRow(3008, 2568, 483, 2574, 5, 0, 4), // RiskAssessment-condition
SearchRow(3009, 669, 116, 682, 0, 0, 3), // Composition-confidentiality
SearchRow(3025, 1067, 485, 1073, 0, 0, 3), // Endpoint-connection-type
SearchRow(3026, 751, 23, 762, 118, 0, 4), // Consent-consentor
SearchRow(3027, 1836, 377, 1849, 487, 0, 4), // MedicinalProductDefinition-contact
SearchRow(3027, 1922, 490, 1930, 0, 0, 2), // NamingSystem-contact
SearchRow(3027, 2717, 492, 2726, 0, 0, 3), // Subscription-contact
SearchRow(3028, 2095, 349, 2107, 0, 0, 4), // PackagedProductDefinition-contained-item
SearchRow(3029, 2665, 9, 2678, 0, 0, 3), // Specimen-container
SearchRow(3029, 2686, 494, 2691, 0, 0, 3), // SpecimenDefinition-container
SearchRow(3030, 2666, 9, 2677, 0, 0, 3), // Specimen-container-id
SearchRow(3031, 2752, 373, 2762, 0, 0, 3), // Substance-container-identifier
SearchRow(3032, 587, 404, 593, 0, 0, 3), // CodeSystem-content-mode
SearchRow(3033, 1530, 471, 1553, 0, 0, 3), // Library-content-type
SearchRow(3034, 985, 124, 1006, 0, 0, 3), // DocumentReference-contenttype
SearchRow(3035, 83, 467, 3, 0, 0, 3), // ActivityDefinition-context
SearchRow(3035, 394, 11, 411, 496, 0, 4), // ChargeItem-context
SearchRow(3035, 427, 499, 7, 0, 0, 3), // ChargeItemDefinition-context
SearchRow(3035, 455, 501, 9, 0, 0, 3), // Citation-context
SearchRow(3035, 670, 116, 684, 0, 0, 3), // Composition-context
SearchRow(3035, 1107, 469, 20, 0, 0, 3), // EventDefinition-context
SearchRow(3035, 1148, 503, 22, 0, 0, 3), // Evidence-context
SearchRow(3035, 1172, 505, 24, 0, 0, 3), // EvidenceReport-context
SearchRow(3035, 1188, 507, 26, 0, 0, 3), // EvidenceVariable-context
SearchRow(3035, 1214, 509, 28, 0, 0, 3), // ExampleScenario-context
SearchRow(3035, 1531, 471, 33, 0, 0, 3), // Library-context
SearchRow(3035, 1635, 473, 35, 0, 0, 3), // Measure-context
SearchRow(3035, 1737, 511, 1745, 496, 0, 4), // MedicationAdministration-context
SearchRow(3035, 1755, 513, 1765, 496, 0, 4), // MedicationDispense-context
SearchRow(3035, 1822, 367, 1828, 496, 0, 4), // MedicationStatement-context
SearchRow(3035, 2192, 475, 51, 0, 0, 3), // PlanDefinition-context
SearchRow(3035, 2311, 408, 54, 0, 0, 3), // Questionnaire-context
SearchRow(3035, 2426, 477, 56, 0, 0, 3), // ResearchDefinition-context
SearchRow(3035, 2468, 479, 58, 0, 0, 3), // ResearchElementDefinition-context
SearchRow(3035, 2848, 515, 61, 0, 0, 3), // TestScript-context
SearchRow(3035, 3010, 517, 5, 0, 0, 3), // conformance-context
SearchRow(3036, 84, 467, 4, 0, 0, 6), // ActivityDefinition-context-quantity
SearchRow(3036, 428, 499, 8, 0, 0, 6), // ChargeItemDefinition-context-quantity
SearchRow(3036, 456, 501, 10, 0, 0, 6), // Citation-context-quantity
SearchRow(3036, 1108, 469, 21, 0, 0, 6), // EventDefinition-context-quantity
SearchRow(3036, 1149, 503, 23, 0, 0, 6), // Evidence-context-quantity
SearchRow(3036, 1173, 505, 25, 0, 0, 6), // EvidenceReport-context-quantity
SearchRow(3036, 1189, 507, 27, 0, 0, 6), // EvidenceVariable-context-quantity
SearchRow(3036, 1215, 509, 29, 0, 0, 6), // ExampleScenario-context-quantity
SearchRow(3036, 1532, 471, 34, 0, 0, 6), // Library-context-quantity
SearchRow(3036, 1636, 473, 36, 0, 0, 6), // Measure-context-quantity
SearchRow(3036, 2193, 475, 52, 0, 0, 6), // PlanDefinition-context-quantity
SearchRow(3036, 2312, 408, 55, 0, 0, 6), // Questionnaire-context-quantity
SearchRow(3036, 2427, 477, 57, 0, 0, 6), // ResearchDefinition-context-quantity
SearchRow(3036, 2469, 479, 59, 0, 0, 6), // ResearchElementDefinition-context-quantity
SearchRow(3036, 2849, 515, 62, 0, 0, 6), // TestScript-context-quantity
SearchRow(3036, 3011, 517, 6, 0, 0, 6), // conformance-context-quantity
SearchRow(3037, 85, 467, 121, 0, 0, 3), // ActivityDefinition-context-type
SearchRow(3037, 429, 499, 452, 0, 0, 3), // ChargeItemDefinition-context-type
SearchRow(3037, 457, 501, 482, 0, 0, 3), // Citation-context-type
SearchRow(3037, 1109, 469, 1145, 0, 0, 3), // EventDefinition-context-type
SearchRow(3037, 1150, 503, 1169, 0, 0, 3), // Evidence-context-type
SearchRow(3037, 1174, 505, 1186, 0, 0, 3), // EvidenceReport-context-type
SearchRow(3037, 1190, 507, 1211, 0, 0, 3), // EvidenceVariable-context-type
SearchRow(3037, 1216, 509, 1235, 0, 0, 3), // ExampleScenario-context-type
SearchRow(3037, 1533, 471, 1572, 0, 0, 3), // Library-context-type
SearchRow(3037, 1637, 473, 1673, 0, 0, 3), // Measure-context-type
SearchRow(3037, 2194, 475, 2234, 0, 0, 3), // PlanDefinition-context-type
SearchRow(3037, 2313, 408, 2343, 0, 0, 3), // Questionnaire-context-type
SearchRow(3037, 2428, 477, 2464, 0, 0, 3), // ResearchDefinition-context-type
SearchRow(3037, 2470, 479, 2506, 0, 0, 3), // ResearchElementDefinition-context-type
SearchRow(3037, 2850, 515, 2875, 0, 0, 3), // TestScript-context-type
SearchRow(3037, 3012, 517, 341, 0, 0, 3), // conformance-context-type
SearchRow(3038, 86, 467, 120, 0, 532, 5), // ActivityDefinition-context-type-quantity
SearchRow(3038, 430, 499, 451, 0, 537, 5), // ChargeItemDefinition-context-type-quantity
SearchRow(3038, 458, 501, 481, 0, 542, 5), // Citation-context-type-quantity
SearchRow(3038, 1110, 469, 1144, 0, 547, 5), // EventDefinition-context-type-quantity
SearchRow(3038, 1151, 503, 1168, 0, 552, 5), // Evidence-context-type-quantity
SearchRow(3038, 1175, 505, 1185, 0, 557, 5), // EvidenceReport-context-type-quantity
SearchRow(3038, 1191, 507, 1210, 0, 562, 5), // EvidenceVariable-context-type-quantity
SearchRow(3038, 1217, 509, 1234, 0, 567, 5), // ExampleScenario-context-type-quantity
SearchRow(3038, 1534, 471, 1571, 0, 572, 5), // Library-context-type-quantity
SearchRow(3038, 1638, 473, 1672, 0, 577, 5), // Measure-context-type-quantity
SearchRow(3038, 2195, 475, 2233, 0, 582, 5), // PlanDefinition-context-type-quantity
SearchRow(3038, 2314, 408, 2342, 0, 587, 5), // Questionnaire-context-type-quantity
SearchRow(3038, 2429, 477, 2463, 0, 592, 5), // ResearchDefinition-context-type-quantity
SearchRow(3038, 2471, 479, 2505, 0, 597, 5), // ResearchElementDefinition-context-type-quantity
SearchRow(3038, 2851, 515, 2874, 0, 602, 5), // TestScript-context-type-quantity
SearchRow(3038, 3013, 517, 340, 0, 607, 5), // conformance-context-type-quantity
SearchRow(3039, 87, 467, 120, 0, 612, 5), // ActivityDefinition-context-type-value
SearchRow(3039, 431, 499, 451, 0, 617, 5), // ChargeItemDefinition-context-type-value
SearchRow(3039, 459, 501, 481, 0, 622, 5), // Citation-context-type-value
SearchRow(3039, 1111, 469, 1144, 0, 627, 5), // EventDefinition-context-type-value
SearchRow(3039, 1152, 503, 1168, 0, 632, 5), // Evidence-context-type-value
SearchRow(3039, 1176, 505, 1185, 0, 637, 5), // EvidenceReport-context-type-value
SearchRow(3039, 1192, 507, 1210, 0, 642, 5), // EvidenceVariable-context-type-value
SearchRow(3039, 1218, 509, 1234, 0, 647, 5), // ExampleScenario-context-type-value
SearchRow(3039, 1535, 471, 1571, 0, 652, 5), // Library-context-type-value
SearchRow(3039, 1639, 473, 1672, 0, 657, 5), // Measure-context-type-value
SearchRow(3039, 2196, 475, 2233, 0, 662, 5), // PlanDefinition-context-type-value
SearchRow(3039, 2315, 408, 2342, 0, 667, 5), // Questionnaire-context-type-value
SearchRow(3039, 2430, 477, 2463, 0, 672, 5), // ResearchDefinition-context-type-value
SearchRow(3039, 2472, 479, 2505, 0, 677, 5), // ResearchElementDefinition-context-type-value
SearchRow(3039, 2852, 515, 2874, 0, 682, 5), // TestScript-context-type-value
SearchRow(3039, 3014, 517, 340, 0, 687, 5), // conformance-context-type-value
SearchRow(3040, 566, 692, 577, 0, 0, 3), // ClinicalUseDefinition-contraindication
SearchRow(3041, 567, 692, 577, 0, 0, 4), // ClinicalUseDefinition-contraindication-reference
SearchRow(3042, 1240, 361, 1262, 347, 0, 4), // ExplanationOfBenefit-coverage
SearchRow(3043, 1336, 25, 1349, 82, 0, 4), // HealthcareService-coverage-area
SearchRow(3044, 283, 130, 289, 0, 0, 1), // Basic-created
SearchRow(3044, 486, 359, 503, 0, 0, 1), // Claim-created
SearchRow(3044, 520, 694, 531, 0, 0, 1), // ClaimResponse-created
SearchRow(3044, 816, 696, 823, 0, 0, 1), // CoverageEligibilityRequest-created
SearchRow(3044, 831, 698, 840, 0, 0, 1), // CoverageEligibilityResponse-created
SearchRow(3044, 962, 138, 973, 0, 0, 1), // DocumentManifest-created
SearchRow(3044, 1241, 361, 1257, 0, 0, 1), // ExplanationOfBenefit-created
SearchRow(3044, 1696, 321, 1710, 0, 0, 1), // Media-created
SearchRow(3044, 2144, 700, 2151, 0, 0, 1), // PaymentNotice-created
SearchRow(3044, 2159, 702, 2167, 0, 0, 1), // PaymentReconciliation-created
SearchRow(3045, 2718, 492, 2727, 0, 0, 2), // Subscription-criteria
SearchRow(3046, 169, 102, 181, 0, 0, 3), // AllergyIntolerance-criticality
SearchRow(3047, 986, 124, 1015, 27, 0, 4), // DocumentReference-custodian
SearchRow(3048, 752, 23, 765, 174, 0, 4), // Consent-data
SearchRow(3049, 1982, 98, 2003, 0, 0, 3), // Observation-data-absent-reason
SearchRow(3050, 88, 467, 104, 0, 0, 1), // ActivityDefinition-date
SearchRow(3050, 143, 76, 155, 0, 0, 1), // AdverseEvent-date
SearchRow(3050, 197, 53, 225, 0, 0, 1), // Appointment-date
SearchRow(3050, 250, 21, 275, 0, 0, 1), // AuditEvent-date
SearchRow(3050, 432, 499, 442, 0, 0, 1), // ChargeItemDefinition-date
SearchRow(3050, 460, 501, 471, 0, 0, 1), // Citation-date
SearchRow(3050, 987, 124, 1016, 0, 0, 1), // DocumentReference-date
SearchRow(3050, 1112, 469, 1128, 0, 0, 1), // EventDefinition-date
SearchRow(3050, 1153, 503, 1161, 0, 0, 1), // Evidence-date
SearchRow(3050, 1193, 507, 1202, 0, 0, 1), // EvidenceVariable-date
SearchRow(3050, 1219, 509, 1227, 0, 0, 1), // ExampleScenario-date
SearchRow(3050, 1417, 704, 1424, 0, 0, 1), // ImmunizationEvaluation-date
SearchRow(3050, 1432, 706, 1440, 0, 0, 1), // ImmunizationRecommendation-date
SearchRow(3050, 1503, 17, 1516, 0, 0, 1), // Invoice-date
SearchRow(3050, 1536, 471, 1554, 0, 0, 1), // Library-date
SearchRow(3050, 1640, 473, 1656, 0, 0, 1), // Measure-date
SearchRow(3050, 1676, 708, 1685, 0, 0, 1), // MeasureReport-date
SearchRow(3050, 2066, 29, 2088, 0, 0, 1), // OrganizationAffiliation-date
SearchRow(3050, 2197, 475, 2216, 0, 0, 1), // PlanDefinition-date
SearchRow(3050, 2247, 35, 2263, 0, 0, 1), // PractitionerRole-date
SearchRow(3050, 2316, 408, 2329, 0, 0, 1), // Questionnaire-date
SearchRow(3050, 2431, 477, 2447, 0, 0, 1), // ResearchDefinition-date
SearchRow(3050, 2473, 479, 2489, 0, 0, 1), // ResearchElementDefinition-date
SearchRow(3050, 2510, 371, 2528, 0, 0, 1), // ResearchStudy-date
SearchRow(3050, 2536, 710, 2544, 0, 0, 1), // ResearchSubject-date
SearchRow(3050, 2583, 39, 2591, 0, 0, 1), // Schedule-date
SearchRow(3050, 2731, 712, 2740, 0, 0, 1), // SubscriptionTopic-date
SearchRow(3050, 2853, 515, 2864, 0, 0, 1), // TestScript-date
SearchRow(3050, 2978, 714, 189, 0, 0, 1), // clinical-date
SearchRow(3050, 3015, 517, 324, 0, 0, 1), // conformance-date
SearchRow(3050, 3201, 164, 1812, 0, 0, 1), // medications-date
SearchRow(3051, 1940, 78, 1948, 0, 0, 1), // NutritionOrder-datetime
SearchRow(3052, 2888, 732, 2891, 0, 0, 1), // VisionPrescription-datewritten
SearchRow(3053, 2112, 31, 50, 0, 0, 1), // Patient-death-date
SearchRow(3054, 2113, 31, 2129, 0, 0, 3), // Patient-deceased
SearchRow(3055, 2198, 475, 2215, 734, 0, 4), // PlanDefinition-definition
SearchRow(3055, 2317, 408, 2334, 0, 0, 7), // Questionnaire-definition
SearchRow(3056, 797, 347, 808, 0, 0, 2), // Coverage-dependent
SearchRow(3057, 89, 467, 112, 738, 0, 4), // ActivityDefinition-depends-on
SearchRow(3057, 1113, 469, 1136, 174, 0, 4), // EventDefinition-depends-on
SearchRow(3057, 1449, 879, 1454, 879, 0, 4), // ImplementationGuide-depends-on
SearchRow(3057, 1537, 471, 1562, 174, 0, 4), // Library-depends-on
SearchRow(3057, 1641, 473, 1664, 738, 0, 4), // Measure-depends-on
SearchRow(3057, 2199, 475, 2224, 738, 0, 4), // PlanDefinition-depends-on
SearchRow(3057, 2432, 477, 2455, 738, 0, 4), // ResearchDefinition-depends-on
SearchRow(3057, 2474, 479, 2497, 738, 0, 4), // ResearchElementDefinition-depends-on
SearchRow(3058, 692, 881, 705, 0, 0, 7), // ConceptMap-dependson
SearchRow(3059, 2696, 7, 2707, 0, 0, 3), // StructureDefinition-derivation
SearchRow(3060, 90, 467, 113, 174, 0, 4), // ActivityDefinition-derived-from
SearchRow(3060, 1114, 469, 1137, 174, 0, 4), // EventDefinition-derived-from
SearchRow(3060, 1538, 471, 1563, 174, 0, 4), // Library-derived-from
SearchRow(3060, 1642, 473, 1665, 174, 0, 4), // Measure-derived-from
SearchRow(3060, 1983, 98, 2005, 883, 0, 4), // Observation-derived-from
SearchRow(3060, 2200, 475, 2225, 174, 0, 4), // PlanDefinition-derived-from
SearchRow(3060, 2433, 477, 2456, 174, 0, 4), // ResearchDefinition-derived-from
SearchRow(3060, 2475, 479, 2498, 174, 0, 4), // ResearchElementDefinition-derived-from
SearchRow(3060, 2599, 170, 2605, 170, 0, 4), // SearchParameter-derived-from
SearchRow(3061, 2732, 712, 2747, 0, 0, 7), // SubscriptionTopic-derived-or-self
SearchRow(3062, 91, 467, 105, 0, 0, 2), // ActivityDefinition-description
SearchRow(3062, 433, 499, 443, 0, 0, 2), // ChargeItemDefinition-description
SearchRow(3062, 461, 501, 472, 0, 0, 2), // Citation-description
SearchRow(3062, 963, 138, 974, 0, 0, 2), // DocumentManifest-description
SearchRow(3062, 988, 124, 1017, 0, 0, 2), // DocumentReference-description
SearchRow(3062, 1115, 469, 1129, 0, 0, 2), // EventDefinition-description
SearchRow(3062, 1154, 503, 1162, 0, 0, 2), // Evidence-description
SearchRow(3062, 1194, 507, 1203, 0, 0, 2), // EvidenceVariable-description
SearchRow(3062, 1539, 471, 1555, 0, 0, 2), // Library-description
SearchRow(3062, 1643, 473, 1657, 0, 0, 2), // Measure-description
SearchRow(3062, 2201, 475, 2217, 0, 0, 2), // PlanDefinition-description
SearchRow(3062, 2318, 408, 2330, 0, 0, 2), // Questionnaire-description
SearchRow(3062, 2434, 477, 2448, 0, 0, 2), // ResearchDefinition-description
SearchRow(3062, 2476, 479, 2490, 0, 0, 2), // ResearchElementDefinition-description
SearchRow(3062, 2854, 515, 2865, 0, 0, 2), // TestScript-description
SearchRow(3062, 3016, 517, 325, 0, 0, 2), // conformance-description
SearchRow(3063, 1756, 513, 1766, 82, 0, 4), // MedicationDispense-destination
SearchRow(3063, 1870, 150, 1884, 0, 0, 2), // MessageHeader-destination
SearchRow(3064, 1871, 150, 1883, 0, 0, 7), // MessageHeader-destination-uri
SearchRow(3065, 487, 359, 509, 890, 0, 4), // Claim-detail-udi
SearchRow(3065, 1242, 361, 1264, 890, 0, 4), // ExplanationOfBenefit-detail-udi
SearchRow(3066, 124, 892, 133, 894, 0, 4), // AdministrableProductDefinition-device
SearchRow(3066, 905, 160, 18, 890, 0, 4), // DeviceRequest-device
SearchRow(3066, 930, 896, 933, 890, 0, 4), // DeviceUseStatement-device
SearchRow(3066, 1697, 321, 1711, 898, 0, 4), // Media-device
SearchRow(3066, 1738, 511, 1746, 890, 0, 4), // MedicationAdministration-device
SearchRow(3066, 1984, 98, 2006, 898, 0, 4), // Observation-device
SearchRow(3066, 2096, 349, 2107, 0, 0, 4), // PackagedProductDefinition-device
SearchRow(3068, 859, 890, 871, 0, 0, 2), // Device-device-name
SearchRow(3069, 1032, 15, 1051, 901, 0, 4), // Encounter-diagnosis
SearchRow(3071, 1361, 339, 1381, 0, 0, 3), // ImagingStudy-dicom-class
SearchRow(3072, 3067, 890, 872, 0, 0, 3), // device-extensions-Device-din
SearchRow(3073, 521, 694, 532, 0, 0, 2), // ClaimResponse-disposition
SearchRow(3073, 832, 698, 841, 0, 0, 2), // CoverageEligibilityResponse-disposition
SearchRow(3073, 1243, 361, 1258, 0, 0, 2), // ExplanationOfBenefit-disposition
SearchRow(3073, 2160, 702, 2168, 0, 0, 2), // PaymentReconciliation-disposition
SearchRow(3074, 3228, 98, 2008, 0, 0, 2), // observation-genetic-Observation-dna-variant
SearchRow(3075, 774, 166, 784, 82, 0, 4), // Contract-domain
SearchRow(3075, 1837, 377, 1850, 0, 0, 3), // MedicinalProductDefinition-domain
SearchRow(3075, 2768, 402, 2773, 0, 0, 3), // SubstanceDefinition-domain
SearchRow(3076, 125, 892, 132, 0, 0, 3), // AdministrableProductDefinition-dose-form
SearchRow(3076, 1627, 904, 1632, 0, 0, 3), // ManufacturedItemDefinition-dose-form
SearchRow(3077, 1418, 704, 1425, 0, 0, 3), // ImmunizationEvaluation-dose-status
SearchRow(3078, 1778, 400, 1790, 0, 0, 3), // MedicationKnowledge-doseform
SearchRow(3079, 568, 692, 584, 0, 0, 3), // ClinicalUseDefinition-effect
SearchRow(3080, 569, 692, 584, 0, 0, 4), // ClinicalUseDefinition-effect-reference
SearchRow(3081, 92, 467, 106, 0, 0, 1), // ActivityDefinition-effective
SearchRow(3081, 434, 499, 444, 0, 0, 1), // ChargeItemDefinition-effective
SearchRow(3081, 462, 501, 473, 0, 0, 1), // Citation-effective
SearchRow(3081, 1116, 469, 1130, 0, 0, 1), // EventDefinition-effective
SearchRow(3081, 1540, 471, 1556, 0, 0, 1), // Library-effective
SearchRow(3081, 1644, 473, 1658, 0, 0, 1), // Measure-effective
SearchRow(3081, 1823, 367, 1829, 0, 0, 1), // MedicationStatement-effective
SearchRow(3081, 2202, 475, 2218, 0, 0, 1), // PlanDefinition-effective
SearchRow(3081, 2319, 408, 2331, 0, 0, 1), // Questionnaire-effective
SearchRow(3081, 2435, 477, 2449, 0, 0, 1), // ResearchDefinition-effective
SearchRow(3081, 2477, 479, 2491, 0, 0, 1), // ResearchElementDefinition-effective
SearchRow(3082, 1739, 511, 1747, 0, 0, 1), // MedicationAdministration-effective-time
SearchRow(3083, 2067, 29, 2091, 0, 0, 3), // OrganizationAffiliation-email
SearchRow(3083, 3153, 906, 2141, 0, 0, 3), // individual-email
SearchRow(3084, 1581, 912, 1588, 0, 0, 3), // List-empty-reason
SearchRow(3085, 352, 41, 370, 15, 0, 4), // CarePlan-encounter
SearchRow(3085, 381, 357, 386, 15, 0, 4), // CareTeam-encounter
SearchRow(3085, 488, 359, 510, 15, 0, 4), // Claim-encounter
SearchRow(3085, 544, 111, 555, 15, 0, 4), // ClinicalImpression-encounter
SearchRow(3085, 600, 172, 615, 15, 0, 4), // Communication-encounter
SearchRow(3085, 632, 156, 648, 15, 0, 4), // CommunicationRequest-encounter
SearchRow(3085, 718, 5, 736, 15, 0, 4), // Condition-encounter
SearchRow(3085, 1244, 361, 1265, 15, 0, 4), // ExplanationOfBenefit-encounter
SearchRow(3085, 1362, 339, 1375, 15, 0, 4), // ImagingStudy-encounter
SearchRow(3085, 1698, 321, 1712, 15, 0, 4), // Media-encounter
SearchRow(3085, 2349, 152, 2360, 15, 0, 4), // QuestionnaireResponse-encounter
SearchRow(3085, 2399, 154, 2414, 15, 0, 4), // RequestGroup-encounter
SearchRow(3085, 2799, 162, 2818, 15, 0, 4), // Task-encounter
SearchRow(3085, 2979, 914, 683, 15, 0, 4), // clinical-encounter
SearchRow(3085, 3202, 164, 1813, 15, 0, 4), // medications-encounter
SearchRow(3087, 1337, 25, 1350, 485, 0, 4), // HealthcareService-endpoint
SearchRow(3087, 1363, 339, 1376, 485, 0, 4), // ImagingStudy-endpoint
SearchRow(3087, 1481, 80, 1495, 485, 0, 4), // InsurancePlan-endpoint
SearchRow(3087, 1602, 82, 1617, 485, 0, 4), // Location-endpoint
SearchRow(3087, 2045, 27, 2058, 485, 0, 4), // Organization-endpoint
SearchRow(3087, 2068, 29, 2081, 485, 0, 4), // OrganizationAffiliation-endpoint
SearchRow(3087, 2248, 35, 2258, 485, 0, 4), // PractitionerRole-endpoint
SearchRow(3088, 395, 11, 412, 0, 0, 1), // ChargeItem-entered-date
SearchRow(3089, 396, 11, 413, 89, 0, 4), // ChargeItem-enterer
SearchRow(3089, 489, 359, 504, 113, 0, 4), // Claim-enterer
SearchRow(3089, 817, 696, 824, 113, 0, 4), // CoverageEligibilityRequest-enterer
SearchRow(3089, 1245, 361, 1259, 113, 0, 4), // ExplanationOfBenefit-enterer
SearchRow(3089, 1872, 150, 1887, 113, 0, 4), // MessageHeader-enterer
SearchRow(3090, 251, 21, 273, 174, 0, 4), // AuditEvent-entity
SearchRow(3090, 2293, 96, 2303, 174, 0, 4), // Provenance-entity
SearchRow(3091, 252, 21, 270, 0, 0, 2), // AuditEvent-entity-name
SearchRow(3092, 253, 21, 271, 0, 0, 3), // AuditEvent-entity-role
SearchRow(3093, 254, 21, 272, 0, 0, 3), // AuditEvent-entity-type
SearchRow(3094, 671, 116, 687, 174, 0, 4), // Composition-entry
SearchRow(3095, 1033, 15, 1052, 355, 0, 4), // Encounter-episode-of-care
SearchRow(3096, 1677, 708, 1686, 174, 0, 4), // MeasureReport-evaluated-resource
SearchRow(3097, 144, 76, 156, 0, 0, 3), // AdverseEvent-event
SearchRow(3097, 989, 124, 1010, 0, 0, 3), // DocumentReference-event
SearchRow(3097, 1860, 369, 1864, 0, 0, 3), // MessageDefinition-event
SearchRow(3097, 1873, 150, 1888, 0, 0, 3), // MessageHeader-event
SearchRow(3098, 906, 160, 19, 0, 0, 1), // DeviceRequest-event-date
SearchRow(3099, 719, 5, 737, 0, 0, 3), // Condition-evidence
SearchRow(3100, 720, 5, 738, 174, 0, 4), // Condition-evidence-detail
SearchRow(3104, 1309, 74, 1318, 0, 0, 3), // Group-exclude
SearchRow(3105, 2879, 410, 2883, 0, 0, 7), // ValueSet-expansion
SearchRow(3106, 1450, 879, 1455, 0, 0, 3), // ImplementationGuide-experimental
SearchRow(3106, 2697, 7, 2708, 0, 0, 3), // StructureDefinition-experimental
SearchRow(3107, 1722, 927, 1730, 0, 0, 1), // Medication-expiration-date
SearchRow(3108, 2753, 373, 2761, 0, 0, 1), // Substance-expiry
SearchRow(3109, 2698, 7, 2706, 0, 0, 3), // StructureDefinition-ext-context
SearchRow(3110, 490, 359, 505, 82, 0, 4), // Claim-facility
SearchRow(3110, 818, 696, 825, 82, 0, 4), // CoverageEligibilityRequest-facility
SearchRow(3110, 990, 124, 1011, 0, 0, 3), // DocumentReference-facility
SearchRow(3110, 1246, 361, 1260, 82, 0, 4), // ExplanationOfBenefit-facility
SearchRow(3111, 397, 11, 414, 0, 0, 0), // ChargeItem-factor-override
SearchRow(3112, 3154, 929, 2138, 0, 0, 2), // individual-family
SearchRow(3113, 315, 932, 342, 0, 0, 3), // CapabilityStatement-fhirversion
SearchRow(3115, 545, 111, 556, 0, 0, 3), // ClinicalImpression-finding-code
SearchRow(3116, 546, 111, 557, 934, 0, 4), // ClinicalImpression-finding-ref
SearchRow(3117, 1861, 369, 1865, 0, 0, 3), // MessageDefinition-focus
SearchRow(3117, 1874, 150, 1889, 174, 0, 4), // MessageHeader-focus
SearchRow(3117, 1985, 98, 2010, 174, 0, 4), // Observation-focus
SearchRow(3117, 2511, 371, 2523, 0, 0, 3), // ResearchStudy-focus
SearchRow(3117, 2800, 162, 2820, 174, 0, 4), // Task-focus
SearchRow(3118, 1458, 938, 1466, 940, 0, 4), // Ingredient-for
SearchRow(3119, 1723, 927, 1732, 0, 0, 3), // Medication-form
SearchRow(3120, 126, 892, 134, 377, 0, 4), // AdministrableProductDefinition-form-of
SearchRow(3121, 316, 932, 326, 0, 0, 3), // CapabilityStatement-format
SearchRow(3121, 991, 124, 1009, 0, 0, 3), // DocumentReference-format
SearchRow(3122, 1941, 78, 1950, 0, 0, 3), // NutritionOrder-formula
SearchRow(3123, 1459, 938, 1467, 0, 0, 3), // Ingredient-function
SearchRow(3124, 3155, 84, 2131, 0, 0, 3), // individual-gender
SearchRow(3125, 3229, 98, 2007, 0, 0, 2), // observation-genetic-Observation-gene-amino-acid-change
SearchRow(3126, 3230, 98, 2008, 0, 0, 2), // observation-genetic-Observation-gene-dnavariant
SearchRow(3127, 3231, 98, 2009, 0, 0, 3), // observation-genetic-Observation-gene-identifier
SearchRow(3128, 2114, 31, 2132, 126, 0, 4), // Patient-general-practitioner
SearchRow(3129, 3156, 929, 2139, 0, 0, 2), // individual-given
SearchRow(3130, 1451, 879, 1456, 7, 0, 4), // ImplementationGuide-global
SearchRow(3131, 353, 41, 371, 19, 0, 4), // CarePlan-goal
SearchRow(3132, 633, 156, 649, 0, 0, 3), // CommunicationRequest-group-identifier
SearchRow(3132, 907, 160, 919, 0, 0, 3), // DeviceRequest-group-identifier
SearchRow(3132, 2400, 154, 2415, 0, 0, 3), // RequestGroup-group-identifier
SearchRow(3132, 2801, 162, 2823, 0, 0, 3), // Task-group-identifier
SearchRow(3133, 317, 932, 327, 879, 0, 4), // CapabilityStatement-guide
SearchRow(3134, 1986, 98, 2011, 944, 0, 4), // Observation-has-member
SearchRow(3135, 2372, 363, 2379, 27, 0, 4), // RegulatedAuthorization-holder
SearchRow(3137, 1923, 490, 1936, 0, 0, 3), // NamingSystem-id-type
SearchRow(3138, 852, 132, 856, 0, 0, 1), // DetectedIssue-identified
SearchRow(3139, 65, 13, 73, 0, 0, 3), // Account-identifier
SearchRow(3139, 93, 467, 107, 0, 0, 3), // ActivityDefinition-identifier
SearchRow(3139, 127, 892, 135, 0, 0, 3), // AdministrableProductDefinition-identifier
SearchRow(3139, 198, 53, 213, 0, 0, 3), // Appointment-identifier
SearchRow(3139, 231, 63, 241, 0, 0, 3), // AppointmentResponse-identifier
SearchRow(3139, 284, 130, 290, 0, 0, 3), // Basic-identifier
SearchRow(3139, 296, 948, 300, 0, 0, 3), // BodyStructure-identifier
SearchRow(3139, 306, 481, 311, 0, 0, 3), // Bundle-identifier
SearchRow(3139, 398, 11, 415, 0, 0, 3), // ChargeItem-identifier
SearchRow(3139, 435, 499, 445, 0, 0, 3), // ChargeItemDefinition-identifier
SearchRow(3139, 463, 501, 474, 0, 0, 3), // Citation-identifier
SearchRow(3139, 491, 359, 506, 0, 0, 3), // Claim-identifier
SearchRow(3139, 522, 694, 533, 0, 0, 3), // ClaimResponse-identifier
SearchRow(3139, 547, 111, 558, 0, 0, 3), // ClinicalImpression-identifier
SearchRow(3139, 570, 692, 578, 0, 0, 3), // ClinicalUseDefinition-identifier
SearchRow(3139, 601, 172, 616, 0, 0, 3), // Communication-identifier
SearchRow(3139, 634, 156, 650, 0, 0, 3), // CommunicationRequest-identifier
SearchRow(3139, 775, 166, 785, 0, 0, 3), // Contract-identifier
SearchRow(3139, 798, 347, 809, 0, 0, 3), // Coverage-identifier
SearchRow(3139, 819, 696, 826, 0, 0, 3), // CoverageEligibilityRequest-identifier
SearchRow(3139, 833, 698, 842, 0, 0, 3), // CoverageEligibilityResponse-identifier
SearchRow(3139, 860, 890, 873, 0, 0, 3), // Device-identifier
SearchRow(3139, 885, 894, 888, 0, 0, 3), // DeviceDefinition-identifier
SearchRow(3139, 893, 365, 898, 0, 0, 3), // DeviceMetric-identifier
SearchRow(3139, 931, 896, 934, 0, 0, 3), // DeviceUseStatement-identifier
SearchRow(3139, 1068, 485, 1074, 0, 0, 3), // Endpoint-identifier
SearchRow(3139, 1080, 950, 1085, 0, 0, 3), // EnrollmentRequest-identifier
SearchRow(3139, 1088, 952, 1091, 0, 0, 3), // EnrollmentResponse-identifier
SearchRow(3139, 1117, 469, 1131, 0, 0, 3), // EventDefinition-identifier
SearchRow(3139, 1155, 503, 1163, 0, 0, 3), // Evidence-identifier
SearchRow(3139, 1177, 505, 1181, 0, 0, 3), // EvidenceReport-identifier
SearchRow(3139, 1195, 507, 1204, 0, 0, 3), // EvidenceVariable-identifier
SearchRow(3139, 1220, 509, 1228, 0, 0, 3), // ExampleScenario-identifier
SearchRow(3139, 1247, 361, 1261, 0, 0, 3), // ExplanationOfBenefit-identifier
SearchRow(3139, 1285, 140, 1288, 0, 0, 3), // Flag-identifier
SearchRow(3139, 1310, 74, 1320, 0, 0, 3), // Group-identifier
SearchRow(3139, 1325, 954, 1329, 0, 0, 3), // GuidanceResponse-identifier
SearchRow(3139, 1338, 25, 1351, 0, 0, 3), // HealthcareService-identifier
SearchRow(3139, 1419, 704, 1426, 0, 0, 3), // ImmunizationEvaluation-identifier
SearchRow(3139, 1433, 706, 1441, 0, 0, 3), // ImmunizationRecommendation-identifier
SearchRow(3139, 1460, 938, 1468, 0, 0, 3), // Ingredient-identifier
SearchRow(3139, 1482, 80, 1496, 0, 0, 3), // InsurancePlan-identifier
SearchRow(3139, 1504, 17, 1517, 0, 0, 3), // Invoice-identifier
SearchRow(3139, 1541, 471, 1557, 0, 0, 3), // Library-identifier
SearchRow(3139, 1603, 82, 1618, 0, 0, 3), // Location-identifier
SearchRow(3139, 1628, 904, 1630, 0, 0, 3), // ManufacturedItemDefinition-identifier
SearchRow(3139, 1645, 473, 1659, 0, 0, 3), // Measure-identifier
SearchRow(3139, 1678, 708, 1687, 0, 0, 3), // MeasureReport-identifier
SearchRow(3139, 1699, 321, 1713, 0, 0, 3), // Media-identifier
SearchRow(3139, 1724, 927, 1733, 0, 0, 3), // Medication-identifier
SearchRow(3139, 1838, 377, 1851, 0, 0, 3), // MedicinalProductDefinition-identifier
SearchRow(3139, 1900, 384, 1910, 0, 0, 3), // MolecularSequence-identifier
SearchRow(3139, 1958, 956, 1960, 0, 0, 3), // NutritionProduct-identifier
SearchRow(3139, 2046, 27, 2059, 0, 0, 3), // Organization-identifier
SearchRow(3139, 2069, 29, 2083, 0, 0, 3), // OrganizationAffiliation-identifier
SearchRow(3139, 2097, 349, 2105, 0, 0, 3), // PackagedProductDefinition-identifier
SearchRow(3139, 2115, 31, 2133, 0, 0, 3), // Patient-identifier
SearchRow(3139, 2145, 700, 2152, 0, 0, 3), // PaymentNotice-identifier
SearchRow(3139, 2161, 702, 2169, 0, 0, 3), // PaymentReconciliation-identifier
SearchRow(3139, 2176, 958, 2183, 0, 0, 3), // Person-identifier
SearchRow(3139, 2203, 475, 2219, 0, 0, 3), // PlanDefinition-identifier
SearchRow(3139, 2239, 33, 2243, 0, 0, 3), // Practitioner-identifier
SearchRow(3139, 2249, 35, 2260, 0, 0, 3), // PractitionerRole-identifier
SearchRow(3139, 2320, 408, 2332, 0, 0, 3), // Questionnaire-identifier
SearchRow(3139, 2350, 152, 2361, 0, 0, 3), // QuestionnaireResponse-identifier
SearchRow(3139, 2373, 363, 2380, 0, 0, 3), // RegulatedAuthorization-identifier
SearchRow(3139, 2386, 37, 2391, 0, 0, 3), // RelatedPerson-identifier
SearchRow(3139, 2401, 154, 2416, 0, 0, 3), // RequestGroup-identifier
SearchRow(3139, 2436, 477, 2450, 0, 0, 3), // ResearchDefinition-identifier
SearchRow(3139, 2478, 479, 2492, 0, 0, 3), // ResearchElementDefinition-identifier
SearchRow(3139, 2512, 371, 2524, 0, 0, 3), // ResearchStudy-identifier
SearchRow(3139, 2537, 710, 2542, 0, 0, 3), // ResearchSubject-identifier
SearchRow(3139, 2584, 39, 2590, 0, 0, 3), // Schedule-identifier
SearchRow(3139, 2645, 100, 2653, 0, 0, 3), // Slot-identifier
SearchRow(3139, 2667, 9, 2679, 0, 0, 3), // Specimen-identifier
SearchRow(3139, 2687, 494, 2689, 0, 0, 3), // SpecimenDefinition-identifier
SearchRow(3139, 2733, 712, 2741, 0, 0, 3), // SubscriptionTopic-identifier
SearchRow(3139, 2754, 373, 2760, 0, 0, 3), // Substance-identifier
SearchRow(3139, 2769, 402, 2774, 0, 0, 3), // SubstanceDefinition-identifier
SearchRow(3139, 2802, 162, 2824, 0, 0, 3), // Task-identifier
SearchRow(3139, 2835, 960, 2841, 0, 0, 3), // TestReport-identifier
SearchRow(3139, 2855, 515, 2866, 0, 0, 3), // TestScript-identifier
SearchRow(3139, 2980, 962, 182, 0, 0, 3), // clinical-identifier
SearchRow(3139, 3017, 993, 594, 0, 0, 3), // conformance-identifier
SearchRow(3140, 1420, 704, 1427, 1000, 0, 4), // ImmunizationEvaluation-immunization-event
SearchRow(3141, 853, 132, 857, 174, 0, 4), // DetectedIssue-implicated
SearchRow(3142, 1097, 355, 1103, 158, 0, 4), // EpisodeOfCare-incoming-referral
SearchRow(3143, 571, 692, 579, 0, 0, 3), // ClinicalUseDefinition-indication
SearchRow(3144, 572, 692, 579, 0, 0, 4), // ClinicalUseDefinition-indication-reference
SearchRow(3145, 2538, 710, 2543, 31, 0, 4), // ResearchSubject-individual
SearchRow(3160, 1434, 706, 1445, 174, 0, 4), // ImmunizationRecommendation-information
SearchRow(3161, 128, 892, 136, 0, 0, 3), // AdministrableProductDefinition-ingredient
SearchRow(3161, 1629, 904, 1631, 0, 0, 3), // ManufacturedItemDefinition-ingredient
SearchRow(3161, 1725, 927, 38, 1002, 0, 4), // Medication-ingredient
SearchRow(3161, 1779, 400, 41, 373, 0, 4), // MedicationKnowledge-ingredient
SearchRow(3161, 1839, 377, 1852, 0, 0, 3), // MedicinalProductDefinition-ingredient
SearchRow(3162, 1726, 927, 37, 0, 0, 3), // Medication-ingredient-code
SearchRow(3162, 1780, 400, 40, 0, 0, 3), // MedicationKnowledge-ingredient-code
SearchRow(3163, 2022, 168, 2030, 7, 0, 4), // OperationDefinition-input-profile
SearchRow(3164, 1364, 339, 1382, 0, 0, 3), // ImagingStudy-instance
SearchRow(3164, 2023, 168, 2031, 0, 0, 3), // OperationDefinition-instance
SearchRow(3165, 776, 166, 786, 0, 0, 7), // Contract-instantiates
SearchRow(3166, 354, 41, 372, 1005, 0, 4), // CarePlan-instantiates-canonical
SearchRow(3166, 602, 172, 617, 1005, 0, 4), // Communication-instantiates-canonical
SearchRow(3166, 908, 160, 920, 1011, 0, 4), // DeviceRequest-instantiates-canonical
SearchRow(3166, 1273, 1014, 1278, 1005, 0, 4), // FamilyMemberHistory-instantiates-canonical
SearchRow(3166, 1942, 78, 1951, 1011, 0, 4), // NutritionOrder-instantiates-canonical
SearchRow(3166, 2269, 333, 2280, 1005, 0, 4), // Procedure-instantiates-canonical
SearchRow(3166, 2402, 154, 2417, 0, 0, 4), // RequestGroup-instantiates-canonical
SearchRow(3166, 2613, 158, 2630, 1011, 0, 4), // ServiceRequest-instantiates-canonical
SearchRow(3167, 355, 41, 373, 0, 0, 7), // CarePlan-instantiates-uri
SearchRow(3167, 603, 172, 618, 0, 0, 7), // Communication-instantiates-uri
SearchRow(3167, 909, 160, 921, 0, 0, 7), // DeviceRequest-instantiates-uri
SearchRow(3167, 1274, 1014, 1279, 0, 0, 7), // FamilyMemberHistory-instantiates-uri
SearchRow(3167, 1943, 78, 1952, 0, 0, 7), // NutritionOrder-instantiates-uri
SearchRow(3167, 2270, 333, 2281, 0, 0, 7), // Procedure-instantiates-uri
SearchRow(3167, 2403, 154, 2418, 0, 0, 7), // RequestGroup-instantiates-uri
SearchRow(3167, 2614, 158, 2631, 0, 0, 7), // ServiceRequest-instantiates-uri
SearchRow(3168, 910, 160, 922, 1016, 0, 4), // DeviceRequest-insurance
SearchRow(3169, 492, 359, 507, 27, 0, 4), // Claim-insurer
SearchRow(3169, 523, 694, 534, 27, 0, 4), // ClaimResponse-insurer
SearchRow(3169, 834, 698, 843, 27, 0, 4), // CoverageEligibilityResponse-insurer
SearchRow(3170, 1802, 164, 1811, 27, 0, 4), // MedicationRequest-intended-dispenser
SearchRow(3171, 1803, 164, 1815, 1019, 0, 4), // MedicationRequest-intended-performer
SearchRow(3172, 1804, 164, 1816, 0, 0, 3), // MedicationRequest-intended-performertype
SearchRow(3173, 356, 41, 374, 0, 0, 3), // CarePlan-intent
SearchRow(3173, 911, 160, 923, 0, 0, 3), // DeviceRequest-intent
SearchRow(3173, 1805, 164, 1814, 0, 0, 3), // MedicationRequest-intent
SearchRow(3173, 2404, 154, 2419, 0, 0, 3), // RequestGroup-intent
SearchRow(3173, 2615, 158, 2632, 0, 0, 3), // ServiceRequest-intent
SearchRow(3173, 2803, 162, 2825, 0, 0, 3), // Task-intent
SearchRow(3174, 573, 692, 580, 0, 0, 3), // ClinicalUseDefinition-interaction
SearchRow(3175, 1365, 339, 1377, 113, 0, 4), // ImagingStudy-interpreter
SearchRow(3176, 548, 111, 559, 1027, 0, 4), // ClinicalImpression-investigation
SearchRow(3177, 777, 166, 787, 0, 0, 1), // Contract-issued
SearchRow(3177, 940, 109, 952, 0, 0, 1), // DiagnosticReport-issued
SearchRow(3177, 2836, 960, 2842, 0, 0, 1), // TestReport-issued
SearchRow(3178, 1505, 17, 1518, 27, 0, 4), // Invoice-issuer
SearchRow(3179, 964, 138, 972, 174, 0, 4), // DocumentManifest-item
SearchRow(3179, 1576, 148, 1579, 174, 0, 4), // Linkage-item
SearchRow(3179, 1582, 912, 1589, 174, 0, 4), // List-item
SearchRow(3180, 3301, 152, 2362, 0, 0, 4), // questionnaireresponse-extensions-QuestionnaireResponse-item-subject
SearchRow(3181, 493, 359, 511, 890, 0, 4), // Claim-item-udi
SearchRow(3181, 1248, 361, 1266, 890, 0, 4), // ExplanationOfBenefit-item-udi
SearchRow(3182, 94, 467, 108, 0, 0, 3), // ActivityDefinition-jurisdiction
SearchRow(3182, 436, 499, 446, 0, 0, 3), // ChargeItemDefinition-jurisdiction
SearchRow(3182, 464, 501, 475, 0, 0, 3), // Citation-jurisdiction
SearchRow(3182, 1118, 469, 1132, 0, 0, 3), // EventDefinition-jurisdiction
SearchRow(3182, 1221, 509, 1229, 0, 0, 3), // ExampleScenario-jurisdiction
SearchRow(3182, 1542, 471, 1558, 0, 0, 3), // Library-jurisdiction
SearchRow(3182, 1646, 473, 1660, 0, 0, 3), // Measure-jurisdiction
SearchRow(3182, 2204, 475, 2220, 0, 0, 3), // PlanDefinition-jurisdiction
SearchRow(3182, 2321, 408, 2335, 0, 0, 3), // Questionnaire-jurisdiction
SearchRow(3182, 2437, 477, 2451, 0, 0, 3), // ResearchDefinition-jurisdiction
SearchRow(3182, 2479, 479, 2493, 0, 0, 3), // ResearchElementDefinition-jurisdiction
SearchRow(3182, 2856, 515, 2867, 0, 0, 3), // TestScript-jurisdiction
SearchRow(3182, 3018, 1035, 328, 0, 0, 3), // conformance-jurisdiction
SearchRow(3183, 2513, 371, 2525, 0, 0, 3), // ResearchStudy-keyword
SearchRow(3183, 2699, 7, 2709, 0, 0, 3), // StructureDefinition-keyword
SearchRow(3184, 1924, 490, 1932, 0, 0, 3), // NamingSystem-kind
SearchRow(3184, 2024, 168, 2032, 0, 0, 3), // OperationDefinition-kind
SearchRow(3184, 2700, 7, 2710, 0, 0, 3), // StructureDefinition-kind
SearchRow(3185, 588, 404, 592, 0, 0, 3), // CodeSystem-language
SearchRow(3185, 992, 124, 1007, 0, 0, 3), // DocumentReference-language
SearchRow(3185, 2116, 31, 2128, 0, 0, 3), // Patient-language
SearchRow(3186, 170, 102, 183, 0, 0, 1), // AllergyIntolerance-last-date
SearchRow(3187, 1034, 15, 1054, 0, 0, 6), // Encounter-length
SearchRow(3188, 1293, 19, 1299, 0, 0, 3), // Goal-lifecycle-status
SearchRow(3189, 2117, 31, 2134, 1049, 0, 4), // Patient-link
SearchRow(3189, 2177, 958, 2184, 1052, 0, 4), // Person-link
SearchRow(3190, 145, 76, 157, 82, 0, 4), // AdverseEvent-location
SearchRow(3190, 199, 53, 215, 82, 0, 4), // Appointment-location
SearchRow(3190, 232, 63, 237, 82, 0, 4), // AppointmentResponse-location
SearchRow(3190, 297, 948, 301, 0, 0, 3), // BodyStructure-location
SearchRow(3190, 861, 890, 874, 82, 0, 4), // Device-location
SearchRow(3190, 993, 124, 1008, 0, 0, 7), // DocumentReference-location
SearchRow(3190, 1035, 15, 1055, 82, 0, 4), // Encounter-location
SearchRow(3190, 1339, 25, 1352, 82, 0, 4), // HealthcareService-location
SearchRow(3190, 1390, 1000, 1403, 82, 0, 4), // Immunization-location
SearchRow(3190, 2070, 29, 2084, 82, 0, 4), // OrganizationAffiliation-location
SearchRow(3190, 2250, 35, 2261, 82, 0, 4), // PractitionerRole-location
SearchRow(3190, 2271, 333, 2282, 82, 0, 4), // Procedure-location
SearchRow(3190, 2294, 96, 2304, 82, 0, 4), // Provenance-location
SearchRow(3190, 2514, 371, 2526, 0, 0, 3), // ResearchStudy-location
SearchRow(3191, 1036, 15, 1056, 0, 0, 1), // Encounter-location-period
SearchRow(3192, 1391, 1000, 1404, 0, 0, 2), // Immunization-lot-number
SearchRow(3192, 1727, 927, 1731, 0, 0, 3), // Medication-lot-number
SearchRow(3193, 1311, 74, 1321, 1057, 0, 4), // Group-managing-entity
SearchRow(3194, 171, 102, 186, 0, 0, 3), // AllergyIntolerance-manifestation
SearchRow(3195, 129, 892, 137, 904, 0, 4), // AdministrableProductDefinition-manufactured-item
SearchRow(3195, 2098, 349, 2107, 0, 0, 4), // PackagedProductDefinition-manufactured-item
SearchRow(3196, 862, 890, 875, 0, 0, 2), // Device-manufacturer
SearchRow(3196, 1392, 1000, 1405, 27, 0, 4), // Immunization-manufacturer
SearchRow(3196, 1461, 938, 1469, 0, 0, 4), // Ingredient-manufacturer
SearchRow(3196, 1728, 927, 1734, 27, 0, 4), // Medication-manufacturer
SearchRow(3196, 1781, 400, 1791, 27, 0, 4), // MedicationKnowledge-manufacturer
SearchRow(3197, 1840, 377, 1853, 124, 0, 4), // MedicinalProductDefinition-master-file
SearchRow(3198, 1679, 708, 1688, 473, 0, 4), // MeasureReport-measure
SearchRow(3199, 941, 109, 953, 321, 0, 4), // DiagnosticReport-media
SearchRow(3200, 2099, 349, 2107, 0, 0, 4), // PackagedProductDefinition-medication
SearchRow(3200, 3203, 1062, 39, 927, 0, 4), // medications-medication
SearchRow(3206, 604, 172, 619, 0, 0, 3), // Communication-medium
SearchRow(3206, 635, 156, 651, 0, 0, 3), // CommunicationRequest-medium
SearchRow(3207, 1312, 74, 1322, 1067, 0, 4), // Group-member
SearchRow(3208, 307, 481, 310, 0, 0, 4), // Bundle-message
SearchRow(3209, 1987, 98, 2012, 0, 0, 3), // Observation-method
SearchRow(3209, 2569, 483, 2575, 0, 0, 3), // RiskAssessment-method
SearchRow(3210, 1366, 339, 1383, 0, 0, 3), // ImagingStudy-modality
SearchRow(3210, 1700, 321, 1714, 0, 0, 3), // Media-modality
SearchRow(3211, 318, 932, 331, 0, 0, 3), // CapabilityStatement-mode
SearchRow(3212, 863, 890, 876, 0, 0, 2), // Device-model
SearchRow(3213, 2804, 162, 2826, 0, 0, 1), // Task-modified
SearchRow(3214, 1782, 400, 1794, 0, 0, 3), // MedicationKnowledge-monitoring-program-name
SearchRow(3215, 1783, 400, 1795, 0, 0, 3), // MedicationKnowledge-monitoring-program-type
SearchRow(3216, 1784, 400, 1796, 1076, 0, 4), // MedicationKnowledge-monograph
SearchRow(3217, 1785, 400, 1797, 0, 0, 3), // MedicationKnowledge-monograph-type
SearchRow(3218, 298, 948, 302, 0, 0, 3), // BodyStructure-morphology
SearchRow(3219, 3261, 31, 2130, 0, 0, 2), // patient-extensions-Patient-mothersMaidenName
SearchRow(3220, 66, 13, 74, 0, 0, 2), // Account-name
SearchRow(3220, 95, 467, 109, 0, 0, 2), // ActivityDefinition-name
SearchRow(3220, 465, 501, 476, 0, 0, 2), // Citation-name
SearchRow(3220, 1069, 485, 1076, 0, 0, 2), // Endpoint-name
SearchRow(3220, 1119, 469, 1133, 0, 0, 2), // EventDefinition-name
SearchRow(3220, 1196, 507, 1205, 0, 0, 2), // EvidenceVariable-name
SearchRow(3220, 1222, 509, 1230, 0, 0, 2), // ExampleScenario-name
SearchRow(3220, 1340, 25, 1353, 0, 0, 2), // HealthcareService-name
SearchRow(3220, 1483, 80, 3221, 0, 0, 2), // InsurancePlan-name
SearchRow(3220, 1543, 471, 1559, 0, 0, 2), // Library-name
SearchRow(3220, 1604, 82, 1620, 0, 0, 2), // Location-name
SearchRow(3220, 1647, 473, 1661, 0, 0, 2), // Measure-name
SearchRow(3220, 1841, 377, 1855, 0, 0, 2), // MedicinalProductDefinition-name
SearchRow(3220, 2047, 27, 2061, 0, 0, 2), // Organization-name
SearchRow(3220, 2100, 349, 2106, 0, 0, 3), // PackagedProductDefinition-name
SearchRow(3220, 2118, 31, 2136, 0, 0, 2), // Patient-name
SearchRow(3220, 2178, 958, 2189, 0, 0, 2), // Person-name
SearchRow(3220, 2205, 475, 2221, 0, 0, 2), // PlanDefinition-name
SearchRow(3220, 2240, 33, 2244, 0, 0, 2), // Practitioner-name
SearchRow(3220, 2322, 408, 2336, 0, 0, 2), // Questionnaire-name
SearchRow(3220, 2387, 37, 2392, 0, 0, 2), // RelatedPerson-name
SearchRow(3220, 2438, 477, 2452, 0, 0, 2), // ResearchDefinition-name
SearchRow(3220, 2480, 479, 2494, 0, 0, 2), // ResearchElementDefinition-name
SearchRow(3220, 2770, 402, 2775, 0, 0, 2), // SubstanceDefinition-name
SearchRow(3220, 2857, 515, 2869, 0, 0, 2), // TestScript-name
SearchRow(3220, 3019, 517, 329, 0, 0, 2), // conformance-name
SearchRow(3222, 1842, 377, 1854, 0, 0, 3), // MedicinalProductDefinition-name-language
SearchRow(3223, 1605, 82, 1623, 0, 0, 8), // Location-near
SearchRow(3224, 2071, 29, 2085, 27, 0, 4), // OrganizationAffiliation-network
SearchRow(3225, 1583, 912, 1590, 0, 0, 2), // List-notes
SearchRow(3226, 2101, 349, 2107, 0, 0, 4), // PackagedProductDefinition-nutrition
SearchRow(3232, 399, 11, 416, 0, 0, 1), // ChargeItem-occurrence
SearchRow(3232, 636, 156, 11, 0, 0, 1), // CommunicationRequest-occurrence
SearchRow(3232, 2616, 158, 2633, 0, 0, 1), // ServiceRequest-occurrence
SearchRow(3233, 172, 102, 187, 0, 0, 1), // AllergyIntolerance-onset
SearchRow(3234, 721, 5, 739, 0, 0, 6), // Condition-onset-age
SearchRow(3235, 722, 5, 740, 0, 0, 1), // Condition-onset-date
SearchRow(3236, 723, 5, 741, 0, 0, 2), // Condition-onset-info
SearchRow(3237, 1606, 82, 1621, 0, 0, 3), // Location-operational-status
SearchRow(3238, 1701, 321, 1715, 1019, 0, 4), // Media-operator
SearchRow(3239, 1944, 78, 1953, 0, 0, 3), // NutritionOrder-oraldiet
SearchRow(3240, 753, 23, 761, 27, 0, 4), // Consent-organization
SearchRow(3240, 864, 890, 877, 27, 0, 4), // Device-organization
SearchRow(3240, 1070, 485, 1075, 27, 0, 4), // Endpoint-organization
SearchRow(3240, 1098, 355, 1102, 27, 0, 4), // EpisodeOfCare-organization
SearchRow(3240, 1341, 25, 1355, 27, 0, 4), // HealthcareService-organization
SearchRow(3240, 1607, 82, 1619, 27, 0, 4), // Location-organization
SearchRow(3240, 2119, 31, 2135, 27, 0, 4), // Patient-organization
SearchRow(3240, 2179, 958, 2188, 27, 0, 4), // Person-organization
SearchRow(3240, 2251, 35, 2262, 27, 0, 4), // PractitionerRole-organization
SearchRow(3241, 693, 881, 709, 881, 0, 4), // ConceptMap-other
SearchRow(3242, 255, 21, 274, 0, 0, 3), // AuditEvent-outcome
SearchRow(3242, 524, 694, 535, 0, 0, 3), // ClaimResponse-outcome
SearchRow(3242, 835, 698, 844, 0, 0, 3), // CoverageEligibilityResponse-outcome
SearchRow(3242, 2162, 702, 2170, 0, 0, 3), // PaymentReconciliation-outcome
SearchRow(3243, 2025, 168, 2033, 7, 0, 4), // OperationDefinition-output-profile
SearchRow(3244, 1484, 80, 1498, 27, 0, 4), // InsurancePlan-owned-by
SearchRow(3245, 67, 13, 75, 27, 0, 4), // Account-owner
SearchRow(3245, 2805, 162, 2827, 1079, 0, 4), // Task-owner
SearchRow(3246, 2102, 349, 2107, 0, 0, 4), // PackagedProductDefinition-package
SearchRow(3247, 2103, 349, 2108, 377, 0, 4), // PackagedProductDefinition-package-for
SearchRow(3248, 886, 894, 889, 894, 0, 4), // DeviceDefinition-parent
SearchRow(3248, 894, 365, 899, 890, 0, 4), // DeviceMetric-parent
SearchRow(3248, 1862, 369, 1866, 1011, 0, 4), // MessageDefinition-parent
SearchRow(3248, 2668, 9, 2680, 9, 0, 4), // Specimen-parent
SearchRow(3249, 3102, 31, 1018, 124, 0, 4), // example-extension
SearchRow(3250, 357, 41, 375, 41, 0, 4), // CarePlan-part-of
SearchRow(3250, 605, 172, 620, 174, 0, 4), // Communication-part-of
SearchRow(3250, 1037, 15, 1057, 15, 0, 4), // Encounter-part-of
SearchRow(3250, 1824, 367, 1831, 1088, 0, 4), // MedicationStatement-part-of
SearchRow(3250, 1988, 98, 2013, 1094, 0, 4), // Observation-part-of
SearchRow(3250, 2272, 333, 2283, 1101, 0, 4), // Procedure-part-of
SearchRow(3250, 2351, 152, 2363, 1105, 0, 4), // QuestionnaireResponse-part-of
SearchRow(3250, 2806, 162, 2828, 162, 0, 4), // Task-part-of
SearchRow(3251, 200, 53, 218, 0, 0, 3), // Appointment-part-status
SearchRow(3251, 233, 63, 242, 0, 0, 3), // AppointmentResponse-part-status
SearchRow(3252, 382, 357, 387, 1108, 0, 4), // CareTeam-participant
SearchRow(3252, 1038, 15, 1058, 1115, 0, 4), // Encounter-participant
SearchRow(3252, 1506, 17, 1519, 89, 0, 4), // Invoice-participant
SearchRow(3252, 2405, 154, 2410, 1119, 0, 4), // RequestGroup-participant
SearchRow(3252, 2837, 960, 2843, 0, 0, 7), // TestReport-participant
SearchRow(3253, 1507, 17, 1520, 0, 0, 3), // Invoice-participant-role
SearchRow(3254, 1039, 15, 1060, 0, 0, 3), // Encounter-participant-type
SearchRow(3255, 2072, 29, 2087, 27, 0, 4), // OrganizationAffiliation-participating-organization
SearchRow(3256, 1608, 82, 1622, 82, 0, 4), // Location-partof
SearchRow(3256, 2048, 27, 2062, 27, 0, 4), // Organization-partof
SearchRow(3256, 2515, 371, 2527, 371, 0, 4), // ResearchStudy-partof
SearchRow(3257, 2701, 7, 2713, 0, 0, 3), // StructureDefinition-path
SearchRow(3258, 68, 13, 79, 31, 0, 4), // Account-patient
SearchRow(3258, 201, 53, 216, 31, 0, 4), // Appointment-patient
SearchRow(3258, 234, 63, 238, 31, 0, 4), // AppointmentResponse-patient
SearchRow(3258, 256, 21, 269, 31, 0, 4), // AuditEvent-patient
SearchRow(3258, 285, 130, 292, 31, 0, 4), // Basic-patient
SearchRow(3258, 299, 948, 303, 31, 0, 4), // BodyStructure-patient
SearchRow(3258, 400, 11, 425, 31, 0, 4), // ChargeItem-patient
SearchRow(3258, 494, 359, 512, 31, 0, 4), // Claim-patient
SearchRow(3258, 525, 694, 536, 31, 0, 4), // ClaimResponse-patient
SearchRow(3258, 606, 172, 627, 31, 0, 4), // Communication-patient
SearchRow(3258, 637, 156, 659, 31, 0, 4), // CommunicationRequest-patient
SearchRow(3258, 778, 166, 791, 31, 0, 4), // Contract-patient
SearchRow(3258, 799, 347, 805, 31, 0, 4), // Coverage-patient
SearchRow(3258, 820, 696, 827, 31, 0, 4), // CoverageEligibilityRequest-patient
SearchRow(3258, 836, 698, 845, 31, 0, 4), // CoverageEligibilityResponse-patient
SearchRow(3258, 865, 890, 878, 31, 0, 4), // Device-patient
SearchRow(3258, 1081, 950, 1084, 31, 0, 4), // EnrollmentRequest-patient
SearchRow(3258, 1249, 361, 1267, 31, 0, 4), // ExplanationOfBenefit-patient
SearchRow(3258, 1326, 954, 1332, 31, 0, 4), // GuidanceResponse-patient
SearchRow(3258, 1421, 704, 1428, 31, 0, 4), // ImmunizationEvaluation-patient
SearchRow(3258, 1435, 706, 1442, 31, 0, 4), // ImmunizationRecommendation-patient
SearchRow(3258, 1508, 17, 1524, 31, 0, 4), // Invoice-patient
SearchRow(3258, 1680, 708, 1693, 31, 0, 4), // MeasureReport-patient
SearchRow(3258, 1702, 321, 1718, 31, 0, 4), // Media-patient
SearchRow(3258, 1901, 384, 1911, 31, 0, 4), // MolecularSequence-patient
SearchRow(3258, 2180, 958, 2185, 31, 0, 4), // Person-patient
SearchRow(3258, 2295, 96, 2308, 31, 0, 4), // Provenance-patient
SearchRow(3258, 2352, 152, 2368, 31, 0, 4), // QuestionnaireResponse-patient
SearchRow(3258, 2388, 37, 2393, 31, 0, 4), // RelatedPerson-patient
SearchRow(3258, 2406, 154, 2423, 31, 0, 4), // RequestGroup-patient
SearchRow(3258, 2539, 710, 2543, 31, 0, 4), // ResearchSubject-patient
SearchRow(3258, 2669, 9, 2683, 31, 0, 4), // Specimen-patient
SearchRow(3258, 2807, 162, 2822, 31, 0, 4), // Task-patient
SearchRow(3258, 2981, 1125, 184, 31, 0, 4), // clinical-patient
SearchRow(3262, 495, 359, 513, 118, 0, 4), // Claim-payee
SearchRow(3262, 1250, 361, 1268, 118, 0, 4), // ExplanationOfBenefit-payee
SearchRow(3263, 2719, 492, 2724, 0, 0, 3), // Subscription-payload
SearchRow(3264, 1071, 485, 1077, 0, 0, 3), // Endpoint-payload-type
SearchRow(3265, 526, 694, 537, 0, 0, 1), // ClaimResponse-payment-date
SearchRow(3266, 2163, 702, 2171, 27, 0, 4), // PaymentReconciliation-payment-issuer
SearchRow(3267, 2146, 700, 2153, 0, 0, 3), // PaymentNotice-payment-status
SearchRow(3268, 800, 347, 810, 1158, 0, 4), // Coverage-payor
SearchRow(3269, 358, 41, 363, 1079, 0, 4), // CarePlan-performer
SearchRow(3269, 912, 160, 924, 1079, 0, 4), // DeviceRequest-performer
SearchRow(3269, 942, 109, 954, 1162, 0, 4), // DiagnosticReport-performer
SearchRow(3269, 1367, 339, 1384, 1019, 0, 4), // ImagingStudy-performer
SearchRow(3269, 1393, 1000, 1406, 126, 0, 4), // Immunization-performer
SearchRow(3269, 1740, 511, 1748, 1119, 0, 4), // MedicationAdministration-performer
SearchRow(3269, 1757, 513, 1767, 89, 0, 4), // MedicationDispense-performer
SearchRow(3269, 1989, 98, 2014, 1108, 0, 4), // Observation-performer
SearchRow(3269, 2273, 333, 2284, 89, 0, 4), // Procedure-performer
SearchRow(3269, 2570, 483, 2576, 134, 0, 4), // RiskAssessment-performer
SearchRow(3269, 2617, 158, 2634, 1079, 0, 4), // ServiceRequest-performer
SearchRow(3269, 2808, 162, 2829, 0, 0, 3), // Task-performer
SearchRow(3270, 401, 11, 417, 1019, 0, 4), // ChargeItem-performer-actor
SearchRow(3271, 402, 11, 418, 0, 0, 3), // ChargeItem-performer-function
SearchRow(3272, 2618, 158, 2635, 0, 0, 3), // ServiceRequest-performer-type
SearchRow(3273, 403, 11, 419, 27, 0, 4), // ChargeItem-performing-organization
SearchRow(3274, 69, 13, 76, 0, 0, 1), // Account-period
SearchRow(3274, 672, 116, 685, 0, 0, 1), // Composition-period
SearchRow(3274, 754, 23, 766, 0, 0, 1), // Consent-period
SearchRow(3274, 994, 124, 1012, 0, 0, 1), // DocumentReference-period
SearchRow(3274, 1681, 708, 1689, 0, 0, 1), // MeasureReport-period
SearchRow(3274, 1925, 490, 1935, 0, 0, 1), // NamingSystem-period
SearchRow(3274, 2809, 162, 2819, 0, 0, 1), // Task-period
SearchRow(3275, 2073, 29, 2092, 0, 0, 3), // OrganizationAffiliation-phone
SearchRow(3275, 3157, 906, 2142, 0, 0, 3), // individual-phone
SearchRow(3276, 1485, 80, 1497, 0, 0, 2), // InsurancePlan-phonetic
SearchRow(3276, 2049, 27, 2060, 0, 0, 2), // Organization-phonetic
SearchRow(3276, 3158, 84, 2137, 0, 0, 2), // individual-phonetic
SearchRow(3277, 257, 21, 266, 0, 0, 7), // AuditEvent-policy
SearchRow(3278, 801, 347, 811, 1158, 0, 4), // Coverage-policy-holder
SearchRow(3279, 202, 53, 217, 33, 0, 4), // Appointment-practitioner
SearchRow(3279, 235, 63, 239, 33, 0, 4), // AppointmentResponse-practitioner
SearchRow(3279, 1040, 15, 1059, 33, 0, 4), // Encounter-practitioner
SearchRow(3279, 2181, 958, 2186, 33, 0, 4), // Person-practitioner
SearchRow(3279, 2252, 35, 2264, 33, 0, 4), // PractitionerRole-practitioner
SearchRow(3280, 96, 467, 114, 174, 0, 4), // ActivityDefinition-predecessor
SearchRow(3280, 1120, 469, 1138, 174, 0, 4), // EventDefinition-predecessor
SearchRow(3280, 1544, 471, 1564, 174, 0, 4), // Library-predecessor
SearchRow(3280, 1648, 473, 1666, 174, 0, 4), // Measure-predecessor
SearchRow(3280, 2206, 475, 2226, 174, 0, 4), // PlanDefinition-predecessor
SearchRow(3280, 2439, 477, 2457, 174, 0, 4), // ResearchDefinition-predecessor
SearchRow(3280, 2481, 479, 2499, 174, 0, 4), // ResearchElementDefinition-predecessor
SearchRow(3281, 2889, 732, 2892, 113, 0, 4), // VisionPrescription-prescriber
SearchRow(3282, 3204, 513, 1764, 164, 0, 4), // medications-prescription
SearchRow(3283, 549, 111, 560, 111, 0, 4), // ClinicalImpression-previous
SearchRow(3284, 404, 11, 420, 0, 0, 6), // ChargeItem-price-override
SearchRow(3285, 2074, 29, 2086, 27, 0, 4), // OrganizationAffiliation-primary-organization
SearchRow(3286, 2516, 371, 2529, 113, 0, 4), // ResearchStudy-principalinvestigator
SearchRow(3287, 913, 160, 925, 174, 0, 4), // DeviceRequest-prior-request
SearchRow(3288, 496, 359, 514, 0, 0, 3), // Claim-priority
SearchRow(3288, 638, 156, 652, 0, 0, 3), // CommunicationRequest-priority
SearchRow(3288, 1806, 164, 1817, 0, 0, 3), // MedicationRequest-priority
SearchRow(3288, 2407, 154, 2420, 0, 0, 3), // RequestGroup-priority
SearchRow(3288, 2619, 158, 2636, 0, 0, 3), // ServiceRequest-priority
SearchRow(3288, 2810, 162, 2830, 0, 0, 3), // Task-priority
SearchRow(3289, 2571, 483, 2577, 0, 0, 0), // RiskAssessment-probability
SearchRow(3290, 550, 111, 561, 1167, 0, 4), // ClinicalImpression-problem
SearchRow(3291, 497, 359, 515, 890, 0, 4), // Claim-procedure-udi
SearchRow(3291, 1251, 361, 1269, 890, 0, 4), // ExplanationOfBenefit-procedure-udi
SearchRow(3292, 574, 692, 582, 377, 0, 4), // ClinicalUseDefinition-product
SearchRow(3292, 694, 881, 706, 0, 0, 7), // ConceptMap-product
SearchRow(3293, 1843, 377, 1848, 0, 0, 3), // MedicinalProductDefinition-product-classification
SearchRow(3294, 1342, 25, 1354, 0, 0, 3), // HealthcareService-program
SearchRow(3295, 2517, 371, 2530, 475, 0, 4), // ResearchStudy-protocol
SearchRow(3296, 498, 359, 516, 126, 0, 4), // Claim-provider
SearchRow(3296, 821, 696, 828, 126, 0, 4), // CoverageEligibilityRequest-provider
SearchRow(3296, 1252, 361, 1270, 126, 0, 4), // ExplanationOfBenefit-provider
SearchRow(3296, 1945, 78, 1954, 113, 0, 4), // NutritionOrder-provider
SearchRow(3296, 2147, 700, 2154, 126, 0, 4), // PaymentNotice-provider
SearchRow(3297, 97, 467, 110, 0, 0, 2), // ActivityDefinition-publisher
SearchRow(3297, 437, 499, 447, 0, 0, 2), // ChargeItemDefinition-publisher
SearchRow(3297, 466, 501, 477, 0, 0, 2), // Citation-publisher
SearchRow(3297, 1121, 469, 1134, 0, 0, 2), // EventDefinition-publisher
SearchRow(3297, 1156, 503, 1164, 0, 0, 2), // Evidence-publisher
SearchRow(3297, 1178, 505, 1182, 0, 0, 2), // EvidenceReport-publisher
SearchRow(3297, 1197, 507, 1206, 0, 0, 2), // EvidenceVariable-publisher
SearchRow(3297, 1223, 509, 1231, 0, 0, 2), // ExampleScenario-publisher
SearchRow(3297, 1545, 471, 1560, 0, 0, 2), // Library-publisher
SearchRow(3297, 1649, 473, 1662, 0, 0, 2), // Measure-publisher
SearchRow(3297, 2207, 475, 2222, 0, 0, 2), // PlanDefinition-publisher
SearchRow(3297, 2323, 408, 2337, 0, 0, 2), // Questionnaire-publisher
SearchRow(3297, 2440, 477, 2453, 0, 0, 2), // ResearchDefinition-publisher
SearchRow(3297, 2482, 479, 2495, 0, 0, 2), // ResearchElementDefinition-publisher
SearchRow(3297, 2858, 515, 2870, 0, 0, 2), // TestScript-publisher
SearchRow(3297, 3020, 517, 330, 0, 0, 2), // conformance-publisher
SearchRow(3298, 755, 23, 767, 0, 0, 3), // Consent-purpose
SearchRow(3299, 405, 11, 421, 0, 0, 6), // ChargeItem-quantity
SearchRow(3299, 2755, 373, 2763, 0, 0, 6), // Substance-quantity
SearchRow(3300, 2353, 152, 2364, 408, 0, 4), // QuestionnaireResponse-questionnaire
SearchRow(3302, 1394, 1000, 1410, 98, 0, 4), // Immunization-reaction
SearchRow(3303, 1395, 1000, 1409, 0, 0, 1), // Immunization-reaction-date
SearchRow(3304, 1368, 339, 1378, 0, 0, 3), // ImagingStudy-reason
SearchRow(3305, 203, 53, 219, 0, 0, 3), // Appointment-reason-code
SearchRow(3305, 1041, 15, 1061, 0, 0, 3), // Encounter-reason-code
SearchRow(3305, 1396, 1000, 1411, 0, 0, 3), // Immunization-reason-code
SearchRow(3305, 2274, 333, 2285, 0, 0, 3), // Procedure-reason-code
SearchRow(3306, 1741, 511, 1749, 0, 0, 3), // MedicationAdministration-reason-given
SearchRow(3307, 1742, 511, 1752, 0, 0, 3), // MedicationAdministration-reason-not-given
SearchRow(3308, 204, 53, 220, 1170, 0, 4), // Appointment-reason-reference
SearchRow(3308, 1042, 15, 1062, 1170, 0, 4), // Encounter-reason-reference
SearchRow(3308, 1397, 1000, 1412, 1175, 0, 4), // Immunization-reason-reference
SearchRow(3308, 2275, 333, 2286, 1179, 0, 4), // Procedure-reason-reference
SearchRow(3309, 607, 172, 621, 0, 0, 1), // Communication-received
SearchRow(3310, 1758, 513, 1768, 1185, 0, 4), // MedicationDispense-receiver
SearchRow(3310, 1875, 150, 1885, 126, 0, 4), // MessageHeader-receiver
SearchRow(3310, 2777, 1188, 2780, 113, 0, 4), // SupplyDelivery-receiver
SearchRow(3311, 608, 172, 622, 1190, 0, 4), // Communication-recipient
SearchRow(3311, 639, 156, 653, 1190, 0, 4), // CommunicationRequest-recipient
SearchRow(3311, 965, 138, 975, 118, 0, 4), // DocumentManifest-recipient
SearchRow(3311, 1509, 17, 1521, 1158, 0, 4), // Invoice-recipient
SearchRow(3312, 2296, 96, 2305, 0, 0, 1), // Provenance-recorded
SearchRow(3313, 724, 5, 742, 0, 0, 1), // Condition-recorded-date
SearchRow(3314, 146, 76, 158, 104, 0, 4), // AdverseEvent-recorder
SearchRow(3314, 173, 102, 190, 104, 0, 4), // AllergyIntolerance-recorder
SearchRow(3315, 2880, 410, 2881, 0, 0, 7), // ValueSet-reference
SearchRow(3317, 1902, 384, 1914, 0, 0, 3), // MolecularSequence-referenceseqid
SearchRow(3318, 1903, 384, 1918, 0, 1200, 5), // MolecularSequence-referenceseqid-variant-coordinate
SearchRow(3319, 1904, 384, 1912, 0, 1207, 5), // MolecularSequence-referenceseqid-window-coordinate
SearchRow(3320, 1369, 339, 1379, 113, 0, 4), // ImagingStudy-referrer
SearchRow(3321, 2374, 363, 2381, 0, 0, 3), // RegulatedAuthorization-region
SearchRow(3322, 995, 124, 1014, 174, 0, 4), // DocumentReference-related
SearchRow(3323, 673, 116, 12, 0, 0, 3), // Composition-related-id
SearchRow(3323, 966, 138, 976, 0, 0, 3), // DocumentManifest-related-id
SearchRow(3324, 674, 116, 13, 116, 0, 4), // Composition-related-ref
SearchRow(3324, 967, 138, 977, 174, 0, 4), // DocumentManifest-related-ref
SearchRow(3325, 2182, 958, 2187, 37, 0, 4), // Person-relatedperson
SearchRow(3326, 996, 124, 1021, 124, 0, 4), // DocumentReference-relatesto
SearchRow(3327, 997, 124, 1020, 0, 0, 3), // DocumentReference-relation
SearchRow(3328, 998, 124, 1019, 0, 1214, 5), // DocumentReference-relationship
SearchRow(3328, 1275, 1014, 1280, 0, 0, 3), // FamilyMemberHistory-relationship
SearchRow(3328, 2389, 37, 2394, 0, 0, 3), // RelatedPerson-relationship
SearchRow(3329, 359, 41, 376, 41, 0, 4), // CarePlan-replaces
SearchRow(3329, 640, 156, 654, 156, 0, 4), // CommunicationRequest-replaces
SearchRow(3329, 2620, 158, 2637, 158, 0, 4), // ServiceRequest-replaces
SearchRow(3330, 1682, 708, 1690, 1219, 0, 4), // MeasureReport-reporter
SearchRow(3331, 527, 694, 538, 359, 0, 4), // ClaimResponse-request
SearchRow(3331, 837, 698, 846, 696, 0, 4), // CoverageEligibilityResponse-request
SearchRow(3331, 1089, 952, 1092, 950, 0, 4), // EnrollmentResponse-request
SearchRow(3331, 1327, 954, 1330, 0, 0, 3), // GuidanceResponse-request
SearchRow(3331, 1743, 511, 1750, 164, 0, 4), // MedicationAdministration-request
SearchRow(3331, 2148, 700, 2155, 174, 0, 4), // PaymentNotice-request
SearchRow(3331, 2164, 702, 2172, 162, 0, 4), // PaymentReconciliation-request
SearchRow(3332, 641, 156, 655, 89, 0, 4), // CommunicationRequest-requester
SearchRow(3332, 914, 160, 926, 1224, 0, 4), // DeviceRequest-requester
SearchRow(3332, 1807, 164, 1818, 89, 0, 4), // MedicationRequest-requester
SearchRow(3332, 2621, 158, 2638, 89, 0, 4), // ServiceRequest-requester
SearchRow(3332, 2785, 375, 2791, 89, 0, 4), // SupplyRequest-requester
SearchRow(3332, 2811, 162, 2831, 89, 0, 4), // Task-requester
SearchRow(3333, 406, 11, 422, 27, 0, 4), // ChargeItem-requesting-organization
SearchRow(3334, 528, 694, 539, 126, 0, 4), // ClaimResponse-requestor
SearchRow(3334, 838, 698, 847, 126, 0, 4), // CoverageEligibilityResponse-requestor
SearchRow(3334, 2165, 702, 2173, 126, 0, 4), // PaymentReconciliation-requestor
SearchRow(3335, 2622, 158, 2639, 0, 0, 3), // ServiceRequest-requisition
SearchRow(3336, 319, 932, 334, 0, 0, 3), // CapabilityStatement-resource
SearchRow(3336, 662, 406, 664, 0, 0, 3), // CompartmentDefinition-resource
SearchRow(3336, 1452, 879, 1453, 174, 0, 4), // ImplementationGuide-resource
SearchRow(3336, 2734, 712, 2743, 0, 0, 7), // SubscriptionTopic-resource
SearchRow(3337, 320, 932, 332, 7, 0, 4), // CapabilityStatement-resource-profile
SearchRow(3338, 2149, 700, 2156, 174, 0, 4), // PaymentNotice-response
SearchRow(3339, 1876, 150, 1891, 0, 0, 3), // MessageHeader-response-id
SearchRow(3340, 1877, 150, 1892, 126, 0, 4), // MessageHeader-responsible
SearchRow(3340, 1926, 490, 1933, 0, 0, 2), // NamingSystem-responsible
SearchRow(3341, 1759, 513, 1770, 113, 0, 4), // MedicationDispense-responsibleparty
SearchRow(3342, 943, 109, 955, 98, 0, 4), // DiagnosticReport-result
SearchRow(3342, 2838, 960, 2844, 0, 0, 3), // TestReport-result
SearchRow(3343, 147, 76, 159, 5, 0, 4), // AdverseEvent-resultingcondition
SearchRow(3344, 944, 109, 956, 1162, 0, 4), // DiagnosticReport-results-interpreter
SearchRow(3345, 2572, 483, 2578, 0, 0, 3), // RiskAssessment-risk
SearchRow(3346, 1462, 938, 1470, 0, 0, 3), // Ingredient-role
SearchRow(3346, 2075, 29, 2080, 0, 0, 3), // OrganizationAffiliation-role
SearchRow(3346, 2253, 35, 2257, 0, 0, 3), // PractitionerRole-role
SearchRow(3347, 130, 892, 138, 0, 0, 3), // AdministrableProductDefinition-route
SearchRow(3347, 174, 102, 185, 0, 0, 3), // AllergyIntolerance-route
SearchRow(3348, 2646, 100, 2654, 39, 0, 4), // Slot-schedule
SearchRow(3349, 756, 23, 769, 0, 0, 3), // Consent-scope
SearchRow(3350, 675, 116, 686, 0, 0, 3), // Composition-section
SearchRow(3351, 757, 23, 768, 0, 0, 3), // Consent-security-label
SearchRow(3351, 999, 124, 1022, 0, 0, 3), // DocumentReference-security-label
SearchRow(3352, 321, 932, 335, 0, 0, 3), // CapabilityStatement-security-service
SearchRow(3353, 609, 172, 623, 1229, 0, 4), // Communication-sender
SearchRow(3353, 642, 156, 656, 1229, 0, 4), // CommunicationRequest-sender
SearchRow(3353, 1878, 150, 1893, 126, 0, 4), // MessageHeader-sender
SearchRow(3354, 610, 172, 624, 0, 0, 1), // Communication-sent
SearchRow(3355, 1370, 339, 1385, 0, 0, 3), // ImagingStudy-series
SearchRow(3355, 1398, 1000, 1407, 0, 0, 2), // Immunization-series
SearchRow(3356, 148, 76, 160, 0, 0, 3), // AdverseEvent-seriousness
SearchRow(3357, 407, 11, 423, 1237, 0, 4), // ChargeItem-service
SearchRow(3357, 2076, 29, 2082, 25, 0, 4), // OrganizationAffiliation-service
SearchRow(3357, 2254, 35, 2259, 25, 0, 4), // PractitionerRole-service
SearchRow(3358, 205, 53, 221, 0, 0, 3), // Appointment-service-category
SearchRow(3358, 1343, 25, 1347, 0, 0, 3), // HealthcareService-service-category
SearchRow(3358, 2585, 39, 2592, 0, 0, 3), // Schedule-service-category
SearchRow(3358, 2647, 100, 2655, 0, 0, 3), // Slot-service-category
SearchRow(3359, 1043, 15, 1063, 27, 0, 4), // Encounter-service-provider
SearchRow(3360, 206, 53, 222, 0, 0, 3), // Appointment-service-type
SearchRow(3360, 1344, 25, 1357, 0, 0, 3), // HealthcareService-service-type
SearchRow(3360, 2586, 39, 2593, 0, 0, 3), // Schedule-service-type
SearchRow(3360, 2648, 100, 2656, 0, 0, 3), // Slot-service-type
SearchRow(3361, 1000, 124, 1013, 0, 0, 3), // DocumentReference-setting
SearchRow(3362, 149, 76, 161, 0, 0, 3), // AdverseEvent-severity
SearchRow(3362, 175, 102, 188, 0, 0, 3), // AllergyIntolerance-severity
SearchRow(3362, 725, 5, 743, 0, 0, 3), // Condition-severity
SearchRow(3363, 1276, 1014, 1281, 0, 0, 3), // FamilyMemberHistory-sex
SearchRow(3364, 2297, 96, 2306, 0, 0, 3), // Provenance-signature-type
SearchRow(3365, 779, 166, 788, 118, 0, 4), // Contract-signer
SearchRow(3366, 258, 21, 277, 0, 0, 3), // AuditEvent-site
SearchRow(3366, 1703, 321, 1709, 0, 0, 3), // Media-site
SearchRow(3366, 2518, 371, 2531, 82, 0, 4), // ResearchStudy-site
SearchRow(3367, 207, 53, 223, 100, 0, 4), // Appointment-slot
SearchRow(3368, 322, 932, 336, 0, 0, 2), // CapabilityStatement-software
SearchRow(3369, 259, 21, 276, 89, 0, 4), // AuditEvent-source
SearchRow(3369, 695, 881, 14, 410, 0, 4), // ConceptMap-source
SearchRow(3369, 895, 365, 900, 890, 0, 4), // DeviceMetric-source
SearchRow(3369, 968, 138, 978, 0, 0, 7), // DocumentManifest-source
SearchRow(3369, 1577, 148, 1579, 174, 0, 4), // Linkage-source
SearchRow(3369, 1584, 912, 1591, 1246, 0, 4), // List-source
SearchRow(3369, 1825, 367, 1830, 118, 0, 4), // MedicationStatement-source
SearchRow(3369, 1879, 150, 1895, 0, 0, 2), // MessageHeader-source
SearchRow(3369, 2354, 152, 2365, 104, 0, 4), // QuestionnaireResponse-source
SearchRow(3370, 696, 881, 703, 0, 0, 3), // ConceptMap-source-code
SearchRow(3371, 1786, 400, 1789, 0, 0, 3), // MedicationKnowledge-source-cost
SearchRow(3372, 758, 23, 770, 1251, 0, 4), // Consent-source-reference
SearchRow(3373, 697, 881, 707, 0, 0, 7), // ConceptMap-source-system
SearchRow(3374, 698, 881, 15, 410, 0, 4), // ConceptMap-source-uri
SearchRow(3374, 1880, 150, 1894, 0, 0, 7), // MessageHeader-source-uri
SearchRow(3375, 1044, 15, 1053, 0, 0, 3), // Encounter-special-arrangement
SearchRow(3376, 208, 53, 224, 0, 0, 3), // Appointment-specialty
SearchRow(3376, 1345, 25, 1356, 0, 0, 3), // HealthcareService-specialty
SearchRow(3376, 2077, 29, 2089, 0, 0, 3), // OrganizationAffiliation-specialty
SearchRow(3376, 2255, 35, 2265, 0, 0, 3), // PractitionerRole-specialty
SearchRow(3376, 2587, 39, 2594, 0, 0, 3), // Schedule-specialty
SearchRow(3376, 2649, 100, 2657, 0, 0, 3), // Slot-specialty
SearchRow(3377, 945, 109, 957, 9, 0, 4), // DiagnosticReport-specimen
SearchRow(3377, 1990, 98, 2015, 9, 0, 4), // Observation-specimen
SearchRow(3377, 2623, 158, 2640, 9, 0, 4), // ServiceRequest-specimen
SearchRow(3378, 2519, 371, 2532, 27, 0, 4), // ResearchStudy-sponsor
SearchRow(3379, 726, 5, 744, 0, 0, 3), // Condition-stage
SearchRow(3380, 1302, 1256, 1303, 0, 0, 3), // GraphDefinition-start
SearchRow(3380, 2650, 100, 2658, 0, 0, 1), // Slot-start
SearchRow(3381, 1294, 19, 30, 0, 0, 1), // Goal-start-date
SearchRow(3382, 1371, 339, 1386, 0, 0, 1), // ImagingStudy-started
SearchRow(3383, 70, 13, 77, 0, 0, 3), // Account-status
SearchRow(3383, 98, 467, 116, 0, 0, 3), // ActivityDefinition-status
SearchRow(3383, 209, 53, 226, 0, 0, 3), // Appointment-status
SearchRow(3383, 360, 41, 377, 0, 0, 3), // CarePlan-status
SearchRow(3383, 383, 357, 388, 0, 0, 3), // CareTeam-status
SearchRow(3383, 438, 499, 448, 0, 0, 3), // ChargeItemDefinition-status
SearchRow(3383, 467, 501, 478, 0, 0, 3), // Citation-status
SearchRow(3383, 499, 359, 517, 0, 0, 3), // Claim-status
SearchRow(3383, 529, 694, 540, 0, 0, 3), // ClaimResponse-status
SearchRow(3383, 551, 111, 562, 0, 0, 3), // ClinicalImpression-status
SearchRow(3383, 611, 172, 625, 0, 0, 3), // Communication-status
SearchRow(3383, 643, 156, 657, 0, 0, 3), // CommunicationRequest-status
SearchRow(3383, 676, 116, 688, 0, 0, 3), // Composition-status
SearchRow(3383, 759, 23, 771, 0, 0, 3), // Consent-status
SearchRow(3383, 780, 166, 789, 0, 0, 3), // Contract-status
SearchRow(3383, 802, 347, 812, 0, 0, 3), // Coverage-status
SearchRow(3383, 822, 696, 829, 0, 0, 3), // CoverageEligibilityRequest-status
SearchRow(3383, 839, 698, 848, 0, 0, 3), // CoverageEligibilityResponse-status
SearchRow(3383, 866, 890, 879, 0, 0, 3), // Device-status
SearchRow(3383, 915, 160, 927, 0, 0, 3), // DeviceRequest-status
SearchRow(3383, 946, 109, 958, 0, 0, 3), // DiagnosticReport-status
SearchRow(3383, 969, 138, 979, 0, 0, 3), // DocumentManifest-status
SearchRow(3383, 1001, 124, 1023, 0, 0, 3), // DocumentReference-status
SearchRow(3383, 1045, 15, 1064, 0, 0, 3), // Encounter-status
SearchRow(3383, 1072, 485, 1078, 0, 0, 3), // Endpoint-status
SearchRow(3383, 1082, 950, 1086, 0, 0, 3), // EnrollmentRequest-status
SearchRow(3383, 1090, 952, 1093, 0, 0, 3), // EnrollmentResponse-status
SearchRow(3383, 1099, 355, 1104, 0, 0, 3), // EpisodeOfCare-status
SearchRow(3383, 1122, 469, 1140, 0, 0, 3), // EventDefinition-status
SearchRow(3383, 1157, 503, 1165, 0, 0, 3), // Evidence-status
SearchRow(3383, 1179, 505, 1183, 0, 0, 3), // EvidenceReport-status
SearchRow(3383, 1198, 507, 1207, 0, 0, 3), // EvidenceVariable-status
SearchRow(3383, 1224, 509, 1232, 0, 0, 3), // ExampleScenario-status
SearchRow(3383, 1253, 361, 1271, 0, 0, 3), // ExplanationOfBenefit-status
SearchRow(3383, 1277, 1014, 1282, 0, 0, 3), // FamilyMemberHistory-status
SearchRow(3383, 1372, 339, 1387, 0, 0, 3), // ImagingStudy-status
SearchRow(3383, 1399, 1000, 1413, 0, 0, 3), // Immunization-status
SearchRow(3383, 1422, 704, 1429, 0, 0, 3), // ImmunizationEvaluation-status
SearchRow(3383, 1436, 706, 1443, 0, 0, 3), // ImmunizationRecommendation-status
SearchRow(3383, 1486, 80, 1499, 0, 0, 3), // InsurancePlan-status
SearchRow(3383, 1510, 17, 1522, 0, 0, 3), // Invoice-status
SearchRow(3383, 1546, 471, 1566, 0, 0, 3), // Library-status
SearchRow(3383, 1585, 912, 1592, 0, 0, 3), // List-status
SearchRow(3383, 1609, 82, 1624, 0, 0, 3), // Location-status
SearchRow(3383, 1650, 473, 1668, 0, 0, 3), // Measure-status
SearchRow(3383, 1683, 708, 1691, 0, 0, 3), // MeasureReport-status
SearchRow(3383, 1704, 321, 1716, 0, 0, 3), // Media-status
SearchRow(3383, 1729, 927, 1735, 0, 0, 3), // Medication-status
SearchRow(3383, 1787, 400, 1798, 0, 0, 3), // MedicationKnowledge-status
SearchRow(3383, 1844, 377, 1856, 0, 0, 3), // MedicinalProductDefinition-status
SearchRow(3383, 1946, 78, 1955, 0, 0, 3), // NutritionOrder-status
SearchRow(3383, 1959, 956, 1961, 0, 0, 3), // NutritionProduct-status
SearchRow(3383, 1991, 98, 2016, 0, 0, 3), // Observation-status
SearchRow(3383, 2104, 349, 2109, 0, 0, 3), // PackagedProductDefinition-status
SearchRow(3383, 2150, 700, 2157, 0, 0, 3), // PaymentNotice-status
SearchRow(3383, 2166, 702, 2174, 0, 0, 3), // PaymentReconciliation-status
SearchRow(3383, 2208, 475, 2228, 0, 0, 3), // PlanDefinition-status
SearchRow(3383, 2276, 333, 2287, 0, 0, 3), // Procedure-status
SearchRow(3383, 2324, 408, 2338, 0, 0, 3), // Questionnaire-status
SearchRow(3383, 2355, 152, 2366, 0, 0, 3), // QuestionnaireResponse-status
SearchRow(3383, 2375, 363, 2382, 0, 0, 3), // RegulatedAuthorization-status
SearchRow(3383, 2408, 154, 2421, 0, 0, 3), // RequestGroup-status
SearchRow(3383, 2441, 477, 2459, 0, 0, 3), // ResearchDefinition-status
SearchRow(3383, 2483, 479, 2501, 0, 0, 3), // ResearchElementDefinition-status
SearchRow(3383, 2520, 371, 2533, 0, 0, 3), // ResearchStudy-status
SearchRow(3383, 2540, 710, 2545, 0, 0, 3), // ResearchSubject-status
SearchRow(3383, 2624, 158, 2641, 0, 0, 3), // ServiceRequest-status
SearchRow(3383, 2651, 100, 2659, 0, 0, 3), // Slot-status
SearchRow(3383, 2670, 9, 2681, 0, 0, 3), // Specimen-status
SearchRow(3383, 2720, 492, 2728, 0, 0, 3), // Subscription-status
SearchRow(3383, 2735, 712, 2744, 0, 0, 3), // SubscriptionTopic-status
SearchRow(3383, 2756, 373, 2764, 0, 0, 3), // Substance-status
SearchRow(3383, 2778, 1188, 2781, 0, 0, 3), // SupplyDelivery-status
SearchRow(3383, 2786, 375, 2792, 0, 0, 3), // SupplyRequest-status
SearchRow(3383, 2812, 162, 2832, 0, 0, 3), // Task-status
SearchRow(3383, 2859, 515, 2871, 0, 0, 3), // TestScript-status
SearchRow(3383, 2890, 732, 2893, 0, 0, 3), // VisionPrescription-status
SearchRow(3383, 3021, 517, 337, 0, 0, 3), // conformance-status
SearchRow(3383, 3205, 1062, 1751, 0, 0, 3), // medications-status
SearchRow(3384, 1400, 1000, 1414, 0, 0, 3), // Immunization-status-reason
SearchRow(3385, 150, 76, 162, 371, 0, 4), // AdverseEvent-study
SearchRow(3385, 2541, 710, 2546, 371, 0, 4), // ResearchSubject-study
SearchRow(3386, 500, 359, 508, 890, 0, 4), // Claim-subdetail-udi
SearchRow(3386, 1254, 361, 1263, 890, 0, 4), // ExplanationOfBenefit-subdetail-udi
SearchRow(3387, 71, 13, 78, 1258, 0, 4), // Account-subject
SearchRow(3387, 151, 76, 163, 1266, 0, 4), // AdverseEvent-subject
SearchRow(3387, 286, 130, 291, 174, 0, 4), // Basic-subject
SearchRow(3387, 361, 41, 378, 1271, 0, 4), // CarePlan-subject
SearchRow(3387, 384, 357, 389, 1271, 0, 4), // CareTeam-subject
SearchRow(3387, 408, 11, 424, 1271, 0, 4), // ChargeItem-subject
SearchRow(3387, 552, 111, 563, 1271, 0, 4), // ClinicalImpression-subject
SearchRow(3387, 575, 692, 581, 1274, 0, 4), // ClinicalUseDefinition-subject
SearchRow(3387, 612, 172, 626, 1271, 0, 4), // Communication-subject
SearchRow(3387, 644, 156, 658, 1271, 0, 4), // CommunicationRequest-subject
SearchRow(3387, 677, 116, 689, 174, 0, 4), // Composition-subject
SearchRow(3387, 727, 5, 745, 1271, 0, 4), // Condition-subject
SearchRow(3387, 781, 166, 790, 174, 0, 4), // Contract-subject
SearchRow(3387, 916, 160, 928, 1282, 0, 4), // DeviceRequest-subject
SearchRow(3387, 932, 896, 935, 1271, 0, 4), // DeviceUseStatement-subject
SearchRow(3387, 947, 109, 959, 1287, 0, 4), // DiagnosticReport-subject
SearchRow(3387, 970, 138, 980, 1297, 0, 4), // DocumentManifest-subject
SearchRow(3387, 1002, 124, 1024, 1297, 0, 4), // DocumentReference-subject
SearchRow(3387, 1046, 15, 1065, 1271, 0, 4), // Encounter-subject
SearchRow(3387, 1083, 950, 1084, 31, 0, 4), // EnrollmentRequest-subject
SearchRow(3387, 1286, 140, 1289, 1302, 0, 4), // Flag-subject
SearchRow(3387, 1295, 19, 1300, 1311, 0, 4), // Goal-subject
SearchRow(3387, 1328, 954, 1331, 1271, 0, 4), // GuidanceResponse-subject
SearchRow(3387, 1373, 339, 1388, 1315, 0, 4), // ImagingStudy-subject
SearchRow(3387, 1511, 17, 1523, 1271, 0, 4), // Invoice-subject
SearchRow(3387, 1586, 912, 1593, 1282, 0, 4), // List-subject
SearchRow(3387, 1684, 708, 1692, 1319, 0, 4), // MeasureReport-subject
SearchRow(3387, 1705, 321, 1717, 1327, 0, 4), // Media-subject
SearchRow(3387, 1744, 511, 1753, 1271, 0, 4), // MedicationAdministration-subject
SearchRow(3387, 1760, 513, 1769, 1271, 0, 4), // MedicationDispense-subject
SearchRow(3387, 1808, 164, 1819, 1271, 0, 4), // MedicationRequest-subject
SearchRow(3387, 1826, 367, 1832, 1271, 0, 4), // MedicationStatement-subject
SearchRow(3387, 1992, 98, 2017, 1287, 0, 4), // Observation-subject
SearchRow(3387, 2277, 333, 2288, 1271, 0, 4), // Procedure-subject
SearchRow(3387, 2356, 152, 2367, 174, 0, 4), // QuestionnaireResponse-subject
SearchRow(3387, 2376, 363, 2383, 1335, 0, 4), // RegulatedAuthorization-subject
SearchRow(3387, 2409, 154, 2422, 1271, 0, 4), // RequestGroup-subject
SearchRow(3387, 2573, 483, 2579, 1271, 0, 4), // RiskAssessment-subject
SearchRow(3387, 2625, 158, 2642, 1282, 0, 4), // ServiceRequest-subject
SearchRow(3387, 2671, 9, 2682, 1349, 0, 4), // Specimen-subject
SearchRow(3387, 2787, 375, 2790, 1355, 0, 4), // SupplyRequest-subject
SearchRow(3387, 2813, 162, 2821, 174, 0, 4), // Task-subject
SearchRow(3387, 3103, 5, 745, 27, 0, 4), // example-reference
SearchRow(3388, 2325, 408, 2339, 0, 0, 3), // Questionnaire-subject-type
SearchRow(3389, 803, 347, 813, 1049, 0, 4), // Coverage-subscriber
SearchRow(3390, 152, 76, 164, 1359, 0, 4), // AdverseEvent-substance
SearchRow(3390, 1463, 938, 1472, 0, 0, 4), // Ingredient-substance
SearchRow(3391, 1464, 938, 1471, 0, 0, 3), // Ingredient-substance-code
SearchRow(3392, 1465, 938, 1472, 0, 0, 4), // Ingredient-substance-definition
SearchRow(3393, 2757, 373, 60, 373, 0, 4), // Substance-substance-reference
SearchRow(3394, 260, 21, 278, 0, 0, 3), // AuditEvent-subtype
SearchRow(3395, 99, 467, 115, 174, 0, 4), // ActivityDefinition-successor
SearchRow(3395, 1123, 469, 1139, 174, 0, 4), // EventDefinition-successor
SearchRow(3395, 1547, 471, 1565, 174, 0, 4), // Library-successor
SearchRow(3395, 1651, 473, 1667, 174, 0, 4), // Measure-successor
SearchRow(3395, 2209, 475, 2227, 174, 0, 4), // PlanDefinition-successor
SearchRow(3395, 2442, 477, 2458, 174, 0, 4), // ResearchDefinition-successor
SearchRow(3395, 2484, 479, 2500, 174, 0, 4), // ResearchElementDefinition-successor
SearchRow(3396, 1947, 78, 1956, 0, 0, 3), // NutritionOrder-supplement
SearchRow(3397, 589, 404, 595, 404, 0, 4), // CodeSystem-supplements
SearchRow(3398, 2779, 1188, 2782, 126, 0, 4), // SupplyDelivery-supplier
SearchRow(3398, 2788, 375, 2793, 1367, 0, 4), // SupplyRequest-supplier
SearchRow(3399, 1437, 706, 1444, 1370, 0, 4), // ImmunizationRecommendation-support
SearchRow(3400, 323, 932, 333, 7, 0, 4), // CapabilityStatement-supported-profile
SearchRow(3401, 210, 53, 227, 174, 0, 4), // Appointment-supporting-info
SearchRow(3401, 553, 111, 564, 174, 0, 4), // ClinicalImpression-supporting-info
SearchRow(3402, 590, 404, 596, 0, 0, 7), // CodeSystem-system
SearchRow(3402, 2026, 168, 2034, 0, 0, 3), // OperationDefinition-system
SearchRow(3403, 699, 881, 16, 410, 0, 4), // ConceptMap-target
SearchRow(3403, 1881, 150, 1886, 890, 0, 4), // MessageHeader-target
SearchRow(3403, 2298, 96, 2307, 174, 0, 4), // Provenance-target
SearchRow(3403, 2600, 170, 2606, 0, 0, 3), // SearchParameter-target
SearchRow(3403, 2885, 1373, 2886, 174, 0, 4), // VerificationResult-target
SearchRow(3404, 700, 881, 704, 0, 0, 3), // ConceptMap-target-code
SearchRow(3405, 1296, 19, 31, 0, 0, 1), // Goal-target-date
SearchRow(3406, 1401, 1000, 1408, 0, 0, 3), // Immunization-target-disease
SearchRow(3406, 1423, 704, 1430, 0, 0, 3), // ImmunizationEvaluation-target-disease
SearchRow(3406, 1438, 706, 1446, 0, 0, 3), // ImmunizationRecommendation-target-disease
SearchRow(3407, 131, 892, 139, 0, 0, 3), // AdministrableProductDefinition-target-species
SearchRow(3408, 701, 881, 708, 0, 0, 7), // ConceptMap-target-system
SearchRow(3409, 702, 881, 17, 410, 0, 4), // ConceptMap-target-uri
SearchRow(3410, 1927, 490, 1931, 0, 0, 3), // NamingSystem-telecom
SearchRow(3410, 2078, 29, 2090, 0, 0, 3), // OrganizationAffiliation-telecom
SearchRow(3410, 3159, 906, 2140, 0, 0, 3), // individual-telecom
SearchRow(3411, 2839, 960, 2846, 0, 0, 2), // TestReport-tester
SearchRow(3412, 2840, 960, 2845, 515, 0, 4), // TestReport-testscript
SearchRow(3413, 2860, 515, 2868, 0, 0, 2), // TestScript-testscript-capability
SearchRow(3414, 308, 481, 312, 0, 0, 1), // Bundle-timestamp
SearchRow(3415, 100, 467, 117, 0, 0, 2), // ActivityDefinition-title
SearchRow(3415, 439, 499, 449, 0, 0, 2), // ChargeItemDefinition-title
SearchRow(3415, 468, 501, 479, 0, 0, 2), // Citation-title
SearchRow(3415, 678, 116, 690, 0, 0, 2), // Composition-title
SearchRow(3415, 1124, 469, 1141, 0, 0, 2), // EventDefinition-title
SearchRow(3415, 1158, 503, 1166, 0, 0, 2), // Evidence-title
SearchRow(3415, 1199, 507, 1208, 0, 0, 2), // EvidenceVariable-title
SearchRow(3415, 1548, 471, 1567, 0, 0, 2), // Library-title
SearchRow(3415, 1587, 912, 1594, 0, 0, 2), // List-title
SearchRow(3415, 1652, 473, 1669, 0, 0, 2), // Measure-title
SearchRow(3415, 2210, 475, 2229, 0, 0, 2), // PlanDefinition-title
SearchRow(3415, 2326, 408, 2340, 0, 0, 2), // Questionnaire-title
SearchRow(3415, 2443, 477, 2460, 0, 0, 2), // ResearchDefinition-title
SearchRow(3415, 2485, 479, 2502, 0, 0, 2), // ResearchElementDefinition-title
SearchRow(3415, 2521, 371, 2534, 0, 0, 2), // ResearchStudy-title
SearchRow(3415, 2736, 712, 2745, 0, 0, 2), // SubscriptionTopic-title
SearchRow(3415, 2861, 515, 2872, 0, 0, 2), // TestScript-title
SearchRow(3415, 3022, 1375, 338, 0, 0, 2), // conformance-title
SearchRow(3416, 101, 467, 118, 0, 0, 3), // ActivityDefinition-topic
SearchRow(3416, 1125, 469, 1142, 0, 0, 3), // EventDefinition-topic
SearchRow(3416, 1549, 471, 1568, 0, 0, 3), // Library-topic
SearchRow(3416, 1653, 473, 1670, 0, 0, 3), // Measure-topic
SearchRow(3416, 2211, 475, 2230, 0, 0, 3), // PlanDefinition-topic
SearchRow(3416, 2444, 477, 2461, 0, 0, 3), // ResearchDefinition-topic
SearchRow(3416, 2486, 479, 2503, 0, 0, 3), // ResearchElementDefinition-topic
SearchRow(3417, 1512, 17, 1525, 0, 0, 6), // Invoice-totalgross
SearchRow(3418, 1513, 17, 1526, 0, 0, 6), // Invoice-totalnet
SearchRow(3419, 2737, 712, 2742, 0, 0, 2), // SubscriptionTopic-trigger-description
SearchRow(3420, 72, 13, 80, 0, 0, 3), // Account-type
SearchRow(3420, 261, 21, 279, 0, 0, 3), // AuditEvent-type
SearchRow(3420, 309, 481, 313, 0, 0, 3), // Bundle-type
SearchRow(3420, 576, 692, 583, 0, 0, 3), // ClinicalUseDefinition-type
SearchRow(3420, 804, 347, 814, 0, 0, 3), // Coverage-type
SearchRow(3420, 867, 890, 880, 0, 0, 3), // Device-type
SearchRow(3420, 887, 894, 890, 0, 0, 3), // DeviceDefinition-type
SearchRow(3420, 896, 365, 901, 0, 0, 3), // DeviceMetric-type
SearchRow(3420, 1313, 74, 1323, 0, 0, 3), // Group-type
SearchRow(3420, 1487, 80, 1500, 0, 0, 3), // InsurancePlan-type
SearchRow(3420, 1514, 17, 1527, 0, 0, 3), // Invoice-type
SearchRow(3420, 1550, 471, 1569, 0, 0, 3), // Library-type
SearchRow(3420, 1610, 82, 1625, 0, 0, 3), // Location-type
SearchRow(3420, 1706, 321, 1719, 0, 0, 3), // Media-type
SearchRow(3420, 1761, 513, 1771, 0, 0, 3), // MedicationDispense-type
SearchRow(3420, 1845, 377, 1857, 0, 0, 3), // MedicinalProductDefinition-type
SearchRow(3420, 1905, 384, 1917, 0, 0, 3), // MolecularSequence-type
SearchRow(3420, 1928, 490, 1934, 0, 0, 3), // NamingSystem-type
SearchRow(3420, 2027, 168, 2035, 0, 0, 3), // OperationDefinition-type
SearchRow(3420, 2050, 27, 2063, 0, 0, 3), // Organization-type
SearchRow(3420, 2212, 475, 2231, 0, 0, 3), // PlanDefinition-type
SearchRow(3420, 2601, 170, 2607, 0, 0, 3), // SearchParameter-type
SearchRow(3420, 2672, 9, 2684, 0, 0, 3), // Specimen-type
SearchRow(3420, 2688, 494, 2690, 0, 0, 3), // SpecimenDefinition-type
SearchRow(3420, 2702, 7, 2714, 0, 0, 7), // StructureDefinition-type
SearchRow(3420, 2721, 492, 2725, 0, 0, 3), // Subscription-type
SearchRow(3420, 2983, 1386, 191, 0, 0, 3), // clinical-type
SearchRow(3421, 868, 890, 881, 0, 0, 2), // Device-udi-carrier
SearchRow(3422, 869, 890, 882, 0, 0, 2), // Device-udi-di
SearchRow(3423, 102, 467, 119, 0, 0, 7), // ActivityDefinition-url
SearchRow(3423, 440, 499, 450, 0, 0, 7), // ChargeItemDefinition-url
SearchRow(3423, 469, 501, 480, 0, 0, 7), // Citation-url
SearchRow(3423, 782, 166, 792, 0, 0, 7), // Contract-url
SearchRow(3423, 870, 890, 883, 0, 0, 7), // Device-url
SearchRow(3423, 1126, 469, 1143, 0, 0, 7), // EventDefinition-url
SearchRow(3423, 1159, 503, 1167, 0, 0, 7), // Evidence-url
SearchRow(3423, 1180, 505, 1184, 0, 0, 7), // EvidenceReport-url
SearchRow(3423, 1200, 507, 1209, 0, 0, 7), // EvidenceVariable-url
SearchRow(3423, 1225, 509, 1233, 0, 0, 7), // ExampleScenario-url
SearchRow(3423, 1551, 471, 1570, 0, 0, 7), // Library-url
SearchRow(3423, 1654, 473, 1671, 0, 0, 7), // Measure-url
SearchRow(3423, 2213, 475, 2232, 0, 0, 7), // PlanDefinition-url
SearchRow(3423, 2327, 408, 2341, 0, 0, 7), // Questionnaire-url
SearchRow(3423, 2445, 477, 2462, 0, 0, 7), // ResearchDefinition-url
SearchRow(3423, 2487, 479, 2504, 0, 0, 7), // ResearchElementDefinition-url
SearchRow(3423, 2722, 492, 2723, 0, 0, 7), // Subscription-url
SearchRow(3423, 2738, 712, 2746, 0, 0, 7), // SubscriptionTopic-url
SearchRow(3423, 2862, 515, 2873, 0, 0, 7), // TestScript-url
SearchRow(3423, 3023, 1393, 339, 0, 0, 7), // conformance-url
SearchRow(3424, 501, 359, 518, 0, 0, 3), // Claim-use
SearchRow(3424, 530, 694, 541, 0, 0, 3), // ClaimResponse-use
SearchRow(3425, 1402, 1000, 1415, 0, 0, 3), // Immunization-vaccine-code
SearchRow(3426, 1439, 706, 1447, 0, 0, 3), // ImmunizationRecommendation-vaccine-type
SearchRow(3427, 1314, 74, 32, 0, 0, 3), // Group-value
SearchRow(3427, 1929, 490, 1937, 0, 0, 2), // NamingSystem-value
SearchRow(3428, 1993, 98, 44, 0, 0, 3), // Observation-value-concept
SearchRow(3429, 1994, 98, 48, 0, 0, 1), // Observation-value-date
SearchRow(3430, 1995, 98, 46, 0, 0, 6), // Observation-value-quantity
SearchRow(3431, 1996, 98, 49, 0, 0, 2), // Observation-value-string
SearchRow(3437, 2703, 7, 2712, 410, 0, 4), // StructureDefinition-valueset
SearchRow(3438, 1906, 384, 1919, 0, 0, 0), // MolecularSequence-variant-end
SearchRow(3439, 1907, 384, 1920, 0, 0, 0), // MolecularSequence-variant-start
SearchRow(3440, 176, 102, 192, 0, 0, 3), // AllergyIntolerance-verification-status
SearchRow(3440, 728, 5, 746, 0, 0, 3), // Condition-verification-status
SearchRow(3441, 103, 467, 122, 0, 0, 3), // ActivityDefinition-version
SearchRow(3441, 441, 499, 453, 0, 0, 3), // ChargeItemDefinition-version
SearchRow(3441, 470, 501, 483, 0, 0, 3), // Citation-version
SearchRow(3441, 1127, 469, 1146, 0, 0, 3), // EventDefinition-version
SearchRow(3441, 1160, 503, 1170, 0, 0, 3), // Evidence-version
SearchRow(3441, 1201, 507, 1212, 0, 0, 3), // EvidenceVariable-version
SearchRow(3441, 1226, 509, 1236, 0, 0, 3), // ExampleScenario-version
SearchRow(3441, 1552, 471, 1573, 0, 0, 3), // Library-version
SearchRow(3441, 1655, 473, 1674, 0, 0, 3), // Measure-version
SearchRow(3441, 2214, 475, 2235, 0, 0, 3), // PlanDefinition-version
SearchRow(3441, 2328, 408, 2344, 0, 0, 3), // Questionnaire-version
SearchRow(3441, 2446, 477, 2465, 0, 0, 3), // ResearchDefinition-version
SearchRow(3441, 2488, 479, 2507, 0, 0, 3), // ResearchElementDefinition-version
SearchRow(3441, 2739, 712, 2748, 0, 0, 3), // SubscriptionTopic-version
SearchRow(3441, 2863, 515, 2876, 0, 0, 3), // TestScript-version
SearchRow(3441, 3024, 1393, 343, 0, 0, 3), // conformance-version
SearchRow(3442, 1707, 321, 1720, 0, 0, 3), // Media-view
SearchRow(3443, 2299, 96, 53, 0, 0, 1), // Provenance-when
SearchRow(3444, 1762, 513, 1772, 0, 0, 1), // MedicationDispense-whenhandedover
SearchRow(3445, 1763, 513, 1773, 0, 0, 1), // MedicationDispense-whenprepared
SearchRow(3446, 1908, 384, 1915, 0, 0, 0), // MolecularSequence-window-end
SearchRow(3447, 1909, 384, 1916, 0, 0, 0), // MolecularSequence-window-start
];

#[rustfmt::skip]
static LISTS: [u16; 1407] = [
0,1,2547,1,1025,1,710,1,2692,1,2660,1,391,1,64,1,
1027,1,1501,1,1290,1,243,1,747,1,1333,1,2037,1,2064,1,
2110,1,2236,1,2245,1,2384,1,2580,1,344,9,193,1799,2794,1938,
2395,2887,902,2608,628,1,193,7,2236,858,2110,1333,2245,2384,1595,1,
228,8,2236,1304,2037,379,858,2110,2245,2384,1,1304,1,140,1,1938,
1,1473,1,1595,4,2110,2175,2236,2384,6,2236,2037,858,2110,2245,2384,
1,2289,1,1962,1,2643,1,165,4,2236,2110,2245,2384,1,936,1,
542,2,2236,2245,1,665,5,2236,2037,2110,2245,2384,1,981,3,2236,
2037,2245,1,280,1,849,3,2236,858,2245,1,960,1,1283,5,2236,
2037,858,2110,2245,1,1574,1,1867,1,2345,1,2395,1,628,1,2608,
1,902,1,2794,1,1799,1,772,1,2019,1,2595,1,597,140,64,
81,123,140,165,193,228,243,280,293,294,295,304,314,344,379,390,
391,426,454,484,519,542,565,585,597,628,660,665,691,710,747,772,
793,815,830,849,858,884,891,902,929,936,960,981,1027,1066,1079,1087,
1094,1105,1147,1171,1187,1213,1237,1272,1283,1290,1301,1304,1324,1333,1358,1389,
1416,1431,1448,1457,1473,1501,1528,1574,1580,1595,1626,1633,1675,1694,1721,1736,
1754,1774,1799,1820,1833,1858,1867,1896,1921,1938,1957,1962,2018,2019,2036,2037,
2064,2093,2110,2143,2158,2175,2190,2236,2245,2266,2289,2309,2345,2369,2384,2395,
2424,2466,2508,2535,2567,2580,2595,2608,2643,2660,2685,2692,2715,2716,2729,2730,
2749,2765,2776,2783,2794,2833,2834,2847,2877,2884,2887,5,344,1799,1938,2608,
1431,1,1694,2,344,2608,6,344,1799,1938,902,2608,1431,1,2266,3,
344,1799,2608,1,1358,5,193,228,344,2794,2608,1,793,1,2093,3,
2110,2175,2384,1,1094,1,379,1,484,1,1237,1,2369,1,891,1,
1820,1,1858,1,2508,1,2749,1,2783,1,1833,4,1306,2984,1314,63,
1,1896,6,1897,1,1907,3380,1906,3086,6,1897,2968,1909,3449,1908,3448,
1,1774,1,2765,1,585,1,660,1,2309,1,2877,14,165,710,902,
936,1272,1580,1721,1736,1754,1799,1820,1962,2266,2608,4,2977,2984,1993,3432,
4,2977,2984,1994,3433,4,2977,2984,1995,3434,4,2977,2984,1996,3436,4,
1970,2984,1974,3432,4,1970,2984,1975,3434,4,1976,2984,1980,3432,4,1976,
2984,1981,3434,1,81,1,1105,1,1528,1,1633,1,2190,1,2424,1,
2466,1,304,1,2567,1,1066,2,2037,2245,1,1921,1,2716,1,2685,
2,1094,1027,1,426,1,454,1,1147,1,1171,1,1187,1,1213,1,
1736,1,1754,1,2847,14,314,585,660,691,1301,1448,1858,1921,2019,2595,
2692,2715,2833,2877,4,85,2984,84,3435,4,429,2984,428,3435,4,457,
2984,456,3435,4,1109,2984,1108,3435,4,1150,2984,1149,3435,4,1174,2984,
1173,3435,4,1190,2984,1189,3435,4,1216,2984,1215,3435,4,1533,2984,1532,
3435,4,1637,2984,1636,3435,4,2194,2984,2193,3435,4,2313,2984,2312,3435,
4,2428,2984,2427,3435,4,2470,2984,2469,3435,4,2850,2984,2849,3435,4,
3012,2984,3011,3435,4,85,2984,83,3432,4,429,2984,427,3432,4,457,
2984,455,3432,4,1109,2984,1107,3432,4,1150,2984,1148,3432,4,1174,2984,
1172,3432,4,1190,2984,1188,3432,4,1216,2984,1214,3432,4,1533,2984,1531,
3432,4,1637,2984,1635,3432,4,2194,2984,2192,3432,4,2313,2984,2311,3432,
4,2428,2984,2426,3432,4,2470,2984,2468,3432,4,2850,2984,2848,3432,4,
3012,2984,3010,3432,1,565,1,519,1,815,1,830,1,2143,1,2158,
1,1416,1,1431,1,1675,1,2535,1,2730,17,165,344,379,542,665,
747,936,1027,1094,1272,1283,1389,1580,1962,2266,2567,2783,1,2887,3,2309,
2190,81,140,1528,64,81,123,140,165,193,228,243,280,293,294,295,
304,314,344,379,390,391,426,454,484,519,542,565,585,597,628,660,
665,691,710,747,772,793,815,830,849,858,884,891,902,929,936,960,
981,1027,1066,1079,1087,1094,1105,1147,1171,1187,1213,1237,1272,1283,1290,1301,
1304,1324,1333,1358,1389,1416,1431,1448,1457,1473,1501,1574,1580,1595,1626,1633,
1675,1694,1721,1736,1754,1774,1799,1820,1833,1858,1867,1896,1921,1938,1957,1962,
2018,2019,2036,2037,2064,2093,2110,2143,2158,2175,2190,2236,2245,2266,2289,2309,
2345,2369,2384,2395,2424,2466,2508,2535,2567,2580,2595,2608,2643,2660,2685,2692,
2715,2716,2729,2730,2749,2765,2776,2783,2794,2833,2834,2847,2877,2884,2887,1,
1448,1,691,6,1694,1962,1358,1896,2345,981,1,858,1,123,1,884,
1,929,2,858,891,2,710,2266,1,1626,5,2110,2175,2236,2245,2384,
1,1580,12,665,902,936,981,1283,1580,1938,1962,2266,2567,2608,2887,1,
1721,2,2110,2236,1,314,3,710,1962,1694,1,1457,3,123,1626,1833,
3,1962,1896,2345,1,295,1,1079,1,1087,1,1324,1,1957,1,2175,
1,2834,30,165,344,379,665,710,747,849,902,936,960,981,1027,1094,
1272,1290,1358,1389,1580,1736,1754,1799,1820,1938,1962,2266,2567,2608,2776,2783,
2887,6,585,691,1858,2692,2715,2877,1,1389,2,1721,2749,5,2309,1633,
2190,2019,81,2,2190,81,1,1272,2,519,793,7,2236,2037,379,858,
2110,2245,2384,7,2567,1272,1962,1694,936,1358,2345,13,314,585,691,1301,
1448,1858,1921,2019,2595,2692,2715,2833,2877,2,2110,2384,4,2236,2110,2175,
2384,4,2236,2037,2245,2384,4,1736,1754,1799,1820,8,2236,1304,858,1721,
2110,2749,2245,2384,2,1694,981,8,2236,2037,379,858,2110,1333,2245,2384,
5,1754,1962,1736,2266,1820,6,1389,1754,1736,2266,1358,1820,3,1962,2266,
1736,2,1962,2266,6,2236,2037,379,2110,2245,2384,3,2236,2245,2384,5,
2236,858,2110,2245,2384,32,165,344,379,542,665,710,747,849,902,929,
936,960,981,1027,1094,1272,1283,1290,1358,1389,1580,1736,1754,1799,1820,1938,
1962,2266,2567,2608,2776,2887,3,2037,2110,2384,4,2236,2037,379,2245,2,
710,165,4,710,1962,2266,1431,3,710,1962,936,5,710,1962,2266,936,
981,2,2236,2110,1,2776,9,2236,1304,2037,379,858,2110,1333,2245,2384,
6,1902,2,1907,3380,1906,3086,6,1902,3316,1909,3449,1908,3448,4,996,
2984,997,3403,4,2236,2037,2245,1595,4,2236,2037,858,2245,7,2236,2037,
858,2110,1333,2245,2384,8,1389,1754,2776,1962,936,1358,1736,2266,4,2236,
858,2110,2245,4,747,772,2345,981,1,1301,7,2236,2037,858,2110,1333,
2245,1595,4,2236,1304,2110,2384,2,1304,2110,7,1833,858,1721,884,2190,
2749,81,4,1304,858,2110,1595,9,2236,1304,2037,858,1721,2110,2266,2749,
1595,4,2236,1304,858,2110,8,2236,1304,2037,1721,2110,2190,2266,1595,3,
1304,2037,2110,3,1304,858,2110,7,2236,1304,858,2110,2245,2384,1595,7,
2236,1304,2660,858,2110,2245,1595,13,2765,2037,294,2093,2508,2236,1833,1957,
884,2018,2190,81,1595,5,1304,858,2110,2749,1595,3,2037,2110,1595,7,
1389,858,1721,2266,2749,1736,1820,2,2037,1333,2,1389,1416,1,2884,10,
314,585,691,1448,1858,2019,2692,2715,2833,2877,6,165,665,960,981,1027,
1094,13,314,585,660,691,1301,1448,1858,2019,2595,2692,2715,2833,2877,
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
(Citation.useContext.value as CodeableConcept)\
(Citation.useContext.value as Quantity) | (Citation.useContext.value as Range)\
(CommunicationRequest.occurrence as dateTime)\
(Composition.relatesTo.target as Identifier)\
(Composition.relatesTo.target as Reference)\
(ConceptMap.source as canonical)\
(ConceptMap.source as uri)\
(ConceptMap.target as canonical)\
(ConceptMap.target as uri)\
(DeviceRequest.code as Reference)\
(DeviceRequest.occurrence as dateTime) | (DeviceRequest.occurrence as Period)\
(EventDefinition.useContext.value as CodeableConcept)\
(EventDefinition.useContext.value as Quantity) | (EventDefinition.useContext.value as Range)\
(Evidence.useContext.value as CodeableConcept)\
(Evidence.useContext.value as Quantity) | (Evidence.useContext.value as Range)\
(EvidenceReport.useContext.value as CodeableConcept)\
(EvidenceReport.useContext.value as Quantity) | (EvidenceReport.useContext.value as Range)\
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
(Substance.ingredient.substance as Reference)\
(TestScript.useContext.value as CodeableConcept)\
(TestScript.useContext.value as Quantity) | (TestScript.useContext.value as Range)\
(value as CodeableConcept) | (value as boolean)\
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
AdministrableProductDefinition\
AdministrableProductDefinition-device\
AdministrableProductDefinition-dose-form\
AdministrableProductDefinition-form-of\
AdministrableProductDefinition-identifier\
AdministrableProductDefinition-ingredient\
AdministrableProductDefinition-manufactured-item\
AdministrableProductDefinition-route\
AdministrableProductDefinition-target-species\
AdministrableProductDefinition.administrableDoseForm\
AdministrableProductDefinition.device\
AdministrableProductDefinition.formOf\
AdministrableProductDefinition.identifier\
AdministrableProductDefinition.ingredient\
AdministrableProductDefinition.producedFrom\
AdministrableProductDefinition.routeOfAdministration.code\
AdministrableProductDefinition.routeOfAdministration.targetSpecies.code\
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
AllergyIntolerance.patient | CarePlan.subject.where(resolve() is Patient) | CareTeam.subject.where(resolve() is Patient) | ClinicalImpression.subject.where(resolve() is Patient) | Composition.subject.where(resolve() is Patient) | Condition.subject.where(resolve() is Patient) | Consent.patient | DetectedIssue.patient | DeviceRequest.subject.where(resolve() is Patient) | DeviceUseStatement.subject.where(resolve() is Patient) | DiagnosticReport.subject.where(resolve() is Patient) | DocumentManifest.subject.where(resolve() is Patient) | DocumentReference.subject.where(resolve() is Patient) | Encounter.subject.where(resolve() is Patient) | EpisodeOfCare.patient | FamilyMemberHistory.patient | Flag.subject.where(resolve() is Patient) | Goal.subject.where(resolve() is Patient) | ImagingStudy.subject.where(resolve() is Patient) | Immunization.patient | List.subject.where(resolve() is Patient) | MedicationAdministration.subject.where(resolve() is Patient) | MedicationDispense.subject.where(resolve() is Patient) | MedicationRequest.subject.where(resolve() is Patient) | MedicationStatement.subject.where(resolve() is Patient) | NutritionOrder.patient | Observation.subject.where(resolve() is Patient) | Procedure.subject.where(resolve() is Patient) | RiskAssessment.subject.where(resolve() is Patient) | ServiceRequest.subject.where(resolve() is Patient) | SupplyDelivery.patient | VisionPrescription.patient\
AllergyIntolerance.reaction.exposureRoute\
AllergyIntolerance.reaction.manifestation\
AllergyIntolerance.reaction.onset\
AllergyIntolerance.reaction.severity\
AllergyIntolerance.recordedDate | CarePlan.period | CareTeam.period | ClinicalImpression.date | Composition.date | Consent.dateTime | DiagnosticReport.effective | Encounter.period | EpisodeOfCare.period | FamilyMemberHistory.date | Flag.period | (Immunization.occurrence as dateTime) | List.date | Observation.effective | Procedure.performed | (RiskAssessment.occurrence as dateTime) | SupplyRequest.authoredOn\
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
Citation\
Citation-context\
Citation-context-quantity\
Citation-context-type\
Citation-context-type-quantity\
Citation-context-type-value\
Citation-date\
Citation-description\
Citation-effective\
Citation-identifier\
Citation-jurisdiction\
Citation-name\
Citation-publisher\
Citation-status\
Citation-title\
Citation-url\
Citation-version\
Citation.date\
Citation.description\
Citation.effectivePeriod\
Citation.identifier\
Citation.jurisdiction\
Citation.name\
Citation.publisher\
Citation.status\
Citation.title\
Citation.url\
Citation.useContext\
Citation.useContext.code\
Citation.version\
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
ClinicalUseDefinition-subject\
ClinicalUseDefinition-type\
ClinicalUseDefinition.contraindication.diseaseSymptomProcedure\
ClinicalUseDefinition.identifier\
ClinicalUseDefinition.indication.diseaseSymptomProcedure\
ClinicalUseDefinition.interaction.type\
ClinicalUseDefinition.subject\
ClinicalUseDefinition.subject.where(resolve() is MedicinalProductDefinition)\
ClinicalUseDefinition.type\
ClinicalUseDefinition.undesirableEffect.symptomConditionEffect\
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
Composition.encounter | DeviceRequest.encounter | DiagnosticReport.encounter | DocumentReference.context.encounter.where(resolve() is Encounter) | Flag.encounter | List.encounter | NutritionOrder.encounter | Observation.encounter | Procedure.encounter | RiskAssessment.encounter | ServiceRequest.encounter | VisionPrescription.encounter\
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
Evidence-context\
Evidence-context-quantity\
Evidence-context-type\
Evidence-context-type-quantity\
Evidence-context-type-value\
Evidence-date\
Evidence-description\
Evidence-identifier\
Evidence-publisher\
Evidence-status\
Evidence-title\
Evidence-url\
Evidence-version\
Evidence.date\
Evidence.description\
Evidence.identifier\
Evidence.publisher\
Evidence.status\
Evidence.title\
Evidence.url\
Evidence.useContext\
Evidence.useContext.code\
Evidence.version\
EvidenceReport\
EvidenceReport-context\
EvidenceReport-context-quantity\
EvidenceReport-context-type\
EvidenceReport-context-type-quantity\
EvidenceReport-context-type-value\
EvidenceReport-identifier\
EvidenceReport-publisher\
EvidenceReport-status\
EvidenceReport-url\
EvidenceReport.identifier\
EvidenceReport.publisher\
EvidenceReport.status\
EvidenceReport.url\
EvidenceReport.useContext\
EvidenceReport.useContext.code\
EvidenceVariable\
EvidenceVariable-context\
EvidenceVariable-context-quantity\
EvidenceVariable-context-type\
EvidenceVariable-context-type-quantity\
EvidenceVariable-context-type-value\
EvidenceVariable-date\
EvidenceVariable-description\
EvidenceVariable-identifier\
EvidenceVariable-name\
EvidenceVariable-publisher\
EvidenceVariable-status\
EvidenceVariable-title\
EvidenceVariable-url\
EvidenceVariable-version\
EvidenceVariable.date\
EvidenceVariable.description\
EvidenceVariable.identifier\
EvidenceVariable.name\
EvidenceVariable.publisher\
EvidenceVariable.status\
EvidenceVariable.title\
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
Ingredient\
Ingredient-for\
Ingredient-function\
Ingredient-identifier\
Ingredient-manufacturer\
Ingredient-role\
Ingredient-substance\
Ingredient-substance-code\
Ingredient-substance-definition\
Ingredient.for\
Ingredient.function\
Ingredient.identifier\
Ingredient.manufacturer\
Ingredient.role\
Ingredient.substance.code.concept\
Ingredient.substance.code.reference\
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
ManufacturedItemDefinition\
ManufacturedItemDefinition-dose-form\
ManufacturedItemDefinition-identifier\
ManufacturedItemDefinition-ingredient\
ManufacturedItemDefinition.identifier\
ManufacturedItemDefinition.ingredient\
ManufacturedItemDefinition.manufacturedDoseForm\
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
MedicinalProductDefinition.characteristic.value\
MedicinalProductDefinition.classification\
MedicinalProductDefinition.contact.contact\
MedicinalProductDefinition.domain\
MedicinalProductDefinition.identifier\
MedicinalProductDefinition.ingredient\
MedicinalProductDefinition.masterFile\
MedicinalProductDefinition.name.countryLanguage.language\
MedicinalProductDefinition.name.productName\
MedicinalProductDefinition.status\
MedicinalProductDefinition.type\
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
NutritionProduct\
NutritionProduct-identifier\
NutritionProduct-status\
NutritionProduct.instance.identifier\
NutritionProduct.status\
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
PackagedProductDefinition.package.containedItem.item.reference\
PackagedProductDefinition.packageFor\
PackagedProductDefinition.status\
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
Patient.extension('http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName')\
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
QuestionnaireResponse.item.where(extension('http://hl7.org/fhir/StructureDefinition/questionnaireresponse-isSubject').exists()).answer.value.ofType(Reference)\
QuestionnaireResponse.partOf\
QuestionnaireResponse.questionnaire\
QuestionnaireResponse.source\
QuestionnaireResponse.status\
QuestionnaireResponse.subject\
QuestionnaireResponse.subject.where(resolve() is Patient)\
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
Resource-filter\
Resource-has\
Resource-id\
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
SubscriptionStatus\
SubscriptionTopic\
SubscriptionTopic-date\
SubscriptionTopic-derived-or-self\
SubscriptionTopic-identifier\
SubscriptionTopic-resource\
SubscriptionTopic-status\
SubscriptionTopic-title\
SubscriptionTopic-trigger-description\
SubscriptionTopic-url\
SubscriptionTopic-version\
SubscriptionTopic.date\
SubscriptionTopic.identifier\
SubscriptionTopic.resourceTrigger.description\
SubscriptionTopic.resourceTrigger.resource\
SubscriptionTopic.status\
SubscriptionTopic.title\
SubscriptionTopic.url\
SubscriptionTopic.url | SubscriptionTopic.derivedFrom\
SubscriptionTopic.version\
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
_has\
_id\
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
biological\
birthOrderBoolean\
birthdate\
body-site\
bodysite\
business-status\
care-manager\
care-team\
case\
case-type\
category\
characteristic\
characteristic-type\
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
contained-item\
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
contraindication\
contraindication-reference\
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
derived-or-self\
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
dose-form\
dose-status\
doseform\
effect\
effect-reference\
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
for\
form\
form-of\
format\
formula\
function\
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
indication\
indication-reference\
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
interaction\
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
manufactured-item\
manufacturer\
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
nutrition\
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
package\
package-for\
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
product-classification\
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
region\
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
substance-code\
substance-definition\
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
trigger-description\
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
static ENDS: [u32; 3450] = [
0,33,70,126,224,1014,2359,2417,2519,2565,2643,2688,2732,2775,2807,2833,
2865,2891,2924,3001,3054,3146,3192,3270,3322,3412,3466,3560,3613,3705,3725,3750,
3839,3884,3960,4005,4081,4128,4169,4360,4416,4466,4514,4602,4640,4729,4797,4956,
5019,5094,5124,5176,5266,5299,5350,5438,5494,5592,5655,5767,5812,5860,5942,5989,
5996,6014,6026,6039,6054,6068,6082,6097,6109,6127,6139,6152,6173,6187,6202,6245,
6257,6275,6305,6331,6366,6397,6437,6474,6497,6526,6557,6587,6615,6644,6675,6698,
6728,6756,6781,6809,6833,6857,6879,6905,6928,6958,6992,7021,7052,7075,7103,7172,
7269,7339,7408,7475,7500,7524,7548,7570,7599,7633,7659,7689,7726,7766,7804,7845,
7886,7934,7970,8015,8067,8104,8141,8182,8223,8266,8323,8394,8406,8428,8449,8466,
8484,8505,8526,8557,8581,8602,8620,8640,8662,8684,8705,8722,8740,8761,8782,8813,
8837,8858,8876,8896,8931,8949,8976,9003,9037,9067,9095,9127,9151,9178,9202,9229,
9267,9294,9321,9354,9843,9873,10757,10790,12204,12245,12286,12319,12355,12765,12792,12921,
12958,12969,12986,13014,13034,13050,13072,13092,13115,13134,13158,13181,13209,13237,13261,13277,
13298,13316,13343,13370,13389,13411,13440,13498,13555,13617,13647,13669,13696,13723,13746,13762,
13783,13800,13818,13851,13870,13895,13926,13956,13984,14015,14042,14074,14099,14153,14206,14264,
14295,14325,14362,14372,14389,14407,14423,14444,14465,14481,14496,14513,14535,14557,14579,14597,
14615,14632,14647,14664,14682,14697,14714,14736,14757,14789,14812,14833,14853,14954,14976,14998,
15020,15042,15060,15079,15105,15127,15145,15160,15165,15177,15187,15200,15216,15229,15242,15254,
15264,15277,15293,15306,15347,15353,15379,15392,15416,15438,15462,15483,15507,15529,15553,15574,
15580,15598,15615,15629,15645,15656,15680,15697,15713,15724,15743,15774,15800,15825,15849,15877,
15913,15949,15977,16014,16342,16768,16794,16833,17236,17564,17962,17991,18032,18082,18120,18161,
18194,18550,18793,19088,19500,19982,20009,20356,20364,20386,20408,20435,20452,20470,20487,20505,
20523,20536,20567,20592,20607,20623,20641,20658,20673,20689,20718,20752,20786,20813,20831,20847,
20864,20881,20899,20912,20942,20966,20981,20996,21013,21028,21044,21052,21069,21087,21107,21122,
21138,21155,21173,21200,21215,21231,21243,21253,21271,21286,21304,21327,21345,21371,21392,21413,
21431,21457,21486,21520,21545,21564,21598,21616,21634,21652,21667,21685,21707,21725,21750,21771,
21792,21818,21847,21880,21904,21923,21956,21974,21992,22038,22058,22086,22123,22156,22198,22237,
22262,22294,22324,22355,22388,22418,22445,22471,22495,22523,22548,22580,22616,22647,22680,22710,
22737,22763,22787,22818,22854,22882,22890,22906,22931,22952,22982,23009,23022,23042,23060,23079,
23100,23113,23131,23146,23160,23172,23188,23201,23221,23245,23264,23285,23298,23316,23331,23345,
23357,23376,23400,23416,23421,23436,23449,23465,23480,23493,23507,23523,23536,23550,23563,23574,
23588,23607,23621,23633,23652,23661,23684,23697,23710,23724,23740,23753,23784,23805,23825,23839,
23852,23869,23883,23902,23916,23928,23937,23950,23971,23996,24020,24041,24062,24083,24109,24130,
24153,24173,24190,24211,24236,24260,24281,24302,24323,24349,24370,24393,24413,24430,24448,24475,
24503,24534,24564,24593,24625,24652,24678,24703,24729,24763,24790,24818,24864,24904,24933,24970,
24997,25023,25048,25074,25107,25128,25166,25214,25242,25280,25312,25344,25386,25419,25448,25477,
25503,25565,25597,25653,25691,25720,25796,25822,25884,25894,25909,25932,25951,25973,25990,26013,
26052,26070,26227,26249,26263,26276,26298,26320,26343,26367,26403,26433,26453,26474,26495,26517,
26540,26560,26578,26598,26619,26640,26662,26685,26709,26744,26773,26793,26813,26835,26858,26878,
26896,26916,26937,26986,27006,27035,27064,27093,27123,27160,27191,27218,27249,27277,27306,27336,
27365,27395,27422,27449,27477,27508,27536,27565,27595,27631,27662,27689,27718,27748,27777,27807,
27834,27861,27889,27945,27966,27992,28022,28048,28083,28094,28114,28132,28152,28179,28198,28215,
28233,28255,28278,28297,28315,28334,28351,28377,28395,28415,28442,28778,28800,28824,28848,28873,
28891,28910,28927,28937,28957,28973,28991,29008,29030,29054,29075,29092,29114,29138,29159,29188,
29224,29274,29322,29345,29368,29397,29406,29429,29453,29479,29497,29516,29534,29559,29578,29596,
29621,29640,29660,29680,29703,29721,29736,29753,29782,29841,29906,29936,29954,29972,29990,30014,
30033,30056,30081,30132,30189,30215,30237,30255,30278,30295,30323,30330,30344,30357,30373,30390,
30402,30422,30436,30451,30464,30486,30510,30524,30540,30560,30577,30601,30634,30666,30690,30715,
30746,30759,30773,30787,30795,30813,30828,30847,30868,30883,30899,30914,30929,30945,30957,30975,
30990,31009,31033,31048,31069,31084,31100,31144,31156,31164,31184,31203,31223,31241,31260,31276,
31290,31312,31327,31346,31359,31379,31398,31418,31436,31455,31469,31490,31505,31524,31537,31563,
31597,31631,31666,31703,31737,31772,31805,31839,31873,31908,31945,31979,32014,32047,32074,32109,
32148,32186,32221,32256,32291,32326,32363,32397,32432,32471,32509,32544,32579,32614,32649,32686,
32720,32733,32753,32771,32795,32819,32839,32857,32881,32905,32911,32929,32946,32961,32980,32992,
33011,33025,33038,33049,33067,33080,33090,33160,33244,33261,33276,33295,33313,33325,33339,33352,
33363,33391,33425,33435,33451,33478,33501,33522,33549,33578,33599,33611,33632,33655,33674,33693,
33710,33731,33754,33773,33792,33809,33822,33847,33869,33889,33913,33943,33979,34009,34032,34052,
34075,34102,34125,34145,34166,34190,34211,34240,34275,34304,34327,34347,34370,34396,34419,34439,
34460,34478,34503,34532,34558,34583,34612,34638,34654,34679,34704,34731,34754,34776,34802,34825,
34861,34886,34909,34933,34957,34982,35013,35125,35148,35175,35201,35224,35259,35284,35307,35331,
35347,35370,35394,35422,35443,35469,35496,35524,35547,35570,35594,35617,35641,35665,35693,35719,
35754,35782,35805,35828,35852,35869,35900,35924,35950,35979,36006,36028,36057,36080,36106,36130,
36156,36182,36206,36231,36258,36284,36314,36346,36371,36395,36420,36451,36475,36501,36549,36594,
36634,36666,36697,36735,36767,36808,36841,36868,36890,36919,37017,37044,37076,37110,37141,37165,
37190,37204,37223,37232,37249,37270,37288,37303,37322,37347,37363,37381,37406,37423,37444,37470,
37492,37513,37539,37565,37594,37610,37627,37644,37665,37682,37697,37726,37749,37793,37809,37836,
37861,37877,37909,37974,38000,38020,38045,38070,38086,38103,38111,38135,38154,38167,38188,38209,
38224,38247,38266,38295,38308,38328,38343,38360,38388,38413,38437,38462,38489,38517,38541,38559,
38588,38614,38639,38668,38694,38719,38732,38758,38781,38812,38838,38858,38916,38949,38983,39012,
39032,39047,39074,39097,39129,39157,39194,39228,39248,39274,39302,39329,39354,39380,39408,39428,
39455,39480,39502,39527,39548,39569,39588,39611,39631,39658,39689,39715,39743,39763,39788,39854,
39919,39986,40052,40116,40138,40159,40180,40199,40225,40256,40279,40287,40303,40328,40349,40379,
40406,40419,40439,40458,40476,40491,40505,40517,40533,40546,40566,40585,40603,40618,40632,40644,
40663,40687,40703,40717,40739,40770,40797,40833,40866,40891,40915,40936,40954,40979,41003,41024,
41042,41067,41097,41113,41137,41170,41199,41237,41272,41293,41321,41348,41369,41395,41418,41440,
41460,41484,41505,41533,41560,41581,41607,41630,41652,41672,41699,41731,41755,41770,41793,41825,
41853,41890,41924,41944,41970,41998,42018,42043,42065,42084,42107,42127,42153,42181,42201,42226,
42248,42267,42293,42324,42347,42367,42397,42423,42452,42480,42511,42543,42573,42601,42630,42661,
42690,42718,42744,42778,42807,42834,42868,42906,42932,42960,42992,43020,43049,43080,43119,43165,
43201,43236,43265,43293,43325,43359,43388,43415,43434,43476,43512,43544,43567,43593,43634,43669,
43701,43724,43750,43754,43765,43780,43792,43803,43818,43830,43834,43857,43870,43891,43906,43918,
43934,43956,43969,43989,44001,44016,44037,44058,44063,44075,44095,44121,44131,44144,44160,44181,
44193,44203,44214,44226,44246,44271,44299,44309,44325,44345,44364,44374,44390,44417,44441,44465,
44489,44516,44550,44574,44626,44643,44667,44699,44730,44756,44784,44810,44832,44862,44887,44921,
44951,44978,45002,45028,45060,45090,45116,45144,45170,45192,45217,45245,45272,45294,45306,45326,
45347,45371,45393,45414,45435,45459,45480,45502,45521,45542,45561,45581,45600,45620,45640,45662,
45714,45738,45761,45782,45810,45847,45879,45907,45942,45965,45985,46004,46024,46036,46057,46080,
46105,46127,46148,46174,46198,46227,46246,46265,46291,46318,46343,46364,46386,46411,46439,46474,
46516,46542,46570,46593,46621,46640,46665,46689,46711,46738,46772,46805,46846,46876,46905,46942,
46969,47002,47035,47075,47105,47134,47170,47196,47227,47264,47302,47336,47369,47403,47444,47483,
47514,47551,47585,47641,47705,47775,47830,47883,47902,47932,47964,47990,48018,48067,48100,48132,
48166,48176,48190,48209,48230,48253,48268,48288,48313,48344,48358,48377,48398,48421,48436,48469,
48504,48517,48538,48564,48593,48625,48652,48677,48706,48728,48752,48770,48792,48814,48834,48852,
48880,48909,48943,48980,49020,49055,49088,49110,49134,49152,49173,49193,49211,49218,49233,49245,
49263,49277,49296,49320,49335,49352,49366,49381,49399,49415,49427,49442,49454,49472,49486,49511,
49535,49552,49566,49581,49624,49642,49658,49670,49677,49696,49716,49731,49755,49775,49804,49830,
49842,49860,49880,49899,49916,49934,49954,49966,49985,50002,50016,50033,50046,50059,50071,50082,
50097,50124,50136,50155,50178,50196,50216,50228,50245,50303,50360,50419,50477,50533,50547,50560,
50573,50585,50596,50614,50637,50652,50659,50673,50685,50699,50713,50734,50738,50755,50764,50774,
50785,50796,50808,50818,50834,50849,50863,50874,50885,50897,50907,50915,50931,50952,50976,51003,
51025,51045,51062,51081,51094,51107,51134,51155,51170,51185,51198,51214,51235,51259,51286,51308,
51328,51345,51364,51393,51423,51449,51464,51481,51496,51509,51535,51571,51608,51645,51682,51719,
51766,51773,51792,51807,51831,51851,51880,51906,51918,51936,51956,51975,51992,52010,52030,52042,
52061,52078,52092,52109,52122,52135,52146,52161,52173,52192,52215,52233,52253,52265,52282,52340,
52415,52474,52532,52588,52602,52615,52628,52639,52657,52680,52695,52708,52726,52758,52782,52803,
52824,52844,52866,52886,52907,52925,52956,52980,53001,53021,53043,53063,53084,53133,53138,53152,
53165,53177,53192,53208,53222,53236,53249,53259,53271,53284,53294,53304,53317,53331,53344,53356,
53371,53387,53401,53415,53427,53440,53481,53491,53501,53511,53537,53552,53573,53594,53620,53641,
53664,53681,53712,53738,53753,53774,53797,53814,53838,53870,53901,53940,53974,54011,54052,54084,
54116,54148,54179,54213,54253,54288,54320,54435,54472,54504,54522,54548,54578,54606,54633,54668,
54694,54717,54750,54781,54823,54849,54879,54913,54940,54966,55014,55037,55070,55101,55120,55154,
55193,55217,55245,55275,55310,55342,55385,55428,55457,55491,55522,55548,55572,55603,55631,55663,
55720,55767,55809,55851,55887,55921,55947,55964,55992,56018,56054,56090,56130,56154,56180,56207,
56232,56260,56286,56329,56377,56404,56428,56455,56486,56512,56539,56564,56583,56611,56638,56667,
56694,56720,56747,56775,56802,56831,56868,56894,56921,56947,56988,57034,57068,57101,57138,57175,
57213,57244,57284,57333,57366,57397,57443,57490,57531,57573,57606,57643,57680,57717,57773,57816,
57849,57880,57897,57923,57946,57969,57993,58019,58042,58070,58094,58107,58127,58145,58170,58199,
58220,58239,58258,58280,58305,58330,58350,58370,58394,58414,58434,58468,58498,58532,58564,58585,
58604,58623,58650,58683,58708,58728,58757,58782,58799,58827,58874,58920,58948,58973,59005,59056,
59106,59128,59157,59188,59216,59246,59274,59299,59329,59370,59415,59455,59497,59519,59544,59573,
59604,59616,59636,59656,59673,59692,59716,59736,59753,59771,59796,59824,59841,59865,59882,59910,
59936,59963,59977,60000,60023,60045,60082,60113,60136,60159,60180,60205,60228,60270,60315,60351,
60381,60409,60431,60452,60482,60498,60525,60548,60584,60607,60618,60653,60673,60693,60723,60750,
60781,60810,60832,60868,60905,60941,60972,61004,61030,61070,61111,61151,61186,61222,61252,61276,
61294,61311,61333,61351,61370,61391,61411,61429,61448,61473,61495,61521,61545,61564,61584,61629,
61650,61676,61714,61742,61811,61834,61852,61956,62051,62140,62157,62178,62196,62214,62235,62255,
62273,62292,62313,62332,62356,62380,62413,62441,62465,62499,62525,62549,62573,62597,62629,62657,
62681,62714,62740,62764,62780,62792,62811,62831,62856,62884,62915,62941,62965,62986,63009,63026,
63045,63066,63083,63102,63122,63147,63175,63206,63232,63256,63277,63300,63317,63355,63374,63391,
63414,63444,63472,63501,63533,63567,63599,63630,63680,63709,63753,63781,63812,63845,63876,63906,
63934,63966,64007,64041,64073,64104,64140,64189,64219,64252,64283,64336,64389,64414,64450,64490,
64522,64558,64601,64637,64667,64702,64735,64772,64804,64840,64870,64932,64968,65000,65007,65021,
65039,65055,65083,65101,65117,65129,65141,65161,65175,65254,65353,65464,65587,65690,65785,65847,
65877,65932,66018,66093,66120,66138,66156,66184,66196,66263,66309,66353,66459,66675,66891,66904,
66925,66949,66977,66999,67020,67042,67062,67083,67107,67134,67156,67177,67199,67219,67240,67269,
67302,67334,67363,67399,67428,67459,67487,67516,67549,67581,67610,67645,67674,67705,67733,67739,
67756,67767,67778,67797,67811,67830,67850,67867,67885,67931,67982,68034,68061,68072,68086,68112,
68134,68165,68192,68228,68261,68280,68305,68330,68357,68383,68407,68432,68459,68478,68504,68528,
68549,68573,68593,68613,68632,68650,68672,68704,68723,68749,68779,68804,68831,68850,68874,68939,
69028,69094,69159,69222,69243,69263,69283,69302,69320,69345,69375,69397,69409,69428,69454,69477,
69494,69513,69539,69562,69579,69595,69618,69639,69664,69691,69716,69745,69774,69795,69819,69845,
69868,69889,69914,69948,69975,70000,70029,70052,70081,70107,70116,70134,70152,70184,70210,70228,
70245,70264,70285,70311,70327,70344,70361,70379,70410,70435,70453,70469,70494,70514,70539,70555,
70572,70582,70598,70619,70640,70657,70676,70694,70713,70738,70755,70770,70791,70812,70832,70854,
70873,70892,70917,70934,70979,70992,71010,71031,71061,71087,71122,71154,71172,71196,71221,71244,
71268,71294,71312,71335,71355,71381,71400,71417,71438,71456,71481,71510,71534,71557,71586,71612,
71630,71653,71673,71698,71717,71734,71758,71787,71808,71829,71857,71887,71917,71948,71980,72009,
72038,72073,72101,72129,72158,72186,72216,72245,72276,72308,72466,72494,72529,72557,72585,72614,
72671,72693,72720,72752,72781,72814,72843,72872,72902,72940,72972,73001,73034,73063,73092,73122,
73135,73155,73179,73197,73218,73244,73264,73288,73306,73327,73353,73365,73384,73405,73422,73444,
73473,73496,73531,73560,73579,73603,73623,73644,73663,73683,73714,73733,73756,73773,73795,73823,
73846,73880,73908,73927,73948,73967,73987,74035,74053,74083,74109,74144,74175,74215,74252,74275,
74304,74335,74365,74393,74422,74453,74476,74506,74534,74559,74587,74611,74635,74657,74683,74706,
74736,74770,74799,74830,74853,74881,74950,75047,75117,75186,75253,75278,75302,75326,75348,75377,
75411,75437,75462,75499,75532,75574,75612,75659,75703,75733,75769,75807,75844,75879,75915,75953,
75983,76020,76055,76087,76122,76153,76184,76213,76246,76276,76313,76354,76390,76428,76458,76493,
76569,76680,76757,76833,76907,76939,76970,77001,77030,77066,77107,77140,77153,77175,77193,77212,
77236,77257,77279,77299,77334,77356,77374,77395,77415,77434,77456,77475,77499,77520,77542,77562,
77582,77617,77639,77657,77678,77698,77717,77732,77752,77778,77804,77827,77849,77870,77896,77922,
77944,77966,77987,77995,78011,78026,78038,78049,78069,78082,78098,78112,78129,78144,78156,78169,
78182,78193,78218,78239,78261,78281,78298,78312,78336,78357,78381,78407,78426,78448,78472,78493,
78517,78554,78595,78617,78625,78640,78654,78667,78686,78711,78732,78750,78765,78779,78798,78822,
78846,78866,78884,78899,78919,78939,78964,78992,79014,79034,79054,79074,79110,79137,79159,79179,
79193,79216,79239,79263,79286,79323,79354,79375,79400,79424,79453,79476,79499,79523,79549,79572,
79593,79615,79640,79662,79685,79708,79744,79774,79795,79820,79844,79872,79895,79918,79942,79968,
79991,80012,80034,80038,80059,80074,80087,80108,80125,80139,80149,80160,80180,80195,80208,80228,
80244,80258,80268,80279,80287,80305,80322,80340,80358,80376,80397,80416,80431,80447,80462,80478,
80491,80519,80547,80576,80605,80634,80657,80676,80691,80706,80722,80766,80779,80797,80825,80854,
80877,80906,80938,80982,81001,81029,81053,81082,81112,81144,81175,81202,81226,81250,81274,81302,
81330,81364,81396,81426,81458,81485,81509,81608,81661,81750,81774,81786,81798,81818,81839,81859,
81878,81895,81911,81940,81968,81993,82013,82034,82053,82071,82088,82110,82143,82171,82197,82221,
82244,82281,82302,82327,82349,82377,82422,82464,82488,82511,82532,82585,82610,82619,82637,82651,
82681,82697,82717,82735,82751,82780,82798,82866,82886,82911,82940,82967,82983,83002,83036,83060,
83086,83116,83140,83174,83203,83229,83259,83288,83302,83325,83346,83369,83392,83413,83436,83449,
83471,83494,83514,83535,83557,83579,83602,83625,83645,83667,83671,83687,83700,83720,83729,83743,
83753,83774,83789,83800,83813,83823,83835,83847,83861,83872,83885,83899,83910,83922,83937,83949,
83968,83977,83991,84011,84021,84029,84065,84085,84100,84111,84128,84138,84149,84167,84180,84194,
84205,84228,84238,84259,84276,84298,84315,84332,84353,84374,84391,84417,84434,84455,84472,84482,
84500,84527,84550,84582,84611,84626,84648,84669,84692,84707,84727,84744,84776,84792,84806,84824,
84839,84861,84882,84905,84947,84962,84982,84999,85015,85029,85050,85076,85094,85102,85115,85133,
85151,85182,85254,85283,85301,85326,85351,85369,85399,85428,85453,85483,85512,85537,85545,85552,
85556,85559,85571,85576,85584,85590,85599,85606,85610,85615,85620,85633,85647,85663,85671,85680,
85687,85705,85711,85717,85730,85743,85761,85766,85772,85781,85789,85796,85808,85823,85841,85854,
85865,85880,85883,85888,85898,85908,85918,85923,85940,85951,85967,85975,85993,86001,86009,86022,
86028,86036,86047,86057,86066,86070,86079,86087,86094,86105,86115,86132,86141,86150,86158,86173,
86185,86194,86198,86207,86215,86229,86248,86268,86278,86307,86335,86340,86345,86355,86366,86380,
86399,86412,86425,86443,86462,86478,86493,86506,86510,86528,86543,86562,86579,86588,86597,86607,
86631,86656,86680,86699,86719,86732,86741,86755,86783,86812,86840,86863,86887,86898,86909,86919,
86928,86943,86962,86990,87014,87047,87077,87093,87116,87138,87162,87178,87199,87217,87234,87249,
87268,87283,87292,87299,87313,87322,87334,87354,87366,87378,87389,87396,87412,87424,87445,87463,
87479,87505,87513,87526,87533,87541,87552,87561,87565,87583,87587,87595,87606,87616,87624,87634,
87643,87653,87662,87672,87684,87699,87710,87721,87736,87746,87752,87780,87791,87800,87860,87871,
87874,87885,87896,87902,87911,87922,87930,87936,87952,87961,87975,87980,87992,88001,88004,88012,
88024,88031,88037,88048,88059,88070,88075,88090,88108,88113,88123,88131,88146,88153,88170,88187,
88194,88203,88215,88230,88236,88247,88255,88270,88276,88287,88293,88305,88316,88321,88324,88328,
88335,88341,88348,88356,88362,88384,88399,88414,88434,88439,88445,88449,88465,88470,88480,88486,
88488,88495,88505,88515,88533,88543,88560,88570,88590,88600,88618,88641,88667,88696,88720,88742,
88762,88778,88795,88812,88828,88844,88863,88881,88892,88902,88917,88930,88938,88950,88972,88988,
88997,89004,89022,89040,89062,89068,89079,89090,89103,89109,89115,89119,89131,89139,89151,89158,
89162,89170,89179,89185,89201,89205,89213,89228,89238,89253,89266,89283,89295,89306,89313,89318,
89328,89344,89365,89387,89411,89429,89435,89441,89448,89454,89462,89466,89471,89479,89502,89525,
89534,89548,89558,89575,89579,89591,89604,89608,89615,89620,89629,89678,89721,89775,89822,89869,
89879,89884,89893,89903,89913,89931,89939,89947,89959,89964,89971,89985,89993,89998,90005,90016,
90022,90032,90039,90050,90061,90077,90093,90119,90125,90129,90136,90166,90210,90254,90259,90266,
90278,90290,90304,90318,90323,90332,90347,90365,90379,90402,90408,90413,90421,90427,90440,90452,
90463,90473,90485,90493,90507,90527,90548,90561,90569,90580,90587,90600,90607,90629,90636,90644,
90652,90661,90668,90676,90689,90756,90764,90777,90783,90794,90806,90822,90838,90846,90854,90863,
90871,90884,90892,90901,90915,90929,90962,90994,91002,91008,91015,91025,91036,91049,91058,91066,
91078,91086,91094,91101,91110,91133,91142,91153,91161,91177,91185,91196,91207,91223,91229,91247,
91266,91270,91274,91279,91287,91292,91299,91313,91329,91335,91339,91345,91356,91363,91379,91395,
91407,91414,91422,91425,91439,91445,91449,91453,91461,91467,91478,91489,91505,91518,91528,91547,
91556,91564,91571,91576,91581,91591,91598,91604,91617,91622,91635,91642,91654,91664,91673,91687,
91707,91726,91733,91742,91752,91763,91771,91778,91795,91810,91816,91822,91833,91844,91858,91872,
91885,91895,91902,91908,91918,91939,91948,91953,91958,91968,91976,91995,91999,92010,92016,92019,
92022,92034,92046,92051,92064,92074,92088,92100,92125,92162,92180,92216,92232,92240,92251,92264,
92283,92290,92294,92298,92312,92324,92334,92346,92355,92366,
];
