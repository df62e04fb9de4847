//! What a finished export consists of.

use std::collections::HashSet;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind};

/// The manifest of an export, or one page of it: what files there are
/// ([complete status](https://hl7.org/fhir/uv/bulkdata/STU2/export.html#response---complete-status)).
///
/// Real servers deviate from the standard in many small ways. Whatever keeps its meaning is read, and each deviation is a [`Lint`].
///
/// ```
/// use sanare_client::bulk::{LintKind, Manifest};
///
/// let manifest = Manifest::parse(br#"{
///     "transactionTime": "2026-01-01T00:00:00Z",
///     "requiresAccessToken": true,
///     "output": [{"type": "Patient", "url": "https://ehr.example/files/1", "count": "12"}]
/// }"#)?;
/// assert_eq!(manifest.output()[0].resource_type(), Some("Patient"));
/// assert_eq!(manifest.output()[0].count(), Some(12));
/// let lints: Vec<LintKind> = manifest.lints().iter().map(|lint| lint.kind()).collect();
/// assert_eq!(lints, [LintKind::NumberAsText]);
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Manifest {
    transaction_time: Option<String>,
    requires_access_token: bool,
    organized_by: Option<String>,
    request: Option<String>,
    files: Vec<ManifestFile>,
    next: Option<String>,
    update_cadence: Option<Duration>,
    submission_id: Option<String>,
    lints: Vec<Lint>,
}

/// One file of a [`Manifest`].
#[derive(Clone, PartialEq, Eq)]
pub struct ManifestFile {
    section: Section,
    url: String,
    resource_type: Option<String>,
    count: Option<u64>,
    file_size: Option<u64>,
    continues_in: Option<String>,
    manifest_url: Option<String>,
    severities: Vec<(String, u64)>,
}

/// The list that a file stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Section {
    /// Resources.
    Output,
    /// Bundles that name what was deleted since the last export.
    Deleted,
    /// `OperationOutcome` resources, of errors and also of information. STU4 calls it `outcome`.
    Error,
}

/// A deviation of a manifest from the standard: where it is, and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lint {
    kind: LintKind,
    member: &'static str,
    section: Option<Section>,
    index: Option<usize>,
}

/// What deviates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum LintKind {
    /// A required member is missing or null.
    #[error("missing")]
    Missing,
    /// A member has the wrong JSON type; it was passed over.
    #[error("of the wrong type")]
    WrongType,
    /// A number stands as text; it was read.
    #[error("a number as text")]
    NumberAsText,
    /// A truth value stands as text; it was read.
    #[error("a truth value as text")]
    BooleanAsText,
    /// Not an instant.
    #[error("not an instant")]
    NotAnInstant,
    /// Not a duration of ISO 8601.
    #[error("not a duration")]
    NotADuration,
    /// A file without a URL: its data cannot be had.
    #[error("a file without a URL")]
    NoUrl,
    /// A URL that is not absolute; it is resolved against the manifest's.
    #[error("a relative URL")]
    RelativeUrl,
    /// The same URL stands twice; the file is downloaded once.
    #[error("the same file twice")]
    DuplicateUrl,
    /// An empty text where it means nothing.
    #[error("an empty text")]
    EmptyText,
    /// A type that is not the name of a resource type; it is not used.
    #[error("not a resource type")]
    NotAType,
    /// `countSeverity` as an object of early drafts; it was read.
    #[error("counts as an object")]
    CountsAsObject,
    /// Both `error` and `outcome` are there; both are read.
    #[error("both error and outcome")]
    BothErrorLists,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// `HtmlPage`, `EmptyBody`, `NotJson`; `UnexpectedShape` for JSON that is no manifest, such as a resource.
    pub fn parse(body: &[u8]) -> Result<Self, Error> {
        let error = |kind| Error::new(kind).at("manifest").with_bytes(body.len());
        let text = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body).trim_ascii();
        match text.first() {
            None => return Err(error(ErrorKind::EmptyBody)),
            Some(b'<') => return Err(error(ErrorKind::HtmlPage)),
            Some(_) => {}
        }
        let value: Value = serde_json::from_slice(text).map_err(|_| error(ErrorKind::NotJson))?;
        let Value::Object(members) = value else { return Err(error(ErrorKind::UnexpectedShape)) };
        let known = ["output", "transactionTime", "requiresAccessToken", "manifestType"];
        if members.contains_key("resourceType")
            || !known.iter().any(|name| members.contains_key(*name))
        {
            return Err(error(ErrorKind::UnexpectedShape));
        }
        let mut lints = Vec::new();
        let mut read = Reader { members: &members, section: None, index: None, lints: &mut lints };
        let transaction_time = read.text("transactionTime", true);
        if transaction_time.as_deref().is_some_and(|text| !is_instant(text)) {
            read.lint(LintKind::NotAnInstant, "transactionTime");
        }
        // Where it is not said, the token goes along: it goes to trusted origins only.
        let requires_access_token = read.boolean("requiresAccessToken").unwrap_or(true);
        let organized_by = read.text("outputOrganizedBy", false).filter(|text| {
            let named = !text.is_empty();
            if !named {
                read.lint(LintKind::EmptyText, "outputOrganizedBy");
            }
            named
        });
        let request = read.text("request", false);
        let next = read.next();
        let update_cadence = read.text("updateCadence", false).and_then(|text| {
            let cadence = duration(&text);
            if cadence.is_none() {
                read.lint(LintKind::NotADuration, "updateCadence");
            }
            cadence
        });
        let submission_id = read.text("submissionId", false);
        if members.contains_key("error") && members.contains_key("outcome") {
            read.lint(LintKind::BothErrorLists, "outcome");
        }
        let mut files = Vec::new();
        let mut seen = HashSet::new();
        for (name, section) in LISTS {
            let Some(list) = read.list(name) else { continue };
            for (index, item) in list.iter().enumerate() {
                let Value::Object(item) = item else {
                    lints.push(Lint {
                        kind: LintKind::WrongType,
                        member: name,
                        section: Some(section),
                        index: Some(index),
                    });
                    continue;
                };
                let reader = Reader {
                    members: item,
                    section: Some(section),
                    index: Some(index),
                    lints: &mut lints,
                };
                files.extend(reader.file(section, organized_by.is_some(), &mut seen));
            }
            read = Reader { members: &members, section: None, index: None, lints: &mut lints };
        }
        Ok(Self {
            transaction_time,
            requires_access_token,
            organized_by,
            request,
            files,
            next,
            update_cadence,
            submission_id,
            lints,
        })
    }

    /// The time of the export by the server's clock: the `_since` of the next one, once all of this one is safe.
    pub fn transaction_time(&self) -> Option<&str> {
        self.transaction_time.as_deref()
    }

    /// Whether the files want the access token. Where not, it must not be sent.
    pub fn requires_access_token(&self) -> bool {
        self.requires_access_token
    }

    /// The resource type by which the output is organized in blocks.
    pub fn organized_by(&self) -> Option<&str> {
        self.organized_by.as_deref()
    }

    /// The kick-off request as the server understood it.
    pub fn request(&self) -> Option<&str> {
        self.request.as_deref()
    }

    /// All files, in the order `output`, `deleted`, `error`.
    pub fn files(&self) -> &[ManifestFile] {
        &self.files
    }

    /// The files with resources.
    pub fn output(&self) -> &[ManifestFile] {
        self.section(Section::Output)
    }

    /// The files with deletions.
    pub fn deleted(&self) -> &[ManifestFile] {
        self.section(Section::Deleted)
    }

    /// The files with outcomes.
    pub fn errors(&self) -> &[ManifestFile] {
        self.section(Section::Error)
    }

    /// The next page, as the server wrote it.
    pub fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// How often what is published changes, as a rule (`$bulk-publish`).
    pub fn update_cadence(&self) -> Option<Duration> {
        self.update_cadence
    }

    /// The submission whose status it is (`$bulk-submit-status`).
    pub fn submission_id(&self) -> Option<&str> {
        self.submission_id.as_deref()
    }

    /// Where it deviates from the standard.
    pub fn lints(&self) -> &[Lint] {
        &self.lints
    }

    fn section(&self, section: Section) -> &[ManifestFile] {
        let start = self.files.partition_point(|file| file.section < section);
        let end = self.files.partition_point(|file| file.section <= section);
        self.files.get(start..end).unwrap_or_default()
    }
}

/// Shows numbers of files; addresses can open them.
impl fmt::Debug for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Manifest")
            .field("output", &self.output().len())
            .field("deleted", &self.deleted().len())
            .field("errors", &self.errors().len())
            .field("next", &self.next.is_some())
            .field("lints", &self.lints)
            .finish_non_exhaustive()
    }
}

impl ManifestFile {
    /// The list that it stands in.
    pub fn section(&self) -> Section {
        self.section
    }

    /// The address, as the server wrote it. It can open the file by itself.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The type of its resources; `None` where output is organized in blocks, or where the server does not tell.
    pub fn resource_type(&self) -> Option<&str> {
        self.resource_type.as_deref()
    }

    /// How many resources the server says to be in it.
    pub fn count(&self) -> Option<u64> {
        self.count
    }

    /// The size that the server says, in bytes.
    pub fn file_size(&self) -> Option<u64> {
        self.file_size
    }

    /// The file in which the last block goes on.
    pub fn continues_in(&self) -> Option<&str> {
        self.continues_in.as_deref()
    }

    /// The submitted manifest that the outcomes in it are about (`$bulk-submit-status`).
    pub fn manifest_url(&self) -> Option<&str> {
        self.manifest_url.as_deref()
    }

    /// How many outcomes of which severity the server says to be in it.
    pub fn severities(&self) -> &[(String, u64)] {
        &self.severities
    }
}

/// Shows what it is, not where.
impl fmt::Debug for ManifestFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManifestFile")
            .field("section", &self.section)
            .field("count", &self.count)
            .field("file_size", &self.file_size)
            .finish_non_exhaustive()
    }
}

impl Lint {
    /// What deviates.
    pub fn kind(&self) -> LintKind {
        self.kind
    }

    /// The member.
    pub fn member(&self) -> &'static str {
        self.member
    }

    /// The list, for a member of a file.
    pub fn section(&self) -> Option<Section> {
        self.section
    }

    /// The place in the list, from 0.
    pub fn index(&self) -> Option<usize> {
        self.index
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.section, self.index) {
            (Some(section), Some(index)) if section.name() == self.member => {
                write!(f, "{} at {}[{index}]", self.kind, self.member)
            }
            (Some(section), Some(index)) => {
                write!(f, "{} at {}[{index}], {}", self.kind, section.name(), self.member)
            }
            _ => write!(f, "{} at {}", self.kind, self.member),
        }
    }
}

impl Section {
    /// The name of the list up to STU3.
    pub fn name(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Deleted => "deleted",
            Self::Error => "error",
        }
    }
}

/// Reads members of one object, and notes what deviates.
struct Reader<'a, 'l> {
    members: &'a Map<String, Value>,
    section: Option<Section>,
    index: Option<usize>,
    lints: &'l mut Vec<Lint>,
}

impl<'a> Reader<'a, '_> {
    fn lint(&mut self, kind: LintKind, member: &'static str) {
        self.lints.push(Lint { kind, member, section: self.section, index: self.index });
    }

    fn member(&self, name: &str) -> Option<&'a Value> {
        self.members.get(name).filter(|value| !value.is_null())
    }

    fn text(&mut self, name: &'static str, required: bool) -> Option<String> {
        match self.member(name) {
            Some(Value::String(text)) => return Some(text.clone()),
            Some(_) => self.lint(LintKind::WrongType, name),
            None if required => self.lint(LintKind::Missing, name),
            None => {}
        }
        None
    }

    fn boolean(&mut self, name: &'static str) -> Option<bool> {
        let text = match self.member(name) {
            Some(Value::Bool(value)) => return Some(*value),
            Some(Value::String(text)) => text.as_str(),
            Some(_) => {
                self.lint(LintKind::WrongType, name);
                return None;
            }
            None => {
                self.lint(LintKind::Missing, name);
                return None;
            }
        };
        let value = text.trim().to_ascii_lowercase().parse().ok();
        self.lint(
            if value.is_some() { LintKind::BooleanAsText } else { LintKind::WrongType },
            name,
        );
        value
    }

    fn number(&mut self, name: &'static str) -> Option<u64> {
        let value = self.member(name)?;
        let (number, kind) = match value {
            Value::String(text) => (text.trim().parse().ok(), LintKind::NumberAsText),
            other => (other.as_u64(), LintKind::WrongType),
        };
        if number.is_none() {
            self.lint(LintKind::WrongType, name);
        } else if value.is_string() {
            self.lint(kind, name);
        }
        number
    }

    fn list(&mut self, name: &'static str) -> Option<&'a [Value]> {
        match self.members.get(name) {
            Some(Value::Array(list)) => return Some(list),
            Some(_) => self.lint(LintKind::WrongType, name),
            // An export that found nothing has an empty list.
            None if name == "output" => self.lint(LintKind::Missing, name),
            None => {}
        }
        None
    }

    /// The address of the next page. The list of links is sometimes one link.
    fn next(&mut self) -> Option<String> {
        let links = match self.member("link")? {
            Value::Array(links) => links.as_slice(),
            one @ Value::Object(_) => {
                self.lint(LintKind::WrongType, "link");
                std::slice::from_ref(one)
            }
            _ => {
                self.lint(LintKind::WrongType, "link");
                return None;
            }
        };
        let next = links
            .iter()
            .find(|link| link.get("relation").and_then(Value::as_str) == Some("next"))?;
        let url = next.get("url").and_then(Value::as_str).filter(|url| !url.is_empty());
        if url.is_none() {
            self.lint(LintKind::NoUrl, "link");
        }
        url.map(str::to_owned)
    }

    fn file(
        mut self,
        section: Section,
        organized: bool,
        seen: &mut HashSet<String>,
    ) -> Option<ManifestFile> {
        let Some(url) = self.text("url", false).filter(|url| !url.trim().is_empty()) else {
            self.lint(LintKind::NoUrl, "url");
            return None;
        };
        if !url.contains("://") {
            self.lint(LintKind::RelativeUrl, "url");
        }
        if !seen.insert(url.clone()) {
            self.lint(LintKind::DuplicateUrl, "url");
            return None;
        }
        let typed = section == Section::Output && !organized;
        let resource_type = self.text("type", typed).filter(|name| {
            let fits = is_type(name);
            if !fits {
                self.lint(LintKind::NotAType, "type");
            }
            fits
        });
        let count = self.number("count");
        let file_size = self.number("fileSize");
        let continues_in = self.text("continuesInFile", false);
        let manifest_url = self.text("manifestUrl", false);
        let severities = self.severities();
        Some(ManifestFile {
            section,
            url,
            resource_type,
            count,
            file_size,
            continues_in,
            manifest_url,
            severities,
        })
    }

    fn severities(&mut self) -> Vec<(String, u64)> {
        match self.member("countSeverity") {
            None => Vec::new(),
            Some(Value::Array(counts)) => counts
                .iter()
                .filter_map(|item| {
                    Some((item.get("code")?.as_str()?.to_owned(), item.get("count")?.as_u64()?))
                })
                .collect(),
            Some(Value::Object(counts)) => {
                self.lint(LintKind::CountsAsObject, "countSeverity");
                counts
                    .iter()
                    .filter_map(|(code, count)| Some((code.clone(), count.as_u64()?)))
                    .collect()
            }
            Some(_) => {
                self.lint(LintKind::WrongType, "countSeverity");
                Vec::new()
            }
        }
    }
}

/// Whether text has the form of the name of a resource type.
pub(super) fn is_type(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether text has the form of an instant: a date, a time to the second, a zone.
pub(super) fn is_instant(text: &str) -> bool {
    text.parse::<sanare_fhir::primitive::Instant>().is_ok()
}

/// A duration of ISO 8601, such as `PT1H` or `P7D`; a month has thirty days, and parts of a second are left out.
fn duration(text: &str) -> Option<Duration> {
    const DAY: u64 = 86_400;
    let rest = text.trim().strip_prefix('P')?;
    let (date, time) = match rest.split_once('T') {
        Some((_, "")) => return None,
        Some((date, time)) => (date, time),
        None if rest.is_empty() => return None,
        None => (rest, ""),
    };
    let date = total(date, &[('Y', 365 * DAY), ('M', 30 * DAY), ('W', 7 * DAY), ('D', DAY)])?;
    let time = total(time, &[('H', 3600), ('M', 60), ('S', 1)])?;
    Some(Duration::from_secs(date.saturating_add(time)))
}

/// The seconds in numbers with units, which come in this order.
fn total(mut text: &str, units: &[(char, u64)]) -> Option<u64> {
    let mut seconds = 0_u64;
    for (unit, each) in units {
        let Some((number, rest)) = text.split_once(*unit) else { continue };
        let whole = number.split_once(['.', ',']).map_or(number, |(whole, _)| whole);
        seconds = seconds.saturating_add(whole.parse::<u64>().ok()?.saturating_mul(*each));
        text = rest;
    }
    text.is_empty().then_some(seconds)
}

const LISTS: [(&str, Section); 4] = [
    ("output", Section::Output),
    ("deleted", Section::Deleted),
    ("error", Section::Error),
    ("outcome", Section::Error),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Manifest {
        Manifest::parse(text.as_bytes()).unwrap()
    }

    fn lints(manifest: &Manifest) -> Vec<String> {
        manifest.lints().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn x06_every_member_of_all_editions() {
        let manifest = parse(
            r#"{"transactionTime":"2026-01-01T00:00:00Z","request":"https://e.example/$export","requiresAccessToken":false,
            "outputOrganizedBy":"Patient","output":[{"url":"https://e.example/1","count":3,"fileSize":99,"continuesInFile":"https://e.example/2"}],
            "deleted":[{"type":"Bundle","url":"https://e.example/3","count":1}],
            "error":[{"type":"OperationOutcome","url":"https://e.example/4","countSeverity":[{"code":"error","count":2}]}],
            "link":[{"relation":"next","url":"https://e.example/p2"}],"extension":{"x":1}}"#,
        );
        assert_eq!(manifest.transaction_time(), Some("2026-01-01T00:00:00Z"));
        assert_eq!(manifest.request(), Some("https://e.example/$export"));
        assert!(!manifest.requires_access_token());
        assert_eq!(manifest.organized_by(), Some("Patient"));
        assert_eq!(manifest.next(), Some("https://e.example/p2"));
        let [output] = manifest.output() else { panic!() };
        assert_eq!((output.count(), output.file_size()), (Some(3), Some(99)));
        assert_eq!(output.continues_in(), Some("https://e.example/2"));
        assert_eq!(manifest.deleted()[0].resource_type(), Some("Bundle"));
        assert_eq!(manifest.errors()[0].severities(), [("error".to_owned(), 2)]);
        assert_eq!(lints(&manifest), Vec::<String>::new());
    }

    #[test]
    fn x06_the_ballot_of_stu4() {
        let manifest = parse(
            r#"{"transactionTime":"2026-01-01T00:00:00Z","requiresAccessToken":true,"manifestType":"x","outputFormat":"application/fhir+ndjson",
            "output":[],"outcome":[{"url":"https://e.example/4","countSeverity":[{"code":"information","count":2}]}],
            "extension":[{"url":"x","valueString":"y"}]}"#,
        );
        assert_eq!(manifest.errors().len(), 1);
        assert_eq!(lints(&manifest), Vec::<String>::new());
    }

    #[test]
    fn x06_what_servers_deviate_in_is_read_and_noted() {
        let manifest = parse(
            r#"{"transactionTime":"yesterday","requiresAccessToken":"TRUE","outputOrganizedBy":"","deleted":null,
            "output":[{"url":"/files/1","count":"12"},{"type":"../x","url":"https://e.example/2","count":-1,"fileSize":1.5},
                      {"type":"Patient","url":"https://e.example/2"},{"type":"Patient"},{"type":"Patient","url":" "},7],
            "error":[{"url":"https://e.example/5","countSeverity":{"error":3}}],"outcome":[],
            "link":{"relation":"next","url":"p2"}}"#,
        );
        assert!(manifest.requires_access_token());
        assert_eq!(manifest.organized_by(), None);
        assert_eq!(manifest.output().len(), 2);
        assert_eq!(manifest.output()[0].count(), Some(12));
        assert_eq!(manifest.output()[1].resource_type(), None);
        assert_eq!(manifest.errors()[0].severities(), [("error".to_owned(), 3)]);
        assert_eq!(manifest.next(), Some("p2"));
        assert_eq!(
            lints(&manifest),
            [
                "not an instant at transactionTime",
                "a truth value as text at requiresAccessToken",
                "an empty text at outputOrganizedBy",
                "of the wrong type at link",
                "both error and outcome at outcome",
                "a relative URL at output[0], url",
                "missing at output[0], type",
                "a number as text at output[0], count",
                "not a resource type at output[1], type",
                "of the wrong type at output[1], count",
                "of the wrong type at output[1], fileSize",
                "the same file twice at output[2], url",
                "a file without a URL at output[3], url",
                "a file without a URL at output[4], url",
                "of the wrong type at output[5]",
                "of the wrong type at deleted",
                "counts as an object at error[0], countSeverity",
            ]
        );
    }

    #[test]
    fn u01_how_often_it_changes() {
        let seconds = |text: &str| duration(text).map(|it| it.as_secs());
        for (text, expected) in [
            ("PT1H", 3600),
            ("P1D", 86_400),
            ("P7D", 604_800),
            ("P1W", 604_800),
            ("P1M", 2_592_000),
            ("PT1M", 60),
            ("P1DT2H3M4.5S", 93_784),
            ("PT0S", 0),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
        for text in ["", "P", "PT", "1D", "P1", "PD", "P1H", "P1D1W", "PT1S1H", "P-1D", "hourly"] {
            assert_eq!(seconds(text), None, "{text}");
        }
        assert_eq!(seconds("P99999999999999999D"), Some(u64::MAX));
        let odd = parse(
            r#"{"manifestType":"x","requiresAccessToken":true,"transactionTime":"2026-01-01T00:00:00Z","output":[],"updateCadence":"often"}"#,
        );
        assert_eq!(
            (odd.update_cadence(), lints(&odd)),
            (None, vec!["not a duration at updateCadence".to_owned()])
        );
    }

    #[test]
    fn u03_the_status_of_a_submission() {
        let manifest = parse(
            r#"{"submissionId":"s1","manifestType":"x","transactionTime":"2025-01-01T00:00:00Z","requiresAccessToken":true,"output":[],
            "outcome":[{"url":"https://c.example/o1","manifestUrl":"https://h.example/m1"}]}"#,
        );
        assert_eq!(manifest.submission_id(), Some("s1"));
        assert_eq!(manifest.errors()[0].manifest_url(), Some("https://h.example/m1"));
        assert_eq!(lints(&manifest), Vec::<String>::new());
    }

    #[test]
    fn x06_what_is_no_manifest() {
        let kind = |text: &str| Manifest::parse(text.as_bytes()).unwrap_err().kind();
        assert_eq!(kind(" "), ErrorKind::EmptyBody);
        assert_eq!(kind("<html>"), ErrorKind::HtmlPage);
        assert_eq!(kind(r#"{"output":["#), ErrorKind::NotJson);
        assert_eq!(kind("[]"), ErrorKind::UnexpectedShape);
        assert_eq!(kind(r#"{"resourceType":"Bundle","output":[]}"#), ErrorKind::UnexpectedShape);
        assert_eq!(kind(&format!(r#"{{"output":{}"#, "[".repeat(100_000))), ErrorKind::NotJson);
    }
}
