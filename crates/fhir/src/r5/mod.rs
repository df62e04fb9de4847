//! FHIR R5 (5.0.0): its resources, data types and codes.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

mod account;
mod activity_definition;
mod actor_definition;
mod administrable_product_definition;
mod adverse_event;
mod allergy_intolerance;
mod appointment;
mod appointment_response;
mod artifact_assessment;
mod audit_event;
mod basic;
mod binary;
mod biologically_derived_product;
mod biologically_derived_product_dispense;
mod body_structure;
mod bundle;
mod capability_statement;
mod care_plan;
mod care_team;
mod charge_item;
mod charge_item_definition;
mod citation;
mod claim;
mod claim_response;
mod clinical_impression;
mod clinical_use_definition;
mod code_system;
pub mod codes;
mod communication;
mod communication_request;
mod compartment_definition;
pub mod compartments;
mod composition;
mod concept_map;
mod condition;
mod condition_definition;
mod consent;
mod contract;
mod coverage;
mod coverage_eligibility_request;
mod coverage_eligibility_response;
mod datatypes;
mod detected_issue;
mod device;
mod device_association;
mod device_definition;
mod device_dispense;
mod device_metric;
mod device_request;
mod device_usage;
mod diagnostic_report;
mod document_reference;
mod encounter;
mod encounter_history;
mod endpoint;
mod enrollment_request;
mod enrollment_response;
mod episode_of_care;
mod event_definition;
mod evidence;
mod evidence_report;
mod evidence_variable;
mod example_scenario;
mod explanation_of_benefit;
mod family_member_history;
mod flag;
mod formulary_item;
mod genomic_study;
mod goal;
mod graph_definition;
mod group;
mod guidance_response;
mod healthcare_service;
mod imaging_selection;
mod imaging_study;
mod immunization;
mod immunization_evaluation;
mod immunization_recommendation;
mod implementation_guide;
mod ingredient;
mod insurance_plan;
mod inventory_item;
mod inventory_report;
mod invoice;
mod library;
mod linkage;
mod list;
mod location;
mod manufactured_item_definition;
mod measure;
mod measure_report;
mod medication;
mod medication_administration;
mod medication_dispense;
mod medication_knowledge;
mod medication_request;
mod medication_statement;
mod medicinal_product_definition;
mod message_definition;
mod message_header;
mod molecular_sequence;
mod naming_system;
mod nutrition_intake;
mod nutrition_order;
mod nutrition_product;
mod observation;
mod observation_definition;
mod operation_definition;
mod operation_outcome;
pub mod operations;
mod organization;
mod organization_affiliation;
mod packaged_product_definition;
mod parameters;
mod patient;
mod payment_notice;
mod payment_reconciliation;
mod permission;
mod person;
mod plan_definition;
mod practitioner;
mod practitioner_role;
mod procedure;
mod provenance;
mod questionnaire;
mod questionnaire_response;
mod regulated_authorization;
mod related_person;
mod request_orchestration;
mod requirements;
mod research_study;
mod research_subject;
mod resource;
mod risk_assessment;
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
mod subscription_status;
mod subscription_topic;
mod substance;
mod substance_definition;
mod substance_nucleic_acid;
mod substance_polymer;
mod substance_protein;
mod substance_reference_information;
mod substance_source_material;
mod supply_delivery;
mod supply_request;
mod task;
mod terminology_capabilities;
mod test_plan;
mod test_report;
mod test_script;
mod transport;
mod value_set;
mod verification_result;
mod vision_prescription;

pub use account::*;
pub use activity_definition::*;
pub use actor_definition::*;
pub use administrable_product_definition::*;
pub use adverse_event::*;
pub use allergy_intolerance::*;
pub use appointment::*;
pub use appointment_response::*;
pub use artifact_assessment::*;
pub use audit_event::*;
pub use basic::*;
pub use binary::*;
pub use biologically_derived_product::*;
pub use biologically_derived_product_dispense::*;
pub use body_structure::*;
pub use bundle::*;
pub use capability_statement::*;
pub use care_plan::*;
pub use care_team::*;
pub use charge_item::*;
pub use charge_item_definition::*;
pub use citation::*;
pub use claim::*;
pub use claim_response::*;
pub use clinical_impression::*;
pub use clinical_use_definition::*;
pub use code_system::*;
pub use codes::*;
pub use communication::*;
pub use communication_request::*;
pub use compartment_definition::*;
pub use composition::*;
pub use concept_map::*;
pub use condition::*;
pub use condition_definition::*;
pub use consent::*;
pub use contract::*;
pub use coverage::*;
pub use coverage_eligibility_request::*;
pub use coverage_eligibility_response::*;
pub use datatypes::*;
pub use detected_issue::*;
pub use device::*;
pub use device_association::*;
pub use device_definition::*;
pub use device_dispense::*;
pub use device_metric::*;
pub use device_request::*;
pub use device_usage::*;
pub use diagnostic_report::*;
pub use document_reference::*;
pub use encounter::*;
pub use encounter_history::*;
pub use endpoint::*;
pub use enrollment_request::*;
pub use enrollment_response::*;
pub use episode_of_care::*;
pub use event_definition::*;
pub use evidence::*;
pub use evidence_report::*;
pub use evidence_variable::*;
pub use example_scenario::*;
pub use explanation_of_benefit::*;
pub use family_member_history::*;
pub use flag::*;
pub use formulary_item::*;
pub use genomic_study::*;
pub use goal::*;
pub use graph_definition::*;
pub use group::*;
pub use guidance_response::*;
pub use healthcare_service::*;
pub use imaging_selection::*;
pub use imaging_study::*;
pub use immunization::*;
pub use immunization_evaluation::*;
pub use immunization_recommendation::*;
pub use implementation_guide::*;
pub use ingredient::*;
pub use insurance_plan::*;
pub use inventory_item::*;
pub use inventory_report::*;
pub use invoice::*;
pub use library::*;
pub use linkage::*;
pub use list::*;
pub use location::*;
pub use manufactured_item_definition::*;
pub use measure::*;
pub use measure_report::*;
pub use medication::*;
pub use medication_administration::*;
pub use medication_dispense::*;
pub use medication_knowledge::*;
pub use medication_request::*;
pub use medication_statement::*;
pub use medicinal_product_definition::*;
pub use message_definition::*;
pub use message_header::*;
pub use molecular_sequence::*;
pub use naming_system::*;
pub use nutrition_intake::*;
pub use nutrition_order::*;
pub use nutrition_product::*;
pub use observation::*;
pub use observation_definition::*;
pub use operation_definition::*;
pub use operation_outcome::*;
pub use organization::*;
pub use organization_affiliation::*;
pub use packaged_product_definition::*;
pub use parameters::*;
pub use patient::*;
pub use payment_notice::*;
pub use payment_reconciliation::*;
pub use permission::*;
pub use person::*;
pub use plan_definition::*;
pub use practitioner::*;
pub use practitioner_role::*;
pub use procedure::*;
pub use provenance::*;
pub use questionnaire::*;
pub use questionnaire_response::*;
pub use regulated_authorization::*;
pub use related_person::*;
pub use request_orchestration::*;
pub use requirements::*;
pub use research_study::*;
pub use research_subject::*;
pub use resource::Resource;
pub use risk_assessment::*;
pub use schedule::*;
pub use search_parameter::*;
pub use service_request::*;
pub use slot::*;
pub use specimen::*;
pub use specimen_definition::*;
pub use structure_definition::*;
pub use structure_map::*;
pub use subscription::*;
pub use subscription_status::*;
pub use subscription_topic::*;
pub use substance::*;
pub use substance_definition::*;
pub use substance_nucleic_acid::*;
pub use substance_polymer::*;
pub use substance_protein::*;
pub use substance_reference_information::*;
pub use substance_source_material::*;
pub use supply_delivery::*;
pub use supply_request::*;
pub use task::*;
pub use terminology_capabilities::*;
pub use test_plan::*;
pub use test_report::*;
pub use test_script::*;
pub use transport::*;
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
    release: Release::R5,
    types: &[
        &ACCOUNT,
        &ACTIVITY_DEFINITION,
        &ACTOR_DEFINITION,
        &ADDRESS,
        &ADMINISTRABLE_PRODUCT_DEFINITION,
        &ADVERSE_EVENT,
        &AGE,
        &ALLERGY_INTOLERANCE,
        &ANNOTATION,
        &APPOINTMENT,
        &APPOINTMENT_RESPONSE,
        &ARTIFACT_ASSESSMENT,
        &ATTACHMENT,
        &AUDIT_EVENT,
        &AVAILABILITY,
        &BASIC,
        &BINARY,
        &BIOLOGICALLY_DERIVED_PRODUCT,
        &BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE,
        &BODY_STRUCTURE,
        &BUNDLE,
        &CAPABILITY_STATEMENT,
        &CARE_PLAN,
        &CARE_TEAM,
        &CHARGE_ITEM,
        &CHARGE_ITEM_DEFINITION,
        &CITATION,
        &CLAIM,
        &CLAIM_RESPONSE,
        &CLINICAL_IMPRESSION,
        &CLINICAL_USE_DEFINITION,
        &CODE_SYSTEM,
        &CODEABLE_CONCEPT,
        &CODEABLE_REFERENCE,
        &CODING,
        &COMMUNICATION,
        &COMMUNICATION_REQUEST,
        &COMPARTMENT_DEFINITION,
        &COMPOSITION,
        &CONCEPT_MAP,
        &CONDITION,
        &CONDITION_DEFINITION,
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
        &DEVICE_ASSOCIATION,
        &DEVICE_DEFINITION,
        &DEVICE_DISPENSE,
        &DEVICE_METRIC,
        &DEVICE_REQUEST,
        &DEVICE_USAGE,
        &DIAGNOSTIC_REPORT,
        &DISTANCE,
        &DOCUMENT_REFERENCE,
        &DOSAGE,
        &DURATION,
        &ELEMENT_DEFINITION,
        &ENCOUNTER,
        &ENCOUNTER_HISTORY,
        &ENDPOINT,
        &ENROLLMENT_REQUEST,
        &ENROLLMENT_RESPONSE,
        &EPISODE_OF_CARE,
        &EVENT_DEFINITION,
        &EVIDENCE,
        &EVIDENCE_REPORT,
        &EVIDENCE_VARIABLE,
        &EXAMPLE_SCENARIO,
        &EXPLANATION_OF_BENEFIT,
        &EXPRESSION,
        &EXTENDED_CONTACT_DETAIL,
        &EXTENSION,
        &FAMILY_MEMBER_HISTORY,
        &FLAG,
        &FORMULARY_ITEM,
        &GENOMIC_STUDY,
        &GOAL,
        &GRAPH_DEFINITION,
        &GROUP,
        &GUIDANCE_RESPONSE,
        &HEALTHCARE_SERVICE,
        &HUMAN_NAME,
        &IDENTIFIER,
        &IMAGING_SELECTION,
        &IMAGING_STUDY,
        &IMMUNIZATION,
        &IMMUNIZATION_EVALUATION,
        &IMMUNIZATION_RECOMMENDATION,
        &IMPLEMENTATION_GUIDE,
        &INGREDIENT,
        &INSURANCE_PLAN,
        &INVENTORY_ITEM,
        &INVENTORY_REPORT,
        &INVOICE,
        &LIBRARY,
        &LINKAGE,
        &LIST,
        &LOCATION,
        &MANUFACTURED_ITEM_DEFINITION,
        &MARKETING_STATUS,
        &MEASURE,
        &MEASURE_REPORT,
        &MEDICATION,
        &MEDICATION_ADMINISTRATION,
        &MEDICATION_DISPENSE,
        &MEDICATION_KNOWLEDGE,
        &MEDICATION_REQUEST,
        &MEDICATION_STATEMENT,
        &MEDICINAL_PRODUCT_DEFINITION,
        &MESSAGE_DEFINITION,
        &MESSAGE_HEADER,
        &META,
        &MOLECULAR_SEQUENCE,
        &MONETARY_COMPONENT,
        &MONEY,
        &NAMING_SYSTEM,
        &NARRATIVE,
        &NUTRITION_INTAKE,
        &NUTRITION_ORDER,
        &NUTRITION_PRODUCT,
        &OBSERVATION,
        &OBSERVATION_DEFINITION,
        &OPERATION_DEFINITION,
        &OPERATION_OUTCOME,
        &ORGANIZATION,
        &ORGANIZATION_AFFILIATION,
        &PACKAGED_PRODUCT_DEFINITION,
        &PARAMETER_DEFINITION,
        &PARAMETERS,
        &PATIENT,
        &PAYMENT_NOTICE,
        &PAYMENT_RECONCILIATION,
        &PERIOD,
        &PERMISSION,
        &PERSON,
        &PLAN_DEFINITION,
        &PRACTITIONER,
        &PRACTITIONER_ROLE,
        &PROCEDURE,
        &PRODUCT_SHELF_LIFE,
        &PROVENANCE,
        &QUANTITY,
        &QUESTIONNAIRE,
        &QUESTIONNAIRE_RESPONSE,
        &RANGE,
        &RATIO,
        &RATIO_RANGE,
        &REFERENCE,
        &REGULATED_AUTHORIZATION,
        &RELATED_ARTIFACT,
        &RELATED_PERSON,
        &REQUEST_ORCHESTRATION,
        &REQUIREMENTS,
        &RESEARCH_STUDY,
        &RESEARCH_SUBJECT,
        &RISK_ASSESSMENT,
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
        &SUBSCRIPTION_STATUS,
        &SUBSCRIPTION_TOPIC,
        &SUBSTANCE,
        &SUBSTANCE_DEFINITION,
        &SUBSTANCE_NUCLEIC_ACID,
        &SUBSTANCE_POLYMER,
        &SUBSTANCE_PROTEIN,
        &SUBSTANCE_REFERENCE_INFORMATION,
        &SUBSTANCE_SOURCE_MATERIAL,
        &SUPPLY_DELIVERY,
        &SUPPLY_REQUEST,
        &TASK,
        &TERMINOLOGY_CAPABILITIES,
        &TEST_PLAN,
        &TEST_REPORT,
        &TEST_SCRIPT,
        &TIMING,
        &TRANSPORT,
        &TRIGGER_DEFINITION,
        &USAGE_CONTEXT,
        &VALUE_SET,
        &VERIFICATION_RESULT,
        &VIRTUAL_SERVICE_DETAIL,
        &VISION_PRESCRIPTION,
    ],
    element: crate::primitive::ElementMeta::<Extension>::INFO,
};
