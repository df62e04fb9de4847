//! Who took part, and who reports it.

use super::code::{Coding, Concept, Identifier, Reference, Text};
use super::form::{Fields, Form, Members, shape, wrong};
use crate::error::Result;

/// A person, device or system that took part in the event.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Agent {
    /// In which part.
    pub kind: Option<Concept>,
    /// In which roles of its organisation.
    pub roles: Vec<Concept>,
    /// Who it is.
    pub who: Option<Reference>,
    /// Its identifier in another system.
    pub alternative: Option<Text>,
    /// Its name for people.
    pub name: Option<Text>,
    /// Whether it began the event.
    pub requestor: bool,
    /// Where it was.
    pub location: Option<Reference>,
    /// The policies under which it acted: URIs, or the id of its token.
    pub policies: Vec<Text>,
    /// The kind of medium, such as a film or disk.
    pub media: Option<Coding>,
    /// Where on the network it was.
    pub network: Option<Network>,
    /// For what purposes it used the data.
    pub purposes: Vec<Concept>,
    /// How surely it was authenticated (BALP `ihe-assuranceLevel`).
    pub assurance: Vec<Concept>,
    /// Its further identifiers (BALP `ihe-otherId`).
    pub other_ids: Vec<Identifier>,
}

impl Agent {
    /// Somebody who took part and did not begin the event.
    pub fn new(who: Reference) -> Self {
        Self { who: Some(who), ..Self::default() }
    }

    /// Sets in which part.
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Concept>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets where on the network it was.
    #[must_use]
    pub fn with_network(mut self, network: Network) -> Self {
        self.network = Some(network);
        self
    }

    /// Says that it began the event.
    #[must_use]
    pub fn as_requestor(mut self) -> Self {
        self.requestor = true;
        self
    }
}

/// A place on a network.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Network {
    /// The name, address, number or URI.
    pub address: Text,
    /// Which of these it is.
    pub kind: NetworkKind,
}

/// What kind of network address
/// ([network-type](https://hl7.org/fhir/R4/valueset-network-type.html)). The set is closed: DICOM
/// fixed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NetworkKind {
    /// `1`: a machine's name.
    Name,
    /// `2`: an IP address.
    Ip,
    /// `3`: a telephone number.
    Telephone,
    /// `4`: an e-mail address.
    Email,
    /// `5`: a URI.
    Uri,
}

impl NetworkKind {
    const ALL: [Self; 5] = [Self::Name, Self::Ip, Self::Telephone, Self::Email, Self::Uri];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "1",
            Self::Ip => "2",
            Self::Telephone => "3",
            Self::Email => "4",
            Self::Uri => "5",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// What an address is that does not tell: an IP address or a name.
    #[cfg(any(feature = "dicom", feature = "fhir"))]
    pub(crate) fn of(address: &str) -> Self {
        if address.parse::<std::net::IpAddr>().is_ok() { Self::Ip } else { Self::Name }
    }
}

impl Network {
    /// A machine's name.
    pub fn name(address: impl Into<Text>) -> Self {
        Self { address: address.into(), kind: NetworkKind::Name }
    }

    /// An IP address.
    pub fn ip(address: impl Into<Text>) -> Self {
        Self { address: address.into(), kind: NetworkKind::Ip }
    }

    /// A URI.
    pub fn uri(address: impl Into<Text>) -> Self {
        Self { address: address.into(), kind: NetworkKind::Uri }
    }
}

/// The system that reports the event.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Source {
    /// Which system.
    pub observer: Reference,
    /// Where in the enterprise.
    pub site: Option<Text>,
    /// What kind of system.
    pub kinds: Vec<Coding>,
}

impl Source {
    /// The system that reports.
    pub fn new(observer: Reference) -> Self {
        Self { observer, site: None, kinds: Vec::new() }
    }
}

shape!(Agent {
    kind,
    roles,
    who,
    alternative,
    name,
    location,
    policies,
    media,
    network,
    purposes,
    assurance,
    other_ids
});
shape!(Network { address });
shape!(Source { site, kinds });

impl Form for Agent {
    fn write(&self, out: &mut Members<'_>) {
        out.maybe_text("alternative", self.alternative.as_deref());
        out.list("assurance", &self.assurance);
        out.maybe("kind", self.kind.as_ref());
        out.maybe("location", self.location.as_ref());
        out.maybe("media", self.media.as_ref());
        out.maybe_text("name", self.name.as_deref());
        out.maybe("network", self.network.as_ref());
        out.list("otherIds", &self.other_ids);
        out.texts("policies", &self.policies);
        out.list("purposes", &self.purposes);
        out.flag("requestor", self.requestor);
        out.list("roles", &self.roles);
        out.maybe("who", self.who.as_ref());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        Ok(Self {
            kind: fields.maybe("kind")?,
            roles: fields.list("roles")?,
            who: fields.maybe("who")?,
            alternative: fields.maybe_text("alternative")?.map(Into::into),
            name: fields.maybe_text("name")?.map(Into::into),
            requestor: fields.flag("requestor")?,
            location: fields.maybe("location")?,
            policies: fields.texts("policies")?.into_iter().map(Into::into).collect(),
            media: fields.maybe("media")?,
            network: fields.maybe("network")?,
            purposes: fields.list("purposes")?,
            assurance: fields.list("assurance")?,
            other_ids: fields.list("otherIds")?,
        })
    }
}

impl Form for Network {
    fn write(&self, out: &mut Members<'_>) {
        out.text("address", &self.address);
        out.text("kind", self.kind.code());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        let address = fields.text("address")?.into();
        let kind = NetworkKind::from_code(&fields.text("kind")?).ok_or_else(|| wrong("kind"))?;
        Ok(Self { address, kind })
    }
}

impl Form for Source {
    fn write(&self, out: &mut Members<'_>) {
        out.list("kinds", &self.kinds);
        out.object("observer", &self.observer);
        out.maybe_text("site", self.site.as_deref());
    }

    fn read(fields: &mut Fields) -> Result<Self> {
        Ok(Self {
            observer: fields.object("observer")?,
            site: fields.maybe_text("site")?.map(Into::into),
            kinds: fields.list("kinds")?,
        })
    }
}
