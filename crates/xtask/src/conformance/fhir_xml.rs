//! `fhir-xml-*`: every official example of a release goes from JSON to XML and back and is the
//! same, and every file of the XML corpus goes from XML to JSON and back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use roxmltree::{Document as Tree, Node};
use sanare_fhir::json::Document;
use sanare_fhir::{json, r4, r4b, r5, xml};

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
/// go.
fn from_xml<R: Document>(document: &[u8], tree: &Tree<'_>) -> Checked {
    let (resource, report) = xml::Reader::new().read_all::<R>(document).into_parts();
    if let Some(issue) =
        report.iter().find(|issue| issue.severity() >= sanare_fhir::Severity::Error)
    {
        return Err(issue.to_string());
    }
    let in_json = json::to_string(&resource.ok_or("nothing was read")?);
    let resource: R = json::read(in_json.as_bytes()).map_err(|error| error.to_string())?;
    let written = xml::write(&resource).map_err(|error| error.to_string())?;
    let again = Tree::parse(&written).map_err(|error| error.to_string())?;
    let (had, has) = (shown(tree.root_element()), shown(again.root_element()));
    if had == has {
        return Ok(());
    }
    let at = had.bytes().zip(has.bytes()).take_while(|(had, has)| had == has).count();
    let line = had.get(..at).unwrap_or_default().lines().count();
    Err(format!("XML, JSON, XML: another element at line {line} of the canonical form"))
}

/// An element with its attributes in order; text and comments only inside of narratives.
fn shown(root: Node<'_, '_>) -> String {
    let mut out = String::new();
    put(root, false, &mut out);
    out
}

fn put(node: Node<'_, '_>, in_narrative: bool, out: &mut String) {
    if node.is_element() {
        let name = node.tag_name();
        let in_narrative = in_narrative || name.namespace() != Some(FHIR);
        out.push_str(&format!("\n<{}|{}", name.namespace().unwrap_or_default(), name.name()));
        let attributes: BTreeMap<_, _> = node
            .attributes()
            .filter(|it| !it.namespace().unwrap_or_default().ends_with("XMLSchema-instance"))
            .map(|it| ((it.namespace(), it.name()), it.value()))
            .collect();
        for ((namespace, name), value) in attributes {
            out.push_str(&format!(" {}|{name}={value:?}", namespace.unwrap_or_default()));
        }
        out.push('>');
        for child in node.children() {
            put(child, in_narrative, out);
        }
        out.push_str("</>");
    } else if in_narrative {
        out.push_str(&format!("{:?}", node.text().unwrap_or_default()));
    }
}
