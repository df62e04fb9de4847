//! `fhir-xml-*`: every official example of a release goes from JSON to XML and back and is the
//! same, and every file of the XML corpus goes from XML to JSON and back.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use roxmltree::{Document as Tree, Node};
use sanare_fhir::json::Document;
use sanare_fhir::{Issue, IssueKind, Severity, json, r4, r4b, r5, xml};

use super::fhir_json::{canonical, resources};
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

type Checked = std::result::Result<(), String>;

/// R4.
pub fn r4(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r4::Resource>(workspace, "hl7.fhir.r4.examples", &["r4", "encoding-and-faults"])
}

/// R4B.
pub fn r4b(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r4b::Resource>(workspace, "hl7.fhir.r4b.examples", &["r4b"])
}

/// R5, and the files of the build that came after it.
pub fn r5(workspace: &Workspace) -> Result<Option<Outcome>> {
    run::<r5::Resource>(workspace, "hl7.fhir.r5.examples", &["r5", "rX"])
}

/// The examples of a package, and folders of the corpus.
fn run<R: Document>(
    workspace: &Workspace,
    package: &str,
    folders: &[&str],
) -> Result<Option<Outcome>> {
    let Some(package) = workspace.package(package) else { return Ok(None) };
    let Some(corpus) = workspace.corpus("fhir-xml") else { return Ok(None) };
    let mut outcome = Outcome::default();
    for path in resources(&package)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        outcome.record(name, from_json::<R>(&fs::read(&path)?));
    }
    let mut files = Vec::new();
    for folder in folders {
        files_below(&corpus.join(folder), &mut files)?;
    }
    for path in files {
        let bytes = fs::read(&path)?;
        let name = path.strip_prefix(&corpus)?.to_string_lossy().into_owned();
        match std::str::from_utf8(&bytes)
            .map(|text| Tree::parse(text.trim_start_matches('\u{feff}')))
        {
            // Descriptions of tests are no resources.
            Ok(Ok(tree)) if tree.root_element().tag_name().namespace() != Some(FHIR) => {}
            Ok(Ok(tree)) => outcome.record(name, from_xml::<R>(&bytes, &tree)),
            // What is no XML in UTF-8 must be refused.
            _ => outcome.record(
                name,
                match xml::read::<R>(&bytes) {
                    Ok(_) => Err("read, but it is no well-formed XML in UTF-8".to_owned()),
                    Err(_) => Ok(()),
                },
            ),
        }
    }
    Ok(Some(outcome))
}

const FHIR: &str = "http://hl7.org/fhir";

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<_>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files_below(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            found.push(path);
        }
    }
    Ok(())
}

/// JSON to XML and back, without a finding; both forms of the writer read alike.
fn from_json<R: Document>(document: &[u8]) -> Checked {
    let resource: R = json::read(document).map_err(|error| error.to_string())?;
    let written = xml::write(&resource).map_err(|error| format!("writing XML: {error}"))?;
    let pretty = xml::write_pretty(&resource).map_err(|error| format!("writing XML: {error}"))?;
    Tree::parse(&written).map_err(|error| format!("what was written is no XML: {error}"))?;
    let exact = canonical(document)?;
    for written in [written, pretty] {
        let reader = xml::Reader::new().unknown(xml::UnknownKeys::Strict);
        let (again, report) = reader.read_all::<R>(written.as_bytes()).into_parts();
        if let Some(issue) = report.iter().next() {
            return Err(format!("reading XML: {issue}"));
        }
        let again = json::to_string(&again.ok_or("nothing was read")?);
        if canonical(again.as_bytes())? != exact {
            return Err("JSON, XML, JSON: not the same".to_owned());
        }
    }
    Ok(())
}

/// XML to JSON and back; comments, processing instructions and white space between elements may
/// go. Elements that are unknown or out of order come back where they belong.
fn from_xml<R: Document>(document: &[u8], tree: &Tree<'_>) -> Checked {
    let (resource, report) = xml::Reader::new().read_all::<R>(document).into_parts();
    match report.iter().find(|issue| issue.severity() >= Severity::Error) {
        // What cannot be kept must be told.
        Some(issue) if issue.kind() == IssueKind::UnexpectedText => {
            let told = has_text(tree.root_element());
            return told.then_some(()).ok_or_else(|| issue.to_string());
        }
        Some(issue) => return Err(issue.to_string()),
        None => {}
    }
    let moved =
        |issue: &Issue| matches!(issue.kind(), IssueKind::Order | IssueKind::UnknownElement);
    let sorted = report.iter().any(moved);
    let in_json = json::to_string(&resource.ok_or("nothing was read")?);
    let resource: R = json::read(in_json.as_bytes()).map_err(|error| error.to_string())?;
    let written = xml::write(&resource).map_err(|error| error.to_string())?;
    let again = Tree::parse(&written).map_err(|error| error.to_string())?;
    let (had, has) = (shown(tree.root_element(), sorted), shown(again.root_element(), sorted));
    if had == has {
        return Ok(());
    }
    let at = had.bytes().zip(has.bytes()).take_while(|(had, has)| had == has).count();
    let line = had.get(..at).unwrap_or_default().lines().count();
    Err(format!("XML, JSON, XML: another element at line {line} of the canonical form"))
}

/// Whether text stands between elements outside of narratives.
fn has_text(node: Node<'_, '_>) -> bool {
    node.children().any(|child| {
        if child.is_element() {
            child.tag_name().namespace() == Some(FHIR) && has_text(child)
        } else {
            child.is_text() && child.text().is_some_and(|text| !text.trim().is_empty())
        }
    })
}

/// An element with its attributes in order; text and comments only inside of narratives.
fn shown(root: Node<'_, '_>, sorted: bool) -> String {
    let mut out = String::new();
    put(root, false, sorted, &mut out);
    out
}

fn put(node: Node<'_, '_>, in_narrative: bool, sorted: bool, out: &mut String) {
    if node.is_element() {
        let name = node.tag_name();
        let in_narrative = in_narrative || name.namespace() != Some(FHIR);
        let _ = write!(out, "\n<{}|{}", name.namespace().unwrap_or_default(), name.name());
        let attributes: BTreeMap<_, _> = node
            .attributes()
            .filter(|it| !it.namespace().unwrap_or_default().ends_with("XMLSchema-instance"))
            .map(|it| ((it.namespace(), it.name()), it.value()))
            .collect();
        for ((namespace, name), value) in attributes {
            let _ = write!(out, " {}|{name}={value:?}", namespace.unwrap_or_default());
        }
        out.push('>');
        let mut children: Vec<_> = node.children().collect();
        if sorted && !in_narrative {
            children.sort_by_key(|child| child.tag_name().name().to_owned());
        }
        for child in children {
            put(child, in_narrative, sorted, out);
        }
        out.push_str("</>");
    } else if in_narrative {
        let _ = write!(out, "{:?}", node.text().unwrap_or_default());
    }
}

/// What is written for R5 is valid by the official XML schemas.
pub fn schemas_r5(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(package) = workspace.package("hl7.fhir.r5.examples") else { return Ok(None) };
    let Some(core) = workspace.package("hl7.fhir.r5.core") else { return Ok(None) };
    if Command::new("xmllint").arg("--version").output().is_err() {
        return Ok(None);
    }
    let schema = core.join("xml/fhir-single.xsd");
    let folder = std::env::temp_dir().join(format!("fhir-xsd-r5-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let result = validated(&resources(&package)?, &schema, &folder);
    fs::remove_dir_all(&folder)?;
    result.map(Some)
}

fn validated(examples: &[PathBuf], schema: &Path, folder: &Path) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    for some in examples.chunks(256) {
        let mut written = Vec::new();
        for path in some {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let resource: r5::Resource = json::read(&fs::read(path)?)?;
            match xml::write(&resource) {
                Ok(text) => {
                    let file = folder.join(&name);
                    fs::write(&file, text)?;
                    written.push((name, file));
                }
                Err(error) => outcome.record(name, Err(error.to_string())),
            }
        }
        let output = Command::new("xmllint")
            .args(["--noout", "--nonet", "--huge", "--schema"])
            .arg(schema)
            .args(written.iter().map(|(_, file)| file))
            .output()?;
        let told = String::from_utf8_lossy(&output.stderr);
        for (name, file) in written {
            let file = file.to_string_lossy();
            let valid = told.lines().any(|line| line == format!("{file} validates"));
            let why = || {
                let first = told.lines().find(|line| line.starts_with(&format!("{file}:")));
                let why = first.and_then(|line| line.split_once("error : ")).map_or("", |it| it.1);
                format!("not valid: {why}")
            };
            outcome.record(name, valid.then_some(()).ok_or_else(why));
            fs::remove_file(&*file)?;
        }
    }
    Ok(outcome)
}
