//! An expression is compiled once and evaluated on every resource; each result comes with its place.
//!
//! `cargo run --release --example fhirpath -- [--release r4] [--type Patient] [--format text] EXPRESSION FILE...`: a file holds one
//! resource, or one a line if its name ends in `.ndjson`. Results go to standard output: as text, a line each with the
//! file, the location and the value; with `--format json` an object a line, with `file`, `location`, `type` and `value`.
//! A wrong expression is shown with a mark under the fault. Exit code 1 if a file could not be read or an evaluation
//! failed, 2 if the command line or the expression is wrong.
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, Utc};
use examples::{shown, tell};
use sanare::fhir::Release;
use sanare::fhir::schema::Schema;
use sanare::fhir::view::JsonNode;
use sanare::fhirpath::value::{Temporal, TemporalKind, Value};
use sanare::fhirpath::{Compiler, Env, Found, Item, Plan, Scratch};

const USAGE: &str = "\
usage: fhirpath [OPTIONS] EXPRESSION FILE...

  --release NAME   r4, r4b or r5 [r4]
  --type NAME      the type that the expression is for [Resource]
  --lenient        names that do not exist give nothing instead of an error
  --format FORMAT  text or json [text]
";

/// What the command line asks for.
struct Request {
    expression: String,
    schema: &'static Schema,
    of_type: String,
    lenient: bool,
    json: bool,
    files: Vec<PathBuf>,
}

impl Request {
    fn parse(mut words: lexopt::Parser) -> Result<Self, lexopt::Error> {
        use lexopt::Arg::{Long, Value};
        let mut expression = None;
        let mut request = Self {
            expression: String::new(),
            schema: schema(Release::R4)?,
            of_type: "Resource".to_owned(),
            lenient: false,
            json: false,
            files: Vec::new(),
        };
        while let Some(word) = words.next()? {
            match word {
                Long("type") => request.of_type = words.value()?.to_string_lossy().into_owned(),
                Long("release") => {
                    request.schema = schema(match words.value()?.to_string_lossy().as_ref() {
                        "r4" => Release::R4,
                        "r4b" => Release::R4B,
                        "r5" => Release::R5,
                        _ => return Err("--release: r4, r4b or r5".into()),
                    })?;
                }
                Long("lenient") => request.lenient = true,
                Long("format") => {
                    request.json = match words.value()?.to_string_lossy().as_ref() {
                        "json" => true,
                        "text" => false,
                        _ => return Err("--format: text or json".into()),
                    };
                }
                Value(text) if expression.is_none() => {
                    expression = Some(text.to_string_lossy().into_owned());
                }
                Value(file) => request.files.push(file.into()),
                _ => return Err(word.unexpected()),
            }
        }
        request.expression = expression.ok_or("no expression")?;
        if request.files.is_empty() {
            return Err("no file".into());
        }
        Ok(request)
    }
}

/// The tables of a release, which the program is built with.
fn schema(release: Release) -> Result<&'static Schema, lexopt::Error> {
    release.schema().ok_or_else(|| "--release: the program is built without it".into())
}

fn main() -> ExitCode {
    let request = match Request::parse(lexopt::Parser::from_env()) {
        Ok(request) => request,
        Err(error) => {
            tell(format_args!("{error}\n\n{USAGE}"));
            return ExitCode::from(2);
        }
    };
    let mut compiler = Compiler::new(request.schema);
    if request.lenient {
        compiler = compiler.lenient();
    }
    let plan = match compiler.compile(&request.expression, &request.of_type) {
        Ok(plan) => plan,
        Err(error) => {
            tell(error.render(&request.expression));
            return ExitCode::from(2);
        }
    };
    let now = DateTime::<Utc>::from(SystemTime::now()).to_rfc3339_opts(SecondsFormat::Millis, true);
    let mut search =
        Search { plan, now: Temporal::parse(&now, TemporalKind::DateTime), request, faults: 0 };
    for at in 0..search.request.files.len() {
        let Some(path) = search.request.files.get(at).cloned() else { break };
        match search.file(&path) {
            Ok(()) => {}
            // Nobody reads the results any more.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(error) => search.fault(&shown(&path), format_args!("cannot read: {error}")),
        }
    }
    if search.faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

struct Search {
    plan: Plan,
    now: Option<Temporal>,
    request: Request,
    faults: u64,
}

impl Search {
    fn fault(&mut self, name: &str, what: impl std::fmt::Display) {
        self.faults += 1;
        tell(format_args!("{name}: {what}"));
    }

    fn file(&mut self, path: &Path) -> io::Result<()> {
        let mut file = BufReader::new(File::open(path)?);
        let name = shown(path);
        if path.extension().is_some_and(|extension| extension == "ndjson") {
            for (index, line) in file.split(b'\n').enumerate() {
                let line = line?;
                if !line.trim_ascii().is_empty() {
                    self.resource(&format!("{name}:{}", index + 1), &line)?;
                }
            }
            return Ok(());
        }
        let mut document = Vec::new();
        file.read_to_end(&mut document)?;
        self.resource(&name, &document)
    }

    fn resource(&mut self, name: &str, document: &[u8]) -> io::Result<()> {
        let json: serde_json::Value = match serde_json::from_slice(document) {
            Ok(json) => json,
            Err(error) => {
                let place = format!("line {}, column {}", error.line(), error.column());
                self.fault(name, format_args!("no JSON ({place})"));
                return Ok(());
            }
        };
        let mut env = Env::new();
        if let Some(now) = self.now {
            env = env.now(now);
        }
        let mut scratch = Scratch::new();
        match self.plan.eval(JsonNode::resource(self.request.schema, &json), &env, &mut scratch) {
            Ok(found) => print(name, &found, self.request.json),
            Err(error) => {
                let told = error.render(&self.request.expression);
                self.fault(name, told);
                Ok(())
            }
        }
    }
}

fn print(name: &str, found: &Found<'_, '_, JsonNode<'_>>, json: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for (index, item) in found.items().iter().enumerate() {
        let location = found.location(index);
        let value = value(item);
        if json {
            let of_type = item.type_info().map(|info| format!("{}.{}", info.namespace, info.name));
            let line = serde_json::json!({
                "file": name, "location": location, "type": of_type, "value": value
            });
            writeln!(out, "{line}")?;
        } else {
            let location = location.as_deref().unwrap_or("(computed)");
            let value = match value {
                serde_json::Value::String(text) => shown(text),
                other => other.to_string(),
            };
            writeln!(out, "{name}: {location}: {value}")?;
        }
    }
    Ok(())
}

/// The JSON of an element, or the text of a value that the expression made.
fn value(item: &Item<'_, JsonNode<'_>>) -> serde_json::Value {
    match item {
        Item::Node(node) => node.value().cloned().unwrap_or_default(),
        Item::Value(Value::Boolean(truth)) => (*truth).into(),
        Item::Value(Value::Integer(number)) => (*number).into(),
        Item::Value(value) => value.to_string().into(),
    }
}
