//! FHIR JSON is read to the end despite errors; every finding comes with its place and its cause.
//!
//! `cargo run --release --example check_fhir -- [--release r4] [--findings 100] FILE...`: a file holds one resource, or one
//! a line if its name ends in `.ndjson`. What is malformed is found by the reader, what the standard demands besides
//! (cardinality, required codes, lexical forms) by `schema::check`. No value of the record is shown, only the names of its
//! members. Of each resource the first findings are listed and the others counted. Exit code 1 if there is an error or a
//! file could not be read, 2 if the command line is wrong.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use examples::{shown, tell};
use sanare::fhir::json::UnknownKeys;
use sanare::fhir::r4::{self, Resource};
use sanare::fhir::view::RecordNode;
use sanare::fhir::{Issue, IssueKind, Release, Severity, schema};

const USAGE: &str = "\
usage: check_fhir [OPTIONS] FILE...

  --release NAME   the release of the resources [r4; this example reads no other]
  --findings N     how many findings of one resource are listed [100]
";

/// What the command line asks for.
struct Request {
    files: Vec<PathBuf>,
    findings: usize,
}

impl Request {
    fn parse(mut words: lexopt::Parser) -> Result<Self, lexopt::Error> {
        use lexopt::Arg::{Long, Value};
        let mut request = Self { files: Vec::new(), findings: 100 };
        while let Some(word) = words.next()? {
            match word {
                Long("release") => {
                    let name = words.value()?.to_string_lossy().to_lowercase();
                    if name != "r4" && Release::of_version(&name) != Some(Release::R4) {
                        return Err("--release: this example reads r4 alone".into());
                    }
                }
                Long("findings") => {
                    request.findings = words
                        .value()?
                        .to_string_lossy()
                        .parse()
                        .map_err(|_| "--findings: no number")?;
                }
                Value(file) => request.files.push(file.into()),
                _ => return Err(word.unexpected()),
            }
        }
        if request.files.is_empty() {
            return Err("no file".into());
        }
        Ok(request)
    }
}

/// What was found so far.
#[derive(Default)]
struct Totals {
    resources: u64,
    sound: u64,
    faulty: u64,
    unread: u64,
}

fn main() -> ExitCode {
    let request = match Request::parse(lexopt::Parser::from_env()) {
        Ok(request) => request,
        Err(error) => {
            tell(format_args!("{error}\n\n{USAGE}"));
            return ExitCode::from(2);
        }
    };
    let mut totals = Totals::default();
    for file in &request.files {
        if let Err(error) = check_file(file, &request, &mut totals) {
            tell(format_args!("{}: cannot read: {error}", shown(file)));
            totals.unread += 1;
        }
    }
    let Totals { resources, sound, faulty, unread } = totals;
    tell(format_args!("{resources} resources = {sound} sound + {faulty} with errors"));
    if unread > 0 {
        tell(format_args!("files that could not be read {unread}"));
    }
    if faulty == 0 && unread == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check_file(path: &Path, request: &Request, totals: &mut Totals) -> io::Result<()> {
    let mut file = BufReader::new(File::open(path)?);
    let name = shown(path);
    if path.extension().is_some_and(|extension| extension == "ndjson") {
        for (index, line) in file.split(b'\n').enumerate() {
            let line = line?;
            if !line.trim_ascii().is_empty() {
                check(&format!("{name}:{}", index + 1), &line, request, totals);
            }
        }
    } else {
        let mut document = Vec::new();
        file.read_to_end(&mut document)?;
        check(&name, &document, request, totals);
    }
    Ok(())
}

fn check(name: &str, document: &[u8], request: &Request, totals: &mut Totals) {
    totals.resources += 1;
    // Strict: an unknown member is an error here, and told once, by the reader that knows its line.
    let reader = r4::json::Reader::new().unknown(UnknownKeys::Strict).max_issues(1_000_000);
    let (resource, read) = reader.read_all::<Resource>(document).into_parts();
    let mut issues: Vec<Issue> = read.into_iter().collect();
    if let Some(resource) = &resource {
        let told = |issue: &Issue| match issue.kind() {
            IssueKind::UnknownElement => true,
            kind => {
                kind == IssueKind::ResourceTypeUnknown && issues.iter().any(|i| i.kind() == kind)
            }
        };
        let checked = schema::check(RecordNode::new(resource));
        let more: Vec<_> = checked.into_iter().filter(|issue| !told(issue)).collect();
        issues.extend(more);
    }
    for issue in issues.iter().take(request.findings) {
        let member = member(document, issue).map_or_else(String::new, |name| format!(": {name}"));
        tell(format_args!("{name}: {}: {issue}{member}", issue.severity().code()));
    }
    let is_error = |issue: &&Issue| issue.severity() >= Severity::Error;
    let more = issues.get(request.findings..).unwrap_or_default();
    if !more.is_empty() {
        let errors = more.iter().filter(is_error).count();
        tell(format_args!("{name}: {} findings more, {errors} of them errors", more.len()));
    }
    let faulty = issues.iter().any(|issue| is_error(&issue));
    *(if faulty { &mut totals.faulty } else { &mut totals.sound }) += 1;
}

/// The name of an unknown member, if it looks like the name of an element: a key can be any text,
/// and a text can be a value that stands in the wrong place.
fn member<'d>(document: &'d [u8], issue: &Issue) -> Option<&'d str> {
    let unknown = issue.kind() == IssueKind::UnknownElement;
    let position = issue.location().position().filter(|_| unknown)?;
    let key = document.get(position.offset..)?.strip_prefix(b"\"")?;
    let key = key.get(..key.iter().position(|byte| *byte == b'"')?)?;
    let is_name = key.len() <= 64
        && key.first().is_some_and(|byte| byte.is_ascii_lowercase() || *byte == b'_')
        && key.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    str::from_utf8(key).ok().filter(|_| is_name)
}
