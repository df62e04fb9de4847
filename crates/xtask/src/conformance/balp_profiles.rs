//! What the profiles of BALP 1.1.4 demand, a line for each slice, apart from the tables of the
//! checker that is judged with it.

use sanare_audit::balp::Profile;

/// The code systems of the profiles by the names that stand before `#` in the lines.
const SYSTEMS: &[(&str, &str)] = &[
    ("AET", "http://terminology.hl7.org/CodeSystem/audit-event-type"),
    ("AUTHZ", "https://profiles.ihe.net/ITI/BALP/CodeSystem/AuthZsubType"),
    ("BAET", "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType"),
    ("DCM", "http://dicom.nema.org/resources/ontology/DCM"),
    ("ENT", "http://terminology.hl7.org/CodeSystem/audit-entity-type"),
    ("ESR", "http://terminology.hl7.org/CodeSystem/extra-security-role-type"),
    ("EVENT", "urn:ihe:event-type-code"),
    ("LIFE", "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle"),
    ("PPT", "http://terminology.hl7.org/CodeSystem/provenance-participant-type"),
    ("PT", "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"),
    ("RC", "http://terminology.hl7.org/CodeSystem/v3-RoleClass"),
    ("RES", "http://hl7.org/fhir/resource-types"),
    ("RI", "http://hl7.org/fhir/restful-interaction"),
    ("ROLE", "http://terminology.hl7.org/CodeSystem/object-role"),
    ("SCT", "http://snomed.info/sct"),
    ("UAT", "https://profiles.ihe.net/ITI/BALP/CodeSystem/UserAgentTypes"),
    ("XCA", "urn:ihe:iti:xca:2010"),
];

/// A code in full: its system and itself.
pub type Code = (&'static str, &'static str);

/// One profile.
pub struct Demands {
    /// The type, if it is fixed.
    pub kind: Option<Code>,
    /// The action, if it is fixed.
    pub action: Option<&'static str>,
    /// The subtypes.
    pub subtypes: Subtypes,
    /// `0` where it must be that, `any` where one must be there, nothing where none must.
    pub outcome: &'static str,
    /// Whether modifier extensions are forbidden.
    pub unmodified: bool,
    /// The agents.
    pub agents: Members,
    /// The entities.
    pub entities: Members,
}

/// The agents or entities of a profile.
pub struct Members {
    /// How many there must be.
    pub min: usize,
    /// How many there may be.
    pub max: usize,
    /// Whether each has to be of one of the slices.
    pub closed: bool,
    /// The slices.
    pub slices: Vec<Slice>,
}

/// The subtypes of a profile.
pub enum Subtypes {
    /// Whatever they are.
    Free,
    /// Exactly one of these, beside others.
    One(Vec<Code>),
    /// At least one, and none but these.
    Only(Vec<Code>),
}

/// Agents or entities with one of some codes.
pub struct Slice {
    /// Its name, with `agent:` or `entity:` before it.
    pub name: &'static str,
    /// The codes of its type.
    pub kinds: Vec<Code>,
    /// The role that it is told by as well.
    pub role: Option<Code>,
    /// How many there must be.
    pub min: usize,
    /// How many there may be.
    pub max: usize,
    /// What each must be or have.
    pub needs: Vec<&'static str>,
    /// What none may have.
    pub bans: Vec<&'static str>,
}

/// The demands of a profile.
pub fn demands(profile: Profile) -> Demands {
    let data = "entity:data|ENT#2|1..1|what role=4,3,20|";
    let query = "entity:query|ENT#2|1..1|query role=24|what lifecycle detail";
    let answering = "agent:user|PT#AUT PT#INF PT#CST|0..1|who requestor=true|media network";
    let receiving = "agent:user|PT#IRCP|0..1|who requestor=true|media network";
    let source = |name| system(name, "DCM#110153");
    let target = |name| system(name, "DCM#110152");
    let source_target =
        |user: &'static str| vec![source("agent:client"), target("agent:server"), slice(user)];
    let rest = |action, codes: &'static str, agents: Vec<Slice>, object| Demands {
        kind: Some(code("AET#rest")),
        action: Some(action),
        subtypes: Subtypes::One(list(codes)),
        outcome: "0",
        unmodified: false,
        agents: open(1, agents),
        entities: open(
            1,
            vec![
                slice(object),
                slice("entity:transaction|BAET#XrequestId|0..1|what.identifier.value|"),
            ],
        ),
    };
    match profile {
        Profile::Create => rest("C", "RI#create", source_target(answering), data),
        Profile::Update => rest("U", "RI#update RI#patch", source_target(answering), data),
        Profile::Query => {
            rest("E", "RI#search RI#search-type RI#search-system", source_target(receiving), query)
        }
        Profile::Read => rest(
            "R",
            "RI#read RI#vread",
            vec![target("agent:client"), source("agent:server"), slice(receiving)],
            "entity:data|ENT#2|1..1|what role?4,3,20|",
        ),
        Profile::Delete => rest(
            "D",
            "RI#delete",
            vec![
                system("agent:client", "DCM#110150"),
                system("agent:server", "PPT#custodian"),
                slice(answering),
            ],
            data,
        ),
        Profile::PatientCreate => of_patient(Profile::Create),
        Profile::PatientRead => of_patient(Profile::Read),
        Profile::PatientUpdate => of_patient(Profile::Update),
        Profile::PatientDelete => of_patient(Profile::Delete),
        Profile::PatientQuery => of_patient(Profile::Query),
        Profile::DisclosureSource => disclosure("DCM#110106", "R", ["observer", "who"]),
        Profile::DisclosureRecipient => disclosure("DCM#110107", "C", ["who", "observer"]),
        Profile::AuthZconsent => authz(),
        Profile::OAuthOpaque => {
            token(&["agent:user|UAT#UserOauthAgent|1..*|requestor=true policy|"])
        }
        Profile::OAuthMinimal => {
            token(&["agent:user|UAT#UserOauthAgent|1..*|requestor=true policy|media network"])
        }
        Profile::OAuthComprehensive => token(&[
            "agent:oClient|DCM#110150|1..1|who.identifier.value|media",
            "agent:oUser|PT#IRCP|0..1|who.identifier requestor=true policy|media network",
        ]),
        Profile::SamlMinimal => token(&[SAML_USER]),
        Profile::SamlComprehensive => token(&[
            SAML_USER,
            "agent:userorg|RC#PROV|0..*|who.display who.identifier.value requestor=false|",
            "agent:homeCommunityId|XCA#homeCommunityId|0..*|who.identifier requestor=false|",
        ]),
        Profile::Iua71 => Demands {
            kind: Some(code("DCM#110114")),
            action: Some("E"),
            subtypes: Subtypes::One(list("EVENT#ITI-71")),
            outcome: "0",
            agents: Members {
                min: 2,
                max: 3,
                closed: true,
                slices: vec![
                    system("agent:client", "DCM#110150"),
                    system("agent:server", "UAT#AuthzOauthService"),
                    slice("agent:user|PT#IRCP|0..1||altId media network"),
                ],
            },
            entities: Members {
                min: 1,
                max: 1,
                closed: true,
                slices: vec![slice("entity:tokenRequest|ENT#2+ROLE#24|1..1|query|what")],
            },
            ..token(&[])
        },
        // The enumeration is open; a profile that it gains has to be written down here.
        _ => token(&[]),
    }
}

const SAML_USER: &str = "agent:user|UAT#UserSamlAgent|1..*|who.identifier.value requestor=true policy|altId media network";
const PATIENT: &str = "entity:patient|ENT#1+ROLE#1|1..1|patient|";

fn of_patient(plain: Profile) -> Demands {
    let mut demands = demands(plain);
    demands.entities.min = 2;
    demands.entities.slices.push(slice(PATIENT));
    demands
}

fn token(agents: &[&'static str]) -> Demands {
    Demands {
        kind: None,
        action: None,
        subtypes: Subtypes::Free,
        outcome: "",
        unmodified: false,
        agents: open(1, agents.iter().map(|line| slice(line)).collect()),
        entities: open(0, Vec::new()),
    }
}

fn disclosure(kind: &'static str, action: &'static str, who: [&'static str; 2]) -> Demands {
    let party = |name, codes, who: &'static str| Slice {
        needs: vec![who, "network"],
        bans: Vec::new(),
        ..system(name, codes)
    };
    let [source, recipient] = who;
    Demands {
        kind: Some(code(kind)),
        action: Some(action),
        subtypes: Subtypes::One(list("LIFE#disclose")),
        outcome: "any",
        unmodified: true,
        agents: open(
            1,
            vec![
                party("agent:source", "DCM#110153", source),
                party("agent:recipient", "DCM#110152", recipient),
                slice("agent:custodian|SCT#159541003|0..1|who|"),
                slice("agent:authorizer|SCT#429577009|0..1|who|"),
            ],
        ),
        entities: open(2, vec![slice(PATIENT)]),
    }
}

fn authz() -> Demands {
    Demands {
        kind: Some(code("DCM#110113")),
        action: Some("E"),
        subtypes: Subtypes::Only(list("AUTHZ#AuthZ-Consent AUTHZ#AuthZ-Role")),
        outcome: "any",
        unmodified: true,
        agents: open(
            4,
            vec![
                slice(
                    "agent:client|DCM#110150|1..1|who network|role name purposeOfUse altId location media",
                ),
                slice("agent:user|PT#IRCP|1..1|who requestor=true|network altId location media"),
                slice(
                    "agent:userorg|RC#PROV|1..1|who requestor=false|role name policy network altId location media",
                ),
                slice(
                    "agent:authorizer|ESR#authserver|1..1|observer requestor=false|role name policy network purposeOfUse altId location media",
                ),
            ],
        ),
        entities: Members {
            min: 2,
            max: usize::MAX,
            closed: true,
            slices: vec![
                slice(PATIENT),
                slice("entity:consent|RES#Consent|1..*|what|"),
                slice("entity:token|UAT#UserOauthAgent|0..1|jti|"),
            ],
        },
    }
}

fn open(min: usize, slices: Vec<Slice>) -> Members {
    Members { min, max: usize::MAX, closed: false, slices }
}

fn system(name: &'static str, kind: &'static str) -> Slice {
    Slice {
        name,
        kinds: list(kind),
        role: None,
        min: 1,
        max: 1,
        needs: vec!["who", "network"],
        bans: vec!["media"],
    }
}

/// Reads `name|codes|min..max|needs|bans`.
fn slice(line: &'static str) -> Slice {
    let mut parts = line.split('|');
    let mut part = || parts.next().unwrap_or_default();
    let (name, codes, range, needs, bans) = (part(), part(), part(), part(), part());
    let (kinds, role) =
        codes.split_once('+').map_or((codes, None), |(kind, role)| (kind, Some(role)));
    let (min, max) = range.split_once("..").unwrap_or_default();
    Slice {
        name,
        kinds: list(kinds),
        role: role.map(code),
        min: min.parse().unwrap_or(0),
        max: max.parse().unwrap_or(usize::MAX),
        needs: needs.split_whitespace().collect(),
        bans: bans.split_whitespace().collect(),
    }
}

fn list(codes: &'static str) -> Vec<Code> {
    codes.split_whitespace().map(code).collect()
}

fn code(text: &'static str) -> Code {
    let (system, code) = text.split_once('#').unwrap_or_default();
    let url = SYSTEMS.iter().find(|(name, _)| *name == system).map_or("", |(_, url)| url);
    (url, code)
}
