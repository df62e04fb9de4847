//! The schema tables of R4 (4.0.1): every type and element as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-schema) from the official definitions.

use crate::Release;
use crate::schema::Schema;
use crate::schema::index::Index;
use crate::schema::rows::{
    BindingRow, CodeRow, CodeSetRow, ElementRow, InvariantRow, Lists, ShapeRow, Strings, TypeRow,
};

/// Every type and element of R4.
pub static SCHEMA: Schema = Schema {
    release: Release::R4,
    strings: Strings { text: TEXT, ends: &ENDS },
    types: &TYPES,
    elements: &ELEMENTS,
    shapes: &SHAPES,
    bindings: &BINDINGS,
    code_sets: &CODE_SETS,
    codes: &CODES,
    invariants: &INVARIANTS,
    lists: Lists(&LISTS),
    index: &INDEX,
};

static INDEX: Index = Index::new(&TYPES, &ELEMENTS, &Strings { text: TEXT, ends: &ENDS });

#[rustfmt::skip]
static TYPES: [TypeRow; 682] = [
TypeRow(100, 197, 0, 19, 1, 2), // Account
TypeRow(101, 25, 19, 5, 83, 3), // Account.coverage
TypeRow(102, 25, 24, 6, 83, 3), // Account.guarantor
TypeRow(112, 197, 30, 54, 107, 2), // ActivityDefinition
TypeRow(113, 25, 84, 5, 83, 3), // ActivityDefinition.dynamicValue
TypeRow(114, 25, 89, 5, 83, 3), // ActivityDefinition.participant
TypeRow(115, 208, 94, 12, 83, 1), // Address
TypeRow(121, 197, 106, 28, 1, 2), // AdverseEvent
TypeRow(122, 25, 134, 5, 83, 3), // AdverseEvent.suspectEntity
TypeRow(123, 25, 139, 7, 83, 3), // AdverseEvent.suspectEntity.causality
TypeRow(128, 489, 146, 7, 324, 1), // Age
TypeRow(131, 197, 153, 24, 332, 2), // AllergyIntolerance
TypeRow(132, 25, 177, 10, 83, 3), // AllergyIntolerance.reaction
TypeRow(139, 208, 187, 5, 83, 1), // Annotation
TypeRow(144, 197, 192, 30, 400, 2), // Appointment
TypeRow(146, 25, 222, 8, 448, 3), // Appointment.participant
TypeRow(147, 197, 230, 16, 463, 2), // AppointmentResponse
TypeRow(156, 208, 246, 10, 476, 1), // Attachment
TypeRow(157, 197, 256, 19, 1, 2), // AuditEvent
TypeRow(158, 25, 275, 14, 83, 3), // AuditEvent.agent
TypeRow(159, 25, 289, 5, 83, 3), // AuditEvent.agent.network
TypeRow(160, 25, 294, 12, 518, 3), // AuditEvent.entity
TypeRow(161, 25, 306, 5, 83, 3), // AuditEvent.entity.detail
TypeRow(162, 25, 311, 6, 83, 3), // AuditEvent.source
TypeRow(183, 208, 317, 3, 83, 5), // BackboneElement
TypeRow(186, 197, 320, 13, 1, 2), // Basic
TypeRow(189, 515, 333, 7, 0, 2), // Binary
TypeRow(191, 197, 340, 19, 1, 2), // BiologicallyDerivedProduct
TypeRow(192, 25, 359, 6, 83, 3), // BiologicallyDerivedProduct.collection
TypeRow(193, 25, 365, 5, 83, 3), // BiologicallyDerivedProduct.manipulation
TypeRow(194, 25, 370, 7, 83, 3), // BiologicallyDerivedProduct.processing
TypeRow(195, 25, 377, 7, 83, 3), // BiologicallyDerivedProduct.storage
TypeRow(201, 197, 384, 16, 1, 2), // BodyStructure
TypeRow(203, 515, 400, 11, 592, 2), // Bundle
TypeRow(204, 25, 411, 9, 614, 3), // Bundle.entry
TypeRow(205, 25, 420, 9, 83, 3), // Bundle.entry.request
TypeRow(206, 25, 429, 8, 83, 3), // Bundle.entry.response
TypeRow(207, 25, 437, 5, 83, 3), // Bundle.entry.search
TypeRow(208, 25, 442, 5, 83, 3), // Bundle.link
TypeRow(264, 197, 447, 34, 630, 2), // CapabilityStatement
TypeRow(265, 25, 481, 6, 83, 3), // CapabilityStatement.document
TypeRow(266, 25, 487, 6, 83, 3), // CapabilityStatement.implementation
TypeRow(267, 25, 493, 7, 83, 3), // CapabilityStatement.messaging
TypeRow(268, 25, 500, 5, 83, 3), // CapabilityStatement.messaging.endpoint
TypeRow(269, 25, 505, 5, 83, 3), // CapabilityStatement.messaging.supportedMessage
TypeRow(270, 25, 510, 11, 690, 3), // CapabilityStatement.rest
TypeRow(271, 25, 521, 5, 83, 3), // CapabilityStatement.rest.interaction
TypeRow(272, 25, 526, 20, 719, 3), // CapabilityStatement.rest.resource
TypeRow(273, 25, 546, 5, 83, 3), // CapabilityStatement.rest.resource.interaction
TypeRow(274, 25, 551, 6, 83, 3), // CapabilityStatement.rest.resource.operation
TypeRow(275, 25, 557, 7, 83, 3), // CapabilityStatement.rest.resource.searchParam
TypeRow(276, 25, 564, 6, 83, 3), // CapabilityStatement.rest.security
TypeRow(277, 25, 570, 6, 83, 3), // CapabilityStatement.software
TypeRow(279, 197, 576, 31, 1, 2), // CarePlan
TypeRow(280, 25, 607, 8, 789, 3), // CarePlan.activity
TypeRow(281, 25, 615, 20, 83, 3), // CarePlan.activity.detail
TypeRow(285, 197, 635, 21, 1, 2), // CareTeam
TypeRow(286, 25, 656, 7, 867, 3), // CareTeam.participant
TypeRow(288, 197, 663, 21, 1, 2), // CatalogEntry
TypeRow(289, 25, 684, 5, 83, 3), // CatalogEntry.relatedEntry
TypeRow(291, 197, 689, 34, 1, 2), // ChargeItem
TypeRow(292, 25, 723, 5, 83, 3), // ChargeItem.performer
TypeRow(293, 197, 728, 31, 995, 2), // ChargeItemDefinition
TypeRow(294, 25, 759, 6, 83, 3), // ChargeItemDefinition.applicability
TypeRow(295, 25, 765, 5, 83, 3), // ChargeItemDefinition.propertyGroup
TypeRow(296, 25, 770, 7, 83, 3), // ChargeItemDefinition.propertyGroup.priceComponent
TypeRow(299, 197, 777, 35, 1, 2), // Claim
TypeRow(300, 25, 812, 6, 83, 3), // Claim.accident
TypeRow(301, 25, 818, 8, 83, 3), // Claim.careTeam
TypeRow(302, 25, 826, 8, 83, 3), // Claim.diagnosis
TypeRow(303, 25, 834, 10, 83, 3), // Claim.insurance
TypeRow(304, 25, 844, 24, 83, 3), // Claim.item
TypeRow(305, 25, 868, 15, 83, 3), // Claim.item.detail
TypeRow(306, 25, 883, 14, 83, 3), // Claim.item.detail.subDetail
TypeRow(307, 25, 897, 5, 83, 3), // Claim.payee
TypeRow(308, 25, 902, 8, 83, 3), // Claim.procedure
TypeRow(309, 25, 910, 6, 83, 3), // Claim.related
TypeRow(310, 25, 916, 9, 83, 3), // Claim.supportingInfo
TypeRow(312, 197, 925, 35, 1, 2), // ClaimResponse
TypeRow(313, 25, 960, 21, 83, 3), // ClaimResponse.addItem
TypeRow(314, 25, 981, 12, 83, 3), // ClaimResponse.addItem.detail
TypeRow(315, 25, 993, 11, 83, 3), // ClaimResponse.addItem.detail.subDetail
TypeRow(316, 25, 1004, 7, 83, 3), // ClaimResponse.error
TypeRow(317, 25, 1011, 8, 83, 3), // ClaimResponse.insurance
TypeRow(318, 25, 1019, 7, 83, 3), // ClaimResponse.item
TypeRow(319, 25, 1026, 7, 83, 3), // ClaimResponse.item.adjudication
TypeRow(320, 25, 1033, 7, 83, 3), // ClaimResponse.item.detail
TypeRow(321, 25, 1040, 6, 83, 3), // ClaimResponse.item.detail.subDetail
TypeRow(322, 25, 1046, 9, 83, 3), // ClaimResponse.payment
TypeRow(323, 25, 1055, 7, 83, 3), // ClaimResponse.processNote
TypeRow(324, 25, 1062, 5, 83, 3), // ClaimResponse.total
TypeRow(325, 197, 1067, 28, 1, 2), // ClinicalImpression
TypeRow(326, 25, 1095, 6, 83, 3), // ClinicalImpression.finding
TypeRow(327, 25, 1101, 5, 83, 3), // ClinicalImpression.investigation
TypeRow(330, 197, 1106, 34, 1267, 2), // CodeSystem
TypeRow(331, 25, 1140, 9, 83, 3), // CodeSystem.concept
TypeRow(332, 25, 1149, 6, 83, 3), // CodeSystem.concept.designation
TypeRow(333, 25, 1155, 5, 83, 3), // CodeSystem.concept.property
TypeRow(334, 25, 1160, 7, 83, 3), // CodeSystem.filter
TypeRow(335, 25, 1167, 7, 83, 3), // CodeSystem.property
TypeRow(338, 208, 1174, 4, 83, 1), // CodeableConcept
TypeRow(339, 208, 1178, 7, 83, 1), // Coding
TypeRow(340, 197, 1185, 31, 1, 2), // Communication
TypeRow(341, 25, 1216, 4, 83, 3), // Communication.payload
TypeRow(342, 197, 1220, 30, 1, 2), // CommunicationRequest
TypeRow(343, 25, 1250, 4, 83, 3), // CommunicationRequest.payload
TypeRow(344, 197, 1254, 22, 1400, 2), // CompartmentDefinition
TypeRow(345, 25, 1276, 6, 83, 3), // CompartmentDefinition.resource
TypeRow(347, 197, 1282, 23, 1, 2), // Composition
TypeRow(348, 25, 1305, 6, 83, 3), // Composition.attester
TypeRow(349, 25, 1311, 6, 83, 3), // Composition.event
TypeRow(350, 25, 1317, 5, 83, 3), // Composition.relatesTo
TypeRow(351, 25, 1322, 13, 1457, 3), // Composition.section
TypeRow(354, 197, 1335, 26, 1461, 2), // ConceptMap
TypeRow(355, 25, 1361, 9, 83, 3), // ConceptMap.group
TypeRow(356, 25, 1370, 6, 83, 3), // ConceptMap.group.element
TypeRow(357, 25, 1376, 9, 1491, 3), // ConceptMap.group.element.target
TypeRow(358, 25, 1385, 7, 83, 3), // ConceptMap.group.element.target.dependsOn
TypeRow(359, 25, 1392, 7, 1498, 3), // ConceptMap.group.unmapped
TypeRow(362, 197, 1399, 25, 1508, 2), // Condition
TypeRow(363, 25, 1424, 5, 1525, 3), // Condition.evidence
TypeRow(364, 25, 1429, 6, 1528, 3), // Condition.stage
TypeRow(370, 197, 1435, 21, 1539, 2), // Consent
TypeRow(371, 25, 1456, 5, 83, 3), // Consent.policy
TypeRow(372, 25, 1461, 14, 83, 3), // Consent.provision
TypeRow(373, 25, 1475, 5, 83, 3), // Consent.provision.actor
TypeRow(374, 25, 1480, 5, 83, 3), // Consent.provision.data
TypeRow(375, 25, 1485, 6, 83, 3), // Consent.verification
TypeRow(380, 208, 1491, 4, 83, 1), // ContactDetail
TypeRow(381, 208, 1495, 7, 1612, 1), // ContactPoint
TypeRow(384, 197, 1502, 41, 1, 2), // Contract
TypeRow(385, 25, 1543, 9, 83, 3), // Contract.contentDefinition
TypeRow(386, 25, 1552, 4, 83, 3), // Contract.friendly
TypeRow(387, 25, 1556, 4, 83, 3), // Contract.legal
TypeRow(388, 25, 1560, 4, 83, 3), // Contract.rule
TypeRow(389, 25, 1564, 6, 83, 3), // Contract.signer
TypeRow(390, 25, 1570, 15, 83, 3), // Contract.term
TypeRow(391, 25, 1585, 24, 83, 3), // Contract.term.action
TypeRow(392, 25, 1609, 5, 83, 3), // Contract.term.action.subject
TypeRow(393, 25, 1614, 18, 83, 3), // Contract.term.asset
TypeRow(394, 25, 1632, 6, 83, 3), // Contract.term.asset.context
TypeRow(395, 25, 1638, 17, 83, 3), // Contract.term.asset.valuedItem
TypeRow(396, 25, 1655, 13, 83, 3), // Contract.term.offer
TypeRow(397, 25, 1668, 4, 83, 3), // Contract.term.offer.answer
TypeRow(398, 25, 1672, 5, 83, 3), // Contract.term.offer.party
TypeRow(399, 25, 1677, 7, 83, 3), // Contract.term.securityLabel
TypeRow(402, 208, 1684, 5, 83, 1), // Contributor
TypeRow(404, 489, 1689, 7, 1817, 1), // Count
TypeRow(405, 197, 1696, 25, 1, 2), // Coverage
TypeRow(406, 25, 1721, 6, 83, 3), // Coverage.class
TypeRow(407, 25, 1727, 6, 83, 3), // Coverage.costToBeneficiary
TypeRow(408, 25, 1733, 5, 83, 3), // Coverage.costToBeneficiary.exception
TypeRow(409, 197, 1738, 22, 1, 2), // CoverageEligibilityRequest
TypeRow(410, 25, 1760, 6, 83, 3), // CoverageEligibilityRequest.insurance
TypeRow(411, 25, 1766, 13, 83, 3), // CoverageEligibilityRequest.item
TypeRow(412, 25, 1779, 4, 83, 3), // CoverageEligibilityRequest.item.diagnosis
TypeRow(413, 25, 1783, 6, 83, 3), // CoverageEligibilityRequest.supportingInfo
TypeRow(414, 197, 1789, 23, 1, 2), // CoverageEligibilityResponse
TypeRow(415, 25, 1812, 4, 83, 3), // CoverageEligibilityResponse.error
TypeRow(416, 25, 1816, 7, 83, 3), // CoverageEligibilityResponse.insurance
TypeRow(417, 25, 1823, 17, 1889, 3), // CoverageEligibilityResponse.insurance.item
TypeRow(418, 25, 1840, 6, 83, 3), // CoverageEligibilityResponse.insurance.item.benefit
TypeRow(428, 208, 1846, 10, 83, 1), // DataRequirement
TypeRow(429, 208, 1856, 6, 1918, 3), // DataRequirement.codeFilter
TypeRow(430, 208, 1862, 5, 1921, 3), // DataRequirement.dateFilter
TypeRow(431, 208, 1867, 4, 83, 3), // DataRequirement.sort
TypeRow(433, 197, 1871, 20, 1, 2), // DetectedIssue
TypeRow(434, 25, 1891, 5, 83, 3), // DetectedIssue.evidence
TypeRow(435, 25, 1896, 6, 83, 3), // DetectedIssue.mitigation
TypeRow(437, 197, 1902, 34, 1, 2), // Device
TypeRow(438, 25, 1936, 5, 83, 3), // Device.deviceName
TypeRow(439, 25, 1941, 6, 83, 3), // Device.property
TypeRow(440, 25, 1947, 5, 83, 3), // Device.specialization
TypeRow(441, 25, 1952, 9, 83, 3), // Device.udiCarrier
TypeRow(442, 25, 1961, 6, 83, 3), // Device.version
TypeRow(443, 197, 1967, 30, 1, 2), // DeviceDefinition
TypeRow(444, 25, 1997, 5, 83, 3), // DeviceDefinition.capability
TypeRow(445, 25, 2002, 5, 83, 3), // DeviceDefinition.deviceName
TypeRow(446, 25, 2007, 6, 83, 3), // DeviceDefinition.material
TypeRow(447, 25, 2013, 6, 83, 3), // DeviceDefinition.property
TypeRow(448, 25, 2019, 5, 83, 3), // DeviceDefinition.specialization
TypeRow(449, 25, 2024, 6, 83, 3), // DeviceDefinition.udiDeviceIdentifier
TypeRow(450, 197, 2030, 18, 1, 2), // DeviceMetric
TypeRow(451, 25, 2048, 6, 83, 3), // DeviceMetric.calibration
TypeRow(458, 197, 2054, 32, 1, 2), // DeviceRequest
TypeRow(459, 25, 2086, 5, 83, 3), // DeviceRequest.parameter
TypeRow(460, 197, 2091, 21, 1, 2), // DeviceUseStatement
TypeRow(462, 197, 2112, 26, 1, 2), // DiagnosticReport
TypeRow(463, 25, 2138, 5, 83, 3), // DiagnosticReport.media
TypeRow(466, 489, 2143, 7, 2171, 1), // Distance
TypeRow(467, 197, 2150, 20, 1, 2), // DocumentManifest
TypeRow(468, 25, 2170, 5, 83, 3), // DocumentManifest.related
TypeRow(470, 197, 2175, 24, 1, 2), // DocumentReference
TypeRow(471, 25, 2199, 5, 83, 3), // DocumentReference.content
TypeRow(472, 25, 2204, 10, 83, 3), // DocumentReference.context
TypeRow(473, 25, 2214, 5, 83, 3), // DocumentReference.relatesTo
TypeRow(476, 515, 2219, 8, 1, 6), // DomainResource
TypeRow(477, 25, 2227, 16, 83, 1), // Dosage
TypeRow(478, 208, 2243, 5, 83, 3), // Dosage.doseAndRate
TypeRow(480, 489, 2248, 7, 2253, 1), // Duration
TypeRow(495, 197, 2255, 41, 2257, 2), // EffectEvidenceSynthesis
TypeRow(496, 25, 2296, 6, 83, 3), // EffectEvidenceSynthesis.certainty
TypeRow(497, 25, 2302, 6, 83, 3), // EffectEvidenceSynthesis.certainty.certaintySubcomponent
TypeRow(498, 25, 2308, 9, 83, 3), // EffectEvidenceSynthesis.effectEstimate
TypeRow(499, 25, 2317, 7, 83, 3), // EffectEvidenceSynthesis.effectEstimate.precisionEstimate
TypeRow(500, 25, 2324, 7, 83, 3), // EffectEvidenceSynthesis.resultsByExposure
TypeRow(501, 25, 2331, 6, 83, 3), // EffectEvidenceSynthesis.sampleSize
TypeRow(502, 0, 2337, 2, 83, 5), // Element
TypeRow(503, 25, 2339, 37, 2300, 1), // ElementDefinition
TypeRow(504, 208, 2376, 5, 83, 3), // ElementDefinition.base
TypeRow(505, 208, 2381, 5, 2525, 3), // ElementDefinition.binding
TypeRow(506, 208, 2386, 9, 2528, 3), // ElementDefinition.constraint
TypeRow(507, 208, 2395, 4, 83, 3), // ElementDefinition.example
TypeRow(508, 208, 2399, 6, 83, 3), // ElementDefinition.mapping
TypeRow(509, 208, 2405, 6, 2531, 3), // ElementDefinition.slicing
TypeRow(510, 208, 2411, 4, 83, 3), // ElementDefinition.slicing.discriminator
TypeRow(511, 208, 2415, 7, 2538, 3), // ElementDefinition.type
TypeRow(515, 197, 2422, 31, 1, 2), // Encounter
TypeRow(516, 25, 2453, 5, 83, 3), // Encounter.classHistory
TypeRow(517, 25, 2458, 6, 83, 3), // Encounter.diagnosis
TypeRow(518, 25, 2464, 12, 83, 3), // Encounter.hospitalization
TypeRow(519, 25, 2476, 7, 83, 3), // Encounter.location
TypeRow(520, 25, 2483, 6, 83, 3), // Encounter.participant
TypeRow(521, 25, 2489, 5, 83, 3), // Encounter.statusHistory
TypeRow(524, 197, 2494, 19, 1, 2), // Endpoint
TypeRow(526, 197, 2513, 15, 1, 2), // EnrollmentRequest
TypeRow(527, 197, 2528, 16, 1, 2), // EnrollmentResponse
TypeRow(529, 197, 2544, 20, 1, 2), // EpisodeOfCare
TypeRow(530, 25, 2564, 6, 83, 3), // EpisodeOfCare.diagnosis
TypeRow(531, 25, 2570, 5, 83, 3), // EpisodeOfCare.statusHistory
TypeRow(536, 197, 2575, 36, 2612, 2), // EventDefinition
TypeRow(539, 197, 2611, 36, 2623, 2), // Evidence
TypeRow(540, 197, 2647, 35, 2630, 2), // EvidenceVariable
TypeRow(541, 25, 2682, 10, 83, 3), // EvidenceVariable.characteristic
TypeRow(543, 197, 2692, 25, 2675, 2), // ExampleScenario
TypeRow(544, 25, 2717, 7, 83, 3), // ExampleScenario.actor
TypeRow(545, 25, 2724, 9, 83, 3), // ExampleScenario.instance
TypeRow(546, 25, 2733, 5, 83, 3), // ExampleScenario.instance.containedInstance
TypeRow(547, 25, 2738, 5, 83, 3), // ExampleScenario.instance.version
TypeRow(548, 25, 2743, 8, 83, 3), // ExampleScenario.process
TypeRow(549, 25, 2751, 7, 83, 3), // ExampleScenario.process.step
TypeRow(550, 25, 2758, 6, 83, 3), // ExampleScenario.process.step.alternative
TypeRow(551, 25, 2764, 13, 83, 3), // ExampleScenario.process.step.operation
TypeRow(553, 197, 2777, 51, 1, 2), // ExplanationOfBenefit
TypeRow(554, 25, 2828, 6, 83, 3), // ExplanationOfBenefit.accident
TypeRow(555, 25, 2834, 21, 83, 3), // ExplanationOfBenefit.addItem
TypeRow(556, 25, 2855, 12, 83, 3), // ExplanationOfBenefit.addItem.detail
TypeRow(557, 25, 2867, 11, 83, 3), // ExplanationOfBenefit.addItem.detail.subDetail
TypeRow(558, 25, 2878, 11, 83, 3), // ExplanationOfBenefit.benefitBalance
TypeRow(559, 25, 2889, 6, 83, 3), // ExplanationOfBenefit.benefitBalance.financial
TypeRow(560, 25, 2895, 8, 83, 3), // ExplanationOfBenefit.careTeam
TypeRow(561, 25, 2903, 8, 83, 3), // ExplanationOfBenefit.diagnosis
TypeRow(562, 25, 2911, 6, 83, 3), // ExplanationOfBenefit.insurance
TypeRow(563, 25, 2917, 26, 83, 3), // ExplanationOfBenefit.item
TypeRow(564, 25, 2943, 7, 83, 3), // ExplanationOfBenefit.item.adjudication
TypeRow(565, 25, 2950, 17, 83, 3), // ExplanationOfBenefit.item.detail
TypeRow(566, 25, 2967, 16, 83, 3), // ExplanationOfBenefit.item.detail.subDetail
TypeRow(567, 25, 2983, 5, 83, 3), // ExplanationOfBenefit.payee
TypeRow(568, 25, 2988, 9, 83, 3), // ExplanationOfBenefit.payment
TypeRow(569, 25, 2997, 8, 83, 3), // ExplanationOfBenefit.procedure
TypeRow(570, 25, 3005, 7, 83, 3), // ExplanationOfBenefit.processNote
TypeRow(571, 25, 3012, 6, 83, 3), // ExplanationOfBenefit.related
TypeRow(572, 25, 3018, 9, 83, 3), // ExplanationOfBenefit.supportingInfo
TypeRow(573, 25, 3027, 5, 83, 3), // ExplanationOfBenefit.total
TypeRow(576, 208, 3032, 7, 2820, 1), // Expression
TypeRow(577, 208, 3039, 4, 2823, 1), // Extension
TypeRow(590, 197, 3043, 26, 2826, 2), // FamilyMemberHistory
TypeRow(591, 25, 3069, 8, 83, 3), // FamilyMemberHistory.condition
TypeRow(594, 197, 3077, 16, 1, 2), // Flag
TypeRow(615, 197, 3093, 24, 1, 2), // Goal
TypeRow(616, 25, 3117, 6, 2961, 3), // Goal.target
TypeRow(620, 197, 3123, 23, 2993, 2), // GraphDefinition
TypeRow(621, 25, 3146, 9, 83, 3), // GraphDefinition.link
TypeRow(622, 25, 3155, 8, 83, 3), // GraphDefinition.link.target
TypeRow(623, 25, 3163, 8, 83, 3), // GraphDefinition.link.target.compartment
TypeRow(624, 197, 3171, 18, 3012, 2), // Group
TypeRow(625, 25, 3189, 7, 83, 3), // Group.characteristic
TypeRow(626, 25, 3196, 6, 83, 3), // Group.member
TypeRow(629, 197, 3202, 23, 1, 2), // GuidanceResponse
TypeRow(638, 197, 3225, 32, 1, 2), // HealthcareService
TypeRow(639, 25, 3257, 7, 83, 3), // HealthcareService.availableTime
TypeRow(640, 25, 3264, 5, 83, 3), // HealthcareService.eligibility
TypeRow(641, 25, 3269, 5, 83, 3), // HealthcareService.notAvailable
TypeRow(642, 208, 3274, 9, 83, 1), // HumanName
TypeRow(649, 208, 3283, 8, 83, 1), // Identifier
TypeRow(653, 197, 3291, 28, 1, 2), // ImagingStudy
TypeRow(654, 25, 3319, 15, 83, 3), // ImagingStudy.series
TypeRow(655, 25, 3334, 7, 83, 3), // ImagingStudy.series.instance
TypeRow(656, 25, 3341, 5, 83, 3), // ImagingStudy.series.performer
TypeRow(659, 197, 3346, 36, 1, 2), // Immunization
TypeRow(660, 25, 3382, 7, 3194, 3), // Immunization.education
TypeRow(661, 25, 3389, 5, 83, 3), // Immunization.performer
TypeRow(662, 25, 3394, 8, 83, 3), // Immunization.protocolApplied
TypeRow(663, 25, 3402, 6, 83, 3), // Immunization.reaction
TypeRow(664, 197, 3408, 21, 1, 2), // ImmunizationEvaluation
TypeRow(666, 197, 3429, 13, 1, 2), // ImmunizationRecommendation
TypeRow(667, 25, 3442, 15, 3214, 3), // ImmunizationRecommendation.recommendation
TypeRow(668, 25, 3457, 5, 83, 3), // ImmunizationRecommendation.recommendation.dateCriterion
TypeRow(670, 197, 3462, 28, 3228, 2), // ImplementationGuide
TypeRow(671, 25, 3490, 8, 3252, 3), // ImplementationGuide.definition
TypeRow(672, 25, 3498, 5, 83, 3), // ImplementationGuide.definition.grouping
TypeRow(673, 25, 3503, 7, 83, 3), // ImplementationGuide.definition.page
TypeRow(674, 25, 3510, 5, 83, 3), // ImplementationGuide.definition.parameter
TypeRow(675, 25, 3515, 9, 83, 3), // ImplementationGuide.definition.resource
TypeRow(676, 25, 3524, 6, 83, 3), // ImplementationGuide.definition.template
TypeRow(677, 25, 3530, 6, 83, 3), // ImplementationGuide.dependsOn
TypeRow(678, 25, 3536, 5, 83, 3), // ImplementationGuide.global
TypeRow(679, 25, 3541, 8, 83, 3), // ImplementationGuide.manifest
TypeRow(680, 25, 3549, 6, 83, 3), // ImplementationGuide.manifest.page
TypeRow(681, 25, 3555, 6, 83, 3), // ImplementationGuide.manifest.resource
TypeRow(683, 197, 3561, 22, 3299, 2), // InsurancePlan
TypeRow(684, 25, 3583, 7, 83, 3), // InsurancePlan.contact
TypeRow(685, 25, 3590, 6, 83, 3), // InsurancePlan.coverage
TypeRow(686, 25, 3596, 6, 83, 3), // InsurancePlan.coverage.benefit
TypeRow(687, 25, 3602, 5, 83, 3), // InsurancePlan.coverage.benefit.limit
TypeRow(688, 25, 3607, 9, 83, 3), // InsurancePlan.plan
TypeRow(689, 25, 3616, 7, 83, 3), // InsurancePlan.plan.generalCost
TypeRow(690, 25, 3623, 5, 83, 3), // InsurancePlan.plan.specificCost
TypeRow(691, 25, 3628, 5, 83, 3), // InsurancePlan.plan.specificCost.benefit
TypeRow(692, 25, 3633, 7, 83, 3), // InsurancePlan.plan.specificCost.benefit.cost
TypeRow(696, 197, 3640, 24, 1, 2), // Invoice
TypeRow(697, 25, 3664, 6, 83, 3), // Invoice.lineItem
TypeRow(698, 25, 3670, 7, 83, 3), // Invoice.lineItem.priceComponent
TypeRow(699, 25, 3677, 5, 83, 3), // Invoice.participant
TypeRow(730, 197, 3682, 39, 3380, 2), // Library
TypeRow(732, 197, 3721, 11, 3391, 2), // Linkage
TypeRow(733, 25, 3732, 5, 83, 3), // Linkage.item
TypeRow(736, 197, 3737, 21, 3402, 2), // List
TypeRow(737, 25, 3758, 7, 83, 3), // List.entry
TypeRow(740, 197, 3765, 25, 1, 2), // Location
TypeRow(741, 25, 3790, 7, 83, 3), // Location.hoursOfOperation
TypeRow(742, 25, 3797, 6, 83, 3), // Location.position
TypeRow(764, 25, 3803, 8, 83, 1), // MarketingStatus
TypeRow(765, 197, 3811, 49, 3432, 2), // Measure
TypeRow(766, 25, 3860, 7, 83, 3), // Measure.group
TypeRow(767, 25, 3867, 6, 83, 3), // Measure.group.population
TypeRow(768, 25, 3873, 7, 83, 3), // Measure.group.stratifier
TypeRow(769, 25, 3880, 6, 83, 3), // Measure.group.stratifier.component
TypeRow(770, 25, 3886, 7, 83, 3), // Measure.supplementalData
TypeRow(772, 197, 3893, 19, 3460, 2), // MeasureReport
TypeRow(773, 25, 3912, 7, 83, 3), // MeasureReport.group
TypeRow(774, 25, 3919, 6, 83, 3), // MeasureReport.group.population
TypeRow(775, 25, 3925, 5, 83, 3), // MeasureReport.group.stratifier
TypeRow(776, 25, 3930, 7, 83, 3), // MeasureReport.group.stratifier.stratum
TypeRow(777, 25, 3937, 5, 83, 3), // MeasureReport.group.stratifier.stratum.component
TypeRow(778, 25, 3942, 6, 83, 3), // MeasureReport.group.stratifier.stratum.population
TypeRow(781, 197, 3948, 30, 1, 2), // Media
TypeRow(782, 197, 3978, 16, 1, 2), // Medication
TypeRow(784, 25, 3994, 5, 83, 3), // Medication.batch
TypeRow(785, 25, 3999, 6, 83, 3), // Medication.ingredient
TypeRow(786, 197, 4005, 27, 1, 2), // MedicationAdministration
TypeRow(788, 25, 4032, 9, 3594, 3), // MedicationAdministration.dosage
TypeRow(789, 25, 4041, 5, 83, 3), // MedicationAdministration.performer
TypeRow(790, 197, 4046, 32, 3614, 2), // MedicationDispense
TypeRow(792, 25, 4078, 5, 83, 3), // MedicationDispense.performer
TypeRow(793, 25, 4083, 7, 83, 3), // MedicationDispense.substitution
TypeRow(794, 197, 4090, 30, 1, 2), // MedicationKnowledge
TypeRow(796, 25, 4120, 6, 83, 3), // MedicationKnowledge.administrationGuidelines
TypeRow(797, 25, 4126, 5, 83, 3), // MedicationKnowledge.administrationGuidelines.dosage
TypeRow(798, 25, 4131, 5, 83, 3), // MedicationKnowledge.administrationGuidelines.patientCharacteristics
TypeRow(799, 25, 4136, 6, 83, 3), // MedicationKnowledge.cost
TypeRow(800, 25, 4142, 5, 83, 3), // MedicationKnowledge.drugCharacteristic
TypeRow(801, 25, 4147, 6, 83, 3), // MedicationKnowledge.ingredient
TypeRow(802, 25, 4153, 6, 83, 3), // MedicationKnowledge.kinetics
TypeRow(803, 25, 4159, 5, 83, 3), // MedicationKnowledge.medicineClassification
TypeRow(804, 25, 4164, 5, 83, 3), // MedicationKnowledge.monitoringProgram
TypeRow(805, 25, 4169, 5, 83, 3), // MedicationKnowledge.monograph
TypeRow(806, 25, 4174, 5, 83, 3), // MedicationKnowledge.packaging
TypeRow(807, 25, 4179, 7, 83, 3), // MedicationKnowledge.regulatory
TypeRow(808, 25, 4186, 5, 83, 3), // MedicationKnowledge.regulatory.maxDispense
TypeRow(809, 25, 4191, 4, 83, 3), // MedicationKnowledge.regulatory.schedule
TypeRow(810, 25, 4195, 5, 83, 3), // MedicationKnowledge.regulatory.substitution
TypeRow(811, 25, 4200, 5, 83, 3), // MedicationKnowledge.relatedMedicationKnowledge
TypeRow(812, 197, 4205, 40, 1, 2), // MedicationRequest
TypeRow(813, 25, 4245, 10, 83, 3), // MedicationRequest.dispenseRequest
TypeRow(814, 25, 4255, 5, 83, 3), // MedicationRequest.dispenseRequest.initialFill
TypeRow(815, 25, 4260, 5, 83, 3), // MedicationRequest.substitution
TypeRow(816, 197, 4265, 25, 1, 2), // MedicationStatement
TypeRow(817, 197, 4290, 28, 1, 2), // MedicinalProduct
TypeRow(818, 25, 4318, 9, 83, 3), // MedicinalProduct.manufacturingBusinessOperation
TypeRow(819, 25, 4327, 6, 83, 3), // MedicinalProduct.name
TypeRow(820, 25, 4333, 6, 83, 3), // MedicinalProduct.name.countryLanguage
TypeRow(821, 25, 4339, 5, 83, 3), // MedicinalProduct.name.namePart
TypeRow(822, 25, 4344, 10, 83, 3), // MedicinalProduct.specialDesignation
TypeRow(823, 197, 4354, 24, 1, 2), // MedicinalProductAuthorization
TypeRow(824, 25, 4378, 8, 83, 3), // MedicinalProductAuthorization.jurisdictionalAuthorization
TypeRow(825, 25, 4386, 7, 83, 3), // MedicinalProductAuthorization.procedure
TypeRow(826, 197, 4393, 15, 1, 2), // MedicinalProductContraindication
TypeRow(827, 25, 4408, 5, 83, 3), // MedicinalProductContraindication.otherTherapy
TypeRow(828, 197, 4413, 17, 1, 2), // MedicinalProductIndication
TypeRow(829, 25, 4430, 5, 83, 3), // MedicinalProductIndication.otherTherapy
TypeRow(830, 197, 4435, 14, 1, 2), // MedicinalProductIngredient
TypeRow(831, 25, 4449, 7, 83, 3), // MedicinalProductIngredient.specifiedSubstance
TypeRow(832, 25, 4456, 10, 83, 3), // MedicinalProductIngredient.specifiedSubstance.strength
TypeRow(833, 25, 4466, 8, 83, 3), // MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength
TypeRow(834, 25, 4474, 5, 83, 3), // MedicinalProductIngredient.substance
TypeRow(835, 197, 4479, 15, 1, 2), // MedicinalProductInteraction
TypeRow(836, 25, 4494, 4, 83, 3), // MedicinalProductInteraction.interactant
TypeRow(837, 197, 4498, 15, 1, 2), // MedicinalProductManufactured
TypeRow(838, 197, 4513, 17, 1, 2), // MedicinalProductPackaged
TypeRow(839, 25, 4530, 5, 83, 3), // MedicinalProductPackaged.batchIdentifier
TypeRow(840, 25, 4535, 15, 83, 3), // MedicinalProductPackaged.packageItem
TypeRow(841, 197, 4550, 15, 1, 2), // MedicinalProductPharmaceutical
TypeRow(842, 25, 4565, 5, 83, 3), // MedicinalProductPharmaceutical.characteristics
TypeRow(843, 25, 4570, 10, 83, 3), // MedicinalProductPharmaceutical.routeOfAdministration
TypeRow(844, 25, 4580, 5, 83, 3), // MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies
TypeRow(845, 25, 4585, 6, 83, 3), // MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod
TypeRow(846, 197, 4591, 13, 1, 2), // MedicinalProductUndesirableEffect
TypeRow(847, 197, 4604, 32, 4036, 2), // MessageDefinition
TypeRow(848, 25, 4636, 5, 83, 3), // MessageDefinition.allowedResponse
TypeRow(849, 25, 4641, 7, 4064, 3), // MessageDefinition.focus
TypeRow(850, 197, 4648, 19, 1, 2), // MessageHeader
TypeRow(851, 25, 4667, 7, 83, 3), // MessageHeader.destination
TypeRow(852, 25, 4674, 6, 83, 3), // MessageHeader.response
TypeRow(853, 25, 4680, 8, 83, 3), // MessageHeader.source
TypeRow(855, 208, 4688, 8, 83, 1), // Meta
TypeRow(858, 197, 4696, 24, 4079, 2), // MolecularSequence
TypeRow(859, 25, 4720, 18, 83, 3), // MolecularSequence.quality
TypeRow(860, 25, 4738, 10, 83, 3), // MolecularSequence.quality.roc
TypeRow(861, 25, 4748, 12, 4116, 3), // MolecularSequence.referenceSeq
TypeRow(862, 25, 4760, 9, 83, 3), // MolecularSequence.repository
TypeRow(863, 25, 4769, 8, 83, 3), // MolecularSequence.structureVariant
TypeRow(864, 25, 4777, 5, 83, 3), // MolecularSequence.structureVariant.inner
TypeRow(865, 25, 4782, 5, 83, 3), // MolecularSequence.structureVariant.outer
TypeRow(866, 25, 4787, 9, 83, 3), // MolecularSequence.variant
TypeRow(867, 208, 4796, 4, 83, 1), // Money
TypeRow(888, 197, 4800, 21, 4128, 2), // NamingSystem
TypeRow(889, 25, 4821, 8, 83, 3), // NamingSystem.uniqueId
TypeRow(892, 208, 4829, 4, 83, 1), // Narrative
TypeRow(901, 197, 4833, 25, 4148, 2), // NutritionOrder
TypeRow(902, 25, 4858, 12, 83, 3), // NutritionOrder.enteralFormula
TypeRow(903, 25, 4870, 6, 83, 3), // NutritionOrder.enteralFormula.administration
TypeRow(904, 25, 4876, 9, 83, 3), // NutritionOrder.oralDiet
TypeRow(905, 25, 4885, 5, 83, 3), // NutritionOrder.oralDiet.nutrient
TypeRow(906, 25, 4890, 5, 83, 3), // NutritionOrder.oralDiet.texture
TypeRow(907, 25, 4895, 8, 83, 3), // NutritionOrder.supplement
TypeRow(938, 197, 4903, 32, 4192, 2), // Observation
TypeRow(939, 25, 4935, 8, 83, 3), // Observation.component
TypeRow(940, 25, 4943, 9, 4314, 3), // Observation.referenceRange
TypeRow(942, 197, 4952, 21, 1, 2), // ObservationDefinition
TypeRow(943, 25, 4973, 11, 83, 3), // ObservationDefinition.qualifiedInterval
TypeRow(944, 25, 4984, 7, 83, 3), // ObservationDefinition.quantitativeDetails
TypeRow(948, 197, 4991, 34, 4333, 2), // OperationDefinition
TypeRow(949, 25, 5025, 5, 83, 3), // OperationDefinition.overload
TypeRow(950, 25, 5030, 14, 4348, 3), // OperationDefinition.parameter
TypeRow(951, 25, 5044, 5, 83, 3), // OperationDefinition.parameter.binding
TypeRow(952, 25, 5049, 5, 83, 3), // OperationDefinition.parameter.referencedFrom
TypeRow(954, 197, 5054, 9, 1, 2), // OperationOutcome
TypeRow(955, 25, 5063, 9, 83, 3), // OperationOutcome.issue
TypeRow(957, 197, 5072, 18, 4365, 2), // Organization
TypeRow(958, 25, 5090, 7, 83, 3), // Organization.contact
TypeRow(959, 197, 5097, 20, 1, 2), // OrganizationAffiliation
TypeRow(971, 208, 5117, 9, 83, 1), // ParameterDefinition
TypeRow(972, 515, 5126, 5, 0, 2), // Parameters
TypeRow(973, 25, 5131, 7, 4390, 3), // Parameters.parameter
TypeRow(976, 197, 5138, 24, 1, 2), // Patient
TypeRow(977, 25, 5162, 5, 83, 3), // Patient.communication
TypeRow(978, 25, 5167, 10, 4427, 3), // Patient.contact
TypeRow(979, 25, 5177, 5, 83, 3), // Patient.link
TypeRow(980, 197, 5182, 20, 1, 2), // PaymentNotice
TypeRow(981, 197, 5202, 23, 1, 2), // PaymentReconciliation
TypeRow(982, 25, 5225, 13, 83, 3), // PaymentReconciliation.detail
TypeRow(983, 25, 5238, 5, 83, 3), // PaymentReconciliation.processNote
TypeRow(984, 208, 5243, 4, 4456, 1), // Period
TypeRow(985, 197, 5247, 18, 1, 2), // Person
TypeRow(986, 25, 5265, 5, 83, 3), // Person.link
TypeRow(987, 197, 5270, 39, 4472, 2), // PlanDefinition
TypeRow(988, 25, 5309, 30, 83, 3), // PlanDefinition.action
TypeRow(989, 25, 5339, 5, 83, 3), // PlanDefinition.action.condition
TypeRow(990, 25, 5344, 5, 83, 3), // PlanDefinition.action.dynamicValue
TypeRow(991, 25, 5349, 5, 83, 3), // PlanDefinition.action.participant
TypeRow(992, 25, 5354, 6, 83, 3), // PlanDefinition.action.relatedAction
TypeRow(993, 25, 5360, 10, 83, 3), // PlanDefinition.goal
TypeRow(994, 25, 5370, 6, 83, 3), // PlanDefinition.goal.target
TypeRow(996, 25, 5376, 7, 83, 1), // Population
TypeRow(998, 197, 5383, 18, 1, 2), // Practitioner
TypeRow(999, 25, 5401, 7, 83, 3), // Practitioner.qualification
TypeRow(1000, 197, 5408, 22, 1, 2), // PractitionerRole
TypeRow(1001, 25, 5430, 7, 83, 3), // PractitionerRole.availableTime
TypeRow(1002, 25, 5437, 5, 83, 3), // PractitionerRole.notAvailable
TypeRow(1003, 197, 5442, 36, 1, 2), // Procedure
TypeRow(1004, 25, 5478, 5, 83, 3), // Procedure.focalDevice
TypeRow(1005, 25, 5483, 6, 83, 3), // Procedure.performer
TypeRow(1006, 25, 5489, 14, 83, 1), // ProdCharacteristic
TypeRow(1007, 25, 5503, 7, 83, 1), // ProductShelfLife
TypeRow(1010, 197, 5510, 18, 1, 2), // Provenance
TypeRow(1011, 25, 5528, 7, 83, 3), // Provenance.agent
TypeRow(1012, 25, 5535, 6, 83, 3), // Provenance.entity
TypeRow(1018, 208, 5541, 7, 4659, 1), // Quantity
TypeRow(1020, 197, 5548, 30, 4662, 2), // Questionnaire
TypeRow(1021, 25, 5578, 19, 4680, 3), // Questionnaire.item
TypeRow(1022, 25, 5597, 5, 83, 3), // Questionnaire.item.answerOption
TypeRow(1023, 25, 5602, 6, 4724, 3), // Questionnaire.item.enableWhen
TypeRow(1024, 25, 5608, 4, 83, 3), // Questionnaire.item.initial
TypeRow(1027, 197, 5612, 19, 1, 2), // QuestionnaireResponse
TypeRow(1028, 25, 5631, 8, 4780, 3), // QuestionnaireResponse.item
TypeRow(1029, 25, 5639, 5, 83, 3), // QuestionnaireResponse.item.answer
TypeRow(1038, 208, 5644, 4, 4787, 1), // Range
TypeRow(1039, 208, 5648, 4, 4790, 1), // Ratio
TypeRow(1041, 208, 5652, 6, 4793, 1), // Reference
TypeRow(1044, 208, 5658, 9, 83, 1), // RelatedArtifact
TypeRow(1046, 197, 5667, 20, 1, 2), // RelatedPerson
TypeRow(1047, 25, 5687, 5, 83, 3), // RelatedPerson.communication
TypeRow(1048, 197, 5692, 26, 1, 2), // RequestGroup
TypeRow(1049, 25, 5718, 22, 4816, 3), // RequestGroup.action
TypeRow(1050, 25, 5740, 5, 83, 3), // RequestGroup.action.condition
TypeRow(1051, 25, 5745, 6, 83, 3), // RequestGroup.action.relatedAction
TypeRow(1056, 197, 5751, 42, 4837, 2), // ResearchDefinition
TypeRow(1057, 197, 5793, 41, 4850, 2), // ResearchElementDefinition
TypeRow(1058, 25, 5834, 15, 83, 3), // ResearchElementDefinition.characteristic
TypeRow(1060, 197, 5849, 32, 1, 2), // ResearchStudy
TypeRow(1061, 25, 5881, 6, 83, 3), // ResearchStudy.arm
TypeRow(1062, 25, 5887, 5, 83, 3), // ResearchStudy.objective
TypeRow(1064, 197, 5892, 16, 1, 2), // ResearchSubject
TypeRow(1066, 0, 5908, 4, 0, 6), // Resource
TypeRow(1071, 197, 5912, 25, 1, 2), // RiskAssessment
TypeRow(1072, 25, 5937, 9, 4902, 3), // RiskAssessment.prediction
TypeRow(1073, 197, 5946, 39, 4921, 2), // RiskEvidenceSynthesis
TypeRow(1074, 25, 5985, 6, 83, 3), // RiskEvidenceSynthesis.certainty
TypeRow(1075, 25, 5991, 6, 83, 3), // RiskEvidenceSynthesis.certainty.certaintySubcomponent
TypeRow(1076, 25, 5997, 10, 83, 3), // RiskEvidenceSynthesis.riskEstimate
TypeRow(1077, 25, 6007, 7, 83, 3), // RiskEvidenceSynthesis.riskEstimate.precisionEstimate
TypeRow(1078, 25, 6014, 6, 83, 3), // RiskEvidenceSynthesis.sampleSize
TypeRow(1093, 208, 6020, 9, 83, 1), // SampledData
TypeRow(1095, 197, 6029, 16, 1, 2), // Schedule
TypeRow(1100, 197, 6045, 34, 4948, 2), // SearchParameter
TypeRow(1101, 25, 6079, 5, 83, 3), // SearchParameter.component
TypeRow(1103, 197, 6084, 41, 4961, 2), // ServiceRequest
TypeRow(1104, 208, 6125, 9, 83, 1), // Signature
TypeRow(1109, 197, 6134, 19, 1, 2), // Slot
TypeRow(1112, 197, 6153, 21, 1, 2), // Specimen
TypeRow(1113, 25, 6174, 10, 83, 3), // Specimen.collection
TypeRow(1114, 25, 6184, 9, 83, 3), // Specimen.container
TypeRow(1115, 25, 6193, 7, 83, 3), // Specimen.processing
TypeRow(1117, 197, 6200, 14, 1, 2), // SpecimenDefinition
TypeRow(1118, 25, 6214, 11, 83, 3), // SpecimenDefinition.typeTested
TypeRow(1119, 25, 6225, 11, 83, 3), // SpecimenDefinition.typeTested.container
TypeRow(1120, 25, 6236, 4, 83, 3), // SpecimenDefinition.typeTested.container.additive
TypeRow(1121, 25, 6240, 7, 83, 3), // SpecimenDefinition.typeTested.handling
TypeRow(1126, 197, 6247, 35, 5044, 2), // StructureDefinition
TypeRow(1127, 25, 6282, 5, 83, 3), // StructureDefinition.context
TypeRow(1128, 25, 6287, 4, 5083, 3), // StructureDefinition.differential
TypeRow(1129, 25, 6291, 7, 5091, 3), // StructureDefinition.mapping
TypeRow(1130, 25, 6298, 4, 5094, 3), // StructureDefinition.snapshot
TypeRow(1132, 197, 6302, 26, 5099, 2), // StructureMap
TypeRow(1133, 25, 6328, 9, 83, 3), // StructureMap.group
TypeRow(1134, 25, 6337, 7, 83, 3), // StructureMap.group.input
TypeRow(1135, 25, 6344, 9, 83, 3), // StructureMap.group.rule
TypeRow(1136, 25, 6353, 5, 83, 3), // StructureMap.group.rule.dependent
TypeRow(1137, 25, 6358, 14, 83, 3), // StructureMap.group.rule.source
TypeRow(1138, 25, 6372, 11, 5134, 3), // StructureMap.group.rule.target
TypeRow(1139, 25, 6383, 4, 83, 3), // StructureMap.group.rule.target.parameter
TypeRow(1140, 25, 6387, 7, 83, 3), // StructureMap.structure
TypeRow(1148, 197, 6394, 15, 1, 2), // Subscription
TypeRow(1149, 25, 6409, 7, 83, 3), // Subscription.channel
TypeRow(1152, 197, 6416, 15, 1, 2), // Substance
TypeRow(1153, 25, 6431, 5, 83, 3), // Substance.ingredient
TypeRow(1154, 25, 6436, 6, 83, 3), // Substance.instance
TypeRow(1155, 25, 6442, 7, 83, 1), // SubstanceAmount
TypeRow(1156, 208, 6449, 4, 83, 3), // SubstanceAmount.referenceRange
TypeRow(1157, 197, 6453, 13, 1, 2), // SubstanceNucleicAcid
TypeRow(1158, 25, 6466, 11, 83, 3), // SubstanceNucleicAcid.subunit
TypeRow(1159, 25, 6477, 7, 83, 3), // SubstanceNucleicAcid.subunit.linkage
TypeRow(1160, 25, 6484, 6, 83, 3), // SubstanceNucleicAcid.subunit.sugar
TypeRow(1161, 197, 6490, 14, 1, 2), // SubstancePolymer
TypeRow(1162, 25, 6504, 5, 83, 3), // SubstancePolymer.monomerSet
TypeRow(1163, 25, 6509, 7, 83, 3), // SubstancePolymer.monomerSet.startingMaterial
TypeRow(1164, 25, 6516, 7, 83, 3), // SubstancePolymer.repeat
TypeRow(1165, 25, 6523, 8, 83, 3), // SubstancePolymer.repeat.repeatUnit
TypeRow(1166, 25, 6531, 5, 83, 3), // SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation
TypeRow(1167, 25, 6536, 6, 83, 3), // SubstancePolymer.repeat.repeatUnit.structuralRepresentation
TypeRow(1168, 197, 6542, 12, 1, 2), // SubstanceProtein
TypeRow(1169, 25, 6554, 11, 83, 3), // SubstanceProtein.subunit
TypeRow(1170, 197, 6565, 13, 1, 2), // SubstanceReferenceInformation
TypeRow(1171, 25, 6578, 7, 83, 3), // SubstanceReferenceInformation.classification
TypeRow(1172, 25, 6585, 6, 83, 3), // SubstanceReferenceInformation.gene
TypeRow(1173, 25, 6591, 6, 83, 3), // SubstanceReferenceInformation.geneElement
TypeRow(1174, 25, 6597, 11, 83, 3), // SubstanceReferenceInformation.target
TypeRow(1175, 197, 6608, 21, 1, 2), // SubstanceSourceMaterial
TypeRow(1176, 25, 6629, 5, 83, 3), // SubstanceSourceMaterial.fractionDescription
TypeRow(1177, 25, 6634, 11, 83, 3), // SubstanceSourceMaterial.organism
TypeRow(1178, 25, 6645, 5, 83, 3), // SubstanceSourceMaterial.organism.author
TypeRow(1179, 25, 6650, 8, 83, 3), // SubstanceSourceMaterial.organism.hybrid
TypeRow(1180, 25, 6658, 7, 83, 3), // SubstanceSourceMaterial.organism.organismGeneral
TypeRow(1181, 25, 6665, 5, 83, 3), // SubstanceSourceMaterial.partDescription
TypeRow(1182, 197, 6670, 27, 1, 2), // SubstanceSpecification
TypeRow(1183, 25, 6697, 8, 83, 3), // SubstanceSpecification.code
TypeRow(1184, 25, 6705, 10, 83, 3), // SubstanceSpecification.moiety
TypeRow(1185, 25, 6715, 14, 83, 3), // SubstanceSpecification.name
TypeRow(1186, 25, 6729, 6, 83, 3), // SubstanceSpecification.name.official
TypeRow(1187, 25, 6735, 8, 83, 3), // SubstanceSpecification.property
TypeRow(1188, 25, 6743, 10, 83, 3), // SubstanceSpecification.relationship
TypeRow(1189, 25, 6753, 11, 83, 3), // SubstanceSpecification.structure
TypeRow(1190, 25, 6764, 8, 83, 3), // SubstanceSpecification.structure.isotope
TypeRow(1191, 25, 6772, 6, 83, 3), // SubstanceSpecification.structure.isotope.molecularWeight
TypeRow(1192, 25, 6778, 6, 83, 3), // SubstanceSpecification.structure.representation
TypeRow(1194, 197, 6784, 19, 1, 2), // SupplyDelivery
TypeRow(1195, 25, 6803, 5, 83, 3), // SupplyDelivery.suppliedItem
TypeRow(1198, 197, 6808, 23, 1, 2), // SupplyRequest
TypeRow(1199, 25, 6831, 5, 83, 3), // SupplyRequest.parameter
TypeRow(1207, 197, 6836, 39, 5427, 2), // Task
TypeRow(1208, 25, 6875, 5, 83, 3), // Task.input
TypeRow(1209, 25, 6880, 5, 83, 3), // Task.output
TypeRow(1210, 25, 6885, 6, 83, 3), // Task.restriction
TypeRow(1213, 197, 6891, 32, 5472, 2), // TerminologyCapabilities
TypeRow(1214, 25, 6923, 4, 83, 3), // TerminologyCapabilities.closure
TypeRow(1215, 25, 6927, 6, 5511, 3), // TerminologyCapabilities.codeSystem
TypeRow(1216, 25, 6933, 9, 83, 3), // TerminologyCapabilities.codeSystem.version
TypeRow(1217, 25, 6942, 5, 83, 3), // TerminologyCapabilities.codeSystem.version.filter
TypeRow(1218, 25, 6947, 8, 83, 3), // TerminologyCapabilities.expansion
TypeRow(1219, 25, 6955, 5, 83, 3), // TerminologyCapabilities.expansion.parameter
TypeRow(1220, 25, 6960, 5, 83, 3), // TerminologyCapabilities.implementation
TypeRow(1221, 25, 6965, 5, 83, 3), // TerminologyCapabilities.software
TypeRow(1222, 25, 6970, 4, 83, 3), // TerminologyCapabilities.translation
TypeRow(1223, 25, 6974, 4, 83, 3), // TerminologyCapabilities.validateCode
TypeRow(1224, 197, 6978, 20, 1, 2), // TestReport
TypeRow(1225, 25, 6998, 6, 83, 3), // TestReport.participant
TypeRow(1226, 25, 7004, 4, 83, 3), // TestReport.setup
TypeRow(1227, 25, 7008, 5, 5552, 3), // TestReport.setup.action
TypeRow(1228, 25, 7013, 6, 83, 3), // TestReport.setup.action.assert
TypeRow(1229, 25, 7019, 6, 83, 3), // TestReport.setup.action.operation
TypeRow(1230, 25, 7025, 4, 83, 3), // TestReport.teardown
TypeRow(1231, 25, 7029, 4, 83, 3), // TestReport.teardown.action
TypeRow(1232, 25, 7033, 6, 83, 3), // TestReport.test
TypeRow(1233, 25, 7039, 5, 5571, 3), // TestReport.test.action
TypeRow(1238, 197, 7044, 32, 5574, 2), // TestScript
TypeRow(1239, 25, 7076, 5, 83, 3), // TestScript.destination
TypeRow(1240, 25, 7081, 6, 83, 3), // TestScript.fixture
TypeRow(1241, 25, 7087, 5, 5613, 3), // TestScript.metadata
TypeRow(1242, 25, 7092, 10, 83, 3), // TestScript.metadata.capability
TypeRow(1243, 25, 7102, 5, 83, 3), // TestScript.metadata.link
TypeRow(1244, 25, 7107, 5, 83, 3), // TestScript.origin
TypeRow(1245, 25, 7112, 4, 83, 3), // TestScript.setup
TypeRow(1246, 25, 7116, 5, 5628, 3), // TestScript.setup.action
TypeRow(1247, 25, 7121, 25, 5639, 3), // TestScript.setup.action.assert
TypeRow(1248, 25, 7146, 20, 5644, 3), // TestScript.setup.action.operation
TypeRow(1249, 25, 7166, 5, 83, 3), // TestScript.setup.action.operation.requestHeader
TypeRow(1250, 25, 7171, 4, 83, 3), // TestScript.teardown
TypeRow(1251, 25, 7175, 4, 83, 3), // TestScript.teardown.action
TypeRow(1252, 25, 7179, 6, 83, 3), // TestScript.test
TypeRow(1253, 25, 7185, 5, 5661, 3), // TestScript.test.action
TypeRow(1254, 25, 7190, 11, 5670, 3), // TestScript.variable
TypeRow(1256, 25, 7201, 6, 83, 1), // Timing
TypeRow(1257, 208, 7207, 17, 5677, 3), // Timing.repeat
TypeRow(1258, 208, 7224, 7, 5698, 1), // TriggerDefinition
TypeRow(1272, 208, 7231, 4, 83, 1), // UsageContext
TypeRow(1277, 197, 7235, 26, 5737, 2), // ValueSet
TypeRow(1278, 25, 7261, 7, 83, 3), // ValueSet.compose
TypeRow(1279, 25, 7268, 8, 5756, 3), // ValueSet.compose.include
TypeRow(1280, 25, 7276, 6, 83, 3), // ValueSet.compose.include.concept
TypeRow(1281, 25, 7282, 6, 83, 3), // ValueSet.compose.include.concept.designation
TypeRow(1282, 25, 7288, 6, 83, 3), // ValueSet.compose.include.filter
TypeRow(1283, 25, 7294, 9, 83, 3), // ValueSet.expansion
TypeRow(1284, 25, 7303, 11, 5781, 3), // ValueSet.expansion.contains
TypeRow(1285, 25, 7314, 5, 83, 3), // ValueSet.expansion.parameter
TypeRow(1286, 197, 7319, 22, 1, 2), // VerificationResult
TypeRow(1287, 25, 7341, 11, 83, 3), // VerificationResult.attestation
TypeRow(1288, 25, 7352, 10, 83, 3), // VerificationResult.primarySource
TypeRow(1289, 25, 7362, 6, 83, 3), // VerificationResult.validator
TypeRow(1293, 197, 7368, 16, 1, 2), // VisionPrescription
TypeRow(1294, 25, 7384, 17, 83, 3), // VisionPrescription.lensSpecification
TypeRow(1295, 25, 7401, 5, 83, 3), // VisionPrescription.lensSpecification.prism
TypeRow(1485, 208, 7406, 3, 83, 0), // base64Binary
TypeRow(1529, 208, 7409, 3, 83, 0), // boolean
TypeRow(1556, 679, 7412, 3, 83, 0), // canonical
TypeRow(1620, 676, 7415, 3, 83, 0), // code
TypeRow(1796, 208, 7418, 3, 83, 0), // date
TypeRow(1803, 208, 7421, 3, 83, 0), // dateTime
TypeRow(1809, 208, 7424, 3, 83, 0), // decimal
TypeRow(3001, 676, 7427, 3, 83, 0), // id
TypeRow(3064, 208, 7430, 3, 83, 0), // instant
TypeRow(3071, 208, 7433, 3, 83, 0), // integer
TypeRow(3210, 676, 7436, 3, 83, 0), // markdown
TypeRow(3412, 679, 7439, 3, 83, 0), // oid
TypeRow(3620, 672, 7442, 3, 83, 0), // positiveInt
TypeRow(4111, 208, 7445, 3, 83, 0), // string
TypeRow(4226, 208, 7448, 3, 83, 0), // time
TypeRow(4321, 672, 7451, 3, 83, 0), // unsignedInt
TypeRow(4328, 208, 7454, 3, 83, 0), // uri
TypeRow(4329, 679, 7457, 3, 83, 0), // url
TypeRow(4343, 679, 7460, 3, 83, 0), // uuid
TypeRow(4428, 208, 7463, 3, 83, 0), // xhtml
];

#[rustfmt::skip]
static ELEMENTS: [ElementRow; 7466] = [
ElementRow(3001, 0), // Account.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 9), // status
ElementRow(4282, 10), // type
ElementRow(3318, 11), // name
ElementRow(4126, 12), // subject
ElementRow(4010, 13), // servicePeriod
ElementRow(1740, 14), // coverage
ElementRow(3501, 15), // owner
ElementRow(1845, 11), // description
ElementRow(2184, 16), // guarantor
ElementRow(3525, 17), // partOf
ElementRow(3001, 18), // Account.coverage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1740, 20), // coverage
ElementRow(3673, 21), // priority
ElementRow(3001, 18), // Account.guarantor.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3536, 22), // party
ElementRow(3427, 23), // onHold
ElementRow(3586, 24), // period
ElementRow(3001, 0), // ActivityDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4140, 26), // subtitle
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(4126, 29), // subject
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(4332, 26), // usage
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(3152, 40), // library
ElementRow(3117, 41), // kind
ElementRow(3696, 42), // profile
ElementRow(1620, 43), // code
ElementRow(3076, 44), // intent
ElementRow(3673, 45), // priority
ElementRow(1897, 46), // doNotPerform
ElementRow(4233, 47), // timing
ElementRow(3168, 48), // location
ElementRow(3527, 49), // participant
ElementRow(3687, 50), // product
ElementRow(3738, 51), // quantity
ElementRow(1910, 52), // dosage
ElementRow(1526, 53), // bodySite
ElementRow(4083, 54), // specimenRequirement
ElementRow(3396, 55), // observationRequirement
ElementRow(3397, 55), // observationResultRequirement
ElementRow(4248, 56), // transform
ElementRow(1936, 57), // dynamicValue
ElementRow(3001, 18), // ActivityDefinition.dynamicValue.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3543, 58), // path
ElementRow(2053, 59), // expression
ElementRow(3001, 18), // ActivityDefinition.participant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 60), // type
ElementRow(3928, 61), // role
ElementRow(3001, 18), // Address.id
ElementRow(2060, 6), // extension
ElementRow(4334, 62), // use
ElementRow(4282, 63), // type
ElementRow(4206, 11), // text
ElementRow(3158, 64), // line
ElementRow(1596, 11), // city
ElementRow(1893, 11), // district
ElementRow(4095, 11), // state
ElementRow(3624, 11), // postalCode
ElementRow(1736, 11), // country
ElementRow(3586, 13), // period
ElementRow(3001, 0), // AdverseEvent.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(1345, 66), // actuality
ElementRow(1571, 67), // category
ElementRow(2019, 68), // event
ElementRow(4126, 69), // subject
ElementRow(1986, 70), // encounter
ElementRow(1796, 30), // date
ElementRow(1853, 30), // detected
ElementRow(3793, 30), // recordedDate
ElementRow(3910, 71), // resultingCondition
ElementRow(3168, 72), // location
ElementRow(4006, 73), // seriousness
ElementRow(4019, 74), // severity
ElementRow(3487, 75), // outcome
ElementRow(3795, 76), // recorder
ElementRow(1719, 77), // contributor
ElementRow(4165, 78), // suspectEntity
ElementRow(4128, 79), // subjectMedicalHistory
ElementRow(3806, 80), // referenceDocument
ElementRow(4115, 81), // study
ElementRow(3001, 18), // AdverseEvent.suspectEntity.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3062, 82), // instance
ElementRow(1573, 83), // causality
ElementRow(3001, 18), // AdverseEvent.suspectEntity.causality.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1442, 84), // assessment
ElementRow(3693, 11), // productRelatedness
ElementRow(1459, 85), // author
ElementRow(3266, 86), // method
ElementRow(3001, 18), // Age.id
ElementRow(2060, 6), // extension
ElementRow(4360, 87), // value
ElementRow(1644, 88), // comparator
ElementRow(4312, 11), // unit
ElementRow(4170, 25), // system
ElementRow(1620, 89), // code
ElementRow(3001, 0), // AllergyIntolerance.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1605, 90), // clinicalStatus
ElementRow(4378, 91), // verificationStatus
ElementRow(4282, 92), // type
ElementRow(1571, 93), // category
ElementRow(1763, 94), // criticality
ElementRow(1620, 95), // code
ElementRow(3550, 96), // patient
ElementRow(1986, 97), // encounter
ElementRow(3434, 98), // onset
ElementRow(3793, 99), // recordedDate
ElementRow(3795, 100), // recorder
ElementRow(1441, 101), // asserter
ElementRow(3129, 99), // lastOccurrence
ElementRow(3370, 102), // note
ElementRow(3773, 103), // reaction
ElementRow(3001, 18), // AllergyIntolerance.reaction.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4136, 104), // substance
ElementRow(3197, 105), // manifestation
ElementRow(1845, 26), // description
ElementRow(3434, 99), // onset
ElementRow(4019, 106), // severity
ElementRow(2049, 107), // exposureRoute
ElementRow(3370, 102), // note
ElementRow(3001, 18), // Annotation.id
ElementRow(2060, 6), // extension
ElementRow(1459, 108), // author
ElementRow(4226, 30), // time
ElementRow(4206, 109), // text
ElementRow(3001, 0), // Appointment.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 110), // status
ElementRow(1552, 111), // cancelationReason
ElementRow(4009, 112), // serviceCategory
ElementRow(4013, 113), // serviceType
ElementRow(4076, 114), // specialty
ElementRow(1429, 115), // appointmentType
ElementRow(3781, 116), // reasonCode
ElementRow(3783, 117), // reasonReference
ElementRow(3673, 118), // priority
ElementRow(1845, 26), // description
ElementRow(4161, 119), // supportingInformation
ElementRow(4089, 120), // start
ElementRow(1987, 120), // end
ElementRow(3274, 121), // minutesDuration
ElementRow(4040, 122), // slot
ElementRow(1757, 99), // created
ElementRow(1638, 26), // comment
ElementRow(3557, 26), // patientInstruction
ElementRow(1489, 123), // basedOn
ElementRow(3527, 124), // participant
ElementRow(3876, 125), // requestedPeriod
ElementRow(3001, 18), // Appointment.participant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 126), // type
ElementRow(1341, 127), // actor
ElementRow(3881, 128), // required
ElementRow(4096, 129), // status
ElementRow(3586, 24), // period
ElementRow(3001, 0), // AppointmentResponse.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1427, 130), // appointment
ElementRow(4089, 131), // start
ElementRow(1987, 131), // end
ElementRow(3533, 126), // participantType
ElementRow(1341, 127), // actor
ElementRow(3532, 132), // participantStatus
ElementRow(1638, 26), // comment
ElementRow(3001, 18), // Attachment.id
ElementRow(2060, 6), // extension
ElementRow(1707, 133), // contentType
ElementRow(3124, 134), // language
ElementRow(1778, 135), // data
ElementRow(4329, 136), // url
ElementRow(4033, 137), // size
ElementRow(2192, 138), // hash
ElementRow(4235, 11), // title
ElementRow(1758, 30), // creation
ElementRow(3001, 0), // AuditEvent.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4282, 139), // type
ElementRow(4141, 140), // subtype
ElementRow(1337, 141), // action
ElementRow(3586, 24), // period
ElementRow(3792, 142), // recorded
ElementRow(3487, 143), // outcome
ElementRow(3490, 11), // outcomeDesc
ElementRow(3724, 144), // purposeOfEvent
ElementRow(1378, 145), // agent
ElementRow(4053, 146), // source
ElementRow(1996, 147), // entity
ElementRow(3001, 18), // AuditEvent.agent.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 148), // type
ElementRow(3928, 149), // role
ElementRow(4417, 150), // who
ElementRow(1392, 26), // altId
ElementRow(3318, 26), // name
ElementRow(3880, 151), // requestor
ElementRow(3168, 48), // location
ElementRow(3613, 152), // policy
ElementRow(3249, 153), // media
ElementRow(3334, 154), // network
ElementRow(3725, 155), // purposeOfUse
ElementRow(3001, 18), // AuditEvent.agent.network.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1357, 26), // address
ElementRow(4282, 156), // type
ElementRow(3001, 18), // AuditEvent.entity.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4410, 157), // what
ElementRow(4282, 158), // type
ElementRow(3928, 159), // role
ElementRow(3155, 160), // lifecycle
ElementRow(3990, 161), // securityLabel
ElementRow(3318, 11), // name
ElementRow(1845, 26), // description
ElementRow(3754, 138), // query
ElementRow(1849, 162), // detail
ElementRow(3001, 18), // AuditEvent.entity.detail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 58), // type
ElementRow(4360, 163), // value
ElementRow(3001, 18), // AuditEvent.source.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4031, 26), // site
ElementRow(3400, 164), // observer
ElementRow(4282, 165), // type
ElementRow(3001, 18), // BackboneElement.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3001, 0), // Basic.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1620, 166), // code
ElementRow(4126, 157), // subject
ElementRow(1757, 167), // created
ElementRow(1459, 168), // author
ElementRow(3001, 0), // Binary.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(1707, 169), // contentType
ElementRow(3989, 157), // securityContext
ElementRow(1778, 135), // data
ElementRow(3001, 0), // BiologicallyDerivedProduct.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3688, 170), // productCategory
ElementRow(3690, 171), // productCode
ElementRow(4096, 172), // status
ElementRow(3868, 123), // request
ElementRow(3738, 173), // quantity
ElementRow(3516, 174), // parent
ElementRow(1634, 175), // collection
ElementRow(3684, 176), // processing
ElementRow(3199, 177), // manipulation
ElementRow(4104, 178), // storage
ElementRow(3001, 18), // BiologicallyDerivedProduct.collection.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1635, 179), // collector
ElementRow(4053, 180), // source
ElementRow(1633, 181), // collected
ElementRow(3001, 18), // BiologicallyDerivedProduct.manipulation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(4226, 181), // time
ElementRow(3001, 18), // BiologicallyDerivedProduct.processing.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(3678, 182), // procedure
ElementRow(1354, 183), // additive
ElementRow(4226, 181), // time
ElementRow(3001, 18), // BiologicallyDerivedProduct.storage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(4193, 184), // temperature
ElementRow(3945, 185), // scale
ElementRow(1928, 24), // duration
ElementRow(3001, 0), // BodyStructure.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 46), // active
ElementRow(3299, 186), // morphology
ElementRow(3168, 187), // location
ElementRow(3170, 188), // locationQualifier
ElementRow(1845, 11), // description
ElementRow(3014, 189), // image
ElementRow(3550, 96), // patient
ElementRow(3001, 0), // Bundle.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(3004, 65), // identifier
ElementRow(4282, 190), // type
ElementRow(4232, 120), // timestamp
ElementRow(4241, 137), // total
ElementRow(3160, 191), // link
ElementRow(1997, 192), // entry
ElementRow(4027, 193), // signature
ElementRow(3001, 18), // Bundle.entry.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3160, 194), // link
ElementRow(2133, 25), // fullUrl
ElementRow(3891, 195), // resource
ElementRow(3976, 196), // search
ElementRow(3868, 197), // request
ElementRow(3898, 198), // response
ElementRow(3001, 18), // Bundle.entry.request.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3266, 199), // method
ElementRow(4329, 200), // url
ElementRow(3010, 11), // ifNoneMatch
ElementRow(3008, 120), // ifModifiedSince
ElementRow(3007, 11), // ifMatch
ElementRow(3009, 11), // ifNoneExist
ElementRow(3001, 18), // Bundle.entry.response.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4096, 201), // status
ElementRow(3168, 25), // location
ElementRow(2013, 11), // etag
ElementRow(3127, 120), // lastModified
ElementRow(3487, 195), // outcome
ElementRow(3001, 18), // Bundle.entry.search.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3280, 202), // mode
ElementRow(3949, 87), // score
ElementRow(3001, 18), // Bundle.link.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3840, 201), // relation
ElementRow(4329, 200), // url
ElementRow(3001, 0), // CapabilityStatement.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 203), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1726, 35), // copyright
ElementRow(3117, 204), // kind
ElementRow(3065, 205), // instantiates
ElementRow(3025, 205), // imports
ElementRow(4050, 206), // software
ElementRow(3020, 207), // implementation
ElementRow(2085, 208), // fhirVersion
ElementRow(2119, 209), // format
ElementRow(3540, 210), // patchFormat
ElementRow(3021, 211), // implementationGuide
ElementRow(3904, 212), // rest
ElementRow(3262, 213), // messaging
ElementRow(1899, 214), // document
ElementRow(3001, 18), // CapabilityStatement.document.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3280, 215), // mode
ElementRow(1903, 35), // documentation
ElementRow(3696, 216), // profile
ElementRow(3001, 18), // CapabilityStatement.implementation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 201), // description
ElementRow(4329, 136), // url
ElementRow(1771, 15), // custodian
ElementRow(3001, 18), // CapabilityStatement.messaging.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1989, 217), // endpoint
ElementRow(3847, 118), // reliableCache
ElementRow(1903, 35), // documentation
ElementRow(4156, 218), // supportedMessage
ElementRow(3001, 18), // CapabilityStatement.messaging.endpoint.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3708, 219), // protocol
ElementRow(1357, 220), // address
ElementRow(3001, 18), // CapabilityStatement.messaging.supportedMessage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3280, 221), // mode
ElementRow(1819, 222), // definition
ElementRow(3001, 18), // CapabilityStatement.rest.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3280, 223), // mode
ElementRow(1903, 35), // documentation
ElementRow(3988, 224), // security
ElementRow(3891, 225), // resource
ElementRow(3078, 226), // interaction
ElementRow(3980, 227), // searchParam
ElementRow(3445, 228), // operation
ElementRow(1649, 229), // compartment
ElementRow(3001, 18), // CapabilityStatement.rest.interaction.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 230), // code
ElementRow(1903, 35), // documentation
ElementRow(3001, 18), // CapabilityStatement.rest.resource.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 231), // type
ElementRow(3696, 232), // profile
ElementRow(4157, 233), // supportedProfile
ElementRow(1903, 35), // documentation
ElementRow(3078, 234), // interaction
ElementRow(4390, 235), // versioning
ElementRow(3776, 23), // readHistory
ElementRow(4325, 23), // updateCreate
ElementRow(1678, 23), // conditionalCreate
ElementRow(1680, 236), // conditionalRead
ElementRow(1681, 23), // conditionalUpdate
ElementRow(1679, 237), // conditionalDelete
ElementRow(3808, 238), // referencePolicy
ElementRow(3979, 239), // searchInclude
ElementRow(3982, 239), // searchRevInclude
ElementRow(3980, 240), // searchParam
ElementRow(3445, 241), // operation
ElementRow(3001, 18), // CapabilityStatement.rest.resource.interaction.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 242), // code
ElementRow(1903, 35), // documentation
ElementRow(3001, 18), // CapabilityStatement.rest.resource.operation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 201), // name
ElementRow(1819, 243), // definition
ElementRow(1903, 35), // documentation
ElementRow(3001, 18), // CapabilityStatement.rest.resource.searchParam.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 58), // name
ElementRow(1819, 244), // definition
ElementRow(4282, 245), // type
ElementRow(1903, 35), // documentation
ElementRow(3001, 18), // CapabilityStatement.rest.security.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1728, 28), // cors
ElementRow(4008, 246), // service
ElementRow(1845, 35), // description
ElementRow(3001, 18), // CapabilityStatement.software.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 201), // name
ElementRow(4384, 11), // version
ElementRow(3845, 30), // releaseDate
ElementRow(3001, 0), // CarePlan.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3066, 247), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(1489, 249), // basedOn
ElementRow(3859, 249), // replaces
ElementRow(3525, 249), // partOf
ElementRow(4096, 250), // status
ElementRow(3076, 251), // intent
ElementRow(1571, 252), // category
ElementRow(4235, 11), // title
ElementRow(1845, 11), // description
ElementRow(4126, 253), // subject
ElementRow(1986, 70), // encounter
ElementRow(3586, 13), // period
ElementRow(1757, 30), // created
ElementRow(1459, 254), // author
ElementRow(1719, 255), // contributor
ElementRow(1565, 256), // careTeam
ElementRow(1358, 71), // addresses
ElementRow(4159, 119), // supportingInfo
ElementRow(2164, 257), // goal
ElementRow(1340, 258), // activity
ElementRow(3370, 102), // note
ElementRow(3001, 18), // CarePlan.activity.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3489, 259), // outcomeCodeableConcept
ElementRow(3491, 119), // outcomeReference
ElementRow(3702, 102), // progress
ElementRow(3803, 260), // reference
ElementRow(1849, 261), // detail
ElementRow(3001, 18), // CarePlan.activity.detail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3117, 262), // kind
ElementRow(3066, 263), // instantiatesCanonical
ElementRow(3067, 152), // instantiatesUri
ElementRow(1620, 182), // code
ElementRow(3781, 264), // reasonCode
ElementRow(3783, 265), // reasonReference
ElementRow(2164, 257), // goal
ElementRow(4096, 266), // status
ElementRow(4099, 171), // statusReason
ElementRow(1897, 267), // doNotPerform
ElementRow(3947, 268), // scheduled
ElementRow(3168, 48), // location
ElementRow(3581, 269), // performer
ElementRow(3687, 270), // product
ElementRow(1777, 51), // dailyAmount
ElementRow(3738, 51), // quantity
ElementRow(1845, 26), // description
ElementRow(3001, 0), // CareTeam.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 271), // status
ElementRow(1571, 272), // category
ElementRow(3318, 11), // name
ElementRow(4126, 273), // subject
ElementRow(1986, 70), // encounter
ElementRow(3586, 13), // period
ElementRow(3527, 274), // participant
ElementRow(3781, 264), // reasonCode
ElementRow(3783, 275), // reasonReference
ElementRow(3195, 276), // managingOrganization
ElementRow(4191, 277), // telecom
ElementRow(3370, 102), // note
ElementRow(3001, 18), // CareTeam.participant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3928, 278), // role
ElementRow(3258, 279), // member
ElementRow(3425, 15), // onBehalfOf
ElementRow(3586, 24), // period
ElementRow(3001, 0), // CatalogEntry.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4282, 171), // type
ElementRow(3461, 151), // orderable
ElementRow(3817, 280), // referencedItem
ElementRow(1351, 281), // additionalIdentifier
ElementRow(1601, 282), // classification
ElementRow(4096, 283), // status
ElementRow(4359, 24), // validityPeriod
ElementRow(4349, 99), // validTo
ElementRow(3132, 99), // lastUpdated
ElementRow(1349, 282), // additionalCharacteristic
ElementRow(1350, 282), // additionalClassification
ElementRow(3836, 284), // relatedEntry
ElementRow(3001, 18), // CatalogEntry.relatedEntry.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3842, 285), // relationtype
ElementRow(3106, 286), // item
ElementRow(3001, 0), // ChargeItem.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1822, 152), // definitionUri
ElementRow(1821, 287), // definitionCanonical
ElementRow(4096, 288), // status
ElementRow(3525, 289), // partOf
ElementRow(1620, 290), // code
ElementRow(4126, 253), // subject
ElementRow(1708, 291), // context
ElementRow(3402, 292), // occurrence
ElementRow(3581, 293), // performer
ElementRow(3585, 294), // performingOrganization
ElementRow(3879, 294), // requestingOrganization
ElementRow(1730, 294), // costCenter
ElementRow(3738, 295), // quantity
ElementRow(1527, 296), // bodysite
ElementRow(2073, 184), // factorOverride
ElementRow(3664, 297), // priceOverride
ElementRow(3499, 26), // overrideReason
ElementRow(1995, 298), // enterer
ElementRow(1994, 30), // enteredDate
ElementRow(3780, 299), // reason
ElementRow(4008, 300), // service
ElementRow(3687, 301), // product
ElementRow(1335, 302), // account
ElementRow(3370, 102), // note
ElementRow(4161, 119), // supportingInformation
ElementRow(3001, 18), // ChargeItem.performer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2135, 303), // function
ElementRow(1341, 304), // actor
ElementRow(3001, 0), // ChargeItemDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 200), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(4235, 11), // title
ElementRow(1841, 248), // derivedFromUri
ElementRow(3525, 305), // partOf
ElementRow(3859, 305), // replaces
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(1620, 306), // code
ElementRow(3062, 307), // instance
ElementRow(1421, 308), // applicability
ElementRow(3704, 309), // propertyGroup
ElementRow(3001, 18), // ChargeItemDefinition.applicability.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(3124, 26), // language
ElementRow(2053, 26), // expression
ElementRow(3001, 18), // ChargeItemDefinition.propertyGroup.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1421, 310), // applicability
ElementRow(3663, 311), // priceComponent
ElementRow(3001, 18), // ChargeItemDefinition.propertyGroup.priceComponent.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 312), // type
ElementRow(1620, 171), // code
ElementRow(2072, 184), // factor
ElementRow(1399, 297), // amount
ElementRow(3001, 0), // Claim.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 313), // status
ElementRow(4282, 314), // type
ElementRow(4124, 315), // subType
ElementRow(4334, 316), // use
ElementRow(3550, 96), // patient
ElementRow(1515, 13), // billablePeriod
ElementRow(1757, 203), // created
ElementRow(1995, 179), // enterer
ElementRow(3070, 15), // insurer
ElementRow(3712, 317), // provider
ElementRow(3673, 318), // priority
ElementRow(2137, 319), // fundsReserve
ElementRow(3832, 320), // related
ElementRow(3657, 321), // prescription
ElementRow(3480, 321), // originalPrescription
ElementRow(3563, 322), // payee
ElementRow(3818, 323), // referral
ElementRow(2070, 48), // facility
ElementRow(1565, 324), // careTeam
ElementRow(4159, 325), // supportingInfo
ElementRow(1859, 326), // diagnosis
ElementRow(3678, 327), // procedure
ElementRow(3069, 328), // insurance
ElementRow(1334, 329), // accident
ElementRow(3106, 330), // item
ElementRow(4241, 297), // total
ElementRow(3001, 18), // Claim.accident.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1796, 331), // date
ElementRow(4282, 332), // type
ElementRow(3168, 333), // location
ElementRow(3001, 18), // Claim.careTeam.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(3712, 335), // provider
ElementRow(3902, 23), // responsible
ElementRow(3928, 336), // role
ElementRow(3731, 337), // qualification
ElementRow(3001, 18), // Claim.diagnosis.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(1859, 338), // diagnosis
ElementRow(4282, 339), // type
ElementRow(3424, 340), // onAdmission
ElementRow(3502, 341), // packageCode
ElementRow(3001, 18), // Claim.insurance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 342), // sequence
ElementRow(2105, 151), // focal
ElementRow(3004, 343), // identifier
ElementRow(1740, 20), // coverage
ElementRow(1536, 26), // businessArrangement
ElementRow(3637, 239), // preAuthRef
ElementRow(1598, 344), // claimResponse
ElementRow(3001, 18), // Claim.item.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(1566, 345), // careTeamSequence
ElementRow(1860, 345), // diagnosisSequence
ElementRow(3681, 345), // procedureSequence
ElementRow(3050, 345), // informationSequence
ElementRow(3916, 346), // revenue
ElementRow(1571, 347), // category
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3700, 350), // programCode
ElementRow(4014, 351), // serviced
ElementRow(3168, 352), // location
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(4301, 353), // udi
ElementRow(1526, 354), // bodySite
ElementRow(4123, 355), // subSite
ElementRow(1986, 356), // encounter
ElementRow(1849, 357), // detail
ElementRow(3001, 18), // Claim.item.detail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(3916, 346), // revenue
ElementRow(1571, 347), // category
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3700, 350), // programCode
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(4301, 353), // udi
ElementRow(4121, 358), // subDetail
ElementRow(3001, 18), // Claim.item.detail.subDetail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(3916, 346), // revenue
ElementRow(1571, 347), // category
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3700, 350), // programCode
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(4301, 353), // udi
ElementRow(3001, 18), // Claim.payee.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 359), // type
ElementRow(3536, 360), // party
ElementRow(3001, 18), // Claim.procedure.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(4282, 361), // type
ElementRow(1796, 99), // date
ElementRow(3678, 362), // procedure
ElementRow(4301, 353), // udi
ElementRow(3001, 18), // Claim.related.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1597, 363), // claim
ElementRow(3841, 364), // relationship
ElementRow(3803, 343), // reference
ElementRow(3001, 18), // Claim.supportingInfo.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(1571, 365), // category
ElementRow(1620, 366), // code
ElementRow(4233, 351), // timing
ElementRow(4360, 367), // value
ElementRow(3780, 368), // reason
ElementRow(3001, 0), // ClaimResponse.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 313), // status
ElementRow(4282, 314), // type
ElementRow(4124, 315), // subType
ElementRow(4334, 316), // use
ElementRow(3550, 96), // patient
ElementRow(1757, 203), // created
ElementRow(3070, 369), // insurer
ElementRow(3880, 370), // requestor
ElementRow(3868, 371), // request
ElementRow(3487, 372), // outcome
ElementRow(1889, 26), // disposition
ElementRow(3637, 26), // preAuthRef
ElementRow(3636, 24), // preAuthPeriod
ElementRow(3564, 373), // payeeType
ElementRow(3106, 374), // item
ElementRow(1347, 375), // addItem
ElementRow(1360, 376), // adjudication
ElementRow(4241, 377), // total
ElementRow(3568, 378), // payment
ElementRow(2137, 319), // fundsReserve
ElementRow(2118, 379), // formCode
ElementRow(2117, 380), // form
ElementRow(3683, 381), // processNote
ElementRow(1642, 382), // communicationRequest
ElementRow(3069, 383), // insurance
ElementRow(2009, 384), // error
ElementRow(3001, 18), // ClaimResponse.addItem.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3110, 345), // itemSequence
ElementRow(1851, 345), // detailSequence
ElementRow(4125, 345), // subdetailSequence
ElementRow(3712, 385), // provider
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3700, 350), // programCode
ElementRow(4014, 351), // serviced
ElementRow(3168, 352), // location
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(1526, 354), // bodySite
ElementRow(4123, 355), // subSite
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 386), // adjudication
ElementRow(1849, 387), // detail
ElementRow(3001, 18), // ClaimResponse.addItem.detail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 386), // adjudication
ElementRow(4121, 388), // subDetail
ElementRow(3001, 18), // ClaimResponse.addItem.detail.subDetail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 386), // adjudication
ElementRow(3001, 18), // ClaimResponse.error.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3110, 121), // itemSequence
ElementRow(1851, 121), // detailSequence
ElementRow(4122, 121), // subDetailSequence
ElementRow(1620, 389), // code
ElementRow(3001, 18), // ClaimResponse.insurance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(2105, 390), // focal
ElementRow(1740, 391), // coverage
ElementRow(1536, 26), // businessArrangement
ElementRow(1598, 344), // claimResponse
ElementRow(3001, 18), // ClaimResponse.item.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3110, 334), // itemSequence
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 392), // adjudication
ElementRow(1849, 393), // detail
ElementRow(3001, 18), // ClaimResponse.item.adjudication.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 394), // category
ElementRow(3780, 395), // reason
ElementRow(1399, 297), // amount
ElementRow(4360, 184), // value
ElementRow(3001, 18), // ClaimResponse.item.detail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1851, 334), // detailSequence
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 386), // adjudication
ElementRow(4121, 396), // subDetail
ElementRow(3001, 18), // ClaimResponse.item.detail.subDetail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4122, 334), // subDetailSequence
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 376), // adjudication
ElementRow(3001, 18), // ClaimResponse.payment.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 397), // type
ElementRow(1361, 297), // adjustment
ElementRow(1362, 398), // adjustmentReason
ElementRow(1796, 36), // date
ElementRow(1399, 399), // amount
ElementRow(3004, 343), // identifier
ElementRow(3001, 18), // ClaimResponse.processNote.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3380, 121), // number
ElementRow(4282, 400), // type
ElementRow(4206, 58), // text
ElementRow(3124, 401), // language
ElementRow(3001, 18), // ClaimResponse.total.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 402), // category
ElementRow(1399, 403), // amount
ElementRow(3001, 0), // ClinicalImpression.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 404), // status
ElementRow(4099, 171), // statusReason
ElementRow(1620, 405), // code
ElementRow(1845, 11), // description
ElementRow(4126, 253), // subject
ElementRow(1986, 70), // encounter
ElementRow(1944, 406), // effective
ElementRow(1796, 30), // date
ElementRow(1443, 85), // assessor
ElementRow(3662, 407), // previous
ElementRow(3677, 408), // problem
ElementRow(3089, 409), // investigation
ElementRow(3708, 152), // protocol
ElementRow(4147, 26), // summary
ElementRow(2094, 410), // finding
ElementRow(3697, 411), // prognosisCodeableConcept
ElementRow(3698, 412), // prognosisReference
ElementRow(4159, 119), // supportingInfo
ElementRow(3370, 102), // note
ElementRow(3001, 18), // ClinicalImpression.finding.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3108, 413), // itemCodeableConcept
ElementRow(3109, 414), // itemReference
ElementRow(1490, 26), // basis
ElementRow(3001, 18), // ClinicalImpression.investigation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 415), // code
ElementRow(3106, 416), // item
ElementRow(3001, 0), // CodeSystem.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1726, 35), // copyright
ElementRow(1569, 28), // caseSensitive
ElementRow(4365, 417), // valueSet
ElementRow(2200, 418), // hierarchyMeaning
ElementRow(1660, 28), // compositional
ElementRow(4387, 28), // versionNeeded
ElementRow(1702, 419), // content
ElementRow(4153, 420), // supplements
ElementRow(1733, 137), // count
ElementRow(2091, 421), // filter
ElementRow(3703, 422), // property
ElementRow(1668, 423), // concept
ElementRow(3001, 18), // CodeSystem.concept.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 424), // code
ElementRow(1888, 26), // display
ElementRow(1819, 26), // definition
ElementRow(1847, 425), // designation
ElementRow(3703, 426), // property
ElementRow(1668, 427), // concept
ElementRow(3001, 18), // CodeSystem.concept.designation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3124, 3), // language
ElementRow(4334, 428), // use
ElementRow(4360, 58), // value
ElementRow(3001, 18), // CodeSystem.concept.property.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 424), // code
ElementRow(4360, 429), // value
ElementRow(3001, 18), // CodeSystem.filter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 430), // code
ElementRow(1845, 11), // description
ElementRow(3449, 431), // operator
ElementRow(4360, 201), // value
ElementRow(3001, 18), // CodeSystem.property.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 430), // code
ElementRow(4328, 25), // uri
ElementRow(1845, 11), // description
ElementRow(4282, 432), // type
ElementRow(3001, 18), // CodeableConcept.id
ElementRow(2060, 6), // extension
ElementRow(1631, 433), // coding
ElementRow(4206, 11), // text
ElementRow(3001, 18), // Coding.id
ElementRow(2060, 6), // extension
ElementRow(4170, 25), // system
ElementRow(4384, 11), // version
ElementRow(1620, 89), // code
ElementRow(1888, 11), // display
ElementRow(4341, 28), // userSelected
ElementRow(3001, 0), // Communication.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3066, 434), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(1489, 435), // basedOn
ElementRow(3525, 435), // partOf
ElementRow(3034, 436), // inResponseTo
ElementRow(4096, 437), // status
ElementRow(4099, 438), // statusReason
ElementRow(1571, 439), // category
ElementRow(3673, 440), // priority
ElementRow(3257, 441), // medium
ElementRow(4126, 273), // subject
ElementRow(4240, 442), // topic
ElementRow(1326, 119), // about
ElementRow(1986, 70), // encounter
ElementRow(3998, 99), // sent
ElementRow(3786, 99), // received
ElementRow(3790, 443), // recipient
ElementRow(3995, 444), // sender
ElementRow(3781, 445), // reasonCode
ElementRow(3783, 446), // reasonReference
ElementRow(3565, 447), // payload
ElementRow(3370, 102), // note
ElementRow(3001, 18), // Communication.payload.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1702, 448), // content
ElementRow(3001, 0), // CommunicationRequest.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1489, 435), // basedOn
ElementRow(3859, 449), // replaces
ElementRow(2174, 65), // groupIdentifier
ElementRow(4096, 250), // status
ElementRow(4099, 171), // statusReason
ElementRow(1571, 439), // category
ElementRow(3673, 440), // priority
ElementRow(1897, 46), // doNotPerform
ElementRow(3257, 441), // medium
ElementRow(4126, 450), // subject
ElementRow(1326, 119), // about
ElementRow(1986, 70), // encounter
ElementRow(3565, 451), // payload
ElementRow(3402, 406), // occurrence
ElementRow(1463, 30), // authoredOn
ElementRow(3877, 452), // requester
ElementRow(3790, 443), // recipient
ElementRow(3995, 453), // sender
ElementRow(3781, 454), // reasonCode
ElementRow(3783, 446), // reasonReference
ElementRow(3370, 102), // note
ElementRow(3001, 18), // CommunicationRequest.payload.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1702, 448), // content
ElementRow(3001, 0), // CompartmentDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 200), // url
ElementRow(4384, 11), // version
ElementRow(3318, 201), // name
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3723, 35), // purpose
ElementRow(1620, 455), // code
ElementRow(3976, 151), // search
ElementRow(3891, 456), // resource
ElementRow(3001, 18), // CompartmentDefinition.resource.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 231), // code
ElementRow(3511, 64), // param
ElementRow(1903, 26), // documentation
ElementRow(3001, 0), // Composition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(4096, 457), // status
ElementRow(4282, 458), // type
ElementRow(1571, 459), // category
ElementRow(4126, 157), // subject
ElementRow(1986, 70), // encounter
ElementRow(1796, 203), // date
ElementRow(1459, 460), // author
ElementRow(4235, 201), // title
ElementRow(1682, 461), // confidentiality
ElementRow(1456, 462), // attester
ElementRow(1771, 15), // custodian
ElementRow(3839, 463), // relatesTo
ElementRow(2019, 464), // event
ElementRow(3987, 465), // section
ElementRow(3001, 18), // Composition.attester.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3280, 466), // mode
ElementRow(4226, 99), // time
ElementRow(3536, 467), // party
ElementRow(3001, 18), // Composition.event.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 468), // code
ElementRow(3586, 13), // period
ElementRow(1849, 435), // detail
ElementRow(3001, 18), // Composition.relatesTo.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 469), // code
ElementRow(4173, 470), // target
ElementRow(3001, 18), // Composition.section.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4235, 26), // title
ElementRow(1620, 471), // code
ElementRow(1459, 472), // author
ElementRow(2107, 473), // focus
ElementRow(4206, 4), // text
ElementRow(3280, 474), // mode
ElementRow(3463, 475), // orderedBy
ElementRow(1997, 119), // entry
ElementRow(1980, 476), // emptyReason
ElementRow(3987, 477), // section
ElementRow(3001, 0), // ConceptMap.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 65), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1726, 35), // copyright
ElementRow(4053, 478), // source
ElementRow(4173, 478), // target
ElementRow(2171, 479), // group
ElementRow(3001, 18), // ConceptMap.group.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4053, 480), // source
ElementRow(4064, 26), // sourceVersion
ElementRow(4173, 480), // target
ElementRow(4181, 26), // targetVersion
ElementRow(1970, 481), // element
ElementRow(4317, 482), // unmapped
ElementRow(3001, 18), // ConceptMap.group.element.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 483), // code
ElementRow(1888, 26), // display
ElementRow(4173, 484), // target
ElementRow(3001, 18), // ConceptMap.group.element.target.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 483), // code
ElementRow(1888, 26), // display
ElementRow(2007, 485), // equivalence
ElementRow(1638, 26), // comment
ElementRow(1835, 486), // dependsOn
ElementRow(3687, 487), // product
ElementRow(3001, 18), // ConceptMap.group.element.target.dependsOn.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3703, 488), // property
ElementRow(4170, 489), // system
ElementRow(4360, 58), // value
ElementRow(1888, 26), // display
ElementRow(3001, 18), // ConceptMap.group.unmapped.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3280, 490), // mode
ElementRow(1620, 483), // code
ElementRow(1888, 26), // display
ElementRow(4329, 491), // url
ElementRow(3001, 0), // Condition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1605, 492), // clinicalStatus
ElementRow(4378, 493), // verificationStatus
ElementRow(1571, 494), // category
ElementRow(4019, 495), // severity
ElementRow(1620, 496), // code
ElementRow(1526, 296), // bodySite
ElementRow(4126, 253), // subject
ElementRow(1986, 70), // encounter
ElementRow(3434, 497), // onset
ElementRow(1322, 98), // abatement
ElementRow(3793, 30), // recordedDate
ElementRow(3795, 498), // recorder
ElementRow(1441, 498), // asserter
ElementRow(4086, 499), // stage
ElementRow(2022, 500), // evidence
ElementRow(3370, 102), // note
ElementRow(3001, 18), // Condition.evidence.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 501), // code
ElementRow(1849, 435), // detail
ElementRow(3001, 18), // Condition.stage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4147, 502), // summary
ElementRow(1442, 503), // assessment
ElementRow(4282, 504), // type
ElementRow(3001, 0), // Consent.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 505), // status
ElementRow(3948, 506), // scope
ElementRow(1571, 507), // category
ElementRow(3550, 508), // patient
ElementRow(1803, 30), // dateTime
ElementRow(3581, 509), // performer
ElementRow(3474, 276), // organization
ElementRow(4053, 510), // source
ElementRow(3613, 511), // policy
ElementRow(3616, 512), // policyRule
ElementRow(4376, 513), // verification
ElementRow(3713, 514), // provision
ElementRow(3001, 18), // Consent.policy.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1466, 480), // authority
ElementRow(4328, 480), // uri
ElementRow(3001, 18), // Consent.provision.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 515), // type
ElementRow(3586, 13), // period
ElementRow(1341, 516), // actor
ElementRow(1337, 517), // action
ElementRow(3990, 518), // securityLabel
ElementRow(3723, 519), // purpose
ElementRow(1599, 520), // class
ElementRow(1620, 521), // code
ElementRow(1793, 13), // dataPeriod
ElementRow(1778, 522), // data
ElementRow(3713, 523), // provision
ElementRow(3001, 18), // Consent.provision.actor.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3928, 524), // role
ElementRow(3803, 525), // reference
ElementRow(3001, 18), // Consent.provision.data.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3242, 526), // meaning
ElementRow(3803, 527), // reference
ElementRow(3001, 18), // Consent.verification.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4382, 151), // verified
ElementRow(4383, 528), // verifiedWith
ElementRow(4377, 99), // verificationDate
ElementRow(3001, 18), // ContactDetail.id
ElementRow(2060, 6), // extension
ElementRow(3318, 11), // name
ElementRow(4191, 529), // telecom
ElementRow(3001, 18), // ContactPoint.id
ElementRow(2060, 6), // extension
ElementRow(4170, 530), // system
ElementRow(4360, 11), // value
ElementRow(4334, 531), // use
ElementRow(3763, 21), // rank
ElementRow(3586, 13), // period
ElementRow(3001, 0), // Contract.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4329, 480), // url
ElementRow(4384, 11), // version
ElementRow(4096, 532), // status
ElementRow(3139, 533), // legalState
ElementRow(3066, 534), // instantiatesCanonical
ElementRow(3067, 480), // instantiatesUri
ElementRow(1704, 535), // contentDerivative
ElementRow(3104, 30), // issued
ElementRow(1423, 13), // applies
ElementRow(2041, 536), // expirationType
ElementRow(4126, 435), // subject
ElementRow(1466, 537), // authority
ElementRow(1909, 538), // domain
ElementRow(4031, 538), // site
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4140, 26), // subtitle
ElementRow(1383, 239), // alias
ElementRow(1459, 539), // author
ElementRow(3948, 540), // scope
ElementRow(4240, 541), // topic
ElementRow(4282, 542), // type
ElementRow(4124, 543), // subType
ElementRow(1703, 544), // contentDefinition
ElementRow(4200, 545), // term
ElementRow(4159, 119), // supportingInfo
ElementRow(3846, 546), // relevantHistory
ElementRow(4028, 547), // signer
ElementRow(2129, 548), // friendly
ElementRow(3137, 549), // legal
ElementRow(3936, 550), // rule
ElementRow(3141, 551), // legallyBinding
ElementRow(3001, 18), // Contract.contentDefinition.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 552), // type
ElementRow(4124, 553), // subType
ElementRow(3722, 370), // publisher
ElementRow(3720, 99), // publicationDate
ElementRow(3721, 554), // publicationStatus
ElementRow(1726, 35), // copyright
ElementRow(3001, 18), // Contract.friendly.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1702, 555), // content
ElementRow(3001, 18), // Contract.legal.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1702, 555), // content
ElementRow(3001, 18), // Contract.rule.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1702, 556), // content
ElementRow(3001, 18), // Contract.signer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 557), // type
ElementRow(3536, 558), // party
ElementRow(4027, 559), // signature
ElementRow(3001, 18), // Contract.term.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(3104, 30), // issued
ElementRow(1423, 13), // applies
ElementRow(4240, 541), // topic
ElementRow(4282, 560), // type
ElementRow(4124, 561), // subType
ElementRow(4206, 11), // text
ElementRow(3990, 562), // securityLabel
ElementRow(3407, 563), // offer
ElementRow(1444, 564), // asset
ElementRow(1337, 565), // action
ElementRow(2171, 566), // group
ElementRow(3001, 18), // Contract.term.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1897, 267), // doNotPerform
ElementRow(4282, 567), // type
ElementRow(4126, 568), // subject
ElementRow(3076, 569), // intent
ElementRow(3161, 239), // linkId
ElementRow(4096, 570), // status
ElementRow(1708, 571), // context
ElementRow(1712, 239), // contextLinkId
ElementRow(3402, 572), // occurrence
ElementRow(3877, 573), // requester
ElementRow(3878, 239), // requesterLinkId
ElementRow(3584, 574), // performerType
ElementRow(3583, 575), // performerRole
ElementRow(3581, 576), // performer
ElementRow(3582, 239), // performerLinkId
ElementRow(3781, 577), // reasonCode
ElementRow(3783, 578), // reasonReference
ElementRow(3780, 239), // reason
ElementRow(3782, 239), // reasonLinkId
ElementRow(3370, 102), // note
ElementRow(3991, 579), // securityLabelNumber
ElementRow(3001, 18), // Contract.term.action.subject.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3803, 580), // reference
ElementRow(3928, 581), // role
ElementRow(3001, 18), // Contract.term.asset.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3948, 582), // scope
ElementRow(4282, 583), // type
ElementRow(4298, 119), // typeReference
ElementRow(4141, 584), // subtype
ElementRow(3841, 585), // relationship
ElementRow(1708, 586), // context
ElementRow(1676, 26), // condition
ElementRow(3591, 587), // periodType
ElementRow(3586, 125), // period
ElementRow(4336, 125), // usePeriod
ElementRow(4206, 26), // text
ElementRow(3161, 239), // linkId
ElementRow(1406, 588), // answer
ElementRow(3991, 579), // securityLabelNumber
ElementRow(4368, 589), // valuedItem
ElementRow(3001, 18), // Contract.term.asset.context.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3803, 473), // reference
ElementRow(1620, 590), // code
ElementRow(4206, 26), // text
ElementRow(3001, 18), // Contract.term.asset.valuedItem.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1996, 541), // entity
ElementRow(3004, 343), // identifier
ElementRow(1947, 99), // effectiveTime
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3612, 184), // points
ElementRow(3333, 297), // net
ElementRow(3568, 26), // payment
ElementRow(3570, 99), // paymentDate
ElementRow(3902, 591), // responsible
ElementRow(3790, 591), // recipient
ElementRow(3161, 239), // linkId
ElementRow(3991, 579), // securityLabelNumber
ElementRow(3001, 18), // Contract.term.offer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(3536, 592), // party
ElementRow(4240, 157), // topic
ElementRow(4282, 560), // type
ElementRow(1811, 593), // decision
ElementRow(1812, 594), // decisionMode
ElementRow(1406, 595), // answer
ElementRow(4206, 26), // text
ElementRow(3161, 239), // linkId
ElementRow(3991, 579), // securityLabelNumber
ElementRow(3001, 18), // Contract.term.offer.answer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4360, 596), // value
ElementRow(3001, 18), // Contract.term.offer.party.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3803, 580), // reference
ElementRow(3928, 597), // role
ElementRow(3001, 18), // Contract.term.securityLabel.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3380, 579), // number
ElementRow(1601, 598), // classification
ElementRow(1571, 599), // category
ElementRow(1720, 600), // control
ElementRow(3001, 18), // Contributor.id
ElementRow(2060, 6), // extension
ElementRow(4282, 601), // type
ElementRow(3318, 201), // name
ElementRow(1693, 31), // contact
ElementRow(3001, 18), // Count.id
ElementRow(2060, 6), // extension
ElementRow(4360, 87), // value
ElementRow(1644, 88), // comparator
ElementRow(4312, 11), // unit
ElementRow(4170, 25), // system
ElementRow(1620, 89), // code
ElementRow(3001, 0), // Coverage.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 313), // status
ElementRow(4282, 602), // type
ElementRow(3615, 603), // policyHolder
ElementRow(4134, 604), // subscriber
ElementRow(4135, 11), // subscriberId
ElementRow(1509, 96), // beneficiary
ElementRow(1832, 11), // dependent
ElementRow(3841, 605), // relationship
ElementRow(3586, 13), // period
ElementRow(3575, 606), // payor
ElementRow(1599, 607), // class
ElementRow(3457, 21), // order
ElementRow(3334, 11), // network
ElementRow(1731, 608), // costToBeneficiary
ElementRow(4133, 23), // subrogation
ElementRow(1715, 609), // contract
ElementRow(3001, 18), // Coverage.class.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 610), // type
ElementRow(4360, 201), // value
ElementRow(3318, 11), // name
ElementRow(3001, 18), // Coverage.costToBeneficiary.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 611), // type
ElementRow(4360, 612), // value
ElementRow(2027, 613), // exception
ElementRow(3001, 18), // Coverage.costToBeneficiary.exception.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 614), // type
ElementRow(3586, 13), // period
ElementRow(3001, 0), // CoverageEligibilityRequest.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 313), // status
ElementRow(3673, 615), // priority
ElementRow(3723, 616), // purpose
ElementRow(3550, 96), // patient
ElementRow(4014, 351), // serviced
ElementRow(1757, 203), // created
ElementRow(1995, 179), // enterer
ElementRow(3712, 370), // provider
ElementRow(3070, 369), // insurer
ElementRow(2070, 48), // facility
ElementRow(4159, 617), // supportingInfo
ElementRow(3069, 618), // insurance
ElementRow(3106, 619), // item
ElementRow(3001, 18), // CoverageEligibilityRequest.insurance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2105, 23), // focal
ElementRow(1740, 391), // coverage
ElementRow(1536, 26), // businessArrangement
ElementRow(3001, 18), // CoverageEligibilityRequest.item.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4160, 345), // supportingInfoSequence
ElementRow(1571, 347), // category
ElementRow(3692, 620), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3712, 179), // provider
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2070, 621), // facility
ElementRow(1859, 622), // diagnosis
ElementRow(1849, 119), // detail
ElementRow(3001, 18), // CoverageEligibilityRequest.item.diagnosis.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1859, 623), // diagnosis
ElementRow(3001, 18), // CoverageEligibilityRequest.supportingInfo.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(3048, 624), // information
ElementRow(1425, 23), // appliesToAll
ElementRow(3001, 0), // CoverageEligibilityResponse.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 313), // status
ElementRow(3723, 625), // purpose
ElementRow(3550, 96), // patient
ElementRow(4014, 351), // serviced
ElementRow(1757, 203), // created
ElementRow(3880, 370), // requestor
ElementRow(3868, 626), // request
ElementRow(3487, 372), // outcome
ElementRow(1889, 26), // disposition
ElementRow(3070, 369), // insurer
ElementRow(3069, 627), // insurance
ElementRow(3637, 26), // preAuthRef
ElementRow(2117, 379), // form
ElementRow(2009, 628), // error
ElementRow(3001, 18), // CoverageEligibilityResponse.error.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 389), // code
ElementRow(3001, 18), // CoverageEligibilityResponse.insurance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1740, 20), // coverage
ElementRow(3047, 23), // inforce
ElementRow(1512, 24), // benefitPeriod
ElementRow(3106, 629), // item
ElementRow(3001, 18), // CoverageEligibilityResponse.insurance.item.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 347), // category
ElementRow(3692, 620), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3712, 179), // provider
ElementRow(2030, 23), // excluded
ElementRow(3318, 26), // name
ElementRow(1845, 26), // description
ElementRow(3334, 630), // network
ElementRow(4312, 631), // unit
ElementRow(4200, 632), // term
ElementRow(1510, 633), // benefit
ElementRow(1467, 23), // authorizationRequired
ElementRow(1468, 634), // authorizationSupporting
ElementRow(1469, 480), // authorizationUrl
ElementRow(3001, 18), // CoverageEligibilityResponse.insurance.item.benefit.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 635), // type
ElementRow(1390, 636), // allowed
ElementRow(4337, 636), // used
ElementRow(3001, 18), // DataRequirement.id
ElementRow(2060, 6), // extension
ElementRow(4282, 637), // type
ElementRow(3696, 233), // profile
ElementRow(4126, 638), // subject
ElementRow(3315, 64), // mustSupport
ElementRow(1627, 639), // codeFilter
ElementRow(1799, 640), // dateFilter
ElementRow(3157, 21), // limit
ElementRow(4052, 641), // sort
ElementRow(3001, 18), // DataRequirement.codeFilter.id
ElementRow(2060, 6), // extension
ElementRow(3543, 11), // path
ElementRow(3980, 11), // searchParam
ElementRow(4365, 417), // valueSet
ElementRow(1620, 433), // code
ElementRow(3001, 18), // DataRequirement.dateFilter.id
ElementRow(2060, 6), // extension
ElementRow(3543, 11), // path
ElementRow(3980, 11), // searchParam
ElementRow(4360, 642), // value
ElementRow(3001, 18), // DataRequirement.sort.id
ElementRow(2060, 6), // extension
ElementRow(3543, 201), // path
ElementRow(1871, 643), // direction
ElementRow(3001, 0), // DetectedIssue.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 644), // status
ElementRow(1620, 645), // code
ElementRow(4019, 646), // severity
ElementRow(3550, 508), // patient
ElementRow(3003, 406), // identified
ElementRow(1459, 647), // author
ElementRow(3022, 435), // implicated
ElementRow(2022, 648), // evidence
ElementRow(1849, 26), // detail
ElementRow(3803, 480), // reference
ElementRow(3276, 649), // mitigation
ElementRow(3001, 18), // DetectedIssue.evidence.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 650), // code
ElementRow(1849, 119), // detail
ElementRow(3001, 18), // DetectedIssue.mitigation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1337, 651), // action
ElementRow(1796, 99), // date
ElementRow(1459, 179), // author
ElementRow(3001, 0), // Device.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(1819, 652), // definition
ElementRow(4303, 653), // udiCarrier
ElementRow(4096, 654), // status
ElementRow(4099, 655), // statusReason
ElementRow(1892, 26), // distinctIdentifier
ElementRow(3204, 26), // manufacturer
ElementRow(3201, 99), // manufactureDate
ElementRow(2040, 99), // expirationDate
ElementRow(3179, 26), // lotNumber
ElementRow(4003, 26), // serialNumber
ElementRow(1858, 656), // deviceName
ElementRow(3284, 26), // modelNumber
ElementRow(3524, 26), // partNumber
ElementRow(4282, 657), // type
ElementRow(4074, 658), // specialization
ElementRow(4384, 659), // version
ElementRow(3703, 660), // property
ElementRow(3550, 661), // patient
ElementRow(3501, 294), // owner
ElementRow(1693, 277), // contact
ElementRow(3168, 48), // location
ElementRow(4329, 480), // url
ElementRow(3370, 102), // note
ElementRow(3942, 662), // safety
ElementRow(3516, 663), // parent
ElementRow(3001, 18), // Device.deviceName.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 58), // name
ElementRow(4282, 664), // type
ElementRow(3001, 18), // Device.property.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(4364, 666), // valueQuantity
ElementRow(4363, 282), // valueCode
ElementRow(3001, 18), // Device.specialization.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4171, 665), // systemType
ElementRow(4384, 26), // version
ElementRow(3001, 18), // Device.udiCarrier.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1857, 11), // deviceIdentifier
ElementRow(3105, 480), // issuer
ElementRow(3111, 480), // jurisdiction
ElementRow(1567, 138), // carrierAIDC
ElementRow(1568, 11), // carrierHRF
ElementRow(2001, 667), // entryType
ElementRow(3001, 18), // Device.version.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 171), // type
ElementRow(1655, 343), // component
ElementRow(4360, 58), // value
ElementRow(3001, 0), // DeviceDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4304, 668), // udiDeviceIdentifier
ElementRow(3204, 669), // manufacturer
ElementRow(1858, 670), // deviceName
ElementRow(3284, 26), // modelNumber
ElementRow(4282, 671), // type
ElementRow(4074, 672), // specialization
ElementRow(4384, 239), // version
ElementRow(3942, 673), // safety
ElementRow(4023, 674), // shelfLifeStorage
ElementRow(3605, 675), // physicalCharacteristics
ElementRow(3125, 282), // languageCode
ElementRow(1559, 676), // capability
ElementRow(3703, 677), // property
ElementRow(3501, 294), // owner
ElementRow(1693, 277), // contact
ElementRow(4329, 480), // url
ElementRow(3432, 480), // onlineInformation
ElementRow(3370, 102), // note
ElementRow(3738, 678), // quantity
ElementRow(3517, 679), // parentDevice
ElementRow(3217, 680), // material
ElementRow(3001, 18), // DeviceDefinition.capability.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(1845, 282), // description
ElementRow(3001, 18), // DeviceDefinition.deviceName.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 58), // name
ElementRow(4282, 664), // type
ElementRow(3001, 18), // DeviceDefinition.material.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4136, 665), // substance
ElementRow(1393, 23), // alternate
ElementRow(1387, 23), // allergenicIndicator
ElementRow(3001, 18), // DeviceDefinition.property.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(4364, 666), // valueQuantity
ElementRow(4363, 282), // valueCode
ElementRow(3001, 18), // DeviceDefinition.specialization.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4171, 58), // systemType
ElementRow(4384, 26), // version
ElementRow(3001, 18), // DeviceDefinition.udiDeviceIdentifier.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1857, 58), // deviceIdentifier
ElementRow(3105, 488), // issuer
ElementRow(3111, 488), // jurisdiction
ElementRow(3001, 0), // DeviceMetric.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4282, 681), // type
ElementRow(4312, 682), // unit
ElementRow(4053, 683), // source
ElementRow(3516, 683), // parent
ElementRow(3448, 684), // operationalStatus
ElementRow(1636, 685), // color
ElementRow(1571, 686), // category
ElementRow(3247, 687), // measurementPeriod
ElementRow(1548, 688), // calibration
ElementRow(3001, 18), // DeviceMetric.calibration.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 689), // type
ElementRow(4095, 690), // state
ElementRow(4226, 120), // time
ElementRow(3001, 0), // DeviceRequest.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3066, 691), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(1489, 435), // basedOn
ElementRow(3672, 435), // priorRequest
ElementRow(2174, 65), // groupIdentifier
ElementRow(4096, 692), // status
ElementRow(3076, 693), // intent
ElementRow(3673, 440), // priority
ElementRow(1620, 694), // code
ElementRow(3512, 695), // parameter
ElementRow(4126, 696), // subject
ElementRow(1986, 70), // encounter
ElementRow(3402, 292), // occurrence
ElementRow(1463, 30), // authoredOn
ElementRow(3877, 697), // requester
ElementRow(3584, 698), // performerType
ElementRow(3581, 699), // performer
ElementRow(3781, 700), // reasonCode
ElementRow(3783, 446), // reasonReference
ElementRow(3069, 701), // insurance
ElementRow(4159, 119), // supportingInfo
ElementRow(3370, 102), // note
ElementRow(3846, 546), // relevantHistory
ElementRow(3001, 18), // DeviceRequest.parameter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 171), // code
ElementRow(4360, 702), // value
ElementRow(3001, 0), // DeviceUseStatement.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1489, 703), // basedOn
ElementRow(4096, 704), // status
ElementRow(4126, 253), // subject
ElementRow(1840, 705), // derivedFrom
ElementRow(4233, 706), // timing
ElementRow(3794, 30), // recordedOn
ElementRow(4053, 76), // source
ElementRow(1856, 707), // device
ElementRow(3781, 662), // reasonCode
ElementRow(3783, 708), // reasonReference
ElementRow(1526, 187), // bodySite
ElementRow(3370, 102), // note
ElementRow(3001, 0), // DiagnosticReport.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1489, 709), // basedOn
ElementRow(4096, 710), // status
ElementRow(1571, 711), // category
ElementRow(1620, 712), // code
ElementRow(4126, 713), // subject
ElementRow(1986, 70), // encounter
ElementRow(1944, 406), // effective
ElementRow(3104, 120), // issued
ElementRow(3581, 714), // performer
ElementRow(3912, 714), // resultsInterpreter
ElementRow(4081, 715), // specimen
ElementRow(3909, 716), // result
ElementRow(3015, 717), // imagingStudy
ElementRow(3249, 718), // media
ElementRow(1671, 26), // conclusion
ElementRow(1672, 264), // conclusionCode
ElementRow(3661, 189), // presentedForm
ElementRow(3001, 18), // DiagnosticReport.media.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1638, 26), // comment
ElementRow(3160, 719), // link
ElementRow(3001, 18), // Distance.id
ElementRow(2060, 6), // extension
ElementRow(4360, 87), // value
ElementRow(1644, 88), // comparator
ElementRow(4312, 11), // unit
ElementRow(4170, 25), // system
ElementRow(1620, 89), // code
ElementRow(3001, 0), // DocumentManifest.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3214, 65), // masterIdentifier
ElementRow(3004, 8), // identifier
ElementRow(4096, 720), // status
ElementRow(4282, 721), // type
ElementRow(4126, 722), // subject
ElementRow(1757, 99), // created
ElementRow(1459, 723), // author
ElementRow(3790, 724), // recipient
ElementRow(4053, 480), // source
ElementRow(1845, 11), // description
ElementRow(1702, 725), // content
ElementRow(3832, 726), // related
ElementRow(3001, 18), // DocumentManifest.related.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 343), // identifier
ElementRow(3800, 473), // ref
ElementRow(3001, 0), // DocumentReference.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3214, 65), // masterIdentifier
ElementRow(3004, 8), // identifier
ElementRow(4096, 720), // status
ElementRow(1898, 727), // docStatus
ElementRow(4282, 728), // type
ElementRow(1571, 459), // category
ElementRow(4126, 722), // subject
ElementRow(1796, 120), // date
ElementRow(1459, 723), // author
ElementRow(1458, 370), // authenticator
ElementRow(1771, 294), // custodian
ElementRow(3839, 729), // relatesTo
ElementRow(1845, 11), // description
ElementRow(3990, 730), // securityLabel
ElementRow(1702, 731), // content
ElementRow(1708, 732), // context
ElementRow(3001, 18), // DocumentReference.content.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1452, 733), // attachment
ElementRow(2119, 734), // format
ElementRow(3001, 18), // DocumentReference.context.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1986, 735), // encounter
ElementRow(2019, 736), // event
ElementRow(3586, 13), // period
ElementRow(2071, 737), // facilityType
ElementRow(3633, 738), // practiceSetting
ElementRow(4062, 661), // sourcePatientInfo
ElementRow(3832, 119), // related
ElementRow(3001, 18), // DocumentReference.relatesTo.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 739), // code
ElementRow(4173, 740), // target
ElementRow(3001, 0), // DomainResource.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3001, 18), // Dosage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 741), // sequence
ElementRow(4206, 11), // text
ElementRow(1352, 742), // additionalInstruction
ElementRow(3557, 11), // patientInstruction
ElementRow(4233, 687), // timing
ElementRow(1437, 743), // asNeeded
ElementRow(4031, 744), // site
ElementRow(3930, 745), // route
ElementRow(3266, 746), // method
ElementRow(1914, 747), // doseAndRate
ElementRow(3227, 748), // maxDosePerPeriod
ElementRow(3224, 749), // maxDosePerAdministration
ElementRow(3226, 749), // maxDosePerLifetime
ElementRow(3001, 18), // Dosage.doseAndRate.id
ElementRow(2060, 6), // extension
ElementRow(4282, 750), // type
ElementRow(1912, 751), // dose
ElementRow(3767, 752), // rate
ElementRow(3001, 18), // Duration.id
ElementRow(2060, 6), // extension
ElementRow(4360, 87), // value
ElementRow(1644, 88), // comparator
ElementRow(4312, 11), // unit
ElementRow(4170, 25), // system
ElementRow(1620, 89), // code
ElementRow(3001, 0), // EffectEvidenceSynthesis.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(3370, 102), // note
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(4169, 753), // synthesisType
ElementRow(4120, 754), // studyType
ElementRow(3618, 755), // population
ElementRow(2045, 755), // exposure
ElementRow(2047, 755), // exposureAlternative
ElementRow(3487, 755), // outcome
ElementRow(3943, 756), // sampleSize
ElementRow(3911, 757), // resultsByExposure
ElementRow(1943, 758), // effectEstimate
ElementRow(1578, 759), // certainty
ElementRow(3001, 18), // EffectEvidenceSynthesis.certainty.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3769, 760), // rating
ElementRow(3370, 102), // note
ElementRow(1579, 761), // certaintySubcomponent
ElementRow(3001, 18), // EffectEvidenceSynthesis.certainty.certaintySubcomponent.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 762), // type
ElementRow(3769, 763), // rating
ElementRow(3370, 102), // note
ElementRow(3001, 18), // EffectEvidenceSynthesis.effectEstimate.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(4282, 764), // type
ElementRow(4373, 765), // variantState
ElementRow(4360, 184), // value
ElementRow(4313, 766), // unitOfMeasure
ElementRow(3644, 767), // precisionEstimate
ElementRow(3001, 18), // EffectEvidenceSynthesis.effectEstimate.precisionEstimate.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 768), // type
ElementRow(3146, 184), // level
ElementRow(2130, 184), // from
ElementRow(4236, 184), // to
ElementRow(3001, 18), // EffectEvidenceSynthesis.resultsByExposure.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(2050, 769), // exposureState
ElementRow(4373, 765), // variantState
ElementRow(3924, 770), // riskEvidenceSynthesis
ElementRow(3001, 18), // EffectEvidenceSynthesis.sampleSize.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(3385, 173), // numberOfStudies
ElementRow(3382, 173), // numberOfParticipants
ElementRow(3001, 18), // Element.id
ElementRow(2060, 6), // extension
ElementRow(3001, 18), // ElementDefinition.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3543, 201), // path
ElementRow(3866, 771), // representation
ElementRow(4037, 11), // sliceName
ElementRow(4035, 28), // sliceIsConstraining
ElementRow(3123, 11), // label
ElementRow(1620, 772), // code
ElementRow(4039, 773), // slicing
ElementRow(4024, 11), // short
ElementRow(1819, 32), // definition
ElementRow(1638, 32), // comment
ElementRow(3884, 32), // requirements
ElementRow(1383, 64), // alias
ElementRow(3269, 137), // min
ElementRow(3221, 774), // max
ElementRow(1484, 775), // base
ElementRow(1705, 25), // contentReference
ElementRow(4282, 776), // type
ElementRow(1816, 777), // defaultValue
ElementRow(3243, 32), // meaningWhenMissing
ElementRow(3460, 11), // orderMeaning
ElementRow(2099, 777), // fixed
ElementRow(3559, 777), // pattern
ElementRow(2026, 778), // example
ElementRow(3271, 779), // minValue
ElementRow(3233, 779), // maxValue
ElementRow(3230, 741), // maxLength
ElementRow(1676, 780), // condition
ElementRow(1690, 781), // constraint
ElementRow(3315, 28), // mustSupport
ElementRow(3098, 28), // isModifier
ElementRow(3099, 11), // isModifierReason
ElementRow(3101, 28), // isSummary
ElementRow(1518, 782), // binding
ElementRow(3208, 783), // mapping
ElementRow(3001, 18), // ElementDefinition.base.id
ElementRow(2060, 6), // extension
ElementRow(3543, 201), // path
ElementRow(3269, 784), // min
ElementRow(3221, 201), // max
ElementRow(3001, 18), // ElementDefinition.binding.id
ElementRow(2060, 6), // extension
ElementRow(4109, 785), // strength
ElementRow(1845, 11), // description
ElementRow(4365, 417), // valueSet
ElementRow(3001, 18), // ElementDefinition.constraint.id
ElementRow(2060, 6), // extension
ElementRow(3115, 786), // key
ElementRow(3884, 11), // requirements
ElementRow(4019, 787), // severity
ElementRow(2997, 201), // human
ElementRow(2053, 11), // expression
ElementRow(4433, 11), // xpath
ElementRow(4053, 232), // source
ElementRow(3001, 18), // ElementDefinition.example.id
ElementRow(2060, 6), // extension
ElementRow(3123, 201), // label
ElementRow(4360, 788), // value
ElementRow(3001, 18), // ElementDefinition.mapping.id
ElementRow(2060, 6), // extension
ElementRow(3005, 786), // identity
ElementRow(3124, 133), // language
ElementRow(3207, 201), // map
ElementRow(1638, 11), // comment
ElementRow(3001, 18), // ElementDefinition.slicing.id
ElementRow(2060, 6), // extension
ElementRow(1880, 789), // discriminator
ElementRow(1845, 11), // description
ElementRow(3462, 28), // ordered
ElementRow(3938, 790), // rules
ElementRow(3001, 18), // ElementDefinition.slicing.discriminator.id
ElementRow(2060, 6), // extension
ElementRow(4282, 791), // type
ElementRow(3543, 201), // path
ElementRow(3001, 18), // ElementDefinition.type.id
ElementRow(2060, 6), // extension
ElementRow(1620, 792), // code
ElementRow(3696, 793), // profile
ElementRow(4178, 793), // targetProfile
ElementRow(1379, 794), // aggregation
ElementRow(4390, 795), // versioning
ElementRow(3001, 0), // Encounter.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 796), // status
ElementRow(4098, 797), // statusHistory
ElementRow(1599, 798), // class
ElementRow(1600, 799), // classHistory
ElementRow(4282, 800), // type
ElementRow(4013, 801), // serviceType
ElementRow(3673, 802), // priority
ElementRow(4126, 273), // subject
ElementRow(2003, 803), // episodeOfCare
ElementRow(1489, 123), // basedOn
ElementRow(3527, 804), // participant
ElementRow(1427, 805), // appointment
ElementRow(3586, 24), // period
ElementRow(3142, 806), // length
ElementRow(3781, 116), // reasonCode
ElementRow(3783, 807), // reasonReference
ElementRow(1859, 808), // diagnosis
ElementRow(1335, 809), // account
ElementRow(2211, 810), // hospitalization
ElementRow(3168, 811), // location
ElementRow(4011, 294), // serviceProvider
ElementRow(3525, 97), // partOf
ElementRow(3001, 18), // Encounter.classHistory.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1599, 812), // class
ElementRow(3586, 813), // period
ElementRow(3001, 18), // Encounter.diagnosis.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1676, 814), // condition
ElementRow(4334, 815), // use
ElementRow(3763, 121), // rank
ElementRow(3001, 18), // Encounter.hospitalization.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3635, 343), // preAdmissionIdentifier
ElementRow(3478, 621), // origin
ElementRow(1369, 816), // admitSource
ElementRow(3772, 817), // reAdmission
ElementRow(1864, 818), // dietPreference
ElementRow(4070, 819), // specialCourtesy
ElementRow(4069, 820), // specialArrangement
ElementRow(1848, 621), // destination
ElementRow(1876, 821), // dischargeDisposition
ElementRow(3001, 18), // Encounter.location.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3168, 822), // location
ElementRow(4096, 823), // status
ElementRow(3606, 824), // physicalType
ElementRow(3586, 24), // period
ElementRow(3001, 18), // Encounter.participant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 126), // type
ElementRow(3586, 24), // period
ElementRow(3044, 825), // individual
ElementRow(3001, 18), // Encounter.statusHistory.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4096, 826), // status
ElementRow(3586, 813), // period
ElementRow(3001, 0), // Endpoint.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 827), // status
ElementRow(1686, 828), // connectionType
ElementRow(3318, 11), // name
ElementRow(3195, 15), // managingOrganization
ElementRow(1693, 277), // contact
ElementRow(3586, 13), // period
ElementRow(3567, 829), // payloadType
ElementRow(3566, 210), // payloadMimeType
ElementRow(1357, 830), // address
ElementRow(2194, 239), // header
ElementRow(3001, 0), // EnrollmentRequest.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 831), // status
ElementRow(1757, 99), // created
ElementRow(3070, 294), // insurer
ElementRow(3712, 370), // provider
ElementRow(1555, 661), // candidate
ElementRow(1740, 832), // coverage
ElementRow(3001, 0), // EnrollmentResponse.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 831), // status
ElementRow(3868, 833), // request
ElementRow(3487, 834), // outcome
ElementRow(1889, 26), // disposition
ElementRow(1757, 99), // created
ElementRow(3474, 294), // organization
ElementRow(3873, 370), // requestProvider
ElementRow(3001, 0), // EpisodeOfCare.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 835), // status
ElementRow(4098, 836), // statusHistory
ElementRow(4282, 837), // type
ElementRow(1859, 838), // diagnosis
ElementRow(3550, 96), // patient
ElementRow(3195, 15), // managingOrganization
ElementRow(3586, 13), // period
ElementRow(3820, 123), // referralRequest
ElementRow(1564, 179), // careManager
ElementRow(4189, 256), // team
ElementRow(1335, 809), // account
ElementRow(3001, 18), // EpisodeOfCare.diagnosis.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1676, 839), // condition
ElementRow(3928, 840), // role
ElementRow(3763, 21), // rank
ElementRow(3001, 18), // EpisodeOfCare.statusHistory.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4096, 841), // status
ElementRow(3586, 813), // period
ElementRow(3001, 0), // EventDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4140, 26), // subtitle
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(4126, 29), // subject
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(4332, 26), // usage
ElementRow(1726, 35), // copyright
ElementRow(1430, 167), // approvalDate
ElementRow(3131, 167), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(4259, 842), // trigger
ElementRow(3001, 0), // Evidence.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4025, 26), // shortTitle
ElementRow(4140, 26), // subtitle
ElementRow(4096, 27), // status
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(3370, 102), // note
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(2048, 755), // exposureBackground
ElementRow(2051, 843), // exposureVariant
ElementRow(3487, 843), // outcome
ElementRow(3001, 0), // EvidenceVariable.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4025, 11), // shortTitle
ElementRow(4140, 26), // subtitle
ElementRow(4096, 27), // status
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(3370, 102), // note
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(4282, 844), // type
ElementRow(1585, 845), // characteristic
ElementRow(3001, 18), // EvidenceVariable.characteristic.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(1819, 846), // definition
ElementRow(4333, 847), // usageContext
ElementRow(2028, 23), // exclude
ElementRow(3528, 848), // participantEffective
ElementRow(4228, 806), // timeFromStart
ElementRow(2175, 849), // groupMeasure
ElementRow(3001, 0), // ExampleScenario.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(1726, 35), // copyright
ElementRow(3723, 35), // purpose
ElementRow(1341, 850), // actor
ElementRow(3062, 851), // instance
ElementRow(3682, 852), // process
ElementRow(4426, 853), // workflow
ElementRow(3001, 18), // ExampleScenario.actor.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1342, 58), // actorId
ElementRow(4282, 854), // type
ElementRow(3318, 26), // name
ElementRow(1845, 35), // description
ElementRow(3001, 18), // ExampleScenario.instance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3896, 58), // resourceId
ElementRow(3897, 855), // resourceType
ElementRow(3318, 26), // name
ElementRow(1845, 35), // description
ElementRow(4384, 856), // version
ElementRow(1699, 857), // containedInstance
ElementRow(3001, 18), // ExampleScenario.instance.containedInstance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3896, 58), // resourceId
ElementRow(4386, 26), // versionId
ElementRow(3001, 18), // ExampleScenario.instance.version.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4386, 58), // versionId
ElementRow(1845, 858), // description
ElementRow(3001, 18), // ExampleScenario.process.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4235, 201), // title
ElementRow(1845, 35), // description
ElementRow(3639, 35), // preConditions
ElementRow(3622, 35), // postConditions
ElementRow(4100, 859), // step
ElementRow(3001, 18), // ExampleScenario.process.step.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3682, 860), // process
ElementRow(3562, 23), // pause
ElementRow(3445, 861), // operation
ElementRow(1395, 862), // alternative
ElementRow(3001, 18), // ExampleScenario.process.step.alternative.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4235, 58), // title
ElementRow(1845, 35), // description
ElementRow(4100, 863), // step
ElementRow(3001, 18), // ExampleScenario.process.step.operation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3380, 58), // number
ElementRow(4282, 26), // type
ElementRow(3318, 26), // name
ElementRow(3057, 26), // initiator
ElementRow(3788, 26), // receiver
ElementRow(1845, 35), // description
ElementRow(3058, 23), // initiatorActive
ElementRow(3789, 23), // receiverActive
ElementRow(3868, 864), // request
ElementRow(3898, 864), // response
ElementRow(3001, 0), // ExplanationOfBenefit.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 865), // status
ElementRow(4282, 314), // type
ElementRow(4124, 315), // subType
ElementRow(4334, 316), // use
ElementRow(3550, 96), // patient
ElementRow(1515, 13), // billablePeriod
ElementRow(1757, 203), // created
ElementRow(1995, 179), // enterer
ElementRow(3070, 369), // insurer
ElementRow(3712, 317), // provider
ElementRow(3673, 866), // priority
ElementRow(2138, 319), // fundsReserveRequested
ElementRow(2137, 319), // fundsReserve
ElementRow(3832, 867), // related
ElementRow(3657, 868), // prescription
ElementRow(3480, 869), // originalPrescription
ElementRow(3563, 870), // payee
ElementRow(3818, 323), // referral
ElementRow(2070, 48), // facility
ElementRow(1597, 363), // claim
ElementRow(1598, 344), // claimResponse
ElementRow(3487, 372), // outcome
ElementRow(1889, 26), // disposition
ElementRow(3637, 239), // preAuthRef
ElementRow(3638, 125), // preAuthRefPeriod
ElementRow(1565, 871), // careTeam
ElementRow(4159, 872), // supportingInfo
ElementRow(1859, 873), // diagnosis
ElementRow(3678, 874), // procedure
ElementRow(3641, 121), // precedence
ElementRow(3069, 875), // insurance
ElementRow(1334, 876), // accident
ElementRow(3106, 877), // item
ElementRow(1347, 878), // addItem
ElementRow(1360, 879), // adjudication
ElementRow(4241, 880), // total
ElementRow(3568, 881), // payment
ElementRow(2118, 379), // formCode
ElementRow(2117, 380), // form
ElementRow(3683, 882), // processNote
ElementRow(1512, 24), // benefitPeriod
ElementRow(1511, 883), // benefitBalance
ElementRow(3001, 18), // ExplanationOfBenefit.accident.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1796, 36), // date
ElementRow(4282, 332), // type
ElementRow(3168, 333), // location
ElementRow(3001, 18), // ExplanationOfBenefit.addItem.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3110, 345), // itemSequence
ElementRow(1851, 345), // detailSequence
ElementRow(4122, 345), // subDetailSequence
ElementRow(3712, 385), // provider
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3700, 350), // programCode
ElementRow(4014, 351), // serviced
ElementRow(3168, 352), // location
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(1526, 354), // bodySite
ElementRow(4123, 355), // subSite
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 879), // adjudication
ElementRow(1849, 884), // detail
ElementRow(3001, 18), // ExplanationOfBenefit.addItem.detail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 879), // adjudication
ElementRow(4121, 885), // subDetail
ElementRow(3001, 18), // ExplanationOfBenefit.addItem.detail.subDetail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 879), // adjudication
ElementRow(3001, 18), // ExplanationOfBenefit.benefitBalance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 886), // category
ElementRow(2030, 23), // excluded
ElementRow(3318, 26), // name
ElementRow(1845, 26), // description
ElementRow(3334, 630), // network
ElementRow(4312, 631), // unit
ElementRow(4200, 632), // term
ElementRow(2093, 887), // financial
ElementRow(3001, 18), // ExplanationOfBenefit.benefitBalance.financial.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 635), // type
ElementRow(1390, 636), // allowed
ElementRow(4337, 888), // used
ElementRow(3001, 18), // ExplanationOfBenefit.careTeam.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(3712, 335), // provider
ElementRow(3902, 23), // responsible
ElementRow(3928, 336), // role
ElementRow(3731, 337), // qualification
ElementRow(3001, 18), // ExplanationOfBenefit.diagnosis.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(1859, 338), // diagnosis
ElementRow(4282, 339), // type
ElementRow(3424, 340), // onAdmission
ElementRow(3502, 341), // packageCode
ElementRow(3001, 18), // ExplanationOfBenefit.insurance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2105, 151), // focal
ElementRow(1740, 20), // coverage
ElementRow(3637, 239), // preAuthRef
ElementRow(3001, 18), // ExplanationOfBenefit.item.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(1566, 345), // careTeamSequence
ElementRow(1860, 345), // diagnosisSequence
ElementRow(3681, 345), // procedureSequence
ElementRow(3050, 345), // informationSequence
ElementRow(3916, 346), // revenue
ElementRow(1571, 347), // category
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3700, 350), // programCode
ElementRow(4014, 351), // serviced
ElementRow(3168, 352), // location
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(4301, 353), // udi
ElementRow(1526, 354), // bodySite
ElementRow(4123, 355), // subSite
ElementRow(1986, 356), // encounter
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 889), // adjudication
ElementRow(1849, 890), // detail
ElementRow(3001, 18), // ExplanationOfBenefit.item.adjudication.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 394), // category
ElementRow(3780, 395), // reason
ElementRow(1399, 297), // amount
ElementRow(4360, 184), // value
ElementRow(3001, 18), // ExplanationOfBenefit.item.detail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(3916, 346), // revenue
ElementRow(1571, 347), // category
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3700, 350), // programCode
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(4301, 353), // udi
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 879), // adjudication
ElementRow(4121, 891), // subDetail
ElementRow(3001, 18), // ExplanationOfBenefit.item.detail.subDetail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(3916, 346), // revenue
ElementRow(1571, 347), // category
ElementRow(3692, 348), // productOrService
ElementRow(3288, 349), // modifier
ElementRow(3700, 350), // programCode
ElementRow(3738, 51), // quantity
ElementRow(4315, 297), // unitPrice
ElementRow(2072, 184), // factor
ElementRow(3333, 297), // net
ElementRow(4301, 353), // udi
ElementRow(3371, 345), // noteNumber
ElementRow(1360, 879), // adjudication
ElementRow(3001, 18), // ExplanationOfBenefit.payee.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 373), // type
ElementRow(3536, 360), // party
ElementRow(3001, 18), // ExplanationOfBenefit.payment.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 892), // type
ElementRow(1361, 297), // adjustment
ElementRow(1362, 398), // adjustmentReason
ElementRow(1796, 36), // date
ElementRow(1399, 297), // amount
ElementRow(3004, 343), // identifier
ElementRow(3001, 18), // ExplanationOfBenefit.procedure.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(4282, 361), // type
ElementRow(1796, 99), // date
ElementRow(3678, 362), // procedure
ElementRow(4301, 353), // udi
ElementRow(3001, 18), // ExplanationOfBenefit.processNote.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3380, 121), // number
ElementRow(4282, 400), // type
ElementRow(4206, 26), // text
ElementRow(3124, 401), // language
ElementRow(3001, 18), // ExplanationOfBenefit.related.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1597, 363), // claim
ElementRow(3841, 364), // relationship
ElementRow(3803, 343), // reference
ElementRow(3001, 18), // ExplanationOfBenefit.supportingInfo.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 334), // sequence
ElementRow(1571, 365), // category
ElementRow(1620, 366), // code
ElementRow(4233, 351), // timing
ElementRow(4360, 367), // value
ElementRow(3780, 893), // reason
ElementRow(3001, 18), // ExplanationOfBenefit.total.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 402), // category
ElementRow(1399, 403), // amount
ElementRow(3001, 18), // Expression.id
ElementRow(2060, 6), // extension
ElementRow(1845, 11), // description
ElementRow(3318, 894), // name
ElementRow(3124, 895), // language
ElementRow(2053, 11), // expression
ElementRow(3803, 25), // reference
ElementRow(3001, 18), // Extension.id
ElementRow(2060, 6), // extension
ElementRow(4329, 896), // url
ElementRow(4360, 897), // value
ElementRow(3001, 0), // FamilyMemberHistory.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3066, 898), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(4096, 899), // status
ElementRow(1790, 900), // dataAbsentReason
ElementRow(3550, 96), // patient
ElementRow(1796, 30), // date
ElementRow(3318, 11), // name
ElementRow(3841, 901), // relationship
ElementRow(4020, 902), // sex
ElementRow(1530, 903), // born
ElementRow(1374, 904), // age
ElementRow(2012, 28), // estimatedAge
ElementRow(1808, 905), // deceased
ElementRow(3781, 445), // reasonCode
ElementRow(3783, 906), // reasonReference
ElementRow(3370, 102), // note
ElementRow(1676, 907), // condition
ElementRow(3001, 18), // FamilyMemberHistory.condition.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 908), // code
ElementRow(3487, 909), // outcome
ElementRow(1718, 23), // contributedToDeath
ElementRow(3434, 910), // onset
ElementRow(3370, 102), // note
ElementRow(3001, 0), // Flag.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 911), // status
ElementRow(1571, 912), // category
ElementRow(1620, 913), // code
ElementRow(4126, 914), // subject
ElementRow(3586, 13), // period
ElementRow(1986, 70), // encounter
ElementRow(1459, 915), // author
ElementRow(3001, 0), // Goal.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(3156, 916), // lifecycleStatus
ElementRow(1336, 917), // achievementStatus
ElementRow(1571, 918), // category
ElementRow(3673, 919), // priority
ElementRow(1845, 920), // description
ElementRow(4126, 921), // subject
ElementRow(4089, 922), // start
ElementRow(4173, 923), // target
ElementRow(4097, 167), // statusDate
ElementRow(4099, 26), // statusReason
ElementRow(2052, 76), // expressedBy
ElementRow(1358, 924), // addresses
ElementRow(3370, 102), // note
ElementRow(3488, 264), // outcomeCode
ElementRow(3491, 716), // outcomeReference
ElementRow(3001, 18), // Goal.target.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3244, 925), // measure
ElementRow(1849, 926), // detail
ElementRow(1926, 927), // due
ElementRow(3001, 0), // GraphDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(4384, 11), // version
ElementRow(3318, 201), // name
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(4089, 231), // start
ElementRow(3696, 42), // profile
ElementRow(3160, 928), // link
ElementRow(3001, 18), // GraphDefinition.link.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3543, 26), // path
ElementRow(4037, 26), // sliceName
ElementRow(3269, 173), // min
ElementRow(3221, 26), // max
ElementRow(1845, 26), // description
ElementRow(4173, 929), // target
ElementRow(3001, 18), // GraphDefinition.link.target.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 855), // type
ElementRow(3515, 26), // params
ElementRow(3696, 42), // profile
ElementRow(1649, 930), // compartment
ElementRow(3160, 931), // link
ElementRow(3001, 18), // GraphDefinition.link.target.compartment.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4334, 932), // use
ElementRow(1620, 933), // code
ElementRow(3936, 934), // rule
ElementRow(2053, 26), // expression
ElementRow(1845, 26), // description
ElementRow(3001, 0), // Group.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 28), // active
ElementRow(4282, 935), // type
ElementRow(1343, 151), // actual
ElementRow(1620, 405), // code
ElementRow(3318, 11), // name
ElementRow(3738, 137), // quantity
ElementRow(3194, 936), // managingEntity
ElementRow(1585, 937), // characteristic
ElementRow(3258, 938), // member
ElementRow(3001, 18), // Group.characteristic.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 665), // code
ElementRow(4360, 939), // value
ElementRow(2028, 390), // exclude
ElementRow(3586, 24), // period
ElementRow(3001, 18), // Group.member.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1996, 940), // entity
ElementRow(3586, 24), // period
ElementRow(3035, 23), // inactive
ElementRow(3001, 0), // GuidanceResponse.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3871, 65), // requestIdentifier
ElementRow(3004, 8), // identifier
ElementRow(3290, 941), // module
ElementRow(4096, 942), // status
ElementRow(4126, 450), // subject
ElementRow(1986, 97), // encounter
ElementRow(3403, 99), // occurrenceDateTime
ElementRow(3581, 663), // performer
ElementRow(3781, 282), // reasonCode
ElementRow(3783, 265), // reasonReference
ElementRow(3370, 102), // note
ElementRow(2017, 943), // evaluationMessage
ElementRow(3495, 944), // outputParameters
ElementRow(3909, 945), // result
ElementRow(1794, 946), // dataRequirement
ElementRow(3001, 0), // HealthcareService.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 46), // active
ElementRow(3711, 15), // providedBy
ElementRow(1571, 112), // category
ElementRow(4282, 113), // type
ElementRow(4076, 114), // specialty
ElementRow(3168, 947), // location
ElementRow(3318, 11), // name
ElementRow(1638, 11), // comment
ElementRow(2066, 35), // extraDetails
ElementRow(3602, 948), // photo
ElementRow(4191, 277), // telecom
ElementRow(1741, 538), // coverageArea
ElementRow(4012, 949), // serviceProvisionCode
ElementRow(1975, 950), // eligibility
ElementRow(3699, 951), // program
ElementRow(1585, 282), // characteristic
ElementRow(1640, 952), // communication
ElementRow(3819, 953), // referralMethod
ElementRow(1428, 23), // appointmentRequired
ElementRow(1477, 954), // availableTime
ElementRow(3361, 955), // notAvailable
ElementRow(1473, 26), // availabilityExceptions
ElementRow(1989, 956), // endpoint
ElementRow(3001, 18), // HealthcareService.availableTime.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1806, 957), // daysOfWeek
ElementRow(1386, 23), // allDay
ElementRow(1476, 958), // availableStartTime
ElementRow(1475, 958), // availableEndTime
ElementRow(3001, 18), // HealthcareService.eligibility.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 171), // code
ElementRow(1638, 35), // comment
ElementRow(3001, 18), // HealthcareService.notAvailable.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 58), // description
ElementRow(1934, 24), // during
ElementRow(3001, 18), // HumanName.id
ElementRow(2060, 6), // extension
ElementRow(4334, 959), // use
ElementRow(4206, 11), // text
ElementRow(2078, 11), // family
ElementRow(2161, 64), // given
ElementRow(3652, 64), // prefix
ElementRow(4145, 64), // suffix
ElementRow(3586, 13), // period
ElementRow(3001, 18), // Identifier.id
ElementRow(2060, 6), // extension
ElementRow(4334, 960), // use
ElementRow(4282, 961), // type
ElementRow(4170, 25), // system
ElementRow(4360, 11), // value
ElementRow(3586, 13), // period
ElementRow(1446, 15), // assigner
ElementRow(3001, 0), // ImagingStudy.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 962), // status
ElementRow(3279, 963), // modality
ElementRow(4126, 964), // subject
ElementRow(1986, 70), // encounter
ElementRow(4092, 30), // started
ElementRow(1489, 965), // basedOn
ElementRow(3821, 85), // referrer
ElementRow(3081, 966), // interpreter
ElementRow(1989, 967), // endpoint
ElementRow(3384, 137), // numberOfSeries
ElementRow(3381, 137), // numberOfInstances
ElementRow(3680, 968), // procedureReference
ElementRow(3679, 969), // procedureCode
ElementRow(3168, 72), // location
ElementRow(3781, 970), // reasonCode
ElementRow(3783, 971), // reasonReference
ElementRow(3370, 972), // note
ElementRow(1845, 11), // description
ElementRow(4004, 973), // series
ElementRow(3001, 18), // ImagingStudy.series.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4305, 786), // uid
ElementRow(3380, 137), // number
ElementRow(3279, 974), // modality
ElementRow(1845, 11), // description
ElementRow(3381, 137), // numberOfInstances
ElementRow(1989, 967), // endpoint
ElementRow(1526, 975), // bodySite
ElementRow(3133, 976), // laterality
ElementRow(4081, 977), // specimen
ElementRow(4092, 30), // started
ElementRow(3581, 978), // performer
ElementRow(3062, 979), // instance
ElementRow(3001, 18), // ImagingStudy.series.instance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4305, 980), // uid
ElementRow(4051, 981), // sopClass
ElementRow(3380, 118), // number
ElementRow(4235, 26), // title
ElementRow(3001, 18), // ImagingStudy.series.performer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2135, 982), // function
ElementRow(1341, 983), // actor
ElementRow(3001, 0), // Immunization.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 984), // status
ElementRow(4099, 985), // statusReason
ElementRow(4345, 986), // vaccineCode
ElementRow(3550, 96), // patient
ElementRow(1986, 97), // encounter
ElementRow(3402, 987), // occurrence
ElementRow(3792, 99), // recorded
ElementRow(3666, 28), // primarySource
ElementRow(3861, 988), // reportOrigin
ElementRow(3168, 48), // location
ElementRow(3204, 294), // manufacturer
ElementRow(3179, 26), // lotNumber
ElementRow(2040, 36), // expirationDate
ElementRow(4031, 989), // site
ElementRow(3930, 990), // route
ElementRow(1917, 51), // doseQuantity
ElementRow(3581, 991), // performer
ElementRow(3370, 972), // note
ElementRow(3781, 992), // reasonCode
ElementRow(3783, 993), // reasonReference
ElementRow(3100, 46), // isSubpotent
ElementRow(4132, 994), // subpotentReason
ElementRow(1940, 995), // education
ElementRow(3701, 996), // programEligibility
ElementRow(2136, 997), // fundingSource
ElementRow(3773, 998), // reaction
ElementRow(3709, 999), // protocolApplied
ElementRow(3001, 18), // Immunization.education.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1901, 26), // documentType
ElementRow(3803, 480), // reference
ElementRow(3720, 99), // publicationDate
ElementRow(3659, 99), // presentationDate
ElementRow(3001, 18), // Immunization.performer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2135, 1000), // function
ElementRow(1341, 317), // actor
ElementRow(3001, 18), // Immunization.protocolApplied.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4004, 26), // series
ElementRow(1466, 294), // authority
ElementRow(4174, 1001), // targetDisease
ElementRow(1916, 1002), // doseNumber
ElementRow(4005, 1003), // seriesDoses
ElementRow(3001, 18), // Immunization.reaction.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1796, 99), // date
ElementRow(1849, 1004), // detail
ElementRow(3862, 23), // reported
ElementRow(3001, 0), // ImmunizationEvaluation.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 1005), // status
ElementRow(3550, 96), // patient
ElementRow(1796, 99), // date
ElementRow(1466, 294), // authority
ElementRow(4174, 1006), // targetDisease
ElementRow(3018, 1007), // immunizationEvent
ElementRow(1918, 1008), // doseStatus
ElementRow(1919, 1009), // doseStatusReason
ElementRow(1845, 26), // description
ElementRow(4004, 26), // series
ElementRow(1916, 1003), // doseNumber
ElementRow(4005, 1003), // seriesDoses
ElementRow(3001, 0), // ImmunizationRecommendation.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3550, 96), // patient
ElementRow(1796, 203), // date
ElementRow(1466, 294), // authority
ElementRow(3791, 1010), // recommendation
ElementRow(3001, 18), // ImmunizationRecommendation.recommendation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4345, 1011), // vaccineCode
ElementRow(4174, 1012), // targetDisease
ElementRow(1716, 1011), // contraindicatedVaccineCode
ElementRow(2116, 1013), // forecastStatus
ElementRow(2115, 1014), // forecastReason
ElementRow(1798, 1015), // dateCriterion
ElementRow(1845, 26), // description
ElementRow(4004, 26), // series
ElementRow(1916, 1016), // doseNumber
ElementRow(4005, 1003), // seriesDoses
ElementRow(4158, 1017), // supportingImmunization
ElementRow(4162, 119), // supportingPatientInformation
ElementRow(3001, 18), // ImmunizationRecommendation.recommendation.dateCriterion.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1018), // code
ElementRow(4360, 1019), // value
ElementRow(3001, 0), // ImplementationGuide.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 200), // url
ElementRow(4384, 11), // version
ElementRow(3318, 201), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(1726, 35), // copyright
ElementRow(3503, 786), // packageId
ElementRow(3154, 1020), // license
ElementRow(2085, 1021), // fhirVersion
ElementRow(1835, 1022), // dependsOn
ElementRow(2162, 1023), // global
ElementRow(1819, 1024), // definition
ElementRow(3196, 1025), // manifest
ElementRow(3001, 18), // ImplementationGuide.definition.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2178, 1026), // grouping
ElementRow(3891, 1027), // resource
ElementRow(3508, 1028), // page
ElementRow(3512, 1029), // parameter
ElementRow(4196, 1030), // template
ElementRow(3001, 18), // ImplementationGuide.definition.grouping.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 58), // name
ElementRow(1845, 26), // description
ElementRow(3001, 18), // ImplementationGuide.definition.page.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 1031), // name
ElementRow(4235, 58), // title
ElementRow(2154, 1032), // generation
ElementRow(3508, 1033), // page
ElementRow(3001, 18), // ImplementationGuide.definition.parameter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1034), // code
ElementRow(4360, 58), // value
ElementRow(3001, 18), // ImplementationGuide.definition.resource.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3803, 624), // reference
ElementRow(2085, 1035), // fhirVersion
ElementRow(3318, 26), // name
ElementRow(1845, 26), // description
ElementRow(2026, 1036), // example
ElementRow(2180, 1037), // groupingId
ElementRow(3001, 18), // ImplementationGuide.definition.template.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 424), // code
ElementRow(4053, 58), // source
ElementRow(3948, 26), // scope
ElementRow(3001, 18), // ImplementationGuide.dependsOn.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4328, 1038), // uri
ElementRow(3503, 894), // packageId
ElementRow(4384, 11), // version
ElementRow(3001, 18), // ImplementationGuide.global.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 231), // type
ElementRow(3696, 216), // profile
ElementRow(3001, 18), // ImplementationGuide.manifest.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3850, 136), // rendering
ElementRow(3891, 1039), // resource
ElementRow(3508, 1040), // page
ElementRow(3014, 239), // image
ElementRow(3481, 239), // other
ElementRow(3001, 18), // ImplementationGuide.manifest.page.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 58), // name
ElementRow(4235, 26), // title
ElementRow(1403, 239), // anchor
ElementRow(3001, 18), // ImplementationGuide.manifest.resource.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3803, 527), // reference
ElementRow(2026, 1036), // example
ElementRow(3843, 1041), // relativePath
ElementRow(3001, 0), // InsurancePlan.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 1042), // status
ElementRow(4282, 1043), // type
ElementRow(3318, 11), // name
ElementRow(1383, 239), // alias
ElementRow(3586, 24), // period
ElementRow(3500, 15), // ownedBy
ElementRow(1363, 15), // administeredBy
ElementRow(1741, 947), // coverageArea
ElementRow(1693, 1044), // contact
ElementRow(1989, 956), // endpoint
ElementRow(3334, 537), // network
ElementRow(1740, 1045), // coverage
ElementRow(3608, 1046), // plan
ElementRow(3001, 18), // InsurancePlan.contact.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3723, 1047), // purpose
ElementRow(3318, 1048), // name
ElementRow(4191, 277), // telecom
ElementRow(1357, 1049), // address
ElementRow(3001, 18), // InsurancePlan.coverage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(3334, 537), // network
ElementRow(1510, 1050), // benefit
ElementRow(3001, 18), // InsurancePlan.coverage.benefit.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(3883, 26), // requirement
ElementRow(3157, 1051), // limit
ElementRow(3001, 18), // InsurancePlan.coverage.benefit.limit.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4360, 678), // value
ElementRow(1620, 171), // code
ElementRow(3001, 18), // InsurancePlan.plan.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4282, 171), // type
ElementRow(1741, 947), // coverageArea
ElementRow(3334, 537), // network
ElementRow(2147, 1052), // generalCost
ElementRow(4079, 1053), // specificCost
ElementRow(3001, 18), // InsurancePlan.plan.generalCost.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 171), // type
ElementRow(2176, 121), // groupSize
ElementRow(1729, 297), // cost
ElementRow(1638, 26), // comment
ElementRow(3001, 18), // InsurancePlan.plan.specificCost.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 665), // category
ElementRow(1510, 1054), // benefit
ElementRow(3001, 18), // InsurancePlan.plan.specificCost.benefit.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(1729, 1055), // cost
ElementRow(3001, 18), // InsurancePlan.plan.specificCost.benefit.cost.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(1421, 1056), // applicability
ElementRow(3733, 282), // qualifiers
ElementRow(4360, 678), // value
ElementRow(3001, 0), // Invoice.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 1057), // status
ElementRow(1554, 26), // cancelledReason
ElementRow(4282, 405), // type
ElementRow(4126, 273), // subject
ElementRow(3790, 1058), // recipient
ElementRow(1796, 30), // date
ElementRow(3527, 1059), // participant
ElementRow(3105, 294), // issuer
ElementRow(1335, 17), // account
ElementRow(3159, 1060), // lineItem
ElementRow(4245, 1061), // totalPriceComponent
ElementRow(4244, 1062), // totalNet
ElementRow(4243, 1062), // totalGross
ElementRow(3574, 35), // paymentTerms
ElementRow(3370, 102), // note
ElementRow(3001, 18), // Invoice.lineItem.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4000, 121), // sequence
ElementRow(1587, 1063), // chargeItem
ElementRow(3663, 1064), // priceComponent
ElementRow(3001, 18), // Invoice.lineItem.priceComponent.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 312), // type
ElementRow(1620, 171), // code
ElementRow(2072, 184), // factor
ElementRow(1399, 297), // amount
ElementRow(3001, 18), // Invoice.participant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3928, 171), // role
ElementRow(1341, 1065), // actor
ElementRow(3001, 0), // Library.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4140, 26), // subtitle
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(4282, 1066), // type
ElementRow(4126, 29), // subject
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(4332, 26), // usage
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(3512, 1067), // parameter
ElementRow(1794, 946), // dataRequirement
ElementRow(1702, 1068), // content
ElementRow(3001, 0), // Linkage.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(1339, 28), // active
ElementRow(1459, 1069), // author
ElementRow(3106, 1070), // item
ElementRow(3001, 18), // Linkage.item.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1071), // type
ElementRow(3891, 527), // resource
ElementRow(3001, 0), // List.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 1072), // status
ElementRow(3280, 1073), // mode
ElementRow(4235, 11), // title
ElementRow(1620, 1074), // code
ElementRow(4126, 713), // subject
ElementRow(1986, 97), // encounter
ElementRow(1796, 30), // date
ElementRow(4053, 1075), // source
ElementRow(3463, 475), // orderedBy
ElementRow(3370, 102), // note
ElementRow(1997, 1076), // entry
ElementRow(1980, 476), // emptyReason
ElementRow(3001, 18), // List.entry.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2102, 1077), // flag
ElementRow(1826, 267), // deleted
ElementRow(1796, 99), // date
ElementRow(3106, 624), // item
ElementRow(3001, 0), // Location.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 1078), // status
ElementRow(3448, 1079), // operationalStatus
ElementRow(3318, 11), // name
ElementRow(1383, 239), // alias
ElementRow(1845, 11), // description
ElementRow(3280, 1080), // mode
ElementRow(4282, 1081), // type
ElementRow(4191, 277), // telecom
ElementRow(1357, 1049), // address
ElementRow(3606, 1082), // physicalType
ElementRow(3619, 1083), // position
ElementRow(3195, 15), // managingOrganization
ElementRow(3525, 48), // partOf
ElementRow(2212, 1084), // hoursOfOperation
ElementRow(1473, 26), // availabilityExceptions
ElementRow(1989, 956), // endpoint
ElementRow(3001, 18), // Location.hoursOfOperation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1806, 957), // daysOfWeek
ElementRow(1386, 23), // allDay
ElementRow(3444, 958), // openingTime
ElementRow(1611, 958), // closingTime
ElementRow(3001, 18), // Location.position.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3178, 1085), // longitude
ElementRow(3134, 1085), // latitude
ElementRow(1396, 184), // altitude
ElementRow(3001, 18), // MarketingStatus.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1736, 1086), // country
ElementRow(3111, 405), // jurisdiction
ElementRow(4096, 1086), // status
ElementRow(1802, 1087), // dateRange
ElementRow(3907, 30), // restoreDate
ElementRow(3001, 0), // Measure.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4140, 26), // subtitle
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(4126, 29), // subject
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(4332, 26), // usage
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(3152, 40), // library
ElementRow(1877, 32), // disclaimer
ElementRow(3950, 1088), // scoring
ElementRow(1659, 1089), // compositeScoring
ElementRow(4282, 1090), // type
ElementRow(3922, 11), // riskAdjustment
ElementRow(3768, 11), // rateAggregation
ElementRow(3771, 32), // rationale
ElementRow(1604, 32), // clinicalRecommendationStatement
ElementRow(3027, 1091), // improvementNotation
ElementRow(1819, 1092), // definition
ElementRow(2185, 32), // guidance
ElementRow(2171, 1093), // group
ElementRow(4152, 1094), // supplementalData
ElementRow(3001, 18), // Measure.group.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 171), // code
ElementRow(1845, 26), // description
ElementRow(3618, 1095), // population
ElementRow(4107, 1096), // stratifier
ElementRow(3001, 18), // Measure.group.population.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1097), // code
ElementRow(1845, 26), // description
ElementRow(1760, 59), // criteria
ElementRow(3001, 18), // Measure.group.stratifier.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 171), // code
ElementRow(1845, 26), // description
ElementRow(1760, 1098), // criteria
ElementRow(1655, 1099), // component
ElementRow(3001, 18), // Measure.group.stratifier.component.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 171), // code
ElementRow(1845, 26), // description
ElementRow(1760, 59), // criteria
ElementRow(3001, 18), // Measure.supplementalData.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 171), // code
ElementRow(4332, 1100), // usage
ElementRow(1845, 26), // description
ElementRow(1760, 59), // criteria
ElementRow(3001, 0), // MeasureReport.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 1101), // status
ElementRow(4282, 1102), // type
ElementRow(3244, 1103), // measure
ElementRow(4126, 1104), // subject
ElementRow(1796, 30), // date
ElementRow(3863, 1105), // reporter
ElementRow(3586, 1087), // period
ElementRow(3027, 1106), // improvementNotation
ElementRow(2171, 1107), // group
ElementRow(2016, 119), // evaluatedResource
ElementRow(3001, 18), // MeasureReport.group.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 405), // code
ElementRow(3618, 1108), // population
ElementRow(3245, 295), // measureScore
ElementRow(4107, 1109), // stratifier
ElementRow(3001, 18), // MeasureReport.group.population.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1110), // code
ElementRow(1733, 173), // count
ElementRow(4129, 1111), // subjectResults
ElementRow(3001, 18), // MeasureReport.group.stratifier.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 282), // code
ElementRow(4108, 1112), // stratum
ElementRow(3001, 18), // MeasureReport.group.stratifier.stratum.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4360, 171), // value
ElementRow(1655, 1113), // component
ElementRow(3618, 1114), // population
ElementRow(3245, 678), // measureScore
ElementRow(3001, 18), // MeasureReport.group.stratifier.stratum.component.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 665), // code
ElementRow(4360, 665), // value
ElementRow(3001, 18), // MeasureReport.group.stratifier.stratum.population.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1097), // code
ElementRow(1733, 173), // count
ElementRow(4129, 1111), // subjectResults
ElementRow(3001, 0), // Media.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1489, 1115), // basedOn
ElementRow(3525, 435), // partOf
ElementRow(4096, 437), // status
ElementRow(4282, 1116), // type
ElementRow(3279, 1117), // modality
ElementRow(4391, 1118), // view
ElementRow(4126, 1119), // subject
ElementRow(1986, 70), // encounter
ElementRow(1757, 406), // created
ElementRow(3104, 120), // issued
ElementRow(3449, 1120), // operator
ElementRow(3781, 970), // reasonCode
ElementRow(1526, 187), // bodySite
ElementRow(1858, 11), // deviceName
ElementRow(1856, 1121), // device
ElementRow(2198, 21), // height
ElementRow(4419, 21), // width
ElementRow(2123, 21), // frames
ElementRow(1928, 87), // duration
ElementRow(1702, 733), // content
ElementRow(3370, 102), // note
ElementRow(3001, 0), // Medication.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1620, 1122), // code
ElementRow(4096, 1123), // status
ElementRow(3204, 15), // manufacturer
ElementRow(2117, 1124), // form
ElementRow(1399, 748), // amount
ElementRow(3053, 1125), // ingredient
ElementRow(1491, 1126), // batch
ElementRow(3001, 18), // Medication.batch.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3179, 26), // lotNumber
ElementRow(2040, 99), // expirationDate
ElementRow(3001, 18), // Medication.ingredient.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3106, 1127), // item
ElementRow(3094, 23), // isActive
ElementRow(4109, 1128), // strength
ElementRow(3001, 0), // MedicationAdministration.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(3065, 248), // instantiates
ElementRow(3525, 1129), // partOf
ElementRow(4096, 1130), // status
ElementRow(4099, 1131), // statusReason
ElementRow(1571, 1132), // category
ElementRow(3253, 1133), // medication
ElementRow(4126, 253), // subject
ElementRow(1708, 571), // context
ElementRow(4161, 119), // supportingInformation
ElementRow(1944, 1134), // effective
ElementRow(3581, 1135), // performer
ElementRow(3781, 1136), // reasonCode
ElementRow(3783, 993), // reasonReference
ElementRow(3868, 869), // request
ElementRow(1856, 353), // device
ElementRow(3370, 102), // note
ElementRow(1910, 1137), // dosage
ElementRow(2020, 546), // eventHistory
ElementRow(3001, 18), // MedicationAdministration.dosage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4206, 26), // text
ElementRow(4031, 1138), // site
ElementRow(3930, 107), // route
ElementRow(3266, 1139), // method
ElementRow(1912, 51), // dose
ElementRow(3767, 1140), // rate
ElementRow(3001, 18), // MedicationAdministration.performer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2135, 1141), // function
ElementRow(1341, 1142), // actor
ElementRow(3001, 0), // MedicationDispense.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(3525, 1143), // partOf
ElementRow(4096, 1144), // status
ElementRow(4099, 1145), // statusReason
ElementRow(1571, 1146), // category
ElementRow(3253, 1133), // medication
ElementRow(4126, 273), // subject
ElementRow(1708, 571), // context
ElementRow(4161, 119), // supportingInformation
ElementRow(3581, 1147), // performer
ElementRow(3168, 48), // location
ElementRow(1470, 1148), // authorizingPrescription
ElementRow(4282, 1149), // type
ElementRow(3738, 51), // quantity
ElementRow(1807, 51), // daysSupply
ElementRow(4414, 30), // whenPrepared
ElementRow(4412, 99), // whenHandedOver
ElementRow(1848, 48), // destination
ElementRow(3788, 1150), // receiver
ElementRow(3370, 102), // note
ElementRow(1911, 52), // dosageInstruction
ElementRow(4137, 1151), // substitution
ElementRow(1854, 1152), // detectedIssue
ElementRow(2020, 546), // eventHistory
ElementRow(3001, 18), // MedicationDispense.performer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2135, 1153), // function
ElementRow(1341, 1154), // actor
ElementRow(3001, 18), // MedicationDispense.substitution.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4405, 390), // wasSubstituted
ElementRow(4282, 1155), // type
ElementRow(3780, 1156), // reason
ElementRow(3903, 1157), // responsibleParty
ElementRow(3001, 0), // MedicationKnowledge.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(1620, 1122), // code
ElementRow(4096, 1158), // status
ElementRow(3204, 15), // manufacturer
ElementRow(1915, 1124), // doseForm
ElementRow(1399, 749), // amount
ElementRow(4168, 64), // synonym
ElementRow(3837, 1159), // relatedMedicationKnowledge
ElementRow(1447, 1160), // associatedMedication
ElementRow(3694, 282), // productType
ElementRow(3297, 1161), // monograph
ElementRow(3053, 1162), // ingredient
ElementRow(3655, 35), // preparationInstruction
ElementRow(3074, 1163), // intendedRoute
ElementRow(1729, 1164), // cost
ElementRow(3296, 1165), // monitoringProgram
ElementRow(1366, 1166), // administrationGuidelines
ElementRow(3256, 1167), // medicineClassification
ElementRow(3506, 1168), // packaging
ElementRow(1925, 1169), // drugCharacteristic
ElementRow(1717, 1152), // contraindication
ElementRow(3827, 1170), // regulatory
ElementRow(3121, 1171), // kinetics
ElementRow(3001, 18), // MedicationKnowledge.administrationGuidelines.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1910, 1172), // dosage
ElementRow(3043, 1173), // indication
ElementRow(3556, 1174), // patientCharacteristics
ElementRow(3001, 18), // MedicationKnowledge.administrationGuidelines.dosage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(1910, 1175), // dosage
ElementRow(3001, 18), // MedicationKnowledge.administrationGuidelines.patientCharacteristics.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1585, 1176), // characteristic
ElementRow(4360, 239), // value
ElementRow(3001, 18), // MedicationKnowledge.cost.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(4053, 26), // source
ElementRow(1729, 399), // cost
ElementRow(3001, 18), // MedicationKnowledge.drugCharacteristic.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1177), // type
ElementRow(4360, 1178), // value
ElementRow(3001, 18), // MedicationKnowledge.ingredient.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3106, 1179), // item
ElementRow(3094, 23), // isActive
ElementRow(4109, 1128), // strength
ElementRow(3001, 18), // MedicationKnowledge.kinetics.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1434, 1180), // areaUnderCurve
ElementRow(3145, 1180), // lethalDose50
ElementRow(2188, 806), // halfLifePeriod
ElementRow(3001, 18), // MedicationKnowledge.medicineClassification.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(1601, 282), // classification
ElementRow(3001, 18), // MedicationKnowledge.monitoringProgram.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 171), // type
ElementRow(3318, 26), // name
ElementRow(3001, 18), // MedicationKnowledge.monograph.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 171), // type
ElementRow(4053, 1181), // source
ElementRow(3001, 18), // MedicationKnowledge.packaging.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1182), // type
ElementRow(3738, 51), // quantity
ElementRow(3001, 18), // MedicationKnowledge.regulatory.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3828, 1183), // regulatoryAuthority
ElementRow(4137, 1184), // substitution
ElementRow(3946, 1185), // schedule
ElementRow(3223, 1186), // maxDispense
ElementRow(3001, 18), // MedicationKnowledge.regulatory.maxDispense.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3738, 1187), // quantity
ElementRow(3586, 806), // period
ElementRow(3001, 18), // MedicationKnowledge.regulatory.schedule.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3946, 665), // schedule
ElementRow(3001, 18), // MedicationKnowledge.regulatory.substitution.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(1390, 390), // allowed
ElementRow(3001, 18), // MedicationKnowledge.relatedMedicationKnowledge.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(3803, 1188), // reference
ElementRow(3001, 0), // MedicationRequest.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 1189), // status
ElementRow(4099, 1190), // statusReason
ElementRow(3076, 1191), // intent
ElementRow(1571, 1192), // category
ElementRow(3673, 440), // priority
ElementRow(1897, 46), // doNotPerform
ElementRow(3862, 1193), // reported
ElementRow(3253, 1133), // medication
ElementRow(4126, 253), // subject
ElementRow(1986, 97), // encounter
ElementRow(4161, 119), // supportingInformation
ElementRow(1463, 30), // authoredOn
ElementRow(3877, 452), // requester
ElementRow(3581, 1194), // performer
ElementRow(3584, 1195), // performerType
ElementRow(3795, 179), // recorder
ElementRow(3781, 1196), // reasonCode
ElementRow(3783, 1197), // reasonReference
ElementRow(3066, 1198), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(1489, 1199), // basedOn
ElementRow(2174, 65), // groupIdentifier
ElementRow(1739, 1200), // courseOfTherapyType
ElementRow(3069, 701), // insurance
ElementRow(3370, 102), // note
ElementRow(1911, 52), // dosageInstruction
ElementRow(1887, 1201), // dispenseRequest
ElementRow(4137, 1202), // substitution
ElementRow(3671, 869), // priorPrescription
ElementRow(1854, 1152), // detectedIssue
ElementRow(2020, 546), // eventHistory
ElementRow(3001, 18), // MedicationRequest.dispenseRequest.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3055, 1203), // initialFill
ElementRow(1886, 806), // dispenseInterval
ElementRow(4359, 24), // validityPeriod
ElementRow(3383, 118), // numberOfRepeatsAllowed
ElementRow(3738, 51), // quantity
ElementRow(2038, 806), // expectedSupplyDuration
ElementRow(3581, 294), // performer
ElementRow(3001, 18), // MedicationRequest.dispenseRequest.initialFill.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3738, 51), // quantity
ElementRow(1928, 806), // duration
ElementRow(3001, 18), // MedicationRequest.substitution.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1390, 1204), // allowed
ElementRow(3780, 1205), // reason
ElementRow(3001, 0), // MedicationStatement.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1489, 1206), // basedOn
ElementRow(3525, 1207), // partOf
ElementRow(4096, 1208), // status
ElementRow(4099, 1209), // statusReason
ElementRow(1571, 1210), // category
ElementRow(3253, 1133), // medication
ElementRow(4126, 253), // subject
ElementRow(1708, 291), // context
ElementRow(1944, 406), // effective
ElementRow(1797, 30), // dateAsserted
ElementRow(3051, 1211), // informationSource
ElementRow(1840, 119), // derivedFrom
ElementRow(3781, 1196), // reasonCode
ElementRow(3783, 993), // reasonReference
ElementRow(3370, 102), // note
ElementRow(1910, 52), // dosage
ElementRow(3001, 0), // MedicinalProduct.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4282, 405), // type
ElementRow(1909, 1212), // domain
ElementRow(1637, 405), // combinedPharmaceuticalDoseForm
ElementRow(3140, 405), // legalStatusOfSupply
ElementRow(1353, 405), // additionalMonitoringIndicator
ElementRow(4072, 64), // specialMeasures
ElementRow(3507, 405), // paediatricUseIndicator
ElementRow(3689, 662), // productClassification
ElementRow(3212, 1213), // marketingStatus
ElementRow(3598, 1214), // pharmaceuticalProduct
ElementRow(3505, 1215), // packagedMedicinalProduct
ElementRow(1451, 80), // attachedDocument
ElementRow(3213, 80), // masterFile
ElementRow(1693, 1216), // contact
ElementRow(1607, 81), // clinicalTrial
ElementRow(3318, 1217), // name
ElementRow(1764, 8), // crossReference
ElementRow(3206, 1218), // manufacturingBusinessOperation
ElementRow(4071, 1219), // specialDesignation
ElementRow(3001, 18), // MedicinalProduct.manufacturingBusinessOperation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3447, 405), // operationType
ElementRow(1465, 65), // authorisationReferenceNumber
ElementRow(1945, 30), // effectiveDate
ElementRow(1683, 405), // confidentialityIndicator
ElementRow(3204, 276), // manufacturer
ElementRow(3826, 15), // regulator
ElementRow(3001, 18), // MedicinalProduct.name.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3691, 201), // productName
ElementRow(3323, 1220), // namePart
ElementRow(1737, 1221), // countryLanguage
ElementRow(3001, 18), // MedicinalProduct.name.countryLanguage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1736, 1086), // country
ElementRow(3111, 405), // jurisdiction
ElementRow(3124, 1086), // language
ElementRow(3001, 18), // MedicinalProduct.name.namePart.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3520, 201), // part
ElementRow(4282, 1222), // type
ElementRow(3001, 18), // MedicinalProduct.specialDesignation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4282, 405), // type
ElementRow(3075, 405), // intendedUse
ElementRow(3043, 1223), // indication
ElementRow(4096, 405), // status
ElementRow(1796, 30), // date
ElementRow(4077, 405), // species
ElementRow(3001, 0), // MedicinalProductAuthorization.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4126, 1224), // subject
ElementRow(1736, 662), // country
ElementRow(3111, 662), // jurisdiction
ElementRow(4096, 405), // status
ElementRow(4097, 30), // statusDate
ElementRow(3907, 30), // restoreDate
ElementRow(4359, 13), // validityPeriod
ElementRow(1792, 13), // dataExclusivityPeriod
ElementRow(1800, 30), // dateOfFirstAuthorization
ElementRow(3079, 30), // internationalBirthDate
ElementRow(3138, 405), // legalBasis
ElementRow(3112, 1225), // jurisdictionalAuthorization
ElementRow(2209, 15), // holder
ElementRow(3826, 15), // regulator
ElementRow(3678, 1226), // procedure
ElementRow(3001, 18), // MedicinalProductAuthorization.jurisdictionalAuthorization.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1736, 405), // country
ElementRow(3111, 662), // jurisdiction
ElementRow(3140, 405), // legalStatusOfSupply
ElementRow(4359, 13), // validityPeriod
ElementRow(3001, 18), // MedicinalProductAuthorization.procedure.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(4282, 1086), // type
ElementRow(1796, 1227), // date
ElementRow(1422, 1228), // application
ElementRow(3001, 0), // MedicinalProductContraindication.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4126, 1229), // subject
ElementRow(1882, 405), // disease
ElementRow(1883, 405), // diseaseStatus
ElementRow(1643, 662), // comorbidity
ElementRow(4212, 1230), // therapeuticIndication
ElementRow(3484, 1231), // otherTherapy
ElementRow(3618, 1232), // population
ElementRow(3001, 18), // MedicinalProductContraindication.otherTherapy.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4213, 1086), // therapyRelationshipType
ElementRow(3253, 1233), // medication
ElementRow(3001, 0), // MedicinalProductIndication.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4126, 1229), // subject
ElementRow(1884, 405), // diseaseSymptomProcedure
ElementRow(1883, 405), // diseaseStatus
ElementRow(1643, 662), // comorbidity
ElementRow(3073, 405), // intendedEffect
ElementRow(1928, 295), // duration
ElementRow(3484, 1234), // otherTherapy
ElementRow(4309, 1235), // undesirableEffect
ElementRow(3618, 1232), // population
ElementRow(3001, 18), // MedicinalProductIndication.otherTherapy.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4213, 1086), // therapyRelationshipType
ElementRow(3253, 1233), // medication
ElementRow(3001, 0), // MedicinalProductIngredient.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(3928, 1086), // role
ElementRow(1387, 28), // allergenicIndicator
ElementRow(3204, 276), // manufacturer
ElementRow(4080, 1236), // specifiedSubstance
ElementRow(4136, 1237), // substance
ElementRow(3001, 18), // MedicinalProductIngredient.specifiedSubstance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1086), // code
ElementRow(2171, 1086), // group
ElementRow(1682, 405), // confidentiality
ElementRow(4109, 1238), // strength
ElementRow(3001, 18), // MedicinalProductIngredient.specifiedSubstance.strength.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3658, 1239), // presentation
ElementRow(3660, 1240), // presentationLowLimit
ElementRow(1666, 748), // concentration
ElementRow(1667, 1240), // concentrationLowLimit
ElementRow(3248, 11), // measurementPoint
ElementRow(1736, 662), // country
ElementRow(3814, 1241), // referenceStrength
ElementRow(3001, 18), // MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4136, 405), // substance
ElementRow(4109, 1239), // strength
ElementRow(4110, 748), // strengthLowLimit
ElementRow(3248, 11), // measurementPoint
ElementRow(1736, 662), // country
ElementRow(3001, 18), // MedicinalProductIngredient.substance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1086), // code
ElementRow(4109, 1242), // strength
ElementRow(3001, 0), // MedicinalProductInteraction.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4126, 1243), // subject
ElementRow(1845, 11), // description
ElementRow(3077, 1244), // interactant
ElementRow(4282, 405), // type
ElementRow(1942, 405), // effect
ElementRow(3036, 405), // incidence
ElementRow(3193, 405), // management
ElementRow(3001, 18), // MedicinalProductInteraction.interactant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3106, 1245), // item
ElementRow(3001, 0), // MedicinalProductManufactured.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3202, 1086), // manufacturedDoseForm
ElementRow(4314, 405), // unitOfPresentation
ElementRow(3738, 1246), // quantity
ElementRow(3204, 276), // manufacturer
ElementRow(3053, 1247), // ingredient
ElementRow(3605, 1248), // physicalCharacteristics
ElementRow(3483, 662), // otherCharacteristics
ElementRow(3001, 0), // MedicinalProductPackaged.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4126, 1249), // subject
ElementRow(1845, 11), // description
ElementRow(3140, 405), // legalStatusOfSupply
ElementRow(3212, 1213), // marketingStatus
ElementRow(3211, 1250), // marketingAuthorization
ElementRow(3204, 276), // manufacturer
ElementRow(1493, 1251), // batchIdentifier
ElementRow(3504, 1252), // packageItem
ElementRow(3001, 18), // MedicinalProductPackaged.batchIdentifier.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3493, 1253), // outerPackaging
ElementRow(3017, 65), // immediatePackaging
ElementRow(3001, 18), // MedicinalProductPackaged.packageItem.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4282, 1086), // type
ElementRow(3738, 1246), // quantity
ElementRow(3217, 662), // material
ElementRow(1394, 662), // alternateMaterial
ElementRow(1856, 1254), // device
ElementRow(3203, 1255), // manufacturedItem
ElementRow(3504, 1256), // packageItem
ElementRow(3605, 1248), // physicalCharacteristics
ElementRow(3483, 662), // otherCharacteristics
ElementRow(4023, 1257), // shelfLifeStorage
ElementRow(3204, 276), // manufacturer
ElementRow(3001, 0), // MedicinalProductPharmaceutical.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1364, 1086), // administrableDoseForm
ElementRow(4314, 405), // unitOfPresentation
ElementRow(3053, 1247), // ingredient
ElementRow(1856, 1254), // device
ElementRow(1586, 1258), // characteristics
ElementRow(3931, 1259), // routeOfAdministration
ElementRow(3001, 18), // MedicinalProductPharmaceutical.characteristics.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1086), // code
ElementRow(4096, 405), // status
ElementRow(3001, 18), // MedicinalProductPharmaceutical.routeOfAdministration.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1086), // code
ElementRow(2097, 295), // firstDose
ElementRow(3231, 295), // maxSingleDose
ElementRow(3225, 295), // maxDosePerDay
ElementRow(3228, 748), // maxDosePerTreatmentPeriod
ElementRow(3232, 1260), // maxTreatmentPeriod
ElementRow(4180, 1261), // targetSpecies
ElementRow(3001, 18), // MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1086), // code
ElementRow(4422, 1262), // withdrawalPeriod
ElementRow(3001, 18), // MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4234, 1086), // tissue
ElementRow(4360, 1246), // value
ElementRow(4161, 11), // supportingInformation
ElementRow(3001, 0), // MedicinalProductUndesirableEffect.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4126, 1229), // subject
ElementRow(4167, 405), // symptomConditionEffect
ElementRow(1601, 405), // classification
ElementRow(2127, 405), // frequencyOfOccurrence
ElementRow(3618, 1232), // population
ElementRow(3001, 0), // MessageDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(3859, 1263), // replaces
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 203), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 32), // purpose
ElementRow(1726, 35), // copyright
ElementRow(1484, 1264), // base
ElementRow(3516, 691), // parent
ElementRow(2019, 1265), // event
ElementRow(1571, 1266), // category
ElementRow(2107, 1267), // focus
ElementRow(3901, 1268), // responseRequired
ElementRow(1391, 1269), // allowedResponse
ElementRow(2168, 1270), // graph
ElementRow(3001, 18), // MessageDefinition.allowedResponse.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3260, 1271), // message
ElementRow(4032, 35), // situation
ElementRow(3001, 18), // MessageDefinition.focus.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 231), // code
ElementRow(3696, 42), // profile
ElementRow(3269, 784), // min
ElementRow(3221, 26), // max
ElementRow(3001, 0), // MessageHeader.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(2019, 1265), // event
ElementRow(1848, 1272), // destination
ElementRow(3995, 1069), // sender
ElementRow(1995, 85), // enterer
ElementRow(1459, 85), // author
ElementRow(4053, 1273), // source
ElementRow(3902, 1069), // responsible
ElementRow(3780, 1274), // reason
ElementRow(3898, 1275), // response
ElementRow(2107, 435), // focus
ElementRow(1819, 1264), // definition
ElementRow(3001, 18), // MessageHeader.destination.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 11), // name
ElementRow(4173, 683), // target
ElementRow(1989, 830), // endpoint
ElementRow(3788, 1069), // receiver
ElementRow(3001, 18), // MessageHeader.response.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 786), // identifier
ElementRow(1620, 1276), // code
ElementRow(1852, 1277), // details
ElementRow(3001, 18), // MessageHeader.source.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 11), // name
ElementRow(4050, 11), // software
ElementRow(4384, 11), // version
ElementRow(1693, 1278), // contact
ElementRow(1989, 830), // endpoint
ElementRow(3001, 18), // Meta.id
ElementRow(2060, 6), // extension
ElementRow(4386, 894), // versionId
ElementRow(3132, 120), // lastUpdated
ElementRow(4053, 25), // source
ElementRow(3696, 233), // profile
ElementRow(3988, 518), // security
ElementRow(4172, 1279), // tag
ElementRow(3001, 0), // MolecularSequence.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4282, 1280), // type
ElementRow(1722, 1281), // coordinateSystem
ElementRow(3550, 508), // patient
ElementRow(4081, 1282), // specimen
ElementRow(1856, 683), // device
ElementRow(3581, 15), // performer
ElementRow(3738, 295), // quantity
ElementRow(3810, 1283), // referenceSeq
ElementRow(4371, 1284), // variant
ElementRow(3399, 11), // observedSeq
ElementRow(3735, 1285), // quality
ElementRow(3775, 741), // readCoverage
ElementRow(3864, 1286), // repository
ElementRow(3611, 1287), // pointer
ElementRow(4114, 1288), // structureVariant
ElementRow(3001, 18), // MolecularSequence.quality.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1289), // type
ElementRow(4087, 1290), // standardSequence
ElementRow(4089, 741), // start
ElementRow(1987, 741), // end
ElementRow(3949, 295), // score
ElementRow(3266, 1291), // method
ElementRow(4263, 87), // truthTP
ElementRow(3756, 87), // queryTP
ElementRow(4262, 87), // truthFN
ElementRow(3755, 87), // queryFP
ElementRow(2183, 87), // gtFP
ElementRow(3643, 87), // precision
ElementRow(3785, 87), // recall
ElementRow(2069, 87), // fScore
ElementRow(3927, 1292), // roc
ElementRow(3001, 18), // MolecularSequence.quality.roc.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3949, 1293), // score
ElementRow(3379, 1293), // numTP
ElementRow(3378, 1293), // numFP
ElementRow(3377, 1293), // numFN
ElementRow(3643, 1294), // precision
ElementRow(3997, 1294), // sensitivity
ElementRow(2068, 1294), // fMeasure
ElementRow(3001, 18), // MolecularSequence.referenceSeq.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1592, 1295), // chromosome
ElementRow(2155, 11), // genomeBuild
ElementRow(3475, 1296), // orientation
ElementRow(3811, 1297), // referenceSeqId
ElementRow(3812, 1298), // referenceSeqPointer
ElementRow(3813, 11), // referenceSeqString
ElementRow(4105, 1299), // strand
ElementRow(4421, 741), // windowStart
ElementRow(4420, 741), // windowEnd
ElementRow(3001, 18), // MolecularSequence.repository.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1300), // type
ElementRow(4329, 25), // url
ElementRow(3318, 11), // name
ElementRow(1795, 11), // datasetId
ElementRow(4375, 11), // variantsetId
ElementRow(3778, 11), // readsetId
ElementRow(3001, 18), // MolecularSequence.structureVariant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4374, 1301), // variantType
ElementRow(2024, 28), // exact
ElementRow(3142, 741), // length
ElementRow(3492, 1302), // outer
ElementRow(3059, 1303), // inner
ElementRow(3001, 18), // MolecularSequence.structureVariant.inner.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4089, 741), // start
ElementRow(1987, 741), // end
ElementRow(3001, 18), // MolecularSequence.structureVariant.outer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4089, 741), // start
ElementRow(1987, 741), // end
ElementRow(3001, 18), // MolecularSequence.variant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4089, 741), // start
ElementRow(1987, 741), // end
ElementRow(3398, 11), // observedAllele
ElementRow(3805, 11), // referenceAllele
ElementRow(1594, 11), // cigar
ElementRow(4372, 1304), // variantPointer
ElementRow(3001, 18), // Money.id
ElementRow(2060, 6), // extension
ElementRow(4360, 87), // value
ElementRow(1769, 1305), // currency
ElementRow(3001, 0), // NamingSystem.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3318, 201), // name
ElementRow(4096, 27), // status
ElementRow(3117, 1306), // kind
ElementRow(1796, 203), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(3902, 26), // responsible
ElementRow(4282, 1307), // type
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(4332, 26), // usage
ElementRow(4310, 1308), // uniqueId
ElementRow(3001, 18), // NamingSystem.uniqueId.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1309), // type
ElementRow(4360, 201), // value
ElementRow(3650, 23), // preferred
ElementRow(1638, 26), // comment
ElementRow(3586, 24), // period
ElementRow(3001, 18), // Narrative.id
ElementRow(2060, 6), // extension
ElementRow(4096, 1310), // status
ElementRow(1895, 1311), // div
ElementRow(3001, 0), // NutritionOrder.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(3066, 691), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(3065, 152), // instantiates
ElementRow(4096, 250), // status
ElementRow(3076, 693), // intent
ElementRow(3550, 96), // patient
ElementRow(1986, 97), // encounter
ElementRow(1803, 203), // dateTime
ElementRow(3464, 85), // orderer
ElementRow(1389, 1312), // allergyIntolerance
ElementRow(2111, 818), // foodPreferenceModifier
ElementRow(2029, 1313), // excludeFoodModifier
ElementRow(3455, 1314), // oralDiet
ElementRow(4151, 1315), // supplement
ElementRow(1992, 1316), // enteralFormula
ElementRow(3370, 102), // note
ElementRow(3001, 18), // NutritionOrder.enteralFormula.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1488, 1317), // baseFormulaType
ElementRow(1487, 26), // baseFormulaProductName
ElementRow(1356, 1318), // additiveType
ElementRow(1355, 26), // additiveProductName
ElementRow(1550, 51), // caloricDensity
ElementRow(3932, 1319), // routeofAdministration
ElementRow(1365, 1320), // administration
ElementRow(3234, 51), // maxVolumeToDeliver
ElementRow(1367, 11), // administrationInstruction
ElementRow(3001, 18), // NutritionOrder.enteralFormula.administration.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3946, 1321), // schedule
ElementRow(3738, 51), // quantity
ElementRow(3767, 1322), // rate
ElementRow(3001, 18), // NutritionOrder.oralDiet.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1323), // type
ElementRow(3946, 1324), // schedule
ElementRow(3390, 1325), // nutrient
ElementRow(4211, 1326), // texture
ElementRow(2104, 1327), // fluidConsistencyType
ElementRow(3068, 11), // instruction
ElementRow(3001, 18), // NutritionOrder.oralDiet.nutrient.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3288, 1328), // modifier
ElementRow(1399, 51), // amount
ElementRow(3001, 18), // NutritionOrder.oralDiet.texture.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3288, 1329), // modifier
ElementRow(2112, 1330), // foodType
ElementRow(3001, 18), // NutritionOrder.supplement.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1331), // type
ElementRow(3691, 26), // productName
ElementRow(3946, 1324), // schedule
ElementRow(3738, 51), // quantity
ElementRow(3068, 11), // instruction
ElementRow(3001, 0), // Observation.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1489, 1332), // basedOn
ElementRow(3525, 1333), // partOf
ElementRow(4096, 644), // status
ElementRow(1571, 1334), // category
ElementRow(1620, 1335), // code
ElementRow(4126, 713), // subject
ElementRow(2107, 435), // focus
ElementRow(1986, 70), // encounter
ElementRow(1944, 1336), // effective
ElementRow(3104, 120), // issued
ElementRow(3581, 1337), // performer
ElementRow(4360, 1338), // value
ElementRow(1790, 1339), // dataAbsentReason
ElementRow(3080, 1340), // interpretation
ElementRow(3370, 102), // note
ElementRow(1526, 1341), // bodySite
ElementRow(3266, 1342), // method
ElementRow(4081, 1343), // specimen
ElementRow(1856, 1344), // device
ElementRow(3809, 1345), // referenceRange
ElementRow(2190, 1346), // hasMember
ElementRow(1840, 1347), // derivedFrom
ElementRow(1655, 1348), // component
ElementRow(3001, 18), // Observation.component.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 1335), // code
ElementRow(4360, 1338), // value
ElementRow(1790, 1339), // dataAbsentReason
ElementRow(3080, 1340), // interpretation
ElementRow(3809, 1349), // referenceRange
ElementRow(3001, 18), // Observation.referenceRange.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3180, 51), // low
ElementRow(2201, 51), // high
ElementRow(4282, 1350), // type
ElementRow(1424, 1351), // appliesTo
ElementRow(1374, 1352), // age
ElementRow(4206, 26), // text
ElementRow(3001, 0), // ObservationDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(1571, 1353), // category
ElementRow(1620, 1335), // code
ElementRow(3004, 8), // identifier
ElementRow(3595, 1354), // permittedDataType
ElementRow(3312, 23), // multipleResultsAllowed
ElementRow(3266, 1342), // method
ElementRow(3651, 26), // preferredReportName
ElementRow(3737, 1355), // quantitativeDetails
ElementRow(3732, 1356), // qualifiedInterval
ElementRow(4348, 1357), // validCodedValueSet
ElementRow(3346, 1357), // normalCodedValueSet
ElementRow(1324, 1357), // abnormalCodedValueSet
ElementRow(1762, 1357), // criticalCodedValueSet
ElementRow(3001, 18), // ObservationDefinition.qualifiedInterval.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 1358), // category
ElementRow(3762, 1352), // range
ElementRow(1708, 1359), // context
ElementRow(1424, 1351), // appliesTo
ElementRow(2143, 1360), // gender
ElementRow(1374, 1352), // age
ElementRow(2159, 1352), // gestationalAge
ElementRow(1676, 26), // condition
ElementRow(3001, 18), // ObservationDefinition.quantitativeDetails.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1773, 1361), // customaryUnit
ElementRow(4312, 1361), // unit
ElementRow(1721, 184), // conversionFactor
ElementRow(1810, 173), // decimalPrecision
ElementRow(3001, 0), // OperationDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(4384, 11), // version
ElementRow(3318, 201), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(3117, 1362), // kind
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1370, 28), // affectsState
ElementRow(1620, 430), // code
ElementRow(1638, 35), // comment
ElementRow(1484, 1363), // base
ElementRow(3891, 1364), // resource
ElementRow(4170, 151), // system
ElementRow(4282, 151), // type
ElementRow(3062, 151), // instance
ElementRow(3061, 42), // inputProfile
ElementRow(3496, 42), // outputProfile
ElementRow(3512, 1365), // parameter
ElementRow(3498, 1366), // overload
ElementRow(3001, 18), // OperationDefinition.overload.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3513, 239), // parameterName
ElementRow(1638, 26), // comment
ElementRow(3001, 18), // OperationDefinition.parameter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 424), // name
ElementRow(4334, 1367), // use
ElementRow(3269, 1368), // min
ElementRow(3221, 58), // max
ElementRow(1903, 26), // documentation
ElementRow(4282, 1369), // type
ElementRow(4178, 1370), // targetProfile
ElementRow(3983, 1371), // searchType
ElementRow(1518, 1372), // binding
ElementRow(3816, 1373), // referencedFrom
ElementRow(3520, 1374), // part
ElementRow(3001, 18), // OperationDefinition.parameter.binding.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4109, 1375), // strength
ElementRow(4365, 1376), // valueSet
ElementRow(3001, 18), // OperationDefinition.parameter.referencedFrom.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4053, 58), // source
ElementRow(4054, 26), // sourceId
ElementRow(3001, 0), // OperationOutcome.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3103, 1377), // issue
ElementRow(3001, 18), // OperationOutcome.issue.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4019, 1378), // severity
ElementRow(1620, 1379), // code
ElementRow(1852, 1380), // details
ElementRow(1861, 11), // diagnostics
ElementRow(3168, 64), // location
ElementRow(2053, 64), // expression
ElementRow(3001, 0), // Organization.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 46), // active
ElementRow(4282, 1381), // type
ElementRow(3318, 11), // name
ElementRow(1383, 239), // alias
ElementRow(4191, 1382), // telecom
ElementRow(1357, 1383), // address
ElementRow(3525, 15), // partOf
ElementRow(1693, 1384), // contact
ElementRow(1989, 956), // endpoint
ElementRow(3001, 18), // Organization.contact.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3723, 1047), // purpose
ElementRow(3318, 1048), // name
ElementRow(4191, 277), // telecom
ElementRow(1357, 1049), // address
ElementRow(3001, 0), // OrganizationAffiliation.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 28), // active
ElementRow(3586, 13), // period
ElementRow(3474, 15), // organization
ElementRow(3535, 15), // participatingOrganization
ElementRow(3334, 276), // network
ElementRow(1620, 1385), // code
ElementRow(4076, 114), // specialty
ElementRow(3168, 947), // location
ElementRow(2197, 1386), // healthcareService
ElementRow(4191, 529), // telecom
ElementRow(1989, 956), // endpoint
ElementRow(3001, 18), // ParameterDefinition.id
ElementRow(2060, 6), // extension
ElementRow(3318, 89), // name
ElementRow(4334, 1387), // use
ElementRow(3269, 741), // min
ElementRow(3221, 11), // max
ElementRow(1903, 11), // documentation
ElementRow(4282, 637), // type
ElementRow(3696, 232), // profile
ElementRow(3001, 0), // Parameters.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(3512, 1388), // parameter
ElementRow(3001, 18), // Parameters.parameter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 201), // name
ElementRow(4360, 777), // value
ElementRow(3891, 195), // resource
ElementRow(3520, 1389), // part
ElementRow(3001, 0), // Patient.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 46), // active
ElementRow(3318, 1390), // name
ElementRow(4191, 529), // telecom
ElementRow(2143, 1391), // gender
ElementRow(1523, 167), // birthDate
ElementRow(1808, 1392), // deceased
ElementRow(1357, 1393), // address
ElementRow(3209, 1394), // maritalStatus
ElementRow(3310, 1395), // multipleBirth
ElementRow(3602, 189), // photo
ElementRow(1693, 1396), // contact
ElementRow(1640, 1397), // communication
ElementRow(2148, 1398), // generalPractitioner
ElementRow(3195, 15), // managingOrganization
ElementRow(3160, 1399), // link
ElementRow(3001, 18), // Patient.communication.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3124, 1400), // language
ElementRow(3650, 23), // preferred
ElementRow(3001, 18), // Patient.contact.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3841, 1401), // relationship
ElementRow(3318, 1048), // name
ElementRow(4191, 277), // telecom
ElementRow(1357, 1049), // address
ElementRow(2143, 1360), // gender
ElementRow(3474, 294), // organization
ElementRow(3586, 24), // period
ElementRow(3001, 18), // Patient.link.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3481, 1402), // other
ElementRow(4282, 1403), // type
ElementRow(3001, 0), // PaymentNotice.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 313), // status
ElementRow(3868, 473), // request
ElementRow(3898, 473), // response
ElementRow(1757, 203), // created
ElementRow(3712, 370), // provider
ElementRow(3568, 1404), // payment
ElementRow(3570, 36), // paymentDate
ElementRow(3563, 370), // payee
ElementRow(3790, 369), // recipient
ElementRow(1399, 403), // amount
ElementRow(3573, 1405), // paymentStatus
ElementRow(3001, 0), // PaymentReconciliation.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 313), // status
ElementRow(3586, 13), // period
ElementRow(1757, 203), // created
ElementRow(3572, 15), // paymentIssuer
ElementRow(3868, 1406), // request
ElementRow(3880, 370), // requestor
ElementRow(3487, 834), // outcome
ElementRow(1889, 26), // disposition
ElementRow(3570, 1407), // paymentDate
ElementRow(3569, 403), // paymentAmount
ElementRow(3571, 343), // paymentIdentifier
ElementRow(1849, 1408), // detail
ElementRow(2118, 379), // formCode
ElementRow(3683, 1409), // processNote
ElementRow(3001, 18), // PaymentReconciliation.detail.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 343), // identifier
ElementRow(3646, 343), // predecessor
ElementRow(4282, 1410), // type
ElementRow(3868, 473), // request
ElementRow(4131, 370), // submitter
ElementRow(3898, 473), // response
ElementRow(1796, 36), // date
ElementRow(3902, 1411), // responsible
ElementRow(3563, 370), // payee
ElementRow(1399, 297), // amount
ElementRow(3001, 18), // PaymentReconciliation.processNote.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 400), // type
ElementRow(4206, 26), // text
ElementRow(3001, 18), // Period.id
ElementRow(2060, 6), // extension
ElementRow(4089, 30), // start
ElementRow(1987, 30), // end
ElementRow(3001, 0), // Person.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(3318, 1390), // name
ElementRow(4191, 529), // telecom
ElementRow(2143, 1391), // gender
ElementRow(1523, 167), // birthDate
ElementRow(1357, 1412), // address
ElementRow(3602, 380), // photo
ElementRow(3195, 15), // managingOrganization
ElementRow(1339, 46), // active
ElementRow(3160, 1413), // link
ElementRow(3001, 18), // Person.link.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4173, 1414), // target
ElementRow(1448, 1415), // assurance
ElementRow(3001, 0), // PlanDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4140, 26), // subtitle
ElementRow(4282, 1416), // type
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(4126, 29), // subject
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(4332, 26), // usage
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(3152, 40), // library
ElementRow(2164, 1417), // goal
ElementRow(1337, 1418), // action
ElementRow(3001, 18), // PlanDefinition.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3652, 26), // prefix
ElementRow(4235, 26), // title
ElementRow(1845, 26), // description
ElementRow(4209, 26), // textEquivalent
ElementRow(3673, 45), // priority
ElementRow(1620, 282), // code
ElementRow(3780, 282), // reason
ElementRow(1903, 39), // documentation
ElementRow(2165, 1419), // goalId
ElementRow(4126, 29), // subject
ElementRow(4259, 1420), // trigger
ElementRow(1676, 1421), // condition
ElementRow(3060, 946), // input
ElementRow(3494, 946), // output
ElementRow(3834, 1422), // relatedAction
ElementRow(4233, 1423), // timing
ElementRow(3527, 1424), // participant
ElementRow(4282, 1425), // type
ElementRow(2179, 1426), // groupingBehavior
ElementRow(3993, 1427), // selectionBehavior
ElementRow(3882, 1428), // requiredBehavior
ElementRow(3642, 1429), // precheckBehavior
ElementRow(1563, 1430), // cardinalityBehavior
ElementRow(1819, 1431), // definition
ElementRow(4248, 56), // transform
ElementRow(1936, 1432), // dynamicValue
ElementRow(1337, 1433), // action
ElementRow(3001, 18), // PlanDefinition.action.condition.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3117, 1434), // kind
ElementRow(2053, 1098), // expression
ElementRow(3001, 18), // PlanDefinition.action.dynamicValue.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3543, 26), // path
ElementRow(2053, 1098), // expression
ElementRow(3001, 18), // PlanDefinition.action.participant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 60), // type
ElementRow(3928, 61), // role
ElementRow(3001, 18), // PlanDefinition.action.relatedAction.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1338, 980), // actionId
ElementRow(3841, 1435), // relationship
ElementRow(3410, 1436), // offset
ElementRow(3001, 18), // PlanDefinition.goal.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 1437), // category
ElementRow(1845, 1438), // description
ElementRow(3673, 1439), // priority
ElementRow(4089, 1440), // start
ElementRow(1358, 1196), // addresses
ElementRow(1903, 39), // documentation
ElementRow(4173, 1441), // target
ElementRow(3001, 18), // PlanDefinition.goal.target.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3244, 1442), // measure
ElementRow(1849, 1443), // detail
ElementRow(1926, 806), // due
ElementRow(3001, 18), // Population.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1374, 1444), // age
ElementRow(2143, 405), // gender
ElementRow(3761, 405), // race
ElementRow(3607, 405), // physiologicalCondition
ElementRow(3001, 0), // Practitioner.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 28), // active
ElementRow(3318, 1390), // name
ElementRow(4191, 529), // telecom
ElementRow(1357, 1393), // address
ElementRow(2143, 1391), // gender
ElementRow(1523, 167), // birthDate
ElementRow(3602, 189), // photo
ElementRow(3731, 1445), // qualification
ElementRow(1640, 952), // communication
ElementRow(3001, 18), // Practitioner.qualification.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(1620, 1446), // code
ElementRow(3586, 24), // period
ElementRow(3105, 294), // issuer
ElementRow(3001, 0), // PractitionerRole.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 28), // active
ElementRow(3586, 13), // period
ElementRow(3634, 1447), // practitioner
ElementRow(3474, 15), // organization
ElementRow(1620, 1448), // code
ElementRow(4076, 114), // specialty
ElementRow(3168, 947), // location
ElementRow(2197, 1386), // healthcareService
ElementRow(4191, 529), // telecom
ElementRow(1477, 1449), // availableTime
ElementRow(3361, 1450), // notAvailable
ElementRow(1473, 26), // availabilityExceptions
ElementRow(1989, 956), // endpoint
ElementRow(3001, 18), // PractitionerRole.availableTime.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1806, 957), // daysOfWeek
ElementRow(1386, 23), // allDay
ElementRow(1476, 958), // availableStartTime
ElementRow(1475, 958), // availableEndTime
ElementRow(3001, 18), // PractitionerRole.notAvailable.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 58), // description
ElementRow(1934, 24), // during
ElementRow(3001, 0), // Procedure.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3066, 434), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(1489, 1451), // basedOn
ElementRow(3525, 1452), // partOf
ElementRow(4096, 437), // status
ElementRow(4099, 1453), // statusReason
ElementRow(1571, 1454), // category
ElementRow(1620, 43), // code
ElementRow(4126, 253), // subject
ElementRow(1986, 70), // encounter
ElementRow(3580, 1455), // performed
ElementRow(3795, 101), // recorder
ElementRow(1441, 101), // asserter
ElementRow(3581, 1456), // performer
ElementRow(3168, 72), // location
ElementRow(3781, 970), // reasonCode
ElementRow(3783, 1457), // reasonReference
ElementRow(1526, 296), // bodySite
ElementRow(3487, 1458), // outcome
ElementRow(3860, 1459), // report
ElementRow(1653, 1196), // complication
ElementRow(1654, 275), // complicationDetail
ElementRow(2109, 1460), // followUp
ElementRow(3370, 102), // note
ElementRow(2106, 1461), // focalDevice
ElementRow(4339, 1462), // usedReference
ElementRow(4338, 1463), // usedCode
ElementRow(3001, 18), // Procedure.focalDevice.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1337, 1464), // action
ElementRow(3198, 1465), // manipulated
ElementRow(3001, 18), // Procedure.performer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2135, 1195), // function
ElementRow(1341, 1466), // actor
ElementRow(3425, 294), // onBehalfOf
ElementRow(3001, 18), // ProdCharacteristic.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2198, 295), // height
ElementRow(4419, 295), // width
ElementRow(1836, 295), // depth
ElementRow(4409, 295), // weight
ElementRow(3342, 295), // nominalVolume
ElementRow(2065, 295), // externalDiameter
ElementRow(4021, 11), // shape
ElementRow(1636, 64), // color
ElementRow(3026, 64), // imprint
ElementRow(3014, 1068), // image
ElementRow(3950, 405), // scoring
ElementRow(3001, 18), // ProductShelfLife.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(4282, 1086), // type
ElementRow(3586, 1246), // period
ElementRow(4073, 662), // specialPrecautionsForStorage
ElementRow(3001, 0), // Provenance.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4173, 725), // target
ElementRow(3401, 1467), // occurred
ElementRow(3792, 142), // recorded
ElementRow(3613, 152), // policy
ElementRow(3168, 48), // location
ElementRow(3780, 155), // reason
ElementRow(1340, 1468), // activity
ElementRow(1378, 1469), // agent
ElementRow(1996, 1470), // entity
ElementRow(4027, 1471), // signature
ElementRow(3001, 18), // Provenance.agent.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1472), // type
ElementRow(3928, 149), // role
ElementRow(4417, 1473), // who
ElementRow(3425, 1474), // onBehalfOf
ElementRow(3001, 18), // Provenance.entity.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3928, 1475), // role
ElementRow(4410, 527), // what
ElementRow(1378, 1476), // agent
ElementRow(3001, 18), // Quantity.id
ElementRow(2060, 6), // extension
ElementRow(4360, 87), // value
ElementRow(1644, 88), // comparator
ElementRow(4312, 11), // unit
ElementRow(4170, 25), // system
ElementRow(1620, 89), // code
ElementRow(3001, 0), // Questionnaire.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(1840, 1477), // derivedFrom
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(4130, 1364), // subjectType
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(1620, 1478), // code
ElementRow(3106, 1479), // item
ElementRow(3001, 18), // Questionnaire.item.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3161, 58), // linkId
ElementRow(1819, 480), // definition
ElementRow(1620, 1480), // code
ElementRow(3652, 26), // prefix
ElementRow(4206, 26), // text
ElementRow(4282, 1481), // type
ElementRow(1983, 1482), // enableWhen
ElementRow(1982, 1483), // enableBehavior
ElementRow(3881, 23), // required
ElementRow(3855, 23), // repeats
ElementRow(3777, 23), // readOnly
ElementRow(3230, 173), // maxLength
ElementRow(1410, 1484), // answerValueSet
ElementRow(1407, 1485), // answerOption
ElementRow(3054, 1486), // initial
ElementRow(3106, 1487), // item
ElementRow(3001, 18), // Questionnaire.item.answerOption.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4360, 1488), // value
ElementRow(3056, 23), // initialSelected
ElementRow(3001, 18), // Questionnaire.item.enableWhen.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3757, 58), // question
ElementRow(3449, 1489), // operator
ElementRow(1406, 1490), // answer
ElementRow(3001, 18), // Questionnaire.item.initial.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4360, 1491), // value
ElementRow(3001, 0), // QuestionnaireResponse.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(1489, 1451), // basedOn
ElementRow(3525, 1492), // partOf
ElementRow(3758, 1493), // questionnaire
ElementRow(4096, 1494), // status
ElementRow(4126, 157), // subject
ElementRow(1986, 70), // encounter
ElementRow(1462, 30), // authored
ElementRow(1459, 1495), // author
ElementRow(4053, 76), // source
ElementRow(3106, 1496), // item
ElementRow(3001, 18), // QuestionnaireResponse.item.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3161, 58), // linkId
ElementRow(1819, 480), // definition
ElementRow(4206, 26), // text
ElementRow(1406, 1497), // answer
ElementRow(3106, 1498), // item
ElementRow(3001, 18), // QuestionnaireResponse.item.answer.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4360, 1499), // value
ElementRow(3106, 1498), // item
ElementRow(3001, 18), // Range.id
ElementRow(2060, 6), // extension
ElementRow(3180, 749), // low
ElementRow(2201, 749), // high
ElementRow(3001, 18), // Ratio.id
ElementRow(2060, 6), // extension
ElementRow(3388, 295), // numerator
ElementRow(1829, 295), // denominator
ElementRow(3001, 18), // Reference.id
ElementRow(2060, 6), // extension
ElementRow(3803, 11), // reference
ElementRow(4282, 1500), // type
ElementRow(3004, 65), // identifier
ElementRow(1888, 11), // display
ElementRow(3001, 18), // RelatedArtifact.id
ElementRow(2060, 6), // extension
ElementRow(4282, 1501), // type
ElementRow(3123, 11), // label
ElementRow(1888, 11), // display
ElementRow(1595, 32), // citation
ElementRow(4329, 136), // url
ElementRow(1899, 948), // document
ElementRow(3891, 1502), // resource
ElementRow(3001, 0), // RelatedPerson.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 46), // active
ElementRow(3550, 96), // patient
ElementRow(3841, 1503), // relationship
ElementRow(3318, 1390), // name
ElementRow(4191, 529), // telecom
ElementRow(2143, 1391), // gender
ElementRow(1523, 167), // birthDate
ElementRow(1357, 1393), // address
ElementRow(3602, 189), // photo
ElementRow(3586, 24), // period
ElementRow(1640, 1504), // communication
ElementRow(3001, 18), // RelatedPerson.communication.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3124, 1400), // language
ElementRow(3650, 23), // preferred
ElementRow(3001, 0), // RequestGroup.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3066, 1198), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(1489, 119), // basedOn
ElementRow(3859, 119), // replaces
ElementRow(2174, 65), // groupIdentifier
ElementRow(4096, 250), // status
ElementRow(3076, 693), // intent
ElementRow(3673, 440), // priority
ElementRow(1620, 405), // code
ElementRow(4126, 450), // subject
ElementRow(1986, 97), // encounter
ElementRow(1463, 99), // authoredOn
ElementRow(1459, 1505), // author
ElementRow(3781, 282), // reasonCode
ElementRow(3783, 265), // reasonReference
ElementRow(3370, 102), // note
ElementRow(1337, 1506), // action
ElementRow(3001, 18), // RequestGroup.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3652, 26), // prefix
ElementRow(4235, 26), // title
ElementRow(1845, 11), // description
ElementRow(4209, 11), // textEquivalent
ElementRow(3673, 45), // priority
ElementRow(1620, 282), // code
ElementRow(1903, 39), // documentation
ElementRow(1676, 1507), // condition
ElementRow(3834, 1508), // relatedAction
ElementRow(4233, 1423), // timing
ElementRow(3527, 1509), // participant
ElementRow(4282, 1425), // type
ElementRow(2179, 1426), // groupingBehavior
ElementRow(3993, 1427), // selectionBehavior
ElementRow(3882, 1428), // requiredBehavior
ElementRow(3642, 1429), // precheckBehavior
ElementRow(1563, 1430), // cardinalityBehavior
ElementRow(3891, 473), // resource
ElementRow(1337, 1510), // action
ElementRow(3001, 18), // RequestGroup.action.condition.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3117, 1434), // kind
ElementRow(2053, 1098), // expression
ElementRow(3001, 18), // RequestGroup.action.relatedAction.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1338, 980), // actionId
ElementRow(3841, 1435), // relationship
ElementRow(3410, 1436), // offset
ElementRow(3001, 0), // ResearchDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4025, 26), // shortTitle
ElementRow(4140, 26), // subtitle
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(4126, 29), // subject
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(1638, 239), // comment
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(4332, 26), // usage
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(3152, 40), // library
ElementRow(3618, 1511), // population
ElementRow(2045, 1512), // exposure
ElementRow(2047, 1512), // exposureAlternative
ElementRow(3487, 1512), // outcome
ElementRow(3001, 0), // ResearchElementDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4025, 11), // shortTitle
ElementRow(4140, 26), // subtitle
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(4126, 29), // subject
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(1638, 239), // comment
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(4332, 26), // usage
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(3152, 40), // library
ElementRow(4282, 1513), // type
ElementRow(4370, 1514), // variableType
ElementRow(1585, 1515), // characteristic
ElementRow(3001, 18), // ResearchElementDefinition.characteristic.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1819, 1516), // definition
ElementRow(4333, 847), // usageContext
ElementRow(2028, 23), // exclude
ElementRow(4313, 766), // unitOfMeasure
ElementRow(4117, 26), // studyEffectiveDescription
ElementRow(4116, 848), // studyEffective
ElementRow(4119, 806), // studyEffectiveTimeFromStart
ElementRow(4118, 849), // studyEffectiveGroupMeasure
ElementRow(3529, 26), // participantEffectiveDescription
ElementRow(3528, 848), // participantEffective
ElementRow(3531, 806), // participantEffectiveTimeFromStart
ElementRow(3530, 849), // participantEffectiveGroupMeasure
ElementRow(3001, 0), // ResearchStudy.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4235, 11), // title
ElementRow(3708, 1517), // protocol
ElementRow(3525, 81), // partOf
ElementRow(4096, 1518), // status
ElementRow(3665, 1519), // primaryPurposeType
ElementRow(3599, 1520), // phase
ElementRow(1571, 662), // category
ElementRow(2107, 662), // focus
ElementRow(1676, 700), // condition
ElementRow(1693, 31), // contact
ElementRow(3835, 39), // relatedArtifact
ElementRow(3116, 662), // keyword
ElementRow(3168, 34), // location
ElementRow(1845, 35), // description
ElementRow(1991, 1521), // enrollment
ElementRow(3586, 13), // period
ElementRow(4085, 15), // sponsor
ElementRow(3668, 85), // principalInvestigator
ElementRow(4031, 947), // site
ElementRow(3784, 1522), // reasonStopped
ElementRow(3370, 102), // note
ElementRow(1435, 1523), // arm
ElementRow(3392, 1524), // objective
ElementRow(3001, 18), // ResearchStudy.arm.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 58), // name
ElementRow(4282, 171), // type
ElementRow(1845, 26), // description
ElementRow(3001, 18), // ResearchStudy.objective.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 26), // name
ElementRow(4282, 1525), // type
ElementRow(3001, 0), // ResearchSubject.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 1526), // status
ElementRow(3586, 13), // period
ElementRow(4115, 1527), // study
ElementRow(3044, 96), // individual
ElementRow(1445, 26), // assignedArm
ElementRow(1344, 26), // actualArm
ElementRow(1688, 1528), // consent
ElementRow(3001, 0), // Resource.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(3001, 0), // RiskAssessment.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1489, 473), // basedOn
ElementRow(3516, 473), // parent
ElementRow(4096, 1529), // status
ElementRow(3266, 405), // method
ElementRow(1620, 405), // code
ElementRow(4126, 253), // subject
ElementRow(1986, 70), // encounter
ElementRow(3402, 406), // occurrence
ElementRow(1676, 1530), // condition
ElementRow(3581, 647), // performer
ElementRow(3781, 282), // reasonCode
ElementRow(3783, 265), // reasonReference
ElementRow(1490, 119), // basis
ElementRow(3648, 1531), // prediction
ElementRow(3276, 26), // mitigation
ElementRow(3370, 102), // note
ElementRow(3001, 18), // RiskAssessment.prediction.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3487, 171), // outcome
ElementRow(3675, 1532), // probability
ElementRow(3734, 1533), // qualitativeRisk
ElementRow(3844, 184), // relativeRisk
ElementRow(4411, 1534), // when
ElementRow(3771, 26), // rationale
ElementRow(3001, 0), // RiskEvidenceSynthesis.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 32), // description
ElementRow(3370, 102), // note
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(1726, 35), // copyright
ElementRow(1430, 36), // approvalDate
ElementRow(3131, 36), // lastReviewDate
ElementRow(1946, 13), // effectivePeriod
ElementRow(4240, 37), // topic
ElementRow(1459, 38), // author
ElementRow(1939, 38), // editor
ElementRow(3917, 38), // reviewer
ElementRow(1988, 38), // endorser
ElementRow(3835, 39), // relatedArtifact
ElementRow(4169, 753), // synthesisType
ElementRow(4120, 754), // studyType
ElementRow(3618, 755), // population
ElementRow(2045, 1535), // exposure
ElementRow(3487, 755), // outcome
ElementRow(3943, 1536), // sampleSize
ElementRow(3923, 1537), // riskEstimate
ElementRow(1578, 1538), // certainty
ElementRow(3001, 18), // RiskEvidenceSynthesis.certainty.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3769, 760), // rating
ElementRow(3370, 102), // note
ElementRow(1579, 1539), // certaintySubcomponent
ElementRow(3001, 18), // RiskEvidenceSynthesis.certainty.certaintySubcomponent.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 762), // type
ElementRow(3769, 763), // rating
ElementRow(3370, 102), // note
ElementRow(3001, 18), // RiskEvidenceSynthesis.riskEstimate.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(4282, 1540), // type
ElementRow(4360, 184), // value
ElementRow(4313, 766), // unitOfMeasure
ElementRow(1830, 173), // denominatorCount
ElementRow(3389, 173), // numeratorCount
ElementRow(3644, 1541), // precisionEstimate
ElementRow(3001, 18), // RiskEvidenceSynthesis.riskEstimate.precisionEstimate.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 768), // type
ElementRow(3146, 184), // level
ElementRow(2130, 184), // from
ElementRow(4236, 184), // to
ElementRow(3001, 18), // RiskEvidenceSynthesis.sampleSize.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(3385, 173), // numberOfStudies
ElementRow(3382, 173), // numberOfParticipants
ElementRow(3001, 18), // SampledData.id
ElementRow(2060, 6), // extension
ElementRow(3478, 1542), // origin
ElementRow(3586, 1543), // period
ElementRow(2072, 87), // factor
ElementRow(3184, 87), // lowerLimit
ElementRow(4326, 87), // upperLimit
ElementRow(1870, 342), // dimensions
ElementRow(1778, 26), // data
ElementRow(3001, 0), // Schedule.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1339, 46), // active
ElementRow(4009, 112), // serviceCategory
ElementRow(4013, 113), // serviceType
ElementRow(4076, 114), // specialty
ElementRow(1341, 1544), // actor
ElementRow(3610, 13), // planningHorizon
ElementRow(1638, 26), // comment
ElementRow(3001, 0), // SearchParameter.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 200), // url
ElementRow(4384, 11), // version
ElementRow(3318, 201), // name
ElementRow(1840, 244), // derivedFrom
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 109), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1620, 430), // code
ElementRow(1484, 1545), // base
ElementRow(4282, 1546), // type
ElementRow(2053, 26), // expression
ElementRow(4433, 26), // xpath
ElementRow(4435, 1547), // xpathUsage
ElementRow(4173, 1548), // target
ElementRow(3311, 23), // multipleOr
ElementRow(3309, 23), // multipleAnd
ElementRow(1644, 1549), // comparator
ElementRow(3288, 1550), // modifier
ElementRow(1581, 239), // chain
ElementRow(1655, 1551), // component
ElementRow(3001, 18), // SearchParameter.component.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1819, 1552), // definition
ElementRow(2053, 58), // expression
ElementRow(3001, 0), // ServiceRequest.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(3066, 691), // instantiatesCanonical
ElementRow(3067, 248), // instantiatesUri
ElementRow(1489, 1553), // basedOn
ElementRow(3859, 703), // replaces
ElementRow(3885, 65), // requisition
ElementRow(4096, 250), // status
ElementRow(3076, 693), // intent
ElementRow(1571, 1554), // category
ElementRow(3673, 440), // priority
ElementRow(1897, 46), // doNotPerform
ElementRow(1620, 43), // code
ElementRow(3458, 1555), // orderDetail
ElementRow(3738, 1556), // quantity
ElementRow(4126, 696), // subject
ElementRow(1986, 70), // encounter
ElementRow(3402, 292), // occurrence
ElementRow(1437, 743), // asNeeded
ElementRow(1463, 30), // authoredOn
ElementRow(3877, 452), // requester
ElementRow(3584, 698), // performerType
ElementRow(3581, 1557), // performer
ElementRow(3169, 1558), // locationCode
ElementRow(3171, 947), // locationReference
ElementRow(3781, 970), // reasonCode
ElementRow(3783, 446), // reasonReference
ElementRow(3069, 701), // insurance
ElementRow(4159, 119), // supportingInfo
ElementRow(4081, 977), // specimen
ElementRow(1526, 296), // bodySite
ElementRow(3370, 102), // note
ElementRow(3557, 11), // patientInstruction
ElementRow(3846, 546), // relevantHistory
ElementRow(3001, 18), // Signature.id
ElementRow(2060, 6), // extension
ElementRow(4282, 1559), // type
ElementRow(4411, 142), // when
ElementRow(4417, 1473), // who
ElementRow(3425, 1560), // onBehalfOf
ElementRow(4175, 1561), // targetFormat
ElementRow(4026, 1561), // sigFormat
ElementRow(1778, 135), // data
ElementRow(3001, 0), // Slot.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4009, 112), // serviceCategory
ElementRow(4013, 113), // serviceType
ElementRow(4076, 114), // specialty
ElementRow(1429, 115), // appointmentType
ElementRow(3946, 1562), // schedule
ElementRow(4096, 1563), // status
ElementRow(4089, 142), // start
ElementRow(1987, 142), // end
ElementRow(3497, 23), // overbooked
ElementRow(1638, 26), // comment
ElementRow(3001, 0), // Specimen.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1333, 65), // accessionIdentifier
ElementRow(4096, 1564), // status
ElementRow(4282, 1565), // type
ElementRow(4126, 1566), // subject
ElementRow(3787, 30), // receivedTime
ElementRow(3516, 715), // parent
ElementRow(3868, 123), // request
ElementRow(1634, 1567), // collection
ElementRow(3684, 1568), // processing
ElementRow(1700, 1569), // container
ElementRow(1676, 1570), // condition
ElementRow(3370, 102), // note
ElementRow(3001, 18), // Specimen.collection.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1635, 85), // collector
ElementRow(1633, 406), // collected
ElementRow(1928, 1260), // duration
ElementRow(3738, 51), // quantity
ElementRow(3266, 1571), // method
ElementRow(1526, 1341), // bodySite
ElementRow(2080, 1572), // fastingStatus
ElementRow(3001, 18), // Specimen.container.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(1845, 26), // description
ElementRow(4282, 1573), // type
ElementRow(1561, 51), // capacity
ElementRow(4082, 51), // specimenQuantity
ElementRow(1354, 1574), // additive
ElementRow(3001, 18), // Specimen.processing.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 26), // description
ElementRow(3678, 1575), // procedure
ElementRow(1354, 1576), // additive
ElementRow(4226, 181), // time
ElementRow(3001, 0), // SpecimenDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(4296, 1565), // typeCollected
ElementRow(3558, 1577), // patientPreparation
ElementRow(4227, 11), // timeAspect
ElementRow(1634, 1578), // collection
ElementRow(4299, 1579), // typeTested
ElementRow(3001, 18), // SpecimenDefinition.typeTested.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3097, 23), // isDerived
ElementRow(4282, 1580), // type
ElementRow(3649, 1581), // preference
ElementRow(1700, 1582), // container
ElementRow(3883, 26), // requirement
ElementRow(3913, 806), // retentionTime
ElementRow(3830, 1583), // rejectionCriterion
ElementRow(2189, 1584), // handling
ElementRow(3001, 18), // SpecimenDefinition.typeTested.container.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3217, 1585), // material
ElementRow(4282, 1573), // type
ElementRow(1557, 1586), // cap
ElementRow(1845, 26), // description
ElementRow(1561, 51), // capacity
ElementRow(3273, 1587), // minimumVolume
ElementRow(1354, 1588), // additive
ElementRow(3654, 26), // preparation
ElementRow(3001, 18), // SpecimenDefinition.typeTested.container.additive.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1354, 1589), // additive
ElementRow(3001, 18), // SpecimenDefinition.typeTested.handling.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4194, 1590), // temperatureQualifier
ElementRow(4195, 1352), // temperatureRange
ElementRow(3229, 806), // maxDuration
ElementRow(3068, 26), // instruction
ElementRow(3001, 0), // StructureDefinition.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 200), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 201), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1726, 35), // copyright
ElementRow(3116, 1591), // keyword
ElementRow(2085, 1592), // fhirVersion
ElementRow(3208, 1593), // mapping
ElementRow(3117, 1594), // kind
ElementRow(1329, 151), // abstract
ElementRow(1708, 1595), // context
ElementRow(1710, 64), // contextInvariant
ElementRow(4282, 792), // type
ElementRow(1486, 232), // baseDefinition
ElementRow(1837, 1596), // derivation
ElementRow(4045, 1597), // snapshot
ElementRow(1866, 1598), // differential
ElementRow(3001, 18), // StructureDefinition.context.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1599), // type
ElementRow(2053, 201), // expression
ElementRow(3001, 18), // StructureDefinition.differential.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1970, 1600), // element
ElementRow(3001, 18), // StructureDefinition.mapping.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3005, 980), // identity
ElementRow(4328, 480), // uri
ElementRow(3318, 26), // name
ElementRow(1638, 26), // comment
ElementRow(3001, 18), // StructureDefinition.snapshot.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1970, 1601), // element
ElementRow(3001, 0), // StructureMap.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 200), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 201), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1726, 35), // copyright
ElementRow(4113, 1602), // structure
ElementRow(3024, 1603), // import
ElementRow(2171, 1604), // group
ElementRow(3001, 18), // StructureMap.group.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 786), // name
ElementRow(2058, 894), // extends
ElementRow(4297, 1605), // typeMode
ElementRow(1903, 11), // documentation
ElementRow(3060, 1606), // input
ElementRow(3936, 1607), // rule
ElementRow(3001, 18), // StructureMap.group.input.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 786), // name
ElementRow(4282, 11), // type
ElementRow(3280, 1608), // mode
ElementRow(1903, 26), // documentation
ElementRow(3001, 18), // StructureMap.group.rule.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 786), // name
ElementRow(4053, 1609), // source
ElementRow(4173, 1610), // target
ElementRow(3936, 1611), // rule
ElementRow(1832, 1612), // dependent
ElementRow(1903, 26), // documentation
ElementRow(3001, 18), // StructureMap.group.rule.dependent.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 786), // name
ElementRow(4369, 1613), // variable
ElementRow(3001, 18), // StructureMap.group.rule.source.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1708, 786), // context
ElementRow(3269, 741), // min
ElementRow(3221, 11), // max
ElementRow(4282, 11), // type
ElementRow(1816, 777), // defaultValue
ElementRow(1970, 11), // element
ElementRow(3163, 1614), // listMode
ElementRow(4369, 894), // variable
ElementRow(1676, 11), // condition
ElementRow(1588, 11), // check
ElementRow(3174, 11), // logMessage
ElementRow(3001, 18), // StructureMap.group.rule.target.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1708, 894), // context
ElementRow(1713, 1615), // contextType
ElementRow(1970, 11), // element
ElementRow(4369, 894), // variable
ElementRow(3163, 1616), // listMode
ElementRow(3164, 894), // listRuleId
ElementRow(4248, 1617), // transform
ElementRow(3512, 1618), // parameter
ElementRow(3001, 18), // StructureMap.group.rule.target.parameter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4360, 1619), // value
ElementRow(3001, 18), // StructureMap.structure.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4329, 216), // url
ElementRow(3280, 1620), // mode
ElementRow(1383, 11), // alias
ElementRow(1903, 26), // documentation
ElementRow(3001, 0), // Subscription.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4096, 1621), // status
ElementRow(1693, 529), // contact
ElementRow(1987, 120), // end
ElementRow(3780, 201), // reason
ElementRow(1760, 201), // criteria
ElementRow(2009, 11), // error
ElementRow(1584, 1622), // channel
ElementRow(3001, 18), // Subscription.channel.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1623), // type
ElementRow(1989, 136), // endpoint
ElementRow(3565, 133), // payload
ElementRow(2194, 64), // header
ElementRow(3001, 0), // Substance.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 1624), // status
ElementRow(1571, 1625), // category
ElementRow(1620, 1626), // code
ElementRow(1845, 11), // description
ElementRow(3062, 1627), // instance
ElementRow(3053, 1628), // ingredient
ElementRow(3001, 18), // Substance.ingredient.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3738, 748), // quantity
ElementRow(4136, 1629), // substance
ElementRow(3001, 18), // Substance.instance.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(2043, 30), // expiry
ElementRow(3738, 749), // quantity
ElementRow(3001, 18), // SubstanceAmount.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1399, 1630), // amount
ElementRow(1402, 405), // amountType
ElementRow(1401, 11), // amountText
ElementRow(3809, 1631), // referenceRange
ElementRow(3001, 18), // SubstanceAmount.referenceRange.id
ElementRow(2060, 6), // extension
ElementRow(3183, 295), // lowLimit
ElementRow(2202, 295), // highLimit
ElementRow(3001, 0), // SubstanceNucleicAcid.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4002, 405), // sequenceType
ElementRow(3386, 741), // numberOfSubunits
ElementRow(1433, 11), // areaOfHybridisation
ElementRow(3416, 405), // oligoNucleotideType
ElementRow(4142, 1632), // subunit
ElementRow(3001, 18), // SubstanceNucleicAcid.subunit.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4142, 741), // subunit
ElementRow(4000, 11), // sequence
ElementRow(3142, 741), // length
ElementRow(4001, 948), // sequenceAttachment
ElementRow(2098, 405), // fivePrime
ElementRow(4214, 405), // threePrime
ElementRow(3162, 1633), // linkage
ElementRow(4146, 1634), // sugar
ElementRow(3001, 18), // SubstanceNucleicAcid.subunit.linkage.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1687, 11), // connectivity
ElementRow(3004, 65), // identifier
ElementRow(3318, 11), // name
ElementRow(3887, 11), // residueSite
ElementRow(3001, 18), // SubstanceNucleicAcid.subunit.sugar.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(3318, 11), // name
ElementRow(3887, 11), // residueSite
ElementRow(3001, 0), // SubstancePolymer.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(1599, 405), // class
ElementRow(2158, 405), // geometry
ElementRow(1724, 662), // copolymerConnectivity
ElementRow(3286, 64), // modification
ElementRow(3298, 1635), // monomerSet
ElementRow(3852, 1636), // repeat
ElementRow(3001, 18), // SubstancePolymer.monomerSet.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3770, 405), // ratioType
ElementRow(4093, 1637), // startingMaterial
ElementRow(3001, 18), // SubstancePolymer.monomerSet.startingMaterial.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3217, 405), // material
ElementRow(4282, 405), // type
ElementRow(3096, 28), // isDefining
ElementRow(1399, 1638), // amount
ElementRow(3001, 18), // SubstancePolymer.repeat.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3387, 741), // numberOfUnits
ElementRow(1478, 11), // averageMolecularFormula
ElementRow(3854, 405), // repeatUnitAmountType
ElementRow(3853, 1639), // repeatUnit
ElementRow(3001, 18), // SubstancePolymer.repeat.repeatUnit.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3476, 405), // orientationOfPolymerisation
ElementRow(3853, 11), // repeatUnit
ElementRow(1399, 1638), // amount
ElementRow(1824, 1640), // degreeOfPolymerisation
ElementRow(4112, 1641), // structuralRepresentation
ElementRow(3001, 18), // SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1823, 405), // degree
ElementRow(1399, 1638), // amount
ElementRow(3001, 18), // SubstancePolymer.repeat.repeatUnit.structuralRepresentation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 405), // type
ElementRow(3866, 11), // representation
ElementRow(1452, 948), // attachment
ElementRow(3001, 0), // SubstanceProtein.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4002, 405), // sequenceType
ElementRow(3386, 741), // numberOfSubunits
ElementRow(1894, 64), // disulfideLinkage
ElementRow(4142, 1642), // subunit
ElementRow(3001, 18), // SubstanceProtein.subunit.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4142, 741), // subunit
ElementRow(4000, 11), // sequence
ElementRow(3142, 741), // length
ElementRow(4001, 948), // sequenceAttachment
ElementRow(3317, 65), // nTerminalModificationId
ElementRow(3316, 11), // nTerminalModification
ElementRow(1545, 65), // cTerminalModificationId
ElementRow(1544, 11), // cTerminalModification
ElementRow(3001, 0), // SubstanceReferenceInformation.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(1638, 11), // comment
ElementRow(2144, 1643), // gene
ElementRow(2145, 1644), // geneElement
ElementRow(1601, 1645), // classification
ElementRow(4173, 1646), // target
ElementRow(3001, 18), // SubstanceReferenceInformation.classification.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1909, 405), // domain
ElementRow(1601, 405), // classification
ElementRow(4141, 662), // subtype
ElementRow(4053, 80), // source
ElementRow(3001, 18), // SubstanceReferenceInformation.gene.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2146, 405), // geneSequenceOrigin
ElementRow(2144, 405), // gene
ElementRow(4053, 80), // source
ElementRow(3001, 18), // SubstanceReferenceInformation.geneElement.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 405), // type
ElementRow(1970, 65), // element
ElementRow(4053, 80), // source
ElementRow(3001, 18), // SubstanceReferenceInformation.target.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4173, 65), // target
ElementRow(4282, 405), // type
ElementRow(3078, 405), // interaction
ElementRow(3469, 405), // organism
ElementRow(3473, 405), // organismType
ElementRow(1399, 1630), // amount
ElementRow(1402, 405), // amountType
ElementRow(4053, 80), // source
ElementRow(3001, 0), // SubstanceSourceMaterial.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4059, 405), // sourceMaterialClass
ElementRow(4061, 405), // sourceMaterialType
ElementRow(4060, 405), // sourceMaterialState
ElementRow(3471, 65), // organismId
ElementRow(3472, 11), // organismName
ElementRow(3518, 8), // parentSubstanceId
ElementRow(3519, 64), // parentSubstanceName
ElementRow(1738, 662), // countryOfOrigin
ElementRow(2157, 64), // geographicalLocation
ElementRow(1855, 405), // developmentStage
ElementRow(2121, 1647), // fractionDescription
ElementRow(3469, 1648), // organism
ElementRow(3522, 1649), // partDescription
ElementRow(3001, 18), // SubstanceSourceMaterial.fractionDescription.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2120, 11), // fraction
ElementRow(3218, 405), // materialType
ElementRow(3001, 18), // SubstanceSourceMaterial.organism.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2078, 405), // family
ElementRow(2156, 405), // genus
ElementRow(4077, 405), // species
ElementRow(3084, 405), // intraspecificType
ElementRow(3083, 11), // intraspecificDescription
ElementRow(1459, 1650), // author
ElementRow(2998, 1651), // hybrid
ElementRow(3470, 1652), // organismGeneral
ElementRow(3001, 18), // SubstanceSourceMaterial.organism.author.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1461, 405), // authorType
ElementRow(1460, 11), // authorDescription
ElementRow(3001, 18), // SubstanceSourceMaterial.organism.hybrid.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3219, 11), // maternalOrganismId
ElementRow(3220, 11), // maternalOrganismName
ElementRow(3541, 11), // paternalOrganismId
ElementRow(3542, 11), // paternalOrganismName
ElementRow(2999, 405), // hybridType
ElementRow(3001, 18), // SubstanceSourceMaterial.organism.organismGeneral.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3122, 405), // kingdom
ElementRow(3603, 405), // phylum
ElementRow(1599, 405), // class
ElementRow(3457, 405), // order
ElementRow(3001, 18), // SubstanceSourceMaterial.partDescription.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3520, 405), // part
ElementRow(3523, 405), // partLocation
ElementRow(3001, 0), // SubstanceSpecification.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(4282, 405), // type
ElementRow(4096, 405), // status
ElementRow(1909, 405), // domain
ElementRow(1845, 11), // description
ElementRow(4053, 80), // source
ElementRow(1638, 11), // comment
ElementRow(3291, 1653), // moiety
ElementRow(3703, 1654), // property
ElementRow(3807, 1655), // referenceInformation
ElementRow(4113, 1656), // structure
ElementRow(1620, 1657), // code
ElementRow(3318, 1658), // name
ElementRow(3294, 1659), // molecularWeight
ElementRow(3841, 1660), // relationship
ElementRow(3376, 1661), // nucleicAcid
ElementRow(3617, 1662), // polymer
ElementRow(3707, 1663), // protein
ElementRow(4058, 1664), // sourceMaterial
ElementRow(3001, 18), // SubstanceSpecification.code.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 405), // code
ElementRow(4096, 405), // status
ElementRow(4097, 30), // statusDate
ElementRow(1638, 11), // comment
ElementRow(4053, 80), // source
ElementRow(3001, 18), // SubstanceSpecification.moiety.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3928, 405), // role
ElementRow(3004, 65), // identifier
ElementRow(3318, 11), // name
ElementRow(4101, 405), // stereochemistry
ElementRow(3451, 405), // opticalActivity
ElementRow(3292, 11), // molecularFormula
ElementRow(1399, 1665), // amount
ElementRow(3001, 18), // SubstanceSpecification.name.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 201), // name
ElementRow(4282, 405), // type
ElementRow(4096, 405), // status
ElementRow(3650, 28), // preferred
ElementRow(3124, 662), // language
ElementRow(1909, 662), // domain
ElementRow(3111, 662), // jurisdiction
ElementRow(4168, 1666), // synonym
ElementRow(4253, 1666), // translation
ElementRow(3409, 1667), // official
ElementRow(4053, 80), // source
ElementRow(3001, 18), // SubstanceSpecification.name.official.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1466, 405), // authority
ElementRow(4096, 405), // status
ElementRow(1796, 30), // date
ElementRow(3001, 18), // SubstanceSpecification.property.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1571, 405), // category
ElementRow(1620, 405), // code
ElementRow(3514, 11), // parameters
ElementRow(1818, 1668), // definingSubstance
ElementRow(1399, 1665), // amount
ElementRow(3001, 18), // SubstanceSpecification.relationship.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4136, 1669), // substance
ElementRow(3841, 405), // relationship
ElementRow(3096, 28), // isDefining
ElementRow(1399, 1670), // amount
ElementRow(1400, 748), // amountRatioLowLimit
ElementRow(1402, 405), // amountType
ElementRow(4053, 80), // source
ElementRow(3001, 18), // SubstanceSpecification.structure.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4101, 405), // stereochemistry
ElementRow(3451, 405), // opticalActivity
ElementRow(3292, 11), // molecularFormula
ElementRow(3293, 11), // molecularFormulaByMoiety
ElementRow(3102, 1671), // isotope
ElementRow(3294, 1672), // molecularWeight
ElementRow(4053, 80), // source
ElementRow(3866, 1673), // representation
ElementRow(3001, 18), // SubstanceSpecification.structure.isotope.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(3318, 405), // name
ElementRow(4137, 405), // substitution
ElementRow(2187, 295), // halfLife
ElementRow(3294, 1674), // molecularWeight
ElementRow(3001, 18), // SubstanceSpecification.structure.isotope.molecularWeight.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3266, 405), // method
ElementRow(4282, 405), // type
ElementRow(1399, 295), // amount
ElementRow(3001, 18), // SubstanceSpecification.structure.representation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 405), // type
ElementRow(3866, 11), // representation
ElementRow(1452, 948), // attachment
ElementRow(3001, 0), // SupplyDelivery.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(1489, 1675), // basedOn
ElementRow(3525, 1676), // partOf
ElementRow(4096, 1677), // status
ElementRow(3550, 661), // patient
ElementRow(4282, 1678), // type
ElementRow(4154, 1679), // suppliedItem
ElementRow(3402, 292), // occurrence
ElementRow(4155, 370), // supplier
ElementRow(1848, 48), // destination
ElementRow(3788, 1157), // receiver
ElementRow(3001, 18), // SupplyDelivery.suppliedItem.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3738, 51), // quantity
ElementRow(3106, 1680), // item
ElementRow(3001, 0), // SupplyRequest.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 8), // identifier
ElementRow(4096, 1681), // status
ElementRow(1571, 1682), // category
ElementRow(3673, 440), // priority
ElementRow(3106, 1683), // item
ElementRow(3738, 1246), // quantity
ElementRow(3512, 1684), // parameter
ElementRow(3402, 292), // occurrence
ElementRow(1463, 30), // authoredOn
ElementRow(3877, 452), // requester
ElementRow(4155, 1685), // supplier
ElementRow(3781, 1686), // reasonCode
ElementRow(3783, 265), // reasonReference
ElementRow(1827, 1687), // deliverFrom
ElementRow(1828, 1688), // deliverTo
ElementRow(3001, 18), // SupplyRequest.parameter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 171), // code
ElementRow(4360, 702), // value
ElementRow(3001, 0), // Task.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(3066, 1689), // instantiatesCanonical
ElementRow(3067, 25), // instantiatesUri
ElementRow(1489, 435), // basedOn
ElementRow(2174, 65), // groupIdentifier
ElementRow(3525, 1690), // partOf
ElementRow(4096, 1691), // status
ElementRow(4099, 405), // statusReason
ElementRow(1537, 405), // businessStatus
ElementRow(3076, 1692), // intent
ElementRow(3673, 45), // priority
ElementRow(1620, 1693), // code
ElementRow(1845, 11), // description
ElementRow(2107, 157), // focus
ElementRow(2113, 157), // for
ElementRow(1986, 70), // encounter
ElementRow(2033, 13), // executionPeriod
ElementRow(1463, 99), // authoredOn
ElementRow(3127, 30), // lastModified
ElementRow(3877, 1694), // requester
ElementRow(3584, 1695), // performerType
ElementRow(3501, 699), // owner
ElementRow(3168, 72), // location
ElementRow(3781, 171), // reasonCode
ElementRow(3783, 473), // reasonReference
ElementRow(3069, 701), // insurance
ElementRow(3370, 102), // note
ElementRow(3846, 546), // relevantHistory
ElementRow(3908, 1696), // restriction
ElementRow(3060, 1697), // input
ElementRow(3494, 1698), // output
ElementRow(3001, 18), // Task.input.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(4360, 1699), // value
ElementRow(3001, 18), // Task.output.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 665), // type
ElementRow(4360, 1699), // value
ElementRow(3001, 18), // Task.restriction.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3857, 121), // repetitions
ElementRow(3586, 24), // period
ElementRow(3790, 1700), // recipient
ElementRow(3001, 0), // TerminologyCapabilities.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 203), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1726, 32), // copyright
ElementRow(3117, 204), // kind
ElementRow(4050, 1701), // software
ElementRow(3020, 1702), // implementation
ElementRow(3173, 28), // lockedDate
ElementRow(1629, 1703), // codeSystem
ElementRow(2036, 1704), // expansion
ElementRow(1628, 1705), // codeSearch
ElementRow(4350, 1706), // validateCode
ElementRow(4253, 1707), // translation
ElementRow(1612, 1708), // closure
ElementRow(3001, 18), // TerminologyCapabilities.closure.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4253, 23), // translation
ElementRow(3001, 18), // TerminologyCapabilities.codeSystem.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4328, 489), // uri
ElementRow(4384, 1709), // version
ElementRow(4139, 23), // subsumption
ElementRow(3001, 18), // TerminologyCapabilities.codeSystem.version.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 11), // code
ElementRow(3095, 28), // isDefault
ElementRow(1660, 23), // compositional
ElementRow(3124, 1710), // language
ElementRow(2091, 1711), // filter
ElementRow(3703, 1710), // property
ElementRow(3001, 18), // TerminologyCapabilities.codeSystem.version.filter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 424), // code
ElementRow(3435, 1712), // op
ElementRow(3001, 18), // TerminologyCapabilities.expansion.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2199, 23), // hierarchical
ElementRow(3510, 23), // paging
ElementRow(3038, 23), // incomplete
ElementRow(3512, 1713), // parameter
ElementRow(4210, 35), // textFilter
ElementRow(3001, 18), // TerminologyCapabilities.expansion.parameter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 424), // name
ElementRow(1903, 26), // documentation
ElementRow(3001, 18), // TerminologyCapabilities.implementation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1845, 201), // description
ElementRow(4329, 136), // url
ElementRow(3001, 18), // TerminologyCapabilities.software.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 201), // name
ElementRow(4384, 11), // version
ElementRow(3001, 18), // TerminologyCapabilities.translation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3331, 390), // needsMap
ElementRow(3001, 18), // TerminologyCapabilities.validateCode.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4254, 390), // translations
ElementRow(3001, 0), // TestReport.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 65), // identifier
ElementRow(3318, 11), // name
ElementRow(4096, 1714), // status
ElementRow(4204, 1715), // testScript
ElementRow(3909, 1716), // result
ElementRow(3949, 87), // score
ElementRow(4205, 11), // tester
ElementRow(3104, 30), // issued
ElementRow(3527, 1717), // participant
ElementRow(4016, 1718), // setup
ElementRow(4202, 1719), // test
ElementRow(4190, 1720), // teardown
ElementRow(3001, 18), // TestReport.participant.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1721), // type
ElementRow(4328, 488), // uri
ElementRow(1888, 26), // display
ElementRow(3001, 18), // TestReport.setup.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1337, 1722), // action
ElementRow(3001, 18), // TestReport.setup.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3445, 1723), // operation
ElementRow(1440, 1724), // assert
ElementRow(3001, 18), // TestReport.setup.action.assert.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3909, 1725), // result
ElementRow(3260, 35), // message
ElementRow(1849, 26), // detail
ElementRow(3001, 18), // TestReport.setup.action.operation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3909, 1725), // result
ElementRow(3260, 35), // message
ElementRow(1849, 480), // detail
ElementRow(3001, 18), // TestReport.teardown.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1337, 1726), // action
ElementRow(3001, 18), // TestReport.teardown.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3445, 1727), // operation
ElementRow(3001, 18), // TestReport.test.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 26), // name
ElementRow(1845, 26), // description
ElementRow(1337, 1728), // action
ElementRow(3001, 18), // TestReport.test.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3445, 1729), // operation
ElementRow(1440, 1730), // assert
ElementRow(3001, 0), // TestScript.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 200), // url
ElementRow(3004, 65), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 201), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3723, 35), // purpose
ElementRow(1726, 35), // copyright
ElementRow(3478, 1731), // origin
ElementRow(1848, 1732), // destination
ElementRow(3265, 1733), // metadata
ElementRow(2101, 1734), // fixture
ElementRow(3696, 119), // profile
ElementRow(4369, 1735), // variable
ElementRow(4016, 1736), // setup
ElementRow(4202, 1737), // test
ElementRow(4190, 1738), // teardown
ElementRow(3001, 18), // TestScript.destination.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3042, 1368), // index
ElementRow(3696, 1739), // profile
ElementRow(3001, 18), // TestScript.fixture.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1471, 390), // autocreate
ElementRow(1472, 390), // autodelete
ElementRow(3891, 473), // resource
ElementRow(3001, 18), // TestScript.metadata.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3160, 1740), // link
ElementRow(1559, 1741), // capability
ElementRow(3001, 18), // TestScript.metadata.capability.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3881, 390), // required
ElementRow(4352, 390), // validated
ElementRow(1845, 26), // description
ElementRow(3478, 1742), // origin
ElementRow(1848, 173), // destination
ElementRow(3160, 152), // link
ElementRow(1558, 1743), // capabilities
ElementRow(3001, 18), // TestScript.metadata.link.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4329, 488), // url
ElementRow(1845, 26), // description
ElementRow(3001, 18), // TestScript.origin.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3042, 1368), // index
ElementRow(3696, 1744), // profile
ElementRow(3001, 18), // TestScript.setup.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1337, 1745), // action
ElementRow(3001, 18), // TestScript.setup.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3445, 1746), // operation
ElementRow(1440, 1747), // assert
ElementRow(3001, 18), // TestScript.setup.action.assert.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3123, 26), // label
ElementRow(1845, 26), // description
ElementRow(1871, 1748), // direction
ElementRow(1646, 26), // compareToSourceId
ElementRow(1645, 26), // compareToSourceExpression
ElementRow(1648, 26), // compareToSourcePath
ElementRow(1707, 1561), // contentType
ElementRow(2053, 26), // expression
ElementRow(2195, 26), // headerField
ElementRow(3272, 26), // minimumId
ElementRow(3326, 23), // navigationLinks
ElementRow(3449, 1749), // operator
ElementRow(3543, 26), // path
ElementRow(3872, 1750), // requestMethod
ElementRow(3874, 26), // requestURL
ElementRow(3891, 1751), // resource
ElementRow(3898, 1752), // response
ElementRow(3899, 26), // responseCode
ElementRow(4054, 1037), // sourceId
ElementRow(4351, 1037), // validateProfileId
ElementRow(4360, 26), // value
ElementRow(4404, 390), // warningOnly
ElementRow(3001, 18), // TestScript.setup.action.operation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4282, 1753), // type
ElementRow(3891, 1751), // resource
ElementRow(3123, 26), // label
ElementRow(1845, 26), // description
ElementRow(1331, 1561), // accept
ElementRow(1707, 1561), // contentType
ElementRow(1848, 173), // destination
ElementRow(1985, 390), // encodeRequestUrl
ElementRow(3266, 1750), // method
ElementRow(3478, 173), // origin
ElementRow(3515, 26), // params
ElementRow(3869, 1754), // requestHeader
ElementRow(3870, 1037), // requestId
ElementRow(3900, 1037), // responseId
ElementRow(4054, 1037), // sourceId
ElementRow(4176, 1037), // targetId
ElementRow(4329, 26), // url
ElementRow(3001, 18), // TestScript.setup.action.operation.requestHeader.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2089, 58), // field
ElementRow(4360, 58), // value
ElementRow(3001, 18), // TestScript.teardown.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1337, 1755), // action
ElementRow(3001, 18), // TestScript.teardown.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3445, 1756), // operation
ElementRow(3001, 18), // TestScript.test.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 26), // name
ElementRow(1845, 26), // description
ElementRow(1337, 1757), // action
ElementRow(3001, 18), // TestScript.test.action.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3445, 1758), // operation
ElementRow(1440, 1759), // assert
ElementRow(3001, 18), // TestScript.variable.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 58), // name
ElementRow(1816, 26), // defaultValue
ElementRow(1845, 26), // description
ElementRow(2053, 26), // expression
ElementRow(2195, 26), // headerField
ElementRow(2203, 26), // hint
ElementRow(3543, 26), // path
ElementRow(4054, 1037), // sourceId
ElementRow(3001, 18), // Timing.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(2019, 1760), // event
ElementRow(3852, 1761), // repeat
ElementRow(1620, 1762), // code
ElementRow(3001, 18), // Timing.repeat.id
ElementRow(2060, 6), // extension
ElementRow(1532, 1763), // bounds
ElementRow(1733, 21), // count
ElementRow(1734, 21), // countMax
ElementRow(1928, 87), // duration
ElementRow(1931, 87), // durationMax
ElementRow(1933, 1764), // durationUnit
ElementRow(2125, 21), // frequency
ElementRow(2126, 21), // frequencyMax
ElementRow(3586, 87), // period
ElementRow(3589, 87), // periodMax
ElementRow(3592, 1764), // periodUnit
ElementRow(1805, 1765), // dayOfWeek
ElementRow(4229, 1766), // timeOfDay
ElementRow(4411, 1767), // when
ElementRow(3410, 137), // offset
ElementRow(3001, 18), // TriggerDefinition.id
ElementRow(2060, 6), // extension
ElementRow(4282, 1768), // type
ElementRow(3318, 11), // name
ElementRow(4233, 1769), // timing
ElementRow(1778, 1770), // data
ElementRow(1676, 1771), // condition
ElementRow(3001, 18), // UsageContext.id
ElementRow(2060, 6), // extension
ElementRow(1620, 1772), // code
ElementRow(4360, 1773), // value
ElementRow(3001, 0), // ValueSet.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4329, 25), // url
ElementRow(3004, 8), // identifier
ElementRow(4384, 11), // version
ElementRow(3318, 11), // name
ElementRow(4235, 11), // title
ElementRow(4096, 27), // status
ElementRow(2039, 28), // experimental
ElementRow(1796, 30), // date
ElementRow(3722, 11), // publisher
ElementRow(1693, 31), // contact
ElementRow(1845, 35), // description
ElementRow(4335, 33), // useContext
ElementRow(3111, 34), // jurisdiction
ElementRow(3019, 28), // immutable
ElementRow(3723, 35), // purpose
ElementRow(1726, 35), // copyright
ElementRow(1656, 1774), // compose
ElementRow(2036, 1775), // expansion
ElementRow(3001, 18), // ValueSet.compose.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3173, 167), // lockedDate
ElementRow(3035, 28), // inactive
ElementRow(3037, 1776), // include
ElementRow(2028, 1777), // exclude
ElementRow(3001, 18), // ValueSet.compose.include.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4170, 25), // system
ElementRow(4384, 11), // version
ElementRow(1668, 1778), // concept
ElementRow(2091, 1779), // filter
ElementRow(4365, 1780), // valueSet
ElementRow(3001, 18), // ValueSet.compose.include.concept.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1620, 424), // code
ElementRow(1888, 26), // display
ElementRow(1847, 1781), // designation
ElementRow(3001, 18), // ValueSet.compose.include.concept.designation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3124, 3), // language
ElementRow(4334, 428), // use
ElementRow(4360, 58), // value
ElementRow(3001, 18), // ValueSet.compose.include.filter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3703, 430), // property
ElementRow(3435, 1782), // op
ElementRow(4360, 201), // value
ElementRow(3001, 18), // ValueSet.expansion.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3004, 480), // identifier
ElementRow(4232, 1019), // timestamp
ElementRow(4241, 173), // total
ElementRow(3410, 173), // offset
ElementRow(3512, 1783), // parameter
ElementRow(1701, 1784), // contains
ElementRow(3001, 18), // ValueSet.expansion.contains.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4170, 480), // system
ElementRow(1329, 23), // abstract
ElementRow(3035, 23), // inactive
ElementRow(4384, 26), // version
ElementRow(1620, 483), // code
ElementRow(1888, 26), // display
ElementRow(1847, 1785), // designation
ElementRow(1701, 1786), // contains
ElementRow(3001, 18), // ValueSet.expansion.parameter.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3318, 58), // name
ElementRow(4360, 1787), // value
ElementRow(3001, 0), // VerificationResult.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(4173, 435), // target
ElementRow(4177, 64), // targetLocation
ElementRow(3329, 1788), // need
ElementRow(4096, 1789), // status
ElementRow(4097, 30), // statusDate
ElementRow(4357, 1790), // validationType
ElementRow(4355, 1791), // validationProcess
ElementRow(2125, 1321), // frequency
ElementRow(3130, 99), // lastPerformed
ElementRow(3336, 36), // nextScheduled
ElementRow(2077, 1792), // failureAction
ElementRow(3666, 1793), // primarySource
ElementRow(1453, 1794), // attestation
ElementRow(4358, 1795), // validator
ElementRow(3001, 18), // VerificationResult.attestation.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4417, 1069), // who
ElementRow(3425, 1796), // onBehalfOf
ElementRow(1641, 1797), // communicationMethod
ElementRow(1796, 167), // date
ElementRow(4057, 26), // sourceIdentityCertificate
ElementRow(3715, 26), // proxyIdentityCertificate
ElementRow(3716, 1798), // proxySignature
ElementRow(4063, 1798), // sourceSignature
ElementRow(3001, 18), // VerificationResult.primarySource.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(4417, 1799), // who
ElementRow(4282, 1800), // type
ElementRow(1641, 1801), // communicationMethod
ElementRow(4356, 1802), // validationStatus
ElementRow(4354, 99), // validationDate
ElementRow(1551, 1803), // canPushUpdates
ElementRow(3726, 1804), // pushTypeAvailable
ElementRow(3001, 18), // VerificationResult.validator.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3474, 1183), // organization
ElementRow(3006, 26), // identityCertificate
ElementRow(1454, 1798), // attestationSignature
ElementRow(3001, 0), // VisionPrescription.id
ElementRow(3264, 1), // meta
ElementRow(3023, 2), // implicitRules
ElementRow(3124, 3), // language
ElementRow(4206, 4), // text
ElementRow(1694, 5), // contained
ElementRow(2060, 6), // extension
ElementRow(3289, 7), // modifierExtension
ElementRow(3004, 281), // identifier
ElementRow(4096, 313), // status
ElementRow(1757, 203), // created
ElementRow(3550, 96), // patient
ElementRow(1986, 97), // encounter
ElementRow(1804, 203), // dateWritten
ElementRow(3656, 1805), // prescriber
ElementRow(3143, 1806), // lensSpecification
ElementRow(3001, 18), // VisionPrescription.lensSpecification.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(3687, 1807), // product
ElementRow(2067, 1808), // eye
ElementRow(4084, 184), // sphere
ElementRow(1775, 184), // cylinder
ElementRow(1479, 173), // axis
ElementRow(3674, 1809), // prism
ElementRow(1346, 184), // add
ElementRow(3627, 184), // power
ElementRow(1480, 184), // backCurve
ElementRow(1862, 184), // diameter
ElementRow(1928, 51), // duration
ElementRow(1636, 26), // color
ElementRow(1533, 26), // brand
ElementRow(3370, 102), // note
ElementRow(3001, 18), // VisionPrescription.lensSpecification.prism.id
ElementRow(2060, 6), // extension
ElementRow(3289, 19), // modifierExtension
ElementRow(1399, 1085), // amount
ElementRow(1484, 1810), // base
ElementRow(3001, 18), // base64Binary.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1811), // value
ElementRow(3001, 18), // boolean.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1812), // value
ElementRow(3001, 18), // canonical.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1813), // value
ElementRow(3001, 18), // code.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1814), // value
ElementRow(3001, 18), // date.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1815), // value
ElementRow(3001, 18), // dateTime.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1816), // value
ElementRow(3001, 18), // decimal.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1817), // value
ElementRow(3001, 18), // id.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1818), // value
ElementRow(3001, 18), // instant.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1819), // value
ElementRow(3001, 18), // integer.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1820), // value
ElementRow(3001, 18), // markdown.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1821), // value
ElementRow(3001, 18), // oid.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1822), // value
ElementRow(3001, 18), // positiveInt.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1823), // value
ElementRow(3001, 18), // string.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1824), // value
ElementRow(3001, 18), // time.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1825), // value
ElementRow(3001, 18), // unsignedInt.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1826), // value
ElementRow(3001, 18), // uri.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1827), // value
ElementRow(3001, 18), // url.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1828), // value
ElementRow(3001, 18), // uuid.id
ElementRow(2060, 6), // extension
ElementRow(4360, 1829), // value
ElementRow(3001, 18), // xhtml.id
ElementRow(2060, 1830), // extension
ElementRow(4360, 1831), // value
];

#[rustfmt::skip]
static SHAPES: [ShapeRow; 1832] = [
ShapeRow(7, 0, 0, 32), // 0
ShapeRow(11, 0, 0, 288), // 1
ShapeRow(15, 0, 0, 304), // 2
ShapeRow(19, 324, 0, 256), // 3
ShapeRow(23, 0, 0, 256), // 4
ShapeRow(27, 0, 0, 258), // 5
ShapeRow(31, 0, 0, 258), // 6
ShapeRow(31, 0, 0, 274), // 7
ShapeRow(35, 0, 0, 290), // 8
ShapeRow(19, 2, 0, 305), // 9
ShapeRow(39, 346, 0, 288), // 10
ShapeRow(43, 0, 0, 288), // 11
ShapeRow(55, 0, 0, 290), // 12
ShapeRow(59, 0, 0, 288), // 13
ShapeRow(63, 0, 0, 290), // 14
ShapeRow(69, 0, 0, 288), // 15
ShapeRow(73, 0, 0, 258), // 16
ShapeRow(79, 0, 0, 256), // 17
ShapeRow(43, 0, 0, 64), // 18
ShapeRow(31, 0, 0, 306), // 19
ShapeRow(87, 0, 0, 289), // 20
ShapeRow(91, 0, 0, 288), // 21
ShapeRow(99, 0, 0, 257), // 22
ShapeRow(103, 0, 0, 256), // 23
ShapeRow(59, 0, 0, 256), // 24
ShapeRow(15, 0, 0, 288), // 25
ShapeRow(43, 0, 0, 256), // 26
ShapeRow(19, 161, 0, 305), // 27
ShapeRow(103, 0, 0, 288), // 28
ShapeRow(116, 289, 0, 264), // 29
ShapeRow(123, 0, 0, 288), // 30
ShapeRow(127, 0, 0, 290), // 31
ShapeRow(131, 0, 0, 288), // 32
ShapeRow(135, 0, 0, 290), // 33
ShapeRow(39, 262, 0, 290), // 34
ShapeRow(131, 0, 0, 256), // 35
ShapeRow(139, 0, 0, 256), // 36
ShapeRow(39, 420, 0, 258), // 37
ShapeRow(127, 0, 0, 258), // 38
ShapeRow(143, 0, 0, 258), // 39
ShapeRow(149, 0, 0, 258), // 40
ShapeRow(19, 180, 0, 288), // 41
ShapeRow(155, 0, 0, 256), // 42
ShapeRow(39, 510, 0, 288), // 43
ShapeRow(19, 178, 0, 256), // 44
ShapeRow(19, 179, 0, 256), // 45
ShapeRow(103, 0, 0, 304), // 46
ShapeRow(159, 0, 0, 264), // 47
ShapeRow(180, 0, 0, 256), // 48
ShapeRow(184, 0, 0, 258), // 49
ShapeRow(191, 481, 0, 264), // 50
ShapeRow(200, 0, 0, 256), // 51
ShapeRow(204, 0, 0, 258), // 52
ShapeRow(39, 366, 0, 258), // 53
ShapeRow(210, 0, 0, 258), // 54
ShapeRow(216, 0, 0, 258), // 55
ShapeRow(222, 0, 0, 256), // 56
ShapeRow(226, 0, 0, 258), // 57
ShapeRow(43, 0, 0, 257), // 58
ShapeRow(230, 0, 0, 257), // 59
ShapeRow(19, 6, 0, 257), // 60
ShapeRow(39, 347, 0, 256), // 61
ShapeRow(19, 12, 0, 304), // 62
ShapeRow(19, 11, 0, 288), // 63
ShapeRow(43, 0, 0, 290), // 64
ShapeRow(35, 0, 0, 288), // 65
ShapeRow(19, 14, 0, 305), // 66
ShapeRow(39, 229, 0, 290), // 67
ShapeRow(39, 356, 0, 288), // 68
ShapeRow(239, 0, 0, 289), // 69
ShapeRow(245, 0, 0, 288), // 70
ShapeRow(251, 0, 0, 290), // 71
ShapeRow(180, 0, 0, 288), // 72
ShapeRow(39, 355, 0, 288), // 73
ShapeRow(39, 16, 0, 288), // 74
ShapeRow(39, 15, 0, 288), // 75
ShapeRow(260, 0, 0, 288), // 76
ShapeRow(268, 0, 0, 290), // 77
ShapeRow(272, 0, 0, 290), // 78
ShapeRow(285, 0, 0, 290), // 79
ShapeRow(291, 0, 0, 290), // 80
ShapeRow(297, 0, 0, 290), // 81
ShapeRow(309, 0, 0, 289), // 82
ShapeRow(313, 0, 0, 290), // 83
ShapeRow(39, 353, 0, 288), // 84
ShapeRow(320, 0, 0, 288), // 85
ShapeRow(39, 354, 0, 288), // 86
ShapeRow(328, 0, 0, 288), // 87
ShapeRow(19, 163, 0, 304), // 88
ShapeRow(19, 0, 0, 288), // 89
ShapeRow(39, 21, 0, 304), // 90
ShapeRow(39, 22, 0, 304), // 91
ShapeRow(19, 20, 0, 288), // 92
ShapeRow(19, 18, 0, 290), // 93
ShapeRow(19, 19, 0, 288), // 94
ShapeRow(39, 357, 0, 288), // 95
ShapeRow(342, 0, 0, 289), // 96
ShapeRow(245, 0, 0, 256), // 97
ShapeRow(346, 0, 0, 264), // 98
ShapeRow(123, 0, 0, 256), // 99
ShapeRow(367, 0, 0, 256), // 100
ShapeRow(376, 0, 0, 288), // 101
ShapeRow(380, 0, 0, 258), // 102
ShapeRow(384, 0, 0, 258), // 103
ShapeRow(39, 548, 0, 256), // 104
ShapeRow(39, 382, 0, 259), // 105
ShapeRow(19, 167, 0, 256), // 106
ShapeRow(39, 531, 0, 256), // 107
ShapeRow(393, 0, 0, 296), // 108
ShapeRow(131, 0, 0, 289), // 109
ShapeRow(19, 23, 0, 305), // 110
ShapeRow(39, 358, 0, 288), // 111
ShapeRow(39, 536, 0, 290), // 112
ShapeRow(39, 540, 0, 290), // 113
ShapeRow(39, 307, 0, 290), // 114
ShapeRow(39, 345, 0, 288), // 115
ShapeRow(39, 318, 0, 290), // 116
ShapeRow(414, 0, 0, 258), // 117
ShapeRow(418, 0, 0, 256), // 118
ShapeRow(424, 0, 0, 258), // 119
ShapeRow(428, 0, 0, 288), // 120
ShapeRow(91, 0, 0, 256), // 121
ShapeRow(434, 0, 0, 258), // 122
ShapeRow(440, 0, 0, 258), // 123
ShapeRow(444, 0, 0, 259), // 124
ShapeRow(59, 0, 0, 258), // 125
ShapeRow(39, 254, 0, 290), // 126
ShapeRow(459, 0, 0, 288), // 127
ShapeRow(19, 153, 0, 288), // 128
ShapeRow(19, 154, 0, 289), // 129
ShapeRow(472, 0, 0, 289), // 130
ShapeRow(428, 0, 0, 256), // 131
ShapeRow(19, 154, 0, 305), // 132
ShapeRow(19, 141, 0, 288), // 133
ShapeRow(19, 324, 0, 288), // 134
ShapeRow(479, 0, 0, 256), // 135
ShapeRow(483, 0, 0, 288), // 136
ShapeRow(418, 0, 0, 288), // 137
ShapeRow(479, 0, 0, 288), // 138
ShapeRow(487, 232, 0, 289), // 139
ShapeRow(487, 231, 0, 290), // 140
ShapeRow(19, 27, 0, 288), // 141
ShapeRow(428, 0, 0, 289), // 142
ShapeRow(19, 28, 0, 288), // 143
ShapeRow(39, 303, 0, 290), // 144
ShapeRow(491, 0, 0, 259), // 145
ShapeRow(495, 0, 0, 257), // 146
ShapeRow(499, 0, 0, 258), // 147
ShapeRow(39, 274, 0, 256), // 148
ShapeRow(39, 532, 0, 258), // 149
ShapeRow(510, 0, 0, 288), // 150
ShapeRow(103, 0, 0, 289), // 151
ShapeRow(15, 0, 0, 258), // 152
ShapeRow(487, 252, 0, 256), // 153
ShapeRow(514, 0, 0, 256), // 154
ShapeRow(39, 303, 0, 258), // 155
ShapeRow(19, 146, 0, 256), // 156
ShapeRow(424, 0, 0, 288), // 157
ShapeRow(487, 230, 0, 256), // 158
ShapeRow(487, 272, 0, 256), // 159
ShapeRow(487, 271, 0, 256), // 160
ShapeRow(487, 285, 0, 258), // 161
ShapeRow(521, 0, 0, 258), // 162
ShapeRow(525, 0, 0, 265), // 163
ShapeRow(510, 0, 0, 289), // 164
ShapeRow(487, 233, 0, 258), // 165
ShapeRow(39, 361, 0, 305), // 166
ShapeRow(139, 0, 0, 288), // 167
ShapeRow(538, 0, 0, 288), // 168
ShapeRow(19, 141, 0, 289), // 169
ShapeRow(19, 156, 0, 256), // 170
ShapeRow(39, 0, 0, 256), // 171
ShapeRow(19, 157, 0, 256), // 172
ShapeRow(542, 0, 0, 256), // 173
ShapeRow(548, 0, 0, 258), // 174
ShapeRow(552, 0, 0, 256), // 175
ShapeRow(556, 0, 0, 258), // 176
ShapeRow(560, 0, 0, 256), // 177
ShapeRow(564, 0, 0, 258), // 178
ShapeRow(320, 0, 0, 256), // 179
ShapeRow(571, 0, 0, 256), // 180
ShapeRow(575, 0, 0, 264), // 181
ShapeRow(39, 510, 0, 256), // 182
ShapeRow(584, 0, 0, 256), // 183
ShapeRow(328, 0, 0, 256), // 184
ShapeRow(19, 158, 0, 256), // 185
ShapeRow(39, 368, 0, 288), // 186
ShapeRow(39, 366, 0, 288), // 187
ShapeRow(39, 369, 0, 258), // 188
ShapeRow(588, 0, 0, 258), // 189
ShapeRow(19, 30, 0, 289), // 190
ShapeRow(602, 0, 0, 290), // 191
ShapeRow(606, 0, 0, 290), // 192
ShapeRow(610, 0, 0, 288), // 193
ShapeRow(602, 0, 0, 802), // 194
ShapeRow(27, 0, 0, 288), // 195
ShapeRow(618, 0, 0, 288), // 196
ShapeRow(622, 0, 0, 288), // 197
ShapeRow(626, 0, 0, 288), // 198
ShapeRow(19, 99, 0, 289), // 199
ShapeRow(15, 0, 0, 289), // 200
ShapeRow(43, 0, 0, 289), // 201
ShapeRow(19, 191, 0, 288), // 202
ShapeRow(123, 0, 0, 289), // 203
ShapeRow(19, 31, 0, 289), // 204
ShapeRow(646, 0, 0, 290), // 205
ShapeRow(650, 0, 0, 288), // 206
ShapeRow(654, 0, 0, 288), // 207
ShapeRow(19, 1, 0, 289), // 208
ShapeRow(19, 141, 0, 291), // 209
ShapeRow(19, 141, 0, 290), // 210
ShapeRow(660, 0, 0, 290), // 211
ShapeRow(664, 0, 0, 290), // 212
ShapeRow(668, 0, 0, 290), // 213
ShapeRow(672, 0, 0, 290), // 214
ShapeRow(19, 70, 0, 289), // 215
ShapeRow(155, 0, 0, 289), // 216
ShapeRow(676, 0, 0, 258), // 217
ShapeRow(680, 0, 0, 290), // 218
ShapeRow(487, 270, 0, 257), // 219
ShapeRow(483, 0, 0, 257), // 220
ShapeRow(19, 79, 0, 289), // 221
ShapeRow(686, 0, 0, 289), // 222
ShapeRow(19, 189, 0, 289), // 223
ShapeRow(693, 0, 0, 288), // 224
ShapeRow(697, 0, 0, 290), // 225
ShapeRow(701, 0, 0, 258), // 226
ShapeRow(705, 0, 0, 770), // 227
ShapeRow(709, 0, 0, 802), // 228
ShapeRow(715, 0, 0, 258), // 229
ShapeRow(19, 209, 0, 257), // 230
ShapeRow(19, 187, 0, 289), // 231
ShapeRow(155, 0, 0, 288), // 232
ShapeRow(155, 0, 0, 290), // 233
ShapeRow(722, 0, 0, 258), // 234
ShapeRow(19, 220, 0, 256), // 235
ShapeRow(19, 51, 0, 256), // 236
ShapeRow(19, 50, 0, 256), // 237
ShapeRow(19, 168, 0, 258), // 238
ShapeRow(43, 0, 0, 258), // 239
ShapeRow(705, 0, 0, 258), // 240
ShapeRow(709, 0, 0, 290), // 241
ShapeRow(19, 214, 0, 257), // 242
ShapeRow(728, 0, 0, 289), // 243
ShapeRow(734, 0, 0, 256), // 244
ShapeRow(19, 193, 0, 257), // 245
ShapeRow(39, 283, 0, 290), // 246
ShapeRow(744, 0, 0, 290), // 247
ShapeRow(15, 0, 0, 290), // 248
ShapeRow(750, 0, 0, 290), // 249
ShapeRow(19, 181, 0, 305), // 250
ShapeRow(19, 34, 0, 305), // 251
ShapeRow(39, 373, 0, 290), // 252
ShapeRow(757, 0, 0, 289), // 253
ShapeRow(769, 0, 0, 288), // 254
ShapeRow(769, 0, 0, 258), // 255
ShapeRow(775, 0, 0, 258), // 256
ShapeRow(781, 0, 0, 258), // 257
ShapeRow(785, 0, 0, 258), // 258
ShapeRow(39, 372, 0, 258), // 259
ShapeRow(802, 0, 0, 256), // 260
ShapeRow(806, 0, 0, 256), // 261
ShapeRow(19, 32, 0, 256), // 262
ShapeRow(816, 0, 0, 258), // 263
ShapeRow(39, 382, 0, 258), // 264
ShapeRow(825, 0, 0, 258), // 265
ShapeRow(19, 33, 0, 273), // 266
ShapeRow(103, 0, 0, 272), // 267
ShapeRow(829, 0, 0, 264), // 268
ShapeRow(848, 0, 0, 258), // 269
ShapeRow(852, 481, 0, 264), // 270
ShapeRow(19, 35, 0, 304), // 271
ShapeRow(39, 374, 0, 290), // 272
ShapeRow(757, 0, 0, 288), // 273
ShapeRow(859, 0, 0, 258), // 274
ShapeRow(251, 0, 0, 258), // 275
ShapeRow(69, 0, 0, 290), // 276
ShapeRow(863, 0, 0, 258), // 277
ShapeRow(39, 501, 0, 290), // 278
ShapeRow(877, 0, 0, 288), // 279
ShapeRow(893, 0, 0, 289), // 280
ShapeRow(35, 0, 0, 258), // 281
ShapeRow(39, 0, 0, 258), // 282
ShapeRow(19, 161, 0, 256), // 283
ShapeRow(897, 0, 0, 258), // 284
ShapeRow(19, 171, 0, 257), // 285
ShapeRow(903, 0, 0, 257), // 286
ShapeRow(909, 0, 0, 258), // 287
ShapeRow(19, 36, 0, 305), // 288
ShapeRow(915, 0, 0, 258), // 289
ShapeRow(39, 375, 0, 289), // 290
ShapeRow(922, 0, 0, 288), // 291
ShapeRow(926, 0, 0, 296), // 292
ShapeRow(936, 0, 0, 258), // 293
ShapeRow(69, 0, 0, 256), // 294
ShapeRow(940, 0, 0, 288), // 295
ShapeRow(39, 366, 0, 290), // 296
ShapeRow(944, 0, 0, 256), // 297
ShapeRow(955, 0, 0, 288), // 298
ShapeRow(39, 453, 0, 258), // 299
ShapeRow(968, 0, 0, 258), // 300
ShapeRow(976, 421, 0, 264), // 301
ShapeRow(79, 0, 0, 290), // 302
ShapeRow(39, 506, 0, 256), // 303
ShapeRow(991, 0, 0, 257), // 304
ShapeRow(909, 0, 0, 290), // 305
ShapeRow(39, 375, 0, 288), // 306
ShapeRow(1006, 0, 0, 258), // 307
ShapeRow(1010, 0, 0, 258), // 308
ShapeRow(1014, 0, 0, 258), // 309
ShapeRow(1010, 0, 0, 770), // 310
ShapeRow(1018, 0, 0, 258), // 311
ShapeRow(19, 106, 0, 257), // 312
ShapeRow(19, 88, 0, 305), // 313
ShapeRow(39, 236, 0, 289), // 314
ShapeRow(39, 381, 0, 256), // 315
ShapeRow(19, 37, 0, 289), // 316
ShapeRow(1026, 0, 0, 289), // 317
ShapeRow(39, 515, 0, 289), // 318
ShapeRow(39, 448, 0, 256), // 319
ShapeRow(1030, 0, 0, 258), // 320
ShapeRow(1038, 0, 0, 256), // 321
ShapeRow(1042, 0, 0, 256), // 322
ShapeRow(440, 0, 0, 256), // 323
ShapeRow(1046, 0, 0, 258), // 324
ShapeRow(1050, 0, 0, 258), // 325
ShapeRow(1054, 0, 0, 258), // 326
ShapeRow(1058, 0, 0, 258), // 327
ShapeRow(1062, 0, 0, 291), // 328
ShapeRow(1066, 0, 0, 256), // 329
ShapeRow(1070, 0, 0, 258), // 330
ShapeRow(139, 0, 0, 257), // 331
ShapeRow(39, 302, 0, 256), // 332
ShapeRow(1074, 0, 0, 264), // 333
ShapeRow(91, 0, 0, 257), // 334
ShapeRow(1026, 0, 0, 257), // 335
ShapeRow(39, 377, 0, 256), // 336
ShapeRow(39, 519, 0, 256), // 337
ShapeRow(1081, 453, 0, 265), // 338
ShapeRow(39, 439, 0, 258), // 339
ShapeRow(39, 437, 0, 256), // 340
ShapeRow(39, 438, 0, 256), // 341
ShapeRow(91, 0, 0, 289), // 342
ShapeRow(35, 0, 0, 256), // 343
ShapeRow(1090, 0, 0, 256), // 344
ShapeRow(91, 0, 0, 258), // 345
ShapeRow(39, 443, 0, 256), // 346
ShapeRow(39, 436, 0, 256), // 347
ShapeRow(39, 541, 0, 257), // 348
ShapeRow(39, 380, 0, 258), // 349
ShapeRow(39, 442, 0, 258), // 350
ShapeRow(1094, 0, 0, 264), // 351
ShapeRow(1101, 537, 0, 264), // 352
ShapeRow(1113, 0, 0, 258), // 353
ShapeRow(39, 556, 0, 256), // 354
ShapeRow(39, 553, 0, 258), // 355
ShapeRow(245, 0, 0, 258), // 356
ShapeRow(1117, 0, 0, 258), // 357
ShapeRow(1121, 0, 0, 258), // 358
ShapeRow(39, 502, 0, 257), // 359
ShapeRow(1131, 0, 0, 256), // 360
ShapeRow(39, 441, 0, 258), // 361
ShapeRow(1137, 454, 0, 265), // 362
ShapeRow(1146, 0, 0, 256), // 363
ShapeRow(39, 527, 0, 256), // 364
ShapeRow(39, 379, 0, 257), // 365
ShapeRow(39, 378, 0, 256), // 366
ShapeRow(1150, 0, 0, 264), // 367
ShapeRow(39, 492, 0, 256), // 368
ShapeRow(69, 0, 0, 289), // 369
ShapeRow(1026, 0, 0, 256), // 370
ShapeRow(1146, 0, 0, 288), // 371
ShapeRow(19, 172, 0, 289), // 372
ShapeRow(39, 502, 0, 256), // 373
ShapeRow(1166, 0, 0, 258), // 374
ShapeRow(1170, 0, 0, 258), // 375
ShapeRow(1174, 0, 0, 770), // 376
ShapeRow(1178, 0, 0, 290), // 377
ShapeRow(1182, 0, 0, 256), // 378
ShapeRow(39, 447, 0, 256), // 379
ShapeRow(588, 0, 0, 256), // 380
ShapeRow(1186, 0, 0, 258), // 381
ShapeRow(1192, 0, 0, 258), // 382
ShapeRow(1196, 0, 0, 258), // 383
ShapeRow(1200, 0, 0, 258), // 384
ShapeRow(1026, 0, 0, 258), // 385
ShapeRow(1174, 0, 0, 771), // 386
ShapeRow(1204, 0, 0, 258), // 387
ShapeRow(1208, 0, 0, 258), // 388
ShapeRow(39, 350, 0, 257), // 389
ShapeRow(103, 0, 0, 257), // 390
ShapeRow(87, 0, 0, 257), // 391
ShapeRow(1174, 0, 0, 259), // 392
ShapeRow(1212, 0, 0, 258), // 393
ShapeRow(39, 349, 0, 257), // 394
ShapeRow(39, 351, 0, 256), // 395
ShapeRow(1216, 0, 0, 258), // 396
ShapeRow(39, 440, 0, 257), // 397
ShapeRow(39, 503, 0, 256), // 398
ShapeRow(944, 0, 0, 257), // 399
ShapeRow(19, 147, 0, 256), // 400
ShapeRow(39, 324, 0, 256), // 401
ShapeRow(39, 349, 0, 289), // 402
ShapeRow(944, 0, 0, 289), // 403
ShapeRow(19, 38, 0, 305), // 404
ShapeRow(39, 0, 0, 288), // 405
ShapeRow(575, 0, 0, 296), // 406
ShapeRow(1222, 0, 0, 256), // 407
ShapeRow(1229, 0, 0, 290), // 408
ShapeRow(1233, 0, 0, 258), // 409
ShapeRow(1237, 0, 0, 258), // 410
ShapeRow(39, 383, 0, 258), // 411
ShapeRow(1243, 0, 0, 258), // 412
ShapeRow(39, 388, 0, 256), // 413
ShapeRow(1251, 0, 0, 256), // 414
ShapeRow(39, 472, 0, 257), // 415
ShapeRow(1263, 0, 0, 258), // 416
ShapeRow(1277, 0, 0, 288), // 417
ShapeRow(19, 41, 0, 288), // 418
ShapeRow(19, 40, 0, 289), // 419
ShapeRow(1283, 0, 0, 288), // 420
ShapeRow(1287, 0, 0, 290), // 421
ShapeRow(1291, 0, 0, 290), // 422
ShapeRow(1295, 0, 0, 258), // 423
ShapeRow(19, 0, 0, 257), // 424
ShapeRow(1299, 0, 0, 258), // 425
ShapeRow(1303, 0, 0, 258), // 426
ShapeRow(1295, 0, 0, 770), // 427
ShapeRow(487, 250, 0, 256), // 428
ShapeRow(1307, 0, 0, 265), // 429
ShapeRow(19, 0, 0, 289), // 430
ShapeRow(19, 86, 0, 291), // 431
ShapeRow(19, 46, 0, 289), // 432
ShapeRow(487, 0, 0, 290), // 433
ShapeRow(1335, 0, 0, 290), // 434
ShapeRow(424, 0, 0, 290), // 435
ShapeRow(1341, 0, 0, 258), // 436
ShapeRow(19, 80, 0, 305), // 437
ShapeRow(39, 386, 0, 288), // 438
ShapeRow(39, 385, 0, 258), // 439
ShapeRow(19, 179, 0, 288), // 440
ShapeRow(39, 574, 0, 258), // 441
ShapeRow(39, 387, 0, 256), // 442
ShapeRow(1355, 0, 0, 258), // 443
ShapeRow(1367, 0, 0, 256), // 444
ShapeRow(39, 382, 0, 290), // 445
ShapeRow(825, 0, 0, 290), // 446
ShapeRow(1371, 0, 0, 258), // 447
ShapeRow(1375, 0, 0, 265), // 448
ShapeRow(1192, 0, 0, 290), // 449
ShapeRow(757, 0, 0, 256), // 450
ShapeRow(1385, 0, 0, 258), // 451
ShapeRow(1396, 0, 0, 288), // 452
ShapeRow(1367, 0, 0, 288), // 453
ShapeRow(39, 571, 0, 290), // 454
ShapeRow(19, 42, 0, 289), // 455
ShapeRow(1407, 0, 0, 290), // 456
ShapeRow(19, 44, 0, 305), // 457
ShapeRow(39, 316, 0, 289), // 458
ShapeRow(39, 427, 0, 290), // 459
ShapeRow(1418, 0, 0, 291), // 460
ShapeRow(19, 224, 0, 288), // 461
ShapeRow(1422, 0, 0, 258), // 462
ShapeRow(1426, 0, 0, 258), // 463
ShapeRow(1430, 0, 0, 290), // 464
ShapeRow(1434, 0, 0, 258), // 465
ShapeRow(19, 43, 0, 257), // 466
ShapeRow(1444, 0, 0, 256), // 467
ShapeRow(39, 568, 0, 290), // 468
ShapeRow(19, 72, 0, 257), // 469
ShapeRow(1450, 0, 0, 265), // 470
ShapeRow(39, 426, 0, 256), // 471
ShapeRow(1418, 0, 0, 258), // 472
ShapeRow(424, 0, 0, 256), // 473
ShapeRow(19, 113, 0, 256), // 474
ShapeRow(39, 326, 0, 256), // 475
ShapeRow(39, 325, 0, 256), // 476
ShapeRow(1434, 0, 0, 770), // 477
ShapeRow(1468, 0, 0, 296), // 478
ShapeRow(1475, 0, 0, 258), // 479
ShapeRow(15, 0, 0, 256), // 480
ShapeRow(1479, 0, 0, 259), // 481
ShapeRow(1483, 0, 0, 256), // 482
ShapeRow(19, 0, 0, 256), // 483
ShapeRow(1487, 0, 0, 258), // 484
ShapeRow(19, 45, 0, 273), // 485
ShapeRow(1494, 0, 0, 258), // 486
ShapeRow(1494, 0, 0, 770), // 487
ShapeRow(15, 0, 0, 257), // 488
ShapeRow(1283, 0, 0, 256), // 489
ShapeRow(19, 47, 0, 257), // 490
ShapeRow(1504, 0, 0, 256), // 491
ShapeRow(39, 48, 0, 304), // 492
ShapeRow(39, 49, 0, 304), // 493
ShapeRow(39, 238, 0, 258), // 494
ShapeRow(39, 308, 0, 256), // 495
ShapeRow(39, 388, 0, 288), // 496
ShapeRow(346, 0, 0, 296), // 497
ShapeRow(367, 0, 0, 288), // 498
ShapeRow(1517, 0, 0, 258), // 499
ShapeRow(1521, 0, 0, 258), // 500
ShapeRow(39, 476, 0, 290), // 501
ShapeRow(39, 390, 0, 256), // 502
ShapeRow(1535, 0, 0, 258), // 503
ShapeRow(39, 391, 0, 256), // 504
ShapeRow(19, 54, 0, 305), // 505
ShapeRow(39, 242, 0, 305), // 506
ShapeRow(39, 239, 0, 291), // 507
ShapeRow(342, 0, 0, 288), // 508
ShapeRow(1556, 0, 0, 290), // 509
ShapeRow(1565, 0, 0, 296), // 510
ShapeRow(1572, 0, 0, 258), // 511
ShapeRow(39, 241, 0, 288), // 512
ShapeRow(1576, 0, 0, 290), // 513
ShapeRow(1580, 0, 0, 288), // 514
ShapeRow(19, 53, 0, 288), // 515
ShapeRow(1584, 0, 0, 258), // 516
ShapeRow(39, 392, 0, 290), // 517
ShapeRow(487, 285, 0, 290), // 518
ShapeRow(487, 303, 0, 290), // 519
ShapeRow(487, 240, 0, 290), // 520
ShapeRow(39, 393, 0, 290), // 521
ShapeRow(1588, 0, 0, 290), // 522
ShapeRow(1580, 0, 0, 770), // 523
ShapeRow(39, 286, 0, 257), // 524
ShapeRow(1601, 0, 0, 257), // 525
ShapeRow(19, 52, 0, 289), // 526
ShapeRow(424, 0, 0, 289), // 527
ShapeRow(1608, 0, 0, 256), // 528
ShapeRow(863, 0, 0, 290), // 529
ShapeRow(19, 56, 0, 288), // 530
ShapeRow(19, 57, 0, 304), // 531
ShapeRow(19, 59, 0, 304), // 532
ShapeRow(39, 244, 0, 256), // 533
ShapeRow(1617, 0, 0, 256), // 534
ShapeRow(39, 404, 0, 256), // 535
ShapeRow(39, 408, 0, 256), // 536
ShapeRow(69, 0, 0, 258), // 537
ShapeRow(180, 0, 0, 258), // 538
ShapeRow(1626, 0, 0, 256), // 539
ShapeRow(39, 410, 0, 256), // 540
ShapeRow(1630, 0, 0, 264), // 541
ShapeRow(39, 417, 0, 288), // 542
ShapeRow(39, 414, 0, 290), // 543
ShapeRow(1637, 0, 0, 256), // 544
ShapeRow(1641, 0, 0, 258), // 545
ShapeRow(1647, 0, 0, 258), // 546
ShapeRow(1651, 0, 0, 258), // 547
ShapeRow(1655, 0, 0, 258), // 548
ShapeRow(1659, 0, 0, 258), // 549
ShapeRow(1663, 0, 0, 258), // 550
ShapeRow(1672, 0, 0, 264), // 551
ShapeRow(39, 407, 0, 257), // 552
ShapeRow(39, 406, 0, 256), // 553
ShapeRow(19, 58, 0, 257), // 554
ShapeRow(1683, 0, 0, 265), // 555
ShapeRow(1690, 0, 0, 265), // 556
ShapeRow(487, 309, 0, 257), // 557
ShapeRow(1703, 0, 0, 257), // 558
ShapeRow(610, 0, 0, 259), // 559
ShapeRow(39, 416, 0, 256), // 560
ShapeRow(39, 415, 0, 256), // 561
ShapeRow(1707, 0, 0, 258), // 562
ShapeRow(1711, 0, 0, 257), // 563
ShapeRow(1715, 0, 0, 258), // 564
ShapeRow(1719, 0, 0, 258), // 565
ShapeRow(1641, 0, 0, 770), // 566
ShapeRow(39, 397, 0, 257), // 567
ShapeRow(1723, 0, 0, 258), // 568
ShapeRow(39, 575, 0, 257), // 569
ShapeRow(39, 398, 0, 257), // 570
ShapeRow(922, 0, 0, 256), // 571
ShapeRow(926, 0, 0, 264), // 572
ShapeRow(1735, 0, 0, 258), // 573
ShapeRow(39, 518, 0, 258), // 574
ShapeRow(39, 517, 0, 256), // 575
ShapeRow(1749, 0, 0, 256), // 576
ShapeRow(39, 575, 0, 258), // 577
ShapeRow(1760, 0, 0, 258), // 578
ShapeRow(418, 0, 0, 258), // 579
ShapeRow(1735, 0, 0, 259), // 580
ShapeRow(39, 399, 0, 256), // 581
ShapeRow(39, 401, 0, 256), // 582
ShapeRow(39, 403, 0, 258), // 583
ShapeRow(39, 402, 0, 258), // 584
ShapeRow(487, 240, 0, 256), // 585
ShapeRow(1764, 0, 0, 258), // 586
ShapeRow(39, 360, 0, 258), // 587
ShapeRow(1768, 0, 0, 770), // 588
ShapeRow(1772, 0, 0, 258), // 589
ShapeRow(39, 400, 0, 258), // 590
ShapeRow(1703, 0, 0, 256), // 591
ShapeRow(1776, 0, 0, 258), // 592
ShapeRow(39, 300, 0, 256), // 593
ShapeRow(39, 405, 0, 258), // 594
ShapeRow(1768, 0, 0, 258), // 595
ShapeRow(1780, 0, 0, 265), // 596
ShapeRow(39, 409, 0, 257), // 597
ShapeRow(487, 412, 0, 257), // 598
ShapeRow(487, 411, 0, 258), // 599
ShapeRow(487, 413, 0, 258), // 600
ShapeRow(19, 60, 0, 289), // 601
ShapeRow(39, 310, 0, 288), // 602
ShapeRow(99, 0, 0, 288), // 603
ShapeRow(1608, 0, 0, 288), // 604
ShapeRow(39, 290, 0, 256), // 605
ShapeRow(1825, 0, 0, 291), // 606
ShapeRow(1829, 0, 0, 258), // 607
ShapeRow(1833, 0, 0, 258), // 608
ShapeRow(1617, 0, 0, 258), // 609
ShapeRow(39, 245, 0, 289), // 610
ShapeRow(39, 246, 0, 288), // 611
ShapeRow(1837, 0, 0, 297), // 612
ShapeRow(1844, 0, 0, 258), // 613
ShapeRow(39, 418, 0, 289), // 614
ShapeRow(39, 515, 0, 256), // 615
ShapeRow(19, 73, 0, 291), // 616
ShapeRow(1848, 0, 0, 258), // 617
ShapeRow(1852, 0, 0, 258), // 618
ShapeRow(1856, 0, 0, 258), // 619
ShapeRow(39, 541, 0, 256), // 620
ShapeRow(1863, 0, 0, 256), // 621
ShapeRow(1867, 0, 0, 258), // 622
ShapeRow(1081, 453, 0, 264), // 623
ShapeRow(424, 0, 0, 257), // 624
ShapeRow(19, 74, 0, 291), // 625
ShapeRow(1873, 0, 0, 289), // 626
ShapeRow(1877, 0, 0, 258), // 627
ShapeRow(1881, 0, 0, 258), // 628
ShapeRow(1885, 0, 0, 258), // 629
ShapeRow(39, 362, 0, 256), // 630
ShapeRow(39, 365, 0, 256), // 631
ShapeRow(39, 363, 0, 256), // 632
ShapeRow(1892, 0, 0, 258), // 633
ShapeRow(39, 419, 0, 258), // 634
ShapeRow(39, 364, 0, 257), // 635
ShapeRow(1896, 0, 0, 264), // 636
ShapeRow(19, 17, 0, 289), // 637
ShapeRow(116, 289, 0, 296), // 638
ShapeRow(1906, 0, 0, 290), // 639
ShapeRow(1910, 0, 0, 290), // 640
ShapeRow(1914, 0, 0, 290), // 641
ShapeRow(1924, 0, 0, 296), // 642
ShapeRow(19, 197, 0, 289), // 643
ShapeRow(19, 149, 0, 305), // 644
ShapeRow(39, 311, 0, 288), // 645
ShapeRow(19, 64, 0, 288), // 646
ShapeRow(268, 0, 0, 288), // 647
ShapeRow(1934, 0, 0, 258), // 648
ShapeRow(1938, 0, 0, 258), // 649
ShapeRow(39, 476, 0, 258), // 650
ShapeRow(39, 312, 0, 257), // 651
ShapeRow(1944, 0, 0, 256), // 652
ShapeRow(1948, 0, 0, 290), // 653
ShapeRow(19, 67, 0, 304), // 654
ShapeRow(39, 251, 0, 258), // 655
ShapeRow(1952, 0, 0, 258), // 656
ShapeRow(39, 423, 0, 256), // 657
ShapeRow(1956, 0, 0, 258), // 658
ShapeRow(1960, 0, 0, 258), // 659
ShapeRow(1964, 0, 0, 258), // 660
ShapeRow(342, 0, 0, 256), // 661
ShapeRow(39, 0, 0, 290), // 662
ShapeRow(1113, 0, 0, 256), // 663
ShapeRow(19, 65, 0, 257), // 664
ShapeRow(39, 0, 0, 257), // 665
ShapeRow(940, 0, 0, 258), // 666
ShapeRow(19, 216, 0, 256), // 667
ShapeRow(1968, 0, 0, 258), // 668
ShapeRow(1972, 0, 0, 264), // 669
ShapeRow(1979, 0, 0, 258), // 670
ShapeRow(39, 421, 0, 256), // 671
ShapeRow(1983, 0, 0, 258), // 672
ShapeRow(39, 422, 0, 290), // 673
ShapeRow(1987, 0, 0, 258), // 674
ShapeRow(1991, 0, 0, 256), // 675
ShapeRow(1995, 0, 0, 258), // 676
ShapeRow(1999, 0, 0, 258), // 677
ShapeRow(940, 0, 0, 256), // 678
ShapeRow(1944, 0, 0, 288), // 679
ShapeRow(2003, 0, 0, 258), // 680
ShapeRow(39, 314, 0, 289), // 681
ShapeRow(39, 314, 0, 288), // 682
ShapeRow(1113, 0, 0, 288), // 683
ShapeRow(19, 140, 0, 288), // 684
ShapeRow(19, 139, 0, 288), // 685
ShapeRow(19, 138, 0, 289), // 686
ShapeRow(2007, 0, 0, 288), // 687
ShapeRow(2011, 0, 0, 290), // 688
ShapeRow(19, 137, 0, 288), // 689
ShapeRow(19, 136, 0, 288), // 690
ShapeRow(2018, 0, 0, 290), // 691
ShapeRow(19, 181, 0, 304), // 692
ShapeRow(19, 178, 0, 305), // 693
ShapeRow(2022, 421, 0, 297), // 694
ShapeRow(2029, 0, 0, 258), // 695
ShapeRow(2038, 0, 0, 289), // 696
ShapeRow(2047, 0, 0, 288), // 697
ShapeRow(39, 501, 0, 288), // 698
ShapeRow(2060, 0, 0, 288), // 699
ShapeRow(39, 388, 0, 290), // 700
ShapeRow(2067, 0, 0, 258), // 701
ShapeRow(2071, 0, 0, 264), // 702
ShapeRow(440, 0, 0, 290), // 703
ShapeRow(19, 66, 0, 305), // 704
ShapeRow(2091, 0, 0, 290), // 705
ShapeRow(2095, 0, 0, 296), // 706
ShapeRow(1113, 0, 0, 289), // 707
ShapeRow(2111, 0, 0, 290), // 708
ShapeRow(2121, 0, 0, 258), // 709
ShapeRow(19, 68, 0, 305), // 710
ShapeRow(39, 424, 0, 290), // 711
ShapeRow(39, 334, 0, 289), // 712
ShapeRow(2130, 0, 0, 288), // 713
ShapeRow(2139, 0, 0, 290), // 714
ShapeRow(2145, 0, 0, 258), // 715
ShapeRow(2151, 0, 0, 258), // 716
ShapeRow(2157, 0, 0, 258), // 717
ShapeRow(2161, 0, 0, 290), // 718
ShapeRow(2167, 0, 0, 289), // 719
ShapeRow(19, 71, 0, 305), // 720
ShapeRow(39, 568, 0, 288), // 721
ShapeRow(2180, 0, 0, 288), // 722
ShapeRow(2191, 0, 0, 290), // 723
ShapeRow(2201, 0, 0, 258), // 724
ShapeRow(424, 0, 0, 291), // 725
ShapeRow(2205, 0, 0, 258), // 726
ShapeRow(19, 44, 0, 288), // 727
ShapeRow(39, 306, 0, 288), // 728
ShapeRow(2209, 0, 0, 290), // 729
ShapeRow(39, 285, 0, 290), // 730
ShapeRow(2213, 0, 0, 291), // 731
ShapeRow(2217, 0, 0, 288), // 732
ShapeRow(588, 0, 0, 289), // 733
ShapeRow(487, 321, 0, 288), // 734
ShapeRow(922, 0, 0, 258), // 735
ShapeRow(39, 568, 0, 258), // 736
ShapeRow(39, 370, 0, 256), // 737
ShapeRow(39, 371, 0, 256), // 738
ShapeRow(19, 72, 0, 289), // 739
ShapeRow(291, 0, 0, 289), // 740
ShapeRow(542, 0, 0, 288), // 741
ShapeRow(39, 348, 0, 290), // 742
ShapeRow(2221, 480, 0, 296), // 743
ShapeRow(39, 359, 0, 288), // 744
ShapeRow(39, 531, 0, 288), // 745
ShapeRow(39, 352, 0, 288), // 746
ShapeRow(2228, 0, 0, 290), // 747
ShapeRow(2232, 0, 0, 288), // 748
ShapeRow(200, 0, 0, 288), // 749
ShapeRow(39, 428, 0, 288), // 750
ShapeRow(2236, 0, 0, 296), // 751
ShapeRow(2243, 0, 0, 296), // 752
ShapeRow(39, 292, 0, 256), // 753
ShapeRow(39, 288, 0, 256), // 754
ShapeRow(2266, 0, 0, 289), // 755
ShapeRow(2270, 0, 0, 256), // 756
ShapeRow(2274, 0, 0, 258), // 757
ShapeRow(2278, 0, 0, 290), // 758
ShapeRow(2282, 0, 0, 258), // 759
ShapeRow(39, 257, 0, 258), // 760
ShapeRow(2286, 0, 0, 258), // 761
ShapeRow(39, 235, 0, 256), // 762
ShapeRow(39, 234, 0, 258), // 763
ShapeRow(39, 253, 0, 256), // 764
ShapeRow(39, 258, 0, 256), // 765
ShapeRow(39, 215, 0, 256), // 766
ShapeRow(2290, 0, 0, 258), // 767
ShapeRow(39, 277, 0, 256), // 768
ShapeRow(19, 84, 0, 256), // 769
ShapeRow(2296, 0, 0, 257), // 770
ShapeRow(19, 159, 0, 290), // 771
ShapeRow(487, 496, 0, 290), // 772
ShapeRow(2316, 0, 0, 288), // 773
ShapeRow(43, 0, 2320, 288), // 774
ShapeRow(2322, 0, 0, 288), // 775
ShapeRow(2326, 0, 0, 290), // 776
ShapeRow(2330, 0, 0, 296), // 777
ShapeRow(2481, 0, 0, 290), // 778
ShapeRow(2485, 0, 0, 296), // 779
ShapeRow(7, 0, 0, 290), // 780
ShapeRow(2513, 0, 0, 290), // 781
ShapeRow(2517, 0, 0, 288), // 782
ShapeRow(2521, 0, 0, 290), // 783
ShapeRow(418, 0, 0, 289), // 784
ShapeRow(19, 29, 0, 289), // 785
ShapeRow(7, 0, 0, 289), // 786
ShapeRow(19, 55, 0, 289), // 787
ShapeRow(2330, 0, 0, 297), // 788
ShapeRow(2534, 0, 0, 290), // 789
ShapeRow(19, 186, 0, 289), // 790
ShapeRow(19, 69, 0, 289), // 791
ShapeRow(15, 248, 0, 289), // 792
ShapeRow(2545, 0, 0, 290), // 793
ShapeRow(19, 185, 0, 290), // 794
ShapeRow(19, 169, 0, 288), // 795
ShapeRow(19, 76, 0, 305), // 796
ShapeRow(2549, 0, 0, 258), // 797
ShapeRow(487, 301, 0, 289), // 798
ShapeRow(2553, 0, 0, 258), // 799
ShapeRow(39, 431, 0, 290), // 800
ShapeRow(39, 540, 0, 288), // 801
ShapeRow(39, 570, 0, 256), // 802
ShapeRow(2559, 0, 0, 290), // 803
ShapeRow(2563, 0, 0, 290), // 804
ShapeRow(472, 0, 0, 290), // 805
ShapeRow(2567, 0, 0, 256), // 806
ShapeRow(414, 0, 0, 290), // 807
ShapeRow(2571, 0, 0, 290), // 808
ShapeRow(79, 0, 0, 258), // 809
ShapeRow(2575, 0, 0, 256), // 810
ShapeRow(2579, 0, 0, 258), // 811
ShapeRow(487, 301, 0, 257), // 812
ShapeRow(59, 0, 0, 257), // 813
ShapeRow(2586, 0, 0, 289), // 814
ShapeRow(39, 315, 0, 256), // 815
ShapeRow(39, 317, 0, 256), // 816
ShapeRow(39, 564, 0, 256), // 817
ShapeRow(39, 429, 0, 258), // 818
ShapeRow(39, 320, 0, 258), // 819
ShapeRow(39, 319, 0, 258), // 820
ShapeRow(39, 430, 0, 256), // 821
ShapeRow(180, 0, 0, 257), // 822
ShapeRow(19, 75, 0, 256), // 823
ShapeRow(39, 475, 0, 256), // 824
ShapeRow(2594, 0, 0, 288), // 825
ShapeRow(19, 76, 0, 257), // 826
ShapeRow(19, 77, 0, 305), // 827
ShapeRow(487, 255, 0, 289), // 828
ShapeRow(39, 432, 0, 291), // 829
ShapeRow(483, 0, 0, 289), // 830
ShapeRow(19, 88, 0, 304), // 831
ShapeRow(87, 0, 0, 256), // 832
ShapeRow(2600, 0, 0, 256), // 833
ShapeRow(19, 172, 0, 256), // 834
ShapeRow(19, 78, 0, 305), // 835
ShapeRow(2604, 0, 0, 258), // 836
ShapeRow(39, 435, 0, 290), // 837
ShapeRow(2608, 0, 0, 290), // 838
ShapeRow(251, 0, 0, 289), // 839
ShapeRow(39, 315, 0, 288), // 840
ShapeRow(19, 78, 0, 257), // 841
ShapeRow(2619, 0, 0, 291), // 842
ShapeRow(2266, 0, 0, 290), // 843
ShapeRow(19, 218, 0, 288), // 844
ShapeRow(2637, 0, 0, 291), // 845
ShapeRow(2643, 0, 0, 297), // 846
ShapeRow(135, 0, 0, 258), // 847
ShapeRow(2662, 0, 0, 264), // 848
ShapeRow(19, 92, 0, 256), // 849
ShapeRow(2682, 0, 0, 258), // 850
ShapeRow(2686, 0, 0, 258), // 851
ShapeRow(2690, 0, 0, 258), // 852
ShapeRow(2696, 0, 0, 258), // 853
ShapeRow(19, 82, 0, 257), // 854
ShapeRow(19, 187, 0, 257), // 855
ShapeRow(2700, 0, 0, 258), // 856
ShapeRow(2704, 0, 0, 258), // 857
ShapeRow(131, 0, 0, 257), // 858
ShapeRow(2708, 0, 0, 258), // 859
ShapeRow(2690, 0, 0, 770), // 860
ShapeRow(2712, 0, 0, 256), // 861
ShapeRow(2716, 0, 0, 258), // 862
ShapeRow(2708, 0, 0, 770), // 863
ShapeRow(2704, 0, 0, 768), // 864
ShapeRow(19, 83, 0, 305), // 865
ShapeRow(39, 563, 0, 256), // 866
ShapeRow(2720, 0, 0, 258), // 867
ShapeRow(2727, 0, 0, 256), // 868
ShapeRow(2733, 0, 0, 256), // 869
ShapeRow(2737, 0, 0, 256), // 870
ShapeRow(2741, 0, 0, 258), // 871
ShapeRow(2745, 0, 0, 258), // 872
ShapeRow(2749, 0, 0, 258), // 873
ShapeRow(2753, 0, 0, 258), // 874
ShapeRow(2757, 0, 0, 291), // 875
ShapeRow(2761, 0, 0, 256), // 876
ShapeRow(2765, 0, 0, 258), // 877
ShapeRow(2769, 0, 0, 258), // 878
ShapeRow(2773, 0, 0, 770), // 879
ShapeRow(2777, 0, 0, 290), // 880
ShapeRow(2781, 0, 0, 256), // 881
ShapeRow(2785, 0, 0, 258), // 882
ShapeRow(2789, 0, 0, 258), // 883
ShapeRow(2793, 0, 0, 258), // 884
ShapeRow(2797, 0, 0, 258), // 885
ShapeRow(39, 436, 0, 257), // 886
ShapeRow(2801, 0, 0, 258), // 887
ShapeRow(2805, 0, 0, 264), // 888
ShapeRow(2773, 0, 0, 258), // 889
ShapeRow(2812, 0, 0, 258), // 890
ShapeRow(2816, 0, 0, 258), // 891
ShapeRow(39, 440, 0, 256), // 892
ShapeRow(487, 492, 0, 256), // 893
ShapeRow(7, 0, 0, 288), // 894
ShapeRow(19, 259, 0, 289), // 895
ShapeRow(15, 0, 0, 65), // 896
ShapeRow(2330, 0, 0, 264), // 897
ShapeRow(2840, 0, 0, 290), // 898
ShapeRow(19, 97, 0, 305), // 899
ShapeRow(39, 452, 0, 288), // 900
ShapeRow(39, 573, 0, 289), // 901
ShapeRow(39, 228, 0, 288), // 902
ShapeRow(2844, 0, 0, 264), // 903
ShapeRow(2854, 0, 0, 296), // 904
ShapeRow(2864, 0, 0, 296), // 905
ShapeRow(2887, 0, 0, 290), // 906
ShapeRow(2891, 0, 0, 258), // 907
ShapeRow(39, 388, 0, 257), // 908
ShapeRow(39, 389, 0, 256), // 909
ShapeRow(2895, 0, 0, 264), // 910
ShapeRow(19, 87, 0, 305), // 911
ShapeRow(39, 444, 0, 290), // 912
ShapeRow(39, 445, 0, 289), // 913
ShapeRow(2917, 0, 0, 289), // 914
ShapeRow(2927, 0, 0, 288), // 915
ShapeRow(19, 89, 0, 305), // 916
ShapeRow(39, 322, 0, 288), // 917
ShapeRow(39, 449, 0, 290), // 918
ShapeRow(39, 323, 0, 288), // 919
ShapeRow(39, 382, 0, 289), // 920
ShapeRow(2935, 0, 0, 289), // 921
ShapeRow(2939, 450, 0, 296), // 922
ShapeRow(2946, 0, 0, 258), // 923
ShapeRow(2957, 0, 0, 258), // 924
ShapeRow(39, 496, 0, 288), // 925
ShapeRow(2964, 0, 0, 296), // 926
ShapeRow(2986, 0, 0, 296), // 927
ShapeRow(3000, 0, 0, 258), // 928
ShapeRow(3004, 0, 0, 258), // 929
ShapeRow(3008, 0, 0, 258), // 930
ShapeRow(3000, 0, 0, 770), // 931
ShapeRow(19, 91, 0, 257), // 932
ShapeRow(19, 42, 0, 257), // 933
ShapeRow(19, 90, 0, 257), // 934
ShapeRow(19, 93, 0, 289), // 935
ShapeRow(3024, 0, 0, 288), // 936
ShapeRow(3028, 0, 0, 258), // 937
ShapeRow(3032, 0, 0, 258), // 938
ShapeRow(3036, 0, 0, 265), // 939
ShapeRow(3060, 0, 0, 257), // 940
ShapeRow(3064, 0, 0, 297), // 941
ShapeRow(19, 94, 0, 305), // 942
ShapeRow(3076, 0, 0, 258), // 943
ShapeRow(3082, 0, 0, 256), // 944
ShapeRow(3089, 0, 0, 256), // 945
ShapeRow(3093, 0, 0, 258), // 946
ShapeRow(180, 0, 0, 290), // 947
ShapeRow(588, 0, 0, 288), // 948
ShapeRow(39, 538, 0, 258), // 949
ShapeRow(3097, 0, 0, 258), // 950
ShapeRow(39, 516, 0, 258), // 951
ShapeRow(39, 324, 0, 258), // 952
ShapeRow(39, 539, 0, 258), // 953
ShapeRow(3101, 0, 0, 258), // 954
ShapeRow(3105, 0, 0, 258), // 955
ShapeRow(3111, 0, 0, 258), // 956
ShapeRow(19, 62, 0, 258), // 957
ShapeRow(3115, 0, 0, 256), // 958
ShapeRow(19, 142, 0, 304), // 959
ShapeRow(19, 100, 0, 304), // 960
ShapeRow(39, 260, 0, 288), // 961
ShapeRow(19, 102, 0, 305), // 962
ShapeRow(487, 226, 0, 290), // 963
ShapeRow(3123, 0, 0, 289), // 964
ShapeRow(3133, 0, 0, 290), // 965
ShapeRow(320, 0, 0, 290), // 966
ShapeRow(3111, 0, 0, 290), // 967
ShapeRow(3137, 0, 0, 288), // 968
ShapeRow(39, 305, 0, 290), // 969
ShapeRow(39, 514, 0, 290), // 970
ShapeRow(3147, 0, 0, 290), // 971
ShapeRow(380, 0, 0, 290), // 972
ShapeRow(3151, 0, 0, 290), // 973
ShapeRow(487, 226, 0, 289), // 974
ShapeRow(487, 366, 0, 288), // 975
ShapeRow(487, 367, 0, 288), // 976
ShapeRow(2145, 0, 0, 290), // 977
ShapeRow(3155, 0, 0, 290), // 978
ShapeRow(3159, 0, 0, 258), // 979
ShapeRow(7, 0, 0, 257), // 980
ShapeRow(487, 225, 0, 257), // 981
ShapeRow(39, 287, 0, 288), // 982
ShapeRow(991, 0, 0, 289), // 983
ShapeRow(19, 104, 0, 305), // 984
ShapeRow(39, 468, 0, 256), // 985
ShapeRow(39, 558, 0, 289), // 986
ShapeRow(3163, 0, 0, 297), // 987
ShapeRow(39, 459, 0, 256), // 988
ShapeRow(39, 467, 0, 256), // 989
ShapeRow(39, 466, 0, 256), // 990
ShapeRow(3170, 0, 0, 290), // 991
ShapeRow(39, 461, 0, 258), // 992
ShapeRow(3178, 0, 0, 258), // 993
ShapeRow(39, 469, 0, 258), // 994
ShapeRow(3182, 0, 0, 258), // 995
ShapeRow(39, 460, 0, 258), // 996
ShapeRow(39, 458, 0, 256), // 997
ShapeRow(3186, 0, 0, 258), // 998
ShapeRow(3190, 0, 0, 258), // 999
ShapeRow(39, 261, 0, 288), // 1000
ShapeRow(39, 470, 0, 258), // 1001
ShapeRow(3197, 0, 0, 265), // 1002
ShapeRow(3197, 0, 0, 264), // 1003
ShapeRow(2151, 0, 0, 256), // 1004
ShapeRow(19, 103, 0, 305), // 1005
ShapeRow(39, 457, 0, 289), // 1006
ShapeRow(3206, 0, 0, 289), // 1007
ShapeRow(39, 455, 0, 289), // 1008
ShapeRow(39, 456, 0, 258), // 1009
ShapeRow(3210, 0, 0, 291), // 1010
ShapeRow(39, 558, 0, 290), // 1011
ShapeRow(39, 465, 0, 288), // 1012
ShapeRow(39, 464, 0, 305), // 1013
ShapeRow(39, 463, 0, 290), // 1014
ShapeRow(3217, 0, 0, 258), // 1015
ShapeRow(3197, 0, 0, 296), // 1016
ShapeRow(3224, 0, 0, 258), // 1017
ShapeRow(39, 462, 0, 257), // 1018
ShapeRow(123, 0, 0, 257), // 1019
ShapeRow(19, 198, 0, 288), // 1020
ShapeRow(19, 1, 0, 291), // 1021
ShapeRow(3236, 0, 0, 290), // 1022
ShapeRow(3240, 0, 0, 290), // 1023
ShapeRow(3244, 0, 0, 256), // 1024
ShapeRow(3248, 0, 0, 256), // 1025
ShapeRow(3255, 0, 0, 258), // 1026
ShapeRow(3259, 0, 0, 259), // 1027
ShapeRow(3263, 0, 0, 256), // 1028
ShapeRow(3267, 0, 0, 258), // 1029
ShapeRow(3271, 0, 0, 258), // 1030
ShapeRow(3277, 0, 0, 265), // 1031
ShapeRow(19, 95, 0, 257), // 1032
ShapeRow(3263, 0, 0, 770), // 1033
ShapeRow(19, 96, 0, 257), // 1034
ShapeRow(19, 1, 0, 258), // 1035
ShapeRow(3284, 0, 0, 264), // 1036
ShapeRow(7, 0, 0, 256), // 1037
ShapeRow(660, 0, 0, 289), // 1038
ShapeRow(3291, 0, 0, 291), // 1039
ShapeRow(3295, 0, 0, 258), // 1040
ShapeRow(483, 0, 0, 256), // 1041
ShapeRow(19, 161, 0, 304), // 1042
ShapeRow(39, 471, 0, 290), // 1043
ShapeRow(3306, 0, 0, 258), // 1044
ShapeRow(3310, 0, 0, 258), // 1045
ShapeRow(3314, 0, 0, 258), // 1046
ShapeRow(39, 243, 0, 256), // 1047
ShapeRow(3318, 0, 0, 256), // 1048
ShapeRow(3322, 0, 0, 256), // 1049
ShapeRow(3326, 0, 0, 259), // 1050
ShapeRow(3330, 0, 0, 258), // 1051
ShapeRow(3334, 0, 0, 258), // 1052
ShapeRow(3338, 0, 0, 258), // 1053
ShapeRow(3342, 0, 0, 258), // 1054
ShapeRow(3346, 0, 0, 258), // 1055
ShapeRow(39, 105, 0, 256), // 1056
ShapeRow(19, 107, 0, 305), // 1057
ShapeRow(1825, 0, 0, 288), // 1058
ShapeRow(3350, 0, 0, 258), // 1059
ShapeRow(3354, 0, 0, 258), // 1060
ShapeRow(3358, 0, 0, 770), // 1061
ShapeRow(944, 0, 0, 288), // 1062
ShapeRow(3362, 0, 0, 265), // 1063
ShapeRow(3358, 0, 0, 258), // 1064
ShapeRow(3376, 0, 0, 257), // 1065
ShapeRow(39, 263, 0, 289), // 1066
ShapeRow(3387, 0, 0, 258), // 1067
ShapeRow(588, 0, 0, 290), // 1068
ShapeRow(1026, 0, 0, 288), // 1069
ShapeRow(3398, 0, 0, 291), // 1070
ShapeRow(19, 112, 0, 289), // 1071
ShapeRow(19, 114, 0, 305), // 1072
ShapeRow(19, 113, 0, 305), // 1073
ShapeRow(39, 473, 0, 288), // 1074
ShapeRow(3416, 0, 0, 288), // 1075
ShapeRow(3420, 0, 0, 258), // 1076
ShapeRow(39, 474, 0, 256), // 1077
ShapeRow(19, 116, 0, 304), // 1078
ShapeRow(487, 344, 0, 288), // 1079
ShapeRow(19, 115, 0, 288), // 1080
ShapeRow(39, 304, 0, 290), // 1081
ShapeRow(39, 475, 0, 288), // 1082
ShapeRow(3424, 0, 0, 256), // 1083
ShapeRow(3428, 0, 0, 258), // 1084
ShapeRow(328, 0, 0, 257), // 1085
ShapeRow(39, 0, 0, 289), // 1086
ShapeRow(59, 0, 0, 289), // 1087
ShapeRow(39, 267, 0, 288), // 1088
ShapeRow(39, 237, 0, 288), // 1089
ShapeRow(39, 268, 0, 290), // 1090
ShapeRow(39, 124, 0, 288), // 1091
ShapeRow(131, 0, 0, 290), // 1092
ShapeRow(3440, 0, 0, 258), // 1093
ShapeRow(3444, 0, 0, 258), // 1094
ShapeRow(3448, 0, 0, 258), // 1095
ShapeRow(3452, 0, 0, 258), // 1096
ShapeRow(39, 266, 0, 256), // 1097
ShapeRow(230, 0, 0, 256), // 1098
ShapeRow(3456, 0, 0, 258), // 1099
ShapeRow(39, 265, 0, 258), // 1100
ShapeRow(19, 125, 0, 305), // 1101
ShapeRow(19, 126, 0, 289), // 1102
ShapeRow(3470, 0, 0, 289), // 1103
ShapeRow(3482, 0, 0, 288), // 1104
ShapeRow(3491, 0, 0, 288), // 1105
ShapeRow(39, 124, 0, 304), // 1106
ShapeRow(3495, 0, 0, 258), // 1107
ShapeRow(3499, 0, 0, 258), // 1108
ShapeRow(3503, 0, 0, 258), // 1109
ShapeRow(39, 266, 0, 288), // 1110
ShapeRow(3509, 0, 0, 256), // 1111
ShapeRow(3513, 0, 0, 258), // 1112
ShapeRow(3517, 0, 0, 258), // 1113
ShapeRow(3521, 0, 0, 258), // 1114
ShapeRow(3528, 0, 0, 290), // 1115
ShapeRow(39, 269, 0, 288), // 1116
ShapeRow(39, 478, 0, 288), // 1117
ShapeRow(39, 479, 0, 288), // 1118
ShapeRow(3540, 0, 0, 288), // 1119
ShapeRow(991, 0, 0, 288), // 1120
ShapeRow(3548, 0, 0, 288), // 1121
ShapeRow(39, 481, 0, 288), // 1122
ShapeRow(19, 129, 0, 304), // 1123
ShapeRow(39, 482, 0, 256), // 1124
ShapeRow(3552, 0, 0, 258), // 1125
ShapeRow(3556, 0, 0, 256), // 1126
ShapeRow(3563, 0, 0, 265), // 1127
ShapeRow(2232, 0, 0, 256), // 1128
ShapeRow(3573, 0, 0, 290), // 1129
ShapeRow(19, 127, 0, 305), // 1130
ShapeRow(39, 523, 0, 258), // 1131
ShapeRow(39, 327, 0, 256), // 1132
ShapeRow(3579, 481, 0, 297), // 1133
ShapeRow(575, 0, 0, 297), // 1134
ShapeRow(3586, 0, 0, 290), // 1135
ShapeRow(39, 522, 0, 258), // 1136
ShapeRow(3590, 0, 0, 256), // 1137
ShapeRow(39, 359, 0, 256), // 1138
ShapeRow(39, 352, 0, 256), // 1139
ShapeRow(3597, 0, 0, 264), // 1140
ShapeRow(39, 477, 0, 256), // 1141
ShapeRow(3610, 0, 0, 289), // 1142
ShapeRow(3137, 0, 0, 258), // 1143
ShapeRow(19, 130, 0, 305), // 1144
ShapeRow(3623, 484, 0, 264), // 1145
ShapeRow(39, 329, 0, 256), // 1146
ShapeRow(3630, 0, 0, 258), // 1147
ShapeRow(2733, 0, 0, 258), // 1148
ShapeRow(39, 569, 0, 256), // 1149
ShapeRow(3637, 0, 0, 258), // 1150
ShapeRow(3641, 0, 0, 256), // 1151
ShapeRow(3645, 0, 0, 258), // 1152
ShapeRow(39, 483, 0, 256), // 1153
ShapeRow(955, 0, 0, 257), // 1154
ShapeRow(39, 572, 0, 256), // 1155
ShapeRow(39, 577, 0, 258), // 1156
ShapeRow(320, 0, 0, 258), // 1157
ShapeRow(19, 131, 0, 304), // 1158
ShapeRow(3649, 0, 0, 258), // 1159
ShapeRow(3653, 0, 0, 258), // 1160
ShapeRow(3657, 0, 0, 258), // 1161
ShapeRow(3661, 0, 0, 258), // 1162
ShapeRow(39, 531, 0, 258), // 1163
ShapeRow(3665, 0, 0, 258), // 1164
ShapeRow(3669, 0, 0, 258), // 1165
ShapeRow(3673, 0, 0, 258), // 1166
ShapeRow(3677, 0, 0, 258), // 1167
ShapeRow(3681, 0, 0, 256), // 1168
ShapeRow(3685, 0, 0, 258), // 1169
ShapeRow(3689, 0, 0, 258), // 1170
ShapeRow(3693, 0, 0, 258), // 1171
ShapeRow(3697, 0, 0, 258), // 1172
ShapeRow(3701, 0, 0, 264), // 1173
ShapeRow(3708, 0, 0, 258), // 1174
ShapeRow(204, 0, 0, 259), // 1175
ShapeRow(3712, 0, 0, 265), // 1176
ShapeRow(39, 485, 0, 256), // 1177
ShapeRow(3719, 0, 0, 264), // 1178
ShapeRow(3732, 0, 0, 265), // 1179
ShapeRow(200, 0, 0, 258), // 1180
ShapeRow(3742, 0, 0, 256), // 1181
ShapeRow(39, 486, 0, 256), // 1182
ShapeRow(69, 0, 0, 257), // 1183
ShapeRow(3746, 0, 0, 258), // 1184
ShapeRow(3750, 0, 0, 258), // 1185
ShapeRow(3754, 0, 0, 256), // 1186
ShapeRow(200, 0, 0, 257), // 1187
ShapeRow(3760, 0, 0, 259), // 1188
ShapeRow(19, 133, 0, 305), // 1189
ShapeRow(39, 489, 0, 256), // 1190
ShapeRow(19, 132, 0, 305), // 1191
ShapeRow(39, 487, 0, 258), // 1192
ShapeRow(3764, 0, 0, 296), // 1193
ShapeRow(3779, 0, 0, 256), // 1194
ShapeRow(39, 506, 0, 288), // 1195
ShapeRow(39, 388, 0, 258), // 1196
ShapeRow(3786, 0, 0, 258), // 1197
ShapeRow(3790, 0, 0, 290), // 1198
ShapeRow(3799, 0, 0, 290), // 1199
ShapeRow(39, 488, 0, 256), // 1200
ShapeRow(3803, 0, 0, 256), // 1201
ShapeRow(3807, 0, 0, 256), // 1202
ShapeRow(3811, 0, 0, 256), // 1203
ShapeRow(2221, 572, 0, 265), // 1204
ShapeRow(39, 577, 0, 256), // 1205
ShapeRow(3819, 0, 0, 290), // 1206
ShapeRow(3829, 0, 0, 290), // 1207
ShapeRow(19, 128, 0, 305), // 1208
ShapeRow(39, 524, 0, 258), // 1209
ShapeRow(39, 328, 0, 288), // 1210
ShapeRow(2201, 0, 0, 256), // 1211
ShapeRow(487, 0, 0, 288), // 1212
ShapeRow(3833, 0, 0, 290), // 1213
ShapeRow(3839, 0, 0, 290), // 1214
ShapeRow(3845, 0, 0, 290), // 1215
ShapeRow(3852, 0, 0, 290), // 1216
ShapeRow(3856, 0, 0, 291), // 1217
ShapeRow(3860, 0, 0, 290), // 1218
ShapeRow(3864, 0, 0, 290), // 1219
ShapeRow(3868, 0, 0, 290), // 1220
ShapeRow(3872, 0, 0, 290), // 1221
ShapeRow(487, 0, 0, 289), // 1222
ShapeRow(3878, 0, 0, 296), // 1223
ShapeRow(3888, 0, 0, 288), // 1224
ShapeRow(3892, 0, 0, 290), // 1225
ShapeRow(3896, 0, 0, 288), // 1226
ShapeRow(3900, 0, 0, 296), // 1227
ShapeRow(3896, 0, 0, 802), // 1228
ShapeRow(3910, 0, 0, 290), // 1229
ShapeRow(3914, 0, 0, 290), // 1230
ShapeRow(3918, 0, 0, 290), // 1231
ShapeRow(3922, 0, 0, 290), // 1232
ShapeRow(3931, 0, 0, 297), // 1233
ShapeRow(3938, 0, 0, 290), // 1234
ShapeRow(3944, 0, 0, 290), // 1235
ShapeRow(3948, 0, 0, 290), // 1236
ShapeRow(3952, 0, 0, 288), // 1237
ShapeRow(3956, 0, 0, 290), // 1238
ShapeRow(2232, 0, 0, 289), // 1239
ShapeRow(2232, 0, 0, 304), // 1240
ShapeRow(3960, 0, 0, 290), // 1241
ShapeRow(3956, 0, 0, 802), // 1242
ShapeRow(3968, 0, 0, 290), // 1243
ShapeRow(3972, 0, 0, 290), // 1244
ShapeRow(3981, 0, 0, 297), // 1245
ShapeRow(940, 0, 0, 289), // 1246
ShapeRow(3990, 0, 0, 290), // 1247
ShapeRow(1991, 0, 0, 288), // 1248
ShapeRow(3996, 0, 0, 290), // 1249
ShapeRow(4002, 0, 0, 288), // 1250
ShapeRow(4006, 0, 0, 290), // 1251
ShapeRow(4010, 0, 0, 291), // 1252
ShapeRow(35, 0, 0, 289), // 1253
ShapeRow(1944, 0, 0, 290), // 1254
ShapeRow(4016, 0, 0, 290), // 1255
ShapeRow(4010, 0, 0, 802), // 1256
ShapeRow(1987, 0, 0, 290), // 1257
ShapeRow(4020, 0, 0, 290), // 1258
ShapeRow(4024, 0, 0, 291), // 1259
ShapeRow(2567, 0, 0, 288), // 1260
ShapeRow(4028, 0, 0, 290), // 1261
ShapeRow(4032, 0, 0, 290), // 1262
ShapeRow(686, 0, 0, 290), // 1263
ShapeRow(686, 0, 0, 288), // 1264
ShapeRow(4043, 490, 0, 297), // 1265
ShapeRow(19, 134, 0, 288), // 1266
ShapeRow(4050, 0, 0, 290), // 1267
ShapeRow(19, 135, 0, 256), // 1268
ShapeRow(4054, 0, 0, 258), // 1269
ShapeRow(4060, 0, 0, 258), // 1270
ShapeRow(686, 0, 0, 257), // 1271
ShapeRow(4067, 0, 0, 290), // 1272
ShapeRow(4071, 0, 0, 289), // 1273
ShapeRow(39, 491, 0, 288), // 1274
ShapeRow(4075, 0, 0, 288), // 1275
ShapeRow(19, 188, 0, 289), // 1276
ShapeRow(3076, 0, 0, 288), // 1277
ShapeRow(863, 0, 0, 288), // 1278
ShapeRow(487, 384, 0, 290), // 1279
ShapeRow(19, 195, 0, 288), // 1280
ShapeRow(542, 0, 0, 289), // 1281
ShapeRow(2145, 0, 0, 288), // 1282
ShapeRow(4086, 0, 0, 288), // 1283
ShapeRow(4090, 0, 0, 290), // 1284
ShapeRow(4094, 0, 0, 290), // 1285
ShapeRow(4098, 0, 0, 290), // 1286
ShapeRow(4104, 0, 0, 290), // 1287
ShapeRow(4108, 0, 0, 290), // 1288
ShapeRow(19, 162, 0, 289), // 1289
ShapeRow(39, 534, 0, 288), // 1290
ShapeRow(39, 533, 0, 288), // 1291
ShapeRow(4112, 0, 0, 288), // 1292
ShapeRow(542, 0, 0, 290), // 1293
ShapeRow(328, 0, 0, 290), // 1294
ShapeRow(39, 376, 0, 288), // 1295
ShapeRow(19, 152, 0, 288), // 1296
ShapeRow(39, 535, 0, 288), // 1297
ShapeRow(4104, 0, 0, 288), // 1298
ShapeRow(19, 201, 0, 288), // 1299
ShapeRow(19, 177, 0, 289), // 1300
ShapeRow(39, 223, 0, 288), // 1301
ShapeRow(4120, 0, 0, 288), // 1302
ShapeRow(4124, 0, 0, 288), // 1303
ShapeRow(2151, 0, 0, 288), // 1304
ShapeRow(19, 61, 0, 288), // 1305
ShapeRow(19, 144, 0, 289), // 1306
ShapeRow(39, 260, 0, 256), // 1307
ShapeRow(4137, 0, 0, 291), // 1308
ShapeRow(19, 143, 0, 289), // 1309
ShapeRow(19, 145, 0, 257), // 1310
ShapeRow(4141, 0, 4145, 129), // 1311
ShapeRow(4157, 0, 0, 258), // 1312
ShapeRow(39, 446, 0, 258), // 1313
ShapeRow(4161, 0, 0, 256), // 1314
ShapeRow(4165, 0, 0, 258), // 1315
ShapeRow(4169, 0, 0, 256), // 1316
ShapeRow(39, 434, 0, 288), // 1317
ShapeRow(39, 433, 0, 256), // 1318
ShapeRow(39, 256, 0, 256), // 1319
ShapeRow(4173, 0, 0, 258), // 1320
ShapeRow(2007, 0, 0, 256), // 1321
ShapeRow(4177, 0, 0, 264), // 1322
ShapeRow(39, 425, 0, 290), // 1323
ShapeRow(2007, 0, 0, 258), // 1324
ShapeRow(4184, 0, 0, 258), // 1325
ShapeRow(4188, 0, 0, 258), // 1326
ShapeRow(39, 394, 0, 258), // 1327
ShapeRow(39, 494, 0, 256), // 1328
ShapeRow(39, 555, 0, 256), // 1329
ShapeRow(39, 493, 0, 256), // 1330
ShapeRow(39, 549, 0, 288), // 1331
ShapeRow(4207, 0, 0, 290), // 1332
ShapeRow(4218, 0, 0, 290), // 1333
ShapeRow(39, 330, 0, 258), // 1334
ShapeRow(39, 496, 0, 289), // 1335
ShapeRow(4222, 0, 0, 296), // 1336
ShapeRow(4242, 0, 0, 290), // 1337
ShapeRow(4246, 0, 0, 296), // 1338
ShapeRow(39, 247, 0, 256), // 1339
ShapeRow(39, 273, 0, 258), // 1340
ShapeRow(39, 366, 0, 256), // 1341
ShapeRow(39, 497, 0, 256), // 1342
ShapeRow(2145, 0, 0, 256), // 1343
ShapeRow(4283, 0, 0, 256), // 1344
ShapeRow(4287, 0, 0, 258), // 1345
ShapeRow(4295, 0, 0, 290), // 1346
ShapeRow(4306, 0, 0, 290), // 1347
ShapeRow(4310, 0, 0, 290), // 1348
ShapeRow(4287, 0, 0, 770), // 1349
ShapeRow(39, 332, 0, 256), // 1350
ShapeRow(39, 525, 0, 258), // 1351
ShapeRow(4317, 0, 0, 256), // 1352
ShapeRow(39, 495, 0, 290), // 1353
ShapeRow(19, 155, 0, 258), // 1354
ShapeRow(4321, 0, 0, 256), // 1355
ShapeRow(4325, 0, 0, 258), // 1356
ShapeRow(4329, 0, 0, 256), // 1357
ShapeRow(19, 148, 0, 256), // 1358
ShapeRow(39, 280, 0, 256), // 1359
ShapeRow(19, 13, 0, 256), // 1360
ShapeRow(39, 296, 0, 256), // 1361
ShapeRow(19, 150, 0, 289), // 1362
ShapeRow(728, 0, 0, 288), // 1363
ShapeRow(19, 187, 0, 290), // 1364
ShapeRow(4340, 0, 0, 258), // 1365
ShapeRow(4344, 0, 0, 258), // 1366
ShapeRow(19, 151, 0, 257), // 1367
ShapeRow(542, 0, 0, 257), // 1368
ShapeRow(19, 17, 0, 256), // 1369
ShapeRow(155, 0, 0, 258), // 1370
ShapeRow(19, 193, 0, 256), // 1371
ShapeRow(4353, 0, 0, 256), // 1372
ShapeRow(4357, 0, 0, 258), // 1373
ShapeRow(4340, 0, 0, 770), // 1374
ShapeRow(19, 29, 0, 257), // 1375
ShapeRow(1277, 0, 0, 257), // 1376
ShapeRow(4361, 0, 0, 291), // 1377
ShapeRow(19, 108, 0, 289), // 1378
ShapeRow(19, 109, 0, 289), // 1379
ShapeRow(39, 498, 0, 288), // 1380
ShapeRow(39, 500, 0, 290), // 1381
ShapeRow(863, 0, 4372, 258), // 1382
ShapeRow(3322, 0, 4374, 258), // 1383
ShapeRow(4376, 0, 0, 258), // 1384
ShapeRow(39, 499, 0, 290), // 1385
ShapeRow(4382, 0, 0, 258), // 1386
ShapeRow(19, 151, 0, 289), // 1387
ShapeRow(4386, 0, 0, 290), // 1388
ShapeRow(4386, 0, 0, 802), // 1389
ShapeRow(3318, 0, 0, 290), // 1390
ShapeRow(19, 13, 0, 288), // 1391
ShapeRow(4393, 0, 0, 312), // 1392
ShapeRow(3322, 0, 0, 290), // 1393
ShapeRow(39, 264, 0, 256), // 1394
ShapeRow(4400, 0, 0, 264), // 1395
ShapeRow(4407, 0, 0, 258), // 1396
ShapeRow(4411, 0, 0, 258), // 1397
ShapeRow(4419, 0, 0, 258), // 1398
ShapeRow(4423, 0, 0, 306), // 1399
ShapeRow(39, 324, 0, 257), // 1400
ShapeRow(39, 275, 0, 258), // 1401
ShapeRow(1608, 0, 0, 289), // 1402
ShapeRow(19, 111, 0, 289), // 1403
ShapeRow(4432, 0, 0, 289), // 1404
ShapeRow(39, 504, 0, 256), // 1405
ShapeRow(4438, 0, 0, 256), // 1406
ShapeRow(139, 0, 0, 289), // 1407
ShapeRow(4442, 0, 0, 258), // 1408
ShapeRow(4446, 0, 0, 258), // 1409
ShapeRow(39, 505, 0, 257), // 1410
ShapeRow(4452, 0, 0, 256), // 1411
ShapeRow(3322, 0, 0, 258), // 1412
ShapeRow(4459, 0, 0, 258), // 1413
ShapeRow(4468, 0, 0, 257), // 1414
ShapeRow(19, 101, 0, 256), // 1415
ShapeRow(39, 276, 0, 288), // 1416
ShapeRow(4479, 0, 0, 258), // 1417
ShapeRow(4483, 0, 0, 258), // 1418
ShapeRow(7, 0, 0, 258), // 1419
ShapeRow(2619, 0, 0, 258), // 1420
ShapeRow(4487, 0, 0, 258), // 1421
ShapeRow(4491, 0, 0, 258), // 1422
ShapeRow(4495, 0, 0, 264), // 1423
ShapeRow(4514, 0, 0, 258), // 1424
ShapeRow(39, 227, 0, 256), // 1425
ShapeRow(19, 5, 0, 256), // 1426
ShapeRow(19, 10, 0, 256), // 1427
ShapeRow(19, 9, 0, 256), // 1428
ShapeRow(19, 7, 0, 256), // 1429
ShapeRow(19, 3, 0, 256), // 1430
ShapeRow(4522, 0, 0, 264), // 1431
ShapeRow(4529, 0, 0, 258), // 1432
ShapeRow(4483, 0, 0, 770), // 1433
ShapeRow(19, 4, 0, 257), // 1434
ShapeRow(19, 8, 0, 257), // 1435
ShapeRow(4533, 0, 0, 264), // 1436
ShapeRow(39, 449, 0, 256), // 1437
ShapeRow(39, 382, 0, 257), // 1438
ShapeRow(39, 323, 0, 256), // 1439
ShapeRow(39, 450, 0, 256), // 1440
ShapeRow(4540, 0, 0, 258), // 1441
ShapeRow(39, 496, 0, 256), // 1442
ShapeRow(4544, 0, 0, 264), // 1443
ShapeRow(4554, 0, 0, 296), // 1444
ShapeRow(4561, 0, 0, 258), // 1445
ShapeRow(39, 567, 0, 257), // 1446
ShapeRow(4567, 0, 0, 288), // 1447
ShapeRow(39, 507, 0, 290), // 1448
ShapeRow(4571, 0, 0, 258), // 1449
ShapeRow(4575, 0, 0, 258), // 1450
ShapeRow(4582, 0, 0, 290), // 1451
ShapeRow(4590, 0, 0, 290), // 1452
ShapeRow(39, 512, 0, 288), // 1453
ShapeRow(39, 509, 0, 288), // 1454
ShapeRow(4594, 0, 0, 296), // 1455
ShapeRow(4610, 0, 0, 290), // 1456
ShapeRow(4620, 0, 0, 290), // 1457
ShapeRow(39, 513, 0, 288), // 1458
ShapeRow(4628, 0, 0, 258), // 1459
ShapeRow(39, 511, 0, 258), // 1460
ShapeRow(4632, 0, 0, 258), // 1461
ShapeRow(4636, 0, 0, 258), // 1462
ShapeRow(39, 421, 0, 258), // 1463
ShapeRow(39, 313, 0, 256), // 1464
ShapeRow(1113, 0, 0, 257), // 1465
ShapeRow(1396, 0, 0, 289), // 1466
ShapeRow(3900, 0, 0, 264), // 1467
ShapeRow(39, 278, 0, 256), // 1468
ShapeRow(4640, 0, 0, 259), // 1469
ShapeRow(4644, 0, 0, 258), // 1470
ShapeRow(610, 0, 0, 258), // 1471
ShapeRow(39, 279, 0, 288), // 1472
ShapeRow(4655, 0, 0, 289), // 1473
ShapeRow(4655, 0, 0, 256), // 1474
ShapeRow(19, 160, 0, 289), // 1475
ShapeRow(4640, 0, 0, 770), // 1476
ShapeRow(4672, 0, 0, 258), // 1477
ShapeRow(487, 521, 0, 290), // 1478
ShapeRow(4676, 0, 0, 258), // 1479
ShapeRow(487, 521, 0, 258), // 1480
ShapeRow(19, 110, 0, 257), // 1481
ShapeRow(4693, 0, 0, 274), // 1482
ShapeRow(19, 165, 0, 256), // 1483
ShapeRow(1277, 0, 0, 256), // 1484
ShapeRow(4697, 0, 0, 258), // 1485
ShapeRow(4701, 0, 0, 258), // 1486
ShapeRow(4676, 0, 0, 770), // 1487
ShapeRow(4705, 520, 0, 265), // 1488
ShapeRow(19, 166, 0, 257), // 1489
ShapeRow(4727, 520, 0, 265), // 1490
ShapeRow(1780, 520, 0, 265), // 1491
ShapeRow(4761, 0, 0, 290), // 1492
ShapeRow(4672, 0, 0, 288), // 1493
ShapeRow(19, 164, 0, 305), // 1494
ShapeRow(4772, 0, 0, 288), // 1495
ShapeRow(4776, 0, 0, 258), // 1496
ShapeRow(4783, 0, 0, 258), // 1497
ShapeRow(4776, 0, 0, 770), // 1498
ShapeRow(1780, 520, 0, 264), // 1499
ShapeRow(15, 282, 0, 288), // 1500
ShapeRow(19, 170, 0, 289), // 1501
ShapeRow(4796, 0, 0, 288), // 1502
ShapeRow(39, 333, 0, 290), // 1503
ShapeRow(4800, 0, 0, 258), // 1504
ShapeRow(4808, 0, 0, 256), // 1505
ShapeRow(4812, 0, 0, 258), // 1506
ShapeRow(4819, 0, 0, 258), // 1507
ShapeRow(4823, 0, 0, 258), // 1508
ShapeRow(4833, 0, 0, 258), // 1509
ShapeRow(4812, 0, 0, 770), // 1510
ShapeRow(4846, 0, 0, 289), // 1511
ShapeRow(4846, 0, 0, 288), // 1512
ShapeRow(19, 182, 0, 289), // 1513
ShapeRow(19, 218, 0, 256), // 1514
ShapeRow(4857, 0, 0, 291), // 1515
ShapeRow(4861, 0, 0, 297), // 1516
ShapeRow(4876, 0, 0, 290), // 1517
ShapeRow(19, 183, 0, 305), // 1518
ShapeRow(39, 281, 0, 288), // 1519
ShapeRow(39, 528, 0, 288), // 1520
ShapeRow(4880, 0, 0, 290), // 1521
ShapeRow(39, 529, 0, 288), // 1522
ShapeRow(4884, 0, 0, 258), // 1523
ShapeRow(4888, 0, 0, 258), // 1524
ShapeRow(39, 335, 0, 256), // 1525
ShapeRow(19, 184, 0, 305), // 1526
ShapeRow(297, 0, 0, 289), // 1527
ShapeRow(4894, 0, 0, 256), // 1528
ShapeRow(19, 149, 0, 289), // 1529
ShapeRow(251, 0, 0, 288), // 1530
ShapeRow(4898, 0, 0, 258), // 1531
ShapeRow(4905, 0, 4912, 264), // 1532
ShapeRow(39, 530, 0, 256), // 1533
ShapeRow(4914, 0, 0, 264), // 1534
ShapeRow(2266, 0, 0, 288), // 1535
ShapeRow(4928, 0, 0, 256), // 1536
ShapeRow(4932, 0, 0, 288), // 1537
ShapeRow(4936, 0, 0, 258), // 1538
ShapeRow(4940, 0, 0, 258), // 1539
ShapeRow(39, 284, 0, 256), // 1540
ShapeRow(4944, 0, 0, 258), // 1541
ShapeRow(200, 0, 0, 289), // 1542
ShapeRow(328, 0, 0, 289), // 1543
ShapeRow(459, 0, 0, 291), // 1544
ShapeRow(19, 187, 0, 291), // 1545
ShapeRow(19, 193, 0, 289), // 1546
ShapeRow(19, 194, 0, 256), // 1547
ShapeRow(19, 187, 0, 258), // 1548
ShapeRow(19, 190, 0, 258), // 1549
ShapeRow(19, 192, 0, 258), // 1550
ShapeRow(4957, 0, 0, 258), // 1551
ShapeRow(734, 0, 0, 257), // 1552
ShapeRow(4972, 0, 0, 290), // 1553
ShapeRow(39, 542, 0, 290), // 1554
ShapeRow(39, 543, 0, 290), // 1555
ShapeRow(4976, 0, 0, 296), // 1556
ShapeRow(2060, 0, 0, 290), // 1557
ShapeRow(39, 576, 0, 290), // 1558
ShapeRow(487, 336, 0, 291), // 1559
ShapeRow(4655, 0, 0, 288), // 1560
ShapeRow(19, 141, 0, 256), // 1561
ShapeRow(4988, 0, 0, 289), // 1562
ShapeRow(19, 196, 0, 289), // 1563
ShapeRow(19, 200, 0, 304), // 1564
ShapeRow(39, 566, 0, 288), // 1565
ShapeRow(4998, 0, 0, 288), // 1566
ShapeRow(5002, 0, 0, 256), // 1567
ShapeRow(5006, 0, 0, 258), // 1568
ShapeRow(5010, 0, 0, 258), // 1569
ShapeRow(39, 298, 0, 290), // 1570
ShapeRow(39, 545, 0, 256), // 1571
ShapeRow(5014, 299, 0, 296), // 1572
ShapeRow(39, 546, 0, 256), // 1573
ShapeRow(3732, 565, 0, 264), // 1574
ShapeRow(39, 547, 0, 256), // 1575
ShapeRow(584, 0, 0, 258), // 1576
ShapeRow(39, 508, 0, 290), // 1577
ShapeRow(39, 544, 0, 290), // 1578
ShapeRow(5021, 0, 0, 258), // 1579
ShapeRow(39, 566, 0, 256), // 1580
ShapeRow(19, 199, 0, 257), // 1581
ShapeRow(5025, 0, 0, 256), // 1582
ShapeRow(39, 526, 0, 258), // 1583
ShapeRow(5029, 0, 0, 258), // 1584
ShapeRow(39, 396, 0, 256), // 1585
ShapeRow(39, 395, 0, 256), // 1586
ShapeRow(5033, 0, 0, 264), // 1587
ShapeRow(5040, 0, 0, 258), // 1588
ShapeRow(3732, 565, 0, 265), // 1589
ShapeRow(39, 451, 0, 256), // 1590
ShapeRow(487, 249, 0, 290), // 1591
ShapeRow(19, 1, 0, 288), // 1592
ShapeRow(5067, 0, 0, 258), // 1593
ShapeRow(19, 202, 0, 289), // 1594
ShapeRow(5071, 0, 0, 290), // 1595
ShapeRow(19, 213, 0, 288), // 1596
ShapeRow(5075, 0, 0, 256), // 1597
ShapeRow(5079, 0, 0, 256), // 1598
ShapeRow(19, 85, 0, 289), // 1599
ShapeRow(5087, 0, 0, 259), // 1600
ShapeRow(5087, 0, 1111, 259), // 1601
ShapeRow(5106, 0, 0, 290), // 1602
ShapeRow(222, 0, 0, 290), // 1603
ShapeRow(5110, 0, 0, 291), // 1604
ShapeRow(19, 118, 0, 289), // 1605
ShapeRow(5114, 0, 0, 291), // 1606
ShapeRow(5118, 0, 0, 291), // 1607
ShapeRow(19, 119, 0, 289), // 1608
ShapeRow(5122, 0, 0, 291), // 1609
ShapeRow(5126, 0, 0, 290), // 1610
ShapeRow(5118, 0, 0, 802), // 1611
ShapeRow(5130, 0, 0, 290), // 1612
ShapeRow(43, 0, 0, 291), // 1613
ShapeRow(19, 121, 0, 288), // 1614
ShapeRow(19, 117, 0, 288), // 1615
ShapeRow(19, 122, 0, 290), // 1616
ShapeRow(19, 123, 0, 288), // 1617
ShapeRow(5138, 0, 0, 290), // 1618
ShapeRow(5142, 0, 0, 297), // 1619
ShapeRow(19, 120, 0, 289), // 1620
ShapeRow(19, 204, 0, 305), // 1621
ShapeRow(5158, 0, 0, 289), // 1622
ShapeRow(19, 203, 0, 289), // 1623
ShapeRow(19, 205, 0, 304), // 1624
ShapeRow(39, 291, 0, 290), // 1625
ShapeRow(39, 548, 0, 289), // 1626
ShapeRow(5162, 0, 0, 290), // 1627
ShapeRow(5166, 0, 0, 290), // 1628
ShapeRow(3732, 548, 0, 297), // 1629
ShapeRow(5170, 0, 0, 296), // 1630
ShapeRow(5180, 0, 0, 288), // 1631
ShapeRow(5184, 0, 0, 290), // 1632
ShapeRow(5188, 0, 0, 290), // 1633
ShapeRow(5192, 0, 0, 290), // 1634
ShapeRow(5196, 0, 0, 290), // 1635
ShapeRow(5200, 0, 0, 290), // 1636
ShapeRow(5204, 0, 0, 290), // 1637
ShapeRow(5208, 0, 0, 288), // 1638
ShapeRow(5212, 0, 0, 290), // 1639
ShapeRow(5216, 0, 0, 290), // 1640
ShapeRow(5220, 0, 0, 290), // 1641
ShapeRow(5224, 0, 0, 290), // 1642
ShapeRow(5228, 0, 0, 290), // 1643
ShapeRow(5232, 0, 0, 290), // 1644
ShapeRow(5236, 0, 0, 290), // 1645
ShapeRow(5240, 0, 0, 290), // 1646
ShapeRow(5244, 0, 0, 290), // 1647
ShapeRow(5248, 0, 0, 288), // 1648
ShapeRow(5252, 0, 0, 290), // 1649
ShapeRow(5256, 0, 0, 290), // 1650
ShapeRow(5260, 0, 0, 288), // 1651
ShapeRow(5264, 0, 0, 288), // 1652
ShapeRow(5268, 0, 0, 290), // 1653
ShapeRow(5272, 0, 0, 290), // 1654
ShapeRow(5278, 0, 0, 288), // 1655
ShapeRow(5282, 0, 0, 288), // 1656
ShapeRow(5286, 0, 0, 290), // 1657
ShapeRow(5290, 0, 0, 290), // 1658
ShapeRow(5294, 0, 0, 802), // 1659
ShapeRow(5298, 0, 0, 290), // 1660
ShapeRow(5304, 0, 0, 288), // 1661
ShapeRow(5310, 0, 0, 288), // 1662
ShapeRow(5316, 0, 0, 288), // 1663
ShapeRow(5322, 0, 0, 288), // 1664
ShapeRow(5326, 0, 0, 296), // 1665
ShapeRow(5290, 0, 0, 802), // 1666
ShapeRow(5333, 0, 0, 290), // 1667
ShapeRow(5340, 0, 0, 296), // 1668
ShapeRow(5349, 0, 0, 296), // 1669
ShapeRow(5356, 0, 0, 296), // 1670
ShapeRow(5369, 0, 0, 290), // 1671
ShapeRow(5294, 0, 0, 800), // 1672
ShapeRow(5373, 0, 0, 290), // 1673
ShapeRow(5294, 0, 0, 288), // 1674
ShapeRow(5379, 0, 0, 290), // 1675
ShapeRow(5386, 0, 0, 290), // 1676
ShapeRow(19, 206, 0, 304), // 1677
ShapeRow(39, 207, 0, 256), // 1678
ShapeRow(5390, 0, 0, 256), // 1679
ShapeRow(5394, 550, 0, 264), // 1680
ShapeRow(19, 208, 0, 304), // 1681
ShapeRow(39, 551, 0, 288), // 1682
ShapeRow(5394, 550, 0, 297), // 1683
ShapeRow(5401, 0, 0, 258), // 1684
ShapeRow(5408, 0, 0, 290), // 1685
ShapeRow(39, 552, 0, 258), // 1686
ShapeRow(5415, 0, 0, 256), // 1687
ShapeRow(5423, 0, 0, 256), // 1688
ShapeRow(5434, 0, 0, 288), // 1689
ShapeRow(4438, 0, 0, 290), // 1690
ShapeRow(19, 211, 0, 305), // 1691
ShapeRow(19, 210, 0, 289), // 1692
ShapeRow(39, 554, 0, 288), // 1693
ShapeRow(5445, 0, 0, 288), // 1694
ShapeRow(39, 331, 0, 258), // 1695
ShapeRow(5449, 0, 0, 256), // 1696
ShapeRow(5453, 0, 0, 258), // 1697
ShapeRow(5457, 0, 0, 258), // 1698
ShapeRow(2330, 0, 0, 265), // 1699
ShapeRow(5468, 0, 0, 258), // 1700
ShapeRow(5483, 0, 0, 288), // 1701
ShapeRow(5487, 0, 0, 288), // 1702
ShapeRow(5491, 0, 0, 258), // 1703
ShapeRow(5495, 0, 0, 256), // 1704
ShapeRow(19, 39, 0, 256), // 1705
ShapeRow(5499, 0, 0, 256), // 1706
ShapeRow(5503, 0, 0, 256), // 1707
ShapeRow(5507, 0, 0, 256), // 1708
ShapeRow(5514, 0, 0, 258), // 1709
ShapeRow(19, 0, 0, 258), // 1710
ShapeRow(5518, 0, 0, 258), // 1711
ShapeRow(19, 0, 0, 259), // 1712
ShapeRow(5522, 0, 0, 258), // 1713
ShapeRow(19, 176, 0, 305), // 1714
ShapeRow(5528, 0, 0, 289), // 1715
ShapeRow(19, 175, 0, 289), // 1716
ShapeRow(5532, 0, 0, 258), // 1717
ShapeRow(5536, 0, 0, 256), // 1718
ShapeRow(5540, 0, 0, 258), // 1719
ShapeRow(5544, 0, 0, 256), // 1720
ShapeRow(19, 174, 0, 257), // 1721
ShapeRow(5548, 0, 0, 259), // 1722
ShapeRow(5555, 0, 0, 256), // 1723
ShapeRow(5559, 0, 0, 256), // 1724
ShapeRow(19, 173, 0, 257), // 1725
ShapeRow(5563, 0, 0, 259), // 1726
ShapeRow(5555, 0, 0, 769), // 1727
ShapeRow(5567, 0, 0, 259), // 1728
ShapeRow(5555, 0, 0, 768), // 1729
ShapeRow(5559, 0, 0, 768), // 1730
ShapeRow(5581, 0, 0, 258), // 1731
ShapeRow(5585, 0, 0, 258), // 1732
ShapeRow(5589, 0, 0, 256), // 1733
ShapeRow(5593, 0, 0, 258), // 1734
ShapeRow(5597, 0, 0, 258), // 1735
ShapeRow(5601, 0, 0, 256), // 1736
ShapeRow(5605, 0, 0, 258), // 1737
ShapeRow(5609, 0, 0, 256), // 1738
ShapeRow(487, 294, 0, 257), // 1739
ShapeRow(5616, 0, 0, 258), // 1740
ShapeRow(5620, 0, 0, 259), // 1741
ShapeRow(542, 0, 0, 258), // 1742
ShapeRow(646, 0, 0, 257), // 1743
ShapeRow(487, 295, 0, 257), // 1744
ShapeRow(5624, 0, 0, 259), // 1745
ShapeRow(5631, 0, 0, 256), // 1746
ShapeRow(5635, 0, 0, 256), // 1747
ShapeRow(19, 24, 0, 256), // 1748
ShapeRow(19, 25, 0, 256), // 1749
ShapeRow(19, 98, 0, 256), // 1750
ShapeRow(19, 63, 0, 256), // 1751
ShapeRow(19, 26, 0, 256), // 1752
ShapeRow(487, 293, 0, 256), // 1753
ShapeRow(5647, 0, 0, 258), // 1754
ShapeRow(5651, 0, 0, 259), // 1755
ShapeRow(5631, 0, 5655, 769), // 1756
ShapeRow(5657, 0, 0, 259), // 1757
ShapeRow(5631, 0, 5664, 768), // 1758
ShapeRow(5635, 0, 5666, 768), // 1759
ShapeRow(123, 0, 0, 290), // 1760
ShapeRow(5673, 0, 0, 288), // 1761
ShapeRow(39, 337, 0, 288), // 1762
ShapeRow(5688, 0, 0, 296), // 1763
ShapeRow(19, 217, 0, 288), // 1764
ShapeRow(19, 62, 0, 290), // 1765
ShapeRow(3115, 0, 0, 290), // 1766
ShapeRow(19, 81, 0, 290), // 1767
ShapeRow(19, 212, 0, 289), // 1768
ShapeRow(5703, 0, 0, 296), // 1769
ShapeRow(3093, 0, 0, 290), // 1770
ShapeRow(230, 0, 0, 288), // 1771
ShapeRow(487, 297, 0, 289), // 1772
ShapeRow(5724, 557, 0, 297), // 1773
ShapeRow(5744, 0, 0, 256), // 1774
ShapeRow(5748, 0, 0, 256), // 1775
ShapeRow(5752, 0, 0, 291), // 1776
ShapeRow(5752, 0, 0, 770), // 1777
ShapeRow(5761, 0, 0, 258), // 1778
ShapeRow(5765, 0, 0, 290), // 1779
ShapeRow(1277, 0, 0, 290), // 1780
ShapeRow(5769, 0, 0, 258), // 1781
ShapeRow(19, 86, 0, 289), // 1782
ShapeRow(5773, 0, 0, 258), // 1783
ShapeRow(5777, 0, 0, 258), // 1784
ShapeRow(5769, 0, 0, 770), // 1785
ShapeRow(5777, 0, 0, 770), // 1786
ShapeRow(5786, 0, 0, 264), // 1787
ShapeRow(39, 340, 0, 288), // 1788
ShapeRow(19, 219, 0, 289), // 1789
ShapeRow(39, 343, 0, 288), // 1790
ShapeRow(39, 561, 0, 290), // 1791
ShapeRow(39, 339, 0, 288), // 1792
ShapeRow(5808, 0, 0, 258), // 1793
ShapeRow(5812, 0, 0, 256), // 1794
ShapeRow(5816, 0, 0, 258), // 1795
ShapeRow(4419, 0, 0, 288), // 1796
ShapeRow(39, 559, 0, 288), // 1797
ShapeRow(610, 0, 0, 256), // 1798
ShapeRow(4419, 0, 0, 256), // 1799
ShapeRow(39, 560, 0, 290), // 1800
ShapeRow(39, 559, 0, 290), // 1801
ShapeRow(39, 342, 0, 256), // 1802
ShapeRow(39, 338, 0, 288), // 1803
ShapeRow(39, 341, 0, 258), // 1804
ShapeRow(320, 0, 0, 289), // 1805
ShapeRow(5820, 0, 0, 291), // 1806
ShapeRow(39, 562, 0, 289), // 1807
ShapeRow(19, 222, 0, 289), // 1808
ShapeRow(5824, 0, 0, 258), // 1809
ShapeRow(19, 221, 0, 257), // 1810
ShapeRow(479, 0, 0, 320), // 1811
ShapeRow(103, 0, 0, 320), // 1812
ShapeRow(3790, 0, 0, 320), // 1813
ShapeRow(19, 0, 0, 320), // 1814
ShapeRow(139, 0, 0, 320), // 1815
ShapeRow(123, 0, 0, 320), // 1816
ShapeRow(328, 0, 0, 320), // 1817
ShapeRow(7, 0, 0, 320), // 1818
ShapeRow(428, 0, 0, 320), // 1819
ShapeRow(542, 0, 0, 320), // 1820
ShapeRow(131, 0, 0, 320), // 1821
ShapeRow(5828, 0, 0, 320), // 1822
ShapeRow(91, 0, 0, 320), // 1823
ShapeRow(43, 0, 0, 320), // 1824
ShapeRow(3115, 0, 0, 320), // 1825
ShapeRow(418, 0, 0, 320), // 1826
ShapeRow(15, 0, 0, 320), // 1827
ShapeRow(483, 0, 0, 320), // 1828
ShapeRow(5832, 0, 0, 320), // 1829
ShapeRow(31, 0, 0, 260), // 1830
ShapeRow(4141, 0, 0, 385), // 1831
];

#[rustfmt::skip]
static BINDINGS: [BindingRow; 577] = [
BindingRow(2225, 1, 0), // Required
BindingRow(2226, 2, 0), // Required
BindingRow(2228, 3, 0), // Required
BindingRow(2229, 4, 0), // Required
BindingRow(2230, 5, 0), // Required
BindingRow(2232, 6, 0), // Required
BindingRow(2233, 7, 0), // Required
BindingRow(2234, 8, 0), // Required
BindingRow(2235, 9, 0), // Required
BindingRow(2236, 10, 0), // Required
BindingRow(2239, 11, 0), // Required
BindingRow(2240, 12, 0), // Required
BindingRow(2245, 13, 0), // Required
BindingRow(2246, 14, 0), // Required
BindingRow(2250, 15, 0), // Required
BindingRow(2252, 16, 0), // Required
BindingRow(2254, 17, 0), // Required
BindingRow(2255, 18, 0), // Required
BindingRow(2256, 19, 0), // Required
BindingRow(2257, 20, 0), // Required
BindingRow(2258, 21, 0), // Required
BindingRow(2260, 22, 0), // Required
BindingRow(2262, 23, 0), // Required
BindingRow(2264, 24, 0), // Required
BindingRow(2265, 25, 0), // Required
BindingRow(2266, 26, 0), // Required
BindingRow(2269, 27, 0), // Required
BindingRow(2270, 28, 0), // Required
BindingRow(2279, 29, 0), // Required
BindingRow(2284, 30, 0), // Required
BindingRow(2288, 31, 0), // Required
BindingRow(2289, 32, 0), // Required
BindingRow(2291, 33, 0), // Required
BindingRow(2293, 34, 0), // Required
BindingRow(2295, 35, 0), // Required
BindingRow(2299, 36, 0), // Required
BindingRow(2307, 37, 0), // Required
BindingRow(2310, 38, 0), // Required
BindingRow(2311, 39, 0), // Required
BindingRow(2312, 40, 0), // Required
BindingRow(2313, 41, 0), // Required
BindingRow(2318, 42, 0), // Required
BindingRow(2320, 43, 0), // Required
BindingRow(2321, 44, 0), // Required
BindingRow(2322, 45, 0), // Required
BindingRow(2323, 46, 0), // Required
BindingRow(2324, 47, 0), // Required
BindingRow(2326, 48, 0), // Required
BindingRow(2332, 49, 0), // Required
BindingRow(2333, 50, 0), // Required
BindingRow(2334, 51, 0), // Required
BindingRow(2339, 52, 0), // Required
BindingRow(2341, 53, 0), // Required
BindingRow(2343, 54, 0), // Required
BindingRow(2345, 55, 0), // Required
BindingRow(2346, 56, 0), // Required
BindingRow(2347, 57, 0), // Required
BindingRow(2365, 58, 0), // Required
BindingRow(2371, 59, 0), // Required
BindingRow(2376, 60, 0), // Required
BindingRow(2382, 61, 0), // Required
BindingRow(2384, 62, 0), // Required
BindingRow(2385, 63, 0), // Required
BindingRow(2391, 64, 0), // Required
BindingRow(2394, 65, 0), // Required
BindingRow(2396, 66, 0), // Required
BindingRow(2397, 67, 0), // Required
BindingRow(2402, 68, 0), // Required
BindingRow(2406, 69, 0), // Required
BindingRow(2410, 70, 0), // Required
BindingRow(2411, 71, 0), // Required
BindingRow(2412, 72, 0), // Required
BindingRow(2415, 73, 0), // Required
BindingRow(2416, 74, 0), // Required
BindingRow(2420, 75, 0), // Required
BindingRow(2425, 76, 0), // Required
BindingRow(2429, 77, 0), // Required
BindingRow(2433, 78, 0), // Required
BindingRow(2435, 79, 0), // Required
BindingRow(2436, 80, 0), // Required
BindingRow(2437, 81, 0), // Required
BindingRow(2448, 82, 0), // Required
BindingRow(2449, 83, 0), // Required
BindingRow(2450, 84, 0), // Required
BindingRow(2452, 85, 0), // Required
BindingRow(2453, 86, 0), // Required
BindingRow(2456, 87, 0), // Required
BindingRow(2457, 88, 0), // Required
BindingRow(2466, 89, 0), // Required
BindingRow(2467, 90, 0), // Required
BindingRow(2468, 91, 0), // Required
BindingRow(2469, 92, 0), // Required
BindingRow(2470, 93, 0), // Required
BindingRow(2471, 94, 0), // Required
BindingRow(2472, 95, 0), // Required
BindingRow(2473, 96, 0), // Required
BindingRow(2476, 97, 0), // Required
BindingRow(2477, 98, 0), // Required
BindingRow(2478, 99, 0), // Required
BindingRow(2482, 100, 0), // Required
BindingRow(2483, 101, 0), // Required
BindingRow(2484, 102, 0), // Required
BindingRow(2487, 103, 0), // Required
BindingRow(2500, 104, 0), // Required
BindingRow(2504, 105, 0), // Required
BindingRow(2507, 106, 0), // Required
BindingRow(2508, 107, 0), // Required
BindingRow(2509, 108, 0), // Required
BindingRow(2510, 109, 0), // Required
BindingRow(2511, 110, 0), // Required
BindingRow(2515, 111, 0), // Required
BindingRow(2516, 112, 0), // Required
BindingRow(2520, 113, 0), // Required
BindingRow(2522, 114, 0), // Required
BindingRow(2523, 115, 0), // Required
BindingRow(2525, 116, 0), // Required
BindingRow(2527, 117, 0), // Required
BindingRow(2528, 118, 0), // Required
BindingRow(2529, 119, 0), // Required
BindingRow(2530, 120, 0), // Required
BindingRow(2531, 121, 0), // Required
BindingRow(2532, 122, 0), // Required
BindingRow(2533, 123, 0), // Required
BindingRow(2536, 124, 0), // Required
BindingRow(2538, 125, 0), // Required
BindingRow(2539, 126, 0), // Required
BindingRow(2547, 127, 0), // Required
BindingRow(2552, 128, 0), // Required
BindingRow(2553, 129, 0), // Required
BindingRow(2556, 130, 0), // Required
BindingRow(2560, 131, 0), // Required
BindingRow(2563, 132, 0), // Required
BindingRow(2564, 133, 0), // Required
BindingRow(2568, 134, 0), // Required
BindingRow(2570, 135, 0), // Required
BindingRow(2571, 136, 0), // Required
BindingRow(2572, 137, 0), // Required
BindingRow(2573, 138, 0), // Required
BindingRow(2574, 139, 0), // Required
BindingRow(2575, 140, 0), // Required
BindingRow(2576, 141, 0), // Required
BindingRow(2579, 142, 0), // Required
BindingRow(2580, 143, 0), // Required
BindingRow(2581, 144, 0), // Required
BindingRow(2582, 145, 0), // Required
BindingRow(2583, 146, 0), // Required
BindingRow(2584, 147, 0), // Required
BindingRow(2592, 148, 0), // Required
BindingRow(2593, 149, 0), // Required
BindingRow(2594, 150, 0), // Required
BindingRow(2596, 151, 0), // Required
BindingRow(2599, 152, 0), // Required
BindingRow(2601, 153, 0), // Required
BindingRow(2603, 154, 0), // Required
BindingRow(2610, 155, 0), // Required
BindingRow(2622, 156, 0), // Required
BindingRow(2623, 157, 0), // Required
BindingRow(2624, 158, 0), // Required
BindingRow(2626, 159, 0), // Required
BindingRow(2630, 160, 0), // Required
BindingRow(2632, 161, 0), // Required
BindingRow(2633, 162, 0), // Required
BindingRow(2634, 163, 0), // Required
BindingRow(2636, 164, 0), // Required
BindingRow(2637, 165, 0), // Required
BindingRow(2638, 166, 0), // Required
BindingRow(2640, 167, 0), // Required
BindingRow(2644, 168, 0), // Required
BindingRow(2645, 169, 0), // Required
BindingRow(2649, 170, 0), // Required
BindingRow(2652, 171, 0), // Required
BindingRow(2653, 172, 0), // Required
BindingRow(2654, 173, 0), // Required
BindingRow(2656, 174, 0), // Required
BindingRow(2657, 175, 0), // Required
BindingRow(2658, 176, 0), // Required
BindingRow(2659, 177, 0), // Required
BindingRow(2660, 178, 0), // Required
BindingRow(2661, 179, 0), // Required
BindingRow(2662, 180, 0), // Required
BindingRow(2663, 181, 0), // Required
BindingRow(2664, 182, 0), // Required
BindingRow(2669, 183, 0), // Required
BindingRow(2670, 184, 0), // Required
BindingRow(2671, 185, 0), // Required
BindingRow(2672, 186, 0), // Required
BindingRow(2673, 187, 0), // Required
BindingRow(2674, 188, 0), // Required
BindingRow(2675, 189, 0), // Required
BindingRow(2680, 190, 0), // Required
BindingRow(2681, 191, 0), // Required
BindingRow(2682, 192, 0), // Required
BindingRow(2683, 193, 0), // Required
BindingRow(2684, 194, 0), // Required
BindingRow(2690, 195, 0), // Required
BindingRow(2701, 196, 0), // Required
BindingRow(2702, 197, 0), // Required
BindingRow(2703, 198, 0), // Required
BindingRow(2706, 199, 0), // Required
BindingRow(2709, 200, 0), // Required
BindingRow(2710, 201, 0), // Required
BindingRow(2711, 202, 0), // Required
BindingRow(2715, 203, 0), // Required
BindingRow(2716, 204, 0), // Required
BindingRow(2719, 205, 0), // Required
BindingRow(2722, 206, 0), // Required
BindingRow(2723, 207, 0), // Required
BindingRow(2726, 208, 0), // Required
BindingRow(2729, 209, 0), // Required
BindingRow(2731, 210, 0), // Required
BindingRow(2732, 211, 0), // Required
BindingRow(2739, 212, 0), // Required
BindingRow(2740, 213, 0), // Required
BindingRow(2741, 214, 0), // Required
BindingRow(2742, 215, 0), // Required
BindingRow(2743, 216, 0), // Required
BindingRow(2744, 217, 0), // Required
BindingRow(2748, 218, 0), // Required
BindingRow(2755, 219, 0), // Required
BindingRow(2759, 220, 0), // Required
BindingRow(2760, 221, 0), // Required
BindingRow(2761, 222, 0), // Required
BindingRow(2957, 223, 0), // Required
BindingRow(2989, 224, 0), // Required
BindingRow(2216, 0, 1), // Extensible
BindingRow(2217, 0, 1), // Extensible
BindingRow(2237, 0, 1), // Extensible
BindingRow(2245, 0, 1), // Extensible
BindingRow(2247, 0, 1), // Extensible
BindingRow(2268, 0, 1), // Extensible
BindingRow(2271, 0, 1), // Extensible
BindingRow(2272, 0, 1), // Extensible
BindingRow(2273, 0, 1), // Extensible
BindingRow(2296, 0, 1), // Extensible
BindingRow(2297, 0, 1), // Extensible
BindingRow(2306, 0, 1), // Extensible
BindingRow(2319, 0, 1), // Extensible
BindingRow(2325, 0, 1), // Extensible
BindingRow(2336, 0, 1), // Extensible
BindingRow(2337, 0, 1), // Extensible
BindingRow(2340, 0, 1), // Extensible
BindingRow(2342, 0, 1), // Extensible
BindingRow(2348, 0, 1), // Extensible
BindingRow(2363, 0, 1), // Extensible
BindingRow(2377, 0, 1), // Extensible
BindingRow(2378, 0, 1), // Extensible
BindingRow(2383, 0, 1), // Extensible
BindingRow(2385, 0, 1), // Extensible
BindingRow(2387, 0, 1), // Extensible
BindingRow(2388, 0, 1), // Extensible
BindingRow(2398, 0, 1), // Extensible
BindingRow(2404, 0, 1), // Extensible
BindingRow(2414, 0, 1), // Extensible
BindingRow(2421, 0, 1), // Extensible
BindingRow(2427, 0, 1), // Extensible
BindingRow(2430, 0, 1), // Extensible
BindingRow(2438, 0, 1), // Extensible
BindingRow(2439, 0, 1), // Extensible
BindingRow(2451, 0, 1), // Extensible
BindingRow(2481, 0, 1), // Extensible
BindingRow(2489, 0, 1), // Extensible
BindingRow(2512, 0, 1), // Extensible
BindingRow(2514, 0, 1), // Extensible
BindingRow(2534, 0, 1), // Extensible
BindingRow(2535, 0, 1), // Extensible
BindingRow(2537, 0, 1), // Extensible
BindingRow(2540, 0, 1), // Extensible
BindingRow(2541, 0, 1), // Extensible
BindingRow(2544, 0, 1), // Extensible
BindingRow(2569, 0, 1), // Extensible
BindingRow(2586, 0, 1), // Extensible
BindingRow(2587, 0, 1), // Extensible
BindingRow(2590, 0, 1), // Extensible
BindingRow(2602, 0, 1), // Extensible
BindingRow(2604, 0, 1), // Extensible
BindingRow(2611, 0, 1), // Extensible
BindingRow(2613, 0, 1), // Extensible
BindingRow(2627, 0, 1), // Extensible
BindingRow(2629, 0, 1), // Extensible
BindingRow(2647, 0, 1), // Extensible
BindingRow(2667, 0, 1), // Extensible
BindingRow(2673, 0, 1), // Extensible
BindingRow(2676, 0, 1), // Extensible
BindingRow(2677, 0, 1), // Extensible
BindingRow(2685, 0, 1), // Extensible
BindingRow(2686, 0, 1), // Extensible
BindingRow(2691, 0, 1), // Extensible
BindingRow(2712, 0, 1), // Extensible
BindingRow(2713, 0, 1), // Extensible
BindingRow(2714, 0, 1), // Extensible
BindingRow(2717, 0, 1), // Extensible
BindingRow(2728, 0, 1), // Extensible
BindingRow(2733, 0, 1), // Extensible
BindingRow(2734, 0, 1), // Extensible
BindingRow(2735, 0, 1), // Extensible
BindingRow(2742, 0, 1), // Extensible
BindingRow(2745, 0, 1), // Extensible
BindingRow(2978, 0, 1), // Extensible
BindingRow(2979, 0, 1), // Extensible
BindingRow(2982, 0, 1), // Extensible
BindingRow(2983, 0, 1), // Extensible
BindingRow(2984, 0, 1), // Extensible
BindingRow(2992, 0, 1), // Extensible
BindingRow(2993, 0, 1), // Extensible
BindingRow(2996, 0, 1), // Extensible
BindingRow(2285, 0, 2), // Preferred
BindingRow(2287, 0, 2), // Preferred
BindingRow(2329, 0, 2), // Preferred
BindingRow(2370, 0, 2), // Preferred
BindingRow(2380, 0, 2), // Preferred
BindingRow(2389, 0, 2), // Preferred
BindingRow(2390, 0, 2), // Preferred
BindingRow(2392, 0, 2), // Preferred
BindingRow(2400, 0, 2), // Preferred
BindingRow(2401, 0, 2), // Preferred
BindingRow(2408, 0, 2), // Preferred
BindingRow(2417, 0, 2), // Preferred
BindingRow(2422, 0, 2), // Preferred
BindingRow(2423, 0, 2), // Preferred
BindingRow(2424, 0, 2), // Preferred
BindingRow(2459, 0, 2), // Preferred
BindingRow(2462, 0, 2), // Preferred
BindingRow(2464, 0, 2), // Preferred
BindingRow(2513, 0, 2), // Preferred
BindingRow(2517, 0, 2), // Preferred
BindingRow(2521, 0, 2), // Preferred
BindingRow(2546, 0, 2), // Preferred
BindingRow(2551, 0, 2), // Preferred
BindingRow(2554, 0, 2), // Preferred
BindingRow(2588, 0, 2), // Preferred
BindingRow(2609, 0, 2), // Preferred
BindingRow(2647, 0, 2), // Preferred
BindingRow(2651, 0, 2), // Preferred
BindingRow(2655, 0, 2), // Preferred
BindingRow(2665, 0, 2), // Preferred
BindingRow(2700, 0, 2), // Preferred
BindingRow(2737, 0, 2), // Preferred
BindingRow(2749, 0, 2), // Preferred
BindingRow(2751, 0, 2), // Preferred
BindingRow(2752, 0, 2), // Preferred
BindingRow(2754, 0, 2), // Preferred
BindingRow(2757, 0, 2), // Preferred
BindingRow(2758, 0, 2), // Preferred
BindingRow(2974, 0, 2), // Preferred
BindingRow(2975, 0, 2), // Preferred
BindingRow(2227, 0, 3), // Example
BindingRow(2231, 0, 3), // Example
BindingRow(2238, 0, 3), // Example
BindingRow(2241, 0, 3), // Example
BindingRow(2242, 0, 3), // Example
BindingRow(2243, 0, 3), // Example
BindingRow(2244, 0, 3), // Example
BindingRow(2248, 0, 3), // Example
BindingRow(2249, 0, 3), // Example
BindingRow(2251, 0, 3), // Example
BindingRow(2253, 0, 3), // Example
BindingRow(2259, 0, 3), // Example
BindingRow(2261, 0, 3), // Example
BindingRow(2263, 0, 3), // Example
BindingRow(2267, 0, 3), // Example
BindingRow(2274, 0, 3), // Example
BindingRow(2275, 0, 3), // Example
BindingRow(2276, 0, 3), // Example
BindingRow(2277, 0, 3), // Example
BindingRow(2278, 0, 3), // Example
BindingRow(2280, 0, 3), // Example
BindingRow(2281, 0, 3), // Example
BindingRow(2282, 0, 3), // Example
BindingRow(2283, 0, 3), // Example
BindingRow(2286, 0, 3), // Example
BindingRow(2287, 0, 3), // Example
BindingRow(2290, 0, 3), // Example
BindingRow(2292, 0, 3), // Example
BindingRow(2294, 0, 3), // Example
BindingRow(2298, 0, 3), // Example
BindingRow(2300, 0, 3), // Example
BindingRow(2301, 0, 3), // Example
BindingRow(2302, 0, 3), // Example
BindingRow(2303, 0, 3), // Example
BindingRow(2304, 0, 3), // Example
BindingRow(2305, 0, 3), // Example
BindingRow(2308, 0, 3), // Example
BindingRow(2309, 0, 3), // Example
BindingRow(2314, 0, 3), // Example
BindingRow(2315, 0, 3), // Example
BindingRow(2316, 0, 3), // Example
BindingRow(2317, 0, 3), // Example
BindingRow(2327, 0, 3), // Example
BindingRow(2328, 0, 3), // Example
BindingRow(2330, 0, 3), // Example
BindingRow(2331, 0, 3), // Example
BindingRow(2335, 0, 3), // Example
BindingRow(2338, 0, 3), // Example
BindingRow(2344, 0, 3), // Example
BindingRow(2349, 0, 3), // Example
BindingRow(2350, 0, 3), // Example
BindingRow(2351, 0, 3), // Example
BindingRow(2352, 0, 3), // Example
BindingRow(2353, 0, 3), // Example
BindingRow(2354, 0, 3), // Example
BindingRow(2355, 0, 3), // Example
BindingRow(2356, 0, 3), // Example
BindingRow(2357, 0, 3), // Example
BindingRow(2358, 0, 3), // Example
BindingRow(2359, 0, 3), // Example
BindingRow(2360, 0, 3), // Example
BindingRow(2361, 0, 3), // Example
BindingRow(2362, 0, 3), // Example
BindingRow(2364, 0, 3), // Example
BindingRow(2366, 0, 3), // Example
BindingRow(2367, 0, 3), // Example
BindingRow(2368, 0, 3), // Example
BindingRow(2369, 0, 3), // Example
BindingRow(2372, 0, 3), // Example
BindingRow(2373, 0, 3), // Example
BindingRow(2374, 0, 3), // Example
BindingRow(2375, 0, 3), // Example
BindingRow(2379, 0, 3), // Example
BindingRow(2381, 0, 3), // Example
BindingRow(2386, 0, 3), // Example
BindingRow(2393, 0, 3), // Example
BindingRow(2395, 0, 3), // Example
BindingRow(2399, 0, 3), // Example
BindingRow(2403, 0, 3), // Example
BindingRow(2405, 0, 3), // Example
BindingRow(2407, 0, 3), // Example
BindingRow(2409, 0, 3), // Example
BindingRow(2413, 0, 3), // Example
BindingRow(2418, 0, 3), // Example
BindingRow(2419, 0, 3), // Example
BindingRow(2426, 0, 3), // Example
BindingRow(2428, 0, 3), // Example
BindingRow(2431, 0, 3), // Example
BindingRow(2432, 0, 3), // Example
BindingRow(2434, 0, 3), // Example
BindingRow(2440, 0, 3), // Example
BindingRow(2441, 0, 3), // Example
BindingRow(2442, 0, 3), // Example
BindingRow(2443, 0, 3), // Example
BindingRow(2444, 0, 3), // Example
BindingRow(2445, 0, 3), // Example
BindingRow(2446, 0, 3), // Example
BindingRow(2447, 0, 3), // Example
BindingRow(2454, 0, 3), // Example
BindingRow(2455, 0, 3), // Example
BindingRow(2458, 0, 3), // Example
BindingRow(2460, 0, 3), // Example
BindingRow(2461, 0, 3), // Example
BindingRow(2463, 0, 3), // Example
BindingRow(2465, 0, 3), // Example
BindingRow(2474, 0, 3), // Example
BindingRow(2475, 0, 3), // Example
BindingRow(2479, 0, 3), // Example
BindingRow(2480, 0, 3), // Example
BindingRow(2485, 0, 3), // Example
BindingRow(2486, 0, 3), // Example
BindingRow(2488, 0, 3), // Example
BindingRow(2490, 0, 3), // Example
BindingRow(2491, 0, 3), // Example
BindingRow(2492, 0, 3), // Example
BindingRow(2493, 0, 3), // Example
BindingRow(2494, 0, 3), // Example
BindingRow(2495, 0, 3), // Example
BindingRow(2496, 0, 3), // Example
BindingRow(2497, 0, 3), // Example
BindingRow(2498, 0, 3), // Example
BindingRow(2499, 0, 3), // Example
BindingRow(2501, 0, 3), // Example
BindingRow(2502, 0, 3), // Example
BindingRow(2503, 0, 3), // Example
BindingRow(2505, 0, 3), // Example
BindingRow(2506, 0, 3), // Example
BindingRow(2518, 0, 3), // Example
BindingRow(2519, 0, 3), // Example
BindingRow(2524, 0, 3), // Example
BindingRow(2526, 0, 3), // Example
BindingRow(2542, 0, 3), // Example
BindingRow(2543, 0, 3), // Example
BindingRow(2545, 0, 3), // Example
BindingRow(2548, 0, 3), // Example
BindingRow(2549, 0, 3), // Example
BindingRow(2550, 0, 3), // Example
BindingRow(2555, 0, 3), // Example
BindingRow(2557, 0, 3), // Example
BindingRow(2558, 0, 3), // Example
BindingRow(2559, 0, 3), // Example
BindingRow(2561, 0, 3), // Example
BindingRow(2562, 0, 3), // Example
BindingRow(2565, 0, 3), // Example
BindingRow(2566, 0, 3), // Example
BindingRow(2567, 0, 3), // Example
BindingRow(2577, 0, 3), // Example
BindingRow(2578, 0, 3), // Example
BindingRow(2585, 0, 3), // Example
BindingRow(2588, 0, 3), // Example
BindingRow(2589, 0, 3), // Example
BindingRow(2591, 0, 3), // Example
BindingRow(2595, 0, 3), // Example
BindingRow(2597, 0, 3), // Example
BindingRow(2598, 0, 3), // Example
BindingRow(2600, 0, 3), // Example
BindingRow(2605, 0, 3), // Example
BindingRow(2606, 0, 3), // Example
BindingRow(2607, 0, 3), // Example
BindingRow(2608, 0, 3), // Example
BindingRow(2609, 0, 3), // Example
BindingRow(2612, 0, 3), // Example
BindingRow(2614, 0, 3), // Example
BindingRow(2615, 0, 3), // Example
BindingRow(2616, 0, 3), // Example
BindingRow(2617, 0, 3), // Example
BindingRow(2618, 0, 3), // Example
BindingRow(2619, 0, 3), // Example
BindingRow(2620, 0, 3), // Example
BindingRow(2621, 0, 3), // Example
BindingRow(2625, 0, 3), // Example
BindingRow(2628, 0, 3), // Example
BindingRow(2629, 0, 3), // Example
BindingRow(2631, 0, 3), // Example
BindingRow(2635, 0, 3), // Example
BindingRow(2639, 0, 3), // Example
BindingRow(2641, 0, 3), // Example
BindingRow(2642, 0, 3), // Example
BindingRow(2643, 0, 3), // Example
BindingRow(2646, 0, 3), // Example
BindingRow(2648, 0, 3), // Example
BindingRow(2650, 0, 3), // Example
BindingRow(2666, 0, 3), // Example
BindingRow(2668, 0, 3), // Example
BindingRow(2678, 0, 3), // Example
BindingRow(2679, 0, 3), // Example
BindingRow(2686, 0, 3), // Example
BindingRow(2687, 0, 3), // Example
BindingRow(2688, 0, 3), // Example
BindingRow(2689, 0, 3), // Example
BindingRow(2692, 0, 3), // Example
BindingRow(2693, 0, 3), // Example
BindingRow(2694, 0, 3), // Example
BindingRow(2695, 0, 3), // Example
BindingRow(2696, 0, 3), // Example
BindingRow(2697, 0, 3), // Example
BindingRow(2698, 0, 3), // Example
BindingRow(2699, 0, 3), // Example
BindingRow(2704, 0, 3), // Example
BindingRow(2705, 0, 3), // Example
BindingRow(2707, 0, 3), // Example
BindingRow(2708, 0, 3), // Example
BindingRow(2718, 0, 3), // Example
BindingRow(2720, 0, 3), // Example
BindingRow(2721, 0, 3), // Example
BindingRow(2724, 0, 3), // Example
BindingRow(2725, 0, 3), // Example
BindingRow(2727, 0, 3), // Example
BindingRow(2730, 0, 3), // Example
BindingRow(2736, 0, 3), // Example
BindingRow(2738, 0, 3), // Example
BindingRow(2746, 0, 3), // Example
BindingRow(2747, 0, 3), // Example
BindingRow(2750, 0, 3), // Example
BindingRow(2753, 0, 3), // Example
BindingRow(2756, 0, 3), // Example
BindingRow(2762, 0, 3), // Example
BindingRow(2969, 0, 3), // Example
BindingRow(2973, 0, 3), // Example
BindingRow(2976, 0, 3), // Example
BindingRow(2977, 0, 3), // Example
BindingRow(2980, 0, 3), // Example
BindingRow(2981, 0, 3), // Example
BindingRow(2985, 0, 3), // Example
BindingRow(2986, 0, 3), // Example
BindingRow(2987, 0, 3), // Example
BindingRow(2988, 0, 3), // Example
BindingRow(2990, 0, 3), // Example
BindingRow(2991, 0, 3), // Example
BindingRow(2992, 0, 3), // Example
BindingRow(2993, 0, 3), // Example
BindingRow(2994, 0, 3), // Example
];

#[rustfmt::skip]
static CODE_SETS: [CodeSetRow; 224] = [
CodeSetRow(2225, 583, 0, 22, true), // FHIRVersion
CodeSetRow(2226, 103, 22, 5, true), // AccountStatus
CodeSetRow(2228, 104, 27, 2, true), // ActionCardinalityBehavior
CodeSetRow(2229, 105, 29, 3, true), // ActionConditionKind
CodeSetRow(2230, 106, 32, 3, true), // ActionGroupingBehavior
CodeSetRow(2232, 107, 35, 4, true), // ActionParticipantType
CodeSetRow(2233, 108, 39, 2, true), // ActionPrecheckBehavior
CodeSetRow(2234, 109, 41, 9, true), // ActionRelationshipType
CodeSetRow(2235, 110, 50, 3, true), // ActionRequiredBehavior
CodeSetRow(2236, 111, 53, 6, true), // ActionSelectionBehavior
CodeSetRow(2239, 116, 59, 3, true), // AddressType
CodeSetRow(2240, 117, 62, 5, true), // AddressUse
CodeSetRow(2245, 118, 67, 4, true), // AdministrativeGender
CodeSetRow(2246, 124, 71, 2, true), // AdverseEventActuality
CodeSetRow(2250, 125, 73, 6, true), // AdverseEventOutcome
CodeSetRow(2252, 126, 79, 3, true), // AdverseEventSeverity
CodeSetRow(2254, 579, 82, 213, true), // FHIRAllTypes
CodeSetRow(2255, 133, 295, 4, true), // AllergyIntoleranceCategory
CodeSetRow(2256, 135, 299, 3, true), // AllergyIntoleranceCriticality
CodeSetRow(2257, 137, 302, 2, true), // AllergyIntoleranceType
CodeSetRow(2258, 134, 304, 3, true), // AllergyIntoleranceClinicalStatusCodes
CodeSetRow(2260, 138, 307, 4, true), // AllergyIntoleranceVerificationStatusCodes
CodeSetRow(2262, 148, 311, 10, true), // AppointmentStatus
CodeSetRow(2264, 153, 321, 2, true), // AssertionDirectionType
CodeSetRow(2265, 154, 323, 11, true), // AssertionOperatorType
CodeSetRow(2266, 155, 334, 12, true), // AssertionResponseTypes
CodeSetRow(2269, 163, 346, 5, true), // AuditEventAction
CodeSetRow(2270, 165, 351, 4, true), // AuditEventOutcome
CodeSetRow(2279, 190, 355, 4, true), // BindingStrength
CodeSetRow(2284, 209, 359, 9, true), // BundleType
CodeSetRow(2288, 278, 368, 3, true), // CapabilityStatementKind
CodeSetRow(2289, 282, 371, 8, true), // CarePlanActivityKind
CodeSetRow(2291, 283, 379, 9, true), // CarePlanActivityStatus
CodeSetRow(2293, 284, 388, 4, true), // CarePlanIntent
CodeSetRow(2295, 287, 392, 5, true), // CareTeamStatus
CodeSetRow(2299, 297, 397, 7, true), // ChargeItemStatus
CodeSetRow(2307, 1273, 404, 3, true), // Use
CodeSetRow(2310, 328, 407, 3, true), // ClinicalImpressionStatus
CodeSetRow(2311, 329, 410, 2, true), // CodeSearchSupport
CodeSetRow(2312, 336, 412, 5, true), // CodeSystemContentMode
CodeSetRow(2313, 337, 417, 4, true), // CodeSystemHierarchyMeaning
CodeSetRow(2318, 346, 421, 5, true), // CompartmentType
CodeSetRow(2320, 352, 426, 4, true), // CompositionAttestationMode
CodeSetRow(2321, 353, 430, 4, true), // CompositionStatus
CodeSetRow(2322, 360, 434, 10, true), // ConceptMapEquivalence
CodeSetRow(2323, 1009, 444, 7, true), // PropertyType
CodeSetRow(2324, 361, 451, 3, true), // ConceptMapGroupUnmappedMode
CodeSetRow(2326, 365, 454, 6, true), // ConditionClinicalStatusCodes
CodeSetRow(2332, 366, 460, 6, true), // ConditionVerificationStatus
CodeSetRow(2333, 367, 466, 3, true), // ConditionalDeleteStatus
CodeSetRow(2334, 368, 469, 4, true), // ConditionalReadStatus
CodeSetRow(2339, 376, 473, 4, true), // ConsentDataMeaning
CodeSetRow(2341, 377, 477, 2, true), // ConsentProvisionType
CodeSetRow(2343, 378, 479, 6, true), // ConsentState
CodeSetRow(2345, 379, 485, 2, true), // ConstraintSeverity
CodeSetRow(2346, 382, 487, 7, true), // ContactPointSystem
CodeSetRow(2347, 383, 494, 5, true), // ContactPointUse
CodeSetRow(2365, 400, 499, 15, true), // ContractResourcePublicationStatusCodes
CodeSetRow(2371, 401, 514, 15, true), // ContractResourceStatusCodes
CodeSetRow(2376, 403, 529, 4, true), // ContributorType
CodeSetRow(2382, 422, 533, 0, false), // Currencies
CodeSetRow(2384, 432, 533, 7, true), // DaysOfWeek
CodeSetRow(2385, 580, 540, 211, true), // FHIRDefinedType
CodeSetRow(2391, 436, 751, 3, true), // DetectedIssueSeverity
CodeSetRow(2394, 457, 754, 6, true), // DeviceNameType
CodeSetRow(2396, 461, 760, 6, true), // DeviceUseStatementStatus
CodeSetRow(2397, 581, 766, 4, true), // FHIRDeviceStatus
CodeSetRow(2402, 464, 770, 10, true), // DiagnosticReportStatus
CodeSetRow(2406, 465, 780, 5, true), // DiscriminatorType
CodeSetRow(2410, 469, 785, 2, true), // DocumentMode
CodeSetRow(2411, 474, 787, 3, true), // DocumentReferenceStatus
CodeSetRow(2412, 475, 790, 4, true), // DocumentRelationshipType
CodeSetRow(2415, 512, 794, 4, true), // EligibilityRequestPurpose
CodeSetRow(2416, 513, 798, 4, true), // EligibilityResponsePurpose
CodeSetRow(2420, 522, 802, 4, true), // EncounterLocationStatus
CodeSetRow(2425, 523, 806, 9, true), // EncounterStatus
CodeSetRow(2429, 525, 815, 6, true), // EndpointStatus
CodeSetRow(2433, 532, 821, 7, true), // EpisodeOfCareStatus
CodeSetRow(2435, 535, 828, 2, true), // EventCapabilityMode
CodeSetRow(2436, 537, 830, 8, true), // EventStatus
CodeSetRow(2437, 538, 838, 26, true), // EventTiming
CodeSetRow(2448, 552, 864, 2, true), // ExampleScenarioActorType
CodeSetRow(2449, 574, 866, 4, true), // ExplanationOfBenefitStatus
CodeSetRow(2450, 575, 870, 2, true), // ExposureState
CodeSetRow(2452, 578, 872, 3, true), // ExtensionContextType
CodeSetRow(2453, 592, 875, 9, true), // FilterOperator
CodeSetRow(2456, 595, 884, 3, true), // FlagStatus
CodeSetRow(2457, 593, 887, 4, true), // FinancialResourceStatusCodes
CodeSetRow(2466, 617, 891, 9, true), // GoalLifecycleStatus
CodeSetRow(2467, 618, 900, 4, true), // GraphCompartmentRule
CodeSetRow(2468, 619, 904, 2, true), // GraphCompartmentUse
CodeSetRow(2469, 627, 906, 6, true), // GroupMeasure
CodeSetRow(2470, 628, 912, 6, true), // GroupType
CodeSetRow(2471, 630, 918, 6, true), // GuidanceResponseStatus
CodeSetRow(2472, 631, 924, 4, true), // GuidePageGeneration
CodeSetRow(2473, 632, 928, 10, true), // GuideParameterCode
CodeSetRow(2476, 589, 938, 4, true), // FamilyHistoryStatus
CodeSetRow(2477, 1255, 942, 7, true), // TestScriptRequestMethodCode
CodeSetRow(2478, 636, 949, 6, true), // HTTPVerb
CodeSetRow(2482, 650, 955, 5, true), // IdentifierUse
CodeSetRow(2483, 651, 960, 4, true), // IdentityAssuranceLevel
CodeSetRow(2484, 657, 964, 5, true), // ImagingStudyStatus
CodeSetRow(2487, 665, 969, 2, true), // ImmunizationEvaluationStatusCodes
CodeSetRow(2500, 669, 971, 3, true), // ImmunizationStatusCodes
CodeSetRow(2504, 188, 974, 3, true), // BenefitCostApplicability
CodeSetRow(2507, 700, 977, 6, true), // InvoicePriceComponentType
CodeSetRow(2508, 701, 983, 5, true), // InvoiceStatus
CodeSetRow(2509, 702, 988, 4, true), // IssueSeverity
CodeSetRow(2510, 703, 992, 31, true), // IssueType
CodeSetRow(2511, 1026, 1023, 17, true), // QuestionnaireItemType
CodeSetRow(2515, 731, 1040, 4, true), // LinkType
CodeSetRow(2516, 734, 1044, 3, true), // LinkageType
CodeSetRow(2520, 738, 1047, 3, true), // ListMode
CodeSetRow(2522, 739, 1050, 3, true), // ListStatus
CodeSetRow(2523, 743, 1053, 2, true), // LocationMode
CodeSetRow(2525, 744, 1055, 3, true), // LocationStatus
CodeSetRow(2527, 1141, 1058, 2, true), // StructureMapContextType
CodeSetRow(2528, 1142, 1060, 3, true), // StructureMapGroupTypeMode
CodeSetRow(2529, 1143, 1063, 2, true), // StructureMapInputMode
CodeSetRow(2530, 1144, 1065, 4, true), // StructureMapModelMode
CodeSetRow(2531, 1145, 1069, 5, true), // StructureMapSourceListMode
CodeSetRow(2532, 1146, 1074, 4, true), // StructureMapTargetListMode
CodeSetRow(2533, 1147, 1078, 17, true), // StructureMapTransform
CodeSetRow(2536, 771, 1095, 2, true), // MeasureImprovementNotation
CodeSetRow(2538, 779, 1097, 3, true), // MeasureReportStatus
CodeSetRow(2539, 780, 1100, 4, true), // MeasureReportType
CodeSetRow(2547, 787, 1104, 7, true), // MedicationAdministration Status Codes
CodeSetRow(2552, 783, 1111, 8, true), // Medication Status Codes
CodeSetRow(2553, 783, 1119, 3, true), // Medication Status Codes
CodeSetRow(2556, 791, 1122, 9, true), // MedicationDispense Status Codes
CodeSetRow(2560, 795, 1131, 3, true), // MedicationKnowledge Status Codes
CodeSetRow(2563, 3254, 1134, 8, true), // medicationRequest Intent
CodeSetRow(2564, 3255, 1142, 8, true), // medicationrequest Status
CodeSetRow(2568, 854, 1150, 3, true), // MessageSignificanceCategory
CodeSetRow(2570, 3261, 1153, 4, true), // messageheader-response-request
CodeSetRow(2571, 452, 1157, 4, true), // DeviceMetricCalibrationState
CodeSetRow(2572, 453, 1161, 4, true), // DeviceMetricCalibrationType
CodeSetRow(2573, 454, 1165, 4, true), // DeviceMetricCategory
CodeSetRow(2574, 455, 1169, 8, true), // DeviceMetricColor
CodeSetRow(2575, 456, 1177, 4, true), // DeviceMetricOperationalStatus
CodeSetRow(2576, 856, 1181, 0, false), // Mime Types
CodeSetRow(2579, 887, 1181, 7, true), // NameUse
CodeSetRow(2580, 890, 1188, 4, true), // NamingSystemIdentifierType
CodeSetRow(2581, 891, 1192, 3, true), // NamingSystemType
CodeSetRow(2582, 893, 1195, 4, true), // NarrativeStatus
CodeSetRow(2583, 164, 1199, 5, true), // AuditEventAgentNetworkType
CodeSetRow(2584, 899, 1204, 3, true), // NoteType
CodeSetRow(2592, 945, 1207, 3, true), // ObservationRangeCategory
CodeSetRow(2593, 946, 1210, 8, true), // ObservationStatus
CodeSetRow(2594, 953, 1218, 2, true), // OperationKind
CodeSetRow(2596, 956, 1220, 2, true), // OperationParameterUse
CodeSetRow(2599, 3477, 1222, 2, true), // orientationType
CodeSetRow(2601, 974, 1224, 3, true), // ParticipantRequired
CodeSetRow(2603, 975, 1227, 4, true), // ParticipationStatus
CodeSetRow(2610, 941, 1231, 11, true), // ObservationDataType
CodeSetRow(2622, 196, 1242, 5, true), // BiologicallyDerivedProductCategory
CodeSetRow(2623, 197, 1247, 2, true), // BiologicallyDerivedProductStatus
CodeSetRow(2624, 198, 1249, 3, true), // BiologicallyDerivedProductStorageScale
CodeSetRow(2626, 1008, 1252, 5, true), // PropertyRepresentation
CodeSetRow(2630, 1013, 1257, 5, true), // ProvenanceEntityRole
CodeSetRow(2632, 1014, 1262, 4, true), // PublicationStatus
CodeSetRow(2633, 3736, 1266, 3, true), // qualityType
CodeSetRow(2634, 1019, 1269, 4, true), // QuantityComparator
CodeSetRow(2636, 1030, 1273, 5, true), // QuestionnaireResponseStatus
CodeSetRow(2637, 514, 1278, 2, true), // EnableWhenBehavior
CodeSetRow(2638, 1025, 1280, 7, true), // QuestionnaireItemOperator
CodeSetRow(2640, 136, 1287, 3, true), // AllergyIntoleranceSeverity
CodeSetRow(2644, 1042, 1290, 5, true), // ReferenceHandlingPolicy
CodeSetRow(2645, 1043, 1295, 3, true), // ReferenceVersionRules
CodeSetRow(2649, 1045, 1298, 8, true), // RelatedArtifactType
CodeSetRow(2652, 290, 1306, 2, true), // CatalogEntryRelationType
CodeSetRow(2653, 311, 1308, 4, true), // ClaimProcessingCodes
CodeSetRow(2654, 1234, 1312, 5, true), // TestReportActionResult
CodeSetRow(2656, 1235, 1317, 3, true), // TestReportParticipantType
CodeSetRow(2657, 1236, 1320, 3, true), // TestReportResult
CodeSetRow(2658, 1237, 1323, 5, true), // TestReportStatus
CodeSetRow(2659, 3865, 1328, 5, true), // repositoryType
CodeSetRow(2660, 1052, 1333, 9, true), // RequestIntent
CodeSetRow(2661, 1053, 1342, 4, true), // RequestPriority
CodeSetRow(2662, 1054, 1346, 15, true), // RequestResourceType
CodeSetRow(2663, 1055, 1361, 7, true), // RequestStatus
CodeSetRow(2664, 1059, 1368, 3, true), // ResearchElementType
CodeSetRow(2669, 1063, 1371, 11, true), // ResearchStudyStatus
CodeSetRow(2670, 1065, 1382, 13, true), // ResearchSubjectStatus
CodeSetRow(2671, 129, 1395, 3, true), // AggregationMode
CodeSetRow(2672, 1108, 1398, 3, true), // SlicingRules
CodeSetRow(2673, 1067, 1401, 148, true), // ResourceType
CodeSetRow(2674, 1069, 1549, 3, true), // ResponseType
CodeSetRow(2675, 1070, 1552, 2, true), // RestfulCapabilityMode
CodeSetRow(2680, 1096, 1554, 9, true), // SearchComparator
CodeSetRow(2681, 1097, 1563, 3, true), // SearchEntryMode
CodeSetRow(2682, 1098, 1566, 12, true), // SearchModifierCode
CodeSetRow(2683, 1099, 1578, 9, true), // SearchParamType
CodeSetRow(2684, 1305, 1587, 5, true), // XPathUsageType
CodeSetRow(2690, 4002, 1592, 3, true), // sequenceType
CodeSetRow(2701, 1110, 1595, 5, true), // SlotStatus
CodeSetRow(2702, 1111, 1600, 2, true), // SortDirection
CodeSetRow(2703, 1090, 1602, 346, true), // SPDXLicense
CodeSetRow(2706, 1116, 1948, 2, true), // SpecimenContainedPreference
CodeSetRow(2709, 1122, 1950, 4, true), // SpecimenStatus
CodeSetRow(2710, 4106, 1954, 2, true), // strandType
CodeSetRow(2711, 1131, 1956, 4, true), // StructureDefinitionKind
CodeSetRow(2715, 1150, 1960, 5, true), // SubscriptionChannelType
CodeSetRow(2716, 1151, 1965, 4, true), // SubscriptionStatus
CodeSetRow(2719, 582, 1969, 3, true), // FHIRSubstanceStatus
CodeSetRow(2722, 1196, 1972, 4, true), // SupplyDeliveryStatus
CodeSetRow(2723, 1197, 1976, 2, true), // SupplyItemType
CodeSetRow(2726, 1200, 1978, 7, true), // SupplyRequestStatus
CodeSetRow(2729, 1201, 1985, 4, true), // SystemRestfulInteraction
CodeSetRow(2731, 1211, 1989, 9, true), // TaskIntent
CodeSetRow(2732, 1212, 1998, 12, true), // TaskStatus
CodeSetRow(2739, 1259, 2010, 8, true), // TriggerType
CodeSetRow(2740, 1261, 2018, 2, true), // TypeDerivationRule
CodeSetRow(2741, 1262, 2020, 9, true), // TypeRestfulInteraction
CodeSetRow(2742, 1264, 2029, 0, false), // UCUMCodes
CodeSetRow(2743, 1265, 2029, 6, true), // UDIEntryType
CodeSetRow(2744, 1270, 2035, 7, true), // UnitsOfTime
CodeSetRow(2748, 542, 2042, 3, true), // EvidenceVariableType
CodeSetRow(2755, 4096, 2045, 6, true), // status
CodeSetRow(2759, 1068, 2051, 3, true), // ResourceVersionPolicy
CodeSetRow(2760, 1291, 2054, 4, true), // VisionBase
CodeSetRow(2761, 1292, 2058, 2, true), // VisionEyes
CodeSetRow(2957, 716, 2060, 0, false), // LL379-9
CodeSetRow(2989, 4344, 2060, 6, true), // v3.ConfidentialityClassification
];

#[rustfmt::skip]
static CODES: [CodeRow; 2066] = [
CodeRow(39, 2223), // 0.01
CodeRow(40, 2223), // 0.05
CodeRow(41, 2223), // 0.06
CodeRow(42, 2223), // 0.11
CodeRow(36, 2223), // 0.0.80
CodeRow(37, 2223), // 0.0.81
CodeRow(38, 2223), // 0.0.82
CodeRow(43, 2223), // 0.4.0
CodeRow(44, 2223), // 0.5.0
CodeRow(47, 2223), // 1.0.0
CodeRow(48, 2223), // 1.0.1
CodeRow(49, 2223), // 1.0.2
CodeRow(50, 2223), // 1.1.0
CodeRow(51, 2223), // 1.4.0
CodeRow(52, 2223), // 1.6.0
CodeRow(53, 2223), // 1.8.0
CodeRow(57, 2223), // 3.0.0
CodeRow(58, 2223), // 3.0.1
CodeRow(59, 2223), // 3.3.0
CodeRow(60, 2223), // 3.5.0
CodeRow(62, 2223), // 4.0.0
CodeRow(63, 2223), // 4.0.1
CodeRow(1339, 2764), // active
CodeRow(3035, 2764), // inactive
CodeRow(1993, 2764), // entered-in-error
CodeRow(3419, 2764), // on-hold
CodeRow(4316, 2764), // unknown
CodeRow(4030, 2765), // single
CodeRow(3307, 2765), // multiple
CodeRow(1421, 2766), // applicability
CodeRow(4089, 2766), // start
CodeRow(4102, 2766), // stop
CodeRow(4392, 2767), // visual-group
CodeRow(3176, 2767), // logical-group
CodeRow(3999, 2767), // sentence-group
CodeRow(3550, 2768), // patient
CodeRow(3634, 2768), // practitioner
CodeRow(3833, 2768), // related-person
CodeRow(1856, 2768), // device
CodeRow(4438, 2769), // yes
CodeRow(3338, 2769), // no
CodeRow(1507, 2770), // before-start
CodeRow(1505, 2770), // before
CodeRow(1506, 2770), // before-end
CodeRow(1675, 2770), // concurrent-with-start
CodeRow(1673, 2770), // concurrent
CodeRow(1674, 2770), // concurrent-with-end
CodeRow(1373, 2770), // after-start
CodeRow(1371, 2770), // after
CodeRow(1372, 2770), // after-end
CodeRow(3313, 2771), // must
CodeRow(1732, 2771), // could
CodeRow(3314, 2771), // must-unless-documented
CodeRow(1412, 2772), // any
CodeRow(1384, 2772), // all
CodeRow(1385, 2772), // all-or-none
CodeRow(2025, 2772), // exactly-one
CodeRow(1449, 2772), // at-most-one
CodeRow(3428, 2772), // one-or-more
CodeRow(3623, 2773), // postal
CodeRow(3604, 2773), // physical
CodeRow(1531, 2773), // both
CodeRow(2210, 2774), // home
CodeRow(4425, 2774), // work
CodeRow(4192, 2774), // temp
CodeRow(3415, 2774), // old
CodeRow(1517, 2774), // billing
CodeRow(3192, 2775), // male
CodeRow(2084, 2775), // female
CodeRow(3481, 2775), // other
CodeRow(4316, 2775), // unknown
CodeRow(1343, 2776), // actual
CodeRow(3625, 2776), // potential
CodeRow(3888, 2958), // resolved
CodeRow(3796, 2958), // recovering
CodeRow(3429, 2958), // ongoing
CodeRow(3889, 2958), // resolvedWithSequelae
CodeRow(2081, 2958), // fatal
CodeRow(4316, 2958), // unknown
CodeRow(3268, 2959), // mild
CodeRow(3285, 2959), // moderate
CodeRow(4018, 2959), // severe
CodeRow(115, 2813), // Address
CodeRow(128, 2813), // Age
CodeRow(139, 2813), // Annotation
CodeRow(156, 2813), // Attachment
CodeRow(183, 2813), // BackboneElement
CodeRow(338, 2813), // CodeableConcept
CodeRow(339, 2813), // Coding
CodeRow(380, 2813), // ContactDetail
CodeRow(381, 2813), // ContactPoint
CodeRow(402, 2813), // Contributor
CodeRow(404, 2813), // Count
CodeRow(428, 2813), // DataRequirement
CodeRow(466, 2813), // Distance
CodeRow(477, 2813), // Dosage
CodeRow(480, 2813), // Duration
CodeRow(502, 2813), // Element
CodeRow(503, 2813), // ElementDefinition
CodeRow(576, 2813), // Expression
CodeRow(577, 2813), // Extension
CodeRow(642, 2813), // HumanName
CodeRow(649, 2813), // Identifier
CodeRow(764, 2813), // MarketingStatus
CodeRow(855, 2813), // Meta
CodeRow(867, 2813), // Money
CodeRow(868, 2813), // MoneyQuantity
CodeRow(892, 2813), // Narrative
CodeRow(971, 2813), // ParameterDefinition
CodeRow(984, 2813), // Period
CodeRow(996, 2813), // Population
CodeRow(1006, 2813), // ProdCharacteristic
CodeRow(1007, 2813), // ProductShelfLife
CodeRow(1018, 2813), // Quantity
CodeRow(1038, 2813), // Range
CodeRow(1039, 2813), // Ratio
CodeRow(1041, 2813), // Reference
CodeRow(1044, 2813), // RelatedArtifact
CodeRow(1093, 2813), // SampledData
CodeRow(1104, 2813), // Signature
CodeRow(1106, 2813), // SimpleQuantity
CodeRow(1155, 2813), // SubstanceAmount
CodeRow(1256, 2813), // Timing
CodeRow(1258, 2813), // TriggerDefinition
CodeRow(1272, 2813), // UsageContext
CodeRow(1485, 2813), // base64Binary
CodeRow(1529, 2813), // boolean
CodeRow(1556, 2813), // canonical
CodeRow(1620, 2813), // code
CodeRow(1796, 2813), // date
CodeRow(1803, 2813), // dateTime
CodeRow(1809, 2813), // decimal
CodeRow(3001, 2813), // id
CodeRow(3064, 2813), // instant
CodeRow(3071, 2813), // integer
CodeRow(3210, 2813), // markdown
CodeRow(3412, 2813), // oid
CodeRow(3620, 2813), // positiveInt
CodeRow(4111, 2813), // string
CodeRow(4226, 2813), // time
CodeRow(4321, 2813), // unsignedInt
CodeRow(4328, 2813), // uri
CodeRow(4329, 2813), // url
CodeRow(4343, 2813), // uuid
CodeRow(4428, 2813), // xhtml
CodeRow(100, 2926), // Account
CodeRow(112, 2926), // ActivityDefinition
CodeRow(121, 2926), // AdverseEvent
CodeRow(131, 2926), // AllergyIntolerance
CodeRow(144, 2926), // Appointment
CodeRow(147, 2926), // AppointmentResponse
CodeRow(157, 2926), // AuditEvent
CodeRow(186, 2926), // Basic
CodeRow(189, 2926), // Binary
CodeRow(191, 2926), // BiologicallyDerivedProduct
CodeRow(201, 2926), // BodyStructure
CodeRow(203, 2926), // Bundle
CodeRow(264, 2926), // CapabilityStatement
CodeRow(279, 2926), // CarePlan
CodeRow(285, 2926), // CareTeam
CodeRow(288, 2926), // CatalogEntry
CodeRow(291, 2926), // ChargeItem
CodeRow(293, 2926), // ChargeItemDefinition
CodeRow(299, 2926), // Claim
CodeRow(312, 2926), // ClaimResponse
CodeRow(325, 2926), // ClinicalImpression
CodeRow(330, 2926), // CodeSystem
CodeRow(340, 2926), // Communication
CodeRow(342, 2926), // CommunicationRequest
CodeRow(344, 2926), // CompartmentDefinition
CodeRow(347, 2926), // Composition
CodeRow(354, 2926), // ConceptMap
CodeRow(362, 2926), // Condition
CodeRow(370, 2926), // Consent
CodeRow(384, 2926), // Contract
CodeRow(405, 2926), // Coverage
CodeRow(409, 2926), // CoverageEligibilityRequest
CodeRow(414, 2926), // CoverageEligibilityResponse
CodeRow(433, 2926), // DetectedIssue
CodeRow(437, 2926), // Device
CodeRow(443, 2926), // DeviceDefinition
CodeRow(450, 2926), // DeviceMetric
CodeRow(458, 2926), // DeviceRequest
CodeRow(460, 2926), // DeviceUseStatement
CodeRow(462, 2926), // DiagnosticReport
CodeRow(467, 2926), // DocumentManifest
CodeRow(470, 2926), // DocumentReference
CodeRow(476, 2926), // DomainResource
CodeRow(495, 2926), // EffectEvidenceSynthesis
CodeRow(515, 2926), // Encounter
CodeRow(524, 2926), // Endpoint
CodeRow(526, 2926), // EnrollmentRequest
CodeRow(527, 2926), // EnrollmentResponse
CodeRow(529, 2926), // EpisodeOfCare
CodeRow(536, 2926), // EventDefinition
CodeRow(539, 2926), // Evidence
CodeRow(540, 2926), // EvidenceVariable
CodeRow(543, 2926), // ExampleScenario
CodeRow(553, 2926), // ExplanationOfBenefit
CodeRow(590, 2926), // FamilyMemberHistory
CodeRow(594, 2926), // Flag
CodeRow(615, 2926), // Goal
CodeRow(620, 2926), // GraphDefinition
CodeRow(624, 2926), // Group
CodeRow(629, 2926), // GuidanceResponse
CodeRow(638, 2926), // HealthcareService
CodeRow(653, 2926), // ImagingStudy
CodeRow(659, 2926), // Immunization
CodeRow(664, 2926), // ImmunizationEvaluation
CodeRow(666, 2926), // ImmunizationRecommendation
CodeRow(670, 2926), // ImplementationGuide
CodeRow(683, 2926), // InsurancePlan
CodeRow(696, 2926), // Invoice
CodeRow(730, 2926), // Library
CodeRow(732, 2926), // Linkage
CodeRow(736, 2926), // List
CodeRow(740, 2926), // Location
CodeRow(765, 2926), // Measure
CodeRow(772, 2926), // MeasureReport
CodeRow(781, 2926), // Media
CodeRow(782, 2926), // Medication
CodeRow(786, 2926), // MedicationAdministration
CodeRow(790, 2926), // MedicationDispense
CodeRow(794, 2926), // MedicationKnowledge
CodeRow(812, 2926), // MedicationRequest
CodeRow(816, 2926), // MedicationStatement
CodeRow(817, 2926), // MedicinalProduct
CodeRow(823, 2926), // MedicinalProductAuthorization
CodeRow(826, 2926), // MedicinalProductContraindication
CodeRow(828, 2926), // MedicinalProductIndication
CodeRow(830, 2926), // MedicinalProductIngredient
CodeRow(835, 2926), // MedicinalProductInteraction
CodeRow(837, 2926), // MedicinalProductManufactured
CodeRow(838, 2926), // MedicinalProductPackaged
CodeRow(841, 2926), // MedicinalProductPharmaceutical
CodeRow(846, 2926), // MedicinalProductUndesirableEffect
CodeRow(847, 2926), // MessageDefinition
CodeRow(850, 2926), // MessageHeader
CodeRow(858, 2926), // MolecularSequence
CodeRow(888, 2926), // NamingSystem
CodeRow(901, 2926), // NutritionOrder
CodeRow(938, 2926), // Observation
CodeRow(942, 2926), // ObservationDefinition
CodeRow(948, 2926), // OperationDefinition
CodeRow(954, 2926), // OperationOutcome
CodeRow(957, 2926), // Organization
CodeRow(959, 2926), // OrganizationAffiliation
CodeRow(972, 2926), // Parameters
CodeRow(976, 2926), // Patient
CodeRow(980, 2926), // PaymentNotice
CodeRow(981, 2926), // PaymentReconciliation
CodeRow(985, 2926), // Person
CodeRow(987, 2926), // PlanDefinition
CodeRow(998, 2926), // Practitioner
CodeRow(1000, 2926), // PractitionerRole
CodeRow(1003, 2926), // Procedure
CodeRow(1010, 2926), // Provenance
CodeRow(1020, 2926), // Questionnaire
CodeRow(1027, 2926), // QuestionnaireResponse
CodeRow(1046, 2926), // RelatedPerson
CodeRow(1048, 2926), // RequestGroup
CodeRow(1056, 2926), // ResearchDefinition
CodeRow(1057, 2926), // ResearchElementDefinition
CodeRow(1060, 2926), // ResearchStudy
CodeRow(1064, 2926), // ResearchSubject
CodeRow(1066, 2926), // Resource
CodeRow(1071, 2926), // RiskAssessment
CodeRow(1073, 2926), // RiskEvidenceSynthesis
CodeRow(1095, 2926), // Schedule
CodeRow(1100, 2926), // SearchParameter
CodeRow(1103, 2926), // ServiceRequest
CodeRow(1109, 2926), // Slot
CodeRow(1112, 2926), // Specimen
CodeRow(1117, 2926), // SpecimenDefinition
CodeRow(1126, 2926), // StructureDefinition
CodeRow(1132, 2926), // StructureMap
CodeRow(1148, 2926), // Subscription
CodeRow(1152, 2926), // Substance
CodeRow(1157, 2926), // SubstanceNucleicAcid
CodeRow(1161, 2926), // SubstancePolymer
CodeRow(1168, 2926), // SubstanceProtein
CodeRow(1170, 2926), // SubstanceReferenceInformation
CodeRow(1175, 2926), // SubstanceSourceMaterial
CodeRow(1182, 2926), // SubstanceSpecification
CodeRow(1194, 2926), // SupplyDelivery
CodeRow(1198, 2926), // SupplyRequest
CodeRow(1207, 2926), // Task
CodeRow(1213, 2926), // TerminologyCapabilities
CodeRow(1224, 2926), // TestReport
CodeRow(1238, 2926), // TestScript
CodeRow(1277, 2926), // ValueSet
CodeRow(1286, 2926), // VerificationResult
CodeRow(1293, 2926), // VisionPrescription
CodeRow(1260, 2763), // Type
CodeRow(140, 2763), // Any
CodeRow(2110, 2777), // food
CodeRow(3253, 2777), // medication
CodeRow(2002, 2777), // environment
CodeRow(1521, 2777), // biologic
CodeRow(3180, 2778), // low
CodeRow(2201, 2778), // high
CodeRow(4306, 2778), // unable-to-assess
CodeRow(1388, 2779), // allergy
CodeRow(3082, 2779), // intolerance
CodeRow(1339, 2960), // active
CodeRow(3035, 2960), // inactive
CodeRow(3888, 2960), // resolved
CodeRow(4308, 2961), // unconfirmed
CodeRow(1684, 2961), // confirmed
CodeRow(3823, 2961), // refuted
CodeRow(1993, 2961), // entered-in-error
CodeRow(3706, 2780), // proposed
CodeRow(3577, 2780), // pending
CodeRow(1528, 2780), // booked
CodeRow(1436, 2780), // arrived
CodeRow(2131, 2780), // fulfilled
CodeRow(1553, 2780), // cancelled
CodeRow(3347, 2780), // noshow
CodeRow(1993, 2780), // entered-in-error
CodeRow(1589, 2780), // checked-in
CodeRow(4402, 2780), // waitlist
CodeRow(3898, 2781), // response
CodeRow(3868, 2781), // request
CodeRow(2006, 2782), // equals
CodeRow(3364, 2782), // notEquals
CodeRow(3029, 2782), // in
CodeRow(3366, 2782), // notIn
CodeRow(2169, 2782), // greaterThan
CodeRow(3144, 2782), // lessThan
CodeRow(1978, 2782), // empty
CodeRow(3363, 2782), // notEmpty
CodeRow(1701, 2782), // contains
CodeRow(3362, 2782), // notContains
CodeRow(2014, 2782), // eval
CodeRow(3414, 2783), // okay
CodeRow(1757, 2783), // created
CodeRow(3341, 2783), // noContent
CodeRow(3367, 2783), // notModified
CodeRow(1481, 2783), // bad
CodeRow(2114, 2783), // forbidden
CodeRow(3365, 2783), // notFound
CodeRow(3267, 2783), // methodNotAllowed
CodeRow(1685, 2783), // conflict
CodeRow(2167, 2783), // gone
CodeRow(3645, 2783), // preconditionFailed
CodeRow(4319, 2783), // unprocessable
CodeRow(210, 2784), // C
CodeRow(1031, 2784), // R
CodeRow(1263, 2784), // U
CodeRow(423, 2784), // D
CodeRow(481, 2784), // E
CodeRow(35, 2785), // 0
CodeRow(61, 2785), // 4
CodeRow(65, 2785), // 8
CodeRow(54, 2785), // 12
CodeRow(3881, 2786), // required
CodeRow(2059, 2786), // extensible
CodeRow(3650, 2786), // preferred
CodeRow(2026, 2786), // example
CodeRow(1899, 2787), // document
CodeRow(3260, 2787), // message
CodeRow(4246, 2787), // transaction
CodeRow(4247, 2787), // transaction-response
CodeRow(1491, 2787), // batch
CodeRow(1492, 2787), // batch-response
CodeRow(2205, 2787), // history
CodeRow(3985, 2787), // searchset
CodeRow(1634, 2787), // collection
CodeRow(3062, 2788), // instance
CodeRow(1559, 2788), // capability
CodeRow(3884, 2788), // requirements
CodeRow(144, 2926), // Appointment
CodeRow(342, 2926), // CommunicationRequest
CodeRow(458, 2926), // DeviceRequest
CodeRow(812, 2926), // MedicationRequest
CodeRow(901, 2926), // NutritionOrder
CodeRow(1207, 2926), // Task
CodeRow(1103, 2926), // ServiceRequest
CodeRow(1293, 2926), // VisionPrescription
CodeRow(3358, 2789), // not-started
CodeRow(3947, 2789), // scheduled
CodeRow(3032, 2789), // in-progress
CodeRow(3419, 2789), // on-hold
CodeRow(1651, 2789), // completed
CodeRow(1553, 2789), // cancelled
CodeRow(4103, 2789), // stopped
CodeRow(4316, 2789), // unknown
CodeRow(1993, 2789), // entered-in-error
CodeRow(3705, 2917), // proposal
CodeRow(3608, 2917), // plan
CodeRow(3457, 2917), // order
CodeRow(3452, 2917), // option
CodeRow(3706, 2790), // proposed
CodeRow(1339, 2790), // active
CodeRow(4166, 2790), // suspended
CodeRow(3035, 2790), // inactive
CodeRow(1993, 2790), // entered-in-error
CodeRow(3609, 2791), // planned
CodeRow(1514, 2791), // billable
CodeRow(3349, 2791), // not-billable
CodeRow(1325, 2791), // aborted
CodeRow(1516, 2791), // billed
CodeRow(1993, 2791), // entered-in-error
CodeRow(4316, 2791), // unknown
CodeRow(1597, 2792), // claim
CodeRow(3640, 2792), // preauthorization
CodeRow(3647, 2792), // predetermination
CodeRow(3032, 2831), // in-progress
CodeRow(1651, 2831), // completed
CodeRow(1993, 2831), // entered-in-error
CodeRow(2044, 2793), // explicit
CodeRow(1384, 2793), // all
CodeRow(3356, 2794), // not-present
CodeRow(2026, 2794), // example
CodeRow(2122, 2794), // fragment
CodeRow(1650, 2794), // complete
CodeRow(4151, 2794), // supplement
CodeRow(2177, 2795), // grouped-by
CodeRow(3091, 2795), // is-a
CodeRow(3521, 2795), // part-of
CodeRow(1602, 2795), // classified-with
CodeRow(976, 2796), // Patient
CodeRow(515, 2796), // Encounter
CodeRow(1046, 2796), // RelatedPerson
CodeRow(998, 2796), // Practitioner
CodeRow(437, 2796), // Device
CodeRow(3597, 2797), // personal
CodeRow(3695, 2797), // professional
CodeRow(3137, 2797), // legal
CodeRow(3409, 2797), // official
CodeRow(3653, 2798), // preliminary
CodeRow(2092, 2798), // final
CodeRow(1398, 2798), // amended
CodeRow(1993, 2798), // entered-in-error
CodeRow(3838, 2799), // relatedto
CodeRow(2008, 2799), // equivalent
CodeRow(2005, 2799), // equal
CodeRow(4418, 2799), // wider
CodeRow(4138, 2799), // subsumes
CodeRow(3325, 2799), // narrower
CodeRow(4075, 2799), // specializes
CodeRow(3046, 2799), // inexact
CodeRow(4318, 2799), // unmatched
CodeRow(1885, 2799), // disjoint
CodeRow(1620, 2800), // code
CodeRow(339, 2800), // Coding
CodeRow(4111, 2800), // string
CodeRow(3071, 2800), // integer
CodeRow(1529, 2800), // boolean
CodeRow(1803, 2800), // dateTime
CodeRow(1809, 2800), // decimal
CodeRow(3710, 2801), // provided
CodeRow(2099, 2801), // fixed
CodeRow(3482, 2801), // other-map
CodeRow(1339, 2963), // active
CodeRow(3797, 2963), // recurrence
CodeRow(3831, 2963), // relapse
CodeRow(3035, 2963), // inactive
CodeRow(3848, 2963), // remission
CodeRow(3888, 2963), // resolved
CodeRow(4308, 2964), // unconfirmed
CodeRow(3714, 2964), // provisional
CodeRow(1866, 2964), // differential
CodeRow(1684, 2964), // confirmed
CodeRow(3823, 2964), // refuted
CodeRow(1993, 2964), // entered-in-error
CodeRow(3359, 2802), // not-supported
CodeRow(4030, 2802), // single
CodeRow(3307, 2802), // multiple
CodeRow(3359, 2803), // not-supported
CodeRow(3287, 2803), // modified-since
CodeRow(3354, 2803), // not-match
CodeRow(2132, 2803), // full-support
CodeRow(3062, 2804), // instance
CodeRow(3832, 2804), // related
CodeRow(1833, 2804), // dependents
CodeRow(1464, 2804), // authoredby
CodeRow(1831, 2805), // deny
CodeRow(3594, 2805), // permit
CodeRow(1921, 2806), // draft
CodeRow(3706, 2806), // proposed
CodeRow(1339, 2806), // active
CodeRow(3829, 2806), // rejected
CodeRow(3035, 2806), // inactive
CodeRow(1993, 2806), // entered-in-error
CodeRow(2009, 2807), // error
CodeRow(4403, 2807), // warning
CodeRow(3600, 2808), // phone
CodeRow(2083, 2808), // fax
CodeRow(1977, 2808), // email
CodeRow(3509, 2808), // pager
CodeRow(4329, 2808), // url
CodeRow(4044, 2808), // sms
CodeRow(3481, 2808), // other
CodeRow(2210, 2809), // home
CodeRow(4425, 2809), // work
CodeRow(4192, 2809), // temp
CodeRow(3415, 2809), // old
CodeRow(3278, 2809), // mobile
CodeRow(1398, 2810), // amended
CodeRow(1419, 2810), // appended
CodeRow(1553, 2810), // cancelled
CodeRow(1890, 2810), // disputed
CodeRow(1993, 2810), // entered-in-error
CodeRow(2031, 2810), // executable
CodeRow(2032, 2810), // executed
CodeRow(3332, 2810), // negotiable
CodeRow(3408, 2810), // offered
CodeRow(3613, 2810), // policy
CodeRow(3829, 2810), // rejected
CodeRow(3851, 2810), // renewed
CodeRow(3919, 2810), // revoked
CodeRow(3888, 2810), // resolved
CodeRow(4201, 2810), // terminated
CodeRow(1398, 2811), // amended
CodeRow(1419, 2811), // appended
CodeRow(1553, 2811), // cancelled
CodeRow(1890, 2811), // disputed
CodeRow(1993, 2811), // entered-in-error
CodeRow(2031, 2811), // executable
CodeRow(2032, 2811), // executed
CodeRow(3332, 2811), // negotiable
CodeRow(3408, 2811), // offered
CodeRow(3613, 2811), // policy
CodeRow(3829, 2811), // rejected
CodeRow(3851, 2811), // renewed
CodeRow(3919, 2811), // revoked
CodeRow(3888, 2811), // resolved
CodeRow(4201, 2811), // terminated
CodeRow(1459, 2812), // author
CodeRow(1939, 2812), // editor
CodeRow(3917, 2812), // reviewer
CodeRow(1988, 2812), // endorser
CodeRow(3295, 2814), // mon
CodeRow(4278, 2814), // tue
CodeRow(4408, 2814), // wed
CodeRow(4216, 2814), // thu
CodeRow(2128, 2814), // fri
CodeRow(3944, 2814), // sat
CodeRow(4149, 2814), // sun
CodeRow(115, 2813), // Address
CodeRow(128, 2813), // Age
CodeRow(139, 2813), // Annotation
CodeRow(156, 2813), // Attachment
CodeRow(183, 2813), // BackboneElement
CodeRow(338, 2813), // CodeableConcept
CodeRow(339, 2813), // Coding
CodeRow(380, 2813), // ContactDetail
CodeRow(381, 2813), // ContactPoint
CodeRow(402, 2813), // Contributor
CodeRow(404, 2813), // Count
CodeRow(428, 2813), // DataRequirement
CodeRow(466, 2813), // Distance
CodeRow(477, 2813), // Dosage
CodeRow(480, 2813), // Duration
CodeRow(502, 2813), // Element
CodeRow(503, 2813), // ElementDefinition
CodeRow(576, 2813), // Expression
CodeRow(577, 2813), // Extension
CodeRow(642, 2813), // HumanName
CodeRow(649, 2813), // Identifier
CodeRow(764, 2813), // MarketingStatus
CodeRow(855, 2813), // Meta
CodeRow(867, 2813), // Money
CodeRow(868, 2813), // MoneyQuantity
CodeRow(892, 2813), // Narrative
CodeRow(971, 2813), // ParameterDefinition
CodeRow(984, 2813), // Period
CodeRow(996, 2813), // Population
CodeRow(1006, 2813), // ProdCharacteristic
CodeRow(1007, 2813), // ProductShelfLife
CodeRow(1018, 2813), // Quantity
CodeRow(1038, 2813), // Range
CodeRow(1039, 2813), // Ratio
CodeRow(1041, 2813), // Reference
CodeRow(1044, 2813), // RelatedArtifact
CodeRow(1093, 2813), // SampledData
CodeRow(1104, 2813), // Signature
CodeRow(1106, 2813), // SimpleQuantity
CodeRow(1155, 2813), // SubstanceAmount
CodeRow(1256, 2813), // Timing
CodeRow(1258, 2813), // TriggerDefinition
CodeRow(1272, 2813), // UsageContext
CodeRow(1485, 2813), // base64Binary
CodeRow(1529, 2813), // boolean
CodeRow(1556, 2813), // canonical
CodeRow(1620, 2813), // code
CodeRow(1796, 2813), // date
CodeRow(1803, 2813), // dateTime
CodeRow(1809, 2813), // decimal
CodeRow(3001, 2813), // id
CodeRow(3064, 2813), // instant
CodeRow(3071, 2813), // integer
CodeRow(3210, 2813), // markdown
CodeRow(3412, 2813), // oid
CodeRow(3620, 2813), // positiveInt
CodeRow(4111, 2813), // string
CodeRow(4226, 2813), // time
CodeRow(4321, 2813), // unsignedInt
CodeRow(4328, 2813), // uri
CodeRow(4329, 2813), // url
CodeRow(4343, 2813), // uuid
CodeRow(4428, 2813), // xhtml
CodeRow(100, 2926), // Account
CodeRow(112, 2926), // ActivityDefinition
CodeRow(121, 2926), // AdverseEvent
CodeRow(131, 2926), // AllergyIntolerance
CodeRow(144, 2926), // Appointment
CodeRow(147, 2926), // AppointmentResponse
CodeRow(157, 2926), // AuditEvent
CodeRow(186, 2926), // Basic
CodeRow(189, 2926), // Binary
CodeRow(191, 2926), // BiologicallyDerivedProduct
CodeRow(201, 2926), // BodyStructure
CodeRow(203, 2926), // Bundle
CodeRow(264, 2926), // CapabilityStatement
CodeRow(279, 2926), // CarePlan
CodeRow(285, 2926), // CareTeam
CodeRow(288, 2926), // CatalogEntry
CodeRow(291, 2926), // ChargeItem
CodeRow(293, 2926), // ChargeItemDefinition
CodeRow(299, 2926), // Claim
CodeRow(312, 2926), // ClaimResponse
CodeRow(325, 2926), // ClinicalImpression
CodeRow(330, 2926), // CodeSystem
CodeRow(340, 2926), // Communication
CodeRow(342, 2926), // CommunicationRequest
CodeRow(344, 2926), // CompartmentDefinition
CodeRow(347, 2926), // Composition
CodeRow(354, 2926), // ConceptMap
CodeRow(362, 2926), // Condition
CodeRow(370, 2926), // Consent
CodeRow(384, 2926), // Contract
CodeRow(405, 2926), // Coverage
CodeRow(409, 2926), // CoverageEligibilityRequest
CodeRow(414, 2926), // CoverageEligibilityResponse
CodeRow(433, 2926), // DetectedIssue
CodeRow(437, 2926), // Device
CodeRow(443, 2926), // DeviceDefinition
CodeRow(450, 2926), // DeviceMetric
CodeRow(458, 2926), // DeviceRequest
CodeRow(460, 2926), // DeviceUseStatement
CodeRow(462, 2926), // DiagnosticReport
CodeRow(467, 2926), // DocumentManifest
CodeRow(470, 2926), // DocumentReference
CodeRow(476, 2926), // DomainResource
CodeRow(495, 2926), // EffectEvidenceSynthesis
CodeRow(515, 2926), // Encounter
CodeRow(524, 2926), // Endpoint
CodeRow(526, 2926), // EnrollmentRequest
CodeRow(527, 2926), // EnrollmentResponse
CodeRow(529, 2926), // EpisodeOfCare
CodeRow(536, 2926), // EventDefinition
CodeRow(539, 2926), // Evidence
CodeRow(540, 2926), // EvidenceVariable
CodeRow(543, 2926), // ExampleScenario
CodeRow(553, 2926), // ExplanationOfBenefit
CodeRow(590, 2926), // FamilyMemberHistory
CodeRow(594, 2926), // Flag
CodeRow(615, 2926), // Goal
CodeRow(620, 2926), // GraphDefinition
CodeRow(624, 2926), // Group
CodeRow(629, 2926), // GuidanceResponse
CodeRow(638, 2926), // HealthcareService
CodeRow(653, 2926), // ImagingStudy
CodeRow(659, 2926), // Immunization
CodeRow(664, 2926), // ImmunizationEvaluation
CodeRow(666, 2926), // ImmunizationRecommendation
CodeRow(670, 2926), // ImplementationGuide
CodeRow(683, 2926), // InsurancePlan
CodeRow(696, 2926), // Invoice
CodeRow(730, 2926), // Library
CodeRow(732, 2926), // Linkage
CodeRow(736, 2926), // List
CodeRow(740, 2926), // Location
CodeRow(765, 2926), // Measure
CodeRow(772, 2926), // MeasureReport
CodeRow(781, 2926), // Media
CodeRow(782, 2926), // Medication
CodeRow(786, 2926), // MedicationAdministration
CodeRow(790, 2926), // MedicationDispense
CodeRow(794, 2926), // MedicationKnowledge
CodeRow(812, 2926), // MedicationRequest
CodeRow(816, 2926), // MedicationStatement
CodeRow(817, 2926), // MedicinalProduct
CodeRow(823, 2926), // MedicinalProductAuthorization
CodeRow(826, 2926), // MedicinalProductContraindication
CodeRow(828, 2926), // MedicinalProductIndication
CodeRow(830, 2926), // MedicinalProductIngredient
CodeRow(835, 2926), // MedicinalProductInteraction
CodeRow(837, 2926), // MedicinalProductManufactured
CodeRow(838, 2926), // MedicinalProductPackaged
CodeRow(841, 2926), // MedicinalProductPharmaceutical
CodeRow(846, 2926), // MedicinalProductUndesirableEffect
CodeRow(847, 2926), // MessageDefinition
CodeRow(850, 2926), // MessageHeader
CodeRow(858, 2926), // MolecularSequence
CodeRow(888, 2926), // NamingSystem
CodeRow(901, 2926), // NutritionOrder
CodeRow(938, 2926), // Observation
CodeRow(942, 2926), // ObservationDefinition
CodeRow(948, 2926), // OperationDefinition
CodeRow(954, 2926), // OperationOutcome
CodeRow(957, 2926), // Organization
CodeRow(959, 2926), // OrganizationAffiliation
CodeRow(972, 2926), // Parameters
CodeRow(976, 2926), // Patient
CodeRow(980, 2926), // PaymentNotice
CodeRow(981, 2926), // PaymentReconciliation
CodeRow(985, 2926), // Person
CodeRow(987, 2926), // PlanDefinition
CodeRow(998, 2926), // Practitioner
CodeRow(1000, 2926), // PractitionerRole
CodeRow(1003, 2926), // Procedure
CodeRow(1010, 2926), // Provenance
CodeRow(1020, 2926), // Questionnaire
CodeRow(1027, 2926), // QuestionnaireResponse
CodeRow(1046, 2926), // RelatedPerson
CodeRow(1048, 2926), // RequestGroup
CodeRow(1056, 2926), // ResearchDefinition
CodeRow(1057, 2926), // ResearchElementDefinition
CodeRow(1060, 2926), // ResearchStudy
CodeRow(1064, 2926), // ResearchSubject
CodeRow(1066, 2926), // Resource
CodeRow(1071, 2926), // RiskAssessment
CodeRow(1073, 2926), // RiskEvidenceSynthesis
CodeRow(1095, 2926), // Schedule
CodeRow(1100, 2926), // SearchParameter
CodeRow(1103, 2926), // ServiceRequest
CodeRow(1109, 2926), // Slot
CodeRow(1112, 2926), // Specimen
CodeRow(1117, 2926), // SpecimenDefinition
CodeRow(1126, 2926), // StructureDefinition
CodeRow(1132, 2926), // StructureMap
CodeRow(1148, 2926), // Subscription
CodeRow(1152, 2926), // Substance
CodeRow(1157, 2926), // SubstanceNucleicAcid
CodeRow(1161, 2926), // SubstancePolymer
CodeRow(1168, 2926), // SubstanceProtein
CodeRow(1170, 2926), // SubstanceReferenceInformation
CodeRow(1175, 2926), // SubstanceSourceMaterial
CodeRow(1182, 2926), // SubstanceSpecification
CodeRow(1194, 2926), // SupplyDelivery
CodeRow(1198, 2926), // SupplyRequest
CodeRow(1207, 2926), // Task
CodeRow(1213, 2926), // TerminologyCapabilities
CodeRow(1224, 2926), // TestReport
CodeRow(1238, 2926), // TestScript
CodeRow(1277, 2926), // ValueSet
CodeRow(1286, 2926), // VerificationResult
CodeRow(1293, 2926), // VisionPrescription
CodeRow(2201, 2815), // high
CodeRow(3285, 2815), // moderate
CodeRow(3180, 2815), // low
CodeRow(4302, 2816), // udi-label-name
CodeRow(4340, 2816), // user-friendly-name
CodeRow(3551, 2816), // patient-reported-name
CodeRow(3205, 2816), // manufacturer-name
CodeRow(3283, 2816), // model-name
CodeRow(3481, 2816), // other
CodeRow(1339, 2817), // active
CodeRow(1651, 2817), // completed
CodeRow(1993, 2817), // entered-in-error
CodeRow(3072, 2817), // intended
CodeRow(4103, 2817), // stopped
CodeRow(3419, 2817), // on-hold
CodeRow(1339, 2818), // active
CodeRow(3035, 2818), // inactive
CodeRow(1993, 2818), // entered-in-error
CodeRow(4316, 2818), // unknown
CodeRow(3825, 2819), // registered
CodeRow(3526, 2819), // partial
CodeRow(3653, 2819), // preliminary
CodeRow(2092, 2819), // final
CodeRow(1398, 2819), // amended
CodeRow(1727, 2819), // corrected
CodeRow(1419, 2819), // appended
CodeRow(1553, 2819), // cancelled
CodeRow(1993, 2819), // entered-in-error
CodeRow(4316, 2819), // unknown
CodeRow(4360, 2820), // value
CodeRow(2034, 2820), // exists
CodeRow(3559, 2820), // pattern
CodeRow(4282, 2820), // type
CodeRow(3696, 2820), // profile
CodeRow(3686, 2821), // producer
CodeRow(1692, 2821), // consumer
CodeRow(1770, 2822), // current
CodeRow(4150, 2822), // superseded
CodeRow(1993, 2822), // entered-in-error
CodeRow(3859, 2823), // replaces
CodeRow(4249, 2823), // transforms
CodeRow(4029, 2823), // signs
CodeRow(1420, 2823), // appends
CodeRow(1457, 2824), // auth-requirements
CodeRow(1513, 2824), // benefits
CodeRow(1879, 2824), // discovery
CodeRow(4353, 2824), // validation
CodeRow(1457, 2825), // auth-requirements
CodeRow(1513, 2825), // benefits
CodeRow(1879, 2825), // discovery
CodeRow(4353, 2825), // validation
CodeRow(3609, 2826), // planned
CodeRow(1339, 2826), // active
CodeRow(3886, 2826), // reserved
CodeRow(1651, 2826), // completed
CodeRow(3609, 2827), // planned
CodeRow(1436, 2827), // arrived
CodeRow(4258, 2827), // triaged
CodeRow(3032, 2827), // in-progress
CodeRow(3431, 2827), // onleave
CodeRow(2095, 2827), // finished
CodeRow(1553, 2827), // cancelled
CodeRow(1993, 2827), // entered-in-error
CodeRow(4316, 2827), // unknown
CodeRow(1339, 2828), // active
CodeRow(4166, 2828), // suspended
CodeRow(2009, 2828), // error
CodeRow(3405, 2828), // off
CodeRow(1993, 2828), // entered-in-error
CodeRow(4202, 2828), // test
CodeRow(3609, 2829), // planned
CodeRow(4402, 2829), // waitlist
CodeRow(1339, 2829), // active
CodeRow(3430, 2829), // onhold
CodeRow(2095, 2829), // finished
CodeRow(1553, 2829), // cancelled
CodeRow(1993, 2829), // entered-in-error
CodeRow(3995, 2830), // sender
CodeRow(3788, 2830), // receiver
CodeRow(3654, 2831), // preparation
CodeRow(3032, 2831), // in-progress
CodeRow(3351, 2831), // not-done
CodeRow(3419, 2831), // on-hold
CodeRow(4103, 2831), // stopped
CodeRow(1651, 2831), // completed
CodeRow(1993, 2831), // entered-in-error
CodeRow(4316, 2831), // unknown
CodeRow(753, 2832), // MORN
CodeRow(754, 2832), // MORN.early
CodeRow(755, 2832), // MORN.late
CodeRow(880, 2832), // NOON
CodeRow(82, 2832), // AFT
CodeRow(83, 2832), // AFT.early
CodeRow(84, 2832), // AFT.late
CodeRow(492, 2832), // EVE
CodeRow(493, 2832), // EVE.early
CodeRow(494, 2832), // EVE.late
CodeRow(877, 2832), // NIGHT
CodeRow(968, 2832), // PHS
CodeRow(635, 2972), // HS
CodeRow(1299, 2972), // WAKE
CodeRow(210, 2972), // C
CodeRow(254, 2972), // CM
CodeRow(243, 2972), // CD
CodeRow(262, 2972), // CV
CodeRow(72, 2972), // AC
CodeRow(74, 2972), // ACM
CodeRow(73, 2972), // ACD
CodeRow(75, 2972), // ACV
CodeRow(961, 2972), // PC
CodeRow(963, 2972), // PCM
CodeRow(962, 2972), // PCD
CodeRow(964, 2972), // PCV
CodeRow(3596, 2833), // person
CodeRow(1996, 2833), // entity
CodeRow(1339, 2834), // active
CodeRow(1553, 2834), // cancelled
CodeRow(1921, 2834), // draft
CodeRow(1993, 2834), // entered-in-error
CodeRow(2045, 2835), // exposure
CodeRow(2046, 2835), // exposure-alternative
CodeRow(2086, 2836), // fhirpath
CodeRow(1970, 2836), // element
CodeRow(2060, 2836), // extension
CodeRow(68, 2837), // =
CodeRow(3091, 2837), // is-a
CodeRow(1843, 2837), // descendent-of
CodeRow(3092, 2837), // is-not-a
CodeRow(3824, 2837), // regex
CodeRow(3029, 2837), // in
CodeRow(3353, 2837), // not-in
CodeRow(2149, 2837), // generalizes
CodeRow(2034, 2837), // exists
CodeRow(1339, 2838), // active
CodeRow(3035, 2838), // inactive
CodeRow(1993, 2838), // entered-in-error
CodeRow(1339, 2839), // active
CodeRow(1553, 2839), // cancelled
CodeRow(1921, 2839), // draft
CodeRow(1993, 2839), // entered-in-error
CodeRow(3706, 2840), // proposed
CodeRow(3609, 2840), // planned
CodeRow(1332, 2840), // accepted
CodeRow(1339, 2840), // active
CodeRow(3419, 2840), // on-hold
CodeRow(1651, 2840), // completed
CodeRow(1553, 2840), // cancelled
CodeRow(1993, 2840), // entered-in-error
CodeRow(3829, 2840), // rejected
CodeRow(3002, 2841), // identical
CodeRow(3216, 2841), // matching
CodeRow(1865, 2841), // different
CodeRow(1772, 2841), // custom
CodeRow(1676, 2842), // condition
CodeRow(3883, 2842), // requirement
CodeRow(3239, 2843), // mean
CodeRow(3250, 2843), // median
CodeRow(3240, 2843), // mean-of-mean
CodeRow(3241, 2843), // mean-of-median
CodeRow(3251, 2843), // median-of-mean
CodeRow(3252, 2843), // median-of-median
CodeRow(3596, 2844), // person
CodeRow(1404, 2844), // animal
CodeRow(3634, 2844), // practitioner
CodeRow(1856, 2844), // device
CodeRow(3253, 2844), // medication
CodeRow(4136, 2844), // substance
CodeRow(4143, 2845), // success
CodeRow(1786, 2845), // data-requested
CodeRow(1787, 2845), // data-required
CodeRow(3032, 2845), // in-progress
CodeRow(2076, 2845), // failure
CodeRow(1993, 2845), // entered-in-error
CodeRow(2213, 2846), // html
CodeRow(3210, 2846), // markdown
CodeRow(4430, 2846), // xml
CodeRow(2153, 2846), // generated
CodeRow(1426, 2847), // apply
CodeRow(3545, 2847), // path-resource
CodeRow(3544, 2847), // path-pages
CodeRow(3546, 2847), // path-tx-cache
CodeRow(2037, 2847), // expansion-parameter
CodeRow(3937, 2847), // rule-broken-links
CodeRow(2152, 2847), // generate-xml
CodeRow(2150, 2847), // generate-json
CodeRow(2151, 2847), // generate-turtle
CodeRow(2214, 2847), // html-template
CodeRow(3526, 2848), // partial
CodeRow(1651, 2848), // completed
CodeRow(1993, 2848), // entered-in-error
CodeRow(2196, 2848), // health-unknown
CodeRow(1825, 2849), // delete
CodeRow(2160, 2849), // get
CodeRow(3454, 2849), // options
CodeRow(3539, 2849), // patch
CodeRow(3621, 2849), // post
CodeRow(3727, 2849), // put
CodeRow(2193, 2849), // head
CodeRow(598, 2850), // GET
CodeRow(633, 2850), // HEAD
CodeRow(969, 2850), // POST
CodeRow(970, 2850), // PUT
CodeRow(425, 2850), // DELETE
CodeRow(960, 2850), // PATCH
CodeRow(4342, 2851), // usual
CodeRow(3409, 2851), // official
CodeRow(4192, 2851), // temp
CodeRow(3986, 2851), // secondary
CodeRow(3415, 2851), // old
CodeRow(3147, 2852), // level1
CodeRow(3148, 2852), // level2
CodeRow(3149, 2852), // level3
CodeRow(3150, 2852), // level4
CodeRow(3825, 2853), // registered
CodeRow(1474, 2853), // available
CodeRow(1553, 2853), // cancelled
CodeRow(1993, 2853), // entered-in-error
CodeRow(4316, 2853), // unknown
CodeRow(1651, 2966), // completed
CodeRow(1993, 2966), // entered-in-error
CodeRow(1651, 2831), // completed
CodeRow(1993, 2831), // entered-in-error
CodeRow(3351, 2831), // not-done
CodeRow(3030, 2962), // in-network
CodeRow(3486, 2962), // out-of-network
CodeRow(3481, 2962), // other
CodeRow(1484, 2854), // base
CodeRow(4164, 2854), // surcharge
CodeRow(1815, 2854), // deduction
CodeRow(1878, 2854), // discount
CodeRow(4182, 2854), // tax
CodeRow(3052, 2854), // informational
CodeRow(1921, 2855), // draft
CodeRow(3104, 2855), // issued
CodeRow(1482, 2855), // balanced
CodeRow(1553, 2855), // cancelled
CodeRow(1993, 2855), // entered-in-error
CodeRow(2081, 2856), // fatal
CodeRow(2009, 2856), // error
CodeRow(4403, 2856), // warning
CodeRow(3048, 2856), // information
CodeRow(3087, 2857), // invalid
CodeRow(4113, 2857), // structure
CodeRow(3881, 2857), // required
CodeRow(4360, 2857), // value
CodeRow(3088, 2857), // invariant
CodeRow(3988, 2857), // security
CodeRow(3177, 2857), // login
CodeRow(4316, 2857), // unknown
CodeRow(2042, 2857), // expired
CodeRow(2114, 2857), // forbidden
CodeRow(4163, 2857), // suppressed
CodeRow(3684, 2857), // processing
CodeRow(3359, 2857), // not-supported
CodeRow(1927, 2857), // duplicate
CodeRow(3308, 2857), // multiple-matches
CodeRow(3352, 2857), // not-found
CodeRow(1826, 2857), // deleted
CodeRow(4239, 2857), // too-long
CodeRow(1621, 2857), // code-invalid
CodeRow(2060, 2857), // extension
CodeRow(4238, 2857), // too-costly
CodeRow(1535, 2857), // business-rule
CodeRow(1685, 2857), // conflict
CodeRow(4250, 2857), // transient
CodeRow(3172, 2857), // lock-error
CodeRow(3339, 2857), // no-store
CodeRow(2027, 2857), // exception
CodeRow(4231, 2857), // timeout
CodeRow(3038, 2857), // incomplete
CodeRow(4215, 2857), // throttled
CodeRow(3052, 2857), // informational
CodeRow(2171, 2858), // group
CodeRow(1888, 2858), // display
CodeRow(3757, 2858), // question
CodeRow(1529, 2858), // boolean
CodeRow(1809, 2858), // decimal
CodeRow(3071, 2858), // integer
CodeRow(1796, 2858), // date
CodeRow(1803, 2858), // dateTime
CodeRow(4226, 2858), // time
CodeRow(4111, 2858), // string
CodeRow(4206, 2858), // text
CodeRow(4329, 2858), // url
CodeRow(1591, 2858), // choice
CodeRow(3441, 2858), // open-choice
CodeRow(1452, 2858), // attachment
CodeRow(3803, 2858), // reference
CodeRow(3738, 2858), // quantity
CodeRow(3858, 2859), // replaced-by
CodeRow(3859, 2859), // replaces
CodeRow(3802, 2859), // refer
CodeRow(3992, 2859), // seealso
CodeRow(4053, 2860), // source
CodeRow(1393, 2860), // alternate
CodeRow(2204, 2860), // historical
CodeRow(4427, 2861), // working
CodeRow(4045, 2861), // snapshot
CodeRow(1583, 2861), // changes
CodeRow(1770, 2862), // current
CodeRow(3914, 2862), // retired
CodeRow(1993, 2862), // entered-in-error
CodeRow(3062, 2863), // instance
CodeRow(3117, 2863), // kind
CodeRow(1339, 2864), // active
CodeRow(4166, 2864), // suspended
CodeRow(3035, 2864), // inactive
CodeRow(4282, 2865), // type
CodeRow(4369, 2865), // variable
CodeRow(3343, 2866), // none
CodeRow(4300, 2866), // types
CodeRow(4291, 2866), // type-and-types
CodeRow(4053, 2867), // source
CodeRow(4173, 2867), // target
CodeRow(4053, 2868), // source
CodeRow(3753, 2868), // queried
CodeRow(4173, 2868), // target
CodeRow(3685, 2868), // produced
CodeRow(2096, 2869), // first
CodeRow(3368, 2869), // not_first
CodeRow(3126, 2869), // last
CodeRow(3369, 2869), // not_last
CodeRow(3433, 2869), // only_one
CodeRow(2096, 2870), // first
CodeRow(4022, 2870), // share
CodeRow(3126, 2870), // last
CodeRow(1632, 2870), // collate
CodeRow(1756, 2871), // create
CodeRow(1725, 2871), // copy
CodeRow(4261, 2871), // truncate
CodeRow(2011, 2871), // escape
CodeRow(1570, 2871), // cast
CodeRow(1418, 2871), // append
CodeRow(4252, 2871), // translate
CodeRow(3803, 2871), // reference
CodeRow(1801, 2871), // dateOp
CodeRow(4343, 2871), // uuid
CodeRow(3611, 2871), // pointer
CodeRow(2015, 2871), // evaluate
CodeRow(1574, 2871), // cc
CodeRow(1543, 2871), // c
CodeRow(3729, 2871), // qty
CodeRow(3001, 2871), // id
CodeRow(1742, 2871), // cp
CodeRow(3039, 2965), // increase
CodeRow(1814, 2965), // decrease
CodeRow(1650, 2872), // complete
CodeRow(3577, 2872), // pending
CodeRow(2009, 2872), // error
CodeRow(3044, 2873), // individual
CodeRow(4127, 2873), // subject-list
CodeRow(4147, 2873), // summary
CodeRow(1783, 2873), // data-collection
CodeRow(3032, 2966), // in-progress
CodeRow(3351, 2966), // not-done
CodeRow(3419, 2966), // on-hold
CodeRow(1651, 2966), // completed
CodeRow(1993, 2966), // entered-in-error
CodeRow(4103, 2966), // stopped
CodeRow(4316, 2966), // unknown
CodeRow(1339, 2218), // active
CodeRow(1651, 2218), // completed
CodeRow(1993, 2218), // entered-in-error
CodeRow(3072, 2218), // intended
CodeRow(4103, 2218), // stopped
CodeRow(3419, 2218), // on-hold
CodeRow(4316, 2218), // unknown
CodeRow(3360, 2218), // not-taken
CodeRow(1339, 2219), // active
CodeRow(3035, 2219), // inactive
CodeRow(1993, 2219), // entered-in-error
CodeRow(3654, 2967), // preparation
CodeRow(3032, 2967), // in-progress
CodeRow(1553, 2967), // cancelled
CodeRow(3419, 2967), // on-hold
CodeRow(1651, 2967), // completed
CodeRow(1993, 2967), // entered-in-error
CodeRow(4103, 2967), // stopped
CodeRow(1813, 2967), // declined
CodeRow(4316, 2967), // unknown
CodeRow(1339, 2968), // active
CodeRow(3035, 2968), // inactive
CodeRow(1993, 2968), // entered-in-error
CodeRow(3705, 2220), // proposal
CodeRow(3608, 2220), // plan
CodeRow(3457, 2220), // order
CodeRow(3479, 2220), // original-order
CodeRow(3822, 2220), // reflex-order
CodeRow(2090, 2220), // filler-order
CodeRow(3063, 2220), // instance-order
CodeRow(3452, 2220), // option
CodeRow(1339, 2221), // active
CodeRow(3419, 2221), // on-hold
CodeRow(1553, 2221), // cancelled
CodeRow(1651, 2221), // completed
CodeRow(1993, 2221), // entered-in-error
CodeRow(4103, 2221), // stopped
CodeRow(1921, 2221), // draft
CodeRow(4316, 2221), // unknown
CodeRow(1689, 2874), // consequence
CodeRow(1769, 2874), // currency
CodeRow(3372, 2874), // notification
CodeRow(1397, 2875), // always
CodeRow(3418, 2875), // on-error
CodeRow(3335, 2875), // never
CodeRow(3423, 2875), // on-success
CodeRow(3350, 2876), // not-calibrated
CodeRow(1549, 2876), // calibration-required
CodeRow(1547, 2876), // calibrated
CodeRow(4322, 2876), // unspecified
CodeRow(4322, 2877), // unspecified
CodeRow(3410, 2877), // offset
CodeRow(2140, 2877), // gain
CodeRow(4279, 2877), // two-point
CodeRow(3246, 2878), // measurement
CodeRow(4015, 2878), // setting
CodeRow(1546, 2878), // calculation
CodeRow(4322, 2878), // unspecified
CodeRow(1524, 2879), // black
CodeRow(3798, 2879), // red
CodeRow(2170, 2879), // green
CodeRow(4437, 2879), // yellow
CodeRow(1525, 2879), // blue
CodeRow(3190, 2879), // magenta
CodeRow(1774, 2879), // cyan
CodeRow(4416, 2879), // white
CodeRow(3417, 2880), // on
CodeRow(3405, 2880), // off
CodeRow(4088, 2880), // standby
CodeRow(1993, 2880), // entered-in-error
CodeRow(4342, 2881), // usual
CodeRow(3409, 2881), // official
CodeRow(4192, 2881), // temp
CodeRow(3337, 2881), // nickname
CodeRow(1405, 2881), // anonymous
CodeRow(3415, 2881), // old
CodeRow(3191, 2881), // maiden
CodeRow(3412, 2882), // oid
CodeRow(4343, 2882), // uuid
CodeRow(4328, 2882), // uri
CodeRow(3481, 2882), // other
CodeRow(1630, 2883), // codesystem
CodeRow(3004, 2883), // identifier
CodeRow(3929, 2883), // root
CodeRow(2153, 2884), // generated
CodeRow(2064, 2884), // extensions
CodeRow(1348, 2884), // additional
CodeRow(1978, 2884), // empty
CodeRow(46, 2885), // 1
CodeRow(55, 2885), // 2
CodeRow(56, 2885), // 3
CodeRow(61, 2885), // 4
CodeRow(64, 2885), // 5
CodeRow(1888, 2886), // display
CodeRow(3669, 2886), // print
CodeRow(3670, 2886), // printoper
CodeRow(3803, 2887), // reference
CodeRow(1761, 2887), // critical
CodeRow(1328, 2887), // absolute
CodeRow(3825, 2888), // registered
CodeRow(3653, 2888), // preliminary
CodeRow(2092, 2888), // final
CodeRow(1398, 2888), // amended
CodeRow(1727, 2888), // corrected
CodeRow(1553, 2888), // cancelled
CodeRow(1993, 2888), // entered-in-error
CodeRow(4316, 2888), // unknown
CodeRow(3445, 2889), // operation
CodeRow(3754, 2889), // query
CodeRow(3029, 2890), // in
CodeRow(3485, 2890), // out
CodeRow(3996, 2891), // sense
CodeRow(1411, 2891), // antisense
CodeRow(3881, 2892), // required
CodeRow(3453, 2892), // optional
CodeRow(3049, 2892), // information-only
CodeRow(1332, 2893), // accepted
CodeRow(1813, 2893), // declined
CodeRow(4199, 2893), // tentative
CodeRow(3330, 2893), // needs-action
CodeRow(1018, 2894), // Quantity
CodeRow(338, 2894), // CodeableConcept
CodeRow(4111, 2894), // string
CodeRow(1529, 2894), // boolean
CodeRow(3071, 2894), // integer
CodeRow(1038, 2894), // Range
CodeRow(1039, 2894), // Ratio
CodeRow(1093, 2894), // SampledData
CodeRow(4226, 2894), // time
CodeRow(1803, 2894), // dateTime
CodeRow(984, 2894), // Period
CodeRow(3468, 2895), // organ
CodeRow(4234, 2895), // tissue
CodeRow(2103, 2895), // fluid
CodeRow(1576, 2895), // cells
CodeRow(1522, 2895), // biologicalAgent
CodeRow(1474, 2896), // available
CodeRow(4307, 2896), // unavailable
CodeRow(2079, 2897), // farenheit
CodeRow(1577, 2897), // celsius
CodeRow(3114, 2897), // kelvin
CodeRow(4431, 2898), // xmlAttr
CodeRow(4432, 2898), // xmlText
CodeRow(4295, 2898), // typeAttr
CodeRow(1575, 2898), // cdaText
CodeRow(4428, 2898), // xhtml
CodeRow(1837, 2899), // derivation
CodeRow(3918, 2899), // revision
CodeRow(3760, 2899), // quotation
CodeRow(4053, 2899), // source
CodeRow(3849, 2899), // removal
CodeRow(1921, 2900), // draft
CodeRow(1339, 2900), // active
CodeRow(3914, 2900), // retired
CodeRow(4316, 2900), // unknown
CodeRow(3040, 2901), // indel
CodeRow(4049, 2901), // snp
CodeRow(4316, 2901), // unknown
CodeRow(66, 2902), // <
CodeRow(67, 2902), // <=
CodeRow(70, 2902), // >=
CodeRow(69, 2902), // >
CodeRow(3032, 2903), // in-progress
CodeRow(1651, 2903), // completed
CodeRow(1398, 2903), // amended
CodeRow(1993, 2903), // entered-in-error
CodeRow(4103, 2903), // stopped
CodeRow(1384, 2904), // all
CodeRow(1412, 2904), // any
CodeRow(2034, 2905), // exists
CodeRow(68, 2905), // =
CodeRow(1, 2905), // !=
CodeRow(69, 2905), // >
CodeRow(66, 2905), // <
CodeRow(70, 2905), // >=
CodeRow(67, 2905), // <=
CodeRow(3268, 2906), // mild
CodeRow(3285, 2906), // moderate
CodeRow(4018, 2906), // severe
CodeRow(3165, 2907), // literal
CodeRow(3175, 2907), // logical
CodeRow(3890, 2907), // resolves
CodeRow(1990, 2907), // enforced
CodeRow(3167, 2907), // local
CodeRow(1948, 2908), // either
CodeRow(3041, 2908), // independent
CodeRow(4078, 2908), // specific
CodeRow(1903, 2909), // documentation
CodeRow(3113, 2909), // justification
CodeRow(1595, 2909), // citation
CodeRow(3646, 2909), // predecessor
CodeRow(4144, 2909), // successor
CodeRow(1839, 2909), // derived-from
CodeRow(1834, 2909), // depends-on
CodeRow(1657, 2909), // composed-of
CodeRow(4260, 2910), // triggers
CodeRow(3093, 2910), // is-replaced-by
CodeRow(3759, 2911), // queued
CodeRow(1650, 2911), // complete
CodeRow(2009, 2911), // error
CodeRow(3526, 2911), // partial
CodeRow(3537, 2912), // pass
CodeRow(4034, 2912), // skip
CodeRow(2074, 2912), // fail
CodeRow(4403, 2912), // warning
CodeRow(2009, 2912), // error
CodeRow(4203, 2913), // test-engine
CodeRow(1603, 2913), // client
CodeRow(4007, 2913), // server
CodeRow(3537, 2914), // pass
CodeRow(2074, 2914), // fail
CodeRow(3577, 2914), // pending
CodeRow(1651, 2915), // completed
CodeRow(3032, 2915), // in-progress
CodeRow(4401, 2915), // waiting
CodeRow(4103, 2915), // stopped
CodeRow(1993, 2915), // entered-in-error
CodeRow(1873, 2916), // directlink
CodeRow(3443, 2916), // openapi
CodeRow(3177, 2916), // login
CodeRow(3391, 2916), // oauth
CodeRow(3481, 2916), // other
CodeRow(3705, 2917), // proposal
CodeRow(3608, 2917), // plan
CodeRow(1872, 2917), // directive
CodeRow(3457, 2917), // order
CodeRow(3479, 2917), // original-order
CodeRow(3822, 2917), // reflex-order
CodeRow(2090, 2917), // filler-order
CodeRow(3063, 2917), // instance-order
CodeRow(3452, 2917), // option
CodeRow(3933, 2918), // routine
CodeRow(4327, 2918), // urgent
CodeRow(1438, 2918), // asap
CodeRow(4094, 2918), // stat
CodeRow(144, 2919), // Appointment
CodeRow(147, 2919), // AppointmentResponse
CodeRow(279, 2919), // CarePlan
CodeRow(299, 2919), // Claim
CodeRow(342, 2919), // CommunicationRequest
CodeRow(384, 2919), // Contract
CodeRow(458, 2919), // DeviceRequest
CodeRow(526, 2919), // EnrollmentRequest
CodeRow(666, 2919), // ImmunizationRecommendation
CodeRow(812, 2919), // MedicationRequest
CodeRow(901, 2919), // NutritionOrder
CodeRow(1103, 2919), // ServiceRequest
CodeRow(1198, 2919), // SupplyRequest
CodeRow(1207, 2919), // Task
CodeRow(1293, 2919), // VisionPrescription
CodeRow(1921, 2920), // draft
CodeRow(1339, 2920), // active
CodeRow(3419, 2920), // on-hold
CodeRow(3919, 2920), // revoked
CodeRow(1651, 2920), // completed
CodeRow(1993, 2920), // entered-in-error
CodeRow(4316, 2920), // unknown
CodeRow(3618, 2921), // population
CodeRow(2045, 2921), // exposure
CodeRow(3487, 2921), // outcome
CodeRow(1339, 2922), // active
CodeRow(1368, 2922), // administratively-completed
CodeRow(1431, 2922), // approved
CodeRow(1609, 2922), // closed-to-accrual
CodeRow(1610, 2922), // closed-to-accrual-and-intervention
CodeRow(1651, 2922), // completed
CodeRow(1875, 2922), // disapproved
CodeRow(3033, 2922), // in-review
CodeRow(4197, 2922), // temporarily-closed-to-accrual
CodeRow(4198, 2922), // temporarily-closed-to-accrual-and-intervention
CodeRow(4423, 2922), // withdrawn
CodeRow(1555, 2923), // candidate
CodeRow(1976, 2923), // eligible
CodeRow(2108, 2923), // follow-up
CodeRow(3045, 2923), // ineligible
CodeRow(3357, 2923), // not-registered
CodeRow(3406, 2923), // off-study
CodeRow(3420, 2923), // on-study
CodeRow(3421, 2923), // on-study-intervention
CodeRow(3422, 2923), // on-study-observation
CodeRow(3578, 2923), // pending-on-study
CodeRow(3626, 2923), // potential-candidate
CodeRow(3951, 2923), // screening
CodeRow(4423, 2923), // withdrawn
CodeRow(1694, 2924), // contained
CodeRow(3815, 2924), // referenced
CodeRow(1534, 2924), // bundled
CodeRow(1608, 2925), // closed
CodeRow(3440, 2925), // open
CodeRow(3442, 2925), // openAtEnd
CodeRow(100, 2926), // Account
CodeRow(112, 2926), // ActivityDefinition
CodeRow(121, 2926), // AdverseEvent
CodeRow(131, 2926), // AllergyIntolerance
CodeRow(144, 2926), // Appointment
CodeRow(147, 2926), // AppointmentResponse
CodeRow(157, 2926), // AuditEvent
CodeRow(186, 2926), // Basic
CodeRow(189, 2926), // Binary
CodeRow(191, 2926), // BiologicallyDerivedProduct
CodeRow(201, 2926), // BodyStructure
CodeRow(203, 2926), // Bundle
CodeRow(264, 2926), // CapabilityStatement
CodeRow(279, 2926), // CarePlan
CodeRow(285, 2926), // CareTeam
CodeRow(288, 2926), // CatalogEntry
CodeRow(291, 2926), // ChargeItem
CodeRow(293, 2926), // ChargeItemDefinition
CodeRow(299, 2926), // Claim
CodeRow(312, 2926), // ClaimResponse
CodeRow(325, 2926), // ClinicalImpression
CodeRow(330, 2926), // CodeSystem
CodeRow(340, 2926), // Communication
CodeRow(342, 2926), // CommunicationRequest
CodeRow(344, 2926), // CompartmentDefinition
CodeRow(347, 2926), // Composition
CodeRow(354, 2926), // ConceptMap
CodeRow(362, 2926), // Condition
CodeRow(370, 2926), // Consent
CodeRow(384, 2926), // Contract
CodeRow(405, 2926), // Coverage
CodeRow(409, 2926), // CoverageEligibilityRequest
CodeRow(414, 2926), // CoverageEligibilityResponse
CodeRow(433, 2926), // DetectedIssue
CodeRow(437, 2926), // Device
CodeRow(443, 2926), // DeviceDefinition
CodeRow(450, 2926), // DeviceMetric
CodeRow(458, 2926), // DeviceRequest
CodeRow(460, 2926), // DeviceUseStatement
CodeRow(462, 2926), // DiagnosticReport
CodeRow(467, 2926), // DocumentManifest
CodeRow(470, 2926), // DocumentReference
CodeRow(476, 2926), // DomainResource
CodeRow(495, 2926), // EffectEvidenceSynthesis
CodeRow(515, 2926), // Encounter
CodeRow(524, 2926), // Endpoint
CodeRow(526, 2926), // EnrollmentRequest
CodeRow(527, 2926), // EnrollmentResponse
CodeRow(529, 2926), // EpisodeOfCare
CodeRow(536, 2926), // EventDefinition
CodeRow(539, 2926), // Evidence
CodeRow(540, 2926), // EvidenceVariable
CodeRow(543, 2926), // ExampleScenario
CodeRow(553, 2926), // ExplanationOfBenefit
CodeRow(590, 2926), // FamilyMemberHistory
CodeRow(594, 2926), // Flag
CodeRow(615, 2926), // Goal
CodeRow(620, 2926), // GraphDefinition
CodeRow(624, 2926), // Group
CodeRow(629, 2926), // GuidanceResponse
CodeRow(638, 2926), // HealthcareService
CodeRow(653, 2926), // ImagingStudy
CodeRow(659, 2926), // Immunization
CodeRow(664, 2926), // ImmunizationEvaluation
CodeRow(666, 2926), // ImmunizationRecommendation
CodeRow(670, 2926), // ImplementationGuide
CodeRow(683, 2926), // InsurancePlan
CodeRow(696, 2926), // Invoice
CodeRow(730, 2926), // Library
CodeRow(732, 2926), // Linkage
CodeRow(736, 2926), // List
CodeRow(740, 2926), // Location
CodeRow(765, 2926), // Measure
CodeRow(772, 2926), // MeasureReport
CodeRow(781, 2926), // Media
CodeRow(782, 2926), // Medication
CodeRow(786, 2926), // MedicationAdministration
CodeRow(790, 2926), // MedicationDispense
CodeRow(794, 2926), // MedicationKnowledge
CodeRow(812, 2926), // MedicationRequest
CodeRow(816, 2926), // MedicationStatement
CodeRow(817, 2926), // MedicinalProduct
CodeRow(823, 2926), // MedicinalProductAuthorization
CodeRow(826, 2926), // MedicinalProductContraindication
CodeRow(828, 2926), // MedicinalProductIndication
CodeRow(830, 2926), // MedicinalProductIngredient
CodeRow(835, 2926), // MedicinalProductInteraction
CodeRow(837, 2926), // MedicinalProductManufactured
CodeRow(838, 2926), // MedicinalProductPackaged
CodeRow(841, 2926), // MedicinalProductPharmaceutical
CodeRow(846, 2926), // MedicinalProductUndesirableEffect
CodeRow(847, 2926), // MessageDefinition
CodeRow(850, 2926), // MessageHeader
CodeRow(858, 2926), // MolecularSequence
CodeRow(888, 2926), // NamingSystem
CodeRow(901, 2926), // NutritionOrder
CodeRow(938, 2926), // Observation
CodeRow(942, 2926), // ObservationDefinition
CodeRow(948, 2926), // OperationDefinition
CodeRow(954, 2926), // OperationOutcome
CodeRow(957, 2926), // Organization
CodeRow(959, 2926), // OrganizationAffiliation
CodeRow(972, 2926), // Parameters
CodeRow(976, 2926), // Patient
CodeRow(980, 2926), // PaymentNotice
CodeRow(981, 2926), // PaymentReconciliation
CodeRow(985, 2926), // Person
CodeRow(987, 2926), // PlanDefinition
CodeRow(998, 2926), // Practitioner
CodeRow(1000, 2926), // PractitionerRole
CodeRow(1003, 2926), // Procedure
CodeRow(1010, 2926), // Provenance
CodeRow(1020, 2926), // Questionnaire
CodeRow(1027, 2926), // QuestionnaireResponse
CodeRow(1046, 2926), // RelatedPerson
CodeRow(1048, 2926), // RequestGroup
CodeRow(1056, 2926), // ResearchDefinition
CodeRow(1057, 2926), // ResearchElementDefinition
CodeRow(1060, 2926), // ResearchStudy
CodeRow(1064, 2926), // ResearchSubject
CodeRow(1066, 2926), // Resource
CodeRow(1071, 2926), // RiskAssessment
CodeRow(1073, 2926), // RiskEvidenceSynthesis
CodeRow(1095, 2926), // Schedule
CodeRow(1100, 2926), // SearchParameter
CodeRow(1103, 2926), // ServiceRequest
CodeRow(1109, 2926), // Slot
CodeRow(1112, 2926), // Specimen
CodeRow(1117, 2926), // SpecimenDefinition
CodeRow(1126, 2926), // StructureDefinition
CodeRow(1132, 2926), // StructureMap
CodeRow(1148, 2926), // Subscription
CodeRow(1152, 2926), // Substance
CodeRow(1157, 2926), // SubstanceNucleicAcid
CodeRow(1161, 2926), // SubstancePolymer
CodeRow(1168, 2926), // SubstanceProtein
CodeRow(1170, 2926), // SubstanceReferenceInformation
CodeRow(1175, 2926), // SubstanceSourceMaterial
CodeRow(1182, 2926), // SubstanceSpecification
CodeRow(1194, 2926), // SupplyDelivery
CodeRow(1198, 2926), // SupplyRequest
CodeRow(1207, 2926), // Task
CodeRow(1213, 2926), // TerminologyCapabilities
CodeRow(1224, 2926), // TestReport
CodeRow(1238, 2926), // TestScript
CodeRow(1277, 2926), // ValueSet
CodeRow(1286, 2926), // VerificationResult
CodeRow(1293, 2926), // VisionPrescription
CodeRow(3413, 2927), // ok
CodeRow(4251, 2927), // transient-error
CodeRow(2082, 2927), // fatal-error
CodeRow(1603, 2928), // client
CodeRow(4007, 2928), // server
CodeRow(2004, 2930), // eq
CodeRow(3327, 2930), // ne
CodeRow(2182, 2930), // gt
CodeRow(3188, 2930), // lt
CodeRow(2142, 2930), // ge
CodeRow(3135, 2930), // le
CodeRow(3941, 2930), // sa
CodeRow(1938, 2930), // eb
CodeRow(1413, 2930), // ap
CodeRow(3215, 2931), // match
CodeRow(3037, 2931), // include
CodeRow(3487, 2931), // outcome
CodeRow(3275, 2932), // missing
CodeRow(2024, 2932), // exact
CodeRow(1701, 2932), // contains
CodeRow(3348, 2932), // not
CodeRow(4206, 2932), // text
CodeRow(3029, 2932), // in
CodeRow(3353, 2932), // not-in
CodeRow(1508, 2932), // below
CodeRow(1327, 2932), // above
CodeRow(4282, 2932), // type
CodeRow(3004, 2932), // identifier
CodeRow(3404, 2932), // ofType
CodeRow(3380, 2933), // number
CodeRow(1796, 2933), // date
CodeRow(4111, 2933), // string
CodeRow(4237, 2933), // token
CodeRow(3803, 2933), // reference
CodeRow(1658, 2933), // composite
CodeRow(3738, 2933), // quantity
CodeRow(4328, 2933), // uri
CodeRow(4068, 2933), // special
CodeRow(3345, 2934), // normal
CodeRow(3601, 2934), // phonetic
CodeRow(3328, 2934), // nearby
CodeRow(1891, 2934), // distance
CodeRow(3481, 2934), // other
CodeRow(1320, 2935), // aa
CodeRow(1896, 2935), // dna
CodeRow(3925, 2935), // rna
CodeRow(1538, 2936), // busy
CodeRow(2124, 2936), // free
CodeRow(1540, 2936), // busy-unavailable
CodeRow(1539, 2936), // busy-tentative
CodeRow(1993, 2936), // entered-in-error
CodeRow(1439, 2937), // ascending
CodeRow(1844, 2937), // descending
CodeRow(3355, 2938), // not-open-source
CodeRow(45, 2938), // 0BSD
CodeRow(71, 2938), // AAL
CodeRow(99, 2938), // Abstyles
CodeRow(119, 2938), // Adobe-2006
CodeRow(120, 2938), // Adobe-Glyph
CodeRow(76, 2938), // ADSL
CodeRow(77, 2938), // AFL-1.1
CodeRow(78, 2938), // AFL-1.2
CodeRow(79, 2938), // AFL-2.0
CodeRow(80, 2938), // AFL-2.1
CodeRow(81, 2938), // AFL-3.0
CodeRow(127, 2938), // Afmparse
CodeRow(85, 2938), // AGPL-1.0-only
CodeRow(86, 2938), // AGPL-1.0-or-later
CodeRow(87, 2938), // AGPL-3.0-only
CodeRow(88, 2938), // AGPL-3.0-or-later
CodeRow(130, 2938), // Aladdin
CodeRow(89, 2938), // AMDPLPA
CodeRow(90, 2938), // AML
CodeRow(91, 2938), // AMPAS
CodeRow(92, 2938), // ANTLR-PD
CodeRow(141, 2938), // Apache-1.0
CodeRow(142, 2938), // Apache-1.1
CodeRow(143, 2938), // Apache-2.0
CodeRow(93, 2938), // APAFML
CodeRow(94, 2938), // APL-1.0
CodeRow(95, 2938), // APSL-1.0
CodeRow(96, 2938), // APSL-1.1
CodeRow(97, 2938), // APSL-1.2
CodeRow(98, 2938), // APSL-2.0
CodeRow(151, 2938), // Artistic-1.0-cl8
CodeRow(150, 2938), // Artistic-1.0-Perl
CodeRow(149, 2938), // Artistic-1.0
CodeRow(152, 2938), // Artistic-2.0
CodeRow(184, 2938), // Bahyph
CodeRow(185, 2938), // Barr
CodeRow(187, 2938), // Beerware
CodeRow(199, 2938), // BitTorrent-1.0
CodeRow(200, 2938), // BitTorrent-1.1
CodeRow(202, 2938), // Borceux
CodeRow(166, 2938), // BSD-1-Clause
CodeRow(168, 2938), // BSD-2-Clause-FreeBSD
CodeRow(169, 2938), // BSD-2-Clause-NetBSD
CodeRow(170, 2938), // BSD-2-Clause-Patent
CodeRow(167, 2938), // BSD-2-Clause
CodeRow(172, 2938), // BSD-3-Clause-Attribution
CodeRow(173, 2938), // BSD-3-Clause-Clear
CodeRow(174, 2938), // BSD-3-Clause-LBNL
CodeRow(176, 2938), // BSD-3-Clause-No-Nuclear-License-2014
CodeRow(175, 2938), // BSD-3-Clause-No-Nuclear-License
CodeRow(177, 2938), // BSD-3-Clause-No-Nuclear-Warranty
CodeRow(171, 2938), // BSD-3-Clause
CodeRow(179, 2938), // BSD-4-Clause-UC
CodeRow(178, 2938), // BSD-4-Clause
CodeRow(180, 2938), // BSD-Protection
CodeRow(181, 2938), // BSD-Source-Code
CodeRow(182, 2938), // BSL-1.0
CodeRow(1541, 2938), // bzip2-1.0.5
CodeRow(1542, 2938), // bzip2-1.0.6
CodeRow(263, 2938), // Caldera
CodeRow(211, 2938), // CATOSL-1.1
CodeRow(212, 2938), // CC-BY-1.0
CodeRow(213, 2938), // CC-BY-2.0
CodeRow(214, 2938), // CC-BY-2.5
CodeRow(215, 2938), // CC-BY-3.0
CodeRow(216, 2938), // CC-BY-4.0
CodeRow(217, 2938), // CC-BY-NC-1.0
CodeRow(218, 2938), // CC-BY-NC-2.0
CodeRow(219, 2938), // CC-BY-NC-2.5
CodeRow(220, 2938), // CC-BY-NC-3.0
CodeRow(221, 2938), // CC-BY-NC-4.0
CodeRow(222, 2938), // CC-BY-NC-ND-1.0
CodeRow(223, 2938), // CC-BY-NC-ND-2.0
CodeRow(224, 2938), // CC-BY-NC-ND-2.5
CodeRow(225, 2938), // CC-BY-NC-ND-3.0
CodeRow(226, 2938), // CC-BY-NC-ND-4.0
CodeRow(227, 2938), // CC-BY-NC-SA-1.0
CodeRow(228, 2938), // CC-BY-NC-SA-2.0
CodeRow(229, 2938), // CC-BY-NC-SA-2.5
CodeRow(230, 2938), // CC-BY-NC-SA-3.0
CodeRow(231, 2938), // CC-BY-NC-SA-4.0
CodeRow(232, 2938), // CC-BY-ND-1.0
CodeRow(233, 2938), // CC-BY-ND-2.0
CodeRow(234, 2938), // CC-BY-ND-2.5
CodeRow(235, 2938), // CC-BY-ND-3.0
CodeRow(236, 2938), // CC-BY-ND-4.0
CodeRow(237, 2938), // CC-BY-SA-1.0
CodeRow(238, 2938), // CC-BY-SA-2.0
CodeRow(239, 2938), // CC-BY-SA-2.5
CodeRow(240, 2938), // CC-BY-SA-3.0
CodeRow(241, 2938), // CC-BY-SA-4.0
CodeRow(242, 2938), // CC0-1.0
CodeRow(244, 2938), // CDDL-1.0
CodeRow(245, 2938), // CDDL-1.1
CodeRow(246, 2938), // CDLA-Permissive-1.0
CodeRow(247, 2938), // CDLA-Sharing-1.0
CodeRow(248, 2938), // CECILL-1.0
CodeRow(249, 2938), // CECILL-1.1
CodeRow(250, 2938), // CECILL-2.0
CodeRow(251, 2938), // CECILL-2.1
CodeRow(252, 2938), // CECILL-B
CodeRow(253, 2938), // CECILL-C
CodeRow(298, 2938), // ClArtistic
CodeRow(255, 2938), // CNRI-Jython
CodeRow(257, 2938), // CNRI-Python-GPL-Compatible
CodeRow(256, 2938), // CNRI-Python
CodeRow(369, 2938), // Condor-1.1
CodeRow(258, 2938), // CPAL-1.0
CodeRow(259, 2938), // CPL-1.0
CodeRow(260, 2938), // CPOL-1.02
CodeRow(419, 2938), // Crossword
CodeRow(420, 2938), // CrystalStacker
CodeRow(261, 2938), // CUA-OPL-1.0
CodeRow(421, 2938), // Cube
CodeRow(1768, 2938), // curl
CodeRow(424, 2938), // D-FSL-1.0
CodeRow(1869, 2938), // diffmark
CodeRow(426, 2938), // DOC
CodeRow(479, 2938), // Dotseqn
CodeRow(427, 2938), // DSDP
CodeRow(1935, 2938), // dvipdfm
CodeRow(482, 2938), // ECL-1.0
CodeRow(483, 2938), // ECL-2.0
CodeRow(484, 2938), // EFL-1.0
CodeRow(485, 2938), // EFL-2.0
CodeRow(1937, 2938), // eGenix
CodeRow(528, 2938), // Entessa
CodeRow(486, 2938), // EPL-1.0
CodeRow(487, 2938), // EPL-2.0
CodeRow(533, 2938), // ErlPL-1.1
CodeRow(488, 2938), // EUDatagrid
CodeRow(489, 2938), // EUPL-1.0
CodeRow(490, 2938), // EUPL-1.1
CodeRow(491, 2938), // EUPL-1.2
CodeRow(534, 2938), // Eurosym
CodeRow(588, 2938), // Fair
CodeRow(596, 2938), // Frameworx-1.0
CodeRow(597, 2938), // FreeImage
CodeRow(584, 2938), // FSFAP
CodeRow(585, 2938), // FSFUL
CodeRow(586, 2938), // FSFULLR
CodeRow(587, 2938), // FTL
CodeRow(599, 2938), // GFDL-1.1-only
CodeRow(600, 2938), // GFDL-1.1-or-later
CodeRow(601, 2938), // GFDL-1.2-only
CodeRow(602, 2938), // GFDL-1.2-or-later
CodeRow(603, 2938), // GFDL-1.3-only
CodeRow(604, 2938), // GFDL-1.3-or-later
CodeRow(612, 2938), // Giftware
CodeRow(605, 2938), // GL2PS
CodeRow(613, 2938), // Glide
CodeRow(614, 2938), // Glulxe
CodeRow(2163, 2938), // gnuplot
CodeRow(606, 2938), // GPL-1.0-only
CodeRow(607, 2938), // GPL-1.0-or-later
CodeRow(608, 2938), // GPL-2.0-only
CodeRow(609, 2938), // GPL-2.0-or-later
CodeRow(610, 2938), // GPL-3.0-only
CodeRow(611, 2938), // GPL-3.0-or-later
CodeRow(2139, 2938), // gSOAP-1.3b
CodeRow(637, 2938), // HaskellReport
CodeRow(634, 2938), // HPND
CodeRow(643, 2938), // IBM-pibs
CodeRow(644, 2938), // ICU
CodeRow(645, 2938), // IJG
CodeRow(652, 2938), // ImageMagick
CodeRow(3000, 2938), // iMatix
CodeRow(658, 2938), // Imlib2
CodeRow(682, 2938), // Info-ZIP
CodeRow(694, 2938), // Intel-ACPI
CodeRow(693, 2938), // Intel
CodeRow(695, 2938), // Interbase-1.0
CodeRow(646, 2938), // IPA
CodeRow(647, 2938), // IPL-1.0
CodeRow(648, 2938), // ISC
CodeRow(705, 2938), // JasPer-2.0
CodeRow(704, 2938), // JSON
CodeRow(707, 2938), // LAL-1.2
CodeRow(708, 2938), // LAL-1.3
CodeRow(724, 2938), // Latex2e
CodeRow(725, 2938), // Leptonica
CodeRow(709, 2938), // LGPL-2.0-only
CodeRow(710, 2938), // LGPL-2.0-or-later
CodeRow(711, 2938), // LGPL-2.1-only
CodeRow(712, 2938), // LGPL-2.1-or-later
CodeRow(713, 2938), // LGPL-3.0-only
CodeRow(714, 2938), // LGPL-3.0-or-later
CodeRow(715, 2938), // LGPLLR
CodeRow(729, 2938), // Libpng
CodeRow(3153, 2938), // libtiff
CodeRow(726, 2938), // LiLiQ-P-1.1
CodeRow(727, 2938), // LiLiQ-R-1.1
CodeRow(728, 2938), // LiLiQ-Rplus-1.1
CodeRow(735, 2938), // Linux-OpenIB
CodeRow(717, 2938), // LPL-1.0
CodeRow(718, 2938), // LPL-1.02
CodeRow(719, 2938), // LPPL-1.0
CodeRow(720, 2938), // LPPL-1.1
CodeRow(721, 2938), // LPPL-1.2
CodeRow(722, 2938), // LPPL-1.3a
CodeRow(723, 2938), // LPPL-1.3c
CodeRow(763, 2938), // MakeIndex
CodeRow(857, 2938), // MirOS
CodeRow(747, 2938), // MIT-0
CodeRow(749, 2938), // MIT-advertising
CodeRow(748, 2938), // MIT-CMU
CodeRow(750, 2938), // MIT-enna
CodeRow(751, 2938), // MIT-feh
CodeRow(746, 2938), // MIT
CodeRow(752, 2938), // MITNFA
CodeRow(869, 2938), // Motosoto
CodeRow(3300, 2938), // mpich2
CodeRow(756, 2938), // MPL-1.0
CodeRow(757, 2938), // MPL-1.1
CodeRow(759, 2938), // MPL-2.0-no-copyleft-exception
CodeRow(758, 2938), // MPL-2.0
CodeRow(760, 2938), // MS-PL
CodeRow(761, 2938), // MS-RL
CodeRow(762, 2938), // MTLL
CodeRow(870, 2938), // Multics
CodeRow(871, 2938), // Mup
CodeRow(873, 2938), // NASA-1.3
CodeRow(894, 2938), // Naumen
CodeRow(874, 2938), // NBPL-1.0
CodeRow(875, 2938), // NCSA
CodeRow(895, 2938), // Net-SNMP
CodeRow(896, 2938), // NetCDF
CodeRow(897, 2938), // Newsletr
CodeRow(876, 2938), // NGPL
CodeRow(878, 2938), // NLOD-1.0
CodeRow(879, 2938), // NLPL
CodeRow(898, 2938), // Nokia
CodeRow(881, 2938), // NOSL
CodeRow(900, 2938), // Noweb
CodeRow(882, 2938), // NPL-1.0
CodeRow(883, 2938), // NPL-1.1
CodeRow(884, 2938), // NPOSL-3.0
CodeRow(885, 2938), // NRL
CodeRow(886, 2938), // NTP
CodeRow(908, 2938), // OCCT-PL
CodeRow(909, 2938), // OCLC-2.0
CodeRow(910, 2938), // ODbL-1.0
CodeRow(911, 2938), // OFL-1.0
CodeRow(912, 2938), // OFL-1.1
CodeRow(913, 2938), // OGTSL
CodeRow(914, 2938), // OLDAP-1.1
CodeRow(915, 2938), // OLDAP-1.2
CodeRow(916, 2938), // OLDAP-1.3
CodeRow(917, 2938), // OLDAP-1.4
CodeRow(919, 2938), // OLDAP-2.0.1
CodeRow(918, 2938), // OLDAP-2.0
CodeRow(920, 2938), // OLDAP-2.1
CodeRow(922, 2938), // OLDAP-2.2.1
CodeRow(923, 2938), // OLDAP-2.2.2
CodeRow(921, 2938), // OLDAP-2.2
CodeRow(924, 2938), // OLDAP-2.3
CodeRow(925, 2938), // OLDAP-2.4
CodeRow(926, 2938), // OLDAP-2.5
CodeRow(927, 2938), // OLDAP-2.6
CodeRow(928, 2938), // OLDAP-2.7
CodeRow(929, 2938), // OLDAP-2.8
CodeRow(930, 2938), // OML
CodeRow(947, 2938), // OpenSSL
CodeRow(931, 2938), // OPL-1.0
CodeRow(932, 2938), // OSET-PL-2.1
CodeRow(933, 2938), // OSL-1.0
CodeRow(934, 2938), // OSL-1.1
CodeRow(935, 2938), // OSL-2.0
CodeRow(936, 2938), // OSL-2.1
CodeRow(937, 2938), // OSL-3.0
CodeRow(965, 2938), // PDDL-1.0
CodeRow(966, 2938), // PHP-3.0
CodeRow(967, 2938), // PHP-3.01
CodeRow(995, 2938), // Plexus
CodeRow(997, 2938), // PostgreSQL
CodeRow(3718, 2938), // psfrag
CodeRow(3719, 2938), // psutils
CodeRow(1015, 2938), // Python-2.0
CodeRow(1017, 2938), // Qhull
CodeRow(1016, 2938), // QPL-1.0
CodeRow(1040, 2938), // Rdisc
CodeRow(1032, 2938), // RHeCos-1.1
CodeRow(1033, 2938), // RPL-1.1
CodeRow(1034, 2938), // RPL-1.5
CodeRow(1035, 2938), // RPSL-1.0
CodeRow(1036, 2938), // RSA-MD
CodeRow(1037, 2938), // RSCPL
CodeRow(1079, 2938), // Ruby
CodeRow(1080, 2938), // SAX-PD
CodeRow(1094, 2938), // Saxpath
CodeRow(1081, 2938), // SCEA
CodeRow(1102, 2938), // Sendmail
CodeRow(1082, 2938), // SGI-B-1.0
CodeRow(1083, 2938), // SGI-B-1.1
CodeRow(1084, 2938), // SGI-B-2.0
CodeRow(1105, 2938), // SimPL-2.0
CodeRow(1086, 2938), // SISSL-1.2
CodeRow(1085, 2938), // SISSL
CodeRow(1107, 2938), // Sleepycat
CodeRow(1087, 2938), // SMLNJ
CodeRow(1088, 2938), // SMPPL
CodeRow(1089, 2938), // SNIA
CodeRow(1123, 2938), // Spencer-86
CodeRow(1124, 2938), // Spencer-94
CodeRow(1125, 2938), // Spencer-99
CodeRow(1091, 2938), // SPL-1.0
CodeRow(1193, 2938), // SugarCRM-1.1.3
CodeRow(1092, 2938), // SWL
CodeRow(1202, 2938), // TCL
CodeRow(1203, 2938), // TCP-wrappers
CodeRow(1204, 2938), // TMate
CodeRow(1205, 2938), // TORQUE-1.1
CodeRow(1206, 2938), // TOSL
CodeRow(1267, 2938), // Unicode-DFS-2015
CodeRow(1268, 2938), // Unicode-DFS-2016
CodeRow(1269, 2938), // Unicode-TOU
CodeRow(1271, 2938), // Unlicense
CodeRow(1266, 2938), // UPL-1.0
CodeRow(1290, 2938), // Vim
CodeRow(1275, 2938), // VOSTROM
CodeRow(1276, 2938), // VSL-1.0
CodeRow(1297, 2938), // W3C-19980720
CodeRow(1298, 2938), // W3C-20150513
CodeRow(1296, 2938), // W3C
CodeRow(1301, 2938), // Watcom-1.0
CodeRow(1302, 2938), // Wsuipa
CodeRow(1300, 2938), // WTFPL
CodeRow(1303, 2938), // X11
CodeRow(1307, 2938), // Xerox
CodeRow(1304, 2938), // XFree86-1.1
CodeRow(4429, 2938), // xinetd
CodeRow(1308, 2938), // Xnet
CodeRow(4436, 2938), // xpp
CodeRow(1306, 2938), // XSkat
CodeRow(1309, 2938), // YPL-1.0
CodeRow(1310, 2938), // YPL-1.1
CodeRow(1314, 2938), // Zed
CodeRow(1315, 2938), // Zend-2.0
CodeRow(1316, 2938), // Zimbra-1.3
CodeRow(1317, 2938), // Zimbra-1.4
CodeRow(4439, 2938), // zlib-acknowledgement
CodeRow(1318, 2938), // Zlib
CodeRow(1311, 2938), // ZPL-1.1
CodeRow(1312, 2938), // ZPL-2.0
CodeRow(1313, 2938), // ZPL-2.1
CodeRow(3650, 2939), // preferred
CodeRow(1393, 2939), // alternate
CodeRow(1474, 2940), // available
CodeRow(4307, 2940), // unavailable
CodeRow(4320, 2940), // unsatisfactory
CodeRow(1993, 2940), // entered-in-error
CodeRow(4406, 2941), // watson
CodeRow(1759, 2941), // crick
CodeRow(3667, 2942), // primitive-type
CodeRow(1652, 2942), // complex-type
CodeRow(3891, 2942), // resource
CodeRow(3175, 2942), // logical
CodeRow(3905, 2943), // rest-hook
CodeRow(4407, 2943), // websocket
CodeRow(1977, 2943), // email
CodeRow(4044, 2943), // sms
CodeRow(3260, 2943), // message
CodeRow(3875, 2944), // requested
CodeRow(1339, 2944), // active
CodeRow(2009, 2944), // error
CodeRow(3405, 2944), // off
CodeRow(1339, 2945), // active
CodeRow(3035, 2945), // inactive
CodeRow(1993, 2945), // entered-in-error
CodeRow(3032, 2946), // in-progress
CodeRow(1651, 2946), // completed
CodeRow(1321, 2946), // abandoned
CodeRow(1993, 2946), // entered-in-error
CodeRow(3253, 2970), // medication
CodeRow(1856, 2970), // device
CodeRow(1921, 2947), // draft
CodeRow(1339, 2947), // active
CodeRow(4166, 2947), // suspended
CodeRow(1553, 2947), // cancelled
CodeRow(1651, 2947), // completed
CodeRow(1993, 2947), // entered-in-error
CodeRow(4316, 2947), // unknown
CodeRow(4246, 2929), // transaction
CodeRow(1491, 2929), // batch
CodeRow(3977, 2929), // search-system
CodeRow(2207, 2929), // history-system
CodeRow(4316, 2948), // unknown
CodeRow(3705, 2917), // proposal
CodeRow(3608, 2917), // plan
CodeRow(3457, 2917), // order
CodeRow(3479, 2917), // original-order
CodeRow(3822, 2917), // reflex-order
CodeRow(2090, 2917), // filler-order
CodeRow(3063, 2917), // instance-order
CodeRow(3452, 2917), // option
CodeRow(1921, 2949), // draft
CodeRow(3875, 2949), // requested
CodeRow(3786, 2949), // received
CodeRow(1332, 2949), // accepted
CodeRow(3829, 2949), // rejected
CodeRow(3779, 2949), // ready
CodeRow(1553, 2949), // cancelled
CodeRow(3032, 2949), // in-progress
CodeRow(3419, 2949), // on-hold
CodeRow(2075, 2949), // failed
CodeRow(1651, 2949), // completed
CodeRow(1993, 2949), // entered-in-error
CodeRow(3324, 2950), // named-event
CodeRow(3593, 2950), // periodic
CodeRow(1782, 2950), // data-changed
CodeRow(1781, 2950), // data-added
CodeRow(1784, 2950), // data-modified
CodeRow(1785, 2950), // data-removed
CodeRow(1780, 2950), // data-accessed
CodeRow(1779, 2950), // data-access-ended
CodeRow(4074, 2951), // specialization
CodeRow(1690, 2951), // constraint
CodeRow(3774, 2929), // read
CodeRow(4393, 2929), // vread
CodeRow(4324, 2929), // update
CodeRow(3539, 2929), // patch
CodeRow(1825, 2929), // delete
CodeRow(2206, 2929), // history-instance
CodeRow(2208, 2929), // history-type
CodeRow(1756, 2929), // create
CodeRow(3978, 2929), // search-type
CodeRow(1483, 2952), // barcode
CodeRow(3920, 2952), // rfid
CodeRow(3200, 2952), // manual
CodeRow(1562, 2952), // card
CodeRow(3994, 2952), // self-reported
CodeRow(4316, 2952), // unknown
CodeRow(3940, 2995), // s
CodeRow(3269, 2995), // min
CodeRow(2186, 2995), // h
CodeRow(1776, 2995), // d
CodeRow(4424, 2995), // wk
CodeRow(3277, 2995), // mo
CodeRow(1319, 2995), // a
CodeRow(1863, 2953), // dichotomous
CodeRow(1714, 2953), // continuous
CodeRow(1846, 2953), // descriptive
CodeRow(1455, 2222), // attested
CodeRow(4352, 2222), // validated
CodeRow(3031, 2222), // in-process
CodeRow(3867, 2222), // req-revalid
CodeRow(4347, 2222), // val-fail
CodeRow(3915, 2222), // reval-fail
CodeRow(3340, 2954), // no-version
CodeRow(4388, 2954), // versioned
CodeRow(4389, 2954), // versioned-update
CodeRow(4323, 2955), // up
CodeRow(1920, 2955), // down
CodeRow(3029, 2955), // in
CodeRow(3485, 2955), // out
CodeRow(3921, 2956), // right
CodeRow(3136, 2956), // left
CodeRow(1263, 2971), // U
CodeRow(706, 2971), // L
CodeRow(745, 2971), // M
CodeRow(872, 2971), // N
CodeRow(1031, 2971), // R
CodeRow(1274, 2971), // V
];

#[rustfmt::skip]
static INVARIANTS: [InvariantRow; 239] = [
InvariantRow(1359, 3322, false), // adf-0
InvariantRow(1375, 8, true), // age-1
InvariantRow(1381, 4380, true), // ait-1
InvariantRow(1382, 4379, true), // ait-2
InvariantRow(1414, 4292, true), // app-1
InvariantRow(1415, 4090, true), // app-2
InvariantRow(1416, 27, true), // app-3
InvariantRow(1417, 145, true), // app-4
InvariantRow(1432, 3534, true), // apr-1
InvariantRow(1450, 1788, true), // att-1
InvariantRow(1494, 4242, true), // bdl-1
InvariantRow(1495, 4285, true), // bdl-10
InvariantRow(1496, 4286, true), // bdl-11
InvariantRow(1497, 4287, true), // bdl-12
InvariantRow(1498, 2000, true), // bdl-2
InvariantRow(1499, 1998, true), // bdl-3
InvariantRow(1500, 1999, true), // bdl-4
InvariantRow(1501, 3893, true), // bdl-5
InvariantRow(1502, 29, true), // bdl-7
InvariantRow(1503, 2134, true), // bdl-8
InvariantRow(1504, 4284, true), // bdl-9
InvariantRow(1580, 1572, true), // ces-1
InvariantRow(1593, 3322, false), // cid-0
InvariantRow(1613, 3322, false), // cmd-0
InvariantRow(1614, 1639, true), // cmd-1
InvariantRow(1615, 21, true), // cmd-2
InvariantRow(1616, 22, true), // cmd-3
InvariantRow(1617, 4208, true), // cmp-1
InvariantRow(1618, 1981, true), // cmp-2
InvariantRow(1619, 7, true), // cnt-3
InvariantRow(1661, 4148, true), // con-1
InvariantRow(1662, 1625, true), // con-2
InvariantRow(1663, 1606, false), // con-3
InvariantRow(1664, 1323, true), // con-4
InvariantRow(1665, 4381, true), // con-5
InvariantRow(1743, 3322, false), // cpb-0
InvariantRow(1744, 3906, true), // cpb-1
InvariantRow(1745, 3981, true), // cpb-12
InvariantRow(1746, 17, true), // cpb-14
InvariantRow(1747, 16, true), // cpb-15
InvariantRow(1748, 19, true), // cpb-16
InvariantRow(1749, 11, true), // cpb-2
InvariantRow(1750, 3263, true), // cpb-3
InvariantRow(1751, 1900, true), // cpb-7
InvariantRow(1752, 3895, true), // cpb-9
InvariantRow(1753, 3322, false), // cpd-0
InvariantRow(1754, 1850, true), // cpl-3
InvariantRow(1755, 4362, true), // cpt-2
InvariantRow(1765, 3322, false), // csd-0
InvariantRow(1766, 1669, true), // csd-1
InvariantRow(1767, 3426, true), // ctm-1
InvariantRow(1874, 6, true), // dis-1
InvariantRow(1904, 1695, true), // dom-2
InvariantRow(1905, 1698, true), // dom-3
InvariantRow(1906, 1697, true), // dom-4
InvariantRow(1907, 1696, true), // dom-5
InvariantRow(1908, 4207, false), // dom-6
InvariantRow(1922, 3547, true), // drq-1
InvariantRow(1923, 3547, true), // drq-2
InvariantRow(1924, 1623, true), // drt-1
InvariantRow(1941, 3322, false), // ees-0
InvariantRow(1949, 1881, true), // eld-1
InvariantRow(1950, 1520, true), // eld-11
InvariantRow(1951, 4366, true), // eld-12
InvariantRow(1952, 4294, true), // eld-13
InvariantRow(1953, 1691, true), // eld-14
InvariantRow(1954, 1817, true), // eld-15
InvariantRow(1955, 4038, true), // eld-16
InvariantRow(1956, 9, true), // eld-17
InvariantRow(1957, 15, true), // eld-18
InvariantRow(1958, 3549, true), // eld-19
InvariantRow(1959, 3270, true), // eld-2
InvariantRow(1960, 3548, false), // eld-20
InvariantRow(1961, 2055, false), // eld-21
InvariantRow(1962, 4036, true), // eld-22
InvariantRow(1963, 1979, true), // eld-3
InvariantRow(1964, 1380, true), // eld-4
InvariantRow(1965, 1706, true), // eld-5
InvariantRow(1966, 2100, true), // eld-6
InvariantRow(1967, 3560, true), // eld-7
InvariantRow(1968, 3561, true), // eld-8
InvariantRow(1969, 2191, true), // ele-1
InvariantRow(2010, 3322, false), // esc-0
InvariantRow(2018, 3322, false), // evd-0
InvariantRow(2021, 3322, false), // evi-0
InvariantRow(2023, 3322, false), // evv-0
InvariantRow(2035, 2056, true), // exp-1
InvariantRow(2057, 2061, true), // ext-1
InvariantRow(2087, 1376, true), // fhs-1
InvariantRow(2088, 1377, true), // fhs-2
InvariantRow(2141, 3322, false), // gdf-0
InvariantRow(2166, 12, true), // gol-1
InvariantRow(2181, 3259, true), // grp-1
InvariantRow(3011, 3322, false), // ig-0
InvariantRow(3012, 3894, true), // ig-1
InvariantRow(3013, 1820, true), // ig-2
InvariantRow(3016, 1902, true), // imm-1
InvariantRow(3028, 4346, true), // imr-1
InvariantRow(3085, 24, true), // inv-1
InvariantRow(3085, 3128, true), // inv-1
InvariantRow(3085, 3446, true), // inv-1
InvariantRow(3086, 3446, true), // inv-2
InvariantRow(3090, 14, true), // ipn-1
InvariantRow(3151, 3322, false), // lib-0
InvariantRow(3166, 3107, true), // lnk-1
InvariantRow(3185, 1981, true), // lst-1
InvariantRow(3186, 3281, true), // lst-2
InvariantRow(3187, 3282, true), // lst-3
InvariantRow(3189, 1913, true), // mad-1
InvariantRow(3235, 3222, true), // md-1
InvariantRow(3236, 4413, true), // mdd-1
InvariantRow(3237, 3322, false), // mea-0
InvariantRow(3238, 2172, true), // mea-1
InvariantRow(3301, 28, true), // mrp-1
InvariantRow(3302, 2173, true), // mrp-2
InvariantRow(3303, 3322, false), // msd-0
InvariantRow(3304, 1723, true), // msq-3
InvariantRow(3305, 5, true), // msq-5
InvariantRow(3306, 13, true), // msq-6
InvariantRow(3344, 3456, false), // nor-1
InvariantRow(3373, 3322, false), // nsd-0
InvariantRow(3374, 3119, true), // nsd-1
InvariantRow(3375, 4311, true), // nsd-2
InvariantRow(3393, 3182, true), // obs-3
InvariantRow(3394, 1791, true), // obs-6
InvariantRow(3395, 4361, true), // obs-7
InvariantRow(3436, 3322, false), // opd-0
InvariantRow(3437, 4293, true), // opd-1
InvariantRow(3438, 3984, true), // opd-2
InvariantRow(3439, 4179, true), // opd-3
InvariantRow(3465, 14, true), // org-1
InvariantRow(3466, 4415, true), // org-2
InvariantRow(3467, 4415, true), // org-3
InvariantRow(3538, 3320, true), // pat-1
InvariantRow(3576, 3322, false), // pdf-0
InvariantRow(3579, 4091, true), // per-1
InvariantRow(3628, 3614, true), // ppc-1
InvariantRow(3629, 3553, true), // ppc-2
InvariantRow(3630, 3554, true), // ppc-3
InvariantRow(3631, 3552, true), // ppc-4
InvariantRow(3632, 3555, true), // ppc-5
InvariantRow(3717, 3459, true), // prr-1
InvariantRow(3728, 4, true), // qrs-1
InvariantRow(3730, 1622, true), // qty-3
InvariantRow(3739, 3322, false), // que-0
InvariantRow(3740, 34, true), // que-1
InvariantRow(3741, 32, true), // que-10
InvariantRow(3742, 1409, true), // que-11
InvariantRow(3743, 1984, true), // que-12
InvariantRow(3744, 3856, true), // que-13
InvariantRow(3745, 1842, true), // que-2
InvariantRow(3746, 4289, true), // que-3
InvariantRow(3747, 1408, true), // que-4
InvariantRow(3748, 31, true), // que-5
InvariantRow(3749, 4288, true), // que-6
InvariantRow(3750, 3450, true), // que-7
InvariantRow(3751, 33, true), // que-8
InvariantRow(3752, 4290, true), // que-9
InvariantRow(3764, 20, true), // ras-1
InvariantRow(3765, 3676, true), // ras-2
InvariantRow(3766, 23, true), // rat-1
InvariantRow(3799, 3322, false), // red-0
InvariantRow(3801, 3804, true), // ref-1
InvariantRow(3926, 3181, true), // rng-2
InvariantRow(3934, 3892, true), // rqg-1
InvariantRow(3935, 3322, false), // rsd-0
InvariantRow(3939, 3322, false), // rvs-0
InvariantRow(3952, 3322, false), // sdf-0
InvariantRow(3953, 1838, true), // sdf-1
InvariantRow(3954, 1519, true), // sdf-10
InvariantRow(3955, 3118, true), // sdf-11
InvariantRow(3956, 4046, true), // sdf-14
InvariantRow(3957, 3120, true), // sdf-15
InvariantRow(3958, 18, true), // sdf-15a
InvariantRow(3959, 4047, true), // sdf-16
InvariantRow(3960, 1867, true), // sdf-17
InvariantRow(3961, 1711, true), // sdf-18
InvariantRow(3962, 4330, true), // sdf-19
InvariantRow(3963, 3321, true), // sdf-2
InvariantRow(3964, 1974, true), // sdf-20
InvariantRow(3965, 1868, true), // sdf-21
InvariantRow(3966, 4331, true), // sdf-22
InvariantRow(3967, 26, true), // sdf-23
InvariantRow(3968, 1972, true), // sdf-3
InvariantRow(3969, 1330, true), // sdf-4
InvariantRow(3970, 4283, true), // sdf-5
InvariantRow(3971, 4048, true), // sdf-6
InvariantRow(3972, 2, true), // sdf-8
InvariantRow(3973, 3, true), // sdf-8a
InvariantRow(3974, 1971, true), // sdf-8b
InvariantRow(3975, 1590, true), // sdf-9
InvariantRow(4017, 3319, true), // sev-1
InvariantRow(4041, 3322, false), // smp-0
InvariantRow(4042, 1973, true), // smp-1
InvariantRow(4043, 1709, true), // smp-2
InvariantRow(4065, 3322, false), // spd-0
InvariantRow(4066, 4434, true), // spd-1
InvariantRow(4067, 1582, true), // spd-2
InvariantRow(4183, 3322, false), // tcp-0
InvariantRow(4184, 4385, true), // tcp-1
InvariantRow(4185, 11, true), // tcp-2
InvariantRow(4186, 17, true), // tcp-3
InvariantRow(4187, 16, true), // tcp-4
InvariantRow(4188, 19, true), // tcp-5
InvariantRow(4217, 1929, true), // tim-1
InvariantRow(4218, 4230, true), // tim-10
InvariantRow(4219, 3587, true), // tim-2
InvariantRow(4220, 1930, true), // tim-4
InvariantRow(4221, 3588, true), // tim-5
InvariantRow(4222, 3590, true), // tim-6
InvariantRow(4223, 1932, true), // tim-7
InvariantRow(4224, 1735, true), // tim-8
InvariantRow(4225, 3411, true), // tim-9
InvariantRow(4255, 1789, true), // trd-1
InvariantRow(4256, 1677, true), // trd-2
InvariantRow(4257, 30, true), // trd-3
InvariantRow(4264, 3322, false), // tst-0
InvariantRow(4265, 3446, true), // tst-1
InvariantRow(4266, 1647, true), // tst-10
InvariantRow(4267, 1647, true), // tst-11
InvariantRow(4268, 25, true), // tst-12
InvariantRow(4269, 25, true), // tst-13
InvariantRow(4270, 3446, true), // tst-2
InvariantRow(4271, 2054, true), // tst-3
InvariantRow(4272, 1560, true), // tst-4
InvariantRow(4273, 2062, true), // tst-5
InvariantRow(4274, 2063, true), // tst-6
InvariantRow(4275, 4056, true), // tst-7
InvariantRow(4276, 4055, true), // tst-8
InvariantRow(4277, 4055, true), // tst-9
InvariantRow(4280, 2215, true), // txt-1
InvariantRow(4281, 2215, true), // txt-2
InvariantRow(4394, 3322, false), // vsd-0
InvariantRow(4395, 4367, true), // vsd-1
InvariantRow(4396, 1622, true), // vsd-10
InvariantRow(4397, 10, true), // vsd-2
InvariantRow(4398, 1670, true), // vsd-3
InvariantRow(4399, 1626, true), // vsd-6
InvariantRow(4400, 1624, true), // vsd-9
];

#[rustfmt::skip]
static LISTS: [u16; 5836] = [
0,5,52,53,54,55,56,3,669,0,0,3,415,0,0,3,
678,0,0,3,665,0,0,3,428,0,0,3,514,0,0,3,
265,0,0,3,284,0,0,3,100,0,0,3,675,0,0,7,
455,169,475,477,329,279,449,3,499,47,0,3,463,0,0,3,
1,0,0,1,449,3,499,67,0,3,2,0,0,1,0,3,
499,77,0,1,81,1,148,3,499,85,0,3,674,0,0,3,
455,501,449,3,499,95,0,3,663,0,0,6,0,52,53,54,
55,56,1,275,6,100,0,0,499,114,0,3,667,0,0,3,
128,0,0,3,672,0,0,3,645,0,0,3,666,0,0,3,
500,0,0,1,324,3,664,147,0,1,539,3,664,153,0,18,
642,0,0,667,0,0,10,0,0,463,0,0,497,0,0,199,
0,0,1,329,3,499,178,0,3,5,0,0,2,347,555,6,
499,188,0,100,0,0,1,2224,3,488,0,198,3,197,0,0,
1,534,3,499,208,0,1,439,3,499,214,0,1,544,3,664,
220,0,3,4,0,0,3,264,0,0,4,455,275,475,501,3,
499,234,0,1,217,3,499,243,0,1,119,3,499,249,0,4,
455,475,477,501,3,499,255,0,3,475,477,169,3,499,264,0,
3,8,0,0,8,119,436,11,266,289,480,346,192,3,499,276,
0,1,192,3,499,289,0,1,510,3,499,295,0,7,289,480,
555,347,350,377,169,3,499,301,0,3,9,0,0,2,475,477,
3,499,317,0,3,1,81,143,3,668,0,0,7,2,3,52,
53,54,55,56,1,455,3,499,340,0,15,667,0,0,10,0,
0,463,0,0,497,0,0,675,0,0,4,475,477,455,501,3,
499,362,0,4,455,501,475,477,3,499,371,0,3,13,0,0,
3,12,0,0,4,475,455,501,449,6,499,388,0,675,0,0,
8,5,6,7,52,53,54,55,56,4,119,480,436,295,3,499,
409,0,3,677,0,0,1,514,3,499,422,0,3,670,0,0,
1,529,3,499,432,0,1,527,3,499,438,0,3,15,0,0,
2,4,81,7,455,475,477,501,169,279,329,3,499,451,0,6,
8,52,53,54,55,56,1,14,3,499,470,0,2,9,81,3,
662,0,0,3,679,0,0,3,101,0,0,3,19,0,0,3,
23,0,0,3,21,0,0,6,477,475,449,169,455,501,3,499,
503,0,3,20,0,0,2,81,191,3,22,0,0,6,675,0,
0,662,0,0,5,475,477,455,501,449,3,499,532,0,3,671,
0,0,1,27,3,499,546,0,3,28,0,0,3,30,0,0,
3,29,0,0,3,31,0,0,2,455,449,3,499,568,0,6,
667,0,0,463,0,0,1,555,3,499,582,0,3,17,0,0,
9,10,14,15,16,18,20,11,12,13,3,38,0,0,3,34,
0,0,3,528,0,0,3,17,19,81,3,37,0,0,3,35,
0,0,3,36,0,0,13,35,36,41,42,43,38,39,40,52,
53,54,55,56,1,39,3,664,644,0,3,52,0,0,3,41,
0,0,1,298,3,664,658,0,3,45,0,0,3,42,0,0,
3,40,0,0,3,43,0,0,3,44,0,0,1,408,3,664,
684,0,2,44,81,3,51,0,0,3,47,0,0,3,46,0,
0,3,50,0,0,3,49,0,0,1,106,3,664,713,0,2,
37,81,3,48,0,0,1,442,3,664,726,0,1,525,3,664,
732,0,5,466,489,333,3,442,3,664,738,0,1,53,3,499,
748,0,2,455,275,3,499,754,0,7,455,475,477,169,501,449,
56,3,499,761,0,1,56,3,499,773,0,1,269,3,499,779,
0,3,54,0,0,2,46,81,9,14,104,184,373,429,600,527,
659,503,3,499,792,0,3,55,0,0,5,466,3,489,333,442,
3,664,810,0,4,119,436,187,192,3,499,820,0,9,642,0,
0,463,0,0,675,0,0,8,475,477,449,501,455,56,279,169,
3,499,839,0,6,100,0,0,499,188,0,3,57,0,0,3,
129,0,0,2,50,81,6,475,477,501,455,449,56,3,499,870,
0,11,347,169,449,475,477,279,3,466,534,439,26,3,499,881,
0,3,59,0,0,1,58,3,499,901,0,1,62,3,664,907,
0,1,60,3,499,913,0,2,217,227,3,499,919,0,9,667,
0,0,463,0,0,642,0,0,3,61,0,0,3,488,0,0,
3,425,0,0,6,475,477,449,455,169,501,3,499,948,0,8,
187,285,289,350,353,436,480,596,3,499,959,0,3,169,347,555,
6,499,972,0,100,0,0,7,475,477,449,56,455,169,501,3,
499,983,0,6,22,52,53,54,55,56,3,347,555,169,3,499,
1002,0,3,63,0,0,3,64,0,0,3,65,0,0,3,475,
477,449,3,499,1022,0,3,76,0,0,3,184,373,659,3,499,
1034,0,3,74,0,0,3,68,0,0,3,77,0,0,3,69,
0,0,3,75,0,0,3,70,0,0,3,67,0,0,3,71,
0,0,6,6,0,0,499,178,0,6,100,0,0,499,249,0,
1,78,3,499,1088,0,6,666,0,0,463,0,0,9,100,0,
0,6,0,0,499,178,0,1,169,3,499,1111,0,3,72,0,
0,3,73,0,0,5,475,477,449,455,501,3,499,1125,0,1,
480,6,100,0,0,499,1135,0,1,66,3,499,1144,0,15,663,
0,0,675,0,0,488,0,0,17,0,0,499,422,0,3,84,
0,0,3,79,0,0,3,85,0,0,3,90,0,0,3,88,
0,0,3,89,0,0,1,104,3,499,1190,0,3,83,0,0,
3,82,0,0,3,80,0,0,3,81,0,0,3,86,0,0,
3,87,0,0,1,91,3,499,1220,0,2,119,11,3,499,1226,
0,3,93,0,0,3,92,0,0,1,515,3,499,1241,0,3,
119,436,346,3,499,1247,0,7,436,494,266,187,515,285,346,3,
499,1255,0,7,48,49,52,53,54,55,56,1,646,3,664,1275,
0,1,94,3,664,1281,0,3,98,0,0,3,99,0,0,3,
95,0,0,3,96,0,0,3,97,0,0,21,665,0,0,101,
0,0,675,0,0,671,0,0,663,0,0,667,0,0,668,0,
0,5,466,3,333,442,489,3,664,1329,0,1,102,3,499,1339,
0,9,169,449,455,475,477,501,275,56,279,3,499,1345,0,7,
169,449,455,475,477,501,279,3,499,1359,0,3,103,0,0,9,
675,0,0,17,0,0,499,422,0,3,105,0,0,6,475,477,
449,455,501,169,3,499,1389,0,6,45,52,53,54,55,56,3,
107,0,0,6,475,477,169,455,501,449,3,499,1411,0,3,109,
0,0,3,111,0,0,3,110,0,0,3,112,0,0,5,455,
501,475,477,449,3,499,1438,0,1,108,6,284,0,0,499,1448,
0,3,27,28,81,6,23,52,53,54,55,56,6,678,0,0,
664,1275,0,3,114,0,0,3,115,0,0,3,118,0,0,3,
116,0,0,2,24,81,3,117,0,0,3,25,26,81,1,113,
3,664,1502,0,8,32,33,34,52,53,54,55,56,3,121,0,
0,3,120,0,0,2,31,81,2,30,81,3,91,187,436,3,
499,1531,0,10,52,53,54,55,56,136,137,138,139,140,5,449,
455,475,501,477,3,499,1550,0,4,122,192,130,494,6,17,0,
0,499,1560,0,3,123,0,0,3,127,0,0,3,124,0,0,
3,125,0,0,3,126,0,0,8,169,275,56,449,455,475,501,
477,3,499,1592,0,2,455,501,3,499,1605,0,2,47,81,1,
130,3,499,1615,0,4,455,475,477,449,3,499,1621,0,6,100,
0,0,499,422,0,3,131,0,0,3,136,0,0,1,485,3,
499,1645,0,3,135,0,0,3,132,0,0,3,133,0,0,3,
134,0,0,4,108,192,494,130,6,17,0,0,499,1667,0,3,
108,192,494,6,17,0,0,499,1679,0,6,17,0,0,499,289,
0,5,449,455,475,477,501,3,499,1697,0,3,145,0,0,3,
142,0,0,3,139,0,0,3,137,0,0,3,138,0,0,7,
455,501,475,477,169,275,449,3,499,1727,0,9,501,455,475,477,
56,169,555,449,329,3,499,1739,0,6,119,436,187,192,489,494,
3,499,1753,0,3,140,0,0,3,143,0,0,3,141,0,0,
3,144,0,0,36,663,0,0,668,0,0,671,0,0,666,0,
0,667,0,0,676,0,0,675,0,0,678,0,0,17,0,0,
101,0,0,488,0,0,499,422,0,3,29,81,143,3,449,455,
501,3,499,1821,0,3,149,0,0,3,150,0,0,6,488,0,
198,425,0,0,3,151,0,0,3,156,0,0,3,153,0,0,
3,154,0,0,2,329,449,3,499,1860,0,3,155,0,0,1,
152,3,499,1871,0,3,159,0,0,3,158,0,0,3,160,0,
0,2,21,81,3,161,0,0,9,677,0,0,675,0,0,425,
0,0,3,163,0,0,3,164,0,0,3,165,0,0,2,57,
81,2,58,81,9,667,0,0,463,0,0,199,0,0,3,167,
0,0,3,168,0,0,1,175,3,499,1942,0,3,173,0,0,
3,170,0,0,3,172,0,0,3,174,0,0,3,171,0,0,
3,181,0,0,6,675,0,0,499,67,0,3,177,0,0,3,
180,0,0,3,484,0,0,3,483,0,0,3,176,0,0,3,
179,0,0,3,178,0,0,3,642,0,0,3,183,0,0,2,
3,466,3,664,2015,0,6,499,1111,0,100,0,0,3,185,0,
0,4,455,275,329,169,3,499,2033,0,4,169,475,477,449,3,
499,2042,0,8,475,477,449,56,279,455,169,501,3,499,2051,0,
2,148,78,3,499,2064,0,12,100,0,0,488,0,0,497,0,
0,663,0,0,6,527,480,66,436,494,192,3,499,2084,0,9,
642,0,0,463,0,0,667,0,0,5,119,436,187,192,346,3,
499,2105,0,5,53,295,373,429,527,3,499,2115,0,4,455,275,
169,329,3,499,2125,0,4,475,477,449,56,3,499,2134,0,1,
530,3,499,2143,0,1,436,3,499,2149,0,1,285,3,499,2155,
0,3,188,0,0,1,346,3,499,2165,0,3,51,81,143,4,
455,475,275,169,3,499,2175,0,6,475,477,449,169,455,501,3,
499,2184,0,5,455,475,477,501,449,3,499,2195,0,3,191,0,
0,3,195,0,0,3,193,0,0,3,194,0,0,6,663,0,
0,100,0,0,3,198,0,0,3,498,0,0,6,497,0,0,
488,0,198,9,498,0,0,497,0,0,488,0,198,3,59,81,
143,6,52,53,54,55,56,60,1,232,3,499,2264,0,3,206,
0,0,3,205,0,0,3,203,0,0,3,201,0,0,3,202,
0,0,3,204,0,0,1,517,3,499,2294,0,15,71,77,78,
79,80,62,64,65,66,67,69,70,72,74,81,3,214,0,0,
1,75,3,209,0,0,3,216,0,0,150,662,0,0,663,0,
0,664,0,0,665,0,0,666,0,0,667,0,0,668,0,0,
669,0,0,670,0,0,671,0,0,672,0,0,673,0,0,674,
0,0,675,0,0,676,0,0,677,0,0,678,0,0,679,0,
0,680,0,0,6,0,0,10,0,0,13,0,0,17,0,0,
100,0,0,101,0,0,129,0,0,147,0,0,189,0,0,199,
0,0,283,0,0,284,0,0,425,0,0,463,0,0,488,0,
0,497,0,0,498,0,0,499,0,0,523,0,0,528,0,0,
642,0,0,128,0,0,146,0,0,162,0,0,264,0,0,452,
0,0,500,0,0,644,0,0,645,0,0,197,0,0,415,0,
0,3,212,0,0,27,666,0,0,667,0,0,670,0,0,676,
0,0,668,0,0,671,0,0,674,0,0,677,0,0,488,0,
0,3,211,0,0,3,210,0,0,3,213,0,0,2,63,81,
2,73,81,2,61,81,3,215,0,0,3,76,68,81,2,539,
298,3,664,2542,0,3,223,0,0,3,218,0,0,1,227,3,
499,2557,0,3,222,0,0,3,199,0,0,3,219,0,0,3,
220,0,0,3,221,0,0,2,119,480,3,499,2583,0,3,475,
477,501,3,499,2590,0,1,225,3,499,2598,0,3,229,0,0,
3,228,0,0,6,52,53,54,55,56,83,3,644,0,0,6,
52,53,54,55,56,84,6,52,53,54,55,56,85,3,233,0,
0,1,3,18,499,114,0,664,2641,0,100,0,0,264,0,0,
162,0,0,644,0,0,12,667,0,0,463,0,0,199,0,0,
642,0,0,6,52,53,54,55,56,82,3,235,0,0,3,236,
0,0,3,239,0,0,1,234,3,664,2694,0,3,238,0,0,
3,237,0,0,3,240,0,0,3,242,0,0,3,241,0,0,
3,261,0,0,2,373,659,3,499,2724,0,1,373,3,499,2731,
0,3,257,0,0,3,250,0,0,3,262,0,0,3,251,0,
0,3,259,0,0,3,252,0,0,3,244,0,0,3,253,0,
0,3,245,0,0,3,254,0,0,3,263,0,0,3,258,0,
0,3,260,0,0,3,248,0,0,3,246,0,0,3,247,0,
0,3,249,0,0,6,677,0,0,425,0,0,3,255,0,0,
3,256,0,0,2,81,86,2,81,87,7,52,53,54,55,56,
88,89,5,466,489,3,333,442,3,664,2834,0,9,463,0,0,
666,0,0,675,0,0,9,10,0,0,497,0,0,675,0,0,
15,663,0,0,10,0,0,497,0,0,666,0,0,675,0,0,
6,119,436,11,494,187,192,3,499,2880,0,3,267,0,0,12,
10,0,0,497,0,0,463,0,0,675,0,0,8,455,329,275,
449,475,466,347,480,3,499,2908,0,5,169,449,455,475,477,3,
499,2921,0,3,455,275,449,3,499,2931,0,6,666,0,0,100,
0,0,3,270,0,0,6,119,436,377,429,527,515,3,499,2950,
0,2,81,91,21,488,0,0,497,0,0,100,0,0,675,0,
0,663,0,0,671,0,0,498,0,0,6,666,0,0,199,0,
0,6,52,53,54,55,56,90,3,272,0,0,3,273,0,0,
3,274,0,0,6,52,53,54,55,56,92,4,449,501,475,477,
3,499,3019,0,3,276,0,0,3,277,0,0,15,100,0,0,
663,0,0,488,0,0,497,0,0,499,0,0,7,455,475,477,
169,347,555,275,3,499,3052,0,9,678,0,0,664,0,0,100,
0,0,1,447,3,499,3074,0,1,453,3,499,3080,0,2,53,
503,3,499,3086,0,3,162,0,0,3,281,0,0,3,280,0,
0,3,282,0,0,1,224,3,499,3109,0,3,676,0,0,3,
455,169,275,3,499,3119,0,5,53,527,14,16,600,3,499,3127,
0,3,499,1135,0,5,119,436,346,187,192,3,499,3141,0,3,
286,0,0,3,288,0,0,3,287,0,0,6,667,0,0,675,
0,0,3,291,0,0,3,119,436,187,3,499,3174,0,3,290,
0,0,3,293,0,0,3,292,0,0,2,81,96,6,674,0,
0,675,0,0,1,289,3,499,3204,0,3,296,0,0,2,81,
97,3,297,0,0,2,289,294,3,499,3221,0,7,52,53,54,
55,56,93,95,3,305,0,0,3,306,0,0,3,299,0,0,
3,307,0,0,2,81,94,3,300,0,0,3,303,0,0,3,
301,0,0,3,302,0,0,3,304,0,0,1,26,6,679,0,
0,499,3275,0,6,663,0,0,664,153,0,3,309,0,0,3,
308,0,0,6,52,53,54,55,56,102,3,311,0,0,3,312,
0,0,3,315,0,0,3,283,0,0,3,6,0,0,3,313,
0,0,3,314,0,0,3,316,0,0,3,317,0,0,3,318,
0,0,3,319,0,0,3,323,0,0,3,321,0,0,3,322,
0,0,6,499,913,0,100,0,0,6,475,449,455,477,169,501,
3,499,3369,0,6,52,53,54,55,56,103,3,452,0,0,6,
52,53,54,55,56,104,3,326,0,0,8,52,53,54,55,56,
105,106,107,4,475,477,455,169,3,499,3411,0,3,328,0,0,
3,331,0,0,3,330,0,0,7,52,53,54,55,56,111,112,
3,334,0,0,3,338,0,0,3,335,0,0,3,336,0,0,
3,337,0,0,7,52,53,54,55,56,113,114,1,333,3,664,
3468,0,7,455,475,477,329,169,501,275,3,499,3474,0,4,475,
477,329,449,3,499,3486,0,3,340,0,0,3,341,0,0,3,
342,0,0,1,327,3,499,3507,0,3,343,0,0,3,344,0,
0,3,345,0,0,2,527,53,3,499,3525,0,7,455,475,477,
275,169,530,329,3,499,3532,0,3,169,182,169,3,499,3544,0,
3,349,0,0,3,348,0,0,2,555,347,6,100,0,0,499,
3560,0,2,350,480,3,499,3570,0,1,347,6,100,0,0,499,
3577,0,3,352,0,0,3,351,0,0,2,81,108,6,498,0,
0,488,0,198,5,475,477,455,501,169,3,499,3604,0,6,52,
53,54,55,56,110,1,166,6,100,0,0,499,3621,0,3,354,
0,0,2,455,475,3,499,3634,0,3,355,0,0,3,499,3621,
0,3,372,0,0,3,499,3577,0,3,366,0,0,3,362,0,
0,3,360,0,0,3,365,0,0,3,357,0,0,3,364,0,
0,3,367,0,0,3,361,0,0,3,368,0,0,3,363,0,
0,3,358,0,0,6,100,0,0,499,214,0,3,359,0,0,
6,100,0,0,488,0,198,12,100,0,0,675,0,0,488,0,
198,662,0,0,6,100,0,0,499,582,0,2,192,346,3,499,
3739,0,3,371,0,0,3,370,0,0,3,369,0,0,1,356,
3,499,3758,0,6,663,0,0,499,2195,0,7,475,477,449,455,
169,501,56,3,499,3771,0,2,119,436,3,499,3783,0,3,664,
0,0,4,53,373,527,295,3,499,3794,0,3,374,0,0,3,
376,0,0,3,375,0,0,3,373,53,527,3,499,3815,0,5,
350,353,377,480,436,3,499,3823,0,3,332,0,0,1,402,3,
499,3837,0,1,399,3,499,3843,0,2,449,477,3,499,3849,0,
3,380,0,0,3,379,0,0,3,383,0,0,3,382,0,0,
3,381,0,0,1,389,6,100,0,0,499,3876,0,2,378,399,
3,499,3885,0,3,385,0,0,3,386,0,0,6,463,0,0,
667,0,0,2,378,347,3,499,3907,0,3,499,3876,0,3,388,
0,0,3,474,0,0,4,378,347,555,585,6,100,0,0,499,
3926,0,3,390,0,0,1,407,3,499,3942,0,3,392,0,0,
3,395,0,0,3,393,0,0,3,394,0,0,3,378,347,555,
3,499,3964,0,3,397,0,0,4,378,347,555,439,6,499,3976,
0,100,0,0,1,391,3,499,3988,0,1,378,3,499,3994,0,
1,384,3,499,4000,0,3,400,0,0,3,401,0,0,1,398,
3,499,4014,0,3,403,0,0,3,404,0,0,3,405,0,0,
3,406,0,0,6,52,53,54,55,56,115,6,101,0,0,678,
0,0,3,410,0,0,3,409,0,0,1,271,3,664,4058,0,
2,81,109,3,412,0,0,3,414,0,0,3,413,0,0,6,
52,53,54,55,56,116,3,419,0,0,3,424,0,0,3,417,
0,0,3,420,0,0,1,416,3,499,4102,0,3,421,0,0,
3,418,0,0,3,81,117,118,3,423,0,0,3,422,0,0,
8,52,53,54,55,56,120,121,122,3,427,0,0,3,681,0,
0,2,230,231,6,52,53,54,55,56,119,1,11,3,499,4155,
0,3,432,0,0,3,435,0,0,3,430,0,0,3,431,0,
0,6,488,0,198,498,0,0,3,433,0,0,3,434,0,0,
7,52,53,54,55,56,124,125,6,53,184,295,373,429,527,3,
499,4200,0,6,350,353,377,480,289,285,3,499,4211,0,12,667,
0,0,463,0,0,642,0,0,670,0,0,6,475,477,449,56,
455,501,3,499,4235,0,33,488,0,0,100,0,0,675,0,0,
663,0,0,671,0,0,497,0,0,498,0,0,523,0,0,676,
0,0,667,0,0,463,0,0,2,169,182,3,499,4280,0,3,
438,0,0,3,436,494,416,3,499,4291,0,6,192,285,346,494,
436,416,3,499,4299,0,3,437,0,0,2,81,123,3,497,0,
0,3,441,0,0,3,440,0,0,3,499,1275,0,6,52,53,
54,55,56,126,3,444,0,0,3,443,0,0,4,81,127,128,
129,3,445,0,0,3,446,0,0,3,448,0,0,6,52,53,
54,55,56,130,1,132,1,131,3,450,0,0,1,279,3,499,
4380,0,3,454,0,0,2,81,98,6,663,0,0,667,0,0,
6,663,0,0,671,0,0,3,457,0,0,3,456,0,0,3,
449,475,477,3,499,4415,0,3,458,0,0,2,81,133,1,460,
3,499,4430,0,1,600,3,499,4436,0,3,461,0,0,3,462,
0,0,1,477,3,499,4450,0,2,81,135,3,465,0,0,4,
455,475,501,464,3,499,4463,0,6,52,53,54,55,56,134,3,
472,0,0,3,467,0,0,3,468,0,0,3,471,0,0,18,
667,0,0,10,0,0,463,0,0,199,0,0,497,0,0,642,
0,0,3,470,0,0,3,3,466,489,6,664,4518,0,678,0,
0,3,469,0,0,6,199,0,0,497,0,0,3,473,0,0,
9,488,0,0,497,0,0,100,0,0,6,497,0,0,100,0,
0,3,476,0,0,1,475,3,499,4565,0,3,478,0,0,3,
479,0,0,2,53,527,3,499,4579,0,3,480,436,350,3,499,
4586,0,15,667,0,0,463,0,0,675,0,0,10,0,0,497,
0,0,3,482,0,0,5,119,436,480,187,192,3,499,4614,0,
3,187,192,108,3,499,4624,0,3,481,0,0,3,499,972,0,
3,486,0,0,3,487,0,0,6,475,477,501,455,169,449,3,
499,4648,0,2,81,143,7,52,53,54,55,56,144,150,1,489,
3,664,4670,0,3,490,0,0,12,81,145,151,152,153,154,156,
157,146,147,148,149,3,492,0,0,3,491,0,0,3,493,0,
0,18,671,0,0,666,0,0,676,0,0,675,0,0,101,0,
0,499,422,0,2,81,155,30,663,0,0,668,0,0,671,0,
0,666,0,0,667,0,0,676,0,0,675,0,0,101,0,0,
488,0,0,499,422,0,2,436,480,3,499,4758,0,6,169,475,
477,455,501,449,3,499,4765,0,3,495,0,0,2,81,142,3,
496,0,0,2,81,163,2,81,160,2,81,162,3,664,422,0,
3,502,0,0,3,169,475,477,3,499,4804,0,3,504,0,0,
2,81,164,3,505,0,0,3,506,0,0,5,455,475,477,501,
169,3,499,4827,0,6,52,53,54,55,56,165,1,508,3,499,
4844,0,6,52,53,54,55,56,161,3,509,0,0,12,100,0,
0,664,1275,0,264,0,0,162,0,0,1,466,3,499,4874,0,
3,499,114,0,3,511,0,0,3,512,0,0,1,122,3,499,
4892,0,3,516,0,0,2,81,159,6,668,0,0,497,0,0,
1,158,6,463,0,0,497,0,0,6,52,53,54,55,56,166,
3,522,0,0,3,520,0,0,3,518,0,0,3,519,0,0,
3,521,0,0,8,52,53,54,55,56,195,196,197,3,526,0,
0,6,52,53,54,55,56,141,3,53,527,373,3,499,4968,0,
9,488,0,0,498,0,0,497,0,0,1,524,3,499,4986,0,
5,455,275,169,555,329,3,499,4992,0,3,531,0,0,3,533,
0,0,3,532,0,0,6,100,0,0,199,0,0,3,535,0,
0,3,536,0,0,3,538,0,0,6,488,0,198,675,0,0,
3,537,0,0,22,52,53,54,55,56,167,168,173,184,185,186,
190,170,171,172,174,175,176,177,180,181,182,3,542,0,0,3,
540,0,0,3,543,0,0,3,541,0,0,3,81,179,188,3,
208,0,0,2,81,178,4,81,183,187,189,6,52,53,54,55,
56,192,3,552,0,0,3,545,0,0,3,546,0,0,3,547,
0,0,3,549,0,0,3,550,0,0,3,548,0,0,3,81,
193,194,3,551,0,0,15,669,0,0,675,0,0,663,0,0,
671,0,0,668,0,0,3,554,0,0,3,557,0,0,3,556,
0,0,9,488,0,0,497,0,0,675,0,0,3,559,0,0,
3,561,0,0,3,562,0,0,3,563,0,0,3,565,0,0,
3,567,0,0,3,566,0,0,3,558,0,0,3,568,0,0,
3,569,0,0,3,570,0,0,3,572,0,0,3,575,0,0,
3,576,0,0,3,574,0,0,3,577,0,0,3,579,0,0,
3,580,0,0,3,584,0,0,3,581,0,0,3,582,0,0,
3,583,0,0,3,587,0,0,3,590,0,0,1,573,3,499,
5276,0,3,592,0,0,3,586,0,0,3,588,0,0,3,594,
0,0,3,591,0,0,1,560,3,499,5302,0,1,564,3,499,
5308,0,1,571,3,499,5314,0,1,578,3,499,5320,0,6,488,
0,0,675,0,0,3,589,0,0,2,585,555,6,499,5337,0,
100,0,0,1,585,6,499,5347,0,100,0,0,12,488,0,0,
497,0,0,498,0,0,675,0,0,3,593,0,0,3,595,0,
0,1,598,3,499,5377,0,2,596,130,3,499,5383,0,3,597,
0,0,6,100,0,0,499,1002,0,3,599,0,0,2,449,279,
3,499,5405,0,2,449,329,3,499,5412,0,3,449,329,455,3,
499,5419,0,6,52,53,54,55,56,99,3,664,2641,0,6,169,
449,455,475,477,501,3,499,5438,0,3,603,0,0,3,601,0,
0,3,602,0,0,6,455,475,477,501,275,449,3,499,5461,0,
10,52,53,54,55,56,198,200,201,202,203,3,612,0,0,3,
611,0,0,3,606,0,0,3,609,0,0,3,614,0,0,3,
613,0,0,3,605,0,0,2,81,199,3,607,0,0,3,608,
0,0,3,610,0,0,1,625,3,499,5526,0,3,616,0,0,
3,617,0,0,3,623,0,0,3,621,0,0,3,618,0,0,
2,81,100,3,620,0,0,3,619,0,0,3,622,0,0,3,
624,0,0,2,81,101,6,52,53,54,55,56,216,3,631,0,
0,3,626,0,0,3,628,0,0,3,627,0,0,3,641,0,
0,3,632,0,0,3,639,0,0,3,637,0,0,2,81,224,
3,630,0,0,3,629,0,0,3,633,0,0,2,81,217,3,
635,0,0,3,634,0,0,4,81,225,218,220,2,81,227,3,
636,0,0,3,638,0,0,1,229,3,640,0,0,2,81,222,
1,228,3,226,219,221,2,81,223,3,643,0,0,10,81,204,
206,207,208,209,210,211,212,205,9,199,0,0,497,0,0,463,
0,0,4,81,213,214,215,12,642,0,0,499,4986,0,666,0,
0,667,0,0,7,466,510,310,279,275,329,449,12,100,0,0,
488,0,0,497,0,0,499,5716,0,6,52,53,54,55,56,232,
3,647,0,0,3,652,0,0,3,648,0,0,4,81,233,235,
236,3,649,0,0,3,651,0,0,3,650,0,0,3,654,0,
0,3,653,0,0,4,81,237,238,234,21,675,0,0,663,0,
0,671,0,0,668,0,0,678,0,0,665,0,0,667,0,0,
3,657,0,0,3,656,0,0,3,658,0,0,3,660,0,0,
3,661,0,0,3,673,0,0,3,680,0,0,
];

#[rustfmt::skip]
static TEXT: &str = "\
!=\
(%resource.kind = 'logical' or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))\
(%resource.kind = 'logical' or element.first().path.startsWith(%resource.type)) and (element.tail().empty() or element.tail().all(path.startsWith(%resource.differential.element.first().path.replaceMatches('\\\\..*','')&'.')))\
(answer.exists() and item.exists()).not()\
(chromosome.empty() and genomeBuild.empty()) or (chromosome.exists() and genomeBuild.exists())\
(code.exists() or value.empty()) and (system.empty() or system = %ucum)\
(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and (value.empty() or value.hasValue().not() or value.toString().contains('.').not())\
(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value.hasValue().not() or value > 0)\
(code='Reference' or code = 'canonical') or targetProfile.empty()\
(concept.exists() or filter.exists()) implies system.exists()\
(description.count() + software.count() + implementation.count()) > 0\
(detail.exists() and measure.exists()) or detail.exists().not()\
(genomeBuild.count()+referenceSeqId.count()+ referenceSeqPointer.count()+ referenceSeqString.count()) = 1\
(identifier.count() + name.count()) > 0\
(isModifier.exists() and isModifier) implies isModifierReason.exists()\
(kind != 'capability') or (implementation.exists().not() and software.exists())\
(kind != 'instance') or implementation.exists()\
(kind!='logical'  and differential.element.first().path.contains('.').not()) implies differential.element.first().type.empty()\
(kind!='requirements') or (implementation.exists().not() and software.exists().not())\
(low.empty() or ((low.code = '%') and (low.system = %ucum))) and (high.empty() or ((high.code = '%') and (high.system = %ucum)))\
(mode = 'fixed') implies code.exists()\
(mode = 'other-map') implies url.exists()\
(numerator.empty() xor denominator.exists()) and (numerator.exists() or extension.exists())\
(part.exists() and value.empty() and resource.empty()) or (part.empty() and (value.exists() xor resource.exists()))\
(response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'\
(snapshot | differential).element.all(path.contains('.').not() implies sliceName.empty())\
(start.exists() and end.exists()) or (status in ('proposed' | 'cancelled' | 'waitlist'))\
(type != 'data-collection') or group.exists().not()\
(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()\
(type = 'named-event' implies name.exists()) and (type = 'periodic' implies timing.exists()) and (type.startsWith('data-') implies data.exists())\
(type ='choice' or type = 'open-choice' or type = 'decimal' or type = 'integer' or type = 'date' or type = 'dateTime' or type = 'time' or type = 'string' or type = 'quantity') or (answerValueSet.empty() and answerOption.empty())\
(type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')) or maxLength.empty()\
(type!='group' and type!='display') or initial.empty()\
(type='group' implies item.empty().not()) and (type.trace('type')='display' implies item.trace('item').empty())\
0\
0.0.80\
0.0.81\
0.0.82\
0.01\
0.05\
0.06\
0.11\
0.4.0\
0.5.0\
0BSD\
1\
1.0.0\
1.0.1\
1.0.2\
1.1.0\
1.4.0\
1.6.0\
1.8.0\
12\
2\
3\
3.0.0\
3.0.1\
3.3.0\
3.5.0\
4\
4.0.0\
4.0.1\
5\
8\
<\
<=\
=\
>\
>=\
AAL\
AC\
ACD\
ACM\
ACV\
ADSL\
AFL-1.1\
AFL-1.2\
AFL-2.0\
AFL-2.1\
AFL-3.0\
AFT\
AFT.early\
AFT.late\
AGPL-1.0-only\
AGPL-1.0-or-later\
AGPL-3.0-only\
AGPL-3.0-or-later\
AMDPLPA\
AML\
AMPAS\
ANTLR-PD\
APAFML\
APL-1.0\
APSL-1.0\
APSL-1.1\
APSL-1.2\
APSL-2.0\
Abstyles\
Account\
Account.coverage\
Account.guarantor\
AccountStatus\
ActionCardinalityBehavior\
ActionConditionKind\
ActionGroupingBehavior\
ActionParticipantType\
ActionPrecheckBehavior\
ActionRelationshipType\
ActionRequiredBehavior\
ActionSelectionBehavior\
ActivityDefinition\
ActivityDefinition.dynamicValue\
ActivityDefinition.participant\
Address\
AddressType\
AddressUse\
AdministrativeGender\
Adobe-2006\
Adobe-Glyph\
AdverseEvent\
AdverseEvent.suspectEntity\
AdverseEvent.suspectEntity.causality\
AdverseEventActuality\
AdverseEventOutcome\
AdverseEventSeverity\
Afmparse\
Age\
AggregationMode\
Aladdin\
AllergyIntolerance\
AllergyIntolerance.reaction\
AllergyIntoleranceCategory\
AllergyIntoleranceClinicalStatusCodes\
AllergyIntoleranceCriticality\
AllergyIntoleranceSeverity\
AllergyIntoleranceType\
AllergyIntoleranceVerificationStatusCodes\
Annotation\
Any\
Apache-1.0\
Apache-1.1\
Apache-2.0\
Appointment\
Appointment.cancelationReason.exists() implies (Appointment.status='no-show' or Appointment.status='cancelled')\
Appointment.participant\
AppointmentResponse\
AppointmentStatus\
Artistic-1.0\
Artistic-1.0-Perl\
Artistic-1.0-cl8\
Artistic-2.0\
AssertionDirectionType\
AssertionOperatorType\
AssertionResponseTypes\
Attachment\
AuditEvent\
AuditEvent.agent\
AuditEvent.agent.network\
AuditEvent.entity\
AuditEvent.entity.detail\
AuditEvent.source\
AuditEventAction\
AuditEventAgentNetworkType\
AuditEventOutcome\
BSD-1-Clause\
BSD-2-Clause\
BSD-2-Clause-FreeBSD\
BSD-2-Clause-NetBSD\
BSD-2-Clause-Patent\
BSD-3-Clause\
BSD-3-Clause-Attribution\
BSD-3-Clause-Clear\
BSD-3-Clause-LBNL\
BSD-3-Clause-No-Nuclear-License\
BSD-3-Clause-No-Nuclear-License-2014\
BSD-3-Clause-No-Nuclear-Warranty\
BSD-4-Clause\
BSD-4-Clause-UC\
BSD-Protection\
BSD-Source-Code\
BSL-1.0\
BackboneElement\
Bahyph\
Barr\
Basic\
Beerware\
BenefitCostApplicability\
Binary\
BindingStrength\
BiologicallyDerivedProduct\
BiologicallyDerivedProduct.collection\
BiologicallyDerivedProduct.manipulation\
BiologicallyDerivedProduct.processing\
BiologicallyDerivedProduct.storage\
BiologicallyDerivedProductCategory\
BiologicallyDerivedProductStatus\
BiologicallyDerivedProductStorageScale\
BitTorrent-1.0\
BitTorrent-1.1\
BodyStructure\
Borceux\
Bundle\
Bundle.entry\
Bundle.entry.request\
Bundle.entry.response\
Bundle.entry.search\
Bundle.link\
BundleType\
C\
CATOSL-1.1\
CC-BY-1.0\
CC-BY-2.0\
CC-BY-2.5\
CC-BY-3.0\
CC-BY-4.0\
CC-BY-NC-1.0\
CC-BY-NC-2.0\
CC-BY-NC-2.5\
CC-BY-NC-3.0\
CC-BY-NC-4.0\
CC-BY-NC-ND-1.0\
CC-BY-NC-ND-2.0\
CC-BY-NC-ND-2.5\
CC-BY-NC-ND-3.0\
CC-BY-NC-ND-4.0\
CC-BY-NC-SA-1.0\
CC-BY-NC-SA-2.0\
CC-BY-NC-SA-2.5\
CC-BY-NC-SA-3.0\
CC-BY-NC-SA-4.0\
CC-BY-ND-1.0\
CC-BY-ND-2.0\
CC-BY-ND-2.5\
CC-BY-ND-3.0\
CC-BY-ND-4.0\
CC-BY-SA-1.0\
CC-BY-SA-2.0\
CC-BY-SA-2.5\
CC-BY-SA-3.0\
CC-BY-SA-4.0\
CC0-1.0\
CD\
CDDL-1.0\
CDDL-1.1\
CDLA-Permissive-1.0\
CDLA-Sharing-1.0\
CECILL-1.0\
CECILL-1.1\
CECILL-2.0\
CECILL-2.1\
CECILL-B\
CECILL-C\
CM\
CNRI-Jython\
CNRI-Python\
CNRI-Python-GPL-Compatible\
CPAL-1.0\
CPL-1.0\
CPOL-1.02\
CUA-OPL-1.0\
CV\
Caldera\
CapabilityStatement\
CapabilityStatement.document\
CapabilityStatement.implementation\
CapabilityStatement.messaging\
CapabilityStatement.messaging.endpoint\
CapabilityStatement.messaging.supportedMessage\
CapabilityStatement.rest\
CapabilityStatement.rest.interaction\
CapabilityStatement.rest.resource\
CapabilityStatement.rest.resource.interaction\
CapabilityStatement.rest.resource.operation\
CapabilityStatement.rest.resource.searchParam\
CapabilityStatement.rest.security\
CapabilityStatement.software\
CapabilityStatementKind\
CarePlan\
CarePlan.activity\
CarePlan.activity.detail\
CarePlanActivityKind\
CarePlanActivityStatus\
CarePlanIntent\
CareTeam\
CareTeam.participant\
CareTeamStatus\
CatalogEntry\
CatalogEntry.relatedEntry\
CatalogEntryRelationType\
ChargeItem\
ChargeItem.performer\
ChargeItemDefinition\
ChargeItemDefinition.applicability\
ChargeItemDefinition.propertyGroup\
ChargeItemDefinition.propertyGroup.priceComponent\
ChargeItemStatus\
ClArtistic\
Claim\
Claim.accident\
Claim.careTeam\
Claim.diagnosis\
Claim.insurance\
Claim.item\
Claim.item.detail\
Claim.item.detail.subDetail\
Claim.payee\
Claim.procedure\
Claim.related\
Claim.supportingInfo\
ClaimProcessingCodes\
ClaimResponse\
ClaimResponse.addItem\
ClaimResponse.addItem.detail\
ClaimResponse.addItem.detail.subDetail\
ClaimResponse.error\
ClaimResponse.insurance\
ClaimResponse.item\
ClaimResponse.item.adjudication\
ClaimResponse.item.detail\
ClaimResponse.item.detail.subDetail\
ClaimResponse.payment\
ClaimResponse.processNote\
ClaimResponse.total\
ClinicalImpression\
ClinicalImpression.finding\
ClinicalImpression.investigation\
ClinicalImpressionStatus\
CodeSearchSupport\
CodeSystem\
CodeSystem.concept\
CodeSystem.concept.designation\
CodeSystem.concept.property\
CodeSystem.filter\
CodeSystem.property\
CodeSystemContentMode\
CodeSystemHierarchyMeaning\
CodeableConcept\
Coding\
Communication\
Communication.payload\
CommunicationRequest\
CommunicationRequest.payload\
CompartmentDefinition\
CompartmentDefinition.resource\
CompartmentType\
Composition\
Composition.attester\
Composition.event\
Composition.relatesTo\
Composition.section\
CompositionAttestationMode\
CompositionStatus\
ConceptMap\
ConceptMap.group\
ConceptMap.group.element\
ConceptMap.group.element.target\
ConceptMap.group.element.target.dependsOn\
ConceptMap.group.unmapped\
ConceptMapEquivalence\
ConceptMapGroupUnmappedMode\
Condition\
Condition.evidence\
Condition.stage\
ConditionClinicalStatusCodes\
ConditionVerificationStatus\
ConditionalDeleteStatus\
ConditionalReadStatus\
Condor-1.1\
Consent\
Consent.policy\
Consent.provision\
Consent.provision.actor\
Consent.provision.data\
Consent.verification\
ConsentDataMeaning\
ConsentProvisionType\
ConsentState\
ConstraintSeverity\
ContactDetail\
ContactPoint\
ContactPointSystem\
ContactPointUse\
Contract\
Contract.contentDefinition\
Contract.friendly\
Contract.legal\
Contract.rule\
Contract.signer\
Contract.term\
Contract.term.action\
Contract.term.action.subject\
Contract.term.asset\
Contract.term.asset.context\
Contract.term.asset.valuedItem\
Contract.term.offer\
Contract.term.offer.answer\
Contract.term.offer.party\
Contract.term.securityLabel\
ContractResourcePublicationStatusCodes\
ContractResourceStatusCodes\
Contributor\
ContributorType\
Count\
Coverage\
Coverage.class\
Coverage.costToBeneficiary\
Coverage.costToBeneficiary.exception\
CoverageEligibilityRequest\
CoverageEligibilityRequest.insurance\
CoverageEligibilityRequest.item\
CoverageEligibilityRequest.item.diagnosis\
CoverageEligibilityRequest.supportingInfo\
CoverageEligibilityResponse\
CoverageEligibilityResponse.error\
CoverageEligibilityResponse.insurance\
CoverageEligibilityResponse.insurance.item\
CoverageEligibilityResponse.insurance.item.benefit\
Crossword\
CrystalStacker\
Cube\
Currencies\
D\
D-FSL-1.0\
DELETE\
DOC\
DSDP\
DataRequirement\
DataRequirement.codeFilter\
DataRequirement.dateFilter\
DataRequirement.sort\
DaysOfWeek\
DetectedIssue\
DetectedIssue.evidence\
DetectedIssue.mitigation\
DetectedIssueSeverity\
Device\
Device.deviceName\
Device.property\
Device.specialization\
Device.udiCarrier\
Device.version\
DeviceDefinition\
DeviceDefinition.capability\
DeviceDefinition.deviceName\
DeviceDefinition.material\
DeviceDefinition.property\
DeviceDefinition.specialization\
DeviceDefinition.udiDeviceIdentifier\
DeviceMetric\
DeviceMetric.calibration\
DeviceMetricCalibrationState\
DeviceMetricCalibrationType\
DeviceMetricCategory\
DeviceMetricColor\
DeviceMetricOperationalStatus\
DeviceNameType\
DeviceRequest\
DeviceRequest.parameter\
DeviceUseStatement\
DeviceUseStatementStatus\
DiagnosticReport\
DiagnosticReport.media\
DiagnosticReportStatus\
DiscriminatorType\
Distance\
DocumentManifest\
DocumentManifest.related\
DocumentMode\
DocumentReference\
DocumentReference.content\
DocumentReference.context\
DocumentReference.relatesTo\
DocumentReferenceStatus\
DocumentRelationshipType\
DomainResource\
Dosage\
Dosage.doseAndRate\
Dotseqn\
Duration\
E\
ECL-1.0\
ECL-2.0\
EFL-1.0\
EFL-2.0\
EPL-1.0\
EPL-2.0\
EUDatagrid\
EUPL-1.0\
EUPL-1.1\
EUPL-1.2\
EVE\
EVE.early\
EVE.late\
EffectEvidenceSynthesis\
EffectEvidenceSynthesis.certainty\
EffectEvidenceSynthesis.certainty.certaintySubcomponent\
EffectEvidenceSynthesis.effectEstimate\
EffectEvidenceSynthesis.effectEstimate.precisionEstimate\
EffectEvidenceSynthesis.resultsByExposure\
EffectEvidenceSynthesis.sampleSize\
Element\
ElementDefinition\
ElementDefinition.base\
ElementDefinition.binding\
ElementDefinition.constraint\
ElementDefinition.example\
ElementDefinition.mapping\
ElementDefinition.slicing\
ElementDefinition.slicing.discriminator\
ElementDefinition.type\
EligibilityRequestPurpose\
EligibilityResponsePurpose\
EnableWhenBehavior\
Encounter\
Encounter.classHistory\
Encounter.diagnosis\
Encounter.hospitalization\
Encounter.location\
Encounter.participant\
Encounter.statusHistory\
EncounterLocationStatus\
EncounterStatus\
Endpoint\
EndpointStatus\
EnrollmentRequest\
EnrollmentResponse\
Entessa\
EpisodeOfCare\
EpisodeOfCare.diagnosis\
EpisodeOfCare.statusHistory\
EpisodeOfCareStatus\
ErlPL-1.1\
Eurosym\
EventCapabilityMode\
EventDefinition\
EventStatus\
EventTiming\
Evidence\
EvidenceVariable\
EvidenceVariable.characteristic\
EvidenceVariableType\
ExampleScenario\
ExampleScenario.actor\
ExampleScenario.instance\
ExampleScenario.instance.containedInstance\
ExampleScenario.instance.version\
ExampleScenario.process\
ExampleScenario.process.step\
ExampleScenario.process.step.alternative\
ExampleScenario.process.step.operation\
ExampleScenarioActorType\
ExplanationOfBenefit\
ExplanationOfBenefit.accident\
ExplanationOfBenefit.addItem\
ExplanationOfBenefit.addItem.detail\
ExplanationOfBenefit.addItem.detail.subDetail\
ExplanationOfBenefit.benefitBalance\
ExplanationOfBenefit.benefitBalance.financial\
ExplanationOfBenefit.careTeam\
ExplanationOfBenefit.diagnosis\
ExplanationOfBenefit.insurance\
ExplanationOfBenefit.item\
ExplanationOfBenefit.item.adjudication\
ExplanationOfBenefit.item.detail\
ExplanationOfBenefit.item.detail.subDetail\
ExplanationOfBenefit.payee\
ExplanationOfBenefit.payment\
ExplanationOfBenefit.procedure\
ExplanationOfBenefit.processNote\
ExplanationOfBenefit.related\
ExplanationOfBenefit.supportingInfo\
ExplanationOfBenefit.total\
ExplanationOfBenefitStatus\
ExposureState\
Expression\
Extension\
ExtensionContextType\
FHIRAllTypes\
FHIRDefinedType\
FHIRDeviceStatus\
FHIRSubstanceStatus\
FHIRVersion\
FSFAP\
FSFUL\
FSFULLR\
FTL\
Fair\
FamilyHistoryStatus\
FamilyMemberHistory\
FamilyMemberHistory.condition\
FilterOperator\
FinancialResourceStatusCodes\
Flag\
FlagStatus\
Frameworx-1.0\
FreeImage\
GET\
GFDL-1.1-only\
GFDL-1.1-or-later\
GFDL-1.2-only\
GFDL-1.2-or-later\
GFDL-1.3-only\
GFDL-1.3-or-later\
GL2PS\
GPL-1.0-only\
GPL-1.0-or-later\
GPL-2.0-only\
GPL-2.0-or-later\
GPL-3.0-only\
GPL-3.0-or-later\
Giftware\
Glide\
Glulxe\
Goal\
Goal.target\
GoalLifecycleStatus\
GraphCompartmentRule\
GraphCompartmentUse\
GraphDefinition\
GraphDefinition.link\
GraphDefinition.link.target\
GraphDefinition.link.target.compartment\
Group\
Group.characteristic\
Group.member\
GroupMeasure\
GroupType\
GuidanceResponse\
GuidanceResponseStatus\
GuidePageGeneration\
GuideParameterCode\
HEAD\
HPND\
HS\
HTTPVerb\
HaskellReport\
HealthcareService\
HealthcareService.availableTime\
HealthcareService.eligibility\
HealthcareService.notAvailable\
HumanName\
IBM-pibs\
ICU\
IJG\
IPA\
IPL-1.0\
ISC\
Identifier\
IdentifierUse\
IdentityAssuranceLevel\
ImageMagick\
ImagingStudy\
ImagingStudy.series\
ImagingStudy.series.instance\
ImagingStudy.series.performer\
ImagingStudyStatus\
Imlib2\
Immunization\
Immunization.education\
Immunization.performer\
Immunization.protocolApplied\
Immunization.reaction\
ImmunizationEvaluation\
ImmunizationEvaluationStatusCodes\
ImmunizationRecommendation\
ImmunizationRecommendation.recommendation\
ImmunizationRecommendation.recommendation.dateCriterion\
ImmunizationStatusCodes\
ImplementationGuide\
ImplementationGuide.definition\
ImplementationGuide.definition.grouping\
ImplementationGuide.definition.page\
ImplementationGuide.definition.parameter\
ImplementationGuide.definition.resource\
ImplementationGuide.definition.template\
ImplementationGuide.dependsOn\
ImplementationGuide.global\
ImplementationGuide.manifest\
ImplementationGuide.manifest.page\
ImplementationGuide.manifest.resource\
Info-ZIP\
InsurancePlan\
InsurancePlan.contact\
InsurancePlan.coverage\
InsurancePlan.coverage.benefit\
InsurancePlan.coverage.benefit.limit\
InsurancePlan.plan\
InsurancePlan.plan.generalCost\
InsurancePlan.plan.specificCost\
InsurancePlan.plan.specificCost.benefit\
InsurancePlan.plan.specificCost.benefit.cost\
Intel\
Intel-ACPI\
Interbase-1.0\
Invoice\
Invoice.lineItem\
Invoice.lineItem.priceComponent\
Invoice.participant\
InvoicePriceComponentType\
InvoiceStatus\
IssueSeverity\
IssueType\
JSON\
JasPer-2.0\
L\
LAL-1.2\
LAL-1.3\
LGPL-2.0-only\
LGPL-2.0-or-later\
LGPL-2.1-only\
LGPL-2.1-or-later\
LGPL-3.0-only\
LGPL-3.0-or-later\
LGPLLR\
LL379-9\
LPL-1.0\
LPL-1.02\
LPPL-1.0\
LPPL-1.1\
LPPL-1.2\
LPPL-1.3a\
LPPL-1.3c\
Latex2e\
Leptonica\
LiLiQ-P-1.1\
LiLiQ-R-1.1\
LiLiQ-Rplus-1.1\
Libpng\
Library\
LinkType\
Linkage\
Linkage.item\
LinkageType\
Linux-OpenIB\
List\
List.entry\
ListMode\
ListStatus\
Location\
Location.hoursOfOperation\
Location.position\
LocationMode\
LocationStatus\
M\
MIT\
MIT-0\
MIT-CMU\
MIT-advertising\
MIT-enna\
MIT-feh\
MITNFA\
MORN\
MORN.early\
MORN.late\
MPL-1.0\
MPL-1.1\
MPL-2.0\
MPL-2.0-no-copyleft-exception\
MS-PL\
MS-RL\
MTLL\
MakeIndex\
MarketingStatus\
Measure\
Measure.group\
Measure.group.population\
Measure.group.stratifier\
Measure.group.stratifier.component\
Measure.supplementalData\
MeasureImprovementNotation\
MeasureReport\
MeasureReport.group\
MeasureReport.group.population\
MeasureReport.group.stratifier\
MeasureReport.group.stratifier.stratum\
MeasureReport.group.stratifier.stratum.component\
MeasureReport.group.stratifier.stratum.population\
MeasureReportStatus\
MeasureReportType\
Media\
Medication\
Medication Status Codes\
Medication.batch\
Medication.ingredient\
MedicationAdministration\
MedicationAdministration Status Codes\
MedicationAdministration.dosage\
MedicationAdministration.performer\
MedicationDispense\
MedicationDispense Status Codes\
MedicationDispense.performer\
MedicationDispense.substitution\
MedicationKnowledge\
MedicationKnowledge Status Codes\
MedicationKnowledge.administrationGuidelines\
MedicationKnowledge.administrationGuidelines.dosage\
MedicationKnowledge.administrationGuidelines.patientCharacteristics\
MedicationKnowledge.cost\
MedicationKnowledge.drugCharacteristic\
MedicationKnowledge.ingredient\
MedicationKnowledge.kinetics\
MedicationKnowledge.medicineClassification\
MedicationKnowledge.monitoringProgram\
MedicationKnowledge.monograph\
MedicationKnowledge.packaging\
MedicationKnowledge.regulatory\
MedicationKnowledge.regulatory.maxDispense\
MedicationKnowledge.regulatory.schedule\
MedicationKnowledge.regulatory.substitution\
MedicationKnowledge.relatedMedicationKnowledge\
MedicationRequest\
MedicationRequest.dispenseRequest\
MedicationRequest.dispenseRequest.initialFill\
MedicationRequest.substitution\
MedicationStatement\
MedicinalProduct\
MedicinalProduct.manufacturingBusinessOperation\
MedicinalProduct.name\
MedicinalProduct.name.countryLanguage\
MedicinalProduct.name.namePart\
MedicinalProduct.specialDesignation\
MedicinalProductAuthorization\
MedicinalProductAuthorization.jurisdictionalAuthorization\
MedicinalProductAuthorization.procedure\
MedicinalProductContraindication\
MedicinalProductContraindication.otherTherapy\
MedicinalProductIndication\
MedicinalProductIndication.otherTherapy\
MedicinalProductIngredient\
MedicinalProductIngredient.specifiedSubstance\
MedicinalProductIngredient.specifiedSubstance.strength\
MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength\
MedicinalProductIngredient.substance\
MedicinalProductInteraction\
MedicinalProductInteraction.interactant\
MedicinalProductManufactured\
MedicinalProductPackaged\
MedicinalProductPackaged.batchIdentifier\
MedicinalProductPackaged.packageItem\
MedicinalProductPharmaceutical\
MedicinalProductPharmaceutical.characteristics\
MedicinalProductPharmaceutical.routeOfAdministration\
MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies\
MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod\
MedicinalProductUndesirableEffect\
MessageDefinition\
MessageDefinition.allowedResponse\
MessageDefinition.focus\
MessageHeader\
MessageHeader.destination\
MessageHeader.response\
MessageHeader.source\
MessageSignificanceCategory\
Meta\
Mime Types\
MirOS\
MolecularSequence\
MolecularSequence.quality\
MolecularSequence.quality.roc\
MolecularSequence.referenceSeq\
MolecularSequence.repository\
MolecularSequence.structureVariant\
MolecularSequence.structureVariant.inner\
MolecularSequence.structureVariant.outer\
MolecularSequence.variant\
Money\
MoneyQuantity\
Motosoto\
Multics\
Mup\
N\
NASA-1.3\
NBPL-1.0\
NCSA\
NGPL\
NIGHT\
NLOD-1.0\
NLPL\
NOON\
NOSL\
NPL-1.0\
NPL-1.1\
NPOSL-3.0\
NRL\
NTP\
NameUse\
NamingSystem\
NamingSystem.uniqueId\
NamingSystemIdentifierType\
NamingSystemType\
Narrative\
NarrativeStatus\
Naumen\
Net-SNMP\
NetCDF\
Newsletr\
Nokia\
NoteType\
Noweb\
NutritionOrder\
NutritionOrder.enteralFormula\
NutritionOrder.enteralFormula.administration\
NutritionOrder.oralDiet\
NutritionOrder.oralDiet.nutrient\
NutritionOrder.oralDiet.texture\
NutritionOrder.supplement\
OCCT-PL\
OCLC-2.0\
ODbL-1.0\
OFL-1.0\
OFL-1.1\
OGTSL\
OLDAP-1.1\
OLDAP-1.2\
OLDAP-1.3\
OLDAP-1.4\
OLDAP-2.0\
OLDAP-2.0.1\
OLDAP-2.1\
OLDAP-2.2\
OLDAP-2.2.1\
OLDAP-2.2.2\
OLDAP-2.3\
OLDAP-2.4\
OLDAP-2.5\
OLDAP-2.6\
OLDAP-2.7\
OLDAP-2.8\
OML\
OPL-1.0\
OSET-PL-2.1\
OSL-1.0\
OSL-1.1\
OSL-2.0\
OSL-2.1\
OSL-3.0\
Observation\
Observation.component\
Observation.referenceRange\
ObservationDataType\
ObservationDefinition\
ObservationDefinition.qualifiedInterval\
ObservationDefinition.quantitativeDetails\
ObservationRangeCategory\
ObservationStatus\
OpenSSL\
OperationDefinition\
OperationDefinition.overload\
OperationDefinition.parameter\
OperationDefinition.parameter.binding\
OperationDefinition.parameter.referencedFrom\
OperationKind\
OperationOutcome\
OperationOutcome.issue\
OperationParameterUse\
Organization\
Organization.contact\
OrganizationAffiliation\
PATCH\
PC\
PCD\
PCM\
PCV\
PDDL-1.0\
PHP-3.0\
PHP-3.01\
PHS\
POST\
PUT\
ParameterDefinition\
Parameters\
Parameters.parameter\
ParticipantRequired\
ParticipationStatus\
Patient\
Patient.communication\
Patient.contact\
Patient.link\
PaymentNotice\
PaymentReconciliation\
PaymentReconciliation.detail\
PaymentReconciliation.processNote\
Period\
Person\
Person.link\
PlanDefinition\
PlanDefinition.action\
PlanDefinition.action.condition\
PlanDefinition.action.dynamicValue\
PlanDefinition.action.participant\
PlanDefinition.action.relatedAction\
PlanDefinition.goal\
PlanDefinition.goal.target\
Plexus\
Population\
PostgreSQL\
Practitioner\
Practitioner.qualification\
PractitionerRole\
PractitionerRole.availableTime\
PractitionerRole.notAvailable\
Procedure\
Procedure.focalDevice\
Procedure.performer\
ProdCharacteristic\
ProductShelfLife\
PropertyRepresentation\
PropertyType\
Provenance\
Provenance.agent\
Provenance.entity\
ProvenanceEntityRole\
PublicationStatus\
Python-2.0\
QPL-1.0\
Qhull\
Quantity\
QuantityComparator\
Questionnaire\
Questionnaire.item\
Questionnaire.item.answerOption\
Questionnaire.item.enableWhen\
Questionnaire.item.initial\
QuestionnaireItemOperator\
QuestionnaireItemType\
QuestionnaireResponse\
QuestionnaireResponse.item\
QuestionnaireResponse.item.answer\
QuestionnaireResponseStatus\
R\
RHeCos-1.1\
RPL-1.1\
RPL-1.5\
RPSL-1.0\
RSA-MD\
RSCPL\
Range\
Ratio\
Rdisc\
Reference\
ReferenceHandlingPolicy\
ReferenceVersionRules\
RelatedArtifact\
RelatedArtifactType\
RelatedPerson\
RelatedPerson.communication\
RequestGroup\
RequestGroup.action\
RequestGroup.action.condition\
RequestGroup.action.relatedAction\
RequestIntent\
RequestPriority\
RequestResourceType\
RequestStatus\
ResearchDefinition\
ResearchElementDefinition\
ResearchElementDefinition.characteristic\
ResearchElementType\
ResearchStudy\
ResearchStudy.arm\
ResearchStudy.objective\
ResearchStudyStatus\
ResearchSubject\
ResearchSubjectStatus\
Resource\
ResourceType\
ResourceVersionPolicy\
ResponseType\
RestfulCapabilityMode\
RiskAssessment\
RiskAssessment.prediction\
RiskEvidenceSynthesis\
RiskEvidenceSynthesis.certainty\
RiskEvidenceSynthesis.certainty.certaintySubcomponent\
RiskEvidenceSynthesis.riskEstimate\
RiskEvidenceSynthesis.riskEstimate.precisionEstimate\
RiskEvidenceSynthesis.sampleSize\
Ruby\
SAX-PD\
SCEA\
SGI-B-1.0\
SGI-B-1.1\
SGI-B-2.0\
SISSL\
SISSL-1.2\
SMLNJ\
SMPPL\
SNIA\
SPDXLicense\
SPL-1.0\
SWL\
SampledData\
Saxpath\
Schedule\
SearchComparator\
SearchEntryMode\
SearchModifierCode\
SearchParamType\
SearchParameter\
SearchParameter.component\
Sendmail\
ServiceRequest\
Signature\
SimPL-2.0\
SimpleQuantity\
Sleepycat\
SlicingRules\
Slot\
SlotStatus\
SortDirection\
Specimen\
Specimen.collection\
Specimen.container\
Specimen.processing\
SpecimenContainedPreference\
SpecimenDefinition\
SpecimenDefinition.typeTested\
SpecimenDefinition.typeTested.container\
SpecimenDefinition.typeTested.container.additive\
SpecimenDefinition.typeTested.handling\
SpecimenStatus\
Spencer-86\
Spencer-94\
Spencer-99\
StructureDefinition\
StructureDefinition.context\
StructureDefinition.differential\
StructureDefinition.mapping\
StructureDefinition.snapshot\
StructureDefinitionKind\
StructureMap\
StructureMap.group\
StructureMap.group.input\
StructureMap.group.rule\
StructureMap.group.rule.dependent\
StructureMap.group.rule.source\
StructureMap.group.rule.target\
StructureMap.group.rule.target.parameter\
StructureMap.structure\
StructureMapContextType\
StructureMapGroupTypeMode\
StructureMapInputMode\
StructureMapModelMode\
StructureMapSourceListMode\
StructureMapTargetListMode\
StructureMapTransform\
Subscription\
Subscription.channel\
SubscriptionChannelType\
SubscriptionStatus\
Substance\
Substance.ingredient\
Substance.instance\
SubstanceAmount\
SubstanceAmount.referenceRange\
SubstanceNucleicAcid\
SubstanceNucleicAcid.subunit\
SubstanceNucleicAcid.subunit.linkage\
SubstanceNucleicAcid.subunit.sugar\
SubstancePolymer\
SubstancePolymer.monomerSet\
SubstancePolymer.monomerSet.startingMaterial\
SubstancePolymer.repeat\
SubstancePolymer.repeat.repeatUnit\
SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation\
SubstancePolymer.repeat.repeatUnit.structuralRepresentation\
SubstanceProtein\
SubstanceProtein.subunit\
SubstanceReferenceInformation\
SubstanceReferenceInformation.classification\
SubstanceReferenceInformation.gene\
SubstanceReferenceInformation.geneElement\
SubstanceReferenceInformation.target\
SubstanceSourceMaterial\
SubstanceSourceMaterial.fractionDescription\
SubstanceSourceMaterial.organism\
SubstanceSourceMaterial.organism.author\
SubstanceSourceMaterial.organism.hybrid\
SubstanceSourceMaterial.organism.organismGeneral\
SubstanceSourceMaterial.partDescription\
SubstanceSpecification\
SubstanceSpecification.code\
SubstanceSpecification.moiety\
SubstanceSpecification.name\
SubstanceSpecification.name.official\
SubstanceSpecification.property\
SubstanceSpecification.relationship\
SubstanceSpecification.structure\
SubstanceSpecification.structure.isotope\
SubstanceSpecification.structure.isotope.molecularWeight\
SubstanceSpecification.structure.representation\
SugarCRM-1.1.3\
SupplyDelivery\
SupplyDelivery.suppliedItem\
SupplyDeliveryStatus\
SupplyItemType\
SupplyRequest\
SupplyRequest.parameter\
SupplyRequestStatus\
SystemRestfulInteraction\
TCL\
TCP-wrappers\
TMate\
TORQUE-1.1\
TOSL\
Task\
Task.input\
Task.output\
Task.restriction\
TaskIntent\
TaskStatus\
TerminologyCapabilities\
TerminologyCapabilities.closure\
TerminologyCapabilities.codeSystem\
TerminologyCapabilities.codeSystem.version\
TerminologyCapabilities.codeSystem.version.filter\
TerminologyCapabilities.expansion\
TerminologyCapabilities.expansion.parameter\
TerminologyCapabilities.implementation\
TerminologyCapabilities.software\
TerminologyCapabilities.translation\
TerminologyCapabilities.validateCode\
TestReport\
TestReport.participant\
TestReport.setup\
TestReport.setup.action\
TestReport.setup.action.assert\
TestReport.setup.action.operation\
TestReport.teardown\
TestReport.teardown.action\
TestReport.test\
TestReport.test.action\
TestReportActionResult\
TestReportParticipantType\
TestReportResult\
TestReportStatus\
TestScript\
TestScript.destination\
TestScript.fixture\
TestScript.metadata\
TestScript.metadata.capability\
TestScript.metadata.link\
TestScript.origin\
TestScript.setup\
TestScript.setup.action\
TestScript.setup.action.assert\
TestScript.setup.action.operation\
TestScript.setup.action.operation.requestHeader\
TestScript.teardown\
TestScript.teardown.action\
TestScript.test\
TestScript.test.action\
TestScript.variable\
TestScriptRequestMethodCode\
Timing\
Timing.repeat\
TriggerDefinition\
TriggerType\
Type\
TypeDerivationRule\
TypeRestfulInteraction\
U\
UCUMCodes\
UDIEntryType\
UPL-1.0\
Unicode-DFS-2015\
Unicode-DFS-2016\
Unicode-TOU\
UnitsOfTime\
Unlicense\
UsageContext\
Use\
V\
VOSTROM\
VSL-1.0\
ValueSet\
ValueSet.compose\
ValueSet.compose.include\
ValueSet.compose.include.concept\
ValueSet.compose.include.concept.designation\
ValueSet.compose.include.filter\
ValueSet.expansion\
ValueSet.expansion.contains\
ValueSet.expansion.parameter\
VerificationResult\
VerificationResult.attestation\
VerificationResult.primarySource\
VerificationResult.validator\
Vim\
VisionBase\
VisionEyes\
VisionPrescription\
VisionPrescription.lensSpecification\
VisionPrescription.lensSpecification.prism\
W3C\
W3C-19980720\
W3C-20150513\
WAKE\
WTFPL\
Watcom-1.0\
Wsuipa\
X11\
XFree86-1.1\
XPathUsageType\
XSkat\
Xerox\
Xnet\
YPL-1.0\
YPL-1.1\
ZPL-1.1\
ZPL-2.0\
ZPL-2.1\
Zed\
Zend-2.0\
Zimbra-1.3\
Zimbra-1.4\
Zlib\
a\
aa\
abandoned\
abatement\
abatement.empty() or clinicalStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-clinical' and (code='resolved' or code='remission' or code='inactive')).exists()\
abnormalCodedValueSet\
aborted\
about\
above\
absolute\
abstract\
abstract = true or baseDefinition.exists()\
accept\
accepted\
accessionIdentifier\
accident\
account\
achievementStatus\
action\
actionId\
active\
activity\
actor\
actorId\
actual\
actualArm\
actuality\
add\
addItem\
additional\
additionalCharacteristic\
additionalClassification\
additionalIdentifier\
additionalInstruction\
additionalMonitoringIndicator\
additive\
additiveProductName\
additiveType\
address\
addresses\
adf-0\
adjudication\
adjustment\
adjustmentReason\
administeredBy\
administrableDoseForm\
administration\
administrationGuidelines\
administrationInstruction\
administratively-completed\
admitSource\
affectsState\
after\
after-end\
after-start\
age\
age-1\
age.empty() or born.empty()\
age.exists() or estimatedAge.empty()\
agent\
aggregation\
aggregation.empty() or (code = 'Reference') or (code = 'canonical')\
ait-1\
ait-2\
alias\
all\
all-or-none\
allDay\
allergenicIndicator\
allergy\
allergyIntolerance\
allowed\
allowedResponse\
altId\
alternate\
alternateMaterial\
alternative\
altitude\
always\
amended\
amount\
amountRatioLowLimit\
amountText\
amountType\
anchor\
animal\
anonymous\
answer\
answerOption\
answerOption.empty() or answerValueSet.empty()\
answerOption.empty() or initial.empty()\
answerValueSet\
antisense\
any\
ap\
app-1\
app-2\
app-3\
app-4\
append\
appended\
appends\
applicability\
application\
applies\
appliesTo\
appliesToAll\
apply\
appointment\
appointmentRequired\
appointmentType\
approvalDate\
approved\
apr-1\
areaOfHybridisation\
areaUnderCurve\
arm\
arrived\
asNeeded\
asap\
ascending\
assert\
asserter\
assessment\
assessor\
asset\
assignedArm\
assigner\
associatedMedication\
assurance\
at-most-one\
att-1\
attachedDocument\
attachment\
attestation\
attestationSignature\
attested\
attester\
auth-requirements\
authenticator\
author\
authorDescription\
authorType\
authored\
authoredOn\
authoredby\
authorisationReferenceNumber\
authority\
authorizationRequired\
authorizationSupporting\
authorizationUrl\
authorizingPrescription\
autocreate\
autodelete\
availabilityExceptions\
available\
availableEndTime\
availableStartTime\
availableTime\
averageMolecularFormula\
axis\
backCurve\
bad\
balanced\
barcode\
base\
base64Binary\
baseDefinition\
baseFormulaProductName\
baseFormulaType\
basedOn\
basis\
batch\
batch-response\
batchIdentifier\
bdl-1\
bdl-10\
bdl-11\
bdl-12\
bdl-2\
bdl-3\
bdl-4\
bdl-5\
bdl-7\
bdl-8\
bdl-9\
before\
before-end\
before-start\
below\
beneficiary\
benefit\
benefitBalance\
benefitPeriod\
benefits\
billable\
billablePeriod\
billed\
billing\
binding\
binding.empty() or binding.valueSet.exists() or binding.description.exists()\
binding.empty() or type.code.empty() or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'string') or (code = 'uri')).exists()\
biologic\
biologicalAgent\
birthDate\
black\
blue\
bodySite\
bodysite\
booked\
boolean\
born\
both\
bounds\
brand\
bundled\
business-rule\
businessArrangement\
businessStatus\
busy\
busy-tentative\
busy-unavailable\
bzip2-1.0.5\
bzip2-1.0.6\
c\
cTerminalModification\
cTerminalModificationId\
calculation\
calibrated\
calibration\
calibration-required\
caloricDensity\
canPushUpdates\
cancelationReason\
cancelled\
cancelledReason\
candidate\
canonical\
cap\
capabilities\
capability\
capability.required.exists() or capability.validated.exists()\
capacity\
card\
cardinalityBehavior\
careManager\
careTeam\
careTeamSequence\
carrierAIDC\
carrierHRF\
caseSensitive\
cast\
category\
category.exists() xor productOrService.exists()\
causality\
cc\
cdaText\
cells\
celsius\
certainty\
certaintySubcomponent\
ces-1\
chain\
chain.empty() or type = 'reference'\
changes\
channel\
characteristic\
characteristics\
chargeItem\
check\
checked-in\
children().element.where(path.contains('.').not()).label.empty() and children().element.where(path.contains('.').not()).code.empty() and children().element.where(path.contains('.').not()).requirements.empty()\
choice\
chromosome\
cid-0\
cigar\
citation\
city\
claim\
claimResponse\
class\
classHistory\
classification\
classified-with\
client\
clinicalRecommendationStatement\
clinicalStatus\
clinicalStatus.exists() or verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code = 'entered-in-error').exists() or category.select($this='problem-list-item').empty()\
clinicalTrial\
closed\
closed-to-accrual\
closed-to-accrual-and-intervention\
closingTime\
closure\
cmd-0\
cmd-1\
cmd-2\
cmd-3\
cmp-1\
cmp-2\
cnt-3\
code\
code-invalid\
code.empty() or system.exists()\
code.exists() implies ((system = %ucum) and value.exists())\
code.exists() or abstract = true\
code.exists() or detail.exists()\
code.exists() or display.exists()\
codeFilter\
codeSearch\
codeSystem\
codesystem\
coding\
collate\
collected\
collection\
collector\
color\
combinedPharmaceuticalDoseForm\
comment\
comment.exists() or equivalence.empty() or ((equivalence != 'narrower') and (equivalence != 'inexact'))\
communication\
communicationMethod\
communicationRequest\
comorbidity\
comparator\
compareToSourceExpression\
compareToSourceId\
compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())\
compareToSourcePath\
compartment\
complete\
completed\
complex-type\
complication\
complicationDetail\
component\
compose\
composed-of\
composite\
compositeScoring\
compositional\
con-1\
con-2\
con-3\
con-4\
con-5\
concentration\
concentrationLowLimit\
concept\
concept.code.combine($this.descendants().concept.code).isDistinct()\
concept.empty() or filter.empty()\
conclusion\
conclusionCode\
concurrent\
concurrent-with-end\
concurrent-with-start\
condition\
condition.exists() implies data.exists()\
conditionalCreate\
conditionalDelete\
conditionalRead\
conditionalUpdate\
confidentiality\
confidentialityIndicator\
confirmed\
conflict\
connectionType\
connectivity\
consent\
consequence\
constraint\
constraint.select(key).isDistinct()\
consumer\
contact\
contained\
contained.contained.empty()\
contained.meta.security.empty()\
contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()\
contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()\
containedInstance\
container\
contains\
content\
contentDefinition\
contentDerivative\
contentReference\
contentReference.empty() or (type.empty() and defaultValue.empty() and fixed.empty() and pattern.empty() and example.empty() and minValue.empty() and maxValue.empty() and maxLength.empty() and binding.empty())\
contentType\
context\
context.exists() implies contextType.exists()\
contextInvariant\
contextInvariant.exists() implies type = 'Extension'\
contextLinkId\
contextType\
continuous\
contract\
contraindicatedVaccineCode\
contraindication\
contributedToDeath\
contributor\
control\
conversionFactor\
coordinateSystem\
coordinateSystem = 1 or coordinateSystem = 0\
copolymerConnectivity\
copy\
copyright\
corrected\
cors\
cost\
costCenter\
costToBeneficiary\
could\
count\
countMax\
countMax.empty() or count.exists()\
country\
countryLanguage\
countryOfOrigin\
courseOfTherapyType\
coverage\
coverageArea\
cp\
cpb-0\
cpb-1\
cpb-12\
cpb-14\
cpb-15\
cpb-16\
cpb-2\
cpb-3\
cpb-7\
cpb-9\
cpd-0\
cpl-3\
cpt-2\
create\
created\
creation\
crick\
criteria\
critical\
criticalCodedValueSet\
criticality\
crossReference\
csd-0\
csd-1\
ctm-1\
curl\
currency\
current\
custodian\
custom\
customaryUnit\
cyan\
cylinder\
d\
dailyAmount\
data\
data-access-ended\
data-accessed\
data-added\
data-changed\
data-collection\
data-modified\
data-removed\
data-requested\
data-required\
data.empty() or contentType.exists()\
data.empty() or timing.empty()\
dataAbsentReason\
dataAbsentReason.empty() or value.empty()\
dataExclusivityPeriod\
dataPeriod\
dataRequirement\
datasetId\
date\
dateAsserted\
dateCriterion\
dateFilter\
dateOfFirstAuthorization\
dateOp\
dateRange\
dateTime\
dateWritten\
dayOfWeek\
daysOfWeek\
daysSupply\
deceased\
decimal\
decimalPrecision\
decision\
decisionMode\
declined\
decrease\
deduction\
defaultValue\
defaultValue.empty() or meaningWhenMissing.empty()\
definingSubstance\
definition\
definition.resource.fhirVersion.all(%context.fhirVersion contains $this)\
definitionCanonical\
definitionUri\
degree\
degreeOfPolymerisation\
delete\
deleted\
deliverFrom\
deliverTo\
denominator\
denominatorCount\
deny\
dependent\
dependents\
depends-on\
dependsOn\
depth\
derivation\
derivation = 'constraint' or snapshot.element.select(path).isDistinct()\
derived-from\
derivedFrom\
derivedFromUri\
descendants().linkId.isDistinct()\
descendent-of\
descending\
description\
descriptive\
designation\
destination\
detail\
detail.empty() or reference.empty()\
detailSequence\
details\
detected\
detectedIssue\
developmentStage\
device\
deviceIdentifier\
deviceName\
diagnosis\
diagnosisSequence\
diagnostics\
diameter\
dichotomous\
dietPreference\
different\
differential\
differential.element.all(id.exists()) and differential.element.id.trace('ids').isDistinct()\
differential.element.defaultValue.exists() implies (derivation = 'specialization')\
diffmark\
dimensions\
direction\
directive\
directlink\
dis-1\
disapproved\
dischargeDisposition\
disclaimer\
discount\
discovery\
discriminator\
discriminator.exists() or description.exists()\
disease\
diseaseStatus\
diseaseSymptomProcedure\
disjoint\
dispenseInterval\
dispenseRequest\
display\
disposition\
disputed\
distance\
distinctIdentifier\
district\
disulfideLinkage\
div\
dna\
doNotPerform\
docStatus\
document\
document.select(profile&mode).isDistinct()\
documentType\
documentType.exists() or reference.exists()\
documentation\
dom-2\
dom-3\
dom-4\
dom-5\
dom-6\
domain\
dosage\
dosageInstruction\
dose\
dose.exists() or rate.exists()\
doseAndRate\
doseForm\
doseNumber\
doseQuantity\
doseStatus\
doseStatusReason\
down\
draft\
drq-1\
drq-2\
drt-1\
drugCharacteristic\
due\
duplicate\
duration\
duration.empty() or durationUnit.exists()\
duration.exists() implies duration >= 0\
durationMax\
durationMax.empty() or duration.exists()\
durationUnit\
during\
dvipdfm\
dynamicValue\
eGenix\
eb\
editor\
education\
ees-0\
effect\
effectEstimate\
effective\
effectiveDate\
effectivePeriod\
effectiveTime\
either\
eld-1\
eld-11\
eld-12\
eld-13\
eld-14\
eld-15\
eld-16\
eld-17\
eld-18\
eld-19\
eld-2\
eld-20\
eld-21\
eld-22\
eld-3\
eld-4\
eld-5\
eld-6\
eld-7\
eld-8\
ele-1\
element\
element.all(base.exists())\
element.all(definition.exists() and min.exists() and max.exists())\
element.exists() implies context.exists()\
element.where(path.contains('.').not()).slicing.empty()\
eligibility\
eligible\
email\
empty\
empty() or ($this = '*') or (toInteger() >= 0)\
emptyReason\
emptyReason.empty() or entry.empty()\
enableBehavior\
enableWhen\
enableWhen.count() > 2 implies enableBehavior.exists()\
encodeRequestUrl\
encounter\
end\
endorser\
endpoint\
enforced\
enrollment\
enteralFormula\
entered-in-error\
enteredDate\
enterer\
entity\
entry\
entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction' or %resource.type = 'history'))\
entry.all(response.exists() = (%resource.type = 'batch-response' or %resource.type = 'transaction-response' or %resource.type = 'history'))\
entry.search.empty() or (type = 'searchset')\
entryType\
environment\
episodeOfCare\
eq\
equal\
equals\
equivalence\
equivalent\
error\
esc-0\
escape\
estimatedAge\
etag\
eval\
evaluate\
evaluatedResource\
evaluationMessage\
evd-0\
event\
eventHistory\
evi-0\
evidence\
evv-0\
exact\
exactly-one\
example\
exception\
exclude\
excludeFoodModifier\
excluded\
executable\
executed\
executionPeriod\
exists\
exp-1\
expansion\
expansion-parameter\
expectedSupplyDuration\
experimental\
expirationDate\
expirationType\
expired\
expiry\
explicit\
exposure\
exposure-alternative\
exposureAlternative\
exposureBackground\
exposureRoute\
exposureState\
exposureVariant\
expressedBy\
expression\
expression.empty() or headerField.empty() or path.empty()\
expression.exists()\
expression.exists() or reference.exists()\
ext-1\
extends\
extensible\
extension\
extension.exists() != value.exists()\
extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count()  + validateProfileId.count() <=1)\
extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count() + validateProfileId.count() <=1)\
extensions\
externalDiameter\
extraDetails\
eye\
fMeasure\
fScore\
facility\
facilityType\
factor\
factorOverride\
fail\
failed\
failure\
failureAction\
family\
farenheit\
fastingStatus\
fatal\
fatal-error\
fax\
female\
fhirVersion\
fhirpath\
fhs-1\
fhs-2\
field\
filler-order\
filter\
final\
financial\
finding\
finished\
first\
firstDose\
fivePrime\
fixed\
fixed.empty() or (type.count()  <= 1)\
fixture\
flag\
fluid\
fluidConsistencyType\
focal\
focalDevice\
focus\
follow-up\
followUp\
food\
foodPreferenceModifier\
foodType\
for\
forbidden\
forecastReason\
forecastStatus\
form\
formCode\
format\
fraction\
fractionDescription\
fragment\
frames\
free\
frequency\
frequencyMax\
frequencyOfOccurrence\
fri\
friendly\
from\
fulfilled\
full-support\
fullUrl\
fullUrl.contains('/_history/').not()\
function\
fundingSource\
fundsReserve\
fundsReserveRequested\
gSOAP-1.3b\
gain\
gdf-0\
ge\
gender\
gene\
geneElement\
geneSequenceOrigin\
generalCost\
generalPractitioner\
generalizes\
generate-json\
generate-turtle\
generate-xml\
generated\
generation\
genomeBuild\
genus\
geographicalLocation\
geometry\
gestationalAge\
get\
given\
global\
gnuplot\
goal\
goalId\
gol-1\
gone\
graph\
greaterThan\
green\
group\
group.stratifier.all((code | description | criteria).exists() xor component.exists())\
group.stratifier.stratum.all(value.exists() xor component.exists())\
groupIdentifier\
groupMeasure\
groupSize\
grouped-by\
grouping\
groupingBehavior\
groupingId\
grp-1\
gt\
gtFP\
guarantor\
guidance\
h\
halfLife\
halfLifePeriod\
handling\
hasMember\
hasValue() or (children().count() > id.count())\
hash\
head\
header\
headerField\
health-unknown\
healthcareService\
height\
hierarchical\
hierarchyMeaning\
high\
highLimit\
hint\
historical\
history\
history-instance\
history-system\
history-type\
holder\
home\
hospitalization\
hoursOfOperation\
html\
html-template\
htmlChecks()\
http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1\
http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html\
http://hl7.org/fhir/CodeSystem/medication-statement-status\
http://hl7.org/fhir/CodeSystem/medication-status\
http://hl7.org/fhir/CodeSystem/medicationrequest-intent\
http://hl7.org/fhir/CodeSystem/medicationrequest-status\
http://hl7.org/fhir/CodeSystem/status\
http://hl7.org/fhir/FHIR-version\
http://hl7.org/fhir/StructureDefinition/SimpleQuantity\
http://hl7.org/fhir/ValueSet/FHIR-version\
http://hl7.org/fhir/ValueSet/account-status\
http://hl7.org/fhir/ValueSet/account-type\
http://hl7.org/fhir/ValueSet/action-cardinality-behavior\
http://hl7.org/fhir/ValueSet/action-condition-kind\
http://hl7.org/fhir/ValueSet/action-grouping-behavior\
http://hl7.org/fhir/ValueSet/action-participant-role\
http://hl7.org/fhir/ValueSet/action-participant-type\
http://hl7.org/fhir/ValueSet/action-precheck-behavior\
http://hl7.org/fhir/ValueSet/action-relationship-type\
http://hl7.org/fhir/ValueSet/action-required-behavior\
http://hl7.org/fhir/ValueSet/action-selection-behavior\
http://hl7.org/fhir/ValueSet/action-type\
http://hl7.org/fhir/ValueSet/additional-instruction-codes\
http://hl7.org/fhir/ValueSet/address-type\
http://hl7.org/fhir/ValueSet/address-use\
http://hl7.org/fhir/ValueSet/adjudication\
http://hl7.org/fhir/ValueSet/adjudication-error\
http://hl7.org/fhir/ValueSet/adjudication-reason\
http://hl7.org/fhir/ValueSet/administration-method-codes\
http://hl7.org/fhir/ValueSet/administrative-gender\
http://hl7.org/fhir/ValueSet/adverse-event-actuality\
http://hl7.org/fhir/ValueSet/adverse-event-category\
http://hl7.org/fhir/ValueSet/adverse-event-causality-assess\
http://hl7.org/fhir/ValueSet/adverse-event-causality-method\
http://hl7.org/fhir/ValueSet/adverse-event-outcome\
http://hl7.org/fhir/ValueSet/adverse-event-seriousness\
http://hl7.org/fhir/ValueSet/adverse-event-severity\
http://hl7.org/fhir/ValueSet/adverse-event-type\
http://hl7.org/fhir/ValueSet/all-types\
http://hl7.org/fhir/ValueSet/allergy-intolerance-category\
http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality\
http://hl7.org/fhir/ValueSet/allergy-intolerance-type\
http://hl7.org/fhir/ValueSet/allergyintolerance-clinical\
http://hl7.org/fhir/ValueSet/allergyintolerance-code\
http://hl7.org/fhir/ValueSet/allergyintolerance-verification\
http://hl7.org/fhir/ValueSet/appointment-cancellation-reason\
http://hl7.org/fhir/ValueSet/appointmentstatus\
http://hl7.org/fhir/ValueSet/approach-site-codes\
http://hl7.org/fhir/ValueSet/assert-direction-codes\
http://hl7.org/fhir/ValueSet/assert-operator-codes\
http://hl7.org/fhir/ValueSet/assert-response-code-types\
http://hl7.org/fhir/ValueSet/asset-availability\
http://hl7.org/fhir/ValueSet/audit-entity-type\
http://hl7.org/fhir/ValueSet/audit-event-action\
http://hl7.org/fhir/ValueSet/audit-event-outcome\
http://hl7.org/fhir/ValueSet/audit-event-sub-type\
http://hl7.org/fhir/ValueSet/audit-event-type\
http://hl7.org/fhir/ValueSet/audit-source-type\
http://hl7.org/fhir/ValueSet/basic-resource-type\
http://hl7.org/fhir/ValueSet/benefit-network\
http://hl7.org/fhir/ValueSet/benefit-term\
http://hl7.org/fhir/ValueSet/benefit-type\
http://hl7.org/fhir/ValueSet/benefit-unit\
http://hl7.org/fhir/ValueSet/binding-strength\
http://hl7.org/fhir/ValueSet/body-site\
http://hl7.org/fhir/ValueSet/bodysite-laterality\
http://hl7.org/fhir/ValueSet/bodystructure-code\
http://hl7.org/fhir/ValueSet/bodystructure-relative-location\
http://hl7.org/fhir/ValueSet/bundle-type\
http://hl7.org/fhir/ValueSet/c80-doc-typecodes\
http://hl7.org/fhir/ValueSet/c80-facilitycodes\
http://hl7.org/fhir/ValueSet/c80-practice-codes\
http://hl7.org/fhir/ValueSet/capability-statement-kind\
http://hl7.org/fhir/ValueSet/care-plan-activity-kind\
http://hl7.org/fhir/ValueSet/care-plan-activity-outcome\
http://hl7.org/fhir/ValueSet/care-plan-activity-status\
http://hl7.org/fhir/ValueSet/care-plan-category\
http://hl7.org/fhir/ValueSet/care-plan-intent\
http://hl7.org/fhir/ValueSet/care-team-category\
http://hl7.org/fhir/ValueSet/care-team-status\
http://hl7.org/fhir/ValueSet/certainty-subcomponent-rating\
http://hl7.org/fhir/ValueSet/certainty-subcomponent-type\
http://hl7.org/fhir/ValueSet/chargeitem-billingcodes\
http://hl7.org/fhir/ValueSet/chargeitem-status\
http://hl7.org/fhir/ValueSet/chromosome-human\
http://hl7.org/fhir/ValueSet/claim-careteamrole\
http://hl7.org/fhir/ValueSet/claim-exception\
http://hl7.org/fhir/ValueSet/claim-informationcategory\
http://hl7.org/fhir/ValueSet/claim-modifiers\
http://hl7.org/fhir/ValueSet/claim-subtype\
http://hl7.org/fhir/ValueSet/claim-type\
http://hl7.org/fhir/ValueSet/claim-use\
http://hl7.org/fhir/ValueSet/clinical-findings\
http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis\
http://hl7.org/fhir/ValueSet/clinicalimpression-status\
http://hl7.org/fhir/ValueSet/code-search-support\
http://hl7.org/fhir/ValueSet/codesystem-content-mode\
http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning\
http://hl7.org/fhir/ValueSet/common-tags\
http://hl7.org/fhir/ValueSet/communication-category\
http://hl7.org/fhir/ValueSet/communication-not-done-reason\
http://hl7.org/fhir/ValueSet/communication-topic\
http://hl7.org/fhir/ValueSet/compartment-type\
http://hl7.org/fhir/ValueSet/composite-measure-scoring\
http://hl7.org/fhir/ValueSet/composition-attestation-mode\
http://hl7.org/fhir/ValueSet/composition-status\
http://hl7.org/fhir/ValueSet/concept-map-equivalence\
http://hl7.org/fhir/ValueSet/concept-property-type\
http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode\
http://hl7.org/fhir/ValueSet/condition-category\
http://hl7.org/fhir/ValueSet/condition-clinical\
http://hl7.org/fhir/ValueSet/condition-code\
http://hl7.org/fhir/ValueSet/condition-outcome\
http://hl7.org/fhir/ValueSet/condition-severity\
http://hl7.org/fhir/ValueSet/condition-stage\
http://hl7.org/fhir/ValueSet/condition-stage-type\
http://hl7.org/fhir/ValueSet/condition-ver-status\
http://hl7.org/fhir/ValueSet/conditional-delete-status\
http://hl7.org/fhir/ValueSet/conditional-read-status\
http://hl7.org/fhir/ValueSet/consent-action\
http://hl7.org/fhir/ValueSet/consent-category\
http://hl7.org/fhir/ValueSet/consent-content-class\
http://hl7.org/fhir/ValueSet/consent-content-code\
http://hl7.org/fhir/ValueSet/consent-data-meaning\
http://hl7.org/fhir/ValueSet/consent-policy\
http://hl7.org/fhir/ValueSet/consent-provision-type\
http://hl7.org/fhir/ValueSet/consent-scope\
http://hl7.org/fhir/ValueSet/consent-state-codes\
http://hl7.org/fhir/ValueSet/consistency-type\
http://hl7.org/fhir/ValueSet/constraint-severity\
http://hl7.org/fhir/ValueSet/contact-point-system\
http://hl7.org/fhir/ValueSet/contact-point-use\
http://hl7.org/fhir/ValueSet/contactentity-type\
http://hl7.org/fhir/ValueSet/container-cap\
http://hl7.org/fhir/ValueSet/container-material\
http://hl7.org/fhir/ValueSet/contract-action\
http://hl7.org/fhir/ValueSet/contract-actionstatus\
http://hl7.org/fhir/ValueSet/contract-actorrole\
http://hl7.org/fhir/ValueSet/contract-assetcontext\
http://hl7.org/fhir/ValueSet/contract-assetscope\
http://hl7.org/fhir/ValueSet/contract-assetsubtype\
http://hl7.org/fhir/ValueSet/contract-assettype\
http://hl7.org/fhir/ValueSet/contract-content-derivative\
http://hl7.org/fhir/ValueSet/contract-decision-mode\
http://hl7.org/fhir/ValueSet/contract-definition-subtype\
http://hl7.org/fhir/ValueSet/contract-definition-type\
http://hl7.org/fhir/ValueSet/contract-expiration-type\
http://hl7.org/fhir/ValueSet/contract-legalstate\
http://hl7.org/fhir/ValueSet/contract-party-role\
http://hl7.org/fhir/ValueSet/contract-publicationstatus\
http://hl7.org/fhir/ValueSet/contract-scope\
http://hl7.org/fhir/ValueSet/contract-security-category\
http://hl7.org/fhir/ValueSet/contract-security-classification\
http://hl7.org/fhir/ValueSet/contract-security-control\
http://hl7.org/fhir/ValueSet/contract-signer-type\
http://hl7.org/fhir/ValueSet/contract-status\
http://hl7.org/fhir/ValueSet/contract-subtype\
http://hl7.org/fhir/ValueSet/contract-term-subtype\
http://hl7.org/fhir/ValueSet/contract-term-type\
http://hl7.org/fhir/ValueSet/contract-type\
http://hl7.org/fhir/ValueSet/contributor-type\
http://hl7.org/fhir/ValueSet/coverage-class\
http://hl7.org/fhir/ValueSet/coverage-copay-type\
http://hl7.org/fhir/ValueSet/coverage-financial-exception\
http://hl7.org/fhir/ValueSet/coverage-type\
http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support\
http://hl7.org/fhir/ValueSet/currencies\
http://hl7.org/fhir/ValueSet/data-absent-reason\
http://hl7.org/fhir/ValueSet/days-of-week\
http://hl7.org/fhir/ValueSet/defined-types\
http://hl7.org/fhir/ValueSet/definition-topic\
http://hl7.org/fhir/ValueSet/definition-use\
http://hl7.org/fhir/ValueSet/designation-use\
http://hl7.org/fhir/ValueSet/detectedissue-category\
http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action\
http://hl7.org/fhir/ValueSet/detectedissue-severity\
http://hl7.org/fhir/ValueSet/device-action\
http://hl7.org/fhir/ValueSet/device-kind\
http://hl7.org/fhir/ValueSet/device-nametype\
http://hl7.org/fhir/ValueSet/device-safety\
http://hl7.org/fhir/ValueSet/device-statement-status\
http://hl7.org/fhir/ValueSet/device-status\
http://hl7.org/fhir/ValueSet/device-status-reason\
http://hl7.org/fhir/ValueSet/device-type\
http://hl7.org/fhir/ValueSet/devicemetric-type\
http://hl7.org/fhir/ValueSet/diagnosis-role\
http://hl7.org/fhir/ValueSet/diagnostic-report-status\
http://hl7.org/fhir/ValueSet/diagnostic-service-sections\
http://hl7.org/fhir/ValueSet/dicm-405-mediatype\
http://hl7.org/fhir/ValueSet/diet-type\
http://hl7.org/fhir/ValueSet/discriminator-type\
http://hl7.org/fhir/ValueSet/doc-section-codes\
http://hl7.org/fhir/ValueSet/doc-typecodes\
http://hl7.org/fhir/ValueSet/document-classcodes\
http://hl7.org/fhir/ValueSet/document-mode\
http://hl7.org/fhir/ValueSet/document-reference-status\
http://hl7.org/fhir/ValueSet/document-relationship-type\
http://hl7.org/fhir/ValueSet/dose-rate-type\
http://hl7.org/fhir/ValueSet/effect-estimate-type\
http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose\
http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose\
http://hl7.org/fhir/ValueSet/encounter-admit-source\
http://hl7.org/fhir/ValueSet/encounter-diet\
http://hl7.org/fhir/ValueSet/encounter-discharge-disposition\
http://hl7.org/fhir/ValueSet/encounter-location-status\
http://hl7.org/fhir/ValueSet/encounter-participant-type\
http://hl7.org/fhir/ValueSet/encounter-reason\
http://hl7.org/fhir/ValueSet/encounter-special-arrangements\
http://hl7.org/fhir/ValueSet/encounter-special-courtesy\
http://hl7.org/fhir/ValueSet/encounter-status\
http://hl7.org/fhir/ValueSet/encounter-type\
http://hl7.org/fhir/ValueSet/endpoint-connection-type\
http://hl7.org/fhir/ValueSet/endpoint-payload-type\
http://hl7.org/fhir/ValueSet/endpoint-status\
http://hl7.org/fhir/ValueSet/enteral-route\
http://hl7.org/fhir/ValueSet/entformula-additive\
http://hl7.org/fhir/ValueSet/entformula-type\
http://hl7.org/fhir/ValueSet/episode-of-care-status\
http://hl7.org/fhir/ValueSet/episodeofcare-type\
http://hl7.org/fhir/ValueSet/event-capability-mode\
http://hl7.org/fhir/ValueSet/event-status\
http://hl7.org/fhir/ValueSet/event-timing\
http://hl7.org/fhir/ValueSet/evidence-quality\
http://hl7.org/fhir/ValueSet/evidence-variant-state\
http://hl7.org/fhir/ValueSet/ex-benefitcategory\
http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission\
http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup\
http://hl7.org/fhir/ValueSet/ex-diagnosistype\
http://hl7.org/fhir/ValueSet/ex-paymenttype\
http://hl7.org/fhir/ValueSet/ex-procedure-type\
http://hl7.org/fhir/ValueSet/ex-program-code\
http://hl7.org/fhir/ValueSet/ex-revenue-center\
http://hl7.org/fhir/ValueSet/examplescenario-actor-type\
http://hl7.org/fhir/ValueSet/explanationofbenefit-status\
http://hl7.org/fhir/ValueSet/exposure-state\
http://hl7.org/fhir/ValueSet/expression-language\
http://hl7.org/fhir/ValueSet/extension-context-type\
http://hl7.org/fhir/ValueSet/filter-operator\
http://hl7.org/fhir/ValueSet/flag-category\
http://hl7.org/fhir/ValueSet/flag-code\
http://hl7.org/fhir/ValueSet/flag-status\
http://hl7.org/fhir/ValueSet/fm-status\
http://hl7.org/fhir/ValueSet/food-type\
http://hl7.org/fhir/ValueSet/formatcodes\
http://hl7.org/fhir/ValueSet/forms\
http://hl7.org/fhir/ValueSet/fundsreserve\
http://hl7.org/fhir/ValueSet/goal-achievement\
http://hl7.org/fhir/ValueSet/goal-category\
http://hl7.org/fhir/ValueSet/goal-priority\
http://hl7.org/fhir/ValueSet/goal-start-event\
http://hl7.org/fhir/ValueSet/goal-status\
http://hl7.org/fhir/ValueSet/graph-compartment-rule\
http://hl7.org/fhir/ValueSet/graph-compartment-use\
http://hl7.org/fhir/ValueSet/group-measure\
http://hl7.org/fhir/ValueSet/group-type\
http://hl7.org/fhir/ValueSet/guidance-response-status\
http://hl7.org/fhir/ValueSet/guide-page-generation\
http://hl7.org/fhir/ValueSet/guide-parameter-code\
http://hl7.org/fhir/ValueSet/handling-condition\
http://hl7.org/fhir/ValueSet/history-absent-reason\
http://hl7.org/fhir/ValueSet/history-status\
http://hl7.org/fhir/ValueSet/http-operations\
http://hl7.org/fhir/ValueSet/http-verb\
http://hl7.org/fhir/ValueSet/icd-10\
http://hl7.org/fhir/ValueSet/icd-10-procedures\
http://hl7.org/fhir/ValueSet/identifier-type\
http://hl7.org/fhir/ValueSet/identifier-use\
http://hl7.org/fhir/ValueSet/identity-assuranceLevel\
http://hl7.org/fhir/ValueSet/imagingstudy-status\
http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status\
http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason\
http://hl7.org/fhir/ValueSet/immunization-evaluation-status\
http://hl7.org/fhir/ValueSet/immunization-evaluation-target-disease\
http://hl7.org/fhir/ValueSet/immunization-function\
http://hl7.org/fhir/ValueSet/immunization-funding-source\
http://hl7.org/fhir/ValueSet/immunization-origin\
http://hl7.org/fhir/ValueSet/immunization-program-eligibility\
http://hl7.org/fhir/ValueSet/immunization-reason\
http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion\
http://hl7.org/fhir/ValueSet/immunization-recommendation-reason\
http://hl7.org/fhir/ValueSet/immunization-recommendation-status\
http://hl7.org/fhir/ValueSet/immunization-recommendation-target-disease\
http://hl7.org/fhir/ValueSet/immunization-route\
http://hl7.org/fhir/ValueSet/immunization-site\
http://hl7.org/fhir/ValueSet/immunization-status\
http://hl7.org/fhir/ValueSet/immunization-status-reason\
http://hl7.org/fhir/ValueSet/immunization-subpotent-reason\
http://hl7.org/fhir/ValueSet/immunization-target-disease\
http://hl7.org/fhir/ValueSet/insuranceplan-applicability\
http://hl7.org/fhir/ValueSet/insuranceplan-type\
http://hl7.org/fhir/ValueSet/investigation-sets\
http://hl7.org/fhir/ValueSet/invoice-priceComponentType\
http://hl7.org/fhir/ValueSet/invoice-status\
http://hl7.org/fhir/ValueSet/issue-severity\
http://hl7.org/fhir/ValueSet/issue-type\
http://hl7.org/fhir/ValueSet/item-type\
http://hl7.org/fhir/ValueSet/jurisdiction\
http://hl7.org/fhir/ValueSet/languages\
http://hl7.org/fhir/ValueSet/library-type\
http://hl7.org/fhir/ValueSet/link-type\
http://hl7.org/fhir/ValueSet/linkage-type\
http://hl7.org/fhir/ValueSet/list-empty-reason\
http://hl7.org/fhir/ValueSet/list-example-codes\
http://hl7.org/fhir/ValueSet/list-item-flag\
http://hl7.org/fhir/ValueSet/list-mode\
http://hl7.org/fhir/ValueSet/list-order\
http://hl7.org/fhir/ValueSet/list-status\
http://hl7.org/fhir/ValueSet/location-mode\
http://hl7.org/fhir/ValueSet/location-physical-type\
http://hl7.org/fhir/ValueSet/location-status\
http://hl7.org/fhir/ValueSet/manifestation-or-symptom\
http://hl7.org/fhir/ValueSet/map-context-type\
http://hl7.org/fhir/ValueSet/map-group-type-mode\
http://hl7.org/fhir/ValueSet/map-input-mode\
http://hl7.org/fhir/ValueSet/map-model-mode\
http://hl7.org/fhir/ValueSet/map-source-list-mode\
http://hl7.org/fhir/ValueSet/map-target-list-mode\
http://hl7.org/fhir/ValueSet/map-transform\
http://hl7.org/fhir/ValueSet/marital-status\
http://hl7.org/fhir/ValueSet/measure-data-usage\
http://hl7.org/fhir/ValueSet/measure-improvement-notation\
http://hl7.org/fhir/ValueSet/measure-population\
http://hl7.org/fhir/ValueSet/measure-report-status\
http://hl7.org/fhir/ValueSet/measure-report-type\
http://hl7.org/fhir/ValueSet/measure-scoring\
http://hl7.org/fhir/ValueSet/measure-type\
http://hl7.org/fhir/ValueSet/med-admin-perform-function\
http://hl7.org/fhir/ValueSet/media-modality\
http://hl7.org/fhir/ValueSet/media-type\
http://hl7.org/fhir/ValueSet/media-view\
http://hl7.org/fhir/ValueSet/medication-admin-category\
http://hl7.org/fhir/ValueSet/medication-admin-status\
http://hl7.org/fhir/ValueSet/medication-as-needed-reason\
http://hl7.org/fhir/ValueSet/medication-codes\
http://hl7.org/fhir/ValueSet/medication-form-codes\
http://hl7.org/fhir/ValueSet/medication-statement-category\
http://hl7.org/fhir/ValueSet/medication-statement-status\
http://hl7.org/fhir/ValueSet/medication-status\
http://hl7.org/fhir/ValueSet/medicationdispense-category\
http://hl7.org/fhir/ValueSet/medicationdispense-performer-function\
http://hl7.org/fhir/ValueSet/medicationdispense-status\
http://hl7.org/fhir/ValueSet/medicationdispense-status-reason\
http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic\
http://hl7.org/fhir/ValueSet/medicationknowledge-package-type\
http://hl7.org/fhir/ValueSet/medicationknowledge-status\
http://hl7.org/fhir/ValueSet/medicationrequest-category\
http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy\
http://hl7.org/fhir/ValueSet/medicationrequest-intent\
http://hl7.org/fhir/ValueSet/medicationrequest-status\
http://hl7.org/fhir/ValueSet/medicationrequest-status-reason\
http://hl7.org/fhir/ValueSet/message-events\
http://hl7.org/fhir/ValueSet/message-reason-encounter\
http://hl7.org/fhir/ValueSet/message-significance-category\
http://hl7.org/fhir/ValueSet/message-transport\
http://hl7.org/fhir/ValueSet/messageheader-response-request\
http://hl7.org/fhir/ValueSet/metric-calibration-state\
http://hl7.org/fhir/ValueSet/metric-calibration-type\
http://hl7.org/fhir/ValueSet/metric-category\
http://hl7.org/fhir/ValueSet/metric-color\
http://hl7.org/fhir/ValueSet/metric-operational-status\
http://hl7.org/fhir/ValueSet/mimetypes\
http://hl7.org/fhir/ValueSet/missing-tooth-reason\
http://hl7.org/fhir/ValueSet/modified-foodtype\
http://hl7.org/fhir/ValueSet/name-use\
http://hl7.org/fhir/ValueSet/namingsystem-identifier-type\
http://hl7.org/fhir/ValueSet/namingsystem-type\
http://hl7.org/fhir/ValueSet/narrative-status\
http://hl7.org/fhir/ValueSet/network-type\
http://hl7.org/fhir/ValueSet/note-type\
http://hl7.org/fhir/ValueSet/nutrient-code\
http://hl7.org/fhir/ValueSet/object-lifecycle-events\
http://hl7.org/fhir/ValueSet/object-role\
http://hl7.org/fhir/ValueSet/observation-category\
http://hl7.org/fhir/ValueSet/observation-codes\
http://hl7.org/fhir/ValueSet/observation-interpretation\
http://hl7.org/fhir/ValueSet/observation-methods\
http://hl7.org/fhir/ValueSet/observation-range-category\
http://hl7.org/fhir/ValueSet/observation-status\
http://hl7.org/fhir/ValueSet/operation-kind\
http://hl7.org/fhir/ValueSet/operation-outcome\
http://hl7.org/fhir/ValueSet/operation-parameter-use\
http://hl7.org/fhir/ValueSet/organization-role\
http://hl7.org/fhir/ValueSet/organization-type\
http://hl7.org/fhir/ValueSet/orientation-type\
http://hl7.org/fhir/ValueSet/participant-role\
http://hl7.org/fhir/ValueSet/participantrequired\
http://hl7.org/fhir/ValueSet/participation-role-type\
http://hl7.org/fhir/ValueSet/participationstatus\
http://hl7.org/fhir/ValueSet/patient-contactrelationship\
http://hl7.org/fhir/ValueSet/payeetype\
http://hl7.org/fhir/ValueSet/payment-adjustment-reason\
http://hl7.org/fhir/ValueSet/payment-status\
http://hl7.org/fhir/ValueSet/payment-type\
http://hl7.org/fhir/ValueSet/performer-role\
http://hl7.org/fhir/ValueSet/permitted-data-type\
http://hl7.org/fhir/ValueSet/plan-definition-type\
http://hl7.org/fhir/ValueSet/practitioner-role\
http://hl7.org/fhir/ValueSet/precision-estimate-type\
http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection\
http://hl7.org/fhir/ValueSet/procedure-category\
http://hl7.org/fhir/ValueSet/procedure-code\
http://hl7.org/fhir/ValueSet/procedure-followup\
http://hl7.org/fhir/ValueSet/procedure-not-performed-reason\
http://hl7.org/fhir/ValueSet/procedure-outcome\
http://hl7.org/fhir/ValueSet/procedure-reason\
http://hl7.org/fhir/ValueSet/process-priority\
http://hl7.org/fhir/ValueSet/product-category\
http://hl7.org/fhir/ValueSet/product-status\
http://hl7.org/fhir/ValueSet/product-storage-scale\
http://hl7.org/fhir/ValueSet/program\
http://hl7.org/fhir/ValueSet/property-representation\
http://hl7.org/fhir/ValueSet/provenance-activity-type\
http://hl7.org/fhir/ValueSet/provenance-agent-role\
http://hl7.org/fhir/ValueSet/provenance-agent-type\
http://hl7.org/fhir/ValueSet/provenance-entity-role\
http://hl7.org/fhir/ValueSet/provider-qualification\
http://hl7.org/fhir/ValueSet/publication-status\
http://hl7.org/fhir/ValueSet/quality-type\
http://hl7.org/fhir/ValueSet/quantity-comparator\
http://hl7.org/fhir/ValueSet/questionnaire-answers\
http://hl7.org/fhir/ValueSet/questionnaire-answers-status\
http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior\
http://hl7.org/fhir/ValueSet/questionnaire-enable-operator\
http://hl7.org/fhir/ValueSet/questionnaire-questions\
http://hl7.org/fhir/ValueSet/reaction-event-severity\
http://hl7.org/fhir/ValueSet/reason-medication-given-codes\
http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes\
http://hl7.org/fhir/ValueSet/reason-medication-status-codes\
http://hl7.org/fhir/ValueSet/reference-handling-policy\
http://hl7.org/fhir/ValueSet/reference-version-rules\
http://hl7.org/fhir/ValueSet/referencerange-appliesto\
http://hl7.org/fhir/ValueSet/referencerange-meaning\
http://hl7.org/fhir/ValueSet/rejection-criteria\
http://hl7.org/fhir/ValueSet/related-artifact-type\
http://hl7.org/fhir/ValueSet/related-claim-relationship\
http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype\
http://hl7.org/fhir/ValueSet/relation-type\
http://hl7.org/fhir/ValueSet/remittance-outcome\
http://hl7.org/fhir/ValueSet/report-action-result-codes\
http://hl7.org/fhir/ValueSet/report-codes\
http://hl7.org/fhir/ValueSet/report-participant-type\
http://hl7.org/fhir/ValueSet/report-result-codes\
http://hl7.org/fhir/ValueSet/report-status-codes\
http://hl7.org/fhir/ValueSet/repository-type\
http://hl7.org/fhir/ValueSet/request-intent\
http://hl7.org/fhir/ValueSet/request-priority\
http://hl7.org/fhir/ValueSet/request-resource-types\
http://hl7.org/fhir/ValueSet/request-status\
http://hl7.org/fhir/ValueSet/research-element-type\
http://hl7.org/fhir/ValueSet/research-study-objective-type\
http://hl7.org/fhir/ValueSet/research-study-phase\
http://hl7.org/fhir/ValueSet/research-study-prim-purp-type\
http://hl7.org/fhir/ValueSet/research-study-reason-stopped\
http://hl7.org/fhir/ValueSet/research-study-status\
http://hl7.org/fhir/ValueSet/research-subject-status\
http://hl7.org/fhir/ValueSet/resource-aggregation-mode\
http://hl7.org/fhir/ValueSet/resource-slicing-rules\
http://hl7.org/fhir/ValueSet/resource-types\
http://hl7.org/fhir/ValueSet/response-code\
http://hl7.org/fhir/ValueSet/restful-capability-mode\
http://hl7.org/fhir/ValueSet/restful-security-service\
http://hl7.org/fhir/ValueSet/risk-estimate-type\
http://hl7.org/fhir/ValueSet/risk-probability\
http://hl7.org/fhir/ValueSet/route-codes\
http://hl7.org/fhir/ValueSet/search-comparator\
http://hl7.org/fhir/ValueSet/search-entry-mode\
http://hl7.org/fhir/ValueSet/search-modifier-code\
http://hl7.org/fhir/ValueSet/search-param-type\
http://hl7.org/fhir/ValueSet/search-xpath-usage\
http://hl7.org/fhir/ValueSet/security-labels\
http://hl7.org/fhir/ValueSet/security-role-type\
http://hl7.org/fhir/ValueSet/sequence-quality-method\
http://hl7.org/fhir/ValueSet/sequence-quality-standardSequence\
http://hl7.org/fhir/ValueSet/sequence-referenceSeq\
http://hl7.org/fhir/ValueSet/sequence-type\
http://hl7.org/fhir/ValueSet/series-performer-function\
http://hl7.org/fhir/ValueSet/service-category\
http://hl7.org/fhir/ValueSet/service-place\
http://hl7.org/fhir/ValueSet/service-provision-conditions\
http://hl7.org/fhir/ValueSet/service-referral-method\
http://hl7.org/fhir/ValueSet/service-type\
http://hl7.org/fhir/ValueSet/service-uscls\
http://hl7.org/fhir/ValueSet/servicerequest-category\
http://hl7.org/fhir/ValueSet/servicerequest-orderdetail\
http://hl7.org/fhir/ValueSet/signature-type\
http://hl7.org/fhir/ValueSet/slotstatus\
http://hl7.org/fhir/ValueSet/sort-direction\
http://hl7.org/fhir/ValueSet/spdx-license\
http://hl7.org/fhir/ValueSet/specimen-collection\
http://hl7.org/fhir/ValueSet/specimen-collection-method\
http://hl7.org/fhir/ValueSet/specimen-contained-preference\
http://hl7.org/fhir/ValueSet/specimen-container-type\
http://hl7.org/fhir/ValueSet/specimen-processing-procedure\
http://hl7.org/fhir/ValueSet/specimen-status\
http://hl7.org/fhir/ValueSet/strand-type\
http://hl7.org/fhir/ValueSet/structure-definition-kind\
http://hl7.org/fhir/ValueSet/study-type\
http://hl7.org/fhir/ValueSet/subject-type\
http://hl7.org/fhir/ValueSet/subscriber-relationship\
http://hl7.org/fhir/ValueSet/subscription-channel-type\
http://hl7.org/fhir/ValueSet/subscription-status\
http://hl7.org/fhir/ValueSet/substance-category\
http://hl7.org/fhir/ValueSet/substance-code\
http://hl7.org/fhir/ValueSet/substance-status\
http://hl7.org/fhir/ValueSet/supplement-type\
http://hl7.org/fhir/ValueSet/supply-item\
http://hl7.org/fhir/ValueSet/supplydelivery-status\
http://hl7.org/fhir/ValueSet/supplydelivery-type\
http://hl7.org/fhir/ValueSet/supplyrequest-kind\
http://hl7.org/fhir/ValueSet/supplyrequest-reason\
http://hl7.org/fhir/ValueSet/supplyrequest-status\
http://hl7.org/fhir/ValueSet/surface\
http://hl7.org/fhir/ValueSet/synthesis-type\
http://hl7.org/fhir/ValueSet/system-restful-interaction\
http://hl7.org/fhir/ValueSet/task-code\
http://hl7.org/fhir/ValueSet/task-intent\
http://hl7.org/fhir/ValueSet/task-status\
http://hl7.org/fhir/ValueSet/testscript-operation-codes\
http://hl7.org/fhir/ValueSet/testscript-profile-destination-types\
http://hl7.org/fhir/ValueSet/testscript-profile-origin-types\
http://hl7.org/fhir/ValueSet/texture-code\
http://hl7.org/fhir/ValueSet/timing-abbreviation\
http://hl7.org/fhir/ValueSet/tooth\
http://hl7.org/fhir/ValueSet/trigger-type\
http://hl7.org/fhir/ValueSet/type-derivation-rule\
http://hl7.org/fhir/ValueSet/type-restful-interaction\
http://hl7.org/fhir/ValueSet/ucum-units\
http://hl7.org/fhir/ValueSet/udi-entry-type\
http://hl7.org/fhir/ValueSet/units-of-time\
http://hl7.org/fhir/ValueSet/usage-context-type\
http://hl7.org/fhir/ValueSet/use-context\
http://hl7.org/fhir/ValueSet/vaccine-code\
http://hl7.org/fhir/ValueSet/variable-type\
http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates\
http://hl7.org/fhir/ValueSet/verificationresult-communication-method\
http://hl7.org/fhir/ValueSet/verificationresult-failure-action\
http://hl7.org/fhir/ValueSet/verificationresult-need\
http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type\
http://hl7.org/fhir/ValueSet/verificationresult-push-type-available\
http://hl7.org/fhir/ValueSet/verificationresult-status\
http://hl7.org/fhir/ValueSet/verificationresult-validation-process\
http://hl7.org/fhir/ValueSet/verificationresult-validation-status\
http://hl7.org/fhir/ValueSet/verificationresult-validation-type\
http://hl7.org/fhir/ValueSet/versioning-policy\
http://hl7.org/fhir/ValueSet/vision-base-codes\
http://hl7.org/fhir/ValueSet/vision-eye-codes\
http://hl7.org/fhir/ValueSet/vision-product\
http://hl7.org/fhir/abstract-types\
http://hl7.org/fhir/account-status\
http://hl7.org/fhir/action-cardinality-behavior\
http://hl7.org/fhir/action-condition-kind\
http://hl7.org/fhir/action-grouping-behavior\
http://hl7.org/fhir/action-participant-type\
http://hl7.org/fhir/action-precheck-behavior\
http://hl7.org/fhir/action-relationship-type\
http://hl7.org/fhir/action-required-behavior\
http://hl7.org/fhir/action-selection-behavior\
http://hl7.org/fhir/address-type\
http://hl7.org/fhir/address-use\
http://hl7.org/fhir/administrative-gender\
http://hl7.org/fhir/adverse-event-actuality\
http://hl7.org/fhir/allergy-intolerance-category\
http://hl7.org/fhir/allergy-intolerance-criticality\
http://hl7.org/fhir/allergy-intolerance-type\
http://hl7.org/fhir/appointmentstatus\
http://hl7.org/fhir/assert-direction-codes\
http://hl7.org/fhir/assert-operator-codes\
http://hl7.org/fhir/assert-response-code-types\
http://hl7.org/fhir/audit-event-action\
http://hl7.org/fhir/audit-event-outcome\
http://hl7.org/fhir/binding-strength\
http://hl7.org/fhir/bundle-type\
http://hl7.org/fhir/capability-statement-kind\
http://hl7.org/fhir/care-plan-activity-status\
http://hl7.org/fhir/care-team-status\
http://hl7.org/fhir/chargeitem-status\
http://hl7.org/fhir/claim-use\
http://hl7.org/fhir/code-search-support\
http://hl7.org/fhir/codesystem-content-mode\
http://hl7.org/fhir/codesystem-hierarchy-meaning\
http://hl7.org/fhir/compartment-type\
http://hl7.org/fhir/composition-attestation-mode\
http://hl7.org/fhir/composition-status\
http://hl7.org/fhir/concept-map-equivalence\
http://hl7.org/fhir/concept-property-type\
http://hl7.org/fhir/conceptmap-unmapped-mode\
http://hl7.org/fhir/conditional-delete-status\
http://hl7.org/fhir/conditional-read-status\
http://hl7.org/fhir/consent-data-meaning\
http://hl7.org/fhir/consent-provision-type\
http://hl7.org/fhir/consent-state-codes\
http://hl7.org/fhir/constraint-severity\
http://hl7.org/fhir/contact-point-system\
http://hl7.org/fhir/contact-point-use\
http://hl7.org/fhir/contract-publicationstatus\
http://hl7.org/fhir/contract-status\
http://hl7.org/fhir/contributor-type\
http://hl7.org/fhir/data-types\
http://hl7.org/fhir/days-of-week\
http://hl7.org/fhir/detectedissue-severity\
http://hl7.org/fhir/device-nametype\
http://hl7.org/fhir/device-statement-status\
http://hl7.org/fhir/device-status\
http://hl7.org/fhir/diagnostic-report-status\
http://hl7.org/fhir/discriminator-type\
http://hl7.org/fhir/document-mode\
http://hl7.org/fhir/document-reference-status\
http://hl7.org/fhir/document-relationship-type\
http://hl7.org/fhir/eligibilityrequest-purpose\
http://hl7.org/fhir/eligibilityresponse-purpose\
http://hl7.org/fhir/encounter-location-status\
http://hl7.org/fhir/encounter-status\
http://hl7.org/fhir/endpoint-status\
http://hl7.org/fhir/episode-of-care-status\
http://hl7.org/fhir/event-capability-mode\
http://hl7.org/fhir/event-status\
http://hl7.org/fhir/event-timing\
http://hl7.org/fhir/examplescenario-actor-type\
http://hl7.org/fhir/explanationofbenefit-status\
http://hl7.org/fhir/exposure-state\
http://hl7.org/fhir/extension-context-type\
http://hl7.org/fhir/filter-operator\
http://hl7.org/fhir/flag-status\
http://hl7.org/fhir/fm-status\
http://hl7.org/fhir/goal-status\
http://hl7.org/fhir/graph-compartment-rule\
http://hl7.org/fhir/graph-compartment-use\
http://hl7.org/fhir/group-measure\
http://hl7.org/fhir/group-type\
http://hl7.org/fhir/guidance-response-status\
http://hl7.org/fhir/guide-page-generation\
http://hl7.org/fhir/guide-parameter-code\
http://hl7.org/fhir/history-status\
http://hl7.org/fhir/http-operations\
http://hl7.org/fhir/http-verb\
http://hl7.org/fhir/identifier-use\
http://hl7.org/fhir/identity-assuranceLevel\
http://hl7.org/fhir/imagingstudy-status\
http://hl7.org/fhir/invoice-priceComponentType\
http://hl7.org/fhir/invoice-status\
http://hl7.org/fhir/issue-severity\
http://hl7.org/fhir/issue-type\
http://hl7.org/fhir/item-type\
http://hl7.org/fhir/link-type\
http://hl7.org/fhir/linkage-type\
http://hl7.org/fhir/list-mode\
http://hl7.org/fhir/list-status\
http://hl7.org/fhir/location-mode\
http://hl7.org/fhir/location-status\
http://hl7.org/fhir/map-context-type\
http://hl7.org/fhir/map-group-type-mode\
http://hl7.org/fhir/map-input-mode\
http://hl7.org/fhir/map-model-mode\
http://hl7.org/fhir/map-source-list-mode\
http://hl7.org/fhir/map-target-list-mode\
http://hl7.org/fhir/map-transform\
http://hl7.org/fhir/measure-report-status\
http://hl7.org/fhir/measure-report-type\
http://hl7.org/fhir/message-significance-category\
http://hl7.org/fhir/messageheader-response-request\
http://hl7.org/fhir/metric-calibration-state\
http://hl7.org/fhir/metric-calibration-type\
http://hl7.org/fhir/metric-category\
http://hl7.org/fhir/metric-color\
http://hl7.org/fhir/metric-operational-status\
http://hl7.org/fhir/name-use\
http://hl7.org/fhir/namingsystem-identifier-type\
http://hl7.org/fhir/namingsystem-type\
http://hl7.org/fhir/narrative-status\
http://hl7.org/fhir/network-type\
http://hl7.org/fhir/note-type\
http://hl7.org/fhir/observation-range-category\
http://hl7.org/fhir/observation-status\
http://hl7.org/fhir/operation-kind\
http://hl7.org/fhir/operation-parameter-use\
http://hl7.org/fhir/orientation-type\
http://hl7.org/fhir/participantrequired\
http://hl7.org/fhir/participationstatus\
http://hl7.org/fhir/permitted-data-type\
http://hl7.org/fhir/product-category\
http://hl7.org/fhir/product-status\
http://hl7.org/fhir/product-storage-scale\
http://hl7.org/fhir/property-representation\
http://hl7.org/fhir/provenance-entity-role\
http://hl7.org/fhir/publication-status\
http://hl7.org/fhir/quality-type\
http://hl7.org/fhir/quantity-comparator\
http://hl7.org/fhir/questionnaire-answers-status\
http://hl7.org/fhir/questionnaire-enable-behavior\
http://hl7.org/fhir/questionnaire-enable-operator\
http://hl7.org/fhir/reaction-event-severity\
http://hl7.org/fhir/reference-handling-policy\
http://hl7.org/fhir/reference-version-rules\
http://hl7.org/fhir/related-artifact-type\
http://hl7.org/fhir/relation-type\
http://hl7.org/fhir/remittance-outcome\
http://hl7.org/fhir/report-action-result-codes\
http://hl7.org/fhir/report-participant-type\
http://hl7.org/fhir/report-result-codes\
http://hl7.org/fhir/report-status-codes\
http://hl7.org/fhir/repository-type\
http://hl7.org/fhir/request-intent\
http://hl7.org/fhir/request-priority\
http://hl7.org/fhir/request-resource-types\
http://hl7.org/fhir/request-status\
http://hl7.org/fhir/research-element-type\
http://hl7.org/fhir/research-study-status\
http://hl7.org/fhir/research-subject-status\
http://hl7.org/fhir/resource-aggregation-mode\
http://hl7.org/fhir/resource-slicing-rules\
http://hl7.org/fhir/resource-types\
http://hl7.org/fhir/response-code\
http://hl7.org/fhir/restful-capability-mode\
http://hl7.org/fhir/restful-interaction\
http://hl7.org/fhir/search-comparator\
http://hl7.org/fhir/search-entry-mode\
http://hl7.org/fhir/search-modifier-code\
http://hl7.org/fhir/search-param-type\
http://hl7.org/fhir/search-xpath-usage\
http://hl7.org/fhir/sequence-type\
http://hl7.org/fhir/slotstatus\
http://hl7.org/fhir/sort-direction\
http://hl7.org/fhir/spdx-license\
http://hl7.org/fhir/specimen-contained-preference\
http://hl7.org/fhir/specimen-status\
http://hl7.org/fhir/strand-type\
http://hl7.org/fhir/structure-definition-kind\
http://hl7.org/fhir/subscription-channel-type\
http://hl7.org/fhir/subscription-status\
http://hl7.org/fhir/substance-status\
http://hl7.org/fhir/supplydelivery-status\
http://hl7.org/fhir/supplyrequest-status\
http://hl7.org/fhir/task-intent\
http://hl7.org/fhir/task-status\
http://hl7.org/fhir/trigger-type\
http://hl7.org/fhir/type-derivation-rule\
http://hl7.org/fhir/udi-entry-type\
http://hl7.org/fhir/variable-type\
http://hl7.org/fhir/versioning-policy\
http://hl7.org/fhir/vision-base-codes\
http://hl7.org/fhir/vision-eye-codes\
http://loinc.org/vs/LL379-9\
http://terminology.hl7.org/CodeSystem/adverse-event-outcome\
http://terminology.hl7.org/CodeSystem/adverse-event-severity\
http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical\
http://terminology.hl7.org/CodeSystem/allergyintolerance-verification\
http://terminology.hl7.org/CodeSystem/applicability\
http://terminology.hl7.org/CodeSystem/condition-clinical\
http://terminology.hl7.org/CodeSystem/condition-ver-status\
http://terminology.hl7.org/CodeSystem/measure-improvement-notation\
http://terminology.hl7.org/CodeSystem/medication-admin-status\
http://terminology.hl7.org/CodeSystem/medicationdispense-status\
http://terminology.hl7.org/CodeSystem/medicationknowledge-status\
http://terminology.hl7.org/CodeSystem/processpriority\
http://terminology.hl7.org/CodeSystem/supply-item-type\
http://terminology.hl7.org/CodeSystem/v3-Confidentiality\
http://terminology.hl7.org/CodeSystem/v3-TimingEvent\
http://terminology.hl7.org/ValueSet/v2-0092\
http://terminology.hl7.org/ValueSet/v2-0116\
http://terminology.hl7.org/ValueSet/v2-0276\
http://terminology.hl7.org/ValueSet/v2-0371\
http://terminology.hl7.org/ValueSet/v2-0487\
http://terminology.hl7.org/ValueSet/v2-0493\
http://terminology.hl7.org/ValueSet/v2-0916\
http://terminology.hl7.org/ValueSet/v2-2.7-0360\
http://terminology.hl7.org/ValueSet/v3-ActCode\
http://terminology.hl7.org/ValueSet/v3-ActConsentDirective\
http://terminology.hl7.org/ValueSet/v3-ActEncounterCode\
http://terminology.hl7.org/ValueSet/v3-ActIncidentCode\
http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType\
http://terminology.hl7.org/ValueSet/v3-ActPriority\
http://terminology.hl7.org/ValueSet/v3-ActReason\
http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode\
http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification\
http://terminology.hl7.org/ValueSet/v3-FamilyMember\
http://terminology.hl7.org/ValueSet/v3-ParticipationMode\
http://terminology.hl7.org/ValueSet/v3-PurposeOfUse\
http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType\
http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason\
http://unitsofmeasure.org\
http://www.rsna.org/RadLex_Playbook.aspx\
human\
hybrid\
hybridType\
iMatix\
id\
identical\
identified\
identifier\
identity\
identityCertificate\
ifMatch\
ifModifiedSince\
ifNoneExist\
ifNoneMatch\
ig-0\
ig-1\
ig-2\
image\
imagingStudy\
imm-1\
immediatePackaging\
immunizationEvent\
immutable\
implementation\
implementationGuide\
implicated\
implicitRules\
import\
imports\
imprint\
improvementNotation\
imr-1\
in\
in-network\
in-process\
in-progress\
in-review\
inResponseTo\
inactive\
incidence\
include\
incomplete\
increase\
indel\
independent\
index\
indication\
individual\
ineligible\
inexact\
inforce\
information\
information-only\
informationSequence\
informationSource\
informational\
ingredient\
initial\
initialFill\
initialSelected\
initiator\
initiatorActive\
inner\
input\
inputProfile\
instance\
instance-order\
instant\
instantiates\
instantiatesCanonical\
instantiatesUri\
instruction\
insurance\
insurer\
integer\
intended\
intendedEffect\
intendedRoute\
intendedUse\
intent\
interactant\
interaction\
internationalBirthDate\
interpretation\
interpreter\
intolerance\
intraspecificDescription\
intraspecificType\
inv-1\
inv-2\
invalid\
invariant\
investigation\
ipn-1\
is-a\
is-not-a\
is-replaced-by\
isActive\
isDefault\
isDefining\
isDerived\
isModifier\
isModifierReason\
isSubpotent\
isSummary\
isotope\
issue\
issued\
issuer\
item\
item.count()>1\
itemCodeableConcept\
itemReference\
itemSequence\
jurisdiction\
jurisdictionalAuthorization\
justification\
kelvin\
key\
keyword\
kind\
kind != 'logical' implies snapshot.empty() or snapshot.element.first().path = type\
kind != 'root' or uniqueId.all(type != 'uuid')\
kind!='logical' implies snapshot.element.first().type.empty()\
kinetics\
kingdom\
label\
language\
languageCode\
last\
lastModified\
lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn\
lastOccurrence\
lastPerformed\
lastReviewDate\
lastUpdated\
laterality\
latitude\
le\
left\
legal\
legalBasis\
legalState\
legalStatusOfSupply\
legallyBinding\
length\
lensSpecification\
lessThan\
lethalDose50\
level\
level1\
level2\
level3\
level4\
lib-0\
library\
libtiff\
license\
lifecycle\
lifecycleStatus\
limit\
line\
lineItem\
link\
linkId\
linkage\
listMode\
listRuleId\
literal\
lnk-1\
local\
location\
locationCode\
locationQualifier\
locationReference\
lock-error\
lockedDate\
logMessage\
logical\
logical-group\
login\
longitude\
lotNumber\
low\
low.empty() or high.empty() or (low <= high)\
low.exists() or high.exists() or text.exists()\
lowLimit\
lowerLimit\
lst-1\
lst-2\
lst-3\
lt\
mad-1\
magenta\
maiden\
male\
management\
managingEntity\
managingOrganization\
manifest\
manifestation\
manipulated\
manipulation\
manual\
manufactureDate\
manufacturedDoseForm\
manufacturedItem\
manufacturer\
manufacturer-name\
manufacturingBusinessOperation\
map\
mapping\
maritalStatus\
markdown\
marketingAuthorization\
marketingStatus\
masterFile\
masterIdentifier\
match\
matching\
material\
materialType\
maternalOrganismId\
maternalOrganismName\
max\
max='*' or (max.toInteger() > 0)\
maxDispense\
maxDosePerAdministration\
maxDosePerDay\
maxDosePerLifetime\
maxDosePerPeriod\
maxDosePerTreatmentPeriod\
maxDuration\
maxLength\
maxSingleDose\
maxTreatmentPeriod\
maxValue\
maxVolumeToDeliver\
md-1\
mdd-1\
mea-0\
mea-1\
mean\
mean-of-mean\
mean-of-median\
meaning\
meaningWhenMissing\
measure\
measureScore\
measurement\
measurementPeriod\
measurementPoint\
media\
median\
median-of-mean\
median-of-median\
medication\
medicationRequest Intent\
medicationrequest Status\
medicineClassification\
medium\
member\
member.empty() or (actual = true)\
message\
messageheader-response-request\
messaging\
messaging.endpoint.empty() or kind = 'instance'\
meta\
metadata\
method\
methodNotAllowed\
mild\
min\
min.empty() or max.empty() or (max = '*') or iif(max != '*', min <= max.toInteger())\
minValue\
minimumId\
minimumVolume\
minutesDuration\
missing\
mitigation\
mo\
mobile\
modality\
mode\
mode = 'changes' or entry.deleted.empty()\
mode = 'working' or entry.date.empty()\
model-name\
modelNumber\
moderate\
modification\
modified-since\
modifier\
modifierExtension\
module\
moiety\
molecularFormula\
molecularFormulaByMoiety\
molecularWeight\
mon\
monitoringProgram\
monograph\
monomerSet\
morphology\
mpich2\
mrp-1\
mrp-2\
msd-0\
msq-3\
msq-5\
msq-6\
multiple\
multiple-matches\
multipleAnd\
multipleBirth\
multipleOr\
multipleResultsAllowed\
must\
must-unless-documented\
mustSupport\
nTerminalModification\
nTerminalModificationId\
name\
name.empty() or query.empty()\
name.exists() or telecom.exists() or address.exists() or organization.exists()\
name.exists() or uri.exists()\
name.matches('[A-Z]([A-Za-z0-9_]){0,254}')\
namePart\
named-event\
narrower\
navigationLinks\
ne\
nearby\
need\
needs-action\
needsMap\
negotiable\
net\
network\
never\
nextScheduled\
nickname\
no\
no-store\
no-version\
noContent\
nominalVolume\
none\
nor-1\
normal\
normalCodedValueSet\
noshow\
not\
not-billable\
not-calibrated\
not-done\
not-found\
not-in\
not-match\
not-open-source\
not-present\
not-registered\
not-started\
not-supported\
not-taken\
notAvailable\
notContains\
notEmpty\
notEquals\
notFound\
notIn\
notModified\
not_first\
not_last\
note\
noteNumber\
notification\
nsd-0\
nsd-1\
nsd-2\
nucleicAcid\
numFN\
numFP\
numTP\
number\
numberOfInstances\
numberOfParticipants\
numberOfRepeatsAllowed\
numberOfSeries\
numberOfStudies\
numberOfSubunits\
numberOfUnits\
numerator\
numeratorCount\
nutrient\
oauth\
objective\
obs-3\
obs-6\
obs-7\
observationRequirement\
observationResultRequirement\
observedAllele\
observedSeq\
observer\
occurred\
occurrence\
occurrenceDateTime\
ofType\
off\
off-study\
offer\
offered\
official\
offset\
offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))\
oid\
ok\
okay\
old\
oligoNucleotideType\
on\
on-error\
on-hold\
on-study\
on-study-intervention\
on-study-observation\
on-success\
onAdmission\
onBehalfOf\
onBehalfOf.exists() implies (member.resolve().iif(empty(), true, ofType(Practitioner).exists()))\
onHold\
one-or-more\
ongoing\
onhold\
onleave\
onlineInformation\
only_one\
onset\
op\
opd-0\
opd-1\
opd-2\
opd-3\
open\
open-choice\
openAtEnd\
openapi\
openingTime\
operation\
operation.exists() xor assert.exists()\
operationType\
operationalStatus\
operator\
operator = 'exists' implies (answer is Boolean)\
opticalActivity\
option\
optional\
options\
oralDiet\
oralDiet.exists() or supplement.exists() or enteralFormula.exists()\
order\
orderDetail\
orderDetail.empty() or code.exists()\
orderMeaning\
orderable\
ordered\
orderedBy\
orderer\
org-1\
org-2\
org-3\
organ\
organism\
organismGeneral\
organismId\
organismName\
organismType\
organization\
orientation\
orientationOfPolymerisation\
orientationType\
origin\
original-order\
originalPrescription\
other\
other-map\
otherCharacteristics\
otherTherapy\
out\
out-of-network\
outcome\
outcomeCode\
outcomeCodeableConcept\
outcomeDesc\
outcomeReference\
outer\
outerPackaging\
output\
outputParameters\
outputProfile\
overbooked\
overload\
overrideReason\
ownedBy\
owner\
packageCode\
packageId\
packageItem\
packagedMedicinalProduct\
packaging\
paediatricUseIndicator\
page\
pager\
paging\
param\
parameter\
parameterName\
parameters\
params\
parent\
parentDevice\
parentSubstanceId\
parentSubstanceName\
part\
part-of\
partDescription\
partLocation\
partNumber\
partOf\
partial\
participant\
participantEffective\
participantEffectiveDescription\
participantEffectiveGroupMeasure\
participantEffectiveTimeFromStart\
participantStatus\
participantType\
participantType.exists() or actor.exists()\
participatingOrganization\
party\
pass\
pat-1\
patch\
patchFormat\
paternalOrganismId\
paternalOrganismName\
path\
path-pages\
path-resource\
path-tx-cache\
path.exists() xor searchParam.exists()\
path.matches('[A-Za-z][A-Za-z0-9]*(\\\\.[a-z][A-Za-z0-9]*(\\\\[x])?)*')\
path.matches('[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\.[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\[x\\\\])?(\\\\:[^\\\\s\\\\.]+)?)*')\
patient\
patient-reported-name\
patient.exists() or scope.coding.where(system='something' and code='adr').exists().not()\
patient.exists() or scope.coding.where(system='something' and code='patient-privacy').exists().not()\
patient.exists() or scope.coding.where(system='something' and code='research').exists().not()\
patient.exists() or scope.coding.where(system='something' and code='treatment').exists().not()\
patientCharacteristics\
patientInstruction\
patientPreparation\
pattern\
pattern.empty() or (type.count() <= 1)\
pattern.empty() or fixed.empty()\
pause\
payee\
payeeType\
payload\
payloadMimeType\
payloadType\
payment\
paymentAmount\
paymentDate\
paymentIdentifier\
paymentIssuer\
paymentStatus\
paymentTerms\
payor\
pdf-0\
pending\
pending-on-study\
per-1\
performed\
performer\
performerLinkId\
performerRole\
performerType\
performingOrganization\
period\
period.empty() or periodUnit.exists()\
period.exists() implies period >= 0\
periodMax\
periodMax.empty() or period.exists()\
periodType\
periodUnit\
periodic\
permit\
permittedDataType\
person\
personal\
pharmaceuticalProduct\
phase\
phone\
phonetic\
photo\
phylum\
physical\
physicalCharacteristics\
physicalType\
physiologicalCondition\
plan\
planned\
planningHorizon\
pointer\
points\
policy\
policy.exists() or policyRule.exists()\
policyHolder\
policyRule\
polymer\
population\
position\
positiveInt\
post\
postConditions\
postal\
postalCode\
potential\
potential-candidate\
power\
ppc-1\
ppc-2\
ppc-3\
ppc-4\
ppc-5\
practiceSetting\
practitioner\
preAdmissionIdentifier\
preAuthPeriod\
preAuthRef\
preAuthRefPeriod\
preConditions\
preauthorization\
precedence\
precheckBehavior\
precision\
precisionEstimate\
preconditionFailed\
predecessor\
predetermination\
prediction\
preference\
preferred\
preferredReportName\
prefix\
preliminary\
preparation\
preparationInstruction\
prescriber\
prescription\
presentation\
presentationDate\
presentationLowLimit\
presentedForm\
previous\
priceComponent\
priceOverride\
primaryPurposeType\
primarySource\
primitive-type\
principalInvestigator\
print\
printoper\
priorPrescription\
priorRequest\
priority\
prism\
probability\
probability is decimal implies (probability as decimal) <= 100\
problem\
procedure\
procedureCode\
procedureReference\
procedureSequence\
process\
processNote\
processing\
produced\
producer\
product\
productCategory\
productClassification\
productCode\
productName\
productOrService\
productRelatedness\
productType\
professional\
profile\
prognosisCodeableConcept\
prognosisReference\
program\
programCode\
programEligibility\
progress\
property\
propertyGroup\
proposal\
proposed\
protein\
protocol\
protocolApplied\
provided\
providedBy\
provider\
provision\
provisional\
proxyIdentityCertificate\
proxySignature\
prr-1\
psfrag\
psutils\
publicationDate\
publicationStatus\
publisher\
purpose\
purposeOfEvent\
purposeOfUse\
pushTypeAvailable\
put\
qrs-1\
qty\
qty-3\
qualification\
qualifiedInterval\
qualifiers\
qualitativeRisk\
quality\
qualityType\
quantitativeDetails\
quantity\
que-0\
que-1\
que-10\
que-11\
que-12\
que-13\
que-2\
que-3\
que-4\
que-5\
que-6\
que-7\
que-8\
que-9\
queried\
query\
queryFP\
queryTP\
question\
questionnaire\
queued\
quotation\
race\
range\
rank\
ras-1\
ras-2\
rat-1\
rate\
rateAggregation\
rating\
ratioType\
rationale\
reAdmission\
reaction\
read\
readCoverage\
readHistory\
readOnly\
readsetId\
ready\
reason\
reasonCode\
reasonLinkId\
reasonReference\
reasonStopped\
recall\
received\
receivedTime\
receiver\
receiverActive\
recipient\
recommendation\
recorded\
recordedDate\
recordedOn\
recorder\
recovering\
recurrence\
red\
red-0\
ref\
ref-1\
refer\
reference\
reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))\
referenceAllele\
referenceDocument\
referenceInformation\
referencePolicy\
referenceRange\
referenceSeq\
referenceSeqId\
referenceSeqPointer\
referenceSeqString\
referenceStrength\
referenced\
referencedFrom\
referencedItem\
referral\
referralMethod\
referralRequest\
referrer\
reflex-order\
refuted\
regex\
registered\
regulator\
regulatory\
regulatoryAuthority\
rejected\
rejectionCriterion\
relapse\
related\
related-person\
relatedAction\
relatedArtifact\
relatedEntry\
relatedMedicationKnowledge\
relatedto\
relatesTo\
relation\
relationship\
relationtype\
relativePath\
relativeRisk\
releaseDate\
relevantHistory\
reliableCache\
remission\
removal\
rendering\
renewed\
repeat\
repeatUnit\
repeatUnitAmountType\
repeats\
repeats=true or initial.count() <= 1\
repetitions\
replaced-by\
replaces\
report\
reportOrigin\
reported\
reporter\
repository\
repositoryType\
representation\
req-revalid\
request\
requestHeader\
requestId\
requestIdentifier\
requestMethod\
requestProvider\
requestURL\
requested\
requestedPeriod\
requester\
requesterLinkId\
requestingOrganization\
requestor\
required\
requiredBehavior\
requirement\
requirements\
requisition\
reserved\
residueSite\
resolved\
resolvedWithSequelae\
resolves\
resource\
resource.exists() != action.exists()\
resource.exists() or request.exists() or response.exists()\
resource.groupingId.all(%context.grouping.id contains $this)\
resource.select(type).isDistinct()\
resourceId\
resourceType\
response\
responseCode\
responseId\
responseRequired\
responsible\
responsibleParty\
rest\
rest-hook\
rest.exists() or messaging.exists() or document.exists()\
restoreDate\
restriction\
result\
resultingCondition\
resultsByExposure\
resultsInterpreter\
retentionTime\
retired\
reval-fail\
revenue\
reviewer\
revision\
revoked\
rfid\
right\
riskAdjustment\
riskEstimate\
riskEvidenceSynthesis\
rna\
rng-2\
roc\
role\
root\
route\
routeOfAdministration\
routeofAdministration\
routine\
rqg-1\
rsd-0\
rule\
rule-broken-links\
rules\
rvs-0\
s\
sa\
safety\
sampleSize\
sat\
scale\
schedule\
scheduled\
scope\
score\
scoring\
screening\
sdf-0\
sdf-1\
sdf-10\
sdf-11\
sdf-14\
sdf-15\
sdf-15a\
sdf-16\
sdf-17\
sdf-18\
sdf-19\
sdf-2\
sdf-20\
sdf-21\
sdf-22\
sdf-23\
sdf-3\
sdf-4\
sdf-5\
sdf-6\
sdf-8\
sdf-8a\
sdf-8b\
sdf-9\
search\
search-system\
search-type\
searchInclude\
searchParam\
searchParam.select(name).isDistinct()\
searchRevInclude\
searchType\
searchType.exists() implies type = 'string'\
searchset\
secondary\
section\
security\
securityContext\
securityLabel\
securityLabelNumber\
seealso\
selectionBehavior\
self-reported\
sender\
sense\
sensitivity\
sent\
sentence-group\
sequence\
sequenceAttachment\
sequenceType\
serialNumber\
series\
seriesDoses\
seriousness\
server\
service\
serviceCategory\
servicePeriod\
serviceProvider\
serviceProvisionCode\
serviceType\
serviced\
setting\
setup\
sev-1\
severe\
severity\
sex\
shape\
share\
shelfLifeStorage\
short\
shortTitle\
sigFormat\
signature\
signer\
signs\
single\
site\
situation\
size\
skip\
sliceIsConstraining\
sliceIsConstraining.exists() implies sliceName.exists()\
sliceName\
sliceName.empty() or sliceName.matches('^[a-zA-Z0-9\\\\/\\\\-_\\\\[\\\\]\\\\@]+$')\
slicing\
slot\
smp-0\
smp-1\
smp-2\
sms\
snapshot\
snapshot.element.all(id.exists()) and differential.element.all(id.exists())\
snapshot.element.all(id.exists()) and snapshot.element.id.trace('ids').isDistinct()\
snapshot.exists() or differential.exists()\
snp\
software\
sopClass\
sort\
source\
sourceId\
sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))\
sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' |'search' | 'transaction' | 'history'))\
sourceIdentityCertificate\
sourceMaterial\
sourceMaterialClass\
sourceMaterialState\
sourceMaterialType\
sourcePatientInfo\
sourceSignature\
sourceVersion\
spd-0\
spd-1\
spd-2\
special\
specialArrangement\
specialCourtesy\
specialDesignation\
specialMeasures\
specialPrecautionsForStorage\
specialization\
specializes\
specialty\
species\
specific\
specificCost\
specifiedSubstance\
specimen\
specimenQuantity\
specimenRequirement\
sphere\
sponsor\
stage\
standardSequence\
standby\
start\
start.exists() = end.exists()\
start.hasValue().not() or end.hasValue().not() or (start <= end)\
started\
startingMaterial\
stat\
state\
status\
statusDate\
statusHistory\
statusReason\
step\
stereochemistry\
stop\
stopped\
storage\
strand\
strandType\
stratifier\
stratum\
strength\
strengthLowLimit\
string\
structuralRepresentation\
structure\
structureVariant\
study\
studyEffective\
studyEffectiveDescription\
studyEffectiveGroupMeasure\
studyEffectiveTimeFromStart\
studyType\
subDetail\
subDetailSequence\
subSite\
subType\
subdetailSequence\
subject\
subject-list\
subjectMedicalHistory\
subjectResults\
subjectType\
submitter\
subpotentReason\
subrogation\
subscriber\
subscriberId\
substance\
substitution\
subsumes\
subsumption\
subtitle\
subtype\
subunit\
success\
successor\
suffix\
sugar\
summary\
summary.exists() or assessment.exists()\
sun\
superseded\
supplement\
supplementalData\
supplements\
suppliedItem\
supplier\
supportedMessage\
supportedProfile\
supportingImmunization\
supportingInfo\
supportingInfoSequence\
supportingInformation\
supportingPatientInformation\
suppressed\
surcharge\
suspectEntity\
suspended\
symptomConditionEffect\
synonym\
synthesisType\
system\
systemType\
tag\
target\
targetDisease\
targetFormat\
targetId\
targetLocation\
targetProfile\
targetProfile.exists() implies (type = 'Reference' or type = 'canonical')\
targetSpecies\
targetVersion\
tax\
tcp-0\
tcp-1\
tcp-2\
tcp-3\
tcp-4\
tcp-5\
team\
teardown\
telecom\
temp\
temperature\
temperatureQualifier\
temperatureRange\
template\
temporarily-closed-to-accrual\
temporarily-closed-to-accrual-and-intervention\
tentative\
term\
terminated\
test\
test-engine\
testScript\
tester\
text\
text.`div`.exists()\
text.exists() or entry.exists() or section.exists()\
textEquivalent\
textFilter\
texture\
therapeuticIndication\
therapyRelationshipType\
threePrime\
throttled\
thu\
tim-1\
tim-10\
tim-2\
tim-4\
tim-5\
tim-6\
tim-7\
tim-8\
tim-9\
time\
timeAspect\
timeFromStart\
timeOfDay\
timeOfDay.empty() or when.empty()\
timeout\
timestamp\
timing\
tissue\
title\
to\
token\
too-costly\
too-long\
topic\
total\
total.empty() or (type = 'searchset') or (type = 'history')\
totalGross\
totalNet\
totalPriceComponent\
transaction\
transaction-response\
transform\
transforms\
transient\
transient-error\
translate\
translation\
translations\
trd-1\
trd-2\
trd-3\
triaged\
trigger\
triggers\
truncate\
truthFN\
truthTP\
tst-0\
tst-1\
tst-10\
tst-11\
tst-12\
tst-13\
tst-2\
tst-3\
tst-4\
tst-5\
tst-6\
tst-7\
tst-8\
tst-9\
tue\
two-point\
txt-1\
txt-2\
type\
type != 'Extension' or derivation = 'specialization' or (context.exists())\
type = 'document' implies (identifier.system.exists() and identifier.value.exists())\
type = 'document' implies (timestamp.hasValue())\
type = 'document' implies entry.first().resource.is(Composition)\
type = 'message' implies entry.first().resource.is(MessageHeader)\
type!='display' or (required.empty() and repeats.empty())\
type!='display' or code.empty()\
type!='display' or readOnly.empty()\
type-and-types\
type.exists() or actor.exists()\
type.exists() or part.exists()\
type.select(code).isDistinct()\
typeAttr\
typeCollected\
typeMode\
typeReference\
typeTested\
types\
udi\
udi-label-name\
udiCarrier\
udiDeviceIdentifier\
uid\
unable-to-assess\
unavailable\
unconfirmed\
undesirableEffect\
uniqueId\
uniqueId.where(preferred = true).select(type).isDistinct()\
unit\
unitOfMeasure\
unitOfPresentation\
unitPrice\
unknown\
unmapped\
unmatched\
unprocessable\
unsatisfactory\
unsignedInt\
unspecified\
up\
update\
updateCreate\
upperLimit\
urgent\
uri\
url\
url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (differential.element.type.code.all(matches('^[a-zA-Z0-9]+$') or matches('^http:\\\\/\\\\/hl7\\\\.org\\\\/fhirpath\\\\/System\\\\.[A-Z][A-Za-z]+$')) and snapshot.element.type.code.all(matches('^[a-zA-Z0-9\\\\.]+$') or matches('^http:\\\\/\\\\/hl7\\\\.org\\\\/fhirpath\\\\/System\\\\.[A-Z][A-Za-z]+$')))\
url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (snapshot.element.defaultValue.empty() and differential.element.defaultValue.empty())\
usage\
usageContext\
use\
useContext\
usePeriod\
used\
usedCode\
usedReference\
user-friendly-name\
userSelected\
usual\
uuid\
v3.ConfidentialityClassification\
vaccineCode\
vaccineCode.exists() or targetDisease.exists()\
val-fail\
validCodedValueSet\
validTo\
validateCode\
validateProfileId\
validated\
validation\
validationDate\
validationProcess\
validationStatus\
validationType\
validator\
validityPeriod\
value\
value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()\
value.empty() or system.exists()\
valueCode\
valueQuantity\
valueSet\
valueSet.exists() implies (valueSet.startsWith('http:') or valueSet.startsWith('https') or valueSet.startsWith('urn:'))\
valueSet.exists() or system.exists()\
valuedItem\
variable\
variableType\
variant\
variantPointer\
variantState\
variantType\
variantsetId\
verification\
verificationDate\
verificationStatus\
verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').empty() or clinicalStatus.empty()\
verificationStatus.coding.where(system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code = 'entered-in-error').exists() or clinicalStatus.exists()\
verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code='entered-in-error').empty() or clinicalStatus.empty()\
verified\
verifiedWith\
version\
version.count() > 1 implies version.all(code.exists())\
versionId\
versionNeeded\
versioned\
versioned-update\
versioning\
view\
visual-group\
vread\
vsd-0\
vsd-1\
vsd-10\
vsd-2\
vsd-3\
vsd-6\
vsd-9\
waiting\
waitlist\
warning\
warningOnly\
wasSubstituted\
watson\
websocket\
wed\
weight\
what\
when\
whenHandedOver\
whenHandedOver.empty() or whenPrepared.empty() or whenHandedOver >= whenPrepared\
whenPrepared\
where(use = 'home').empty()\
white\
who\
wider\
width\
windowEnd\
windowStart\
withdrawalPeriod\
withdrawn\
wk\
work\
workflow\
working\
xhtml\
xinetd\
xml\
xmlAttr\
xmlText\
xpath\
xpath.empty() or xpathUsage.exists()\
xpathUsage\
xpp\
yellow\
yes\
zlib-acknowledgement\
";

#[rustfmt::skip]
static ENDS: [u32; 4440] = [
0,2,156,379,420,514,585,775,905,970,1031,1100,1163,1268,1307,1377,
1456,1503,1629,1714,1842,1880,1921,2012,2127,2243,2332,2420,2471,2575,2720,2948,
3058,3112,3223,3224,3230,3236,3242,3246,3250,3254,3258,3263,3268,3272,3273,3278,
3283,3288,3293,3298,3303,3308,3310,3311,3312,3317,3322,3327,3332,3333,3338,3343,
3344,3345,3346,3348,3349,3350,3352,3355,3357,3360,3363,3366,3370,3377,3384,3391,
3398,3405,3408,3417,3425,3438,3455,3468,3485,3492,3495,3500,3508,3514,3521,3529,
3537,3545,3553,3561,3568,3584,3601,3614,3639,3658,3680,3701,3723,3745,3767,3790,
3808,3839,3869,3876,3887,3897,3917,3927,3938,3950,3976,4012,4033,4052,4072,4080,
4083,4098,4105,4123,4150,4176,4213,4242,4268,4290,4331,4341,4344,4354,4364,4374,
4385,4496,4519,4538,4555,4567,4584,4600,4612,4634,4655,4677,4687,4697,4713,4737,
4754,4778,4795,4811,4837,4854,4866,4878,4898,4917,4936,4948,4972,4990,5007,5038,
5074,5106,5118,5133,5147,5162,5169,5184,5190,5194,5199,5207,5231,5237,5252,5278,
5315,5354,5391,5425,5459,5491,5529,5543,5557,5570,5577,5583,5595,5615,5636,5655,
5666,5676,5677,5687,5696,5705,5714,5723,5732,5744,5756,5768,5780,5792,5807,5822,
5837,5852,5867,5882,5897,5912,5927,5942,5954,5966,5978,5990,6002,6014,6026,6038,
6050,6062,6069,6071,6079,6087,6106,6122,6132,6142,6152,6162,6170,6178,6180,6191,
6202,6228,6236,6243,6252,6263,6265,6272,6291,6319,6353,6382,6420,6466,6490,6526,
6559,6604,6647,6692,6725,6753,6776,6784,6801,6825,6845,6867,6881,6889,6909,6923,
6935,6960,6984,6994,7014,7034,7068,7102,7151,7167,7177,7182,7196,7210,7225,7240,
7250,7267,7294,7305,7320,7333,7353,7373,7386,7407,7435,7473,7492,7515,7533,7564,
7589,7624,7645,7670,7689,7707,7733,7765,7789,7806,7816,7834,7864,7891,7908,7927,
7948,7974,7989,7995,8008,8029,8049,8077,8098,8128,8143,8154,8174,8191,8212,8231,
8257,8274,8284,8300,8324,8355,8396,8421,8442,8469,8478,8496,8511,8539,8566,8589,
8610,8620,8627,8641,8658,8681,8703,8723,8741,8761,8773,8791,8804,8816,8834,8849,
8857,8883,8900,8914,8927,8942,8955,8975,9003,9022,9049,9079,9098,9124,9149,9176,
9214,9241,9252,9267,9272,9280,9294,9320,9356,9382,9418,9449,9490,9531,9558,9591,
9628,9670,9720,9729,9743,9747,9757,9758,9767,9773,9776,9780,9795,9821,9847,9867,
9877,9890,9912,9936,9957,9963,9980,9995,10016,10033,10047,10063,10090,10117,10142,10167,
10198,10234,10246,10270,10298,10325,10345,10362,10391,10405,10418,10441,10459,10483,10499,10521,
10543,10560,10568,10584,10608,10620,10637,10662,10687,10714,10737,10761,10775,10781,10799,10806,
10814,10815,10822,10829,10836,10843,10850,10857,10867,10875,10883,10891,10894,10903,10911,10934,
10967,11022,11060,11116,11157,11191,11198,11215,11237,11262,11290,11315,11340,11365,11404,11426,
11451,11477,11495,11504,11526,11545,11570,11588,11609,11632,11655,11670,11678,11692,11709,11727,
11734,11747,11770,11797,11816,11825,11832,11851,11866,11877,11888,11896,11912,11943,11963,11978,
11999,12023,12065,12097,12120,12148,12188,12226,12250,12270,12299,12327,12362,12407,12442,12487,
12516,12546,12576,12601,12639,12671,12713,12739,12767,12797,12829,12857,12892,12918,12944,12957,
12967,12976,12996,13008,13023,13039,13058,13069,13074,13079,13086,13089,13093,13112,13131,13160,
13174,13202,13206,13216,13229,13238,13241,13254,13271,13284,13301,13314,13331,13336,13348,13364,
13376,13392,13404,13420,13428,13433,13439,13443,13454,13473,13493,13512,13527,13547,13574,13613,
13618,13638,13650,13662,13671,13687,13709,13728,13746,13750,13754,13756,13764,13777,13794,13825,
13854,13884,13893,13901,13904,13907,13910,13917,13920,13930,13943,13965,13976,13988,14007,14035,
14064,14082,14088,14100,14122,14144,14172,14193,14215,14248,14274,14315,14370,14393,14412,14442,
14481,14516,14556,14595,14634,14663,14689,14717,14750,14787,14795,14808,14829,14851,14881,14917,
14935,14965,14996,15035,15079,15084,15094,15107,15114,15130,15161,15180,15205,15218,15231,15240,
15244,15254,15255,15262,15269,15282,15299,15312,15329,15342,15359,15365,15372,15379,15387,15395,
15403,15411,15420,15429,15436,15445,15456,15467,15482,15488,15495,15503,15510,15522,15533,15545,
15549,15559,15567,15577,15585,15610,15627,15639,15653,15654,15657,15662,15669,15684,15692,15699,
15705,15709,15719,15728,15735,15742,15749,15778,15783,15788,15792,15801,15816,15823,15836,15860,
15884,15918,15942,15968,15981,16000,16030,16060,16098,16146,16195,16214,16231,16236,16246,16269,
16285,16306,16330,16367,16398,16432,16450,16481,16509,16540,16559,16591,16635,16686,16753,16777,
16815,16845,16873,16915,16952,16981,17010,17040,17082,17121,17164,17210,17227,17260,17305,17335,
17354,17370,17417,17438,17475,17505,17540,17569,17626,17665,17697,17742,17768,17807,17833,17878,
17932,18004,18040,18067,18106,18134,18158,18198,18234,18264,18310,18362,18428,18511,18544,18561,
18594,18617,18630,18655,18677,18697,18724,18728,18738,18743,18760,18785,18814,18844,18872,18906,
18946,18986,19011,19016,19029,19037,19044,19047,19048,19056,19064,19068,19072,19077,19085,19089,
19093,19097,19104,19111,19120,19123,19126,19133,19145,19166,19192,19208,19217,19232,19238,19246,
19252,19260,19265,19273,19278,19292,19321,19365,19388,19420,19451,19476,19483,19491,19499,19506,
19513,19518,19527,19536,19545,19554,19563,19574,19583,19592,19603,19614,19623,19632,19641,19650,
19659,19668,19671,19678,19689,19696,19703,19710,19717,19724,19735,19756,19782,19801,19822,19861,
19902,19926,19943,19950,19969,19997,20026,20063,20107,20120,20136,20158,20179,20191,20211,20234,
20239,20241,20244,20247,20250,20258,20265,20273,20276,20280,20283,20302,20312,20332,20351,20370,
20377,20398,20413,20425,20438,20459,20487,20520,20526,20532,20543,20557,20578,20609,20643,20676,
20711,20730,20756,20762,20772,20782,20794,20820,20836,20866,20895,20904,20925,20944,20962,20978,
21000,21012,21022,21038,21055,21075,21092,21102,21109,21114,21122,21140,21153,21171,21202,21231,
21257,21282,21303,21324,21350,21383,21410,21411,21421,21428,21435,21443,21449,21454,21459,21464,
21469,21478,21501,21522,21537,21556,21569,21596,21608,21627,21656,21689,21702,21717,21736,21749,
21767,21792,21832,21851,21864,21881,21904,21923,21938,21959,21967,21979,22000,22012,22033,22047,
22072,22093,22124,22177,22211,22263,22295,22299,22305,22309,22318,22327,22336,22341,22350,22355,
22360,22364,22375,22382,22385,22396,22403,22411,22427,22442,22460,22475,22490,22515,22523,22537,
22546,22555,22569,22578,22590,22594,22604,22617,22625,22644,22662,22681,22708,22726,22755,22794,
22842,22880,22894,22904,22914,22924,22943,22970,23002,23029,23057,23080,23092,23110,23134,23157,
23190,23220,23250,23290,23312,23335,23360,23381,23402,23428,23454,23475,23487,23507,23530,23548,
23557,23577,23595,23610,23640,23660,23688,23724,23758,23774,23801,23845,23868,23902,23959,24018,
24034,24058,24087,24131,24165,24206,24242,24265,24308,24340,24379,24418,24466,24505,24527,24554,
24583,24610,24646,24677,24712,24744,24784,24840,24887,24901,24915,24942,24962,24976,24989,25012,
25031,25055,25058,25070,25075,25085,25089,25093,25103,25114,25130,25140,25150,25173,25204,25238,
25280,25329,25362,25405,25443,25475,25510,25546,25556,25578,25594,25617,25647,25680,25699,25725,
25740,25762,25784,25809,25825,25841,25851,25873,25891,25910,25940,25964,25981,25997,26020,26050,
26083,26130,26149,26175,26190,26212,26231,26258,26264,26277,26294,26305,26309,26327,26349,26350,
26359,26371,26378,26394,26410,26421,26432,26441,26453,26456,26457,26464,26471,26479,26495,26519,
26551,26595,26626,26644,26671,26699,26717,26747,26779,26807,26810,26820,26830,26848,26884,26926,
26929,26941,26953,26957,26962,26972,26978,26981,26992,27006,27011,27016,27020,27027,27034,27041,
27048,27055,27058,27066,27076,27086,27090,27091,27093,27102,27111,27296,27317,27324,27329,27334,
27342,27350,27392,27398,27406,27425,27433,27440,27457,27463,27471,27477,27485,27490,27497,27503,
27512,27521,27524,27531,27541,27565,27589,27609,27630,27659,27667,27686,27698,27705,27714,27719,
27731,27741,27757,27771,27792,27806,27830,27855,27881,27892,27904,27909,27918,27929,27932,27937,
27964,28000,28005,28016,28083,28088,28093,28098,28101,28112,28118,28137,28144,28162,28169,28184,
28189,28198,28215,28226,28234,28240,28247,28253,28272,28282,28292,28298,28304,28313,28319,28331,
28377,28416,28430,28439,28442,28444,28449,28454,28459,28464,28470,28478,28485,28498,28509,28516,
28525,28537,28542,28553,28572,28587,28599,28607,28612,28631,28645,28648,28655,28663,28667,28676,
28682,28690,28700,28708,28713,28724,28732,28752,28761,28772,28777,28793,28803,28814,28834,28842,
28850,28867,28880,28886,28903,28913,28921,28931,28941,28969,28978,28999,29022,29038,29061,29071,
29081,29103,29112,29128,29146,29159,29182,29186,29195,29198,29206,29213,29217,29229,29243,29265,
29280,29287,29292,29297,29311,29326,29331,29337,29343,29349,29354,29359,29364,29369,29374,29379,
29384,29390,29400,29412,29417,29428,29435,29449,29462,29470,29478,29492,29498,29505,29512,29588,
29776,29784,29799,29808,29813,29817,29825,29833,29839,29846,29850,29854,29860,29865,29872,29885,
29904,29918,29922,29936,29952,29963,29974,29975,29996,30019,30030,30040,30051,30071,30085,30099,
30116,30125,30140,30149,30158,30161,30173,30183,30244,30252,30256,30275,30286,30294,30310,30321,
30331,30344,30348,30356,30403,30412,30414,30421,30426,30433,30442,30463,30468,30473,30508,30515,
30522,30536,30551,30561,30566,30576,30784,30790,30800,30805,30810,30818,30822,30827,30840,30845,
30857,30871,30886,30892,30923,30937,31157,31170,31176,31193,31227,31238,31245,31250,31255,31260,
31265,31270,31275,31280,31284,31296,31327,31386,31418,31450,31483,31493,31503,31513,31523,31529,
31536,31545,31555,31564,31569,31599,31606,31709,31722,31741,31761,31772,31782,31807,31824,31922,
31941,31952,31960,31969,31981,31993,32011,32020,32027,32038,32047,32063,32076,32081,32086,32091,
32096,32101,32114,32135,32142,32209,32242,32252,32266,32276,32295,32316,32325,32365,32382,32399,
32414,32431,32446,32470,32479,32487,32501,32513,32520,32531,32541,32576,32584,32591,32600,32627,
32658,32729,33095,33112,33121,33129,33136,33153,33170,33186,33395,33406,33413,33458,33474,33526,
33539,33550,33560,33568,33594,33610,33628,33639,33646,33662,33678,33722,33743,33747,33756,33765,
33769,33773,33783,33800,33805,33810,33818,33852,33859,33874,33889,33908,33916,33928,33930,33935,
33940,33946,33952,33958,33964,33969,33974,33979,33984,33989,33994,33999,34005,34012,34020,34025,
34033,34041,34062,34073,34087,34092,34097,34102,34106,34114,34121,34130,34136,34149,34153,34161,
34162,34173,34177,34194,34207,34217,34229,34244,34257,34269,34283,34296,34332,34362,34378,34419,
34440,34450,34465,34474,34478,34490,34503,34513,34537,34543,34552,34560,34571,34580,34590,34600,
34608,34615,34631,34639,34651,34659,34667,34676,34688,34738,34755,34765,34837,34856,34869,34875,
34897,34903,34910,34921,34930,34941,34957,34961,34970,34980,34990,34999,35004,35014,35085,35097,
35108,35122,35155,35168,35178,35189,35200,35211,35222,35228,35263,35277,35284,35292,35305,35321,
35327,35343,35353,35362,35379,35390,35398,35409,35423,35432,35444,35535,35617,35625,35635,35644,
35653,35663,35668,35679,35699,35709,35717,35726,35739,35785,35792,35805,35828,35836,35852,35867,
35874,35885,35893,35901,35919,35927,35943,35946,35949,35961,35970,35978,36020,36032,36075,36088,
36093,36098,36103,36108,36113,36119,36125,36142,36146,36176,36187,36195,36205,36217,36227,36243,
36247,36252,36257,36262,36267,36285,36288,36297,36305,36346,36385,36396,36436,36448,36454,36461,
36473,36479,36481,36487,36496,36501,36507,36521,36530,36543,36558,36571,36577,36582,36588,36594,
36600,36606,36612,36618,36624,36630,36636,36641,36647,36653,36659,36664,36669,36674,36679,36684,
36689,36694,36701,36727,36793,36834,36889,36900,36908,36913,36918,36964,36975,37011,37025,37035,
37089,37105,37114,37117,37125,37133,37141,37151,37165,37181,37192,37199,37205,37210,37330,37469,
37513,37522,37533,37546,37548,37553,37559,37570,37580,37585,37590,37596,37608,37612,37616,37624,
37641,37658,37663,37668,37680,37685,37693,37698,37703,37714,37721,37730,37737,37756,37764,37774,
37782,37797,37803,37808,37817,37836,37858,37870,37884,37898,37905,37911,37919,37927,37947,37966,
37984,37997,38010,38025,38036,38046,38103,38122,38163,38168,38175,38185,38194,38230,38495,38759,
38769,38785,38797,38800,38808,38814,38822,38834,38840,38854,38858,38864,38871,38884,38890,38899,
38912,38917,38928,38931,38937,38948,38956,38961,38966,38971,38983,38989,38994,39003,39010,39018,
39023,39032,39041,39046,39083,39090,39094,39099,39119,39124,39135,39140,39149,39157,39161,39183,
39191,39194,39203,39217,39231,39235,39243,39249,39257,39276,39284,39290,39294,39303,39315,39336,
39339,39347,39351,39360,39372,39379,39415,39423,39436,39448,39469,39479,39483,39488,39490,39496,
39500,39511,39529,39540,39559,39570,39583,39598,39610,39619,39629,39640,39645,39665,39673,39687,
39690,39695,39701,39708,39712,39718,39723,39727,39732,39743,39748,39753,39838,39905,39920,39932,
39941,39951,39959,39975,39985,39990,39992,39996,40005,40013,40014,40022,40036,40044,40053,40100,
40104,40108,40114,40125,40139,40156,40162,40174,40190,40194,40203,40207,40217,40224,40240,40254,
40266,40272,40276,40291,40307,40311,40324,40336,40425,40505,40563,40611,40666,40721,40758,40790,
40844,40885,40928,40969,41025,41075,41128,41180,41232,41285,41338,41391,41445,41485,41542,41583,
41623,41664,41711,41759,41815,41865,41917,41968,42027,42086,42136,42190,42241,42288,42326,42383,
42443,42496,42552,42604,42664,42724,42770,42818,42869,42919,42974,43021,43067,43114,43162,43211,
43256,43302,43350,43394,43435,43476,43517,43562,43600,43648,43695,43755,43795,43841,43887,43934,
43988,44040,44095,44149,44196,44241,44288,44333,44391,44447,44499,44545,44590,44637,44681,44735,
44779,44821,44860,44898,44944,45001,45055,45103,45155,45212,45252,45303,45361,45409,45454,45508,
45565,45612,45664,45714,45767,45814,45861,45904,45950,45997,46041,46090,46139,46193,46245,46288,
46333,46383,46432,46481,46524,46575,46617,46665,46710,46758,46807,46853,46900,46942,46989,47033,
47083,47130,47180,47228,47278,47325,47381,47432,47488,47541,47594,47642,47690,47745,47788,47843,
47904,47958,48007,48051,48096,48146,48193,48235,48280,48323,48371,48428,48470,48542,48581,48628,
48669,48711,48756,48799,48843,48894,48954,49005,49047,49087,49131,49173,49225,49267,49316,49356,
49402,49445,49498,49554,49601,49639,49686,49732,49774,49822,49864,49918,49973,50016,50065,50120,
50176,50227,50270,50330,50384,50439,50484,50543,50598,50643,50686,50739,50789,50833,50875,50923,
50967,51018,51065,51115,51156,51197,51242,51293,51340,51394,51447,51492,51535,51581,51625,51671,
51726,51782,51825,51873,51924,51968,52010,52048,52088,52126,52164,52204,52238,52279,52324,52366,
52408,52453,52493,52544,52594,52636,52675,52728,52778,52827,52874,52924,52967,53011,53049,53084,
53130,53174,53217,53269,53317,53381,53452,53511,53578,53628,53684,53732,53793,53841,53912,53975,
54038,54109,54156,54202,54250,54305,54363,54419,54475,54522,54569,54624,54667,54710,54749,54787,
54828,54866,54907,54945,54986,55032,55079,55122,55160,55199,55239,55281,55332,55376,55429,55474,
55522,55565,55608,55657,55706,55748,55791,55838,55895,55942,55992,56040,56084,56125,56180,56223,
56262,56301,56355,56407,56463,56508,56558,56616,56672,56718,56774,56840,56894,56955,57018,57079,
57134,57189,57253,57306,57359,57419,57462,57515,57573,57619,57678,57731,57783,57827,57868,57922,
57960,58009,58055,58092,58149,58195,58240,58281,58319,58361,58413,58453,58502,58548,58603,58651,
58706,58753,58796,58842,58894,58940,58986,59031,59076,59124,59176,59224,59280,59318,59372,59415,
59456,59499,59547,59596,59642,59694,59764,59811,59854,59901,59960,60006,60051,60096,60141,60184,
60234,60270,60322,60375,60425,60475,60526,60577,60624,60665,60713,60763,60820,60878,60936,60988,
61040,61098,61160,61219,61273,61325,61378,61429,61476,61526,61581,61640,61682,61729,61784,61825,
61877,61925,61973,62017,62060,62105,62156,62199,62249,62307,62356,62414,62472,62522,62574,62628,
62679,62722,62764,62816,62869,62916,62961,63001,63047,63093,63142,63188,63235,63279,63326,63378,
63440,63490,63532,63586,63631,63673,63730,63782,63823,63865,63917,63972,64015,64054,64097,64138,
64186,64241,64299,64351,64409,64453,64493,64547,64586,64627,64679,64733,64781,64828,64871,64916,
64960,65000,65050,65098,65145,65194,65243,65279,65322,65377,65415,65455,65495,65550,65615,65675,
65716,65764,65798,65839,65888,65941,65980,66023,66065,66112,66152,66193,66235,66299,66367,66429,
66481,66548,66615,66669,66735,66800,66863,66909,66955,67000,67043,67077,67111,67158,67199,67243,
67286,67330,67374,67418,67463,67495,67526,67567,67610,67658,67709,67753,67790,67832,67873,67919,
67957,67996,68032,68063,68108,68153,68189,68226,68255,68294,68337,68385,68421,68469,68507,68550,
68591,68635,68680,68723,68763,68805,68844,68883,68923,68960,69006,69041,69077,69107,69139,69181,
69216,69259,69292,69336,69374,69407,69452,69498,69544,69591,69636,69672,69707,69749,69790,69822,
69854,69900,69947,69981,70023,70058,70089,70118,70149,70191,70232,70265,70295,70339,70380,70420,
70454,70489,70518,70552,70595,70634,70680,70714,70748,70778,70807,70836,70868,70897,70928,70961,
70996,71032,71071,71105,71139,71179,71219,71252,71293,71332,71381,71431,71475,71518,71553,71585,
71630,71658,71706,71743,71779,71811,71840,71886,71924,71958,72001,72037,72076,72115,72154,72190,
72224,72265,72308,72350,72388,72420,72459,72507,72556,72605,72648,72693,72736,72777,72810,72848,
72894,72937,72976,73015,73050,73084,73120,73162,73196,73237,73278,73321,73366,73408,73442,73475,
73518,73557,73594,73631,73671,73708,73746,73779,73809,73843,73875,73924,73959,73990,74035,74080,
74119,74155,74196,74236,74267,74298,74330,74370,74404,74437,74474,74511,74547,74574,74633,74693,
74758,74827,74878,74934,74992,75058,75119,75182,75246,75299,75353,75409,75461,75504,75547,75590,
75633,75676,75719,75762,75809,75855,75913,75968,76022,76082,76132,76180,76252,76320,76371,76427,
76478,76548,76619,76644,76684,76689,76695,76705,76711,76713,76722,76732,76742,76750,76769,76776,
76791,76802,76813,76817,76821,76825,76830,76842,76847,76865,76882,76891,76905,76924,76934,76947,
76953,76960,76967,76986,76991,76993,77003,77013,77024,77033,77045,77053,77062,77069,77079,77087,
77092,77103,77108,77118,77128,77138,77145,77152,77163,77179,77198,77215,77228,77238,77245,77256,
77271,77280,77295,77300,77305,77317,77325,77339,77346,77358,77379,77394,77405,77414,77421,77428,
77436,77450,77463,77474,77480,77491,77502,77524,77538,77549,77560,77584,77601,77606,77611,77618,
77627,77640,77645,77649,77657,77671,77679,77688,77698,77707,77717,77733,77744,77753,77760,77765,
77771,77777,77781,77795,77814,77827,77839,77851,77878,77891,77897,77900,77907,77911,77993,78039,
78100,78108,78115,78120,78128,78140,78144,78156,78242,78256,78269,78283,78294,78304,78312,78314,
78318,78323,78333,78343,78362,78376,78382,78399,78407,78419,78424,78430,78436,78442,78448,78453,
78460,78467,78474,78483,78498,78503,78507,78515,78519,78525,78532,78540,78550,78557,78562,78567,
78575,78587,78604,78621,78631,78641,78651,78658,78671,78676,78685,78694,78697,78741,78787,78795,
78805,78810,78815,78820,78822,78827,78834,78840,78844,78854,78868,78888,78896,78909,78920,78932,
78938,78953,78973,78989,79001,79018,79048,79051,79058,79071,79079,79101,79116,79126,79142,79147,
79155,79163,79175,79193,79213,79216,79248,79259,79283,79296,79314,79330,79355,79366,79375,79388,
79406,79414,79432,79436,79441,79446,79451,79455,79467,79481,79488,79506,79513,79525,79536,79553,
79569,79574,79580,79594,79610,79620,79644,79668,79690,79696,79702,79735,79742,79772,79781,79828,
79832,79840,79846,79862,79866,79869,79953,79961,79970,79983,79998,80005,80015,80017,80023,80031,
80035,80076,80114,80124,80135,80143,80155,80169,80177,80194,80200,80206,80222,80246,80261,80264,
80281,80290,80300,80310,80316,80321,80326,80331,80336,80341,80346,80354,80370,80381,80394,80404,
80426,80430,80452,80463,80484,80507,80511,80540,80618,80647,80689,80697,80708,80716,80731,80733,
80739,80743,80755,80763,80773,80776,80783,80788,80801,80809,80811,80819,80829,80838,80851,80855,
80860,80866,80885,80891,80894,80906,80920,80928,80937,80943,80952,80967,80978,80992,81003,81016,
81025,81037,81048,81056,81065,81073,81078,81089,81098,81106,81110,81120,81132,81137,81142,81147,
81158,81163,81168,81173,81179,81196,81216,81238,81252,81267,81283,81296,81305,81319,81327,81332,
81341,81346,81351,81356,81378,81406,81420,81431,81439,81447,81457,81475,81481,81484,81493,81498,
81505,81513,81519,81601,81604,81606,81610,81613,81632,81634,81642,81649,81657,81678,81698,81708,
81719,81729,81825,81831,81842,81849,81855,81862,81879,81887,81892,81894,81899,81904,81909,81914,
81918,81929,81938,81945,81956,81965,82003,82016,82033,82041,82088,82103,82109,82117,82124,82132,
82199,82204,82215,82251,82263,82272,82279,82288,82295,82300,82305,82310,82315,82323,82338,82348,
82360,82372,82384,82395,82422,82437,82443,82457,82477,82482,82491,82511,82523,82526,82540,82547,
82558,82580,82591,82607,82612,82626,82632,82648,82661,82671,82679,82693,82700,82705,82716,82725,
82736,82760,82769,82791,82795,82800,82806,82811,82820,82833,82843,82849,82855,82867,82884,82903,
82907,82914,82929,82941,82951,82957,82964,82975,82995,83026,83058,83091,83108,83123,83165,83190,
83195,83199,83204,83209,83220,83238,83258,83262,83272,83285,83298,83336,83403,83541,83548,83569,
83657,83757,83850,83944,83966,83984,84002,84009,84047,84079,84084,84089,84098,84105,84120,84131,
84138,84151,84162,84179,84192,84205,84217,84222,84227,84234,84250,84255,84264,84273,84288,84301,
84314,84336,84342,84379,84414,84423,84459,84469,84479,84487,84493,84510,84516,84524,84545,84550,
84555,84563,84568,84574,84582,84605,84617,84639,84643,84650,84665,84672,84678,84684,84722,84734,
84744,84751,84761,84769,84780,84784,84798,84804,84814,84823,84842,84847,84852,84857,84862,84867,
84872,84887,84899,84921,84934,84944,84960,84973,84989,84999,85015,85024,85041,85059,85070,85086,
85096,85106,85115,85134,85140,85151,85162,85184,85194,85206,85218,85234,85254,85267,85275,85289,
85302,85320,85333,85347,85368,85373,85382,85399,85411,85419,85424,85435,85497,85504,85513,85526,
85544,85561,85568,85579,85589,85597,85605,85612,85627,85648,85659,85670,85686,85704,85715,85727,
85734,85758,85776,85783,85794,85812,85820,85828,85841,85849,85857,85864,85872,85887,85895,85905,
85913,85922,85933,85957,85971,85976,85982,85989,86004,86021,86030,86037,86051,86063,86080,86083,
86088,86091,86096,86109,86126,86136,86151,86158,86169,86188,86196,86201,86206,86212,86218,86224,
86230,86235,86240,86245,86250,86255,86260,86265,86270,86277,86282,86289,86296,86304,86317,86323,
86332,86336,86341,86345,86350,86355,86360,86364,86379,86385,86394,86403,86414,86422,86426,86438,
86449,86457,86466,86471,86477,86487,86499,86514,86527,86533,86541,86553,86561,86575,86584,86598,
86606,86618,86628,86636,86646,86656,86659,86664,86667,86672,86677,86686,86801,86816,86833,86853,
86868,86882,86894,86908,86927,86945,86962,86972,86986,87000,87008,87022,87037,87045,87057,87064,
87069,87079,87088,87098,87117,87125,87143,87150,87157,87171,87184,87199,87211,87237,87246,87255,
87263,87275,87287,87299,87311,87322,87337,87350,87359,87366,87375,87382,87388,87398,87418,87425,
87461,87472,87483,87491,87497,87509,87517,87525,87535,87549,87563,87574,87581,87594,87603,87620,
87633,87648,87658,87667,87682,87691,87706,87728,87737,87745,87761,87772,87784,87795,87803,87814,
87822,87842,87850,87858,87894,87952,88012,88046,88056,88068,88076,88088,88098,88114,88125,88141,
88145,88154,88210,88221,88232,88238,88256,88273,88291,88304,88311,88321,88328,88336,88344,88351,
88355,88360,88374,88386,88407,88410,88415,88418,88422,88426,88431,88452,88473,88480,88485,88490,
88494,88511,88516,88521,88522,88524,88530,88540,88543,88548,88556,88565,88570,88575,88582,88591,
88596,88601,88607,88613,88619,88625,88632,88638,88644,88650,88656,88661,88667,88673,88679,88685,
88690,88695,88700,88705,88710,88716,88722,88727,88733,88746,88757,88770,88781,88818,88834,88844,
88887,88896,88905,88912,88920,88935,88948,88967,88974,88991,89004,89010,89015,89026,89030,89044,
89052,89070,89082,89094,89100,89111,89122,89128,89135,89150,89163,89178,89198,89209,89217,89224,
89229,89234,89240,89248,89251,89256,89261,89277,89282,89292,89301,89310,89316,89321,89327,89331,
89340,89344,89348,89367,89422,89431,89503,89510,89514,89519,89524,89529,89532,89540,89615,89698,
89740,89743,89751,89759,89763,89769,89777,89925,90072,90097,90111,90130,90149,90167,90184,90199,
90212,90217,90222,90227,90234,90252,90267,90285,90300,90328,90342,90353,90362,90369,90377,90389,
90407,90415,90431,90450,90456,90463,90468,90484,90491,90496,90525,90589,90596,90612,90616,90621,
90627,90637,90650,90662,90666,90681,90685,90692,90699,90705,90715,90725,90732,90740,90756,90762,
90786,90795,90811,90816,90830,90855,90881,90908,90917,90926,90943,90950,90957,90974,90981,90993,
91014,91028,91039,91048,91063,91074,91084,91096,91105,91117,91125,91136,91144,91151,91158,91165,
91174,91180,91185,91192,91231,91234,91244,91254,91270,91281,91293,91301,91317,91333,91355,91369,
91391,91412,91440,91450,91459,91472,91481,91503,91510,91523,91529,91539,91542,91548,91561,91573,
91581,91595,91608,91681,91694,91707,91710,91715,91720,91725,91730,91735,91740,91744,91752,91759,
91763,91774,91794,91810,91818,91847,91893,91902,91906,91916,91920,91931,91941,91947,91951,91970,
92021,92035,92045,92052,92073,92096,92106,92115,92118,92123,92129,92134,92139,92144,92149,92154,
92159,92164,92168,92178,92191,92200,92233,92240,92249,92255,92261,92266,92268,92273,92283,92291,
92296,92301,92360,92370,92378,92397,92408,92428,92437,92447,92456,92471,92480,92491,92503,92508,
92513,92518,92525,92532,92540,92548,92555,92562,92567,92572,92578,92584,92590,92596,92601,92606,
92611,92616,92621,92626,92631,92636,92639,92648,92653,92658,92662,92736,92820,92868,92932,92997,
93054,93085,93120,93134,93165,93195,93225,93233,93246,93254,93267,93277,93282,93285,93299,93309,
93328,93331,93347,93358,93369,93386,93394,93452,93456,93469,93487,93496,93503,93511,93520,93533,
93547,93558,93569,93571,93577,93589,93599,93605,93608,93611,93953,94104,94109,94121,94124,94134,
94143,94147,94155,94168,94186,94198,94203,94207,94239,94250,94296,94304,94322,94329,94341,94358,
94367,94377,94391,94408,94424,94438,94447,94461,94466,94561,94593,94602,94615,94623,94742,94778,
94788,94796,94808,94815,94829,94841,94852,94864,94876,94892,94910,95087,95266,95428,95436,95448,
95455,95509,95518,95531,95540,95556,95566,95570,95582,95587,95592,95597,95603,95608,95613,95618,
95623,95630,95638,95645,95656,95670,95676,95685,95688,95694,95698,95702,95716,95796,95808,95835,
95840,95843,95848,95853,95862,95873,95889,95898,95900,95904,95912,95919,95924,95930,95933,95940,
95947,95952,95988,95998,96001,96007,96010,96030,
];
