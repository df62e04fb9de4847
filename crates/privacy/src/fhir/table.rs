//! Which elements of FHIR hold which class of identifiers, as data.

use crate::class::PhiClass;
use crate::report::Found;
pub use crate::row::Row;

const fn class(place: &'static str, class: PhiClass, source: &'static str) -> Row {
    Row { place, found: Some(Found::Class(class)), source }
}

const fn text(place: &'static str) -> Row {
    Row { place, found: Some(Found::FreeText), source: "text of a person can hold (A) to (R)" }
}

const fn link(place: &'static str) -> Row {
    Row { place, found: Some(Found::Link), source: "(R); names a record" }
}

const fn kept(place: &'static str, source: &'static str) -> Row {
    Row { place, found: None, source }
}

use PhiClass::{
    Biometrics, Dates, Devices, Geography, HealthPlans, IpAddresses, Names, Others, Photographs,
    Urls,
};

const CODE: &str = "a code or number of the standard, no identifier";
const NAMESPACE: &str = "names a set of codes or numbers, not a member of it";

/// The table. The longest place that fits an element decides; what no row names is decided by its
/// primitive type, and text that no row keeps is free text.
///
/// `Identifier` and `ContactPoint` are told apart further, by the type of the identifier and the
/// system of the contact.
pub const ROWS: &[Row] = &[
    // Types with children.
    class("HumanName", Names, "(A)"),
    class("Signature", Biometrics, "(P)"),
    text("Narrative"),
    text("Annotation"),
    class("Identifier", Others, "(R), or by Identifier.type (G) to (M)"),
    class("ContactPoint", Others, "(R), or by ContactPoint.system (D) to (F), (N)"),
    class("Age", Dates, "(C), ages over 89"),
    // Primitive types.
    class("date", Dates, "(C)"),
    class("dateTime", Dates, "(C)"),
    class("instant", Dates, "(C)"),
    class("base64Binary", Photographs, "(Q); can hold (A) to (R)"),
    class("oid", Others, "(R)"),
    class("uuid", Others, "(R)"),
    class("id", Others, "(R)"),
    class("uri", Urls, "(N)"),
    class("url", Urls, "(N)"),
    kept("canonical", "names a published definition"),
    text("string"),
    text("markdown"),
    text("xhtml"),
    kept("boolean", CODE),
    kept("integer", CODE),
    kept("integer64", CODE),
    kept("positiveInt", CODE),
    kept("unsignedInt", CODE),
    kept("decimal", CODE),
    kept("time", "a time of day without its date"),
    kept("code", CODE),
    // Elements of data types.
    class("Address.text", Geography, "(B)"),
    class("Address.line", Geography, "(B)"),
    class("Address.city", Geography, "(B)"),
    class("Address.district", Geography, "(B)"),
    class("Address.postalCode", Geography, "(B)"),
    kept("Address.state", "(B) begins below the state"),
    kept("Address.country", "(B) begins below the state"),
    kept("Coding.system", NAMESPACE),
    kept("Coding.version", CODE),
    kept("Quantity.unit", CODE),
    kept("Quantity.system", NAMESPACE),
    kept("Age.system", NAMESPACE),
    kept("Age.unit", CODE),
    kept("Count.system", NAMESPACE),
    kept("Count.unit", CODE),
    kept("Distance.system", NAMESPACE),
    kept("Distance.unit", CODE),
    kept("Duration.system", NAMESPACE),
    kept("Duration.unit", CODE),
    kept("SimpleQuantity.unit", CODE),
    kept("SimpleQuantity.system", NAMESPACE),
    kept("MoneyQuantity.unit", CODE),
    kept("MoneyQuantity.system", NAMESPACE),
    kept("SampledData.data", "measured numbers"),
    kept("Identifier.system", NAMESPACE),
    kept("Extension.url", "names a published definition"),
    kept("Reference.type", CODE),
    kept("Meta.profile", "names a published definition"),
    class("Meta.source", Urls, "(N)"),
    link("Reference.reference"),
    class("Reference.display", Names, "(A); names what the reference points at"),
    class("Attachment.title", Names, "(A) to (R)"),
    class("Attachment.hash", Photographs, "(Q); a hash tells a known file"),
    kept("Attachment.contentType", CODE),
    // Elements of resources.
    link("Resource.id"),
    link("Bundle.entry.fullUrl"),
    link("Bundle.entry.request.url"),
    link("Bundle.entry.response.location"),
    kept("Bundle.link.relation", CODE),
    class("AuditEvent.agent.network.address", IpAddresses, "(O)"),
    class("AuditEvent.agent.network", IpAddresses, "(O)"),
    class("Device.serialNumber", Devices, "(M)"),
    class("Device.lotNumber", Devices, "(M)"),
    class("Device.distinctIdentifier", Devices, "(M)"),
    class("Device.udiCarrier", Devices, "(M)"),
    class("Device.biologicalSourceEvent", Devices, "(M)"),
    class("Patient.photo", Photographs, "(Q)"),
    class("Person.photo", Photographs, "(Q)"),
    class("Practitioner.photo", Photographs, "(Q)"),
    class("RelatedPerson.photo", Photographs, "(Q)"),
    class("BodyStructure.image", Photographs, "(Q)"),
    class("FamilyMemberHistory.name", Names, "(A), of relatives"),
    class("Location.position", Geography, "(B), geocodes"),
    class("Coverage.subscriberId", HealthPlans, "(I)"),
    class("Coverage.dependent", HealthPlans, "(I)"),
    class("Coverage.class", HealthPlans, "(I)"),
    class("Coverage.network", HealthPlans, "(I)"),
    class("MolecularSequence.observedSeq", Biometrics, "(P)"),
    kept("QuestionnaireResponse.item.linkId", "names a question, not an answer"),
    kept("QuestionnaireResponse.item.item.linkId", "names a question, not an answer"),
];

/// The URLs of extensions that hold a class whatever their type.
pub(crate) const EXTENSIONS: &[(&str, PhiClass)] = &[
    ("http://hl7.org/fhir/StructureDefinition/geolocation", Geography),
    ("http://hl7.org/fhir/StructureDefinition/patient-birthPlace", Geography),
    ("http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName", Names),
];

/// The codes of LOINC for the age of a person.
pub(crate) const AGE_CODES: &[&str] =
    &["30525-0", "21611-9", "21612-7", "29553-5", "39016-1", "35659-2", "63900-5"];
