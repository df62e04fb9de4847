//! FHIR R4 (4.0.1): its resources, data types and codes.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

mod account;
mod activity_definition;
mod adverse_event;
mod allergy_intolerance;
mod appointment;
mod appointment_response;
mod audit_event;
mod basic;
mod binary;
mod biologically_derived_product;
mod body_structure;
mod bundle;
mod capability_statement;
mod care_plan;
mod care_team;
mod catalog_entry;
mod charge_item;
mod charge_item_definition;
mod claim;
mod claim_response;
mod clinical_impression;
mod code_system;
pub mod codes;
mod communication;
mod communication_request;
mod compartment_definition;
pub mod compartments;
mod composition;
mod concept_map;
mod condition;
mod consent;
mod contract;
mod coverage;
mod coverage_eligibility_request;
mod coverage_eligibility_response;
mod datatypes;
mod detected_issue;
mod device;
mod device_definition;
mod device_metric;
mod device_request;
mod device_use_statement;
mod diagnostic_report;
mod document_manifest;
mod document_reference;
mod effect_evidence_synthesis;
mod encounter;
mod endpoint;
mod enrollment_request;
mod enrollment_response;
mod episode_of_care;
mod event_definition;
mod evidence;
mod evidence_variable;
mod example_scenario;
mod explanation_of_benefit;
mod family_member_history;
mod flag;
mod goal;
mod graph_definition;
mod group;
mod guidance_response;
mod healthcare_service;
mod imaging_study;
mod immunization;
mod immunization_evaluation;
mod immunization_recommendation;
mod implementation_guide;
mod insurance_plan;
mod invoice;
mod library;
mod linkage;
mod list;
mod location;
mod measure;
mod measure_report;
mod media;
mod medication;
mod medication_administration;
mod medication_dispense;
mod medication_knowledge;
mod medication_request;
mod medication_statement;
mod medicinal_product;
mod medicinal_product_authorization;
mod medicinal_product_contraindication;
mod medicinal_product_indication;
mod medicinal_product_ingredient;
mod medicinal_product_interaction;
mod medicinal_product_manufactured;
mod medicinal_product_packaged;
mod medicinal_product_pharmaceutical;
mod medicinal_product_undesirable_effect;
mod message_definition;
mod message_header;
mod molecular_sequence;
mod naming_system;
mod nutrition_order;
mod observation;
mod observation_definition;
mod operation_definition;
mod operation_outcome;
pub mod operations;
mod organization;
mod organization_affiliation;
mod parameters;
mod patient;
mod payment_notice;
mod payment_reconciliation;
mod person;
mod plan_definition;
mod practitioner;
mod practitioner_role;
mod procedure;
mod provenance;
mod questionnaire;
mod questionnaire_response;
mod related_person;
mod request_group;
mod research_definition;
mod research_element_definition;
mod research_study;
mod research_subject;
mod resource;
mod risk_assessment;
mod risk_evidence_synthesis;
mod schedule;
pub mod schema;
pub mod search;
mod search_parameter;
mod service_request;
mod slot;
mod specimen;
mod specimen_definition;
mod structure_definition;
mod structure_map;
mod subscription;
mod substance;
mod substance_nucleic_acid;
mod substance_polymer;
mod substance_protein;
mod substance_reference_information;
mod substance_source_material;
mod substance_specification;
mod supply_delivery;
mod supply_request;
mod task;
mod terminology_capabilities;
mod test_report;
mod test_script;
mod value_set;
mod verification_result;
mod vision_prescription;

pub use account::*;
pub use activity_definition::*;
pub use adverse_event::*;
pub use allergy_intolerance::*;
pub use appointment::*;
pub use appointment_response::*;
pub use audit_event::*;
pub use basic::*;
pub use binary::*;
pub use biologically_derived_product::*;
pub use body_structure::*;
pub use bundle::*;
pub use capability_statement::*;
pub use care_plan::*;
pub use care_team::*;
pub use catalog_entry::*;
pub use charge_item::*;
pub use charge_item_definition::*;
pub use claim::*;
pub use claim_response::*;
pub use clinical_impression::*;
pub use code_system::*;
pub use codes::*;
pub use communication::*;
pub use communication_request::*;
pub use compartment_definition::*;
pub use composition::*;
pub use concept_map::*;
pub use condition::*;
pub use consent::*;
pub use contract::*;
pub use coverage::*;
pub use coverage_eligibility_request::*;
pub use coverage_eligibility_response::*;
pub use datatypes::*;
pub use detected_issue::*;
pub use device::*;
pub use device_definition::*;
pub use device_metric::*;
pub use device_request::*;
pub use device_use_statement::*;
pub use diagnostic_report::*;
pub use document_manifest::*;
pub use document_reference::*;
pub use effect_evidence_synthesis::*;
pub use encounter::*;
pub use endpoint::*;
pub use enrollment_request::*;
pub use enrollment_response::*;
pub use episode_of_care::*;
pub use event_definition::*;
pub use evidence::*;
pub use evidence_variable::*;
pub use example_scenario::*;
pub use explanation_of_benefit::*;
pub use family_member_history::*;
pub use flag::*;
pub use goal::*;
pub use graph_definition::*;
pub use group::*;
pub use guidance_response::*;
pub use healthcare_service::*;
pub use imaging_study::*;
pub use immunization::*;
pub use immunization_evaluation::*;
pub use immunization_recommendation::*;
pub use implementation_guide::*;
pub use insurance_plan::*;
pub use invoice::*;
pub use library::*;
pub use linkage::*;
pub use list::*;
pub use location::*;
pub use measure::*;
pub use measure_report::*;
pub use media::*;
pub use medication::*;
pub use medication_administration::*;
pub use medication_dispense::*;
pub use medication_knowledge::*;
pub use medication_request::*;
pub use medication_statement::*;
pub use medicinal_product::*;
pub use medicinal_product_authorization::*;
pub use medicinal_product_contraindication::*;
pub use medicinal_product_indication::*;
pub use medicinal_product_ingredient::*;
pub use medicinal_product_interaction::*;
pub use medicinal_product_manufactured::*;
pub use medicinal_product_packaged::*;
pub use medicinal_product_pharmaceutical::*;
pub use medicinal_product_undesirable_effect::*;
pub use message_definition::*;
pub use message_header::*;
pub use molecular_sequence::*;
pub use naming_system::*;
pub use nutrition_order::*;
pub use observation::*;
pub use observation_definition::*;
pub use operation_definition::*;
pub use operation_outcome::*;
pub use organization::*;
pub use organization_affiliation::*;
pub use parameters::*;
pub use patient::*;
pub use payment_notice::*;
pub use payment_reconciliation::*;
pub use person::*;
pub use plan_definition::*;
pub use practitioner::*;
pub use practitioner_role::*;
pub use procedure::*;
pub use provenance::*;
pub use questionnaire::*;
pub use questionnaire_response::*;
pub use related_person::*;
pub use request_group::*;
pub use research_definition::*;
pub use research_element_definition::*;
pub use research_study::*;
pub use research_subject::*;
pub use resource::Resource;
pub use risk_assessment::*;
pub use risk_evidence_synthesis::*;
pub use schedule::*;
pub use search_parameter::*;
pub use service_request::*;
pub use slot::*;
pub use specimen::*;
pub use specimen_definition::*;
pub use structure_definition::*;
pub use structure_map::*;
pub use subscription::*;
pub use substance::*;
pub use substance_nucleic_acid::*;
pub use substance_polymer::*;
pub use substance_protein::*;
pub use substance_reference_information::*;
pub use substance_source_material::*;
pub use substance_specification::*;
pub use supply_delivery::*;
pub use supply_request::*;
pub use task::*;
pub use terminology_capabilities::*;
pub use test_report::*;
pub use test_script::*;
pub use value_set::*;
pub use verification_result::*;
pub use vision_prescription::*;

#[cfg(feature = "xml")]
pub use crate::xml;
pub use crate::{json, ndjson};

use crate::Release;
use crate::record::Typed;
use crate::resource::Model;

/// A primitive element with the extensions of the release.
pub type Primitive<T> = crate::primitive::Primitive<T, Extension>;

/// Every resource and data type by name.
pub static MODEL: Model = Model {
    release: Release::R4,
    types: &[
        &ACCOUNT,
        &ACTIVITY_DEFINITION,
        &ADDRESS,
        &ADVERSE_EVENT,
        &AGE,
        &ALLERGY_INTOLERANCE,
        &ANNOTATION,
        &APPOINTMENT,
        &APPOINTMENT_RESPONSE,
        &ATTACHMENT,
        &AUDIT_EVENT,
        &BASIC,
        &BINARY,
        &BIOLOGICALLY_DERIVED_PRODUCT,
        &BODY_STRUCTURE,
        &BUNDLE,
        &CAPABILITY_STATEMENT,
        &CARE_PLAN,
        &CARE_TEAM,
        &CATALOG_ENTRY,
        &CHARGE_ITEM,
        &CHARGE_ITEM_DEFINITION,
        &CLAIM,
        &CLAIM_RESPONSE,
        &CLINICAL_IMPRESSION,
        &CODE_SYSTEM,
        &CODEABLE_CONCEPT,
        &CODING,
        &COMMUNICATION,
        &COMMUNICATION_REQUEST,
        &COMPARTMENT_DEFINITION,
        &COMPOSITION,
        &CONCEPT_MAP,
        &CONDITION,
        &CONSENT,
        &CONTACT_DETAIL,
        &CONTACT_POINT,
        &CONTRACT,
        &CONTRIBUTOR,
        &COUNT,
        &COVERAGE,
        &COVERAGE_ELIGIBILITY_REQUEST,
        &COVERAGE_ELIGIBILITY_RESPONSE,
        &DATA_REQUIREMENT,
        &DETECTED_ISSUE,
        &DEVICE,
        &DEVICE_DEFINITION,
        &DEVICE_METRIC,
        &DEVICE_REQUEST,
        &DEVICE_USE_STATEMENT,
        &DIAGNOSTIC_REPORT,
        &DISTANCE,
        &DOCUMENT_MANIFEST,
        &DOCUMENT_REFERENCE,
        &DOSAGE,
        &DURATION,
        &EFFECT_EVIDENCE_SYNTHESIS,
        &ELEMENT_DEFINITION,
        &ENCOUNTER,
        &ENDPOINT,
        &ENROLLMENT_REQUEST,
        &ENROLLMENT_RESPONSE,
        &EPISODE_OF_CARE,
        &EVENT_DEFINITION,
        &EVIDENCE,
        &EVIDENCE_VARIABLE,
        &EXAMPLE_SCENARIO,
        &EXPLANATION_OF_BENEFIT,
        &EXPRESSION,
        &EXTENSION,
        &FAMILY_MEMBER_HISTORY,
        &FLAG,
        &GOAL,
        &GRAPH_DEFINITION,
        &GROUP,
        &GUIDANCE_RESPONSE,
        &HEALTHCARE_SERVICE,
        &HUMAN_NAME,
        &IDENTIFIER,
        &IMAGING_STUDY,
        &IMMUNIZATION,
        &IMMUNIZATION_EVALUATION,
        &IMMUNIZATION_RECOMMENDATION,
        &IMPLEMENTATION_GUIDE,
        &INSURANCE_PLAN,
        &INVOICE,
        &LIBRARY,
        &LINKAGE,
        &LIST,
        &LOCATION,
        &MARKETING_STATUS,
        &MEASURE,
        &MEASURE_REPORT,
        &MEDIA,
        &MEDICATION,
        &MEDICATION_ADMINISTRATION,
        &MEDICATION_DISPENSE,
        &MEDICATION_KNOWLEDGE,
        &MEDICATION_REQUEST,
        &MEDICATION_STATEMENT,
        &MEDICINAL_PRODUCT,
        &MEDICINAL_PRODUCT_AUTHORIZATION,
        &MEDICINAL_PRODUCT_CONTRAINDICATION,
        &MEDICINAL_PRODUCT_INDICATION,
        &MEDICINAL_PRODUCT_INGREDIENT,
        &MEDICINAL_PRODUCT_INTERACTION,
        &MEDICINAL_PRODUCT_MANUFACTURED,
        &MEDICINAL_PRODUCT_PACKAGED,
        &MEDICINAL_PRODUCT_PHARMACEUTICAL,
        &MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT,
        &MESSAGE_DEFINITION,
        &MESSAGE_HEADER,
        &META,
        &MOLECULAR_SEQUENCE,
        &MONEY,
        &NAMING_SYSTEM,
        &NARRATIVE,
        &NUTRITION_ORDER,
        &OBSERVATION,
        &OBSERVATION_DEFINITION,
        &OPERATION_DEFINITION,
        &OPERATION_OUTCOME,
        &ORGANIZATION,
        &ORGANIZATION_AFFILIATION,
        &PARAMETER_DEFINITION,
        &PARAMETERS,
        &PATIENT,
        &PAYMENT_NOTICE,
        &PAYMENT_RECONCILIATION,
        &PERIOD,
        &PERSON,
        &PLAN_DEFINITION,
        &POPULATION,
        &PRACTITIONER,
        &PRACTITIONER_ROLE,
        &PROCEDURE,
        &PROD_CHARACTERISTIC,
        &PRODUCT_SHELF_LIFE,
        &PROVENANCE,
        &QUANTITY,
        &QUESTIONNAIRE,
        &QUESTIONNAIRE_RESPONSE,
        &RANGE,
        &RATIO,
        &REFERENCE,
        &RELATED_ARTIFACT,
        &RELATED_PERSON,
        &REQUEST_GROUP,
        &RESEARCH_DEFINITION,
        &RESEARCH_ELEMENT_DEFINITION,
        &RESEARCH_STUDY,
        &RESEARCH_SUBJECT,
        &RISK_ASSESSMENT,
        &RISK_EVIDENCE_SYNTHESIS,
        &SAMPLED_DATA,
        &SCHEDULE,
        &SEARCH_PARAMETER,
        &SERVICE_REQUEST,
        &SIGNATURE,
        &SLOT,
        &SPECIMEN,
        &SPECIMEN_DEFINITION,
        &STRUCTURE_DEFINITION,
        &STRUCTURE_MAP,
        &SUBSCRIPTION,
        &SUBSTANCE,
        &SUBSTANCE_AMOUNT,
        &SUBSTANCE_NUCLEIC_ACID,
        &SUBSTANCE_POLYMER,
        &SUBSTANCE_PROTEIN,
        &SUBSTANCE_REFERENCE_INFORMATION,
        &SUBSTANCE_SOURCE_MATERIAL,
        &SUBSTANCE_SPECIFICATION,
        &SUPPLY_DELIVERY,
        &SUPPLY_REQUEST,
        &TASK,
        &TERMINOLOGY_CAPABILITIES,
        &TEST_REPORT,
        &TEST_SCRIPT,
        &TIMING,
        &TRIGGER_DEFINITION,
        &USAGE_CONTEXT,
        &VALUE_SET,
        &VERIFICATION_RESULT,
        &VISION_PRESCRIPTION,
    ],
    element: crate::primitive::ElementMeta::<Extension>::INFO,
};
