//! The schema tables of R4B (4.3.0): every type and element as static rows.
//!
//! Printed by `cargo xtask codegen` (fhir-schema) from the official definitions.

use crate::Release;
use crate::schema::Schema;
use crate::schema::index::Index;
use crate::schema::rows::{
    BindingRow, CodeRow, CodeSetRow, ElementRow, InvariantRow, Lists, ShapeRow, Strings, TypeRow,
};

/// Every type and element of R4B.
pub static SCHEMA: Schema = Schema {
    release: Release::R4B,
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
static TYPES: [TypeRow; 702] = [
TypeRow(112, 236, 0, 19, 1, 2), // Account
TypeRow(113, 30, 19, 5, 87, 3), // Account.coverage
TypeRow(114, 30, 24, 6, 87, 3), // Account.guarantor
TypeRow(124, 236, 30, 54, 111, 2), // ActivityDefinition
TypeRow(125, 30, 84, 5, 87, 3), // ActivityDefinition.dynamicValue
TypeRow(126, 30, 89, 5, 87, 3), // ActivityDefinition.participant
TypeRow(127, 240, 94, 12, 87, 1), // Address
TypeRow(130, 236, 106, 18, 242, 2), // AdministrableProductDefinition
TypeRow(131, 30, 124, 6, 87, 3), // AdministrableProductDefinition.property
TypeRow(132, 30, 130, 10, 87, 3), // AdministrableProductDefinition.routeOfAdministration
TypeRow(133, 30, 140, 5, 87, 3), // AdministrableProductDefinition.routeOfAdministration.targetSpecies
TypeRow(134, 30, 145, 6, 87, 3), // AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod
TypeRow(138, 236, 151, 28, 1, 2), // AdverseEvent
TypeRow(139, 30, 179, 5, 87, 3), // AdverseEvent.suspectEntity
TypeRow(140, 30, 184, 7, 87, 3), // AdverseEvent.suspectEntity.causality
TypeRow(145, 531, 191, 7, 401, 1), // Age
TypeRow(148, 236, 198, 24, 409, 2), // AllergyIntolerance
TypeRow(149, 30, 222, 10, 87, 3), // AllergyIntolerance.reaction
TypeRow(156, 240, 232, 5, 87, 1), // Annotation
TypeRow(161, 236, 237, 30, 477, 2), // Appointment
TypeRow(163, 30, 267, 8, 525, 3), // Appointment.participant
TypeRow(164, 236, 275, 16, 540, 2), // AppointmentResponse
TypeRow(173, 240, 291, 10, 553, 1), // Attachment
TypeRow(174, 236, 301, 19, 1, 2), // AuditEvent
TypeRow(175, 30, 320, 14, 87, 3), // AuditEvent.agent
TypeRow(176, 30, 334, 5, 87, 3), // AuditEvent.agent.network
TypeRow(177, 30, 339, 12, 595, 3), // AuditEvent.entity
TypeRow(178, 30, 351, 5, 87, 3), // AuditEvent.entity.detail
TypeRow(179, 30, 356, 6, 87, 3), // AuditEvent.source
TypeRow(200, 240, 362, 3, 87, 5), // BackboneElement
TypeRow(203, 236, 365, 13, 1, 2), // Basic
TypeRow(206, 560, 378, 7, 0, 2), // Binary
TypeRow(208, 236, 385, 19, 1, 2), // BiologicallyDerivedProduct
TypeRow(209, 30, 404, 6, 87, 3), // BiologicallyDerivedProduct.collection
TypeRow(210, 30, 410, 5, 87, 3), // BiologicallyDerivedProduct.manipulation
TypeRow(211, 30, 415, 7, 87, 3), // BiologicallyDerivedProduct.processing
TypeRow(212, 30, 422, 7, 87, 3), // BiologicallyDerivedProduct.storage
TypeRow(218, 236, 429, 16, 1, 2), // BodyStructure
TypeRow(220, 560, 445, 11, 669, 2), // Bundle
TypeRow(221, 30, 456, 9, 691, 3), // Bundle.entry
TypeRow(222, 30, 465, 9, 87, 3), // Bundle.entry.request
TypeRow(223, 30, 474, 8, 87, 3), // Bundle.entry.response
TypeRow(224, 30, 482, 5, 87, 3), // Bundle.entry.search
TypeRow(225, 30, 487, 5, 87, 3), // Bundle.link
TypeRow(281, 236, 492, 34, 707, 2), // CapabilityStatement
TypeRow(282, 30, 526, 6, 87, 3), // CapabilityStatement.document
TypeRow(283, 30, 532, 6, 87, 3), // CapabilityStatement.implementation
TypeRow(284, 30, 538, 7, 87, 3), // CapabilityStatement.messaging
TypeRow(285, 30, 545, 5, 87, 3), // CapabilityStatement.messaging.endpoint
TypeRow(286, 30, 550, 5, 87, 3), // CapabilityStatement.messaging.supportedMessage
TypeRow(287, 30, 555, 11, 767, 3), // CapabilityStatement.rest
TypeRow(288, 30, 566, 5, 87, 3), // CapabilityStatement.rest.interaction
TypeRow(289, 30, 571, 20, 796, 3), // CapabilityStatement.rest.resource
TypeRow(290, 30, 591, 5, 87, 3), // CapabilityStatement.rest.resource.interaction
TypeRow(291, 30, 596, 6, 87, 3), // CapabilityStatement.rest.resource.operation
TypeRow(292, 30, 602, 7, 87, 3), // CapabilityStatement.rest.resource.searchParam
TypeRow(293, 30, 609, 6, 87, 3), // CapabilityStatement.rest.security
TypeRow(294, 30, 615, 6, 87, 3), // CapabilityStatement.software
TypeRow(296, 236, 621, 31, 1, 2), // CarePlan
TypeRow(297, 30, 652, 8, 866, 3), // CarePlan.activity
TypeRow(298, 30, 660, 20, 87, 3), // CarePlan.activity.detail
TypeRow(302, 236, 680, 21, 1, 2), // CareTeam
TypeRow(303, 30, 701, 7, 947, 3), // CareTeam.participant
TypeRow(305, 236, 708, 21, 1, 2), // CatalogEntry
TypeRow(306, 30, 729, 5, 87, 3), // CatalogEntry.relatedEntry
TypeRow(309, 236, 734, 34, 1, 2), // ChargeItem
TypeRow(310, 30, 768, 5, 87, 3), // ChargeItem.performer
TypeRow(311, 236, 773, 31, 1071, 2), // ChargeItemDefinition
TypeRow(312, 30, 804, 6, 87, 3), // ChargeItemDefinition.applicability
TypeRow(313, 30, 810, 5, 87, 3), // ChargeItemDefinition.propertyGroup
TypeRow(314, 30, 815, 7, 87, 3), // ChargeItemDefinition.propertyGroup.priceComponent
TypeRow(316, 236, 822, 37, 111, 2), // Citation
TypeRow(317, 30, 859, 18, 87, 3), // Citation.citedArtifact
TypeRow(318, 30, 877, 7, 87, 3), // Citation.citedArtifact.abstract
TypeRow(319, 30, 884, 6, 87, 3), // Citation.citedArtifact.classification
TypeRow(320, 30, 890, 8, 87, 3), // Citation.citedArtifact.classification.whoClassified
TypeRow(321, 30, 898, 6, 87, 3), // Citation.citedArtifact.contributorship
TypeRow(322, 30, 904, 15, 87, 3), // Citation.citedArtifact.contributorship.entry
TypeRow(323, 30, 919, 6, 87, 3), // Citation.citedArtifact.contributorship.entry.affiliationInfo
TypeRow(324, 30, 925, 5, 87, 3), // Citation.citedArtifact.contributorship.entry.contributionInstance
TypeRow(325, 30, 930, 7, 87, 3), // Citation.citedArtifact.contributorship.summary
TypeRow(326, 30, 937, 6, 87, 3), // Citation.citedArtifact.part
TypeRow(327, 30, 943, 14, 87, 3), // Citation.citedArtifact.publicationForm
TypeRow(328, 30, 957, 7, 87, 3), // Citation.citedArtifact.publicationForm.periodicRelease
TypeRow(329, 30, 964, 9, 87, 3), // Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication
TypeRow(330, 30, 973, 8, 87, 3), // Citation.citedArtifact.publicationForm.publishedIn
TypeRow(331, 30, 981, 6, 87, 3), // Citation.citedArtifact.relatesTo
TypeRow(332, 30, 987, 6, 87, 3), // Citation.citedArtifact.statusDate
TypeRow(333, 30, 993, 6, 87, 3), // Citation.citedArtifact.title
TypeRow(334, 30, 999, 5, 87, 3), // Citation.citedArtifact.version
TypeRow(335, 30, 1004, 5, 87, 3), // Citation.citedArtifact.webLocation
TypeRow(336, 30, 1009, 5, 87, 3), // Citation.classification
TypeRow(337, 30, 1014, 6, 87, 3), // Citation.relatesTo
TypeRow(338, 30, 1020, 6, 87, 3), // Citation.statusDate
TypeRow(339, 30, 1026, 5, 87, 3), // Citation.summary
TypeRow(341, 236, 1031, 35, 1, 2), // Claim
TypeRow(342, 30, 1066, 6, 87, 3), // Claim.accident
TypeRow(343, 30, 1072, 8, 87, 3), // Claim.careTeam
TypeRow(344, 30, 1080, 8, 87, 3), // Claim.diagnosis
TypeRow(345, 30, 1088, 10, 87, 3), // Claim.insurance
TypeRow(346, 30, 1098, 24, 87, 3), // Claim.item
TypeRow(347, 30, 1122, 15, 87, 3), // Claim.item.detail
TypeRow(348, 30, 1137, 14, 87, 3), // Claim.item.detail.subDetail
TypeRow(349, 30, 1151, 5, 87, 3), // Claim.payee
TypeRow(350, 30, 1156, 8, 87, 3), // Claim.procedure
TypeRow(351, 30, 1164, 6, 87, 3), // Claim.related
TypeRow(352, 30, 1170, 9, 87, 3), // Claim.supportingInfo
TypeRow(353, 236, 1179, 35, 1, 2), // ClaimResponse
TypeRow(354, 30, 1214, 21, 87, 3), // ClaimResponse.addItem
TypeRow(355, 30, 1235, 12, 87, 3), // ClaimResponse.addItem.detail
TypeRow(356, 30, 1247, 11, 87, 3), // ClaimResponse.addItem.detail.subDetail
TypeRow(357, 30, 1258, 7, 87, 3), // ClaimResponse.error
TypeRow(358, 30, 1265, 8, 87, 3), // ClaimResponse.insurance
TypeRow(359, 30, 1273, 7, 87, 3), // ClaimResponse.item
TypeRow(360, 30, 1280, 7, 87, 3), // ClaimResponse.item.adjudication
TypeRow(361, 30, 1287, 7, 87, 3), // ClaimResponse.item.detail
TypeRow(362, 30, 1294, 6, 87, 3), // ClaimResponse.item.detail.subDetail
TypeRow(363, 30, 1300, 9, 87, 3), // ClaimResponse.payment
TypeRow(364, 30, 1309, 7, 87, 3), // ClaimResponse.processNote
TypeRow(365, 30, 1316, 5, 87, 3), // ClaimResponse.total
TypeRow(366, 236, 1321, 28, 1, 2), // ClinicalImpression
TypeRow(367, 30, 1349, 6, 87, 3), // ClinicalImpression.finding
TypeRow(368, 30, 1355, 5, 87, 3), // ClinicalImpression.investigation
TypeRow(370, 236, 1360, 19, 1469, 2), // ClinicalUseDefinition
TypeRow(371, 30, 1379, 8, 87, 3), // ClinicalUseDefinition.contraindication
TypeRow(372, 30, 1387, 5, 87, 3), // ClinicalUseDefinition.contraindication.otherTherapy
TypeRow(373, 30, 1392, 10, 87, 3), // ClinicalUseDefinition.indication
TypeRow(374, 30, 1402, 8, 87, 3), // ClinicalUseDefinition.interaction
TypeRow(375, 30, 1410, 4, 87, 3), // ClinicalUseDefinition.interaction.interactant
TypeRow(376, 30, 1414, 6, 87, 3), // ClinicalUseDefinition.undesirableEffect
TypeRow(377, 30, 1420, 5, 87, 3), // ClinicalUseDefinition.warning
TypeRow(380, 236, 1425, 34, 1559, 2), // CodeSystem
TypeRow(381, 30, 1459, 9, 87, 3), // CodeSystem.concept
TypeRow(382, 30, 1468, 6, 87, 3), // CodeSystem.concept.designation
TypeRow(383, 30, 1474, 5, 87, 3), // CodeSystem.concept.property
TypeRow(384, 30, 1479, 7, 87, 3), // CodeSystem.filter
TypeRow(385, 30, 1486, 7, 87, 3), // CodeSystem.property
TypeRow(388, 240, 1493, 4, 87, 1), // CodeableConcept
TypeRow(389, 240, 1497, 4, 87, 1), // CodeableReference
TypeRow(390, 240, 1501, 7, 87, 1), // Coding
TypeRow(391, 236, 1508, 31, 1, 2), // Communication
TypeRow(392, 30, 1539, 4, 87, 3), // Communication.payload
TypeRow(393, 236, 1543, 30, 1, 2), // CommunicationRequest
TypeRow(394, 30, 1573, 4, 87, 3), // CommunicationRequest.payload
TypeRow(395, 236, 1577, 22, 1696, 2), // CompartmentDefinition
TypeRow(396, 30, 1599, 6, 87, 3), // CompartmentDefinition.resource
TypeRow(398, 236, 1605, 23, 1, 2), // Composition
TypeRow(399, 30, 1628, 6, 87, 3), // Composition.attester
TypeRow(400, 30, 1634, 6, 87, 3), // Composition.event
TypeRow(401, 30, 1640, 5, 87, 3), // Composition.relatesTo
TypeRow(402, 30, 1645, 13, 1753, 3), // Composition.section
TypeRow(405, 236, 1658, 26, 1757, 2), // ConceptMap
TypeRow(406, 30, 1684, 9, 87, 3), // ConceptMap.group
TypeRow(407, 30, 1693, 6, 87, 3), // ConceptMap.group.element
TypeRow(408, 30, 1699, 9, 1787, 3), // ConceptMap.group.element.target
TypeRow(409, 30, 1708, 7, 87, 3), // ConceptMap.group.element.target.dependsOn
TypeRow(410, 30, 1715, 7, 1794, 3), // ConceptMap.group.unmapped
TypeRow(413, 236, 1722, 25, 1804, 2), // Condition
TypeRow(414, 30, 1747, 5, 1821, 3), // Condition.evidence
TypeRow(415, 30, 1752, 6, 1824, 3), // Condition.stage
TypeRow(422, 236, 1758, 21, 1835, 2), // Consent
TypeRow(423, 30, 1779, 5, 87, 3), // Consent.policy
TypeRow(424, 30, 1784, 14, 87, 3), // Consent.provision
TypeRow(425, 30, 1798, 5, 87, 3), // Consent.provision.actor
TypeRow(426, 30, 1803, 5, 87, 3), // Consent.provision.data
TypeRow(427, 30, 1808, 6, 87, 3), // Consent.verification
TypeRow(432, 240, 1814, 4, 87, 1), // ContactDetail
TypeRow(433, 240, 1818, 7, 1908, 1), // ContactPoint
TypeRow(436, 236, 1825, 41, 1, 2), // Contract
TypeRow(437, 30, 1866, 9, 87, 3), // Contract.contentDefinition
TypeRow(438, 30, 1875, 4, 87, 3), // Contract.friendly
TypeRow(439, 30, 1879, 4, 87, 3), // Contract.legal
TypeRow(440, 30, 1883, 4, 87, 3), // Contract.rule
TypeRow(441, 30, 1887, 6, 87, 3), // Contract.signer
TypeRow(442, 30, 1893, 15, 87, 3), // Contract.term
TypeRow(443, 30, 1908, 24, 87, 3), // Contract.term.action
TypeRow(444, 30, 1932, 5, 87, 3), // Contract.term.action.subject
TypeRow(445, 30, 1937, 18, 87, 3), // Contract.term.asset
TypeRow(446, 30, 1955, 6, 87, 3), // Contract.term.asset.context
TypeRow(447, 30, 1961, 17, 87, 3), // Contract.term.asset.valuedItem
TypeRow(448, 30, 1978, 13, 87, 3), // Contract.term.offer
TypeRow(449, 30, 1991, 4, 87, 3), // Contract.term.offer.answer
TypeRow(450, 30, 1995, 5, 87, 3), // Contract.term.offer.party
TypeRow(451, 30, 2000, 7, 87, 3), // Contract.term.securityLabel
TypeRow(454, 240, 2007, 5, 87, 1), // Contributor
TypeRow(456, 531, 2012, 7, 2113, 1), // Count
TypeRow(458, 236, 2019, 25, 1, 2), // Coverage
TypeRow(459, 30, 2044, 6, 87, 3), // Coverage.class
TypeRow(460, 30, 2050, 6, 87, 3), // Coverage.costToBeneficiary
TypeRow(461, 30, 2056, 5, 87, 3), // Coverage.costToBeneficiary.exception
TypeRow(462, 236, 2061, 22, 1, 2), // CoverageEligibilityRequest
TypeRow(463, 30, 2083, 6, 87, 3), // CoverageEligibilityRequest.insurance
TypeRow(464, 30, 2089, 13, 87, 3), // CoverageEligibilityRequest.item
TypeRow(465, 30, 2102, 4, 87, 3), // CoverageEligibilityRequest.item.diagnosis
TypeRow(466, 30, 2106, 6, 87, 3), // CoverageEligibilityRequest.supportingInfo
TypeRow(467, 236, 2112, 23, 1, 2), // CoverageEligibilityResponse
TypeRow(468, 30, 2135, 4, 87, 3), // CoverageEligibilityResponse.error
TypeRow(469, 30, 2139, 7, 87, 3), // CoverageEligibilityResponse.insurance
TypeRow(470, 30, 2146, 17, 2185, 3), // CoverageEligibilityResponse.insurance.item
TypeRow(471, 30, 2163, 6, 87, 3), // CoverageEligibilityResponse.insurance.item.benefit
TypeRow(482, 240, 2169, 10, 87, 1), // DataRequirement
TypeRow(483, 240, 2179, 6, 2221, 3), // DataRequirement.codeFilter
TypeRow(484, 240, 2185, 5, 2224, 3), // DataRequirement.dateFilter
TypeRow(485, 240, 2190, 4, 87, 3), // DataRequirement.sort
TypeRow(486, 240, 2194, 2, 87, 5), // DataType
TypeRow(488, 236, 2196, 20, 1, 2), // DetectedIssue
TypeRow(489, 30, 2216, 5, 87, 3), // DetectedIssue.evidence
TypeRow(490, 30, 2221, 6, 87, 3), // DetectedIssue.mitigation
TypeRow(492, 236, 2227, 34, 1, 2), // Device
TypeRow(493, 30, 2261, 5, 87, 3), // Device.deviceName
TypeRow(494, 30, 2266, 6, 87, 3), // Device.property
TypeRow(495, 30, 2272, 5, 87, 3), // Device.specialization
TypeRow(496, 30, 2277, 9, 87, 3), // Device.udiCarrier
TypeRow(497, 30, 2286, 6, 87, 3), // Device.version
TypeRow(498, 236, 2292, 30, 1, 2), // DeviceDefinition
TypeRow(499, 30, 2322, 5, 87, 3), // DeviceDefinition.capability
TypeRow(500, 30, 2327, 5, 87, 3), // DeviceDefinition.deviceName
TypeRow(501, 30, 2332, 6, 87, 3), // DeviceDefinition.material
TypeRow(502, 30, 2338, 6, 87, 3), // DeviceDefinition.property
TypeRow(503, 30, 2344, 5, 87, 3), // DeviceDefinition.specialization
TypeRow(504, 30, 2349, 6, 87, 3), // DeviceDefinition.udiDeviceIdentifier
TypeRow(505, 236, 2355, 18, 1, 2), // DeviceMetric
TypeRow(506, 30, 2373, 6, 87, 3), // DeviceMetric.calibration
TypeRow(513, 236, 2379, 32, 1, 2), // DeviceRequest
TypeRow(514, 30, 2411, 5, 87, 3), // DeviceRequest.parameter
TypeRow(515, 236, 2416, 21, 1, 2), // DeviceUseStatement
TypeRow(517, 236, 2437, 26, 1, 2), // DiagnosticReport
TypeRow(518, 30, 2463, 5, 87, 3), // DiagnosticReport.media
TypeRow(521, 531, 2468, 7, 2473, 1), // Distance
TypeRow(522, 236, 2475, 20, 1, 2), // DocumentManifest
TypeRow(523, 30, 2495, 5, 87, 3), // DocumentManifest.related
TypeRow(525, 236, 2500, 24, 1, 2), // DocumentReference
TypeRow(526, 30, 2524, 5, 87, 3), // DocumentReference.content
TypeRow(527, 30, 2529, 10, 87, 3), // DocumentReference.context
TypeRow(528, 30, 2539, 5, 87, 3), // DocumentReference.relatesTo
TypeRow(531, 560, 2544, 8, 1, 6), // DomainResource
TypeRow(532, 30, 2552, 16, 15, 1), // Dosage
TypeRow(533, 240, 2568, 5, 87, 3), // Dosage.doseAndRate
TypeRow(535, 531, 2573, 7, 2551, 1), // Duration
TypeRow(550, 0, 2580, 2, 87, 5), // Element
TypeRow(551, 30, 2582, 37, 2555, 1), // ElementDefinition
TypeRow(552, 240, 2619, 5, 87, 3), // ElementDefinition.base
TypeRow(553, 240, 2624, 5, 2784, 3), // ElementDefinition.binding
TypeRow(554, 240, 2629, 9, 2787, 3), // ElementDefinition.constraint
TypeRow(555, 240, 2638, 4, 87, 3), // ElementDefinition.example
TypeRow(556, 240, 2642, 6, 87, 3), // ElementDefinition.mapping
TypeRow(557, 240, 2648, 6, 2790, 3), // ElementDefinition.slicing
TypeRow(558, 240, 2654, 4, 87, 3), // ElementDefinition.slicing.discriminator
TypeRow(559, 240, 2658, 7, 2797, 3), // ElementDefinition.type
TypeRow(563, 236, 2665, 31, 1, 2), // Encounter
TypeRow(564, 30, 2696, 5, 87, 3), // Encounter.classHistory
TypeRow(565, 30, 2701, 6, 87, 3), // Encounter.diagnosis
TypeRow(566, 30, 2707, 12, 87, 3), // Encounter.hospitalization
TypeRow(567, 30, 2719, 7, 87, 3), // Encounter.location
TypeRow(568, 30, 2726, 6, 87, 3), // Encounter.participant
TypeRow(569, 30, 2732, 5, 87, 3), // Encounter.statusHistory
TypeRow(572, 236, 2737, 19, 1, 2), // Endpoint
TypeRow(574, 236, 2756, 15, 1, 2), // EnrollmentRequest
TypeRow(575, 236, 2771, 16, 1, 2), // EnrollmentResponse
TypeRow(577, 236, 2787, 20, 1, 2), // EpisodeOfCare
TypeRow(578, 30, 2807, 6, 87, 3), // EpisodeOfCare.diagnosis
TypeRow(579, 30, 2813, 5, 87, 3), // EpisodeOfCare.statusHistory
TypeRow(584, 236, 2818, 36, 2867, 2), // EventDefinition
TypeRow(587, 236, 2854, 33, 111, 2), // Evidence
TypeRow(588, 30, 2887, 9, 87, 3), // Evidence.certainty
TypeRow(589, 30, 2896, 13, 87, 3), // Evidence.statistic
TypeRow(590, 30, 2909, 10, 87, 3), // Evidence.statistic.attributeEstimate
TypeRow(591, 30, 2919, 7, 87, 3), // Evidence.statistic.modelCharacteristic
TypeRow(592, 30, 2926, 8, 87, 3), // Evidence.statistic.modelCharacteristic.variable
TypeRow(593, 30, 2934, 8, 87, 3), // Evidence.statistic.sampleSize
TypeRow(594, 30, 2942, 9, 87, 3), // Evidence.variableDefinition
TypeRow(595, 236, 2951, 26, 111, 2), // EvidenceReport
TypeRow(596, 30, 2977, 5, 87, 3), // EvidenceReport.relatesTo
TypeRow(597, 30, 2982, 15, 87, 3), // EvidenceReport.section
TypeRow(598, 30, 2997, 5, 87, 3), // EvidenceReport.subject
TypeRow(599, 30, 3002, 7, 87, 3), // EvidenceReport.subject.characteristic
TypeRow(600, 236, 3009, 32, 111, 2), // EvidenceVariable
TypeRow(601, 30, 3041, 5, 87, 3), // EvidenceVariable.category
TypeRow(602, 30, 3046, 10, 87, 3), // EvidenceVariable.characteristic
TypeRow(603, 30, 3056, 7, 87, 3), // EvidenceVariable.characteristic.timeFromStart
TypeRow(605, 236, 3063, 25, 3016, 2), // ExampleScenario
TypeRow(606, 30, 3088, 7, 87, 3), // ExampleScenario.actor
TypeRow(607, 30, 3095, 9, 87, 3), // ExampleScenario.instance
TypeRow(608, 30, 3104, 5, 87, 3), // ExampleScenario.instance.containedInstance
TypeRow(609, 30, 3109, 5, 87, 3), // ExampleScenario.instance.version
TypeRow(610, 30, 3114, 8, 87, 3), // ExampleScenario.process
TypeRow(611, 30, 3122, 7, 87, 3), // ExampleScenario.process.step
TypeRow(612, 30, 3129, 6, 87, 3), // ExampleScenario.process.step.alternative
TypeRow(613, 30, 3135, 13, 87, 3), // ExampleScenario.process.step.operation
TypeRow(615, 236, 3148, 51, 1, 2), // ExplanationOfBenefit
TypeRow(616, 30, 3199, 6, 87, 3), // ExplanationOfBenefit.accident
TypeRow(617, 30, 3205, 21, 87, 3), // ExplanationOfBenefit.addItem
TypeRow(618, 30, 3226, 12, 87, 3), // ExplanationOfBenefit.addItem.detail
TypeRow(619, 30, 3238, 11, 87, 3), // ExplanationOfBenefit.addItem.detail.subDetail
TypeRow(620, 30, 3249, 11, 87, 3), // ExplanationOfBenefit.benefitBalance
TypeRow(621, 30, 3260, 6, 87, 3), // ExplanationOfBenefit.benefitBalance.financial
TypeRow(622, 30, 3266, 8, 87, 3), // ExplanationOfBenefit.careTeam
TypeRow(623, 30, 3274, 8, 87, 3), // ExplanationOfBenefit.diagnosis
TypeRow(624, 30, 3282, 6, 87, 3), // ExplanationOfBenefit.insurance
TypeRow(625, 30, 3288, 26, 87, 3), // ExplanationOfBenefit.item
TypeRow(626, 30, 3314, 7, 87, 3), // ExplanationOfBenefit.item.adjudication
TypeRow(627, 30, 3321, 17, 87, 3), // ExplanationOfBenefit.item.detail
TypeRow(628, 30, 3338, 16, 87, 3), // ExplanationOfBenefit.item.detail.subDetail
TypeRow(629, 30, 3354, 5, 87, 3), // ExplanationOfBenefit.payee
TypeRow(630, 30, 3359, 9, 87, 3), // ExplanationOfBenefit.payment
TypeRow(631, 30, 3368, 8, 87, 3), // ExplanationOfBenefit.procedure
TypeRow(632, 30, 3376, 7, 87, 3), // ExplanationOfBenefit.processNote
TypeRow(633, 30, 3383, 6, 87, 3), // ExplanationOfBenefit.related
TypeRow(634, 30, 3389, 9, 87, 3), // ExplanationOfBenefit.supportingInfo
TypeRow(635, 30, 3398, 5, 87, 3), // ExplanationOfBenefit.total
TypeRow(637, 240, 3403, 7, 3161, 1), // Expression
TypeRow(638, 240, 3410, 4, 3164, 1), // Extension
TypeRow(651, 236, 3414, 26, 3167, 2), // FamilyMemberHistory
TypeRow(652, 30, 3440, 8, 87, 3), // FamilyMemberHistory.condition
TypeRow(655, 236, 3448, 16, 1, 2), // Flag
TypeRow(676, 236, 3464, 24, 1, 2), // Goal
TypeRow(677, 30, 3488, 6, 3302, 3), // Goal.target
TypeRow(681, 236, 3494, 23, 3334, 2), // GraphDefinition
TypeRow(682, 30, 3517, 9, 87, 3), // GraphDefinition.link
TypeRow(683, 30, 3526, 8, 87, 3), // GraphDefinition.link.target
TypeRow(684, 30, 3534, 8, 87, 3), // GraphDefinition.link.target.compartment
TypeRow(685, 236, 3542, 18, 3353, 2), // Group
TypeRow(686, 30, 3560, 7, 87, 3), // Group.characteristic
TypeRow(687, 30, 3567, 6, 87, 3), // Group.member
TypeRow(690, 236, 3573, 23, 1, 2), // GuidanceResponse
TypeRow(699, 236, 3596, 32, 1, 2), // HealthcareService
TypeRow(700, 30, 3628, 7, 87, 3), // HealthcareService.availableTime
TypeRow(701, 30, 3635, 5, 87, 3), // HealthcareService.eligibility
TypeRow(702, 30, 3640, 5, 87, 3), // HealthcareService.notAvailable
TypeRow(703, 240, 3645, 9, 87, 1), // HumanName
TypeRow(710, 240, 3654, 8, 87, 1), // Identifier
TypeRow(714, 236, 3662, 28, 1, 2), // ImagingStudy
TypeRow(715, 30, 3690, 15, 87, 3), // ImagingStudy.series
TypeRow(716, 30, 3705, 7, 87, 3), // ImagingStudy.series.instance
TypeRow(717, 30, 3712, 5, 87, 3), // ImagingStudy.series.performer
TypeRow(720, 236, 3717, 36, 1, 2), // Immunization
TypeRow(721, 30, 3753, 7, 3536, 3), // Immunization.education
TypeRow(722, 30, 3760, 5, 87, 3), // Immunization.performer
TypeRow(723, 30, 3765, 8, 87, 3), // Immunization.protocolApplied
TypeRow(724, 30, 3773, 6, 87, 3), // Immunization.reaction
TypeRow(725, 236, 3779, 21, 1, 2), // ImmunizationEvaluation
TypeRow(727, 236, 3800, 13, 1, 2), // ImmunizationRecommendation
TypeRow(728, 30, 3813, 15, 3556, 3), // ImmunizationRecommendation.recommendation
TypeRow(729, 30, 3828, 5, 87, 3), // ImmunizationRecommendation.recommendation.dateCriterion
TypeRow(731, 236, 3833, 28, 3570, 2), // ImplementationGuide
TypeRow(732, 30, 3861, 8, 3594, 3), // ImplementationGuide.definition
TypeRow(733, 30, 3869, 5, 87, 3), // ImplementationGuide.definition.grouping
TypeRow(734, 30, 3874, 7, 87, 3), // ImplementationGuide.definition.page
TypeRow(735, 30, 3881, 5, 87, 3), // ImplementationGuide.definition.parameter
TypeRow(736, 30, 3886, 9, 87, 3), // ImplementationGuide.definition.resource
TypeRow(737, 30, 3895, 6, 87, 3), // ImplementationGuide.definition.template
TypeRow(738, 30, 3901, 6, 87, 3), // ImplementationGuide.dependsOn
TypeRow(739, 30, 3907, 5, 87, 3), // ImplementationGuide.global
TypeRow(740, 30, 3912, 8, 87, 3), // ImplementationGuide.manifest
TypeRow(741, 30, 3920, 6, 87, 3), // ImplementationGuide.manifest.page
TypeRow(742, 30, 3926, 6, 87, 3), // ImplementationGuide.manifest.resource
TypeRow(744, 236, 3932, 16, 3641, 2), // Ingredient
TypeRow(745, 30, 3948, 5, 87, 3), // Ingredient.manufacturer
TypeRow(746, 30, 3953, 5, 87, 3), // Ingredient.substance
TypeRow(747, 30, 3958, 10, 87, 3), // Ingredient.substance.strength
TypeRow(748, 30, 3968, 7, 87, 3), // Ingredient.substance.strength.referenceStrength
TypeRow(750, 236, 3975, 22, 3685, 2), // InsurancePlan
TypeRow(751, 30, 3997, 7, 87, 3), // InsurancePlan.contact
TypeRow(752, 30, 4004, 6, 87, 3), // InsurancePlan.coverage
TypeRow(753, 30, 4010, 6, 87, 3), // InsurancePlan.coverage.benefit
TypeRow(754, 30, 4016, 5, 87, 3), // InsurancePlan.coverage.benefit.limit
TypeRow(755, 30, 4021, 9, 87, 3), // InsurancePlan.plan
TypeRow(756, 30, 4030, 7, 87, 3), // InsurancePlan.plan.generalCost
TypeRow(757, 30, 4037, 5, 87, 3), // InsurancePlan.plan.specificCost
TypeRow(758, 30, 4042, 5, 87, 3), // InsurancePlan.plan.specificCost.benefit
TypeRow(759, 30, 4047, 7, 87, 3), // InsurancePlan.plan.specificCost.benefit.cost
TypeRow(764, 236, 4054, 24, 1, 2), // Invoice
TypeRow(765, 30, 4078, 6, 87, 3), // Invoice.lineItem
TypeRow(766, 30, 4084, 7, 87, 3), // Invoice.lineItem.priceComponent
TypeRow(767, 30, 4091, 5, 87, 3), // Invoice.participant
TypeRow(798, 236, 4096, 39, 111, 2), // Library
TypeRow(800, 236, 4135, 11, 3762, 2), // Linkage
TypeRow(801, 30, 4146, 5, 87, 3), // Linkage.item
TypeRow(804, 236, 4151, 21, 3773, 2), // List
TypeRow(805, 30, 4172, 7, 87, 3), // List.entry
TypeRow(808, 236, 4179, 25, 1, 2), // Location
TypeRow(809, 30, 4204, 7, 87, 3), // Location.hoursOfOperation
TypeRow(810, 30, 4211, 6, 87, 3), // Location.position
TypeRow(832, 236, 4217, 15, 1, 2), // ManufacturedItemDefinition
TypeRow(833, 30, 4232, 5, 87, 3), // ManufacturedItemDefinition.property
TypeRow(834, 30, 4237, 8, 15, 1), // MarketingStatus
TypeRow(835, 236, 4245, 49, 3816, 2), // Measure
TypeRow(836, 30, 4294, 7, 87, 3), // Measure.group
TypeRow(837, 30, 4301, 6, 87, 3), // Measure.group.population
TypeRow(838, 30, 4307, 7, 87, 3), // Measure.group.stratifier
TypeRow(839, 30, 4314, 6, 87, 3), // Measure.group.stratifier.component
TypeRow(840, 30, 4320, 7, 87, 3), // Measure.supplementalData
TypeRow(842, 236, 4327, 19, 3844, 2), // MeasureReport
TypeRow(843, 30, 4346, 7, 87, 3), // MeasureReport.group
TypeRow(844, 30, 4353, 6, 87, 3), // MeasureReport.group.population
TypeRow(845, 30, 4359, 5, 87, 3), // MeasureReport.group.stratifier
TypeRow(846, 30, 4364, 7, 87, 3), // MeasureReport.group.stratifier.stratum
TypeRow(847, 30, 4371, 5, 87, 3), // MeasureReport.group.stratifier.stratum.component
TypeRow(848, 30, 4376, 6, 87, 3), // MeasureReport.group.stratifier.stratum.population
TypeRow(851, 236, 4382, 30, 1, 2), // Media
TypeRow(852, 236, 4412, 16, 1, 2), // Medication
TypeRow(854, 30, 4428, 5, 87, 3), // Medication.batch
TypeRow(855, 30, 4433, 6, 87, 3), // Medication.ingredient
TypeRow(856, 236, 4439, 27, 1, 2), // MedicationAdministration
TypeRow(858, 30, 4466, 9, 3978, 3), // MedicationAdministration.dosage
TypeRow(859, 30, 4475, 5, 87, 3), // MedicationAdministration.performer
TypeRow(860, 236, 4480, 32, 3998, 2), // MedicationDispense
TypeRow(862, 30, 4512, 5, 87, 3), // MedicationDispense.performer
TypeRow(863, 30, 4517, 7, 87, 3), // MedicationDispense.substitution
TypeRow(864, 236, 4524, 30, 1, 2), // MedicationKnowledge
TypeRow(866, 30, 4554, 6, 87, 3), // MedicationKnowledge.administrationGuidelines
TypeRow(867, 30, 4560, 5, 87, 3), // MedicationKnowledge.administrationGuidelines.dosage
TypeRow(868, 30, 4565, 5, 87, 3), // MedicationKnowledge.administrationGuidelines.patientCharacteristics
TypeRow(869, 30, 4570, 6, 87, 3), // MedicationKnowledge.cost
TypeRow(870, 30, 4576, 5, 87, 3), // MedicationKnowledge.drugCharacteristic
TypeRow(871, 30, 4581, 6, 87, 3), // MedicationKnowledge.ingredient
TypeRow(872, 30, 4587, 6, 87, 3), // MedicationKnowledge.kinetics
TypeRow(873, 30, 4593, 5, 87, 3), // MedicationKnowledge.medicineClassification
TypeRow(874, 30, 4598, 5, 87, 3), // MedicationKnowledge.monitoringProgram
TypeRow(875, 30, 4603, 5, 87, 3), // MedicationKnowledge.monograph
TypeRow(876, 30, 4608, 5, 87, 3), // MedicationKnowledge.packaging
TypeRow(877, 30, 4613, 7, 87, 3), // MedicationKnowledge.regulatory
TypeRow(878, 30, 4620, 5, 87, 3), // MedicationKnowledge.regulatory.maxDispense
TypeRow(879, 30, 4625, 4, 87, 3), // MedicationKnowledge.regulatory.schedule
TypeRow(880, 30, 4629, 5, 87, 3), // MedicationKnowledge.regulatory.substitution
TypeRow(881, 30, 4634, 5, 87, 3), // MedicationKnowledge.relatedMedicationKnowledge
TypeRow(882, 236, 4639, 40, 1, 2), // MedicationRequest
TypeRow(883, 30, 4679, 10, 87, 3), // MedicationRequest.dispenseRequest
TypeRow(884, 30, 4689, 5, 87, 3), // MedicationRequest.dispenseRequest.initialFill
TypeRow(885, 30, 4694, 5, 87, 3), // MedicationRequest.substitution
TypeRow(886, 236, 4699, 25, 1, 2), // MedicationStatement
TypeRow(888, 236, 4724, 36, 1, 2), // MedicinalProductDefinition
TypeRow(889, 30, 4760, 5, 87, 3), // MedicinalProductDefinition.characteristic
TypeRow(890, 30, 4765, 5, 87, 3), // MedicinalProductDefinition.contact
TypeRow(891, 30, 4770, 5, 87, 3), // MedicinalProductDefinition.crossReference
TypeRow(892, 30, 4775, 7, 87, 3), // MedicinalProductDefinition.name
TypeRow(893, 30, 4782, 6, 87, 3), // MedicinalProductDefinition.name.countryLanguage
TypeRow(894, 30, 4788, 5, 87, 3), // MedicinalProductDefinition.name.namePart
TypeRow(895, 30, 4793, 7, 87, 3), // MedicinalProductDefinition.operation
TypeRow(896, 236, 4800, 32, 4264, 2), // MessageDefinition
TypeRow(897, 30, 4832, 5, 87, 3), // MessageDefinition.allowedResponse
TypeRow(898, 30, 4837, 7, 4292, 3), // MessageDefinition.focus
TypeRow(899, 236, 4844, 19, 1, 2), // MessageHeader
TypeRow(900, 30, 4863, 7, 87, 3), // MessageHeader.destination
TypeRow(901, 30, 4870, 6, 87, 3), // MessageHeader.response
TypeRow(902, 30, 4876, 8, 87, 3), // MessageHeader.source
TypeRow(904, 240, 4884, 8, 87, 1), // Meta
TypeRow(907, 236, 4892, 24, 4307, 2), // MolecularSequence
TypeRow(908, 30, 4916, 18, 87, 3), // MolecularSequence.quality
TypeRow(909, 30, 4934, 10, 87, 3), // MolecularSequence.quality.roc
TypeRow(910, 30, 4944, 12, 4344, 3), // MolecularSequence.referenceSeq
TypeRow(911, 30, 4956, 9, 87, 3), // MolecularSequence.repository
TypeRow(912, 30, 4965, 8, 87, 3), // MolecularSequence.structureVariant
TypeRow(913, 30, 4973, 5, 87, 3), // MolecularSequence.structureVariant.inner
TypeRow(914, 30, 4978, 5, 87, 3), // MolecularSequence.structureVariant.outer
TypeRow(915, 30, 4983, 9, 87, 3), // MolecularSequence.variant
TypeRow(916, 240, 4992, 4, 87, 1), // Money
TypeRow(937, 236, 4996, 21, 4356, 2), // NamingSystem
TypeRow(938, 30, 5017, 8, 87, 3), // NamingSystem.uniqueId
TypeRow(941, 240, 5025, 4, 87, 1), // Narrative
TypeRow(950, 236, 5029, 25, 4376, 2), // NutritionOrder
TypeRow(951, 30, 5054, 12, 87, 3), // NutritionOrder.enteralFormula
TypeRow(952, 30, 5066, 6, 87, 3), // NutritionOrder.enteralFormula.administration
TypeRow(953, 30, 5072, 9, 87, 3), // NutritionOrder.oralDiet
TypeRow(954, 30, 5081, 5, 87, 3), // NutritionOrder.oralDiet.nutrient
TypeRow(955, 30, 5086, 5, 87, 3), // NutritionOrder.oralDiet.texture
TypeRow(956, 30, 5091, 8, 87, 3), // NutritionOrder.supplement
TypeRow(957, 236, 5099, 18, 1, 2), // NutritionProduct
TypeRow(958, 30, 5117, 5, 87, 3), // NutritionProduct.ingredient
TypeRow(959, 30, 5122, 8, 87, 3), // NutritionProduct.instance
TypeRow(960, 30, 5130, 5, 87, 3), // NutritionProduct.nutrient
TypeRow(961, 30, 5135, 5, 87, 3), // NutritionProduct.productCharacteristic
TypeRow(993, 236, 5140, 32, 4465, 2), // Observation
TypeRow(994, 30, 5172, 8, 87, 3), // Observation.component
TypeRow(995, 30, 5180, 9, 4580, 3), // Observation.referenceRange
TypeRow(997, 236, 5189, 21, 1, 2), // ObservationDefinition
TypeRow(998, 30, 5210, 11, 87, 3), // ObservationDefinition.qualifiedInterval
TypeRow(999, 30, 5221, 7, 87, 3), // ObservationDefinition.quantitativeDetails
TypeRow(1003, 236, 5228, 34, 4595, 2), // OperationDefinition
TypeRow(1004, 30, 5262, 5, 87, 3), // OperationDefinition.overload
TypeRow(1005, 30, 5267, 14, 4610, 3), // OperationDefinition.parameter
TypeRow(1006, 30, 5281, 5, 87, 3), // OperationDefinition.parameter.binding
TypeRow(1007, 30, 5286, 5, 87, 3), // OperationDefinition.parameter.referencedFrom
TypeRow(1009, 236, 5291, 9, 1, 2), // OperationOutcome
TypeRow(1010, 30, 5300, 9, 87, 3), // OperationOutcome.issue
TypeRow(1012, 236, 5309, 18, 4627, 2), // Organization
TypeRow(1013, 30, 5327, 7, 87, 3), // Organization.contact
TypeRow(1014, 236, 5334, 20, 1, 2), // OrganizationAffiliation
TypeRow(1026, 236, 5354, 22, 1, 2), // PackagedProductDefinition
TypeRow(1027, 30, 5376, 5, 87, 3), // PackagedProductDefinition.legalStatusOfSupply
TypeRow(1028, 30, 5381, 13, 87, 3), // PackagedProductDefinition.package
TypeRow(1029, 30, 5394, 5, 87, 3), // PackagedProductDefinition.package.containedItem
TypeRow(1030, 30, 5399, 5, 87, 3), // PackagedProductDefinition.package.property
TypeRow(1031, 30, 5404, 6, 87, 3), // PackagedProductDefinition.package.shelfLifeStorage
TypeRow(1032, 240, 5410, 9, 87, 1), // ParameterDefinition
TypeRow(1033, 560, 5419, 5, 0, 2), // Parameters
TypeRow(1034, 30, 5424, 7, 4691, 3), // Parameters.parameter
TypeRow(1037, 236, 5431, 24, 1, 2), // Patient
TypeRow(1038, 30, 5455, 5, 87, 3), // Patient.communication
TypeRow(1039, 30, 5460, 10, 4879, 3), // Patient.contact
TypeRow(1040, 30, 5470, 5, 87, 3), // Patient.link
TypeRow(1041, 236, 5475, 20, 1, 2), // PaymentNotice
TypeRow(1042, 236, 5495, 23, 1, 2), // PaymentReconciliation
TypeRow(1043, 30, 5518, 13, 87, 3), // PaymentReconciliation.detail
TypeRow(1044, 30, 5531, 5, 87, 3), // PaymentReconciliation.processNote
TypeRow(1045, 240, 5536, 4, 4908, 1), // Period
TypeRow(1046, 236, 5540, 18, 1, 2), // Person
TypeRow(1047, 30, 5558, 5, 87, 3), // Person.link
TypeRow(1048, 236, 5563, 39, 111, 2), // PlanDefinition
TypeRow(1049, 30, 5602, 30, 87, 3), // PlanDefinition.action
TypeRow(1050, 30, 5632, 5, 87, 3), // PlanDefinition.action.condition
TypeRow(1051, 30, 5637, 5, 87, 3), // PlanDefinition.action.dynamicValue
TypeRow(1052, 30, 5642, 5, 87, 3), // PlanDefinition.action.participant
TypeRow(1053, 30, 5647, 6, 87, 3), // PlanDefinition.action.relatedAction
TypeRow(1054, 30, 5653, 10, 87, 3), // PlanDefinition.goal
TypeRow(1055, 30, 5663, 6, 87, 3), // PlanDefinition.goal.target
TypeRow(1057, 30, 5669, 7, 15, 1), // Population
TypeRow(1059, 236, 5676, 18, 1, 2), // Practitioner
TypeRow(1060, 30, 5694, 7, 87, 3), // Practitioner.qualification
TypeRow(1061, 236, 5701, 22, 1, 2), // PractitionerRole
TypeRow(1062, 30, 5723, 7, 87, 3), // PractitionerRole.availableTime
TypeRow(1063, 30, 5730, 5, 87, 3), // PractitionerRole.notAvailable
TypeRow(1064, 236, 5735, 36, 1, 2), // Procedure
TypeRow(1065, 30, 5771, 5, 87, 3), // Procedure.focalDevice
TypeRow(1066, 30, 5776, 6, 87, 3), // Procedure.performer
TypeRow(1067, 30, 5782, 14, 15, 1), // ProdCharacteristic
TypeRow(1068, 30, 5796, 7, 15, 1), // ProductShelfLife
TypeRow(1071, 236, 5803, 18, 1, 2), // Provenance
TypeRow(1072, 30, 5821, 7, 87, 3), // Provenance.agent
TypeRow(1073, 30, 5828, 6, 87, 3), // Provenance.entity
TypeRow(1079, 240, 5834, 7, 5127, 1), // Quantity
TypeRow(1081, 236, 5841, 30, 5130, 2), // Questionnaire
TypeRow(1082, 30, 5871, 19, 5148, 3), // Questionnaire.item
TypeRow(1083, 30, 5890, 5, 87, 3), // Questionnaire.item.answerOption
TypeRow(1084, 30, 5895, 6, 5194, 3), // Questionnaire.item.enableWhen
TypeRow(1085, 30, 5901, 4, 87, 3), // Questionnaire.item.initial
TypeRow(1088, 236, 5905, 19, 1, 2), // QuestionnaireResponse
TypeRow(1089, 30, 5924, 8, 5250, 3), // QuestionnaireResponse.item
TypeRow(1090, 30, 5932, 5, 87, 3), // QuestionnaireResponse.item.answer
TypeRow(1099, 240, 5937, 4, 5257, 1), // Range
TypeRow(1100, 240, 5941, 4, 5260, 1), // Ratio
TypeRow(1101, 240, 5945, 5, 5263, 1), // RatioRange
TypeRow(1103, 240, 5950, 6, 5267, 1), // Reference
TypeRow(1106, 236, 5956, 22, 1, 2), // RegulatedAuthorization
TypeRow(1107, 30, 5978, 8, 87, 3), // RegulatedAuthorization.case
TypeRow(1108, 240, 5986, 9, 87, 1), // RelatedArtifact
TypeRow(1110, 236, 5995, 20, 1, 2), // RelatedPerson
TypeRow(1111, 30, 6015, 5, 87, 3), // RelatedPerson.communication
TypeRow(1114, 236, 6020, 26, 1, 2), // RequestGroup
TypeRow(1115, 30, 6046, 22, 5316, 3), // RequestGroup.action
TypeRow(1116, 30, 6068, 5, 87, 3), // RequestGroup.action.condition
TypeRow(1117, 30, 6073, 6, 87, 3), // RequestGroup.action.relatedAction
TypeRow(1122, 236, 6079, 42, 5337, 2), // ResearchDefinition
TypeRow(1123, 236, 6121, 41, 5350, 2), // ResearchElementDefinition
TypeRow(1124, 30, 6162, 15, 87, 3), // ResearchElementDefinition.characteristic
TypeRow(1126, 236, 6177, 32, 1, 2), // ResearchStudy
TypeRow(1127, 30, 6209, 6, 87, 3), // ResearchStudy.arm
TypeRow(1128, 30, 6215, 5, 87, 3), // ResearchStudy.objective
TypeRow(1130, 236, 6220, 16, 1, 2), // ResearchSubject
TypeRow(1132, 0, 6236, 4, 0, 6), // Resource
TypeRow(1137, 236, 6240, 25, 1, 2), // RiskAssessment
TypeRow(1138, 30, 6265, 9, 5411, 3), // RiskAssessment.prediction
TypeRow(1153, 240, 6274, 9, 87, 1), // SampledData
TypeRow(1155, 236, 6283, 16, 1, 2), // Schedule
TypeRow(1160, 236, 6299, 34, 5431, 2), // SearchParameter
TypeRow(1161, 30, 6333, 5, 87, 3), // SearchParameter.component
TypeRow(1163, 236, 6338, 41, 5444, 2), // ServiceRequest
TypeRow(1164, 240, 6379, 9, 87, 1), // Signature
TypeRow(1169, 236, 6388, 19, 1, 2), // Slot
TypeRow(1172, 236, 6407, 21, 1, 2), // Specimen
TypeRow(1173, 30, 6428, 10, 87, 3), // Specimen.collection
TypeRow(1174, 30, 6438, 9, 87, 3), // Specimen.container
TypeRow(1175, 30, 6447, 7, 87, 3), // Specimen.processing
TypeRow(1177, 236, 6454, 14, 1, 2), // SpecimenDefinition
TypeRow(1178, 30, 6468, 11, 87, 3), // SpecimenDefinition.typeTested
TypeRow(1179, 30, 6479, 11, 87, 3), // SpecimenDefinition.typeTested.container
TypeRow(1180, 30, 6490, 4, 87, 3), // SpecimenDefinition.typeTested.container.additive
TypeRow(1181, 30, 6494, 7, 87, 3), // SpecimenDefinition.typeTested.handling
TypeRow(1186, 236, 6501, 35, 5527, 2), // StructureDefinition
TypeRow(1187, 30, 6536, 5, 87, 3), // StructureDefinition.context
TypeRow(1188, 30, 6541, 4, 5566, 3), // StructureDefinition.differential
TypeRow(1189, 30, 6545, 7, 5574, 3), // StructureDefinition.mapping
TypeRow(1190, 30, 6552, 4, 5577, 3), // StructureDefinition.snapshot
TypeRow(1192, 236, 6556, 26, 5586, 2), // StructureMap
TypeRow(1193, 30, 6582, 9, 87, 3), // StructureMap.group
TypeRow(1194, 30, 6591, 7, 87, 3), // StructureMap.group.input
TypeRow(1195, 30, 6598, 9, 87, 3), // StructureMap.group.rule
TypeRow(1196, 30, 6607, 5, 87, 3), // StructureMap.group.rule.dependent
TypeRow(1197, 30, 6612, 14, 87, 3), // StructureMap.group.rule.source
TypeRow(1198, 30, 6626, 11, 5621, 3), // StructureMap.group.rule.target
TypeRow(1199, 30, 6637, 4, 87, 3), // StructureMap.group.rule.target.parameter
TypeRow(1200, 30, 6641, 7, 87, 3), // StructureMap.structure
TypeRow(1208, 236, 6648, 15, 1, 2), // Subscription
TypeRow(1209, 30, 6663, 7, 87, 3), // Subscription.channel
TypeRow(1213, 236, 6670, 15, 5649, 2), // SubscriptionStatus
TypeRow(1214, 30, 6685, 7, 87, 3), // SubscriptionStatus.notificationEvent
TypeRow(1216, 236, 6692, 30, 1, 2), // SubscriptionTopic
TypeRow(1217, 30, 6722, 8, 87, 3), // SubscriptionTopic.canFilterBy
TypeRow(1218, 30, 6730, 6, 87, 3), // SubscriptionTopic.eventTrigger
TypeRow(1219, 30, 6736, 6, 87, 3), // SubscriptionTopic.notificationShape
TypeRow(1220, 30, 6742, 8, 87, 3), // SubscriptionTopic.resourceTrigger
TypeRow(1221, 30, 6750, 8, 87, 3), // SubscriptionTopic.resourceTrigger.queryCriteria
TypeRow(1222, 236, 6758, 15, 1, 2), // Substance
TypeRow(1223, 30, 6773, 5, 87, 3), // Substance.ingredient
TypeRow(1224, 30, 6778, 6, 87, 3), // Substance.instance
TypeRow(1225, 236, 6784, 27, 1, 2), // SubstanceDefinition
TypeRow(1226, 30, 6811, 8, 87, 3), // SubstanceDefinition.code
TypeRow(1227, 30, 6819, 11, 87, 3), // SubstanceDefinition.moiety
TypeRow(1228, 30, 6830, 6, 87, 3), // SubstanceDefinition.molecularWeight
TypeRow(1229, 30, 6836, 14, 87, 3), // SubstanceDefinition.name
TypeRow(1230, 30, 6850, 6, 87, 3), // SubstanceDefinition.name.official
TypeRow(1231, 30, 6856, 5, 87, 3), // SubstanceDefinition.property
TypeRow(1232, 30, 6861, 10, 87, 3), // SubstanceDefinition.relationship
TypeRow(1233, 30, 6871, 8, 87, 3), // SubstanceDefinition.sourceMaterial
TypeRow(1234, 30, 6879, 11, 87, 3), // SubstanceDefinition.structure
TypeRow(1235, 30, 6890, 7, 87, 3), // SubstanceDefinition.structure.representation
TypeRow(1237, 236, 6897, 19, 1, 2), // SupplyDelivery
TypeRow(1238, 30, 6916, 5, 87, 3), // SupplyDelivery.suppliedItem
TypeRow(1241, 236, 6921, 23, 1, 2), // SupplyRequest
TypeRow(1242, 30, 6944, 5, 87, 3), // SupplyRequest.parameter
TypeRow(1250, 236, 6949, 39, 5814, 2), // Task
TypeRow(1251, 30, 6988, 5, 87, 3), // Task.input
TypeRow(1252, 30, 6993, 5, 87, 3), // Task.output
TypeRow(1253, 30, 6998, 6, 87, 3), // Task.restriction
TypeRow(1256, 236, 7004, 32, 5861, 2), // TerminologyCapabilities
TypeRow(1257, 30, 7036, 4, 87, 3), // TerminologyCapabilities.closure
TypeRow(1258, 30, 7040, 6, 5900, 3), // TerminologyCapabilities.codeSystem
TypeRow(1259, 30, 7046, 9, 87, 3), // TerminologyCapabilities.codeSystem.version
TypeRow(1260, 30, 7055, 5, 87, 3), // TerminologyCapabilities.codeSystem.version.filter
TypeRow(1261, 30, 7060, 8, 87, 3), // TerminologyCapabilities.expansion
TypeRow(1262, 30, 7068, 5, 87, 3), // TerminologyCapabilities.expansion.parameter
TypeRow(1263, 30, 7073, 5, 87, 3), // TerminologyCapabilities.implementation
TypeRow(1264, 30, 7078, 5, 87, 3), // TerminologyCapabilities.software
TypeRow(1265, 30, 7083, 4, 87, 3), // TerminologyCapabilities.translation
TypeRow(1266, 30, 7087, 4, 87, 3), // TerminologyCapabilities.validateCode
TypeRow(1267, 236, 7091, 20, 1, 2), // TestReport
TypeRow(1268, 30, 7111, 6, 87, 3), // TestReport.participant
TypeRow(1269, 30, 7117, 4, 87, 3), // TestReport.setup
TypeRow(1270, 30, 7121, 5, 5941, 3), // TestReport.setup.action
TypeRow(1271, 30, 7126, 6, 87, 3), // TestReport.setup.action.assert
TypeRow(1272, 30, 7132, 6, 87, 3), // TestReport.setup.action.operation
TypeRow(1273, 30, 7138, 4, 87, 3), // TestReport.teardown
TypeRow(1274, 30, 7142, 4, 87, 3), // TestReport.teardown.action
TypeRow(1275, 30, 7146, 6, 87, 3), // TestReport.test
TypeRow(1276, 30, 7152, 5, 5960, 3), // TestReport.test.action
TypeRow(1281, 236, 7157, 32, 5963, 2), // TestScript
TypeRow(1282, 30, 7189, 5, 87, 3), // TestScript.destination
TypeRow(1283, 30, 7194, 6, 87, 3), // TestScript.fixture
TypeRow(1284, 30, 7200, 5, 6002, 3), // TestScript.metadata
TypeRow(1285, 30, 7205, 10, 87, 3), // TestScript.metadata.capability
TypeRow(1286, 30, 7215, 5, 87, 3), // TestScript.metadata.link
TypeRow(1287, 30, 7220, 5, 87, 3), // TestScript.origin
TypeRow(1288, 30, 7225, 4, 87, 3), // TestScript.setup
TypeRow(1289, 30, 7229, 5, 6017, 3), // TestScript.setup.action
TypeRow(1290, 30, 7234, 25, 6028, 3), // TestScript.setup.action.assert
TypeRow(1291, 30, 7259, 20, 6033, 3), // TestScript.setup.action.operation
TypeRow(1292, 30, 7279, 5, 87, 3), // TestScript.setup.action.operation.requestHeader
TypeRow(1293, 30, 7284, 4, 87, 3), // TestScript.teardown
TypeRow(1294, 30, 7288, 4, 87, 3), // TestScript.teardown.action
TypeRow(1295, 30, 7292, 6, 87, 3), // TestScript.test
TypeRow(1296, 30, 7298, 5, 6051, 3), // TestScript.test.action
TypeRow(1297, 30, 7303, 11, 6062, 3), // TestScript.variable
TypeRow(1299, 30, 7314, 6, 15, 1), // Timing
TypeRow(1300, 240, 7320, 17, 6069, 3), // Timing.repeat
TypeRow(1301, 240, 7337, 7, 6090, 1), // TriggerDefinition
TypeRow(1315, 240, 7344, 4, 87, 1), // UsageContext
TypeRow(1320, 236, 7348, 26, 6129, 2), // ValueSet
TypeRow(1321, 30, 7374, 7, 87, 3), // ValueSet.compose
TypeRow(1322, 30, 7381, 8, 6148, 3), // ValueSet.compose.include
TypeRow(1323, 30, 7389, 6, 87, 3), // ValueSet.compose.include.concept
TypeRow(1324, 30, 7395, 6, 87, 3), // ValueSet.compose.include.concept.designation
TypeRow(1325, 30, 7401, 6, 87, 3), // ValueSet.compose.include.filter
TypeRow(1326, 30, 7407, 9, 87, 3), // ValueSet.expansion
TypeRow(1327, 30, 7416, 11, 6173, 3), // ValueSet.expansion.contains
TypeRow(1328, 30, 7427, 5, 87, 3), // ValueSet.expansion.parameter
TypeRow(1330, 236, 7432, 22, 1, 2), // VerificationResult
TypeRow(1331, 30, 7454, 11, 87, 3), // VerificationResult.attestation
TypeRow(1332, 30, 7465, 10, 87, 3), // VerificationResult.primarySource
TypeRow(1333, 30, 7475, 6, 87, 3), // VerificationResult.validator
TypeRow(1337, 236, 7481, 16, 1, 2), // VisionPrescription
TypeRow(1338, 30, 7497, 17, 87, 3), // VisionPrescription.lensSpecification
TypeRow(1339, 30, 7514, 5, 87, 3), // VisionPrescription.lensSpecification.prism
TypeRow(1531, 240, 7519, 3, 87, 0), // base64Binary
TypeRow(1575, 240, 7522, 3, 87, 0), // boolean
TypeRow(1601, 699, 7525, 3, 87, 0), // canonical
TypeRow(1670, 696, 7528, 3, 87, 0), // code
TypeRow(1851, 240, 7531, 3, 87, 0), // date
TypeRow(1859, 240, 7534, 3, 87, 0), // dateTime
TypeRow(1866, 240, 7537, 3, 87, 0), // decimal
TypeRow(3171, 696, 7540, 3, 87, 0), // id
TypeRow(3235, 240, 7543, 3, 87, 0), // instant
TypeRow(3242, 240, 7546, 3, 87, 0), // integer
TypeRow(3377, 696, 7549, 3, 87, 0), // markdown
TypeRow(3576, 699, 7552, 3, 87, 0), // oid
TypeRow(3768, 692, 7555, 3, 87, 0), // positiveInt
TypeRow(4267, 240, 7558, 3, 87, 0), // string
TypeRow(4388, 240, 7561, 3, 87, 0), // time
TypeRow(4488, 692, 7564, 3, 87, 0), // unsignedInt
TypeRow(4495, 240, 7567, 3, 87, 0), // uri
TypeRow(4496, 699, 7570, 3, 87, 0), // url
TypeRow(4511, 699, 7573, 3, 87, 0), // uuid
TypeRow(4601, 240, 7576, 3, 15, 0), // xhtml
];

#[rustfmt::skip]
static ELEMENTS: [ElementRow; 7579] = [
ElementRow(3171, 0), // Account.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 9), // status
ElementRow(4444, 10), // type
ElementRow(3479, 11), // name
ElementRow(4283, 12), // subject
ElementRow(4169, 13), // servicePeriod
ElementRow(1794, 14), // coverage
ElementRow(3655, 15), // owner
ElementRow(1898, 11), // description
ElementRow(2236, 16), // guarantor
ElementRow(3676, 17), // partOf
ElementRow(3171, 18), // Account.coverage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1794, 20), // coverage
ElementRow(3820, 21), // priority
ElementRow(3171, 18), // Account.guarantor.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3687, 22), // party
ElementRow(3590, 23), // onHold
ElementRow(3735, 24), // period
ElementRow(3171, 0), // ActivityDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4299, 26), // subtitle
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(4283, 29), // subject
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 32), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(4499, 26), // usage
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(4401, 37), // topic
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(3320, 40), // library
ElementRow(3284, 41), // kind
ElementRow(3844, 42), // profile
ElementRow(1670, 43), // code
ElementRow(3247, 44), // intent
ElementRow(3820, 45), // priority
ElementRow(1948, 46), // doNotPerform
ElementRow(4395, 47), // timing
ElementRow(3336, 48), // location
ElementRow(3678, 49), // participant
ElementRow(3835, 50), // product
ElementRow(3888, 51), // quantity
ElementRow(1962, 52), // dosage
ElementRow(1572, 53), // bodySite
ElementRow(4238, 54), // specimenRequirement
ElementRow(3558, 55), // observationRequirement
ElementRow(3559, 55), // observationResultRequirement
ElementRow(4409, 56), // transform
ElementRow(1988, 57), // dynamicValue
ElementRow(3171, 18), // ActivityDefinition.dynamicValue.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3692, 58), // path
ElementRow(2106, 59), // expression
ElementRow(3171, 18), // ActivityDefinition.participant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 60), // type
ElementRow(4086, 61), // role
ElementRow(3171, 18), // Address.id
ElementRow(2113, 6), // extension
ElementRow(4501, 62), // use
ElementRow(4444, 63), // type
ElementRow(4368, 11), // text
ElementRow(3326, 64), // line
ElementRow(1644, 11), // city
ElementRow(1945, 11), // district
ElementRow(4250, 11), // state
ElementRow(3773, 11), // postalCode
ElementRow(1790, 11), // country
ElementRow(3735, 13), // period
ElementRow(3171, 0), // AdministrableProductDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 27), // status
ElementRow(2176, 65), // formOf
ElementRow(1409, 66), // administrableDoseForm
ElementRow(4481, 67), // unitOfPresentation
ElementRow(3833, 68), // producedFrom
ElementRow(3223, 69), // ingredient
ElementRow(1908, 70), // device
ElementRow(3851, 71), // property
ElementRow(4089, 72), // routeOfAdministration
ElementRow(3171, 18), // AdministrableProductDefinition.property.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 73), // type
ElementRow(4527, 74), // value
ElementRow(4253, 75), // status
ElementRow(3171, 18), // AdministrableProductDefinition.routeOfAdministration.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 76), // code
ElementRow(2153, 77), // firstDose
ElementRow(3394, 77), // maxSingleDose
ElementRow(3388, 77), // maxDosePerDay
ElementRow(3391, 78), // maxDosePerTreatmentPeriod
ElementRow(3395, 79), // maxTreatmentPeriod
ElementRow(4339, 80), // targetSpecies
ElementRow(3171, 18), // AdministrableProductDefinition.routeOfAdministration.targetSpecies.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 81), // code
ElementRow(4595, 82), // withdrawalPeriod
ElementRow(3171, 18), // AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4396, 83), // tissue
ElementRow(4527, 84), // value
ElementRow(4319, 11), // supportingInformation
ElementRow(3171, 0), // AdverseEvent.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(1390, 86), // actuality
ElementRow(1617, 87), // category
ElementRow(2074, 88), // event
ElementRow(4283, 89), // subject
ElementRow(2038, 90), // encounter
ElementRow(1851, 30), // date
ElementRow(1906, 30), // detected
ElementRow(3949, 30), // recordedDate
ElementRow(4070, 91), // resultingCondition
ElementRow(3336, 92), // location
ElementRow(4165, 93), // seriousness
ElementRow(4178, 94), // severity
ElementRow(3642, 95), // outcome
ElementRow(3951, 96), // recorder
ElementRow(1771, 97), // contributor
ElementRow(4323, 98), // suspectEntity
ElementRow(4285, 99), // subjectMedicalHistory
ElementRow(3962, 100), // referenceDocument
ElementRow(4270, 101), // study
ElementRow(3171, 18), // AdverseEvent.suspectEntity.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3233, 102), // instance
ElementRow(1619, 103), // causality
ElementRow(3171, 18), // AdverseEvent.suspectEntity.causality.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1491, 104), // assessment
ElementRow(3841, 11), // productRelatedness
ElementRow(1509, 105), // author
ElementRow(3429, 106), // method
ElementRow(3171, 18), // Age.id
ElementRow(2113, 6), // extension
ElementRow(4527, 107), // value
ElementRow(1694, 108), // comparator
ElementRow(4479, 11), // unit
ElementRow(4328, 25), // system
ElementRow(1670, 109), // code
ElementRow(3171, 0), // AllergyIntolerance.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1655, 110), // clinicalStatus
ElementRow(4549, 111), // verificationStatus
ElementRow(4444, 112), // type
ElementRow(1617, 113), // category
ElementRow(1817, 114), // criticality
ElementRow(1670, 115), // code
ElementRow(3699, 116), // patient
ElementRow(2038, 117), // encounter
ElementRow(3597, 118), // onset
ElementRow(3949, 119), // recordedDate
ElementRow(3951, 120), // recorder
ElementRow(1489, 121), // asserter
ElementRow(3297, 119), // lastOccurrence
ElementRow(3532, 122), // note
ElementRow(3929, 123), // reaction
ElementRow(3171, 18), // AllergyIntolerance.reaction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4294, 124), // substance
ElementRow(3366, 125), // manifestation
ElementRow(1898, 26), // description
ElementRow(3597, 119), // onset
ElementRow(4178, 126), // severity
ElementRow(2104, 127), // exposureRoute
ElementRow(3532, 122), // note
ElementRow(3171, 18), // Annotation.id
ElementRow(2113, 6), // extension
ElementRow(1509, 128), // author
ElementRow(4388, 30), // time
ElementRow(4368, 129), // text
ElementRow(3171, 0), // Appointment.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 130), // status
ElementRow(1597, 131), // cancelationReason
ElementRow(4168, 132), // serviceCategory
ElementRow(4172, 133), // serviceType
ElementRow(4232, 134), // specialty
ElementRow(1477, 135), // appointmentType
ElementRow(3937, 136), // reasonCode
ElementRow(3939, 137), // reasonReference
ElementRow(3820, 138), // priority
ElementRow(1898, 26), // description
ElementRow(4319, 139), // supportingInformation
ElementRow(4245, 140), // start
ElementRow(2039, 140), // end
ElementRow(3437, 141), // minutesDuration
ElementRow(4199, 142), // slot
ElementRow(1811, 119), // created
ElementRow(1688, 26), // comment
ElementRow(3706, 26), // patientInstruction
ElementRow(1536, 143), // basedOn
ElementRow(3678, 144), // participant
ElementRow(4033, 145), // requestedPeriod
ElementRow(3171, 18), // Appointment.participant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 146), // type
ElementRow(1386, 147), // actor
ElementRow(4039, 148), // required
ElementRow(4253, 149), // status
ElementRow(3735, 24), // period
ElementRow(3171, 0), // AppointmentResponse.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1475, 150), // appointment
ElementRow(4245, 151), // start
ElementRow(2039, 151), // end
ElementRow(3684, 146), // participantType
ElementRow(1386, 147), // actor
ElementRow(3683, 152), // participantStatus
ElementRow(1688, 26), // comment
ElementRow(3171, 18), // Attachment.id
ElementRow(2113, 6), // extension
ElementRow(1757, 153), // contentType
ElementRow(3292, 154), // language
ElementRow(1834, 155), // data
ElementRow(4496, 156), // url
ElementRow(4192, 157), // size
ElementRow(2245, 158), // hash
ElementRow(4397, 11), // title
ElementRow(1812, 30), // creation
ElementRow(3171, 0), // AuditEvent.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4444, 159), // type
ElementRow(4300, 160), // subtype
ElementRow(1382, 161), // action
ElementRow(3735, 24), // period
ElementRow(3948, 162), // recorded
ElementRow(3642, 163), // outcome
ElementRow(3645, 11), // outcomeDesc
ElementRow(3874, 164), // purposeOfEvent
ElementRow(1425, 165), // agent
ElementRow(4212, 166), // source
ElementRow(2048, 167), // entity
ElementRow(3171, 18), // AuditEvent.agent.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 168), // type
ElementRow(4086, 169), // role
ElementRow(4589, 170), // who
ElementRow(1439, 26), // altId
ElementRow(3479, 26), // name
ElementRow(4037, 171), // requestor
ElementRow(3336, 48), // location
ElementRow(3761, 172), // policy
ElementRow(3412, 173), // media
ElementRow(3496, 174), // network
ElementRow(3875, 175), // purposeOfUse
ElementRow(3171, 18), // AuditEvent.agent.network.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1403, 26), // address
ElementRow(4444, 176), // type
ElementRow(3171, 18), // AuditEvent.entity.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4582, 177), // what
ElementRow(4444, 178), // type
ElementRow(4086, 179), // role
ElementRow(3323, 180), // lifecycle
ElementRow(4150, 181), // securityLabel
ElementRow(3479, 11), // name
ElementRow(1898, 26), // description
ElementRow(3906, 158), // query
ElementRow(1902, 182), // detail
ElementRow(3171, 18), // AuditEvent.entity.detail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 58), // type
ElementRow(4527, 183), // value
ElementRow(3171, 18), // AuditEvent.source.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4190, 26), // site
ElementRow(3563, 184), // observer
ElementRow(4444, 185), // type
ElementRow(3171, 18), // BackboneElement.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3171, 0), // Basic.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1670, 186), // code
ElementRow(4283, 177), // subject
ElementRow(1811, 187), // created
ElementRow(1509, 188), // author
ElementRow(3171, 0), // Binary.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(1757, 189), // contentType
ElementRow(4149, 177), // securityContext
ElementRow(1834, 155), // data
ElementRow(3171, 0), // BiologicallyDerivedProduct.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3836, 190), // productCategory
ElementRow(3838, 191), // productCode
ElementRow(4253, 192), // status
ElementRow(4025, 143), // request
ElementRow(3888, 193), // quantity
ElementRow(3671, 194), // parent
ElementRow(1683, 195), // collection
ElementRow(3831, 196), // processing
ElementRow(3368, 197), // manipulation
ElementRow(4261, 198), // storage
ElementRow(3171, 18), // BiologicallyDerivedProduct.collection.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1685, 199), // collector
ElementRow(4212, 200), // source
ElementRow(1682, 201), // collected
ElementRow(3171, 18), // BiologicallyDerivedProduct.manipulation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(4388, 201), // time
ElementRow(3171, 18), // BiologicallyDerivedProduct.processing.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(3825, 202), // procedure
ElementRow(1400, 203), // additive
ElementRow(4388, 201), // time
ElementRow(3171, 18), // BiologicallyDerivedProduct.storage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(4353, 204), // temperature
ElementRow(4102, 205), // scale
ElementRow(1980, 24), // duration
ElementRow(3171, 0), // BodyStructure.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 46), // active
ElementRow(3462, 206), // morphology
ElementRow(3336, 207), // location
ElementRow(3338, 208), // locationQualifier
ElementRow(1898, 11), // description
ElementRow(3184, 209), // image
ElementRow(3699, 116), // patient
ElementRow(3171, 0), // Bundle.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(3174, 85), // identifier
ElementRow(4444, 210), // type
ElementRow(4394, 140), // timestamp
ElementRow(4402, 157), // total
ElementRow(3328, 211), // link
ElementRow(2049, 212), // entry
ElementRow(4186, 213), // signature
ElementRow(3171, 18), // Bundle.entry.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3328, 214), // link
ElementRow(2189, 25), // fullUrl
ElementRow(4048, 215), // resource
ElementRow(4135, 216), // search
ElementRow(4025, 217), // request
ElementRow(4056, 218), // response
ElementRow(3171, 18), // Bundle.entry.request.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3429, 219), // method
ElementRow(4496, 220), // url
ElementRow(3180, 11), // ifNoneMatch
ElementRow(3178, 140), // ifModifiedSince
ElementRow(3177, 11), // ifMatch
ElementRow(3179, 11), // ifNoneExist
ElementRow(3171, 18), // Bundle.entry.response.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4253, 221), // status
ElementRow(3336, 25), // location
ElementRow(2068, 11), // etag
ElementRow(3295, 140), // lastModified
ElementRow(3642, 215), // outcome
ElementRow(3171, 18), // Bundle.entry.search.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3443, 222), // mode
ElementRow(4106, 107), // score
ElementRow(3171, 18), // Bundle.link.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3997, 221), // relation
ElementRow(4496, 220), // url
ElementRow(3171, 0), // CapabilityStatement.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 223), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(3284, 224), // kind
ElementRow(3236, 225), // instantiates
ElementRow(3194, 225), // imports
ElementRow(4209, 226), // software
ElementRow(3189, 227), // implementation
ElementRow(2139, 228), // fhirVersion
ElementRow(2177, 229), // format
ElementRow(3691, 230), // patchFormat
ElementRow(3190, 231), // implementationGuide
ElementRow(4062, 232), // rest
ElementRow(3425, 233), // messaging
ElementRow(1950, 234), // document
ElementRow(3171, 18), // CapabilityStatement.document.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3443, 235), // mode
ElementRow(1954, 35), // documentation
ElementRow(3844, 236), // profile
ElementRow(3171, 18), // CapabilityStatement.implementation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 221), // description
ElementRow(4496, 156), // url
ElementRow(1827, 15), // custodian
ElementRow(3171, 18), // CapabilityStatement.messaging.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2041, 237), // endpoint
ElementRow(4005, 138), // reliableCache
ElementRow(1954, 35), // documentation
ElementRow(4314, 238), // supportedMessage
ElementRow(3171, 18), // CapabilityStatement.messaging.endpoint.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3855, 239), // protocol
ElementRow(1403, 240), // address
ElementRow(3171, 18), // CapabilityStatement.messaging.supportedMessage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3443, 241), // mode
ElementRow(1875, 242), // definition
ElementRow(3171, 18), // CapabilityStatement.rest.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3443, 243), // mode
ElementRow(1954, 35), // documentation
ElementRow(4148, 244), // security
ElementRow(4048, 245), // resource
ElementRow(3249, 246), // interaction
ElementRow(4139, 247), // searchParam
ElementRow(3608, 248), // operation
ElementRow(1699, 249), // compartment
ElementRow(3171, 18), // CapabilityStatement.rest.interaction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 250), // code
ElementRow(1954, 35), // documentation
ElementRow(3171, 18), // CapabilityStatement.rest.resource.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 251), // type
ElementRow(3844, 252), // profile
ElementRow(4315, 253), // supportedProfile
ElementRow(1954, 35), // documentation
ElementRow(3249, 254), // interaction
ElementRow(4560, 255), // versioning
ElementRow(3932, 23), // readHistory
ElementRow(4492, 23), // updateCreate
ElementRow(1727, 23), // conditionalCreate
ElementRow(1729, 256), // conditionalRead
ElementRow(1730, 23), // conditionalUpdate
ElementRow(1728, 257), // conditionalDelete
ElementRow(3963, 258), // referencePolicy
ElementRow(4138, 259), // searchInclude
ElementRow(4141, 259), // searchRevInclude
ElementRow(4139, 260), // searchParam
ElementRow(3608, 261), // operation
ElementRow(3171, 18), // CapabilityStatement.rest.resource.interaction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 262), // code
ElementRow(1954, 35), // documentation
ElementRow(3171, 18), // CapabilityStatement.rest.resource.operation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 221), // name
ElementRow(1875, 263), // definition
ElementRow(1954, 35), // documentation
ElementRow(3171, 18), // CapabilityStatement.rest.resource.searchParam.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 58), // name
ElementRow(1875, 264), // definition
ElementRow(4444, 265), // type
ElementRow(1954, 35), // documentation
ElementRow(3171, 18), // CapabilityStatement.rest.security.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1782, 28), // cors
ElementRow(4167, 266), // service
ElementRow(1898, 35), // description
ElementRow(3171, 18), // CapabilityStatement.software.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 221), // name
ElementRow(4554, 11), // version
ElementRow(4003, 30), // releaseDate
ElementRow(3171, 0), // CarePlan.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3237, 267), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(1536, 269), // basedOn
ElementRow(4016, 269), // replaces
ElementRow(3676, 269), // partOf
ElementRow(4253, 270), // status
ElementRow(3247, 271), // intent
ElementRow(1617, 272), // category
ElementRow(4397, 11), // title
ElementRow(1898, 11), // description
ElementRow(4283, 273), // subject
ElementRow(2038, 90), // encounter
ElementRow(3735, 13), // period
ElementRow(1811, 30), // created
ElementRow(1509, 274), // author
ElementRow(1771, 275), // contributor
ElementRow(1610, 276), // careTeam
ElementRow(1404, 91), // addresses
ElementRow(4317, 139), // supportingInfo
ElementRow(2215, 277), // goal
ElementRow(1385, 278), // activity
ElementRow(3532, 122), // note
ElementRow(3171, 18), // CarePlan.activity.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3644, 279), // outcomeCodeableConcept
ElementRow(3646, 139), // outcomeReference
ElementRow(3850, 122), // progress
ElementRow(3959, 280), // reference
ElementRow(1902, 281), // detail
ElementRow(3171, 18), // CarePlan.activity.detail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3284, 282), // kind
ElementRow(3237, 283), // instantiatesCanonical
ElementRow(3238, 172), // instantiatesUri
ElementRow(1670, 202), // code
ElementRow(3937, 284), // reasonCode
ElementRow(3939, 285), // reasonReference
ElementRow(2215, 277), // goal
ElementRow(4253, 286), // status
ElementRow(4256, 191), // statusReason
ElementRow(1948, 287), // doNotPerform
ElementRow(4104, 288), // scheduled
ElementRow(3336, 48), // location
ElementRow(3730, 289), // performer
ElementRow(3835, 290), // product
ElementRow(1833, 51), // dailyAmount
ElementRow(3888, 51), // quantity
ElementRow(1898, 26), // description
ElementRow(3171, 0), // CareTeam.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 291), // status
ElementRow(1617, 292), // category
ElementRow(3479, 11), // name
ElementRow(4283, 293), // subject
ElementRow(2038, 90), // encounter
ElementRow(3735, 13), // period
ElementRow(3678, 294), // participant
ElementRow(3937, 284), // reasonCode
ElementRow(3939, 295), // reasonReference
ElementRow(3364, 296), // managingOrganization
ElementRow(4351, 297), // telecom
ElementRow(3532, 122), // note
ElementRow(3171, 18), // CareTeam.participant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4086, 298), // role
ElementRow(3421, 299), // member
ElementRow(3588, 15), // onBehalfOf
ElementRow(3735, 24), // period
ElementRow(3171, 0), // CatalogEntry.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4444, 191), // type
ElementRow(3623, 171), // orderable
ElementRow(3972, 300), // referencedItem
ElementRow(1397, 301), // additionalIdentifier
ElementRow(1649, 302), // classification
ElementRow(4253, 303), // status
ElementRow(4526, 24), // validityPeriod
ElementRow(4516, 119), // validTo
ElementRow(3302, 119), // lastUpdated
ElementRow(1394, 302), // additionalCharacteristic
ElementRow(1395, 302), // additionalClassification
ElementRow(3992, 304), // relatedEntry
ElementRow(3171, 18), // CatalogEntry.relatedEntry.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4000, 305), // relationtype
ElementRow(3274, 306), // item
ElementRow(3171, 0), // ChargeItem.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1878, 172), // definitionUri
ElementRow(1877, 307), // definitionCanonical
ElementRow(4253, 308), // status
ElementRow(3676, 309), // partOf
ElementRow(1670, 310), // code
ElementRow(4283, 273), // subject
ElementRow(1758, 311), // context
ElementRow(3565, 312), // occurrence
ElementRow(3730, 313), // performer
ElementRow(3734, 314), // performingOrganization
ElementRow(4036, 314), // requestingOrganization
ElementRow(1784, 314), // costCenter
ElementRow(3888, 77), // quantity
ElementRow(1573, 315), // bodysite
ElementRow(2126, 204), // factorOverride
ElementRow(3811, 316), // priceOverride
ElementRow(3653, 26), // overrideReason
ElementRow(2047, 317), // enterer
ElementRow(2046, 30), // enteredDate
ElementRow(3936, 318), // reason
ElementRow(4167, 319), // service
ElementRow(3835, 320), // product
ElementRow(1380, 321), // account
ElementRow(3532, 122), // note
ElementRow(4319, 139), // supportingInformation
ElementRow(3171, 18), // ChargeItem.performer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2191, 322), // function
ElementRow(1386, 323), // actor
ElementRow(3171, 0), // ChargeItemDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 220), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(4397, 11), // title
ElementRow(1894, 268), // derivedFromUri
ElementRow(3676, 324), // partOf
ElementRow(4016, 324), // replaces
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 32), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(1670, 325), // code
ElementRow(3233, 326), // instance
ElementRow(1469, 327), // applicability
ElementRow(3852, 328), // propertyGroup
ElementRow(3171, 18), // ChargeItemDefinition.applicability.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(3292, 26), // language
ElementRow(2106, 26), // expression
ElementRow(3171, 18), // ChargeItemDefinition.propertyGroup.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1469, 329), // applicability
ElementRow(3810, 330), // priceComponent
ElementRow(3171, 18), // ChargeItemDefinition.propertyGroup.priceComponent.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 331), // type
ElementRow(1670, 191), // code
ElementRow(2125, 204), // factor
ElementRow(1448, 316), // amount
ElementRow(3171, 0), // Citation.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(4304, 332), // summary
ElementRow(1649, 333), // classification
ElementRow(3532, 122), // note
ElementRow(1826, 334), // currentState
ElementRow(4254, 335), // statusDate
ElementRow(3996, 336), // relatesTo
ElementRow(1642, 337), // citedArtifact
ElementRow(3171, 18), // Citation.citedArtifact.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3993, 8), // relatedIdentifier
ElementRow(1852, 30), // dateAccessed
ElementRow(4554, 338), // version
ElementRow(1826, 339), // currentState
ElementRow(4254, 340), // statusDate
ElementRow(4397, 341), // title
ElementRow(1373, 342), // abstract
ElementRow(3673, 343), // part
ElementRow(3996, 344), // relatesTo
ElementRow(3868, 345), // publicationForm
ElementRow(4578, 346), // webLocation
ElementRow(1649, 347), // classification
ElementRow(1772, 348), // contributorship
ElementRow(3532, 122), // note
ElementRow(3171, 18), // Citation.citedArtifact.abstract.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 349), // type
ElementRow(3292, 350), // language
ElementRow(4368, 351), // text
ElementRow(1779, 35), // copyright
ElementRow(3171, 18), // Citation.citedArtifact.classification.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 352), // type
ElementRow(1651, 353), // classifier
ElementRow(4590, 354), // whoClassified
ElementRow(3171, 18), // Citation.citedArtifact.classification.whoClassified.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3746, 355), // person
ElementRow(3632, 314), // organization
ElementRow(3871, 314), // publisher
ElementRow(1652, 26), // classifierCopyright
ElementRow(2181, 23), // freeToShare
ElementRow(3171, 18), // Citation.citedArtifact.contributorship.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1700, 23), // complete
ElementRow(2049, 356), // entry
ElementRow(4304, 357), // summary
ElementRow(3171, 18), // Citation.citedArtifact.contributorship.entry.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 358), // name
ElementRow(3227, 26), // initials
ElementRow(1684, 26), // collectiveName
ElementRow(3174, 301), // identifier
ElementRow(1417, 359), // affiliationInfo
ElementRow(1403, 360), // address
ElementRow(4351, 297), // telecom
ElementRow(1770, 361), // contributionType
ElementRow(4086, 362), // role
ElementRow(1769, 363), // contributionInstance
ElementRow(1781, 23), // correspondingContact
ElementRow(3331, 141), // listOrder
ElementRow(3171, 18), // Citation.citedArtifact.contributorship.entry.affiliationInfo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1416, 26), // affiliation
ElementRow(4086, 26), // role
ElementRow(3174, 301), // identifier
ElementRow(3171, 18), // Citation.citedArtifact.contributorship.entry.contributionInstance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 364), // type
ElementRow(4388, 119), // time
ElementRow(3171, 18), // Citation.citedArtifact.contributorship.summary.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 365), // type
ElementRow(4276, 366), // style
ElementRow(4212, 367), // source
ElementRow(4527, 351), // value
ElementRow(3171, 18), // Citation.citedArtifact.part.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 368), // type
ElementRow(4527, 26), // value
ElementRow(1532, 369), // baseCitation
ElementRow(3171, 18), // Citation.citedArtifact.publicationForm.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3870, 370), // publishedIn
ElementRow(3743, 371), // periodicRelease
ElementRow(1484, 119), // articleDate
ElementRow(3301, 119), // lastRevisionDate
ElementRow(3292, 372), // language
ElementRow(1378, 26), // accessionNumber
ElementRow(3664, 26), // pageString
ElementRow(2154, 26), // firstPage
ElementRow(3298, 26), // lastPage
ElementRow(3663, 26), // pageCount
ElementRow(1779, 35), // copyright
ElementRow(3171, 18), // Citation.citedArtifact.publicationForm.periodicRelease.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1643, 373), // citedMedium
ElementRow(4563, 26), // volume
ElementRow(3271, 26), // issue
ElementRow(1856, 374), // dateOfPublication
ElementRow(3171, 18), // Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1851, 36), // date
ElementRow(4610, 26), // year
ElementRow(3461, 26), // month
ElementRow(1861, 26), // day
ElementRow(4145, 26), // season
ElementRow(4368, 26), // text
ElementRow(3171, 18), // Citation.citedArtifact.publicationForm.publishedIn.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 375), // type
ElementRow(3174, 301), // identifier
ElementRow(4397, 26), // title
ElementRow(3871, 314), // publisher
ElementRow(3872, 26), // publisherLocation
ElementRow(3171, 18), // Citation.citedArtifact.relatesTo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3999, 376), // relationshipType
ElementRow(4332, 353), // targetClassifier
ElementRow(4331, 377), // target
ElementRow(3171, 18), // Citation.citedArtifact.statusDate.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1385, 378), // activity
ElementRow(1388, 23), // actual
ElementRow(3735, 379), // period
ElementRow(3171, 18), // Citation.citedArtifact.title.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 380), // type
ElementRow(3292, 350), // language
ElementRow(4368, 351), // text
ElementRow(3171, 18), // Citation.citedArtifact.version.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4527, 58), // value
ElementRow(1532, 369), // baseCitation
ElementRow(3171, 18), // Citation.citedArtifact.webLocation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 381), // type
ElementRow(4496, 382), // url
ElementRow(3171, 18), // Citation.classification.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 383), // type
ElementRow(1651, 353), // classifier
ElementRow(3171, 18), // Citation.relatesTo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3999, 376), // relationshipType
ElementRow(4332, 353), // targetClassifier
ElementRow(4331, 377), // target
ElementRow(3171, 18), // Citation.statusDate.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1385, 384), // activity
ElementRow(1388, 23), // actual
ElementRow(3735, 379), // period
ElementRow(3171, 18), // Citation.summary.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4276, 385), // style
ElementRow(4368, 129), // text
ElementRow(3171, 0), // Claim.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 386), // status
ElementRow(4444, 387), // type
ElementRow(4280, 388), // subType
ElementRow(4501, 389), // use
ElementRow(3699, 116), // patient
ElementRow(1561, 13), // billablePeriod
ElementRow(1811, 223), // created
ElementRow(2047, 199), // enterer
ElementRow(3241, 15), // insurer
ElementRow(3859, 390), // provider
ElementRow(3820, 391), // priority
ElementRow(2193, 392), // fundsReserve
ElementRow(3988, 393), // related
ElementRow(3805, 394), // prescription
ElementRow(3637, 394), // originalPrescription
ElementRow(3712, 395), // payee
ElementRow(3973, 396), // referral
ElementRow(2123, 48), // facility
ElementRow(1610, 397), // careTeam
ElementRow(4317, 398), // supportingInfo
ElementRow(1911, 399), // diagnosis
ElementRow(3825, 400), // procedure
ElementRow(3240, 401), // insurance
ElementRow(1379, 402), // accident
ElementRow(3274, 403), // item
ElementRow(4402, 316), // total
ElementRow(3171, 18), // Claim.accident.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1851, 404), // date
ElementRow(4444, 405), // type
ElementRow(3336, 406), // location
ElementRow(3171, 18), // Claim.careTeam.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(3859, 408), // provider
ElementRow(4060, 23), // responsible
ElementRow(4086, 409), // role
ElementRow(3881, 410), // qualification
ElementRow(3171, 18), // Claim.diagnosis.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(1911, 411), // diagnosis
ElementRow(4444, 412), // type
ElementRow(3587, 413), // onAdmission
ElementRow(3657, 414), // packageCode
ElementRow(3171, 18), // Claim.insurance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 415), // sequence
ElementRow(2161, 171), // focal
ElementRow(3174, 416), // identifier
ElementRow(1794, 20), // coverage
ElementRow(1582, 26), // businessArrangement
ElementRow(3786, 259), // preAuthRef
ElementRow(1646, 417), // claimResponse
ElementRow(3171, 18), // Claim.item.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(1611, 418), // careTeamSequence
ElementRow(1912, 418), // diagnosisSequence
ElementRow(3828, 418), // procedureSequence
ElementRow(3219, 418), // informationSequence
ElementRow(4076, 419), // revenue
ElementRow(1617, 420), // category
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3848, 423), // programCode
ElementRow(4173, 424), // serviced
ElementRow(3336, 425), // location
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(4466, 426), // udi
ElementRow(1572, 427), // bodySite
ElementRow(4279, 428), // subSite
ElementRow(2038, 429), // encounter
ElementRow(1902, 430), // detail
ElementRow(3171, 18), // Claim.item.detail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(4076, 419), // revenue
ElementRow(1617, 420), // category
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3848, 423), // programCode
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(4466, 426), // udi
ElementRow(4277, 431), // subDetail
ElementRow(3171, 18), // Claim.item.detail.subDetail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(4076, 419), // revenue
ElementRow(1617, 420), // category
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3848, 423), // programCode
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(4466, 426), // udi
ElementRow(3171, 18), // Claim.payee.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 432), // type
ElementRow(3687, 433), // party
ElementRow(3171, 18), // Claim.procedure.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(4444, 434), // type
ElementRow(1851, 119), // date
ElementRow(3825, 435), // procedure
ElementRow(4466, 426), // udi
ElementRow(3171, 18), // Claim.related.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1645, 436), // claim
ElementRow(3998, 437), // relationship
ElementRow(3959, 416), // reference
ElementRow(3171, 18), // Claim.supportingInfo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(1617, 438), // category
ElementRow(1670, 439), // code
ElementRow(4395, 424), // timing
ElementRow(4527, 440), // value
ElementRow(3936, 441), // reason
ElementRow(3171, 0), // ClaimResponse.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 386), // status
ElementRow(4444, 387), // type
ElementRow(4280, 388), // subType
ElementRow(4501, 389), // use
ElementRow(3699, 116), // patient
ElementRow(1811, 223), // created
ElementRow(3241, 442), // insurer
ElementRow(4037, 443), // requestor
ElementRow(4025, 444), // request
ElementRow(3642, 445), // outcome
ElementRow(1941, 26), // disposition
ElementRow(3786, 26), // preAuthRef
ElementRow(3785, 24), // preAuthPeriod
ElementRow(3713, 446), // payeeType
ElementRow(3274, 447), // item
ElementRow(1392, 448), // addItem
ElementRow(1405, 449), // adjudication
ElementRow(4402, 450), // total
ElementRow(3717, 451), // payment
ElementRow(2193, 392), // fundsReserve
ElementRow(2175, 452), // formCode
ElementRow(2174, 453), // form
ElementRow(3830, 454), // processNote
ElementRow(1692, 455), // communicationRequest
ElementRow(3240, 456), // insurance
ElementRow(2064, 457), // error
ElementRow(3171, 18), // ClaimResponse.addItem.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3278, 418), // itemSequence
ElementRow(1904, 418), // detailSequence
ElementRow(4282, 418), // subdetailSequence
ElementRow(3859, 458), // provider
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3848, 423), // programCode
ElementRow(4173, 424), // serviced
ElementRow(3336, 425), // location
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(1572, 427), // bodySite
ElementRow(4279, 428), // subSite
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 459), // adjudication
ElementRow(1902, 460), // detail
ElementRow(3171, 18), // ClaimResponse.addItem.detail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 459), // adjudication
ElementRow(4277, 461), // subDetail
ElementRow(3171, 18), // ClaimResponse.addItem.detail.subDetail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 459), // adjudication
ElementRow(3171, 18), // ClaimResponse.error.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3278, 141), // itemSequence
ElementRow(1904, 141), // detailSequence
ElementRow(4278, 141), // subDetailSequence
ElementRow(1670, 462), // code
ElementRow(3171, 18), // ClaimResponse.insurance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(2161, 463), // focal
ElementRow(1794, 464), // coverage
ElementRow(1582, 26), // businessArrangement
ElementRow(1646, 417), // claimResponse
ElementRow(3171, 18), // ClaimResponse.item.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3278, 407), // itemSequence
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 465), // adjudication
ElementRow(1902, 466), // detail
ElementRow(3171, 18), // ClaimResponse.item.adjudication.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 467), // category
ElementRow(3936, 468), // reason
ElementRow(1448, 316), // amount
ElementRow(4527, 204), // value
ElementRow(3171, 18), // ClaimResponse.item.detail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1904, 407), // detailSequence
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 459), // adjudication
ElementRow(4277, 469), // subDetail
ElementRow(3171, 18), // ClaimResponse.item.detail.subDetail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4278, 407), // subDetailSequence
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 449), // adjudication
ElementRow(3171, 18), // ClaimResponse.payment.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 470), // type
ElementRow(1406, 316), // adjustment
ElementRow(1407, 471), // adjustmentReason
ElementRow(1851, 36), // date
ElementRow(1448, 472), // amount
ElementRow(3174, 416), // identifier
ElementRow(3171, 18), // ClaimResponse.processNote.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3543, 141), // number
ElementRow(4444, 473), // type
ElementRow(4368, 58), // text
ElementRow(3292, 350), // language
ElementRow(3171, 18), // ClaimResponse.total.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 474), // category
ElementRow(1448, 475), // amount
ElementRow(3171, 0), // ClinicalImpression.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 476), // status
ElementRow(4256, 191), // statusReason
ElementRow(1670, 477), // code
ElementRow(1898, 11), // description
ElementRow(4283, 273), // subject
ElementRow(2038, 90), // encounter
ElementRow(1994, 478), // effective
ElementRow(1851, 30), // date
ElementRow(1492, 105), // assessor
ElementRow(3809, 479), // previous
ElementRow(3824, 480), // problem
ElementRow(3258, 481), // investigation
ElementRow(3855, 172), // protocol
ElementRow(4304, 26), // summary
ElementRow(2150, 482), // finding
ElementRow(3845, 483), // prognosisCodeableConcept
ElementRow(3846, 484), // prognosisReference
ElementRow(4317, 139), // supportingInfo
ElementRow(3532, 122), // note
ElementRow(3171, 18), // ClinicalImpression.finding.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3276, 485), // itemCodeableConcept
ElementRow(3277, 486), // itemReference
ElementRow(1537, 26), // basis
ElementRow(3171, 18), // ClinicalImpression.investigation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 487), // code
ElementRow(3274, 488), // item
ElementRow(3171, 0), // ClinicalUseDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4444, 489), // type
ElementRow(1617, 490), // category
ElementRow(4283, 491), // subject
ElementRow(4253, 492), // status
ElementRow(1767, 493), // contraindication
ElementRow(3212, 494), // indication
ElementRow(3249, 495), // interaction
ElementRow(3766, 496), // population
ElementRow(4475, 497), // undesirableEffect
ElementRow(4574, 498), // warning
ElementRow(3171, 18), // ClinicalUseDefinition.contraindication.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1936, 499), // diseaseSymptomProcedure
ElementRow(1935, 500), // diseaseStatus
ElementRow(1693, 501), // comorbidity
ElementRow(3212, 502), // indication
ElementRow(3640, 503), // otherTherapy
ElementRow(3171, 18), // ClinicalUseDefinition.contraindication.otherTherapy.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3999, 504), // relationshipType
ElementRow(4376, 505), // therapy
ElementRow(3171, 18), // ClinicalUseDefinition.indication.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1936, 499), // diseaseSymptomProcedure
ElementRow(1935, 500), // diseaseStatus
ElementRow(1693, 501), // comorbidity
ElementRow(3244, 506), // intendedEffect
ElementRow(1980, 507), // duration
ElementRow(4475, 502), // undesirableEffect
ElementRow(3640, 508), // otherTherapy
ElementRow(3171, 18), // ClinicalUseDefinition.interaction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3248, 509), // interactant
ElementRow(4444, 510), // type
ElementRow(1993, 511), // effect
ElementRow(3205, 512), // incidence
ElementRow(3362, 513), // management
ElementRow(3171, 18), // ClinicalUseDefinition.interaction.interactant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3274, 514), // item
ElementRow(3171, 18), // ClinicalUseDefinition.undesirableEffect.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4325, 515), // symptomConditionEffect
ElementRow(1649, 516), // classification
ElementRow(2184, 517), // frequencyOfOccurrence
ElementRow(3171, 18), // ClinicalUseDefinition.warning.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 32), // description
ElementRow(1670, 518), // code
ElementRow(3171, 0), // CodeSystem.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(1615, 28), // caseSensitive
ElementRow(4535, 519), // valueSet
ElementRow(2254, 520), // hierarchyMeaning
ElementRow(1710, 28), // compositional
ElementRow(4557, 28), // versionNeeded
ElementRow(1752, 521), // content
ElementRow(4310, 522), // supplements
ElementRow(1787, 157), // count
ElementRow(2145, 523), // filter
ElementRow(3851, 524), // property
ElementRow(1717, 525), // concept
ElementRow(3171, 18), // CodeSystem.concept.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 526), // code
ElementRow(1940, 26), // display
ElementRow(1875, 26), // definition
ElementRow(1900, 527), // designation
ElementRow(3851, 528), // property
ElementRow(1717, 529), // concept
ElementRow(3171, 18), // CodeSystem.concept.designation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3292, 3), // language
ElementRow(4501, 530), // use
ElementRow(4527, 58), // value
ElementRow(3171, 18), // CodeSystem.concept.property.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 526), // code
ElementRow(4527, 531), // value
ElementRow(3171, 18), // CodeSystem.filter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 532), // code
ElementRow(1898, 11), // description
ElementRow(3611, 533), // operator
ElementRow(4527, 221), // value
ElementRow(3171, 18), // CodeSystem.property.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 532), // code
ElementRow(4495, 25), // uri
ElementRow(1898, 11), // description
ElementRow(4444, 534), // type
ElementRow(3171, 18), // CodeableConcept.id
ElementRow(2113, 6), // extension
ElementRow(1680, 535), // coding
ElementRow(4368, 11), // text
ElementRow(3171, 18), // CodeableReference.id
ElementRow(2113, 6), // extension
ElementRow(1717, 477), // concept
ElementRow(3959, 536), // reference
ElementRow(3171, 18), // Coding.id
ElementRow(2113, 6), // extension
ElementRow(4328, 25), // system
ElementRow(4554, 11), // version
ElementRow(1670, 109), // code
ElementRow(1940, 11), // display
ElementRow(4509, 28), // userSelected
ElementRow(3171, 0), // Communication.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3237, 537), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(1536, 538), // basedOn
ElementRow(3676, 538), // partOf
ElementRow(3203, 539), // inResponseTo
ElementRow(4253, 540), // status
ElementRow(4256, 541), // statusReason
ElementRow(1617, 542), // category
ElementRow(3820, 543), // priority
ElementRow(3420, 544), // medium
ElementRow(4283, 293), // subject
ElementRow(4401, 545), // topic
ElementRow(1370, 139), // about
ElementRow(2038, 90), // encounter
ElementRow(4158, 119), // sent
ElementRow(3942, 119), // received
ElementRow(3946, 546), // recipient
ElementRow(4155, 547), // sender
ElementRow(3937, 548), // reasonCode
ElementRow(3939, 549), // reasonReference
ElementRow(3714, 550), // payload
ElementRow(3532, 122), // note
ElementRow(3171, 18), // Communication.payload.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1752, 551), // content
ElementRow(3171, 0), // CommunicationRequest.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1536, 538), // basedOn
ElementRow(4016, 552), // replaces
ElementRow(2226, 85), // groupIdentifier
ElementRow(4253, 270), // status
ElementRow(4256, 191), // statusReason
ElementRow(1617, 542), // category
ElementRow(3820, 543), // priority
ElementRow(1948, 46), // doNotPerform
ElementRow(3420, 544), // medium
ElementRow(4283, 553), // subject
ElementRow(1370, 139), // about
ElementRow(2038, 90), // encounter
ElementRow(3714, 554), // payload
ElementRow(3565, 478), // occurrence
ElementRow(1511, 30), // authoredOn
ElementRow(4034, 555), // requester
ElementRow(3946, 546), // recipient
ElementRow(4155, 556), // sender
ElementRow(3937, 557), // reasonCode
ElementRow(3939, 549), // reasonReference
ElementRow(3532, 122), // note
ElementRow(3171, 18), // CommunicationRequest.payload.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1752, 551), // content
ElementRow(3171, 0), // CompartmentDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 220), // url
ElementRow(4554, 11), // version
ElementRow(3479, 221), // name
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3873, 35), // purpose
ElementRow(1670, 558), // code
ElementRow(4135, 171), // search
ElementRow(4048, 559), // resource
ElementRow(3171, 18), // CompartmentDefinition.resource.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 251), // code
ElementRow(3667, 64), // param
ElementRow(1954, 26), // documentation
ElementRow(3171, 0), // Composition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(4253, 560), // status
ElementRow(4444, 561), // type
ElementRow(1617, 562), // category
ElementRow(4283, 177), // subject
ElementRow(2038, 90), // encounter
ElementRow(1851, 223), // date
ElementRow(1509, 563), // author
ElementRow(4397, 221), // title
ElementRow(1731, 564), // confidentiality
ElementRow(1505, 565), // attester
ElementRow(1827, 15), // custodian
ElementRow(3996, 566), // relatesTo
ElementRow(2074, 567), // event
ElementRow(4147, 568), // section
ElementRow(3171, 18), // Composition.attester.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3443, 569), // mode
ElementRow(4388, 119), // time
ElementRow(3687, 570), // party
ElementRow(3171, 18), // Composition.event.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 571), // code
ElementRow(3735, 13), // period
ElementRow(1902, 538), // detail
ElementRow(3171, 18), // Composition.relatesTo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 572), // code
ElementRow(4331, 573), // target
ElementRow(3171, 18), // Composition.section.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4397, 26), // title
ElementRow(1670, 574), // code
ElementRow(1509, 575), // author
ElementRow(2163, 576), // focus
ElementRow(4368, 4), // text
ElementRow(3443, 577), // mode
ElementRow(3625, 578), // orderedBy
ElementRow(2049, 139), // entry
ElementRow(2032, 579), // emptyReason
ElementRow(4147, 580), // section
ElementRow(3171, 0), // ConceptMap.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 85), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(4212, 581), // source
ElementRow(4331, 581), // target
ElementRow(2223, 582), // group
ElementRow(3171, 18), // ConceptMap.group.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4212, 382), // source
ElementRow(4221, 26), // sourceVersion
ElementRow(4331, 382), // target
ElementRow(4340, 26), // targetVersion
ElementRow(2020, 583), // element
ElementRow(4484, 584), // unmapped
ElementRow(3171, 18), // ConceptMap.group.element.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 585), // code
ElementRow(1940, 26), // display
ElementRow(4331, 586), // target
ElementRow(3171, 18), // ConceptMap.group.element.target.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 585), // code
ElementRow(1940, 26), // display
ElementRow(2062, 587), // equivalence
ElementRow(1688, 26), // comment
ElementRow(1888, 588), // dependsOn
ElementRow(3835, 589), // product
ElementRow(3171, 18), // ConceptMap.group.element.target.dependsOn.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3851, 590), // property
ElementRow(4328, 591), // system
ElementRow(4527, 58), // value
ElementRow(1940, 26), // display
ElementRow(3171, 18), // ConceptMap.group.unmapped.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3443, 592), // mode
ElementRow(1670, 585), // code
ElementRow(1940, 26), // display
ElementRow(4496, 593), // url
ElementRow(3171, 0), // Condition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1655, 594), // clinicalStatus
ElementRow(4549, 595), // verificationStatus
ElementRow(1617, 596), // category
ElementRow(4178, 597), // severity
ElementRow(1670, 598), // code
ElementRow(1572, 315), // bodySite
ElementRow(4283, 273), // subject
ElementRow(2038, 90), // encounter
ElementRow(3597, 599), // onset
ElementRow(1366, 118), // abatement
ElementRow(3949, 30), // recordedDate
ElementRow(3951, 600), // recorder
ElementRow(1489, 600), // asserter
ElementRow(4242, 601), // stage
ElementRow(2080, 602), // evidence
ElementRow(3532, 122), // note
ElementRow(3171, 18), // Condition.evidence.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 603), // code
ElementRow(1902, 538), // detail
ElementRow(3171, 18), // Condition.stage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4304, 604), // summary
ElementRow(1491, 605), // assessment
ElementRow(4444, 606), // type
ElementRow(3171, 0), // Consent.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 607), // status
ElementRow(4105, 608), // scope
ElementRow(1617, 609), // category
ElementRow(3699, 610), // patient
ElementRow(1859, 30), // dateTime
ElementRow(3730, 611), // performer
ElementRow(3632, 296), // organization
ElementRow(4212, 612), // source
ElementRow(3761, 613), // policy
ElementRow(3764, 614), // policyRule
ElementRow(4547, 615), // verification
ElementRow(3860, 616), // provision
ElementRow(3171, 18), // Consent.policy.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1513, 382), // authority
ElementRow(4495, 382), // uri
ElementRow(3171, 18), // Consent.provision.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 617), // type
ElementRow(3735, 13), // period
ElementRow(1386, 618), // actor
ElementRow(1382, 619), // action
ElementRow(4150, 620), // securityLabel
ElementRow(3873, 621), // purpose
ElementRow(1647, 622), // class
ElementRow(1670, 623), // code
ElementRow(1848, 13), // dataPeriod
ElementRow(1834, 624), // data
ElementRow(3860, 625), // provision
ElementRow(3171, 18), // Consent.provision.actor.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4086, 626), // role
ElementRow(3959, 627), // reference
ElementRow(3171, 18), // Consent.provision.data.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3404, 628), // meaning
ElementRow(3959, 629), // reference
ElementRow(3171, 18), // Consent.verification.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4552, 171), // verified
ElementRow(4553, 630), // verifiedWith
ElementRow(4548, 119), // verificationDate
ElementRow(3171, 18), // ContactDetail.id
ElementRow(2113, 6), // extension
ElementRow(3479, 11), // name
ElementRow(4351, 631), // telecom
ElementRow(3171, 18), // ContactPoint.id
ElementRow(2113, 6), // extension
ElementRow(4328, 632), // system
ElementRow(4527, 11), // value
ElementRow(4501, 633), // use
ElementRow(3918, 21), // rank
ElementRow(3735, 13), // period
ElementRow(3171, 0), // Contract.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4496, 382), // url
ElementRow(4554, 11), // version
ElementRow(4253, 634), // status
ElementRow(3308, 635), // legalState
ElementRow(3237, 636), // instantiatesCanonical
ElementRow(3238, 382), // instantiatesUri
ElementRow(1754, 637), // contentDerivative
ElementRow(3272, 30), // issued
ElementRow(1471, 13), // applies
ElementRow(2098, 638), // expirationType
ElementRow(4283, 538), // subject
ElementRow(1513, 639), // authority
ElementRow(1961, 640), // domain
ElementRow(4190, 640), // site
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4299, 26), // subtitle
ElementRow(1430, 259), // alias
ElementRow(1509, 641), // author
ElementRow(4105, 642), // scope
ElementRow(4401, 643), // topic
ElementRow(4444, 644), // type
ElementRow(4280, 645), // subType
ElementRow(1753, 646), // contentDefinition
ElementRow(4360, 647), // term
ElementRow(4317, 139), // supportingInfo
ElementRow(4004, 648), // relevantHistory
ElementRow(4187, 649), // signer
ElementRow(2186, 650), // friendly
ElementRow(3307, 651), // legal
ElementRow(4094, 652), // rule
ElementRow(3310, 653), // legallyBinding
ElementRow(3171, 18), // Contract.contentDefinition.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 654), // type
ElementRow(4280, 655), // subType
ElementRow(3871, 443), // publisher
ElementRow(3867, 119), // publicationDate
ElementRow(3869, 656), // publicationStatus
ElementRow(1779, 35), // copyright
ElementRow(3171, 18), // Contract.friendly.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1752, 657), // content
ElementRow(3171, 18), // Contract.legal.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1752, 657), // content
ElementRow(3171, 18), // Contract.rule.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1752, 658), // content
ElementRow(3171, 18), // Contract.signer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 659), // type
ElementRow(3687, 660), // party
ElementRow(4186, 661), // signature
ElementRow(3171, 18), // Contract.term.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(3272, 30), // issued
ElementRow(1471, 13), // applies
ElementRow(4401, 643), // topic
ElementRow(4444, 662), // type
ElementRow(4280, 663), // subType
ElementRow(4368, 11), // text
ElementRow(4150, 664), // securityLabel
ElementRow(3571, 665), // offer
ElementRow(1493, 666), // asset
ElementRow(1382, 667), // action
ElementRow(2223, 668), // group
ElementRow(3171, 18), // Contract.term.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1948, 287), // doNotPerform
ElementRow(4444, 669), // type
ElementRow(4283, 670), // subject
ElementRow(3247, 671), // intent
ElementRow(3329, 259), // linkId
ElementRow(4253, 672), // status
ElementRow(1758, 673), // context
ElementRow(1762, 259), // contextLinkId
ElementRow(3565, 674), // occurrence
ElementRow(4034, 675), // requester
ElementRow(4035, 259), // requesterLinkId
ElementRow(3733, 676), // performerType
ElementRow(3732, 677), // performerRole
ElementRow(3730, 678), // performer
ElementRow(3731, 259), // performerLinkId
ElementRow(3937, 679), // reasonCode
ElementRow(3939, 680), // reasonReference
ElementRow(3936, 259), // reason
ElementRow(3938, 259), // reasonLinkId
ElementRow(3532, 122), // note
ElementRow(4151, 681), // securityLabelNumber
ElementRow(3171, 18), // Contract.term.action.subject.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3959, 682), // reference
ElementRow(4086, 683), // role
ElementRow(3171, 18), // Contract.term.asset.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4105, 684), // scope
ElementRow(4444, 685), // type
ElementRow(4463, 139), // typeReference
ElementRow(4300, 686), // subtype
ElementRow(3998, 687), // relationship
ElementRow(1758, 688), // context
ElementRow(1725, 26), // condition
ElementRow(3740, 689), // periodType
ElementRow(3735, 145), // period
ElementRow(4504, 145), // usePeriod
ElementRow(4368, 26), // text
ElementRow(3329, 259), // linkId
ElementRow(1452, 690), // answer
ElementRow(4151, 681), // securityLabelNumber
ElementRow(4538, 691), // valuedItem
ElementRow(3171, 18), // Contract.term.asset.context.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3959, 576), // reference
ElementRow(1670, 692), // code
ElementRow(4368, 26), // text
ElementRow(3171, 18), // Contract.term.asset.valuedItem.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2048, 643), // entity
ElementRow(3174, 416), // identifier
ElementRow(1997, 119), // effectiveTime
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3760, 204), // points
ElementRow(3495, 316), // net
ElementRow(3717, 26), // payment
ElementRow(3719, 119), // paymentDate
ElementRow(4060, 693), // responsible
ElementRow(3946, 693), // recipient
ElementRow(3329, 259), // linkId
ElementRow(4151, 681), // securityLabelNumber
ElementRow(3171, 18), // Contract.term.offer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(3687, 694), // party
ElementRow(4401, 177), // topic
ElementRow(4444, 662), // type
ElementRow(1868, 695), // decision
ElementRow(1869, 696), // decisionMode
ElementRow(1452, 697), // answer
ElementRow(4368, 26), // text
ElementRow(3329, 259), // linkId
ElementRow(4151, 681), // securityLabelNumber
ElementRow(3171, 18), // Contract.term.offer.answer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4527, 698), // value
ElementRow(3171, 18), // Contract.term.offer.party.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3959, 682), // reference
ElementRow(4086, 699), // role
ElementRow(3171, 18), // Contract.term.securityLabel.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3543, 681), // number
ElementRow(1649, 700), // classification
ElementRow(1617, 701), // category
ElementRow(1773, 702), // control
ElementRow(3171, 18), // Contributor.id
ElementRow(2113, 6), // extension
ElementRow(4444, 703), // type
ElementRow(3479, 221), // name
ElementRow(1741, 31), // contact
ElementRow(3171, 18), // Count.id
ElementRow(2113, 6), // extension
ElementRow(4527, 107), // value
ElementRow(1694, 108), // comparator
ElementRow(4479, 11), // unit
ElementRow(4328, 25), // system
ElementRow(1670, 109), // code
ElementRow(3171, 0), // Coverage.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 386), // status
ElementRow(4444, 704), // type
ElementRow(3763, 705), // policyHolder
ElementRow(4291, 706), // subscriber
ElementRow(4292, 11), // subscriberId
ElementRow(1555, 116), // beneficiary
ElementRow(1885, 11), // dependent
ElementRow(3998, 707), // relationship
ElementRow(3735, 13), // period
ElementRow(3724, 708), // payor
ElementRow(1647, 709), // class
ElementRow(3619, 21), // order
ElementRow(3496, 11), // network
ElementRow(1785, 710), // costToBeneficiary
ElementRow(4290, 23), // subrogation
ElementRow(1765, 711), // contract
ElementRow(3171, 18), // Coverage.class.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 712), // type
ElementRow(4527, 221), // value
ElementRow(3479, 11), // name
ElementRow(3171, 18), // Coverage.costToBeneficiary.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 713), // type
ElementRow(4527, 714), // value
ElementRow(2084, 715), // exception
ElementRow(3171, 18), // Coverage.costToBeneficiary.exception.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 716), // type
ElementRow(3735, 13), // period
ElementRow(3171, 0), // CoverageEligibilityRequest.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 386), // status
ElementRow(3820, 717), // priority
ElementRow(3873, 718), // purpose
ElementRow(3699, 116), // patient
ElementRow(4173, 424), // serviced
ElementRow(1811, 223), // created
ElementRow(2047, 199), // enterer
ElementRow(3859, 443), // provider
ElementRow(3241, 442), // insurer
ElementRow(2123, 48), // facility
ElementRow(4317, 719), // supportingInfo
ElementRow(3240, 720), // insurance
ElementRow(3274, 721), // item
ElementRow(3171, 18), // CoverageEligibilityRequest.insurance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2161, 23), // focal
ElementRow(1794, 464), // coverage
ElementRow(1582, 26), // businessArrangement
ElementRow(3171, 18), // CoverageEligibilityRequest.item.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4318, 418), // supportingInfoSequence
ElementRow(1617, 420), // category
ElementRow(3840, 722), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3859, 199), // provider
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2123, 723), // facility
ElementRow(1911, 724), // diagnosis
ElementRow(1902, 139), // detail
ElementRow(3171, 18), // CoverageEligibilityRequest.item.diagnosis.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1911, 725), // diagnosis
ElementRow(3171, 18), // CoverageEligibilityRequest.supportingInfo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(3217, 726), // information
ElementRow(1473, 23), // appliesToAll
ElementRow(3171, 0), // CoverageEligibilityResponse.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 386), // status
ElementRow(3873, 727), // purpose
ElementRow(3699, 116), // patient
ElementRow(4173, 424), // serviced
ElementRow(1811, 223), // created
ElementRow(4037, 443), // requestor
ElementRow(4025, 728), // request
ElementRow(3642, 445), // outcome
ElementRow(1941, 26), // disposition
ElementRow(3241, 442), // insurer
ElementRow(3240, 729), // insurance
ElementRow(3786, 26), // preAuthRef
ElementRow(2174, 452), // form
ElementRow(2064, 730), // error
ElementRow(3171, 18), // CoverageEligibilityResponse.error.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 462), // code
ElementRow(3171, 18), // CoverageEligibilityResponse.insurance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1794, 20), // coverage
ElementRow(3216, 23), // inforce
ElementRow(1558, 24), // benefitPeriod
ElementRow(3274, 731), // item
ElementRow(3171, 18), // CoverageEligibilityResponse.insurance.item.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 420), // category
ElementRow(3840, 722), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3859, 199), // provider
ElementRow(2087, 23), // excluded
ElementRow(3479, 26), // name
ElementRow(1898, 26), // description
ElementRow(3496, 732), // network
ElementRow(4479, 733), // unit
ElementRow(4360, 734), // term
ElementRow(1556, 735), // benefit
ElementRow(1514, 23), // authorizationRequired
ElementRow(1515, 736), // authorizationSupporting
ElementRow(1516, 382), // authorizationUrl
ElementRow(3171, 18), // CoverageEligibilityResponse.insurance.item.benefit.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 737), // type
ElementRow(1437, 738), // allowed
ElementRow(4505, 738), // used
ElementRow(3171, 18), // DataRequirement.id
ElementRow(2113, 6), // extension
ElementRow(4444, 739), // type
ElementRow(3844, 253), // profile
ElementRow(4283, 740), // subject
ElementRow(3478, 64), // mustSupport
ElementRow(1676, 741), // codeFilter
ElementRow(1855, 742), // dateFilter
ElementRow(3325, 21), // limit
ElementRow(4211, 743), // sort
ElementRow(3171, 18), // DataRequirement.codeFilter.id
ElementRow(2113, 6), // extension
ElementRow(3692, 11), // path
ElementRow(4139, 11), // searchParam
ElementRow(4535, 519), // valueSet
ElementRow(1670, 535), // code
ElementRow(3171, 18), // DataRequirement.dateFilter.id
ElementRow(2113, 6), // extension
ElementRow(3692, 11), // path
ElementRow(4139, 11), // searchParam
ElementRow(4527, 744), // value
ElementRow(3171, 18), // DataRequirement.sort.id
ElementRow(2113, 6), // extension
ElementRow(3692, 221), // path
ElementRow(1923, 745), // direction
ElementRow(3171, 18), // DataType.id
ElementRow(2113, 6), // extension
ElementRow(3171, 0), // DetectedIssue.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 746), // status
ElementRow(1670, 747), // code
ElementRow(4178, 748), // severity
ElementRow(3699, 610), // patient
ElementRow(3173, 478), // identified
ElementRow(1509, 749), // author
ElementRow(3191, 538), // implicated
ElementRow(2080, 750), // evidence
ElementRow(1902, 26), // detail
ElementRow(3959, 382), // reference
ElementRow(3439, 751), // mitigation
ElementRow(3171, 18), // DetectedIssue.evidence.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 752), // code
ElementRow(1902, 139), // detail
ElementRow(3171, 18), // DetectedIssue.mitigation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1382, 753), // action
ElementRow(1851, 119), // date
ElementRow(1509, 199), // author
ElementRow(3171, 0), // Device.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(1875, 754), // definition
ElementRow(4468, 755), // udiCarrier
ElementRow(4253, 756), // status
ElementRow(4256, 757), // statusReason
ElementRow(1944, 26), // distinctIdentifier
ElementRow(3372, 26), // manufacturer
ElementRow(3370, 119), // manufactureDate
ElementRow(2097, 119), // expirationDate
ElementRow(3347, 26), // lotNumber
ElementRow(4162, 26), // serialNumber
ElementRow(1910, 758), // deviceName
ElementRow(3448, 26), // modelNumber
ElementRow(3675, 26), // partNumber
ElementRow(4444, 759), // type
ElementRow(4230, 760), // specialization
ElementRow(4554, 761), // version
ElementRow(3851, 762), // property
ElementRow(3699, 763), // patient
ElementRow(3655, 314), // owner
ElementRow(1741, 297), // contact
ElementRow(3336, 48), // location
ElementRow(4496, 382), // url
ElementRow(3532, 122), // note
ElementRow(4099, 764), // safety
ElementRow(3671, 765), // parent
ElementRow(3171, 18), // Device.deviceName.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 58), // name
ElementRow(4444, 766), // type
ElementRow(3171, 18), // Device.property.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(4533, 768), // valueQuantity
ElementRow(4532, 302), // valueCode
ElementRow(3171, 18), // Device.specialization.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4329, 767), // systemType
ElementRow(4554, 26), // version
ElementRow(3171, 18), // Device.udiCarrier.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1909, 11), // deviceIdentifier
ElementRow(3273, 382), // issuer
ElementRow(3279, 382), // jurisdiction
ElementRow(1612, 158), // carrierAIDC
ElementRow(1613, 11), // carrierHRF
ElementRow(2056, 769), // entryType
ElementRow(3171, 18), // Device.version.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 191), // type
ElementRow(1705, 416), // component
ElementRow(4527, 58), // value
ElementRow(3171, 0), // DeviceDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4469, 770), // udiDeviceIdentifier
ElementRow(3372, 771), // manufacturer
ElementRow(1910, 772), // deviceName
ElementRow(3448, 26), // modelNumber
ElementRow(4444, 773), // type
ElementRow(4230, 774), // specialization
ElementRow(4554, 259), // version
ElementRow(4099, 775), // safety
ElementRow(4182, 776), // shelfLifeStorage
ElementRow(3753, 777), // physicalCharacteristics
ElementRow(3293, 302), // languageCode
ElementRow(1604, 778), // capability
ElementRow(3851, 779), // property
ElementRow(3655, 314), // owner
ElementRow(1741, 297), // contact
ElementRow(4496, 382), // url
ElementRow(3595, 382), // onlineInformation
ElementRow(3532, 122), // note
ElementRow(3888, 780), // quantity
ElementRow(3672, 70), // parentDevice
ElementRow(3383, 781), // material
ElementRow(3171, 18), // DeviceDefinition.capability.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(1898, 302), // description
ElementRow(3171, 18), // DeviceDefinition.deviceName.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 58), // name
ElementRow(4444, 766), // type
ElementRow(3171, 18), // DeviceDefinition.material.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4294, 767), // substance
ElementRow(1440, 23), // alternate
ElementRow(1434, 23), // allergenicIndicator
ElementRow(3171, 18), // DeviceDefinition.property.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(4533, 768), // valueQuantity
ElementRow(4532, 302), // valueCode
ElementRow(3171, 18), // DeviceDefinition.specialization.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4329, 58), // systemType
ElementRow(4554, 26), // version
ElementRow(3171, 18), // DeviceDefinition.udiDeviceIdentifier.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1909, 58), // deviceIdentifier
ElementRow(3273, 590), // issuer
ElementRow(3279, 590), // jurisdiction
ElementRow(3171, 0), // DeviceMetric.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4444, 782), // type
ElementRow(4479, 783), // unit
ElementRow(4212, 784), // source
ElementRow(3671, 784), // parent
ElementRow(3610, 785), // operationalStatus
ElementRow(1686, 786), // color
ElementRow(1617, 787), // category
ElementRow(3409, 788), // measurementPeriod
ElementRow(1592, 789), // calibration
ElementRow(3171, 18), // DeviceMetric.calibration.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 790), // type
ElementRow(4250, 791), // state
ElementRow(4388, 140), // time
ElementRow(3171, 0), // DeviceRequest.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3237, 792), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(1536, 538), // basedOn
ElementRow(3819, 538), // priorRequest
ElementRow(2226, 85), // groupIdentifier
ElementRow(4253, 793), // status
ElementRow(3247, 794), // intent
ElementRow(3820, 543), // priority
ElementRow(1670, 795), // code
ElementRow(3668, 796), // parameter
ElementRow(4283, 797), // subject
ElementRow(2038, 90), // encounter
ElementRow(3565, 312), // occurrence
ElementRow(1511, 30), // authoredOn
ElementRow(4034, 798), // requester
ElementRow(3733, 799), // performerType
ElementRow(3730, 800), // performer
ElementRow(3937, 801), // reasonCode
ElementRow(3939, 549), // reasonReference
ElementRow(3240, 802), // insurance
ElementRow(4317, 139), // supportingInfo
ElementRow(3532, 122), // note
ElementRow(4004, 648), // relevantHistory
ElementRow(3171, 18), // DeviceRequest.parameter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 191), // code
ElementRow(4527, 803), // value
ElementRow(3171, 0), // DeviceUseStatement.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1536, 804), // basedOn
ElementRow(4253, 805), // status
ElementRow(4283, 273), // subject
ElementRow(1893, 806), // derivedFrom
ElementRow(4395, 807), // timing
ElementRow(3950, 30), // recordedOn
ElementRow(4212, 96), // source
ElementRow(1908, 808), // device
ElementRow(3937, 764), // reasonCode
ElementRow(3939, 809), // reasonReference
ElementRow(1572, 207), // bodySite
ElementRow(3532, 122), // note
ElementRow(3171, 0), // DiagnosticReport.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1536, 810), // basedOn
ElementRow(4253, 811), // status
ElementRow(1617, 812), // category
ElementRow(1670, 813), // code
ElementRow(4283, 814), // subject
ElementRow(2038, 90), // encounter
ElementRow(1994, 478), // effective
ElementRow(3272, 140), // issued
ElementRow(3730, 815), // performer
ElementRow(4071, 815), // resultsInterpreter
ElementRow(4236, 816), // specimen
ElementRow(4067, 817), // result
ElementRow(3185, 818), // imagingStudy
ElementRow(3412, 819), // media
ElementRow(1720, 26), // conclusion
ElementRow(1721, 284), // conclusionCode
ElementRow(3808, 209), // presentedForm
ElementRow(3171, 18), // DiagnosticReport.media.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1688, 26), // comment
ElementRow(3328, 820), // link
ElementRow(3171, 18), // Distance.id
ElementRow(2113, 6), // extension
ElementRow(4527, 107), // value
ElementRow(1694, 108), // comparator
ElementRow(4479, 11), // unit
ElementRow(4328, 25), // system
ElementRow(1670, 109), // code
ElementRow(3171, 0), // DocumentManifest.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3380, 85), // masterIdentifier
ElementRow(3174, 8), // identifier
ElementRow(4253, 821), // status
ElementRow(4444, 822), // type
ElementRow(4283, 823), // subject
ElementRow(1811, 119), // created
ElementRow(1509, 824), // author
ElementRow(3946, 825), // recipient
ElementRow(4212, 382), // source
ElementRow(1898, 11), // description
ElementRow(1752, 826), // content
ElementRow(3988, 827), // related
ElementRow(3171, 18), // DocumentManifest.related.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 416), // identifier
ElementRow(3956, 576), // ref
ElementRow(3171, 0), // DocumentReference.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3380, 85), // masterIdentifier
ElementRow(3174, 8), // identifier
ElementRow(4253, 821), // status
ElementRow(1949, 828), // docStatus
ElementRow(4444, 829), // type
ElementRow(1617, 830), // category
ElementRow(4283, 823), // subject
ElementRow(1851, 140), // date
ElementRow(1509, 824), // author
ElementRow(1508, 443), // authenticator
ElementRow(1827, 314), // custodian
ElementRow(3996, 831), // relatesTo
ElementRow(1898, 11), // description
ElementRow(4150, 832), // securityLabel
ElementRow(1752, 833), // content
ElementRow(1758, 834), // context
ElementRow(3171, 18), // DocumentReference.content.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1501, 835), // attachment
ElementRow(2177, 836), // format
ElementRow(3171, 18), // DocumentReference.context.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2038, 837), // encounter
ElementRow(2074, 838), // event
ElementRow(3735, 13), // period
ElementRow(2124, 839), // facilityType
ElementRow(3782, 840), // practiceSetting
ElementRow(4219, 763), // sourcePatientInfo
ElementRow(3988, 139), // related
ElementRow(3171, 18), // DocumentReference.relatesTo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 841), // code
ElementRow(4331, 842), // target
ElementRow(3171, 0), // DomainResource.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3171, 18), // Dosage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 843), // sequence
ElementRow(4368, 11), // text
ElementRow(1398, 844), // additionalInstruction
ElementRow(3706, 11), // patientInstruction
ElementRow(4395, 788), // timing
ElementRow(1485, 845), // asNeeded
ElementRow(4190, 846), // site
ElementRow(4088, 847), // route
ElementRow(3429, 848), // method
ElementRow(1966, 849), // doseAndRate
ElementRow(3390, 78), // maxDosePerPeriod
ElementRow(3387, 850), // maxDosePerAdministration
ElementRow(3389, 850), // maxDosePerLifetime
ElementRow(3171, 18), // Dosage.doseAndRate.id
ElementRow(2113, 6), // extension
ElementRow(4444, 851), // type
ElementRow(1964, 852), // dose
ElementRow(3922, 853), // rate
ElementRow(3171, 18), // Duration.id
ElementRow(2113, 6), // extension
ElementRow(4527, 107), // value
ElementRow(1694, 108), // comparator
ElementRow(4479, 11), // unit
ElementRow(4328, 25), // system
ElementRow(1670, 109), // code
ElementRow(3171, 18), // Element.id
ElementRow(2113, 6), // extension
ElementRow(3171, 18), // ElementDefinition.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3692, 221), // path
ElementRow(4023, 854), // representation
ElementRow(4196, 11), // sliceName
ElementRow(4194, 28), // sliceIsConstraining
ElementRow(3291, 11), // label
ElementRow(1670, 855), // code
ElementRow(4198, 856), // slicing
ElementRow(4183, 11), // short
ElementRow(1875, 32), // definition
ElementRow(1688, 32), // comment
ElementRow(4042, 32), // requirements
ElementRow(1430, 64), // alias
ElementRow(3432, 157), // min
ElementRow(3384, 857), // max
ElementRow(1530, 858), // base
ElementRow(1755, 25), // contentReference
ElementRow(4444, 859), // type
ElementRow(1873, 860), // defaultValue
ElementRow(3405, 32), // meaningWhenMissing
ElementRow(3622, 11), // orderMeaning
ElementRow(2155, 860), // fixed
ElementRow(3708, 860), // pattern
ElementRow(2083, 861), // example
ElementRow(3434, 862), // minValue
ElementRow(3396, 862), // maxValue
ElementRow(3393, 843), // maxLength
ElementRow(1725, 863), // condition
ElementRow(1738, 864), // constraint
ElementRow(3478, 28), // mustSupport
ElementRow(3267, 28), // isModifier
ElementRow(3268, 11), // isModifierReason
ElementRow(3270, 28), // isSummary
ElementRow(1564, 865), // binding
ElementRow(3375, 866), // mapping
ElementRow(3171, 18), // ElementDefinition.base.id
ElementRow(2113, 6), // extension
ElementRow(3692, 221), // path
ElementRow(3432, 867), // min
ElementRow(3384, 221), // max
ElementRow(3171, 18), // ElementDefinition.binding.id
ElementRow(2113, 6), // extension
ElementRow(4266, 868), // strength
ElementRow(1898, 11), // description
ElementRow(4535, 519), // valueSet
ElementRow(3171, 18), // ElementDefinition.constraint.id
ElementRow(2113, 6), // extension
ElementRow(3282, 869), // key
ElementRow(4042, 11), // requirements
ElementRow(4178, 870), // severity
ElementRow(3169, 221), // human
ElementRow(2106, 11), // expression
ElementRow(4606, 11), // xpath
ElementRow(4212, 252), // source
ElementRow(3171, 18), // ElementDefinition.example.id
ElementRow(2113, 6), // extension
ElementRow(3291, 221), // label
ElementRow(4527, 871), // value
ElementRow(3171, 18), // ElementDefinition.mapping.id
ElementRow(2113, 6), // extension
ElementRow(3175, 869), // identity
ElementRow(3292, 153), // language
ElementRow(3374, 221), // map
ElementRow(1688, 11), // comment
ElementRow(3171, 18), // ElementDefinition.slicing.id
ElementRow(2113, 6), // extension
ElementRow(1933, 872), // discriminator
ElementRow(1898, 11), // description
ElementRow(3624, 28), // ordered
ElementRow(4096, 873), // rules
ElementRow(3171, 18), // ElementDefinition.slicing.discriminator.id
ElementRow(2113, 6), // extension
ElementRow(4444, 874), // type
ElementRow(3692, 221), // path
ElementRow(3171, 18), // ElementDefinition.type.id
ElementRow(2113, 6), // extension
ElementRow(1670, 875), // code
ElementRow(3844, 876), // profile
ElementRow(4337, 876), // targetProfile
ElementRow(1426, 877), // aggregation
ElementRow(4560, 878), // versioning
ElementRow(3171, 0), // Encounter.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 879), // status
ElementRow(4255, 880), // statusHistory
ElementRow(1647, 881), // class
ElementRow(1648, 882), // classHistory
ElementRow(4444, 883), // type
ElementRow(4172, 884), // serviceType
ElementRow(3820, 885), // priority
ElementRow(4283, 293), // subject
ElementRow(2058, 886), // episodeOfCare
ElementRow(1536, 143), // basedOn
ElementRow(3678, 887), // participant
ElementRow(1475, 888), // appointment
ElementRow(3735, 24), // period
ElementRow(3311, 889), // length
ElementRow(3937, 136), // reasonCode
ElementRow(3939, 890), // reasonReference
ElementRow(1911, 891), // diagnosis
ElementRow(1380, 892), // account
ElementRow(2265, 893), // hospitalization
ElementRow(3336, 894), // location
ElementRow(4170, 314), // serviceProvider
ElementRow(3676, 117), // partOf
ElementRow(3171, 18), // Encounter.classHistory.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1647, 895), // class
ElementRow(3735, 379), // period
ElementRow(3171, 18), // Encounter.diagnosis.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1725, 896), // condition
ElementRow(4501, 897), // use
ElementRow(3918, 141), // rank
ElementRow(3171, 18), // Encounter.hospitalization.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3784, 416), // preAdmissionIdentifier
ElementRow(3635, 723), // origin
ElementRow(1414, 898), // admitSource
ElementRow(3928, 899), // reAdmission
ElementRow(1916, 900), // dietPreference
ElementRow(4227, 901), // specialCourtesy
ElementRow(4226, 902), // specialArrangement
ElementRow(1901, 723), // destination
ElementRow(1929, 903), // dischargeDisposition
ElementRow(3171, 18), // Encounter.location.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3336, 904), // location
ElementRow(4253, 905), // status
ElementRow(3754, 906), // physicalType
ElementRow(3735, 24), // period
ElementRow(3171, 18), // Encounter.participant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 146), // type
ElementRow(3735, 24), // period
ElementRow(3213, 907), // individual
ElementRow(3171, 18), // Encounter.statusHistory.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4253, 908), // status
ElementRow(3735, 379), // period
ElementRow(3171, 0), // Endpoint.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 909), // status
ElementRow(1735, 910), // connectionType
ElementRow(3479, 11), // name
ElementRow(3364, 15), // managingOrganization
ElementRow(1741, 297), // contact
ElementRow(3735, 13), // period
ElementRow(3716, 911), // payloadType
ElementRow(3715, 230), // payloadMimeType
ElementRow(1403, 912), // address
ElementRow(2247, 259), // header
ElementRow(3171, 0), // EnrollmentRequest.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 913), // status
ElementRow(1811, 119), // created
ElementRow(3241, 314), // insurer
ElementRow(3859, 443), // provider
ElementRow(1600, 763), // candidate
ElementRow(1794, 914), // coverage
ElementRow(3171, 0), // EnrollmentResponse.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 913), // status
ElementRow(4025, 915), // request
ElementRow(3642, 916), // outcome
ElementRow(1941, 26), // disposition
ElementRow(1811, 119), // created
ElementRow(3632, 314), // organization
ElementRow(4030, 443), // requestProvider
ElementRow(3171, 0), // EpisodeOfCare.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 917), // status
ElementRow(4255, 918), // statusHistory
ElementRow(4444, 919), // type
ElementRow(1911, 920), // diagnosis
ElementRow(3699, 116), // patient
ElementRow(3364, 15), // managingOrganization
ElementRow(3735, 13), // period
ElementRow(3975, 143), // referralRequest
ElementRow(1609, 199), // careManager
ElementRow(4348, 276), // team
ElementRow(1380, 892), // account
ElementRow(3171, 18), // EpisodeOfCare.diagnosis.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1725, 921), // condition
ElementRow(4086, 922), // role
ElementRow(3918, 21), // rank
ElementRow(3171, 18), // EpisodeOfCare.statusHistory.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4253, 923), // status
ElementRow(3735, 379), // period
ElementRow(3171, 0), // EventDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4299, 26), // subtitle
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(4283, 924), // subject
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(4499, 26), // usage
ElementRow(1779, 35), // copyright
ElementRow(1478, 187), // approvalDate
ElementRow(3300, 187), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(4401, 37), // topic
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(4421, 925), // trigger
ElementRow(3171, 0), // Evidence.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(4397, 11), // title
ElementRow(1641, 926), // citeAs
ElementRow(4253, 27), // status
ElementRow(1851, 30), // date
ElementRow(4503, 33), // useContext
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1509, 31), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 31), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(1898, 35), // description
ElementRow(1490, 35), // assertion
ElementRow(3532, 122), // note
ElementRow(4540, 927), // variableDefinition
ElementRow(4327, 928), // synthesisType
ElementRow(4275, 929), // studyType
ElementRow(4251, 930), // statistic
ElementRow(1624, 931), // certainty
ElementRow(3171, 18), // Evidence.certainty.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(3532, 122), // note
ElementRow(4444, 932), // type
ElementRow(3925, 933), // rating
ElementRow(3924, 26), // rater
ElementRow(4281, 934), // subcomponent
ElementRow(3171, 18), // Evidence.statistic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(3532, 122), // note
ElementRow(4252, 935), // statisticType
ElementRow(1617, 191), // category
ElementRow(3888, 780), // quantity
ElementRow(3545, 138), // numberOfEvents
ElementRow(3544, 138), // numberAffected
ElementRow(4100, 936), // sampleSize
ElementRow(1506, 937), // attributeEstimate
ElementRow(3447, 938), // modelCharacteristic
ElementRow(3171, 18), // Evidence.statistic.attributeEstimate.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(3532, 122), // note
ElementRow(4444, 939), // type
ElementRow(3888, 780), // quantity
ElementRow(3315, 204), // level
ElementRow(3917, 940), // range
ElementRow(1506, 941), // attributeEstimate
ElementRow(3171, 18), // Evidence.statistic.modelCharacteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 942), // code
ElementRow(4527, 51), // value
ElementRow(4539, 943), // variable
ElementRow(1506, 941), // attributeEstimate
ElementRow(3171, 18), // Evidence.statistic.modelCharacteristic.variable.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4540, 944), // variableDefinition
ElementRow(2240, 945), // handling
ElementRow(4531, 302), // valueCategory
ElementRow(4533, 768), // valueQuantity
ElementRow(4534, 946), // valueRange
ElementRow(3171, 18), // Evidence.statistic.sampleSize.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(3532, 122), // note
ElementRow(3550, 138), // numberOfStudies
ElementRow(3547, 138), // numberOfParticipants
ElementRow(3290, 138), // knownDataCount
ElementRow(3171, 18), // Evidence.variableDefinition.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 35), // description
ElementRow(3532, 122), // note
ElementRow(4541, 947), // variableRole
ElementRow(3560, 948), // observed
ElementRow(3243, 949), // intended
ElementRow(1926, 950), // directnessMatch
ElementRow(3171, 0), // EvidenceReport.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(4253, 27), // status
ElementRow(4503, 33), // useContext
ElementRow(3174, 8), // identifier
ElementRow(3993, 8), // relatedIdentifier
ElementRow(1641, 926), // citeAs
ElementRow(4444, 951), // type
ElementRow(3532, 122), // note
ElementRow(3991, 39), // relatedArtifact
ElementRow(4283, 952), // subject
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1509, 31), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 31), // endorser
ElementRow(3996, 953), // relatesTo
ElementRow(4147, 954), // section
ElementRow(3171, 18), // EvidenceReport.relatesTo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 955), // code
ElementRow(4331, 956), // target
ElementRow(3171, 18), // EvidenceReport.section.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4397, 26), // title
ElementRow(2163, 957), // focus
ElementRow(2164, 576), // focusReference
ElementRow(1509, 958), // author
ElementRow(4368, 4), // text
ElementRow(3443, 577), // mode
ElementRow(3625, 578), // orderedBy
ElementRow(2053, 959), // entryClassifier
ElementRow(2055, 139), // entryReference
ElementRow(2054, 768), // entryQuantity
ElementRow(2032, 579), // emptyReason
ElementRow(4147, 960), // section
ElementRow(3171, 18), // EvidenceReport.subject.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1630, 961), // characteristic
ElementRow(3532, 122), // note
ElementRow(3171, 18), // EvidenceReport.subject.characteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 962), // code
ElementRow(4527, 963), // value
ElementRow(2085, 23), // exclude
ElementRow(3735, 24), // period
ElementRow(3171, 0), // EvidenceVariable.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4184, 11), // shortTitle
ElementRow(4299, 26), // subtitle
ElementRow(4253, 27), // status
ElementRow(1851, 30), // date
ElementRow(1898, 32), // description
ElementRow(3532, 122), // note
ElementRow(4503, 33), // useContext
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(1388, 23), // actual
ElementRow(1631, 964), // characteristicCombination
ElementRow(1630, 965), // characteristic
ElementRow(2240, 966), // handling
ElementRow(1617, 967), // category
ElementRow(3171, 18), // EvidenceVariable.category.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 26), // name
ElementRow(4527, 968), // value
ElementRow(3171, 18), // EvidenceVariable.characteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(1875, 969), // definition
ElementRow(3429, 970), // method
ElementRow(1908, 971), // device
ElementRow(2085, 23), // exclude
ElementRow(4390, 972), // timeFromStart
ElementRow(2227, 973), // groupMeasure
ElementRow(3171, 18), // EvidenceVariable.characteristic.timeFromStart.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(3888, 780), // quantity
ElementRow(3917, 940), // range
ElementRow(3532, 122), // note
ElementRow(3171, 0), // ExampleScenario.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(1779, 35), // copyright
ElementRow(3873, 35), // purpose
ElementRow(1386, 974), // actor
ElementRow(3233, 975), // instance
ElementRow(3829, 976), // process
ElementRow(4599, 977), // workflow
ElementRow(3171, 18), // ExampleScenario.actor.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1387, 58), // actorId
ElementRow(4444, 978), // type
ElementRow(3479, 26), // name
ElementRow(1898, 35), // description
ElementRow(3171, 18), // ExampleScenario.instance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4053, 58), // resourceId
ElementRow(4055, 979), // resourceType
ElementRow(3479, 26), // name
ElementRow(1898, 35), // description
ElementRow(4554, 980), // version
ElementRow(1747, 981), // containedInstance
ElementRow(3171, 18), // ExampleScenario.instance.containedInstance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4053, 58), // resourceId
ElementRow(4556, 26), // versionId
ElementRow(3171, 18), // ExampleScenario.instance.version.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4556, 58), // versionId
ElementRow(1898, 351), // description
ElementRow(3171, 18), // ExampleScenario.process.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4397, 221), // title
ElementRow(1898, 35), // description
ElementRow(3788, 35), // preConditions
ElementRow(3771, 35), // postConditions
ElementRow(4257, 982), // step
ElementRow(3171, 18), // ExampleScenario.process.step.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3829, 983), // process
ElementRow(3711, 23), // pause
ElementRow(3608, 984), // operation
ElementRow(1442, 985), // alternative
ElementRow(3171, 18), // ExampleScenario.process.step.alternative.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4397, 58), // title
ElementRow(1898, 35), // description
ElementRow(4257, 986), // step
ElementRow(3171, 18), // ExampleScenario.process.step.operation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3543, 58), // number
ElementRow(4444, 26), // type
ElementRow(3479, 26), // name
ElementRow(3228, 26), // initiator
ElementRow(3944, 26), // receiver
ElementRow(1898, 35), // description
ElementRow(3229, 23), // initiatorActive
ElementRow(3945, 23), // receiverActive
ElementRow(4025, 987), // request
ElementRow(4056, 987), // response
ElementRow(3171, 0), // ExplanationOfBenefit.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 988), // status
ElementRow(4444, 387), // type
ElementRow(4280, 388), // subType
ElementRow(4501, 389), // use
ElementRow(3699, 116), // patient
ElementRow(1561, 13), // billablePeriod
ElementRow(1811, 223), // created
ElementRow(2047, 199), // enterer
ElementRow(3241, 442), // insurer
ElementRow(3859, 390), // provider
ElementRow(3820, 717), // priority
ElementRow(2194, 392), // fundsReserveRequested
ElementRow(2193, 392), // fundsReserve
ElementRow(3988, 989), // related
ElementRow(3805, 990), // prescription
ElementRow(3637, 991), // originalPrescription
ElementRow(3712, 992), // payee
ElementRow(3973, 396), // referral
ElementRow(2123, 48), // facility
ElementRow(1645, 436), // claim
ElementRow(1646, 417), // claimResponse
ElementRow(3642, 445), // outcome
ElementRow(1941, 26), // disposition
ElementRow(3786, 259), // preAuthRef
ElementRow(3787, 145), // preAuthRefPeriod
ElementRow(1610, 993), // careTeam
ElementRow(4317, 994), // supportingInfo
ElementRow(1911, 995), // diagnosis
ElementRow(3825, 996), // procedure
ElementRow(3790, 141), // precedence
ElementRow(3240, 997), // insurance
ElementRow(1379, 998), // accident
ElementRow(3274, 999), // item
ElementRow(1392, 1000), // addItem
ElementRow(1405, 1001), // adjudication
ElementRow(4402, 1002), // total
ElementRow(3717, 1003), // payment
ElementRow(2175, 452), // formCode
ElementRow(2174, 453), // form
ElementRow(3830, 1004), // processNote
ElementRow(1558, 24), // benefitPeriod
ElementRow(1557, 1005), // benefitBalance
ElementRow(3171, 18), // ExplanationOfBenefit.accident.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1851, 36), // date
ElementRow(4444, 405), // type
ElementRow(3336, 406), // location
ElementRow(3171, 18), // ExplanationOfBenefit.addItem.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3278, 418), // itemSequence
ElementRow(1904, 418), // detailSequence
ElementRow(4278, 418), // subDetailSequence
ElementRow(3859, 458), // provider
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3848, 423), // programCode
ElementRow(4173, 424), // serviced
ElementRow(3336, 425), // location
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(1572, 427), // bodySite
ElementRow(4279, 428), // subSite
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 1001), // adjudication
ElementRow(1902, 1006), // detail
ElementRow(3171, 18), // ExplanationOfBenefit.addItem.detail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 1001), // adjudication
ElementRow(4277, 1007), // subDetail
ElementRow(3171, 18), // ExplanationOfBenefit.addItem.detail.subDetail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 1001), // adjudication
ElementRow(3171, 18), // ExplanationOfBenefit.benefitBalance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 1008), // category
ElementRow(2087, 23), // excluded
ElementRow(3479, 26), // name
ElementRow(1898, 26), // description
ElementRow(3496, 732), // network
ElementRow(4479, 733), // unit
ElementRow(4360, 734), // term
ElementRow(2149, 1009), // financial
ElementRow(3171, 18), // ExplanationOfBenefit.benefitBalance.financial.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 737), // type
ElementRow(1437, 738), // allowed
ElementRow(4505, 1010), // used
ElementRow(3171, 18), // ExplanationOfBenefit.careTeam.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(3859, 408), // provider
ElementRow(4060, 23), // responsible
ElementRow(4086, 409), // role
ElementRow(3881, 410), // qualification
ElementRow(3171, 18), // ExplanationOfBenefit.diagnosis.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(1911, 411), // diagnosis
ElementRow(4444, 412), // type
ElementRow(3587, 413), // onAdmission
ElementRow(3657, 414), // packageCode
ElementRow(3171, 18), // ExplanationOfBenefit.insurance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2161, 171), // focal
ElementRow(1794, 20), // coverage
ElementRow(3786, 259), // preAuthRef
ElementRow(3171, 18), // ExplanationOfBenefit.item.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(1611, 418), // careTeamSequence
ElementRow(1912, 418), // diagnosisSequence
ElementRow(3828, 418), // procedureSequence
ElementRow(3219, 418), // informationSequence
ElementRow(4076, 419), // revenue
ElementRow(1617, 420), // category
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3848, 423), // programCode
ElementRow(4173, 424), // serviced
ElementRow(3336, 425), // location
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(4466, 426), // udi
ElementRow(1572, 427), // bodySite
ElementRow(4279, 428), // subSite
ElementRow(2038, 429), // encounter
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 1011), // adjudication
ElementRow(1902, 1012), // detail
ElementRow(3171, 18), // ExplanationOfBenefit.item.adjudication.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 467), // category
ElementRow(3936, 468), // reason
ElementRow(1448, 316), // amount
ElementRow(4527, 204), // value
ElementRow(3171, 18), // ExplanationOfBenefit.item.detail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(4076, 419), // revenue
ElementRow(1617, 420), // category
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3848, 423), // programCode
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(4466, 426), // udi
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 1001), // adjudication
ElementRow(4277, 1013), // subDetail
ElementRow(3171, 18), // ExplanationOfBenefit.item.detail.subDetail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(4076, 419), // revenue
ElementRow(1617, 420), // category
ElementRow(3840, 421), // productOrService
ElementRow(3451, 422), // modifier
ElementRow(3848, 423), // programCode
ElementRow(3888, 51), // quantity
ElementRow(4482, 316), // unitPrice
ElementRow(2125, 204), // factor
ElementRow(3495, 316), // net
ElementRow(4466, 426), // udi
ElementRow(3533, 418), // noteNumber
ElementRow(1405, 1001), // adjudication
ElementRow(3171, 18), // ExplanationOfBenefit.payee.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 446), // type
ElementRow(3687, 433), // party
ElementRow(3171, 18), // ExplanationOfBenefit.payment.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1014), // type
ElementRow(1406, 316), // adjustment
ElementRow(1407, 471), // adjustmentReason
ElementRow(1851, 36), // date
ElementRow(1448, 316), // amount
ElementRow(3174, 416), // identifier
ElementRow(3171, 18), // ExplanationOfBenefit.procedure.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(4444, 434), // type
ElementRow(1851, 119), // date
ElementRow(3825, 435), // procedure
ElementRow(4466, 426), // udi
ElementRow(3171, 18), // ExplanationOfBenefit.processNote.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3543, 141), // number
ElementRow(4444, 473), // type
ElementRow(4368, 26), // text
ElementRow(3292, 350), // language
ElementRow(3171, 18), // ExplanationOfBenefit.related.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1645, 436), // claim
ElementRow(3998, 437), // relationship
ElementRow(3959, 416), // reference
ElementRow(3171, 18), // ExplanationOfBenefit.supportingInfo.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 407), // sequence
ElementRow(1617, 438), // category
ElementRow(1670, 439), // code
ElementRow(4395, 424), // timing
ElementRow(4527, 440), // value
ElementRow(3936, 1015), // reason
ElementRow(3171, 18), // ExplanationOfBenefit.total.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 474), // category
ElementRow(1448, 475), // amount
ElementRow(3171, 18), // Expression.id
ElementRow(2113, 6), // extension
ElementRow(1898, 11), // description
ElementRow(3479, 1016), // name
ElementRow(3292, 1017), // language
ElementRow(2106, 11), // expression
ElementRow(3959, 25), // reference
ElementRow(3171, 18), // Extension.id
ElementRow(2113, 6), // extension
ElementRow(4496, 1018), // url
ElementRow(4527, 1019), // value
ElementRow(3171, 0), // FamilyMemberHistory.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3237, 1020), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(4253, 1021), // status
ElementRow(1846, 1022), // dataAbsentReason
ElementRow(3699, 116), // patient
ElementRow(1851, 30), // date
ElementRow(3479, 11), // name
ElementRow(3998, 1023), // relationship
ElementRow(4179, 1024), // sex
ElementRow(1576, 1025), // born
ElementRow(1421, 1026), // age
ElementRow(2067, 28), // estimatedAge
ElementRow(1865, 1027), // deceased
ElementRow(3937, 548), // reasonCode
ElementRow(3939, 1028), // reasonReference
ElementRow(3532, 122), // note
ElementRow(1725, 1029), // condition
ElementRow(3171, 18), // FamilyMemberHistory.condition.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1030), // code
ElementRow(3642, 1031), // outcome
ElementRow(1768, 23), // contributedToDeath
ElementRow(3597, 1032), // onset
ElementRow(3532, 122), // note
ElementRow(3171, 0), // Flag.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1033), // status
ElementRow(1617, 1034), // category
ElementRow(1670, 1035), // code
ElementRow(4283, 1036), // subject
ElementRow(3735, 13), // period
ElementRow(2038, 90), // encounter
ElementRow(1509, 1037), // author
ElementRow(3171, 0), // Goal.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(3324, 1038), // lifecycleStatus
ElementRow(1381, 1039), // achievementStatus
ElementRow(1617, 1040), // category
ElementRow(3820, 1041), // priority
ElementRow(1898, 1042), // description
ElementRow(4283, 1043), // subject
ElementRow(4245, 1044), // start
ElementRow(4331, 1045), // target
ElementRow(4254, 187), // statusDate
ElementRow(4256, 26), // statusReason
ElementRow(2105, 96), // expressedBy
ElementRow(1404, 1046), // addresses
ElementRow(3532, 122), // note
ElementRow(3643, 284), // outcomeCode
ElementRow(3646, 817), // outcomeReference
ElementRow(3171, 18), // Goal.target.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3406, 1047), // measure
ElementRow(1902, 1048), // detail
ElementRow(1978, 1049), // due
ElementRow(3171, 0), // GraphDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(4554, 11), // version
ElementRow(3479, 221), // name
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(4245, 251), // start
ElementRow(3844, 42), // profile
ElementRow(3328, 1050), // link
ElementRow(3171, 18), // GraphDefinition.link.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3692, 26), // path
ElementRow(4196, 26), // sliceName
ElementRow(3432, 193), // min
ElementRow(3384, 26), // max
ElementRow(1898, 26), // description
ElementRow(4331, 1051), // target
ElementRow(3171, 18), // GraphDefinition.link.target.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 979), // type
ElementRow(3670, 26), // params
ElementRow(3844, 42), // profile
ElementRow(1699, 1052), // compartment
ElementRow(3328, 1053), // link
ElementRow(3171, 18), // GraphDefinition.link.target.compartment.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4501, 1054), // use
ElementRow(1670, 1055), // code
ElementRow(4094, 1056), // rule
ElementRow(2106, 26), // expression
ElementRow(1898, 26), // description
ElementRow(3171, 0), // Group.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 28), // active
ElementRow(4444, 1057), // type
ElementRow(1388, 171), // actual
ElementRow(1670, 477), // code
ElementRow(3479, 11), // name
ElementRow(3888, 157), // quantity
ElementRow(3363, 1058), // managingEntity
ElementRow(1630, 1059), // characteristic
ElementRow(3421, 1060), // member
ElementRow(3171, 18), // Group.characteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 767), // code
ElementRow(4527, 1061), // value
ElementRow(2085, 463), // exclude
ElementRow(3735, 24), // period
ElementRow(3171, 18), // Group.member.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2048, 1062), // entity
ElementRow(3735, 24), // period
ElementRow(3204, 23), // inactive
ElementRow(3171, 0), // GuidanceResponse.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4028, 85), // requestIdentifier
ElementRow(3174, 8), // identifier
ElementRow(3453, 1063), // module
ElementRow(4253, 1064), // status
ElementRow(4283, 553), // subject
ElementRow(2038, 117), // encounter
ElementRow(3566, 119), // occurrenceDateTime
ElementRow(3730, 765), // performer
ElementRow(3937, 302), // reasonCode
ElementRow(3939, 285), // reasonReference
ElementRow(3532, 122), // note
ElementRow(2072, 1065), // evaluationMessage
ElementRow(3649, 1066), // outputParameters
ElementRow(4067, 1067), // result
ElementRow(1849, 1068), // dataRequirement
ElementRow(3171, 0), // HealthcareService.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 46), // active
ElementRow(3858, 15), // providedBy
ElementRow(1617, 132), // category
ElementRow(4444, 133), // type
ElementRow(4232, 134), // specialty
ElementRow(3336, 1069), // location
ElementRow(3479, 11), // name
ElementRow(1688, 11), // comment
ElementRow(2119, 35), // extraDetails
ElementRow(3751, 1070), // photo
ElementRow(4351, 297), // telecom
ElementRow(1795, 640), // coverageArea
ElementRow(4171, 1071), // serviceProvisionCode
ElementRow(2027, 1072), // eligibility
ElementRow(3847, 1073), // program
ElementRow(1630, 302), // characteristic
ElementRow(1690, 372), // communication
ElementRow(3974, 1074), // referralMethod
ElementRow(1476, 23), // appointmentRequired
ElementRow(1524, 1075), // availableTime
ElementRow(3523, 1076), // notAvailable
ElementRow(1520, 26), // availabilityExceptions
ElementRow(2041, 1077), // endpoint
ElementRow(3171, 18), // HealthcareService.availableTime.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1863, 1078), // daysOfWeek
ElementRow(1433, 23), // allDay
ElementRow(1523, 1079), // availableStartTime
ElementRow(1522, 1079), // availableEndTime
ElementRow(3171, 18), // HealthcareService.eligibility.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 191), // code
ElementRow(1688, 35), // comment
ElementRow(3171, 18), // HealthcareService.notAvailable.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 58), // description
ElementRow(1986, 24), // during
ElementRow(3171, 18), // HumanName.id
ElementRow(2113, 6), // extension
ElementRow(4501, 1080), // use
ElementRow(4368, 11), // text
ElementRow(2131, 11), // family
ElementRow(2212, 64), // given
ElementRow(3800, 64), // prefix
ElementRow(4303, 64), // suffix
ElementRow(3735, 13), // period
ElementRow(3171, 18), // Identifier.id
ElementRow(2113, 6), // extension
ElementRow(4501, 1081), // use
ElementRow(4444, 1082), // type
ElementRow(4328, 25), // system
ElementRow(4527, 11), // value
ElementRow(3735, 13), // period
ElementRow(1495, 15), // assigner
ElementRow(3171, 0), // ImagingStudy.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1083), // status
ElementRow(3442, 1084), // modality
ElementRow(4283, 1085), // subject
ElementRow(2038, 90), // encounter
ElementRow(4248, 30), // started
ElementRow(1536, 1086), // basedOn
ElementRow(3976, 105), // referrer
ElementRow(3251, 1087), // interpreter
ElementRow(2041, 1088), // endpoint
ElementRow(3549, 157), // numberOfSeries
ElementRow(3546, 157), // numberOfInstances
ElementRow(3827, 1089), // procedureReference
ElementRow(3826, 1090), // procedureCode
ElementRow(3336, 92), // location
ElementRow(3937, 1091), // reasonCode
ElementRow(3939, 1092), // reasonReference
ElementRow(3532, 1093), // note
ElementRow(1898, 11), // description
ElementRow(4163, 1094), // series
ElementRow(3171, 18), // ImagingStudy.series.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4470, 869), // uid
ElementRow(3543, 157), // number
ElementRow(3442, 1095), // modality
ElementRow(1898, 11), // description
ElementRow(3546, 157), // numberOfInstances
ElementRow(2041, 1088), // endpoint
ElementRow(1572, 1096), // bodySite
ElementRow(3303, 1097), // laterality
ElementRow(4236, 1098), // specimen
ElementRow(4248, 30), // started
ElementRow(3730, 1099), // performer
ElementRow(3233, 1100), // instance
ElementRow(3171, 18), // ImagingStudy.series.instance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4470, 1101), // uid
ElementRow(4210, 1102), // sopClass
ElementRow(3543, 138), // number
ElementRow(4397, 26), // title
ElementRow(3171, 18), // ImagingStudy.series.performer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2191, 1103), // function
ElementRow(1386, 1104), // actor
ElementRow(3171, 0), // Immunization.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 1105), // status
ElementRow(4256, 1106), // statusReason
ElementRow(4512, 1107), // vaccineCode
ElementRow(3699, 116), // patient
ElementRow(2038, 117), // encounter
ElementRow(3565, 1108), // occurrence
ElementRow(3948, 119), // recorded
ElementRow(3813, 28), // primarySource
ElementRow(4018, 1109), // reportOrigin
ElementRow(3336, 48), // location
ElementRow(3372, 314), // manufacturer
ElementRow(3347, 26), // lotNumber
ElementRow(2097, 36), // expirationDate
ElementRow(4190, 1110), // site
ElementRow(4088, 1111), // route
ElementRow(1969, 51), // doseQuantity
ElementRow(3730, 1112), // performer
ElementRow(3532, 1093), // note
ElementRow(3937, 1113), // reasonCode
ElementRow(3939, 1114), // reasonReference
ElementRow(3269, 46), // isSubpotent
ElementRow(4289, 1115), // subpotentReason
ElementRow(1992, 1116), // education
ElementRow(3849, 1117), // programEligibility
ElementRow(2192, 1118), // fundingSource
ElementRow(3929, 1119), // reaction
ElementRow(3856, 1120), // protocolApplied
ElementRow(3171, 18), // Immunization.education.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1952, 26), // documentType
ElementRow(3959, 382), // reference
ElementRow(3867, 119), // publicationDate
ElementRow(3807, 119), // presentationDate
ElementRow(3171, 18), // Immunization.performer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2191, 1121), // function
ElementRow(1386, 390), // actor
ElementRow(3171, 18), // Immunization.protocolApplied.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4163, 26), // series
ElementRow(1513, 314), // authority
ElementRow(4333, 1122), // targetDisease
ElementRow(1968, 1123), // doseNumber
ElementRow(4164, 1124), // seriesDoses
ElementRow(3171, 18), // Immunization.reaction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1851, 119), // date
ElementRow(1902, 1125), // detail
ElementRow(4019, 23), // reported
ElementRow(3171, 0), // ImmunizationEvaluation.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 1126), // status
ElementRow(3699, 116), // patient
ElementRow(1851, 119), // date
ElementRow(1513, 314), // authority
ElementRow(4333, 1127), // targetDisease
ElementRow(3187, 1128), // immunizationEvent
ElementRow(1970, 1129), // doseStatus
ElementRow(1971, 1130), // doseStatusReason
ElementRow(1898, 26), // description
ElementRow(4163, 26), // series
ElementRow(1968, 1124), // doseNumber
ElementRow(4164, 1124), // seriesDoses
ElementRow(3171, 0), // ImmunizationRecommendation.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3699, 116), // patient
ElementRow(1851, 223), // date
ElementRow(1513, 314), // authority
ElementRow(3947, 1131), // recommendation
ElementRow(3171, 18), // ImmunizationRecommendation.recommendation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4512, 1132), // vaccineCode
ElementRow(4333, 1133), // targetDisease
ElementRow(1766, 1132), // contraindicatedVaccineCode
ElementRow(2173, 1134), // forecastStatus
ElementRow(2172, 1135), // forecastReason
ElementRow(1854, 1136), // dateCriterion
ElementRow(1898, 26), // description
ElementRow(4163, 26), // series
ElementRow(1968, 1137), // doseNumber
ElementRow(4164, 1124), // seriesDoses
ElementRow(4316, 1138), // supportingImmunization
ElementRow(4320, 139), // supportingPatientInformation
ElementRow(3171, 18), // ImmunizationRecommendation.recommendation.dateCriterion.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1139), // code
ElementRow(4527, 1140), // value
ElementRow(3171, 0), // ImplementationGuide.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 220), // url
ElementRow(4554, 11), // version
ElementRow(3479, 221), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(1779, 35), // copyright
ElementRow(3659, 869), // packageId
ElementRow(3322, 1141), // license
ElementRow(2139, 1142), // fhirVersion
ElementRow(1888, 1143), // dependsOn
ElementRow(2213, 1144), // global
ElementRow(1875, 1145), // definition
ElementRow(3365, 1146), // manifest
ElementRow(3171, 18), // ImplementationGuide.definition.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2230, 1147), // grouping
ElementRow(4048, 1148), // resource
ElementRow(3662, 1149), // page
ElementRow(3668, 1150), // parameter
ElementRow(4356, 1151), // template
ElementRow(3171, 18), // ImplementationGuide.definition.grouping.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 58), // name
ElementRow(1898, 26), // description
ElementRow(3171, 18), // ImplementationGuide.definition.page.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 1152), // name
ElementRow(4397, 58), // title
ElementRow(2207, 1153), // generation
ElementRow(3662, 1154), // page
ElementRow(3171, 18), // ImplementationGuide.definition.parameter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1155), // code
ElementRow(4527, 58), // value
ElementRow(3171, 18), // ImplementationGuide.definition.resource.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3959, 726), // reference
ElementRow(2139, 1156), // fhirVersion
ElementRow(3479, 26), // name
ElementRow(1898, 26), // description
ElementRow(2083, 1157), // example
ElementRow(2232, 1158), // groupingId
ElementRow(3171, 18), // ImplementationGuide.definition.template.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 526), // code
ElementRow(4212, 58), // source
ElementRow(4105, 26), // scope
ElementRow(3171, 18), // ImplementationGuide.dependsOn.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4495, 1159), // uri
ElementRow(3659, 1016), // packageId
ElementRow(4554, 11), // version
ElementRow(3171, 18), // ImplementationGuide.global.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 251), // type
ElementRow(3844, 236), // profile
ElementRow(3171, 18), // ImplementationGuide.manifest.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4008, 156), // rendering
ElementRow(4048, 1160), // resource
ElementRow(3662, 1161), // page
ElementRow(3184, 259), // image
ElementRow(3638, 259), // other
ElementRow(3171, 18), // ImplementationGuide.manifest.page.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 58), // name
ElementRow(4397, 26), // title
ElementRow(1449, 259), // anchor
ElementRow(3171, 18), // ImplementationGuide.manifest.resource.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3959, 629), // reference
ElementRow(2083, 1157), // example
ElementRow(4001, 1162), // relativePath
ElementRow(3171, 0), // Ingredient.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(4253, 27), // status
ElementRow(2170, 1163), // for
ElementRow(4086, 1164), // role
ElementRow(2191, 1165), // function
ElementRow(1434, 28), // allergenicIndicator
ElementRow(3372, 1166), // manufacturer
ElementRow(4294, 1167), // substance
ElementRow(3171, 18), // Ingredient.manufacturer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4086, 1168), // role
ElementRow(3372, 442), // manufacturer
ElementRow(3171, 18), // Ingredient.substance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1169), // code
ElementRow(4266, 1170), // strength
ElementRow(3171, 18), // Ingredient.substance.strength.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3806, 1171), // presentation
ElementRow(4374, 11), // textPresentation
ElementRow(1716, 1171), // concentration
ElementRow(4371, 11), // textConcentration
ElementRow(3410, 11), // measurementPoint
ElementRow(1790, 1172), // country
ElementRow(3969, 1173), // referenceStrength
ElementRow(3171, 18), // Ingredient.substance.strength.referenceStrength.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4294, 1174), // substance
ElementRow(4266, 1175), // strength
ElementRow(3410, 11), // measurementPoint
ElementRow(1790, 1172), // country
ElementRow(3171, 0), // InsurancePlan.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1176), // status
ElementRow(4444, 1177), // type
ElementRow(3479, 11), // name
ElementRow(1430, 259), // alias
ElementRow(3735, 24), // period
ElementRow(3654, 15), // ownedBy
ElementRow(1408, 15), // administeredBy
ElementRow(1795, 1069), // coverageArea
ElementRow(1741, 1178), // contact
ElementRow(2041, 1077), // endpoint
ElementRow(3496, 639), // network
ElementRow(1794, 1179), // coverage
ElementRow(3756, 1180), // plan
ElementRow(3171, 18), // InsurancePlan.contact.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3873, 1181), // purpose
ElementRow(3479, 358), // name
ElementRow(4351, 297), // telecom
ElementRow(1403, 1182), // address
ElementRow(3171, 18), // InsurancePlan.coverage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(3496, 639), // network
ElementRow(1556, 1183), // benefit
ElementRow(3171, 18), // InsurancePlan.coverage.benefit.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(4041, 26), // requirement
ElementRow(3325, 1184), // limit
ElementRow(3171, 18), // InsurancePlan.coverage.benefit.limit.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4527, 780), // value
ElementRow(1670, 191), // code
ElementRow(3171, 18), // InsurancePlan.plan.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4444, 191), // type
ElementRow(1795, 1069), // coverageArea
ElementRow(3496, 639), // network
ElementRow(2200, 1185), // generalCost
ElementRow(4235, 1186), // specificCost
ElementRow(3171, 18), // InsurancePlan.plan.generalCost.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 191), // type
ElementRow(2228, 141), // groupSize
ElementRow(1783, 316), // cost
ElementRow(1688, 26), // comment
ElementRow(3171, 18), // InsurancePlan.plan.specificCost.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 767), // category
ElementRow(1556, 1187), // benefit
ElementRow(3171, 18), // InsurancePlan.plan.specificCost.benefit.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(1783, 1188), // cost
ElementRow(3171, 18), // InsurancePlan.plan.specificCost.benefit.cost.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(1469, 1189), // applicability
ElementRow(3883, 302), // qualifiers
ElementRow(4527, 780), // value
ElementRow(3171, 0), // Invoice.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1190), // status
ElementRow(1599, 26), // cancelledReason
ElementRow(4444, 477), // type
ElementRow(4283, 293), // subject
ElementRow(3946, 1191), // recipient
ElementRow(1851, 30), // date
ElementRow(3678, 1192), // participant
ElementRow(3273, 314), // issuer
ElementRow(1380, 17), // account
ElementRow(3327, 1193), // lineItem
ElementRow(4406, 1194), // totalPriceComponent
ElementRow(4405, 1195), // totalNet
ElementRow(4404, 1195), // totalGross
ElementRow(3723, 35), // paymentTerms
ElementRow(3532, 122), // note
ElementRow(3171, 18), // Invoice.lineItem.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4160, 141), // sequence
ElementRow(1632, 1196), // chargeItem
ElementRow(3810, 1197), // priceComponent
ElementRow(3171, 18), // Invoice.lineItem.priceComponent.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 331), // type
ElementRow(1670, 191), // code
ElementRow(2125, 204), // factor
ElementRow(1448, 316), // amount
ElementRow(3171, 18), // Invoice.participant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4086, 191), // role
ElementRow(1386, 1198), // actor
ElementRow(3171, 0), // Library.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4299, 26), // subtitle
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(4444, 1199), // type
ElementRow(4283, 924), // subject
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 32), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(4499, 26), // usage
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(4401, 37), // topic
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(3668, 1200), // parameter
ElementRow(1849, 1068), // dataRequirement
ElementRow(1752, 1201), // content
ElementRow(3171, 0), // Linkage.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(1384, 28), // active
ElementRow(1509, 1202), // author
ElementRow(3274, 1203), // item
ElementRow(3171, 18), // Linkage.item.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1204), // type
ElementRow(4048, 629), // resource
ElementRow(3171, 0), // List.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 1205), // status
ElementRow(3443, 1206), // mode
ElementRow(4397, 11), // title
ElementRow(1670, 1207), // code
ElementRow(4283, 1208), // subject
ElementRow(2038, 117), // encounter
ElementRow(1851, 30), // date
ElementRow(4212, 1209), // source
ElementRow(3625, 578), // orderedBy
ElementRow(3532, 122), // note
ElementRow(2049, 1210), // entry
ElementRow(2032, 579), // emptyReason
ElementRow(3171, 18), // List.entry.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2158, 1211), // flag
ElementRow(1880, 287), // deleted
ElementRow(1851, 119), // date
ElementRow(3274, 726), // item
ElementRow(3171, 0), // Location.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1212), // status
ElementRow(3610, 1213), // operationalStatus
ElementRow(3479, 11), // name
ElementRow(1430, 259), // alias
ElementRow(1898, 11), // description
ElementRow(3443, 1214), // mode
ElementRow(4444, 1215), // type
ElementRow(4351, 297), // telecom
ElementRow(1403, 1182), // address
ElementRow(3754, 1216), // physicalType
ElementRow(3767, 1217), // position
ElementRow(3364, 15), // managingOrganization
ElementRow(3676, 48), // partOf
ElementRow(2266, 1218), // hoursOfOperation
ElementRow(1520, 26), // availabilityExceptions
ElementRow(2041, 1077), // endpoint
ElementRow(3171, 18), // Location.hoursOfOperation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1863, 1078), // daysOfWeek
ElementRow(1433, 23), // allDay
ElementRow(3607, 1079), // openingTime
ElementRow(1660, 1079), // closingTime
ElementRow(3171, 18), // Location.position.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3346, 1219), // longitude
ElementRow(3304, 1219), // latitude
ElementRow(1443, 204), // altitude
ElementRow(3171, 0), // ManufacturedItemDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 27), // status
ElementRow(3371, 1220), // manufacturedDoseForm
ElementRow(4481, 67), // unitOfPresentation
ElementRow(3372, 296), // manufacturer
ElementRow(3223, 69), // ingredient
ElementRow(3851, 1221), // property
ElementRow(3171, 18), // ManufacturedItemDefinition.property.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 73), // type
ElementRow(4527, 74), // value
ElementRow(3171, 18), // MarketingStatus.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1790, 477), // country
ElementRow(3279, 477), // jurisdiction
ElementRow(4253, 1222), // status
ElementRow(1858, 13), // dateRange
ElementRow(4065, 30), // restoreDate
ElementRow(3171, 0), // Measure.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4299, 26), // subtitle
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(4283, 924), // subject
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 32), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(4499, 26), // usage
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(4401, 37), // topic
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(3320, 40), // library
ElementRow(1930, 32), // disclaimer
ElementRow(4107, 1223), // scoring
ElementRow(1709, 1224), // compositeScoring
ElementRow(4444, 1225), // type
ElementRow(4082, 11), // riskAdjustment
ElementRow(3923, 11), // rateAggregation
ElementRow(3927, 32), // rationale
ElementRow(1654, 32), // clinicalRecommendationStatement
ElementRow(3196, 1226), // improvementNotation
ElementRow(1875, 1227), // definition
ElementRow(2237, 32), // guidance
ElementRow(2223, 1228), // group
ElementRow(4309, 1229), // supplementalData
ElementRow(3171, 18), // Measure.group.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1230), // code
ElementRow(1898, 26), // description
ElementRow(3766, 1231), // population
ElementRow(4264, 1232), // stratifier
ElementRow(3171, 18), // Measure.group.population.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1233), // code
ElementRow(1898, 26), // description
ElementRow(1814, 59), // criteria
ElementRow(3171, 18), // Measure.group.stratifier.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1234), // code
ElementRow(1898, 26), // description
ElementRow(1814, 1235), // criteria
ElementRow(1705, 1236), // component
ElementRow(3171, 18), // Measure.group.stratifier.component.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1234), // code
ElementRow(1898, 26), // description
ElementRow(1814, 59), // criteria
ElementRow(3171, 18), // Measure.supplementalData.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1237), // code
ElementRow(4499, 1238), // usage
ElementRow(1898, 26), // description
ElementRow(1814, 59), // criteria
ElementRow(3171, 0), // MeasureReport.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1239), // status
ElementRow(4444, 1240), // type
ElementRow(3406, 1241), // measure
ElementRow(4283, 1242), // subject
ElementRow(1851, 30), // date
ElementRow(4020, 1243), // reporter
ElementRow(3735, 1244), // period
ElementRow(3196, 1245), // improvementNotation
ElementRow(2223, 1246), // group
ElementRow(2071, 139), // evaluatedResource
ElementRow(3171, 18), // MeasureReport.group.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1247), // code
ElementRow(3766, 1248), // population
ElementRow(3407, 77), // measureScore
ElementRow(4264, 1249), // stratifier
ElementRow(3171, 18), // MeasureReport.group.population.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1250), // code
ElementRow(1787, 193), // count
ElementRow(4286, 1251), // subjectResults
ElementRow(3171, 18), // MeasureReport.group.stratifier.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1252), // code
ElementRow(4265, 1253), // stratum
ElementRow(3171, 18), // MeasureReport.group.stratifier.stratum.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4527, 1254), // value
ElementRow(1705, 1255), // component
ElementRow(3766, 1256), // population
ElementRow(3407, 780), // measureScore
ElementRow(3171, 18), // MeasureReport.group.stratifier.stratum.component.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1257), // code
ElementRow(4527, 1258), // value
ElementRow(3171, 18), // MeasureReport.group.stratifier.stratum.population.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1233), // code
ElementRow(1787, 193), // count
ElementRow(4286, 1251), // subjectResults
ElementRow(3171, 0), // Media.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1536, 1259), // basedOn
ElementRow(3676, 538), // partOf
ElementRow(4253, 540), // status
ElementRow(4444, 1260), // type
ElementRow(3442, 1261), // modality
ElementRow(4561, 1262), // view
ElementRow(4283, 1263), // subject
ElementRow(2038, 90), // encounter
ElementRow(1811, 478), // created
ElementRow(3272, 140), // issued
ElementRow(3611, 1264), // operator
ElementRow(3937, 1091), // reasonCode
ElementRow(1572, 207), // bodySite
ElementRow(1910, 11), // deviceName
ElementRow(1908, 1265), // device
ElementRow(2252, 21), // height
ElementRow(4592, 21), // width
ElementRow(2179, 21), // frames
ElementRow(1980, 107), // duration
ElementRow(1752, 835), // content
ElementRow(3532, 122), // note
ElementRow(3171, 0), // Medication.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1670, 1266), // code
ElementRow(4253, 1267), // status
ElementRow(3372, 15), // manufacturer
ElementRow(2174, 1268), // form
ElementRow(1448, 78), // amount
ElementRow(3223, 1269), // ingredient
ElementRow(1538, 1270), // batch
ElementRow(3171, 18), // Medication.batch.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3347, 26), // lotNumber
ElementRow(2097, 119), // expirationDate
ElementRow(3171, 18), // Medication.ingredient.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3274, 1271), // item
ElementRow(3263, 23), // isActive
ElementRow(4266, 1272), // strength
ElementRow(3171, 0), // MedicationAdministration.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(3236, 268), // instantiates
ElementRow(3676, 1273), // partOf
ElementRow(4253, 1274), // status
ElementRow(4256, 1275), // statusReason
ElementRow(1617, 1276), // category
ElementRow(3416, 1277), // medication
ElementRow(4283, 273), // subject
ElementRow(1758, 673), // context
ElementRow(4319, 139), // supportingInformation
ElementRow(1994, 1278), // effective
ElementRow(3730, 1279), // performer
ElementRow(3937, 1280), // reasonCode
ElementRow(3939, 1114), // reasonReference
ElementRow(4025, 991), // request
ElementRow(1908, 426), // device
ElementRow(3532, 122), // note
ElementRow(1962, 1281), // dosage
ElementRow(2076, 648), // eventHistory
ElementRow(3171, 18), // MedicationAdministration.dosage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4368, 26), // text
ElementRow(4190, 1282), // site
ElementRow(4088, 127), // route
ElementRow(3429, 1283), // method
ElementRow(1964, 51), // dose
ElementRow(3922, 1284), // rate
ElementRow(3171, 18), // MedicationAdministration.performer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2191, 1285), // function
ElementRow(1386, 1286), // actor
ElementRow(3171, 0), // MedicationDispense.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(3676, 1287), // partOf
ElementRow(4253, 1288), // status
ElementRow(4256, 1289), // statusReason
ElementRow(1617, 1290), // category
ElementRow(3416, 1277), // medication
ElementRow(4283, 293), // subject
ElementRow(1758, 673), // context
ElementRow(4319, 139), // supportingInformation
ElementRow(3730, 1291), // performer
ElementRow(3336, 48), // location
ElementRow(1517, 1292), // authorizingPrescription
ElementRow(4444, 1293), // type
ElementRow(3888, 51), // quantity
ElementRow(1864, 51), // daysSupply
ElementRow(4586, 30), // whenPrepared
ElementRow(4584, 119), // whenHandedOver
ElementRow(1901, 48), // destination
ElementRow(3944, 1294), // receiver
ElementRow(3532, 122), // note
ElementRow(1963, 52), // dosageInstruction
ElementRow(4296, 1295), // substitution
ElementRow(1907, 1296), // detectedIssue
ElementRow(2076, 648), // eventHistory
ElementRow(3171, 18), // MedicationDispense.performer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2191, 1297), // function
ElementRow(1386, 1298), // actor
ElementRow(3171, 18), // MedicationDispense.substitution.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4576, 463), // wasSubstituted
ElementRow(4444, 1299), // type
ElementRow(3936, 1300), // reason
ElementRow(4061, 1301), // responsibleParty
ElementRow(3171, 0), // MedicationKnowledge.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(1670, 1266), // code
ElementRow(4253, 1302), // status
ElementRow(3372, 15), // manufacturer
ElementRow(1967, 1268), // doseForm
ElementRow(1448, 850), // amount
ElementRow(4326, 64), // synonym
ElementRow(3994, 1303), // relatedMedicationKnowledge
ElementRow(1496, 1304), // associatedMedication
ElementRow(3842, 302), // productType
ElementRow(3460, 1305), // monograph
ElementRow(3223, 1306), // ingredient
ElementRow(3803, 35), // preparationInstruction
ElementRow(3245, 1307), // intendedRoute
ElementRow(1783, 1308), // cost
ElementRow(3459, 1309), // monitoringProgram
ElementRow(1411, 1310), // administrationGuidelines
ElementRow(3419, 1311), // medicineClassification
ElementRow(3661, 1312), // packaging
ElementRow(1977, 1313), // drugCharacteristic
ElementRow(1767, 1296), // contraindication
ElementRow(3983, 1314), // regulatory
ElementRow(3288, 1315), // kinetics
ElementRow(3171, 18), // MedicationKnowledge.administrationGuidelines.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1962, 1316), // dosage
ElementRow(3212, 1317), // indication
ElementRow(3705, 1318), // patientCharacteristics
ElementRow(3171, 18), // MedicationKnowledge.administrationGuidelines.dosage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(1962, 1319), // dosage
ElementRow(3171, 18), // MedicationKnowledge.administrationGuidelines.patientCharacteristics.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1630, 1320), // characteristic
ElementRow(4527, 259), // value
ElementRow(3171, 18), // MedicationKnowledge.cost.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(4212, 26), // source
ElementRow(1783, 472), // cost
ElementRow(3171, 18), // MedicationKnowledge.drugCharacteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1321), // type
ElementRow(4527, 1322), // value
ElementRow(3171, 18), // MedicationKnowledge.ingredient.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3274, 1323), // item
ElementRow(3263, 23), // isActive
ElementRow(4266, 1272), // strength
ElementRow(3171, 18), // MedicationKnowledge.kinetics.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1481, 1324), // areaUnderCurve
ElementRow(3314, 1324), // lethalDose50
ElementRow(2239, 889), // halfLifePeriod
ElementRow(3171, 18), // MedicationKnowledge.medicineClassification.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(1649, 302), // classification
ElementRow(3171, 18), // MedicationKnowledge.monitoringProgram.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 191), // type
ElementRow(3479, 26), // name
ElementRow(3171, 18), // MedicationKnowledge.monograph.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 191), // type
ElementRow(4212, 1325), // source
ElementRow(3171, 18), // MedicationKnowledge.packaging.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1326), // type
ElementRow(3888, 51), // quantity
ElementRow(3171, 18), // MedicationKnowledge.regulatory.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3984, 1327), // regulatoryAuthority
ElementRow(4296, 1328), // substitution
ElementRow(4103, 1329), // schedule
ElementRow(3386, 1330), // maxDispense
ElementRow(3171, 18), // MedicationKnowledge.regulatory.maxDispense.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3888, 1331), // quantity
ElementRow(3735, 889), // period
ElementRow(3171, 18), // MedicationKnowledge.regulatory.schedule.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4103, 767), // schedule
ElementRow(3171, 18), // MedicationKnowledge.regulatory.substitution.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(1437, 463), // allowed
ElementRow(3171, 18), // MedicationKnowledge.relatedMedicationKnowledge.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(3959, 1332), // reference
ElementRow(3171, 0), // MedicationRequest.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 1333), // status
ElementRow(4256, 1334), // statusReason
ElementRow(3247, 1335), // intent
ElementRow(1617, 1336), // category
ElementRow(3820, 543), // priority
ElementRow(1948, 46), // doNotPerform
ElementRow(4019, 1337), // reported
ElementRow(3416, 1277), // medication
ElementRow(4283, 273), // subject
ElementRow(2038, 117), // encounter
ElementRow(4319, 139), // supportingInformation
ElementRow(1511, 30), // authoredOn
ElementRow(4034, 555), // requester
ElementRow(3730, 1338), // performer
ElementRow(3733, 1339), // performerType
ElementRow(3951, 199), // recorder
ElementRow(3937, 1340), // reasonCode
ElementRow(3939, 1341), // reasonReference
ElementRow(3237, 1342), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(1536, 1343), // basedOn
ElementRow(2226, 85), // groupIdentifier
ElementRow(1793, 1344), // courseOfTherapyType
ElementRow(3240, 802), // insurance
ElementRow(3532, 122), // note
ElementRow(1963, 52), // dosageInstruction
ElementRow(1939, 1345), // dispenseRequest
ElementRow(4296, 1346), // substitution
ElementRow(3818, 991), // priorPrescription
ElementRow(1907, 1296), // detectedIssue
ElementRow(2076, 648), // eventHistory
ElementRow(3171, 18), // MedicationRequest.dispenseRequest.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3225, 1347), // initialFill
ElementRow(1938, 889), // dispenseInterval
ElementRow(4526, 24), // validityPeriod
ElementRow(3548, 138), // numberOfRepeatsAllowed
ElementRow(3888, 51), // quantity
ElementRow(2095, 889), // expectedSupplyDuration
ElementRow(3730, 314), // performer
ElementRow(3171, 18), // MedicationRequest.dispenseRequest.initialFill.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3888, 51), // quantity
ElementRow(1980, 889), // duration
ElementRow(3171, 18), // MedicationRequest.substitution.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1437, 1348), // allowed
ElementRow(3936, 1349), // reason
ElementRow(3171, 0), // MedicationStatement.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1536, 1350), // basedOn
ElementRow(3676, 1351), // partOf
ElementRow(4253, 1352), // status
ElementRow(4256, 1353), // statusReason
ElementRow(1617, 1354), // category
ElementRow(3416, 1277), // medication
ElementRow(4283, 273), // subject
ElementRow(1758, 311), // context
ElementRow(1994, 478), // effective
ElementRow(1853, 30), // dateAsserted
ElementRow(3220, 1355), // informationSource
ElementRow(1893, 139), // derivedFrom
ElementRow(3937, 1340), // reasonCode
ElementRow(3939, 1114), // reasonReference
ElementRow(3532, 122), // note
ElementRow(1962, 52), // dosage
ElementRow(3171, 0), // MedicinalProductDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4444, 1356), // type
ElementRow(1961, 1357), // domain
ElementRow(4554, 11), // version
ElementRow(4253, 1358), // status
ElementRow(4254, 30), // statusDate
ElementRow(1898, 32), // description
ElementRow(1687, 1359), // combinedPharmaceuticalDoseForm
ElementRow(4088, 1360), // route
ElementRow(3212, 32), // indication
ElementRow(3309, 1361), // legalStatusOfSupply
ElementRow(1399, 1362), // additionalMonitoringIndicator
ElementRow(4228, 1363), // specialMeasures
ElementRow(3725, 1364), // pediatricUseIndicator
ElementRow(1649, 1365), // classification
ElementRow(3378, 1366), // marketingStatus
ElementRow(3660, 1367), // packagedMedicinalProduct
ElementRow(3223, 69), // ingredient
ElementRow(3197, 1368), // impurity
ElementRow(1500, 100), // attachedDocument
ElementRow(3379, 100), // masterFile
ElementRow(1741, 1369), // contact
ElementRow(1656, 101), // clinicalTrial
ElementRow(1670, 1370), // code
ElementRow(3479, 1371), // name
ElementRow(1818, 1372), // crossReference
ElementRow(3608, 1373), // operation
ElementRow(1630, 1374), // characteristic
ElementRow(3171, 18), // MedicinalProductDefinition.characteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 73), // type
ElementRow(4527, 74), // value
ElementRow(3171, 18), // MedicinalProductDefinition.contact.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1375), // type
ElementRow(1741, 1376), // contact
ElementRow(3171, 18), // MedicinalProductDefinition.crossReference.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3835, 1377), // product
ElementRow(4444, 1378), // type
ElementRow(3171, 18), // MedicinalProductDefinition.name.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3839, 221), // productName
ElementRow(4444, 1379), // type
ElementRow(3485, 1380), // namePart
ElementRow(1791, 1381), // countryLanguage
ElementRow(3171, 18), // MedicinalProductDefinition.name.countryLanguage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1790, 1382), // country
ElementRow(3279, 1383), // jurisdiction
ElementRow(3292, 1384), // language
ElementRow(3171, 18), // MedicinalProductDefinition.name.namePart.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3673, 221), // part
ElementRow(4444, 1385), // type
ElementRow(3171, 18), // MedicinalProductDefinition.operation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1386), // type
ElementRow(1995, 13), // effectiveDate
ElementRow(3632, 296), // organization
ElementRow(1732, 1387), // confidentialityIndicator
ElementRow(3171, 0), // MessageDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4016, 1388), // replaces
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 223), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 32), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 32), // purpose
ElementRow(1779, 35), // copyright
ElementRow(1530, 1389), // base
ElementRow(3671, 792), // parent
ElementRow(2074, 1390), // event
ElementRow(1617, 1391), // category
ElementRow(2163, 1392), // focus
ElementRow(4059, 1393), // responseRequired
ElementRow(1438, 1394), // allowedResponse
ElementRow(2220, 1395), // graph
ElementRow(3171, 18), // MessageDefinition.allowedResponse.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3423, 1396), // message
ElementRow(4191, 35), // situation
ElementRow(3171, 18), // MessageDefinition.focus.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 251), // code
ElementRow(3844, 42), // profile
ElementRow(3432, 867), // min
ElementRow(3384, 26), // max
ElementRow(3171, 0), // MessageHeader.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(2074, 1390), // event
ElementRow(1901, 1397), // destination
ElementRow(4155, 1202), // sender
ElementRow(2047, 105), // enterer
ElementRow(1509, 105), // author
ElementRow(4212, 1398), // source
ElementRow(4060, 1202), // responsible
ElementRow(3936, 1399), // reason
ElementRow(4056, 1400), // response
ElementRow(2163, 538), // focus
ElementRow(1875, 1389), // definition
ElementRow(3171, 18), // MessageHeader.destination.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 11), // name
ElementRow(4331, 784), // target
ElementRow(2041, 912), // endpoint
ElementRow(3944, 1202), // receiver
ElementRow(3171, 18), // MessageHeader.response.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 869), // identifier
ElementRow(1670, 1401), // code
ElementRow(1905, 1402), // details
ElementRow(3171, 18), // MessageHeader.source.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 11), // name
ElementRow(4209, 11), // software
ElementRow(4554, 11), // version
ElementRow(1741, 1403), // contact
ElementRow(2041, 912), // endpoint
ElementRow(3171, 18), // Meta.id
ElementRow(2113, 6), // extension
ElementRow(4556, 1016), // versionId
ElementRow(3302, 140), // lastUpdated
ElementRow(4212, 25), // source
ElementRow(3844, 253), // profile
ElementRow(4148, 620), // security
ElementRow(4330, 1404), // tag
ElementRow(3171, 0), // MolecularSequence.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4444, 1405), // type
ElementRow(1775, 1406), // coordinateSystem
ElementRow(3699, 610), // patient
ElementRow(4236, 1407), // specimen
ElementRow(1908, 784), // device
ElementRow(3730, 15), // performer
ElementRow(3888, 77), // quantity
ElementRow(3965, 1408), // referenceSeq
ElementRow(4543, 1409), // variant
ElementRow(3562, 11), // observedSeq
ElementRow(3885, 1410), // quality
ElementRow(3931, 843), // readCoverage
ElementRow(4021, 1411), // repository
ElementRow(3759, 1412), // pointer
ElementRow(4269, 1413), // structureVariant
ElementRow(3171, 18), // MolecularSequence.quality.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1414), // type
ElementRow(4243, 1415), // standardSequence
ElementRow(4245, 843), // start
ElementRow(2039, 843), // end
ElementRow(4106, 77), // score
ElementRow(3429, 1416), // method
ElementRow(4425, 107), // truthTP
ElementRow(3911, 107), // queryTP
ElementRow(4424, 107), // truthFN
ElementRow(3910, 107), // queryFP
ElementRow(2235, 107), // gtFP
ElementRow(3792, 107), // precision
ElementRow(3941, 107), // recall
ElementRow(2122, 107), // fScore
ElementRow(4085, 1417), // roc
ElementRow(3171, 18), // MolecularSequence.quality.roc.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4106, 1418), // score
ElementRow(3542, 1418), // numTP
ElementRow(3541, 1418), // numFP
ElementRow(3540, 1418), // numFN
ElementRow(3792, 1419), // precision
ElementRow(4157, 1419), // sensitivity
ElementRow(2121, 1419), // fMeasure
ElementRow(3171, 18), // MolecularSequence.referenceSeq.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1637, 1420), // chromosome
ElementRow(2208, 11), // genomeBuild
ElementRow(3633, 1421), // orientation
ElementRow(3966, 1422), // referenceSeqId
ElementRow(3967, 1423), // referenceSeqPointer
ElementRow(3968, 11), // referenceSeqString
ElementRow(4262, 1424), // strand
ElementRow(4594, 843), // windowStart
ElementRow(4593, 843), // windowEnd
ElementRow(3171, 18), // MolecularSequence.repository.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1425), // type
ElementRow(4496, 25), // url
ElementRow(3479, 11), // name
ElementRow(1850, 11), // datasetId
ElementRow(4546, 11), // variantsetId
ElementRow(3934, 11), // readsetId
ElementRow(3171, 18), // MolecularSequence.structureVariant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4545, 1426), // variantType
ElementRow(2081, 28), // exact
ElementRow(3311, 843), // length
ElementRow(3647, 1427), // outer
ElementRow(3230, 1428), // inner
ElementRow(3171, 18), // MolecularSequence.structureVariant.inner.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4245, 843), // start
ElementRow(2039, 843), // end
ElementRow(3171, 18), // MolecularSequence.structureVariant.outer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4245, 843), // start
ElementRow(2039, 843), // end
ElementRow(3171, 18), // MolecularSequence.variant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4245, 843), // start
ElementRow(2039, 843), // end
ElementRow(3561, 11), // observedAllele
ElementRow(3961, 11), // referenceAllele
ElementRow(1639, 11), // cigar
ElementRow(4544, 1429), // variantPointer
ElementRow(3171, 18), // Money.id
ElementRow(2113, 6), // extension
ElementRow(4527, 107), // value
ElementRow(1824, 1430), // currency
ElementRow(3171, 0), // NamingSystem.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3479, 221), // name
ElementRow(4253, 27), // status
ElementRow(3284, 1431), // kind
ElementRow(1851, 223), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(4060, 26), // responsible
ElementRow(4444, 1432), // type
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(4499, 26), // usage
ElementRow(4477, 1433), // uniqueId
ElementRow(3171, 18), // NamingSystem.uniqueId.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1434), // type
ElementRow(4527, 221), // value
ElementRow(3798, 23), // preferred
ElementRow(1688, 26), // comment
ElementRow(3735, 24), // period
ElementRow(3171, 18), // Narrative.id
ElementRow(2113, 6), // extension
ElementRow(4253, 1435), // status
ElementRow(1946, 1436), // div
ElementRow(3171, 0), // NutritionOrder.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(3237, 792), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(3236, 172), // instantiates
ElementRow(4253, 270), // status
ElementRow(3247, 794), // intent
ElementRow(3699, 116), // patient
ElementRow(2038, 117), // encounter
ElementRow(1859, 223), // dateTime
ElementRow(3626, 105), // orderer
ElementRow(1436, 1437), // allergyIntolerance
ElementRow(2168, 900), // foodPreferenceModifier
ElementRow(2086, 1438), // excludeFoodModifier
ElementRow(3617, 1439), // oralDiet
ElementRow(4308, 1440), // supplement
ElementRow(2044, 1441), // enteralFormula
ElementRow(3532, 122), // note
ElementRow(3171, 18), // NutritionOrder.enteralFormula.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1535, 1442), // baseFormulaType
ElementRow(1534, 26), // baseFormulaProductName
ElementRow(1402, 1443), // additiveType
ElementRow(1401, 26), // additiveProductName
ElementRow(1594, 51), // caloricDensity
ElementRow(4090, 1444), // routeofAdministration
ElementRow(1410, 1445), // administration
ElementRow(3397, 51), // maxVolumeToDeliver
ElementRow(1412, 11), // administrationInstruction
ElementRow(3171, 18), // NutritionOrder.enteralFormula.administration.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4103, 1446), // schedule
ElementRow(3888, 51), // quantity
ElementRow(3922, 1447), // rate
ElementRow(3171, 18), // NutritionOrder.oralDiet.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1448), // type
ElementRow(4103, 1449), // schedule
ElementRow(3552, 1450), // nutrient
ElementRow(4375, 1451), // texture
ElementRow(2160, 1452), // fluidConsistencyType
ElementRow(3239, 11), // instruction
ElementRow(3171, 18), // NutritionOrder.oralDiet.nutrient.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3451, 1453), // modifier
ElementRow(1448, 51), // amount
ElementRow(3171, 18), // NutritionOrder.oralDiet.texture.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3451, 1454), // modifier
ElementRow(2169, 1455), // foodType
ElementRow(3171, 18), // NutritionOrder.supplement.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1456), // type
ElementRow(3839, 26), // productName
ElementRow(4103, 1449), // schedule
ElementRow(3888, 51), // quantity
ElementRow(3239, 11), // instruction
ElementRow(3171, 0), // NutritionProduct.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4253, 1457), // status
ElementRow(1617, 1458), // category
ElementRow(1670, 1459), // code
ElementRow(3372, 296), // manufacturer
ElementRow(3552, 1460), // nutrient
ElementRow(3223, 1461), // ingredient
ElementRow(3289, 1462), // knownAllergen
ElementRow(3837, 1463), // productCharacteristic
ElementRow(3233, 1464), // instance
ElementRow(3532, 122), // note
ElementRow(3171, 18), // NutritionProduct.ingredient.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3274, 1465), // item
ElementRow(1448, 1466), // amount
ElementRow(3171, 18), // NutritionProduct.instance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3888, 51), // quantity
ElementRow(3174, 301), // identifier
ElementRow(3347, 26), // lotNumber
ElementRow(2100, 119), // expiry
ElementRow(4502, 119), // useBy
ElementRow(3171, 18), // NutritionProduct.nutrient.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3274, 1467), // item
ElementRow(1448, 1468), // amount
ElementRow(3171, 18), // NutritionProduct.productCharacteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1469), // type
ElementRow(4527, 1470), // value
ElementRow(3171, 0), // Observation.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1536, 1471), // basedOn
ElementRow(3676, 1472), // partOf
ElementRow(4253, 746), // status
ElementRow(1617, 1473), // category
ElementRow(1670, 1474), // code
ElementRow(4283, 814), // subject
ElementRow(2163, 538), // focus
ElementRow(2038, 90), // encounter
ElementRow(1994, 1475), // effective
ElementRow(3272, 140), // issued
ElementRow(3730, 1476), // performer
ElementRow(4527, 1477), // value
ElementRow(1846, 1478), // dataAbsentReason
ElementRow(3250, 1479), // interpretation
ElementRow(3532, 122), // note
ElementRow(1572, 1480), // bodySite
ElementRow(3429, 1481), // method
ElementRow(4236, 1482), // specimen
ElementRow(1908, 971), // device
ElementRow(3964, 1483), // referenceRange
ElementRow(2242, 1484), // hasMember
ElementRow(1893, 1485), // derivedFrom
ElementRow(1705, 1486), // component
ElementRow(3171, 18), // Observation.component.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1474), // code
ElementRow(4527, 1477), // value
ElementRow(1846, 1478), // dataAbsentReason
ElementRow(3250, 1479), // interpretation
ElementRow(3964, 1487), // referenceRange
ElementRow(3171, 18), // Observation.referenceRange.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3348, 51), // low
ElementRow(2255, 51), // high
ElementRow(4444, 1488), // type
ElementRow(1472, 1489), // appliesTo
ElementRow(1421, 940), // age
ElementRow(4368, 26), // text
ElementRow(3171, 0), // ObservationDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(1617, 1490), // category
ElementRow(1670, 1474), // code
ElementRow(3174, 8), // identifier
ElementRow(3745, 1491), // permittedDataType
ElementRow(3475, 23), // multipleResultsAllowed
ElementRow(3429, 1481), // method
ElementRow(3799, 26), // preferredReportName
ElementRow(3887, 1492), // quantitativeDetails
ElementRow(3882, 1493), // qualifiedInterval
ElementRow(4515, 1494), // validCodedValueSet
ElementRow(3508, 1494), // normalCodedValueSet
ElementRow(1368, 1494), // abnormalCodedValueSet
ElementRow(1816, 1494), // criticalCodedValueSet
ElementRow(3171, 18), // ObservationDefinition.qualifiedInterval.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 1495), // category
ElementRow(3917, 940), // range
ElementRow(1758, 1496), // context
ElementRow(1472, 1489), // appliesTo
ElementRow(2199, 1497), // gender
ElementRow(1421, 940), // age
ElementRow(2210, 940), // gestationalAge
ElementRow(1725, 26), // condition
ElementRow(3171, 18), // ObservationDefinition.quantitativeDetails.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1829, 1498), // customaryUnit
ElementRow(4479, 1498), // unit
ElementRow(1774, 204), // conversionFactor
ElementRow(1867, 193), // decimalPrecision
ElementRow(3171, 0), // OperationDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(4554, 11), // version
ElementRow(3479, 221), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(3284, 1499), // kind
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1415, 28), // affectsState
ElementRow(1670, 532), // code
ElementRow(1688, 35), // comment
ElementRow(1530, 1500), // base
ElementRow(4048, 1501), // resource
ElementRow(4328, 171), // system
ElementRow(4444, 171), // type
ElementRow(3233, 171), // instance
ElementRow(3232, 42), // inputProfile
ElementRow(3650, 42), // outputProfile
ElementRow(3668, 1502), // parameter
ElementRow(3652, 1503), // overload
ElementRow(3171, 18), // OperationDefinition.overload.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3669, 259), // parameterName
ElementRow(1688, 26), // comment
ElementRow(3171, 18), // OperationDefinition.parameter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 526), // name
ElementRow(4501, 1504), // use
ElementRow(3432, 1505), // min
ElementRow(3384, 58), // max
ElementRow(1954, 26), // documentation
ElementRow(4444, 1506), // type
ElementRow(4337, 1507), // targetProfile
ElementRow(4142, 1508), // searchType
ElementRow(1564, 1509), // binding
ElementRow(3971, 1510), // referencedFrom
ElementRow(3673, 1511), // part
ElementRow(3171, 18), // OperationDefinition.parameter.binding.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4266, 1512), // strength
ElementRow(4535, 1513), // valueSet
ElementRow(3171, 18), // OperationDefinition.parameter.referencedFrom.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4212, 58), // source
ElementRow(4214, 26), // sourceId
ElementRow(3171, 0), // OperationOutcome.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3271, 1514), // issue
ElementRow(3171, 18), // OperationOutcome.issue.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4178, 1515), // severity
ElementRow(1670, 1516), // code
ElementRow(1905, 1517), // details
ElementRow(1913, 11), // diagnostics
ElementRow(3336, 64), // location
ElementRow(2106, 64), // expression
ElementRow(3171, 0), // Organization.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 46), // active
ElementRow(4444, 1518), // type
ElementRow(3479, 11), // name
ElementRow(1430, 259), // alias
ElementRow(4351, 1519), // telecom
ElementRow(1403, 1520), // address
ElementRow(3676, 15), // partOf
ElementRow(1741, 1521), // contact
ElementRow(2041, 1077), // endpoint
ElementRow(3171, 18), // Organization.contact.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3873, 1181), // purpose
ElementRow(3479, 358), // name
ElementRow(4351, 297), // telecom
ElementRow(1403, 1182), // address
ElementRow(3171, 0), // OrganizationAffiliation.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 28), // active
ElementRow(3735, 13), // period
ElementRow(3632, 15), // organization
ElementRow(3686, 15), // participatingOrganization
ElementRow(3496, 296), // network
ElementRow(1670, 1522), // code
ElementRow(4232, 134), // specialty
ElementRow(3336, 1069), // location
ElementRow(2250, 1523), // healthcareService
ElementRow(4351, 631), // telecom
ElementRow(2041, 1077), // endpoint
ElementRow(3171, 0), // PackagedProductDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3479, 11), // name
ElementRow(4444, 1524), // type
ElementRow(3658, 65), // packageFor
ElementRow(4253, 1358), // status
ElementRow(4254, 30), // statusDate
ElementRow(1749, 1525), // containedItemQuantity
ElementRow(1898, 32), // description
ElementRow(3309, 1526), // legalStatusOfSupply
ElementRow(3378, 1366), // marketingStatus
ElementRow(1630, 1527), // characteristic
ElementRow(1777, 28), // copackagedIndicator
ElementRow(3372, 296), // manufacturer
ElementRow(3656, 1528), // package
ElementRow(3171, 18), // PackagedProductDefinition.legalStatusOfSupply.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 1361), // code
ElementRow(3279, 1383), // jurisdiction
ElementRow(3171, 18), // PackagedProductDefinition.package.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4444, 1529), // type
ElementRow(3888, 843), // quantity
ElementRow(3383, 1530), // material
ElementRow(1441, 1530), // alternateMaterial
ElementRow(4182, 1531), // shelfLifeStorage
ElementRow(3372, 296), // manufacturer
ElementRow(3851, 1532), // property
ElementRow(1748, 1533), // containedItem
ElementRow(3656, 1534), // package
ElementRow(3171, 18), // PackagedProductDefinition.package.containedItem.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3274, 1535), // item
ElementRow(1448, 77), // amount
ElementRow(3171, 18), // PackagedProductDefinition.package.property.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 73), // type
ElementRow(4527, 74), // value
ElementRow(3171, 18), // PackagedProductDefinition.package.shelfLifeStorage.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 477), // type
ElementRow(3735, 1536), // period
ElementRow(4229, 764), // specialPrecautionsForStorage
ElementRow(3171, 18), // ParameterDefinition.id
ElementRow(2113, 6), // extension
ElementRow(3479, 109), // name
ElementRow(4501, 1537), // use
ElementRow(3432, 843), // min
ElementRow(3384, 11), // max
ElementRow(1954, 11), // documentation
ElementRow(4444, 739), // type
ElementRow(3844, 252), // profile
ElementRow(3171, 0), // Parameters.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(3668, 1538), // parameter
ElementRow(3171, 18), // Parameters.parameter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 221), // name
ElementRow(4527, 1539), // value
ElementRow(4048, 215), // resource
ElementRow(3673, 1540), // part
ElementRow(3171, 0), // Patient.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 46), // active
ElementRow(3479, 1541), // name
ElementRow(4351, 631), // telecom
ElementRow(2199, 1542), // gender
ElementRow(1569, 187), // birthDate
ElementRow(1865, 1543), // deceased
ElementRow(1403, 1544), // address
ElementRow(3376, 1545), // maritalStatus
ElementRow(3473, 1546), // multipleBirth
ElementRow(3751, 209), // photo
ElementRow(1741, 1547), // contact
ElementRow(1690, 1548), // communication
ElementRow(2201, 1549), // generalPractitioner
ElementRow(3364, 15), // managingOrganization
ElementRow(3328, 1550), // link
ElementRow(3171, 18), // Patient.communication.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3292, 1551), // language
ElementRow(3798, 23), // preferred
ElementRow(3171, 18), // Patient.contact.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3998, 1552), // relationship
ElementRow(3479, 358), // name
ElementRow(4351, 297), // telecom
ElementRow(1403, 1182), // address
ElementRow(2199, 1497), // gender
ElementRow(3632, 314), // organization
ElementRow(3735, 24), // period
ElementRow(3171, 18), // Patient.link.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3638, 1553), // other
ElementRow(4444, 1554), // type
ElementRow(3171, 0), // PaymentNotice.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 386), // status
ElementRow(4025, 576), // request
ElementRow(4056, 576), // response
ElementRow(1811, 223), // created
ElementRow(3859, 443), // provider
ElementRow(3717, 1555), // payment
ElementRow(3719, 36), // paymentDate
ElementRow(3712, 443), // payee
ElementRow(3946, 442), // recipient
ElementRow(1448, 475), // amount
ElementRow(3722, 1556), // paymentStatus
ElementRow(3171, 0), // PaymentReconciliation.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 386), // status
ElementRow(3735, 13), // period
ElementRow(1811, 223), // created
ElementRow(3721, 15), // paymentIssuer
ElementRow(4025, 1557), // request
ElementRow(4037, 443), // requestor
ElementRow(3642, 916), // outcome
ElementRow(1941, 26), // disposition
ElementRow(3719, 1558), // paymentDate
ElementRow(3718, 475), // paymentAmount
ElementRow(3720, 416), // paymentIdentifier
ElementRow(1902, 1559), // detail
ElementRow(2175, 452), // formCode
ElementRow(3830, 1560), // processNote
ElementRow(3171, 18), // PaymentReconciliation.detail.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 416), // identifier
ElementRow(3794, 416), // predecessor
ElementRow(4444, 1561), // type
ElementRow(4025, 576), // request
ElementRow(4288, 443), // submitter
ElementRow(4056, 576), // response
ElementRow(1851, 36), // date
ElementRow(4060, 1562), // responsible
ElementRow(3712, 443), // payee
ElementRow(1448, 316), // amount
ElementRow(3171, 18), // PaymentReconciliation.processNote.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 473), // type
ElementRow(4368, 26), // text
ElementRow(3171, 18), // Period.id
ElementRow(2113, 6), // extension
ElementRow(4245, 30), // start
ElementRow(2039, 30), // end
ElementRow(3171, 0), // Person.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(3479, 1541), // name
ElementRow(4351, 631), // telecom
ElementRow(2199, 1542), // gender
ElementRow(1569, 187), // birthDate
ElementRow(1403, 360), // address
ElementRow(3751, 453), // photo
ElementRow(3364, 15), // managingOrganization
ElementRow(1384, 46), // active
ElementRow(3328, 1563), // link
ElementRow(3171, 18), // Person.link.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4331, 1564), // target
ElementRow(1497, 1565), // assurance
ElementRow(3171, 0), // PlanDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4299, 26), // subtitle
ElementRow(4444, 1566), // type
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(4283, 1567), // subject
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 32), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(4499, 26), // usage
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(4401, 37), // topic
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(3320, 40), // library
ElementRow(2215, 1568), // goal
ElementRow(1382, 1569), // action
ElementRow(3171, 18), // PlanDefinition.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3800, 26), // prefix
ElementRow(4397, 26), // title
ElementRow(1898, 26), // description
ElementRow(4372, 26), // textEquivalent
ElementRow(3820, 45), // priority
ElementRow(1670, 1570), // code
ElementRow(3936, 1571), // reason
ElementRow(1954, 39), // documentation
ElementRow(2216, 1572), // goalId
ElementRow(4283, 29), // subject
ElementRow(4421, 1573), // trigger
ElementRow(1725, 1574), // condition
ElementRow(3231, 1068), // input
ElementRow(3648, 1068), // output
ElementRow(3990, 1575), // relatedAction
ElementRow(4395, 1576), // timing
ElementRow(3678, 1577), // participant
ElementRow(4444, 1578), // type
ElementRow(2231, 1579), // groupingBehavior
ElementRow(4153, 1580), // selectionBehavior
ElementRow(4040, 1581), // requiredBehavior
ElementRow(3791, 1582), // precheckBehavior
ElementRow(1608, 1583), // cardinalityBehavior
ElementRow(1875, 1584), // definition
ElementRow(4409, 56), // transform
ElementRow(1988, 1585), // dynamicValue
ElementRow(1382, 1586), // action
ElementRow(3171, 18), // PlanDefinition.action.condition.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3284, 1587), // kind
ElementRow(2106, 1235), // expression
ElementRow(3171, 18), // PlanDefinition.action.dynamicValue.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3692, 26), // path
ElementRow(2106, 1235), // expression
ElementRow(3171, 18), // PlanDefinition.action.participant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 60), // type
ElementRow(4086, 61), // role
ElementRow(3171, 18), // PlanDefinition.action.relatedAction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1383, 1101), // actionId
ElementRow(3998, 1588), // relationship
ElementRow(3574, 1589), // offset
ElementRow(3171, 18), // PlanDefinition.goal.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1617, 1590), // category
ElementRow(1898, 1591), // description
ElementRow(3820, 1592), // priority
ElementRow(4245, 1593), // start
ElementRow(1404, 1340), // addresses
ElementRow(1954, 39), // documentation
ElementRow(4331, 1594), // target
ElementRow(3171, 18), // PlanDefinition.goal.target.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3406, 1595), // measure
ElementRow(1902, 1596), // detail
ElementRow(1978, 889), // due
ElementRow(3171, 18), // Population.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1421, 1597), // age
ElementRow(2199, 477), // gender
ElementRow(3916, 477), // race
ElementRow(3755, 477), // physiologicalCondition
ElementRow(3171, 0), // Practitioner.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 28), // active
ElementRow(3479, 1541), // name
ElementRow(4351, 631), // telecom
ElementRow(1403, 1544), // address
ElementRow(2199, 1542), // gender
ElementRow(1569, 187), // birthDate
ElementRow(3751, 209), // photo
ElementRow(3881, 1598), // qualification
ElementRow(1690, 372), // communication
ElementRow(3171, 18), // Practitioner.qualification.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(1670, 1599), // code
ElementRow(3735, 24), // period
ElementRow(3273, 314), // issuer
ElementRow(3171, 0), // PractitionerRole.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 28), // active
ElementRow(3735, 13), // period
ElementRow(3783, 1600), // practitioner
ElementRow(3632, 15), // organization
ElementRow(1670, 1601), // code
ElementRow(4232, 134), // specialty
ElementRow(3336, 1069), // location
ElementRow(2250, 1523), // healthcareService
ElementRow(4351, 631), // telecom
ElementRow(1524, 1602), // availableTime
ElementRow(3523, 1603), // notAvailable
ElementRow(1520, 26), // availabilityExceptions
ElementRow(2041, 1077), // endpoint
ElementRow(3171, 18), // PractitionerRole.availableTime.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1863, 1078), // daysOfWeek
ElementRow(1433, 23), // allDay
ElementRow(1523, 1079), // availableStartTime
ElementRow(1522, 1079), // availableEndTime
ElementRow(3171, 18), // PractitionerRole.notAvailable.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 58), // description
ElementRow(1986, 24), // during
ElementRow(3171, 0), // Procedure.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3237, 537), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(1536, 1604), // basedOn
ElementRow(3676, 1605), // partOf
ElementRow(4253, 540), // status
ElementRow(4256, 1606), // statusReason
ElementRow(1617, 1607), // category
ElementRow(1670, 43), // code
ElementRow(4283, 273), // subject
ElementRow(2038, 90), // encounter
ElementRow(3729, 1608), // performed
ElementRow(3951, 121), // recorder
ElementRow(1489, 121), // asserter
ElementRow(3730, 1609), // performer
ElementRow(3336, 92), // location
ElementRow(3937, 1091), // reasonCode
ElementRow(3939, 1610), // reasonReference
ElementRow(1572, 315), // bodySite
ElementRow(3642, 1611), // outcome
ElementRow(4017, 1612), // report
ElementRow(1703, 1340), // complication
ElementRow(1704, 295), // complicationDetail
ElementRow(2166, 1613), // followUp
ElementRow(3532, 122), // note
ElementRow(2162, 1614), // focalDevice
ElementRow(4507, 1615), // usedReference
ElementRow(4506, 1616), // usedCode
ElementRow(3171, 18), // Procedure.focalDevice.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1382, 1617), // action
ElementRow(3367, 1618), // manipulated
ElementRow(3171, 18), // Procedure.performer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2191, 1339), // function
ElementRow(1386, 1619), // actor
ElementRow(3588, 314), // onBehalfOf
ElementRow(3171, 18), // ProdCharacteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2252, 77), // height
ElementRow(4592, 77), // width
ElementRow(1889, 77), // depth
ElementRow(4581, 77), // weight
ElementRow(3504, 77), // nominalVolume
ElementRow(2118, 77), // externalDiameter
ElementRow(4180, 11), // shape
ElementRow(1686, 64), // color
ElementRow(3195, 64), // imprint
ElementRow(3184, 1201), // image
ElementRow(4107, 477), // scoring
ElementRow(3171, 18), // ProductShelfLife.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(4444, 1222), // type
ElementRow(3735, 84), // period
ElementRow(4229, 764), // specialPrecautionsForStorage
ElementRow(3171, 0), // Provenance.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4331, 826), // target
ElementRow(3564, 1620), // occurred
ElementRow(3948, 162), // recorded
ElementRow(3761, 172), // policy
ElementRow(3336, 48), // location
ElementRow(3936, 175), // reason
ElementRow(1385, 1621), // activity
ElementRow(1425, 1622), // agent
ElementRow(2048, 1623), // entity
ElementRow(4186, 1624), // signature
ElementRow(3171, 18), // Provenance.agent.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1625), // type
ElementRow(4086, 169), // role
ElementRow(4589, 1626), // who
ElementRow(3588, 1627), // onBehalfOf
ElementRow(3171, 18), // Provenance.entity.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4086, 1628), // role
ElementRow(4582, 629), // what
ElementRow(1425, 1629), // agent
ElementRow(3171, 18), // Quantity.id
ElementRow(2113, 6), // extension
ElementRow(4527, 107), // value
ElementRow(1694, 108), // comparator
ElementRow(4479, 11), // unit
ElementRow(4328, 25), // system
ElementRow(1670, 109), // code
ElementRow(3171, 0), // Questionnaire.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(1893, 1630), // derivedFrom
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(4287, 1501), // subjectType
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(1670, 1631), // code
ElementRow(3274, 1632), // item
ElementRow(3171, 18), // Questionnaire.item.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3329, 58), // linkId
ElementRow(1875, 382), // definition
ElementRow(1670, 1633), // code
ElementRow(3800, 26), // prefix
ElementRow(4368, 26), // text
ElementRow(4444, 1634), // type
ElementRow(2035, 1635), // enableWhen
ElementRow(2034, 1636), // enableBehavior
ElementRow(4039, 23), // required
ElementRow(4011, 23), // repeats
ElementRow(3933, 23), // readOnly
ElementRow(3393, 193), // maxLength
ElementRow(1456, 1637), // answerValueSet
ElementRow(1453, 1638), // answerOption
ElementRow(3224, 1639), // initial
ElementRow(3274, 1640), // item
ElementRow(3171, 18), // Questionnaire.item.answerOption.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4527, 1641), // value
ElementRow(3226, 23), // initialSelected
ElementRow(3171, 18), // Questionnaire.item.enableWhen.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3912, 58), // question
ElementRow(3611, 1642), // operator
ElementRow(1452, 1643), // answer
ElementRow(3171, 18), // Questionnaire.item.initial.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4527, 1644), // value
ElementRow(3171, 0), // QuestionnaireResponse.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(1536, 1604), // basedOn
ElementRow(3676, 1645), // partOf
ElementRow(3913, 1646), // questionnaire
ElementRow(4253, 1647), // status
ElementRow(4283, 177), // subject
ElementRow(2038, 90), // encounter
ElementRow(1510, 30), // authored
ElementRow(1509, 1648), // author
ElementRow(4212, 96), // source
ElementRow(3274, 1649), // item
ElementRow(3171, 18), // QuestionnaireResponse.item.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3329, 58), // linkId
ElementRow(1875, 382), // definition
ElementRow(4368, 26), // text
ElementRow(1452, 1650), // answer
ElementRow(3274, 1651), // item
ElementRow(3171, 18), // QuestionnaireResponse.item.answer.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4527, 1652), // value
ElementRow(3274, 1651), // item
ElementRow(3171, 18), // Range.id
ElementRow(2113, 6), // extension
ElementRow(3348, 850), // low
ElementRow(2255, 850), // high
ElementRow(3171, 18), // Ratio.id
ElementRow(2113, 6), // extension
ElementRow(3551, 77), // numerator
ElementRow(1883, 77), // denominator
ElementRow(3171, 18), // RatioRange.id
ElementRow(2113, 6), // extension
ElementRow(3351, 850), // lowNumerator
ElementRow(2256, 850), // highNumerator
ElementRow(1883, 850), // denominator
ElementRow(3171, 18), // Reference.id
ElementRow(2113, 6), // extension
ElementRow(3959, 11), // reference
ElementRow(4444, 1653), // type
ElementRow(3174, 85), // identifier
ElementRow(1940, 11), // display
ElementRow(3171, 0), // RegulatedAuthorization.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4283, 1654), // subject
ElementRow(4444, 1655), // type
ElementRow(1898, 32), // description
ElementRow(3980, 1656), // region
ElementRow(4253, 492), // status
ElementRow(4254, 30), // statusDate
ElementRow(4526, 13), // validityPeriod
ElementRow(3212, 1657), // indication
ElementRow(3246, 1658), // intendedUse
ElementRow(1537, 1659), // basis
ElementRow(2263, 15), // holder
ElementRow(3982, 15), // regulator
ElementRow(1614, 1660), // case
ElementRow(3171, 18), // RegulatedAuthorization.case.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(4444, 1661), // type
ElementRow(4253, 492), // status
ElementRow(1851, 1662), // date
ElementRow(1470, 1663), // application
ElementRow(3171, 18), // RelatedArtifact.id
ElementRow(2113, 6), // extension
ElementRow(4444, 1664), // type
ElementRow(3291, 11), // label
ElementRow(1940, 11), // display
ElementRow(1640, 32), // citation
ElementRow(4496, 156), // url
ElementRow(1950, 1070), // document
ElementRow(4048, 1665), // resource
ElementRow(3171, 0), // RelatedPerson.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 46), // active
ElementRow(3699, 116), // patient
ElementRow(3998, 1666), // relationship
ElementRow(3479, 1541), // name
ElementRow(4351, 631), // telecom
ElementRow(2199, 1542), // gender
ElementRow(1569, 187), // birthDate
ElementRow(1403, 1544), // address
ElementRow(3751, 209), // photo
ElementRow(3735, 24), // period
ElementRow(1690, 1667), // communication
ElementRow(3171, 18), // RelatedPerson.communication.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3292, 1551), // language
ElementRow(3798, 23), // preferred
ElementRow(3171, 0), // RequestGroup.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3237, 1342), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(1536, 139), // basedOn
ElementRow(4016, 139), // replaces
ElementRow(2226, 85), // groupIdentifier
ElementRow(4253, 270), // status
ElementRow(3247, 794), // intent
ElementRow(3820, 543), // priority
ElementRow(1670, 477), // code
ElementRow(4283, 553), // subject
ElementRow(2038, 117), // encounter
ElementRow(1511, 119), // authoredOn
ElementRow(1509, 1668), // author
ElementRow(3937, 302), // reasonCode
ElementRow(3939, 285), // reasonReference
ElementRow(3532, 122), // note
ElementRow(1382, 1669), // action
ElementRow(3171, 18), // RequestGroup.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3800, 26), // prefix
ElementRow(4397, 26), // title
ElementRow(1898, 11), // description
ElementRow(4372, 11), // textEquivalent
ElementRow(3820, 45), // priority
ElementRow(1670, 302), // code
ElementRow(1954, 39), // documentation
ElementRow(1725, 1670), // condition
ElementRow(3990, 1671), // relatedAction
ElementRow(4395, 1576), // timing
ElementRow(3678, 1672), // participant
ElementRow(4444, 1578), // type
ElementRow(2231, 1579), // groupingBehavior
ElementRow(4153, 1580), // selectionBehavior
ElementRow(4040, 1581), // requiredBehavior
ElementRow(3791, 1582), // precheckBehavior
ElementRow(1608, 1583), // cardinalityBehavior
ElementRow(4048, 576), // resource
ElementRow(1382, 1673), // action
ElementRow(3171, 18), // RequestGroup.action.condition.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3284, 1587), // kind
ElementRow(2106, 1235), // expression
ElementRow(3171, 18), // RequestGroup.action.relatedAction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1383, 1101), // actionId
ElementRow(3998, 1588), // relationship
ElementRow(3574, 1589), // offset
ElementRow(3171, 0), // ResearchDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4184, 26), // shortTitle
ElementRow(4299, 26), // subtitle
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(4283, 924), // subject
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 32), // description
ElementRow(1688, 259), // comment
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(4499, 26), // usage
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(4401, 37), // topic
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(3320, 40), // library
ElementRow(3766, 1674), // population
ElementRow(2102, 1675), // exposure
ElementRow(2103, 1675), // exposureAlternative
ElementRow(3642, 1675), // outcome
ElementRow(3171, 0), // ResearchElementDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4184, 11), // shortTitle
ElementRow(4299, 26), // subtitle
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(4283, 924), // subject
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 32), // description
ElementRow(1688, 259), // comment
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(4499, 26), // usage
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(4401, 37), // topic
ElementRow(1509, 38), // author
ElementRow(1991, 38), // editor
ElementRow(4077, 38), // reviewer
ElementRow(2040, 38), // endorser
ElementRow(3991, 39), // relatedArtifact
ElementRow(3320, 40), // library
ElementRow(4444, 1676), // type
ElementRow(4542, 1677), // variableType
ElementRow(1630, 1678), // characteristic
ElementRow(3171, 18), // ResearchElementDefinition.characteristic.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1875, 1679), // definition
ElementRow(4500, 1680), // usageContext
ElementRow(2085, 23), // exclude
ElementRow(4480, 1681), // unitOfMeasure
ElementRow(4272, 26), // studyEffectiveDescription
ElementRow(4271, 1682), // studyEffective
ElementRow(4274, 889), // studyEffectiveTimeFromStart
ElementRow(4273, 973), // studyEffectiveGroupMeasure
ElementRow(3680, 26), // participantEffectiveDescription
ElementRow(3679, 1682), // participantEffective
ElementRow(3682, 889), // participantEffectiveTimeFromStart
ElementRow(3681, 973), // participantEffectiveGroupMeasure
ElementRow(3171, 0), // ResearchStudy.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4397, 11), // title
ElementRow(3855, 1683), // protocol
ElementRow(3676, 101), // partOf
ElementRow(4253, 1684), // status
ElementRow(3812, 1685), // primaryPurposeType
ElementRow(3748, 1686), // phase
ElementRow(1617, 764), // category
ElementRow(2163, 764), // focus
ElementRow(1725, 801), // condition
ElementRow(1741, 31), // contact
ElementRow(3991, 39), // relatedArtifact
ElementRow(3283, 764), // keyword
ElementRow(3336, 34), // location
ElementRow(1898, 35), // description
ElementRow(2043, 496), // enrollment
ElementRow(3735, 13), // period
ElementRow(4240, 15), // sponsor
ElementRow(3815, 105), // principalInvestigator
ElementRow(4190, 1069), // site
ElementRow(3940, 1687), // reasonStopped
ElementRow(3532, 122), // note
ElementRow(1482, 1688), // arm
ElementRow(3554, 1689), // objective
ElementRow(3171, 18), // ResearchStudy.arm.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 58), // name
ElementRow(4444, 191), // type
ElementRow(1898, 26), // description
ElementRow(3171, 18), // ResearchStudy.objective.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 26), // name
ElementRow(4444, 1690), // type
ElementRow(3171, 0), // ResearchSubject.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1691), // status
ElementRow(3735, 13), // period
ElementRow(4270, 1692), // study
ElementRow(3213, 116), // individual
ElementRow(1494, 26), // assignedArm
ElementRow(1389, 26), // actualArm
ElementRow(1736, 1693), // consent
ElementRow(3171, 0), // Resource.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(3171, 0), // RiskAssessment.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1536, 576), // basedOn
ElementRow(3671, 576), // parent
ElementRow(4253, 1694), // status
ElementRow(3429, 477), // method
ElementRow(1670, 477), // code
ElementRow(4283, 273), // subject
ElementRow(2038, 90), // encounter
ElementRow(3565, 478), // occurrence
ElementRow(1725, 1695), // condition
ElementRow(3730, 749), // performer
ElementRow(3937, 302), // reasonCode
ElementRow(3939, 285), // reasonReference
ElementRow(1537, 139), // basis
ElementRow(3796, 1696), // prediction
ElementRow(3439, 26), // mitigation
ElementRow(3532, 122), // note
ElementRow(3171, 18), // RiskAssessment.prediction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3642, 191), // outcome
ElementRow(3822, 1697), // probability
ElementRow(3884, 1698), // qualitativeRisk
ElementRow(4002, 204), // relativeRisk
ElementRow(4583, 1699), // when
ElementRow(3927, 26), // rationale
ElementRow(3171, 18), // SampledData.id
ElementRow(2113, 6), // extension
ElementRow(3635, 1700), // origin
ElementRow(3735, 1701), // period
ElementRow(2125, 107), // factor
ElementRow(3353, 107), // lowerLimit
ElementRow(4493, 107), // upperLimit
ElementRow(1922, 415), // dimensions
ElementRow(1834, 26), // data
ElementRow(3171, 0), // Schedule.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1384, 46), // active
ElementRow(4168, 132), // serviceCategory
ElementRow(4172, 133), // serviceType
ElementRow(4232, 134), // specialty
ElementRow(1386, 1702), // actor
ElementRow(3758, 13), // planningHorizon
ElementRow(1688, 26), // comment
ElementRow(3171, 0), // SearchParameter.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 220), // url
ElementRow(4554, 11), // version
ElementRow(3479, 221), // name
ElementRow(1893, 264), // derivedFrom
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 129), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1670, 532), // code
ElementRow(1530, 1703), // base
ElementRow(4444, 1704), // type
ElementRow(2106, 26), // expression
ElementRow(4606, 26), // xpath
ElementRow(4608, 1705), // xpathUsage
ElementRow(4331, 1706), // target
ElementRow(3474, 23), // multipleOr
ElementRow(3472, 23), // multipleAnd
ElementRow(1694, 1707), // comparator
ElementRow(3451, 1708), // modifier
ElementRow(1626, 259), // chain
ElementRow(1705, 1709), // component
ElementRow(3171, 18), // SearchParameter.component.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1875, 1710), // definition
ElementRow(2106, 58), // expression
ElementRow(3171, 0), // ServiceRequest.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(3237, 792), // instantiatesCanonical
ElementRow(3238, 268), // instantiatesUri
ElementRow(1536, 1711), // basedOn
ElementRow(4016, 804), // replaces
ElementRow(4043, 85), // requisition
ElementRow(4253, 270), // status
ElementRow(3247, 794), // intent
ElementRow(1617, 1712), // category
ElementRow(3820, 543), // priority
ElementRow(1948, 46), // doNotPerform
ElementRow(1670, 43), // code
ElementRow(3620, 1713), // orderDetail
ElementRow(3888, 1714), // quantity
ElementRow(4283, 797), // subject
ElementRow(2038, 90), // encounter
ElementRow(3565, 312), // occurrence
ElementRow(1485, 845), // asNeeded
ElementRow(1511, 30), // authoredOn
ElementRow(4034, 555), // requester
ElementRow(3733, 1715), // performerType
ElementRow(3730, 1716), // performer
ElementRow(3337, 1717), // locationCode
ElementRow(3339, 1069), // locationReference
ElementRow(3937, 1091), // reasonCode
ElementRow(3939, 549), // reasonReference
ElementRow(3240, 802), // insurance
ElementRow(4317, 139), // supportingInfo
ElementRow(4236, 1098), // specimen
ElementRow(1572, 315), // bodySite
ElementRow(3532, 122), // note
ElementRow(3706, 11), // patientInstruction
ElementRow(4004, 648), // relevantHistory
ElementRow(3171, 18), // Signature.id
ElementRow(2113, 6), // extension
ElementRow(4444, 1718), // type
ElementRow(4583, 162), // when
ElementRow(4589, 1626), // who
ElementRow(3588, 1719), // onBehalfOf
ElementRow(4334, 1720), // targetFormat
ElementRow(4185, 1720), // sigFormat
ElementRow(1834, 155), // data
ElementRow(3171, 0), // Slot.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4168, 132), // serviceCategory
ElementRow(4172, 133), // serviceType
ElementRow(4232, 134), // specialty
ElementRow(1477, 135), // appointmentType
ElementRow(4103, 1721), // schedule
ElementRow(4253, 1722), // status
ElementRow(4245, 162), // start
ElementRow(2039, 162), // end
ElementRow(3651, 23), // overbooked
ElementRow(1688, 26), // comment
ElementRow(3171, 0), // Specimen.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1377, 85), // accessionIdentifier
ElementRow(4253, 1723), // status
ElementRow(4444, 1724), // type
ElementRow(4283, 1725), // subject
ElementRow(3943, 30), // receivedTime
ElementRow(3671, 816), // parent
ElementRow(4025, 143), // request
ElementRow(1683, 1726), // collection
ElementRow(3831, 1727), // processing
ElementRow(1750, 1728), // container
ElementRow(1725, 1729), // condition
ElementRow(3532, 122), // note
ElementRow(3171, 18), // Specimen.collection.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1685, 105), // collector
ElementRow(1682, 478), // collected
ElementRow(1980, 79), // duration
ElementRow(3888, 51), // quantity
ElementRow(3429, 1730), // method
ElementRow(1572, 1480), // bodySite
ElementRow(2133, 1731), // fastingStatus
ElementRow(3171, 18), // Specimen.container.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(1898, 26), // description
ElementRow(4444, 1732), // type
ElementRow(1606, 51), // capacity
ElementRow(4237, 51), // specimenQuantity
ElementRow(1400, 1733), // additive
ElementRow(3171, 18), // Specimen.processing.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 26), // description
ElementRow(3825, 1734), // procedure
ElementRow(1400, 1735), // additive
ElementRow(4388, 201), // time
ElementRow(3171, 0), // SpecimenDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(4461, 1724), // typeCollected
ElementRow(3707, 1736), // patientPreparation
ElementRow(4389, 11), // timeAspect
ElementRow(1683, 1737), // collection
ElementRow(4464, 1738), // typeTested
ElementRow(3171, 18), // SpecimenDefinition.typeTested.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3266, 23), // isDerived
ElementRow(4444, 1739), // type
ElementRow(3797, 1740), // preference
ElementRow(1750, 1741), // container
ElementRow(4041, 26), // requirement
ElementRow(4072, 889), // retentionTime
ElementRow(3986, 1742), // rejectionCriterion
ElementRow(2240, 1743), // handling
ElementRow(3171, 18), // SpecimenDefinition.typeTested.container.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3383, 1744), // material
ElementRow(4444, 1732), // type
ElementRow(1602, 1745), // cap
ElementRow(1898, 26), // description
ElementRow(1606, 51), // capacity
ElementRow(3436, 1746), // minimumVolume
ElementRow(1400, 1747), // additive
ElementRow(3802, 26), // preparation
ElementRow(3171, 18), // SpecimenDefinition.typeTested.container.additive.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1400, 1748), // additive
ElementRow(3171, 18), // SpecimenDefinition.typeTested.handling.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4354, 1749), // temperatureQualifier
ElementRow(4355, 940), // temperatureRange
ElementRow(3392, 889), // maxDuration
ElementRow(3239, 26), // instruction
ElementRow(3171, 0), // StructureDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 220), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 221), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(3283, 1750), // keyword
ElementRow(2139, 1751), // fhirVersion
ElementRow(3375, 1752), // mapping
ElementRow(3284, 1753), // kind
ElementRow(1373, 171), // abstract
ElementRow(1758, 1754), // context
ElementRow(1760, 64), // contextInvariant
ElementRow(4444, 1755), // type
ElementRow(1533, 252), // baseDefinition
ElementRow(1890, 1756), // derivation
ElementRow(4204, 1757), // snapshot
ElementRow(1918, 1758), // differential
ElementRow(3171, 18), // StructureDefinition.context.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1759), // type
ElementRow(2106, 221), // expression
ElementRow(3171, 18), // StructureDefinition.differential.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2020, 1760), // element
ElementRow(3171, 18), // StructureDefinition.mapping.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3175, 1101), // identity
ElementRow(4495, 382), // uri
ElementRow(3479, 26), // name
ElementRow(1688, 26), // comment
ElementRow(3171, 18), // StructureDefinition.snapshot.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2020, 1761), // element
ElementRow(3171, 0), // StructureMap.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 220), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 221), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(4268, 1762), // structure
ElementRow(3193, 1763), // import
ElementRow(2223, 1764), // group
ElementRow(3171, 18), // StructureMap.group.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 869), // name
ElementRow(2111, 1016), // extends
ElementRow(4462, 1765), // typeMode
ElementRow(1954, 11), // documentation
ElementRow(3231, 1766), // input
ElementRow(4094, 1767), // rule
ElementRow(3171, 18), // StructureMap.group.input.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 869), // name
ElementRow(4444, 11), // type
ElementRow(3443, 1768), // mode
ElementRow(1954, 26), // documentation
ElementRow(3171, 18), // StructureMap.group.rule.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 869), // name
ElementRow(4212, 1769), // source
ElementRow(4331, 1770), // target
ElementRow(4094, 1771), // rule
ElementRow(1885, 1772), // dependent
ElementRow(1954, 26), // documentation
ElementRow(3171, 18), // StructureMap.group.rule.dependent.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 869), // name
ElementRow(4539, 1773), // variable
ElementRow(3171, 18), // StructureMap.group.rule.source.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1758, 869), // context
ElementRow(3432, 843), // min
ElementRow(3384, 11), // max
ElementRow(4444, 11), // type
ElementRow(1873, 1539), // defaultValue
ElementRow(2020, 11), // element
ElementRow(3330, 1774), // listMode
ElementRow(4539, 1016), // variable
ElementRow(1725, 11), // condition
ElementRow(1633, 11), // check
ElementRow(3342, 11), // logMessage
ElementRow(3171, 18), // StructureMap.group.rule.target.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1758, 1016), // context
ElementRow(1763, 1775), // contextType
ElementRow(2020, 11), // element
ElementRow(4539, 1016), // variable
ElementRow(3330, 1776), // listMode
ElementRow(3332, 1016), // listRuleId
ElementRow(4409, 1777), // transform
ElementRow(3668, 1778), // parameter
ElementRow(3171, 18), // StructureMap.group.rule.target.parameter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4527, 1779), // value
ElementRow(3171, 18), // StructureMap.structure.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4496, 236), // url
ElementRow(3443, 1780), // mode
ElementRow(1430, 11), // alias
ElementRow(1954, 26), // documentation
ElementRow(3171, 0), // Subscription.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4253, 1781), // status
ElementRow(1741, 631), // contact
ElementRow(2039, 140), // end
ElementRow(3936, 221), // reason
ElementRow(1814, 221), // criteria
ElementRow(2064, 11), // error
ElementRow(1629, 1782), // channel
ElementRow(3171, 18), // Subscription.channel.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1783), // type
ElementRow(2041, 156), // endpoint
ElementRow(3714, 153), // payload
ElementRow(2247, 64), // header
ElementRow(3171, 0), // SubscriptionStatus.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4253, 1784), // status
ElementRow(4444, 1785), // type
ElementRow(2079, 11), // eventsSinceSubscriptionStart
ElementRow(3535, 1786), // notificationEvent
ElementRow(4293, 1787), // subscription
ElementRow(4401, 1788), // topic
ElementRow(2064, 1789), // error
ElementRow(3171, 18), // SubscriptionStatus.notificationEvent.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2077, 58), // eventNumber
ElementRow(4394, 151), // timestamp
ElementRow(2163, 576), // focus
ElementRow(1396, 139), // additionalContext
ElementRow(3171, 0), // SubscriptionTopic.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 220), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(4397, 11), // title
ElementRow(1893, 1790), // derivedFrom
ElementRow(4253, 27), // status
ElementRow(2096, 46), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(1478, 36), // approvalDate
ElementRow(3300, 36), // lastReviewDate
ElementRow(1996, 13), // effectivePeriod
ElementRow(4054, 1791), // resourceTrigger
ElementRow(2078, 1792), // eventTrigger
ElementRow(1595, 1793), // canFilterBy
ElementRow(3536, 1794), // notificationShape
ElementRow(3171, 18), // SubscriptionTopic.canFilterBy.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 32), // description
ElementRow(4048, 1795), // resource
ElementRow(2147, 221), // filterParameter
ElementRow(2146, 25), // filterDefinition
ElementRow(3451, 1796), // modifier
ElementRow(3171, 18), // SubscriptionTopic.eventTrigger.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 32), // description
ElementRow(2074, 1797), // event
ElementRow(4048, 1755), // resource
ElementRow(3171, 18), // SubscriptionTopic.notificationShape.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4048, 1755), // resource
ElementRow(3206, 64), // include
ElementRow(4074, 64), // revInclude
ElementRow(3171, 18), // SubscriptionTopic.resourceTrigger.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 32), // description
ElementRow(4048, 1755), // resource
ElementRow(4313, 1798), // supportedInteraction
ElementRow(3909, 1799), // queryCriteria
ElementRow(2138, 11), // fhirPathCriteria
ElementRow(3171, 18), // SubscriptionTopic.resourceTrigger.queryCriteria.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3809, 11), // previous
ElementRow(4068, 1800), // resultForCreate
ElementRow(1825, 11), // current
ElementRow(4069, 1800), // resultForDelete
ElementRow(4038, 28), // requireBoth
ElementRow(3171, 0), // Substance.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1801), // status
ElementRow(1617, 1802), // category
ElementRow(1670, 1803), // code
ElementRow(1898, 11), // description
ElementRow(3233, 1804), // instance
ElementRow(3223, 1805), // ingredient
ElementRow(3171, 18), // Substance.ingredient.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3888, 78), // quantity
ElementRow(4294, 1806), // substance
ElementRow(3171, 18), // Substance.instance.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(2100, 30), // expiry
ElementRow(3888, 850), // quantity
ElementRow(3171, 0), // SubstanceDefinition.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(4253, 492), // status
ElementRow(1649, 764), // classification
ElementRow(1961, 1357), // domain
ElementRow(2219, 1807), // grade
ElementRow(1898, 32), // description
ElementRow(3220, 1808), // informationSource
ElementRow(3532, 1093), // note
ElementRow(3372, 296), // manufacturer
ElementRow(4312, 296), // supplier
ElementRow(3454, 1809), // moiety
ElementRow(3851, 1810), // property
ElementRow(3457, 1811), // molecularWeight
ElementRow(4268, 1812), // structure
ElementRow(1670, 1813), // code
ElementRow(3479, 1814), // name
ElementRow(3998, 1815), // relationship
ElementRow(4218, 1816), // sourceMaterial
ElementRow(3171, 18), // SubstanceDefinition.code.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 477), // code
ElementRow(4253, 492), // status
ElementRow(4254, 30), // statusDate
ElementRow(3532, 1093), // note
ElementRow(4212, 100), // source
ElementRow(3171, 18), // SubstanceDefinition.moiety.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4086, 477), // role
ElementRow(3174, 85), // identifier
ElementRow(3479, 11), // name
ElementRow(4258, 1817), // stereochemistry
ElementRow(3613, 1818), // opticalActivity
ElementRow(3455, 11), // molecularFormula
ElementRow(1448, 1819), // amount
ElementRow(3411, 1820), // measurementType
ElementRow(3171, 18), // SubstanceDefinition.molecularWeight.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3429, 1821), // method
ElementRow(4444, 1822), // type
ElementRow(1448, 84), // amount
ElementRow(3171, 18), // SubstanceDefinition.name.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 221), // name
ElementRow(4444, 1823), // type
ElementRow(4253, 492), // status
ElementRow(3798, 28), // preferred
ElementRow(3292, 1824), // language
ElementRow(1961, 1825), // domain
ElementRow(3279, 1656), // jurisdiction
ElementRow(4326, 1826), // synonym
ElementRow(4415, 1826), // translation
ElementRow(3573, 1827), // official
ElementRow(4212, 100), // source
ElementRow(3171, 18), // SubstanceDefinition.name.official.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1513, 1828), // authority
ElementRow(4253, 492), // status
ElementRow(1851, 30), // date
ElementRow(3171, 18), // SubstanceDefinition.property.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 73), // type
ElementRow(4527, 74), // value
ElementRow(3171, 18), // SubstanceDefinition.relationship.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4295, 1829), // substanceDefinition
ElementRow(4444, 1830), // type
ElementRow(3265, 28), // isDefining
ElementRow(1448, 1831), // amount
ElementRow(3926, 78), // ratioHighLimitAmount
ElementRow(1694, 1820), // comparator
ElementRow(4212, 100), // source
ElementRow(3171, 18), // SubstanceDefinition.sourceMaterial.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1832), // type
ElementRow(2209, 1833), // genus
ElementRow(4233, 1834), // species
ElementRow(3673, 1835), // part
ElementRow(1792, 1836), // countryOfOrigin
ElementRow(3171, 18), // SubstanceDefinition.structure.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4258, 1817), // stereochemistry
ElementRow(3613, 1818), // opticalActivity
ElementRow(3455, 11), // molecularFormula
ElementRow(3456, 11), // molecularFormulaByMoiety
ElementRow(3457, 1837), // molecularWeight
ElementRow(4350, 1838), // technique
ElementRow(4213, 100), // sourceDocument
ElementRow(4023, 1839), // representation
ElementRow(3171, 18), // SubstanceDefinition.structure.representation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1840), // type
ElementRow(4023, 11), // representation
ElementRow(2177, 1841), // format
ElementRow(1950, 1842), // document
ElementRow(3171, 0), // SupplyDelivery.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(1536, 1843), // basedOn
ElementRow(3676, 1844), // partOf
ElementRow(4253, 1845), // status
ElementRow(3699, 763), // patient
ElementRow(4444, 1846), // type
ElementRow(4311, 1847), // suppliedItem
ElementRow(3565, 312), // occurrence
ElementRow(4312, 443), // supplier
ElementRow(1901, 48), // destination
ElementRow(3944, 1301), // receiver
ElementRow(3171, 18), // SupplyDelivery.suppliedItem.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3888, 51), // quantity
ElementRow(3274, 1848), // item
ElementRow(3171, 0), // SupplyRequest.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 8), // identifier
ElementRow(4253, 1849), // status
ElementRow(1617, 1850), // category
ElementRow(3820, 543), // priority
ElementRow(3274, 1851), // item
ElementRow(3888, 84), // quantity
ElementRow(3668, 1852), // parameter
ElementRow(3565, 312), // occurrence
ElementRow(1511, 30), // authoredOn
ElementRow(4034, 555), // requester
ElementRow(4312, 1853), // supplier
ElementRow(3937, 1854), // reasonCode
ElementRow(3939, 285), // reasonReference
ElementRow(1881, 1855), // deliverFrom
ElementRow(1882, 1856), // deliverTo
ElementRow(3171, 18), // SupplyRequest.parameter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 191), // code
ElementRow(4527, 803), // value
ElementRow(3171, 0), // Task.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(3237, 1857), // instantiatesCanonical
ElementRow(3238, 25), // instantiatesUri
ElementRow(1536, 538), // basedOn
ElementRow(2226, 85), // groupIdentifier
ElementRow(3676, 1858), // partOf
ElementRow(4253, 1859), // status
ElementRow(4256, 477), // statusReason
ElementRow(1583, 477), // businessStatus
ElementRow(3247, 1860), // intent
ElementRow(3820, 45), // priority
ElementRow(1670, 1861), // code
ElementRow(1898, 11), // description
ElementRow(2163, 177), // focus
ElementRow(2170, 177), // for
ElementRow(2038, 90), // encounter
ElementRow(2090, 13), // executionPeriod
ElementRow(1511, 119), // authoredOn
ElementRow(3295, 30), // lastModified
ElementRow(4034, 1862), // requester
ElementRow(3733, 1863), // performerType
ElementRow(3655, 800), // owner
ElementRow(3336, 92), // location
ElementRow(3937, 191), // reasonCode
ElementRow(3939, 576), // reasonReference
ElementRow(3240, 802), // insurance
ElementRow(3532, 122), // note
ElementRow(4004, 648), // relevantHistory
ElementRow(4066, 1864), // restriction
ElementRow(3231, 1865), // input
ElementRow(3648, 1866), // output
ElementRow(3171, 18), // Task.input.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(4527, 1867), // value
ElementRow(3171, 18), // Task.output.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 767), // type
ElementRow(4527, 1867), // value
ElementRow(3171, 18), // Task.restriction.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4013, 141), // repetitions
ElementRow(3735, 24), // period
ElementRow(3946, 1868), // recipient
ElementRow(3171, 0), // TerminologyCapabilities.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 223), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 32), // copyright
ElementRow(3284, 224), // kind
ElementRow(4209, 1869), // software
ElementRow(3189, 1870), // implementation
ElementRow(3341, 28), // lockedDate
ElementRow(1678, 1871), // codeSystem
ElementRow(2093, 1872), // expansion
ElementRow(1677, 1873), // codeSearch
ElementRow(4517, 1874), // validateCode
ElementRow(4415, 1875), // translation
ElementRow(1661, 1876), // closure
ElementRow(3171, 18), // TerminologyCapabilities.closure.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4415, 23), // translation
ElementRow(3171, 18), // TerminologyCapabilities.codeSystem.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4495, 591), // uri
ElementRow(4554, 1877), // version
ElementRow(4298, 23), // subsumption
ElementRow(3171, 18), // TerminologyCapabilities.codeSystem.version.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 11), // code
ElementRow(3264, 28), // isDefault
ElementRow(1710, 23), // compositional
ElementRow(3292, 1878), // language
ElementRow(2145, 1879), // filter
ElementRow(3851, 1878), // property
ElementRow(3171, 18), // TerminologyCapabilities.codeSystem.version.filter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 526), // code
ElementRow(3598, 1880), // op
ElementRow(3171, 18), // TerminologyCapabilities.expansion.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2253, 23), // hierarchical
ElementRow(3666, 23), // paging
ElementRow(3207, 23), // incomplete
ElementRow(3668, 1881), // parameter
ElementRow(4373, 35), // textFilter
ElementRow(3171, 18), // TerminologyCapabilities.expansion.parameter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 526), // name
ElementRow(1954, 26), // documentation
ElementRow(3171, 18), // TerminologyCapabilities.implementation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1898, 221), // description
ElementRow(4496, 156), // url
ElementRow(3171, 18), // TerminologyCapabilities.software.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 221), // name
ElementRow(4554, 11), // version
ElementRow(3171, 18), // TerminologyCapabilities.translation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3493, 463), // needsMap
ElementRow(3171, 18), // TerminologyCapabilities.validateCode.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4416, 463), // translations
ElementRow(3171, 0), // TestReport.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 85), // identifier
ElementRow(3479, 11), // name
ElementRow(4253, 1882), // status
ElementRow(4366, 1883), // testScript
ElementRow(4067, 1884), // result
ElementRow(4106, 107), // score
ElementRow(4367, 11), // tester
ElementRow(3272, 30), // issued
ElementRow(3678, 1885), // participant
ElementRow(4175, 1886), // setup
ElementRow(4362, 1887), // test
ElementRow(4349, 1888), // teardown
ElementRow(3171, 18), // TestReport.participant.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1889), // type
ElementRow(4495, 590), // uri
ElementRow(1940, 26), // display
ElementRow(3171, 18), // TestReport.setup.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1382, 1890), // action
ElementRow(3171, 18), // TestReport.setup.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3608, 1891), // operation
ElementRow(1488, 1892), // assert
ElementRow(3171, 18), // TestReport.setup.action.assert.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4067, 1893), // result
ElementRow(3423, 35), // message
ElementRow(1902, 26), // detail
ElementRow(3171, 18), // TestReport.setup.action.operation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4067, 1893), // result
ElementRow(3423, 35), // message
ElementRow(1902, 382), // detail
ElementRow(3171, 18), // TestReport.teardown.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1382, 1894), // action
ElementRow(3171, 18), // TestReport.teardown.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3608, 1895), // operation
ElementRow(3171, 18), // TestReport.test.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 26), // name
ElementRow(1898, 26), // description
ElementRow(1382, 1896), // action
ElementRow(3171, 18), // TestReport.test.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3608, 1897), // operation
ElementRow(1488, 1898), // assert
ElementRow(3171, 0), // TestScript.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 220), // url
ElementRow(3174, 85), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 221), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(3635, 1899), // origin
ElementRow(1901, 1900), // destination
ElementRow(3428, 1901), // metadata
ElementRow(2157, 1902), // fixture
ElementRow(3844, 139), // profile
ElementRow(4539, 1903), // variable
ElementRow(4175, 1904), // setup
ElementRow(4362, 1905), // test
ElementRow(4349, 1906), // teardown
ElementRow(3171, 18), // TestScript.destination.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3211, 1505), // index
ElementRow(3844, 1907), // profile
ElementRow(3171, 18), // TestScript.fixture.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1518, 463), // autocreate
ElementRow(1519, 463), // autodelete
ElementRow(4048, 576), // resource
ElementRow(3171, 18), // TestScript.metadata.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3328, 1908), // link
ElementRow(1604, 1909), // capability
ElementRow(3171, 18), // TestScript.metadata.capability.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4039, 463), // required
ElementRow(4519, 463), // validated
ElementRow(1898, 26), // description
ElementRow(3635, 1910), // origin
ElementRow(1901, 193), // destination
ElementRow(3328, 172), // link
ElementRow(1603, 1911), // capabilities
ElementRow(3171, 18), // TestScript.metadata.link.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4496, 590), // url
ElementRow(1898, 26), // description
ElementRow(3171, 18), // TestScript.origin.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3211, 1505), // index
ElementRow(3844, 1912), // profile
ElementRow(3171, 18), // TestScript.setup.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1382, 1913), // action
ElementRow(3171, 18), // TestScript.setup.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3608, 1914), // operation
ElementRow(1488, 1915), // assert
ElementRow(3171, 18), // TestScript.setup.action.assert.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3291, 26), // label
ElementRow(1898, 26), // description
ElementRow(1923, 1916), // direction
ElementRow(1696, 26), // compareToSourceId
ElementRow(1695, 26), // compareToSourceExpression
ElementRow(1698, 26), // compareToSourcePath
ElementRow(1757, 1720), // contentType
ElementRow(2106, 26), // expression
ElementRow(2248, 26), // headerField
ElementRow(3435, 26), // minimumId
ElementRow(3488, 23), // navigationLinks
ElementRow(3611, 1917), // operator
ElementRow(3692, 26), // path
ElementRow(4029, 1918), // requestMethod
ElementRow(4031, 26), // requestURL
ElementRow(4048, 1919), // resource
ElementRow(4056, 1920), // response
ElementRow(4057, 26), // responseCode
ElementRow(4214, 1158), // sourceId
ElementRow(4518, 1158), // validateProfileId
ElementRow(4527, 26), // value
ElementRow(4575, 463), // warningOnly
ElementRow(3171, 18), // TestScript.setup.action.operation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4444, 1921), // type
ElementRow(4048, 1919), // resource
ElementRow(3291, 26), // label
ElementRow(1898, 26), // description
ElementRow(1375, 1720), // accept
ElementRow(1757, 1720), // contentType
ElementRow(1901, 193), // destination
ElementRow(2037, 463), // encodeRequestUrl
ElementRow(3429, 1918), // method
ElementRow(3635, 193), // origin
ElementRow(3670, 26), // params
ElementRow(4026, 1922), // requestHeader
ElementRow(4027, 1158), // requestId
ElementRow(4058, 1158), // responseId
ElementRow(4214, 1158), // sourceId
ElementRow(4335, 1158), // targetId
ElementRow(4496, 26), // url
ElementRow(3171, 18), // TestScript.setup.action.operation.requestHeader.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2143, 58), // field
ElementRow(4527, 58), // value
ElementRow(3171, 18), // TestScript.teardown.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1382, 1923), // action
ElementRow(3171, 18), // TestScript.teardown.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3608, 1924), // operation
ElementRow(3171, 18), // TestScript.test.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 26), // name
ElementRow(1898, 26), // description
ElementRow(1382, 1925), // action
ElementRow(3171, 18), // TestScript.test.action.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3608, 1926), // operation
ElementRow(1488, 1927), // assert
ElementRow(3171, 18), // TestScript.variable.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 58), // name
ElementRow(1873, 26), // defaultValue
ElementRow(1898, 26), // description
ElementRow(2106, 26), // expression
ElementRow(2248, 26), // headerField
ElementRow(2257, 26), // hint
ElementRow(3692, 26), // path
ElementRow(4214, 1158), // sourceId
ElementRow(3171, 18), // Timing.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(2074, 1928), // event
ElementRow(4010, 1929), // repeat
ElementRow(1670, 1930), // code
ElementRow(3171, 18), // Timing.repeat.id
ElementRow(2113, 6), // extension
ElementRow(1578, 1931), // bounds
ElementRow(1787, 21), // count
ElementRow(1788, 21), // countMax
ElementRow(1980, 107), // duration
ElementRow(1983, 107), // durationMax
ElementRow(1985, 1932), // durationUnit
ElementRow(2182, 21), // frequency
ElementRow(2183, 21), // frequencyMax
ElementRow(3735, 107), // period
ElementRow(3738, 107), // periodMax
ElementRow(3741, 1932), // periodUnit
ElementRow(1862, 1933), // dayOfWeek
ElementRow(4391, 1934), // timeOfDay
ElementRow(4583, 1935), // when
ElementRow(3574, 157), // offset
ElementRow(3171, 18), // TriggerDefinition.id
ElementRow(2113, 6), // extension
ElementRow(4444, 1936), // type
ElementRow(3479, 11), // name
ElementRow(4395, 1937), // timing
ElementRow(1834, 1938), // data
ElementRow(1725, 1939), // condition
ElementRow(3171, 18), // UsageContext.id
ElementRow(2113, 6), // extension
ElementRow(1670, 1940), // code
ElementRow(4527, 1941), // value
ElementRow(3171, 0), // ValueSet.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4496, 25), // url
ElementRow(3174, 8), // identifier
ElementRow(4554, 11), // version
ElementRow(3479, 11), // name
ElementRow(4397, 11), // title
ElementRow(4253, 27), // status
ElementRow(2096, 28), // experimental
ElementRow(1851, 30), // date
ElementRow(3871, 11), // publisher
ElementRow(1741, 31), // contact
ElementRow(1898, 35), // description
ElementRow(4503, 33), // useContext
ElementRow(3279, 34), // jurisdiction
ElementRow(3188, 28), // immutable
ElementRow(3873, 35), // purpose
ElementRow(1779, 35), // copyright
ElementRow(1706, 1942), // compose
ElementRow(2093, 1943), // expansion
ElementRow(3171, 18), // ValueSet.compose.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3341, 187), // lockedDate
ElementRow(3204, 28), // inactive
ElementRow(3206, 1944), // include
ElementRow(2085, 1945), // exclude
ElementRow(3171, 18), // ValueSet.compose.include.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4328, 25), // system
ElementRow(4554, 11), // version
ElementRow(1717, 1946), // concept
ElementRow(2145, 1947), // filter
ElementRow(4535, 1948), // valueSet
ElementRow(3171, 18), // ValueSet.compose.include.concept.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1670, 526), // code
ElementRow(1940, 26), // display
ElementRow(1900, 1949), // designation
ElementRow(3171, 18), // ValueSet.compose.include.concept.designation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3292, 3), // language
ElementRow(4501, 530), // use
ElementRow(4527, 58), // value
ElementRow(3171, 18), // ValueSet.compose.include.filter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3851, 532), // property
ElementRow(3598, 1950), // op
ElementRow(4527, 221), // value
ElementRow(3171, 18), // ValueSet.expansion.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3174, 382), // identifier
ElementRow(4394, 1140), // timestamp
ElementRow(4402, 193), // total
ElementRow(3574, 193), // offset
ElementRow(3668, 1951), // parameter
ElementRow(1751, 1952), // contains
ElementRow(3171, 18), // ValueSet.expansion.contains.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4328, 382), // system
ElementRow(1373, 23), // abstract
ElementRow(3204, 23), // inactive
ElementRow(4554, 26), // version
ElementRow(1670, 585), // code
ElementRow(1940, 26), // display
ElementRow(1900, 1953), // designation
ElementRow(1751, 1954), // contains
ElementRow(3171, 18), // ValueSet.expansion.parameter.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3479, 58), // name
ElementRow(4527, 1955), // value
ElementRow(3171, 0), // VerificationResult.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(4331, 538), // target
ElementRow(4336, 64), // targetLocation
ElementRow(3491, 1956), // need
ElementRow(4253, 1957), // status
ElementRow(4254, 30), // statusDate
ElementRow(4524, 1958), // validationType
ElementRow(4522, 1959), // validationProcess
ElementRow(2182, 1446), // frequency
ElementRow(3299, 119), // lastPerformed
ElementRow(3498, 36), // nextScheduled
ElementRow(2130, 1960), // failureAction
ElementRow(3813, 1961), // primarySource
ElementRow(1502, 1962), // attestation
ElementRow(4525, 1963), // validator
ElementRow(3171, 18), // VerificationResult.attestation.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4589, 1202), // who
ElementRow(3588, 1964), // onBehalfOf
ElementRow(1691, 1965), // communicationMethod
ElementRow(1851, 187), // date
ElementRow(4217, 26), // sourceIdentityCertificate
ElementRow(3862, 26), // proxyIdentityCertificate
ElementRow(3863, 1966), // proxySignature
ElementRow(4220, 1966), // sourceSignature
ElementRow(3171, 18), // VerificationResult.primarySource.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(4589, 1967), // who
ElementRow(4444, 1968), // type
ElementRow(1691, 1969), // communicationMethod
ElementRow(4523, 1970), // validationStatus
ElementRow(4521, 119), // validationDate
ElementRow(1596, 1971), // canPushUpdates
ElementRow(3876, 1972), // pushTypeAvailable
ElementRow(3171, 18), // VerificationResult.validator.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3632, 1327), // organization
ElementRow(3176, 26), // identityCertificate
ElementRow(1503, 1966), // attestationSignature
ElementRow(3171, 0), // VisionPrescription.id
ElementRow(3427, 1), // meta
ElementRow(3192, 2), // implicitRules
ElementRow(3292, 3), // language
ElementRow(4368, 4), // text
ElementRow(1742, 5), // contained
ElementRow(2113, 6), // extension
ElementRow(3452, 7), // modifierExtension
ElementRow(3174, 301), // identifier
ElementRow(4253, 386), // status
ElementRow(1811, 223), // created
ElementRow(3699, 116), // patient
ElementRow(2038, 117), // encounter
ElementRow(1860, 223), // dateWritten
ElementRow(3804, 1973), // prescriber
ElementRow(3312, 1974), // lensSpecification
ElementRow(3171, 18), // VisionPrescription.lensSpecification.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(3835, 1975), // product
ElementRow(2120, 1976), // eye
ElementRow(4239, 204), // sphere
ElementRow(1831, 204), // cylinder
ElementRow(1525, 193), // axis
ElementRow(3821, 1977), // prism
ElementRow(1391, 204), // add
ElementRow(3776, 204), // power
ElementRow(1526, 204), // backCurve
ElementRow(1914, 204), // diameter
ElementRow(1980, 51), // duration
ElementRow(1686, 26), // color
ElementRow(1579, 26), // brand
ElementRow(3532, 122), // note
ElementRow(3171, 18), // VisionPrescription.lensSpecification.prism.id
ElementRow(2113, 6), // extension
ElementRow(3452, 19), // modifierExtension
ElementRow(1448, 1219), // amount
ElementRow(1530, 1978), // base
ElementRow(3171, 18), // base64Binary.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1979), // value
ElementRow(3171, 18), // boolean.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1980), // value
ElementRow(3171, 18), // canonical.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1981), // value
ElementRow(3171, 18), // code.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1982), // value
ElementRow(3171, 18), // date.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1983), // value
ElementRow(3171, 18), // dateTime.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1984), // value
ElementRow(3171, 18), // decimal.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1985), // value
ElementRow(3171, 18), // id.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1986), // value
ElementRow(3171, 18), // instant.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1987), // value
ElementRow(3171, 18), // integer.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1988), // value
ElementRow(3171, 18), // markdown.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1989), // value
ElementRow(3171, 18), // oid.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1990), // value
ElementRow(3171, 18), // positiveInt.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1991), // value
ElementRow(3171, 18), // string.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1992), // value
ElementRow(3171, 18), // time.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1993), // value
ElementRow(3171, 18), // unsignedInt.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1994), // value
ElementRow(3171, 18), // uri.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1995), // value
ElementRow(3171, 18), // url.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1996), // value
ElementRow(3171, 18), // uuid.id
ElementRow(2113, 6), // extension
ElementRow(4527, 1997), // value
ElementRow(3171, 18), // xhtml.id
ElementRow(2113, 1998), // extension
ElementRow(4527, 1999), // value
];

#[rustfmt::skip]
static SHAPES: [ShapeRow; 2000] = [
ShapeRow(7, 0, 0, 32), // 0
ShapeRow(11, 0, 15, 288), // 1
ShapeRow(17, 0, 15, 304), // 2
ShapeRow(21, 355, 15, 256), // 3
ShapeRow(25, 0, 15, 256), // 4
ShapeRow(29, 0, 33, 258), // 5
ShapeRow(35, 0, 15, 258), // 6
ShapeRow(35, 0, 15, 274), // 7
ShapeRow(39, 0, 15, 290), // 8
ShapeRow(21, 2, 15, 305), // 9
ShapeRow(43, 381, 15, 288), // 10
ShapeRow(47, 0, 15, 288), // 11
ShapeRow(59, 0, 15, 290), // 12
ShapeRow(63, 0, 15, 288), // 13
ShapeRow(67, 0, 0, 290), // 14
ShapeRow(73, 0, 15, 288), // 15
ShapeRow(77, 0, 0, 258), // 16
ShapeRow(83, 0, 15, 256), // 17
ShapeRow(47, 0, 0, 64), // 18
ShapeRow(35, 0, 15, 306), // 19
ShapeRow(91, 0, 15, 289), // 20
ShapeRow(95, 0, 15, 288), // 21
ShapeRow(103, 0, 15, 257), // 22
ShapeRow(107, 0, 15, 256), // 23
ShapeRow(63, 0, 15, 256), // 24
ShapeRow(17, 0, 15, 288), // 25
ShapeRow(47, 0, 15, 256), // 26
ShapeRow(21, 166, 15, 305), // 27
ShapeRow(107, 0, 15, 288), // 28
ShapeRow(120, 318, 15, 264), // 29
ShapeRow(130, 0, 15, 288), // 30
ShapeRow(134, 0, 15, 290), // 31
ShapeRow(138, 0, 15, 288), // 32
ShapeRow(142, 0, 15, 290), // 33
ShapeRow(43, 290, 15, 290), // 34
ShapeRow(138, 0, 15, 256), // 35
ShapeRow(146, 0, 15, 256), // 36
ShapeRow(43, 465, 15, 258), // 37
ShapeRow(134, 0, 15, 258), // 38
ShapeRow(150, 0, 15, 258), // 39
ShapeRow(156, 0, 15, 258), // 40
ShapeRow(21, 186, 15, 288), // 41
ShapeRow(162, 0, 15, 256), // 42
ShapeRow(43, 591, 15, 288), // 43
ShapeRow(21, 184, 15, 256), // 44
ShapeRow(21, 185, 15, 256), // 45
ShapeRow(107, 0, 15, 304), // 46
ShapeRow(166, 0, 15, 264), // 47
ShapeRow(187, 0, 15, 256), // 48
ShapeRow(191, 0, 0, 258), // 49
ShapeRow(199, 545, 15, 264), // 50
ShapeRow(208, 0, 15, 256), // 51
ShapeRow(212, 0, 0, 258), // 52
ShapeRow(43, 405, 15, 258), // 53
ShapeRow(218, 0, 15, 258), // 54
ShapeRow(224, 0, 15, 258), // 55
ShapeRow(230, 0, 15, 256), // 56
ShapeRow(234, 0, 0, 258), // 57
ShapeRow(47, 0, 15, 257), // 58
ShapeRow(238, 0, 15, 257), // 59
ShapeRow(21, 6, 15, 257), // 60
ShapeRow(43, 674, 15, 256), // 61
ShapeRow(21, 12, 15, 304), // 62
ShapeRow(21, 11, 15, 288), // 63
ShapeRow(47, 0, 15, 290), // 64
ShapeRow(251, 0, 15, 290), // 65
ShapeRow(43, 388, 15, 288), // 66
ShapeRow(43, 666, 15, 288), // 67
ShapeRow(257, 0, 15, 290), // 68
ShapeRow(43, 637, 15, 290), // 69
ShapeRow(263, 0, 15, 288), // 70
ShapeRow(267, 0, 0, 290), // 71
ShapeRow(271, 0, 0, 291), // 72
ShapeRow(43, 597, 15, 289), // 73
ShapeRow(275, 0, 15, 296), // 74
ShapeRow(43, 166, 15, 288), // 75
ShapeRow(43, 617, 15, 289), // 76
ShapeRow(291, 0, 15, 288), // 77
ShapeRow(295, 0, 15, 288), // 78
ShapeRow(299, 0, 0, 288), // 79
ShapeRow(303, 0, 0, 290), // 80
ShapeRow(43, 658, 15, 289), // 81
ShapeRow(307, 0, 0, 290), // 82
ShapeRow(43, 396, 15, 289), // 83
ShapeRow(291, 0, 15, 289), // 84
ShapeRow(39, 0, 15, 288), // 85
ShapeRow(21, 14, 15, 305), // 86
ShapeRow(43, 239, 15, 290), // 87
ShapeRow(43, 393, 15, 288), // 88
ShapeRow(316, 0, 15, 289), // 89
ShapeRow(322, 0, 15, 288), // 90
ShapeRow(328, 0, 15, 290), // 91
ShapeRow(187, 0, 15, 288), // 92
ShapeRow(43, 392, 15, 288), // 93
ShapeRow(43, 16, 15, 288), // 94
ShapeRow(43, 15, 15, 288), // 95
ShapeRow(337, 0, 15, 288), // 96
ShapeRow(345, 0, 15, 290), // 97
ShapeRow(349, 0, 0, 290), // 98
ShapeRow(362, 0, 15, 290), // 99
ShapeRow(368, 0, 15, 290), // 100
ShapeRow(374, 0, 15, 290), // 101
ShapeRow(386, 0, 15, 289), // 102
ShapeRow(390, 0, 0, 290), // 103
ShapeRow(43, 390, 15, 288), // 104
ShapeRow(397, 0, 15, 288), // 105
ShapeRow(43, 391, 15, 288), // 106
ShapeRow(405, 0, 15, 288), // 107
ShapeRow(21, 168, 15, 304), // 108
ShapeRow(21, 0, 15, 288), // 109
ShapeRow(43, 21, 15, 304), // 110
ShapeRow(43, 22, 15, 304), // 111
ShapeRow(21, 20, 15, 288), // 112
ShapeRow(21, 18, 15, 290), // 113
ShapeRow(21, 19, 15, 288), // 114
ShapeRow(43, 395, 15, 288), // 115
ShapeRow(419, 0, 15, 289), // 116
ShapeRow(322, 0, 15, 256), // 117
ShapeRow(423, 0, 15, 264), // 118
ShapeRow(130, 0, 15, 256), // 119
ShapeRow(444, 0, 15, 256), // 120
ShapeRow(453, 0, 15, 288), // 121
ShapeRow(457, 0, 15, 258), // 122
ShapeRow(461, 0, 0, 258), // 123
ShapeRow(43, 636, 15, 256), // 124
ShapeRow(43, 425, 15, 259), // 125
ShapeRow(21, 172, 15, 256), // 126
ShapeRow(43, 617, 15, 256), // 127
ShapeRow(470, 0, 15, 296), // 128
ShapeRow(138, 0, 15, 289), // 129
ShapeRow(21, 23, 15, 305), // 130
ShapeRow(43, 397, 15, 288), // 131
ShapeRow(43, 622, 15, 290), // 132
ShapeRow(43, 626, 15, 290), // 133
ShapeRow(43, 337, 15, 290), // 134
ShapeRow(43, 380, 15, 288), // 135
ShapeRow(43, 349, 15, 290), // 136
ShapeRow(491, 0, 15, 258), // 137
ShapeRow(495, 0, 15, 256), // 138
ShapeRow(501, 0, 15, 258), // 139
ShapeRow(505, 0, 15, 288), // 140
ShapeRow(95, 0, 15, 256), // 141
ShapeRow(511, 0, 15, 258), // 142
ShapeRow(517, 0, 15, 258), // 143
ShapeRow(521, 0, 0, 259), // 144
ShapeRow(63, 0, 15, 258), // 145
ShapeRow(43, 280, 15, 290), // 146
ShapeRow(536, 0, 15, 288), // 147
ShapeRow(21, 158, 15, 288), // 148
ShapeRow(21, 159, 15, 289), // 149
ShapeRow(549, 0, 15, 289), // 150
ShapeRow(505, 0, 15, 256), // 151
ShapeRow(21, 159, 15, 305), // 152
ShapeRow(21, 145, 15, 288), // 153
ShapeRow(21, 355, 15, 288), // 154
ShapeRow(556, 0, 15, 256), // 155
ShapeRow(560, 0, 15, 288), // 156
ShapeRow(495, 0, 15, 288), // 157
ShapeRow(556, 0, 15, 288), // 158
ShapeRow(564, 247, 15, 289), // 159
ShapeRow(564, 246, 15, 290), // 160
ShapeRow(21, 27, 15, 288), // 161
ShapeRow(505, 0, 15, 289), // 162
ShapeRow(21, 28, 15, 288), // 163
ShapeRow(43, 334, 15, 290), // 164
ShapeRow(568, 0, 0, 259), // 165
ShapeRow(572, 0, 0, 257), // 166
ShapeRow(576, 0, 0, 258), // 167
ShapeRow(43, 302, 15, 256), // 168
ShapeRow(43, 618, 15, 258), // 169
ShapeRow(587, 0, 15, 288), // 170
ShapeRow(107, 0, 15, 289), // 171
ShapeRow(17, 0, 15, 258), // 172
ShapeRow(564, 278, 15, 256), // 173
ShapeRow(591, 0, 0, 256), // 174
ShapeRow(43, 334, 15, 258), // 175
ShapeRow(21, 150, 15, 256), // 176
ShapeRow(501, 0, 15, 288), // 177
ShapeRow(564, 245, 15, 256), // 178
ShapeRow(564, 300, 15, 256), // 179
ShapeRow(564, 299, 15, 256), // 180
ShapeRow(564, 312, 15, 258), // 181
ShapeRow(598, 0, 0, 258), // 182
ShapeRow(602, 0, 15, 265), // 183
ShapeRow(587, 0, 15, 289), // 184
ShapeRow(564, 248, 15, 258), // 185
ShapeRow(43, 400, 15, 305), // 186
ShapeRow(146, 0, 15, 288), // 187
ShapeRow(615, 0, 15, 288), // 188
ShapeRow(21, 145, 15, 289), // 189
ShapeRow(21, 161, 15, 256), // 190
ShapeRow(43, 0, 15, 256), // 191
ShapeRow(21, 162, 15, 256), // 192
ShapeRow(619, 0, 15, 256), // 193
ShapeRow(625, 0, 15, 258), // 194
ShapeRow(629, 0, 0, 256), // 195
ShapeRow(633, 0, 0, 258), // 196
ShapeRow(637, 0, 0, 256), // 197
ShapeRow(641, 0, 0, 258), // 198
ShapeRow(397, 0, 15, 256), // 199
ShapeRow(648, 0, 15, 256), // 200
ShapeRow(652, 0, 15, 264), // 201
ShapeRow(43, 591, 15, 256), // 202
ShapeRow(661, 0, 15, 256), // 203
ShapeRow(405, 0, 15, 256), // 204
ShapeRow(21, 163, 15, 256), // 205
ShapeRow(43, 407, 15, 288), // 206
ShapeRow(43, 405, 15, 288), // 207
ShapeRow(43, 408, 15, 258), // 208
ShapeRow(665, 0, 15, 258), // 209
ShapeRow(21, 30, 15, 289), // 210
ShapeRow(679, 0, 0, 290), // 211
ShapeRow(683, 0, 0, 290), // 212
ShapeRow(687, 0, 15, 288), // 213
ShapeRow(679, 0, 15, 802), // 214
ShapeRow(29, 0, 0, 288), // 215
ShapeRow(695, 0, 0, 288), // 216
ShapeRow(699, 0, 0, 288), // 217
ShapeRow(703, 0, 0, 288), // 218
ShapeRow(21, 101, 15, 289), // 219
ShapeRow(17, 0, 15, 289), // 220
ShapeRow(47, 0, 15, 289), // 221
ShapeRow(21, 197, 15, 288), // 222
ShapeRow(130, 0, 15, 289), // 223
ShapeRow(21, 31, 15, 289), // 224
ShapeRow(723, 0, 15, 290), // 225
ShapeRow(727, 0, 0, 288), // 226
ShapeRow(731, 0, 0, 288), // 227
ShapeRow(21, 1, 15, 289), // 228
ShapeRow(21, 145, 15, 291), // 229
ShapeRow(21, 145, 15, 290), // 230
ShapeRow(737, 0, 15, 290), // 231
ShapeRow(741, 0, 0, 290), // 232
ShapeRow(745, 0, 0, 290), // 233
ShapeRow(749, 0, 0, 290), // 234
ShapeRow(21, 73, 15, 289), // 235
ShapeRow(162, 0, 15, 289), // 236
ShapeRow(753, 0, 0, 258), // 237
ShapeRow(757, 0, 0, 290), // 238
ShapeRow(564, 298, 15, 257), // 239
ShapeRow(560, 0, 15, 257), // 240
ShapeRow(21, 82, 15, 289), // 241
ShapeRow(763, 0, 15, 289), // 242
ShapeRow(21, 195, 15, 289), // 243
ShapeRow(770, 0, 0, 288), // 244
ShapeRow(774, 0, 0, 290), // 245
ShapeRow(778, 0, 0, 258), // 246
ShapeRow(782, 0, 15, 770), // 247
ShapeRow(786, 0, 15, 802), // 248
ShapeRow(792, 0, 15, 258), // 249
ShapeRow(21, 218, 15, 257), // 250
ShapeRow(21, 193, 15, 289), // 251
ShapeRow(162, 0, 15, 288), // 252
ShapeRow(162, 0, 15, 290), // 253
ShapeRow(799, 0, 0, 258), // 254
ShapeRow(21, 230, 15, 256), // 255
ShapeRow(21, 53, 15, 256), // 256
ShapeRow(21, 52, 15, 256), // 257
ShapeRow(21, 173, 15, 258), // 258
ShapeRow(47, 0, 15, 258), // 259
ShapeRow(782, 0, 0, 258), // 260
ShapeRow(786, 0, 0, 290), // 261
ShapeRow(21, 223, 15, 257), // 262
ShapeRow(805, 0, 15, 289), // 263
ShapeRow(811, 0, 15, 256), // 264
ShapeRow(21, 199, 15, 257), // 265
ShapeRow(43, 311, 15, 290), // 266
ShapeRow(821, 0, 15, 290), // 267
ShapeRow(17, 0, 15, 290), // 268
ShapeRow(827, 0, 15, 290), // 269
ShapeRow(21, 187, 15, 305), // 270
ShapeRow(21, 34, 15, 305), // 271
ShapeRow(43, 412, 15, 290), // 272
ShapeRow(834, 0, 15, 289), // 273
ShapeRow(846, 0, 15, 288), // 274
ShapeRow(846, 0, 15, 258), // 275
ShapeRow(852, 0, 15, 258), // 276
ShapeRow(858, 0, 15, 258), // 277
ShapeRow(862, 0, 0, 258), // 278
ShapeRow(43, 411, 15, 258), // 279
ShapeRow(879, 0, 15, 256), // 280
ShapeRow(883, 0, 0, 256), // 281
ShapeRow(21, 32, 15, 256), // 282
ShapeRow(893, 0, 15, 258), // 283
ShapeRow(43, 425, 15, 258), // 284
ShapeRow(902, 0, 15, 258), // 285
ShapeRow(21, 33, 15, 273), // 286
ShapeRow(107, 0, 15, 272), // 287
ShapeRow(906, 0, 15, 264), // 288
ShapeRow(925, 0, 15, 258), // 289
ShapeRow(932, 545, 15, 264), // 290
ShapeRow(21, 35, 15, 304), // 291
ShapeRow(43, 413, 15, 290), // 292
ShapeRow(834, 0, 15, 288), // 293
ShapeRow(939, 0, 0, 258), // 294
ShapeRow(328, 0, 15, 258), // 295
ShapeRow(73, 0, 15, 290), // 296
ShapeRow(943, 0, 15, 258), // 297
ShapeRow(43, 414, 15, 290), // 298
ShapeRow(957, 0, 15, 288), // 299
ShapeRow(973, 0, 15, 289), // 300
ShapeRow(39, 0, 15, 258), // 301
ShapeRow(43, 0, 15, 258), // 302
ShapeRow(21, 166, 15, 256), // 303
ShapeRow(977, 0, 0, 258), // 304
ShapeRow(21, 176, 15, 257), // 305
ShapeRow(983, 0, 15, 257), // 306
ShapeRow(989, 0, 15, 258), // 307
ShapeRow(21, 37, 15, 305), // 308
ShapeRow(995, 0, 15, 258), // 309
ShapeRow(43, 416, 15, 289), // 310
ShapeRow(1002, 0, 15, 288), // 311
ShapeRow(1006, 0, 15, 296), // 312
ShapeRow(1016, 0, 0, 258), // 313
ShapeRow(73, 0, 15, 256), // 314
ShapeRow(43, 405, 15, 290), // 315
ShapeRow(1020, 0, 15, 256), // 316
ShapeRow(1031, 0, 15, 288), // 317
ShapeRow(43, 502, 15, 258), // 318
ShapeRow(1044, 0, 15, 258), // 319
ShapeRow(1052, 466, 15, 264), // 320
ShapeRow(83, 0, 15, 290), // 321
ShapeRow(43, 587, 15, 256), // 322
ShapeRow(1067, 0, 15, 257), // 323
ShapeRow(989, 0, 15, 290), // 324
ShapeRow(43, 416, 15, 288), // 325
ShapeRow(1082, 0, 15, 258), // 326
ShapeRow(1086, 0, 0, 258), // 327
ShapeRow(1090, 0, 0, 258), // 328
ShapeRow(1086, 0, 15, 770), // 329
ShapeRow(1094, 0, 0, 258), // 330
ShapeRow(21, 110, 15, 257), // 331
ShapeRow(1098, 0, 0, 258), // 332
ShapeRow(1102, 0, 0, 258), // 333
ShapeRow(43, 419, 15, 258), // 334
ShapeRow(1106, 0, 0, 258), // 335
ShapeRow(1110, 0, 0, 258), // 336
ShapeRow(1114, 0, 0, 256), // 337
ShapeRow(1118, 0, 0, 256), // 338
ShapeRow(43, 256, 15, 258), // 339
ShapeRow(1122, 0, 0, 258), // 340
ShapeRow(1126, 0, 0, 258), // 341
ShapeRow(1130, 0, 0, 258), // 342
ShapeRow(1134, 0, 0, 256), // 343
ShapeRow(1138, 0, 0, 258), // 344
ShapeRow(1142, 0, 0, 258), // 345
ShapeRow(1146, 0, 0, 258), // 346
ShapeRow(1150, 0, 0, 258), // 347
ShapeRow(1154, 0, 0, 256), // 348
ShapeRow(43, 253, 15, 256), // 349
ShapeRow(43, 355, 15, 256), // 350
ShapeRow(138, 0, 15, 257), // 351
ShapeRow(43, 254, 15, 256), // 352
ShapeRow(43, 418, 15, 258), // 353
ShapeRow(1158, 0, 0, 256), // 354
ShapeRow(1165, 0, 15, 256), // 355
ShapeRow(1169, 0, 0, 258), // 356
ShapeRow(1173, 0, 0, 258), // 357
ShapeRow(1177, 0, 15, 256), // 358
ShapeRow(1181, 0, 0, 258), // 359
ShapeRow(1185, 0, 15, 258), // 360
ShapeRow(43, 242, 15, 258), // 361
ShapeRow(43, 267, 15, 256), // 362
ShapeRow(1189, 0, 0, 258), // 363
ShapeRow(43, 241, 15, 257), // 364
ShapeRow(43, 270, 15, 256), // 365
ShapeRow(43, 269, 15, 256), // 366
ShapeRow(43, 268, 15, 256), // 367
ShapeRow(43, 255, 15, 256), // 368
ShapeRow(1195, 0, 15, 256), // 369
ShapeRow(1199, 0, 0, 256), // 370
ShapeRow(1203, 0, 0, 256), // 371
ShapeRow(43, 355, 15, 258), // 372
ShapeRow(43, 257, 15, 256), // 373
ShapeRow(1207, 0, 0, 256), // 374
ShapeRow(43, 307, 15, 256), // 375
ShapeRow(43, 243, 15, 257), // 376
ShapeRow(1211, 0, 15, 265), // 377
ShapeRow(43, 256, 15, 257), // 378
ShapeRow(63, 0, 15, 257), // 379
ShapeRow(43, 325, 15, 258), // 380
ShapeRow(43, 240, 15, 256), // 381
ShapeRow(17, 0, 15, 256), // 382
ShapeRow(43, 251, 15, 256), // 383
ShapeRow(43, 419, 15, 257), // 384
ShapeRow(43, 252, 15, 256), // 385
ShapeRow(21, 90, 15, 305), // 386
ShapeRow(43, 258, 15, 289), // 387
ShapeRow(43, 424, 15, 256), // 388
ShapeRow(21, 38, 15, 289), // 389
ShapeRow(1228, 0, 15, 289), // 390
ShapeRow(43, 596, 15, 289), // 391
ShapeRow(43, 497, 15, 256), // 392
ShapeRow(1232, 0, 0, 258), // 393
ShapeRow(1240, 0, 15, 256), // 394
ShapeRow(1244, 0, 0, 256), // 395
ShapeRow(517, 0, 15, 256), // 396
ShapeRow(1248, 0, 0, 258), // 397
ShapeRow(1252, 0, 0, 258), // 398
ShapeRow(1256, 0, 0, 258), // 399
ShapeRow(1260, 0, 0, 258), // 400
ShapeRow(1264, 0, 0, 291), // 401
ShapeRow(1268, 0, 0, 256), // 402
ShapeRow(1272, 0, 0, 258), // 403
ShapeRow(146, 0, 15, 257), // 404
ShapeRow(43, 333, 15, 256), // 405
ShapeRow(1276, 0, 15, 264), // 406
ShapeRow(95, 0, 15, 257), // 407
ShapeRow(1228, 0, 15, 257), // 408
ShapeRow(43, 420, 15, 256), // 409
ShapeRow(43, 602, 15, 256), // 410
ShapeRow(1283, 502, 15, 265), // 411
ShapeRow(43, 488, 15, 258), // 412
ShapeRow(43, 486, 15, 256), // 413
ShapeRow(43, 487, 15, 256), // 414
ShapeRow(95, 0, 15, 289), // 415
ShapeRow(39, 0, 15, 256), // 416
ShapeRow(1292, 0, 15, 256), // 417
ShapeRow(95, 0, 15, 258), // 418
ShapeRow(43, 492, 15, 256), // 419
ShapeRow(43, 485, 15, 256), // 420
ShapeRow(43, 627, 15, 257), // 421
ShapeRow(43, 423, 15, 258), // 422
ShapeRow(43, 491, 15, 258), // 423
ShapeRow(1296, 0, 15, 264), // 424
ShapeRow(1303, 623, 15, 264), // 425
ShapeRow(1315, 0, 15, 258), // 426
ShapeRow(43, 662, 15, 256), // 427
ShapeRow(43, 657, 15, 258), // 428
ShapeRow(322, 0, 15, 258), // 429
ShapeRow(1319, 0, 0, 258), // 430
ShapeRow(1323, 0, 0, 258), // 431
ShapeRow(43, 583, 15, 257), // 432
ShapeRow(1333, 0, 15, 256), // 433
ShapeRow(43, 490, 15, 258), // 434
ShapeRow(1339, 503, 15, 265), // 435
ShapeRow(1348, 0, 15, 256), // 436
ShapeRow(43, 613, 15, 256), // 437
ShapeRow(43, 422, 15, 257), // 438
ShapeRow(43, 421, 15, 256), // 439
ShapeRow(1352, 0, 15, 264), // 440
ShapeRow(43, 567, 15, 256), // 441
ShapeRow(73, 0, 15, 289), // 442
ShapeRow(1228, 0, 15, 256), // 443
ShapeRow(1348, 0, 15, 288), // 444
ShapeRow(21, 177, 15, 289), // 445
ShapeRow(43, 583, 15, 256), // 446
ShapeRow(1368, 0, 0, 258), // 447
ShapeRow(1372, 0, 0, 258), // 448
ShapeRow(1376, 0, 15, 770), // 449
ShapeRow(1380, 0, 0, 290), // 450
ShapeRow(1384, 0, 0, 256), // 451
ShapeRow(43, 496, 15, 256), // 452
ShapeRow(665, 0, 15, 256), // 453
ShapeRow(1388, 0, 0, 258), // 454
ShapeRow(1394, 0, 15, 258), // 455
ShapeRow(1398, 0, 0, 258), // 456
ShapeRow(1402, 0, 0, 258), // 457
ShapeRow(1228, 0, 15, 258), // 458
ShapeRow(1376, 0, 15, 771), // 459
ShapeRow(1406, 0, 0, 258), // 460
ShapeRow(1410, 0, 0, 258), // 461
ShapeRow(43, 386, 15, 257), // 462
ShapeRow(107, 0, 15, 257), // 463
ShapeRow(91, 0, 15, 257), // 464
ShapeRow(1376, 0, 0, 259), // 465
ShapeRow(1414, 0, 0, 258), // 466
ShapeRow(43, 385, 15, 257), // 467
ShapeRow(43, 387, 15, 256), // 468
ShapeRow(1418, 0, 0, 258), // 469
ShapeRow(43, 489, 15, 257), // 470
ShapeRow(43, 584, 15, 256), // 471
ShapeRow(1020, 0, 15, 257), // 472
ShapeRow(21, 151, 15, 256), // 473
ShapeRow(43, 385, 15, 289), // 474
ShapeRow(1020, 0, 15, 289), // 475
ShapeRow(21, 40, 15, 305), // 476
ShapeRow(43, 0, 15, 288), // 477
ShapeRow(652, 0, 15, 296), // 478
ShapeRow(1424, 0, 15, 256), // 479
ShapeRow(1431, 0, 15, 290), // 480
ShapeRow(1435, 0, 0, 258), // 481
ShapeRow(1439, 0, 0, 258), // 482
ShapeRow(43, 426, 15, 258), // 483
ShapeRow(1445, 0, 15, 258), // 484
ShapeRow(43, 432, 15, 256), // 485
ShapeRow(1453, 0, 15, 256), // 486
ShapeRow(43, 528, 15, 257), // 487
ShapeRow(1465, 0, 15, 258), // 488
ShapeRow(21, 39, 15, 289), // 489
ShapeRow(43, 338, 15, 290), // 490
ShapeRow(1484, 0, 15, 290), // 491
ShapeRow(43, 364, 15, 288), // 492
ShapeRow(1488, 0, 0, 288), // 493
ShapeRow(1492, 0, 0, 288), // 494
ShapeRow(1496, 0, 0, 288), // 495
ShapeRow(1500, 0, 15, 290), // 496
ShapeRow(1504, 0, 0, 288), // 497
ShapeRow(1508, 0, 0, 288), // 498
ShapeRow(1512, 472, 15, 288), // 499
ShapeRow(1512, 471, 15, 288), // 500
ShapeRow(1512, 472, 15, 290), // 501
ShapeRow(1518, 0, 15, 290), // 502
ShapeRow(1522, 0, 0, 290), // 503
ShapeRow(43, 371, 15, 289), // 504
ShapeRow(1532, 661, 15, 289), // 505
ShapeRow(1512, 363, 15, 288), // 506
ShapeRow(1536, 0, 15, 296), // 507
ShapeRow(1522, 0, 15, 802), // 508
ShapeRow(1543, 0, 0, 290), // 509
ShapeRow(43, 527, 15, 288), // 510
ShapeRow(1512, 524, 15, 288), // 511
ShapeRow(43, 525, 15, 288), // 512
ShapeRow(43, 526, 15, 290), // 513
ShapeRow(1552, 523, 15, 297), // 514
ShapeRow(1512, 665, 15, 288), // 515
ShapeRow(43, 663, 15, 288), // 516
ShapeRow(43, 664, 15, 288), // 517
ShapeRow(43, 673, 15, 288), // 518
ShapeRow(1569, 0, 15, 288), // 519
ShapeRow(21, 43, 15, 288), // 520
ShapeRow(21, 42, 15, 289), // 521
ShapeRow(1575, 0, 15, 288), // 522
ShapeRow(1579, 0, 0, 290), // 523
ShapeRow(1583, 0, 0, 290), // 524
ShapeRow(1587, 0, 0, 258), // 525
ShapeRow(21, 0, 15, 257), // 526
ShapeRow(1591, 0, 0, 258), // 527
ShapeRow(1595, 0, 0, 258), // 528
ShapeRow(1587, 0, 15, 770), // 529
ShapeRow(564, 276, 15, 256), // 530
ShapeRow(1599, 0, 15, 265), // 531
ShapeRow(21, 0, 15, 289), // 532
ShapeRow(21, 88, 15, 291), // 533
ShapeRow(21, 48, 15, 289), // 534
ShapeRow(564, 0, 15, 290), // 535
ShapeRow(1621, 0, 15, 288), // 536
ShapeRow(1631, 0, 15, 290), // 537
ShapeRow(501, 0, 15, 290), // 538
ShapeRow(1637, 0, 15, 258), // 539
ShapeRow(21, 83, 15, 305), // 540
ShapeRow(43, 430, 15, 288), // 541
ShapeRow(43, 429, 15, 258), // 542
ShapeRow(21, 185, 15, 288), // 543
ShapeRow(43, 687, 15, 258), // 544
ShapeRow(43, 431, 15, 256), // 545
ShapeRow(1651, 0, 15, 258), // 546
ShapeRow(1663, 0, 15, 256), // 547
ShapeRow(43, 425, 15, 290), // 548
ShapeRow(902, 0, 15, 290), // 549
ShapeRow(1667, 0, 0, 258), // 550
ShapeRow(1671, 0, 15, 265), // 551
ShapeRow(1394, 0, 15, 290), // 552
ShapeRow(834, 0, 15, 256), // 553
ShapeRow(1681, 0, 0, 258), // 554
ShapeRow(1692, 0, 15, 288), // 555
ShapeRow(1663, 0, 15, 288), // 556
ShapeRow(43, 683, 15, 290), // 557
ShapeRow(21, 44, 15, 289), // 558
ShapeRow(1703, 0, 0, 290), // 559
ShapeRow(21, 46, 15, 305), // 560
ShapeRow(43, 347, 15, 289), // 561
ShapeRow(43, 686, 15, 290), // 562
ShapeRow(1714, 0, 15, 291), // 563
ShapeRow(21, 234, 15, 288), // 564
ShapeRow(1718, 0, 0, 258), // 565
ShapeRow(1722, 0, 0, 258), // 566
ShapeRow(1726, 0, 0, 290), // 567
ShapeRow(1730, 0, 0, 258), // 568
ShapeRow(21, 45, 15, 257), // 569
ShapeRow(1740, 0, 15, 256), // 570
ShapeRow(43, 680, 15, 290), // 571
ShapeRow(21, 75, 15, 257), // 572
ShapeRow(1746, 0, 15, 265), // 573
ShapeRow(43, 474, 15, 256), // 574
ShapeRow(1714, 0, 15, 258), // 575
ShapeRow(501, 0, 15, 256), // 576
ShapeRow(21, 117, 15, 256), // 577
ShapeRow(43, 357, 15, 256), // 578
ShapeRow(43, 356, 15, 256), // 579
ShapeRow(1730, 0, 15, 770), // 580
ShapeRow(1764, 0, 15, 296), // 581
ShapeRow(1771, 0, 0, 258), // 582
ShapeRow(1775, 0, 0, 259), // 583
ShapeRow(1779, 0, 0, 256), // 584
ShapeRow(21, 0, 15, 256), // 585
ShapeRow(1783, 0, 0, 258), // 586
ShapeRow(21, 47, 15, 273), // 587
ShapeRow(1790, 0, 0, 258), // 588
ShapeRow(1790, 0, 15, 770), // 589
ShapeRow(17, 0, 15, 257), // 590
ShapeRow(1575, 0, 15, 256), // 591
ShapeRow(21, 49, 15, 257), // 592
ShapeRow(1800, 0, 15, 256), // 593
ShapeRow(43, 50, 15, 304), // 594
ShapeRow(43, 51, 15, 304), // 595
ShapeRow(43, 260, 15, 258), // 596
ShapeRow(43, 339, 15, 256), // 597
ShapeRow(43, 432, 15, 288), // 598
ShapeRow(423, 0, 15, 296), // 599
ShapeRow(444, 0, 15, 288), // 600
ShapeRow(1813, 0, 0, 258), // 601
ShapeRow(1817, 0, 0, 258), // 602
ShapeRow(43, 534, 15, 290), // 603
ShapeRow(43, 434, 15, 256), // 604
ShapeRow(1831, 0, 15, 258), // 605
ShapeRow(43, 435, 15, 256), // 606
ShapeRow(21, 56, 15, 305), // 607
ShapeRow(43, 264, 15, 305), // 608
ShapeRow(43, 261, 15, 291), // 609
ShapeRow(419, 0, 15, 288), // 610
ShapeRow(1852, 0, 15, 290), // 611
ShapeRow(1861, 0, 15, 296), // 612
ShapeRow(1868, 0, 0, 258), // 613
ShapeRow(43, 263, 15, 288), // 614
ShapeRow(1872, 0, 0, 290), // 615
ShapeRow(1876, 0, 0, 288), // 616
ShapeRow(21, 55, 15, 288), // 617
ShapeRow(1880, 0, 0, 258), // 618
ShapeRow(43, 436, 15, 290), // 619
ShapeRow(564, 312, 15, 290), // 620
ShapeRow(564, 334, 15, 290), // 621
ShapeRow(564, 262, 15, 290), // 622
ShapeRow(43, 437, 15, 290), // 623
ShapeRow(1884, 0, 0, 290), // 624
ShapeRow(1876, 0, 15, 770), // 625
ShapeRow(43, 313, 15, 257), // 626
ShapeRow(1897, 0, 15, 257), // 627
ShapeRow(21, 54, 15, 289), // 628
ShapeRow(501, 0, 15, 289), // 629
ShapeRow(1904, 0, 15, 256), // 630
ShapeRow(943, 0, 15, 290), // 631
ShapeRow(21, 58, 15, 288), // 632
ShapeRow(21, 59, 15, 304), // 633
ShapeRow(21, 61, 15, 304), // 634
ShapeRow(43, 266, 15, 256), // 635
ShapeRow(1913, 0, 15, 256), // 636
ShapeRow(43, 448, 15, 256), // 637
ShapeRow(43, 452, 15, 256), // 638
ShapeRow(73, 0, 15, 258), // 639
ShapeRow(187, 0, 15, 258), // 640
ShapeRow(1922, 0, 15, 256), // 641
ShapeRow(43, 454, 15, 256), // 642
ShapeRow(1926, 0, 15, 264), // 643
ShapeRow(43, 461, 15, 288), // 644
ShapeRow(43, 458, 15, 290), // 645
ShapeRow(1933, 0, 0, 256), // 646
ShapeRow(1937, 0, 0, 258), // 647
ShapeRow(1943, 0, 15, 258), // 648
ShapeRow(1947, 0, 0, 258), // 649
ShapeRow(1951, 0, 0, 258), // 650
ShapeRow(1955, 0, 0, 258), // 651
ShapeRow(1959, 0, 0, 258), // 652
ShapeRow(1968, 0, 15, 264), // 653
ShapeRow(43, 451, 15, 257), // 654
ShapeRow(43, 450, 15, 256), // 655
ShapeRow(21, 60, 15, 257), // 656
ShapeRow(1979, 0, 15, 265), // 657
ShapeRow(1986, 0, 15, 265), // 658
ShapeRow(564, 340, 15, 257), // 659
ShapeRow(1999, 0, 15, 257), // 660
ShapeRow(687, 0, 15, 259), // 661
ShapeRow(43, 460, 15, 256), // 662
ShapeRow(43, 459, 15, 256), // 663
ShapeRow(2003, 0, 0, 258), // 664
ShapeRow(2007, 0, 0, 257), // 665
ShapeRow(2011, 0, 0, 258), // 666
ShapeRow(2015, 0, 0, 258), // 667
ShapeRow(1937, 0, 15, 770), // 668
ShapeRow(43, 441, 15, 257), // 669
ShapeRow(2019, 0, 0, 258), // 670
ShapeRow(43, 688, 15, 257), // 671
ShapeRow(43, 442, 15, 257), // 672
ShapeRow(1002, 0, 15, 256), // 673
ShapeRow(1006, 0, 15, 264), // 674
ShapeRow(2031, 0, 15, 258), // 675
ShapeRow(43, 601, 15, 258), // 676
ShapeRow(43, 600, 15, 256), // 677
ShapeRow(2045, 0, 15, 256), // 678
ShapeRow(43, 688, 15, 258), // 679
ShapeRow(2056, 0, 15, 258), // 680
ShapeRow(495, 0, 15, 258), // 681
ShapeRow(2031, 0, 15, 259), // 682
ShapeRow(43, 443, 15, 256), // 683
ShapeRow(43, 445, 15, 256), // 684
ShapeRow(43, 447, 15, 258), // 685
ShapeRow(43, 446, 15, 258), // 686
ShapeRow(564, 262, 15, 256), // 687
ShapeRow(2060, 0, 0, 258), // 688
ShapeRow(43, 399, 15, 258), // 689
ShapeRow(2064, 0, 15, 770), // 690
ShapeRow(2068, 0, 0, 258), // 691
ShapeRow(43, 444, 15, 258), // 692
ShapeRow(1999, 0, 15, 256), // 693
ShapeRow(2072, 0, 0, 258), // 694
ShapeRow(43, 331, 15, 256), // 695
ShapeRow(43, 449, 15, 258), // 696
ShapeRow(2064, 0, 0, 258), // 697
ShapeRow(2076, 0, 15, 265), // 698
ShapeRow(43, 453, 15, 257), // 699
ShapeRow(564, 456, 15, 257), // 700
ShapeRow(564, 455, 15, 258), // 701
ShapeRow(564, 457, 15, 258), // 702
ShapeRow(21, 62, 15, 289), // 703
ShapeRow(43, 341, 15, 288), // 704
ShapeRow(103, 0, 15, 288), // 705
ShapeRow(1904, 0, 15, 288), // 706
ShapeRow(43, 319, 15, 256), // 707
ShapeRow(2121, 0, 15, 291), // 708
ShapeRow(2125, 0, 0, 258), // 709
ShapeRow(2129, 0, 0, 258), // 710
ShapeRow(1913, 0, 15, 258), // 711
ShapeRow(43, 271, 15, 289), // 712
ShapeRow(43, 272, 15, 288), // 713
ShapeRow(2133, 0, 15, 297), // 714
ShapeRow(2140, 0, 0, 258), // 715
ShapeRow(43, 463, 15, 289), // 716
ShapeRow(43, 596, 15, 256), // 717
ShapeRow(21, 76, 15, 291), // 718
ShapeRow(2144, 0, 0, 258), // 719
ShapeRow(2148, 0, 0, 258), // 720
ShapeRow(2152, 0, 0, 258), // 721
ShapeRow(43, 627, 15, 256), // 722
ShapeRow(2159, 0, 15, 256), // 723
ShapeRow(2163, 0, 0, 258), // 724
ShapeRow(1283, 502, 15, 264), // 725
ShapeRow(501, 0, 15, 257), // 726
ShapeRow(21, 77, 15, 291), // 727
ShapeRow(2169, 0, 15, 289), // 728
ShapeRow(2173, 0, 0, 258), // 729
ShapeRow(2177, 0, 0, 258), // 730
ShapeRow(2181, 0, 0, 258), // 731
ShapeRow(43, 401, 15, 256), // 732
ShapeRow(43, 404, 15, 256), // 733
ShapeRow(43, 402, 15, 256), // 734
ShapeRow(2188, 0, 0, 258), // 735
ShapeRow(43, 464, 15, 258), // 736
ShapeRow(43, 403, 15, 257), // 737
ShapeRow(2192, 0, 15, 264), // 738
ShapeRow(21, 17, 15, 289), // 739
ShapeRow(2202, 318, 15, 296), // 740
ShapeRow(2209, 0, 0, 290), // 741
ShapeRow(2213, 0, 0, 290), // 742
ShapeRow(2217, 0, 0, 290), // 743
ShapeRow(2227, 0, 15, 296), // 744
ShapeRow(21, 203, 15, 289), // 745
ShapeRow(21, 154, 15, 305), // 746
ShapeRow(43, 342, 15, 288), // 747
ShapeRow(21, 67, 15, 288), // 748
ShapeRow(345, 0, 15, 288), // 749
ShapeRow(2237, 0, 0, 258), // 750
ShapeRow(2241, 0, 0, 258), // 751
ShapeRow(43, 534, 15, 258), // 752
ShapeRow(43, 343, 15, 257), // 753
ShapeRow(263, 0, 15, 256), // 754
ShapeRow(2245, 0, 0, 290), // 755
ShapeRow(21, 70, 15, 304), // 756
ShapeRow(43, 277, 15, 258), // 757
ShapeRow(2249, 0, 0, 258), // 758
ShapeRow(43, 468, 15, 256), // 759
ShapeRow(2253, 0, 0, 258), // 760
ShapeRow(2257, 0, 0, 258), // 761
ShapeRow(2261, 0, 0, 258), // 762
ShapeRow(419, 0, 15, 256), // 763
ShapeRow(43, 0, 15, 290), // 764
ShapeRow(1315, 0, 15, 256), // 765
ShapeRow(21, 68, 15, 257), // 766
ShapeRow(43, 0, 15, 257), // 767
ShapeRow(291, 0, 15, 258), // 768
ShapeRow(21, 225, 15, 256), // 769
ShapeRow(2265, 0, 0, 258), // 770
ShapeRow(2269, 0, 15, 264), // 771
ShapeRow(2276, 0, 0, 258), // 772
ShapeRow(43, 466, 15, 256), // 773
ShapeRow(2280, 0, 0, 258), // 774
ShapeRow(43, 467, 15, 290), // 775
ShapeRow(2284, 0, 0, 258), // 776
ShapeRow(2288, 0, 0, 256), // 777
ShapeRow(2292, 0, 0, 258), // 778
ShapeRow(2296, 0, 0, 258), // 779
ShapeRow(291, 0, 15, 256), // 780
ShapeRow(2300, 0, 0, 258), // 781
ShapeRow(43, 345, 15, 289), // 782
ShapeRow(43, 345, 15, 288), // 783
ShapeRow(1315, 0, 15, 288), // 784
ShapeRow(21, 144, 15, 288), // 785
ShapeRow(21, 143, 15, 288), // 786
ShapeRow(21, 142, 15, 289), // 787
ShapeRow(2304, 0, 0, 288), // 788
ShapeRow(2308, 0, 0, 290), // 789
ShapeRow(21, 141, 15, 288), // 790
ShapeRow(21, 140, 15, 288), // 791
ShapeRow(2315, 0, 15, 290), // 792
ShapeRow(21, 187, 15, 304), // 793
ShapeRow(21, 184, 15, 305), // 794
ShapeRow(2319, 466, 15, 297), // 795
ShapeRow(2326, 0, 0, 258), // 796
ShapeRow(2335, 0, 15, 289), // 797
ShapeRow(2344, 0, 15, 288), // 798
ShapeRow(43, 582, 15, 288), // 799
ShapeRow(2357, 0, 15, 288), // 800
ShapeRow(43, 432, 15, 290), // 801
ShapeRow(2364, 0, 15, 258), // 802
ShapeRow(2368, 0, 15, 264), // 803
ShapeRow(517, 0, 15, 290), // 804
ShapeRow(21, 69, 15, 305), // 805
ShapeRow(2388, 0, 15, 290), // 806
ShapeRow(2392, 0, 15, 296), // 807
ShapeRow(1315, 0, 15, 289), // 808
ShapeRow(2408, 0, 15, 290), // 809
ShapeRow(2418, 0, 15, 258), // 810
ShapeRow(21, 71, 15, 305), // 811
ShapeRow(43, 469, 15, 290), // 812
ShapeRow(43, 367, 15, 289), // 813
ShapeRow(2432, 0, 15, 288), // 814
ShapeRow(2441, 0, 15, 290), // 815
ShapeRow(2447, 0, 15, 258), // 816
ShapeRow(2453, 0, 15, 258), // 817
ShapeRow(2459, 0, 15, 258), // 818
ShapeRow(2463, 0, 0, 290), // 819
ShapeRow(2469, 0, 15, 289), // 820
ShapeRow(21, 74, 15, 305), // 821
ShapeRow(43, 680, 15, 288), // 822
ShapeRow(2482, 0, 15, 288), // 823
ShapeRow(2493, 0, 15, 290), // 824
ShapeRow(2503, 0, 15, 258), // 825
ShapeRow(501, 0, 15, 291), // 826
ShapeRow(2507, 0, 0, 258), // 827
ShapeRow(21, 46, 15, 288), // 828
ShapeRow(43, 347, 15, 288), // 829
ShapeRow(43, 473, 15, 290), // 830
ShapeRow(2511, 0, 0, 290), // 831
ShapeRow(43, 312, 15, 290), // 832
ShapeRow(2515, 0, 0, 291), // 833
ShapeRow(2519, 0, 0, 288), // 834
ShapeRow(665, 0, 15, 289), // 835
ShapeRow(564, 352, 15, 288), // 836
ShapeRow(1002, 0, 15, 258), // 837
ShapeRow(43, 680, 15, 258), // 838
ShapeRow(43, 409, 15, 256), // 839
ShapeRow(43, 410, 15, 256), // 840
ShapeRow(21, 75, 15, 289), // 841
ShapeRow(368, 0, 15, 289), // 842
ShapeRow(619, 0, 15, 288), // 843
ShapeRow(43, 384, 15, 290), // 844
ShapeRow(2523, 544, 15, 296), // 845
ShapeRow(43, 398, 15, 288), // 846
ShapeRow(43, 617, 15, 288), // 847
ShapeRow(43, 389, 15, 288), // 848
ShapeRow(2530, 0, 0, 290), // 849
ShapeRow(208, 0, 15, 288), // 850
ShapeRow(43, 475, 15, 288), // 851
ShapeRow(2534, 0, 15, 296), // 852
ShapeRow(2541, 0, 15, 296), // 853
ShapeRow(21, 164, 15, 290), // 854
ShapeRow(564, 573, 15, 290), // 855
ShapeRow(2571, 0, 0, 288), // 856
ShapeRow(47, 0, 2575, 288), // 857
ShapeRow(2578, 0, 0, 288), // 858
ShapeRow(2582, 0, 0, 290), // 859
ShapeRow(2586, 0, 15, 296), // 860
ShapeRow(2740, 0, 0, 290), // 861
ShapeRow(2744, 0, 15, 296), // 862
ShapeRow(7, 0, 15, 290), // 863
ShapeRow(2772, 0, 0, 290), // 864
ShapeRow(2776, 0, 0, 288), // 865
ShapeRow(2780, 0, 0, 290), // 866
ShapeRow(495, 0, 15, 289), // 867
ShapeRow(21, 29, 15, 289), // 868
ShapeRow(7, 0, 15, 289), // 869
ShapeRow(21, 57, 15, 289), // 870
ShapeRow(2586, 0, 15, 297), // 871
ShapeRow(2793, 0, 0, 290), // 872
ShapeRow(21, 192, 15, 289), // 873
ShapeRow(21, 72, 15, 289), // 874
ShapeRow(17, 286, 15, 289), // 875
ShapeRow(2804, 0, 15, 290), // 876
ShapeRow(21, 191, 15, 290), // 877
ShapeRow(21, 174, 15, 288), // 878
ShapeRow(21, 79, 15, 305), // 879
ShapeRow(2808, 0, 0, 258), // 880
ShapeRow(564, 332, 15, 289), // 881
ShapeRow(2812, 0, 0, 258), // 882
ShapeRow(43, 479, 15, 290), // 883
ShapeRow(43, 626, 15, 288), // 884
ShapeRow(43, 682, 15, 256), // 885
ShapeRow(2818, 0, 15, 290), // 886
ShapeRow(2822, 0, 0, 290), // 887
ShapeRow(549, 0, 15, 290), // 888
ShapeRow(299, 0, 0, 256), // 889
ShapeRow(491, 0, 15, 290), // 890
ShapeRow(2826, 0, 0, 290), // 891
ShapeRow(83, 0, 15, 258), // 892
ShapeRow(2830, 0, 0, 256), // 893
ShapeRow(2834, 0, 0, 258), // 894
ShapeRow(564, 332, 15, 257), // 895
ShapeRow(2841, 0, 15, 289), // 896
ShapeRow(43, 346, 15, 256), // 897
ShapeRow(43, 348, 15, 256), // 898
ShapeRow(43, 676, 15, 256), // 899
ShapeRow(43, 477, 15, 258), // 900
ShapeRow(43, 351, 15, 258), // 901
ShapeRow(43, 350, 15, 258), // 902
ShapeRow(43, 478, 15, 256), // 903
ShapeRow(187, 0, 15, 257), // 904
ShapeRow(21, 78, 15, 256), // 905
ShapeRow(43, 533, 15, 256), // 906
ShapeRow(2849, 0, 15, 288), // 907
ShapeRow(21, 79, 15, 257), // 908
ShapeRow(21, 80, 15, 305), // 909
ShapeRow(564, 281, 15, 289), // 910
ShapeRow(43, 480, 15, 291), // 911
ShapeRow(560, 0, 15, 289), // 912
ShapeRow(21, 90, 15, 304), // 913
ShapeRow(91, 0, 15, 256), // 914
ShapeRow(2855, 0, 15, 256), // 915
ShapeRow(21, 177, 15, 256), // 916
ShapeRow(21, 81, 15, 305), // 917
ShapeRow(2859, 0, 0, 258), // 918
ShapeRow(43, 483, 15, 290), // 919
ShapeRow(2863, 0, 0, 290), // 920
ShapeRow(328, 0, 15, 289), // 921
ShapeRow(43, 346, 15, 288), // 922
ShapeRow(21, 81, 15, 257), // 923
ShapeRow(2202, 318, 15, 264), // 924
ShapeRow(2874, 0, 15, 291), // 925
ShapeRow(2878, 0, 15, 264), // 926
ShapeRow(2885, 0, 0, 259), // 927
ShapeRow(43, 321, 15, 256), // 928
ShapeRow(43, 317, 15, 256), // 929
ShapeRow(2889, 0, 0, 258), // 930
ShapeRow(2893, 0, 0, 258), // 931
ShapeRow(43, 250, 15, 256), // 932
ShapeRow(43, 249, 15, 256), // 933
ShapeRow(2893, 0, 15, 770), // 934
ShapeRow(43, 316, 15, 256), // 935
ShapeRow(2897, 0, 0, 256), // 936
ShapeRow(2901, 0, 0, 258), // 937
ShapeRow(2905, 0, 0, 258), // 938
ShapeRow(43, 244, 15, 256), // 939
ShapeRow(2909, 0, 15, 256), // 940
ShapeRow(2901, 0, 15, 770), // 941
ShapeRow(43, 315, 15, 257), // 942
ShapeRow(2913, 0, 0, 258), // 943
ShapeRow(2920, 0, 15, 257), // 944
ShapeRow(21, 227, 15, 256), // 945
ShapeRow(2909, 0, 15, 258), // 946
ShapeRow(43, 328, 15, 289), // 947
ShapeRow(2920, 0, 15, 288), // 948
ShapeRow(2920, 0, 15, 256), // 949
ShapeRow(43, 279, 15, 256), // 950
ShapeRow(43, 484, 15, 256), // 951
ShapeRow(2924, 0, 0, 289), // 952
ShapeRow(2928, 0, 0, 258), // 953
ShapeRow(2932, 0, 0, 258), // 954
ShapeRow(21, 180, 15, 257), // 955
ShapeRow(2938, 0, 15, 265), // 956
ShapeRow(43, 284, 15, 256), // 957
ShapeRow(2950, 0, 15, 258), // 958
ShapeRow(43, 283, 15, 258), // 959
ShapeRow(2932, 0, 15, 770), // 960
ShapeRow(2954, 0, 0, 258), // 961
ShapeRow(43, 287, 15, 257), // 962
ShapeRow(2958, 0, 15, 265), // 963
ShapeRow(21, 36, 15, 256), // 964
ShapeRow(2974, 0, 0, 290), // 965
ShapeRow(21, 227, 15, 288), // 966
ShapeRow(2978, 0, 0, 258), // 967
ShapeRow(2982, 0, 15, 264), // 968
ShapeRow(2992, 0, 15, 297), // 969
ShapeRow(43, 415, 15, 256), // 970
ShapeRow(3008, 0, 15, 256), // 971
ShapeRow(3012, 0, 0, 256), // 972
ShapeRow(21, 94, 15, 256), // 973
ShapeRow(3023, 0, 0, 258), // 974
ShapeRow(3027, 0, 0, 258), // 975
ShapeRow(3031, 0, 0, 258), // 976
ShapeRow(3037, 0, 15, 258), // 977
ShapeRow(21, 85, 15, 257), // 978
ShapeRow(21, 193, 15, 257), // 979
ShapeRow(3041, 0, 0, 258), // 980
ShapeRow(3045, 0, 0, 258), // 981
ShapeRow(3049, 0, 0, 258), // 982
ShapeRow(3031, 0, 15, 770), // 983
ShapeRow(3053, 0, 0, 256), // 984
ShapeRow(3057, 0, 0, 258), // 985
ShapeRow(3049, 0, 15, 770), // 986
ShapeRow(3045, 0, 15, 768), // 987
ShapeRow(21, 86, 15, 305), // 988
ShapeRow(3061, 0, 0, 258), // 989
ShapeRow(3068, 0, 15, 256), // 990
ShapeRow(3074, 0, 15, 256), // 991
ShapeRow(3078, 0, 0, 256), // 992
ShapeRow(3082, 0, 0, 258), // 993
ShapeRow(3086, 0, 0, 258), // 994
ShapeRow(3090, 0, 0, 258), // 995
ShapeRow(3094, 0, 0, 258), // 996
ShapeRow(3098, 0, 0, 291), // 997
ShapeRow(3102, 0, 0, 256), // 998
ShapeRow(3106, 0, 0, 258), // 999
ShapeRow(3110, 0, 0, 258), // 1000
ShapeRow(3114, 0, 15, 770), // 1001
ShapeRow(3118, 0, 0, 290), // 1002
ShapeRow(3122, 0, 0, 256), // 1003
ShapeRow(3126, 0, 0, 258), // 1004
ShapeRow(3130, 0, 0, 258), // 1005
ShapeRow(3134, 0, 0, 258), // 1006
ShapeRow(3138, 0, 0, 258), // 1007
ShapeRow(43, 485, 15, 257), // 1008
ShapeRow(3142, 0, 0, 258), // 1009
ShapeRow(3146, 0, 15, 264), // 1010
ShapeRow(3114, 0, 0, 258), // 1011
ShapeRow(3153, 0, 0, 258), // 1012
ShapeRow(3157, 0, 0, 258), // 1013
ShapeRow(43, 489, 15, 256), // 1014
ShapeRow(564, 567, 15, 256), // 1015
ShapeRow(7, 0, 15, 288), // 1016
ShapeRow(21, 285, 15, 289), // 1017
ShapeRow(17, 0, 0, 65), // 1018
ShapeRow(2586, 0, 15, 264), // 1019
ShapeRow(3181, 0, 15, 290), // 1020
ShapeRow(21, 99, 15, 305), // 1021
ShapeRow(43, 501, 15, 288), // 1022
ShapeRow(43, 685, 15, 289), // 1023
ShapeRow(43, 238, 15, 288), // 1024
ShapeRow(3185, 0, 15, 264), // 1025
ShapeRow(3195, 0, 15, 296), // 1026
ShapeRow(3205, 0, 15, 296), // 1027
ShapeRow(3228, 0, 15, 290), // 1028
ShapeRow(3232, 0, 0, 258), // 1029
ShapeRow(43, 432, 15, 257), // 1030
ShapeRow(43, 433, 15, 256), // 1031
ShapeRow(3236, 0, 15, 264), // 1032
ShapeRow(21, 89, 15, 305), // 1033
ShapeRow(43, 493, 15, 290), // 1034
ShapeRow(43, 494, 15, 289), // 1035
ShapeRow(3258, 0, 15, 289), // 1036
ShapeRow(3268, 0, 15, 288), // 1037
ShapeRow(21, 91, 15, 305), // 1038
ShapeRow(43, 353, 15, 288), // 1039
ShapeRow(43, 498, 15, 290), // 1040
ShapeRow(43, 354, 15, 288), // 1041
ShapeRow(43, 425, 15, 289), // 1042
ShapeRow(3276, 0, 15, 289), // 1043
ShapeRow(3280, 499, 15, 296), // 1044
ShapeRow(3287, 0, 0, 258), // 1045
ShapeRow(3298, 0, 15, 258), // 1046
ShapeRow(43, 573, 15, 288), // 1047
ShapeRow(3305, 0, 15, 296), // 1048
ShapeRow(3327, 0, 15, 296), // 1049
ShapeRow(3341, 0, 0, 258), // 1050
ShapeRow(3345, 0, 0, 258), // 1051
ShapeRow(3349, 0, 0, 258), // 1052
ShapeRow(3341, 0, 15, 770), // 1053
ShapeRow(21, 93, 15, 257), // 1054
ShapeRow(21, 44, 15, 257), // 1055
ShapeRow(21, 92, 15, 257), // 1056
ShapeRow(21, 95, 15, 289), // 1057
ShapeRow(3365, 0, 15, 288), // 1058
ShapeRow(3369, 0, 0, 258), // 1059
ShapeRow(3373, 0, 0, 258), // 1060
ShapeRow(3377, 0, 15, 265), // 1061
ShapeRow(3402, 0, 15, 257), // 1062
ShapeRow(3406, 0, 15, 297), // 1063
ShapeRow(21, 96, 15, 305), // 1064
ShapeRow(3418, 0, 15, 258), // 1065
ShapeRow(3424, 0, 15, 256), // 1066
ShapeRow(3431, 0, 15, 256), // 1067
ShapeRow(3435, 0, 15, 258), // 1068
ShapeRow(187, 0, 15, 290), // 1069
ShapeRow(665, 0, 15, 288), // 1070
ShapeRow(43, 624, 15, 258), // 1071
ShapeRow(3439, 0, 0, 258), // 1072
ShapeRow(43, 599, 15, 258), // 1073
ShapeRow(43, 625, 15, 258), // 1074
ShapeRow(3443, 0, 0, 258), // 1075
ShapeRow(3447, 0, 0, 258), // 1076
ShapeRow(3453, 0, 15, 258), // 1077
ShapeRow(21, 65, 15, 258), // 1078
ShapeRow(3457, 0, 15, 256), // 1079
ShapeRow(21, 146, 15, 304), // 1080
ShapeRow(21, 102, 15, 304), // 1081
ShapeRow(43, 288, 15, 288), // 1082
ShapeRow(21, 104, 15, 305), // 1083
ShapeRow(564, 236, 15, 290), // 1084
ShapeRow(3465, 0, 15, 289), // 1085
ShapeRow(3475, 0, 15, 290), // 1086
ShapeRow(397, 0, 15, 290), // 1087
ShapeRow(3453, 0, 15, 290), // 1088
ShapeRow(3479, 0, 15, 288), // 1089
ShapeRow(43, 336, 15, 290), // 1090
ShapeRow(43, 595, 15, 290), // 1091
ShapeRow(3489, 0, 15, 290), // 1092
ShapeRow(457, 0, 15, 290), // 1093
ShapeRow(3493, 0, 0, 290), // 1094
ShapeRow(564, 236, 15, 289), // 1095
ShapeRow(564, 405, 15, 288), // 1096
ShapeRow(564, 406, 15, 288), // 1097
ShapeRow(2447, 0, 15, 290), // 1098
ShapeRow(3497, 0, 0, 290), // 1099
ShapeRow(3501, 0, 0, 258), // 1100
ShapeRow(7, 0, 15, 257), // 1101
ShapeRow(564, 235, 15, 257), // 1102
ShapeRow(43, 314, 15, 288), // 1103
ShapeRow(1067, 0, 15, 289), // 1104
ShapeRow(21, 106, 15, 305), // 1105
ShapeRow(43, 517, 15, 256), // 1106
ShapeRow(43, 668, 15, 289), // 1107
ShapeRow(3505, 0, 15, 297), // 1108
ShapeRow(43, 508, 15, 256), // 1109
ShapeRow(43, 516, 15, 256), // 1110
ShapeRow(43, 515, 15, 256), // 1111
ShapeRow(3512, 0, 0, 290), // 1112
ShapeRow(43, 510, 15, 258), // 1113
ShapeRow(3520, 0, 15, 258), // 1114
ShapeRow(43, 518, 15, 258), // 1115
ShapeRow(3524, 0, 0, 258), // 1116
ShapeRow(43, 509, 15, 258), // 1117
ShapeRow(43, 507, 15, 256), // 1118
ShapeRow(3528, 0, 0, 258), // 1119
ShapeRow(3532, 0, 0, 258), // 1120
ShapeRow(43, 289, 15, 288), // 1121
ShapeRow(43, 519, 15, 258), // 1122
ShapeRow(3539, 0, 15, 265), // 1123
ShapeRow(3539, 0, 15, 264), // 1124
ShapeRow(2453, 0, 15, 256), // 1125
ShapeRow(21, 105, 15, 305), // 1126
ShapeRow(43, 506, 15, 289), // 1127
ShapeRow(3548, 0, 15, 289), // 1128
ShapeRow(43, 504, 15, 289), // 1129
ShapeRow(43, 505, 15, 258), // 1130
ShapeRow(3552, 0, 0, 291), // 1131
ShapeRow(43, 668, 15, 290), // 1132
ShapeRow(43, 514, 15, 288), // 1133
ShapeRow(43, 513, 15, 305), // 1134
ShapeRow(43, 512, 15, 290), // 1135
ShapeRow(3559, 0, 0, 258), // 1136
ShapeRow(3539, 0, 15, 296), // 1137
ShapeRow(3566, 0, 15, 258), // 1138
ShapeRow(43, 511, 15, 257), // 1139
ShapeRow(130, 0, 15, 257), // 1140
ShapeRow(21, 204, 15, 288), // 1141
ShapeRow(21, 1, 15, 291), // 1142
ShapeRow(3578, 0, 0, 290), // 1143
ShapeRow(3582, 0, 0, 290), // 1144
ShapeRow(3586, 0, 0, 256), // 1145
ShapeRow(3590, 0, 0, 256), // 1146
ShapeRow(3597, 0, 0, 258), // 1147
ShapeRow(3601, 0, 0, 259), // 1148
ShapeRow(3605, 0, 0, 256), // 1149
ShapeRow(3609, 0, 0, 258), // 1150
ShapeRow(3613, 0, 0, 258), // 1151
ShapeRow(3619, 0, 15, 265), // 1152
ShapeRow(21, 97, 15, 257), // 1153
ShapeRow(3605, 0, 15, 770), // 1154
ShapeRow(21, 98, 15, 257), // 1155
ShapeRow(21, 1, 15, 258), // 1156
ShapeRow(3626, 0, 15, 264), // 1157
ShapeRow(7, 0, 15, 256), // 1158
ShapeRow(737, 0, 15, 289), // 1159
ShapeRow(3633, 0, 0, 291), // 1160
ShapeRow(3637, 0, 0, 258), // 1161
ShapeRow(560, 0, 15, 256), // 1162
ShapeRow(3652, 0, 15, 290), // 1163
ShapeRow(43, 521, 15, 289), // 1164
ShapeRow(43, 520, 15, 290), // 1165
ShapeRow(3656, 0, 0, 290), // 1166
ShapeRow(3660, 0, 0, 289), // 1167
ShapeRow(21, 107, 15, 288), // 1168
ShapeRow(3666, 637, 15, 289), // 1169
ShapeRow(3670, 0, 0, 290), // 1170
ShapeRow(3674, 0, 15, 296), // 1171
ShapeRow(43, 462, 15, 290), // 1172
ShapeRow(3681, 0, 0, 290), // 1173
ShapeRow(3666, 637, 15, 288), // 1174
ShapeRow(3674, 0, 15, 297), // 1175
ShapeRow(21, 166, 15, 304), // 1176
ShapeRow(43, 522, 15, 290), // 1177
ShapeRow(3692, 0, 0, 258), // 1178
ShapeRow(3696, 0, 0, 258), // 1179
ShapeRow(3700, 0, 0, 258), // 1180
ShapeRow(43, 265, 15, 256), // 1181
ShapeRow(1185, 0, 15, 256), // 1182
ShapeRow(3704, 0, 0, 259), // 1183
ShapeRow(3708, 0, 0, 258), // 1184
ShapeRow(3712, 0, 0, 258), // 1185
ShapeRow(3716, 0, 0, 258), // 1186
ShapeRow(3720, 0, 0, 258), // 1187
ShapeRow(3724, 0, 0, 258), // 1188
ShapeRow(43, 108, 15, 256), // 1189
ShapeRow(21, 111, 15, 305), // 1190
ShapeRow(2121, 0, 15, 288), // 1191
ShapeRow(3728, 0, 0, 258), // 1192
ShapeRow(3732, 0, 0, 258), // 1193
ShapeRow(3736, 0, 15, 770), // 1194
ShapeRow(1020, 0, 15, 288), // 1195
ShapeRow(3740, 0, 15, 265), // 1196
ShapeRow(3736, 0, 0, 258), // 1197
ShapeRow(3754, 0, 15, 257), // 1198
ShapeRow(43, 291, 15, 289), // 1199
ShapeRow(3758, 0, 15, 258), // 1200
ShapeRow(665, 0, 15, 290), // 1201
ShapeRow(1228, 0, 15, 288), // 1202
ShapeRow(3769, 0, 0, 291), // 1203
ShapeRow(21, 116, 15, 289), // 1204
ShapeRow(21, 118, 15, 305), // 1205
ShapeRow(21, 117, 15, 305), // 1206
ShapeRow(43, 531, 15, 288), // 1207
ShapeRow(3787, 0, 15, 288), // 1208
ShapeRow(3796, 0, 15, 288), // 1209
ShapeRow(3800, 0, 0, 258), // 1210
ShapeRow(43, 532, 15, 256), // 1211
ShapeRow(21, 120, 15, 304), // 1212
ShapeRow(564, 379, 15, 288), // 1213
ShapeRow(21, 119, 15, 288), // 1214
ShapeRow(43, 335, 15, 290), // 1215
ShapeRow(43, 533, 15, 288), // 1216
ShapeRow(3804, 0, 0, 256), // 1217
ShapeRow(3808, 0, 0, 258), // 1218
ShapeRow(405, 0, 15, 257), // 1219
ShapeRow(43, 535, 15, 289), // 1220
ShapeRow(3812, 0, 0, 290), // 1221
ShapeRow(43, 0, 15, 289), // 1222
ShapeRow(43, 295, 15, 288), // 1223
ShapeRow(43, 259, 15, 288), // 1224
ShapeRow(43, 296, 15, 290), // 1225
ShapeRow(43, 128, 15, 288), // 1226
ShapeRow(138, 0, 15, 290), // 1227
ShapeRow(3824, 0, 0, 258), // 1228
ShapeRow(3828, 0, 0, 258), // 1229
ShapeRow(43, 536, 15, 256), // 1230
ShapeRow(3832, 0, 0, 258), // 1231
ShapeRow(3836, 0, 0, 258), // 1232
ShapeRow(43, 294, 15, 256), // 1233
ShapeRow(43, 537, 15, 256), // 1234
ShapeRow(238, 0, 15, 256), // 1235
ShapeRow(3840, 0, 0, 258), // 1236
ShapeRow(43, 538, 15, 256), // 1237
ShapeRow(43, 293, 15, 258), // 1238
ShapeRow(21, 129, 15, 305), // 1239
ShapeRow(21, 130, 15, 289), // 1240
ShapeRow(3854, 0, 15, 289), // 1241
ShapeRow(3866, 0, 15, 288), // 1242
ShapeRow(3875, 0, 15, 288), // 1243
ShapeRow(63, 0, 15, 289), // 1244
ShapeRow(43, 128, 15, 304), // 1245
ShapeRow(3879, 0, 0, 258), // 1246
ShapeRow(43, 536, 15, 288), // 1247
ShapeRow(3883, 0, 0, 258), // 1248
ShapeRow(3887, 0, 0, 258), // 1249
ShapeRow(43, 294, 15, 288), // 1250
ShapeRow(3893, 0, 15, 256), // 1251
ShapeRow(43, 537, 15, 258), // 1252
ShapeRow(3897, 0, 0, 258), // 1253
ShapeRow(43, 540, 15, 256), // 1254
ShapeRow(3901, 0, 0, 258), // 1255
ShapeRow(3905, 0, 0, 258), // 1256
ShapeRow(43, 537, 15, 257), // 1257
ShapeRow(43, 540, 15, 257), // 1258
ShapeRow(3912, 0, 15, 290), // 1259
ShapeRow(43, 297, 15, 288), // 1260
ShapeRow(43, 542, 15, 288), // 1261
ShapeRow(43, 543, 15, 288), // 1262
ShapeRow(3924, 0, 15, 288), // 1263
ShapeRow(1067, 0, 15, 288), // 1264
ShapeRow(3932, 0, 15, 288), // 1265
ShapeRow(43, 545, 15, 288), // 1266
ShapeRow(21, 133, 15, 304), // 1267
ShapeRow(43, 546, 15, 256), // 1268
ShapeRow(3936, 0, 0, 258), // 1269
ShapeRow(3940, 0, 0, 256), // 1270
ShapeRow(3947, 0, 15, 265), // 1271
ShapeRow(295, 0, 15, 256), // 1272
ShapeRow(3957, 0, 15, 290), // 1273
ShapeRow(21, 131, 15, 305), // 1274
ShapeRow(43, 606, 15, 258), // 1275
ShapeRow(43, 358, 15, 256), // 1276
ShapeRow(3963, 545, 15, 297), // 1277
ShapeRow(652, 0, 15, 297), // 1278
ShapeRow(3970, 0, 0, 290), // 1279
ShapeRow(43, 605, 15, 258), // 1280
ShapeRow(3974, 0, 0, 256), // 1281
ShapeRow(43, 398, 15, 256), // 1282
ShapeRow(43, 389, 15, 256), // 1283
ShapeRow(3981, 0, 15, 264), // 1284
ShapeRow(43, 541, 15, 256), // 1285
ShapeRow(3994, 0, 15, 289), // 1286
ShapeRow(3479, 0, 15, 258), // 1287
ShapeRow(21, 134, 15, 305), // 1288
ShapeRow(4007, 548, 15, 264), // 1289
ShapeRow(43, 360, 15, 256), // 1290
ShapeRow(4014, 0, 0, 258), // 1291
ShapeRow(3074, 0, 15, 258), // 1292
ShapeRow(43, 681, 15, 256), // 1293
ShapeRow(4021, 0, 15, 258), // 1294
ShapeRow(4025, 0, 0, 256), // 1295
ShapeRow(4029, 0, 15, 258), // 1296
ShapeRow(43, 547, 15, 256), // 1297
ShapeRow(1031, 0, 15, 257), // 1298
ShapeRow(43, 684, 15, 256), // 1299
ShapeRow(43, 690, 15, 258), // 1300
ShapeRow(397, 0, 15, 258), // 1301
ShapeRow(21, 135, 15, 304), // 1302
ShapeRow(4033, 0, 0, 258), // 1303
ShapeRow(4037, 0, 15, 258), // 1304
ShapeRow(4041, 0, 0, 258), // 1305
ShapeRow(4045, 0, 0, 258), // 1306
ShapeRow(43, 617, 15, 258), // 1307
ShapeRow(4049, 0, 0, 258), // 1308
ShapeRow(4053, 0, 0, 258), // 1309
ShapeRow(4057, 0, 0, 258), // 1310
ShapeRow(4061, 0, 0, 258), // 1311
ShapeRow(4065, 0, 0, 256), // 1312
ShapeRow(4069, 0, 0, 258), // 1313
ShapeRow(4073, 0, 0, 258), // 1314
ShapeRow(4077, 0, 0, 258), // 1315
ShapeRow(4081, 0, 0, 258), // 1316
ShapeRow(4085, 0, 15, 264), // 1317
ShapeRow(4092, 0, 0, 258), // 1318
ShapeRow(212, 0, 0, 259), // 1319
ShapeRow(4096, 0, 15, 265), // 1320
ShapeRow(43, 549, 15, 256), // 1321
ShapeRow(4103, 0, 15, 264), // 1322
ShapeRow(4116, 0, 15, 265), // 1323
ShapeRow(208, 0, 15, 258), // 1324
ShapeRow(4126, 0, 15, 256), // 1325
ShapeRow(43, 550, 15, 256), // 1326
ShapeRow(73, 0, 15, 257), // 1327
ShapeRow(4130, 0, 0, 258), // 1328
ShapeRow(4134, 0, 0, 258), // 1329
ShapeRow(4138, 0, 0, 256), // 1330
ShapeRow(208, 0, 15, 257), // 1331
ShapeRow(4144, 0, 15, 259), // 1332
ShapeRow(21, 137, 15, 305), // 1333
ShapeRow(43, 553, 15, 256), // 1334
ShapeRow(21, 136, 15, 305), // 1335
ShapeRow(43, 551, 15, 258), // 1336
ShapeRow(4148, 0, 15, 296), // 1337
ShapeRow(4163, 0, 15, 256), // 1338
ShapeRow(43, 587, 15, 288), // 1339
ShapeRow(43, 432, 15, 258), // 1340
ShapeRow(4170, 0, 15, 258), // 1341
ShapeRow(4174, 0, 15, 290), // 1342
ShapeRow(4183, 0, 15, 290), // 1343
ShapeRow(43, 552, 15, 256), // 1344
ShapeRow(4187, 0, 0, 256), // 1345
ShapeRow(4191, 0, 0, 256), // 1346
ShapeRow(4195, 0, 0, 256), // 1347
ShapeRow(2523, 684, 15, 265), // 1348
ShapeRow(43, 690, 15, 256), // 1349
ShapeRow(4203, 0, 15, 290), // 1350
ShapeRow(4213, 0, 15, 290), // 1351
ShapeRow(21, 132, 15, 305), // 1352
ShapeRow(43, 607, 15, 258), // 1353
ShapeRow(43, 359, 15, 288), // 1354
ShapeRow(2503, 0, 15, 256), // 1355
ShapeRow(43, 564, 15, 288), // 1356
ShapeRow(43, 558, 15, 288), // 1357
ShapeRow(43, 364, 15, 304), // 1358
ShapeRow(43, 427, 15, 288), // 1359
ShapeRow(43, 617, 15, 290), // 1360
ShapeRow(43, 530, 15, 288), // 1361
ShapeRow(43, 554, 15, 288), // 1362
ShapeRow(43, 563, 15, 290), // 1363
ShapeRow(43, 562, 15, 288), // 1364
ShapeRow(43, 598, 15, 290), // 1365
ShapeRow(4217, 0, 0, 290), // 1366
ShapeRow(43, 561, 15, 290), // 1367
ShapeRow(3666, 637, 15, 290), // 1368
ShapeRow(4221, 0, 0, 290), // 1369
ShapeRow(564, 545, 15, 290), // 1370
ShapeRow(4225, 0, 0, 291), // 1371
ShapeRow(4229, 0, 0, 290), // 1372
ShapeRow(4233, 0, 0, 290), // 1373
ShapeRow(4237, 0, 0, 290), // 1374
ShapeRow(43, 556, 15, 288), // 1375
ShapeRow(4244, 0, 15, 289), // 1376
ShapeRow(4248, 0, 15, 289), // 1377
ShapeRow(43, 557, 15, 288), // 1378
ShapeRow(43, 560, 15, 288), // 1379
ShapeRow(4252, 0, 0, 290), // 1380
ShapeRow(4256, 0, 0, 290), // 1381
ShapeRow(43, 462, 15, 289), // 1382
ShapeRow(43, 529, 15, 288), // 1383
ShapeRow(43, 355, 15, 289), // 1384
ShapeRow(43, 559, 15, 289), // 1385
ShapeRow(4260, 0, 15, 288), // 1386
ShapeRow(43, 555, 15, 288), // 1387
ShapeRow(763, 0, 15, 290), // 1388
ShapeRow(763, 0, 15, 288), // 1389
ShapeRow(4271, 565, 15, 297), // 1390
ShapeRow(21, 138, 15, 288), // 1391
ShapeRow(4278, 0, 0, 290), // 1392
ShapeRow(21, 139, 15, 256), // 1393
ShapeRow(4282, 0, 0, 258), // 1394
ShapeRow(4288, 0, 15, 258), // 1395
ShapeRow(763, 0, 15, 257), // 1396
ShapeRow(4295, 0, 0, 290), // 1397
ShapeRow(4299, 0, 0, 289), // 1398
ShapeRow(43, 566, 15, 288), // 1399
ShapeRow(4303, 0, 0, 288), // 1400
ShapeRow(21, 194, 15, 289), // 1401
ShapeRow(3418, 0, 15, 288), // 1402
ShapeRow(943, 0, 15, 288), // 1403
ShapeRow(564, 428, 15, 290), // 1404
ShapeRow(21, 201, 15, 288), // 1405
ShapeRow(619, 0, 15, 289), // 1406
ShapeRow(2447, 0, 15, 288), // 1407
ShapeRow(4314, 0, 0, 288), // 1408
ShapeRow(4318, 0, 0, 290), // 1409
ShapeRow(4322, 0, 0, 290), // 1410
ShapeRow(4326, 0, 0, 290), // 1411
ShapeRow(4332, 0, 15, 290), // 1412
ShapeRow(4336, 0, 0, 290), // 1413
ShapeRow(21, 167, 15, 289), // 1414
ShapeRow(43, 620, 15, 288), // 1415
ShapeRow(43, 619, 15, 288), // 1416
ShapeRow(4340, 0, 0, 288), // 1417
ShapeRow(619, 0, 15, 290), // 1418
ShapeRow(405, 0, 15, 290), // 1419
ShapeRow(43, 417, 15, 288), // 1420
ShapeRow(21, 157, 15, 288), // 1421
ShapeRow(43, 621, 15, 288), // 1422
ShapeRow(4332, 0, 15, 288), // 1423
ShapeRow(21, 207, 15, 288), // 1424
ShapeRow(21, 183, 15, 289), // 1425
ShapeRow(43, 233, 15, 288), // 1426
ShapeRow(4348, 0, 0, 288), // 1427
ShapeRow(4352, 0, 0, 288), // 1428
ShapeRow(2453, 0, 15, 288), // 1429
ShapeRow(21, 64, 15, 288), // 1430
ShapeRow(21, 148, 15, 289), // 1431
ShapeRow(43, 288, 15, 256), // 1432
ShapeRow(4365, 0, 0, 291), // 1433
ShapeRow(21, 147, 15, 289), // 1434
ShapeRow(21, 149, 15, 257), // 1435
ShapeRow(4369, 0, 4373, 129), // 1436
ShapeRow(4385, 0, 15, 258), // 1437
ShapeRow(43, 495, 15, 258), // 1438
ShapeRow(4389, 0, 0, 256), // 1439
ShapeRow(4393, 0, 0, 258), // 1440
ShapeRow(4397, 0, 0, 256), // 1441
ShapeRow(43, 482, 15, 288), // 1442
ShapeRow(43, 481, 15, 256), // 1443
ShapeRow(43, 282, 15, 256), // 1444
ShapeRow(4401, 0, 0, 258), // 1445
ShapeRow(2304, 0, 0, 256), // 1446
ShapeRow(4405, 0, 15, 264), // 1447
ShapeRow(43, 470, 15, 290), // 1448
ShapeRow(2304, 0, 0, 258), // 1449
ShapeRow(4412, 0, 0, 258), // 1450
ShapeRow(4416, 0, 0, 258), // 1451
ShapeRow(43, 438, 15, 258), // 1452
ShapeRow(43, 569, 15, 256), // 1453
ShapeRow(43, 660, 15, 256), // 1454
ShapeRow(43, 568, 15, 256), // 1455
ShapeRow(43, 653, 15, 288), // 1456
ShapeRow(21, 152, 15, 305), // 1457
ShapeRow(43, 570, 15, 290), // 1458
ShapeRow(43, 476, 15, 288), // 1459
ShapeRow(4420, 0, 0, 290), // 1460
ShapeRow(4424, 0, 0, 258), // 1461
ShapeRow(4428, 394, 15, 258), // 1462
ShapeRow(4432, 0, 0, 258), // 1463
ShapeRow(4436, 0, 0, 256), // 1464
ShapeRow(4442, 0, 15, 289), // 1465
ShapeRow(295, 0, 15, 290), // 1466
ShapeRow(4428, 571, 15, 256), // 1467
ShapeRow(295, 0, 15, 258), // 1468
ShapeRow(43, 539, 15, 257), // 1469
ShapeRow(4446, 0, 15, 265), // 1470
ShapeRow(4480, 0, 15, 290), // 1471
ShapeRow(4491, 0, 15, 290), // 1472
ShapeRow(43, 361, 15, 258), // 1473
ShapeRow(43, 573, 15, 289), // 1474
ShapeRow(4495, 0, 15, 296), // 1475
ShapeRow(4515, 0, 15, 290), // 1476
ShapeRow(4519, 0, 15, 296), // 1477
ShapeRow(43, 273, 15, 256), // 1478
ShapeRow(43, 301, 15, 258), // 1479
ShapeRow(43, 405, 15, 256), // 1480
ShapeRow(43, 574, 15, 256), // 1481
ShapeRow(2447, 0, 15, 256), // 1482
ShapeRow(4553, 0, 0, 258), // 1483
ShapeRow(4561, 0, 15, 290), // 1484
ShapeRow(4572, 0, 15, 290), // 1485
ShapeRow(4576, 0, 0, 290), // 1486
ShapeRow(4553, 0, 15, 770), // 1487
ShapeRow(43, 365, 15, 256), // 1488
ShapeRow(43, 608, 15, 258), // 1489
ShapeRow(43, 572, 15, 290), // 1490
ShapeRow(21, 160, 15, 258), // 1491
ShapeRow(4583, 0, 0, 256), // 1492
ShapeRow(4587, 0, 0, 258), // 1493
ShapeRow(4591, 0, 15, 256), // 1494
ShapeRow(21, 153, 15, 256), // 1495
ShapeRow(43, 308, 15, 256), // 1496
ShapeRow(21, 13, 15, 256), // 1497
ShapeRow(43, 326, 15, 256), // 1498
ShapeRow(21, 155, 15, 289), // 1499
ShapeRow(805, 0, 15, 288), // 1500
ShapeRow(21, 193, 15, 290), // 1501
ShapeRow(4602, 0, 0, 258), // 1502
ShapeRow(4606, 0, 0, 258), // 1503
ShapeRow(21, 156, 15, 257), // 1504
ShapeRow(619, 0, 15, 257), // 1505
ShapeRow(21, 17, 15, 256), // 1506
ShapeRow(162, 0, 15, 258), // 1507
ShapeRow(21, 199, 15, 256), // 1508
ShapeRow(4615, 0, 0, 256), // 1509
ShapeRow(4619, 0, 0, 258), // 1510
ShapeRow(4602, 0, 15, 770), // 1511
ShapeRow(21, 29, 15, 257), // 1512
ShapeRow(1569, 0, 15, 257), // 1513
ShapeRow(4623, 0, 0, 291), // 1514
ShapeRow(21, 112, 15, 289), // 1515
ShapeRow(21, 113, 15, 289), // 1516
ShapeRow(43, 575, 15, 288), // 1517
ShapeRow(43, 577, 15, 290), // 1518
ShapeRow(943, 0, 4634, 258), // 1519
ShapeRow(1185, 0, 4637, 258), // 1520
ShapeRow(4640, 0, 0, 258), // 1521
ShapeRow(43, 576, 15, 290), // 1522
ShapeRow(4646, 0, 15, 258), // 1523
ShapeRow(43, 580, 15, 288), // 1524
ShapeRow(291, 0, 15, 290), // 1525
ShapeRow(4650, 0, 0, 290), // 1526
ShapeRow(43, 578, 15, 290), // 1527
ShapeRow(4654, 0, 0, 288), // 1528
ShapeRow(43, 581, 15, 288), // 1529
ShapeRow(43, 579, 15, 290), // 1530
ShapeRow(4658, 0, 0, 290), // 1531
ShapeRow(4662, 0, 0, 290), // 1532
ShapeRow(4666, 0, 0, 290), // 1533
ShapeRow(4654, 0, 15, 802), // 1534
ShapeRow(4676, 0, 15, 289), // 1535
ShapeRow(4680, 0, 15, 296), // 1536
ShapeRow(21, 156, 15, 289), // 1537
ShapeRow(4687, 0, 0, 290), // 1538
ShapeRow(4694, 0, 15, 296), // 1539
ShapeRow(4687, 0, 15, 802), // 1540
ShapeRow(1177, 0, 15, 290), // 1541
ShapeRow(21, 13, 15, 288), // 1542
ShapeRow(4845, 0, 15, 312), // 1543
ShapeRow(1185, 0, 15, 290), // 1544
ShapeRow(43, 292, 15, 256), // 1545
ShapeRow(4852, 0, 15, 264), // 1546
ShapeRow(4859, 0, 0, 258), // 1547
ShapeRow(4863, 0, 0, 258), // 1548
ShapeRow(4871, 0, 15, 258), // 1549
ShapeRow(4875, 0, 0, 306), // 1550
ShapeRow(43, 355, 15, 257), // 1551
ShapeRow(43, 303, 15, 258), // 1552
ShapeRow(1904, 0, 15, 289), // 1553
ShapeRow(21, 115, 15, 289), // 1554
ShapeRow(4884, 0, 15, 289), // 1555
ShapeRow(43, 585, 15, 256), // 1556
ShapeRow(4890, 0, 15, 256), // 1557
ShapeRow(146, 0, 15, 289), // 1558
ShapeRow(4894, 0, 0, 258), // 1559
ShapeRow(4898, 0, 0, 258), // 1560
ShapeRow(43, 586, 15, 257), // 1561
ShapeRow(4904, 0, 15, 256), // 1562
ShapeRow(4911, 0, 0, 258), // 1563
ShapeRow(4920, 0, 15, 257), // 1564
ShapeRow(21, 103, 15, 256), // 1565
ShapeRow(43, 304, 15, 288), // 1566
ShapeRow(4930, 318, 15, 264), // 1567
ShapeRow(4940, 0, 0, 258), // 1568
ShapeRow(4944, 0, 0, 258), // 1569
ShapeRow(43, 382, 15, 258), // 1570
ShapeRow(43, 383, 15, 258), // 1571
ShapeRow(7, 0, 15, 258), // 1572
ShapeRow(2874, 0, 15, 258), // 1573
ShapeRow(4948, 0, 0, 258), // 1574
ShapeRow(4952, 0, 0, 258), // 1575
ShapeRow(4956, 0, 15, 264), // 1576
ShapeRow(4975, 0, 0, 258), // 1577
ShapeRow(43, 237, 15, 256), // 1578
ShapeRow(21, 5, 15, 256), // 1579
ShapeRow(21, 10, 15, 256), // 1580
ShapeRow(21, 9, 15, 256), // 1581
ShapeRow(21, 7, 15, 256), // 1582
ShapeRow(21, 3, 15, 256), // 1583
ShapeRow(4983, 0, 15, 264), // 1584
ShapeRow(4990, 0, 0, 258), // 1585
ShapeRow(4944, 0, 15, 770), // 1586
ShapeRow(21, 4, 15, 257), // 1587
ShapeRow(21, 8, 15, 257), // 1588
ShapeRow(4994, 0, 15, 264), // 1589
ShapeRow(43, 498, 15, 256), // 1590
ShapeRow(43, 425, 15, 257), // 1591
ShapeRow(43, 354, 15, 256), // 1592
ShapeRow(43, 499, 15, 256), // 1593
ShapeRow(5001, 0, 0, 258), // 1594
ShapeRow(43, 573, 15, 256), // 1595
ShapeRow(5005, 0, 15, 264), // 1596
ShapeRow(5015, 0, 15, 296), // 1597
ShapeRow(5022, 0, 0, 258), // 1598
ShapeRow(43, 679, 15, 257), // 1599
ShapeRow(5028, 0, 15, 288), // 1600
ShapeRow(43, 588, 15, 290), // 1601
ShapeRow(5032, 0, 0, 258), // 1602
ShapeRow(5036, 0, 0, 258), // 1603
ShapeRow(5043, 0, 15, 290), // 1604
ShapeRow(5051, 0, 15, 290), // 1605
ShapeRow(43, 593, 15, 288), // 1606
ShapeRow(43, 590, 15, 288), // 1607
ShapeRow(5055, 0, 15, 296), // 1608
ShapeRow(5071, 0, 0, 290), // 1609
ShapeRow(5081, 0, 15, 290), // 1610
ShapeRow(43, 594, 15, 288), // 1611
ShapeRow(5089, 0, 15, 258), // 1612
ShapeRow(43, 592, 15, 258), // 1613
ShapeRow(5093, 0, 0, 258), // 1614
ShapeRow(5097, 0, 15, 258), // 1615
ShapeRow(43, 466, 15, 258), // 1616
ShapeRow(43, 344, 15, 256), // 1617
ShapeRow(1315, 0, 15, 257), // 1618
ShapeRow(1692, 0, 15, 289), // 1619
ShapeRow(5101, 0, 15, 264), // 1620
ShapeRow(43, 305, 15, 256), // 1621
ShapeRow(5108, 0, 0, 259), // 1622
ShapeRow(5112, 0, 0, 258), // 1623
ShapeRow(687, 0, 15, 258), // 1624
ShapeRow(43, 306, 15, 288), // 1625
ShapeRow(5123, 0, 15, 289), // 1626
ShapeRow(5123, 0, 15, 256), // 1627
ShapeRow(21, 165, 15, 289), // 1628
ShapeRow(5108, 0, 15, 770), // 1629
ShapeRow(5140, 0, 15, 258), // 1630
ShapeRow(564, 604, 15, 290), // 1631
ShapeRow(5144, 0, 0, 258), // 1632
ShapeRow(564, 604, 15, 258), // 1633
ShapeRow(21, 114, 15, 257), // 1634
ShapeRow(5163, 0, 0, 274), // 1635
ShapeRow(21, 170, 15, 256), // 1636
ShapeRow(1569, 0, 15, 256), // 1637
ShapeRow(5167, 0, 0, 258), // 1638
ShapeRow(5171, 0, 0, 258), // 1639
ShapeRow(5144, 0, 15, 770), // 1640
ShapeRow(5175, 603, 15, 265), // 1641
ShapeRow(21, 171, 15, 257), // 1642
ShapeRow(5197, 603, 15, 265), // 1643
ShapeRow(2076, 603, 15, 265), // 1644
ShapeRow(5231, 0, 15, 290), // 1645
ShapeRow(5140, 0, 15, 288), // 1646
ShapeRow(21, 169, 15, 305), // 1647
ShapeRow(5242, 0, 15, 288), // 1648
ShapeRow(5246, 0, 0, 258), // 1649
ShapeRow(5253, 0, 0, 258), // 1650
ShapeRow(5246, 0, 15, 770), // 1651
ShapeRow(2076, 603, 15, 264), // 1652
ShapeRow(17, 310, 15, 288), // 1653
ShapeRow(5284, 0, 15, 290), // 1654
ShapeRow(43, 611, 15, 288), // 1655
ShapeRow(43, 529, 15, 290), // 1656
ShapeRow(5288, 0, 15, 288), // 1657
ShapeRow(43, 363, 15, 288), // 1658
ShapeRow(43, 609, 15, 290), // 1659
ShapeRow(5292, 0, 0, 288), // 1660
ShapeRow(43, 610, 15, 288), // 1661
ShapeRow(5101, 0, 15, 296), // 1662
ShapeRow(5292, 0, 15, 802), // 1663
ShapeRow(21, 175, 15, 289), // 1664
ShapeRow(5296, 0, 15, 288), // 1665
ShapeRow(43, 366, 15, 290), // 1666
ShapeRow(5300, 0, 0, 258), // 1667
ShapeRow(5308, 0, 15, 256), // 1668
ShapeRow(5312, 0, 0, 258), // 1669
ShapeRow(5319, 0, 0, 258), // 1670
ShapeRow(5323, 0, 0, 258), // 1671
ShapeRow(5333, 0, 15, 258), // 1672
ShapeRow(5312, 0, 15, 770), // 1673
ShapeRow(5346, 0, 15, 289), // 1674
ShapeRow(5346, 0, 15, 288), // 1675
ShapeRow(21, 188, 15, 289), // 1676
ShapeRow(21, 228, 15, 256), // 1677
ShapeRow(5357, 0, 0, 291), // 1678
ShapeRow(5361, 0, 15, 297), // 1679
ShapeRow(142, 0, 15, 258), // 1680
ShapeRow(43, 224, 15, 256), // 1681
ShapeRow(5374, 0, 15, 264), // 1682
ShapeRow(5389, 0, 15, 290), // 1683
ShapeRow(21, 189, 15, 305), // 1684
ShapeRow(43, 309, 15, 288), // 1685
ShapeRow(43, 614, 15, 288), // 1686
ShapeRow(43, 615, 15, 288), // 1687
ShapeRow(5393, 0, 0, 258), // 1688
ShapeRow(5397, 0, 0, 258), // 1689
ShapeRow(43, 368, 15, 256), // 1690
ShapeRow(21, 190, 15, 305), // 1691
ShapeRow(374, 0, 15, 289), // 1692
ShapeRow(5403, 0, 15, 256), // 1693
ShapeRow(21, 154, 15, 289), // 1694
ShapeRow(328, 0, 15, 288), // 1695
ShapeRow(5407, 0, 0, 258), // 1696
ShapeRow(5414, 0, 5421, 264), // 1697
ShapeRow(43, 616, 15, 256), // 1698
ShapeRow(5424, 0, 15, 264), // 1699
ShapeRow(208, 0, 15, 289), // 1700
ShapeRow(405, 0, 15, 289), // 1701
ShapeRow(536, 0, 15, 291), // 1702
ShapeRow(21, 193, 15, 291), // 1703
ShapeRow(21, 199, 15, 289), // 1704
ShapeRow(21, 200, 15, 256), // 1705
ShapeRow(21, 193, 15, 258), // 1706
ShapeRow(21, 196, 15, 258), // 1707
ShapeRow(21, 198, 15, 258), // 1708
ShapeRow(5440, 0, 0, 258), // 1709
ShapeRow(811, 0, 15, 257), // 1710
ShapeRow(5455, 0, 15, 290), // 1711
ShapeRow(43, 628, 15, 290), // 1712
ShapeRow(43, 629, 15, 290), // 1713
ShapeRow(5459, 0, 15, 296), // 1714
ShapeRow(43, 674, 15, 288), // 1715
ShapeRow(2357, 0, 15, 290), // 1716
ShapeRow(43, 689, 15, 290), // 1717
ShapeRow(564, 369, 15, 291), // 1718
ShapeRow(5123, 0, 15, 288), // 1719
ShapeRow(21, 145, 15, 256), // 1720
ShapeRow(5471, 0, 15, 289), // 1721
ShapeRow(21, 202, 15, 289), // 1722
ShapeRow(21, 206, 15, 304), // 1723
ShapeRow(43, 678, 15, 288), // 1724
ShapeRow(5481, 0, 15, 288), // 1725
ShapeRow(5485, 0, 0, 256), // 1726
ShapeRow(5489, 0, 0, 258), // 1727
ShapeRow(5493, 0, 0, 258), // 1728
ShapeRow(43, 329, 15, 290), // 1729
ShapeRow(43, 631, 15, 256), // 1730
ShapeRow(5497, 330, 15, 296), // 1731
ShapeRow(43, 632, 15, 256), // 1732
ShapeRow(4116, 677, 15, 264), // 1733
ShapeRow(43, 633, 15, 256), // 1734
ShapeRow(661, 0, 15, 258), // 1735
ShapeRow(43, 589, 15, 290), // 1736
ShapeRow(43, 630, 15, 290), // 1737
ShapeRow(5504, 0, 0, 258), // 1738
ShapeRow(43, 678, 15, 256), // 1739
ShapeRow(21, 205, 15, 257), // 1740
ShapeRow(5508, 0, 0, 256), // 1741
ShapeRow(43, 612, 15, 258), // 1742
ShapeRow(5512, 0, 0, 258), // 1743
ShapeRow(43, 440, 15, 256), // 1744
ShapeRow(43, 439, 15, 256), // 1745
ShapeRow(5516, 0, 15, 264), // 1746
ShapeRow(5523, 0, 0, 258), // 1747
ShapeRow(4116, 677, 15, 265), // 1748
ShapeRow(43, 500, 15, 256), // 1749
ShapeRow(564, 275, 15, 290), // 1750
ShapeRow(21, 1, 15, 288), // 1751
ShapeRow(5550, 0, 0, 258), // 1752
ShapeRow(21, 208, 15, 289), // 1753
ShapeRow(5554, 0, 0, 290), // 1754
ShapeRow(17, 274, 15, 289), // 1755
ShapeRow(21, 222, 15, 288), // 1756
ShapeRow(5558, 0, 0, 256), // 1757
ShapeRow(5562, 0, 0, 256), // 1758
ShapeRow(21, 87, 15, 289), // 1759
ShapeRow(5570, 0, 0, 259), // 1760
ShapeRow(5570, 0, 5584, 259), // 1761
ShapeRow(5593, 0, 0, 290), // 1762
ShapeRow(230, 0, 15, 290), // 1763
ShapeRow(5597, 0, 0, 291), // 1764
ShapeRow(21, 122, 15, 289), // 1765
ShapeRow(5601, 0, 0, 291), // 1766
ShapeRow(5605, 0, 0, 291), // 1767
ShapeRow(21, 123, 15, 289), // 1768
ShapeRow(5609, 0, 0, 291), // 1769
ShapeRow(5613, 0, 0, 290), // 1770
ShapeRow(5605, 0, 15, 802), // 1771
ShapeRow(5617, 0, 0, 290), // 1772
ShapeRow(47, 0, 15, 291), // 1773
ShapeRow(21, 125, 15, 288), // 1774
ShapeRow(21, 121, 15, 288), // 1775
ShapeRow(21, 126, 15, 290), // 1776
ShapeRow(21, 127, 15, 288), // 1777
ShapeRow(5625, 0, 0, 290), // 1778
ShapeRow(5629, 0, 15, 297), // 1779
ShapeRow(21, 124, 15, 289), // 1780
ShapeRow(21, 212, 15, 305), // 1781
ShapeRow(5645, 0, 0, 289), // 1782
ShapeRow(21, 209, 15, 289), // 1783
ShapeRow(21, 212, 15, 288), // 1784
ShapeRow(21, 210, 15, 305), // 1785
ShapeRow(5656, 0, 0, 258), // 1786
ShapeRow(5662, 0, 15, 289), // 1787
ShapeRow(5668, 0, 15, 288), // 1788
ShapeRow(43, 634, 15, 290), // 1789
ShapeRow(5668, 0, 15, 290), // 1790
ShapeRow(5672, 0, 0, 290), // 1791
ShapeRow(5676, 0, 0, 290), // 1792
ShapeRow(5680, 0, 0, 290), // 1793
ShapeRow(5684, 0, 0, 290), // 1794
ShapeRow(17, 274, 15, 288), // 1795
ShapeRow(21, 211, 15, 290), // 1796
ShapeRow(43, 675, 15, 289), // 1797
ShapeRow(21, 109, 15, 290), // 1798
ShapeRow(5688, 0, 0, 288), // 1799
ShapeRow(21, 213, 15, 288), // 1800
ShapeRow(21, 214, 15, 304), // 1801
ShapeRow(43, 320, 15, 290), // 1802
ShapeRow(43, 636, 15, 289), // 1803
ShapeRow(5692, 0, 0, 290), // 1804
ShapeRow(5696, 0, 0, 290), // 1805
ShapeRow(4116, 636, 15, 297), // 1806
ShapeRow(43, 638, 15, 290), // 1807
ShapeRow(1195, 0, 15, 290), // 1808
ShapeRow(5700, 0, 0, 290), // 1809
ShapeRow(5704, 0, 0, 290), // 1810
ShapeRow(5708, 0, 0, 290), // 1811
ShapeRow(5712, 0, 0, 288), // 1812
ShapeRow(5716, 0, 0, 290), // 1813
ShapeRow(5720, 0, 0, 290), // 1814
ShapeRow(5724, 0, 0, 290), // 1815
ShapeRow(5728, 0, 0, 288), // 1816
ShapeRow(43, 649, 15, 288), // 1817
ShapeRow(43, 641, 15, 288), // 1818
ShapeRow(5732, 0, 15, 296), // 1819
ShapeRow(43, 635, 15, 288), // 1820
ShapeRow(43, 651, 15, 288), // 1821
ShapeRow(43, 652, 15, 288), // 1822
ShapeRow(43, 640, 15, 288), // 1823
ShapeRow(43, 355, 15, 290), // 1824
ShapeRow(43, 639, 15, 290), // 1825
ShapeRow(5720, 0, 15, 802), // 1826
ShapeRow(5739, 0, 0, 290), // 1827
ShapeRow(43, 370, 15, 288), // 1828
ShapeRow(5743, 0, 15, 296), // 1829
ShapeRow(43, 642, 15, 289), // 1830
ShapeRow(5750, 0, 15, 296), // 1831
ShapeRow(43, 648, 15, 288), // 1832
ShapeRow(43, 645, 15, 288), // 1833
ShapeRow(43, 647, 15, 288), // 1834
ShapeRow(43, 646, 15, 288), // 1835
ShapeRow(43, 63, 15, 290), // 1836
ShapeRow(5708, 0, 15, 800), // 1837
ShapeRow(43, 650, 15, 290), // 1838
ShapeRow(5760, 0, 0, 290), // 1839
ShapeRow(43, 644, 15, 288), // 1840
ShapeRow(43, 643, 15, 288), // 1841
ShapeRow(368, 0, 15, 288), // 1842
ShapeRow(5766, 0, 15, 290), // 1843
ShapeRow(5773, 0, 15, 290), // 1844
ShapeRow(21, 215, 15, 304), // 1845
ShapeRow(43, 216, 15, 256), // 1846
ShapeRow(5777, 0, 0, 256), // 1847
ShapeRow(5781, 654, 15, 264), // 1848
ShapeRow(21, 217, 15, 304), // 1849
ShapeRow(43, 655, 15, 288), // 1850
ShapeRow(5781, 654, 15, 297), // 1851
ShapeRow(5788, 0, 0, 258), // 1852
ShapeRow(5795, 0, 15, 290), // 1853
ShapeRow(43, 656, 15, 258), // 1854
ShapeRow(5802, 0, 15, 256), // 1855
ShapeRow(5810, 0, 15, 256), // 1856
ShapeRow(5823, 0, 15, 288), // 1857
ShapeRow(4890, 0, 15, 290), // 1858
ShapeRow(21, 220, 15, 305), // 1859
ShapeRow(21, 219, 15, 289), // 1860
ShapeRow(43, 659, 15, 288), // 1861
ShapeRow(5834, 0, 15, 288), // 1862
ShapeRow(43, 362, 15, 258), // 1863
ShapeRow(5838, 0, 0, 256), // 1864
ShapeRow(5842, 0, 0, 258), // 1865
ShapeRow(5846, 0, 0, 258), // 1866
ShapeRow(4694, 0, 15, 265), // 1867
ShapeRow(5857, 0, 15, 258), // 1868
ShapeRow(5872, 0, 0, 288), // 1869
ShapeRow(5876, 0, 0, 288), // 1870
ShapeRow(5880, 0, 0, 258), // 1871
ShapeRow(5884, 0, 0, 256), // 1872
ShapeRow(21, 41, 15, 256), // 1873
ShapeRow(5888, 0, 0, 256), // 1874
ShapeRow(5892, 0, 0, 256), // 1875
ShapeRow(5896, 0, 0, 256), // 1876
ShapeRow(5903, 0, 0, 258), // 1877
ShapeRow(21, 0, 15, 258), // 1878
ShapeRow(5907, 0, 0, 258), // 1879
ShapeRow(21, 0, 15, 259), // 1880
ShapeRow(5911, 0, 0, 258), // 1881
ShapeRow(21, 182, 15, 305), // 1882
ShapeRow(5917, 0, 15, 289), // 1883
ShapeRow(21, 181, 15, 289), // 1884
ShapeRow(5921, 0, 0, 258), // 1885
ShapeRow(5925, 0, 0, 256), // 1886
ShapeRow(5929, 0, 0, 258), // 1887
ShapeRow(5933, 0, 0, 256), // 1888
ShapeRow(21, 179, 15, 257), // 1889
ShapeRow(5937, 0, 0, 259), // 1890
ShapeRow(5944, 0, 0, 256), // 1891
ShapeRow(5948, 0, 0, 256), // 1892
ShapeRow(21, 178, 15, 257), // 1893
ShapeRow(5952, 0, 0, 259), // 1894
ShapeRow(5944, 0, 15, 769), // 1895
ShapeRow(5956, 0, 0, 259), // 1896
ShapeRow(5944, 0, 15, 768), // 1897
ShapeRow(5948, 0, 15, 768), // 1898
ShapeRow(5970, 0, 0, 258), // 1899
ShapeRow(5974, 0, 0, 258), // 1900
ShapeRow(5978, 0, 0, 256), // 1901
ShapeRow(5982, 0, 0, 258), // 1902
ShapeRow(5986, 0, 0, 258), // 1903
ShapeRow(5990, 0, 0, 256), // 1904
ShapeRow(5994, 0, 0, 258), // 1905
ShapeRow(5998, 0, 0, 256), // 1906
ShapeRow(564, 323, 15, 257), // 1907
ShapeRow(6005, 0, 0, 258), // 1908
ShapeRow(6009, 0, 0, 259), // 1909
ShapeRow(619, 0, 15, 258), // 1910
ShapeRow(723, 0, 15, 257), // 1911
ShapeRow(564, 324, 15, 257), // 1912
ShapeRow(6013, 0, 0, 259), // 1913
ShapeRow(6020, 0, 0, 256), // 1914
ShapeRow(6024, 0, 0, 256), // 1915
ShapeRow(21, 24, 15, 256), // 1916
ShapeRow(21, 25, 15, 256), // 1917
ShapeRow(21, 100, 15, 256), // 1918
ShapeRow(21, 66, 15, 256), // 1919
ShapeRow(21, 26, 15, 256), // 1920
ShapeRow(564, 322, 15, 256), // 1921
ShapeRow(6036, 0, 0, 258), // 1922
ShapeRow(6040, 0, 0, 259), // 1923
ShapeRow(6020, 0, 6044, 769), // 1924
ShapeRow(6047, 0, 0, 259), // 1925
ShapeRow(6020, 0, 6054, 768), // 1926
ShapeRow(6024, 0, 6057, 768), // 1927
ShapeRow(130, 0, 15, 290), // 1928
ShapeRow(6065, 0, 0, 288), // 1929
ShapeRow(43, 372, 15, 288), // 1930
ShapeRow(6080, 0, 15, 296), // 1931
ShapeRow(21, 226, 15, 288), // 1932
ShapeRow(21, 65, 15, 290), // 1933
ShapeRow(3457, 0, 15, 290), // 1934
ShapeRow(21, 84, 15, 290), // 1935
ShapeRow(21, 221, 15, 289), // 1936
ShapeRow(6095, 0, 15, 296), // 1937
ShapeRow(3435, 0, 15, 290), // 1938
ShapeRow(238, 0, 15, 288), // 1939
ShapeRow(564, 327, 15, 289), // 1940
ShapeRow(6116, 667, 15, 297), // 1941
ShapeRow(6136, 0, 0, 256), // 1942
ShapeRow(6140, 0, 0, 256), // 1943
ShapeRow(6144, 0, 0, 291), // 1944
ShapeRow(6144, 0, 15, 770), // 1945
ShapeRow(6153, 0, 0, 258), // 1946
ShapeRow(6157, 0, 0, 290), // 1947
ShapeRow(1569, 0, 15, 290), // 1948
ShapeRow(6161, 0, 0, 258), // 1949
ShapeRow(21, 88, 15, 289), // 1950
ShapeRow(6165, 0, 0, 258), // 1951
ShapeRow(6169, 0, 0, 258), // 1952
ShapeRow(6161, 0, 15, 770), // 1953
ShapeRow(6169, 0, 15, 770), // 1954
ShapeRow(6178, 0, 15, 264), // 1955
ShapeRow(43, 375, 15, 288), // 1956
ShapeRow(21, 229, 15, 289), // 1957
ShapeRow(43, 378, 15, 288), // 1958
ShapeRow(43, 671, 15, 290), // 1959
ShapeRow(43, 374, 15, 288), // 1960
ShapeRow(6200, 0, 0, 258), // 1961
ShapeRow(6204, 0, 0, 256), // 1962
ShapeRow(6208, 0, 0, 258), // 1963
ShapeRow(4871, 0, 15, 288), // 1964
ShapeRow(43, 669, 15, 288), // 1965
ShapeRow(687, 0, 15, 256), // 1966
ShapeRow(4871, 0, 15, 256), // 1967
ShapeRow(43, 670, 15, 290), // 1968
ShapeRow(43, 669, 15, 290), // 1969
ShapeRow(43, 377, 15, 256), // 1970
ShapeRow(43, 373, 15, 288), // 1971
ShapeRow(43, 376, 15, 258), // 1972
ShapeRow(397, 0, 15, 289), // 1973
ShapeRow(6212, 0, 0, 291), // 1974
ShapeRow(43, 672, 15, 289), // 1975
ShapeRow(21, 232, 15, 289), // 1976
ShapeRow(6216, 0, 0, 258), // 1977
ShapeRow(21, 231, 15, 257), // 1978
ShapeRow(556, 0, 0, 320), // 1979
ShapeRow(107, 0, 0, 320), // 1980
ShapeRow(4174, 0, 0, 320), // 1981
ShapeRow(21, 0, 0, 320), // 1982
ShapeRow(146, 0, 0, 320), // 1983
ShapeRow(130, 0, 0, 320), // 1984
ShapeRow(405, 0, 0, 320), // 1985
ShapeRow(7, 0, 0, 320), // 1986
ShapeRow(505, 0, 0, 320), // 1987
ShapeRow(619, 0, 0, 320), // 1988
ShapeRow(138, 0, 0, 320), // 1989
ShapeRow(6220, 0, 0, 320), // 1990
ShapeRow(95, 0, 0, 320), // 1991
ShapeRow(47, 0, 0, 320), // 1992
ShapeRow(3457, 0, 0, 320), // 1993
ShapeRow(495, 0, 0, 320), // 1994
ShapeRow(17, 0, 0, 320), // 1995
ShapeRow(560, 0, 0, 320), // 1996
ShapeRow(6224, 0, 0, 320), // 1997
ShapeRow(35, 0, 15, 260), // 1998
ShapeRow(4369, 0, 0, 385), // 1999
];

#[rustfmt::skip]
static BINDINGS: [BindingRow; 690] = [
BindingRow(2278, 1, 0), // Required
BindingRow(2279, 2, 0), // Required
BindingRow(2281, 3, 0), // Required
BindingRow(2283, 4, 0), // Required
BindingRow(2284, 5, 0), // Required
BindingRow(2285, 6, 0), // Required
BindingRow(2286, 7, 0), // Required
BindingRow(2288, 8, 0), // Required
BindingRow(2289, 9, 0), // Required
BindingRow(2290, 10, 0), // Required
BindingRow(2293, 11, 0), // Required
BindingRow(2294, 12, 0), // Required
BindingRow(2300, 13, 0), // Required
BindingRow(2301, 14, 0), // Required
BindingRow(2305, 15, 0), // Required
BindingRow(2307, 16, 0), // Required
BindingRow(2309, 17, 0), // Required
BindingRow(2311, 18, 0), // Required
BindingRow(2312, 19, 0), // Required
BindingRow(2313, 20, 0), // Required
BindingRow(2314, 21, 0), // Required
BindingRow(2316, 22, 0), // Required
BindingRow(2319, 23, 0), // Required
BindingRow(2325, 24, 0), // Required
BindingRow(2326, 25, 0), // Required
BindingRow(2327, 26, 0), // Required
BindingRow(2331, 27, 0), // Required
BindingRow(2332, 28, 0), // Required
BindingRow(2341, 29, 0), // Required
BindingRow(2346, 30, 0), // Required
BindingRow(2349, 31, 0), // Required
BindingRow(2350, 32, 0), // Required
BindingRow(2352, 33, 0), // Required
BindingRow(2354, 34, 0), // Required
BindingRow(2356, 35, 0), // Required
BindingRow(2360, 36, 0), // Required
BindingRow(2363, 37, 0), // Required
BindingRow(2380, 38, 0), // Required
BindingRow(2383, 39, 0), // Required
BindingRow(2385, 40, 0), // Required
BindingRow(2386, 41, 0), // Required
BindingRow(2387, 42, 0), // Required
BindingRow(2388, 43, 0), // Required
BindingRow(2394, 44, 0), // Required
BindingRow(2396, 45, 0), // Required
BindingRow(2397, 46, 0), // Required
BindingRow(2398, 47, 0), // Required
BindingRow(2399, 48, 0), // Required
BindingRow(2400, 49, 0), // Required
BindingRow(2402, 50, 0), // Required
BindingRow(2408, 51, 0), // Required
BindingRow(2409, 52, 0), // Required
BindingRow(2410, 53, 0), // Required
BindingRow(2415, 54, 0), // Required
BindingRow(2417, 55, 0), // Required
BindingRow(2419, 56, 0), // Required
BindingRow(2421, 57, 0), // Required
BindingRow(2422, 58, 0), // Required
BindingRow(2423, 59, 0), // Required
BindingRow(2441, 60, 0), // Required
BindingRow(2447, 61, 0), // Required
BindingRow(2456, 62, 0), // Required
BindingRow(2457, 63, 0), // Required
BindingRow(2463, 64, 0), // Required
BindingRow(2465, 65, 0), // Required
BindingRow(2466, 66, 0), // Required
BindingRow(2472, 67, 0), // Required
BindingRow(2475, 68, 0), // Required
BindingRow(2477, 69, 0), // Required
BindingRow(2478, 70, 0), // Required
BindingRow(2483, 71, 0), // Required
BindingRow(2488, 72, 0), // Required
BindingRow(2494, 73, 0), // Required
BindingRow(2495, 74, 0), // Required
BindingRow(2496, 75, 0), // Required
BindingRow(2499, 76, 0), // Required
BindingRow(2500, 77, 0), // Required
BindingRow(2504, 78, 0), // Required
BindingRow(2509, 79, 0), // Required
BindingRow(2513, 80, 0), // Required
BindingRow(2517, 81, 0), // Required
BindingRow(2519, 82, 0), // Required
BindingRow(2520, 83, 0), // Required
BindingRow(2521, 84, 0), // Required
BindingRow(2533, 85, 0), // Required
BindingRow(2534, 86, 0), // Required
BindingRow(2536, 87, 0), // Required
BindingRow(2538, 88, 0), // Required
BindingRow(2541, 89, 0), // Required
BindingRow(2542, 90, 0), // Required
BindingRow(2552, 91, 0), // Required
BindingRow(2553, 92, 0), // Required
BindingRow(2554, 93, 0), // Required
BindingRow(2555, 94, 0), // Required
BindingRow(2556, 95, 0), // Required
BindingRow(2557, 96, 0), // Required
BindingRow(2558, 97, 0), // Required
BindingRow(2559, 98, 0), // Required
BindingRow(2562, 99, 0), // Required
BindingRow(2563, 100, 0), // Required
BindingRow(2564, 101, 0), // Required
BindingRow(2568, 102, 0), // Required
BindingRow(2569, 103, 0), // Required
BindingRow(2570, 104, 0), // Required
BindingRow(2573, 105, 0), // Required
BindingRow(2586, 106, 0), // Required
BindingRow(2591, 107, 0), // Required
BindingRow(2593, 108, 0), // Required
BindingRow(2599, 109, 0), // Required
BindingRow(2602, 110, 0), // Required
BindingRow(2603, 111, 0), // Required
BindingRow(2604, 112, 0), // Required
BindingRow(2605, 113, 0), // Required
BindingRow(2606, 114, 0), // Required
BindingRow(2611, 115, 0), // Required
BindingRow(2612, 116, 0), // Required
BindingRow(2616, 117, 0), // Required
BindingRow(2618, 118, 0), // Required
BindingRow(2619, 119, 0), // Required
BindingRow(2621, 120, 0), // Required
BindingRow(2624, 121, 0), // Required
BindingRow(2625, 122, 0), // Required
BindingRow(2626, 123, 0), // Required
BindingRow(2627, 124, 0), // Required
BindingRow(2628, 125, 0), // Required
BindingRow(2629, 126, 0), // Required
BindingRow(2630, 127, 0), // Required
BindingRow(2634, 128, 0), // Required
BindingRow(2636, 129, 0), // Required
BindingRow(2637, 130, 0), // Required
BindingRow(2649, 131, 0), // Required
BindingRow(2654, 132, 0), // Required
BindingRow(2655, 133, 0), // Required
BindingRow(2658, 134, 0), // Required
BindingRow(2662, 135, 0), // Required
BindingRow(2665, 136, 0), // Required
BindingRow(2666, 137, 0), // Required
BindingRow(2681, 138, 0), // Required
BindingRow(2683, 139, 0), // Required
BindingRow(2684, 140, 0), // Required
BindingRow(2685, 141, 0), // Required
BindingRow(2686, 142, 0), // Required
BindingRow(2687, 143, 0), // Required
BindingRow(2688, 144, 0), // Required
BindingRow(2689, 145, 0), // Required
BindingRow(2692, 146, 0), // Required
BindingRow(2693, 147, 0), // Required
BindingRow(2694, 148, 0), // Required
BindingRow(2695, 149, 0), // Required
BindingRow(2696, 150, 0), // Required
BindingRow(2697, 151, 0), // Required
BindingRow(2701, 152, 0), // Required
BindingRow(2708, 153, 0), // Required
BindingRow(2709, 154, 0), // Required
BindingRow(2710, 155, 0), // Required
BindingRow(2712, 156, 0), // Required
BindingRow(2715, 157, 0), // Required
BindingRow(2721, 158, 0), // Required
BindingRow(2723, 159, 0), // Required
BindingRow(2730, 160, 0), // Required
BindingRow(2741, 161, 0), // Required
BindingRow(2745, 162, 0), // Required
BindingRow(2746, 163, 0), // Required
BindingRow(2748, 164, 0), // Required
BindingRow(2751, 165, 0), // Required
BindingRow(2755, 166, 0), // Required
BindingRow(2757, 167, 0), // Required
BindingRow(2758, 168, 0), // Required
BindingRow(2760, 169, 0), // Required
BindingRow(2761, 170, 0), // Required
BindingRow(2762, 171, 0), // Required
BindingRow(2764, 172, 0), // Required
BindingRow(2768, 173, 0), // Required
BindingRow(2769, 174, 0), // Required
BindingRow(2776, 175, 0), // Required
BindingRow(2779, 176, 0), // Required
BindingRow(2780, 177, 0), // Required
BindingRow(2781, 178, 0), // Required
BindingRow(2783, 179, 0), // Required
BindingRow(2784, 180, 0), // Required
BindingRow(2785, 181, 0), // Required
BindingRow(2786, 182, 0), // Required
BindingRow(2787, 183, 0), // Required
BindingRow(2788, 184, 0), // Required
BindingRow(2789, 185, 0), // Required
BindingRow(2790, 186, 0), // Required
BindingRow(2791, 187, 0), // Required
BindingRow(2792, 188, 0), // Required
BindingRow(2797, 189, 0), // Required
BindingRow(2798, 190, 0), // Required
BindingRow(2799, 191, 0), // Required
BindingRow(2800, 192, 0), // Required
BindingRow(2801, 193, 0), // Required
BindingRow(2802, 194, 0), // Required
BindingRow(2803, 195, 0), // Required
BindingRow(2807, 196, 0), // Required
BindingRow(2808, 197, 0), // Required
BindingRow(2809, 198, 0), // Required
BindingRow(2810, 199, 0), // Required
BindingRow(2811, 200, 0), // Required
BindingRow(2817, 201, 0), // Required
BindingRow(2828, 202, 0), // Required
BindingRow(2829, 203, 0), // Required
BindingRow(2830, 204, 0), // Required
BindingRow(2833, 205, 0), // Required
BindingRow(2836, 206, 0), // Required
BindingRow(2839, 207, 0), // Required
BindingRow(2840, 208, 0), // Required
BindingRow(2844, 209, 0), // Required
BindingRow(2846, 210, 0), // Required
BindingRow(2847, 211, 0), // Required
BindingRow(2848, 212, 0), // Required
BindingRow(2849, 213, 0), // Required
BindingRow(2866, 214, 0), // Required
BindingRow(2873, 215, 0), // Required
BindingRow(2874, 216, 0), // Required
BindingRow(2877, 217, 0), // Required
BindingRow(2880, 218, 0), // Required
BindingRow(2883, 219, 0), // Required
BindingRow(2884, 220, 0), // Required
BindingRow(2894, 221, 0), // Required
BindingRow(2895, 222, 0), // Required
BindingRow(2896, 223, 0), // Required
BindingRow(2897, 224, 0), // Required
BindingRow(2898, 225, 0), // Required
BindingRow(2903, 226, 0), // Required
BindingRow(2907, 227, 0), // Required
BindingRow(2909, 228, 0), // Required
BindingRow(2916, 229, 0), // Required
BindingRow(2920, 230, 0), // Required
BindingRow(2921, 231, 0), // Required
BindingRow(2922, 232, 0), // Required
BindingRow(3127, 233, 0), // Required
BindingRow(3160, 234, 0), // Required
BindingRow(2270, 0, 1), // Extensible
BindingRow(2271, 0, 1), // Extensible
BindingRow(2291, 0, 1), // Extensible
BindingRow(2300, 0, 1), // Extensible
BindingRow(2302, 0, 1), // Extensible
BindingRow(2321, 0, 1), // Extensible
BindingRow(2322, 0, 1), // Extensible
BindingRow(2323, 0, 1), // Extensible
BindingRow(2324, 0, 1), // Extensible
BindingRow(2329, 0, 1), // Extensible
BindingRow(2330, 0, 1), // Extensible
BindingRow(2333, 0, 1), // Extensible
BindingRow(2334, 0, 1), // Extensible
BindingRow(2335, 0, 1), // Extensible
BindingRow(2358, 0, 1), // Extensible
BindingRow(2359, 0, 1), // Extensible
BindingRow(2366, 0, 1), // Extensible
BindingRow(2368, 0, 1), // Extensible
BindingRow(2369, 0, 1), // Extensible
BindingRow(2370, 0, 1), // Extensible
BindingRow(2371, 0, 1), // Extensible
BindingRow(2372, 0, 1), // Extensible
BindingRow(2373, 0, 1), // Extensible
BindingRow(2379, 0, 1), // Extensible
BindingRow(2395, 0, 1), // Extensible
BindingRow(2401, 0, 1), // Extensible
BindingRow(2412, 0, 1), // Extensible
BindingRow(2413, 0, 1), // Extensible
BindingRow(2416, 0, 1), // Extensible
BindingRow(2418, 0, 1), // Extensible
BindingRow(2424, 0, 1), // Extensible
BindingRow(2439, 0, 1), // Extensible
BindingRow(2452, 0, 1), // Extensible
BindingRow(2453, 0, 1), // Extensible
BindingRow(2454, 0, 1), // Extensible
BindingRow(2455, 0, 1), // Extensible
BindingRow(2458, 0, 1), // Extensible
BindingRow(2459, 0, 1), // Extensible
BindingRow(2464, 0, 1), // Extensible
BindingRow(2466, 0, 1), // Extensible
BindingRow(2468, 0, 1), // Extensible
BindingRow(2469, 0, 1), // Extensible
BindingRow(2479, 0, 1), // Extensible
BindingRow(2485, 0, 1), // Extensible
BindingRow(2487, 0, 1), // Extensible
BindingRow(2505, 0, 1), // Extensible
BindingRow(2511, 0, 1), // Extensible
BindingRow(2514, 0, 1), // Extensible
BindingRow(2522, 0, 1), // Extensible
BindingRow(2523, 0, 1), // Extensible
BindingRow(2535, 0, 1), // Extensible
BindingRow(2537, 0, 1), // Extensible
BindingRow(2543, 0, 1), // Extensible
BindingRow(2567, 0, 1), // Extensible
BindingRow(2575, 0, 1), // Extensible
BindingRow(2607, 0, 1), // Extensible
BindingRow(2610, 0, 1), // Extensible
BindingRow(2631, 0, 1), // Extensible
BindingRow(2632, 0, 1), // Extensible
BindingRow(2635, 0, 1), // Extensible
BindingRow(2638, 0, 1), // Extensible
BindingRow(2641, 0, 1), // Extensible
BindingRow(2646, 0, 1), // Extensible
BindingRow(2682, 0, 1), // Extensible
BindingRow(2702, 0, 1), // Extensible
BindingRow(2703, 0, 1), // Extensible
BindingRow(2706, 0, 1), // Extensible
BindingRow(2722, 0, 1), // Extensible
BindingRow(2724, 0, 1), // Extensible
BindingRow(2731, 0, 1), // Extensible
BindingRow(2749, 0, 1), // Extensible
BindingRow(2750, 0, 1), // Extensible
BindingRow(2756, 0, 1), // Extensible
BindingRow(2771, 0, 1), // Extensible
BindingRow(2795, 0, 1), // Extensible
BindingRow(2801, 0, 1), // Extensible
BindingRow(2804, 0, 1), // Extensible
BindingRow(2812, 0, 1), // Extensible
BindingRow(2813, 0, 1), // Extensible
BindingRow(2818, 0, 1), // Extensible
BindingRow(2837, 0, 1), // Extensible
BindingRow(2838, 0, 1), // Extensible
BindingRow(2841, 0, 1), // Extensible
BindingRow(2842, 0, 1), // Extensible
BindingRow(2843, 0, 1), // Extensible
BindingRow(2851, 0, 1), // Extensible
BindingRow(2879, 0, 1), // Extensible
BindingRow(2885, 0, 1), // Extensible
BindingRow(2886, 0, 1), // Extensible
BindingRow(2887, 0, 1), // Extensible
BindingRow(2892, 0, 1), // Extensible
BindingRow(2897, 0, 1), // Extensible
BindingRow(2904, 0, 1), // Extensible
BindingRow(2908, 0, 1), // Extensible
BindingRow(3149, 0, 1), // Extensible
BindingRow(3150, 0, 1), // Extensible
BindingRow(3153, 0, 1), // Extensible
BindingRow(3154, 0, 1), // Extensible
BindingRow(3155, 0, 1), // Extensible
BindingRow(3164, 0, 1), // Extensible
BindingRow(3165, 0, 1), // Extensible
BindingRow(3168, 0, 1), // Extensible
BindingRow(2348, 0, 2), // Preferred
BindingRow(2382, 0, 2), // Preferred
BindingRow(2405, 0, 2), // Preferred
BindingRow(2446, 0, 2), // Preferred
BindingRow(2461, 0, 2), // Preferred
BindingRow(2470, 0, 2), // Preferred
BindingRow(2471, 0, 2), // Preferred
BindingRow(2473, 0, 2), // Preferred
BindingRow(2481, 0, 2), // Preferred
BindingRow(2482, 0, 2), // Preferred
BindingRow(2493, 0, 2), // Preferred
BindingRow(2501, 0, 2), // Preferred
BindingRow(2506, 0, 2), // Preferred
BindingRow(2507, 0, 2), // Preferred
BindingRow(2508, 0, 2), // Preferred
BindingRow(2545, 0, 2), // Preferred
BindingRow(2548, 0, 2), // Preferred
BindingRow(2550, 0, 2), // Preferred
BindingRow(2608, 0, 2), // Preferred
BindingRow(2613, 0, 2), // Preferred
BindingRow(2617, 0, 2), // Preferred
BindingRow(2648, 0, 2), // Preferred
BindingRow(2653, 0, 2), // Preferred
BindingRow(2656, 0, 2), // Preferred
BindingRow(2704, 0, 2), // Preferred
BindingRow(2729, 0, 2), // Preferred
BindingRow(2744, 0, 2), // Preferred
BindingRow(2755, 0, 2), // Preferred
BindingRow(2771, 0, 2), // Preferred
BindingRow(2778, 0, 2), // Preferred
BindingRow(2782, 0, 2), // Preferred
BindingRow(2793, 0, 2), // Preferred
BindingRow(2827, 0, 2), // Preferred
BindingRow(2855, 0, 2), // Preferred
BindingRow(2890, 0, 2), // Preferred
BindingRow(2891, 0, 2), // Preferred
BindingRow(2910, 0, 2), // Preferred
BindingRow(2912, 0, 2), // Preferred
BindingRow(2913, 0, 2), // Preferred
BindingRow(2915, 0, 2), // Preferred
BindingRow(2918, 0, 2), // Preferred
BindingRow(2919, 0, 2), // Preferred
BindingRow(3145, 0, 2), // Preferred
BindingRow(3146, 0, 2), // Preferred
BindingRow(2280, 0, 3), // Example
BindingRow(2282, 0, 3), // Example
BindingRow(2287, 0, 3), // Example
BindingRow(2292, 0, 3), // Example
BindingRow(2295, 0, 3), // Example
BindingRow(2296, 0, 3), // Example
BindingRow(2297, 0, 3), // Example
BindingRow(2298, 0, 3), // Example
BindingRow(2299, 0, 3), // Example
BindingRow(2303, 0, 3), // Example
BindingRow(2304, 0, 3), // Example
BindingRow(2306, 0, 3), // Example
BindingRow(2308, 0, 3), // Example
BindingRow(2310, 0, 3), // Example
BindingRow(2315, 0, 3), // Example
BindingRow(2317, 0, 3), // Example
BindingRow(2318, 0, 3), // Example
BindingRow(2320, 0, 3), // Example
BindingRow(2328, 0, 3), // Example
BindingRow(2336, 0, 3), // Example
BindingRow(2337, 0, 3), // Example
BindingRow(2338, 0, 3), // Example
BindingRow(2339, 0, 3), // Example
BindingRow(2340, 0, 3), // Example
BindingRow(2342, 0, 3), // Example
BindingRow(2343, 0, 3), // Example
BindingRow(2344, 0, 3), // Example
BindingRow(2345, 0, 3), // Example
BindingRow(2347, 0, 3), // Example
BindingRow(2348, 0, 3), // Example
BindingRow(2351, 0, 3), // Example
BindingRow(2353, 0, 3), // Example
BindingRow(2355, 0, 3), // Example
BindingRow(2357, 0, 3), // Example
BindingRow(2361, 0, 3), // Example
BindingRow(2362, 0, 3), // Example
BindingRow(2364, 0, 3), // Example
BindingRow(2365, 0, 3), // Example
BindingRow(2367, 0, 3), // Example
BindingRow(2374, 0, 3), // Example
BindingRow(2375, 0, 3), // Example
BindingRow(2376, 0, 3), // Example
BindingRow(2377, 0, 3), // Example
BindingRow(2378, 0, 3), // Example
BindingRow(2381, 0, 3), // Example
BindingRow(2384, 0, 3), // Example
BindingRow(2389, 0, 3), // Example
BindingRow(2390, 0, 3), // Example
BindingRow(2391, 0, 3), // Example
BindingRow(2392, 0, 3), // Example
BindingRow(2393, 0, 3), // Example
BindingRow(2403, 0, 3), // Example
BindingRow(2404, 0, 3), // Example
BindingRow(2406, 0, 3), // Example
BindingRow(2407, 0, 3), // Example
BindingRow(2411, 0, 3), // Example
BindingRow(2414, 0, 3), // Example
BindingRow(2420, 0, 3), // Example
BindingRow(2425, 0, 3), // Example
BindingRow(2426, 0, 3), // Example
BindingRow(2427, 0, 3), // Example
BindingRow(2428, 0, 3), // Example
BindingRow(2429, 0, 3), // Example
BindingRow(2430, 0, 3), // Example
BindingRow(2431, 0, 3), // Example
BindingRow(2432, 0, 3), // Example
BindingRow(2433, 0, 3), // Example
BindingRow(2434, 0, 3), // Example
BindingRow(2435, 0, 3), // Example
BindingRow(2436, 0, 3), // Example
BindingRow(2437, 0, 3), // Example
BindingRow(2438, 0, 3), // Example
BindingRow(2440, 0, 3), // Example
BindingRow(2442, 0, 3), // Example
BindingRow(2443, 0, 3), // Example
BindingRow(2444, 0, 3), // Example
BindingRow(2445, 0, 3), // Example
BindingRow(2448, 0, 3), // Example
BindingRow(2449, 0, 3), // Example
BindingRow(2450, 0, 3), // Example
BindingRow(2451, 0, 3), // Example
BindingRow(2457, 0, 3), // Example
BindingRow(2460, 0, 3), // Example
BindingRow(2462, 0, 3), // Example
BindingRow(2467, 0, 3), // Example
BindingRow(2474, 0, 3), // Example
BindingRow(2476, 0, 3), // Example
BindingRow(2480, 0, 3), // Example
BindingRow(2484, 0, 3), // Example
BindingRow(2486, 0, 3), // Example
BindingRow(2489, 0, 3), // Example
BindingRow(2490, 0, 3), // Example
BindingRow(2491, 0, 3), // Example
BindingRow(2492, 0, 3), // Example
BindingRow(2497, 0, 3), // Example
BindingRow(2498, 0, 3), // Example
BindingRow(2502, 0, 3), // Example
BindingRow(2503, 0, 3), // Example
BindingRow(2510, 0, 3), // Example
BindingRow(2512, 0, 3), // Example
BindingRow(2515, 0, 3), // Example
BindingRow(2516, 0, 3), // Example
BindingRow(2518, 0, 3), // Example
BindingRow(2524, 0, 3), // Example
BindingRow(2525, 0, 3), // Example
BindingRow(2526, 0, 3), // Example
BindingRow(2527, 0, 3), // Example
BindingRow(2528, 0, 3), // Example
BindingRow(2529, 0, 3), // Example
BindingRow(2530, 0, 3), // Example
BindingRow(2531, 0, 3), // Example
BindingRow(2532, 0, 3), // Example
BindingRow(2539, 0, 3), // Example
BindingRow(2540, 0, 3), // Example
BindingRow(2544, 0, 3), // Example
BindingRow(2546, 0, 3), // Example
BindingRow(2547, 0, 3), // Example
BindingRow(2549, 0, 3), // Example
BindingRow(2551, 0, 3), // Example
BindingRow(2560, 0, 3), // Example
BindingRow(2561, 0, 3), // Example
BindingRow(2565, 0, 3), // Example
BindingRow(2566, 0, 3), // Example
BindingRow(2571, 0, 3), // Example
BindingRow(2572, 0, 3), // Example
BindingRow(2574, 0, 3), // Example
BindingRow(2576, 0, 3), // Example
BindingRow(2577, 0, 3), // Example
BindingRow(2578, 0, 3), // Example
BindingRow(2579, 0, 3), // Example
BindingRow(2580, 0, 3), // Example
BindingRow(2581, 0, 3), // Example
BindingRow(2582, 0, 3), // Example
BindingRow(2583, 0, 3), // Example
BindingRow(2584, 0, 3), // Example
BindingRow(2585, 0, 3), // Example
BindingRow(2587, 0, 3), // Example
BindingRow(2588, 0, 3), // Example
BindingRow(2589, 0, 3), // Example
BindingRow(2590, 0, 3), // Example
BindingRow(2592, 0, 3), // Example
BindingRow(2594, 0, 3), // Example
BindingRow(2595, 0, 3), // Example
BindingRow(2596, 0, 3), // Example
BindingRow(2597, 0, 3), // Example
BindingRow(2598, 0, 3), // Example
BindingRow(2600, 0, 3), // Example
BindingRow(2601, 0, 3), // Example
BindingRow(2607, 0, 3), // Example
BindingRow(2609, 0, 3), // Example
BindingRow(2614, 0, 3), // Example
BindingRow(2615, 0, 3), // Example
BindingRow(2620, 0, 3), // Example
BindingRow(2622, 0, 3), // Example
BindingRow(2623, 0, 3), // Example
BindingRow(2633, 0, 3), // Example
BindingRow(2639, 0, 3), // Example
BindingRow(2640, 0, 3), // Example
BindingRow(2642, 0, 3), // Example
BindingRow(2643, 0, 3), // Example
BindingRow(2644, 0, 3), // Example
BindingRow(2645, 0, 3), // Example
BindingRow(2647, 0, 3), // Example
BindingRow(2650, 0, 3), // Example
BindingRow(2651, 0, 3), // Example
BindingRow(2652, 0, 3), // Example
BindingRow(2657, 0, 3), // Example
BindingRow(2659, 0, 3), // Example
BindingRow(2660, 0, 3), // Example
BindingRow(2661, 0, 3), // Example
BindingRow(2663, 0, 3), // Example
BindingRow(2664, 0, 3), // Example
BindingRow(2667, 0, 3), // Example
BindingRow(2668, 0, 3), // Example
BindingRow(2669, 0, 3), // Example
BindingRow(2670, 0, 3), // Example
BindingRow(2671, 0, 3), // Example
BindingRow(2672, 0, 3), // Example
BindingRow(2673, 0, 3), // Example
BindingRow(2674, 0, 3), // Example
BindingRow(2675, 0, 3), // Example
BindingRow(2676, 0, 3), // Example
BindingRow(2677, 0, 3), // Example
BindingRow(2678, 0, 3), // Example
BindingRow(2679, 0, 3), // Example
BindingRow(2680, 0, 3), // Example
BindingRow(2690, 0, 3), // Example
BindingRow(2691, 0, 3), // Example
BindingRow(2698, 0, 3), // Example
BindingRow(2699, 0, 3), // Example
BindingRow(2700, 0, 3), // Example
BindingRow(2704, 0, 3), // Example
BindingRow(2705, 0, 3), // Example
BindingRow(2707, 0, 3), // Example
BindingRow(2711, 0, 3), // Example
BindingRow(2713, 0, 3), // Example
BindingRow(2714, 0, 3), // Example
BindingRow(2716, 0, 3), // Example
BindingRow(2717, 0, 3), // Example
BindingRow(2718, 0, 3), // Example
BindingRow(2719, 0, 3), // Example
BindingRow(2720, 0, 3), // Example
BindingRow(2725, 0, 3), // Example
BindingRow(2726, 0, 3), // Example
BindingRow(2727, 0, 3), // Example
BindingRow(2728, 0, 3), // Example
BindingRow(2729, 0, 3), // Example
BindingRow(2732, 0, 3), // Example
BindingRow(2733, 0, 3), // Example
BindingRow(2734, 0, 3), // Example
BindingRow(2735, 0, 3), // Example
BindingRow(2736, 0, 3), // Example
BindingRow(2737, 0, 3), // Example
BindingRow(2738, 0, 3), // Example
BindingRow(2739, 0, 3), // Example
BindingRow(2740, 0, 3), // Example
BindingRow(2742, 0, 3), // Example
BindingRow(2743, 0, 3), // Example
BindingRow(2747, 0, 3), // Example
BindingRow(2752, 0, 3), // Example
BindingRow(2753, 0, 3), // Example
BindingRow(2754, 0, 3), // Example
BindingRow(2759, 0, 3), // Example
BindingRow(2763, 0, 3), // Example
BindingRow(2765, 0, 3), // Example
BindingRow(2766, 0, 3), // Example
BindingRow(2767, 0, 3), // Example
BindingRow(2770, 0, 3), // Example
BindingRow(2772, 0, 3), // Example
BindingRow(2773, 0, 3), // Example
BindingRow(2774, 0, 3), // Example
BindingRow(2775, 0, 3), // Example
BindingRow(2777, 0, 3), // Example
BindingRow(2794, 0, 3), // Example
BindingRow(2796, 0, 3), // Example
BindingRow(2805, 0, 3), // Example
BindingRow(2806, 0, 3), // Example
BindingRow(2813, 0, 3), // Example
BindingRow(2814, 0, 3), // Example
BindingRow(2815, 0, 3), // Example
BindingRow(2816, 0, 3), // Example
BindingRow(2819, 0, 3), // Example
BindingRow(2820, 0, 3), // Example
BindingRow(2821, 0, 3), // Example
BindingRow(2822, 0, 3), // Example
BindingRow(2823, 0, 3), // Example
BindingRow(2824, 0, 3), // Example
BindingRow(2825, 0, 3), // Example
BindingRow(2826, 0, 3), // Example
BindingRow(2831, 0, 3), // Example
BindingRow(2832, 0, 3), // Example
BindingRow(2834, 0, 3), // Example
BindingRow(2835, 0, 3), // Example
BindingRow(2845, 0, 3), // Example
BindingRow(2850, 0, 3), // Example
BindingRow(2852, 0, 3), // Example
BindingRow(2853, 0, 3), // Example
BindingRow(2854, 0, 3), // Example
BindingRow(2856, 0, 3), // Example
BindingRow(2857, 0, 3), // Example
BindingRow(2858, 0, 3), // Example
BindingRow(2859, 0, 3), // Example
BindingRow(2860, 0, 3), // Example
BindingRow(2861, 0, 3), // Example
BindingRow(2862, 0, 3), // Example
BindingRow(2863, 0, 3), // Example
BindingRow(2864, 0, 3), // Example
BindingRow(2865, 0, 3), // Example
BindingRow(2867, 0, 3), // Example
BindingRow(2868, 0, 3), // Example
BindingRow(2869, 0, 3), // Example
BindingRow(2870, 0, 3), // Example
BindingRow(2871, 0, 3), // Example
BindingRow(2872, 0, 3), // Example
BindingRow(2875, 0, 3), // Example
BindingRow(2876, 0, 3), // Example
BindingRow(2878, 0, 3), // Example
BindingRow(2881, 0, 3), // Example
BindingRow(2882, 0, 3), // Example
BindingRow(2888, 0, 3), // Example
BindingRow(2889, 0, 3), // Example
BindingRow(2893, 0, 3), // Example
BindingRow(2899, 0, 3), // Example
BindingRow(2900, 0, 3), // Example
BindingRow(2901, 0, 3), // Example
BindingRow(2902, 0, 3), // Example
BindingRow(2905, 0, 3), // Example
BindingRow(2906, 0, 3), // Example
BindingRow(2911, 0, 3), // Example
BindingRow(2914, 0, 3), // Example
BindingRow(2917, 0, 3), // Example
BindingRow(2923, 0, 3), // Example
BindingRow(2924, 0, 3), // Example
BindingRow(3142, 0, 3), // Example
BindingRow(3143, 0, 3), // Example
BindingRow(3144, 0, 3), // Example
BindingRow(3147, 0, 3), // Example
BindingRow(3148, 0, 3), // Example
BindingRow(3151, 0, 3), // Example
BindingRow(3152, 0, 3), // Example
BindingRow(3156, 0, 3), // Example
BindingRow(3157, 0, 3), // Example
BindingRow(3158, 0, 3), // Example
BindingRow(3159, 0, 3), // Example
BindingRow(3161, 0, 3), // Example
BindingRow(3162, 0, 3), // Example
BindingRow(3163, 0, 3), // Example
BindingRow(3164, 0, 3), // Example
BindingRow(3165, 0, 3), // Example
BindingRow(3166, 0, 3), // Example
];

#[rustfmt::skip]
static CODE_SETS: [CodeSetRow; 234] = [
CodeSetRow(2278, 644, 0, 27, true), // FHIRVersion
CodeSetRow(2279, 115, 27, 5, true), // AccountStatus
CodeSetRow(2281, 116, 32, 2, true), // ActionCardinalityBehavior
CodeSetRow(2283, 117, 34, 3, true), // ActionConditionKind
CodeSetRow(2284, 118, 37, 3, true), // ActionGroupingBehavior
CodeSetRow(2285, 119, 40, 4, true), // ActionParticipantType
CodeSetRow(2286, 120, 44, 2, true), // ActionPrecheckBehavior
CodeSetRow(2288, 121, 46, 9, true), // ActionRelationshipType
CodeSetRow(2289, 122, 55, 3, true), // ActionRequiredBehavior
CodeSetRow(2290, 123, 58, 6, true), // ActionSelectionBehavior
CodeSetRow(2293, 128, 64, 3, true), // AddressType
CodeSetRow(2294, 129, 67, 5, true), // AddressUse
CodeSetRow(2300, 135, 72, 4, true), // AdministrativeGender
CodeSetRow(2301, 141, 76, 2, true), // AdverseEventActuality
CodeSetRow(2305, 142, 78, 6, true), // AdverseEventOutcome
CodeSetRow(2307, 143, 84, 3, true), // AdverseEventSeverity
CodeSetRow(2309, 640, 87, 209, true), // FHIRAllTypes
CodeSetRow(2311, 150, 296, 4, true), // AllergyIntoleranceCategory
CodeSetRow(2312, 152, 300, 3, true), // AllergyIntoleranceCriticality
CodeSetRow(2313, 154, 303, 2, true), // AllergyIntoleranceType
CodeSetRow(2314, 151, 305, 3, true), // AllergyIntoleranceClinicalStatusCodes
CodeSetRow(2316, 155, 308, 4, true), // AllergyIntoleranceVerificationStatusCodes
CodeSetRow(2319, 165, 312, 10, true), // AppointmentStatus
CodeSetRow(2325, 170, 322, 2, true), // AssertionDirectionType
CodeSetRow(2326, 171, 324, 11, true), // AssertionOperatorType
CodeSetRow(2327, 172, 335, 12, true), // AssertionResponseTypes
CodeSetRow(2331, 180, 347, 5, true), // AuditEventAction
CodeSetRow(2332, 182, 352, 4, true), // AuditEventOutcome
CodeSetRow(2341, 207, 356, 4, true), // BindingStrength
CodeSetRow(2346, 226, 360, 9, true), // BundleType
CodeSetRow(2349, 295, 369, 3, true), // CapabilityStatementKind
CodeSetRow(2350, 299, 372, 8, true), // CarePlanActivityKind
CodeSetRow(2352, 300, 380, 9, true), // CarePlanActivityStatus
CodeSetRow(2354, 301, 389, 4, true), // CarePlanIntent
CodeSetRow(2356, 304, 393, 5, true), // CareTeamStatus
CodeSetRow(2360, 308, 398, 2, true), // CharacteristicCombination
CodeSetRow(2363, 315, 400, 7, true), // ChargeItemStatus
CodeSetRow(2380, 1316, 407, 3, true), // Use
CodeSetRow(2383, 378, 410, 5, true), // ClinicalUseDefinitionType
CodeSetRow(2385, 369, 415, 3, true), // ClinicalImpressionStatus
CodeSetRow(2386, 379, 418, 2, true), // CodeSearchSupport
CodeSetRow(2387, 386, 420, 5, true), // CodeSystemContentMode
CodeSetRow(2388, 387, 425, 4, true), // CodeSystemHierarchyMeaning
CodeSetRow(2394, 397, 429, 5, true), // CompartmentType
CodeSetRow(2396, 403, 434, 4, true), // CompositionAttestationMode
CodeSetRow(2397, 404, 438, 4, true), // CompositionStatus
CodeSetRow(2398, 411, 442, 10, true), // ConceptMapEquivalence
CodeSetRow(2399, 1070, 452, 7, true), // PropertyType
CodeSetRow(2400, 412, 459, 3, true), // ConceptMapGroupUnmappedMode
CodeSetRow(2402, 416, 462, 6, true), // ConditionClinicalStatusCodes
CodeSetRow(2408, 417, 468, 6, true), // ConditionVerificationStatus
CodeSetRow(2409, 418, 474, 3, true), // ConditionalDeleteStatus
CodeSetRow(2410, 419, 477, 4, true), // ConditionalReadStatus
CodeSetRow(2415, 428, 481, 4, true), // ConsentDataMeaning
CodeSetRow(2417, 429, 485, 2, true), // ConsentProvisionType
CodeSetRow(2419, 430, 487, 6, true), // ConsentState
CodeSetRow(2421, 431, 493, 2, true), // ConstraintSeverity
CodeSetRow(2422, 434, 495, 7, true), // ContactPointSystem
CodeSetRow(2423, 435, 502, 5, true), // ContactPointUse
CodeSetRow(2441, 452, 507, 15, true), // ContractResourcePublicationStatusCodes
CodeSetRow(2447, 453, 522, 15, true), // ContractResourceStatusCodes
CodeSetRow(2456, 455, 537, 4, true), // ContributorType
CodeSetRow(2457, 457, 541, 0, false), // Country ValueSet
CodeSetRow(2463, 476, 541, 0, false), // Currencies
CodeSetRow(2465, 487, 541, 7, true), // DaysOfWeek
CodeSetRow(2466, 641, 548, 207, true), // FHIRDefinedType
CodeSetRow(2472, 491, 755, 3, true), // DetectedIssueSeverity
CodeSetRow(2475, 512, 758, 6, true), // DeviceNameType
CodeSetRow(2477, 516, 764, 6, true), // DeviceUseStatementStatus
CodeSetRow(2478, 642, 770, 4, true), // FHIRDeviceStatus
CodeSetRow(2483, 519, 774, 10, true), // DiagnosticReportStatus
CodeSetRow(2488, 520, 784, 5, true), // DiscriminatorType
CodeSetRow(2494, 524, 789, 2, true), // DocumentMode
CodeSetRow(2495, 529, 791, 3, true), // DocumentReferenceStatus
CodeSetRow(2496, 530, 794, 4, true), // DocumentRelationshipType
CodeSetRow(2499, 560, 798, 4, true), // EligibilityRequestPurpose
CodeSetRow(2500, 561, 802, 4, true), // EligibilityResponsePurpose
CodeSetRow(2504, 570, 806, 4, true), // EncounterLocationStatus
CodeSetRow(2509, 571, 810, 9, true), // EncounterStatus
CodeSetRow(2513, 573, 819, 6, true), // EndpointStatus
CodeSetRow(2517, 580, 825, 7, true), // EpisodeOfCareStatus
CodeSetRow(2519, 583, 832, 2, true), // EventCapabilityMode
CodeSetRow(2520, 585, 834, 8, true), // EventStatus
CodeSetRow(2521, 586, 842, 26, true), // EventTiming
CodeSetRow(2533, 614, 868, 2, true), // ExampleScenarioActorType
CodeSetRow(2534, 636, 870, 4, true), // ExplanationOfBenefitStatus
CodeSetRow(2536, 639, 874, 3, true), // ExtensionContextType
CodeSetRow(2538, 653, 877, 9, true), // FilterOperator
CodeSetRow(2541, 656, 886, 3, true), // FlagStatus
CodeSetRow(2542, 654, 889, 4, true), // FinancialResourceStatusCodes
CodeSetRow(2552, 678, 893, 9, true), // GoalLifecycleStatus
CodeSetRow(2553, 679, 902, 4, true), // GraphCompartmentRule
CodeSetRow(2554, 680, 906, 2, true), // GraphCompartmentUse
CodeSetRow(2555, 688, 908, 6, true), // GroupMeasure
CodeSetRow(2556, 689, 914, 6, true), // GroupType
CodeSetRow(2557, 691, 920, 6, true), // GuidanceResponseStatus
CodeSetRow(2558, 692, 926, 4, true), // GuidePageGeneration
CodeSetRow(2559, 693, 930, 10, true), // GuideParameterCode
CodeSetRow(2562, 650, 940, 4, true), // FamilyHistoryStatus
CodeSetRow(2563, 1298, 944, 7, true), // TestScriptRequestMethodCode
CodeSetRow(2564, 697, 951, 6, true), // HTTPVerb
CodeSetRow(2568, 711, 957, 5, true), // IdentifierUse
CodeSetRow(2569, 712, 962, 4, true), // IdentityAssuranceLevel
CodeSetRow(2570, 718, 966, 5, true), // ImagingStudyStatus
CodeSetRow(2573, 726, 971, 2, true), // ImmunizationEvaluationStatusCodes
CodeSetRow(2586, 730, 973, 3, true), // ImmunizationStatusCodes
CodeSetRow(2591, 749, 976, 3, true), // IngredientManufacturerRole
CodeSetRow(2593, 205, 979, 0, false), // BenefitCostApplicability
CodeSetRow(2599, 762, 979, 3, true), // InteractionTrigger
CodeSetRow(2602, 768, 982, 6, true), // InvoicePriceComponentType
CodeSetRow(2603, 769, 988, 5, true), // InvoiceStatus
CodeSetRow(2604, 770, 993, 4, true), // IssueSeverity
CodeSetRow(2605, 771, 997, 31, true), // IssueType
CodeSetRow(2606, 1087, 1028, 17, true), // QuestionnaireItemType
CodeSetRow(2611, 799, 1045, 4, true), // LinkType
CodeSetRow(2612, 802, 1049, 3, true), // LinkageType
CodeSetRow(2616, 806, 1052, 3, true), // ListMode
CodeSetRow(2618, 807, 1055, 3, true), // ListStatus
CodeSetRow(2619, 811, 1058, 2, true), // LocationMode
CodeSetRow(2621, 812, 1060, 3, true), // LocationStatus
CodeSetRow(2624, 1201, 1063, 2, true), // StructureMapContextType
CodeSetRow(2625, 1202, 1065, 3, true), // StructureMapGroupTypeMode
CodeSetRow(2626, 1203, 1068, 2, true), // StructureMapInputMode
CodeSetRow(2627, 1204, 1070, 4, true), // StructureMapModelMode
CodeSetRow(2628, 1205, 1074, 5, true), // StructureMapSourceListMode
CodeSetRow(2629, 1206, 1079, 4, true), // StructureMapTargetListMode
CodeSetRow(2630, 1207, 1083, 17, true), // StructureMapTransform
CodeSetRow(2634, 841, 1100, 2, true), // MeasureImprovementNotation
CodeSetRow(2636, 849, 1102, 3, true), // MeasureReportStatus
CodeSetRow(2637, 850, 1105, 4, true), // MeasureReportType
CodeSetRow(2649, 857, 1109, 7, true), // MedicationAdministration Status Codes
CodeSetRow(2654, 887, 1116, 8, true), // MedicationStatement Status Codes
CodeSetRow(2655, 853, 1124, 3, true), // Medication Status Codes
CodeSetRow(2658, 861, 1127, 9, true), // MedicationDispense Status Codes
CodeSetRow(2662, 865, 1136, 3, true), // MedicationKnowledge Status Codes
CodeSetRow(2665, 3417, 1139, 8, true), // medicationRequest Intent
CodeSetRow(2666, 3418, 1147, 8, true), // medicationrequest Status
CodeSetRow(2681, 903, 1155, 3, true), // MessageSignificanceCategory
CodeSetRow(2683, 3424, 1158, 4, true), // messageheader-response-request
CodeSetRow(2684, 507, 1162, 4, true), // DeviceMetricCalibrationState
CodeSetRow(2685, 508, 1166, 4, true), // DeviceMetricCalibrationType
CodeSetRow(2686, 509, 1170, 4, true), // DeviceMetricCategory
CodeSetRow(2687, 510, 1174, 8, true), // DeviceMetricColor
CodeSetRow(2688, 511, 1182, 4, true), // DeviceMetricOperationalStatus
CodeSetRow(2689, 905, 1186, 0, false), // Mime Types
CodeSetRow(2692, 936, 1186, 7, true), // NameUse
CodeSetRow(2693, 939, 1193, 4, true), // NamingSystemIdentifierType
CodeSetRow(2694, 940, 1197, 3, true), // NamingSystemType
CodeSetRow(2695, 942, 1200, 4, true), // NarrativeStatus
CodeSetRow(2696, 181, 1204, 5, true), // AuditEventAgentNetworkType
CodeSetRow(2697, 948, 1209, 3, true), // NoteType
CodeSetRow(2701, 962, 1212, 3, true), // NutritionProductStatus
CodeSetRow(2708, 1000, 1215, 3, true), // ObservationRangeCategory
CodeSetRow(2709, 1001, 1218, 8, true), // ObservationStatus
CodeSetRow(2710, 1008, 1226, 2, true), // OperationKind
CodeSetRow(2712, 1011, 1228, 2, true), // OperationParameterUse
CodeSetRow(2715, 3634, 1230, 2, true), // orientationType
CodeSetRow(2721, 1035, 1232, 3, true), // ParticipantRequired
CodeSetRow(2723, 1036, 1235, 4, true), // ParticipationStatus
CodeSetRow(2730, 996, 1239, 11, true), // ObservationDataType
CodeSetRow(2741, 213, 1250, 5, true), // BiologicallyDerivedProductCategory
CodeSetRow(2745, 214, 1255, 2, true), // BiologicallyDerivedProductStatus
CodeSetRow(2746, 215, 1257, 3, true), // BiologicallyDerivedProductStorageScale
CodeSetRow(2748, 1069, 1260, 5, true), // PropertyRepresentation
CodeSetRow(2751, 1074, 1265, 5, true), // ProvenanceEntityRole
CodeSetRow(2755, 1075, 1270, 4, true), // PublicationStatus
CodeSetRow(2757, 3886, 1274, 3, true), // qualityType
CodeSetRow(2758, 1080, 1277, 4, true), // QuantityComparator
CodeSetRow(2760, 1091, 1281, 5, true), // QuestionnaireResponseStatus
CodeSetRow(2761, 562, 1286, 2, true), // EnableWhenBehavior
CodeSetRow(2762, 1086, 1288, 7, true), // QuestionnaireItemOperator
CodeSetRow(2764, 153, 1295, 3, true), // AllergyIntoleranceSeverity
CodeSetRow(2768, 1104, 1298, 5, true), // ReferenceHandlingPolicy
CodeSetRow(2769, 1105, 1303, 3, true), // ReferenceVersionRules
CodeSetRow(2776, 1109, 1306, 8, true), // RelatedArtifactType
CodeSetRow(2779, 307, 1314, 2, true), // CatalogEntryRelationType
CodeSetRow(2780, 1112, 1316, 4, true), // RemittanceOutcome
CodeSetRow(2781, 1277, 1320, 5, true), // TestReportActionResult
CodeSetRow(2783, 1278, 1325, 3, true), // TestReportParticipantType
CodeSetRow(2784, 1113, 1328, 8, true), // ReportRelationshipType
CodeSetRow(2785, 1279, 1336, 3, true), // TestReportResult
CodeSetRow(2786, 1280, 1339, 5, true), // TestReportStatus
CodeSetRow(2787, 4022, 1344, 5, true), // repositoryType
CodeSetRow(2788, 1118, 1349, 9, true), // RequestIntent
CodeSetRow(2789, 1119, 1358, 4, true), // RequestPriority
CodeSetRow(2790, 1120, 1362, 15, true), // RequestResourceType
CodeSetRow(2791, 1121, 1377, 7, true), // RequestStatus
CodeSetRow(2792, 1125, 1384, 3, true), // ResearchElementType
CodeSetRow(2797, 1129, 1387, 11, true), // ResearchStudyStatus
CodeSetRow(2798, 1131, 1398, 13, true), // ResearchSubjectStatus
CodeSetRow(2799, 146, 1411, 3, true), // AggregationMode
CodeSetRow(2800, 1168, 1414, 3, true), // SlicingRules
CodeSetRow(2801, 1133, 1417, 143, true), // ResourceType
CodeSetRow(2802, 1135, 1560, 3, true), // ResponseType
CodeSetRow(2803, 1136, 1563, 2, true), // RestfulCapabilityMode
CodeSetRow(2807, 1156, 1565, 9, true), // SearchComparator
CodeSetRow(2808, 1157, 1574, 3, true), // SearchEntryMode
CodeSetRow(2809, 1158, 1577, 12, true), // SearchModifierCode
CodeSetRow(2810, 1159, 1589, 9, true), // SearchParamType
CodeSetRow(2811, 1349, 1598, 5, true), // XPathUsageType
CodeSetRow(2817, 4161, 1603, 3, true), // sequenceType
CodeSetRow(2828, 1170, 1606, 5, true), // SlotStatus
CodeSetRow(2829, 1171, 1611, 2, true), // SortDirection
CodeSetRow(2830, 1150, 1613, 346, true), // SPDXLicense
CodeSetRow(2833, 1176, 1959, 2, true), // SpecimenContainedPreference
CodeSetRow(2836, 1182, 1961, 4, true), // SpecimenStatus
CodeSetRow(2839, 4263, 1965, 2, true), // strandType
CodeSetRow(2840, 1191, 1967, 4, true), // StructureDefinitionKind
CodeSetRow(2844, 1210, 1971, 5, true), // SubscriptionChannelType
CodeSetRow(2846, 1211, 1976, 5, true), // SubscriptionNotificationType
CodeSetRow(2847, 1212, 1981, 15, true), // SubscriptionSearchModifier
CodeSetRow(2848, 1215, 1996, 4, true), // SubscriptionStatusCodes
CodeSetRow(2849, 472, 2000, 2, true), // CriteriaNotExistsBehavior
CodeSetRow(2866, 643, 2002, 3, true), // FHIRSubstanceStatus
CodeSetRow(2873, 1239, 2005, 4, true), // SupplyDeliveryStatus
CodeSetRow(2874, 1240, 2009, 2, true), // SupplyItemType
CodeSetRow(2877, 1243, 2011, 7, true), // SupplyRequestStatus
CodeSetRow(2880, 1244, 2018, 4, true), // SystemRestfulInteraction
CodeSetRow(2883, 1254, 2022, 9, true), // TaskIntent
CodeSetRow(2884, 1255, 2031, 12, true), // TaskStatus
CodeSetRow(2894, 1302, 2043, 8, true), // TriggerType
CodeSetRow(2895, 1304, 2051, 2, true), // TypeDerivationRule
CodeSetRow(2896, 1305, 2053, 9, true), // TypeRestfulInteraction
CodeSetRow(2897, 1307, 2062, 0, false), // UCUMCodes
CodeSetRow(2898, 1308, 2062, 6, true), // UDIEntryType
CodeSetRow(2903, 1313, 2068, 7, true), // UnitsOfTime
CodeSetRow(2907, 604, 2075, 4, true), // EvidenceVariableHandling
CodeSetRow(2909, 1329, 2079, 3, true), // VariableType
CodeSetRow(2916, 4253, 2082, 6, true), // status
CodeSetRow(2920, 1134, 2088, 3, true), // ResourceVersionPolicy
CodeSetRow(2921, 1335, 2091, 4, true), // VisionBase
CodeSetRow(2922, 1336, 2095, 2, true), // VisionEyes
CodeSetRow(3127, 784, 2097, 0, false), // LL379-9
CodeSetRow(3160, 421, 2097, 6, true), // Confidentiality
];

#[rustfmt::skip]
static CODES: [CodeRow; 2103] = [
CodeRow(46, 2276), // 0.01
CodeRow(47, 2276), // 0.05
CodeRow(48, 2276), // 0.06
CodeRow(49, 2276), // 0.11
CodeRow(43, 2276), // 0.0.80
CodeRow(44, 2276), // 0.0.81
CodeRow(45, 2276), // 0.0.82
CodeRow(50, 2276), // 0.4.0
CodeRow(51, 2276), // 0.5.0
CodeRow(54, 2276), // 1.0.0
CodeRow(55, 2276), // 1.0.1
CodeRow(56, 2276), // 1.0.2
CodeRow(57, 2276), // 1.1.0
CodeRow(58, 2276), // 1.4.0
CodeRow(59, 2276), // 1.6.0
CodeRow(60, 2276), // 1.8.0
CodeRow(64, 2276), // 3.0.0
CodeRow(65, 2276), // 3.0.1
CodeRow(66, 2276), // 3.0.2
CodeRow(67, 2276), // 3.3.0
CodeRow(68, 2276), // 3.5.0
CodeRow(70, 2276), // 4.0.0
CodeRow(71, 2276), // 4.0.1
CodeRow(72, 2276), // 4.1.0
CodeRow(74, 2276), // 4.3.0-cibuild
CodeRow(75, 2276), // 4.3.0-snapshot1
CodeRow(73, 2276), // 4.3.0
CodeRow(1384, 2926), // active
CodeRow(3204, 2926), // inactive
CodeRow(2045, 2926), // entered-in-error
CodeRow(3582, 2926), // on-hold
CodeRow(4483, 2926), // unknown
CodeRow(4189, 2927), // single
CodeRow(3470, 2927), // multiple
CodeRow(1469, 2928), // applicability
CodeRow(4245, 2928), // start
CodeRow(4259, 2928), // stop
CodeRow(4562, 2929), // visual-group
CodeRow(3344, 2929), // logical-group
CodeRow(4159, 2929), // sentence-group
CodeRow(3699, 2930), // patient
CodeRow(3783, 2930), // practitioner
CodeRow(3989, 2930), // related-person
CodeRow(1908, 2930), // device
CodeRow(4612, 2931), // yes
CodeRow(3500, 2931), // no
CodeRow(1553, 2932), // before-start
CodeRow(1551, 2932), // before
CodeRow(1552, 2932), // before-end
CodeRow(1724, 2932), // concurrent-with-start
CodeRow(1722, 2932), // concurrent
CodeRow(1723, 2932), // concurrent-with-end
CodeRow(1420, 2932), // after-start
CodeRow(1418, 2932), // after
CodeRow(1419, 2932), // after-end
CodeRow(3476, 2933), // must
CodeRow(1786, 2933), // could
CodeRow(3477, 2933), // must-unless-documented
CodeRow(1458, 2934), // any
CodeRow(1431, 2934), // all
CodeRow(1432, 2934), // all-or-none
CodeRow(2082, 2934), // exactly-one
CodeRow(1498, 2934), // at-most-one
CodeRow(3591, 2934), // one-or-more
CodeRow(3772, 2935), // postal
CodeRow(3752, 2935), // physical
CodeRow(1577, 2935), // both
CodeRow(2264, 2936), // home
CodeRow(4598, 2936), // work
CodeRow(4352, 2936), // temp
CodeRow(3579, 2936), // old
CodeRow(1563, 2936), // billing
CodeRow(3361, 2937), // male
CodeRow(2137, 2937), // female
CodeRow(3638, 2937), // other
CodeRow(4483, 2937), // unknown
CodeRow(1388, 2938), // actual
CodeRow(3774, 2938), // potential
CodeRow(4045, 3128), // resolved
CodeRow(3952, 3128), // recovering
CodeRow(3592, 3128), // ongoing
CodeRow(4046, 3128), // resolvedWithSequelae
CodeRow(2134, 3128), // fatal
CodeRow(4483, 3128), // unknown
CodeRow(3431, 3129), // mild
CodeRow(3449, 3129), // moderate
CodeRow(4177, 3129), // severe
CodeRow(127, 2977), // Address
CodeRow(145, 2977), // Age
CodeRow(156, 2977), // Annotation
CodeRow(173, 2977), // Attachment
CodeRow(200, 2977), // BackboneElement
CodeRow(388, 2977), // CodeableConcept
CodeRow(389, 2977), // CodeableReference
CodeRow(390, 2977), // Coding
CodeRow(432, 2977), // ContactDetail
CodeRow(433, 2977), // ContactPoint
CodeRow(454, 2977), // Contributor
CodeRow(456, 2977), // Count
CodeRow(482, 2977), // DataRequirement
CodeRow(521, 2977), // Distance
CodeRow(532, 2977), // Dosage
CodeRow(535, 2977), // Duration
CodeRow(550, 2977), // Element
CodeRow(551, 2977), // ElementDefinition
CodeRow(637, 2977), // Expression
CodeRow(638, 2977), // Extension
CodeRow(703, 2977), // HumanName
CodeRow(710, 2977), // Identifier
CodeRow(834, 2977), // MarketingStatus
CodeRow(904, 2977), // Meta
CodeRow(916, 2977), // Money
CodeRow(917, 2977), // MoneyQuantity
CodeRow(941, 2977), // Narrative
CodeRow(1032, 2977), // ParameterDefinition
CodeRow(1045, 2977), // Period
CodeRow(1057, 2977), // Population
CodeRow(1067, 2977), // ProdCharacteristic
CodeRow(1068, 2977), // ProductShelfLife
CodeRow(1079, 2977), // Quantity
CodeRow(1099, 2977), // Range
CodeRow(1100, 2977), // Ratio
CodeRow(1101, 2977), // RatioRange
CodeRow(1103, 2977), // Reference
CodeRow(1108, 2977), // RelatedArtifact
CodeRow(1153, 2977), // SampledData
CodeRow(1164, 2977), // Signature
CodeRow(1166, 2977), // SimpleQuantity
CodeRow(1299, 2977), // Timing
CodeRow(1301, 2977), // TriggerDefinition
CodeRow(1315, 2977), // UsageContext
CodeRow(1531, 2977), // base64Binary
CodeRow(1575, 2977), // boolean
CodeRow(1601, 2977), // canonical
CodeRow(1670, 2977), // code
CodeRow(1851, 2977), // date
CodeRow(1859, 2977), // dateTime
CodeRow(1866, 2977), // decimal
CodeRow(3171, 2977), // id
CodeRow(3235, 2977), // instant
CodeRow(3242, 2977), // integer
CodeRow(3377, 2977), // markdown
CodeRow(3576, 2977), // oid
CodeRow(3768, 2977), // positiveInt
CodeRow(4267, 2977), // string
CodeRow(4388, 2977), // time
CodeRow(4488, 2977), // unsignedInt
CodeRow(4495, 2977), // uri
CodeRow(4496, 2977), // url
CodeRow(4511, 2977), // uuid
CodeRow(4601, 2977), // xhtml
CodeRow(1132, 3092), // Resource
CodeRow(206, 3092), // Binary
CodeRow(220, 3092), // Bundle
CodeRow(531, 3092), // DomainResource
CodeRow(112, 3092), // Account
CodeRow(124, 3092), // ActivityDefinition
CodeRow(130, 3092), // AdministrableProductDefinition
CodeRow(138, 3092), // AdverseEvent
CodeRow(148, 3092), // AllergyIntolerance
CodeRow(161, 3092), // Appointment
CodeRow(164, 3092), // AppointmentResponse
CodeRow(174, 3092), // AuditEvent
CodeRow(203, 3092), // Basic
CodeRow(208, 3092), // BiologicallyDerivedProduct
CodeRow(218, 3092), // BodyStructure
CodeRow(281, 3092), // CapabilityStatement
CodeRow(296, 3092), // CarePlan
CodeRow(302, 3092), // CareTeam
CodeRow(305, 3092), // CatalogEntry
CodeRow(309, 3092), // ChargeItem
CodeRow(311, 3092), // ChargeItemDefinition
CodeRow(316, 3092), // Citation
CodeRow(341, 3092), // Claim
CodeRow(353, 3092), // ClaimResponse
CodeRow(366, 3092), // ClinicalImpression
CodeRow(370, 3092), // ClinicalUseDefinition
CodeRow(380, 3092), // CodeSystem
CodeRow(391, 3092), // Communication
CodeRow(393, 3092), // CommunicationRequest
CodeRow(395, 3092), // CompartmentDefinition
CodeRow(398, 3092), // Composition
CodeRow(405, 3092), // ConceptMap
CodeRow(413, 3092), // Condition
CodeRow(422, 3092), // Consent
CodeRow(436, 3092), // Contract
CodeRow(458, 3092), // Coverage
CodeRow(462, 3092), // CoverageEligibilityRequest
CodeRow(467, 3092), // CoverageEligibilityResponse
CodeRow(488, 3092), // DetectedIssue
CodeRow(492, 3092), // Device
CodeRow(498, 3092), // DeviceDefinition
CodeRow(505, 3092), // DeviceMetric
CodeRow(513, 3092), // DeviceRequest
CodeRow(515, 3092), // DeviceUseStatement
CodeRow(517, 3092), // DiagnosticReport
CodeRow(522, 3092), // DocumentManifest
CodeRow(525, 3092), // DocumentReference
CodeRow(563, 3092), // Encounter
CodeRow(572, 3092), // Endpoint
CodeRow(574, 3092), // EnrollmentRequest
CodeRow(575, 3092), // EnrollmentResponse
CodeRow(577, 3092), // EpisodeOfCare
CodeRow(584, 3092), // EventDefinition
CodeRow(587, 3092), // Evidence
CodeRow(595, 3092), // EvidenceReport
CodeRow(600, 3092), // EvidenceVariable
CodeRow(605, 3092), // ExampleScenario
CodeRow(615, 3092), // ExplanationOfBenefit
CodeRow(651, 3092), // FamilyMemberHistory
CodeRow(655, 3092), // Flag
CodeRow(676, 3092), // Goal
CodeRow(681, 3092), // GraphDefinition
CodeRow(685, 3092), // Group
CodeRow(690, 3092), // GuidanceResponse
CodeRow(699, 3092), // HealthcareService
CodeRow(714, 3092), // ImagingStudy
CodeRow(720, 3092), // Immunization
CodeRow(725, 3092), // ImmunizationEvaluation
CodeRow(727, 3092), // ImmunizationRecommendation
CodeRow(731, 3092), // ImplementationGuide
CodeRow(744, 3092), // Ingredient
CodeRow(750, 3092), // InsurancePlan
CodeRow(764, 3092), // Invoice
CodeRow(798, 3092), // Library
CodeRow(800, 3092), // Linkage
CodeRow(804, 3092), // List
CodeRow(808, 3092), // Location
CodeRow(832, 3092), // ManufacturedItemDefinition
CodeRow(835, 3092), // Measure
CodeRow(842, 3092), // MeasureReport
CodeRow(851, 3092), // Media
CodeRow(852, 3092), // Medication
CodeRow(856, 3092), // MedicationAdministration
CodeRow(860, 3092), // MedicationDispense
CodeRow(864, 3092), // MedicationKnowledge
CodeRow(882, 3092), // MedicationRequest
CodeRow(886, 3092), // MedicationStatement
CodeRow(888, 3092), // MedicinalProductDefinition
CodeRow(896, 3092), // MessageDefinition
CodeRow(899, 3092), // MessageHeader
CodeRow(907, 3092), // MolecularSequence
CodeRow(937, 3092), // NamingSystem
CodeRow(950, 3092), // NutritionOrder
CodeRow(957, 3092), // NutritionProduct
CodeRow(993, 3092), // Observation
CodeRow(997, 3092), // ObservationDefinition
CodeRow(1003, 3092), // OperationDefinition
CodeRow(1009, 3092), // OperationOutcome
CodeRow(1012, 3092), // Organization
CodeRow(1014, 3092), // OrganizationAffiliation
CodeRow(1026, 3092), // PackagedProductDefinition
CodeRow(1037, 3092), // Patient
CodeRow(1041, 3092), // PaymentNotice
CodeRow(1042, 3092), // PaymentReconciliation
CodeRow(1046, 3092), // Person
CodeRow(1048, 3092), // PlanDefinition
CodeRow(1059, 3092), // Practitioner
CodeRow(1061, 3092), // PractitionerRole
CodeRow(1064, 3092), // Procedure
CodeRow(1071, 3092), // Provenance
CodeRow(1081, 3092), // Questionnaire
CodeRow(1088, 3092), // QuestionnaireResponse
CodeRow(1106, 3092), // RegulatedAuthorization
CodeRow(1110, 3092), // RelatedPerson
CodeRow(1114, 3092), // RequestGroup
CodeRow(1122, 3092), // ResearchDefinition
CodeRow(1123, 3092), // ResearchElementDefinition
CodeRow(1126, 3092), // ResearchStudy
CodeRow(1130, 3092), // ResearchSubject
CodeRow(1137, 3092), // RiskAssessment
CodeRow(1155, 3092), // Schedule
CodeRow(1160, 3092), // SearchParameter
CodeRow(1163, 3092), // ServiceRequest
CodeRow(1169, 3092), // Slot
CodeRow(1172, 3092), // Specimen
CodeRow(1177, 3092), // SpecimenDefinition
CodeRow(1186, 3092), // StructureDefinition
CodeRow(1192, 3092), // StructureMap
CodeRow(1208, 3092), // Subscription
CodeRow(1213, 3092), // SubscriptionStatus
CodeRow(1216, 3092), // SubscriptionTopic
CodeRow(1222, 3092), // Substance
CodeRow(1225, 3092), // SubstanceDefinition
CodeRow(1237, 3092), // SupplyDelivery
CodeRow(1241, 3092), // SupplyRequest
CodeRow(1250, 3092), // Task
CodeRow(1256, 3092), // TerminologyCapabilities
CodeRow(1267, 3092), // TestReport
CodeRow(1281, 3092), // TestScript
CodeRow(1320, 3092), // ValueSet
CodeRow(1330, 3092), // VerificationResult
CodeRow(1337, 3092), // VisionPrescription
CodeRow(1033, 3092), // Parameters
CodeRow(1303, 2925), // Type
CodeRow(157, 2925), // Any
CodeRow(2167, 2939), // food
CodeRow(3416, 2939), // medication
CodeRow(2057, 2939), // environment
CodeRow(1567, 2939), // biologic
CodeRow(3348, 2940), // low
CodeRow(2255, 2940), // high
CodeRow(4471, 2940), // unable-to-assess
CodeRow(1435, 2941), // allergy
CodeRow(3253, 2941), // intolerance
CodeRow(1384, 3130), // active
CodeRow(3204, 3130), // inactive
CodeRow(4045, 3130), // resolved
CodeRow(4473, 3131), // unconfirmed
CodeRow(1733, 3131), // confirmed
CodeRow(3978, 3131), // refuted
CodeRow(2045, 3131), // entered-in-error
CodeRow(3854, 2942), // proposed
CodeRow(3726, 2942), // pending
CodeRow(1574, 2942), // booked
CodeRow(1483, 2942), // arrived
CodeRow(2187, 2942), // fulfilled
CodeRow(1598, 2942), // cancelled
CodeRow(3509, 2942), // noshow
CodeRow(2045, 2942), // entered-in-error
CodeRow(1634, 2942), // checked-in
CodeRow(4573, 2942), // waitlist
CodeRow(4056, 2943), // response
CodeRow(4025, 2943), // request
CodeRow(2061, 2944), // equals
CodeRow(3526, 2944), // notEquals
CodeRow(3199, 2944), // in
CodeRow(3528, 2944), // notIn
CodeRow(2221, 2944), // greaterThan
CodeRow(3313, 2944), // lessThan
CodeRow(2030, 2944), // empty
CodeRow(3525, 2944), // notEmpty
CodeRow(1751, 2944), // contains
CodeRow(3524, 2944), // notContains
CodeRow(2069, 2944), // eval
CodeRow(3578, 2945), // okay
CodeRow(1811, 2945), // created
CodeRow(3503, 2945), // noContent
CodeRow(3529, 2945), // notModified
CodeRow(1527, 2945), // bad
CodeRow(2171, 2945), // forbidden
CodeRow(3527, 2945), // notFound
CodeRow(3430, 2945), // methodNotAllowed
CodeRow(1734, 2945), // conflict
CodeRow(2218, 2945), // gone
CodeRow(3793, 2945), // preconditionFailed
CodeRow(4486, 2945), // unprocessable
CodeRow(227, 2946), // C
CodeRow(1092, 2946), // R
CodeRow(1306, 2946), // U
CodeRow(477, 2946), // D
CodeRow(536, 2946), // E
CodeRow(42, 2947), // 0
CodeRow(69, 2947), // 4
CodeRow(77, 2947), // 8
CodeRow(61, 2947), // 12
CodeRow(4039, 2948), // required
CodeRow(2112, 2948), // extensible
CodeRow(3798, 2948), // preferred
CodeRow(2083, 2948), // example
CodeRow(1950, 2949), // document
CodeRow(3423, 2949), // message
CodeRow(4407, 2949), // transaction
CodeRow(4408, 2949), // transaction-response
CodeRow(1538, 2949), // batch
CodeRow(1539, 2949), // batch-response
CodeRow(2259, 2949), // history
CodeRow(4144, 2949), // searchset
CodeRow(1683, 2949), // collection
CodeRow(3233, 2950), // instance
CodeRow(1604, 2950), // capability
CodeRow(4042, 2950), // requirements
CodeRow(161, 3092), // Appointment
CodeRow(393, 3092), // CommunicationRequest
CodeRow(513, 3092), // DeviceRequest
CodeRow(882, 3092), // MedicationRequest
CodeRow(950, 3092), // NutritionOrder
CodeRow(1250, 3092), // Task
CodeRow(1163, 3092), // ServiceRequest
CodeRow(1337, 3092), // VisionPrescription
CodeRow(3520, 2951), // not-started
CodeRow(4104, 2951), // scheduled
CodeRow(3201, 2951), // in-progress
CodeRow(3582, 2951), // on-hold
CodeRow(1701, 2951), // completed
CodeRow(1598, 2951), // cancelled
CodeRow(4260, 2951), // stopped
CodeRow(4483, 2951), // unknown
CodeRow(2045, 2951), // entered-in-error
CodeRow(3853, 3083), // proposal
CodeRow(3756, 3083), // plan
CodeRow(3619, 3083), // order
CodeRow(3614, 3083), // option
CodeRow(3854, 2952), // proposed
CodeRow(1384, 2952), // active
CodeRow(4324, 2952), // suspended
CodeRow(3204, 2952), // inactive
CodeRow(2045, 2952), // entered-in-error
CodeRow(3252, 2953), // intersection
CodeRow(4476, 2953), // union
CodeRow(3757, 2954), // planned
CodeRow(1560, 2954), // billable
CodeRow(3511, 2954), // not-billable
CodeRow(1369, 2954), // aborted
CodeRow(1562, 2954), // billed
CodeRow(2045, 2954), // entered-in-error
CodeRow(4483, 2954), // unknown
CodeRow(1645, 2955), // claim
CodeRow(3789, 2955), // preauthorization
CodeRow(3795, 2955), // predetermination
CodeRow(3212, 2956), // indication
CodeRow(1767, 2956), // contraindication
CodeRow(3249, 2956), // interaction
CodeRow(4474, 2956), // undesirable-effect
CodeRow(4574, 2956), // warning
CodeRow(3201, 2995), // in-progress
CodeRow(1701, 2995), // completed
CodeRow(2045, 2995), // entered-in-error
CodeRow(2101, 2957), // explicit
CodeRow(1431, 2957), // all
CodeRow(3518, 2958), // not-present
CodeRow(2083, 2958), // example
CodeRow(2178, 2958), // fragment
CodeRow(1700, 2958), // complete
CodeRow(4308, 2958), // supplement
CodeRow(2229, 2959), // grouped-by
CodeRow(3260, 2959), // is-a
CodeRow(3674, 2959), // part-of
CodeRow(1650, 2959), // classified-with
CodeRow(1037, 2960), // Patient
CodeRow(563, 2960), // Encounter
CodeRow(1110, 2960), // RelatedPerson
CodeRow(1059, 2960), // Practitioner
CodeRow(492, 2960), // Device
CodeRow(3747, 2961), // personal
CodeRow(3843, 2961), // professional
CodeRow(3307, 2961), // legal
CodeRow(3573, 2961), // official
CodeRow(3801, 2962), // preliminary
CodeRow(2148, 2962), // final
CodeRow(1445, 2962), // amended
CodeRow(2045, 2962), // entered-in-error
CodeRow(3995, 2963), // relatedto
CodeRow(2063, 2963), // equivalent
CodeRow(2060, 2963), // equal
CodeRow(4591, 2963), // wider
CodeRow(4297, 2963), // subsumes
CodeRow(3487, 2963), // narrower
CodeRow(4231, 2963), // specializes
CodeRow(3215, 2963), // inexact
CodeRow(4485, 2963), // unmatched
CodeRow(1937, 2963), // disjoint
CodeRow(1670, 2964), // code
CodeRow(390, 2964), // Coding
CodeRow(4267, 2964), // string
CodeRow(3242, 2964), // integer
CodeRow(1575, 2964), // boolean
CodeRow(1859, 2964), // dateTime
CodeRow(1866, 2964), // decimal
CodeRow(3857, 2965), // provided
CodeRow(2155, 2965), // fixed
CodeRow(3639, 2965), // other-map
CodeRow(1384, 3132), // active
CodeRow(3953, 3132), // recurrence
CodeRow(3987, 3132), // relapse
CodeRow(3204, 3132), // inactive
CodeRow(4006, 3132), // remission
CodeRow(4045, 3132), // resolved
CodeRow(4473, 3133), // unconfirmed
CodeRow(3861, 3133), // provisional
CodeRow(1918, 3133), // differential
CodeRow(1733, 3133), // confirmed
CodeRow(3978, 3133), // refuted
CodeRow(2045, 3133), // entered-in-error
CodeRow(3521, 2966), // not-supported
CodeRow(4189, 2966), // single
CodeRow(3470, 2966), // multiple
CodeRow(3521, 2967), // not-supported
CodeRow(3450, 2967), // modified-since
CodeRow(3516, 2967), // not-match
CodeRow(2188, 2967), // full-support
CodeRow(3233, 2968), // instance
CodeRow(3988, 2968), // related
CodeRow(1886, 2968), // dependents
CodeRow(1512, 2968), // authoredby
CodeRow(1884, 2969), // deny
CodeRow(3744, 2969), // permit
CodeRow(1973, 2970), // draft
CodeRow(3854, 2970), // proposed
CodeRow(1384, 2970), // active
CodeRow(3985, 2970), // rejected
CodeRow(3204, 2970), // inactive
CodeRow(2045, 2970), // entered-in-error
CodeRow(2064, 2971), // error
CodeRow(4574, 2971), // warning
CodeRow(3749, 2972), // phone
CodeRow(2136, 2972), // fax
CodeRow(2029, 2972), // email
CodeRow(3665, 2972), // pager
CodeRow(4496, 2972), // url
CodeRow(4203, 2972), // sms
CodeRow(3638, 2972), // other
CodeRow(2264, 2973), // home
CodeRow(4598, 2973), // work
CodeRow(4352, 2973), // temp
CodeRow(3579, 2973), // old
CodeRow(3441, 2973), // mobile
CodeRow(1445, 2974), // amended
CodeRow(1466, 2974), // appended
CodeRow(1598, 2974), // cancelled
CodeRow(1942, 2974), // disputed
CodeRow(2045, 2974), // entered-in-error
CodeRow(2088, 2974), // executable
CodeRow(2089, 2974), // executed
CodeRow(3494, 2974), // negotiable
CodeRow(3572, 2974), // offered
CodeRow(3761, 2974), // policy
CodeRow(3985, 2974), // rejected
CodeRow(4009, 2974), // renewed
CodeRow(4079, 2974), // revoked
CodeRow(4045, 2974), // resolved
CodeRow(4361, 2974), // terminated
CodeRow(1445, 2975), // amended
CodeRow(1466, 2975), // appended
CodeRow(1598, 2975), // cancelled
CodeRow(1942, 2975), // disputed
CodeRow(2045, 2975), // entered-in-error
CodeRow(2088, 2975), // executable
CodeRow(2089, 2975), // executed
CodeRow(3494, 2975), // negotiable
CodeRow(3572, 2975), // offered
CodeRow(3761, 2975), // policy
CodeRow(3985, 2975), // rejected
CodeRow(4009, 2975), // renewed
CodeRow(4079, 2975), // revoked
CodeRow(4045, 2975), // resolved
CodeRow(4361, 2975), // terminated
CodeRow(1509, 2976), // author
CodeRow(1991, 2976), // editor
CodeRow(4077, 2976), // reviewer
CodeRow(2040, 2976), // endorser
CodeRow(3458, 2978), // mon
CodeRow(4440, 2978), // tue
CodeRow(4580, 2978), // wed
CodeRow(4378, 2978), // thu
CodeRow(2185, 2978), // fri
CodeRow(4101, 2978), // sat
CodeRow(4306, 2978), // sun
CodeRow(127, 2977), // Address
CodeRow(145, 2977), // Age
CodeRow(156, 2977), // Annotation
CodeRow(173, 2977), // Attachment
CodeRow(200, 2977), // BackboneElement
CodeRow(388, 2977), // CodeableConcept
CodeRow(389, 2977), // CodeableReference
CodeRow(390, 2977), // Coding
CodeRow(432, 2977), // ContactDetail
CodeRow(433, 2977), // ContactPoint
CodeRow(454, 2977), // Contributor
CodeRow(456, 2977), // Count
CodeRow(482, 2977), // DataRequirement
CodeRow(521, 2977), // Distance
CodeRow(532, 2977), // Dosage
CodeRow(535, 2977), // Duration
CodeRow(550, 2977), // Element
CodeRow(551, 2977), // ElementDefinition
CodeRow(637, 2977), // Expression
CodeRow(638, 2977), // Extension
CodeRow(703, 2977), // HumanName
CodeRow(710, 2977), // Identifier
CodeRow(834, 2977), // MarketingStatus
CodeRow(904, 2977), // Meta
CodeRow(916, 2977), // Money
CodeRow(917, 2977), // MoneyQuantity
CodeRow(941, 2977), // Narrative
CodeRow(1032, 2977), // ParameterDefinition
CodeRow(1045, 2977), // Period
CodeRow(1057, 2977), // Population
CodeRow(1067, 2977), // ProdCharacteristic
CodeRow(1068, 2977), // ProductShelfLife
CodeRow(1079, 2977), // Quantity
CodeRow(1099, 2977), // Range
CodeRow(1100, 2977), // Ratio
CodeRow(1101, 2977), // RatioRange
CodeRow(1103, 2977), // Reference
CodeRow(1108, 2977), // RelatedArtifact
CodeRow(1153, 2977), // SampledData
CodeRow(1164, 2977), // Signature
CodeRow(1166, 2977), // SimpleQuantity
CodeRow(1299, 2977), // Timing
CodeRow(1301, 2977), // TriggerDefinition
CodeRow(1315, 2977), // UsageContext
CodeRow(1531, 2977), // base64Binary
CodeRow(1575, 2977), // boolean
CodeRow(1601, 2977), // canonical
CodeRow(1670, 2977), // code
CodeRow(1851, 2977), // date
CodeRow(1859, 2977), // dateTime
CodeRow(1866, 2977), // decimal
CodeRow(3171, 2977), // id
CodeRow(3235, 2977), // instant
CodeRow(3242, 2977), // integer
CodeRow(3377, 2977), // markdown
CodeRow(3576, 2977), // oid
CodeRow(3768, 2977), // positiveInt
CodeRow(4267, 2977), // string
CodeRow(4388, 2977), // time
CodeRow(4488, 2977), // unsignedInt
CodeRow(4495, 2977), // uri
CodeRow(4496, 2977), // url
CodeRow(4511, 2977), // uuid
CodeRow(4601, 2977), // xhtml
CodeRow(1132, 3092), // Resource
CodeRow(206, 3092), // Binary
CodeRow(220, 3092), // Bundle
CodeRow(531, 3092), // DomainResource
CodeRow(112, 3092), // Account
CodeRow(124, 3092), // ActivityDefinition
CodeRow(130, 3092), // AdministrableProductDefinition
CodeRow(138, 3092), // AdverseEvent
CodeRow(148, 3092), // AllergyIntolerance
CodeRow(161, 3092), // Appointment
CodeRow(164, 3092), // AppointmentResponse
CodeRow(174, 3092), // AuditEvent
CodeRow(203, 3092), // Basic
CodeRow(208, 3092), // BiologicallyDerivedProduct
CodeRow(218, 3092), // BodyStructure
CodeRow(281, 3092), // CapabilityStatement
CodeRow(296, 3092), // CarePlan
CodeRow(302, 3092), // CareTeam
CodeRow(305, 3092), // CatalogEntry
CodeRow(309, 3092), // ChargeItem
CodeRow(311, 3092), // ChargeItemDefinition
CodeRow(316, 3092), // Citation
CodeRow(341, 3092), // Claim
CodeRow(353, 3092), // ClaimResponse
CodeRow(366, 3092), // ClinicalImpression
CodeRow(370, 3092), // ClinicalUseDefinition
CodeRow(380, 3092), // CodeSystem
CodeRow(391, 3092), // Communication
CodeRow(393, 3092), // CommunicationRequest
CodeRow(395, 3092), // CompartmentDefinition
CodeRow(398, 3092), // Composition
CodeRow(405, 3092), // ConceptMap
CodeRow(413, 3092), // Condition
CodeRow(422, 3092), // Consent
CodeRow(436, 3092), // Contract
CodeRow(458, 3092), // Coverage
CodeRow(462, 3092), // CoverageEligibilityRequest
CodeRow(467, 3092), // CoverageEligibilityResponse
CodeRow(488, 3092), // DetectedIssue
CodeRow(492, 3092), // Device
CodeRow(498, 3092), // DeviceDefinition
CodeRow(505, 3092), // DeviceMetric
CodeRow(513, 3092), // DeviceRequest
CodeRow(515, 3092), // DeviceUseStatement
CodeRow(517, 3092), // DiagnosticReport
CodeRow(522, 3092), // DocumentManifest
CodeRow(525, 3092), // DocumentReference
CodeRow(563, 3092), // Encounter
CodeRow(572, 3092), // Endpoint
CodeRow(574, 3092), // EnrollmentRequest
CodeRow(575, 3092), // EnrollmentResponse
CodeRow(577, 3092), // EpisodeOfCare
CodeRow(584, 3092), // EventDefinition
CodeRow(587, 3092), // Evidence
CodeRow(595, 3092), // EvidenceReport
CodeRow(600, 3092), // EvidenceVariable
CodeRow(605, 3092), // ExampleScenario
CodeRow(615, 3092), // ExplanationOfBenefit
CodeRow(651, 3092), // FamilyMemberHistory
CodeRow(655, 3092), // Flag
CodeRow(676, 3092), // Goal
CodeRow(681, 3092), // GraphDefinition
CodeRow(685, 3092), // Group
CodeRow(690, 3092), // GuidanceResponse
CodeRow(699, 3092), // HealthcareService
CodeRow(714, 3092), // ImagingStudy
CodeRow(720, 3092), // Immunization
CodeRow(725, 3092), // ImmunizationEvaluation
CodeRow(727, 3092), // ImmunizationRecommendation
CodeRow(731, 3092), // ImplementationGuide
CodeRow(744, 3092), // Ingredient
CodeRow(750, 3092), // InsurancePlan
CodeRow(764, 3092), // Invoice
CodeRow(798, 3092), // Library
CodeRow(800, 3092), // Linkage
CodeRow(804, 3092), // List
CodeRow(808, 3092), // Location
CodeRow(832, 3092), // ManufacturedItemDefinition
CodeRow(835, 3092), // Measure
CodeRow(842, 3092), // MeasureReport
CodeRow(851, 3092), // Media
CodeRow(852, 3092), // Medication
CodeRow(856, 3092), // MedicationAdministration
CodeRow(860, 3092), // MedicationDispense
CodeRow(864, 3092), // MedicationKnowledge
CodeRow(882, 3092), // MedicationRequest
CodeRow(886, 3092), // MedicationStatement
CodeRow(888, 3092), // MedicinalProductDefinition
CodeRow(896, 3092), // MessageDefinition
CodeRow(899, 3092), // MessageHeader
CodeRow(907, 3092), // MolecularSequence
CodeRow(937, 3092), // NamingSystem
CodeRow(950, 3092), // NutritionOrder
CodeRow(957, 3092), // NutritionProduct
CodeRow(993, 3092), // Observation
CodeRow(997, 3092), // ObservationDefinition
CodeRow(1003, 3092), // OperationDefinition
CodeRow(1009, 3092), // OperationOutcome
CodeRow(1012, 3092), // Organization
CodeRow(1014, 3092), // OrganizationAffiliation
CodeRow(1026, 3092), // PackagedProductDefinition
CodeRow(1037, 3092), // Patient
CodeRow(1041, 3092), // PaymentNotice
CodeRow(1042, 3092), // PaymentReconciliation
CodeRow(1046, 3092), // Person
CodeRow(1048, 3092), // PlanDefinition
CodeRow(1059, 3092), // Practitioner
CodeRow(1061, 3092), // PractitionerRole
CodeRow(1064, 3092), // Procedure
CodeRow(1071, 3092), // Provenance
CodeRow(1081, 3092), // Questionnaire
CodeRow(1088, 3092), // QuestionnaireResponse
CodeRow(1106, 3092), // RegulatedAuthorization
CodeRow(1110, 3092), // RelatedPerson
CodeRow(1114, 3092), // RequestGroup
CodeRow(1122, 3092), // ResearchDefinition
CodeRow(1123, 3092), // ResearchElementDefinition
CodeRow(1126, 3092), // ResearchStudy
CodeRow(1130, 3092), // ResearchSubject
CodeRow(1137, 3092), // RiskAssessment
CodeRow(1155, 3092), // Schedule
CodeRow(1160, 3092), // SearchParameter
CodeRow(1163, 3092), // ServiceRequest
CodeRow(1169, 3092), // Slot
CodeRow(1172, 3092), // Specimen
CodeRow(1177, 3092), // SpecimenDefinition
CodeRow(1186, 3092), // StructureDefinition
CodeRow(1192, 3092), // StructureMap
CodeRow(1208, 3092), // Subscription
CodeRow(1213, 3092), // SubscriptionStatus
CodeRow(1216, 3092), // SubscriptionTopic
CodeRow(1222, 3092), // Substance
CodeRow(1225, 3092), // SubstanceDefinition
CodeRow(1237, 3092), // SupplyDelivery
CodeRow(1241, 3092), // SupplyRequest
CodeRow(1250, 3092), // Task
CodeRow(1256, 3092), // TerminologyCapabilities
CodeRow(1267, 3092), // TestReport
CodeRow(1281, 3092), // TestScript
CodeRow(1320, 3092), // ValueSet
CodeRow(1330, 3092), // VerificationResult
CodeRow(1337, 3092), // VisionPrescription
CodeRow(1033, 3092), // Parameters
CodeRow(2255, 2979), // high
CodeRow(3449, 2979), // moderate
CodeRow(3348, 2979), // low
CodeRow(4467, 2980), // udi-label-name
CodeRow(4508, 2980), // user-friendly-name
CodeRow(3700, 2980), // patient-reported-name
CodeRow(3373, 2980), // manufacturer-name
CodeRow(3446, 2980), // model-name
CodeRow(3638, 2980), // other
CodeRow(1384, 2981), // active
CodeRow(1701, 2981), // completed
CodeRow(2045, 2981), // entered-in-error
CodeRow(3243, 2981), // intended
CodeRow(4260, 2981), // stopped
CodeRow(3582, 2981), // on-hold
CodeRow(1384, 2982), // active
CodeRow(3204, 2982), // inactive
CodeRow(2045, 2982), // entered-in-error
CodeRow(4483, 2982), // unknown
CodeRow(3981, 2983), // registered
CodeRow(3677, 2983), // partial
CodeRow(3801, 2983), // preliminary
CodeRow(2148, 2983), // final
CodeRow(1445, 2983), // amended
CodeRow(1780, 2983), // corrected
CodeRow(1466, 2983), // appended
CodeRow(1598, 2983), // cancelled
CodeRow(2045, 2983), // entered-in-error
CodeRow(4483, 2983), // unknown
CodeRow(4527, 2984), // value
CodeRow(2091, 2984), // exists
CodeRow(3708, 2984), // pattern
CodeRow(4444, 2984), // type
CodeRow(3844, 2984), // profile
CodeRow(3834, 2985), // producer
CodeRow(1740, 2985), // consumer
CodeRow(1825, 2986), // current
CodeRow(4307, 2986), // superseded
CodeRow(2045, 2986), // entered-in-error
CodeRow(4016, 2987), // replaces
CodeRow(4411, 2987), // transforms
CodeRow(4188, 2987), // signs
CodeRow(1468, 2987), // appends
CodeRow(1507, 2988), // auth-requirements
CodeRow(1559, 2988), // benefits
CodeRow(1932, 2988), // discovery
CodeRow(4520, 2988), // validation
CodeRow(1507, 2989), // auth-requirements
CodeRow(1559, 2989), // benefits
CodeRow(1932, 2989), // discovery
CodeRow(4520, 2989), // validation
CodeRow(3757, 2990), // planned
CodeRow(1384, 2990), // active
CodeRow(4044, 2990), // reserved
CodeRow(1701, 2990), // completed
CodeRow(3757, 2991), // planned
CodeRow(1483, 2991), // arrived
CodeRow(4420, 2991), // triaged
CodeRow(3201, 2991), // in-progress
CodeRow(3594, 2991), // onleave
CodeRow(2151, 2991), // finished
CodeRow(1598, 2991), // cancelled
CodeRow(2045, 2991), // entered-in-error
CodeRow(4483, 2991), // unknown
CodeRow(1384, 2992), // active
CodeRow(4324, 2992), // suspended
CodeRow(2064, 2992), // error
CodeRow(3569, 2992), // off
CodeRow(2045, 2992), // entered-in-error
CodeRow(4362, 2992), // test
CodeRow(3757, 2993), // planned
CodeRow(4573, 2993), // waitlist
CodeRow(1384, 2993), // active
CodeRow(3593, 2993), // onhold
CodeRow(2151, 2993), // finished
CodeRow(1598, 2993), // cancelled
CodeRow(2045, 2993), // entered-in-error
CodeRow(4155, 2994), // sender
CodeRow(3944, 2994), // receiver
CodeRow(3802, 2995), // preparation
CodeRow(3201, 2995), // in-progress
CodeRow(3513, 2995), // not-done
CodeRow(3582, 2995), // on-hold
CodeRow(4260, 2995), // stopped
CodeRow(1701, 2995), // completed
CodeRow(2045, 2995), // entered-in-error
CodeRow(4483, 2995), // unknown
CodeRow(821, 2996), // MORN
CodeRow(822, 2996), // MORN.early
CodeRow(823, 2996), // MORN.late
CodeRow(929, 2996), // NOON
CodeRow(94, 2996), // AFT
CodeRow(95, 2996), // AFT.early
CodeRow(96, 2996), // AFT.late
CodeRow(547, 2996), // EVE
CodeRow(548, 2996), // EVE.early
CodeRow(549, 2996), // EVE.late
CodeRow(926, 2996), // NIGHT
CodeRow(1023, 2996), // PHS
CodeRow(696, 3141), // HS
CodeRow(1343, 3141), // WAKE
CodeRow(227, 3141), // C
CodeRow(271, 3141), // CM
CodeRow(260, 3141), // CD
CodeRow(279, 3141), // CV
CodeRow(84, 3141), // AC
CodeRow(86, 3141), // ACM
CodeRow(85, 3141), // ACD
CodeRow(87, 3141), // ACV
CodeRow(1016, 3141), // PC
CodeRow(1018, 3141), // PCM
CodeRow(1017, 3141), // PCD
CodeRow(1019, 3141), // PCV
CodeRow(3746, 2997), // person
CodeRow(2048, 2997), // entity
CodeRow(1384, 2998), // active
CodeRow(1598, 2998), // cancelled
CodeRow(1973, 2998), // draft
CodeRow(2045, 2998), // entered-in-error
CodeRow(2140, 2999), // fhirpath
CodeRow(2020, 2999), // element
CodeRow(2113, 2999), // extension
CodeRow(80, 3000), // =
CodeRow(3260, 3000), // is-a
CodeRow(1896, 3000), // descendent-of
CodeRow(3261, 3000), // is-not-a
CodeRow(3979, 3000), // regex
CodeRow(3199, 3000), // in
CodeRow(3515, 3000), // not-in
CodeRow(2202, 3000), // generalizes
CodeRow(2091, 3000), // exists
CodeRow(1384, 3001), // active
CodeRow(3204, 3001), // inactive
CodeRow(2045, 3001), // entered-in-error
CodeRow(1384, 3002), // active
CodeRow(1598, 3002), // cancelled
CodeRow(1973, 3002), // draft
CodeRow(2045, 3002), // entered-in-error
CodeRow(3854, 3003), // proposed
CodeRow(3757, 3003), // planned
CodeRow(1376, 3003), // accepted
CodeRow(1384, 3003), // active
CodeRow(3582, 3003), // on-hold
CodeRow(1701, 3003), // completed
CodeRow(1598, 3003), // cancelled
CodeRow(2045, 3003), // entered-in-error
CodeRow(3985, 3003), // rejected
CodeRow(3172, 3004), // identical
CodeRow(3382, 3004), // matching
CodeRow(1917, 3004), // different
CodeRow(1828, 3004), // custom
CodeRow(1725, 3005), // condition
CodeRow(4041, 3005), // requirement
CodeRow(3401, 3006), // mean
CodeRow(3413, 3006), // median
CodeRow(3402, 3006), // mean-of-mean
CodeRow(3403, 3006), // mean-of-median
CodeRow(3414, 3006), // median-of-mean
CodeRow(3415, 3006), // median-of-median
CodeRow(3746, 3007), // person
CodeRow(1450, 3007), // animal
CodeRow(3783, 3007), // practitioner
CodeRow(1908, 3007), // device
CodeRow(3416, 3007), // medication
CodeRow(4294, 3007), // substance
CodeRow(4301, 3008), // success
CodeRow(1842, 3008), // data-requested
CodeRow(1843, 3008), // data-required
CodeRow(3201, 3008), // in-progress
CodeRow(2129, 3008), // failure
CodeRow(2045, 3008), // entered-in-error
CodeRow(2267, 3009), // html
CodeRow(3377, 3009), // markdown
CodeRow(4603, 3009), // xml
CodeRow(2206, 3009), // generated
CodeRow(1474, 3010), // apply
CodeRow(3694, 3010), // path-resource
CodeRow(3693, 3010), // path-pages
CodeRow(3695, 3010), // path-tx-cache
CodeRow(2094, 3010), // expansion-parameter
CodeRow(4095, 3010), // rule-broken-links
CodeRow(2205, 3010), // generate-xml
CodeRow(2203, 3010), // generate-json
CodeRow(2204, 3010), // generate-turtle
CodeRow(2268, 3010), // html-template
CodeRow(3677, 3011), // partial
CodeRow(1701, 3011), // completed
CodeRow(2045, 3011), // entered-in-error
CodeRow(2249, 3011), // health-unknown
CodeRow(1879, 3012), // delete
CodeRow(2211, 3012), // get
CodeRow(3616, 3012), // options
CodeRow(3690, 3012), // patch
CodeRow(3770, 3012), // post
CodeRow(3877, 3012), // put
CodeRow(2246, 3012), // head
CodeRow(659, 3013), // GET
CodeRow(694, 3013), // HEAD
CodeRow(1024, 3013), // POST
CodeRow(1025, 3013), // PUT
CodeRow(479, 3013), // DELETE
CodeRow(1015, 3013), // PATCH
CodeRow(4510, 3014), // usual
CodeRow(3573, 3014), // official
CodeRow(4352, 3014), // temp
CodeRow(4146, 3014), // secondary
CodeRow(3579, 3014), // old
CodeRow(3316, 3015), // level1
CodeRow(3317, 3015), // level2
CodeRow(3318, 3015), // level3
CodeRow(3319, 3015), // level4
CodeRow(3981, 3016), // registered
CodeRow(1521, 3016), // available
CodeRow(1598, 3016), // cancelled
CodeRow(2045, 3016), // entered-in-error
CodeRow(4483, 3016), // unknown
CodeRow(1701, 3135), // completed
CodeRow(2045, 3135), // entered-in-error
CodeRow(1701, 2995), // completed
CodeRow(2045, 2995), // entered-in-error
CodeRow(3513, 2995), // not-done
CodeRow(1437, 3017), // allowed
CodeRow(3769, 3017), // possible
CodeRow(1388, 3017), // actual
CodeRow(1810, 3095), // create
CodeRow(4491, 3095), // update
CodeRow(1879, 3095), // delete
CodeRow(1530, 3018), // base
CodeRow(4322, 3018), // surcharge
CodeRow(1872, 3018), // deduction
CodeRow(1931, 3018), // discount
CodeRow(4341, 3018), // tax
CodeRow(3221, 3018), // informational
CodeRow(1973, 3019), // draft
CodeRow(3272, 3019), // issued
CodeRow(1528, 3019), // balanced
CodeRow(1598, 3019), // cancelled
CodeRow(2045, 3019), // entered-in-error
CodeRow(2134, 3020), // fatal
CodeRow(2064, 3020), // error
CodeRow(4574, 3020), // warning
CodeRow(3217, 3020), // information
CodeRow(3256, 3021), // invalid
CodeRow(4268, 3021), // structure
CodeRow(4039, 3021), // required
CodeRow(4527, 3021), // value
CodeRow(3257, 3021), // invariant
CodeRow(4148, 3021), // security
CodeRow(3345, 3021), // login
CodeRow(4483, 3021), // unknown
CodeRow(2099, 3021), // expired
CodeRow(2171, 3021), // forbidden
CodeRow(4321, 3021), // suppressed
CodeRow(3831, 3021), // processing
CodeRow(3521, 3021), // not-supported
CodeRow(1979, 3021), // duplicate
CodeRow(3471, 3021), // multiple-matches
CodeRow(3514, 3021), // not-found
CodeRow(1880, 3021), // deleted
CodeRow(4400, 3021), // too-long
CodeRow(1671, 3021), // code-invalid
CodeRow(2113, 3021), // extension
CodeRow(4399, 3021), // too-costly
CodeRow(1581, 3021), // business-rule
CodeRow(1734, 3021), // conflict
CodeRow(4412, 3021), // transient
CodeRow(3340, 3021), // lock-error
CodeRow(3501, 3021), // no-store
CodeRow(2084, 3021), // exception
CodeRow(4393, 3021), // timeout
CodeRow(3207, 3021), // incomplete
CodeRow(4377, 3021), // throttled
CodeRow(3221, 3021), // informational
CodeRow(2223, 3022), // group
CodeRow(1940, 3022), // display
CodeRow(3912, 3022), // question
CodeRow(1575, 3022), // boolean
CodeRow(1866, 3022), // decimal
CodeRow(3242, 3022), // integer
CodeRow(1851, 3022), // date
CodeRow(1859, 3022), // dateTime
CodeRow(4388, 3022), // time
CodeRow(4267, 3022), // string
CodeRow(4368, 3022), // text
CodeRow(4496, 3022), // url
CodeRow(1636, 3022), // choice
CodeRow(3604, 3022), // open-choice
CodeRow(1501, 3022), // attachment
CodeRow(3959, 3022), // reference
CodeRow(3888, 3022), // quantity
CodeRow(4014, 3023), // replaced-by
CodeRow(4016, 3023), // replaces
CodeRow(3958, 3023), // refer
CodeRow(4152, 3023), // seealso
CodeRow(4212, 3024), // source
CodeRow(1440, 3024), // alternate
CodeRow(2258, 3024), // historical
CodeRow(4600, 3025), // working
CodeRow(4204, 3025), // snapshot
CodeRow(1628, 3025), // changes
CodeRow(1825, 3026), // current
CodeRow(4073, 3026), // retired
CodeRow(2045, 3026), // entered-in-error
CodeRow(3233, 3027), // instance
CodeRow(3284, 3027), // kind
CodeRow(1384, 3028), // active
CodeRow(4324, 3028), // suspended
CodeRow(3204, 3028), // inactive
CodeRow(4444, 3029), // type
CodeRow(4539, 3029), // variable
CodeRow(3505, 3030), // none
CodeRow(4465, 3030), // types
CodeRow(4454, 3030), // type-and-types
CodeRow(4212, 3031), // source
CodeRow(4331, 3031), // target
CodeRow(4212, 3032), // source
CodeRow(3905, 3032), // queried
CodeRow(4331, 3032), // target
CodeRow(3832, 3032), // produced
CodeRow(2152, 3033), // first
CodeRow(3530, 3033), // not_first
CodeRow(3294, 3033), // last
CodeRow(3531, 3033), // not_last
CodeRow(3596, 3033), // only_one
CodeRow(2152, 3034), // first
CodeRow(4181, 3034), // share
CodeRow(3294, 3034), // last
CodeRow(1681, 3034), // collate
CodeRow(1810, 3035), // create
CodeRow(1778, 3035), // copy
CodeRow(4423, 3035), // truncate
CodeRow(2066, 3035), // escape
CodeRow(1616, 3035), // cast
CodeRow(1465, 3035), // append
CodeRow(4414, 3035), // translate
CodeRow(3959, 3035), // reference
CodeRow(1857, 3035), // dateOp
CodeRow(4511, 3035), // uuid
CodeRow(3759, 3035), // pointer
CodeRow(2070, 3035), // evaluate
CodeRow(1620, 3035), // cc
CodeRow(1589, 3035), // c
CodeRow(3879, 3035), // qty
CodeRow(3171, 3035), // id
CodeRow(1796, 3035), // cp
CodeRow(3208, 3134), // increase
CodeRow(1871, 3134), // decrease
CodeRow(1700, 3036), // complete
CodeRow(3726, 3036), // pending
CodeRow(2064, 3036), // error
CodeRow(3213, 3037), // individual
CodeRow(4284, 3037), // subject-list
CodeRow(4304, 3037), // summary
CodeRow(1839, 3037), // data-collection
CodeRow(3201, 3135), // in-progress
CodeRow(3513, 3135), // not-done
CodeRow(3582, 3135), // on-hold
CodeRow(1701, 3135), // completed
CodeRow(2045, 3135), // entered-in-error
CodeRow(4260, 3135), // stopped
CodeRow(4483, 3135), // unknown
CodeRow(1384, 2272), // active
CodeRow(1701, 2272), // completed
CodeRow(2045, 2272), // entered-in-error
CodeRow(3243, 2272), // intended
CodeRow(4260, 2272), // stopped
CodeRow(3582, 2272), // on-hold
CodeRow(4483, 2272), // unknown
CodeRow(3522, 2272), // not-taken
CodeRow(1384, 2273), // active
CodeRow(3204, 2273), // inactive
CodeRow(2045, 2273), // entered-in-error
CodeRow(3802, 3136), // preparation
CodeRow(3201, 3136), // in-progress
CodeRow(1598, 3136), // cancelled
CodeRow(3582, 3136), // on-hold
CodeRow(1701, 3136), // completed
CodeRow(2045, 3136), // entered-in-error
CodeRow(4260, 3136), // stopped
CodeRow(1870, 3136), // declined
CodeRow(4483, 3136), // unknown
CodeRow(1384, 3137), // active
CodeRow(3204, 3137), // inactive
CodeRow(2045, 3137), // entered-in-error
CodeRow(3853, 2274), // proposal
CodeRow(3756, 2274), // plan
CodeRow(3619, 2274), // order
CodeRow(3636, 2274), // original-order
CodeRow(3977, 2274), // reflex-order
CodeRow(2144, 2274), // filler-order
CodeRow(3234, 2274), // instance-order
CodeRow(3614, 2274), // option
CodeRow(1384, 2275), // active
CodeRow(3582, 2275), // on-hold
CodeRow(1598, 2275), // cancelled
CodeRow(1701, 2275), // completed
CodeRow(2045, 2275), // entered-in-error
CodeRow(4260, 2275), // stopped
CodeRow(1973, 2275), // draft
CodeRow(4483, 2275), // unknown
CodeRow(1737, 3038), // consequence
CodeRow(1824, 3038), // currency
CodeRow(3534, 3038), // notification
CodeRow(1444, 3039), // always
CodeRow(3581, 3039), // on-error
CodeRow(3497, 3039), // never
CodeRow(3586, 3039), // on-success
CodeRow(3512, 3040), // not-calibrated
CodeRow(1593, 3040), // calibration-required
CodeRow(1591, 3040), // calibrated
CodeRow(4489, 3040), // unspecified
CodeRow(4489, 3041), // unspecified
CodeRow(3574, 3041), // offset
CodeRow(2196, 3041), // gain
CodeRow(4441, 3041), // two-point
CodeRow(3408, 3042), // measurement
CodeRow(4174, 3042), // setting
CodeRow(1590, 3042), // calculation
CodeRow(4489, 3042), // unspecified
CodeRow(1570, 3043), // black
CodeRow(3954, 3043), // red
CodeRow(2222, 3043), // green
CodeRow(4611, 3043), // yellow
CodeRow(1571, 3043), // blue
CodeRow(3359, 3043), // magenta
CodeRow(1830, 3043), // cyan
CodeRow(4588, 3043), // white
CodeRow(3580, 3044), // on
CodeRow(3569, 3044), // off
CodeRow(4244, 3044), // standby
CodeRow(2045, 3044), // entered-in-error
CodeRow(4510, 3045), // usual
CodeRow(3573, 3045), // official
CodeRow(4352, 3045), // temp
CodeRow(3499, 3045), // nickname
CodeRow(1451, 3045), // anonymous
CodeRow(3579, 3045), // old
CodeRow(3360, 3045), // maiden
CodeRow(3576, 3046), // oid
CodeRow(4511, 3046), // uuid
CodeRow(4495, 3046), // uri
CodeRow(3638, 3046), // other
CodeRow(1679, 3047), // codesystem
CodeRow(3174, 3047), // identifier
CodeRow(4087, 3047), // root
CodeRow(2206, 3048), // generated
CodeRow(2117, 3048), // extensions
CodeRow(1393, 3048), // additional
CodeRow(2030, 3048), // empty
CodeRow(53, 3049), // 1
CodeRow(62, 3049), // 2
CodeRow(63, 3049), // 3
CodeRow(69, 3049), // 4
CodeRow(76, 3049), // 5
CodeRow(1940, 3050), // display
CodeRow(3816, 3050), // print
CodeRow(3817, 3050), // printoper
CodeRow(1384, 3051), // active
CodeRow(3204, 3051), // inactive
CodeRow(2045, 3051), // entered-in-error
CodeRow(3959, 3052), // reference
CodeRow(1815, 3052), // critical
CodeRow(1372, 3052), // absolute
CodeRow(3981, 3053), // registered
CodeRow(3801, 3053), // preliminary
CodeRow(2148, 3053), // final
CodeRow(1445, 3053), // amended
CodeRow(1780, 3053), // corrected
CodeRow(1598, 3053), // cancelled
CodeRow(2045, 3053), // entered-in-error
CodeRow(4483, 3053), // unknown
CodeRow(3608, 3054), // operation
CodeRow(3906, 3054), // query
CodeRow(3199, 3055), // in
CodeRow(3641, 3055), // out
CodeRow(4156, 3056), // sense
CodeRow(1457, 3056), // antisense
CodeRow(4039, 3057), // required
CodeRow(3615, 3057), // optional
CodeRow(3218, 3057), // information-only
CodeRow(1376, 3058), // accepted
CodeRow(1870, 3058), // declined
CodeRow(4359, 3058), // tentative
CodeRow(3492, 3058), // needs-action
CodeRow(1079, 3059), // Quantity
CodeRow(388, 3059), // CodeableConcept
CodeRow(4267, 3059), // string
CodeRow(1575, 3059), // boolean
CodeRow(3242, 3059), // integer
CodeRow(1099, 3059), // Range
CodeRow(1100, 3059), // Ratio
CodeRow(1153, 3059), // SampledData
CodeRow(4388, 3059), // time
CodeRow(1859, 3059), // dateTime
CodeRow(1045, 3059), // Period
CodeRow(3631, 3060), // organ
CodeRow(4396, 3060), // tissue
CodeRow(2159, 3060), // fluid
CodeRow(1622, 3060), // cells
CodeRow(1568, 3060), // biologicalAgent
CodeRow(1521, 3061), // available
CodeRow(4472, 3061), // unavailable
CodeRow(2132, 3062), // farenheit
CodeRow(1623, 3062), // celsius
CodeRow(3281, 3062), // kelvin
CodeRow(4604, 3063), // xmlAttr
CodeRow(4605, 3063), // xmlText
CodeRow(4460, 3063), // typeAttr
CodeRow(1621, 3063), // cdaText
CodeRow(4601, 3063), // xhtml
CodeRow(1890, 3064), // derivation
CodeRow(4078, 3064), // revision
CodeRow(3915, 3064), // quotation
CodeRow(4212, 3064), // source
CodeRow(4007, 3064), // removal
CodeRow(1973, 3065), // draft
CodeRow(1384, 3065), // active
CodeRow(4073, 3065), // retired
CodeRow(4483, 3065), // unknown
CodeRow(3209, 3066), // indel
CodeRow(4208, 3066), // snp
CodeRow(4483, 3066), // unknown
CodeRow(78, 3067), // <
CodeRow(79, 3067), // <=
CodeRow(82, 3067), // >=
CodeRow(81, 3067), // >
CodeRow(3201, 3068), // in-progress
CodeRow(1701, 3068), // completed
CodeRow(1445, 3068), // amended
CodeRow(2045, 3068), // entered-in-error
CodeRow(4260, 3068), // stopped
CodeRow(1431, 3069), // all
CodeRow(1458, 3069), // any
CodeRow(2091, 3070), // exists
CodeRow(80, 3070), // =
CodeRow(1, 3070), // !=
CodeRow(81, 3070), // >
CodeRow(78, 3070), // <
CodeRow(82, 3070), // >=
CodeRow(79, 3070), // <=
CodeRow(3431, 3071), // mild
CodeRow(3449, 3071), // moderate
CodeRow(4177, 3071), // severe
CodeRow(3333, 3072), // literal
CodeRow(3343, 3072), // logical
CodeRow(4047, 3072), // resolves
CodeRow(2042, 3072), // enforced
CodeRow(3335, 3072), // local
CodeRow(1998, 3073), // either
CodeRow(3210, 3073), // independent
CodeRow(4234, 3073), // specific
CodeRow(1954, 3074), // documentation
CodeRow(3280, 3074), // justification
CodeRow(1640, 3074), // citation
CodeRow(3794, 3074), // predecessor
CodeRow(4302, 3074), // successor
CodeRow(1892, 3074), // derived-from
CodeRow(1887, 3074), // depends-on
CodeRow(1707, 3074), // composed-of
CodeRow(4422, 3075), // triggers
CodeRow(3262, 3075), // is-replaced-by
CodeRow(3914, 3076), // queued
CodeRow(1700, 3076), // complete
CodeRow(2064, 3076), // error
CodeRow(3677, 3076), // partial
CodeRow(3688, 3077), // pass
CodeRow(4193, 3077), // skip
CodeRow(2127, 3077), // fail
CodeRow(4574, 3077), // warning
CodeRow(2064, 3077), // error
CodeRow(4363, 3078), // test-engine
CodeRow(1653, 3078), // client
CodeRow(4166, 3078), // server
CodeRow(4016, 3079), // replaces
CodeRow(1447, 3079), // amends
CodeRow(1468, 3079), // appends
CodeRow(4411, 3079), // transforms
CodeRow(4015, 3079), // replacedWith
CodeRow(1446, 3079), // amendedWith
CodeRow(1467, 3079), // appendedWith
CodeRow(4410, 3079), // transformedWith
CodeRow(3688, 3080), // pass
CodeRow(2127, 3080), // fail
CodeRow(3726, 3080), // pending
CodeRow(1701, 3081), // completed
CodeRow(3201, 3081), // in-progress
CodeRow(4572, 3081), // waiting
CodeRow(4260, 3081), // stopped
CodeRow(2045, 3081), // entered-in-error
CodeRow(1925, 3082), // directlink
CodeRow(3606, 3082), // openapi
CodeRow(3345, 3082), // login
CodeRow(3553, 3082), // oauth
CodeRow(3638, 3082), // other
CodeRow(3853, 3083), // proposal
CodeRow(3756, 3083), // plan
CodeRow(1924, 3083), // directive
CodeRow(3619, 3083), // order
CodeRow(3636, 3083), // original-order
CodeRow(3977, 3083), // reflex-order
CodeRow(2144, 3083), // filler-order
CodeRow(3234, 3083), // instance-order
CodeRow(3614, 3083), // option
CodeRow(4091, 3084), // routine
CodeRow(4494, 3084), // urgent
CodeRow(1486, 3084), // asap
CodeRow(4249, 3084), // stat
CodeRow(161, 3085), // Appointment
CodeRow(164, 3085), // AppointmentResponse
CodeRow(296, 3085), // CarePlan
CodeRow(341, 3085), // Claim
CodeRow(393, 3085), // CommunicationRequest
CodeRow(436, 3085), // Contract
CodeRow(513, 3085), // DeviceRequest
CodeRow(574, 3085), // EnrollmentRequest
CodeRow(727, 3085), // ImmunizationRecommendation
CodeRow(882, 3085), // MedicationRequest
CodeRow(950, 3085), // NutritionOrder
CodeRow(1163, 3085), // ServiceRequest
CodeRow(1241, 3085), // SupplyRequest
CodeRow(1250, 3085), // Task
CodeRow(1337, 3085), // VisionPrescription
CodeRow(1973, 3086), // draft
CodeRow(1384, 3086), // active
CodeRow(3582, 3086), // on-hold
CodeRow(4079, 3086), // revoked
CodeRow(1701, 3086), // completed
CodeRow(2045, 3086), // entered-in-error
CodeRow(4483, 3086), // unknown
CodeRow(3766, 3087), // population
CodeRow(2102, 3087), // exposure
CodeRow(3642, 3087), // outcome
CodeRow(1384, 3088), // active
CodeRow(1413, 3088), // administratively-completed
CodeRow(1479, 3088), // approved
CodeRow(1658, 3088), // closed-to-accrual
CodeRow(1659, 3088), // closed-to-accrual-and-intervention
CodeRow(1701, 3088), // completed
CodeRow(1928, 3088), // disapproved
CodeRow(3202, 3088), // in-review
CodeRow(4357, 3088), // temporarily-closed-to-accrual
CodeRow(4358, 3088), // temporarily-closed-to-accrual-and-intervention
CodeRow(4596, 3088), // withdrawn
CodeRow(1600, 3089), // candidate
CodeRow(2028, 3089), // eligible
CodeRow(2165, 3089), // follow-up
CodeRow(3214, 3089), // ineligible
CodeRow(3519, 3089), // not-registered
CodeRow(3570, 3089), // off-study
CodeRow(3583, 3089), // on-study
CodeRow(3584, 3089), // on-study-intervention
CodeRow(3585, 3089), // on-study-observation
CodeRow(3727, 3089), // pending-on-study
CodeRow(3775, 3089), // potential-candidate
CodeRow(4108, 3089), // screening
CodeRow(4596, 3089), // withdrawn
CodeRow(1742, 3090), // contained
CodeRow(3970, 3090), // referenced
CodeRow(1580, 3090), // bundled
CodeRow(1657, 3091), // closed
CodeRow(3603, 3091), // open
CodeRow(3605, 3091), // openAtEnd
CodeRow(1132, 3092), // Resource
CodeRow(206, 3092), // Binary
CodeRow(220, 3092), // Bundle
CodeRow(531, 3092), // DomainResource
CodeRow(112, 3092), // Account
CodeRow(124, 3092), // ActivityDefinition
CodeRow(130, 3092), // AdministrableProductDefinition
CodeRow(138, 3092), // AdverseEvent
CodeRow(148, 3092), // AllergyIntolerance
CodeRow(161, 3092), // Appointment
CodeRow(164, 3092), // AppointmentResponse
CodeRow(174, 3092), // AuditEvent
CodeRow(203, 3092), // Basic
CodeRow(208, 3092), // BiologicallyDerivedProduct
CodeRow(218, 3092), // BodyStructure
CodeRow(281, 3092), // CapabilityStatement
CodeRow(296, 3092), // CarePlan
CodeRow(302, 3092), // CareTeam
CodeRow(305, 3092), // CatalogEntry
CodeRow(309, 3092), // ChargeItem
CodeRow(311, 3092), // ChargeItemDefinition
CodeRow(316, 3092), // Citation
CodeRow(341, 3092), // Claim
CodeRow(353, 3092), // ClaimResponse
CodeRow(366, 3092), // ClinicalImpression
CodeRow(370, 3092), // ClinicalUseDefinition
CodeRow(380, 3092), // CodeSystem
CodeRow(391, 3092), // Communication
CodeRow(393, 3092), // CommunicationRequest
CodeRow(395, 3092), // CompartmentDefinition
CodeRow(398, 3092), // Composition
CodeRow(405, 3092), // ConceptMap
CodeRow(413, 3092), // Condition
CodeRow(422, 3092), // Consent
CodeRow(436, 3092), // Contract
CodeRow(458, 3092), // Coverage
CodeRow(462, 3092), // CoverageEligibilityRequest
CodeRow(467, 3092), // CoverageEligibilityResponse
CodeRow(488, 3092), // DetectedIssue
CodeRow(492, 3092), // Device
CodeRow(498, 3092), // DeviceDefinition
CodeRow(505, 3092), // DeviceMetric
CodeRow(513, 3092), // DeviceRequest
CodeRow(515, 3092), // DeviceUseStatement
CodeRow(517, 3092), // DiagnosticReport
CodeRow(522, 3092), // DocumentManifest
CodeRow(525, 3092), // DocumentReference
CodeRow(563, 3092), // Encounter
CodeRow(572, 3092), // Endpoint
CodeRow(574, 3092), // EnrollmentRequest
CodeRow(575, 3092), // EnrollmentResponse
CodeRow(577, 3092), // EpisodeOfCare
CodeRow(584, 3092), // EventDefinition
CodeRow(587, 3092), // Evidence
CodeRow(595, 3092), // EvidenceReport
CodeRow(600, 3092), // EvidenceVariable
CodeRow(605, 3092), // ExampleScenario
CodeRow(615, 3092), // ExplanationOfBenefit
CodeRow(651, 3092), // FamilyMemberHistory
CodeRow(655, 3092), // Flag
CodeRow(676, 3092), // Goal
CodeRow(681, 3092), // GraphDefinition
CodeRow(685, 3092), // Group
CodeRow(690, 3092), // GuidanceResponse
CodeRow(699, 3092), // HealthcareService
CodeRow(714, 3092), // ImagingStudy
CodeRow(720, 3092), // Immunization
CodeRow(725, 3092), // ImmunizationEvaluation
CodeRow(727, 3092), // ImmunizationRecommendation
CodeRow(731, 3092), // ImplementationGuide
CodeRow(744, 3092), // Ingredient
CodeRow(750, 3092), // InsurancePlan
CodeRow(764, 3092), // Invoice
CodeRow(798, 3092), // Library
CodeRow(800, 3092), // Linkage
CodeRow(804, 3092), // List
CodeRow(808, 3092), // Location
CodeRow(832, 3092), // ManufacturedItemDefinition
CodeRow(835, 3092), // Measure
CodeRow(842, 3092), // MeasureReport
CodeRow(851, 3092), // Media
CodeRow(852, 3092), // Medication
CodeRow(856, 3092), // MedicationAdministration
CodeRow(860, 3092), // MedicationDispense
CodeRow(864, 3092), // MedicationKnowledge
CodeRow(882, 3092), // MedicationRequest
CodeRow(886, 3092), // MedicationStatement
CodeRow(888, 3092), // MedicinalProductDefinition
CodeRow(896, 3092), // MessageDefinition
CodeRow(899, 3092), // MessageHeader
CodeRow(907, 3092), // MolecularSequence
CodeRow(937, 3092), // NamingSystem
CodeRow(950, 3092), // NutritionOrder
CodeRow(957, 3092), // NutritionProduct
CodeRow(993, 3092), // Observation
CodeRow(997, 3092), // ObservationDefinition
CodeRow(1003, 3092), // OperationDefinition
CodeRow(1009, 3092), // OperationOutcome
CodeRow(1012, 3092), // Organization
CodeRow(1014, 3092), // OrganizationAffiliation
CodeRow(1026, 3092), // PackagedProductDefinition
CodeRow(1037, 3092), // Patient
CodeRow(1041, 3092), // PaymentNotice
CodeRow(1042, 3092), // PaymentReconciliation
CodeRow(1046, 3092), // Person
CodeRow(1048, 3092), // PlanDefinition
CodeRow(1059, 3092), // Practitioner
CodeRow(1061, 3092), // PractitionerRole
CodeRow(1064, 3092), // Procedure
CodeRow(1071, 3092), // Provenance
CodeRow(1081, 3092), // Questionnaire
CodeRow(1088, 3092), // QuestionnaireResponse
CodeRow(1106, 3092), // RegulatedAuthorization
CodeRow(1110, 3092), // RelatedPerson
CodeRow(1114, 3092), // RequestGroup
CodeRow(1122, 3092), // ResearchDefinition
CodeRow(1123, 3092), // ResearchElementDefinition
CodeRow(1126, 3092), // ResearchStudy
CodeRow(1130, 3092), // ResearchSubject
CodeRow(1137, 3092), // RiskAssessment
CodeRow(1155, 3092), // Schedule
CodeRow(1160, 3092), // SearchParameter
CodeRow(1163, 3092), // ServiceRequest
CodeRow(1169, 3092), // Slot
CodeRow(1172, 3092), // Specimen
CodeRow(1177, 3092), // SpecimenDefinition
CodeRow(1186, 3092), // StructureDefinition
CodeRow(1192, 3092), // StructureMap
CodeRow(1208, 3092), // Subscription
CodeRow(1213, 3092), // SubscriptionStatus
CodeRow(1216, 3092), // SubscriptionTopic
CodeRow(1222, 3092), // Substance
CodeRow(1225, 3092), // SubstanceDefinition
CodeRow(1237, 3092), // SupplyDelivery
CodeRow(1241, 3092), // SupplyRequest
CodeRow(1250, 3092), // Task
CodeRow(1256, 3092), // TerminologyCapabilities
CodeRow(1267, 3092), // TestReport
CodeRow(1281, 3092), // TestScript
CodeRow(1320, 3092), // ValueSet
CodeRow(1330, 3092), // VerificationResult
CodeRow(1337, 3092), // VisionPrescription
CodeRow(1033, 3092), // Parameters
CodeRow(3577, 3093), // ok
CodeRow(4413, 3093), // transient-error
CodeRow(2135, 3093), // fatal-error
CodeRow(1653, 3094), // client
CodeRow(4166, 3094), // server
CodeRow(2059, 3096), // eq
CodeRow(3489, 3096), // ne
CodeRow(2234, 3096), // gt
CodeRow(3357, 3096), // lt
CodeRow(2198, 3096), // ge
CodeRow(3305, 3096), // le
CodeRow(4098, 3096), // sa
CodeRow(1990, 3096), // eb
CodeRow(1459, 3096), // ap
CodeRow(3381, 3097), // match
CodeRow(3206, 3097), // include
CodeRow(3642, 3097), // outcome
CodeRow(3438, 3098), // missing
CodeRow(2081, 3098), // exact
CodeRow(1751, 3098), // contains
CodeRow(3510, 3098), // not
CodeRow(4368, 3098), // text
CodeRow(3199, 3098), // in
CodeRow(3515, 3098), // not-in
CodeRow(1554, 3098), // below
CodeRow(1371, 3098), // above
CodeRow(4444, 3098), // type
CodeRow(3174, 3098), // identifier
CodeRow(3568, 3098), // ofType
CodeRow(3543, 3099), // number
CodeRow(1851, 3099), // date
CodeRow(4267, 3099), // string
CodeRow(4398, 3099), // token
CodeRow(3959, 3099), // reference
CodeRow(1708, 3099), // composite
CodeRow(3888, 3099), // quantity
CodeRow(4495, 3099), // uri
CodeRow(4225, 3099), // special
CodeRow(3507, 3100), // normal
CodeRow(3750, 3100), // phonetic
CodeRow(3490, 3100), // nearby
CodeRow(1943, 3100), // distance
CodeRow(3638, 3100), // other
CodeRow(1364, 3101), // aa
CodeRow(1947, 3101), // dna
CodeRow(4083, 3101), // rna
CodeRow(1584, 3102), // busy
CodeRow(2180, 3102), // free
CodeRow(1586, 3102), // busy-unavailable
CodeRow(1585, 3102), // busy-tentative
CodeRow(2045, 3102), // entered-in-error
CodeRow(1487, 3103), // ascending
CodeRow(1897, 3103), // descending
CodeRow(3517, 3104), // not-open-source
CodeRow(52, 3104), // 0BSD
CodeRow(83, 3104), // AAL
CodeRow(111, 3104), // Abstyles
CodeRow(136, 3104), // Adobe-2006
CodeRow(137, 3104), // Adobe-Glyph
CodeRow(88, 3104), // ADSL
CodeRow(89, 3104), // AFL-1.1
CodeRow(90, 3104), // AFL-1.2
CodeRow(91, 3104), // AFL-2.0
CodeRow(92, 3104), // AFL-2.1
CodeRow(93, 3104), // AFL-3.0
CodeRow(144, 3104), // Afmparse
CodeRow(97, 3104), // AGPL-1.0-only
CodeRow(98, 3104), // AGPL-1.0-or-later
CodeRow(99, 3104), // AGPL-3.0-only
CodeRow(100, 3104), // AGPL-3.0-or-later
CodeRow(147, 3104), // Aladdin
CodeRow(101, 3104), // AMDPLPA
CodeRow(102, 3104), // AML
CodeRow(103, 3104), // AMPAS
CodeRow(104, 3104), // ANTLR-PD
CodeRow(158, 3104), // Apache-1.0
CodeRow(159, 3104), // Apache-1.1
CodeRow(160, 3104), // Apache-2.0
CodeRow(105, 3104), // APAFML
CodeRow(106, 3104), // APL-1.0
CodeRow(107, 3104), // APSL-1.0
CodeRow(108, 3104), // APSL-1.1
CodeRow(109, 3104), // APSL-1.2
CodeRow(110, 3104), // APSL-2.0
CodeRow(168, 3104), // Artistic-1.0-cl8
CodeRow(167, 3104), // Artistic-1.0-Perl
CodeRow(166, 3104), // Artistic-1.0
CodeRow(169, 3104), // Artistic-2.0
CodeRow(201, 3104), // Bahyph
CodeRow(202, 3104), // Barr
CodeRow(204, 3104), // Beerware
CodeRow(216, 3104), // BitTorrent-1.0
CodeRow(217, 3104), // BitTorrent-1.1
CodeRow(219, 3104), // Borceux
CodeRow(183, 3104), // BSD-1-Clause
CodeRow(185, 3104), // BSD-2-Clause-FreeBSD
CodeRow(186, 3104), // BSD-2-Clause-NetBSD
CodeRow(187, 3104), // BSD-2-Clause-Patent
CodeRow(184, 3104), // BSD-2-Clause
CodeRow(189, 3104), // BSD-3-Clause-Attribution
CodeRow(190, 3104), // BSD-3-Clause-Clear
CodeRow(191, 3104), // BSD-3-Clause-LBNL
CodeRow(193, 3104), // BSD-3-Clause-No-Nuclear-License-2014
CodeRow(192, 3104), // BSD-3-Clause-No-Nuclear-License
CodeRow(194, 3104), // BSD-3-Clause-No-Nuclear-Warranty
CodeRow(188, 3104), // BSD-3-Clause
CodeRow(196, 3104), // BSD-4-Clause-UC
CodeRow(195, 3104), // BSD-4-Clause
CodeRow(197, 3104), // BSD-Protection
CodeRow(198, 3104), // BSD-Source-Code
CodeRow(199, 3104), // BSL-1.0
CodeRow(1587, 3104), // bzip2-1.0.5
CodeRow(1588, 3104), // bzip2-1.0.6
CodeRow(280, 3104), // Caldera
CodeRow(228, 3104), // CATOSL-1.1
CodeRow(229, 3104), // CC-BY-1.0
CodeRow(230, 3104), // CC-BY-2.0
CodeRow(231, 3104), // CC-BY-2.5
CodeRow(232, 3104), // CC-BY-3.0
CodeRow(233, 3104), // CC-BY-4.0
CodeRow(234, 3104), // CC-BY-NC-1.0
CodeRow(235, 3104), // CC-BY-NC-2.0
CodeRow(236, 3104), // CC-BY-NC-2.5
CodeRow(237, 3104), // CC-BY-NC-3.0
CodeRow(238, 3104), // CC-BY-NC-4.0
CodeRow(239, 3104), // CC-BY-NC-ND-1.0
CodeRow(240, 3104), // CC-BY-NC-ND-2.0
CodeRow(241, 3104), // CC-BY-NC-ND-2.5
CodeRow(242, 3104), // CC-BY-NC-ND-3.0
CodeRow(243, 3104), // CC-BY-NC-ND-4.0
CodeRow(244, 3104), // CC-BY-NC-SA-1.0
CodeRow(245, 3104), // CC-BY-NC-SA-2.0
CodeRow(246, 3104), // CC-BY-NC-SA-2.5
CodeRow(247, 3104), // CC-BY-NC-SA-3.0
CodeRow(248, 3104), // CC-BY-NC-SA-4.0
CodeRow(249, 3104), // CC-BY-ND-1.0
CodeRow(250, 3104), // CC-BY-ND-2.0
CodeRow(251, 3104), // CC-BY-ND-2.5
CodeRow(252, 3104), // CC-BY-ND-3.0
CodeRow(253, 3104), // CC-BY-ND-4.0
CodeRow(254, 3104), // CC-BY-SA-1.0
CodeRow(255, 3104), // CC-BY-SA-2.0
CodeRow(256, 3104), // CC-BY-SA-2.5
CodeRow(257, 3104), // CC-BY-SA-3.0
CodeRow(258, 3104), // CC-BY-SA-4.0
CodeRow(259, 3104), // CC0-1.0
CodeRow(261, 3104), // CDDL-1.0
CodeRow(262, 3104), // CDDL-1.1
CodeRow(263, 3104), // CDLA-Permissive-1.0
CodeRow(264, 3104), // CDLA-Sharing-1.0
CodeRow(265, 3104), // CECILL-1.0
CodeRow(266, 3104), // CECILL-1.1
CodeRow(267, 3104), // CECILL-2.0
CodeRow(268, 3104), // CECILL-2.1
CodeRow(269, 3104), // CECILL-B
CodeRow(270, 3104), // CECILL-C
CodeRow(340, 3104), // ClArtistic
CodeRow(272, 3104), // CNRI-Jython
CodeRow(274, 3104), // CNRI-Python-GPL-Compatible
CodeRow(273, 3104), // CNRI-Python
CodeRow(420, 3104), // Condor-1.1
CodeRow(275, 3104), // CPAL-1.0
CodeRow(276, 3104), // CPL-1.0
CodeRow(277, 3104), // CPOL-1.02
CodeRow(473, 3104), // Crossword
CodeRow(474, 3104), // CrystalStacker
CodeRow(278, 3104), // CUA-OPL-1.0
CodeRow(475, 3104), // Cube
CodeRow(1823, 3104), // curl
CodeRow(478, 3104), // D-FSL-1.0
CodeRow(1921, 3104), // diffmark
CodeRow(480, 3104), // DOC
CodeRow(534, 3104), // Dotseqn
CodeRow(481, 3104), // DSDP
CodeRow(1987, 3104), // dvipdfm
CodeRow(537, 3104), // ECL-1.0
CodeRow(538, 3104), // ECL-2.0
CodeRow(539, 3104), // EFL-1.0
CodeRow(540, 3104), // EFL-2.0
CodeRow(1989, 3104), // eGenix
CodeRow(576, 3104), // Entessa
CodeRow(541, 3104), // EPL-1.0
CodeRow(542, 3104), // EPL-2.0
CodeRow(581, 3104), // ErlPL-1.1
CodeRow(543, 3104), // EUDatagrid
CodeRow(544, 3104), // EUPL-1.0
CodeRow(545, 3104), // EUPL-1.1
CodeRow(546, 3104), // EUPL-1.2
CodeRow(582, 3104), // Eurosym
CodeRow(649, 3104), // Fair
CodeRow(657, 3104), // Frameworx-1.0
CodeRow(658, 3104), // FreeImage
CodeRow(645, 3104), // FSFAP
CodeRow(646, 3104), // FSFUL
CodeRow(647, 3104), // FSFULLR
CodeRow(648, 3104), // FTL
CodeRow(660, 3104), // GFDL-1.1-only
CodeRow(661, 3104), // GFDL-1.1-or-later
CodeRow(662, 3104), // GFDL-1.2-only
CodeRow(663, 3104), // GFDL-1.2-or-later
CodeRow(664, 3104), // GFDL-1.3-only
CodeRow(665, 3104), // GFDL-1.3-or-later
CodeRow(673, 3104), // Giftware
CodeRow(666, 3104), // GL2PS
CodeRow(674, 3104), // Glide
CodeRow(675, 3104), // Glulxe
CodeRow(2214, 3104), // gnuplot
CodeRow(667, 3104), // GPL-1.0-only
CodeRow(668, 3104), // GPL-1.0-or-later
CodeRow(669, 3104), // GPL-2.0-only
CodeRow(670, 3104), // GPL-2.0-or-later
CodeRow(671, 3104), // GPL-3.0-only
CodeRow(672, 3104), // GPL-3.0-or-later
CodeRow(2195, 3104), // gSOAP-1.3b
CodeRow(698, 3104), // HaskellReport
CodeRow(695, 3104), // HPND
CodeRow(704, 3104), // IBM-pibs
CodeRow(705, 3104), // ICU
CodeRow(706, 3104), // IJG
CodeRow(713, 3104), // ImageMagick
CodeRow(3170, 3104), // iMatix
CodeRow(719, 3104), // Imlib2
CodeRow(743, 3104), // Info-ZIP
CodeRow(761, 3104), // Intel-ACPI
CodeRow(760, 3104), // Intel
CodeRow(763, 3104), // Interbase-1.0
CodeRow(707, 3104), // IPA
CodeRow(708, 3104), // IPL-1.0
CodeRow(709, 3104), // ISC
CodeRow(773, 3104), // JasPer-2.0
CodeRow(772, 3104), // JSON
CodeRow(775, 3104), // LAL-1.2
CodeRow(776, 3104), // LAL-1.3
CodeRow(792, 3104), // Latex2e
CodeRow(793, 3104), // Leptonica
CodeRow(777, 3104), // LGPL-2.0-only
CodeRow(778, 3104), // LGPL-2.0-or-later
CodeRow(779, 3104), // LGPL-2.1-only
CodeRow(780, 3104), // LGPL-2.1-or-later
CodeRow(781, 3104), // LGPL-3.0-only
CodeRow(782, 3104), // LGPL-3.0-or-later
CodeRow(783, 3104), // LGPLLR
CodeRow(797, 3104), // Libpng
CodeRow(3321, 3104), // libtiff
CodeRow(794, 3104), // LiLiQ-P-1.1
CodeRow(795, 3104), // LiLiQ-R-1.1
CodeRow(796, 3104), // LiLiQ-Rplus-1.1
CodeRow(803, 3104), // Linux-OpenIB
CodeRow(785, 3104), // LPL-1.0
CodeRow(786, 3104), // LPL-1.02
CodeRow(787, 3104), // LPPL-1.0
CodeRow(788, 3104), // LPPL-1.1
CodeRow(789, 3104), // LPPL-1.2
CodeRow(790, 3104), // LPPL-1.3a
CodeRow(791, 3104), // LPPL-1.3c
CodeRow(831, 3104), // MakeIndex
CodeRow(906, 3104), // MirOS
CodeRow(815, 3104), // MIT-0
CodeRow(817, 3104), // MIT-advertising
CodeRow(816, 3104), // MIT-CMU
CodeRow(818, 3104), // MIT-enna
CodeRow(819, 3104), // MIT-feh
CodeRow(814, 3104), // MIT
CodeRow(820, 3104), // MITNFA
CodeRow(918, 3104), // Motosoto
CodeRow(3463, 3104), // mpich2
CodeRow(824, 3104), // MPL-1.0
CodeRow(825, 3104), // MPL-1.1
CodeRow(827, 3104), // MPL-2.0-no-copyleft-exception
CodeRow(826, 3104), // MPL-2.0
CodeRow(828, 3104), // MS-PL
CodeRow(829, 3104), // MS-RL
CodeRow(830, 3104), // MTLL
CodeRow(919, 3104), // Multics
CodeRow(920, 3104), // Mup
CodeRow(922, 3104), // NASA-1.3
CodeRow(943, 3104), // Naumen
CodeRow(923, 3104), // NBPL-1.0
CodeRow(924, 3104), // NCSA
CodeRow(944, 3104), // Net-SNMP
CodeRow(945, 3104), // NetCDF
CodeRow(946, 3104), // Newsletr
CodeRow(925, 3104), // NGPL
CodeRow(927, 3104), // NLOD-1.0
CodeRow(928, 3104), // NLPL
CodeRow(947, 3104), // Nokia
CodeRow(930, 3104), // NOSL
CodeRow(949, 3104), // Noweb
CodeRow(931, 3104), // NPL-1.0
CodeRow(932, 3104), // NPL-1.1
CodeRow(933, 3104), // NPOSL-3.0
CodeRow(934, 3104), // NRL
CodeRow(935, 3104), // NTP
CodeRow(963, 3104), // OCCT-PL
CodeRow(964, 3104), // OCLC-2.0
CodeRow(965, 3104), // ODbL-1.0
CodeRow(966, 3104), // OFL-1.0
CodeRow(967, 3104), // OFL-1.1
CodeRow(968, 3104), // OGTSL
CodeRow(969, 3104), // OLDAP-1.1
CodeRow(970, 3104), // OLDAP-1.2
CodeRow(971, 3104), // OLDAP-1.3
CodeRow(972, 3104), // OLDAP-1.4
CodeRow(974, 3104), // OLDAP-2.0.1
CodeRow(973, 3104), // OLDAP-2.0
CodeRow(975, 3104), // OLDAP-2.1
CodeRow(977, 3104), // OLDAP-2.2.1
CodeRow(978, 3104), // OLDAP-2.2.2
CodeRow(976, 3104), // OLDAP-2.2
CodeRow(979, 3104), // OLDAP-2.3
CodeRow(980, 3104), // OLDAP-2.4
CodeRow(981, 3104), // OLDAP-2.5
CodeRow(982, 3104), // OLDAP-2.6
CodeRow(983, 3104), // OLDAP-2.7
CodeRow(984, 3104), // OLDAP-2.8
CodeRow(985, 3104), // OML
CodeRow(1002, 3104), // OpenSSL
CodeRow(986, 3104), // OPL-1.0
CodeRow(987, 3104), // OSET-PL-2.1
CodeRow(988, 3104), // OSL-1.0
CodeRow(989, 3104), // OSL-1.1
CodeRow(990, 3104), // OSL-2.0
CodeRow(991, 3104), // OSL-2.1
CodeRow(992, 3104), // OSL-3.0
CodeRow(1020, 3104), // PDDL-1.0
CodeRow(1021, 3104), // PHP-3.0
CodeRow(1022, 3104), // PHP-3.01
CodeRow(1056, 3104), // Plexus
CodeRow(1058, 3104), // PostgreSQL
CodeRow(3865, 3104), // psfrag
CodeRow(3866, 3104), // psutils
CodeRow(1076, 3104), // Python-2.0
CodeRow(1078, 3104), // Qhull
CodeRow(1077, 3104), // QPL-1.0
CodeRow(1102, 3104), // Rdisc
CodeRow(1093, 3104), // RHeCos-1.1
CodeRow(1094, 3104), // RPL-1.1
CodeRow(1095, 3104), // RPL-1.5
CodeRow(1096, 3104), // RPSL-1.0
CodeRow(1097, 3104), // RSA-MD
CodeRow(1098, 3104), // RSCPL
CodeRow(1139, 3104), // Ruby
CodeRow(1140, 3104), // SAX-PD
CodeRow(1154, 3104), // Saxpath
CodeRow(1141, 3104), // SCEA
CodeRow(1162, 3104), // Sendmail
CodeRow(1142, 3104), // SGI-B-1.0
CodeRow(1143, 3104), // SGI-B-1.1
CodeRow(1144, 3104), // SGI-B-2.0
CodeRow(1165, 3104), // SimPL-2.0
CodeRow(1146, 3104), // SISSL-1.2
CodeRow(1145, 3104), // SISSL
CodeRow(1167, 3104), // Sleepycat
CodeRow(1147, 3104), // SMLNJ
CodeRow(1148, 3104), // SMPPL
CodeRow(1149, 3104), // SNIA
CodeRow(1183, 3104), // Spencer-86
CodeRow(1184, 3104), // Spencer-94
CodeRow(1185, 3104), // Spencer-99
CodeRow(1151, 3104), // SPL-1.0
CodeRow(1236, 3104), // SugarCRM-1.1.3
CodeRow(1152, 3104), // SWL
CodeRow(1245, 3104), // TCL
CodeRow(1246, 3104), // TCP-wrappers
CodeRow(1247, 3104), // TMate
CodeRow(1248, 3104), // TORQUE-1.1
CodeRow(1249, 3104), // TOSL
CodeRow(1310, 3104), // Unicode-DFS-2015
CodeRow(1311, 3104), // Unicode-DFS-2016
CodeRow(1312, 3104), // Unicode-TOU
CodeRow(1314, 3104), // Unlicense
CodeRow(1309, 3104), // UPL-1.0
CodeRow(1334, 3104), // Vim
CodeRow(1318, 3104), // VOSTROM
CodeRow(1319, 3104), // VSL-1.0
CodeRow(1341, 3104), // W3C-19980720
CodeRow(1342, 3104), // W3C-20150513
CodeRow(1340, 3104), // W3C
CodeRow(1345, 3104), // Watcom-1.0
CodeRow(1346, 3104), // Wsuipa
CodeRow(1344, 3104), // WTFPL
CodeRow(1347, 3104), // X11
CodeRow(1351, 3104), // Xerox
CodeRow(1348, 3104), // XFree86-1.1
CodeRow(4602, 3104), // xinetd
CodeRow(1352, 3104), // Xnet
CodeRow(4609, 3104), // xpp
CodeRow(1350, 3104), // XSkat
CodeRow(1353, 3104), // YPL-1.0
CodeRow(1354, 3104), // YPL-1.1
CodeRow(1358, 3104), // Zed
CodeRow(1359, 3104), // Zend-2.0
CodeRow(1360, 3104), // Zimbra-1.3
CodeRow(1361, 3104), // Zimbra-1.4
CodeRow(4613, 3104), // zlib-acknowledgement
CodeRow(1362, 3104), // Zlib
CodeRow(1355, 3104), // ZPL-1.1
CodeRow(1356, 3104), // ZPL-2.0
CodeRow(1357, 3104), // ZPL-2.1
CodeRow(3798, 3105), // preferred
CodeRow(1440, 3105), // alternate
CodeRow(1521, 3106), // available
CodeRow(4472, 3106), // unavailable
CodeRow(4487, 3106), // unsatisfactory
CodeRow(2045, 3106), // entered-in-error
CodeRow(4577, 3107), // watson
CodeRow(1813, 3107), // crick
CodeRow(3814, 3108), // primitive-type
CodeRow(1702, 3108), // complex-type
CodeRow(4048, 3108), // resource
CodeRow(3343, 3108), // logical
CodeRow(4063, 3109), // rest-hook
CodeRow(4579, 3109), // websocket
CodeRow(2029, 3109), // email
CodeRow(4203, 3109), // sms
CodeRow(3423, 3109), // message
CodeRow(2241, 3110), // handshake
CodeRow(2251, 3110), // heartbeat
CodeRow(2075, 3110), // event-notification
CodeRow(3908, 3110), // query-status
CodeRow(3907, 3110), // query-event
CodeRow(80, 3138), // =
CodeRow(2059, 3138), // eq
CodeRow(3489, 3138), // ne
CodeRow(2234, 3138), // gt
CodeRow(3357, 3138), // lt
CodeRow(2198, 3138), // ge
CodeRow(3305, 3138), // le
CodeRow(4098, 3138), // sa
CodeRow(1990, 3138), // eb
CodeRow(1459, 3138), // ap
CodeRow(1371, 3138), // above
CodeRow(1554, 3138), // below
CodeRow(3199, 3138), // in
CodeRow(3515, 3138), // not-in
CodeRow(3567, 3138), // of-type
CodeRow(4032, 3111), // requested
CodeRow(1384, 3111), // active
CodeRow(2064, 3111), // error
CodeRow(3569, 3111), // off
CodeRow(4365, 3112), // test-passes
CodeRow(4364, 3112), // test-fails
CodeRow(1384, 3113), // active
CodeRow(3204, 3113), // inactive
CodeRow(2045, 3113), // entered-in-error
CodeRow(3201, 3114), // in-progress
CodeRow(1701, 3114), // completed
CodeRow(1365, 3114), // abandoned
CodeRow(2045, 3114), // entered-in-error
CodeRow(3416, 3139), // medication
CodeRow(1908, 3139), // device
CodeRow(1973, 3115), // draft
CodeRow(1384, 3115), // active
CodeRow(4324, 3115), // suspended
CodeRow(1598, 3115), // cancelled
CodeRow(1701, 3115), // completed
CodeRow(2045, 3115), // entered-in-error
CodeRow(4483, 3115), // unknown
CodeRow(4407, 3095), // transaction
CodeRow(1538, 3095), // batch
CodeRow(4136, 3095), // search-system
CodeRow(2261, 3095), // history-system
CodeRow(4483, 3116), // unknown
CodeRow(3853, 3083), // proposal
CodeRow(3756, 3083), // plan
CodeRow(3619, 3083), // order
CodeRow(3636, 3083), // original-order
CodeRow(3977, 3083), // reflex-order
CodeRow(2144, 3083), // filler-order
CodeRow(3234, 3083), // instance-order
CodeRow(3614, 3083), // option
CodeRow(1973, 3117), // draft
CodeRow(4032, 3117), // requested
CodeRow(3942, 3117), // received
CodeRow(1376, 3117), // accepted
CodeRow(3985, 3117), // rejected
CodeRow(3935, 3117), // ready
CodeRow(1598, 3117), // cancelled
CodeRow(3201, 3117), // in-progress
CodeRow(3582, 3117), // on-hold
CodeRow(2128, 3117), // failed
CodeRow(1701, 3117), // completed
CodeRow(2045, 3117), // entered-in-error
CodeRow(3486, 3118), // named-event
CodeRow(3742, 3118), // periodic
CodeRow(1838, 3118), // data-changed
CodeRow(1837, 3118), // data-added
CodeRow(1840, 3118), // data-modified
CodeRow(1841, 3118), // data-removed
CodeRow(1836, 3118), // data-accessed
CodeRow(1835, 3118), // data-access-ended
CodeRow(4230, 3119), // specialization
CodeRow(1738, 3119), // constraint
CodeRow(3930, 3095), // read
CodeRow(4564, 3095), // vread
CodeRow(4491, 3095), // update
CodeRow(3690, 3095), // patch
CodeRow(1879, 3095), // delete
CodeRow(2260, 3095), // history-instance
CodeRow(2262, 3095), // history-type
CodeRow(1810, 3095), // create
CodeRow(4137, 3095), // search-type
CodeRow(1529, 3120), // barcode
CodeRow(4080, 3120), // rfid
CodeRow(3369, 3120), // manual
CodeRow(1607, 3120), // card
CodeRow(4154, 3120), // self-reported
CodeRow(4483, 3120), // unknown
CodeRow(4097, 3167), // s
CodeRow(3432, 3167), // min
CodeRow(2238, 3167), // h
CodeRow(1832, 3167), // d
CodeRow(4597, 3167), // wk
CodeRow(3440, 3167), // mo
CodeRow(1363, 3167), // a
CodeRow(1764, 3121), // continuous
CodeRow(1915, 3121), // dichotomous
CodeRow(3627, 3121), // ordinal
CodeRow(3765, 3121), // polychotomous
CodeRow(1915, 3122), // dichotomous
CodeRow(1764, 3122), // continuous
CodeRow(1899, 3122), // descriptive
CodeRow(1504, 3123), // attested
CodeRow(4519, 3123), // validated
CodeRow(3200, 3123), // in-process
CodeRow(4024, 3123), // req-revalid
CodeRow(4514, 3123), // val-fail
CodeRow(4075, 3123), // reval-fail
CodeRow(3502, 3124), // no-version
CodeRow(4558, 3124), // versioned
CodeRow(4559, 3124), // versioned-update
CodeRow(4490, 3125), // up
CodeRow(1972, 3125), // down
CodeRow(3199, 3125), // in
CodeRow(3641, 3125), // out
CodeRow(4081, 3126), // right
CodeRow(3306, 3126), // left
CodeRow(774, 3140), // L
CodeRow(813, 3140), // M
CodeRow(921, 3140), // N
CodeRow(1092, 3140), // R
CodeRow(1306, 3140), // U
CodeRow(1317, 3140), // V
];

#[rustfmt::skip]
static INVARIANTS: [InvariantRow; 244] = [
InvariantRow(1422, 13, true), // age-1
InvariantRow(1428, 41, true), // ait-1
InvariantRow(1429, 40, true), // ait-2
InvariantRow(1460, 6, true), // apd-1
InvariantRow(1461, 4455, true), // app-1
InvariantRow(1462, 4246, true), // app-2
InvariantRow(1463, 32, true), // app-3
InvariantRow(1464, 162, true), // app-4
InvariantRow(1480, 3685, true), // apr-1
InvariantRow(1499, 1844, true), // att-1
InvariantRow(1540, 4403, true), // bdl-1
InvariantRow(1541, 4447, true), // bdl-10
InvariantRow(1542, 4448, true), // bdl-11
InvariantRow(1543, 4450, true), // bdl-12
InvariantRow(1544, 2052, true), // bdl-2
InvariantRow(1545, 2050, true), // bdl-3
InvariantRow(1546, 2051, true), // bdl-4
InvariantRow(1547, 4050, true), // bdl-5
InvariantRow(1548, 34, true), // bdl-7
InvariantRow(1549, 2190, true), // bdl-8
InvariantRow(1550, 4446, true), // bdl-9
InvariantRow(1625, 1618, true), // ces-1
InvariantRow(1638, 3482, false), // cid-0
InvariantRow(1662, 3482, false), // cmd-0
InvariantRow(1663, 1689, true), // cmd-1
InvariantRow(1664, 26, true), // cmd-2
InvariantRow(1665, 27, true), // cmd-3
InvariantRow(1666, 4370, true), // cmp-1
InvariantRow(1667, 2033, true), // cmp-2
InvariantRow(1668, 3482, false), // cnl-0
InvariantRow(1669, 12, true), // cnt-3
InvariantRow(1711, 4305, true), // con-1
InvariantRow(1712, 1674, true), // con-2
InvariantRow(1713, 4551, false), // con-3
InvariantRow(1714, 1367, true), // con-4
InvariantRow(1715, 4550, true), // con-5
InvariantRow(1797, 3482, false), // cpb-0
InvariantRow(1798, 4064, true), // cpb-1
InvariantRow(1799, 4140, true), // cpb-12
InvariantRow(1800, 22, true), // cpb-14
InvariantRow(1801, 21, true), // cpb-15
InvariantRow(1802, 24, true), // cpb-16
InvariantRow(1803, 16, true), // cpb-2
InvariantRow(1804, 3426, true), // cpb-3
InvariantRow(1805, 1951, true), // cpb-7
InvariantRow(1806, 4052, true), // cpb-9
InvariantRow(1807, 3482, false), // cpd-0
InvariantRow(1808, 1903, true), // cpl-3
InvariantRow(1809, 4529, true), // cpt-2
InvariantRow(1819, 3482, false), // csd-0
InvariantRow(1820, 1718, true), // csd-1
InvariantRow(1821, 3589, true), // ctm-1
InvariantRow(1822, 7, true), // cud-1
InvariantRow(1927, 11, true), // dis-1
InvariantRow(1955, 1743, true), // dom-2
InvariantRow(1956, 1746, true), // dom-3
InvariantRow(1957, 1745, true), // dom-4
InvariantRow(1958, 1744, true), // dom-5
InvariantRow(1959, 4369, false), // dom-6
InvariantRow(1960, 2, false), // dom-r4b
InvariantRow(1974, 3696, true), // drq-1
InvariantRow(1975, 3696, true), // drq-2
InvariantRow(1976, 4530, true), // drt-1
InvariantRow(1999, 1934, true), // eld-1
InvariantRow(2000, 1566, true), // eld-11
InvariantRow(2001, 4536, true), // eld-12
InvariantRow(2002, 4457, true), // eld-13
InvariantRow(2003, 1739, true), // eld-14
InvariantRow(2004, 1874, true), // eld-15
InvariantRow(2005, 4197, true), // eld-16
InvariantRow(2006, 14, true), // eld-17
InvariantRow(2007, 20, true), // eld-18
InvariantRow(2008, 3698, true), // eld-19
InvariantRow(2009, 3433, true), // eld-2
InvariantRow(2010, 3697, false), // eld-20
InvariantRow(2011, 2108, false), // eld-21
InvariantRow(2012, 4195, true), // eld-22
InvariantRow(2013, 2031, true), // eld-3
InvariantRow(2014, 1427, true), // eld-4
InvariantRow(2015, 1756, true), // eld-5
InvariantRow(2016, 2156, true), // eld-6
InvariantRow(2017, 3709, true), // eld-7
InvariantRow(2018, 3710, true), // eld-8
InvariantRow(2019, 2243, true), // ele-1
InvariantRow(2019, 2244, true), // ele-1
InvariantRow(2065, 3482, false), // esc-0
InvariantRow(2073, 3482, false), // evd-0
InvariantRow(2092, 2109, true), // exp-1
InvariantRow(2110, 2114, true), // ext-1
InvariantRow(2141, 1423, true), // fhs-1
InvariantRow(2142, 1424, true), // fhs-2
InvariantRow(2197, 3482, false), // gdf-0
InvariantRow(2217, 17, true), // gol-1
InvariantRow(2233, 3422, true), // grp-1
InvariantRow(3181, 3482, false), // ig-0
InvariantRow(3182, 4051, true), // ig-1
InvariantRow(3183, 1876, true), // ig-2
InvariantRow(3186, 1953, true), // imm-1
InvariantRow(3198, 4513, true), // imr-1
InvariantRow(3222, 8, true), // ing-1
InvariantRow(3254, 5, true), // inv-1
InvariantRow(3254, 29, true), // inv-1
InvariantRow(3254, 3296, true), // inv-1
InvariantRow(3254, 3609, true), // inv-1
InvariantRow(3255, 3352, true), // inv-2
InvariantRow(3255, 3609, true), // inv-2
InvariantRow(3259, 19, true), // ipn-1
InvariantRow(3334, 3275, true), // lnk-1
InvariantRow(3354, 2033, true), // lst-1
InvariantRow(3355, 3444, true), // lst-2
InvariantRow(3356, 3445, true), // lst-3
InvariantRow(3358, 1965, true), // mad-1
InvariantRow(3398, 3385, true), // md-1
InvariantRow(3399, 4585, true), // mdd-1
InvariantRow(3400, 2224, true), // mea-1
InvariantRow(3464, 33, true), // mrp-1
InvariantRow(3465, 2225, true), // mrp-2
InvariantRow(3466, 3482, false), // msd-0
InvariantRow(3467, 1776, true), // msq-3
InvariantRow(3468, 10, true), // msq-5
InvariantRow(3469, 18, true), // msq-6
InvariantRow(3506, 3618, false), // nor-1
InvariantRow(3537, 3482, false), // nsd-0
InvariantRow(3538, 3286, true), // nsd-1
InvariantRow(3539, 4478, true), // nsd-2
InvariantRow(3555, 3350, true), // obs-3
InvariantRow(3556, 1847, true), // obs-6
InvariantRow(3557, 4528, true), // obs-7
InvariantRow(3599, 3482, false), // opd-0
InvariantRow(3600, 4456, true), // opd-1
InvariantRow(3601, 4143, true), // opd-2
InvariantRow(3602, 4338, true), // opd-3
InvariantRow(3628, 19, true), // org-1
InvariantRow(3629, 4587, true), // org-2
InvariantRow(3630, 4587, true), // org-3
InvariantRow(3689, 3483, true), // pat-1
InvariantRow(3728, 4247, true), // per-1
InvariantRow(3777, 3762, true), // ppc-1
InvariantRow(3778, 3702, true), // ppc-2
InvariantRow(3779, 3703, true), // ppc-3
InvariantRow(3780, 3701, true), // ppc-4
InvariantRow(3781, 3704, true), // ppc-5
InvariantRow(3864, 3621, true), // prr-1
InvariantRow(3878, 9, true), // qrs-1
InvariantRow(3880, 1672, true), // qty-3
InvariantRow(3889, 3482, false), // que-0
InvariantRow(3890, 37, true), // que-10
InvariantRow(3891, 1455, true), // que-11
InvariantRow(3892, 2036, true), // que-12
InvariantRow(3893, 4012, true), // que-13
InvariantRow(3894, 39, true), // que-1a
InvariantRow(3895, 4459, false), // que-1b
InvariantRow(3896, 4458, true), // que-1c
InvariantRow(3897, 1895, true), // que-2
InvariantRow(3898, 4452, true), // que-3
InvariantRow(3899, 1454, true), // que-4
InvariantRow(3900, 36, true), // que-5
InvariantRow(3901, 4451, true), // que-6
InvariantRow(3902, 3612, true), // que-7
InvariantRow(3903, 38, true), // que-8
InvariantRow(3904, 4453, true), // que-9
InvariantRow(3919, 25, true), // ras-1
InvariantRow(3920, 3823, true), // ras-2
InvariantRow(3921, 28, true), // rat-1
InvariantRow(3955, 3482, false), // red-0
InvariantRow(3957, 3960, true), // ref-1
InvariantRow(4084, 3349, true), // rng-2
InvariantRow(4092, 4049, true), // rqg-1
InvariantRow(4093, 3482, false), // rsd-0
InvariantRow(4109, 3482, false), // sdf-0
InvariantRow(4110, 1891, true), // sdf-1
InvariantRow(4111, 1565, true), // sdf-10
InvariantRow(4112, 3285, true), // sdf-11
InvariantRow(4113, 4205, true), // sdf-14
InvariantRow(4114, 3287, true), // sdf-15
InvariantRow(4115, 23, true), // sdf-15a
InvariantRow(4116, 4206, true), // sdf-16
InvariantRow(4117, 1919, true), // sdf-17
InvariantRow(4118, 1761, true), // sdf-18
InvariantRow(4119, 4497, true), // sdf-19
InvariantRow(4120, 3484, true), // sdf-2
InvariantRow(4121, 2024, true), // sdf-20
InvariantRow(4122, 1920, true), // sdf-21
InvariantRow(4123, 4498, true), // sdf-22
InvariantRow(4124, 31, true), // sdf-23
InvariantRow(4125, 2026, true), // sdf-24
InvariantRow(4126, 2025, true), // sdf-25
InvariantRow(4127, 2022, true), // sdf-3
InvariantRow(4128, 1374, true), // sdf-4
InvariantRow(4129, 4445, true), // sdf-5
InvariantRow(4130, 4207, true), // sdf-6
InvariantRow(4131, 3, true), // sdf-8
InvariantRow(4132, 4, true), // sdf-8a
InvariantRow(4133, 2021, true), // sdf-8b
InvariantRow(4134, 1635, true), // sdf-9
InvariantRow(4176, 3480, true), // sev-1
InvariantRow(4200, 3482, false), // smp-0
InvariantRow(4201, 2023, true), // smp-1
InvariantRow(4202, 1759, true), // smp-2
InvariantRow(4222, 3482, false), // spd-0
InvariantRow(4223, 4607, true), // spd-1
InvariantRow(4224, 1627, true), // spd-2
InvariantRow(4241, 4449, true), // sst-1
InvariantRow(4342, 3482, false), // tcp-0
InvariantRow(4343, 4555, true), // tcp-1
InvariantRow(4344, 16, true), // tcp-2
InvariantRow(4345, 22, true), // tcp-3
InvariantRow(4346, 21, true), // tcp-4
InvariantRow(4347, 24, true), // tcp-5
InvariantRow(4379, 1981, true), // tim-1
InvariantRow(4380, 4392, true), // tim-10
InvariantRow(4381, 3736, true), // tim-2
InvariantRow(4382, 1982, true), // tim-4
InvariantRow(4383, 3737, true), // tim-5
InvariantRow(4384, 3739, true), // tim-6
InvariantRow(4385, 1984, true), // tim-7
InvariantRow(4386, 1789, true), // tim-8
InvariantRow(4387, 3575, true), // tim-9
InvariantRow(4417, 1845, true), // trd-1
InvariantRow(4418, 1726, true), // trd-2
InvariantRow(4419, 35, true), // trd-3
InvariantRow(4426, 3482, false), // tst-0
InvariantRow(4427, 3609, true), // tst-1
InvariantRow(4428, 1697, true), // tst-10
InvariantRow(4429, 1697, true), // tst-11
InvariantRow(4430, 30, true), // tst-12
InvariantRow(4431, 30, true), // tst-13
InvariantRow(4432, 3609, true), // tst-2
InvariantRow(4433, 2107, true), // tst-3
InvariantRow(4434, 1605, true), // tst-4
InvariantRow(4435, 2115, true), // tst-5
InvariantRow(4436, 2116, true), // tst-6
InvariantRow(4437, 4216, true), // tst-7
InvariantRow(4438, 4215, true), // tst-8
InvariantRow(4439, 4215, true), // tst-9
InvariantRow(4442, 2269, true), // txt-1
InvariantRow(4443, 2269, true), // txt-2
InvariantRow(4565, 3481, false), // vsd-0
InvariantRow(4566, 4537, true), // vsd-1
InvariantRow(4567, 1672, true), // vsd-10
InvariantRow(4568, 15, true), // vsd-2
InvariantRow(4569, 1719, true), // vsd-3
InvariantRow(4570, 1675, true), // vsd-6
InvariantRow(4571, 1673, true), // vsd-9
];

#[rustfmt::skip]
static LISTS: [u16; 6228] = [
0,5,54,55,56,57,58,3,689,0,0,3,446,0,0,1,
83,3,698,0,0,3,685,0,0,3,459,0,0,3,559,0,
0,1,59,3,311,0,0,3,330,0,0,3,137,0,0,3,
695,0,0,7,497,208,517,519,380,325,485,3,542,51,0,3,
505,0,0,3,1,0,0,1,485,3,542,71,0,3,2,0,
0,1,0,3,542,81,0,1,84,1,186,3,542,89,0,3,
694,0,0,3,497,546,485,3,542,99,0,3,683,0,0,6,
29,54,55,56,57,58,1,321,9,137,0,0,542,118,0,684,
0,0,3,687,0,0,3,166,0,0,3,692,0,0,3,665,
0,0,3,686,0,0,3,545,0,0,1,375,3,684,154,0,
1,578,3,684,160,0,18,662,0,0,687,0,0,15,0,0,
505,0,0,539,0,0,238,0,0,1,380,3,542,185,0,3,
5,0,0,3,400,602,356,6,542,195,0,137,0,0,1,2277,
3,530,0,206,3,236,0,0,1,573,3,542,216,0,1,475,
3,542,222,0,1,583,3,684,228,0,3,4,0,0,3,310,
0,0,6,3,54,55,56,57,58,1,431,3,542,249,0,1,
383,3,542,255,0,1,214,3,542,261,0,3,8,0,0,3,
9,0,0,15,137,0,0,530,0,0,686,0,0,683,0,0,
22,0,0,3,530,0,0,3,540,0,0,3,238,0,0,3,
10,0,0,3,11,0,0,4,497,321,517,546,3,542,311,0,
1,249,3,542,320,0,1,157,3,542,326,0,4,497,517,519,
546,3,542,332,0,3,517,519,208,3,542,341,0,3,13,0,
0,8,157,472,16,312,335,522,399,231,3,542,353,0,1,231,
3,542,366,0,1,555,3,542,372,0,7,335,522,602,400,403,
430,208,3,542,378,0,3,14,0,0,2,517,519,3,542,394,
0,3,0,83,144,3,688,0,0,7,1,2,54,55,56,57,
58,1,497,3,542,417,0,15,687,0,0,15,0,0,505,0,
0,539,0,0,695,0,0,4,517,519,497,546,3,542,439,0,
4,497,546,517,519,3,542,448,0,3,18,0,0,3,17,0,
0,4,517,497,546,485,6,542,465,0,695,0,0,8,5,6,
7,54,55,56,57,58,4,157,522,472,341,3,542,486,0,3,
697,0,0,1,559,3,542,499,0,3,690,0,0,1,568,3,
542,509,0,1,566,3,542,515,0,3,20,0,0,2,4,84,
7,497,517,519,546,208,325,380,3,542,528,0,6,8,54,55,
56,57,58,1,19,3,542,547,0,2,9,84,3,682,0,0,
3,699,0,0,3,139,0,0,3,24,0,0,3,28,0,0,
3,26,0,0,6,519,517,485,208,497,546,3,542,580,0,3,
25,0,0,2,84,195,3,27,0,0,6,695,0,0,682,0,
0,5,517,519,497,546,485,3,542,609,0,3,691,0,0,1,
32,3,542,623,0,3,33,0,0,3,35,0,0,3,34,0,
0,3,36,0,0,2,497,485,3,542,645,0,6,687,0,0,
505,0,0,1,602,3,542,659,0,3,22,0,0,9,10,14,
15,16,18,20,11,12,13,3,43,0,0,3,39,0,0,3,
567,0,0,3,17,19,84,3,42,0,0,3,40,0,0,3,
41,0,0,13,36,37,42,43,44,39,40,41,54,55,56,57,
58,1,44,3,684,721,0,3,57,0,0,3,46,0,0,1,
344,3,684,735,0,3,50,0,0,3,47,0,0,3,45,0,
0,3,48,0,0,3,49,0,0,1,439,3,684,761,0,2,
45,84,3,56,0,0,3,52,0,0,3,51,0,0,3,55,
0,0,3,54,0,0,1,144,3,684,790,0,2,38,84,3,
53,0,0,1,478,3,684,803,0,1,564,3,684,809,0,5,
508,531,386,3,478,3,684,815,0,1,58,3,542,825,0,2,
497,321,3,542,831,0,7,497,517,519,208,546,485,61,3,542,
838,0,1,61,3,542,850,0,1,315,3,542,856,0,3,59,
0,0,2,47,84,9,19,142,223,426,460,620,566,679,548,3,
542,869,0,3,60,0,0,5,508,3,531,386,478,3,684,887,
0,4,157,472,226,231,3,542,897,0,9,662,0,0,505,0,
0,695,0,0,8,517,519,485,546,497,61,325,208,3,542,916,
0,2,400,602,6,137,0,0,542,929,0,3,62,0,0,3,
167,0,0,2,51,84,6,517,519,546,497,485,61,3,542,950,
0,11,400,208,485,517,519,325,3,508,573,475,31,3,542,961,
0,3,64,0,0,1,63,3,542,981,0,1,67,3,684,987,
0,1,65,3,542,993,0,2,249,259,3,542,999,0,9,687,
0,0,505,0,0,662,0,0,3,66,0,0,3,456,0,0,
6,517,519,485,497,208,546,3,542,1024,0,8,226,331,335,403,
406,472,522,616,3,542,1035,0,3,208,400,602,6,542,1048,0,
137,0,0,7,517,519,485,61,497,208,546,3,542,1059,0,6,
22,54,55,56,57,58,3,400,602,208,3,542,1078,0,3,68,
0,0,3,69,0,0,3,70,0,0,3,94,0,0,3,91,
0,0,3,93,0,0,3,92,0,0,3,72,0,0,3,89,
0,0,3,87,0,0,3,88,0,0,3,73,0,0,3,81,
0,0,3,86,0,0,3,82,0,0,3,90,0,0,3,74,
0,0,3,76,0,0,3,75,0,0,2,506,517,3,542,1162,
0,3,77,0,0,3,80,0,0,3,329,0,0,3,78,0,
0,3,6,0,0,3,79,0,0,1,71,3,542,1193,0,3,
85,0,0,3,83,0,0,3,84,0,0,12,698,0,0,330,
0,0,542,499,0,22,0,0,3,517,519,485,3,542,1224,0,
3,105,0,0,3,223,426,679,3,542,1236,0,3,103,0,0,
3,97,0,0,3,106,0,0,3,98,0,0,3,104,0,0,
3,99,0,0,3,96,0,0,3,100,0,0,6,6,0,0,
542,185,0,6,137,0,0,542,326,0,1,107,3,542,1290,0,
6,686,0,0,505,0,0,9,137,0,0,6,0,0,542,185,
0,1,208,3,542,1313,0,3,101,0,0,3,102,0,0,5,
517,519,485,497,546,3,542,1327,0,1,522,6,137,0,0,542,
1337,0,1,95,3,542,1346,0,15,683,0,0,695,0,0,530,
0,0,22,0,0,542,499,0,3,113,0,0,3,108,0,0,
3,114,0,0,3,119,0,0,3,117,0,0,3,118,0,0,
1,142,3,542,1392,0,3,112,0,0,3,111,0,0,3,109,
0,0,3,110,0,0,3,115,0,0,3,116,0,0,1,120,
3,542,1422,0,2,157,16,3,542,1428,0,3,122,0,0,3,
121,0,0,1,560,3,542,1443,0,3,157,472,399,3,542,1449,
0,7,472,536,312,226,560,331,399,3,542,1457,0,6,52,54,
55,56,57,58,7,431,400,3,508,208,214,602,3,542,1476,0,
3,124,0,0,3,126,0,0,3,127,0,0,3,542,118,0,
3,129,0,0,3,130,0,0,3,138,222,0,1,123,3,542,
1516,0,3,125,0,0,5,431,400,602,605,3,3,138,1526,0,
6,539,0,0,695,0,0,3,128,0,0,4,431,400,602,475,
6,542,1547,0,137,0,0,7,49,50,54,55,56,57,58,1,
666,3,684,1567,0,1,131,3,684,1573,0,3,135,0,0,3,
136,0,0,3,132,0,0,3,133,0,0,3,134,0,0,21,
685,0,0,139,0,0,695,0,0,691,0,0,683,0,0,687,
0,0,688,0,0,3,542,0,0,5,508,3,386,478,531,3,
684,1625,0,1,140,3,542,1635,0,9,208,485,497,517,519,546,
321,61,325,3,542,1641,0,7,208,485,497,517,519,546,325,3,
542,1655,0,3,141,0,0,9,695,0,0,22,0,0,542,499,
0,3,143,0,0,6,517,519,485,497,546,208,3,542,1685,0,
6,46,54,55,56,57,58,3,145,0,0,6,517,519,208,497,
546,485,3,542,1707,0,3,147,0,0,3,149,0,0,3,148,
0,0,3,150,0,0,5,497,546,517,519,485,3,542,1734,0,
1,146,6,330,0,0,542,1744,0,3,27,28,84,6,23,54,
55,56,57,58,6,698,0,0,684,1567,0,3,152,0,0,3,
153,0,0,3,156,0,0,3,154,0,0,2,24,84,3,155,
0,0,3,25,26,84,1,151,3,684,1798,0,8,33,34,35,
54,55,56,57,58,3,159,0,0,3,158,0,0,2,32,84,
2,31,84,3,120,226,472,3,542,1827,0,10,54,55,56,57,
58,137,138,139,140,141,5,485,497,517,546,519,3,542,1846,0,
4,160,231,168,536,6,22,0,0,542,1856,0,3,161,0,0,
3,165,0,0,3,162,0,0,3,163,0,0,3,164,0,0,
8,208,321,61,485,497,517,546,519,3,542,1888,0,2,497,546,
3,542,1901,0,2,48,84,1,168,3,542,1911,0,4,497,517,
519,485,3,542,1917,0,6,137,0,0,542,499,0,3,169,0,
0,3,174,0,0,1,527,3,542,1941,0,3,173,0,0,3,
170,0,0,3,171,0,0,3,172,0,0,4,146,231,536,168,
6,22,0,0,542,1963,0,3,146,231,536,6,22,0,0,542,
1975,0,6,22,0,0,542,366,0,5,485,497,517,519,546,3,
542,1993,0,3,183,0,0,3,180,0,0,3,177,0,0,3,
175,0,0,3,176,0,0,7,497,546,517,519,208,321,485,3,
542,2023,0,9,546,497,517,519,61,208,602,485,380,3,542,2035,
0,6,157,472,226,231,531,536,3,542,2049,0,3,178,0,0,
3,181,0,0,3,179,0,0,3,182,0,0,36,683,0,0,
688,0,0,691,0,0,686,0,0,687,0,0,696,0,0,695,
0,0,698,0,0,22,0,0,139,0,0,530,0,0,542,499,
0,3,30,83,144,3,485,497,546,3,542,2117,0,3,187,0,
0,3,188,0,0,6,530,0,206,456,0,0,3,189,0,0,
3,194,0,0,3,191,0,0,3,192,0,0,2,380,485,3,
542,2156,0,3,193,0,0,1,190,3,542,2167,0,3,197,0,
0,3,196,0,0,3,198,0,0,2,21,84,3,199,0,0,
9,697,0,0,695,0,0,456,0,0,6,137,0,0,542,118,
0,3,201,0,0,3,202,0,0,3,203,0,0,2,60,84,
2,61,84,9,687,0,0,505,0,0,238,0,0,3,206,0,
0,3,207,0,0,3,212,0,0,3,209,0,0,3,211,0,
0,3,213,0,0,3,210,0,0,3,220,0,0,6,695,0,
0,542,71,0,3,216,0,0,3,219,0,0,3,526,0,0,
3,525,0,0,3,215,0,0,3,218,0,0,3,217,0,0,
3,662,0,0,3,222,0,0,2,3,508,3,684,2312,0,6,
542,1313,0,137,0,0,3,224,0,0,4,497,321,380,208,3,
542,2330,0,4,208,517,519,485,3,542,2339,0,8,517,519,485,
61,325,497,208,546,3,542,2348,0,2,186,107,3,542,2361,0,
12,137,0,0,530,0,0,539,0,0,683,0,0,6,566,522,
95,472,536,231,3,542,2381,0,9,662,0,0,505,0,0,687,
0,0,5,157,472,226,231,399,3,542,2402,0,5,58,341,426,
460,566,3,542,2412,0,9,497,321,208,380,485,522,517,400,602,
3,542,2422,0,4,517,519,485,61,3,542,2436,0,1,569,3,
542,2445,0,1,472,3,542,2451,0,1,331,3,542,2457,0,3,
227,0,0,1,399,3,542,2467,0,3,53,83,144,4,497,517,
321,208,3,542,2477,0,6,517,519,485,208,497,546,3,542,2486,
0,5,497,517,519,546,485,3,542,2497,0,3,230,0,0,3,
234,0,0,3,232,0,0,3,233,0,0,6,683,0,0,137,
0,0,3,237,0,0,6,539,0,0,530,0,206,9,540,0,
0,539,0,0,530,0,206,3,62,83,144,15,73,79,80,81,
82,64,66,67,68,69,71,72,74,76,83,3,246,0,0,2,
77,83,3,241,0,0,3,248,0,0,153,682,0,0,683,0,
0,684,0,0,685,0,0,686,0,0,687,0,0,688,0,0,
689,0,0,690,0,0,691,0,0,692,0,0,693,0,0,694,
0,0,695,0,0,696,0,0,697,0,0,698,0,0,699,0,
0,700,0,0,6,0,0,15,0,0,18,0,0,22,0,0,
137,0,0,138,0,0,139,0,0,167,0,0,185,0,0,228,
0,0,238,0,0,329,0,0,330,0,0,456,0,0,505,0,
0,530,0,0,539,0,0,540,0,0,541,0,0,542,0,0,
562,0,0,567,0,0,662,0,0,166,0,0,184,0,0,200,
0,0,310,0,0,494,0,0,545,0,0,664,0,0,665,0,
0,236,0,0,3,244,0,0,27,686,0,0,687,0,0,690,
0,0,696,0,0,688,0,0,691,0,0,694,0,0,697,0,
0,530,0,0,3,243,0,0,3,242,0,0,3,245,0,0,
2,65,84,2,75,84,2,63,84,3,247,0,0,3,78,70,
84,2,578,344,3,684,2801,0,3,255,0,0,3,250,0,0,
1,259,3,542,2816,0,3,254,0,0,3,251,0,0,3,252,
0,0,3,253,0,0,2,157,522,3,542,2838,0,3,517,519,
546,3,542,2845,0,1,257,3,542,2853,0,3,261,0,0,3,
260,0,0,6,54,55,56,57,58,86,3,664,0,0,6,542,
1193,0,692,0,0,3,270,0,0,3,265,0,0,3,264,0,
0,3,269,0,0,3,266,0,0,3,267,0,0,3,539,0,
0,3,268,0,0,2,321,276,3,542,2917,0,3,274,0,0,
3,272,0,0,3,273,0,0,1,271,6,330,0,0,542,2936,
0,4,506,208,321,485,3,542,2945,0,3,275,0,0,15,542,
499,0,137,0,0,683,0,0,530,0,0,539,0,0,3,278,
0,0,3,277,0,0,9,137,0,0,530,0,0,539,0,0,
12,542,2917,0,684,499,0,137,0,0,310,0,0,2,208,221,
3,542,3005,0,3,279,0,0,6,54,55,56,57,58,85,3,
281,0,0,3,282,0,0,3,285,0,0,1,280,3,684,3035,
0,3,284,0,0,3,283,0,0,3,286,0,0,3,288,0,
0,3,287,0,0,3,307,0,0,2,426,679,3,542,3065,0,
1,426,3,542,3072,0,3,303,0,0,3,296,0,0,3,308,
0,0,3,297,0,0,3,305,0,0,3,298,0,0,3,290,
0,0,3,299,0,0,3,291,0,0,3,300,0,0,3,309,
0,0,3,304,0,0,3,306,0,0,3,294,0,0,3,292,
0,0,3,293,0,0,3,295,0,0,6,697,0,0,456,0,
0,3,301,0,0,3,302,0,0,2,84,87,2,84,88,7,
54,55,56,57,58,89,90,5,508,531,3,386,478,3,684,3175,
0,9,505,0,0,686,0,0,695,0,0,9,15,0,0,539,
0,0,695,0,0,15,683,0,0,15,0,0,539,0,0,686,
0,0,695,0,0,6,157,472,16,536,226,231,3,542,3221,0,
3,313,0,0,12,15,0,0,539,0,0,505,0,0,695,0,
0,8,497,380,321,485,517,508,400,522,3,542,3249,0,5,208,
485,497,517,519,3,542,3262,0,3,497,321,485,3,542,3272,0,
6,686,0,0,137,0,0,3,316,0,0,6,157,472,430,460,
566,560,3,542,3291,0,2,84,92,21,530,0,0,539,0,0,
137,0,0,695,0,0,683,0,0,691,0,0,540,0,0,6,
686,0,0,238,0,0,6,54,55,56,57,58,91,3,318,0,
0,3,319,0,0,3,320,0,0,6,54,55,56,57,58,93,
4,485,546,517,519,3,542,3360,0,3,322,0,0,3,323,0,
0,15,137,0,0,683,0,0,530,0,0,539,0,0,542,0,
0,8,497,546,517,519,208,400,602,321,3,542,3393,0,9,698,
0,0,684,0,0,137,0,0,1,483,3,542,3416,0,1,495,
3,542,3422,0,2,58,548,3,542,3428,0,3,200,0,0,3,
327,0,0,3,326,0,0,3,328,0,0,1,256,3,542,3451,
0,3,696,0,0,3,497,208,321,3,542,3461,0,5,58,566,
19,21,620,3,542,3469,0,3,542,1337,0,5,157,472,399,226,
231,3,542,3483,0,3,332,0,0,3,334,0,0,3,333,0,
0,6,687,0,0,695,0,0,3,337,0,0,3,157,472,226,
3,542,3516,0,3,336,0,0,3,339,0,0,3,338,0,0,
2,84,97,6,694,0,0,695,0,0,1,335,3,542,3546,0,
3,342,0,0,2,84,98,3,343,0,0,2,335,340,3,542,
3563,0,7,54,55,56,57,58,94,96,3,351,0,0,3,352,
0,0,3,345,0,0,3,353,0,0,2,84,95,3,346,0,
0,3,349,0,0,3,347,0,0,3,348,0,0,3,350,0,
0,1,31,6,699,0,0,542,3617,0,6,683,0,0,684,160,
0,3,355,0,0,3,354,0,0,6,54,55,56,57,58,99,
3,431,7,383,3,542,3648,0,3,357,0,0,3,358,0,0,
1,605,3,138,3664,0,3,359,0,0,6,540,0,0,541,0,
0,3,360,0,0,6,54,55,56,57,58,106,3,362,0,0,
3,363,0,0,3,366,0,0,3,364,0,0,3,365,0,0,
3,367,0,0,3,368,0,0,3,369,0,0,3,370,0,0,
3,374,0,0,3,372,0,0,3,373,0,0,6,542,993,0,
137,0,0,6,517,485,497,519,208,546,3,542,3747,0,3,494,
0,0,6,54,55,56,57,58,107,3,377,0,0,8,54,55,
56,57,58,108,109,110,4,497,321,208,380,3,542,3782,0,4,
517,519,497,208,3,542,3791,0,3,379,0,0,3,382,0,0,
3,381,0,0,3,384,0,0,7,29,54,55,56,57,58,114,
3,387,0,0,3,391,0,0,3,388,0,0,3,389,0,0,
3,390,0,0,7,54,55,56,57,58,115,116,1,386,3,684,
3852,0,7,497,517,519,380,208,546,321,3,542,3858,0,4,517,
519,380,485,3,542,3870,0,3,393,0,0,3,394,0,0,3,
395,0,0,1,378,3,542,3891,0,3,396,0,0,3,397,0,
0,3,398,0,0,2,566,58,3,542,3909,0,7,497,517,519,
321,208,569,380,3,542,3916,0,3,208,221,208,3,542,3928,0,
3,402,0,0,3,401,0,0,2,602,400,6,137,0,0,542,
3944,0,2,403,522,3,542,3954,0,1,400,6,137,0,0,542,
3961,0,3,405,0,0,3,404,0,0,2,84,111,6,540,0,
0,530,0,206,5,517,519,497,546,208,3,542,3988,0,6,54,
55,56,57,58,113,1,205,6,137,0,0,542,4005,0,3,407,
0,0,2,497,517,3,542,4018,0,3,408,0,0,3,542,4005,
0,3,425,0,0,3,542,3961,0,3,419,0,0,3,415,0,
0,3,413,0,0,3,418,0,0,3,410,0,0,3,417,0,
0,3,420,0,0,3,414,0,0,3,421,0,0,3,416,0,
0,3,411,0,0,6,137,0,0,542,222,0,3,412,0,0,
6,137,0,0,530,0,206,12,137,0,0,695,0,0,530,0,
206,682,0,0,6,137,0,0,542,659,0,2,231,399,3,542,
4123,0,3,424,0,0,3,423,0,0,3,422,0,0,1,409,
3,542,4142,0,6,683,0,0,542,2497,0,7,517,519,485,497,
208,546,61,3,542,4155,0,2,157,472,3,542,4167,0,3,684,
0,0,4,58,426,566,341,3,542,4178,0,3,427,0,0,3,
429,0,0,3,428,0,0,3,426,58,566,3,542,4199,0,5,
403,406,430,522,472,3,542,4207,0,3,385,0,0,3,433,0,
0,3,435,0,0,3,434,0,0,3,438,0,0,3,432,0,
0,2,485,519,3,542,4241,0,3,138,249,0,3,437,0,0,
3,436,0,0,3,138,2312,0,6,54,55,56,57,58,117,6,
139,0,0,698,0,0,3,441,0,0,3,440,0,0,1,317,
3,684,4286,0,2,84,112,3,443,0,0,3,445,0,0,3,
444,0,0,6,54,55,56,57,58,118,3,450,0,0,3,455,
0,0,3,448,0,0,3,451,0,0,1,447,3,542,4330,0,
3,452,0,0,3,449,0,0,3,84,119,120,3,454,0,0,
3,453,0,0,8,54,55,56,57,58,122,123,124,3,458,0,
0,3,701,0,0,2,235,236,6,54,55,56,57,58,121,1,
16,3,542,4383,0,3,463,0,0,3,466,0,0,3,461,0,
0,3,462,0,0,6,530,0,206,540,0,0,3,464,0,0,
3,465,0,0,3,470,0,0,3,468,0,0,3,138,659,0,
3,471,0,0,3,469,0,0,1,467,3,138,4440,0,18,137,
0,0,695,0,0,530,0,206,682,0,0,22,0,0,683,0,
0,7,54,55,56,57,58,126,127,6,58,223,341,426,460,566,
3,542,4473,0,6,403,406,430,522,335,331,3,542,4484,0,12,
687,0,0,505,0,0,662,0,0,690,0,0,6,517,519,485,
61,497,546,3,542,4508,0,33,530,0,0,137,0,0,695,0,
0,683,0,0,691,0,0,539,0,0,540,0,0,562,0,0,
696,0,0,687,0,0,505,0,0,3,474,0,0,3,472,536,
447,3,542,4557,0,6,231,331,399,536,472,447,3,542,4565,0,
3,473,0,0,2,84,125,3,477,0,0,3,476,0,0,3,
542,1567,0,6,54,55,56,57,58,128,3,480,0,0,3,479,
0,0,4,84,129,130,131,3,481,0,0,3,482,0,0,3,
484,0,0,6,54,55,56,57,58,132,2,83,134,2,83,133,
3,486,0,0,1,325,3,542,4644,0,3,489,0,0,3,490,
0,0,3,493,0,0,3,492,0,0,3,491,0,0,5,383,
214,488,32,467,3,138,4670,0,6,238,0,0,695,0,0,3,
496,0,0,2,84,101,150,682,0,0,683,0,0,684,0,0,
685,0,0,686,0,0,687,0,0,688,0,0,689,0,0,690,
0,0,691,0,0,692,0,0,693,0,0,694,0,0,695,0,
0,696,0,0,697,0,0,698,0,0,699,0,0,700,0,0,
6,0,0,15,0,0,18,0,0,22,0,0,137,0,0,139,
0,0,167,0,0,185,0,0,228,0,0,238,0,0,329,0,
0,330,0,0,456,0,0,505,0,0,530,0,0,539,0,0,
540,0,0,542,0,0,562,0,0,567,0,0,662,0,0,166,
0,0,184,0,0,200,0,0,310,0,0,494,0,0,545,0,
0,664,0,0,665,0,0,236,0,0,446,0,0,6,683,0,
0,687,0,0,6,683,0,0,691,0,0,3,499,0,0,3,
498,0,0,3,485,517,519,3,542,4867,0,3,500,0,0,2,
84,135,1,502,3,542,4882,0,1,620,3,542,4888,0,3,503,
0,0,3,504,0,0,1,519,3,542,4902,0,2,84,136,3,
507,0,0,4,497,517,546,506,3,542,4915,0,5,431,605,7,
383,488,9,137,0,0,542,118,0,684,4924,0,3,514,0,0,
3,509,0,0,3,510,0,0,3,513,0,0,18,687,0,0,
15,0,0,505,0,0,238,0,0,539,0,0,662,0,0,3,
512,0,0,3,3,508,531,6,684,4979,0,698,0,0,3,511,
0,0,6,238,0,0,539,0,0,3,515,0,0,9,530,0,
0,539,0,0,137,0,0,6,539,0,0,137,0,0,3,518,
0,0,1,517,3,542,5026,0,3,520,0,0,3,521,0,0,
2,58,566,3,542,5040,0,3,522,472,403,3,542,5047,0,15,
687,0,0,505,0,0,695,0,0,15,0,0,539,0,0,3,
524,0,0,5,157,472,522,226,231,3,542,5075,0,3,226,231,
146,3,542,5085,0,3,523,0,0,3,542,1048,0,6,505,0,
0,687,0,0,3,528,0,0,3,529,0,0,6,517,519,546,
497,208,485,3,542,5116,0,2,84,144,7,54,55,56,57,58,
145,153,1,531,3,684,5138,0,3,532,0,0,14,84,150,151,
152,154,155,156,157,159,160,146,147,148,149,3,534,0,0,3,
533,0,0,3,535,0,0,18,691,0,0,686,0,0,696,0,
0,695,0,0,139,0,0,542,499,0,2,84,158,30,683,0,
0,688,0,0,691,0,0,686,0,0,687,0,0,696,0,0,
695,0,0,139,0,0,530,0,0,542,499,0,2,472,522,3,
542,5228,0,6,208,517,519,497,546,485,3,542,5235,0,3,537,
0,0,2,84,143,3,538,0,0,2,84,166,2,84,163,3,
84,100,104,2,84,165,13,431,32,467,488,605,214,555,3,508,
475,517,485,380,3,542,5270,0,3,138,1516,0,3,544,0,0,
3,684,499,0,3,547,0,0,3,208,517,519,3,542,5304,0,
3,549,0,0,2,84,167,3,550,0,0,3,551,0,0,5,
497,517,519,546,208,3,542,5327,0,6,54,55,56,57,58,168,
1,553,3,542,5344,0,6,54,55,56,57,58,164,3,554,0,
0,12,137,0,0,684,1567,0,310,0,0,200,0,0,12,687,
0,0,505,0,0,238,0,0,662,0,0,1,508,3,542,5387,
0,3,556,0,0,3,557,0,0,1,160,3,542,5401,0,3,
561,0,0,2,84,162,6,688,0,0,539,0,0,2,83,161,
6,505,0,0,539,0,0,8,54,55,56,57,58,199,200,201,
3,565,0,0,6,54,55,56,57,58,142,3,58,566,426,3,
542,5451,0,9,530,0,0,540,0,0,539,0,0,1,563,3,
542,5469,0,5,497,321,208,602,380,3,542,5475,0,3,570,0,
0,3,572,0,0,3,571,0,0,6,137,0,0,238,0,0,
3,574,0,0,3,575,0,0,3,577,0,0,6,530,0,206,
695,0,0,3,576,0,0,22,54,55,56,57,58,169,170,175,
188,189,190,194,172,173,174,176,177,178,179,182,183,184,3,581,
0,0,3,579,0,0,3,582,0,0,3,580,0,0,3,84,
181,192,3,240,0,0,2,84,180,6,84,187,191,185,186,193,
1,171,6,54,55,56,57,58,196,3,591,0,0,3,584,0,
0,3,585,0,0,3,586,0,0,3,588,0,0,3,589,0,
0,3,587,0,0,3,84,197,198,3,590,0,0,15,689,0,
0,695,0,0,683,0,0,691,0,0,688,0,0,3,593,0,
0,6,54,55,56,57,58,202,3,595,0,0,1,592,3,542,
5660,0,1,596,3,684,5666,0,3,600,0,0,3,598,0,0,
3,597,0,0,3,599,0,0,3,601,0,0,3,604,0,0,
3,603,0,0,3,607,0,0,3,611,0,0,3,608,0,0,
3,614,0,0,3,606,0,0,3,609,0,0,3,612,0,0,
3,613,0,0,6,530,0,0,695,0,0,3,610,0,0,6,
542,3664,0,137,0,0,9,530,0,0,540,0,0,695,0,0,
3,615,0,0,1,618,3,542,5764,0,2,616,168,3,542,5770,
0,3,617,0,0,6,137,0,0,542,1078,0,3,619,0,0,
2,485,325,3,542,5792,0,2,485,380,3,542,5799,0,3,485,
380,497,3,542,5806,0,6,54,55,56,57,58,102,1,3,3,
684,5821,0,6,208,485,497,517,519,546,3,542,5827,0,3,623,
0,0,3,621,0,0,3,622,0,0,6,497,517,519,546,321,
485,3,542,5850,0,10,54,55,56,57,58,203,205,206,207,208,
3,632,0,0,3,631,0,0,3,626,0,0,3,629,0,0,
3,634,0,0,3,633,0,0,3,625,0,0,2,84,204,3,
627,0,0,3,628,0,0,3,630,0,0,1,645,3,542,5915,
0,3,636,0,0,3,637,0,0,3,643,0,0,3,641,0,
0,3,638,0,0,2,84,103,3,640,0,0,3,639,0,0,
3,642,0,0,3,644,0,0,2,84,105,6,54,55,56,57,
58,221,3,651,0,0,3,646,0,0,3,648,0,0,3,647,
0,0,3,661,0,0,3,652,0,0,3,659,0,0,3,657,
0,0,2,84,229,3,650,0,0,3,649,0,0,3,653,0,
0,2,84,222,3,655,0,0,3,654,0,0,4,84,230,223,
225,2,84,232,3,656,0,0,3,658,0,0,2,83,234,3,
660,0,0,2,84,227,2,83,233,4,83,231,224,226,2,84,
228,3,663,0,0,10,84,209,211,212,213,214,215,216,217,210,
9,238,0,0,539,0,0,505,0,0,4,84,218,219,220,12,
662,0,0,542,5469,0,686,0,0,687,0,0,7,508,555,361,
325,321,380,485,12,137,0,0,530,0,0,539,0,0,542,6108,
0,6,54,55,56,57,58,237,3,667,0,0,3,672,0,0,
3,668,0,0,4,84,238,240,241,3,669,0,0,3,671,0,
0,3,670,0,0,3,674,0,0,3,673,0,0,4,84,242,
243,239,21,695,0,0,683,0,0,691,0,0,688,0,0,698,
0,0,685,0,0,687,0,0,3,677,0,0,3,676,0,0,
3,678,0,0,3,680,0,0,3,681,0,0,3,693,0,0,
3,700,0,0,
];

#[rustfmt::skip]
static TEXT: &str = "\
!=\
($this is Citation or $this is Evidence or $this is EvidenceReport or $this is EvidenceVariable or $this is MedicinalProductDefinition or $this is PackagedProductDefinition or $this is AdministrableProductDefinition or $this is Ingredient or $this is ClinicalUseDefinition or $this is RegulatedAuthorization or $this is SubstanceDefinition or $this is SubscriptionStatus or $this is SubscriptionTopic) implies (%resource is Citation or %resource is Evidence or %resource is EvidenceReport or %resource is EvidenceVariable or %resource is MedicinalProductDefinition or %resource is PackagedProductDefinition or %resource is AdministrableProductDefinition or %resource is Ingredient or %resource is ClinicalUseDefinition or %resource is RegulatedAuthorization or %resource is SubstanceDefinition or %resource is SubscriptionStatus or %resource is SubscriptionTopic)\
(%resource.kind = 'logical' or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))\
(%resource.kind = 'logical' or element.first().path.startsWith(%resource.type)) and (element.tail().empty() or element.tail().all(path.startsWith(%resource.differential.element.first().path.replaceMatches('\\\\..*','')&'.')))\
((lowNumerator.exists() or highNumerator.exists()) and denominator.exists()) or (lowNumerator.empty() and highNumerator.empty() and denominator.empty() and extension.exists())\
(AdministrableProductDefinition.routeOfAdministration.code.count() + AdministrableProductDefinition.formOf.resolve().route.count())  < 2\
(ClinicalUseDefinition.indication.count() + ClinicalUseDefinition.contraindication.count() + ClinicalUseDefinition.interaction.count() + ClinicalUseDefinition.undesirableEffect.count() + ClinicalUseDefinition.warning.count())  < 2\
(Ingredient.allergenicIndicator.where(value='true').count() + Ingredient.substance.code.reference.count())  < 2\
(answer.exists() and item.exists()).not()\
(chromosome.empty() and genomeBuild.empty()) or (chromosome.exists() and genomeBuild.exists())\
(code.exists() or value.empty()) and (system.empty() or system = %ucum)\
(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and (value.empty() or value.hasValue().not() or value.toString().contains('.').not())\
(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value.hasValue().not() or value > 0)\
(code='Reference' or code = 'canonical' or code = 'CodeableReference') or targetProfile.empty()\
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
(numerator.exists() and denominator.exists()) or (numerator.empty() and denominator.empty() and extension.exists())\
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
(type='group' and %resource.status='complete') implies item.empty().not()\
(verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code='entered-in-error').exists()) implies clinicalStatus.exists().not()\
(verificationStatus.exists() and verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/allergyintolerance-verification' and code='entered-in-error').exists().not()) implies clinicalStatus.exists()\
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
3.0.2\
3.3.0\
3.5.0\
4\
4.0.0\
4.0.1\
4.1.0\
4.3.0\
4.3.0-cibuild\
4.3.0-snapshot1\
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
AdministrableProductDefinition\
AdministrableProductDefinition.property\
AdministrableProductDefinition.routeOfAdministration\
AdministrableProductDefinition.routeOfAdministration.targetSpecies\
AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod\
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
CharacteristicCombination\
ChargeItem\
ChargeItem.performer\
ChargeItemDefinition\
ChargeItemDefinition.applicability\
ChargeItemDefinition.propertyGroup\
ChargeItemDefinition.propertyGroup.priceComponent\
ChargeItemStatus\
Citation\
Citation.citedArtifact\
Citation.citedArtifact.abstract\
Citation.citedArtifact.classification\
Citation.citedArtifact.classification.whoClassified\
Citation.citedArtifact.contributorship\
Citation.citedArtifact.contributorship.entry\
Citation.citedArtifact.contributorship.entry.affiliationInfo\
Citation.citedArtifact.contributorship.entry.contributionInstance\
Citation.citedArtifact.contributorship.summary\
Citation.citedArtifact.part\
Citation.citedArtifact.publicationForm\
Citation.citedArtifact.publicationForm.periodicRelease\
Citation.citedArtifact.publicationForm.periodicRelease.dateOfPublication\
Citation.citedArtifact.publicationForm.publishedIn\
Citation.citedArtifact.relatesTo\
Citation.citedArtifact.statusDate\
Citation.citedArtifact.title\
Citation.citedArtifact.version\
Citation.citedArtifact.webLocation\
Citation.classification\
Citation.relatesTo\
Citation.statusDate\
Citation.summary\
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
CodeSystem.filter\
CodeSystem.property\
CodeSystemContentMode\
CodeSystemHierarchyMeaning\
CodeableConcept\
CodeableReference\
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
Confidentiality\
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
Country ValueSet\
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
DataRequirement\
DataRequirement.codeFilter\
DataRequirement.dateFilter\
DataRequirement.sort\
DataType\
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
Evidence.certainty\
Evidence.statistic\
Evidence.statistic.attributeEstimate\
Evidence.statistic.modelCharacteristic\
Evidence.statistic.modelCharacteristic.variable\
Evidence.statistic.sampleSize\
Evidence.variableDefinition\
EvidenceReport\
EvidenceReport.relatesTo\
EvidenceReport.section\
EvidenceReport.subject\
EvidenceReport.subject.characteristic\
EvidenceVariable\
EvidenceVariable.category\
EvidenceVariable.characteristic\
EvidenceVariable.characteristic.timeFromStart\
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
Ingredient\
Ingredient.manufacturer\
Ingredient.substance\
Ingredient.substance.strength\
Ingredient.substance.strength.referenceStrength\
IngredientManufacturerRole\
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
InteractionTrigger\
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
ManufacturedItemDefinition\
ManufacturedItemDefinition.property\
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
MedicationStatement Status Codes\
MedicinalProductDefinition\
MedicinalProductDefinition.characteristic\
MedicinalProductDefinition.contact\
MedicinalProductDefinition.crossReference\
MedicinalProductDefinition.name\
MedicinalProductDefinition.name.countryLanguage\
MedicinalProductDefinition.name.namePart\
MedicinalProductDefinition.operation\
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
NutritionProduct\
NutritionProduct.ingredient\
NutritionProduct.instance\
NutritionProduct.nutrient\
NutritionProduct.productCharacteristic\
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
PackagedProductDefinition\
PackagedProductDefinition.legalStatusOfSupply\
PackagedProductDefinition.package\
PackagedProductDefinition.package.containedItem\
PackagedProductDefinition.package.property\
PackagedProductDefinition.package.shelfLifeStorage\
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
RatioRange\
Rdisc\
Reference\
ReferenceHandlingPolicy\
ReferenceVersionRules\
RegulatedAuthorization\
RegulatedAuthorization.case\
RelatedArtifact\
RelatedArtifactType\
RelatedPerson\
RelatedPerson.communication\
RemittanceOutcome\
ReportRelationshipType\
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
SubscriptionNotificationType\
SubscriptionSearchModifier\
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
Substance.instance\
SubstanceDefinition\
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
VariableType\
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
accessionNumber\
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
additionalContext\
additionalIdentifier\
additionalInstruction\
additionalMonitoringIndicator\
additive\
additiveProductName\
additiveType\
address\
addresses\
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
affiliation\
affiliationInfo\
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
amendedWith\
amends\
amount\
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
apd-1\
app-1\
app-2\
app-3\
app-4\
append\
appended\
appendedWith\
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
areaUnderCurve\
arm\
arrived\
articleDate\
asNeeded\
asap\
ascending\
assert\
asserter\
assertion\
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
attributeEstimate\
auth-requirements\
authenticator\
author\
authored\
authoredOn\
authoredby\
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
axis\
backCurve\
bad\
balanced\
barcode\
base\
base64Binary\
baseCitation\
baseDefinition\
baseFormulaProductName\
baseFormulaType\
basedOn\
basis\
batch\
batch-response\
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
binding.empty() or type.code.empty() or type.select((code = 'code') or (code = 'Coding') or (code='CodeableConcept') or (code = 'Quantity') or (code = 'string') or (code = 'uri') or (code = 'Duration')).exists()\
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
calculation\
calibrated\
calibration\
calibration-required\
caloricDensity\
canFilterBy\
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
case\
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
ces-1\
chain\
chain.empty() or type = 'reference'\
changes\
channel\
characteristic\
characteristicCombination\
chargeItem\
check\
checked-in\
children().element.where(path.contains('.').not()).label.empty() and children().element.where(path.contains('.').not()).code.empty() and children().element.where(path.contains('.').not()).requirements.empty()\
choice\
chromosome\
cid-0\
cigar\
citation\
citeAs\
citedArtifact\
citedMedium\
city\
claim\
claimResponse\
class\
classHistory\
classification\
classified-with\
classifier\
classifierCopyright\
client\
clinicalRecommendationStatement\
clinicalStatus\
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
cnl-0\
cnt-3\
code\
code-invalid\
code.empty() or system.exists()\
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
collectiveName\
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
contained.where(((id.exists() and ('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url)))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(uri) = '#').exists()).not()).trace('unmatched', id).empty()\
containedInstance\
containedItem\
containedItemQuantity\
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
contributionInstance\
contributionType\
contributor\
contributorship\
control\
conversionFactor\
coordinateSystem\
coordinateSystem = 1 or coordinateSystem = 0\
copackagedIndicator\
copy\
copyright\
corrected\
correspondingContact\
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
cud-1\
curl\
currency\
current\
currentState\
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
dataPeriod\
dataRequirement\
datasetId\
date\
dateAccessed\
dateAsserted\
dateCriterion\
dateFilter\
dateOfPublication\
dateOp\
dateRange\
dateTime\
dateWritten\
day\
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
definition\
definition.resource.fhirVersion.all(%context.fhirVersion contains $this)\
definitionCanonical\
definitionUri\
delete\
deleted\
deliverFrom\
deliverTo\
denominator\
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
directnessMatch\
dis-1\
disapproved\
dischargeDisposition\
disclaimer\
discount\
discovery\
discriminator\
discriminator.exists() or description.exists()\
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
dom-r4b\
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
effect\
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
element.where(type.code='CodeableConcept' and id.endsWith('.concept') and binding.exists() and id.substring(0,$this.length()-8) in %context.element.where(type.code='CodeableReference').id).exists().not()\
element.where(type.code='Reference' and id.endsWith('.reference') and type.targetProfile.exists() and id.substring(0,$this.length()-10) in %context.element.where(type.code='CodeableReference').id).exists().not()\
eligibility\
eligible\
email\
empty\
empty() or ($this = '*') or (toInteger() >= 0)\
emptyReason\
emptyReason.empty() or entry.empty()\
enableBehavior\
enableWhen\
enableWhen.count() > 1 implies enableBehavior.exists()\
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
entryClassifier\
entryQuantity\
entryReference\
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
event-notification\
eventHistory\
eventNumber\
eventTrigger\
eventsSinceSubscriptionStart\
evidence\
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
exposureAlternative\
exposureRoute\
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
fhirPathCriteria\
fhirVersion\
fhirpath\
fhs-1\
fhs-2\
field\
filler-order\
filter\
filterDefinition\
filterParameter\
final\
financial\
finding\
finished\
first\
firstDose\
firstPage\
fixed\
fixed.empty() or (type.count()  <= 1)\
fixture\
flag\
fluid\
fluidConsistencyType\
focal\
focalDevice\
focus\
focusReference\
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
formOf\
format\
fragment\
frames\
free\
freeToShare\
frequency\
frequencyMax\
frequencyOfOccurrence\
fri\
friendly\
fulfilled\
full-support\
fullUrl\
fullUrl.exists() implies fullUrl.contains('/_history/').not()\
function\
fundingSource\
fundsReserve\
fundsReserveRequested\
gSOAP-1.3b\
gain\
gdf-0\
ge\
gender\
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
gestationalAge\
get\
given\
global\
gnuplot\
goal\
goalId\
gol-1\
gone\
grade\
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
halfLifePeriod\
handling\
handshake\
hasMember\
hasValue() or (children().count() > id.count())\
hasValue() or (children().count() > id.count()) or $this is Parameters\
hash\
head\
header\
headerField\
health-unknown\
healthcareService\
heartbeat\
height\
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
http://hl7.org/fhir/FHIR-version\
http://hl7.org/fhir/StructureDefinition/SimpleQuantity\
http://hl7.org/fhir/ValueSet/FHIR-version\
http://hl7.org/fhir/ValueSet/account-status\
http://hl7.org/fhir/ValueSet/account-type\
http://hl7.org/fhir/ValueSet/action-cardinality-behavior\
http://hl7.org/fhir/ValueSet/action-code\
http://hl7.org/fhir/ValueSet/action-condition-kind\
http://hl7.org/fhir/ValueSet/action-grouping-behavior\
http://hl7.org/fhir/ValueSet/action-participant-type\
http://hl7.org/fhir/ValueSet/action-precheck-behavior\
http://hl7.org/fhir/ValueSet/action-reason-code\
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
http://hl7.org/fhir/ValueSet/administrable-dose-form\
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
http://hl7.org/fhir/ValueSet/allergen-class\
http://hl7.org/fhir/ValueSet/allergy-intolerance-category\
http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality\
http://hl7.org/fhir/ValueSet/allergy-intolerance-type\
http://hl7.org/fhir/ValueSet/allergyintolerance-clinical\
http://hl7.org/fhir/ValueSet/allergyintolerance-code\
http://hl7.org/fhir/ValueSet/allergyintolerance-verification\
http://hl7.org/fhir/ValueSet/animal-tissue-type\
http://hl7.org/fhir/ValueSet/appointment-cancellation-reason\
http://hl7.org/fhir/ValueSet/appointmentstatus\
http://hl7.org/fhir/ValueSet/approach-site-codes\
http://hl7.org/fhir/ValueSet/article-url-type\
http://hl7.org/fhir/ValueSet/artifact-contribution-instance-type\
http://hl7.org/fhir/ValueSet/artifact-contribution-type\
http://hl7.org/fhir/ValueSet/artifact-relationship-type\
http://hl7.org/fhir/ValueSet/assert-direction-codes\
http://hl7.org/fhir/ValueSet/assert-operator-codes\
http://hl7.org/fhir/ValueSet/assert-response-code-types\
http://hl7.org/fhir/ValueSet/asset-availability\
http://hl7.org/fhir/ValueSet/attribute-estimate-type\
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
http://hl7.org/fhir/ValueSet/careteam-participant-role\
http://hl7.org/fhir/ValueSet/certainty-rating\
http://hl7.org/fhir/ValueSet/certainty-type\
http://hl7.org/fhir/ValueSet/characteristic-combination\
http://hl7.org/fhir/ValueSet/characteristic-method\
http://hl7.org/fhir/ValueSet/chargeitem-billingcodes\
http://hl7.org/fhir/ValueSet/chargeitem-status\
http://hl7.org/fhir/ValueSet/chromosome-human\
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
http://hl7.org/fhir/ValueSet/claim-exception\
http://hl7.org/fhir/ValueSet/claim-informationcategory\
http://hl7.org/fhir/ValueSet/claim-modifiers\
http://hl7.org/fhir/ValueSet/claim-subtype\
http://hl7.org/fhir/ValueSet/claim-type\
http://hl7.org/fhir/ValueSet/claim-use\
http://hl7.org/fhir/ValueSet/clinical-findings\
http://hl7.org/fhir/ValueSet/clinical-use-definition-category\
http://hl7.org/fhir/ValueSet/clinical-use-definition-type\
http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis\
http://hl7.org/fhir/ValueSet/clinicalimpression-status\
http://hl7.org/fhir/ValueSet/code-search-support\
http://hl7.org/fhir/ValueSet/codesystem-content-mode\
http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning\
http://hl7.org/fhir/ValueSet/combined-dose-form\
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
http://hl7.org/fhir/ValueSet/contributor-role\
http://hl7.org/fhir/ValueSet/contributor-summary-source\
http://hl7.org/fhir/ValueSet/contributor-summary-style\
http://hl7.org/fhir/ValueSet/contributor-summary-type\
http://hl7.org/fhir/ValueSet/contributor-type\
http://hl7.org/fhir/ValueSet/country\
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
http://hl7.org/fhir/ValueSet/directness\
http://hl7.org/fhir/ValueSet/discriminator-type\
http://hl7.org/fhir/ValueSet/disease-status\
http://hl7.org/fhir/ValueSet/disease-symptom-procedure\
http://hl7.org/fhir/ValueSet/doc-classcodes\
http://hl7.org/fhir/ValueSet/doc-section-codes\
http://hl7.org/fhir/ValueSet/doc-typecodes\
http://hl7.org/fhir/ValueSet/document-mode\
http://hl7.org/fhir/ValueSet/document-reference-status\
http://hl7.org/fhir/ValueSet/document-relationship-type\
http://hl7.org/fhir/ValueSet/dose-rate-type\
http://hl7.org/fhir/ValueSet/edible-substance-type\
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
http://hl7.org/fhir/ValueSet/evidence-classifier-code\
http://hl7.org/fhir/ValueSet/evidence-report-section\
http://hl7.org/fhir/ValueSet/evidence-report-type\
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
http://hl7.org/fhir/ValueSet/expression-language\
http://hl7.org/fhir/ValueSet/extension-context-type\
http://hl7.org/fhir/ValueSet/fhir-element-types\
http://hl7.org/fhir/ValueSet/filter-operator\
http://hl7.org/fhir/ValueSet/flag-category\
http://hl7.org/fhir/ValueSet/flag-code\
http://hl7.org/fhir/ValueSet/flag-status\
http://hl7.org/fhir/ValueSet/fm-status\
http://hl7.org/fhir/ValueSet/focus-characteristic-code\
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
http://hl7.org/fhir/ValueSet/investigation-sets\
http://hl7.org/fhir/ValueSet/invoice-priceComponentType\
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
http://hl7.org/fhir/ValueSet/location-mode\
http://hl7.org/fhir/ValueSet/location-physical-type\
http://hl7.org/fhir/ValueSet/location-status\
http://hl7.org/fhir/ValueSet/manifestation-or-symptom\
http://hl7.org/fhir/ValueSet/manufactured-dose-form\
http://hl7.org/fhir/ValueSet/map-context-type\
http://hl7.org/fhir/ValueSet/map-group-type-mode\
http://hl7.org/fhir/ValueSet/map-input-mode\
http://hl7.org/fhir/ValueSet/map-model-mode\
http://hl7.org/fhir/ValueSet/map-source-list-mode\
http://hl7.org/fhir/ValueSet/map-target-list-mode\
http://hl7.org/fhir/ValueSet/map-transform\
http://hl7.org/fhir/ValueSet/marital-status\
http://hl7.org/fhir/ValueSet/measure-data-usage\
http://hl7.org/fhir/ValueSet/measure-group-example\
http://hl7.org/fhir/ValueSet/measure-improvement-notation\
http://hl7.org/fhir/ValueSet/measure-population\
http://hl7.org/fhir/ValueSet/measure-report-status\
http://hl7.org/fhir/ValueSet/measure-report-type\
http://hl7.org/fhir/ValueSet/measure-scoring\
http://hl7.org/fhir/ValueSet/measure-stratifier-example\
http://hl7.org/fhir/ValueSet/measure-supplemental-data-example\
http://hl7.org/fhir/ValueSet/measure-type\
http://hl7.org/fhir/ValueSet/measurement-property\
http://hl7.org/fhir/ValueSet/measurereport-stratifier-value-example\
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
http://hl7.org/fhir/ValueSet/medicinal-product-additional-monitoring\
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
http://hl7.org/fhir/ValueSet/nutrition-product-category\
http://hl7.org/fhir/ValueSet/nutrition-product-nutrient\
http://hl7.org/fhir/ValueSet/nutritionproduct-status\
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
http://hl7.org/fhir/ValueSet/package-characteristic\
http://hl7.org/fhir/ValueSet/package-material\
http://hl7.org/fhir/ValueSet/package-type\
http://hl7.org/fhir/ValueSet/packaging-type\
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
http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection\
http://hl7.org/fhir/ValueSet/procedure-category\
http://hl7.org/fhir/ValueSet/procedure-code\
http://hl7.org/fhir/ValueSet/procedure-followup\
http://hl7.org/fhir/ValueSet/procedure-not-performed-reason\
http://hl7.org/fhir/ValueSet/procedure-outcome\
http://hl7.org/fhir/ValueSet/procedure-reason\
http://hl7.org/fhir/ValueSet/process-priority\
http://hl7.org/fhir/ValueSet/product-category\
http://hl7.org/fhir/ValueSet/product-characteristic-codes\
http://hl7.org/fhir/ValueSet/product-classification-codes\
http://hl7.org/fhir/ValueSet/product-intended-use\
http://hl7.org/fhir/ValueSet/product-status\
http://hl7.org/fhir/ValueSet/product-storage-scale\
http://hl7.org/fhir/ValueSet/program\
http://hl7.org/fhir/ValueSet/property-representation\
http://hl7.org/fhir/ValueSet/provenance-activity-type\
http://hl7.org/fhir/ValueSet/provenance-agent-type\
http://hl7.org/fhir/ValueSet/provenance-entity-role\
http://hl7.org/fhir/ValueSet/provenance-participant-role\
http://hl7.org/fhir/ValueSet/provenance-participant-type\
http://hl7.org/fhir/ValueSet/provider-qualification\
http://hl7.org/fhir/ValueSet/publication-status\
http://hl7.org/fhir/ValueSet/published-in-type\
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
http://hl7.org/fhir/ValueSet/regulated-authorization-basis\
http://hl7.org/fhir/ValueSet/regulated-authorization-case-type\
http://hl7.org/fhir/ValueSet/regulated-authorization-type\
http://hl7.org/fhir/ValueSet/rejection-criteria\
http://hl7.org/fhir/ValueSet/related-artifact-type\
http://hl7.org/fhir/ValueSet/related-claim-relationship\
http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype\
http://hl7.org/fhir/ValueSet/relation-type\
http://hl7.org/fhir/ValueSet/remittance-outcome\
http://hl7.org/fhir/ValueSet/report-action-result-codes\
http://hl7.org/fhir/ValueSet/report-codes\
http://hl7.org/fhir/ValueSet/report-participant-type\
http://hl7.org/fhir/ValueSet/report-relation-type\
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
http://hl7.org/fhir/ValueSet/statistic-model-code\
http://hl7.org/fhir/ValueSet/statistic-type\
http://hl7.org/fhir/ValueSet/strand-type\
http://hl7.org/fhir/ValueSet/structure-definition-kind\
http://hl7.org/fhir/ValueSet/study-type\
http://hl7.org/fhir/ValueSet/subject-type\
http://hl7.org/fhir/ValueSet/subscriber-relationship\
http://hl7.org/fhir/ValueSet/subscription-channel-type\
http://hl7.org/fhir/ValueSet/subscription-error\
http://hl7.org/fhir/ValueSet/subscription-notification-type\
http://hl7.org/fhir/ValueSet/subscription-search-modifier\
http://hl7.org/fhir/ValueSet/subscription-status\
http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior\
http://hl7.org/fhir/ValueSet/substance-amount-type\
http://hl7.org/fhir/ValueSet/substance-category\
http://hl7.org/fhir/ValueSet/substance-code\
http://hl7.org/fhir/ValueSet/substance-codes\
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
http://hl7.org/fhir/ValueSet/supplydelivery-type\
http://hl7.org/fhir/ValueSet/supplyrequest-kind\
http://hl7.org/fhir/ValueSet/supplyrequest-reason\
http://hl7.org/fhir/ValueSet/supplyrequest-status\
http://hl7.org/fhir/ValueSet/surface\
http://hl7.org/fhir/ValueSet/synthesis-type\
http://hl7.org/fhir/ValueSet/system-restful-interaction\
http://hl7.org/fhir/ValueSet/target-species\
http://hl7.org/fhir/ValueSet/task-code\
http://hl7.org/fhir/ValueSet/task-intent\
http://hl7.org/fhir/ValueSet/task-status\
http://hl7.org/fhir/ValueSet/testscript-operation-codes\
http://hl7.org/fhir/ValueSet/testscript-profile-destination-types\
http://hl7.org/fhir/ValueSet/testscript-profile-origin-types\
http://hl7.org/fhir/ValueSet/texture-code\
http://hl7.org/fhir/ValueSet/therapy\
http://hl7.org/fhir/ValueSet/therapy-relationship-type\
http://hl7.org/fhir/ValueSet/timing-abbreviation\
http://hl7.org/fhir/ValueSet/title-type\
http://hl7.org/fhir/ValueSet/tooth\
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
http://hl7.org/fhir/ValueSet/usage-context-type\
http://hl7.org/fhir/ValueSet/use-context\
http://hl7.org/fhir/ValueSet/vaccine-code\
http://hl7.org/fhir/ValueSet/variable-handling\
http://hl7.org/fhir/ValueSet/variable-role\
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
http://hl7.org/fhir/ValueSet/warning-type\
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
http://hl7.org/fhir/characteristic-combination\
http://hl7.org/fhir/chargeitem-status\
http://hl7.org/fhir/claim-use\
http://hl7.org/fhir/clinical-use-definition-type\
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
http://hl7.org/fhir/ingredient-manufacturer-role\
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
http://hl7.org/fhir/nutritionproduct-status\
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
http://hl7.org/fhir/report-relation-type\
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
http://hl7.org/fhir/subscription-notification-type\
http://hl7.org/fhir/subscription-status\
http://hl7.org/fhir/subscriptiontopic-cr-behavior\
http://hl7.org/fhir/substance-status\
http://hl7.org/fhir/supplydelivery-status\
http://hl7.org/fhir/supplyrequest-status\
http://hl7.org/fhir/task-intent\
http://hl7.org/fhir/task-status\
http://hl7.org/fhir/trigger-type\
http://hl7.org/fhir/type-derivation-rule\
http://hl7.org/fhir/udi-entry-type\
http://hl7.org/fhir/variable-handling\
http://hl7.org/fhir/variable-type\
http://hl7.org/fhir/verificationresult-status\
http://hl7.org/fhir/versioning-policy\
http://hl7.org/fhir/vision-base-codes\
http://hl7.org/fhir/vision-eye-codes\
http://loinc.org/vs/LL379-9\
http://terminology.hl7.org/CodeSystem/adverse-event-outcome\
http://terminology.hl7.org/CodeSystem/adverse-event-severity\
http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical\
http://terminology.hl7.org/CodeSystem/allergyintolerance-verification\
http://terminology.hl7.org/CodeSystem/condition-clinical\
http://terminology.hl7.org/CodeSystem/condition-ver-status\
http://terminology.hl7.org/CodeSystem/measure-improvement-notation\
http://terminology.hl7.org/CodeSystem/medication-admin-status\
http://terminology.hl7.org/CodeSystem/medicationdispense-status\
http://terminology.hl7.org/CodeSystem/medicationknowledge-status\
http://terminology.hl7.org/CodeSystem/subscription-search-modifier\
http://terminology.hl7.org/CodeSystem/supply-item-type\
http://terminology.hl7.org/CodeSystem/v3-Confidentiality\
http://terminology.hl7.org/CodeSystem/v3-TimingEvent\
http://terminology.hl7.org/ValueSet/action-participant-role\
http://terminology.hl7.org/ValueSet/v2-0003\
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
http://terminology.hl7.org/ValueSet/v3-Confidentiality\
http://terminology.hl7.org/ValueSet/v3-FamilyMember\
http://terminology.hl7.org/ValueSet/v3-LoincDocumentOntologyInternational\
http://terminology.hl7.org/ValueSet/v3-ParticipationMode\
http://terminology.hl7.org/ValueSet/v3-PurposeOfUse\
http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType\
http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason\
http://unitsofmeasure.org\
http://www.rsna.org/RadLex_Playbook.aspx\
human\
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
impurity\
imr-1\
in\
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
ing-1\
ingredient\
initial\
initialFill\
initialSelected\
initials\
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
interpretation\
interpreter\
intersection\
intolerance\
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
issue\
issued\
issuer\
item\
item.count()>1\
itemCodeableConcept\
itemReference\
itemSequence\
jurisdiction\
justification\
kelvin\
key\
keyword\
kind\
kind != 'logical' implies snapshot.empty() or snapshot.element.first().path = type\
kind != 'root' or uniqueId.all(type != 'uuid')\
kind!='logical' implies snapshot.element.first().type.empty()\
kinetics\
knownAllergen\
knownDataCount\
label\
language\
languageCode\
last\
lastModified\
lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn\
lastOccurrence\
lastPage\
lastPerformed\
lastReviewDate\
lastRevisionDate\
lastUpdated\
laterality\
latitude\
le\
left\
legal\
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
listMode\
listOrder\
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
lowNumerator\
lowNumerator.empty() or highNumerator.empty() or (lowNumerator <= highNumerator)\
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
manufacturer\
manufacturer-name\
map\
mapping\
maritalStatus\
markdown\
marketingStatus\
masterFile\
masterIdentifier\
match\
matching\
material\
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
measurementType\
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
modelCharacteristic\
modelNumber\
moderate\
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
month\
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
name\
name.empty() or query.empty()\
name.exists() implies name.exists() implies name.matches('[A-Z]([A-Za-z0-9_]){0,254}')\
name.exists() implies name.matches('[A-Z]([A-Za-z0-9_]){0,254}')\
name.exists() or telecom.exists() or address.exists() or organization.exists()\
name.exists() or uri.exists()\
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
notificationEvent\
notificationShape\
nsd-0\
nsd-1\
nsd-2\
numFN\
numFP\
numTP\
number\
numberAffected\
numberOfEvents\
numberOfInstances\
numberOfParticipants\
numberOfRepeatsAllowed\
numberOfSeries\
numberOfStudies\
numerator\
nutrient\
oauth\
objective\
obs-3\
obs-6\
obs-7\
observationRequirement\
observationResultRequirement\
observed\
observedAllele\
observedSeq\
observer\
occurred\
occurrence\
occurrenceDateTime\
of-type\
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
operationalStatus\
operator\
operator = 'exists' implies (answer is boolean)\
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
ordinal\
org-1\
org-2\
org-3\
organ\
organization\
orientation\
orientationType\
origin\
original-order\
originalPrescription\
other\
other-map\
otherTherapy\
out\
outcome\
outcomeCode\
outcomeCodeableConcept\
outcomeDesc\
outcomeReference\
outer\
output\
outputParameters\
outputProfile\
overbooked\
overload\
overrideReason\
ownedBy\
owner\
package\
packageCode\
packageFor\
packageId\
packagedMedicinalProduct\
packaging\
page\
pageCount\
pageString\
pager\
paging\
param\
parameter\
parameterName\
params\
parent\
parentDevice\
part\
part-of\
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
path\
path-pages\
path-resource\
path-tx-cache\
path.exists() xor searchParam.exists()\
path.matches('^[A-Za-z][A-Za-z0-9]*(\\\\.[a-z][A-Za-z0-9]*(\\\\[x])?)*$')\
path.matches('^[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\.[^\\\\s\\\\.,:;\\\\\\'\"\\\\/|?!@#$%&*()\\\\[\\\\]{}]{1,64}(\\\\[x\\\\])?(\\\\:[^\\\\s\\\\.]+)?)*$')\
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
pediatricUseIndicator\
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
periodicRelease\
permit\
permittedDataType\
person\
personal\
phase\
phone\
phonetic\
photo\
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
polychotomous\
population\
position\
positiveInt\
possible\
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
probability.exists($this is decimal) implies (probability as decimal) <= 100\
problem\
procedure\
procedureCode\
procedureReference\
procedureSequence\
process\
processNote\
processing\
produced\
producedFrom\
producer\
product\
productCategory\
productCharacteristic\
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
publicationForm\
publicationStatus\
publishedIn\
publisher\
publisherLocation\
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
que-10\
que-11\
que-12\
que-13\
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
rater\
rating\
ratioHighLimitAmount\
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
reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids')) or (reference='#' and %rootResource!=%resource)\
referenceAllele\
referenceDocument\
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
region\
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
relatedIdentifier\
relatedMedicationKnowledge\
relatedto\
relatesTo\
relation\
relationship\
relationshipType\
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
repeats\
repeats=true or initial.count() <= 1\
repetitions\
replaced-by\
replacedWith\
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
requireBoth\
required\
requiredBehavior\
requirement\
requirements\
requisition\
reserved\
resolved\
resolvedWithSequelae\
resolves\
resource\
resource.exists() != action.exists()\
resource.exists() or request.exists() or response.exists()\
resource.groupingId.all(%context.grouping.id contains $this)\
resource.select(type).isDistinct()\
resourceId\
resourceTrigger\
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
resultForCreate\
resultForDelete\
resultingCondition\
resultsInterpreter\
retentionTime\
retired\
revInclude\
reval-fail\
revenue\
reviewer\
revision\
revoked\
rfid\
right\
riskAdjustment\
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
sdf-24\
sdf-25\
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
season\
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
sourceDocument\
sourceId\
sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))\
sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' |'search' | 'transaction' | 'history'))\
sourceIdentityCertificate\
sourceMaterial\
sourcePatientInfo\
sourceSignature\
sourceVersion\
spd-0\
spd-1\
spd-2\
special\
specialArrangement\
specialCourtesy\
specialMeasures\
specialPrecautionsForStorage\
specialization\
specializes\
specialty\
species\
specific\
specificCost\
specimen\
specimenQuantity\
specimenRequirement\
sphere\
sponsor\
sst-1\
stage\
standardSequence\
standby\
start\
start.exists() = end.exists()\
start.hasValue().not() or end.hasValue().not() or (start <= end)\
started\
stat\
state\
statistic\
statisticType\
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
string\
structure\
structureVariant\
study\
studyEffective\
studyEffectiveDescription\
studyEffectiveGroupMeasure\
studyEffectiveTimeFromStart\
studyType\
style\
subDetail\
subDetailSequence\
subSite\
subType\
subcomponent\
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
subscription\
substance\
substanceDefinition\
substitution\
subsumes\
subsumption\
subtitle\
subtype\
success\
successor\
suffix\
summary\
summary.exists() or assessment.exists()\
sun\
superseded\
supplement\
supplementalData\
supplements\
suppliedItem\
supplier\
supportedInteraction\
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
targetClassifier\
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
technique\
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
test-fails\
test-passes\
testScript\
tester\
text\
text.`div`.exists()\
text.exists() or entry.exists() or section.exists()\
textConcentration\
textEquivalent\
textFilter\
textPresentation\
texture\
therapy\
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
type = 'event-notification' implies (notificationEvent.exists() and notificationEvent.first().exists())\
type = 'message' implies entry.first().resource.is(MessageHeader)\
type!='display' or (required.empty() and repeats.empty())\
type!='display' or code.empty()\
type!='display' or readOnly.empty()\
type-and-types\
type.exists() or actor.exists()\
type.exists() or part.exists()\
type.select(code).isDistinct()\
type='display' implies item.empty()\
type='group' implies item.empty().not()\
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
undesirable-effect\
undesirableEffect\
union\
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
useBy\
useContext\
usePeriod\
used\
usedCode\
usedReference\
user-friendly-name\
userSelected\
usual\
uuid\
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
value.exists() implies ((system = %ucum) and code.exists())\
valueCategory\
valueCode\
valueQuantity\
valueRange\
valueSet\
valueSet.exists() implies (valueSet.startsWith('http:') or valueSet.startsWith('https') or valueSet.startsWith('urn:') or valueSet.startsWith('#'))\
valueSet.exists() or system.exists()\
valuedItem\
variable\
variableDefinition\
variableRole\
variableType\
variant\
variantPointer\
variantType\
variantsetId\
verification\
verificationDate\
verificationStatus\
verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code='entered-in-error').empty() or clinicalStatus.empty()\
verificationStatus.empty().not() and verificationStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-ver-status' and code='entered-in-error').exists().not() and category.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-category' and code='problem-list-item').exists() implies clinicalStatus.empty().not()\
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
volume\
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
webLocation\
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
whoClassified\
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
year\
yellow\
yes\
zlib-acknowledgement\
";

#[rustfmt::skip]
static ENDS: [u32; 4614] = [
0,2,865,1019,1242,1417,1553,1783,1894,1935,2029,2100,2290,2420,2515,2576,
2645,2708,2813,2852,2922,3001,3048,3174,3259,3387,3425,3466,3581,3696,3812,3901,
3989,4040,4144,4289,4517,4627,4681,4754,4942,5162,5163,5169,5175,5181,5185,5189,
5193,5197,5202,5207,5211,5212,5217,5222,5227,5232,5237,5242,5247,5249,5250,5251,
5256,5261,5266,5271,5276,5277,5282,5287,5292,5297,5310,5325,5326,5327,5328,5330,
5331,5332,5334,5337,5339,5342,5345,5348,5352,5359,5366,5373,5380,5387,5390,5399,
5407,5420,5437,5450,5467,5474,5477,5482,5490,5496,5503,5511,5519,5527,5535,5543,
5550,5566,5583,5596,5621,5640,5662,5683,5705,5727,5749,5772,5790,5821,5851,5858,
5869,5879,5909,5948,6000,6066,6149,6169,6179,6190,6202,6228,6264,6285,6304,6324,
6332,6335,6350,6357,6375,6402,6428,6465,6494,6520,6542,6583,6593,6596,6606,6616,
6626,6637,6748,6771,6790,6807,6819,6836,6852,6864,6886,6907,6929,6939,6949,6965,
6989,7006,7030,7047,7063,7089,7106,7118,7130,7150,7169,7188,7200,7224,7242,7259,
7290,7326,7358,7370,7385,7399,7414,7421,7436,7442,7446,7451,7459,7483,7489,7504,
7530,7567,7606,7643,7677,7711,7743,7781,7795,7809,7822,7829,7835,7847,7867,7888,
7907,7918,7928,7929,7939,7948,7957,7966,7975,7984,7996,8008,8020,8032,8044,8059,
8074,8089,8104,8119,8134,8149,8164,8179,8194,8206,8218,8230,8242,8254,8266,8278,
8290,8302,8314,8321,8323,8331,8339,8358,8374,8384,8394,8404,8414,8422,8430,8432,
8443,8454,8480,8488,8495,8504,8515,8517,8524,8543,8571,8605,8634,8672,8718,8742,
8778,8811,8856,8899,8944,8977,9005,9028,9036,9053,9077,9097,9119,9133,9141,9161,
9175,9187,9212,9236,9261,9271,9291,9311,9345,9379,9428,9444,9452,9474,9505,9542,
9593,9631,9675,9735,9800,9846,9873,9911,9965,10037,10087,10119,10152,10180,10210,10244,
10267,10285,10304,10320,10330,10335,10349,10363,10378,10393,10403,10420,10447,10458,10473,10486,
10506,10519,10540,10568,10606,10625,10648,10666,10697,10722,10757,10778,10803,10822,10840,10866,
10898,10922,10943,10981,11032,11064,11097,11142,11181,11210,11235,11252,11262,11280,11310,11337,
11354,11373,11394,11420,11435,11452,11458,11471,11492,11512,11540,11561,11591,11606,11617,11637,
11654,11675,11694,11720,11737,11747,11763,11787,11818,11859,11884,11905,11932,11941,11959,11974,
12002,12029,12052,12073,12083,12098,12105,12119,12136,12159,12181,12201,12219,12239,12251,12269,
12282,12294,12312,12327,12335,12361,12378,12392,12405,12420,12433,12453,12481,12500,12527,12557,
12576,12602,12627,12654,12692,12719,12730,12745,12750,12766,12774,12788,12814,12850,12876,12912,
12943,12984,13025,13052,13085,13122,13164,13214,13239,13248,13262,13266,13276,13277,13286,13292,
13295,13299,13314,13340,13366,13386,13394,13404,13417,13439,13463,13484,13490,13507,13522,13543,
13560,13574,13590,13617,13644,13669,13694,13725,13761,13773,13797,13825,13852,13872,13889,13918,
13932,13945,13968,13986,14010,14026,14048,14070,14087,14095,14111,14135,14147,14164,14189,14214,
14241,14264,14288,14302,14308,14326,14333,14341,14342,14349,14356,14363,14370,14377,14384,14394,
14402,14410,14418,14421,14430,14438,14445,14462,14484,14509,14537,14562,14587,14612,14651,14673,
14698,14724,14742,14751,14773,14792,14817,14835,14856,14879,14902,14917,14925,14939,14956,14974,
14981,14994,15017,15044,15063,15072,15079,15098,15113,15124,15135,15143,15161,15179,15215,15253,
15300,15329,15356,15370,15394,15416,15438,15475,15491,15516,15547,15592,15616,15631,15652,15676,
15718,15750,15773,15801,15841,15879,15903,15923,15952,15980,16015,16060,16095,16140,16169,16199,
16229,16254,16292,16324,16366,16392,16420,16450,16482,16510,16545,16571,16597,16607,16616,16636,
16648,16663,16679,16698,16709,16714,16719,16726,16729,16733,16752,16771,16800,16814,16842,16846,
16856,16869,16878,16881,16894,16911,16924,16941,16954,16971,16976,16988,17004,17016,17032,17044,
17060,17068,17073,17079,17083,17094,17113,17133,17152,17167,17187,17214,17253,17258,17278,17290,
17302,17311,17327,17349,17368,17386,17390,17394,17396,17404,17417,17434,17465,17494,17524,17533,
17541,17544,17547,17550,17557,17560,17570,17583,17605,17616,17628,17647,17675,17704,17722,17728,
17740,17762,17784,17812,17833,17855,17888,17914,17955,18010,18033,18052,18082,18121,18156,18196,
18235,18274,18303,18329,18357,18390,18427,18435,18445,18468,18488,18517,18564,18590,18603,18624,
18646,18676,18712,18730,18760,18791,18830,18874,18879,18889,18907,18920,18927,18943,18974,18993,
19018,19031,19044,19053,19057,19067,19068,19075,19082,19095,19112,19125,19142,19155,19172,19178,
19185,19192,19200,19208,19216,19224,19233,19242,19249,19258,19269,19280,19295,19301,19308,19316,
19323,19335,19346,19358,19362,19372,19380,19390,19398,19423,19440,19452,19466,19467,19470,19475,
19482,19497,19505,19512,19518,19522,19532,19541,19548,19555,19562,19591,19596,19601,19605,19614,
19640,19675,19690,19697,19710,19734,19758,19792,19816,19842,19855,19874,19904,19934,19972,20020,
20069,20088,20105,20110,20120,20143,20159,20180,20204,20241,20272,20306,20324,20355,20383,20414,
20433,20465,20509,20560,20627,20651,20689,20719,20747,20789,20826,20855,20884,20914,20956,20995,
21038,21084,21101,21134,21179,21209,21228,21260,21286,21327,21361,21402,21433,21480,21520,21556,
21573,21606,21629,21642,21667,21689,21709,21736,21740,21750,21755,21772,21797,21826,21856,21884,
21918,21958,21998,22023,22028,22041,22049,22056,22059,22060,22068,22076,22080,22084,22089,22097,
22101,22105,22109,22116,22123,22132,22135,22138,22145,22157,22178,22204,22220,22229,22244,22250,
22258,22264,22272,22277,22285,22290,22304,22333,22377,22400,22432,22463,22488,22504,22531,22556,
22581,22619,22641,22648,22656,22664,22671,22678,22683,22692,22701,22710,22719,22728,22739,22748,
22757,22768,22779,22788,22797,22806,22815,22824,22833,22836,22843,22854,22861,22868,22875,22882,
22889,22900,22921,22947,22966,22987,23026,23067,23091,23108,23115,23134,23162,23191,23228,23272,
23285,23301,23323,23344,23356,23376,23399,23404,23406,23409,23412,23415,23423,23430,23438,23441,
23445,23448,23473,23518,23551,23598,23640,23690,23709,23719,23739,23758,23777,23784,23805,23820,
23832,23845,23866,23894,23927,23933,23939,23950,23964,23985,24016,24050,24083,24118,24137,24163,
24169,24179,24189,24201,24227,24243,24273,24302,24311,24332,24351,24369,24385,24407,24419,24429,
24445,24462,24482,24499,24509,24516,24521,24529,24547,24560,24578,24609,24638,24664,24689,24710,
24731,24757,24790,24817,24818,24828,24835,24842,24850,24856,24861,24866,24871,24881,24886,24895,
24918,24939,24961,24988,25003,25022,25035,25062,25079,25101,25113,25132,25161,25194,25207,25222,
25241,25254,25272,25297,25337,25356,25369,25386,25409,25428,25443,25464,25472,25484,25505,25517,
25538,25552,25577,25581,25587,25591,25600,25609,25618,25623,25632,25637,25642,25646,25657,25664,
25667,25678,25685,25693,25709,25724,25742,25757,25772,25797,25805,25819,25828,25837,25851,25860,
25872,25876,25886,25899,25907,25926,25944,25963,25990,26008,26037,26076,26124,26162,26176,26186,
26196,26206,26225,26252,26284,26311,26339,26362,26374,26392,26416,26439,26472,26502,26532,26572,
26594,26617,26642,26663,26684,26710,26736,26757,26769,26789,26812,26840,26866,26884,26920,26943,
26960,26989,27019,27054,27087,27134,27143,27163,27181,27200,27224,27250,27285,27309,27342,27370,
27402,27436,27465,27509,27523,27537,27564,27584,27598,27611,27634,27653,27677,27680,27692,27697,
27707,27711,27715,27725,27736,27752,27762,27772,27795,27826,27860,27902,27951,27984,28027,28065,
28097,28132,28168,28178,28200,28216,28239,28269,28302,28321,28347,28362,28384,28406,28431,28447,
28463,28473,28495,28513,28532,28562,28586,28603,28619,28642,28672,28705,28752,28771,28797,28812,
28834,28853,28880,28886,28899,28916,28927,28931,28949,28971,28972,28981,28993,29000,29016,29032,
29043,29054,29063,29075,29078,29079,29086,29093,29101,29117,29141,29173,29217,29248,29266,29293,
29321,29333,29351,29381,29413,29441,29444,29454,29464,29482,29518,29560,29563,29575,29587,29591,
29596,29606,29612,29615,29626,29640,29645,29650,29654,29661,29668,29675,29682,29689,29692,29700,
29710,29720,29724,29725,29727,29736,29745,29930,29951,29958,29963,29968,29976,29984,30026,30032,
30040,30059,30074,30082,30089,30106,30112,30120,30126,30134,30139,30146,30152,30161,30170,30173,
30180,30190,30214,30238,30255,30275,30296,30325,30333,30352,30364,30371,30380,30392,30402,30418,
30432,30453,30467,30491,30516,30542,30553,30565,30576,30591,30596,30605,30616,30619,30624,30651,
30687,30692,30703,30770,30775,30780,30785,30788,30799,30805,30824,30831,30849,30856,30871,30876,
30885,30902,30913,30921,30927,30934,30945,30951,30957,30963,30969,30978,30984,30996,31042,31081,
31095,31104,31107,31109,31114,31119,31124,31129,31134,31140,31148,31160,31167,31180,31191,31198,
31207,31219,31224,31235,31254,31269,31281,31289,31294,31308,31311,31318,31329,31337,31341,31350,
31356,31364,31373,31383,31391,31396,31407,31415,31435,31444,31455,31460,31476,31486,31497,31517,
31525,31533,31550,31567,31580,31586,31594,31604,31614,31623,31644,31667,31683,31706,31716,31726,
31748,31757,31773,31791,31804,31808,31817,31820,31828,31835,31839,31851,31863,31877,31899,31914,
31921,31926,31931,31945,31950,31956,31962,31968,31973,31978,31983,31988,31993,31998,32003,32009,
32019,32031,32036,32047,32054,32068,32081,32089,32097,32111,32117,32124,32131,32207,32418,32426,
32441,32450,32455,32459,32467,32475,32481,32488,32492,32496,32502,32507,32514,32527,32546,32560,
32564,32578,32594,32605,32616,32617,32628,32638,32649,32669,32683,32694,32708,32725,32734,32749,
32758,32767,32770,32782,32792,32853,32861,32865,32884,32895,32903,32919,32930,32940,32944,32957,
32961,32969,33016,33025,33027,33034,33039,33046,33055,33060,33065,33100,33107,33114,33128,33153,
33163,33168,33178,33386,33392,33402,33407,33412,33420,33426,33439,33450,33454,33459,33472,33477,
33489,33503,33518,33528,33547,33553,33584,33598,33611,33617,33634,33668,33679,33686,33691,33696,
33701,33706,33711,33716,33721,33726,33730,33742,33773,33805,33837,33870,33880,33890,33900,33910,
33916,33923,33932,33942,33956,33965,33970,34000,34007,34110,34123,34142,34162,34173,34183,34208,
34225,34323,34342,34353,34361,34370,34382,34394,34412,34421,34428,34439,34448,34464,34477,34482,
34487,34492,34497,34502,34515,34522,34589,34622,34632,34646,34656,34675,34696,34705,34745,34762,
34779,34794,34811,34826,34850,34859,34867,34881,34888,34899,34909,34944,34952,34959,34968,34995,
35026,35097,35475,35492,35505,35526,35535,35543,35550,35567,35584,35600,35809,35820,35827,35872,
35888,35940,35953,35964,35974,35982,36008,36024,36042,36062,36078,36089,36104,36111,36127,36143,
36187,36206,36210,36219,36228,36248,36252,36256,36266,36283,36288,36293,36301,36335,36342,36357,
36372,36391,36399,36411,36413,36418,36423,36429,36435,36441,36447,36452,36457,36462,36467,36472,
36477,36482,36488,36495,36503,36508,36516,36524,36545,36556,36570,36575,36580,36585,36590,36594,
36602,36609,36621,36630,36636,36649,36653,36661,36662,36673,36677,36694,36707,36717,36729,36744,
36757,36769,36783,36796,36832,36862,36878,36919,36929,36944,36953,36957,36969,36981,36994,37004,
37021,37027,37036,37044,37055,37058,37067,37077,37087,37095,37102,37118,37126,37138,37146,37154,
37163,37175,37225,37235,37307,37326,37339,37345,37352,37363,37372,37383,37387,37396,37406,37416,
37425,37430,37440,37511,37523,37534,37548,37581,37594,37604,37615,37626,37637,37648,37654,37689,
37703,37710,37718,37731,37737,37753,37763,37772,37789,37800,37808,37819,37833,37842,37854,37945,
38027,38035,38045,38054,38063,38073,38088,38093,38104,38124,38134,38142,38151,38164,38210,38223,
38246,38254,38270,38285,38292,38303,38311,38319,38337,38345,38348,38351,38363,38372,38380,38422,
38434,38477,38490,38495,38500,38505,38510,38515,38522,38528,38534,38551,38555,38585,38596,38604,
38614,38626,38636,38652,38656,38661,38666,38671,38676,38694,38697,38706,38714,38755,38794,38805,
38845,38857,38863,38870,38882,38888,38890,38896,38905,38911,38920,38933,38948,38961,38967,38972,
38978,38984,38990,38996,39002,39008,39014,39020,39026,39031,39037,39043,39049,39054,39059,39064,
39069,39074,39079,39084,39091,39117,39183,39224,39279,39482,39693,39704,39712,39717,39722,39768,
39779,39815,39829,39839,39893,39909,39918,39921,39929,39937,39945,39955,39969,39985,39996,40003,
40009,40014,40134,40273,40317,40332,40345,40359,40368,40379,40392,40394,40399,40405,40416,40426,
40431,40436,40442,40454,40458,40462,40470,40487,40504,40509,40514,40532,40544,40555,40567,40595,
40603,40608,40619,40626,40635,40642,40661,40669,40679,40687,40702,40708,40713,40722,40741,40763,
40775,40789,40803,40810,40816,40824,40832,40851,40864,40875,40885,40942,40961,41002,41007,41014,
41024,41033,41069,41334,41598,41608,41624,41636,41639,41647,41653,41661,41673,41679,41693,41697,
41703,41710,41723,41729,41738,41751,41756,41767,41770,41776,41792,41803,41811,41816,41821,41826,
41838,41844,41860,41875,41880,41889,41896,41904,41909,41918,41927,41932,41969,41976,41980,41985,
42005,42010,42021,42026,42040,42049,42057,42061,42083,42091,42094,42103,42117,42131,42135,42143,
42149,42155,42163,42169,42173,42184,42193,42205,42226,42229,42237,42246,42258,42265,42326,42334,
42347,42359,42380,42390,42394,42399,42401,42407,42418,42437,42448,42461,42476,42488,42497,42507,
42518,42523,42537,42540,42545,42551,42558,42562,42568,42573,42577,42582,42587,42598,42603,42608,
42693,42760,42775,42787,42796,42806,42814,42830,42840,42845,42847,42851,42860,42868,42869,42883,
42891,42900,42909,42956,43026,43030,43034,43040,43051,43065,43082,43091,43097,43109,43125,43129,
43142,43146,43156,43163,43179,43193,43205,43211,43215,43230,43246,43250,43263,43275,43364,43444,
43502,43550,43605,43660,43692,43746,43787,43830,43871,43927,43967,44017,44070,44122,44175,44222,
44275,44328,44382,44422,44479,44520,44560,44601,44648,44696,44748,44804,44854,44906,44957,45016,
45075,45125,45179,45230,45277,45315,45358,45415,45475,45528,45584,45636,45696,45743,45803,45849,
45897,45942,46006,46061,46116,46167,46217,46272,46319,46371,46417,46464,46512,46561,46606,46652,
46700,46744,46785,46826,46867,46912,46950,46998,47045,47105,47145,47191,47238,47292,47344,47399,
47453,47500,47545,47592,47637,47691,47736,47779,47834,47884,47936,47982,48027,48084,48141,48190,
48241,48298,48361,48414,48469,48510,48557,48601,48655,48699,48741,48780,48818,48864,48925,48982,
49039,49093,49141,49193,49250,49297,49337,49388,49446,49494,49539,49593,49650,49697,49749,49799,
49852,49899,49946,49989,50035,50082,50126,50175,50224,50278,50330,50373,50418,50468,50517,50566,
50609,50660,50702,50750,50795,50843,50892,50938,50985,51027,51074,51118,51168,51215,51265,51313,
51363,51410,51466,51517,51573,51626,51679,51727,51775,51830,51873,51928,51989,52043,52092,52136,
52181,52231,52278,52320,52365,52420,52474,52527,52572,52608,52651,52699,52756,52798,52870,52909,
52956,52997,53039,53084,53127,53171,53222,53282,53333,53375,53415,53459,53501,53553,53595,53644,
53684,53730,53773,53826,53882,53929,53967,54006,54053,54096,54150,54193,54239,54281,54323,54377,
54432,54475,54525,54580,54636,54687,54730,54790,54844,54899,54944,55003,55058,55103,55146,55199,
55249,55293,55335,55383,55427,55478,55525,55575,55616,55657,55710,55762,55811,55858,55912,55965,
56010,56053,56099,56143,56189,56244,56300,56348,56399,56446,56490,56532,56570,56610,56648,56702,
56740,56780,56814,56855,56900,56942,56984,57029,57069,57120,57170,57212,57251,57304,57354,57403,
57450,57500,57543,57587,57625,57660,57706,57750,57793,57845,57893,57957,58028,58087,58154,58204,
58260,58308,58369,58417,58488,58551,58614,58685,58732,58778,58826,58881,58939,58995,59043,59100,
59144,59200,59247,59287,59334,59384,59435,59483,59528,59575,59630,59673,59716,59755,59793,59834,
59872,59923,59964,60002,60043,60089,60136,60179,60217,60256,60296,60338,60389,60433,60486,60537,
60582,60630,60673,60716,60765,60814,60856,60899,60946,60996,61053,61100,61150,61198,61242,61297,
61359,61400,61449,61516,61571,61614,61653,61692,61746,61798,61854,61899,61949,62007,62063,62109,
62165,62231,62285,62346,62409,62470,62525,62580,62644,62697,62750,62810,62878,62940,62999,63066,
63119,63180,63236,63295,63355,63418,63469,63512,63565,63623,63669,63728,63781,63833,63877,63918,
63972,64010,64059,64105,64142,64199,64245,64290,64331,64369,64411,64466,64521,64573,64625,64665,
64714,64760,64815,64863,64918,64965,65008,65054,65106,65152,65198,65243,65294,65339,65380,65423,
65468,65516,65568,65616,65672,65710,65764,65807,65848,65891,65939,65988,66034,66104,66151,66194,
66241,66300,66346,66391,66436,66481,66538,66595,66644,66687,66737,66773,66825,66878,66928,66979,
67035,67091,67142,67189,67235,67276,67324,67374,67431,67489,67547,67599,67651,67709,67771,67830,
67884,67936,67989,68040,68098,68160,68217,68264,68314,68369,68428,68470,68517,68572,68613,68665,
68714,68762,68810,68854,68897,68942,68993,69036,69086,69144,69193,69251,69309,69359,69411,69465,
69516,69559,69601,69653,69706,69751,69791,69837,69883,69932,69978,70025,70069,70116,70168,70230,
70280,70322,70376,70421,70463,70520,70572,70613,70655,70707,70762,70805,70844,70887,70928,70976,
71031,71089,71141,71199,71243,71292,71335,71375,71429,71468,71509,71561,71615,71662,71721,71778,
71826,71884,71934,71981,72024,72068,72112,72165,72215,72263,72318,72374,72434,72492,72552,72611,
72673,72732,72777,72831,72889,72941,72991,73035,73075,73125,73173,73220,73269,73318,73354,73397,
73452,73495,73533,73573,73613,73668,73733,73793,73834,73870,73924,73972,74011,74045,74086,74135,
74188,74227,74270,74332,74389,74444,74493,74535,74582,74622,74663,74709,74751,74793,74857,74925,
74987,75039,75106,75173,75227,75293,75358,75421,75467,75513,75558,75601,75642,75676,75710,75757,
75798,75842,75885,75929,75973,76017,76062,76094,76125,76166,76209,76257,76308,76352,76389,76431,
76472,76518,76556,76595,76631,76662,76707,76752,76788,76834,76871,76900,76948,76987,77030,77078,
77114,77162,77200,77243,77284,77328,77373,77416,77456,77498,77537,77576,77616,77653,77699,77734,
77770,77800,77832,77874,77909,77952,77985,78029,78067,78100,78145,78191,78237,78284,78329,78365,
78400,78442,78483,78515,78547,78593,78640,78682,78717,78748,78777,78808,78850,78891,78924,78954,
78998,79039,79079,79113,79148,79177,79211,79254,79293,79341,79387,79421,79455,79485,79514,79543,
79575,79604,79635,79668,79703,79739,79778,79812,79846,79886,79926,79959,80000,80039,80088,80138,
80182,80225,80260,80292,80337,80365,80413,80450,80486,80518,80547,80590,80636,80674,80708,80751,
80787,80826,80865,80904,80940,80974,81015,81058,81100,81138,81170,81209,81257,81306,81355,81398,
81443,81486,81527,81560,81598,81644,81687,81727,81766,81805,81840,81874,81910,81952,81986,82027,
82068,82111,82156,82198,82232,82265,82308,82347,82384,82421,82461,82498,82536,82569,82599,82633,
82665,82714,82749,82780,82825,82870,82920,82959,83008,83044,83085,83125,83156,83187,83219,83259,
83293,83330,83363,83408,83445,83482,83518,83545,83604,83664,83729,83798,83854,83912,83978,84039,
84102,84166,84232,84286,84342,84394,84453,84496,84539,84582,84625,84668,84711,84754,84797,84844,
84890,84948,85003,85057,85117,85167,85215,85287,85341,85392,85465,85521,85572,85642,85713,85738,
85778,85783,85789,85791,85800,85810,85820,85828,85847,85854,85869,85880,85891,85895,85899,85903,
85908,85920,85925,85942,85951,85965,85984,85994,86007,86013,86020,86027,86046,86054,86059,86061,
86071,86082,86091,86103,86111,86120,86127,86137,86145,86150,86161,86166,86176,86186,86196,86203,
86210,86221,86237,86256,86273,86286,86291,86301,86308,86319,86334,86342,86351,86366,86371,86376,
86388,86396,86410,86417,86429,86450,86465,86476,86485,86492,86499,86507,86521,86534,86545,86551,
86562,86573,86587,86598,86610,86621,86626,86631,86638,86647,86660,86665,86669,86677,86691,86699,
86708,86718,86727,86737,86753,86764,86773,86778,86784,86790,86794,86808,86827,86840,86852,86864,
86877,86883,86886,86893,86897,86979,87025,87086,87094,87107,87121,87126,87134,87146,87150,87162,
87248,87262,87270,87283,87297,87313,87324,87334,87342,87344,87348,87353,87363,87382,87396,87402,
87419,87427,87439,87444,87450,87456,87462,87468,87475,87482,87489,87498,87513,87518,87522,87530,
87534,87540,87548,87557,87567,87574,87579,87584,87592,87604,87621,87638,87648,87658,87668,87675,
87688,87693,87702,87711,87714,87758,87804,87816,87896,87906,87911,87916,87921,87923,87928,87935,
87941,87945,87955,87969,87989,87997,88010,88021,88033,88039,88054,88074,88086,88103,88106,88113,
88126,88134,88149,88159,88175,88180,88188,88196,88199,88231,88242,88266,88279,88297,88313,88338,
88349,88358,88371,88389,88397,88415,88419,88424,88429,88433,88445,88459,88466,88484,88491,88503,
88514,88531,88547,88562,88567,88573,88587,88603,88613,88637,88661,88683,88689,88695,88728,88735,
88765,88774,88821,88825,88833,88839,88855,88859,88862,88946,88954,88963,88976,88991,88998,89008,
89010,89016,89024,89028,89069,89107,89117,89136,89147,89155,89169,89177,89194,89200,89206,89222,
89246,89261,89264,89281,89290,89295,89305,89311,89316,89321,89326,89331,89336,89341,89349,89365,
89376,89389,89399,89421,89425,89447,89458,89462,89491,89577,89641,89719,89748,89756,89767,89775,
89790,89792,89798,89802,89814,89822,89832,89835,89842,89847,89860,89868,89870,89878,89888,89897,
89910,89914,89919,89925,89944,89950,89953,89965,89979,89987,89996,90002,90011,90026,90037,90051,
90062,90075,90084,90096,90107,90115,90124,90132,90137,90148,90157,90165,90169,90179,90191,90208,
90225,90230,90235,90240,90245,90250,90255,90261,90275,90289,90306,90326,90348,90362,90377,90386,
90394,90399,90408,90413,90418,90423,90445,90473,90481,90495,90506,90514,90522,90532,90550,90557,
90563,90566,90575,90580,90587,90595,90601,90683,90686,90688,90692,90695,90697,90705,90712,90720,
90741,90761,90771,90782,90792,90888,90894,90905,90912,90918,90925,90942,90950,90955,90957,90962,
90967,90972,90977,90981,90992,91001,91008,91019,91028,91066,91083,91091,91138,91153,91159,91167,
91174,91182,91249,91254,91265,91301,91313,91322,91329,91338,91345,91352,91357,91362,91367,91372,
91384,91395,91410,91416,91430,91450,91455,91464,91476,91479,91486,91497,91519,91530,91546,91551,
91557,91573,91586,91596,91604,91618,91625,91630,91637,91648,91658,91667,91691,91700,91704,91713,
91723,91728,91734,91739,91748,91761,91767,91773,91785,91789,91796,91806,91812,91819,91830,91850,
91881,91913,91946,91963,91978,92020,92045,92050,92054,92059,92064,92075,92079,92089,92102,92115,
92153,92222,92362,92369,92390,92478,92578,92671,92765,92787,92805,92823,92830,92868,92900,92905,
92910,92919,92926,92941,92952,92959,92972,92983,93000,93013,93026,93038,93043,93064,93071,93087,
93092,93101,93110,93125,93138,93151,93173,93179,93216,93251,93260,93296,93306,93316,93324,93339,
93345,93362,93368,93376,93381,93386,93394,93399,93407,93430,93442,93464,93468,93475,93490,93497,
93503,93509,93547,93559,93569,93582,93592,93600,93611,93619,93623,93637,93643,93653,93662,93681,
93686,93691,93696,93701,93706,93711,93726,93738,93760,93773,93783,93799,93812,93828,93838,93854,
93863,93881,93892,93908,93918,93928,93937,93956,93962,93973,93984,94006,94016,94028,94040,94056,
94069,94077,94091,94104,94122,94135,94149,94170,94175,94184,94201,94213,94221,94226,94237,94313,
94320,94329,94342,94360,94377,94384,94395,94405,94413,94425,94433,94440,94455,94476,94487,94498,
94514,94532,94543,94555,94562,94586,94604,94611,94622,94640,94648,94656,94669,94677,94685,94693,
94708,94716,94726,94734,94743,94754,94778,94792,94797,94803,94810,94825,94840,94857,94868,94877,
94894,94901,94915,94927,94944,94947,94952,94955,94960,94973,94990,95000,95015,95022,95033,95052,
95060,95065,95071,95077,95083,95089,95095,95101,95107,95112,95117,95122,95127,95132,95137,95142,
95147,95154,95159,95170,95182,95195,95202,95209,95217,95230,95236,95245,95249,95254,95258,95263,
95268,95273,95277,95292,95297,95303,95323,95332,95343,95351,95355,95367,95378,95386,95395,95400,
95406,95416,95428,95443,95456,95462,95470,95482,95490,95504,95513,95527,95535,95547,95557,95565,
95575,95585,95588,95593,95596,95601,95606,95615,95778,95793,95810,95825,95839,95851,95865,95884,
95902,95919,95929,95943,95957,95965,95979,95994,96002,96014,96021,96026,96032,96042,96051,96061,
96080,96088,96106,96113,96120,96134,96147,96162,96174,96191,96217,96226,96235,96243,96255,96271,
96283,96295,96307,96318,96333,96346,96355,96362,96371,96378,96384,96391,96427,96438,96449,96461,
96469,96475,96487,96495,96503,96513,96527,96541,96552,96559,96572,96581,96598,96611,96626,96636,
96645,96660,96669,96684,96706,96715,96726,96734,96750,96761,96773,96784,96792,96800,96820,96828,
96836,96872,96930,96990,97024,97034,97049,97061,97069,97081,97091,97107,97118,97134,97138,97147,
97203,97214,97225,97231,97246,97261,97279,97297,97310,97317,97327,97337,97344,97352,97360,97367,
97371,97376,97390,97393,97398,97401,97405,97409,97414,97435,97456,97463,97468,97473,97477,97494,
97499,97500,97502,97508,97518,97521,97526,97534,97543,97548,97553,97560,97569,97574,97579,97585,
97591,97597,97603,97610,97616,97622,97628,97634,97639,97645,97651,97657,97663,97669,97675,97680,
97685,97690,97695,97700,97706,97712,97717,97723,97736,97747,97760,97771,97808,97824,97834,97877,
97886,97892,97901,97908,97916,97931,97944,97963,97970,97987,98000,98006,98011,98022,98026,98040,
98048,98060,98072,98078,98089,98100,98106,98113,98128,98141,98156,98176,98187,98195,98202,98207,
98212,98218,98226,98229,98234,98239,98255,98260,98270,98279,98288,98294,98299,98305,98309,98318,
98322,98326,98345,98400,98409,98481,98488,98492,98497,98502,98507,98510,98518,98593,98676,98718,
98721,98729,98737,98741,98747,98761,98769,98917,99064,99089,99103,99120,99135,99148,99153,99158,
99163,99170,99188,99203,99218,99246,99260,99271,99280,99287,99295,99307,99315,99331,99350,99356,
99363,99368,99373,99389,99396,99401,99430,99494,99501,99505,99510,99519,99532,99538,99548,99561,
99573,99577,99592,99596,99603,99610,99616,99626,99636,99643,99651,99657,99666,99682,99687,99701,
99726,99752,99779,99788,99793,99802,99819,99826,99833,99845,99862,99869,99881,99902,99916,99927,
99936,99951,99962,99972,99984,99996,100_005,100_024,100_036,100_044,100_055,100_063,100_070,100_077,100_086,100_092,
100_099,100_138,100_141,100_151,100_161,100_177,100_188,100_200,100_208,100_228,100_244,100_260,100_282,100_296,100_318,100_339,
100_367,100_377,100_386,100_399,100_408,100_430,100_437,100_450,100_456,100_466,100_469,100_475,100_491,100_504,100_516,100_524,
100_538,100_551,100_624,100_637,100_650,100_653,100_658,100_663,100_668,100_673,100_678,100_683,100_687,100_695,100_704,100_711,
100_715,100_726,100_746,100_762,100_770,100_799,100_845,100_854,100_858,100_868,100_872,100_883,100_893,100_904,100_914,100_920,
100_924,100_943,100_994,101_011,101_025,101_035,101_051,101_058,101_065,101_074,101_077,101_082,101_088,101_093,101_098,101_103,
101_108,101_113,101_118,101_123,101_127,101_137,101_150,101_159,101_192,101_199,101_208,101_214,101_220,101_225,101_230,101_240,
101_248,101_253,101_258,101_317,101_327,101_335,101_354,101_365,101_385,101_394,101_409,101_419,101_428,101_443,101_452,101_463,
101_475,101_480,101_485,101_490,101_497,101_504,101_512,101_520,101_527,101_534,101_539,101_544,101_550,101_556,101_562,101_568,
101_573,101_578,101_583,101_588,101_593,101_598,101_603,101_608,101_611,101_620,101_625,101_630,101_634,101_708,101_792,101_840,
101_904,102_007,102_072,102_129,102_160,102_195,102_209,102_240,102_270,102_300,102_335,102_374,102_382,102_395,102_403,102_416,
102_426,102_431,102_434,102_448,102_458,102_477,102_480,102_496,102_507,102_518,102_536,102_553,102_558,102_566,102_624,102_628,
102_641,102_659,102_668,102_675,102_683,102_692,102_705,102_719,102_730,102_741,102_743,102_749,102_761,102_771,102_777,102_780,
102_783,103_125,103_276,103_281,103_293,103_296,103_301,103_311,103_320,103_324,103_332,103_345,103_363,103_375,103_380,103_384,
103_395,103_441,103_449,103_467,103_474,103_486,103_503,103_512,103_522,103_536,103_553,103_569,103_583,103_592,103_606,103_611,
103_706,103_738,103_797,103_810,103_819,103_832,103_842,103_850,103_997,104_033,104_043,104_051,104_069,104_081,104_093,104_100,
104_114,104_125,104_137,104_149,104_165,104_183,104_345,104_693,104_701,104_713,104_720,104_774,104_783,104_796,104_805,104_821,
104_831,104_835,104_847,104_853,104_858,104_863,104_868,104_874,104_879,104_884,104_889,104_894,104_901,104_909,104_916,104_927,
104_941,104_947,104_958,104_967,104_970,104_976,104_980,104_984,104_998,105_078,105_090,105_117,105_122,105_125,105_138,105_143,
105_148,105_157,105_168,105_184,105_193,105_195,105_199,105_207,105_214,105_219,105_225,105_228,105_235,105_242,105_247,105_283,
105_293,105_296,105_300,105_306,105_309,105_329,
];
