//! `dicom-audit`: the corpus of audit messages behaves as its table says. `dicom-schema`: what we
//! write is valid against the public schema, with xmllint.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sanare_audit::dicom::{Dialect, Read, Reader};
use sanare_audit::{
    Action, Agent, Coding, Concept, Detail, DetailValue, Entity, ErrorKind, Event, Identifier,
    Network, NetworkKind, Outcome as How, Reference, Source, Timestamp,
};
use sanare_fhir::{json, r4};

use super::fhir_json::resources;
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// What a case of the table comes to.
type Judged = std::result::Result<(), String>;

/// Faults of `own/invalid` that lenient reading takes as an older dialect or keeps as a note.
const LENIENT: [(&str, Dialect); 3] = [
    ("source-code-attribute-2014c", Dialect::Dicom2014c),
    ("rfc3881-code-attribute", Dialect::Rfc3881),
    ("unknown-element", Dialect::Dicom2017c),
];

type Judge = fn(&str, &[u8]) -> Judged;

/// Reads every message of the corpus.
pub fn corpus(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.corpus("dicom-audit") else { return Ok(None) };
    let mut outcome = Outcome::default();
    let rows: [(&str, Judge); 6] = [
        ("own/valid", valid),
        ("own/invalid", invalid),
        ("own/hostile", hostile),
        ("iexhub/templates", template),
        ("iexhub/filled", filled),
        ("openhim", framed),
    ];
    for (part, judge) in rows {
        for path in files(&folder.join(part))? {
            let name = stem(&path);
            outcome.record(format!("{part}/{name}"), judge(&name, &fs::read(&path)?));
        }
    }
    Ok(Some(outcome))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn strict(text: &[u8]) -> std::result::Result<Read, sanare_audit::Error> {
    Reader::new().strict().read(text, "1")
}

fn lenient(text: &[u8]) -> std::result::Result<Read, sanare_audit::Error> {
    Reader::new().read(text, "1")
}

#[allow(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
fn told(error: sanare_audit::Error) -> String {
    error.to_string()
}

/// Read strictly, and the same again when it was written.
fn valid(_: &str, text: &[u8]) -> Judged {
    let read = strict(text).map_err(told)?;
    if !read.losses.is_empty() {
        return Err(format!("lost {:?}", read.losses));
    }
    let again = read.event.to_dicom(Dialect::Dicom2017c).map_err(told)?;
    let again = strict(again.as_bytes()).map_err(told)?;
    if again.event == read.event { Ok(()) } else { Err("written otherwise".to_owned()) }
}

fn invalid(name: &str, text: &[u8]) -> Judged {
    match strict(text) {
        Ok(_) => return Err("read strictly".to_owned()),
        Err(error) if error.location().member().is_none() => return Err(told(error)),
        Err(_) => {}
    }
    let older = LENIENT.iter().find(|(own, _)| *own == name);
    match (lenient(text), older) {
        (Ok(read), Some((_, dialect))) if read.dialect == *dialect => Ok(()),
        (Ok(read), _) => Err(format!("read as {:?}", read.dialect)),
        (Err(_), None) => Ok(()),
        (Err(error), Some(_)) => Err(told(error)),
    }
}

fn hostile(name: &str, text: &[u8]) -> Judged {
    let expected = match name {
        "doctype-internal-entity" | "doctype-external-entity" => Some(ErrorKind::Doctype),
        "utf16le-bom" => Some(ErrorKind::Encoding),
        "utf8-bom" | "processing-instruction-and-comment" => None,
        _ => Some(ErrorKind::NotXml),
    };
    let found = lenient(text).err();
    let placed = found.as_ref().is_none_or(|error| error.location().offset().is_some());
    if found.as_ref().map(sanare_audit::Error::kind) == expected && placed {
        Ok(())
    } else {
        Err(format!("{found:?}"))
    }
}

/// A place holder is no time.
fn template(_: &str, text: &[u8]) -> Judged {
    match lenient(text) {
        Err(error) if error.location().member() == Some("EventDateTime") => Ok(()),
        other => Err(format!("{:?}", other.map(|read| read.dialect))),
    }
}

fn filled(name: &str, text: &[u8]) -> Judged {
    let read = lenient(text).map_err(told)?;
    let lost: Vec<_> = read.losses.iter().map(sanare_audit::Loss::path).collect();
    let expected: &[&str] = match name {
        "iexhub-xdspr-s-ATNA_ITI-41" => &["code"],
        "iexhub-xds-ATNA_ITI-43" => &["code", "ParticipantObjectDetail"],
        _ => &[],
    };
    if read.dialect == Dialect::Dicom2014c && lost == expected {
        Ok(())
    } else {
        Err(format!("{:?}, lost {lost:?}", read.dialect))
    }
}

fn framed(_: &str, text: &[u8]) -> Judged {
    let message = sanare_audit::syslog::Message::read(text).map_err(told)?;
    if (message.priority(), message.kind()) != (85, Some("IHE+RFC-3881")) {
        return Err("another header".to_owned());
    }
    let read = lenient(message.body()).map_err(told)?;
    let query = read.event.entities.get(1).and_then(|entity| entity.query.as_deref());
    let counts = (read.event.agents.len(), read.event.entities.len());
    let is_query = query.is_some_and(|query| {
        query.starts_with(b"MSH|") && query.windows(3).any(|word| word == b"QBP")
    });
    if read.dialect == Dialect::Rfc3881 && counts == (2, 2) && is_query {
        Ok(())
    } else {
        Err(format!("{:?} {counts:?} {is_query}", read.dialect))
    }
}

/// How many events are made up.
const MADE_UP: u64 = 10_000;

/// The corpus and BALP's examples written by us, and made-up events.
pub fn schema(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(corpus) = workspace.corpus("dicom-audit") else { return Ok(None) };
    let Some(balp) = workspace.corpus("balp") else { return Ok(None) };
    if Command::new("xmllint").arg("--version").output().is_err() {
        return Ok(None);
    }
    let mut events = Vec::new();
    for path in files(&corpus.join("own/valid"))? {
        events.push((stem(&path), strict(&fs::read(&path)?)?.event));
    }
    for path in files(&corpus.join("iexhub/filled"))? {
        events.push((stem(&path), lenient(&fs::read(&path)?)?.event));
    }
    for path in resources(&balp)? {
        let resource: r4::AuditEvent = json::read(&fs::read(&path)?)?;
        let event = Event::from_r4(&resource)?.event;
        events
            .push((stem(&path), Event { outcome: event.outcome.or(Some(How::Success)), ..event }));
    }
    let mut seed = Seed(0x9E37_79B9_7F4A_7C15);
    events.extend((0..MADE_UP).map(|at| (format!("made-up-{at}"), made_up(&mut seed))));
    let folder = std::env::temp_dir().join(format!("dicom-schema-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let result = validated(&events, &corpus.join("schema/dicom2017c.xsd"), &folder);
    fs::remove_dir_all(&folder)?;
    result.map(Some)
}

fn validated(events: &[(String, Event)], schema: &Path, folder: &Path) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    for some in events.chunks(512) {
        let mut written = Vec::new();
        for (name, event) in some {
            let xml = event.to_dicom(Dialect::Dicom2017c)?;
            let ours = valid(name, xml.as_bytes());
            let file = folder.join(format!("{name}.xml"));
            fs::write(&file, &xml)?;
            written.push((name, file, ours));
        }
        let output = Command::new("xmllint")
            .args(["--noout", "--nonet", "--schema"])
            .arg(schema)
            .args(written.iter().map(|(_, file, _)| file))
            .output()?;
        let told = String::from_utf8_lossy(&output.stderr);
        let valid: std::collections::HashSet<&str> =
            told.lines().filter_map(|line| line.strip_suffix(" validates")).collect();
        for (name, file, ours) in written {
            let theirs = valid.contains(&*file.to_string_lossy());
            outcome.record(name, if theirs { ours } else { Err("not valid".to_owned()) });
            fs::remove_file(file)?;
        }
    }
    Ok(outcome)
}

/// A generator of numbers (xorshift).
struct Seed(u64);

impl Seed {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % count.max(1)
    }

    fn one<T: Copy>(&mut self, of: &[T], otherwise: T) -> T {
        of.get(self.below(of.len())).copied().unwrap_or(otherwise)
    }

    fn text(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..self.below(4) {
            text.push_str(self.one(TEXTS, ""));
        }
        text
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(2) == 0).then(|| make(self))
    }

    fn several<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(3)).map(|_| make(self)).collect()
    }
}

const TEXTS: &[&str] = &[
    "x",
    "Müller",
    "&amp;",
    "<b>",
    "]]>",
    "\"",
    "'",
    "\t",
    "\n",
    "\r",
    " ",
    "  ",
    "\u{0}",
    "\u{7}",
    "\u{FFFE}",
    "\u{1F600}",
    "日本",
    "--",
    "<!--",
    "%20",
    "|",
    "^",
    "/",
    "http://",
    "Patient/1",
    "1",
];
const SYSTEMS: &[&str] = &[
    "http://dicom.nema.org/resources/ontology/DCM",
    "http://terminology.hl7.org/CodeSystem/audit-entity-type",
    "http://terminology.hl7.org/CodeSystem/object-role",
    "http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle",
    "http://terminology.hl7.org/CodeSystem/security-source-type",
    "RFC-3881",
    "",
];

fn coding(seed: &mut Seed) -> Coding {
    let code = match seed.below(3) {
        0 => seed.text(),
        _ => (1 + seed.below(30)).to_string(),
    };
    Coding {
        system: seed.maybe(|seed| seed.one(SYSTEMS, "").into()),
        code: code.into(),
        display: seed.maybe(|seed| seed.text().into()),
    }
}

fn concept(seed: &mut Seed) -> Concept {
    Concept { codings: seed.several(coding), text: seed.maybe(|seed| seed.text().into()) }
}

fn reference(seed: &mut Seed) -> Reference {
    Reference {
        reference: seed.maybe(|seed| seed.text().into()),
        kind: None,
        identifier: seed.maybe(|seed| Identifier {
            kind: seed.maybe(concept),
            system: seed.maybe(|seed| seed.text().into()),
            value: seed.text().into(),
        }),
        display: seed.maybe(|seed| seed.text().into()),
    }
}

fn agent(seed: &mut Seed) -> Agent {
    let kinds = [NetworkKind::Name, NetworkKind::Ip, NetworkKind::Email, NetworkKind::Uri];
    Agent {
        kind: seed.maybe(concept),
        roles: seed.several(concept),
        who: seed.maybe(reference),
        alternative: seed.maybe(|seed| seed.text().into()),
        name: seed.maybe(|seed| seed.text().into()),
        requestor: seed.below(2) == 0,
        media: seed.maybe(coding),
        network: seed.maybe(|seed| Network {
            address: seed.text().into(),
            kind: seed.one(&kinds, NetworkKind::Telephone),
        }),
        policies: seed.several(|seed| seed.text().into()),
        ..Agent::default()
    }
}

fn entity(seed: &mut Seed) -> Entity {
    Entity {
        what: seed.maybe(reference),
        kind: seed.maybe(coding),
        role: seed.maybe(coding),
        lifecycle: seed.maybe(coding),
        labels: seed.several(coding),
        name: seed.maybe(|seed| seed.text().into()),
        description: seed.maybe(|seed| seed.text().into()),
        query: seed.maybe(|seed| seed.text().into_bytes()),
        details: seed.several(|seed| Detail {
            kind: seed.text().into(),
            value: match seed.below(2) {
                0 => DetailValue::Text(seed.text().into()),
                _ => DetailValue::Bytes(vec![0xFF, 0, 0x80]),
            },
        }),
    }
}

fn made_up(seed: &mut Seed) -> Event {
    let actions = [Action::Create, Action::Read, Action::Update, Action::Delete];
    let outcomes = [How::Success, How::MinorFailure, How::SeriousFailure];
    let mut event = Event::new(
        "1",
        coding(seed),
        Timestamp::from_micros(i64::try_from(seed.0 >> 12).unwrap_or_default()),
        agent(seed),
        Source {
            observer: reference(seed),
            site: seed.maybe(|seed| seed.text().into()),
            kinds: seed.several(coding),
        },
    );
    event.subtypes = seed.several(coding);
    event.action = seed.maybe(|seed| seed.one(&actions, Action::Execute));
    event.outcome = Some(seed.one(&outcomes, How::MajorFailure));
    event.outcome_text = seed.maybe(|seed| seed.text().into());
    event.purposes = seed.several(concept);
    event.agents.extend(seed.several(agent));
    event.entities = seed.several(entity);
    event
}
