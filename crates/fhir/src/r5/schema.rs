//! The schema tables of R5 (5.0.0): every type and element as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-schema) from the official definitions.

use crate::Release;
use crate::schema::Schema;
use crate::schema::index::Index;
use crate::schema::rows::{
    BindingRow, CodeRow, CodeSetRow, ElementRow, InvariantRow, Lists, ShapeRow, Strings, TypeRow,
};

/// Every type and element of R5.
pub static SCHEMA: Schema = Schema {
    release: Release::R5,
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
static TYPES: [TypeRow; 861] = [
TypeRow(155, 284, 0, 25, 1, 2), // Account
TypeRow(156, 50, 25, 7, 101, 3), // Account.balance
TypeRow(157, 50, 32, 5, 101, 3), // Account.coverage
TypeRow(158, 50, 37, 9, 121, 3), // Account.diagnosis
TypeRow(159, 50, 46, 6, 101, 3), // Account.guarantor
TypeRow(160, 50, 52, 9, 142, 3), // Account.procedure
TypeRow(161, 50, 61, 5, 101, 3), // Account.relatedAccount
TypeRow(171, 284, 66, 57, 163, 2), // ActivityDefinition
TypeRow(172, 50, 123, 5, 101, 3), // ActivityDefinition.dynamicValue
TypeRow(173, 50, 128, 8, 101, 3), // ActivityDefinition.participant
TypeRow(174, 284, 136, 30, 163, 2), // ActorDefinition
TypeRow(176, 238, 166, 12, 101, 1), // Address
TypeRow(179, 284, 178, 19, 332, 2), // AdministrableProductDefinition
TypeRow(181, 50, 197, 6, 101, 3), // AdministrableProductDefinition.property
TypeRow(182, 50, 203, 10, 101, 3), // AdministrableProductDefinition.routeOfAdministration
TypeRow(183, 50, 213, 5, 101, 3), // AdministrableProductDefinition.routeOfAdministration.targetSpecies
TypeRow(184, 50, 218, 6, 101, 3), // AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod
TypeRow(188, 284, 224, 32, 1, 2), // AdverseEvent
TypeRow(189, 50, 256, 4, 101, 3), // AdverseEvent.contributingFactor
TypeRow(190, 50, 260, 4, 101, 3), // AdverseEvent.mitigatingAction
TypeRow(191, 50, 264, 5, 101, 3), // AdverseEvent.participant
TypeRow(192, 50, 269, 4, 101, 3), // AdverseEvent.preventiveAction
TypeRow(193, 50, 273, 4, 101, 3), // AdverseEvent.supportingInfo
TypeRow(194, 50, 277, 5, 101, 3), // AdverseEvent.suspectEntity
TypeRow(195, 50, 282, 6, 101, 3), // AdverseEvent.suspectEntity.causality
TypeRow(199, 629, 288, 7, 596, 1), // Age
TypeRow(203, 284, 295, 23, 1, 2), // AllergyIntolerance
TypeRow(204, 50, 318, 5, 101, 3), // AllergyIntolerance.participant
TypeRow(205, 50, 323, 10, 101, 3), // AllergyIntolerance.reaction
TypeRow(211, 238, 333, 5, 101, 1), // Annotation
TypeRow(215, 284, 338, 40, 665, 2), // Appointment
TypeRow(216, 50, 378, 8, 746, 3), // Appointment.participant
TypeRow(217, 50, 386, 13, 101, 3), // Appointment.recurrenceTemplate
TypeRow(218, 50, 399, 7, 101, 3), // Appointment.recurrenceTemplate.monthlyTemplate
TypeRow(219, 50, 406, 11, 101, 3), // Appointment.recurrenceTemplate.weeklyTemplate
TypeRow(220, 50, 417, 4, 101, 3), // Appointment.recurrenceTemplate.yearlyTemplate
TypeRow(221, 284, 421, 20, 779, 2), // AppointmentResponse
TypeRow(224, 284, 441, 19, 1, 2), // ArtifactAssessment
TypeRow(225, 50, 460, 13, 101, 3), // ArtifactAssessment.content
TypeRow(237, 238, 473, 15, 832, 1), // Attachment
TypeRow(238, 284, 488, 22, 1, 2), // AuditEvent
TypeRow(239, 50, 510, 11, 101, 3), // AuditEvent.agent
TypeRow(240, 50, 521, 9, 101, 3), // AuditEvent.entity
TypeRow(241, 50, 530, 5, 101, 3), // AuditEvent.entity.detail
TypeRow(242, 50, 535, 5, 101, 3), // AuditEvent.outcome
TypeRow(243, 50, 540, 6, 101, 3), // AuditEvent.source
TypeRow(246, 238, 546, 4, 101, 1), // Availability
TypeRow(247, 288, 550, 6, 948, 3), // Availability.availableTime
TypeRow(248, 288, 556, 4, 101, 3), // Availability.notAvailableTime
TypeRow(266, 288, 560, 3, 101, 5), // BackboneElement
TypeRow(267, 238, 563, 3, 101, 5), // BackboneType
TypeRow(270, 0, 566, 0, 101, 5), // Base
TypeRow(271, 284, 566, 13, 1, 2), // Basic
TypeRow(274, 667, 579, 7, 0, 2), // Binary
TypeRow(276, 284, 586, 21, 1, 2), // BiologicallyDerivedProduct
TypeRow(277, 50, 607, 6, 101, 3), // BiologicallyDerivedProduct.collection
TypeRow(278, 50, 613, 5, 101, 3), // BiologicallyDerivedProduct.property
TypeRow(279, 284, 618, 24, 1, 2), // BiologicallyDerivedProductDispense
TypeRow(280, 50, 642, 5, 101, 3), // BiologicallyDerivedProductDispense.performer
TypeRow(285, 284, 647, 16, 1, 2), // BodyStructure
TypeRow(286, 50, 663, 8, 101, 3), // BodyStructure.includedStructure
TypeRow(287, 50, 671, 7, 101, 3), // BodyStructure.includedStructure.bodyLandmarkOrientation
TypeRow(288, 50, 678, 5, 101, 3), // BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark
TypeRow(290, 667, 683, 12, 1082, 2), // Bundle
TypeRow(291, 50, 695, 9, 1122, 3), // Bundle.entry
TypeRow(292, 50, 704, 9, 101, 3), // Bundle.entry.request
TypeRow(293, 50, 713, 8, 101, 3), // Bundle.entry.response
TypeRow(294, 50, 721, 5, 101, 3), // Bundle.entry.search
TypeRow(295, 50, 726, 5, 101, 3), // Bundle.link
TypeRow(351, 284, 731, 25, 1138, 6), // CanonicalResource
TypeRow(352, 284, 756, 38, 1145, 2), // CapabilityStatement
TypeRow(353, 50, 794, 6, 101, 3), // CapabilityStatement.document
TypeRow(354, 50, 800, 6, 101, 3), // CapabilityStatement.implementation
TypeRow(355, 50, 806, 7, 101, 3), // CapabilityStatement.messaging
TypeRow(356, 50, 813, 5, 101, 3), // CapabilityStatement.messaging.endpoint
TypeRow(357, 50, 818, 5, 101, 3), // CapabilityStatement.messaging.supportedMessage
TypeRow(358, 50, 823, 11, 1195, 3), // CapabilityStatement.rest
TypeRow(359, 50, 834, 5, 101, 3), // CapabilityStatement.rest.interaction
TypeRow(360, 50, 839, 21, 1224, 3), // CapabilityStatement.rest.resource
TypeRow(361, 50, 860, 5, 101, 3), // CapabilityStatement.rest.resource.interaction
TypeRow(362, 50, 865, 6, 101, 3), // CapabilityStatement.rest.resource.operation
TypeRow(363, 50, 871, 7, 101, 3), // CapabilityStatement.rest.resource.searchParam
TypeRow(364, 50, 878, 6, 101, 3), // CapabilityStatement.rest.security
TypeRow(365, 50, 884, 6, 101, 3), // CapabilityStatement.software
TypeRow(367, 284, 890, 31, 1, 2), // CarePlan
TypeRow(368, 50, 921, 6, 101, 3), // CarePlan.activity
TypeRow(370, 284, 927, 19, 1, 2), // CareTeam
TypeRow(371, 50, 946, 7, 1324, 3), // CareTeam.participant
TypeRow(375, 284, 953, 34, 1, 2), // ChargeItem
TypeRow(376, 50, 987, 5, 101, 3), // ChargeItem.performer
TypeRow(377, 284, 992, 34, 163, 2), // ChargeItemDefinition
TypeRow(378, 50, 1026, 6, 101, 3), // ChargeItemDefinition.applicability
TypeRow(379, 50, 1032, 5, 101, 3), // ChargeItemDefinition.propertyGroup
TypeRow(381, 284, 1037, 39, 163, 2), // Citation
TypeRow(382, 50, 1076, 18, 101, 3), // Citation.citedArtifact
TypeRow(383, 50, 1094, 7, 101, 3), // Citation.citedArtifact.abstract
TypeRow(384, 50, 1101, 6, 101, 3), // Citation.citedArtifact.classification
TypeRow(385, 50, 1107, 6, 101, 3), // Citation.citedArtifact.contributorship
TypeRow(386, 50, 1113, 11, 101, 3), // Citation.citedArtifact.contributorship.entry
TypeRow(387, 50, 1124, 5, 101, 3), // Citation.citedArtifact.contributorship.entry.contributionInstance
TypeRow(388, 50, 1129, 7, 101, 3), // Citation.citedArtifact.contributorship.summary
TypeRow(389, 50, 1136, 6, 101, 3), // Citation.citedArtifact.part
TypeRow(390, 50, 1142, 18, 101, 3), // Citation.citedArtifact.publicationForm
TypeRow(391, 50, 1160, 8, 101, 3), // Citation.citedArtifact.publicationForm.publishedIn
TypeRow(392, 50, 1168, 11, 101, 3), // Citation.citedArtifact.relatesTo
TypeRow(393, 50, 1179, 6, 101, 3), // Citation.citedArtifact.statusDate
TypeRow(394, 50, 1185, 6, 101, 3), // Citation.citedArtifact.title
TypeRow(395, 50, 1191, 5, 101, 3), // Citation.citedArtifact.version
TypeRow(396, 50, 1196, 5, 101, 3), // Citation.citedArtifact.webLocation
TypeRow(397, 50, 1201, 5, 101, 3), // Citation.classification
TypeRow(398, 50, 1206, 6, 101, 3), // Citation.statusDate
TypeRow(399, 50, 1212, 5, 101, 3), // Citation.summary
TypeRow(401, 284, 1217, 40, 1, 2), // Claim
TypeRow(402, 50, 1257, 6, 101, 3), // Claim.accident
TypeRow(403, 50, 1263, 8, 101, 3), // Claim.careTeam
TypeRow(404, 50, 1271, 7, 101, 3), // Claim.diagnosis
TypeRow(405, 50, 1278, 5, 101, 3), // Claim.event
TypeRow(406, 50, 1283, 10, 101, 3), // Claim.insurance
TypeRow(407, 50, 1293, 28, 101, 3), // Claim.item
TypeRow(408, 50, 1321, 5, 101, 3), // Claim.item.bodySite
TypeRow(409, 50, 1326, 19, 101, 3), // Claim.item.detail
TypeRow(410, 50, 1345, 18, 101, 3), // Claim.item.detail.subDetail
TypeRow(411, 50, 1363, 5, 101, 3), // Claim.payee
TypeRow(412, 50, 1368, 8, 101, 3), // Claim.procedure
TypeRow(413, 50, 1376, 6, 101, 3), // Claim.related
TypeRow(414, 50, 1382, 9, 101, 3), // Claim.supportingInfo
TypeRow(416, 284, 1391, 40, 1, 2), // ClaimResponse
TypeRow(417, 50, 1431, 26, 101, 3), // ClaimResponse.addItem
TypeRow(418, 50, 1457, 5, 101, 3), // ClaimResponse.addItem.bodySite
TypeRow(419, 50, 1462, 17, 101, 3), // ClaimResponse.addItem.detail
TypeRow(420, 50, 1479, 16, 101, 3), // ClaimResponse.addItem.detail.subDetail
TypeRow(421, 50, 1495, 8, 101, 3), // ClaimResponse.error
TypeRow(422, 50, 1503, 5, 101, 3), // ClaimResponse.event
TypeRow(423, 50, 1508, 8, 101, 3), // ClaimResponse.insurance
TypeRow(424, 50, 1516, 9, 101, 3), // ClaimResponse.item
TypeRow(425, 50, 1525, 7, 101, 3), // ClaimResponse.item.adjudication
TypeRow(426, 50, 1532, 9, 101, 3), // ClaimResponse.item.detail
TypeRow(427, 50, 1541, 8, 101, 3), // ClaimResponse.item.detail.subDetail
TypeRow(428, 50, 1549, 7, 101, 3), // ClaimResponse.item.reviewOutcome
TypeRow(429, 50, 1556, 9, 101, 3), // ClaimResponse.payment
TypeRow(430, 50, 1565, 7, 101, 3), // ClaimResponse.processNote
TypeRow(431, 50, 1572, 5, 101, 3), // ClaimResponse.total
TypeRow(432, 284, 1577, 27, 1, 2), // ClinicalImpression
TypeRow(433, 50, 1604, 5, 101, 3), // ClinicalImpression.finding
TypeRow(434, 284, 1609, 20, 1814, 2), // ClinicalUseDefinition
TypeRow(435, 50, 1629, 9, 101, 3), // ClinicalUseDefinition.contraindication
TypeRow(436, 50, 1638, 5, 101, 3), // ClinicalUseDefinition.contraindication.otherTherapy
TypeRow(437, 50, 1643, 11, 101, 3), // ClinicalUseDefinition.indication
TypeRow(438, 50, 1654, 8, 101, 3), // ClinicalUseDefinition.interaction
TypeRow(439, 50, 1662, 4, 101, 3), // ClinicalUseDefinition.interaction.interactant
TypeRow(440, 50, 1666, 6, 101, 3), // ClinicalUseDefinition.undesirableEffect
TypeRow(441, 50, 1672, 5, 101, 3), // ClinicalUseDefinition.warning
TypeRow(444, 284, 1677, 45, 1912, 2), // CodeSystem
TypeRow(445, 50, 1722, 9, 101, 3), // CodeSystem.concept
TypeRow(446, 50, 1731, 7, 1950, 3), // CodeSystem.concept.designation
TypeRow(447, 50, 1738, 5, 101, 3), // CodeSystem.concept.property
TypeRow(449, 50, 1743, 7, 101, 3), // CodeSystem.filter
TypeRow(450, 50, 1750, 7, 101, 3), // CodeSystem.property
TypeRow(453, 238, 1757, 4, 101, 1), // CodeableConcept
TypeRow(454, 238, 1761, 4, 101, 1), // CodeableReference
TypeRow(455, 238, 1765, 7, 1975, 1), // Coding
TypeRow(458, 284, 1772, 30, 1, 2), // Communication
TypeRow(459, 50, 1802, 4, 101, 3), // Communication.payload
TypeRow(460, 284, 1806, 30, 1, 2), // CommunicationRequest
TypeRow(461, 50, 1836, 4, 101, 3), // CommunicationRequest.payload
TypeRow(462, 284, 1840, 24, 163, 2), // CompartmentDefinition
TypeRow(463, 50, 1864, 8, 101, 3), // CompartmentDefinition.resource
TypeRow(465, 284, 1872, 27, 1, 2), // Composition
TypeRow(466, 50, 1899, 6, 101, 3), // Composition.attester
TypeRow(467, 50, 1905, 5, 101, 3), // Composition.event
TypeRow(468, 50, 1910, 12, 2118, 3), // Composition.section
TypeRow(470, 284, 1922, 39, 163, 2), // ConceptMap
TypeRow(471, 50, 1961, 7, 101, 3), // ConceptMap.additionalAttribute
TypeRow(472, 50, 1968, 7, 101, 3), // ConceptMap.group
TypeRow(473, 50, 1975, 8, 2149, 3), // ConceptMap.group.element
TypeRow(474, 50, 1983, 11, 2157, 3), // ConceptMap.group.element.target
TypeRow(475, 50, 1994, 6, 2169, 3), // ConceptMap.group.element.target.dependsOn
TypeRow(476, 50, 2000, 5, 101, 3), // ConceptMap.group.element.target.property
TypeRow(477, 50, 2005, 9, 2210, 3), // ConceptMap.group.unmapped
TypeRow(478, 50, 2014, 8, 2223, 3), // ConceptMap.property
TypeRow(483, 284, 2022, 24, 2226, 2), // Condition
TypeRow(484, 50, 2046, 5, 101, 3), // Condition.participant
TypeRow(485, 50, 2051, 6, 2242, 3), // Condition.stage
TypeRow(487, 284, 2057, 37, 163, 2), // ConditionDefinition
TypeRow(488, 50, 2094, 5, 101, 3), // ConditionDefinition.medication
TypeRow(489, 50, 2099, 5, 101, 3), // ConditionDefinition.observation
TypeRow(490, 50, 2104, 5, 101, 3), // ConditionDefinition.plan
TypeRow(491, 50, 2109, 6, 101, 3), // ConditionDefinition.precondition
TypeRow(492, 50, 2115, 5, 101, 3), // ConditionDefinition.questionnaire
TypeRow(501, 284, 2120, 26, 1, 2), // Consent
TypeRow(502, 50, 2146, 5, 101, 3), // Consent.policyBasis
TypeRow(503, 50, 2151, 15, 101, 3), // Consent.provision
TypeRow(504, 50, 2166, 5, 101, 3), // Consent.provision.actor
TypeRow(505, 50, 2171, 5, 101, 3), // Consent.provision.data
TypeRow(506, 50, 2176, 8, 101, 3), // Consent.verification
TypeRow(511, 238, 2184, 4, 101, 1), // ContactDetail
TypeRow(512, 238, 2188, 7, 2384, 1), // ContactPoint
TypeRow(515, 284, 2195, 41, 1, 2), // Contract
TypeRow(516, 50, 2236, 9, 101, 3), // Contract.contentDefinition
TypeRow(517, 50, 2245, 4, 101, 3), // Contract.friendly
TypeRow(518, 50, 2249, 4, 101, 3), // Contract.legal
TypeRow(519, 50, 2253, 4, 101, 3), // Contract.rule
TypeRow(520, 50, 2257, 6, 101, 3), // Contract.signer
TypeRow(521, 50, 2263, 15, 101, 3), // Contract.term
TypeRow(522, 50, 2278, 22, 101, 3), // Contract.term.action
TypeRow(523, 50, 2300, 5, 101, 3), // Contract.term.action.subject
TypeRow(524, 50, 2305, 18, 101, 3), // Contract.term.asset
TypeRow(525, 50, 2323, 6, 101, 3), // Contract.term.asset.context
TypeRow(526, 50, 2329, 17, 101, 3), // Contract.term.asset.valuedItem
TypeRow(527, 50, 2346, 13, 101, 3), // Contract.term.offer
TypeRow(528, 50, 2359, 4, 101, 3), // Contract.term.offer.answer
TypeRow(529, 50, 2363, 5, 101, 3), // Contract.term.offer.party
TypeRow(530, 50, 2368, 7, 101, 3), // Contract.term.securityLabel
TypeRow(533, 238, 2375, 5, 101, 1), // Contributor
TypeRow(535, 629, 2380, 7, 2596, 1), // Count
TypeRow(537, 284, 2387, 28, 1, 2), // Coverage
TypeRow(538, 50, 2415, 6, 101, 3), // Coverage.class
TypeRow(539, 50, 2421, 10, 101, 3), // Coverage.costToBeneficiary
TypeRow(540, 50, 2431, 5, 101, 3), // Coverage.costToBeneficiary.exception
TypeRow(541, 50, 2436, 5, 101, 3), // Coverage.paymentBy
TypeRow(542, 284, 2441, 23, 1, 2), // CoverageEligibilityRequest
TypeRow(543, 50, 2464, 5, 101, 3), // CoverageEligibilityRequest.event
TypeRow(544, 50, 2469, 6, 101, 3), // CoverageEligibilityRequest.insurance
TypeRow(545, 50, 2475, 13, 101, 3), // CoverageEligibilityRequest.item
TypeRow(546, 50, 2488, 4, 101, 3), // CoverageEligibilityRequest.item.diagnosis
TypeRow(547, 50, 2492, 6, 101, 3), // CoverageEligibilityRequest.supportingInfo
TypeRow(548, 284, 2498, 24, 1, 2), // CoverageEligibilityResponse
TypeRow(549, 50, 2522, 5, 101, 3), // CoverageEligibilityResponse.error
TypeRow(550, 50, 2527, 5, 101, 3), // CoverageEligibilityResponse.event
TypeRow(551, 50, 2532, 7, 101, 3), // CoverageEligibilityResponse.insurance
TypeRow(552, 50, 2539, 17, 2671, 3), // CoverageEligibilityResponse.insurance.item
TypeRow(553, 50, 2556, 6, 101, 3), // CoverageEligibilityResponse.insurance.item.benefit
TypeRow(565, 238, 2562, 11, 101, 1), // DataRequirement
TypeRow(566, 288, 2573, 6, 2711, 3), // DataRequirement.codeFilter
TypeRow(567, 288, 2579, 5, 2714, 3), // DataRequirement.dateFilter
TypeRow(568, 288, 2584, 4, 101, 3), // DataRequirement.sort
TypeRow(569, 288, 2588, 6, 101, 3), // DataRequirement.valueFilter
TypeRow(570, 288, 2594, 2, 101, 5), // DataType
TypeRow(572, 284, 2596, 22, 1, 2), // DetectedIssue
TypeRow(573, 50, 2618, 5, 101, 3), // DetectedIssue.evidence
TypeRow(574, 50, 2623, 7, 101, 3), // DetectedIssue.mitigation
TypeRow(577, 284, 2630, 40, 2761, 2), // Device
TypeRow(578, 50, 2670, 6, 101, 3), // Device.conformsTo
TypeRow(579, 50, 2676, 6, 101, 3), // Device.name
TypeRow(580, 50, 2682, 5, 101, 3), // Device.property
TypeRow(581, 50, 2687, 9, 101, 3), // Device.udiCarrier
TypeRow(582, 50, 2696, 7, 101, 3), // Device.version
TypeRow(583, 284, 2703, 17, 1, 2), // DeviceAssociation
TypeRow(584, 50, 2720, 6, 101, 3), // DeviceAssociation.operation
TypeRow(588, 284, 2726, 34, 1, 2), // DeviceDefinition
TypeRow(589, 50, 2760, 7, 101, 3), // DeviceDefinition.chargeItem
TypeRow(590, 50, 2767, 5, 101, 3), // DeviceDefinition.classification
TypeRow(591, 50, 2772, 7, 101, 3), // DeviceDefinition.conformsTo
TypeRow(592, 50, 2779, 6, 101, 3), // DeviceDefinition.correctiveAction
TypeRow(593, 50, 2785, 5, 101, 3), // DeviceDefinition.deviceName
TypeRow(594, 50, 2790, 10, 101, 3), // DeviceDefinition.guideline
TypeRow(595, 50, 2800, 5, 101, 3), // DeviceDefinition.hasPart
TypeRow(596, 50, 2805, 5, 101, 3), // DeviceDefinition.link
TypeRow(597, 50, 2810, 6, 101, 3), // DeviceDefinition.material
TypeRow(598, 50, 2816, 9, 101, 3), // DeviceDefinition.packaging
TypeRow(599, 50, 2825, 5, 101, 3), // DeviceDefinition.packaging.distributor
TypeRow(600, 50, 2830, 5, 101, 3), // DeviceDefinition.property
TypeRow(601, 50, 2835, 7, 101, 3), // DeviceDefinition.regulatoryIdentifier
TypeRow(602, 50, 2842, 7, 101, 3), // DeviceDefinition.udiDeviceIdentifier
TypeRow(603, 50, 2849, 5, 101, 3), // DeviceDefinition.udiDeviceIdentifier.marketDistribution
TypeRow(604, 50, 2854, 6, 101, 3), // DeviceDefinition.version
TypeRow(606, 284, 2860, 29, 1, 2), // DeviceDispense
TypeRow(607, 50, 2889, 5, 101, 3), // DeviceDispense.performer
TypeRow(609, 284, 2894, 17, 1, 2), // DeviceMetric
TypeRow(610, 50, 2911, 6, 101, 3), // DeviceMetric.calibration
TypeRow(617, 284, 2917, 34, 1, 2), // DeviceRequest
TypeRow(618, 50, 2951, 5, 101, 3), // DeviceRequest.parameter
TypeRow(619, 284, 2956, 25, 1, 2), // DeviceUsage
TypeRow(620, 50, 2981, 5, 101, 3), // DeviceUsage.adherence
TypeRow(625, 284, 2986, 29, 3107, 2), // DiagnosticReport
TypeRow(626, 50, 3015, 5, 101, 3), // DiagnosticReport.media
TypeRow(627, 50, 3020, 5, 101, 3), // DiagnosticReport.supportingInfo
TypeRow(630, 629, 3025, 7, 3187, 1), // Distance
TypeRow(633, 284, 3032, 31, 3191, 2), // DocumentReference
TypeRow(634, 50, 3063, 6, 101, 3), // DocumentReference.attester
TypeRow(635, 50, 3069, 5, 101, 3), // DocumentReference.content
TypeRow(636, 50, 3074, 4, 101, 3), // DocumentReference.content.profile
TypeRow(637, 50, 3078, 5, 101, 3), // DocumentReference.relatesTo
TypeRow(639, 667, 3083, 8, 1, 6), // DomainResource
TypeRow(640, 51, 3091, 17, 3270, 1), // Dosage
TypeRow(641, 288, 3108, 5, 101, 3), // Dosage.doseAndRate
TypeRow(643, 629, 3113, 7, 3298, 1), // Duration
TypeRow(659, 52, 3120, 2, 101, 5), // Element
TypeRow(660, 51, 3122, 39, 3302, 1), // ElementDefinition
TypeRow(661, 288, 3161, 5, 101, 3), // ElementDefinition.base
TypeRow(662, 288, 3166, 6, 3546, 3), // ElementDefinition.binding
TypeRow(663, 288, 3172, 8, 101, 3), // ElementDefinition.binding.additional
TypeRow(664, 288, 3180, 9, 3554, 3), // ElementDefinition.constraint
TypeRow(665, 288, 3189, 4, 101, 3), // ElementDefinition.example
TypeRow(666, 288, 3193, 6, 101, 3), // ElementDefinition.mapping
TypeRow(667, 288, 3199, 6, 101, 3), // ElementDefinition.slicing
TypeRow(668, 288, 3205, 4, 101, 3), // ElementDefinition.slicing.discriminator
TypeRow(669, 288, 3209, 7, 3562, 3), // ElementDefinition.type
TypeRow(676, 284, 3216, 36, 1, 2), // Encounter
TypeRow(677, 50, 3252, 9, 101, 3), // Encounter.admission
TypeRow(678, 50, 3261, 5, 101, 3), // Encounter.diagnosis
TypeRow(679, 50, 3266, 7, 101, 3), // Encounter.location
TypeRow(680, 50, 3273, 6, 3599, 3), // Encounter.participant
TypeRow(681, 50, 3279, 5, 101, 3), // Encounter.reason
TypeRow(682, 284, 3284, 21, 1, 2), // EncounterHistory
TypeRow(683, 50, 3305, 5, 101, 3), // EncounterHistory.location
TypeRow(686, 284, 3310, 20, 1, 2), // Endpoint
TypeRow(687, 50, 3330, 5, 101, 3), // Endpoint.payload
TypeRow(690, 284, 3335, 15, 1, 2), // EnrollmentRequest
TypeRow(691, 284, 3350, 16, 1, 2), // EnrollmentResponse
TypeRow(693, 284, 3366, 21, 1, 2), // EpisodeOfCare
TypeRow(694, 50, 3387, 5, 101, 3), // EpisodeOfCare.diagnosis
TypeRow(695, 50, 3392, 5, 101, 3), // EpisodeOfCare.reason
TypeRow(696, 50, 3397, 5, 101, 3), // EpisodeOfCare.statusHistory
TypeRow(701, 284, 3402, 38, 163, 2), // EventDefinition
TypeRow(704, 284, 3440, 39, 163, 2), // Evidence
TypeRow(705, 50, 3479, 9, 101, 3), // Evidence.certainty
TypeRow(706, 50, 3488, 13, 101, 3), // Evidence.statistic
TypeRow(707, 50, 3501, 10, 101, 3), // Evidence.statistic.attributeEstimate
TypeRow(708, 50, 3511, 7, 101, 3), // Evidence.statistic.modelCharacteristic
TypeRow(709, 50, 3518, 8, 101, 3), // Evidence.statistic.modelCharacteristic.variable
TypeRow(710, 50, 3526, 8, 101, 3), // Evidence.statistic.sampleSize
TypeRow(711, 50, 3534, 9, 101, 3), // Evidence.variableDefinition
TypeRow(712, 284, 3543, 26, 0, 2), // EvidenceReport
TypeRow(713, 50, 3569, 5, 101, 3), // EvidenceReport.relatesTo
TypeRow(714, 50, 3574, 7, 101, 3), // EvidenceReport.relatesTo.target
TypeRow(715, 50, 3581, 15, 101, 3), // EvidenceReport.section
TypeRow(716, 50, 3596, 5, 101, 3), // EvidenceReport.subject
TypeRow(717, 50, 3601, 7, 101, 3), // EvidenceReport.subject.characteristic
TypeRow(718, 284, 3608, 38, 163, 2), // EvidenceVariable
TypeRow(719, 50, 3646, 5, 101, 3), // EvidenceVariable.category
TypeRow(720, 50, 3651, 17, 3765, 3), // EvidenceVariable.characteristic
TypeRow(721, 50, 3668, 6, 101, 3), // EvidenceVariable.characteristic.definitionByCombination
TypeRow(722, 50, 3674, 8, 101, 3), // EvidenceVariable.characteristic.definitionByTypeAndValue
TypeRow(723, 50, 3682, 8, 101, 3), // EvidenceVariable.characteristic.timeFromEvent
TypeRow(725, 284, 3690, 28, 3841, 2), // ExampleScenario
TypeRow(726, 50, 3718, 7, 3862, 3), // ExampleScenario.actor
TypeRow(727, 50, 3725, 12, 3866, 3), // ExampleScenario.instance
TypeRow(728, 50, 3737, 5, 3889, 3), // ExampleScenario.instance.containedInstance
TypeRow(729, 50, 3742, 7, 101, 3), // ExampleScenario.instance.version
TypeRow(730, 50, 3749, 8, 3894, 3), // ExampleScenario.process
TypeRow(731, 50, 3757, 9, 3901, 3), // ExampleScenario.process.step
TypeRow(732, 50, 3766, 6, 101, 3), // ExampleScenario.process.step.alternative
TypeRow(733, 50, 3772, 12, 3919, 3), // ExampleScenario.process.step.operation
TypeRow(736, 284, 3784, 57, 1, 2), // ExplanationOfBenefit
TypeRow(737, 50, 3841, 6, 101, 3), // ExplanationOfBenefit.accident
TypeRow(738, 50, 3847, 27, 101, 3), // ExplanationOfBenefit.addItem
TypeRow(739, 50, 3874, 5, 101, 3), // ExplanationOfBenefit.addItem.bodySite
TypeRow(740, 50, 3879, 18, 101, 3), // ExplanationOfBenefit.addItem.detail
TypeRow(741, 50, 3897, 17, 101, 3), // ExplanationOfBenefit.addItem.detail.subDetail
TypeRow(742, 50, 3914, 11, 101, 3), // ExplanationOfBenefit.benefitBalance
TypeRow(743, 50, 3925, 6, 101, 3), // ExplanationOfBenefit.benefitBalance.financial
TypeRow(744, 50, 3931, 8, 101, 3), // ExplanationOfBenefit.careTeam
TypeRow(745, 50, 3939, 7, 101, 3), // ExplanationOfBenefit.diagnosis
TypeRow(746, 50, 3946, 5, 101, 3), // ExplanationOfBenefit.event
TypeRow(747, 50, 3951, 6, 101, 3), // ExplanationOfBenefit.insurance
TypeRow(748, 50, 3957, 31, 101, 3), // ExplanationOfBenefit.item
TypeRow(749, 50, 3988, 7, 101, 3), // ExplanationOfBenefit.item.adjudication
TypeRow(750, 50, 3995, 5, 101, 3), // ExplanationOfBenefit.item.bodySite
TypeRow(751, 50, 4000, 22, 101, 3), // ExplanationOfBenefit.item.detail
TypeRow(752, 50, 4022, 21, 101, 3), // ExplanationOfBenefit.item.detail.subDetail
TypeRow(753, 50, 4043, 7, 101, 3), // ExplanationOfBenefit.item.reviewOutcome
TypeRow(754, 50, 4050, 5, 101, 3), // ExplanationOfBenefit.payee
TypeRow(755, 50, 4055, 9, 101, 3), // ExplanationOfBenefit.payment
TypeRow(756, 50, 4064, 8, 101, 3), // ExplanationOfBenefit.procedure
TypeRow(757, 50, 4072, 7, 101, 3), // ExplanationOfBenefit.processNote
TypeRow(758, 50, 4079, 6, 101, 3), // ExplanationOfBenefit.related
TypeRow(759, 50, 4085, 9, 101, 3), // ExplanationOfBenefit.supportingInfo
TypeRow(760, 50, 4094, 5, 101, 3), // ExplanationOfBenefit.total
TypeRow(762, 238, 4099, 7, 4039, 1), // Expression
TypeRow(763, 238, 4106, 8, 101, 1), // ExtendedContactDetail
TypeRow(764, 238, 4114, 4, 4051, 1), // Extension
TypeRow(776, 284, 4118, 27, 4054, 2), // FamilyMemberHistory
TypeRow(777, 50, 4145, 8, 101, 3), // FamilyMemberHistory.condition
TypeRow(778, 50, 4153, 5, 101, 3), // FamilyMemberHistory.participant
TypeRow(779, 50, 4158, 8, 101, 3), // FamilyMemberHistory.procedure
TypeRow(782, 284, 4166, 16, 1, 2), // Flag
TypeRow(784, 284, 4182, 11, 1, 2), // FormularyItem
TypeRow(802, 284, 4193, 23, 1, 2), // GenomicStudy
TypeRow(803, 50, 4216, 21, 101, 3), // GenomicStudy.analysis
TypeRow(804, 50, 4237, 5, 101, 3), // GenomicStudy.analysis.device
TypeRow(805, 50, 4242, 6, 101, 3), // GenomicStudy.analysis.input
TypeRow(806, 50, 4248, 5, 101, 3), // GenomicStudy.analysis.output
TypeRow(807, 50, 4253, 5, 101, 3), // GenomicStudy.analysis.performer
TypeRow(812, 284, 4258, 24, 1, 2), // Goal
TypeRow(813, 50, 4282, 6, 4313, 3), // Goal.target
TypeRow(817, 284, 4288, 28, 163, 2), // GraphDefinition
TypeRow(818, 50, 4316, 12, 101, 3), // GraphDefinition.link
TypeRow(819, 50, 4328, 8, 101, 3), // GraphDefinition.link.compartment
TypeRow(820, 50, 4336, 7, 101, 3), // GraphDefinition.node
TypeRow(821, 284, 4343, 19, 1, 2), // Group
TypeRow(822, 50, 4362, 7, 101, 3), // Group.characteristic
TypeRow(823, 50, 4369, 6, 101, 3), // Group.member
TypeRow(826, 284, 4375, 22, 1, 2), // GuidanceResponse
TypeRow(834, 284, 4397, 31, 1, 2), // HealthcareService
TypeRow(835, 50, 4428, 5, 101, 3), // HealthcareService.eligibility
TypeRow(836, 238, 4433, 9, 101, 1), // HumanName
TypeRow(845, 238, 4442, 8, 4470, 1), // Identifier
TypeRow(851, 284, 4450, 25, 1, 2), // ImagingSelection
TypeRow(852, 50, 4475, 9, 101, 3), // ImagingSelection.instance
TypeRow(853, 50, 4484, 5, 101, 3), // ImagingSelection.instance.imageRegion2D
TypeRow(854, 50, 4489, 5, 101, 3), // ImagingSelection.instance.imageRegion3D
TypeRow(855, 50, 4494, 5, 101, 3), // ImagingSelection.performer
TypeRow(859, 284, 4499, 26, 1, 2), // ImagingStudy
TypeRow(860, 50, 4525, 15, 101, 3), // ImagingStudy.series
TypeRow(861, 50, 4540, 7, 101, 3), // ImagingStudy.series.instance
TypeRow(862, 50, 4547, 5, 101, 3), // ImagingStudy.series.performer
TypeRow(865, 284, 4552, 36, 1, 2), // Immunization
TypeRow(866, 50, 4588, 5, 101, 3), // Immunization.performer
TypeRow(867, 50, 4593, 5, 101, 3), // Immunization.programEligibility
TypeRow(868, 50, 4598, 8, 101, 3), // Immunization.protocolApplied
TypeRow(869, 50, 4606, 6, 101, 3), // Immunization.reaction
TypeRow(870, 284, 4612, 21, 1, 2), // ImmunizationEvaluation
TypeRow(872, 284, 4633, 13, 1, 2), // ImmunizationRecommendation
TypeRow(873, 50, 4646, 15, 4635, 3), // ImmunizationRecommendation.recommendation
TypeRow(874, 50, 4661, 5, 101, 3), // ImmunizationRecommendation.recommendation.dateCriterion
TypeRow(876, 284, 4666, 32, 4649, 2), // ImplementationGuide
TypeRow(877, 50, 4698, 8, 4668, 3), // ImplementationGuide.definition
TypeRow(878, 50, 4706, 5, 101, 3), // ImplementationGuide.definition.grouping
TypeRow(879, 50, 4711, 8, 4691, 3), // ImplementationGuide.definition.page
TypeRow(880, 50, 4719, 5, 101, 3), // ImplementationGuide.definition.parameter
TypeRow(881, 50, 4724, 10, 101, 3), // ImplementationGuide.definition.resource
TypeRow(882, 50, 4734, 6, 101, 3), // ImplementationGuide.definition.template
TypeRow(883, 50, 4740, 7, 101, 3), // ImplementationGuide.dependsOn
TypeRow(884, 50, 4747, 5, 101, 3), // ImplementationGuide.global
TypeRow(885, 50, 4752, 8, 101, 3), // ImplementationGuide.manifest
TypeRow(886, 50, 4760, 6, 101, 3), // ImplementationGuide.manifest.page
TypeRow(887, 50, 4766, 7, 101, 3), // ImplementationGuide.manifest.resource
TypeRow(889, 284, 4773, 18, 4712, 2), // Ingredient
TypeRow(890, 50, 4791, 5, 101, 3), // Ingredient.manufacturer
TypeRow(891, 50, 4796, 5, 101, 3), // Ingredient.substance
TypeRow(892, 50, 4801, 11, 101, 3), // Ingredient.substance.strength
TypeRow(893, 50, 4812, 7, 101, 3), // Ingredient.substance.strength.referenceStrength
TypeRow(896, 284, 4819, 22, 4772, 2), // InsurancePlan
TypeRow(897, 50, 4841, 6, 101, 3), // InsurancePlan.coverage
TypeRow(898, 50, 4847, 6, 101, 3), // InsurancePlan.coverage.benefit
TypeRow(899, 50, 4853, 5, 101, 3), // InsurancePlan.coverage.benefit.limit
TypeRow(900, 50, 4858, 9, 101, 3), // InsurancePlan.plan
TypeRow(901, 50, 4867, 7, 101, 3), // InsurancePlan.plan.generalCost
TypeRow(902, 50, 4874, 5, 101, 3), // InsurancePlan.plan.specificCost
TypeRow(903, 50, 4879, 5, 101, 3), // InsurancePlan.plan.specificCost.benefit
TypeRow(904, 50, 4884, 7, 101, 3), // InsurancePlan.plan.specificCost.benefit.cost
TypeRow(910, 284, 4891, 22, 1, 2), // InventoryItem
TypeRow(911, 50, 4913, 6, 101, 3), // InventoryItem.association
TypeRow(912, 50, 4919, 5, 101, 3), // InventoryItem.characteristic
TypeRow(913, 50, 4924, 5, 101, 3), // InventoryItem.description
TypeRow(914, 50, 4929, 8, 101, 3), // InventoryItem.instance
TypeRow(915, 50, 4937, 6, 101, 3), // InventoryItem.name
TypeRow(916, 50, 4943, 5, 101, 3), // InventoryItem.responsibleOrganization
TypeRow(918, 284, 4948, 18, 1, 2), // InventoryReport
TypeRow(919, 50, 4966, 7, 101, 3), // InventoryReport.inventoryListing
TypeRow(920, 50, 4973, 6, 101, 3), // InventoryReport.inventoryListing.item
TypeRow(922, 284, 4979, 26, 1, 2), // Invoice
TypeRow(923, 50, 5005, 7, 101, 3), // Invoice.lineItem
TypeRow(924, 50, 5012, 5, 101, 3), // Invoice.participant
TypeRow(954, 284, 5017, 41, 163, 2), // Library
TypeRow(957, 284, 5058, 11, 4963, 2), // Linkage
TypeRow(958, 50, 5069, 5, 101, 3), // Linkage.item
TypeRow(961, 284, 5074, 21, 4974, 2), // List
TypeRow(962, 50, 5095, 7, 101, 3), // List.entry
TypeRow(965, 284, 5102, 26, 1, 2), // Location
TypeRow(966, 50, 5128, 6, 101, 3), // Location.position
TypeRow(988, 284, 5134, 18, 1, 2), // ManufacturedItemDefinition
TypeRow(989, 50, 5152, 9, 101, 3), // ManufacturedItemDefinition.component
TypeRow(990, 50, 5161, 7, 101, 3), // ManufacturedItemDefinition.component.constituent
TypeRow(991, 50, 5168, 5, 101, 3), // ManufacturedItemDefinition.property
TypeRow(992, 51, 5173, 8, 101, 1), // MarketingStatus
TypeRow(993, 284, 5181, 53, 5023, 2), // Measure
TypeRow(994, 50, 5234, 16, 101, 3), // Measure.group
TypeRow(995, 50, 5250, 10, 101, 3), // Measure.group.population
TypeRow(996, 50, 5260, 9, 101, 3), // Measure.group.stratifier
TypeRow(997, 50, 5269, 8, 101, 3), // Measure.group.stratifier.component
TypeRow(998, 50, 5277, 8, 101, 3), // Measure.supplementalData
TypeRow(999, 50, 5285, 5, 101, 3), // Measure.term
TypeRow(1001, 284, 5290, 25, 5056, 2), // MeasureReport
TypeRow(1002, 50, 5315, 9, 101, 3), // MeasureReport.group
TypeRow(1003, 50, 5324, 9, 101, 3), // MeasureReport.group.population
TypeRow(1004, 50, 5333, 6, 101, 3), // MeasureReport.group.stratifier
TypeRow(1005, 50, 5339, 7, 101, 3), // MeasureReport.group.stratifier.stratum
TypeRow(1006, 50, 5346, 6, 101, 3), // MeasureReport.group.stratifier.stratum.component
TypeRow(1007, 50, 5352, 9, 101, 3), // MeasureReport.group.stratifier.stratum.population
TypeRow(1011, 284, 5361, 17, 1, 2), // Medication
TypeRow(1012, 50, 5378, 5, 101, 3), // Medication.batch
TypeRow(1013, 50, 5383, 6, 101, 3), // Medication.ingredient
TypeRow(1014, 284, 5389, 29, 1, 2), // MedicationAdministration
TypeRow(1015, 50, 5418, 9, 5196, 3), // MedicationAdministration.dosage
TypeRow(1016, 50, 5427, 5, 101, 3), // MedicationAdministration.performer
TypeRow(1018, 284, 5432, 35, 5216, 2), // MedicationDispense
TypeRow(1019, 50, 5467, 5, 101, 3), // MedicationDispense.performer
TypeRow(1020, 50, 5472, 7, 101, 3), // MedicationDispense.substitution
TypeRow(1022, 284, 5479, 28, 0, 2), // MedicationKnowledge
TypeRow(1023, 50, 5507, 7, 101, 3), // MedicationKnowledge.cost
TypeRow(1024, 50, 5514, 8, 101, 3), // MedicationKnowledge.definitional
TypeRow(1025, 50, 5522, 5, 101, 3), // MedicationKnowledge.definitional.drugCharacteristic
TypeRow(1026, 50, 5527, 6, 101, 3), // MedicationKnowledge.definitional.ingredient
TypeRow(1027, 50, 5533, 5, 101, 3), // MedicationKnowledge.indicationGuideline
TypeRow(1028, 50, 5538, 7, 101, 3), // MedicationKnowledge.indicationGuideline.dosingGuideline
TypeRow(1029, 50, 5545, 5, 101, 3), // MedicationKnowledge.indicationGuideline.dosingGuideline.dosage
TypeRow(1030, 50, 5550, 5, 101, 3), // MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic
TypeRow(1031, 50, 5555, 6, 101, 3), // MedicationKnowledge.medicineClassification
TypeRow(1032, 50, 5561, 5, 101, 3), // MedicationKnowledge.monitoringProgram
TypeRow(1033, 50, 5566, 5, 101, 3), // MedicationKnowledge.monograph
TypeRow(1034, 50, 5571, 5, 101, 3), // MedicationKnowledge.packaging
TypeRow(1035, 50, 5576, 7, 101, 3), // MedicationKnowledge.regulatory
TypeRow(1036, 50, 5583, 5, 101, 3), // MedicationKnowledge.regulatory.maxDispense
TypeRow(1037, 50, 5588, 5, 101, 3), // MedicationKnowledge.regulatory.substitution
TypeRow(1038, 50, 5593, 5, 101, 3), // MedicationKnowledge.relatedMedicationKnowledge
TypeRow(1039, 50, 5598, 7, 101, 3), // MedicationKnowledge.storageGuideline
TypeRow(1040, 50, 5605, 5, 101, 3), // MedicationKnowledge.storageGuideline.environmentalSetting
TypeRow(1043, 284, 5610, 41, 1, 2), // MedicationRequest
TypeRow(1044, 50, 5651, 12, 101, 3), // MedicationRequest.dispenseRequest
TypeRow(1045, 50, 5663, 5, 101, 3), // MedicationRequest.dispenseRequest.initialFill
TypeRow(1046, 50, 5668, 5, 101, 3), // MedicationRequest.substitution
TypeRow(1048, 284, 5673, 25, 1, 2), // MedicationStatement
TypeRow(1049, 50, 5698, 5, 101, 3), // MedicationStatement.adherence
TypeRow(1057, 284, 5703, 37, 1, 2), // MedicinalProductDefinition
TypeRow(1058, 50, 5740, 5, 101, 3), // MedicinalProductDefinition.characteristic
TypeRow(1059, 50, 5745, 5, 101, 3), // MedicinalProductDefinition.contact
TypeRow(1060, 50, 5750, 5, 101, 3), // MedicinalProductDefinition.crossReference
TypeRow(1061, 50, 5755, 7, 101, 3), // MedicinalProductDefinition.name
TypeRow(1062, 50, 5762, 5, 101, 3), // MedicinalProductDefinition.name.part
TypeRow(1063, 50, 5767, 6, 101, 3), // MedicinalProductDefinition.name.usage
TypeRow(1064, 50, 5773, 7, 101, 3), // MedicinalProductDefinition.operation
TypeRow(1072, 284, 5780, 34, 163, 2), // MessageDefinition
TypeRow(1073, 50, 5814, 5, 101, 3), // MessageDefinition.allowedResponse
TypeRow(1074, 50, 5819, 7, 5499, 3), // MessageDefinition.focus
TypeRow(1075, 284, 5826, 18, 1, 2), // MessageHeader
TypeRow(1076, 50, 5844, 7, 101, 3), // MessageHeader.destination
TypeRow(1077, 50, 5851, 6, 101, 3), // MessageHeader.response
TypeRow(1078, 50, 5857, 8, 101, 3), // MessageHeader.source
TypeRow(1081, 238, 5865, 8, 101, 1), // Meta
TypeRow(1082, 284, 5873, 34, 0, 6), // MetadataResource
TypeRow(1085, 284, 5907, 18, 1, 2), // MolecularSequence
TypeRow(1086, 50, 5925, 8, 101, 3), // MolecularSequence.relative
TypeRow(1087, 50, 5933, 7, 101, 3), // MolecularSequence.relative.edit
TypeRow(1088, 50, 5940, 10, 5551, 3), // MolecularSequence.relative.startingSequence
TypeRow(1089, 238, 5950, 6, 101, 1), // MonetaryComponent
TypeRow(1090, 238, 5956, 4, 101, 1), // Money
TypeRow(1109, 284, 5960, 39, 5567, 2), // NamingSystem
TypeRow(1110, 50, 5999, 9, 101, 3), // NamingSystem.uniqueId
TypeRow(1113, 238, 6008, 4, 101, 1), // Narrative
TypeRow(1122, 284, 6012, 28, 1, 2), // NutritionIntake
TypeRow(1123, 50, 6040, 10, 101, 3), // NutritionIntake.consumedItem
TypeRow(1124, 50, 6050, 5, 101, 3), // NutritionIntake.ingredientLabel
TypeRow(1125, 50, 6055, 5, 101, 3), // NutritionIntake.performer
TypeRow(1126, 284, 6060, 31, 5643, 2), // NutritionOrder
TypeRow(1127, 50, 6091, 12, 101, 3), // NutritionOrder.enteralFormula
TypeRow(1128, 50, 6103, 6, 101, 3), // NutritionOrder.enteralFormula.additive
TypeRow(1129, 50, 6109, 6, 101, 3), // NutritionOrder.enteralFormula.administration
TypeRow(1130, 50, 6115, 6, 101, 3), // NutritionOrder.enteralFormula.administration.schedule
TypeRow(1131, 50, 6121, 9, 101, 3), // NutritionOrder.oralDiet
TypeRow(1132, 50, 6130, 5, 101, 3), // NutritionOrder.oralDiet.nutrient
TypeRow(1133, 50, 6135, 6, 101, 3), // NutritionOrder.oralDiet.schedule
TypeRow(1134, 50, 6141, 5, 101, 3), // NutritionOrder.oralDiet.texture
TypeRow(1135, 50, 6146, 8, 101, 3), // NutritionOrder.supplement
TypeRow(1136, 50, 6154, 6, 101, 3), // NutritionOrder.supplement.schedule
TypeRow(1137, 284, 6160, 18, 1, 2), // NutritionProduct
TypeRow(1138, 50, 6178, 5, 101, 3), // NutritionProduct.characteristic
TypeRow(1139, 50, 6183, 5, 101, 3), // NutritionProduct.ingredient
TypeRow(1140, 50, 6188, 10, 101, 3), // NutritionProduct.instance
TypeRow(1141, 50, 6198, 5, 101, 3), // NutritionProduct.nutrient
TypeRow(1173, 284, 6203, 35, 5757, 2), // Observation
TypeRow(1174, 50, 6238, 8, 101, 3), // Observation.component
TypeRow(1175, 50, 6246, 10, 5901, 3), // Observation.referenceRange
TypeRow(1176, 50, 6256, 6, 101, 3), // Observation.triggeredBy
TypeRow(1178, 284, 6262, 45, 5904, 2), // ObservationDefinition
TypeRow(1179, 50, 6307, 7, 5933, 3), // ObservationDefinition.component
TypeRow(1180, 50, 6314, 15, 101, 3), // ObservationDefinition.qualifiedValue
TypeRow(1184, 284, 6329, 38, 5936, 2), // OperationDefinition
TypeRow(1185, 50, 6367, 5, 101, 3), // OperationDefinition.overload
TypeRow(1186, 50, 6372, 16, 5949, 3), // OperationDefinition.parameter
TypeRow(1187, 50, 6388, 5, 101, 3), // OperationDefinition.parameter.binding
TypeRow(1188, 50, 6393, 5, 101, 3), // OperationDefinition.parameter.referencedFrom
TypeRow(1190, 284, 6398, 9, 1, 2), // OperationOutcome
TypeRow(1191, 50, 6407, 9, 101, 3), // OperationOutcome.issue
TypeRow(1196, 284, 6416, 18, 5967, 2), // Organization
TypeRow(1197, 50, 6434, 7, 101, 3), // Organization.qualification
TypeRow(1198, 284, 6441, 20, 1, 2), // OrganizationAffiliation
TypeRow(1212, 284, 6461, 23, 1, 2), // PackagedProductDefinition
TypeRow(1213, 50, 6484, 5, 101, 3), // PackagedProductDefinition.legalStatusOfSupply
TypeRow(1214, 50, 6489, 14, 101, 3), // PackagedProductDefinition.packaging
TypeRow(1215, 50, 6503, 5, 101, 3), // PackagedProductDefinition.packaging.containedItem
TypeRow(1216, 50, 6508, 5, 101, 3), // PackagedProductDefinition.packaging.property
TypeRow(1217, 238, 6513, 9, 101, 1), // ParameterDefinition
TypeRow(1218, 667, 6522, 5, 0, 2), // Parameters
TypeRow(1219, 50, 6527, 7, 6027, 3), // Parameters.parameter
TypeRow(1221, 284, 6534, 24, 1, 2), // Patient
TypeRow(1222, 50, 6558, 5, 101, 3), // Patient.communication
TypeRow(1223, 50, 6563, 10, 6056, 3), // Patient.contact
TypeRow(1224, 50, 6573, 5, 101, 3), // Patient.link
TypeRow(1225, 284, 6578, 20, 1, 2), // PaymentNotice
TypeRow(1227, 284, 6598, 37, 1, 2), // PaymentReconciliation
TypeRow(1228, 50, 6635, 16, 101, 3), // PaymentReconciliation.allocation
TypeRow(1229, 50, 6651, 5, 101, 3), // PaymentReconciliation.processNote
TypeRow(1230, 238, 6656, 4, 6106, 1), // Period
TypeRow(1231, 284, 6660, 15, 1, 2), // Permission
TypeRow(1232, 50, 6675, 5, 101, 3), // Permission.justification
TypeRow(1233, 50, 6680, 7, 101, 3), // Permission.rule
TypeRow(1234, 50, 6687, 6, 101, 3), // Permission.rule.activity
TypeRow(1235, 50, 6693, 7, 101, 3), // Permission.rule.data
TypeRow(1236, 50, 6700, 5, 101, 3), // Permission.rule.data.resource
TypeRow(1239, 284, 6705, 21, 1, 2), // Person
TypeRow(1240, 50, 6726, 5, 101, 3), // Person.communication
TypeRow(1241, 50, 6731, 5, 101, 3), // Person.link
TypeRow(1242, 284, 6736, 43, 6158, 2), // PlanDefinition
TypeRow(1243, 50, 6779, 32, 101, 3), // PlanDefinition.action
TypeRow(1244, 50, 6811, 5, 101, 3), // PlanDefinition.action.condition
TypeRow(1245, 50, 6816, 5, 101, 3), // PlanDefinition.action.dynamicValue
TypeRow(1246, 50, 6821, 6, 6235, 3), // PlanDefinition.action.input
TypeRow(1247, 50, 6827, 6, 6238, 3), // PlanDefinition.action.output
TypeRow(1248, 50, 6833, 9, 101, 3), // PlanDefinition.action.participant
TypeRow(1249, 50, 6842, 7, 101, 3), // PlanDefinition.action.relatedAction
TypeRow(1250, 50, 6849, 6, 101, 3), // PlanDefinition.actor
TypeRow(1251, 50, 6855, 7, 101, 3), // PlanDefinition.actor.option
TypeRow(1252, 50, 6862, 10, 101, 3), // PlanDefinition.goal
TypeRow(1253, 50, 6872, 6, 101, 3), // PlanDefinition.goal.target
TypeRow(1256, 284, 6878, 19, 1, 2), // Practitioner
TypeRow(1257, 50, 6897, 5, 101, 3), // Practitioner.communication
TypeRow(1258, 50, 6902, 7, 101, 3), // Practitioner.qualification
TypeRow(1259, 284, 6909, 22, 1, 2), // PractitionerRole
TypeRow(1261, 238, 6931, 2, 101, 5), // PrimitiveType
TypeRow(1262, 284, 6933, 36, 1, 2), // Procedure
TypeRow(1263, 50, 6969, 5, 101, 3), // Procedure.focalDevice
TypeRow(1264, 50, 6974, 7, 6366, 3), // Procedure.performer
TypeRow(1268, 51, 6981, 6, 101, 1), // ProductShelfLife
TypeRow(1271, 284, 6987, 21, 1, 2), // Provenance
TypeRow(1272, 50, 7008, 7, 6397, 3), // Provenance.agent
TypeRow(1273, 50, 7015, 6, 101, 3), // Provenance.entity
TypeRow(1279, 238, 7021, 7, 6412, 1), // Quantity
TypeRow(1281, 284, 7028, 32, 6415, 2), // Questionnaire
TypeRow(1282, 50, 7060, 21, 6426, 3), // Questionnaire.item
TypeRow(1283, 50, 7081, 5, 101, 3), // Questionnaire.item.answerOption
TypeRow(1284, 50, 7086, 6, 6475, 3), // Questionnaire.item.enableWhen
TypeRow(1285, 50, 7092, 4, 101, 3), // Questionnaire.item.initial
TypeRow(1290, 284, 7096, 19, 1, 2), // QuestionnaireResponse
TypeRow(1291, 50, 7115, 8, 6542, 3), // QuestionnaireResponse.item
TypeRow(1292, 50, 7123, 5, 101, 3), // QuestionnaireResponse.item.answer
TypeRow(1301, 238, 7128, 4, 6587, 1), // Range
TypeRow(1302, 238, 7132, 4, 6590, 1), // Ratio
TypeRow(1303, 238, 7136, 5, 6593, 1), // RatioRange
TypeRow(1305, 238, 7141, 6, 6597, 1), // Reference
TypeRow(1309, 284, 7147, 23, 1, 2), // RegulatedAuthorization
TypeRow(1310, 50, 7170, 8, 101, 3), // RegulatedAuthorization.case
TypeRow(1311, 238, 7178, 12, 101, 1), // RelatedArtifact
TypeRow(1314, 284, 7190, 20, 1, 2), // RelatedPerson
TypeRow(1315, 50, 7210, 5, 101, 3), // RelatedPerson.communication
TypeRow(1319, 284, 7215, 26, 1, 2), // RequestOrchestration
TypeRow(1320, 50, 7241, 30, 6645, 3), // RequestOrchestration.action
TypeRow(1321, 50, 7271, 5, 101, 3), // RequestOrchestration.action.condition
TypeRow(1322, 50, 7276, 5, 101, 3), // RequestOrchestration.action.dynamicValue
TypeRow(1323, 50, 7281, 6, 6235, 3), // RequestOrchestration.action.input
TypeRow(1324, 50, 7287, 6, 6238, 3), // RequestOrchestration.action.output
TypeRow(1325, 50, 7293, 9, 101, 3), // RequestOrchestration.action.participant
TypeRow(1326, 50, 7302, 7, 101, 3), // RequestOrchestration.action.relatedAction
TypeRow(1330, 284, 7309, 29, 163, 2), // Requirements
TypeRow(1331, 50, 7338, 13, 101, 3), // Requirements.statement
TypeRow(1334, 284, 7351, 40, 1, 2), // ResearchStudy
TypeRow(1335, 50, 7391, 8, 101, 3), // ResearchStudy.associatedParty
TypeRow(1336, 50, 7399, 9, 101, 3), // ResearchStudy.comparisonGroup
TypeRow(1337, 50, 7408, 5, 101, 3), // ResearchStudy.label
TypeRow(1338, 50, 7413, 6, 101, 3), // ResearchStudy.objective
TypeRow(1339, 50, 7419, 7, 101, 3), // ResearchStudy.outcomeMeasure
TypeRow(1340, 50, 7426, 6, 101, 3), // ResearchStudy.progressStatus
TypeRow(1341, 50, 7432, 7, 101, 3), // ResearchStudy.recruitment
TypeRow(1342, 284, 7439, 17, 1, 2), // ResearchSubject
TypeRow(1343, 50, 7456, 9, 101, 3), // ResearchSubject.progress
TypeRow(1345, 52, 7465, 4, 0, 6), // Resource
TypeRow(1350, 284, 7469, 24, 1, 2), // RiskAssessment
TypeRow(1351, 50, 7493, 9, 6832, 3), // RiskAssessment.prediction
TypeRow(1370, 238, 7502, 12, 6851, 1), // SampledData
TypeRow(1372, 284, 7514, 17, 1, 2), // Schedule
TypeRow(1377, 284, 7531, 39, 6867, 2), // SearchParameter
TypeRow(1378, 50, 7570, 5, 101, 3), // SearchParameter.component
TypeRow(1384, 284, 7575, 41, 6876, 2), // ServiceRequest
TypeRow(1385, 50, 7616, 5, 101, 3), // ServiceRequest.orderDetail
TypeRow(1386, 50, 7621, 5, 101, 3), // ServiceRequest.orderDetail.parameter
TypeRow(1387, 50, 7626, 4, 101, 3), // ServiceRequest.patientInstruction
TypeRow(1388, 238, 7630, 9, 101, 1), // Signature
TypeRow(1392, 284, 7639, 19, 1, 2), // Slot
TypeRow(1395, 284, 7658, 24, 1, 2), // Specimen
TypeRow(1396, 50, 7682, 12, 101, 3), // Specimen.collection
TypeRow(1397, 50, 7694, 6, 101, 3), // Specimen.container
TypeRow(1398, 50, 7700, 5, 101, 3), // Specimen.feature
TypeRow(1399, 50, 7705, 7, 101, 3), // Specimen.processing
TypeRow(1402, 284, 7712, 36, 0, 2), // SpecimenDefinition
TypeRow(1403, 50, 7748, 13, 101, 3), // SpecimenDefinition.typeTested
TypeRow(1404, 50, 7761, 11, 101, 3), // SpecimenDefinition.typeTested.container
TypeRow(1405, 50, 7772, 4, 101, 3), // SpecimenDefinition.typeTested.container.additive
TypeRow(1406, 50, 7776, 7, 101, 3), // SpecimenDefinition.typeTested.handling
TypeRow(1412, 284, 7783, 37, 7055, 2), // StructureDefinition
TypeRow(1413, 50, 7820, 5, 101, 3), // StructureDefinition.context
TypeRow(1414, 50, 7825, 4, 7091, 3), // StructureDefinition.differential
TypeRow(1415, 50, 7829, 7, 7099, 3), // StructureDefinition.mapping
TypeRow(1416, 50, 7836, 4, 7102, 3), // StructureDefinition.snapshot
TypeRow(1418, 284, 7840, 29, 163, 2), // StructureMap
TypeRow(1419, 50, 7869, 5, 101, 3), // StructureMap.const
TypeRow(1420, 50, 7874, 9, 101, 3), // StructureMap.group
TypeRow(1421, 50, 7883, 7, 101, 3), // StructureMap.group.input
TypeRow(1422, 50, 7890, 9, 101, 3), // StructureMap.group.rule
TypeRow(1423, 50, 7899, 5, 101, 3), // StructureMap.group.rule.dependent
TypeRow(1424, 50, 7904, 14, 101, 3), // StructureMap.group.rule.source
TypeRow(1425, 50, 7918, 10, 7149, 3), // StructureMap.group.rule.target
TypeRow(1426, 50, 7928, 4, 101, 3), // StructureMap.group.rule.target.parameter
TypeRow(1427, 50, 7932, 7, 101, 3), // StructureMap.structure
TypeRow(1435, 284, 7939, 25, 1, 2), // Subscription
TypeRow(1436, 50, 7964, 8, 7203, 3), // Subscription.filterBy
TypeRow(1437, 50, 7972, 5, 101, 3), // Subscription.parameter
TypeRow(1440, 284, 7977, 15, 7206, 2), // SubscriptionStatus
TypeRow(1441, 50, 7992, 7, 101, 3), // SubscriptionStatus.notificationEvent
TypeRow(1443, 284, 7999, 33, 0, 2), // SubscriptionTopic
TypeRow(1444, 50, 8032, 9, 101, 3), // SubscriptionTopic.canFilterBy
TypeRow(1445, 50, 8041, 6, 101, 3), // SubscriptionTopic.eventTrigger
TypeRow(1446, 50, 8047, 6, 101, 3), // SubscriptionTopic.notificationShape
TypeRow(1447, 50, 8053, 8, 101, 3), // SubscriptionTopic.resourceTrigger
TypeRow(1448, 50, 8061, 8, 101, 3), // SubscriptionTopic.resourceTrigger.queryCriteria
TypeRow(1449, 284, 8069, 17, 1, 2), // Substance
TypeRow(1450, 50, 8086, 5, 101, 3), // Substance.ingredient
TypeRow(1451, 284, 8091, 32, 1, 2), // SubstanceDefinition
TypeRow(1452, 50, 8123, 7, 101, 3), // SubstanceDefinition.characterization
TypeRow(1453, 50, 8130, 8, 101, 3), // SubstanceDefinition.code
TypeRow(1454, 50, 8138, 11, 101, 3), // SubstanceDefinition.moiety
TypeRow(1455, 50, 8149, 6, 101, 3), // SubstanceDefinition.molecularWeight
TypeRow(1456, 50, 8155, 14, 101, 3), // SubstanceDefinition.name
TypeRow(1457, 50, 8169, 6, 101, 3), // SubstanceDefinition.name.official
TypeRow(1458, 50, 8175, 5, 101, 3), // SubstanceDefinition.property
TypeRow(1459, 50, 8180, 10, 101, 3), // SubstanceDefinition.relationship
TypeRow(1460, 50, 8190, 8, 101, 3), // SubstanceDefinition.sourceMaterial
TypeRow(1461, 50, 8198, 11, 101, 3), // SubstanceDefinition.structure
TypeRow(1462, 50, 8209, 7, 101, 3), // SubstanceDefinition.structure.representation
TypeRow(1463, 284, 8216, 13, 1, 2), // SubstanceNucleicAcid
TypeRow(1464, 50, 8229, 11, 101, 3), // SubstanceNucleicAcid.subunit
TypeRow(1465, 50, 8240, 7, 101, 3), // SubstanceNucleicAcid.subunit.linkage
TypeRow(1466, 50, 8247, 6, 101, 3), // SubstanceNucleicAcid.subunit.sugar
TypeRow(1467, 284, 8253, 15, 1, 2), // SubstancePolymer
TypeRow(1468, 50, 8268, 5, 101, 3), // SubstancePolymer.monomerSet
TypeRow(1469, 50, 8273, 7, 101, 3), // SubstancePolymer.monomerSet.startingMaterial
TypeRow(1470, 50, 8280, 6, 101, 3), // SubstancePolymer.repeat
TypeRow(1471, 50, 8286, 8, 101, 3), // SubstancePolymer.repeat.repeatUnit
TypeRow(1472, 50, 8294, 7, 101, 3), // SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation
TypeRow(1473, 50, 8301, 7, 101, 3), // SubstancePolymer.repeat.repeatUnit.structuralRepresentation
TypeRow(1474, 284, 8308, 12, 1, 2), // SubstanceProtein
TypeRow(1475, 50, 8320, 11, 101, 3), // SubstanceProtein.subunit
TypeRow(1476, 284, 8331, 12, 1, 2), // SubstanceReferenceInformation
TypeRow(1477, 50, 8343, 6, 101, 3), // SubstanceReferenceInformation.gene
TypeRow(1478, 50, 8349, 6, 101, 3), // SubstanceReferenceInformation.geneElement
TypeRow(1479, 50, 8355, 11, 101, 3), // SubstanceReferenceInformation.target
TypeRow(1480, 284, 8366, 21, 1, 2), // SubstanceSourceMaterial
TypeRow(1481, 50, 8387, 5, 101, 3), // SubstanceSourceMaterial.fractionDescription
TypeRow(1482, 50, 8392, 11, 101, 3), // SubstanceSourceMaterial.organism
TypeRow(1483, 50, 8403, 5, 101, 3), // SubstanceSourceMaterial.organism.author
TypeRow(1484, 50, 8408, 8, 101, 3), // SubstanceSourceMaterial.organism.hybrid
TypeRow(1485, 50, 8416, 7, 101, 3), // SubstanceSourceMaterial.organism.organismGeneral
TypeRow(1486, 50, 8423, 5, 101, 3), // SubstanceSourceMaterial.partDescription
TypeRow(1489, 284, 8428, 19, 1, 2), // SupplyDelivery
TypeRow(1490, 50, 8447, 5, 101, 3), // SupplyDelivery.suppliedItem
TypeRow(1493, 284, 8452, 24, 1, 2), // SupplyRequest
TypeRow(1494, 50, 8476, 5, 101, 3), // SupplyRequest.parameter
TypeRow(1502, 284, 8481, 41, 7515, 2), // Task
TypeRow(1503, 50, 8522, 5, 101, 3), // Task.input
TypeRow(1504, 50, 8527, 5, 101, 3), // Task.output
TypeRow(1505, 50, 8532, 5, 101, 3), // Task.performer
TypeRow(1506, 50, 8537, 6, 101, 3), // Task.restriction
TypeRow(1509, 284, 8543, 35, 7556, 2), // TerminologyCapabilities
TypeRow(1510, 50, 8578, 4, 101, 3), // TerminologyCapabilities.closure
TypeRow(1511, 50, 8582, 7, 7591, 3), // TerminologyCapabilities.codeSystem
TypeRow(1512, 50, 8589, 9, 101, 3), // TerminologyCapabilities.codeSystem.version
TypeRow(1513, 50, 8598, 5, 101, 3), // TerminologyCapabilities.codeSystem.version.filter
TypeRow(1514, 50, 8603, 8, 101, 3), // TerminologyCapabilities.expansion
TypeRow(1515, 50, 8611, 5, 101, 3), // TerminologyCapabilities.expansion.parameter
TypeRow(1516, 50, 8616, 5, 101, 3), // TerminologyCapabilities.implementation
TypeRow(1517, 50, 8621, 5, 101, 3), // TerminologyCapabilities.software
TypeRow(1518, 50, 8626, 4, 101, 3), // TerminologyCapabilities.translation
TypeRow(1519, 50, 8630, 4, 101, 3), // TerminologyCapabilities.validateCode
TypeRow(1520, 284, 8634, 31, 163, 2), // TestPlan
TypeRow(1521, 50, 8665, 5, 101, 3), // TestPlan.dependency
TypeRow(1522, 50, 8670, 9, 101, 3), // TestPlan.testCase
TypeRow(1523, 50, 8679, 6, 101, 3), // TestPlan.testCase.assertion
TypeRow(1524, 50, 8685, 5, 101, 3), // TestPlan.testCase.dependency
TypeRow(1525, 50, 8690, 6, 101, 3), // TestPlan.testCase.testData
TypeRow(1526, 50, 8696, 5, 101, 3), // TestPlan.testCase.testRun
TypeRow(1527, 50, 8701, 5, 101, 3), // TestPlan.testCase.testRun.script
TypeRow(1528, 284, 8706, 20, 1, 2), // TestReport
TypeRow(1529, 50, 8726, 6, 101, 3), // TestReport.participant
TypeRow(1530, 50, 8732, 4, 101, 3), // TestReport.setup
TypeRow(1531, 50, 8736, 5, 7669, 3), // TestReport.setup.action
TypeRow(1532, 50, 8741, 7, 101, 3), // TestReport.setup.action.assert
TypeRow(1533, 50, 8748, 4, 101, 3), // TestReport.setup.action.assert.requirement
TypeRow(1534, 50, 8752, 6, 101, 3), // TestReport.setup.action.operation
TypeRow(1535, 50, 8758, 4, 101, 3), // TestReport.teardown
TypeRow(1536, 50, 8762, 4, 101, 3), // TestReport.teardown.action
TypeRow(1537, 50, 8766, 6, 101, 3), // TestReport.test
TypeRow(1538, 50, 8772, 5, 7699, 3), // TestReport.test.action
TypeRow(1543, 284, 8777, 35, 163, 2), // TestScript
TypeRow(1544, 50, 8812, 6, 101, 3), // TestScript.destination
TypeRow(1545, 50, 8818, 6, 101, 3), // TestScript.fixture
TypeRow(1546, 50, 8824, 5, 7738, 3), // TestScript.metadata
TypeRow(1547, 50, 8829, 10, 101, 3), // TestScript.metadata.capability
TypeRow(1548, 50, 8839, 5, 101, 3), // TestScript.metadata.link
TypeRow(1549, 50, 8844, 6, 101, 3), // TestScript.origin
TypeRow(1550, 50, 8850, 6, 101, 3), // TestScript.scope
TypeRow(1551, 50, 8856, 4, 101, 3), // TestScript.setup
TypeRow(1552, 50, 8860, 5, 7753, 3), // TestScript.setup.action
TypeRow(1553, 50, 8865, 28, 7764, 3), // TestScript.setup.action.assert
TypeRow(1554, 50, 8893, 4, 101, 3), // TestScript.setup.action.assert.requirement
TypeRow(1555, 50, 8897, 20, 7773, 3), // TestScript.setup.action.operation
TypeRow(1556, 50, 8917, 5, 101, 3), // TestScript.setup.action.operation.requestHeader
TypeRow(1557, 50, 8922, 4, 101, 3), // TestScript.teardown
TypeRow(1558, 50, 8926, 4, 101, 3), // TestScript.teardown.action
TypeRow(1559, 50, 8930, 6, 101, 3), // TestScript.test
TypeRow(1560, 50, 8936, 5, 7790, 3), // TestScript.test.action
TypeRow(1561, 50, 8941, 11, 7799, 3), // TestScript.variable
TypeRow(1563, 51, 8952, 6, 101, 1), // Timing
TypeRow(1564, 288, 8958, 17, 7806, 3), // Timing.repeat
TypeRow(1565, 284, 8975, 40, 1, 2), // Transport
TypeRow(1566, 50, 9015, 5, 101, 3), // Transport.input
TypeRow(1567, 50, 9020, 5, 101, 3), // Transport.output
TypeRow(1568, 50, 9025, 6, 101, 3), // Transport.restriction
TypeRow(1571, 238, 9031, 9, 7845, 1), // TriggerDefinition
TypeRow(1585, 238, 9040, 4, 101, 1), // UsageContext
TypeRow(1590, 284, 9044, 38, 163, 2), // ValueSet
TypeRow(1591, 50, 9082, 8, 101, 3), // ValueSet.compose
TypeRow(1592, 50, 9090, 9, 7900, 3), // ValueSet.compose.include
TypeRow(1593, 50, 9099, 6, 101, 3), // ValueSet.compose.include.concept
TypeRow(1594, 50, 9105, 7, 7917, 3), // ValueSet.compose.include.concept.designation
TypeRow(1595, 50, 9112, 6, 101, 3), // ValueSet.compose.include.filter
TypeRow(1596, 50, 9118, 11, 101, 3), // ValueSet.expansion
TypeRow(1597, 50, 9129, 12, 7932, 3), // ValueSet.expansion.contains
TypeRow(1598, 50, 9141, 6, 101, 3), // ValueSet.expansion.contains.property
TypeRow(1599, 50, 9147, 5, 101, 3), // ValueSet.expansion.contains.property.subProperty
TypeRow(1600, 50, 9152, 5, 101, 3), // ValueSet.expansion.parameter
TypeRow(1601, 50, 9157, 5, 101, 3), // ValueSet.expansion.property
TypeRow(1602, 50, 9162, 5, 101, 3), // ValueSet.scope
TypeRow(1603, 284, 9167, 22, 1, 2), // VerificationResult
TypeRow(1604, 50, 9189, 11, 101, 3), // VerificationResult.attestation
TypeRow(1605, 50, 9200, 10, 101, 3), // VerificationResult.primarySource
TypeRow(1606, 50, 9210, 6, 101, 3), // VerificationResult.validator
TypeRow(1610, 238, 9216, 7, 101, 1), // VirtualServiceDetail
TypeRow(1613, 284, 9223, 16, 1, 2), // VisionPrescription
TypeRow(1614, 50, 9239, 17, 101, 3), // VisionPrescription.lensSpecification
TypeRow(1615, 50, 9256, 5, 101, 3), // VisionPrescription.lensSpecification.prism
TypeRow(1860, 621, 9261, 3, 101, 0), // base64Binary
TypeRow(1925, 621, 9264, 3, 101, 0), // boolean
TypeRow(1959, 858, 9267, 3, 101, 0), // canonical
TypeRow(2044, 855, 9270, 3, 101, 0), // code
TypeRow(2264, 621, 9273, 3, 101, 0), // date
TypeRow(2273, 621, 9276, 3, 101, 0), // dateTime
TypeRow(2285, 621, 9279, 3, 101, 0), // decimal
TypeRow(3846, 855, 9282, 3, 101, 0), // id
TypeRow(3922, 621, 9285, 3, 101, 0), // instant
TypeRow(3930, 621, 9288, 3, 101, 0), // integer
TypeRow(3931, 621, 9291, 3, 101, 0), // integer64
TypeRow(4107, 855, 9294, 3, 101, 0), // markdown
TypeRow(4362, 858, 9297, 3, 101, 0), // oid
TypeRow(4582, 850, 9300, 3, 101, 0), // positiveInt
TypeRow(5184, 621, 9303, 3, 101, 0), // string
TypeRow(5342, 621, 9306, 3, 101, 0), // time
TypeRow(5463, 850, 9309, 3, 101, 0), // unsignedInt
TypeRow(5472, 621, 9312, 3, 101, 0), // uri
TypeRow(5474, 858, 9315, 3, 101, 0), // url
TypeRow(5492, 858, 9318, 3, 101, 0), // uuid
TypeRow(5596, 288, 9321, 3, 101, 0), // xhtml
];

#[rustfmt::skip]
static ELEMENTS: [ElementRow; 9324] = [
ElementRow(3846, 0), // Account.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 9), // status
ElementRow(1907, 10), // billingStatus
ElementRow(5406, 11), // type
ElementRow(4237, 12), // name
ElementRow(5205, 13), // subject
ElementRow(5057, 14), // servicePeriod
ElementRow(2199, 15), // coverage
ElementRow(4453, 16), // owner
ElementRow(2334, 17), // description
ElementRow(2774, 18), // guarantor
ElementRow(2349, 19), // diagnosis
ElementRow(4645, 20), // procedure
ElementRow(4827, 21), // relatedAccount
ElementRow(2235, 22), // currency
ElementRow(1856, 23), // balance
ElementRow(1944, 24), // calculatedAt
ElementRow(3846, 25), // Account.balance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1716, 26), // aggregate
ElementRow(5304, 27), // term
ElementRow(2546, 28), // estimate
ElementRow(1744, 29), // amount
ElementRow(3846, 25), // Account.coverage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2199, 30), // coverage
ElementRow(4639, 31), // priority
ElementRow(3846, 25), // Account.diagnosis.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 32), // sequence
ElementRow(2112, 33), // condition
ElementRow(2269, 34), // dateOfDiagnosis
ElementRow(5406, 35), // type
ElementRow(4371, 28), // onAdmission
ElementRow(4455, 36), // packageCode
ElementRow(3846, 25), // Account.guarantor.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4488, 37), // party
ElementRow(4375, 28), // onHold
ElementRow(4530, 38), // period
ElementRow(3846, 25), // Account.procedure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 32), // sequence
ElementRow(2044, 39), // code
ElementRow(2270, 34), // dateOfService
ElementRow(5406, 36), // type
ElementRow(4455, 36), // packageCode
ElementRow(2345, 40), // device
ElementRow(3846, 25), // Account.relatedAccount.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4839, 41), // relationship
ElementRow(1657, 42), // account
ElementRow(3846, 0), // ActivityDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5228, 45), // subtitle
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(5205, 48), // subject
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(5478, 53), // usage
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(4047, 58), // library
ElementRow(4007, 59), // kind
ElementRow(4667, 60), // profile
ElementRow(2044, 61), // code
ElementRow(3938, 62), // intent
ElementRow(4639, 63), // priority
ElementRow(2396, 64), // doNotPerform
ElementRow(5352, 65), // timing
ElementRow(1796, 66), // asNeeded
ElementRow(4064, 67), // location
ElementRow(4483, 68), // participant
ElementRow(4657, 69), // product
ElementRow(4723, 70), // quantity
ElementRow(2412, 71), // dosage
ElementRow(1919, 72), // bodySite
ElementRow(5140, 73), // specimenRequirement
ElementRow(4341, 74), // observationRequirement
ElementRow(4342, 74), // observationResultRequirement
ElementRow(5368, 75), // transform
ElementRow(2439, 76), // dynamicValue
ElementRow(3846, 25), // ActivityDefinition.dynamicValue.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4495, 77), // path
ElementRow(2594, 78), // expression
ElementRow(3846, 25), // ActivityDefinition.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 79), // type
ElementRow(5433, 80), // typeCanonical
ElementRow(5436, 81), // typeReference
ElementRow(4955, 82), // role
ElementRow(2719, 83), // function
ElementRow(3846, 0), // ActorDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(5406, 84), // type
ElementRow(2403, 53), // documentation
ElementRow(4795, 85), // reference
ElementRow(1961, 80), // capabilities
ElementRow(2325, 86), // derivedFrom
ElementRow(3846, 25), // Address.id
ElementRow(2625, 6), // extension
ElementRow(5482, 87), // use
ElementRow(5406, 88), // type
ElementRow(5318, 12), // text
ElementRow(4053, 89), // line
ElementRow(2012, 12), // city
ElementRow(2390, 12), // district
ElementRow(5161, 12), // state
ElementRow(4587, 12), // postalCode
ElementRow(2196, 12), // country
ElementRow(4530, 14), // period
ElementRow(3846, 0), // AdministrableProductDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 46), // status
ElementRow(2691, 90), // formOf
ElementRow(1699, 91), // administrableDoseForm
ElementRow(5455, 92), // unitOfPresentation
ElementRow(4655, 93), // producedFrom
ElementRow(3903, 94), // ingredient
ElementRow(2345, 95), // device
ElementRow(2334, 53), // description
ElementRow(4676, 96), // property
ElementRow(4959, 97), // routeOfAdministration
ElementRow(3846, 25), // AdministrableProductDefinition.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 98), // type
ElementRow(5509, 99), // value
ElementRow(5166, 100), // status
ElementRow(3846, 25), // AdministrableProductDefinition.routeOfAdministration.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 101), // code
ElementRow(2667, 102), // firstDose
ElementRow(4134, 102), // maxSingleDose
ElementRow(4127, 102), // maxDosePerDay
ElementRow(4130, 103), // maxDosePerTreatmentPeriod
ElementRow(4135, 104), // maxTreatmentPeriod
ElementRow(5281, 105), // targetSpecies
ElementRow(3846, 25), // AdministrableProductDefinition.routeOfAdministration.targetSpecies.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 106), // code
ElementRow(5588, 107), // withdrawalPeriod
ElementRow(3846, 25), // AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5353, 108), // tissue
ElementRow(5509, 109), // value
ElementRow(5254, 12), // supportingInformation
ElementRow(3846, 0), // AdverseEvent.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 110), // status
ElementRow(1677, 111), // actuality
ElementRow(1977, 112), // category
ElementRow(2044, 113), // code
ElementRow(5205, 114), // subject
ElementRow(2512, 115), // encounter
ElementRow(4348, 116), // occurrence
ElementRow(2342, 49), // detected
ElementRow(4785, 49), // recordedDate
ElementRow(4933, 117), // resultingEffect
ElementRow(4064, 118), // location
ElementRow(5050, 119), // seriousness
ElementRow(4443, 120), // outcome
ElementRow(4786, 121), // recorder
ElementRow(4483, 122), // participant
ElementRow(5191, 123), // study
ElementRow(2584, 28), // expectedInResearchStudy
ElementRow(5261, 124), // suspectEntity
ElementRow(2166, 125), // contributingFactor
ElementRow(4628, 126), // preventiveAction
ElementRow(4185, 127), // mitigatingAction
ElementRow(5252, 128), // supportingInfo
ElementRow(4308, 129), // note
ElementRow(3846, 25), // AdverseEvent.contributingFactor.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 130), // item
ElementRow(3846, 25), // AdverseEvent.mitigatingAction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 131), // item
ElementRow(3846, 25), // AdverseEvent.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 132), // function
ElementRow(1666, 133), // actor
ElementRow(3846, 25), // AdverseEvent.preventiveAction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 134), // item
ElementRow(3846, 25), // AdverseEvent.supportingInfo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 135), // item
ElementRow(3846, 25), // AdverseEvent.suspectEntity.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3916, 136), // instance
ElementRow(1980, 137), // causality
ElementRow(3846, 25), // AdverseEvent.suspectEntity.causality.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1805, 138), // assessmentMethod
ElementRow(2526, 139), // entityRelatedness
ElementRow(1828, 140), // author
ElementRow(3846, 25), // Age.id
ElementRow(2625, 6), // extension
ElementRow(5509, 141), // value
ElementRow(2075, 142), // comparator
ElementRow(5454, 12), // unit
ElementRow(5269, 143), // system
ElementRow(2044, 144), // code
ElementRow(3846, 0), // AllergyIntolerance.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(2021, 145), // clinicalStatus
ElementRow(5527, 146), // verificationStatus
ElementRow(5406, 147), // type
ElementRow(1977, 148), // category
ElementRow(2222, 149), // criticality
ElementRow(2044, 150), // code
ElementRow(4499, 151), // patient
ElementRow(2512, 152), // encounter
ElementRow(4379, 153), // onset
ElementRow(4785, 34), // recordedDate
ElementRow(4483, 154), // participant
ElementRow(4022, 34), // lastOccurrence
ElementRow(4308, 155), // note
ElementRow(4769, 156), // reaction
ElementRow(3846, 25), // AllergyIntolerance.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 157), // function
ElementRow(1666, 158), // actor
ElementRow(3846, 25), // AllergyIntolerance.reaction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5224, 159), // substance
ElementRow(4095, 160), // manifestation
ElementRow(2334, 45), // description
ElementRow(4379, 34), // onset
ElementRow(5067, 161), // severity
ElementRow(2593, 162), // exposureRoute
ElementRow(4308, 155), // note
ElementRow(3846, 25), // Annotation.id
ElementRow(2625, 6), // extension
ElementRow(1828, 163), // author
ElementRow(5342, 49), // time
ElementRow(5318, 164), // text
ElementRow(3846, 0), // Appointment.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 165), // status
ElementRow(1954, 166), // cancellationReason
ElementRow(2015, 167), // class
ElementRow(5056, 168), // serviceCategory
ElementRow(5060, 169), // serviceType
ElementRow(5132, 170), // specialty
ElementRow(1786, 171), // appointmentType
ElementRow(4774, 172), // reason
ElementRow(4639, 173), // priority
ElementRow(2334, 45), // description
ElementRow(4864, 174), // replaces
ElementRow(5550, 175), // virtualService
ElementRow(5254, 176), // supportingInformation
ElementRow(4631, 177), // previousAppointment
ElementRow(4436, 177), // originatingAppointment
ElementRow(5150, 178), // start
ElementRow(2513, 178), // end
ElementRow(4181, 32), // minutesDuration
ElementRow(4887, 179), // requestedPeriod
ElementRow(5095, 180), // slot
ElementRow(1657, 181), // account
ElementRow(2215, 34), // created
ElementRow(1952, 34), // cancellationDate
ElementRow(4308, 155), // note
ElementRow(4502, 182), // patientInstruction
ElementRow(1867, 183), // basedOn
ElementRow(5205, 184), // subject
ElementRow(4483, 185), // participant
ElementRow(4788, 32), // recurrenceId
ElementRow(4349, 28), // occurrenceChanged
ElementRow(4789, 186), // recurrenceTemplate
ElementRow(3846, 25), // Appointment.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 187), // type
ElementRow(4530, 38), // period
ElementRow(1666, 188), // actor
ElementRow(4893, 47), // required
ElementRow(5166, 189), // status
ElementRow(3846, 25), // Appointment.recurrenceTemplate.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5351, 190), // timezone
ElementRow(4790, 191), // recurrenceType
ElementRow(4023, 54), // lastOccurrenceDate
ElementRow(4350, 32), // occurrenceCount
ElementRow(4351, 192), // occurrenceDate
ElementRow(5573, 193), // weeklyTemplate
ElementRow(4214, 194), // monthlyTemplate
ElementRow(5603, 195), // yearlyTemplate
ElementRow(2571, 192), // excludingDate
ElementRow(2572, 196), // excludingRecurrenceId
ElementRow(3846, 25), // Appointment.recurrenceTemplate.monthlyTemplate.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2275, 32), // dayOfMonth
ElementRow(4317, 197), // nthWeekOfMonth
ElementRow(2276, 198), // dayOfWeek
ElementRow(4213, 199), // monthInterval
ElementRow(3846, 25), // Appointment.recurrenceTemplate.weeklyTemplate.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4207, 28), // monday
ElementRow(5402, 28), // tuesday
ElementRow(5571, 28), // wednesday
ElementRow(5332, 28), // thursday
ElementRow(2712, 28), // friday
ElementRow(4973, 28), // saturday
ElementRow(5239, 28), // sunday
ElementRow(5572, 32), // weekInterval
ElementRow(3846, 25), // Appointment.recurrenceTemplate.yearlyTemplate.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5602, 199), // yearInterval
ElementRow(3846, 0), // AppointmentResponse.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1784, 200), // appointment
ElementRow(4680, 47), // proposedNewTime
ElementRow(5150, 24), // start
ElementRow(2513, 24), // end
ElementRow(4485, 187), // participantType
ElementRow(1666, 201), // actor
ElementRow(4484, 202), // participantStatus
ElementRow(2067, 53), // comment
ElementRow(4791, 28), // recurring
ElementRow(4351, 54), // occurrenceDate
ElementRow(4788, 32), // recurrenceId
ElementRow(3846, 0), // ArtifactAssessment.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5354, 12), // title
ElementRow(2007, 203), // citeAs
ElementRow(2264, 49), // date
ElementRow(2179, 53), // copyright
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 204), // lastReviewDate
ElementRow(1794, 205), // artifact
ElementRow(2147, 206), // content
ElementRow(5592, 207), // workflowStatus
ElementRow(2386, 208), // disposition
ElementRow(3846, 25), // ArtifactAssessment.content.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3900, 209), // informationType
ElementRow(5236, 53), // summary
ElementRow(5406, 210), // type
ElementRow(2018, 211), // classifier
ElementRow(4723, 212), // quantity
ElementRow(1828, 213), // author
ElementRow(4495, 214), // path
ElementRow(4829, 57), // relatedArtifact
ElementRow(2707, 28), // freeToShare
ElementRow(2088, 215), // component
ElementRow(3846, 25), // Attachment.id
ElementRow(2625, 6), // extension
ElementRow(2154, 216), // contentType
ElementRow(4017, 217), // language
ElementRow(2246, 218), // data
ElementRow(5474, 219), // url
ElementRow(5083, 220), // size
ElementRow(2787, 221), // hash
ElementRow(5354, 12), // title
ElementRow(2217, 49), // creation
ElementRow(2796, 32), // height
ElementRow(5585, 32), // width
ElementRow(2705, 32), // frames
ElementRow(2431, 222), // duration
ElementRow(4465, 32), // pages
ElementRow(3846, 0), // AuditEvent.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 223), // category
ElementRow(2044, 224), // code
ElementRow(1663, 225), // action
ElementRow(5067, 226), // severity
ElementRow(4347, 227), // occurred
ElementRow(4784, 228), // recorded
ElementRow(4443, 229), // outcome
ElementRow(1836, 230), // authorization
ElementRow(1867, 231), // basedOn
ElementRow(4499, 232), // patient
ElementRow(2512, 152), // encounter
ElementRow(1715, 233), // agent
ElementRow(5106, 234), // source
ElementRow(2525, 235), // entity
ElementRow(3846, 25), // AuditEvent.agent.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 236), // type
ElementRow(4955, 237), // role
ElementRow(5580, 238), // who
ElementRow(4891, 47), // requestor
ElementRow(4064, 239), // location
ElementRow(4571, 214), // policy
ElementRow(4255, 240), // network
ElementRow(1836, 241), // authorization
ElementRow(3846, 25), // AuditEvent.entity.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5574, 242), // what
ElementRow(4955, 243), // role
ElementRow(5026, 244), // securityLabel
ElementRow(4742, 221), // query
ElementRow(2339, 245), // detail
ElementRow(1715, 246), // agent
ElementRow(3846, 25), // AuditEvent.entity.detail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 247), // type
ElementRow(5509, 248), // value
ElementRow(3846, 25), // AuditEvent.outcome.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 249), // code
ElementRow(2339, 250), // detail
ElementRow(3846, 25), // AuditEvent.source.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5081, 239), // site
ElementRow(4345, 238), // observer
ElementRow(5406, 251), // type
ElementRow(3846, 25), // Availability.id
ElementRow(2625, 6), // extension
ElementRow(1849, 252), // availableTime
ElementRow(4295, 253), // notAvailableTime
ElementRow(3846, 25), // Availability.availableTime.id
ElementRow(2625, 6), // extension
ElementRow(2277, 254), // daysOfWeek
ElementRow(1725, 47), // allDay
ElementRow(1848, 255), // availableStartTime
ElementRow(1847, 255), // availableEndTime
ElementRow(3846, 25), // Availability.notAvailableTime.id
ElementRow(2625, 6), // extension
ElementRow(2334, 12), // description
ElementRow(2437, 14), // during
ElementRow(3846, 25), // BackboneElement.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3846, 25), // BackboneType.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3846, 0), // Basic.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(2044, 256), // code
ElementRow(5205, 242), // subject
ElementRow(2215, 49), // created
ElementRow(1828, 257), // author
ElementRow(3846, 0), // Binary.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(2154, 258), // contentType
ElementRow(5025, 242), // securityContext
ElementRow(2246, 218), // data
ElementRow(3846, 0), // BiologicallyDerivedProduct.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4658, 259), // productCategory
ElementRow(4659, 260), // productCode
ElementRow(4472, 261), // parent
ElementRow(4876, 262), // request
ElementRow(3851, 8), // identifier
ElementRow(1913, 263), // biologicalSourceEvent
ElementRow(4651, 264), // processingFacility
ElementRow(2393, 45), // division
ElementRow(4664, 265), // productStatus
ElementRow(2588, 34), // expirationDate
ElementRow(2061, 266), // collection
ElementRow(5179, 267), // storageTempRequirements
ElementRow(4676, 268), // property
ElementRow(3846, 25), // BiologicallyDerivedProduct.collection.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2062, 269), // collector
ElementRow(5106, 270), // source
ElementRow(2060, 271), // collected
ElementRow(3846, 25), // BiologicallyDerivedProduct.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 272), // type
ElementRow(5509, 273), // value
ElementRow(3846, 0), // BiologicallyDerivedProductDispense.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1867, 274), // basedOn
ElementRow(4480, 275), // partOf
ElementRow(5166, 276), // status
ElementRow(4432, 277), // originRelationshipType
ElementRow(4657, 278), // product
ElementRow(4499, 151), // patient
ElementRow(4116, 279), // matchStatus
ElementRow(4525, 280), // performer
ElementRow(4064, 118), // location
ElementRow(4723, 281), // quantity
ElementRow(4620, 49), // preparedDate
ElementRow(5576, 49), // whenHandedOver
ElementRow(2338, 118), // destination
ElementRow(4308, 129), // note
ElementRow(5479, 12), // usageInstruction
ElementRow(3846, 25), // BiologicallyDerivedProductDispense.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 282), // function
ElementRow(1666, 283), // actor
ElementRow(3846, 0), // BodyStructure.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(4215, 284), // morphology
ElementRow(3886, 285), // includedStructure
ElementRow(2570, 286), // excludedStructure
ElementRow(2334, 17), // description
ElementRow(3861, 287), // image
ElementRow(4499, 151), // patient
ElementRow(3846, 25), // BodyStructure.includedStructure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5186, 288), // structure
ElementRow(4029, 289), // laterality
ElementRow(1918, 290), // bodyLandmarkOrientation
ElementRow(5122, 291), // spatialReference
ElementRow(4720, 292), // qualifier
ElementRow(3846, 25), // BodyStructure.includedStructure.bodyLandmarkOrientation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4016, 72), // landmarkDescription
ElementRow(2024, 293), // clockFacePosition
ElementRow(2388, 294), // distanceFromLandmark
ElementRow(5260, 295), // surfaceOrientation
ElementRow(3846, 25), // BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2345, 296), // device
ElementRow(5509, 297), // value
ElementRow(3846, 0), // Bundle.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(3851, 263), // identifier
ElementRow(5406, 298), // type
ElementRow(5350, 178), // timestamp
ElementRow(5359, 299), // total
ElementRow(4055, 300), // link
ElementRow(2527, 301), // entry
ElementRow(5075, 302), // signature
ElementRow(3991, 303), // issues
ElementRow(3846, 25), // Bundle.entry.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4055, 304), // link
ElementRow(2717, 143), // fullUrl
ElementRow(4907, 305), // resource
ElementRow(5011, 306), // search
ElementRow(4876, 307), // request
ElementRow(4915, 308), // response
ElementRow(3846, 25), // Bundle.entry.request.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4168, 309), // method
ElementRow(5474, 310), // url
ElementRow(3857, 12), // ifNoneMatch
ElementRow(3855, 178), // ifModifiedSince
ElementRow(3854, 12), // ifMatch
ElementRow(3856, 12), // ifNoneExist
ElementRow(3846, 25), // Bundle.entry.response.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5166, 311), // status
ElementRow(4064, 143), // location
ElementRow(2550, 12), // etag
ElementRow(4020, 178), // lastModified
ElementRow(4443, 305), // outcome
ElementRow(3846, 25), // Bundle.entry.search.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4190, 312), // mode
ElementRow(4976, 141), // score
ElementRow(3846, 25), // Bundle.link.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4838, 313), // relation
ElementRow(5474, 310), // url
ElementRow(3846, 0), // CanonicalResource.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(3846, 0), // CapabilityStatement.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 314), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(4007, 315), // kind
ElementRow(3923, 316), // instantiates
ElementRow(3872, 316), // imports
ElementRow(5102, 317), // software
ElementRow(3867, 318), // implementation
ElementRow(2648, 319), // fhirVersion
ElementRow(2692, 320), // format
ElementRow(4492, 321), // patchFormat
ElementRow(1652, 322), // acceptLanguage
ElementRow(3868, 323), // implementationGuide
ElementRow(4923, 324), // rest
ElementRow(4164, 325), // messaging
ElementRow(2400, 326), // document
ElementRow(3846, 25), // CapabilityStatement.document.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4190, 327), // mode
ElementRow(2403, 53), // documentation
ElementRow(4667, 328), // profile
ElementRow(3846, 25), // CapabilityStatement.implementation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 164), // description
ElementRow(5474, 219), // url
ElementRow(2239, 16), // custodian
ElementRow(3846, 25), // CapabilityStatement.messaging.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2519, 329), // endpoint
ElementRow(4846, 330), // reliableCache
ElementRow(2403, 53), // documentation
ElementRow(5249, 331), // supportedMessage
ElementRow(3846, 25), // CapabilityStatement.messaging.endpoint.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4683, 332), // protocol
ElementRow(1690, 333), // address
ElementRow(3846, 25), // CapabilityStatement.messaging.supportedMessage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4190, 334), // mode
ElementRow(2294, 335), // definition
ElementRow(3846, 25), // CapabilityStatement.rest.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4190, 336), // mode
ElementRow(2403, 53), // documentation
ElementRow(5024, 337), // security
ElementRow(4907, 338), // resource
ElementRow(3940, 339), // interaction
ElementRow(5015, 340), // searchParam
ElementRow(4393, 341), // operation
ElementRow(2082, 342), // compartment
ElementRow(3846, 25), // CapabilityStatement.rest.interaction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 343), // code
ElementRow(2403, 53), // documentation
ElementRow(3846, 25), // CapabilityStatement.rest.resource.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 344), // type
ElementRow(4667, 345), // profile
ElementRow(5250, 346), // supportedProfile
ElementRow(2403, 53), // documentation
ElementRow(3940, 347), // interaction
ElementRow(5548, 348), // versioning
ElementRow(4771, 28), // readHistory
ElementRow(5468, 28), // updateCreate
ElementRow(2115, 28), // conditionalCreate
ElementRow(2118, 349), // conditionalRead
ElementRow(2119, 28), // conditionalUpdate
ElementRow(2117, 28), // conditionalPatch
ElementRow(2116, 350), // conditionalDelete
ElementRow(4800, 351), // referencePolicy
ElementRow(5014, 352), // searchInclude
ElementRow(5017, 352), // searchRevInclude
ElementRow(5015, 353), // searchParam
ElementRow(4393, 354), // operation
ElementRow(3846, 25), // CapabilityStatement.rest.resource.interaction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 355), // code
ElementRow(2403, 53), // documentation
ElementRow(3846, 25), // CapabilityStatement.rest.resource.operation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 311), // name
ElementRow(2294, 356), // definition
ElementRow(2403, 53), // documentation
ElementRow(3846, 25), // CapabilityStatement.rest.resource.searchParam.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 77), // name
ElementRow(2294, 357), // definition
ElementRow(5406, 358), // type
ElementRow(2403, 53), // documentation
ElementRow(3846, 25), // CapabilityStatement.rest.security.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2186, 47), // cors
ElementRow(5052, 359), // service
ElementRow(2334, 53), // description
ElementRow(3846, 25), // CapabilityStatement.software.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 311), // name
ElementRow(5532, 12), // version
ElementRow(4844, 49), // releaseDate
ElementRow(3846, 0), // CarePlan.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3924, 360), // instantiatesCanonical
ElementRow(3925, 361), // instantiatesUri
ElementRow(1867, 362), // basedOn
ElementRow(4864, 363), // replaces
ElementRow(4480, 363), // partOf
ElementRow(5166, 364), // status
ElementRow(3938, 365), // intent
ElementRow(1977, 366), // category
ElementRow(5354, 12), // title
ElementRow(2334, 12), // description
ElementRow(5205, 367), // subject
ElementRow(2512, 115), // encounter
ElementRow(4530, 14), // period
ElementRow(2215, 49), // created
ElementRow(2239, 368), // custodian
ElementRow(2169, 369), // contributor
ElementRow(1969, 370), // careTeam
ElementRow(1692, 371), // addresses
ElementRow(5252, 176), // supportingInfo
ElementRow(2753, 372), // goal
ElementRow(1665, 373), // activity
ElementRow(4308, 155), // note
ElementRow(3846, 25), // CarePlan.activity.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4524, 374), // performedActivity
ElementRow(4674, 155), // progress
ElementRow(4560, 375), // plannedActivityReference
ElementRow(3846, 0), // CareTeam.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 376), // status
ElementRow(1977, 377), // category
ElementRow(4237, 12), // name
ElementRow(5205, 184), // subject
ElementRow(4530, 14), // period
ElementRow(4483, 378), // participant
ElementRow(4774, 379), // reason
ElementRow(4093, 380), // managingOrganization
ElementRow(5295, 381), // telecom
ElementRow(4308, 155), // note
ElementRow(3846, 25), // CareTeam.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4955, 382), // role
ElementRow(4160, 383), // member
ElementRow(4372, 16), // onBehalfOf
ElementRow(2199, 384), // coverage
ElementRow(3846, 0), // ChargeItem.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(2303, 214), // definitionUri
ElementRow(2298, 385), // definitionCanonical
ElementRow(5166, 386), // status
ElementRow(4480, 387), // partOf
ElementRow(2044, 388), // code
ElementRow(5205, 367), // subject
ElementRow(2512, 115), // encounter
ElementRow(4348, 116), // occurrence
ElementRow(4525, 389), // performer
ElementRow(4529, 390), // performingOrganization
ElementRow(4890, 390), // requestingOrganization
ElementRow(2188, 390), // costCenter
ElementRow(4723, 102), // quantity
ElementRow(1922, 391), // bodysite
ElementRow(5457, 392), // unitPriceComponent
ElementRow(5363, 392), // totalPriceComponent
ElementRow(4451, 393), // overrideReason
ElementRow(2524, 394), // enterer
ElementRow(2523, 49), // enteredDate
ElementRow(4774, 395), // reason
ElementRow(5052, 396), // service
ElementRow(4657, 397), // product
ElementRow(1657, 398), // account
ElementRow(4308, 155), // note
ElementRow(5254, 176), // supportingInformation
ElementRow(3846, 25), // ChargeItem.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 399), // function
ElementRow(1666, 400), // actor
ElementRow(3846, 0), // ChargeItemDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(2327, 361), // derivedFromUri
ElementRow(4480, 401), // partOf
ElementRow(4864, 401), // replaces
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2044, 402), // code
ElementRow(3916, 403), // instance
ElementRow(1778, 404), // applicability
ElementRow(4677, 405), // propertyGroup
ElementRow(3846, 25), // ChargeItemDefinition.applicability.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2112, 406), // condition
ElementRow(2450, 14), // effectivePeriod
ElementRow(4829, 407), // relatedArtifact
ElementRow(3846, 25), // ChargeItemDefinition.propertyGroup.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1778, 408), // applicability
ElementRow(4632, 409), // priceComponent
ElementRow(3846, 0), // Citation.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(5236, 410), // summary
ElementRow(2016, 411), // classification
ElementRow(4308, 155), // note
ElementRow(2238, 412), // currentState
ElementRow(5170, 413), // statusDate
ElementRow(4829, 57), // relatedArtifact
ElementRow(2009, 414), // citedArtifact
ElementRow(3846, 25), // Citation.citedArtifact.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(4833, 8), // relatedIdentifier
ElementRow(2265, 49), // dateAccessed
ElementRow(5532, 415), // version
ElementRow(2238, 416), // currentState
ElementRow(5170, 417), // statusDate
ElementRow(5354, 418), // title
ElementRow(1649, 419), // abstract
ElementRow(4475, 420), // part
ElementRow(4837, 421), // relatesTo
ElementRow(4705, 422), // publicationForm
ElementRow(5568, 423), // webLocation
ElementRow(2016, 424), // classification
ElementRow(2170, 425), // contributorship
ElementRow(4308, 155), // note
ElementRow(3846, 25), // Citation.citedArtifact.abstract.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 426), // type
ElementRow(4017, 427), // language
ElementRow(5318, 428), // text
ElementRow(2179, 53), // copyright
ElementRow(3846, 25), // Citation.citedArtifact.classification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 429), // type
ElementRow(2018, 430), // classifier
ElementRow(1795, 431), // artifactAssessment
ElementRow(3846, 25), // Citation.citedArtifact.contributorship.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2083, 28), // complete
ElementRow(2527, 432), // entry
ElementRow(5236, 433), // summary
ElementRow(3846, 25), // Citation.citedArtifact.contributorship.entry.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2169, 434), // contributor
ElementRow(2688, 45), // forenameInitials
ElementRow(1706, 435), // affiliation
ElementRow(2168, 436), // contributionType
ElementRow(4955, 437), // role
ElementRow(2167, 438), // contributionInstance
ElementRow(2185, 28), // correspondingContact
ElementRow(4754, 32), // rankingOrder
ElementRow(3846, 25), // Citation.citedArtifact.contributorship.entry.contributionInstance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 439), // type
ElementRow(5342, 34), // time
ElementRow(3846, 25), // Citation.citedArtifact.contributorship.summary.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 440), // type
ElementRow(5194, 441), // style
ElementRow(5106, 442), // source
ElementRow(5509, 428), // value
ElementRow(3846, 25), // Citation.citedArtifact.part.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 443), // type
ElementRow(5509, 45), // value
ElementRow(1861, 444), // baseCitation
ElementRow(3846, 25), // Citation.citedArtifact.publicationForm.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4708, 445), // publishedIn
ElementRow(2010, 446), // citedMedium
ElementRow(5552, 45), // volume
ElementRow(3987, 45), // issue
ElementRow(1793, 34), // articleDate
ElementRow(4704, 45), // publicationDateText
ElementRow(4703, 45), // publicationDateSeason
ElementRow(4027, 34), // lastRevisionDate
ElementRow(4017, 447), // language
ElementRow(1655, 45), // accessionNumber
ElementRow(4463, 45), // pageString
ElementRow(2668, 45), // firstPage
ElementRow(4024, 45), // lastPage
ElementRow(4462, 45), // pageCount
ElementRow(2179, 53), // copyright
ElementRow(3846, 25), // Citation.citedArtifact.publicationForm.publishedIn.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 448), // type
ElementRow(3851, 449), // identifier
ElementRow(5354, 45), // title
ElementRow(4709, 390), // publisher
ElementRow(4710, 45), // publisherLocation
ElementRow(3846, 25), // Citation.citedArtifact.relatesTo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 450), // type
ElementRow(2018, 451), // classifier
ElementRow(4015, 45), // label
ElementRow(2384, 45), // display
ElementRow(2005, 53), // citation
ElementRow(2400, 452), // document
ElementRow(4907, 453), // resource
ElementRow(4912, 454), // resourceReference
ElementRow(3846, 25), // Citation.citedArtifact.statusDate.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1665, 455), // activity
ElementRow(1672, 28), // actual
ElementRow(4530, 456), // period
ElementRow(3846, 25), // Citation.citedArtifact.title.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 457), // type
ElementRow(4017, 427), // language
ElementRow(5318, 428), // text
ElementRow(3846, 25), // Citation.citedArtifact.version.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 77), // value
ElementRow(1861, 444), // baseCitation
ElementRow(3846, 25), // Citation.citedArtifact.webLocation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2018, 458), // classifier
ElementRow(5474, 459), // url
ElementRow(3846, 25), // Citation.classification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 460), // type
ElementRow(2018, 430), // classifier
ElementRow(3846, 25), // Citation.statusDate.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1665, 461), // activity
ElementRow(1672, 28), // actual
ElementRow(4530, 456), // period
ElementRow(3846, 25), // Citation.summary.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5194, 462), // style
ElementRow(5318, 164), // text
ElementRow(3846, 0), // Claim.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5365, 449), // traceNumber
ElementRow(5166, 463), // status
ElementRow(5406, 464), // type
ElementRow(5202, 465), // subType
ElementRow(5482, 466), // use
ElementRow(4499, 151), // patient
ElementRow(1904, 14), // billablePeriod
ElementRow(2215, 314), // created
ElementRow(2524, 467), // enterer
ElementRow(3929, 16), // insurer
ElementRow(4690, 468), // provider
ElementRow(4639, 469), // priority
ElementRow(2721, 470), // fundsReserve
ElementRow(4825, 471), // related
ElementRow(4623, 472), // prescription
ElementRow(4435, 472), // originalPrescription
ElementRow(4509, 473), // payee
ElementRow(4805, 474), // referral
ElementRow(2512, 475), // encounter
ElementRow(2632, 476), // facility
ElementRow(2350, 477), // diagnosisRelatedGroup
ElementRow(2555, 478), // event
ElementRow(1969, 479), // careTeam
ElementRow(5252, 480), // supportingInfo
ElementRow(2349, 481), // diagnosis
ElementRow(4645, 482), // procedure
ElementRow(3927, 483), // insurance
ElementRow(1656, 484), // accident
ElementRow(4503, 485), // patientPaid
ElementRow(3996, 486), // item
ElementRow(5359, 485), // total
ElementRow(3846, 25), // Claim.accident.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2264, 487), // date
ElementRow(5406, 488), // type
ElementRow(4064, 489), // location
ElementRow(3846, 25), // Claim.careTeam.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(4690, 490), // provider
ElementRow(4920, 28), // responsible
ElementRow(4955, 491), // role
ElementRow(5132, 492), // specialty
ElementRow(3846, 25), // Claim.diagnosis.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(2349, 493), // diagnosis
ElementRow(5406, 494), // type
ElementRow(4371, 495), // onAdmission
ElementRow(3846, 25), // Claim.event.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 496), // type
ElementRow(5575, 497), // when
ElementRow(3846, 25), // Claim.insurance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 498), // sequence
ElementRow(2676, 499), // focal
ElementRow(3851, 500), // identifier
ElementRow(2199, 30), // coverage
ElementRow(1934, 45), // businessArrangement
ElementRow(4597, 352), // preAuthRef
ElementRow(2014, 501), // claimResponse
ElementRow(3846, 25), // Claim.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(5365, 449), // traceNumber
ElementRow(1970, 196), // careTeamSequence
ElementRow(2351, 196), // diagnosisSequence
ElementRow(4646, 196), // procedureSequence
ElementRow(3898, 196), // informationSequence
ElementRow(4943, 502), // revenue
ElementRow(1977, 503), // category
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4876, 505), // request
ElementRow(4198, 506), // modifier
ElementRow(4671, 507), // programCode
ElementRow(5062, 508), // serviced
ElementRow(4064, 509), // location
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(5439, 510), // udi
ElementRow(1919, 511), // bodySite
ElementRow(2512, 475), // encounter
ElementRow(2339, 512), // detail
ElementRow(3846, 25), // Claim.item.bodySite.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5081, 513), // site
ElementRow(5201, 514), // subSite
ElementRow(3846, 25), // Claim.item.detail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(1977, 503), // category
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4198, 506), // modifier
ElementRow(4671, 507), // programCode
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(5439, 510), // udi
ElementRow(5196, 515), // subDetail
ElementRow(3846, 25), // Claim.item.detail.subDetail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(1977, 503), // category
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4198, 506), // modifier
ElementRow(4671, 507), // programCode
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(5439, 510), // udi
ElementRow(3846, 25), // Claim.payee.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 516), // type
ElementRow(4488, 517), // party
ElementRow(3846, 25), // Claim.procedure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(5406, 518), // type
ElementRow(2264, 34), // date
ElementRow(4645, 519), // procedure
ElementRow(5439, 510), // udi
ElementRow(3846, 25), // Claim.related.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2013, 520), // claim
ElementRow(4839, 521), // relationship
ElementRow(4795, 500), // reference
ElementRow(3846, 25), // Claim.supportingInfo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(1977, 522), // category
ElementRow(2044, 523), // code
ElementRow(5352, 508), // timing
ElementRow(5509, 524), // value
ElementRow(4774, 525), // reason
ElementRow(3846, 0), // ClaimResponse.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5365, 449), // traceNumber
ElementRow(5166, 463), // status
ElementRow(5406, 464), // type
ElementRow(5202, 465), // subType
ElementRow(5482, 466), // use
ElementRow(4499, 151), // patient
ElementRow(2215, 314), // created
ElementRow(3929, 16), // insurer
ElementRow(4891, 526), // requestor
ElementRow(4876, 527), // request
ElementRow(4443, 528), // outcome
ElementRow(2286, 529), // decision
ElementRow(2386, 45), // disposition
ElementRow(4597, 45), // preAuthRef
ElementRow(4596, 38), // preAuthPeriod
ElementRow(2555, 530), // event
ElementRow(4510, 531), // payeeType
ElementRow(2512, 475), // encounter
ElementRow(2350, 477), // diagnosisRelatedGroup
ElementRow(3996, 532), // item
ElementRow(1680, 533), // addItem
ElementRow(1694, 534), // adjudication
ElementRow(5359, 535), // total
ElementRow(4512, 536), // payment
ElementRow(2721, 470), // fundsReserve
ElementRow(2690, 537), // formCode
ElementRow(2689, 452), // form
ElementRow(4649, 538), // processNote
ElementRow(2073, 539), // communicationRequest
ElementRow(3927, 540), // insurance
ElementRow(2540, 541), // error
ElementRow(3846, 25), // ClaimResponse.addItem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3998, 196), // itemSequence
ElementRow(2340, 196), // detailSequence
ElementRow(5204, 196), // subdetailSequence
ElementRow(5365, 449), // traceNumber
ElementRow(4690, 542), // provider
ElementRow(4943, 502), // revenue
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4876, 505), // request
ElementRow(4198, 506), // modifier
ElementRow(4671, 507), // programCode
ElementRow(5062, 508), // serviced
ElementRow(4064, 509), // location
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(1919, 543), // bodySite
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 544), // reviewOutcome
ElementRow(1694, 534), // adjudication
ElementRow(2339, 545), // detail
ElementRow(3846, 25), // ClaimResponse.addItem.bodySite.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5081, 513), // site
ElementRow(5201, 514), // subSite
ElementRow(3846, 25), // ClaimResponse.addItem.detail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4198, 506), // modifier
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 544), // reviewOutcome
ElementRow(1694, 534), // adjudication
ElementRow(5196, 546), // subDetail
ElementRow(3846, 25), // ClaimResponse.addItem.detail.subDetail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4198, 506), // modifier
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 544), // reviewOutcome
ElementRow(1694, 534), // adjudication
ElementRow(3846, 25), // ClaimResponse.error.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3998, 32), // itemSequence
ElementRow(2340, 32), // detailSequence
ElementRow(5197, 32), // subDetailSequence
ElementRow(2044, 547), // code
ElementRow(2594, 89), // expression
ElementRow(3846, 25), // ClaimResponse.event.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 496), // type
ElementRow(5575, 497), // when
ElementRow(3846, 25), // ClaimResponse.insurance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(2676, 548), // focal
ElementRow(2199, 549), // coverage
ElementRow(1934, 45), // businessArrangement
ElementRow(2014, 501), // claimResponse
ElementRow(3846, 25), // ClaimResponse.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3998, 199), // itemSequence
ElementRow(5365, 449), // traceNumber
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 550), // reviewOutcome
ElementRow(1694, 551), // adjudication
ElementRow(2339, 552), // detail
ElementRow(3846, 25), // ClaimResponse.item.adjudication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 553), // category
ElementRow(4774, 554), // reason
ElementRow(1744, 485), // amount
ElementRow(4723, 212), // quantity
ElementRow(3846, 25), // ClaimResponse.item.detail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2340, 199), // detailSequence
ElementRow(5365, 449), // traceNumber
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 544), // reviewOutcome
ElementRow(1694, 534), // adjudication
ElementRow(5196, 555), // subDetail
ElementRow(3846, 25), // ClaimResponse.item.detail.subDetail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5197, 199), // subDetailSequence
ElementRow(5365, 449), // traceNumber
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 544), // reviewOutcome
ElementRow(1694, 534), // adjudication
ElementRow(3846, 25), // ClaimResponse.item.reviewOutcome.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2286, 556), // decision
ElementRow(4774, 557), // reason
ElementRow(4597, 45), // preAuthRef
ElementRow(4596, 38), // preAuthPeriod
ElementRow(3846, 25), // ClaimResponse.payment.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 558), // type
ElementRow(1695, 485), // adjustment
ElementRow(1696, 559), // adjustmentReason
ElementRow(2264, 54), // date
ElementRow(1744, 29), // amount
ElementRow(3851, 500), // identifier
ElementRow(3846, 25), // ClaimResponse.processNote.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4319, 32), // number
ElementRow(5406, 560), // type
ElementRow(5318, 77), // text
ElementRow(4017, 561), // language
ElementRow(3846, 25), // ClaimResponse.total.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 562), // category
ElementRow(1744, 563), // amount
ElementRow(3846, 0), // ClinicalImpression.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 564), // status
ElementRow(5172, 565), // statusReason
ElementRow(2334, 12), // description
ElementRow(5205, 367), // subject
ElementRow(2512, 115), // encounter
ElementRow(2447, 566), // effective
ElementRow(2264, 49), // date
ElementRow(4525, 567), // performer
ElementRow(4630, 568), // previous
ElementRow(4644, 569), // problem
ElementRow(1988, 570), // changePattern
ElementRow(4683, 214), // protocol
ElementRow(5236, 45), // summary
ElementRow(2664, 571), // finding
ElementRow(4668, 572), // prognosisCodeableConcept
ElementRow(4669, 573), // prognosisReference
ElementRow(5252, 176), // supportingInfo
ElementRow(4308, 155), // note
ElementRow(3846, 25), // ClinicalImpression.finding.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 574), // item
ElementRow(1869, 45), // basis
ElementRow(3846, 0), // ClinicalUseDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5406, 575), // type
ElementRow(1977, 576), // category
ElementRow(5205, 577), // subject
ElementRow(5166, 578), // status
ElementRow(2164, 579), // contraindication
ElementRow(3892, 580), // indication
ElementRow(3940, 581), // interaction
ElementRow(4580, 582), // population
ElementRow(4047, 583), // library
ElementRow(5449, 584), // undesirableEffect
ElementRow(5564, 585), // warning
ElementRow(3846, 25), // ClinicalUseDefinition.contraindication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2379, 586), // diseaseSymptomProcedure
ElementRow(2378, 587), // diseaseStatus
ElementRow(2074, 588), // comorbidity
ElementRow(3892, 589), // indication
ElementRow(1778, 406), // applicability
ElementRow(4441, 590), // otherTherapy
ElementRow(3846, 25), // ClinicalUseDefinition.contraindication.otherTherapy.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4840, 591), // relationshipType
ElementRow(5381, 592), // treatment
ElementRow(3846, 25), // ClinicalUseDefinition.indication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2379, 586), // diseaseSymptomProcedure
ElementRow(2378, 587), // diseaseStatus
ElementRow(2074, 588), // comorbidity
ElementRow(3933, 593), // intendedEffect
ElementRow(2431, 594), // duration
ElementRow(5449, 589), // undesirableEffect
ElementRow(1778, 406), // applicability
ElementRow(4441, 595), // otherTherapy
ElementRow(3846, 25), // ClinicalUseDefinition.interaction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3939, 596), // interactant
ElementRow(5406, 597), // type
ElementRow(2446, 598), // effect
ElementRow(3884, 599), // incidence
ElementRow(4090, 600), // management
ElementRow(3846, 25), // ClinicalUseDefinition.interaction.interactant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 601), // item
ElementRow(3846, 25), // ClinicalUseDefinition.undesirableEffect.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5266, 602), // symptomConditionEffect
ElementRow(2016, 603), // classification
ElementRow(2710, 604), // frequencyOfOccurrence
ElementRow(3846, 25), // ClinicalUseDefinition.warning.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 17), // description
ElementRow(2044, 605), // code
ElementRow(3846, 0), // CodeSystem.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(1975, 47), // caseSensitive
ElementRow(5518, 606), // valueSet
ElementRow(2801, 607), // hierarchyMeaning
ElementRow(2096, 47), // compositional
ElementRow(5542, 47), // versionNeeded
ElementRow(2147, 608), // content
ElementRow(5244, 609), // supplements
ElementRow(2191, 299), // count
ElementRow(2658, 610), // filter
ElementRow(4676, 611), // property
ElementRow(2102, 612), // concept
ElementRow(3846, 25), // CodeSystem.concept.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(2384, 45), // display
ElementRow(2294, 45), // definition
ElementRow(2337, 614), // designation
ElementRow(4676, 615), // property
ElementRow(2102, 616), // concept
ElementRow(3846, 25), // CodeSystem.concept.designation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4017, 3), // language
ElementRow(5482, 617), // use
ElementRow(1687, 618), // additionalUse
ElementRow(5509, 77), // value
ElementRow(3846, 25), // CodeSystem.concept.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(5509, 619), // value
ElementRow(3846, 25), // CodeSystem.filter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 620), // code
ElementRow(2334, 12), // description
ElementRow(4398, 621), // operator
ElementRow(5509, 311), // value
ElementRow(3846, 25), // CodeSystem.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 620), // code
ElementRow(5472, 143), // uri
ElementRow(2334, 12), // description
ElementRow(5406, 622), // type
ElementRow(3846, 25), // CodeableConcept.id
ElementRow(2625, 6), // extension
ElementRow(2059, 623), // coding
ElementRow(5318, 12), // text
ElementRow(3846, 25), // CodeableReference.id
ElementRow(2625, 6), // extension
ElementRow(2102, 624), // concept
ElementRow(4795, 625), // reference
ElementRow(3846, 25), // Coding.id
ElementRow(2625, 6), // extension
ElementRow(5269, 143), // system
ElementRow(5532, 12), // version
ElementRow(2044, 144), // code
ElementRow(2384, 12), // display
ElementRow(5490, 47), // userSelected
ElementRow(3846, 0), // Communication.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3924, 626), // instantiatesCanonical
ElementRow(3925, 361), // instantiatesUri
ElementRow(1867, 627), // basedOn
ElementRow(4480, 627), // partOf
ElementRow(3882, 628), // inResponseTo
ElementRow(5166, 564), // status
ElementRow(5172, 629), // statusReason
ElementRow(1977, 630), // category
ElementRow(4639, 631), // priority
ElementRow(4159, 632), // medium
ElementRow(5205, 184), // subject
ElementRow(5358, 633), // topic
ElementRow(1646, 176), // about
ElementRow(2512, 115), // encounter
ElementRow(5037, 34), // sent
ElementRow(4777, 34), // received
ElementRow(4782, 634), // recipient
ElementRow(5034, 635), // sender
ElementRow(4774, 636), // reason
ElementRow(4511, 637), // payload
ElementRow(4308, 155), // note
ElementRow(3846, 25), // Communication.payload.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2147, 638), // content
ElementRow(3846, 0), // CommunicationRequest.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1867, 627), // basedOn
ElementRow(4864, 639), // replaces
ElementRow(2766, 263), // groupIdentifier
ElementRow(5166, 364), // status
ElementRow(5172, 640), // statusReason
ElementRow(3938, 641), // intent
ElementRow(1977, 630), // category
ElementRow(4639, 631), // priority
ElementRow(2396, 64), // doNotPerform
ElementRow(4159, 632), // medium
ElementRow(5205, 642), // subject
ElementRow(1646, 176), // about
ElementRow(2512, 115), // encounter
ElementRow(4511, 643), // payload
ElementRow(4348, 566), // occurrence
ElementRow(1832, 49), // authoredOn
ElementRow(4888, 644), // requester
ElementRow(4782, 645), // recipient
ElementRow(3897, 646), // informationProvider
ElementRow(4774, 647), // reason
ElementRow(4308, 155), // note
ElementRow(3846, 25), // CommunicationRequest.payload.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2147, 638), // content
ElementRow(3846, 0), // CompartmentDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 648), // url
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4711, 53), // purpose
ElementRow(2044, 649), // code
ElementRow(5011, 499), // search
ElementRow(4907, 650), // resource
ElementRow(3846, 25), // CompartmentDefinition.resource.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 344), // code
ElementRow(4467, 89), // param
ElementRow(2403, 45), // documentation
ElementRow(5155, 459), // startParam
ElementRow(2515, 459), // endParam
ElementRow(3846, 0), // Composition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 143), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5166, 651), // status
ElementRow(5406, 652), // type
ElementRow(1977, 653), // category
ElementRow(5205, 627), // subject
ElementRow(2512, 115), // encounter
ElementRow(2264, 314), // date
ElementRow(5485, 51), // useContext
ElementRow(1828, 654), // author
ElementRow(4237, 12), // name
ElementRow(5354, 311), // title
ElementRow(4308, 155), // note
ElementRow(1824, 655), // attester
ElementRow(2239, 16), // custodian
ElementRow(4837, 57), // relatesTo
ElementRow(2555, 656), // event
ElementRow(5023, 657), // section
ElementRow(3846, 25), // Composition.attester.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4190, 658), // mode
ElementRow(5342, 34), // time
ElementRow(4488, 659), // party
ElementRow(3846, 25), // Composition.event.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4530, 14), // period
ElementRow(2339, 660), // detail
ElementRow(3846, 25), // Composition.section.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 45), // title
ElementRow(2044, 661), // code
ElementRow(1828, 662), // author
ElementRow(2678, 663), // focus
ElementRow(5318, 4), // text
ElementRow(4416, 664), // orderedBy
ElementRow(2527, 176), // entry
ElementRow(2495, 665), // emptyReason
ElementRow(5023, 666), // section
ElementRow(3846, 0), // ConceptMap.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(4676, 667), // property
ElementRow(1682, 668), // additionalAttribute
ElementRow(5120, 669), // sourceScope
ElementRow(5280, 669), // targetScope
ElementRow(2762, 670), // group
ElementRow(3846, 25), // ConceptMap.additionalAttribute.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 620), // code
ElementRow(5472, 143), // uri
ElementRow(2334, 12), // description
ElementRow(5406, 671), // type
ElementRow(3846, 25), // ConceptMap.group.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5106, 672), // source
ElementRow(5271, 672), // target
ElementRow(2482, 673), // element
ElementRow(5459, 674), // unmapped
ElementRow(3846, 25), // ConceptMap.group.element.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 675), // code
ElementRow(2384, 45), // display
ElementRow(5518, 676), // valueSet
ElementRow(4269, 28), // noMap
ElementRow(5271, 677), // target
ElementRow(3846, 25), // ConceptMap.group.element.target.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 675), // code
ElementRow(2384, 45), // display
ElementRow(5518, 676), // valueSet
ElementRow(4839, 678), // relationship
ElementRow(2067, 45), // comment
ElementRow(4676, 679), // property
ElementRow(2320, 680), // dependsOn
ElementRow(4657, 681), // product
ElementRow(3846, 25), // ConceptMap.group.element.target.dependsOn.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1825, 613), // attribute
ElementRow(5509, 682), // value
ElementRow(5518, 676), // valueSet
ElementRow(3846, 25), // ConceptMap.group.element.target.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(5509, 683), // value
ElementRow(3846, 25), // ConceptMap.group.unmapped.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4190, 684), // mode
ElementRow(2044, 675), // code
ElementRow(2384, 45), // display
ElementRow(5518, 676), // valueSet
ElementRow(4839, 685), // relationship
ElementRow(4440, 686), // otherMap
ElementRow(3846, 25), // ConceptMap.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 620), // code
ElementRow(5472, 143), // uri
ElementRow(2334, 12), // description
ElementRow(5406, 687), // type
ElementRow(5269, 609), // system
ElementRow(3846, 0), // Condition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(2021, 688), // clinicalStatus
ElementRow(5527, 689), // verificationStatus
ElementRow(1977, 690), // category
ElementRow(5067, 691), // severity
ElementRow(2044, 692), // code
ElementRow(1919, 391), // bodySite
ElementRow(5205, 367), // subject
ElementRow(2512, 115), // encounter
ElementRow(4379, 693), // onset
ElementRow(1642, 153), // abatement
ElementRow(4785, 49), // recordedDate
ElementRow(4483, 694), // participant
ElementRow(5148, 695), // stage
ElementRow(2561, 636), // evidence
ElementRow(4308, 155), // note
ElementRow(3846, 25), // Condition.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 157), // function
ElementRow(1666, 158), // actor
ElementRow(3846, 25), // Condition.stage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5236, 696), // summary
ElementRow(1804, 697), // assessment
ElementRow(5406, 698), // type
ElementRow(3846, 0), // ConditionDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5228, 45), // subtitle
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(2044, 699), // code
ElementRow(5067, 700), // severity
ElementRow(1919, 701), // bodySite
ElementRow(5148, 702), // stage
ElementRow(2784, 28), // hasSeverity
ElementRow(2780, 28), // hasBodySite
ElementRow(2785, 28), // hasStage
ElementRow(2294, 214), // definition
ElementRow(4340, 703), // observation
ElementRow(4157, 704), // medication
ElementRow(4604, 705), // precondition
ElementRow(5292, 370), // team
ElementRow(4747, 706), // questionnaire
ElementRow(4558, 707), // plan
ElementRow(3846, 25), // ConditionDefinition.medication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 708), // category
ElementRow(2044, 709), // code
ElementRow(3846, 25), // ConditionDefinition.observation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 710), // category
ElementRow(2044, 711), // code
ElementRow(3846, 25), // ConditionDefinition.plan.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4955, 393), // role
ElementRow(4795, 712), // reference
ElementRow(3846, 25), // ConditionDefinition.precondition.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 713), // type
ElementRow(2044, 714), // code
ElementRow(5509, 715), // value
ElementRow(3846, 25), // ConditionDefinition.questionnaire.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4711, 716), // purpose
ElementRow(4795, 717), // reference
ElementRow(3846, 0), // Consent.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 718), // status
ElementRow(1977, 719), // category
ElementRow(5205, 720), // subject
ElementRow(2264, 204), // date
ElementRow(4530, 14), // period
ElementRow(2759, 721), // grantor
ElementRow(2758, 721), // grantee
ElementRow(4091, 722), // manager
ElementRow(2172, 722), // controller
ElementRow(5109, 287), // sourceAttachment
ElementRow(5119, 723), // sourceReference
ElementRow(4821, 724), // regulatoryBasis
ElementRow(4572, 725), // policyBasis
ElementRow(4574, 726), // policyText
ElementRow(5525, 727), // verification
ElementRow(2286, 728), // decision
ElementRow(4691, 729), // provision
ElementRow(3846, 25), // Consent.policyBasis.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4795, 663), // reference
ElementRow(5474, 730), // url
ElementRow(3846, 25), // Consent.provision.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4530, 14), // period
ElementRow(1666, 731), // actor
ElementRow(1663, 732), // action
ElementRow(5026, 733), // securityLabel
ElementRow(4711, 734), // purpose
ElementRow(2402, 735), // documentType
ElementRow(4914, 736), // resourceType
ElementRow(2044, 737), // code
ElementRow(2260, 14), // dataPeriod
ElementRow(2246, 738), // data
ElementRow(2594, 406), // expression
ElementRow(4691, 739), // provision
ElementRow(3846, 25), // Consent.provision.actor.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4955, 740), // role
ElementRow(4795, 741), // reference
ElementRow(3846, 25), // Consent.provision.data.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4147, 742), // meaning
ElementRow(4795, 743), // reference
ElementRow(3846, 25), // Consent.verification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5529, 499), // verified
ElementRow(5528, 744), // verificationType
ElementRow(5530, 745), // verifiedBy
ElementRow(5531, 746), // verifiedWith
ElementRow(5526, 747), // verificationDate
ElementRow(3846, 25), // ContactDetail.id
ElementRow(2625, 6), // extension
ElementRow(4237, 12), // name
ElementRow(5295, 748), // telecom
ElementRow(3846, 25), // ContactPoint.id
ElementRow(2625, 6), // extension
ElementRow(5269, 749), // system
ElementRow(5509, 12), // value
ElementRow(5482, 750), // use
ElementRow(4753, 31), // rank
ElementRow(4530, 14), // period
ElementRow(3846, 0), // Contract.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5474, 459), // url
ElementRow(5532, 12), // version
ElementRow(5166, 751), // status
ElementRow(4035, 752), // legalState
ElementRow(3924, 753), // instantiatesCanonical
ElementRow(3925, 459), // instantiatesUri
ElementRow(2150, 754), // contentDerivative
ElementRow(3988, 49), // issued
ElementRow(1781, 14), // applies
ElementRow(2589, 755), // expirationType
ElementRow(5205, 627), // subject
ElementRow(1835, 264), // authority
ElementRow(2410, 756), // domain
ElementRow(5081, 756), // site
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5228, 45), // subtitle
ElementRow(1721, 352), // alias
ElementRow(1828, 757), // author
ElementRow(4975, 758), // scope
ElementRow(5358, 759), // topic
ElementRow(5406, 760), // type
ElementRow(5202, 761), // subType
ElementRow(2149, 762), // contentDefinition
ElementRow(5304, 763), // term
ElementRow(5252, 176), // supportingInfo
ElementRow(4845, 764), // relevantHistory
ElementRow(5076, 765), // signer
ElementRow(2713, 766), // friendly
ElementRow(4034, 767), // legal
ElementRow(4964, 768), // rule
ElementRow(4037, 769), // legallyBinding
ElementRow(3846, 25), // Contract.contentDefinition.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 770), // type
ElementRow(5202, 771), // subType
ElementRow(4709, 526), // publisher
ElementRow(4702, 34), // publicationDate
ElementRow(4706, 772), // publicationStatus
ElementRow(2179, 53), // copyright
ElementRow(3846, 25), // Contract.friendly.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2147, 773), // content
ElementRow(3846, 25), // Contract.legal.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2147, 773), // content
ElementRow(3846, 25), // Contract.rule.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2147, 774), // content
ElementRow(3846, 25), // Contract.signer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 775), // type
ElementRow(4488, 776), // party
ElementRow(5075, 777), // signature
ElementRow(3846, 25), // Contract.term.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 263), // identifier
ElementRow(3988, 49), // issued
ElementRow(1781, 14), // applies
ElementRow(5358, 759), // topic
ElementRow(5406, 778), // type
ElementRow(5202, 779), // subType
ElementRow(5318, 12), // text
ElementRow(5026, 780), // securityLabel
ElementRow(4355, 781), // offer
ElementRow(1806, 782), // asset
ElementRow(1663, 783), // action
ElementRow(2762, 784), // group
ElementRow(3846, 25), // Contract.term.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2396, 785), // doNotPerform
ElementRow(5406, 786), // type
ElementRow(5205, 787), // subject
ElementRow(3938, 788), // intent
ElementRow(4056, 352), // linkId
ElementRow(5166, 789), // status
ElementRow(2156, 790), // context
ElementRow(2159, 352), // contextLinkId
ElementRow(4348, 791), // occurrence
ElementRow(4888, 792), // requester
ElementRow(4889, 352), // requesterLinkId
ElementRow(4528, 793), // performerType
ElementRow(4527, 794), // performerRole
ElementRow(4525, 795), // performer
ElementRow(4526, 352), // performerLinkId
ElementRow(4774, 796), // reason
ElementRow(4775, 352), // reasonLinkId
ElementRow(4308, 155), // note
ElementRow(5027, 797), // securityLabelNumber
ElementRow(3846, 25), // Contract.term.action.subject.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4795, 798), // reference
ElementRow(4955, 799), // role
ElementRow(3846, 25), // Contract.term.asset.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4975, 800), // scope
ElementRow(5406, 801), // type
ElementRow(5436, 176), // typeReference
ElementRow(5229, 802), // subtype
ElementRow(4839, 803), // relationship
ElementRow(2156, 804), // context
ElementRow(2112, 45), // condition
ElementRow(4535, 805), // periodType
ElementRow(4530, 179), // period
ElementRow(5486, 179), // usePeriod
ElementRow(5318, 45), // text
ElementRow(4056, 352), // linkId
ElementRow(1751, 806), // answer
ElementRow(5027, 797), // securityLabelNumber
ElementRow(5521, 807), // valuedItem
ElementRow(3846, 25), // Contract.term.asset.context.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4795, 663), // reference
ElementRow(2044, 808), // code
ElementRow(5318, 45), // text
ElementRow(3846, 25), // Contract.term.asset.valuedItem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2525, 759), // entity
ElementRow(3851, 500), // identifier
ElementRow(2451, 34), // effectiveTime
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(4570, 222), // points
ElementRow(4252, 485), // net
ElementRow(4512, 45), // payment
ElementRow(4514, 34), // paymentDate
ElementRow(4920, 809), // responsible
ElementRow(4782, 809), // recipient
ElementRow(4056, 352), // linkId
ElementRow(5027, 797), // securityLabelNumber
ElementRow(3846, 25), // Contract.term.offer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(4488, 810), // party
ElementRow(5358, 242), // topic
ElementRow(5406, 778), // type
ElementRow(2286, 811), // decision
ElementRow(2287, 812), // decisionMode
ElementRow(1751, 813), // answer
ElementRow(5318, 45), // text
ElementRow(4056, 352), // linkId
ElementRow(5027, 797), // securityLabelNumber
ElementRow(3846, 25), // Contract.term.offer.answer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 814), // value
ElementRow(3846, 25), // Contract.term.offer.party.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4795, 798), // reference
ElementRow(4955, 815), // role
ElementRow(3846, 25), // Contract.term.securityLabel.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4319, 797), // number
ElementRow(2016, 816), // classification
ElementRow(1977, 817), // category
ElementRow(2171, 818), // control
ElementRow(3846, 25), // Contributor.id
ElementRow(2625, 6), // extension
ElementRow(5406, 819), // type
ElementRow(4237, 311), // name
ElementRow(2135, 50), // contact
ElementRow(3846, 25), // Count.id
ElementRow(2625, 6), // extension
ElementRow(5509, 141), // value
ElementRow(2075, 142), // comparator
ElementRow(5454, 12), // unit
ElementRow(5269, 143), // system
ElementRow(2044, 144), // code
ElementRow(3846, 0), // Coverage.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 463), // status
ElementRow(4007, 820), // kind
ElementRow(4513, 821), // paymentBy
ElementRow(5406, 822), // type
ElementRow(4573, 823), // policyHolder
ElementRow(5217, 824), // subscriber
ElementRow(5218, 8), // subscriberId
ElementRow(1896, 151), // beneficiary
ElementRow(2317, 12), // dependent
ElementRow(4839, 825), // relationship
ElementRow(4530, 14), // period
ElementRow(3929, 16), // insurer
ElementRow(2015, 826), // class
ElementRow(4408, 31), // order
ElementRow(4255, 12), // network
ElementRow(2189, 827), // costToBeneficiary
ElementRow(5216, 28), // subrogation
ElementRow(2162, 828), // contract
ElementRow(3928, 829), // insurancePlan
ElementRow(3846, 25), // Coverage.class.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 830), // type
ElementRow(5509, 831), // value
ElementRow(4237, 12), // name
ElementRow(3846, 25), // Coverage.costToBeneficiary.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 832), // type
ElementRow(1977, 503), // category
ElementRow(4255, 833), // network
ElementRow(5454, 834), // unit
ElementRow(5304, 835), // term
ElementRow(5509, 836), // value
ElementRow(2566, 837), // exception
ElementRow(3846, 25), // Coverage.costToBeneficiary.exception.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 838), // type
ElementRow(4530, 14), // period
ElementRow(3846, 25), // Coverage.paymentBy.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4488, 839), // party
ElementRow(4919, 12), // responsibility
ElementRow(3846, 0), // CoverageEligibilityRequest.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 463), // status
ElementRow(4639, 840), // priority
ElementRow(4711, 841), // purpose
ElementRow(4499, 151), // patient
ElementRow(2555, 842), // event
ElementRow(5062, 508), // serviced
ElementRow(2215, 314), // created
ElementRow(2524, 269), // enterer
ElementRow(4690, 526), // provider
ElementRow(3929, 843), // insurer
ElementRow(2632, 239), // facility
ElementRow(5252, 844), // supportingInfo
ElementRow(3927, 845), // insurance
ElementRow(3996, 846), // item
ElementRow(3846, 25), // CoverageEligibilityRequest.event.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 496), // type
ElementRow(5575, 497), // when
ElementRow(3846, 25), // CoverageEligibilityRequest.insurance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2676, 28), // focal
ElementRow(2199, 549), // coverage
ElementRow(1934, 45), // businessArrangement
ElementRow(3846, 25), // CoverageEligibilityRequest.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5253, 196), // supportingInfoSequence
ElementRow(1977, 503), // category
ElementRow(4661, 504), // productOrService
ElementRow(4198, 506), // modifier
ElementRow(4690, 269), // provider
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2632, 476), // facility
ElementRow(2349, 847), // diagnosis
ElementRow(2339, 176), // detail
ElementRow(3846, 25), // CoverageEligibilityRequest.item.diagnosis.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2349, 848), // diagnosis
ElementRow(3846, 25), // CoverageEligibilityRequest.supportingInfo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(3896, 849), // information
ElementRow(1783, 28), // appliesToAll
ElementRow(3846, 0), // CoverageEligibilityResponse.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 463), // status
ElementRow(4711, 850), // purpose
ElementRow(4499, 151), // patient
ElementRow(2555, 851), // event
ElementRow(5062, 508), // serviced
ElementRow(2215, 314), // created
ElementRow(4891, 526), // requestor
ElementRow(4876, 852), // request
ElementRow(4443, 853), // outcome
ElementRow(2386, 45), // disposition
ElementRow(3929, 843), // insurer
ElementRow(3927, 854), // insurance
ElementRow(4597, 45), // preAuthRef
ElementRow(2689, 537), // form
ElementRow(2540, 855), // error
ElementRow(3846, 25), // CoverageEligibilityResponse.error.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 547), // code
ElementRow(2594, 89), // expression
ElementRow(3846, 25), // CoverageEligibilityResponse.event.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 496), // type
ElementRow(5575, 497), // when
ElementRow(3846, 25), // CoverageEligibilityResponse.insurance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2199, 30), // coverage
ElementRow(3895, 28), // inforce
ElementRow(1899, 38), // benefitPeriod
ElementRow(3996, 856), // item
ElementRow(3846, 25), // CoverageEligibilityResponse.insurance.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 503), // category
ElementRow(4661, 504), // productOrService
ElementRow(4198, 506), // modifier
ElementRow(4690, 269), // provider
ElementRow(2569, 28), // excluded
ElementRow(4237, 45), // name
ElementRow(2334, 45), // description
ElementRow(4255, 833), // network
ElementRow(5454, 834), // unit
ElementRow(5304, 835), // term
ElementRow(1897, 857), // benefit
ElementRow(1837, 28), // authorizationRequired
ElementRow(1838, 858), // authorizationSupporting
ElementRow(1839, 459), // authorizationUrl
ElementRow(3846, 25), // CoverageEligibilityResponse.insurance.item.benefit.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 859), // type
ElementRow(1731, 860), // allowed
ElementRow(5488, 860), // used
ElementRow(3846, 25), // DataRequirement.id
ElementRow(2625, 6), // extension
ElementRow(5406, 861), // type
ElementRow(4667, 346), // profile
ElementRow(5205, 862), // subject
ElementRow(4234, 89), // mustSupport
ElementRow(2053, 863), // codeFilter
ElementRow(2268, 864), // dateFilter
ElementRow(5515, 865), // valueFilter
ElementRow(4051, 31), // limit
ElementRow(5105, 866), // sort
ElementRow(3846, 25), // DataRequirement.codeFilter.id
ElementRow(2625, 6), // extension
ElementRow(4495, 12), // path
ElementRow(5015, 12), // searchParam
ElementRow(5518, 606), // valueSet
ElementRow(2044, 623), // code
ElementRow(3846, 25), // DataRequirement.dateFilter.id
ElementRow(2625, 6), // extension
ElementRow(4495, 12), // path
ElementRow(5015, 12), // searchParam
ElementRow(5509, 867), // value
ElementRow(3846, 25), // DataRequirement.sort.id
ElementRow(2625, 6), // extension
ElementRow(4495, 311), // path
ElementRow(2364, 868), // direction
ElementRow(3846, 25), // DataRequirement.valueFilter.id
ElementRow(2625, 6), // extension
ElementRow(4495, 12), // path
ElementRow(5015, 12), // searchParam
ElementRow(2075, 869), // comparator
ElementRow(5509, 867), // value
ElementRow(3846, 25), // DataType.id
ElementRow(2625, 6), // extension
ElementRow(3846, 0), // DetectedIssue.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 870), // status
ElementRow(1977, 871), // category
ElementRow(2044, 872), // code
ElementRow(5067, 873), // severity
ElementRow(5205, 874), // subject
ElementRow(2512, 115), // encounter
ElementRow(3850, 566), // identified
ElementRow(1828, 875), // author
ElementRow(3869, 627), // implicated
ElementRow(2561, 876), // evidence
ElementRow(2339, 53), // detail
ElementRow(4795, 459), // reference
ElementRow(4186, 877), // mitigation
ElementRow(3846, 25), // DetectedIssue.evidence.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 878), // code
ElementRow(2339, 176), // detail
ElementRow(3846, 25), // DetectedIssue.mitigation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1663, 879), // action
ElementRow(2264, 34), // date
ElementRow(1828, 269), // author
ElementRow(4308, 155), // note
ElementRow(3846, 0), // Device.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(2385, 45), // displayName
ElementRow(2294, 880), // definition
ElementRow(5440, 881), // udiCarrier
ElementRow(5166, 882), // status
ElementRow(1845, 883), // availabilityStatus
ElementRow(1913, 500), // biologicalSourceEvent
ElementRow(4102, 45), // manufacturer
ElementRow(4099, 34), // manufactureDate
ElementRow(2588, 34), // expirationDate
ElementRow(4074, 45), // lotNumber
ElementRow(5045, 45), // serialNumber
ElementRow(4237, 884), // name
ElementRow(4193, 45), // modelNumber
ElementRow(4479, 45), // partNumber
ElementRow(1977, 885), // category
ElementRow(5406, 886), // type
ElementRow(5532, 887), // version
ElementRow(2124, 888), // conformsTo
ElementRow(4676, 889), // property
ElementRow(4190, 890), // mode
ElementRow(2241, 891), // cycle
ElementRow(2431, 892), // duration
ElementRow(4453, 390), // owner
ElementRow(2135, 381), // contact
ElementRow(4064, 239), // location
ElementRow(5474, 459), // url
ElementRow(2519, 893), // endpoint
ElementRow(2727, 894), // gateway
ElementRow(4308, 155), // note
ElementRow(4969, 895), // safety
ElementRow(4472, 896), // parent
ElementRow(3846, 25), // Device.conformsTo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 897), // category
ElementRow(5136, 898), // specification
ElementRow(5532, 45), // version
ElementRow(3846, 25), // Device.name.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 311), // value
ElementRow(5406, 899), // type
ElementRow(2384, 64), // display
ElementRow(3846, 25), // Device.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 900), // type
ElementRow(5509, 901), // value
ElementRow(3846, 25), // Device.udiCarrier.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2346, 311), // deviceIdentifier
ElementRow(3989, 310), // issuer
ElementRow(4002, 459), // jurisdiction
ElementRow(1972, 221), // carrierAIDC
ElementRow(1973, 12), // carrierHRF
ElementRow(2531, 902), // entryType
ElementRow(3846, 25), // Device.version.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 903), // type
ElementRow(2088, 500), // component
ElementRow(3915, 34), // installDate
ElementRow(5509, 77), // value
ElementRow(3846, 0), // DeviceAssociation.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(2345, 904), // device
ElementRow(1977, 905), // category
ElementRow(5166, 906), // status
ElementRow(5172, 907), // statusReason
ElementRow(5205, 908), // subject
ElementRow(1921, 909), // bodyStructure
ElementRow(4530, 14), // period
ElementRow(4393, 910), // operation
ElementRow(3846, 25), // DeviceAssociation.operation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5166, 911), // status
ElementRow(4398, 912), // operator
ElementRow(4530, 14), // period
ElementRow(3846, 0), // DeviceDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(3851, 8), // identifier
ElementRow(5441, 913), // udiDeviceIdentifier
ElementRow(4822, 914), // regulatoryIdentifier
ElementRow(4479, 45), // partNumber
ElementRow(4102, 16), // manufacturer
ElementRow(2347, 915), // deviceName
ElementRow(4193, 12), // modelNumber
ElementRow(2016, 916), // classification
ElementRow(2124, 917), // conformsTo
ElementRow(2783, 918), // hasPart
ElementRow(4460, 919), // packaging
ElementRow(5532, 920), // version
ElementRow(4969, 895), // safety
ElementRow(5070, 921), // shelfLifeStorage
ElementRow(4018, 36), // languageCode
ElementRow(4676, 922), // property
ElementRow(4453, 390), // owner
ElementRow(2135, 381), // contact
ElementRow(4055, 923), // link
ElementRow(4308, 155), // note
ElementRow(4118, 924), // material
ElementRow(4666, 925), // productionIdentifierInUDI
ElementRow(2776, 926), // guideline
ElementRow(2183, 927), // correctiveAction
ElementRow(1996, 928), // chargeItem
ElementRow(3846, 25), // DeviceDefinition.chargeItem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1997, 929), // chargeItemCode
ElementRow(2191, 930), // count
ElementRow(2450, 38), // effectivePeriod
ElementRow(5485, 931), // useContext
ElementRow(3846, 25), // DeviceDefinition.classification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 932), // type
ElementRow(4003, 57), // justification
ElementRow(3846, 25), // DeviceDefinition.conformsTo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 933), // category
ElementRow(5136, 934), // specification
ElementRow(5532, 89), // version
ElementRow(5106, 57), // source
ElementRow(3846, 25), // DeviceDefinition.correctiveAction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4776, 548), // recall
ElementRow(4975, 935), // scope
ElementRow(4530, 456), // period
ElementRow(3846, 25), // DeviceDefinition.deviceName.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 311), // name
ElementRow(5406, 899), // type
ElementRow(3846, 25), // DeviceDefinition.guideline.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5485, 931), // useContext
ElementRow(5479, 53), // usageInstruction
ElementRow(4829, 57), // relatedArtifact
ElementRow(3892, 36), // indication
ElementRow(2164, 36), // contraindication
ElementRow(5564, 36), // warning
ElementRow(3937, 45), // intendedUse
ElementRow(3846, 25), // DeviceDefinition.hasPart.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4795, 936), // reference
ElementRow(2191, 937), // count
ElementRow(3846, 25), // DeviceDefinition.link.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4838, 938), // relation
ElementRow(4832, 939), // relatedDevice
ElementRow(3846, 25), // DeviceDefinition.material.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5224, 940), // substance
ElementRow(1734, 28), // alternate
ElementRow(1727, 28), // allergenicIndicator
ElementRow(3846, 25), // DeviceDefinition.packaging.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 500), // identifier
ElementRow(5406, 393), // type
ElementRow(2191, 937), // count
ElementRow(2389, 941), // distributor
ElementRow(5441, 942), // udiDeviceIdentifier
ElementRow(4460, 943), // packaging
ElementRow(3846, 25), // DeviceDefinition.packaging.distributor.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 45), // name
ElementRow(4429, 264), // organizationReference
ElementRow(3846, 25), // DeviceDefinition.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 900), // type
ElementRow(5509, 901), // value
ElementRow(3846, 25), // DeviceDefinition.regulatoryIdentifier.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 944), // type
ElementRow(2346, 77), // deviceIdentifier
ElementRow(3989, 945), // issuer
ElementRow(4002, 945), // jurisdiction
ElementRow(3846, 25), // DeviceDefinition.udiDeviceIdentifier.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2346, 77), // deviceIdentifier
ElementRow(3989, 945), // issuer
ElementRow(4002, 945), // jurisdiction
ElementRow(4108, 946), // marketDistribution
ElementRow(3846, 25), // DeviceDefinition.udiDeviceIdentifier.marketDistribution.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4109, 456), // marketPeriod
ElementRow(5198, 945), // subJurisdiction
ElementRow(3846, 25), // DeviceDefinition.version.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 393), // type
ElementRow(2088, 500), // component
ElementRow(5509, 77), // value
ElementRow(3846, 0), // DeviceDispense.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1867, 947), // basedOn
ElementRow(4480, 948), // partOf
ElementRow(5166, 949), // status
ElementRow(5172, 950), // statusReason
ElementRow(1977, 36), // category
ElementRow(2345, 951), // device
ElementRow(5205, 952), // subject
ElementRow(4779, 953), // receiver
ElementRow(2512, 152), // encounter
ElementRow(5254, 176), // supportingInformation
ElementRow(4525, 954), // performer
ElementRow(4064, 239), // location
ElementRow(5406, 393), // type
ElementRow(4723, 70), // quantity
ElementRow(4620, 49), // preparedDate
ElementRow(5576, 34), // whenHandedOver
ElementRow(2338, 239), // destination
ElementRow(4308, 155), // note
ElementRow(5479, 53), // usageInstruction
ElementRow(2557, 764), // eventHistory
ElementRow(3846, 25), // DeviceDispense.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 393), // function
ElementRow(1666, 955), // actor
ElementRow(3846, 0), // DeviceMetric.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5406, 956), // type
ElementRow(5454, 957), // unit
ElementRow(2345, 904), // device
ElementRow(4397, 958), // operationalStatus
ElementRow(2063, 959), // color
ElementRow(1977, 960), // category
ElementRow(4152, 212), // measurementFrequency
ElementRow(1947, 961), // calibration
ElementRow(3846, 25), // DeviceMetric.calibration.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 962), // type
ElementRow(5161, 963), // state
ElementRow(5342, 24), // time
ElementRow(3846, 0), // DeviceRequest.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3924, 964), // instantiatesCanonical
ElementRow(3925, 361), // instantiatesUri
ElementRow(1867, 627), // basedOn
ElementRow(4864, 965), // replaces
ElementRow(2766, 263), // groupIdentifier
ElementRow(5166, 966), // status
ElementRow(3938, 641), // intent
ElementRow(4639, 631), // priority
ElementRow(2396, 64), // doNotPerform
ElementRow(2044, 967), // code
ElementRow(4723, 937), // quantity
ElementRow(4468, 968), // parameter
ElementRow(5205, 969), // subject
ElementRow(2512, 115), // encounter
ElementRow(4348, 116), // occurrence
ElementRow(1832, 49), // authoredOn
ElementRow(4888, 970), // requester
ElementRow(4525, 971), // performer
ElementRow(4774, 972), // reason
ElementRow(1796, 28), // asNeeded
ElementRow(1797, 393), // asNeededFor
ElementRow(3927, 973), // insurance
ElementRow(5252, 176), // supportingInfo
ElementRow(4308, 155), // note
ElementRow(4845, 764), // relevantHistory
ElementRow(3846, 25), // DeviceRequest.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 393), // code
ElementRow(5509, 974), // value
ElementRow(3846, 0), // DeviceUsage.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1867, 274), // basedOn
ElementRow(5166, 975), // status
ElementRow(1977, 36), // category
ElementRow(4499, 151), // patient
ElementRow(2325, 976), // derivedFrom
ElementRow(2156, 977), // context
ElementRow(5352, 978), // timing
ElementRow(2266, 49), // dateAsserted
ElementRow(5481, 979), // usageStatus
ElementRow(5480, 36), // usageReason
ElementRow(1693, 980), // adherence
ElementRow(3899, 981), // informationSource
ElementRow(2345, 951), // device
ElementRow(4774, 982), // reason
ElementRow(1919, 983), // bodySite
ElementRow(4308, 155), // note
ElementRow(3846, 25), // DeviceUsage.adherence.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 984), // code
ElementRow(4774, 985), // reason
ElementRow(3846, 0), // DiagnosticReport.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1867, 986), // basedOn
ElementRow(5166, 987), // status
ElementRow(1977, 988), // category
ElementRow(2044, 989), // code
ElementRow(5205, 990), // subject
ElementRow(2512, 115), // encounter
ElementRow(2447, 566), // effective
ElementRow(3988, 178), // issued
ElementRow(4525, 991), // performer
ElementRow(4934, 991), // resultsInterpreter
ElementRow(5138, 992), // specimen
ElementRow(4930, 993), // result
ElementRow(4308, 155), // note
ElementRow(5191, 994), // study
ElementRow(5252, 995), // supportingInfo
ElementRow(4155, 996), // media
ElementRow(2094, 997), // composition
ElementRow(2107, 53), // conclusion
ElementRow(2108, 998), // conclusionCode
ElementRow(4625, 287), // presentedForm
ElementRow(3846, 25), // DiagnosticReport.media.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2067, 45), // comment
ElementRow(4055, 999), // link
ElementRow(3846, 25), // DiagnosticReport.supportingInfo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1000), // type
ElementRow(4795, 1001), // reference
ElementRow(3846, 25), // Distance.id
ElementRow(2625, 6), // extension
ElementRow(5509, 141), // value
ElementRow(2075, 142), // comparator
ElementRow(5454, 12), // unit
ElementRow(5269, 143), // system
ElementRow(2044, 144), // code
ElementRow(3846, 0), // DocumentReference.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(1867, 1002), // basedOn
ElementRow(5166, 1003), // status
ElementRow(2399, 1004), // docStatus
ElementRow(4189, 1005), // modality
ElementRow(5406, 1006), // type
ElementRow(1977, 653), // category
ElementRow(5205, 242), // subject
ElementRow(2156, 1007), // context
ElementRow(2555, 1008), // event
ElementRow(1919, 1009), // bodySite
ElementRow(2633, 1010), // facilityType
ElementRow(4590, 1011), // practiceSetting
ElementRow(4530, 14), // period
ElementRow(2264, 178), // date
ElementRow(1828, 1012), // author
ElementRow(1824, 1013), // attester
ElementRow(2239, 390), // custodian
ElementRow(4837, 1014), // relatesTo
ElementRow(2334, 17), // description
ElementRow(5026, 1015), // securityLabel
ElementRow(2147, 1016), // content
ElementRow(3846, 25), // DocumentReference.attester.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4190, 658), // mode
ElementRow(5342, 34), // time
ElementRow(4488, 659), // party
ElementRow(3846, 25), // DocumentReference.content.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1820, 1017), // attachment
ElementRow(4667, 1018), // profile
ElementRow(3846, 25), // DocumentReference.content.profile.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 1019), // value
ElementRow(3846, 25), // DocumentReference.relatesTo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1020), // code
ElementRow(5271, 999), // target
ElementRow(3846, 0), // DomainResource.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3846, 25), // Dosage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 1021), // sequence
ElementRow(5318, 12), // text
ElementRow(1685, 1022), // additionalInstruction
ElementRow(4502, 12), // patientInstruction
ElementRow(5352, 1023), // timing
ElementRow(1796, 47), // asNeeded
ElementRow(1797, 1024), // asNeededFor
ElementRow(5081, 1025), // site
ElementRow(4958, 1026), // route
ElementRow(4168, 1027), // method
ElementRow(2416, 1028), // doseAndRate
ElementRow(4129, 1029), // maxDosePerPeriod
ElementRow(4126, 281), // maxDosePerAdministration
ElementRow(4128, 281), // maxDosePerLifetime
ElementRow(3846, 25), // Dosage.doseAndRate.id
ElementRow(2625, 6), // extension
ElementRow(5406, 1030), // type
ElementRow(2414, 1031), // dose
ElementRow(4758, 1032), // rate
ElementRow(3846, 25), // Duration.id
ElementRow(2625, 6), // extension
ElementRow(5509, 141), // value
ElementRow(2075, 142), // comparator
ElementRow(5454, 12), // unit
ElementRow(5269, 143), // system
ElementRow(2044, 144), // code
ElementRow(3846, 25), // Element.id
ElementRow(2625, 6), // extension
ElementRow(3846, 25), // ElementDefinition.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4495, 311), // path
ElementRow(4872, 1033), // representation
ElementRow(5091, 12), // sliceName
ElementRow(5089, 47), // sliceIsConstraining
ElementRow(4015, 12), // label
ElementRow(2044, 1034), // code
ElementRow(5093, 1035), // slicing
ElementRow(5071, 12), // short
ElementRow(2294, 17), // definition
ElementRow(2067, 17), // comment
ElementRow(4897, 17), // requirements
ElementRow(1721, 89), // alias
ElementRow(4175, 299), // min
ElementRow(4122, 1036), // max
ElementRow(1859, 1037), // base
ElementRow(2151, 143), // contentReference
ElementRow(5406, 1038), // type
ElementRow(2291, 1039), // defaultValue
ElementRow(4148, 17), // meaningWhenMissing
ElementRow(4411, 12), // orderMeaning
ElementRow(2670, 1039), // fixed
ElementRow(4505, 1039), // pattern
ElementRow(2565, 1040), // example
ElementRow(4177, 1041), // minValue
ElementRow(4136, 1041), // maxValue
ElementRow(4132, 1021), // maxLength
ElementRow(2112, 1042), // condition
ElementRow(2131, 1043), // constraint
ElementRow(4232, 47), // mustHaveValue
ElementRow(5513, 346), // valueAlternatives
ElementRow(4234, 47), // mustSupport
ElementRow(3982, 47), // isModifier
ElementRow(3983, 12), // isModifierReason
ElementRow(3986, 47), // isSummary
ElementRow(1908, 1044), // binding
ElementRow(4104, 1045), // mapping
ElementRow(3846, 25), // ElementDefinition.base.id
ElementRow(2625, 6), // extension
ElementRow(4495, 311), // path
ElementRow(4175, 1046), // min
ElementRow(4122, 311), // max
ElementRow(3846, 25), // ElementDefinition.binding.id
ElementRow(2625, 6), // extension
ElementRow(5183, 1047), // strength
ElementRow(2334, 17), // description
ElementRow(5518, 606), // valueSet
ElementRow(1681, 1048), // additional
ElementRow(3846, 25), // ElementDefinition.binding.additional.id
ElementRow(2625, 6), // extension
ElementRow(4711, 1049), // purpose
ElementRow(5518, 1050), // valueSet
ElementRow(2403, 17), // documentation
ElementRow(5072, 12), // shortDoco
ElementRow(5478, 51), // usage
ElementRow(1759, 47), // any
ElementRow(3846, 25), // ElementDefinition.constraint.id
ElementRow(2625, 6), // extension
ElementRow(4004, 1051), // key
ElementRow(4897, 17), // requirements
ElementRow(5067, 1052), // severity
ElementRow(5257, 47), // suppress
ElementRow(3841, 311), // human
ElementRow(2594, 12), // expression
ElementRow(5106, 345), // source
ElementRow(3846, 25), // ElementDefinition.example.id
ElementRow(2625, 6), // extension
ElementRow(4015, 311), // label
ElementRow(5509, 1053), // value
ElementRow(3846, 25), // ElementDefinition.mapping.id
ElementRow(2625, 6), // extension
ElementRow(3852, 1051), // identity
ElementRow(4017, 216), // language
ElementRow(4103, 311), // map
ElementRow(2067, 17), // comment
ElementRow(3846, 25), // ElementDefinition.slicing.id
ElementRow(2625, 6), // extension
ElementRow(2377, 1054), // discriminator
ElementRow(2334, 12), // description
ElementRow(4413, 47), // ordered
ElementRow(4966, 1055), // rules
ElementRow(3846, 25), // ElementDefinition.slicing.discriminator.id
ElementRow(2625, 6), // extension
ElementRow(5406, 1056), // type
ElementRow(4495, 311), // path
ElementRow(3846, 25), // ElementDefinition.type.id
ElementRow(2625, 6), // extension
ElementRow(2044, 1057), // code
ElementRow(4667, 1058), // profile
ElementRow(5278, 1058), // targetProfile
ElementRow(1718, 1059), // aggregation
ElementRow(5548, 1060), // versioning
ElementRow(3846, 0), // Encounter.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1061), // status
ElementRow(2015, 1062), // class
ElementRow(4639, 173), // priority
ElementRow(5406, 1063), // type
ElementRow(5060, 169), // serviceType
ElementRow(5205, 184), // subject
ElementRow(5210, 1064), // subjectStatus
ElementRow(2536, 1065), // episodeOfCare
ElementRow(1867, 183), // basedOn
ElementRow(1969, 370), // careTeam
ElementRow(4480, 152), // partOf
ElementRow(5058, 390), // serviceProvider
ElementRow(4483, 1066), // participant
ElementRow(1784, 1067), // appointment
ElementRow(5550, 175), // virtualService
ElementRow(1676, 38), // actualPeriod
ElementRow(4562, 34), // plannedStartDate
ElementRow(4561, 34), // plannedEndDate
ElementRow(4038, 892), // length
ElementRow(4774, 1068), // reason
ElementRow(2349, 1069), // diagnosis
ElementRow(1657, 181), // account
ElementRow(2355, 1070), // dietPreference
ElementRow(5127, 1071), // specialArrangement
ElementRow(5128, 1072), // specialCourtesy
ElementRow(1703, 1073), // admission
ElementRow(4064, 1074), // location
ElementRow(3846, 25), // Encounter.admission.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4595, 500), // preAdmissionIdentifier
ElementRow(4431, 476), // origin
ElementRow(1704, 1075), // admitSource
ElementRow(4768, 1076), // reAdmission
ElementRow(2338, 476), // destination
ElementRow(2369, 1077), // dischargeDisposition
ElementRow(3846, 25), // Encounter.diagnosis.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2112, 1078), // condition
ElementRow(5482, 35), // use
ElementRow(3846, 25), // Encounter.location.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4064, 1079), // location
ElementRow(5166, 1080), // status
ElementRow(2689, 1081), // form
ElementRow(4530, 38), // period
ElementRow(3846, 25), // Encounter.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 187), // type
ElementRow(4530, 38), // period
ElementRow(1666, 1082), // actor
ElementRow(3846, 25), // Encounter.reason.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5482, 1083), // use
ElementRow(5509, 1084), // value
ElementRow(3846, 0), // EncounterHistory.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2512, 152), // encounter
ElementRow(3851, 8), // identifier
ElementRow(5166, 1061), // status
ElementRow(2015, 1085), // class
ElementRow(5406, 1063), // type
ElementRow(5060, 169), // serviceType
ElementRow(5205, 184), // subject
ElementRow(5210, 1064), // subjectStatus
ElementRow(1676, 38), // actualPeriod
ElementRow(4562, 34), // plannedStartDate
ElementRow(4561, 34), // plannedEndDate
ElementRow(4038, 892), // length
ElementRow(4064, 1086), // location
ElementRow(3846, 25), // EncounterHistory.location.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4064, 1079), // location
ElementRow(2689, 1081), // form
ElementRow(3846, 0), // Endpoint.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1087), // status
ElementRow(2125, 1088), // connectionType
ElementRow(4237, 12), // name
ElementRow(2334, 12), // description
ElementRow(2534, 1089), // environmentType
ElementRow(4093, 16), // managingOrganization
ElementRow(2135, 381), // contact
ElementRow(4530, 14), // period
ElementRow(4511, 1090), // payload
ElementRow(1690, 1091), // address
ElementRow(2789, 352), // header
ElementRow(3846, 25), // Endpoint.payload.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1092), // type
ElementRow(4174, 321), // mimeType
ElementRow(3846, 0), // EnrollmentRequest.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 1093), // status
ElementRow(2215, 34), // created
ElementRow(3929, 390), // insurer
ElementRow(4690, 526), // provider
ElementRow(1958, 232), // candidate
ElementRow(2199, 1094), // coverage
ElementRow(3846, 0), // EnrollmentResponse.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 1093), // status
ElementRow(4876, 1095), // request
ElementRow(4443, 1096), // outcome
ElementRow(2386, 45), // disposition
ElementRow(2215, 34), // created
ElementRow(4428, 390), // organization
ElementRow(4881, 526), // requestProvider
ElementRow(3846, 0), // EpisodeOfCare.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 1097), // status
ElementRow(5171, 1098), // statusHistory
ElementRow(5406, 1099), // type
ElementRow(4774, 1100), // reason
ElementRow(2349, 1101), // diagnosis
ElementRow(4499, 151), // patient
ElementRow(4093, 16), // managingOrganization
ElementRow(4530, 14), // period
ElementRow(4807, 262), // referralRequest
ElementRow(1968, 269), // careManager
ElementRow(1969, 370), // careTeam
ElementRow(1657, 181), // account
ElementRow(3846, 25), // EpisodeOfCare.diagnosis.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2112, 1078), // condition
ElementRow(5482, 1102), // use
ElementRow(3846, 25), // EpisodeOfCare.reason.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5482, 1103), // use
ElementRow(5509, 1104), // value
ElementRow(3846, 25), // EpisodeOfCare.statusHistory.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5166, 1105), // status
ElementRow(4530, 456), // period
ElementRow(3846, 0), // EventDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5228, 45), // subtitle
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(5205, 1106), // subject
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(5478, 53), // usage
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 204), // approvalDate
ElementRow(4026, 204), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(5384, 1107), // trigger
ElementRow(3846, 0), // Evidence.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 45), // name
ElementRow(5354, 12), // title
ElementRow(2007, 203), // citeAs
ElementRow(5166, 46), // status
ElementRow(2586, 28), // experimental
ElementRow(2264, 49), // date
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(1828, 50), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 50), // endorser
ElementRow(5485, 51), // useContext
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(4829, 57), // relatedArtifact
ElementRow(2334, 53), // description
ElementRow(1803, 53), // assertion
ElementRow(4308, 155), // note
ElementRow(5523, 1108), // variableDefinition
ElementRow(5268, 1109), // synthesisType
ElementRow(5192, 1110), // studyDesign
ElementRow(5163, 1111), // statistic
ElementRow(1983, 1112), // certainty
ElementRow(3846, 25), // Evidence.certainty.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(4308, 155), // note
ElementRow(5406, 1113), // type
ElementRow(4761, 1114), // rating
ElementRow(4760, 45), // rater
ElementRow(5203, 1115), // subcomponent
ElementRow(3846, 25), // Evidence.statistic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(4308, 155), // note
ElementRow(5164, 1116), // statisticType
ElementRow(1977, 393), // category
ElementRow(4723, 212), // quantity
ElementRow(4321, 330), // numberOfEvents
ElementRow(4320, 330), // numberAffected
ElementRow(4970, 1117), // sampleSize
ElementRow(1826, 1118), // attributeEstimate
ElementRow(4192, 1119), // modelCharacteristic
ElementRow(3846, 25), // Evidence.statistic.attributeEstimate.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(4308, 155), // note
ElementRow(5406, 1120), // type
ElementRow(4723, 212), // quantity
ElementRow(4042, 222), // level
ElementRow(4750, 267), // range
ElementRow(1826, 1121), // attributeEstimate
ElementRow(3846, 25), // Evidence.statistic.modelCharacteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1122), // code
ElementRow(5509, 70), // value
ElementRow(5522, 1123), // variable
ElementRow(1826, 1121), // attributeEstimate
ElementRow(3846, 25), // Evidence.statistic.modelCharacteristic.variable.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5523, 1124), // variableDefinition
ElementRow(2778, 1125), // handling
ElementRow(5514, 36), // valueCategory
ElementRow(5516, 297), // valueQuantity
ElementRow(5517, 1126), // valueRange
ElementRow(3846, 25), // Evidence.statistic.sampleSize.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(4308, 155), // note
ElementRow(4326, 330), // numberOfStudies
ElementRow(4323, 330), // numberOfParticipants
ElementRow(4013, 330), // knownDataCount
ElementRow(3846, 25), // Evidence.variableDefinition.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(4308, 155), // note
ElementRow(5524, 1127), // variableRole
ElementRow(4343, 1128), // observed
ElementRow(3932, 1129), // intended
ElementRow(2366, 1130), // directnessMatch
ElementRow(3846, 0), // EvidenceReport.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(5166, 46), // status
ElementRow(5485, 51), // useContext
ElementRow(3851, 8), // identifier
ElementRow(4833, 8), // relatedIdentifier
ElementRow(2007, 203), // citeAs
ElementRow(5406, 1131), // type
ElementRow(4308, 155), // note
ElementRow(4829, 57), // relatedArtifact
ElementRow(5205, 1132), // subject
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(1828, 50), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 50), // endorser
ElementRow(4837, 1133), // relatesTo
ElementRow(5023, 1134), // section
ElementRow(3846, 25), // EvidenceReport.relatesTo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1135), // code
ElementRow(5271, 1136), // target
ElementRow(3846, 25), // EvidenceReport.relatesTo.target.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 459), // url
ElementRow(3851, 500), // identifier
ElementRow(2384, 53), // display
ElementRow(4907, 663), // resource
ElementRow(3846, 25), // EvidenceReport.section.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 45), // title
ElementRow(2678, 1137), // focus
ElementRow(2679, 663), // focusReference
ElementRow(1828, 1138), // author
ElementRow(5318, 4), // text
ElementRow(4190, 1139), // mode
ElementRow(4416, 664), // orderedBy
ElementRow(2528, 1140), // entryClassifier
ElementRow(2530, 176), // entryReference
ElementRow(2529, 297), // entryQuantity
ElementRow(2495, 665), // emptyReason
ElementRow(5023, 1141), // section
ElementRow(3846, 25), // EvidenceReport.subject.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1993, 1142), // characteristic
ElementRow(4308, 155), // note
ElementRow(3846, 25), // EvidenceReport.subject.characteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1143), // code
ElementRow(5509, 1144), // value
ElementRow(2567, 28), // exclude
ElementRow(4530, 38), // period
ElementRow(3846, 0), // EvidenceVariable.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5073, 12), // shortTitle
ElementRow(5166, 46), // status
ElementRow(2586, 28), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(4308, 155), // note
ElementRow(5485, 51), // useContext
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 38), // effectivePeriod
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(1672, 28), // actual
ElementRow(1993, 1145), // characteristic
ElementRow(2778, 1125), // handling
ElementRow(1977, 1146), // category
ElementRow(3846, 25), // EvidenceVariable.category.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 45), // name
ElementRow(5509, 1147), // value
ElementRow(3846, 25), // EvidenceVariable.characteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 1148), // linkId
ElementRow(2334, 53), // description
ElementRow(4308, 155), // note
ElementRow(2567, 28), // exclude
ElementRow(2302, 1149), // definitionReference
ElementRow(2298, 1150), // definitionCanonical
ElementRow(2299, 624), // definitionCodeableConcept
ElementRow(2300, 1151), // definitionExpression
ElementRow(2301, 1152), // definitionId
ElementRow(2297, 1153), // definitionByTypeAndValue
ElementRow(2296, 1154), // definitionByCombination
ElementRow(3921, 1155), // instances
ElementRow(2431, 1155), // duration
ElementRow(5344, 1156), // timeFromEvent
ElementRow(3846, 25), // EvidenceVariable.characteristic.definitionByCombination.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1157), // code
ElementRow(5329, 32), // threshold
ElementRow(1993, 1158), // characteristic
ElementRow(3846, 25), // EvidenceVariable.characteristic.definitionByTypeAndValue.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1159), // type
ElementRow(4168, 1160), // method
ElementRow(2345, 1161), // device
ElementRow(5509, 1162), // value
ElementRow(4359, 1163), // offset
ElementRow(3846, 25), // EvidenceVariable.characteristic.timeFromEvent.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(4308, 155), // note
ElementRow(2555, 1164), // event
ElementRow(4723, 212), // quantity
ElementRow(4750, 267), // range
ElementRow(3846, 0), // ExampleScenario.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1666, 1165), // actor
ElementRow(3916, 1166), // instance
ElementRow(4647, 1167), // process
ElementRow(3846, 25), // ExampleScenario.actor.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4004, 77), // key
ElementRow(5406, 1168), // type
ElementRow(5354, 77), // title
ElementRow(2334, 53), // description
ElementRow(3846, 25), // ExampleScenario.instance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4004, 77), // key
ElementRow(5188, 1169), // structureType
ElementRow(5190, 45), // structureVersion
ElementRow(5187, 1170), // structureProfile
ElementRow(5354, 77), // title
ElementRow(2334, 53), // description
ElementRow(2147, 454), // content
ElementRow(5532, 1171), // version
ElementRow(2142, 1172), // containedInstance
ElementRow(3846, 25), // ExampleScenario.instance.containedInstance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3920, 77), // instanceReference
ElementRow(5543, 45), // versionReference
ElementRow(3846, 25), // ExampleScenario.instance.version.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4004, 77), // key
ElementRow(5354, 77), // title
ElementRow(2334, 53), // description
ElementRow(2147, 454), // content
ElementRow(3846, 25), // ExampleScenario.process.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 311), // title
ElementRow(2334, 53), // description
ElementRow(4599, 53), // preConditions
ElementRow(4585, 53), // postConditions
ElementRow(5173, 1173), // step
ElementRow(3846, 25), // ExampleScenario.process.step.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4319, 45), // number
ElementRow(4647, 1174), // process
ElementRow(5591, 1175), // workflow
ElementRow(4393, 1176), // operation
ElementRow(1736, 1177), // alternative
ElementRow(4508, 28), // pause
ElementRow(3846, 25), // ExampleScenario.process.step.alternative.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 77), // title
ElementRow(2334, 53), // description
ElementRow(5173, 1178), // step
ElementRow(3846, 25), // ExampleScenario.process.step.operation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1179), // type
ElementRow(5354, 77), // title
ElementRow(3908, 45), // initiator
ElementRow(4779, 45), // receiver
ElementRow(2334, 53), // description
ElementRow(3910, 28), // initiatorActive
ElementRow(4781, 28), // receiverActive
ElementRow(4876, 1180), // request
ElementRow(4915, 1180), // response
ElementRow(3846, 0), // ExplanationOfBenefit.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5365, 449), // traceNumber
ElementRow(5166, 1181), // status
ElementRow(5406, 464), // type
ElementRow(5202, 465), // subType
ElementRow(5482, 466), // use
ElementRow(4499, 151), // patient
ElementRow(1904, 14), // billablePeriod
ElementRow(2215, 314), // created
ElementRow(2524, 467), // enterer
ElementRow(3929, 16), // insurer
ElementRow(4690, 468), // provider
ElementRow(4639, 840), // priority
ElementRow(2722, 470), // fundsReserveRequested
ElementRow(2721, 470), // fundsReserve
ElementRow(4825, 1182), // related
ElementRow(4623, 1183), // prescription
ElementRow(4435, 1184), // originalPrescription
ElementRow(2555, 1185), // event
ElementRow(4509, 1186), // payee
ElementRow(4805, 474), // referral
ElementRow(2512, 475), // encounter
ElementRow(2632, 476), // facility
ElementRow(2013, 520), // claim
ElementRow(2014, 501), // claimResponse
ElementRow(4443, 528), // outcome
ElementRow(2286, 529), // decision
ElementRow(2386, 45), // disposition
ElementRow(4597, 352), // preAuthRef
ElementRow(4598, 179), // preAuthRefPeriod
ElementRow(2350, 477), // diagnosisRelatedGroup
ElementRow(1969, 1187), // careTeam
ElementRow(5252, 1188), // supportingInfo
ElementRow(2349, 1189), // diagnosis
ElementRow(4645, 1190), // procedure
ElementRow(4602, 32), // precedence
ElementRow(3927, 1191), // insurance
ElementRow(1656, 1192), // accident
ElementRow(4503, 485), // patientPaid
ElementRow(3996, 1193), // item
ElementRow(1680, 1194), // addItem
ElementRow(1694, 1195), // adjudication
ElementRow(5359, 1196), // total
ElementRow(4512, 1197), // payment
ElementRow(2690, 537), // formCode
ElementRow(2689, 452), // form
ElementRow(4649, 1198), // processNote
ElementRow(1899, 38), // benefitPeriod
ElementRow(1898, 1199), // benefitBalance
ElementRow(3846, 25), // ExplanationOfBenefit.accident.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2264, 54), // date
ElementRow(5406, 488), // type
ElementRow(4064, 489), // location
ElementRow(3846, 25), // ExplanationOfBenefit.addItem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3998, 196), // itemSequence
ElementRow(2340, 196), // detailSequence
ElementRow(5197, 196), // subDetailSequence
ElementRow(5365, 449), // traceNumber
ElementRow(4690, 542), // provider
ElementRow(4943, 502), // revenue
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4876, 505), // request
ElementRow(4198, 506), // modifier
ElementRow(4671, 507), // programCode
ElementRow(5062, 508), // serviced
ElementRow(4064, 509), // location
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(1919, 1200), // bodySite
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 1201), // reviewOutcome
ElementRow(1694, 1195), // adjudication
ElementRow(2339, 1202), // detail
ElementRow(3846, 25), // ExplanationOfBenefit.addItem.bodySite.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5081, 513), // site
ElementRow(5201, 514), // subSite
ElementRow(3846, 25), // ExplanationOfBenefit.addItem.detail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4198, 506), // modifier
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 1201), // reviewOutcome
ElementRow(1694, 1195), // adjudication
ElementRow(5196, 1203), // subDetail
ElementRow(3846, 25), // ExplanationOfBenefit.addItem.detail.subDetail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4198, 506), // modifier
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 1201), // reviewOutcome
ElementRow(1694, 1195), // adjudication
ElementRow(3846, 25), // ExplanationOfBenefit.benefitBalance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 1204), // category
ElementRow(2569, 28), // excluded
ElementRow(4237, 45), // name
ElementRow(2334, 45), // description
ElementRow(4255, 833), // network
ElementRow(5454, 834), // unit
ElementRow(5304, 835), // term
ElementRow(2663, 1205), // financial
ElementRow(3846, 25), // ExplanationOfBenefit.benefitBalance.financial.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 859), // type
ElementRow(1731, 860), // allowed
ElementRow(5488, 1206), // used
ElementRow(3846, 25), // ExplanationOfBenefit.careTeam.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(4690, 490), // provider
ElementRow(4920, 28), // responsible
ElementRow(4955, 491), // role
ElementRow(5132, 492), // specialty
ElementRow(3846, 25), // ExplanationOfBenefit.diagnosis.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(2349, 493), // diagnosis
ElementRow(5406, 494), // type
ElementRow(4371, 495), // onAdmission
ElementRow(3846, 25), // ExplanationOfBenefit.event.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 496), // type
ElementRow(5575, 497), // when
ElementRow(3846, 25), // ExplanationOfBenefit.insurance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2676, 499), // focal
ElementRow(2199, 30), // coverage
ElementRow(4597, 352), // preAuthRef
ElementRow(3846, 25), // ExplanationOfBenefit.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(1970, 196), // careTeamSequence
ElementRow(2351, 196), // diagnosisSequence
ElementRow(4646, 196), // procedureSequence
ElementRow(3898, 196), // informationSequence
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(1977, 503), // category
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4876, 505), // request
ElementRow(4198, 506), // modifier
ElementRow(4671, 507), // programCode
ElementRow(5062, 508), // serviced
ElementRow(4064, 509), // location
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(5439, 510), // udi
ElementRow(1919, 1207), // bodySite
ElementRow(2512, 475), // encounter
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 1208), // reviewOutcome
ElementRow(1694, 1209), // adjudication
ElementRow(2339, 1210), // detail
ElementRow(3846, 25), // ExplanationOfBenefit.item.adjudication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 553), // category
ElementRow(4774, 554), // reason
ElementRow(1744, 485), // amount
ElementRow(4723, 212), // quantity
ElementRow(3846, 25), // ExplanationOfBenefit.item.bodySite.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5081, 513), // site
ElementRow(5201, 514), // subSite
ElementRow(3846, 25), // ExplanationOfBenefit.item.detail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(1977, 503), // category
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4198, 506), // modifier
ElementRow(4671, 507), // programCode
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(5439, 510), // udi
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 1201), // reviewOutcome
ElementRow(1694, 1195), // adjudication
ElementRow(5196, 1211), // subDetail
ElementRow(3846, 25), // ExplanationOfBenefit.item.detail.subDetail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(5365, 449), // traceNumber
ElementRow(4943, 502), // revenue
ElementRow(1977, 503), // category
ElementRow(4661, 504), // productOrService
ElementRow(4662, 504), // productOrServiceEnd
ElementRow(4198, 506), // modifier
ElementRow(4671, 507), // programCode
ElementRow(4503, 485), // patientPaid
ElementRow(4723, 70), // quantity
ElementRow(5456, 485), // unitPrice
ElementRow(2635, 222), // factor
ElementRow(5282, 485), // tax
ElementRow(4252, 485), // net
ElementRow(5439, 510), // udi
ElementRow(4309, 196), // noteNumber
ElementRow(4944, 1201), // reviewOutcome
ElementRow(1694, 1195), // adjudication
ElementRow(3846, 25), // ExplanationOfBenefit.item.reviewOutcome.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2286, 556), // decision
ElementRow(4774, 557), // reason
ElementRow(4597, 45), // preAuthRef
ElementRow(4596, 38), // preAuthPeriod
ElementRow(3846, 25), // ExplanationOfBenefit.payee.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 531), // type
ElementRow(4488, 517), // party
ElementRow(3846, 25), // ExplanationOfBenefit.payment.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1212), // type
ElementRow(1695, 485), // adjustment
ElementRow(1696, 559), // adjustmentReason
ElementRow(2264, 54), // date
ElementRow(1744, 485), // amount
ElementRow(3851, 500), // identifier
ElementRow(3846, 25), // ExplanationOfBenefit.procedure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(5406, 518), // type
ElementRow(2264, 34), // date
ElementRow(4645, 519), // procedure
ElementRow(5439, 510), // udi
ElementRow(3846, 25), // ExplanationOfBenefit.processNote.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4319, 32), // number
ElementRow(5406, 560), // type
ElementRow(5318, 45), // text
ElementRow(4017, 561), // language
ElementRow(3846, 25), // ExplanationOfBenefit.related.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2013, 520), // claim
ElementRow(4839, 521), // relationship
ElementRow(4795, 500), // reference
ElementRow(3846, 25), // ExplanationOfBenefit.supportingInfo.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 199), // sequence
ElementRow(1977, 522), // category
ElementRow(2044, 523), // code
ElementRow(5352, 508), // timing
ElementRow(5509, 524), // value
ElementRow(4774, 1213), // reason
ElementRow(3846, 25), // ExplanationOfBenefit.total.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 562), // category
ElementRow(1744, 563), // amount
ElementRow(3846, 25), // Expression.id
ElementRow(2625, 6), // extension
ElementRow(2334, 12), // description
ElementRow(4237, 144), // name
ElementRow(4017, 1214), // language
ElementRow(2594, 12), // expression
ElementRow(4795, 143), // reference
ElementRow(3846, 25), // ExtendedContactDetail.id
ElementRow(2625, 6), // extension
ElementRow(4711, 1215), // purpose
ElementRow(4237, 1216), // name
ElementRow(5295, 748), // telecom
ElementRow(1690, 1217), // address
ElementRow(4428, 16), // organization
ElementRow(4530, 14), // period
ElementRow(3846, 25), // Extension.id
ElementRow(2625, 6), // extension
ElementRow(5474, 1218), // url
ElementRow(5509, 1219), // value
ElementRow(3846, 0), // FamilyMemberHistory.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3924, 1220), // instantiatesCanonical
ElementRow(3925, 361), // instantiatesUri
ElementRow(5166, 1221), // status
ElementRow(2258, 1222), // dataAbsentReason
ElementRow(4499, 151), // patient
ElementRow(2264, 49), // date
ElementRow(4483, 1223), // participant
ElementRow(4237, 12), // name
ElementRow(4839, 1224), // relationship
ElementRow(5068, 1225), // sex
ElementRow(1926, 1226), // born
ElementRow(1710, 1227), // age
ElementRow(2547, 47), // estimatedAge
ElementRow(2284, 1228), // deceased
ElementRow(4774, 1229), // reason
ElementRow(4308, 155), // note
ElementRow(2112, 1230), // condition
ElementRow(4645, 1231), // procedure
ElementRow(3846, 25), // FamilyMemberHistory.condition.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1232), // code
ElementRow(4443, 1233), // outcome
ElementRow(2165, 28), // contributedToDeath
ElementRow(4379, 1234), // onset
ElementRow(4308, 155), // note
ElementRow(3846, 25), // FamilyMemberHistory.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 157), // function
ElementRow(1666, 158), // actor
ElementRow(3846, 25), // FamilyMemberHistory.procedure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1235), // code
ElementRow(4443, 1236), // outcome
ElementRow(2165, 28), // contributedToDeath
ElementRow(4523, 1237), // performed
ElementRow(4308, 155), // note
ElementRow(3846, 0), // Flag.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1238), // status
ElementRow(1977, 1239), // category
ElementRow(2044, 1240), // code
ElementRow(5205, 1241), // subject
ElementRow(4530, 14), // period
ElementRow(2512, 115), // encounter
ElementRow(1828, 1242), // author
ElementRow(3846, 0), // FormularyItem.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(2044, 1243), // code
ElementRow(5166, 1244), // status
ElementRow(3846, 0), // GenomicStudy.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1245), // status
ElementRow(5406, 1246), // type
ElementRow(5205, 1247), // subject
ElementRow(2512, 115), // encounter
ElementRow(5154, 34), // startDate
ElementRow(1867, 1248), // basedOn
ElementRow(4808, 269), // referrer
ElementRow(3944, 1249), // interpreter
ElementRow(4774, 1250), // reason
ElementRow(3924, 1251), // instantiatesCanonical
ElementRow(3925, 459), // instantiatesUri
ElementRow(4308, 155), // note
ElementRow(2334, 53), // description
ElementRow(1747, 1252), // analysis
ElementRow(3846, 25), // GenomicStudy.analysis.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(4170, 1253), // methodType
ElementRow(1989, 1254), // changeType
ElementRow(2743, 1255), // genomeBuild
ElementRow(3924, 1256), // instantiatesCanonical
ElementRow(3925, 459), // instantiatesUri
ElementRow(5354, 12), // title
ElementRow(2678, 627), // focus
ElementRow(5138, 1257), // specimen
ElementRow(2264, 34), // date
ElementRow(4308, 155), // note
ElementRow(4685, 1258), // protocolPerformed
ElementRow(4815, 1259), // regionsStudied
ElementRow(4814, 1259), // regionsCalled
ElementRow(3911, 1260), // input
ElementRow(4445, 1261), // output
ElementRow(4525, 1262), // performer
ElementRow(2345, 1263), // device
ElementRow(3846, 25), // GenomicStudy.analysis.device.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2345, 896), // device
ElementRow(2719, 393), // function
ElementRow(3846, 25), // GenomicStudy.analysis.input.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2656, 1264), // file
ElementRow(5406, 1265), // type
ElementRow(2738, 1266), // generatedBy
ElementRow(3846, 25), // GenomicStudy.analysis.output.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2656, 1264), // file
ElementRow(5406, 1267), // type
ElementRow(3846, 25), // GenomicStudy.analysis.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1666, 1268), // actor
ElementRow(4955, 393), // role
ElementRow(3846, 0), // Goal.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(4050, 1269), // lifecycleStatus
ElementRow(1659, 1270), // achievementStatus
ElementRow(1977, 1271), // category
ElementRow(2161, 28), // continuous
ElementRow(4639, 1272), // priority
ElementRow(2334, 1273), // description
ElementRow(5205, 1274), // subject
ElementRow(5150, 1275), // start
ElementRow(5271, 1276), // target
ElementRow(5170, 204), // statusDate
ElementRow(5172, 45), // statusReason
ElementRow(5106, 1277), // source
ElementRow(1692, 1278), // addresses
ElementRow(4308, 155), // note
ElementRow(4443, 1279), // outcome
ElementRow(3846, 25), // Goal.target.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4149, 1280), // measure
ElementRow(2339, 1281), // detail
ElementRow(2429, 1282), // due
ElementRow(3846, 0), // GraphDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(5150, 1148), // start
ElementRow(4270, 1283), // node
ElementRow(4055, 1284), // link
ElementRow(3846, 25), // GraphDefinition.link.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 45), // description
ElementRow(4175, 937), // min
ElementRow(4122, 45), // max
ElementRow(5111, 1285), // sourceId
ElementRow(4495, 45), // path
ElementRow(5091, 45), // sliceName
ElementRow(5274, 1285), // targetId
ElementRow(4471, 45), // params
ElementRow(2082, 1286), // compartment
ElementRow(3846, 25), // GraphDefinition.link.compartment.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5482, 1287), // use
ElementRow(4964, 1288), // rule
ElementRow(2044, 1289), // code
ElementRow(2594, 45), // expression
ElementRow(2334, 45), // description
ElementRow(3846, 25), // GraphDefinition.node.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4271, 1285), // nodeId
ElementRow(2334, 45), // description
ElementRow(5406, 1290), // type
ElementRow(4667, 60), // profile
ElementRow(3846, 0), // Group.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(5406, 1291), // type
ElementRow(4161, 1292), // membership
ElementRow(2044, 624), // code
ElementRow(4237, 12), // name
ElementRow(2334, 53), // description
ElementRow(4723, 299), // quantity
ElementRow(4092, 1293), // managingEntity
ElementRow(1993, 1294), // characteristic
ElementRow(4160, 1295), // member
ElementRow(3846, 25), // Group.characteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1296), // code
ElementRow(5509, 1297), // value
ElementRow(2567, 499), // exclude
ElementRow(4530, 38), // period
ElementRow(3846, 25), // Group.member.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2525, 1298), // entity
ElementRow(4530, 38), // period
ElementRow(3883, 28), // inactive
ElementRow(3846, 0), // GuidanceResponse.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4879, 263), // requestIdentifier
ElementRow(3851, 8), // identifier
ElementRow(4200, 1299), // module
ElementRow(5166, 1300), // status
ElementRow(5205, 642), // subject
ElementRow(2512, 152), // encounter
ElementRow(4352, 34), // occurrenceDateTime
ElementRow(4525, 896), // performer
ElementRow(4774, 1301), // reason
ElementRow(4308, 155), // note
ElementRow(2554, 1302), // evaluationMessage
ElementRow(4446, 1303), // outputParameters
ElementRow(4930, 1304), // result
ElementRow(2261, 1305), // dataRequirement
ElementRow(3846, 0), // HealthcareService.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(4689, 16), // providedBy
ElementRow(4357, 1306), // offeredIn
ElementRow(1977, 168), // category
ElementRow(5406, 1307), // type
ElementRow(5132, 170), // specialty
ElementRow(4064, 1308), // location
ElementRow(4237, 12), // name
ElementRow(2067, 17), // comment
ElementRow(2630, 53), // extraDetails
ElementRow(4551, 1309), // photo
ElementRow(2135, 1310), // contact
ElementRow(2200, 756), // coverageArea
ElementRow(5059, 1311), // serviceProvisionCode
ElementRow(2488, 1312), // eligibility
ElementRow(4670, 1313), // program
ElementRow(1993, 1314), // characteristic
ElementRow(2071, 1315), // communication
ElementRow(4806, 1316), // referralMethod
ElementRow(1785, 28), // appointmentRequired
ElementRow(1844, 1317), // availability
ElementRow(2519, 893), // endpoint
ElementRow(3846, 25), // HealthcareService.eligibility.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 393), // code
ElementRow(2067, 53), // comment
ElementRow(3846, 25), // HumanName.id
ElementRow(2625, 6), // extension
ElementRow(5482, 1318), // use
ElementRow(5318, 12), // text
ElementRow(2640, 12), // family
ElementRow(2749, 89), // given
ElementRow(4615, 89), // prefix
ElementRow(5234, 89), // suffix
ElementRow(4530, 14), // period
ElementRow(3846, 25), // Identifier.id
ElementRow(2625, 6), // extension
ElementRow(5482, 1319), // use
ElementRow(5406, 1320), // type
ElementRow(5269, 143), // system
ElementRow(5509, 12), // value
ElementRow(4530, 14), // period
ElementRow(1808, 16), // assigner
ElementRow(3846, 0), // ImagingSelection.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1321), // status
ElementRow(5205, 1322), // subject
ElementRow(3988, 178), // issued
ElementRow(4525, 1323), // performer
ElementRow(1867, 1324), // basedOn
ElementRow(1977, 1325), // category
ElementRow(2044, 1326), // code
ElementRow(5193, 1152), // studyUid
ElementRow(2325, 1327), // derivedFrom
ElementRow(2519, 1328), // endpoint
ElementRow(5049, 1152), // seriesUid
ElementRow(5048, 299), // seriesNumber
ElementRow(2704, 1152), // frameOfReferenceUid
ElementRow(1919, 983), // bodySite
ElementRow(2678, 1329), // focus
ElementRow(3916, 1330), // instance
ElementRow(3846, 25), // ImagingSelection.instance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5444, 1051), // uid
ElementRow(4319, 299), // number
ElementRow(5104, 1331), // sopClass
ElementRow(5223, 352), // subset
ElementRow(3862, 1332), // imageRegion2D
ElementRow(3863, 1333), // imageRegion3D
ElementRow(3846, 25), // ImagingSelection.instance.imageRegion2D.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4813, 1334), // regionType
ElementRow(2174, 1335), // coordinate
ElementRow(3846, 25), // ImagingSelection.instance.imageRegion3D.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4813, 1336), // regionType
ElementRow(2174, 1335), // coordinate
ElementRow(3846, 25), // ImagingSelection.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 1337), // function
ElementRow(1666, 1338), // actor
ElementRow(3846, 0), // ImagingStudy.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1339), // status
ElementRow(4189, 1005), // modality
ElementRow(5205, 1340), // subject
ElementRow(2512, 115), // encounter
ElementRow(5156, 49), // started
ElementRow(1867, 1324), // basedOn
ElementRow(4480, 1341), // partOf
ElementRow(4808, 567), // referrer
ElementRow(2519, 1328), // endpoint
ElementRow(4325, 299), // numberOfSeries
ElementRow(4322, 299), // numberOfInstances
ElementRow(4645, 1342), // procedure
ElementRow(4064, 118), // location
ElementRow(4774, 1343), // reason
ElementRow(4308, 129), // note
ElementRow(2334, 12), // description
ElementRow(5046, 1344), // series
ElementRow(3846, 25), // ImagingStudy.series.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5444, 1051), // uid
ElementRow(4319, 299), // number
ElementRow(4189, 1345), // modality
ElementRow(2334, 12), // description
ElementRow(4322, 299), // numberOfInstances
ElementRow(2519, 1328), // endpoint
ElementRow(1919, 983), // bodySite
ElementRow(4029, 1346), // laterality
ElementRow(5138, 1257), // specimen
ElementRow(5156, 49), // started
ElementRow(4525, 1347), // performer
ElementRow(3916, 1348), // instance
ElementRow(3846, 25), // ImagingStudy.series.instance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5444, 1285), // uid
ElementRow(5104, 1349), // sopClass
ElementRow(4319, 330), // number
ElementRow(5354, 45), // title
ElementRow(3846, 25), // ImagingStudy.series.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 1337), // function
ElementRow(1666, 1350), // actor
ElementRow(3846, 0), // Immunization.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(1867, 1351), // basedOn
ElementRow(5166, 1352), // status
ElementRow(5172, 1353), // statusReason
ElementRow(5494, 1354), // vaccineCode
ElementRow(1698, 1355), // administeredProduct
ElementRow(4102, 1356), // manufacturer
ElementRow(4074, 45), // lotNumber
ElementRow(2588, 54), // expirationDate
ElementRow(4499, 151), // patient
ElementRow(2512, 152), // encounter
ElementRow(5254, 176), // supportingInformation
ElementRow(4348, 1357), // occurrence
ElementRow(4634, 47), // primarySource
ElementRow(3899, 1358), // informationSource
ElementRow(4064, 239), // location
ElementRow(5081, 1359), // site
ElementRow(4958, 1360), // route
ElementRow(2419, 70), // doseQuantity
ElementRow(4525, 1361), // performer
ElementRow(4308, 129), // note
ElementRow(4774, 1362), // reason
ElementRow(3985, 64), // isSubpotent
ElementRow(5215, 1363), // subpotentReason
ElementRow(4672, 1364), // programEligibility
ElementRow(2720, 1365), // fundingSource
ElementRow(4769, 1366), // reaction
ElementRow(4684, 1367), // protocolApplied
ElementRow(3846, 25), // Immunization.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 1368), // function
ElementRow(1666, 1369), // actor
ElementRow(3846, 25), // Immunization.programEligibility.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4670, 1370), // program
ElementRow(4673, 1371), // programStatus
ElementRow(3846, 25), // Immunization.protocolApplied.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5046, 45), // series
ElementRow(1835, 390), // authority
ElementRow(5272, 1372), // targetDisease
ElementRow(2418, 77), // doseNumber
ElementRow(5047, 45), // seriesDoses
ElementRow(3846, 25), // Immunization.reaction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2264, 34), // date
ElementRow(4095, 1373), // manifestation
ElementRow(4867, 28), // reported
ElementRow(3846, 0), // ImmunizationEvaluation.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 1374), // status
ElementRow(4499, 151), // patient
ElementRow(2264, 34), // date
ElementRow(1835, 390), // authority
ElementRow(5272, 1375), // targetDisease
ElementRow(3864, 1376), // immunizationEvent
ElementRow(2420, 1377), // doseStatus
ElementRow(2421, 1378), // doseStatusReason
ElementRow(2334, 53), // description
ElementRow(5046, 45), // series
ElementRow(2418, 45), // doseNumber
ElementRow(5047, 45), // seriesDoses
ElementRow(3846, 0), // ImmunizationRecommendation.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(4499, 151), // patient
ElementRow(2264, 314), // date
ElementRow(1835, 390), // authority
ElementRow(4783, 1379), // recommendation
ElementRow(3846, 25), // ImmunizationRecommendation.recommendation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5494, 1380), // vaccineCode
ElementRow(5272, 1381), // targetDisease
ElementRow(2163, 1380), // contraindicatedVaccineCode
ElementRow(2687, 1382), // forecastStatus
ElementRow(2686, 1383), // forecastReason
ElementRow(2267, 1384), // dateCriterion
ElementRow(2334, 53), // description
ElementRow(5046, 45), // series
ElementRow(2418, 12), // doseNumber
ElementRow(5047, 45), // seriesDoses
ElementRow(5251, 1385), // supportingImmunization
ElementRow(5255, 176), // supportingPatientInformation
ElementRow(3846, 25), // ImmunizationRecommendation.recommendation.dateCriterion.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1386), // code
ElementRow(5509, 1387), // value
ElementRow(3846, 0), // ImplementationGuide.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 648), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(4457, 1051), // packageId
ElementRow(4049, 1388), // license
ElementRow(2648, 1389), // fhirVersion
ElementRow(2320, 1390), // dependsOn
ElementRow(2750, 1391), // global
ElementRow(2294, 1392), // definition
ElementRow(4094, 1393), // manifest
ElementRow(3846, 25), // ImplementationGuide.definition.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2770, 1394), // grouping
ElementRow(4907, 1395), // resource
ElementRow(4461, 1396), // page
ElementRow(4468, 1397), // parameter
ElementRow(5300, 1398), // template
ElementRow(3846, 25), // ImplementationGuide.definition.grouping.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 77), // name
ElementRow(2334, 53), // description
ElementRow(3846, 25), // ImplementationGuide.definition.page.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5106, 1399), // source
ElementRow(4237, 333), // name
ElementRow(5354, 77), // title
ElementRow(2739, 1400), // generation
ElementRow(4461, 1401), // page
ElementRow(3846, 25), // ImplementationGuide.definition.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1402), // code
ElementRow(5509, 77), // value
ElementRow(3846, 25), // ImplementationGuide.definition.resource.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4795, 849), // reference
ElementRow(2648, 1403), // fhirVersion
ElementRow(4237, 45), // name
ElementRow(2334, 53), // description
ElementRow(3981, 28), // isExample
ElementRow(4667, 1404), // profile
ElementRow(2772, 1148), // groupingId
ElementRow(3846, 25), // ImplementationGuide.definition.template.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(5106, 77), // source
ElementRow(4975, 45), // scope
ElementRow(3846, 25), // ImplementationGuide.dependsOn.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5472, 1405), // uri
ElementRow(4457, 1152), // packageId
ElementRow(5532, 12), // version
ElementRow(4774, 53), // reason
ElementRow(3846, 25), // ImplementationGuide.global.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 344), // type
ElementRow(4667, 328), // profile
ElementRow(3846, 25), // ImplementationGuide.manifest.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4849, 219), // rendering
ElementRow(4907, 1406), // resource
ElementRow(4461, 1407), // page
ElementRow(3861, 352), // image
ElementRow(4438, 352), // other
ElementRow(3846, 25), // ImplementationGuide.manifest.page.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 77), // name
ElementRow(5354, 45), // title
ElementRow(1748, 352), // anchor
ElementRow(3846, 25), // ImplementationGuide.manifest.resource.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4795, 743), // reference
ElementRow(3981, 28), // isExample
ElementRow(4667, 1404), // profile
ElementRow(4842, 730), // relativePath
ElementRow(3846, 0), // Ingredient.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 263), // identifier
ElementRow(5166, 46), // status
ElementRow(2684, 1408), // for
ElementRow(4955, 1409), // role
ElementRow(2719, 1410), // function
ElementRow(2762, 624), // group
ElementRow(1727, 47), // allergenicIndicator
ElementRow(2067, 53), // comment
ElementRow(4102, 1411), // manufacturer
ElementRow(5224, 1412), // substance
ElementRow(3846, 25), // Ingredient.manufacturer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4955, 1413), // role
ElementRow(4102, 843), // manufacturer
ElementRow(3846, 25), // Ingredient.substance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1414), // code
ElementRow(5183, 1415), // strength
ElementRow(3846, 25), // Ingredient.substance.strength.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4624, 1416), // presentation
ElementRow(5325, 12), // textPresentation
ElementRow(2101, 1416), // concentration
ElementRow(5322, 12), // textConcentration
ElementRow(1869, 624), // basis
ElementRow(4153, 12), // measurementPoint
ElementRow(2196, 1417), // country
ElementRow(4802, 1418), // referenceStrength
ElementRow(3846, 25), // Ingredient.substance.strength.referenceStrength.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5224, 1414), // substance
ElementRow(5183, 1419), // strength
ElementRow(4153, 12), // measurementPoint
ElementRow(2196, 1417), // country
ElementRow(3846, 0), // InsurancePlan.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1420), // status
ElementRow(5406, 1421), // type
ElementRow(4237, 12), // name
ElementRow(1721, 352), // alias
ElementRow(4530, 38), // period
ElementRow(4452, 16), // ownedBy
ElementRow(1697, 16), // administeredBy
ElementRow(2200, 1308), // coverageArea
ElementRow(2135, 1310), // contact
ElementRow(2519, 893), // endpoint
ElementRow(4255, 264), // network
ElementRow(2199, 1422), // coverage
ElementRow(4558, 1423), // plan
ElementRow(3846, 25), // InsurancePlan.coverage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(4255, 264), // network
ElementRow(1897, 1424), // benefit
ElementRow(3846, 25), // InsurancePlan.coverage.benefit.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(4895, 45), // requirement
ElementRow(4051, 1425), // limit
ElementRow(3846, 25), // InsurancePlan.coverage.benefit.limit.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 212), // value
ElementRow(2044, 393), // code
ElementRow(3846, 25), // InsurancePlan.plan.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5406, 393), // type
ElementRow(2200, 1308), // coverageArea
ElementRow(4255, 264), // network
ElementRow(2734, 1426), // generalCost
ElementRow(5135, 1427), // specificCost
ElementRow(3846, 25), // InsurancePlan.plan.generalCost.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 393), // type
ElementRow(2767, 32), // groupSize
ElementRow(2187, 485), // cost
ElementRow(2067, 45), // comment
ElementRow(3846, 25), // InsurancePlan.plan.specificCost.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 940), // category
ElementRow(1897, 1428), // benefit
ElementRow(3846, 25), // InsurancePlan.plan.specificCost.benefit.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(2187, 1429), // cost
ElementRow(3846, 25), // InsurancePlan.plan.specificCost.benefit.cost.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(1778, 1430), // applicability
ElementRow(4721, 36), // qualifiers
ElementRow(5509, 212), // value
ElementRow(3846, 0), // InventoryItem.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1431), // status
ElementRow(1977, 905), // category
ElementRow(2044, 905), // code
ElementRow(4237, 1432), // name
ElementRow(4921, 1433), // responsibleOrganization
ElementRow(2334, 1434), // description
ElementRow(3970, 905), // inventoryStatus
ElementRow(1866, 624), // baseUnit
ElementRow(4254, 281), // netContent
ElementRow(1811, 1435), // association
ElementRow(1993, 1436), // characteristic
ElementRow(3916, 1437), // instance
ElementRow(4663, 1438), // productReference
ElementRow(3846, 25), // InventoryItem.association.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1812, 1296), // associationType
ElementRow(4834, 1439), // relatedItem
ElementRow(4723, 1440), // quantity
ElementRow(3846, 25), // InventoryItem.characteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1994, 940), // characteristicType
ElementRow(5509, 1441), // value
ElementRow(3846, 25), // InventoryItem.description.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4017, 1442), // language
ElementRow(2334, 45), // description
ElementRow(3846, 25), // InventoryItem.instance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(4074, 45), // lotNumber
ElementRow(2591, 34), // expiry
ElementRow(5205, 270), // subject
ElementRow(4064, 239), // location
ElementRow(3846, 25), // InventoryItem.name.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4243, 1443), // nameType
ElementRow(4017, 1444), // language
ElementRow(4237, 311), // name
ElementRow(3846, 25), // InventoryItem.responsibleOrganization.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4955, 940), // role
ElementRow(4428, 1445), // organization
ElementRow(3846, 0), // InventoryReport.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1446), // status
ElementRow(2194, 1447), // countType
ElementRow(4395, 624), // operationType
ElementRow(4396, 624), // operationTypeReason
ElementRow(4868, 314), // reportedDateTime
ElementRow(4869, 1448), // reporter
ElementRow(4870, 38), // reportingPeriod
ElementRow(3969, 1449), // inventoryListing
ElementRow(4308, 155), // note
ElementRow(3846, 25), // InventoryReport.inventoryListing.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4064, 239), // location
ElementRow(3999, 624), // itemStatus
ElementRow(2195, 34), // countingDateTime
ElementRow(3996, 1450), // item
ElementRow(3846, 25), // InventoryReport.inventoryListing.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 624), // category
ElementRow(4723, 109), // quantity
ElementRow(3996, 1451), // item
ElementRow(3846, 0), // Invoice.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1452), // status
ElementRow(1957, 45), // cancelledReason
ElementRow(5406, 624), // type
ElementRow(5205, 184), // subject
ElementRow(4782, 1453), // recipient
ElementRow(2264, 34), // date
ElementRow(2217, 49), // creation
ElementRow(4530, 1454), // period
ElementRow(4483, 1455), // participant
ElementRow(3989, 390), // issuer
ElementRow(1657, 1456), // account
ElementRow(4054, 1457), // lineItem
ElementRow(5363, 409), // totalPriceComponent
ElementRow(5362, 1458), // totalNet
ElementRow(5361, 1458), // totalGross
ElementRow(4519, 53), // paymentTerms
ElementRow(4308, 155), // note
ElementRow(3846, 25), // Invoice.lineItem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 32), // sequence
ElementRow(5062, 508), // serviced
ElementRow(1996, 1459), // chargeItem
ElementRow(4632, 409), // priceComponent
ElementRow(3846, 25), // Invoice.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4955, 393), // role
ElementRow(1666, 1460), // actor
ElementRow(3846, 0), // Library.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5228, 45), // subtitle
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(5406, 1461), // type
ElementRow(5205, 1106), // subject
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(5478, 53), // usage
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(4468, 1462), // parameter
ElementRow(2261, 1305), // dataRequirement
ElementRow(2147, 1463), // content
ElementRow(3846, 0), // Linkage.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1664, 47), // active
ElementRow(1828, 468), // author
ElementRow(3996, 1464), // item
ElementRow(3846, 25), // Linkage.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1465), // type
ElementRow(4907, 743), // resource
ElementRow(3846, 0), // List.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 1466), // status
ElementRow(4190, 1467), // mode
ElementRow(5354, 12), // title
ElementRow(2044, 1468), // code
ElementRow(5205, 627), // subject
ElementRow(2512, 152), // encounter
ElementRow(2264, 49), // date
ElementRow(5106, 1469), // source
ElementRow(4416, 664), // orderedBy
ElementRow(4308, 155), // note
ElementRow(2527, 1470), // entry
ElementRow(2495, 665), // emptyReason
ElementRow(3846, 25), // List.entry.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2674, 1471), // flag
ElementRow(2307, 785), // deleted
ElementRow(2264, 34), // date
ElementRow(3996, 849), // item
ElementRow(3846, 0), // Location.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1472), // status
ElementRow(4397, 1473), // operationalStatus
ElementRow(4237, 12), // name
ElementRow(1721, 352), // alias
ElementRow(2334, 17), // description
ElementRow(4190, 1474), // mode
ElementRow(5406, 1475), // type
ElementRow(2135, 1310), // contact
ElementRow(1690, 1476), // address
ElementRow(2689, 1477), // form
ElementRow(4581, 1478), // position
ElementRow(4093, 16), // managingOrganization
ElementRow(4480, 239), // partOf
ElementRow(1993, 1479), // characteristic
ElementRow(2813, 1317), // hoursOfOperation
ElementRow(5550, 175), // virtualService
ElementRow(2519, 893), // endpoint
ElementRow(3846, 25), // Location.position.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4071, 1480), // longitude
ElementRow(4031, 1480), // latitude
ElementRow(1738, 222), // altitude
ElementRow(3846, 0), // ManufacturedItemDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 46), // status
ElementRow(4237, 12), // name
ElementRow(4101, 1481), // manufacturedDoseForm
ElementRow(5455, 92), // unitOfPresentation
ElementRow(4102, 380), // manufacturer
ElementRow(4111, 1482), // marketingStatus
ElementRow(3903, 94), // ingredient
ElementRow(4676, 1483), // property
ElementRow(2088, 1484), // component
ElementRow(3846, 25), // ManufacturedItemDefinition.component.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1296), // type
ElementRow(2719, 905), // function
ElementRow(1744, 1485), // amount
ElementRow(2130, 1486), // constituent
ElementRow(4676, 1487), // property
ElementRow(2088, 1488), // component
ElementRow(3846, 25), // ManufacturedItemDefinition.component.constituent.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1744, 1485), // amount
ElementRow(4064, 905), // location
ElementRow(2719, 905), // function
ElementRow(2781, 1489), // hasIngredient
ElementRow(3846, 25), // ManufacturedItemDefinition.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 98), // type
ElementRow(5509, 99), // value
ElementRow(3846, 25), // MarketingStatus.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2196, 624), // country
ElementRow(4002, 624), // jurisdiction
ElementRow(5166, 1296), // status
ElementRow(2272, 14), // dateRange
ElementRow(4927, 49), // restoreDate
ElementRow(3846, 0), // Measure.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5228, 45), // subtitle
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(5205, 1106), // subject
ElementRow(1869, 1490), // basis
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(5478, 53), // usage
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(4047, 58), // library
ElementRow(2371, 17), // disclaimer
ElementRow(4977, 1491), // scoring
ElementRow(4978, 1492), // scoringUnit
ElementRow(2093, 1493), // compositeScoring
ElementRow(5406, 1494), // type
ElementRow(4950, 17), // riskAdjustment
ElementRow(4759, 17), // rateAggregation
ElementRow(4764, 17), // rationale
ElementRow(2020, 17), // clinicalRecommendationStatement
ElementRow(3873, 1495), // improvementNotation
ElementRow(5304, 1496), // term
ElementRow(2775, 17), // guidance
ElementRow(2762, 1497), // group
ElementRow(5243, 1498), // supplementalData
ElementRow(3846, 25), // Measure.group.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 1499), // linkId
ElementRow(2044, 1500), // code
ElementRow(2334, 53), // description
ElementRow(5406, 1494), // type
ElementRow(5205, 1106), // subject
ElementRow(1869, 1490), // basis
ElementRow(4977, 1491), // scoring
ElementRow(4978, 1492), // scoringUnit
ElementRow(4759, 17), // rateAggregation
ElementRow(3873, 1495), // improvementNotation
ElementRow(4047, 58), // library
ElementRow(4580, 1501), // population
ElementRow(5181, 1502), // stratifier
ElementRow(3846, 25), // Measure.group.population.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 1503), // linkId
ElementRow(2044, 1504), // code
ElementRow(2334, 53), // description
ElementRow(2219, 406), // criteria
ElementRow(2765, 1505), // groupDefinition
ElementRow(3913, 45), // inputPopulationId
ElementRow(1717, 1506), // aggregateMethod
ElementRow(3846, 25), // Measure.group.stratifier.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 1507), // linkId
ElementRow(2044, 1508), // code
ElementRow(2334, 53), // description
ElementRow(2219, 406), // criteria
ElementRow(2765, 1505), // groupDefinition
ElementRow(2088, 1509), // component
ElementRow(3846, 25), // Measure.group.stratifier.component.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 1510), // linkId
ElementRow(2044, 1508), // code
ElementRow(2334, 53), // description
ElementRow(2219, 406), // criteria
ElementRow(2765, 1505), // groupDefinition
ElementRow(3846, 25), // Measure.supplementalData.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 1511), // linkId
ElementRow(2044, 1512), // code
ElementRow(5478, 1513), // usage
ElementRow(2334, 53), // description
ElementRow(2219, 78), // criteria
ElementRow(3846, 25), // Measure.term.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1514), // code
ElementRow(2294, 53), // definition
ElementRow(3846, 0), // MeasureReport.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 1515), // status
ElementRow(5406, 1516), // type
ElementRow(2262, 1517), // dataUpdateType
ElementRow(4149, 1518), // measure
ElementRow(5205, 1519), // subject
ElementRow(2264, 49), // date
ElementRow(4869, 1520), // reporter
ElementRow(4871, 390), // reportingVendor
ElementRow(4064, 239), // location
ElementRow(4530, 1521), // period
ElementRow(3912, 1303), // inputParameters
ElementRow(4977, 1522), // scoring
ElementRow(3873, 1523), // improvementNotation
ElementRow(2762, 1524), // group
ElementRow(5243, 176), // supplementalData
ElementRow(2553, 176), // evaluatedResource
ElementRow(3846, 25), // MeasureReport.group.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 45), // linkId
ElementRow(2044, 1525), // code
ElementRow(5205, 1519), // subject
ElementRow(4580, 1526), // population
ElementRow(4150, 1527), // measureScore
ElementRow(5181, 1528), // stratifier
ElementRow(3846, 25), // MeasureReport.group.population.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 45), // linkId
ElementRow(2044, 1529), // code
ElementRow(2191, 937), // count
ElementRow(5208, 1530), // subjectResults
ElementRow(5207, 1531), // subjectReport
ElementRow(5212, 1505), // subjects
ElementRow(3846, 25), // MeasureReport.group.stratifier.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 45), // linkId
ElementRow(2044, 1508), // code
ElementRow(5182, 1532), // stratum
ElementRow(3846, 25), // MeasureReport.group.stratifier.stratum.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 1533), // value
ElementRow(2088, 1534), // component
ElementRow(4580, 1535), // population
ElementRow(4150, 1536), // measureScore
ElementRow(3846, 25), // MeasureReport.group.stratifier.stratum.component.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 45), // linkId
ElementRow(2044, 1537), // code
ElementRow(5509, 1538), // value
ElementRow(3846, 25), // MeasureReport.group.stratifier.stratum.population.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 45), // linkId
ElementRow(2044, 1504), // code
ElementRow(2191, 937), // count
ElementRow(5208, 1530), // subjectResults
ElementRow(5207, 1531), // subjectReport
ElementRow(5212, 1505), // subjects
ElementRow(3846, 0), // Medication.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(2044, 1243), // code
ElementRow(5166, 1539), // status
ElementRow(4110, 16), // marketingAuthorizationHolder
ElementRow(2417, 1540), // doseForm
ElementRow(5364, 102), // totalVolume
ElementRow(3903, 1541), // ingredient
ElementRow(1870, 1542), // batch
ElementRow(2294, 1543), // definition
ElementRow(3846, 25), // Medication.batch.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4074, 45), // lotNumber
ElementRow(2588, 34), // expirationDate
ElementRow(3846, 25), // Medication.ingredient.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 1544), // item
ElementRow(3977, 28), // isActive
ElementRow(5183, 1545), // strength
ElementRow(3846, 0), // MedicationAdministration.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(1867, 1546), // basedOn
ElementRow(4480, 1547), // partOf
ElementRow(5166, 1548), // status
ElementRow(5172, 1549), // statusReason
ElementRow(1977, 1550), // category
ElementRow(4157, 1551), // medication
ElementRow(5205, 367), // subject
ElementRow(2512, 152), // encounter
ElementRow(5254, 176), // supportingInformation
ElementRow(4346, 1552), // occurence
ElementRow(4784, 49), // recorded
ElementRow(3984, 28), // isSubPotent
ElementRow(5199, 1553), // subPotentReason
ElementRow(4525, 1554), // performer
ElementRow(4774, 1555), // reason
ElementRow(4876, 1184), // request
ElementRow(2345, 894), // device
ElementRow(4308, 155), // note
ElementRow(2412, 1556), // dosage
ElementRow(2557, 764), // eventHistory
ElementRow(3846, 25), // MedicationAdministration.dosage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5318, 45), // text
ElementRow(5081, 1557), // site
ElementRow(4958, 162), // route
ElementRow(4168, 1558), // method
ElementRow(2414, 70), // dose
ElementRow(4758, 1559), // rate
ElementRow(3846, 25), // MedicationAdministration.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 1560), // function
ElementRow(1666, 1561), // actor
ElementRow(3846, 0), // MedicationDispense.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(1867, 1546), // basedOn
ElementRow(4480, 1562), // partOf
ElementRow(5166, 1563), // status
ElementRow(4305, 1564), // notPerformedReason
ElementRow(5169, 34), // statusChanged
ElementRow(1977, 1565), // category
ElementRow(4157, 1551), // medication
ElementRow(5205, 367), // subject
ElementRow(2512, 152), // encounter
ElementRow(5254, 176), // supportingInformation
ElementRow(4525, 1566), // performer
ElementRow(4064, 239), // location
ElementRow(1840, 1567), // authorizingPrescription
ElementRow(5406, 1568), // type
ElementRow(4723, 70), // quantity
ElementRow(2278, 70), // daysSupply
ElementRow(4784, 34), // recorded
ElementRow(5578, 49), // whenPrepared
ElementRow(5576, 34), // whenHandedOver
ElementRow(2338, 239), // destination
ElementRow(4779, 1569), // receiver
ElementRow(4308, 155), // note
ElementRow(4848, 53), // renderedDosageInstruction
ElementRow(2413, 71), // dosageInstruction
ElementRow(5226, 1570), // substitution
ElementRow(2557, 764), // eventHistory
ElementRow(3846, 25), // MedicationDispense.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 1571), // function
ElementRow(1666, 955), // actor
ElementRow(3846, 25), // MedicationDispense.substitution.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5566, 548), // wasSubstituted
ElementRow(5406, 1572), // type
ElementRow(4774, 1573), // reason
ElementRow(4922, 526), // responsibleParty
ElementRow(3846, 0), // MedicationKnowledge.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(2044, 1243), // code
ElementRow(5166, 1574), // status
ElementRow(1828, 390), // author
ElementRow(3935, 36), // intendedJurisdiction
ElementRow(4237, 89), // name
ElementRow(4835, 1575), // relatedMedicationKnowledge
ElementRow(1809, 1576), // associatedMedication
ElementRow(4665, 36), // productType
ElementRow(4211, 1577), // monograph
ElementRow(4619, 53), // preparationInstruction
ElementRow(2187, 1578), // cost
ElementRow(4210, 1579), // monitoringProgram
ElementRow(3893, 1580), // indicationGuideline
ElementRow(4158, 1581), // medicineClassification
ElementRow(4460, 1582), // packaging
ElementRow(2023, 1583), // clinicalUseIssue
ElementRow(5178, 1584), // storageGuideline
ElementRow(4819, 1585), // regulatory
ElementRow(2304, 1586), // definitional
ElementRow(3846, 25), // MedicationKnowledge.cost.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2448, 179), // effectiveDate
ElementRow(5406, 940), // type
ElementRow(5106, 45), // source
ElementRow(2187, 1587), // cost
ElementRow(3846, 25), // MedicationKnowledge.definitional.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2294, 1588), // definition
ElementRow(2417, 1540), // doseForm
ElementRow(3936, 1589), // intendedRoute
ElementRow(3903, 1590), // ingredient
ElementRow(2428, 1591), // drugCharacteristic
ElementRow(3846, 25), // MedicationKnowledge.definitional.drugCharacteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1592), // type
ElementRow(5509, 1593), // value
ElementRow(3846, 25), // MedicationKnowledge.definitional.ingredient.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 1594), // item
ElementRow(5406, 1595), // type
ElementRow(5183, 1596), // strength
ElementRow(3846, 25), // MedicationKnowledge.indicationGuideline.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3892, 1597), // indication
ElementRow(2422, 1598), // dosingGuideline
ElementRow(3846, 25), // MedicationKnowledge.indicationGuideline.dosingGuideline.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5382, 393), // treatmentIntent
ElementRow(2412, 1599), // dosage
ElementRow(1702, 393), // administrationTreatment
ElementRow(4501, 1600), // patientCharacteristic
ElementRow(3846, 25), // MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(2412, 1601), // dosage
ElementRow(3846, 25), // MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(5509, 1147), // value
ElementRow(3846, 25), // MedicationKnowledge.medicineClassification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(5106, 1602), // source
ElementRow(2016, 36), // classification
ElementRow(3846, 25), // MedicationKnowledge.monitoringProgram.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 393), // type
ElementRow(4237, 45), // name
ElementRow(3846, 25), // MedicationKnowledge.monograph.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 393), // type
ElementRow(5106, 1603), // source
ElementRow(3846, 25), // MedicationKnowledge.packaging.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2187, 1604), // cost
ElementRow(4459, 1605), // packagedProduct
ElementRow(3846, 25), // MedicationKnowledge.regulatory.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4820, 1445), // regulatoryAuthority
ElementRow(5226, 1606), // substitution
ElementRow(4974, 36), // schedule
ElementRow(4125, 1607), // maxDispense
ElementRow(3846, 25), // MedicationKnowledge.regulatory.maxDispense.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4723, 1608), // quantity
ElementRow(4530, 892), // period
ElementRow(3846, 25), // MedicationKnowledge.regulatory.substitution.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(1731, 548), // allowed
ElementRow(3846, 25), // MedicationKnowledge.relatedMedicationKnowledge.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(4795, 1609), // reference
ElementRow(3846, 25), // MedicationKnowledge.storageGuideline.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4795, 459), // reference
ElementRow(4308, 155), // note
ElementRow(5147, 892), // stabilityDuration
ElementRow(2535, 1610), // environmentalSetting
ElementRow(3846, 25), // MedicationKnowledge.storageGuideline.environmentalSetting.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(5509, 1611), // value
ElementRow(3846, 0), // MedicationRequest.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(1867, 1351), // basedOn
ElementRow(4638, 1184), // priorPrescription
ElementRow(2766, 263), // groupIdentifier
ElementRow(5166, 1612), // status
ElementRow(5172, 1613), // statusReason
ElementRow(5169, 34), // statusChanged
ElementRow(3938, 1614), // intent
ElementRow(1977, 1615), // category
ElementRow(4639, 631), // priority
ElementRow(2396, 64), // doNotPerform
ElementRow(4157, 1551), // medication
ElementRow(5205, 367), // subject
ElementRow(3899, 1616), // informationSource
ElementRow(2512, 152), // encounter
ElementRow(5254, 176), // supportingInformation
ElementRow(1832, 49), // authoredOn
ElementRow(4888, 644), // requester
ElementRow(4867, 47), // reported
ElementRow(4528, 1617), // performerType
ElementRow(4525, 1618), // performer
ElementRow(2345, 1619), // device
ElementRow(4786, 269), // recorder
ElementRow(4774, 1620), // reason
ElementRow(2198, 1621), // courseOfTherapyType
ElementRow(3927, 973), // insurance
ElementRow(4308, 155), // note
ElementRow(4848, 53), // renderedDosageInstruction
ElementRow(2449, 38), // effectiveDosePeriod
ElementRow(2413, 71), // dosageInstruction
ElementRow(2381, 1622), // dispenseRequest
ElementRow(5226, 1623), // substitution
ElementRow(2557, 764), // eventHistory
ElementRow(3846, 25), // MedicationRequest.dispenseRequest.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3906, 1624), // initialFill
ElementRow(2380, 892), // dispenseInterval
ElementRow(5508, 38), // validityPeriod
ElementRow(4324, 330), // numberOfRepeatsAllowed
ElementRow(4723, 70), // quantity
ElementRow(2585, 892), // expectedSupplyDuration
ElementRow(2382, 390), // dispenser
ElementRow(2383, 155), // dispenserInstruction
ElementRow(2415, 1625), // doseAdministrationAid
ElementRow(3846, 25), // MedicationRequest.dispenseRequest.initialFill.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4723, 70), // quantity
ElementRow(2431, 892), // duration
ElementRow(3846, 25), // MedicationRequest.substitution.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1731, 1626), // allowed
ElementRow(4774, 1627), // reason
ElementRow(3846, 0), // MedicationStatement.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(4480, 1628), // partOf
ElementRow(5166, 1629), // status
ElementRow(1977, 1630), // category
ElementRow(4157, 1551), // medication
ElementRow(5205, 367), // subject
ElementRow(2512, 115), // encounter
ElementRow(2447, 116), // effective
ElementRow(2266, 49), // dateAsserted
ElementRow(3899, 1616), // informationSource
ElementRow(2325, 176), // derivedFrom
ElementRow(4774, 1631), // reason
ElementRow(4308, 155), // note
ElementRow(4830, 1632), // relatedClinicalInformation
ElementRow(4848, 53), // renderedDosageInstruction
ElementRow(2412, 71), // dosage
ElementRow(1693, 1633), // adherence
ElementRow(3846, 25), // MedicationStatement.adherence.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1634), // code
ElementRow(4774, 1635), // reason
ElementRow(3846, 0), // MedicinalProductDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5406, 1636), // type
ElementRow(2410, 1637), // domain
ElementRow(5532, 12), // version
ElementRow(5166, 1638), // status
ElementRow(5170, 49), // statusDate
ElementRow(2334, 17), // description
ElementRow(2065, 1639), // combinedPharmaceuticalDoseForm
ElementRow(4958, 1640), // route
ElementRow(3892, 17), // indication
ElementRow(4036, 1641), // legalStatusOfSupply
ElementRow(1686, 1642), // additionalMonitoringIndicator
ElementRow(5129, 1643), // specialMeasures
ElementRow(4520, 1644), // pediatricUseIndicator
ElementRow(2016, 1645), // classification
ElementRow(4111, 1482), // marketingStatus
ElementRow(4458, 1646), // packagedMedicinalProduct
ElementRow(2097, 1647), // comprisedOf
ElementRow(3903, 94), // ingredient
ElementRow(3874, 1648), // impurity
ElementRow(1819, 1649), // attachedDocument
ElementRow(4114, 1649), // masterFile
ElementRow(2135, 1650), // contact
ElementRow(2022, 123), // clinicalTrial
ElementRow(2044, 1651), // code
ElementRow(4237, 1652), // name
ElementRow(2223, 1653), // crossReference
ElementRow(4393, 1654), // operation
ElementRow(1993, 1655), // characteristic
ElementRow(3846, 25), // MedicinalProductDefinition.characteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 98), // type
ElementRow(5509, 1656), // value
ElementRow(3846, 25), // MedicinalProductDefinition.contact.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1657), // type
ElementRow(2135, 1658), // contact
ElementRow(3846, 25), // MedicinalProductDefinition.crossReference.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4657, 1659), // product
ElementRow(5406, 1660), // type
ElementRow(3846, 25), // MedicinalProductDefinition.name.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4660, 311), // productName
ElementRow(5406, 1661), // type
ElementRow(4475, 1662), // part
ElementRow(5478, 1663), // usage
ElementRow(3846, 25), // MedicinalProductDefinition.name.part.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4475, 311), // part
ElementRow(5406, 1664), // type
ElementRow(3846, 25), // MedicinalProductDefinition.name.usage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2196, 1665), // country
ElementRow(4002, 1666), // jurisdiction
ElementRow(4017, 1667), // language
ElementRow(3846, 25), // MedicinalProductDefinition.operation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1668), // type
ElementRow(2448, 14), // effectiveDate
ElementRow(4428, 380), // organization
ElementRow(2121, 1669), // confidentialityIndicator
ElementRow(3846, 0), // MessageDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(4864, 1670), // replaces
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 314), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 17), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1859, 1671), // base
ElementRow(4472, 964), // parent
ElementRow(2555, 1672), // event
ElementRow(1977, 1673), // category
ElementRow(2678, 1674), // focus
ElementRow(4918, 1675), // responseRequired
ElementRow(1732, 1676), // allowedResponse
ElementRow(2760, 1677), // graph
ElementRow(3846, 25), // MessageDefinition.allowedResponse.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4163, 1678), // message
ElementRow(5082, 53), // situation
ElementRow(3846, 25), // MessageDefinition.focus.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 344), // code
ElementRow(4667, 60), // profile
ElementRow(4175, 1046), // min
ElementRow(4122, 45), // max
ElementRow(3846, 0), // MessageHeader.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2555, 1679), // event
ElementRow(2338, 1680), // destination
ElementRow(5034, 1681), // sender
ElementRow(1828, 1681), // author
ElementRow(5106, 1682), // source
ElementRow(4920, 468), // responsible
ElementRow(4774, 1683), // reason
ElementRow(4915, 1684), // response
ElementRow(2678, 627), // focus
ElementRow(2294, 1671), // definition
ElementRow(3846, 25), // MessageHeader.destination.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2519, 1685), // endpoint
ElementRow(4237, 12), // name
ElementRow(5271, 1686), // target
ElementRow(4779, 468), // receiver
ElementRow(3846, 25), // MessageHeader.response.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 831), // identifier
ElementRow(2044, 1687), // code
ElementRow(2341, 1688), // details
ElementRow(3846, 25), // MessageHeader.source.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2519, 1685), // endpoint
ElementRow(4237, 12), // name
ElementRow(5102, 12), // software
ElementRow(5532, 12), // version
ElementRow(2135, 1689), // contact
ElementRow(3846, 25), // Meta.id
ElementRow(2625, 6), // extension
ElementRow(5541, 1152), // versionId
ElementRow(4028, 178), // lastUpdated
ElementRow(5106, 143), // source
ElementRow(4667, 346), // profile
ElementRow(5024, 1690), // security
ElementRow(5270, 1691), // tag
ElementRow(3846, 0), // MetadataResource.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(3846, 0), // MolecularSequence.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5406, 1692), // type
ElementRow(5205, 1693), // subject
ElementRow(2678, 627), // focus
ElementRow(5138, 1694), // specimen
ElementRow(2345, 1686), // device
ElementRow(4525, 16), // performer
ElementRow(4061, 12), // literal
ElementRow(2693, 1463), // formatted
ElementRow(4841, 1695), // relative
ElementRow(3846, 25), // MolecularSequence.relative.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2175, 1696), // coordinateSystem
ElementRow(4419, 937), // ordinalPosition
ElementRow(5041, 267), // sequenceRange
ElementRow(5159, 1697), // startingSequence
ElementRow(2442, 1698), // edit
ElementRow(3846, 25), // MolecularSequence.relative.edit.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5150, 1021), // start
ElementRow(2513, 1021), // end
ElementRow(4863, 12), // replacementSequence
ElementRow(4861, 12), // replacedSequence
ElementRow(3846, 25), // MolecularSequence.relative.startingSequence.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2741, 1699), // genomeAssembly
ElementRow(2002, 1700), // chromosome
ElementRow(5039, 1701), // sequence
ElementRow(5587, 1021), // windowStart
ElementRow(5586, 1021), // windowEnd
ElementRow(4430, 1702), // orientation
ElementRow(5180, 1703), // strand
ElementRow(3846, 25), // MonetaryComponent.id
ElementRow(2625, 6), // extension
ElementRow(5406, 1704), // type
ElementRow(2044, 624), // code
ElementRow(2635, 141), // factor
ElementRow(1744, 1458), // amount
ElementRow(3846, 25), // Money.id
ElementRow(2625, 6), // extension
ElementRow(5509, 141), // value
ElementRow(2235, 1705), // currency
ElementRow(3846, 0), // NamingSystem.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(4007, 1706), // kind
ElementRow(2586, 47), // experimental
ElementRow(2264, 314), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(4920, 45), // responsible
ElementRow(5406, 1707), // type
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(5478, 45), // usage
ElementRow(5451, 1708), // uniqueId
ElementRow(3846, 25), // NamingSystem.uniqueId.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1709), // type
ElementRow(5509, 311), // value
ElementRow(4612, 28), // preferred
ElementRow(2067, 45), // comment
ElementRow(4530, 38), // period
ElementRow(1834, 28), // authoritative
ElementRow(3846, 25), // Narrative.id
ElementRow(2625, 6), // extension
ElementRow(5166, 1710), // status
ElementRow(2392, 1711), // div
ElementRow(3846, 0), // NutritionIntake.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3924, 1712), // instantiatesCanonical
ElementRow(3925, 214), // instantiatesUri
ElementRow(1867, 1713), // basedOn
ElementRow(4480, 1714), // partOf
ElementRow(5166, 564), // status
ElementRow(5172, 1715), // statusReason
ElementRow(2044, 1716), // code
ElementRow(5205, 367), // subject
ElementRow(2512, 115), // encounter
ElementRow(4348, 566), // occurrence
ElementRow(4784, 49), // recorded
ElementRow(4867, 1717), // reported
ElementRow(2133, 1718), // consumedItem
ElementRow(3904, 1719), // ingredientLabel
ElementRow(4525, 1720), // performer
ElementRow(4064, 239), // location
ElementRow(2325, 176), // derivedFrom
ElementRow(4774, 1721), // reason
ElementRow(4308, 155), // note
ElementRow(3846, 25), // NutritionIntake.consumedItem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1722), // type
ElementRow(4330, 1723), // nutritionProduct
ElementRow(4974, 1724), // schedule
ElementRow(1744, 281), // amount
ElementRow(4758, 281), // rate
ElementRow(4296, 28), // notConsumed
ElementRow(4297, 1725), // notConsumedReason
ElementRow(3846, 25), // NutritionIntake.ingredientLabel.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4329, 1726), // nutrient
ElementRow(1744, 1608), // amount
ElementRow(3846, 25), // NutritionIntake.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 399), // function
ElementRow(1666, 1727), // actor
ElementRow(3846, 0), // NutritionOrder.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(3924, 964), // instantiatesCanonical
ElementRow(3925, 361), // instantiatesUri
ElementRow(3923, 214), // instantiates
ElementRow(1867, 1728), // basedOn
ElementRow(2766, 263), // groupIdentifier
ElementRow(5166, 364), // status
ElementRow(3938, 641), // intent
ElementRow(4639, 63), // priority
ElementRow(5205, 367), // subject
ElementRow(2512, 152), // encounter
ElementRow(5254, 176), // supportingInformation
ElementRow(2273, 314), // dateTime
ElementRow(4417, 567), // orderer
ElementRow(4525, 1729), // performer
ElementRow(1728, 1730), // allergyIntolerance
ElementRow(2682, 1070), // foodPreferenceModifier
ElementRow(2568, 1731), // excludeFoodModifier
ElementRow(4448, 28), // outsideFoodAllowed
ElementRow(4406, 1732), // oralDiet
ElementRow(5242, 1733), // supplement
ElementRow(2521, 1734), // enteralFormula
ElementRow(4308, 155), // note
ElementRow(3846, 25), // NutritionOrder.enteralFormula.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1865, 1735), // baseFormulaType
ElementRow(1864, 45), // baseFormulaProductName
ElementRow(2311, 1619), // deliveryDevice
ElementRow(1689, 1736), // additive
ElementRow(1949, 70), // caloricDensity
ElementRow(4959, 1737), // routeOfAdministration
ElementRow(1700, 1738), // administration
ElementRow(4137, 70), // maxVolumeToDeliver
ElementRow(1701, 17), // administrationInstruction
ElementRow(3846, 25), // NutritionOrder.enteralFormula.additive.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1739), // type
ElementRow(4660, 45), // productName
ElementRow(4723, 70), // quantity
ElementRow(3846, 25), // NutritionOrder.enteralFormula.administration.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4974, 1740), // schedule
ElementRow(4723, 70), // quantity
ElementRow(4758, 1741), // rate
ElementRow(3846, 25), // NutritionOrder.enteralFormula.administration.schedule.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5352, 1742), // timing
ElementRow(1796, 28), // asNeeded
ElementRow(1797, 1743), // asNeededFor
ElementRow(3846, 25), // NutritionOrder.oralDiet.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1744), // type
ElementRow(4974, 1745), // schedule
ElementRow(4329, 1746), // nutrient
ElementRow(5326, 1747), // texture
ElementRow(2675, 1748), // fluidConsistencyType
ElementRow(3926, 12), // instruction
ElementRow(3846, 25), // NutritionOrder.oralDiet.nutrient.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4198, 1749), // modifier
ElementRow(1744, 70), // amount
ElementRow(3846, 25), // NutritionOrder.oralDiet.schedule.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5352, 1742), // timing
ElementRow(1796, 28), // asNeeded
ElementRow(1797, 1743), // asNeededFor
ElementRow(3846, 25), // NutritionOrder.oralDiet.texture.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4198, 1750), // modifier
ElementRow(2683, 1751), // foodType
ElementRow(3846, 25), // NutritionOrder.supplement.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1752), // type
ElementRow(4660, 45), // productName
ElementRow(4974, 1753), // schedule
ElementRow(4723, 70), // quantity
ElementRow(3926, 12), // instruction
ElementRow(3846, 25), // NutritionOrder.supplement.schedule.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5352, 1742), // timing
ElementRow(1796, 28), // asNeeded
ElementRow(1797, 1743), // asNeededFor
ElementRow(3846, 0), // NutritionProduct.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1754), // code
ElementRow(5166, 1755), // status
ElementRow(1977, 1756), // category
ElementRow(4102, 380), // manufacturer
ElementRow(4329, 1757), // nutrient
ElementRow(3903, 1758), // ingredient
ElementRow(4012, 1759), // knownAllergen
ElementRow(1993, 1760), // characteristic
ElementRow(3916, 1761), // instance
ElementRow(4308, 155), // note
ElementRow(3846, 25), // NutritionProduct.characteristic.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1762), // type
ElementRow(5509, 1763), // value
ElementRow(3846, 25), // NutritionProduct.ingredient.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 1764), // item
ElementRow(1744, 1029), // amount
ElementRow(3846, 25), // NutritionProduct.instance.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4723, 70), // quantity
ElementRow(3851, 449), // identifier
ElementRow(4237, 45), // name
ElementRow(4074, 45), // lotNumber
ElementRow(2591, 34), // expiry
ElementRow(5484, 34), // useBy
ElementRow(1913, 500), // biologicalSourceEvent
ElementRow(3846, 25), // NutritionProduct.nutrient.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 1765), // item
ElementRow(1744, 1766), // amount
ElementRow(3846, 0), // Observation.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3923, 1767), // instantiates
ElementRow(1867, 1768), // basedOn
ElementRow(5385, 1769), // triggeredBy
ElementRow(4480, 1770), // partOf
ElementRow(5166, 1771), // status
ElementRow(1977, 1772), // category
ElementRow(2044, 1773), // code
ElementRow(5205, 874), // subject
ElementRow(2678, 627), // focus
ElementRow(2512, 115), // encounter
ElementRow(2447, 1774), // effective
ElementRow(3988, 178), // issued
ElementRow(4525, 1775), // performer
ElementRow(5509, 1776), // value
ElementRow(2258, 1777), // dataAbsentReason
ElementRow(3943, 1778), // interpretation
ElementRow(4308, 155), // note
ElementRow(1919, 1779), // bodySite
ElementRow(1921, 1780), // bodyStructure
ElementRow(4168, 1781), // method
ElementRow(5138, 1782), // specimen
ElementRow(2345, 1161), // device
ElementRow(4801, 1783), // referenceRange
ElementRow(2782, 1784), // hasMember
ElementRow(2325, 1785), // derivedFrom
ElementRow(2088, 1786), // component
ElementRow(3846, 25), // Observation.component.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1773), // code
ElementRow(5509, 1776), // value
ElementRow(2258, 1777), // dataAbsentReason
ElementRow(3943, 1778), // interpretation
ElementRow(4801, 1787), // referenceRange
ElementRow(3846, 25), // Observation.referenceRange.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4075, 70), // low
ElementRow(2802, 70), // high
ElementRow(4279, 1788), // normalValue
ElementRow(5406, 1789), // type
ElementRow(1782, 1790), // appliesTo
ElementRow(1710, 267), // age
ElementRow(5318, 53), // text
ElementRow(3846, 25), // Observation.triggeredBy.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4340, 1791), // observation
ElementRow(5406, 1792), // type
ElementRow(4774, 45), // reason
ElementRow(3846, 0), // ObservationDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 143), // url
ElementRow(3851, 263), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(2326, 1793), // derivedFromCanonical
ElementRow(2327, 361), // derivedFromUri
ElementRow(5205, 905), // subject
ElementRow(4528, 624), // performerType
ElementRow(1977, 1794), // category
ElementRow(2044, 1773), // code
ElementRow(4542, 1795), // permittedDataType
ElementRow(4228, 28), // multipleResultsAllowed
ElementRow(1919, 1779), // bodySite
ElementRow(4168, 1781), // method
ElementRow(5138, 1796), // specimen
ElementRow(2345, 1797), // device
ElementRow(4613, 45), // preferredReportName
ElementRow(4543, 1798), // permittedUnit
ElementRow(4719, 1799), // qualifiedValue
ElementRow(2782, 1800), // hasMember
ElementRow(2088, 1801), // component
ElementRow(3846, 25), // ObservationDefinition.component.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 714), // code
ElementRow(4542, 1795), // permittedDataType
ElementRow(4543, 1798), // permittedUnit
ElementRow(4719, 1802), // qualifiedValue
ElementRow(3846, 25), // ObservationDefinition.qualifiedValue.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2156, 1803), // context
ElementRow(1782, 1790), // appliesTo
ElementRow(2730, 1804), // gender
ElementRow(1710, 267), // age
ElementRow(2747, 267), // gestationalAge
ElementRow(2112, 45), // condition
ElementRow(4751, 1805), // rangeCategory
ElementRow(4750, 267), // range
ElementRow(5497, 676), // validCodedValueSet
ElementRow(4278, 676), // normalCodedValueSet
ElementRow(1644, 676), // abnormalCodedValueSet
ElementRow(2221, 676), // criticalCodedValueSet
ElementRow(3846, 0), // OperationDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(4007, 1806), // kind
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1705, 47), // affectsState
ElementRow(2044, 620), // code
ElementRow(2067, 53), // comment
ElementRow(1859, 1807), // base
ElementRow(4907, 1808), // resource
ElementRow(5269, 499), // system
ElementRow(5406, 499), // type
ElementRow(3916, 499), // instance
ElementRow(3914, 60), // inputProfile
ElementRow(4447, 60), // outputProfile
ElementRow(4468, 1809), // parameter
ElementRow(4450, 1810), // overload
ElementRow(3846, 25), // OperationDefinition.overload.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4470, 352), // parameterName
ElementRow(2067, 45), // comment
ElementRow(3846, 25), // OperationDefinition.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 613), // name
ElementRow(5482, 1811), // use
ElementRow(4975, 1812), // scope
ElementRow(4175, 1813), // min
ElementRow(4122, 77), // max
ElementRow(2403, 53), // documentation
ElementRow(5406, 1814), // type
ElementRow(1733, 1815), // allowedType
ElementRow(5278, 1404), // targetProfile
ElementRow(5018, 1816), // searchType
ElementRow(1908, 1817), // binding
ElementRow(4804, 1818), // referencedFrom
ElementRow(4475, 1819), // part
ElementRow(3846, 25), // OperationDefinition.parameter.binding.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5183, 1820), // strength
ElementRow(5518, 1821), // valueSet
ElementRow(3846, 25), // OperationDefinition.parameter.referencedFrom.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5106, 77), // source
ElementRow(5111, 45), // sourceId
ElementRow(3846, 0), // OperationOutcome.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3987, 1822), // issue
ElementRow(3846, 25), // OperationOutcome.issue.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5067, 1823), // severity
ElementRow(2044, 1824), // code
ElementRow(2341, 1825), // details
ElementRow(2352, 12), // diagnostics
ElementRow(4064, 89), // location
ElementRow(2594, 89), // expression
ElementRow(3846, 0), // Organization.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(5406, 1826), // type
ElementRow(4237, 12), // name
ElementRow(1721, 352), // alias
ElementRow(2334, 17), // description
ElementRow(2135, 1827), // contact
ElementRow(4480, 16), // partOf
ElementRow(2519, 893), // endpoint
ElementRow(4718, 1828), // qualification
ElementRow(3846, 25), // Organization.qualification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(2044, 940), // code
ElementRow(4530, 38), // period
ElementRow(3989, 390), // issuer
ElementRow(3846, 0), // OrganizationAffiliation.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 47), // active
ElementRow(4530, 14), // period
ElementRow(4428, 16), // organization
ElementRow(4487, 16), // participatingOrganization
ElementRow(4255, 380), // network
ElementRow(2044, 1829), // code
ElementRow(5132, 170), // specialty
ElementRow(4064, 1308), // location
ElementRow(2792, 1306), // healthcareService
ElementRow(2135, 1827), // contact
ElementRow(2519, 893), // endpoint
ElementRow(3846, 0), // PackagedProductDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(4237, 12), // name
ElementRow(5406, 1830), // type
ElementRow(4456, 90), // packageFor
ElementRow(5166, 1638), // status
ElementRow(5170, 49), // statusDate
ElementRow(2144, 1485), // containedItemQuantity
ElementRow(2334, 17), // description
ElementRow(4036, 1831), // legalStatusOfSupply
ElementRow(4111, 1482), // marketingStatus
ElementRow(2176, 47), // copackagedIndicator
ElementRow(4102, 380), // manufacturer
ElementRow(1819, 1649), // attachedDocument
ElementRow(4460, 1832), // packaging
ElementRow(1993, 1833), // characteristic
ElementRow(3846, 25), // PackagedProductDefinition.legalStatusOfSupply.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 1641), // code
ElementRow(4002, 1666), // jurisdiction
ElementRow(3846, 25), // PackagedProductDefinition.packaging.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5406, 1834), // type
ElementRow(2089, 47), // componentPart
ElementRow(4723, 1021), // quantity
ElementRow(4118, 1835), // material
ElementRow(1735, 1835), // alternateMaterial
ElementRow(5070, 1836), // shelfLifeStorage
ElementRow(4102, 380), // manufacturer
ElementRow(4676, 1837), // property
ElementRow(2143, 1838), // containedItem
ElementRow(4460, 1839), // packaging
ElementRow(3846, 25), // PackagedProductDefinition.packaging.containedItem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3996, 1840), // item
ElementRow(1744, 102), // amount
ElementRow(3846, 25), // PackagedProductDefinition.packaging.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 98), // type
ElementRow(5509, 1841), // value
ElementRow(3846, 25), // ParameterDefinition.id
ElementRow(2625, 6), // extension
ElementRow(4237, 144), // name
ElementRow(5482, 1842), // use
ElementRow(4175, 1021), // min
ElementRow(4122, 12), // max
ElementRow(2403, 12), // documentation
ElementRow(5406, 861), // type
ElementRow(4667, 345), // profile
ElementRow(3846, 0), // Parameters.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(4468, 1843), // parameter
ElementRow(3846, 25), // Parameters.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 311), // name
ElementRow(5509, 1039), // value
ElementRow(4907, 305), // resource
ElementRow(4475, 1844), // part
ElementRow(3846, 0), // Patient.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(4237, 1216), // name
ElementRow(5295, 748), // telecom
ElementRow(2730, 1845), // gender
ElementRow(1915, 204), // birthDate
ElementRow(2284, 1846), // deceased
ElementRow(1690, 1847), // address
ElementRow(4106, 1848), // maritalStatus
ElementRow(4225, 1849), // multipleBirth
ElementRow(4551, 287), // photo
ElementRow(2135, 1850), // contact
ElementRow(2071, 1851), // communication
ElementRow(2735, 1852), // generalPractitioner
ElementRow(4093, 16), // managingOrganization
ElementRow(4055, 1853), // link
ElementRow(3846, 25), // Patient.communication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4017, 1854), // language
ElementRow(4612, 28), // preferred
ElementRow(3846, 25), // Patient.contact.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4839, 1855), // relationship
ElementRow(4237, 1856), // name
ElementRow(5295, 381), // telecom
ElementRow(1690, 1476), // address
ElementRow(2730, 1804), // gender
ElementRow(4428, 390), // organization
ElementRow(4530, 38), // period
ElementRow(3846, 25), // Patient.link.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4438, 1857), // other
ElementRow(5406, 1858), // type
ElementRow(3846, 0), // PaymentNotice.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 463), // status
ElementRow(4876, 663), // request
ElementRow(4915, 663), // response
ElementRow(2215, 314), // created
ElementRow(4869, 526), // reporter
ElementRow(4512, 1859), // payment
ElementRow(4514, 54), // paymentDate
ElementRow(4509, 526), // payee
ElementRow(4782, 843), // recipient
ElementRow(1744, 563), // amount
ElementRow(4518, 1860), // paymentStatus
ElementRow(3846, 0), // PaymentReconciliation.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5406, 1861), // type
ElementRow(5166, 463), // status
ElementRow(4007, 1862), // kind
ElementRow(4530, 14), // period
ElementRow(2215, 314), // created
ElementRow(2524, 526), // enterer
ElementRow(3990, 1863), // issuerType
ElementRow(4516, 1453), // paymentIssuer
ElementRow(4876, 1864), // request
ElementRow(4891, 526), // requestor
ElementRow(4443, 1865), // outcome
ElementRow(2386, 45), // disposition
ElementRow(2264, 1866), // date
ElementRow(4064, 239), // location
ElementRow(4168, 1867), // method
ElementRow(1966, 45), // cardBrand
ElementRow(1658, 45), // accountNumber
ElementRow(2588, 54), // expirationDate
ElementRow(4653, 45), // processor
ElementRow(4799, 45), // referenceNumber
ElementRow(1836, 45), // authorization
ElementRow(5302, 485), // tenderedAmount
ElementRow(4940, 485), // returnedAmount
ElementRow(1744, 563), // amount
ElementRow(4515, 500), // paymentIdentifier
ElementRow(1730, 1868), // allocation
ElementRow(2690, 537), // formCode
ElementRow(4649, 1869), // processNote
ElementRow(3846, 25), // PaymentReconciliation.allocation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 500), // identifier
ElementRow(4607, 500), // predecessor
ElementRow(5271, 1870), // target
ElementRow(5275, 1871), // targetItem
ElementRow(2512, 152), // encounter
ElementRow(1657, 1456), // account
ElementRow(5406, 1872), // type
ElementRow(5214, 526), // submitter
ElementRow(4915, 501), // response
ElementRow(2264, 54), // date
ElementRow(4920, 1873), // responsible
ElementRow(4509, 526), // payee
ElementRow(1744, 485), // amount
ElementRow(3846, 25), // PaymentReconciliation.processNote.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1874), // type
ElementRow(5318, 45), // text
ElementRow(3846, 25), // Period.id
ElementRow(2625, 6), // extension
ElementRow(5150, 49), // start
ElementRow(2513, 49), // end
ElementRow(3846, 0), // Permission.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5166, 1875), // status
ElementRow(1802, 1876), // asserter
ElementRow(2264, 1877), // date
ElementRow(5507, 14), // validity
ElementRow(4003, 1878), // justification
ElementRow(2066, 1879), // combining
ElementRow(4964, 1880), // rule
ElementRow(3846, 25), // Permission.justification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1869, 1881), // basis
ElementRow(2561, 627), // evidence
ElementRow(3846, 25), // Permission.rule.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 728), // type
ElementRow(2246, 1882), // data
ElementRow(1665, 1883), // activity
ElementRow(4051, 1884), // limit
ElementRow(3846, 25), // Permission.rule.activity.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1666, 1885), // actor
ElementRow(1663, 732), // action
ElementRow(4711, 1886), // purpose
ElementRow(3846, 25), // Permission.rule.data.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4907, 1887), // resource
ElementRow(5024, 623), // security
ElementRow(4530, 1888), // period
ElementRow(2594, 1151), // expression
ElementRow(3846, 25), // Permission.rule.data.resource.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4147, 742), // meaning
ElementRow(4795, 743), // reference
ElementRow(3846, 0), // Person.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(4237, 1216), // name
ElementRow(5295, 748), // telecom
ElementRow(2730, 1845), // gender
ElementRow(1915, 204), // birthDate
ElementRow(2284, 1889), // deceased
ElementRow(1690, 1847), // address
ElementRow(4106, 1848), // maritalStatus
ElementRow(4551, 287), // photo
ElementRow(2071, 1890), // communication
ElementRow(4093, 16), // managingOrganization
ElementRow(4055, 1891), // link
ElementRow(3846, 25), // Person.communication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4017, 1854), // language
ElementRow(4612, 28), // preferred
ElementRow(3846, 25), // Person.link.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5271, 1892), // target
ElementRow(1813, 1893), // assurance
ElementRow(3846, 0), // PlanDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5228, 45), // subtitle
ElementRow(5406, 1894), // type
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(5205, 48), // subject
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(5478, 53), // usage
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(4047, 58), // library
ElementRow(2753, 1895), // goal
ElementRow(1666, 1896), // actor
ElementRow(1663, 1897), // action
ElementRow(1796, 66), // asNeeded
ElementRow(3846, 25), // PlanDefinition.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 45), // linkId
ElementRow(4615, 45), // prefix
ElementRow(5354, 45), // title
ElementRow(2334, 53), // description
ElementRow(5323, 53), // textEquivalent
ElementRow(4639, 63), // priority
ElementRow(2044, 1898), // code
ElementRow(4774, 1899), // reason
ElementRow(2403, 57), // documentation
ElementRow(2754, 1900), // goalId
ElementRow(5205, 1901), // subject
ElementRow(5384, 1902), // trigger
ElementRow(2112, 1903), // condition
ElementRow(3911, 1904), // input
ElementRow(4445, 1905), // output
ElementRow(4828, 1906), // relatedAction
ElementRow(5352, 1907), // timing
ElementRow(4064, 67), // location
ElementRow(4483, 1908), // participant
ElementRow(5406, 1909), // type
ElementRow(2771, 1910), // groupingBehavior
ElementRow(5030, 1911), // selectionBehavior
ElementRow(4894, 1912), // requiredBehavior
ElementRow(4603, 1913), // precheckBehavior
ElementRow(1967, 1914), // cardinalityBehavior
ElementRow(2294, 1915), // definition
ElementRow(5368, 75), // transform
ElementRow(2439, 1916), // dynamicValue
ElementRow(1663, 1917), // action
ElementRow(3846, 25), // PlanDefinition.action.condition.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4007, 1918), // kind
ElementRow(2594, 406), // expression
ElementRow(3846, 25), // PlanDefinition.action.dynamicValue.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4495, 45), // path
ElementRow(2594, 406), // expression
ElementRow(3846, 25), // PlanDefinition.action.input.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 45), // title
ElementRow(4895, 1919), // requirement
ElementRow(4831, 1148), // relatedData
ElementRow(3846, 25), // PlanDefinition.action.output.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 45), // title
ElementRow(4895, 1919), // requirement
ElementRow(4831, 45), // relatedData
ElementRow(3846, 25), // PlanDefinition.action.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1671, 45), // actorId
ElementRow(5406, 79), // type
ElementRow(5433, 80), // typeCanonical
ElementRow(5436, 81), // typeReference
ElementRow(4955, 82), // role
ElementRow(2719, 83), // function
ElementRow(3846, 25), // PlanDefinition.action.relatedAction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5274, 1285), // targetId
ElementRow(4839, 1920), // relationship
ElementRow(2516, 1921), // endRelationship
ElementRow(4359, 1922), // offset
ElementRow(3846, 25), // PlanDefinition.actor.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 45), // title
ElementRow(2334, 53), // description
ElementRow(4401, 1923), // option
ElementRow(3846, 25), // PlanDefinition.actor.option.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 79), // type
ElementRow(5433, 80), // typeCanonical
ElementRow(5436, 81), // typeReference
ElementRow(4955, 82), // role
ElementRow(3846, 25), // PlanDefinition.goal.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1977, 1924), // category
ElementRow(2334, 1925), // description
ElementRow(4639, 1926), // priority
ElementRow(5150, 1927), // start
ElementRow(1692, 1928), // addresses
ElementRow(2403, 57), // documentation
ElementRow(5271, 1929), // target
ElementRow(3846, 25), // PlanDefinition.goal.target.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4149, 711), // measure
ElementRow(2339, 1930), // detail
ElementRow(2429, 892), // due
ElementRow(3846, 0), // Practitioner.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(4237, 1216), // name
ElementRow(5295, 748), // telecom
ElementRow(2730, 1845), // gender
ElementRow(1915, 204), // birthDate
ElementRow(2284, 1889), // deceased
ElementRow(1690, 1847), // address
ElementRow(4551, 287), // photo
ElementRow(4718, 1931), // qualification
ElementRow(2071, 1932), // communication
ElementRow(3846, 25), // Practitioner.communication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4017, 1854), // language
ElementRow(4612, 28), // preferred
ElementRow(3846, 25), // Practitioner.qualification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(2044, 1933), // code
ElementRow(4530, 38), // period
ElementRow(3989, 390), // issuer
ElementRow(3846, 0), // PractitionerRole.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 47), // active
ElementRow(4530, 14), // period
ElementRow(4592, 1934), // practitioner
ElementRow(4428, 16), // organization
ElementRow(2044, 1935), // code
ElementRow(5132, 170), // specialty
ElementRow(4064, 1308), // location
ElementRow(2792, 1306), // healthcareService
ElementRow(2135, 1310), // contact
ElementRow(1993, 1314), // characteristic
ElementRow(2071, 1315), // communication
ElementRow(1844, 1317), // availability
ElementRow(2519, 893), // endpoint
ElementRow(3846, 25), // PrimitiveType.id
ElementRow(2625, 6), // extension
ElementRow(3846, 0), // Procedure.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3924, 626), // instantiatesCanonical
ElementRow(3925, 361), // instantiatesUri
ElementRow(1867, 1936), // basedOn
ElementRow(4480, 1937), // partOf
ElementRow(5166, 564), // status
ElementRow(5172, 1938), // statusReason
ElementRow(1977, 1939), // category
ElementRow(2044, 61), // code
ElementRow(5205, 1940), // subject
ElementRow(2678, 1941), // focus
ElementRow(2512, 115), // encounter
ElementRow(4348, 1942), // occurrence
ElementRow(4784, 49), // recorded
ElementRow(4786, 1943), // recorder
ElementRow(4867, 1944), // reported
ElementRow(4525, 1945), // performer
ElementRow(4064, 118), // location
ElementRow(4774, 1946), // reason
ElementRow(1919, 391), // bodySite
ElementRow(4443, 1947), // outcome
ElementRow(4866, 1948), // report
ElementRow(2087, 1949), // complication
ElementRow(2680, 1950), // followUp
ElementRow(4308, 155), // note
ElementRow(2677, 1951), // focalDevice
ElementRow(5488, 1952), // used
ElementRow(5252, 176), // supportingInfo
ElementRow(3846, 25), // Procedure.focalDevice.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1663, 1953), // action
ElementRow(4096, 1954), // manipulated
ElementRow(3846, 25), // Procedure.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 1955), // function
ElementRow(1666, 1956), // actor
ElementRow(4372, 390), // onBehalfOf
ElementRow(4530, 38), // period
ElementRow(3846, 25), // ProductShelfLife.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 624), // type
ElementRow(4530, 1957), // period
ElementRow(5130, 905), // specialPrecautionsForStorage
ElementRow(3846, 0), // Provenance.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5271, 1958), // target
ElementRow(4347, 227), // occurred
ElementRow(4784, 178), // recorded
ElementRow(4571, 214), // policy
ElementRow(4064, 239), // location
ElementRow(1836, 1959), // authorization
ElementRow(1665, 1960), // activity
ElementRow(1867, 231), // basedOn
ElementRow(4499, 232), // patient
ElementRow(2512, 152), // encounter
ElementRow(1715, 1961), // agent
ElementRow(2525, 1962), // entity
ElementRow(5075, 1963), // signature
ElementRow(3846, 25), // Provenance.agent.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1964), // type
ElementRow(4955, 237), // role
ElementRow(5580, 238), // who
ElementRow(4372, 1965), // onBehalfOf
ElementRow(3846, 25), // Provenance.entity.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4955, 1966), // role
ElementRow(5574, 743), // what
ElementRow(1715, 1967), // agent
ElementRow(3846, 25), // Quantity.id
ElementRow(2625, 6), // extension
ElementRow(5509, 141), // value
ElementRow(2075, 142), // comparator
ElementRow(5454, 12), // unit
ElementRow(5269, 143), // system
ElementRow(2044, 144), // code
ElementRow(3846, 0), // Questionnaire.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(2325, 1968), // derivedFrom
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(5211, 1969), // subjectType
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 17), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(2044, 1970), // code
ElementRow(3996, 1971), // item
ElementRow(3846, 25), // Questionnaire.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 1972), // linkId
ElementRow(2294, 459), // definition
ElementRow(2044, 1973), // code
ElementRow(4615, 45), // prefix
ElementRow(5318, 45), // text
ElementRow(5406, 1974), // type
ElementRow(2506, 1975), // enableWhen
ElementRow(2505, 1976), // enableBehavior
ElementRow(2368, 1977), // disabledDisplay
ElementRow(4893, 28), // required
ElementRow(4855, 28), // repeats
ElementRow(4772, 28), // readOnly
ElementRow(4132, 937), // maxLength
ElementRow(1752, 1978), // answerConstraint
ElementRow(1757, 676), // answerValueSet
ElementRow(1754, 1979), // answerOption
ElementRow(3905, 1980), // initial
ElementRow(3996, 1981), // item
ElementRow(3846, 25), // Questionnaire.item.answerOption.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 1982), // value
ElementRow(3907, 28), // initialSelected
ElementRow(3846, 25), // Questionnaire.item.enableWhen.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4746, 77), // question
ElementRow(4398, 1983), // operator
ElementRow(1751, 1984), // answer
ElementRow(3846, 25), // Questionnaire.item.initial.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 1985), // value
ElementRow(3846, 0), // QuestionnaireResponse.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1867, 1936), // basedOn
ElementRow(4480, 1986), // partOf
ElementRow(4747, 1987), // questionnaire
ElementRow(5166, 1988), // status
ElementRow(5205, 242), // subject
ElementRow(2512, 115), // encounter
ElementRow(1831, 49), // authored
ElementRow(1828, 1989), // author
ElementRow(5106, 1990), // source
ElementRow(3996, 1991), // item
ElementRow(3846, 25), // QuestionnaireResponse.item.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 77), // linkId
ElementRow(2294, 459), // definition
ElementRow(5318, 45), // text
ElementRow(1751, 1992), // answer
ElementRow(3996, 1993), // item
ElementRow(3846, 25), // QuestionnaireResponse.item.answer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 1994), // value
ElementRow(3996, 1993), // item
ElementRow(3846, 25), // Range.id
ElementRow(2625, 6), // extension
ElementRow(4075, 281), // low
ElementRow(2802, 281), // high
ElementRow(3846, 25), // Ratio.id
ElementRow(2625, 6), // extension
ElementRow(4328, 102), // numerator
ElementRow(2312, 281), // denominator
ElementRow(3846, 25), // RatioRange.id
ElementRow(2625, 6), // extension
ElementRow(4078, 281), // lowNumerator
ElementRow(2803, 281), // highNumerator
ElementRow(2312, 281), // denominator
ElementRow(3846, 25), // Reference.id
ElementRow(2625, 6), // extension
ElementRow(4795, 12), // reference
ElementRow(5406, 1995), // type
ElementRow(3851, 263), // identifier
ElementRow(2384, 12), // display
ElementRow(3846, 0), // RegulatedAuthorization.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5205, 1996), // subject
ElementRow(5406, 1997), // type
ElementRow(2334, 17), // description
ElementRow(4812, 1998), // region
ElementRow(5166, 578), // status
ElementRow(5170, 49), // statusDate
ElementRow(5508, 14), // validityPeriod
ElementRow(3892, 1999), // indication
ElementRow(3937, 2000), // intendedUse
ElementRow(1869, 2001), // basis
ElementRow(2810, 16), // holder
ElementRow(4818, 16), // regulator
ElementRow(1819, 1649), // attachedDocument
ElementRow(1974, 2002), // case
ElementRow(3846, 25), // RegulatedAuthorization.case.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 263), // identifier
ElementRow(5406, 2003), // type
ElementRow(5166, 578), // status
ElementRow(2264, 2004), // date
ElementRow(1779, 2005), // application
ElementRow(3846, 25), // RelatedArtifact.id
ElementRow(2625, 6), // extension
ElementRow(5406, 2006), // type
ElementRow(2018, 2007), // classifier
ElementRow(4015, 12), // label
ElementRow(2384, 12), // display
ElementRow(2005, 17), // citation
ElementRow(2400, 1309), // document
ElementRow(4907, 2008), // resource
ElementRow(4912, 242), // resourceReference
ElementRow(4706, 2009), // publicationStatus
ElementRow(4702, 204), // publicationDate
ElementRow(3846, 0), // RelatedPerson.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(4499, 151), // patient
ElementRow(4839, 2010), // relationship
ElementRow(4237, 1216), // name
ElementRow(5295, 748), // telecom
ElementRow(2730, 1845), // gender
ElementRow(1915, 204), // birthDate
ElementRow(1690, 1847), // address
ElementRow(4551, 287), // photo
ElementRow(4530, 38), // period
ElementRow(2071, 2011), // communication
ElementRow(3846, 25), // RelatedPerson.communication.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4017, 1854), // language
ElementRow(4612, 28), // preferred
ElementRow(3846, 0), // RequestOrchestration.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3924, 2012), // instantiatesCanonical
ElementRow(3925, 361), // instantiatesUri
ElementRow(1867, 176), // basedOn
ElementRow(4864, 176), // replaces
ElementRow(2766, 263), // groupIdentifier
ElementRow(5166, 364), // status
ElementRow(3938, 641), // intent
ElementRow(4639, 631), // priority
ElementRow(2044, 2013), // code
ElementRow(5205, 2014), // subject
ElementRow(2512, 152), // encounter
ElementRow(1832, 34), // authoredOn
ElementRow(1828, 2015), // author
ElementRow(4774, 2016), // reason
ElementRow(2753, 372), // goal
ElementRow(4308, 155), // note
ElementRow(1663, 2017), // action
ElementRow(3846, 25), // RequestOrchestration.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 45), // linkId
ElementRow(4615, 45), // prefix
ElementRow(5354, 45), // title
ElementRow(2334, 17), // description
ElementRow(5323, 17), // textEquivalent
ElementRow(4639, 63), // priority
ElementRow(2044, 2018), // code
ElementRow(2403, 57), // documentation
ElementRow(2753, 372), // goal
ElementRow(2112, 2019), // condition
ElementRow(3911, 2020), // input
ElementRow(4445, 2021), // output
ElementRow(4828, 2022), // relatedAction
ElementRow(5352, 2023), // timing
ElementRow(4064, 67), // location
ElementRow(4483, 2024), // participant
ElementRow(5406, 1909), // type
ElementRow(2771, 1910), // groupingBehavior
ElementRow(5030, 1911), // selectionBehavior
ElementRow(4894, 1912), // requiredBehavior
ElementRow(4603, 1913), // precheckBehavior
ElementRow(1967, 1914), // cardinalityBehavior
ElementRow(4907, 663), // resource
ElementRow(2294, 2025), // definition
ElementRow(5368, 75), // transform
ElementRow(2439, 2026), // dynamicValue
ElementRow(1663, 2027), // action
ElementRow(3846, 25), // RequestOrchestration.action.condition.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4007, 1918), // kind
ElementRow(2594, 406), // expression
ElementRow(3846, 25), // RequestOrchestration.action.dynamicValue.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4495, 45), // path
ElementRow(2594, 406), // expression
ElementRow(3846, 25), // RequestOrchestration.action.input.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 45), // title
ElementRow(4895, 1919), // requirement
ElementRow(4831, 1148), // relatedData
ElementRow(3846, 25), // RequestOrchestration.action.output.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5354, 45), // title
ElementRow(4895, 1919), // requirement
ElementRow(4831, 45), // relatedData
ElementRow(3846, 25), // RequestOrchestration.action.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 79), // type
ElementRow(5433, 80), // typeCanonical
ElementRow(5436, 81), // typeReference
ElementRow(4955, 82), // role
ElementRow(2719, 83), // function
ElementRow(1666, 2028), // actor
ElementRow(3846, 25), // RequestOrchestration.action.relatedAction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5274, 1285), // targetId
ElementRow(4839, 1920), // relationship
ElementRow(2516, 1921), // endRelationship
ElementRow(4359, 1922), // offset
ElementRow(3846, 0), // Requirements.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(2325, 2029), // derivedFrom
ElementRow(4795, 85), // reference
ElementRow(1666, 86), // actor
ElementRow(5162, 2030), // statement
ElementRow(3846, 25), // Requirements.statement.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4004, 1285), // key
ElementRow(4015, 45), // label
ElementRow(2123, 2031), // conformance
ElementRow(2120, 28), // conditionality
ElementRow(4895, 428), // requirement
ElementRow(2325, 45), // derivedFrom
ElementRow(4472, 45), // parent
ElementRow(4972, 85), // satisfiedBy
ElementRow(4795, 85), // reference
ElementRow(5106, 2032), // source
ElementRow(3846, 0), // ResearchStudy.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 459), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 45), // version
ElementRow(4237, 45), // name
ElementRow(5354, 12), // title
ElementRow(4015, 2033), // label
ElementRow(4683, 2034), // protocol
ElementRow(4480, 123), // partOf
ElementRow(4829, 57), // relatedArtifact
ElementRow(2264, 34), // date
ElementRow(5166, 46), // status
ElementRow(4633, 2035), // primaryPurposeType
ElementRow(4548, 2036), // phase
ElementRow(5192, 2037), // studyDesign
ElementRow(2678, 2038), // focus
ElementRow(2112, 2039), // condition
ElementRow(4006, 905), // keyword
ElementRow(4812, 52), // region
ElementRow(2336, 53), // descriptionSummary
ElementRow(2334, 53), // description
ElementRow(4530, 14), // period
ElementRow(5081, 2040), // site
ElementRow(4308, 155), // note
ElementRow(2018, 2041), // classifier
ElementRow(1810, 2042), // associatedParty
ElementRow(4675, 2043), // progressStatus
ElementRow(5584, 2044), // whyStopped
ElementRow(4787, 2045), // recruitment
ElementRow(2081, 2046), // comparisonGroup
ElementRow(4334, 2047), // objective
ElementRow(4444, 2048), // outcomeMeasure
ElementRow(4930, 2049), // result
ElementRow(3846, 25), // ResearchStudy.associatedParty.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 45), // name
ElementRow(4955, 2050), // role
ElementRow(4530, 179), // period
ElementRow(2018, 2051), // classifier
ElementRow(4488, 526), // party
ElementRow(3846, 25), // ResearchStudy.comparisonGroup.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4056, 1148), // linkId
ElementRow(4237, 77), // name
ElementRow(5406, 2052), // type
ElementRow(2334, 53), // description
ElementRow(3934, 2053), // intendedExposure
ElementRow(4344, 1505), // observedGroup
ElementRow(3846, 25), // ResearchStudy.label.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 2054), // type
ElementRow(5509, 45), // value
ElementRow(3846, 25), // ResearchStudy.objective.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 45), // name
ElementRow(5406, 2055), // type
ElementRow(2334, 53), // description
ElementRow(3846, 25), // ResearchStudy.outcomeMeasure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 45), // name
ElementRow(5406, 2056), // type
ElementRow(2334, 53), // description
ElementRow(4795, 2057), // reference
ElementRow(3846, 25), // ResearchStudy.progressStatus.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5161, 2058), // state
ElementRow(1672, 28), // actual
ElementRow(4530, 38), // period
ElementRow(3846, 25), // ResearchStudy.recruitment.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5277, 330), // targetNumber
ElementRow(1675, 330), // actualNumber
ElementRow(2488, 1129), // eligibility
ElementRow(1674, 2059), // actualGroup
ElementRow(3846, 0), // ResearchSubject.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 46), // status
ElementRow(4674, 2060), // progress
ElementRow(4530, 14), // period
ElementRow(5191, 2061), // study
ElementRow(5205, 2062), // subject
ElementRow(1807, 1148), // assignedComparisonGroup
ElementRow(1673, 1148), // actualComparisonGroup
ElementRow(2127, 2063), // consent
ElementRow(3846, 25), // ResearchSubject.progress.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 2064), // type
ElementRow(5209, 2065), // subjectState
ElementRow(4173, 2066), // milestone
ElementRow(4774, 2067), // reason
ElementRow(5154, 34), // startDate
ElementRow(2514, 34), // endDate
ElementRow(3846, 0), // Resource.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(3846, 0), // RiskAssessment.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1867, 663), // basedOn
ElementRow(4472, 663), // parent
ElementRow(5166, 2068), // status
ElementRow(4168, 624), // method
ElementRow(2044, 624), // code
ElementRow(5205, 367), // subject
ElementRow(2512, 115), // encounter
ElementRow(4348, 566), // occurrence
ElementRow(2112, 2069), // condition
ElementRow(4525, 2070), // performer
ElementRow(4774, 2071), // reason
ElementRow(1869, 176), // basis
ElementRow(4610, 2072), // prediction
ElementRow(4186, 45), // mitigation
ElementRow(4308, 155), // note
ElementRow(3846, 25), // RiskAssessment.prediction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4443, 393), // outcome
ElementRow(4642, 2073), // probability
ElementRow(4722, 2074), // qualitativeRisk
ElementRow(4843, 222), // relativeRisk
ElementRow(5575, 2075), // when
ElementRow(4764, 45), // rationale
ElementRow(3846, 25), // SampledData.id
ElementRow(2625, 6), // extension
ElementRow(4431, 2076), // origin
ElementRow(3945, 141), // interval
ElementRow(3962, 2077), // intervalUnit
ElementRow(2635, 141), // factor
ElementRow(4080, 141), // lowerLimit
ElementRow(5470, 141), // upperLimit
ElementRow(2363, 498), // dimensions
ElementRow(2054, 686), // codeMap
ElementRow(4361, 45), // offsets
ElementRow(2246, 45), // data
ElementRow(3846, 0), // Schedule.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1664, 64), // active
ElementRow(5056, 168), // serviceCategory
ElementRow(5060, 169), // serviceType
ElementRow(5132, 170), // specialty
ElementRow(4237, 12), // name
ElementRow(1666, 2078), // actor
ElementRow(4563, 14), // planningHorizon
ElementRow(2067, 53), // comment
ElementRow(3846, 0), // SearchParameter.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 648), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(2325, 357), // derivedFrom
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 164), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(2044, 620), // code
ElementRow(1859, 2079), // base
ElementRow(5406, 2080), // type
ElementRow(2594, 45), // expression
ElementRow(4652, 2081), // processingMode
ElementRow(2131, 45), // constraint
ElementRow(5271, 2082), // target
ElementRow(4227, 28), // multipleOr
ElementRow(4224, 28), // multipleAnd
ElementRow(2075, 2083), // comparator
ElementRow(4198, 2084), // modifier
ElementRow(1985, 352), // chain
ElementRow(2088, 2085), // component
ElementRow(3846, 25), // SearchParameter.component.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2294, 2086), // definition
ElementRow(2594, 77), // expression
ElementRow(3846, 0), // ServiceRequest.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3924, 964), // instantiatesCanonical
ElementRow(3925, 361), // instantiatesUri
ElementRow(1867, 2087), // basedOn
ElementRow(4864, 274), // replaces
ElementRow(4899, 263), // requisition
ElementRow(5166, 364), // status
ElementRow(3938, 641), // intent
ElementRow(1977, 2088), // category
ElementRow(4639, 631), // priority
ElementRow(2396, 64), // doNotPerform
ElementRow(2044, 2089), // code
ElementRow(4409, 2090), // orderDetail
ElementRow(4723, 2091), // quantity
ElementRow(5205, 969), // subject
ElementRow(2678, 627), // focus
ElementRow(2512, 115), // encounter
ElementRow(4348, 116), // occurrence
ElementRow(1796, 66), // asNeeded
ElementRow(1832, 49), // authoredOn
ElementRow(4888, 644), // requester
ElementRow(4528, 382), // performerType
ElementRow(4525, 2092), // performer
ElementRow(4064, 2093), // location
ElementRow(4774, 2094), // reason
ElementRow(3927, 973), // insurance
ElementRow(5252, 2095), // supportingInfo
ElementRow(5138, 1257), // specimen
ElementRow(1919, 391), // bodySite
ElementRow(1921, 909), // bodyStructure
ElementRow(4308, 155), // note
ElementRow(4502, 2096), // patientInstruction
ElementRow(4845, 764), // relevantHistory
ElementRow(3846, 25), // ServiceRequest.orderDetail.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4469, 2097), // parameterFocus
ElementRow(4468, 2098), // parameter
ElementRow(3846, 25), // ServiceRequest.orderDetail.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 2099), // code
ElementRow(5509, 2100), // value
ElementRow(3846, 25), // ServiceRequest.patientInstruction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3926, 2101), // instruction
ElementRow(3846, 25), // Signature.id
ElementRow(2625, 6), // extension
ElementRow(5406, 2102), // type
ElementRow(5575, 178), // when
ElementRow(5580, 2103), // who
ElementRow(4372, 2103), // onBehalfOf
ElementRow(5273, 2104), // targetFormat
ElementRow(5074, 2104), // sigFormat
ElementRow(2246, 218), // data
ElementRow(3846, 0), // Slot.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5056, 168), // serviceCategory
ElementRow(5060, 169), // serviceType
ElementRow(5132, 170), // specialty
ElementRow(1786, 2105), // appointmentType
ElementRow(4974, 2106), // schedule
ElementRow(5166, 2107), // status
ElementRow(5150, 228), // start
ElementRow(2513, 228), // end
ElementRow(4449, 28), // overbooked
ElementRow(2067, 45), // comment
ElementRow(3846, 0), // Specimen.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(1654, 263), // accessionIdentifier
ElementRow(5166, 2108), // status
ElementRow(5406, 2109), // type
ElementRow(5205, 2110), // subject
ElementRow(4778, 49), // receivedTime
ElementRow(4472, 992), // parent
ElementRow(4876, 262), // request
ElementRow(2064, 2111), // combined
ElementRow(4955, 2112), // role
ElementRow(2645, 2113), // feature
ElementRow(2061, 2114), // collection
ElementRow(4650, 2115), // processing
ElementRow(2145, 2116), // container
ElementRow(2112, 2117), // condition
ElementRow(4308, 155), // note
ElementRow(3846, 25), // Specimen.collection.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2062, 2118), // collector
ElementRow(2060, 566), // collected
ElementRow(2431, 104), // duration
ElementRow(4723, 70), // quantity
ElementRow(4168, 2119), // method
ElementRow(2345, 2120), // device
ElementRow(4645, 2121), // procedure
ElementRow(1919, 2122), // bodySite
ElementRow(2641, 2123), // fastingStatus
ElementRow(3846, 25), // Specimen.container.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2345, 1954), // device
ElementRow(4064, 239), // location
ElementRow(5139, 70), // specimenQuantity
ElementRow(3846, 25), // Specimen.feature.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 2124), // type
ElementRow(2334, 77), // description
ElementRow(3846, 25), // Specimen.processing.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 45), // description
ElementRow(4168, 2125), // method
ElementRow(1689, 2126), // additive
ElementRow(5342, 271), // time
ElementRow(3846, 0), // SpecimenDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 143), // url
ElementRow(3851, 263), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(2326, 2127), // derivedFromCanonical
ElementRow(2327, 361), // derivedFromUri
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(5205, 2128), // subject
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 931), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5434, 2109), // typeCollected
ElementRow(4504, 2129), // patientPreparation
ElementRow(5343, 12), // timeAspect
ElementRow(2061, 2130), // collection
ElementRow(5437, 2131), // typeTested
ElementRow(3846, 25), // SpecimenDefinition.typeTested.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3980, 28), // isDerived
ElementRow(5406, 2132), // type
ElementRow(4611, 2133), // preference
ElementRow(2145, 2134), // container
ElementRow(4895, 53), // requirement
ElementRow(4935, 892), // retentionTime
ElementRow(5080, 28), // singleUse
ElementRow(4824, 2135), // rejectionCriterion
ElementRow(2778, 2136), // handling
ElementRow(5317, 2137), // testingDestination
ElementRow(3846, 25), // SpecimenDefinition.typeTested.container.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4118, 2138), // material
ElementRow(5406, 2139), // type
ElementRow(1960, 2140), // cap
ElementRow(2334, 53), // description
ElementRow(1964, 70), // capacity
ElementRow(4180, 2141), // minimumVolume
ElementRow(1689, 2142), // additive
ElementRow(4618, 53), // preparation
ElementRow(3846, 25), // SpecimenDefinition.typeTested.container.additive.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1689, 2143), // additive
ElementRow(3846, 25), // SpecimenDefinition.typeTested.handling.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5298, 2144), // temperatureQualifier
ElementRow(5299, 267), // temperatureRange
ElementRow(4131, 892), // maxDuration
ElementRow(3926, 53), // instruction
ElementRow(3846, 0), // StructureDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 648), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(4006, 2145), // keyword
ElementRow(2648, 2146), // fhirVersion
ElementRow(4104, 2147), // mapping
ElementRow(4007, 2148), // kind
ElementRow(1649, 499), // abstract
ElementRow(2156, 2149), // context
ElementRow(2157, 89), // contextInvariant
ElementRow(5406, 2150), // type
ElementRow(1862, 345), // baseDefinition
ElementRow(2322, 2151), // derivation
ElementRow(5098, 2152), // snapshot
ElementRow(2359, 2153), // differential
ElementRow(3846, 25), // StructureDefinition.context.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 2154), // type
ElementRow(2594, 311), // expression
ElementRow(3846, 25), // StructureDefinition.differential.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2482, 2155), // element
ElementRow(3846, 25), // StructureDefinition.mapping.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3852, 1285), // identity
ElementRow(5472, 459), // uri
ElementRow(4237, 45), // name
ElementRow(2067, 45), // comment
ElementRow(3846, 25), // StructureDefinition.snapshot.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2482, 2156), // element
ElementRow(3846, 0), // StructureMap.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 648), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(5186, 2157), // structure
ElementRow(3871, 2158), // import
ElementRow(2129, 2159), // const
ElementRow(2762, 2160), // group
ElementRow(3846, 25), // StructureMap.const.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 1152), // name
ElementRow(5509, 12), // value
ElementRow(3846, 25), // StructureMap.group.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 1051), // name
ElementRow(2623, 1152), // extends
ElementRow(5435, 2161), // typeMode
ElementRow(2403, 12), // documentation
ElementRow(3911, 2162), // input
ElementRow(4964, 2163), // rule
ElementRow(3846, 25), // StructureMap.group.input.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 1051), // name
ElementRow(5406, 12), // type
ElementRow(4190, 2164), // mode
ElementRow(2403, 45), // documentation
ElementRow(3846, 25), // StructureMap.group.rule.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 1152), // name
ElementRow(5106, 2165), // source
ElementRow(5271, 2166), // target
ElementRow(4964, 2167), // rule
ElementRow(2317, 2168), // dependent
ElementRow(2403, 45), // documentation
ElementRow(3846, 25), // StructureMap.group.rule.dependent.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 1051), // name
ElementRow(4468, 2169), // parameter
ElementRow(3846, 25), // StructureMap.group.rule.source.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2156, 1051), // context
ElementRow(4175, 1021), // min
ElementRow(4122, 12), // max
ElementRow(5406, 12), // type
ElementRow(2291, 12), // defaultValue
ElementRow(2482, 12), // element
ElementRow(4059, 2170), // listMode
ElementRow(5522, 1152), // variable
ElementRow(2112, 12), // condition
ElementRow(1998, 12), // check
ElementRow(4067, 12), // logMessage
ElementRow(3846, 25), // StructureMap.group.rule.target.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2156, 12), // context
ElementRow(2482, 12), // element
ElementRow(5522, 1152), // variable
ElementRow(4059, 2171), // listMode
ElementRow(4060, 1152), // listRuleId
ElementRow(5368, 2172), // transform
ElementRow(4468, 2173), // parameter
ElementRow(3846, 25), // StructureMap.group.rule.target.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5509, 2174), // value
ElementRow(3846, 25), // StructureMap.structure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 328), // url
ElementRow(4190, 2175), // mode
ElementRow(1721, 12), // alias
ElementRow(2403, 45), // documentation
ElementRow(3846, 0), // Subscription.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(4237, 12), // name
ElementRow(5166, 2176), // status
ElementRow(5358, 2177), // topic
ElementRow(2135, 748), // contact
ElementRow(2513, 178), // end
ElementRow(4092, 2178), // managingEntity
ElementRow(4774, 12), // reason
ElementRow(2659, 2179), // filterBy
ElementRow(1991, 2180), // channelType
ElementRow(2519, 219), // endpoint
ElementRow(4468, 2181), // parameter
ElementRow(2795, 299), // heartbeatPeriod
ElementRow(5349, 299), // timeout
ElementRow(2154, 216), // contentType
ElementRow(2147, 2182), // content
ElementRow(4124, 31), // maxCount
ElementRow(3846, 25), // Subscription.filterBy.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4914, 2183), // resourceType
ElementRow(2661, 311), // filterParameter
ElementRow(2075, 2184), // comparator
ElementRow(4198, 2185), // modifier
ElementRow(5509, 311), // value
ElementRow(3846, 25), // Subscription.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 77), // name
ElementRow(5509, 77), // value
ElementRow(3846, 0), // SubscriptionStatus.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5166, 2186), // status
ElementRow(5406, 2187), // type
ElementRow(2560, 220), // eventsSinceSubscriptionStart
ElementRow(4312, 2188), // notificationEvent
ElementRow(5219, 2189), // subscription
ElementRow(5358, 2190), // topic
ElementRow(2540, 2191), // error
ElementRow(3846, 25), // SubscriptionStatus.notificationEvent.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2558, 2192), // eventNumber
ElementRow(5350, 24), // timestamp
ElementRow(2678, 663), // focus
ElementRow(1683, 176), // additionalContext
ElementRow(3846, 0), // SubscriptionTopic.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 310), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(2325, 2193), // derivedFrom
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(4913, 2194), // resourceTrigger
ElementRow(2559, 2195), // eventTrigger
ElementRow(1950, 2196), // canFilterBy
ElementRow(4313, 2197), // notificationShape
ElementRow(3846, 25), // SubscriptionTopic.canFilterBy.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 17), // description
ElementRow(4907, 2183), // resource
ElementRow(2661, 311), // filterParameter
ElementRow(2660, 143), // filterDefinition
ElementRow(2075, 2083), // comparator
ElementRow(4198, 2084), // modifier
ElementRow(3846, 25), // SubscriptionTopic.eventTrigger.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 17), // description
ElementRow(2555, 2198), // event
ElementRow(4907, 2199), // resource
ElementRow(3846, 25), // SubscriptionTopic.notificationShape.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4907, 2199), // resource
ElementRow(3885, 89), // include
ElementRow(4941, 89), // revInclude
ElementRow(3846, 25), // SubscriptionTopic.resourceTrigger.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 17), // description
ElementRow(4907, 2199), // resource
ElementRow(5248, 2200), // supportedInteraction
ElementRow(4745, 2201), // queryCriteria
ElementRow(2647, 12), // fhirPathCriteria
ElementRow(3846, 25), // SubscriptionTopic.resourceTrigger.queryCriteria.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4630, 12), // previous
ElementRow(4931, 2202), // resultForCreate
ElementRow(2236, 12), // current
ElementRow(4932, 2202), // resultForDelete
ElementRow(4892, 47), // requireBoth
ElementRow(3846, 0), // Substance.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(3916, 2203), // instance
ElementRow(5166, 2204), // status
ElementRow(1977, 2205), // category
ElementRow(2044, 2206), // code
ElementRow(2334, 17), // description
ElementRow(2591, 49), // expiry
ElementRow(4723, 281), // quantity
ElementRow(3903, 2207), // ingredient
ElementRow(3846, 25), // Substance.ingredient.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4723, 103), // quantity
ElementRow(5224, 2208), // substance
ElementRow(3846, 0), // SubstanceDefinition.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5166, 578), // status
ElementRow(2016, 905), // classification
ElementRow(2410, 1637), // domain
ElementRow(2757, 2209), // grade
ElementRow(2334, 17), // description
ElementRow(3899, 2210), // informationSource
ElementRow(4308, 129), // note
ElementRow(4102, 380), // manufacturer
ElementRow(5246, 380), // supplier
ElementRow(4202, 2211), // moiety
ElementRow(1995, 2212), // characterization
ElementRow(4676, 2213), // property
ElementRow(4798, 2214), // referenceInformation
ElementRow(4205, 2215), // molecularWeight
ElementRow(5186, 2216), // structure
ElementRow(2044, 2217), // code
ElementRow(4237, 2218), // name
ElementRow(4839, 2219), // relationship
ElementRow(4318, 2220), // nucleicAcid
ElementRow(4578, 2221), // polymer
ElementRow(4682, 2222), // protein
ElementRow(5115, 2223), // sourceMaterial
ElementRow(3846, 25), // SubstanceDefinition.characterization.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5294, 2224), // technique
ElementRow(2689, 2225), // form
ElementRow(2334, 17), // description
ElementRow(2656, 1463), // file
ElementRow(3846, 25), // SubstanceDefinition.code.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 624), // code
ElementRow(5166, 578), // status
ElementRow(5170, 49), // statusDate
ElementRow(4308, 129), // note
ElementRow(5106, 1649), // source
ElementRow(3846, 25), // SubstanceDefinition.moiety.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4955, 624), // role
ElementRow(3851, 263), // identifier
ElementRow(4237, 12), // name
ElementRow(5174, 2226), // stereochemistry
ElementRow(4400, 2227), // opticalActivity
ElementRow(4203, 12), // molecularFormula
ElementRow(1744, 2228), // amount
ElementRow(4154, 2229), // measurementType
ElementRow(3846, 25), // SubstanceDefinition.molecularWeight.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4168, 2230), // method
ElementRow(5406, 2231), // type
ElementRow(1744, 109), // amount
ElementRow(3846, 25), // SubstanceDefinition.name.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 311), // name
ElementRow(5406, 2232), // type
ElementRow(5166, 578), // status
ElementRow(4612, 47), // preferred
ElementRow(4017, 2233), // language
ElementRow(2410, 2234), // domain
ElementRow(4002, 1998), // jurisdiction
ElementRow(5267, 2235), // synonym
ElementRow(5376, 2235), // translation
ElementRow(4358, 2236), // official
ElementRow(5106, 1649), // source
ElementRow(3846, 25), // SubstanceDefinition.name.official.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1835, 2237), // authority
ElementRow(5166, 578), // status
ElementRow(2264, 49), // date
ElementRow(3846, 25), // SubstanceDefinition.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 98), // type
ElementRow(5509, 1841), // value
ElementRow(3846, 25), // SubstanceDefinition.relationship.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5225, 2238), // substanceDefinition
ElementRow(5406, 2239), // type
ElementRow(3979, 47), // isDefining
ElementRow(1744, 2240), // amount
ElementRow(4762, 103), // ratioHighLimitAmount
ElementRow(2075, 2229), // comparator
ElementRow(5106, 1649), // source
ElementRow(3846, 25), // SubstanceDefinition.sourceMaterial.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 2241), // type
ElementRow(2744, 2242), // genus
ElementRow(5133, 2243), // species
ElementRow(4475, 2244), // part
ElementRow(2197, 2245), // countryOfOrigin
ElementRow(3846, 25), // SubstanceDefinition.structure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5174, 2226), // stereochemistry
ElementRow(4400, 2227), // opticalActivity
ElementRow(4203, 12), // molecularFormula
ElementRow(4204, 12), // molecularFormulaByMoiety
ElementRow(4205, 2246), // molecularWeight
ElementRow(5294, 2247), // technique
ElementRow(5110, 1649), // sourceDocument
ElementRow(4872, 2248), // representation
ElementRow(3846, 25), // SubstanceDefinition.structure.representation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 2249), // type
ElementRow(4872, 12), // representation
ElementRow(2692, 2250), // format
ElementRow(2400, 1264), // document
ElementRow(3846, 0), // SubstanceNucleicAcid.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5042, 624), // sequenceType
ElementRow(4327, 1021), // numberOfSubunits
ElementRow(1791, 12), // areaOfHybridisation
ElementRow(4366, 624), // oligoNucleotideType
ElementRow(5230, 2251), // subunit
ElementRow(3846, 25), // SubstanceNucleicAcid.subunit.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5230, 1021), // subunit
ElementRow(5039, 12), // sequence
ElementRow(4038, 1021), // length
ElementRow(5040, 1309), // sequenceAttachment
ElementRow(2669, 624), // fivePrime
ElementRow(5328, 624), // threePrime
ElementRow(4057, 2252), // linkage
ElementRow(5235, 2253), // sugar
ElementRow(3846, 25), // SubstanceNucleicAcid.subunit.linkage.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2126, 12), // connectivity
ElementRow(3851, 263), // identifier
ElementRow(4237, 12), // name
ElementRow(4902, 12), // residueSite
ElementRow(3846, 25), // SubstanceNucleicAcid.subunit.sugar.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 263), // identifier
ElementRow(4237, 12), // name
ElementRow(4902, 12), // residueSite
ElementRow(3846, 0), // SubstancePolymer.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 263), // identifier
ElementRow(2015, 624), // class
ElementRow(2746, 624), // geometry
ElementRow(2177, 905), // copolymerConnectivity
ElementRow(4195, 12), // modification
ElementRow(4212, 2254), // monomerSet
ElementRow(4851, 2255), // repeat
ElementRow(3846, 25), // SubstancePolymer.monomerSet.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4763, 624), // ratioType
ElementRow(5158, 2256), // startingMaterial
ElementRow(3846, 25), // SubstancePolymer.monomerSet.startingMaterial.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 624), // code
ElementRow(1977, 624), // category
ElementRow(3979, 47), // isDefining
ElementRow(1744, 102), // amount
ElementRow(3846, 25), // SubstancePolymer.repeat.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1851, 12), // averageMolecularFormula
ElementRow(4854, 624), // repeatUnitAmountType
ElementRow(4853, 2257), // repeatUnit
ElementRow(3846, 25), // SubstancePolymer.repeat.repeatUnit.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5454, 12), // unit
ElementRow(4430, 624), // orientation
ElementRow(1744, 1021), // amount
ElementRow(2305, 2258), // degreeOfPolymerisation
ElementRow(5185, 2259), // structuralRepresentation
ElementRow(3846, 25), // SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 624), // type
ElementRow(1850, 1021), // average
ElementRow(4075, 1021), // low
ElementRow(2802, 1021), // high
ElementRow(3846, 25), // SubstancePolymer.repeat.repeatUnit.structuralRepresentation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 624), // type
ElementRow(4872, 12), // representation
ElementRow(2692, 624), // format
ElementRow(1820, 1309), // attachment
ElementRow(3846, 0), // SubstanceProtein.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5042, 624), // sequenceType
ElementRow(4327, 1021), // numberOfSubunits
ElementRow(2391, 89), // disulfideLinkage
ElementRow(5230, 2260), // subunit
ElementRow(3846, 25), // SubstanceProtein.subunit.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5230, 1021), // subunit
ElementRow(5039, 12), // sequence
ElementRow(4038, 1021), // length
ElementRow(5040, 1309), // sequenceAttachment
ElementRow(4236, 263), // nTerminalModificationId
ElementRow(4235, 12), // nTerminalModification
ElementRow(1943, 263), // cTerminalModificationId
ElementRow(1942, 12), // cTerminalModification
ElementRow(3846, 0), // SubstanceReferenceInformation.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2067, 12), // comment
ElementRow(2731, 2261), // gene
ElementRow(2732, 2262), // geneElement
ElementRow(5271, 2263), // target
ElementRow(3846, 25), // SubstanceReferenceInformation.gene.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2733, 624), // geneSequenceOrigin
ElementRow(2731, 624), // gene
ElementRow(5106, 1649), // source
ElementRow(3846, 25), // SubstanceReferenceInformation.geneElement.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 624), // type
ElementRow(2482, 263), // element
ElementRow(5106, 1649), // source
ElementRow(3846, 25), // SubstanceReferenceInformation.target.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5271, 263), // target
ElementRow(5406, 624), // type
ElementRow(3940, 624), // interaction
ElementRow(4423, 624), // organism
ElementRow(4427, 624), // organismType
ElementRow(1744, 2264), // amount
ElementRow(1745, 624), // amountType
ElementRow(5106, 1649), // source
ElementRow(3846, 0), // SubstanceSourceMaterial.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5116, 624), // sourceMaterialClass
ElementRow(5118, 624), // sourceMaterialType
ElementRow(5117, 624), // sourceMaterialState
ElementRow(4425, 263), // organismId
ElementRow(4426, 12), // organismName
ElementRow(4473, 8), // parentSubstanceId
ElementRow(4474, 89), // parentSubstanceName
ElementRow(2197, 905), // countryOfOrigin
ElementRow(2745, 89), // geographicalLocation
ElementRow(2344, 624), // developmentStage
ElementRow(2702, 2265), // fractionDescription
ElementRow(4423, 2266), // organism
ElementRow(4477, 2267), // partDescription
ElementRow(3846, 25), // SubstanceSourceMaterial.fractionDescription.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2701, 12), // fraction
ElementRow(4119, 624), // materialType
ElementRow(3846, 25), // SubstanceSourceMaterial.organism.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2640, 624), // family
ElementRow(2744, 624), // genus
ElementRow(5133, 624), // species
ElementRow(3964, 624), // intraspecificType
ElementRow(3963, 12), // intraspecificDescription
ElementRow(1828, 2268), // author
ElementRow(3842, 2269), // hybrid
ElementRow(4424, 2270), // organismGeneral
ElementRow(3846, 25), // SubstanceSourceMaterial.organism.author.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1830, 624), // authorType
ElementRow(1829, 12), // authorDescription
ElementRow(3846, 25), // SubstanceSourceMaterial.organism.hybrid.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4120, 12), // maternalOrganismId
ElementRow(4121, 12), // maternalOrganismName
ElementRow(4493, 12), // paternalOrganismId
ElementRow(4494, 12), // paternalOrganismName
ElementRow(3843, 624), // hybridType
ElementRow(3846, 25), // SubstanceSourceMaterial.organism.organismGeneral.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4011, 624), // kingdom
ElementRow(4552, 624), // phylum
ElementRow(2015, 624), // class
ElementRow(4408, 624), // order
ElementRow(3846, 25), // SubstanceSourceMaterial.partDescription.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4475, 624), // part
ElementRow(4478, 624), // partLocation
ElementRow(3846, 0), // SupplyDelivery.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(1867, 2271), // basedOn
ElementRow(4480, 2272), // partOf
ElementRow(5166, 2273), // status
ElementRow(4499, 232), // patient
ElementRow(5406, 2274), // type
ElementRow(5245, 2275), // suppliedItem
ElementRow(4348, 116), // occurrence
ElementRow(5246, 526), // supplier
ElementRow(2338, 239), // destination
ElementRow(4779, 542), // receiver
ElementRow(3846, 25), // SupplyDelivery.suppliedItem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4723, 70), // quantity
ElementRow(3996, 2276), // item
ElementRow(3846, 0), // SupplyRequest.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 8), // identifier
ElementRow(5166, 2277), // status
ElementRow(1867, 627), // basedOn
ElementRow(1977, 2278), // category
ElementRow(4639, 631), // priority
ElementRow(2308, 232), // deliverFor
ElementRow(3996, 2279), // item
ElementRow(4723, 109), // quantity
ElementRow(4468, 2280), // parameter
ElementRow(4348, 116), // occurrence
ElementRow(1832, 49), // authoredOn
ElementRow(4888, 2281), // requester
ElementRow(5246, 2282), // supplier
ElementRow(4774, 2283), // reason
ElementRow(2309, 2284), // deliverFrom
ElementRow(2310, 2285), // deliverTo
ElementRow(3846, 25), // SupplyRequest.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 393), // code
ElementRow(5509, 974), // value
ElementRow(3846, 0), // Task.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(3924, 2286), // instantiatesCanonical
ElementRow(3925, 143), // instantiatesUri
ElementRow(1867, 627), // basedOn
ElementRow(2766, 263), // groupIdentifier
ElementRow(4480, 2287), // partOf
ElementRow(5166, 2288), // status
ElementRow(5172, 2289), // statusReason
ElementRow(1935, 624), // businessStatus
ElementRow(3938, 2290), // intent
ElementRow(4639, 63), // priority
ElementRow(2396, 64), // doNotPerform
ElementRow(2044, 2291), // code
ElementRow(2334, 12), // description
ElementRow(2678, 242), // focus
ElementRow(2684, 242), // for
ElementRow(2512, 115), // encounter
ElementRow(4887, 14), // requestedPeriod
ElementRow(2576, 14), // executionPeriod
ElementRow(1832, 34), // authoredOn
ElementRow(4020, 49), // lastModified
ElementRow(4888, 1990), // requester
ElementRow(4886, 2292), // requestedPerformer
ElementRow(4453, 2293), // owner
ElementRow(4525, 2294), // performer
ElementRow(4064, 118), // location
ElementRow(4774, 1301), // reason
ElementRow(3927, 973), // insurance
ElementRow(4308, 155), // note
ElementRow(4845, 764), // relevantHistory
ElementRow(4928, 2295), // restriction
ElementRow(3911, 2296), // input
ElementRow(4445, 2297), // output
ElementRow(3846, 25), // Task.input.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(5509, 2298), // value
ElementRow(3846, 25), // Task.output.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(5509, 2298), // value
ElementRow(3846, 25), // Task.performer.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2719, 624), // function
ElementRow(1666, 2299), // actor
ElementRow(3846, 25), // Task.restriction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4857, 32), // repetitions
ElementRow(4530, 38), // period
ElementRow(4782, 2300), // recipient
ElementRow(3846, 0), // TerminologyCapabilities.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 314), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 17), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(4007, 315), // kind
ElementRow(5102, 2301), // software
ElementRow(3867, 2302), // implementation
ElementRow(4066, 47), // lockedDate
ElementRow(2056, 2303), // codeSystem
ElementRow(2582, 2304), // expansion
ElementRow(2055, 2305), // codeSearch
ElementRow(5498, 2306), // validateCode
ElementRow(5376, 2307), // translation
ElementRow(2026, 2308), // closure
ElementRow(3846, 25), // TerminologyCapabilities.closure.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5376, 28), // translation
ElementRow(3846, 25), // TerminologyCapabilities.codeSystem.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5472, 672), // uri
ElementRow(5532, 2309), // version
ElementRow(2147, 608), // content
ElementRow(5227, 28), // subsumption
ElementRow(3846, 25), // TerminologyCapabilities.codeSystem.version.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 12), // code
ElementRow(3978, 47), // isDefault
ElementRow(2096, 28), // compositional
ElementRow(4017, 2310), // language
ElementRow(2658, 2311), // filter
ElementRow(4676, 2312), // property
ElementRow(3846, 25), // TerminologyCapabilities.codeSystem.version.filter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(4380, 2313), // op
ElementRow(3846, 25), // TerminologyCapabilities.expansion.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2800, 28), // hierarchical
ElementRow(4466, 28), // paging
ElementRow(3888, 28), // incomplete
ElementRow(4468, 2314), // parameter
ElementRow(5324, 53), // textFilter
ElementRow(3846, 25), // TerminologyCapabilities.expansion.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 613), // name
ElementRow(2403, 45), // documentation
ElementRow(3846, 25), // TerminologyCapabilities.implementation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 311), // description
ElementRow(5474, 219), // url
ElementRow(3846, 25), // TerminologyCapabilities.software.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 311), // name
ElementRow(5532, 12), // version
ElementRow(3846, 25), // TerminologyCapabilities.translation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4250, 548), // needsMap
ElementRow(3846, 25), // TerminologyCapabilities.validateCode.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5377, 548), // translations
ElementRow(3846, 0), // TestPlan.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 45), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1977, 2315), // category
ElementRow(4975, 2316), // scope
ElementRow(5315, 53), // testTools
ElementRow(2316, 2317), // dependency
ElementRow(2579, 53), // exitCriteria
ElementRow(5311, 2318), // testCase
ElementRow(3846, 25), // TestPlan.dependency.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(4607, 454), // predecessor
ElementRow(3846, 25), // TestPlan.testCase.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5039, 937), // sequence
ElementRow(4975, 2316), // scope
ElementRow(2316, 2319), // dependency
ElementRow(5313, 2320), // testRun
ElementRow(5312, 2321), // testData
ElementRow(1803, 2322), // assertion
ElementRow(3846, 25), // TestPlan.testCase.assertion.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 36), // type
ElementRow(4333, 1301), // object
ElementRow(4930, 1301), // result
ElementRow(3846, 25), // TestPlan.testCase.dependency.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2334, 53), // description
ElementRow(4607, 454), // predecessor
ElementRow(3846, 25), // TestPlan.testCase.testData.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 2323), // type
ElementRow(2147, 454), // content
ElementRow(5106, 2324), // source
ElementRow(3846, 25), // TestPlan.testCase.testRun.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4245, 53), // narrative
ElementRow(4980, 2325), // script
ElementRow(3846, 25), // TestPlan.testCase.testRun.script.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4017, 393), // language
ElementRow(5106, 2324), // source
ElementRow(3846, 0), // TestReport.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 263), // identifier
ElementRow(4237, 12), // name
ElementRow(5166, 2326), // status
ElementRow(5314, 2327), // testScript
ElementRow(4930, 2328), // result
ElementRow(4976, 141), // score
ElementRow(5316, 12), // tester
ElementRow(3988, 49), // issued
ElementRow(4483, 2329), // participant
ElementRow(5065, 2330), // setup
ElementRow(5307, 2331), // test
ElementRow(5293, 2332), // teardown
ElementRow(3846, 25), // TestReport.participant.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 2333), // type
ElementRow(5472, 945), // uri
ElementRow(2384, 45), // display
ElementRow(3846, 25), // TestReport.setup.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1663, 2334), // action
ElementRow(3846, 25), // TestReport.setup.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4393, 2335), // operation
ElementRow(1801, 2336), // assert
ElementRow(3846, 25), // TestReport.setup.action.assert.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4930, 2337), // result
ElementRow(4163, 53), // message
ElementRow(2339, 45), // detail
ElementRow(4895, 2338), // requirement
ElementRow(3846, 25), // TestReport.setup.action.assert.requirement.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4055, 2339), // link
ElementRow(3846, 25), // TestReport.setup.action.operation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4930, 2337), // result
ElementRow(4163, 53), // message
ElementRow(2339, 459), // detail
ElementRow(3846, 25), // TestReport.teardown.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1663, 2340), // action
ElementRow(3846, 25), // TestReport.teardown.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4393, 2341), // operation
ElementRow(3846, 25), // TestReport.test.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 45), // name
ElementRow(2334, 45), // description
ElementRow(1663, 2342), // action
ElementRow(3846, 25), // TestReport.test.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4393, 2343), // operation
ElementRow(1801, 2344), // assert
ElementRow(3846, 0), // TestScript.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 311), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(4431, 2345), // origin
ElementRow(2338, 2346), // destination
ElementRow(4167, 2347), // metadata
ElementRow(4975, 2348), // scope
ElementRow(2673, 2349), // fixture
ElementRow(4667, 1404), // profile
ElementRow(5522, 2350), // variable
ElementRow(5065, 2351), // setup
ElementRow(5307, 2352), // test
ElementRow(5293, 2353), // teardown
ElementRow(3846, 25), // TestScript.destination.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3891, 1813), // index
ElementRow(4667, 2354), // profile
ElementRow(5474, 730), // url
ElementRow(3846, 25), // TestScript.fixture.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1841, 548), // autocreate
ElementRow(1842, 548), // autodelete
ElementRow(4907, 663), // resource
ElementRow(3846, 25), // TestScript.metadata.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4055, 2355), // link
ElementRow(1962, 2356), // capability
ElementRow(3846, 25), // TestScript.metadata.capability.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4893, 548), // required
ElementRow(5500, 548), // validated
ElementRow(2334, 45), // description
ElementRow(4431, 2357), // origin
ElementRow(2338, 937), // destination
ElementRow(4055, 214), // link
ElementRow(1961, 2358), // capabilities
ElementRow(3846, 25), // TestScript.metadata.link.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 945), // url
ElementRow(2334, 45), // description
ElementRow(3846, 25), // TestScript.origin.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3891, 1813), // index
ElementRow(4667, 2359), // profile
ElementRow(5474, 730), // url
ElementRow(3846, 25), // TestScript.scope.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1794, 2360), // artifact
ElementRow(2123, 2361), // conformance
ElementRow(4548, 2362), // phase
ElementRow(3846, 25), // TestScript.setup.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1663, 2363), // action
ElementRow(3846, 25), // TestScript.setup.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4393, 2364), // operation
ElementRow(1801, 2365), // assert
ElementRow(3846, 25), // TestScript.setup.action.assert.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4015, 45), // label
ElementRow(2334, 45), // description
ElementRow(2364, 2366), // direction
ElementRow(2078, 45), // compareToSourceId
ElementRow(2077, 45), // compareToSourceExpression
ElementRow(2080, 45), // compareToSourcePath
ElementRow(2154, 2104), // contentType
ElementRow(2290, 2367), // defaultManualCompletion
ElementRow(2594, 45), // expression
ElementRow(2790, 45), // headerField
ElementRow(4179, 45), // minimumId
ElementRow(4246, 28), // navigationLinks
ElementRow(4398, 2368), // operator
ElementRow(4495, 45), // path
ElementRow(4880, 2369), // requestMethod
ElementRow(4883, 45), // requestURL
ElementRow(4907, 2370), // resource
ElementRow(4915, 2371), // response
ElementRow(4916, 45), // responseCode
ElementRow(5111, 1148), // sourceId
ElementRow(5176, 548), // stopTestOnFail
ElementRow(5499, 1148), // validateProfileId
ElementRow(5509, 45), // value
ElementRow(5565, 548), // warningOnly
ElementRow(4895, 2372), // requirement
ElementRow(3846, 25), // TestScript.setup.action.assert.requirement.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4055, 2339), // link
ElementRow(3846, 25), // TestScript.setup.action.operation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 1179), // type
ElementRow(4907, 2370), // resource
ElementRow(4015, 45), // label
ElementRow(2334, 45), // description
ElementRow(1651, 2104), // accept
ElementRow(2154, 2104), // contentType
ElementRow(2338, 937), // destination
ElementRow(2511, 548), // encodeRequestUrl
ElementRow(4168, 2369), // method
ElementRow(4431, 937), // origin
ElementRow(4471, 45), // params
ElementRow(4877, 2373), // requestHeader
ElementRow(4878, 1148), // requestId
ElementRow(4917, 1148), // responseId
ElementRow(5111, 1148), // sourceId
ElementRow(5274, 1148), // targetId
ElementRow(5474, 45), // url
ElementRow(3846, 25), // TestScript.setup.action.operation.requestHeader.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2655, 77), // field
ElementRow(5509, 77), // value
ElementRow(3846, 25), // TestScript.teardown.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1663, 2374), // action
ElementRow(3846, 25), // TestScript.teardown.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4393, 2375), // operation
ElementRow(3846, 25), // TestScript.test.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 45), // name
ElementRow(2334, 45), // description
ElementRow(1663, 2376), // action
ElementRow(3846, 25), // TestScript.test.action.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4393, 2377), // operation
ElementRow(1801, 2378), // assert
ElementRow(3846, 25), // TestScript.variable.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 77), // name
ElementRow(2291, 45), // defaultValue
ElementRow(2334, 45), // description
ElementRow(2594, 45), // expression
ElementRow(2790, 45), // headerField
ElementRow(2804, 45), // hint
ElementRow(4495, 45), // path
ElementRow(5111, 1148), // sourceId
ElementRow(3846, 25), // Timing.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2555, 1877), // event
ElementRow(4851, 2379), // repeat
ElementRow(2044, 2380), // code
ElementRow(3846, 25), // Timing.repeat.id
ElementRow(2625, 6), // extension
ElementRow(1928, 2381), // bounds
ElementRow(2191, 31), // count
ElementRow(2192, 31), // countMax
ElementRow(2431, 141), // duration
ElementRow(2434, 141), // durationMax
ElementRow(2436, 2382), // durationUnit
ElementRow(2708, 31), // frequency
ElementRow(2709, 31), // frequencyMax
ElementRow(4530, 141), // period
ElementRow(4533, 141), // periodMax
ElementRow(4536, 2382), // periodUnit
ElementRow(2276, 254), // dayOfWeek
ElementRow(5345, 2383), // timeOfDay
ElementRow(5575, 2384), // when
ElementRow(4359, 299), // offset
ElementRow(3846, 0), // Transport.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(3924, 2286), // instantiatesCanonical
ElementRow(3925, 143), // instantiatesUri
ElementRow(1867, 627), // basedOn
ElementRow(2766, 263), // groupIdentifier
ElementRow(4480, 2385), // partOf
ElementRow(5166, 2386), // status
ElementRow(5172, 2387), // statusReason
ElementRow(3938, 2388), // intent
ElementRow(4639, 63), // priority
ElementRow(2044, 2389), // code
ElementRow(2334, 12), // description
ElementRow(2678, 242), // focus
ElementRow(2684, 242), // for
ElementRow(2512, 115), // encounter
ElementRow(2085, 49), // completionTime
ElementRow(1832, 34), // authoredOn
ElementRow(4020, 49), // lastModified
ElementRow(4888, 1990), // requester
ElementRow(4528, 2390), // performerType
ElementRow(4453, 2391), // owner
ElementRow(4064, 118), // location
ElementRow(3927, 973), // insurance
ElementRow(4308, 155), // note
ElementRow(4845, 764), // relevantHistory
ElementRow(4928, 2392), // restriction
ElementRow(3911, 2393), // input
ElementRow(4445, 2394), // output
ElementRow(4885, 2395), // requestedLocation
ElementRow(2237, 2395), // currentLocation
ElementRow(4774, 2396), // reason
ElementRow(2806, 2397), // history
ElementRow(3846, 25), // Transport.input.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(5509, 2298), // value
ElementRow(3846, 25), // Transport.output.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5406, 940), // type
ElementRow(5509, 2298), // value
ElementRow(3846, 25), // Transport.restriction.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4857, 32), // repetitions
ElementRow(4530, 38), // period
ElementRow(4782, 2300), // recipient
ElementRow(3846, 25), // TriggerDefinition.id
ElementRow(2625, 6), // extension
ElementRow(5406, 2398), // type
ElementRow(4237, 12), // name
ElementRow(2044, 624), // code
ElementRow(5221, 2190), // subscriptionTopic
ElementRow(5352, 2399), // timing
ElementRow(2246, 2400), // data
ElementRow(2112, 1151), // condition
ElementRow(3846, 25), // UsageContext.id
ElementRow(2625, 6), // extension
ElementRow(2044, 2401), // code
ElementRow(5509, 2402), // value
ElementRow(3846, 0), // ValueSet.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5474, 43), // url
ElementRow(3851, 8), // identifier
ElementRow(5532, 12), // version
ElementRow(5540, 44), // versionAlgorithm
ElementRow(4237, 12), // name
ElementRow(5354, 12), // title
ElementRow(5166, 46), // status
ElementRow(2586, 47), // experimental
ElementRow(2264, 49), // date
ElementRow(4709, 12), // publisher
ElementRow(2135, 50), // contact
ElementRow(2334, 53), // description
ElementRow(5485, 51), // useContext
ElementRow(4002, 52), // jurisdiction
ElementRow(3865, 47), // immutable
ElementRow(4711, 53), // purpose
ElementRow(2179, 53), // copyright
ElementRow(2180, 45), // copyrightLabel
ElementRow(1787, 54), // approvalDate
ElementRow(4026, 54), // lastReviewDate
ElementRow(2450, 14), // effectivePeriod
ElementRow(5358, 55), // topic
ElementRow(1828, 56), // author
ElementRow(2445, 56), // editor
ElementRow(4945, 56), // reviewer
ElementRow(2518, 56), // endorser
ElementRow(4829, 57), // relatedArtifact
ElementRow(2090, 2403), // compose
ElementRow(2582, 2404), // expansion
ElementRow(4975, 2405), // scope
ElementRow(3846, 25), // ValueSet.compose.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4066, 204), // lockedDate
ElementRow(3883, 47), // inactive
ElementRow(3885, 2406), // include
ElementRow(2567, 2407), // exclude
ElementRow(4676, 352), // property
ElementRow(3846, 25), // ValueSet.compose.include.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5269, 143), // system
ElementRow(5532, 12), // version
ElementRow(2102, 2408), // concept
ElementRow(2658, 2409), // filter
ElementRow(5518, 2410), // valueSet
ElementRow(2179, 45), // copyright
ElementRow(3846, 25), // ValueSet.compose.include.concept.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(2384, 45), // display
ElementRow(2337, 2411), // designation
ElementRow(3846, 25), // ValueSet.compose.include.concept.designation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4017, 3), // language
ElementRow(5482, 617), // use
ElementRow(1687, 618), // additionalUse
ElementRow(5509, 77), // value
ElementRow(3846, 25), // ValueSet.compose.include.filter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4676, 620), // property
ElementRow(4380, 2412), // op
ElementRow(5509, 311), // value
ElementRow(3846, 25), // ValueSet.expansion.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 459), // identifier
ElementRow(4257, 459), // next
ElementRow(5350, 1387), // timestamp
ElementRow(5359, 937), // total
ElementRow(4359, 937), // offset
ElementRow(4468, 2413), // parameter
ElementRow(4676, 2414), // property
ElementRow(2146, 2415), // contains
ElementRow(3846, 25), // ValueSet.expansion.contains.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5269, 459), // system
ElementRow(1649, 28), // abstract
ElementRow(3883, 28), // inactive
ElementRow(5532, 45), // version
ElementRow(2044, 675), // code
ElementRow(2384, 45), // display
ElementRow(2337, 2416), // designation
ElementRow(4676, 2417), // property
ElementRow(2146, 2418), // contains
ElementRow(3846, 25), // ValueSet.expansion.contains.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(5509, 619), // value
ElementRow(5200, 2419), // subProperty
ElementRow(3846, 25), // ValueSet.expansion.contains.property.subProperty.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(5509, 619), // value
ElementRow(3846, 25), // ValueSet.expansion.parameter.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4237, 77), // name
ElementRow(5509, 2420), // value
ElementRow(3846, 25), // ValueSet.expansion.property.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(2044, 613), // code
ElementRow(5472, 459), // uri
ElementRow(3846, 25), // ValueSet.scope.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3887, 45), // inclusionCriteria
ElementRow(2573, 45), // exclusionCriteria
ElementRow(3846, 0), // VerificationResult.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5271, 627), // target
ElementRow(5276, 89), // targetLocation
ElementRow(4248, 2421), // need
ElementRow(5166, 2422), // status
ElementRow(5170, 49), // statusDate
ElementRow(5505, 2423), // validationType
ElementRow(5503, 2424), // validationProcess
ElementRow(2708, 1724), // frequency
ElementRow(4025, 34), // lastPerformed
ElementRow(4259, 54), // nextScheduled
ElementRow(2639, 2425), // failureAction
ElementRow(4634, 2426), // primarySource
ElementRow(1821, 2427), // attestation
ElementRow(5506, 2428), // validator
ElementRow(3846, 25), // VerificationResult.attestation.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5580, 468), // who
ElementRow(4372, 2429), // onBehalfOf
ElementRow(2072, 2430), // communicationMethod
ElementRow(2264, 204), // date
ElementRow(5114, 45), // sourceIdentityCertificate
ElementRow(4693, 45), // proxyIdentityCertificate
ElementRow(4694, 2431), // proxySignature
ElementRow(5121, 2431), // sourceSignature
ElementRow(3846, 25), // VerificationResult.primarySource.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(5580, 745), // who
ElementRow(5406, 2432), // type
ElementRow(2072, 2433), // communicationMethod
ElementRow(5504, 2434), // validationStatus
ElementRow(5502, 34), // validationDate
ElementRow(1951, 2435), // canPushUpdates
ElementRow(4712, 2436), // pushTypeAvailable
ElementRow(3846, 25), // VerificationResult.validator.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4428, 1445), // organization
ElementRow(3853, 45), // identityCertificate
ElementRow(1822, 2431), // attestationSignature
ElementRow(3846, 25), // VirtualServiceDetail.id
ElementRow(2625, 6), // extension
ElementRow(1991, 2437), // channelType
ElementRow(1690, 2438), // address
ElementRow(1684, 2439), // additionalInfo
ElementRow(4133, 31), // maxParticipants
ElementRow(5063, 12), // sessionKey
ElementRow(3846, 0), // VisionPrescription.id
ElementRow(4166, 1), // meta
ElementRow(3870, 2), // implicitRules
ElementRow(4017, 3), // language
ElementRow(5318, 4), // text
ElementRow(2136, 5), // contained
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(3851, 449), // identifier
ElementRow(5166, 463), // status
ElementRow(2215, 314), // created
ElementRow(4499, 151), // patient
ElementRow(2512, 152), // encounter
ElementRow(2274, 314), // dateWritten
ElementRow(4622, 2440), // prescriber
ElementRow(4040, 2441), // lensSpecification
ElementRow(3846, 25), // VisionPrescription.lensSpecification.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(4657, 2442), // product
ElementRow(2631, 2443), // eye
ElementRow(5141, 222), // sphere
ElementRow(2242, 222), // cylinder
ElementRow(1852, 937), // axis
ElementRow(4640, 2444), // prism
ElementRow(1679, 222), // add
ElementRow(4589, 222), // power
ElementRow(1853, 222), // backCurve
ElementRow(2353, 222), // diameter
ElementRow(2431, 70), // duration
ElementRow(2063, 45), // color
ElementRow(1929, 45), // brand
ElementRow(4308, 155), // note
ElementRow(3846, 25), // VisionPrescription.lensSpecification.prism.id
ElementRow(2625, 6), // extension
ElementRow(4199, 7), // modifierExtension
ElementRow(1744, 1480), // amount
ElementRow(1859, 2445), // base
ElementRow(3846, 25), // base64Binary.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2446), // value
ElementRow(3846, 25), // boolean.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2447), // value
ElementRow(3846, 25), // canonical.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2448), // value
ElementRow(3846, 25), // code.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2449), // value
ElementRow(3846, 25), // date.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2450), // value
ElementRow(3846, 25), // dateTime.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2451), // value
ElementRow(3846, 25), // decimal.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2452), // value
ElementRow(3846, 25), // id.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2453), // value
ElementRow(3846, 25), // instant.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2454), // value
ElementRow(3846, 25), // integer.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2455), // value
ElementRow(3846, 25), // integer64.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2456), // value
ElementRow(3846, 25), // markdown.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2457), // value
ElementRow(3846, 25), // oid.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2458), // value
ElementRow(3846, 25), // positiveInt.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2459), // value
ElementRow(3846, 25), // string.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2460), // value
ElementRow(3846, 25), // time.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2461), // value
ElementRow(3846, 25), // unsignedInt.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2462), // value
ElementRow(3846, 25), // uri.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2463), // value
ElementRow(3846, 25), // url.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2464), // value
ElementRow(3846, 25), // uuid.id
ElementRow(2625, 6), // extension
ElementRow(5509, 2465), // value
ElementRow(3846, 25), // xhtml.id
ElementRow(2625, 2466), // extension
ElementRow(5509, 2467), // value
];

#[rustfmt::skip]
static SHAPES: [ShapeRow; 2468] = [
ShapeRow(7, 0, 0, 32), // 0
ShapeRow(11, 0, 0, 288), // 1
ShapeRow(15, 0, 0, 304), // 2
ShapeRow(19, 17, 0, 256), // 3
ShapeRow(23, 0, 0, 256), // 4
ShapeRow(27, 0, 0, 258), // 5
ShapeRow(31, 0, 0, 258), // 6
ShapeRow(31, 0, 0, 306), // 7
ShapeRow(35, 0, 0, 290), // 8
ShapeRow(19, 2, 0, 305), // 9
ShapeRow(39, 435, 0, 288), // 10
ShapeRow(39, 437, 0, 288), // 11
ShapeRow(43, 0, 0, 288), // 12
ShapeRow(55, 0, 0, 290), // 13
ShapeRow(59, 0, 0, 288), // 14
ShapeRow(63, 0, 0, 290), // 15
ShapeRow(69, 0, 0, 288), // 16
ShapeRow(73, 0, 0, 288), // 17
ShapeRow(77, 0, 0, 258), // 18
ShapeRow(81, 0, 0, 290), // 19
ShapeRow(85, 0, 0, 290), // 20
ShapeRow(89, 0, 0, 258), // 21
ShapeRow(39, 73, 0, 256), // 22
ShapeRow(93, 0, 0, 258), // 23
ShapeRow(97, 0, 0, 256), // 24
ShapeRow(43, 0, 0, 64), // 25
ShapeRow(39, 263, 0, 256), // 26
ShapeRow(39, 264, 0, 256), // 27
ShapeRow(103, 0, 0, 256), // 28
ShapeRow(107, 0, 0, 257), // 29
ShapeRow(113, 0, 0, 289), // 30
ShapeRow(117, 0, 0, 288), // 31
ShapeRow(117, 0, 0, 256), // 32
ShapeRow(126, 511, 0, 289), // 33
ShapeRow(130, 0, 0, 256), // 34
ShapeRow(39, 388, 0, 258), // 35
ShapeRow(39, 0, 0, 258), // 36
ShapeRow(138, 0, 0, 257), // 37
ShapeRow(59, 0, 0, 256), // 38
ShapeRow(147, 697, 0, 289), // 39
ShapeRow(153, 0, 0, 290), // 40
ShapeRow(39, 436, 0, 256), // 41
ShapeRow(159, 0, 0, 257), // 42
ShapeRow(15, 0, 165, 288), // 43
ShapeRow(167, 354, 0, 296), // 44
ShapeRow(43, 0, 0, 256), // 45
ShapeRow(19, 190, 0, 305), // 46
ShapeRow(103, 0, 0, 288), // 47
ShapeRow(183, 324, 0, 264), // 48
ShapeRow(130, 0, 0, 288), // 49
ShapeRow(193, 0, 0, 290), // 50
ShapeRow(197, 0, 0, 290), // 51
ShapeRow(39, 311, 0, 290), // 52
ShapeRow(73, 0, 0, 256), // 53
ShapeRow(201, 0, 0, 256), // 54
ShapeRow(39, 549, 0, 258), // 55
ShapeRow(193, 0, 0, 258), // 56
ShapeRow(205, 0, 0, 258), // 57
ShapeRow(211, 0, 0, 258), // 58
ShapeRow(19, 209, 0, 288), // 59
ShapeRow(217, 0, 0, 256), // 60
ShapeRow(39, 697, 0, 288), // 61
ShapeRow(19, 207, 0, 256), // 62
ShapeRow(19, 208, 0, 256), // 63
ShapeRow(103, 0, 0, 304), // 64
ShapeRow(221, 0, 0, 264), // 65
ShapeRow(234, 645, 0, 296), // 66
ShapeRow(243, 0, 0, 256), // 67
ShapeRow(247, 0, 0, 258), // 68
ShapeRow(256, 646, 0, 264), // 69
ShapeRow(265, 0, 0, 256), // 70
ShapeRow(269, 0, 0, 258), // 71
ShapeRow(39, 479, 0, 258), // 72
ShapeRow(275, 0, 0, 258), // 73
ShapeRow(281, 0, 0, 258), // 74
ShapeRow(287, 0, 0, 256), // 75
ShapeRow(291, 0, 0, 258), // 76
ShapeRow(43, 0, 0, 257), // 77
ShapeRow(295, 0, 0, 257), // 78
ShapeRow(19, 6, 0, 256), // 79
ShapeRow(301, 0, 0, 256), // 80
ShapeRow(318, 0, 0, 256), // 81
ShapeRow(39, 793, 0, 256), // 82
ShapeRow(39, 439, 0, 256), // 83
ShapeRow(19, 101, 0, 289), // 84
ShapeRow(322, 0, 0, 258), // 85
ShapeRow(328, 0, 0, 258), // 86
ShapeRow(19, 13, 0, 304), // 87
ShapeRow(19, 12, 0, 288), // 88
ShapeRow(43, 0, 0, 290), // 89
ShapeRow(341, 0, 0, 290), // 90
ShapeRow(39, 445, 0, 288), // 91
ShapeRow(39, 783, 0, 288), // 92
ShapeRow(347, 0, 0, 290), // 93
ShapeRow(39, 748, 0, 290), // 94
ShapeRow(353, 0, 0, 288), // 95
ShapeRow(357, 0, 0, 290), // 96
ShapeRow(361, 0, 0, 291), // 97
ShapeRow(39, 704, 0, 289), // 98
ShapeRow(367, 0, 0, 296), // 99
ShapeRow(39, 190, 0, 288), // 100
ShapeRow(39, 728, 0, 289), // 101
ShapeRow(389, 0, 0, 288), // 102
ShapeRow(393, 0, 0, 288), // 103
ShapeRow(397, 0, 0, 288), // 104
ShapeRow(401, 0, 0, 290), // 105
ShapeRow(39, 771, 0, 289), // 106
ShapeRow(405, 0, 0, 290), // 107
ShapeRow(39, 461, 0, 289), // 108
ShapeRow(389, 0, 0, 289), // 109
ShapeRow(19, 16, 0, 305), // 110
ShapeRow(19, 15, 0, 305), // 111
ShapeRow(39, 448, 0, 290), // 112
ShapeRow(39, 458, 0, 288), // 113
ShapeRow(415, 0, 0, 289), // 114
ShapeRow(421, 0, 0, 288), // 115
ShapeRow(425, 0, 0, 296), // 116
ShapeRow(438, 0, 0, 290), // 117
ShapeRow(442, 0, 0, 288), // 118
ShapeRow(39, 456, 0, 288), // 119
ShapeRow(39, 453, 0, 290), // 120
ShapeRow(452, 0, 0, 288), // 121
ShapeRow(456, 0, 0, 290), // 122
ShapeRow(462, 0, 0, 290), // 123
ShapeRow(466, 0, 0, 290), // 124
ShapeRow(470, 0, 0, 290), // 125
ShapeRow(474, 0, 0, 290), // 126
ShapeRow(478, 0, 0, 290), // 127
ShapeRow(482, 0, 0, 290), // 128
ShapeRow(486, 0, 0, 290), // 129
ShapeRow(502, 451, 0, 297), // 130
ShapeRow(514, 452, 0, 297), // 131
ShapeRow(39, 454, 0, 288), // 132
ShapeRow(530, 0, 0, 289), // 133
ShapeRow(540, 455, 0, 297), // 134
ShapeRow(558, 457, 0, 297), // 135
ShapeRow(575, 0, 0, 297), // 136
ShapeRow(582, 0, 0, 288), // 137
ShapeRow(39, 450, 0, 288), // 138
ShapeRow(39, 449, 0, 288), // 139
ShapeRow(592, 0, 0, 288), // 140
ShapeRow(600, 0, 0, 288), // 141
ShapeRow(19, 191, 0, 304), // 142
ShapeRow(15, 0, 0, 288), // 143
ShapeRow(19, 0, 0, 288), // 144
ShapeRow(39, 20, 0, 304), // 145
ShapeRow(39, 21, 0, 304), // 146
ShapeRow(39, 370, 0, 288), // 147
ShapeRow(19, 18, 0, 290), // 148
ShapeRow(19, 19, 0, 288), // 149
ShapeRow(39, 460, 0, 288), // 150
ShapeRow(606, 0, 0, 289), // 151
ShapeRow(421, 0, 0, 256), // 152
ShapeRow(610, 0, 0, 264), // 153
ShapeRow(626, 0, 0, 290), // 154
ShapeRow(486, 0, 0, 258), // 155
ShapeRow(630, 0, 0, 258), // 156
ShapeRow(39, 325, 0, 288), // 157
ShapeRow(642, 0, 0, 289), // 158
ShapeRow(39, 747, 0, 256), // 159
ShapeRow(648, 501, 0, 259), // 160
ShapeRow(19, 197, 0, 256), // 161
ShapeRow(39, 728, 0, 256), // 162
ShapeRow(658, 0, 0, 296), // 163
ShapeRow(73, 0, 0, 289), // 164
ShapeRow(19, 23, 0, 305), // 165
ShapeRow(39, 462, 0, 288), // 166
ShapeRow(39, 425, 0, 290), // 167
ShapeRow(39, 732, 0, 290), // 168
ShapeRow(679, 737, 0, 290), // 169
ShapeRow(39, 374, 0, 290), // 170
ShapeRow(39, 429, 0, 288), // 171
ShapeRow(688, 389, 0, 290), // 172
ShapeRow(39, 806, 0, 256), // 173
ShapeRow(694, 0, 0, 258), // 174
ShapeRow(698, 0, 0, 258), // 175
ShapeRow(704, 0, 0, 258), // 176
ShapeRow(694, 0, 0, 256), // 177
ShapeRow(97, 0, 0, 288), // 178
ShapeRow(59, 0, 0, 258), // 179
ShapeRow(710, 0, 0, 258), // 180
ShapeRow(159, 0, 0, 258), // 181
ShapeRow(718, 0, 0, 258), // 182
ShapeRow(727, 0, 0, 258), // 183
ShapeRow(734, 0, 0, 288), // 184
ShapeRow(738, 0, 0, 259), // 185
ShapeRow(742, 0, 0, 258), // 186
ShapeRow(39, 299, 0, 290), // 187
ShapeRow(759, 0, 0, 288), // 188
ShapeRow(19, 182, 0, 289), // 189
ShapeRow(39, 243, 0, 256), // 190
ShapeRow(39, 371, 0, 257), // 191
ShapeRow(201, 0, 0, 258), // 192
ShapeRow(763, 0, 0, 256), // 193
ShapeRow(767, 0, 0, 256), // 194
ShapeRow(771, 0, 0, 256), // 195
ShapeRow(117, 0, 0, 258), // 196
ShapeRow(775, 259, 0, 256), // 197
ShapeRow(775, 74, 0, 256), // 198
ShapeRow(117, 0, 0, 257), // 199
ShapeRow(694, 0, 0, 289), // 200
ShapeRow(795, 0, 0, 288), // 201
ShapeRow(19, 22, 0, 305), // 202
ShapeRow(801, 0, 0, 264), // 203
ShapeRow(201, 0, 0, 288), // 204
ShapeRow(808, 0, 0, 297), // 205
ShapeRow(818, 0, 0, 258), // 206
ShapeRow(19, 26, 0, 288), // 207
ShapeRow(19, 24, 0, 288), // 208
ShapeRow(19, 25, 0, 256), // 209
ShapeRow(39, 489, 0, 256), // 210
ShapeRow(39, 488, 0, 258), // 211
ShapeRow(389, 0, 0, 256), // 212
ShapeRow(828, 0, 0, 256), // 213
ShapeRow(15, 0, 0, 258), // 214
ShapeRow(818, 0, 0, 770), // 215
ShapeRow(19, 168, 0, 288), // 216
ShapeRow(19, 17, 0, 288), // 217
ShapeRow(835, 0, 0, 256), // 218
ShapeRow(322, 0, 0, 288), // 219
ShapeRow(839, 0, 0, 288), // 220
ShapeRow(835, 0, 0, 288), // 221
ShapeRow(600, 0, 0, 256), // 222
ShapeRow(39, 467, 0, 290), // 223
ShapeRow(39, 466, 0, 289), // 224
ShapeRow(19, 31, 0, 288), // 225
ShapeRow(19, 32, 0, 288), // 226
ShapeRow(843, 0, 0, 264), // 227
ShapeRow(97, 0, 0, 289), // 228
ShapeRow(850, 0, 0, 288), // 229
ShapeRow(39, 811, 0, 290), // 230
ShapeRow(862, 0, 0, 258), // 231
ShapeRow(606, 0, 0, 256), // 232
ShapeRow(866, 0, 0, 291), // 233
ShapeRow(870, 0, 0, 289), // 234
ShapeRow(874, 0, 0, 290), // 235
ShapeRow(39, 401, 0, 256), // 236
ShapeRow(39, 731, 0, 258), // 237
ShapeRow(886, 0, 0, 289), // 238
ShapeRow(442, 0, 0, 256), // 239
ShapeRow(892, 0, 0, 264), // 240
ShapeRow(39, 811, 0, 258), // 241
ShapeRow(704, 0, 0, 288), // 242
ShapeRow(39, 678, 0, 256), // 243
ShapeRow(39, 730, 0, 258), // 244
ShapeRow(902, 0, 0, 258), // 245
ShapeRow(866, 0, 0, 770), // 246
ShapeRow(39, 467, 0, 257), // 247
ShapeRow(906, 0, 0, 265), // 248
ShapeRow(775, 372, 0, 289), // 249
ShapeRow(39, 465, 0, 290), // 250
ShapeRow(39, 410, 0, 258), // 251
ShapeRow(940, 0, 0, 290), // 252
ShapeRow(944, 0, 0, 290), // 253
ShapeRow(19, 74, 0, 290), // 254
ShapeRow(951, 0, 0, 288), // 255
ShapeRow(39, 468, 0, 305), // 256
ShapeRow(963, 0, 0, 288), // 257
ShapeRow(19, 168, 0, 289), // 258
ShapeRow(775, 703, 0, 256), // 259
ShapeRow(39, 475, 0, 256), // 260
ShapeRow(969, 0, 0, 258), // 261
ShapeRow(975, 0, 0, 258), // 262
ShapeRow(35, 0, 0, 288), // 263
ShapeRow(69, 0, 0, 258), // 264
ShapeRow(775, 474, 0, 256), // 265
ShapeRow(979, 0, 0, 256), // 266
ShapeRow(983, 0, 0, 256), // 267
ShapeRow(987, 0, 0, 258), // 268
ShapeRow(994, 0, 0, 256), // 269
ShapeRow(1001, 0, 0, 256), // 270
ShapeRow(1005, 0, 0, 264), // 271
ShapeRow(39, 473, 0, 257), // 272
ShapeRow(1012, 0, 0, 265), // 273
ShapeRow(975, 0, 0, 290), // 274
ShapeRow(1042, 0, 0, 290), // 275
ShapeRow(19, 34, 0, 289), // 276
ShapeRow(39, 477, 0, 288), // 277
ShapeRow(969, 0, 0, 289), // 278
ShapeRow(39, 476, 0, 288), // 279
ShapeRow(1046, 0, 0, 290), // 280
ShapeRow(265, 0, 0, 288), // 281
ShapeRow(39, 478, 0, 288), // 282
ShapeRow(1052, 0, 0, 289), // 283
ShapeRow(39, 481, 0, 288), // 284
ShapeRow(1056, 0, 0, 259), // 285
ShapeRow(1056, 0, 0, 770), // 286
ShapeRow(1060, 0, 0, 258), // 287
ShapeRow(39, 479, 0, 289), // 288
ShapeRow(39, 482, 0, 256), // 289
ShapeRow(1064, 0, 0, 258), // 290
ShapeRow(1070, 0, 0, 258), // 291
ShapeRow(39, 482, 0, 258), // 292
ShapeRow(39, 480, 0, 258), // 293
ShapeRow(1074, 0, 0, 258), // 294
ShapeRow(39, 373, 0, 258), // 295
ShapeRow(1078, 556, 0, 258), // 296
ShapeRow(389, 0, 0, 258), // 297
ShapeRow(19, 35, 0, 289), // 298
ShapeRow(1100, 0, 0, 288), // 299
ShapeRow(1104, 0, 0, 290), // 300
ShapeRow(1108, 0, 0, 290), // 301
ShapeRow(1112, 0, 0, 288), // 302
ShapeRow(1118, 0, 0, 288), // 303
ShapeRow(1104, 0, 0, 802), // 304
ShapeRow(27, 0, 0, 288), // 305
ShapeRow(1126, 0, 0, 288), // 306
ShapeRow(1130, 0, 0, 288), // 307
ShapeRow(1134, 0, 0, 288), // 308
ShapeRow(19, 119, 0, 289), // 309
ShapeRow(15, 0, 0, 289), // 310
ShapeRow(43, 0, 0, 289), // 311
ShapeRow(19, 218, 0, 288), // 312
ShapeRow(19, 120, 0, 289), // 313
ShapeRow(130, 0, 0, 289), // 314
ShapeRow(19, 36, 0, 289), // 315
ShapeRow(301, 0, 0, 290), // 316
ShapeRow(1155, 0, 0, 288), // 317
ShapeRow(1159, 0, 0, 288), // 318
ShapeRow(19, 1, 0, 289), // 319
ShapeRow(19, 168, 0, 291), // 320
ShapeRow(19, 168, 0, 290), // 321
ShapeRow(19, 17, 0, 290), // 322
ShapeRow(1165, 0, 0, 290), // 323
ShapeRow(1169, 0, 0, 290), // 324
ShapeRow(1173, 0, 0, 290), // 325
ShapeRow(1177, 0, 0, 290), // 326
ShapeRow(19, 88, 0, 289), // 327
ShapeRow(217, 0, 0, 289), // 328
ShapeRow(1181, 0, 0, 258), // 329
ShapeRow(1100, 0, 0, 256), // 330
ShapeRow(1185, 0, 0, 290), // 331
ShapeRow(775, 320, 0, 257), // 332
ShapeRow(322, 0, 0, 257), // 333
ShapeRow(19, 98, 0, 289), // 334
ShapeRow(1191, 0, 0, 289), // 335
ShapeRow(19, 216, 0, 289), // 336
ShapeRow(1198, 0, 0, 288), // 337
ShapeRow(1202, 0, 0, 290), // 338
ShapeRow(1206, 0, 0, 258), // 339
ShapeRow(1210, 0, 0, 770), // 340
ShapeRow(1214, 0, 0, 802), // 341
ShapeRow(1220, 0, 0, 258), // 342
ShapeRow(19, 240, 0, 257), // 343
ShapeRow(19, 214, 0, 289), // 344
ShapeRow(217, 0, 0, 288), // 345
ShapeRow(217, 0, 0, 290), // 346
ShapeRow(1227, 0, 0, 258), // 347
ShapeRow(19, 256, 0, 256), // 348
ShapeRow(19, 60, 0, 256), // 349
ShapeRow(19, 59, 0, 256), // 350
ShapeRow(19, 198, 0, 258), // 351
ShapeRow(43, 0, 0, 258), // 352
ShapeRow(1210, 0, 0, 258), // 353
ShapeRow(1214, 0, 0, 290), // 354
ShapeRow(19, 248, 0, 257), // 355
ShapeRow(1233, 0, 0, 289), // 356
ShapeRow(1239, 0, 0, 256), // 357
ShapeRow(19, 220, 0, 257), // 358
ShapeRow(39, 337, 0, 290), // 359
ShapeRow(1249, 0, 0, 290), // 360
ShapeRow(15, 0, 0, 290), // 361
ShapeRow(1258, 0, 0, 290), // 362
ShapeRow(1264, 0, 0, 290), // 363
ShapeRow(19, 210, 0, 305), // 364
ShapeRow(19, 37, 0, 305), // 365
ShapeRow(39, 486, 0, 290), // 366
ShapeRow(734, 0, 0, 289), // 367
ShapeRow(1276, 0, 0, 288), // 368
ShapeRow(1276, 0, 0, 258), // 369
ShapeRow(1282, 0, 0, 258), // 370
ShapeRow(126, 501, 0, 290), // 371
ShapeRow(1288, 0, 0, 258), // 372
ShapeRow(1292, 0, 0, 258), // 373
ShapeRow(1296, 485, 0, 258), // 374
ShapeRow(1312, 0, 0, 256), // 375
ShapeRow(19, 38, 0, 304), // 376
ShapeRow(39, 487, 0, 290), // 377
ShapeRow(1316, 0, 0, 258), // 378
ShapeRow(126, 501, 0, 258), // 379
ShapeRow(69, 0, 0, 290), // 380
ShapeRow(1320, 0, 0, 258), // 381
ShapeRow(39, 688, 0, 288), // 382
ShapeRow(1335, 0, 0, 288), // 383
ShapeRow(1339, 0, 0, 264), // 384
ShapeRow(1348, 0, 0, 258), // 385
ShapeRow(19, 40, 0, 305), // 386
ShapeRow(1354, 0, 0, 258), // 387
ShapeRow(39, 491, 0, 289), // 388
ShapeRow(1358, 0, 0, 258), // 389
ShapeRow(69, 0, 0, 256), // 390
ShapeRow(39, 479, 0, 290), // 391
ShapeRow(1362, 0, 0, 256), // 392
ShapeRow(39, 0, 0, 256), // 393
ShapeRow(1373, 0, 0, 288), // 394
ShapeRow(39, 603, 0, 258), // 395
ShapeRow(1388, 0, 0, 258), // 396
ShapeRow(1396, 556, 0, 258), // 397
ShapeRow(159, 0, 0, 290), // 398
ShapeRow(39, 693, 0, 256), // 399
ShapeRow(1409, 0, 0, 257), // 400
ShapeRow(1348, 0, 0, 290), // 401
ShapeRow(39, 491, 0, 288), // 402
ShapeRow(1421, 0, 0, 258), // 403
ShapeRow(1425, 0, 0, 258), // 404
ShapeRow(1429, 0, 0, 258), // 405
ShapeRow(295, 0, 0, 256), // 406
ShapeRow(205, 0, 0, 256), // 407
ShapeRow(1425, 0, 0, 770), // 408
ShapeRow(1362, 0, 0, 258), // 409
ShapeRow(1433, 0, 0, 258), // 410
ShapeRow(1437, 0, 0, 258), // 411
ShapeRow(39, 493, 0, 258), // 412
ShapeRow(1441, 0, 0, 258), // 413
ShapeRow(1445, 0, 0, 256), // 414
ShapeRow(1449, 0, 0, 256), // 415
ShapeRow(39, 279, 0, 258), // 416
ShapeRow(1453, 0, 0, 258), // 417
ShapeRow(1457, 0, 0, 258), // 418
ShapeRow(1461, 0, 0, 258), // 419
ShapeRow(1465, 0, 0, 256), // 420
ShapeRow(1469, 0, 0, 258), // 421
ShapeRow(1473, 0, 0, 258), // 422
ShapeRow(1477, 0, 0, 258), // 423
ShapeRow(1481, 0, 0, 258), // 424
ShapeRow(1485, 0, 0, 256), // 425
ShapeRow(39, 276, 0, 256), // 426
ShapeRow(39, 395, 0, 256), // 427
ShapeRow(73, 0, 0, 257), // 428
ShapeRow(39, 277, 0, 256), // 429
ShapeRow(39, 492, 0, 258), // 430
ShapeRow(1491, 0, 0, 258), // 431
ShapeRow(1495, 0, 0, 258), // 432
ShapeRow(1499, 0, 0, 258), // 433
ShapeRow(1506, 0, 0, 257), // 434
ShapeRow(1513, 0, 0, 258), // 435
ShapeRow(39, 268, 0, 258), // 436
ShapeRow(39, 286, 0, 256), // 437
ShapeRow(1517, 0, 0, 258), // 438
ShapeRow(39, 267, 0, 257), // 439
ShapeRow(39, 289, 0, 256), // 440
ShapeRow(39, 288, 0, 256), // 441
ShapeRow(39, 287, 0, 256), // 442
ShapeRow(39, 278, 0, 256), // 443
ShapeRow(1521, 0, 0, 256), // 444
ShapeRow(1525, 0, 0, 256), // 445
ShapeRow(39, 280, 0, 256), // 446
ShapeRow(39, 395, 0, 258), // 447
ShapeRow(39, 331, 0, 256), // 448
ShapeRow(35, 0, 0, 258), // 449
ShapeRow(19, 201, 0, 257), // 450
ShapeRow(39, 273, 0, 258), // 451
ShapeRow(1060, 0, 0, 256), // 452
ShapeRow(1529, 0, 0, 256), // 453
ShapeRow(1533, 0, 0, 256), // 454
ShapeRow(39, 279, 0, 257), // 455
ShapeRow(59, 0, 0, 257), // 456
ShapeRow(39, 352, 0, 258), // 457
ShapeRow(39, 269, 0, 258), // 458
ShapeRow(15, 0, 0, 256), // 459
ShapeRow(39, 274, 0, 256), // 460
ShapeRow(39, 493, 0, 257), // 461
ShapeRow(39, 275, 0, 256), // 462
ShapeRow(19, 107, 0, 305), // 463
ShapeRow(39, 281, 0, 289), // 464
ShapeRow(39, 500, 0, 256), // 465
ShapeRow(19, 42, 0, 289), // 466
ShapeRow(1542, 0, 0, 256), // 467
ShapeRow(1550, 0, 0, 288), // 468
ShapeRow(39, 702, 0, 288), // 469
ShapeRow(39, 593, 0, 256), // 470
ShapeRow(1554, 0, 0, 258), // 471
ShapeRow(1562, 0, 0, 256), // 472
ShapeRow(1566, 0, 0, 256), // 473
ShapeRow(975, 0, 0, 256), // 474
ShapeRow(421, 0, 0, 258), // 475
ShapeRow(1573, 0, 0, 256), // 476
ShapeRow(39, 583, 0, 256), // 477
ShapeRow(1577, 0, 0, 258), // 478
ShapeRow(1581, 0, 0, 258), // 479
ShapeRow(1585, 0, 0, 258), // 480
ShapeRow(1589, 0, 0, 258), // 481
ShapeRow(1593, 0, 0, 258), // 482
ShapeRow(1597, 0, 0, 290), // 483
ShapeRow(1601, 0, 0, 256), // 484
ShapeRow(107, 0, 0, 256), // 485
ShapeRow(1605, 0, 0, 258), // 486
ShapeRow(201, 0, 0, 257), // 487
ShapeRow(39, 367, 0, 256), // 488
ShapeRow(1609, 0, 0, 264), // 489
ShapeRow(1550, 0, 0, 257), // 490
ShapeRow(39, 494, 0, 256), // 491
ShapeRow(39, 707, 0, 256), // 492
ShapeRow(1616, 603, 0, 265), // 493
ShapeRow(39, 584, 0, 258), // 494
ShapeRow(39, 582, 0, 256), // 495
ShapeRow(39, 547, 0, 257), // 496
ShapeRow(1005, 0, 0, 265), // 497
ShapeRow(117, 0, 0, 289), // 498
ShapeRow(103, 0, 0, 289), // 499
ShapeRow(35, 0, 0, 256), // 500
ShapeRow(1625, 0, 0, 256), // 501
ShapeRow(39, 588, 0, 256), // 502
ShapeRow(39, 581, 0, 256), // 503
ShapeRow(39, 738, 0, 256), // 504
ShapeRow(1636, 0, 0, 258), // 505
ShapeRow(39, 499, 0, 258), // 506
ShapeRow(39, 587, 0, 258), // 507
ShapeRow(1640, 0, 0, 264), // 508
ShapeRow(1647, 734, 0, 264), // 509
ShapeRow(153, 0, 0, 258), // 510
ShapeRow(1657, 0, 0, 258), // 511
ShapeRow(1661, 0, 0, 258), // 512
ShapeRow(1667, 777, 0, 259), // 513
ShapeRow(39, 770, 0, 258), // 514
ShapeRow(1671, 0, 0, 258), // 515
ShapeRow(39, 690, 0, 257), // 516
ShapeRow(1681, 0, 0, 256), // 517
ShapeRow(39, 586, 0, 258), // 518
ShapeRow(1685, 604, 0, 265), // 519
ShapeRow(1694, 0, 0, 256), // 520
ShapeRow(39, 719, 0, 256), // 521
ShapeRow(39, 498, 0, 257), // 522
ShapeRow(39, 497, 0, 256), // 523
ShapeRow(1698, 0, 0, 264), // 524
ShapeRow(39, 672, 0, 256), // 525
ShapeRow(1550, 0, 0, 256), // 526
ShapeRow(1694, 0, 0, 288), // 527
ShapeRow(19, 41, 0, 289), // 528
ShapeRow(39, 495, 0, 288), // 529
ShapeRow(1717, 0, 0, 258), // 530
ShapeRow(39, 690, 0, 256), // 531
ShapeRow(1721, 0, 0, 258), // 532
ShapeRow(1725, 0, 0, 258), // 533
ShapeRow(1729, 0, 0, 770), // 534
ShapeRow(1733, 0, 0, 290), // 535
ShapeRow(1737, 0, 0, 256), // 536
ShapeRow(39, 592, 0, 256), // 537
ShapeRow(1741, 0, 0, 258), // 538
ShapeRow(1747, 0, 0, 258), // 539
ShapeRow(1751, 0, 0, 258), // 540
ShapeRow(1755, 0, 0, 258), // 541
ShapeRow(1550, 0, 0, 258), // 542
ShapeRow(1759, 0, 0, 258), // 543
ShapeRow(1763, 0, 0, 768), // 544
ShapeRow(1767, 0, 0, 258), // 545
ShapeRow(1771, 0, 0, 258), // 546
ShapeRow(39, 443, 0, 289), // 547
ShapeRow(103, 0, 0, 257), // 548
ShapeRow(113, 0, 0, 257), // 549
ShapeRow(1763, 0, 0, 256), // 550
ShapeRow(1729, 0, 0, 258), // 551
ShapeRow(1775, 0, 0, 258), // 552
ShapeRow(39, 442, 0, 257), // 553
ShapeRow(39, 444, 0, 256), // 554
ShapeRow(1779, 0, 0, 258), // 555
ShapeRow(39, 495, 0, 256), // 556
ShapeRow(39, 496, 0, 258), // 557
ShapeRow(39, 585, 0, 257), // 558
ShapeRow(39, 691, 0, 256), // 559
ShapeRow(39, 321, 0, 256), // 560
ShapeRow(39, 17, 0, 256), // 561
ShapeRow(39, 442, 0, 289), // 562
ShapeRow(107, 0, 0, 289), // 563
ShapeRow(19, 99, 0, 305), // 564
ShapeRow(39, 504, 0, 256), // 565
ShapeRow(1005, 0, 0, 296), // 566
ShapeRow(994, 0, 0, 288), // 567
ShapeRow(1785, 0, 0, 256), // 568
ShapeRow(1792, 0, 0, 290), // 569
ShapeRow(39, 502, 0, 256), // 570
ShapeRow(1796, 0, 0, 258), // 571
ShapeRow(39, 503, 0, 258), // 572
ShapeRow(1802, 0, 0, 258), // 573
ShapeRow(1810, 511, 0, 256), // 574
ShapeRow(19, 43, 0, 289), // 575
ShapeRow(39, 375, 0, 290), // 576
ShapeRow(1831, 0, 0, 290), // 577
ShapeRow(39, 404, 0, 288), // 578
ShapeRow(1835, 0, 0, 288), // 579
ShapeRow(1839, 0, 0, 288), // 580
ShapeRow(1843, 0, 0, 288), // 581
ShapeRow(1849, 0, 0, 290), // 582
ShapeRow(211, 0, 0, 290), // 583
ShapeRow(1853, 0, 0, 288), // 584
ShapeRow(1857, 0, 0, 288), // 585
ShapeRow(1861, 565, 0, 288), // 586
ShapeRow(1861, 564, 0, 288), // 587
ShapeRow(1861, 565, 0, 290), // 588
ShapeRow(1867, 0, 0, 290), // 589
ShapeRow(1871, 0, 0, 290), // 590
ShapeRow(39, 415, 0, 289), // 591
ShapeRow(1883, 776, 0, 289), // 592
ShapeRow(1861, 403, 0, 288), // 593
ShapeRow(1887, 0, 0, 296), // 594
ShapeRow(1871, 0, 0, 802), // 595
ShapeRow(1894, 0, 0, 290), // 596
ShapeRow(39, 627, 0, 288), // 597
ShapeRow(1861, 624, 0, 288), // 598
ShapeRow(39, 625, 0, 288), // 599
ShapeRow(39, 626, 0, 290), // 600
ShapeRow(1905, 623, 0, 297), // 601
ShapeRow(1861, 782, 0, 288), // 602
ShapeRow(39, 780, 0, 288), // 603
ShapeRow(39, 781, 0, 288), // 604
ShapeRow(39, 791, 0, 288), // 605
ShapeRow(1920, 0, 0, 288), // 606
ShapeRow(19, 46, 0, 288), // 607
ShapeRow(19, 45, 0, 289), // 608
ShapeRow(1926, 0, 0, 288), // 609
ShapeRow(1930, 0, 0, 290), // 610
ShapeRow(1934, 0, 0, 290), // 611
ShapeRow(1938, 0, 0, 258), // 612
ShapeRow(19, 0, 0, 257), // 613
ShapeRow(1942, 0, 0, 258), // 614
ShapeRow(1946, 0, 0, 258), // 615
ShapeRow(1938, 0, 0, 770), // 616
ShapeRow(775, 294, 0, 256), // 617
ShapeRow(775, 294, 0, 258), // 618
ShapeRow(1953, 0, 0, 265), // 619
ShapeRow(19, 0, 0, 289), // 620
ShapeRow(19, 105, 0, 291), // 621
ShapeRow(19, 51, 0, 289), // 622
ShapeRow(775, 0, 0, 290), // 623
ShapeRow(39, 0, 0, 288), // 624
ShapeRow(1533, 0, 0, 288), // 625
ShapeRow(1984, 0, 0, 290), // 626
ShapeRow(704, 0, 0, 290), // 627
ShapeRow(1990, 0, 0, 258), // 628
ShapeRow(39, 508, 0, 288), // 629
ShapeRow(39, 507, 0, 258), // 630
ShapeRow(19, 208, 0, 288), // 631
ShapeRow(39, 810, 0, 258), // 632
ShapeRow(39, 510, 0, 256), // 633
ShapeRow(2006, 0, 0, 258), // 634
ShapeRow(2020, 0, 0, 256), // 635
ShapeRow(1296, 501, 0, 290), // 636
ShapeRow(2024, 0, 0, 258), // 637
ShapeRow(2028, 0, 0, 265), // 638
ShapeRow(1747, 0, 0, 290), // 639
ShapeRow(39, 509, 0, 256), // 640
ShapeRow(19, 207, 0, 305), // 641
ShapeRow(734, 0, 0, 256), // 642
ShapeRow(2038, 0, 0, 258), // 643
ShapeRow(2049, 0, 0, 288), // 644
ShapeRow(2064, 0, 0, 258), // 645
ShapeRow(2077, 0, 0, 290), // 646
ShapeRow(1296, 807, 0, 290), // 647
ShapeRow(15, 0, 165, 289), // 648
ShapeRow(19, 48, 0, 289), // 649
ShapeRow(2081, 0, 0, 290), // 650
ShapeRow(19, 49, 0, 305), // 651
ShapeRow(39, 386, 0, 289), // 652
ShapeRow(39, 713, 0, 290), // 653
ShapeRow(2092, 0, 0, 291), // 654
ShapeRow(2096, 0, 0, 258), // 655
ShapeRow(2100, 0, 0, 290), // 656
ShapeRow(2104, 0, 0, 258), // 657
ShapeRow(39, 376, 0, 257), // 658
ShapeRow(2114, 0, 0, 256), // 659
ShapeRow(1296, 804, 0, 290), // 660
ShapeRow(39, 566, 0, 256), // 661
ShapeRow(2092, 0, 0, 258), // 662
ShapeRow(704, 0, 0, 256), // 663
ShapeRow(39, 397, 0, 256), // 664
ShapeRow(39, 396, 0, 256), // 665
ShapeRow(2104, 0, 0, 770), // 666
ShapeRow(2122, 0, 0, 290), // 667
ShapeRow(2126, 0, 0, 290), // 668
ShapeRow(2130, 0, 0, 296), // 669
ShapeRow(2137, 0, 0, 258), // 670
ShapeRow(19, 52, 0, 289), // 671
ShapeRow(1926, 0, 0, 256), // 672
ShapeRow(2141, 0, 0, 259), // 673
ShapeRow(2145, 0, 0, 256), // 674
ShapeRow(19, 0, 0, 256), // 675
ShapeRow(1920, 0, 0, 256), // 676
ShapeRow(2153, 0, 0, 258), // 677
ShapeRow(19, 50, 0, 273), // 678
ShapeRow(2161, 0, 0, 258), // 679
ShapeRow(2165, 0, 0, 258), // 680
ShapeRow(2165, 0, 0, 770), // 681
ShapeRow(2172, 0, 0, 264), // 682
ShapeRow(2188, 0, 0, 265), // 683
ShapeRow(19, 54, 0, 257), // 684
ShapeRow(19, 50, 0, 272), // 685
ShapeRow(2219, 0, 0, 256), // 686
ShapeRow(19, 53, 0, 289), // 687
ShapeRow(39, 55, 0, 305), // 688
ShapeRow(39, 58, 0, 304), // 689
ShapeRow(39, 377, 0, 258), // 690
ShapeRow(39, 378, 0, 256), // 691
ShapeRow(39, 511, 0, 288), // 692
ShapeRow(610, 0, 0, 296), // 693
ShapeRow(2234, 0, 0, 290), // 694
ShapeRow(2238, 0, 0, 258), // 695
ShapeRow(39, 513, 0, 256), // 696
ShapeRow(2249, 0, 0, 258), // 697
ShapeRow(39, 514, 0, 256), // 698
ShapeRow(39, 511, 0, 289), // 699
ShapeRow(39, 378, 0, 288), // 700
ShapeRow(39, 479, 0, 288), // 701
ShapeRow(39, 513, 0, 288), // 702
ShapeRow(2253, 0, 0, 258), // 703
ShapeRow(2257, 0, 0, 258), // 704
ShapeRow(2261, 0, 0, 258), // 705
ShapeRow(2265, 0, 0, 258), // 706
ShapeRow(2269, 0, 0, 258), // 707
ShapeRow(39, 795, 0, 256), // 708
ShapeRow(39, 646, 0, 256), // 709
ShapeRow(39, 400, 0, 256), // 710
ShapeRow(39, 680, 0, 256), // 711
ShapeRow(2275, 0, 0, 257), // 712
ShapeRow(19, 56, 0, 257), // 713
ShapeRow(39, 680, 0, 257), // 714
ShapeRow(2279, 0, 0, 264), // 715
ShapeRow(19, 57, 0, 257), // 716
ShapeRow(2288, 0, 0, 257), // 717
ShapeRow(19, 64, 0, 305), // 718
ShapeRow(39, 516, 0, 290), // 719
ShapeRow(2296, 0, 0, 288), // 720
ShapeRow(2308, 0, 0, 290), // 721
ShapeRow(2317, 0, 0, 258), // 722
ShapeRow(2326, 0, 0, 258), // 723
ShapeRow(39, 518, 0, 258), // 724
ShapeRow(2330, 0, 0, 256), // 725
ShapeRow(2336, 0, 0, 258), // 726
ShapeRow(2340, 0, 0, 290), // 727
ShapeRow(19, 63, 0, 304), // 728
ShapeRow(2344, 0, 0, 290), // 729
ShapeRow(322, 0, 0, 256), // 730
ShapeRow(2348, 0, 0, 258), // 731
ShapeRow(39, 515, 0, 290), // 732
ShapeRow(775, 730, 0, 290), // 733
ShapeRow(775, 368, 0, 290), // 734
ShapeRow(775, 379, 0, 290), // 735
ShapeRow(775, 336, 0, 290), // 736
ShapeRow(39, 517, 0, 290), // 737
ShapeRow(2352, 0, 0, 290), // 738
ShapeRow(2344, 0, 0, 770), // 739
ShapeRow(39, 325, 0, 256), // 740
ShapeRow(2365, 0, 0, 256), // 741
ShapeRow(19, 62, 0, 289), // 742
ShapeRow(704, 0, 0, 289), // 743
ShapeRow(39, 519, 0, 256), // 744
ShapeRow(2373, 0, 0, 256), // 745
ShapeRow(2380, 0, 0, 256), // 746
ShapeRow(130, 0, 0, 258), // 747
ShapeRow(1320, 0, 0, 290), // 748
ShapeRow(19, 66, 0, 288), // 749
ShapeRow(19, 67, 0, 304), // 750
ShapeRow(19, 69, 0, 304), // 751
ShapeRow(39, 285, 0, 256), // 752
ShapeRow(2389, 0, 0, 256), // 753
ShapeRow(39, 530, 0, 256), // 754
ShapeRow(39, 534, 0, 256), // 755
ShapeRow(442, 0, 0, 258), // 756
ShapeRow(2398, 0, 0, 256), // 757
ShapeRow(39, 536, 0, 256), // 758
ShapeRow(2402, 0, 0, 264), // 759
ShapeRow(39, 543, 0, 288), // 760
ShapeRow(39, 540, 0, 290), // 761
ShapeRow(2409, 0, 0, 256), // 762
ShapeRow(2413, 0, 0, 258), // 763
ShapeRow(2419, 0, 0, 258), // 764
ShapeRow(2423, 0, 0, 258), // 765
ShapeRow(2427, 0, 0, 258), // 766
ShapeRow(2431, 0, 0, 258), // 767
ShapeRow(2435, 0, 0, 258), // 768
ShapeRow(2444, 0, 0, 264), // 769
ShapeRow(39, 533, 0, 257), // 770
ShapeRow(39, 532, 0, 256), // 771
ShapeRow(19, 68, 0, 257), // 772
ShapeRow(2455, 0, 0, 265), // 773
ShapeRow(2462, 0, 0, 265), // 774
ShapeRow(775, 380, 0, 257), // 775
ShapeRow(2475, 0, 0, 257), // 776
ShapeRow(1112, 0, 0, 259), // 777
ShapeRow(39, 542, 0, 256), // 778
ShapeRow(39, 541, 0, 256), // 779
ShapeRow(2479, 0, 0, 258), // 780
ShapeRow(2483, 0, 0, 257), // 781
ShapeRow(2487, 0, 0, 258), // 782
ShapeRow(2491, 0, 0, 258), // 783
ShapeRow(2413, 0, 0, 770), // 784
ShapeRow(103, 0, 0, 272), // 785
ShapeRow(39, 523, 0, 257), // 786
ShapeRow(2495, 0, 0, 258), // 787
ShapeRow(39, 811, 0, 257), // 788
ShapeRow(39, 524, 0, 257), // 789
ShapeRow(2502, 0, 0, 256), // 790
ShapeRow(425, 0, 0, 264), // 791
ShapeRow(2514, 0, 0, 258), // 792
ShapeRow(39, 689, 0, 258), // 793
ShapeRow(39, 731, 0, 256), // 794
ShapeRow(2528, 0, 0, 256), // 795
ShapeRow(2539, 811, 0, 258), // 796
ShapeRow(1100, 0, 0, 258), // 797
ShapeRow(2514, 0, 0, 259), // 798
ShapeRow(39, 525, 0, 256), // 799
ShapeRow(39, 527, 0, 256), // 800
ShapeRow(39, 529, 0, 258), // 801
ShapeRow(39, 528, 0, 258), // 802
ShapeRow(775, 284, 0, 256), // 803
ShapeRow(2543, 0, 0, 258), // 804
ShapeRow(39, 464, 0, 258), // 805
ShapeRow(2547, 0, 0, 770), // 806
ShapeRow(2551, 0, 0, 258), // 807
ShapeRow(39, 526, 0, 258), // 808
ShapeRow(2475, 0, 0, 256), // 809
ShapeRow(2555, 0, 0, 258), // 810
ShapeRow(39, 365, 0, 256), // 811
ShapeRow(39, 531, 0, 258), // 812
ShapeRow(2547, 0, 0, 258), // 813
ShapeRow(2559, 0, 0, 265), // 814
ShapeRow(39, 535, 0, 257), // 815
ShapeRow(775, 538, 0, 257), // 816
ShapeRow(775, 537, 0, 258), // 817
ShapeRow(775, 539, 0, 258), // 818
ShapeRow(19, 70, 0, 289), // 819
ShapeRow(19, 72, 0, 289), // 820
ShapeRow(2600, 0, 0, 258), // 821
ShapeRow(39, 381, 0, 288), // 822
ShapeRow(138, 0, 0, 288), // 823
ShapeRow(2380, 0, 0, 288), // 824
ShapeRow(39, 343, 0, 256), // 825
ShapeRow(2604, 0, 0, 258), // 826
ShapeRow(2608, 0, 0, 258), // 827
ShapeRow(2389, 0, 0, 258), // 828
ShapeRow(2614, 0, 0, 256), // 829
ShapeRow(39, 290, 0, 289), // 830
ShapeRow(35, 0, 0, 289), // 831
ShapeRow(39, 291, 0, 288), // 832
ShapeRow(39, 469, 0, 256), // 833
ShapeRow(39, 472, 0, 256), // 834
ShapeRow(39, 470, 0, 256), // 835
ShapeRow(2618, 0, 0, 296), // 836
ShapeRow(2625, 0, 0, 258), // 837
ShapeRow(39, 545, 0, 289), // 838
ShapeRow(138, 0, 0, 289), // 839
ShapeRow(39, 702, 0, 256), // 840
ShapeRow(19, 91, 0, 291), // 841
ShapeRow(2629, 0, 0, 258), // 842
ShapeRow(69, 0, 0, 289), // 843
ShapeRow(2633, 0, 0, 258), // 844
ShapeRow(2637, 0, 0, 258), // 845
ShapeRow(2641, 0, 0, 258), // 846
ShapeRow(2645, 0, 0, 258), // 847
ShapeRow(1616, 603, 0, 264), // 848
ShapeRow(704, 0, 0, 257), // 849
ShapeRow(19, 92, 0, 291), // 850
ShapeRow(2649, 0, 0, 258), // 851
ShapeRow(2655, 0, 0, 289), // 852
ShapeRow(19, 90, 0, 289), // 853
ShapeRow(2659, 0, 0, 258), // 854
ShapeRow(2663, 0, 0, 258), // 855
ShapeRow(2667, 0, 0, 258), // 856
ShapeRow(2674, 0, 0, 258), // 857
ShapeRow(39, 546, 0, 258), // 858
ShapeRow(39, 471, 0, 257), // 859
ShapeRow(2678, 0, 0, 264), // 860
ShapeRow(19, 104, 0, 289), // 861
ShapeRow(2688, 324, 0, 296), // 862
ShapeRow(2695, 0, 0, 290), // 863
ShapeRow(2699, 0, 0, 290), // 864
ShapeRow(2703, 0, 0, 290), // 865
ShapeRow(2707, 0, 0, 290), // 866
ShapeRow(2717, 0, 0, 296), // 867
ShapeRow(19, 224, 0, 289), // 868
ShapeRow(19, 252, 0, 288), // 869
ShapeRow(19, 76, 0, 305), // 870
ShapeRow(39, 382, 0, 258), // 871
ShapeRow(39, 382, 0, 288), // 872
ShapeRow(19, 75, 0, 288), // 873
ShapeRow(2739, 0, 0, 288), // 874
ShapeRow(2749, 0, 0, 288), // 875
ShapeRow(2753, 0, 0, 258), // 876
ShapeRow(2757, 0, 0, 258), // 877
ShapeRow(39, 634, 0, 258), // 878
ShapeRow(39, 383, 0, 257), // 879
ShapeRow(2768, 0, 0, 256), // 880
ShapeRow(2772, 0, 0, 290), // 881
ShapeRow(19, 80, 0, 304), // 882
ShapeRow(39, 295, 0, 256), // 883
ShapeRow(2776, 0, 0, 258), // 884
ShapeRow(39, 550, 0, 258), // 885
ShapeRow(39, 556, 0, 258), // 886
ShapeRow(2780, 0, 0, 258), // 887
ShapeRow(2784, 0, 0, 258), // 888
ShapeRow(2788, 0, 0, 258), // 889
ShapeRow(39, 551, 0, 256), // 890
ShapeRow(2792, 0, 0, 256), // 891
ShapeRow(397, 0, 0, 256), // 892
ShapeRow(2796, 0, 0, 258), // 893
ShapeRow(1078, 0, 0, 258), // 894
ShapeRow(39, 553, 0, 290), // 895
ShapeRow(153, 0, 0, 256), // 896
ShapeRow(39, 554, 0, 256), // 897
ShapeRow(39, 555, 0, 257), // 898
ShapeRow(19, 78, 0, 289), // 899
ShapeRow(39, 552, 0, 257), // 900
ShapeRow(2800, 0, 0, 265), // 901
ShapeRow(19, 250, 0, 256), // 902
ShapeRow(39, 557, 0, 256), // 903
ShapeRow(153, 0, 0, 289), // 904
ShapeRow(39, 0, 0, 290), // 905
ShapeRow(39, 81, 0, 289), // 906
ShapeRow(39, 82, 0, 290), // 907
ShapeRow(2828, 0, 0, 288), // 908
ShapeRow(2832, 0, 0, 288), // 909
ShapeRow(2836, 0, 0, 290), // 910
ShapeRow(39, 558, 0, 289), // 911
ShapeRow(2844, 0, 0, 290), // 912
ShapeRow(2848, 0, 0, 258), // 913
ShapeRow(2852, 0, 0, 258), // 914
ShapeRow(2856, 0, 0, 290), // 915
ShapeRow(2860, 0, 0, 290), // 916
ShapeRow(2864, 0, 0, 290), // 917
ShapeRow(2868, 0, 0, 290), // 918
ShapeRow(2872, 0, 0, 258), // 919
ShapeRow(2876, 0, 0, 258), // 920
ShapeRow(2880, 0, 0, 258), // 921
ShapeRow(2884, 0, 0, 258), // 922
ShapeRow(2888, 0, 0, 258), // 923
ShapeRow(2892, 0, 0, 258), // 924
ShapeRow(19, 79, 0, 258), // 925
ShapeRow(2896, 0, 0, 256), // 926
ShapeRow(2900, 0, 0, 256), // 927
ShapeRow(2904, 0, 0, 258), // 928
ShapeRow(2908, 0, 0, 257), // 929
ShapeRow(389, 0, 0, 257), // 930
ShapeRow(197, 0, 0, 258), // 931
ShapeRow(39, 556, 0, 289), // 932
ShapeRow(39, 554, 0, 288), // 933
ShapeRow(39, 555, 0, 289), // 934
ShapeRow(19, 77, 0, 256), // 935
ShapeRow(353, 0, 0, 289), // 936
ShapeRow(2912, 0, 0, 256), // 937
ShapeRow(775, 296, 0, 257), // 938
ShapeRow(2768, 0, 0, 257), // 939
ShapeRow(39, 0, 0, 257), // 940
ShapeRow(2916, 0, 0, 258), // 941
ShapeRow(2848, 0, 0, 770), // 942
ShapeRow(2872, 0, 0, 770), // 943
ShapeRow(19, 83, 0, 257), // 944
ShapeRow(15, 0, 0, 257), // 945
ShapeRow(2920, 0, 0, 258), // 946
ShapeRow(2927, 0, 0, 258), // 947
ShapeRow(2931, 0, 0, 258), // 948
ShapeRow(19, 84, 0, 305), // 949
ShapeRow(2937, 559, 0, 256), // 950
ShapeRow(2944, 0, 0, 289), // 951
ShapeRow(2951, 0, 0, 289), // 952
ShapeRow(2961, 0, 0, 256), // 953
ShapeRow(2965, 0, 0, 258), // 954
ShapeRow(2977, 0, 0, 257), // 955
ShapeRow(39, 385, 0, 289), // 956
ShapeRow(39, 417, 0, 288), // 957
ShapeRow(19, 167, 0, 288), // 958
ShapeRow(19, 47, 0, 256), // 959
ShapeRow(19, 166, 0, 289), // 960
ShapeRow(2981, 0, 0, 258), // 961
ShapeRow(19, 165, 0, 256), // 962
ShapeRow(19, 164, 0, 256), // 963
ShapeRow(2988, 0, 0, 290), // 964
ShapeRow(2994, 0, 0, 290), // 965
ShapeRow(19, 210, 0, 304), // 966
ShapeRow(2944, 556, 0, 289), // 967
ShapeRow(2998, 0, 0, 258), // 968
ShapeRow(3007, 0, 0, 289), // 969
ShapeRow(3016, 0, 0, 288), // 970
ShapeRow(3029, 0, 0, 288), // 971
ShapeRow(3038, 511, 0, 290), // 972
ShapeRow(3045, 0, 0, 258), // 973
ShapeRow(3049, 0, 0, 264), // 974
ShapeRow(19, 85, 0, 305), // 975
ShapeRow(3069, 0, 0, 290), // 976
ShapeRow(2502, 0, 0, 288), // 977
ShapeRow(3073, 0, 0, 296), // 978
ShapeRow(39, 85, 0, 256), // 979
ShapeRow(3083, 0, 0, 256), // 980
ShapeRow(3093, 0, 0, 288), // 981
ShapeRow(3103, 0, 0, 290), // 982
ShapeRow(1667, 479, 0, 288), // 983
ShapeRow(39, 560, 0, 257), // 984
ShapeRow(39, 561, 0, 259), // 985
ShapeRow(3120, 0, 0, 258), // 986
ShapeRow(19, 86, 0, 305), // 987
ShapeRow(39, 562, 0, 290), // 988
ShapeRow(39, 407, 0, 289), // 989
ShapeRow(3134, 0, 0, 288), // 990
ShapeRow(3143, 0, 0, 290), // 991
ShapeRow(3149, 0, 0, 258), // 992
ShapeRow(3153, 0, 0, 258), // 993
ShapeRow(3160, 0, 0, 258), // 994
ShapeRow(3164, 0, 0, 258), // 995
ShapeRow(3168, 0, 0, 290), // 996
ShapeRow(3174, 0, 0, 256), // 997
ShapeRow(39, 501, 0, 258), // 998
ShapeRow(2336, 0, 0, 289), // 999
ShapeRow(39, 803, 0, 257), // 1000
ShapeRow(3183, 0, 0, 257), // 1001
ShapeRow(3216, 0, 0, 258), // 1002
ShapeRow(19, 89, 0, 305), // 1003
ShapeRow(19, 49, 0, 288), // 1004
ShapeRow(39, 262, 0, 290), // 1005
ShapeRow(39, 386, 0, 288), // 1006
ShapeRow(3224, 0, 0, 258), // 1007
ShapeRow(3228, 804, 0, 258), // 1008
ShapeRow(1667, 479, 0, 290), // 1009
ShapeRow(39, 483, 0, 256), // 1010
ShapeRow(39, 484, 0, 256), // 1011
ShapeRow(3240, 0, 0, 290), // 1012
ShapeRow(3244, 0, 0, 258), // 1013
ShapeRow(3248, 0, 0, 290), // 1014
ShapeRow(39, 730, 0, 290), // 1015
ShapeRow(3252, 0, 0, 291), // 1016
ShapeRow(1060, 0, 0, 289), // 1017
ShapeRow(3256, 0, 0, 290), // 1018
ShapeRow(3260, 431, 0, 297), // 1019
ShapeRow(39, 297, 0, 289), // 1020
ShapeRow(2912, 0, 0, 288), // 1021
ShapeRow(39, 441, 0, 290), // 1022
ShapeRow(3273, 0, 0, 288), // 1023
ShapeRow(39, 645, 0, 290), // 1024
ShapeRow(39, 463, 0, 288), // 1025
ShapeRow(39, 728, 0, 288), // 1026
ShapeRow(39, 446, 0, 288), // 1027
ShapeRow(3277, 0, 0, 290), // 1028
ShapeRow(393, 0, 0, 290), // 1029
ShapeRow(39, 794, 0, 288), // 1030
ShapeRow(3281, 0, 0, 296), // 1031
ShapeRow(3288, 0, 0, 296), // 1032
ShapeRow(19, 188, 0, 290), // 1033
ShapeRow(775, 792, 0, 290), // 1034
ShapeRow(3322, 0, 0, 288), // 1035
ShapeRow(43, 0, 3326, 288), // 1036
ShapeRow(3328, 0, 0, 288), // 1037
ShapeRow(3332, 0, 0, 290), // 1038
ShapeRow(3336, 0, 0, 296), // 1039
ShapeRow(3499, 0, 0, 290), // 1040
ShapeRow(3503, 0, 0, 296), // 1041
ShapeRow(7, 0, 0, 290), // 1042
ShapeRow(3534, 0, 0, 290), // 1043
ShapeRow(3538, 0, 0, 288), // 1044
ShapeRow(3542, 0, 0, 290), // 1045
ShapeRow(1100, 0, 0, 289), // 1046
ShapeRow(19, 33, 0, 289), // 1047
ShapeRow(3550, 0, 0, 290), // 1048
ShapeRow(19, 11, 0, 289), // 1049
ShapeRow(1920, 0, 0, 289), // 1050
ShapeRow(7, 0, 0, 289), // 1051
ShapeRow(19, 65, 0, 289), // 1052
ShapeRow(3336, 0, 0, 297), // 1053
ShapeRow(3558, 0, 0, 290), // 1054
ShapeRow(19, 213, 0, 289), // 1055
ShapeRow(19, 87, 0, 289), // 1056
ShapeRow(15, 298, 0, 289), // 1057
ShapeRow(3569, 0, 0, 290), // 1058
ShapeRow(19, 212, 0, 290), // 1059
ShapeRow(19, 199, 0, 288), // 1060
ShapeRow(19, 94, 0, 305), // 1061
ShapeRow(39, 427, 0, 290), // 1062
ShapeRow(39, 573, 0, 290), // 1063
ShapeRow(39, 572, 0, 256), // 1064
ShapeRow(3575, 0, 0, 290), // 1065
ShapeRow(3579, 0, 0, 290), // 1066
ShapeRow(694, 0, 0, 290), // 1067
ShapeRow(3583, 0, 0, 290), // 1068
ShapeRow(3587, 0, 0, 290), // 1069
ShapeRow(39, 568, 0, 258), // 1070
ShapeRow(39, 390, 0, 258), // 1071
ShapeRow(39, 391, 0, 258), // 1072
ShapeRow(3591, 0, 0, 256), // 1073
ShapeRow(3595, 0, 0, 258), // 1074
ShapeRow(39, 387, 0, 256), // 1075
ShapeRow(39, 799, 0, 256), // 1076
ShapeRow(39, 569, 0, 256), // 1077
ShapeRow(126, 511, 0, 290), // 1078
ShapeRow(442, 0, 0, 257), // 1079
ShapeRow(19, 93, 0, 256), // 1080
ShapeRow(39, 633, 0, 256), // 1081
ShapeRow(3611, 0, 0, 288), // 1082
ShapeRow(39, 571, 0, 290), // 1083
ShapeRow(3621, 389, 0, 290), // 1084
ShapeRow(39, 366, 0, 289), // 1085
ShapeRow(3625, 0, 0, 258), // 1086
ShapeRow(19, 95, 0, 305), // 1087
ShapeRow(39, 574, 0, 291), // 1088
ShapeRow(39, 300, 0, 290), // 1089
ShapeRow(3629, 0, 0, 258), // 1090
ShapeRow(322, 0, 0, 289), // 1091
ShapeRow(39, 575, 0, 290), // 1092
ShapeRow(19, 107, 0, 304), // 1093
ShapeRow(113, 0, 0, 256), // 1094
ShapeRow(3635, 0, 0, 256), // 1095
ShapeRow(19, 96, 0, 256), // 1096
ShapeRow(19, 97, 0, 305), // 1097
ShapeRow(3639, 0, 0, 258), // 1098
ShapeRow(39, 578, 0, 290), // 1099
ShapeRow(3643, 0, 0, 290), // 1100
ShapeRow(3647, 0, 0, 290), // 1101
ShapeRow(39, 388, 0, 288), // 1102
ShapeRow(39, 571, 0, 288), // 1103
ShapeRow(3656, 570, 0, 290), // 1104
ShapeRow(19, 97, 0, 257), // 1105
ShapeRow(2688, 324, 0, 264), // 1106
ShapeRow(3660, 0, 0, 291), // 1107
ShapeRow(3664, 0, 0, 259), // 1108
ShapeRow(39, 360, 0, 256), // 1109
ShapeRow(39, 342, 0, 258), // 1110
ShapeRow(3668, 0, 0, 258), // 1111
ShapeRow(3672, 0, 0, 258), // 1112
ShapeRow(39, 272, 0, 256), // 1113
ShapeRow(39, 271, 0, 256), // 1114
ShapeRow(3672, 0, 0, 770), // 1115
ShapeRow(39, 341, 0, 256), // 1116
ShapeRow(3676, 0, 0, 256), // 1117
ShapeRow(3680, 0, 0, 258), // 1118
ShapeRow(3684, 0, 0, 258), // 1119
ShapeRow(39, 270, 0, 256), // 1120
ShapeRow(3680, 0, 0, 770), // 1121
ShapeRow(39, 340, 0, 257), // 1122
ShapeRow(3688, 0, 0, 258), // 1123
ShapeRow(3695, 0, 0, 257), // 1124
ShapeRow(19, 253, 0, 256), // 1125
ShapeRow(983, 0, 0, 258), // 1126
ShapeRow(39, 353, 0, 289), // 1127
ShapeRow(3695, 0, 0, 288), // 1128
ShapeRow(3695, 0, 0, 256), // 1129
ShapeRow(39, 358, 0, 256), // 1130
ShapeRow(39, 579, 0, 256), // 1131
ShapeRow(3699, 0, 0, 289), // 1132
ShapeRow(3703, 0, 0, 258), // 1133
ShapeRow(3707, 0, 0, 258), // 1134
ShapeRow(19, 204, 0, 257), // 1135
ShapeRow(3711, 0, 0, 257), // 1136
ShapeRow(39, 303, 0, 256), // 1137
ShapeRow(3723, 0, 0, 258), // 1138
ShapeRow(19, 142, 0, 256), // 1139
ShapeRow(39, 302, 0, 258), // 1140
ShapeRow(3707, 0, 0, 770), // 1141
ShapeRow(3727, 0, 0, 258), // 1142
ShapeRow(39, 307, 0, 257), // 1143
ShapeRow(3731, 0, 0, 265), // 1144
ShapeRow(3747, 0, 0, 290), // 1145
ShapeRow(3751, 0, 0, 258), // 1146
ShapeRow(3755, 0, 0, 264), // 1147
ShapeRow(7, 0, 0, 256), // 1148
ShapeRow(3772, 0, 0, 288), // 1149
ShapeRow(3779, 0, 0, 288), // 1150
ShapeRow(295, 0, 0, 288), // 1151
ShapeRow(7, 0, 0, 288), // 1152
ShapeRow(3783, 0, 0, 288), // 1153
ShapeRow(3787, 0, 0, 256), // 1154
ShapeRow(3791, 0, 0, 264), // 1155
ShapeRow(3798, 0, 0, 258), // 1156
ShapeRow(19, 39, 0, 257), // 1157
ShapeRow(3747, 0, 0, 771), // 1158
ShapeRow(39, 797, 0, 289), // 1159
ShapeRow(39, 548, 0, 258), // 1160
ShapeRow(3805, 0, 0, 256), // 1161
ShapeRow(3809, 0, 0, 297), // 1162
ShapeRow(39, 490, 0, 256), // 1163
ShapeRow(3828, 580, 0, 264), // 1164
ShapeRow(3850, 0, 0, 258), // 1165
ShapeRow(3854, 0, 0, 258), // 1166
ShapeRow(3858, 0, 0, 258), // 1167
ShapeRow(19, 101, 0, 257), // 1168
ShapeRow(775, 304, 0, 257), // 1169
ShapeRow(3874, 0, 0, 264), // 1170
ShapeRow(3881, 0, 0, 258), // 1171
ShapeRow(3885, 0, 0, 258), // 1172
ShapeRow(3897, 0, 0, 258), // 1173
ShapeRow(3858, 0, 0, 768), // 1174
ShapeRow(3907, 0, 0, 256), // 1175
ShapeRow(3911, 0, 0, 256), // 1176
ShapeRow(3915, 0, 0, 258), // 1177
ShapeRow(3897, 0, 0, 770), // 1178
ShapeRow(775, 347, 0, 256), // 1179
ShapeRow(3885, 0, 0, 768), // 1180
ShapeRow(19, 102, 0, 305), // 1181
ShapeRow(3923, 0, 0, 258), // 1182
ShapeRow(3930, 0, 0, 256), // 1183
ShapeRow(3936, 0, 0, 256), // 1184
ShapeRow(3940, 0, 0, 258), // 1185
ShapeRow(3944, 0, 0, 256), // 1186
ShapeRow(3948, 0, 0, 258), // 1187
ShapeRow(3952, 0, 0, 258), // 1188
ShapeRow(3956, 0, 0, 258), // 1189
ShapeRow(3960, 0, 0, 258), // 1190
ShapeRow(3964, 0, 0, 290), // 1191
ShapeRow(3968, 0, 0, 256), // 1192
ShapeRow(3972, 0, 0, 258), // 1193
ShapeRow(3976, 0, 0, 258), // 1194
ShapeRow(3980, 0, 0, 770), // 1195
ShapeRow(3984, 0, 0, 290), // 1196
ShapeRow(3988, 0, 0, 256), // 1197
ShapeRow(3992, 0, 0, 258), // 1198
ShapeRow(3996, 0, 0, 258), // 1199
ShapeRow(4000, 0, 0, 258), // 1200
ShapeRow(4004, 0, 0, 768), // 1201
ShapeRow(4008, 0, 0, 258), // 1202
ShapeRow(4012, 0, 0, 258), // 1203
ShapeRow(39, 581, 0, 257), // 1204
ShapeRow(4016, 0, 0, 258), // 1205
ShapeRow(4020, 0, 0, 264), // 1206
ShapeRow(4027, 0, 0, 258), // 1207
ShapeRow(4004, 0, 0, 256), // 1208
ShapeRow(3980, 0, 0, 258), // 1209
ShapeRow(4031, 0, 0, 258), // 1210
ShapeRow(4035, 0, 0, 258), // 1211
ShapeRow(39, 585, 0, 256), // 1212
ShapeRow(775, 672, 0, 256), // 1213
ShapeRow(19, 305, 0, 288), // 1214
ShapeRow(39, 426, 0, 288), // 1215
ShapeRow(4043, 0, 0, 290), // 1216
ShapeRow(4047, 0, 0, 288), // 1217
ShapeRow(15, 0, 0, 65), // 1218
ShapeRow(3336, 0, 0, 264), // 1219
ShapeRow(4069, 0, 0, 290), // 1220
ShapeRow(19, 117, 0, 305), // 1221
ShapeRow(39, 602, 0, 288), // 1222
ShapeRow(4073, 0, 0, 290), // 1223
ShapeRow(39, 809, 0, 289), // 1224
ShapeRow(39, 266, 0, 288), // 1225
ShapeRow(4077, 0, 0, 264), // 1226
ShapeRow(4087, 0, 0, 296), // 1227
ShapeRow(4097, 0, 0, 296), // 1228
ShapeRow(4120, 501, 0, 290), // 1229
ShapeRow(4124, 0, 0, 258), // 1230
ShapeRow(4128, 0, 0, 258), // 1231
ShapeRow(39, 511, 0, 257), // 1232
ShapeRow(39, 512, 0, 256), // 1233
ShapeRow(4132, 0, 0, 264), // 1234
ShapeRow(39, 697, 0, 257), // 1235
ShapeRow(39, 501, 0, 256), // 1236
ShapeRow(4145, 0, 0, 264), // 1237
ShapeRow(19, 106, 0, 305), // 1238
ShapeRow(39, 589, 0, 290), // 1239
ShapeRow(39, 590, 0, 289), // 1240
ShapeRow(4172, 0, 0, 289), // 1241
ShapeRow(4183, 0, 0, 288), // 1242
ShapeRow(39, 646, 0, 288), // 1243
ShapeRow(19, 108, 0, 304), // 1244
ShapeRow(19, 109, 0, 305), // 1245
ShapeRow(39, 597, 0, 290), // 1246
ShapeRow(4193, 0, 0, 289), // 1247
ShapeRow(4200, 0, 0, 258), // 1248
ShapeRow(994, 0, 0, 258), // 1249
ShapeRow(4204, 0, 0, 258), // 1250
ShapeRow(4208, 0, 0, 256), // 1251
ShapeRow(4212, 0, 0, 258), // 1252
ShapeRow(39, 596, 0, 290), // 1253
ShapeRow(39, 594, 0, 258), // 1254
ShapeRow(39, 357, 0, 256), // 1255
ShapeRow(4219, 0, 0, 256), // 1256
ShapeRow(3149, 0, 0, 290), // 1257
ShapeRow(4226, 0, 0, 256), // 1258
ShapeRow(4233, 0, 0, 258), // 1259
ShapeRow(4237, 0, 0, 258), // 1260
ShapeRow(4241, 0, 0, 258), // 1261
ShapeRow(4245, 0, 0, 258), // 1262
ShapeRow(4249, 0, 0, 258), // 1263
ShapeRow(2336, 0, 0, 288), // 1264
ShapeRow(39, 595, 0, 256), // 1265
ShapeRow(4255, 0, 0, 264), // 1266
ShapeRow(39, 595, 0, 288), // 1267
ShapeRow(4267, 0, 0, 256), // 1268
ShapeRow(19, 110, 0, 305), // 1269
ShapeRow(39, 392, 0, 288), // 1270
ShapeRow(39, 598, 0, 290), // 1271
ShapeRow(39, 393, 0, 288), // 1272
ShapeRow(39, 501, 0, 289), // 1273
ShapeRow(4275, 0, 0, 289), // 1274
ShapeRow(4279, 599, 0, 296), // 1275
ShapeRow(4286, 0, 0, 258), // 1276
ShapeRow(4296, 0, 0, 288), // 1277
ShapeRow(4309, 0, 0, 258), // 1278
ShapeRow(648, 501, 0, 258), // 1279
ShapeRow(39, 680, 0, 288), // 1280
ShapeRow(4316, 0, 0, 296), // 1281
ShapeRow(4338, 0, 0, 296), // 1282
ShapeRow(4345, 0, 0, 258), // 1283
ShapeRow(4349, 0, 0, 258), // 1284
ShapeRow(7, 0, 0, 257), // 1285
ShapeRow(4353, 0, 0, 258), // 1286
ShapeRow(19, 112, 0, 257), // 1287
ShapeRow(19, 111, 0, 257), // 1288
ShapeRow(19, 48, 0, 257), // 1289
ShapeRow(19, 255, 0, 257), // 1290
ShapeRow(19, 114, 0, 289), // 1291
ShapeRow(19, 113, 0, 289), // 1292
ShapeRow(4362, 0, 0, 288), // 1293
ShapeRow(4366, 0, 0, 290), // 1294
ShapeRow(4370, 0, 0, 258), // 1295
ShapeRow(39, 0, 0, 289), // 1296
ShapeRow(4374, 0, 0, 297), // 1297
ShapeRow(4402, 0, 0, 257), // 1298
ShapeRow(4406, 600, 0, 297), // 1299
ShapeRow(19, 115, 0, 305), // 1300
ShapeRow(3228, 0, 0, 258), // 1301
ShapeRow(4418, 0, 0, 256), // 1302
ShapeRow(4424, 0, 0, 256), // 1303
ShapeRow(4446, 0, 0, 258), // 1304
ShapeRow(4450, 0, 0, 258), // 1305
ShapeRow(4454, 0, 0, 258), // 1306
ShapeRow(39, 737, 0, 290), // 1307
ShapeRow(442, 0, 0, 290), // 1308
ShapeRow(1060, 0, 0, 288), // 1309
ShapeRow(4458, 0, 0, 258), // 1310
ShapeRow(39, 735, 0, 258), // 1311
ShapeRow(4462, 0, 0, 258), // 1312
ShapeRow(39, 705, 0, 258), // 1313
ShapeRow(39, 733, 0, 258), // 1314
ShapeRow(39, 17, 0, 258), // 1315
ShapeRow(39, 736, 0, 258), // 1316
ShapeRow(4466, 0, 0, 258), // 1317
ShapeRow(19, 169, 0, 304), // 1318
ShapeRow(19, 121, 0, 304), // 1319
ShapeRow(39, 309, 0, 288), // 1320
ShapeRow(19, 125, 0, 305), // 1321
ShapeRow(4484, 0, 0, 288), // 1322
ShapeRow(4488, 0, 0, 290), // 1323
ShapeRow(4498, 0, 0, 290), // 1324
ShapeRow(39, 434, 0, 290), // 1325
ShapeRow(39, 434, 0, 289), // 1326
ShapeRow(4505, 0, 0, 290), // 1327
ShapeRow(2796, 0, 0, 290), // 1328
ShapeRow(1070, 0, 0, 290), // 1329
ShapeRow(4509, 0, 0, 290), // 1330
ShapeRow(775, 261, 0, 256), // 1331
ShapeRow(4513, 0, 0, 258), // 1332
ShapeRow(4517, 0, 0, 258), // 1333
ShapeRow(19, 123, 0, 257), // 1334
ShapeRow(600, 0, 0, 259), // 1335
ShapeRow(19, 124, 0, 257), // 1336
ShapeRow(39, 339, 0, 288), // 1337
ShapeRow(4530, 0, 0, 288), // 1338
ShapeRow(19, 126, 0, 305), // 1339
ShapeRow(4538, 0, 0, 289), // 1340
ShapeRow(2931, 0, 0, 290), // 1341
ShapeRow(4542, 424, 0, 290), // 1342
ShapeRow(3038, 701, 0, 290), // 1343
ShapeRow(4546, 0, 0, 290), // 1344
ShapeRow(39, 262, 0, 289), // 1345
ShapeRow(39, 433, 0, 288), // 1346
ShapeRow(4550, 0, 0, 290), // 1347
ShapeRow(4554, 0, 0, 258), // 1348
ShapeRow(775, 261, 0, 257), // 1349
ShapeRow(4567, 0, 0, 289), // 1350
ShapeRow(4576, 0, 0, 290), // 1351
ShapeRow(19, 128, 0, 305), // 1352
ShapeRow(39, 616, 0, 256), // 1353
ShapeRow(39, 785, 0, 289), // 1354
ShapeRow(4582, 0, 0, 256), // 1355
ShapeRow(4586, 0, 0, 256), // 1356
ShapeRow(4590, 0, 0, 297), // 1357
ShapeRow(4597, 608, 0, 256), // 1358
ShapeRow(39, 615, 0, 256), // 1359
ShapeRow(39, 614, 0, 256), // 1360
ShapeRow(4601, 0, 0, 290), // 1361
ShapeRow(4609, 610, 0, 258), // 1362
ShapeRow(39, 617, 0, 258), // 1363
ShapeRow(4613, 0, 0, 258), // 1364
ShapeRow(39, 607, 0, 256), // 1365
ShapeRow(4617, 0, 0, 258), // 1366
ShapeRow(4621, 0, 0, 258), // 1367
ShapeRow(39, 310, 0, 288), // 1368
ShapeRow(1681, 0, 0, 289), // 1369
ShapeRow(39, 619, 0, 257), // 1370
ShapeRow(39, 609, 0, 257), // 1371
ShapeRow(39, 618, 0, 258), // 1372
ShapeRow(648, 0, 0, 256), // 1373
ShapeRow(19, 127, 0, 305), // 1374
ShapeRow(39, 618, 0, 289), // 1375
ShapeRow(4627, 0, 0, 289), // 1376
ShapeRow(39, 605, 0, 289), // 1377
ShapeRow(39, 606, 0, 258), // 1378
ShapeRow(4631, 0, 0, 291), // 1379
ShapeRow(39, 785, 0, 290), // 1380
ShapeRow(39, 618, 0, 290), // 1381
ShapeRow(39, 613, 0, 305), // 1382
ShapeRow(39, 612, 0, 290), // 1383
ShapeRow(4638, 0, 0, 258), // 1384
ShapeRow(4645, 0, 0, 258), // 1385
ShapeRow(39, 611, 0, 257), // 1386
ShapeRow(130, 0, 0, 257), // 1387
ShapeRow(19, 225, 0, 288), // 1388
ShapeRow(19, 1, 0, 291), // 1389
ShapeRow(4652, 0, 0, 290), // 1390
ShapeRow(4656, 0, 0, 290), // 1391
ShapeRow(4660, 0, 0, 256), // 1392
ShapeRow(4664, 0, 0, 256), // 1393
ShapeRow(4671, 0, 0, 258), // 1394
ShapeRow(4675, 0, 0, 258), // 1395
ShapeRow(4679, 0, 0, 256), // 1396
ShapeRow(4683, 0, 0, 258), // 1397
ShapeRow(4687, 0, 0, 258), // 1398
ShapeRow(4694, 0, 0, 264), // 1399
ShapeRow(19, 116, 0, 257), // 1400
ShapeRow(4679, 0, 0, 770), // 1401
ShapeRow(775, 308, 0, 257), // 1402
ShapeRow(19, 1, 0, 258), // 1403
ShapeRow(217, 0, 0, 258), // 1404
ShapeRow(1165, 0, 0, 289), // 1405
ShapeRow(4704, 0, 0, 291), // 1406
ShapeRow(4708, 0, 0, 258), // 1407
ShapeRow(4723, 0, 0, 290), // 1408
ShapeRow(39, 621, 0, 289), // 1409
ShapeRow(39, 620, 0, 290), // 1410
ShapeRow(4727, 0, 0, 290), // 1411
ShapeRow(4731, 0, 0, 289), // 1412
ShapeRow(19, 129, 0, 288), // 1413
ShapeRow(4737, 748, 0, 289), // 1414
ShapeRow(4741, 0, 0, 290), // 1415
ShapeRow(4745, 0, 0, 296), // 1416
ShapeRow(39, 544, 0, 290), // 1417
ShapeRow(4758, 0, 0, 290), // 1418
ShapeRow(4762, 0, 0, 297), // 1419
ShapeRow(19, 190, 0, 304), // 1420
ShapeRow(39, 622, 0, 290), // 1421
ShapeRow(4779, 0, 0, 258), // 1422
ShapeRow(4783, 0, 0, 258), // 1423
ShapeRow(4787, 0, 0, 259), // 1424
ShapeRow(4791, 0, 0, 258), // 1425
ShapeRow(4795, 0, 0, 258), // 1426
ShapeRow(4799, 0, 0, 258), // 1427
ShapeRow(4803, 0, 0, 258), // 1428
ShapeRow(4807, 0, 0, 258), // 1429
ShapeRow(39, 130, 0, 256), // 1430
ShapeRow(19, 132, 0, 289), // 1431
ShapeRow(4811, 0, 0, 290), // 1432
ShapeRow(4815, 0, 0, 258), // 1433
ShapeRow(4819, 0, 0, 256), // 1434
ShapeRow(4823, 0, 0, 258), // 1435
ShapeRow(4827, 0, 0, 258), // 1436
ShapeRow(4831, 0, 0, 256), // 1437
ShapeRow(4840, 0, 0, 256), // 1438
ShapeRow(4852, 0, 0, 289), // 1439
ShapeRow(393, 0, 0, 289), // 1440
ShapeRow(4856, 0, 0, 265), // 1441
ShapeRow(19, 139, 0, 256), // 1442
ShapeRow(775, 394, 0, 289), // 1443
ShapeRow(19, 139, 0, 289), // 1444
ShapeRow(69, 0, 0, 257), // 1445
ShapeRow(19, 134, 0, 305), // 1446
ShapeRow(19, 133, 0, 305), // 1447
ShapeRow(4901, 0, 0, 256), // 1448
ShapeRow(4905, 0, 0, 290), // 1449
ShapeRow(4909, 0, 0, 290), // 1450
ShapeRow(4921, 0, 0, 289), // 1451
ShapeRow(19, 135, 0, 305), // 1452
ShapeRow(4929, 0, 0, 288), // 1453
ShapeRow(1640, 0, 0, 296), // 1454
ShapeRow(4933, 0, 0, 258), // 1455
ShapeRow(159, 0, 0, 256), // 1456
ShapeRow(4937, 0, 0, 258), // 1457
ShapeRow(107, 0, 0, 288), // 1458
ShapeRow(4941, 0, 0, 265), // 1459
ShapeRow(4955, 0, 0, 257), // 1460
ShapeRow(39, 312, 0, 289), // 1461
ShapeRow(4959, 0, 0, 258), // 1462
ShapeRow(1060, 0, 0, 290), // 1463
ShapeRow(4970, 0, 0, 291), // 1464
ShapeRow(19, 141, 0, 289), // 1465
ShapeRow(19, 143, 0, 305), // 1466
ShapeRow(19, 142, 0, 305), // 1467
ShapeRow(39, 630, 0, 288), // 1468
ShapeRow(4989, 0, 0, 288), // 1469
ShapeRow(4993, 0, 0, 258), // 1470
ShapeRow(39, 631, 0, 256), // 1471
ShapeRow(19, 145, 0, 304), // 1472
ShapeRow(775, 428, 0, 288), // 1473
ShapeRow(19, 144, 0, 288), // 1474
ShapeRow(39, 369, 0, 290), // 1475
ShapeRow(4047, 0, 0, 256), // 1476
ShapeRow(39, 633, 0, 288), // 1477
ShapeRow(4997, 0, 0, 256), // 1478
ShapeRow(39, 632, 0, 258), // 1479
ShapeRow(600, 0, 0, 257), // 1480
ShapeRow(39, 635, 0, 289), // 1481
ShapeRow(5001, 0, 0, 290), // 1482
ShapeRow(5005, 0, 0, 290), // 1483
ShapeRow(5009, 0, 0, 290), // 1484
ShapeRow(389, 0, 0, 290), // 1485
ShapeRow(5013, 0, 0, 290), // 1486
ShapeRow(5005, 0, 0, 802), // 1487
ShapeRow(5009, 0, 0, 802), // 1488
ShapeRow(5019, 0, 0, 290), // 1489
ShapeRow(19, 104, 0, 288), // 1490
ShapeRow(39, 359, 0, 288), // 1491
ShapeRow(39, 638, 0, 288), // 1492
ShapeRow(39, 282, 0, 288), // 1493
ShapeRow(39, 317, 0, 290), // 1494
ShapeRow(39, 152, 0, 288), // 1495
ShapeRow(5026, 0, 0, 258), // 1496
ShapeRow(5030, 0, 0, 258), // 1497
ShapeRow(5034, 0, 0, 258), // 1498
ShapeRow(43, 0, 5038, 256), // 1499
ShapeRow(39, 637, 0, 256), // 1500
ShapeRow(5040, 0, 0, 258), // 1501
ShapeRow(5044, 0, 0, 258), // 1502
ShapeRow(43, 0, 1218, 256), // 1503
ShapeRow(39, 316, 0, 256), // 1504
ShapeRow(1849, 0, 0, 256), // 1505
ShapeRow(39, 314, 0, 256), // 1506
ShapeRow(43, 0, 5048, 256), // 1507
ShapeRow(39, 639, 0, 256), // 1508
ShapeRow(5050, 0, 0, 258), // 1509
ShapeRow(43, 0, 3172, 256), // 1510
ShapeRow(43, 0, 5054, 256), // 1511
ShapeRow(39, 640, 0, 256), // 1512
ShapeRow(39, 315, 0, 258), // 1513
ShapeRow(39, 636, 0, 256), // 1514
ShapeRow(19, 153, 0, 305), // 1515
ShapeRow(19, 154, 0, 289), // 1516
ShapeRow(19, 231, 0, 304), // 1517
ShapeRow(5066, 0, 0, 288), // 1518
ShapeRow(5081, 0, 0, 288), // 1519
ShapeRow(5090, 0, 0, 288), // 1520
ShapeRow(59, 0, 0, 289), // 1521
ShapeRow(39, 359, 0, 304), // 1522
ShapeRow(39, 152, 0, 304), // 1523
ShapeRow(5094, 0, 0, 258), // 1524
ShapeRow(39, 637, 0, 288), // 1525
ShapeRow(5098, 0, 0, 258), // 1526
ShapeRow(5102, 0, 0, 296), // 1527
ShapeRow(5121, 0, 0, 258), // 1528
ShapeRow(39, 316, 0, 288), // 1529
ShapeRow(5127, 0, 0, 256), // 1530
ShapeRow(5133, 0, 0, 258), // 1531
ShapeRow(5137, 0, 0, 258), // 1532
ShapeRow(4374, 642, 0, 264), // 1533
ShapeRow(5141, 0, 0, 258), // 1534
ShapeRow(5145, 0, 0, 258), // 1535
ShapeRow(5102, 0, 0, 264), // 1536
ShapeRow(39, 639, 0, 257), // 1537
ShapeRow(4374, 642, 0, 265), // 1538
ShapeRow(19, 157, 0, 304), // 1539
ShapeRow(39, 649, 0, 256), // 1540
ShapeRow(5149, 0, 0, 258), // 1541
ShapeRow(5153, 0, 0, 256), // 1542
ShapeRow(5159, 0, 0, 256), // 1543
ShapeRow(5166, 646, 0, 257), // 1544
ShapeRow(5170, 398, 0, 264), // 1545
ShapeRow(1264, 0, 0, 258), // 1546
ShapeRow(5184, 0, 0, 290), // 1547
ShapeRow(19, 155, 0, 305), // 1548
ShapeRow(39, 711, 0, 258), // 1549
ShapeRow(39, 644, 0, 258), // 1550
ShapeRow(4582, 646, 0, 289), // 1551
ShapeRow(425, 0, 0, 297), // 1552
ShapeRow(39, 447, 0, 258), // 1553
ShapeRow(5188, 0, 0, 290), // 1554
ShapeRow(4609, 710, 0, 258), // 1555
ShapeRow(5192, 0, 0, 256), // 1556
ShapeRow(39, 463, 0, 256), // 1557
ShapeRow(39, 446, 0, 256), // 1558
ShapeRow(5199, 0, 0, 264), // 1559
ShapeRow(39, 643, 0, 256), // 1560
ShapeRow(5212, 0, 0, 289), // 1561
ShapeRow(5226, 0, 0, 258), // 1562
ShapeRow(19, 158, 0, 305), // 1563
ShapeRow(2937, 654, 0, 256), // 1564
ShapeRow(39, 652, 0, 258), // 1565
ShapeRow(5230, 0, 0, 258), // 1566
ShapeRow(3936, 0, 0, 258), // 1567
ShapeRow(39, 805, 0, 256), // 1568
ShapeRow(2961, 0, 0, 258), // 1569
ShapeRow(5234, 0, 0, 256), // 1570
ShapeRow(39, 653, 0, 256), // 1571
ShapeRow(39, 808, 0, 256), // 1572
ShapeRow(39, 814, 0, 258), // 1573
ShapeRow(19, 159, 0, 304), // 1574
ShapeRow(5238, 0, 0, 258), // 1575
ShapeRow(5242, 0, 0, 258), // 1576
ShapeRow(5246, 0, 0, 258), // 1577
ShapeRow(5250, 0, 0, 258), // 1578
ShapeRow(5254, 0, 0, 290), // 1579
ShapeRow(5258, 0, 0, 258), // 1580
ShapeRow(5262, 0, 0, 258), // 1581
ShapeRow(5266, 0, 0, 258), // 1582
ShapeRow(1867, 0, 0, 258), // 1583
ShapeRow(5270, 0, 0, 258), // 1584
ShapeRow(5274, 0, 0, 258), // 1585
ShapeRow(5278, 0, 0, 256), // 1586
ShapeRow(5282, 647, 0, 265), // 1587
ShapeRow(341, 0, 0, 258), // 1588
ShapeRow(39, 728, 0, 258), // 1589
ShapeRow(5289, 0, 0, 290), // 1590
ShapeRow(5293, 0, 0, 258), // 1591
ShapeRow(39, 655, 0, 256), // 1592
ShapeRow(5297, 0, 0, 264), // 1593
ShapeRow(5315, 0, 0, 289), // 1594
ShapeRow(39, 812, 0, 256), // 1595
ShapeRow(5170, 650, 0, 264), // 1596
ShapeRow(5319, 0, 0, 258), // 1597
ShapeRow(5323, 0, 0, 258), // 1598
ShapeRow(5327, 0, 0, 258), // 1599
ShapeRow(5331, 0, 0, 258), // 1600
ShapeRow(269, 0, 0, 259), // 1601
ShapeRow(5335, 0, 0, 264), // 1602
ShapeRow(2336, 0, 0, 256), // 1603
ShapeRow(5250, 0, 0, 770), // 1604
ShapeRow(5344, 0, 0, 256), // 1605
ShapeRow(5348, 0, 0, 258), // 1606
ShapeRow(5352, 0, 0, 256), // 1607
ShapeRow(265, 0, 0, 257), // 1608
ShapeRow(5159, 0, 0, 259), // 1609
ShapeRow(5356, 0, 0, 258), // 1610
ShapeRow(5360, 0, 0, 265), // 1611
ShapeRow(19, 161, 0, 305), // 1612
ShapeRow(39, 657, 0, 256), // 1613
ShapeRow(19, 160, 0, 305), // 1614
ShapeRow(39, 656, 0, 258), // 1615
ShapeRow(3093, 0, 0, 258), // 1616
ShapeRow(39, 318, 0, 288), // 1617
ShapeRow(5379, 0, 0, 258), // 1618
ShapeRow(2768, 0, 0, 258), // 1619
ShapeRow(4204, 511, 0, 258), // 1620
ShapeRow(39, 319, 0, 256), // 1621
ShapeRow(5383, 0, 0, 256), // 1622
ShapeRow(5387, 0, 0, 256), // 1623
ShapeRow(5391, 0, 0, 256), // 1624
ShapeRow(39, 648, 0, 256), // 1625
ShapeRow(234, 430, 0, 265), // 1626
ShapeRow(39, 814, 0, 256), // 1627
ShapeRow(5398, 0, 0, 258), // 1628
ShapeRow(19, 156, 0, 305), // 1629
ShapeRow(39, 656, 0, 290), // 1630
ShapeRow(4609, 511, 0, 258), // 1631
ShapeRow(5405, 0, 0, 258), // 1632
ShapeRow(5409, 0, 0, 288), // 1633
ShapeRow(39, 651, 0, 289), // 1634
ShapeRow(39, 712, 0, 256), // 1635
ShapeRow(39, 669, 0, 288), // 1636
ShapeRow(39, 663, 0, 288), // 1637
ShapeRow(39, 404, 0, 304), // 1638
ShapeRow(39, 505, 0, 288), // 1639
ShapeRow(39, 728, 0, 290), // 1640
ShapeRow(39, 629, 0, 288), // 1641
ShapeRow(39, 658, 0, 288), // 1642
ShapeRow(39, 668, 0, 290), // 1643
ShapeRow(39, 667, 0, 288), // 1644
ShapeRow(39, 659, 0, 290), // 1645
ShapeRow(39, 666, 0, 290), // 1646
ShapeRow(5416, 0, 0, 290), // 1647
ShapeRow(4737, 748, 0, 290), // 1648
ShapeRow(2336, 0, 0, 290), // 1649
ShapeRow(5420, 0, 0, 290), // 1650
ShapeRow(775, 646, 0, 290), // 1651
ShapeRow(5424, 0, 0, 291), // 1652
ShapeRow(5428, 0, 0, 290), // 1653
ShapeRow(5432, 0, 0, 290), // 1654
ShapeRow(5436, 0, 0, 290), // 1655
ShapeRow(5440, 0, 0, 296), // 1656
ShapeRow(39, 661, 0, 288), // 1657
ShapeRow(1513, 0, 0, 289), // 1658
ShapeRow(5462, 0, 0, 289), // 1659
ShapeRow(39, 662, 0, 288), // 1660
ShapeRow(39, 665, 0, 288), // 1661
ShapeRow(5466, 0, 0, 290), // 1662
ShapeRow(5470, 0, 0, 290), // 1663
ShapeRow(39, 664, 0, 289), // 1664
ShapeRow(39, 544, 0, 289), // 1665
ShapeRow(39, 628, 0, 288), // 1666
ShapeRow(39, 17, 0, 289), // 1667
ShapeRow(5474, 0, 0, 288), // 1668
ShapeRow(39, 660, 0, 288), // 1669
ShapeRow(1191, 0, 0, 290), // 1670
ShapeRow(1191, 0, 0, 288), // 1671
ShapeRow(5478, 670, 0, 297), // 1672
ShapeRow(19, 162, 0, 288), // 1673
ShapeRow(5485, 0, 0, 290), // 1674
ShapeRow(19, 163, 0, 256), // 1675
ShapeRow(5489, 0, 0, 258), // 1676
ShapeRow(5495, 0, 0, 256), // 1677
ShapeRow(1191, 0, 0, 257), // 1678
ShapeRow(5504, 0, 0, 297), // 1679
ShapeRow(5511, 0, 0, 290), // 1680
ShapeRow(5520, 0, 0, 288), // 1681
ShapeRow(5524, 0, 0, 289), // 1682
ShapeRow(39, 671, 0, 288), // 1683
ShapeRow(5528, 0, 0, 288), // 1684
ShapeRow(5532, 0, 0, 296), // 1685
ShapeRow(153, 0, 0, 288), // 1686
ShapeRow(19, 215, 0, 289), // 1687
ShapeRow(4418, 0, 0, 288), // 1688
ShapeRow(1320, 0, 0, 288), // 1689
ShapeRow(775, 338, 0, 290), // 1690
ShapeRow(775, 506, 0, 290), // 1691
ShapeRow(19, 222, 0, 288), // 1692
ShapeRow(4193, 0, 0, 288), // 1693
ShapeRow(3149, 0, 0, 288), // 1694
ShapeRow(5539, 0, 0, 290), // 1695
ShapeRow(39, 356, 0, 289), // 1696
ShapeRow(5543, 0, 0, 288), // 1697
ShapeRow(5547, 0, 0, 290), // 1698
ShapeRow(39, 355, 0, 288), // 1699
ShapeRow(39, 260, 0, 288), // 1700
ShapeRow(5557, 0, 0, 296), // 1701
ShapeRow(19, 181, 0, 288), // 1702
ShapeRow(19, 229, 0, 288), // 1703
ShapeRow(19, 187, 0, 289), // 1704
ShapeRow(19, 73, 0, 288), // 1705
ShapeRow(19, 171, 0, 289), // 1706
ShapeRow(39, 399, 0, 256), // 1707
ShapeRow(5572, 0, 0, 291), // 1708
ShapeRow(19, 170, 0, 289), // 1709
ShapeRow(19, 172, 0, 257), // 1710
ShapeRow(5576, 0, 5580, 129), // 1711
ShapeRow(5598, 0, 0, 258), // 1712
ShapeRow(5606, 0, 0, 290), // 1713
ShapeRow(5614, 0, 0, 290), // 1714
ShapeRow(39, 504, 0, 258), // 1715
ShapeRow(39, 563, 0, 288), // 1716
ShapeRow(5618, 0, 0, 264), // 1717
ShapeRow(5625, 0, 0, 259), // 1718
ShapeRow(5629, 0, 0, 258), // 1719
ShapeRow(5633, 0, 0, 258), // 1720
ShapeRow(3038, 511, 0, 258), // 1721
ShapeRow(39, 567, 0, 289), // 1722
ShapeRow(5639, 591, 0, 289), // 1723
ShapeRow(3273, 0, 0, 256), // 1724
ShapeRow(39, 674, 0, 256), // 1725
ShapeRow(5315, 675, 0, 257), // 1726
ShapeRow(886, 0, 0, 257), // 1727
ShapeRow(5654, 0, 0, 258), // 1728
ShapeRow(5665, 0, 0, 258), // 1729
ShapeRow(5671, 0, 0, 258), // 1730
ShapeRow(39, 591, 0, 258), // 1731
ShapeRow(5675, 0, 0, 256), // 1732
ShapeRow(5679, 0, 0, 258), // 1733
ShapeRow(5683, 0, 0, 256), // 1734
ShapeRow(5639, 577, 0, 288), // 1735
ShapeRow(5687, 0, 0, 258), // 1736
ShapeRow(39, 301, 0, 256), // 1737
ShapeRow(5691, 0, 0, 258), // 1738
ShapeRow(5639, 576, 0, 256), // 1739
ShapeRow(5695, 0, 0, 256), // 1740
ShapeRow(5699, 0, 0, 264), // 1741
ShapeRow(3273, 0, 0, 258), // 1742
ShapeRow(39, 645, 0, 256), // 1743
ShapeRow(39, 563, 0, 290), // 1744
ShapeRow(5706, 0, 0, 256), // 1745
ShapeRow(5710, 0, 0, 258), // 1746
ShapeRow(5714, 0, 0, 258), // 1747
ShapeRow(39, 520, 0, 258), // 1748
ShapeRow(39, 675, 0, 256), // 1749
ShapeRow(39, 775, 0, 256), // 1750
ShapeRow(39, 673, 0, 256), // 1751
ShapeRow(5639, 765, 0, 288), // 1752
ShapeRow(5718, 0, 0, 256), // 1753
ShapeRow(39, 567, 0, 288), // 1754
ShapeRow(19, 174, 0, 305), // 1755
ShapeRow(39, 676, 0, 290), // 1756
ShapeRow(5722, 0, 0, 290), // 1757
ShapeRow(5726, 0, 0, 258), // 1758
ShapeRow(5315, 459, 0, 258), // 1759
ShapeRow(5730, 0, 0, 258), // 1760
ShapeRow(5734, 0, 0, 258), // 1761
ShapeRow(39, 641, 0, 257), // 1762
ShapeRow(5738, 0, 0, 265), // 1763
ShapeRow(5639, 0, 0, 289), // 1764
ShapeRow(5315, 677, 0, 256), // 1765
ShapeRow(393, 0, 0, 258), // 1766
ShapeRow(5766, 0, 0, 296), // 1767
ShapeRow(5780, 0, 0, 290), // 1768
ShapeRow(5784, 0, 0, 258), // 1769
ShapeRow(5796, 0, 0, 290), // 1770
ShapeRow(19, 176, 0, 305), // 1771
ShapeRow(39, 400, 0, 258), // 1772
ShapeRow(39, 680, 0, 289), // 1773
ShapeRow(5800, 0, 0, 296), // 1774
ShapeRow(5820, 0, 0, 290), // 1775
ShapeRow(5824, 0, 0, 296), // 1776
ShapeRow(39, 292, 0, 256), // 1777
ShapeRow(39, 322, 0, 258), // 1778
ShapeRow(39, 479, 0, 256), // 1779
ShapeRow(2832, 0, 0, 256), // 1780
ShapeRow(39, 681, 0, 256), // 1781
ShapeRow(5867, 0, 5871, 256), // 1782
ShapeRow(5873, 0, 0, 258), // 1783
ShapeRow(5881, 0, 0, 290), // 1784
ShapeRow(5893, 0, 0, 290), // 1785
ShapeRow(5897, 0, 0, 290), // 1786
ShapeRow(5873, 0, 0, 770), // 1787
ShapeRow(39, 323, 0, 256), // 1788
ShapeRow(39, 405, 0, 256), // 1789
ShapeRow(39, 714, 0, 258), // 1790
ShapeRow(3153, 0, 0, 289), // 1791
ShapeRow(19, 177, 0, 289), // 1792
ShapeRow(281, 0, 0, 290), // 1793
ShapeRow(39, 679, 0, 290), // 1794
ShapeRow(19, 186, 0, 258), // 1795
ShapeRow(5907, 0, 0, 258), // 1796
ShapeRow(5914, 0, 0, 258), // 1797
ShapeRow(775, 417, 0, 258), // 1798
ShapeRow(5918, 0, 0, 258), // 1799
ShapeRow(5925, 0, 0, 258), // 1800
ShapeRow(5929, 0, 0, 258), // 1801
ShapeRow(5918, 0, 0, 770), // 1802
ShapeRow(39, 332, 0, 256), // 1803
ShapeRow(19, 14, 0, 256), // 1804
ShapeRow(19, 175, 0, 256), // 1805
ShapeRow(19, 178, 0, 289), // 1806
ShapeRow(1233, 0, 0, 288), // 1807
ShapeRow(19, 255, 0, 290), // 1808
ShapeRow(5941, 0, 0, 258), // 1809
ShapeRow(5945, 0, 0, 258), // 1810
ShapeRow(19, 180, 0, 257), // 1811
ShapeRow(19, 179, 0, 258), // 1812
ShapeRow(2912, 0, 0, 257), // 1813
ShapeRow(19, 104, 0, 256), // 1814
ShapeRow(19, 104, 0, 258), // 1815
ShapeRow(19, 220, 0, 256), // 1816
ShapeRow(5955, 0, 0, 256), // 1817
ShapeRow(5959, 0, 0, 258), // 1818
ShapeRow(5941, 0, 0, 770), // 1819
ShapeRow(19, 33, 0, 257), // 1820
ShapeRow(1920, 0, 0, 257), // 1821
ShapeRow(5963, 0, 0, 291), // 1822
ShapeRow(19, 136, 0, 289), // 1823
ShapeRow(19, 137, 0, 289), // 1824
ShapeRow(39, 682, 0, 288), // 1825
ShapeRow(39, 684, 0, 290), // 1826
ShapeRow(4458, 0, 5974, 258), // 1827
ShapeRow(5977, 0, 0, 258), // 1828
ShapeRow(39, 683, 0, 290), // 1829
ShapeRow(39, 686, 0, 288), // 1830
ShapeRow(5981, 0, 0, 290), // 1831
ShapeRow(5985, 0, 0, 288), // 1832
ShapeRow(5989, 0, 0, 802), // 1833
ShapeRow(39, 687, 0, 288), // 1834
ShapeRow(39, 685, 0, 290), // 1835
ShapeRow(2880, 0, 0, 290), // 1836
ShapeRow(5989, 0, 0, 290), // 1837
ShapeRow(5993, 0, 0, 290), // 1838
ShapeRow(5985, 0, 0, 802), // 1839
ShapeRow(6003, 0, 0, 289), // 1840
ShapeRow(6007, 0, 0, 296), // 1841
ShapeRow(19, 180, 0, 289), // 1842
ShapeRow(6023, 0, 0, 290), // 1843
ShapeRow(6023, 0, 0, 802), // 1844
ShapeRow(19, 14, 0, 288), // 1845
ShapeRow(6030, 0, 0, 312), // 1846
ShapeRow(4047, 0, 0, 290), // 1847
ShapeRow(39, 313, 0, 256), // 1848
ShapeRow(6037, 0, 0, 264), // 1849
ShapeRow(6044, 0, 0, 258), // 1850
ShapeRow(6048, 0, 0, 258), // 1851
ShapeRow(2373, 0, 0, 258), // 1852
ShapeRow(6052, 0, 0, 306), // 1853
ShapeRow(39, 17, 0, 257), // 1854
ShapeRow(39, 326, 0, 258), // 1855
ShapeRow(4043, 0, 0, 256), // 1856
ShapeRow(2380, 0, 0, 289), // 1857
ShapeRow(19, 140, 0, 289), // 1858
ShapeRow(6061, 0, 0, 288), // 1859
ShapeRow(39, 692, 0, 256), // 1860
ShapeRow(39, 329, 0, 289), // 1861
ShapeRow(39, 328, 0, 256), // 1862
ShapeRow(39, 327, 0, 256), // 1863
ShapeRow(6067, 0, 0, 256), // 1864
ShapeRow(19, 183, 0, 256), // 1865
ShapeRow(201, 0, 0, 289), // 1866
ShapeRow(39, 363, 0, 256), // 1867
ShapeRow(6071, 0, 0, 258), // 1868
ShapeRow(6075, 0, 0, 258), // 1869
ShapeRow(6086, 0, 0, 256), // 1870
ShapeRow(6090, 0, 0, 264), // 1871
ShapeRow(39, 329, 0, 256), // 1872
ShapeRow(6102, 0, 0, 256), // 1873
ShapeRow(19, 173, 0, 256), // 1874
ShapeRow(19, 185, 0, 289), // 1875
ShapeRow(6117, 0, 0, 288), // 1876
ShapeRow(130, 0, 0, 290), // 1877
ShapeRow(6121, 0, 0, 288), // 1878
ShapeRow(19, 184, 0, 305), // 1879
ShapeRow(6125, 0, 0, 290), // 1880
ShapeRow(39, 518, 0, 290), // 1881
ShapeRow(6129, 0, 0, 290), // 1882
ShapeRow(6133, 0, 0, 290), // 1883
ShapeRow(39, 729, 0, 290), // 1884
ShapeRow(2365, 0, 0, 290), // 1885
ShapeRow(39, 432, 0, 290), // 1886
ShapeRow(6137, 0, 0, 290), // 1887
ShapeRow(59, 0, 0, 290), // 1888
ShapeRow(6030, 0, 0, 296), // 1889
ShapeRow(6141, 0, 0, 258), // 1890
ShapeRow(6145, 0, 0, 258), // 1891
ShapeRow(6154, 0, 0, 257), // 1892
ShapeRow(19, 122, 0, 256), // 1893
ShapeRow(39, 330, 0, 288), // 1894
ShapeRow(6162, 0, 0, 258), // 1895
ShapeRow(6166, 0, 0, 258), // 1896
ShapeRow(6170, 0, 0, 258), // 1897
ShapeRow(39, 438, 0, 256), // 1898
ShapeRow(39, 440, 0, 258), // 1899
ShapeRow(7, 0, 0, 258), // 1900
ShapeRow(6174, 324, 0, 264), // 1901
ShapeRow(3660, 0, 0, 258), // 1902
ShapeRow(6184, 0, 0, 258), // 1903
ShapeRow(6188, 0, 0, 258), // 1904
ShapeRow(6192, 0, 0, 258), // 1905
ShapeRow(6196, 0, 0, 258), // 1906
ShapeRow(6200, 0, 0, 264), // 1907
ShapeRow(6213, 0, 0, 258), // 1908
ShapeRow(39, 265, 0, 256), // 1909
ShapeRow(19, 5, 0, 256), // 1910
ShapeRow(19, 10, 0, 256), // 1911
ShapeRow(19, 9, 0, 256), // 1912
ShapeRow(19, 7, 0, 256), // 1913
ShapeRow(19, 3, 0, 256), // 1914
ShapeRow(6224, 0, 0, 264), // 1915
ShapeRow(6231, 0, 0, 258), // 1916
ShapeRow(6170, 0, 0, 770), // 1917
ShapeRow(19, 4, 0, 257), // 1918
ShapeRow(4450, 0, 0, 256), // 1919
ShapeRow(19, 8, 0, 257), // 1920
ShapeRow(19, 8, 0, 256), // 1921
ShapeRow(6241, 0, 0, 264), // 1922
ShapeRow(6248, 0, 0, 259), // 1923
ShapeRow(39, 598, 0, 256), // 1924
ShapeRow(39, 501, 0, 257), // 1925
ShapeRow(39, 393, 0, 256), // 1926
ShapeRow(39, 599, 0, 256), // 1927
ShapeRow(39, 511, 0, 258), // 1928
ShapeRow(6252, 0, 0, 258), // 1929
ShapeRow(4316, 0, 0, 264), // 1930
ShapeRow(6256, 0, 0, 258), // 1931
ShapeRow(6260, 0, 0, 258), // 1932
ShapeRow(39, 800, 0, 257), // 1933
ShapeRow(1052, 0, 0, 288), // 1934
ShapeRow(39, 694, 0, 290), // 1935
ShapeRow(6267, 0, 0, 290), // 1936
ShapeRow(6275, 0, 0, 290), // 1937
ShapeRow(39, 699, 0, 288), // 1938
ShapeRow(39, 696, 0, 290), // 1939
ShapeRow(6286, 0, 0, 289), // 1940
ShapeRow(6299, 0, 0, 288), // 1941
ShapeRow(6303, 0, 0, 296), // 1942
ShapeRow(6327, 0, 0, 288), // 1943
ShapeRow(5618, 0, 0, 296), // 1944
ShapeRow(6331, 0, 0, 290), // 1945
ShapeRow(6341, 701, 0, 290), // 1946
ShapeRow(39, 700, 0, 288), // 1947
ShapeRow(6349, 0, 0, 258), // 1948
ShapeRow(126, 511, 0, 258), // 1949
ShapeRow(39, 698, 0, 258), // 1950
ShapeRow(6353, 0, 0, 258), // 1951
ShapeRow(6362, 556, 0, 258), // 1952
ShapeRow(39, 384, 0, 256), // 1953
ShapeRow(153, 0, 0, 257), // 1954
ShapeRow(39, 693, 0, 288), // 1955
ShapeRow(6378, 0, 0, 289), // 1956
ShapeRow(6382, 0, 0, 296), // 1957
ShapeRow(704, 0, 0, 291), // 1958
ShapeRow(3228, 811, 0, 258), // 1959
ShapeRow(39, 706, 0, 256), // 1960
ShapeRow(6389, 0, 0, 291), // 1961
ShapeRow(6393, 0, 0, 290), // 1962
ShapeRow(1112, 0, 0, 258), // 1963
ShapeRow(39, 689, 0, 288), // 1964
ShapeRow(6408, 0, 0, 256), // 1965
ShapeRow(19, 189, 0, 289), // 1966
ShapeRow(6389, 0, 0, 770), // 1967
ShapeRow(6418, 0, 0, 290), // 1968
ShapeRow(19, 214, 0, 290), // 1969
ShapeRow(775, 709, 0, 290), // 1970
ShapeRow(6422, 0, 0, 258), // 1971
ShapeRow(43, 0, 6442, 257), // 1972
ShapeRow(775, 709, 0, 258), // 1973
ShapeRow(19, 138, 0, 257), // 1974
ShapeRow(6444, 0, 0, 274), // 1975
ShapeRow(19, 195, 0, 256), // 1976
ShapeRow(19, 194, 0, 256), // 1977
ShapeRow(19, 192, 0, 256), // 1978
ShapeRow(6448, 0, 0, 258), // 1979
ShapeRow(6452, 0, 0, 258), // 1980
ShapeRow(6422, 0, 0, 770), // 1981
ShapeRow(6456, 708, 0, 265), // 1982
ShapeRow(19, 196, 0, 257), // 1983
ShapeRow(6478, 708, 0, 265), // 1984
ShapeRow(2559, 708, 0, 265), // 1985
ShapeRow(6512, 0, 0, 290), // 1986
ShapeRow(6418, 0, 0, 289), // 1987
ShapeRow(19, 193, 0, 305), // 1988
ShapeRow(6523, 0, 0, 288), // 1989
ShapeRow(6534, 0, 0, 288), // 1990
ShapeRow(6538, 0, 0, 258), // 1991
ShapeRow(6546, 0, 0, 258), // 1992
ShapeRow(6538, 0, 0, 770), // 1993
ShapeRow(6550, 708, 0, 265), // 1994
ShapeRow(15, 336, 0, 288), // 1995
ShapeRow(6617, 0, 0, 290), // 1996
ShapeRow(39, 717, 0, 288), // 1997
ShapeRow(39, 628, 0, 290), // 1998
ShapeRow(5319, 0, 0, 290), // 1999
ShapeRow(39, 403, 0, 288), // 2000
ShapeRow(39, 715, 0, 290), // 2001
ShapeRow(6621, 0, 0, 288), // 2002
ShapeRow(39, 716, 0, 288), // 2003
ShapeRow(843, 0, 0, 296), // 2004
ShapeRow(6621, 0, 0, 802), // 2005
ShapeRow(19, 200, 0, 289), // 2006
ShapeRow(39, 492, 0, 290), // 2007
ShapeRow(6625, 0, 0, 288), // 2008
ShapeRow(19, 190, 0, 288), // 2009
ShapeRow(39, 406, 0, 290), // 2010
ShapeRow(6629, 0, 0, 258), // 2011
ShapeRow(1529, 0, 0, 290), // 2012
ShapeRow(39, 438, 0, 288), // 2013
ShapeRow(5081, 0, 0, 256), // 2014
ShapeRow(6637, 0, 0, 256), // 2015
ShapeRow(3038, 440, 0, 258), // 2016
ShapeRow(6641, 0, 0, 258), // 2017
ShapeRow(39, 438, 0, 258), // 2018
ShapeRow(6648, 0, 0, 258), // 2019
ShapeRow(6652, 0, 0, 258), // 2020
ShapeRow(6656, 0, 0, 258), // 2021
ShapeRow(6660, 0, 0, 258), // 2022
ShapeRow(6664, 0, 0, 264), // 2023
ShapeRow(6683, 0, 0, 258), // 2024
ShapeRow(6693, 0, 0, 264), // 2025
ShapeRow(6700, 0, 0, 258), // 2026
ShapeRow(6641, 0, 0, 770), // 2027
ShapeRow(6704, 0, 0, 264), // 2028
ShapeRow(6713, 0, 0, 290), // 2029
ShapeRow(6717, 0, 0, 258), // 2030
ShapeRow(19, 61, 0, 258), // 2031
ShapeRow(6731, 0, 0, 258), // 2032
ShapeRow(6735, 0, 0, 258), // 2033
ShapeRow(2275, 0, 0, 290), // 2034
ShapeRow(39, 409, 0, 288), // 2035
ShapeRow(39, 723, 0, 288), // 2036
ShapeRow(39, 413, 0, 290), // 2037
ShapeRow(6744, 721, 0, 258), // 2038
ShapeRow(39, 511, 0, 290), // 2039
ShapeRow(6752, 0, 0, 290), // 2040
ShapeRow(39, 720, 0, 258), // 2041
ShapeRow(6756, 0, 0, 258), // 2042
ShapeRow(6760, 0, 0, 258), // 2043
ShapeRow(39, 724, 0, 288), // 2044
ShapeRow(6764, 0, 0, 288), // 2045
ShapeRow(6768, 0, 0, 258), // 2046
ShapeRow(6772, 0, 0, 258), // 2047
ShapeRow(6776, 0, 0, 258), // 2048
ShapeRow(6784, 0, 0, 290), // 2049
ShapeRow(39, 334, 0, 257), // 2050
ShapeRow(39, 722, 0, 258), // 2051
ShapeRow(39, 333, 0, 256), // 2052
ShapeRow(6788, 0, 0, 258), // 2053
ShapeRow(39, 352, 0, 256), // 2054
ShapeRow(39, 408, 0, 256), // 2055
ShapeRow(39, 408, 0, 258), // 2056
ShapeRow(6788, 0, 0, 256), // 2057
ShapeRow(39, 335, 0, 257), // 2058
ShapeRow(1849, 0, 0, 288), // 2059
ShapeRow(6792, 0, 0, 258), // 2060
ShapeRow(462, 0, 0, 289), // 2061
ShapeRow(6804, 0, 0, 289), // 2062
ShapeRow(6810, 0, 0, 258), // 2063
ShapeRow(39, 726, 0, 256), // 2064
ShapeRow(39, 211, 0, 256), // 2065
ShapeRow(39, 725, 0, 256), // 2066
ShapeRow(39, 796, 0, 256), // 2067
ShapeRow(19, 176, 0, 289), // 2068
ShapeRow(6814, 0, 0, 288), // 2069
ShapeRow(6824, 0, 0, 288), // 2070
ShapeRow(3038, 0, 0, 258), // 2071
ShapeRow(6828, 0, 0, 258), // 2072
ShapeRow(6835, 0, 6842, 264), // 2073
ShapeRow(39, 727, 0, 256), // 2074
ShapeRow(6844, 0, 0, 264), // 2075
ShapeRow(265, 0, 0, 289), // 2076
ShapeRow(19, 249, 0, 289), // 2077
ShapeRow(6863, 0, 0, 291), // 2078
ShapeRow(19, 255, 0, 291), // 2079
ShapeRow(19, 220, 0, 289), // 2080
ShapeRow(19, 221, 0, 256), // 2081
ShapeRow(19, 255, 0, 258), // 2082
ShapeRow(19, 217, 0, 258), // 2083
ShapeRow(19, 219, 0, 258), // 2084
ShapeRow(6872, 0, 0, 258), // 2085
ShapeRow(1239, 0, 0, 257), // 2086
ShapeRow(6888, 0, 0, 290), // 2087
ShapeRow(39, 739, 0, 290), // 2088
ShapeRow(5474, 697, 0, 288), // 2089
ShapeRow(6892, 0, 0, 290), // 2090
ShapeRow(6896, 0, 0, 296), // 2091
ShapeRow(6906, 0, 0, 290), // 2092
ShapeRow(243, 813, 0, 290), // 2093
ShapeRow(6916, 701, 0, 290), // 2094
ShapeRow(1296, 0, 0, 258), // 2095
ShapeRow(6920, 0, 0, 258), // 2096
ShapeRow(6933, 0, 0, 256), // 2097
ShapeRow(6937, 0, 0, 291), // 2098
ShapeRow(39, 740, 0, 289), // 2099
ShapeRow(6941, 0, 0, 297), // 2100
ShapeRow(6963, 0, 0, 296), // 2101
ShapeRow(775, 411, 0, 290), // 2102
ShapeRow(6977, 0, 0, 288), // 2103
ShapeRow(19, 168, 0, 256), // 2104
ShapeRow(39, 429, 0, 290), // 2105
ShapeRow(6983, 0, 0, 289), // 2106
ShapeRow(19, 223, 0, 289), // 2107
ShapeRow(19, 228, 0, 304), // 2108
ShapeRow(39, 802, 0, 288), // 2109
ShapeRow(6994, 0, 0, 288), // 2110
ShapeRow(19, 226, 0, 288), // 2111
ShapeRow(39, 412, 0, 258), // 2112
ShapeRow(6998, 0, 0, 258), // 2113
ShapeRow(7002, 0, 0, 256), // 2114
ShapeRow(7006, 0, 0, 258), // 2115
ShapeRow(7010, 0, 0, 258), // 2116
ShapeRow(39, 362, 0, 290), // 2117
ShapeRow(1542, 0, 0, 288), // 2118
ShapeRow(39, 742, 0, 256), // 2119
ShapeRow(1078, 0, 0, 256), // 2120
ShapeRow(2931, 0, 0, 256), // 2121
ShapeRow(1667, 479, 0, 256), // 2122
ShapeRow(7014, 364, 0, 296), // 2123
ShapeRow(39, 479, 0, 257), // 2124
ShapeRow(39, 744, 0, 256), // 2125
ShapeRow(7021, 0, 0, 258), // 2126
ShapeRow(275, 0, 0, 290), // 2127
ShapeRow(2688, 0, 0, 296), // 2128
ShapeRow(39, 695, 0, 290), // 2129
ShapeRow(39, 741, 0, 290), // 2130
ShapeRow(7025, 0, 0, 258), // 2131
ShapeRow(39, 802, 0, 256), // 2132
ShapeRow(19, 227, 0, 257), // 2133
ShapeRow(7029, 0, 0, 256), // 2134
ShapeRow(39, 718, 0, 258), // 2135
ShapeRow(7033, 0, 0, 258), // 2136
ShapeRow(39, 562, 0, 258), // 2137
ShapeRow(39, 522, 0, 256), // 2138
ShapeRow(39, 743, 0, 256), // 2139
ShapeRow(39, 521, 0, 256), // 2140
ShapeRow(7037, 0, 0, 264), // 2141
ShapeRow(7044, 0, 0, 258), // 2142
ShapeRow(7048, 801, 0, 265), // 2143
ShapeRow(39, 601, 0, 256), // 2144
ShapeRow(775, 293, 0, 290), // 2145
ShapeRow(19, 1, 0, 288), // 2146
ShapeRow(7075, 0, 0, 258), // 2147
ShapeRow(19, 230, 0, 289), // 2148
ShapeRow(7079, 0, 0, 290), // 2149
ShapeRow(15, 306, 0, 289), // 2150
ShapeRow(19, 247, 0, 288), // 2151
ShapeRow(7083, 0, 0, 256), // 2152
ShapeRow(7087, 0, 0, 256), // 2153
ShapeRow(19, 103, 0, 289), // 2154
ShapeRow(7095, 0, 0, 259), // 2155
ShapeRow(7095, 0, 7110, 259), // 2156
ShapeRow(7113, 0, 0, 290), // 2157
ShapeRow(287, 0, 0, 290), // 2158
ShapeRow(7117, 0, 0, 290), // 2159
ShapeRow(7121, 0, 0, 291), // 2160
ShapeRow(19, 146, 0, 288), // 2161
ShapeRow(7125, 0, 0, 291), // 2162
ShapeRow(7129, 0, 0, 290), // 2163
ShapeRow(19, 147, 0, 289), // 2164
ShapeRow(7133, 0, 0, 291), // 2165
ShapeRow(7137, 0, 0, 290), // 2166
ShapeRow(7129, 0, 0, 802), // 2167
ShapeRow(7141, 0, 0, 290), // 2168
ShapeRow(7145, 0, 0, 803), // 2169
ShapeRow(19, 149, 0, 288), // 2170
ShapeRow(19, 150, 0, 290), // 2171
ShapeRow(19, 151, 0, 288), // 2172
ShapeRow(7145, 0, 0, 290), // 2173
ShapeRow(7152, 0, 0, 297), // 2174
ShapeRow(19, 148, 0, 289), // 2175
ShapeRow(19, 234, 0, 305), // 2176
ShapeRow(7179, 0, 0, 289), // 2177
ShapeRow(7191, 0, 0, 288), // 2178
ShapeRow(7195, 0, 0, 290), // 2179
ShapeRow(775, 344, 0, 289), // 2180
ShapeRow(7199, 0, 0, 258), // 2181
ShapeRow(19, 233, 0, 288), // 2182
ShapeRow(15, 345, 0, 288), // 2183
ShapeRow(19, 217, 0, 256), // 2184
ShapeRow(19, 219, 0, 256), // 2185
ShapeRow(19, 234, 0, 288), // 2186
ShapeRow(19, 232, 0, 305), // 2187
ShapeRow(7214, 0, 0, 258), // 2188
ShapeRow(7220, 0, 0, 289), // 2189
ShapeRow(7179, 0, 0, 288), // 2190
ShapeRow(39, 745, 0, 290), // 2191
ShapeRow(839, 0, 0, 257), // 2192
ShapeRow(7179, 0, 0, 290), // 2193
ShapeRow(7224, 0, 0, 290), // 2194
ShapeRow(7228, 0, 0, 290), // 2195
ShapeRow(7232, 0, 0, 290), // 2196
ShapeRow(7236, 0, 0, 290), // 2197
ShapeRow(39, 798, 0, 289), // 2198
ShapeRow(15, 345, 0, 289), // 2199
ShapeRow(19, 131, 0, 290), // 2200
ShapeRow(7240, 0, 0, 288), // 2201
ShapeRow(19, 235, 0, 288), // 2202
ShapeRow(103, 0, 0, 305), // 2203
ShapeRow(19, 236, 0, 304), // 2204
ShapeRow(39, 346, 0, 290), // 2205
ShapeRow(4737, 747, 0, 289), // 2206
ShapeRow(7244, 0, 0, 290), // 2207
ShapeRow(7248, 747, 0, 297), // 2208
ShapeRow(39, 750, 0, 290), // 2209
ShapeRow(1521, 0, 0, 290), // 2210
ShapeRow(7255, 0, 0, 290), // 2211
ShapeRow(7259, 0, 0, 290), // 2212
ShapeRow(7263, 0, 0, 290), // 2213
ShapeRow(7269, 0, 0, 288), // 2214
ShapeRow(7273, 0, 0, 290), // 2215
ShapeRow(7277, 0, 0, 288), // 2216
ShapeRow(7281, 0, 0, 290), // 2217
ShapeRow(7285, 0, 0, 290), // 2218
ShapeRow(7289, 0, 0, 290), // 2219
ShapeRow(7295, 0, 0, 288), // 2220
ShapeRow(7301, 0, 0, 288), // 2221
ShapeRow(7307, 0, 0, 288), // 2222
ShapeRow(7311, 0, 0, 288), // 2223
ShapeRow(39, 762, 0, 288), // 2224
ShapeRow(39, 749, 0, 288), // 2225
ShapeRow(39, 761, 0, 288), // 2226
ShapeRow(39, 753, 0, 288), // 2227
ShapeRow(7315, 0, 0, 296), // 2228
ShapeRow(39, 746, 0, 288), // 2229
ShapeRow(39, 763, 0, 288), // 2230
ShapeRow(39, 764, 0, 288), // 2231
ShapeRow(39, 752, 0, 288), // 2232
ShapeRow(39, 17, 0, 290), // 2233
ShapeRow(39, 751, 0, 290), // 2234
ShapeRow(7285, 0, 0, 802), // 2235
ShapeRow(7322, 0, 0, 290), // 2236
ShapeRow(39, 414, 0, 288), // 2237
ShapeRow(7326, 0, 0, 296), // 2238
ShapeRow(39, 754, 0, 289), // 2239
ShapeRow(7333, 0, 0, 296), // 2240
ShapeRow(39, 760, 0, 288), // 2241
ShapeRow(39, 757, 0, 288), // 2242
ShapeRow(39, 759, 0, 288), // 2243
ShapeRow(39, 758, 0, 288), // 2244
ShapeRow(39, 71, 0, 290), // 2245
ShapeRow(7273, 0, 0, 800), // 2246
ShapeRow(39, 762, 0, 290), // 2247
ShapeRow(7343, 0, 0, 290), // 2248
ShapeRow(39, 756, 0, 288), // 2249
ShapeRow(39, 755, 0, 288), // 2250
ShapeRow(7347, 0, 0, 290), // 2251
ShapeRow(7351, 0, 0, 290), // 2252
ShapeRow(7355, 0, 0, 290), // 2253
ShapeRow(7359, 0, 0, 290), // 2254
ShapeRow(7363, 0, 0, 290), // 2255
ShapeRow(7367, 0, 0, 290), // 2256
ShapeRow(7371, 0, 0, 290), // 2257
ShapeRow(7375, 0, 0, 290), // 2258
ShapeRow(7379, 0, 0, 290), // 2259
ShapeRow(7383, 0, 0, 290), // 2260
ShapeRow(7387, 0, 0, 290), // 2261
ShapeRow(7391, 0, 0, 290), // 2262
ShapeRow(7395, 0, 0, 290), // 2263
ShapeRow(7399, 0, 0, 296), // 2264
ShapeRow(7409, 0, 0, 290), // 2265
ShapeRow(7413, 0, 0, 288), // 2266
ShapeRow(7417, 0, 0, 290), // 2267
ShapeRow(7421, 0, 0, 290), // 2268
ShapeRow(7425, 0, 0, 288), // 2269
ShapeRow(7429, 0, 0, 288), // 2270
ShapeRow(7435, 0, 0, 290), // 2271
ShapeRow(7442, 0, 0, 290), // 2272
ShapeRow(19, 237, 0, 304), // 2273
ShapeRow(39, 238, 0, 256), // 2274
ShapeRow(7446, 0, 0, 258), // 2275
ShapeRow(7457, 767, 0, 264), // 2276
ShapeRow(19, 239, 0, 304), // 2277
ShapeRow(39, 768, 0, 288), // 2278
ShapeRow(7472, 766, 0, 289), // 2279
ShapeRow(7476, 0, 0, 258), // 2280
ShapeRow(7488, 0, 0, 288), // 2281
ShapeRow(7495, 0, 0, 290), // 2282
ShapeRow(3038, 769, 0, 258), // 2283
ShapeRow(7502, 0, 0, 256), // 2284
ShapeRow(7511, 0, 0, 256), // 2285
ShapeRow(7525, 0, 0, 288), // 2286
ShapeRow(6067, 0, 0, 290), // 2287
ShapeRow(19, 242, 0, 305), // 2288
ShapeRow(3228, 773, 0, 288), // 2289
ShapeRow(19, 241, 0, 289), // 2290
ShapeRow(39, 772, 0, 288), // 2291
ShapeRow(3029, 402, 0, 258), // 2292
ShapeRow(5820, 0, 0, 288), // 2293
ShapeRow(7529, 0, 0, 290), // 2294
ShapeRow(7533, 0, 0, 256), // 2295
ShapeRow(7537, 0, 0, 258), // 2296
ShapeRow(7541, 0, 0, 258), // 2297
ShapeRow(3336, 0, 0, 265), // 2298
ShapeRow(5820, 0, 0, 289), // 2299
ShapeRow(7552, 0, 0, 258), // 2300
ShapeRow(7563, 0, 0, 288), // 2301
ShapeRow(7567, 0, 0, 288), // 2302
ShapeRow(7571, 0, 0, 258), // 2303
ShapeRow(7575, 0, 0, 256), // 2304
ShapeRow(19, 44, 0, 256), // 2305
ShapeRow(7579, 0, 0, 256), // 2306
ShapeRow(7583, 0, 0, 256), // 2307
ShapeRow(7587, 0, 0, 256), // 2308
ShapeRow(7596, 0, 0, 258), // 2309
ShapeRow(19, 139, 0, 258), // 2310
ShapeRow(7600, 0, 0, 258), // 2311
ShapeRow(19, 0, 0, 258), // 2312
ShapeRow(19, 0, 0, 259), // 2313
ShapeRow(7604, 0, 0, 258), // 2314
ShapeRow(39, 774, 0, 258), // 2315
ShapeRow(1533, 0, 0, 258), // 2316
ShapeRow(7608, 0, 0, 258), // 2317
ShapeRow(7612, 0, 0, 258), // 2318
ShapeRow(7616, 0, 0, 258), // 2319
ShapeRow(7620, 0, 0, 258), // 2320
ShapeRow(7624, 0, 0, 258), // 2321
ShapeRow(7628, 0, 0, 258), // 2322
ShapeRow(775, 0, 0, 257), // 2323
ShapeRow(7632, 0, 0, 264), // 2324
ShapeRow(7639, 0, 0, 256), // 2325
ShapeRow(19, 206, 0, 305), // 2326
ShapeRow(7645, 0, 0, 289), // 2327
ShapeRow(19, 205, 0, 289), // 2328
ShapeRow(7649, 0, 0, 258), // 2329
ShapeRow(7653, 0, 0, 256), // 2330
ShapeRow(7657, 0, 0, 258), // 2331
ShapeRow(7661, 0, 0, 256), // 2332
ShapeRow(19, 203, 0, 257), // 2333
ShapeRow(7665, 0, 0, 259), // 2334
ShapeRow(7672, 0, 0, 256), // 2335
ShapeRow(7676, 0, 0, 256), // 2336
ShapeRow(19, 202, 0, 257), // 2337
ShapeRow(7680, 0, 0, 258), // 2338
ShapeRow(7684, 0, 0, 264), // 2339
ShapeRow(7691, 0, 0, 259), // 2340
ShapeRow(7672, 0, 0, 769), // 2341
ShapeRow(7695, 0, 0, 259), // 2342
ShapeRow(7672, 0, 0, 768), // 2343
ShapeRow(7676, 0, 0, 768), // 2344
ShapeRow(7702, 0, 0, 258), // 2345
ShapeRow(7706, 0, 0, 258), // 2346
ShapeRow(7710, 0, 0, 256), // 2347
ShapeRow(7714, 0, 0, 258), // 2348
ShapeRow(7718, 0, 0, 258), // 2349
ShapeRow(7722, 0, 0, 258), // 2350
ShapeRow(7726, 0, 0, 256), // 2351
ShapeRow(7730, 0, 0, 258), // 2352
ShapeRow(7734, 0, 0, 256), // 2353
ShapeRow(775, 348, 0, 257), // 2354
ShapeRow(7741, 0, 0, 258), // 2355
ShapeRow(7745, 0, 0, 259), // 2356
ShapeRow(2912, 0, 0, 258), // 2357
ShapeRow(301, 0, 0, 257), // 2358
ShapeRow(775, 349, 0, 257), // 2359
ShapeRow(6625, 0, 0, 257), // 2360
ShapeRow(39, 350, 0, 256), // 2361
ShapeRow(39, 351, 0, 256), // 2362
ShapeRow(7749, 0, 0, 259), // 2363
ShapeRow(7756, 0, 0, 256), // 2364
ShapeRow(7760, 0, 0, 256), // 2365
ShapeRow(19, 27, 0, 256), // 2366
ShapeRow(19, 28, 0, 256), // 2367
ShapeRow(19, 29, 0, 256), // 2368
ShapeRow(19, 118, 0, 256), // 2369
ShapeRow(15, 283, 0, 256), // 2370
ShapeRow(19, 30, 0, 256), // 2371
ShapeRow(7769, 0, 0, 258), // 2372
ShapeRow(7776, 0, 0, 258), // 2373
ShapeRow(7780, 0, 0, 259), // 2374
ShapeRow(7756, 0, 7784, 769), // 2375
ShapeRow(7786, 0, 0, 259), // 2376
ShapeRow(7756, 0, 7793, 768), // 2377
ShapeRow(7760, 0, 7795, 768), // 2378
ShapeRow(7802, 0, 0, 288), // 2379
ShapeRow(39, 416, 0, 288), // 2380
ShapeRow(7817, 0, 0, 296), // 2381
ShapeRow(19, 251, 0, 288), // 2382
ShapeRow(951, 0, 0, 290), // 2383
ShapeRow(19, 100, 0, 290), // 2384
ShapeRow(7829, 0, 0, 290), // 2385
ShapeRow(19, 245, 0, 304), // 2386
ShapeRow(39, 779, 0, 288), // 2387
ShapeRow(19, 244, 0, 289), // 2388
ShapeRow(39, 778, 0, 288), // 2389
ShapeRow(39, 402, 0, 258), // 2390
ShapeRow(6906, 0, 0, 288), // 2391
ShapeRow(7833, 0, 0, 256), // 2392
ShapeRow(7837, 0, 0, 258), // 2393
ShapeRow(7841, 0, 0, 258), // 2394
ShapeRow(442, 0, 0, 289), // 2395
ShapeRow(1296, 0, 0, 256), // 2396
ShapeRow(7829, 0, 0, 256), // 2397
ShapeRow(19, 246, 0, 289), // 2398
ShapeRow(7850, 0, 0, 296), // 2399
ShapeRow(4450, 0, 0, 290), // 2400
ShapeRow(775, 361, 0, 289), // 2401
ShapeRow(7871, 784, 0, 297), // 2402
ShapeRow(7884, 0, 0, 256), // 2403
ShapeRow(7888, 0, 0, 256), // 2404
ShapeRow(7892, 0, 0, 256), // 2405
ShapeRow(7896, 0, 0, 291), // 2406
ShapeRow(7896, 0, 0, 770), // 2407
ShapeRow(7905, 0, 0, 258), // 2408
ShapeRow(7909, 0, 0, 290), // 2409
ShapeRow(1920, 0, 0, 290), // 2410
ShapeRow(7913, 0, 0, 258), // 2411
ShapeRow(19, 105, 0, 289), // 2412
ShapeRow(7920, 0, 0, 258), // 2413
ShapeRow(7924, 0, 0, 258), // 2414
ShapeRow(7928, 0, 0, 258), // 2415
ShapeRow(7913, 0, 0, 770), // 2416
ShapeRow(7937, 0, 0, 258), // 2417
ShapeRow(7928, 0, 0, 770), // 2418
ShapeRow(7941, 0, 0, 258), // 2419
ShapeRow(7945, 0, 0, 264), // 2420
ShapeRow(39, 420, 0, 288), // 2421
ShapeRow(19, 254, 0, 289), // 2422
ShapeRow(39, 423, 0, 288), // 2423
ShapeRow(39, 788, 0, 290), // 2424
ShapeRow(39, 419, 0, 288), // 2425
ShapeRow(7967, 0, 0, 258), // 2426
ShapeRow(7971, 0, 0, 256), // 2427
ShapeRow(7975, 0, 0, 258), // 2428
ShapeRow(2373, 0, 0, 288), // 2429
ShapeRow(39, 786, 0, 288), // 2430
ShapeRow(1112, 0, 0, 256), // 2431
ShapeRow(39, 787, 0, 290), // 2432
ShapeRow(39, 786, 0, 290), // 2433
ShapeRow(39, 422, 0, 256), // 2434
ShapeRow(39, 418, 0, 288), // 2435
ShapeRow(39, 421, 0, 258), // 2436
ShapeRow(775, 789, 0, 288), // 2437
ShapeRow(7979, 0, 0, 296), // 2438
ShapeRow(322, 0, 0, 290), // 2439
ShapeRow(994, 0, 0, 289), // 2440
ShapeRow(7992, 0, 0, 291), // 2441
ShapeRow(39, 790, 0, 289), // 2442
ShapeRow(19, 258, 0, 289), // 2443
ShapeRow(7996, 0, 0, 258), // 2444
ShapeRow(19, 257, 0, 257), // 2445
ShapeRow(835, 0, 0, 320), // 2446
ShapeRow(103, 0, 0, 320), // 2447
ShapeRow(1529, 0, 0, 320), // 2448
ShapeRow(19, 0, 0, 320), // 2449
ShapeRow(201, 0, 0, 320), // 2450
ShapeRow(130, 0, 0, 320), // 2451
ShapeRow(600, 0, 0, 320), // 2452
ShapeRow(7, 0, 0, 320), // 2453
ShapeRow(97, 0, 0, 320), // 2454
ShapeRow(2912, 0, 0, 320), // 2455
ShapeRow(839, 0, 0, 320), // 2456
ShapeRow(73, 0, 0, 320), // 2457
ShapeRow(8000, 0, 0, 320), // 2458
ShapeRow(117, 0, 0, 320), // 2459
ShapeRow(43, 0, 0, 320), // 2460
ShapeRow(951, 0, 0, 320), // 2461
ShapeRow(1100, 0, 0, 320), // 2462
ShapeRow(15, 0, 0, 320), // 2463
ShapeRow(322, 0, 0, 320), // 2464
ShapeRow(8004, 0, 0, 320), // 2465
ShapeRow(31, 0, 0, 260), // 2466
ShapeRow(5576, 0, 0, 385), // 2467
];

#[rustfmt::skip]
static BINDINGS: [BindingRow; 814] = [
BindingRow(2837, 1, 0), // Required
BindingRow(2842, 2, 0), // Required
BindingRow(2844, 3, 0), // Required
BindingRow(2846, 4, 0), // Required
BindingRow(2847, 5, 0), // Required
BindingRow(2849, 6, 0), // Required
BindingRow(2850, 7, 0), // Required
BindingRow(2852, 8, 0), // Required
BindingRow(2853, 9, 0), // Required
BindingRow(2854, 10, 0), // Required
BindingRow(2856, 11, 0), // Required
BindingRow(2858, 12, 0), // Required
BindingRow(2859, 13, 0), // Required
BindingRow(2866, 14, 0), // Required
BindingRow(2867, 15, 0), // Required
BindingRow(2877, 16, 0), // Required
BindingRow(2880, 17, 0), // Required
BindingRow(2882, 18, 0), // Required
BindingRow(2883, 19, 0), // Required
BindingRow(2885, 20, 0), // Required
BindingRow(2887, 21, 0), // Required
BindingRow(2891, 22, 0), // Required
BindingRow(2892, 23, 0), // Required
BindingRow(2897, 24, 0), // Required
BindingRow(2898, 25, 0), // Required
BindingRow(2899, 26, 0), // Required
BindingRow(2900, 27, 0), // Required
BindingRow(2901, 28, 0), // Required
BindingRow(2902, 29, 0), // Required
BindingRow(2903, 30, 0), // Required
BindingRow(2906, 31, 0), // Required
BindingRow(2909, 32, 0), // Required
BindingRow(2917, 33, 0), // Required
BindingRow(2924, 34, 0), // Required
BindingRow(2929, 35, 0), // Required
BindingRow(2932, 36, 0), // Required
BindingRow(2935, 37, 0), // Required
BindingRow(2937, 38, 0), // Required
BindingRow(2940, 39, 0), // Required
BindingRow(2943, 40, 0), // Required
BindingRow(2959, 41, 0), // Required
BindingRow(2962, 42, 0), // Required
BindingRow(2965, 43, 0), // Required
BindingRow(2969, 44, 0), // Required
BindingRow(2970, 45, 0), // Required
BindingRow(2971, 46, 0), // Required
BindingRow(2972, 47, 0), // Required
BindingRow(2979, 48, 0), // Required
BindingRow(2982, 49, 0), // Required
BindingRow(2983, 50, 0), // Required
BindingRow(2984, 51, 0), // Required
BindingRow(2985, 52, 0), // Required
BindingRow(2986, 53, 0), // Required
BindingRow(2987, 54, 0), // Required
BindingRow(2990, 55, 0), // Required
BindingRow(2993, 56, 0), // Required
BindingRow(2994, 57, 0), // Required
BindingRow(2998, 58, 0), // Required
BindingRow(2999, 59, 0), // Required
BindingRow(3000, 60, 0), // Required
BindingRow(3001, 61, 0), // Required
BindingRow(3006, 62, 0), // Required
BindingRow(3008, 63, 0), // Required
BindingRow(3009, 64, 0), // Required
BindingRow(3012, 65, 0), // Required
BindingRow(3013, 66, 0), // Required
BindingRow(3014, 67, 0), // Required
BindingRow(3031, 68, 0), // Required
BindingRow(3037, 69, 0), // Required
BindingRow(3046, 70, 0), // Required
BindingRow(3047, 71, 0), // Required
BindingRow(3051, 72, 0), // Required
BindingRow(3054, 73, 0), // Required
BindingRow(3057, 74, 0), // Required
BindingRow(3064, 75, 0), // Required
BindingRow(3065, 76, 0), // Required
BindingRow(3069, 77, 0), // Required
BindingRow(3070, 78, 0), // Required
BindingRow(3072, 79, 0), // Required
BindingRow(3077, 80, 0), // Required
BindingRow(3081, 81, 0), // Required
BindingRow(3082, 82, 0), // Required
BindingRow(3083, 83, 0), // Required
BindingRow(3085, 84, 0), // Required
BindingRow(3090, 85, 0), // Required
BindingRow(3091, 86, 0), // Required
BindingRow(3094, 87, 0), // Required
BindingRow(3099, 88, 0), // Required
BindingRow(3100, 89, 0), // Required
BindingRow(3104, 90, 0), // Required
BindingRow(3105, 91, 0), // Required
BindingRow(3106, 92, 0), // Required
BindingRow(3111, 93, 0), // Required
BindingRow(3117, 94, 0), // Required
BindingRow(3123, 95, 0), // Required
BindingRow(3124, 96, 0), // Required
BindingRow(3128, 97, 0), // Required
BindingRow(3130, 98, 0), // Required
BindingRow(3131, 99, 0), // Required
BindingRow(3132, 100, 0), // Required
BindingRow(3145, 101, 0), // Required
BindingRow(3147, 102, 0), // Required
BindingRow(3149, 103, 0), // Required
BindingRow(3150, 104, 0), // Required
BindingRow(3151, 105, 0), // Required
BindingRow(3154, 106, 0), // Required
BindingRow(3155, 107, 0), // Required
BindingRow(3159, 108, 0), // Required
BindingRow(3164, 109, 0), // Required
BindingRow(3170, 110, 0), // Required
BindingRow(3171, 111, 0), // Required
BindingRow(3172, 112, 0), // Required
BindingRow(3173, 113, 0), // Required
BindingRow(3174, 114, 0), // Required
BindingRow(3176, 115, 0), // Required
BindingRow(3177, 116, 0), // Required
BindingRow(3181, 117, 0), // Required
BindingRow(3182, 118, 0), // Required
BindingRow(3183, 119, 0), // Required
BindingRow(3184, 120, 0), // Required
BindingRow(3188, 121, 0), // Required
BindingRow(3189, 122, 0), // Required
BindingRow(3190, 123, 0), // Required
BindingRow(3191, 124, 0), // Required
BindingRow(3192, 125, 0), // Required
BindingRow(3193, 126, 0), // Required
BindingRow(3196, 127, 0), // Required
BindingRow(3207, 128, 0), // Required
BindingRow(3213, 129, 0), // Required
BindingRow(3215, 130, 0), // Required
BindingRow(3221, 131, 0), // Required
BindingRow(3224, 132, 0), // Required
BindingRow(3225, 133, 0), // Required
BindingRow(3226, 134, 0), // Required
BindingRow(3227, 135, 0), // Required
BindingRow(3228, 136, 0), // Required
BindingRow(3229, 137, 0), // Required
BindingRow(3230, 138, 0), // Required
BindingRow(3232, 139, 0), // Required
BindingRow(3235, 140, 0), // Required
BindingRow(3236, 141, 0), // Required
BindingRow(3240, 142, 0), // Required
BindingRow(3242, 143, 0), // Required
BindingRow(3245, 144, 0), // Required
BindingRow(3246, 145, 0), // Required
BindingRow(3249, 146, 0), // Required
BindingRow(3250, 147, 0), // Required
BindingRow(3251, 148, 0), // Required
BindingRow(3252, 149, 0), // Required
BindingRow(3253, 150, 0), // Required
BindingRow(3254, 151, 0), // Required
BindingRow(3260, 152, 0), // Required
BindingRow(3262, 153, 0), // Required
BindingRow(3263, 154, 0), // Required
BindingRow(3272, 155, 0), // Required
BindingRow(3281, 156, 0), // Required
BindingRow(3282, 157, 0), // Required
BindingRow(3285, 158, 0), // Required
BindingRow(3288, 159, 0), // Required
BindingRow(3291, 160, 0), // Required
BindingRow(3292, 161, 0), // Required
BindingRow(3308, 162, 0), // Required
BindingRow(3310, 163, 0), // Required
BindingRow(3311, 164, 0), // Required
BindingRow(3312, 165, 0), // Required
BindingRow(3313, 166, 0), // Required
BindingRow(3314, 167, 0), // Required
BindingRow(3315, 168, 0), // Required
BindingRow(3318, 169, 0), // Required
BindingRow(3320, 170, 0), // Required
BindingRow(3321, 171, 0), // Required
BindingRow(3322, 172, 0), // Required
BindingRow(3324, 173, 0), // Required
BindingRow(3328, 174, 0), // Required
BindingRow(3334, 175, 0), // Required
BindingRow(3336, 176, 0), // Required
BindingRow(3337, 177, 0), // Required
BindingRow(3338, 178, 0), // Required
BindingRow(3340, 179, 0), // Required
BindingRow(3341, 180, 0), // Required
BindingRow(3344, 181, 0), // Required
BindingRow(3351, 182, 0), // Required
BindingRow(3357, 183, 0), // Required
BindingRow(3361, 184, 0), // Required
BindingRow(3362, 185, 0), // Required
BindingRow(3363, 186, 0), // Required
BindingRow(3367, 187, 0), // Required
BindingRow(3379, 188, 0), // Required
BindingRow(3381, 189, 0), // Required
BindingRow(3383, 190, 0), // Required
BindingRow(3385, 191, 0), // Required
BindingRow(3386, 192, 0), // Required
BindingRow(3388, 193, 0), // Required
BindingRow(3389, 194, 0), // Required
BindingRow(3390, 195, 0), // Required
BindingRow(3391, 196, 0), // Required
BindingRow(3393, 197, 0), // Required
BindingRow(3397, 198, 0), // Required
BindingRow(3398, 199, 0), // Required
BindingRow(3406, 200, 0), // Required
BindingRow(3407, 201, 0), // Required
BindingRow(3410, 202, 0), // Required
BindingRow(3412, 203, 0), // Required
BindingRow(3413, 204, 0), // Required
BindingRow(3414, 205, 0), // Required
BindingRow(3415, 206, 0), // Required
BindingRow(3416, 207, 0), // Required
BindingRow(3417, 208, 0), // Required
BindingRow(3418, 209, 0), // Required
BindingRow(3419, 210, 0), // Required
BindingRow(3431, 211, 0), // Required
BindingRow(3433, 212, 0), // Required
BindingRow(3434, 213, 0), // Required
BindingRow(3435, 214, 0), // Required
BindingRow(3436, 215, 0), // Required
BindingRow(3437, 216, 0), // Required
BindingRow(3441, 217, 0), // Required
BindingRow(3442, 218, 0), // Required
BindingRow(3443, 219, 0), // Required
BindingRow(3444, 220, 0), // Required
BindingRow(3445, 221, 0), // Required
BindingRow(3451, 222, 0), // Required
BindingRow(3463, 223, 0), // Required
BindingRow(3464, 224, 0), // Required
BindingRow(3465, 225, 0), // Required
BindingRow(3468, 226, 0), // Required
BindingRow(3469, 227, 0), // Required
BindingRow(3473, 228, 0), // Required
BindingRow(3476, 229, 0), // Required
BindingRow(3477, 230, 0), // Required
BindingRow(3479, 231, 0), // Required
BindingRow(3483, 232, 0), // Required
BindingRow(3484, 233, 0), // Required
BindingRow(3485, 234, 0), // Required
BindingRow(3487, 235, 0), // Required
BindingRow(3505, 236, 0), // Required
BindingRow(3512, 237, 0), // Required
BindingRow(3513, 238, 0), // Required
BindingRow(3516, 239, 0), // Required
BindingRow(3518, 240, 0), // Required
BindingRow(3521, 241, 0), // Required
BindingRow(3522, 242, 0), // Required
BindingRow(3532, 243, 0), // Required
BindingRow(3537, 244, 0), // Required
BindingRow(3538, 245, 0), // Required
BindingRow(3540, 246, 0), // Required
BindingRow(3541, 247, 0), // Required
BindingRow(3542, 248, 0), // Required
BindingRow(3543, 249, 0), // Required
BindingRow(3544, 250, 0), // Required
BindingRow(3549, 251, 0), // Required
BindingRow(3552, 252, 0), // Required
BindingRow(3553, 253, 0), // Required
BindingRow(3561, 254, 0), // Required
BindingRow(3566, 255, 0), // Required
BindingRow(3567, 256, 0), // Required
BindingRow(3569, 257, 0), // Required
BindingRow(3570, 258, 0), // Required
BindingRow(3573, 259, 0), // Required
BindingRow(3795, 260, 0), // Required
BindingRow(2818, 0, 1), // Extensible
BindingRow(2820, 0, 1), // Extensible
BindingRow(2838, 0, 1), // Extensible
BindingRow(2839, 0, 1), // Extensible
BindingRow(2855, 0, 1), // Extensible
BindingRow(2866, 0, 1), // Extensible
BindingRow(2894, 0, 1), // Extensible
BindingRow(2895, 0, 1), // Extensible
BindingRow(2896, 0, 1), // Extensible
BindingRow(2905, 0, 1), // Extensible
BindingRow(2938, 0, 1), // Extensible
BindingRow(2939, 0, 1), // Extensible
BindingRow(2944, 0, 1), // Extensible
BindingRow(2945, 0, 1), // Extensible
BindingRow(2947, 0, 1), // Extensible
BindingRow(2948, 0, 1), // Extensible
BindingRow(2949, 0, 1), // Extensible
BindingRow(2950, 0, 1), // Extensible
BindingRow(2951, 0, 1), // Extensible
BindingRow(2952, 0, 1), // Extensible
BindingRow(2961, 0, 1), // Extensible
BindingRow(2980, 0, 1), // Extensible
BindingRow(2988, 0, 1), // Extensible
BindingRow(3004, 0, 1), // Extensible
BindingRow(3029, 0, 1), // Extensible
BindingRow(3042, 0, 1), // Extensible
BindingRow(3043, 0, 1), // Extensible
BindingRow(3044, 0, 1), // Extensible
BindingRow(3045, 0, 1), // Extensible
BindingRow(3048, 0, 1), // Extensible
BindingRow(3049, 0, 1), // Extensible
BindingRow(3055, 0, 1), // Extensible
BindingRow(3060, 0, 1), // Extensible
BindingRow(3061, 0, 1), // Extensible
BindingRow(3067, 0, 1), // Extensible
BindingRow(3084, 0, 1), // Extensible
BindingRow(3101, 0, 1), // Extensible
BindingRow(3103, 0, 1), // Extensible
BindingRow(3112, 0, 1), // Extensible
BindingRow(3121, 0, 1), // Extensible
BindingRow(3125, 0, 1), // Extensible
BindingRow(3133, 0, 1), // Extensible
BindingRow(3134, 0, 1), // Extensible
BindingRow(3146, 0, 1), // Extensible
BindingRow(3148, 0, 1), // Extensible
BindingRow(3150, 0, 1), // Extensible
BindingRow(3156, 0, 1), // Extensible
BindingRow(3178, 0, 1), // Extensible
BindingRow(3187, 0, 1), // Extensible
BindingRow(3197, 0, 1), // Extensible
BindingRow(3231, 0, 1), // Extensible
BindingRow(3234, 0, 1), // Extensible
BindingRow(3255, 0, 1), // Extensible
BindingRow(3256, 0, 1), // Extensible
BindingRow(3257, 0, 1), // Extensible
BindingRow(3261, 0, 1), // Extensible
BindingRow(3267, 0, 1), // Extensible
BindingRow(3279, 0, 1), // Extensible
BindingRow(3290, 0, 1), // Extensible
BindingRow(3309, 0, 1), // Extensible
BindingRow(3324, 0, 1), // Extensible
BindingRow(3332, 0, 1), // Extensible
BindingRow(3335, 0, 1), // Extensible
BindingRow(3348, 0, 1), // Extensible
BindingRow(3350, 0, 1), // Extensible
BindingRow(3352, 0, 1), // Extensible
BindingRow(3355, 0, 1), // Extensible
BindingRow(3356, 0, 1), // Extensible
BindingRow(3359, 0, 1), // Extensible
BindingRow(3364, 0, 1), // Extensible
BindingRow(3384, 0, 1), // Extensible
BindingRow(3401, 0, 1), // Extensible
BindingRow(3420, 0, 1), // Extensible
BindingRow(3425, 0, 1), // Extensible
BindingRow(3429, 0, 1), // Extensible
BindingRow(3435, 0, 1), // Extensible
BindingRow(3438, 0, 1), // Extensible
BindingRow(3448, 0, 1), // Extensible
BindingRow(3452, 0, 1), // Extensible
BindingRow(3474, 0, 1), // Extensible
BindingRow(3475, 0, 1), // Extensible
BindingRow(3478, 0, 1), // Extensible
BindingRow(3480, 0, 1), // Extensible
BindingRow(3481, 0, 1), // Extensible
BindingRow(3486, 0, 1), // Extensible
BindingRow(3489, 0, 1), // Extensible
BindingRow(3524, 0, 1), // Extensible
BindingRow(3525, 0, 1), // Extensible
BindingRow(3526, 0, 1), // Extensible
BindingRow(3527, 0, 1), // Extensible
BindingRow(3528, 0, 1), // Extensible
BindingRow(3534, 0, 1), // Extensible
BindingRow(3554, 0, 1), // Extensible
BindingRow(3565, 0, 1), // Extensible
BindingRow(3794, 0, 1), // Extensible
BindingRow(3796, 0, 1), // Extensible
BindingRow(3798, 0, 1), // Extensible
BindingRow(3804, 0, 1), // Extensible
BindingRow(3807, 0, 1), // Extensible
BindingRow(3810, 0, 1), // Extensible
BindingRow(3811, 0, 1), // Extensible
BindingRow(3819, 0, 1), // Extensible
BindingRow(3820, 0, 1), // Extensible
BindingRow(3821, 0, 1), // Extensible
BindingRow(3824, 0, 1), // Extensible
BindingRow(3825, 0, 1), // Extensible
BindingRow(3826, 0, 1), // Extensible
BindingRow(3834, 0, 1), // Extensible
BindingRow(3836, 0, 1), // Extensible
BindingRow(2884, 0, 2), // Preferred
BindingRow(2890, 0, 2), // Preferred
BindingRow(2907, 0, 2), // Preferred
BindingRow(2928, 0, 2), // Preferred
BindingRow(2931, 0, 2), // Preferred
BindingRow(2964, 0, 2), // Preferred
BindingRow(2981, 0, 2), // Preferred
BindingRow(2989, 0, 2), // Preferred
BindingRow(2995, 0, 2), // Preferred
BindingRow(3004, 0, 2), // Preferred
BindingRow(3036, 0, 2), // Preferred
BindingRow(3052, 0, 2), // Preferred
BindingRow(3062, 0, 2), // Preferred
BindingRow(3063, 0, 2), // Preferred
BindingRow(3066, 0, 2), // Preferred
BindingRow(3087, 0, 2), // Preferred
BindingRow(3098, 0, 2), // Preferred
BindingRow(3107, 0, 2), // Preferred
BindingRow(3108, 0, 2), // Preferred
BindingRow(3113, 0, 2), // Preferred
BindingRow(3115, 0, 2), // Preferred
BindingRow(3116, 0, 2), // Preferred
BindingRow(3166, 0, 2), // Preferred
BindingRow(3168, 0, 2), // Preferred
BindingRow(3223, 0, 2), // Preferred
BindingRow(3232, 0, 2), // Preferred
BindingRow(3237, 0, 2), // Preferred
BindingRow(3241, 0, 2), // Preferred
BindingRow(3278, 0, 2), // Preferred
BindingRow(3319, 0, 2), // Preferred
BindingRow(3330, 0, 2), // Preferred
BindingRow(3350, 0, 2), // Preferred
BindingRow(3360, 0, 2), // Preferred
BindingRow(3377, 0, 2), // Preferred
BindingRow(3383, 0, 2), // Preferred
BindingRow(3401, 0, 2), // Preferred
BindingRow(3409, 0, 2), // Preferred
BindingRow(3411, 0, 2), // Preferred
BindingRow(3423, 0, 2), // Preferred
BindingRow(3427, 0, 2), // Preferred
BindingRow(3450, 0, 2), // Preferred
BindingRow(3462, 0, 2), // Preferred
BindingRow(3472, 0, 2), // Preferred
BindingRow(3478, 0, 2), // Preferred
BindingRow(3494, 0, 2), // Preferred
BindingRow(3531, 0, 2), // Preferred
BindingRow(3533, 0, 2), // Preferred
BindingRow(3543, 0, 2), // Preferred
BindingRow(3555, 0, 2), // Preferred
BindingRow(3557, 0, 2), // Preferred
BindingRow(3558, 0, 2), // Preferred
BindingRow(3560, 0, 2), // Preferred
BindingRow(3563, 0, 2), // Preferred
BindingRow(3564, 0, 2), // Preferred
BindingRow(3799, 0, 2), // Preferred
BindingRow(3801, 0, 2), // Preferred
BindingRow(3803, 0, 2), // Preferred
BindingRow(3806, 0, 2), // Preferred
BindingRow(3814, 0, 2), // Preferred
BindingRow(3815, 0, 2), // Preferred
BindingRow(3830, 0, 2), // Preferred
BindingRow(3832, 0, 2), // Preferred
BindingRow(3834, 0, 2), // Preferred
BindingRow(2819, 0, 3), // Example
BindingRow(2821, 0, 3), // Example
BindingRow(2840, 0, 3), // Example
BindingRow(2841, 0, 3), // Example
BindingRow(2843, 0, 3), // Example
BindingRow(2845, 0, 3), // Example
BindingRow(2848, 0, 3), // Example
BindingRow(2851, 0, 3), // Example
BindingRow(2857, 0, 3), // Example
BindingRow(2860, 0, 3), // Example
BindingRow(2861, 0, 3), // Example
BindingRow(2862, 0, 3), // Example
BindingRow(2863, 0, 3), // Example
BindingRow(2864, 0, 3), // Example
BindingRow(2865, 0, 3), // Example
BindingRow(2868, 0, 3), // Example
BindingRow(2869, 0, 3), // Example
BindingRow(2870, 0, 3), // Example
BindingRow(2871, 0, 3), // Example
BindingRow(2872, 0, 3), // Example
BindingRow(2873, 0, 3), // Example
BindingRow(2874, 0, 3), // Example
BindingRow(2875, 0, 3), // Example
BindingRow(2876, 0, 3), // Example
BindingRow(2878, 0, 3), // Example
BindingRow(2879, 0, 3), // Example
BindingRow(2881, 0, 3), // Example
BindingRow(2886, 0, 3), // Example
BindingRow(2888, 0, 3), // Example
BindingRow(2889, 0, 3), // Example
BindingRow(2893, 0, 3), // Example
BindingRow(2904, 0, 3), // Example
BindingRow(2908, 0, 3), // Example
BindingRow(2910, 0, 3), // Example
BindingRow(2911, 0, 3), // Example
BindingRow(2912, 0, 3), // Example
BindingRow(2913, 0, 3), // Example
BindingRow(2914, 0, 3), // Example
BindingRow(2915, 0, 3), // Example
BindingRow(2916, 0, 3), // Example
BindingRow(2918, 0, 3), // Example
BindingRow(2919, 0, 3), // Example
BindingRow(2920, 0, 3), // Example
BindingRow(2921, 0, 3), // Example
BindingRow(2922, 0, 3), // Example
BindingRow(2923, 0, 3), // Example
BindingRow(2925, 0, 3), // Example
BindingRow(2926, 0, 3), // Example
BindingRow(2927, 0, 3), // Example
BindingRow(2928, 0, 3), // Example
BindingRow(2930, 0, 3), // Example
BindingRow(2931, 0, 3), // Example
BindingRow(2933, 0, 3), // Example
BindingRow(2934, 0, 3), // Example
BindingRow(2936, 0, 3), // Example
BindingRow(2938, 0, 3), // Example
BindingRow(2939, 0, 3), // Example
BindingRow(2941, 0, 3), // Example
BindingRow(2942, 0, 3), // Example
BindingRow(2944, 0, 3), // Example
BindingRow(2946, 0, 3), // Example
BindingRow(2953, 0, 3), // Example
BindingRow(2954, 0, 3), // Example
BindingRow(2955, 0, 3), // Example
BindingRow(2956, 0, 3), // Example
BindingRow(2957, 0, 3), // Example
BindingRow(2958, 0, 3), // Example
BindingRow(2960, 0, 3), // Example
BindingRow(2963, 0, 3), // Example
BindingRow(2966, 0, 3), // Example
BindingRow(2967, 0, 3), // Example
BindingRow(2968, 0, 3), // Example
BindingRow(2973, 0, 3), // Example
BindingRow(2974, 0, 3), // Example
BindingRow(2975, 0, 3), // Example
BindingRow(2976, 0, 3), // Example
BindingRow(2977, 0, 3), // Example
BindingRow(2978, 0, 3), // Example
BindingRow(2991, 0, 3), // Example
BindingRow(2992, 0, 3), // Example
BindingRow(2996, 0, 3), // Example
BindingRow(2997, 0, 3), // Example
BindingRow(3002, 0, 3), // Example
BindingRow(3003, 0, 3), // Example
BindingRow(3005, 0, 3), // Example
BindingRow(3007, 0, 3), // Example
BindingRow(3010, 0, 3), // Example
BindingRow(3011, 0, 3), // Example
BindingRow(3015, 0, 3), // Example
BindingRow(3016, 0, 3), // Example
BindingRow(3017, 0, 3), // Example
BindingRow(3018, 0, 3), // Example
BindingRow(3019, 0, 3), // Example
BindingRow(3020, 0, 3), // Example
BindingRow(3021, 0, 3), // Example
BindingRow(3022, 0, 3), // Example
BindingRow(3023, 0, 3), // Example
BindingRow(3024, 0, 3), // Example
BindingRow(3025, 0, 3), // Example
BindingRow(3026, 0, 3), // Example
BindingRow(3027, 0, 3), // Example
BindingRow(3028, 0, 3), // Example
BindingRow(3030, 0, 3), // Example
BindingRow(3032, 0, 3), // Example
BindingRow(3033, 0, 3), // Example
BindingRow(3034, 0, 3), // Example
BindingRow(3035, 0, 3), // Example
BindingRow(3038, 0, 3), // Example
BindingRow(3039, 0, 3), // Example
BindingRow(3040, 0, 3), // Example
BindingRow(3041, 0, 3), // Example
BindingRow(3047, 0, 3), // Example
BindingRow(3050, 0, 3), // Example
BindingRow(3053, 0, 3), // Example
BindingRow(3056, 0, 3), // Example
BindingRow(3058, 0, 3), // Example
BindingRow(3059, 0, 3), // Example
BindingRow(3068, 0, 3), // Example
BindingRow(3071, 0, 3), // Example
BindingRow(3073, 0, 3), // Example
BindingRow(3074, 0, 3), // Example
BindingRow(3075, 0, 3), // Example
BindingRow(3076, 0, 3), // Example
BindingRow(3078, 0, 3), // Example
BindingRow(3079, 0, 3), // Example
BindingRow(3080, 0, 3), // Example
BindingRow(3086, 0, 3), // Example
BindingRow(3088, 0, 3), // Example
BindingRow(3089, 0, 3), // Example
BindingRow(3092, 0, 3), // Example
BindingRow(3093, 0, 3), // Example
BindingRow(3095, 0, 3), // Example
BindingRow(3096, 0, 3), // Example
BindingRow(3097, 0, 3), // Example
BindingRow(3102, 0, 3), // Example
BindingRow(3109, 0, 3), // Example
BindingRow(3110, 0, 3), // Example
BindingRow(3113, 0, 3), // Example
BindingRow(3114, 0, 3), // Example
BindingRow(3118, 0, 3), // Example
BindingRow(3119, 0, 3), // Example
BindingRow(3120, 0, 3), // Example
BindingRow(3122, 0, 3), // Example
BindingRow(3126, 0, 3), // Example
BindingRow(3127, 0, 3), // Example
BindingRow(3129, 0, 3), // Example
BindingRow(3135, 0, 3), // Example
BindingRow(3136, 0, 3), // Example
BindingRow(3137, 0, 3), // Example
BindingRow(3138, 0, 3), // Example
BindingRow(3139, 0, 3), // Example
BindingRow(3140, 0, 3), // Example
BindingRow(3141, 0, 3), // Example
BindingRow(3142, 0, 3), // Example
BindingRow(3143, 0, 3), // Example
BindingRow(3144, 0, 3), // Example
BindingRow(3152, 0, 3), // Example
BindingRow(3153, 0, 3), // Example
BindingRow(3157, 0, 3), // Example
BindingRow(3158, 0, 3), // Example
BindingRow(3160, 0, 3), // Example
BindingRow(3161, 0, 3), // Example
BindingRow(3162, 0, 3), // Example
BindingRow(3163, 0, 3), // Example
BindingRow(3165, 0, 3), // Example
BindingRow(3167, 0, 3), // Example
BindingRow(3169, 0, 3), // Example
BindingRow(3175, 0, 3), // Example
BindingRow(3179, 0, 3), // Example
BindingRow(3180, 0, 3), // Example
BindingRow(3185, 0, 3), // Example
BindingRow(3186, 0, 3), // Example
BindingRow(3194, 0, 3), // Example
BindingRow(3195, 0, 3), // Example
BindingRow(3198, 0, 3), // Example
BindingRow(3199, 0, 3), // Example
BindingRow(3200, 0, 3), // Example
BindingRow(3201, 0, 3), // Example
BindingRow(3202, 0, 3), // Example
BindingRow(3203, 0, 3), // Example
BindingRow(3204, 0, 3), // Example
BindingRow(3205, 0, 3), // Example
BindingRow(3206, 0, 3), // Example
BindingRow(3208, 0, 3), // Example
BindingRow(3209, 0, 3), // Example
BindingRow(3210, 0, 3), // Example
BindingRow(3211, 0, 3), // Example
BindingRow(3212, 0, 3), // Example
BindingRow(3214, 0, 3), // Example
BindingRow(3216, 0, 3), // Example
BindingRow(3217, 0, 3), // Example
BindingRow(3218, 0, 3), // Example
BindingRow(3219, 0, 3), // Example
BindingRow(3220, 0, 3), // Example
BindingRow(3222, 0, 3), // Example
BindingRow(3231, 0, 3), // Example
BindingRow(3233, 0, 3), // Example
BindingRow(3238, 0, 3), // Example
BindingRow(3239, 0, 3), // Example
BindingRow(3243, 0, 3), // Example
BindingRow(3244, 0, 3), // Example
BindingRow(3247, 0, 3), // Example
BindingRow(3248, 0, 3), // Example
BindingRow(3258, 0, 3), // Example
BindingRow(3259, 0, 3), // Example
BindingRow(3264, 0, 3), // Example
BindingRow(3265, 0, 3), // Example
BindingRow(3266, 0, 3), // Example
BindingRow(3268, 0, 3), // Example
BindingRow(3269, 0, 3), // Example
BindingRow(3270, 0, 3), // Example
BindingRow(3271, 0, 3), // Example
BindingRow(3273, 0, 3), // Example
BindingRow(3274, 0, 3), // Example
BindingRow(3275, 0, 3), // Example
BindingRow(3276, 0, 3), // Example
BindingRow(3277, 0, 3), // Example
BindingRow(3278, 0, 3), // Example
BindingRow(3280, 0, 3), // Example
BindingRow(3283, 0, 3), // Example
BindingRow(3284, 0, 3), // Example
BindingRow(3286, 0, 3), // Example
BindingRow(3287, 0, 3), // Example
BindingRow(3289, 0, 3), // Example
BindingRow(3293, 0, 3), // Example
BindingRow(3294, 0, 3), // Example
BindingRow(3295, 0, 3), // Example
BindingRow(3296, 0, 3), // Example
BindingRow(3297, 0, 3), // Example
BindingRow(3298, 0, 3), // Example
BindingRow(3299, 0, 3), // Example
BindingRow(3300, 0, 3), // Example
BindingRow(3301, 0, 3), // Example
BindingRow(3302, 0, 3), // Example
BindingRow(3303, 0, 3), // Example
BindingRow(3304, 0, 3), // Example
BindingRow(3305, 0, 3), // Example
BindingRow(3306, 0, 3), // Example
BindingRow(3307, 0, 3), // Example
BindingRow(3316, 0, 3), // Example
BindingRow(3317, 0, 3), // Example
BindingRow(3323, 0, 3), // Example
BindingRow(3325, 0, 3), // Example
BindingRow(3326, 0, 3), // Example
BindingRow(3327, 0, 3), // Example
BindingRow(3329, 0, 3), // Example
BindingRow(3330, 0, 3), // Example
BindingRow(3331, 0, 3), // Example
BindingRow(3333, 0, 3), // Example
BindingRow(3339, 0, 3), // Example
BindingRow(3342, 0, 3), // Example
BindingRow(3343, 0, 3), // Example
BindingRow(3345, 0, 3), // Example
BindingRow(3346, 0, 3), // Example
BindingRow(3347, 0, 3), // Example
BindingRow(3349, 0, 3), // Example
BindingRow(3350, 0, 3), // Example
BindingRow(3353, 0, 3), // Example
BindingRow(3354, 0, 3), // Example
BindingRow(3358, 0, 3), // Example
BindingRow(3360, 0, 3), // Example
BindingRow(3365, 0, 3), // Example
BindingRow(3366, 0, 3), // Example
BindingRow(3368, 0, 3), // Example
BindingRow(3369, 0, 3), // Example
BindingRow(3370, 0, 3), // Example
BindingRow(3371, 0, 3), // Example
BindingRow(3372, 0, 3), // Example
BindingRow(3373, 0, 3), // Example
BindingRow(3374, 0, 3), // Example
BindingRow(3375, 0, 3), // Example
BindingRow(3376, 0, 3), // Example
BindingRow(3378, 0, 3), // Example
BindingRow(3380, 0, 3), // Example
BindingRow(3382, 0, 3), // Example
BindingRow(3387, 0, 3), // Example
BindingRow(3392, 0, 3), // Example
BindingRow(3394, 0, 3), // Example
BindingRow(3395, 0, 3), // Example
BindingRow(3396, 0, 3), // Example
BindingRow(3399, 0, 3), // Example
BindingRow(3400, 0, 3), // Example
BindingRow(3402, 0, 3), // Example
BindingRow(3403, 0, 3), // Example
BindingRow(3404, 0, 3), // Example
BindingRow(3405, 0, 3), // Example
BindingRow(3408, 0, 3), // Example
BindingRow(3421, 0, 3), // Example
BindingRow(3422, 0, 3), // Example
BindingRow(3424, 0, 3), // Example
BindingRow(3426, 0, 3), // Example
BindingRow(3428, 0, 3), // Example
BindingRow(3430, 0, 3), // Example
BindingRow(3432, 0, 3), // Example
BindingRow(3439, 0, 3), // Example
BindingRow(3440, 0, 3), // Example
BindingRow(3446, 0, 3), // Example
BindingRow(3447, 0, 3), // Example
BindingRow(3449, 0, 3), // Example
BindingRow(3453, 0, 3), // Example
BindingRow(3454, 0, 3), // Example
BindingRow(3455, 0, 3), // Example
BindingRow(3456, 0, 3), // Example
BindingRow(3457, 0, 3), // Example
BindingRow(3458, 0, 3), // Example
BindingRow(3459, 0, 3), // Example
BindingRow(3460, 0, 3), // Example
BindingRow(3461, 0, 3), // Example
BindingRow(3466, 0, 3), // Example
BindingRow(3467, 0, 3), // Example
BindingRow(3470, 0, 3), // Example
BindingRow(3471, 0, 3), // Example
BindingRow(3482, 0, 3), // Example
BindingRow(3488, 0, 3), // Example
BindingRow(3490, 0, 3), // Example
BindingRow(3491, 0, 3), // Example
BindingRow(3492, 0, 3), // Example
BindingRow(3493, 0, 3), // Example
BindingRow(3495, 0, 3), // Example
BindingRow(3496, 0, 3), // Example
BindingRow(3497, 0, 3), // Example
BindingRow(3498, 0, 3), // Example
BindingRow(3499, 0, 3), // Example
BindingRow(3500, 0, 3), // Example
BindingRow(3501, 0, 3), // Example
BindingRow(3502, 0, 3), // Example
BindingRow(3503, 0, 3), // Example
BindingRow(3504, 0, 3), // Example
BindingRow(3506, 0, 3), // Example
BindingRow(3507, 0, 3), // Example
BindingRow(3508, 0, 3), // Example
BindingRow(3509, 0, 3), // Example
BindingRow(3510, 0, 3), // Example
BindingRow(3511, 0, 3), // Example
BindingRow(3513, 0, 3), // Example
BindingRow(3514, 0, 3), // Example
BindingRow(3515, 0, 3), // Example
BindingRow(3517, 0, 3), // Example
BindingRow(3519, 0, 3), // Example
BindingRow(3520, 0, 3), // Example
BindingRow(3523, 0, 3), // Example
BindingRow(3528, 0, 3), // Example
BindingRow(3529, 0, 3), // Example
BindingRow(3530, 0, 3), // Example
BindingRow(3535, 0, 3), // Example
BindingRow(3536, 0, 3), // Example
BindingRow(3539, 0, 3), // Example
BindingRow(3545, 0, 3), // Example
BindingRow(3546, 0, 3), // Example
BindingRow(3547, 0, 3), // Example
BindingRow(3548, 0, 3), // Example
BindingRow(3550, 0, 3), // Example
BindingRow(3551, 0, 3), // Example
BindingRow(3556, 0, 3), // Example
BindingRow(3559, 0, 3), // Example
BindingRow(3562, 0, 3), // Example
BindingRow(3568, 0, 3), // Example
BindingRow(3571, 0, 3), // Example
BindingRow(3572, 0, 3), // Example
BindingRow(3797, 0, 3), // Example
BindingRow(3802, 0, 3), // Example
BindingRow(3805, 0, 3), // Example
BindingRow(3808, 0, 3), // Example
BindingRow(3809, 0, 3), // Example
BindingRow(3811, 0, 3), // Example
BindingRow(3812, 0, 3), // Example
BindingRow(3813, 0, 3), // Example
BindingRow(3816, 0, 3), // Example
BindingRow(3817, 0, 3), // Example
BindingRow(3818, 0, 3), // Example
BindingRow(3822, 0, 3), // Example
BindingRow(3823, 0, 3), // Example
BindingRow(3827, 0, 3), // Example
BindingRow(3828, 0, 3), // Example
BindingRow(3829, 0, 3), // Example
BindingRow(3830, 0, 3), // Example
BindingRow(3831, 0, 3), // Example
BindingRow(3833, 0, 3), // Example
BindingRow(3834, 0, 3), // Example
BindingRow(3835, 0, 3), // Example
BindingRow(3836, 0, 3), // Example
BindingRow(3837, 0, 3), // Example
];

#[rustfmt::skip]
static CODE_SETS: [CodeSetRow; 260] = [
CodeSetRow(2837, 769, 0, 57, true), // FHIRVersion
CodeSetRow(2842, 162, 57, 5, true), // AccountStatus
CodeSetRow(2844, 163, 62, 2, true), // ActionCardinalityBehavior
CodeSetRow(2846, 164, 64, 3, true), // ActionConditionKind
CodeSetRow(2847, 165, 67, 3, true), // ActionGroupingBehavior
CodeSetRow(2849, 166, 70, 10, true), // ActionParticipantType
CodeSetRow(2850, 167, 80, 2, true), // ActionPrecheckBehavior
CodeSetRow(2852, 168, 82, 9, true), // ActionRelationshipType
CodeSetRow(2853, 169, 91, 3, true), // ActionRequiredBehavior
CodeSetRow(2854, 170, 94, 6, true), // ActionSelectionBehavior
CodeSetRow(2856, 175, 100, 10, true), // AdditionalBindingPurposeVS
CodeSetRow(2858, 177, 110, 3, true), // AddressType
CodeSetRow(2859, 178, 113, 5, true), // AddressUse
CodeSetRow(2866, 185, 118, 4, true), // AdministrativeGender
CodeSetRow(2867, 196, 122, 2, true), // AdverseEventActuality
CodeSetRow(2877, 197, 124, 4, true), // AdverseEventStatus
CodeSetRow(2880, 202, 128, 0, false), // AllLanguages
CodeSetRow(2882, 206, 128, 4, true), // AllergyIntoleranceCategory
CodeSetRow(2883, 208, 132, 3, true), // AllergyIntoleranceCriticality
CodeSetRow(2885, 207, 135, 0, false), // AllergyIntoleranceClinicalStatusCodes
CodeSetRow(2887, 210, 135, 0, false), // AllergyIntoleranceVerificationStatus
CodeSetRow(2891, 222, 135, 5, true), // AppointmentResponseStatus
CodeSetRow(2892, 223, 140, 10, true), // AppointmentStatus
CodeSetRow(2897, 226, 150, 5, true), // ArtifactAssessmentDisposition
CodeSetRow(2898, 227, 155, 6, true), // ArtifactAssessmentInformationType
CodeSetRow(2899, 228, 161, 10, true), // ArtifactAssessmentWorkflowStatus
CodeSetRow(2900, 233, 171, 2, true), // AssertionDirectionType
CodeSetRow(2901, 234, 173, 4, true), // AssertionManualCompletionType
CodeSetRow(2902, 235, 177, 12, true), // AssertionOperatorType
CodeSetRow(2903, 236, 189, 44, true), // AssertionResponseTypes
CodeSetRow(2906, 244, 233, 5, true), // AuditEventAction
CodeSetRow(2909, 245, 238, 8, true), // AuditEventSeverity
CodeSetRow(2917, 275, 246, 4, true), // BindingStrength
CodeSetRow(2924, 281, 250, 8, true), // BiologicallyDerivedProductDispenseCodes
CodeSetRow(2929, 296, 258, 10, true), // BundleType
CodeSetRow(2932, 366, 268, 3, true), // CapabilityStatementKind
CodeSetRow(2935, 369, 271, 5, true), // CarePlanIntent
CodeSetRow(2937, 372, 276, 5, true), // CareTeamStatus
CodeSetRow(2940, 374, 281, 7, true), // CharacteristicCombination
CodeSetRow(2943, 380, 288, 7, true), // ChargeItemStatus
CodeSetRow(2959, 415, 295, 4, true), // ClaimProcessingCodes
CodeSetRow(2962, 1586, 299, 3, true), // Use
CodeSetRow(2965, 442, 302, 5, true), // ClinicalUseDefinitionType
CodeSetRow(2969, 443, 307, 3, true), // CodeSearchSupport
CodeSetRow(2970, 451, 310, 5, true), // CodeSystemContentMode
CodeSetRow(2971, 452, 315, 4, true), // CodeSystemHierarchyMeaning
CodeSetRow(2972, 456, 319, 0, false), // ColorCodesOrRGB
CodeSetRow(2979, 464, 319, 6, true), // CompartmentType
CodeSetRow(2982, 469, 325, 11, true), // CompositionStatus
CodeSetRow(2983, 482, 336, 5, true), // ConceptMapRelationship
CodeSetRow(2984, 1270, 341, 7, true), // PropertyType
CodeSetRow(2985, 479, 348, 5, true), // ConceptMapAttributeType
CodeSetRow(2986, 481, 353, 7, true), // ConceptMapPropertyType
CodeSetRow(2987, 480, 360, 3, true), // ConceptMapGroupUnmappedMode
CodeSetRow(2990, 486, 363, 0, false), // ConditionClinicalStatusCodes
CodeSetRow(2993, 493, 363, 2, true), // ConditionPreconditionType
CodeSetRow(2994, 494, 365, 3, true), // ConditionQuestionnairePurpose
CodeSetRow(2998, 495, 368, 0, false), // ConditionVerificationStatus
CodeSetRow(2999, 496, 368, 3, true), // ConditionalDeleteStatus
CodeSetRow(3000, 497, 371, 4, true), // ConditionalReadStatus
CodeSetRow(3001, 500, 375, 4, true), // ConformanceExpectation
CodeSetRow(3006, 507, 379, 4, true), // ConsentDataMeaning
CodeSetRow(3008, 508, 383, 2, true), // ConsentProvisionType
CodeSetRow(3009, 509, 385, 6, true), // ConsentState
CodeSetRow(3012, 510, 391, 2, true), // ConstraintSeverity
CodeSetRow(3013, 513, 393, 7, true), // ContactPointSystem
CodeSetRow(3014, 514, 400, 5, true), // ContactPointUse
CodeSetRow(3031, 531, 405, 15, true), // ContractResourcePublicationStatusCodes
CodeSetRow(3037, 532, 420, 15, true), // ContractResourceStatusCodes
CodeSetRow(3046, 534, 435, 4, true), // ContributorType
CodeSetRow(3047, 536, 439, 0, false), // CountryValueSet
CodeSetRow(3051, 930, 439, 3, true), // Kind
CodeSetRow(3054, 558, 442, 0, false), // Currencies
CodeSetRow(3057, 571, 442, 7, true), // DaysOfWeek
CodeSetRow(3064, 575, 449, 3, true), // DetectedIssueSeverity
CodeSetRow(3065, 576, 452, 4, true), // DetectedIssueStatus
CodeSetRow(3069, 587, 456, 3, true), // DeviceCorrectiveActionScope
CodeSetRow(3070, 615, 459, 3, true), // DeviceNameType
CodeSetRow(3072, 616, 462, 6, true), // DeviceProductionIdentifierInUDI
CodeSetRow(3077, 766, 468, 3, true), // FHIRDeviceStatus
CodeSetRow(3081, 585, 471, 5, true), // DeviceAssociationCodes
CodeSetRow(3082, 585, 476, 5, true), // DeviceAssociationCodes
CodeSetRow(3083, 605, 481, 3, true), // DeviceDefinitionRegulatoryIdentifierType
CodeSetRow(3085, 608, 484, 9, true), // DeviceDispenseStatusCodes
CodeSetRow(3090, 621, 493, 7, true), // DeviceUsageStatus
CodeSetRow(3091, 628, 500, 11, true), // DiagnosticReportStatus
CodeSetRow(3094, 629, 511, 6, true), // DiscriminatorType
CodeSetRow(3099, 632, 517, 2, true), // DocumentMode
CodeSetRow(3100, 638, 519, 3, true), // DocumentReferenceStatus
CodeSetRow(3104, 670, 522, 4, true), // EligibilityOutcome
CodeSetRow(3105, 672, 526, 4, true), // EligibilityRequestPurpose
CodeSetRow(3106, 674, 530, 4, true), // EligibilityResponsePurpose
CodeSetRow(3111, 684, 534, 4, true), // EncounterLocationStatus
CodeSetRow(3117, 685, 538, 9, true), // EncounterStatus
CodeSetRow(3123, 688, 547, 5, true), // EndpointStatus
CodeSetRow(3124, 689, 552, 4, true), // EnrollmentOutcome
CodeSetRow(3128, 697, 556, 7, true), // EpisodeOfCareStatus
CodeSetRow(3130, 700, 563, 2, true), // EventCapabilityMode
CodeSetRow(3131, 702, 565, 8, true), // EventStatus
CodeSetRow(3132, 703, 573, 27, true), // EventTiming
CodeSetRow(3145, 734, 600, 2, true), // ExampleScenarioActorType
CodeSetRow(3147, 761, 602, 4, true), // ExplanationOfBenefitStatus
CodeSetRow(3149, 765, 606, 3, true), // ExtensionContextType
CodeSetRow(3150, 768, 609, 231, true), // FHIRTypes
CodeSetRow(3151, 780, 840, 11, true), // FilterOperator
CodeSetRow(3154, 783, 851, 3, true), // FlagStatus
CodeSetRow(3155, 781, 854, 4, true), // FinancialResourceStatusCodes
CodeSetRow(3159, 785, 858, 3, true), // FormularyItemStatusCodes
CodeSetRow(3164, 808, 861, 5, true), // GenomicStudyStatus
CodeSetRow(3170, 814, 866, 9, true), // GoalLifecycleStatus
CodeSetRow(3171, 815, 875, 4, true), // GraphCompartmentRule
CodeSetRow(3172, 816, 879, 2, true), // GraphCompartmentUse
CodeSetRow(3173, 824, 881, 2, true), // GroupMembershipBasis
CodeSetRow(3174, 825, 883, 10, true), // GroupType
CodeSetRow(3176, 827, 893, 6, true), // GuidanceResponseStatus
CodeSetRow(3177, 828, 899, 4, true), // GuidePageGeneration
CodeSetRow(3181, 775, 903, 4, true), // FamilyHistoryStatus
CodeSetRow(3182, 1562, 907, 7, true), // TestScriptRequestMethodCode
CodeSetRow(3183, 832, 914, 6, true), // HTTPVerb
CodeSetRow(3184, 955, 920, 120, true), // LinkRelationTypes
CodeSetRow(3188, 846, 1040, 5, true), // IdentifierUse
CodeSetRow(3189, 847, 1045, 4, true), // IdentityAssuranceLevel
CodeSetRow(3190, 856, 1049, 5, true), // ImagingSelection2DGraphicType
CodeSetRow(3191, 857, 1054, 6, true), // ImagingSelection3DGraphicType
CodeSetRow(3192, 858, 1060, 3, true), // ImagingSelectionStatus
CodeSetRow(3193, 863, 1063, 5, true), // ImagingStudyStatus
CodeSetRow(3196, 871, 1068, 2, true), // ImmunizationEvaluationStatusCodes
CodeSetRow(3207, 875, 1070, 3, true), // ImmunizationStatusCodes
CodeSetRow(3213, 895, 1073, 3, true), // IngredientManufacturerRole
CodeSetRow(3215, 273, 1076, 0, false), // BenefitCostApplicability
CodeSetRow(3221, 907, 1076, 3, true), // InteractionTrigger
CodeSetRow(3224, 917, 1079, 4, true), // InventoryItemStatusCodes
CodeSetRow(3225, 909, 1083, 2, true), // InventoryCountType
CodeSetRow(3226, 921, 1085, 4, true), // InventoryReportStatus
CodeSetRow(3227, 925, 1089, 5, true), // InvoiceStatus
CodeSetRow(3228, 926, 1094, 5, true), // IssueSeverity
CodeSetRow(3229, 927, 1099, 33, true), // IssueType
CodeSetRow(3230, 1289, 1132, 16, true), // QuestionnaireItemType
CodeSetRow(3232, 457, 1148, 82, true), // CommonLanguages
CodeSetRow(3235, 956, 1230, 4, true), // LinkType
CodeSetRow(3236, 959, 1234, 3, true), // LinkageType
CodeSetRow(3240, 963, 1237, 3, true), // ListMode
CodeSetRow(3242, 964, 1240, 3, true), // ListStatus
CodeSetRow(3245, 967, 1243, 2, true), // LocationMode
CodeSetRow(3246, 968, 1245, 3, true), // LocationStatus
CodeSetRow(3249, 1428, 1248, 2, true), // StructureMapGroupTypeMode
CodeSetRow(3250, 1429, 1250, 2, true), // StructureMapInputMode
CodeSetRow(3251, 1430, 1252, 4, true), // StructureMapModelMode
CodeSetRow(3252, 1431, 1256, 5, true), // StructureMapSourceListMode
CodeSetRow(3253, 1432, 1261, 4, true), // StructureMapTargetListMode
CodeSetRow(3254, 1433, 1265, 17, true), // StructureMapTransform
CodeSetRow(3260, 1000, 1282, 0, false), // MeasureImprovementNotation
CodeSetRow(3262, 1008, 1282, 3, true), // MeasureReportStatus
CodeSetRow(3263, 1009, 1285, 4, true), // MeasureReportType
CodeSetRow(3272, 1017, 1289, 7, true), // MedicationAdministrationStatusCodes
CodeSetRow(3281, 1050, 1296, 3, true), // MedicationStatementStatusCodes
CodeSetRow(3282, 1051, 1299, 3, true), // MedicationStatusCodes
CodeSetRow(3285, 1021, 1302, 9, true), // MedicationDispenseStatusCodes
CodeSetRow(3288, 1041, 1311, 3, true), // MedicationKnowledgeStatusCodes
CodeSetRow(3291, 1047, 1314, 8, true), // MedicationRequestIntent
CodeSetRow(3292, 1053, 1322, 9, true), // MedicationrequestStatus
CodeSetRow(3308, 1079, 1331, 3, true), // MessageSignificanceCategory
CodeSetRow(3310, 1080, 1334, 4, true), // MessageheaderResponseRequest
CodeSetRow(3311, 611, 1338, 4, true), // DeviceMetricCalibrationState
CodeSetRow(3312, 612, 1342, 4, true), // DeviceMetricCalibrationType
CodeSetRow(3313, 613, 1346, 4, true), // DeviceMetricCategory
CodeSetRow(3314, 614, 1350, 4, true), // DeviceMetricOperationalStatus
CodeSetRow(3315, 1083, 1354, 0, false), // MimeTypes
CodeSetRow(3318, 1108, 1354, 7, true), // NameUse
CodeSetRow(3320, 1111, 1361, 6, true), // NamingSystemIdentifierType
CodeSetRow(3321, 1112, 1367, 3, true), // NamingSystemType
CodeSetRow(3322, 1114, 1370, 4, true), // NarrativeStatus
CodeSetRow(3324, 1120, 1374, 3, true), // NoteType
CodeSetRow(3328, 1142, 1377, 3, true), // NutritionProductStatus
CodeSetRow(3334, 1181, 1380, 3, true), // ObservationRangeCategory
CodeSetRow(3336, 1182, 1383, 8, true), // ObservationStatus
CodeSetRow(3337, 1573, 1391, 3, true), // TriggeredBytype
CodeSetRow(3338, 1189, 1394, 2, true), // OperationKind
CodeSetRow(3340, 1192, 1396, 3, true), // OperationParameterScope
CodeSetRow(3341, 1193, 1399, 2, true), // OperationParameterUse
CodeSetRow(3344, 1199, 1401, 2, true), // OrientationType
CodeSetRow(3351, 1220, 1403, 4, true), // ParticipationStatus
CodeSetRow(3357, 1226, 1407, 4, true), // PaymentOutcome
CodeSetRow(3361, 1237, 1411, 6, true), // PermissionRuleCombining
CodeSetRow(3362, 1238, 1417, 4, true), // PermissionStatus
CodeSetRow(3363, 1177, 1421, 11, true), // ObservationDataType
CodeSetRow(3367, 1260, 1432, 6, true), // PriceComponentType
CodeSetRow(3379, 1269, 1438, 5, true), // PropertyRepresentation
CodeSetRow(3381, 1274, 1443, 5, true), // ProvenanceEntityRole
CodeSetRow(3383, 1275, 1448, 4, true), // PublicationStatus
CodeSetRow(3385, 1280, 1452, 5, true), // QuantityComparator
CodeSetRow(3386, 1286, 1457, 3, true), // QuestionnaireAnswerConstraint
CodeSetRow(3388, 1293, 1460, 5, true), // QuestionnaireResponseStatus
CodeSetRow(3389, 1287, 1465, 2, true), // QuestionnaireItemDisabledDisplay
CodeSetRow(3390, 675, 1467, 2, true), // EnableWhenBehavior
CodeSetRow(3391, 1288, 1469, 7, true), // QuestionnaireItemOperator
CodeSetRow(3393, 209, 1476, 3, true), // AllergyIntoleranceSeverity
CodeSetRow(3397, 1306, 1479, 5, true), // ReferenceHandlingPolicy
CodeSetRow(3398, 1307, 1484, 3, true), // ReferenceVersionRules
CodeSetRow(3406, 1312, 1487, 36, true), // RelatedArtifactType
CodeSetRow(3407, 1313, 1523, 38, true), // RelatedArtifactTypeExpanded
CodeSetRow(3410, 1539, 1561, 5, true), // TestReportActionResult
CodeSetRow(3412, 1540, 1566, 3, true), // TestReportParticipantType
CodeSetRow(3413, 1316, 1569, 8, true), // ReportRelationshipType
CodeSetRow(3414, 1541, 1577, 3, true), // TestReportResult
CodeSetRow(3415, 1542, 1580, 5, true), // TestReportStatus
CodeSetRow(3416, 1318, 1585, 9, true), // RequestIntent
CodeSetRow(3417, 1327, 1594, 4, true), // RequestPriority
CodeSetRow(3418, 1328, 1598, 17, true), // RequestResourceTypes
CodeSetRow(3419, 1329, 1615, 7, true), // RequestStatus
CodeSetRow(3431, 1344, 1622, 0, false), // ResearchSubjectState
CodeSetRow(3433, 200, 1622, 3, true), // AggregationMode
CodeSetRow(3434, 1391, 1625, 3, true), // SlicingRules
CodeSetRow(3435, 1346, 1628, 158, true), // ResourceType
CodeSetRow(3436, 1348, 1786, 3, true), // ResponseType
CodeSetRow(3437, 1349, 1789, 2, true), // RestfulCapabilityMode
CodeSetRow(3441, 1373, 1791, 9, true), // SearchComparator
CodeSetRow(3442, 1374, 1800, 3, true), // SearchEntryMode
CodeSetRow(3443, 1375, 1803, 15, true), // SearchModifierCode
CodeSetRow(3444, 1376, 1818, 9, true), // SearchParamType
CodeSetRow(3445, 1379, 1827, 3, true), // SearchProcessingModeType
CodeSetRow(3451, 1382, 1830, 3, true), // SequenceType
CodeSetRow(3463, 1393, 1833, 5, true), // SlotStatus
CodeSetRow(3464, 1394, 1838, 2, true), // SortDirection
CodeSetRow(3465, 1367, 1840, 346, true), // SPDXLicense
CodeSetRow(3468, 1400, 2186, 2, true), // SpecimenCombined
CodeSetRow(3469, 1401, 2188, 2, true), // SpecimenContainedPreference
CodeSetRow(3473, 1407, 2190, 4, true), // SpecimenStatus
CodeSetRow(3476, 1411, 2194, 2, true), // StrandType
CodeSetRow(3477, 1417, 2196, 4, true), // StructureDefinitionKind
CodeSetRow(3479, 1434, 2200, 2, true), // SubmitDataUpdateType
CodeSetRow(3483, 1438, 2202, 5, true), // SubscriptionNotificationType
CodeSetRow(3484, 1439, 2207, 3, true), // SubscriptionPayloadContent
CodeSetRow(3485, 1442, 2210, 5, true), // SubscriptionStatusCodes
CodeSetRow(3487, 554, 2215, 2, true), // CriteriaNotExistsBehavior
CodeSetRow(3505, 767, 2217, 3, true), // FHIRSubstanceStatus
CodeSetRow(3512, 1491, 2220, 4, true), // SupplyDeliveryStatus
CodeSetRow(3513, 1492, 2224, 3, true), // SupplyDeliverySupplyItemType
CodeSetRow(3516, 1495, 2227, 7, true), // SupplyRequestStatus
CodeSetRow(3518, 1496, 2234, 4, true), // SystemRestfulInteraction
CodeSetRow(3521, 1507, 2238, 9, true), // TaskIntent
CodeSetRow(3522, 1508, 2247, 12, true), // TaskStatus
CodeSetRow(3532, 837, 2259, 0, false), // IANATimezones
CodeSetRow(3537, 1569, 2259, 9, true), // TransportIntent
CodeSetRow(3538, 1570, 2268, 6, true), // TransportStatus
CodeSetRow(3540, 1572, 2274, 8, true), // TriggerType
CodeSetRow(3541, 1574, 2282, 2, true), // TypeDerivationRule
CodeSetRow(3542, 1575, 2284, 9, true), // TypeRestfulInteraction
CodeSetRow(3543, 1577, 2293, 0, false), // UCUMCodes
CodeSetRow(3544, 1578, 2293, 7, true), // UDIEntryType
CodeSetRow(3549, 1583, 2300, 7, true), // UnitsOfTime
CodeSetRow(3552, 1589, 2307, 7, true), // ValueFilterComparator
CodeSetRow(3553, 724, 2314, 4, true), // EvidenceVariableHandling
CodeSetRow(3561, 1607, 2318, 7, true), // VerificationResultStatus
CodeSetRow(3566, 1608, 2325, 203, true), // VersionIndependentResourceTypesAll
CodeSetRow(3567, 1347, 2528, 3, true), // ResourceVersionPolicy
CodeSetRow(3569, 1611, 2531, 4, true), // VisionBase
CodeSetRow(3570, 1612, 2535, 2, true), // VisionEyes
CodeSetRow(3573, 1622, 2537, 5, true), // WeekOfMonth
CodeSetRow(3795, 940, 2542, 0, false), // LL2938-0
];

#[rustfmt::skip]
static CODES: [CodeRow; 2542] = [
CodeRow(67, 2834), // 0.01
CodeRow(68, 2834), // 0.05
CodeRow(69, 2834), // 0.06
CodeRow(70, 2834), // 0.11
CodeRow(63, 2834), // 0.0
CodeRow(64, 2834), // 0.0.80
CodeRow(65, 2834), // 0.0.81
CodeRow(66, 2834), // 0.0.82
CodeRow(71, 2834), // 0.4
CodeRow(72, 2834), // 0.4.0
CodeRow(73, 2834), // 0.5
CodeRow(74, 2834), // 0.5.0
CodeRow(76, 2834), // 1.0
CodeRow(77, 2834), // 1.0.0
CodeRow(78, 2834), // 1.0.1
CodeRow(79, 2834), // 1.0.2
CodeRow(80, 2834), // 1.1
CodeRow(81, 2834), // 1.1.0
CodeRow(82, 2834), // 1.4
CodeRow(83, 2834), // 1.4.0
CodeRow(84, 2834), // 1.6
CodeRow(85, 2834), // 1.6.0
CodeRow(86, 2834), // 1.8
CodeRow(87, 2834), // 1.8.0
CodeRow(88, 2834), // 3.0
CodeRow(89, 2834), // 3.0.0
CodeRow(90, 2834), // 3.0.1
CodeRow(91, 2834), // 3.0.2
CodeRow(92, 2834), // 3.3
CodeRow(93, 2834), // 3.3.0
CodeRow(94, 2834), // 3.5
CodeRow(95, 2834), // 3.5.0
CodeRow(96, 2834), // 4.0
CodeRow(97, 2834), // 4.0.0
CodeRow(98, 2834), // 4.0.1
CodeRow(99, 2834), // 4.1
CodeRow(100, 2834), // 4.1.0
CodeRow(101, 2834), // 4.2
CodeRow(102, 2834), // 4.2.0
CodeRow(103, 2834), // 4.3
CodeRow(104, 2834), // 4.3.0
CodeRow(105, 2834), // 4.3.0-cibuild
CodeRow(106, 2834), // 4.3.0-snapshot1
CodeRow(107, 2834), // 4.4
CodeRow(108, 2834), // 4.4.0
CodeRow(109, 2834), // 4.5
CodeRow(110, 2834), // 4.5.0
CodeRow(111, 2834), // 4.6
CodeRow(112, 2834), // 4.6.0
CodeRow(113, 2834), // 5.0
CodeRow(114, 2834), // 5.0.0
CodeRow(116, 2834), // 5.0.0-cibuild
CodeRow(118, 2834), // 5.0.0-snapshot1
CodeRow(119, 2834), // 5.0.0-snapshot2
CodeRow(115, 2834), // 5.0.0-ballot
CodeRow(120, 2834), // 5.0.0-snapshot3
CodeRow(117, 2834), // 5.0.0-draft-final
CodeRow(1664, 3574), // active
CodeRow(3883, 3574), // inactive
CodeRow(2522, 3574), // entered-in-error
CodeRow(4369, 3574), // on-hold
CodeRow(5458, 3574), // unknown
CodeRow(5079, 3575), // single
CodeRow(4222, 3575), // multiple
CodeRow(1778, 3576), // applicability
CodeRow(5150, 3576), // start
CodeRow(5175, 3576), // stop
CodeRow(5551, 3577), // visual-group
CodeRow(4069, 3577), // logical-group
CodeRow(5038, 3577), // sentence-group
CodeRow(1971, 3578), // careteam
CodeRow(2345, 3578), // device
CodeRow(2762, 3578), // group
CodeRow(2793, 3578), // healthcareservice
CodeRow(4064, 3578), // location
CodeRow(4428, 3578), // organization
CodeRow(4499, 3578), // patient
CodeRow(4592, 3578), // practitioner
CodeRow(4593, 3578), // practitionerrole
CodeRow(4836, 3578), // relatedperson
CodeRow(5604, 3579), // yes
CodeRow(4264, 3579), // no
CodeRow(1892, 3580), // before
CodeRow(1894, 3580), // before-start
CodeRow(1893, 3580), // before-end
CodeRow(2109, 3580), // concurrent
CodeRow(2111, 3580), // concurrent-with-start
CodeRow(2110, 3580), // concurrent-with-end
CodeRow(1707, 3580), // after
CodeRow(1709, 3580), // after-start
CodeRow(1708, 3580), // after-end
CodeRow(4230, 3581), // must
CodeRow(2190, 3581), // could
CodeRow(4231, 3581), // must-unless-documented
CodeRow(1759, 3582), // any
CodeRow(1722, 3582), // all
CodeRow(1724, 3582), // all-or-none
CodeRow(2564, 3582), // exactly-one
CodeRow(1816, 3582), // at-most-one
CodeRow(4376, 3582), // one-or-more
CodeRow(4138, 2822), // maximum
CodeRow(4178, 2822), // minimum
CodeRow(4893, 2822), // required
CodeRow(2624, 2822), // extensible
CodeRow(1958, 2822), // candidate
CodeRow(2236, 2822), // current
CodeRow(4612, 2822), // preferred
CodeRow(5443, 2822), // ui
CodeRow(5157, 2822), // starter
CodeRow(2088, 2822), // component
CodeRow(4586, 3583), // postal
CodeRow(4553, 3583), // physical
CodeRow(1927, 3583), // both
CodeRow(2811, 3584), // home
CodeRow(5590, 3584), // work
CodeRow(5297, 3584), // temp
CodeRow(4365, 3584), // old
CodeRow(1906, 3584), // billing
CodeRow(4089, 3585), // male
CodeRow(2646, 3585), // female
CodeRow(4438, 3585), // other
CodeRow(5458, 3585), // unknown
CodeRow(1672, 3586), // actual
CodeRow(4588, 3586), // potential
CodeRow(3881, 3659), // in-progress
CodeRow(2084, 3659), // completed
CodeRow(2522, 3659), // entered-in-error
CodeRow(5458, 3659), // unknown
CodeRow(2681, 3587), // food
CodeRow(4157, 3587), // medication
CodeRow(2533, 3587), // environment
CodeRow(1911, 3587), // biologic
CodeRow(4075, 3588), // low
CodeRow(2802, 3588), // high
CodeRow(5445, 3588), // unable-to-assess
CodeRow(1653, 3727), // accepted
CodeRow(2288, 3727), // declined
CodeRow(5303, 3727), // tentative
CodeRow(4249, 3727), // needs-action
CodeRow(2522, 3589), // entered-in-error
CodeRow(4679, 3589), // proposed
CodeRow(4521, 3589), // pending
CodeRow(1923, 3589), // booked
CodeRow(1792, 3589), // arrived
CodeRow(2714, 3589), // fulfilled
CodeRow(1956, 3589), // cancelled
CodeRow(4280, 3589), // noshow
CodeRow(2522, 3589), // entered-in-error
CodeRow(1999, 3589), // checked-in
CodeRow(5563, 3589), // waitlist
CodeRow(5461, 3590), // unresolved
CodeRow(4289, 3590), // not-persuasive
CodeRow(4546, 3590), // persuasive
CodeRow(4547, 3590), // persuasive-with-modification
CodeRow(4290, 3590), // not-persuasive-with-modification
CodeRow(2067, 3591), // comment
CodeRow(2018, 3591), // classifier
CodeRow(4761, 3591), // rating
CodeRow(2145, 3591), // container
CodeRow(4915, 3591), // response
CodeRow(1987, 3591), // change-request
CodeRow(5213, 3592), // submitted
CodeRow(5383, 3592), // triaged
CodeRow(5562, 3592), // waiting-for-input
CodeRow(4905, 3592), // resolved-no-change
CodeRow(4904, 3592), // resolved-change-required
CodeRow(2293, 3592), // deferred
CodeRow(2430, 3592), // duplicate
CodeRow(1780, 3592), // applied
CodeRow(4707, 3592), // published
CodeRow(2522, 3592), // entered-in-error
CodeRow(4915, 3593), // response
CodeRow(4876, 3593), // request
CodeRow(2636, 3594), // fail
CodeRow(4489, 3594), // pass
CodeRow(5086, 3594), // skip
CodeRow(5175, 3594), // stop
CodeRow(2538, 3595), // equals
CodeRow(4300, 3595), // notEquals
CodeRow(3876, 3595), // in
CodeRow(4303, 3595), // notIn
CodeRow(2761, 3595), // greaterThan
CodeRow(4041, 3595), // lessThan
CodeRow(2493, 3595), // empty
CodeRow(4299, 3595), // notEmpty
CodeRow(2146, 3595), // contains
CodeRow(4298, 3595), // notContains
CodeRow(2551, 3595), // eval
CodeRow(4098, 3595), // manualEval
CodeRow(2160, 3596), // continue
CodeRow(5265, 3596), // switchingProtocols
CodeRow(4364, 3596), // okay
CodeRow(2215, 3596), // created
CodeRow(1653, 3596), // accepted
CodeRow(4273, 3596), // nonAuthoritativeInformation
CodeRow(4268, 3596), // noContent
CodeRow(4901, 3596), // resetContent
CodeRow(4482, 3596), // partialContent
CodeRow(4226, 3596), // multipleChoices
CodeRow(4216, 3596), // movedPermanently
CodeRow(2694, 3596), // found
CodeRow(5028, 3596), // seeOther
CodeRow(4304, 3596), // notModified
CodeRow(5487, 3596), // useProxy
CodeRow(5301, 3596), // temporaryRedirect
CodeRow(4538, 3596), // permanentRedirect
CodeRow(1855, 3596), // badRequest
CodeRow(5446, 3596), // unauthorized
CodeRow(4517, 3596), // paymentRequired
CodeRow(2685, 3596), // forbidden
CodeRow(4301, 3596), // notFound
CodeRow(4169, 3596), // methodNotAllowed
CodeRow(4294, 3596), // notAcceptable
CodeRow(4692, 3596), // proxyAuthenticationRequired
CodeRow(4882, 3596), // requestTimeout
CodeRow(2122, 3596), // conflict
CodeRow(2756, 3596), // gone
CodeRow(4039, 3596), // lengthRequired
CodeRow(4605, 3596), // preconditionFailed
CodeRow(2153, 3596), // contentTooLarge
CodeRow(5473, 3596), // uriTooLong
CodeRow(5465, 3596), // unsupportedMediaType
CodeRow(4752, 3596), // rangeNotSatisfiable
CodeRow(2583, 3596), // expectationFailed
CodeRow(4182, 3596), // misdirectedRequest
CodeRow(5460, 3596), // unprocessableContent
CodeRow(5469, 3596), // upgradeRequired
CodeRow(3941, 3596), // internalServerError
CodeRow(4302, 3596), // notImplemented
CodeRow(1854, 3596), // badGateway
CodeRow(5061, 3596), // serviceUnavailable
CodeRow(2728, 3596), // gatewayTimeout
CodeRow(3839, 3596), // httpVersionNotSupported
CodeRow(297, 3597), // C
CodeRow(1294, 3597), // R
CodeRow(1576, 3597), // U
CodeRow(559, 3597), // D
CodeRow(644, 3597), // E
CodeRow(2492, 3598), // emergency
CodeRow(1720, 3598), // alert
CodeRow(2220, 3598), // critical
CodeRow(2540, 3598), // error
CodeRow(5564, 3598), // warning
CodeRow(4310, 3598), // notice
CodeRow(3901, 3598), // informational
CodeRow(2283, 3598), // debug
CodeRow(4893, 3599), // required
CodeRow(2624, 3599), // extensible
CodeRow(4612, 3599), // preferred
CodeRow(2565, 3599), // example
CodeRow(4618, 3600), // preparation
CodeRow(3881, 3600), // in-progress
CodeRow(1729, 3600), // allocated
CodeRow(3988, 3600), // issued
CodeRow(5450, 3600), // unfulfilled
CodeRow(4939, 3600), // returned
CodeRow(2522, 3600), // entered-in-error
CodeRow(5458, 3600), // unknown
CodeRow(2400, 3601), // document
CodeRow(4163, 3601), // message
CodeRow(5366, 3601), // transaction
CodeRow(5367, 3601), // transaction-response
CodeRow(1870, 3601), // batch
CodeRow(1871, 3601), // batch-response
CodeRow(2806, 3601), // history
CodeRow(5020, 3601), // searchset
CodeRow(2061, 3601), // collection
CodeRow(5220, 3601), // subscription-notification
CodeRow(3916, 3602), // instance
CodeRow(1962, 3602), // capability
CodeRow(4897, 3602), // requirements
CodeRow(4678, 3752), // proposal
CodeRow(4558, 3752), // plan
CodeRow(4408, 3752), // order
CodeRow(4401, 3752), // option
CodeRow(2365, 3752), // directive
CodeRow(4679, 3603), // proposed
CodeRow(1664, 3603), // active
CodeRow(5262, 3603), // suspended
CodeRow(3883, 3603), // inactive
CodeRow(2522, 3603), // entered-in-error
CodeRow(1723, 3604), // all-of
CodeRow(1760, 3604), // any-of
CodeRow(1814, 3604), // at-least
CodeRow(1815, 3604), // at-most
CodeRow(5165, 3604), // statistical
CodeRow(4253, 3604), // net-effect
CodeRow(2263, 3604), // dataset
CodeRow(4559, 3605), // planned
CodeRow(1903, 3605), // billable
CodeRow(4282, 3605), // not-billable
CodeRow(1645, 3605), // aborted
CodeRow(1905, 3605), // billed
CodeRow(2522, 3605), // entered-in-error
CodeRow(5458, 3605), // unknown
CodeRow(4748, 3606), // queued
CodeRow(2083, 3606), // complete
CodeRow(2540, 3606), // error
CodeRow(4481, 3606), // partial
CodeRow(2013, 3607), // claim
CodeRow(4601, 3607), // preauthorization
CodeRow(4609, 3607), // predetermination
CodeRow(3892, 3608), // indication
CodeRow(2164, 3608), // contraindication
CodeRow(3940, 3608), // interaction
CodeRow(5448, 3608), // undesirable-effect
CodeRow(5564, 3608), // warning
CodeRow(3877, 3609), // in-compose
CodeRow(3879, 3609), // in-expansion
CodeRow(3878, 3609), // in-compose-or-expansion
CodeRow(4291, 3610), // not-present
CodeRow(2565, 3610), // example
CodeRow(2703, 3610), // fragment
CodeRow(2083, 3610), // complete
CodeRow(5242, 3610), // supplement
CodeRow(2769, 3611), // grouped-by
CodeRow(3975, 3611), // is-a
CodeRow(4476, 3611), // part-of
CodeRow(2017, 3611), // classified-with
CodeRow(1221, 3612), // Patient
CodeRow(676, 3612), // Encounter
CodeRow(1314, 3612), // RelatedPerson
CodeRow(1256, 3612), // Practitioner
CodeRow(577, 3612), // Device
CodeRow(693, 3612), // EpisodeOfCare
CodeRow(4816, 3613), // registered
CodeRow(4481, 3613), // partial
CodeRow(4616, 3613), // preliminary
CodeRow(2662, 3613), // final
CodeRow(1740, 3613), // amended
CodeRow(2181, 3613), // corrected
CodeRow(1771, 3613), // appended
CodeRow(1956, 3613), // cancelled
CodeRow(2522, 3613), // entered-in-error
CodeRow(2321, 3613), // deprecated
CodeRow(5458, 3613), // unknown
CodeRow(4826, 3614), // related-to
CodeRow(2539, 3614), // equivalent
CodeRow(5108, 3614), // source-is-narrower-than-target
CodeRow(5107, 3614), // source-is-broader-than-target
CodeRow(4292, 3614), // not-related-to
CodeRow(2044, 3615), // code
CodeRow(455, 3615), // Coding
CodeRow(5184, 3615), // string
CodeRow(3930, 3615), // integer
CodeRow(1925, 3615), // boolean
CodeRow(2273, 3615), // dateTime
CodeRow(2285, 3615), // decimal
CodeRow(2044, 3616), // code
CodeRow(455, 3616), // Coding
CodeRow(5184, 3616), // string
CodeRow(1925, 3616), // boolean
CodeRow(1279, 3616), // Quantity
CodeRow(455, 3617), // Coding
CodeRow(5184, 3617), // string
CodeRow(3930, 3617), // integer
CodeRow(1925, 3617), // boolean
CodeRow(2273, 3617), // dateTime
CodeRow(2285, 3617), // decimal
CodeRow(2044, 3617), // code
CodeRow(5483, 3618), // use-source-code
CodeRow(2670, 3618), // fixed
CodeRow(4439, 3618), // other-map
CodeRow(5036, 3619), // sensitive
CodeRow(5134, 3619), // specific
CodeRow(4600, 3620), // preadmit
CodeRow(2356, 3620), // diff-diagnosis
CodeRow(4443, 3620), // outcome
CodeRow(4293, 3621), // not-supported
CodeRow(5079, 3621), // single
CodeRow(4222, 3621), // multiple
CodeRow(4293, 3622), // not-supported
CodeRow(4197, 3622), // modified-since
CodeRow(4287, 3622), // not-match
CodeRow(2716, 3622), // full-support
CodeRow(1359, 3623), // SHALL
CodeRow(1360, 3623), // SHOULD
CodeRow(969, 3623), // MAY
CodeRow(1361, 3623), // SHOULD-NOT
CodeRow(3916, 3624), // instance
CodeRow(4825, 3624), // related
CodeRow(2318, 3624), // dependents
CodeRow(1833, 3624), // authoredby
CodeRow(2313, 3625), // deny
CodeRow(4539, 3625), // permit
CodeRow(2424, 3626), // draft
CodeRow(1664, 3626), // active
CodeRow(3883, 3626), // inactive
CodeRow(4284, 3626), // not-done
CodeRow(2522, 3626), // entered-in-error
CodeRow(5458, 3626), // unknown
CodeRow(2540, 3627), // error
CodeRow(5564, 3627), // warning
CodeRow(4549, 3628), // phone
CodeRow(2644, 3628), // fax
CodeRow(2491, 3628), // email
CodeRow(4464, 3628), // pager
CodeRow(5474, 3628), // url
CodeRow(5097, 3628), // sms
CodeRow(4438, 3628), // other
CodeRow(2811, 3629), // home
CodeRow(5590, 3629), // work
CodeRow(5297, 3629), // temp
CodeRow(4365, 3629), // old
CodeRow(4188, 3629), // mobile
CodeRow(1740, 3630), // amended
CodeRow(1771, 3630), // appended
CodeRow(1956, 3630), // cancelled
CodeRow(2387, 3630), // disputed
CodeRow(2522, 3630), // entered-in-error
CodeRow(2574, 3630), // executable
CodeRow(2575, 3630), // executed
CodeRow(4251, 3630), // negotiable
CodeRow(4356, 3630), // offered
CodeRow(4571, 3630), // policy
CodeRow(4823, 3630), // rejected
CodeRow(4850, 3630), // renewed
CodeRow(4947, 3630), // revoked
CodeRow(4903, 3630), // resolved
CodeRow(5305, 3630), // terminated
CodeRow(1740, 3631), // amended
CodeRow(1771, 3631), // appended
CodeRow(1956, 3631), // cancelled
CodeRow(2387, 3631), // disputed
CodeRow(2522, 3631), // entered-in-error
CodeRow(2574, 3631), // executable
CodeRow(2575, 3631), // executed
CodeRow(4251, 3631), // negotiable
CodeRow(4356, 3631), // offered
CodeRow(4571, 3631), // policy
CodeRow(4823, 3631), // rejected
CodeRow(4850, 3631), // renewed
CodeRow(4947, 3631), // revoked
CodeRow(4903, 3631), // resolved
CodeRow(5305, 3631), // terminated
CodeRow(1828, 3632), // author
CodeRow(2445, 3632), // editor
CodeRow(4945, 3632), // reviewer
CodeRow(2518, 3632), // endorser
CodeRow(3927, 3633), // insurance
CodeRow(5032, 3633), // self-pay
CodeRow(4438, 3633), // other
CodeRow(4206, 3634), // mon
CodeRow(5401, 3634), // tue
CodeRow(5570, 3634), // wed
CodeRow(5331, 3634), // thu
CodeRow(2711, 3634), // fri
CodeRow(4971, 3634), // sat
CodeRow(5238, 3634), // sun
CodeRow(2802, 3635), // high
CodeRow(4194, 3635), // moderate
CodeRow(4075, 3635), // low
CodeRow(4616, 3721), // preliminary
CodeRow(2662, 3721), // final
CodeRow(2522, 3721), // entered-in-error
CodeRow(4184, 3636), // mitigated
CodeRow(4191, 3637), // model
CodeRow(4073, 3637), // lot-numbers
CodeRow(5044, 3637), // serial-numbers
CodeRow(4817, 3638), // registered-name
CodeRow(5489, 3638), // user-friendly-name
CodeRow(4500, 3638), // patient-reported-name
CodeRow(4072, 3639), // lot-number
CodeRow(4100, 3639), // manufactured-date
CodeRow(5043, 3639), // serial-number
CodeRow(2587, 3639), // expiration-date
CodeRow(1912, 3639), // biological-source
CodeRow(5103, 3639), // software-version
CodeRow(1664, 3640), // active
CodeRow(3883, 3640), // inactive
CodeRow(2522, 3640), // entered-in-error
CodeRow(3866, 3641), // implanted
CodeRow(2592, 3641), // explanted
CodeRow(2522, 3641), // entered-in-error
CodeRow(1818, 3641), // attached
CodeRow(5458, 3641), // unknown
CodeRow(1818, 3642), // attached
CodeRow(2373, 3642), // disconnected
CodeRow(2637, 3642), // failed
CodeRow(4557, 3642), // placed
CodeRow(4858, 3642), // replaced
CodeRow(1868, 3643), // basic
CodeRow(4113, 3643), // master
CodeRow(4049, 3643), // license
CodeRow(4618, 3644), // preparation
CodeRow(3881, 3644), // in-progress
CodeRow(1956, 3644), // cancelled
CodeRow(4369, 3644), // on-hold
CodeRow(2084, 3644), // completed
CodeRow(2522, 3644), // entered-in-error
CodeRow(5177, 3644), // stopped
CodeRow(2288, 3644), // declined
CodeRow(5458, 3644), // unknown
CodeRow(1664, 3645), // active
CodeRow(2084, 3645), // completed
CodeRow(4284, 3645), // not-done
CodeRow(2522, 3645), // entered-in-error
CodeRow(3932, 3645), // intended
CodeRow(5177, 3645), // stopped
CodeRow(4369, 3645), // on-hold
CodeRow(4816, 3646), // registered
CodeRow(4481, 3646), // partial
CodeRow(4616, 3646), // preliminary
CodeRow(4196, 3646), // modified
CodeRow(2662, 3646), // final
CodeRow(1740, 3646), // amended
CodeRow(2181, 3646), // corrected
CodeRow(1771, 3646), // appended
CodeRow(1956, 3646), // cancelled
CodeRow(2522, 3646), // entered-in-error
CodeRow(5458, 3646), // unknown
CodeRow(5509, 3647), // value
CodeRow(2577, 3647), // exists
CodeRow(4505, 3647), // pattern
CodeRow(5406, 3647), // type
CodeRow(4667, 3647), // profile
CodeRow(4581, 3647), // position
CodeRow(4656, 3648), // producer
CodeRow(2134, 3648), // consumer
CodeRow(2236, 3649), // current
CodeRow(5241, 3649), // superseded
CodeRow(2522, 3649), // entered-in-error
CodeRow(4748, 3650), // queued
CodeRow(2083, 3650), // complete
CodeRow(2540, 3650), // error
CodeRow(4481, 3650), // partial
CodeRow(1827, 3651), // auth-requirements
CodeRow(1900, 3651), // benefits
CodeRow(2376, 3651), // discovery
CodeRow(5501, 3651), // validation
CodeRow(1827, 3652), // auth-requirements
CodeRow(1900, 3652), // benefits
CodeRow(2376, 3652), // discovery
CodeRow(5501, 3652), // validation
CodeRow(4559, 3653), // planned
CodeRow(1664, 3653), // active
CodeRow(4900, 3653), // reserved
CodeRow(2084, 3653), // completed
CodeRow(4559, 3654), // planned
CodeRow(3881, 3654), // in-progress
CodeRow(4369, 3654), // on-hold
CodeRow(2370, 3654), // discharged
CodeRow(2084, 3654), // completed
CodeRow(1956, 3654), // cancelled
CodeRow(2374, 3654), // discontinued
CodeRow(2522, 3654), // entered-in-error
CodeRow(5458, 3654), // unknown
CodeRow(1664, 3655), // active
CodeRow(5262, 3655), // suspended
CodeRow(2540, 3655), // error
CodeRow(4354, 3655), // off
CodeRow(2522, 3655), // entered-in-error
CodeRow(4748, 3656), // queued
CodeRow(2083, 3656), // complete
CodeRow(2540, 3656), // error
CodeRow(4481, 3656), // partial
CodeRow(4559, 3657), // planned
CodeRow(5563, 3657), // waitlist
CodeRow(1664, 3657), // active
CodeRow(4377, 3657), // onhold
CodeRow(2665, 3657), // finished
CodeRow(1956, 3657), // cancelled
CodeRow(2522, 3657), // entered-in-error
CodeRow(5034, 3658), // sender
CodeRow(4779, 3658), // receiver
CodeRow(4618, 3659), // preparation
CodeRow(3881, 3659), // in-progress
CodeRow(4284, 3659), // not-done
CodeRow(4369, 3659), // on-hold
CodeRow(5177, 3659), // stopped
CodeRow(2084, 3659), // completed
CodeRow(2522, 3659), // entered-in-error
CodeRow(5458, 3659), // unknown
CodeRow(977, 3660), // MORN
CodeRow(978, 3660), // MORN.early
CodeRow(979, 3660), // MORN.late
CodeRow(1101, 3660), // NOON
CodeRow(137, 3660), // AFT
CodeRow(138, 3660), // AFT.early
CodeRow(139, 3660), // AFT.late
CodeRow(655, 3660), // EVE
CodeRow(656, 3660), // EVE.early
CodeRow(657, 3660), // EVE.late
CodeRow(1098, 3660), // NIGHT
CodeRow(1209, 3660), // PHS
CodeRow(841, 3660), // IMD
CodeRow(831, 3800), // HS
CodeRow(1619, 3800), // WAKE
CodeRow(297, 3800), // C
CodeRow(341, 3800), // CM
CodeRow(330, 3800), // CD
CodeRow(349, 3800), // CV
CodeRow(127, 3800), // AC
CodeRow(129, 3800), // ACM
CodeRow(128, 3800), // ACD
CodeRow(130, 3800), // ACV
CodeRow(1202, 3800), // PC
CodeRow(1204, 3800), // PCM
CodeRow(1203, 3800), // PCD
CodeRow(1205, 3800), // PCV
CodeRow(4545, 3661), // person
CodeRow(5269, 3661), // system
CodeRow(1664, 3662), // active
CodeRow(1956, 3662), // cancelled
CodeRow(2424, 3662), // draft
CodeRow(2522, 3662), // entered-in-error
CodeRow(2649, 3663), // fhirpath
CodeRow(2482, 3663), // element
CodeRow(2625, 3663), // extension
CodeRow(270, 3665), // Base
CodeRow(659, 3665), // Element
CodeRow(266, 3665), // BackboneElement
CodeRow(570, 3665), // DataType
CodeRow(176, 3665), // Address
CodeRow(211, 3665), // Annotation
CodeRow(237, 3665), // Attachment
CodeRow(246, 3665), // Availability
CodeRow(267, 3665), // BackboneType
CodeRow(640, 3665), // Dosage
CodeRow(660, 3665), // ElementDefinition
CodeRow(992, 3665), // MarketingStatus
CodeRow(1268, 3665), // ProductShelfLife
CodeRow(1563, 3665), // Timing
CodeRow(453, 3665), // CodeableConcept
CodeRow(454, 3665), // CodeableReference
CodeRow(455, 3665), // Coding
CodeRow(511, 3665), // ContactDetail
CodeRow(512, 3665), // ContactPoint
CodeRow(533, 3665), // Contributor
CodeRow(565, 3665), // DataRequirement
CodeRow(762, 3665), // Expression
CodeRow(763, 3665), // ExtendedContactDetail
CodeRow(764, 3665), // Extension
CodeRow(836, 3665), // HumanName
CodeRow(845, 3665), // Identifier
CodeRow(1081, 3665), // Meta
CodeRow(1089, 3665), // MonetaryComponent
CodeRow(1090, 3665), // Money
CodeRow(1113, 3665), // Narrative
CodeRow(1217, 3665), // ParameterDefinition
CodeRow(1230, 3665), // Period
CodeRow(1261, 3665), // PrimitiveType
CodeRow(1860, 3665), // base64Binary
CodeRow(1925, 3665), // boolean
CodeRow(2264, 3665), // date
CodeRow(2273, 3665), // dateTime
CodeRow(2285, 3665), // decimal
CodeRow(3922, 3665), // instant
CodeRow(3930, 3665), // integer
CodeRow(4582, 3665), // positiveInt
CodeRow(5463, 3665), // unsignedInt
CodeRow(3931, 3665), // integer64
CodeRow(5184, 3665), // string
CodeRow(2044, 3665), // code
CodeRow(3846, 3665), // id
CodeRow(4107, 3665), // markdown
CodeRow(5342, 3665), // time
CodeRow(5472, 3665), // uri
CodeRow(1959, 3665), // canonical
CodeRow(4362, 3665), // oid
CodeRow(5474, 3665), // url
CodeRow(5492, 3665), // uuid
CodeRow(1279, 3665), // Quantity
CodeRow(199, 3665), // Age
CodeRow(535, 3665), // Count
CodeRow(630, 3665), // Distance
CodeRow(643, 3665), // Duration
CodeRow(1301, 3665), // Range
CodeRow(1302, 3665), // Ratio
CodeRow(1303, 3665), // RatioRange
CodeRow(1305, 3665), // Reference
CodeRow(1311, 3665), // RelatedArtifact
CodeRow(1370, 3665), // SampledData
CodeRow(1388, 3665), // Signature
CodeRow(1571, 3665), // TriggerDefinition
CodeRow(1585, 3665), // UsageContext
CodeRow(1610, 3665), // VirtualServiceDetail
CodeRow(5596, 3665), // xhtml
CodeRow(1345, 3665), // Resource
CodeRow(274, 3665), // Binary
CodeRow(290, 3665), // Bundle
CodeRow(639, 3665), // DomainResource
CodeRow(155, 3665), // Account
CodeRow(171, 3665), // ActivityDefinition
CodeRow(174, 3665), // ActorDefinition
CodeRow(179, 3665), // AdministrableProductDefinition
CodeRow(188, 3665), // AdverseEvent
CodeRow(203, 3665), // AllergyIntolerance
CodeRow(215, 3665), // Appointment
CodeRow(221, 3665), // AppointmentResponse
CodeRow(224, 3665), // ArtifactAssessment
CodeRow(238, 3665), // AuditEvent
CodeRow(271, 3665), // Basic
CodeRow(276, 3665), // BiologicallyDerivedProduct
CodeRow(279, 3665), // BiologicallyDerivedProductDispense
CodeRow(285, 3665), // BodyStructure
CodeRow(351, 3665), // CanonicalResource
CodeRow(352, 3665), // CapabilityStatement
CodeRow(367, 3665), // CarePlan
CodeRow(370, 3665), // CareTeam
CodeRow(375, 3665), // ChargeItem
CodeRow(377, 3665), // ChargeItemDefinition
CodeRow(381, 3665), // Citation
CodeRow(401, 3665), // Claim
CodeRow(416, 3665), // ClaimResponse
CodeRow(432, 3665), // ClinicalImpression
CodeRow(434, 3665), // ClinicalUseDefinition
CodeRow(444, 3665), // CodeSystem
CodeRow(458, 3665), // Communication
CodeRow(460, 3665), // CommunicationRequest
CodeRow(462, 3665), // CompartmentDefinition
CodeRow(465, 3665), // Composition
CodeRow(470, 3665), // ConceptMap
CodeRow(483, 3665), // Condition
CodeRow(487, 3665), // ConditionDefinition
CodeRow(501, 3665), // Consent
CodeRow(515, 3665), // Contract
CodeRow(537, 3665), // Coverage
CodeRow(542, 3665), // CoverageEligibilityRequest
CodeRow(548, 3665), // CoverageEligibilityResponse
CodeRow(572, 3665), // DetectedIssue
CodeRow(577, 3665), // Device
CodeRow(583, 3665), // DeviceAssociation
CodeRow(588, 3665), // DeviceDefinition
CodeRow(606, 3665), // DeviceDispense
CodeRow(609, 3665), // DeviceMetric
CodeRow(617, 3665), // DeviceRequest
CodeRow(619, 3665), // DeviceUsage
CodeRow(625, 3665), // DiagnosticReport
CodeRow(633, 3665), // DocumentReference
CodeRow(676, 3665), // Encounter
CodeRow(682, 3665), // EncounterHistory
CodeRow(686, 3665), // Endpoint
CodeRow(690, 3665), // EnrollmentRequest
CodeRow(691, 3665), // EnrollmentResponse
CodeRow(693, 3665), // EpisodeOfCare
CodeRow(701, 3665), // EventDefinition
CodeRow(704, 3665), // Evidence
CodeRow(712, 3665), // EvidenceReport
CodeRow(718, 3665), // EvidenceVariable
CodeRow(725, 3665), // ExampleScenario
CodeRow(736, 3665), // ExplanationOfBenefit
CodeRow(776, 3665), // FamilyMemberHistory
CodeRow(782, 3665), // Flag
CodeRow(784, 3665), // FormularyItem
CodeRow(802, 3665), // GenomicStudy
CodeRow(812, 3665), // Goal
CodeRow(817, 3665), // GraphDefinition
CodeRow(821, 3665), // Group
CodeRow(826, 3665), // GuidanceResponse
CodeRow(834, 3665), // HealthcareService
CodeRow(851, 3665), // ImagingSelection
CodeRow(859, 3665), // ImagingStudy
CodeRow(865, 3665), // Immunization
CodeRow(870, 3665), // ImmunizationEvaluation
CodeRow(872, 3665), // ImmunizationRecommendation
CodeRow(876, 3665), // ImplementationGuide
CodeRow(889, 3665), // Ingredient
CodeRow(896, 3665), // InsurancePlan
CodeRow(910, 3665), // InventoryItem
CodeRow(918, 3665), // InventoryReport
CodeRow(922, 3665), // Invoice
CodeRow(954, 3665), // Library
CodeRow(957, 3665), // Linkage
CodeRow(961, 3665), // List
CodeRow(965, 3665), // Location
CodeRow(988, 3665), // ManufacturedItemDefinition
CodeRow(993, 3665), // Measure
CodeRow(1001, 3665), // MeasureReport
CodeRow(1011, 3665), // Medication
CodeRow(1014, 3665), // MedicationAdministration
CodeRow(1018, 3665), // MedicationDispense
CodeRow(1022, 3665), // MedicationKnowledge
CodeRow(1043, 3665), // MedicationRequest
CodeRow(1048, 3665), // MedicationStatement
CodeRow(1057, 3665), // MedicinalProductDefinition
CodeRow(1072, 3665), // MessageDefinition
CodeRow(1075, 3665), // MessageHeader
CodeRow(1082, 3665), // MetadataResource
CodeRow(1085, 3665), // MolecularSequence
CodeRow(1109, 3665), // NamingSystem
CodeRow(1122, 3665), // NutritionIntake
CodeRow(1126, 3665), // NutritionOrder
CodeRow(1137, 3665), // NutritionProduct
CodeRow(1173, 3665), // Observation
CodeRow(1178, 3665), // ObservationDefinition
CodeRow(1184, 3665), // OperationDefinition
CodeRow(1190, 3665), // OperationOutcome
CodeRow(1196, 3665), // Organization
CodeRow(1198, 3665), // OrganizationAffiliation
CodeRow(1212, 3665), // PackagedProductDefinition
CodeRow(1221, 3665), // Patient
CodeRow(1225, 3665), // PaymentNotice
CodeRow(1227, 3665), // PaymentReconciliation
CodeRow(1231, 3665), // Permission
CodeRow(1239, 3665), // Person
CodeRow(1242, 3665), // PlanDefinition
CodeRow(1256, 3665), // Practitioner
CodeRow(1259, 3665), // PractitionerRole
CodeRow(1262, 3665), // Procedure
CodeRow(1271, 3665), // Provenance
CodeRow(1281, 3665), // Questionnaire
CodeRow(1290, 3665), // QuestionnaireResponse
CodeRow(1309, 3665), // RegulatedAuthorization
CodeRow(1314, 3665), // RelatedPerson
CodeRow(1319, 3665), // RequestOrchestration
CodeRow(1330, 3665), // Requirements
CodeRow(1334, 3665), // ResearchStudy
CodeRow(1342, 3665), // ResearchSubject
CodeRow(1350, 3665), // RiskAssessment
CodeRow(1372, 3665), // Schedule
CodeRow(1377, 3665), // SearchParameter
CodeRow(1384, 3665), // ServiceRequest
CodeRow(1392, 3665), // Slot
CodeRow(1395, 3665), // Specimen
CodeRow(1402, 3665), // SpecimenDefinition
CodeRow(1412, 3665), // StructureDefinition
CodeRow(1418, 3665), // StructureMap
CodeRow(1435, 3665), // Subscription
CodeRow(1440, 3665), // SubscriptionStatus
CodeRow(1443, 3665), // SubscriptionTopic
CodeRow(1449, 3665), // Substance
CodeRow(1451, 3665), // SubstanceDefinition
CodeRow(1463, 3665), // SubstanceNucleicAcid
CodeRow(1467, 3665), // SubstancePolymer
CodeRow(1474, 3665), // SubstanceProtein
CodeRow(1476, 3665), // SubstanceReferenceInformation
CodeRow(1480, 3665), // SubstanceSourceMaterial
CodeRow(1489, 3665), // SupplyDelivery
CodeRow(1493, 3665), // SupplyRequest
CodeRow(1502, 3665), // Task
CodeRow(1509, 3665), // TerminologyCapabilities
CodeRow(1520, 3665), // TestPlan
CodeRow(1528, 3665), // TestReport
CodeRow(1543, 3665), // TestScript
CodeRow(1565, 3665), // Transport
CodeRow(1590, 3665), // ValueSet
CodeRow(1603, 3665), // VerificationResult
CodeRow(1613, 3665), // VisionPrescription
CodeRow(1218, 3665), // Parameters
CodeRow(123, 3666), // =
CodeRow(3975, 3666), // is-a
CodeRow(2330, 3666), // descendent-of
CodeRow(3976, 3666), // is-not-a
CodeRow(4811, 3666), // regex
CodeRow(3876, 3666), // in
CodeRow(4286, 3666), // not-in
CodeRow(2736, 3666), // generalizes
CodeRow(2000, 3666), // child-of
CodeRow(2329, 3666), // descendent-leaf
CodeRow(2577, 3666), // exists
CodeRow(1664, 3667), // active
CodeRow(3883, 3667), // inactive
CodeRow(2522, 3667), // entered-in-error
CodeRow(1664, 3668), // active
CodeRow(1956, 3668), // cancelled
CodeRow(2424, 3668), // draft
CodeRow(2522, 3668), // entered-in-error
CodeRow(1664, 2823), // active
CodeRow(2522, 2823), // entered-in-error
CodeRow(3883, 2823), // inactive
CodeRow(4816, 3669), // registered
CodeRow(1846, 3669), // available
CodeRow(1956, 3669), // cancelled
CodeRow(2522, 3669), // entered-in-error
CodeRow(5458, 3669), // unknown
CodeRow(4679, 3670), // proposed
CodeRow(4559, 3670), // planned
CodeRow(1653, 3670), // accepted
CodeRow(1664, 3670), // active
CodeRow(4369, 3670), // on-hold
CodeRow(2084, 3670), // completed
CodeRow(1956, 3670), // cancelled
CodeRow(2522, 3670), // entered-in-error
CodeRow(4823, 3670), // rejected
CodeRow(3849, 3671), // identical
CodeRow(4117, 3671), // matching
CodeRow(2358, 3671), // different
CodeRow(2240, 3671), // custom
CodeRow(5579, 3672), // where
CodeRow(4898, 3672), // requires
CodeRow(2304, 3673), // definitional
CodeRow(2532, 3673), // enumerated
CodeRow(4545, 3674), // person
CodeRow(1749, 3674), // animal
CodeRow(4592, 3674), // practitioner
CodeRow(2345, 3674), // device
CodeRow(1971, 3674), // careteam
CodeRow(2793, 3674), // healthcareservice
CodeRow(4064, 3674), // location
CodeRow(4428, 3674), // organization
CodeRow(4836, 3674), // relatedperson
CodeRow(5138, 3674), // specimen
CodeRow(5231, 3675), // success
CodeRow(2254, 3675), // data-requested
CodeRow(2255, 3675), // data-required
CodeRow(3881, 3675), // in-progress
CodeRow(2638, 3675), // failure
CodeRow(2522, 3675), // entered-in-error
CodeRow(2816, 3676), // html
CodeRow(4107, 3676), // markdown
CodeRow(5598, 3676), // xml
CodeRow(2737, 3676), // generated
CodeRow(4481, 3677), // partial
CodeRow(2084, 3677), // completed
CodeRow(2522, 3677), // entered-in-error
CodeRow(2791, 3677), // health-unknown
CodeRow(2306, 3678), // delete
CodeRow(2748, 3678), // get
CodeRow(4402, 3678), // options
CodeRow(4491, 3678), // patch
CodeRow(4584, 3678), // post
CodeRow(4713, 3678), // put
CodeRow(2788, 3678), // head
CodeRow(788, 3679), // GET
CodeRow(829, 3679), // HEAD
CodeRow(1210, 3679), // POST
CodeRow(1211, 3679), // PUT
CodeRow(561, 3679), // DELETE
CodeRow(1201, 3679), // PATCH
CodeRow(1646, 2824), // about
CodeRow(1660, 2824), // acl
CodeRow(1734, 2824), // alternate
CodeRow(1746, 2824), // amphtml
CodeRow(1774, 2824), // appendix
CodeRow(1776, 2824), // apple-touch-icon
CodeRow(1777, 2824), // apple-touch-startup-image
CodeRow(1790, 2824), // archives
CodeRow(1828, 2824), // author
CodeRow(1916, 2824), // blocked-by
CodeRow(1924, 2824), // bookmark
CodeRow(1959, 2824), // canonical
CodeRow(1992, 2824), // chapter
CodeRow(2006, 2824), // cite-as
CodeRow(2061, 2824), // collection
CodeRow(2155, 2824), // contents
CodeRow(2173, 2824), // convertedFrom
CodeRow(2179, 2824), // copyright
CodeRow(2214, 2824), // create-form
CodeRow(2236, 2824), // current
CodeRow(2332, 2824), // describedby
CodeRow(2333, 2824), // describes
CodeRow(2372, 2824), // disclosure
CodeRow(2395, 2824), // dns-prefetch
CodeRow(2430, 2824), // duplicate
CodeRow(2442, 2824), // edit
CodeRow(2443, 2824), // edit-form
CodeRow(2444, 2824), // edit-media
CodeRow(2510, 2824), // enclosure
CodeRow(2629, 2824), // external
CodeRow(2666, 2824), // first
CodeRow(2751, 2824), // glossary
CodeRow(2797, 2824), // help
CodeRow(2812, 2824), // hosts
CodeRow(3840, 2824), // hub
CodeRow(3845, 2824), // icon
CodeRow(3891, 2824), // index
CodeRow(3947, 2824), // intervalAfter
CodeRow(3948, 2824), // intervalBefore
CodeRow(3949, 2824), // intervalContains
CodeRow(3950, 2824), // intervalDisjoint
CodeRow(3951, 2824), // intervalDuring
CodeRow(3952, 2824), // intervalEquals
CodeRow(3953, 2824), // intervalFinishedBy
CodeRow(3954, 2824), // intervalFinishes
CodeRow(3955, 2824), // intervalIn
CodeRow(3956, 2824), // intervalMeets
CodeRow(3957, 2824), // intervalMetBy
CodeRow(3958, 2824), // intervalOverlappedBy
CodeRow(3959, 2824), // intervalOverlaps
CodeRow(3960, 2824), // intervalStartedBy
CodeRow(3961, 2824), // intervalStarts
CodeRow(3996, 2824), // item
CodeRow(4019, 2824), // last
CodeRow(4030, 2824), // latest-version
CodeRow(4049, 2824), // license
CodeRow(4058, 2824), // linkset
CodeRow(4081, 2824), // lrdd
CodeRow(4094, 2824), // manifest
CodeRow(4112, 2824), // mask-icon
CodeRow(4156, 2824), // media-feed
CodeRow(4162, 2824), // memento
CodeRow(4171, 2824), // micropub
CodeRow(4201, 2824), // modulepreload
CodeRow(4208, 2824), // monitor
CodeRow(4209, 2824), // monitor-group
CodeRow(4257, 2824), // next
CodeRow(4258, 2824), // next-archive
CodeRow(4272, 2824), // nofollow
CodeRow(4274, 2824), // noopener
CodeRow(4276, 2824), // noreferrer
CodeRow(4390, 2824), // opener
CodeRow(4391, 2824), // openid2.local_id
CodeRow(4392, 2824), // openid2.provider
CodeRow(4433, 2824), // original
CodeRow(1200, 2824), // P3Pv1
CodeRow(4512, 2824), // payment
CodeRow(4554, 2824), // pingback
CodeRow(4606, 2824), // preconnect
CodeRow(4608, 2824), // predecessor-version
CodeRow(4614, 2824), // prefetch
CodeRow(4617, 2824), // preload
CodeRow(4621, 2824), // prerender
CodeRow(4626, 2824), // prev
CodeRow(4629, 2824), // preview
CodeRow(4630, 2824), // previous
CodeRow(4627, 2824), // prev-archive
CodeRow(4641, 2824), // privacy-policy
CodeRow(4667, 2824), // profile
CodeRow(4701, 2824), // publication
CodeRow(4825, 2824), // related
CodeRow(4926, 2824), // restconf
CodeRow(4865, 2824), // replies
CodeRow(4965, 2824), // ruleinput
CodeRow(5011, 2824), // search
CodeRow(5023, 2824), // section
CodeRow(5031, 2824), // self
CodeRow(5052, 2824), // service
CodeRow(5053, 2824), // service-desc
CodeRow(5054, 2824), // service-doc
CodeRow(5055, 2824), // service-meta
CodeRow(5142, 2824), // sponsored
CodeRow(5150, 2824), // start
CodeRow(5166, 2824), // status
CodeRow(5195, 2824), // stylesheet
CodeRow(5222, 2824), // subsection
CodeRow(5233, 2824), // successor-version
CodeRow(5240, 2824), // sunset
CodeRow(5270, 2824), // tag
CodeRow(5306, 2824), // terms-of-service
CodeRow(5347, 2824), // timegate
CodeRow(5348, 2824), // timemap
CodeRow(5406, 2824), // type
CodeRow(5442, 2824), // ugc
CodeRow(5466, 2824), // up
CodeRow(5533, 2824), // version-history
CodeRow(5549, 2824), // via
CodeRow(5569, 2824), // webmention
CodeRow(5594, 2824), // working-copy
CodeRow(5595, 2824), // working-copy-of
CodeRow(5491, 3680), // usual
CodeRow(4358, 3680), // official
CodeRow(5297, 3680), // temp
CodeRow(5022, 3680), // secondary
CodeRow(4365, 3680), // old
CodeRow(4043, 3681), // level1
CodeRow(4044, 3681), // level2
CodeRow(4045, 3681), // level3
CodeRow(4046, 3681), // level4
CodeRow(4568, 3682), // point
CodeRow(4577, 3682), // polyline
CodeRow(3942, 3682), // interpolated
CodeRow(2004, 3682), // circle
CodeRow(2489, 3682), // ellipse
CodeRow(4568, 3683), // point
CodeRow(4229, 3683), // multipoint
CodeRow(4577, 3683), // polyline
CodeRow(4576, 3683), // polygon
CodeRow(2489, 3683), // ellipse
CodeRow(2490, 3683), // ellipsoid
CodeRow(1846, 3684), // available
CodeRow(2522, 3684), // entered-in-error
CodeRow(5458, 3684), // unknown
CodeRow(4816, 3685), // registered
CodeRow(1846, 3685), // available
CodeRow(1956, 3685), // cancelled
CodeRow(2522, 3685), // entered-in-error
CodeRow(5458, 3685), // unknown
CodeRow(2084, 2825), // completed
CodeRow(2522, 2825), // entered-in-error
CodeRow(2084, 3659), // completed
CodeRow(2522, 3659), // entered-in-error
CodeRow(4284, 3659), // not-done
CodeRow(1731, 3686), // allowed
CodeRow(4583, 3686), // possible
CodeRow(1672, 3686), // actual
CodeRow(2213, 3759), // create
CodeRow(5467, 3759), // update
CodeRow(2306, 3759), // delete
CodeRow(1664, 3687), // active
CodeRow(3883, 3687), // inactive
CodeRow(2522, 3687), // entered-in-error
CodeRow(5458, 3687), // unknown
CodeRow(5098, 3688), // snapshot
CodeRow(2357, 3688), // difference
CodeRow(2424, 3689), // draft
CodeRow(4884, 3689), // requested
CodeRow(1664, 3689), // active
CodeRow(2522, 3689), // entered-in-error
CodeRow(2424, 3690), // draft
CodeRow(3988, 3690), // issued
CodeRow(1857, 3690), // balanced
CodeRow(1956, 3690), // cancelled
CodeRow(2522, 3690), // entered-in-error
CodeRow(2642, 3691), // fatal
CodeRow(2540, 3691), // error
CodeRow(5564, 3691), // warning
CodeRow(3896, 3691), // information
CodeRow(5231, 3691), // success
CodeRow(3967, 3692), // invalid
CodeRow(5186, 3692), // structure
CodeRow(4893, 3692), // required
CodeRow(5509, 3692), // value
CodeRow(3968, 3692), // invariant
CodeRow(5024, 3692), // security
CodeRow(4070, 3692), // login
CodeRow(5458, 3692), // unknown
CodeRow(2590, 3692), // expired
CodeRow(2685, 3692), // forbidden
CodeRow(5258, 3692), // suppressed
CodeRow(4650, 3692), // processing
CodeRow(4293, 3692), // not-supported
CodeRow(2430, 3692), // duplicate
CodeRow(4223, 3692), // multiple-matches
CodeRow(4285, 3692), // not-found
CodeRow(2307, 3692), // deleted
CodeRow(5357, 3692), // too-long
CodeRow(2045, 3692), // code-invalid
CodeRow(2625, 3692), // extension
CodeRow(5356, 3692), // too-costly
CodeRow(1933, 3692), // business-rule
CodeRow(2122, 3692), // conflict
CodeRow(4052, 3692), // limited-filter
CodeRow(5373, 3692), // transient
CodeRow(4065, 3692), // lock-error
CodeRow(4266, 3692), // no-store
CodeRow(2566, 3692), // exception
CodeRow(5349, 3692), // timeout
CodeRow(3888, 3692), // incomplete
CodeRow(5330, 3692), // throttled
CodeRow(3901, 3692), // informational
CodeRow(5231, 3692), // success
CodeRow(2762, 3693), // group
CodeRow(2384, 3693), // display
CodeRow(4746, 3693), // question
CodeRow(1925, 3693), // boolean
CodeRow(2285, 3693), // decimal
CodeRow(3930, 3693), // integer
CodeRow(2264, 3693), // date
CodeRow(2273, 3693), // dateTime
CodeRow(5342, 3693), // time
CodeRow(5184, 3693), // string
CodeRow(5318, 3693), // text
CodeRow(5474, 3693), // url
CodeRow(2059, 3693), // coding
CodeRow(1820, 3693), // attachment
CodeRow(4795, 3693), // reference
CodeRow(4723, 3693), // quantity
CodeRow(1789, 5477), // ar
CodeRow(1901, 5477), // bg
CodeRow(1902, 5477), // bg-BG
CodeRow(1917, 5477), // bn
CodeRow(2224, 5477), // cs
CodeRow(2225, 5477), // cs-CZ
CodeRow(1930, 5477), // bs
CodeRow(1931, 5477), // bs-BA
CodeRow(2244, 5477), // da
CodeRow(2245, 5477), // da-DK
CodeRow(2279, 5477), // de
CodeRow(2280, 5477), // de-AT
CodeRow(2281, 5477), // de-CH
CodeRow(2282, 5477), // de-DE
CodeRow(2453, 5477), // el
CodeRow(2454, 5477), // el-GR
CodeRow(2497, 5477), // en
CodeRow(2498, 5477), // en-AU
CodeRow(2499, 5477), // en-CA
CodeRow(2500, 5477), // en-GB
CodeRow(2501, 5477), // en-IN
CodeRow(2502, 5477), // en-NZ
CodeRow(2503, 5477), // en-SG
CodeRow(2504, 5477), // en-US
CodeRow(2541, 5477), // es
CodeRow(2542, 5477), // es-AR
CodeRow(2543, 5477), // es-ES
CodeRow(2544, 5477), // es-UY
CodeRow(2548, 5477), // et
CodeRow(2549, 5477), // et-EE
CodeRow(2653, 5477), // fi
CodeRow(2696, 5477), // fr
CodeRow(2697, 5477), // fr-BE
CodeRow(2699, 5477), // fr-CH
CodeRow(2700, 5477), // fr-FR
CodeRow(2654, 5477), // fi-FI
CodeRow(2698, 5477), // fr-CA
CodeRow(2723, 5477), // fy
CodeRow(2724, 5477), // fy-NL
CodeRow(2798, 5477), // hi
CodeRow(2814, 5477), // hr
CodeRow(2815, 5477), // hr-HR
CodeRow(3973, 5477), // is
CodeRow(3974, 5477), // is-IS
CodeRow(3993, 5477), // it
CodeRow(3994, 5477), // it-CH
CodeRow(3995, 5477), // it-IT
CodeRow(4001, 5477), // ja
CodeRow(4014, 5477), // ko
CodeRow(4083, 5477), // lt
CodeRow(4084, 5477), // lt-LT
CodeRow(4085, 5477), // lv
CodeRow(4086, 5477), // lv-LV
CodeRow(4261, 5477), // nl
CodeRow(4262, 5477), // nl-BE
CodeRow(4263, 5477), // nl-NL
CodeRow(4264, 5477), // no
CodeRow(4265, 5477), // no-NO
CodeRow(4454, 5477), // pa
CodeRow(4555, 5477), // pl
CodeRow(4556, 5477), // pl-PL
CodeRow(4698, 5477), // pt
CodeRow(4700, 5477), // pt-PT
CodeRow(4699, 5477), // pt-BR
CodeRow(4953, 5477), // ro
CodeRow(4954, 5477), // ro-RO
CodeRow(4962, 5477), // ru
CodeRow(4963, 5477), // ru-RU
CodeRow(5084, 5477), // sk
CodeRow(5085, 5477), // sk-SK
CodeRow(5087, 5477), // sl
CodeRow(5088, 5477), // sl-SI
CodeRow(5143, 5477), // sr
CodeRow(5144, 5477), // sr-RS
CodeRow(5263, 5477), // sv
CodeRow(5264, 5477), // sv-SE
CodeRow(5291, 5477), // te
CodeRow(5605, 5477), // zh
CodeRow(5606, 5477), // zh-CN
CodeRow(5607, 5477), // zh-HK
CodeRow(5608, 5477), // zh-SG
CodeRow(5609, 5477), // zh-TW
CodeRow(4859, 3694), // replaced-by
CodeRow(4864, 3694), // replaces
CodeRow(4794, 3694), // refer
CodeRow(5029, 3694), // seealso
CodeRow(5106, 3695), // source
CodeRow(1734, 3695), // alternate
CodeRow(2805, 3695), // historical
CodeRow(5593, 3696), // working
CodeRow(5098, 3696), // snapshot
CodeRow(1990, 3696), // changes
CodeRow(2236, 3697), // current
CodeRow(4936, 3697), // retired
CodeRow(2522, 3697), // entered-in-error
CodeRow(3916, 3698), // instance
CodeRow(4007, 3698), // kind
CodeRow(1664, 3699), // active
CodeRow(5262, 3699), // suspended
CodeRow(3883, 3699), // inactive
CodeRow(5438, 3700), // types
CodeRow(5425, 3700), // type-and-types
CodeRow(5106, 3701), // source
CodeRow(5271, 3701), // target
CodeRow(5106, 3702), // source
CodeRow(4741, 3702), // queried
CodeRow(5271, 3702), // target
CodeRow(4654, 3702), // produced
CodeRow(2666, 3703), // first
CodeRow(4306, 3703), // not_first
CodeRow(4019, 3703), // last
CodeRow(4307, 3703), // not_last
CodeRow(4378, 3703), // only_one
CodeRow(2666, 3704), // first
CodeRow(5069, 3704), // share
CodeRow(4019, 3704), // last
CodeRow(5079, 3704), // single
CodeRow(2213, 3705), // create
CodeRow(2178, 3705), // copy
CodeRow(5386, 3705), // truncate
CodeRow(2545, 3705), // escape
CodeRow(1976, 3705), // cast
CodeRow(1770, 3705), // append
CodeRow(5375, 3705), // translate
CodeRow(4795, 3705), // reference
CodeRow(2271, 3705), // dateOp
CodeRow(5492, 3705), // uuid
CodeRow(4569, 3705), // pointer
CodeRow(2552, 3705), // evaluate
CodeRow(1981, 3705), // cc
CodeRow(1941, 3705), // c
CodeRow(4716, 3705), // qty
CodeRow(3846, 3705), // id
CodeRow(2201, 3705), // cp
CodeRow(2083, 3706), // complete
CodeRow(4521, 3706), // pending
CodeRow(2540, 3706), // error
CodeRow(3894, 3707), // individual
CodeRow(5206, 3707), // subject-list
CodeRow(5236, 3707), // summary
CodeRow(2251, 3707), // data-exchange
CodeRow(3881, 2825), // in-progress
CodeRow(4284, 2825), // not-done
CodeRow(4369, 2825), // on-hold
CodeRow(2084, 2825), // completed
CodeRow(2522, 2825), // entered-in-error
CodeRow(5177, 2825), // stopped
CodeRow(5458, 2825), // unknown
CodeRow(4784, 2826), // recorded
CodeRow(2522, 2826), // entered-in-error
CodeRow(2424, 2826), // draft
CodeRow(1664, 2827), // active
CodeRow(3883, 2827), // inactive
CodeRow(2522, 2827), // entered-in-error
CodeRow(4618, 2828), // preparation
CodeRow(3881, 2828), // in-progress
CodeRow(1956, 2828), // cancelled
CodeRow(4369, 2828), // on-hold
CodeRow(2084, 2828), // completed
CodeRow(2522, 2828), // entered-in-error
CodeRow(5177, 2828), // stopped
CodeRow(2288, 2828), // declined
CodeRow(5458, 2828), // unknown
CodeRow(1664, 2829), // active
CodeRow(2522, 2829), // entered-in-error
CodeRow(3883, 2829), // inactive
CodeRow(4678, 2830), // proposal
CodeRow(4558, 2830), // plan
CodeRow(4408, 2830), // order
CodeRow(4434, 2830), // original-order
CodeRow(4810, 2830), // reflex-order
CodeRow(2657, 2830), // filler-order
CodeRow(3917, 2830), // instance-order
CodeRow(4401, 2830), // option
CodeRow(1664, 2831), // active
CodeRow(4369, 2831), // on-hold
CodeRow(2517, 2831), // ended
CodeRow(5177, 2831), // stopped
CodeRow(2084, 2831), // completed
CodeRow(1956, 2831), // cancelled
CodeRow(2522, 2831), // entered-in-error
CodeRow(2424, 2831), // draft
CodeRow(5458, 2831), // unknown
CodeRow(2128, 3708), // consequence
CodeRow(2235, 3708), // currency
CodeRow(4311, 3708), // notification
CodeRow(1739, 3709), // always
CodeRow(4368, 3709), // on-error
CodeRow(4256, 3709), // never
CodeRow(4370, 3709), // on-success
CodeRow(4283, 3710), // not-calibrated
CodeRow(1948, 3710), // calibration-required
CodeRow(1946, 3710), // calibrated
CodeRow(5464, 3710), // unspecified
CodeRow(5464, 3711), // unspecified
CodeRow(4359, 3711), // offset
CodeRow(2726, 3711), // gain
CodeRow(5403, 3711), // two-point
CodeRow(4151, 3712), // measurement
CodeRow(5064, 3712), // setting
CodeRow(1945, 3712), // calculation
CodeRow(5464, 3712), // unspecified
CodeRow(4367, 3713), // on
CodeRow(4354, 3713), // off
CodeRow(5149, 3713), // standby
CodeRow(2522, 3713), // entered-in-error
CodeRow(5491, 3714), // usual
CodeRow(4358, 3714), // official
CodeRow(5297, 3714), // temp
CodeRow(4260, 3714), // nickname
CodeRow(1750, 3714), // anonymous
CodeRow(4365, 3714), // old
CodeRow(4088, 3714), // maiden
CodeRow(4362, 3715), // oid
CodeRow(5492, 3715), // uuid
CodeRow(5472, 3715), // uri
CodeRow(3972, 3715), // iri-stem
CodeRow(5493, 3715), // v2csmnemonic
CodeRow(4438, 3715), // other
CodeRow(2058, 3716), // codesystem
CodeRow(3851, 3716), // identifier
CodeRow(4957, 3716), // root
CodeRow(2737, 3717), // generated
CodeRow(2628, 3717), // extensions
CodeRow(1681, 3717), // additional
CodeRow(2493, 3717), // empty
CodeRow(2384, 3718), // display
CodeRow(4636, 3718), // print
CodeRow(4637, 3718), // printoper
CodeRow(1664, 3719), // active
CodeRow(3883, 3719), // inactive
CodeRow(2522, 3719), // entered-in-error
CodeRow(4795, 3720), // reference
CodeRow(2220, 3720), // critical
CodeRow(1648, 3720), // absolute
CodeRow(4816, 3721), // registered
CodeRow(4616, 3721), // preliminary
CodeRow(2662, 3721), // final
CodeRow(1740, 3721), // amended
CodeRow(2181, 3721), // corrected
CodeRow(1956, 3721), // cancelled
CodeRow(2522, 3721), // entered-in-error
CodeRow(5458, 3721), // unknown
CodeRow(4809, 3722), // reflex
CodeRow(4851, 3722), // repeat
CodeRow(4767, 3722), // re-run
CodeRow(4393, 3723), // operation
CodeRow(4742, 3723), // query
CodeRow(3916, 3724), // instance
CodeRow(5406, 3724), // type
CodeRow(5269, 3724), // system
CodeRow(3876, 3725), // in
CodeRow(4442, 3725), // out
CodeRow(5035, 3726), // sense
CodeRow(1758, 3726), // antisense
CodeRow(1653, 3727), // accepted
CodeRow(2288, 3727), // declined
CodeRow(5303, 3727), // tentative
CodeRow(4249, 3727), // needs-action
CodeRow(4748, 3728), // queued
CodeRow(2083, 3728), // complete
CodeRow(2540, 3728), // error
CodeRow(4481, 3728), // partial
CodeRow(2314, 3729), // deny-overrides
CodeRow(4540, 3729), // permit-overrides
CodeRow(4414, 3729), // ordered-deny-overrides
CodeRow(4415, 3729), // ordered-permit-overrides
CodeRow(2315, 3729), // deny-unless-permit
CodeRow(4541, 3729), // permit-unless-deny
CodeRow(1664, 3730), // active
CodeRow(2522, 3730), // entered-in-error
CodeRow(2424, 3730), // draft
CodeRow(4823, 3730), // rejected
CodeRow(1279, 3731), // Quantity
CodeRow(453, 3731), // CodeableConcept
CodeRow(5184, 3731), // string
CodeRow(1925, 3731), // boolean
CodeRow(3930, 3731), // integer
CodeRow(1301, 3731), // Range
CodeRow(1302, 3731), // Ratio
CodeRow(1370, 3731), // SampledData
CodeRow(5342, 3731), // time
CodeRow(2273, 3731), // dateTime
CodeRow(1230, 3731), // Period
CodeRow(1859, 3732), // base
CodeRow(5259, 3732), // surcharge
CodeRow(2289, 3732), // deduction
CodeRow(2375, 3732), // discount
CodeRow(5282, 3732), // tax
CodeRow(3901, 3732), // informational
CodeRow(5599, 3733), // xmlAttr
CodeRow(5600, 3733), // xmlText
CodeRow(5432, 3733), // typeAttr
CodeRow(1982, 3733), // cdaText
CodeRow(5596, 3733), // xhtml
CodeRow(4946, 3734), // revision
CodeRow(4749, 3734), // quotation
CodeRow(5106, 3734), // source
CodeRow(3923, 3734), // instantiates
CodeRow(4847, 3734), // removal
CodeRow(2424, 3735), // draft
CodeRow(1664, 3735), // active
CodeRow(4936, 3735), // retired
CodeRow(5458, 3735), // unknown
CodeRow(121, 3736), // <
CodeRow(122, 3736), // <=
CodeRow(125, 3736), // >=
CodeRow(124, 3736), // >
CodeRow(1678, 3736), // ad
CodeRow(4403, 3737), // optionsOnly
CodeRow(4405, 3737), // optionsOrType
CodeRow(4404, 3737), // optionsOrString
CodeRow(3881, 3738), // in-progress
CodeRow(2084, 3738), // completed
CodeRow(1740, 3738), // amended
CodeRow(2522, 3738), // entered-in-error
CodeRow(5177, 3738), // stopped
CodeRow(2799, 3739), // hidden
CodeRow(4681, 3739), // protected
CodeRow(1722, 3740), // all
CodeRow(1759, 3740), // any
CodeRow(2577, 3741), // exists
CodeRow(123, 3741), // =
CodeRow(1, 3741), // !=
CodeRow(124, 3741), // >
CodeRow(121, 3741), // <
CodeRow(125, 3741), // >=
CodeRow(122, 3741), // <=
CodeRow(4172, 3742), // mild
CodeRow(4194, 3742), // moderate
CodeRow(5066, 3742), // severe
CodeRow(4061, 3743), // literal
CodeRow(4068, 3743), // logical
CodeRow(4906, 3743), // resolves
CodeRow(2520, 3743), // enforced
CodeRow(4063, 3743), // local
CodeRow(2452, 3744), // either
CodeRow(3890, 3744), // independent
CodeRow(5134, 3744), // specific
CodeRow(2403, 3745), // documentation
CodeRow(4003, 3745), // justification
CodeRow(2005, 3745), // citation
CodeRow(4607, 3745), // predecessor
CodeRow(5232, 3745), // successor
CodeRow(2324, 3745), // derived-from
CodeRow(2319, 3745), // depends-on
CodeRow(2091, 3745), // composed-of
CodeRow(4476, 3745), // part-of
CodeRow(1743, 3745), // amends
CodeRow(1741, 3745), // amended-with
CodeRow(1775, 3745), // appends
CodeRow(1772, 3745), // appended-with
CodeRow(2011, 3745), // cites
CodeRow(2008, 3745), // cited-by
CodeRow(2070, 3745), // comments-on
CodeRow(2068, 3745), // comment-in
CodeRow(2146, 3745), // contains
CodeRow(2137, 3745), // contained-in
CodeRow(2184, 3745), // corrects
CodeRow(2182, 3745), // correction-in
CodeRow(4864, 3745), // replaces
CodeRow(4860, 3745), // replaced-with
CodeRow(4938, 3745), // retracts
CodeRow(4937, 3745), // retracted-by
CodeRow(5077, 3745), // signs
CodeRow(5078, 3745), // similar-to
CodeRow(5256, 3745), // supports
CodeRow(5247, 3745), // supported-with
CodeRow(5372, 3745), // transforms
CodeRow(5369, 3745), // transformed-into
CodeRow(5370, 3745), // transformed-with
CodeRow(2404, 3745), // documents
CodeRow(5137, 3745), // specification-of
CodeRow(2216, 3745), // created-with
CodeRow(2006, 3745), // cite-as
CodeRow(2403, 3745), // documentation
CodeRow(4003, 3745), // justification
CodeRow(2005, 3745), // citation
CodeRow(4607, 3745), // predecessor
CodeRow(5232, 3745), // successor
CodeRow(2324, 3745), // derived-from
CodeRow(2319, 3745), // depends-on
CodeRow(2091, 3745), // composed-of
CodeRow(4476, 3745), // part-of
CodeRow(1743, 3745), // amends
CodeRow(1741, 3745), // amended-with
CodeRow(1775, 3745), // appends
CodeRow(1772, 3745), // appended-with
CodeRow(2011, 3745), // cites
CodeRow(2008, 3745), // cited-by
CodeRow(2070, 3745), // comments-on
CodeRow(2068, 3745), // comment-in
CodeRow(2146, 3745), // contains
CodeRow(2137, 3745), // contained-in
CodeRow(2184, 3745), // corrects
CodeRow(2182, 3745), // correction-in
CodeRow(4864, 3745), // replaces
CodeRow(4860, 3745), // replaced-with
CodeRow(4938, 3745), // retracts
CodeRow(4937, 3745), // retracted-by
CodeRow(5077, 3745), // signs
CodeRow(5078, 3745), // similar-to
CodeRow(5256, 3745), // supports
CodeRow(5247, 3745), // supported-with
CodeRow(5372, 3745), // transforms
CodeRow(5369, 3745), // transformed-into
CodeRow(5370, 3745), // transformed-with
CodeRow(2404, 3745), // documents
CodeRow(5137, 3745), // specification-of
CodeRow(2216, 3745), // created-with
CodeRow(2006, 3745), // cite-as
CodeRow(4873, 3746), // reprint
CodeRow(4874, 3746), // reprint-of
CodeRow(4489, 3747), // pass
CodeRow(5086, 3747), // skip
CodeRow(2636, 3747), // fail
CodeRow(5564, 3747), // warning
CodeRow(2540, 3747), // error
CodeRow(5308, 3748), // test-engine
CodeRow(2019, 3748), // client
CodeRow(5051, 3748), // server
CodeRow(4864, 3749), // replaces
CodeRow(1743, 3749), // amends
CodeRow(1775, 3749), // appends
CodeRow(5372, 3749), // transforms
CodeRow(4862, 3749), // replacedWith
CodeRow(1742, 3749), // amendedWith
CodeRow(1773, 3749), // appendedWith
CodeRow(5371, 3749), // transformedWith
CodeRow(4489, 3750), // pass
CodeRow(2636, 3750), // fail
CodeRow(4521, 3750), // pending
CodeRow(2084, 3751), // completed
CodeRow(3881, 3751), // in-progress
CodeRow(5561, 3751), // waiting
CodeRow(5177, 3751), // stopped
CodeRow(2522, 3751), // entered-in-error
CodeRow(4678, 3752), // proposal
CodeRow(4558, 3752), // plan
CodeRow(2365, 3752), // directive
CodeRow(4408, 3752), // order
CodeRow(4434, 3752), // original-order
CodeRow(4810, 3752), // reflex-order
CodeRow(2657, 3752), // filler-order
CodeRow(3917, 3752), // instance-order
CodeRow(4401, 3752), // option
CodeRow(4960, 3753), // routine
CodeRow(5471, 3753), // urgent
CodeRow(1799, 3753), // asap
CodeRow(5160, 3753), // stat
CodeRow(215, 3665), // Appointment
CodeRow(221, 3665), // AppointmentResponse
CodeRow(367, 3665), // CarePlan
CodeRow(401, 3665), // Claim
CodeRow(460, 3665), // CommunicationRequest
CodeRow(542, 3665), // CoverageEligibilityRequest
CodeRow(617, 3665), // DeviceRequest
CodeRow(690, 3665), // EnrollmentRequest
CodeRow(872, 3665), // ImmunizationRecommendation
CodeRow(1043, 3665), // MedicationRequest
CodeRow(1126, 3665), // NutritionOrder
CodeRow(1319, 3665), // RequestOrchestration
CodeRow(1384, 3665), // ServiceRequest
CodeRow(1493, 3665), // SupplyRequest
CodeRow(1502, 3665), // Task
CodeRow(1565, 3665), // Transport
CodeRow(1613, 3665), // VisionPrescription
CodeRow(2424, 3754), // draft
CodeRow(1664, 3754), // active
CodeRow(4369, 3754), // on-hold
CodeRow(4947, 3754), // revoked
CodeRow(2084, 3754), // completed
CodeRow(2522, 3754), // entered-in-error
CodeRow(5458, 3754), // unknown
CodeRow(2136, 3755), // contained
CodeRow(4803, 3755), // referenced
CodeRow(1932, 3755), // bundled
CodeRow(2025, 3756), // closed
CodeRow(4388, 3756), // open
CodeRow(4389, 3756), // openAtEnd
CodeRow(155, 3665), // Account
CodeRow(171, 3665), // ActivityDefinition
CodeRow(174, 3665), // ActorDefinition
CodeRow(179, 3665), // AdministrableProductDefinition
CodeRow(188, 3665), // AdverseEvent
CodeRow(203, 3665), // AllergyIntolerance
CodeRow(215, 3665), // Appointment
CodeRow(221, 3665), // AppointmentResponse
CodeRow(224, 3665), // ArtifactAssessment
CodeRow(238, 3665), // AuditEvent
CodeRow(271, 3665), // Basic
CodeRow(274, 3665), // Binary
CodeRow(276, 3665), // BiologicallyDerivedProduct
CodeRow(279, 3665), // BiologicallyDerivedProductDispense
CodeRow(285, 3665), // BodyStructure
CodeRow(290, 3665), // Bundle
CodeRow(352, 3665), // CapabilityStatement
CodeRow(367, 3665), // CarePlan
CodeRow(370, 3665), // CareTeam
CodeRow(375, 3665), // ChargeItem
CodeRow(377, 3665), // ChargeItemDefinition
CodeRow(381, 3665), // Citation
CodeRow(401, 3665), // Claim
CodeRow(416, 3665), // ClaimResponse
CodeRow(432, 3665), // ClinicalImpression
CodeRow(434, 3665), // ClinicalUseDefinition
CodeRow(444, 3665), // CodeSystem
CodeRow(458, 3665), // Communication
CodeRow(460, 3665), // CommunicationRequest
CodeRow(462, 3665), // CompartmentDefinition
CodeRow(465, 3665), // Composition
CodeRow(470, 3665), // ConceptMap
CodeRow(483, 3665), // Condition
CodeRow(487, 3665), // ConditionDefinition
CodeRow(501, 3665), // Consent
CodeRow(515, 3665), // Contract
CodeRow(537, 3665), // Coverage
CodeRow(542, 3665), // CoverageEligibilityRequest
CodeRow(548, 3665), // CoverageEligibilityResponse
CodeRow(572, 3665), // DetectedIssue
CodeRow(577, 3665), // Device
CodeRow(583, 3665), // DeviceAssociation
CodeRow(588, 3665), // DeviceDefinition
CodeRow(606, 3665), // DeviceDispense
CodeRow(609, 3665), // DeviceMetric
CodeRow(617, 3665), // DeviceRequest
CodeRow(619, 3665), // DeviceUsage
CodeRow(625, 3665), // DiagnosticReport
CodeRow(633, 3665), // DocumentReference
CodeRow(676, 3665), // Encounter
CodeRow(682, 3665), // EncounterHistory
CodeRow(686, 3665), // Endpoint
CodeRow(690, 3665), // EnrollmentRequest
CodeRow(691, 3665), // EnrollmentResponse
CodeRow(693, 3665), // EpisodeOfCare
CodeRow(701, 3665), // EventDefinition
CodeRow(704, 3665), // Evidence
CodeRow(712, 3665), // EvidenceReport
CodeRow(718, 3665), // EvidenceVariable
CodeRow(725, 3665), // ExampleScenario
CodeRow(736, 3665), // ExplanationOfBenefit
CodeRow(776, 3665), // FamilyMemberHistory
CodeRow(782, 3665), // Flag
CodeRow(784, 3665), // FormularyItem
CodeRow(802, 3665), // GenomicStudy
CodeRow(812, 3665), // Goal
CodeRow(817, 3665), // GraphDefinition
CodeRow(821, 3665), // Group
CodeRow(826, 3665), // GuidanceResponse
CodeRow(834, 3665), // HealthcareService
CodeRow(851, 3665), // ImagingSelection
CodeRow(859, 3665), // ImagingStudy
CodeRow(865, 3665), // Immunization
CodeRow(870, 3665), // ImmunizationEvaluation
CodeRow(872, 3665), // ImmunizationRecommendation
CodeRow(876, 3665), // ImplementationGuide
CodeRow(889, 3665), // Ingredient
CodeRow(896, 3665), // InsurancePlan
CodeRow(910, 3665), // InventoryItem
CodeRow(918, 3665), // InventoryReport
CodeRow(922, 3665), // Invoice
CodeRow(954, 3665), // Library
CodeRow(957, 3665), // Linkage
CodeRow(961, 3665), // List
CodeRow(965, 3665), // Location
CodeRow(988, 3665), // ManufacturedItemDefinition
CodeRow(993, 3665), // Measure
CodeRow(1001, 3665), // MeasureReport
CodeRow(1011, 3665), // Medication
CodeRow(1014, 3665), // MedicationAdministration
CodeRow(1018, 3665), // MedicationDispense
CodeRow(1022, 3665), // MedicationKnowledge
CodeRow(1043, 3665), // MedicationRequest
CodeRow(1048, 3665), // MedicationStatement
CodeRow(1057, 3665), // MedicinalProductDefinition
CodeRow(1072, 3665), // MessageDefinition
CodeRow(1075, 3665), // MessageHeader
CodeRow(1085, 3665), // MolecularSequence
CodeRow(1109, 3665), // NamingSystem
CodeRow(1122, 3665), // NutritionIntake
CodeRow(1126, 3665), // NutritionOrder
CodeRow(1137, 3665), // NutritionProduct
CodeRow(1173, 3665), // Observation
CodeRow(1178, 3665), // ObservationDefinition
CodeRow(1184, 3665), // OperationDefinition
CodeRow(1190, 3665), // OperationOutcome
CodeRow(1196, 3665), // Organization
CodeRow(1198, 3665), // OrganizationAffiliation
CodeRow(1212, 3665), // PackagedProductDefinition
CodeRow(1218, 3665), // Parameters
CodeRow(1221, 3665), // Patient
CodeRow(1225, 3665), // PaymentNotice
CodeRow(1227, 3665), // PaymentReconciliation
CodeRow(1231, 3665), // Permission
CodeRow(1239, 3665), // Person
CodeRow(1242, 3665), // PlanDefinition
CodeRow(1256, 3665), // Practitioner
CodeRow(1259, 3665), // PractitionerRole
CodeRow(1262, 3665), // Procedure
CodeRow(1271, 3665), // Provenance
CodeRow(1281, 3665), // Questionnaire
CodeRow(1290, 3665), // QuestionnaireResponse
CodeRow(1309, 3665), // RegulatedAuthorization
CodeRow(1314, 3665), // RelatedPerson
CodeRow(1319, 3665), // RequestOrchestration
CodeRow(1330, 3665), // Requirements
CodeRow(1334, 3665), // ResearchStudy
CodeRow(1342, 3665), // ResearchSubject
CodeRow(1350, 3665), // RiskAssessment
CodeRow(1372, 3665), // Schedule
CodeRow(1377, 3665), // SearchParameter
CodeRow(1384, 3665), // ServiceRequest
CodeRow(1392, 3665), // Slot
CodeRow(1395, 3665), // Specimen
CodeRow(1402, 3665), // SpecimenDefinition
CodeRow(1412, 3665), // StructureDefinition
CodeRow(1418, 3665), // StructureMap
CodeRow(1435, 3665), // Subscription
CodeRow(1440, 3665), // SubscriptionStatus
CodeRow(1443, 3665), // SubscriptionTopic
CodeRow(1449, 3665), // Substance
CodeRow(1451, 3665), // SubstanceDefinition
CodeRow(1463, 3665), // SubstanceNucleicAcid
CodeRow(1467, 3665), // SubstancePolymer
CodeRow(1474, 3665), // SubstanceProtein
CodeRow(1476, 3665), // SubstanceReferenceInformation
CodeRow(1480, 3665), // SubstanceSourceMaterial
CodeRow(1489, 3665), // SupplyDelivery
CodeRow(1493, 3665), // SupplyRequest
CodeRow(1502, 3665), // Task
CodeRow(1509, 3665), // TerminologyCapabilities
CodeRow(1520, 3665), // TestPlan
CodeRow(1528, 3665), // TestReport
CodeRow(1543, 3665), // TestScript
CodeRow(1565, 3665), // Transport
CodeRow(1590, 3665), // ValueSet
CodeRow(1603, 3665), // VerificationResult
CodeRow(1613, 3665), // VisionPrescription
CodeRow(4363, 3757), // ok
CodeRow(5374, 3757), // transient-error
CodeRow(2643, 3757), // fatal-error
CodeRow(2019, 3758), // client
CodeRow(5051, 3758), // server
CodeRow(2537, 3760), // eq
CodeRow(4247, 3760), // ne
CodeRow(2773, 3760), // gt
CodeRow(4083, 3760), // lt
CodeRow(2729, 3760), // ge
CodeRow(4032, 3760), // le
CodeRow(4968, 3760), // sa
CodeRow(2441, 3760), // eb
CodeRow(1761, 3760), // ap
CodeRow(4115, 3761), // match
CodeRow(3885, 3761), // include
CodeRow(4443, 3761), // outcome
CodeRow(4183, 3762), // missing
CodeRow(2563, 3762), // exact
CodeRow(2146, 3762), // contains
CodeRow(4281, 3762), // not
CodeRow(5318, 3762), // text
CodeRow(3876, 3762), // in
CodeRow(4286, 3762), // not-in
CodeRow(1895, 3762), // below
CodeRow(1647, 3762), // above
CodeRow(5406, 3762), // type
CodeRow(3851, 3762), // identifier
CodeRow(4353, 3762), // of-type
CodeRow(2046, 3762), // code-text
CodeRow(5319, 3762), // text-advanced
CodeRow(4000, 3762), // iterate
CodeRow(4319, 3763), // number
CodeRow(2264, 3763), // date
CodeRow(5184, 3763), // string
CodeRow(5355, 3763), // token
CodeRow(4795, 3763), // reference
CodeRow(2092, 3763), // composite
CodeRow(4723, 3763), // quantity
CodeRow(5472, 3763), // uri
CodeRow(5126, 3763), // special
CodeRow(4277, 3764), // normal
CodeRow(4550, 3764), // phonetic
CodeRow(4438, 3764), // other
CodeRow(1640, 3765), // aa
CodeRow(2394, 3765), // dna
CodeRow(4951, 3765), // rna
CodeRow(1936, 3766), // busy
CodeRow(2706, 3766), // free
CodeRow(1938, 3766), // busy-unavailable
CodeRow(1937, 3766), // busy-tentative
CodeRow(2522, 3766), // entered-in-error
CodeRow(1800, 3767), // ascending
CodeRow(2331, 3767), // descending
CodeRow(4288, 3768), // not-open-source
CodeRow(75, 3768), // 0BSD
CodeRow(126, 3768), // AAL
CodeRow(154, 3768), // Abstyles
CodeRow(186, 3768), // Adobe-2006
CodeRow(187, 3768), // Adobe-Glyph
CodeRow(131, 3768), // ADSL
CodeRow(132, 3768), // AFL-1.1
CodeRow(133, 3768), // AFL-1.2
CodeRow(134, 3768), // AFL-2.0
CodeRow(135, 3768), // AFL-2.1
CodeRow(136, 3768), // AFL-3.0
CodeRow(198, 3768), // Afmparse
CodeRow(140, 3768), // AGPL-1.0-only
CodeRow(141, 3768), // AGPL-1.0-or-later
CodeRow(142, 3768), // AGPL-3.0-only
CodeRow(143, 3768), // AGPL-3.0-or-later
CodeRow(201, 3768), // Aladdin
CodeRow(144, 3768), // AMDPLPA
CodeRow(145, 3768), // AML
CodeRow(146, 3768), // AMPAS
CodeRow(147, 3768), // ANTLR-PD
CodeRow(212, 3768), // Apache-1.0
CodeRow(213, 3768), // Apache-1.1
CodeRow(214, 3768), // Apache-2.0
CodeRow(148, 3768), // APAFML
CodeRow(149, 3768), // APL-1.0
CodeRow(150, 3768), // APSL-1.0
CodeRow(151, 3768), // APSL-1.1
CodeRow(152, 3768), // APSL-1.2
CodeRow(153, 3768), // APSL-2.0
CodeRow(231, 3768), // Artistic-1.0-cl8
CodeRow(230, 3768), // Artistic-1.0-Perl
CodeRow(229, 3768), // Artistic-1.0
CodeRow(232, 3768), // Artistic-2.0
CodeRow(268, 3768), // Bahyph
CodeRow(269, 3768), // Barr
CodeRow(272, 3768), // Beerware
CodeRow(282, 3768), // BitTorrent-1.0
CodeRow(283, 3768), // BitTorrent-1.1
CodeRow(289, 3768), // Borceux
CodeRow(249, 3768), // BSD-1-Clause
CodeRow(251, 3768), // BSD-2-Clause-FreeBSD
CodeRow(252, 3768), // BSD-2-Clause-NetBSD
CodeRow(253, 3768), // BSD-2-Clause-Patent
CodeRow(250, 3768), // BSD-2-Clause
CodeRow(255, 3768), // BSD-3-Clause-Attribution
CodeRow(256, 3768), // BSD-3-Clause-Clear
CodeRow(257, 3768), // BSD-3-Clause-LBNL
CodeRow(259, 3768), // BSD-3-Clause-No-Nuclear-License-2014
CodeRow(258, 3768), // BSD-3-Clause-No-Nuclear-License
CodeRow(260, 3768), // BSD-3-Clause-No-Nuclear-Warranty
CodeRow(254, 3768), // BSD-3-Clause
CodeRow(262, 3768), // BSD-4-Clause-UC
CodeRow(261, 3768), // BSD-4-Clause
CodeRow(263, 3768), // BSD-Protection
CodeRow(264, 3768), // BSD-Source-Code
CodeRow(265, 3768), // BSL-1.0
CodeRow(1939, 3768), // bzip2-1.0.5
CodeRow(1940, 3768), // bzip2-1.0.6
CodeRow(350, 3768), // Caldera
CodeRow(298, 3768), // CATOSL-1.1
CodeRow(299, 3768), // CC-BY-1.0
CodeRow(300, 3768), // CC-BY-2.0
CodeRow(301, 3768), // CC-BY-2.5
CodeRow(302, 3768), // CC-BY-3.0
CodeRow(303, 3768), // CC-BY-4.0
CodeRow(304, 3768), // CC-BY-NC-1.0
CodeRow(305, 3768), // CC-BY-NC-2.0
CodeRow(306, 3768), // CC-BY-NC-2.5
CodeRow(307, 3768), // CC-BY-NC-3.0
CodeRow(308, 3768), // CC-BY-NC-4.0
CodeRow(309, 3768), // CC-BY-NC-ND-1.0
CodeRow(310, 3768), // CC-BY-NC-ND-2.0
CodeRow(311, 3768), // CC-BY-NC-ND-2.5
CodeRow(312, 3768), // CC-BY-NC-ND-3.0
CodeRow(313, 3768), // CC-BY-NC-ND-4.0
CodeRow(314, 3768), // CC-BY-NC-SA-1.0
CodeRow(315, 3768), // CC-BY-NC-SA-2.0
CodeRow(316, 3768), // CC-BY-NC-SA-2.5
CodeRow(317, 3768), // CC-BY-NC-SA-3.0
CodeRow(318, 3768), // CC-BY-NC-SA-4.0
CodeRow(319, 3768), // CC-BY-ND-1.0
CodeRow(320, 3768), // CC-BY-ND-2.0
CodeRow(321, 3768), // CC-BY-ND-2.5
CodeRow(322, 3768), // CC-BY-ND-3.0
CodeRow(323, 3768), // CC-BY-ND-4.0
CodeRow(324, 3768), // CC-BY-SA-1.0
CodeRow(325, 3768), // CC-BY-SA-2.0
CodeRow(326, 3768), // CC-BY-SA-2.5
CodeRow(327, 3768), // CC-BY-SA-3.0
CodeRow(328, 3768), // CC-BY-SA-4.0
CodeRow(329, 3768), // CC0-1.0
CodeRow(331, 3768), // CDDL-1.0
CodeRow(332, 3768), // CDDL-1.1
CodeRow(333, 3768), // CDLA-Permissive-1.0
CodeRow(334, 3768), // CDLA-Sharing-1.0
CodeRow(335, 3768), // CECILL-1.0
CodeRow(336, 3768), // CECILL-1.1
CodeRow(337, 3768), // CECILL-2.0
CodeRow(338, 3768), // CECILL-2.1
CodeRow(339, 3768), // CECILL-B
CodeRow(340, 3768), // CECILL-C
CodeRow(400, 3768), // ClArtistic
CodeRow(342, 3768), // CNRI-Jython
CodeRow(344, 3768), // CNRI-Python-GPL-Compatible
CodeRow(343, 3768), // CNRI-Python
CodeRow(498, 3768), // Condor-1.1
CodeRow(345, 3768), // CPAL-1.0
CodeRow(346, 3768), // CPL-1.0
CodeRow(347, 3768), // CPOL-1.02
CodeRow(555, 3768), // Crossword
CodeRow(556, 3768), // CrystalStacker
CodeRow(348, 3768), // CUA-OPL-1.0
CodeRow(557, 3768), // Cube
CodeRow(2234, 3768), // curl
CodeRow(560, 3768), // D-FSL-1.0
CodeRow(2362, 3768), // diffmark
CodeRow(562, 3768), // DOC
CodeRow(642, 3768), // Dotseqn
CodeRow(563, 3768), // DSDP
CodeRow(2438, 3768), // dvipdfm
CodeRow(645, 3768), // ECL-1.0
CodeRow(646, 3768), // ECL-2.0
CodeRow(647, 3768), // EFL-1.0
CodeRow(648, 3768), // EFL-2.0
CodeRow(2440, 3768), // eGenix
CodeRow(692, 3768), // Entessa
CodeRow(649, 3768), // EPL-1.0
CodeRow(650, 3768), // EPL-2.0
CodeRow(698, 3768), // ErlPL-1.1
CodeRow(651, 3768), // EUDatagrid
CodeRow(652, 3768), // EUPL-1.0
CodeRow(653, 3768), // EUPL-1.1
CodeRow(654, 3768), // EUPL-1.2
CodeRow(699, 3768), // Eurosym
CodeRow(774, 3768), // Fair
CodeRow(786, 3768), // Frameworx-1.0
CodeRow(787, 3768), // FreeImage
CodeRow(770, 3768), // FSFAP
CodeRow(771, 3768), // FSFUL
CodeRow(772, 3768), // FSFULLR
CodeRow(773, 3768), // FTL
CodeRow(789, 3768), // GFDL-1.1-only
CodeRow(790, 3768), // GFDL-1.1-or-later
CodeRow(791, 3768), // GFDL-1.2-only
CodeRow(792, 3768), // GFDL-1.2-or-later
CodeRow(793, 3768), // GFDL-1.3-only
CodeRow(794, 3768), // GFDL-1.3-or-later
CodeRow(809, 3768), // Giftware
CodeRow(795, 3768), // GL2PS
CodeRow(810, 3768), // Glide
CodeRow(811, 3768), // Glulxe
CodeRow(2752, 3768), // gnuplot
CodeRow(796, 3768), // GPL-1.0-only
CodeRow(797, 3768), // GPL-1.0-or-later
CodeRow(798, 3768), // GPL-2.0-only
CodeRow(799, 3768), // GPL-2.0-or-later
CodeRow(800, 3768), // GPL-3.0-only
CodeRow(801, 3768), // GPL-3.0-or-later
CodeRow(2725, 3768), // gSOAP-1.3b
CodeRow(833, 3768), // HaskellReport
CodeRow(830, 3768), // HPND
CodeRow(838, 3768), // IBM-pibs
CodeRow(839, 3768), // ICU
CodeRow(840, 3768), // IJG
CodeRow(848, 3768), // ImageMagick
CodeRow(3844, 3768), // iMatix
CodeRow(864, 3768), // Imlib2
CodeRow(888, 3768), // Info-ZIP
CodeRow(906, 3768), // Intel-ACPI
CodeRow(905, 3768), // Intel
CodeRow(908, 3768), // Interbase-1.0
CodeRow(842, 3768), // IPA
CodeRow(843, 3768), // IPL-1.0
CodeRow(844, 3768), // ISC
CodeRow(929, 3768), // JasPer-2.0
CodeRow(928, 3768), // JSON
CodeRow(931, 3768), // LAL-1.2
CodeRow(932, 3768), // LAL-1.3
CodeRow(948, 3768), // Latex2e
CodeRow(949, 3768), // Leptonica
CodeRow(933, 3768), // LGPL-2.0-only
CodeRow(934, 3768), // LGPL-2.0-or-later
CodeRow(935, 3768), // LGPL-2.1-only
CodeRow(936, 3768), // LGPL-2.1-or-later
CodeRow(937, 3768), // LGPL-3.0-only
CodeRow(938, 3768), // LGPL-3.0-or-later
CodeRow(939, 3768), // LGPLLR
CodeRow(953, 3768), // Libpng
CodeRow(4048, 3768), // libtiff
CodeRow(950, 3768), // LiLiQ-P-1.1
CodeRow(951, 3768), // LiLiQ-R-1.1
CodeRow(952, 3768), // LiLiQ-Rplus-1.1
CodeRow(960, 3768), // Linux-OpenIB
CodeRow(941, 3768), // LPL-1.0
CodeRow(942, 3768), // LPL-1.02
CodeRow(943, 3768), // LPPL-1.0
CodeRow(944, 3768), // LPPL-1.1
CodeRow(945, 3768), // LPPL-1.2
CodeRow(946, 3768), // LPPL-1.3a
CodeRow(947, 3768), // LPPL-1.3c
CodeRow(987, 3768), // MakeIndex
CodeRow(1084, 3768), // MirOS
CodeRow(971, 3768), // MIT-0
CodeRow(973, 3768), // MIT-advertising
CodeRow(972, 3768), // MIT-CMU
CodeRow(974, 3768), // MIT-enna
CodeRow(975, 3768), // MIT-feh
CodeRow(970, 3768), // MIT
CodeRow(976, 3768), // MITNFA
CodeRow(1091, 3768), // Motosoto
CodeRow(4217, 3768), // mpich2
CodeRow(980, 3768), // MPL-1.0
CodeRow(981, 3768), // MPL-1.1
CodeRow(983, 3768), // MPL-2.0-no-copyleft-exception
CodeRow(982, 3768), // MPL-2.0
CodeRow(984, 3768), // MS-PL
CodeRow(985, 3768), // MS-RL
CodeRow(986, 3768), // MTLL
CodeRow(1092, 3768), // Multics
CodeRow(1093, 3768), // Mup
CodeRow(1094, 3768), // NASA-1.3
CodeRow(1115, 3768), // Naumen
CodeRow(1095, 3768), // NBPL-1.0
CodeRow(1096, 3768), // NCSA
CodeRow(1116, 3768), // Net-SNMP
CodeRow(1117, 3768), // NetCDF
CodeRow(1118, 3768), // Newsletr
CodeRow(1097, 3768), // NGPL
CodeRow(1099, 3768), // NLOD-1.0
CodeRow(1100, 3768), // NLPL
CodeRow(1119, 3768), // Nokia
CodeRow(1102, 3768), // NOSL
CodeRow(1121, 3768), // Noweb
CodeRow(1103, 3768), // NPL-1.0
CodeRow(1104, 3768), // NPL-1.1
CodeRow(1105, 3768), // NPOSL-3.0
CodeRow(1106, 3768), // NRL
CodeRow(1107, 3768), // NTP
CodeRow(1143, 3768), // OCCT-PL
CodeRow(1144, 3768), // OCLC-2.0
CodeRow(1145, 3768), // ODbL-1.0
CodeRow(1146, 3768), // OFL-1.0
CodeRow(1147, 3768), // OFL-1.1
CodeRow(1148, 3768), // OGTSL
CodeRow(1149, 3768), // OLDAP-1.1
CodeRow(1150, 3768), // OLDAP-1.2
CodeRow(1151, 3768), // OLDAP-1.3
CodeRow(1152, 3768), // OLDAP-1.4
CodeRow(1154, 3768), // OLDAP-2.0.1
CodeRow(1153, 3768), // OLDAP-2.0
CodeRow(1155, 3768), // OLDAP-2.1
CodeRow(1157, 3768), // OLDAP-2.2.1
CodeRow(1158, 3768), // OLDAP-2.2.2
CodeRow(1156, 3768), // OLDAP-2.2
CodeRow(1159, 3768), // OLDAP-2.3
CodeRow(1160, 3768), // OLDAP-2.4
CodeRow(1161, 3768), // OLDAP-2.5
CodeRow(1162, 3768), // OLDAP-2.6
CodeRow(1163, 3768), // OLDAP-2.7
CodeRow(1164, 3768), // OLDAP-2.8
CodeRow(1165, 3768), // OML
CodeRow(1183, 3768), // OpenSSL
CodeRow(1166, 3768), // OPL-1.0
CodeRow(1167, 3768), // OSET-PL-2.1
CodeRow(1168, 3768), // OSL-1.0
CodeRow(1169, 3768), // OSL-1.1
CodeRow(1170, 3768), // OSL-2.0
CodeRow(1171, 3768), // OSL-2.1
CodeRow(1172, 3768), // OSL-3.0
CodeRow(1206, 3768), // PDDL-1.0
CodeRow(1207, 3768), // PHP-3.0
CodeRow(1208, 3768), // PHP-3.01
CodeRow(1254, 3768), // Plexus
CodeRow(1255, 3768), // PostgreSQL
CodeRow(4696, 3768), // psfrag
CodeRow(4697, 3768), // psutils
CodeRow(1276, 3768), // Python-2.0
CodeRow(1278, 3768), // Qhull
CodeRow(1277, 3768), // QPL-1.0
CodeRow(1304, 3768), // Rdisc
CodeRow(1295, 3768), // RHeCos-1.1
CodeRow(1296, 3768), // RPL-1.1
CodeRow(1297, 3768), // RPL-1.5
CodeRow(1298, 3768), // RPSL-1.0
CodeRow(1299, 3768), // RSA-MD
CodeRow(1300, 3768), // RSCPL
CodeRow(1353, 3768), // Ruby
CodeRow(1354, 3768), // SAX-PD
CodeRow(1371, 3768), // Saxpath
CodeRow(1355, 3768), // SCEA
CodeRow(1380, 3768), // Sendmail
CodeRow(1356, 3768), // SGI-B-1.0
CodeRow(1357, 3768), // SGI-B-1.1
CodeRow(1358, 3768), // SGI-B-2.0
CodeRow(1389, 3768), // SimPL-2.0
CodeRow(1363, 3768), // SISSL-1.2
CodeRow(1362, 3768), // SISSL
CodeRow(1390, 3768), // Sleepycat
CodeRow(1364, 3768), // SMLNJ
CodeRow(1365, 3768), // SMPPL
CodeRow(1366, 3768), // SNIA
CodeRow(1408, 3768), // Spencer-86
CodeRow(1409, 3768), // Spencer-94
CodeRow(1410, 3768), // Spencer-99
CodeRow(1368, 3768), // SPL-1.0
CodeRow(1488, 3768), // SugarCRM-1.1.3
CodeRow(1369, 3768), // SWL
CodeRow(1497, 3768), // TCL
CodeRow(1498, 3768), // TCP-wrappers
CodeRow(1499, 3768), // TMate
CodeRow(1500, 3768), // TORQUE-1.1
CodeRow(1501, 3768), // TOSL
CodeRow(1580, 3768), // Unicode-DFS-2015
CodeRow(1581, 3768), // Unicode-DFS-2016
CodeRow(1582, 3768), // Unicode-TOU
CodeRow(1584, 3768), // Unlicense
CodeRow(1579, 3768), // UPL-1.0
CodeRow(1609, 3768), // Vim
CodeRow(1587, 3768), // VOSTROM
CodeRow(1588, 3768), // VSL-1.0
CodeRow(1617, 3768), // W3C-19980720
CodeRow(1618, 3768), // W3C-20150513
CodeRow(1616, 3768), // W3C
CodeRow(1621, 3768), // Watcom-1.0
CodeRow(1623, 3768), // Wsuipa
CodeRow(1620, 3768), // WTFPL
CodeRow(1624, 3768), // X11
CodeRow(1627, 3768), // Xerox
CodeRow(1625, 3768), // XFree86-1.1
CodeRow(5597, 3768), // xinetd
CodeRow(1628, 3768), // Xnet
CodeRow(5601, 3768), // xpp
CodeRow(1626, 3768), // XSkat
CodeRow(1629, 3768), // YPL-1.0
CodeRow(1630, 3768), // YPL-1.1
CodeRow(1634, 3768), // Zed
CodeRow(1635, 3768), // Zend-2.0
CodeRow(1636, 3768), // Zimbra-1.3
CodeRow(1637, 3768), // Zimbra-1.4
CodeRow(5610, 3768), // zlib-acknowledgement
CodeRow(1638, 3768), // Zlib
CodeRow(1631, 3768), // ZPL-1.1
CodeRow(1632, 3768), // ZPL-2.0
CodeRow(1633, 3768), // ZPL-2.1
CodeRow(2768, 3769), // grouped
CodeRow(4579, 3769), // pooled
CodeRow(4612, 3770), // preferred
CodeRow(1734, 3770), // alternate
CodeRow(1846, 3771), // available
CodeRow(5447, 3771), // unavailable
CodeRow(5462, 3771), // unsatisfactory
CodeRow(2522, 3771), // entered-in-error
CodeRow(5567, 3772), // watson
CodeRow(2218, 3772), // crick
CodeRow(4635, 3773), // primitive-type
CodeRow(2086, 3773), // complex-type
CodeRow(4907, 3773), // resource
CodeRow(4068, 3773), // logical
CodeRow(3889, 2832), // incremental
CodeRow(5098, 2832), // snapshot
CodeRow(2779, 3774), // handshake
CodeRow(2794, 3774), // heartbeat
CodeRow(2556, 3774), // event-notification
CodeRow(4744, 3774), // query-status
CodeRow(4743, 3774), // query-event
CodeRow(2493, 3775), // empty
CodeRow(3847, 3775), // id-only
CodeRow(2715, 3775), // full-resource
CodeRow(4884, 3776), // requested
CodeRow(1664, 3776), // active
CodeRow(2540, 3776), // error
CodeRow(4354, 3776), // off
CodeRow(2522, 3776), // entered-in-error
CodeRow(5310, 3777), // test-passes
CodeRow(5309, 3777), // test-fails
CodeRow(1664, 3778), // active
CodeRow(3883, 3778), // inactive
CodeRow(2522, 3778), // entered-in-error
CodeRow(3881, 3779), // in-progress
CodeRow(2084, 3779), // completed
CodeRow(1641, 3779), // abandoned
CodeRow(2522, 3779), // entered-in-error
CodeRow(4157, 3780), // medication
CodeRow(2345, 3780), // device
CodeRow(1914, 3780), // biologicallyderivedproduct
CodeRow(2424, 3781), // draft
CodeRow(1664, 3781), // active
CodeRow(5262, 3781), // suspended
CodeRow(1956, 3781), // cancelled
CodeRow(2084, 3781), // completed
CodeRow(2522, 3781), // entered-in-error
CodeRow(5458, 3781), // unknown
CodeRow(5366, 3759), // transaction
CodeRow(1870, 3759), // batch
CodeRow(5012, 3759), // search-system
CodeRow(2808, 3759), // history-system
CodeRow(5458, 3782), // unknown
CodeRow(4678, 3752), // proposal
CodeRow(4558, 3752), // plan
CodeRow(4408, 3752), // order
CodeRow(4434, 3752), // original-order
CodeRow(4810, 3752), // reflex-order
CodeRow(2657, 3752), // filler-order
CodeRow(3917, 3752), // instance-order
CodeRow(4401, 3752), // option
CodeRow(2424, 3783), // draft
CodeRow(4884, 3783), // requested
CodeRow(4777, 3783), // received
CodeRow(1653, 3783), // accepted
CodeRow(4823, 3783), // rejected
CodeRow(4773, 3783), // ready
CodeRow(1956, 3783), // cancelled
CodeRow(3881, 3783), // in-progress
CodeRow(4369, 3783), // on-hold
CodeRow(2637, 3783), // failed
CodeRow(2084, 3783), // completed
CodeRow(2522, 3783), // entered-in-error
CodeRow(5458, 3784), // unknown
CodeRow(4678, 3752), // proposal
CodeRow(4558, 3752), // plan
CodeRow(4408, 3752), // order
CodeRow(4434, 3752), // original-order
CodeRow(4810, 3752), // reflex-order
CodeRow(2657, 3752), // filler-order
CodeRow(3917, 3752), // instance-order
CodeRow(4401, 3752), // option
CodeRow(3881, 3785), // in-progress
CodeRow(2084, 3785), // completed
CodeRow(1641, 3785), // abandoned
CodeRow(1956, 3785), // cancelled
CodeRow(4559, 3785), // planned
CodeRow(2522, 3785), // entered-in-error
CodeRow(4244, 3786), // named-event
CodeRow(4537, 3786), // periodic
CodeRow(2250, 3786), // data-changed
CodeRow(2249, 3786), // data-added
CodeRow(2252, 3786), // data-modified
CodeRow(2253, 3786), // data-removed
CodeRow(2248, 3786), // data-accessed
CodeRow(2247, 3786), // data-access-ended
CodeRow(5131, 3787), // specialization
CodeRow(2131, 3787), // constraint
CodeRow(4770, 3759), // read
CodeRow(5553, 3759), // vread
CodeRow(5467, 3759), // update
CodeRow(4491, 3759), // patch
CodeRow(2306, 3759), // delete
CodeRow(2807, 3759), // history-instance
CodeRow(2809, 3759), // history-type
CodeRow(2213, 3759), // create
CodeRow(5013, 3759), // search-type
CodeRow(1858, 3788), // barcode
CodeRow(4948, 3788), // rfid
CodeRow(4097, 3788), // manual
CodeRow(1965, 3788), // card
CodeRow(5033, 3788), // self-reported
CodeRow(2481, 3788), // electronic-transmission
CodeRow(5458, 3788), // unknown
CodeRow(4967, 3838), // s
CodeRow(4175, 3838), // min
CodeRow(2777, 3838), // h
CodeRow(2243, 3838), // d
CodeRow(5589, 3838), // wk
CodeRow(4187, 3838), // mo
CodeRow(1639, 3838), // a
CodeRow(2537, 3760), // eq
CodeRow(2773, 3760), // gt
CodeRow(4083, 3760), // lt
CodeRow(2729, 3760), // ge
CodeRow(4032, 3760), // le
CodeRow(4968, 3760), // sa
CodeRow(2441, 3760), // eb
CodeRow(2161, 3789), // continuous
CodeRow(2354, 3789), // dichotomous
CodeRow(4418, 3789), // ordinal
CodeRow(4575, 3789), // polychotomous
CodeRow(1823, 2833), // attested
CodeRow(5500, 2833), // validated
CodeRow(3880, 2833), // in-process
CodeRow(4875, 2833), // req-revalid
CodeRow(5496, 2833), // val-fail
CodeRow(4942, 2833), // reval-fail
CodeRow(2522, 2833), // entered-in-error
CodeRow(155, 3665), // Account
CodeRow(171, 3665), // ActivityDefinition
CodeRow(174, 3665), // ActorDefinition
CodeRow(179, 3665), // AdministrableProductDefinition
CodeRow(188, 3665), // AdverseEvent
CodeRow(203, 3665), // AllergyIntolerance
CodeRow(215, 3665), // Appointment
CodeRow(221, 3665), // AppointmentResponse
CodeRow(224, 3665), // ArtifactAssessment
CodeRow(238, 3665), // AuditEvent
CodeRow(271, 3665), // Basic
CodeRow(274, 3665), // Binary
CodeRow(276, 3665), // BiologicallyDerivedProduct
CodeRow(279, 3665), // BiologicallyDerivedProductDispense
CodeRow(285, 3665), // BodyStructure
CodeRow(290, 3665), // Bundle
CodeRow(351, 3665), // CanonicalResource
CodeRow(352, 3665), // CapabilityStatement
CodeRow(367, 3665), // CarePlan
CodeRow(370, 3665), // CareTeam
CodeRow(375, 3665), // ChargeItem
CodeRow(377, 3665), // ChargeItemDefinition
CodeRow(381, 3665), // Citation
CodeRow(401, 3665), // Claim
CodeRow(416, 3665), // ClaimResponse
CodeRow(432, 3665), // ClinicalImpression
CodeRow(434, 3665), // ClinicalUseDefinition
CodeRow(444, 3665), // CodeSystem
CodeRow(458, 3665), // Communication
CodeRow(460, 3665), // CommunicationRequest
CodeRow(462, 3665), // CompartmentDefinition
CodeRow(465, 3665), // Composition
CodeRow(470, 3665), // ConceptMap
CodeRow(483, 3665), // Condition
CodeRow(487, 3665), // ConditionDefinition
CodeRow(501, 3665), // Consent
CodeRow(515, 3665), // Contract
CodeRow(537, 3665), // Coverage
CodeRow(542, 3665), // CoverageEligibilityRequest
CodeRow(548, 3665), // CoverageEligibilityResponse
CodeRow(572, 3665), // DetectedIssue
CodeRow(577, 3665), // Device
CodeRow(583, 3665), // DeviceAssociation
CodeRow(588, 3665), // DeviceDefinition
CodeRow(606, 3665), // DeviceDispense
CodeRow(609, 3665), // DeviceMetric
CodeRow(617, 3665), // DeviceRequest
CodeRow(619, 3665), // DeviceUsage
CodeRow(625, 3665), // DiagnosticReport
CodeRow(633, 3665), // DocumentReference
CodeRow(639, 3665), // DomainResource
CodeRow(676, 3665), // Encounter
CodeRow(682, 3665), // EncounterHistory
CodeRow(686, 3665), // Endpoint
CodeRow(690, 3665), // EnrollmentRequest
CodeRow(691, 3665), // EnrollmentResponse
CodeRow(693, 3665), // EpisodeOfCare
CodeRow(701, 3665), // EventDefinition
CodeRow(704, 3665), // Evidence
CodeRow(712, 3665), // EvidenceReport
CodeRow(718, 3665), // EvidenceVariable
CodeRow(725, 3665), // ExampleScenario
CodeRow(736, 3665), // ExplanationOfBenefit
CodeRow(776, 3665), // FamilyMemberHistory
CodeRow(782, 3665), // Flag
CodeRow(784, 3665), // FormularyItem
CodeRow(802, 3665), // GenomicStudy
CodeRow(812, 3665), // Goal
CodeRow(817, 3665), // GraphDefinition
CodeRow(821, 3665), // Group
CodeRow(826, 3665), // GuidanceResponse
CodeRow(834, 3665), // HealthcareService
CodeRow(851, 3665), // ImagingSelection
CodeRow(859, 3665), // ImagingStudy
CodeRow(865, 3665), // Immunization
CodeRow(870, 3665), // ImmunizationEvaluation
CodeRow(872, 3665), // ImmunizationRecommendation
CodeRow(876, 3665), // ImplementationGuide
CodeRow(889, 3665), // Ingredient
CodeRow(896, 3665), // InsurancePlan
CodeRow(910, 3665), // InventoryItem
CodeRow(918, 3665), // InventoryReport
CodeRow(922, 3665), // Invoice
CodeRow(954, 3665), // Library
CodeRow(957, 3665), // Linkage
CodeRow(961, 3665), // List
CodeRow(965, 3665), // Location
CodeRow(988, 3665), // ManufacturedItemDefinition
CodeRow(993, 3665), // Measure
CodeRow(1001, 3665), // MeasureReport
CodeRow(1011, 3665), // Medication
CodeRow(1014, 3665), // MedicationAdministration
CodeRow(1018, 3665), // MedicationDispense
CodeRow(1022, 3665), // MedicationKnowledge
CodeRow(1043, 3665), // MedicationRequest
CodeRow(1048, 3665), // MedicationStatement
CodeRow(1057, 3665), // MedicinalProductDefinition
CodeRow(1072, 3665), // MessageDefinition
CodeRow(1075, 3665), // MessageHeader
CodeRow(1082, 3665), // MetadataResource
CodeRow(1085, 3665), // MolecularSequence
CodeRow(1109, 3665), // NamingSystem
CodeRow(1122, 3665), // NutritionIntake
CodeRow(1126, 3665), // NutritionOrder
CodeRow(1137, 3665), // NutritionProduct
CodeRow(1173, 3665), // Observation
CodeRow(1178, 3665), // ObservationDefinition
CodeRow(1184, 3665), // OperationDefinition
CodeRow(1190, 3665), // OperationOutcome
CodeRow(1196, 3665), // Organization
CodeRow(1198, 3665), // OrganizationAffiliation
CodeRow(1212, 3665), // PackagedProductDefinition
CodeRow(1218, 3665), // Parameters
CodeRow(1221, 3665), // Patient
CodeRow(1225, 3665), // PaymentNotice
CodeRow(1227, 3665), // PaymentReconciliation
CodeRow(1231, 3665), // Permission
CodeRow(1239, 3665), // Person
CodeRow(1242, 3665), // PlanDefinition
CodeRow(1256, 3665), // Practitioner
CodeRow(1259, 3665), // PractitionerRole
CodeRow(1262, 3665), // Procedure
CodeRow(1271, 3665), // Provenance
CodeRow(1281, 3665), // Questionnaire
CodeRow(1290, 3665), // QuestionnaireResponse
CodeRow(1309, 3665), // RegulatedAuthorization
CodeRow(1314, 3665), // RelatedPerson
CodeRow(1319, 3665), // RequestOrchestration
CodeRow(1330, 3665), // Requirements
CodeRow(1334, 3665), // ResearchStudy
CodeRow(1342, 3665), // ResearchSubject
CodeRow(1345, 3665), // Resource
CodeRow(1350, 3665), // RiskAssessment
CodeRow(1372, 3665), // Schedule
CodeRow(1377, 3665), // SearchParameter
CodeRow(1384, 3665), // ServiceRequest
CodeRow(1392, 3665), // Slot
CodeRow(1395, 3665), // Specimen
CodeRow(1402, 3665), // SpecimenDefinition
CodeRow(1412, 3665), // StructureDefinition
CodeRow(1418, 3665), // StructureMap
CodeRow(1435, 3665), // Subscription
CodeRow(1440, 3665), // SubscriptionStatus
CodeRow(1443, 3665), // SubscriptionTopic
CodeRow(1449, 3665), // Substance
CodeRow(1451, 3665), // SubstanceDefinition
CodeRow(1463, 3665), // SubstanceNucleicAcid
CodeRow(1467, 3665), // SubstancePolymer
CodeRow(1474, 3665), // SubstanceProtein
CodeRow(1476, 3665), // SubstanceReferenceInformation
CodeRow(1480, 3665), // SubstanceSourceMaterial
CodeRow(1489, 3665), // SupplyDelivery
CodeRow(1493, 3665), // SupplyRequest
CodeRow(1502, 3665), // Task
CodeRow(1509, 3665), // TerminologyCapabilities
CodeRow(1520, 3665), // TestPlan
CodeRow(1528, 3665), // TestReport
CodeRow(1543, 3665), // TestScript
CodeRow(1565, 3665), // Transport
CodeRow(1590, 3665), // ValueSet
CodeRow(1603, 3665), // VerificationResult
CodeRow(1613, 3665), // VisionPrescription
CodeRow(284, 3664), // BodySite
CodeRow(373, 3664), // CatalogEntry
CodeRow(499, 3664), // Conformance
CodeRow(564, 3664), // DataElement
CodeRow(586, 3664), // DeviceComponent
CodeRow(622, 3664), // DeviceUseRequest
CodeRow(623, 3664), // DeviceUseStatement
CodeRow(624, 3664), // DiagnosticOrder
CodeRow(631, 3664), // DocumentManifest
CodeRow(658, 3664), // EffectEvidenceSynthesis
CodeRow(671, 3664), // EligibilityRequest
CodeRow(673, 3664), // EligibilityResponse
CodeRow(735, 3664), // ExpansionProfile
CodeRow(849, 3664), // ImagingManifest
CodeRow(850, 3664), // ImagingObjectSelection
CodeRow(1010, 3664), // Media
CodeRow(1042, 3664), // MedicationOrder
CodeRow(1052, 3664), // MedicationUsage
CodeRow(1054, 3664), // MedicinalProduct
CodeRow(1055, 3664), // MedicinalProductAuthorization
CodeRow(1056, 3664), // MedicinalProductContraindication
CodeRow(1065, 3664), // MedicinalProductIndication
CodeRow(1066, 3664), // MedicinalProductIngredient
CodeRow(1067, 3664), // MedicinalProductInteraction
CodeRow(1068, 3664), // MedicinalProductManufactured
CodeRow(1069, 3664), // MedicinalProductPackaged
CodeRow(1070, 3664), // MedicinalProductPharmaceutical
CodeRow(1071, 3664), // MedicinalProductUndesirableEffect
CodeRow(1194, 3664), // Order
CodeRow(1195, 3664), // OrderResponse
CodeRow(1265, 3664), // ProcedureRequest
CodeRow(1266, 3664), // ProcessRequest
CodeRow(1267, 3664), // ProcessResponse
CodeRow(1308, 3664), // ReferralRequest
CodeRow(1317, 3664), // RequestGroup
CodeRow(1332, 3664), // ResearchDefinition
CodeRow(1333, 3664), // ResearchElementDefinition
CodeRow(1352, 3664), // RiskEvidenceSynthesis
CodeRow(1381, 3664), // Sequence
CodeRow(1383, 3664), // ServiceDefinition
CodeRow(1487, 3664), // SubstanceSpecification
CodeRow(4267, 3790), // no-version
CodeRow(5546, 3790), // versioned
CodeRow(5547, 3790), // versioned-update
CodeRow(5466, 3791), // up
CodeRow(2423, 3791), // down
CodeRow(3876, 3791), // in
CodeRow(4442, 3791), // out
CodeRow(4949, 3792), // right
CodeRow(4033, 3792), // left
CodeRow(2666, 3793), // first
CodeRow(5021, 3793), // second
CodeRow(5327, 3793), // third
CodeRow(2695, 3793), // fourth
CodeRow(4019, 3793), // last
];

#[rustfmt::skip]
static INVARIANTS: [InvariantRow; 314] = [
InvariantRow(1661, 2114, true), // act-1
InvariantRow(1662, 2052, true), // act-2
InvariantRow(1711, 20, true), // age-1
InvariantRow(1762, 180, true), // apd-1
InvariantRow(1763, 5426, true), // app-1
InvariantRow(1764, 5151, true), // app-2
InvariantRow(1765, 51, true), // app-3
InvariantRow(1766, 1955, true), // app-4
InvariantRow(1767, 5152, true), // app-5
InvariantRow(1768, 4437, false), // app-6
InvariantRow(1769, 1953, true), // app-7
InvariantRow(1788, 4486, true), // apr-1
InvariantRow(1817, 2256, true), // att-1
InvariantRow(1843, 1726, true), // av-1
InvariantRow(1872, 5360, true), // bdl-1
InvariantRow(1873, 5410, true), // bdl-10
InvariantRow(1874, 5411, true), // bdl-11
InvariantRow(1875, 5415, true), // bdl-12
InvariantRow(1876, 5418, true), // bdl-13
InvariantRow(1877, 5414, true), // bdl-14
InvariantRow(1878, 5431, true), // bdl-15
InvariantRow(1879, 3992, true), // bdl-16
InvariantRow(1880, 5412, true), // bdl-17
InvariantRow(1881, 5417, true), // bdl-18
InvariantRow(1882, 56, true), // bdl-2
InvariantRow(1883, 5419, true), // bdl-3a
InvariantRow(1884, 5413, true), // bdl-3b
InvariantRow(1885, 5420, true), // bdl-3c
InvariantRow(1886, 5421, true), // bdl-3d
InvariantRow(1887, 4909, true), // bdl-5
InvariantRow(1888, 54, true), // bdl-7
InvariantRow(1889, 2718, true), // bdl-8
InvariantRow(1890, 5409, true), // bdl-9
InvariantRow(1891, 1920, true), // bdystr-1
InvariantRow(1984, 1979, true), // ces-1
InvariantRow(2027, 2069, true), // cmd-1
InvariantRow(2028, 39, true), // cmd-10
InvariantRow(2029, 5408, true), // cmd-11
InvariantRow(2030, 41, true), // cmd-2
InvariantRow(2031, 42, true), // cmd-3
InvariantRow(2032, 43, true), // cmd-4
InvariantRow(2033, 17, true), // cmd-5
InvariantRow(2034, 62, true), // cmd-6
InvariantRow(2035, 17, true), // cmd-7
InvariantRow(2036, 38, true), // cmd-8
InvariantRow(2037, 40, true), // cmd-9
InvariantRow(2038, 5321, true), // cmp-1
InvariantRow(2039, 2496, true), // cmp-2
InvariantRow(2040, 4238, false), // cnl-0
InvariantRow(2041, 2578, false), // cnl-1
InvariantRow(2042, 19, true), // cnt-3
InvariantRow(2043, 2051, false), // cod-1
InvariantRow(2098, 5237, true), // con-1
InvariantRow(2099, 1978, false), // con-2
InvariantRow(2100, 1643, true), // con-3
InvariantRow(2202, 4924, true), // cpb-1
InvariantRow(2203, 5016, true), // cpb-12
InvariantRow(2204, 31, true), // cpb-14
InvariantRow(2205, 30, true), // cpb-15
InvariantRow(2206, 36, true), // cpb-16
InvariantRow(2207, 25, true), // cpb-2
InvariantRow(2208, 4165, true), // cpb-3
InvariantRow(2209, 4925, true), // cpb-4
InvariantRow(2210, 2401, true), // cpb-7
InvariantRow(2211, 4911, true), // cpb-9
InvariantRow(2212, 5511, true), // cpt-2
InvariantRow(2226, 2105, true), // csd-1
InvariantRow(2227, 2103, false), // csd-2
InvariantRow(2228, 2106, false), // csd-3
InvariantRow(2229, 448, true), // csd-4
InvariantRow(2230, 1688, true), // csd-5
InvariantRow(2231, 4374, true), // ctm-1
InvariantRow(2232, 4956, false), // ctm-2
InvariantRow(2233, 15, true), // cud-1
InvariantRow(2343, 4242, true), // dev-1
InvariantRow(2348, 2095, true), // dgr-1
InvariantRow(2367, 18, true), // dis-1
InvariantRow(2397, 2634, false), // docRef-1
InvariantRow(2398, 4591, false), // docRef-2
InvariantRow(2405, 2138, true), // dom-2
InvariantRow(2406, 2141, true), // dom-3
InvariantRow(2407, 2140, true), // dom-4
InvariantRow(2408, 2139, true), // dom-5
InvariantRow(2409, 5320, false), // dom-6
InvariantRow(2411, 1798, true), // dos-1
InvariantRow(2425, 4496, true), // drq-1
InvariantRow(2426, 4496, true), // drq-2
InvariantRow(2427, 2048, true), // drt-1
InvariantRow(2455, 1910, true), // eld-11
InvariantRow(2456, 5519, true), // eld-12
InvariantRow(2457, 5428, true), // eld-13
InvariantRow(2458, 2132, true), // eld-14
InvariantRow(2459, 2292, true), // eld-15
InvariantRow(2460, 5092, true), // eld-16
InvariantRow(2461, 21, true), // eld-17
InvariantRow(2462, 29, true), // eld-18
InvariantRow(2463, 4498, true), // eld-19
InvariantRow(2464, 4176, true), // eld-2
InvariantRow(2465, 4497, false), // eld-20
InvariantRow(2466, 2597, false), // eld-21
InvariantRow(2467, 5090, true), // eld-22
InvariantRow(2468, 2335, true), // eld-23
InvariantRow(2469, 2672, false), // eld-24
InvariantRow(2470, 4412, false), // eld-25
InvariantRow(2471, 49, true), // eld-26
InvariantRow(2472, 4105, false), // eld-27
InvariantRow(2473, 4233, true), // eld-28
InvariantRow(2474, 2494, true), // eld-3
InvariantRow(2475, 1719, true), // eld-4
InvariantRow(2476, 2152, true), // eld-5
InvariantRow(2477, 2671, true), // eld-6
InvariantRow(2478, 4506, true), // eld-7
InvariantRow(2479, 4507, true), // eld-8
InvariantRow(2480, 2786, true), // ele-1
InvariantRow(2508, 1667, true), // enc-1
InvariantRow(2509, 1668, true), // enc-2
InvariantRow(2562, 24, true), // evv-1
InvariantRow(2580, 2598, true), // exp-1
InvariantRow(2581, 4241, true), // exp-2
InvariantRow(2599, 5189, true), // exs-1
InvariantRow(2600, 5537, true), // exs-10
InvariantRow(2601, 5538, true), // exs-11
InvariantRow(2602, 4648, true), // exs-12
InvariantRow(2603, 1737, true), // exs-13
InvariantRow(2604, 6, true), // exs-14
InvariantRow(2605, 5544, true), // exs-15
InvariantRow(2606, 5545, true), // exs-16
InvariantRow(2607, 3909, true), // exs-17
InvariantRow(2608, 4780, true), // exs-18
InvariantRow(2609, 9, false), // exs-19
InvariantRow(2610, 2148, true), // exs-2
InvariantRow(2611, 8, false), // exs-20
InvariantRow(2612, 5536, false), // exs-21
InvariantRow(2613, 46, true), // exs-22
InvariantRow(2614, 4005, true), // exs-23
InvariantRow(2615, 5167, true), // exs-3
InvariantRow(2616, 5168, true), // exs-4
InvariantRow(2617, 10, true), // exs-5
InvariantRow(2618, 1669, true), // exs-6
InvariantRow(2619, 1670, true), // exs-7
InvariantRow(2620, 3918, true), // exs-8
InvariantRow(2621, 3919, true), // exs-9
InvariantRow(2622, 2626, true), // ext-1
InvariantRow(2650, 1712, true), // fhs-1
InvariantRow(2651, 1714, true), // fhs-2
InvariantRow(2652, 1713, true), // fhs-3
InvariantRow(2755, 26, true), // gol-1
InvariantRow(3848, 5512, false), // ident-1
InvariantRow(3858, 4910, true), // ig-1
InvariantRow(3859, 2295, true), // ig-2
InvariantRow(3860, 2740, true), // ig-3
InvariantRow(3875, 5495, true), // imr-1
InvariantRow(3902, 894, true), // ing-1
InvariantRow(3965, 45, true), // inv-1
InvariantRow(3965, 4021, true), // inv-1
InvariantRow(3965, 4394, true), // inv-1
InvariantRow(3966, 4394, true), // inv-2
InvariantRow(3971, 28, true), // ipn-1
InvariantRow(4062, 3997, true), // lnk-1
InvariantRow(4082, 2496, true), // lst-1
InvariantRow(4087, 27, true), // mad-1
InvariantRow(4139, 4123, true), // md-1
InvariantRow(4140, 5577, true), // mdd-1
InvariantRow(4141, 2763, true), // mea-1
InvariantRow(4142, 2, false), // mea-2
InvariantRow(4143, 2, false), // mea-3
InvariantRow(4144, 2, false), // mea-4
InvariantRow(4145, 2, false), // mea-5
InvariantRow(4146, 2, false), // mea-6
InvariantRow(4218, 52, true), // mrp-1
InvariantRow(4219, 2764, true), // mrp-2
InvariantRow(4220, 2003, true), // msq-5
InvariantRow(4221, 2742, true), // msq-6
InvariantRow(4275, 4407, false), // nor-1
InvariantRow(4314, 4009, true), // nsd-1
InvariantRow(4315, 5453, true), // nsd-2
InvariantRow(4316, 5452, true), // nsd-3
InvariantRow(4331, 4544, true), // obd-0
InvariantRow(4332, 4544, true), // obd-1
InvariantRow(4335, 4076, true), // obs-3
InvariantRow(4336, 2259, true), // obs-6
InvariantRow(4337, 5510, true), // obs-7
InvariantRow(4338, 1920, true), // obs-8
InvariantRow(4339, 47, true), // obs-9
InvariantRow(4381, 5427, true), // opd-1
InvariantRow(4382, 5019, true), // opd-2
InvariantRow(4383, 5279, true), // opd-3
InvariantRow(4384, 61, true), // opd-4
InvariantRow(4385, 33, true), // opd-5
InvariantRow(4386, 34, true), // opd-6
InvariantRow(4387, 32, true), // opd-7
InvariantRow(4420, 28, true), // org-1
InvariantRow(4421, 5296, true), // org-3
InvariantRow(4422, 1691, true), // org-4
InvariantRow(4490, 4239, true), // pat-1
InvariantRow(4522, 5153, true), // per-1
InvariantRow(4564, 4896, true), // pld-0
InvariantRow(4565, 4896, true), // pld-1
InvariantRow(4566, 5, false), // pld-3
InvariantRow(4567, 4, false), // pld-4
InvariantRow(4594, 4373, true), // prc-1
InvariantRow(4686, 5581, true), // prov-1
InvariantRow(4687, 5583, true), // prov-2
InvariantRow(4688, 5582, true), // prov-3
InvariantRow(4695, 4410, true), // prr-1
InvariantRow(4714, 16, true), // qrs-1
InvariantRow(4715, 4852, true), // qrs-2
InvariantRow(4717, 2047, true), // qty-3
InvariantRow(4724, 57, true), // que-10
InvariantRow(4725, 1756, true), // que-11
InvariantRow(4726, 2507, true), // que-12
InvariantRow(4727, 4856, true), // que-13
InvariantRow(4728, 1753, false), // que-14
InvariantRow(4729, 2, false), // que-15
InvariantRow(4730, 60, true), // que-1a
InvariantRow(4731, 5430, false), // que-1b
InvariantRow(4732, 5429, true), // que-1c
InvariantRow(4733, 2328, true), // que-2
InvariantRow(4734, 5423, true), // que-3
InvariantRow(4735, 1755, true), // que-4
InvariantRow(4736, 59, true), // que-5
InvariantRow(4737, 5422, true), // que-6
InvariantRow(4738, 4399, true), // que-7
InvariantRow(4739, 58, true), // que-8
InvariantRow(4740, 5424, true), // que-9
InvariantRow(4755, 37, true), // ras-1
InvariantRow(4756, 4643, true), // ras-2
InvariantRow(4757, 44, true), // rat-1
InvariantRow(4765, 14, true), // ratrng-1
InvariantRow(4766, 4079, true), // ratrng-2
InvariantRow(4792, 4796, true), // ref-1
InvariantRow(4793, 4797, true), // ref-2
InvariantRow(4952, 4077, true), // rng-2
InvariantRow(4961, 4908, true), // rqg-1
InvariantRow(4979, 22, true), // scr-1
InvariantRow(4981, 3946, true), // sdd-1
InvariantRow(4982, 2323, true), // sdf-1
InvariantRow(4983, 1909, true), // sdf-10
InvariantRow(4984, 4008, true), // sdf-11
InvariantRow(4985, 5099, true), // sdf-14
InvariantRow(4986, 4010, true), // sdf-15
InvariantRow(4987, 35, true), // sdf-15a
InvariantRow(4988, 5100, true), // sdf-16
InvariantRow(4989, 2360, true), // sdf-17
InvariantRow(4990, 2158, true), // sdf-18
InvariantRow(4991, 5475, true), // sdf-19
InvariantRow(4992, 4240, true), // sdf-2
InvariantRow(4993, 2485, true), // sdf-20
InvariantRow(4994, 2361, true), // sdf-21
InvariantRow(4995, 5476, true), // sdf-22
InvariantRow(4996, 50, true), // sdf-23
InvariantRow(4997, 2487, true), // sdf-24
InvariantRow(4998, 2486, true), // sdf-25
InvariantRow(4999, 3, false), // sdf-26
InvariantRow(5000, 1863, true), // sdf-27
InvariantRow(5001, 5094, true), // sdf-28
InvariantRow(5002, 13, false), // sdf-29
InvariantRow(5003, 7, true), // sdf-3
InvariantRow(5004, 1650, true), // sdf-4
InvariantRow(5005, 5407, true), // sdf-5
InvariantRow(5006, 5101, true), // sdf-6
InvariantRow(5007, 11, true), // sdf-8
InvariantRow(5008, 12, true), // sdf-8a
InvariantRow(5009, 2483, true), // sdf-8b
InvariantRow(5010, 2001, true), // sdf-9
InvariantRow(5096, 2484, true), // smp-1
InvariantRow(5123, 2596, true), // spd-1
InvariantRow(5124, 1986, true), // spd-2
InvariantRow(5125, 2076, true), // spd-3
InvariantRow(5145, 53, true), // sst-1
InvariantRow(5146, 5416, true), // sst-2
InvariantRow(5283, 5535, true), // tcp-1
InvariantRow(5284, 25, true), // tcp-2
InvariantRow(5285, 31, true), // tcp-3
InvariantRow(5286, 30, true), // tcp-4
InvariantRow(5287, 36, true), // tcp-5
InvariantRow(5288, 2057, true), // tcp-6
InvariantRow(5289, 5534, true), // tcp-7
InvariantRow(5290, 5539, true), // tcp-8
InvariantRow(5333, 2432, true), // tim-1
InvariantRow(5334, 5346, true), // tim-10
InvariantRow(5335, 4531, true), // tim-2
InvariantRow(5336, 2433, true), // tim-4
InvariantRow(5337, 4532, true), // tim-5
InvariantRow(5338, 4534, true), // tim-6
InvariantRow(5339, 2435, true), // tim-7
InvariantRow(5340, 2193, true), // tim-8
InvariantRow(5341, 4360, true), // tim-9
InvariantRow(5378, 2257, true), // trd-1
InvariantRow(5379, 2113, true), // trd-2
InvariantRow(5380, 55, true), // trd-3
InvariantRow(5387, 4929, true), // tsk-1
InvariantRow(5388, 4394, true), // tst-1
InvariantRow(5389, 2079, true), // tst-10
InvariantRow(5390, 2079, true), // tst-11
InvariantRow(5391, 48, true), // tst-12
InvariantRow(5392, 48, true), // tst-13
InvariantRow(5393, 4394, true), // tst-2
InvariantRow(5394, 2595, true), // tst-3
InvariantRow(5395, 1963, true), // tst-4
InvariantRow(5396, 2627, true), // tst-5
InvariantRow(5397, 2627, true), // tst-6
InvariantRow(5398, 5113, true), // tst-7
InvariantRow(5399, 5112, true), // tst-8
InvariantRow(5400, 5112, true), // tst-9
InvariantRow(5404, 2817, true), // txt-1
InvariantRow(5405, 2817, true), // txt-2
InvariantRow(5554, 5520, true), // vsd-1
InvariantRow(5555, 2047, true), // vsd-10
InvariantRow(5556, 1688, true), // vsd-11
InvariantRow(5557, 23, true), // vsd-2
InvariantRow(5558, 2104, true), // vsd-3
InvariantRow(5559, 2050, true), // vsd-6
InvariantRow(5560, 2049, true), // vsd-9
];

#[rustfmt::skip]
static LISTS: [u16; 8008] = [
0,5,79,80,81,82,83,3,847,0,0,3,530,0,0,3,
857,0,0,3,843,0,0,3,540,0,0,3,666,0,0,3,
371,0,0,3,397,0,0,3,158,0,0,3,854,0,0,7,
586,241,616,619,460,394,575,3,640,47,0,3,594,0,0,3,
2,0,0,1,575,3,640,67,0,3,851,0,0,3,4,0,
0,3,3,0,0,3,5,0,0,3,6,0,0,3,1,0,
0,3,848,0,0,1,113,3,841,0,0,3,537,0,0,1,
215,3,640,111,0,3,853,0,0,2,0,113,1,180,3,159,
124,0,3,845,0,0,3,586,644,575,3,640,134,0,2,1,
113,1,621,3,159,145,0,1,241,3,640,151,0,1,0,3,
640,157,0,1,48,1,49,6,854,0,0,160,0,0,6,390,
515,717,12,462,578,1,329,9,158,0,0,640,174,0,842,181,
0,3,195,0,0,3,818,0,0,3,844,0,0,3,643,0,
0,1,455,3,842,209,0,1,689,3,842,215,0,12,811,0,
0,25,0,0,637,0,0,286,0,0,6,841,0,0,158,0,
0,1,460,3,159,241,0,3,9,0,0,4,481,428,715,717,
6,640,251,0,158,0,0,1,2836,3,628,0,263,3,284,0,
0,1,684,3,842,273,0,1,565,3,842,279,0,1,694,3,
842,285,0,3,8,0,0,3,369,0,0,1,70,3,842,299,
0,12,86,241,249,306,390,394,460,575,586,616,619,644,3,640,
305,0,3,858,0,0,1,10,3,842,326,0,6,3,79,80,
81,82,83,1,515,3,640,339,0,1,462,3,640,345,0,1,
249,3,640,351,0,3,13,0,0,3,14,0,0,1,53,21,
158,0,0,628,0,0,844,0,0,841,0,0,851,0,0,39,
0,0,640,365,0,3,628,0,0,3,638,0,0,3,286,0,
0,3,15,0,0,3,16,0,0,5,586,390,616,644,664,3,
640,409,0,1,298,3,640,419,0,9,845,0,0,594,0,0,
811,0,0,2,180,561,3,640,435,0,3,640,241,0,5,586,
616,619,644,664,3,640,446,0,3,20,0,0,1,656,3,640,
460,0,3,23,0,0,3,18,0,0,3,21,0,0,3,19,
0,0,3,22,0,0,3,29,0,0,11,180,561,26,372,407,
621,241,272,278,484,513,6,640,490,0,158,0,0,4,621,278,
484,509,6,640,509,0,158,0,0,8,616,619,575,86,586,241,
644,664,3,640,521,0,5,407,621,278,484,509,6,640,534,0,
158,0,0,10,180,561,26,372,407,621,278,484,513,634,6,640,
547,0,158,0,0,9,407,621,715,481,484,513,241,54,656,6,
158,0,0,640,565,0,3,24,0,0,5,616,619,586,644,664,
3,640,586,0,3,2,113,207,3,846,0,0,1,586,3,640,
604,0,15,845,0,0,25,0,0,594,0,0,637,0,0,854,
0,0,3,27,0,0,3,28,0,0,7,616,619,586,644,241,
575,86,3,640,634,0,1,561,3,159,646,0,5,616,619,586,
644,575,6,640,652,0,854,0,0,11,5,6,7,8,9,10,
79,80,81,82,83,1,394,3,159,677,0,4,180,621,561,413,
3,159,683,0,1,30,3,640,692,0,3,836,0,0,1,666,
3,640,702,0,1,678,3,640,708,0,3,278,53,161,3,159,
714,0,4,84,270,509,673,3,640,722,0,2,586,390,3,640,
731,0,3,31,0,0,3,32,0,0,2,4,113,9,586,390,
616,619,86,644,241,394,460,3,640,749,0,3,34,0,0,3,
33,0,0,3,35,0,0,3,160,0,0,6,11,79,80,81,
82,83,8,586,390,616,619,644,241,394,460,3,640,786,0,1,
93,6,640,799,0,851,0,0,9,640,702,0,842,0,0,857,
0,0,3,38,0,0,5,586,616,619,575,241,3,640,822,0,
2,12,113,3,840,0,0,3,850,0,0,6,594,0,0,845,
0,0,3,44,0,0,7,84,270,413,509,545,673,757,3,640,
854,0,3,41,0,0,3,45,0,0,3,42,0,0,7,616,
619,575,86,586,241,644,3,640,878,0,1,306,9,640,890,0,
857,0,0,854,0,0,3,43,0,0,33,628,0,0,158,0,
0,854,0,0,841,0,0,849,0,0,637,0,0,638,0,0,
855,0,0,845,0,0,594,0,0,840,0,0,3,47,0,0,
3,48,0,0,2,13,113,3,855,0,0,7,616,619,586,644,
575,241,86,3,640,955,0,1,54,3,640,967,0,1,673,3,
640,973,0,3,55,0,0,3,637,0,0,3,56,0,0,2,
616,619,3,640,991,0,2,586,575,3,640,998,0,6,845,0,
0,594,0,0,27,841,0,0,849,0,0,158,0,0,594,0,
0,628,0,0,637,0,0,638,0,0,854,0,0,39,0,0,
1,57,3,640,1040,0,3,58,0,0,1,616,3,640,1050,0,
3,60,0,0,3,39,0,0,3,61,0,0,1,398,3,640,
1068,0,3,62,0,0,3,159,151,0,17,14,24,30,32,15,
16,17,18,19,20,21,22,23,25,26,27,28,3,856,0,0,
3,68,0,0,3,64,0,0,3,677,0,0,1,2835,3,666,
0,1116,3,29,31,113,3,67,0,0,3,65,0,0,3,66,
0,0,6,48,79,80,81,82,83,9,48,55,60,61,62,63,
57,58,59,3,83,0,0,3,72,0,0,1,416,3,842,1163,
0,3,76,0,0,3,73,0,0,3,71,0,0,3,74,0,
0,3,75,0,0,1,523,3,842,1189,0,2,64,113,3,82,
0,0,3,78,0,0,3,77,0,0,3,81,0,0,3,80,
0,0,1,165,3,842,1218,0,2,56,113,3,79,0,0,1,
568,3,842,1231,0,1,671,3,842,1237,0,5,604,629,467,7,
568,3,842,1243,0,4,84,673,646,545,3,640,1253,0,1,84,
3,640,1262,0,7,586,616,619,241,644,575,86,3,640,1268,0,
1,86,3,640,1280,0,1,384,3,640,1286,0,3,85,0,0,
3,159,702,0,11,30,163,270,509,545,757,673,837,646,413,755,
3,640,1300,0,3,87,0,0,3,196,0,0,3,71,72,113,
6,616,619,644,586,575,86,3,640,1328,0,6,594,0,0,811,
0,0,1,90,3,842,1346,0,1,88,3,640,1352,0,3,89,
0,0,3,536,0,0,6,616,619,575,586,241,644,3,640,1366,
0,10,274,403,407,484,487,509,561,621,673,753,3,159,1377,0,
3,241,481,715,3,159,1392,0,8,616,619,575,394,86,586,241,
644,3,640,1400,0,7,481,715,241,249,7,604,394,3,640,1413,
0,3,91,0,0,3,92,0,0,3,111,0,0,3,109,0,
0,3,110,0,0,3,94,0,0,3,107,0,0,3,105,0,
0,3,106,0,0,3,95,0,0,3,101,0,0,3,104,0,
0,3,102,0,0,3,108,0,0,3,96,0,0,3,97,0,
0,1,37,3,640,1489,0,3,98,0,0,3,100,0,0,2,
616,575,3,640,1503,0,2,575,619,3,640,1510,0,3,99,0,
0,3,640,799,0,3,103,0,0,3,842,0,0,3,640,0,
0,4,616,619,586,644,3,640,1537,0,3,616,619,575,3,640,
1546,0,3,124,0,0,3,270,509,837,3,640,1558,0,3,122,
0,0,2,460,575,3,640,1570,0,3,116,0,0,3,114,0,
0,3,125,0,0,3,115,0,0,3,123,0,0,3,117,0,
0,3,113,0,0,3,118,0,0,6,11,0,0,640,241,0,
6,158,0,0,640,124,0,1,126,3,640,1623,0,6,270,509,
545,673,755,837,3,640,1629,0,6,844,0,0,594,0,0,9,
158,0,0,11,0,0,640,241,0,3,119,0,0,3,120,0,
0,1,59,3,159,1665,0,3,121,0,0,5,616,619,575,586,
644,3,640,1675,0,6,158,0,0,640,145,0,1,112,3,640,
1692,0,18,841,0,0,854,0,0,628,0,0,39,0,0,640,
702,0,397,0,0,3,132,0,0,3,134,0,0,3,127,0,
0,3,135,0,0,3,141,0,0,3,139,0,0,3,140,0,
0,1,163,3,640,1745,0,3,133,0,0,3,131,0,0,3,
128,0,0,3,138,0,0,3,129,0,0,3,130,0,0,3,
136,0,0,3,137,0,0,1,142,3,640,1783,0,2,180,26,
3,640,1789,0,3,143,0,0,1,667,3,640,1800,0,3,180,
561,278,3,159,1806,0,6,73,79,80,81,82,83,9,515,481,
7,604,241,249,715,556,54,3,640,1821,0,3,145,0,0,3,
147,0,0,3,148,0,0,1,390,3,640,1847,0,3,150,0,
0,3,151,0,0,3,159,279,0,1,144,3,640,1865,0,3,
146,0,0,7,515,481,715,717,556,54,7,3,159,1875,0,6,
637,0,0,854,0,0,3,149,0,0,6,515,481,715,556,54,
565,6,640,1898,0,158,0,0,5,48,66,67,68,69,1,819,
3,842,1918,0,1,152,3,842,1924,0,3,156,0,0,3,157,
0,0,3,153,0,0,3,154,0,0,3,155,0,0,2,70,
113,21,843,0,0,160,0,0,854,0,0,849,0,0,841,0,
0,845,0,0,846,0,0,2,51,113,5,604,7,467,568,629,
3,842,1978,0,1,161,3,640,1988,0,11,86,241,390,394,460,
575,586,616,619,644,306,3,640,1994,0,9,241,575,586,616,619,
644,394,306,86,3,640,2010,0,3,162,0,0,9,39,0,0,
640,702,0,158,0,0,3,164,0,0,6,616,619,575,586,644,
241,3,640,2042,0,10,241,575,586,616,619,644,390,86,394,306,
3,640,2053,0,8,241,575,586,616,619,644,394,306,3,640,2068,
0,3,166,0,0,6,616,619,241,586,644,575,3,640,2085,0,
3,168,0,0,3,169,0,0,3,170,0,0,5,586,644,616,
619,575,3,640,2108,0,3,46,47,113,3,179,0,0,3,172,
0,0,6,857,0,0,842,1918,0,3,173,0,0,3,174,0,
0,3,178,0,0,3,40,41,113,3,175,0,0,3,35,43,
113,3,177,0,0,3,176,0,0,2,42,113,15,843,0,0,
160,0,0,854,0,0,841,0,0,628,0,0,21,160,0,0,
854,0,0,849,0,0,841,0,0,845,0,0,846,0,0,843,
0,0,6,38,39,44,45,36,113,1,171,3,842,2217,0,2,
37,113,7,53,54,79,80,81,82,83,3,181,0,0,3,182,
0,0,2,52,113,3,142,274,561,3,640,2245,0,3,185,0,
0,3,184,0,0,3,187,0,0,3,188,0,0,3,186,0,
0,1,604,3,640,2273,0,6,158,0,0,628,0,0,1,629,
3,640,2286,0,3,586,616,390,3,640,2292,0,7,86,394,575,
586,616,644,619,3,640,2300,0,4,394,575,586,616,3,640,2312,
0,4,189,278,197,634,3,640,2321,0,3,190,0,0,1,278,
3,640,2334,0,3,194,0,0,3,191,0,0,3,192,0,0,
3,193,0,0,8,241,390,86,575,586,616,644,619,3,640,2356,
0,3,575,616,619,3,640,2369,0,2,586,644,3,640,2377,0,
2,65,113,1,197,3,640,2387,0,4,586,616,619,575,3,640,
2393,0,6,158,0,0,640,702,0,3,198,0,0,3,203,0,
0,1,625,3,640,2417,0,3,202,0,0,3,199,0,0,3,
200,0,0,3,201,0,0,4,167,278,634,197,6,39,0,0,
640,2439,0,3,167,278,634,6,39,0,0,640,2451,0,6,39,
0,0,640,2334,0,5,575,586,616,619,644,3,640,2469,0,3,
212,0,0,3,209,0,0,3,206,0,0,3,204,0,0,3,
205,0,0,2,298,310,3,640,2499,0,7,586,644,616,619,241,
390,575,3,640,2506,0,9,644,586,616,619,86,241,715,575,460,
3,640,2518,0,6,180,561,274,278,629,634,3,159,2532,0,3,
207,0,0,3,210,0,0,3,208,0,0,3,211,0,0,36,
841,0,0,846,0,0,849,0,0,844,0,0,845,0,0,855,
0,0,854,0,0,857,0,0,39,0,0,160,0,0,628,0,
0,640,702,0,3,50,113,207,3,219,0,0,3,216,0,0,
3,217,0,0,1,433,3,640,2612,0,6,628,0,263,537,0,
0,3,218,0,0,3,221,0,0,3,225,0,0,3,222,0,
0,3,223,0,0,3,224,0,0,3,228,0,0,1,220,3,
640,2653,0,3,229,0,0,3,227,0,0,3,230,0,0,2,
34,113,3,231,0,0,9,856,0,0,854,0,0,537,0,0,
6,158,0,0,640,1847,0,3,233,0,0,3,234,0,0,3,
236,0,0,3,235,0,0,2,85,113,2,86,113,9,845,0,
0,594,0,0,286,0,0,11,586,390,241,460,575,621,616,481,
715,54,556,3,640,2727,0,5,586,644,616,619,241,3,640,2743,
0,3,239,0,0,3,240,0,0,6,74,79,80,81,82,83,
3,159,351,0,3,245,0,0,3,243,0,0,3,246,0,0,
3,242,0,0,3,244,0,0,3,214,0,0,3,640,890,0,
21,628,0,0,158,0,0,854,0,0,841,0,0,849,0,0,
637,0,0,39,0,0,5,586,390,616,644,241,3,640,2822,0,
3,640,1665,0,3,248,0,0,3,586,616,644,3,640,2840,0,
3,263,0,0,3,262,0,0,3,254,0,0,3,251,0,0,
3,252,0,0,3,256,0,0,3,259,0,0,3,265,0,0,
3,624,0,0,3,261,0,0,3,257,0,0,3,258,0,0,
3,255,0,0,3,253,0,0,3,250,0,0,3,159,1346,0,
3,849,0,0,3,260,0,0,3,264,0,0,2,84,270,3,
640,2924,0,3,640,145,0,1,238,3,159,2935,0,2,241,249,
3,159,2941,0,2,586,616,3,640,2948,0,5,586,616,644,460,
619,3,640,2955,0,3,267,0,0,7,616,619,575,586,241,644,
86,3,640,2969,0,3,269,0,0,2,7,604,3,842,2985,0,
1,270,3,640,2992,0,3,271,0,0,4,586,390,460,241,3,
640,3002,0,4,241,616,619,575,3,640,3011,0,8,616,619,575,
86,394,586,241,644,3,159,3020,0,4,180,561,274,278,3,159,
3033,0,2,215,126,3,640,3042,0,12,158,0,0,628,0,0,
637,0,0,841,0,0,6,673,621,112,561,634,278,3,640,3062,
0,9,811,0,0,594,0,0,845,0,0,3,273,0,0,5,
586,616,619,644,575,3,640,3087,0,5,180,561,274,278,621,3,
159,3097,0,6,75,79,80,81,82,83,5,84,413,509,545,673,
3,640,3114,0,9,586,390,241,460,575,616,481,715,54,3,640,
3124,0,4,616,619,575,86,3,640,3138,0,1,679,3,640,3147,
0,3,640,646,0,2,378,403,3,640,3157,0,3,276,0,0,
3,275,0,0,1,167,3,640,3172,0,4,621,561,274,93,3,
640,3178,0,3,76,113,207,7,77,78,79,80,81,82,83,16,
30,36,84,112,163,197,220,270,308,413,509,545,646,673,755,837,
3,640,3199,0,3,30,298,310,3,640,3220,0,3,159,0,0,
7,616,619,575,241,586,644,86,3,640,3232,0,3,279,0,0,
3,282,0,0,3,280,0,0,3,281,0,0,9,160,0,0,
857,0,0,842,0,0,2,84,113,3,811,0,0,3,285,0,
0,6,637,0,0,628,0,263,9,638,0,0,637,0,0,628,
0,263,3,87,113,207,19,97,109,110,111,112,88,90,91,92,
93,95,96,98,100,102,103,105,106,113,3,295,0,0,1,107,
3,289,0,0,3,297,0,0,162,840,0,0,841,0,0,842,
0,0,843,0,0,844,0,0,845,0,0,846,0,0,847,0,
0,848,0,0,849,0,0,850,0,0,851,0,0,852,0,0,
853,0,0,854,0,0,855,0,0,856,0,0,857,0,0,858,
0,0,859,0,0,11,0,0,25,0,0,29,0,0,39,0,
0,158,0,0,159,0,0,160,0,0,196,0,0,214,0,0,
277,0,0,286,0,0,396,0,0,397,0,0,537,0,0,594,
0,0,628,0,0,637,0,0,638,0,0,639,0,0,640,0,
0,669,0,0,677,0,0,811,0,0,195,0,0,232,0,0,
369,0,0,583,0,0,643,0,0,817,0,0,818,0,0,46,
0,0,370,0,0,284,0,0,530,0,0,3,293,0,0,30,
844,0,0,845,0,0,848,0,0,855,0,0,846,0,0,849,
0,0,850,0,0,853,0,0,856,0,0,628,0,0,3,292,
0,0,3,290,0,0,3,294,0,0,3,89,101,113,3,291,
0,0,3,99,104,113,3,296,0,0,3,108,94,113,2,689,
416,3,842,3566,0,1,310,3,640,3573,0,3,302,0,0,3,
303,0,0,3,300,0,0,3,299,0,0,3,301,0,0,3,
113,114,115,7,586,390,644,616,619,241,394,3,640,3603,0,5,
180,274,561,413,621,3,159,3615,0,3,305,0,0,3,307,0,
0,1,308,3,640,3633,0,3,313,0,0,3,312,0,0,3,
311,0,0,4,180,621,561,394,3,159,3651,0,3,817,0,0,
3,322,0,0,3,317,0,0,3,316,0,0,3,321,0,0,
3,318,0,0,3,319,0,0,3,320,0,0,2,390,329,3,
640,3692,0,3,327,0,0,3,324,0,0,3,326,0,0,3,
325,0,0,7,586,616,619,644,241,390,575,3,640,3715,0,3,
328,0,0,15,640,702,0,158,0,0,841,0,0,628,0,0,
637,0,0,3,331,0,0,3,330,0,0,9,158,0,0,628,
0,0,637,0,0,2,113,116,3,329,390,315,3,640,3768,0,
2,329,315,3,842,3776,0,3,333,0,0,3,332,0,0,6,
628,0,0,637,0,0,3,334,0,0,2,241,268,3,640,3802,
0,18,158,0,0,841,0,0,628,0,0,637,0,0,640,0,
0,847,0,0,12,158,0,0,640,0,0,845,0,0,847,0,
0,8,48,135,136,138,139,140,141,122,3,336,0,0,3,337,
0,0,3,340,0,0,3,113,129,134,7,113,119,130,120,121,
131,132,6,842,0,0,857,0,0,3,339,0,0,3,338,0,
0,4,113,124,125,126,2,113,137,3,341,0,0,3,113,123,
133,1,335,3,842,3905,0,3,343,0,0,3,342,0,0,3,
113,127,128,3,366,0,0,2,509,837,3,640,3927,0,1,509,
3,640,3934,0,3,354,0,0,3,362,0,0,3,352,0,0,
3,367,0,0,3,353,0,0,3,364,0,0,3,355,0,0,
3,345,0,0,3,356,0,0,3,346,0,0,3,357,0,0,
3,368,0,0,3,363,0,0,3,365,0,0,3,350,0,0,
3,347,0,0,3,361,0,0,3,348,0,0,3,349,0,0,
3,351,0,0,6,856,0,0,537,0,0,3,358,0,0,3,
359,0,0,3,360,0,0,3,113,117,118,3,396,0,0,3,
11,0,0,2,113,142,8,79,80,81,82,83,143,144,145,5,
604,629,7,467,568,3,842,4063,0,3,374,0,0,9,594,0,
0,844,0,0,854,0,0,9,25,0,0,637,0,0,854,0,
0,15,841,0,0,25,0,0,637,0,0,844,0,0,854,0,
0,6,180,561,26,634,274,278,3,159,4113,0,3,373,0,0,
3,375,0,0,12,25,0,0,637,0,0,594,0,0,854,0,
0,15,25,0,0,637,0,0,594,0,0,854,0,0,845,0,
0,10,586,644,460,390,575,616,619,604,481,621,3,640,4161,0,
6,241,575,586,644,616,619,3,640,4176,0,5,586,390,715,54,
556,3,640,4187,0,2,673,757,3,640,4197,0,3,159,435,0,
3,842,2273,0,3,379,0,0,2,604,7,3,842,4216,0,2,
621,757,3,640,4223,0,2,278,561,3,640,4230,0,3,381,0,
0,3,382,0,0,3,383,0,0,3,380,0,0,1,378,6,
397,0,0,640,4253,0,4,616,619,575,241,3,640,4262,0,3,
586,390,575,3,640,4271,0,6,844,0,0,158,0,0,3,385,
0,0,5,586,616,619,644,86,3,640,4290,0,8,180,561,513,
509,545,673,667,621,3,640,4300,0,2,113,146,21,628,0,0,
637,0,0,158,0,0,854,0,0,841,0,0,849,0,0,638,
0,0,6,844,0,0,286,0,0,3,389,0,0,3,387,0,
0,3,388,0,0,4,575,644,616,619,3,640,4357,0,3,391,
0,0,3,392,0,0,15,158,0,0,841,0,0,628,0,0,
637,0,0,640,0,0,11,86,241,390,394,460,575,586,616,619,
644,679,3,640,4390,0,9,857,0,0,842,0,0,158,0,0,
1,573,3,640,4416,0,1,584,3,640,4422,0,17,30,36,84,
112,163,197,220,270,308,413,509,545,646,673,755,757,837,3,640,
4428,0,3,232,0,0,3,640,677,0,3,370,0,0,3,395,
0,0,3,46,0,0,2,113,147,10,586,390,241,460,575,621,
616,481,715,679,3,640,4473,0,3,402,0,0,5,84,673,30,
36,757,3,640,4492,0,2,403,278,3,640,4502,0,3,399,0,
0,3,400,0,0,3,401,0,0,8,616,619,241,575,86,586,
644,394,3,640,4521,0,3,586,241,390,3,640,4534,0,3,159,
4216,0,3,404,0,0,3,406,0,0,3,405,0,0,8,616,
619,575,86,586,241,644,394,3,640,4558,0,4,84,509,673,413,
3,640,4571,0,1,481,3,159,4580,0,3,159,67,0,6,845,
0,0,854,0,0,3,159,3087,0,3,408,0,0,3,180,561,
274,3,159,4605,0,3,409,0,0,3,411,0,0,3,410,0,
0,1,407,3,640,4625,0,3,414,0,0,2,113,151,3,415,
0,0,2,407,412,3,640,4642,0,2,48,149,3,423,0,0,
3,424,0,0,3,417,0,0,3,425,0,0,2,113,148,3,
418,0,0,3,421,0,0,3,419,0,0,3,420,0,0,3,
422,0,0,2,113,150,9,858,0,0,854,0,0,851,0,0,
3,427,0,0,3,426,0,0,6,79,80,81,82,83,152,3,
515,12,462,3,640,4719,0,3,429,0,0,3,430,0,0,1,
717,3,159,4735,0,3,431,0,0,12,638,0,0,639,0,0,
158,0,0,628,0,0,3,432,0,0,9,638,0,0,639,0,
0,628,0,0,6,79,80,81,82,83,157,3,434,0,0,3,
437,0,0,3,435,0,0,3,436,0,0,3,438,0,0,3,
439,0,0,3,440,0,0,3,441,0,0,3,447,0,0,3,
448,0,0,3,445,0,0,3,443,0,0,3,444,0,0,3,
446,0,0,4,481,241,556,54,3,640,4835,0,7,442,481,490,
241,249,556,54,3,640,4844,0,39,854,0,0,849,0,0,846,
0,0,841,0,0,858,0,0,845,0,0,628,0,0,637,0,
0,638,0,0,29,0,0,11,0,0,286,0,0,158,0,0,
4,616,586,644,241,3,640,4896,0,3,450,0,0,3,451,0,
0,7,481,241,481,556,442,54,442,3,159,4913,0,3,575,586,
644,3,640,4925,0,3,454,0,0,3,453,0,0,6,640,1352,
0,158,0,0,6,616,575,586,619,241,644,3,640,4948,0,3,
583,0,0,6,79,80,81,82,83,158,3,457,0,0,6,79,
80,81,82,83,159,7,616,619,586,241,575,644,86,3,640,4981,
0,3,459,0,0,3,461,0,0,3,466,0,0,3,465,0,
0,3,463,0,0,3,464,0,0,1,428,3,159,5017,0,2,
48,163,3,473,0,0,3,468,0,0,3,472,0,0,1,164,
3,469,0,0,3,470,0,0,1,166,3,471,0,0,1,168,
7,79,80,81,82,83,169,170,1,467,3,842,5064,0,10,86,
241,390,394,460,575,586,616,619,644,3,640,5070,0,4,616,619,
575,390,3,640,5085,0,3,475,0,0,3,476,0,0,18,628,
0,0,845,0,0,158,0,0,594,0,0,637,0,0,286,0,
0,3,477,0,0,1,458,3,640,5125,0,1,474,3,640,5131,
0,3,478,0,0,3,479,0,0,3,480,0,0,3,483,0,
0,3,482,0,0,1,490,3,640,5157,0,2,715,481,3,159,
5163,0,9,638,0,0,158,0,0,628,0,0,3,484,621,487,
3,640,5180,0,3,486,0,0,3,485,0,0,2,113,160,6,
638,0,0,628,0,263,5,616,619,586,644,241,3,159,5206,0,
6,79,80,81,82,83,162,2,621,484,3,640,5223,0,3,488,
0,0,3,489,0,0,3,506,0,0,3,640,4580,0,3,501,
0,0,3,491,0,0,3,500,0,0,3,495,0,0,3,499,
0,0,3,502,0,0,3,507,0,0,3,503,0,0,3,492,
0,0,6,537,0,0,158,0,0,3,494,0,0,3,493,0,
0,15,158,0,0,854,0,0,628,0,263,840,0,0,39,0,
0,1,715,3,159,5313,0,3,159,1865,0,3,496,0,0,3,
497,0,0,3,498,0,0,6,854,0,0,857,0,0,1,578,
3,640,5342,0,3,505,0,0,3,504,0,0,3,508,0,0,
9,628,0,0,637,0,0,158,0,0,8,616,619,575,586,249,
644,86,394,3,640,5370,0,3,510,0,0,3,512,0,0,3,
511,0,0,2,621,513,3,640,5395,0,2,561,180,3,640,5402,
0,3,514,0,0,2,462,249,3,640,5413,0,3,517,0,0,
3,519,0,0,3,518,0,0,3,522,0,0,3,516,0,0,
21,158,0,0,851,0,0,628,0,0,849,0,0,844,0,0,
841,0,0,39,0,0,3,159,339,0,3,520,0,0,3,521,
0,0,3,159,2985,0,6,160,0,0,857,0,0,3,525,0,
0,3,524,0,0,1,386,3,842,5493,0,2,113,161,1,314,
6,160,0,0,842,5502,0,3,527,0,0,4,616,619,241,575,
3,640,5515,0,3,529,0,0,3,528,0,0,6,858,0,0,
640,890,0,3,533,0,0,3,535,0,0,3,534,0,0,3,
113,171,172,1,532,9,158,0,0,854,0,0,640,5555,0,4,
48,174,175,176,3,539,0,0,3,860,0,0,2,305,306,14,
7,90,144,314,467,523,565,568,604,629,654,709,773,792,3,842,
5583,0,3,545,84,673,3,640,5602,0,3,541,621,561,3,640,
5610,0,6,841,0,0,640,2108,0,3,542,0,0,3,543,0,
0,3,544,0,0,1,556,3,159,5637,0,6,79,80,81,82,
83,173,3,84,545,673,3,640,5650,0,6,86,616,619,644,586,
575,3,159,5658,0,1,26,3,640,5669,0,3,550,0,0,3,
554,0,0,3,546,0,0,3,547,0,0,3,548,0,0,3,
549,0,0,6,628,0,263,638,0,0,3,552,0,0,3,551,
0,0,3,553,0,0,3,555,0,0,3,560,0,0,3,558,
0,0,3,557,0,0,3,559,0,0,18,158,0,0,854,0,
0,628,0,263,840,0,0,39,0,0,841,0,0,8,79,80,
81,82,83,180,181,182,6,842,279,0,640,279,0,6,84,270,
413,509,545,673,3,640,5773,0,3,564,0,0,7,484,487,513,
621,407,403,378,3,640,5788,0,12,845,0,0,594,0,0,811,
0,0,848,0,0,6,616,619,575,86,586,644,3,640,5813,0,
39,628,0,0,158,0,0,854,0,0,841,0,0,849,0,0,
637,0,0,638,0,0,669,0,0,855,0,0,845,0,0,594,
0,0,39,0,0,640,5555,0,2,679,390,3,640,5864,0,1,
183,3,563,0,0,3,561,634,532,3,640,5877,0,7,278,403,
398,634,561,532,378,3,640,5885,0,3,562,0,0,2,113,179,
2,48,177,3,640,273,0,2,249,241,3,640,5911,0,3,567,
0,0,2,565,629,3,640,5922,0,3,566,0,0,2,113,178,
4,48,188,189,190,3,570,0,0,3,569,0,0,5,113,184,
185,186,187,3,571,0,0,3,572,0,0,3,574,0,0,6,
79,80,81,82,83,191,2,192,193,3,576,0,0,3,579,0,
0,3,580,0,0,3,582,0,0,3,581,0,0,5,462,249,
578,54,556,3,159,5997,0,15,158,0,0,628,0,0,844,0,
0,841,0,0,39,0,0,3,585,0,0,2,113,153,6,841,
0,0,845,0,0,6,841,0,0,849,0,0,3,588,0,0,
3,587,0,0,3,589,0,0,2,113,194,1,591,3,640,6059,
0,1,757,3,640,6065,0,3,592,0,0,3,593,0,0,6,
112,0,452,88,298,197,3,640,6079,0,9,854,0,0,397,0,
0,853,0,0,1,619,3,640,6100,0,2,113,195,7,616,619,
575,86,586,644,394,3,640,6109,0,3,596,0,0,3,597,0,
0,3,599,0,0,3,598,0,0,3,600,0,0,3,602,0,
0,3,603,0,0,4,586,616,644,601,3,640,6149,0,3,48,
198,199,3,614,0,0,3,612,0,0,3,605,0,0,9,158,
0,0,640,1847,0,842,0,0,3,606,0,0,3,608,0,0,
3,609,0,0,3,611,0,0,12,25,0,0,286,0,0,637,
0,0,811,0,0,3,610,0,0,6,7,523,565,604,629,684,
6,842,6217,0,857,0,0,3,607,0,0,2,113,196,2,113,
197,6,286,0,0,637,0,0,3,613,0,0,3,615,0,0,
3,618,0,0,3,617,0,0,2,84,673,3,640,6264,0,3,
621,561,484,3,640,6271,0,6,586,390,241,616,575,460,3,640,
6279,0,8,586,390,644,616,575,86,619,679,3,640,6290,0,18,
845,0,0,594,0,0,854,0,0,25,0,0,637,0,0,811,
0,0,4,586,644,616,619,3,640,6322,0,3,623,0,0,5,
180,561,621,274,278,3,159,6335,0,3,274,278,167,3,640,6345,
0,3,622,0,0,4,241,481,715,54,3,159,6357,0,2,113,
200,8,616,619,575,586,644,241,86,394,3,640,6369,0,6,286,
0,0,854,0,0,3,626,0,0,3,627,0,0,4,113,201,
202,203,5,616,619,575,86,586,3,640,6402,0,2,113,207,2,
48,217,3,842,2286,0,3,630,0,0,15,113,214,215,216,218,
219,220,221,223,224,208,209,210,211,212,1,213,3,632,0,0,
3,631,0,0,3,633,0,0,18,849,0,0,844,0,0,855,
0,0,854,0,0,160,0,0,640,702,0,2,113,222,30,841,
0,0,846,0,0,849,0,0,844,0,0,845,0,0,855,0,
0,854,0,0,160,0,0,628,0,0,640,702,0,2,561,621,
3,640,6509,0,6,241,616,619,586,644,575,3,640,6516,0,6,
241,575,586,616,619,644,3,640,6527,0,3,635,0,0,3,113,
205,206,3,636,0,0,36,841,0,0,846,0,0,849,0,0,
844,0,0,845,0,0,855,0,0,854,0,0,857,0,0,39,
0,0,160,0,0,628,0,263,640,702,0,2,113,232,2,113,
227,3,113,228,229,3,113,230,231,15,515,54,556,578,462,428,
717,249,656,7,604,565,616,575,460,3,640,6601,0,3,642,0,
0,3,842,702,0,3,645,0,0,3,241,616,619,3,640,6633,
0,3,647,0,0,2,113,233,3,648,0,0,3,650,0,0,
3,651,0,0,3,653,0,0,18,845,0,0,25,0,0,594,
0,0,286,0,0,637,0,0,811,0,0,3,652,0,0,5,
7,565,604,629,684,6,842,6687,0,857,0,0,3,649,0,0,
6,842,299,0,640,305,0,1,654,3,842,6711,0,3,655,0,
0,9,86,241,390,394,575,586,616,619,644,3,640,6721,0,3,
659,0,0,4,481,515,717,329,3,159,6739,0,3,460,656,575,
3,640,6748,0,3,657,0,0,3,662,0,0,3,663,0,0,
3,658,0,0,3,660,0,0,3,661,0,0,3,323,93,274,
3,640,6780,0,3,640,181,0,3,665,0,0,7,586,390,679,
241,481,715,54,3,640,6796,0,1,189,3,640,6808,0,3,640,
124,0,5,586,616,619,644,241,3,640,6818,0,3,668,0,0,
2,113,226,6,846,0,0,637,0,0,1,225,6,594,0,0,
637,0,0,2,113,235,8,586,616,619,86,644,241,394,460,3,
640,6854,0,4,48,266,267,268,3,672,0,0,7,33,79,80,
81,82,83,204,3,84,673,509,3,640,6884,0,3,674,0,0,
9,628,0,0,638,0,0,637,0,0,3,640,3020,0,5,180,
561,274,278,238,3,159,6910,0,3,676,0,0,8,241,249,270,
755,481,509,54,715,3,159,6924,0,3,675,0,0,21,628,0,
0,638,0,0,637,0,0,841,0,0,158,0,0,854,0,0,
594,0,0,6,851,0,0,640,2334,0,6,616,619,644,586,241,
575,3,640,6970,0,1,670,3,640,6981,0,6,586,390,241,54,
715,460,3,640,6987,0,3,682,0,0,3,680,0,0,3,683,
0,0,3,681,0,0,6,158,0,0,286,0,0,3,640,5313,
0,3,685,0,0,3,686,0,0,3,688,0,0,6,628,0,
263,854,0,0,3,687,0,0,6,158,0,0,640,4735,0,19,
48,236,258,259,260,238,239,240,241,264,242,243,244,245,248,249,
250,254,256,3,692,0,0,3,690,0,0,3,693,0,0,3,
691,0,0,3,113,247,262,3,288,0,0,2,113,246,7,113,
257,261,251,252,253,263,2,237,255,3,703,0,0,3,695,0,
0,3,696,0,0,3,697,0,0,3,698,0,0,3,700,0,
0,3,701,0,0,3,699,0,0,3,702,0,0,2,113,265,
24,847,0,0,854,0,0,841,0,0,849,0,0,846,0,0,
844,0,0,855,0,0,845,0,0,1,709,3,842,7177,0,7,
86,394,575,644,586,616,619,3,640,7183,0,3,705,0,0,3,
706,0,0,2,113,234,7,79,80,81,82,83,269,270,3,708,
0,0,1,704,3,640,7218,0,3,713,0,0,3,711,0,0,
3,710,0,0,3,712,0,0,3,714,0,0,3,716,0,0,
6,158,0,0,640,5313,0,3,720,0,0,3,718,0,0,3,
724,0,0,1,742,3,640,7267,0,3,721,0,0,3,727,0,
0,3,719,0,0,3,722,0,0,3,725,0,0,1,729,3,
640,7293,0,1,733,3,640,7299,0,1,740,3,640,7305,0,3,
726,0,0,6,628,0,0,854,0,0,3,723,0,0,6,640,
4735,0,158,0,0,9,628,0,0,638,0,0,854,0,0,3,
728,0,0,3,730,0,0,3,731,0,0,3,732,0,0,3,
734,0,0,3,736,0,0,3,735,0,0,3,737,0,0,3,
738,0,0,3,739,0,0,3,741,0,0,3,743,0,0,3,
744,0,0,3,745,0,0,9,628,0,0,637,0,0,854,0,
0,3,747,0,0,3,748,0,0,3,752,0,0,3,749,0,
0,3,750,0,0,3,751,0,0,1,755,3,640,7433,0,2,
753,197,3,640,7439,0,3,754,0,0,6,481,715,241,54,556,
442,6,158,0,0,640,7450,0,7,481,715,241,249,54,556,442,
3,159,7464,0,3,756,0,0,7,616,619,575,586,644,241,86,
3,640,7480,0,2,575,394,3,640,7492,0,2,575,460,3,640,
7499,0,4,575,460,586,644,3,640,7506,0,7,79,80,81,82,
83,154,291,1,7,3,842,7523,0,3,760,0,0,3,761,0,
0,3,758,0,0,3,759,0,0,6,586,616,619,644,390,575,
3,640,7545,0,6,48,272,273,274,275,276,3,770,0,0,3,
769,0,0,3,764,0,0,3,767,0,0,3,772,0,0,3,
771,0,0,3,763,0,0,4,113,271,277,278,3,765,0,0,
3,766,0,0,3,768,0,0,3,774,0,0,3,775,0,0,
3,777,0,0,3,779,0,0,3,778,0,0,3,776,0,0,
6,854,0,0,640,0,0,3,780,0,0,1,792,3,842,7643,
0,3,782,0,0,3,783,0,0,3,790,0,0,3,788,0,
0,3,784,0,0,2,113,155,3,787,0,0,3,785,0,0,
3,786,0,0,6,857,0,0,842,6711,0,3,789,0,0,3,
791,0,0,2,113,156,3,798,0,0,3,793,0,0,3,795,
0,0,3,799,0,0,3,794,0,0,3,810,0,0,3,800,
0,0,3,808,0,0,3,806,0,0,2,113,299,3,797,0,
0,3,796,0,0,3,801,0,0,2,113,292,3,804,0,0,
3,802,0,0,4,113,300,293,295,3,803,0,0,2,113,302,
3,805,0,0,3,807,0,0,1,304,3,809,0,0,2,113,
297,1,303,3,301,294,296,2,113,298,3,812,0,0,10,113,
279,281,282,283,284,285,286,287,280,9,286,0,0,637,0,0,
594,0,0,1,813,3,640,7827,0,3,816,0,0,3,814,0,
0,3,815,0,0,4,113,288,289,290,12,811,0,0,640,6981,
0,844,0,0,845,0,0,7,604,656,433,394,390,460,575,12,
158,0,0,628,0,0,637,0,0,640,7863,0,3,820,0,0,
3,825,0,0,3,831,0,0,3,821,0,0,4,113,307,310,
311,3,822,0,0,3,824,0,0,3,823,0,0,2,113,309,
3,829,0,0,3,830,0,0,3,826,0,0,4,113,312,313,
308,3,827,0,0,3,828,0,0,21,854,0,0,841,0,0,
849,0,0,846,0,0,857,0,0,843,0,0,845,0,0,3,
834,0,0,3,833,0,0,3,835,0,0,12,858,0,0,854,
0,0,196,0,0,370,0,0,3,838,0,0,3,839,0,0,
3,852,0,0,3,859,0,0,
];

#[rustfmt::skip]
static TEXT: &str = "\
!=\
$this.length() <= 255\
$this.where(element[0].mustSupport='true').exists().not()\
%context.repeat(action).relatedAction.where((targetId in %context.repeat(action).id).not()).exists().not()\
%context.repeat(action).where((goalId in %context.goal.id).not()).exists().not()\
%resource.instance.where(key=%context.instanceReference).exists()\
%resource.kind = 'logical' or element.all(definition.exists() and min.exists() and max.exists())\
%resource.process.descendants().select(instanceReference).where($this=%context.key).exists()\
%resource.process.descendants().select(operation).where(initiator=%context.key or receiver=%context.key).exists()\
%resource.status='active' or %resource.status='retired' implies step.exists()\
(%resource.kind = 'logical' or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))\
(%resource.kind = 'logical' or element.first().path.startsWith(%resource.type)) and (element.tail().empty() or  element.tail().all(path.startsWith(%resource.differential.element.first().path.replaceMatches('\\\\..*','')&'.')))\
((kind in 'resource' | 'complex-type') and (derivation = 'specialization')) implies differential.element.where((min != 0 and min != 1) or (max != '1' and max != '*')).empty()\
((lowNumerator.exists() or highNumerator.exists()) and denominator.exists()) or (lowNumerator.empty() and highNumerator.empty() and denominator.empty() and extension.exists())\
(ClinicalUseDefinition.indication.count() + ClinicalUseDefinition.contraindication.count() + ClinicalUseDefinition.interaction.count() + ClinicalUseDefinition.undesirableEffect.count() + ClinicalUseDefinition.warning.count())  < 2\
(answer.exists() and item.exists()).not()\
(code.exists() and valueSet.empty()) or (code.empty() and valueSet.exists())\
(code.exists() or value.empty()) and (system.empty() or system = %ucum)\
(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and (value.empty() or value.hasValue().not() or value.toString().contains('.').not())\
(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value.hasValue().not() or value > 0)\
(code='Reference' or code = 'canonical' or code = 'CodeableReference') or targetProfile.empty()\
(comparator.exists() and modifier.exists()).not()\
(concept.exists() or filter.exists()) implies system.exists()\
(definitionReference.count() + definitionCanonical.count() + definitionCodeableConcept.count() + definitionId.count() + definitionByTypeAndValue.count() + definitionByCombination.count())  < 2\
(description.count() + software.count() + implementation.count()) > 0\
(detail.exists() and measure.exists()) or detail.exists().not()\
(dose.exists() or rate.exists() or text.exists())\
(identifier.count() + name.count()) > 0\
(isModifier.exists() and isModifier) implies isModifierReason.exists()\
(kind != 'capability') or (implementation.exists().not() and software.exists())\
(kind != 'instance') or implementation.exists()\
(kind = 'query') implies ((parameter.where(use = 'out').count() = 1) and (parameter.where(use = 'out').all(name = 'result' and type = 'Bundle')))\
(kind = 'query') implies (instance = false)\
(kind = 'query') implies (parameter.all((use = 'in' and searchType.exists()) or (use != 'in')))\
(kind!='logical'  and differential.element.first().path.contains('.').not()) implies differential.element.first().type.empty()\
(kind!='requirements') or (implementation.exists().not() and software.exists().not())\
(low.empty() or ((low.code = '%') and (low.system = %ucum))) and (high.empty() or ((high.code = '%') and (high.system = %ucum)))\
(mode != 'fixed') implies (code.empty() and display.empty() and valueSet.empty())\
(mode != 'other-map') implies otherMap.empty()\
(mode != 'other-map') implies relationship.exists()\
(mode = 'fixed') implies ((code.exists() and valueSet.empty()) or (code.empty() and valueSet.exists()))\
(mode = 'other-map') implies otherMap.exists()\
(noMap.exists() and noMap=true) implies target.empty()\
(numerator.exists() and denominator.exists()) or (numerator.empty() and denominator.empty() and extension.exists())\
(part.exists() and value.empty() and resource.empty()) or (part.empty() and (value.exists() xor resource.exists()))\
(process.exists() implies workflow.empty() and operation.empty()) and (workflow.exists() implies operation.empty())\
(reference.resolve().exists() and reference.resolve() is Group) implies reference.resolve().member.entity.resolve().all($this is Specimen)\
(response.empty() and responseCode.empty() and direction = 'request') or direction.empty() or direction = 'response'\
(severity = 'error') implies suppress.empty()\
(snapshot | differential).element.all(path.contains('.').not() implies sliceName.empty())\
(start.exists() and end.exists()) or (status in ('proposed' | 'cancelled' | 'waitlist'))\
(type != 'data-exchange') or group.exists().not()\
(type = 'event-notification' or type = 'query-event') implies notificationEvent.exists()\
(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&iif(resource.meta.versionId.exists(), resource.meta.versionId, '')).isDistinct()\
(type = 'named-event' implies name.exists()) and (type = 'periodic' implies timing.exists()) and (type.startsWith('data-') implies data.exists())\
(type = 'searchset') or entry.search.empty()\
(type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url')) or answerConstraint='optionOrString' or maxLength.empty()\
(type!='group' and type!='display') or initial.empty()\
(type='coding' or type = 'decimal' or type = 'integer' or type = 'date' or type = 'dateTime' or type = 'time' or type = 'string' or type = 'quantity') or (answerValueSet.empty() and answerOption.empty())\
(type='group' and %resource.status='complete') implies item.empty().not()\
(use = 'out') implies searchType.empty()\
(value.exists() and valueSet.empty()) or (value.empty() and valueSet.exists())\
0.0\
0.0.80\
0.0.81\
0.0.82\
0.01\
0.05\
0.06\
0.11\
0.4\
0.4.0\
0.5\
0.5.0\
0BSD\
1.0\
1.0.0\
1.0.1\
1.0.2\
1.1\
1.1.0\
1.4\
1.4.0\
1.6\
1.6.0\
1.8\
1.8.0\
3.0\
3.0.0\
3.0.1\
3.0.2\
3.3\
3.3.0\
3.5\
3.5.0\
4.0\
4.0.0\
4.0.1\
4.1\
4.1.0\
4.2\
4.2.0\
4.3\
4.3.0\
4.3.0-cibuild\
4.3.0-snapshot1\
4.4\
4.4.0\
4.5\
4.5.0\
4.6\
4.6.0\
5.0\
5.0.0\
5.0.0-ballot\
5.0.0-cibuild\
5.0.0-draft-final\
5.0.0-snapshot1\
5.0.0-snapshot2\
5.0.0-snapshot3\
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
Account.balance\
Account.coverage\
Account.diagnosis\
Account.guarantor\
Account.procedure\
Account.relatedAccount\
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
ActorDefinition\
AdditionalBindingPurposeVS\
Address\
AddressType\
AddressUse\
AdministrableProductDefinition\
AdministrableProductDefinition.formOf.resolve().route.empty()\
AdministrableProductDefinition.property\
AdministrableProductDefinition.routeOfAdministration\
AdministrableProductDefinition.routeOfAdministration.targetSpecies\
AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod\
AdministrativeGender\
Adobe-2006\
Adobe-Glyph\
AdverseEvent\
AdverseEvent.contributingFactor\
AdverseEvent.mitigatingAction\
AdverseEvent.participant\
AdverseEvent.preventiveAction\
AdverseEvent.supportingInfo\
AdverseEvent.suspectEntity\
AdverseEvent.suspectEntity.causality\
AdverseEventActuality\
AdverseEventStatus\
Afmparse\
Age\
AggregationMode\
Aladdin\
AllLanguages\
AllergyIntolerance\
AllergyIntolerance.participant\
AllergyIntolerance.reaction\
AllergyIntoleranceCategory\
AllergyIntoleranceClinicalStatusCodes\
AllergyIntoleranceCriticality\
AllergyIntoleranceSeverity\
AllergyIntoleranceVerificationStatus\
Annotation\
Apache-1.0\
Apache-1.1\
Apache-2.0\
Appointment\
Appointment.participant\
Appointment.recurrenceTemplate\
Appointment.recurrenceTemplate.monthlyTemplate\
Appointment.recurrenceTemplate.weeklyTemplate\
Appointment.recurrenceTemplate.yearlyTemplate\
AppointmentResponse\
AppointmentResponseStatus\
AppointmentStatus\
ArtifactAssessment\
ArtifactAssessment.content\
ArtifactAssessmentDisposition\
ArtifactAssessmentInformationType\
ArtifactAssessmentWorkflowStatus\
Artistic-1.0\
Artistic-1.0-Perl\
Artistic-1.0-cl8\
Artistic-2.0\
AssertionDirectionType\
AssertionManualCompletionType\
AssertionOperatorType\
AssertionResponseTypes\
Attachment\
AuditEvent\
AuditEvent.agent\
AuditEvent.entity\
AuditEvent.entity.detail\
AuditEvent.outcome\
AuditEvent.source\
AuditEventAction\
AuditEventSeverity\
Availability\
Availability.availableTime\
Availability.notAvailableTime\
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
BackboneType\
Bahyph\
Barr\
Base\
Basic\
Beerware\
BenefitCostApplicability\
Binary\
BindingStrength\
BiologicallyDerivedProduct\
BiologicallyDerivedProduct.collection\
BiologicallyDerivedProduct.property\
BiologicallyDerivedProductDispense\
BiologicallyDerivedProductDispense.performer\
BiologicallyDerivedProductDispenseCodes\
BitTorrent-1.0\
BitTorrent-1.1\
BodySite\
BodyStructure\
BodyStructure.includedStructure\
BodyStructure.includedStructure.bodyLandmarkOrientation\
BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark\
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
CanonicalResource\
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
CarePlanIntent\
CareTeam\
CareTeam.participant\
CareTeamStatus\
CatalogEntry\
CharacteristicCombination\
ChargeItem\
ChargeItem.performer\
ChargeItemDefinition\
ChargeItemDefinition.applicability\
ChargeItemDefinition.propertyGroup\
ChargeItemStatus\
Citation\
Citation.citedArtifact\
Citation.citedArtifact.abstract\
Citation.citedArtifact.classification\
Citation.citedArtifact.contributorship\
Citation.citedArtifact.contributorship.entry\
Citation.citedArtifact.contributorship.entry.contributionInstance\
Citation.citedArtifact.contributorship.summary\
Citation.citedArtifact.part\
Citation.citedArtifact.publicationForm\
Citation.citedArtifact.publicationForm.publishedIn\
Citation.citedArtifact.relatesTo\
Citation.citedArtifact.statusDate\
Citation.citedArtifact.title\
Citation.citedArtifact.version\
Citation.citedArtifact.webLocation\
Citation.classification\
Citation.statusDate\
Citation.summary\
ClArtistic\
Claim\
Claim.accident\
Claim.careTeam\
Claim.diagnosis\
Claim.event\
Claim.insurance\
Claim.item\
Claim.item.bodySite\
Claim.item.detail\
Claim.item.detail.subDetail\
Claim.payee\
Claim.procedure\
Claim.related\
Claim.supportingInfo\
ClaimProcessingCodes\
ClaimResponse\
ClaimResponse.addItem\
ClaimResponse.addItem.bodySite\
ClaimResponse.addItem.detail\
ClaimResponse.addItem.detail.subDetail\
ClaimResponse.error\
ClaimResponse.event\
ClaimResponse.insurance\
ClaimResponse.item\
ClaimResponse.item.adjudication\
ClaimResponse.item.detail\
ClaimResponse.item.detail.subDetail\
ClaimResponse.item.reviewOutcome\
ClaimResponse.payment\
ClaimResponse.processNote\
ClaimResponse.total\
ClinicalImpression\
ClinicalImpression.finding\
ClinicalUseDefinition\
ClinicalUseDefinition.contraindication\
ClinicalUseDefinition.contraindication.otherTherapy\
ClinicalUseDefinition.indication\
ClinicalUseDefinition.interaction\
ClinicalUseDefinition.interaction.interactant\
ClinicalUseDefinition.undesirableEffect\
ClinicalUseDefinition.warning\
ClinicalUseDefinitionType\
CodeSearchSupport\
CodeSystem\
CodeSystem.concept\
CodeSystem.concept.designation\
CodeSystem.concept.property\
CodeSystem.content = 'supplement' implies CodeSystem.supplements.exists()\
CodeSystem.filter\
CodeSystem.property\
CodeSystemContentMode\
CodeSystemHierarchyMeaning\
CodeableConcept\
CodeableReference\
Coding\
ColorCodesOrRGB\
CommonLanguages\
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
Composition.section\
CompositionStatus\
ConceptMap\
ConceptMap.additionalAttribute\
ConceptMap.group\
ConceptMap.group.element\
ConceptMap.group.element.target\
ConceptMap.group.element.target.dependsOn\
ConceptMap.group.element.target.property\
ConceptMap.group.unmapped\
ConceptMap.property\
ConceptMapAttributeType\
ConceptMapGroupUnmappedMode\
ConceptMapPropertyType\
ConceptMapRelationship\
Condition\
Condition.participant\
Condition.stage\
ConditionClinicalStatusCodes\
ConditionDefinition\
ConditionDefinition.medication\
ConditionDefinition.observation\
ConditionDefinition.plan\
ConditionDefinition.precondition\
ConditionDefinition.questionnaire\
ConditionPreconditionType\
ConditionQuestionnairePurpose\
ConditionVerificationStatus\
ConditionalDeleteStatus\
ConditionalReadStatus\
Condor-1.1\
Conformance\
ConformanceExpectation\
Consent\
Consent.policyBasis\
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
CountryValueSet\
Coverage\
Coverage.class\
Coverage.costToBeneficiary\
Coverage.costToBeneficiary.exception\
Coverage.paymentBy\
CoverageEligibilityRequest\
CoverageEligibilityRequest.event\
CoverageEligibilityRequest.insurance\
CoverageEligibilityRequest.item\
CoverageEligibilityRequest.item.diagnosis\
CoverageEligibilityRequest.supportingInfo\
CoverageEligibilityResponse\
CoverageEligibilityResponse.error\
CoverageEligibilityResponse.event\
CoverageEligibilityResponse.insurance\
CoverageEligibilityResponse.insurance.item\
CoverageEligibilityResponse.insurance.item.benefit\
CriteriaNotExistsBehavior\
Crossword\
CrystalStacker\
Cube\
Currencies\
D\
D-FSL-1.0\
DELETE\
DOC\
DSDP\
DataElement\
DataRequirement\
DataRequirement.codeFilter\
DataRequirement.dateFilter\
DataRequirement.sort\
DataRequirement.valueFilter\
DataType\
DaysOfWeek\
DetectedIssue\
DetectedIssue.evidence\
DetectedIssue.mitigation\
DetectedIssueSeverity\
DetectedIssueStatus\
Device\
Device.conformsTo\
Device.name\
Device.property\
Device.udiCarrier\
Device.version\
DeviceAssociation\
DeviceAssociation.operation\
DeviceAssociationCodes\
DeviceComponent\
DeviceCorrectiveActionScope\
DeviceDefinition\
DeviceDefinition.chargeItem\
DeviceDefinition.classification\
DeviceDefinition.conformsTo\
DeviceDefinition.correctiveAction\
DeviceDefinition.deviceName\
DeviceDefinition.guideline\
DeviceDefinition.hasPart\
DeviceDefinition.link\
DeviceDefinition.material\
DeviceDefinition.packaging\
DeviceDefinition.packaging.distributor\
DeviceDefinition.property\
DeviceDefinition.regulatoryIdentifier\
DeviceDefinition.udiDeviceIdentifier\
DeviceDefinition.udiDeviceIdentifier.marketDistribution\
DeviceDefinition.version\
DeviceDefinitionRegulatoryIdentifierType\
DeviceDispense\
DeviceDispense.performer\
DeviceDispenseStatusCodes\
DeviceMetric\
DeviceMetric.calibration\
DeviceMetricCalibrationState\
DeviceMetricCalibrationType\
DeviceMetricCategory\
DeviceMetricOperationalStatus\
DeviceNameType\
DeviceProductionIdentifierInUDI\
DeviceRequest\
DeviceRequest.parameter\
DeviceUsage\
DeviceUsage.adherence\
DeviceUsageStatus\
DeviceUseRequest\
DeviceUseStatement\
DiagnosticOrder\
DiagnosticReport\
DiagnosticReport.media\
DiagnosticReport.supportingInfo\
DiagnosticReportStatus\
DiscriminatorType\
Distance\
DocumentManifest\
DocumentMode\
DocumentReference\
DocumentReference.attester\
DocumentReference.content\
DocumentReference.content.profile\
DocumentReference.relatesTo\
DocumentReferenceStatus\
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
Element\
ElementDefinition\
ElementDefinition.base\
ElementDefinition.binding\
ElementDefinition.binding.additional\
ElementDefinition.constraint\
ElementDefinition.example\
ElementDefinition.mapping\
ElementDefinition.slicing\
ElementDefinition.slicing.discriminator\
ElementDefinition.type\
EligibilityOutcome\
EligibilityRequest\
EligibilityRequestPurpose\
EligibilityResponse\
EligibilityResponsePurpose\
EnableWhenBehavior\
Encounter\
Encounter.admission\
Encounter.diagnosis\
Encounter.location\
Encounter.participant\
Encounter.reason\
EncounterHistory\
EncounterHistory.location\
EncounterLocationStatus\
EncounterStatus\
Endpoint\
Endpoint.payload\
EndpointStatus\
EnrollmentOutcome\
EnrollmentRequest\
EnrollmentResponse\
Entessa\
EpisodeOfCare\
EpisodeOfCare.diagnosis\
EpisodeOfCare.reason\
EpisodeOfCare.statusHistory\
EpisodeOfCareStatus\
ErlPL-1.1\
Eurosym\
EventCapabilityMode\
EventDefinition\
EventStatus\
EventTiming\
Evidence\
Evidence.certainty\
Evidence.statistic\
Evidence.statistic.attributeEstimate\
Evidence.statistic.modelCharacteristic\
Evidence.statistic.modelCharacteristic.variable\
Evidence.statistic.sampleSize\
Evidence.variableDefinition\
EvidenceReport\
EvidenceReport.relatesTo\
EvidenceReport.relatesTo.target\
EvidenceReport.section\
EvidenceReport.subject\
EvidenceReport.subject.characteristic\
EvidenceVariable\
EvidenceVariable.category\
EvidenceVariable.characteristic\
EvidenceVariable.characteristic.definitionByCombination\
EvidenceVariable.characteristic.definitionByTypeAndValue\
EvidenceVariable.characteristic.timeFromEvent\
EvidenceVariableHandling\
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
ExpansionProfile\
ExplanationOfBenefit\
ExplanationOfBenefit.accident\
ExplanationOfBenefit.addItem\
ExplanationOfBenefit.addItem.bodySite\
ExplanationOfBenefit.addItem.detail\
ExplanationOfBenefit.addItem.detail.subDetail\
ExplanationOfBenefit.benefitBalance\
ExplanationOfBenefit.benefitBalance.financial\
ExplanationOfBenefit.careTeam\
ExplanationOfBenefit.diagnosis\
ExplanationOfBenefit.event\
ExplanationOfBenefit.insurance\
ExplanationOfBenefit.item\
ExplanationOfBenefit.item.adjudication\
ExplanationOfBenefit.item.bodySite\
ExplanationOfBenefit.item.detail\
ExplanationOfBenefit.item.detail.subDetail\
ExplanationOfBenefit.item.reviewOutcome\
ExplanationOfBenefit.payee\
ExplanationOfBenefit.payment\
ExplanationOfBenefit.procedure\
ExplanationOfBenefit.processNote\
ExplanationOfBenefit.related\
ExplanationOfBenefit.supportingInfo\
ExplanationOfBenefit.total\
ExplanationOfBenefitStatus\
Expression\
ExtendedContactDetail\
Extension\
ExtensionContextType\
FHIRDeviceStatus\
FHIRSubstanceStatus\
FHIRTypes\
FHIRVersion\
FSFAP\
FSFUL\
FSFULLR\
FTL\
Fair\
FamilyHistoryStatus\
FamilyMemberHistory\
FamilyMemberHistory.condition\
FamilyMemberHistory.participant\
FamilyMemberHistory.procedure\
FilterOperator\
FinancialResourceStatusCodes\
Flag\
FlagStatus\
FormularyItem\
FormularyItemStatusCodes\
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
GenomicStudy\
GenomicStudy.analysis\
GenomicStudy.analysis.device\
GenomicStudy.analysis.input\
GenomicStudy.analysis.output\
GenomicStudy.analysis.performer\
GenomicStudyStatus\
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
GraphDefinition.link.compartment\
GraphDefinition.node\
Group\
Group.characteristic\
Group.member\
GroupMembershipBasis\
GroupType\
GuidanceResponse\
GuidanceResponseStatus\
GuidePageGeneration\
HEAD\
HPND\
HS\
HTTPVerb\
HaskellReport\
HealthcareService\
HealthcareService.eligibility\
HumanName\
IANATimezones\
IBM-pibs\
ICU\
IJG\
IMD\
IPA\
IPL-1.0\
ISC\
Identifier\
IdentifierUse\
IdentityAssuranceLevel\
ImageMagick\
ImagingManifest\
ImagingObjectSelection\
ImagingSelection\
ImagingSelection.instance\
ImagingSelection.instance.imageRegion2D\
ImagingSelection.instance.imageRegion3D\
ImagingSelection.performer\
ImagingSelection2DGraphicType\
ImagingSelection3DGraphicType\
ImagingSelectionStatus\
ImagingStudy\
ImagingStudy.series\
ImagingStudy.series.instance\
ImagingStudy.series.performer\
ImagingStudyStatus\
Imlib2\
Immunization\
Immunization.performer\
Immunization.programEligibility\
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
Ingredient\
Ingredient.manufacturer\
Ingredient.substance\
Ingredient.substance.strength\
Ingredient.substance.strength.referenceStrength\
Ingredient.where(allergenicIndicator=true).count() + Ingredient.substance.code.reference.count()  < 2\
IngredientManufacturerRole\
InsurancePlan\
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
InteractionTrigger\
Interbase-1.0\
InventoryCountType\
InventoryItem\
InventoryItem.association\
InventoryItem.characteristic\
InventoryItem.description\
InventoryItem.instance\
InventoryItem.name\
InventoryItem.responsibleOrganization\
InventoryItemStatusCodes\
InventoryReport\
InventoryReport.inventoryListing\
InventoryReport.inventoryListing.item\
InventoryReportStatus\
Invoice\
Invoice.lineItem\
Invoice.participant\
InvoiceStatus\
IssueSeverity\
IssueType\
JSON\
JasPer-2.0\
Kind\
LAL-1.2\
LAL-1.3\
LGPL-2.0-only\
LGPL-2.0-or-later\
LGPL-2.1-only\
LGPL-2.1-or-later\
LGPL-3.0-only\
LGPL-3.0-or-later\
LGPLLR\
LL2938-0\
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
LinkRelationTypes\
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
Location.position\
LocationMode\
LocationStatus\
MAY\
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
ManufacturedItemDefinition\
ManufacturedItemDefinition.component\
ManufacturedItemDefinition.component.constituent\
ManufacturedItemDefinition.property\
MarketingStatus\
Measure\
Measure.group\
Measure.group.population\
Measure.group.stratifier\
Measure.group.stratifier.component\
Measure.supplementalData\
Measure.term\
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
Medication.batch\
Medication.ingredient\
MedicationAdministration\
MedicationAdministration.dosage\
MedicationAdministration.performer\
MedicationAdministrationStatusCodes\
MedicationDispense\
MedicationDispense.performer\
MedicationDispense.substitution\
MedicationDispenseStatusCodes\
MedicationKnowledge\
MedicationKnowledge.cost\
MedicationKnowledge.definitional\
MedicationKnowledge.definitional.drugCharacteristic\
MedicationKnowledge.definitional.ingredient\
MedicationKnowledge.indicationGuideline\
MedicationKnowledge.indicationGuideline.dosingGuideline\
MedicationKnowledge.indicationGuideline.dosingGuideline.dosage\
MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic\
MedicationKnowledge.medicineClassification\
MedicationKnowledge.monitoringProgram\
MedicationKnowledge.monograph\
MedicationKnowledge.packaging\
MedicationKnowledge.regulatory\
MedicationKnowledge.regulatory.maxDispense\
MedicationKnowledge.regulatory.substitution\
MedicationKnowledge.relatedMedicationKnowledge\
MedicationKnowledge.storageGuideline\
MedicationKnowledge.storageGuideline.environmentalSetting\
MedicationKnowledgeStatusCodes\
MedicationOrder\
MedicationRequest\
MedicationRequest.dispenseRequest\
MedicationRequest.dispenseRequest.initialFill\
MedicationRequest.substitution\
MedicationRequestIntent\
MedicationStatement\
MedicationStatement.adherence\
MedicationStatementStatusCodes\
MedicationStatusCodes\
MedicationUsage\
MedicationrequestStatus\
MedicinalProduct\
MedicinalProductAuthorization\
MedicinalProductContraindication\
MedicinalProductDefinition\
MedicinalProductDefinition.characteristic\
MedicinalProductDefinition.contact\
MedicinalProductDefinition.crossReference\
MedicinalProductDefinition.name\
MedicinalProductDefinition.name.part\
MedicinalProductDefinition.name.usage\
MedicinalProductDefinition.operation\
MedicinalProductIndication\
MedicinalProductIngredient\
MedicinalProductInteraction\
MedicinalProductManufactured\
MedicinalProductPackaged\
MedicinalProductPharmaceutical\
MedicinalProductUndesirableEffect\
MessageDefinition\
MessageDefinition.allowedResponse\
MessageDefinition.focus\
MessageHeader\
MessageHeader.destination\
MessageHeader.response\
MessageHeader.source\
MessageSignificanceCategory\
MessageheaderResponseRequest\
Meta\
MetadataResource\
MimeTypes\
MirOS\
MolecularSequence\
MolecularSequence.relative\
MolecularSequence.relative.edit\
MolecularSequence.relative.startingSequence\
MonetaryComponent\
Money\
Motosoto\
Multics\
Mup\
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
NutritionIntake\
NutritionIntake.consumedItem\
NutritionIntake.ingredientLabel\
NutritionIntake.performer\
NutritionOrder\
NutritionOrder.enteralFormula\
NutritionOrder.enteralFormula.additive\
NutritionOrder.enteralFormula.administration\
NutritionOrder.enteralFormula.administration.schedule\
NutritionOrder.oralDiet\
NutritionOrder.oralDiet.nutrient\
NutritionOrder.oralDiet.schedule\
NutritionOrder.oralDiet.texture\
NutritionOrder.supplement\
NutritionOrder.supplement.schedule\
NutritionProduct\
NutritionProduct.characteristic\
NutritionProduct.ingredient\
NutritionProduct.instance\
NutritionProduct.nutrient\
NutritionProductStatus\
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
Observation.triggeredBy\
ObservationDataType\
ObservationDefinition\
ObservationDefinition.component\
ObservationDefinition.qualifiedValue\
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
OperationParameterScope\
OperationParameterUse\
Order\
OrderResponse\
Organization\
Organization.qualification\
OrganizationAffiliation\
OrientationType\
P3Pv1\
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
PackagedProductDefinition\
PackagedProductDefinition.legalStatusOfSupply\
PackagedProductDefinition.packaging\
PackagedProductDefinition.packaging.containedItem\
PackagedProductDefinition.packaging.property\
ParameterDefinition\
Parameters\
Parameters.parameter\
ParticipationStatus\
Patient\
Patient.communication\
Patient.contact\
Patient.link\
PaymentNotice\
PaymentOutcome\
PaymentReconciliation\
PaymentReconciliation.allocation\
PaymentReconciliation.processNote\
Period\
Permission\
Permission.justification\
Permission.rule\
Permission.rule.activity\
Permission.rule.data\
Permission.rule.data.resource\
PermissionRuleCombining\
PermissionStatus\
Person\
Person.communication\
Person.link\
PlanDefinition\
PlanDefinition.action\
PlanDefinition.action.condition\
PlanDefinition.action.dynamicValue\
PlanDefinition.action.input\
PlanDefinition.action.output\
PlanDefinition.action.participant\
PlanDefinition.action.relatedAction\
PlanDefinition.actor\
PlanDefinition.actor.option\
PlanDefinition.goal\
PlanDefinition.goal.target\
Plexus\
PostgreSQL\
Practitioner\
Practitioner.communication\
Practitioner.qualification\
PractitionerRole\
PriceComponentType\
PrimitiveType\
Procedure\
Procedure.focalDevice\
Procedure.performer\
ProcedureRequest\
ProcessRequest\
ProcessResponse\
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
QuestionnaireAnswerConstraint\
QuestionnaireItemDisabledDisplay\
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
RatioRange\
Rdisc\
Reference\
ReferenceHandlingPolicy\
ReferenceVersionRules\
ReferralRequest\
RegulatedAuthorization\
RegulatedAuthorization.case\
RelatedArtifact\
RelatedArtifactType\
RelatedArtifactTypeExpanded\
RelatedPerson\
RelatedPerson.communication\
ReportRelationshipType\
RequestGroup\
RequestIntent\
RequestOrchestration\
RequestOrchestration.action\
RequestOrchestration.action.condition\
RequestOrchestration.action.dynamicValue\
RequestOrchestration.action.input\
RequestOrchestration.action.output\
RequestOrchestration.action.participant\
RequestOrchestration.action.relatedAction\
RequestPriority\
RequestResourceTypes\
RequestStatus\
Requirements\
Requirements.statement\
ResearchDefinition\
ResearchElementDefinition\
ResearchStudy\
ResearchStudy.associatedParty\
ResearchStudy.comparisonGroup\
ResearchStudy.label\
ResearchStudy.objective\
ResearchStudy.outcomeMeasure\
ResearchStudy.progressStatus\
ResearchStudy.recruitment\
ResearchSubject\
ResearchSubject.progress\
ResearchSubjectState\
Resource\
ResourceType\
ResourceVersionPolicy\
ResponseType\
RestfulCapabilityMode\
RiskAssessment\
RiskAssessment.prediction\
RiskEvidenceSynthesis\
Ruby\
SAX-PD\
SCEA\
SGI-B-1.0\
SGI-B-1.1\
SGI-B-2.0\
SHALL\
SHOULD\
SHOULD-NOT\
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
SearchProcessingModeType\
Sendmail\
Sequence\
SequenceType\
ServiceDefinition\
ServiceRequest\
ServiceRequest.orderDetail\
ServiceRequest.orderDetail.parameter\
ServiceRequest.patientInstruction\
Signature\
SimPL-2.0\
Sleepycat\
SlicingRules\
Slot\
SlotStatus\
SortDirection\
Specimen\
Specimen.collection\
Specimen.container\
Specimen.feature\
Specimen.processing\
SpecimenCombined\
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
StrandType\
StructureDefinition\
StructureDefinition.context\
StructureDefinition.differential\
StructureDefinition.mapping\
StructureDefinition.snapshot\
StructureDefinitionKind\
StructureMap\
StructureMap.const\
StructureMap.group\
StructureMap.group.input\
StructureMap.group.rule\
StructureMap.group.rule.dependent\
StructureMap.group.rule.source\
StructureMap.group.rule.target\
StructureMap.group.rule.target.parameter\
StructureMap.structure\
StructureMapGroupTypeMode\
StructureMapInputMode\
StructureMapModelMode\
StructureMapSourceListMode\
StructureMapTargetListMode\
StructureMapTransform\
SubmitDataUpdateType\
Subscription\
Subscription.filterBy\
Subscription.parameter\
SubscriptionNotificationType\
SubscriptionPayloadContent\
SubscriptionStatus\
SubscriptionStatus.notificationEvent\
SubscriptionStatusCodes\
SubscriptionTopic\
SubscriptionTopic.canFilterBy\
SubscriptionTopic.eventTrigger\
SubscriptionTopic.notificationShape\
SubscriptionTopic.resourceTrigger\
SubscriptionTopic.resourceTrigger.queryCriteria\
Substance\
Substance.ingredient\
SubstanceDefinition\
SubstanceDefinition.characterization\
SubstanceDefinition.code\
SubstanceDefinition.moiety\
SubstanceDefinition.molecularWeight\
SubstanceDefinition.name\
SubstanceDefinition.name.official\
SubstanceDefinition.property\
SubstanceDefinition.relationship\
SubstanceDefinition.sourceMaterial\
SubstanceDefinition.structure\
SubstanceDefinition.structure.representation\
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
SugarCRM-1.1.3\
SupplyDelivery\
SupplyDelivery.suppliedItem\
SupplyDeliveryStatus\
SupplyDeliverySupplyItemType\
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
Task.performer\
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
TestPlan\
TestPlan.dependency\
TestPlan.testCase\
TestPlan.testCase.assertion\
TestPlan.testCase.dependency\
TestPlan.testCase.testData\
TestPlan.testCase.testRun\
TestPlan.testCase.testRun.script\
TestReport\
TestReport.participant\
TestReport.setup\
TestReport.setup.action\
TestReport.setup.action.assert\
TestReport.setup.action.assert.requirement\
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
TestScript.scope\
TestScript.setup\
TestScript.setup.action\
TestScript.setup.action.assert\
TestScript.setup.action.assert.requirement\
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
Transport\
Transport.input\
Transport.output\
Transport.restriction\
TransportIntent\
TransportStatus\
TriggerDefinition\
TriggerType\
TriggeredBytype\
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
VOSTROM\
VSL-1.0\
ValueFilterComparator\
ValueSet\
ValueSet.compose\
ValueSet.compose.include\
ValueSet.compose.include.concept\
ValueSet.compose.include.concept.designation\
ValueSet.compose.include.filter\
ValueSet.expansion\
ValueSet.expansion.contains\
ValueSet.expansion.contains.property\
ValueSet.expansion.contains.property.subProperty\
ValueSet.expansion.parameter\
ValueSet.expansion.property\
ValueSet.scope\
VerificationResult\
VerificationResult.attestation\
VerificationResult.primarySource\
VerificationResult.validator\
VerificationResultStatus\
VersionIndependentResourceTypesAll\
Vim\
VirtualServiceDetail\
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
WeekOfMonth\
Wsuipa\
X11\
XFree86-1.1\
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
abatement.exists() implies (clinicalStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-clinical' and (code='inactive' or code='resolved' or code='remission')).exists())\
abnormalCodedValueSet\
aborted\
about\
above\
absolute\
abstract\
abstract = true or baseDefinition.exists()\
accept\
acceptLanguage\
accepted\
accessionIdentifier\
accessionNumber\
accident\
account\
accountNumber\
achievementStatus\
acl\
act-1\
act-2\
action\
active\
activity\
actor\
actor.exists() or type.exists()\
actor.exists(resolve() is Patient or resolve() is Group) implies type.exists().not()\
actor.key.count() = actor.key.distinct().count()\
actor.title.count() = actor.title.distinct().count()\
actorId\
actual\
actualComparisonGroup\
actualGroup\
actualNumber\
actualPeriod\
actuality\
ad\
add\
addItem\
additional\
additionalAttribute\
additionalContext\
additionalInfo\
additionalInstruction\
additionalMonitoringIndicator\
additionalUse\
additionalUse.exists() implies use.exists()\
additive\
address\
address.where(use = 'home').empty()\
addresses\
adherence\
adjudication\
adjustment\
adjustmentReason\
administeredBy\
administeredProduct\
administrableDoseForm\
administration\
administrationInstruction\
administrationTreatment\
admission\
admitSource\
affectsState\
affiliation\
after\
after-end\
after-start\
age\
age-1\
age.empty() or born.empty()\
age.empty() or deceased.empty()\
age.exists() or estimatedAge.empty()\
agent\
aggregate\
aggregateMethod\
aggregation\
aggregation.empty() or (code = 'Reference') or (code = 'canonical') or (code = 'CodeableReference')\
alert\
alias\
all\
all-of\
all-or-none\
allDay\
allDay.exists().not() or (allDay implies availableStartTime.exists().not() and availableEndTime.exists().not())\
allergenicIndicator\
allergyIntolerance\
allocated\
allocation\
allowed\
allowedResponse\
allowedType\
alternate\
alternateMaterial\
alternative\
alternative.title.count() = alternative.title.distinct().count()\
altitude\
always\
amended\
amended-with\
amendedWith\
amends\
amount\
amountType\
amphtml\
analysis\
anchor\
animal\
anonymous\
answer\
answerConstraint\
answerConstraint.exists() implies answerOption.exists() or answerValueSet.exists()\
answerOption\
answerOption.empty() or answerValueSet.empty()\
answerOption.empty() or initial.empty()\
answerValueSet\
antisense\
any\
any-of\
ap\
apd-1\
app-1\
app-2\
app-3\
app-4\
app-5\
app-6\
app-7\
append\
appended\
appended-with\
appendedWith\
appendix\
appends\
apple-touch-icon\
apple-touch-startup-image\
applicability\
application\
applied\
applies\
appliesTo\
appliesToAll\
appointment\
appointmentRequired\
appointmentType\
approvalDate\
apr-1\
ar\
archives\
areaOfHybridisation\
arrived\
articleDate\
artifact\
artifactAssessment\
asNeeded\
asNeededFor\
asNeededFor.empty() or asNeeded.empty() or asNeeded\
asap\
ascending\
assert\
asserter\
assertion\
assessment\
assessmentMethod\
asset\
assignedComparisonGroup\
assigner\
associatedMedication\
associatedParty\
association\
associationType\
assurance\
at-least\
at-most\
at-most-one\
att-1\
attached\
attachedDocument\
attachment\
attestation\
attestationSignature\
attested\
attester\
attribute\
attributeEstimate\
auth-requirements\
author\
authorDescription\
authorType\
authored\
authoredOn\
authoredby\
authoritative\
authority\
authorization\
authorizationRequired\
authorizationSupporting\
authorizationUrl\
authorizingPrescription\
autocreate\
autodelete\
av-1\
availability\
availabilityStatus\
available\
availableEndTime\
availableStartTime\
availableTime\
average\
averageMolecularFormula\
axis\
backCurve\
badGateway\
badRequest\
balance\
balanced\
barcode\
base\
base64Binary\
baseCitation\
baseDefinition\
baseDefinition.exists() implies derivation.exists()\
baseFormulaProductName\
baseFormulaType\
baseUnit\
basedOn\
basic\
basis\
batch\
batch-response\
bdl-1\
bdl-10\
bdl-11\
bdl-12\
bdl-13\
bdl-14\
bdl-15\
bdl-16\
bdl-17\
bdl-18\
bdl-2\
bdl-3a\
bdl-3b\
bdl-3c\
bdl-3d\
bdl-5\
bdl-7\
bdl-8\
bdl-9\
bdystr-1\
before\
before-end\
before-start\
below\
beneficiary\
benefit\
benefitBalance\
benefitPeriod\
benefits\
bg\
bg-BG\
billable\
billablePeriod\
billed\
billing\
billingStatus\
binding\
binding.empty() or binding.valueSet.exists() or binding.description.exists()\
binding.empty() or type.code.empty() or type.code.contains(\":\") or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'string') or (code = 'uri') or (code = 'Duration')).exists()\
biologic\
biological-source\
biologicalSourceEvent\
biologicallyderivedproduct\
birthDate\
blocked-by\
bn\
bodyLandmarkOrientation\
bodySite\
bodySite.exists() implies bodyStructure.empty()\
bodyStructure\
bodysite\
booked\
bookmark\
boolean\
born\
both\
bounds\
brand\
bs\
bs-BA\
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
calculatedAt\
calculation\
calibrated\
calibration\
calibration-required\
caloricDensity\
canFilterBy\
canPushUpdates\
cancellationDate\
cancellationDate.exists() implies (status='noshow' or status='cancelled')\
cancellationReason\
cancellationReason.exists() implies (status='noshow' or status='cancelled')\
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
cardBrand\
cardinalityBehavior\
careManager\
careTeam\
careTeamSequence\
careteam\
carrierAIDC\
carrierHRF\
case\
caseSensitive\
cast\
category\
category.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-category' and code='problem-list-item').exists() implies clinicalStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-clinical' and code='unknown').exists().not()\
category.exists() xor productOrService.exists()\
causality\
cc\
cdaText\
certainty\
ces-1\
chain\
chain.empty() or type = 'reference'\
change-request\
changePattern\
changeType\
changes\
channelType\
chapter\
characteristic\
characteristicType\
characterization\
chargeItem\
chargeItemCode\
check\
checked-in\
child-of\
children().element.where(path.contains('.').not()).label.empty() and children().element.where(path.contains('.').not()).code.empty() and children().element.where(path.contains('.').not()).requirements.empty()\
chromosome\
chromosome.exists() = genomeAssembly.exists()\
circle\
citation\
cite-as\
citeAs\
cited-by\
citedArtifact\
citedMedium\
cites\
city\
claim\
claimResponse\
class\
classification\
classified-with\
classifier\
client\
clinicalRecommendationStatement\
clinicalStatus\
clinicalTrial\
clinicalUseIssue\
clockFacePosition\
closed\
closure\
cmd-1\
cmd-10\
cmd-11\
cmd-2\
cmd-3\
cmd-4\
cmd-5\
cmd-6\
cmd-7\
cmd-8\
cmd-9\
cmp-1\
cmp-2\
cnl-0\
cnl-1\
cnt-3\
cod-1\
code\
code-invalid\
code-text\
code.empty() or system.exists()\
code.exists() implies ((system = %ucum) and value.exists())\
code.exists() or abstract = true\
code.exists() or display.exists()\
code.exists().not() implies display.exists().not()\
code.reference.empty().not() implies dateOfService.empty()\
codeFilter\
codeMap\
codeSearch\
codeSystem\
codeSystem.uri.isDistinct()\
codesystem\
coding\
collected\
collection\
collector\
color\
combined\
combinedPharmaceuticalDoseForm\
combining\
comment\
comment-in\
comment.exists() or (%resource.status = 'draft') or relationship.empty() or ((relationship != 'source-is-broader-than-target') and (relationship != 'not-related-to'))\
comments-on\
communication\
communicationMethod\
communicationRequest\
comorbidity\
comparator\
comparator.empty() or (type in ('number' | 'date' | 'quantity' | 'special'))\
compareToSourceExpression\
compareToSourceId\
compareToSourceId.empty() xor (compareToSourceExpression.exists() or compareToSourcePath.exists())\
compareToSourcePath\
comparisonGroup\
compartment\
complete\
completed\
completionTime\
complex-type\
complication\
component\
componentPart\
compose\
composed-of\
composite\
compositeScoring\
composition\
composition.exists() implies (composition.resolve().section.entry.reference.where(resolve() is Observation) in (result.reference|result.reference.resolve().hasMember.reference))\
compositional\
comprisedOf\
con-1\
con-2\
con-3\
concentration\
concept\
concept.concept.exists() implies hierarchyMeaning.exists()\
concept.empty() or filter.empty()\
concept.exists() implies concept.code.combine(%resource.concept.descendants().concept.code).isDistinct()\
concept.where(property.code = 'parent' or property.code = 'child').exists() implies hierarchyMeaning.exists()\
conclusion\
conclusionCode\
concurrent\
concurrent-with-end\
concurrent-with-start\
condition\
condition.exists() implies data.exists()\
condition.reference.empty().not() implies dateOfDiagnosis.empty()\
conditionalCreate\
conditionalDelete\
conditionalPatch\
conditionalRead\
conditionalUpdate\
conditionality\
confidentialityIndicator\
conflict\
conformance\
conformsTo\
connectionType\
connectivity\
consent\
consequence\
const\
constituent\
constraint\
constraint.select(key).isDistinct()\
consumedItem\
consumer\
contact\
contained\
contained-in\
contained.contained.empty()\
contained.meta.security.empty()\
contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()\
contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().ofType(canonical) | %resource.descendants().ofType(uri) | %resource.descendants().ofType(url))) or descendants().where(reference = '#').exists() or descendants().where(ofType(canonical) = '#').exists() or descendants().where(ofType(canonical) = '#').exists()).not()).trace('unmatched', id).empty()\
containedInstance\
containedItem\
containedItemQuantity\
container\
contains\
content\
content.exists() implies version.empty()\
contentDefinition\
contentDerivative\
contentReference\
contentReference.empty() or (type.empty() and defaultValue.empty() and fixed.empty() and pattern.empty() and example.empty() and minValue.empty() and maxValue.empty() and maxLength.empty() and binding.empty())\
contentTooLarge\
contentType\
contents\
context\
contextInvariant\
contextInvariant.exists() implies type = 'Extension'\
contextLinkId\
continue\
continuous\
contract\
contraindicatedVaccineCode\
contraindication\
contributedToDeath\
contributingFactor\
contributionInstance\
contributionType\
contributor\
contributorship\
control\
controller\
convertedFrom\
coordinate\
coordinateSystem\
copackagedIndicator\
copolymerConnectivity\
copy\
copyright\
copyrightLabel\
corrected\
correction-in\
correctiveAction\
corrects\
correspondingContact\
cors\
cost\
costCenter\
costToBeneficiary\
could\
count\
countMax\
countMax.empty() or count.exists()\
countType\
countingDateTime\
country\
countryOfOrigin\
courseOfTherapyType\
coverage\
coverageArea\
cp\
cpb-1\
cpb-12\
cpb-14\
cpb-15\
cpb-16\
cpb-2\
cpb-3\
cpb-4\
cpb-7\
cpb-9\
cpt-2\
create\
create-form\
created\
created-with\
creation\
crick\
criteria\
critical\
criticalCodedValueSet\
criticality\
crossReference\
cs\
cs-CZ\
csd-1\
csd-2\
csd-3\
csd-4\
csd-5\
ctm-1\
ctm-2\
cud-1\
curl\
currency\
current\
currentLocation\
currentState\
custodian\
custom\
cycle\
cylinder\
d\
da\
da-DK\
data\
data-access-ended\
data-accessed\
data-added\
data-changed\
data-exchange\
data-modified\
data-removed\
data-requested\
data-required\
data.empty() or contentType.exists()\
data.empty() or timing.empty()\
dataAbsentReason\
dataAbsentReason.empty() or value.empty()\
dataPeriod\
dataRequirement\
dataUpdateType\
dataset\
date\
dateAccessed\
dateAsserted\
dateCriterion\
dateFilter\
dateOfDiagnosis\
dateOfService\
dateOp\
dateRange\
dateTime\
dateWritten\
dayOfMonth\
dayOfWeek\
daysOfWeek\
daysSupply\
de\
de-AT\
de-CH\
de-DE\
debug\
deceased\
decimal\
decision\
decisionMode\
declined\
deduction\
defaultManualCompletion\
defaultValue\
defaultValue.empty() or meaningWhenMissing.empty()\
deferred\
definition\
definition.resource.fhirVersion.all(%context.fhirVersion contains $this)\
definitionByCombination\
definitionByTypeAndValue\
definitionCanonical\
definitionCodeableConcept\
definitionExpression\
definitionId\
definitionReference\
definitionUri\
definitional\
degreeOfPolymerisation\
delete\
deleted\
deliverFor\
deliverFrom\
deliverTo\
deliveryDevice\
denominator\
deny\
deny-overrides\
deny-unless-permit\
dependency\
dependent\
dependents\
depends-on\
dependsOn\
deprecated\
derivation\
derivation = 'constraint' or snapshot.element.select(path).isDistinct()\
derived-from\
derivedFrom\
derivedFromCanonical\
derivedFromUri\
descendants().linkId.isDistinct()\
descendent-leaf\
descendent-of\
descending\
describedby\
describes\
description\
description.exists() or valueSet.exists()\
descriptionSummary\
designation\
destination\
detail\
detailSequence\
details\
detected\
dev-1\
developmentStage\
device\
deviceIdentifier\
deviceName\
dgr-1\
diagnosis\
diagnosisRelatedGroup\
diagnosisSequence\
diagnostics\
diameter\
dichotomous\
dietPreference\
diff-diagnosis\
difference\
different\
differential\
differential.element.all(id.exists()) and differential.element.id.trace('ids').isDistinct()\
differential.element.defaultValue.exists() implies (derivation = 'specialization')\
diffmark\
dimensions\
direction\
directive\
directnessMatch\
dis-1\
disabledDisplay\
dischargeDisposition\
discharged\
disclaimer\
disclosure\
disconnected\
discontinued\
discount\
discovery\
discriminator\
diseaseStatus\
diseaseSymptomProcedure\
dispenseInterval\
dispenseRequest\
dispenser\
dispenserInstruction\
display\
displayName\
disposition\
disputed\
distanceFromLandmark\
distributor\
district\
disulfideLinkage\
div\
division\
dna\
dns-prefetch\
doNotPerform\
docRef-1\
docRef-2\
docStatus\
document\
document.select(profile&mode).isDistinct()\
documentType\
documentation\
documents\
dom-2\
dom-3\
dom-4\
dom-5\
dom-6\
domain\
dos-1\
dosage\
dosageInstruction\
dose\
doseAdministrationAid\
doseAndRate\
doseForm\
doseNumber\
doseQuantity\
doseStatus\
doseStatusReason\
dosingGuideline\
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
edit\
edit-form\
edit-media\
editor\
effect\
effective\
effectiveDate\
effectiveDosePeriod\
effectivePeriod\
effectiveTime\
either\
el\
el-GR\
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
eld-23\
eld-24\
eld-25\
eld-26\
eld-27\
eld-28\
eld-3\
eld-4\
eld-5\
eld-6\
eld-7\
eld-8\
ele-1\
electronic-transmission\
element\
element.all(base.exists())\
element.exists() implies context.exists()\
element.where(path.contains('.').not()).slicing.empty()\
element.where(type.where(code='CodeableConcept').exists() and path.endsWith('.concept') and binding.exists() and (path.substring(0,$this.path.length()-8) in %context.element.where(type.where(code='CodeableReference').exists()).path)).exists().not()\
element.where(type.where(code='Reference').exists() and path.endsWith('.reference') and type.targetProfile.exists() and (path.substring(0,$this.path.length()-10) in %context.element.where(type.where(code='CodeableReference').exists()).path)).exists().not()\
eligibility\
ellipse\
ellipsoid\
email\
emergency\
empty\
empty() or ($this = '*') or (toInteger() >= 0)\
emptyReason\
emptyReason.empty() or entry.empty()\
en\
en-AU\
en-CA\
en-GB\
en-IN\
en-NZ\
en-SG\
en-US\
enableBehavior\
enableWhen\
enableWhen.count() > 1 implies enableBehavior.exists()\
enc-1\
enc-2\
enclosure\
encodeRequestUrl\
encounter\
end\
endDate\
endParam\
endRelationship\
ended\
endorser\
endpoint\
enforced\
enteralFormula\
entered-in-error\
enteredDate\
enterer\
entity\
entityRelatedness\
entry\
entryClassifier\
entryQuantity\
entryReference\
entryType\
enumerated\
environment\
environmentType\
environmentalSetting\
episodeOfCare\
eq\
equals\
equivalent\
error\
es\
es-AR\
es-ES\
es-UY\
escape\
estimate\
estimatedAge\
et\
et-EE\
etag\
eval\
evaluate\
evaluatedResource\
evaluationMessage\
event\
event-notification\
eventHistory\
eventNumber\
eventTrigger\
eventsSinceSubscriptionStart\
evidence\
evv-1\
exact\
exactly-one\
example\
exception\
exclude\
excludeFoodModifier\
excluded\
excludedStructure\
excludingDate\
excludingRecurrenceId\
exclusionCriteria\
executable\
executed\
executionPeriod\
exists\
exists() implies matches('^[^|# ]+$')\
exitCriteria\
exp-1\
exp-2\
expansion\
expectationFailed\
expectedInResearchStudy\
expectedSupplyDuration\
experimental\
expiration-date\
expirationDate\
expirationType\
expired\
expiry\
explanted\
exposureRoute\
expression\
expression.empty() or headerField.empty() or path.empty()\
expression.empty() or processingMode.exists()\
expression.exists()\
expression.exists() or reference.exists()\
exs-1\
exs-10\
exs-11\
exs-12\
exs-13\
exs-14\
exs-15\
exs-16\
exs-17\
exs-18\
exs-19\
exs-2\
exs-20\
exs-21\
exs-22\
exs-23\
exs-3\
exs-4\
exs-5\
exs-6\
exs-7\
exs-8\
exs-9\
ext-1\
extends\
extensible\
extension\
extension.exists() != value.exists()\
extension.exists() or (contentType.count() + expression.count() + headerField.count() + minimumId.count() + navigationLinks.count() + path.count() + requestMethod.count() + resource.count() + responseCode.count() + response.count() + validateProfileId.count() <=1) or (((expression.count() + minimumId.count() <=2) or (expression.count() + validateProfileId.count() <=2)) and (expression.count() + path.count() <=1) and (minimumId.count() + validateProfileId.count() <=1)) or (((path.count() + minimumId.count() <=2) or (path.count() + validateProfileId.count() <=2)) and (expression.count() + path.count() <=1) and (minimumId.count() + validateProfileId.count() <=1))\
extensions\
external\
extraDetails\
eye\
facility\
facilityType\
facilityType.empty() or context.where(resolve() is Encounter).empty()\
factor\
fail\
failed\
failure\
failureAction\
family\
fastingStatus\
fatal\
fatal-error\
fax\
feature\
female\
fhirPathCriteria\
fhirVersion\
fhirpath\
fhs-1\
fhs-2\
fhs-3\
fi\
fi-FI\
field\
file\
filler-order\
filter\
filterBy\
filterDefinition\
filterParameter\
final\
financial\
finding\
finished\
first\
firstDose\
firstPage\
fivePrime\
fixed\
fixed.empty() or (type.count()  <= 1)\
fixed.exists().not()\
fixture\
flag\
fluidConsistencyType\
focal\
focalDevice\
focus\
focusReference\
followUp\
food\
foodPreferenceModifier\
foodType\
for\
forbidden\
forecastReason\
forecastStatus\
forenameInitials\
form\
formCode\
formOf\
format\
formatted\
found\
fourth\
fr\
fr-BE\
fr-CA\
fr-CH\
fr-FR\
fraction\
fractionDescription\
fragment\
frameOfReferenceUid\
frames\
free\
freeToShare\
frequency\
frequencyMax\
frequencyOfOccurrence\
fri\
friday\
friendly\
fulfilled\
full-resource\
full-support\
fullUrl\
fullUrl.exists() implies fullUrl.contains('/_history/').not()\
function\
fundingSource\
fundsReserve\
fundsReserveRequested\
fy\
fy-NL\
gSOAP-1.3b\
gain\
gateway\
gatewayTimeout\
ge\
gender\
gene\
geneElement\
geneSequenceOrigin\
generalCost\
generalPractitioner\
generalizes\
generated\
generatedBy\
generation\
generation='generated' implies source.empty()\
genomeAssembly\
genomeAssembly.exists() xor sequence.exists()\
genomeBuild\
genus\
geographicalLocation\
geometry\
gestationalAge\
get\
given\
global\
glossary\
gnuplot\
goal\
goalId\
gol-1\
gone\
grade\
grantee\
grantor\
graph\
greaterThan\
group\
group.stratifier.all((code | description | criteria).exists() xor component.exists())\
group.stratifier.stratum.all(value.exists() xor component.exists())\
groupDefinition\
groupIdentifier\
groupSize\
grouped\
grouped-by\
grouping\
groupingBehavior\
groupingId\
gt\
guarantor\
guidance\
guideline\
h\
handling\
handshake\
hasBodySite\
hasIngredient\
hasMember\
hasPart\
hasSeverity\
hasStage\
hasValue() or (children().count() > id.count())\
hash\
head\
header\
headerField\
health-unknown\
healthcareService\
healthcareservice\
heartbeat\
heartbeatPeriod\
height\
help\
hi\
hidden\
hierarchical\
hierarchyMeaning\
high\
highNumerator\
hint\
historical\
history\
history-instance\
history-system\
history-type\
holder\
home\
hosts\
hoursOfOperation\
hr\
hr-HR\
html\
htmlChecks()\
http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1\
http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_244.html\
http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_33.html\
http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_7010.html\
http://hl7.org/fhir/CodeSystem/additional-binding-purpose\
http://hl7.org/fhir/CodeSystem/formularyitem-status\
http://hl7.org/fhir/CodeSystem/iana-link-relations\
http://hl7.org/fhir/CodeSystem/medication-admin-status\
http://hl7.org/fhir/CodeSystem/medication-statement-status\
http://hl7.org/fhir/CodeSystem/medication-status\
http://hl7.org/fhir/CodeSystem/medicationdispense-status\
http://hl7.org/fhir/CodeSystem/medicationknowledge-status\
http://hl7.org/fhir/CodeSystem/medicationrequest-intent\
http://hl7.org/fhir/CodeSystem/medicationrequest-status\
http://hl7.org/fhir/CodeSystem/submit-data-update-type\
http://hl7.org/fhir/CodeSystem/verificationresult-status\
http://hl7.org/fhir/FHIR-version\
http://hl7.org/fhir/StructureDefinition/OperationOutcome\
http://hl7.org/fhir/StructureDefinition/SimpleQuantity\
http://hl7.org/fhir/ValueSet/FHIR-version\
http://hl7.org/fhir/ValueSet/account-aggregate\
http://hl7.org/fhir/ValueSet/account-balance-term\
http://hl7.org/fhir/ValueSet/account-billing-status\
http://hl7.org/fhir/ValueSet/account-relationship\
http://hl7.org/fhir/ValueSet/account-status\
http://hl7.org/fhir/ValueSet/account-type\
http://hl7.org/fhir/ValueSet/action-cardinality-behavior\
http://hl7.org/fhir/ValueSet/action-code\
http://hl7.org/fhir/ValueSet/action-condition-kind\
http://hl7.org/fhir/ValueSet/action-grouping-behavior\
http://hl7.org/fhir/ValueSet/action-participant-function\
http://hl7.org/fhir/ValueSet/action-participant-type\
http://hl7.org/fhir/ValueSet/action-precheck-behavior\
http://hl7.org/fhir/ValueSet/action-reason-code\
http://hl7.org/fhir/ValueSet/action-relationship-type\
http://hl7.org/fhir/ValueSet/action-required-behavior\
http://hl7.org/fhir/ValueSet/action-selection-behavior\
http://hl7.org/fhir/ValueSet/action-type\
http://hl7.org/fhir/ValueSet/additional-binding-purpose\
http://hl7.org/fhir/ValueSet/additional-instruction-codes\
http://hl7.org/fhir/ValueSet/address-type\
http://hl7.org/fhir/ValueSet/address-use\
http://hl7.org/fhir/ValueSet/adjudication\
http://hl7.org/fhir/ValueSet/adjudication-error\
http://hl7.org/fhir/ValueSet/adjudication-reason\
http://hl7.org/fhir/ValueSet/administrable-dose-form\
http://hl7.org/fhir/ValueSet/administration-method-codes\
http://hl7.org/fhir/ValueSet/administration-subpotent-reason\
http://hl7.org/fhir/ValueSet/administrative-gender\
http://hl7.org/fhir/ValueSet/adverse-event-actuality\
http://hl7.org/fhir/ValueSet/adverse-event-category\
http://hl7.org/fhir/ValueSet/adverse-event-causality-assess\
http://hl7.org/fhir/ValueSet/adverse-event-causality-method\
http://hl7.org/fhir/ValueSet/adverse-event-contributing-factor\
http://hl7.org/fhir/ValueSet/adverse-event-mitigating-action\
http://hl7.org/fhir/ValueSet/adverse-event-outcome\
http://hl7.org/fhir/ValueSet/adverse-event-participant-function\
http://hl7.org/fhir/ValueSet/adverse-event-preventive-action\
http://hl7.org/fhir/ValueSet/adverse-event-seriousness\
http://hl7.org/fhir/ValueSet/adverse-event-status\
http://hl7.org/fhir/ValueSet/adverse-event-supporting-info\
http://hl7.org/fhir/ValueSet/adverse-event-type\
http://hl7.org/fhir/ValueSet/all-languages\
http://hl7.org/fhir/ValueSet/allergen-class\
http://hl7.org/fhir/ValueSet/allergy-intolerance-category\
http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality\
http://hl7.org/fhir/ValueSet/allergy-intolerance-type\
http://hl7.org/fhir/ValueSet/allergyintolerance-clinical\
http://hl7.org/fhir/ValueSet/allergyintolerance-code\
http://hl7.org/fhir/ValueSet/allergyintolerance-verification\
http://hl7.org/fhir/ValueSet/animal-tissue-type\
http://hl7.org/fhir/ValueSet/appointment-cancellation-reason\
http://hl7.org/fhir/ValueSet/appointment-recurrrence-type\
http://hl7.org/fhir/ValueSet/appointmentresponse-status\
http://hl7.org/fhir/ValueSet/appointmentstatus\
http://hl7.org/fhir/ValueSet/approach-site-codes\
http://hl7.org/fhir/ValueSet/artifact-contribution-instance-type\
http://hl7.org/fhir/ValueSet/artifact-contribution-type\
http://hl7.org/fhir/ValueSet/artifact-url-classifier\
http://hl7.org/fhir/ValueSet/artifactassessment-disposition\
http://hl7.org/fhir/ValueSet/artifactassessment-information-type\
http://hl7.org/fhir/ValueSet/artifactassessment-workflow-status\
http://hl7.org/fhir/ValueSet/assert-direction-codes\
http://hl7.org/fhir/ValueSet/assert-manual-completion-codes\
http://hl7.org/fhir/ValueSet/assert-operator-codes\
http://hl7.org/fhir/ValueSet/assert-response-code-types\
http://hl7.org/fhir/ValueSet/asset-availability\
http://hl7.org/fhir/ValueSet/attribute-estimate-type\
http://hl7.org/fhir/ValueSet/audit-event-action\
http://hl7.org/fhir/ValueSet/audit-event-outcome\
http://hl7.org/fhir/ValueSet/audit-event-outcome-detail\
http://hl7.org/fhir/ValueSet/audit-event-severity\
http://hl7.org/fhir/ValueSet/audit-event-sub-type\
http://hl7.org/fhir/ValueSet/audit-event-type\
http://hl7.org/fhir/ValueSet/basic-resource-type\
http://hl7.org/fhir/ValueSet/benefit-network\
http://hl7.org/fhir/ValueSet/benefit-term\
http://hl7.org/fhir/ValueSet/benefit-type\
http://hl7.org/fhir/ValueSet/benefit-unit\
http://hl7.org/fhir/ValueSet/binding-strength\
http://hl7.org/fhir/ValueSet/biologicallyderived-product-property-type-codes\
http://hl7.org/fhir/ValueSet/biologicallyderived-product-status\
http://hl7.org/fhir/ValueSet/biologicallyderived-productcodes\
http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-match-status\
http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-origin-relationship\
http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-performer-function\
http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-status\
http://hl7.org/fhir/ValueSet/body-site\
http://hl7.org/fhir/ValueSet/bodystructure-bodylandmarkorientation-clockface-position\
http://hl7.org/fhir/ValueSet/bodystructure-code\
http://hl7.org/fhir/ValueSet/bodystructure-relative-location\
http://hl7.org/fhir/ValueSet/bundle-type\
http://hl7.org/fhir/ValueSet/c80-facilitycodes\
http://hl7.org/fhir/ValueSet/c80-practice-codes\
http://hl7.org/fhir/ValueSet/capability-statement-kind\
http://hl7.org/fhir/ValueSet/care-plan-activity-performed\
http://hl7.org/fhir/ValueSet/care-plan-category\
http://hl7.org/fhir/ValueSet/care-plan-intent\
http://hl7.org/fhir/ValueSet/care-team-category\
http://hl7.org/fhir/ValueSet/care-team-status\
http://hl7.org/fhir/ValueSet/certainty-rating\
http://hl7.org/fhir/ValueSet/certainty-type\
http://hl7.org/fhir/ValueSet/characteristic-combination\
http://hl7.org/fhir/ValueSet/characteristic-offset\
http://hl7.org/fhir/ValueSet/chargeitem-billingcodes\
http://hl7.org/fhir/ValueSet/chargeitem-status\
http://hl7.org/fhir/ValueSet/citation-artifact-classifier\
http://hl7.org/fhir/ValueSet/citation-classification-type\
http://hl7.org/fhir/ValueSet/citation-status-type\
http://hl7.org/fhir/ValueSet/citation-summary-style\
http://hl7.org/fhir/ValueSet/cited-artifact-abstract-type\
http://hl7.org/fhir/ValueSet/cited-artifact-classification-type\
http://hl7.org/fhir/ValueSet/cited-artifact-part-type\
http://hl7.org/fhir/ValueSet/cited-artifact-status-type\
http://hl7.org/fhir/ValueSet/cited-medium\
http://hl7.org/fhir/ValueSet/claim-careteamrole\
http://hl7.org/fhir/ValueSet/claim-decision\
http://hl7.org/fhir/ValueSet/claim-decision-reason\
http://hl7.org/fhir/ValueSet/claim-exception\
http://hl7.org/fhir/ValueSet/claim-informationcategory\
http://hl7.org/fhir/ValueSet/claim-modifiers\
http://hl7.org/fhir/ValueSet/claim-outcome\
http://hl7.org/fhir/ValueSet/claim-subtype\
http://hl7.org/fhir/ValueSet/claim-type\
http://hl7.org/fhir/ValueSet/claim-use\
http://hl7.org/fhir/ValueSet/clinical-findings\
http://hl7.org/fhir/ValueSet/clinical-use-definition-category\
http://hl7.org/fhir/ValueSet/clinical-use-definition-type\
http://hl7.org/fhir/ValueSet/clinicalimpression-change-pattern\
http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis\
http://hl7.org/fhir/ValueSet/clinicalimpression-status-reason\
http://hl7.org/fhir/ValueSet/code-search-support\
http://hl7.org/fhir/ValueSet/codesystem-content-mode\
http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning\
http://hl7.org/fhir/ValueSet/color-codes\
http://hl7.org/fhir/ValueSet/combined-dose-form\
http://hl7.org/fhir/ValueSet/common-tags\
http://hl7.org/fhir/ValueSet/communication-category\
http://hl7.org/fhir/ValueSet/communication-not-done-reason\
http://hl7.org/fhir/ValueSet/communication-request-status-reason\
http://hl7.org/fhir/ValueSet/communication-topic\
http://hl7.org/fhir/ValueSet/compartment-type\
http://hl7.org/fhir/ValueSet/composite-measure-scoring\
http://hl7.org/fhir/ValueSet/composition-attestation-mode\
http://hl7.org/fhir/ValueSet/composition-status\
http://hl7.org/fhir/ValueSet/concept-map-relationship\
http://hl7.org/fhir/ValueSet/concept-property-type\
http://hl7.org/fhir/ValueSet/conceptmap-attribute-type\
http://hl7.org/fhir/ValueSet/conceptmap-property-type\
http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode\
http://hl7.org/fhir/ValueSet/concrete-fhir-types\
http://hl7.org/fhir/ValueSet/condition-category\
http://hl7.org/fhir/ValueSet/condition-clinical\
http://hl7.org/fhir/ValueSet/condition-code\
http://hl7.org/fhir/ValueSet/condition-outcome\
http://hl7.org/fhir/ValueSet/condition-precondition-type\
http://hl7.org/fhir/ValueSet/condition-questionnaire-purpose\
http://hl7.org/fhir/ValueSet/condition-severity\
http://hl7.org/fhir/ValueSet/condition-stage\
http://hl7.org/fhir/ValueSet/condition-stage-type\
http://hl7.org/fhir/ValueSet/condition-ver-status\
http://hl7.org/fhir/ValueSet/conditional-delete-status\
http://hl7.org/fhir/ValueSet/conditional-read-status\
http://hl7.org/fhir/ValueSet/conformance-expectation\
http://hl7.org/fhir/ValueSet/consent-action\
http://hl7.org/fhir/ValueSet/consent-category\
http://hl7.org/fhir/ValueSet/consent-content-class\
http://hl7.org/fhir/ValueSet/consent-content-code\
http://hl7.org/fhir/ValueSet/consent-data-meaning\
http://hl7.org/fhir/ValueSet/consent-policy\
http://hl7.org/fhir/ValueSet/consent-provision-type\
http://hl7.org/fhir/ValueSet/consent-state-codes\
http://hl7.org/fhir/ValueSet/consent-verification\
http://hl7.org/fhir/ValueSet/consistency-type\
http://hl7.org/fhir/ValueSet/constraint-severity\
http://hl7.org/fhir/ValueSet/contact-point-system\
http://hl7.org/fhir/ValueSet/contact-point-use\
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
http://hl7.org/fhir/ValueSet/contributor-role\
http://hl7.org/fhir/ValueSet/contributor-summary-source\
http://hl7.org/fhir/ValueSet/contributor-summary-style\
http://hl7.org/fhir/ValueSet/contributor-summary-type\
http://hl7.org/fhir/ValueSet/contributor-type\
http://hl7.org/fhir/ValueSet/country\
http://hl7.org/fhir/ValueSet/coverage-class\
http://hl7.org/fhir/ValueSet/coverage-copay-type\
http://hl7.org/fhir/ValueSet/coverage-financial-exception\
http://hl7.org/fhir/ValueSet/coverage-kind\
http://hl7.org/fhir/ValueSet/coverage-type\
http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support\
http://hl7.org/fhir/ValueSet/currencies\
http://hl7.org/fhir/ValueSet/data-absent-reason\
http://hl7.org/fhir/ValueSet/datestype\
http://hl7.org/fhir/ValueSet/days-of-week\
http://hl7.org/fhir/ValueSet/definition-method\
http://hl7.org/fhir/ValueSet/definition-topic\
http://hl7.org/fhir/ValueSet/definition-use\
http://hl7.org/fhir/ValueSet/designation-use\
http://hl7.org/fhir/ValueSet/detectedissue-category\
http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action\
http://hl7.org/fhir/ValueSet/detectedissue-severity\
http://hl7.org/fhir/ValueSet/detectedissue-status\
http://hl7.org/fhir/ValueSet/device-action\
http://hl7.org/fhir/ValueSet/device-availability-status\
http://hl7.org/fhir/ValueSet/device-category\
http://hl7.org/fhir/ValueSet/device-correctiveactionscope\
http://hl7.org/fhir/ValueSet/device-nametype\
http://hl7.org/fhir/ValueSet/device-operation-mode\
http://hl7.org/fhir/ValueSet/device-productidentifierinudi\
http://hl7.org/fhir/ValueSet/device-property-type\
http://hl7.org/fhir/ValueSet/device-safety\
http://hl7.org/fhir/ValueSet/device-specification-category\
http://hl7.org/fhir/ValueSet/device-specification-type\
http://hl7.org/fhir/ValueSet/device-status\
http://hl7.org/fhir/ValueSet/device-type\
http://hl7.org/fhir/ValueSet/device-versiontype\
http://hl7.org/fhir/ValueSet/deviceassociation-operationstatus\
http://hl7.org/fhir/ValueSet/deviceassociation-status\
http://hl7.org/fhir/ValueSet/deviceassociation-status-reason\
http://hl7.org/fhir/ValueSet/devicedefinition-regulatory-identifier-type\
http://hl7.org/fhir/ValueSet/devicedefinition-relationtype\
http://hl7.org/fhir/ValueSet/devicedispense-status\
http://hl7.org/fhir/ValueSet/devicedispense-status-reason\
http://hl7.org/fhir/ValueSet/devicemetric-type\
http://hl7.org/fhir/ValueSet/deviceusage-adherence-code\
http://hl7.org/fhir/ValueSet/deviceusage-adherence-reason\
http://hl7.org/fhir/ValueSet/deviceusage-status\
http://hl7.org/fhir/ValueSet/diagnostic-report-status\
http://hl7.org/fhir/ValueSet/diagnostic-service-sections\
http://hl7.org/fhir/ValueSet/diet-type\
http://hl7.org/fhir/ValueSet/discriminator-type\
http://hl7.org/fhir/ValueSet/disease-status\
http://hl7.org/fhir/ValueSet/disease-symptom-procedure\
http://hl7.org/fhir/ValueSet/doc-section-codes\
http://hl7.org/fhir/ValueSet/doc-typecodes\
http://hl7.org/fhir/ValueSet/document-mode\
http://hl7.org/fhir/ValueSet/document-reference-status\
http://hl7.org/fhir/ValueSet/document-relationship-type\
http://hl7.org/fhir/ValueSet/edible-substance-type\
http://hl7.org/fhir/ValueSet/elementdefinition-types\
http://hl7.org/fhir/ValueSet/eligibility-outcome\
http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose\
http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose\
http://hl7.org/fhir/ValueSet/encounter-admit-source\
http://hl7.org/fhir/ValueSet/encounter-diagnosis-use\
http://hl7.org/fhir/ValueSet/encounter-diet\
http://hl7.org/fhir/ValueSet/encounter-discharge-disposition\
http://hl7.org/fhir/ValueSet/encounter-location-status\
http://hl7.org/fhir/ValueSet/encounter-participant-type\
http://hl7.org/fhir/ValueSet/encounter-reason\
http://hl7.org/fhir/ValueSet/encounter-reason-use\
http://hl7.org/fhir/ValueSet/encounter-special-arrangements\
http://hl7.org/fhir/ValueSet/encounter-special-courtesy\
http://hl7.org/fhir/ValueSet/encounter-status\
http://hl7.org/fhir/ValueSet/encounter-subject-status\
http://hl7.org/fhir/ValueSet/encounter-type\
http://hl7.org/fhir/ValueSet/endpoint-connection-type\
http://hl7.org/fhir/ValueSet/endpoint-environment\
http://hl7.org/fhir/ValueSet/endpoint-payload-type\
http://hl7.org/fhir/ValueSet/endpoint-status\
http://hl7.org/fhir/ValueSet/enrollment-outcome\
http://hl7.org/fhir/ValueSet/enteral-route\
http://hl7.org/fhir/ValueSet/entformula-additive\
http://hl7.org/fhir/ValueSet/entformula-type\
http://hl7.org/fhir/ValueSet/episode-of-care-status\
http://hl7.org/fhir/ValueSet/episodeofcare-type\
http://hl7.org/fhir/ValueSet/event-capability-mode\
http://hl7.org/fhir/ValueSet/event-status\
http://hl7.org/fhir/ValueSet/event-timing\
http://hl7.org/fhir/ValueSet/evidence-classifier-code\
http://hl7.org/fhir/ValueSet/evidence-report-section\
http://hl7.org/fhir/ValueSet/evidence-report-type\
http://hl7.org/fhir/ValueSet/evidence-variable-event\
http://hl7.org/fhir/ValueSet/ex-benefitcategory\
http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission\
http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup\
http://hl7.org/fhir/ValueSet/ex-diagnosistype\
http://hl7.org/fhir/ValueSet/ex-paymenttype\
http://hl7.org/fhir/ValueSet/ex-procedure-type\
http://hl7.org/fhir/ValueSet/ex-program-code\
http://hl7.org/fhir/ValueSet/ex-revenue-center\
http://hl7.org/fhir/ValueSet/examplescenario-actor-type\
http://hl7.org/fhir/ValueSet/examplescenario-instance-type\
http://hl7.org/fhir/ValueSet/explanationofbenefit-status\
http://hl7.org/fhir/ValueSet/expression-language\
http://hl7.org/fhir/ValueSet/extension-context-type\
http://hl7.org/fhir/ValueSet/fhir-types\
http://hl7.org/fhir/ValueSet/filter-operator\
http://hl7.org/fhir/ValueSet/flag-category\
http://hl7.org/fhir/ValueSet/flag-code\
http://hl7.org/fhir/ValueSet/flag-status\
http://hl7.org/fhir/ValueSet/fm-status\
http://hl7.org/fhir/ValueSet/focus-characteristic-code\
http://hl7.org/fhir/ValueSet/food-type\
http://hl7.org/fhir/ValueSet/forms\
http://hl7.org/fhir/ValueSet/formularyitem-status\
http://hl7.org/fhir/ValueSet/fundsreserve\
http://hl7.org/fhir/ValueSet/genomicstudy-changetype\
http://hl7.org/fhir/ValueSet/genomicstudy-dataformat\
http://hl7.org/fhir/ValueSet/genomicstudy-methodtype\
http://hl7.org/fhir/ValueSet/genomicstudy-status\
http://hl7.org/fhir/ValueSet/genomicstudy-type\
http://hl7.org/fhir/ValueSet/goal-achievement\
http://hl7.org/fhir/ValueSet/goal-category\
http://hl7.org/fhir/ValueSet/goal-priority\
http://hl7.org/fhir/ValueSet/goal-start-event\
http://hl7.org/fhir/ValueSet/goal-status\
http://hl7.org/fhir/ValueSet/graph-compartment-rule\
http://hl7.org/fhir/ValueSet/graph-compartment-use\
http://hl7.org/fhir/ValueSet/group-membership-basis\
http://hl7.org/fhir/ValueSet/group-type\
http://hl7.org/fhir/ValueSet/guidance-module-code\
http://hl7.org/fhir/ValueSet/guidance-response-status\
http://hl7.org/fhir/ValueSet/guide-page-generation\
http://hl7.org/fhir/ValueSet/guide-parameter-code\
http://hl7.org/fhir/ValueSet/handling-condition\
http://hl7.org/fhir/ValueSet/history-absent-reason\
http://hl7.org/fhir/ValueSet/history-status\
http://hl7.org/fhir/ValueSet/http-operations\
http://hl7.org/fhir/ValueSet/http-verb\
http://hl7.org/fhir/ValueSet/iana-link-relations\
http://hl7.org/fhir/ValueSet/icd-10\
http://hl7.org/fhir/ValueSet/icd-10-procedures\
http://hl7.org/fhir/ValueSet/identifier-type\
http://hl7.org/fhir/ValueSet/identifier-use\
http://hl7.org/fhir/ValueSet/identity-assuranceLevel\
http://hl7.org/fhir/ValueSet/imagingselection-2dgraphictype\
http://hl7.org/fhir/ValueSet/imagingselection-3dgraphictype\
http://hl7.org/fhir/ValueSet/imagingselection-status\
http://hl7.org/fhir/ValueSet/imagingstudy-status\
http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status\
http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason\
http://hl7.org/fhir/ValueSet/immunization-evaluation-status\
http://hl7.org/fhir/ValueSet/immunization-function\
http://hl7.org/fhir/ValueSet/immunization-funding-source\
http://hl7.org/fhir/ValueSet/immunization-origin\
http://hl7.org/fhir/ValueSet/immunization-program-eligibility\
http://hl7.org/fhir/ValueSet/immunization-reason\
http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion\
http://hl7.org/fhir/ValueSet/immunization-recommendation-reason\
http://hl7.org/fhir/ValueSet/immunization-recommendation-status\
http://hl7.org/fhir/ValueSet/immunization-route\
http://hl7.org/fhir/ValueSet/immunization-site\
http://hl7.org/fhir/ValueSet/immunization-status\
http://hl7.org/fhir/ValueSet/immunization-status-reason\
http://hl7.org/fhir/ValueSet/immunization-subpotent-reason\
http://hl7.org/fhir/ValueSet/immunization-target-disease\
http://hl7.org/fhir/ValueSet/immunization-vaccine-funding-program\
http://hl7.org/fhir/ValueSet/ingredient-function\
http://hl7.org/fhir/ValueSet/ingredient-manufacturer-role\
http://hl7.org/fhir/ValueSet/ingredient-role\
http://hl7.org/fhir/ValueSet/insuranceplan-applicability\
http://hl7.org/fhir/ValueSet/insuranceplan-type\
http://hl7.org/fhir/ValueSet/interactant\
http://hl7.org/fhir/ValueSet/interaction-effect\
http://hl7.org/fhir/ValueSet/interaction-incidence\
http://hl7.org/fhir/ValueSet/interaction-management\
http://hl7.org/fhir/ValueSet/interaction-trigger\
http://hl7.org/fhir/ValueSet/interaction-type\
http://hl7.org/fhir/ValueSet/inventoryitem-nametype\
http://hl7.org/fhir/ValueSet/inventoryitem-status\
http://hl7.org/fhir/ValueSet/inventoryreport-counttype\
http://hl7.org/fhir/ValueSet/inventoryreport-status\
http://hl7.org/fhir/ValueSet/invoice-status\
http://hl7.org/fhir/ValueSet/issue-severity\
http://hl7.org/fhir/ValueSet/issue-type\
http://hl7.org/fhir/ValueSet/item-type\
http://hl7.org/fhir/ValueSet/jurisdiction\
http://hl7.org/fhir/ValueSet/languages\
http://hl7.org/fhir/ValueSet/legal-status-of-supply\
http://hl7.org/fhir/ValueSet/library-type\
http://hl7.org/fhir/ValueSet/link-type\
http://hl7.org/fhir/ValueSet/linkage-type\
http://hl7.org/fhir/ValueSet/list-empty-reason\
http://hl7.org/fhir/ValueSet/list-example-codes\
http://hl7.org/fhir/ValueSet/list-item-flag\
http://hl7.org/fhir/ValueSet/list-mode\
http://hl7.org/fhir/ValueSet/list-order\
http://hl7.org/fhir/ValueSet/list-status\
http://hl7.org/fhir/ValueSet/location-characteristic\
http://hl7.org/fhir/ValueSet/location-form\
http://hl7.org/fhir/ValueSet/location-mode\
http://hl7.org/fhir/ValueSet/location-status\
http://hl7.org/fhir/ValueSet/manifestation-or-symptom\
http://hl7.org/fhir/ValueSet/manufactured-dose-form\
http://hl7.org/fhir/ValueSet/map-group-type-mode\
http://hl7.org/fhir/ValueSet/map-input-mode\
http://hl7.org/fhir/ValueSet/map-model-mode\
http://hl7.org/fhir/ValueSet/map-source-list-mode\
http://hl7.org/fhir/ValueSet/map-target-list-mode\
http://hl7.org/fhir/ValueSet/map-transform\
http://hl7.org/fhir/ValueSet/marital-status\
http://hl7.org/fhir/ValueSet/measure-aggregate-method\
http://hl7.org/fhir/ValueSet/measure-data-usage\
http://hl7.org/fhir/ValueSet/measure-definition-example\
http://hl7.org/fhir/ValueSet/measure-group-example\
http://hl7.org/fhir/ValueSet/measure-improvement-notation\
http://hl7.org/fhir/ValueSet/measure-population\
http://hl7.org/fhir/ValueSet/measure-report-status\
http://hl7.org/fhir/ValueSet/measure-report-type\
http://hl7.org/fhir/ValueSet/measure-scoring-unit\
http://hl7.org/fhir/ValueSet/measure-stratifier-example\
http://hl7.org/fhir/ValueSet/measure-supplemental-data-example\
http://hl7.org/fhir/ValueSet/measure-type\
http://hl7.org/fhir/ValueSet/measurement-property\
http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example\
http://hl7.org/fhir/ValueSet/med-admin-perform-function\
http://hl7.org/fhir/ValueSet/medication-admin-location\
http://hl7.org/fhir/ValueSet/medication-admin-status\
http://hl7.org/fhir/ValueSet/medication-as-needed-reason\
http://hl7.org/fhir/ValueSet/medication-codes\
http://hl7.org/fhir/ValueSet/medication-cost-category\
http://hl7.org/fhir/ValueSet/medication-dose-aid\
http://hl7.org/fhir/ValueSet/medication-form-codes\
http://hl7.org/fhir/ValueSet/medication-ingredientstrength\
http://hl7.org/fhir/ValueSet/medication-intended-performer-role\
http://hl7.org/fhir/ValueSet/medication-statement-adherence\
http://hl7.org/fhir/ValueSet/medication-statement-status\
http://hl7.org/fhir/ValueSet/medication-status\
http://hl7.org/fhir/ValueSet/medicationdispense-admin-location\
http://hl7.org/fhir/ValueSet/medicationdispense-performer-function\
http://hl7.org/fhir/ValueSet/medicationdispense-status\
http://hl7.org/fhir/ValueSet/medicationdispense-status-reason\
http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic\
http://hl7.org/fhir/ValueSet/medicationknowledge-status\
http://hl7.org/fhir/ValueSet/medicationrequest-admin-location\
http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy\
http://hl7.org/fhir/ValueSet/medicationrequest-intent\
http://hl7.org/fhir/ValueSet/medicationrequest-status\
http://hl7.org/fhir/ValueSet/medicationrequest-status-reason\
http://hl7.org/fhir/ValueSet/medicinal-product-additional-monitoring\
http://hl7.org/fhir/ValueSet/medicinal-product-classification\
http://hl7.org/fhir/ValueSet/medicinal-product-confidentiality\
http://hl7.org/fhir/ValueSet/medicinal-product-contact-type\
http://hl7.org/fhir/ValueSet/medicinal-product-cross-reference-type\
http://hl7.org/fhir/ValueSet/medicinal-product-domain\
http://hl7.org/fhir/ValueSet/medicinal-product-name-part-type\
http://hl7.org/fhir/ValueSet/medicinal-product-name-type\
http://hl7.org/fhir/ValueSet/medicinal-product-package-type\
http://hl7.org/fhir/ValueSet/medicinal-product-pediatric-use\
http://hl7.org/fhir/ValueSet/medicinal-product-special-measures\
http://hl7.org/fhir/ValueSet/medicinal-product-type\
http://hl7.org/fhir/ValueSet/message-events\
http://hl7.org/fhir/ValueSet/message-reason-encounter\
http://hl7.org/fhir/ValueSet/message-significance-category\
http://hl7.org/fhir/ValueSet/message-transport\
http://hl7.org/fhir/ValueSet/messageheader-response-request\
http://hl7.org/fhir/ValueSet/metric-calibration-state\
http://hl7.org/fhir/ValueSet/metric-calibration-type\
http://hl7.org/fhir/ValueSet/metric-category\
http://hl7.org/fhir/ValueSet/metric-operational-status\
http://hl7.org/fhir/ValueSet/mimetypes\
http://hl7.org/fhir/ValueSet/missing-tooth-reason\
http://hl7.org/fhir/ValueSet/modified-foodtype\
http://hl7.org/fhir/ValueSet/name-use\
http://hl7.org/fhir/ValueSet/namingsystem-identifier-system-type\
http://hl7.org/fhir/ValueSet/namingsystem-identifier-type\
http://hl7.org/fhir/ValueSet/namingsystem-type\
http://hl7.org/fhir/ValueSet/narrative-status\
http://hl7.org/fhir/ValueSet/not-consumed-reason\
http://hl7.org/fhir/ValueSet/note-type\
http://hl7.org/fhir/ValueSet/nutrient-code\
http://hl7.org/fhir/ValueSet/nutrition-product-category\
http://hl7.org/fhir/ValueSet/nutrition-product-nutrient\
http://hl7.org/fhir/ValueSet/nutritionproduct-status\
http://hl7.org/fhir/ValueSet/object-role\
http://hl7.org/fhir/ValueSet/observation-category\
http://hl7.org/fhir/ValueSet/observation-codes\
http://hl7.org/fhir/ValueSet/observation-interpretation\
http://hl7.org/fhir/ValueSet/observation-methods\
http://hl7.org/fhir/ValueSet/observation-range-category\
http://hl7.org/fhir/ValueSet/observation-referencerange-normalvalue\
http://hl7.org/fhir/ValueSet/observation-status\
http://hl7.org/fhir/ValueSet/observation-triggeredbytype\
http://hl7.org/fhir/ValueSet/operation-kind\
http://hl7.org/fhir/ValueSet/operation-outcome\
http://hl7.org/fhir/ValueSet/operation-parameter-scope\
http://hl7.org/fhir/ValueSet/operation-parameter-use\
http://hl7.org/fhir/ValueSet/organization-role\
http://hl7.org/fhir/ValueSet/organization-type\
http://hl7.org/fhir/ValueSet/orientation-type\
http://hl7.org/fhir/ValueSet/package-material\
http://hl7.org/fhir/ValueSet/package-type\
http://hl7.org/fhir/ValueSet/packaging-type\
http://hl7.org/fhir/ValueSet/participant-resource-types\
http://hl7.org/fhir/ValueSet/participant-role\
http://hl7.org/fhir/ValueSet/participation-role-type\
http://hl7.org/fhir/ValueSet/participationstatus\
http://hl7.org/fhir/ValueSet/patient-contactrelationship\
http://hl7.org/fhir/ValueSet/payeetype\
http://hl7.org/fhir/ValueSet/payment-adjustment-reason\
http://hl7.org/fhir/ValueSet/payment-issuertype\
http://hl7.org/fhir/ValueSet/payment-kind\
http://hl7.org/fhir/ValueSet/payment-outcome\
http://hl7.org/fhir/ValueSet/payment-status\
http://hl7.org/fhir/ValueSet/payment-type\
http://hl7.org/fhir/ValueSet/performer-role\
http://hl7.org/fhir/ValueSet/permission-rule-combining\
http://hl7.org/fhir/ValueSet/permission-status\
http://hl7.org/fhir/ValueSet/permitted-data-type\
http://hl7.org/fhir/ValueSet/plan-definition-type\
http://hl7.org/fhir/ValueSet/practitioner-role\
http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection\
http://hl7.org/fhir/ValueSet/price-component-type\
http://hl7.org/fhir/ValueSet/procedure-category\
http://hl7.org/fhir/ValueSet/procedure-code\
http://hl7.org/fhir/ValueSet/procedure-followup\
http://hl7.org/fhir/ValueSet/procedure-not-performed-reason\
http://hl7.org/fhir/ValueSet/procedure-outcome\
http://hl7.org/fhir/ValueSet/procedure-reason\
http://hl7.org/fhir/ValueSet/process-priority\
http://hl7.org/fhir/ValueSet/product-category\
http://hl7.org/fhir/ValueSet/product-characteristic-codes\
http://hl7.org/fhir/ValueSet/product-intended-use\
http://hl7.org/fhir/ValueSet/program\
http://hl7.org/fhir/ValueSet/property-representation\
http://hl7.org/fhir/ValueSet/provenance-activity-type\
http://hl7.org/fhir/ValueSet/provenance-entity-role\
http://hl7.org/fhir/ValueSet/provider-qualification\
http://hl7.org/fhir/ValueSet/publication-status\
http://hl7.org/fhir/ValueSet/published-in-type\
http://hl7.org/fhir/ValueSet/quantity-comparator\
http://hl7.org/fhir/ValueSet/questionnaire-answer-constraint\
http://hl7.org/fhir/ValueSet/questionnaire-answers\
http://hl7.org/fhir/ValueSet/questionnaire-answers-status\
http://hl7.org/fhir/ValueSet/questionnaire-disabled-display\
http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior\
http://hl7.org/fhir/ValueSet/questionnaire-enable-operator\
http://hl7.org/fhir/ValueSet/questionnaire-questions\
http://hl7.org/fhir/ValueSet/reaction-event-severity\
http://hl7.org/fhir/ValueSet/reason-medication-given-codes\
http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes\
http://hl7.org/fhir/ValueSet/reason-medication-status-codes\
http://hl7.org/fhir/ValueSet/reference-handling-policy\
http://hl7.org/fhir/ValueSet/reference-version-rules\
http://hl7.org/fhir/ValueSet/referenced-item-category\
http://hl7.org/fhir/ValueSet/referencerange-appliesto\
http://hl7.org/fhir/ValueSet/referencerange-meaning\
http://hl7.org/fhir/ValueSet/regulated-authorization-basis\
http://hl7.org/fhir/ValueSet/regulated-authorization-case-type\
http://hl7.org/fhir/ValueSet/regulated-authorization-type\
http://hl7.org/fhir/ValueSet/rejection-criteria\
http://hl7.org/fhir/ValueSet/related-artifact-type\
http://hl7.org/fhir/ValueSet/related-artifact-type-all\
http://hl7.org/fhir/ValueSet/related-claim-relationship\
http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype\
http://hl7.org/fhir/ValueSet/report-action-result-codes\
http://hl7.org/fhir/ValueSet/report-codes\
http://hl7.org/fhir/ValueSet/report-participant-type\
http://hl7.org/fhir/ValueSet/report-relation-type\
http://hl7.org/fhir/ValueSet/report-result-codes\
http://hl7.org/fhir/ValueSet/report-status-codes\
http://hl7.org/fhir/ValueSet/request-intent\
http://hl7.org/fhir/ValueSet/request-priority\
http://hl7.org/fhir/ValueSet/request-resource-types\
http://hl7.org/fhir/ValueSet/request-status\
http://hl7.org/fhir/ValueSet/research-study-arm-type\
http://hl7.org/fhir/ValueSet/research-study-classifiers\
http://hl7.org/fhir/ValueSet/research-study-focus-type\
http://hl7.org/fhir/ValueSet/research-study-objective-type\
http://hl7.org/fhir/ValueSet/research-study-party-organization-type\
http://hl7.org/fhir/ValueSet/research-study-party-role\
http://hl7.org/fhir/ValueSet/research-study-phase\
http://hl7.org/fhir/ValueSet/research-study-prim-purp-type\
http://hl7.org/fhir/ValueSet/research-study-reason-stopped\
http://hl7.org/fhir/ValueSet/research-study-status\
http://hl7.org/fhir/ValueSet/research-subject-milestone\
http://hl7.org/fhir/ValueSet/research-subject-state\
http://hl7.org/fhir/ValueSet/research-subject-state-type\
http://hl7.org/fhir/ValueSet/resource-aggregation-mode\
http://hl7.org/fhir/ValueSet/resource-slicing-rules\
http://hl7.org/fhir/ValueSet/resource-types\
http://hl7.org/fhir/ValueSet/response-code\
http://hl7.org/fhir/ValueSet/restful-capability-mode\
http://hl7.org/fhir/ValueSet/restful-security-service\
http://hl7.org/fhir/ValueSet/risk-probability\
http://hl7.org/fhir/ValueSet/route-codes\
http://hl7.org/fhir/ValueSet/search-comparator\
http://hl7.org/fhir/ValueSet/search-entry-mode\
http://hl7.org/fhir/ValueSet/search-modifier-code\
http://hl7.org/fhir/ValueSet/search-param-type\
http://hl7.org/fhir/ValueSet/search-processingmode\
http://hl7.org/fhir/ValueSet/security-label-event-examples\
http://hl7.org/fhir/ValueSet/security-label-examples\
http://hl7.org/fhir/ValueSet/security-labels\
http://hl7.org/fhir/ValueSet/security-role-type\
http://hl7.org/fhir/ValueSet/security-source-type\
http://hl7.org/fhir/ValueSet/sequence-type\
http://hl7.org/fhir/ValueSet/series-performer-function\
http://hl7.org/fhir/ValueSet/service-category\
http://hl7.org/fhir/ValueSet/service-mode\
http://hl7.org/fhir/ValueSet/service-place\
http://hl7.org/fhir/ValueSet/service-provision-conditions\
http://hl7.org/fhir/ValueSet/service-referral-method\
http://hl7.org/fhir/ValueSet/service-type\
http://hl7.org/fhir/ValueSet/service-uscls\
http://hl7.org/fhir/ValueSet/servicerequest-category\
http://hl7.org/fhir/ValueSet/servicerequest-orderdetail-parameter-code\
http://hl7.org/fhir/ValueSet/signature-type\
http://hl7.org/fhir/ValueSet/slotstatus\
http://hl7.org/fhir/ValueSet/sort-direction\
http://hl7.org/fhir/ValueSet/spdx-license\
http://hl7.org/fhir/ValueSet/specimen-collection\
http://hl7.org/fhir/ValueSet/specimen-collection-method\
http://hl7.org/fhir/ValueSet/specimen-combined\
http://hl7.org/fhir/ValueSet/specimen-contained-preference\
http://hl7.org/fhir/ValueSet/specimen-container-type\
http://hl7.org/fhir/ValueSet/specimen-processing-method\
http://hl7.org/fhir/ValueSet/specimen-role\
http://hl7.org/fhir/ValueSet/specimen-status\
http://hl7.org/fhir/ValueSet/statistic-model-code\
http://hl7.org/fhir/ValueSet/statistic-type\
http://hl7.org/fhir/ValueSet/strand-type\
http://hl7.org/fhir/ValueSet/structure-definition-kind\
http://hl7.org/fhir/ValueSet/study-design\
http://hl7.org/fhir/ValueSet/submit-data-update-type\
http://hl7.org/fhir/ValueSet/subscriber-relationship\
http://hl7.org/fhir/ValueSet/subscription-channel-type\
http://hl7.org/fhir/ValueSet/subscription-error\
http://hl7.org/fhir/ValueSet/subscription-notification-type\
http://hl7.org/fhir/ValueSet/subscription-payload-content\
http://hl7.org/fhir/ValueSet/subscription-status\
http://hl7.org/fhir/ValueSet/subscription-types\
http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior\
http://hl7.org/fhir/ValueSet/substance-amount-type\
http://hl7.org/fhir/ValueSet/substance-category\
http://hl7.org/fhir/ValueSet/substance-code\
http://hl7.org/fhir/ValueSet/substance-codes\
http://hl7.org/fhir/ValueSet/substance-form\
http://hl7.org/fhir/ValueSet/substance-grade\
http://hl7.org/fhir/ValueSet/substance-name-authority\
http://hl7.org/fhir/ValueSet/substance-name-domain\
http://hl7.org/fhir/ValueSet/substance-name-type\
http://hl7.org/fhir/ValueSet/substance-optical-activity\
http://hl7.org/fhir/ValueSet/substance-relationship-type\
http://hl7.org/fhir/ValueSet/substance-representation-format\
http://hl7.org/fhir/ValueSet/substance-representation-type\
http://hl7.org/fhir/ValueSet/substance-source-material-genus\
http://hl7.org/fhir/ValueSet/substance-source-material-part\
http://hl7.org/fhir/ValueSet/substance-source-material-species\
http://hl7.org/fhir/ValueSet/substance-source-material-type\
http://hl7.org/fhir/ValueSet/substance-status\
http://hl7.org/fhir/ValueSet/substance-stereochemistry\
http://hl7.org/fhir/ValueSet/substance-structure-technique\
http://hl7.org/fhir/ValueSet/substance-weight-method\
http://hl7.org/fhir/ValueSet/substance-weight-type\
http://hl7.org/fhir/ValueSet/supplement-type\
http://hl7.org/fhir/ValueSet/supply-item\
http://hl7.org/fhir/ValueSet/supplydelivery-status\
http://hl7.org/fhir/ValueSet/supplydelivery-supplyitemtype\
http://hl7.org/fhir/ValueSet/supplyrequest-kind\
http://hl7.org/fhir/ValueSet/supplyrequest-reason\
http://hl7.org/fhir/ValueSet/supplyrequest-status\
http://hl7.org/fhir/ValueSet/surface\
http://hl7.org/fhir/ValueSet/system-restful-interaction\
http://hl7.org/fhir/ValueSet/target-species\
http://hl7.org/fhir/ValueSet/task-code\
http://hl7.org/fhir/ValueSet/task-intent\
http://hl7.org/fhir/ValueSet/task-status\
http://hl7.org/fhir/ValueSet/task-status-reason\
http://hl7.org/fhir/ValueSet/testscript-operation-codes\
http://hl7.org/fhir/ValueSet/testscript-profile-destination-types\
http://hl7.org/fhir/ValueSet/testscript-profile-origin-types\
http://hl7.org/fhir/ValueSet/testscript-scope-conformance-codes\
http://hl7.org/fhir/ValueSet/testscript-scope-phase-codes\
http://hl7.org/fhir/ValueSet/texture-code\
http://hl7.org/fhir/ValueSet/therapy\
http://hl7.org/fhir/ValueSet/therapy-relationship-type\
http://hl7.org/fhir/ValueSet/timezones\
http://hl7.org/fhir/ValueSet/timing-abbreviation\
http://hl7.org/fhir/ValueSet/title-type\
http://hl7.org/fhir/ValueSet/tooth\
http://hl7.org/fhir/ValueSet/transport-code\
http://hl7.org/fhir/ValueSet/transport-intent\
http://hl7.org/fhir/ValueSet/transport-status\
http://hl7.org/fhir/ValueSet/transport-status-reason\
http://hl7.org/fhir/ValueSet/trigger-type\
http://hl7.org/fhir/ValueSet/type-derivation-rule\
http://hl7.org/fhir/ValueSet/type-restful-interaction\
http://hl7.org/fhir/ValueSet/ucum-units\
http://hl7.org/fhir/ValueSet/udi-entry-type\
http://hl7.org/fhir/ValueSet/undesirable-effect-classification\
http://hl7.org/fhir/ValueSet/undesirable-effect-frequency\
http://hl7.org/fhir/ValueSet/undesirable-effect-symptom\
http://hl7.org/fhir/ValueSet/unit-of-presentation\
http://hl7.org/fhir/ValueSet/units-of-time\
http://hl7.org/fhir/ValueSet/use-context\
http://hl7.org/fhir/ValueSet/vaccine-code\
http://hl7.org/fhir/ValueSet/value-filter-comparator\
http://hl7.org/fhir/ValueSet/variable-handling\
http://hl7.org/fhir/ValueSet/variable-role\
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
http://hl7.org/fhir/ValueSet/version-algorithm\
http://hl7.org/fhir/ValueSet/version-independent-all-resource-types\
http://hl7.org/fhir/ValueSet/versioning-policy\
http://hl7.org/fhir/ValueSet/virtual-service-type\
http://hl7.org/fhir/ValueSet/vision-base-codes\
http://hl7.org/fhir/ValueSet/vision-eye-codes\
http://hl7.org/fhir/ValueSet/vision-product\
http://hl7.org/fhir/ValueSet/warning-type\
http://hl7.org/fhir/ValueSet/week-of-month\
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
http://hl7.org/fhir/appointmentstatus\
http://hl7.org/fhir/artifactassessment-disposition\
http://hl7.org/fhir/artifactassessment-information-type\
http://hl7.org/fhir/artifactassessment-workflow-status\
http://hl7.org/fhir/assert-direction-codes\
http://hl7.org/fhir/assert-manual-completion-codes\
http://hl7.org/fhir/assert-operator-codes\
http://hl7.org/fhir/assert-response-code-types\
http://hl7.org/fhir/audit-event-action\
http://hl7.org/fhir/audit-event-severity\
http://hl7.org/fhir/binding-strength\
http://hl7.org/fhir/biologicallyderivedproductdispense-status\
http://hl7.org/fhir/bundle-type\
http://hl7.org/fhir/capability-statement-kind\
http://hl7.org/fhir/care-team-status\
http://hl7.org/fhir/characteristic-combination\
http://hl7.org/fhir/chargeitem-status\
http://hl7.org/fhir/claim-outcome\
http://hl7.org/fhir/claim-use\
http://hl7.org/fhir/clinical-use-definition-type\
http://hl7.org/fhir/code-search-support\
http://hl7.org/fhir/codesystem-content-mode\
http://hl7.org/fhir/codesystem-hierarchy-meaning\
http://hl7.org/fhir/compartment-type\
http://hl7.org/fhir/composition-status\
http://hl7.org/fhir/concept-map-relationship\
http://hl7.org/fhir/concept-property-type\
http://hl7.org/fhir/conceptmap-attribute-type\
http://hl7.org/fhir/conceptmap-property-type\
http://hl7.org/fhir/conceptmap-unmapped-mode\
http://hl7.org/fhir/condition-precondition-type\
http://hl7.org/fhir/condition-questionnaire-purpose\
http://hl7.org/fhir/conditional-delete-status\
http://hl7.org/fhir/conditional-read-status\
http://hl7.org/fhir/conformance-expectation\
http://hl7.org/fhir/consent-data-meaning\
http://hl7.org/fhir/consent-provision-type\
http://hl7.org/fhir/consent-state-codes\
http://hl7.org/fhir/constraint-severity\
http://hl7.org/fhir/contact-point-system\
http://hl7.org/fhir/contact-point-use\
http://hl7.org/fhir/contract-publicationstatus\
http://hl7.org/fhir/contract-status\
http://hl7.org/fhir/contributor-type\
http://hl7.org/fhir/coverage-kind\
http://hl7.org/fhir/days-of-week\
http://hl7.org/fhir/detectedissue-severity\
http://hl7.org/fhir/detectedissue-status\
http://hl7.org/fhir/device-correctiveactionscope\
http://hl7.org/fhir/device-nametype\
http://hl7.org/fhir/device-productidentifierinudi\
http://hl7.org/fhir/device-status\
http://hl7.org/fhir/deviceassociation-status\
http://hl7.org/fhir/deviceassociation-status-reason\
http://hl7.org/fhir/devicedefinition-regulatory-identifier-type\
http://hl7.org/fhir/devicedispense-status\
http://hl7.org/fhir/deviceusage-status\
http://hl7.org/fhir/diagnostic-report-status\
http://hl7.org/fhir/discriminator-type\
http://hl7.org/fhir/document-mode\
http://hl7.org/fhir/document-reference-status\
http://hl7.org/fhir/eligibility-outcome\
http://hl7.org/fhir/eligibilityrequest-purpose\
http://hl7.org/fhir/eligibilityresponse-purpose\
http://hl7.org/fhir/encounter-location-status\
http://hl7.org/fhir/encounter-status\
http://hl7.org/fhir/endpoint-status\
http://hl7.org/fhir/enrollment-outcome\
http://hl7.org/fhir/episode-of-care-status\
http://hl7.org/fhir/event-capability-mode\
http://hl7.org/fhir/event-status\
http://hl7.org/fhir/event-timing\
http://hl7.org/fhir/examplescenario-actor-type\
http://hl7.org/fhir/explanationofbenefit-status\
http://hl7.org/fhir/extension-context-type\
http://hl7.org/fhir/fhir-old-types\
http://hl7.org/fhir/fhir-types\
http://hl7.org/fhir/filter-operator\
http://hl7.org/fhir/flag-status\
http://hl7.org/fhir/fm-status\
http://hl7.org/fhir/genomicstudy-status\
http://hl7.org/fhir/goal-status\
http://hl7.org/fhir/graph-compartment-rule\
http://hl7.org/fhir/graph-compartment-use\
http://hl7.org/fhir/group-membership-basis\
http://hl7.org/fhir/group-type\
http://hl7.org/fhir/guidance-response-status\
http://hl7.org/fhir/guide-page-generation\
http://hl7.org/fhir/history-status\
http://hl7.org/fhir/http-operations\
http://hl7.org/fhir/http-verb\
http://hl7.org/fhir/identifier-use\
http://hl7.org/fhir/identity-assuranceLevel\
http://hl7.org/fhir/imagingselection-2dgraphictype\
http://hl7.org/fhir/imagingselection-3dgraphictype\
http://hl7.org/fhir/imagingselection-status\
http://hl7.org/fhir/imagingstudy-status\
http://hl7.org/fhir/ingredient-manufacturer-role\
http://hl7.org/fhir/inventoryitem-status\
http://hl7.org/fhir/inventoryreport-counttype\
http://hl7.org/fhir/inventoryreport-status\
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
http://hl7.org/fhir/metric-operational-status\
http://hl7.org/fhir/name-use\
http://hl7.org/fhir/namingsystem-identifier-type\
http://hl7.org/fhir/namingsystem-type\
http://hl7.org/fhir/narrative-status\
http://hl7.org/fhir/note-type\
http://hl7.org/fhir/nutritionproduct-status\
http://hl7.org/fhir/observation-range-category\
http://hl7.org/fhir/observation-status\
http://hl7.org/fhir/observation-triggeredbytype\
http://hl7.org/fhir/operation-kind\
http://hl7.org/fhir/operation-parameter-scope\
http://hl7.org/fhir/operation-parameter-use\
http://hl7.org/fhir/orientation-type\
http://hl7.org/fhir/participationstatus\
http://hl7.org/fhir/payment-outcome\
http://hl7.org/fhir/permission-rule-combining\
http://hl7.org/fhir/permission-status\
http://hl7.org/fhir/permitted-data-type\
http://hl7.org/fhir/price-component-type\
http://hl7.org/fhir/property-representation\
http://hl7.org/fhir/provenance-entity-role\
http://hl7.org/fhir/publication-status\
http://hl7.org/fhir/quantity-comparator\
http://hl7.org/fhir/questionnaire-answer-constraint\
http://hl7.org/fhir/questionnaire-answers-status\
http://hl7.org/fhir/questionnaire-disabled-display\
http://hl7.org/fhir/questionnaire-enable-behavior\
http://hl7.org/fhir/questionnaire-enable-operator\
http://hl7.org/fhir/reaction-event-severity\
http://hl7.org/fhir/reference-handling-policy\
http://hl7.org/fhir/reference-version-rules\
http://hl7.org/fhir/related-artifact-type\
http://hl7.org/fhir/related-artifact-type-expanded\
http://hl7.org/fhir/report-action-result-codes\
http://hl7.org/fhir/report-participant-type\
http://hl7.org/fhir/report-relation-type\
http://hl7.org/fhir/report-result-codes\
http://hl7.org/fhir/report-status-codes\
http://hl7.org/fhir/request-intent\
http://hl7.org/fhir/request-priority\
http://hl7.org/fhir/request-status\
http://hl7.org/fhir/resource-aggregation-mode\
http://hl7.org/fhir/resource-slicing-rules\
http://hl7.org/fhir/response-code\
http://hl7.org/fhir/restful-capability-mode\
http://hl7.org/fhir/restful-interaction\
http://hl7.org/fhir/search-comparator\
http://hl7.org/fhir/search-entry-mode\
http://hl7.org/fhir/search-modifier-code\
http://hl7.org/fhir/search-param-type\
http://hl7.org/fhir/search-processingmode\
http://hl7.org/fhir/sequence-type\
http://hl7.org/fhir/slotstatus\
http://hl7.org/fhir/sort-direction\
http://hl7.org/fhir/spdx-license\
http://hl7.org/fhir/specimen-combined\
http://hl7.org/fhir/specimen-contained-preference\
http://hl7.org/fhir/specimen-status\
http://hl7.org/fhir/strand-type\
http://hl7.org/fhir/structure-definition-kind\
http://hl7.org/fhir/subscription-notification-type\
http://hl7.org/fhir/subscription-payload-content\
http://hl7.org/fhir/subscription-status\
http://hl7.org/fhir/subscriptiontopic-cr-behavior\
http://hl7.org/fhir/substance-status\
http://hl7.org/fhir/supplydelivery-status\
http://hl7.org/fhir/supplydelivery-supplyitemtype\
http://hl7.org/fhir/supplyrequest-status\
http://hl7.org/fhir/task-intent\
http://hl7.org/fhir/task-status\
http://hl7.org/fhir/transport-intent\
http://hl7.org/fhir/transport-status\
http://hl7.org/fhir/trigger-type\
http://hl7.org/fhir/type-derivation-rule\
http://hl7.org/fhir/udi-entry-type\
http://hl7.org/fhir/variable-handling\
http://hl7.org/fhir/versioning-policy\
http://hl7.org/fhir/vision-base-codes\
http://hl7.org/fhir/vision-eye-codes\
http://hl7.org/fhir/week-of-month\
http://loinc.org/LL1040-6/\
http://loinc.org/LL2938-0/\
http://loinc.org/LL5323-2/\
http://loinc.org/vs\
http://loinc.org/vs/LL1040-6\
http://loinc.org/vs/loinc-rsna-radiology-playbook\
http://terminology.hl7.org/CodeSystem/v3-TimingEvent\
http://terminology.hl7.org/ValueSet/EncounterClass\
http://terminology.hl7.org/ValueSet/action-participant-role\
http://terminology.hl7.org/ValueSet/contactentity-type\
http://terminology.hl7.org/ValueSet/directness\
http://terminology.hl7.org/ValueSet/dose-rate-type\
http://terminology.hl7.org/ValueSet/encounter-class\
http://terminology.hl7.org/ValueSet/measure-scoring\
http://terminology.hl7.org/ValueSet/medicationrequest-category\
http://terminology.hl7.org/ValueSet/state-change-reason\
http://terminology.hl7.org/ValueSet/synthesis-type\
http://terminology.hl7.org/ValueSet/usage-context-type\
http://terminology.hl7.org/ValueSet/v2-0003\
http://terminology.hl7.org/ValueSet/v2-0092\
http://terminology.hl7.org/ValueSet/v2-0116\
http://terminology.hl7.org/ValueSet/v2-0276\
http://terminology.hl7.org/ValueSet/v2-0360\
http://terminology.hl7.org/ValueSet/v2-0371\
http://terminology.hl7.org/ValueSet/v2-0487\
http://terminology.hl7.org/ValueSet/v2-0493\
http://terminology.hl7.org/ValueSet/v2-0570\
http://terminology.hl7.org/ValueSet/v2-0916\
http://terminology.hl7.org/ValueSet/v2-0936\
http://terminology.hl7.org/ValueSet/v3-ActCode\
http://terminology.hl7.org/ValueSet/v3-ActConsentDirective\
http://terminology.hl7.org/ValueSet/v3-ActEncounterCode\
http://terminology.hl7.org/ValueSet/v3-ActIncidentCode\
http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType\
http://terminology.hl7.org/ValueSet/v3-ActPriority\
http://terminology.hl7.org/ValueSet/v3-ActReason\
http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode\
http://terminology.hl7.org/ValueSet/v3-FamilyMember\
http://terminology.hl7.org/ValueSet/v3-HL7FormatCodes\
http://terminology.hl7.org/ValueSet/v3-ParticipationMode\
http://terminology.hl7.org/ValueSet/v3-PurposeOfUse\
http://terminology.hl7.org/ValueSet/v3-RoleClassIngredientEntity\
http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType\
http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason\
http://unitsofmeasure.org\
httpVersionNotSupported\
hub\
human\
hybrid\
hybridType\
iMatix\
icon\
id\
id-only\
ident-1\
identical\
identified\
identifier\
identity\
identityCertificate\
ifMatch\
ifModifiedSince\
ifNoneExist\
ifNoneMatch\
ig-1\
ig-2\
ig-3\
image\
imageRegion2D\
imageRegion3D\
immunizationEvent\
immutable\
implanted\
implementation\
implementationGuide\
implicated\
implicitRules\
import\
imports\
improvementNotation\
impurity\
imr-1\
in\
in-compose\
in-compose-or-expansion\
in-expansion\
in-process\
in-progress\
inResponseTo\
inactive\
incidence\
include\
includedStructure\
inclusionCriteria\
incomplete\
incremental\
independent\
index\
indication\
indicationGuideline\
individual\
inforce\
information\
informationProvider\
informationSequence\
informationSource\
informationType\
informational\
ing-1\
ingredient\
ingredientLabel\
initial\
initialFill\
initialSelected\
initiator\
initiator.exists() implies initiator = 'OTHER' or %resource.actor.where(key=%context.initiator).exists()\
initiatorActive\
input\
inputParameters\
inputPopulationId\
inputProfile\
installDate\
instance\
instance-order\
instance.key.count() = instance.key.distinct().count()\
instance.title.count() = instance.title.distinct().count()\
instanceReference\
instances\
instant\
instantiates\
instantiatesCanonical\
instantiatesUri\
instruction\
insurance\
insurancePlan\
insurer\
integer\
integer64\
intended\
intendedEffect\
intendedExposure\
intendedJurisdiction\
intendedRoute\
intendedUse\
intent\
interactant\
interaction\
internalServerError\
interpolated\
interpretation\
interpreter\
interval\
interval.exists().not() xor offsets.exists().not()\
intervalAfter\
intervalBefore\
intervalContains\
intervalDisjoint\
intervalDuring\
intervalEquals\
intervalFinishedBy\
intervalFinishes\
intervalIn\
intervalMeets\
intervalMetBy\
intervalOverlappedBy\
intervalOverlaps\
intervalStartedBy\
intervalStarts\
intervalUnit\
intraspecificDescription\
intraspecificType\
inv-1\
inv-2\
invalid\
invariant\
inventoryListing\
inventoryStatus\
ipn-1\
iri-stem\
is\
is-IS\
is-a\
is-not-a\
isActive\
isDefault\
isDefining\
isDerived\
isExample\
isModifier\
isModifierReason\
isSubPotent\
isSubpotent\
isSummary\
issue\
issued\
issuer\
issuerType\
issues\
issues.exists() implies (issues.issue.severity = 'information' or issues.issue.severity = 'warning')\
it\
it-CH\
it-IT\
item\
item.count()>1\
itemSequence\
itemStatus\
iterate\
ja\
jurisdiction\
justification\
key\
key != 'OTHER'\
keyword\
kind\
kind != 'logical' implies snapshot.empty() or snapshot.element.first().path = type\
kind != 'root' or uniqueId.all(type != 'uuid')\
kind!='logical'  implies snapshot.element.first().type.empty()\
kingdom\
knownAllergen\
knownDataCount\
ko\
label\
landmarkDescription\
language\
languageCode\
last\
lastModified\
lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn\
lastOccurrence\
lastOccurrenceDate\
lastPage\
lastPerformed\
lastReviewDate\
lastRevisionDate\
lastUpdated\
laterality\
latest-version\
latitude\
le\
left\
legal\
legalState\
legalStatusOfSupply\
legallyBinding\
length\
lengthRequired\
lensSpecification\
lessThan\
level\
level1\
level2\
level3\
level4\
library\
libtiff\
license\
lifecycleStatus\
limit\
limited-filter\
line\
lineItem\
link\
linkId\
linkage\
linkset\
listMode\
listRuleId\
literal\
lnk-1\
local\
location\
lock-error\
lockedDate\
logMessage\
logical\
logical-group\
login\
longitude\
lot-number\
lot-numbers\
lotNumber\
low\
low.exists() or high.exists() or text.exists()\
low.value.empty() or high.value.empty() or low.lowBoundary().comparable(high.highBoundary()).not() or (low.lowBoundary() <= high.highBoundary())\
lowNumerator\
lowNumerator.hasValue().not() or highNumerator.hasValue().not()  or (lowNumerator.lowBoundary() <= highNumerator.highBoundary())\
lowerLimit\
lrdd\
lst-1\
lt\
lt-LT\
lv\
lv-LV\
mad-1\
maiden\
male\
management\
manager\
managingEntity\
managingOrganization\
manifest\
manifestation\
manipulated\
manual\
manualEval\
manufactureDate\
manufactured-date\
manufacturedDoseForm\
manufacturer\
map\
mapping\
mapping.select(identity).isDistinct()\
maritalStatus\
markdown\
marketDistribution\
marketPeriod\
marketingAuthorizationHolder\
marketingStatus\
mask-icon\
master\
masterFile\
match\
matchStatus\
matching\
material\
materialType\
maternalOrganismId\
maternalOrganismName\
max\
max='*' or (max.toInteger() > 0)\
maxCount\
maxDispense\
maxDosePerAdministration\
maxDosePerDay\
maxDosePerLifetime\
maxDosePerPeriod\
maxDosePerTreatmentPeriod\
maxDuration\
maxLength\
maxParticipants\
maxSingleDose\
maxTreatmentPeriod\
maxValue\
maxVolumeToDeliver\
maximum\
md-1\
mdd-1\
mea-1\
mea-2\
mea-3\
mea-4\
mea-5\
mea-6\
meaning\
meaningWhenMissing\
measure\
measureScore\
measurement\
measurementFrequency\
measurementPoint\
measurementType\
media\
media-feed\
medication\
medicineClassification\
medium\
member\
membership\
memento\
message\
messaging\
messaging.endpoint.empty() or kind = 'instance'\
meta\
metadata\
method\
methodNotAllowed\
methodType\
micropub\
mild\
milestone\
mimeType\
min\
min.empty() or max.empty() or (max = '*') or iif(max != '*', min <= max.toInteger())\
minValue\
minimum\
minimumId\
minimumVolume\
minutesDuration\
misdirectedRequest\
missing\
mitigated\
mitigatingAction\
mitigation\
mo\
mobile\
modality\
mode\
model\
modelCharacteristic\
modelNumber\
moderate\
modification\
modified\
modified-since\
modifier\
modifierExtension\
module\
modulepreload\
moiety\
molecularFormula\
molecularFormulaByMoiety\
molecularWeight\
mon\
monday\
monitor\
monitor-group\
monitoringProgram\
monograph\
monomerSet\
monthInterval\
monthlyTemplate\
morphology\
movedPermanently\
mpich2\
mrp-1\
mrp-2\
msq-5\
msq-6\
multiple\
multiple-matches\
multipleAnd\
multipleBirth\
multipleChoices\
multipleOr\
multipleResultsAllowed\
multipoint\
must\
must-unless-documented\
mustHaveValue\
mustHaveValue.value implies valueAlternatives.empty()\
mustSupport\
nTerminalModification\
nTerminalModificationId\
name\
name.exists() implies name.matches('^[A-Z]([A-Za-z0-9_]){1,254}$')\
name.exists() or telecom.exists() or address.exists() or organization.exists()\
name.exists() or uri.exists()\
name.hasValue() implies name.matches('[A-Za-z][A-Za-z0-9\\\\_]{0,63}')\
name.where(display=true).count() <= 1\
nameType\
named-event\
narrative\
navigationLinks\
ne\
need\
needs-action\
needsMap\
negotiable\
net\
net-effect\
netContent\
network\
never\
next\
next-archive\
nextScheduled\
nickname\
nl\
nl-BE\
nl-NL\
no\
no-NO\
no-store\
no-version\
noContent\
noMap\
node\
nodeId\
nofollow\
nonAuthoritativeInformation\
noopener\
nor-1\
noreferrer\
normal\
normalCodedValueSet\
normalValue\
noshow\
not\
not-billable\
not-calibrated\
not-done\
not-found\
not-in\
not-match\
not-open-source\
not-persuasive\
not-persuasive-with-modification\
not-present\
not-related-to\
not-supported\
notAcceptable\
notAvailableTime\
notConsumed\
notConsumedReason\
notContains\
notEmpty\
notEquals\
notFound\
notImplemented\
notIn\
notModified\
notPerformedReason\
not_first\
not_last\
note\
noteNumber\
notice\
notification\
notificationEvent\
notificationShape\
nsd-1\
nsd-2\
nsd-3\
nthWeekOfMonth\
nucleicAcid\
number\
numberAffected\
numberOfEvents\
numberOfInstances\
numberOfParticipants\
numberOfRepeatsAllowed\
numberOfSeries\
numberOfStudies\
numberOfSubunits\
numerator\
nutrient\
nutritionProduct\
obd-0\
obd-1\
object\
objective\
obs-3\
obs-6\
obs-7\
obs-8\
obs-9\
observation\
observationRequirement\
observationResultRequirement\
observed\
observedGroup\
observer\
occurence\
occurred\
occurrence\
occurrenceChanged\
occurrenceCount\
occurrenceDate\
occurrenceDateTime\
of-type\
off\
offer\
offered\
offeredIn\
official\
offset\
offset.empty() or (when.exists() and when.select($this in ('C' | 'CM' | 'CD' | 'CV')).allFalse())\
offsets\
oid\
ok\
okay\
old\
oligoNucleotideType\
on\
on-error\
on-hold\
on-success\
onAdmission\
onBehalfOf\
onBehalfOf.exists() and actor.resolve().exists() implies actor.resolve().where($this is Practitioner or $this is PractitionerRole).empty()\
onBehalfOf.exists() implies (member.resolve() is Practitioner)\
onHold\
one-or-more\
onhold\
only_one\
onset\
op\
opd-1\
opd-2\
opd-3\
opd-4\
opd-5\
opd-6\
opd-7\
open\
openAtEnd\
opener\
openid2.local_id\
openid2.provider\
operation\
operation.exists() xor assert.exists()\
operationType\
operationTypeReason\
operationalStatus\
operator\
operator = 'exists' implies (answer is boolean)\
opticalActivity\
option\
options\
optionsOnly\
optionsOrString\
optionsOrType\
oralDiet\
oralDiet.exists() or supplement.exists() or enteralFormula.exists()\
order\
orderDetail\
orderDetail.empty() or code.exists()\
orderMeaning\
orderMeaning.empty() implies slicing.where(rules='openAtEnd' or ordered).exists().not()\
ordered\
ordered-deny-overrides\
ordered-permit-overrides\
orderedBy\
orderer\
ordinal\
ordinalPosition\
org-1\
org-3\
org-4\
organism\
organismGeneral\
organismId\
organismName\
organismType\
organization\
organizationReference\
orientation\
origin\
originRelationshipType\
original\
original-order\
originalPrescription\
originatingAppointment\
originatingAppointment.exists().not() or recurrenceTemplate.exists().not()\
other\
other-map\
otherMap\
otherTherapy\
out\
outcome\
outcomeMeasure\
output\
outputParameters\
outputProfile\
outsideFoodAllowed\
overbooked\
overload\
overrideReason\
ownedBy\
owner\
pa\
packageCode\
packageFor\
packageId\
packagedMedicinalProduct\
packagedProduct\
packaging\
page\
pageCount\
pageString\
pager\
pages\
paging\
param\
parameter\
parameterFocus\
parameterName\
params\
parent\
parentSubstanceId\
parentSubstanceName\
part\
part-of\
partDescription\
partLocation\
partNumber\
partOf\
partial\
partialContent\
participant\
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
path.exists() xor searchParam.exists()\
path.matches('^[A-Za-z][A-Za-z0-9]{0,63}(\\\\.[a-z][A-Za-z0-9]{0,63}(\\\\[x])?)*$')\
path.matches('^[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\.[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\[x\\\\])?(\\\\:[^\\\\s\\\\.]+)?)*$')\
patient\
patient-reported-name\
patientCharacteristic\
patientInstruction\
patientPaid\
patientPreparation\
pattern\
pattern.empty() or (type.count() <= 1)\
pattern.empty() or fixed.empty()\
pause\
payee\
payeeType\
payload\
payment\
paymentBy\
paymentDate\
paymentIdentifier\
paymentIssuer\
paymentRequired\
paymentStatus\
paymentTerms\
pediatricUseIndicator\
pending\
per-1\
performed\
performedActivity\
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
permanentRedirect\
permit\
permit-overrides\
permit-unless-deny\
permittedDataType\
permittedUnit\
permittedUnit.exists() implies (permittedDataType = 'Quantity').exists()\
person\
persuasive\
persuasive-with-modification\
phase\
phone\
phonetic\
photo\
phylum\
physical\
pingback\
pl\
pl-PL\
placed\
plan\
planned\
plannedActivityReference\
plannedEndDate\
plannedStartDate\
planningHorizon\
pld-0\
pld-1\
pld-3\
pld-4\
point\
pointer\
points\
policy\
policyBasis\
policyHolder\
policyText\
polychotomous\
polygon\
polyline\
polymer\
pooled\
population\
position\
positiveInt\
possible\
post\
postConditions\
postal\
postalCode\
potential\
power\
practiceSetting\
practiceSetting.empty() or context.where(resolve() is Encounter).empty()\
practitioner\
practitionerrole\
prc-1\
preAdmissionIdentifier\
preAuthPeriod\
preAuthRef\
preAuthRefPeriod\
preConditions\
preadmit\
preauthorization\
precedence\
precheckBehavior\
precondition\
preconditionFailed\
preconnect\
predecessor\
predecessor-version\
predetermination\
prediction\
preference\
preferred\
preferredReportName\
prefetch\
prefix\
preliminary\
preload\
preparation\
preparationInstruction\
preparedDate\
prerender\
prescriber\
prescription\
presentation\
presentedForm\
prev\
prev-archive\
preventiveAction\
preview\
previous\
previousAppointment\
priceComponent\
primaryPurposeType\
primarySource\
primitive-type\
print\
printoper\
priorPrescription\
priority\
prism\
privacy-policy\
probability\
probability.empty() or ((probability is decimal) implies ((probability as decimal) <= 100))\
problem\
procedure\
procedureSequence\
process\
process.title.count() = process.title.distinct().count()\
processNote\
processing\
processingFacility\
processingMode\
processor\
produced\
producedFrom\
producer\
product\
productCategory\
productCode\
productName\
productOrService\
productOrServiceEnd\
productReference\
productStatus\
productType\
productionIdentifierInUDI\
profile\
prognosisCodeableConcept\
prognosisReference\
program\
programCode\
programEligibility\
programStatus\
progress\
progressStatus\
property\
propertyGroup\
proposal\
proposed\
proposedNewTime\
protected\
protein\
protocol\
protocolApplied\
protocolPerformed\
prov-1\
prov-2\
prov-3\
providedBy\
provider\
provision\
proxyAuthenticationRequired\
proxyIdentityCertificate\
proxySignature\
prr-1\
psfrag\
psutils\
pt\
pt-BR\
pt-PT\
publication\
publicationDate\
publicationDateSeason\
publicationDateText\
publicationForm\
publicationStatus\
published\
publishedIn\
publisher\
publisherLocation\
purpose\
pushTypeAvailable\
put\
qrs-1\
qrs-2\
qty\
qty-3\
qualification\
qualifiedValue\
qualifier\
qualifiers\
qualitativeRisk\
quantity\
que-10\
que-11\
que-12\
que-13\
que-14\
que-15\
que-1a\
que-1b\
que-1c\
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
query-event\
query-status\
queryCriteria\
question\
questionnaire\
queued\
quotation\
range\
rangeCategory\
rangeNotSatisfiable\
rank\
rankingOrder\
ras-1\
ras-2\
rat-1\
rate\
rateAggregation\
rater\
rating\
ratioHighLimitAmount\
ratioType\
rationale\
ratrng-1\
ratrng-2\
re-run\
reAdmission\
reaction\
read\
readHistory\
readOnly\
ready\
reason\
reasonLinkId\
recall\
received\
receivedTime\
receiver\
receiver.exists() implies receiver = 'OTHER' or %resource.actor.where(key=%context.receiver).exists()\
receiverActive\
recipient\
recommendation\
recorded\
recordedDate\
recorder\
recruitment\
recurrenceId\
recurrenceTemplate\
recurrenceType\
recurring\
ref-1\
ref-2\
refer\
reference\
reference.exists()  implies (reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids')) or (reference='#' and %rootResource!=%resource))\
reference.exists() or identifier.exists() or display.exists() or extension.exists()\
referenceInformation\
referenceNumber\
referencePolicy\
referenceRange\
referenceStrength\
referenced\
referencedFrom\
referral\
referralMethod\
referralRequest\
referrer\
reflex\
reflex-order\
regex\
region\
regionType\
regionsCalled\
regionsStudied\
registered\
registered-name\
regulator\
regulatory\
regulatoryAuthority\
regulatoryBasis\
regulatoryIdentifier\
rejected\
rejectionCriterion\
related\
related-to\
relatedAccount\
relatedAction\
relatedArtifact\
relatedClinicalInformation\
relatedData\
relatedDevice\
relatedIdentifier\
relatedItem\
relatedMedicationKnowledge\
relatedperson\
relatesTo\
relation\
relationship\
relationshipType\
relative\
relativePath\
relativeRisk\
releaseDate\
relevantHistory\
reliableCache\
removal\
renderedDosageInstruction\
rendering\
renewed\
repeat\
repeat(answer|item).select(item.where(answer.value.exists()).linkId.isDistinct()).allTrue()\
repeatUnit\
repeatUnitAmountType\
repeats\
repeats=true or initial.count() <= 1\
repetitions\
replaced\
replaced-by\
replaced-with\
replacedSequence\
replacedWith\
replacementSequence\
replaces\
replies\
report\
reported\
reportedDateTime\
reporter\
reportingPeriod\
reportingVendor\
representation\
reprint\
reprint-of\
req-revalid\
request\
requestHeader\
requestId\
requestIdentifier\
requestMethod\
requestProvider\
requestTimeout\
requestURL\
requested\
requestedLocation\
requestedPerformer\
requestedPeriod\
requester\
requesterLinkId\
requestingOrganization\
requestor\
requireBoth\
required\
requiredBehavior\
requirement\
requirement.exists() xor relatedData.exists()\
requirements\
requires\
requisition\
reserved\
resetContent\
residueSite\
resolved\
resolved-change-required\
resolved-no-change\
resolves\
resource\
resource.exists() != action.exists()\
resource.exists() or request.exists() or response.exists()\
resource.groupingId.all(%context.grouping.id contains $this)\
resource.select(type).isDistinct()\
resourceReference\
resourceTrigger\
resourceType\
response\
responseCode\
responseId\
responseRequired\
responsibility\
responsible\
responsibleOrganization\
responsibleParty\
rest\
rest.exists() or messaging.exists() or document.exists()\
rest.mode.isDistinct()\
restconf\
restoreDate\
restriction\
restriction.exists() implies code.coding.where(code='fulfill' and system='http://hl7.org/fhir/CodeSystem/task-code').exists() and focus.exists()\
result\
resultForCreate\
resultForDelete\
resultingEffect\
resultsInterpreter\
retentionTime\
retired\
retracted-by\
retracts\
returned\
returnedAmount\
revInclude\
reval-fail\
revenue\
reviewOutcome\
reviewer\
revision\
revoked\
rfid\
right\
riskAdjustment\
rna\
rng-2\
ro\
ro-RO\
role\
role.exists() or member.exists()\
root\
route\
routeOfAdministration\
routine\
rqg-1\
ru\
ru-RU\
rule\
ruleinput\
rules\
s\
sa\
safety\
sampleSize\
sat\
satisfiedBy\
saturday\
schedule\
scope\
score\
scoring\
scoringUnit\
scr-1\
script\
sdd-1\
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
sdf-24\
sdf-25\
sdf-26\
sdf-27\
sdf-28\
sdf-29\
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
second\
secondary\
section\
security\
securityContext\
securityLabel\
securityLabelNumber\
seeOther\
seealso\
selectionBehavior\
self\
self-pay\
self-reported\
sender\
sense\
sensitive\
sent\
sentence-group\
sequence\
sequenceAttachment\
sequenceRange\
sequenceType\
serial-number\
serial-numbers\
serialNumber\
series\
seriesDoses\
seriesNumber\
seriesUid\
seriousness\
server\
service\
service-desc\
service-doc\
service-meta\
serviceCategory\
servicePeriod\
serviceProvider\
serviceProvisionCode\
serviceType\
serviceUnavailable\
serviced\
sessionKey\
setting\
setup\
severe\
severity\
sex\
share\
shelfLifeStorage\
short\
shortDoco\
shortTitle\
sigFormat\
signature\
signer\
signs\
similar-to\
single\
singleUse\
site\
situation\
size\
sk\
sk-SK\
skip\
sl\
sl-SI\
sliceIsConstraining\
sliceIsConstraining.exists() implies sliceName.exists()\
sliceName\
sliceName.empty() or sliceName.matches('^[a-zA-Z0-9\\\\/\\\\-_\\\\[\\\\]\\\\@]+$')\
slicing\
slicing.exists().not() or (slicing.discriminator.exists() or slicing.description.exists())\
slot\
smp-1\
sms\
snapshot\
snapshot.element.all(id.exists()) and differential.element.all(id.exists())\
snapshot.element.all(id.exists()) and snapshot.element.id.trace('ids').isDistinct()\
snapshot.exists() or differential.exists()\
software\
software-version\
sopClass\
sort\
source\
source-is-broader-than-target\
source-is-narrower-than-target\
sourceAttachment\
sourceDocument\
sourceId\
sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))\
sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' |'search' | 'transaction' | 'history'))\
sourceIdentityCertificate\
sourceMaterial\
sourceMaterialClass\
sourceMaterialState\
sourceMaterialType\
sourceReference\
sourceScope\
sourceSignature\
spatialReference\
spd-1\
spd-2\
spd-3\
special\
specialArrangement\
specialCourtesy\
specialMeasures\
specialPrecautionsForStorage\
specialization\
specialty\
species\
specific\
specificCost\
specification\
specification-of\
specimen\
specimenQuantity\
specimenRequirement\
sphere\
sponsored\
sr\
sr-RS\
sst-1\
sst-2\
stabilityDuration\
stage\
standby\
start\
start.exists() = end.exists()\
start.exists() implies start <= end\
start.hasValue().not() or end.hasValue().not() or (start.lowBoundary() <= end.highBoundary())\
startDate\
startParam\
started\
starter\
startingMaterial\
startingSequence\
stat\
state\
statement\
statistic\
statisticType\
statistical\
status\
status='active' or status='retired' implies actor.exists()\
status='active' or status='retired' implies process.exists()\
statusChanged\
statusDate\
statusHistory\
statusReason\
step\
stereochemistry\
stop\
stopTestOnFail\
stopped\
storageGuideline\
storageTempRequirements\
strand\
stratifier\
stratum\
strength\
string\
structuralRepresentation\
structure\
structureProfile\
structureType\
structureType.exists() and structureType.memberOf('http://hl7.org/fhir/ValueSet/resource-types').not() implies structureVersion.exists()\
structureVersion\
study\
studyDesign\
studyUid\
style\
stylesheet\
subDetail\
subDetailSequence\
subJurisdiction\
subPotentReason\
subProperty\
subSite\
subType\
subcomponent\
subdetailSequence\
subject\
subject-list\
subjectReport\
subjectResults\
subjectState\
subjectStatus\
subjectType\
subjects\
submitted\
submitter\
subpotentReason\
subrogation\
subscriber\
subscriberId\
subscription\
subscription-notification\
subscriptionTopic\
subsection\
subset\
substance\
substanceDefinition\
substitution\
subsumption\
subtitle\
subtype\
subunit\
success\
successor\
successor-version\
suffix\
sugar\
summary\
summary.exists() or assessment.exists()\
sun\
sunday\
sunset\
superseded\
supplement\
supplementalData\
supplements\
suppliedItem\
supplier\
supported-with\
supportedInteraction\
supportedMessage\
supportedProfile\
supportingImmunization\
supportingInfo\
supportingInfoSequence\
supportingInformation\
supportingPatientInformation\
supports\
suppress\
suppressed\
surcharge\
surfaceOrientation\
suspectEntity\
suspended\
sv\
sv-SE\
switchingProtocols\
symptomConditionEffect\
synonym\
synthesisType\
system\
tag\
target\
targetDisease\
targetFormat\
targetId\
targetItem\
targetLocation\
targetNumber\
targetProfile\
targetProfile.exists() implies (type = 'Reference' or type = 'canonical' or type.memberOf('http://hl7.org/fhir/ValueSet/resource-types'))\
targetScope\
targetSpecies\
tax\
tcp-1\
tcp-2\
tcp-3\
tcp-4\
tcp-5\
tcp-6\
tcp-7\
tcp-8\
te\
team\
teardown\
technique\
telecom\
telecom.where(use = 'home').empty()\
temp\
temperatureQualifier\
temperatureRange\
template\
temporaryRedirect\
tenderedAmount\
tentative\
term\
terminated\
terms-of-service\
test\
test-engine\
test-fails\
test-passes\
testCase\
testData\
testRun\
testScript\
testTools\
tester\
testingDestination\
text\
text-advanced\
text.`div`.exists()\
text.exists() or entry.exists() or section.exists()\
textConcentration\
textEquivalent\
textFilter\
textPresentation\
texture\
third\
threePrime\
threshold\
throttled\
thu\
thursday\
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
timeFromEvent\
timeOfDay\
timeOfDay.empty() or when.empty()\
timegate\
timemap\
timeout\
timestamp\
timezone\
timing\
tissue\
title\
token\
too-costly\
too-long\
topic\
total\
total.empty() or (type = 'searchset') or (type = 'history')\
totalGross\
totalNet\
totalPriceComponent\
totalVolume\
traceNumber\
transaction\
transaction-response\
transform\
transformed-into\
transformed-with\
transformedWith\
transforms\
transient\
transient-error\
translate\
translation\
translations\
trd-1\
trd-2\
trd-3\
treatment\
treatmentIntent\
triaged\
trigger\
triggeredBy\
truncate\
tsk-1\
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
tuesday\
two-point\
txt-1\
txt-2\
type\
type != 'Extension' or derivation = 'specialization' or (context.exists())\
type = 'code' implies system.exists()\
type = 'document' implies (identifier.system.exists() and identifier.value.exists())\
type = 'document' implies (timestamp.hasValue())\
type = 'document' implies entry.first().resource.is(Composition)\
type = 'document' implies issues.empty()\
type = 'history' implies entry.all(request.exists() and response.exists() and ((request.method in ('POST' | 'PATCH' | 'PUT')) = resource.exists()))\
type = 'history' implies entry.request.method != 'PATCH'\
type = 'message' implies entry.first().resource.is(MessageHeader)\
type = 'query-status' implies status.exists()\
type = 'searchset' implies link.where(relation = 'self' and url.exists()).exists()\
type = 'subscription-notification' implies entry.first().resource.is(SubscriptionStatus)\
type in ('document' | 'message' | 'searchset' | 'collection') implies entry.all(resource.exists() and request.empty() and response.empty())\
type in ('transaction' | 'batch') implies entry.all(request.method.exists() and ((request.method in ('POST' | 'PATCH' | 'PUT')) = resource.exists()))\
type in ('transaction-response' | 'batch-response') implies entry.all(response.exists())\
type!='display' or (required.empty() and repeats.empty())\
type!='display' or code.empty()\
type!='display' or readOnly.empty()\
type-and-types\
type.exists() or actor.exists()\
type.exists() or part.exists()\
type.select(code).isDistinct()\
type='display' implies item.empty()\
type='group' implies item.empty().not()\
type='transaction' or type='transaction-response' or type='batch' or type='batch-response' or entry.all(fullUrl.exists() or request.method='POST')\
typeAttr\
typeCanonical\
typeCollected\
typeMode\
typeReference\
typeTested\
types\
udi\
udiCarrier\
udiDeviceIdentifier\
ugc\
ui\
uid\
unable-to-assess\
unauthorized\
unavailable\
undesirable-effect\
undesirableEffect\
unfulfilled\
uniqueId\
uniqueId.where(authoritative = 'true').select(type.toString() & period.start.toString() & period.end.toString()).isDistinct()\
uniqueId.where(preferred = true).select(type).isDistinct()\
unit\
unitOfPresentation\
unitPrice\
unitPriceComponent\
unknown\
unmapped\
unprocessableContent\
unresolved\
unsatisfactory\
unsignedInt\
unspecified\
unsupportedMediaType\
up\
update\
updateCreate\
upgradeRequired\
upperLimit\
urgent\
uri\
uriTooLong\
url\
url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (differential | snapshot).element.type.code.all(matches('^[a-zA-Z0-9]+$') or matches('^http:\\\\/\\\\/hl7\\\\.org\\\\/fhirpath\\\\/System\\\\.[A-Z][A-Za-z]+$'))\
url.startsWith('http://hl7.org/fhir/StructureDefinition') implies (snapshot.element.defaultValue.empty() and differential.element.defaultValue.empty())\
urn:ietf:bcp:47\
usage\
usageInstruction\
usageReason\
usageStatus\
use\
use-source-code\
useBy\
useContext\
usePeriod\
useProxy\
used\
user-friendly-name\
userSelected\
usual\
uuid\
v2csmnemonic\
vaccineCode\
vaccineCode.exists() or targetDisease.exists()\
val-fail\
validCodedValueSet\
validateCode\
validateProfileId\
validated\
validation\
validationDate\
validationProcess\
validationStatus\
validationType\
validator\
validity\
validityPeriod\
value\
value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()\
value.empty() or system.exists()\
value.exists()\
valueAlternatives\
valueCategory\
valueFilter\
valueQuantity\
valueRange\
valueSet\
valueSet.exists() implies (valueSet.startsWith('http:') or valueSet.startsWith('https') or valueSet.startsWith('urn:') or valueSet.startsWith('#'))\
valueSet.exists() or system.exists()\
valuedItem\
variable\
variableDefinition\
variableRole\
verification\
verificationDate\
verificationStatus\
verificationType\
verified\
verifiedBy\
verifiedWith\
version\
version-history\
version.code.isDistinct()\
version.count() > 1 implies version.all(code.exists())\
version.exists() implies version.key.intersect(%resource.process.descendants().where(instanceReference = %context.key).versionReference).exists()\
version.key.count() = version.key.distinct().count()\
version.title.count() = version.title.distinct().count()\
version.where(isDefault = true).count() <= 1\
versionAlgorithm\
versionId\
versionNeeded\
versionReference\
versionReference.empty() implies %resource.instance.where(key=%context.instanceReference).version.empty()\
versionReference.exists() implies %resource.instance.where(key=%context.instanceReference).version.where(key=%context.versionReference).exists()\
versioned\
versioned-update\
versioning\
via\
virtualService\
visual-group\
volume\
vread\
vsd-1\
vsd-10\
vsd-11\
vsd-2\
vsd-3\
vsd-6\
vsd-9\
waiting\
waiting-for-input\
waitlist\
warning\
warningOnly\
wasSubstituted\
watson\
webLocation\
webmention\
wed\
wednesday\
weekInterval\
weeklyTemplate\
what\
when\
whenHandedOver\
whenHandedOver.empty() or whenPrepared.empty() or whenHandedOver >= whenPrepared\
whenPrepared\
where\
who\
who.resolve().exists() and onBehalfOf.resolve().exists() implies who.resolve() != onBehalfOf.resolve()\
who.resolve().ofType(Organization).exists() and onBehalfOf.resolve().ofType(PractitionerRole).organization.resolve().exists() implies who.resolve() != onBehalfOf.resolve().organization.resolve()\
who.resolve().ofType(PractitionerRole).practitioner.resolve().exists() and onBehalfOf.resolve().ofType(Practitioner).exists() implies who.resolve().practitioner.resolve() != onBehalfOf.resolve()\
whyStopped\
width\
windowEnd\
windowStart\
withdrawalPeriod\
wk\
work\
workflow\
workflowStatus\
working\
working-copy\
working-copy-of\
xhtml\
xinetd\
xml\
xmlAttr\
xmlText\
xpp\
yearInterval\
yearlyTemplate\
yes\
zh\
zh-CN\
zh-HK\
zh-SG\
zh-TW\
zlib-acknowledgement\
";

#[rustfmt::skip]
static ENDS: [u32; 5611] = [
0,2,23,80,186,266,331,427,519,632,709,863,1087,1261,1436,1666,
1707,1783,1854,2044,2174,2269,2318,2379,2571,2640,2703,2752,2791,2861,2940,2987,
3132,3175,3270,3396,3481,3609,3690,3736,3787,3890,3936,3990,4105,4220,4335,4473,
4589,4634,4723,4811,4860,4948,5095,5240,5284,5415,5469,5672,5745,5785,5863,5866,
5872,5878,5884,5888,5892,5896,5900,5903,5908,5911,5916,5920,5923,5928,5933,5938,
5941,5946,5949,5954,5957,5962,5965,5970,5973,5978,5983,5988,5991,5996,5999,6004,
6007,6012,6017,6020,6025,6028,6033,6036,6041,6054,6069,6072,6077,6080,6085,6088,
6093,6096,6101,6113,6126,6143,6158,6173,6188,6189,6191,6192,6193,6195,6198,6200,
6203,6206,6209,6213,6220,6227,6234,6241,6248,6251,6260,6268,6281,6298,6311,6328,
6335,6338,6343,6351,6357,6364,6372,6380,6388,6396,6404,6411,6426,6442,6459,6476,
6493,6515,6528,6553,6572,6594,6615,6637,6659,6681,6704,6722,6753,6783,6798,6824,
6831,6842,6852,6882,6943,6982,7034,7100,7183,7203,7213,7224,7236,7267,7296,7320,
7349,7376,7402,7438,7459,7477,7485,7488,7503,7510,7522,7540,7570,7597,7623,7660,
7689,7715,7751,7761,7771,7781,7791,7802,7825,7855,7901,7946,7991,8010,8035,8052,
8070,8096,8125,8158,8190,8202,8219,8235,8247,8269,8298,8319,8341,8351,8361,8377,
8394,8418,8436,8453,8469,8487,8499,8525,8554,8566,8578,8598,8617,8636,8648,8672,
8690,8707,8738,8774,8806,8818,8833,8847,8862,8869,8884,8896,8902,8906,8910,8915,
8923,8947,8953,8968,8994,9031,9066,9100,9144,9183,9197,9211,9219,9232,9263,9318,
9394,9401,9407,9419,9439,9460,9479,9490,9500,9501,9511,9520,9529,9538,9547,9556,
9568,9580,9592,9604,9616,9631,9646,9661,9676,9691,9706,9721,9736,9751,9766,9778,
9790,9802,9814,9826,9838,9850,9862,9874,9886,9893,9895,9903,9911,9930,9946,9956,
9966,9976,9986,9994,10002,10004,10015,10026,10052,10060,10067,10076,10087,10089,10096,10113,
10132,10160,10194,10223,10261,10307,10331,10367,10400,10445,10488,10533,10566,10594,10617,10625,
10642,10656,10664,10684,10698,10710,10735,10745,10765,10785,10819,10853,10869,10877,10899,10930,
10967,11005,11049,11114,11160,11187,11225,11275,11307,11340,11368,11398,11432,11455,11474,11490,
11500,11505,11519,11533,11548,11559,11574,11584,11603,11620,11647,11658,11673,11686,11706,11726,
11739,11760,11790,11818,11856,11875,11894,11917,11935,11966,11991,12026,12058,12079,12104,12123,
12141,12167,12188,12226,12277,12309,12342,12387,12426,12455,12480,12497,12507,12525,12555,12582,
12655,12672,12691,12712,12738,12753,12770,12776,12791,12806,12819,12840,12860,12888,12909,12939,
12954,12965,12985,13002,13021,13038,13048,13078,13094,13118,13149,13190,13230,13255,13274,13297,
13324,13346,13368,13377,13398,13413,13441,13460,13490,13521,13545,13577,13610,13635,13664,13691,
13714,13735,13745,13756,13778,13785,13804,13821,13844,13866,13886,13904,13924,13936,13954,13967,
13979,13997,14012,14020,14046,14063,14077,14090,14105,14118,14138,14166,14185,14212,14242,14261,
14287,14312,14339,14377,14404,14415,14430,14435,14450,14458,14472,14498,14534,14552,14578,14610,
14646,14677,14718,14759,14786,14819,14852,14889,14931,14981,15006,15015,15029,15033,15043,15044,
15053,15059,15062,15066,15077,15092,15118,15144,15164,15191,15199,15209,15222,15244,15268,15289,
15308,15314,15331,15342,15357,15374,15388,15405,15432,15454,15469,15496,15512,15539,15570,15597,
15630,15657,15683,15707,15728,15753,15779,15817,15842,15879,15915,15970,15994,16034,16048,16072,
16097,16109,16133,16161,16188,16208,16237,16251,16282,16295,16318,16329,16350,16367,16383,16401,
16416,16432,16454,16485,16507,16524,16532,16548,16560,16577,16603,16628,16661,16688,16711,16725,
16731,16749,16756,16764,16765,16772,16779,16786,16793,16800,16807,16817,16825,16833,16841,16844,
16853,16861,16884,16891,16908,16930,16955,16991,17019,17044,17069,17094,17133,17155,17173,17191,
17216,17235,17261,17279,17288,17307,17326,17344,17365,17381,17397,17422,17445,17460,17468,17484,
17498,17515,17532,17550,17557,17570,17593,17613,17640,17659,17668,17675,17694,17709,17720,17731,
17739,17757,17775,17811,17849,17896,17925,17952,17966,17990,18021,18043,18065,18102,18118,18143,
18174,18229,18285,18330,18354,18369,18390,18414,18456,18488,18511,18539,18579,18617,18641,18657,
18677,18706,18734,18771,18806,18851,18886,18931,18960,18990,19016,19046,19071,19109,19143,19175,
19217,19256,19282,19310,19340,19372,19400,19435,19461,19487,19497,19518,19527,19547,19563,19582,
19591,19602,19607,19612,19619,19622,19626,19645,19664,19693,19724,19753,19767,19795,19799,19809,
19822,19846,19859,19868,19871,19884,19901,19914,19931,19944,19961,19966,19978,19994,20006,20022,
20034,20050,20062,20083,20111,20138,20166,20197,20215,20223,20228,20234,20238,20249,20268,20288,
20307,20322,20342,20374,20394,20399,20419,20431,20451,20460,20476,20498,20517,20521,20525,20527,
20535,20548,20565,20594,20603,20616,20624,20627,20630,20633,20636,20643,20646,20656,20669,20691,
20702,20717,20739,20755,20780,20819,20858,20884,20913,20942,20964,20976,20995,21023,21052,21070,
21076,21088,21110,21141,21169,21190,21212,21245,21271,21312,21367,21390,21409,21439,21478,21513,
21553,21592,21631,21660,21686,21714,21747,21784,21792,21802,21825,21845,21874,21921,22022,22048,
22061,22083,22113,22149,22167,22197,22228,22267,22311,22316,22326,22344,22357,22375,22388,22413,
22441,22466,22488,22506,22543,22567,22582,22614,22651,22672,22679,22695,22714,22727,22740,22749,
22753,22763,22767,22774,22781,22794,22811,22824,22841,22854,22871,22877,22885,22892,22900,22908,
22916,22924,22933,22942,22949,22958,22969,22980,22995,23001,23008,23025,23033,23040,23052,23063,
23075,23079,23089,23097,23107,23115,23132,23144,23158,23161,23164,23169,23176,23191,23199,23206,
23212,23216,23226,23235,23242,23249,23256,23285,23290,23295,23299,23308,23334,23370,23418,23453,
23468,23475,23488,23512,23536,23570,23594,23606,23632,23645,23664,23694,23724,23762,23810,23859,
23878,23895,23900,23910,23926,23947,23971,24002,24036,24071,24089,24117,24148,24177,24196,24220,
24252,24303,24346,24385,24440,24502,24579,24621,24658,24687,24716,24746,24788,24831,24877,24913,
24970,25000,25015,25032,25065,25110,25140,25163,25182,25211,25241,25262,25277,25300,25316,25345,
25377,25403,25444,25478,25519,25550,25586,25623,25659,25685,25711,25738,25766,25790,25820,25853,
25870,25903,25926,25939,25964,25986,26006,26033,26061,26065,26081,26090,26095,26112,26138,26169,
26212,26229,26234,26242,26249,26252,26260,26268,26272,26276,26281,26289,26293,26297,26301,26308,
26315,26324,26327,26330,26337,26349,26370,26396,26412,26421,26436,26442,26450,26456,26464,26469,
26477,26482,26497,26525,26556,26581,26595,26624,26662,26706,26759,26782,26814,26846,26877,26902,
26936,26952,26983,27010,27035,27060,27082,27089,27097,27105,27112,27119,27124,27133,27142,27151,
27160,27169,27180,27189,27198,27209,27220,27229,27238,27247,27256,27265,27274,27277,27284,27295,
27302,27309,27316,27323,27330,27341,27362,27388,27411,27430,27451,27482,27518,27542,27559,27566,
27585,27613,27642,27679,27723,27736,27752,27774,27797,27818,27823,27836,27848,27874,27897,27912,
27917,27922,27924,27927,27930,27933,27941,27948,27956,27959,27963,27966,27991,28036,28071,28120,
28164,28183,28193,28213,28232,28239,28260,28275,28287,28300,28314,28335,28367,28400,28406,28416,
28440,28455,28479,28499,28528,28551,28567,28573,28593,28604,28618,28639,28670,28704,28731,28759,
28792,28827,28847,28874,28893,28919,28925,28935,28947,28973,28999,29015,29033,29046,29055,29076,
29095,29111,29125,29140,29156,29178,29190,29200,29216,29233,29253,29270,29280,29287,29292,29300,
29318,29331,29349,29380,29409,29435,29464,29496,29521,29542,29563,29589,29622,29649,29650,29660,
29667,29674,29682,29688,29693,29698,29703,29713,29718,29727,29750,29771,29786,29808,29835,29850,
29869,29896,29909,29936,29958,29970,29983,30003,30030,30067,30107,30140,30174,30213,30254,30269,
30289,30302,30314,30336,30354,30379,30392,30421,30450,30469,30492,30520,30548,30573,30588,30612,
30632,30640,30652,30673,30685,30706,30720,30745,30766,30770,30776,30780,30789,30798,30807,30812,
30818,30828,30833,30842,30847,30852,30856,30867,30874,30877,30888,30895,30903,30919,30934,30952,
30967,30982,31007,31031,31039,31047,31059,31076,31090,31116,31152,31185,31194,31203,31212,31224,
31228,31238,31251,31259,31278,31296,31312,31331,31347,31374,31392,31421,31460,31508,31546,31560,
31570,31580,31590,31600,31619,31646,31678,31705,31733,31756,31768,31786,31804,31828,31851,31884,
31914,31944,31984,32006,32031,32052,32073,32099,32125,32146,32166,32178,32199,32221,32249,32275,
32293,32329,32352,32369,32398,32428,32463,32496,32543,32552,32572,32591,32627,32651,32677,32712,
32736,32769,32797,32829,32863,32892,32936,32956,32984,33020,33054,33070,33097,33141,33164,33198,
33255,33314,33330,33354,33383,33417,33458,33494,33517,33560,33592,33631,33670,33718,33757,33779,
33793,33807,33834,33854,33882,33895,33918,33937,33961,33964,33976,33981,33991,33995,33999,34009,
34020,34034,34050,34060,34070,34093,34124,34158,34200,34249,34282,34325,34363,34395,34430,34466,
34474,34493,34510,34537,34565,34591,34616,34648,34658,34680,34696,34719,34749,34791,34824,34843,
34869,34884,34906,34928,34953,34969,34985,34995,35017,35035,35054,35084,35108,35125,35141,35157,
35180,35210,35252,35285,35332,35351,35377,35392,35414,35433,35460,35466,35479,35488,35503,35519,
35540,35555,35570,35587,35598,35613,35631,35653,35654,35663,35675,35682,35698,35714,35725,35736,
35745,35757,35760,35767,35774,35795,35803,35819,35843,35875,35919,35950,35968,35995,36031,36079,
36107,36134,36148,36166,36196,36228,36256,36280,36314,36317,36337,36347,36357,36375,36411,36453,
36456,36468,36480,36484,36489,36499,36510,36516,36519,36530,36535,36540,36544,36551,36558,36565,
36572,36579,36582,36590,36600,36610,36614,36615,36617,36626,36635,36828,36849,36856,36861,36866,
36874,36882,36924,36930,36944,36952,36971,36986,36994,37001,37014,37031,37034,37039,37044,37050,
37056,37064,37069,37100,37184,37232,37284,37291,37297,37318,37329,37341,37353,37362,37364,37367,
37374,37384,37403,37420,37434,37455,37484,37497,37540,37548,37555,37590,37599,37608,37620,37630,
37646,37660,37679,37700,37714,37739,37762,37771,37782,37794,37805,37810,37819,37830,37833,37838,
37865,37896,37932,37937,37946,37961,37972,38071,38076,38081,38084,38090,38101,38107,38218,38237,
38255,38264,38274,38281,38296,38307,38316,38333,38344,38408,38416,38422,38429,38441,38452,38458,
38464,38474,38481,38489,38495,38501,38510,38516,38532,38614,38626,38672,38711,38725,38734,38737,
38743,38745,38750,38755,38760,38765,38770,38775,38780,38785,38791,38799,38812,38824,38832,38839,
38855,38880,38893,38904,38911,38918,38927,38939,38950,38969,38984,38996,39001,39003,39011,39030,
39037,39048,39056,39074,39082,39093,39144,39148,39157,39163,39171,39180,39190,39206,39211,39234,
39242,39262,39277,39288,39303,39312,39320,39327,39338,39343,39351,39367,39377,39388,39408,39416,
39424,39433,39450,39467,39473,39490,39500,39508,39518,39528,39541,39550,39563,39584,39607,39623,
39646,39656,39666,39670,39682,39700,39709,39725,39743,39756,39763,39786,39790,39799,39809,39819,
39826,39834,39841,39845,39857,39869,39883,39934,39956,39971,39979,39986,39991,39996,40001,40015,
40020,40026,40032,40038,40044,40050,40056,40062,40068,40074,40079,40085,40091,40097,40103,40108,
40113,40118,40123,40131,40137,40147,40159,40164,40175,40182,40196,40209,40217,40219,40224,40232,
40246,40252,40259,40272,40279,40355,40593,40601,40618,40639,40665,40674,40684,40686,40709,40717,
40764,40777,40785,40791,40799,40806,40810,40814,40820,40825,40827,40832,40839,40852,40871,40885,
40889,40903,40919,40930,40941,40942,40963,40986,40998,41009,41019,41030,41050,41064,41075,41089,
41105,41178,41196,41271,41280,41295,41304,41313,41316,41328,41338,41399,41407,41411,41420,41439,
41450,41458,41474,41482,41493,41503,41507,41520,41524,41532,41795,41842,41851,41853,41860,41869,
41874,41879,41914,41928,41941,41951,41958,41969,41976,41990,42008,42024,42034,42048,42053,42063,
42071,42279,42289,42334,42340,42348,42355,42361,42369,42382,42393,42398,42402,42407,42420,42425,
42439,42454,42464,42470,42501,42515,42528,42544,42561,42567,42574,42579,42585,42591,42596,42601,
42606,42611,42616,42621,42626,42631,42636,42641,42646,42651,42656,42661,42665,42677,42686,42717,
42776,42808,42841,42891,42949,42959,42966,42976,42986,43013,43023,43029,43038,43048,43057,43062,
43070,43100,43109,43116,43126,43292,43303,43316,43335,43355,43366,43376,43452,43477,43494,43592,
43611,43626,43637,43645,43654,43668,43680,43692,43701,43714,43721,43732,43741,43757,43768,43945,
43958,43969,43974,43979,43984,43997,44004,44062,44095,44199,44308,44318,44332,44342,44361,44382,
44391,44431,44496,44513,44530,44546,44561,44578,44592,44616,44624,44635,44645,44659,44671,44678,
44689,44694,44705,44715,44750,44762,44770,44777,44786,44798,44825,44856,44927,45313,45330,45343,
45364,45373,45381,45388,45428,45445,45462,45478,45687,45702,45713,45721,45728,45744,45796,45809,
45817,45827,45835,45861,45877,45895,45913,45933,45949,45960,45975,45982,45992,46005,46015,46031,
46050,46071,46075,46084,46098,46107,46120,46136,46144,46164,46168,46172,46182,46199,46204,46209,
46217,46251,46260,46276,46283,46298,46317,46325,46337,46339,46344,46350,46356,46362,46368,46373,
46378,46383,46388,46393,46398,46404,46415,46422,46434,46442,46447,46455,46463,46484,46495,46509,
46511,46516,46521,46526,46531,46536,46541,46546,46551,46556,46560,46568,46575,46590,46602,46611,
46617,46622,46630,46631,46633,46638,46642,46659,46672,46682,46694,46707,46720,46732,46746,46759,
46795,46825,46841,46882,46892,46907,46921,46928,46932,46944,46956,46969,46979,46994,47007,47013,
47022,47030,47041,47051,47060,47070,47080,47082,47087,47092,47097,47102,47110,47117,47125,47137,
47145,47154,47177,47189,47239,47247,47257,47329,47352,47376,47395,47420,47440,47452,47471,47484,
47496,47518,47524,47531,47541,47552,47561,47575,47586,47590,47604,47622,47632,47641,47651,47661,
47670,47680,47690,47761,47773,47784,47804,47818,47851,47866,47879,47889,47900,47909,47920,47961,
47979,47990,48001,48007,48021,48028,48036,48041,48057,48063,48079,48089,48094,48103,48124,48141,
48152,48160,48171,48185,48199,48209,48218,48230,48321,48403,48411,48421,48430,48439,48454,48459,
48474,48494,48504,48514,48524,48536,48548,48556,48565,48578,48591,48614,48630,48645,48654,48674,
48681,48692,48703,48711,48731,48742,48750,48766,48769,48777,48780,48792,48804,48812,48820,48829,
48837,48879,48891,48904,48913,48918,48923,48928,48933,48938,48944,48949,48955,48972,48976,48997,
49008,49016,49026,49038,49048,49064,49079,49083,49088,49093,49098,49103,49121,49124,49133,49141,
49182,49221,49232,49272,49284,49290,49297,49309,49315,49317,49321,49330,49340,49346,49352,49361,
49374,49393,49408,49421,49427,49429,49434,49440,49446,49452,49458,49464,49470,49476,49482,49488,
49493,49499,49505,49511,49517,49523,49529,49535,49541,49547,49552,49557,49562,49567,49572,49577,
49582,49605,49612,49638,49679,49734,49982,50238,50249,50256,50265,50270,50279,50284,50330,50341,
50377,50379,50384,50389,50394,50399,50404,50409,50414,50428,50438,50492,50497,50502,50511,50527,
50536,50539,50546,50554,50569,50574,50582,50590,50598,50612,50628,50639,50646,50652,50669,50674,
50689,50702,50716,50725,50735,50746,50761,50781,50794,50796,50802,50812,50817,50819,50824,50829,
50834,50840,50848,50860,50862,50867,50871,50875,50883,50900,50917,50922,50940,50952,50963,50975,
51003,51011,51016,51021,51032,51039,51048,51055,51074,51082,51099,51112,51133,51150,51160,51168,
51183,51189,51226,51238,51243,51248,51257,51274,51297,51319,51331,51346,51360,51374,51381,51387,
51396,51409,51419,51476,51521,51540,51581,51586,51592,51598,51604,51610,51616,51622,51628,51634,
51640,51646,51651,51657,51663,51669,51675,51680,51685,51690,51695,51700,51705,51710,51715,51722,
51732,51741,51777,52445,52455,52463,52475,52478,52486,52498,52567,52573,52577,52583,52590,52603,
52609,52622,52627,52638,52641,52648,52654,52670,52681,52689,52694,52699,52704,52706,52711,52716,
52720,52732,52738,52746,52762,52777,52782,52791,52798,52806,52811,52820,52829,52838,52843,52880,
52900,52907,52911,52931,52936,52947,52952,52966,52974,52978,53000,53008,53011,53020,53034,53048,
53064,53068,53076,53082,53088,53097,53102,53108,53110,53115,53120,53125,53130,53138,53157,53165,
53184,53190,53194,53205,53214,53226,53247,53250,53256,53264,53273,53286,53298,53305,53366,53374,
53387,53399,53420,53422,53427,53437,53441,53448,53462,53464,53470,53474,53485,53503,53514,53533,
53544,53553,53564,53574,53619,53633,53678,53689,53694,53714,53722,53736,53739,53744,53750,53758,
53765,53769,53775,53780,53784,53789,53796,53803,53808,53819,53824,53909,53976,53991,54006,54015,
54022,54032,54040,54056,54066,54068,54077,54085,54094,54095,54103,54112,54123,54136,54145,54152,
54163,54171,54218,54222,54226,54232,54243,54257,54274,54291,54300,54315,54321,54325,54327,54333,
54345,54361,54365,54378,54382,54392,54399,54415,54429,54441,54447,54451,54456,54472,54474,54479,
54483,54495,54584,54665,54745,54827,54884,54935,54985,55039,55097,55145,55201,55258,55313,55368,
55422,55478,55510,55566,55620,55661,55707,55756,55807,55856,55899,55940,55996,56036,56086,56139,
56195,56247,56300,56347,56400,56453,56507,56547,56602,56659,56700,56740,56781,56828,56876,56928,
56984,57044,57094,57146,57197,57256,57315,57377,57437,57487,57550,57610,57664,57713,57771,57818,
57860,57903,57960,58020,58073,58129,58181,58241,58288,58348,58405,58460,58506,58554,58618,58673,
58725,58784,58848,58911,58962,59021,59071,59126,59173,59225,59272,59320,59375,59424,59473,59518,
59566,59610,59651,59692,59733,59778,59854,59917,59978,60054,60137,60219,60289,60327,60412,60459,
60519,60559,60605,60652,60706,60763,60810,60855,60902,60947,60992,61035,61090,61140,61192,61238,
61295,61352,61401,61452,61509,61572,61625,61680,61721,61768,61811,61861,61905,61959,62003,62045,
62087,62126,62164,62210,62271,62328,62390,62447,62508,62556,62608,62665,62705,62752,62792,62843,
62901,62965,63013,63058,63112,63169,63216,63269,63319,63373,63426,63479,63527,63574,63621,63664,
63710,63766,63826,63873,63917,63966,64015,64069,64121,64173,64216,64261,64311,64360,64409,64452,
64503,64551,64600,64645,64693,64742,64788,64830,64877,64921,64971,65018,65068,65116,65166,65213,
65269,65320,65376,65429,65482,65530,65578,65633,65676,65731,65792,65846,65895,65939,65984,66034,
66081,66123,66168,66223,66277,66330,66375,66411,66454,66502,66559,66601,66643,66715,66754,66801,
66839,66880,66926,66971,67014,67058,67109,67169,67220,67269,67311,67366,67410,67467,67511,67561,
67619,67668,67710,67768,67822,67864,67904,67951,68013,68066,68126,68198,68256,68306,68363,68409,
68464,68521,68568,68621,68677,68715,68762,68805,68859,68905,68947,68989,69043,69098,69148,69200,
69248,69303,69359,69410,69462,69505,69565,69619,69674,69719,69768,69827,69882,69927,69980,70023,
70076,70125,70175,70219,70266,70308,70356,70400,70451,70498,70548,70589,70630,70683,70735,70784,
70836,70883,70937,70990,71035,71078,71124,71168,71214,71269,71327,71383,71431,71482,71521,71565,
71607,71645,71685,71723,71777,71815,71849,71898,71939,71991,72043,72095,72143,72189,72234,72276,
72318,72363,72403,72454,72504,72555,72594,72643,72696,72746,72795,72842,72892,72935,72979,73017,
73065,73100,73146,73190,73233,73285,73344,73403,73455,73503,73567,73638,73697,73747,73803,73851,
73912,73960,74031,74094,74157,74204,74250,74298,74353,74411,74467,74532,74580,74637,74681,74737,
74784,74824,74871,74921,74972,75020,75065,75116,75165,75219,75270,75313,75356,75395,75433,75474,
75512,75563,75604,75642,75683,75729,75776,75819,75857,75896,75936,75988,76030,76072,76116,76169,
76220,76268,76311,76354,76403,76452,76494,76537,76590,76637,76692,76742,76799,76846,76896,76944,
76993,77048,77110,77151,77200,77267,77322,77376,77428,77484,77529,77582,77630,77680,77738,77801,
77860,77916,77962,78024,78090,78144,78205,78268,78323,78384,78448,78501,78554,78614,78682,78743,
78805,78864,78931,78984,79045,79101,79160,79220,79283,79334,79377,79430,79488,79534,79593,79646,
79698,79742,79796,79834,79883,79929,79966,80030,80087,80133,80178,80226,80264,80306,80361,80416,
80468,80508,80557,80603,80658,80706,80761,80828,80875,80931,80974,81020,81074,81126,81172,81218,
81263,81308,81349,81392,81447,81492,81544,81592,81648,81686,81740,81787,81828,81872,81915,81956,
81999,82053,82099,82147,82196,82242,82312,82361,82408,82451,82498,82557,82603,82648,82693,82738,
82795,82844,82880,82932,82985,83036,83087,83134,83180,83228,83288,83338,83395,83454,83512,83570,
83622,83674,83732,83794,83853,83907,83959,84012,84065,84116,84174,84236,84293,84340,84390,84444,
84499,84558,84613,84654,84706,84755,84803,84851,84894,84939,84990,85033,85085,85140,85194,85252,
85319,85373,85422,85480,85538,85588,85643,85694,85750,85804,85855,85898,85940,85992,86045,86090,
86130,86176,86222,86271,86317,86367,86425,86477,86521,86568,86617,86659,86713,86758,86799,86841,
86898,86950,86991,87033,87085,87155,87198,87237,87280,87321,87369,87424,87470,87528,87580,87635,
87677,87721,87770,87813,87853,87907,87948,88000,88052,88106,88153,88212,88269,88317,88364,88422,
88472,88519,88562,88606,88649,88693,88746,88796,88844,88899,88955,89015,89073,89133,89192,89254,
89313,89358,89412,89470,89522,89572,89616,89656,89706,89764,89811,89860,89909,89945,90000,90043,
90081,90121,90161,90208,90263,90328,90388,90451,90508,90549,90585,90639,90677,90725,90764,90798,
90841,90886,90931,90983,91024,91073,91126,91165,91208,91270,91327,91382,91431,91473,91513,91554,
91606,91652,91694,91758,91826,91888,91940,92007,92074,92128,92194,92259,92322,92368,92435,92481,
92530,92576,92621,92664,92705,92747,92781,92828,92869,92913,92956,93000,93044,93088,93133,93165,
93196,93237,93280,93328,93379,93416,93466,93521,93575,93617,93667,93708,93754,93792,93832,93868,
93929,93960,94005,94041,94087,94124,94157,94186,94234,94273,94316,94364,94400,94438,94482,94523,
94568,94612,94656,94703,94754,94799,94842,94885,94925,94967,95006,95045,95085,95122,95168,95203,
95239,95272,95304,95346,95386,95434,95469,95518,95551,95595,95646,95709,95750,95788,95832,95870,
95903,95948,95987,96033,96080,96125,96161,96196,96234,96276,96317,96349,96381,96427,96474,96516,
96550,96580,96615,96646,96675,96714,96745,96787,96828,96870,96900,96944,96985,97019,97054,97083,
97117,97160,97210,97260,97303,97342,97390,97430,97475,97517,97551,97585,97615,97644,97673,97705,
97734,97765,97798,97833,97872,97906,97940,97980,98020,98053,98094,98133,98182,98232,98276,98319,
98354,98399,98427,98475,98512,98548,98577,98620,98666,98704,98751,98785,98830,98873,98909,98948,
98983,99028,99065,99104,99144,99187,99229,99267,99306,99357,99405,99455,99504,99553,99596,99641,
99684,99725,99775,99821,99864,99904,99943,99982,100_016,100_052,100_086,100_131,100_173,100_206,100_249,100_288,
100_325,100_362,100_402,100_439,100_480,100_513,100_543,100_577,100_609,100_646,100_695,100_730,100_761,100_806,100_856,100_904,
100_943,100_992,101_028,101_069,101_118,101_158,101_189,101_220,101_256,101_292,101_324,101_364,101_398,101_435,101_472,101_509,
101_545,101_578,101_604,101_630,101_656,101_675,101_703,101_752,101_804,101_854,101_913,101_967,102_013,102_063,102_114,102_165,
102_227,102_282,102_332,102_386,102_429,102_472,102_515,102_558,102_601,102_644,102_687,102_730,102_773,102_816,102_859,102_905,
102_963,103_018,103_072,103_132,103_182,103_230,103_302,103_353,103_406,103_462,103_513,103_577,103_647,103_718,103_743,103_766,
103_769,103_774,103_780,103_790,103_796,103_800,103_802,103_809,103_816,103_825,103_835,103_845,103_853,103_872,103_879,103_894,
103_905,103_916,103_920,103_924,103_928,103_933,103_946,103_959,103_976,103_985,103_994,104_008,104_027,104_037,104_050,104_056,
104_063,104_082,104_090,104_095,104_097,104_107,104_130,104_142,104_152,104_163,104_175,104_183,104_192,104_199,104_216,104_233,
104_243,104_254,104_265,104_270,104_280,104_299,104_309,104_316,104_327,104_346,104_365,104_382,104_397,104_410,104_415,104_425,
104_440,104_447,104_458,104_473,104_482,104_586,104_601,104_606,104_621,104_638,104_650,104_661,104_669,104_683,104_737,104_795,
104_812,104_821,104_828,104_840,104_861,104_876,104_887,104_896,104_909,104_916,104_923,104_932,104_940,104_954,104_970,104_990,
105_003,105_014,105_020,105_031,105_042,105_061,105_073,105_087,105_098,105_106,105_156,105_169,105_183,105_199,105_215,105_229,
105_243,105_261,105_277,105_287,105_300,105_313,105_333,105_349,105_366,105_380,105_392,105_416,105_433,105_438,105_443,105_450,
105_459,105_475,105_490,105_495,105_503,105_505,105_510,105_514,105_522,105_530,105_539,105_549,105_558,105_567,105_577,105_593,
105_604,105_615,105_624,105_629,105_635,105_641,105_651,105_657,105_757,105_759,105_764,105_769,105_773,105_787,105_799,105_809,
105_816,105_818,105_830,105_843,105_846,105_860,105_867,105_871,105_953,105_999,106_061,106_068,106_081,106_095,106_097,106_102,
106_121,106_129,106_141,106_145,106_157,106_243,106_257,106_275,106_283,106_296,106_310,106_326,106_337,106_347,106_361,106_369,
106_371,106_375,106_380,106_390,106_409,106_423,106_429,106_443,106_460,106_468,106_473,106_479,106_485,106_491,106_497,106_504,
106_511,106_518,106_533,106_538,106_552,106_556,106_564,106_568,106_574,106_581,106_588,106_596,106_606,106_613,106_618,106_623,
106_631,106_641,106_651,106_661,106_668,106_681,106_686,106_695,106_705,106_716,106_725,106_728,106_774,106_918,106_930,107_058,
107_068,107_072,107_077,107_079,107_084,107_086,107_091,107_096,107_102,107_106,107_116,107_123,107_137,107_157,107_165,107_178,
107_189,107_195,107_205,107_220,107_237,107_257,107_269,107_272,107_279,107_316,107_329,107_337,107_355,107_367,107_395,107_410,
107_419,107_425,107_435,107_440,107_451,107_459,107_467,107_479,107_497,107_517,107_520,107_552,107_560,107_571,107_595,107_608,
107_626,107_642,107_667,107_678,107_687,107_702,107_715,107_733,107_741,107_759,107_766,107_770,107_775,107_780,107_785,107_790,
107_795,107_800,107_805,107_812,107_830,107_837,107_849,107_860,107_880,107_896,107_911,107_916,107_926,107_936,107_958,107_964,
107_970,107_980,107_987,107_994,108_003,108_050,108_054,108_062,108_068,108_084,108_094,108_102,108_106,108_115,108_123,108_126,
108_210,108_218,108_225,108_234,108_247,108_262,108_280,108_287,108_296,108_312,108_322,108_324,108_330,108_338,108_342,108_347,
108_366,108_377,108_385,108_397,108_405,108_419,108_427,108_444,108_450,108_463,108_469,108_485,108_509,108_524,108_527,108_533,
108_540,108_553,108_570,108_579,108_589,108_602,108_617,108_627,108_643,108_649,108_654,108_659,108_664,108_669,108_677,108_693,
108_704,108_717,108_732,108_742,108_764,108_774,108_778,108_800,108_813,108_866,108_877,108_898,108_921,108_925,108_991,109_069,
109_098,109_166,109_203,109_211,109_222,109_231,109_246,109_248,109_252,109_264,109_272,109_282,109_285,109_295,109_305,109_312,
109_317,109_321,109_333,109_346,109_354,109_356,109_361,109_366,109_368,109_373,109_381,109_391,109_400,109_405,109_409,109_415,
109_423,109_450,109_458,109_463,109_473,109_479,109_498,109_509,109_515,109_518,109_530,109_544,109_552,109_561,109_567,109_576,
109_591,109_605,109_637,109_648,109_662,109_675,109_688,109_704,109_715,109_732,109_743,109_751,109_760,109_768,109_782,109_787,
109_798,109_816,109_825,109_833,109_837,109_847,109_853,109_865,109_882,109_899,109_904,109_909,109_914,109_928,109_939,109_945,
109_959,109_973,109_990,110_010,110_032,110_046,110_061,110_077,110_086,110_094,110_110,110_115,110_120,110_126,110_135,110_140,
110_145,110_150,110_155,110_160,110_171,110_193,110_221,110_229,110_242,110_250,110_259,110_267,110_277,110_294,110_309,110_323,
110_341,110_348,110_351,110_356,110_363,110_372,110_380,110_386,110_483,110_490,110_493,110_495,110_499,110_502,110_521,110_523,
110_531,110_538,110_548,110_559,110_569,110_707,110_769,110_775,110_786,110_792,110_800,110_805,110_807,110_812,110_817,110_822,
110_827,110_832,110_837,110_842,110_846,110_855,110_861,110_877,110_893,110_902,110_940,110_953,110_972,110_989,110_997,111_044,
111_059,111_065,111_072,111_083,111_098,111_111,111_119,111_186,111_191,111_202,111_238,111_250,111_337,111_344,111_366,111_390,
111_399,111_406,111_413,111_428,111_433,111_438,111_443,111_451,111_466,111_476,111_488,111_500,111_512,111_533,111_544,111_550,
111_572,111_580,111_594,111_614,111_636,111_710,111_715,111_724,111_732,111_744,111_747,111_754,111_768,111_774,111_790,111_803,
111_821,111_831,111_839,111_853,111_860,111_865,111_867,111_878,111_888,111_897,111_921,111_936,111_945,111_949,111_958,111_968,
111_973,111_978,111_984,111_989,111_998,112_012,112_025,112_031,112_037,112_054,112_073,112_077,112_084,112_099,112_111,112_121,
112_127,112_134,112_148,112_159,112_176,112_191,112_233,112_258,112_263,112_267,112_272,112_277,112_288,112_306,112_326,112_330,
112_368,112_447,112_587,112_594,112_615,112_636,112_654,112_665,112_683,112_690,112_728,112_760,112_765,112_770,112_779,112_786,
112_793,112_802,112_813,112_830,112_843,112_858,112_871,112_883,112_904,112_911,112_916,112_925,112_942,112_951,112_966,112_979,
112_992,113_014,113_020,113_057,113_092,113_101,113_137,113_147,113_157,113_165,113_182,113_188,113_204,113_222,113_239,113_252,
113_324,113_330,113_340,113_368,113_373,113_378,113_386,113_391,113_397,113_405,113_413,113_415,113_420,113_426,113_430,113_437,
113_461,113_475,113_491,113_506,113_511,113_516,113_521,113_526,113_531,113_538,113_544,113_550,113_561,113_573,113_583,113_596,
113_603,113_611,113_618,113_624,113_634,113_642,113_653,113_661,113_665,113_679,113_685,113_695,113_704,113_709,113_724,113_796,
113_808,113_824,113_829,113_851,113_864,113_874,113_890,113_903,113_911,113_927,113_937,113_953,113_965,113_983,113_993,114_004,
114_023,114_039,114_049,114_059,114_068,114_087,114_095,114_101,114_112,114_119,114_130,114_152,114_164,114_173,114_183,114_195,
114_207,114_220,114_224,114_236,114_252,114_259,114_267,114_286,114_300,114_318,114_331,114_345,114_350,114_359,114_376,114_384,
114_389,114_403,114_414,114_505,114_512,114_521,114_538,114_545,114_601,114_612,114_622,114_640,114_654,114_663,114_671,114_683,
114_691,114_698,114_713,114_724,114_735,114_751,114_770,114_786,114_799,114_810,114_835,114_842,114_866,114_884,114_891,114_902,
114_920,114_933,114_941,114_955,114_963,114_976,114_984,114_992,115_007,115_016,115_023,115_031,115_046,115_063,115_069,115_075,
115_081,115_091,115_099,115_108,115_135,115_159,115_173,115_178,115_184,115_191,115_193,115_198,115_203,115_214,115_229,115_250,
115_269,115_284,115_301,115_310,115_321,115_330,115_347,115_354,115_371,115_374,115_379,115_384,115_387,115_392,115_405,115_419,
115_428,115_438,115_453,115_461,115_467,115_473,115_479,115_485,115_491,115_497,115_503,115_509,115_515,115_520,115_525,115_530,
115_535,115_540,115_545,115_550,115_555,115_562,115_567,115_578,115_590,115_603,115_611,115_624,115_630,115_639,115_644,115_657,
115_676,115_680,115_692,115_697,115_702,115_707,115_711,115_726,115_731,115_737,115_757,115_766,115_775,115_783,115_791,115_797,
115_808,115_816,115_820,115_831,115_839,115_844,115_850,115_862,115_868,115_876,115_888,115_896,115_997,116_011,116_020,116_034,
116_042,116_054,116_062,116_073,116_085,116_103,116_117,116_126,116_131,116_136,116_141,116_150,116_343,116_426,116_446,116_461,
116_476,116_490,116_507,116_517,116_531,116_539,116_553,116_568,116_576,116_582,116_594,116_599,116_605,116_615,116_628,116_642,
116_652,116_667,116_676,116_686,116_705,116_720,116_740,116_748,116_766,116_773,116_783,116_797,116_810,116_825,116_851,116_862,
116_875,116_892,116_903,116_929,116_942,116_951,116_959,116_971,116_987,116_995,117_007,117_019,117_030,117_045,117_058,117_065,
117_090,117_099,117_106,117_112,117_203,117_213,117_233,117_240,117_276,117_287,117_295,117_306,117_319,117_335,117_347,117_366,
117_374,117_381,117_387,117_395,117_411,117_419,117_434,117_449,117_463,117_470,117_480,117_491,117_498,117_511,117_520,117_537,
117_550,117_565,117_579,117_589,117_598,117_615,117_633,117_648,117_657,117_672,117_694,117_703,117_714,117_722,117_738,117_749,
117_794,117_806,117_814,117_825,117_833,117_845,117_856,117_864,117_888,117_906,117_914,117_922,117_958,118_016,118_076,118_110,
118_127,118_142,118_154,118_162,118_174,118_184,118_200,118_214,118_225,118_248,118_264,118_268,118_324,118_346,118_354,118_365,
118_376,118_520,118_526,118_541,118_556,118_571,118_589,118_602,118_609,118_621,118_629,118_637,118_651,118_661,118_671,118_678,
118_691,118_699,118_707,118_714,118_718,118_723,118_737,118_740,118_745,118_747,118_752,118_756,118_788,118_792,118_797,118_818,
118_825,118_830,118_832,118_837,118_841,118_850,118_855,118_856,118_858,118_864,118_874,118_877,118_888,118_896,118_904,118_909,
118_914,118_921,118_932,118_937,118_943,118_948,118_953,118_959,118_965,118_971,118_977,118_984,118_990,118_996,119_002,119_008,
119_013,119_019,119_025,119_031,119_037,119_043,119_049,119_055,119_061,119_067,119_073,119_078,119_083,119_088,119_093,119_098,
119_104,119_110,119_115,119_121,119_134,119_145,119_158,119_169,119_206,119_222,119_232,119_275,119_284,119_290,119_299,119_306,
119_314,119_329,119_342,119_361,119_369,119_376,119_393,119_397,119_405,119_418,119_424,119_429,119_438,119_442,119_456,119_464,
119_482,119_495,119_507,119_520,119_534,119_546,119_552,119_563,119_575,119_584,119_595,119_601,119_608,119_620,119_631,119_643,
119_658,119_671,119_686,119_706,119_717,119_735,119_743,119_753,119_760,119_765,119_771,119_779,119_782,119_787,119_803,119_808,
119_817,119_827,119_836,119_845,119_851,119_856,119_866,119_872,119_881,119_885,119_894,119_898,119_900,119_905,119_909,119_911,
119_916,119_935,119_990,119_999,120_071,120_078,120_168,120_172,120_177,120_180,120_188,120_263,120_346,120_388,120_396,120_412,
120_420,120_424,120_430,120_459,120_489,120_505,120_519,120_527,120_675,120_822,120_847,120_861,120_880,120_899,120_917,120_932,
120_943,120_958,120_974,120_979,120_984,120_989,120_996,121_014,121_029,121_044,121_072,121_086,121_095,121_102,121_110,121_122,
121_135,121_151,121_159,121_175,121_194,121_200,121_209,121_211,121_216,121_221,121_226,121_243,121_248,121_255,121_260,121_289,
121_324,121_417,121_426,121_436,121_443,121_450,121_466,121_482,121_486,121_491,121_500,121_509,121_522,121_533,121_539,121_597,
121_657,121_670,121_680,121_693,121_705,121_709,121_724,121_728,121_742,121_749,121_765,121_788,121_794,121_804,121_811,121_819,
121_825,121_849,121_858,121_874,121_887,122_023,122_039,122_044,122_055,122_063,122_068,122_078,122_087,122_104,122_119,122_134,
122_145,122_152,122_159,122_171,122_188,122_195,122_207,122_220,122_234,122_246,122_259,122_270,122_278,122_287,122_296,122_311,
122_322,122_332,122_344,122_356,122_381,122_398,122_408,122_414,122_423,122_442,122_454,122_465,122_473,122_480,122_487,122_494,
122_503,122_520,122_526,122_531,122_538,122_577,122_580,122_586,122_592,122_602,122_612,122_628,122_639,122_651,122_659,122_673,
122_693,122_709,122_725,122_747,122_761,122_783,122_804,122_832,122_840,122_848,122_858,122_867,122_885,122_898,122_907,122_909,
122_914,122_932,122_954,122_961,122_974,122_980,122_983,122_989,123_002,123_014,123_022,123_032,123_046,123_058,123_071,123_208,
123_219,123_232,123_235,123_240,123_245,123_250,123_255,123_260,123_265,123_270,123_275,123_277,123_281,123_289,123_298,123_305,
123_340,123_344,123_364,123_380,123_388,123_405,123_419,123_428,123_432,123_442,123_458,123_462,123_473,123_483,123_494,123_502,
123_510,123_517,123_527,123_536,123_542,123_560,123_564,123_577,123_596,123_647,123_664,123_678,123_688,123_704,123_711,123_716,
123_726,123_735,123_744,123_747,123_755,123_760,123_766,123_771,123_776,123_781,123_786,123_791,123_796,123_801,123_805,123_815,
123_828,123_837,123_870,123_878,123_885,123_892,123_901,123_909,123_915,123_921,123_926,123_931,123_941,123_949,123_954,123_959,
124_018,124_028,124_036,124_055,124_066,124_077,124_088,124_108,124_117,124_133,124_149,124_164,124_174,124_183,124_198,124_207,
124_218,124_230,124_235,124_240,124_245,124_254,124_269,124_276,124_283,124_294,124_302,124_307,124_312,124_318,124_324,124_330,
124_336,124_341,124_346,124_351,124_356,124_361,124_366,124_371,124_376,124_379,124_386,124_395,124_400,124_405,124_409,124_483,
124_520,124_604,124_652,124_716,124_756,124_903,124_959,125_024,125_069,125_151,125_239,125_378,125_527,125_615,125_672,125_703,
125_738,125_752,125_783,125_813,125_843,125_878,125_917,126_063,126_071,126_084,126_097,126_105,126_118,126_128,126_133,126_136,
126_146,126_165,126_168,126_170,126_173,126_189,126_201,126_212,126_230,126_247,126_258,126_266,126_391,126_449,126_453,126_471,
126_480,126_498,126_505,126_513,126_533,126_543,126_557,126_568,126_579,126_599,126_601,126_607,126_619,126_634,126_644,126_650,
126_653,126_663,126_666,126_880,127_031,127_046,127_051,127_067,127_078,127_089,127_092,127_107,127_112,127_122,127_131,127_139,
127_143,127_161,127_173,127_178,127_182,127_194,127_205,127_251,127_259,127_277,127_289,127_306,127_315,127_325,127_339,127_356,
127_372,127_386,127_395,127_403,127_417,127_422,127_517,127_549,127_563,127_580,127_593,127_604,127_617,127_627,127_635,127_782,
127_818,127_828,127_836,127_854,127_866,127_878,127_894,127_912,127_928,127_936,127_946,127_958,127_965,127_980,128_005,128_059,
128_204,128_256,128_312,128_356,128_372,128_381,128_394,128_410,128_515,128_659,128_668,128_684,128_694,128_697,128_711,128_723,
128_729,128_734,128_739,128_745,128_751,128_756,128_761,128_766,128_771,128_778,128_795,128_803,128_810,128_821,128_835,128_841,
128_852,128_862,128_865,128_874,128_886,128_900,128_904,128_908,128_922,129_002,129_014,129_019,129_022,129_124,129_318,129_512,
129_522,129_527,129_536,129_547,129_563,129_565,129_569,129_577,129_591,129_598,129_610,129_625,129_630,129_636,129_639,129_646,
129_653,129_656,129_668,129_682,129_685,129_687,129_692,129_697,129_702,129_707,129_727,
];
