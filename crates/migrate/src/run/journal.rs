//! The journal: a line of JSON for each record, behind a checksum.

use serde_json::{Value, json};

use super::target::{Intent, Operation, Undone};
use super::{Outcome, State};
use crate::digest::Digest;
use crate::error::{Error, ErrorKind, Location, Result};

/// Where the records of a run stand. Keys and addresses of the source are in it, no content.
pub trait Journal {
    /// All bytes.
    ///
    /// # Errors
    /// They cannot be read.
    fn read(&mut self) -> std::result::Result<Vec<u8>, Broken>;

    /// Adds a record, and returns when it is durable.
    ///
    /// # Errors
    /// It may not be durable.
    fn append(&mut self, record: &[u8]) -> std::result::Result<(), Broken>;

    /// Removes what is behind this length.
    ///
    /// # Errors
    /// It cannot be removed.
    fn cut(&mut self, length: u64) -> std::result::Result<(), Broken>;
}

/// The journal cannot be read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "the adapter knows more")]
pub struct Broken;

pub(super) enum Record {
    State(State),
    Predicted(Intent),
    Approved { by: Box<str>, at: Box<str>, rules: Digest, source: Digest },
    Started(u64),
    Outcome(u64, Outcome),
    Undoing(u64),
    Undone(u64, Undone),
}

const CHECKSUM: usize = 16;

const UNDONE: [(Undone, &str); 3] =
    [(Undone::Done, "done"), (Undone::Conflict, "conflict"), (Undone::Refused, "refused")];

impl Record {
    pub(super) fn to_line(&self) -> String {
        let json = self.to_json().to_string();
        format!("{} {json}\n", checksum(&json))
    }

    fn to_json(&self) -> Value {
        match self {
            Self::State(state) => json!({"state": state.name()}),
            Self::Predicted(intent) => {
                let operation = Operation::ALL
                    .iter()
                    .find(|(known, _)| *known == intent.operation)
                    .map(|(_, name)| name);
                json!({"predicted": intent.number, "key": intent.key, "address": intent.address,
                    "operation": operation, "version": intent.version,
                    "prior": intent.prior.map(|digest| digest.to_string()),
                    "content": intent.content.map(|digest| digest.to_string())})
            }
            Self::Approved { by, at, rules, source } => {
                json!({"approved": by, "at": at, "rules": rules.to_string(), "source": source.to_string()})
            }
            Self::Started(number) => json!({"started": number}),
            Self::Outcome(number, outcome) => match outcome {
                Outcome::Written(version) => {
                    json!({"outcome": number, "is": "written", "version": version})
                }
                Outcome::Conflict => json!({"outcome": number, "is": "conflict"}),
                Outcome::Refused => json!({"outcome": number, "is": "refused"}),
                Outcome::NotWritten => json!({"outcome": number, "is": "not-written"}),
            },
            Self::Undoing(number) => json!({"undoing": number}),
            Self::Undone(number, undone) => {
                let is = UNDONE.iter().find(|(known, _)| known == undone).map(|(_, name)| name);
                json!({"undone": number, "is": is})
            }
        }
    }

    fn of(json: &Value) -> Option<Self> {
        let text = |name: &str| json.get(name).and_then(Value::as_str);
        let number = |name: &str| json.get(name).and_then(Value::as_u64);
        let digest = |name: &str| match json.get(name) {
            None | Some(Value::Null) => Some(None),
            Some(Value::String(text)) => text.parse().ok().map(Some),
            Some(_) => None,
        };
        if let Some(name) = text("state") {
            return State::ALL.into_iter().find(|state| state.name() == name).map(Self::State);
        }
        if let Some(number) = number("predicted") {
            return Some(Self::Predicted(Intent {
                number,
                key: text("key")?.into(),
                address: text("address")?.into(),
                operation: Operation::ALL
                    .iter()
                    .find(|(_, name)| text("operation") == Some(*name))?
                    .0,
                version: text("version").map(Into::into),
                prior: digest("prior")?,
                content: digest("content")?,
            }));
        }
        if let Some(by) = text("approved") {
            let (rules, source) = (digest("rules")??, digest("source")??);
            return Some(Self::Approved { by: by.into(), at: text("at")?.into(), rules, source });
        }
        if let Some(number) = number("outcome") {
            let outcome = match text("is")? {
                "written" => Outcome::Written(text("version")?.into()),
                "conflict" => Outcome::Conflict,
                "refused" => Outcome::Refused,
                "not-written" => Outcome::NotWritten,
                _ => return None,
            };
            return Some(Self::Outcome(number, outcome));
        }
        if let Some(number) = number("undone") {
            let undone = UNDONE.iter().find(|(_, name)| text("is") == Some(*name))?.0;
            return Some(Self::Undone(number, undone));
        }
        number("started").map(Self::Started).or_else(|| number("undoing").map(Self::Undoing))
    }
}

/// The records with their places, and the length of what is whole. A last line without its end, or
/// that is not what was written, was cut off by a crash.
pub(super) fn parse(bytes: &[u8]) -> Result<(Vec<(usize, Record)>, usize)> {
    let mut records = Vec::new();
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match read(line) {
            Some(record) => records.push((at, record)),
            None if at + line.len() == bytes.len() => return Ok((records, at)),
            None => return Err(Error::new(ErrorKind::Corrupt, Location::Byte(at as u64))),
        }
        at += line.len();
    }
    Ok((records, at))
}

fn read(line: &[u8]) -> Option<Record> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
    let (sum, json) = line.split_once(' ')?;
    if sum != checksum(json) {
        return None;
    }
    Record::of(&serde_json::from_str(json).ok()?)
}

fn checksum(json: &str) -> String {
    let mut sum = Digest::of(json.as_bytes()).to_string();
    sum.truncate(CHECKSUM);
    sum
}
