//! The JSON form of a profile, and that of a report.

use std::collections::BTreeMap;
use std::sync::Arc;

use regex::{Regex, RegexBuilder};
use serde_json::{Map, Value};

use super::condition::{Condition, Operand, Operator};
use super::model::{Binding, Fault, FaultKind, Rule, Slice, Target};
use super::{Profile, Report};
use crate::diagnostic::Severity;
use crate::location::Location;
use crate::schema::Version;

type Read<T> = Result<T, Fault>;

impl Profile {
    /// Reads a profile in JSON.
    ///
    /// ```
    /// use sanare_hl7v2::Parser;
    /// use sanare_hl7v2::profile::Profile;
    ///
    /// let profile = Profile::from_json(r#"{
    ///     "version": "2.5.1",
    ///     "structure": "ORU_R01",
    ///     "tables": { "sex": ["F", "M", "U"] },
    ///     "rules": [
    ///         { "id": "mrn", "at": "PID-3", "usage": "R", "min": 1, "max": 1,
    ///           "slice": { "by": "PID-3.5", "equals": "MR" } },
    ///         { "id": "sex", "at": "PID-8", "usage": "R", "table": "sex" },
    ///         { "id": "unit", "at": "PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/OBX-6",
    ///           "usage": "C(R/X)", "when": { "at": "OBX-2", "equals": ["NM", "SN"] } }
    ///     ]
    /// }"#)?;
    /// let message = Parser::new().parse(
    ///     b"MSH|^~\\&|L||||1||ORU^R01^ORU_R01|1|P|2.5.1\rPID|||77^^^A^MR||S||||\rOBR|1|||X\r\
    ///       OBX|1|NM|2345-7||5.4\r",
    /// ).unwrap();
    /// let report = profile.check(&message);
    /// let found: Vec<_> = report.issues().map(|issue| issue.to_string()).collect();
    /// assert_eq!(found, [
    ///     "FieldRequired at PID[1]-8 (byte 64, 0 bytes) by sex",
    ///     "FieldRequired at OBX[1]-6 (byte 96, 0 bytes) by unit",
    /// ]);
    /// # Ok::<(), sanare_hl7v2::profile::Fault>(())
    /// ```
    ///
    /// Keys of the profile: `version` (the tables to use), `standard` (whether the standard itself
    /// is checked too), `structure`, `tables` (codes by name), `rules`. Keys of a rule: `id`, `at`
    /// (a [`Target`]), `usage`, `min`, `max` (`"*"` is without limit), `length`
    /// (`[min, max]` or max), `table` (a name, a list of codes, or the number of an HL7 table with
    /// the feature `tables`), `strength` (`"R"`: a code outside is an error; else a warning),
    /// `pattern`, `type`, `when`, `slice` (`by`, `equals`), `assert`, `severity`. A condition has
    /// `at` with one of `exists`, `equals`, `equals_ignoring_case`, `matches`, `less`,
    /// `less_or_equal`, `greater`, `greater_or_equal`, `not_equal` (a text, or `{"at": ...}`),
    /// `set_id`; or is `all`, `any`, `one` (lists), `not`, or `if` with `then`.
    ///
    /// # Errors
    /// A [`Fault`] that names the rule. A key that there is not is one, so that no demand is lost
    /// by a slip.
    pub fn from_json(text: &str) -> Read<Self> {
        let value: Value = serde_json::from_str(text)
            .map_err(|error| Fault::new(FaultKind::Syntax, format!("line {}", error.line())))?;
        let map = object(&value, "profile")?;
        only(map, &["name", "version", "standard", "structure", "tables", "rules"], "profile")?;
        let version = optional_text(map, "version", "profile")?
            .map(|text| {
                text.parse::<Version>().map_err(|_| Fault::new(FaultKind::Version, "version"))
            })
            .transpose()?;
        let standard = flag(map, "standard", "profile")?;
        let mut profile = Self::over(version.map(Version::schema), standard);
        profile.structure = optional_text(map, "structure", "profile")?.map(str::to_owned);
        let mut tables = BTreeMap::new();
        if let Some(value) = map.get("tables") {
            for (name, codes) in object(value, "tables")? {
                tables.insert(name.as_str(), texts(codes, name)?);
            }
        }
        let rules = match map.get("rules") {
            None => &[][..],
            Some(value) => value.as_array().ok_or_else(|| Fault::new(FaultKind::Type, "rules"))?,
        };
        for (number, value) in rules.iter().enumerate() {
            profile.rules.push(rule(value, number, &tables)?);
        }
        Ok(profile)
    }
}

impl Report {
    /// The report in JSON: whether the message is valid, and each issue with its code, severity,
    /// location, byte offset and length, code of HL7 table 0357, and rule. It holds no value.
    pub fn to_json(&self) -> String {
        let issues: Vec<Value> = self
            .issues()
            .map(|issue| {
                let found = issue.diagnostic();
                let mut map = Map::new();
                map.insert("code".to_owned(), found.code().name().into());
                let severity = match found.severity() {
                    Severity::Info => "info",
                    Severity::Warning => "warning",
                    Severity::Error => "error",
                };
                map.insert("severity".to_owned(), severity.into());
                if let Some(location) = found.location() {
                    map.insert("location".to_owned(), location.to_string().into());
                }
                map.insert("offset".to_owned(), found.offset().into());
                map.insert("length".to_owned(), found.span().len().into());
                if let Some(code) = found.hl7_0357() {
                    map.insert("hl7_0357".to_owned(), code.into());
                }
                if let Some(rule) = issue.rule() {
                    map.insert("rule".to_owned(), rule.into());
                }
                Value::Object(map)
            })
            .collect();
        let mut map = Map::new();
        map.insert("valid".to_owned(), self.is_valid().into());
        map.insert("issues".to_owned(), issues.into());
        Value::Object(map).to_string()
    }
}

fn rule(value: &Value, number: usize, tables: &BTreeMap<&str, Arc<[String]>>) -> Read<Rule> {
    let map = object(value, &format!("rules[{number}]"))?;
    let at = optional_text(map, "at", "rule")?;
    let at = at.ok_or_else(|| Fault::new(FaultKind::Missing, format!("rules[{number}].at")))?;
    let id = optional_text(map, "id", at)?.unwrap_or(at);
    only(
        map,
        &[
            "id", "at", "usage", "min", "max", "length", "table", "strength", "pattern", "type",
            "when", "slice", "assert", "severity",
        ],
        id,
    )?;
    let target: Target = at.parse().map_err(|_| Fault::new(FaultKind::Location, id))?;
    let mut rule = Rule::new(id, target);
    let usage = optional_text(map, "usage", id)?.map(str::parse).transpose();
    rule.usage = usage.map_err(|kind| Fault::new(kind, id))?;
    rule.min = map.get("min").map(|min| count(min, id)).transpose()?.unwrap_or(0);
    rule.max = match map.get("max") {
        None => None,
        Some(Value::String(text)) if text == "*" => None,
        Some(max) => Some(count(max, id)?),
    };
    rule.length = match map.get("length") {
        None => None,
        Some(Value::Array(both)) => match both.as_slice() {
            [min, max] => Some((count(min, id)?, Some(count(max, id)?))),
            _ => return Err(Fault::new(FaultKind::Type, id)),
        },
        Some(max) => Some((0, Some(count(max, id)?))),
    };
    let required = optional_text(map, "strength", id)?.is_none_or(|strength| strength == "R");
    rule.binding = match map.get("table") {
        None => None,
        Some(value) => Some(Binding { codes: table(value, tables, id)?, required }),
    };
    rule.pattern = optional_text(map, "pattern", id)?.map(|text| pattern(text, id)).transpose()?;
    rule.data_type = optional_text(map, "type", id)?.map(str::to_owned);
    rule.when = map.get("when").map(|value| condition(value, id, 0)).transpose()?;
    rule.assert = map.get("assert").map(|value| condition(value, id, 0)).transpose()?;
    rule.slice = match map.get("slice") {
        None => None,
        Some(value) => {
            let map = object(value, id)?;
            only(map, &["by", "equals"], id)?;
            let equals = map.get("equals").ok_or_else(|| Fault::new(FaultKind::Missing, id))?;
            Some(Slice { by: location(map, "by", id)?, equals: texts(equals, id)?.to_vec() })
        }
    };
    rule.most = match optional_text(map, "severity", id)? {
        None | Some("error") => Severity::Error,
        Some("warning") => Severity::Warning,
        Some("info") => Severity::Info,
        Some(_) => return Err(Fault::new(FaultKind::Type, id)),
    };
    Ok(rule)
}

fn table(value: &Value, tables: &BTreeMap<&str, Arc<[String]>>, id: &str) -> Read<Arc<[String]>> {
    match value {
        Value::String(name) => {
            tables.get(name.as_str()).cloned().ok_or_else(|| Fault::new(FaultKind::Reference, id))
        }
        Value::Number(number) => {
            let number = number.as_u64().and_then(|number| u16::try_from(number).ok());
            hl7_table(number.ok_or_else(|| Fault::new(FaultKind::Type, id))?)
                .ok_or_else(|| Fault::new(FaultKind::Reference, id))
        }
        _ => texts(value, id),
    }
}

#[cfg(feature = "tables")]
fn hl7_table(number: u16) -> Option<Arc<[String]>> {
    crate::schema::Table::of(number).map(|table| table.codes().map(str::to_owned).collect())
}

#[cfg(not(feature = "tables"))]
fn hl7_table(_: u16) -> Option<Arc<[String]>> {
    None
}

/// A regular expression that must fit the whole text, of bounded size.
pub(super) fn pattern(text: &str, id: &str) -> Read<Regex> {
    RegexBuilder::new(&format!("^(?:{text})$"))
        .size_limit(1 << 20)
        .build()
        .map_err(|_| Fault::new(FaultKind::Pattern, id))
}

/// No condition needs to be nested deeper.
pub(super) const DEPTH: u32 = 32;

fn condition(value: &Value, id: &str, depth: u32) -> Read<Condition> {
    if depth > DEPTH {
        return Err(Fault::new(FaultKind::Depth, id));
    }
    let map = object(value, id)?;
    let list = |value: &Value| -> Read<Vec<Condition>> {
        let items = value.as_array().ok_or_else(|| Fault::new(FaultKind::Type, id))?;
        items.iter().map(|item| condition(item, id, depth + 1)).collect()
    };
    let boxed = |value: &Value| condition(value, id, depth + 1).map(Box::new);
    if let Some(value) = map.get("if") {
        only(map, &["if", "then"], id)?;
        let then = map.get("then").ok_or_else(|| Fault::new(FaultKind::Missing, id))?;
        return Ok(Condition::Implies(boxed(value)?, boxed(then)?));
    }
    if !map.contains_key("at") {
        let mut entries = map.iter();
        let (Some((key, value)), None) = (entries.next(), entries.next()) else {
            return Err(Fault::new(FaultKind::Unknown, id));
        };
        return match key.as_str() {
            "all" => list(value).map(Condition::All),
            "any" => list(value).map(Condition::Any),
            "one" => list(value).map(Condition::One),
            "not" => boxed(value).map(Condition::Not),
            _ => Err(Fault::new(FaultKind::Unknown, id)),
        };
    }
    let at = location(map, "at", id)?;
    let mut others = map.iter().filter(|(key, _)| *key != "at");
    let (Some((key, value)), None) = (others.next(), others.next()) else {
        return Err(Fault::new(FaultKind::Unknown, id));
    };
    let compares = |operator| -> Read<Condition> {
        let operand = match value {
            Value::String(text) => Operand::Value(text.clone()),
            Value::Number(number) => Operand::Value(number.to_string()),
            Value::Object(map) => Operand::At(location(map, "at", id)?),
            _ => return Err(Fault::new(FaultKind::Type, id)),
        };
        Ok(Condition::Compares(at, operator, operand))
    };
    match key.as_str() {
        "exists" => match value {
            Value::Bool(true) => Ok(Condition::Exists(at)),
            Value::Bool(false) => Ok(Condition::Not(Box::new(Condition::Exists(at)))),
            _ => Err(Fault::new(FaultKind::Type, id)),
        },
        "equals" if value.is_object() => compares(Operator::Equal),
        "equals" => Ok(Condition::Equals(at, texts(value, id)?.to_vec())),
        "equals_ignoring_case" => Ok(Condition::EqualsIgnoringCase(at, texts(value, id)?.to_vec())),
        "matches" => {
            let text = value.as_str().ok_or_else(|| Fault::new(FaultKind::Type, id))?;
            Ok(Condition::Matches(at, pattern(text, id)?))
        }
        "not_equal" => compares(Operator::NotEqual),
        "less" => compares(Operator::Less),
        "less_or_equal" => compares(Operator::LessOrEqual),
        "greater" => compares(Operator::Greater),
        "greater_or_equal" => compares(Operator::GreaterOrEqual),
        "set_id" => Ok(Condition::SetId(at)),
        _ => Err(Fault::new(FaultKind::Unknown, id)),
    }
}

fn object<'v>(value: &'v Value, at: &str) -> Read<&'v Map<String, Value>> {
    value.as_object().ok_or_else(|| Fault::new(FaultKind::Type, at))
}

fn only(map: &Map<String, Value>, known: &[&str], at: &str) -> Read<()> {
    match map.keys().find(|key| !known.contains(&key.as_str())) {
        Some(_) => Err(Fault::new(FaultKind::Unknown, at)),
        None => Ok(()),
    }
}

fn optional_text<'v>(map: &'v Map<String, Value>, key: &str, at: &str) -> Read<Option<&'v str>> {
    match map.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Fault::new(FaultKind::Type, at)),
    }
}

fn flag(map: &Map<String, Value>, key: &str, at: &str) -> Read<bool> {
    match map.get(key) {
        None => Ok(false),
        Some(value) => value.as_bool().ok_or_else(|| Fault::new(FaultKind::Type, at)),
    }
}

fn count(value: &Value, at: &str) -> Read<u32> {
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| Fault::new(FaultKind::Type, at))
}

/// A text or a list of texts.
fn texts(value: &Value, at: &str) -> Read<Arc<[String]>> {
    let text = |value: &Value| {
        value.as_str().map(str::to_owned).ok_or_else(|| Fault::new(FaultKind::Type, at))
    };
    match value {
        Value::Array(items) => items.iter().map(text).collect(),
        one => Ok(Arc::new([text(one)?])),
    }
}

fn location(map: &Map<String, Value>, key: &str, at: &str) -> Read<Location> {
    let text = optional_text(map, key, at)?.ok_or_else(|| Fault::new(FaultKind::Missing, at))?;
    text.parse().map_err(|_| Fault::new(FaultKind::Location, at))
}
