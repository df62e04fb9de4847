//! The generator `fhir-search`: search parameters and compartments of a release as static rows.

use std::path::PathBuf;

use serde_json::Value;

use super::fixups::{Input, Ledger};
use super::package::{Package, Release, items, text, texts};
use super::tables::{Lists, Strings, rows};
use crate::codegen::Output;
use crate::error::Result;
use crate::workspace::Workspace;

/// Prints the tables; `None` if the definitions are not there.
pub fn make(workspace: &Workspace) -> Result<Option<Output>> {
    let mut output = Output::new();
    for release in Release::ALL {
        let Some(package) = Package::open(workspace, release.definitions()) else {
            return Ok(None);
        };
        let fixups = Ledger::new(release, Input::Search);
        let folder = PathBuf::from("crates/fhir/src").join(release.module());
        let parameters = parameters(&package, &fixups)?;
        output.insert(folder.join("search.rs"), print_parameters(release, &parameters)?);
        let compartments = compartments(&package, &fixups)?;
        output.insert(folder.join("compartments.rs"), print_compartments(release, &compartments)?);
        fixups.close()?;
    }
    Ok(Some(output))
}

/// One search parameter.
struct Parameter {
    code: String,
    id: String,
    kind: u8,
    bases: Vec<String>,
    expression: String,
    targets: Vec<String>,
    /// Id of the parameter and expression below the composite's own.
    components: Vec<(String, String)>,
}

/// One compartment: for each resource type the parameters that lead into it.
struct Compartment {
    code: String,
    members: Vec<(String, Vec<String>)>,
}

const PARAMETER_URL: &str = "http://hl7.org/fhir/SearchParameter/";

/// Every parameter that names a type to search, by code and id.
fn parameters(package: &Package, fixups: &Ledger) -> Result<Vec<Parameter>> {
    let mut parameters = Vec::new();
    for definition in package.resources("SearchParameter", |_| true)? {
        let bases = texts(&definition, "base");
        if bases.is_empty() {
            fixups.apply("no-base")?;
            continue;
        }
        let id = id_of(text(&definition, "url")?)?;
        let mut components = Vec::new();
        for component in items(&definition, "component") {
            let of = id_of(text(component, "definition")?)?;
            components.push((of, text(component, "expression")?.to_owned()));
        }
        parameters.push(Parameter {
            code: text(&definition, "code")?.to_owned(),
            kind: kind(text(&definition, "type")?)?,
            id,
            bases,
            expression: definition
                .get("expression")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            targets: texts(&definition, "target"),
            components,
        });
    }
    parameters.sort_by(|a, b| (&a.code, &a.id).cmp(&(&b.code, &b.id)));
    Ok(parameters)
}

fn compartments(package: &Package, fixups: &Ledger) -> Result<Vec<Compartment>> {
    let mut compartments = Vec::new();
    for definition in package.resources("CompartmentDefinition", |_| true)? {
        if text(&definition, "id")? == "example" {
            fixups.apply("example-compartment")?;
            continue;
        }
        let mut members = Vec::new();
        for resource in items(&definition, "resource") {
            let parameters = texts(resource, "param");
            if !parameters.is_empty() {
                members.push((text(resource, "code")?.to_owned(), parameters));
            }
        }
        compartments.push(Compartment { code: text(&definition, "code")?.to_owned(), members });
    }
    compartments.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(compartments)
}

fn print_parameters(release: Release, parameters: &[Parameter]) -> Result<String> {
    let mut out = format!(
        "//! The search parameters of {0} ({1}) as static rows.\n\
         //!\n\
         //! Printed by `cargo xtask codegen` (fhir-search) from the official definitions.\n\n\
         use crate::Release;\n\
         use crate::schema::rows::{{Lists, SearchRow, Strings}};\n\
         use crate::schema::search::SearchParameters;\n\n\
         /// Every search parameter of {0}.\n\
         pub static SEARCH_PARAMETERS: SearchParameters = SearchParameters {{\n\
         \x20   release: Release::{0},\n\
         \x20   strings: Strings {{ text: TEXT, ends: &ENDS }},\n\
         \x20   rows: &ROWS,\n\
         \x20   lists: Lists(&LISTS),\n\
         }};\n\n",
        release.name(),
        release.version(),
    );
    let strings = Strings::new(parameters.iter().flat_map(|parameter| {
        let own = [&parameter.code, &parameter.id, &parameter.expression];
        let components = parameter.components.iter().flat_map(|(id, below)| [id, below]);
        let lists = parameter.bases.iter().chain(&parameter.targets);
        own.into_iter().chain(lists).chain(components).map(String::as_str)
    }))?;
    let mut lists = Lists::new();
    let mut printed = Vec::new();
    for parameter in parameters {
        let mut components = Vec::new();
        for (id, below) in &parameter.components {
            components.extend([strings.id(id)?, strings.id(below)?]);
        }
        let row = format!(
            "{}, {}, {}, {}, {}, {}, {}",
            strings.id(&parameter.code)?,
            strings.id(&parameter.id)?,
            lists.add(ids(&strings, &parameter.bases)?)?,
            strings.id(&parameter.expression)?,
            lists.add(ids(&strings, &parameter.targets)?)?,
            lists.add(components)?,
            parameter.kind
        );
        printed.push((row, parameter.id.clone()));
    }
    rows(&mut out, "ROWS", "SearchRow", &printed)?;
    finish(out, &strings, &lists)
}

fn print_compartments(release: Release, compartments: &[Compartment]) -> Result<String> {
    let mut out = format!(
        "//! The compartments of {0} ({1}) as static rows.\n\
         //!\n\
         //! Printed by `cargo xtask codegen` (fhir-search) from the official definitions.\n\n\
         use crate::Release;\n\
         use crate::schema::rows::{{CompartmentRow, Lists, Strings}};\n\
         use crate::schema::search::Compartments;\n\n\
         /// Every compartment of {0}.\n\
         pub static COMPARTMENTS: Compartments = Compartments {{\n\
         \x20   release: Release::{0},\n\
         \x20   strings: Strings {{ text: TEXT, ends: &ENDS }},\n\
         \x20   rows: &ROWS,\n\
         \x20   lists: Lists(&LISTS),\n\
         }};\n\n",
        release.name(),
        release.version(),
    );
    let strings = Strings::new(compartments.iter().flat_map(|compartment| {
        let members = compartment.members.iter();
        let members = members.flat_map(|(of, parameters)| [of].into_iter().chain(parameters));
        [&compartment.code].into_iter().chain(members).map(String::as_str)
    }))?;
    let mut lists = Lists::new();
    let mut printed = Vec::new();
    for compartment in compartments {
        let mut members = Vec::new();
        for (of, parameters) in &compartment.members {
            members.extend([strings.id(of)?, lists.add(ids(&strings, parameters)?)?]);
        }
        let row = format!("{}, {}", strings.id(&compartment.code)?, lists.add(members)?);
        printed.push((row, compartment.code.clone()));
    }
    rows(&mut out, "ROWS", "CompartmentRow", &printed)?;
    finish(out, &strings, &lists)
}

fn finish(mut out: String, strings: &Strings, lists: &Lists) -> Result<String> {
    lists.print(&mut out)?;
    strings.print(&mut out)?;
    out.truncate(out.trim_end().len());
    out.push('\n');
    Ok(out)
}

fn ids(strings: &Strings, names: &[String]) -> Result<Vec<u16>> {
    names.iter().map(|name| strings.id(name)).collect()
}

/// The id of a parameter of the standard, whose URL ends with it.
fn id_of(url: &str) -> Result<String> {
    let id = url.strip_prefix(PARAMETER_URL);
    id.map(str::to_owned).ok_or_else(|| format!("{url} is no parameter of the standard").into())
}

fn kind(name: &str) -> Result<u8> {
    let found = (0_u8..).zip(KINDS).find(|(_, kind)| *kind == name);
    found.map(|(kind, _)| kind).ok_or_else(|| format!("a parameter has the type {name}").into())
}

/// The order of `sanare_fhir::schema::search::SearchType`.
pub(super) const KINDS: [&str; 9] =
    ["number", "date", "string", "token", "reference", "composite", "quantity", "uri", "special"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sch_04_counts_of_usable_parameters() {
        let workspace = Workspace::locate().unwrap();
        for (release, count) in [(Release::R4, 1390), (Release::R4B, 1429), (Release::R5, 1244)] {
            let Some(package) = Package::open(&workspace, release.definitions()) else {
                println!("{}: not run (no data)", release.name());
                continue;
            };
            let fixups = Ledger::new(release, Input::Search);
            let parameters = parameters(&package, &fixups).unwrap();
            assert_eq!(parameters.len(), count);
            print_parameters(release, &parameters).unwrap();
            let compartments = compartments(&package, &fixups).unwrap();
            let codes: Vec<_> = compartments.iter().map(|found| found.code.as_str()).collect();
            let five = ["Device", "Encounter", "Patient", "Practitioner", "RelatedPerson"];
            assert_eq!(codes, five);
            fixups.close().unwrap();
        }
    }
}
