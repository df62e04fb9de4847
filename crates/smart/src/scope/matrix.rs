//! Who may do what with which resources, as data, CSV and a table.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::decide::{AccessRequest, Decision};
use super::permission::Permissions;
use super::resource::ResourceScope;
use super::{Scope, ScopeSet};
use crate::error::{Error, ErrorKind};

/// Roles and the scopes that each may be granted.
///
/// ```
/// use sanare_smart::scope::AccessMatrix;
///
/// let matrix = AccessMatrix::new()
///     .role("nurse", "user/Observation.crus user/Patient.rs")
///     .role("auditor", "user/AuditEvent.rs");
/// let csv = matrix.to_csv();
/// assert!(csv.contains("nurse,user,Observation,yes,yes,yes,no,yes,\n"));
/// assert_eq!(AccessMatrix::from_csv(&csv)?, matrix);
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessMatrix {
    roles: BTreeMap<String, ScopeSet>,
}

/// One row: a role, a clinical scope of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessRow<'a> {
    role: &'a str,
    scope: &'a ResourceScope,
}

impl<'a> AccessRow<'a> {
    /// The role.
    pub fn role(&self) -> &'a str {
        self.role
    }

    /// Context, type, letters and constraints.
    pub fn scope(&self) -> &'a ResourceScope {
        self.scope
    }
}

impl AccessMatrix {
    /// A matrix without roles.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds scopes to a role.
    #[must_use]
    pub fn role(mut self, name: &str, scopes: impl Into<ScopeSet>) -> Self {
        let held = self.roles.entry(name.to_owned()).or_default();
        *held = held.union(&scopes.into());
        self
    }

    /// The roles, sorted.
    pub fn roles(&self) -> impl ExactSizeIterator<Item = &str> {
        self.roles.keys().map(String::as_str)
    }

    /// The scopes of a role; a role that is not there has none.
    pub fn scopes(&self, role: &str) -> ScopeSet {
        self.roles.get(role).cloned().unwrap_or_default()
    }

    /// The rows by role, context and type.
    pub fn rows(&self) -> impl Iterator<Item = AccessRow<'_>> {
        self.roles
            .iter()
            .flat_map(|(role, scopes)| scopes.resources().map(|scope| AccessRow { role, scope }))
    }

    /// Whether the role's scopes cover the request.
    pub fn decide(&self, role: &str, request: &AccessRequest<'_>) -> Decision {
        self.roles.get(role).unwrap_or(&ScopeSet::default()).decide(request)
    }

    /// CSV with one row for each role and clinical scope; scopes of other kinds have no row.
    pub fn to_csv(&self) -> String {
        let mut out = HEADER.join(",");
        out.push('\n');
        for row in self.rows() {
            let cells = row.cells().map(|cell| quoted(&cell)).join(",");
            out.push_str(&cells);
            out.push('\n');
        }
        out
    }

    /// Reads [`AccessMatrix::to_csv`] back. Empty lines are passed over.
    ///
    /// # Errors
    /// `MatrixSyntax` with the line in [`Location::line`](crate::Location::line).
    pub fn from_csv(text: &str) -> Result<Self, Error> {
        let mut matrix = Self::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim_end_matches('\r');
            if line.is_empty() {
                continue;
            }
            let bad = || {
                Error::new(ErrorKind::MatrixSyntax)
                    .at("access matrix")
                    .line(index.saturating_add(1))
            };
            let cells = unquoted(line).ok_or_else(bad)?;
            if index == 0 {
                if cells != HEADER {
                    return Err(bad());
                }
                continue;
            }
            let (role, scope) = parse_row(&cells).ok_or_else(bad)?;
            let held = matrix.roles.entry(role).or_default();
            held.extend([Scope::Resource(scope)]);
        }
        Ok(matrix)
    }

    /// A plain-text table with aligned columns.
    pub fn to_table(&self) -> String {
        let header = HEADER.map(str::to_owned);
        let rows: Vec<_> =
            std::iter::once(header).chain(self.rows().map(|row| row.cells())).collect();
        let mut widths = [0; HEADER.len()];
        for row in &rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let mut out = String::new();
        for row in &rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(widths) {
                // Writing to a `String` cannot fail.
                let _ = write!(line, "{cell:width$}  ");
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }
}

impl AccessRow<'_> {
    fn cells(&self) -> [String; HEADER.len()] {
        let scope = self.scope;
        let mark = |letter| {
            let held = scope.permissions().contains(letter);
            if held { "yes".to_owned() } else { "no".to_owned() }
        };
        [
            self.role.to_owned(),
            scope.context().to_string(),
            scope.resource_type().unwrap_or("*").to_owned(),
            mark(Permissions::CREATE),
            mark(Permissions::READ),
            mark(Permissions::UPDATE),
            mark(Permissions::DELETE),
            mark(Permissions::SEARCH),
            scope.constraints().to_string(),
        ]
    }
}

fn parse_row(cells: &[String]) -> Option<(String, ResourceScope)> {
    let [role, context, name, marks @ .., constraints] = cells else { return None };
    if marks.len() != 5 || role.is_empty() {
        return None;
    }
    let mut text = format!("{context}/{name}.");
    for (mark, letter) in marks.iter().zip(["c", "r", "u", "d", "s"]) {
        match mark.as_str() {
            "yes" => text.push_str(letter),
            "no" => {}
            _ => return None,
        }
    }
    if !constraints.is_empty() {
        text.push('?');
        text.push_str(constraints);
    }
    Some((role.clone(), ResourceScope::parse(&text)?))
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// The cells of one line; `None` if a quote is not closed or stands in the middle of a cell.
fn unquoted(line: &str) -> Option<Vec<String>> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let mut cell = String::new();
        if let Some(mut inner) = rest.strip_prefix('"') {
            loop {
                let (text, after) = inner.split_once('"')?;
                cell.push_str(text);
                if let Some(after) = after.strip_prefix('"') {
                    cell.push('"');
                    inner = after;
                } else {
                    rest = after;
                    break;
                }
            }
        } else {
            let end = rest.find(',').unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            if text.contains('"') {
                return None;
            }
            text.clone_into(&mut cell);
            rest = after;
        }
        cells.push(cell);
        match rest.strip_prefix(',') {
            Some(after) => rest = after,
            None if rest.is_empty() => return Some(cells),
            None => return None,
        }
    }
}

const HEADER: [&str; 9] =
    ["role", "context", "resource", "create", "read", "update", "delete", "search", "constraints"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scope::{Authority, Interaction};

    fn matrix() -> AccessMatrix {
        AccessMatrix::new()
            .role("nurse, ward \"3\"", "user/Observation.crus?category=lab,vital user/*.r")
            .role("system", "system/*.cruds")
    }

    #[test]
    fn matrix_csv_round_trip() {
        let csv = matrix().to_csv();
        assert_eq!(AccessMatrix::from_csv(&csv).unwrap(), matrix());
    }

    #[test]
    fn matrix_errors_name_the_line() {
        let bad = "role,context,resource,create,read,update,delete,search,constraints\n\nx,user,patient,yes,no,no,no,no,\n";
        let error = AccessMatrix::from_csv(bad).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::MatrixSyntax);
        assert_eq!(error.location().line(), Some(3));
        assert!(AccessMatrix::from_csv("a,b\n").is_err());
    }

    #[test]
    fn matrix_table_is_aligned() {
        let table = matrix().to_table();
        let columns: Vec<_> = table.lines().map(|line| line.find("  ").is_some()).collect();
        assert_eq!(columns, [true; 4]);
        assert!(table.lines().next().unwrap().starts_with("role"));
    }

    #[test]
    fn matrix_decides_by_role() {
        let read = AccessRequest::new(Authority::system(), Interaction::Read, "Patient");
        assert_eq!(matrix().decide("system", &read), Decision::Allow);
        assert!(!matrix().decide("nobody", &read).is_allowed());
    }
}
