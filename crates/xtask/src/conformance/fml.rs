//! `fml`: every map of the FHIR Mapping Language reads and prints, those to FHIR give the expected
//! resource, those to CDA compile.

use std::fs;
use std::path::Path;

use sanare_fhir::json::{self, Document};
use sanare_fhir::resource::AnyResource;
use sanare_fhir::view::RecordNode;
use sanare_fhir::{Release, r4, r4b, r5};
use sanare_mapping::fml::{Compiler, LossKind, Map, Services, parse};
use serde_json::Value;

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

type Checked<T> = std::result::Result<T, String>;

/// The cases of both folders; those of R4B also as R4.
pub fn run(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(corpus) = workspace.corpus("fml") else { return Ok(None) };
    let mut outcome = Outcome::default();
    let (r4b, r5) = (corpus.join("r4b"), corpus.join("r5"));
    cases::<r4::Resource>(&r4b, Release::R4, &mut outcome)?;
    cases::<r4b::Resource>(&r4b, Release::R4B, &mut outcome)?;
    cases::<r5::Resource>(&r5, Release::R5, &mut outcome)?;
    for folder in [r4b, r5] {
        maps(&folder, &mut outcome)?;
    }
    Ok(Some(outcome))
}

/// Every map reads, prints and reads as the same map.
fn maps(folder: &Path, outcome: &mut Outcome) -> Result<()> {
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<std::result::Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    for file in files {
        let path = file.path();
        if path.extension().is_some_and(|extension| extension == "map") {
            let text = fs::read_to_string(&path)?;
            let release = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let name = format!("{release}/print/{}", file.file_name().to_string_lossy());
            outcome.record(
                name,
                parse(&text).map_err(|error| error.to_string()).and_then(|map| prints(&map)),
            );
        }
    }
    Ok(())
}

fn prints(map: &Map) -> Checked<()> {
    let printed = map.to_string();
    let again = parse(&printed).map_err(|error| format!("printed: {error}"))?;
    if again == *map { Ok(()) } else { Err("the printed map is another one".to_owned()) }
}

/// The cases of a manifest: name, source, map, output.
fn cases<R: Document + AnyResource>(
    folder: &Path,
    release: Release,
    outcome: &mut Outcome,
) -> Result<()> {
    for row in csv::Reader::from_path(folder.join("manifest.csv"))?.records() {
        let row = row?;
        let [name, source, map, output] = [0, 1, 2, 3].map(|at| row.get(at).unwrap_or_default());
        let name = name.rsplit('/').next().unwrap_or_default();
        let checked = case::<R>(folder, release, source, map, output);
        outcome.record(format!("{release:?}/{name}"), checked);
    }
    Ok(())
}

fn case<R: Document + AnyResource>(
    folder: &Path,
    release: Release,
    source: &str,
    map: &str,
    output: &str,
) -> Checked<()> {
    let read = |file: &str| {
        let text = fs::read_to_string(folder.join(file)).map_err(|error| error.to_string())?;
        Ok::<_, String>(text.trim_start_matches('\u{feff}').to_owned())
    };
    let resource = |text: &str| json::read::<R>(text.as_bytes()).map_err(|error| error.to_string());
    let text = read(map)?;
    let is_resource = is_json(map);
    let map = if is_resource {
        let map = resource(&text)?;
        Map::from_resource(RecordNode::new(&map)).map_err(|error| error.to_string())?
    } else {
        parse(&text).map_err(|error| error.to_string())?
    };
    let (written, losses) = map.to_resource::<R>().map_err(|error| error.to_string())?;
    let again = Map::from_resource(RecordNode::new(&written)).map_err(|error| error.to_string())?;
    // Texts name rules as they like, resources by an id.
    let named = losses.iter().all(|loss| loss.kind == LossKind::RuleName);
    if !named || (is_resource && again.groups != map.groups) {
        return Err("the resource is another map".to_owned());
    }
    for map in [&map, &again] {
        let plan =
            Compiler::new(release, release).compile(map).map_err(|error| error.to_string())?;
        if !is_json(output) {
            continue;
        }
        let source = resource(&read(source)?)?;
        let made = plan.run::<R>(&[RecordNode::new(&source)], &Services::new());
        let made = made.map_err(|error| error.to_string())?;
        let [made] = made.resources.as_slice() else { return Err("not one resource".to_owned()) };
        let parsed =
            |text: &str| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
        if parsed(&json::to_string(made))? != parsed(&read(output)?)? {
            return Err("the output is another one".to_owned());
        }
    }
    prints(&map)
}

fn is_json(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "json")
}
