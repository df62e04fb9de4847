//! The schema tables of R5 (5.0.0): every type and element as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-schema) from the official definitions.

use crate::Release;
use crate::schema::Schema;
use crate::schema::index::Index;
use crate::schema::rows::{
    BindingRow, CodeRow, CodeSetRow, ElementRow, InvariantRow, Lists, Strings, TypeRow,
};

/// Every type and element of R5.
pub static SCHEMA: Schema = Schema {
    release: Release::R5,
    strings: Strings { text: TEXT, ends: &ENDS },
    types: &TYPES,
    elements: &ELEMENTS,
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
ElementRow(3846, 7, 0, 0, 32), // Account.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 2, 0, 305), // status
ElementRow(1907, 39, 435, 0, 288), // billingStatus
ElementRow(5406, 39, 437, 0, 288), // type
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5205, 55, 0, 0, 290), // subject
ElementRow(5057, 59, 0, 0, 288), // servicePeriod
ElementRow(2199, 63, 0, 0, 290), // coverage
ElementRow(4453, 69, 0, 0, 288), // owner
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(2774, 77, 0, 0, 258), // guarantor
ElementRow(2349, 81, 0, 0, 290), // diagnosis
ElementRow(4645, 85, 0, 0, 290), // procedure
ElementRow(4827, 89, 0, 0, 258), // relatedAccount
ElementRow(2235, 39, 73, 0, 256), // currency
ElementRow(1856, 93, 0, 0, 258), // balance
ElementRow(1944, 97, 0, 0, 256), // calculatedAt
ElementRow(3846, 43, 0, 0, 64), // Account.balance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1716, 39, 263, 0, 256), // aggregate
ElementRow(5304, 39, 264, 0, 256), // term
ElementRow(2546, 103, 0, 0, 256), // estimate
ElementRow(1744, 107, 0, 0, 257), // amount
ElementRow(3846, 43, 0, 0, 64), // Account.coverage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2199, 113, 0, 0, 289), // coverage
ElementRow(4639, 117, 0, 0, 288), // priority
ElementRow(3846, 43, 0, 0, 64), // Account.diagnosis.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 256), // sequence
ElementRow(2112, 126, 511, 0, 289), // condition
ElementRow(2269, 130, 0, 0, 256), // dateOfDiagnosis
ElementRow(5406, 39, 388, 0, 258), // type
ElementRow(4371, 103, 0, 0, 256), // onAdmission
ElementRow(4455, 39, 0, 0, 258), // packageCode
ElementRow(3846, 43, 0, 0, 64), // Account.guarantor.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4488, 138, 0, 0, 257), // party
ElementRow(4375, 103, 0, 0, 256), // onHold
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3846, 43, 0, 0, 64), // Account.procedure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 256), // sequence
ElementRow(2044, 147, 697, 0, 289), // code
ElementRow(2270, 130, 0, 0, 256), // dateOfService
ElementRow(5406, 39, 0, 0, 258), // type
ElementRow(4455, 39, 0, 0, 258), // packageCode
ElementRow(2345, 153, 0, 0, 290), // device
ElementRow(3846, 43, 0, 0, 64), // Account.relatedAccount.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4839, 39, 436, 0, 256), // relationship
ElementRow(1657, 159, 0, 0, 257), // account
ElementRow(3846, 7, 0, 0, 32), // ActivityDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5228, 43, 0, 0, 256), // subtitle
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(5205, 183, 324, 0, 264), // subject
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(5478, 73, 0, 0, 256), // usage
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(4047, 211, 0, 0, 258), // library
ElementRow(4007, 19, 209, 0, 288), // kind
ElementRow(4667, 217, 0, 0, 256), // profile
ElementRow(2044, 39, 697, 0, 288), // code
ElementRow(3938, 19, 207, 0, 256), // intent
ElementRow(4639, 19, 208, 0, 256), // priority
ElementRow(2396, 103, 0, 0, 304), // doNotPerform
ElementRow(5352, 221, 0, 0, 264), // timing
ElementRow(1796, 234, 645, 0, 296), // asNeeded
ElementRow(4064, 243, 0, 0, 256), // location
ElementRow(4483, 247, 0, 0, 258), // participant
ElementRow(4657, 256, 646, 0, 264), // product
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(2412, 269, 0, 0, 258), // dosage
ElementRow(1919, 39, 479, 0, 258), // bodySite
ElementRow(5140, 275, 0, 0, 258), // specimenRequirement
ElementRow(4341, 281, 0, 0, 258), // observationRequirement
ElementRow(4342, 281, 0, 0, 258), // observationResultRequirement
ElementRow(5368, 287, 0, 0, 256), // transform
ElementRow(2439, 291, 0, 0, 258), // dynamicValue
ElementRow(3846, 43, 0, 0, 64), // ActivityDefinition.dynamicValue.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4495, 43, 0, 0, 257), // path
ElementRow(2594, 295, 0, 0, 257), // expression
ElementRow(3846, 43, 0, 0, 64), // ActivityDefinition.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 6, 0, 256), // type
ElementRow(5433, 301, 0, 0, 256), // typeCanonical
ElementRow(5436, 318, 0, 0, 256), // typeReference
ElementRow(4955, 39, 793, 0, 256), // role
ElementRow(2719, 39, 439, 0, 256), // function
ElementRow(3846, 7, 0, 0, 32), // ActorDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(5406, 19, 101, 0, 289), // type
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(4795, 322, 0, 0, 258), // reference
ElementRow(1961, 301, 0, 0, 256), // capabilities
ElementRow(2325, 328, 0, 0, 258), // derivedFrom
ElementRow(3846, 43, 0, 0, 64), // Address.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5482, 19, 13, 0, 304), // use
ElementRow(5406, 19, 12, 0, 288), // type
ElementRow(5318, 43, 0, 0, 288), // text
ElementRow(4053, 43, 0, 0, 290), // line
ElementRow(2012, 43, 0, 0, 288), // city
ElementRow(2390, 43, 0, 0, 288), // district
ElementRow(5161, 43, 0, 0, 288), // state
ElementRow(4587, 43, 0, 0, 288), // postalCode
ElementRow(2196, 43, 0, 0, 288), // country
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(3846, 7, 0, 0, 32), // AdministrableProductDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2691, 341, 0, 0, 290), // formOf
ElementRow(1699, 39, 445, 0, 288), // administrableDoseForm
ElementRow(5455, 39, 783, 0, 288), // unitOfPresentation
ElementRow(4655, 347, 0, 0, 290), // producedFrom
ElementRow(3903, 39, 748, 0, 290), // ingredient
ElementRow(2345, 353, 0, 0, 288), // device
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4676, 357, 0, 0, 290), // property
ElementRow(4959, 361, 0, 0, 291), // routeOfAdministration
ElementRow(3846, 43, 0, 0, 64), // AdministrableProductDefinition.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 704, 0, 289), // type
ElementRow(5509, 367, 0, 0, 296), // value
ElementRow(5166, 39, 190, 0, 288), // status
ElementRow(3846, 43, 0, 0, 64), // AdministrableProductDefinition.routeOfAdministration.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 728, 0, 289), // code
ElementRow(2667, 389, 0, 0, 288), // firstDose
ElementRow(4134, 389, 0, 0, 288), // maxSingleDose
ElementRow(4127, 389, 0, 0, 288), // maxDosePerDay
ElementRow(4130, 393, 0, 0, 288), // maxDosePerTreatmentPeriod
ElementRow(4135, 397, 0, 0, 288), // maxTreatmentPeriod
ElementRow(5281, 401, 0, 0, 290), // targetSpecies
ElementRow(3846, 43, 0, 0, 64), // AdministrableProductDefinition.routeOfAdministration.targetSpecies.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 771, 0, 289), // code
ElementRow(5588, 405, 0, 0, 290), // withdrawalPeriod
ElementRow(3846, 43, 0, 0, 64), // AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5353, 39, 461, 0, 289), // tissue
ElementRow(5509, 389, 0, 0, 289), // value
ElementRow(5254, 43, 0, 0, 288), // supportingInformation
ElementRow(3846, 7, 0, 0, 32), // AdverseEvent.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 16, 0, 305), // status
ElementRow(1677, 19, 15, 0, 305), // actuality
ElementRow(1977, 39, 448, 0, 290), // category
ElementRow(2044, 39, 458, 0, 288), // code
ElementRow(5205, 415, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4348, 425, 0, 0, 296), // occurrence
ElementRow(2342, 130, 0, 0, 288), // detected
ElementRow(4785, 130, 0, 0, 288), // recordedDate
ElementRow(4933, 438, 0, 0, 290), // resultingEffect
ElementRow(4064, 442, 0, 0, 288), // location
ElementRow(5050, 39, 456, 0, 288), // seriousness
ElementRow(4443, 39, 453, 0, 290), // outcome
ElementRow(4786, 452, 0, 0, 288), // recorder
ElementRow(4483, 456, 0, 0, 290), // participant
ElementRow(5191, 462, 0, 0, 290), // study
ElementRow(2584, 103, 0, 0, 256), // expectedInResearchStudy
ElementRow(5261, 466, 0, 0, 290), // suspectEntity
ElementRow(2166, 470, 0, 0, 290), // contributingFactor
ElementRow(4628, 474, 0, 0, 290), // preventiveAction
ElementRow(4185, 478, 0, 0, 290), // mitigatingAction
ElementRow(5252, 482, 0, 0, 290), // supportingInfo
ElementRow(4308, 486, 0, 0, 290), // note
ElementRow(3846, 43, 0, 0, 64), // AdverseEvent.contributingFactor.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 502, 451, 0, 297), // item
ElementRow(3846, 43, 0, 0, 64), // AdverseEvent.mitigatingAction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 514, 452, 0, 297), // item
ElementRow(3846, 43, 0, 0, 64), // AdverseEvent.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 454, 0, 288), // function
ElementRow(1666, 530, 0, 0, 289), // actor
ElementRow(3846, 43, 0, 0, 64), // AdverseEvent.preventiveAction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 540, 455, 0, 297), // item
ElementRow(3846, 43, 0, 0, 64), // AdverseEvent.supportingInfo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 558, 457, 0, 297), // item
ElementRow(3846, 43, 0, 0, 64), // AdverseEvent.suspectEntity.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3916, 575, 0, 0, 297), // instance
ElementRow(1980, 582, 0, 0, 288), // causality
ElementRow(3846, 43, 0, 0, 64), // AdverseEvent.suspectEntity.causality.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1805, 39, 450, 0, 288), // assessmentMethod
ElementRow(2526, 39, 449, 0, 288), // entityRelatedness
ElementRow(1828, 592, 0, 0, 288), // author
ElementRow(3846, 43, 0, 0, 64), // Age.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 600, 0, 0, 288), // value
ElementRow(2075, 19, 191, 0, 304), // comparator
ElementRow(5454, 43, 0, 0, 288), // unit
ElementRow(5269, 15, 0, 0, 288), // system
ElementRow(2044, 19, 0, 0, 288), // code
ElementRow(3846, 7, 0, 0, 32), // AllergyIntolerance.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(2021, 39, 20, 0, 304), // clinicalStatus
ElementRow(5527, 39, 21, 0, 304), // verificationStatus
ElementRow(5406, 39, 370, 0, 288), // type
ElementRow(1977, 19, 18, 0, 290), // category
ElementRow(2222, 19, 19, 0, 288), // criticality
ElementRow(2044, 39, 460, 0, 288), // code
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(4379, 610, 0, 0, 264), // onset
ElementRow(4785, 130, 0, 0, 256), // recordedDate
ElementRow(4483, 626, 0, 0, 290), // participant
ElementRow(4022, 130, 0, 0, 256), // lastOccurrence
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4769, 630, 0, 0, 258), // reaction
ElementRow(3846, 43, 0, 0, 64), // AllergyIntolerance.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 325, 0, 288), // function
ElementRow(1666, 642, 0, 0, 289), // actor
ElementRow(3846, 43, 0, 0, 64), // AllergyIntolerance.reaction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5224, 39, 747, 0, 256), // substance
ElementRow(4095, 648, 501, 0, 259), // manifestation
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(4379, 130, 0, 0, 256), // onset
ElementRow(5067, 19, 197, 0, 256), // severity
ElementRow(2593, 39, 728, 0, 256), // exposureRoute
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // Annotation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(1828, 658, 0, 0, 296), // author
ElementRow(5342, 130, 0, 0, 288), // time
ElementRow(5318, 73, 0, 0, 289), // text
ElementRow(3846, 7, 0, 0, 32), // Appointment.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 23, 0, 305), // status
ElementRow(1954, 39, 462, 0, 288), // cancellationReason
ElementRow(2015, 39, 425, 0, 290), // class
ElementRow(5056, 39, 732, 0, 290), // serviceCategory
ElementRow(5060, 679, 737, 0, 290), // serviceType
ElementRow(5132, 39, 374, 0, 290), // specialty
ElementRow(1786, 39, 429, 0, 288), // appointmentType
ElementRow(4774, 688, 389, 0, 290), // reason
ElementRow(4639, 39, 806, 0, 256), // priority
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(4864, 694, 0, 0, 258), // replaces
ElementRow(5550, 698, 0, 0, 258), // virtualService
ElementRow(5254, 704, 0, 0, 258), // supportingInformation
ElementRow(4631, 694, 0, 0, 256), // previousAppointment
ElementRow(4436, 694, 0, 0, 256), // originatingAppointment
ElementRow(5150, 97, 0, 0, 288), // start
ElementRow(2513, 97, 0, 0, 288), // end
ElementRow(4181, 117, 0, 0, 256), // minutesDuration
ElementRow(4887, 59, 0, 0, 258), // requestedPeriod
ElementRow(5095, 710, 0, 0, 258), // slot
ElementRow(1657, 159, 0, 0, 258), // account
ElementRow(2215, 130, 0, 0, 256), // created
ElementRow(1952, 130, 0, 0, 256), // cancellationDate
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4502, 718, 0, 0, 258), // patientInstruction
ElementRow(1867, 727, 0, 0, 258), // basedOn
ElementRow(5205, 734, 0, 0, 288), // subject
ElementRow(4483, 738, 0, 0, 259), // participant
ElementRow(4788, 117, 0, 0, 256), // recurrenceId
ElementRow(4349, 103, 0, 0, 256), // occurrenceChanged
ElementRow(4789, 742, 0, 0, 258), // recurrenceTemplate
ElementRow(3846, 43, 0, 0, 64), // Appointment.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 299, 0, 290), // type
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(1666, 759, 0, 0, 288), // actor
ElementRow(4893, 103, 0, 0, 288), // required
ElementRow(5166, 19, 182, 0, 289), // status
ElementRow(3846, 43, 0, 0, 64), // Appointment.recurrenceTemplate.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5351, 39, 243, 0, 256), // timezone
ElementRow(4790, 39, 371, 0, 257), // recurrenceType
ElementRow(4023, 201, 0, 0, 256), // lastOccurrenceDate
ElementRow(4350, 117, 0, 0, 256), // occurrenceCount
ElementRow(4351, 201, 0, 0, 258), // occurrenceDate
ElementRow(5573, 763, 0, 0, 256), // weeklyTemplate
ElementRow(4214, 767, 0, 0, 256), // monthlyTemplate
ElementRow(5603, 771, 0, 0, 256), // yearlyTemplate
ElementRow(2571, 201, 0, 0, 258), // excludingDate
ElementRow(2572, 117, 0, 0, 258), // excludingRecurrenceId
ElementRow(3846, 43, 0, 0, 64), // Appointment.recurrenceTemplate.monthlyTemplate.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2275, 117, 0, 0, 256), // dayOfMonth
ElementRow(4317, 775, 259, 0, 256), // nthWeekOfMonth
ElementRow(2276, 775, 74, 0, 256), // dayOfWeek
ElementRow(4213, 117, 0, 0, 257), // monthInterval
ElementRow(3846, 43, 0, 0, 64), // Appointment.recurrenceTemplate.weeklyTemplate.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4207, 103, 0, 0, 256), // monday
ElementRow(5402, 103, 0, 0, 256), // tuesday
ElementRow(5571, 103, 0, 0, 256), // wednesday
ElementRow(5332, 103, 0, 0, 256), // thursday
ElementRow(2712, 103, 0, 0, 256), // friday
ElementRow(4973, 103, 0, 0, 256), // saturday
ElementRow(5239, 103, 0, 0, 256), // sunday
ElementRow(5572, 117, 0, 0, 256), // weekInterval
ElementRow(3846, 43, 0, 0, 64), // Appointment.recurrenceTemplate.yearlyTemplate.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5602, 117, 0, 0, 257), // yearInterval
ElementRow(3846, 7, 0, 0, 32), // AppointmentResponse.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1784, 694, 0, 0, 289), // appointment
ElementRow(4680, 103, 0, 0, 288), // proposedNewTime
ElementRow(5150, 97, 0, 0, 256), // start
ElementRow(2513, 97, 0, 0, 256), // end
ElementRow(4485, 39, 299, 0, 290), // participantType
ElementRow(1666, 795, 0, 0, 288), // actor
ElementRow(4484, 19, 22, 0, 305), // participantStatus
ElementRow(2067, 73, 0, 0, 256), // comment
ElementRow(4791, 103, 0, 0, 256), // recurring
ElementRow(4351, 201, 0, 0, 256), // occurrenceDate
ElementRow(4788, 117, 0, 0, 256), // recurrenceId
ElementRow(3846, 7, 0, 0, 32), // ArtifactAssessment.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2007, 801, 0, 0, 264), // citeAs
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 288), // lastReviewDate
ElementRow(1794, 808, 0, 0, 297), // artifact
ElementRow(2147, 818, 0, 0, 258), // content
ElementRow(5592, 19, 26, 0, 288), // workflowStatus
ElementRow(2386, 19, 24, 0, 288), // disposition
ElementRow(3846, 43, 0, 0, 64), // ArtifactAssessment.content.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3900, 19, 25, 0, 256), // informationType
ElementRow(5236, 73, 0, 0, 256), // summary
ElementRow(5406, 39, 489, 0, 256), // type
ElementRow(2018, 39, 488, 0, 258), // classifier
ElementRow(4723, 389, 0, 0, 256), // quantity
ElementRow(1828, 828, 0, 0, 256), // author
ElementRow(4495, 15, 0, 0, 258), // path
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(2707, 103, 0, 0, 256), // freeToShare
ElementRow(2088, 818, 0, 0, 770), // component
ElementRow(3846, 43, 0, 0, 64), // Attachment.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2154, 19, 168, 0, 288), // contentType
ElementRow(4017, 19, 17, 0, 288), // language
ElementRow(2246, 835, 0, 0, 256), // data
ElementRow(5474, 322, 0, 0, 288), // url
ElementRow(5083, 839, 0, 0, 288), // size
ElementRow(2787, 835, 0, 0, 288), // hash
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2217, 130, 0, 0, 288), // creation
ElementRow(2796, 117, 0, 0, 256), // height
ElementRow(5585, 117, 0, 0, 256), // width
ElementRow(2705, 117, 0, 0, 256), // frames
ElementRow(2431, 600, 0, 0, 256), // duration
ElementRow(4465, 117, 0, 0, 256), // pages
ElementRow(3846, 7, 0, 0, 32), // AuditEvent.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 467, 0, 290), // category
ElementRow(2044, 39, 466, 0, 289), // code
ElementRow(1663, 19, 31, 0, 288), // action
ElementRow(5067, 19, 32, 0, 288), // severity
ElementRow(4347, 843, 0, 0, 264), // occurred
ElementRow(4784, 97, 0, 0, 289), // recorded
ElementRow(4443, 850, 0, 0, 288), // outcome
ElementRow(1836, 39, 811, 0, 290), // authorization
ElementRow(1867, 862, 0, 0, 258), // basedOn
ElementRow(4499, 606, 0, 0, 256), // patient
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(1715, 866, 0, 0, 291), // agent
ElementRow(5106, 870, 0, 0, 289), // source
ElementRow(2525, 874, 0, 0, 290), // entity
ElementRow(3846, 43, 0, 0, 64), // AuditEvent.agent.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 401, 0, 256), // type
ElementRow(4955, 39, 731, 0, 258), // role
ElementRow(5580, 886, 0, 0, 289), // who
ElementRow(4891, 103, 0, 0, 288), // requestor
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(4571, 15, 0, 0, 258), // policy
ElementRow(4255, 892, 0, 0, 264), // network
ElementRow(1836, 39, 811, 0, 258), // authorization
ElementRow(3846, 43, 0, 0, 64), // AuditEvent.entity.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5574, 704, 0, 0, 288), // what
ElementRow(4955, 39, 678, 0, 256), // role
ElementRow(5026, 39, 730, 0, 258), // securityLabel
ElementRow(4742, 835, 0, 0, 288), // query
ElementRow(2339, 902, 0, 0, 258), // detail
ElementRow(1715, 866, 0, 0, 770), // agent
ElementRow(3846, 43, 0, 0, 64), // AuditEvent.entity.detail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 467, 0, 257), // type
ElementRow(5509, 906, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // AuditEvent.outcome.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 775, 372, 0, 289), // code
ElementRow(2339, 39, 465, 0, 290), // detail
ElementRow(3846, 43, 0, 0, 64), // AuditEvent.source.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5081, 442, 0, 0, 256), // site
ElementRow(4345, 886, 0, 0, 289), // observer
ElementRow(5406, 39, 410, 0, 258), // type
ElementRow(3846, 43, 0, 0, 64), // Availability.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(1849, 940, 0, 0, 290), // availableTime
ElementRow(4295, 944, 0, 0, 290), // notAvailableTime
ElementRow(3846, 43, 0, 0, 64), // Availability.availableTime.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2277, 19, 74, 0, 290), // daysOfWeek
ElementRow(1725, 103, 0, 0, 288), // allDay
ElementRow(1848, 951, 0, 0, 288), // availableStartTime
ElementRow(1847, 951, 0, 0, 288), // availableEndTime
ElementRow(3846, 43, 0, 0, 64), // Availability.notAvailableTime.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(2437, 59, 0, 0, 288), // during
ElementRow(3846, 43, 0, 0, 64), // BackboneElement.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3846, 43, 0, 0, 64), // BackboneType.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3846, 7, 0, 0, 32), // Basic.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(2044, 39, 468, 0, 305), // code
ElementRow(5205, 704, 0, 0, 288), // subject
ElementRow(2215, 130, 0, 0, 288), // created
ElementRow(1828, 963, 0, 0, 288), // author
ElementRow(3846, 7, 0, 0, 32), // Binary.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(2154, 19, 168, 0, 289), // contentType
ElementRow(5025, 704, 0, 0, 288), // securityContext
ElementRow(2246, 835, 0, 0, 256), // data
ElementRow(3846, 7, 0, 0, 32), // BiologicallyDerivedProduct.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4658, 775, 703, 0, 256), // productCategory
ElementRow(4659, 39, 475, 0, 256), // productCode
ElementRow(4472, 969, 0, 0, 258), // parent
ElementRow(4876, 975, 0, 0, 258), // request
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1913, 35, 0, 0, 288), // biologicalSourceEvent
ElementRow(4651, 69, 0, 0, 258), // processingFacility
ElementRow(2393, 43, 0, 0, 256), // division
ElementRow(4664, 775, 474, 0, 256), // productStatus
ElementRow(2588, 130, 0, 0, 256), // expirationDate
ElementRow(2061, 979, 0, 0, 256), // collection
ElementRow(5179, 983, 0, 0, 256), // storageTempRequirements
ElementRow(4676, 987, 0, 0, 258), // property
ElementRow(3846, 43, 0, 0, 64), // BiologicallyDerivedProduct.collection.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2062, 994, 0, 0, 256), // collector
ElementRow(5106, 1001, 0, 0, 256), // source
ElementRow(2060, 1005, 0, 0, 264), // collected
ElementRow(3846, 43, 0, 0, 64), // BiologicallyDerivedProduct.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 473, 0, 257), // type
ElementRow(5509, 1012, 0, 0, 265), // value
ElementRow(3846, 7, 0, 0, 32), // BiologicallyDerivedProductDispense.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1867, 975, 0, 0, 290), // basedOn
ElementRow(4480, 1042, 0, 0, 290), // partOf
ElementRow(5166, 19, 34, 0, 289), // status
ElementRow(4432, 39, 477, 0, 288), // originRelationshipType
ElementRow(4657, 969, 0, 0, 289), // product
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(4116, 39, 476, 0, 288), // matchStatus
ElementRow(4525, 1046, 0, 0, 290), // performer
ElementRow(4064, 442, 0, 0, 288), // location
ElementRow(4723, 265, 0, 0, 288), // quantity
ElementRow(4620, 130, 0, 0, 288), // preparedDate
ElementRow(5576, 130, 0, 0, 288), // whenHandedOver
ElementRow(2338, 442, 0, 0, 288), // destination
ElementRow(4308, 486, 0, 0, 290), // note
ElementRow(5479, 43, 0, 0, 288), // usageInstruction
ElementRow(3846, 43, 0, 0, 64), // BiologicallyDerivedProductDispense.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 478, 0, 288), // function
ElementRow(1666, 1052, 0, 0, 289), // actor
ElementRow(3846, 7, 0, 0, 32), // BodyStructure.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(4215, 39, 481, 0, 288), // morphology
ElementRow(3886, 1056, 0, 0, 259), // includedStructure
ElementRow(2570, 1056, 0, 0, 770), // excludedStructure
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(3861, 1060, 0, 0, 258), // image
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(3846, 43, 0, 0, 64), // BodyStructure.includedStructure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5186, 39, 479, 0, 289), // structure
ElementRow(4029, 39, 482, 0, 256), // laterality
ElementRow(1918, 1064, 0, 0, 258), // bodyLandmarkOrientation
ElementRow(5122, 1070, 0, 0, 258), // spatialReference
ElementRow(4720, 39, 482, 0, 258), // qualifier
ElementRow(3846, 43, 0, 0, 64), // BodyStructure.includedStructure.bodyLandmarkOrientation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4016, 39, 479, 0, 258), // landmarkDescription
ElementRow(2024, 39, 480, 0, 258), // clockFacePosition
ElementRow(2388, 1074, 0, 0, 258), // distanceFromLandmark
ElementRow(5260, 39, 373, 0, 258), // surfaceOrientation
ElementRow(3846, 43, 0, 0, 64), // BodyStructure.includedStructure.bodyLandmarkOrientation.distanceFromLandmark.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2345, 1078, 556, 0, 258), // device
ElementRow(5509, 389, 0, 0, 258), // value
ElementRow(3846, 7, 0, 0, 32), // Bundle.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(5406, 19, 35, 0, 289), // type
ElementRow(5350, 97, 0, 0, 288), // timestamp
ElementRow(5359, 1100, 0, 0, 288), // total
ElementRow(4055, 1104, 0, 0, 290), // link
ElementRow(2527, 1108, 0, 0, 290), // entry
ElementRow(5075, 1112, 0, 0, 288), // signature
ElementRow(3991, 1118, 0, 0, 288), // issues
ElementRow(3846, 43, 0, 0, 64), // Bundle.entry.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4055, 1104, 0, 0, 802), // link
ElementRow(2717, 15, 0, 0, 288), // fullUrl
ElementRow(4907, 27, 0, 0, 288), // resource
ElementRow(5011, 1126, 0, 0, 288), // search
ElementRow(4876, 1130, 0, 0, 288), // request
ElementRow(4915, 1134, 0, 0, 288), // response
ElementRow(3846, 43, 0, 0, 64), // Bundle.entry.request.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4168, 19, 119, 0, 289), // method
ElementRow(5474, 15, 0, 0, 289), // url
ElementRow(3857, 43, 0, 0, 288), // ifNoneMatch
ElementRow(3855, 97, 0, 0, 288), // ifModifiedSince
ElementRow(3854, 43, 0, 0, 288), // ifMatch
ElementRow(3856, 43, 0, 0, 288), // ifNoneExist
ElementRow(3846, 43, 0, 0, 64), // Bundle.entry.response.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5166, 43, 0, 0, 289), // status
ElementRow(4064, 15, 0, 0, 288), // location
ElementRow(2550, 43, 0, 0, 288), // etag
ElementRow(4020, 97, 0, 0, 288), // lastModified
ElementRow(4443, 27, 0, 0, 288), // outcome
ElementRow(3846, 43, 0, 0, 64), // Bundle.entry.search.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4190, 19, 218, 0, 288), // mode
ElementRow(4976, 600, 0, 0, 288), // score
ElementRow(3846, 43, 0, 0, 64), // Bundle.link.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4838, 19, 120, 0, 289), // relation
ElementRow(5474, 15, 0, 0, 289), // url
ElementRow(3846, 7, 0, 0, 32), // CanonicalResource.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(3846, 7, 0, 0, 32), // CapabilityStatement.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 289), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(4007, 19, 36, 0, 289), // kind
ElementRow(3923, 301, 0, 0, 290), // instantiates
ElementRow(3872, 301, 0, 0, 290), // imports
ElementRow(5102, 1155, 0, 0, 288), // software
ElementRow(3867, 1159, 0, 0, 288), // implementation
ElementRow(2648, 19, 1, 0, 289), // fhirVersion
ElementRow(2692, 19, 168, 0, 291), // format
ElementRow(4492, 19, 168, 0, 290), // patchFormat
ElementRow(1652, 19, 17, 0, 290), // acceptLanguage
ElementRow(3868, 1165, 0, 0, 290), // implementationGuide
ElementRow(4923, 1169, 0, 0, 290), // rest
ElementRow(4164, 1173, 0, 0, 290), // messaging
ElementRow(2400, 1177, 0, 0, 290), // document
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.document.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4190, 19, 88, 0, 289), // mode
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(4667, 217, 0, 0, 289), // profile
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.implementation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 289), // description
ElementRow(5474, 322, 0, 0, 288), // url
ElementRow(2239, 69, 0, 0, 288), // custodian
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.messaging.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2519, 1181, 0, 0, 258), // endpoint
ElementRow(4846, 1100, 0, 0, 256), // reliableCache
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(5249, 1185, 0, 0, 290), // supportedMessage
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.messaging.endpoint.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4683, 775, 320, 0, 257), // protocol
ElementRow(1690, 322, 0, 0, 257), // address
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.messaging.supportedMessage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4190, 19, 98, 0, 289), // mode
ElementRow(2294, 1191, 0, 0, 289), // definition
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.rest.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4190, 19, 216, 0, 289), // mode
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(5024, 1198, 0, 0, 288), // security
ElementRow(4907, 1202, 0, 0, 290), // resource
ElementRow(3940, 1206, 0, 0, 258), // interaction
ElementRow(5015, 1210, 0, 0, 770), // searchParam
ElementRow(4393, 1214, 0, 0, 802), // operation
ElementRow(2082, 1220, 0, 0, 258), // compartment
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.rest.interaction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 240, 0, 257), // code
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.rest.resource.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 214, 0, 289), // type
ElementRow(4667, 217, 0, 0, 288), // profile
ElementRow(5250, 217, 0, 0, 290), // supportedProfile
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(3940, 1227, 0, 0, 258), // interaction
ElementRow(5548, 19, 256, 0, 256), // versioning
ElementRow(4771, 103, 0, 0, 256), // readHistory
ElementRow(5468, 103, 0, 0, 256), // updateCreate
ElementRow(2115, 103, 0, 0, 256), // conditionalCreate
ElementRow(2118, 19, 60, 0, 256), // conditionalRead
ElementRow(2119, 103, 0, 0, 256), // conditionalUpdate
ElementRow(2117, 103, 0, 0, 256), // conditionalPatch
ElementRow(2116, 19, 59, 0, 256), // conditionalDelete
ElementRow(4800, 19, 198, 0, 258), // referencePolicy
ElementRow(5014, 43, 0, 0, 258), // searchInclude
ElementRow(5017, 43, 0, 0, 258), // searchRevInclude
ElementRow(5015, 1210, 0, 0, 258), // searchParam
ElementRow(4393, 1214, 0, 0, 290), // operation
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.rest.resource.interaction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 248, 0, 257), // code
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.rest.resource.operation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(2294, 1233, 0, 0, 289), // definition
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.rest.resource.searchParam.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 257), // name
ElementRow(2294, 1239, 0, 0, 256), // definition
ElementRow(5406, 19, 220, 0, 257), // type
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.rest.security.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2186, 103, 0, 0, 288), // cors
ElementRow(5052, 39, 337, 0, 290), // service
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(3846, 43, 0, 0, 64), // CapabilityStatement.software.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(4844, 130, 0, 0, 288), // releaseDate
ElementRow(3846, 7, 0, 0, 32), // CarePlan.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3924, 1249, 0, 0, 290), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 290), // instantiatesUri
ElementRow(1867, 1258, 0, 0, 290), // basedOn
ElementRow(4864, 1264, 0, 0, 290), // replaces
ElementRow(4480, 1264, 0, 0, 290), // partOf
ElementRow(5166, 19, 210, 0, 305), // status
ElementRow(3938, 19, 37, 0, 305), // intent
ElementRow(1977, 39, 486, 0, 290), // category
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(2215, 130, 0, 0, 288), // created
ElementRow(2239, 1276, 0, 0, 288), // custodian
ElementRow(2169, 1276, 0, 0, 258), // contributor
ElementRow(1969, 1282, 0, 0, 258), // careTeam
ElementRow(1692, 126, 501, 0, 290), // addresses
ElementRow(5252, 704, 0, 0, 258), // supportingInfo
ElementRow(2753, 1288, 0, 0, 258), // goal
ElementRow(1665, 1292, 0, 0, 258), // activity
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // CarePlan.activity.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4524, 1296, 485, 0, 258), // performedActivity
ElementRow(4674, 486, 0, 0, 258), // progress
ElementRow(4560, 1312, 0, 0, 256), // plannedActivityReference
ElementRow(3846, 7, 0, 0, 32), // CareTeam.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 38, 0, 304), // status
ElementRow(1977, 39, 487, 0, 290), // category
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5205, 734, 0, 0, 288), // subject
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(4483, 1316, 0, 0, 258), // participant
ElementRow(4774, 126, 501, 0, 258), // reason
ElementRow(4093, 69, 0, 0, 290), // managingOrganization
ElementRow(5295, 1320, 0, 0, 258), // telecom
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // CareTeam.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4955, 39, 688, 0, 288), // role
ElementRow(4160, 1335, 0, 0, 288), // member
ElementRow(4372, 69, 0, 0, 288), // onBehalfOf
ElementRow(2199, 1339, 0, 0, 264), // coverage
ElementRow(3846, 7, 0, 0, 32), // ChargeItem.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(2303, 15, 0, 0, 258), // definitionUri
ElementRow(2298, 1348, 0, 0, 258), // definitionCanonical
ElementRow(5166, 19, 40, 0, 305), // status
ElementRow(4480, 1354, 0, 0, 258), // partOf
ElementRow(2044, 39, 491, 0, 289), // code
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4348, 425, 0, 0, 296), // occurrence
ElementRow(4525, 1358, 0, 0, 258), // performer
ElementRow(4529, 69, 0, 0, 256), // performingOrganization
ElementRow(4890, 69, 0, 0, 256), // requestingOrganization
ElementRow(2188, 69, 0, 0, 256), // costCenter
ElementRow(4723, 389, 0, 0, 288), // quantity
ElementRow(1922, 39, 479, 0, 290), // bodysite
ElementRow(5457, 1362, 0, 0, 256), // unitPriceComponent
ElementRow(5363, 1362, 0, 0, 256), // totalPriceComponent
ElementRow(4451, 39, 0, 0, 256), // overrideReason
ElementRow(2524, 1373, 0, 0, 288), // enterer
ElementRow(2523, 130, 0, 0, 288), // enteredDate
ElementRow(4774, 39, 603, 0, 258), // reason
ElementRow(5052, 1388, 0, 0, 258), // service
ElementRow(4657, 1396, 556, 0, 258), // product
ElementRow(1657, 159, 0, 0, 290), // account
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5254, 704, 0, 0, 258), // supportingInformation
ElementRow(3846, 43, 0, 0, 64), // ChargeItem.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 693, 0, 256), // function
ElementRow(1666, 1409, 0, 0, 257), // actor
ElementRow(3846, 7, 0, 0, 32), // ChargeItemDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2327, 15, 0, 0, 290), // derivedFromUri
ElementRow(4480, 1348, 0, 0, 290), // partOf
ElementRow(4864, 1348, 0, 0, 290), // replaces
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2044, 39, 491, 0, 288), // code
ElementRow(3916, 1421, 0, 0, 258), // instance
ElementRow(1778, 1425, 0, 0, 258), // applicability
ElementRow(4677, 1429, 0, 0, 258), // propertyGroup
ElementRow(3846, 43, 0, 0, 64), // ChargeItemDefinition.applicability.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2112, 295, 0, 0, 256), // condition
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(4829, 205, 0, 0, 256), // relatedArtifact
ElementRow(3846, 43, 0, 0, 64), // ChargeItemDefinition.propertyGroup.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1778, 1425, 0, 0, 770), // applicability
ElementRow(4632, 1362, 0, 0, 258), // priceComponent
ElementRow(3846, 7, 0, 0, 32), // Citation.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(5236, 1433, 0, 0, 258), // summary
ElementRow(2016, 1437, 0, 0, 258), // classification
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2238, 39, 493, 0, 258), // currentState
ElementRow(5170, 1441, 0, 0, 258), // statusDate
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(2009, 1445, 0, 0, 256), // citedArtifact
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(4833, 35, 0, 0, 290), // relatedIdentifier
ElementRow(2265, 130, 0, 0, 288), // dateAccessed
ElementRow(5532, 1449, 0, 0, 256), // version
ElementRow(2238, 39, 279, 0, 258), // currentState
ElementRow(5170, 1453, 0, 0, 258), // statusDate
ElementRow(5354, 1457, 0, 0, 258), // title
ElementRow(1649, 1461, 0, 0, 258), // abstract
ElementRow(4475, 1465, 0, 0, 256), // part
ElementRow(4837, 1469, 0, 0, 258), // relatesTo
ElementRow(4705, 1473, 0, 0, 258), // publicationForm
ElementRow(5568, 1477, 0, 0, 258), // webLocation
ElementRow(2016, 1481, 0, 0, 258), // classification
ElementRow(2170, 1485, 0, 0, 256), // contributorship
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.abstract.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 276, 0, 256), // type
ElementRow(4017, 39, 395, 0, 256), // language
ElementRow(5318, 73, 0, 0, 257), // text
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.classification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 277, 0, 256), // type
ElementRow(2018, 39, 492, 0, 258), // classifier
ElementRow(1795, 1491, 0, 0, 258), // artifactAssessment
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.contributorship.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2083, 103, 0, 0, 256), // complete
ElementRow(2527, 1495, 0, 0, 258), // entry
ElementRow(5236, 1499, 0, 0, 258), // summary
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.contributorship.entry.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2169, 1506, 0, 0, 257), // contributor
ElementRow(2688, 43, 0, 0, 256), // forenameInitials
ElementRow(1706, 1513, 0, 0, 258), // affiliation
ElementRow(2168, 39, 268, 0, 258), // contributionType
ElementRow(4955, 39, 286, 0, 256), // role
ElementRow(2167, 1517, 0, 0, 258), // contributionInstance
ElementRow(2185, 103, 0, 0, 256), // correspondingContact
ElementRow(4754, 117, 0, 0, 256), // rankingOrder
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.contributorship.entry.contributionInstance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 267, 0, 257), // type
ElementRow(5342, 130, 0, 0, 256), // time
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.contributorship.summary.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 289, 0, 256), // type
ElementRow(5194, 39, 288, 0, 256), // style
ElementRow(5106, 39, 287, 0, 256), // source
ElementRow(5509, 73, 0, 0, 257), // value
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.part.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 278, 0, 256), // type
ElementRow(5509, 43, 0, 0, 256), // value
ElementRow(1861, 1521, 0, 0, 256), // baseCitation
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.publicationForm.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4708, 1525, 0, 0, 256), // publishedIn
ElementRow(2010, 39, 280, 0, 256), // citedMedium
ElementRow(5552, 43, 0, 0, 256), // volume
ElementRow(3987, 43, 0, 0, 256), // issue
ElementRow(1793, 130, 0, 0, 256), // articleDate
ElementRow(4704, 43, 0, 0, 256), // publicationDateText
ElementRow(4703, 43, 0, 0, 256), // publicationDateSeason
ElementRow(4027, 130, 0, 0, 256), // lastRevisionDate
ElementRow(4017, 39, 395, 0, 258), // language
ElementRow(1655, 43, 0, 0, 256), // accessionNumber
ElementRow(4463, 43, 0, 0, 256), // pageString
ElementRow(2668, 43, 0, 0, 256), // firstPage
ElementRow(4024, 43, 0, 0, 256), // lastPage
ElementRow(4462, 43, 0, 0, 256), // pageCount
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.publicationForm.publishedIn.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 331, 0, 256), // type
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(4709, 69, 0, 0, 256), // publisher
ElementRow(4710, 43, 0, 0, 256), // publisherLocation
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.relatesTo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 201, 0, 257), // type
ElementRow(2018, 39, 273, 0, 258), // classifier
ElementRow(4015, 43, 0, 0, 256), // label
ElementRow(2384, 43, 0, 0, 256), // display
ElementRow(2005, 73, 0, 0, 256), // citation
ElementRow(2400, 1060, 0, 0, 256), // document
ElementRow(4907, 1529, 0, 0, 256), // resource
ElementRow(4912, 1533, 0, 0, 256), // resourceReference
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.statusDate.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1665, 39, 279, 0, 257), // activity
ElementRow(1672, 103, 0, 0, 256), // actual
ElementRow(4530, 59, 0, 0, 257), // period
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.title.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 352, 0, 258), // type
ElementRow(4017, 39, 395, 0, 256), // language
ElementRow(5318, 73, 0, 0, 257), // text
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.version.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 43, 0, 0, 257), // value
ElementRow(1861, 1521, 0, 0, 256), // baseCitation
ElementRow(3846, 43, 0, 0, 64), // Citation.citedArtifact.webLocation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2018, 39, 269, 0, 258), // classifier
ElementRow(5474, 15, 0, 0, 256), // url
ElementRow(3846, 43, 0, 0, 64), // Citation.classification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 274, 0, 256), // type
ElementRow(2018, 39, 492, 0, 258), // classifier
ElementRow(3846, 43, 0, 0, 64), // Citation.statusDate.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1665, 39, 493, 0, 257), // activity
ElementRow(1672, 103, 0, 0, 256), // actual
ElementRow(4530, 59, 0, 0, 257), // period
ElementRow(3846, 43, 0, 0, 64), // Citation.summary.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5194, 39, 275, 0, 256), // style
ElementRow(5318, 73, 0, 0, 289), // text
ElementRow(3846, 7, 0, 0, 32), // Claim.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(5166, 19, 107, 0, 305), // status
ElementRow(5406, 39, 281, 0, 289), // type
ElementRow(5202, 39, 500, 0, 256), // subType
ElementRow(5482, 19, 42, 0, 289), // use
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(1904, 59, 0, 0, 288), // billablePeriod
ElementRow(2215, 130, 0, 0, 289), // created
ElementRow(2524, 1542, 0, 0, 256), // enterer
ElementRow(3929, 69, 0, 0, 288), // insurer
ElementRow(4690, 1550, 0, 0, 288), // provider
ElementRow(4639, 39, 702, 0, 288), // priority
ElementRow(2721, 39, 593, 0, 256), // fundsReserve
ElementRow(4825, 1554, 0, 0, 258), // related
ElementRow(4623, 1562, 0, 0, 256), // prescription
ElementRow(4435, 1562, 0, 0, 256), // originalPrescription
ElementRow(4509, 1566, 0, 0, 256), // payee
ElementRow(4805, 975, 0, 0, 256), // referral
ElementRow(2512, 421, 0, 0, 258), // encounter
ElementRow(2632, 1573, 0, 0, 256), // facility
ElementRow(2350, 39, 583, 0, 256), // diagnosisRelatedGroup
ElementRow(2555, 1577, 0, 0, 258), // event
ElementRow(1969, 1581, 0, 0, 258), // careTeam
ElementRow(5252, 1585, 0, 0, 258), // supportingInfo
ElementRow(2349, 1589, 0, 0, 258), // diagnosis
ElementRow(4645, 1593, 0, 0, 258), // procedure
ElementRow(3927, 1597, 0, 0, 290), // insurance
ElementRow(1656, 1601, 0, 0, 256), // accident
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(3996, 1605, 0, 0, 258), // item
ElementRow(5359, 107, 0, 0, 256), // total
ElementRow(3846, 43, 0, 0, 64), // Claim.accident.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2264, 201, 0, 0, 257), // date
ElementRow(5406, 39, 367, 0, 256), // type
ElementRow(4064, 1609, 0, 0, 264), // location
ElementRow(3846, 43, 0, 0, 64), // Claim.careTeam.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(4690, 1550, 0, 0, 257), // provider
ElementRow(4920, 103, 0, 0, 256), // responsible
ElementRow(4955, 39, 494, 0, 256), // role
ElementRow(5132, 39, 707, 0, 256), // specialty
ElementRow(3846, 43, 0, 0, 64), // Claim.diagnosis.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(2349, 1616, 603, 0, 265), // diagnosis
ElementRow(5406, 39, 584, 0, 258), // type
ElementRow(4371, 39, 582, 0, 256), // onAdmission
ElementRow(3846, 43, 0, 0, 64), // Claim.event.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 547, 0, 257), // type
ElementRow(5575, 1005, 0, 0, 265), // when
ElementRow(3846, 43, 0, 0, 64), // Claim.insurance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 289), // sequence
ElementRow(2676, 103, 0, 0, 289), // focal
ElementRow(3851, 35, 0, 0, 256), // identifier
ElementRow(2199, 113, 0, 0, 289), // coverage
ElementRow(1934, 43, 0, 0, 256), // businessArrangement
ElementRow(4597, 43, 0, 0, 258), // preAuthRef
ElementRow(2014, 1625, 0, 0, 256), // claimResponse
ElementRow(3846, 43, 0, 0, 64), // Claim.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(1970, 117, 0, 0, 258), // careTeamSequence
ElementRow(2351, 117, 0, 0, 258), // diagnosisSequence
ElementRow(4646, 117, 0, 0, 258), // procedureSequence
ElementRow(3898, 117, 0, 0, 258), // informationSequence
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4876, 1636, 0, 0, 258), // request
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4671, 39, 587, 0, 258), // programCode
ElementRow(5062, 1640, 0, 0, 264), // serviced
ElementRow(4064, 1647, 734, 0, 264), // location
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(5439, 153, 0, 0, 258), // udi
ElementRow(1919, 1657, 0, 0, 258), // bodySite
ElementRow(2512, 421, 0, 0, 258), // encounter
ElementRow(2339, 1661, 0, 0, 258), // detail
ElementRow(3846, 43, 0, 0, 64), // Claim.item.bodySite.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5081, 1667, 777, 0, 259), // site
ElementRow(5201, 39, 770, 0, 258), // subSite
ElementRow(3846, 43, 0, 0, 64), // Claim.item.detail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4671, 39, 587, 0, 258), // programCode
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(5439, 153, 0, 0, 258), // udi
ElementRow(5196, 1671, 0, 0, 258), // subDetail
ElementRow(3846, 43, 0, 0, 64), // Claim.item.detail.subDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4671, 39, 587, 0, 258), // programCode
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(5439, 153, 0, 0, 258), // udi
ElementRow(3846, 43, 0, 0, 64), // Claim.payee.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 690, 0, 257), // type
ElementRow(4488, 1681, 0, 0, 256), // party
ElementRow(3846, 43, 0, 0, 64), // Claim.procedure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(5406, 39, 586, 0, 258), // type
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(4645, 1685, 604, 0, 265), // procedure
ElementRow(5439, 153, 0, 0, 258), // udi
ElementRow(3846, 43, 0, 0, 64), // Claim.related.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2013, 1694, 0, 0, 256), // claim
ElementRow(4839, 39, 719, 0, 256), // relationship
ElementRow(4795, 35, 0, 0, 256), // reference
ElementRow(3846, 43, 0, 0, 64), // Claim.supportingInfo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(1977, 39, 498, 0, 257), // category
ElementRow(2044, 39, 497, 0, 256), // code
ElementRow(5352, 1640, 0, 0, 264), // timing
ElementRow(5509, 1698, 0, 0, 264), // value
ElementRow(4774, 39, 672, 0, 256), // reason
ElementRow(3846, 7, 0, 0, 32), // ClaimResponse.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(5166, 19, 107, 0, 305), // status
ElementRow(5406, 39, 281, 0, 289), // type
ElementRow(5202, 39, 500, 0, 256), // subType
ElementRow(5482, 19, 42, 0, 289), // use
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2215, 130, 0, 0, 289), // created
ElementRow(3929, 69, 0, 0, 288), // insurer
ElementRow(4891, 1550, 0, 0, 256), // requestor
ElementRow(4876, 1694, 0, 0, 288), // request
ElementRow(4443, 19, 41, 0, 289), // outcome
ElementRow(2286, 39, 495, 0, 288), // decision
ElementRow(2386, 43, 0, 0, 256), // disposition
ElementRow(4597, 43, 0, 0, 256), // preAuthRef
ElementRow(4596, 59, 0, 0, 256), // preAuthPeriod
ElementRow(2555, 1717, 0, 0, 258), // event
ElementRow(4510, 39, 690, 0, 256), // payeeType
ElementRow(2512, 421, 0, 0, 258), // encounter
ElementRow(2350, 39, 583, 0, 256), // diagnosisRelatedGroup
ElementRow(3996, 1721, 0, 0, 258), // item
ElementRow(1680, 1725, 0, 0, 258), // addItem
ElementRow(1694, 1729, 0, 0, 770), // adjudication
ElementRow(5359, 1733, 0, 0, 290), // total
ElementRow(4512, 1737, 0, 0, 256), // payment
ElementRow(2721, 39, 593, 0, 256), // fundsReserve
ElementRow(2690, 39, 592, 0, 256), // formCode
ElementRow(2689, 1060, 0, 0, 256), // form
ElementRow(4649, 1741, 0, 0, 258), // processNote
ElementRow(2073, 1747, 0, 0, 258), // communicationRequest
ElementRow(3927, 1751, 0, 0, 258), // insurance
ElementRow(2540, 1755, 0, 0, 258), // error
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.addItem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3998, 117, 0, 0, 258), // itemSequence
ElementRow(2340, 117, 0, 0, 258), // detailSequence
ElementRow(5204, 117, 0, 0, 258), // subdetailSequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4690, 1550, 0, 0, 258), // provider
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4876, 1636, 0, 0, 258), // request
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4671, 39, 587, 0, 258), // programCode
ElementRow(5062, 1640, 0, 0, 264), // serviced
ElementRow(4064, 1647, 734, 0, 264), // location
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(1919, 1759, 0, 0, 258), // bodySite
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 1763, 0, 0, 768), // reviewOutcome
ElementRow(1694, 1729, 0, 0, 770), // adjudication
ElementRow(2339, 1767, 0, 0, 258), // detail
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.addItem.bodySite.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5081, 1667, 777, 0, 259), // site
ElementRow(5201, 39, 770, 0, 258), // subSite
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.addItem.detail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 1763, 0, 0, 768), // reviewOutcome
ElementRow(1694, 1729, 0, 0, 770), // adjudication
ElementRow(5196, 1771, 0, 0, 258), // subDetail
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.addItem.detail.subDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 1763, 0, 0, 768), // reviewOutcome
ElementRow(1694, 1729, 0, 0, 770), // adjudication
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.error.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3998, 117, 0, 0, 256), // itemSequence
ElementRow(2340, 117, 0, 0, 256), // detailSequence
ElementRow(5197, 117, 0, 0, 256), // subDetailSequence
ElementRow(2044, 39, 443, 0, 289), // code
ElementRow(2594, 43, 0, 0, 290), // expression
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.event.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 547, 0, 257), // type
ElementRow(5575, 1005, 0, 0, 265), // when
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.insurance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(2676, 103, 0, 0, 257), // focal
ElementRow(2199, 113, 0, 0, 257), // coverage
ElementRow(1934, 43, 0, 0, 256), // businessArrangement
ElementRow(2014, 1625, 0, 0, 256), // claimResponse
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3998, 117, 0, 0, 257), // itemSequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 1763, 0, 0, 256), // reviewOutcome
ElementRow(1694, 1729, 0, 0, 258), // adjudication
ElementRow(2339, 1775, 0, 0, 258), // detail
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.item.adjudication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 442, 0, 257), // category
ElementRow(4774, 39, 444, 0, 256), // reason
ElementRow(1744, 107, 0, 0, 256), // amount
ElementRow(4723, 389, 0, 0, 256), // quantity
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.item.detail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2340, 117, 0, 0, 257), // detailSequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 1763, 0, 0, 768), // reviewOutcome
ElementRow(1694, 1729, 0, 0, 770), // adjudication
ElementRow(5196, 1779, 0, 0, 258), // subDetail
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.item.detail.subDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5197, 117, 0, 0, 257), // subDetailSequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 1763, 0, 0, 768), // reviewOutcome
ElementRow(1694, 1729, 0, 0, 770), // adjudication
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.item.reviewOutcome.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2286, 39, 495, 0, 256), // decision
ElementRow(4774, 39, 496, 0, 258), // reason
ElementRow(4597, 43, 0, 0, 256), // preAuthRef
ElementRow(4596, 59, 0, 0, 256), // preAuthPeriod
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.payment.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 585, 0, 257), // type
ElementRow(1695, 107, 0, 0, 256), // adjustment
ElementRow(1696, 39, 691, 0, 256), // adjustmentReason
ElementRow(2264, 201, 0, 0, 256), // date
ElementRow(1744, 107, 0, 0, 257), // amount
ElementRow(3851, 35, 0, 0, 256), // identifier
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.processNote.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4319, 117, 0, 0, 256), // number
ElementRow(5406, 39, 321, 0, 256), // type
ElementRow(5318, 43, 0, 0, 257), // text
ElementRow(4017, 39, 17, 0, 256), // language
ElementRow(3846, 43, 0, 0, 64), // ClaimResponse.total.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 442, 0, 289), // category
ElementRow(1744, 107, 0, 0, 289), // amount
ElementRow(3846, 7, 0, 0, 32), // ClinicalImpression.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 99, 0, 305), // status
ElementRow(5172, 39, 504, 0, 256), // statusReason
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(2447, 1005, 0, 0, 296), // effective
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4525, 994, 0, 0, 288), // performer
ElementRow(4630, 1785, 0, 0, 256), // previous
ElementRow(4644, 1792, 0, 0, 290), // problem
ElementRow(1988, 39, 502, 0, 256), // changePattern
ElementRow(4683, 15, 0, 0, 258), // protocol
ElementRow(5236, 43, 0, 0, 256), // summary
ElementRow(2664, 1796, 0, 0, 258), // finding
ElementRow(4668, 39, 503, 0, 258), // prognosisCodeableConcept
ElementRow(4669, 1802, 0, 0, 258), // prognosisReference
ElementRow(5252, 704, 0, 0, 258), // supportingInfo
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // ClinicalImpression.finding.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 1810, 511, 0, 256), // item
ElementRow(1869, 43, 0, 0, 256), // basis
ElementRow(3846, 7, 0, 0, 32), // ClinicalUseDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5406, 19, 43, 0, 289), // type
ElementRow(1977, 39, 375, 0, 290), // category
ElementRow(5205, 1831, 0, 0, 290), // subject
ElementRow(5166, 39, 404, 0, 288), // status
ElementRow(2164, 1835, 0, 0, 288), // contraindication
ElementRow(3892, 1839, 0, 0, 288), // indication
ElementRow(3940, 1843, 0, 0, 288), // interaction
ElementRow(4580, 1849, 0, 0, 290), // population
ElementRow(4047, 211, 0, 0, 290), // library
ElementRow(5449, 1853, 0, 0, 288), // undesirableEffect
ElementRow(5564, 1857, 0, 0, 288), // warning
ElementRow(3846, 43, 0, 0, 64), // ClinicalUseDefinition.contraindication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2379, 1861, 565, 0, 288), // diseaseSymptomProcedure
ElementRow(2378, 1861, 564, 0, 288), // diseaseStatus
ElementRow(2074, 1861, 565, 0, 290), // comorbidity
ElementRow(3892, 1867, 0, 0, 290), // indication
ElementRow(1778, 295, 0, 0, 256), // applicability
ElementRow(4441, 1871, 0, 0, 290), // otherTherapy
ElementRow(3846, 43, 0, 0, 64), // ClinicalUseDefinition.contraindication.otherTherapy.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4840, 39, 415, 0, 289), // relationshipType
ElementRow(5381, 1883, 776, 0, 289), // treatment
ElementRow(3846, 43, 0, 0, 64), // ClinicalUseDefinition.indication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2379, 1861, 565, 0, 288), // diseaseSymptomProcedure
ElementRow(2378, 1861, 564, 0, 288), // diseaseStatus
ElementRow(2074, 1861, 565, 0, 290), // comorbidity
ElementRow(3933, 1861, 403, 0, 288), // intendedEffect
ElementRow(2431, 1887, 0, 0, 296), // duration
ElementRow(5449, 1867, 0, 0, 290), // undesirableEffect
ElementRow(1778, 295, 0, 0, 256), // applicability
ElementRow(4441, 1871, 0, 0, 802), // otherTherapy
ElementRow(3846, 43, 0, 0, 64), // ClinicalUseDefinition.interaction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3939, 1894, 0, 0, 290), // interactant
ElementRow(5406, 39, 627, 0, 288), // type
ElementRow(2446, 1861, 624, 0, 288), // effect
ElementRow(3884, 39, 625, 0, 288), // incidence
ElementRow(4090, 39, 626, 0, 290), // management
ElementRow(3846, 43, 0, 0, 64), // ClinicalUseDefinition.interaction.interactant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 1905, 623, 0, 297), // item
ElementRow(3846, 43, 0, 0, 64), // ClinicalUseDefinition.undesirableEffect.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5266, 1861, 782, 0, 288), // symptomConditionEffect
ElementRow(2016, 39, 780, 0, 288), // classification
ElementRow(2710, 39, 781, 0, 288), // frequencyOfOccurrence
ElementRow(3846, 43, 0, 0, 64), // ClinicalUseDefinition.warning.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(2044, 39, 791, 0, 288), // code
ElementRow(3846, 7, 0, 0, 32), // CodeSystem.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(1975, 103, 0, 0, 288), // caseSensitive
ElementRow(5518, 1920, 0, 0, 288), // valueSet
ElementRow(2801, 19, 46, 0, 288), // hierarchyMeaning
ElementRow(2096, 103, 0, 0, 288), // compositional
ElementRow(5542, 103, 0, 0, 288), // versionNeeded
ElementRow(2147, 19, 45, 0, 289), // content
ElementRow(5244, 1926, 0, 0, 288), // supplements
ElementRow(2191, 1100, 0, 0, 288), // count
ElementRow(2658, 1930, 0, 0, 290), // filter
ElementRow(4676, 1934, 0, 0, 290), // property
ElementRow(2102, 1938, 0, 0, 258), // concept
ElementRow(3846, 43, 0, 0, 64), // CodeSystem.concept.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(2384, 43, 0, 0, 256), // display
ElementRow(2294, 43, 0, 0, 256), // definition
ElementRow(2337, 1942, 0, 0, 258), // designation
ElementRow(4676, 1946, 0, 0, 258), // property
ElementRow(2102, 1938, 0, 0, 770), // concept
ElementRow(3846, 43, 0, 0, 64), // CodeSystem.concept.designation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5482, 775, 294, 0, 256), // use
ElementRow(1687, 775, 294, 0, 258), // additionalUse
ElementRow(5509, 43, 0, 0, 257), // value
ElementRow(3846, 43, 0, 0, 64), // CodeSystem.concept.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(5509, 1953, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // CodeSystem.filter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 289), // code
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(4398, 19, 105, 0, 291), // operator
ElementRow(5509, 43, 0, 0, 289), // value
ElementRow(3846, 43, 0, 0, 64), // CodeSystem.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 289), // code
ElementRow(5472, 15, 0, 0, 288), // uri
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(5406, 19, 51, 0, 289), // type
ElementRow(3846, 43, 0, 0, 64), // CodeableConcept.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2059, 775, 0, 0, 290), // coding
ElementRow(5318, 43, 0, 0, 288), // text
ElementRow(3846, 43, 0, 0, 64), // CodeableReference.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2102, 39, 0, 0, 288), // concept
ElementRow(4795, 1533, 0, 0, 288), // reference
ElementRow(3846, 43, 0, 0, 64), // Coding.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5269, 15, 0, 0, 288), // system
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(2044, 19, 0, 0, 288), // code
ElementRow(2384, 43, 0, 0, 288), // display
ElementRow(5490, 103, 0, 0, 288), // userSelected
ElementRow(3846, 7, 0, 0, 32), // Communication.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3924, 1984, 0, 0, 290), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 290), // instantiatesUri
ElementRow(1867, 704, 0, 0, 290), // basedOn
ElementRow(4480, 704, 0, 0, 290), // partOf
ElementRow(3882, 1990, 0, 0, 258), // inResponseTo
ElementRow(5166, 19, 99, 0, 305), // status
ElementRow(5172, 39, 508, 0, 288), // statusReason
ElementRow(1977, 39, 507, 0, 258), // category
ElementRow(4639, 19, 208, 0, 288), // priority
ElementRow(4159, 39, 810, 0, 258), // medium
ElementRow(5205, 734, 0, 0, 288), // subject
ElementRow(5358, 39, 510, 0, 256), // topic
ElementRow(1646, 704, 0, 0, 258), // about
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(5037, 130, 0, 0, 256), // sent
ElementRow(4777, 130, 0, 0, 256), // received
ElementRow(4782, 2006, 0, 0, 258), // recipient
ElementRow(5034, 2020, 0, 0, 256), // sender
ElementRow(4774, 1296, 501, 0, 290), // reason
ElementRow(4511, 2024, 0, 0, 258), // payload
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // Communication.payload.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2147, 2028, 0, 0, 265), // content
ElementRow(3846, 7, 0, 0, 32), // CommunicationRequest.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1867, 704, 0, 0, 290), // basedOn
ElementRow(4864, 1747, 0, 0, 290), // replaces
ElementRow(2766, 35, 0, 0, 288), // groupIdentifier
ElementRow(5166, 19, 210, 0, 305), // status
ElementRow(5172, 39, 509, 0, 256), // statusReason
ElementRow(3938, 19, 207, 0, 305), // intent
ElementRow(1977, 39, 507, 0, 258), // category
ElementRow(4639, 19, 208, 0, 288), // priority
ElementRow(2396, 103, 0, 0, 304), // doNotPerform
ElementRow(4159, 39, 810, 0, 258), // medium
ElementRow(5205, 734, 0, 0, 256), // subject
ElementRow(1646, 704, 0, 0, 258), // about
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4511, 2038, 0, 0, 258), // payload
ElementRow(4348, 1005, 0, 0, 296), // occurrence
ElementRow(1832, 130, 0, 0, 288), // authoredOn
ElementRow(4888, 2049, 0, 0, 288), // requester
ElementRow(4782, 2064, 0, 0, 258), // recipient
ElementRow(3897, 2077, 0, 0, 290), // informationProvider
ElementRow(4774, 1296, 807, 0, 290), // reason
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // CommunicationRequest.payload.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2147, 2028, 0, 0, 265), // content
ElementRow(3846, 7, 0, 0, 32), // CompartmentDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 289), // url
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2044, 19, 48, 0, 289), // code
ElementRow(5011, 103, 0, 0, 289), // search
ElementRow(4907, 2081, 0, 0, 290), // resource
ElementRow(3846, 43, 0, 0, 64), // CompartmentDefinition.resource.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 214, 0, 289), // code
ElementRow(4467, 43, 0, 0, 290), // param
ElementRow(2403, 43, 0, 0, 256), // documentation
ElementRow(5155, 15, 0, 0, 256), // startParam
ElementRow(2515, 15, 0, 0, 256), // endParam
ElementRow(3846, 7, 0, 0, 32), // Composition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 0, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5166, 19, 49, 0, 305), // status
ElementRow(5406, 39, 386, 0, 289), // type
ElementRow(1977, 39, 713, 0, 290), // category
ElementRow(5205, 704, 0, 0, 290), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(2264, 130, 0, 0, 289), // date
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(1828, 2092, 0, 0, 291), // author
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 289), // title
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(1824, 2096, 0, 0, 258), // attester
ElementRow(2239, 69, 0, 0, 288), // custodian
ElementRow(4837, 205, 0, 0, 258), // relatesTo
ElementRow(2555, 2100, 0, 0, 290), // event
ElementRow(5023, 2104, 0, 0, 258), // section
ElementRow(3846, 43, 0, 0, 64), // Composition.attester.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4190, 39, 376, 0, 257), // mode
ElementRow(5342, 130, 0, 0, 256), // time
ElementRow(4488, 2114, 0, 0, 256), // party
ElementRow(3846, 43, 0, 0, 64), // Composition.event.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(2339, 1296, 804, 0, 290), // detail
ElementRow(3846, 43, 0, 0, 64), // Composition.section.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(2044, 39, 566, 0, 256), // code
ElementRow(1828, 2092, 0, 0, 258), // author
ElementRow(2678, 704, 0, 0, 256), // focus
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(4416, 39, 397, 0, 256), // orderedBy
ElementRow(2527, 704, 0, 0, 258), // entry
ElementRow(2495, 39, 396, 0, 256), // emptyReason
ElementRow(5023, 2104, 0, 0, 770), // section
ElementRow(3846, 7, 0, 0, 32), // ConceptMap.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(4676, 2122, 0, 0, 290), // property
ElementRow(1682, 2126, 0, 0, 290), // additionalAttribute
ElementRow(5120, 2130, 0, 0, 296), // sourceScope
ElementRow(5280, 2130, 0, 0, 296), // targetScope
ElementRow(2762, 2137, 0, 0, 258), // group
ElementRow(3846, 43, 0, 0, 64), // ConceptMap.additionalAttribute.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 289), // code
ElementRow(5472, 15, 0, 0, 288), // uri
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(5406, 19, 52, 0, 289), // type
ElementRow(3846, 43, 0, 0, 64), // ConceptMap.group.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5106, 1926, 0, 0, 256), // source
ElementRow(5271, 1926, 0, 0, 256), // target
ElementRow(2482, 2141, 0, 0, 259), // element
ElementRow(5459, 2145, 0, 0, 256), // unmapped
ElementRow(3846, 43, 0, 0, 64), // ConceptMap.group.element.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 256), // code
ElementRow(2384, 43, 0, 0, 256), // display
ElementRow(5518, 1920, 0, 0, 256), // valueSet
ElementRow(4269, 103, 0, 0, 256), // noMap
ElementRow(5271, 2153, 0, 0, 258), // target
ElementRow(3846, 43, 0, 0, 64), // ConceptMap.group.element.target.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 256), // code
ElementRow(2384, 43, 0, 0, 256), // display
ElementRow(5518, 1920, 0, 0, 256), // valueSet
ElementRow(4839, 19, 50, 0, 273), // relationship
ElementRow(2067, 43, 0, 0, 256), // comment
ElementRow(4676, 2161, 0, 0, 258), // property
ElementRow(2320, 2165, 0, 0, 258), // dependsOn
ElementRow(4657, 2165, 0, 0, 770), // product
ElementRow(3846, 43, 0, 0, 64), // ConceptMap.group.element.target.dependsOn.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1825, 19, 0, 0, 257), // attribute
ElementRow(5509, 2172, 0, 0, 264), // value
ElementRow(5518, 1920, 0, 0, 256), // valueSet
ElementRow(3846, 43, 0, 0, 64), // ConceptMap.group.element.target.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(5509, 2188, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // ConceptMap.group.unmapped.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4190, 19, 54, 0, 257), // mode
ElementRow(2044, 19, 0, 0, 256), // code
ElementRow(2384, 43, 0, 0, 256), // display
ElementRow(5518, 1920, 0, 0, 256), // valueSet
ElementRow(4839, 19, 50, 0, 272), // relationship
ElementRow(4440, 2219, 0, 0, 256), // otherMap
ElementRow(3846, 43, 0, 0, 64), // ConceptMap.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 289), // code
ElementRow(5472, 15, 0, 0, 288), // uri
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(5406, 19, 53, 0, 289), // type
ElementRow(5269, 1926, 0, 0, 288), // system
ElementRow(3846, 7, 0, 0, 32), // Condition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(2021, 39, 55, 0, 305), // clinicalStatus
ElementRow(5527, 39, 58, 0, 304), // verificationStatus
ElementRow(1977, 39, 377, 0, 258), // category
ElementRow(5067, 39, 378, 0, 256), // severity
ElementRow(2044, 39, 511, 0, 288), // code
ElementRow(1919, 39, 479, 0, 290), // bodySite
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4379, 610, 0, 0, 296), // onset
ElementRow(1642, 610, 0, 0, 264), // abatement
ElementRow(4785, 130, 0, 0, 288), // recordedDate
ElementRow(4483, 2234, 0, 0, 290), // participant
ElementRow(5148, 2238, 0, 0, 258), // stage
ElementRow(2561, 1296, 501, 0, 290), // evidence
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // Condition.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 325, 0, 288), // function
ElementRow(1666, 642, 0, 0, 289), // actor
ElementRow(3846, 43, 0, 0, 64), // Condition.stage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5236, 39, 513, 0, 256), // summary
ElementRow(1804, 2249, 0, 0, 258), // assessment
ElementRow(5406, 39, 514, 0, 256), // type
ElementRow(3846, 7, 0, 0, 32), // ConditionDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5228, 43, 0, 0, 256), // subtitle
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(2044, 39, 511, 0, 289), // code
ElementRow(5067, 39, 378, 0, 288), // severity
ElementRow(1919, 39, 479, 0, 288), // bodySite
ElementRow(5148, 39, 513, 0, 288), // stage
ElementRow(2784, 103, 0, 0, 256), // hasSeverity
ElementRow(2780, 103, 0, 0, 256), // hasBodySite
ElementRow(2785, 103, 0, 0, 256), // hasStage
ElementRow(2294, 15, 0, 0, 258), // definition
ElementRow(4340, 2253, 0, 0, 258), // observation
ElementRow(4157, 2257, 0, 0, 258), // medication
ElementRow(4604, 2261, 0, 0, 258), // precondition
ElementRow(5292, 1282, 0, 0, 258), // team
ElementRow(4747, 2265, 0, 0, 258), // questionnaire
ElementRow(4558, 2269, 0, 0, 258), // plan
ElementRow(3846, 43, 0, 0, 64), // ConditionDefinition.medication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 795, 0, 256), // category
ElementRow(2044, 39, 646, 0, 256), // code
ElementRow(3846, 43, 0, 0, 64), // ConditionDefinition.observation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 400, 0, 256), // category
ElementRow(2044, 39, 680, 0, 256), // code
ElementRow(3846, 43, 0, 0, 64), // ConditionDefinition.plan.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4955, 39, 0, 0, 256), // role
ElementRow(4795, 2275, 0, 0, 257), // reference
ElementRow(3846, 43, 0, 0, 64), // ConditionDefinition.precondition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 56, 0, 257), // type
ElementRow(2044, 39, 680, 0, 257), // code
ElementRow(5509, 2279, 0, 0, 264), // value
ElementRow(3846, 43, 0, 0, 64), // ConditionDefinition.questionnaire.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4711, 19, 57, 0, 257), // purpose
ElementRow(4795, 2288, 0, 0, 257), // reference
ElementRow(3846, 7, 0, 0, 32), // Consent.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 64, 0, 305), // status
ElementRow(1977, 39, 516, 0, 290), // category
ElementRow(5205, 2296, 0, 0, 288), // subject
ElementRow(2264, 201, 0, 0, 288), // date
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(2759, 2308, 0, 0, 290), // grantor
ElementRow(2758, 2308, 0, 0, 290), // grantee
ElementRow(4091, 2317, 0, 0, 258), // manager
ElementRow(2172, 2317, 0, 0, 258), // controller
ElementRow(5109, 1060, 0, 0, 258), // sourceAttachment
ElementRow(5119, 2326, 0, 0, 258), // sourceReference
ElementRow(4821, 39, 518, 0, 258), // regulatoryBasis
ElementRow(4572, 2330, 0, 0, 256), // policyBasis
ElementRow(4574, 2336, 0, 0, 258), // policyText
ElementRow(5525, 2340, 0, 0, 290), // verification
ElementRow(2286, 19, 63, 0, 304), // decision
ElementRow(4691, 2344, 0, 0, 290), // provision
ElementRow(3846, 43, 0, 0, 64), // Consent.policyBasis.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4795, 704, 0, 0, 256), // reference
ElementRow(5474, 322, 0, 0, 256), // url
ElementRow(3846, 43, 0, 0, 64), // Consent.provision.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(1666, 2348, 0, 0, 258), // actor
ElementRow(1663, 39, 515, 0, 290), // action
ElementRow(5026, 775, 730, 0, 290), // securityLabel
ElementRow(4711, 775, 368, 0, 290), // purpose
ElementRow(2402, 775, 379, 0, 290), // documentType
ElementRow(4914, 775, 336, 0, 290), // resourceType
ElementRow(2044, 39, 517, 0, 290), // code
ElementRow(2260, 59, 0, 0, 288), // dataPeriod
ElementRow(2246, 2352, 0, 0, 290), // data
ElementRow(2594, 295, 0, 0, 256), // expression
ElementRow(4691, 2344, 0, 0, 770), // provision
ElementRow(3846, 43, 0, 0, 64), // Consent.provision.actor.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4955, 39, 325, 0, 256), // role
ElementRow(4795, 2365, 0, 0, 256), // reference
ElementRow(3846, 43, 0, 0, 64), // Consent.provision.data.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4147, 19, 62, 0, 289), // meaning
ElementRow(4795, 704, 0, 0, 289), // reference
ElementRow(3846, 43, 0, 0, 64), // Consent.verification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5529, 103, 0, 0, 289), // verified
ElementRow(5528, 39, 519, 0, 256), // verificationType
ElementRow(5530, 2373, 0, 0, 256), // verifiedBy
ElementRow(5531, 2380, 0, 0, 256), // verifiedWith
ElementRow(5526, 130, 0, 0, 258), // verificationDate
ElementRow(3846, 43, 0, 0, 64), // ContactDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5295, 1320, 0, 0, 290), // telecom
ElementRow(3846, 43, 0, 0, 64), // ContactPoint.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5269, 19, 66, 0, 288), // system
ElementRow(5509, 43, 0, 0, 288), // value
ElementRow(5482, 19, 67, 0, 304), // use
ElementRow(4753, 117, 0, 0, 288), // rank
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(3846, 7, 0, 0, 32), // Contract.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5474, 15, 0, 0, 256), // url
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5166, 19, 69, 0, 304), // status
ElementRow(4035, 39, 285, 0, 256), // legalState
ElementRow(3924, 2389, 0, 0, 256), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 256), // instantiatesUri
ElementRow(2150, 39, 530, 0, 256), // contentDerivative
ElementRow(3988, 130, 0, 0, 288), // issued
ElementRow(1781, 59, 0, 0, 288), // applies
ElementRow(2589, 39, 534, 0, 256), // expirationType
ElementRow(5205, 704, 0, 0, 290), // subject
ElementRow(1835, 69, 0, 0, 258), // authority
ElementRow(2410, 442, 0, 0, 258), // domain
ElementRow(5081, 442, 0, 0, 258), // site
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5228, 43, 0, 0, 256), // subtitle
ElementRow(1721, 43, 0, 0, 258), // alias
ElementRow(1828, 2398, 0, 0, 256), // author
ElementRow(4975, 39, 536, 0, 256), // scope
ElementRow(5358, 2402, 0, 0, 264), // topic
ElementRow(5406, 39, 543, 0, 288), // type
ElementRow(5202, 39, 540, 0, 290), // subType
ElementRow(2149, 2409, 0, 0, 256), // contentDefinition
ElementRow(5304, 2413, 0, 0, 258), // term
ElementRow(5252, 704, 0, 0, 258), // supportingInfo
ElementRow(4845, 2419, 0, 0, 258), // relevantHistory
ElementRow(5076, 2423, 0, 0, 258), // signer
ElementRow(2713, 2427, 0, 0, 258), // friendly
ElementRow(4034, 2431, 0, 0, 258), // legal
ElementRow(4964, 2435, 0, 0, 258), // rule
ElementRow(4037, 2444, 0, 0, 264), // legallyBinding
ElementRow(3846, 43, 0, 0, 64), // Contract.contentDefinition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 533, 0, 257), // type
ElementRow(5202, 39, 532, 0, 256), // subType
ElementRow(4709, 1550, 0, 0, 256), // publisher
ElementRow(4702, 130, 0, 0, 256), // publicationDate
ElementRow(4706, 19, 68, 0, 257), // publicationStatus
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(3846, 43, 0, 0, 64), // Contract.friendly.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2147, 2455, 0, 0, 265), // content
ElementRow(3846, 43, 0, 0, 64), // Contract.legal.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2147, 2455, 0, 0, 265), // content
ElementRow(3846, 43, 0, 0, 64), // Contract.rule.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2147, 2462, 0, 0, 265), // content
ElementRow(3846, 43, 0, 0, 64), // Contract.signer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 775, 380, 0, 257), // type
ElementRow(4488, 2475, 0, 0, 257), // party
ElementRow(5075, 1112, 0, 0, 259), // signature
ElementRow(3846, 43, 0, 0, 64), // Contract.term.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(3988, 130, 0, 0, 288), // issued
ElementRow(1781, 59, 0, 0, 288), // applies
ElementRow(5358, 2402, 0, 0, 264), // topic
ElementRow(5406, 39, 542, 0, 256), // type
ElementRow(5202, 39, 541, 0, 256), // subType
ElementRow(5318, 43, 0, 0, 288), // text
ElementRow(5026, 2479, 0, 0, 258), // securityLabel
ElementRow(4355, 2483, 0, 0, 257), // offer
ElementRow(1806, 2487, 0, 0, 258), // asset
ElementRow(1663, 2491, 0, 0, 258), // action
ElementRow(2762, 2413, 0, 0, 770), // group
ElementRow(3846, 43, 0, 0, 64), // Contract.term.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2396, 103, 0, 0, 272), // doNotPerform
ElementRow(5406, 39, 523, 0, 257), // type
ElementRow(5205, 2495, 0, 0, 258), // subject
ElementRow(3938, 39, 811, 0, 257), // intent
ElementRow(4056, 43, 0, 0, 258), // linkId
ElementRow(5166, 39, 524, 0, 257), // status
ElementRow(2156, 2502, 0, 0, 256), // context
ElementRow(2159, 43, 0, 0, 258), // contextLinkId
ElementRow(4348, 425, 0, 0, 264), // occurrence
ElementRow(4888, 2514, 0, 0, 258), // requester
ElementRow(4889, 43, 0, 0, 258), // requesterLinkId
ElementRow(4528, 39, 689, 0, 258), // performerType
ElementRow(4527, 39, 731, 0, 256), // performerRole
ElementRow(4525, 2528, 0, 0, 256), // performer
ElementRow(4526, 43, 0, 0, 258), // performerLinkId
ElementRow(4774, 2539, 811, 0, 258), // reason
ElementRow(4775, 43, 0, 0, 258), // reasonLinkId
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5027, 1100, 0, 0, 258), // securityLabelNumber
ElementRow(3846, 43, 0, 0, 64), // Contract.term.action.subject.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4795, 2514, 0, 0, 259), // reference
ElementRow(4955, 39, 525, 0, 256), // role
ElementRow(3846, 43, 0, 0, 64), // Contract.term.asset.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4975, 39, 527, 0, 256), // scope
ElementRow(5406, 39, 529, 0, 258), // type
ElementRow(5436, 704, 0, 0, 258), // typeReference
ElementRow(5229, 39, 528, 0, 258), // subtype
ElementRow(4839, 775, 284, 0, 256), // relationship
ElementRow(2156, 2543, 0, 0, 258), // context
ElementRow(2112, 43, 0, 0, 256), // condition
ElementRow(4535, 39, 464, 0, 258), // periodType
ElementRow(4530, 59, 0, 0, 258), // period
ElementRow(5486, 59, 0, 0, 258), // usePeriod
ElementRow(5318, 43, 0, 0, 256), // text
ElementRow(4056, 43, 0, 0, 258), // linkId
ElementRow(1751, 2547, 0, 0, 770), // answer
ElementRow(5027, 1100, 0, 0, 258), // securityLabelNumber
ElementRow(5521, 2551, 0, 0, 258), // valuedItem
ElementRow(3846, 43, 0, 0, 64), // Contract.term.asset.context.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4795, 704, 0, 0, 256), // reference
ElementRow(2044, 39, 526, 0, 258), // code
ElementRow(5318, 43, 0, 0, 256), // text
ElementRow(3846, 43, 0, 0, 64), // Contract.term.asset.valuedItem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2525, 2402, 0, 0, 264), // entity
ElementRow(3851, 35, 0, 0, 256), // identifier
ElementRow(2451, 130, 0, 0, 256), // effectiveTime
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(4570, 600, 0, 0, 256), // points
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(4512, 43, 0, 0, 256), // payment
ElementRow(4514, 130, 0, 0, 256), // paymentDate
ElementRow(4920, 2475, 0, 0, 256), // responsible
ElementRow(4782, 2475, 0, 0, 256), // recipient
ElementRow(4056, 43, 0, 0, 258), // linkId
ElementRow(5027, 1100, 0, 0, 258), // securityLabelNumber
ElementRow(3846, 43, 0, 0, 64), // Contract.term.offer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(4488, 2555, 0, 0, 258), // party
ElementRow(5358, 704, 0, 0, 288), // topic
ElementRow(5406, 39, 542, 0, 256), // type
ElementRow(2286, 39, 365, 0, 256), // decision
ElementRow(2287, 39, 531, 0, 258), // decisionMode
ElementRow(1751, 2547, 0, 0, 258), // answer
ElementRow(5318, 43, 0, 0, 256), // text
ElementRow(4056, 43, 0, 0, 258), // linkId
ElementRow(5027, 1100, 0, 0, 258), // securityLabelNumber
ElementRow(3846, 43, 0, 0, 64), // Contract.term.offer.answer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 2559, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // Contract.term.offer.party.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4795, 2514, 0, 0, 259), // reference
ElementRow(4955, 39, 535, 0, 257), // role
ElementRow(3846, 43, 0, 0, 64), // Contract.term.securityLabel.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4319, 1100, 0, 0, 258), // number
ElementRow(2016, 775, 538, 0, 257), // classification
ElementRow(1977, 775, 537, 0, 258), // category
ElementRow(2171, 775, 539, 0, 258), // control
ElementRow(3846, 43, 0, 0, 64), // Contributor.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5406, 19, 70, 0, 289), // type
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(3846, 43, 0, 0, 64), // Count.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 600, 0, 0, 288), // value
ElementRow(2075, 19, 191, 0, 304), // comparator
ElementRow(5454, 43, 0, 0, 288), // unit
ElementRow(5269, 15, 0, 0, 288), // system
ElementRow(2044, 19, 0, 0, 288), // code
ElementRow(3846, 7, 0, 0, 32), // Coverage.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 107, 0, 305), // status
ElementRow(4007, 19, 72, 0, 289), // kind
ElementRow(4513, 2600, 0, 0, 258), // paymentBy
ElementRow(5406, 39, 381, 0, 288), // type
ElementRow(4573, 138, 0, 0, 288), // policyHolder
ElementRow(5217, 2380, 0, 0, 288), // subscriber
ElementRow(5218, 35, 0, 0, 290), // subscriberId
ElementRow(1896, 606, 0, 0, 289), // beneficiary
ElementRow(2317, 43, 0, 0, 288), // dependent
ElementRow(4839, 39, 343, 0, 256), // relationship
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(3929, 69, 0, 0, 288), // insurer
ElementRow(2015, 2604, 0, 0, 258), // class
ElementRow(4408, 117, 0, 0, 288), // order
ElementRow(4255, 43, 0, 0, 288), // network
ElementRow(2189, 2608, 0, 0, 258), // costToBeneficiary
ElementRow(5216, 103, 0, 0, 256), // subrogation
ElementRow(2162, 2389, 0, 0, 258), // contract
ElementRow(3928, 2614, 0, 0, 256), // insurancePlan
ElementRow(3846, 43, 0, 0, 64), // Coverage.class.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 290, 0, 289), // type
ElementRow(5509, 35, 0, 0, 289), // value
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(3846, 43, 0, 0, 64), // Coverage.costToBeneficiary.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 291, 0, 288), // type
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4255, 39, 469, 0, 256), // network
ElementRow(5454, 39, 472, 0, 256), // unit
ElementRow(5304, 39, 470, 0, 256), // term
ElementRow(5509, 2618, 0, 0, 296), // value
ElementRow(2566, 2625, 0, 0, 258), // exception
ElementRow(3846, 43, 0, 0, 64), // Coverage.costToBeneficiary.exception.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 545, 0, 289), // type
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(3846, 43, 0, 0, 64), // Coverage.paymentBy.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4488, 138, 0, 0, 289), // party
ElementRow(4919, 43, 0, 0, 288), // responsibility
ElementRow(3846, 7, 0, 0, 32), // CoverageEligibilityRequest.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 107, 0, 305), // status
ElementRow(4639, 39, 702, 0, 256), // priority
ElementRow(4711, 19, 91, 0, 291), // purpose
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2555, 2629, 0, 0, 258), // event
ElementRow(5062, 1640, 0, 0, 264), // serviced
ElementRow(2215, 130, 0, 0, 289), // created
ElementRow(2524, 994, 0, 0, 256), // enterer
ElementRow(4690, 1550, 0, 0, 256), // provider
ElementRow(3929, 69, 0, 0, 289), // insurer
ElementRow(2632, 442, 0, 0, 256), // facility
ElementRow(5252, 2633, 0, 0, 258), // supportingInfo
ElementRow(3927, 2637, 0, 0, 258), // insurance
ElementRow(3996, 2641, 0, 0, 258), // item
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityRequest.event.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 547, 0, 257), // type
ElementRow(5575, 1005, 0, 0, 265), // when
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityRequest.insurance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2676, 103, 0, 0, 256), // focal
ElementRow(2199, 113, 0, 0, 257), // coverage
ElementRow(1934, 43, 0, 0, 256), // businessArrangement
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityRequest.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5253, 117, 0, 0, 258), // supportingInfoSequence
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4690, 994, 0, 0, 256), // provider
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2632, 1573, 0, 0, 256), // facility
ElementRow(2349, 2645, 0, 0, 258), // diagnosis
ElementRow(2339, 704, 0, 0, 258), // detail
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityRequest.item.diagnosis.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2349, 1616, 603, 0, 264), // diagnosis
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityRequest.supportingInfo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(3896, 704, 0, 0, 257), // information
ElementRow(1783, 103, 0, 0, 256), // appliesToAll
ElementRow(3846, 7, 0, 0, 32), // CoverageEligibilityResponse.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 107, 0, 305), // status
ElementRow(4711, 19, 92, 0, 291), // purpose
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2555, 2649, 0, 0, 258), // event
ElementRow(5062, 1640, 0, 0, 264), // serviced
ElementRow(2215, 130, 0, 0, 289), // created
ElementRow(4891, 1550, 0, 0, 256), // requestor
ElementRow(4876, 2655, 0, 0, 289), // request
ElementRow(4443, 19, 90, 0, 289), // outcome
ElementRow(2386, 43, 0, 0, 256), // disposition
ElementRow(3929, 69, 0, 0, 289), // insurer
ElementRow(3927, 2659, 0, 0, 258), // insurance
ElementRow(4597, 43, 0, 0, 256), // preAuthRef
ElementRow(2689, 39, 592, 0, 256), // form
ElementRow(2540, 2663, 0, 0, 258), // error
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityResponse.error.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 443, 0, 289), // code
ElementRow(2594, 43, 0, 0, 290), // expression
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityResponse.event.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 547, 0, 257), // type
ElementRow(5575, 1005, 0, 0, 265), // when
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityResponse.insurance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2199, 113, 0, 0, 289), // coverage
ElementRow(3895, 103, 0, 0, 256), // inforce
ElementRow(1899, 59, 0, 0, 256), // benefitPeriod
ElementRow(3996, 2667, 0, 0, 258), // item
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityResponse.insurance.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4690, 994, 0, 0, 256), // provider
ElementRow(2569, 103, 0, 0, 256), // excluded
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(4255, 39, 469, 0, 256), // network
ElementRow(5454, 39, 472, 0, 256), // unit
ElementRow(5304, 39, 470, 0, 256), // term
ElementRow(1897, 2674, 0, 0, 258), // benefit
ElementRow(1837, 103, 0, 0, 256), // authorizationRequired
ElementRow(1838, 39, 546, 0, 258), // authorizationSupporting
ElementRow(1839, 15, 0, 0, 256), // authorizationUrl
ElementRow(3846, 43, 0, 0, 64), // CoverageEligibilityResponse.insurance.item.benefit.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 471, 0, 257), // type
ElementRow(1731, 2678, 0, 0, 264), // allowed
ElementRow(5488, 2678, 0, 0, 264), // used
ElementRow(3846, 43, 0, 0, 64), // DataRequirement.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5406, 19, 104, 0, 289), // type
ElementRow(4667, 217, 0, 0, 290), // profile
ElementRow(5205, 2688, 324, 0, 296), // subject
ElementRow(4234, 43, 0, 0, 290), // mustSupport
ElementRow(2053, 2695, 0, 0, 290), // codeFilter
ElementRow(2268, 2699, 0, 0, 290), // dateFilter
ElementRow(5515, 2703, 0, 0, 290), // valueFilter
ElementRow(4051, 117, 0, 0, 288), // limit
ElementRow(5105, 2707, 0, 0, 290), // sort
ElementRow(3846, 43, 0, 0, 64), // DataRequirement.codeFilter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4495, 43, 0, 0, 288), // path
ElementRow(5015, 43, 0, 0, 288), // searchParam
ElementRow(5518, 1920, 0, 0, 288), // valueSet
ElementRow(2044, 775, 0, 0, 290), // code
ElementRow(3846, 43, 0, 0, 64), // DataRequirement.dateFilter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4495, 43, 0, 0, 288), // path
ElementRow(5015, 43, 0, 0, 288), // searchParam
ElementRow(5509, 2717, 0, 0, 296), // value
ElementRow(3846, 43, 0, 0, 64), // DataRequirement.sort.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4495, 43, 0, 0, 289), // path
ElementRow(2364, 19, 224, 0, 289), // direction
ElementRow(3846, 43, 0, 0, 64), // DataRequirement.valueFilter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4495, 43, 0, 0, 288), // path
ElementRow(5015, 43, 0, 0, 288), // searchParam
ElementRow(2075, 19, 252, 0, 288), // comparator
ElementRow(5509, 2717, 0, 0, 296), // value
ElementRow(3846, 43, 0, 0, 64), // DataType.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(3846, 7, 0, 0, 32), // DetectedIssue.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 76, 0, 305), // status
ElementRow(1977, 39, 382, 0, 258), // category
ElementRow(2044, 39, 382, 0, 288), // code
ElementRow(5067, 19, 75, 0, 288), // severity
ElementRow(5205, 2739, 0, 0, 288), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(3850, 1005, 0, 0, 296), // identified
ElementRow(1828, 2749, 0, 0, 288), // author
ElementRow(3869, 704, 0, 0, 290), // implicated
ElementRow(2561, 2753, 0, 0, 258), // evidence
ElementRow(2339, 73, 0, 0, 256), // detail
ElementRow(4795, 15, 0, 0, 256), // reference
ElementRow(4186, 2757, 0, 0, 258), // mitigation
ElementRow(3846, 43, 0, 0, 64), // DetectedIssue.evidence.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 634, 0, 258), // code
ElementRow(2339, 704, 0, 0, 258), // detail
ElementRow(3846, 43, 0, 0, 64), // DetectedIssue.mitigation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1663, 39, 383, 0, 257), // action
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(1828, 994, 0, 0, 256), // author
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 7, 0, 0, 32), // Device.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(2385, 43, 0, 0, 256), // displayName
ElementRow(2294, 2768, 0, 0, 256), // definition
ElementRow(5440, 2772, 0, 0, 290), // udiCarrier
ElementRow(5166, 19, 80, 0, 304), // status
ElementRow(1845, 39, 295, 0, 256), // availabilityStatus
ElementRow(1913, 35, 0, 0, 256), // biologicalSourceEvent
ElementRow(4102, 43, 0, 0, 256), // manufacturer
ElementRow(4099, 130, 0, 0, 256), // manufactureDate
ElementRow(2588, 130, 0, 0, 256), // expirationDate
ElementRow(4074, 43, 0, 0, 256), // lotNumber
ElementRow(5045, 43, 0, 0, 256), // serialNumber
ElementRow(4237, 2776, 0, 0, 258), // name
ElementRow(4193, 43, 0, 0, 256), // modelNumber
ElementRow(4479, 43, 0, 0, 256), // partNumber
ElementRow(1977, 39, 550, 0, 258), // category
ElementRow(5406, 39, 556, 0, 258), // type
ElementRow(5532, 2780, 0, 0, 258), // version
ElementRow(2124, 2784, 0, 0, 258), // conformsTo
ElementRow(4676, 2788, 0, 0, 258), // property
ElementRow(4190, 39, 551, 0, 256), // mode
ElementRow(2241, 2792, 0, 0, 256), // cycle
ElementRow(2431, 397, 0, 0, 256), // duration
ElementRow(4453, 69, 0, 0, 256), // owner
ElementRow(2135, 1320, 0, 0, 258), // contact
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(5474, 15, 0, 0, 256), // url
ElementRow(2519, 2796, 0, 0, 258), // endpoint
ElementRow(2727, 1078, 0, 0, 258), // gateway
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4969, 39, 553, 0, 290), // safety
ElementRow(4472, 153, 0, 0, 256), // parent
ElementRow(3846, 43, 0, 0, 64), // Device.conformsTo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 554, 0, 256), // category
ElementRow(5136, 39, 555, 0, 257), // specification
ElementRow(5532, 43, 0, 0, 256), // version
ElementRow(3846, 43, 0, 0, 64), // Device.name.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 43, 0, 0, 289), // value
ElementRow(5406, 19, 78, 0, 289), // type
ElementRow(2384, 103, 0, 0, 304), // display
ElementRow(3846, 43, 0, 0, 64), // Device.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 552, 0, 257), // type
ElementRow(5509, 2800, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // Device.udiCarrier.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2346, 43, 0, 0, 289), // deviceIdentifier
ElementRow(3989, 15, 0, 0, 289), // issuer
ElementRow(4002, 15, 0, 0, 256), // jurisdiction
ElementRow(1972, 835, 0, 0, 288), // carrierAIDC
ElementRow(1973, 43, 0, 0, 288), // carrierHRF
ElementRow(2531, 19, 250, 0, 256), // entryType
ElementRow(3846, 43, 0, 0, 64), // Device.version.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 557, 0, 256), // type
ElementRow(2088, 35, 0, 0, 256), // component
ElementRow(3915, 130, 0, 0, 256), // installDate
ElementRow(5509, 43, 0, 0, 257), // value
ElementRow(3846, 7, 0, 0, 32), // DeviceAssociation.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(2345, 153, 0, 0, 289), // device
ElementRow(1977, 39, 0, 0, 290), // category
ElementRow(5166, 39, 81, 0, 289), // status
ElementRow(5172, 39, 82, 0, 290), // statusReason
ElementRow(5205, 2828, 0, 0, 288), // subject
ElementRow(1921, 2832, 0, 0, 288), // bodyStructure
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(4393, 2836, 0, 0, 290), // operation
ElementRow(3846, 43, 0, 0, 64), // DeviceAssociation.operation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5166, 39, 558, 0, 289), // status
ElementRow(4398, 2844, 0, 0, 290), // operator
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(3846, 7, 0, 0, 32), // DeviceDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5441, 2848, 0, 0, 258), // udiDeviceIdentifier
ElementRow(4822, 2852, 0, 0, 258), // regulatoryIdentifier
ElementRow(4479, 43, 0, 0, 256), // partNumber
ElementRow(4102, 69, 0, 0, 288), // manufacturer
ElementRow(2347, 2856, 0, 0, 290), // deviceName
ElementRow(4193, 43, 0, 0, 288), // modelNumber
ElementRow(2016, 2860, 0, 0, 290), // classification
ElementRow(2124, 2864, 0, 0, 290), // conformsTo
ElementRow(2783, 2868, 0, 0, 290), // hasPart
ElementRow(4460, 2872, 0, 0, 258), // packaging
ElementRow(5532, 2876, 0, 0, 258), // version
ElementRow(4969, 39, 553, 0, 290), // safety
ElementRow(5070, 2880, 0, 0, 258), // shelfLifeStorage
ElementRow(4018, 39, 0, 0, 258), // languageCode
ElementRow(4676, 2884, 0, 0, 258), // property
ElementRow(4453, 69, 0, 0, 256), // owner
ElementRow(2135, 1320, 0, 0, 258), // contact
ElementRow(4055, 2888, 0, 0, 258), // link
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4118, 2892, 0, 0, 258), // material
ElementRow(4666, 19, 79, 0, 258), // productionIdentifierInUDI
ElementRow(2776, 2896, 0, 0, 256), // guideline
ElementRow(2183, 2900, 0, 0, 256), // correctiveAction
ElementRow(1996, 2904, 0, 0, 258), // chargeItem
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.chargeItem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1997, 2908, 0, 0, 257), // chargeItemCode
ElementRow(2191, 389, 0, 0, 257), // count
ElementRow(2450, 59, 0, 0, 256), // effectivePeriod
ElementRow(5485, 197, 0, 0, 258), // useContext
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.classification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 556, 0, 289), // type
ElementRow(4003, 205, 0, 0, 258), // justification
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.conformsTo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 554, 0, 288), // category
ElementRow(5136, 39, 555, 0, 289), // specification
ElementRow(5532, 43, 0, 0, 290), // version
ElementRow(5106, 205, 0, 0, 258), // source
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.correctiveAction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4776, 103, 0, 0, 257), // recall
ElementRow(4975, 19, 77, 0, 256), // scope
ElementRow(4530, 59, 0, 0, 257), // period
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.deviceName.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5406, 19, 78, 0, 289), // type
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.guideline.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5485, 197, 0, 0, 258), // useContext
ElementRow(5479, 73, 0, 0, 256), // usageInstruction
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(3892, 39, 0, 0, 258), // indication
ElementRow(2164, 39, 0, 0, 258), // contraindication
ElementRow(5564, 39, 0, 0, 258), // warning
ElementRow(3937, 43, 0, 0, 256), // intendedUse
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.hasPart.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4795, 353, 0, 0, 289), // reference
ElementRow(2191, 2912, 0, 0, 256), // count
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.link.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4838, 775, 296, 0, 257), // relation
ElementRow(4832, 2768, 0, 0, 257), // relatedDevice
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.material.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5224, 39, 0, 0, 257), // substance
ElementRow(1734, 103, 0, 0, 256), // alternate
ElementRow(1727, 103, 0, 0, 256), // allergenicIndicator
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.packaging.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 256), // identifier
ElementRow(5406, 39, 0, 0, 256), // type
ElementRow(2191, 2912, 0, 0, 256), // count
ElementRow(2389, 2916, 0, 0, 258), // distributor
ElementRow(5441, 2848, 0, 0, 770), // udiDeviceIdentifier
ElementRow(4460, 2872, 0, 0, 770), // packaging
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.packaging.distributor.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(4429, 69, 0, 0, 258), // organizationReference
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 552, 0, 257), // type
ElementRow(5509, 2800, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.regulatoryIdentifier.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 83, 0, 257), // type
ElementRow(2346, 43, 0, 0, 257), // deviceIdentifier
ElementRow(3989, 15, 0, 0, 257), // issuer
ElementRow(4002, 15, 0, 0, 257), // jurisdiction
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.udiDeviceIdentifier.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2346, 43, 0, 0, 257), // deviceIdentifier
ElementRow(3989, 15, 0, 0, 257), // issuer
ElementRow(4002, 15, 0, 0, 257), // jurisdiction
ElementRow(4108, 2920, 0, 0, 258), // marketDistribution
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.udiDeviceIdentifier.marketDistribution.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4109, 59, 0, 0, 257), // marketPeriod
ElementRow(5198, 15, 0, 0, 257), // subJurisdiction
ElementRow(3846, 43, 0, 0, 64), // DeviceDefinition.version.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 256), // type
ElementRow(2088, 35, 0, 0, 256), // component
ElementRow(5509, 43, 0, 0, 257), // value
ElementRow(3846, 7, 0, 0, 32), // DeviceDispense.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1867, 2927, 0, 0, 258), // basedOn
ElementRow(4480, 2931, 0, 0, 258), // partOf
ElementRow(5166, 19, 84, 0, 305), // status
ElementRow(5172, 2937, 559, 0, 256), // statusReason
ElementRow(1977, 39, 0, 0, 258), // category
ElementRow(2345, 2944, 0, 0, 289), // device
ElementRow(5205, 2951, 0, 0, 289), // subject
ElementRow(4779, 2961, 0, 0, 256), // receiver
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(5254, 704, 0, 0, 258), // supportingInformation
ElementRow(4525, 2965, 0, 0, 258), // performer
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(5406, 39, 0, 0, 256), // type
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(4620, 130, 0, 0, 288), // preparedDate
ElementRow(5576, 130, 0, 0, 256), // whenHandedOver
ElementRow(2338, 442, 0, 0, 256), // destination
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5479, 73, 0, 0, 256), // usageInstruction
ElementRow(2557, 2419, 0, 0, 258), // eventHistory
ElementRow(3846, 43, 0, 0, 64), // DeviceDispense.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 0, 0, 256), // function
ElementRow(1666, 2977, 0, 0, 257), // actor
ElementRow(3846, 7, 0, 0, 32), // DeviceMetric.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5406, 39, 385, 0, 289), // type
ElementRow(5454, 39, 417, 0, 288), // unit
ElementRow(2345, 153, 0, 0, 289), // device
ElementRow(4397, 19, 167, 0, 288), // operationalStatus
ElementRow(2063, 19, 47, 0, 256), // color
ElementRow(1977, 19, 166, 0, 289), // category
ElementRow(4152, 389, 0, 0, 256), // measurementFrequency
ElementRow(1947, 2981, 0, 0, 258), // calibration
ElementRow(3846, 43, 0, 0, 64), // DeviceMetric.calibration.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 165, 0, 256), // type
ElementRow(5161, 19, 164, 0, 256), // state
ElementRow(5342, 97, 0, 0, 256), // time
ElementRow(3846, 7, 0, 0, 32), // DeviceRequest.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3924, 2988, 0, 0, 290), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 290), // instantiatesUri
ElementRow(1867, 704, 0, 0, 290), // basedOn
ElementRow(4864, 2994, 0, 0, 290), // replaces
ElementRow(2766, 35, 0, 0, 288), // groupIdentifier
ElementRow(5166, 19, 210, 0, 304), // status
ElementRow(3938, 19, 207, 0, 305), // intent
ElementRow(4639, 19, 208, 0, 288), // priority
ElementRow(2396, 103, 0, 0, 304), // doNotPerform
ElementRow(2044, 2944, 556, 0, 289), // code
ElementRow(4723, 2912, 0, 0, 256), // quantity
ElementRow(4468, 2998, 0, 0, 258), // parameter
ElementRow(5205, 3007, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4348, 425, 0, 0, 296), // occurrence
ElementRow(1832, 130, 0, 0, 288), // authoredOn
ElementRow(4888, 3016, 0, 0, 288), // requester
ElementRow(4525, 3029, 0, 0, 288), // performer
ElementRow(4774, 3038, 511, 0, 290), // reason
ElementRow(1796, 103, 0, 0, 256), // asNeeded
ElementRow(1797, 39, 0, 0, 256), // asNeededFor
ElementRow(3927, 3045, 0, 0, 258), // insurance
ElementRow(5252, 704, 0, 0, 258), // supportingInfo
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4845, 2419, 0, 0, 258), // relevantHistory
ElementRow(3846, 43, 0, 0, 64), // DeviceRequest.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 0, 0, 256), // code
ElementRow(5509, 3049, 0, 0, 264), // value
ElementRow(3846, 7, 0, 0, 32), // DeviceUsage.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1867, 975, 0, 0, 290), // basedOn
ElementRow(5166, 19, 85, 0, 305), // status
ElementRow(1977, 39, 0, 0, 258), // category
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2325, 3069, 0, 0, 290), // derivedFrom
ElementRow(2156, 2502, 0, 0, 288), // context
ElementRow(5352, 3073, 0, 0, 296), // timing
ElementRow(2266, 130, 0, 0, 288), // dateAsserted
ElementRow(5481, 39, 85, 0, 256), // usageStatus
ElementRow(5480, 39, 0, 0, 258), // usageReason
ElementRow(1693, 3083, 0, 0, 256), // adherence
ElementRow(3899, 3093, 0, 0, 288), // informationSource
ElementRow(2345, 2944, 0, 0, 289), // device
ElementRow(4774, 3103, 0, 0, 290), // reason
ElementRow(1919, 1667, 479, 0, 288), // bodySite
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // DeviceUsage.adherence.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 560, 0, 257), // code
ElementRow(4774, 39, 561, 0, 259), // reason
ElementRow(3846, 7, 0, 0, 32), // DiagnosticReport.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1867, 3120, 0, 0, 258), // basedOn
ElementRow(5166, 19, 86, 0, 305), // status
ElementRow(1977, 39, 562, 0, 290), // category
ElementRow(2044, 39, 407, 0, 289), // code
ElementRow(5205, 3134, 0, 0, 288), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(2447, 1005, 0, 0, 296), // effective
ElementRow(3988, 97, 0, 0, 288), // issued
ElementRow(4525, 3143, 0, 0, 290), // performer
ElementRow(4934, 3143, 0, 0, 290), // resultsInterpreter
ElementRow(5138, 3149, 0, 0, 258), // specimen
ElementRow(4930, 3153, 0, 0, 258), // result
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5191, 3160, 0, 0, 258), // study
ElementRow(5252, 3164, 0, 0, 258), // supportingInfo
ElementRow(4155, 3168, 0, 0, 290), // media
ElementRow(2094, 3174, 0, 0, 256), // composition
ElementRow(2107, 73, 0, 0, 256), // conclusion
ElementRow(2108, 39, 501, 0, 258), // conclusionCode
ElementRow(4625, 1060, 0, 0, 258), // presentedForm
ElementRow(3846, 43, 0, 0, 64), // DiagnosticReport.media.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2067, 43, 0, 0, 256), // comment
ElementRow(4055, 2336, 0, 0, 289), // link
ElementRow(3846, 43, 0, 0, 64), // DiagnosticReport.supportingInfo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 803, 0, 257), // type
ElementRow(4795, 3183, 0, 0, 257), // reference
ElementRow(3846, 43, 0, 0, 64), // Distance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 600, 0, 0, 288), // value
ElementRow(2075, 19, 191, 0, 304), // comparator
ElementRow(5454, 43, 0, 0, 288), // unit
ElementRow(5269, 15, 0, 0, 288), // system
ElementRow(2044, 19, 0, 0, 288), // code
ElementRow(3846, 7, 0, 0, 32), // DocumentReference.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(1867, 3216, 0, 0, 258), // basedOn
ElementRow(5166, 19, 89, 0, 305), // status
ElementRow(2399, 19, 49, 0, 288), // docStatus
ElementRow(4189, 39, 262, 0, 290), // modality
ElementRow(5406, 39, 386, 0, 288), // type
ElementRow(1977, 39, 713, 0, 290), // category
ElementRow(5205, 704, 0, 0, 288), // subject
ElementRow(2156, 3224, 0, 0, 258), // context
ElementRow(2555, 3228, 804, 0, 258), // event
ElementRow(1919, 1667, 479, 0, 290), // bodySite
ElementRow(2633, 39, 483, 0, 256), // facilityType
ElementRow(4590, 39, 484, 0, 256), // practiceSetting
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(2264, 97, 0, 0, 288), // date
ElementRow(1828, 3240, 0, 0, 290), // author
ElementRow(1824, 3244, 0, 0, 258), // attester
ElementRow(2239, 69, 0, 0, 256), // custodian
ElementRow(4837, 3248, 0, 0, 290), // relatesTo
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5026, 39, 730, 0, 290), // securityLabel
ElementRow(2147, 3252, 0, 0, 291), // content
ElementRow(3846, 43, 0, 0, 64), // DocumentReference.attester.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4190, 39, 376, 0, 257), // mode
ElementRow(5342, 130, 0, 0, 256), // time
ElementRow(4488, 2114, 0, 0, 256), // party
ElementRow(3846, 43, 0, 0, 64), // DocumentReference.content.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1820, 1060, 0, 0, 289), // attachment
ElementRow(4667, 3256, 0, 0, 290), // profile
ElementRow(3846, 43, 0, 0, 64), // DocumentReference.content.profile.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 3260, 431, 0, 297), // value
ElementRow(3846, 43, 0, 0, 64), // DocumentReference.relatesTo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 297, 0, 289), // code
ElementRow(5271, 2336, 0, 0, 289), // target
ElementRow(3846, 7, 0, 0, 32), // DomainResource.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3846, 43, 0, 0, 64), // Dosage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 2912, 0, 0, 288), // sequence
ElementRow(5318, 43, 0, 0, 288), // text
ElementRow(1685, 39, 441, 0, 290), // additionalInstruction
ElementRow(4502, 43, 0, 0, 288), // patientInstruction
ElementRow(5352, 3273, 0, 0, 288), // timing
ElementRow(1796, 103, 0, 0, 288), // asNeeded
ElementRow(1797, 39, 645, 0, 290), // asNeededFor
ElementRow(5081, 39, 463, 0, 288), // site
ElementRow(4958, 39, 728, 0, 288), // route
ElementRow(4168, 39, 446, 0, 288), // method
ElementRow(2416, 3277, 0, 0, 290), // doseAndRate
ElementRow(4129, 393, 0, 0, 290), // maxDosePerPeriod
ElementRow(4126, 265, 0, 0, 288), // maxDosePerAdministration
ElementRow(4128, 265, 0, 0, 288), // maxDosePerLifetime
ElementRow(3846, 43, 0, 0, 64), // Dosage.doseAndRate.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5406, 39, 794, 0, 288), // type
ElementRow(2414, 3281, 0, 0, 296), // dose
ElementRow(4758, 3288, 0, 0, 296), // rate
ElementRow(3846, 43, 0, 0, 64), // Duration.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 600, 0, 0, 288), // value
ElementRow(2075, 19, 191, 0, 304), // comparator
ElementRow(5454, 43, 0, 0, 288), // unit
ElementRow(5269, 15, 0, 0, 288), // system
ElementRow(2044, 19, 0, 0, 288), // code
ElementRow(3846, 43, 0, 0, 64), // Element.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4495, 43, 0, 0, 289), // path
ElementRow(4872, 19, 188, 0, 290), // representation
ElementRow(5091, 43, 0, 0, 288), // sliceName
ElementRow(5089, 103, 0, 0, 288), // sliceIsConstraining
ElementRow(4015, 43, 0, 0, 288), // label
ElementRow(2044, 775, 792, 0, 290), // code
ElementRow(5093, 3322, 0, 0, 288), // slicing
ElementRow(5071, 43, 0, 0, 288), // short
ElementRow(2294, 73, 0, 0, 288), // definition
ElementRow(2067, 73, 0, 0, 288), // comment
ElementRow(4897, 73, 0, 0, 288), // requirements
ElementRow(1721, 43, 0, 0, 290), // alias
ElementRow(4175, 1100, 0, 0, 288), // min
ElementRow(4122, 43, 0, 3326, 288), // max
ElementRow(1859, 3328, 0, 0, 288), // base
ElementRow(2151, 15, 0, 0, 288), // contentReference
ElementRow(5406, 3332, 0, 0, 290), // type
ElementRow(2291, 3336, 0, 0, 296), // defaultValue
ElementRow(4148, 73, 0, 0, 288), // meaningWhenMissing
ElementRow(4411, 43, 0, 0, 288), // orderMeaning
ElementRow(2670, 3336, 0, 0, 296), // fixed
ElementRow(4505, 3336, 0, 0, 296), // pattern
ElementRow(2565, 3499, 0, 0, 290), // example
ElementRow(4177, 3503, 0, 0, 296), // minValue
ElementRow(4136, 3503, 0, 0, 296), // maxValue
ElementRow(4132, 2912, 0, 0, 288), // maxLength
ElementRow(2112, 7, 0, 0, 290), // condition
ElementRow(2131, 3534, 0, 0, 290), // constraint
ElementRow(4232, 103, 0, 0, 288), // mustHaveValue
ElementRow(5513, 217, 0, 0, 290), // valueAlternatives
ElementRow(4234, 103, 0, 0, 288), // mustSupport
ElementRow(3982, 103, 0, 0, 288), // isModifier
ElementRow(3983, 43, 0, 0, 288), // isModifierReason
ElementRow(3986, 103, 0, 0, 288), // isSummary
ElementRow(1908, 3538, 0, 0, 288), // binding
ElementRow(4104, 3542, 0, 0, 290), // mapping
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.base.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4495, 43, 0, 0, 289), // path
ElementRow(4175, 1100, 0, 0, 289), // min
ElementRow(4122, 43, 0, 0, 289), // max
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.binding.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5183, 19, 33, 0, 289), // strength
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5518, 1920, 0, 0, 288), // valueSet
ElementRow(1681, 3550, 0, 0, 290), // additional
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.binding.additional.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4711, 19, 11, 0, 289), // purpose
ElementRow(5518, 1920, 0, 0, 289), // valueSet
ElementRow(2403, 73, 0, 0, 288), // documentation
ElementRow(5072, 43, 0, 0, 288), // shortDoco
ElementRow(5478, 197, 0, 0, 290), // usage
ElementRow(1759, 103, 0, 0, 288), // any
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.constraint.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4004, 7, 0, 0, 289), // key
ElementRow(4897, 73, 0, 0, 288), // requirements
ElementRow(5067, 19, 65, 0, 289), // severity
ElementRow(5257, 103, 0, 0, 288), // suppress
ElementRow(3841, 43, 0, 0, 289), // human
ElementRow(2594, 43, 0, 0, 288), // expression
ElementRow(5106, 217, 0, 0, 288), // source
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.example.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4015, 43, 0, 0, 289), // label
ElementRow(5509, 3336, 0, 0, 297), // value
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.mapping.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(3852, 7, 0, 0, 289), // identity
ElementRow(4017, 19, 168, 0, 288), // language
ElementRow(4103, 43, 0, 0, 289), // map
ElementRow(2067, 73, 0, 0, 288), // comment
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.slicing.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2377, 3558, 0, 0, 290), // discriminator
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(4413, 103, 0, 0, 288), // ordered
ElementRow(4966, 19, 213, 0, 289), // rules
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.slicing.discriminator.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5406, 19, 87, 0, 289), // type
ElementRow(4495, 43, 0, 0, 289), // path
ElementRow(3846, 43, 0, 0, 64), // ElementDefinition.type.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2044, 15, 298, 0, 289), // code
ElementRow(4667, 3569, 0, 0, 290), // profile
ElementRow(5278, 3569, 0, 0, 290), // targetProfile
ElementRow(1718, 19, 212, 0, 290), // aggregation
ElementRow(5548, 19, 199, 0, 288), // versioning
ElementRow(3846, 7, 0, 0, 32), // Encounter.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 94, 0, 305), // status
ElementRow(2015, 39, 427, 0, 290), // class
ElementRow(4639, 39, 806, 0, 256), // priority
ElementRow(5406, 39, 573, 0, 290), // type
ElementRow(5060, 679, 737, 0, 290), // serviceType
ElementRow(5205, 734, 0, 0, 288), // subject
ElementRow(5210, 39, 572, 0, 256), // subjectStatus
ElementRow(2536, 3575, 0, 0, 290), // episodeOfCare
ElementRow(1867, 727, 0, 0, 258), // basedOn
ElementRow(1969, 1282, 0, 0, 258), // careTeam
ElementRow(4480, 421, 0, 0, 256), // partOf
ElementRow(5058, 69, 0, 0, 256), // serviceProvider
ElementRow(4483, 3579, 0, 0, 290), // participant
ElementRow(1784, 694, 0, 0, 290), // appointment
ElementRow(5550, 698, 0, 0, 258), // virtualService
ElementRow(1676, 59, 0, 0, 256), // actualPeriod
ElementRow(4562, 130, 0, 0, 256), // plannedStartDate
ElementRow(4561, 130, 0, 0, 256), // plannedEndDate
ElementRow(4038, 397, 0, 0, 256), // length
ElementRow(4774, 3583, 0, 0, 290), // reason
ElementRow(2349, 3587, 0, 0, 290), // diagnosis
ElementRow(1657, 159, 0, 0, 258), // account
ElementRow(2355, 39, 568, 0, 258), // dietPreference
ElementRow(5127, 39, 390, 0, 258), // specialArrangement
ElementRow(5128, 39, 391, 0, 258), // specialCourtesy
ElementRow(1703, 3591, 0, 0, 256), // admission
ElementRow(4064, 3595, 0, 0, 258), // location
ElementRow(3846, 43, 0, 0, 64), // Encounter.admission.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4595, 35, 0, 0, 256), // preAdmissionIdentifier
ElementRow(4431, 1573, 0, 0, 256), // origin
ElementRow(1704, 39, 387, 0, 256), // admitSource
ElementRow(4768, 39, 799, 0, 256), // reAdmission
ElementRow(2338, 1573, 0, 0, 256), // destination
ElementRow(2369, 39, 569, 0, 256), // dischargeDisposition
ElementRow(3846, 43, 0, 0, 64), // Encounter.diagnosis.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2112, 126, 511, 0, 290), // condition
ElementRow(5482, 39, 388, 0, 258), // use
ElementRow(3846, 43, 0, 0, 64), // Encounter.location.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4064, 442, 0, 0, 257), // location
ElementRow(5166, 19, 93, 0, 256), // status
ElementRow(2689, 39, 633, 0, 256), // form
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3846, 43, 0, 0, 64), // Encounter.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 299, 0, 290), // type
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(1666, 3611, 0, 0, 288), // actor
ElementRow(3846, 43, 0, 0, 64), // Encounter.reason.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5482, 39, 571, 0, 290), // use
ElementRow(5509, 3621, 389, 0, 290), // value
ElementRow(3846, 7, 0, 0, 32), // EncounterHistory.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 94, 0, 305), // status
ElementRow(2015, 39, 366, 0, 289), // class
ElementRow(5406, 39, 573, 0, 290), // type
ElementRow(5060, 679, 737, 0, 290), // serviceType
ElementRow(5205, 734, 0, 0, 288), // subject
ElementRow(5210, 39, 572, 0, 256), // subjectStatus
ElementRow(1676, 59, 0, 0, 256), // actualPeriod
ElementRow(4562, 130, 0, 0, 256), // plannedStartDate
ElementRow(4561, 130, 0, 0, 256), // plannedEndDate
ElementRow(4038, 397, 0, 0, 256), // length
ElementRow(4064, 3625, 0, 0, 258), // location
ElementRow(3846, 43, 0, 0, 64), // EncounterHistory.location.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4064, 442, 0, 0, 257), // location
ElementRow(2689, 39, 633, 0, 256), // form
ElementRow(3846, 7, 0, 0, 32), // Endpoint.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 95, 0, 305), // status
ElementRow(2125, 39, 574, 0, 291), // connectionType
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(2534, 39, 300, 0, 290), // environmentType
ElementRow(4093, 69, 0, 0, 288), // managingOrganization
ElementRow(2135, 1320, 0, 0, 258), // contact
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(4511, 3629, 0, 0, 258), // payload
ElementRow(1690, 322, 0, 0, 289), // address
ElementRow(2789, 43, 0, 0, 258), // header
ElementRow(3846, 43, 0, 0, 64), // Endpoint.payload.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 575, 0, 290), // type
ElementRow(4174, 19, 168, 0, 290), // mimeType
ElementRow(3846, 7, 0, 0, 32), // EnrollmentRequest.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 107, 0, 304), // status
ElementRow(2215, 130, 0, 0, 256), // created
ElementRow(3929, 69, 0, 0, 256), // insurer
ElementRow(4690, 1550, 0, 0, 256), // provider
ElementRow(1958, 606, 0, 0, 256), // candidate
ElementRow(2199, 113, 0, 0, 256), // coverage
ElementRow(3846, 7, 0, 0, 32), // EnrollmentResponse.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 107, 0, 304), // status
ElementRow(4876, 3635, 0, 0, 256), // request
ElementRow(4443, 19, 96, 0, 256), // outcome
ElementRow(2386, 43, 0, 0, 256), // disposition
ElementRow(2215, 130, 0, 0, 256), // created
ElementRow(4428, 69, 0, 0, 256), // organization
ElementRow(4881, 1550, 0, 0, 256), // requestProvider
ElementRow(3846, 7, 0, 0, 32), // EpisodeOfCare.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 97, 0, 305), // status
ElementRow(5171, 3639, 0, 0, 258), // statusHistory
ElementRow(5406, 39, 578, 0, 290), // type
ElementRow(4774, 3643, 0, 0, 290), // reason
ElementRow(2349, 3647, 0, 0, 290), // diagnosis
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(4093, 69, 0, 0, 288), // managingOrganization
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(4807, 975, 0, 0, 258), // referralRequest
ElementRow(1968, 994, 0, 0, 256), // careManager
ElementRow(1969, 1282, 0, 0, 258), // careTeam
ElementRow(1657, 159, 0, 0, 258), // account
ElementRow(3846, 43, 0, 0, 64), // EpisodeOfCare.diagnosis.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2112, 126, 511, 0, 290), // condition
ElementRow(5482, 39, 388, 0, 288), // use
ElementRow(3846, 43, 0, 0, 64), // EpisodeOfCare.reason.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5482, 39, 571, 0, 288), // use
ElementRow(5509, 3656, 570, 0, 290), // value
ElementRow(3846, 43, 0, 0, 64), // EpisodeOfCare.statusHistory.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5166, 19, 97, 0, 257), // status
ElementRow(4530, 59, 0, 0, 257), // period
ElementRow(3846, 7, 0, 0, 32), // EventDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5228, 43, 0, 0, 256), // subtitle
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(5205, 2688, 324, 0, 264), // subject
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(5478, 73, 0, 0, 256), // usage
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 288), // approvalDate
ElementRow(4026, 201, 0, 0, 288), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(5384, 3660, 0, 0, 291), // trigger
ElementRow(3846, 7, 0, 0, 32), // Evidence.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2007, 801, 0, 0, 264), // citeAs
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 256), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(1828, 193, 0, 0, 290), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 290), // endorser
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(1803, 73, 0, 0, 256), // assertion
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5523, 3664, 0, 0, 259), // variableDefinition
ElementRow(5268, 39, 360, 0, 256), // synthesisType
ElementRow(5192, 39, 342, 0, 258), // studyDesign
ElementRow(5163, 3668, 0, 0, 258), // statistic
ElementRow(1983, 3672, 0, 0, 258), // certainty
ElementRow(3846, 43, 0, 0, 64), // Evidence.certainty.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5406, 39, 272, 0, 256), // type
ElementRow(4761, 39, 271, 0, 256), // rating
ElementRow(4760, 43, 0, 0, 256), // rater
ElementRow(5203, 3672, 0, 0, 770), // subcomponent
ElementRow(3846, 43, 0, 0, 64), // Evidence.statistic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5164, 39, 341, 0, 256), // statisticType
ElementRow(1977, 39, 0, 0, 256), // category
ElementRow(4723, 389, 0, 0, 256), // quantity
ElementRow(4321, 1100, 0, 0, 256), // numberOfEvents
ElementRow(4320, 1100, 0, 0, 256), // numberAffected
ElementRow(4970, 3676, 0, 0, 256), // sampleSize
ElementRow(1826, 3680, 0, 0, 258), // attributeEstimate
ElementRow(4192, 3684, 0, 0, 258), // modelCharacteristic
ElementRow(3846, 43, 0, 0, 64), // Evidence.statistic.attributeEstimate.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5406, 39, 270, 0, 256), // type
ElementRow(4723, 389, 0, 0, 256), // quantity
ElementRow(4042, 600, 0, 0, 256), // level
ElementRow(4750, 983, 0, 0, 256), // range
ElementRow(1826, 3680, 0, 0, 770), // attributeEstimate
ElementRow(3846, 43, 0, 0, 64), // Evidence.statistic.modelCharacteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 340, 0, 257), // code
ElementRow(5509, 265, 0, 0, 256), // value
ElementRow(5522, 3688, 0, 0, 258), // variable
ElementRow(1826, 3680, 0, 0, 770), // attributeEstimate
ElementRow(3846, 43, 0, 0, 64), // Evidence.statistic.modelCharacteristic.variable.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5523, 3695, 0, 0, 257), // variableDefinition
ElementRow(2778, 19, 253, 0, 256), // handling
ElementRow(5514, 39, 0, 0, 258), // valueCategory
ElementRow(5516, 389, 0, 0, 258), // valueQuantity
ElementRow(5517, 983, 0, 0, 258), // valueRange
ElementRow(3846, 43, 0, 0, 64), // Evidence.statistic.sampleSize.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4326, 1100, 0, 0, 256), // numberOfStudies
ElementRow(4323, 1100, 0, 0, 256), // numberOfParticipants
ElementRow(4013, 1100, 0, 0, 256), // knownDataCount
ElementRow(3846, 43, 0, 0, 64), // Evidence.variableDefinition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5524, 39, 353, 0, 289), // variableRole
ElementRow(4343, 3695, 0, 0, 288), // observed
ElementRow(3932, 3695, 0, 0, 256), // intended
ElementRow(2366, 39, 358, 0, 256), // directnessMatch
ElementRow(3846, 7, 0, 0, 32), // EvidenceReport.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(4833, 35, 0, 0, 290), // relatedIdentifier
ElementRow(2007, 801, 0, 0, 264), // citeAs
ElementRow(5406, 39, 579, 0, 256), // type
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(5205, 3699, 0, 0, 289), // subject
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(1828, 193, 0, 0, 290), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 290), // endorser
ElementRow(4837, 3703, 0, 0, 258), // relatesTo
ElementRow(5023, 3707, 0, 0, 258), // section
ElementRow(3846, 43, 0, 0, 64), // EvidenceReport.relatesTo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 204, 0, 257), // code
ElementRow(5271, 3711, 0, 0, 257), // target
ElementRow(3846, 43, 0, 0, 64), // EvidenceReport.relatesTo.target.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 0, 256), // url
ElementRow(3851, 35, 0, 0, 256), // identifier
ElementRow(2384, 73, 0, 0, 256), // display
ElementRow(4907, 704, 0, 0, 256), // resource
ElementRow(3846, 43, 0, 0, 64), // EvidenceReport.section.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(2678, 39, 303, 0, 256), // focus
ElementRow(2679, 704, 0, 0, 256), // focusReference
ElementRow(1828, 3723, 0, 0, 258), // author
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(4190, 19, 142, 0, 256), // mode
ElementRow(4416, 39, 397, 0, 256), // orderedBy
ElementRow(2528, 39, 302, 0, 258), // entryClassifier
ElementRow(2530, 704, 0, 0, 258), // entryReference
ElementRow(2529, 389, 0, 0, 258), // entryQuantity
ElementRow(2495, 39, 396, 0, 256), // emptyReason
ElementRow(5023, 3707, 0, 0, 770), // section
ElementRow(3846, 43, 0, 0, 64), // EvidenceReport.subject.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1993, 3727, 0, 0, 258), // characteristic
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // EvidenceReport.subject.characteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 307, 0, 257), // code
ElementRow(5509, 3731, 0, 0, 265), // value
ElementRow(2567, 103, 0, 0, 256), // exclude
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3846, 7, 0, 0, 32), // EvidenceVariable.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5073, 43, 0, 0, 288), // shortTitle
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 256), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 256), // effectivePeriod
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(1672, 103, 0, 0, 256), // actual
ElementRow(1993, 3747, 0, 0, 290), // characteristic
ElementRow(2778, 19, 253, 0, 256), // handling
ElementRow(1977, 3751, 0, 0, 258), // category
ElementRow(3846, 43, 0, 0, 64), // EvidenceVariable.category.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(5509, 3755, 0, 0, 264), // value
ElementRow(3846, 43, 0, 0, 64), // EvidenceVariable.characteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 7, 0, 0, 256), // linkId
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2567, 103, 0, 0, 256), // exclude
ElementRow(2302, 3772, 0, 0, 288), // definitionReference
ElementRow(2298, 3779, 0, 0, 288), // definitionCanonical
ElementRow(2299, 39, 0, 0, 288), // definitionCodeableConcept
ElementRow(2300, 295, 0, 0, 288), // definitionExpression
ElementRow(2301, 7, 0, 0, 288), // definitionId
ElementRow(2297, 3783, 0, 0, 288), // definitionByTypeAndValue
ElementRow(2296, 3787, 0, 0, 256), // definitionByCombination
ElementRow(3921, 3791, 0, 0, 264), // instances
ElementRow(2431, 3791, 0, 0, 264), // duration
ElementRow(5344, 3798, 0, 0, 258), // timeFromEvent
ElementRow(3846, 43, 0, 0, 64), // EvidenceVariable.characteristic.definitionByCombination.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 39, 0, 257), // code
ElementRow(5329, 117, 0, 0, 256), // threshold
ElementRow(1993, 3747, 0, 0, 771), // characteristic
ElementRow(3846, 43, 0, 0, 64), // EvidenceVariable.characteristic.definitionByTypeAndValue.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 797, 0, 289), // type
ElementRow(4168, 39, 548, 0, 258), // method
ElementRow(2345, 3805, 0, 0, 256), // device
ElementRow(5509, 3809, 0, 0, 297), // value
ElementRow(4359, 39, 490, 0, 256), // offset
ElementRow(3846, 43, 0, 0, 64), // EvidenceVariable.characteristic.timeFromEvent.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2555, 3828, 580, 0, 264), // event
ElementRow(4723, 389, 0, 0, 256), // quantity
ElementRow(4750, 983, 0, 0, 256), // range
ElementRow(3846, 7, 0, 0, 32), // ExampleScenario.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1666, 3850, 0, 0, 258), // actor
ElementRow(3916, 3854, 0, 0, 258), // instance
ElementRow(4647, 3858, 0, 0, 258), // process
ElementRow(3846, 43, 0, 0, 64), // ExampleScenario.actor.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4004, 43, 0, 0, 257), // key
ElementRow(5406, 19, 101, 0, 257), // type
ElementRow(5354, 43, 0, 0, 257), // title
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(3846, 43, 0, 0, 64), // ExampleScenario.instance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4004, 43, 0, 0, 257), // key
ElementRow(5188, 775, 304, 0, 257), // structureType
ElementRow(5190, 43, 0, 0, 256), // structureVersion
ElementRow(5187, 3874, 0, 0, 264), // structureProfile
ElementRow(5354, 43, 0, 0, 257), // title
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(2147, 1533, 0, 0, 256), // content
ElementRow(5532, 3881, 0, 0, 258), // version
ElementRow(2142, 3885, 0, 0, 258), // containedInstance
ElementRow(3846, 43, 0, 0, 64), // ExampleScenario.instance.containedInstance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3920, 43, 0, 0, 257), // instanceReference
ElementRow(5543, 43, 0, 0, 256), // versionReference
ElementRow(3846, 43, 0, 0, 64), // ExampleScenario.instance.version.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4004, 43, 0, 0, 257), // key
ElementRow(5354, 43, 0, 0, 257), // title
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(2147, 1533, 0, 0, 256), // content
ElementRow(3846, 43, 0, 0, 64), // ExampleScenario.process.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 289), // title
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4599, 73, 0, 0, 256), // preConditions
ElementRow(4585, 73, 0, 0, 256), // postConditions
ElementRow(5173, 3897, 0, 0, 258), // step
ElementRow(3846, 43, 0, 0, 64), // ExampleScenario.process.step.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4319, 43, 0, 0, 256), // number
ElementRow(4647, 3858, 0, 0, 768), // process
ElementRow(5591, 3907, 0, 0, 256), // workflow
ElementRow(4393, 3911, 0, 0, 256), // operation
ElementRow(1736, 3915, 0, 0, 258), // alternative
ElementRow(4508, 103, 0, 0, 256), // pause
ElementRow(3846, 43, 0, 0, 64), // ExampleScenario.process.step.alternative.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 257), // title
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5173, 3897, 0, 0, 770), // step
ElementRow(3846, 43, 0, 0, 64), // ExampleScenario.process.step.operation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 775, 347, 0, 256), // type
ElementRow(5354, 43, 0, 0, 257), // title
ElementRow(3908, 43, 0, 0, 256), // initiator
ElementRow(4779, 43, 0, 0, 256), // receiver
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(3910, 103, 0, 0, 256), // initiatorActive
ElementRow(4781, 103, 0, 0, 256), // receiverActive
ElementRow(4876, 3885, 0, 0, 768), // request
ElementRow(4915, 3885, 0, 0, 768), // response
ElementRow(3846, 7, 0, 0, 32), // ExplanationOfBenefit.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(5166, 19, 102, 0, 305), // status
ElementRow(5406, 39, 281, 0, 289), // type
ElementRow(5202, 39, 500, 0, 256), // subType
ElementRow(5482, 19, 42, 0, 289), // use
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(1904, 59, 0, 0, 288), // billablePeriod
ElementRow(2215, 130, 0, 0, 289), // created
ElementRow(2524, 1542, 0, 0, 256), // enterer
ElementRow(3929, 69, 0, 0, 288), // insurer
ElementRow(4690, 1550, 0, 0, 288), // provider
ElementRow(4639, 39, 702, 0, 256), // priority
ElementRow(2722, 39, 593, 0, 256), // fundsReserveRequested
ElementRow(2721, 39, 593, 0, 256), // fundsReserve
ElementRow(4825, 3923, 0, 0, 258), // related
ElementRow(4623, 3930, 0, 0, 256), // prescription
ElementRow(4435, 3936, 0, 0, 256), // originalPrescription
ElementRow(2555, 3940, 0, 0, 258), // event
ElementRow(4509, 3944, 0, 0, 256), // payee
ElementRow(4805, 975, 0, 0, 256), // referral
ElementRow(2512, 421, 0, 0, 258), // encounter
ElementRow(2632, 1573, 0, 0, 256), // facility
ElementRow(2013, 1694, 0, 0, 256), // claim
ElementRow(2014, 1625, 0, 0, 256), // claimResponse
ElementRow(4443, 19, 41, 0, 289), // outcome
ElementRow(2286, 39, 495, 0, 288), // decision
ElementRow(2386, 43, 0, 0, 256), // disposition
ElementRow(4597, 43, 0, 0, 258), // preAuthRef
ElementRow(4598, 59, 0, 0, 258), // preAuthRefPeriod
ElementRow(2350, 39, 583, 0, 256), // diagnosisRelatedGroup
ElementRow(1969, 3948, 0, 0, 258), // careTeam
ElementRow(5252, 3952, 0, 0, 258), // supportingInfo
ElementRow(2349, 3956, 0, 0, 258), // diagnosis
ElementRow(4645, 3960, 0, 0, 258), // procedure
ElementRow(4602, 117, 0, 0, 256), // precedence
ElementRow(3927, 3964, 0, 0, 290), // insurance
ElementRow(1656, 3968, 0, 0, 256), // accident
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(3996, 3972, 0, 0, 258), // item
ElementRow(1680, 3976, 0, 0, 258), // addItem
ElementRow(1694, 3980, 0, 0, 770), // adjudication
ElementRow(5359, 3984, 0, 0, 290), // total
ElementRow(4512, 3988, 0, 0, 256), // payment
ElementRow(2690, 39, 592, 0, 256), // formCode
ElementRow(2689, 1060, 0, 0, 256), // form
ElementRow(4649, 3992, 0, 0, 258), // processNote
ElementRow(1899, 59, 0, 0, 256), // benefitPeriod
ElementRow(1898, 3996, 0, 0, 258), // benefitBalance
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.accident.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2264, 201, 0, 0, 256), // date
ElementRow(5406, 39, 367, 0, 256), // type
ElementRow(4064, 1609, 0, 0, 264), // location
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.addItem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3998, 117, 0, 0, 258), // itemSequence
ElementRow(2340, 117, 0, 0, 258), // detailSequence
ElementRow(5197, 117, 0, 0, 258), // subDetailSequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4690, 1550, 0, 0, 258), // provider
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4876, 1636, 0, 0, 258), // request
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4671, 39, 587, 0, 258), // programCode
ElementRow(5062, 1640, 0, 0, 264), // serviced
ElementRow(4064, 1647, 734, 0, 264), // location
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(1919, 4000, 0, 0, 258), // bodySite
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 4004, 0, 0, 768), // reviewOutcome
ElementRow(1694, 3980, 0, 0, 770), // adjudication
ElementRow(2339, 4008, 0, 0, 258), // detail
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.addItem.bodySite.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5081, 1667, 777, 0, 259), // site
ElementRow(5201, 39, 770, 0, 258), // subSite
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.addItem.detail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 4004, 0, 0, 768), // reviewOutcome
ElementRow(1694, 3980, 0, 0, 770), // adjudication
ElementRow(5196, 4012, 0, 0, 258), // subDetail
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.addItem.detail.subDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 4004, 0, 0, 768), // reviewOutcome
ElementRow(1694, 3980, 0, 0, 770), // adjudication
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.benefitBalance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 581, 0, 257), // category
ElementRow(2569, 103, 0, 0, 256), // excluded
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(4255, 39, 469, 0, 256), // network
ElementRow(5454, 39, 472, 0, 256), // unit
ElementRow(5304, 39, 470, 0, 256), // term
ElementRow(2663, 4016, 0, 0, 258), // financial
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.benefitBalance.financial.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 471, 0, 257), // type
ElementRow(1731, 2678, 0, 0, 264), // allowed
ElementRow(5488, 4020, 0, 0, 264), // used
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.careTeam.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(4690, 1550, 0, 0, 257), // provider
ElementRow(4920, 103, 0, 0, 256), // responsible
ElementRow(4955, 39, 494, 0, 256), // role
ElementRow(5132, 39, 707, 0, 256), // specialty
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.diagnosis.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(2349, 1616, 603, 0, 265), // diagnosis
ElementRow(5406, 39, 584, 0, 258), // type
ElementRow(4371, 39, 582, 0, 256), // onAdmission
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.event.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 547, 0, 257), // type
ElementRow(5575, 1005, 0, 0, 265), // when
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.insurance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2676, 103, 0, 0, 289), // focal
ElementRow(2199, 113, 0, 0, 289), // coverage
ElementRow(4597, 43, 0, 0, 258), // preAuthRef
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(1970, 117, 0, 0, 258), // careTeamSequence
ElementRow(2351, 117, 0, 0, 258), // diagnosisSequence
ElementRow(4646, 117, 0, 0, 258), // procedureSequence
ElementRow(3898, 117, 0, 0, 258), // informationSequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4876, 1636, 0, 0, 258), // request
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4671, 39, 587, 0, 258), // programCode
ElementRow(5062, 1640, 0, 0, 264), // serviced
ElementRow(4064, 1647, 734, 0, 264), // location
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(5439, 153, 0, 0, 258), // udi
ElementRow(1919, 4027, 0, 0, 258), // bodySite
ElementRow(2512, 421, 0, 0, 258), // encounter
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 4004, 0, 0, 256), // reviewOutcome
ElementRow(1694, 3980, 0, 0, 258), // adjudication
ElementRow(2339, 4031, 0, 0, 258), // detail
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.item.adjudication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 442, 0, 257), // category
ElementRow(4774, 39, 444, 0, 256), // reason
ElementRow(1744, 107, 0, 0, 256), // amount
ElementRow(4723, 389, 0, 0, 256), // quantity
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.item.bodySite.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5081, 1667, 777, 0, 259), // site
ElementRow(5201, 39, 770, 0, 258), // subSite
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.item.detail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4671, 39, 587, 0, 258), // programCode
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(5439, 153, 0, 0, 258), // udi
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 4004, 0, 0, 768), // reviewOutcome
ElementRow(1694, 3980, 0, 0, 770), // adjudication
ElementRow(5196, 4035, 0, 0, 258), // subDetail
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.item.detail.subDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(5365, 35, 0, 0, 258), // traceNumber
ElementRow(4943, 39, 588, 0, 256), // revenue
ElementRow(1977, 39, 581, 0, 256), // category
ElementRow(4661, 39, 738, 0, 256), // productOrService
ElementRow(4662, 39, 738, 0, 256), // productOrServiceEnd
ElementRow(4198, 39, 499, 0, 258), // modifier
ElementRow(4671, 39, 587, 0, 258), // programCode
ElementRow(4503, 107, 0, 0, 256), // patientPaid
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(5456, 107, 0, 0, 256), // unitPrice
ElementRow(2635, 600, 0, 0, 256), // factor
ElementRow(5282, 107, 0, 0, 256), // tax
ElementRow(4252, 107, 0, 0, 256), // net
ElementRow(5439, 153, 0, 0, 258), // udi
ElementRow(4309, 117, 0, 0, 258), // noteNumber
ElementRow(4944, 4004, 0, 0, 768), // reviewOutcome
ElementRow(1694, 3980, 0, 0, 770), // adjudication
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.item.reviewOutcome.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2286, 39, 495, 0, 256), // decision
ElementRow(4774, 39, 496, 0, 258), // reason
ElementRow(4597, 43, 0, 0, 256), // preAuthRef
ElementRow(4596, 59, 0, 0, 256), // preAuthPeriod
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.payee.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 690, 0, 256), // type
ElementRow(4488, 1681, 0, 0, 256), // party
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.payment.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 585, 0, 256), // type
ElementRow(1695, 107, 0, 0, 256), // adjustment
ElementRow(1696, 39, 691, 0, 256), // adjustmentReason
ElementRow(2264, 201, 0, 0, 256), // date
ElementRow(1744, 107, 0, 0, 256), // amount
ElementRow(3851, 35, 0, 0, 256), // identifier
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.procedure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(5406, 39, 586, 0, 258), // type
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(4645, 1685, 604, 0, 265), // procedure
ElementRow(5439, 153, 0, 0, 258), // udi
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.processNote.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4319, 117, 0, 0, 256), // number
ElementRow(5406, 39, 321, 0, 256), // type
ElementRow(5318, 43, 0, 0, 256), // text
ElementRow(4017, 39, 17, 0, 256), // language
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.related.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2013, 1694, 0, 0, 256), // claim
ElementRow(4839, 39, 719, 0, 256), // relationship
ElementRow(4795, 35, 0, 0, 256), // reference
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.supportingInfo.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 257), // sequence
ElementRow(1977, 39, 498, 0, 257), // category
ElementRow(2044, 39, 497, 0, 256), // code
ElementRow(5352, 1640, 0, 0, 264), // timing
ElementRow(5509, 1698, 0, 0, 264), // value
ElementRow(4774, 775, 672, 0, 256), // reason
ElementRow(3846, 43, 0, 0, 64), // ExplanationOfBenefit.total.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 442, 0, 289), // category
ElementRow(1744, 107, 0, 0, 289), // amount
ElementRow(3846, 43, 0, 0, 64), // Expression.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(4237, 19, 0, 0, 288), // name
ElementRow(4017, 19, 305, 0, 288), // language
ElementRow(2594, 43, 0, 0, 288), // expression
ElementRow(4795, 15, 0, 0, 288), // reference
ElementRow(3846, 43, 0, 0, 64), // ExtendedContactDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4711, 39, 426, 0, 288), // purpose
ElementRow(4237, 4043, 0, 0, 290), // name
ElementRow(5295, 1320, 0, 0, 290), // telecom
ElementRow(1690, 4047, 0, 0, 288), // address
ElementRow(4428, 69, 0, 0, 288), // organization
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(3846, 43, 0, 0, 64), // Extension.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5474, 15, 0, 0, 65), // url
ElementRow(5509, 3336, 0, 0, 264), // value
ElementRow(3846, 7, 0, 0, 32), // FamilyMemberHistory.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3924, 4069, 0, 0, 290), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 290), // instantiatesUri
ElementRow(5166, 19, 117, 0, 305), // status
ElementRow(2258, 39, 602, 0, 288), // dataAbsentReason
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4483, 4073, 0, 0, 290), // participant
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(4839, 39, 809, 0, 289), // relationship
ElementRow(5068, 39, 266, 0, 288), // sex
ElementRow(1926, 4077, 0, 0, 264), // born
ElementRow(1710, 4087, 0, 0, 296), // age
ElementRow(2547, 103, 0, 0, 288), // estimatedAge
ElementRow(2284, 4097, 0, 0, 296), // deceased
ElementRow(4774, 4120, 501, 0, 290), // reason
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2112, 4124, 0, 0, 258), // condition
ElementRow(4645, 4128, 0, 0, 258), // procedure
ElementRow(3846, 43, 0, 0, 64), // FamilyMemberHistory.condition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 511, 0, 257), // code
ElementRow(4443, 39, 512, 0, 256), // outcome
ElementRow(2165, 103, 0, 0, 256), // contributedToDeath
ElementRow(4379, 4132, 0, 0, 264), // onset
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // FamilyMemberHistory.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 325, 0, 288), // function
ElementRow(1666, 642, 0, 0, 289), // actor
ElementRow(3846, 43, 0, 0, 64), // FamilyMemberHistory.procedure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 697, 0, 257), // code
ElementRow(4443, 39, 501, 0, 256), // outcome
ElementRow(2165, 103, 0, 0, 256), // contributedToDeath
ElementRow(4523, 4145, 0, 0, 264), // performed
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 7, 0, 0, 32), // Flag.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 106, 0, 305), // status
ElementRow(1977, 39, 589, 0, 290), // category
ElementRow(2044, 39, 590, 0, 289), // code
ElementRow(5205, 4172, 0, 0, 289), // subject
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(1828, 4183, 0, 0, 288), // author
ElementRow(3846, 7, 0, 0, 32), // FormularyItem.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(2044, 39, 646, 0, 288), // code
ElementRow(5166, 19, 108, 0, 304), // status
ElementRow(3846, 7, 0, 0, 32), // GenomicStudy.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 109, 0, 305), // status
ElementRow(5406, 39, 597, 0, 290), // type
ElementRow(5205, 4193, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(5154, 130, 0, 0, 256), // startDate
ElementRow(1867, 4200, 0, 0, 258), // basedOn
ElementRow(4808, 994, 0, 0, 256), // referrer
ElementRow(3944, 994, 0, 0, 258), // interpreter
ElementRow(4774, 4204, 0, 0, 258), // reason
ElementRow(3924, 4208, 0, 0, 256), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 256), // instantiatesUri
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(1747, 4212, 0, 0, 258), // analysis
ElementRow(3846, 43, 0, 0, 64), // GenomicStudy.analysis.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(4170, 39, 596, 0, 290), // methodType
ElementRow(1989, 39, 594, 0, 258), // changeType
ElementRow(2743, 39, 357, 0, 256), // genomeBuild
ElementRow(3924, 4219, 0, 0, 256), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 256), // instantiatesUri
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2678, 704, 0, 0, 290), // focus
ElementRow(5138, 3149, 0, 0, 290), // specimen
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4685, 4226, 0, 0, 256), // protocolPerformed
ElementRow(4815, 4233, 0, 0, 258), // regionsStudied
ElementRow(4814, 4233, 0, 0, 258), // regionsCalled
ElementRow(3911, 4237, 0, 0, 258), // input
ElementRow(4445, 4241, 0, 0, 258), // output
ElementRow(4525, 4245, 0, 0, 258), // performer
ElementRow(2345, 4249, 0, 0, 258), // device
ElementRow(3846, 43, 0, 0, 64), // GenomicStudy.analysis.device.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2345, 153, 0, 0, 256), // device
ElementRow(2719, 39, 0, 0, 256), // function
ElementRow(3846, 43, 0, 0, 64), // GenomicStudy.analysis.input.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2656, 2336, 0, 0, 288), // file
ElementRow(5406, 39, 595, 0, 256), // type
ElementRow(2738, 4255, 0, 0, 264), // generatedBy
ElementRow(3846, 43, 0, 0, 64), // GenomicStudy.analysis.output.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2656, 2336, 0, 0, 288), // file
ElementRow(5406, 39, 595, 0, 288), // type
ElementRow(3846, 43, 0, 0, 64), // GenomicStudy.analysis.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1666, 4267, 0, 0, 256), // actor
ElementRow(4955, 39, 0, 0, 256), // role
ElementRow(3846, 7, 0, 0, 32), // Goal.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(4050, 19, 110, 0, 305), // lifecycleStatus
ElementRow(1659, 39, 392, 0, 288), // achievementStatus
ElementRow(1977, 39, 598, 0, 290), // category
ElementRow(2161, 103, 0, 0, 256), // continuous
ElementRow(4639, 39, 393, 0, 288), // priority
ElementRow(2334, 39, 501, 0, 289), // description
ElementRow(5205, 4275, 0, 0, 289), // subject
ElementRow(5150, 4279, 599, 0, 296), // start
ElementRow(5271, 4286, 0, 0, 258), // target
ElementRow(5170, 201, 0, 0, 288), // statusDate
ElementRow(5172, 43, 0, 0, 256), // statusReason
ElementRow(5106, 4296, 0, 0, 288), // source
ElementRow(1692, 4309, 0, 0, 258), // addresses
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4443, 648, 501, 0, 258), // outcome
ElementRow(3846, 43, 0, 0, 64), // Goal.target.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4149, 39, 680, 0, 288), // measure
ElementRow(2339, 4316, 0, 0, 296), // detail
ElementRow(2429, 4338, 0, 0, 296), // due
ElementRow(3846, 7, 0, 0, 32), // GraphDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(5150, 7, 0, 0, 256), // start
ElementRow(4270, 4345, 0, 0, 258), // node
ElementRow(4055, 4349, 0, 0, 258), // link
ElementRow(3846, 43, 0, 0, 64), // GraphDefinition.link.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(4175, 2912, 0, 0, 256), // min
ElementRow(4122, 43, 0, 0, 256), // max
ElementRow(5111, 7, 0, 0, 257), // sourceId
ElementRow(4495, 43, 0, 0, 256), // path
ElementRow(5091, 43, 0, 0, 256), // sliceName
ElementRow(5274, 7, 0, 0, 257), // targetId
ElementRow(4471, 43, 0, 0, 256), // params
ElementRow(2082, 4353, 0, 0, 258), // compartment
ElementRow(3846, 43, 0, 0, 64), // GraphDefinition.link.compartment.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5482, 19, 112, 0, 257), // use
ElementRow(4964, 19, 111, 0, 257), // rule
ElementRow(2044, 19, 48, 0, 257), // code
ElementRow(2594, 43, 0, 0, 256), // expression
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(3846, 43, 0, 0, 64), // GraphDefinition.node.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4271, 7, 0, 0, 257), // nodeId
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(5406, 19, 255, 0, 257), // type
ElementRow(4667, 217, 0, 0, 256), // profile
ElementRow(3846, 7, 0, 0, 32), // Group.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(5406, 19, 114, 0, 289), // type
ElementRow(4161, 19, 113, 0, 289), // membership
ElementRow(2044, 39, 0, 0, 288), // code
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4723, 1100, 0, 0, 288), // quantity
ElementRow(4092, 4362, 0, 0, 288), // managingEntity
ElementRow(1993, 4366, 0, 0, 290), // characteristic
ElementRow(4160, 4370, 0, 0, 258), // member
ElementRow(3846, 43, 0, 0, 64), // Group.characteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 0, 0, 289), // code
ElementRow(5509, 4374, 0, 0, 297), // value
ElementRow(2567, 103, 0, 0, 289), // exclude
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3846, 43, 0, 0, 64), // Group.member.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2525, 4402, 0, 0, 257), // entity
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3883, 103, 0, 0, 256), // inactive
ElementRow(3846, 7, 0, 0, 32), // GuidanceResponse.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4879, 35, 0, 0, 288), // requestIdentifier
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(4200, 4406, 600, 0, 297), // module
ElementRow(5166, 19, 115, 0, 305), // status
ElementRow(5205, 734, 0, 0, 256), // subject
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(4352, 130, 0, 0, 256), // occurrenceDateTime
ElementRow(4525, 153, 0, 0, 256), // performer
ElementRow(4774, 3228, 0, 0, 258), // reason
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2554, 4418, 0, 0, 256), // evaluationMessage
ElementRow(4446, 4424, 0, 0, 256), // outputParameters
ElementRow(4930, 4446, 0, 0, 258), // result
ElementRow(2261, 4450, 0, 0, 258), // dataRequirement
ElementRow(3846, 7, 0, 0, 32), // HealthcareService.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(4689, 69, 0, 0, 288), // providedBy
ElementRow(4357, 4454, 0, 0, 258), // offeredIn
ElementRow(1977, 39, 732, 0, 290), // category
ElementRow(5406, 39, 737, 0, 290), // type
ElementRow(5132, 39, 374, 0, 290), // specialty
ElementRow(4064, 442, 0, 0, 290), // location
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(2067, 73, 0, 0, 288), // comment
ElementRow(2630, 73, 0, 0, 256), // extraDetails
ElementRow(4551, 1060, 0, 0, 288), // photo
ElementRow(2135, 4458, 0, 0, 258), // contact
ElementRow(2200, 442, 0, 0, 258), // coverageArea
ElementRow(5059, 39, 735, 0, 258), // serviceProvisionCode
ElementRow(2488, 4462, 0, 0, 258), // eligibility
ElementRow(4670, 39, 705, 0, 258), // program
ElementRow(1993, 39, 733, 0, 258), // characteristic
ElementRow(2071, 39, 17, 0, 258), // communication
ElementRow(4806, 39, 736, 0, 258), // referralMethod
ElementRow(1785, 103, 0, 0, 256), // appointmentRequired
ElementRow(1844, 4466, 0, 0, 258), // availability
ElementRow(2519, 2796, 0, 0, 258), // endpoint
ElementRow(3846, 43, 0, 0, 64), // HealthcareService.eligibility.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 0, 0, 256), // code
ElementRow(2067, 73, 0, 0, 256), // comment
ElementRow(3846, 43, 0, 0, 64), // HumanName.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5482, 19, 169, 0, 304), // use
ElementRow(5318, 43, 0, 0, 288), // text
ElementRow(2640, 43, 0, 0, 288), // family
ElementRow(2749, 43, 0, 0, 290), // given
ElementRow(4615, 43, 0, 0, 290), // prefix
ElementRow(5234, 43, 0, 0, 290), // suffix
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(3846, 43, 0, 0, 64), // Identifier.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5482, 19, 121, 0, 304), // use
ElementRow(5406, 39, 309, 0, 288), // type
ElementRow(5269, 15, 0, 0, 288), // system
ElementRow(5509, 43, 0, 0, 288), // value
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(1808, 69, 0, 0, 288), // assigner
ElementRow(3846, 7, 0, 0, 32), // ImagingSelection.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 125, 0, 305), // status
ElementRow(5205, 4484, 0, 0, 288), // subject
ElementRow(3988, 97, 0, 0, 288), // issued
ElementRow(4525, 4488, 0, 0, 290), // performer
ElementRow(1867, 4498, 0, 0, 290), // basedOn
ElementRow(1977, 39, 434, 0, 290), // category
ElementRow(2044, 39, 434, 0, 289), // code
ElementRow(5193, 7, 0, 0, 288), // studyUid
ElementRow(2325, 4505, 0, 0, 290), // derivedFrom
ElementRow(2519, 2796, 0, 0, 290), // endpoint
ElementRow(5049, 7, 0, 0, 288), // seriesUid
ElementRow(5048, 1100, 0, 0, 288), // seriesNumber
ElementRow(2704, 7, 0, 0, 288), // frameOfReferenceUid
ElementRow(1919, 1667, 479, 0, 288), // bodySite
ElementRow(2678, 1070, 0, 0, 290), // focus
ElementRow(3916, 4509, 0, 0, 290), // instance
ElementRow(3846, 43, 0, 0, 64), // ImagingSelection.instance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5444, 7, 0, 0, 289), // uid
ElementRow(4319, 1100, 0, 0, 288), // number
ElementRow(5104, 775, 261, 0, 256), // sopClass
ElementRow(5223, 43, 0, 0, 258), // subset
ElementRow(3862, 4513, 0, 0, 258), // imageRegion2D
ElementRow(3863, 4517, 0, 0, 258), // imageRegion3D
ElementRow(3846, 43, 0, 0, 64), // ImagingSelection.instance.imageRegion2D.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4813, 19, 123, 0, 257), // regionType
ElementRow(2174, 600, 0, 0, 259), // coordinate
ElementRow(3846, 43, 0, 0, 64), // ImagingSelection.instance.imageRegion3D.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4813, 19, 124, 0, 257), // regionType
ElementRow(2174, 600, 0, 0, 259), // coordinate
ElementRow(3846, 43, 0, 0, 64), // ImagingSelection.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 339, 0, 288), // function
ElementRow(1666, 4530, 0, 0, 288), // actor
ElementRow(3846, 7, 0, 0, 32), // ImagingStudy.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 126, 0, 305), // status
ElementRow(4189, 39, 262, 0, 290), // modality
ElementRow(5205, 4538, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(5156, 130, 0, 0, 288), // started
ElementRow(1867, 4498, 0, 0, 290), // basedOn
ElementRow(4480, 2931, 0, 0, 290), // partOf
ElementRow(4808, 994, 0, 0, 288), // referrer
ElementRow(2519, 2796, 0, 0, 290), // endpoint
ElementRow(4325, 1100, 0, 0, 288), // numberOfSeries
ElementRow(4322, 1100, 0, 0, 288), // numberOfInstances
ElementRow(4645, 4542, 424, 0, 290), // procedure
ElementRow(4064, 442, 0, 0, 288), // location
ElementRow(4774, 3038, 701, 0, 290), // reason
ElementRow(4308, 486, 0, 0, 290), // note
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(5046, 4546, 0, 0, 290), // series
ElementRow(3846, 43, 0, 0, 64), // ImagingStudy.series.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5444, 7, 0, 0, 289), // uid
ElementRow(4319, 1100, 0, 0, 288), // number
ElementRow(4189, 39, 262, 0, 289), // modality
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(4322, 1100, 0, 0, 288), // numberOfInstances
ElementRow(2519, 2796, 0, 0, 290), // endpoint
ElementRow(1919, 1667, 479, 0, 288), // bodySite
ElementRow(4029, 39, 433, 0, 288), // laterality
ElementRow(5138, 3149, 0, 0, 290), // specimen
ElementRow(5156, 130, 0, 0, 288), // started
ElementRow(4525, 4550, 0, 0, 290), // performer
ElementRow(3916, 4554, 0, 0, 258), // instance
ElementRow(3846, 43, 0, 0, 64), // ImagingStudy.series.instance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5444, 7, 0, 0, 257), // uid
ElementRow(5104, 775, 261, 0, 257), // sopClass
ElementRow(4319, 1100, 0, 0, 256), // number
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(3846, 43, 0, 0, 64), // ImagingStudy.series.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 339, 0, 288), // function
ElementRow(1666, 4567, 0, 0, 289), // actor
ElementRow(3846, 7, 0, 0, 32), // Immunization.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(1867, 4576, 0, 0, 290), // basedOn
ElementRow(5166, 19, 128, 0, 305), // status
ElementRow(5172, 39, 616, 0, 256), // statusReason
ElementRow(5494, 39, 785, 0, 289), // vaccineCode
ElementRow(1698, 4582, 0, 0, 256), // administeredProduct
ElementRow(4102, 4586, 0, 0, 256), // manufacturer
ElementRow(4074, 43, 0, 0, 256), // lotNumber
ElementRow(2588, 201, 0, 0, 256), // expirationDate
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(5254, 704, 0, 0, 258), // supportingInformation
ElementRow(4348, 4590, 0, 0, 297), // occurrence
ElementRow(4634, 103, 0, 0, 288), // primarySource
ElementRow(3899, 4597, 608, 0, 256), // informationSource
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(5081, 39, 615, 0, 256), // site
ElementRow(4958, 39, 614, 0, 256), // route
ElementRow(2419, 265, 0, 0, 256), // doseQuantity
ElementRow(4525, 4601, 0, 0, 290), // performer
ElementRow(4308, 486, 0, 0, 290), // note
ElementRow(4774, 4609, 610, 0, 258), // reason
ElementRow(3985, 103, 0, 0, 304), // isSubpotent
ElementRow(5215, 39, 617, 0, 258), // subpotentReason
ElementRow(4672, 4613, 0, 0, 258), // programEligibility
ElementRow(2720, 39, 607, 0, 256), // fundingSource
ElementRow(4769, 4617, 0, 0, 258), // reaction
ElementRow(4684, 4621, 0, 0, 258), // protocolApplied
ElementRow(3846, 43, 0, 0, 64), // Immunization.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 310, 0, 288), // function
ElementRow(1666, 1681, 0, 0, 289), // actor
ElementRow(3846, 43, 0, 0, 64), // Immunization.programEligibility.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4670, 39, 619, 0, 257), // program
ElementRow(4673, 39, 609, 0, 257), // programStatus
ElementRow(3846, 43, 0, 0, 64), // Immunization.protocolApplied.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5046, 43, 0, 0, 256), // series
ElementRow(1835, 69, 0, 0, 256), // authority
ElementRow(5272, 39, 618, 0, 258), // targetDisease
ElementRow(2418, 43, 0, 0, 257), // doseNumber
ElementRow(5047, 43, 0, 0, 256), // seriesDoses
ElementRow(3846, 43, 0, 0, 64), // Immunization.reaction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(4095, 648, 0, 0, 256), // manifestation
ElementRow(4867, 103, 0, 0, 256), // reported
ElementRow(3846, 7, 0, 0, 32), // ImmunizationEvaluation.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 127, 0, 305), // status
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(1835, 69, 0, 0, 256), // authority
ElementRow(5272, 39, 618, 0, 289), // targetDisease
ElementRow(3864, 4627, 0, 0, 289), // immunizationEvent
ElementRow(2420, 39, 605, 0, 289), // doseStatus
ElementRow(2421, 39, 606, 0, 258), // doseStatusReason
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5046, 43, 0, 0, 256), // series
ElementRow(2418, 43, 0, 0, 256), // doseNumber
ElementRow(5047, 43, 0, 0, 256), // seriesDoses
ElementRow(3846, 7, 0, 0, 32), // ImmunizationRecommendation.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2264, 130, 0, 0, 289), // date
ElementRow(1835, 69, 0, 0, 256), // authority
ElementRow(4783, 4631, 0, 0, 291), // recommendation
ElementRow(3846, 43, 0, 0, 64), // ImmunizationRecommendation.recommendation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5494, 39, 785, 0, 290), // vaccineCode
ElementRow(5272, 39, 618, 0, 290), // targetDisease
ElementRow(2163, 39, 785, 0, 290), // contraindicatedVaccineCode
ElementRow(2687, 39, 613, 0, 305), // forecastStatus
ElementRow(2686, 39, 612, 0, 290), // forecastReason
ElementRow(2267, 4638, 0, 0, 258), // dateCriterion
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5046, 43, 0, 0, 256), // series
ElementRow(2418, 43, 0, 0, 288), // doseNumber
ElementRow(5047, 43, 0, 0, 256), // seriesDoses
ElementRow(5251, 4645, 0, 0, 258), // supportingImmunization
ElementRow(5255, 704, 0, 0, 258), // supportingPatientInformation
ElementRow(3846, 43, 0, 0, 64), // ImmunizationRecommendation.recommendation.dateCriterion.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 611, 0, 257), // code
ElementRow(5509, 130, 0, 0, 257), // value
ElementRow(3846, 7, 0, 0, 32), // ImplementationGuide.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 289), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(4457, 7, 0, 0, 289), // packageId
ElementRow(4049, 19, 225, 0, 288), // license
ElementRow(2648, 19, 1, 0, 291), // fhirVersion
ElementRow(2320, 4652, 0, 0, 290), // dependsOn
ElementRow(2750, 4656, 0, 0, 290), // global
ElementRow(2294, 4660, 0, 0, 256), // definition
ElementRow(4094, 4664, 0, 0, 256), // manifest
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.definition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2770, 4671, 0, 0, 258), // grouping
ElementRow(4907, 4675, 0, 0, 258), // resource
ElementRow(4461, 4679, 0, 0, 256), // page
ElementRow(4468, 4683, 0, 0, 258), // parameter
ElementRow(5300, 4687, 0, 0, 258), // template
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.definition.grouping.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 257), // name
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.definition.page.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5106, 4694, 0, 0, 264), // source
ElementRow(4237, 322, 0, 0, 257), // name
ElementRow(5354, 43, 0, 0, 257), // title
ElementRow(2739, 19, 116, 0, 257), // generation
ElementRow(4461, 4679, 0, 0, 770), // page
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.definition.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 775, 308, 0, 257), // code
ElementRow(5509, 43, 0, 0, 257), // value
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.definition.resource.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4795, 704, 0, 0, 257), // reference
ElementRow(2648, 19, 1, 0, 258), // fhirVersion
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(3981, 103, 0, 0, 256), // isExample
ElementRow(4667, 217, 0, 0, 258), // profile
ElementRow(2772, 7, 0, 0, 256), // groupingId
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.definition.template.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(5106, 43, 0, 0, 257), // source
ElementRow(4975, 43, 0, 0, 256), // scope
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.dependsOn.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5472, 1165, 0, 0, 289), // uri
ElementRow(4457, 7, 0, 0, 288), // packageId
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(4774, 73, 0, 0, 256), // reason
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.global.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 214, 0, 289), // type
ElementRow(4667, 217, 0, 0, 289), // profile
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.manifest.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4849, 322, 0, 0, 288), // rendering
ElementRow(4907, 4704, 0, 0, 291), // resource
ElementRow(4461, 4708, 0, 0, 258), // page
ElementRow(3861, 43, 0, 0, 258), // image
ElementRow(4438, 43, 0, 0, 258), // other
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.manifest.page.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 257), // name
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(1748, 43, 0, 0, 258), // anchor
ElementRow(3846, 43, 0, 0, 64), // ImplementationGuide.manifest.resource.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4795, 704, 0, 0, 289), // reference
ElementRow(3981, 103, 0, 0, 256), // isExample
ElementRow(4667, 217, 0, 0, 258), // profile
ElementRow(4842, 322, 0, 0, 256), // relativePath
ElementRow(3846, 7, 0, 0, 32), // Ingredient.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2684, 4723, 0, 0, 290), // for
ElementRow(4955, 39, 621, 0, 289), // role
ElementRow(2719, 39, 620, 0, 290), // function
ElementRow(2762, 39, 0, 0, 288), // group
ElementRow(1727, 103, 0, 0, 288), // allergenicIndicator
ElementRow(2067, 73, 0, 0, 256), // comment
ElementRow(4102, 4727, 0, 0, 290), // manufacturer
ElementRow(5224, 4731, 0, 0, 289), // substance
ElementRow(3846, 43, 0, 0, 64), // Ingredient.manufacturer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4955, 19, 129, 0, 288), // role
ElementRow(4102, 69, 0, 0, 289), // manufacturer
ElementRow(3846, 43, 0, 0, 64), // Ingredient.substance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 4737, 748, 0, 289), // code
ElementRow(5183, 4741, 0, 0, 290), // strength
ElementRow(3846, 43, 0, 0, 64), // Ingredient.substance.strength.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4624, 4745, 0, 0, 296), // presentation
ElementRow(5325, 43, 0, 0, 288), // textPresentation
ElementRow(2101, 4745, 0, 0, 296), // concentration
ElementRow(5322, 43, 0, 0, 288), // textConcentration
ElementRow(1869, 39, 0, 0, 288), // basis
ElementRow(4153, 43, 0, 0, 288), // measurementPoint
ElementRow(2196, 39, 544, 0, 290), // country
ElementRow(4802, 4758, 0, 0, 290), // referenceStrength
ElementRow(3846, 43, 0, 0, 64), // Ingredient.substance.strength.referenceStrength.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5224, 4737, 748, 0, 289), // substance
ElementRow(5183, 4762, 0, 0, 297), // strength
ElementRow(4153, 43, 0, 0, 288), // measurementPoint
ElementRow(2196, 39, 544, 0, 290), // country
ElementRow(3846, 7, 0, 0, 32), // InsurancePlan.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 190, 0, 304), // status
ElementRow(5406, 39, 622, 0, 290), // type
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(1721, 43, 0, 0, 258), // alias
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(4452, 69, 0, 0, 288), // ownedBy
ElementRow(1697, 69, 0, 0, 288), // administeredBy
ElementRow(2200, 442, 0, 0, 290), // coverageArea
ElementRow(2135, 4458, 0, 0, 258), // contact
ElementRow(2519, 2796, 0, 0, 258), // endpoint
ElementRow(4255, 69, 0, 0, 258), // network
ElementRow(2199, 4779, 0, 0, 258), // coverage
ElementRow(4558, 4783, 0, 0, 258), // plan
ElementRow(3846, 43, 0, 0, 64), // InsurancePlan.coverage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(4255, 69, 0, 0, 258), // network
ElementRow(1897, 4787, 0, 0, 259), // benefit
ElementRow(3846, 43, 0, 0, 64), // InsurancePlan.coverage.benefit.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(4895, 43, 0, 0, 256), // requirement
ElementRow(4051, 4791, 0, 0, 258), // limit
ElementRow(3846, 43, 0, 0, 64), // InsurancePlan.coverage.benefit.limit.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 389, 0, 0, 256), // value
ElementRow(2044, 39, 0, 0, 256), // code
ElementRow(3846, 43, 0, 0, 64), // InsurancePlan.plan.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5406, 39, 0, 0, 256), // type
ElementRow(2200, 442, 0, 0, 290), // coverageArea
ElementRow(4255, 69, 0, 0, 258), // network
ElementRow(2734, 4795, 0, 0, 258), // generalCost
ElementRow(5135, 4799, 0, 0, 258), // specificCost
ElementRow(3846, 43, 0, 0, 64), // InsurancePlan.plan.generalCost.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 256), // type
ElementRow(2767, 117, 0, 0, 256), // groupSize
ElementRow(2187, 107, 0, 0, 256), // cost
ElementRow(2067, 43, 0, 0, 256), // comment
ElementRow(3846, 43, 0, 0, 64), // InsurancePlan.plan.specificCost.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 0, 0, 257), // category
ElementRow(1897, 4803, 0, 0, 258), // benefit
ElementRow(3846, 43, 0, 0, 64), // InsurancePlan.plan.specificCost.benefit.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(2187, 4807, 0, 0, 258), // cost
ElementRow(3846, 43, 0, 0, 64), // InsurancePlan.plan.specificCost.benefit.cost.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(1778, 39, 130, 0, 256), // applicability
ElementRow(4721, 39, 0, 0, 258), // qualifiers
ElementRow(5509, 389, 0, 0, 256), // value
ElementRow(3846, 7, 0, 0, 32), // InventoryItem.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 132, 0, 289), // status
ElementRow(1977, 39, 0, 0, 290), // category
ElementRow(2044, 39, 0, 0, 290), // code
ElementRow(4237, 4811, 0, 0, 290), // name
ElementRow(4921, 4815, 0, 0, 258), // responsibleOrganization
ElementRow(2334, 4819, 0, 0, 256), // description
ElementRow(3970, 39, 0, 0, 290), // inventoryStatus
ElementRow(1866, 39, 0, 0, 288), // baseUnit
ElementRow(4254, 265, 0, 0, 288), // netContent
ElementRow(1811, 4823, 0, 0, 258), // association
ElementRow(1993, 4827, 0, 0, 258), // characteristic
ElementRow(3916, 4831, 0, 0, 256), // instance
ElementRow(4663, 4840, 0, 0, 256), // productReference
ElementRow(3846, 43, 0, 0, 64), // InventoryItem.association.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1812, 39, 0, 0, 289), // associationType
ElementRow(4834, 4852, 0, 0, 289), // relatedItem
ElementRow(4723, 393, 0, 0, 289), // quantity
ElementRow(3846, 43, 0, 0, 64), // InventoryItem.characteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1994, 39, 0, 0, 257), // characteristicType
ElementRow(5509, 4856, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // InventoryItem.description.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4017, 19, 139, 0, 256), // language
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(3846, 43, 0, 0, 64), // InventoryItem.instance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(4074, 43, 0, 0, 256), // lotNumber
ElementRow(2591, 130, 0, 0, 256), // expiry
ElementRow(5205, 1001, 0, 0, 256), // subject
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(3846, 43, 0, 0, 64), // InventoryItem.name.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4243, 775, 394, 0, 289), // nameType
ElementRow(4017, 19, 139, 0, 289), // language
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(3846, 43, 0, 0, 64), // InventoryItem.responsibleOrganization.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4955, 39, 0, 0, 257), // role
ElementRow(4428, 69, 0, 0, 257), // organization
ElementRow(3846, 7, 0, 0, 32), // InventoryReport.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 134, 0, 305), // status
ElementRow(2194, 19, 133, 0, 305), // countType
ElementRow(4395, 39, 0, 0, 288), // operationType
ElementRow(4396, 39, 0, 0, 288), // operationTypeReason
ElementRow(4868, 130, 0, 0, 289), // reportedDateTime
ElementRow(4869, 4901, 0, 0, 256), // reporter
ElementRow(4870, 59, 0, 0, 256), // reportingPeriod
ElementRow(3969, 4905, 0, 0, 290), // inventoryListing
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // InventoryReport.inventoryListing.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(3999, 39, 0, 0, 288), // itemStatus
ElementRow(2195, 130, 0, 0, 256), // countingDateTime
ElementRow(3996, 4909, 0, 0, 290), // item
ElementRow(3846, 43, 0, 0, 64), // InventoryReport.inventoryListing.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 0, 0, 288), // category
ElementRow(4723, 389, 0, 0, 289), // quantity
ElementRow(3996, 4921, 0, 0, 289), // item
ElementRow(3846, 7, 0, 0, 32), // Invoice.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 135, 0, 305), // status
ElementRow(1957, 43, 0, 0, 256), // cancelledReason
ElementRow(5406, 39, 0, 0, 288), // type
ElementRow(5205, 734, 0, 0, 288), // subject
ElementRow(4782, 4929, 0, 0, 288), // recipient
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(2217, 130, 0, 0, 288), // creation
ElementRow(4530, 1640, 0, 0, 296), // period
ElementRow(4483, 4933, 0, 0, 258), // participant
ElementRow(3989, 69, 0, 0, 256), // issuer
ElementRow(1657, 159, 0, 0, 256), // account
ElementRow(4054, 4937, 0, 0, 258), // lineItem
ElementRow(5363, 1362, 0, 0, 258), // totalPriceComponent
ElementRow(5362, 107, 0, 0, 288), // totalNet
ElementRow(5361, 107, 0, 0, 288), // totalGross
ElementRow(4519, 73, 0, 0, 256), // paymentTerms
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // Invoice.lineItem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 117, 0, 0, 256), // sequence
ElementRow(5062, 1640, 0, 0, 264), // serviced
ElementRow(1996, 4941, 0, 0, 265), // chargeItem
ElementRow(4632, 1362, 0, 0, 258), // priceComponent
ElementRow(3846, 43, 0, 0, 64), // Invoice.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4955, 39, 0, 0, 256), // role
ElementRow(1666, 4955, 0, 0, 257), // actor
ElementRow(3846, 7, 0, 0, 32), // Library.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5228, 43, 0, 0, 256), // subtitle
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(5406, 39, 312, 0, 289), // type
ElementRow(5205, 2688, 324, 0, 264), // subject
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(5478, 73, 0, 0, 256), // usage
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(4468, 4959, 0, 0, 258), // parameter
ElementRow(2261, 4450, 0, 0, 258), // dataRequirement
ElementRow(2147, 1060, 0, 0, 290), // content
ElementRow(3846, 7, 0, 0, 32), // Linkage.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1664, 103, 0, 0, 288), // active
ElementRow(1828, 1550, 0, 0, 288), // author
ElementRow(3996, 4970, 0, 0, 291), // item
ElementRow(3846, 43, 0, 0, 64), // Linkage.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 141, 0, 289), // type
ElementRow(4907, 704, 0, 0, 289), // resource
ElementRow(3846, 7, 0, 0, 32), // List.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 143, 0, 305), // status
ElementRow(4190, 19, 142, 0, 305), // mode
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2044, 39, 630, 0, 288), // code
ElementRow(5205, 704, 0, 0, 290), // subject
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(5106, 4989, 0, 0, 288), // source
ElementRow(4416, 39, 397, 0, 256), // orderedBy
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2527, 4993, 0, 0, 258), // entry
ElementRow(2495, 39, 396, 0, 256), // emptyReason
ElementRow(3846, 43, 0, 0, 64), // List.entry.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2674, 39, 631, 0, 256), // flag
ElementRow(2307, 103, 0, 0, 272), // deleted
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(3996, 704, 0, 0, 257), // item
ElementRow(3846, 7, 0, 0, 32), // Location.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 145, 0, 304), // status
ElementRow(4397, 775, 428, 0, 288), // operationalStatus
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(1721, 43, 0, 0, 258), // alias
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(4190, 19, 144, 0, 288), // mode
ElementRow(5406, 39, 369, 0, 290), // type
ElementRow(2135, 4458, 0, 0, 258), // contact
ElementRow(1690, 4047, 0, 0, 256), // address
ElementRow(2689, 39, 633, 0, 288), // form
ElementRow(4581, 4997, 0, 0, 256), // position
ElementRow(4093, 69, 0, 0, 288), // managingOrganization
ElementRow(4480, 442, 0, 0, 256), // partOf
ElementRow(1993, 39, 632, 0, 258), // characteristic
ElementRow(2813, 4466, 0, 0, 258), // hoursOfOperation
ElementRow(5550, 698, 0, 0, 258), // virtualService
ElementRow(2519, 2796, 0, 0, 258), // endpoint
ElementRow(3846, 43, 0, 0, 64), // Location.position.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4071, 600, 0, 0, 257), // longitude
ElementRow(4031, 600, 0, 0, 257), // latitude
ElementRow(1738, 600, 0, 0, 256), // altitude
ElementRow(3846, 7, 0, 0, 32), // ManufacturedItemDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(4101, 39, 635, 0, 289), // manufacturedDoseForm
ElementRow(5455, 39, 783, 0, 288), // unitOfPresentation
ElementRow(4102, 69, 0, 0, 290), // manufacturer
ElementRow(4111, 5001, 0, 0, 290), // marketingStatus
ElementRow(3903, 39, 748, 0, 290), // ingredient
ElementRow(4676, 5005, 0, 0, 290), // property
ElementRow(2088, 5009, 0, 0, 290), // component
ElementRow(3846, 43, 0, 0, 64), // ManufacturedItemDefinition.component.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 289), // type
ElementRow(2719, 39, 0, 0, 290), // function
ElementRow(1744, 389, 0, 0, 290), // amount
ElementRow(2130, 5013, 0, 0, 290), // constituent
ElementRow(4676, 5005, 0, 0, 802), // property
ElementRow(2088, 5009, 0, 0, 802), // component
ElementRow(3846, 43, 0, 0, 64), // ManufacturedItemDefinition.component.constituent.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1744, 389, 0, 0, 290), // amount
ElementRow(4064, 39, 0, 0, 290), // location
ElementRow(2719, 39, 0, 0, 290), // function
ElementRow(2781, 5019, 0, 0, 290), // hasIngredient
ElementRow(3846, 43, 0, 0, 64), // ManufacturedItemDefinition.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 704, 0, 289), // type
ElementRow(5509, 367, 0, 0, 296), // value
ElementRow(3846, 43, 0, 0, 64), // MarketingStatus.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2196, 39, 0, 0, 288), // country
ElementRow(4002, 39, 0, 0, 288), // jurisdiction
ElementRow(5166, 39, 0, 0, 289), // status
ElementRow(2272, 59, 0, 0, 288), // dateRange
ElementRow(4927, 130, 0, 0, 288), // restoreDate
ElementRow(3846, 7, 0, 0, 32), // Measure.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5228, 43, 0, 0, 256), // subtitle
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(5205, 2688, 324, 0, 264), // subject
ElementRow(1869, 19, 104, 0, 288), // basis
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(5478, 73, 0, 0, 256), // usage
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(4047, 211, 0, 0, 258), // library
ElementRow(2371, 73, 0, 0, 288), // disclaimer
ElementRow(4977, 39, 359, 0, 288), // scoring
ElementRow(4978, 39, 638, 0, 288), // scoringUnit
ElementRow(2093, 39, 282, 0, 288), // compositeScoring
ElementRow(5406, 39, 317, 0, 290), // type
ElementRow(4950, 73, 0, 0, 288), // riskAdjustment
ElementRow(4759, 73, 0, 0, 288), // rateAggregation
ElementRow(4764, 73, 0, 0, 288), // rationale
ElementRow(2020, 73, 0, 0, 288), // clinicalRecommendationStatement
ElementRow(3873, 39, 152, 0, 288), // improvementNotation
ElementRow(5304, 5026, 0, 0, 258), // term
ElementRow(2775, 73, 0, 0, 288), // guidance
ElementRow(2762, 5030, 0, 0, 258), // group
ElementRow(5243, 5034, 0, 0, 258), // supplementalData
ElementRow(3846, 43, 0, 0, 64), // Measure.group.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 5038, 256), // linkId
ElementRow(2044, 39, 637, 0, 256), // code
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5406, 39, 317, 0, 290), // type
ElementRow(5205, 2688, 324, 0, 264), // subject
ElementRow(1869, 19, 104, 0, 288), // basis
ElementRow(4977, 39, 359, 0, 288), // scoring
ElementRow(4978, 39, 638, 0, 288), // scoringUnit
ElementRow(4759, 73, 0, 0, 288), // rateAggregation
ElementRow(3873, 39, 152, 0, 288), // improvementNotation
ElementRow(4047, 211, 0, 0, 258), // library
ElementRow(4580, 5040, 0, 0, 258), // population
ElementRow(5181, 5044, 0, 0, 258), // stratifier
ElementRow(3846, 43, 0, 0, 64), // Measure.group.population.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 1218, 256), // linkId
ElementRow(2044, 39, 316, 0, 256), // code
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(2219, 295, 0, 0, 256), // criteria
ElementRow(2765, 1849, 0, 0, 256), // groupDefinition
ElementRow(3913, 43, 0, 0, 256), // inputPopulationId
ElementRow(1717, 39, 314, 0, 256), // aggregateMethod
ElementRow(3846, 43, 0, 0, 64), // Measure.group.stratifier.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 5048, 256), // linkId
ElementRow(2044, 39, 639, 0, 256), // code
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(2219, 295, 0, 0, 256), // criteria
ElementRow(2765, 1849, 0, 0, 256), // groupDefinition
ElementRow(2088, 5050, 0, 0, 258), // component
ElementRow(3846, 43, 0, 0, 64), // Measure.group.stratifier.component.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 3172, 256), // linkId
ElementRow(2044, 39, 639, 0, 256), // code
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(2219, 295, 0, 0, 256), // criteria
ElementRow(2765, 1849, 0, 0, 256), // groupDefinition
ElementRow(3846, 43, 0, 0, 64), // Measure.supplementalData.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 5054, 256), // linkId
ElementRow(2044, 39, 640, 0, 256), // code
ElementRow(5478, 39, 315, 0, 258), // usage
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(2219, 295, 0, 0, 257), // criteria
ElementRow(3846, 43, 0, 0, 64), // Measure.term.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 636, 0, 256), // code
ElementRow(2294, 73, 0, 0, 256), // definition
ElementRow(3846, 7, 0, 0, 32), // MeasureReport.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 153, 0, 305), // status
ElementRow(5406, 19, 154, 0, 289), // type
ElementRow(2262, 19, 231, 0, 304), // dataUpdateType
ElementRow(4149, 5066, 0, 0, 288), // measure
ElementRow(5205, 5081, 0, 0, 288), // subject
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4869, 5090, 0, 0, 288), // reporter
ElementRow(4871, 69, 0, 0, 256), // reportingVendor
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(4530, 59, 0, 0, 289), // period
ElementRow(3912, 4424, 0, 0, 256), // inputParameters
ElementRow(4977, 39, 359, 0, 304), // scoring
ElementRow(3873, 39, 152, 0, 304), // improvementNotation
ElementRow(2762, 5094, 0, 0, 258), // group
ElementRow(5243, 704, 0, 0, 258), // supplementalData
ElementRow(2553, 704, 0, 0, 258), // evaluatedResource
ElementRow(3846, 43, 0, 0, 64), // MeasureReport.group.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 0, 256), // linkId
ElementRow(2044, 39, 637, 0, 288), // code
ElementRow(5205, 5081, 0, 0, 288), // subject
ElementRow(4580, 5098, 0, 0, 258), // population
ElementRow(4150, 5102, 0, 0, 296), // measureScore
ElementRow(5181, 5121, 0, 0, 258), // stratifier
ElementRow(3846, 43, 0, 0, 64), // MeasureReport.group.population.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 0, 256), // linkId
ElementRow(2044, 39, 316, 0, 288), // code
ElementRow(2191, 2912, 0, 0, 256), // count
ElementRow(5208, 5127, 0, 0, 256), // subjectResults
ElementRow(5207, 5133, 0, 0, 258), // subjectReport
ElementRow(5212, 1849, 0, 0, 256), // subjects
ElementRow(3846, 43, 0, 0, 64), // MeasureReport.group.stratifier.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 0, 256), // linkId
ElementRow(2044, 39, 639, 0, 256), // code
ElementRow(5182, 5137, 0, 0, 258), // stratum
ElementRow(3846, 43, 0, 0, 64), // MeasureReport.group.stratifier.stratum.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 4374, 642, 0, 264), // value
ElementRow(2088, 5141, 0, 0, 258), // component
ElementRow(4580, 5145, 0, 0, 258), // population
ElementRow(4150, 5102, 0, 0, 264), // measureScore
ElementRow(3846, 43, 0, 0, 64), // MeasureReport.group.stratifier.stratum.component.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 0, 256), // linkId
ElementRow(2044, 39, 639, 0, 257), // code
ElementRow(5509, 4374, 642, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // MeasureReport.group.stratifier.stratum.population.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 0, 256), // linkId
ElementRow(2044, 39, 316, 0, 256), // code
ElementRow(2191, 2912, 0, 0, 256), // count
ElementRow(5208, 5127, 0, 0, 256), // subjectResults
ElementRow(5207, 5133, 0, 0, 258), // subjectReport
ElementRow(5212, 1849, 0, 0, 256), // subjects
ElementRow(3846, 7, 0, 0, 32), // Medication.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(2044, 39, 646, 0, 288), // code
ElementRow(5166, 19, 157, 0, 304), // status
ElementRow(4110, 69, 0, 0, 288), // marketingAuthorizationHolder
ElementRow(2417, 39, 649, 0, 256), // doseForm
ElementRow(5364, 389, 0, 0, 288), // totalVolume
ElementRow(3903, 5149, 0, 0, 258), // ingredient
ElementRow(1870, 5153, 0, 0, 256), // batch
ElementRow(2294, 5159, 0, 0, 256), // definition
ElementRow(3846, 43, 0, 0, 64), // Medication.batch.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4074, 43, 0, 0, 256), // lotNumber
ElementRow(2588, 130, 0, 0, 256), // expirationDate
ElementRow(3846, 43, 0, 0, 64), // Medication.ingredient.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 5166, 646, 0, 257), // item
ElementRow(3977, 103, 0, 0, 256), // isActive
ElementRow(5183, 5170, 398, 0, 264), // strength
ElementRow(3846, 7, 0, 0, 32), // MedicationAdministration.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(1867, 1264, 0, 0, 258), // basedOn
ElementRow(4480, 5184, 0, 0, 290), // partOf
ElementRow(5166, 19, 155, 0, 305), // status
ElementRow(5172, 39, 711, 0, 258), // statusReason
ElementRow(1977, 39, 644, 0, 258), // category
ElementRow(4157, 4582, 646, 0, 289), // medication
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(5254, 704, 0, 0, 258), // supportingInformation
ElementRow(4346, 425, 0, 0, 297), // occurence
ElementRow(4784, 130, 0, 0, 288), // recorded
ElementRow(3984, 103, 0, 0, 256), // isSubPotent
ElementRow(5199, 39, 447, 0, 258), // subPotentReason
ElementRow(4525, 5188, 0, 0, 290), // performer
ElementRow(4774, 4609, 710, 0, 258), // reason
ElementRow(4876, 3936, 0, 0, 256), // request
ElementRow(2345, 1078, 0, 0, 258), // device
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2412, 5192, 0, 0, 256), // dosage
ElementRow(2557, 2419, 0, 0, 258), // eventHistory
ElementRow(3846, 43, 0, 0, 64), // MedicationAdministration.dosage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5318, 43, 0, 0, 256), // text
ElementRow(5081, 39, 463, 0, 256), // site
ElementRow(4958, 39, 728, 0, 256), // route
ElementRow(4168, 39, 446, 0, 256), // method
ElementRow(2414, 265, 0, 0, 256), // dose
ElementRow(4758, 5199, 0, 0, 264), // rate
ElementRow(3846, 43, 0, 0, 64), // MedicationAdministration.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 643, 0, 256), // function
ElementRow(1666, 5212, 0, 0, 289), // actor
ElementRow(3846, 7, 0, 0, 32), // MedicationDispense.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(1867, 1264, 0, 0, 258), // basedOn
ElementRow(4480, 5226, 0, 0, 258), // partOf
ElementRow(5166, 19, 158, 0, 305), // status
ElementRow(4305, 2937, 654, 0, 256), // notPerformedReason
ElementRow(5169, 130, 0, 0, 256), // statusChanged
ElementRow(1977, 39, 652, 0, 258), // category
ElementRow(4157, 4582, 646, 0, 289), // medication
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(5254, 704, 0, 0, 258), // supportingInformation
ElementRow(4525, 5230, 0, 0, 258), // performer
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(1840, 3936, 0, 0, 258), // authorizingPrescription
ElementRow(5406, 39, 805, 0, 256), // type
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(2278, 265, 0, 0, 256), // daysSupply
ElementRow(4784, 130, 0, 0, 256), // recorded
ElementRow(5578, 130, 0, 0, 288), // whenPrepared
ElementRow(5576, 130, 0, 0, 256), // whenHandedOver
ElementRow(2338, 442, 0, 0, 256), // destination
ElementRow(4779, 2961, 0, 0, 258), // receiver
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4848, 73, 0, 0, 256), // renderedDosageInstruction
ElementRow(2413, 269, 0, 0, 258), // dosageInstruction
ElementRow(5226, 5234, 0, 0, 256), // substitution
ElementRow(2557, 2419, 0, 0, 258), // eventHistory
ElementRow(3846, 43, 0, 0, 64), // MedicationDispense.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 653, 0, 256), // function
ElementRow(1666, 2977, 0, 0, 257), // actor
ElementRow(3846, 43, 0, 0, 64), // MedicationDispense.substitution.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5566, 103, 0, 0, 257), // wasSubstituted
ElementRow(5406, 39, 808, 0, 256), // type
ElementRow(4774, 39, 814, 0, 258), // reason
ElementRow(4922, 1550, 0, 0, 256), // responsibleParty
ElementRow(3846, 7, 0, 0, 32), // MedicationKnowledge.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(2044, 39, 646, 0, 288), // code
ElementRow(5166, 19, 159, 0, 304), // status
ElementRow(1828, 69, 0, 0, 256), // author
ElementRow(3935, 39, 0, 0, 258), // intendedJurisdiction
ElementRow(4237, 43, 0, 0, 290), // name
ElementRow(4835, 5238, 0, 0, 258), // relatedMedicationKnowledge
ElementRow(1809, 5242, 0, 0, 258), // associatedMedication
ElementRow(4665, 39, 0, 0, 258), // productType
ElementRow(4211, 5246, 0, 0, 258), // monograph
ElementRow(4619, 73, 0, 0, 256), // preparationInstruction
ElementRow(2187, 5250, 0, 0, 258), // cost
ElementRow(4210, 5254, 0, 0, 290), // monitoringProgram
ElementRow(3893, 5258, 0, 0, 258), // indicationGuideline
ElementRow(4158, 5262, 0, 0, 258), // medicineClassification
ElementRow(4460, 5266, 0, 0, 258), // packaging
ElementRow(2023, 1867, 0, 0, 258), // clinicalUseIssue
ElementRow(5178, 5270, 0, 0, 258), // storageGuideline
ElementRow(4819, 5274, 0, 0, 258), // regulatory
ElementRow(2304, 5278, 0, 0, 256), // definitional
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.cost.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2448, 59, 0, 0, 258), // effectiveDate
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(5106, 43, 0, 0, 256), // source
ElementRow(2187, 5282, 647, 0, 265), // cost
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.definitional.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2294, 341, 0, 0, 258), // definition
ElementRow(2417, 39, 649, 0, 256), // doseForm
ElementRow(3936, 39, 728, 0, 258), // intendedRoute
ElementRow(3903, 5289, 0, 0, 290), // ingredient
ElementRow(2428, 5293, 0, 0, 258), // drugCharacteristic
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.definitional.drugCharacteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 655, 0, 256), // type
ElementRow(5509, 5297, 0, 0, 264), // value
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.definitional.ingredient.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 5315, 0, 0, 289), // item
ElementRow(5406, 39, 812, 0, 256), // type
ElementRow(5183, 5170, 650, 0, 264), // strength
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.indicationGuideline.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3892, 5319, 0, 0, 258), // indication
ElementRow(2422, 5323, 0, 0, 258), // dosingGuideline
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.indicationGuideline.dosingGuideline.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5382, 39, 0, 0, 256), // treatmentIntent
ElementRow(2412, 5327, 0, 0, 258), // dosage
ElementRow(1702, 39, 0, 0, 256), // administrationTreatment
ElementRow(4501, 5331, 0, 0, 258), // patientCharacteristic
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(2412, 269, 0, 0, 259), // dosage
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(5509, 3755, 0, 0, 264), // value
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.medicineClassification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(5106, 5335, 0, 0, 264), // source
ElementRow(2016, 39, 0, 0, 258), // classification
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.monitoringProgram.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 256), // type
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.monograph.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 256), // type
ElementRow(5106, 2336, 0, 0, 256), // source
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.packaging.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2187, 5250, 0, 0, 770), // cost
ElementRow(4459, 5344, 0, 0, 256), // packagedProduct
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.regulatory.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4820, 69, 0, 0, 257), // regulatoryAuthority
ElementRow(5226, 5348, 0, 0, 258), // substitution
ElementRow(4974, 39, 0, 0, 258), // schedule
ElementRow(4125, 5352, 0, 0, 256), // maxDispense
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.regulatory.maxDispense.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4723, 265, 0, 0, 257), // quantity
ElementRow(4530, 397, 0, 0, 256), // period
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.regulatory.substitution.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(1731, 103, 0, 0, 257), // allowed
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.relatedMedicationKnowledge.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(4795, 5159, 0, 0, 259), // reference
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.storageGuideline.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4795, 15, 0, 0, 256), // reference
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(5147, 397, 0, 0, 256), // stabilityDuration
ElementRow(2535, 5356, 0, 0, 258), // environmentalSetting
ElementRow(3846, 43, 0, 0, 64), // MedicationKnowledge.storageGuideline.environmentalSetting.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(5509, 5360, 0, 0, 265), // value
ElementRow(3846, 7, 0, 0, 32), // MedicationRequest.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(1867, 4576, 0, 0, 290), // basedOn
ElementRow(4638, 3936, 0, 0, 256), // priorPrescription
ElementRow(2766, 35, 0, 0, 288), // groupIdentifier
ElementRow(5166, 19, 161, 0, 305), // status
ElementRow(5172, 39, 657, 0, 256), // statusReason
ElementRow(5169, 130, 0, 0, 256), // statusChanged
ElementRow(3938, 19, 160, 0, 305), // intent
ElementRow(1977, 39, 656, 0, 258), // category
ElementRow(4639, 19, 208, 0, 288), // priority
ElementRow(2396, 103, 0, 0, 304), // doNotPerform
ElementRow(4157, 4582, 646, 0, 289), // medication
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(3899, 3093, 0, 0, 258), // informationSource
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(5254, 704, 0, 0, 258), // supportingInformation
ElementRow(1832, 130, 0, 0, 288), // authoredOn
ElementRow(4888, 2049, 0, 0, 288), // requester
ElementRow(4867, 103, 0, 0, 288), // reported
ElementRow(4528, 39, 318, 0, 288), // performerType
ElementRow(4525, 5379, 0, 0, 258), // performer
ElementRow(2345, 2768, 0, 0, 258), // device
ElementRow(4786, 994, 0, 0, 256), // recorder
ElementRow(4774, 4204, 511, 0, 258), // reason
ElementRow(2198, 39, 319, 0, 256), // courseOfTherapyType
ElementRow(3927, 3045, 0, 0, 258), // insurance
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4848, 73, 0, 0, 256), // renderedDosageInstruction
ElementRow(2449, 59, 0, 0, 256), // effectiveDosePeriod
ElementRow(2413, 269, 0, 0, 258), // dosageInstruction
ElementRow(2381, 5383, 0, 0, 256), // dispenseRequest
ElementRow(5226, 5387, 0, 0, 256), // substitution
ElementRow(2557, 2419, 0, 0, 258), // eventHistory
ElementRow(3846, 43, 0, 0, 64), // MedicationRequest.dispenseRequest.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3906, 5391, 0, 0, 256), // initialFill
ElementRow(2380, 397, 0, 0, 256), // dispenseInterval
ElementRow(5508, 59, 0, 0, 256), // validityPeriod
ElementRow(4324, 1100, 0, 0, 256), // numberOfRepeatsAllowed
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(2585, 397, 0, 0, 256), // expectedSupplyDuration
ElementRow(2382, 69, 0, 0, 256), // dispenser
ElementRow(2383, 486, 0, 0, 258), // dispenserInstruction
ElementRow(2415, 39, 648, 0, 256), // doseAdministrationAid
ElementRow(3846, 43, 0, 0, 64), // MedicationRequest.dispenseRequest.initialFill.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(2431, 397, 0, 0, 256), // duration
ElementRow(3846, 43, 0, 0, 64), // MedicationRequest.substitution.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1731, 234, 430, 0, 265), // allowed
ElementRow(4774, 39, 814, 0, 256), // reason
ElementRow(3846, 7, 0, 0, 32), // MedicationStatement.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(4480, 5398, 0, 0, 258), // partOf
ElementRow(5166, 19, 156, 0, 305), // status
ElementRow(1977, 39, 656, 0, 290), // category
ElementRow(4157, 4582, 646, 0, 289), // medication
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(2447, 425, 0, 0, 296), // effective
ElementRow(2266, 130, 0, 0, 288), // dateAsserted
ElementRow(3899, 3093, 0, 0, 258), // informationSource
ElementRow(2325, 704, 0, 0, 258), // derivedFrom
ElementRow(4774, 4609, 511, 0, 258), // reason
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4830, 5405, 0, 0, 258), // relatedClinicalInformation
ElementRow(4848, 73, 0, 0, 256), // renderedDosageInstruction
ElementRow(2412, 269, 0, 0, 258), // dosage
ElementRow(1693, 5409, 0, 0, 288), // adherence
ElementRow(3846, 43, 0, 0, 64), // MedicationStatement.adherence.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 651, 0, 289), // code
ElementRow(4774, 39, 712, 0, 256), // reason
ElementRow(3846, 7, 0, 0, 32), // MedicinalProductDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5406, 39, 669, 0, 288), // type
ElementRow(2410, 39, 663, 0, 288), // domain
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5166, 39, 404, 0, 304), // status
ElementRow(5170, 130, 0, 0, 288), // statusDate
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(2065, 39, 505, 0, 288), // combinedPharmaceuticalDoseForm
ElementRow(4958, 39, 728, 0, 290), // route
ElementRow(3892, 73, 0, 0, 288), // indication
ElementRow(4036, 39, 629, 0, 288), // legalStatusOfSupply
ElementRow(1686, 39, 658, 0, 288), // additionalMonitoringIndicator
ElementRow(5129, 39, 668, 0, 290), // specialMeasures
ElementRow(4520, 39, 667, 0, 288), // pediatricUseIndicator
ElementRow(2016, 39, 659, 0, 290), // classification
ElementRow(4111, 5001, 0, 0, 290), // marketingStatus
ElementRow(4458, 39, 666, 0, 290), // packagedMedicinalProduct
ElementRow(2097, 5416, 0, 0, 290), // comprisedOf
ElementRow(3903, 39, 748, 0, 290), // ingredient
ElementRow(3874, 4737, 748, 0, 290), // impurity
ElementRow(1819, 2336, 0, 0, 290), // attachedDocument
ElementRow(4114, 2336, 0, 0, 290), // masterFile
ElementRow(2135, 5420, 0, 0, 290), // contact
ElementRow(2022, 462, 0, 0, 290), // clinicalTrial
ElementRow(2044, 775, 646, 0, 290), // code
ElementRow(4237, 5424, 0, 0, 291), // name
ElementRow(2223, 5428, 0, 0, 290), // crossReference
ElementRow(4393, 5432, 0, 0, 290), // operation
ElementRow(1993, 5436, 0, 0, 290), // characteristic
ElementRow(3846, 43, 0, 0, 64), // MedicinalProductDefinition.characteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 704, 0, 289), // type
ElementRow(5509, 5440, 0, 0, 296), // value
ElementRow(3846, 43, 0, 0, 64), // MedicinalProductDefinition.contact.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 661, 0, 288), // type
ElementRow(2135, 1513, 0, 0, 289), // contact
ElementRow(3846, 43, 0, 0, 64), // MedicinalProductDefinition.crossReference.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4657, 5462, 0, 0, 289), // product
ElementRow(5406, 39, 662, 0, 288), // type
ElementRow(3846, 43, 0, 0, 64), // MedicinalProductDefinition.name.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4660, 43, 0, 0, 289), // productName
ElementRow(5406, 39, 665, 0, 288), // type
ElementRow(4475, 5466, 0, 0, 290), // part
ElementRow(5478, 5470, 0, 0, 290), // usage
ElementRow(3846, 43, 0, 0, 64), // MedicinalProductDefinition.name.part.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4475, 43, 0, 0, 289), // part
ElementRow(5406, 39, 664, 0, 289), // type
ElementRow(3846, 43, 0, 0, 64), // MedicinalProductDefinition.name.usage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2196, 39, 544, 0, 289), // country
ElementRow(4002, 39, 628, 0, 288), // jurisdiction
ElementRow(4017, 39, 17, 0, 289), // language
ElementRow(3846, 43, 0, 0, 64), // MedicinalProductDefinition.operation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 5474, 0, 0, 288), // type
ElementRow(2448, 59, 0, 0, 288), // effectiveDate
ElementRow(4428, 69, 0, 0, 290), // organization
ElementRow(2121, 39, 660, 0, 288), // confidentialityIndicator
ElementRow(3846, 7, 0, 0, 32), // MessageDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(4864, 1191, 0, 0, 290), // replaces
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 289), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 288), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1859, 1191, 0, 0, 288), // base
ElementRow(4472, 2988, 0, 0, 290), // parent
ElementRow(2555, 5478, 670, 0, 297), // event
ElementRow(1977, 19, 162, 0, 288), // category
ElementRow(2678, 5485, 0, 0, 290), // focus
ElementRow(4918, 19, 163, 0, 256), // responseRequired
ElementRow(1732, 5489, 0, 0, 258), // allowedResponse
ElementRow(2760, 5495, 0, 0, 256), // graph
ElementRow(3846, 43, 0, 0, 64), // MessageDefinition.allowedResponse.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4163, 1191, 0, 0, 257), // message
ElementRow(5082, 73, 0, 0, 256), // situation
ElementRow(3846, 43, 0, 0, 64), // MessageDefinition.focus.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 214, 0, 289), // code
ElementRow(4667, 217, 0, 0, 256), // profile
ElementRow(4175, 1100, 0, 0, 289), // min
ElementRow(4122, 43, 0, 0, 256), // max
ElementRow(3846, 7, 0, 0, 32), // MessageHeader.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2555, 5504, 0, 0, 297), // event
ElementRow(2338, 5511, 0, 0, 290), // destination
ElementRow(5034, 5520, 0, 0, 288), // sender
ElementRow(1828, 5520, 0, 0, 288), // author
ElementRow(5106, 5524, 0, 0, 289), // source
ElementRow(4920, 1550, 0, 0, 288), // responsible
ElementRow(4774, 39, 671, 0, 288), // reason
ElementRow(4915, 5528, 0, 0, 288), // response
ElementRow(2678, 704, 0, 0, 290), // focus
ElementRow(2294, 1191, 0, 0, 288), // definition
ElementRow(3846, 43, 0, 0, 64), // MessageHeader.destination.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2519, 5532, 0, 0, 296), // endpoint
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5271, 153, 0, 0, 288), // target
ElementRow(4779, 1550, 0, 0, 288), // receiver
ElementRow(3846, 43, 0, 0, 64), // MessageHeader.response.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 289), // identifier
ElementRow(2044, 19, 215, 0, 289), // code
ElementRow(2341, 4418, 0, 0, 288), // details
ElementRow(3846, 43, 0, 0, 64), // MessageHeader.source.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2519, 5532, 0, 0, 296), // endpoint
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5102, 43, 0, 0, 288), // software
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(2135, 1320, 0, 0, 288), // contact
ElementRow(3846, 43, 0, 0, 64), // Meta.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5541, 7, 0, 0, 288), // versionId
ElementRow(4028, 97, 0, 0, 288), // lastUpdated
ElementRow(5106, 15, 0, 0, 288), // source
ElementRow(4667, 217, 0, 0, 290), // profile
ElementRow(5024, 775, 338, 0, 290), // security
ElementRow(5270, 775, 506, 0, 290), // tag
ElementRow(3846, 7, 0, 0, 32), // MetadataResource.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(3846, 7, 0, 0, 32), // MolecularSequence.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5406, 19, 222, 0, 288), // type
ElementRow(5205, 4193, 0, 0, 288), // subject
ElementRow(2678, 704, 0, 0, 290), // focus
ElementRow(5138, 3149, 0, 0, 288), // specimen
ElementRow(2345, 153, 0, 0, 288), // device
ElementRow(4525, 69, 0, 0, 288), // performer
ElementRow(4061, 43, 0, 0, 288), // literal
ElementRow(2693, 1060, 0, 0, 290), // formatted
ElementRow(4841, 5539, 0, 0, 290), // relative
ElementRow(3846, 43, 0, 0, 64), // MolecularSequence.relative.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2175, 39, 356, 0, 289), // coordinateSystem
ElementRow(4419, 2912, 0, 0, 256), // ordinalPosition
ElementRow(5041, 983, 0, 0, 256), // sequenceRange
ElementRow(5159, 5543, 0, 0, 288), // startingSequence
ElementRow(2442, 5547, 0, 0, 290), // edit
ElementRow(3846, 43, 0, 0, 64), // MolecularSequence.relative.edit.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5150, 2912, 0, 0, 288), // start
ElementRow(2513, 2912, 0, 0, 288), // end
ElementRow(4863, 43, 0, 0, 288), // replacementSequence
ElementRow(4861, 43, 0, 0, 288), // replacedSequence
ElementRow(3846, 43, 0, 0, 64), // MolecularSequence.relative.startingSequence.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2741, 39, 355, 0, 288), // genomeAssembly
ElementRow(2002, 39, 260, 0, 288), // chromosome
ElementRow(5039, 5557, 0, 0, 296), // sequence
ElementRow(5587, 2912, 0, 0, 288), // windowStart
ElementRow(5586, 2912, 0, 0, 288), // windowEnd
ElementRow(4430, 19, 181, 0, 288), // orientation
ElementRow(5180, 19, 229, 0, 288), // strand
ElementRow(3846, 43, 0, 0, 64), // MonetaryComponent.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5406, 19, 187, 0, 289), // type
ElementRow(2044, 39, 0, 0, 288), // code
ElementRow(2635, 600, 0, 0, 288), // factor
ElementRow(1744, 107, 0, 0, 288), // amount
ElementRow(3846, 43, 0, 0, 64), // Money.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 600, 0, 0, 288), // value
ElementRow(2235, 19, 73, 0, 288), // currency
ElementRow(3846, 7, 0, 0, 32), // NamingSystem.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(4007, 19, 171, 0, 289), // kind
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 289), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(4920, 43, 0, 0, 256), // responsible
ElementRow(5406, 39, 399, 0, 256), // type
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(5478, 43, 0, 0, 256), // usage
ElementRow(5451, 5572, 0, 0, 291), // uniqueId
ElementRow(3846, 43, 0, 0, 64), // NamingSystem.uniqueId.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 170, 0, 289), // type
ElementRow(5509, 43, 0, 0, 289), // value
ElementRow(4612, 103, 0, 0, 256), // preferred
ElementRow(2067, 43, 0, 0, 256), // comment
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(1834, 103, 0, 0, 256), // authoritative
ElementRow(3846, 43, 0, 0, 64), // Narrative.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5166, 19, 172, 0, 257), // status
ElementRow(2392, 5576, 0, 5580, 129), // div
ElementRow(3846, 7, 0, 0, 32), // NutritionIntake.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3924, 5598, 0, 0, 258), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 258), // instantiatesUri
ElementRow(1867, 5606, 0, 0, 290), // basedOn
ElementRow(4480, 5614, 0, 0, 290), // partOf
ElementRow(5166, 19, 99, 0, 305), // status
ElementRow(5172, 39, 504, 0, 258), // statusReason
ElementRow(2044, 39, 563, 0, 288), // code
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4348, 1005, 0, 0, 296), // occurrence
ElementRow(4784, 130, 0, 0, 288), // recorded
ElementRow(4867, 5618, 0, 0, 264), // reported
ElementRow(2133, 5625, 0, 0, 259), // consumedItem
ElementRow(3904, 5629, 0, 0, 258), // ingredientLabel
ElementRow(4525, 5633, 0, 0, 258), // performer
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(2325, 704, 0, 0, 258), // derivedFrom
ElementRow(4774, 3038, 511, 0, 258), // reason
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // NutritionIntake.consumedItem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 567, 0, 289), // type
ElementRow(4330, 5639, 591, 0, 289), // nutritionProduct
ElementRow(4974, 3273, 0, 0, 256), // schedule
ElementRow(1744, 265, 0, 0, 288), // amount
ElementRow(4758, 265, 0, 0, 288), // rate
ElementRow(4296, 103, 0, 0, 256), // notConsumed
ElementRow(4297, 39, 674, 0, 256), // notConsumedReason
ElementRow(3846, 43, 0, 0, 64), // NutritionIntake.ingredientLabel.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4329, 5315, 675, 0, 257), // nutrient
ElementRow(1744, 265, 0, 0, 257), // amount
ElementRow(3846, 43, 0, 0, 64), // NutritionIntake.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 693, 0, 256), // function
ElementRow(1666, 886, 0, 0, 257), // actor
ElementRow(3846, 7, 0, 0, 32), // NutritionOrder.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(3924, 2988, 0, 0, 290), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 290), // instantiatesUri
ElementRow(3923, 15, 0, 0, 258), // instantiates
ElementRow(1867, 5654, 0, 0, 258), // basedOn
ElementRow(2766, 35, 0, 0, 288), // groupIdentifier
ElementRow(5166, 19, 210, 0, 305), // status
ElementRow(3938, 19, 207, 0, 305), // intent
ElementRow(4639, 19, 208, 0, 256), // priority
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(5254, 704, 0, 0, 258), // supportingInformation
ElementRow(2273, 130, 0, 0, 289), // dateTime
ElementRow(4417, 994, 0, 0, 288), // orderer
ElementRow(4525, 5665, 0, 0, 258), // performer
ElementRow(1728, 5671, 0, 0, 258), // allergyIntolerance
ElementRow(2682, 39, 568, 0, 258), // foodPreferenceModifier
ElementRow(2568, 39, 591, 0, 258), // excludeFoodModifier
ElementRow(4448, 103, 0, 0, 256), // outsideFoodAllowed
ElementRow(4406, 5675, 0, 0, 256), // oralDiet
ElementRow(5242, 5679, 0, 0, 258), // supplement
ElementRow(2521, 5683, 0, 0, 256), // enteralFormula
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.enteralFormula.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1865, 5639, 577, 0, 288), // baseFormulaType
ElementRow(1864, 43, 0, 0, 256), // baseFormulaProductName
ElementRow(2311, 2768, 0, 0, 258), // deliveryDevice
ElementRow(1689, 5687, 0, 0, 258), // additive
ElementRow(1949, 265, 0, 0, 256), // caloricDensity
ElementRow(4959, 39, 301, 0, 256), // routeOfAdministration
ElementRow(1700, 5691, 0, 0, 258), // administration
ElementRow(4137, 265, 0, 0, 256), // maxVolumeToDeliver
ElementRow(1701, 73, 0, 0, 288), // administrationInstruction
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.enteralFormula.additive.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 5639, 576, 0, 256), // type
ElementRow(4660, 43, 0, 0, 256), // productName
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.enteralFormula.administration.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4974, 5695, 0, 0, 256), // schedule
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(4758, 5699, 0, 0, 264), // rate
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.enteralFormula.administration.schedule.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5352, 3273, 0, 0, 258), // timing
ElementRow(1796, 103, 0, 0, 256), // asNeeded
ElementRow(1797, 39, 645, 0, 256), // asNeededFor
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.oralDiet.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 563, 0, 290), // type
ElementRow(4974, 5706, 0, 0, 256), // schedule
ElementRow(4329, 5710, 0, 0, 258), // nutrient
ElementRow(5326, 5714, 0, 0, 258), // texture
ElementRow(2675, 39, 520, 0, 258), // fluidConsistencyType
ElementRow(3926, 43, 0, 0, 288), // instruction
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.oralDiet.nutrient.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4198, 39, 675, 0, 256), // modifier
ElementRow(1744, 265, 0, 0, 256), // amount
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.oralDiet.schedule.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5352, 3273, 0, 0, 258), // timing
ElementRow(1796, 103, 0, 0, 256), // asNeeded
ElementRow(1797, 39, 645, 0, 256), // asNeededFor
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.oralDiet.texture.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4198, 39, 775, 0, 256), // modifier
ElementRow(2683, 39, 673, 0, 256), // foodType
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.supplement.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 5639, 765, 0, 288), // type
ElementRow(4660, 43, 0, 0, 256), // productName
ElementRow(4974, 5718, 0, 0, 256), // schedule
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(3926, 43, 0, 0, 288), // instruction
ElementRow(3846, 43, 0, 0, 64), // NutritionOrder.supplement.schedule.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5352, 3273, 0, 0, 258), // timing
ElementRow(1796, 103, 0, 0, 256), // asNeeded
ElementRow(1797, 39, 645, 0, 256), // asNeededFor
ElementRow(3846, 7, 0, 0, 32), // NutritionProduct.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 567, 0, 288), // code
ElementRow(5166, 19, 174, 0, 305), // status
ElementRow(1977, 39, 676, 0, 290), // category
ElementRow(4102, 69, 0, 0, 290), // manufacturer
ElementRow(4329, 5722, 0, 0, 290), // nutrient
ElementRow(3903, 5726, 0, 0, 258), // ingredient
ElementRow(4012, 5315, 459, 0, 258), // knownAllergen
ElementRow(1993, 5730, 0, 0, 258), // characteristic
ElementRow(3916, 5734, 0, 0, 258), // instance
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // NutritionProduct.characteristic.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 641, 0, 257), // type
ElementRow(5509, 5738, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // NutritionProduct.ingredient.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 5639, 0, 0, 289), // item
ElementRow(1744, 393, 0, 0, 290), // amount
ElementRow(3846, 43, 0, 0, 64), // NutritionProduct.instance.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(4074, 43, 0, 0, 256), // lotNumber
ElementRow(2591, 130, 0, 0, 256), // expiry
ElementRow(5484, 130, 0, 0, 256), // useBy
ElementRow(1913, 35, 0, 0, 256), // biologicalSourceEvent
ElementRow(3846, 43, 0, 0, 64), // NutritionProduct.nutrient.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 5315, 677, 0, 256), // item
ElementRow(1744, 393, 0, 0, 258), // amount
ElementRow(3846, 7, 0, 0, 32), // Observation.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3923, 5766, 0, 0, 296), // instantiates
ElementRow(1867, 5780, 0, 0, 290), // basedOn
ElementRow(5385, 5784, 0, 0, 258), // triggeredBy
ElementRow(4480, 5796, 0, 0, 290), // partOf
ElementRow(5166, 19, 176, 0, 305), // status
ElementRow(1977, 39, 400, 0, 258), // category
ElementRow(2044, 39, 680, 0, 289), // code
ElementRow(5205, 2739, 0, 0, 288), // subject
ElementRow(2678, 704, 0, 0, 290), // focus
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(2447, 5800, 0, 0, 296), // effective
ElementRow(3988, 97, 0, 0, 288), // issued
ElementRow(4525, 5820, 0, 0, 290), // performer
ElementRow(5509, 5824, 0, 0, 296), // value
ElementRow(2258, 39, 292, 0, 256), // dataAbsentReason
ElementRow(3943, 39, 322, 0, 258), // interpretation
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(1919, 39, 479, 0, 256), // bodySite
ElementRow(1921, 2832, 0, 0, 256), // bodyStructure
ElementRow(4168, 39, 681, 0, 256), // method
ElementRow(5138, 5867, 0, 5871, 256), // specimen
ElementRow(2345, 3805, 0, 0, 256), // device
ElementRow(4801, 5873, 0, 0, 258), // referenceRange
ElementRow(2782, 5881, 0, 0, 290), // hasMember
ElementRow(2325, 5893, 0, 0, 290), // derivedFrom
ElementRow(2088, 5897, 0, 0, 290), // component
ElementRow(3846, 43, 0, 0, 64), // Observation.component.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 680, 0, 289), // code
ElementRow(5509, 5824, 0, 0, 296), // value
ElementRow(2258, 39, 292, 0, 256), // dataAbsentReason
ElementRow(3943, 39, 322, 0, 258), // interpretation
ElementRow(4801, 5873, 0, 0, 770), // referenceRange
ElementRow(3846, 43, 0, 0, 64), // Observation.referenceRange.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4075, 265, 0, 0, 256), // low
ElementRow(2802, 265, 0, 0, 256), // high
ElementRow(4279, 39, 323, 0, 256), // normalValue
ElementRow(5406, 39, 405, 0, 256), // type
ElementRow(1782, 39, 714, 0, 258), // appliesTo
ElementRow(1710, 983, 0, 0, 256), // age
ElementRow(5318, 73, 0, 0, 256), // text
ElementRow(3846, 43, 0, 0, 64), // Observation.triggeredBy.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4340, 3153, 0, 0, 289), // observation
ElementRow(5406, 19, 177, 0, 289), // type
ElementRow(4774, 43, 0, 0, 256), // reason
ElementRow(3846, 7, 0, 0, 32), // ObservationDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 0, 288), // url
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(2326, 281, 0, 0, 290), // derivedFromCanonical
ElementRow(2327, 15, 0, 0, 290), // derivedFromUri
ElementRow(5205, 39, 0, 0, 290), // subject
ElementRow(4528, 39, 0, 0, 288), // performerType
ElementRow(1977, 39, 679, 0, 290), // category
ElementRow(2044, 39, 680, 0, 289), // code
ElementRow(4542, 19, 186, 0, 258), // permittedDataType
ElementRow(4228, 103, 0, 0, 256), // multipleResultsAllowed
ElementRow(1919, 39, 479, 0, 256), // bodySite
ElementRow(4168, 39, 681, 0, 256), // method
ElementRow(5138, 5907, 0, 0, 258), // specimen
ElementRow(2345, 5914, 0, 0, 258), // device
ElementRow(4613, 43, 0, 0, 256), // preferredReportName
ElementRow(4543, 775, 417, 0, 258), // permittedUnit
ElementRow(4719, 5918, 0, 0, 258), // qualifiedValue
ElementRow(2782, 5925, 0, 0, 258), // hasMember
ElementRow(2088, 5929, 0, 0, 258), // component
ElementRow(3846, 43, 0, 0, 64), // ObservationDefinition.component.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 680, 0, 257), // code
ElementRow(4542, 19, 186, 0, 258), // permittedDataType
ElementRow(4543, 775, 417, 0, 258), // permittedUnit
ElementRow(4719, 5918, 0, 0, 770), // qualifiedValue
ElementRow(3846, 43, 0, 0, 64), // ObservationDefinition.qualifiedValue.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2156, 39, 332, 0, 256), // context
ElementRow(1782, 39, 714, 0, 258), // appliesTo
ElementRow(2730, 19, 14, 0, 256), // gender
ElementRow(1710, 983, 0, 0, 256), // age
ElementRow(2747, 983, 0, 0, 256), // gestationalAge
ElementRow(2112, 43, 0, 0, 256), // condition
ElementRow(4751, 19, 175, 0, 256), // rangeCategory
ElementRow(4750, 983, 0, 0, 256), // range
ElementRow(5497, 1920, 0, 0, 256), // validCodedValueSet
ElementRow(4278, 1920, 0, 0, 256), // normalCodedValueSet
ElementRow(1644, 1920, 0, 0, 256), // abnormalCodedValueSet
ElementRow(2221, 1920, 0, 0, 256), // criticalCodedValueSet
ElementRow(3846, 7, 0, 0, 32), // OperationDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(4007, 19, 178, 0, 289), // kind
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1705, 103, 0, 0, 288), // affectsState
ElementRow(2044, 19, 0, 0, 289), // code
ElementRow(2067, 73, 0, 0, 256), // comment
ElementRow(1859, 1233, 0, 0, 288), // base
ElementRow(4907, 19, 255, 0, 290), // resource
ElementRow(5269, 103, 0, 0, 289), // system
ElementRow(5406, 103, 0, 0, 289), // type
ElementRow(3916, 103, 0, 0, 289), // instance
ElementRow(3914, 217, 0, 0, 256), // inputProfile
ElementRow(4447, 217, 0, 0, 256), // outputProfile
ElementRow(4468, 5941, 0, 0, 258), // parameter
ElementRow(4450, 5945, 0, 0, 258), // overload
ElementRow(3846, 43, 0, 0, 64), // OperationDefinition.overload.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4470, 43, 0, 0, 258), // parameterName
ElementRow(2067, 43, 0, 0, 256), // comment
ElementRow(3846, 43, 0, 0, 64), // OperationDefinition.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 19, 0, 0, 257), // name
ElementRow(5482, 19, 180, 0, 257), // use
ElementRow(4975, 19, 179, 0, 258), // scope
ElementRow(4175, 2912, 0, 0, 257), // min
ElementRow(4122, 43, 0, 0, 257), // max
ElementRow(2403, 73, 0, 0, 256), // documentation
ElementRow(5406, 19, 104, 0, 256), // type
ElementRow(1733, 19, 104, 0, 258), // allowedType
ElementRow(5278, 217, 0, 0, 258), // targetProfile
ElementRow(5018, 19, 220, 0, 256), // searchType
ElementRow(1908, 5955, 0, 0, 256), // binding
ElementRow(4804, 5959, 0, 0, 258), // referencedFrom
ElementRow(4475, 5941, 0, 0, 770), // part
ElementRow(3846, 43, 0, 0, 64), // OperationDefinition.parameter.binding.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5183, 19, 33, 0, 257), // strength
ElementRow(5518, 1920, 0, 0, 257), // valueSet
ElementRow(3846, 43, 0, 0, 64), // OperationDefinition.parameter.referencedFrom.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5106, 43, 0, 0, 257), // source
ElementRow(5111, 43, 0, 0, 256), // sourceId
ElementRow(3846, 7, 0, 0, 32), // OperationOutcome.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3987, 5963, 0, 0, 291), // issue
ElementRow(3846, 43, 0, 0, 64), // OperationOutcome.issue.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5067, 19, 136, 0, 289), // severity
ElementRow(2044, 19, 137, 0, 289), // code
ElementRow(2341, 39, 682, 0, 288), // details
ElementRow(2352, 43, 0, 0, 288), // diagnostics
ElementRow(4064, 43, 0, 0, 290), // location
ElementRow(2594, 43, 0, 0, 290), // expression
ElementRow(3846, 7, 0, 0, 32), // Organization.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(5406, 39, 684, 0, 290), // type
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(1721, 43, 0, 0, 258), // alias
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(2135, 4458, 0, 5974, 258), // contact
ElementRow(4480, 69, 0, 0, 288), // partOf
ElementRow(2519, 2796, 0, 0, 258), // endpoint
ElementRow(4718, 5977, 0, 0, 258), // qualification
ElementRow(3846, 43, 0, 0, 64), // Organization.qualification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(2044, 39, 0, 0, 257), // code
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3989, 69, 0, 0, 256), // issuer
ElementRow(3846, 7, 0, 0, 32), // OrganizationAffiliation.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 288), // active
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(4428, 69, 0, 0, 288), // organization
ElementRow(4487, 69, 0, 0, 288), // participatingOrganization
ElementRow(4255, 69, 0, 0, 290), // network
ElementRow(2044, 39, 683, 0, 290), // code
ElementRow(5132, 39, 374, 0, 290), // specialty
ElementRow(4064, 442, 0, 0, 290), // location
ElementRow(2792, 4454, 0, 0, 258), // healthcareService
ElementRow(2135, 4458, 0, 5974, 258), // contact
ElementRow(2519, 2796, 0, 0, 258), // endpoint
ElementRow(3846, 7, 0, 0, 32), // PackagedProductDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5406, 39, 686, 0, 288), // type
ElementRow(4456, 341, 0, 0, 290), // packageFor
ElementRow(5166, 39, 404, 0, 304), // status
ElementRow(5170, 130, 0, 0, 288), // statusDate
ElementRow(2144, 389, 0, 0, 290), // containedItemQuantity
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(4036, 5981, 0, 0, 290), // legalStatusOfSupply
ElementRow(4111, 5001, 0, 0, 290), // marketingStatus
ElementRow(2176, 103, 0, 0, 288), // copackagedIndicator
ElementRow(4102, 69, 0, 0, 290), // manufacturer
ElementRow(1819, 2336, 0, 0, 290), // attachedDocument
ElementRow(4460, 5985, 0, 0, 288), // packaging
ElementRow(1993, 5989, 0, 0, 802), // characteristic
ElementRow(3846, 43, 0, 0, 64), // PackagedProductDefinition.legalStatusOfSupply.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 629, 0, 288), // code
ElementRow(4002, 39, 628, 0, 288), // jurisdiction
ElementRow(3846, 43, 0, 0, 64), // PackagedProductDefinition.packaging.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5406, 39, 687, 0, 288), // type
ElementRow(2089, 103, 0, 0, 288), // componentPart
ElementRow(4723, 2912, 0, 0, 288), // quantity
ElementRow(4118, 39, 685, 0, 290), // material
ElementRow(1735, 39, 685, 0, 290), // alternateMaterial
ElementRow(5070, 2880, 0, 0, 290), // shelfLifeStorage
ElementRow(4102, 69, 0, 0, 290), // manufacturer
ElementRow(4676, 5989, 0, 0, 290), // property
ElementRow(2143, 5993, 0, 0, 290), // containedItem
ElementRow(4460, 5985, 0, 0, 802), // packaging
ElementRow(3846, 43, 0, 0, 64), // PackagedProductDefinition.packaging.containedItem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3996, 6003, 0, 0, 289), // item
ElementRow(1744, 389, 0, 0, 288), // amount
ElementRow(3846, 43, 0, 0, 64), // PackagedProductDefinition.packaging.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 704, 0, 289), // type
ElementRow(5509, 6007, 0, 0, 296), // value
ElementRow(3846, 43, 0, 0, 64), // ParameterDefinition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4237, 19, 0, 0, 288), // name
ElementRow(5482, 19, 180, 0, 289), // use
ElementRow(4175, 2912, 0, 0, 288), // min
ElementRow(4122, 43, 0, 0, 288), // max
ElementRow(2403, 43, 0, 0, 288), // documentation
ElementRow(5406, 19, 104, 0, 289), // type
ElementRow(4667, 217, 0, 0, 288), // profile
ElementRow(3846, 7, 0, 0, 32), // Parameters.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(4468, 6023, 0, 0, 290), // parameter
ElementRow(3846, 43, 0, 0, 64), // Parameters.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5509, 3336, 0, 0, 296), // value
ElementRow(4907, 27, 0, 0, 288), // resource
ElementRow(4475, 6023, 0, 0, 802), // part
ElementRow(3846, 7, 0, 0, 32), // Patient.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(4237, 4043, 0, 0, 290), // name
ElementRow(5295, 1320, 0, 0, 290), // telecom
ElementRow(2730, 19, 14, 0, 288), // gender
ElementRow(1915, 201, 0, 0, 288), // birthDate
ElementRow(2284, 6030, 0, 0, 312), // deceased
ElementRow(1690, 4047, 0, 0, 290), // address
ElementRow(4106, 39, 313, 0, 256), // maritalStatus
ElementRow(4225, 6037, 0, 0, 264), // multipleBirth
ElementRow(4551, 1060, 0, 0, 258), // photo
ElementRow(2135, 6044, 0, 0, 258), // contact
ElementRow(2071, 6048, 0, 0, 258), // communication
ElementRow(2735, 2373, 0, 0, 258), // generalPractitioner
ElementRow(4093, 69, 0, 0, 288), // managingOrganization
ElementRow(4055, 6052, 0, 0, 306), // link
ElementRow(3846, 43, 0, 0, 64), // Patient.communication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4017, 39, 17, 0, 257), // language
ElementRow(4612, 103, 0, 0, 256), // preferred
ElementRow(3846, 43, 0, 0, 64), // Patient.contact.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4839, 39, 326, 0, 258), // relationship
ElementRow(4237, 4043, 0, 0, 256), // name
ElementRow(5295, 1320, 0, 0, 258), // telecom
ElementRow(1690, 4047, 0, 0, 256), // address
ElementRow(2730, 19, 14, 0, 256), // gender
ElementRow(4428, 69, 0, 0, 256), // organization
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3846, 43, 0, 0, 64), // Patient.link.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4438, 2380, 0, 0, 289), // other
ElementRow(5406, 19, 140, 0, 289), // type
ElementRow(3846, 7, 0, 0, 32), // PaymentNotice.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 107, 0, 305), // status
ElementRow(4876, 704, 0, 0, 256), // request
ElementRow(4915, 704, 0, 0, 256), // response
ElementRow(2215, 130, 0, 0, 289), // created
ElementRow(4869, 1550, 0, 0, 256), // reporter
ElementRow(4512, 6061, 0, 0, 288), // payment
ElementRow(4514, 201, 0, 0, 256), // paymentDate
ElementRow(4509, 1550, 0, 0, 256), // payee
ElementRow(4782, 69, 0, 0, 289), // recipient
ElementRow(1744, 107, 0, 0, 289), // amount
ElementRow(4518, 39, 692, 0, 256), // paymentStatus
ElementRow(3846, 7, 0, 0, 32), // PaymentReconciliation.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5406, 39, 329, 0, 289), // type
ElementRow(5166, 19, 107, 0, 305), // status
ElementRow(4007, 39, 328, 0, 256), // kind
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(2215, 130, 0, 0, 289), // created
ElementRow(2524, 1550, 0, 0, 256), // enterer
ElementRow(3990, 39, 327, 0, 256), // issuerType
ElementRow(4516, 4929, 0, 0, 288), // paymentIssuer
ElementRow(4876, 6067, 0, 0, 256), // request
ElementRow(4891, 1550, 0, 0, 256), // requestor
ElementRow(4443, 19, 183, 0, 256), // outcome
ElementRow(2386, 43, 0, 0, 256), // disposition
ElementRow(2264, 201, 0, 0, 289), // date
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(4168, 39, 363, 0, 256), // method
ElementRow(1966, 43, 0, 0, 256), // cardBrand
ElementRow(1658, 43, 0, 0, 256), // accountNumber
ElementRow(2588, 201, 0, 0, 256), // expirationDate
ElementRow(4653, 43, 0, 0, 256), // processor
ElementRow(4799, 43, 0, 0, 256), // referenceNumber
ElementRow(1836, 43, 0, 0, 256), // authorization
ElementRow(5302, 107, 0, 0, 256), // tenderedAmount
ElementRow(4940, 107, 0, 0, 256), // returnedAmount
ElementRow(1744, 107, 0, 0, 289), // amount
ElementRow(4515, 35, 0, 0, 256), // paymentIdentifier
ElementRow(1730, 6071, 0, 0, 258), // allocation
ElementRow(2690, 39, 592, 0, 256), // formCode
ElementRow(4649, 6075, 0, 0, 258), // processNote
ElementRow(3846, 43, 0, 0, 64), // PaymentReconciliation.allocation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 256), // identifier
ElementRow(4607, 35, 0, 0, 256), // predecessor
ElementRow(5271, 6086, 0, 0, 256), // target
ElementRow(5275, 6090, 0, 0, 264), // targetItem
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(1657, 159, 0, 0, 256), // account
ElementRow(5406, 39, 329, 0, 256), // type
ElementRow(5214, 1550, 0, 0, 256), // submitter
ElementRow(4915, 1625, 0, 0, 256), // response
ElementRow(2264, 201, 0, 0, 256), // date
ElementRow(4920, 6102, 0, 0, 256), // responsible
ElementRow(4509, 1550, 0, 0, 256), // payee
ElementRow(1744, 107, 0, 0, 256), // amount
ElementRow(3846, 43, 0, 0, 64), // PaymentReconciliation.processNote.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 173, 0, 256), // type
ElementRow(5318, 43, 0, 0, 256), // text
ElementRow(3846, 43, 0, 0, 64), // Period.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5150, 130, 0, 0, 288), // start
ElementRow(2513, 130, 0, 0, 288), // end
ElementRow(3846, 7, 0, 0, 32), // Permission.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5166, 19, 185, 0, 289), // status
ElementRow(1802, 6117, 0, 0, 288), // asserter
ElementRow(2264, 130, 0, 0, 290), // date
ElementRow(5507, 59, 0, 0, 288), // validity
ElementRow(4003, 6121, 0, 0, 288), // justification
ElementRow(2066, 19, 184, 0, 305), // combining
ElementRow(4964, 6125, 0, 0, 290), // rule
ElementRow(3846, 43, 0, 0, 64), // Permission.justification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1869, 39, 518, 0, 290), // basis
ElementRow(2561, 704, 0, 0, 290), // evidence
ElementRow(3846, 43, 0, 0, 64), // Permission.rule.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 63, 0, 304), // type
ElementRow(2246, 6129, 0, 0, 290), // data
ElementRow(1665, 6133, 0, 0, 290), // activity
ElementRow(4051, 39, 729, 0, 290), // limit
ElementRow(3846, 43, 0, 0, 64), // Permission.rule.activity.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1666, 2365, 0, 0, 290), // actor
ElementRow(1663, 39, 515, 0, 290), // action
ElementRow(4711, 39, 432, 0, 290), // purpose
ElementRow(3846, 43, 0, 0, 64), // Permission.rule.data.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4907, 6137, 0, 0, 290), // resource
ElementRow(5024, 775, 0, 0, 290), // security
ElementRow(4530, 59, 0, 0, 290), // period
ElementRow(2594, 295, 0, 0, 288), // expression
ElementRow(3846, 43, 0, 0, 64), // Permission.rule.data.resource.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4147, 19, 62, 0, 289), // meaning
ElementRow(4795, 704, 0, 0, 289), // reference
ElementRow(3846, 7, 0, 0, 32), // Person.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(4237, 4043, 0, 0, 290), // name
ElementRow(5295, 1320, 0, 0, 290), // telecom
ElementRow(2730, 19, 14, 0, 288), // gender
ElementRow(1915, 201, 0, 0, 288), // birthDate
ElementRow(2284, 6030, 0, 0, 296), // deceased
ElementRow(1690, 4047, 0, 0, 290), // address
ElementRow(4106, 39, 313, 0, 256), // maritalStatus
ElementRow(4551, 1060, 0, 0, 258), // photo
ElementRow(2071, 6141, 0, 0, 258), // communication
ElementRow(4093, 69, 0, 0, 288), // managingOrganization
ElementRow(4055, 6145, 0, 0, 258), // link
ElementRow(3846, 43, 0, 0, 64), // Person.communication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4017, 39, 17, 0, 257), // language
ElementRow(4612, 103, 0, 0, 256), // preferred
ElementRow(3846, 43, 0, 0, 64), // Person.link.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5271, 6154, 0, 0, 257), // target
ElementRow(1813, 19, 122, 0, 256), // assurance
ElementRow(3846, 7, 0, 0, 32), // PlanDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5228, 43, 0, 0, 256), // subtitle
ElementRow(5406, 39, 330, 0, 288), // type
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(5205, 183, 324, 0, 264), // subject
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(5478, 73, 0, 0, 256), // usage
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(4047, 211, 0, 0, 258), // library
ElementRow(2753, 6162, 0, 0, 258), // goal
ElementRow(1666, 6166, 0, 0, 258), // actor
ElementRow(1663, 6170, 0, 0, 258), // action
ElementRow(1796, 234, 645, 0, 296), // asNeeded
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 0, 256), // linkId
ElementRow(4615, 43, 0, 0, 256), // prefix
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5323, 73, 0, 0, 256), // textEquivalent
ElementRow(4639, 19, 208, 0, 256), // priority
ElementRow(2044, 39, 438, 0, 256), // code
ElementRow(4774, 39, 440, 0, 258), // reason
ElementRow(2403, 205, 0, 0, 258), // documentation
ElementRow(2754, 7, 0, 0, 258), // goalId
ElementRow(5205, 6174, 324, 0, 264), // subject
ElementRow(5384, 3660, 0, 0, 258), // trigger
ElementRow(2112, 6184, 0, 0, 258), // condition
ElementRow(3911, 6188, 0, 0, 258), // input
ElementRow(4445, 6192, 0, 0, 258), // output
ElementRow(4828, 6196, 0, 0, 258), // relatedAction
ElementRow(5352, 6200, 0, 0, 264), // timing
ElementRow(4064, 243, 0, 0, 256), // location
ElementRow(4483, 6213, 0, 0, 258), // participant
ElementRow(5406, 39, 265, 0, 256), // type
ElementRow(2771, 19, 5, 0, 256), // groupingBehavior
ElementRow(5030, 19, 10, 0, 256), // selectionBehavior
ElementRow(4894, 19, 9, 0, 256), // requiredBehavior
ElementRow(4603, 19, 7, 0, 256), // precheckBehavior
ElementRow(1967, 19, 3, 0, 256), // cardinalityBehavior
ElementRow(2294, 6224, 0, 0, 264), // definition
ElementRow(5368, 287, 0, 0, 256), // transform
ElementRow(2439, 6231, 0, 0, 258), // dynamicValue
ElementRow(1663, 6170, 0, 0, 770), // action
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.action.condition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4007, 19, 4, 0, 257), // kind
ElementRow(2594, 295, 0, 0, 256), // expression
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.action.dynamicValue.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4495, 43, 0, 0, 256), // path
ElementRow(2594, 295, 0, 0, 256), // expression
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.action.input.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(4895, 4450, 0, 0, 256), // requirement
ElementRow(4831, 7, 0, 0, 256), // relatedData
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.action.output.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(4895, 4450, 0, 0, 256), // requirement
ElementRow(4831, 43, 0, 0, 256), // relatedData
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.action.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1671, 43, 0, 0, 256), // actorId
ElementRow(5406, 19, 6, 0, 256), // type
ElementRow(5433, 301, 0, 0, 256), // typeCanonical
ElementRow(5436, 318, 0, 0, 256), // typeReference
ElementRow(4955, 39, 793, 0, 256), // role
ElementRow(2719, 39, 439, 0, 256), // function
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.action.relatedAction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5274, 7, 0, 0, 257), // targetId
ElementRow(4839, 19, 8, 0, 257), // relationship
ElementRow(2516, 19, 8, 0, 256), // endRelationship
ElementRow(4359, 6241, 0, 0, 264), // offset
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.actor.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4401, 6248, 0, 0, 259), // option
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.actor.option.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 6, 0, 256), // type
ElementRow(5433, 301, 0, 0, 256), // typeCanonical
ElementRow(5436, 318, 0, 0, 256), // typeReference
ElementRow(4955, 39, 793, 0, 256), // role
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.goal.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1977, 39, 598, 0, 256), // category
ElementRow(2334, 39, 501, 0, 257), // description
ElementRow(4639, 39, 393, 0, 256), // priority
ElementRow(5150, 39, 599, 0, 256), // start
ElementRow(1692, 39, 511, 0, 258), // addresses
ElementRow(2403, 205, 0, 0, 258), // documentation
ElementRow(5271, 6252, 0, 0, 258), // target
ElementRow(3846, 43, 0, 0, 64), // PlanDefinition.goal.target.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4149, 39, 680, 0, 256), // measure
ElementRow(2339, 4316, 0, 0, 264), // detail
ElementRow(2429, 397, 0, 0, 256), // due
ElementRow(3846, 7, 0, 0, 32), // Practitioner.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(4237, 4043, 0, 0, 290), // name
ElementRow(5295, 1320, 0, 0, 290), // telecom
ElementRow(2730, 19, 14, 0, 288), // gender
ElementRow(1915, 201, 0, 0, 288), // birthDate
ElementRow(2284, 6030, 0, 0, 296), // deceased
ElementRow(1690, 4047, 0, 0, 290), // address
ElementRow(4551, 1060, 0, 0, 258), // photo
ElementRow(4718, 6256, 0, 0, 258), // qualification
ElementRow(2071, 6260, 0, 0, 258), // communication
ElementRow(3846, 43, 0, 0, 64), // Practitioner.communication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4017, 39, 17, 0, 257), // language
ElementRow(4612, 103, 0, 0, 256), // preferred
ElementRow(3846, 43, 0, 0, 64), // Practitioner.qualification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(2044, 39, 800, 0, 257), // code
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3989, 69, 0, 0, 256), // issuer
ElementRow(3846, 7, 0, 0, 32), // PractitionerRole.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 288), // active
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(4592, 1052, 0, 0, 288), // practitioner
ElementRow(4428, 69, 0, 0, 288), // organization
ElementRow(2044, 39, 694, 0, 290), // code
ElementRow(5132, 39, 374, 0, 290), // specialty
ElementRow(4064, 442, 0, 0, 290), // location
ElementRow(2792, 4454, 0, 0, 258), // healthcareService
ElementRow(2135, 4458, 0, 0, 258), // contact
ElementRow(1993, 39, 733, 0, 258), // characteristic
ElementRow(2071, 39, 17, 0, 258), // communication
ElementRow(1844, 4466, 0, 0, 258), // availability
ElementRow(2519, 2796, 0, 0, 258), // endpoint
ElementRow(3846, 43, 0, 0, 64), // PrimitiveType.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(3846, 7, 0, 0, 32), // Procedure.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3924, 1984, 0, 0, 290), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 290), // instantiatesUri
ElementRow(1867, 6267, 0, 0, 290), // basedOn
ElementRow(4480, 6275, 0, 0, 290), // partOf
ElementRow(5166, 19, 99, 0, 305), // status
ElementRow(5172, 39, 699, 0, 288), // statusReason
ElementRow(1977, 39, 696, 0, 290), // category
ElementRow(2044, 39, 697, 0, 288), // code
ElementRow(5205, 6286, 0, 0, 289), // subject
ElementRow(2678, 6299, 0, 0, 288), // focus
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4348, 6303, 0, 0, 296), // occurrence
ElementRow(4784, 130, 0, 0, 288), // recorded
ElementRow(4786, 6327, 0, 0, 288), // recorder
ElementRow(4867, 5618, 0, 0, 296), // reported
ElementRow(4525, 6331, 0, 0, 290), // performer
ElementRow(4064, 442, 0, 0, 288), // location
ElementRow(4774, 6341, 701, 0, 290), // reason
ElementRow(1919, 39, 479, 0, 290), // bodySite
ElementRow(4443, 39, 700, 0, 288), // outcome
ElementRow(4866, 6349, 0, 0, 258), // report
ElementRow(2087, 126, 511, 0, 258), // complication
ElementRow(2680, 39, 698, 0, 258), // followUp
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2677, 6353, 0, 0, 258), // focalDevice
ElementRow(5488, 6362, 556, 0, 258), // used
ElementRow(5252, 704, 0, 0, 258), // supportingInfo
ElementRow(3846, 43, 0, 0, 64), // Procedure.focalDevice.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1663, 39, 384, 0, 256), // action
ElementRow(4096, 153, 0, 0, 257), // manipulated
ElementRow(3846, 43, 0, 0, 64), // Procedure.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 693, 0, 288), // function
ElementRow(1666, 6378, 0, 0, 289), // actor
ElementRow(4372, 69, 0, 0, 256), // onBehalfOf
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3846, 43, 0, 0, 64), // ProductShelfLife.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 288), // type
ElementRow(4530, 6382, 0, 0, 296), // period
ElementRow(5130, 39, 0, 0, 290), // specialPrecautionsForStorage
ElementRow(3846, 7, 0, 0, 32), // Provenance.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5271, 704, 0, 0, 291), // target
ElementRow(4347, 843, 0, 0, 264), // occurred
ElementRow(4784, 97, 0, 0, 288), // recorded
ElementRow(4571, 15, 0, 0, 258), // policy
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(1836, 3228, 811, 0, 258), // authorization
ElementRow(1665, 39, 706, 0, 256), // activity
ElementRow(1867, 862, 0, 0, 258), // basedOn
ElementRow(4499, 606, 0, 0, 256), // patient
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(1715, 6389, 0, 0, 291), // agent
ElementRow(2525, 6393, 0, 0, 290), // entity
ElementRow(5075, 1112, 0, 0, 258), // signature
ElementRow(3846, 43, 0, 0, 64), // Provenance.agent.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 689, 0, 288), // type
ElementRow(4955, 39, 731, 0, 258), // role
ElementRow(5580, 886, 0, 0, 289), // who
ElementRow(4372, 6408, 0, 0, 256), // onBehalfOf
ElementRow(3846, 43, 0, 0, 64), // Provenance.entity.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4955, 19, 189, 0, 289), // role
ElementRow(5574, 704, 0, 0, 289), // what
ElementRow(1715, 6389, 0, 0, 770), // agent
ElementRow(3846, 43, 0, 0, 64), // Quantity.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 600, 0, 0, 288), // value
ElementRow(2075, 19, 191, 0, 304), // comparator
ElementRow(5454, 43, 0, 0, 288), // unit
ElementRow(5269, 15, 0, 0, 288), // system
ElementRow(2044, 19, 0, 0, 288), // code
ElementRow(3846, 7, 0, 0, 32), // Questionnaire.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2325, 6418, 0, 0, 290), // derivedFrom
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(5211, 19, 214, 0, 290), // subjectType
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(2044, 775, 709, 0, 290), // code
ElementRow(3996, 6422, 0, 0, 258), // item
ElementRow(3846, 43, 0, 0, 64), // Questionnaire.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 6442, 257), // linkId
ElementRow(2294, 15, 0, 0, 256), // definition
ElementRow(2044, 775, 709, 0, 258), // code
ElementRow(4615, 43, 0, 0, 256), // prefix
ElementRow(5318, 43, 0, 0, 256), // text
ElementRow(5406, 19, 138, 0, 257), // type
ElementRow(2506, 6444, 0, 0, 274), // enableWhen
ElementRow(2505, 19, 195, 0, 256), // enableBehavior
ElementRow(2368, 19, 194, 0, 256), // disabledDisplay
ElementRow(4893, 103, 0, 0, 256), // required
ElementRow(4855, 103, 0, 0, 256), // repeats
ElementRow(4772, 103, 0, 0, 256), // readOnly
ElementRow(4132, 2912, 0, 0, 256), // maxLength
ElementRow(1752, 19, 192, 0, 256), // answerConstraint
ElementRow(1757, 1920, 0, 0, 256), // answerValueSet
ElementRow(1754, 6448, 0, 0, 258), // answerOption
ElementRow(3905, 6452, 0, 0, 258), // initial
ElementRow(3996, 6422, 0, 0, 770), // item
ElementRow(3846, 43, 0, 0, 64), // Questionnaire.item.answerOption.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 6456, 708, 0, 265), // value
ElementRow(3907, 103, 0, 0, 256), // initialSelected
ElementRow(3846, 43, 0, 0, 64), // Questionnaire.item.enableWhen.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4746, 43, 0, 0, 257), // question
ElementRow(4398, 19, 196, 0, 257), // operator
ElementRow(1751, 6478, 708, 0, 265), // answer
ElementRow(3846, 43, 0, 0, 64), // Questionnaire.item.initial.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 2559, 708, 0, 265), // value
ElementRow(3846, 7, 0, 0, 32), // QuestionnaireResponse.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1867, 6267, 0, 0, 290), // basedOn
ElementRow(4480, 6512, 0, 0, 290), // partOf
ElementRow(4747, 6418, 0, 0, 289), // questionnaire
ElementRow(5166, 19, 193, 0, 305), // status
ElementRow(5205, 704, 0, 0, 288), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(1831, 130, 0, 0, 288), // authored
ElementRow(1828, 6523, 0, 0, 288), // author
ElementRow(5106, 6534, 0, 0, 288), // source
ElementRow(3996, 6538, 0, 0, 258), // item
ElementRow(3846, 43, 0, 0, 64), // QuestionnaireResponse.item.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 0, 257), // linkId
ElementRow(2294, 15, 0, 0, 256), // definition
ElementRow(5318, 43, 0, 0, 256), // text
ElementRow(1751, 6546, 0, 0, 258), // answer
ElementRow(3996, 6538, 0, 0, 770), // item
ElementRow(3846, 43, 0, 0, 64), // QuestionnaireResponse.item.answer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 6550, 708, 0, 265), // value
ElementRow(3996, 6538, 0, 0, 770), // item
ElementRow(3846, 43, 0, 0, 64), // Range.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4075, 265, 0, 0, 288), // low
ElementRow(2802, 265, 0, 0, 288), // high
ElementRow(3846, 43, 0, 0, 64), // Ratio.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4328, 389, 0, 0, 288), // numerator
ElementRow(2312, 265, 0, 0, 288), // denominator
ElementRow(3846, 43, 0, 0, 64), // RatioRange.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4078, 265, 0, 0, 288), // lowNumerator
ElementRow(2803, 265, 0, 0, 288), // highNumerator
ElementRow(2312, 265, 0, 0, 288), // denominator
ElementRow(3846, 43, 0, 0, 64), // Reference.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4795, 43, 0, 0, 288), // reference
ElementRow(5406, 15, 336, 0, 288), // type
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(2384, 43, 0, 0, 288), // display
ElementRow(3846, 7, 0, 0, 32), // RegulatedAuthorization.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5205, 6617, 0, 0, 290), // subject
ElementRow(5406, 39, 717, 0, 288), // type
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(4812, 39, 628, 0, 290), // region
ElementRow(5166, 39, 404, 0, 288), // status
ElementRow(5170, 130, 0, 0, 288), // statusDate
ElementRow(5508, 59, 0, 0, 288), // validityPeriod
ElementRow(3892, 5319, 0, 0, 290), // indication
ElementRow(3937, 39, 403, 0, 288), // intendedUse
ElementRow(1869, 39, 715, 0, 290), // basis
ElementRow(2810, 69, 0, 0, 288), // holder
ElementRow(4818, 69, 0, 0, 288), // regulator
ElementRow(1819, 2336, 0, 0, 290), // attachedDocument
ElementRow(1974, 6621, 0, 0, 288), // case
ElementRow(3846, 43, 0, 0, 64), // RegulatedAuthorization.case.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(5406, 39, 716, 0, 288), // type
ElementRow(5166, 39, 404, 0, 288), // status
ElementRow(2264, 843, 0, 0, 296), // date
ElementRow(1779, 6621, 0, 0, 802), // application
ElementRow(3846, 43, 0, 0, 64), // RelatedArtifact.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5406, 19, 200, 0, 289), // type
ElementRow(2018, 39, 492, 0, 290), // classifier
ElementRow(4015, 43, 0, 0, 288), // label
ElementRow(2384, 43, 0, 0, 288), // display
ElementRow(2005, 73, 0, 0, 288), // citation
ElementRow(2400, 1060, 0, 0, 288), // document
ElementRow(4907, 6625, 0, 0, 288), // resource
ElementRow(4912, 704, 0, 0, 288), // resourceReference
ElementRow(4706, 19, 190, 0, 288), // publicationStatus
ElementRow(4702, 201, 0, 0, 288), // publicationDate
ElementRow(3846, 7, 0, 0, 32), // RelatedPerson.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(4839, 39, 406, 0, 290), // relationship
ElementRow(4237, 4043, 0, 0, 290), // name
ElementRow(5295, 1320, 0, 0, 290), // telecom
ElementRow(2730, 19, 14, 0, 288), // gender
ElementRow(1915, 201, 0, 0, 288), // birthDate
ElementRow(1690, 4047, 0, 0, 290), // address
ElementRow(4551, 1060, 0, 0, 258), // photo
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(2071, 6629, 0, 0, 258), // communication
ElementRow(3846, 43, 0, 0, 64), // RelatedPerson.communication.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4017, 39, 17, 0, 257), // language
ElementRow(4612, 103, 0, 0, 256), // preferred
ElementRow(3846, 7, 0, 0, 32), // RequestOrchestration.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3924, 1529, 0, 0, 290), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 290), // instantiatesUri
ElementRow(1867, 704, 0, 0, 258), // basedOn
ElementRow(4864, 704, 0, 0, 258), // replaces
ElementRow(2766, 35, 0, 0, 288), // groupIdentifier
ElementRow(5166, 19, 210, 0, 305), // status
ElementRow(3938, 19, 207, 0, 305), // intent
ElementRow(4639, 19, 208, 0, 288), // priority
ElementRow(2044, 39, 438, 0, 288), // code
ElementRow(5205, 5081, 0, 0, 256), // subject
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(1832, 130, 0, 0, 256), // authoredOn
ElementRow(1828, 6637, 0, 0, 256), // author
ElementRow(4774, 3038, 440, 0, 258), // reason
ElementRow(2753, 1288, 0, 0, 258), // goal
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(1663, 6641, 0, 0, 258), // action
ElementRow(3846, 43, 0, 0, 64), // RequestOrchestration.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 43, 0, 0, 256), // linkId
ElementRow(4615, 43, 0, 0, 256), // prefix
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(5323, 73, 0, 0, 288), // textEquivalent
ElementRow(4639, 19, 208, 0, 256), // priority
ElementRow(2044, 39, 438, 0, 258), // code
ElementRow(2403, 205, 0, 0, 258), // documentation
ElementRow(2753, 1288, 0, 0, 258), // goal
ElementRow(2112, 6648, 0, 0, 258), // condition
ElementRow(3911, 6652, 0, 0, 258), // input
ElementRow(4445, 6656, 0, 0, 258), // output
ElementRow(4828, 6660, 0, 0, 258), // relatedAction
ElementRow(5352, 6664, 0, 0, 264), // timing
ElementRow(4064, 243, 0, 0, 256), // location
ElementRow(4483, 6683, 0, 0, 258), // participant
ElementRow(5406, 39, 265, 0, 256), // type
ElementRow(2771, 19, 5, 0, 256), // groupingBehavior
ElementRow(5030, 19, 10, 0, 256), // selectionBehavior
ElementRow(4894, 19, 9, 0, 256), // requiredBehavior
ElementRow(4603, 19, 7, 0, 256), // precheckBehavior
ElementRow(1967, 19, 3, 0, 256), // cardinalityBehavior
ElementRow(4907, 704, 0, 0, 256), // resource
ElementRow(2294, 6693, 0, 0, 264), // definition
ElementRow(5368, 287, 0, 0, 256), // transform
ElementRow(2439, 6700, 0, 0, 258), // dynamicValue
ElementRow(1663, 6641, 0, 0, 770), // action
ElementRow(3846, 43, 0, 0, 64), // RequestOrchestration.action.condition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4007, 19, 4, 0, 257), // kind
ElementRow(2594, 295, 0, 0, 256), // expression
ElementRow(3846, 43, 0, 0, 64), // RequestOrchestration.action.dynamicValue.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4495, 43, 0, 0, 256), // path
ElementRow(2594, 295, 0, 0, 256), // expression
ElementRow(3846, 43, 0, 0, 64), // RequestOrchestration.action.input.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(4895, 4450, 0, 0, 256), // requirement
ElementRow(4831, 7, 0, 0, 256), // relatedData
ElementRow(3846, 43, 0, 0, 64), // RequestOrchestration.action.output.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(4895, 4450, 0, 0, 256), // requirement
ElementRow(4831, 43, 0, 0, 256), // relatedData
ElementRow(3846, 43, 0, 0, 64), // RequestOrchestration.action.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 6, 0, 256), // type
ElementRow(5433, 301, 0, 0, 256), // typeCanonical
ElementRow(5436, 318, 0, 0, 256), // typeReference
ElementRow(4955, 39, 793, 0, 256), // role
ElementRow(2719, 39, 439, 0, 256), // function
ElementRow(1666, 6704, 0, 0, 264), // actor
ElementRow(3846, 43, 0, 0, 64), // RequestOrchestration.action.relatedAction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5274, 7, 0, 0, 257), // targetId
ElementRow(4839, 19, 8, 0, 257), // relationship
ElementRow(2516, 19, 8, 0, 256), // endRelationship
ElementRow(4359, 6241, 0, 0, 264), // offset
ElementRow(3846, 7, 0, 0, 32), // Requirements.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(2325, 6713, 0, 0, 290), // derivedFrom
ElementRow(4795, 322, 0, 0, 258), // reference
ElementRow(1666, 328, 0, 0, 258), // actor
ElementRow(5162, 6717, 0, 0, 258), // statement
ElementRow(3846, 43, 0, 0, 64), // Requirements.statement.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4004, 7, 0, 0, 257), // key
ElementRow(4015, 43, 0, 0, 256), // label
ElementRow(2123, 19, 61, 0, 258), // conformance
ElementRow(2120, 103, 0, 0, 256), // conditionality
ElementRow(4895, 73, 0, 0, 257), // requirement
ElementRow(2325, 43, 0, 0, 256), // derivedFrom
ElementRow(4472, 43, 0, 0, 256), // parent
ElementRow(4972, 322, 0, 0, 258), // satisfiedBy
ElementRow(4795, 322, 0, 0, 258), // reference
ElementRow(5106, 6731, 0, 0, 258), // source
ElementRow(3846, 7, 0, 0, 32), // ResearchStudy.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 0, 256), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 256), // version
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(4015, 6735, 0, 0, 258), // label
ElementRow(4683, 2275, 0, 0, 290), // protocol
ElementRow(4480, 462, 0, 0, 290), // partOf
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(2264, 130, 0, 0, 256), // date
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(4633, 39, 409, 0, 288), // primaryPurposeType
ElementRow(4548, 39, 723, 0, 288), // phase
ElementRow(5192, 39, 413, 0, 290), // studyDesign
ElementRow(2678, 6744, 721, 0, 258), // focus
ElementRow(2112, 39, 511, 0, 290), // condition
ElementRow(4006, 39, 0, 0, 290), // keyword
ElementRow(4812, 39, 311, 0, 290), // region
ElementRow(2336, 73, 0, 0, 256), // descriptionSummary
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(5081, 6752, 0, 0, 290), // site
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(2018, 39, 720, 0, 258), // classifier
ElementRow(1810, 6756, 0, 0, 258), // associatedParty
ElementRow(4675, 6760, 0, 0, 258), // progressStatus
ElementRow(5584, 39, 724, 0, 288), // whyStopped
ElementRow(4787, 6764, 0, 0, 288), // recruitment
ElementRow(2081, 6768, 0, 0, 258), // comparisonGroup
ElementRow(4334, 6772, 0, 0, 258), // objective
ElementRow(4444, 6776, 0, 0, 258), // outcomeMeasure
ElementRow(4930, 6784, 0, 0, 290), // result
ElementRow(3846, 43, 0, 0, 64), // ResearchStudy.associatedParty.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(4955, 39, 334, 0, 257), // role
ElementRow(4530, 59, 0, 0, 258), // period
ElementRow(2018, 39, 722, 0, 258), // classifier
ElementRow(4488, 1550, 0, 0, 256), // party
ElementRow(3846, 43, 0, 0, 64), // ResearchStudy.comparisonGroup.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4056, 7, 0, 0, 256), // linkId
ElementRow(4237, 43, 0, 0, 257), // name
ElementRow(5406, 39, 333, 0, 256), // type
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(3934, 6788, 0, 0, 258), // intendedExposure
ElementRow(4344, 1849, 0, 0, 256), // observedGroup
ElementRow(3846, 43, 0, 0, 64), // ResearchStudy.label.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 352, 0, 256), // type
ElementRow(5509, 43, 0, 0, 256), // value
ElementRow(3846, 43, 0, 0, 64), // ResearchStudy.objective.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(5406, 39, 408, 0, 256), // type
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(3846, 43, 0, 0, 64), // ResearchStudy.outcomeMeasure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(5406, 39, 408, 0, 258), // type
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4795, 6788, 0, 0, 256), // reference
ElementRow(3846, 43, 0, 0, 64), // ResearchStudy.progressStatus.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5161, 39, 335, 0, 257), // state
ElementRow(1672, 103, 0, 0, 256), // actual
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(3846, 43, 0, 0, 64), // ResearchStudy.recruitment.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5277, 1100, 0, 0, 256), // targetNumber
ElementRow(1675, 1100, 0, 0, 256), // actualNumber
ElementRow(2488, 3695, 0, 0, 256), // eligibility
ElementRow(1674, 1849, 0, 0, 288), // actualGroup
ElementRow(3846, 7, 0, 0, 32), // ResearchSubject.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(4674, 6792, 0, 0, 258), // progress
ElementRow(4530, 59, 0, 0, 288), // period
ElementRow(5191, 462, 0, 0, 289), // study
ElementRow(5205, 6804, 0, 0, 289), // subject
ElementRow(1807, 7, 0, 0, 256), // assignedComparisonGroup
ElementRow(1673, 7, 0, 0, 256), // actualComparisonGroup
ElementRow(2127, 6810, 0, 0, 258), // consent
ElementRow(3846, 43, 0, 0, 64), // ResearchSubject.progress.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 726, 0, 256), // type
ElementRow(5209, 39, 211, 0, 256), // subjectState
ElementRow(4173, 39, 725, 0, 256), // milestone
ElementRow(4774, 39, 796, 0, 256), // reason
ElementRow(5154, 130, 0, 0, 256), // startDate
ElementRow(2514, 130, 0, 0, 256), // endDate
ElementRow(3846, 7, 0, 0, 32), // Resource.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(3846, 7, 0, 0, 32), // RiskAssessment.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1867, 704, 0, 0, 256), // basedOn
ElementRow(4472, 704, 0, 0, 256), // parent
ElementRow(5166, 19, 176, 0, 289), // status
ElementRow(4168, 39, 0, 0, 288), // method
ElementRow(2044, 39, 0, 0, 288), // code
ElementRow(5205, 734, 0, 0, 289), // subject
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4348, 1005, 0, 0, 296), // occurrence
ElementRow(2112, 6814, 0, 0, 288), // condition
ElementRow(4525, 6824, 0, 0, 288), // performer
ElementRow(4774, 3038, 0, 0, 258), // reason
ElementRow(1869, 704, 0, 0, 258), // basis
ElementRow(4610, 6828, 0, 0, 258), // prediction
ElementRow(4186, 43, 0, 0, 256), // mitigation
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // RiskAssessment.prediction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4443, 39, 0, 0, 256), // outcome
ElementRow(4642, 6835, 0, 6842, 264), // probability
ElementRow(4722, 39, 727, 0, 256), // qualitativeRisk
ElementRow(4843, 600, 0, 0, 256), // relativeRisk
ElementRow(5575, 6844, 0, 0, 264), // when
ElementRow(4764, 43, 0, 0, 256), // rationale
ElementRow(3846, 43, 0, 0, 64), // SampledData.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4431, 265, 0, 0, 289), // origin
ElementRow(3945, 600, 0, 0, 288), // interval
ElementRow(3962, 19, 249, 0, 289), // intervalUnit
ElementRow(2635, 600, 0, 0, 288), // factor
ElementRow(4080, 600, 0, 0, 288), // lowerLimit
ElementRow(5470, 600, 0, 0, 288), // upperLimit
ElementRow(2363, 117, 0, 0, 289), // dimensions
ElementRow(2054, 2219, 0, 0, 256), // codeMap
ElementRow(4361, 43, 0, 0, 256), // offsets
ElementRow(2246, 43, 0, 0, 256), // data
ElementRow(3846, 7, 0, 0, 32), // Schedule.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1664, 103, 0, 0, 304), // active
ElementRow(5056, 39, 732, 0, 290), // serviceCategory
ElementRow(5060, 679, 737, 0, 290), // serviceType
ElementRow(5132, 39, 374, 0, 290), // specialty
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(1666, 6863, 0, 0, 291), // actor
ElementRow(4563, 59, 0, 0, 288), // planningHorizon
ElementRow(2067, 73, 0, 0, 256), // comment
ElementRow(3846, 7, 0, 0, 32), // SearchParameter.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 289), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2325, 1239, 0, 0, 256), // derivedFrom
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 289), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(2044, 19, 0, 0, 289), // code
ElementRow(1859, 19, 255, 0, 291), // base
ElementRow(5406, 19, 220, 0, 289), // type
ElementRow(2594, 43, 0, 0, 256), // expression
ElementRow(4652, 19, 221, 0, 256), // processingMode
ElementRow(2131, 43, 0, 0, 256), // constraint
ElementRow(5271, 19, 255, 0, 258), // target
ElementRow(4227, 103, 0, 0, 256), // multipleOr
ElementRow(4224, 103, 0, 0, 256), // multipleAnd
ElementRow(2075, 19, 217, 0, 258), // comparator
ElementRow(4198, 19, 219, 0, 258), // modifier
ElementRow(1985, 43, 0, 0, 258), // chain
ElementRow(2088, 6872, 0, 0, 258), // component
ElementRow(3846, 43, 0, 0, 64), // SearchParameter.component.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2294, 1239, 0, 0, 257), // definition
ElementRow(2594, 43, 0, 0, 257), // expression
ElementRow(3846, 7, 0, 0, 32), // ServiceRequest.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3924, 2988, 0, 0, 290), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 290), // instantiatesUri
ElementRow(1867, 6888, 0, 0, 290), // basedOn
ElementRow(4864, 975, 0, 0, 290), // replaces
ElementRow(4899, 35, 0, 0, 288), // requisition
ElementRow(5166, 19, 210, 0, 305), // status
ElementRow(3938, 19, 207, 0, 305), // intent
ElementRow(1977, 39, 739, 0, 290), // category
ElementRow(4639, 19, 208, 0, 288), // priority
ElementRow(2396, 103, 0, 0, 304), // doNotPerform
ElementRow(2044, 5474, 697, 0, 288), // code
ElementRow(4409, 6892, 0, 0, 290), // orderDetail
ElementRow(4723, 6896, 0, 0, 296), // quantity
ElementRow(5205, 3007, 0, 0, 289), // subject
ElementRow(2678, 704, 0, 0, 290), // focus
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4348, 425, 0, 0, 296), // occurrence
ElementRow(1796, 234, 645, 0, 296), // asNeeded
ElementRow(1832, 130, 0, 0, 288), // authoredOn
ElementRow(4888, 2049, 0, 0, 288), // requester
ElementRow(4528, 39, 688, 0, 288), // performerType
ElementRow(4525, 6906, 0, 0, 290), // performer
ElementRow(4064, 243, 813, 0, 290), // location
ElementRow(4774, 6916, 701, 0, 290), // reason
ElementRow(3927, 3045, 0, 0, 258), // insurance
ElementRow(5252, 1296, 0, 0, 258), // supportingInfo
ElementRow(5138, 3149, 0, 0, 290), // specimen
ElementRow(1919, 39, 479, 0, 290), // bodySite
ElementRow(1921, 2832, 0, 0, 288), // bodyStructure
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4502, 6920, 0, 0, 258), // patientInstruction
ElementRow(4845, 2419, 0, 0, 258), // relevantHistory
ElementRow(3846, 43, 0, 0, 64), // ServiceRequest.orderDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4469, 6933, 0, 0, 256), // parameterFocus
ElementRow(4468, 6937, 0, 0, 291), // parameter
ElementRow(3846, 43, 0, 0, 64), // ServiceRequest.orderDetail.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 740, 0, 289), // code
ElementRow(5509, 6941, 0, 0, 297), // value
ElementRow(3846, 43, 0, 0, 64), // ServiceRequest.patientInstruction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3926, 6963, 0, 0, 296), // instruction
ElementRow(3846, 43, 0, 0, 64), // Signature.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5406, 775, 411, 0, 290), // type
ElementRow(5575, 97, 0, 0, 288), // when
ElementRow(5580, 6977, 0, 0, 288), // who
ElementRow(4372, 6977, 0, 0, 288), // onBehalfOf
ElementRow(5273, 19, 168, 0, 256), // targetFormat
ElementRow(5074, 19, 168, 0, 256), // sigFormat
ElementRow(2246, 835, 0, 0, 256), // data
ElementRow(3846, 7, 0, 0, 32), // Slot.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5056, 39, 732, 0, 290), // serviceCategory
ElementRow(5060, 679, 737, 0, 290), // serviceType
ElementRow(5132, 39, 374, 0, 290), // specialty
ElementRow(1786, 39, 429, 0, 290), // appointmentType
ElementRow(4974, 6983, 0, 0, 289), // schedule
ElementRow(5166, 19, 223, 0, 289), // status
ElementRow(5150, 97, 0, 0, 289), // start
ElementRow(2513, 97, 0, 0, 289), // end
ElementRow(4449, 103, 0, 0, 256), // overbooked
ElementRow(2067, 43, 0, 0, 256), // comment
ElementRow(3846, 7, 0, 0, 32), // Specimen.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(1654, 35, 0, 0, 288), // accessionIdentifier
ElementRow(5166, 19, 228, 0, 304), // status
ElementRow(5406, 39, 802, 0, 288), // type
ElementRow(5205, 6994, 0, 0, 288), // subject
ElementRow(4778, 130, 0, 0, 288), // receivedTime
ElementRow(4472, 3149, 0, 0, 258), // parent
ElementRow(4876, 975, 0, 0, 258), // request
ElementRow(2064, 19, 226, 0, 288), // combined
ElementRow(4955, 39, 412, 0, 258), // role
ElementRow(2645, 6998, 0, 0, 258), // feature
ElementRow(2061, 7002, 0, 0, 256), // collection
ElementRow(4650, 7006, 0, 0, 258), // processing
ElementRow(2145, 7010, 0, 0, 258), // container
ElementRow(2112, 39, 362, 0, 290), // condition
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // Specimen.collection.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2062, 1542, 0, 0, 288), // collector
ElementRow(2060, 1005, 0, 0, 296), // collected
ElementRow(2431, 397, 0, 0, 288), // duration
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(4168, 39, 742, 0, 256), // method
ElementRow(2345, 1078, 0, 0, 256), // device
ElementRow(4645, 2931, 0, 0, 256), // procedure
ElementRow(1919, 1667, 479, 0, 256), // bodySite
ElementRow(2641, 7014, 364, 0, 296), // fastingStatus
ElementRow(3846, 43, 0, 0, 64), // Specimen.container.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2345, 153, 0, 0, 257), // device
ElementRow(4064, 442, 0, 0, 256), // location
ElementRow(5139, 265, 0, 0, 256), // specimenQuantity
ElementRow(3846, 43, 0, 0, 64), // Specimen.feature.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 479, 0, 257), // type
ElementRow(2334, 43, 0, 0, 257), // description
ElementRow(3846, 43, 0, 0, 64), // Specimen.processing.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(4168, 39, 744, 0, 256), // method
ElementRow(1689, 7021, 0, 0, 258), // additive
ElementRow(5342, 1005, 0, 0, 264), // time
ElementRow(3846, 7, 0, 0, 32), // SpecimenDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 0, 288), // url
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2326, 275, 0, 0, 290), // derivedFromCanonical
ElementRow(2327, 15, 0, 0, 290), // derivedFromUri
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(5205, 2688, 0, 0, 296), // subject
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 258), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5434, 39, 802, 0, 288), // typeCollected
ElementRow(4504, 39, 695, 0, 290), // patientPreparation
ElementRow(5343, 43, 0, 0, 288), // timeAspect
ElementRow(2061, 39, 741, 0, 290), // collection
ElementRow(5437, 7025, 0, 0, 258), // typeTested
ElementRow(3846, 43, 0, 0, 64), // SpecimenDefinition.typeTested.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3980, 103, 0, 0, 256), // isDerived
ElementRow(5406, 39, 802, 0, 256), // type
ElementRow(4611, 19, 227, 0, 257), // preference
ElementRow(2145, 7029, 0, 0, 256), // container
ElementRow(4895, 73, 0, 0, 256), // requirement
ElementRow(4935, 397, 0, 0, 256), // retentionTime
ElementRow(5080, 103, 0, 0, 256), // singleUse
ElementRow(4824, 39, 718, 0, 258), // rejectionCriterion
ElementRow(2778, 7033, 0, 0, 258), // handling
ElementRow(5317, 39, 562, 0, 258), // testingDestination
ElementRow(3846, 43, 0, 0, 64), // SpecimenDefinition.typeTested.container.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4118, 39, 522, 0, 256), // material
ElementRow(5406, 39, 743, 0, 256), // type
ElementRow(1960, 39, 521, 0, 256), // cap
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(1964, 265, 0, 0, 256), // capacity
ElementRow(4180, 7037, 0, 0, 264), // minimumVolume
ElementRow(1689, 7044, 0, 0, 258), // additive
ElementRow(4618, 73, 0, 0, 256), // preparation
ElementRow(3846, 43, 0, 0, 64), // SpecimenDefinition.typeTested.container.additive.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1689, 7048, 801, 0, 265), // additive
ElementRow(3846, 43, 0, 0, 64), // SpecimenDefinition.typeTested.handling.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5298, 39, 601, 0, 256), // temperatureQualifier
ElementRow(5299, 983, 0, 0, 256), // temperatureRange
ElementRow(4131, 397, 0, 0, 256), // maxDuration
ElementRow(3926, 73, 0, 0, 256), // instruction
ElementRow(3846, 7, 0, 0, 32), // StructureDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 289), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(4006, 775, 293, 0, 290), // keyword
ElementRow(2648, 19, 1, 0, 288), // fhirVersion
ElementRow(4104, 7075, 0, 0, 258), // mapping
ElementRow(4007, 19, 230, 0, 289), // kind
ElementRow(1649, 103, 0, 0, 289), // abstract
ElementRow(2156, 7079, 0, 0, 290), // context
ElementRow(2157, 43, 0, 0, 290), // contextInvariant
ElementRow(5406, 15, 306, 0, 289), // type
ElementRow(1862, 217, 0, 0, 288), // baseDefinition
ElementRow(2322, 19, 247, 0, 288), // derivation
ElementRow(5098, 7083, 0, 0, 256), // snapshot
ElementRow(2359, 7087, 0, 0, 256), // differential
ElementRow(3846, 43, 0, 0, 64), // StructureDefinition.context.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 103, 0, 289), // type
ElementRow(2594, 43, 0, 0, 289), // expression
ElementRow(3846, 43, 0, 0, 64), // StructureDefinition.differential.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2482, 7095, 0, 0, 259), // element
ElementRow(3846, 43, 0, 0, 64), // StructureDefinition.mapping.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3852, 7, 0, 0, 257), // identity
ElementRow(5472, 15, 0, 0, 256), // uri
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(2067, 43, 0, 0, 256), // comment
ElementRow(3846, 43, 0, 0, 64), // StructureDefinition.snapshot.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2482, 7095, 0, 7110, 259), // element
ElementRow(3846, 7, 0, 0, 32), // StructureMap.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 289), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(5186, 7113, 0, 0, 290), // structure
ElementRow(3871, 287, 0, 0, 290), // import
ElementRow(2129, 7117, 0, 0, 290), // const
ElementRow(2762, 7121, 0, 0, 291), // group
ElementRow(3846, 43, 0, 0, 64), // StructureMap.const.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 7, 0, 0, 288), // name
ElementRow(5509, 43, 0, 0, 288), // value
ElementRow(3846, 43, 0, 0, 64), // StructureMap.group.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 7, 0, 0, 289), // name
ElementRow(2623, 7, 0, 0, 288), // extends
ElementRow(5435, 19, 146, 0, 288), // typeMode
ElementRow(2403, 43, 0, 0, 288), // documentation
ElementRow(3911, 7125, 0, 0, 291), // input
ElementRow(4964, 7129, 0, 0, 290), // rule
ElementRow(3846, 43, 0, 0, 64), // StructureMap.group.input.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 7, 0, 0, 289), // name
ElementRow(5406, 43, 0, 0, 288), // type
ElementRow(4190, 19, 147, 0, 289), // mode
ElementRow(2403, 43, 0, 0, 256), // documentation
ElementRow(3846, 43, 0, 0, 64), // StructureMap.group.rule.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 7, 0, 0, 288), // name
ElementRow(5106, 7133, 0, 0, 291), // source
ElementRow(5271, 7137, 0, 0, 290), // target
ElementRow(4964, 7129, 0, 0, 802), // rule
ElementRow(2317, 7141, 0, 0, 290), // dependent
ElementRow(2403, 43, 0, 0, 256), // documentation
ElementRow(3846, 43, 0, 0, 64), // StructureMap.group.rule.dependent.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 7, 0, 0, 289), // name
ElementRow(4468, 7145, 0, 0, 803), // parameter
ElementRow(3846, 43, 0, 0, 64), // StructureMap.group.rule.source.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2156, 7, 0, 0, 289), // context
ElementRow(4175, 2912, 0, 0, 288), // min
ElementRow(4122, 43, 0, 0, 288), // max
ElementRow(5406, 43, 0, 0, 288), // type
ElementRow(2291, 43, 0, 0, 288), // defaultValue
ElementRow(2482, 43, 0, 0, 288), // element
ElementRow(4059, 19, 149, 0, 288), // listMode
ElementRow(5522, 7, 0, 0, 288), // variable
ElementRow(2112, 43, 0, 0, 288), // condition
ElementRow(1998, 43, 0, 0, 288), // check
ElementRow(4067, 43, 0, 0, 288), // logMessage
ElementRow(3846, 43, 0, 0, 64), // StructureMap.group.rule.target.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2156, 43, 0, 0, 288), // context
ElementRow(2482, 43, 0, 0, 288), // element
ElementRow(5522, 7, 0, 0, 288), // variable
ElementRow(4059, 19, 150, 0, 290), // listMode
ElementRow(4060, 7, 0, 0, 288), // listRuleId
ElementRow(5368, 19, 151, 0, 288), // transform
ElementRow(4468, 7145, 0, 0, 290), // parameter
ElementRow(3846, 43, 0, 0, 64), // StructureMap.group.rule.target.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5509, 7152, 0, 0, 297), // value
ElementRow(3846, 43, 0, 0, 64), // StructureMap.structure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 217, 0, 0, 289), // url
ElementRow(4190, 19, 148, 0, 289), // mode
ElementRow(1721, 43, 0, 0, 288), // alias
ElementRow(2403, 43, 0, 0, 256), // documentation
ElementRow(3846, 7, 0, 0, 32), // Subscription.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5166, 19, 234, 0, 305), // status
ElementRow(5358, 7179, 0, 0, 289), // topic
ElementRow(2135, 1320, 0, 0, 290), // contact
ElementRow(2513, 97, 0, 0, 288), // end
ElementRow(4092, 7191, 0, 0, 288), // managingEntity
ElementRow(4774, 43, 0, 0, 288), // reason
ElementRow(2659, 7195, 0, 0, 290), // filterBy
ElementRow(1991, 775, 344, 0, 289), // channelType
ElementRow(2519, 322, 0, 0, 288), // endpoint
ElementRow(4468, 7199, 0, 0, 258), // parameter
ElementRow(2795, 1100, 0, 0, 288), // heartbeatPeriod
ElementRow(5349, 1100, 0, 0, 288), // timeout
ElementRow(2154, 19, 168, 0, 288), // contentType
ElementRow(2147, 19, 233, 0, 288), // content
ElementRow(4124, 117, 0, 0, 288), // maxCount
ElementRow(3846, 43, 0, 0, 64), // Subscription.filterBy.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4914, 15, 345, 0, 288), // resourceType
ElementRow(2661, 43, 0, 0, 289), // filterParameter
ElementRow(2075, 19, 217, 0, 256), // comparator
ElementRow(4198, 19, 219, 0, 256), // modifier
ElementRow(5509, 43, 0, 0, 289), // value
ElementRow(3846, 43, 0, 0, 64), // Subscription.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 257), // name
ElementRow(5509, 43, 0, 0, 257), // value
ElementRow(3846, 7, 0, 0, 32), // SubscriptionStatus.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5166, 19, 234, 0, 288), // status
ElementRow(5406, 19, 232, 0, 305), // type
ElementRow(2560, 839, 0, 0, 288), // eventsSinceSubscriptionStart
ElementRow(4312, 7214, 0, 0, 258), // notificationEvent
ElementRow(5219, 7220, 0, 0, 289), // subscription
ElementRow(5358, 7179, 0, 0, 288), // topic
ElementRow(2540, 39, 745, 0, 290), // error
ElementRow(3846, 43, 0, 0, 64), // SubscriptionStatus.notificationEvent.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2558, 839, 0, 0, 257), // eventNumber
ElementRow(5350, 97, 0, 0, 256), // timestamp
ElementRow(2678, 704, 0, 0, 256), // focus
ElementRow(1683, 704, 0, 0, 258), // additionalContext
ElementRow(3846, 7, 0, 0, 32), // SubscriptionTopic.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 0, 289), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(2325, 7179, 0, 0, 290), // derivedFrom
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(4913, 7224, 0, 0, 290), // resourceTrigger
ElementRow(2559, 7228, 0, 0, 290), // eventTrigger
ElementRow(1950, 7232, 0, 0, 290), // canFilterBy
ElementRow(4313, 7236, 0, 0, 290), // notificationShape
ElementRow(3846, 43, 0, 0, 64), // SubscriptionTopic.canFilterBy.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(4907, 15, 345, 0, 288), // resource
ElementRow(2661, 43, 0, 0, 289), // filterParameter
ElementRow(2660, 15, 0, 0, 288), // filterDefinition
ElementRow(2075, 19, 217, 0, 258), // comparator
ElementRow(4198, 19, 219, 0, 258), // modifier
ElementRow(3846, 43, 0, 0, 64), // SubscriptionTopic.eventTrigger.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(2555, 39, 798, 0, 289), // event
ElementRow(4907, 15, 345, 0, 289), // resource
ElementRow(3846, 43, 0, 0, 64), // SubscriptionTopic.notificationShape.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4907, 15, 345, 0, 289), // resource
ElementRow(3885, 43, 0, 0, 290), // include
ElementRow(4941, 43, 0, 0, 290), // revInclude
ElementRow(3846, 43, 0, 0, 64), // SubscriptionTopic.resourceTrigger.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(4907, 15, 345, 0, 289), // resource
ElementRow(5248, 19, 131, 0, 290), // supportedInteraction
ElementRow(4745, 7240, 0, 0, 288), // queryCriteria
ElementRow(2647, 43, 0, 0, 288), // fhirPathCriteria
ElementRow(3846, 43, 0, 0, 64), // SubscriptionTopic.resourceTrigger.queryCriteria.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4630, 43, 0, 0, 288), // previous
ElementRow(4931, 19, 235, 0, 288), // resultForCreate
ElementRow(2236, 43, 0, 0, 288), // current
ElementRow(4932, 19, 235, 0, 288), // resultForDelete
ElementRow(4892, 103, 0, 0, 288), // requireBoth
ElementRow(3846, 7, 0, 0, 32), // Substance.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(3916, 103, 0, 0, 305), // instance
ElementRow(5166, 19, 236, 0, 304), // status
ElementRow(1977, 39, 346, 0, 290), // category
ElementRow(2044, 4737, 747, 0, 289), // code
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(2591, 130, 0, 0, 288), // expiry
ElementRow(4723, 265, 0, 0, 288), // quantity
ElementRow(3903, 7244, 0, 0, 290), // ingredient
ElementRow(3846, 43, 0, 0, 64), // Substance.ingredient.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4723, 393, 0, 0, 288), // quantity
ElementRow(5224, 7248, 747, 0, 297), // substance
ElementRow(3846, 7, 0, 0, 32), // SubstanceDefinition.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5166, 39, 404, 0, 288), // status
ElementRow(2016, 39, 0, 0, 290), // classification
ElementRow(2410, 39, 663, 0, 288), // domain
ElementRow(2757, 39, 750, 0, 290), // grade
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(3899, 1521, 0, 0, 290), // informationSource
ElementRow(4308, 486, 0, 0, 290), // note
ElementRow(4102, 69, 0, 0, 290), // manufacturer
ElementRow(5246, 69, 0, 0, 290), // supplier
ElementRow(4202, 7255, 0, 0, 290), // moiety
ElementRow(1995, 7259, 0, 0, 290), // characterization
ElementRow(4676, 7263, 0, 0, 290), // property
ElementRow(4798, 7269, 0, 0, 288), // referenceInformation
ElementRow(4205, 7273, 0, 0, 290), // molecularWeight
ElementRow(5186, 7277, 0, 0, 288), // structure
ElementRow(2044, 7281, 0, 0, 290), // code
ElementRow(4237, 7285, 0, 0, 290), // name
ElementRow(4839, 7289, 0, 0, 290), // relationship
ElementRow(4318, 7295, 0, 0, 288), // nucleicAcid
ElementRow(4578, 7301, 0, 0, 288), // polymer
ElementRow(4682, 7307, 0, 0, 288), // protein
ElementRow(5115, 7311, 0, 0, 288), // sourceMaterial
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.characterization.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5294, 39, 762, 0, 288), // technique
ElementRow(2689, 39, 749, 0, 288), // form
ElementRow(2334, 73, 0, 0, 288), // description
ElementRow(2656, 1060, 0, 0, 290), // file
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.code.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 0, 0, 288), // code
ElementRow(5166, 39, 404, 0, 288), // status
ElementRow(5170, 130, 0, 0, 288), // statusDate
ElementRow(4308, 486, 0, 0, 290), // note
ElementRow(5106, 2336, 0, 0, 290), // source
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.moiety.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4955, 39, 0, 0, 288), // role
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5174, 39, 761, 0, 288), // stereochemistry
ElementRow(4400, 39, 753, 0, 288), // opticalActivity
ElementRow(4203, 43, 0, 0, 288), // molecularFormula
ElementRow(1744, 7315, 0, 0, 296), // amount
ElementRow(4154, 39, 746, 0, 288), // measurementType
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.molecularWeight.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4168, 39, 763, 0, 288), // method
ElementRow(5406, 39, 764, 0, 288), // type
ElementRow(1744, 389, 0, 0, 289), // amount
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.name.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5406, 39, 752, 0, 288), // type
ElementRow(5166, 39, 404, 0, 288), // status
ElementRow(4612, 103, 0, 0, 288), // preferred
ElementRow(4017, 39, 17, 0, 290), // language
ElementRow(2410, 39, 751, 0, 290), // domain
ElementRow(4002, 39, 628, 0, 290), // jurisdiction
ElementRow(5267, 7285, 0, 0, 802), // synonym
ElementRow(5376, 7285, 0, 0, 802), // translation
ElementRow(4358, 7322, 0, 0, 290), // official
ElementRow(5106, 2336, 0, 0, 290), // source
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.name.official.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1835, 39, 414, 0, 288), // authority
ElementRow(5166, 39, 404, 0, 288), // status
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 704, 0, 289), // type
ElementRow(5509, 6007, 0, 0, 296), // value
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.relationship.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5225, 7326, 0, 0, 296), // substanceDefinition
ElementRow(5406, 39, 754, 0, 289), // type
ElementRow(3979, 103, 0, 0, 288), // isDefining
ElementRow(1744, 7333, 0, 0, 296), // amount
ElementRow(4762, 393, 0, 0, 288), // ratioHighLimitAmount
ElementRow(2075, 39, 746, 0, 288), // comparator
ElementRow(5106, 2336, 0, 0, 290), // source
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.sourceMaterial.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 760, 0, 288), // type
ElementRow(2744, 39, 757, 0, 288), // genus
ElementRow(5133, 39, 759, 0, 288), // species
ElementRow(4475, 39, 758, 0, 288), // part
ElementRow(2197, 39, 71, 0, 290), // countryOfOrigin
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.structure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5174, 39, 761, 0, 288), // stereochemistry
ElementRow(4400, 39, 753, 0, 288), // opticalActivity
ElementRow(4203, 43, 0, 0, 288), // molecularFormula
ElementRow(4204, 43, 0, 0, 288), // molecularFormulaByMoiety
ElementRow(4205, 7273, 0, 0, 800), // molecularWeight
ElementRow(5294, 39, 762, 0, 290), // technique
ElementRow(5110, 2336, 0, 0, 290), // sourceDocument
ElementRow(4872, 7343, 0, 0, 290), // representation
ElementRow(3846, 43, 0, 0, 64), // SubstanceDefinition.structure.representation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 756, 0, 288), // type
ElementRow(4872, 43, 0, 0, 288), // representation
ElementRow(2692, 39, 755, 0, 288), // format
ElementRow(2400, 2336, 0, 0, 288), // document
ElementRow(3846, 7, 0, 0, 32), // SubstanceNucleicAcid.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5042, 39, 0, 0, 288), // sequenceType
ElementRow(4327, 2912, 0, 0, 288), // numberOfSubunits
ElementRow(1791, 43, 0, 0, 288), // areaOfHybridisation
ElementRow(4366, 39, 0, 0, 288), // oligoNucleotideType
ElementRow(5230, 7347, 0, 0, 290), // subunit
ElementRow(3846, 43, 0, 0, 64), // SubstanceNucleicAcid.subunit.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5230, 2912, 0, 0, 288), // subunit
ElementRow(5039, 43, 0, 0, 288), // sequence
ElementRow(4038, 2912, 0, 0, 288), // length
ElementRow(5040, 1060, 0, 0, 288), // sequenceAttachment
ElementRow(2669, 39, 0, 0, 288), // fivePrime
ElementRow(5328, 39, 0, 0, 288), // threePrime
ElementRow(4057, 7351, 0, 0, 290), // linkage
ElementRow(5235, 7355, 0, 0, 290), // sugar
ElementRow(3846, 43, 0, 0, 64), // SubstanceNucleicAcid.subunit.linkage.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2126, 43, 0, 0, 288), // connectivity
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(4902, 43, 0, 0, 288), // residueSite
ElementRow(3846, 43, 0, 0, 64), // SubstanceNucleicAcid.subunit.sugar.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(4902, 43, 0, 0, 288), // residueSite
ElementRow(3846, 7, 0, 0, 32), // SubstancePolymer.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(2015, 39, 0, 0, 288), // class
ElementRow(2746, 39, 0, 0, 288), // geometry
ElementRow(2177, 39, 0, 0, 290), // copolymerConnectivity
ElementRow(4195, 43, 0, 0, 288), // modification
ElementRow(4212, 7359, 0, 0, 290), // monomerSet
ElementRow(4851, 7363, 0, 0, 290), // repeat
ElementRow(3846, 43, 0, 0, 64), // SubstancePolymer.monomerSet.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4763, 39, 0, 0, 288), // ratioType
ElementRow(5158, 7367, 0, 0, 290), // startingMaterial
ElementRow(3846, 43, 0, 0, 64), // SubstancePolymer.monomerSet.startingMaterial.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 0, 0, 288), // code
ElementRow(1977, 39, 0, 0, 288), // category
ElementRow(3979, 103, 0, 0, 288), // isDefining
ElementRow(1744, 389, 0, 0, 288), // amount
ElementRow(3846, 43, 0, 0, 64), // SubstancePolymer.repeat.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1851, 43, 0, 0, 288), // averageMolecularFormula
ElementRow(4854, 39, 0, 0, 288), // repeatUnitAmountType
ElementRow(4853, 7371, 0, 0, 290), // repeatUnit
ElementRow(3846, 43, 0, 0, 64), // SubstancePolymer.repeat.repeatUnit.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5454, 43, 0, 0, 288), // unit
ElementRow(4430, 39, 0, 0, 288), // orientation
ElementRow(1744, 2912, 0, 0, 288), // amount
ElementRow(2305, 7375, 0, 0, 290), // degreeOfPolymerisation
ElementRow(5185, 7379, 0, 0, 290), // structuralRepresentation
ElementRow(3846, 43, 0, 0, 64), // SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 288), // type
ElementRow(1850, 2912, 0, 0, 288), // average
ElementRow(4075, 2912, 0, 0, 288), // low
ElementRow(2802, 2912, 0, 0, 288), // high
ElementRow(3846, 43, 0, 0, 64), // SubstancePolymer.repeat.repeatUnit.structuralRepresentation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 288), // type
ElementRow(4872, 43, 0, 0, 288), // representation
ElementRow(2692, 39, 0, 0, 288), // format
ElementRow(1820, 1060, 0, 0, 288), // attachment
ElementRow(3846, 7, 0, 0, 32), // SubstanceProtein.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5042, 39, 0, 0, 288), // sequenceType
ElementRow(4327, 2912, 0, 0, 288), // numberOfSubunits
ElementRow(2391, 43, 0, 0, 290), // disulfideLinkage
ElementRow(5230, 7383, 0, 0, 290), // subunit
ElementRow(3846, 43, 0, 0, 64), // SubstanceProtein.subunit.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5230, 2912, 0, 0, 288), // subunit
ElementRow(5039, 43, 0, 0, 288), // sequence
ElementRow(4038, 2912, 0, 0, 288), // length
ElementRow(5040, 1060, 0, 0, 288), // sequenceAttachment
ElementRow(4236, 35, 0, 0, 288), // nTerminalModificationId
ElementRow(4235, 43, 0, 0, 288), // nTerminalModification
ElementRow(1943, 35, 0, 0, 288), // cTerminalModificationId
ElementRow(1942, 43, 0, 0, 288), // cTerminalModification
ElementRow(3846, 7, 0, 0, 32), // SubstanceReferenceInformation.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2067, 43, 0, 0, 288), // comment
ElementRow(2731, 7387, 0, 0, 290), // gene
ElementRow(2732, 7391, 0, 0, 290), // geneElement
ElementRow(5271, 7395, 0, 0, 290), // target
ElementRow(3846, 43, 0, 0, 64), // SubstanceReferenceInformation.gene.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2733, 39, 0, 0, 288), // geneSequenceOrigin
ElementRow(2731, 39, 0, 0, 288), // gene
ElementRow(5106, 2336, 0, 0, 290), // source
ElementRow(3846, 43, 0, 0, 64), // SubstanceReferenceInformation.geneElement.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 288), // type
ElementRow(2482, 35, 0, 0, 288), // element
ElementRow(5106, 2336, 0, 0, 290), // source
ElementRow(3846, 43, 0, 0, 64), // SubstanceReferenceInformation.target.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5271, 35, 0, 0, 288), // target
ElementRow(5406, 39, 0, 0, 288), // type
ElementRow(3940, 39, 0, 0, 288), // interaction
ElementRow(4423, 39, 0, 0, 288), // organism
ElementRow(4427, 39, 0, 0, 288), // organismType
ElementRow(1744, 7399, 0, 0, 296), // amount
ElementRow(1745, 39, 0, 0, 288), // amountType
ElementRow(5106, 2336, 0, 0, 290), // source
ElementRow(3846, 7, 0, 0, 32), // SubstanceSourceMaterial.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5116, 39, 0, 0, 288), // sourceMaterialClass
ElementRow(5118, 39, 0, 0, 288), // sourceMaterialType
ElementRow(5117, 39, 0, 0, 288), // sourceMaterialState
ElementRow(4425, 35, 0, 0, 288), // organismId
ElementRow(4426, 43, 0, 0, 288), // organismName
ElementRow(4473, 35, 0, 0, 290), // parentSubstanceId
ElementRow(4474, 43, 0, 0, 290), // parentSubstanceName
ElementRow(2197, 39, 0, 0, 290), // countryOfOrigin
ElementRow(2745, 43, 0, 0, 290), // geographicalLocation
ElementRow(2344, 39, 0, 0, 288), // developmentStage
ElementRow(2702, 7409, 0, 0, 290), // fractionDescription
ElementRow(4423, 7413, 0, 0, 288), // organism
ElementRow(4477, 7417, 0, 0, 290), // partDescription
ElementRow(3846, 43, 0, 0, 64), // SubstanceSourceMaterial.fractionDescription.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2701, 43, 0, 0, 288), // fraction
ElementRow(4119, 39, 0, 0, 288), // materialType
ElementRow(3846, 43, 0, 0, 64), // SubstanceSourceMaterial.organism.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2640, 39, 0, 0, 288), // family
ElementRow(2744, 39, 0, 0, 288), // genus
ElementRow(5133, 39, 0, 0, 288), // species
ElementRow(3964, 39, 0, 0, 288), // intraspecificType
ElementRow(3963, 43, 0, 0, 288), // intraspecificDescription
ElementRow(1828, 7421, 0, 0, 290), // author
ElementRow(3842, 7425, 0, 0, 288), // hybrid
ElementRow(4424, 7429, 0, 0, 288), // organismGeneral
ElementRow(3846, 43, 0, 0, 64), // SubstanceSourceMaterial.organism.author.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1830, 39, 0, 0, 288), // authorType
ElementRow(1829, 43, 0, 0, 288), // authorDescription
ElementRow(3846, 43, 0, 0, 64), // SubstanceSourceMaterial.organism.hybrid.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4120, 43, 0, 0, 288), // maternalOrganismId
ElementRow(4121, 43, 0, 0, 288), // maternalOrganismName
ElementRow(4493, 43, 0, 0, 288), // paternalOrganismId
ElementRow(4494, 43, 0, 0, 288), // paternalOrganismName
ElementRow(3843, 39, 0, 0, 288), // hybridType
ElementRow(3846, 43, 0, 0, 64), // SubstanceSourceMaterial.organism.organismGeneral.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4011, 39, 0, 0, 288), // kingdom
ElementRow(4552, 39, 0, 0, 288), // phylum
ElementRow(2015, 39, 0, 0, 288), // class
ElementRow(4408, 39, 0, 0, 288), // order
ElementRow(3846, 43, 0, 0, 64), // SubstanceSourceMaterial.partDescription.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4475, 39, 0, 0, 288), // part
ElementRow(4478, 39, 0, 0, 288), // partLocation
ElementRow(3846, 7, 0, 0, 32), // SupplyDelivery.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(1867, 7435, 0, 0, 290), // basedOn
ElementRow(4480, 7442, 0, 0, 290), // partOf
ElementRow(5166, 19, 237, 0, 304), // status
ElementRow(4499, 606, 0, 0, 256), // patient
ElementRow(5406, 39, 238, 0, 256), // type
ElementRow(5245, 7446, 0, 0, 258), // suppliedItem
ElementRow(4348, 425, 0, 0, 296), // occurrence
ElementRow(5246, 1550, 0, 0, 256), // supplier
ElementRow(2338, 442, 0, 0, 256), // destination
ElementRow(4779, 1550, 0, 0, 258), // receiver
ElementRow(3846, 43, 0, 0, 64), // SupplyDelivery.suppliedItem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4723, 265, 0, 0, 256), // quantity
ElementRow(3996, 7457, 767, 0, 264), // item
ElementRow(3846, 7, 0, 0, 32), // SupplyRequest.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5166, 19, 239, 0, 304), // status
ElementRow(1867, 704, 0, 0, 290), // basedOn
ElementRow(1977, 39, 768, 0, 288), // category
ElementRow(4639, 19, 208, 0, 288), // priority
ElementRow(2308, 606, 0, 0, 256), // deliverFor
ElementRow(3996, 7472, 766, 0, 289), // item
ElementRow(4723, 389, 0, 0, 289), // quantity
ElementRow(4468, 7476, 0, 0, 258), // parameter
ElementRow(4348, 425, 0, 0, 296), // occurrence
ElementRow(1832, 130, 0, 0, 288), // authoredOn
ElementRow(4888, 7488, 0, 0, 288), // requester
ElementRow(5246, 7495, 0, 0, 290), // supplier
ElementRow(4774, 3038, 769, 0, 258), // reason
ElementRow(2309, 7502, 0, 0, 256), // deliverFrom
ElementRow(2310, 7511, 0, 0, 256), // deliverTo
ElementRow(3846, 43, 0, 0, 64), // SupplyRequest.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 39, 0, 0, 256), // code
ElementRow(5509, 3049, 0, 0, 264), // value
ElementRow(3846, 7, 0, 0, 32), // Task.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(3924, 7525, 0, 0, 288), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 288), // instantiatesUri
ElementRow(1867, 704, 0, 0, 290), // basedOn
ElementRow(2766, 35, 0, 0, 288), // groupIdentifier
ElementRow(4480, 6067, 0, 0, 290), // partOf
ElementRow(5166, 19, 242, 0, 305), // status
ElementRow(5172, 3228, 773, 0, 288), // statusReason
ElementRow(1935, 39, 0, 0, 288), // businessStatus
ElementRow(3938, 19, 241, 0, 289), // intent
ElementRow(4639, 19, 208, 0, 256), // priority
ElementRow(2396, 103, 0, 0, 304), // doNotPerform
ElementRow(2044, 39, 772, 0, 288), // code
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(2678, 704, 0, 0, 288), // focus
ElementRow(2684, 704, 0, 0, 288), // for
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(4887, 59, 0, 0, 288), // requestedPeriod
ElementRow(2576, 59, 0, 0, 288), // executionPeriod
ElementRow(1832, 130, 0, 0, 256), // authoredOn
ElementRow(4020, 130, 0, 0, 288), // lastModified
ElementRow(4888, 6534, 0, 0, 288), // requester
ElementRow(4886, 3029, 402, 0, 258), // requestedPerformer
ElementRow(4453, 5820, 0, 0, 288), // owner
ElementRow(4525, 7529, 0, 0, 290), // performer
ElementRow(4064, 442, 0, 0, 288), // location
ElementRow(4774, 3228, 0, 0, 258), // reason
ElementRow(3927, 3045, 0, 0, 258), // insurance
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4845, 2419, 0, 0, 258), // relevantHistory
ElementRow(4928, 7533, 0, 0, 256), // restriction
ElementRow(3911, 7537, 0, 0, 258), // input
ElementRow(4445, 7541, 0, 0, 258), // output
ElementRow(3846, 43, 0, 0, 64), // Task.input.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(5509, 3336, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // Task.output.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(5509, 3336, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // Task.performer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2719, 39, 0, 0, 288), // function
ElementRow(1666, 5820, 0, 0, 289), // actor
ElementRow(3846, 43, 0, 0, 64), // Task.restriction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4857, 117, 0, 0, 256), // repetitions
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(4782, 7552, 0, 0, 258), // recipient
ElementRow(3846, 7, 0, 0, 32), // TerminologyCapabilities.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 289), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 288), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(4007, 19, 36, 0, 289), // kind
ElementRow(5102, 7563, 0, 0, 288), // software
ElementRow(3867, 7567, 0, 0, 288), // implementation
ElementRow(4066, 103, 0, 0, 288), // lockedDate
ElementRow(2056, 7571, 0, 0, 258), // codeSystem
ElementRow(2582, 7575, 0, 0, 256), // expansion
ElementRow(2055, 19, 44, 0, 256), // codeSearch
ElementRow(5498, 7579, 0, 0, 256), // validateCode
ElementRow(5376, 7583, 0, 0, 256), // translation
ElementRow(2026, 7587, 0, 0, 256), // closure
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.closure.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5376, 103, 0, 0, 256), // translation
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.codeSystem.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5472, 1926, 0, 0, 256), // uri
ElementRow(5532, 7596, 0, 0, 258), // version
ElementRow(2147, 19, 45, 0, 289), // content
ElementRow(5227, 103, 0, 0, 256), // subsumption
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.codeSystem.version.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 43, 0, 0, 288), // code
ElementRow(3978, 103, 0, 0, 288), // isDefault
ElementRow(2096, 103, 0, 0, 256), // compositional
ElementRow(4017, 19, 139, 0, 258), // language
ElementRow(2658, 7600, 0, 0, 258), // filter
ElementRow(4676, 19, 0, 0, 258), // property
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.codeSystem.version.filter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(4380, 19, 0, 0, 259), // op
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.expansion.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2800, 103, 0, 0, 256), // hierarchical
ElementRow(4466, 103, 0, 0, 256), // paging
ElementRow(3888, 103, 0, 0, 256), // incomplete
ElementRow(4468, 7604, 0, 0, 258), // parameter
ElementRow(5324, 73, 0, 0, 256), // textFilter
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.expansion.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 19, 0, 0, 257), // name
ElementRow(2403, 43, 0, 0, 256), // documentation
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.implementation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 43, 0, 0, 289), // description
ElementRow(5474, 322, 0, 0, 288), // url
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.software.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.translation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4250, 103, 0, 0, 257), // needsMap
ElementRow(3846, 43, 0, 0, 64), // TerminologyCapabilities.validateCode.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5377, 103, 0, 0, 257), // translations
ElementRow(3846, 7, 0, 0, 32), // TestPlan.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 256), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1977, 39, 774, 0, 258), // category
ElementRow(4975, 1533, 0, 0, 258), // scope
ElementRow(5315, 73, 0, 0, 256), // testTools
ElementRow(2316, 7608, 0, 0, 258), // dependency
ElementRow(2579, 73, 0, 0, 256), // exitCriteria
ElementRow(5311, 7612, 0, 0, 258), // testCase
ElementRow(3846, 43, 0, 0, 64), // TestPlan.dependency.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4607, 1533, 0, 0, 256), // predecessor
ElementRow(3846, 43, 0, 0, 64), // TestPlan.testCase.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5039, 2912, 0, 0, 256), // sequence
ElementRow(4975, 1533, 0, 0, 258), // scope
ElementRow(2316, 7616, 0, 0, 258), // dependency
ElementRow(5313, 7620, 0, 0, 258), // testRun
ElementRow(5312, 7624, 0, 0, 258), // testData
ElementRow(1803, 7628, 0, 0, 258), // assertion
ElementRow(3846, 43, 0, 0, 64), // TestPlan.testCase.assertion.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 258), // type
ElementRow(4333, 3228, 0, 0, 258), // object
ElementRow(4930, 3228, 0, 0, 258), // result
ElementRow(3846, 43, 0, 0, 64), // TestPlan.testCase.dependency.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(4607, 1533, 0, 0, 256), // predecessor
ElementRow(3846, 43, 0, 0, 64), // TestPlan.testCase.testData.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 775, 0, 0, 257), // type
ElementRow(2147, 1533, 0, 0, 256), // content
ElementRow(5106, 7632, 0, 0, 264), // source
ElementRow(3846, 43, 0, 0, 64), // TestPlan.testCase.testRun.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4245, 73, 0, 0, 256), // narrative
ElementRow(4980, 7639, 0, 0, 256), // script
ElementRow(3846, 43, 0, 0, 64), // TestPlan.testCase.testRun.script.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4017, 39, 0, 0, 256), // language
ElementRow(5106, 7632, 0, 0, 264), // source
ElementRow(3846, 7, 0, 0, 32), // TestReport.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 288), // identifier
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5166, 19, 206, 0, 305), // status
ElementRow(5314, 7645, 0, 0, 289), // testScript
ElementRow(4930, 19, 205, 0, 289), // result
ElementRow(4976, 600, 0, 0, 288), // score
ElementRow(5316, 43, 0, 0, 288), // tester
ElementRow(3988, 130, 0, 0, 288), // issued
ElementRow(4483, 7649, 0, 0, 258), // participant
ElementRow(5065, 7653, 0, 0, 256), // setup
ElementRow(5307, 7657, 0, 0, 258), // test
ElementRow(5293, 7661, 0, 0, 256), // teardown
ElementRow(3846, 43, 0, 0, 64), // TestReport.participant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 19, 203, 0, 257), // type
ElementRow(5472, 15, 0, 0, 257), // uri
ElementRow(2384, 43, 0, 0, 256), // display
ElementRow(3846, 43, 0, 0, 64), // TestReport.setup.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1663, 7665, 0, 0, 259), // action
ElementRow(3846, 43, 0, 0, 64), // TestReport.setup.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4393, 7672, 0, 0, 256), // operation
ElementRow(1801, 7676, 0, 0, 256), // assert
ElementRow(3846, 43, 0, 0, 64), // TestReport.setup.action.assert.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4930, 19, 202, 0, 257), // result
ElementRow(4163, 73, 0, 0, 256), // message
ElementRow(2339, 43, 0, 0, 256), // detail
ElementRow(4895, 7680, 0, 0, 258), // requirement
ElementRow(3846, 43, 0, 0, 64), // TestReport.setup.action.assert.requirement.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4055, 7684, 0, 0, 264), // link
ElementRow(3846, 43, 0, 0, 64), // TestReport.setup.action.operation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4930, 19, 202, 0, 257), // result
ElementRow(4163, 73, 0, 0, 256), // message
ElementRow(2339, 15, 0, 0, 256), // detail
ElementRow(3846, 43, 0, 0, 64), // TestReport.teardown.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1663, 7691, 0, 0, 259), // action
ElementRow(3846, 43, 0, 0, 64), // TestReport.teardown.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4393, 7672, 0, 0, 769), // operation
ElementRow(3846, 43, 0, 0, 64), // TestReport.test.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(1663, 7695, 0, 0, 259), // action
ElementRow(3846, 43, 0, 0, 64), // TestReport.test.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4393, 7672, 0, 0, 768), // operation
ElementRow(1801, 7676, 0, 0, 768), // assert
ElementRow(3846, 7, 0, 0, 32), // TestScript.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 289), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(4431, 7702, 0, 0, 258), // origin
ElementRow(2338, 7706, 0, 0, 258), // destination
ElementRow(4167, 7710, 0, 0, 256), // metadata
ElementRow(4975, 7714, 0, 0, 258), // scope
ElementRow(2673, 7718, 0, 0, 258), // fixture
ElementRow(4667, 217, 0, 0, 258), // profile
ElementRow(5522, 7722, 0, 0, 258), // variable
ElementRow(5065, 7726, 0, 0, 256), // setup
ElementRow(5307, 7730, 0, 0, 258), // test
ElementRow(5293, 7734, 0, 0, 256), // teardown
ElementRow(3846, 43, 0, 0, 64), // TestScript.destination.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3891, 2912, 0, 0, 257), // index
ElementRow(4667, 775, 348, 0, 257), // profile
ElementRow(5474, 322, 0, 0, 256), // url
ElementRow(3846, 43, 0, 0, 64), // TestScript.fixture.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1841, 103, 0, 0, 257), // autocreate
ElementRow(1842, 103, 0, 0, 257), // autodelete
ElementRow(4907, 704, 0, 0, 256), // resource
ElementRow(3846, 43, 0, 0, 64), // TestScript.metadata.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4055, 7741, 0, 0, 258), // link
ElementRow(1962, 7745, 0, 0, 259), // capability
ElementRow(3846, 43, 0, 0, 64), // TestScript.metadata.capability.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4893, 103, 0, 0, 257), // required
ElementRow(5500, 103, 0, 0, 257), // validated
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(4431, 2912, 0, 0, 258), // origin
ElementRow(2338, 2912, 0, 0, 256), // destination
ElementRow(4055, 15, 0, 0, 258), // link
ElementRow(1961, 301, 0, 0, 257), // capabilities
ElementRow(3846, 43, 0, 0, 64), // TestScript.metadata.link.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 0, 257), // url
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(3846, 43, 0, 0, 64), // TestScript.origin.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3891, 2912, 0, 0, 257), // index
ElementRow(4667, 775, 349, 0, 257), // profile
ElementRow(5474, 322, 0, 0, 256), // url
ElementRow(3846, 43, 0, 0, 64), // TestScript.scope.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1794, 6625, 0, 0, 257), // artifact
ElementRow(2123, 39, 350, 0, 256), // conformance
ElementRow(4548, 39, 351, 0, 256), // phase
ElementRow(3846, 43, 0, 0, 64), // TestScript.setup.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1663, 7749, 0, 0, 259), // action
ElementRow(3846, 43, 0, 0, 64), // TestScript.setup.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4393, 7756, 0, 0, 256), // operation
ElementRow(1801, 7760, 0, 0, 256), // assert
ElementRow(3846, 43, 0, 0, 64), // TestScript.setup.action.assert.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4015, 43, 0, 0, 256), // label
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(2364, 19, 27, 0, 256), // direction
ElementRow(2078, 43, 0, 0, 256), // compareToSourceId
ElementRow(2077, 43, 0, 0, 256), // compareToSourceExpression
ElementRow(2080, 43, 0, 0, 256), // compareToSourcePath
ElementRow(2154, 19, 168, 0, 256), // contentType
ElementRow(2290, 19, 28, 0, 256), // defaultManualCompletion
ElementRow(2594, 43, 0, 0, 256), // expression
ElementRow(2790, 43, 0, 0, 256), // headerField
ElementRow(4179, 43, 0, 0, 256), // minimumId
ElementRow(4246, 103, 0, 0, 256), // navigationLinks
ElementRow(4398, 19, 29, 0, 256), // operator
ElementRow(4495, 43, 0, 0, 256), // path
ElementRow(4880, 19, 118, 0, 256), // requestMethod
ElementRow(4883, 43, 0, 0, 256), // requestURL
ElementRow(4907, 15, 283, 0, 256), // resource
ElementRow(4915, 19, 30, 0, 256), // response
ElementRow(4916, 43, 0, 0, 256), // responseCode
ElementRow(5111, 7, 0, 0, 256), // sourceId
ElementRow(5176, 103, 0, 0, 257), // stopTestOnFail
ElementRow(5499, 7, 0, 0, 256), // validateProfileId
ElementRow(5509, 43, 0, 0, 256), // value
ElementRow(5565, 103, 0, 0, 257), // warningOnly
ElementRow(4895, 7769, 0, 0, 258), // requirement
ElementRow(3846, 43, 0, 0, 64), // TestScript.setup.action.assert.requirement.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4055, 7684, 0, 0, 264), // link
ElementRow(3846, 43, 0, 0, 64), // TestScript.setup.action.operation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 775, 347, 0, 256), // type
ElementRow(4907, 15, 283, 0, 256), // resource
ElementRow(4015, 43, 0, 0, 256), // label
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(1651, 19, 168, 0, 256), // accept
ElementRow(2154, 19, 168, 0, 256), // contentType
ElementRow(2338, 2912, 0, 0, 256), // destination
ElementRow(2511, 103, 0, 0, 257), // encodeRequestUrl
ElementRow(4168, 19, 118, 0, 256), // method
ElementRow(4431, 2912, 0, 0, 256), // origin
ElementRow(4471, 43, 0, 0, 256), // params
ElementRow(4877, 7776, 0, 0, 258), // requestHeader
ElementRow(4878, 7, 0, 0, 256), // requestId
ElementRow(4917, 7, 0, 0, 256), // responseId
ElementRow(5111, 7, 0, 0, 256), // sourceId
ElementRow(5274, 7, 0, 0, 256), // targetId
ElementRow(5474, 43, 0, 0, 256), // url
ElementRow(3846, 43, 0, 0, 64), // TestScript.setup.action.operation.requestHeader.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2655, 43, 0, 0, 257), // field
ElementRow(5509, 43, 0, 0, 257), // value
ElementRow(3846, 43, 0, 0, 64), // TestScript.teardown.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1663, 7780, 0, 0, 259), // action
ElementRow(3846, 43, 0, 0, 64), // TestScript.teardown.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4393, 7756, 0, 7784, 769), // operation
ElementRow(3846, 43, 0, 0, 64), // TestScript.test.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 256), // name
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(1663, 7786, 0, 0, 259), // action
ElementRow(3846, 43, 0, 0, 64), // TestScript.test.action.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4393, 7756, 0, 7793, 768), // operation
ElementRow(1801, 7760, 0, 7795, 768), // assert
ElementRow(3846, 43, 0, 0, 64), // TestScript.variable.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 257), // name
ElementRow(2291, 43, 0, 0, 256), // defaultValue
ElementRow(2334, 43, 0, 0, 256), // description
ElementRow(2594, 43, 0, 0, 256), // expression
ElementRow(2790, 43, 0, 0, 256), // headerField
ElementRow(2804, 43, 0, 0, 256), // hint
ElementRow(4495, 43, 0, 0, 256), // path
ElementRow(5111, 7, 0, 0, 256), // sourceId
ElementRow(3846, 43, 0, 0, 64), // Timing.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2555, 130, 0, 0, 290), // event
ElementRow(4851, 7802, 0, 0, 288), // repeat
ElementRow(2044, 39, 416, 0, 288), // code
ElementRow(3846, 43, 0, 0, 64), // Timing.repeat.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(1928, 7817, 0, 0, 296), // bounds
ElementRow(2191, 117, 0, 0, 288), // count
ElementRow(2192, 117, 0, 0, 288), // countMax
ElementRow(2431, 600, 0, 0, 288), // duration
ElementRow(2434, 600, 0, 0, 288), // durationMax
ElementRow(2436, 19, 251, 0, 288), // durationUnit
ElementRow(2708, 117, 0, 0, 288), // frequency
ElementRow(2709, 117, 0, 0, 288), // frequencyMax
ElementRow(4530, 600, 0, 0, 288), // period
ElementRow(4533, 600, 0, 0, 288), // periodMax
ElementRow(4536, 19, 251, 0, 288), // periodUnit
ElementRow(2276, 19, 74, 0, 290), // dayOfWeek
ElementRow(5345, 951, 0, 0, 290), // timeOfDay
ElementRow(5575, 19, 100, 0, 290), // when
ElementRow(4359, 1100, 0, 0, 288), // offset
ElementRow(3846, 7, 0, 0, 32), // Transport.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(3924, 7525, 0, 0, 288), // instantiatesCanonical
ElementRow(3925, 15, 0, 0, 288), // instantiatesUri
ElementRow(1867, 704, 0, 0, 290), // basedOn
ElementRow(2766, 35, 0, 0, 288), // groupIdentifier
ElementRow(4480, 7829, 0, 0, 290), // partOf
ElementRow(5166, 19, 245, 0, 304), // status
ElementRow(5172, 39, 779, 0, 288), // statusReason
ElementRow(3938, 19, 244, 0, 289), // intent
ElementRow(4639, 19, 208, 0, 256), // priority
ElementRow(2044, 39, 778, 0, 288), // code
ElementRow(2334, 43, 0, 0, 288), // description
ElementRow(2678, 704, 0, 0, 288), // focus
ElementRow(2684, 704, 0, 0, 288), // for
ElementRow(2512, 421, 0, 0, 288), // encounter
ElementRow(2085, 130, 0, 0, 288), // completionTime
ElementRow(1832, 130, 0, 0, 256), // authoredOn
ElementRow(4020, 130, 0, 0, 288), // lastModified
ElementRow(4888, 6534, 0, 0, 288), // requester
ElementRow(4528, 39, 402, 0, 258), // performerType
ElementRow(4453, 6906, 0, 0, 288), // owner
ElementRow(4064, 442, 0, 0, 288), // location
ElementRow(3927, 3045, 0, 0, 258), // insurance
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(4845, 2419, 0, 0, 258), // relevantHistory
ElementRow(4928, 7833, 0, 0, 256), // restriction
ElementRow(3911, 7837, 0, 0, 258), // input
ElementRow(4445, 7841, 0, 0, 258), // output
ElementRow(4885, 442, 0, 0, 289), // requestedLocation
ElementRow(2237, 442, 0, 0, 289), // currentLocation
ElementRow(4774, 1296, 0, 0, 256), // reason
ElementRow(2806, 7829, 0, 0, 256), // history
ElementRow(3846, 43, 0, 0, 64), // Transport.input.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(5509, 3336, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // Transport.output.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5406, 39, 0, 0, 257), // type
ElementRow(5509, 3336, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // Transport.restriction.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4857, 117, 0, 0, 256), // repetitions
ElementRow(4530, 59, 0, 0, 256), // period
ElementRow(4782, 7552, 0, 0, 258), // recipient
ElementRow(3846, 43, 0, 0, 64), // TriggerDefinition.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5406, 19, 246, 0, 289), // type
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(2044, 39, 0, 0, 288), // code
ElementRow(5221, 7179, 0, 0, 288), // subscriptionTopic
ElementRow(5352, 7850, 0, 0, 296), // timing
ElementRow(2246, 4450, 0, 0, 290), // data
ElementRow(2112, 295, 0, 0, 288), // condition
ElementRow(3846, 43, 0, 0, 64), // UsageContext.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(2044, 775, 361, 0, 289), // code
ElementRow(5509, 7871, 784, 0, 297), // value
ElementRow(3846, 7, 0, 0, 32), // ValueSet.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5474, 15, 0, 165, 288), // url
ElementRow(3851, 35, 0, 0, 290), // identifier
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(5540, 167, 354, 0, 296), // versionAlgorithm
ElementRow(4237, 43, 0, 0, 288), // name
ElementRow(5354, 43, 0, 0, 288), // title
ElementRow(5166, 19, 190, 0, 305), // status
ElementRow(2586, 103, 0, 0, 288), // experimental
ElementRow(2264, 130, 0, 0, 288), // date
ElementRow(4709, 43, 0, 0, 288), // publisher
ElementRow(2135, 193, 0, 0, 290), // contact
ElementRow(2334, 73, 0, 0, 256), // description
ElementRow(5485, 197, 0, 0, 290), // useContext
ElementRow(4002, 39, 311, 0, 290), // jurisdiction
ElementRow(3865, 103, 0, 0, 288), // immutable
ElementRow(4711, 73, 0, 0, 256), // purpose
ElementRow(2179, 73, 0, 0, 256), // copyright
ElementRow(2180, 43, 0, 0, 256), // copyrightLabel
ElementRow(1787, 201, 0, 0, 256), // approvalDate
ElementRow(4026, 201, 0, 0, 256), // lastReviewDate
ElementRow(2450, 59, 0, 0, 288), // effectivePeriod
ElementRow(5358, 39, 549, 0, 258), // topic
ElementRow(1828, 193, 0, 0, 258), // author
ElementRow(2445, 193, 0, 0, 258), // editor
ElementRow(4945, 193, 0, 0, 258), // reviewer
ElementRow(2518, 193, 0, 0, 258), // endorser
ElementRow(4829, 205, 0, 0, 258), // relatedArtifact
ElementRow(2090, 7884, 0, 0, 256), // compose
ElementRow(2582, 7888, 0, 0, 256), // expansion
ElementRow(4975, 7892, 0, 0, 256), // scope
ElementRow(3846, 43, 0, 0, 64), // ValueSet.compose.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4066, 201, 0, 0, 288), // lockedDate
ElementRow(3883, 103, 0, 0, 288), // inactive
ElementRow(3885, 7896, 0, 0, 291), // include
ElementRow(2567, 7896, 0, 0, 770), // exclude
ElementRow(4676, 43, 0, 0, 258), // property
ElementRow(3846, 43, 0, 0, 64), // ValueSet.compose.include.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5269, 15, 0, 0, 288), // system
ElementRow(5532, 43, 0, 0, 288), // version
ElementRow(2102, 7905, 0, 0, 258), // concept
ElementRow(2658, 7909, 0, 0, 290), // filter
ElementRow(5518, 1920, 0, 0, 290), // valueSet
ElementRow(2179, 43, 0, 0, 256), // copyright
ElementRow(3846, 43, 0, 0, 64), // ValueSet.compose.include.concept.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(2384, 43, 0, 0, 256), // display
ElementRow(2337, 7913, 0, 0, 258), // designation
ElementRow(3846, 43, 0, 0, 64), // ValueSet.compose.include.concept.designation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5482, 775, 294, 0, 256), // use
ElementRow(1687, 775, 294, 0, 258), // additionalUse
ElementRow(5509, 43, 0, 0, 257), // value
ElementRow(3846, 43, 0, 0, 64), // ValueSet.compose.include.filter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4676, 19, 0, 0, 289), // property
ElementRow(4380, 19, 105, 0, 289), // op
ElementRow(5509, 43, 0, 0, 289), // value
ElementRow(3846, 43, 0, 0, 64), // ValueSet.expansion.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 15, 0, 0, 256), // identifier
ElementRow(4257, 15, 0, 0, 256), // next
ElementRow(5350, 130, 0, 0, 257), // timestamp
ElementRow(5359, 2912, 0, 0, 256), // total
ElementRow(4359, 2912, 0, 0, 256), // offset
ElementRow(4468, 7920, 0, 0, 258), // parameter
ElementRow(4676, 7924, 0, 0, 258), // property
ElementRow(2146, 7928, 0, 0, 258), // contains
ElementRow(3846, 43, 0, 0, 64), // ValueSet.expansion.contains.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5269, 15, 0, 0, 256), // system
ElementRow(1649, 103, 0, 0, 256), // abstract
ElementRow(3883, 103, 0, 0, 256), // inactive
ElementRow(5532, 43, 0, 0, 256), // version
ElementRow(2044, 19, 0, 0, 256), // code
ElementRow(2384, 43, 0, 0, 256), // display
ElementRow(2337, 7913, 0, 0, 770), // designation
ElementRow(4676, 7937, 0, 0, 258), // property
ElementRow(2146, 7928, 0, 0, 770), // contains
ElementRow(3846, 43, 0, 0, 64), // ValueSet.expansion.contains.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(5509, 1953, 0, 0, 265), // value
ElementRow(5200, 7941, 0, 0, 258), // subProperty
ElementRow(3846, 43, 0, 0, 64), // ValueSet.expansion.contains.property.subProperty.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(5509, 1953, 0, 0, 265), // value
ElementRow(3846, 43, 0, 0, 64), // ValueSet.expansion.parameter.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4237, 43, 0, 0, 257), // name
ElementRow(5509, 7945, 0, 0, 264), // value
ElementRow(3846, 43, 0, 0, 64), // ValueSet.expansion.property.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(2044, 19, 0, 0, 257), // code
ElementRow(5472, 15, 0, 0, 256), // uri
ElementRow(3846, 43, 0, 0, 64), // ValueSet.scope.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3887, 43, 0, 0, 256), // inclusionCriteria
ElementRow(2573, 43, 0, 0, 256), // exclusionCriteria
ElementRow(3846, 7, 0, 0, 32), // VerificationResult.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5271, 704, 0, 0, 290), // target
ElementRow(5276, 43, 0, 0, 290), // targetLocation
ElementRow(4248, 39, 420, 0, 288), // need
ElementRow(5166, 19, 254, 0, 289), // status
ElementRow(5170, 130, 0, 0, 288), // statusDate
ElementRow(5505, 39, 423, 0, 288), // validationType
ElementRow(5503, 39, 788, 0, 290), // validationProcess
ElementRow(2708, 3273, 0, 0, 256), // frequency
ElementRow(4025, 130, 0, 0, 256), // lastPerformed
ElementRow(4259, 201, 0, 0, 256), // nextScheduled
ElementRow(2639, 39, 419, 0, 288), // failureAction
ElementRow(4634, 7967, 0, 0, 258), // primarySource
ElementRow(1821, 7971, 0, 0, 256), // attestation
ElementRow(5506, 7975, 0, 0, 258), // validator
ElementRow(3846, 43, 0, 0, 64), // VerificationResult.attestation.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5580, 1550, 0, 0, 288), // who
ElementRow(4372, 2373, 0, 0, 288), // onBehalfOf
ElementRow(2072, 39, 786, 0, 288), // communicationMethod
ElementRow(2264, 201, 0, 0, 288), // date
ElementRow(5114, 43, 0, 0, 256), // sourceIdentityCertificate
ElementRow(4693, 43, 0, 0, 256), // proxyIdentityCertificate
ElementRow(4694, 1112, 0, 0, 256), // proxySignature
ElementRow(5121, 1112, 0, 0, 256), // sourceSignature
ElementRow(3846, 43, 0, 0, 64), // VerificationResult.primarySource.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(5580, 2373, 0, 0, 256), // who
ElementRow(5406, 39, 787, 0, 290), // type
ElementRow(2072, 39, 786, 0, 290), // communicationMethod
ElementRow(5504, 39, 422, 0, 256), // validationStatus
ElementRow(5502, 130, 0, 0, 256), // validationDate
ElementRow(1951, 39, 418, 0, 288), // canPushUpdates
ElementRow(4712, 39, 421, 0, 258), // pushTypeAvailable
ElementRow(3846, 43, 0, 0, 64), // VerificationResult.validator.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4428, 69, 0, 0, 257), // organization
ElementRow(3853, 43, 0, 0, 256), // identityCertificate
ElementRow(1822, 1112, 0, 0, 256), // attestationSignature
ElementRow(3846, 43, 0, 0, 64), // VirtualServiceDetail.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(1991, 775, 789, 0, 288), // channelType
ElementRow(1690, 7979, 0, 0, 296), // address
ElementRow(1684, 322, 0, 0, 290), // additionalInfo
ElementRow(4133, 117, 0, 0, 288), // maxParticipants
ElementRow(5063, 43, 0, 0, 288), // sessionKey
ElementRow(3846, 7, 0, 0, 32), // VisionPrescription.id
ElementRow(4166, 11, 0, 0, 288), // meta
ElementRow(3870, 15, 0, 0, 304), // implicitRules
ElementRow(4017, 19, 17, 0, 256), // language
ElementRow(5318, 23, 0, 0, 256), // text
ElementRow(2136, 27, 0, 0, 258), // contained
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(3851, 35, 0, 0, 258), // identifier
ElementRow(5166, 19, 107, 0, 305), // status
ElementRow(2215, 130, 0, 0, 289), // created
ElementRow(4499, 606, 0, 0, 289), // patient
ElementRow(2512, 421, 0, 0, 256), // encounter
ElementRow(2274, 130, 0, 0, 289), // dateWritten
ElementRow(4622, 994, 0, 0, 289), // prescriber
ElementRow(4040, 7992, 0, 0, 291), // lensSpecification
ElementRow(3846, 43, 0, 0, 64), // VisionPrescription.lensSpecification.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(4657, 39, 790, 0, 289), // product
ElementRow(2631, 19, 258, 0, 289), // eye
ElementRow(5141, 600, 0, 0, 256), // sphere
ElementRow(2242, 600, 0, 0, 256), // cylinder
ElementRow(1852, 2912, 0, 0, 256), // axis
ElementRow(4640, 7996, 0, 0, 258), // prism
ElementRow(1679, 600, 0, 0, 256), // add
ElementRow(4589, 600, 0, 0, 256), // power
ElementRow(1853, 600, 0, 0, 256), // backCurve
ElementRow(2353, 600, 0, 0, 256), // diameter
ElementRow(2431, 265, 0, 0, 256), // duration
ElementRow(2063, 43, 0, 0, 256), // color
ElementRow(1929, 43, 0, 0, 256), // brand
ElementRow(4308, 486, 0, 0, 258), // note
ElementRow(3846, 43, 0, 0, 64), // VisionPrescription.lensSpecification.prism.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(4199, 31, 0, 0, 306), // modifierExtension
ElementRow(1744, 600, 0, 0, 257), // amount
ElementRow(1859, 19, 257, 0, 257), // base
ElementRow(3846, 43, 0, 0, 64), // base64Binary.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 835, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // boolean.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 103, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // canonical.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 1529, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // code.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 19, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // date.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 201, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // dateTime.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 130, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // decimal.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 600, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // id.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 7, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // instant.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 97, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // integer.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 2912, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // integer64.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 839, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // markdown.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 73, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // oid.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 8000, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // positiveInt.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 117, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // string.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 43, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // time.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 951, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // unsignedInt.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 1100, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // uri.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 15, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // url.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 322, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // uuid.id
ElementRow(2625, 31, 0, 0, 258), // extension
ElementRow(5509, 8004, 0, 0, 320), // value
ElementRow(3846, 43, 0, 0, 64), // xhtml.id
ElementRow(2625, 31, 0, 0, 260), // extension
ElementRow(5509, 5576, 0, 0, 385), // value
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
