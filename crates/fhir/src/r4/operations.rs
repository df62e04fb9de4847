//! The operations of R4 (4.0.1) as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-operations) from the official definitions.

use crate::Release;
use crate::operation::Operations;
use crate::schema::rows::{Lists, OperationRow, ParameterRow, Strings};

/// Every operation of R4.
pub static OPERATIONS: Operations = Operations {
    release: Release::R4,
    strings: Strings { text: TEXT, ends: &ENDS },
    rows: &ROWS,
    parameters: &PARAMETERS,
    lists: Lists(&LISTS),
};

#[rustfmt::skip]
static ROWS: [OperationRow; 47] = [
OperationRow(106, 45, 1, 0, 11, 6), // ActivityDefinition-apply
OperationRow(112, 45, 3, 11, 3, 4), // ChargeItemDefinition-apply
OperationRow(138, 45, 5, 14, 11, 6), // PlanDefinition-apply
OperationRow(126, 49, 7, 25, 5, 2), // Measure-care-gaps
OperationRow(119, 53, 9, 30, 4, 1), // ConceptMap-closure
OperationRow(127, 62, 7, 34, 8, 6), // Measure-collect-data
OperationRow(108, 68, 11, 42, 6, 2), // CapabilityStatement-conforms
OperationRow(140, 72, 13, 48, 2, 1), // Resource-convert
OperationRow(107, 74, 1, 50, 1, 4), // ActivityDefinition-data-requirements
OperationRow(124, 74, 15, 51, 2, 5), // Library-data-requirements
OperationRow(128, 74, 7, 53, 3, 4), // Measure-data-requirements
OperationRow(139, 74, 5, 56, 1, 4), // PlanDefinition-data-requirements
OperationRow(118, 85, 17, 57, 3, 6), // Composition-document
OperationRow(129, 91, 7, 60, 8, 6), // Measure-evaluate-measure
OperationRow(122, 92, 19, 68, 4, 4), // Encounter-everything
OperationRow(123, 92, 21, 72, 6, 4), // Group-everything
OperationRow(131, 92, 23, 78, 3, 6), // MedicinalProduct-everything
OperationRow(136, 92, 25, 81, 6, 6), // Patient-everything
OperationRow(150, 98, 27, 87, 22, 6), // ValueSet-expand
OperationRow(125, 100, 29, 109, 2, 2), // List-find
OperationRow(114, 101, 31, 111, 6, 6), // CodeSystem-find-matches
OperationRow(141, 103, 13, 117, 2, 4), // Resource-graph
OperationRow(142, 104, 13, 119, 2, 5), // Resource-graphql
OperationRow(109, 160, 11, 121, 4, 6), // CapabilityStatement-implements
OperationRow(134, 171, 33, 125, 2, 2), // Observation-lastn
OperationRow(115, 175, 31, 127, 12, 2), // CodeSystem-lookup
OperationRow(137, 176, 25, 139, 4, 2), // Patient-match
OperationRow(143, 181, 13, 143, 1, 7), // Resource-meta
OperationRow(144, 182, 13, 144, 2, 4), // Resource-meta-add
OperationRow(145, 183, 13, 146, 2, 4), // Resource-meta-delete
OperationRow(105, 197, 35, 148, 3, 4), // example
OperationRow(133, 200, 37, 151, 3, 2), // NamingSystem-preferred-id
OperationRow(132, 201, 39, 154, 4, 1), // MessageHeader-process-message
OperationRow(147, 206, 41, 158, 5, 6), // StructureDefinition-questionnaire
OperationRow(148, 217, 41, 163, 3, 6), // StructureDefinition-snapshot
OperationRow(135, 222, 33, 166, 11, 2), // Observation-stats
OperationRow(113, 225, 43, 177, 2, 2), // Claim-submit
OperationRow(121, 225, 45, 179, 2, 2), // CoverageEligibilityRequest-submit
OperationRow(130, 226, 7, 181, 2, 6), // Measure-submit-data
OperationRow(110, 228, 11, 183, 3, 6), // CapabilityStatement-subset
OperationRow(116, 229, 31, 186, 7, 6), // CodeSystem-subsumes
OperationRow(149, 237, 47, 193, 3, 6), // StructureMap-transform
OperationRow(120, 238, 9, 196, 16, 6), // ConceptMap-translate
OperationRow(146, 248, 13, 212, 4, 6), // Resource-validate
OperationRow(117, 249, 31, 216, 13, 6), // CodeSystem-validate-code
OperationRow(151, 249, 27, 229, 16, 6), // ValueSet-validate-code
OperationRow(111, 254, 11, 245, 2, 1), // CapabilityStatement-versions
];

#[rustfmt::skip]
static PARAMETERS: [ParameterRow; 278] = [
ParameterRow(44, 1, 0, 0, 0, 1, 247, 0, 0), // activityDefinition
ParameterRow(224, 49, 0, 0, 1, 65535, 247, 0, 1280), // subject
ParameterRow(88, 49, 0, 0, 0, 1, 247, 0, 1280), // encounter
ParameterRow(199, 49, 0, 0, 0, 1, 247, 0, 1280), // practitioner
ParameterRow(188, 49, 0, 0, 0, 1, 247, 0, 1280), // organization
ParameterRow(247, 51, 0, 0, 0, 1, 247, 0, 0), // userType
ParameterRow(245, 51, 0, 0, 0, 1, 247, 0, 0), // userLanguage
ParameterRow(246, 51, 0, 0, 0, 1, 247, 0, 0), // userTaskContext
ParameterRow(215, 51, 0, 0, 0, 1, 247, 0, 0), // setting
ParameterRow(216, 51, 0, 0, 0, 1, 247, 0, 0), // settingContext
ParameterRow(211, 53, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(50, 55, 57, 0, 1, 1, 247, 0, 0), // chargeItem
ParameterRow(42, 55, 59, 0, 0, 1, 247, 0, 0), // account
ParameterRow(211, 53, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(196, 5, 0, 0, 0, 1, 247, 0, 0), // planDefinition
ParameterRow(224, 49, 0, 0, 1, 65535, 247, 0, 1280), // subject
ParameterRow(88, 49, 0, 0, 0, 1, 247, 0, 1280), // encounter
ParameterRow(199, 49, 0, 0, 0, 1, 247, 0, 1280), // practitioner
ParameterRow(188, 49, 0, 0, 0, 1, 247, 0, 1280), // organization
ParameterRow(247, 51, 0, 0, 0, 1, 247, 0, 0), // userType
ParameterRow(245, 51, 0, 0, 0, 1, 247, 0, 0), // userLanguage
ParameterRow(246, 51, 0, 0, 0, 1, 247, 0, 0), // userTaskContext
ParameterRow(215, 51, 0, 0, 0, 1, 247, 0, 0), // setting
ParameterRow(216, 51, 0, 0, 0, 1, 247, 0, 0), // settingContext
ParameterRow(211, 61, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(194, 63, 0, 0, 1, 1, 247, 0, 0), // periodStart
ParameterRow(193, 63, 0, 0, 1, 1, 247, 0, 0), // periodEnd
ParameterRow(236, 49, 0, 0, 1, 1, 247, 0, 0), // topic
ParameterRow(224, 49, 0, 0, 1, 1, 247, 0, 1280), // subject
ParameterRow(211, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(185, 49, 0, 0, 1, 1, 247, 0, 0), // name
ParameterRow(65, 67, 0, 0, 0, 65535, 247, 0, 0), // concept
ParameterRow(253, 49, 0, 0, 0, 1, 247, 0, 0), // version
ParameterRow(211, 9, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(194, 63, 0, 0, 1, 1, 247, 0, 0), // periodStart
ParameterRow(193, 63, 0, 0, 1, 1, 247, 0, 0), // periodEnd
ParameterRow(178, 49, 0, 0, 0, 1, 247, 0, 1280), // measure
ParameterRow(224, 49, 0, 0, 0, 1, 247, 0, 1280), // subject
ParameterRow(199, 49, 0, 0, 0, 1, 247, 0, 1280), // practitioner
ParameterRow(170, 69, 0, 0, 0, 1, 247, 0, 0), // lastReceivedOn
ParameterRow(179, 71, 0, 0, 1, 1, 247, 0, 1), // measureReport
ParameterRow(208, 13, 0, 0, 0, 65535, 247, 0, 1), // resource
ParameterRow(172, 73, 0, 0, 0, 1, 247, 0, 0), // left
ParameterRow(213, 73, 0, 0, 0, 1, 247, 0, 0), // right
ParameterRow(184, 75, 0, 0, 0, 1, 247, 0, 0), // mode
ParameterRow(168, 77, 0, 0, 1, 1, 247, 0, 1), // issues
ParameterRow(240, 11, 0, 0, 0, 1, 247, 0, 1), // union
ParameterRow(167, 11, 0, 0, 0, 1, 247, 0, 1), // intersection
ParameterRow(164, 13, 0, 0, 1, 1, 247, 0, 0), // input
ParameterRow(190, 13, 0, 0, 1, 1, 247, 0, 1), // output
ParameterRow(211, 15, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(234, 49, 0, 0, 0, 1, 247, 0, 0), // target
ParameterRow(211, 15, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(194, 63, 0, 0, 1, 1, 247, 0, 0), // periodStart
ParameterRow(193, 63, 0, 0, 1, 1, 247, 0, 0), // periodEnd
ParameterRow(211, 15, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(211, 15, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(158, 79, 0, 0, 0, 1, 247, 0, 0), // id
ParameterRow(195, 81, 0, 0, 0, 1, 247, 0, 0), // persist
ParameterRow(103, 79, 0, 0, 0, 1, 247, 0, 0), // graph
ParameterRow(194, 63, 0, 0, 1, 1, 247, 0, 0), // periodStart
ParameterRow(193, 63, 0, 0, 1, 1, 247, 0, 0), // periodEnd
ParameterRow(178, 49, 0, 0, 0, 1, 247, 0, 1280), // measure
ParameterRow(207, 75, 0, 0, 0, 1, 247, 0, 0), // reportType
ParameterRow(224, 49, 0, 0, 0, 1, 247, 0, 1280), // subject
ParameterRow(199, 49, 0, 0, 0, 1, 247, 0, 1280), // practitioner
ParameterRow(170, 69, 0, 0, 0, 1, 247, 0, 0), // lastReceivedOn
ParameterRow(211, 71, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(39, 83, 0, 0, 0, 1, 247, 0, 0), // _since
ParameterRow(40, 75, 0, 0, 0, 65535, 247, 0, 0), // _type
ParameterRow(38, 85, 0, 0, 0, 1, 247, 0, 0), // _count
ParameterRow(211, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(219, 63, 0, 0, 0, 1, 247, 0, 0), // start
ParameterRow(89, 63, 0, 0, 0, 1, 247, 0, 0), // end
ParameterRow(39, 83, 0, 0, 0, 1, 247, 0, 0), // _since
ParameterRow(40, 75, 0, 0, 0, 65535, 247, 0, 0), // _type
ParameterRow(38, 85, 0, 0, 0, 1, 247, 0, 0), // _count
ParameterRow(211, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(39, 83, 0, 0, 0, 1, 247, 0, 0), // _since
ParameterRow(38, 85, 0, 0, 0, 1, 247, 0, 0), // _count
ParameterRow(211, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(219, 63, 0, 0, 0, 1, 247, 0, 0), // start
ParameterRow(89, 63, 0, 0, 0, 1, 247, 0, 0), // end
ParameterRow(39, 83, 0, 0, 0, 1, 247, 0, 0), // _since
ParameterRow(40, 75, 0, 0, 0, 65535, 247, 0, 0), // _type
ParameterRow(38, 85, 0, 0, 0, 1, 247, 0, 0), // _count
ParameterRow(211, 65, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(243, 79, 0, 0, 0, 1, 247, 0, 0), // url
ParameterRow(251, 27, 0, 0, 0, 1, 247, 0, 0), // valueSet
ParameterRow(252, 49, 0, 0, 0, 1, 247, 0, 0), // valueSetVersion
ParameterRow(70, 79, 0, 0, 0, 1, 247, 0, 0), // context
ParameterRow(71, 75, 0, 0, 0, 1, 247, 0, 0), // contextDirection
ParameterRow(99, 49, 0, 0, 0, 1, 247, 0, 0), // filter
ParameterRow(75, 69, 0, 0, 0, 1, 247, 0, 0), // date
ParameterRow(186, 85, 0, 0, 0, 1, 247, 0, 0), // offset
ParameterRow(73, 85, 0, 0, 0, 1, 247, 0, 0), // count
ParameterRow(163, 81, 0, 0, 0, 1, 247, 0, 0), // includeDesignations
ParameterRow(82, 49, 0, 0, 0, 65535, 247, 0, 0), // designation
ParameterRow(162, 81, 0, 0, 0, 1, 247, 0, 0), // includeDefinition
ParameterRow(43, 81, 0, 0, 0, 1, 247, 0, 0), // activeOnly
ParameterRow(95, 81, 0, 0, 0, 1, 247, 0, 0), // excludeNested
ParameterRow(96, 81, 0, 0, 0, 1, 247, 0, 0), // excludeNotForUI
ParameterRow(97, 81, 0, 0, 0, 1, 247, 0, 0), // excludePostCoordinated
ParameterRow(84, 75, 0, 0, 0, 1, 247, 0, 0), // displayLanguage
ParameterRow(94, 73, 0, 0, 0, 65535, 247, 0, 0), // exclude-system
ParameterRow(232, 73, 0, 0, 0, 65535, 247, 0, 0), // system-version
ParameterRow(51, 73, 0, 0, 0, 65535, 247, 0, 0), // check-system-version
ParameterRow(102, 73, 0, 0, 0, 65535, 247, 0, 0), // force-system-version
ParameterRow(211, 27, 0, 0, 1, 1, 247, 0, 1), // return
ParameterRow(191, 87, 0, 0, 1, 1, 247, 0, 0), // patient
ParameterRow(185, 75, 0, 0, 1, 1, 247, 0, 0), // name
ParameterRow(231, 79, 0, 0, 0, 1, 247, 0, 0), // system
ParameterRow(253, 49, 0, 0, 0, 1, 247, 0, 0), // version
ParameterRow(204, 0, 0, 0, 0, 65535, 247, 3, 0), // property
ParameterRow(93, 81, 0, 0, 1, 1, 250, 0, 0), // exact
ParameterRow(64, 81, 0, 0, 0, 1, 250, 0, 0), // compositional
ParameterRow(176, 0, 0, 0, 0, 65535, 250, 3, 1), // match
ParameterRow(103, 79, 0, 0, 1, 1, 253, 0, 0), // graph
ParameterRow(210, 65, 0, 0, 1, 1, 253, 0, 1), // result
ParameterRow(205, 49, 0, 0, 1, 1, 253, 0, 0), // query
ParameterRow(210, 89, 0, 0, 1, 1, 253, 0, 1), // result
ParameterRow(214, 73, 0, 0, 0, 1, 253, 0, 0), // server
ParameterRow(52, 73, 0, 0, 0, 1, 253, 0, 0), // client
ParameterRow(208, 11, 0, 0, 0, 1, 253, 0, 0), // resource
ParameterRow(211, 77, 0, 0, 1, 1, 253, 0, 1), // return
ParameterRow(177, 91, 0, 0, 0, 1, 253, 0, 0), // max
ParameterRow(211, 65, 0, 0, 1, 1, 253, 0, 1), // return
ParameterRow(54, 75, 0, 0, 0, 1, 253, 0, 0), // code
ParameterRow(231, 79, 0, 0, 0, 1, 253, 0, 0), // system
ParameterRow(253, 49, 0, 0, 0, 1, 253, 0, 0), // version
ParameterRow(59, 67, 0, 0, 0, 1, 253, 0, 0), // coding
ParameterRow(75, 69, 0, 0, 0, 1, 253, 0, 0), // date
ParameterRow(84, 75, 0, 0, 0, 1, 253, 0, 0), // displayLanguage
ParameterRow(204, 75, 0, 0, 0, 65535, 253, 0, 0), // property
ParameterRow(185, 49, 0, 0, 1, 1, 253, 0, 1), // name
ParameterRow(253, 49, 0, 0, 0, 1, 253, 0, 1), // version
ParameterRow(83, 49, 0, 0, 1, 1, 253, 0, 1), // display
ParameterRow(82, 0, 0, 0, 0, 65535, 253, 3, 1), // designation
ParameterRow(204, 0, 0, 0, 0, 65535, 256, 4, 1), // property
ParameterRow(208, 13, 0, 0, 1, 1, 260, 0, 0), // resource
ParameterRow(187, 81, 0, 0, 0, 1, 260, 0, 0), // onlyCertainMatches
ParameterRow(73, 85, 0, 0, 0, 1, 260, 0, 0), // count
ParameterRow(211, 65, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(211, 93, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(181, 93, 0, 0, 1, 1, 260, 0, 0), // meta
ParameterRow(211, 93, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(181, 93, 0, 0, 1, 1, 260, 0, 0), // meta
ParameterRow(211, 93, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(224, 55, 0, 0, 1, 1, 260, 0, 0), // subject
ParameterRow(174, 55, 0, 0, 0, 1, 260, 0, 0), // local
ParameterRow(211, 95, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(158, 49, 0, 0, 1, 1, 260, 0, 0), // id
ParameterRow(239, 75, 0, 156, 1, 1, 260, 0, 16), // type
ParameterRow(210, 49, 0, 0, 1, 1, 260, 0, 1), // result
ParameterRow(69, 65, 0, 0, 1, 1, 260, 0, 0), // content
ParameterRow(46, 81, 0, 0, 0, 1, 260, 0, 0), // async
ParameterRow(209, 97, 0, 0, 0, 1, 260, 0, 0), // response-url
ParameterRow(211, 65, 0, 0, 0, 1, 260, 0, 1), // return
ParameterRow(159, 73, 99, 0, 0, 1, 260, 0, 0), // identifier
ParameterRow(203, 49, 0, 0, 0, 1, 260, 0, 1024), // profile
ParameterRow(243, 73, 99, 0, 0, 1, 260, 0, 0), // url
ParameterRow(230, 81, 0, 0, 0, 1, 260, 0, 0), // supportedOnly
ParameterRow(211, 35, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(79, 41, 0, 0, 0, 1, 260, 0, 0), // definition
ParameterRow(243, 49, 0, 0, 0, 1, 260, 0, 1024), // url
ParameterRow(211, 41, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(224, 79, 0, 0, 1, 1, 260, 0, 0), // subject
ParameterRow(54, 49, 0, 0, 0, 65535, 260, 0, 0), // code
ParameterRow(231, 79, 0, 0, 0, 1, 260, 0, 0), // system
ParameterRow(59, 67, 0, 0, 0, 65535, 260, 0, 0), // coding
ParameterRow(86, 101, 0, 0, 0, 1, 260, 0, 0), // duration
ParameterRow(192, 103, 0, 0, 0, 1, 260, 0, 0), // period
ParameterRow(220, 75, 0, 0, 1, 65535, 260, 0, 0), // statistic
ParameterRow(161, 81, 0, 0, 0, 1, 260, 0, 0), // include
ParameterRow(173, 91, 0, 0, 0, 1, 260, 0, 0), // limit
ParameterRow(221, 33, 0, 0, 1, 65535, 260, 0, 1), // statistics
ParameterRow(218, 33, 0, 0, 0, 65535, 260, 0, 1), // source
ParameterRow(208, 13, 0, 0, 1, 1, 260, 0, 0), // resource
ParameterRow(211, 13, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(208, 13, 0, 0, 1, 1, 260, 0, 0), // resource
ParameterRow(211, 13, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(179, 71, 0, 0, 1, 1, 260, 0, 0), // measureReport
ParameterRow(208, 13, 0, 0, 0, 65535, 260, 0, 0), // resource
ParameterRow(214, 79, 0, 0, 0, 1, 260, 0, 0), // server
ParameterRow(208, 75, 0, 0, 1, 65535, 260, 0, 0), // resource
ParameterRow(211, 11, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(55, 75, 0, 0, 0, 1, 260, 0, 0), // codeA
ParameterRow(56, 75, 0, 0, 0, 1, 260, 0, 0), // codeB
ParameterRow(231, 79, 0, 0, 0, 1, 260, 0, 0), // system
ParameterRow(253, 49, 0, 0, 0, 1, 260, 0, 0), // version
ParameterRow(60, 67, 0, 0, 0, 1, 260, 0, 0), // codingA
ParameterRow(61, 67, 0, 0, 0, 1, 260, 0, 0), // codingB
ParameterRow(189, 75, 0, 155, 1, 1, 260, 0, 17), // outcome
ParameterRow(218, 79, 0, 0, 0, 1, 260, 0, 0), // source
ParameterRow(69, 13, 0, 0, 1, 1, 260, 0, 0), // content
ParameterRow(211, 13, 0, 0, 1, 1, 260, 0, 1), // return
ParameterRow(243, 79, 0, 0, 0, 1, 260, 0, 0), // url
ParameterRow(66, 9, 0, 0, 0, 1, 260, 0, 0), // conceptMap
ParameterRow(67, 49, 0, 0, 0, 1, 260, 0, 0), // conceptMapVersion
ParameterRow(54, 75, 0, 0, 0, 1, 260, 0, 0), // code
ParameterRow(231, 79, 0, 0, 0, 1, 260, 0, 0), // system
ParameterRow(253, 49, 0, 0, 0, 1, 260, 0, 0), // version
ParameterRow(218, 79, 0, 0, 0, 1, 260, 0, 0), // source
ParameterRow(59, 67, 0, 0, 0, 1, 260, 0, 0), // coding
ParameterRow(58, 51, 0, 0, 0, 1, 260, 0, 0), // codeableConcept
ParameterRow(234, 79, 0, 0, 0, 1, 260, 0, 0), // target
ParameterRow(235, 79, 0, 0, 0, 1, 260, 0, 0), // targetsystem
ParameterRow(80, 0, 0, 0, 0, 65535, 260, 2, 0), // dependency
ParameterRow(212, 81, 0, 0, 0, 1, 262, 0, 0), // reverse
ParameterRow(210, 81, 0, 0, 1, 1, 262, 0, 1), // result
ParameterRow(180, 49, 0, 0, 0, 1, 262, 0, 1), // message
ParameterRow(176, 0, 0, 0, 0, 65535, 262, 4, 1), // match
ParameterRow(208, 13, 0, 0, 0, 1, 266, 0, 0), // resource
ParameterRow(184, 75, 0, 157, 0, 1, 266, 0, 16), // mode
ParameterRow(203, 79, 0, 0, 0, 1, 266, 0, 0), // profile
ParameterRow(211, 77, 0, 0, 1, 1, 266, 0, 1), // return
ParameterRow(243, 79, 0, 0, 0, 1, 266, 0, 0), // url
ParameterRow(57, 31, 0, 0, 0, 1, 266, 0, 0), // codeSystem
ParameterRow(54, 75, 0, 0, 0, 1, 266, 0, 0), // code
ParameterRow(253, 49, 0, 0, 0, 1, 266, 0, 0), // version
ParameterRow(83, 49, 0, 0, 0, 1, 266, 0, 0), // display
ParameterRow(59, 67, 0, 0, 0, 1, 266, 0, 0), // coding
ParameterRow(58, 51, 0, 0, 0, 1, 266, 0, 0), // codeableConcept
ParameterRow(75, 69, 0, 0, 0, 1, 266, 0, 0), // date
ParameterRow(41, 81, 0, 0, 0, 1, 266, 0, 0), // abstract
ParameterRow(84, 75, 0, 0, 0, 1, 266, 0, 0), // displayLanguage
ParameterRow(210, 81, 0, 0, 1, 1, 266, 0, 1), // result
ParameterRow(180, 49, 0, 0, 0, 1, 266, 0, 1), // message
ParameterRow(83, 49, 0, 0, 0, 1, 266, 0, 1), // display
ParameterRow(243, 79, 0, 0, 0, 1, 266, 0, 0), // url
ParameterRow(70, 79, 0, 0, 0, 1, 266, 0, 0), // context
ParameterRow(251, 27, 0, 0, 0, 1, 266, 0, 0), // valueSet
ParameterRow(252, 49, 0, 0, 0, 1, 266, 0, 0), // valueSetVersion
ParameterRow(54, 75, 0, 0, 0, 1, 266, 0, 0), // code
ParameterRow(231, 79, 0, 0, 0, 1, 266, 0, 0), // system
ParameterRow(233, 49, 0, 0, 0, 1, 266, 0, 0), // systemVersion
ParameterRow(83, 49, 0, 0, 0, 1, 266, 0, 0), // display
ParameterRow(59, 67, 0, 0, 0, 1, 266, 0, 0), // coding
ParameterRow(58, 51, 0, 0, 0, 1, 266, 0, 0), // codeableConcept
ParameterRow(75, 69, 0, 0, 0, 1, 266, 0, 0), // date
ParameterRow(41, 81, 0, 0, 0, 1, 266, 0, 0), // abstract
ParameterRow(84, 75, 0, 0, 0, 1, 266, 0, 0), // displayLanguage
ParameterRow(210, 81, 0, 0, 1, 1, 266, 0, 1), // result
ParameterRow(180, 49, 0, 0, 0, 1, 266, 0, 1), // message
ParameterRow(83, 49, 0, 0, 0, 1, 266, 0, 1), // display
ParameterRow(253, 75, 0, 0, 1, 65535, 266, 0, 1), // version
ParameterRow(78, 75, 0, 0, 1, 1, 266, 0, 1), // default
ParameterRow(54, 75, 0, 0, 1, 1, 266, 0, 0), // code
ParameterRow(250, 105, 0, 0, 0, 1, 266, 0, 0), // value
ParameterRow(227, 0, 0, 0, 0, 65535, 266, 2, 0), // subproperty
ParameterRow(54, 67, 0, 0, 1, 1, 268, 0, 1), // code
ParameterRow(241, 0, 0, 0, 0, 65535, 268, 3, 1), // unmatched
ParameterRow(63, 49, 0, 0, 0, 1, 271, 0, 1), // comment
ParameterRow(169, 75, 0, 0, 0, 1, 271, 0, 1), // language
ParameterRow(244, 67, 0, 0, 0, 1, 271, 0, 1), // use
ParameterRow(250, 49, 0, 0, 1, 1, 271, 0, 1), // value
ParameterRow(54, 75, 0, 0, 1, 1, 271, 0, 1), // code
ParameterRow(250, 113, 0, 0, 0, 1, 271, 0, 1), // value
ParameterRow(81, 49, 0, 0, 0, 1, 271, 0, 1), // description
ParameterRow(227, 0, 0, 0, 0, 65535, 271, 3, 1), // subproperty
ParameterRow(87, 79, 0, 0, 0, 1, 274, 0, 0), // element
ParameterRow(65, 51, 0, 0, 0, 1, 274, 0, 0), // concept
ParameterRow(90, 75, 0, 0, 0, 1, 274, 0, 1), // equivalence
ParameterRow(65, 67, 0, 0, 0, 1, 274, 0, 1), // concept
ParameterRow(202, 0, 0, 0, 0, 65535, 274, 2, 1), // product
ParameterRow(218, 79, 0, 0, 0, 1, 276, 0, 1), // source
ParameterRow(54, 75, 0, 0, 1, 1, 276, 0, 0), // code
ParameterRow(250, 105, 0, 0, 1, 1, 276, 0, 0), // value
ParameterRow(54, 75, 0, 0, 1, 1, 276, 0, 1), // code
ParameterRow(250, 105, 0, 0, 1, 1, 276, 0, 1), // value
ParameterRow(204, 0, 0, 0, 0, 65535, 276, 2, 1), // property
ParameterRow(54, 75, 0, 0, 1, 1, 278, 0, 1), // code
ParameterRow(250, 113, 0, 0, 1, 1, 278, 0, 1), // value
ParameterRow(81, 49, 0, 0, 0, 1, 278, 0, 1), // description
ParameterRow(87, 79, 0, 0, 0, 1, 278, 0, 1), // element
ParameterRow(65, 67, 0, 0, 0, 1, 278, 0, 1), // concept
ParameterRow(54, 75, 0, 0, 1, 1, 278, 0, 1), // code
ParameterRow(250, 105, 0, 0, 1, 1, 278, 0, 1), // value
];

#[rustfmt::skip]
static LISTS: [u16; 122] = [
0,1,1,1,7,1,30,1,20,1,13,1,5,1,34,1,
18,1,12,1,16,1,17,1,22,1,28,1,37,1,19,1,
9,1,26,1,31,1,25,1,23,1,35,1,8,1,14,1,
36,1,223,1,10,1,2,1,33,1,153,1,152,1,6,1,
75,1,4,1,11,1,76,1,21,1,48,1,54,1,27,1,
242,1,47,1,165,1,166,1,158,1,3,1,198,1,24,1,
32,1,243,1,154,1,77,1,29,7,15,54,11,223,166,47,
76,8,15,54,11,223,166,47,76,77,
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
MedicinalProduct\
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
http://hl7.org/fhir/OperationDefinition/MedicinalProduct-everything\
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
http://hl7.org/fhir/ValueSet/concept-subsumption-outcome|4.0.1\
http://hl7.org/fhir/ValueSet/namingsystem-identifier-type|4.0.1\
http://hl7.org/fhir/ValueSet/resource-validation-mode|4.0.1\
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
static ENDS: [u32; 255] = [
0,18,21,27,33,52,60,80,85,95,110,116,127,137,163,170,
179,184,191,195,202,215,231,244,248,260,271,287,294,300,314,327,
348,357,365,384,396,404,410,416,421,429,436,446,464,469,474,481,
490,499,509,529,535,542,546,551,556,566,581,587,594,601,613,620,
633,640,650,667,675,682,689,705,712,717,734,738,746,753,760,770,
780,791,802,809,824,832,840,847,856,859,870,886,896,901,915,928,
943,965,971,977,981,993,1013,1018,1025,1071,1135,1211,1279,1349,1415,1483,
1549,1601,1664,1721,1780,1844,1904,1962,2022,2095,2155,2211,2276,2325,2382,2442,
2507,2571,2630,2697,2766,2831,2888,2945,3003,3056,3116,3188,3244,3298,3354,3407,
3464,3524,3581,3654,3722,3784,3839,3901,3948,3998,4057,4119,4182,4241,4243,4253,
4263,4270,4287,4306,4311,4318,4325,4337,4343,4351,4365,4370,4374,4379,4384,4390,
4395,4398,4405,4418,4425,4429,4437,4448,4452,4456,4462,4480,4492,4499,4505,4512,
4518,4527,4538,4545,4559,4567,4578,4590,4602,4617,4624,4631,4639,4644,4657,4667,
4675,4687,4693,4699,4706,4711,4717,4724,4738,4746,4752,4757,4766,4776,4781,4787,
4794,4800,4811,4822,4828,4836,4849,4855,4869,4882,4888,4900,4905,4914,4923,4927,
4932,4941,4944,4947,4950,4962,4977,4985,4993,5006,5011,5019,5034,5041,5049,
];
