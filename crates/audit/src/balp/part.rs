//! What events are made of: systems, users, patients, data.

use super::code::{self, Code};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Agent, Concept, Entity, Identifier, Network, Reference, Text};

/// A system that took part: which one, and where on the network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct System {
    /// Which one.
    pub who: Reference,
    /// Where on the network.
    pub network: Network,
}

impl System {
    /// A system at a place on the network.
    pub fn new(who: Reference, network: Network) -> Self {
        Self { who, network }
    }

    pub(crate) fn agent(&self, kind: Code) -> Agent {
        Agent::new(self.who.clone()).with_kind(kind).with_network(self.network.clone())
    }
}

/// The person who began the act. Prefer identifiers to names: a log of names is one more place
/// that they can leak from.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct User {
    /// Who it is.
    pub who: Reference,
    /// The user's name.
    pub name: Option<Text>,
    /// The user's roles in the organisation.
    pub roles: Vec<Concept>,
    /// For what purposes the data was used.
    pub purposes: Vec<Concept>,
}

crate::event::shape!(User { name, roles, purposes });

impl From<Reference> for User {
    fn from(who: Reference) -> Self {
        Self { who, ..Self::default() }
    }
}

impl User {
    pub(crate) fn agent(&self, kind: Code) -> Agent {
        Agent {
            name: self.name.clone(),
            roles: self.roles.clone(),
            purposes: self.purposes.clone(),
            ..Agent::new(self.who.clone()).with_kind(kind).as_requestor()
        }
    }
}

/// The patient whom the data is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Patient(Reference);

impl Patient {
    /// The patient with this resource id on the server itself.
    ///
    /// ```
    /// use sanare_audit::Reference;
    /// use sanare_audit::balp::Patient;
    ///
    /// assert_eq!(Patient::id("17").reference(), &Reference::to("Patient/17"));
    /// ```
    pub fn id(id: &str) -> Self {
        Self(Reference::to(format!("Patient/{id}")))
    }

    /// The patient with this business identifier, such as a medical record number.
    pub fn identifier(system: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self(Reference::identifier(system, value).with_kind("Patient"))
    }

    /// The patient that a reference points at.
    ///
    /// # Errors
    /// [`WrongMember`](ErrorKind::WrongMember) if it is a reference to another type, or neither a
    /// reference nor an identifier.
    pub fn of(reference: Reference) -> Result<Self> {
        let other = reference.kind.as_ref().is_some_and(|kind| kind != "Patient");
        let pointed = match &reference.reference {
            Some(text) => is_patient(text),
            None => reference.identifier.is_some(),
        };
        if pointed && !other {
            Ok(Self(reference))
        } else {
            Err(Error::new(ErrorKind::WrongMember).member("patient"))
        }
    }

    /// How the patient is pointed at.
    pub fn reference(&self) -> &Reference {
        &self.0
    }

    pub(crate) fn entity(&self) -> Entity {
        Entity::new(self.0.clone()).with_kind(code::PERSON).with_role(code::PATIENT_ROLE)
    }
}

/// Whether a literal reference can be one to a patient: `Patient/17`, the same behind a base URL
/// or before a version, a contained resource, or a URN, which names no type.
pub(crate) fn is_patient(reference: &str) -> bool {
    if reference.starts_with('#') || reference.starts_with("urn:") {
        return true;
    }
    let path = reference.split_once("/_history/").map_or(reference, |(path, _)| path);
    let mut parts = path.rsplit('/');
    let id = parts.next().is_some_and(|id| !id.is_empty());
    id && parts.next() == Some("Patient")
}

/// In which role data took part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataRole {
    /// A resource of the record.
    #[default]
    DomainResource,
    /// A report or document.
    Report,
    /// A job.
    Job,
}

impl DataRole {
    pub(crate) fn code(self) -> Code {
        match self {
            Self::DomainResource => code::DOMAIN_RESOURCE_ROLE,
            Self::Report => code::REPORT_ROLE,
            Self::Job => code::JOB_ROLE,
        }
    }

    pub(crate) fn entity(self, what: Reference) -> Entity {
        Entity::new(what).with_kind(code::SYSTEM_OBJECT).with_role(self.code())
    }
}

/// The id of the request that all events of one act share.
pub(crate) fn request_entity(id: &Text) -> Entity {
    let identifier = Identifier { value: id.clone(), ..Identifier::default() };
    Entity::new(Reference::default().with_identifier(identifier)).with_kind(code::REQUEST_ID)
}

/// The bytes of a query as an entity, with a description for people: control characters and what
/// is not UTF-8 stand in the bytes alone.
pub(crate) fn query_entity(query: Vec<u8>) -> Entity {
    let clean = |char: char| match char {
        '\t' | '\n' | '\r' => char,
        _ if char.is_control() => char::REPLACEMENT_CHARACTER,
        _ => char,
    };
    let description: String = String::from_utf8_lossy(&query).chars().map(clean).collect();
    let shown = description.trim();
    Entity {
        kind: Some(code::SYSTEM_OBJECT.into()),
        role: Some(code::QUERY_ROLE.into()),
        description: (!shown.is_empty()).then(|| shown.to_owned().into()),
        query: Some(query),
        ..Entity::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patient_is_no_other_resource() {
        for good in [
            "Patient/1",
            "https://a.example/fhir/Patient/1",
            "Patient/1/_history/2",
            "#p",
            "urn:uuid:0",
        ] {
            assert!(Patient::of(Reference::to(good)).is_ok(), "{good}");
        }
        for wrong in ["Group/1", "Patient/", "xPatient/1", "1", ""] {
            assert!(Patient::of(Reference::to(wrong)).is_err(), "{wrong}");
        }
        assert!(Patient::of(Reference::display("somebody")).is_err());
        assert!(Patient::of(Reference::identifier("s", "v").with_kind("Group")).is_err());
        assert!(Patient::of(Reference::identifier("s", "v")).is_ok());
    }
}
