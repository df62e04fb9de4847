//! An event as an audit message.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Dialect;
use super::codes::{self, ENTITY_TYPE, IMAGES, LIFECYCLE, OBJECT_ROLE, RFC_3881, SOURCE_TYPE};
use super::read::Reader;
use super::tree::is_legal;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Agent, Coding, Detail, DetailValue, Entity, Event};
use crate::loss::Loss;

impl Event {
    /// The event as an audit message of a dialect, in UTF-8.
    ///
    /// Characters that XML 1.0 cannot hold become U+FFFD.
    ///
    /// # Errors
    /// [`MissingMember`](ErrorKind::MissingMember) without outcome or agents, which a message must
    /// have; [`WrongMember`](ErrorKind::WrongMember) for a dialect that is not written.
    pub fn to_dicom(&self, dialect: Dialect) -> Result<String> {
        let old = match dialect {
            Dialect::Dicom2017c => false,
            Dialect::Dicom2014c => true,
            Dialect::Rfc3881 => return Err(Error::new(ErrorKind::WrongMember).member("dialect")),
        };
        let outcome = self.outcome.ok_or(missing("outcome"))?;
        if self.agents.is_empty() {
            return Err(missing("agents"));
        }
        let mut xml = Xml { out: String::with_capacity(2048) };
        xml.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AuditMessage>");
        xml.open("EventIdentification");
        xml.maybe("EventActionCode", self.action.map(crate::event::Action::code));
        xml.attribute("EventDateTime", &self.recorded.to_string());
        xml.attribute("EventOutcomeIndicator", outcome.code());
        xml.inside();
        xml.coded("EventID", &self.kind);
        self.subtypes.iter().for_each(|kind| xml.coded("EventTypeCode", kind));
        if let Some(text) = &self.outcome_text {
            xml.leaf("EventOutcomeDescription", text);
        }
        let purposes = self.purposes.iter().flat_map(|purpose| &purpose.codings);
        purposes.for_each(|purpose| xml.coded("PurposeOfUse", purpose));
        xml.close("EventIdentification");
        self.agents.iter().for_each(|agent| xml.participant(agent));
        xml.source(self, old);
        self.entities.iter().for_each(|entity| xml.object(entity));
        xml.close("AuditMessage");
        xml.out.push('\n');
        Ok(xml.out)
    }

    /// The fields of the event that a message of this dialect cannot hold, or not as they are.
    ///
    /// It writes the message, reads it back and compares, so that nothing is lost unseen.
    ///
    /// # Errors
    /// As [`to_dicom`](Self::to_dicom).
    pub fn dicom_losses(&self, dialect: Dialect) -> Result<Vec<Loss>> {
        let xml = self.to_dicom(dialect)?;
        let back = Reader::new().read(xml.as_bytes(), self.id.clone())?.event;
        let mut losses = self.losses_to(&back);
        losses.insert(0, Loss::of("id"));
        Ok(losses)
    }
}

fn missing(member: &'static str) -> Error {
    Error::new(ErrorKind::MissingMember).member(member)
}

/// A document that is being written. A tag that was opened takes attributes until it gets inside.
struct Xml {
    out: String,
}

impl Xml {
    fn open(&mut self, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
    }

    fn inside(&mut self) {
        self.out.push('>');
    }

    fn empty(&mut self) {
        self.out.push_str("/>");
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.text(value);
        self.out.push('"');
    }

    fn maybe(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.attribute(name, value);
        }
    }

    fn leaf(&mut self, name: &str, text: &str) {
        self.open(name);
        self.inside();
        self.text(text);
        self.close(name);
    }

    fn text(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&apos;"),
                '\t' => self.out.push_str("&#9;"),
                '\n' => self.out.push_str("&#10;"),
                '\r' => self.out.push_str("&#13;"),
                _ if is_legal(char) => self.out.push(char),
                _ => self.out.push(char::REPLACEMENT_CHARACTER),
            }
        }
    }

    fn coded(&mut self, name: &str, coding: &Coding) {
        self.open(name);
        self.code(coding);
        self.empty();
    }

    fn code(&mut self, coding: &Coding) {
        self.attribute("csd-code", &coding.code);
        self.attribute("codeSystemName", codes::name_of(coding.system.as_deref().unwrap_or("")));
        self.attribute("originalText", coding.display.as_ref().unwrap_or(&coding.code));
    }

    fn participant(&mut self, agent: &Agent) {
        self.open("ActiveParticipant");
        self.attribute("UserID", &agent.who.as_ref().map(codes::id).unwrap_or_default());
        self.maybe("AlternativeUserID", agent.alternative.as_deref());
        self.maybe("UserName", agent.name.as_deref());
        self.attribute("UserIsRequestor", if agent.requestor { "true" } else { "false" });
        if let Some(network) = agent.network.as_ref().filter(|own| !own.address.is_empty()) {
            self.attribute("NetworkAccessPointID", &network.address);
            self.attribute("NetworkAccessPointTypeCode", network.kind.code());
        }
        self.inside();
        let roles = agent.kind.iter().chain(&agent.roles).flat_map(|concept| &concept.codings);
        roles.for_each(|role| self.coded("RoleIDCode", role));
        if let Some(media) = &agent.media {
            self.open("MediaIdentifier");
            self.inside();
            self.coded("MediaType", media);
            self.close("MediaIdentifier");
        }
        self.close("ActiveParticipant");
    }

    fn source(&mut self, event: &Event, old: bool) {
        let kinds = &event.source.kinds;
        self.open("AuditSourceIdentification");
        self.maybe("AuditEnterpriseSiteID", event.source.site.as_deref());
        self.attribute("AuditSourceID", &codes::id(&event.source.observer));
        if old {
            // 9 is a source of another or an unknown kind.
            self.attribute("code", kinds.first().map_or("9", |kind| &kind.code));
            self.inside();
            for kind in kinds.iter().skip(1) {
                self.leaf("AuditSourceTypeCode", &kind.code);
            }
        } else {
            self.inside();
            for kind in kinds {
                self.open("AuditSourceTypeCode");
                match codes::number(Some(kind), SOURCE_TYPE, 9) {
                    Some(number) => {
                        self.attribute("csd-code", number);
                        self.maybe("originalText", kind.display.as_deref());
                    }
                    None => self.code(kind),
                }
                self.empty();
            }
        }
        self.close("AuditSourceIdentification");
    }

    fn object(&mut self, entity: &Entity) {
        let kind = codes::number(entity.kind.as_ref(), ENTITY_TYPE, 4);
        let role = codes::number(entity.role.as_ref(), OBJECT_ROLE, 26);
        let identifier = entity.what.as_ref().and_then(|what| what.identifier.as_ref());
        self.open("ParticipantObjectIdentification");
        self.maybe("ParticipantObjectID", entity.what.as_ref().map(codes::id).as_deref());
        self.maybe("ParticipantObjectTypeCode", kind);
        self.maybe("ParticipantObjectTypeCodeRole", role);
        let stage = codes::number(entity.lifecycle.as_ref(), LIFECYCLE, 15);
        self.maybe("ParticipantObjectDataLifeCycle", stage);
        let label = entity.labels.first().map(|label| &*label.code);
        self.maybe("ParticipantObjectSensitivity", label);
        self.inside();
        let of_id = identifier.and_then(|own| own.kind.as_ref()?.codings.first());
        match (&entity.kind, of_id) {
            (Some(other), _) if kind.is_none() => self.coded("ParticipantObjectIDTypeCode", other),
            (_, Some(of_id)) => self.coded("ParticipantObjectIDTypeCode", of_id),
            _ => {
                let (code, display) = codes::id_kind(role);
                let known = Coding::fixed(RFC_3881, code).with_display(display);
                self.coded("ParticipantObjectIDTypeCode", &known);
            }
        }
        if let Some(query) = &entity.query {
            self.leaf("ParticipantObjectQuery", &STANDARD.encode(query));
        } else if let Some(name) = &entity.name {
            self.leaf("ParticipantObjectName", name);
        }
        let (images, details): (Vec<&Detail>, Vec<&Detail>) =
            entity.details.iter().partition(|detail| is_of_images(detail));
        for Detail { kind, value } in details {
            self.open("ParticipantObjectDetail");
            self.attribute("type", kind);
            let bytes = match value {
                DetailValue::Text(text) => text.as_bytes(),
                DetailValue::Bytes(bytes) => bytes,
            };
            self.attribute("value", &STANDARD.encode(bytes));
            self.empty();
        }
        self.images(&images);
        self.close("ParticipantObjectIdentification");
    }

    /// What the reader has kept of images, in the order that the schema demands.
    fn images(&mut self, images: &[&Detail]) {
        if images.is_empty() {
            return;
        }
        self.open("ParticipantObjectDescription");
        self.inside();
        for name in ["MPPS", "Accession", "SOPClass", STUDY, "Encrypted", "Anonymized"] {
            for Detail { kind, value } in images {
                let DetailValue::Text(text) = value else { continue };
                if kind.strip_prefix(IMAGES) != Some(name) {
                    continue;
                }
                match name {
                    "MPPS" => self.identified(name, "UID", text),
                    "Accession" => self.identified(name, "Number", text),
                    "SOPClass" => self.sop_class(text),
                    STUDY => {
                        self.open(name);
                        self.inside();
                        text.split_whitespace()
                            .for_each(|uid| self.identified("StudyIDs", "UID", uid));
                        self.close(name);
                    }
                    _ => self.leaf(name, text),
                }
            }
        }
        self.close("ParticipantObjectDescription");
    }

    fn identified(&mut self, name: &str, attribute: &str, value: &str) {
        self.open(name);
        self.attribute(attribute, value);
        self.empty();
    }

    /// `uid number instance...`, with `-` for a class without uid.
    fn sop_class(&mut self, text: &str) {
        let mut words = text.split_whitespace();
        self.open("SOPClass");
        self.maybe("UID", words.next().filter(|uid| *uid != "-"));
        self.attribute("NumberOfInstances", words.next().unwrap_or("0"));
        self.inside();
        words.for_each(|uid| self.identified("Instance", "UID", uid));
        self.close("SOPClass");
    }
}

const STUDY: &str = "ParticipantObjectContainsStudy";

/// Whether a detail is one that the reader makes of what DICOM says of images: others that begin
/// with the same word stay details.
fn is_of_images(detail: &Detail) -> bool {
    let DetailValue::Text(text) = &detail.value else { return false };
    let one_word = || !text.is_empty() && !text.contains(char::is_whitespace);
    match detail.kind.strip_prefix(IMAGES) {
        Some("MPPS" | "Accession") => one_word(),
        Some("SOPClass") => {
            text.split_whitespace().nth(1).is_some_and(|count| count.parse::<u64>().is_ok())
        }
        Some(STUDY) => true,
        Some("Encrypted" | "Anonymized") => matches!(&**text, "true" | "false"),
        _ => false,
    }
}
