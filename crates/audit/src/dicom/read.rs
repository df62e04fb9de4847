//! An audit message as an event.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Dialect;
use super::codes::{self, ENTITY_TYPE, IMAGES, LIFECYCLE, OBJECT_ROLE, RFC_3881, SOURCE_TYPE};
use super::tree::{self, Element};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    Action, Agent, Coding, Concept, Detail, DetailValue, Entity, Event, Identifier, Network,
    NetworkKind, Outcome, Reference, Source, Text,
};
use crate::loss::Loss;
use crate::time::Timestamp;

/// Reads audit messages.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    strict: bool,
    bytes: usize,
}

/// An event that was read from an audit message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The event.
    pub event: Event,
    /// The dialect of the message.
    pub dialect: Dialect,
    /// The parts of the message that the event does not hold: the element of each, and never its
    /// content.
    pub losses: Vec<Loss>,
}

impl Default for Reader {
    fn default() -> Self {
        Self { strict: false, bytes: 1 << 20 }
    }
}

impl Reader {
    /// A reader of all three dialects, of messages up to 1 MiB, that reports what it does not know.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes messages of [`Dialect::Dicom2017c`] only, and nothing in them that the schema of that
    /// dialect does not have.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Sets how many bytes a message may have.
    #[must_use]
    pub fn limit(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Reads a message. DICOM has no id for it, so the event gets the one that is given.
    ///
    /// # Errors
    /// [`NotXml`](ErrorKind::NotXml), [`Doctype`](ErrorKind::Doctype),
    /// [`Encoding`](ErrorKind::Encoding) and [`TooLarge`](ErrorKind::TooLarge) for what is no
    /// document that is read; [`MissingMember`](ErrorKind::MissingMember),
    /// [`WrongMember`](ErrorKind::WrongMember) and [`NotATime`](ErrorKind::NotATime) with the name of
    /// the element or attribute and the byte where its element begins;
    /// [`UnknownMember`](ErrorKind::UnknownMember) when strict.
    pub fn read(&self, text: &[u8], id: impl Into<Text>) -> Result<Read> {
        if text.len() > self.bytes {
            return Err(Error::new(ErrorKind::TooLarge).at(self.bytes as u64));
        }
        let root = tree::read(text)?;
        if root.name != "AuditMessage" {
            return Err(Error::new(ErrorKind::WrongMember).member("AuditMessage").at(root.offset));
        }
        let dialect = if self.strict { Dialect::Dicom2017c } else { dialect(&root) };
        let mut run = Run { strict: self.strict, dialect, losses: Vec::new() };
        let event = run.message(root, id.into())?;
        Ok(Read { event, dialect, losses: run.losses })
    }
}

/// The dialect that a message shows by its attributes.
fn dialect(root: &Element) -> Dialect {
    let has = |element: &Element, name| element.attributes.iter().any(|(own, _)| own == name);
    let coded = |element: &Element| {
        element.name != "AuditSourceIdentification"
            && has(element, "code")
            && !has(element, "csd-code")
    };
    let mut open = vec![root];
    let mut found = Dialect::Dicom2017c;
    while let Some(element) = open.pop() {
        if coded(element) {
            return Dialect::Rfc3881;
        }
        if element.name == "AuditSourceIdentification" && has(element, "code") {
            found = Dialect::Dicom2014c;
        }
        open.extend(&element.children);
    }
    found
}

struct Run {
    strict: bool,
    dialect: Dialect,
    losses: Vec<Loss>,
}

/// An element of which parts are taken until what is left is unknown.
struct Part {
    element: Element,
    name: &'static str,
}

impl Part {
    fn of(element: Element, name: &'static str) -> Self {
        Self { element, name }
    }

    fn wrong(&self, member: &'static str) -> Error {
        Error::new(ErrorKind::WrongMember).member(member).at(self.element.offset)
    }

    fn missing(&self, member: &'static str) -> Error {
        Error::new(ErrorKind::MissingMember).member(member).at(self.element.offset)
    }

    fn maybe(&mut self, name: &str) -> Option<String> {
        let attributes = &mut self.element.attributes;
        let at = attributes.iter().position(|(own, _)| own == name)?;
        Some(attributes.remove(at).1)
    }

    fn attribute(&mut self, name: &'static str) -> Result<String> {
        self.maybe(name).ok_or_else(|| self.missing(name))
    }

    /// A token: white space around it does not count.
    fn token(&mut self, name: &str) -> Option<String> {
        self.maybe(name).map(|text| text.trim().to_owned())
    }

    /// One of the numbers of a closed set.
    fn number(&mut self, name: &'static str, last: u8) -> Result<Option<String>> {
        match self.token(name) {
            Some(code) if !codes::is_number(&code, last) => Err(self.wrong(name)),
            code => Ok(code),
        }
    }

    fn flag(&mut self, name: &'static str) -> Result<Option<bool>> {
        match self.token(name).as_deref() {
            None => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(_) => Err(self.wrong(name)),
        }
    }

    /// The next child, if it has this name.
    fn child(&mut self, name: &'static str) -> Option<Part> {
        let children = &mut self.element.children;
        if children.first().is_some_and(|child| child.name == name) {
            return Some(Part::of(children.remove(0), name));
        }
        None
    }
}

impl Run {
    /// What was not taken of an element is unknown.
    fn done(&mut self, part: &Part) -> Result<()> {
        let element = &part.element;
        let strange = |name: &str| !(name == "xmlns" || name.starts_with("xmlns:"));
        let attribute = element.attributes.iter().any(|(name, _)| strange(name));
        if !attribute && element.children.is_empty() {
            return Ok(());
        }
        let at = element.children.first().map_or(element.offset, |child| child.offset);
        // A known element in a wrong place is no unknown one.
        if element.children.iter().any(|child| ELEMENTS.contains(&&*child.name)) {
            return Err(Error::new(ErrorKind::WrongMember).member(part.name).at(at));
        }
        if self.strict {
            return Err(Error::new(ErrorKind::UnknownMember).member(part.name).at(at));
        }
        self.losses.push(Loss::of(part.name));
        Ok(())
    }

    fn message(&mut self, root: Element, id: Text) -> Result<Event> {
        let mut root = Part::of(root, "AuditMessage");
        let about = root.child("EventIdentification");
        let mut about = about.ok_or_else(|| root.missing("EventIdentification"))?;
        let action = about.token("EventActionCode");
        let action = action
            .map(|code| Action::from_code(&code).ok_or_else(|| about.wrong("EventActionCode")))
            .transpose()?;
        let time = about.attribute("EventDateTime")?;
        let recorded: Timestamp = time
            .trim()
            .parse()
            .map_err(|error: Error| error.member("EventDateTime").at(about.element.offset))?;
        let outcome = about.attribute("EventOutcomeIndicator")?;
        let outcome = Outcome::from_code(outcome.trim())
            .ok_or_else(|| about.wrong("EventOutcomeIndicator"))?;
        let kind = about.child("EventID").ok_or_else(|| about.missing("EventID"))?;
        let kind = self.coded(kind)?;
        let subtypes = self.all(&mut about, "EventTypeCode")?;
        let outcome_text = about.child("EventOutcomeDescription").map(|part| part.element.text);
        let purposes = self.all(&mut about, "PurposeOfUse")?;
        self.done(&about)?;
        let mut agents = Vec::new();
        while let Some(part) = root.child("ActiveParticipant") {
            agents.push(self.participant(part)?);
        }
        if agents.is_empty() {
            return Err(root.missing("ActiveParticipant"));
        }
        let source = root.child("AuditSourceIdentification");
        let source = source.ok_or_else(|| root.missing("AuditSourceIdentification"))?;
        let source = self.source(source)?;
        while self.dialect == Dialect::Rfc3881
            && let Some(other) = root.child("AuditSourceIdentification")
        {
            self.losses.push(Loss::of(other.name));
        }
        let mut entities = Vec::new();
        while let Some(part) = root.child("ParticipantObjectIdentification") {
            entities.push(self.object(part)?);
        }
        self.done(&root)?;
        let agent = Agent::default();
        Ok(Event {
            subtypes,
            action,
            outcome: Some(outcome),
            outcome_text: outcome_text.filter(|text| !text.is_empty()).map(Into::into),
            purposes: purposes.into_iter().map(Into::into).collect(),
            agents,
            entities,
            ..Event::new(id, kind, recorded, agent, source)
        })
    }

    fn all(&mut self, part: &mut Part, name: &'static str) -> Result<Vec<Coding>> {
        let mut codings = Vec::new();
        while let Some(child) = part.child(name) {
            codings.push(self.coded(child)?);
        }
        Ok(codings)
    }

    fn coded(&mut self, mut part: Part) -> Result<Coding> {
        let old = self.dialect == Dialect::Rfc3881;
        let code = part.token("csd-code").or_else(|| old.then(|| part.token("code"))?);
        let code = code.ok_or_else(|| part.missing("csd-code"))?;
        let system = part.token("codeSystemName");
        let original = part.token("originalText");
        if !old && system.is_none() {
            return Err(part.missing("codeSystemName"));
        }
        if !old && original.is_none() {
            return Err(part.missing("originalText"));
        }
        if old && part.token("codeSystem").is_some() {
            self.losses.push(Loss::of("codeSystem"));
        }
        let shown = part.token("displayName");
        if shown.is_some() && original.is_some() && shown != original {
            self.losses.push(Loss::of("originalText"));
        }
        let display = shown.or(original).filter(|text| !text.is_empty() && *text != code);
        self.done(&part)?;
        Ok(Coding {
            system: system.filter(|name| !name.is_empty()).map(codes::system_of),
            code: code.into(),
            display: display.map(Into::into),
        })
    }

    fn participant(&mut self, mut part: Part) -> Result<Agent> {
        let user = part.attribute("UserID")?;
        let requestor = match part.flag("UserIsRequestor")? {
            Some(flag) => flag,
            None if self.dialect == Dialect::Rfc3881 => true,
            None => return Err(part.missing("UserIsRequestor")),
        };
        let mut text = |name| part.maybe(name).filter(|text| !text.is_empty()).map(Into::into);
        let (alternative, name) = (text("AlternativeUserID"), text("UserName"));
        let address: Option<Text> = text("NetworkAccessPointID");
        let kind = part.number("NetworkAccessPointTypeCode", 5)?;
        let kind = kind.as_deref().and_then(NetworkKind::from_code);
        let network = match (address, kind) {
            (Some(address), Some(kind)) => Some(Network { address, kind }),
            (Some(address), None) => Some(Network { kind: NetworkKind::of(&address), address }),
            (None, Some(_)) => {
                self.losses.push(Loss::of("NetworkAccessPointTypeCode"));
                None
            }
            (None, None) => None,
        };
        let mut roles = self.all(&mut part, "RoleIDCode")?.into_iter().map(Concept::from);
        let kind = roles.next();
        let roles = roles.collect();
        let media = match part.child("MediaIdentifier") {
            Some(mut media) => {
                let kind = media.child("MediaType").ok_or_else(|| media.missing("MediaType"))?;
                self.done(&media)?;
                Some(self.coded(kind)?)
            }
            None => None,
        };
        self.done(&part)?;
        Ok(Agent {
            kind,
            roles,
            who: (!user.is_empty()).then(|| codes::reference(user)),
            alternative,
            name,
            requestor,
            media,
            network,
            ..Agent::default()
        })
    }

    fn source(&mut self, mut part: Part) -> Result<Source> {
        let observer = codes::reference(part.attribute("AuditSourceID")?);
        let site = part.maybe("AuditEnterpriseSiteID").filter(|text| !text.is_empty());
        let known = |code: String| Coding::new(SOURCE_TYPE, code);
        let mut kinds = Vec::new();
        if self.dialect == Dialect::Dicom2014c {
            match part.token("code") {
                Some(code) if code.is_empty() => self.losses.push(Loss::of("code")),
                code => kinds.extend(code.map(known)),
            }
        }
        while let Some(mut kind) = part.child("AuditSourceTypeCode") {
            let own = match self.dialect {
                Dialect::Dicom2014c if kind.element.attributes.is_empty() => {
                    Some(known(kind.element.text.trim().to_owned()))
                }
                Dialect::Rfc3881 => Some(self.coded(kind)?),
                _ => {
                    let code = kind.token("csd-code").ok_or_else(|| kind.missing("csd-code"))?;
                    let system = kind.token("codeSystemName").filter(|name| !name.is_empty());
                    let (shown, original) = (kind.token("displayName"), kind.token("originalText"));
                    self.done(&kind)?;
                    let display = shown.or(original);
                    Some(Coding {
                        system: match system {
                            Some(name) => Some(codes::system_of(name)),
                            None => codes::is_number(&code, 9).then_some(SOURCE_TYPE.into()),
                        },
                        display: display
                            .filter(|text| !text.is_empty() && *text != code)
                            .map(Into::into),
                        code: code.into(),
                    })
                }
            };
            // In a message of two dialects the same kind stands in both places.
            kinds.extend(own.filter(|own| self.strict || !kinds.contains(own)));
        }
        self.done(&part)?;
        Ok(Source { observer, site: site.map(Into::into), kinds })
    }

    fn object(&mut self, mut part: Part) -> Result<Entity> {
        let id = part.maybe("ParticipantObjectID");
        let kind = part.number("ParticipantObjectTypeCode", 4)?;
        let role = part.number("ParticipantObjectTypeCodeRole", 26)?;
        let stage = part.number("ParticipantObjectDataLifeCycle", 15)?;
        let mut label = part.token("ParticipantObjectSensitivity");
        if !self.strict && label.is_none() {
            // So the schema of 2014c has it.
            label = part.token("ParticipantObjectSensistity");
        }
        let of_id = part.child("ParticipantObjectIDTypeCode");
        let of_id = of_id.ok_or_else(|| part.missing("ParticipantObjectIDTypeCode"))?;
        let of_id = self.coded(of_id)?;
        let name = part.child("ParticipantObjectName").map(|part| part.element.text);
        let mut query = None;
        if let Some(child) = part.child("ParticipantObjectQuery") {
            if name.is_some() {
                return Err(part.wrong("ParticipantObjectQuery"));
            }
            query = Some(
                bytes(&child.element.text).ok_or_else(|| child.wrong("ParticipantObjectQuery"))?,
            );
        }
        let mut details = Vec::new();
        while let Some(child) = part.child("ParticipantObjectDetail") {
            details.push(self.detail(child)?);
        }
        while let Some(child) = part.child("ParticipantObjectDescription") {
            self.images(child, &mut details)?;
        }
        self.done(&part)?;
        let (known, _) = codes::id_kind(role.as_deref());
        let usual = of_id.code == known && of_id.system.as_deref() == Some(RFC_3881);
        let mut what = id.map(codes::reference);
        let kind = match kind {
            Some(kind) => {
                if !usual {
                    let own = what.get_or_insert_with(Reference::default);
                    if let Some(text) = own.reference.take() {
                        own.identifier = Some(Identifier { value: text, ..Identifier::default() });
                    }
                    own.identifier.get_or_insert_default().kind = Some(of_id.into());
                }
                Some(Coding::new(ENTITY_TYPE, kind))
            }
            None if usual => None,
            // White space around the code has hidden that it is one of the closed set.
            None if of_id.system.as_deref() == Some(ENTITY_TYPE)
                && codes::is_number(&of_id.code, 4) =>
            {
                Some(Coding::new(ENTITY_TYPE, of_id.code))
            }
            None => Some(of_id),
        };
        let coding = |system: &'static str| move |code: String| Coding::new(system, code);
        Ok(Entity {
            what,
            kind,
            role: role.map(coding(OBJECT_ROLE)),
            lifecycle: stage.map(coding(LIFECYCLE)),
            labels: label
                .into_iter()
                .map(|code| Coding { system: None, code: code.into(), display: None })
                .collect(),
            name: name.map(Into::into),
            description: None,
            query,
            details,
        })
    }

    fn detail(&mut self, mut part: Part) -> Result<Detail> {
        let kind = part.attribute("type")?;
        let text = part.attribute("value")?;
        let value = match bytes(&text) {
            Some(bytes) => match String::from_utf8(bytes) {
                Ok(text) => DetailValue::Text(text.into()),
                Err(error) => DetailValue::Bytes(error.into_bytes()),
            },
            None if self.dialect == Dialect::Dicom2017c => return Err(part.wrong("value")),
            None => {
                // Older senders write the text itself.
                self.losses.push(Loss::of("ParticipantObjectDetail"));
                DetailValue::Text(text.into())
            }
        };
        self.done(&part)?;
        Ok(Detail { kind: kind.into(), value })
    }

    fn images(&mut self, mut part: Part, details: &mut Vec<Detail>) -> Result<()> {
        let mut keep = |name: &str, text: String| {
            details.push(Detail {
                kind: format!("{IMAGES}{name}").into(),
                value: DetailValue::Text(text.into()),
            });
        };
        for (name, attribute) in [("MPPS", "UID"), ("Accession", "Number")] {
            while let Some(mut child) = part.child(name) {
                keep(name, child.attribute(attribute)?);
                self.done(&child)?;
            }
        }
        while let Some(mut child) = part.child("SOPClass") {
            let mut words = vec![child.token("UID").unwrap_or_else(|| "-".to_owned())];
            let count = child.attribute("NumberOfInstances")?.trim().to_owned();
            count.parse::<u64>().map_err(|_| child.wrong("NumberOfInstances"))?;
            words.push(count);
            while let Some(mut instance) = child.child("Instance") {
                words.push(instance.attribute("UID")?.trim().to_owned());
                self.done(&instance)?;
            }
            keep("SOPClass", words.join(" "));
            self.done(&child)?;
        }
        if let Some(mut child) = part.child("ParticipantObjectContainsStudy") {
            let mut words = Vec::new();
            while let Some(mut study) = child.child("StudyIDs") {
                words.push(study.attribute("UID")?.trim().to_owned());
                self.done(&study)?;
            }
            keep("ParticipantObjectContainsStudy", words.join(" "));
            self.done(&child)?;
        }
        for name in ["Encrypted", "Anonymized"] {
            if let Some(child) = part.child(name) {
                let flag = match child.element.text.trim() {
                    "true" | "1" => "true",
                    "false" | "0" => "false",
                    _ => return Err(child.wrong(name)),
                };
                keep(name, flag.to_owned());
                self.done(&child)?;
            }
        }
        self.done(&part)
    }
}

/// The bytes behind base64; white space does not count.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let text: String = text.chars().filter(|char| !char.is_ascii_whitespace()).collect();
    STANDARD.decode(text).ok()
}

/// The elements of the schema that stand in another one.
const ELEMENTS: &[&str] = &[
    "EventIdentification",
    "ActiveParticipant",
    "AuditSourceIdentification",
    "ParticipantObjectIdentification",
    "EventID",
    "EventTypeCode",
    "EventOutcomeDescription",
    "PurposeOfUse",
    "RoleIDCode",
    "MediaIdentifier",
    "MediaType",
    "AuditSourceTypeCode",
    "ParticipantObjectIDTypeCode",
    "ParticipantObjectName",
    "ParticipantObjectQuery",
    "ParticipantObjectDetail",
    "ParticipantObjectDescription",
];
