//! `MedicinalProductContraindication` of R4.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{PrimitiveKind, Text};
use crate::r4::{
    CODEABLE_CONCEPT, CodeableConcept, EXTENSION, Extension, META, Meta, NARRATIVE, Narrative,
    POPULATION, Population, Primitive, REFERENCE, Reference, Resource,
};
use crate::record::{Row, TypeInfo, TypeKind, choice, record};

/// The resource [MedicinalProductContraindication](https://hl7.org/fhir/R4/medicinalproductcontraindication.html).
///
/// Invariants: `dom-2`, `dom-3`, `dom-4`, `dom-5`, `dom-6`.
pub struct MedicinalProductContraindication {
    /// `id`, 0..1; summary.
    pub id: Option<Text>,
    /// `Meta`, 0..1; summary.
    pub meta: Option<Box<Meta>>,
    /// `uri`, 0..1; modifier; summary.
    pub implicit_rules: Primitive<Text>,
    /// `code`, 0..1; preferred binding to <http://hl7.org/fhir/ValueSet/languages>.
    pub language: Primitive<Text>,
    /// `Narrative`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `Resource`, 0..*.
    pub contained: Vec<Resource>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier.
    pub modifier_extension: Vec<Extension>,
    /// `Reference`, 0..*, to `MedicinalProduct`, `Medication`; summary.
    pub subject: Vec<Reference>,
    /// `CodeableConcept`, 0..1; summary.
    pub disease: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..1; summary.
    pub disease_status: Option<Box<CodeableConcept>>,
    /// `CodeableConcept`, 0..*; summary.
    pub comorbidity: Vec<CodeableConcept>,
    /// `Reference`, 0..*, to `MedicinalProductIndication`; summary.
    pub therapeutic_indication: Vec<Reference>,
    /// `MedicinalProductContraindication.otherTherapy`, 0..*; summary.
    pub other_therapy: Vec<MedicinalProductContraindicationOtherTherapy>,
    /// `Population`, 0..*; summary.
    pub population: Vec<Population>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_CONTRAINDICATION: TypeInfo = TypeInfo {
    name: "MedicinalProductContraindication",
    kind: TypeKind::Resource,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::Id),
        Row::record(1, "meta", &META),
        Row::primitive(2, "implicitRules", PrimitiveKind::Uri),
        Row::primitive(3, "language", PrimitiveKind::Code),
        Row::record(4, "text", &NARRATIVE),
        Row::resource(5, "contained").many(),
        Row::record(6, "extension", &EXTENSION).many(),
        Row::record(7, "modifierExtension", &EXTENSION).many(),
        Row::record(8, "subject", &REFERENCE).many(),
        Row::record(9, "disease", &CODEABLE_CONCEPT),
        Row::record(10, "diseaseStatus", &CODEABLE_CONCEPT),
        Row::record(11, "comorbidity", &CODEABLE_CONCEPT).many(),
        Row::record(12, "therapeuticIndication", &REFERENCE).many(),
        Row::record(13, "otherTherapy", &MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY).many(),
        Row::record(14, "population", &POPULATION).many(),
    ],
};

record! {
    MedicinalProductContraindication, MEDICINAL_PRODUCT_CONTRAINDICATION;
    0 Plain id,
    1 Records meta,
    2 Primitive implicit_rules,
    3 Primitive language,
    4 Records text,
    5 Resources contained,
    6 Records extension,
    7 Records modifier_extension,
    8 Records subject,
    9 Records disease,
    10 Records disease_status,
    11 Records comorbidity,
    12 Records therapeutic_indication,
    13 Records other_therapy,
    14 Records population,
}

/// The elements below `MedicinalProductContraindication.otherTherapy`.
///
/// Invariants: `ele-1`.
pub struct MedicinalProductContraindicationOtherTherapy {
    /// `string`, 0..1.
    pub id: Option<Text>,
    /// `Extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension`, 0..*; modifier; summary.
    pub modifier_extension: Vec<Extension>,
    /// `CodeableConcept`, 1..1; summary.
    pub therapy_relationship_type: Option<Box<CodeableConcept>>,
    /// A choice, 1..1, to `MedicinalProduct`, `Medication`, `Substance`, `SubstanceSpecification`; summary.
    pub medication: Option<MedicinalProductContraindicationOtherTherapyMedication>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

pub(crate) static MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY: TypeInfo = TypeInfo {
    name: "MedicinalProductContraindication.otherTherapy",
    kind: TypeKind::Backbone,
    release: Release::R4,
    rows: &[
        Row::plain(0, "id", PrimitiveKind::String),
        Row::record(1, "extension", &EXTENSION).many(),
        Row::record(2, "modifierExtension", &EXTENSION).many(),
        Row::record(3, "therapyRelationshipType", &CODEABLE_CONCEPT).required(),
        Row::record(4, "medicationCodeableConcept", &CODEABLE_CONCEPT).choice(0, 2, 10).required(),
        Row::record(4, "medicationReference", &REFERENCE).choice(1, 2, 10).required(),
    ],
};

record! {
    MedicinalProductContraindicationOtherTherapy, MEDICINAL_PRODUCT_CONTRAINDICATION_OTHER_THERAPY;
    0 Plain id,
    1 Records extension,
    2 Records modifier_extension,
    3 Records therapy_relationship_type,
    4 Choice medication,
}

/// `MedicinalProductContraindication.otherTherapy.medication[x]`.
pub enum MedicinalProductContraindicationOtherTherapyMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}

choice! {
    MedicinalProductContraindicationOtherTherapyMedication;
    0 Record CodeableConcept,
    1 Record Reference,
    ; last Reference;
    from CodeableConcept(CodeableConcept) Reference(Reference);
}
