//! `cargo xtask matrix`: every requirement that a CONFORMANCE.md calls done names tests that exist and run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use crate::error::Result;
use crate::workspace::Workspace;

/// One row: `| id | requirement | source | status | test |`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    line: usize,
    id: String,
    status: String,
    tests: Vec<String>,
}

/// Checks the matrix of every crate that has one; false if a row does not hold.
pub fn run(workspace: &Workspace) -> Result<bool> {
    let suites = suites(workspace)?;
    let own = tests(workspace, "xtask")?;
    let mut faults = 0;
    for entry in fs::read_dir(workspace.path("crates"))? {
        let folder = entry?.path();
        let page = folder.join("CONFORMANCE.md");
        if !page.exists() {
            continue;
        }
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let rows = rows(&fs::read_to_string(&page)?);
        let mut tests = tests(workspace, &name)?;
        tests.extend(own.iter().cloned());
        let complaints = judge(&rows, |cell| exists(&folder, &tests, &suites, cell));
        for complaint in &complaints {
            println!("crates/{name}/CONFORMANCE.md:{complaint}");
        }
        let done = rows.iter().filter(|row| is_done(row)).count();
        println!(
            "{name}: {} requirements, {done} done, {} open, {} faults",
            rows.len(),
            rows.len() - done,
            complaints.len()
        );
        faults += complaints.len();
    }
    Ok(faults == 0)
}

/// The rows of all tables of a page that have five cells and an id.
fn rows(page: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for (index, line) in page.lines().enumerate() {
        let line = line.trim();
        let Some(inner) = line.strip_prefix('|').and_then(|rest| rest.strip_suffix('|')) else {
            continue;
        };
        let cells: Vec<&str> = inner.split('|').map(str::trim).collect();
        let [id, _, _, status, test] = cells.as_slice() else { continue };
        let id = id.replace('`', "");
        if id.is_empty() || id == "id" || id.chars().all(|c| c == '-' || c == ':') {
            continue;
        }
        let tests = test.split(',').map(|cell| cell.replace('`', "").trim().to_owned());
        let tests = tests.filter(|cell| !cell.is_empty() && cell != "-").collect();
        rows.push(Row { line: index + 1, id, status: (*status).to_owned(), tests });
    }
    rows
}

fn is_done(row: &Row) -> bool {
    row.status == "done"
}

fn judge(rows: &[Row], exists: impl Fn(&str) -> bool) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut seen = BTreeSet::new();
    for row in rows {
        let at = row.line;
        if !seen.insert(&row.id) {
            complaints.push(format!("{at}: {} has two rows", row.id));
        }
        if is_done(row) && row.tests.is_empty() {
            complaints.push(format!("{at}: {} is called done and names no test", row.id));
        }
        let reason =
            row.status.strip_prefix("open:").or_else(|| row.status.strip_prefix("partly:"));
        if !is_done(row) && reason.is_none_or(|reason| reason.trim().is_empty()) {
            complaints.push(format!(
                "{at}: {} is neither `done`, `partly: REASON` nor `open: REASON`",
                row.id
            ));
        }
        for test in row.tests.iter().filter(|test| !exists(test)) {
            complaints.push(format!(
                "{at}: {} names {test}, which does not exist or does not run",
                row.id
            ));
        }
    }
    complaints
}

/// A test cell is `FILE::NAME` (a test of that file of the crate, or of `../xtask`), or
/// `conformance SUITE`.
fn exists(
    folder: &std::path::Path,
    tests: &BTreeSet<String>,
    suites: &BTreeMap<String, i64>,
    cell: &str,
) -> bool {
    if let Some(suite) = cell.strip_prefix("conformance ").or_else(|| cell.strip_prefix("suite ")) {
        return suites.contains_key(suite.trim());
    }
    let Some((file, path)) = cell.split_once("::") else { return false };
    let name = path.rsplit("::").next().unwrap_or(path);
    let source = fs::read_to_string(folder.join(file)).unwrap_or_default();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    source.split(|c| !is_word(c)).any(|word| word == name) && tests.contains(name)
}

/// The last segment of every test of the crate that runs (not ignored).
fn tests(workspace: &Workspace, name: &str) -> Result<BTreeSet<String>> {
    let package = match name {
        "sanare" | "xtask" => name.to_owned(),
        _ => format!("sanare-{name}"),
    };
    let listed = list(workspace, &package, &[])?;
    let ignored = list(workspace, &package, &["--ignored"])?;
    Ok(listed.difference(&ignored).cloned().collect())
}

fn list(workspace: &Workspace, package: &str, extra: &[&str]) -> Result<BTreeSet<String>> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["test", "--quiet", "--package", package, "--tests"]);
    // The suites of xtask are no tests, and building them takes minutes.
    if package != "xtask" {
        command.arg("--all-features");
    }
    command.args(["--", "--list"]).args(extra).current_dir(workspace.root());
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("the tests of {package} do not build").into());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let names = text.lines().filter_map(|line| line.strip_suffix(": test"));
    Ok(names.filter_map(|path| path.rsplit("::").next()).map(str::to_owned).collect())
}

fn suites(workspace: &Workspace) -> Result<BTreeMap<String, i64>> {
    let text = fs::read_to_string(workspace.path("crates/xtask/conformance/floors.toml"))?;
    let table: toml::Table = text.parse()?;
    Ok(table.into_iter().filter_map(|(name, floor)| Some((name, floor.as_integer()?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "\
| id | requirement | source | status | test |
|---|---|---|---|---|
| A-01 | one | page | done | `src/a.rs::a_01`, conformance suite |
| A-02 | two | page | done | |
| A-03 | three | page | open: waits for the schema | - |
| A-03 | three | page | open | - |
| A-04 | four | page | done | src/a.rs::gone |
";

    #[test]
    fn a_row_without_proof_is_a_fault() {
        let rows = rows(PAGE);
        assert_eq!(rows.len(), 5);
        let complaints = judge(&rows, |cell| !cell.ends_with("gone"));
        let lines: Vec<&str> =
            complaints.iter().filter_map(|text| text.split(':').next()).collect();
        assert_eq!(lines, ["4", "6", "6", "7"]);
    }
}
