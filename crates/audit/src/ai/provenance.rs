//! Decisions as Provenance and models as Device, after HL7's AI transparency guide.

use sanare_fhir::primitive::Instant;
use sanare_fhir::r4;

use super::decision::{AiDecision, State};
use super::event::STEPS;
use super::model::{Confidence, Model};
use super::{LABEL, UserAction};
use crate::event::{Coding, Text};
use crate::fhir::{coding, concept, reference};

const GUIDE: &str = "http://hl7.org/fhir/uv/aitransparency";
const PARTICIPANT: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
/// The id of the Device in its Provenance.
const CONTAINED: &str = "model";

fn guide(kind: &str, id: &str) -> String {
    format!("{GUIDE}/{kind}/{id}")
}

fn of_type(code: &str) -> Coding {
    Coding::new(guide("CodeSystem", "AIdeviceTypeCS"), code.to_owned())
}

fn boxed(code: Coding) -> Box<r4::CodeableConcept> {
    Box::new(concept(&code.into()))
}

fn extension(url: String, value: r4::ExtensionValue) -> r4::Extension {
    r4::Extension { url: Some(url.into()), value: Some(value), ..r4::Extension::default() }
}

fn meta(profile: &str) -> Box<r4::Meta> {
    let profile = guide("StructureDefinition", profile);
    Box::new(r4::Meta { profile: vec![profile.as_str().into()], ..r4::Meta::default() })
}

impl<S: State> AiDecision<S> {
    /// The decision as a Provenance of what was proposed: made by the model, which is contained as a
    /// Device, out of the inputs, and checked by the person who acted.
    pub fn to_provenance_r4(&self) -> r4::Provenance {
        let proposal = self.proposal();
        let mut device = proposal.model.to_device_r4();
        device.id = Some(CONTAINED.into());
        let mut target = reference(&proposal.output);
        target.extension.extend(proposal.confidence.as_ref().map(Confidence::to_extension_r4));
        let ai = r4::ProvenanceAgent {
            r#type: Some(boxed(Coding::new(PARTICIPANT, "author"))),
            role: vec![concept(&of_type("Artificial-Intelligence").into())],
            who: Some(Box::new(r4::Reference {
                reference: format!("#{CONTAINED}").as_str().into(),
                ..r4::Reference::default()
            })),
            ..r4::ProvenanceAgent::default()
        };
        let person = self.act().filter(|act| act.action != UserAction::AutoApplied);
        let person = person.map(|act| r4::ProvenanceAgent {
            r#type: Some(boxed(Coding::new(PARTICIPANT, "verifier"))),
            who: Some(Box::new(reference(&act.actor))),
            ..r4::ProvenanceAgent::default()
        });
        let entity =
            |role: r4::ProvenanceEntityRole, what: &crate::Reference| r4::ProvenanceEntity {
                role: role.into(),
                what: Some(Box::new(reference(what))),
                ..r4::ProvenanceEntity::default()
            };
        let inputs = proposal.inputs.iter();
        let model = &proposal.model;
        let prompt = model.prompt.as_ref().map(|prompt| &prompt.reference);
        let derived = model.card.iter().chain(prompt);
        let reason = self.act().and_then(|act| act.action.reason());
        r4::Provenance {
            meta: Some(meta("AI-Provenance")),
            contained: vec![device.into()],
            target: vec![target],
            occurred: Some(r4::ProvenanceOccurred::DateTime(
                sanare_fhir::primitive::DateTime::from_text(self.proposed_at().to_string()).into(),
            )),
            recorded: Instant::from_text(self.since().to_string()).into(),
            location: self.act().and_then(|act| {
                act.location.as_ref().map(|location| Box::new(reference(location)))
            }),
            reason: std::iter::once(concept(&LABEL.into()))
                .chain(reason.map(|reason| r4::CodeableConcept {
                    coding: vec![coding(&reason.code)],
                    text: reason.text.as_ref().into(),
                    ..r4::CodeableConcept::default()
                }))
                .collect(),
            activity: self.act().map(|act| boxed(Coding::new(STEPS, act.action.code()))),
            agent: std::iter::once(ai).chain(person).collect(),
            entity: inputs
                .map(|input| entity(r4::ProvenanceEntityRole::Source, &input.record))
                .chain(derived.map(|what| entity(r4::ProvenanceEntityRole::Derivation, what)))
                .collect(),
            ..r4::Provenance::default()
        }
    }
}

impl Model {
    /// The model as a Device.
    pub fn to_device_r4(&self) -> r4::Device {
        let kind = self.kind.map(|kind| {
            let value = concept(&of_type(kind.code()).into());
            let url = guide("StructureDefinition", "aitransparency.AIKind");
            extension(url, r4::ExtensionValue::CodeableConcept(Box::new(value)))
        });
        let card = self.card.as_ref().map(|card| {
            let url = guide("StructureDefinition", "aitransparency.modelCardDescription");
            extension(url, r4::ExtensionValue::Reference(Box::new(reference(card))))
        });
        let property = |(name, value): &(Text, Text)| r4::DeviceProperty {
            r#type: Some(Box::new(r4::CodeableConcept {
                text: name.as_ref().into(),
                ..r4::CodeableConcept::default()
            })),
            value_code: vec![r4::CodeableConcept {
                text: value.as_ref().into(),
                ..r4::CodeableConcept::default()
            }],
            ..r4::DeviceProperty::default()
        };
        let rules = self.rules.map(|rules| ("rules-sha256".into(), rules.to_string().into()));
        r4::Device {
            meta: Some(meta("AI-Device")),
            extension: kind.into_iter().chain(card).collect(),
            identifier: vec![r4::Identifier {
                system: self.system.as_ref().into(),
                value: self.id.as_ref().into(),
                ..r4::Identifier::default()
            }],
            manufacturer: self.manufacturer.as_deref().map_or_else(Default::default, Into::into),
            r#type: Some(boxed(of_type("Artificial-Intelligence"))),
            version: vec![r4::DeviceVersion {
                value: self.version.as_ref().into(),
                ..r4::DeviceVersion::default()
            }],
            property: rules.iter().chain(&self.parameters).map(property).collect(),
            ..r4::Device::default()
        }
    }
}

impl Confidence {
    /// The guide's extension `AIconfidence`, for the record or element that the model made.
    pub fn to_extension_r4(&self) -> r4::Extension {
        let quantity = |text: &Text| r4::Quantity {
            value: sanare_fhir::primitive::Decimal::from_text(text.to_string()).into(),
            ..r4::Quantity::default()
        };
        let value = match self {
            Self::Probability(text) => r4::ExtensionValue::Decimal(
                sanare_fhir::primitive::Decimal::from_text(text.to_string()).into(),
            ),
            Self::Percent(text) => r4::ExtensionValue::Quantity(Box::new(r4::Quantity {
                unit: "%".into(),
                system: "http://unitsofmeasure.org".into(),
                code: "%".into(),
                ..quantity(text)
            })),
            Self::Interval(from, to) => r4::ExtensionValue::Range(Box::new(r4::Range {
                low: Some(Box::new(quantity(from))),
                high: Some(Box::new(quantity(to))),
                ..r4::Range::default()
            })),
            Self::Rating(rating) => {
                r4::ExtensionValue::CodeableConcept(Box::new(concept(&rating.clone().into())))
            }
            Self::Words(text) => r4::ExtensionValue::String(text.as_ref().into()),
        };
        extension(guide("StructureDefinition", "AIconfidence"), value)
    }
}
