//! Consent directives as typed values, and what they say of a request.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sanare_fhir::Release;
use sanare_fhir::view::Node;

/// A code with its system.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Code {
    /// The code system.
    pub system: Box<str>,
    /// The code.
    pub code: Box<str>,
}

/// Shows nothing of the code.
impl fmt::Debug for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Code")
    }
}

impl Code {
    /// A code of a system.
    pub fn new(system: &str, code: &str) -> Self {
        Self { system: system.into(), code: code.into() }
    }
}

/// What somebody wants to do.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// For which purpose: `v3-ActReason#TREAT`.
    pub purpose: Option<Code>,
    /// Who wants it, by all references that mean them: the person, the role, the organisation.
    pub actors: Vec<Box<str>>,
    /// When.
    pub time: DateTime<Utc>,
    /// Of which class the data are: a resource type or a document type.
    pub class: Option<Code>,
    /// What is done: `consentaction#access`.
    pub action: Option<Code>,
    /// The security labels of the data.
    pub labels: Vec<Code>,
}

impl Request {
    /// A request that says nothing but its time.
    pub fn new(time: DateTime<Utc>) -> Self {
        let (actors, labels) = (Vec::new(), Vec::new());
        Self { purpose: None, actors, time, class: None, action: None, labels }
    }
}

/// Shows how much is said.
impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Request")
            .field("purpose", &self.purpose)
            .field("actors", &self.actors.len())
            .field("labels", &self.labels.len())
            .finish_non_exhaustive()
    }
}

/// What a consent says of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// It permits it; the place of the provision that decided.
    Permit(Box<str>),
    /// It denies it; the place of the provision that decided.
    Deny(Box<str>),
    /// It says nothing: it is not active, its time is over, or no provision fits.
    NotApplicable,
}

/// A Consent of R4 or R5 as what a decision needs.
///
/// A provision fits a request if it fits in all that it names: purpose, actor, action, class, labels, period.
/// The deepest provision that fits decides; of several on one level, one that denies. Where the request does not say what a
/// provision asks for, or the provision asks for what is not read here (single records, code lists, expressions), a provision
/// that permits does not fit and one that denies does.
///
/// ```
/// use sanare_fhir::{r4, view::RecordNode};
/// use sanare_privacy::consent::{Code, Consent, Request, Verdict};
///
/// let consent: r4::Consent = r4::json::read(br#"{"resourceType":"Consent","status":"active",
///     "scope":{},"category":[{}],"provision":{"type":"deny","provision":[{"type":"permit",
///     "purpose":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActReason","code":"TREAT"}]}]}}"#).unwrap();
/// let consent = Consent::read(RecordNode::new(&consent)).unwrap();
/// let mut request = Request::new("2026-03-01T08:00:00Z".parse().unwrap());
/// assert_eq!(consent.decide(&request), Verdict::Deny("Consent.provision".into()));
/// request.purpose = Some(Code::new("http://terminology.hl7.org/CodeSystem/v3-ActReason", "TREAT"));
/// assert_eq!(consent.decide(&request), Verdict::Permit("Consent.provision.provision[0]".into()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Whether its status is `active`.
    pub is_active: bool,
    /// What holds for all that no provision below says; its place is the element that says so.
    pub root: Provision,
}

/// A provision.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Provision {
    /// Where it stands.
    pub place: Box<str>,
    /// Whether it permits; none if it does not say.
    pub permits: Option<bool>,
    /// From when, and until when; both ends count.
    pub period: (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    /// For which purposes; any if there is none.
    pub purposes: Vec<Code>,
    /// For whom, by reference; anybody if there is none.
    pub actors: Vec<Box<str>>,
    /// For which actions; any if there is none.
    pub actions: Vec<Code>,
    /// For which classes of data; any if there is none.
    pub classes: Vec<Code>,
    /// For which labels of data; any if there is none.
    pub labels: Vec<Code>,
    /// Whether it asks for more than is read here.
    pub has_more: bool,
    /// The exceptions from it.
    pub provisions: Vec<Provision>,
}

/// Shows the shape of the provision, not what it asks for.
impl fmt::Debug for Provision {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Provision")
            .field("place", &self.place)
            .field("permits", &self.permits)
            .field("provisions", &self.provisions)
            .finish_non_exhaustive()
    }
}

/// How deep provisions may nest; what is deeper is taken for a denial.
const DEPTH: usize = 32;

impl Consent {
    /// Reads a Consent of R4, R4B or R5; none for another resource.
    pub fn read<'a, N: Node<'a>>(consent: N) -> Option<Self> {
        let of_type = consent.of_type().filter(|of_type| of_type.name() == "Consent")?;
        let is_active = consent.text("status") == Some("active");
        let root = if of_type.schema().release() == Release::R5 {
            let permits = decision(consent.text("decision"));
            let mut root = Provision::empty("Consent.decision".into(), permits);
            root.period = consent.child("period").next().map_or((None, None), period);
            for (at, below) in consent.child("provision").enumerate() {
                let place = format!("Consent.provision[{at}]");
                let exception = permits.map(|permits| !permits);
                root.provisions.push(Provision::read(below, &place, exception, DEPTH));
            }
            root
        } else {
            let root = consent.child("provision").next();
            let place = "Consent.provision";
            root.map_or_else(
                || Provision::empty(place.into(), None),
                |root| Provision::read(root, place, None, DEPTH),
            )
        };
        Some(Self { is_active, root })
    }

    /// What the consent says of a request.
    pub fn decide(&self, request: &Request) -> Verdict {
        if !self.is_active {
            return Verdict::NotApplicable;
        }
        match self.root.decide(request) {
            Some((true, place)) => Verdict::Permit(place.into()),
            Some((false, place)) => Verdict::Deny(place.into()),
            None => Verdict::NotApplicable,
        }
    }
}

impl Provision {
    fn empty(place: Box<str>, permits: Option<bool>) -> Self {
        Self {
            place,
            permits,
            period: (None, None),
            purposes: Vec::new(),
            actors: Vec::new(),
            actions: Vec::new(),
            classes: Vec::new(),
            labels: Vec::new(),
            has_more: false,
            provisions: Vec::new(),
        }
    }

    /// Reads a provision. `exception` is what a provision of R5 means, where each one turns its parent's around.
    fn read<'a, N: Node<'a>>(node: N, place: &str, exception: Option<bool>, depth: usize) -> Self {
        let mut own = Self::empty(place.into(), decision(node.text("type")).or(exception));
        own.period = node.child("period").next().map_or((None, None), period);
        let concepts = |name: &'static str| {
            node.child(name).flat_map(|concept| concept.child("coding")).filter_map(code)
        };
        let codings = |name: &'static str| node.child(name).filter_map(code);
        own.purposes = codings("purpose").collect();
        own.labels = codings("securityLabel").collect();
        own.actions = concepts("action").collect();
        let types = ["class", "resourceType", "documentType"];
        own.classes = types.into_iter().flat_map(codings).collect();
        let mut has_unnamed = false;
        for actor in node.child("actor") {
            match actor.child("reference").find_map(|reference| reference.text("reference")) {
                Some(reference) => own.actors.push(reference.into()),
                None => has_unnamed = true,
            }
        }
        let more = ["code", "data", "dataPeriod", "expression", "modifierExtension"];
        own.has_more =
            has_unnamed || more.into_iter().any(|name| node.child(name).next().is_some());
        if depth == 0 {
            own.permits = Some(false);
            own.has_more = true;
            return own;
        }
        for (at, below) in node.child("provision").enumerate() {
            let place = format!("{place}.provision[{at}]");
            let exception = exception.map(|permits| !permits);
            own.provisions.push(Self::read(below, &place, exception, depth - 1));
        }
        own
    }

    /// Whether the request is permitted, and the place that decided.
    fn decide(&self, request: &Request) -> Option<(bool, &str)> {
        if !self.fits(request) {
            return None;
        }
        let below = self.provisions.iter().filter_map(|below| below.decide(request));
        let strictest = below.min_by_key(|(permits, _)| *permits);
        strictest.or(self.permits.map(|permits| (permits, &*self.place)))
    }

    /// Whether the provision is about the request.
    fn fits(&self, request: &Request) -> bool {
        let unsure = self.permits == Some(false);
        let one = |wanted: &[Code], said: Option<&Code>| {
            wanted.is_empty() || said.map_or(unsure, |said| wanted.contains(said))
        };
        let actor = self.actors.is_empty()
            || if request.actors.is_empty() {
                unsure
            } else {
                request.actors.iter().any(|actor| self.actors.contains(actor))
            };
        let label = self.labels.is_empty()
            || request.labels.iter().any(|label| self.labels.contains(label));
        let (from, until) = self.period;
        from.is_none_or(|from| from <= request.time)
            && until.is_none_or(|until| request.time <= until)
            && one(&self.purposes, request.purpose.as_ref())
            && one(&self.actions, request.action.as_ref())
            && one(&self.classes, request.class.as_ref())
            && actor
            && label
            && (!self.has_more || unsure)
    }
}

fn decision(text: Option<&str>) -> Option<bool> {
    match text? {
        "permit" => Some(true),
        "deny" => Some(false),
        _ => None,
    }
}

fn code<'a, N: Node<'a>>(coding: N) -> Option<Code> {
    Some(Code::new(coding.text("system").unwrap_or_default(), coding.text("code")?))
}

fn period<'a, N: Node<'a>>(node: N) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
    (
        node.text("start").and_then(|text| moment(text, false)),
        node.text("end").and_then(|text| moment(text, true)),
    )
}

/// The first or last moment of a date or time, in UTC where it has no zone. What cannot be read counts
/// as a moment long ago or far away such that the period holds nothing.
fn moment(text: &str, is_end: bool) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    let first = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.into(),
    };
    let nothing = if is_end { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    let Ok(first) = first.parse::<NaiveDate>() else { return Some(nothing) };
    let next = match text.len() {
        4 => first.checked_add_months(chrono::Months::new(12)),
        7 => first.checked_add_months(chrono::Months::new(1)),
        _ => first.succ_opt(),
    };
    let day = if is_end { next.and_then(|next| next.pred_opt())? } else { first };
    let time =
        if is_end { NaiveTime::from_hms_milli_opt(23, 59, 59, 999)? } else { NaiveTime::MIN };
    Some(day.and_time(time).and_utc())
}
