//! The rules of the profiles, as tables.

use super::code::{self, Code};
use super::profile::Profile;
use crate::event::Action;

/// What an agent or entity of a slice has to have or may not have.
#[derive(Clone, Copy)]
pub(crate) enum Demand {
    Who,
    /// `who` is `source.observer`.
    WhoIsObserver,
    WhoIdentifier,
    WhoIdentifierValue,
    WhoDisplay,
    Network,
    Requestor(bool),
    OnePolicy,
    NoAltId,
    NoLocation,
    NoMedia,
    NoName,
    NoNetwork,
    NoPolicy,
    NoPurpose,
    NoRole,
    What,
    WhatIdentifierValue,
    /// The identifier is the URN of a token's id.
    WhatJti,
    /// `what` points at a patient.
    WhatPatient,
    NoWhat,
    Role(&'static [Code]),
    /// If there is a role, it is one of these.
    MaybeRole(&'static [Code]),
    Query,
    NoLifecycle,
    NoDetail,
}

/// Agents or entities that a profile tells apart by their codes.
pub(crate) struct Slice {
    pub name: &'static str,
    /// The type is one of these.
    pub kinds: &'static [Code],
    /// The role is this one, too.
    pub role: Option<Code>,
    pub min: usize,
    pub max: Option<usize>,
    pub demands: &'static [Demand],
}

/// One profile.
pub(crate) struct Rules {
    pub kind: Option<Code>,
    pub action: Option<Action>,
    pub subtype: Subtype,
    pub outcome: Outcome,
    pub modifier_extension: bool,
    pub agents: &'static [&'static Slice],
    pub agents_min: usize,
    pub agents_closed: bool,
    pub entities: &'static [&'static Slice],
    pub entities_min: usize,
    pub entities_max: Option<usize>,
    pub entities_closed: bool,
}

pub(crate) enum Subtype {
    Any,
    /// Exactly one of these; others may stand beside it.
    OneOf(&'static [Code]),
    /// At least one, and all of these.
    AllOf(&'static [Code]),
}

pub(crate) enum Outcome {
    Any,
    Present,
    Success,
}

use Demand::{
    MaybeRole, Network, NoAltId, NoDetail, NoLifecycle, NoLocation, NoMedia, NoName, NoNetwork,
    NoPolicy, NoPurpose, NoRole, NoWhat, OnePolicy, Query, Requestor, Role, What,
    WhatIdentifierValue, WhatJti, WhatPatient, Who, WhoDisplay, WhoIdentifier, WhoIdentifierValue,
    WhoIsObserver,
};

const ANY: Rules = Rules {
    kind: None,
    action: None,
    subtype: Subtype::Any,
    outcome: Outcome::Any,
    modifier_extension: true,
    agents: &[],
    agents_min: 1,
    agents_closed: false,
    entities: &[],
    entities_min: 0,
    entities_max: None,
    entities_closed: false,
};

const SLICE: Slice = Slice { name: "", kinds: &[], role: None, min: 1, max: Some(1), demands: &[] };

macro_rules! system_slice {
    ($name:ident, $slice:literal, $kind:ident) => {
        const $name: Slice = Slice {
            name: $slice,
            kinds: &[code::$kind],
            demands: &[Who, Network, NoMedia],
            ..SLICE
        };
    };
}

system_slice!(CLIENT_SOURCE, "agent:client", SOURCE);
system_slice!(CLIENT_DESTINATION, "agent:client", DESTINATION);
system_slice!(CLIENT_APPLICATION, "agent:client", APPLICATION);
system_slice!(SERVER_SOURCE, "agent:server", SOURCE);
system_slice!(SERVER_DESTINATION, "agent:server", DESTINATION);
system_slice!(SERVER_CUSTODIAN, "agent:server", CUSTODIAN);

const USER: Slice = Slice {
    name: "agent:user",
    kinds: &[code::RECEIVING_USER],
    min: 0,
    demands: &[Who, Requestor(true), NoMedia, NoNetwork],
    ..SLICE
};
const RECEIVING_USER: Slice = USER;
const ANSWERING_USER: Slice =
    Slice { kinds: &[code::AUTHOR, code::INFORMANT, code::USER_CUSTODIAN], ..USER };

const TRANSACTION: Slice = Slice {
    name: "entity:transaction",
    kinds: &[code::REQUEST_ID],
    min: 0,
    demands: &[WhatIdentifierValue],
    ..SLICE
};
const DATA_ROLES: &[Code] = &[code::DOMAIN_RESOURCE_ROLE, code::REPORT_ROLE, code::JOB_ROLE];
const OBJECT: Slice = Slice {
    name: "entity:data",
    kinds: &[code::SYSTEM_OBJECT],
    demands: &[What, Role(DATA_ROLES)],
    ..SLICE
};
const DATA: Slice = OBJECT;
const DATA_READ: Slice = Slice { demands: &[What, MaybeRole(DATA_ROLES)], ..OBJECT };
const QUERY_ENTITY: Slice = Slice {
    name: "entity:query",
    demands: &[Role(&[code::QUERY_ROLE]), Query, NoWhat, NoLifecycle, NoDetail],
    ..OBJECT
};
const PATIENT: Slice = Slice {
    name: "entity:patient",
    kinds: &[code::PERSON],
    role: Some(code::PATIENT_ROLE),
    demands: &[WhatPatient],
    ..SLICE
};

const REST: Rules = Rules { kind: Some(code::REST), outcome: Outcome::Success, ..ANY };
const CREATE: Rules = Rules {
    action: Some(Action::Create),
    subtype: Subtype::OneOf(&[code::interaction("create")]),
    agents: &[&CLIENT_SOURCE, &SERVER_DESTINATION, &ANSWERING_USER],
    entities: &[&DATA, &TRANSACTION],
    entities_min: 1,
    ..REST
};
const READ: Rules = Rules {
    action: Some(Action::Read),
    subtype: Subtype::OneOf(&[code::interaction("read"), code::interaction("vread")]),
    agents: &[&CLIENT_DESTINATION, &SERVER_SOURCE, &RECEIVING_USER],
    entities: &[&DATA_READ, &TRANSACTION],
    entities_min: 1,
    ..REST
};
const UPDATE: Rules = Rules {
    action: Some(Action::Update),
    subtype: Subtype::OneOf(&[code::interaction("update"), code::interaction("patch")]),
    ..CREATE
};
const DELETE: Rules = Rules {
    action: Some(Action::Delete),
    subtype: Subtype::OneOf(&[code::interaction("delete")]),
    agents: &[&CLIENT_APPLICATION, &SERVER_CUSTODIAN, &ANSWERING_USER],
    ..CREATE
};
const QUERY: Rules = Rules {
    action: Some(Action::Execute),
    subtype: Subtype::OneOf(&[
        code::interaction("search"),
        code::interaction("search-type"),
        code::interaction("search-system"),
    ]),
    agents: &[&CLIENT_SOURCE, &SERVER_DESTINATION, &RECEIVING_USER],
    entities: &[&QUERY_ENTITY, &TRANSACTION],
    ..CREATE
};

const OF_PATIENT: &[&Slice] = &[&DATA, &TRANSACTION, &PATIENT];

const DISCLOSING: Slice = Slice {
    name: "agent:source",
    kinds: &[code::SOURCE],
    demands: &[WhoIsObserver, Network],
    ..SLICE
};
const DISCLOSED_BY: Slice =
    Slice { demands: &[Who, Network], name: "agent:source", kinds: &[code::SOURCE], ..SLICE };
const RECEIVING: Slice = Slice {
    name: "agent:recipient",
    kinds: &[code::DESTINATION],
    demands: &[WhoIsObserver, Network],
    ..SLICE
};
const RECEIVED_BY: Slice = Slice {
    name: "agent:recipient",
    kinds: &[code::DESTINATION],
    demands: &[Who, Network],
    ..SLICE
};
const CUSTODIAN: Slice = Slice {
    name: "agent:custodian",
    kinds: &[code::DISCLOSURE_CUSTODIAN],
    min: 0,
    demands: &[Who],
    ..SLICE
};
const ALLOWING: Slice = Slice {
    name: "agent:authorizer",
    kinds: &[code::DISCLOSURE_AUTHORIZER],
    min: 0,
    demands: &[Who],
    ..SLICE
};
const DISCLOSURE: Rules = Rules {
    subtype: Subtype::OneOf(&[code::DISCLOSE]),
    outcome: Outcome::Present,
    modifier_extension: false,
    entities: &[&PATIENT],
    entities_min: 2,
    ..ANY
};

const AUTHZ_CLIENT: Slice = Slice {
    name: "agent:client",
    kinds: &[code::APPLICATION],
    demands: &[Who, Network, NoRole, NoName, NoPurpose, NoAltId, NoLocation, NoMedia],
    ..SLICE
};
const AUTHZ_USER: Slice = Slice {
    name: "agent:user",
    kinds: &[code::RECEIVING_USER],
    demands: &[Who, Requestor(true), NoNetwork, NoAltId, NoLocation, NoMedia],
    ..SLICE
};
const AUTHZ_ORGANIZATION: Slice = Slice {
    name: "agent:userorg",
    kinds: &[code::ORGANIZATION],
    demands: &[
        Who,
        Requestor(false),
        NoRole,
        NoName,
        NoPolicy,
        NoNetwork,
        NoAltId,
        NoLocation,
        NoMedia,
    ],
    ..SLICE
};
const AUTHZ_AUTHORIZER: Slice = Slice {
    name: "agent:authorizer",
    kinds: &[code::AUTHORIZER],
    demands: &[
        WhoIsObserver,
        Requestor(false),
        NoRole,
        NoName,
        NoPolicy,
        NoNetwork,
        NoPurpose,
        NoAltId,
        NoLocation,
        NoMedia,
    ],
    ..SLICE
};
const AUTHZ_CONSENT: Slice =
    Slice { name: "entity:consent", kinds: &[code::CONSENT], max: None, demands: &[What], ..SLICE };
const AUTHZ_TOKEN: Slice = Slice {
    name: "entity:token",
    kinds: &[code::OAUTH_USER],
    min: 0,
    demands: &[WhatJti],
    ..SLICE
};

const OPAQUE_USER: Slice = Slice {
    name: "agent:user",
    kinds: &[code::OAUTH_USER],
    max: None,
    demands: &[Requestor(true), OnePolicy],
    ..SLICE
};
// The guide wants the URN of the token's id as policy; its own example has the bare id, so this
// is a rule for the builder and not for the checker.
const MINIMAL_USER: Slice = Slice {
    name: "agent:user",
    kinds: &[code::OAUTH_USER],
    max: None,
    demands: &[Requestor(true), OnePolicy, NoMedia, NoNetwork],
    ..SLICE
};
const OAUTH_CLIENT: Slice = Slice {
    name: "agent:oClient",
    kinds: &[code::APPLICATION],
    demands: &[WhoIdentifierValue, NoMedia],
    ..SLICE
};
const OAUTH_USER: Slice = Slice {
    name: "agent:oUser",
    kinds: &[code::RECEIVING_USER],
    min: 0,
    demands: &[WhoIdentifier, Requestor(true), OnePolicy, NoMedia, NoNetwork],
    ..SLICE
};
const SAML_USER: Slice = Slice {
    name: "agent:user",
    kinds: &[code::SAML_USER],
    max: None,
    demands: &[WhoIdentifierValue, Requestor(true), OnePolicy, NoAltId, NoMedia, NoNetwork],
    ..SLICE
};
const SAML_ORGANIZATION: Slice = Slice {
    name: "agent:userorg",
    kinds: &[code::ORGANIZATION],
    min: 0,
    max: None,
    demands: &[WhoDisplay, WhoIdentifierValue, Requestor(false)],
    ..SLICE
};
const SAML_HOME: Slice = Slice {
    name: "agent:homeCommunityId",
    kinds: &[code::HOME_COMMUNITY],
    min: 0,
    max: None,
    demands: &[WhoIdentifier, Requestor(false)],
    ..SLICE
};

const IUA_SERVER: Slice = Slice {
    name: "agent:server",
    kinds: &[code::OAUTH_SERVICE],
    demands: &[Who, Network, NoMedia],
    ..SLICE
};
const IUA_USER: Slice = Slice {
    name: "agent:user",
    kinds: &[code::RECEIVING_USER],
    min: 0,
    demands: &[NoAltId, NoMedia, NoNetwork],
    ..SLICE
};
const IUA_REQUEST: Slice = Slice {
    name: "entity:tokenRequest",
    kinds: &[code::SYSTEM_OBJECT],
    role: Some(code::QUERY_ROLE),
    demands: &[Query, NoWhat],
    ..SLICE
};

impl Profile {
    /// What it demands.
    pub(crate) fn rules(self) -> Rules {
        match self {
            Self::Create => CREATE,
            Self::PatientCreate => Rules { entities: OF_PATIENT, entities_min: 2, ..CREATE },
            Self::Read => READ,
            Self::PatientRead => {
                Rules { entities: &[&DATA_READ, &TRANSACTION, &PATIENT], entities_min: 2, ..READ }
            }
            Self::Update => UPDATE,
            Self::PatientUpdate => Rules { entities: OF_PATIENT, entities_min: 2, ..UPDATE },
            Self::Delete => DELETE,
            Self::PatientDelete => Rules { entities: OF_PATIENT, entities_min: 2, ..DELETE },
            Self::Query => QUERY,
            Self::PatientQuery => Rules {
                entities: &[&QUERY_ENTITY, &TRANSACTION, &PATIENT],
                entities_min: 2,
                ..QUERY
            },
            Self::DisclosureSource => Rules {
                kind: Some(code::EXPORT),
                action: Some(Action::Read),
                agents: &[&DISCLOSING, &RECEIVED_BY, &CUSTODIAN, &ALLOWING],
                ..DISCLOSURE
            },
            Self::DisclosureRecipient => Rules {
                kind: Some(code::IMPORT),
                action: Some(Action::Create),
                agents: &[&DISCLOSED_BY, &RECEIVING, &CUSTODIAN, &ALLOWING],
                ..DISCLOSURE
            },
            Self::AuthZconsent => Rules {
                kind: Some(code::SECURITY_ALERT),
                action: Some(Action::Execute),
                subtype: Subtype::AllOf(&[code::AUTHZ_CONSENT, code::AUTHZ_ROLE]),
                outcome: Outcome::Present,
                modifier_extension: false,
                agents: &[&AUTHZ_CLIENT, &AUTHZ_USER, &AUTHZ_ORGANIZATION, &AUTHZ_AUTHORIZER],
                agents_min: 4,
                entities: &[&PATIENT, &AUTHZ_CONSENT, &AUTHZ_TOKEN],
                entities_min: 2,
                entities_closed: true,
                ..ANY
            },
            Self::OAuthOpaque => Rules { agents: &[&OPAQUE_USER], ..ANY },
            Self::OAuthMinimal => Rules { agents: &[&MINIMAL_USER], ..ANY },
            Self::OAuthComprehensive => Rules { agents: &[&OAUTH_CLIENT, &OAUTH_USER], ..ANY },
            Self::SamlMinimal => Rules { agents: &[&SAML_USER], ..ANY },
            Self::SamlComprehensive => {
                Rules { agents: &[&SAML_USER, &SAML_ORGANIZATION, &SAML_HOME], ..ANY }
            }
            Self::Iua71 => Rules {
                kind: Some(code::USER_AUTHENTICATION),
                action: Some(Action::Execute),
                subtype: Subtype::OneOf(&[code::ITI_71]),
                outcome: Outcome::Success,
                agents: &[&CLIENT_APPLICATION, &IUA_SERVER, &IUA_USER],
                agents_min: 2,
                agents_closed: true,
                entities: &[&IUA_REQUEST],
                entities_min: 1,
                entities_max: Some(1),
                entities_closed: true,
                ..ANY
            },
        }
    }
}
