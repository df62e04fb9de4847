//! `balp-mutants`: every single fault of every example is refused with the rule that it breaks, and
//! every change that breaks none is accepted.

use std::fs;

use sanare_audit::balp::{Iua71, Profile, System, check};
use sanare_audit::{Network, Reference};
use sanare_fhir::{json, r4};
use serde_json::{Value, json};

use super::balp_profiles::{Code, Demands, Members, Slice, Subtypes, demands};
use super::fhir_json::resources;
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// Mutates every official example, and an issued token, of which there is none.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.corpus("balp") else { return Ok(None) };
    let mut sound = vec![("issued-token".to_owned(), issued_token()?)];
    for path in resources(&folder)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        sound.push((name, serde_json::from_slice(&fs::read(&path)?)?));
    }
    let mut outcome = Outcome::default();
    let (mut faults, mut others) = (0, 0);
    for (name, event) in &sound {
        for profile in Profile::ALL {
            if !violations(event, profile).is_some_and(|found| found.is_empty()) {
                continue;
            }
            for mutant in Mutants::of(event, &demands(profile)) {
                *(if mutant.broken.is_some() { &mut faults } else { &mut others }) += 1;
                let case = format!("{name} {} {}", profile.id(), mutant.name);
                outcome.record(case, mutant.judge(profile));
            }
        }
    }
    outcome.note(format!("{faults} faults, {others} changes that are none"));
    Ok(Some(outcome))
}

fn issued_token() -> Result<Value> {
    let system =
        |name: &'static str| System::new(Reference::display(name), Network::name("x.example"));
    let request = b"grant_type=client_credentials";
    let event =
        Iua71::new(system("client"), system("server"), request, Reference::display("server"))
            .user(Reference::to("Practitioner/1"))
            .build("2026-03-01T12:05:09Z".parse()?, "issued-token");
    Ok(serde_json::from_str(&event.to_r4().to_json())?)
}

/// The rules that an event breaks, each with its element.
fn violations(event: &Value, profile: Profile) -> Option<Vec<(String, String)>> {
    let text = event.to_string();
    let (event, _) = json::Reader::new().read_all::<r4::AuditEvent>(text.as_bytes()).into_parts();
    let report = check(&event?, profile);
    let found = report.violations().iter();
    Some(found.map(|one| (one.rule().to_owned(), one.path().to_owned())).collect())
}

/// The rule that a mutant breaks and the element that is to be named, or nothing if it breaks none.
type Broken = Option<(String, String)>;

#[allow(clippy::unnecessary_wraps, reason = "beside the mutants that break nothing")]
fn broken(rule: impl Into<String>, element: impl Into<String>) -> Broken {
    Some((rule.into(), element.into()))
}

struct Mutant {
    name: String,
    event: Value,
    broken: Broken,
}

impl Mutant {
    fn judge(&self, profile: Profile) -> std::result::Result<(), String> {
        let found = violations(&self.event, profile).ok_or("not read")?;
        match &self.broken {
            None if found.is_empty() => Ok(()),
            None => Err(format!("refused: {found:?}")),
            Some((rule, element)) => {
                let path = format!("AuditEvent.{element}");
                let told = found.iter().any(|(own, at)| own == rule && at.starts_with(&path));
                if told { Ok(()) } else { Err(format!("{rule} of {path} is not in {found:?}")) }
            }
        }
    }
}

/// The changes of one event under one profile.
struct Mutants<'a> {
    sound: &'a Value,
    found: Vec<Mutant>,
}

impl<'a> Mutants<'a> {
    fn of(sound: &'a Value, demands: &Demands) -> Vec<Mutant> {
        let mut all = Mutants { sound, found: Vec::new() };
        all.base();
        all.kind(demands);
        all.subtypes(&demands.subtypes);
        all.action(demands.action);
        all.outcome(demands.outcome);
        let modified = demands.unmodified.then_some(("modifierExtension.max", "modifierExtension"));
        let extension = json!([{"url": "urn:x", "valueString": "x"}]);
        all.set("modified", "/modifierExtension", extension, own(modified));
        all.members("agent", &demands.agents);
        all.members("entity", &demands.entities);
        all.agents(&demands.agents);
        all.entities(&demands.entities);
        all.observer(&demands.agents);
        all.found
    }

    fn add(&mut self, name: impl Into<String>, event: Value, broken: Broken) {
        if event != *self.sound {
            self.found.push(Mutant { name: name.into(), event, broken });
        }
    }

    fn set(&mut self, name: impl Into<String>, pointer: &str, value: Value, broken: Broken) {
        let mut event = self.sound.clone();
        set(&mut event, pointer, value);
        self.add(name, event, broken);
    }

    fn cut(&mut self, name: impl Into<String>, pointer: &str, broken: Broken) {
        let mut event = self.sound.clone();
        cut(&mut event, pointer);
        self.add(name, event, broken);
    }

    fn push(&mut self, name: impl Into<String>, pointer: &str, value: Value, broken: Broken) {
        let mut event = self.sound.clone();
        push(&mut event, pointer, value);
        self.add(name, event, broken);
    }

    /// What R4 demands of every event, and what nobody demands anything of.
    fn base(&mut self) {
        self.cut("recorded dropped", "/recorded", broken("recorded.min", "recorded"));
        let date = json!("2021-12-03");
        self.set("recorded is a date", "/recorded", date, broken("recorded.min", "recorded"));
        self.cut("source dropped", "/source", broken("source.observer.min", "source"));
        let observer = broken("source.observer.min", "source");
        self.cut("observer dropped", "/source/observer", observer.clone());
        self.set("observer empty", "/source/observer", json!({"type": "Device"}), observer);
        for name in ["id", "meta", "text", "outcomeDesc", "purposeOfEvent", "period"] {
            self.cut(format!("{name} dropped"), &format!("/{name}"), None);
        }
        for name in ["site", "type"] {
            self.cut(format!("source.{name} dropped"), &format!("/source/{name}"), None);
        }
        let period = json!({"start": "2021-12-03T09:49:00Z"});
        self.set("period added", "/period", period, None);
        self.set("outcomeDesc added", "/outcomeDesc", json!("said otherwise"), None);
        self.push("purpose added", "/purposeOfEvent", concept(FOREIGN), None);
        self.set("language added", "/language", json!("en"), None);
        self.push("extension added", "/extension", json!({"url": "urn:x", "valueCode": "x"}), None);
        let patient = json!({"resourceType": "Patient", "id": "p"});
        self.push("contained added", "/contained", patient, None);
        self.set("display changed", "/type/display", json!("otherwise"), None);
        self.push("source type added", "/source/type", coding(FOREIGN), None);
    }

    fn kind(&mut self, demands: &Demands) {
        let wrong = own(demands.kind.map(|_| ("type.pattern", "type")));
        self.cut("type dropped", "/type", broken("type.min", "type"));
        self.cut("type.code dropped", "/type/code", broken("type.min", "type"));
        self.set("type.code changed", "/type/code", json!("0"), wrong.clone());
        self.set("type.system changed", "/type/system", json!("urn:x"), wrong.clone());
        self.cut("type.system dropped", "/type/system", wrong);
    }

    fn action(&mut self, action: Option<&str>) {
        let wrong = own(action.map(|_| ("action.pattern", "action")));
        self.cut("action dropped", "/action", wrong.clone());
        for code in ["C", "R", "U", "D", "E"] {
            let broken = if action == Some(code) { None } else { wrong.clone() };
            self.set(format!("action {code}"), "/action", json!(code), broken);
        }
        self.set("action unknown", "/action", json!("X"), broken("action.code", "action"));
    }

    fn outcome(&mut self, demand: &str) {
        let dropped = match demand {
            "0" => broken("outcome.pattern", "outcome"),
            "any" => broken("outcome.min", "outcome"),
            _ => None,
        };
        self.cut("outcome dropped", "/outcome", dropped.clone());
        for code in ["0", "4", "8", "12"] {
            let wrong = if demand == "0" && code != "0" { dropped.clone() } else { None };
            self.set(format!("outcome {code}"), "/outcome", json!(code), wrong);
        }
        self.set("outcome unknown", "/outcome", json!("1"), broken("outcome.code", "outcome"));
    }

    fn subtypes(&mut self, demand: &Subtypes) {
        let (codes, drop, change, foreign, twice) = match demand {
            Subtypes::Free => (&[][..], None, None, None, None),
            Subtypes::One(codes) => {
                let one = broken("subtype.one", "subtype");
                (&codes[..], one.clone(), one.clone(), None, one)
            }
            Subtypes::Only(codes) => {
                let other = broken("subtype.binding", "subtype");
                (&codes[..], broken("subtype.min", "subtype"), other.clone(), other, None)
            }
        };
        self.cut("subtypes dropped", "/subtype", drop);
        self.push("subtype added", "/subtype", coding(FOREIGN), foreign);
        let subtypes = self.sound.pointer("/subtype").and_then(Value::as_array).cloned();
        for (at, subtype) in subtypes.into_iter().flatten().enumerate() {
            if codes.iter().any(|code| is(&subtype, *code)) || codes.is_empty() {
                let path = |part| format!("/subtype/{at}/{part}");
                self.set(format!("subtype {at} code"), &path("code"), json!("x"), change.clone());
                let other = json!("urn:x");
                self.set(format!("subtype {at} system"), &path("system"), other, change.clone());
            }
        }
        for code in codes {
            self.push(
                format!("subtype {} added", code.1),
                "/subtype",
                coding(*code),
                twice.clone(),
            );
        }
    }

    /// What is common to agents and entities: how many there are of which slice, and what is
    /// demanded of each.
    fn members(&mut self, list: &str, demands: &Members) {
        let few = (demands.min > 0).then(|| (format!("{list}.min"), list.to_owned()));
        self.cut(format!("{list}s dropped"), &format!("/{list}"), few);
        let closed = demands.closed.then(|| (format!("{list}.closed"), list.to_owned()));
        self.push(format!("{list} added"), &format!("/{list}"), foreign(list), closed);
        let members = items(self.sound, list);
        for (at, member) in members.iter().enumerate() {
            let path = format!("/{list}/{at}");
            let slices: Vec<&Slice> =
                demands.slices.iter().filter(|slice| slice.holds(list, member)).collect();
            self.counted(list, at, (&members, &slices), demands);
            for slice in &slices {
                for need in &slice.needs {
                    self.need(slice, (list, at), member, need);
                }
                for ban in &slice.bans {
                    let broken = (format!("{}.{ban}", slice.name), format!("{list}[{at}].{ban}"));
                    let pointer = format!("{path}/{ban}");
                    let name = format!("{}[{at}].{ban} added", slice.name);
                    self.set(name, &pointer, sample(ban), Some(broken));
                }
            }
        }
    }

    /// One member less, one more, and one whose code is another.
    fn counted(
        &mut self,
        list: &str,
        at: usize,
        (members, slices): (&[Value], &[&Slice]),
        demands: &Members,
    ) {
        let path = format!("/{list}/{at}");
        let count = |slice: &Slice| members.iter().filter(|own| slice.holds(list, own)).count();
        let missing = slices.iter().find(|slice| count(slice) <= slice.min && slice.min > 0);
        let missing = missing.map(|slice| (format!("{}.min", slice.name), list.to_owned()));
        let few = (members.len() <= demands.min).then(|| (format!("{list}.min"), list.to_owned()));
        self.cut(format!("{list}[{at}] dropped"), &path, missing.clone().or(few));
        let crowded = slices.iter().find(|slice| count(slice) >= slice.max);
        let crowded = crowded.map(|slice| (format!("{}.max", slice.name), list.to_owned()));
        let many = (members.len() >= demands.max).then(|| (format!("{list}.max"), list.to_owned()));
        let twin = members.get(at).cloned().unwrap_or_default();
        self.push(format!("{list}[{at}] twice"), &format!("/{list}"), twin, crowded.or(many));
        let strange = demands.closed.then(|| (format!("{list}.closed"), format!("{list}[{at}]")));
        let unknown = missing.or(strange);
        self.cut(format!("{list}[{at}].type dropped"), &format!("{path}/type"), unknown.clone());
        let other = if list == "agent" { concept(FOREIGN) } else { coding(FOREIGN) };
        self.set(
            format!("{list}[{at}].type other"),
            &format!("{path}/type"),
            other,
            unknown.clone(),
        );
        for part in ["code", "system"] {
            let mut event = self.sound.clone();
            let kinds = if list == "agent" { format!("{path}/type/coding") } else { path.clone() };
            each_kind(&mut event, &kinds, list == "agent", |kind| {
                set(kind, &format!("/{part}"), json!("urn:x"));
            });
            self.add(format!("{list}[{at}].type.{part} changed"), event, unknown.clone());
        }
        if slices.iter().any(|slice| slice.role.is_some()) {
            let role = format!("{path}/role");
            self.cut(format!("{list}[{at}].role dropped"), &role, unknown.clone());
            let other = format!("{role}/code");
            self.set(format!("{list}[{at}].role changed"), &other, json!("7"), unknown.clone());
            self.set(
                format!("{list}[{at}].role system"),
                &format!("{role}/system"),
                json!("urn:x"),
                unknown,
            );
        }
    }

    fn need(&mut self, slice: &Slice, (list, at): (&str, usize), member: &Value, need: &str) {
        let path = format!("/{list}/{at}");
        let (need, values) = match need.split_once(['=', '?']) {
            Some((element, values)) => (element, values),
            None => (need, ""),
        };
        let element = match need {
            "observer" => "who",
            "patient" => "what",
            "jti" => "what.identifier.value",
            other => other,
        };
        let broken = Some((format!("{}.{element}", slice.name), format!("{list}[{at}].{element}")));
        let pointer = format!("{path}/{}", element.replace('.', "/"));
        let name = |what: &str| format!("{}[{at}].{need} {what}", slice.name);
        match need {
            "requestor" => {
                let other = json!(values != "true");
                self.set(name("other"), &pointer, other, broken);
            }
            "role" => {
                let demanded = slice.needs.iter().any(|own| own.starts_with("role="));
                self.cut(name("dropped"), &pointer, if demanded { broken.clone() } else { None });
                for part in ["code", "system"] {
                    if member.pointer(&format!("/role/{part}")).is_some() {
                        let other = format!("{pointer}/{part}");
                        self.set(name(part), &other, json!("7"), broken.clone());
                    }
                }
                for code in values.split(',') {
                    let right = coding((
                        "http://terminology.hl7.org/CodeSystem/object-role",
                        code_of(code),
                    ));
                    self.set(name(code), &pointer, right, None);
                }
            }
            "policy" => {
                self.cut(name("dropped"), &pointer, broken.clone());
                self.push(name("twice"), &pointer, json!("urn:x"), broken);
            }
            _ => {
                self.cut(name("dropped"), &pointer, broken.clone());
                match need {
                    "who" | "what" => {
                        self.set(name("empty"), &pointer, json!({"type": "Device"}), broken);
                        self.set(name("named"), &pointer, json!({"display": "x"}), None);
                    }
                    "observer" => {
                        self.set(name("other"), &pointer, json!({"display": "x"}), broken);
                    }
                    "patient" => {
                        for other in ["Group/1", "Patient/", "https://x.example/Practitioner/1"] {
                            let other = json!({"reference": other});
                            let what = other.to_string();
                            self.set(name(&what), &pointer, other, broken.clone());
                        }
                        let kind = json!({"type": "Group", "identifier": {"value": "1"}});
                        self.set(name("of another type"), &pointer, kind, broken);
                        let identifier = json!({"identifier": {"system": "urn:x", "value": "1"}});
                        self.set(name("by identifier"), &pointer, identifier, None);
                    }
                    "jti" => {
                        let prefix = "urn:ietf:params:oauth:jti:";
                        for wrong in ["C187", prefix, &format!("{prefix}{prefix}C187")] {
                            self.set(name(wrong), &pointer, json!(wrong), broken.clone());
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    /// What holds for every agent.
    fn agents(&mut self, demands: &Members) {
        for (at, agent) in items(self.sound, "agent").iter().enumerate() {
            let path = format!("/agent/{at}");
            let requestor =
                Some(("agent.requestor.min".to_owned(), format!("agent[{at}].requestor")));
            let pointer = format!("{path}/requestor");
            self.cut(format!("agent[{at}].requestor dropped"), &pointer, requestor);
            let kinds = format!("{path}/type/coding");
            self.push(format!("agent[{at}] further code"), &kinds, coding(FOREIGN), None);
            let extensions = format!("{path}/extension");
            let wrong =
                Some(("agent.extension.value".to_owned(), format!("agent[{at}].extension")));
            for (name, url) in [("assurance", ASSURANCE), ("other id", OTHER_ID)] {
                let value = json!({"url": url, "valueString": "x"});
                self.push(format!("agent[{at}] {name} as text"), &extensions, value, wrong.clone());
            }
            let value = json!({"url": OTHER_ID, "valueIdentifier": {"value": "x"}});
            self.push(format!("agent[{at}] untyped id"), &extensions, value, wrong);
            let value = json!({"url": ASSURANCE, "valueCodeableConcept": {"text": "x"}});
            self.push(format!("agent[{at}] assurance"), &extensions, value, None);
            let bans: Vec<&str> = demands
                .slices
                .iter()
                .filter(|slice| slice.holds("agent", agent))
                .flat_map(|slice| slice.bans.iter().copied())
                .collect();
            for free in ["role", "altId", "name", "location", "purposeOfUse", "media", "network"] {
                if !bans.contains(&free) {
                    let pointer = format!("{path}/{free}");
                    self.set(format!("agent[{at}].{free} free"), &pointer, sample(free), None);
                }
            }
        }
    }

    /// What holds for every entity.
    fn entities(&mut self, demands: &Members) {
        for (at, entity) in items(self.sound, "entity").iter().enumerate() {
            let path = format!("/entity/{at}");
            let labels = format!("{path}/securityLabel");
            self.push(format!("entity[{at}] label"), &labels, coding(FOREIGN), None);
            self.set(
                format!("entity[{at}] text"),
                &format!("{path}/description"),
                json!("x"),
                None,
            );
            let both = Some(("sev-1".to_owned(), format!("entity[{at}]")));
            let query = entity.get("query").is_some();
            let name = format!("{path}/name");
            self.set(format!("entity[{at}] name"), &name, json!("x"), both.filter(|_| query));
            let details = format!("{path}/detail");
            let part = Some(("entity.detail.min".to_owned(), format!("entity[{at}].detail")));
            let half = json!({"valueString": "x"});
            self.push(format!("entity[{at}] untyped detail"), &details, half, part.clone());
            let half = json!({"type": "x"});
            self.push(format!("entity[{at}] empty detail"), &details, half, part);
            let banned = |ban| {
                let mut slices = demands.slices.iter();
                slices.any(|slice| slice.holds("entity", entity) && slice.bans.contains(&ban))
            };
            for free in ["detail", "lifecycle"] {
                if !banned(free) {
                    let pointer = format!("{path}/{free}");
                    self.set(format!("entity[{at}].{free} free"), &pointer, sample(free), None);
                }
            }
        }
    }

    /// Another observer, where an agent has to be the same.
    fn observer(&mut self, demands: &Members) {
        let agents = items(self.sound, "agent");
        let same = demands.slices.iter().find_map(|slice| {
            let bound = slice.needs.contains(&"observer");
            let at = agents.iter().position(|agent| slice.holds("agent", agent))?;
            bound.then(|| (format!("{}.who", slice.name), format!("agent[{at}].who")))
        });
        self.set("observer other", "/source/observer", json!({"display": "another"}), same);
    }
}

impl Slice {
    fn holds(&self, list: &str, member: &Value) -> bool {
        let one_of = |kind: &Value| self.kinds.iter().any(|code| is(kind, *code));
        let kind = if list == "agent" {
            let codings = member.pointer("/type/coding").and_then(Value::as_array);
            codings.is_some_and(|codings| codings.iter().any(one_of))
        } else {
            member.get("type").is_some_and(one_of)
        };
        let role = |code| member.get("role").is_some_and(|role| is(role, code));
        kind && self.role.is_none_or(role)
    }
}

const FOREIGN: Code = ("urn:x", "x");
const ASSURANCE: &str = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/ihe-assuranceLevel";
const OTHER_ID: &str = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/ihe-otherId";

fn own(broken: Option<(&str, &str)>) -> Broken {
    broken.map(|(rule, element)| (rule.to_owned(), element.to_owned()))
}

fn is(coding: &Value, (system, code): Code) -> bool {
    let text = |name| coding.get(name).and_then(Value::as_str);
    text("system") == Some(system) && text("code") == Some(code)
}

fn coding((system, code): Code) -> Value {
    json!({"system": system, "code": code})
}

fn concept(code: Code) -> Value {
    json!({"coding": [coding(code)]})
}

/// The role codes that stand in the tables.
fn code_of(text: &str) -> &'static str {
    ["1", "3", "4", "20", "24"].into_iter().find(|code| *code == text).unwrap_or_default()
}

/// A further agent or entity that no slice knows.
fn foreign(list: &str) -> Value {
    if list == "agent" {
        json!({"type": concept(FOREIGN), "who": {"display": "x"}, "requestor": false})
    } else {
        json!({"what": {"display": "x"}, "type": coding(FOREIGN)})
    }
}

/// Something that an element can hold.
fn sample(element: &str) -> Value {
    match element {
        "media" | "lifecycle" => coding(FOREIGN),
        "network" => json!({"address": "192.0.2.1", "type": "2"}),
        "location" | "what" => json!({"display": "x"}),
        "role" | "purposeOfUse" => json!([concept(FOREIGN)]),
        "policy" => json!(["urn:x"]),
        "detail" => json!([{"type": "x", "valueString": "x"}]),
        _ => json!("x"),
    }
}

fn items(event: &Value, list: &str) -> Vec<Value> {
    event.get(list).and_then(Value::as_array).cloned().unwrap_or_default()
}

/// Applies a change to every code of a type, be it one or several.
fn each_kind(event: &mut Value, pointer: &str, several: bool, change: impl Fn(&mut Value)) {
    let kinds = event.pointer_mut(pointer);
    if several {
        kinds.and_then(Value::as_array_mut).into_iter().flatten().for_each(change);
    } else if let Some(kind) = kinds.and_then(|entity| entity.get_mut("type")) {
        change(kind);
    }
}

/// Puts a value at a place, and makes the objects that lead to it.
fn set(event: &mut Value, pointer: &str, value: Value) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    if let Some(members) = event.pointer_mut(parent).and_then(Value::as_object_mut) {
        members.insert(key.to_owned(), value);
    }
}

/// Takes away what stands at a place, and what is empty without it.
fn cut(event: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let empty = match event.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.shift_remove(key);
            members.is_empty()
        }
        Some(Value::Array(items)) => {
            if let Ok(at) = key.parse::<usize>()
                && at < items.len()
            {
                items.remove(at);
            }
            items.is_empty()
        }
        _ => false,
    };
    if empty && !parent.is_empty() {
        cut(event, parent);
    }
}

/// Adds an item to a list, which is made if it is not there.
fn push(event: &mut Value, pointer: &str, item: Value) {
    match event.pointer_mut(pointer) {
        Some(Value::Array(items)) => items.push(item),
        Some(_) => {}
        None => set(event, pointer, json!([item])),
    }
}
