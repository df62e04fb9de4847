//! `fhirpath-*`: the official FHIRPath suites. Every case runs over `serde_json::Value`, over the
//! typed model read from JSON and over the one read from XML, and an error must come at the stage
//! that the suite names.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use roxmltree::{Document, Node as Xml};
use sanare_fhir::json::{Document as Model, Reader};
use sanare_fhir::schema::Schema;
use sanare_fhir::view::{JsonNode, Node, RecordNode};
use sanare_fhir::{r4, r4b, r5, xml};
use sanare_fhirpath::value::{Temporal, TemporalKind, Value};
use sanare_fhirpath::{Compiler, Env, Found, Item, Plan, Scratch, Stage};

use super::fhirpath_hosts::{Answers, Prepared, Templates, XmlNode, prepare};
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

type Checked = std::result::Result<(), String>;

/// The instant that the suites are run at.
const NOW: &str = "2026-11-22T10:00:00.000+11:00";

/// An input in all forms.
struct Input<T> {
    json: serde_json::Value,
    typed: T,
    xml: T,
    type_name: String,
}

/// The suite of R4.
pub fn r4(workspace: &Workspace) -> Result<Option<Outcome>> {
    suite::<r4::Resource>(workspace, "r4", &r4::schema::SCHEMA)
}

/// The suite of R4B.
pub fn r4b(workspace: &Workspace) -> Result<Option<Outcome>> {
    suite::<r4b::Resource>(workspace, "r4b", &r4b::schema::SCHEMA)
}

/// The suite of R5.
pub fn r5(workspace: &Workspace) -> Result<Option<Outcome>> {
    suite::<r5::Resource>(workspace, "r5", &r5::schema::SCHEMA)
}

fn suite<T: Model>(
    workspace: &Workspace,
    release: &str,
    schema: &'static Schema,
) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.corpus(&format!("fhirpath/{release}")) else { return Ok(None) };
    let text = fs::read_to_string(folder.join(format!("tests-fhir-{release}.xml")))?;
    let document = Document::parse(&text)?;
    let mut inputs = BTreeMap::new();
    let prepared = prepare(&folder.join("terminology"))?;
    let mut answers = Vec::new();
    for answer in &prepared {
        let bytes = serde_json::to_vec(answer.answer())?;
        let (typed, _) = Reader::new().read_all::<T>(&bytes).into_parts();
        answers.push(typed.ok_or("an answer was not read")?);
    }
    let host = Host { folder: folder.join("input"), prepared, answers };
    for entry in fs::read_dir(folder.join("input-json"))? {
        let path = entry?.path();
        let bytes = fs::read(&path)?;
        let (typed, _) = Reader::new().read_all::<T>(&bytes).into_parts();
        let json: serde_json::Value = serde_json::from_slice(&bytes)?;
        let type_name = json.get("resourceType").and_then(serde_json::Value::as_str);
        let type_name = type_name.ok_or("an input has no resourceType")?.to_owned();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let typed = typed.ok_or("an input was not read")?;
        // An input of the suite that is JSON is written as XML first.
        let written = match fs::read(host.folder.join(format!("{stem}.xml"))) {
            Ok(written) => written,
            Err(_) => xml::write(&typed).map_err(|error| error.to_string())?.into(),
        };
        let (read, _) = xml::Reader::new().read_all::<T>(&written).into_parts();
        let xml = read.ok_or("an input was not read from XML")?;
        inputs.insert(stem, Input { json, typed, xml, type_name });
    }
    let mut outcome = Outcome::default();
    for group in document.descendants().filter(|node| node.has_tag_name("group")) {
        let cases = group.children().filter(|node| node.has_tag_name("test"));
        for (position, case) in cases.enumerate() {
            let group = group.attribute("name").unwrap_or_default();
            let name = case.attribute("name").unwrap_or_default();
            outcome.record(format!("{group}/{position}/{name}"), run(case, &inputs, &host, schema));
        }
    }
    Ok(Some(outcome))
}

/// What the cases ask their host for.
struct Host<T> {
    /// The inputs as they were written.
    folder: PathBuf,
    prepared: Vec<Prepared>,
    /// The prepared answers on the typed model.
    answers: Vec<T>,
}

fn run<T: Model>(
    case: Xml<'_, '_>,
    inputs: &BTreeMap<String, Input<T>>,
    host: &Host<T>,
    schema: &'static Schema,
) -> Checked {
    let written = case.children().find(|node| node.has_tag_name("expression"));
    let written = written.ok_or("the case has no expression")?;
    let text = written.text().unwrap_or_default();
    let invalid = written.attribute("invalid");
    if case.attribute("mode") == Some("cda") {
        return run_cda(case, text, &host.folder, schema);
    }
    let input = match case.attribute("inputfile") {
        Some(file) => {
            let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
            Some(inputs.get(stem).ok_or("the input is not there")?)
        }
        None => None,
    };
    let mode = case.attribute("mode").unwrap_or_default();
    let mut compiler = Compiler::new(schema).polymorphic_names(mode == "lenient/polymorphics");
    if case.attribute("skipStaticCheck") == Some("true") {
        compiler = compiler.lenient();
    }
    let compiled = match input {
        Some(input) => compiler.compile(text, &input.type_name),
        None => compiler.compile_untyped(text),
    };
    let plan = match (compiled, invalid) {
        (Ok(_), Some(stage @ ("syntax" | "semantic"))) => {
            return Err(format!("compiled, but there is a {stage} error"));
        }
        (Ok(plan), _) => plan,
        (Err(error), Some("syntax")) if error.stage() == Stage::Syntax => return Ok(()),
        (Err(error), Some("semantic")) if error.stage() == Stage::Semantic => return Ok(()),
        (Err(error), _) => return Err(error.to_string()),
    };
    let json = input.map(|input| JsonNode::resource(schema, &input.json));
    let nodes = host.prepared.iter().map(|prepared| JsonNode::resource(schema, prepared.answer()));
    let answers = Answers { prepared: &host.prepared, nodes: nodes.collect() };
    let env = Env::new().terminologies(&answers);
    evaluate(&plan, json, env, case, invalid).map_err(|why| format!("serde_json: {why}"))?;
    let nodes = host.answers.iter().map(RecordNode::new).collect();
    let answers = Answers { prepared: &host.prepared, nodes };
    let env = || Env::new().terminologies(&answers);
    let typed = input.map(|input| RecordNode::new(&input.typed));
    evaluate(&plan, typed, env(), case, invalid).map_err(|why| format!("typed: {why}"))?;
    let read = input.map(|input| RecordNode::new(&input.xml));
    evaluate(&plan, read, env(), case, invalid).map_err(|why| format!("read from XML: {why}"))
}

/// A case on a document of CDA, which is no FHIR: its types are not known.
fn run_cda(case: Xml<'_, '_>, text: &str, folder: &Path, schema: &'static Schema) -> Checked {
    let file = folder.join(case.attribute("inputfile").ok_or("the case has no input")?);
    let read = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let document = Document::parse(&read).map_err(|error| error.to_string())?;
    let plan = Compiler::new(schema).compile_untyped(text).map_err(|error| error.to_string())?;
    let env = Env::new().profiles(&Templates);
    evaluate(&plan, Some(XmlNode::root(document.root_element())), env, case, None)
}

fn evaluate<'a, N: Node<'a>>(
    plan: &Plan,
    input: Option<N>,
    env: Env<'_, 'a, N>,
    case: Xml<'_, '_>,
    invalid: Option<&str>,
) -> Checked {
    let now = Temporal::parse(NOW, TemporalKind::DateTime).ok_or("the instant is wrong")?;
    let env = env.now(now);
    let mut scratch = Scratch::new();
    let found = match input {
        Some(input) => plan.eval(input, &env, &mut scratch),
        None => plan.eval_on_nothing(&env, &mut scratch),
    };
    match (found, invalid) {
        (Ok(_), Some(_)) => Err("evaluated, but there is an error".to_owned()),
        (Ok(found), None) => compare(&found, case),
        (Err(_), Some(_)) => Ok(()),
        (Err(error), None) => Err(error.to_string()),
    }
}

/// Holds what was found against the `output` elements of a case.
fn compare<'a, N: Node<'a>>(found: &Found<'_, 'a, N>, case: Xml<'_, '_>) -> Checked {
    let mut expected: Vec<(Option<String>, String)> = case
        .children()
        .filter(|node| node.has_tag_name("output"))
        .map(|node| {
            let text: String = node.descendants().filter_map(|node| node.text()).take(1).collect();
            (node.attribute("type").map(str::to_owned), text)
        })
        .collect();
    let mut shown: Vec<(String, String)> = if case.attribute("predicate") == Some("true") {
        vec![("boolean".to_owned(), found.holds().to_string())]
    } else {
        found.items().iter().map(show).collect()
    };
    if case.attribute("ordered") == Some("false") {
        expected.sort_by(|left, right| left.1.cmp(&right.1));
        shown.sort_by(|left, right| left.1.cmp(&right.1));
    }
    if expected.len() != shown.len() {
        return Err(format!("{} items instead of {}", shown.len(), expected.len()));
    }
    for ((type_name, text), (found_type, found)) in expected.iter().zip(&shown) {
        if type_name.as_ref().is_some_and(|name| !name.eq_ignore_ascii_case(found_type)) {
            return Err(format!("the type is {found_type} instead of {type_name:?}"));
        }
        if !text.is_empty() && text != found {
            return Err(format!("{found} instead of {text}"));
        }
    }
    Ok(())
}

/// The type and the text of an item, dates and times as literals.
fn show<'a, N: Node<'a>>(item: &Item<'a, N>) -> (String, String) {
    let type_name = item.type_info().map_or("", |info| info.name).to_owned();
    let text = match item.value() {
        None => String::new(),
        Some(Value::Temporal(temporal)) if temporal.year().is_none() => format!("@T{temporal}"),
        Some(Value::Temporal(temporal)) => format!("@{temporal}"),
        Some(value) => value.to_string(),
    };
    (type_name, text)
}
