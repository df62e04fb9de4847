//! The operations of R4B (4.3.0) as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-operations) from the official definitions.

use crate::Release;
use crate::operation::Operations;
use crate::schema::rows::{Lists, OperationRow, ParameterRow, Strings};

/// Every operation of R4B.
pub static OPERATIONS: Operations = Operations {
    release: Release::R4B,
    strings: Strings { text: TEXT, ends: &ENDS },
    rows: &ROWS,
    parameters: &PARAMETERS,
    lists: Lists(&LISTS),
};

#[rustfmt::skip]
static ROWS: [OperationRow; 47] = [
OperationRow(106, 45, 1, 0, 11, 38), // ActivityDefinition-apply
OperationRow(112, 45, 3, 11, 3, 52), // ChargeItemDefinition-apply
OperationRow(138, 45, 5, 14, 11, 38), // PlanDefinition-apply
OperationRow(126, 49, 7, 25, 5, 34), // Measure-care-gaps
OperationRow(119, 53, 9, 30, 4, 49), // ConceptMap-closure
OperationRow(127, 62, 7, 34, 8, 38), // Measure-collect-data
OperationRow(108, 68, 11, 42, 6, 34), // CapabilityStatement-conforms
OperationRow(140, 72, 13, 48, 2, 33), // Resource-convert
OperationRow(107, 74, 1, 50, 1, 36), // ActivityDefinition-data-requirements
OperationRow(124, 74, 15, 51, 2, 37), // Library-data-requirements
OperationRow(128, 74, 7, 53, 3, 36), // Measure-data-requirements
OperationRow(139, 74, 5, 56, 1, 36), // PlanDefinition-data-requirements
OperationRow(118, 85, 17, 57, 3, 38), // Composition-document
OperationRow(129, 91, 7, 60, 8, 38), // Measure-evaluate-measure
OperationRow(122, 92, 19, 68, 4, 36), // Encounter-everything
OperationRow(123, 92, 21, 72, 6, 36), // Group-everything
OperationRow(131, 92, 23, 78, 3, 38), // MedicinalProductDefinition-everything
OperationRow(136, 92, 25, 81, 6, 38), // Patient-everything
OperationRow(150, 98, 27, 87, 22, 38), // ValueSet-expand
OperationRow(125, 100, 29, 109, 2, 34), // List-find
OperationRow(114, 101, 31, 111, 6, 38), // CodeSystem-find-matches
OperationRow(141, 103, 13, 117, 2, 36), // Resource-graph
OperationRow(142, 104, 13, 119, 2, 37), // Resource-graphql
OperationRow(109, 161, 11, 121, 4, 38), // CapabilityStatement-implements
OperationRow(134, 172, 33, 125, 2, 34), // Observation-lastn
OperationRow(115, 176, 31, 127, 12, 34), // CodeSystem-lookup
OperationRow(137, 177, 25, 139, 4, 34), // Patient-match
OperationRow(143, 182, 13, 143, 1, 39), // Resource-meta
OperationRow(144, 183, 13, 144, 2, 52), // Resource-meta-add
OperationRow(145, 184, 13, 146, 2, 52), // Resource-meta-delete
OperationRow(105, 198, 35, 148, 3, 4), // example
OperationRow(133, 201, 37, 151, 3, 34), // NamingSystem-preferred-id
OperationRow(132, 202, 39, 154, 4, 49), // MessageHeader-process-message
OperationRow(147, 207, 41, 158, 5, 38), // StructureDefinition-questionnaire
OperationRow(148, 218, 41, 163, 3, 54), // StructureDefinition-snapshot
OperationRow(135, 223, 33, 166, 11, 34), // Observation-stats
OperationRow(113, 226, 43, 177, 2, 50), // Claim-submit
OperationRow(121, 226, 45, 179, 2, 50), // CoverageEligibilityRequest-submit
OperationRow(130, 227, 7, 181, 2, 38), // Measure-submit-data
OperationRow(110, 229, 11, 183, 3, 38), // CapabilityStatement-subset
OperationRow(116, 230, 31, 186, 7, 38), // CodeSystem-subsumes
OperationRow(149, 238, 47, 193, 3, 38), // StructureMap-transform
OperationRow(120, 239, 9, 196, 16, 38), // ConceptMap-translate
OperationRow(146, 249, 13, 212, 4, 38), // Resource-validate
OperationRow(117, 250, 31, 216, 13, 38), // CodeSystem-validate-code
OperationRow(151, 250, 27, 229, 16, 38), // ValueSet-validate-code
OperationRow(111, 255, 11, 245, 2, 33), // CapabilityStatement-versions
];

#[rustfmt::skip]
static PARAMETERS: [ParameterRow; 278] = [
ParameterRow(44, 1, 0, 0, 0, 1, 247, 0, 0), // activityDefinition
ParameterRow(225, 49, 0, 0, 1, 65535, 247, 0, 1280), // subject
ParameterRow(88, 49, 0, 0, 0, 1, 247, 0, 1280), // encounter
ParameterRow(200, 49, 0, 0, 0, 1, 247, 0, 1280), // practitioner
ParameterRow(189, 49, 0, 0, 0, 1, 247, 0, 1280), // organization
ParameterRow(248, 51, 0, 0, 0, 1, 247, 0, 0), // userType
ParameterRow(246, 51, 0, 0, 0, 1, 247, 0, 0), // userLanguage
ParameterRow(247, 51, 0, 0, 0, 1, 247, 0, 0), // userTaskContext
ParameterRow(216, 51, 0, 0, 0, 1, 247, 0, 0), // setting
ParameterRow(217, 51, 0, 0, 0, 1, 247, 0, 0), // settingContext
ParameterRow(212, 53, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(50, 55, 57, 0, 1, 1, 247, 0, 0), // chargeItem
ParameterRow(42, 55, 59, 0, 0, 1, 247, 0, 0), // account
ParameterRow(212, 53, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(197, 5, 0, 0, 0, 1, 247, 0, 0), // planDefinition
ParameterRow(225, 49, 0, 0, 1, 65535, 247, 0, 1280), // subject
ParameterRow(88, 49, 0, 0, 0, 1, 247, 0, 1280), // encounter
ParameterRow(200, 49, 0, 0, 0, 1, 247, 0, 1280), // practitioner
ParameterRow(189, 49, 0, 0, 0, 1, 247, 0, 1280), // organization
ParameterRow(248, 51, 0, 0, 0, 1, 247, 0, 0), // userType
ParameterRow(246, 51, 0, 0, 0, 1, 247, 0, 0), // userLanguage
ParameterRow(247, 51, 0, 0, 0, 1, 247, 0, 0), // userTaskContext
ParameterRow(216, 51, 0, 0, 0, 1, 247, 0, 0), // setting
ParameterRow(217, 51, 0, 0, 0, 1, 247, 0, 0), // settingContext
ParameterRow(212, 61, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(195, 63, 0, 0, 1, 1, 247, 0, 0), // periodStart
ParameterRow(194, 63, 0, 0, 1, 1, 247, 0, 0), // periodEnd
ParameterRow(237, 49, 0, 0, 1, 1, 247, 0, 0), // topic
ParameterRow(225, 49, 0, 0, 1, 1, 247, 0, 1280), // subject
ParameterRow(212, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(186, 49, 0, 0, 1, 1, 247, 0, 0), // name
ParameterRow(65, 67, 0, 0, 0, 65535, 247, 0, 0), // concept
ParameterRow(254, 49, 0, 0, 0, 1, 247, 0, 0), // version
ParameterRow(212, 9, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(195, 63, 0, 0, 1, 1, 247, 0, 0), // periodStart
ParameterRow(194, 63, 0, 0, 1, 1, 247, 0, 0), // periodEnd
ParameterRow(179, 49, 0, 0, 0, 1, 247, 0, 1280), // measure
ParameterRow(225, 49, 0, 0, 0, 1, 247, 0, 1280), // subject
ParameterRow(200, 49, 0, 0, 0, 1, 247, 0, 1280), // practitioner
ParameterRow(171, 69, 0, 0, 0, 1, 247, 0, 0), // lastReceivedOn
ParameterRow(180, 71, 0, 0, 1, 1, 247, 0, 1), // measureReport
ParameterRow(209, 13, 0, 0, 0, 65535, 247, 0, 1), // resource
ParameterRow(173, 73, 0, 0, 0, 1, 247, 0, 0), // left
ParameterRow(214, 73, 0, 0, 0, 1, 247, 0, 0), // right
ParameterRow(185, 75, 0, 0, 0, 1, 247, 0, 0), // mode
ParameterRow(169, 77, 0, 0, 1, 1, 247, 0, 1), // issues
ParameterRow(241, 11, 0, 0, 0, 1, 247, 0, 1), // union
ParameterRow(168, 11, 0, 0, 0, 1, 247, 0, 1), // intersection
ParameterRow(165, 13, 0, 0, 1, 1, 247, 0, 0), // input
ParameterRow(191, 13, 0, 0, 1, 1, 247, 0, 1), // output
ParameterRow(212, 15, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(235, 49, 0, 0, 0, 1, 247, 0, 0), // target
ParameterRow(212, 15, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(195, 63, 0, 0, 1, 1, 247, 0, 0), // periodStart
ParameterRow(194, 63, 0, 0, 1, 1, 247, 0, 0), // periodEnd
ParameterRow(212, 15, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(212, 15, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(159, 79, 0, 0, 0, 1, 247, 0, 0), // id
ParameterRow(196, 81, 0, 0, 0, 1, 247, 0, 0), // persist
ParameterRow(103, 79, 0, 0, 0, 1, 247, 0, 0), // graph
ParameterRow(195, 63, 0, 0, 1, 1, 247, 0, 0), // periodStart
ParameterRow(194, 63, 0, 0, 1, 1, 247, 0, 0), // periodEnd
ParameterRow(179, 49, 0, 0, 0, 1, 247, 0, 1280), // measure
ParameterRow(208, 75, 0, 0, 0, 1, 247, 0, 0), // reportType
ParameterRow(225, 49, 0, 0, 0, 1, 247, 0, 1280), // subject
ParameterRow(200, 49, 0, 0, 0, 1, 247, 0, 1280), // practitioner
ParameterRow(171, 69, 0, 0, 0, 1, 247, 0, 0), // lastReceivedOn
ParameterRow(212, 71, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(39, 83, 0, 0, 0, 1, 247, 0, 0), // _since
ParameterRow(40, 75, 0, 0, 0, 65535, 247, 0, 0), // _type
ParameterRow(38, 85, 0, 0, 0, 1, 247, 0, 0), // _count
ParameterRow(212, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(220, 63, 0, 0, 0, 1, 247, 0, 0), // start
ParameterRow(89, 63, 0, 0, 0, 1, 247, 0, 0), // end
ParameterRow(39, 83, 0, 0, 0, 1, 247, 0, 0), // _since
ParameterRow(40, 75, 0, 0, 0, 65535, 247, 0, 0), // _type
ParameterRow(38, 85, 0, 0, 0, 1, 247, 0, 0), // _count
ParameterRow(212, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(39, 83, 0, 0, 0, 1, 247, 0, 0), // _since
ParameterRow(38, 85, 0, 0, 0, 1, 247, 0, 0), // _count
ParameterRow(212, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(220, 63, 0, 0, 0, 1, 247, 0, 0), // start
ParameterRow(89, 63, 0, 0, 0, 1, 247, 0, 0), // end
ParameterRow(39, 83, 0, 0, 0, 1, 247, 0, 0), // _since
ParameterRow(40, 75, 0, 0, 0, 65535, 247, 0, 0), // _type
ParameterRow(38, 85, 0, 0, 0, 1, 247, 0, 0), // _count
ParameterRow(212, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(244, 79, 0, 0, 0, 1, 247, 0, 0), // url
ParameterRow(252, 27, 0, 0, 0, 1, 247, 0, 0), // valueSet
ParameterRow(253, 49, 0, 0, 0, 1, 247, 0, 0), // valueSetVersion
ParameterRow(70, 79, 0, 0, 0, 1, 247, 0, 0), // context
ParameterRow(71, 75, 0, 0, 0, 1, 247, 0, 0), // contextDirection
ParameterRow(99, 49, 0, 0, 0, 1, 247, 0, 0), // filter
ParameterRow(75, 69, 0, 0, 0, 1, 247, 0, 0), // date
ParameterRow(187, 85, 0, 0, 0, 1, 247, 0, 0), // offset
ParameterRow(73, 85, 0, 0, 0, 1, 247, 0, 0), // count
ParameterRow(164, 81, 0, 0, 0, 1, 247, 0, 0), // includeDesignations
ParameterRow(82, 49, 0, 0, 0, 65535, 247, 0, 0), // designation
ParameterRow(163, 81, 0, 0, 0, 1, 247, 0, 0), // includeDefinition
ParameterRow(43, 81, 0, 0, 0, 1, 247, 0, 0), // activeOnly
ParameterRow(95, 81, 0, 0, 0, 1, 247, 0, 0), // excludeNested
ParameterRow(96, 81, 0, 0, 0, 1, 247, 0, 0), // excludeNotForUI
ParameterRow(97, 81, 0, 0, 0, 1, 247, 0, 0), // excludePostCoordinated
ParameterRow(84, 75, 0, 0, 0, 1, 247, 0, 0), // displayLanguage
ParameterRow(94, 73, 0, 0, 0, 65535, 247, 0, 0), // exclude-system
ParameterRow(233, 73, 0, 0, 0, 65535, 247, 0, 0), // system-version
ParameterRow(51, 73, 0, 0, 0, 65535, 247, 0, 0), // check-system-version
ParameterRow(102, 73, 0, 0, 0, 65535, 247, 0, 0), // force-system-version
ParameterRow(212, 27, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(192, 87, 0, 0, 1, 1, 247, 0, 0), // patient
ParameterRow(186, 75, 0, 0, 1, 1, 247, 0, 0), // name
ParameterRow(232, 79, 0, 0, 0, 1, 247, 0, 0), // system
ParameterRow(254, 49, 0, 0, 0, 1, 247, 0, 0), // version
ParameterRow(205, 0, 0, 0, 0, 65535, 247, 3, 0), // property
ParameterRow(93, 81, 0, 0, 1, 1, 250, 0, 0), // exact
ParameterRow(64, 81, 0, 0, 0, 1, 250, 0, 0), // compositional
ParameterRow(177, 0, 0, 0, 0, 65535, 250, 3, 1), // match
ParameterRow(103, 79, 0, 0, 1, 1, 253, 0, 0), // graph
ParameterRow(211, 65, 0, 0, 1, 1, 253, 0, 1), // result
ParameterRow(206, 49, 0, 0, 1, 1, 253, 0, 0), // query
ParameterRow(211, 89, 0, 0, 1, 1, 253, 0, 1), // result
ParameterRow(215, 73, 0, 0, 0, 1, 253, 0, 0), // server
ParameterRow(52, 73, 0, 0, 0, 1, 253, 0, 0), // client
ParameterRow(209, 11, 0, 0, 0, 1, 253, 0, 0), // resource
ParameterRow(212, 77, 0, 0, 1, 1, 253, 0, 1), // return
ParameterRow(178, 91, 0, 0, 0, 1, 253, 0, 0), // max
ParameterRow(212, 65, 0, 0, 1, 1, 253, 0, 1), // return
ParameterRow(54, 75, 0, 0, 0, 1, 253, 0, 0), // code
ParameterRow(232, 79, 0, 0, 0, 1, 253, 0, 0), // system
ParameterRow(254, 49, 0, 0, 0, 1, 253, 0, 0), // version
ParameterRow(59, 67, 0, 0, 0, 1, 253, 0, 0), // coding
ParameterRow(75, 69, 0, 0, 0, 1, 253, 0, 0), // date
ParameterRow(84, 75, 0, 0, 0, 1, 253, 0, 0), // displayLanguage
ParameterRow(205, 75, 0, 0, 0, 65535, 253, 0, 0), // property
ParameterRow(186, 49, 0, 0, 1, 1, 253, 0, 1), // name
ParameterRow(254, 49, 0, 0, 0, 1, 253, 0, 1), // version
ParameterRow(83, 49, 0, 0, 1, 1, 253, 0, 1), // display
ParameterRow(82, 0, 0, 0, 0, 65535, 253, 3, 1), // designation
ParameterRow(205, 0, 0, 0, 0, 65535, 256, 4, 1), // property
ParameterRow(209, 13, 0, 0, 1, 1, 260, 0, 0), // resource
ParameterRow(188, 81, 0, 0, 0, 1, 260, 0, 0), // onlyCertainMatches
ParameterRow(73, 85, 0, 0, 0, 1, 260, 0, 0), // count
ParameterRow(212, 65, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(212, 93, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(182, 93, 0, 0, 1, 1, 260, 0, 0), // meta
ParameterRow(212, 93, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(182, 93, 0, 0, 1, 1, 260, 0, 0), // meta
ParameterRow(212, 93, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(225, 55, 0, 0, 1, 1, 260, 0, 0), // subject
ParameterRow(175, 55, 0, 0, 0, 1, 260, 0, 0), // local
ParameterRow(212, 95, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(159, 49, 0, 0, 1, 1, 260, 0, 0), // id
ParameterRow(240, 75, 0, 156, 1, 1, 260, 0, 16), // type
ParameterRow(211, 49, 0, 0, 1, 1, 260, 0, 1), // result
ParameterRow(69, 65, 0, 0, 1, 1, 260, 0, 0), // content
ParameterRow(46, 81, 0, 0, 0, 1, 260, 0, 0), // async
ParameterRow(210, 97, 0, 0, 0, 1, 260, 0, 0), // response-url
ParameterRow(212, 65, 0, 0, 0, 1, 260, 0, 1), // return
ParameterRow(160, 73, 99, 0, 0, 1, 260, 0, 0), // identifier
ParameterRow(204, 49, 0, 0, 0, 1, 260, 0, 1024), // profile
ParameterRow(244, 73, 99, 0, 0, 1, 260, 0, 0), // url
ParameterRow(231, 81, 0, 0, 0, 1, 260, 0, 0), // supportedOnly
ParameterRow(212, 35, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(79, 41, 0, 0, 0, 1, 260, 0, 0), // definition
ParameterRow(244, 49, 0, 0, 0, 1, 260, 0, 1024), // url
ParameterRow(212, 41, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(225, 79, 0, 0, 1, 1, 260, 0, 0), // subject
ParameterRow(54, 49, 0, 0, 0, 65535, 260, 0, 0), // code
ParameterRow(232, 79, 0, 0, 0, 1, 260, 0, 0), // system
ParameterRow(59, 67, 0, 0, 0, 65535, 260, 0, 0), // coding
ParameterRow(86, 101, 0, 0, 0, 1, 260, 0, 0), // duration
ParameterRow(193, 103, 0, 0, 0, 1, 260, 0, 0), // period
ParameterRow(221, 75, 0, 157, 1, 65535, 260, 0, 16), // statistic
ParameterRow(162, 81, 0, 0, 0, 1, 260, 0, 0), // include
ParameterRow(174, 91, 0, 0, 0, 1, 260, 0, 0), // limit
ParameterRow(222, 33, 0, 0, 1, 65535, 260, 0, 1), // statistics
ParameterRow(219, 33, 0, 0, 0, 65535, 260, 0, 1), // source
ParameterRow(209, 13, 0, 0, 1, 1, 260, 0, 0), // resource
ParameterRow(212, 13, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(209, 13, 0, 0, 1, 1, 260, 0, 0), // resource
ParameterRow(212, 13, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(180, 71, 0, 0, 1, 1, 260, 0, 0), // measureReport
ParameterRow(209, 13, 0, 0, 0, 65535, 260, 0, 0), // resource
ParameterRow(215, 79, 0, 0, 0, 1, 260, 0, 0), // server
ParameterRow(209, 75, 0, 0, 1, 65535, 260, 0, 0), // resource
ParameterRow(212, 11, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(55, 75, 0, 0, 0, 1, 260, 0, 0), // codeA
ParameterRow(56, 75, 0, 0, 0, 1, 260, 0, 0), // codeB
ParameterRow(232, 79, 0, 0, 0, 1, 260, 0, 0), // system
ParameterRow(254, 49, 0, 0, 0, 1, 260, 0, 0), // version
ParameterRow(60, 67, 0, 0, 0, 1, 260, 0, 0), // codingA
ParameterRow(61, 67, 0, 0, 0, 1, 260, 0, 0), // codingB
ParameterRow(190, 75, 0, 155, 1, 1, 260, 0, 17), // outcome
ParameterRow(219, 79, 0, 0, 0, 1, 260, 0, 0), // source
ParameterRow(69, 13, 0, 0, 1, 1, 260, 0, 0), // content
ParameterRow(212, 13, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(244, 79, 0, 0, 0, 1, 260, 0, 0), // url
ParameterRow(66, 9, 0, 0, 0, 1, 260, 0, 0), // conceptMap
ParameterRow(67, 49, 0, 0, 0, 1, 260, 0, 0), // conceptMapVersion
ParameterRow(54, 75, 0, 0, 0, 1, 260, 0, 0), // code
ParameterRow(232, 79, 0, 0, 0, 1, 260, 0, 0), // system
ParameterRow(254, 49, 0, 0, 0, 1, 260, 0, 0), // version
ParameterRow(219, 79, 0, 0, 0, 1, 260, 0, 0), // source
ParameterRow(59, 67, 0, 0, 0, 1, 260, 0, 0), // coding
ParameterRow(58, 51, 0, 0, 0, 1, 260, 0, 0), // codeableConcept
ParameterRow(235, 79, 0, 0, 0, 1, 260, 0, 0), // target
ParameterRow(236, 79, 0, 0, 0, 1, 260, 0, 0), // targetsystem
ParameterRow(80, 0, 0, 0, 0, 65535, 260, 2, 0), // dependency
ParameterRow(213, 81, 0, 0, 0, 1, 262, 0, 0), // reverse
ParameterRow(211, 81, 0, 0, 1, 1, 262, 0, 1), // result
ParameterRow(181, 49, 0, 0, 0, 1, 262, 0, 1), // message
ParameterRow(177, 0, 0, 0, 0, 65535, 262, 4, 1), // match
ParameterRow(209, 13, 0, 0, 0, 1, 266, 0, 0), // resource
ParameterRow(185, 75, 0, 158, 0, 1, 266, 0, 16), // mode
ParameterRow(204, 73, 0, 0, 0, 1, 266, 0, 0), // profile
ParameterRow(212, 77, 0, 0, 1, 1, 266, 0, 1), // return
ParameterRow(244, 79, 0, 0, 0, 1, 266, 0, 0), // url
ParameterRow(57, 31, 0, 0, 0, 1, 266, 0, 0), // codeSystem
ParameterRow(54, 75, 0, 0, 0, 1, 266, 0, 0), // code
ParameterRow(254, 49, 0, 0, 0, 1, 266, 0, 0), // version
ParameterRow(83, 49, 0, 0, 0, 1, 266, 0, 0), // display
ParameterRow(59, 67, 0, 0, 0, 1, 266, 0, 0), // coding
ParameterRow(58, 51, 0, 0, 0, 1, 266, 0, 0), // codeableConcept
ParameterRow(75, 69, 0, 0, 0, 1, 266, 0, 0), // date
ParameterRow(41, 81, 0, 0, 0, 1, 266, 0, 0), // abstract
ParameterRow(84, 75, 0, 0, 0, 1, 266, 0, 0), // displayLanguage
ParameterRow(211, 81, 0, 0, 1, 1, 266, 0, 1), // result
ParameterRow(181, 49, 0, 0, 0, 1, 266, 0, 1), // message
ParameterRow(83, 49, 0, 0, 0, 1, 266, 0, 1), // display
ParameterRow(244, 79, 0, 0, 0, 1, 266, 0, 0), // url
ParameterRow(70, 79, 0, 0, 0, 1, 266, 0, 0), // context
ParameterRow(252, 27, 0, 0, 0, 1, 266, 0, 0), // valueSet
ParameterRow(253, 49, 0, 0, 0, 1, 266, 0, 0), // valueSetVersion
ParameterRow(54, 75, 0, 0, 0, 1, 266, 0, 0), // code
ParameterRow(232, 79, 0, 0, 0, 1, 266, 0, 0), // system
ParameterRow(234, 49, 0, 0, 0, 1, 266, 0, 0), // systemVersion
ParameterRow(83, 49, 0, 0, 0, 1, 266, 0, 0), // display
ParameterRow(59, 67, 0, 0, 0, 1, 266, 0, 0), // coding
ParameterRow(58, 51, 0, 0, 0, 1, 266, 0, 0), // codeableConcept
ParameterRow(75, 69, 0, 0, 0, 1, 266, 0, 0), // date
ParameterRow(41, 81, 0, 0, 0, 1, 266, 0, 0), // abstract
ParameterRow(84, 75, 0, 0, 0, 1, 266, 0, 0), // displayLanguage
ParameterRow(211, 81, 0, 0, 1, 1, 266, 0, 1), // result
ParameterRow(181, 49, 0, 0, 0, 1, 266, 0, 1), // message
ParameterRow(83, 49, 0, 0, 0, 1, 266, 0, 1), // display
ParameterRow(254, 75, 0, 0, 1, 65535, 266, 0, 1), // version
ParameterRow(78, 75, 0, 0, 1, 1, 266, 0, 1), // default
ParameterRow(54, 75, 0, 0, 1, 1, 266, 0, 0), // code
ParameterRow(251, 105, 0, 0, 0, 1, 266, 0, 0), // value
ParameterRow(228, 0, 0, 0, 0, 65535, 266, 2, 0), // subproperty
ParameterRow(54, 67, 0, 0, 1, 1, 268, 0, 1), // code
ParameterRow(242, 0, 0, 0, 0, 65535, 268, 3, 1), // unmatched
ParameterRow(63, 49, 0, 0, 0, 1, 271, 0, 1), // comment
ParameterRow(170, 75, 0, 0, 0, 1, 271, 0, 1), // language
ParameterRow(245, 67, 0, 0, 0, 1, 271, 0, 1), // use
ParameterRow(251, 49, 0, 0, 1, 1, 271, 0, 1), // value
ParameterRow(54, 75, 0, 0, 1, 1, 271, 0, 1), // code
ParameterRow(251, 113, 0, 0, 0, 1, 271, 0, 1), // value
ParameterRow(81, 49, 0, 0, 0, 1, 271, 0, 1), // description
ParameterRow(228, 0, 0, 0, 0, 65535, 271, 3, 1), // subproperty
ParameterRow(87, 79, 0, 0, 0, 1, 274, 0, 0), // element
ParameterRow(65, 51, 0, 0, 0, 1, 274, 0, 0), // concept
ParameterRow(90, 75, 0, 0, 0, 1, 274, 0, 1), // equivalence
ParameterRow(65, 67, 0, 0, 0, 1, 274, 0, 1), // concept
ParameterRow(203, 0, 0, 0, 0, 65535, 274, 2, 1), // product
ParameterRow(219, 79, 0, 0, 0, 1, 276, 0, 1), // source
ParameterRow(54, 75, 0, 0, 1, 1, 276, 0, 0), // code
ParameterRow(251, 105, 0, 0, 1, 1, 276, 0, 0), // value
ParameterRow(54, 75, 0, 0, 1, 1, 276, 0, 1), // code
ParameterRow(251, 105, 0, 0, 1, 1, 276, 0, 1), // value
ParameterRow(205, 0, 0, 0, 0, 65535, 276, 2, 1), // property
ParameterRow(54, 75, 0, 0, 1, 1, 278, 0, 1), // code
ParameterRow(251, 113, 0, 0, 1, 1, 278, 0, 1), // value
ParameterRow(81, 49, 0, 0, 0, 1, 278, 0, 1), // description
ParameterRow(87, 79, 0, 0, 0, 1, 278, 0, 1), // element
ParameterRow(65, 67, 0, 0, 0, 1, 278, 0, 1), // concept
ParameterRow(54, 75, 0, 0, 1, 1, 278, 0, 1), // code
ParameterRow(251, 105, 0, 0, 1, 1, 278, 0, 1), // value
];

#[rustfmt::skip]
static LISTS: [u16; 122] = [
0,1,1,1,7,1,30,1,20,1,13,1,5,1,34,1,
18,1,12,1,16,1,17,1,22,1,28,1,37,1,19,1,
9,1,26,1,31,1,25,1,23,1,35,1,8,1,14,1,
36,1,224,1,10,1,2,1,33,1,153,1,152,1,6,1,
75,1,4,1,11,1,76,1,21,1,48,1,54,1,27,1,
243,1,47,1,166,1,167,1,159,1,3,1,199,1,24,1,
32,1,244,1,154,1,77,1,29,7,15,54,11,224,167,47,
76,8,15,54,11,224,167,47,76,77,
];

#[rustfmt::skip]
static TEXT: &str = "\
ActivityDefinition\
Any\
Binary\
Bundle\
CapabilityStatement\
CarePlan\
ChargeItemDefinition\
Claim\
CodeSystem\
CodeableConcept\
Coding\
Composition\
ConceptMap\
CoverageEligibilityRequest\
Element\
Encounter\
Group\
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
Patient\
Period\
PlanDefinition\
Questionnaire\
QuestionnaireResponse\
Reference\
Resource\
StructureDefinition\
StructureMap\
ValueSet\
_count\
_since\
_type\
abstract\
account\
activeOnly\
activityDefinition\
apply\
async\
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
data-requirements\
date\
dateTime\
decimal\
default\
definition\
dependency\
description\
designation\
display\
displayLanguage\
document\
duration\
element\
encounter\
end\
equivalence\
evaluate-measure\
everything\
exact\
exclude-system\
excludeNested\
excludeNotForUI\
excludePostCoordinated\
expand\
filter\
find\
find-matches\
force-system-version\
graph\
graphql\
http://h7.org/fhir/OperationDefinition/example\
http://hl7.org/fhir/OperationDefinition/ActivityDefinition-apply\
http://hl7.org/fhir/OperationDefinition/ActivityDefinition-data-requirements\
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
http://hl7.org/fhir/OperationDefinition/Encounter-everything\
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
http://hl7.org/fhir/OperationDefinition/Observation-lastn\
http://hl7.org/fhir/OperationDefinition/Observation-stats\
http://hl7.org/fhir/OperationDefinition/Patient-everything\
http://hl7.org/fhir/OperationDefinition/Patient-match\
http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply\
http://hl7.org/fhir/OperationDefinition/PlanDefinition-data-requirements\
http://hl7.org/fhir/OperationDefinition/Resource-convert\
http://hl7.org/fhir/OperationDefinition/Resource-graph\
http://hl7.org/fhir/OperationDefinition/Resource-graphql\
http://hl7.org/fhir/OperationDefinition/Resource-meta\
http://hl7.org/fhir/OperationDefinition/Resource-meta-add\
http://hl7.org/fhir/OperationDefinition/Resource-meta-delete\
http://hl7.org/fhir/OperationDefinition/Resource-validate\
http://hl7.org/fhir/OperationDefinition/StructureDefinition-questionnaire\
http://hl7.org/fhir/OperationDefinition/StructureDefinition-snapshot\
http://hl7.org/fhir/OperationDefinition/StructureMap-transform\
http://hl7.org/fhir/OperationDefinition/ValueSet-expand\
http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code\
http://hl7.org/fhir/StructureDefinition/Account\
http://hl7.org/fhir/StructureDefinition/ChargeItem\
http://hl7.org/fhir/StructureDefinition/StructureDefinition\
http://hl7.org/fhir/ValueSet/concept-subsumption-outcome|4.3.0\
http://hl7.org/fhir/ValueSet/namingsystem-identifier-type|4.3.0\
http://hl7.org/fhir/ValueSet/observation-statistics|4.3.0\
http://hl7.org/fhir/ValueSet/resource-validation-mode|4.3.0\
id\
identifier\
implements\
include\
includeDefinition\
includeDesignations\
input\
instant\
integer\
intersection\
issues\
language\
lastReceivedOn\
lastn\
left\
limit\
local\
lookup\
match\
max\
measure\
measureReport\
message\
meta\
meta-add\
meta-delete\
mode\
name\
offset\
onlyCertainMatches\
organization\
outcome\
output\
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
process-message\
product\
profile\
property\
query\
questionnaire\
reportType\
resource\
response-url\
result\
return\
reverse\
right\
server\
setting\
settingContext\
snapshot\
source\
start\
statistic\
statistics\
stats\
string\
subject\
submit\
submit-data\
subproperty\
subset\
subsumes\
supportedOnly\
system\
system-version\
systemVersion\
target\
targetsystem\
topic\
transform\
translate\
type\
union\
unmatched\
uri\
url\
use\
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
";

#[rustfmt::skip]
static ENDS: [u32; 256] = [
0,18,21,27,33,52,60,80,85,95,110,116,127,137,163,170,
179,184,191,195,202,215,241,254,258,270,281,297,304,310,324,337,
358,367,375,394,406,414,420,426,431,439,446,456,474,479,484,491,
500,509,519,539,545,552,556,561,566,576,591,597,604,611,623,630,
643,650,660,677,685,692,699,715,722,727,744,748,756,763,770,780,
790,801,812,819,834,842,850,857,866,869,880,896,906,911,925,938,
953,975,981,987,991,1003,1023,1028,1035,1081,1145,1221,1289,1359,1425,1493,
1559,1611,1674,1731,1790,1854,1914,1972,2032,2105,2165,2221,2286,2335,2392,2452,
2517,2581,2640,2717,2786,2851,2908,2965,3023,3076,3136,3208,3264,3318,3374,3427,
3484,3544,3601,3674,3742,3804,3859,3921,3968,4018,4077,4139,4202,4259,4318,4320,
4330,4340,4347,4364,4383,4388,4395,4402,4414,4420,4428,4442,4447,4451,4456,4461,
4467,4472,4475,4482,4495,4502,4506,4514,4525,4529,4533,4539,4557,4569,4576,4582,
4589,4595,4604,4615,4622,4636,4644,4655,4667,4679,4694,4701,4708,4716,4721,4734,
4744,4752,4764,4770,4776,4783,4788,4794,4801,4815,4823,4829,4834,4843,4853,4858,
4864,4871,4877,4888,4899,4905,4913,4926,4932,4946,4959,4965,4977,4982,4991,5000,
5004,5009,5018,5021,5024,5027,5039,5054,5062,5070,5083,5088,5096,5111,5118,5126,
];
