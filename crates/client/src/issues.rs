//! The issues of an `OperationOutcome`, whatever the release.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};

/// The issues of an `OperationOutcome` ([operationoutcome](https://hl7.org/fhir/R4/operationoutcome.html)), at most 256 of them.
///
/// ```
/// use sanare_client::Issues;
///
/// let body = br#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"throttled"}]}"#;
/// let issues = Issues::read(body).unwrap();
/// assert!(issues.is_transient());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Issues {
    list: Vec<Issue>,
}

/// One issue. `Debug` shows severity and code; the texts can hold values of records.
#[derive(Clone)]
pub struct Issue {
    severity: &'static str,
    code: &'static str,
    text: Option<String>,
    diagnostics: Option<String>,
    detail_codes: Vec<String>,
    expression: Vec<String>,
}

/// No issues at all.
pub(crate) static NONE: Issues = Issues { list: Vec::new() };

impl Issues {
    /// Reads the issues of a document; `None` if it is no `OperationOutcome`.
    pub fn read(document: &[u8]) -> Option<Self> {
        let raw: RawOutcome = serde_json::from_slice(document).ok()?;
        (raw.resource_type.as_deref() == Some("OperationOutcome"))
            .then(|| Self { list: raw.issue.0.into_iter().map(Issue::of).collect() })
    }

    /// The issues.
    pub fn iter(&self) -> std::slice::Iter<'_, Issue> {
        self.list.iter()
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether an issue says that the same may succeed later: `transient`, `lock-error`, `no-store`, `exception`, `timeout`,
    /// `incomplete`, `throttled`.
    pub fn is_transient(&self) -> bool {
        self.list.iter().any(|issue| TRANSIENT.contains(&issue.code))
    }

    /// Whether an issue has this code.
    pub fn has_code(&self, code: &str) -> bool {
        self.list.iter().any(|issue| issue.code == code)
    }
}

impl<'a> IntoIterator for &'a Issues {
    type Item = &'a Issue;
    type IntoIter = std::slice::Iter<'a, Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Issue {
    fn of(raw: RawIssue) -> Self {
        let known = |list: &[&'static str], text: Option<String>| {
            let text = text.unwrap_or_default();
            list.iter().copied().find(|code| *code == text).unwrap_or(UNKNOWN)
        };
        let (text, coding) = match raw.details {
            Some(details) => (details.text, details.coding.0),
            None => (None, Vec::new()),
        };
        let mut expression = raw.expression.0;
        if expression.is_empty() {
            expression = raw.location.0;
        }
        Self {
            severity: known(&SEVERITIES, raw.severity),
            code: known(&CODES, raw.code),
            text,
            diagnostics: raw.diagnostics,
            detail_codes: coding.into_iter().filter_map(|coding| coding.code).collect(),
            expression,
        }
    }

    /// `fatal`, `error`, `warning`, `information`, `success`; `(unknown)` for another.
    pub fn severity(&self) -> &'static str {
        self.severity
    }

    /// The code of the standard; `(unknown)` for another.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// `details.text`: text of the server, which can hold values of records.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// `diagnostics`: text of the server, which can hold values of records.
    pub fn diagnostics(&self) -> Option<&str> {
        self.diagnostics.as_deref()
    }

    /// `details.coding.code`: codes of the server.
    pub fn detail_codes(&self) -> impl Iterator<Item = &str> {
        self.detail_codes.iter().map(String::as_str)
    }

    /// `expression`, or `location` if there is none.
    pub fn expression(&self) -> impl Iterator<Item = &str> {
        self.expression.iter().map(String::as_str)
    }

    /// Whether it says that something failed.
    pub fn is_error(&self) -> bool {
        matches!(self.severity, "fatal" | "error")
    }
}

impl fmt::Debug for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.severity, self.code)
    }
}

#[derive(Deserialize)]
struct RawOutcome {
    #[serde(rename = "resourceType")]
    resource_type: Option<String>,
    #[serde(default)]
    issue: Capped<RawIssue, 256>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct RawIssue {
    severity: Option<String>,
    code: Option<String>,
    details: Option<RawDetails>,
    diagnostics: Option<String>,
    expression: Capped<String, 8>,
    location: Capped<String, 8>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct RawDetails {
    text: Option<String>,
    coding: Capped<RawCoding, 8>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct RawCoding {
    code: Option<String>,
}

/// A list of which the first `N` items are kept, so that a hostile document cannot fill the memory.
struct Capped<T, const N: usize>(Vec<T>);

impl<T, const N: usize> Default for Capped<T, N> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>, const N: usize> Deserialize<'de> for Capped<T, N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T, const N: usize>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>, const N: usize> Visitor<'de> for List<T, N> {
            type Value = Capped<T, N>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut kept = Vec::new();
                while kept.len() < N {
                    match items.next_element()? {
                        Some(item) => kept.push(item),
                        None => return Ok(Capped(kept)),
                    }
                }
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Capped(kept))
            }
        }

        deserializer.deserialize_seq(List(std::marker::PhantomData))
    }
}

const UNKNOWN: &str = "(unknown)";

const SEVERITIES: [&str; 5] = ["fatal", "error", "warning", "information", "success"];

const TRANSIENT: [&str; 7] =
    ["transient", "lock-error", "no-store", "exception", "timeout", "incomplete", "throttled"];

/// The codes of <http://hl7.org/fhir/issue-type>, R4 and R5.
const CODES: [&str; 33] = [
    "invalid",
    "structure",
    "required",
    "value",
    "invariant",
    "security",
    "login",
    "unknown",
    "expired",
    "forbidden",
    "suppressed",
    "processing",
    "not-supported",
    "duplicate",
    "multiple-matches",
    "not-found",
    "deleted",
    "too-long",
    "code-invalid",
    "extension",
    "too-costly",
    "business-rule",
    "conflict",
    "limited-filter",
    "transient",
    "lock-error",
    "no-store",
    "exception",
    "timeout",
    "incomplete",
    "throttled",
    "informational",
    "success",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn y05_transient_codes() {
        for code in TRANSIENT {
            let body = format!(
                r#"{{"resourceType":"OperationOutcome","issue":[{{"severity":"error","code":"{code}"}}]}}"#
            );
            assert!(Issues::read(body.as_bytes()).unwrap().is_transient(), "{code}");
        }
        let body =
            br#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid"}]}"#;
        assert!(!Issues::read(body).unwrap().is_transient());
    }

    #[test]
    fn z03_a_million_issues_are_cut_off() {
        let mut body = String::from(r#"{"resourceType":"OperationOutcome","issue":["#);
        for _ in 0..1_000_000 {
            body.push_str("{},");
        }
        body.push_str("{}]}");
        assert_eq!(Issues::read(body.as_bytes()).unwrap().len(), 256);
    }

    #[test]
    fn z01_debug_shows_codes_only() {
        let body = br#"{"resourceType":"OperationOutcome","issue":[{"severity":"CANARY","code":"CANARY",
            "diagnostics":"CANARY","details":{"text":"CANARY","coding":[{"code":"CANARY"}]},"expression":["CANARY"]}]}"#;
        let issues = Issues::read(body).unwrap();
        assert!(!format!("{issues:?}").contains("CANARY"));
        assert_eq!(issues.iter().next().unwrap().text(), Some("CANARY"));
    }
}
