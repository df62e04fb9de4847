//! A code is translated by `ConceptMap`s that lie in files.
//!
//! `cargo run --release --example translate_code -- [OPTIONS] FILE... CODE`: the files are `ConceptMap`s, `ValueSet`s and
//! `CodeSystem`s as JSON; the code is `SYSTEM|CODE`, `SYSTEM|VERSION|CODE` or `CODE`. Prints the answer of `$translate` as
//! Parameters; what was not told goes to standard error.
//!
//! * `--reverse`: from a target to its sources
//! * `--to SYSTEM`: only into this system; `--map URL`: only this map, with or without `|version`
//! * `--given ATTRIBUTE=VALUE`: another element that the translation depends on; may come several times
//! * `--release r4|r4b|r5`: of the files and of the answer; r4 unless said
//!
//! Exit code 0 if there is a translation, 1 if there is none, 2 if the command line is wrong or a file cannot be read.

use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::process::ExitCode;

use examples::{shown, tell};
use sanare::fhir::schema::Schema;
use sanare::fhir::view::JsonNode;
use sanare::fhir::{Release, r4, r4b, r5};
use sanare::mapping::translate::{Answer, Concept, ConceptMaps, Dependency, Request};

fn main() -> ExitCode {
    match run() {
        Ok((answer, release)) => {
            for hint in answer.hints() {
                tell(format_args!("{}: {}", hint.location, hint.kind));
            }
            let text = format!("{:#}\n", answer.parameters(release));
            let written = io::stdout().lock().write_all(text.as_bytes());
            if answer.result() && written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            tell(error);
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(Answer, Release), Box<dyn Error>> {
    use lexopt::prelude::*;
    let mut release = Release::R4;
    let mut files = Vec::new();
    let (mut reverse, mut to, mut map, mut given) = (false, None, None, Vec::new());
    let mut words = lexopt::Parser::from_env();
    while let Some(word) = words.next()? {
        match word {
            Long("reverse") => reverse = true,
            Long("to") => to = Some(words.value()?.string()?),
            Long("map") => map = Some(words.value()?.string()?),
            Long("given") => {
                let pair = words.value()?.string()?;
                let (attribute, value) =
                    pair.split_once('=').ok_or("--given takes ATTRIBUTE=VALUE")?;
                given.push(Dependency::text(attribute, value));
            }
            Long("release") => {
                release = match words.value()?.string()?.as_str() {
                    "r4" => Release::R4,
                    "r4b" => Release::R4B,
                    "r5" => Release::R5,
                    _ => return Err("--release takes r4, r4b or r5".into()),
                }
            }
            Value(text) => files.push(text),
            other => return Err(other.unexpected().into()),
        }
    }
    let usage = "usage: translate_code [OPTIONS] FILE... CODE";
    let code = files.pop().filter(|_| !files.is_empty()).ok_or(usage)?.string()?;
    let schema: &'static Schema = match release {
        Release::R4B => &r4b::schema::SCHEMA,
        Release::R5 => &r5::schema::SCHEMA,
        _ => &r4::schema::SCHEMA,
    };
    let mut maps = ConceptMaps::new();
    for file in files {
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", shown(&file));
        let text = fs::read_to_string(&file).map_err(|error| told(&error))?;
        let json: serde_json::Value =
            serde_json::from_str(&text).map_err(|_| told(&"this is no JSON"))?;
        maps.add(JsonNode::resource(schema, &json)).map_err(|error| told(&error))?;
    }
    let mut request = Request::concept(concept(&code));
    if reverse {
        request = request.reverse();
    }
    if let Some(system) = to {
        request = request.target_system(system);
    }
    if let Some(map) = map {
        request = request.map(map);
    }
    request = given.into_iter().fold(request, Request::depends_on);
    Ok((maps.translate(&request)?, release))
}

fn concept(text: &str) -> Concept {
    match *text.split('|').collect::<Vec<_>>() {
        [system, version, code] => Concept::new(system, code).in_version(version),
        [system, code] => Concept::new(system, code),
        _ => Concept::without_system(text),
    }
}
