//! The operations of R5 (5.0.0) as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-operations) from the official definitions.

use crate::Release;
use crate::operation::Operations;
use crate::schema::rows::{Lists, OperationRow, ParameterRow, Strings};

/// Every operation of R5.
pub static OPERATIONS: Operations = Operations {
    release: Release::R5,
    strings: Strings { text: TEXT, ends: &ENDS },
    rows: &ROWS,
    parameters: &PARAMETERS,
    lists: Lists(&LISTS),
};

#[rustfmt::skip]
static ROWS: [OperationRow; 61] = [
OperationRow(166, 53, 1, 0, 2, 52), // Resource-add
OperationRow(126, 56, 3, 2, 11, 38), // ActivityDefinition-apply
OperationRow(133, 56, 5, 13, 3, 52), // ChargeItemDefinition-apply
OperationRow(164, 56, 7, 16, 13, 38), // PlanDefinition-apply
OperationRow(176, 56, 9, 29, 9, 38), // SpecimenDefinition-apply
OperationRow(150, 61, 11, 38, 5, 34), // Measure-care-gaps
OperationRow(140, 65, 13, 43, 4, 49), // ConceptMap-closure
OperationRow(151, 74, 11, 47, 8, 38), // Measure-collect-data
OperationRow(129, 81, 15, 55, 6, 34), // CapabilityStatement-conforms
OperationRow(167, 85, 1, 61, 2, 33), // Resource-convert
OperationRow(128, 87, 17, 63, 3, 35), // CanonicalResource-current-canonical
OperationRow(127, 88, 3, 66, 1, 36), // ActivityDefinition-data-requirements
OperationRow(148, 88, 19, 67, 2, 37), // Library-data-requirements
OperationRow(152, 88, 11, 69, 3, 36), // Measure-data-requirements
OperationRow(165, 88, 7, 72, 1, 36), // PlanDefinition-data-requirements
OperationRow(143, 100, 21, 73, 6, 50), // DocumentReference-docref
OperationRow(139, 101, 23, 79, 3, 36), // Composition-document
OperationRow(153, 105, 11, 82, 12, 38), // Measure-evaluate-measure
OperationRow(180, 106, 25, 94, 4, 36), // Subscription-events
OperationRow(145, 109, 27, 98, 4, 36), // Encounter-everything
OperationRow(146, 109, 29, 102, 4, 36), // EpisodeOfCare-everything
OperationRow(147, 109, 31, 106, 6, 36), // Group-everything
OperationRow(155, 109, 33, 112, 3, 38), // MedicinalProductDefinition-everything
OperationRow(161, 109, 35, 115, 6, 38), // Patient-everything
OperationRow(186, 111, 35, 121, 2, 10), // example-query-high-risk
OperationRow(183, 116, 37, 123, 24, 38), // ValueSet-expand
OperationRow(168, 118, 1, 147, 2, 52), // Resource-filter
OperationRow(149, 119, 39, 149, 2, 34), // List-find
OperationRow(135, 120, 41, 151, 6, 38), // CodeSystem-find-matches
OperationRow(144, 122, 21, 157, 3, 50), // DocumentReference-generate
OperationRow(181, 123, 25, 160, 5, 54), // Subscription-get-ws-binding-token
OperationRow(169, 124, 1, 165, 2, 36), // Resource-graph
OperationRow(170, 125, 1, 167, 2, 37), // Resource-graphql
OperationRow(130, 202, 15, 169, 4, 38), // CapabilityStatement-implements
OperationRow(159, 213, 43, 173, 2, 34), // Observation-lastn
OperationRow(136, 218, 41, 175, 14, 38), // CodeSystem-lookup
OperationRow(162, 219, 35, 189, 4, 34), // Patient-match
OperationRow(163, 223, 35, 193, 7, 50), // Patient-merge
OperationRow(171, 225, 1, 200, 1, 39), // Resource-meta
OperationRow(172, 226, 1, 201, 2, 52), // Resource-meta-add
OperationRow(173, 227, 1, 203, 2, 52), // Resource-meta-delete
OperationRow(185, 243, 45, 205, 3, 4), // example
OperationRow(157, 246, 47, 208, 4, 34), // NamingSystem-preferred-id
OperationRow(156, 250, 49, 212, 4, 49), // MessageHeader-process-message
OperationRow(177, 256, 51, 216, 5, 38), // StructureDefinition-questionnaire
OperationRow(174, 259, 1, 221, 2, 52), // Resource-remove
OperationRow(178, 270, 51, 223, 3, 54), // StructureDefinition-snapshot
OperationRow(160, 285, 43, 226, 11, 34), // Observation-stats
OperationRow(182, 286, 25, 237, 3, 38), // Subscription-status
OperationRow(134, 289, 53, 240, 2, 50), // Claim-submit
OperationRow(142, 289, 55, 242, 2, 50), // CoverageEligibilityRequest-submit
OperationRow(154, 290, 11, 244, 2, 38), // Measure-submit-data
OperationRow(131, 293, 15, 246, 3, 38), // CapabilityStatement-subset
OperationRow(137, 294, 41, 249, 7, 38), // CodeSystem-subsumes
OperationRow(179, 314, 57, 256, 6, 38), // StructureMap-transform
OperationRow(141, 315, 13, 262, 18, 38), // ConceptMap-translate
OperationRow(158, 316, 47, 280, 9, 34), // NamingSystem-translate-id
OperationRow(175, 328, 1, 289, 5, 38), // Resource-validate
OperationRow(138, 329, 41, 294, 18, 38), // CodeSystem-validate-code
OperationRow(184, 329, 37, 312, 22, 38), // ValueSet-validate-code
OperationRow(132, 334, 15, 334, 2, 33), // CapabilityStatement-versions
];

#[rustfmt::skip]
static PARAMETERS: [ParameterRow; 376] = [
ParameterRow(55, 1, 0, 0, 1, 1, 336, 0, 0), // additions
ParameterRow(265, 1, 0, 0, 0, 1, 336, 0, 1), // return
ParameterRow(52, 3, 0, 0, 0, 1, 336, 0, 4), // activityDefinition
ParameterRow(288, 59, 0, 0, 1, 65535, 336, 0, 1280), // subject
ParameterRow(103, 59, 0, 0, 0, 1, 336, 0, 1280), // encounter
ParameterRow(245, 59, 0, 0, 0, 1, 336, 0, 1280), // practitioner
ParameterRow(233, 59, 0, 0, 0, 1, 336, 0, 1280), // organization
ParameterRow(327, 61, 0, 0, 0, 1, 336, 0, 0), // userType
ParameterRow(325, 61, 0, 0, 0, 1, 336, 0, 0), // userLanguage
ParameterRow(326, 61, 0, 0, 0, 1, 336, 0, 0), // userTaskContext
ParameterRow(268, 61, 0, 0, 0, 1, 336, 0, 0), // setting
ParameterRow(269, 61, 0, 0, 0, 1, 336, 0, 0), // settingContext
ParameterRow(265, 1, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(62, 63, 65, 0, 1, 1, 336, 0, 0), // chargeItem
ParameterRow(50, 63, 67, 0, 0, 1, 336, 0, 0), // account
ParameterRow(265, 1, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(242, 7, 0, 0, 0, 1, 336, 0, 4), // planDefinition
ParameterRow(321, 69, 71, 0, 0, 1, 336, 0, 4), // url
ParameterRow(333, 59, 0, 0, 0, 1, 336, 0, 4), // version
ParameterRow(288, 59, 0, 0, 1, 65535, 336, 0, 1280), // subject
ParameterRow(103, 59, 0, 0, 0, 1, 336, 0, 1280), // encounter
ParameterRow(245, 59, 0, 0, 0, 1, 336, 0, 1280), // practitioner
ParameterRow(233, 59, 0, 0, 0, 1, 336, 0, 1280), // organization
ParameterRow(327, 61, 0, 0, 0, 1, 336, 0, 0), // userType
ParameterRow(325, 61, 0, 0, 0, 1, 336, 0, 0), // userLanguage
ParameterRow(326, 61, 0, 0, 0, 1, 336, 0, 0), // userTaskContext
ParameterRow(268, 61, 0, 0, 0, 1, 336, 0, 0), // setting
ParameterRow(269, 61, 0, 0, 0, 1, 336, 0, 0), // settingContext
ParameterRow(265, 73, 0, 0, 0, 65535, 336, 0, 1), // return
ParameterRow(280, 9, 0, 0, 0, 1, 336, 0, 4), // specimenDefinition
ParameterRow(288, 59, 0, 0, 1, 65535, 336, 0, 1280), // subject
ParameterRow(75, 59, 0, 0, 0, 1, 336, 0, 1280), // collector
ParameterRow(327, 61, 0, 0, 0, 1, 336, 0, 0), // userType
ParameterRow(325, 61, 0, 0, 0, 1, 336, 0, 0), // userLanguage
ParameterRow(326, 61, 0, 0, 0, 1, 336, 0, 0), // userTaskContext
ParameterRow(268, 61, 0, 0, 0, 1, 336, 0, 0), // setting
ParameterRow(269, 61, 0, 0, 0, 1, 336, 0, 0), // settingContext
ParameterRow(265, 75, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(240, 77, 0, 0, 1, 1, 336, 0, 0), // periodStart
ParameterRow(239, 77, 0, 0, 1, 1, 336, 0, 0), // periodEnd
ParameterRow(313, 59, 0, 0, 1, 1, 336, 0, 0), // topic
ParameterRow(288, 59, 0, 0, 1, 1, 336, 0, 1280), // subject
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(229, 59, 0, 0, 1, 1, 336, 0, 0), // name
ParameterRow(78, 79, 0, 0, 0, 65535, 336, 0, 0), // concept
ParameterRow(333, 59, 0, 0, 0, 1, 336, 0, 0), // version
ParameterRow(265, 13, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(240, 77, 0, 0, 1, 1, 336, 0, 0), // periodStart
ParameterRow(239, 77, 0, 0, 1, 1, 336, 0, 0), // periodEnd
ParameterRow(221, 59, 0, 0, 0, 1, 336, 0, 1284), // measure
ParameterRow(288, 59, 0, 0, 0, 1, 336, 0, 1280), // subject
ParameterRow(245, 59, 0, 0, 0, 1, 336, 0, 1280), // practitioner
ParameterRow(212, 81, 0, 0, 0, 1, 336, 0, 0), // lastReceivedOn
ParameterRow(222, 83, 0, 0, 1, 1, 336, 0, 1), // measureReport
ParameterRow(261, 1, 0, 0, 0, 65535, 336, 0, 1), // resource
ParameterRow(214, 69, 0, 0, 0, 1, 336, 0, 0), // left
ParameterRow(266, 69, 0, 0, 0, 1, 336, 0, 0), // right
ParameterRow(228, 85, 0, 0, 0, 1, 336, 0, 0), // mode
ParameterRow(210, 87, 0, 0, 1, 1, 336, 0, 1), // issues
ParameterRow(318, 15, 0, 0, 0, 1, 336, 0, 1), // union
ParameterRow(209, 15, 0, 0, 0, 1, 336, 0, 1), // intersection
ParameterRow(261, 1, 0, 0, 1, 1, 336, 0, 0), // resource
ParameterRow(265, 1, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(321, 89, 0, 0, 1, 1, 336, 0, 0), // url
ParameterRow(286, 85, 0, 0, 0, 65535, 336, 0, 0), // status
ParameterRow(263, 17, 0, 0, 0, 1, 336, 0, 1), // result
ParameterRow(265, 19, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(300, 59, 0, 0, 0, 1, 336, 0, 0), // target
ParameterRow(265, 19, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(240, 77, 0, 0, 1, 1, 336, 0, 0), // periodStart
ParameterRow(239, 77, 0, 0, 1, 1, 336, 0, 0), // periodEnd
ParameterRow(265, 19, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(265, 19, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(237, 91, 0, 0, 1, 1, 336, 0, 0), // patient
ParameterRow(282, 81, 0, 0, 0, 1, 336, 0, 0), // start
ParameterRow(104, 81, 0, 0, 0, 1, 336, 0, 0), // end
ParameterRow(317, 61, 0, 194, 0, 1, 336, 0, 16), // type
ParameterRow(231, 93, 0, 0, 0, 1, 336, 0, 0), // on-demand
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(241, 93, 0, 0, 0, 1, 336, 0, 0), // persist
ParameterRow(124, 89, 0, 0, 0, 1, 336, 0, 0), // graph
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(221, 11, 0, 0, 0, 1, 336, 0, 4), // measure
ParameterRow(321, 69, 71, 0, 0, 1, 336, 0, 4), // url
ParameterRow(333, 59, 0, 0, 0, 1, 336, 0, 4), // version
ParameterRow(288, 59, 0, 0, 0, 1, 336, 0, 1280), // subject
ParameterRow(240, 77, 0, 0, 1, 1, 336, 0, 0), // periodStart
ParameterRow(239, 77, 0, 0, 1, 1, 336, 0, 0), // periodEnd
ParameterRow(260, 85, 0, 0, 0, 1, 336, 0, 0), // reportType
ParameterRow(254, 59, 0, 0, 0, 1, 336, 0, 1280), // provider
ParameterRow(217, 59, 0, 0, 0, 1, 336, 0, 1280), // location
ParameterRow(212, 81, 0, 0, 0, 1, 336, 0, 0), // lastReceivedOn
ParameterRow(236, 95, 0, 0, 0, 1, 336, 0, 0), // parameters
ParameterRow(265, 73, 0, 0, 0, 65535, 336, 0, 1), // return
ParameterRow(107, 97, 0, 0, 0, 1, 336, 0, 0), // eventsSinceNumber
ParameterRow(108, 97, 0, 0, 0, 1, 336, 0, 0), // eventsUntilNumber
ParameterRow(82, 85, 0, 198, 0, 1, 336, 0, 16), // content
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(47, 99, 0, 0, 0, 1, 336, 0, 0), // _since
ParameterRow(48, 85, 0, 0, 0, 65535, 336, 0, 0), // _type
ParameterRow(46, 101, 0, 0, 0, 1, 336, 0, 0), // _count
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(47, 99, 0, 0, 0, 1, 336, 0, 0), // _since
ParameterRow(48, 85, 0, 0, 0, 65535, 336, 0, 0), // _type
ParameterRow(46, 101, 0, 0, 0, 1, 336, 0, 0), // _count
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(282, 77, 0, 0, 0, 1, 336, 0, 0), // start
ParameterRow(104, 77, 0, 0, 0, 1, 336, 0, 0), // end
ParameterRow(47, 99, 0, 0, 0, 1, 336, 0, 0), // _since
ParameterRow(48, 85, 0, 0, 0, 65535, 336, 0, 0), // _type
ParameterRow(46, 101, 0, 0, 0, 1, 336, 0, 0), // _count
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(47, 99, 0, 0, 0, 1, 336, 0, 0), // _since
ParameterRow(46, 101, 0, 0, 0, 1, 336, 0, 0), // _count
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(282, 77, 0, 0, 0, 1, 336, 0, 0), // start
ParameterRow(104, 77, 0, 0, 0, 1, 336, 0, 0), // end
ParameterRow(47, 99, 0, 0, 0, 1, 336, 0, 0), // _since
ParameterRow(48, 85, 0, 0, 0, 65535, 336, 0, 0), // _type
ParameterRow(46, 101, 0, 0, 0, 1, 336, 0, 0), // _count
ParameterRow(265, 73, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(335, 59, 0, 0, 0, 65535, 336, 0, 1280), // ward
ParameterRow(263, 73, 0, 0, 1, 1, 336, 0, 1), // result
ParameterRow(321, 89, 0, 0, 0, 1, 336, 0, 4), // url
ParameterRow(331, 37, 0, 0, 0, 1, 336, 0, 4), // valueSet
ParameterRow(332, 59, 0, 0, 0, 1, 336, 0, 4), // valueSetVersion
ParameterRow(83, 89, 0, 0, 0, 1, 336, 0, 0), // context
ParameterRow(84, 85, 0, 0, 0, 1, 336, 0, 0), // contextDirection
ParameterRow(118, 59, 0, 0, 0, 1, 336, 0, 0), // filter
ParameterRow(89, 81, 0, 0, 0, 1, 336, 0, 0), // date
ParameterRow(230, 101, 0, 0, 0, 1, 336, 0, 0), // offset
ParameterRow(86, 101, 0, 0, 0, 1, 336, 0, 0), // count
ParameterRow(205, 93, 0, 0, 0, 1, 336, 0, 0), // includeDesignations
ParameterRow(97, 59, 0, 0, 0, 65535, 336, 0, 0), // designation
ParameterRow(204, 93, 0, 0, 0, 1, 336, 0, 0), // includeDefinition
ParameterRow(51, 93, 0, 0, 0, 1, 336, 0, 0), // activeOnly
ParameterRow(324, 69, 0, 0, 0, 65535, 336, 0, 0), // useSupplement
ParameterRow(113, 93, 0, 0, 0, 1, 336, 0, 0), // excludeNested
ParameterRow(114, 93, 0, 0, 0, 1, 336, 0, 0), // excludeNotForUI
ParameterRow(115, 93, 0, 0, 0, 1, 336, 0, 0), // excludePostCoordinated
ParameterRow(99, 85, 0, 0, 0, 1, 336, 0, 0), // displayLanguage
ParameterRow(253, 59, 0, 0, 0, 65535, 336, 0, 0), // property
ParameterRow(112, 69, 0, 0, 0, 65535, 336, 0, 0), // exclude-system
ParameterRow(298, 69, 0, 0, 0, 65535, 336, 0, 0), // system-version
ParameterRow(63, 69, 0, 0, 0, 65535, 336, 0, 0), // check-system-version
ParameterRow(121, 69, 0, 0, 0, 65535, 336, 0, 0), // force-system-version
ParameterRow(265, 37, 0, 0, 1, 1, 336, 0, 1), // return
ParameterRow(249, 1, 0, 0, 1, 1, 336, 0, 0), // probes
ParameterRow(265, 1, 0, 0, 0, 1, 336, 0, 1), // return
ParameterRow(237, 91, 0, 0, 1, 1, 336, 0, 0), // patient
ParameterRow(229, 85, 0, 0, 1, 1, 336, 0, 0), // name
ParameterRow(297, 89, 0, 0, 0, 1, 336, 0, 4), // system
ParameterRow(333, 59, 0, 0, 0, 1, 336, 0, 4), // version
ParameterRow(253, 0, 0, 0, 0, 65535, 336, 3, 0), // property
ParameterRow(110, 93, 0, 0, 1, 1, 339, 0, 0), // exact
ParameterRow(77, 93, 0, 0, 0, 1, 339, 0, 0), // compositional
ParameterRow(219, 0, 0, 0, 0, 65535, 339, 3, 1), // match
ParameterRow(321, 89, 0, 0, 1, 1, 342, 0, 0), // url
ParameterRow(241, 93, 0, 0, 0, 1, 342, 0, 0), // persist
ParameterRow(265, 73, 0, 0, 1, 1, 342, 0, 1), // return
ParameterRow(200, 91, 0, 0, 0, 65535, 342, 0, 4), // id
ParameterRow(312, 59, 0, 0, 1, 1, 342, 0, 1), // token
ParameterRow(117, 81, 0, 0, 1, 1, 342, 0, 1), // expiration
ParameterRow(292, 59, 0, 0, 0, 65535, 342, 0, 1), // subscription
ParameterRow(336, 103, 0, 0, 1, 1, 342, 0, 1), // websocket-url
ParameterRow(124, 89, 0, 0, 1, 1, 342, 0, 0), // graph
ParameterRow(263, 73, 0, 0, 1, 1, 342, 0, 1), // result
ParameterRow(255, 59, 0, 0, 1, 1, 342, 0, 0), // query
ParameterRow(263, 105, 0, 0, 1, 1, 342, 0, 1), // result
ParameterRow(267, 69, 0, 0, 0, 1, 342, 0, 0), // server
ParameterRow(64, 69, 0, 0, 0, 1, 342, 0, 0), // client
ParameterRow(261, 15, 0, 0, 0, 1, 342, 0, 0), // resource
ParameterRow(265, 87, 0, 0, 1, 1, 342, 0, 1), // return
ParameterRow(220, 107, 0, 0, 0, 1, 342, 0, 0), // max
ParameterRow(265, 73, 0, 0, 1, 1, 342, 0, 1), // return
ParameterRow(66, 85, 0, 0, 0, 1, 342, 0, 0), // code
ParameterRow(297, 89, 0, 0, 0, 1, 342, 0, 4), // system
ParameterRow(333, 59, 0, 0, 0, 1, 342, 0, 4), // version
ParameterRow(71, 79, 0, 0, 0, 1, 342, 0, 0), // coding
ParameterRow(89, 81, 0, 0, 0, 1, 342, 0, 0), // date
ParameterRow(99, 85, 0, 0, 0, 1, 342, 0, 0), // displayLanguage
ParameterRow(253, 85, 0, 0, 0, 65535, 342, 0, 0), // property
ParameterRow(324, 69, 0, 0, 0, 65535, 342, 0, 0), // useSupplement
ParameterRow(229, 59, 0, 0, 1, 1, 342, 0, 1), // name
ParameterRow(333, 59, 0, 0, 0, 1, 342, 0, 1), // version
ParameterRow(98, 59, 0, 0, 1, 1, 342, 0, 1), // display
ParameterRow(93, 59, 0, 0, 0, 1, 342, 0, 1), // definition
ParameterRow(97, 0, 0, 0, 0, 65535, 342, 4, 1), // designation
ParameterRow(253, 0, 0, 0, 0, 65535, 346, 5, 1), // property
ParameterRow(261, 1, 0, 0, 1, 1, 351, 0, 0), // resource
ParameterRow(232, 93, 0, 0, 0, 1, 351, 0, 0), // onlyCertainMatches
ParameterRow(86, 101, 0, 0, 0, 1, 351, 0, 0), // count
ParameterRow(265, 73, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(272, 63, 109, 0, 0, 1, 351, 0, 0), // source-patient
ParameterRow(273, 111, 0, 0, 0, 65535, 351, 0, 0), // source-patient-identifier
ParameterRow(301, 63, 109, 0, 0, 1, 351, 0, 0), // target-patient
ParameterRow(302, 111, 0, 0, 0, 65535, 351, 0, 0), // target-patient-identifier
ParameterRow(264, 35, 0, 0, 0, 1, 351, 0, 0), // result-patient
ParameterRow(248, 93, 0, 0, 0, 1, 351, 0, 0), // preview
ParameterRow(265, 95, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(265, 113, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(225, 113, 0, 0, 1, 1, 351, 0, 0), // meta
ParameterRow(265, 113, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(225, 113, 0, 0, 1, 1, 351, 0, 0), // meta
ParameterRow(265, 113, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(288, 63, 0, 0, 1, 1, 351, 0, 0), // subject
ParameterRow(216, 63, 0, 0, 0, 1, 351, 0, 0), // local
ParameterRow(265, 115, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(200, 59, 0, 0, 1, 1, 351, 0, 0), // id
ParameterRow(317, 85, 0, 195, 1, 1, 351, 0, 16), // type
ParameterRow(89, 81, 0, 0, 0, 1, 351, 0, 0), // date
ParameterRow(263, 59, 0, 0, 1, 1, 351, 0, 1), // result
ParameterRow(82, 73, 0, 0, 1, 1, 351, 0, 0), // content
ParameterRow(57, 93, 0, 0, 0, 1, 351, 0, 0), // async
ParameterRow(262, 103, 0, 0, 0, 1, 351, 0, 0), // response-url
ParameterRow(265, 73, 0, 0, 0, 1, 351, 0, 1), // return
ParameterRow(201, 111, 0, 0, 0, 1, 351, 0, 0), // identifier
ParameterRow(252, 51, 0, 0, 0, 1, 351, 0, 0), // profile
ParameterRow(321, 69, 117, 0, 0, 1, 351, 0, 4), // url
ParameterRow(295, 93, 0, 0, 0, 1, 351, 0, 0), // supportedOnly
ParameterRow(265, 45, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(258, 1, 0, 0, 1, 1, 351, 0, 0), // removals
ParameterRow(265, 1, 0, 0, 0, 1, 351, 0, 1), // return
ParameterRow(93, 51, 0, 0, 0, 1, 351, 0, 4), // definition
ParameterRow(321, 59, 0, 0, 0, 1, 351, 0, 1028), // url
ParameterRow(265, 51, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(288, 89, 0, 0, 1, 1, 351, 0, 0), // subject
ParameterRow(66, 59, 0, 0, 0, 65535, 351, 0, 0), // code
ParameterRow(297, 89, 0, 0, 0, 1, 351, 0, 0), // system
ParameterRow(71, 79, 0, 0, 0, 65535, 351, 0, 0), // coding
ParameterRow(102, 119, 0, 0, 0, 1, 351, 0, 0), // duration
ParameterRow(238, 121, 0, 0, 0, 1, 351, 0, 0), // period
ParameterRow(283, 85, 0, 196, 1, 65535, 351, 0, 16), // statistic
ParameterRow(203, 93, 0, 0, 0, 1, 351, 0, 0), // include
ParameterRow(215, 107, 0, 0, 0, 1, 351, 0, 0), // limit
ParameterRow(284, 43, 0, 0, 1, 65535, 351, 0, 1), // statistics
ParameterRow(271, 43, 0, 0, 0, 65535, 351, 0, 1), // source
ParameterRow(200, 91, 0, 0, 0, 65535, 351, 0, 4), // id
ParameterRow(286, 85, 0, 199, 0, 65535, 351, 0, 20), // status
ParameterRow(265, 73, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(261, 1, 0, 0, 1, 1, 351, 0, 0), // resource
ParameterRow(265, 1, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(261, 1, 0, 0, 1, 1, 351, 0, 0), // resource
ParameterRow(265, 1, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(222, 83, 0, 0, 1, 1, 351, 0, 0), // measureReport
ParameterRow(261, 1, 0, 0, 0, 65535, 351, 0, 0), // resource
ParameterRow(267, 89, 0, 0, 0, 1, 351, 0, 12), // server
ParameterRow(261, 85, 0, 0, 1, 65535, 351, 0, 0), // resource
ParameterRow(265, 15, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(67, 85, 0, 0, 0, 1, 351, 0, 0), // codeA
ParameterRow(68, 85, 0, 0, 0, 1, 351, 0, 0), // codeB
ParameterRow(297, 89, 0, 0, 0, 1, 351, 0, 4), // system
ParameterRow(333, 59, 0, 0, 0, 1, 351, 0, 4), // version
ParameterRow(72, 79, 0, 0, 0, 1, 351, 0, 0), // codingA
ParameterRow(73, 79, 0, 0, 0, 1, 351, 0, 0), // codingB
ParameterRow(235, 85, 0, 193, 1, 1, 351, 0, 17), // outcome
ParameterRow(271, 89, 0, 0, 0, 1, 351, 0, 4), // source
ParameterRow(277, 57, 0, 0, 0, 1, 351, 0, 0), // sourceMap
ParameterRow(296, 57, 0, 0, 0, 65535, 351, 0, 0), // supportingMap
ParameterRow(281, 59, 0, 0, 0, 65535, 351, 0, 0), // srcMap
ParameterRow(82, 1, 0, 0, 1, 1, 351, 0, 0), // content
ParameterRow(265, 1, 0, 0, 1, 1, 351, 0, 1), // return
ParameterRow(321, 89, 0, 0, 0, 1, 351, 0, 4), // url
ParameterRow(79, 13, 0, 0, 0, 1, 351, 0, 4), // conceptMap
ParameterRow(80, 59, 0, 0, 0, 1, 351, 0, 4), // conceptMapVersion
ParameterRow(274, 85, 0, 0, 0, 1, 351, 0, 0), // sourceCode
ParameterRow(297, 89, 0, 0, 0, 1, 351, 0, 0), // system
ParameterRow(333, 59, 0, 0, 0, 1, 351, 0, 0), // version
ParameterRow(278, 89, 0, 0, 0, 1, 351, 0, 0), // sourceScope
ParameterRow(276, 79, 0, 0, 0, 1, 351, 0, 0), // sourceCoding
ParameterRow(275, 61, 0, 0, 0, 1, 351, 0, 0), // sourceCodeableConcept
ParameterRow(303, 85, 0, 0, 0, 1, 351, 0, 0), // targetCode
ParameterRow(305, 79, 0, 0, 0, 1, 351, 0, 0), // targetCoding
ParameterRow(304, 61, 0, 0, 0, 1, 351, 0, 0), // targetCodeableConcept
ParameterRow(309, 89, 0, 0, 0, 1, 351, 0, 0), // targetScope
ParameterRow(310, 89, 0, 0, 0, 1, 351, 0, 0), // targetSystem
ParameterRow(94, 0, 0, 0, 0, 65535, 351, 2, 0), // dependency
ParameterRow(263, 93, 0, 0, 1, 1, 353, 0, 1), // result
ParameterRow(224, 59, 0, 0, 0, 1, 353, 0, 1), // message
ParameterRow(219, 0, 0, 0, 0, 65535, 353, 6, 1), // match
ParameterRow(200, 59, 0, 0, 1, 1, 359, 0, 0), // id
ParameterRow(279, 85, 0, 195, 1, 1, 359, 0, 16), // sourceType
ParameterRow(311, 85, 0, 195, 1, 1, 359, 0, 16), // targetType
ParameterRow(247, 93, 0, 0, 0, 1, 359, 0, 0), // preferredOnly
ParameterRow(89, 81, 0, 0, 0, 1, 359, 0, 0), // date
ParameterRow(263, 93, 0, 0, 1, 1, 359, 0, 1), // result
ParameterRow(307, 59, 0, 0, 0, 65535, 359, 0, 1), // targetIdentifier
ParameterRow(306, 93, 0, 0, 0, 1, 359, 0, 1), // targetIdentifer.preferred
ParameterRow(308, 121, 0, 0, 0, 1, 359, 0, 1), // targetIdentifier.period
ParameterRow(261, 1, 0, 0, 0, 1, 359, 0, 0), // resource
ParameterRow(228, 85, 0, 197, 0, 1, 359, 0, 16), // mode
ParameterRow(252, 69, 0, 0, 0, 1, 359, 0, 0), // profile
ParameterRow(322, 123, 0, 0, 0, 65535, 359, 0, 0), // usageContext
ParameterRow(265, 87, 0, 0, 1, 1, 359, 0, 1), // return
ParameterRow(321, 89, 0, 0, 0, 1, 359, 0, 4), // url
ParameterRow(69, 41, 0, 0, 0, 1, 359, 0, 4), // codeSystem
ParameterRow(66, 85, 0, 0, 0, 1, 359, 0, 0), // code
ParameterRow(333, 59, 0, 0, 0, 1, 359, 0, 4), // version
ParameterRow(98, 59, 0, 0, 0, 1, 359, 0, 0), // display
ParameterRow(71, 79, 0, 0, 0, 1, 359, 0, 0), // coding
ParameterRow(70, 61, 0, 0, 0, 1, 359, 0, 0), // codeableConcept
ParameterRow(89, 81, 0, 0, 0, 1, 359, 0, 0), // date
ParameterRow(49, 93, 0, 0, 0, 1, 359, 0, 0), // abstract
ParameterRow(99, 85, 0, 0, 0, 1, 359, 0, 0), // displayLanguage
ParameterRow(263, 93, 0, 0, 1, 1, 359, 0, 1), // result
ParameterRow(224, 59, 0, 0, 0, 1, 359, 0, 1), // message
ParameterRow(98, 59, 0, 0, 0, 1, 359, 0, 1), // display
ParameterRow(66, 85, 0, 0, 0, 1, 359, 0, 1), // code
ParameterRow(297, 89, 0, 0, 0, 1, 359, 0, 1), // system
ParameterRow(333, 59, 0, 0, 0, 1, 359, 0, 1), // version
ParameterRow(70, 61, 0, 0, 0, 1, 359, 0, 1), // codeableConcept
ParameterRow(210, 87, 0, 0, 0, 1, 359, 0, 1), // issues
ParameterRow(321, 89, 0, 0, 0, 1, 359, 0, 4), // url
ParameterRow(83, 89, 0, 0, 0, 1, 359, 0, 0), // context
ParameterRow(331, 37, 0, 0, 0, 1, 359, 0, 4), // valueSet
ParameterRow(332, 59, 0, 0, 0, 1, 359, 0, 4), // valueSetVersion
ParameterRow(66, 85, 0, 0, 0, 1, 359, 0, 0), // code
ParameterRow(297, 89, 0, 0, 0, 1, 359, 0, 0), // system
ParameterRow(299, 59, 0, 0, 0, 1, 359, 0, 0), // systemVersion
ParameterRow(98, 59, 0, 0, 0, 1, 359, 0, 0), // display
ParameterRow(71, 79, 0, 0, 0, 1, 359, 0, 0), // coding
ParameterRow(70, 61, 0, 0, 0, 1, 359, 0, 0), // codeableConcept
ParameterRow(89, 81, 0, 0, 0, 1, 359, 0, 0), // date
ParameterRow(49, 93, 0, 0, 0, 1, 359, 0, 0), // abstract
ParameterRow(99, 85, 0, 0, 0, 1, 359, 0, 0), // displayLanguage
ParameterRow(324, 69, 0, 0, 0, 65535, 359, 0, 0), // useSupplement
ParameterRow(263, 93, 0, 0, 1, 1, 359, 0, 1), // result
ParameterRow(224, 59, 0, 0, 0, 1, 359, 0, 1), // message
ParameterRow(98, 59, 0, 0, 0, 1, 359, 0, 1), // display
ParameterRow(66, 85, 0, 0, 0, 1, 359, 0, 1), // code
ParameterRow(297, 89, 0, 0, 0, 1, 359, 0, 1), // system
ParameterRow(333, 59, 0, 0, 0, 1, 359, 0, 1), // version
ParameterRow(70, 61, 0, 0, 0, 1, 359, 0, 1), // codeableConcept
ParameterRow(210, 87, 0, 0, 0, 1, 359, 0, 1), // issues
ParameterRow(333, 85, 0, 0, 1, 65535, 359, 0, 1), // version
ParameterRow(92, 85, 0, 192, 1, 1, 359, 0, 17), // default
ParameterRow(66, 85, 0, 0, 1, 1, 359, 0, 0), // code
ParameterRow(330, 125, 0, 0, 0, 1, 359, 0, 0), // value
ParameterRow(291, 0, 0, 0, 0, 65535, 359, 2, 0), // subproperty
ParameterRow(66, 79, 0, 0, 1, 1, 361, 0, 1), // code
ParameterRow(319, 0, 0, 0, 0, 65535, 361, 3, 1), // unmatched
ParameterRow(76, 59, 0, 0, 0, 1, 364, 0, 1), // comment
ParameterRow(211, 85, 0, 0, 0, 1, 364, 0, 1), // language
ParameterRow(323, 79, 0, 0, 0, 1, 364, 0, 1), // use
ParameterRow(54, 79, 0, 0, 0, 65535, 364, 0, 1), // additionalUse
ParameterRow(330, 59, 0, 0, 1, 1, 364, 0, 1), // value
ParameterRow(66, 85, 0, 0, 1, 1, 364, 0, 1), // code
ParameterRow(330, 133, 0, 0, 0, 1, 364, 0, 1), // value
ParameterRow(96, 59, 0, 0, 0, 1, 364, 0, 1), // description
ParameterRow(271, 69, 0, 0, 0, 1, 364, 0, 1), // source
ParameterRow(291, 0, 0, 0, 0, 65535, 364, 4, 1), // subproperty
ParameterRow(58, 89, 0, 0, 0, 1, 368, 0, 0), // attribute
ParameterRow(330, 142, 0, 0, 0, 1, 368, 0, 0), // value
ParameterRow(257, 85, 0, 0, 0, 1, 368, 0, 1), // relationship
ParameterRow(78, 79, 0, 0, 0, 1, 368, 0, 1), // concept
ParameterRow(253, 0, 0, 0, 0, 65535, 368, 2, 1), // property
ParameterRow(251, 0, 0, 0, 0, 65535, 370, 2, 1), // product
ParameterRow(95, 0, 0, 0, 0, 65535, 372, 2, 1), // dependsOn
ParameterRow(234, 89, 0, 0, 0, 1, 374, 0, 1), // originMap
ParameterRow(66, 85, 0, 0, 1, 1, 374, 0, 0), // code
ParameterRow(330, 125, 0, 0, 1, 1, 374, 0, 0), // value
ParameterRow(66, 85, 0, 0, 1, 1, 374, 0, 1), // code
ParameterRow(330, 125, 0, 0, 1, 1, 374, 0, 1), // value
ParameterRow(253, 0, 0, 0, 0, 65535, 374, 2, 1), // property
ParameterRow(66, 85, 0, 0, 1, 1, 376, 0, 1), // code
ParameterRow(330, 133, 0, 0, 1, 1, 376, 0, 1), // value
ParameterRow(96, 59, 0, 0, 0, 1, 376, 0, 1), // description
ParameterRow(271, 69, 0, 0, 0, 1, 376, 0, 1), // source
ParameterRow(320, 89, 0, 0, 1, 1, 376, 0, 1), // uri
ParameterRow(330, 149, 0, 0, 1, 1, 376, 0, 1), // value
ParameterRow(58, 89, 0, 0, 1, 1, 376, 0, 1), // attribute
ParameterRow(330, 142, 0, 0, 1, 1, 376, 0, 1), // value
ParameterRow(58, 89, 0, 0, 1, 1, 376, 0, 1), // attribute
ParameterRow(330, 158, 0, 0, 1, 1, 376, 0, 1), // value
ParameterRow(66, 85, 0, 0, 1, 1, 376, 0, 1), // code
ParameterRow(330, 125, 0, 0, 1, 1, 376, 0, 1), // value
];

#[rustfmt::skip]
static LISTS: [u16; 169] = [
0,1,38,1,1,1,6,1,33,1,40,1,22,1,12,1,
5,1,4,1,20,1,14,1,11,1,43,1,16,1,17,1,
18,1,24,1,31,1,45,1,21,1,8,1,28,1,35,1,
27,1,25,1,41,1,7,1,13,1,42,1,287,1,9,1,
37,1,188,1,187,1,60,1,190,1,3,1,39,1,89,1,
10,1,90,1,23,1,66,1,29,1,320,1,200,1,59,1,
30,1,208,1,206,1,207,1,321,1,2,1,244,1,189,1,
19,1,26,1,36,1,191,1,91,1,32,1,44,7,15,10,
59,66,90,207,287,8,15,10,59,66,90,91,207,287,6,15,
66,10,287,59,34,8,15,10,287,207,59,90,91,66,10,15,
66,10,287,207,59,90,91,320,200,
];

#[rustfmt::skip]
static TEXT: &str = "\
ActivityDefinition\
Binary\
Bundle\
CanonicalResource\
CapabilityStatement\
ChargeItemDefinition\
Claim\
CodeSystem\
CodeableConcept\
Coding\
Composition\
ConceptMap\
CoverageEligibilityRequest\
DocumentReference\
Element\
Encounter\
EpisodeOfCare\
Group\
Identifier\
Library\
List\
Measure\
MeasureReport\
MedicinalProductDefinition\
MessageHeader\
Meta\
NamingSystem\
Observation\
OperationOutcome\
Parameters\
Patient\
Period\
PlanDefinition\
Quantity\
Questionnaire\
QuestionnaireResponse\
Reference\
Resource\
Specimen\
SpecimenDefinition\
StructureDefinition\
StructureMap\
Subscription\
UsageContext\
ValueSet\
_count\
_since\
_type\
abstract\
account\
activeOnly\
activityDefinition\
add\
additionalUse\
additions\
apply\
async\
attribute\
boolean\
canonical\
care-gaps\
chargeItem\
check-system-version\
client\
closure\
code\
codeA\
codeB\
codeSystem\
codeableConcept\
coding\
codingA\
codingB\
collect-data\
collector\
comment\
compositional\
concept\
conceptMap\
conceptMapVersion\
conforms\
content\
context\
contextDirection\
convert\
count\
current-canonical\
data-requirements\
date\
dateTime\
decimal\
default\
definition\
dependency\
dependsOn\
description\
designation\
display\
displayLanguage\
docref\
document\
duration\
encounter\
end\
evaluate-measure\
events\
eventsSinceNumber\
eventsUntilNumber\
everything\
exact\
example-query-high-risk\
exclude-system\
excludeNested\
excludeNotForUI\
excludePostCoordinated\
expand\
expiration\
filter\
find\
find-matches\
force-system-version\
generate\
get-ws-binding-token\
graph\
graphql\
http://hl7.org/fhir/OperationDefinition/ActivityDefinition-apply\
http://hl7.org/fhir/OperationDefinition/ActivityDefinition-data-requirements\
http://hl7.org/fhir/OperationDefinition/CanonicalResource-current-canonical\
http://hl7.org/fhir/OperationDefinition/CapabilityStatement-conforms\
http://hl7.org/fhir/OperationDefinition/CapabilityStatement-implements\
http://hl7.org/fhir/OperationDefinition/CapabilityStatement-subset\
http://hl7.org/fhir/OperationDefinition/CapabilityStatement-versions\
http://hl7.org/fhir/OperationDefinition/ChargeItemDefinition-apply\
http://hl7.org/fhir/OperationDefinition/Claim-submit\
http://hl7.org/fhir/OperationDefinition/CodeSystem-find-matches\
http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup\
http://hl7.org/fhir/OperationDefinition/CodeSystem-subsumes\
http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code\
http://hl7.org/fhir/OperationDefinition/Composition-document\
http://hl7.org/fhir/OperationDefinition/ConceptMap-closure\
http://hl7.org/fhir/OperationDefinition/ConceptMap-translate\
http://hl7.org/fhir/OperationDefinition/CoverageEligibilityRequest-submit\
http://hl7.org/fhir/OperationDefinition/DocumentReference-docref\
http://hl7.org/fhir/OperationDefinition/DocumentReference-generate\
http://hl7.org/fhir/OperationDefinition/Encounter-everything\
http://hl7.org/fhir/OperationDefinition/EpisodeOfCare-everything\
http://hl7.org/fhir/OperationDefinition/Group-everything\
http://hl7.org/fhir/OperationDefinition/Library-data-requirements\
http://hl7.org/fhir/OperationDefinition/List-find\
http://hl7.org/fhir/OperationDefinition/Measure-care-gaps\
http://hl7.org/fhir/OperationDefinition/Measure-collect-data\
http://hl7.org/fhir/OperationDefinition/Measure-data-requirements\
http://hl7.org/fhir/OperationDefinition/Measure-evaluate-measure\
http://hl7.org/fhir/OperationDefinition/Measure-submit-data\
http://hl7.org/fhir/OperationDefinition/MedicinalProductDefinition-everything\
http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message\
http://hl7.org/fhir/OperationDefinition/NamingSystem-preferred-id\
http://hl7.org/fhir/OperationDefinition/NamingSystem-translate-id\
http://hl7.org/fhir/OperationDefinition/Observation-lastn\
http://hl7.org/fhir/OperationDefinition/Observation-stats\
http://hl7.org/fhir/OperationDefinition/Patient-everything\
http://hl7.org/fhir/OperationDefinition/Patient-match\
http://hl7.org/fhir/OperationDefinition/Patient-merge\
http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply\
http://hl7.org/fhir/OperationDefinition/PlanDefinition-data-requirements\
http://hl7.org/fhir/OperationDefinition/Resource-add\
http://hl7.org/fhir/OperationDefinition/Resource-convert\
http://hl7.org/fhir/OperationDefinition/Resource-filter\
http://hl7.org/fhir/OperationDefinition/Resource-graph\
http://hl7.org/fhir/OperationDefinition/Resource-graphql\
http://hl7.org/fhir/OperationDefinition/Resource-meta\
http://hl7.org/fhir/OperationDefinition/Resource-meta-add\
http://hl7.org/fhir/OperationDefinition/Resource-meta-delete\
http://hl7.org/fhir/OperationDefinition/Resource-remove\
http://hl7.org/fhir/OperationDefinition/Resource-validate\
http://hl7.org/fhir/OperationDefinition/SpecimenDefinition-apply\
http://hl7.org/fhir/OperationDefinition/StructureDefinition-questionnaire\
http://hl7.org/fhir/OperationDefinition/StructureDefinition-snapshot\
http://hl7.org/fhir/OperationDefinition/StructureMap-transform\
http://hl7.org/fhir/OperationDefinition/Subscription-events\
http://hl7.org/fhir/OperationDefinition/Subscription-get-ws-binding-token\
http://hl7.org/fhir/OperationDefinition/Subscription-status\
http://hl7.org/fhir/OperationDefinition/ValueSet-expand\
http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code\
http://hl7.org/fhir/OperationDefinition/example\
http://hl7.org/fhir/OperationDefinition/example-query-high-risk\
http://hl7.org/fhir/StructureDefinition/Account\
http://hl7.org/fhir/StructureDefinition/ChargeItem\
http://hl7.org/fhir/StructureDefinition/Patient\
http://hl7.org/fhir/StructureDefinition/PlanDefinition\
http://hl7.org/fhir/StructureDefinition/StructureDefinition\
http://hl7.org/fhir/ValueSet/FHIR-version|5.0.0\
http://hl7.org/fhir/ValueSet/concept-subsumption-outcome|5.0.0\
http://hl7.org/fhir/ValueSet/doc-typecodes|5.0.0\
http://hl7.org/fhir/ValueSet/namingsystem-identifier-type|5.0.0\
http://hl7.org/fhir/ValueSet/observation-statistics|5.0.0\
http://hl7.org/fhir/ValueSet/resource-validation-mode|5.0.0\
http://hl7.org/fhir/ValueSet/subscription-payload-content|5.0.0\
http://hl7.org/fhir/ValueSet/subscription-status|5.0.0\
id\
identifier\
implements\
include\
includeDefinition\
includeDesignations\
instant\
integer\
integer64\
intersection\
issues\
language\
lastReceivedOn\
lastn\
left\
limit\
local\
location\
lookup\
match\
max\
measure\
measureReport\
merge\
message\
meta\
meta-add\
meta-delete\
mode\
name\
offset\
on-demand\
onlyCertainMatches\
organization\
originMap\
outcome\
parameters\
patient\
period\
periodEnd\
periodStart\
persist\
planDefinition\
populate\
positiveInt\
practitioner\
preferred-id\
preferredOnly\
preview\
probes\
process-message\
product\
profile\
property\
provider\
query\
questionnaire\
relationship\
removals\
remove\
reportType\
resource\
response-url\
result\
result-patient\
return\
right\
server\
setting\
settingContext\
snapshot\
source\
source-patient\
source-patient-identifier\
sourceCode\
sourceCodeableConcept\
sourceCoding\
sourceMap\
sourceScope\
sourceType\
specimenDefinition\
srcMap\
start\
statistic\
statistics\
stats\
status\
string\
subject\
submit\
submit-data\
subproperty\
subscription\
subset\
subsumes\
supportedOnly\
supportingMap\
system\
system-version\
systemVersion\
target\
target-patient\
target-patient-identifier\
targetCode\
targetCodeableConcept\
targetCoding\
targetIdentifer.preferred\
targetIdentifier\
targetIdentifier.period\
targetScope\
targetSystem\
targetType\
token\
topic\
transform\
translate\
translate-id\
type\
union\
unmatched\
uri\
url\
usageContext\
use\
useSupplement\
userLanguage\
userTaskContext\
userType\
validate\
validate-code\
value\
valueSet\
valueSetVersion\
version\
versions\
ward\
websocket-url\
";

#[rustfmt::skip]
static ENDS: [u32; 337] = [
0,18,24,30,47,66,86,91,101,116,122,133,143,169,186,193,
202,215,220,230,237,241,248,261,287,300,304,316,327,343,353,360,
366,380,388,401,422,431,439,447,465,484,496,508,520,528,534,540,
545,553,560,570,588,591,604,613,618,623,632,639,648,657,667,687,
693,700,704,709,714,724,739,745,752,759,771,780,787,800,807,817,
834,842,849,856,872,879,884,901,918,922,930,937,944,954,964,973,
984,995,1002,1017,1023,1031,1039,1048,1051,1067,1073,1090,1107,1117,1122,1145,
1159,1172,1187,1209,1215,1225,1231,1235,1247,1267,1275,1295,1300,1307,1371,1447,
1522,1590,1660,1726,1794,1860,1912,1975,2032,2091,2155,2215,2273,2333,2406,2470,
2536,2596,2660,2716,2781,2830,2887,2947,3012,3076,3135,3212,3281,3346,3411,3468,
3525,3583,3636,3689,3749,3821,3873,3929,3984,4038,4094,4147,4204,4264,4319,4376,
4440,4513,4581,4643,4702,4775,4834,4889,4951,4998,5061,5108,5158,5205,5259,5318,
5365,5427,5475,5538,5595,5654,5717,5771,5773,5783,5793,5800,5817,5836,5843,5850,
5859,5871,5877,5885,5899,5904,5908,5913,5918,5926,5932,5937,5940,5947,5960,5965,
5972,5976,5984,5995,5999,6003,6009,6018,6036,6048,6057,6064,6074,6081,6087,6096,
6107,6114,6128,6136,6147,6159,6171,6184,6191,6197,6212,6219,6226,6234,6242,6247,
6260,6272,6280,6286,6296,6304,6316,6322,6336,6342,6347,6353,6360,6374,6382,6388,
6402,6427,6437,6458,6470,6479,6490,6500,6518,6524,6529,6538,6548,6553,6559,6565,
6572,6578,6589,6600,6612,6618,6626,6639,6652,6658,6672,6685,6691,6705,6730,6740,
6761,6773,6798,6814,6837,6848,6860,6870,6875,6880,6889,6898,6910,6914,6919,6928,
6931,6934,6946,6949,6962,6974,6989,6997,7005,7018,7023,7031,7046,7053,7061,7065,
7078,
];
