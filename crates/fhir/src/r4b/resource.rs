//! The enum of all resources of R4B.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::json::{Document, Halt, Session, read_any};
use crate::r4b::{
    Account, ActivityDefinition, AdministrableProductDefinition, AdverseEvent, AllergyIntolerance,
    Appointment, AppointmentResponse, AuditEvent, Basic, Binary, BiologicallyDerivedProduct,
    BodyStructure, Bundle, CapabilityStatement, CarePlan, CareTeam, CatalogEntry, ChargeItem,
    ChargeItemDefinition, Citation, Claim, ClaimResponse, ClinicalImpression,
    ClinicalUseDefinition, CodeSystem, Communication, CommunicationRequest, CompartmentDefinition,
    Composition, ConceptMap, Condition, Consent, Contract, Coverage, CoverageEligibilityRequest,
    CoverageEligibilityResponse, DetectedIssue, Device, DeviceDefinition, DeviceMetric,
    DeviceRequest, DeviceUseStatement, DiagnosticReport, DocumentManifest, DocumentReference,
    Encounter, Endpoint, EnrollmentRequest, EnrollmentResponse, EpisodeOfCare, EventDefinition,
    Evidence, EvidenceReport, EvidenceVariable, ExampleScenario, ExplanationOfBenefit,
    FamilyMemberHistory, Flag, Goal, GraphDefinition, Group, GuidanceResponse, HealthcareService,
    ImagingStudy, Immunization, ImmunizationEvaluation, ImmunizationRecommendation,
    ImplementationGuide, Ingredient, InsurancePlan, Invoice, Library, Linkage, List, Location,
    ManufacturedItemDefinition, Measure, MeasureReport, Media, Medication,
    MedicationAdministration, MedicationDispense, MedicationKnowledge, MedicationRequest,
    MedicationStatement, MedicinalProductDefinition, MessageDefinition, MessageHeader, Meta,
    MolecularSequence, NamingSystem, NutritionOrder, NutritionProduct, Observation,
    ObservationDefinition, OperationDefinition, OperationOutcome, Organization,
    OrganizationAffiliation, PackagedProductDefinition, Parameters, Patient, PaymentNotice,
    PaymentReconciliation, Person, PlanDefinition, Practitioner, PractitionerRole, Procedure,
    Provenance, Questionnaire, QuestionnaireResponse, RegulatedAuthorization, RelatedPerson,
    RequestGroup, ResearchDefinition, ResearchElementDefinition, ResearchStudy, ResearchSubject,
    RiskAssessment, Schedule, SearchParameter, ServiceRequest, Slot, Specimen, SpecimenDefinition,
    StructureDefinition, StructureMap, Subscription, SubscriptionStatus, SubscriptionTopic,
    Substance, SubstanceDefinition, SupplyDelivery, SupplyRequest, Task, TerminologyCapabilities,
    TestReport, TestScript, ValueSet, VerificationResult, VisionPrescription,
};
use crate::record::Record;
use crate::resource::{
    AnyResource, RawResource, ResourceBox, ResourceRef, ResourceType, resources,
};

resources! {
    Account
    ActivityDefinition
    AdministrableProductDefinition
    AdverseEvent
    AllergyIntolerance
    Appointment
    AppointmentResponse
    AuditEvent
    Basic
    Binary
    BiologicallyDerivedProduct
    BodyStructure
    Bundle
    CapabilityStatement
    CarePlan
    CareTeam
    CatalogEntry
    ChargeItem
    ChargeItemDefinition
    Citation
    Claim
    ClaimResponse
    ClinicalImpression
    ClinicalUseDefinition
    CodeSystem
    Communication
    CommunicationRequest
    CompartmentDefinition
    Composition
    ConceptMap
    Condition
    Consent
    Contract
    Coverage
    CoverageEligibilityRequest
    CoverageEligibilityResponse
    DetectedIssue
    Device
    DeviceDefinition
    DeviceMetric
    DeviceRequest
    DeviceUseStatement
    DiagnosticReport
    DocumentManifest
    DocumentReference
    Encounter
    Endpoint
    EnrollmentRequest
    EnrollmentResponse
    EpisodeOfCare
    EventDefinition
    Evidence
    EvidenceReport
    EvidenceVariable
    ExampleScenario
    ExplanationOfBenefit
    FamilyMemberHistory
    Flag
    Goal
    GraphDefinition
    Group
    GuidanceResponse
    HealthcareService
    ImagingStudy
    Immunization
    ImmunizationEvaluation
    ImmunizationRecommendation
    ImplementationGuide
    Ingredient
    InsurancePlan
    Invoice
    Library
    Linkage
    List
    Location
    ManufacturedItemDefinition
    Measure
    MeasureReport
    Media
    Medication
    MedicationAdministration
    MedicationDispense
    MedicationKnowledge
    MedicationRequest
    MedicationStatement
    MedicinalProductDefinition
    MessageDefinition
    MessageHeader
    MolecularSequence
    NamingSystem
    NutritionOrder
    NutritionProduct
    Observation
    ObservationDefinition
    OperationDefinition
    OperationOutcome
    Organization
    OrganizationAffiliation
    PackagedProductDefinition
    Parameters
    Patient
    PaymentNotice
    PaymentReconciliation
    Person
    PlanDefinition
    Practitioner
    PractitionerRole
    Procedure
    Provenance
    Questionnaire
    QuestionnaireResponse
    RegulatedAuthorization
    RelatedPerson
    RequestGroup
    ResearchDefinition
    ResearchElementDefinition
    ResearchStudy
    ResearchSubject
    RiskAssessment
    Schedule
    SearchParameter
    ServiceRequest
    Slot
    Specimen
    SpecimenDefinition
    StructureDefinition
    StructureMap
    Subscription
    SubscriptionStatus
    SubscriptionTopic
    Substance
    SubstanceDefinition
    SupplyDelivery
    SupplyRequest
    Task
    TerminologyCapabilities
    TestReport
    TestScript
    ValueSet
    VerificationResult
    VisionPrescription
}
