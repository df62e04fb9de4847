//! Events as a table.

use super::query::Found;
use crate::balp::roles;
use crate::error::Result;
use crate::event::{Action, Coding, Concept, Outcome, Reference};
use crate::json;

/// A column of a table: what 45 CFR 170.210(e) wants recorded, after ASTM E2147.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Column {
    /// The number of the frame in the journal.
    Number,
    /// When it was recorded.
    Recorded,
    /// Who began it.
    User,
    /// About which patients it was.
    Patient,
    /// What was done.
    Action,
    /// What kind of event it was.
    Kind,
    /// To which data.
    Data,
    /// For what purposes.
    Purpose,
    /// How it went.
    Outcome,
    /// Whether it was an emergency override.
    Override,
    /// From where on the network.
    Network,
    /// Which system reported it.
    Source,
    /// The event's id.
    Id,
}

impl Column {
    /// All columns, in their order.
    pub const ALL: [Self; 13] = [
        Self::Number,
        Self::Recorded,
        Self::User,
        Self::Patient,
        Self::Action,
        Self::Kind,
        Self::Data,
        Self::Purpose,
        Self::Outcome,
        Self::Override,
        Self::Network,
        Self::Source,
        Self::Id,
    ];

    /// Its name in the written table.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Recorded => "recorded",
            Self::User => "user",
            Self::Patient => "patient",
            Self::Action => "action",
            Self::Kind => "kind",
            Self::Data => "data",
            Self::Purpose => "purpose",
            Self::Outcome => "outcome",
            Self::Override => "override",
            Self::Network => "network",
            Self::Source => "source",
            Self::Id => "id",
        }
    }

    /// The column of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.name() == name)
    }
}

/// Events as rows of text.
#[derive(Clone, PartialEq, Eq)]
pub struct Table {
    rows: Vec<[String; Column::ALL.len()]>,
}

crate::event::shape!(Table { rows });

impl Table {
    /// A row for each event, in their order.
    ///
    /// # Errors
    /// The first of the events.
    pub fn of(found: impl IntoIterator<Item = Result<Found>>) -> Result<Self> {
        let rows = found.into_iter().map(|found| found.map(|found| row(&found)));
        Ok(Self { rows: rows.collect::<Result<_>>()? })
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Sorts by a column; rows that are equal in it keep their order.
    pub fn sort(&mut self, column: Column) {
        self.rows.sort_by(|one, other| {
            let key = |row: &[String; Column::ALL.len()]| {
                let text = cell(row, column).to_owned();
                // Numbers by their value.
                (if column == Column::Number { text.len() } else { 0 }, text)
            };
            key(one).cmp(&key(other))
        });
    }

    /// Turns the order of the rows round.
    pub fn reverse(&mut self) {
        self.rows.reverse();
    }

    /// The cell of a row.
    pub fn cell(&self, row: usize, column: Column) -> Option<&str> {
        Some(cell(self.rows.get(row)?, column))
    }

    /// The table as CSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), with its head. A cell
    /// that a spreadsheet would take for a formula gets an apostrophe in front.
    pub fn to_csv(&self) -> String {
        csv(&Column::ALL.map(Column::name), self.rows.iter().map(|row| &row[..]))
    }

    /// The table as NDJSON: an object a line, all its members strings.
    pub fn to_ndjson(&self) -> String {
        ndjson(&Column::ALL.map(Column::name), self.rows.iter().map(|row| &row[..]))
    }

    /// The table as one HTML page that needs nothing else.
    pub fn to_html(&self, title: &str) -> String {
        html(title, &Column::ALL.map(Column::name), self.rows.iter().map(|row| &row[..]))
    }
}

fn cell(row: &[String; Column::ALL.len()], column: Column) -> &str {
    let place = Column::ALL.iter().position(|own| *own == column);
    place.and_then(|place| row.get(place)).map_or("", String::as_str)
}

fn row(Found { seq, event, .. }: &Found) -> [String; Column::ALL.len()] {
    Column::ALL.map(|column| match column {
        Column::Number => seq.to_string(),
        Column::Recorded => event.recorded.to_string(),
        Column::User => joined(roles::users(event).into_iter().map(|agent| {
            agent.who.as_ref().map(shown).or(agent.name.as_ref().map(ToString::to_string))
        })),
        Column::Patient => joined(roles::patients(event).map(|own| Some(shown(own)))),
        Column::Action => event.action.map_or_else(String::new, |own| action(own).to_owned()),
        Column::Kind => {
            joined(std::iter::once(&event.kind).chain(&event.subtypes).map(|own| Some(named(own))))
        }
        Column::Data => joined(roles::data(event).map(|own| Some(shown(own)))),
        Column::Purpose => {
            let of_agents = event.agents.iter().flat_map(|agent| &agent.purposes);
            joined(event.purposes.iter().chain(of_agents).map(|own| Some(said(own))))
        }
        Column::Outcome => event.outcome.map_or_else(String::new, |own| outcome(own).to_owned()),
        Column::Override => if roles::is_override(event) { "yes" } else { "no" }.to_owned(),
        Column::Network => joined(
            event
                .agents
                .iter()
                .map(|agent| agent.network.as_ref().map(|network| network.address.to_string())),
        ),
        Column::Source => shown(&event.source.observer),
        Column::Id => event.id.to_string(),
    })
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Create => "create",
        Action::Read => "read",
        Action::Update => "update",
        Action::Delete => "delete",
        Action::Execute => "execute",
    }
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Success => "success",
        Outcome::MinorFailure => "minor failure",
        Outcome::SeriousFailure => "serious failure",
        Outcome::MajorFailure => "major failure",
    }
}

/// Texts behind one another, each once.
pub(super) fn joined(texts: impl Iterator<Item = Option<String>>) -> String {
    let mut seen: Vec<String> = Vec::new();
    for text in texts.flatten().filter(|text| !text.is_empty()) {
        if !seen.contains(&text) {
            seen.push(text);
        }
    }
    seen.join("; ")
}

/// A reference for people.
pub(super) fn shown(reference: &Reference) -> String {
    let identifier = reference.identifier.as_ref().map(|own| match &own.system {
        Some(system) => format!("{system}|{}", own.value),
        None => own.value.to_string(),
    });
    let pointer = reference.reference.as_ref().map(ToString::to_string).or(identifier);
    match (pointer, &reference.display) {
        (Some(pointer), Some(display)) => format!("{display} ({pointer})"),
        (Some(pointer), None) => pointer,
        (None, display) => display.as_ref().map_or_else(String::new, ToString::to_string),
    }
}

fn named(coding: &Coding) -> String {
    coding.display.as_ref().unwrap_or(&coding.code).to_string()
}

/// A concept for people.
pub(super) fn said(concept: &Concept) -> String {
    match &concept.text {
        Some(text) => text.to_string(),
        None => concept.codings.first().map_or_else(String::new, named),
    }
}

pub(super) fn csv<'a>(head: &[&str], rows: impl Iterator<Item = &'a [String]>) -> String {
    let mut out = String::new();
    line(&mut out, head.iter().copied());
    for row in rows {
        line(&mut out, row.iter().map(String::as_str));
    }
    out
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
        let safe = if formula { format!("'{cell}") } else { cell.to_owned() };
        if safe.contains(['"', ',', '\r', '\n']) {
            out.push('"');
            out.push_str(&safe.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&safe);
        }
    }
    out.push_str("\r\n");
}

pub(super) fn ndjson<'a>(head: &[&str], rows: impl Iterator<Item = &'a [String]>) -> String {
    let mut out = String::new();
    for row in rows {
        for (at, (name, cell)) in head.iter().zip(row).enumerate() {
            out.push(if at == 0 { '{' } else { ',' });
            json::write_text(&mut out, name);
            out.push(':');
            json::write_text(&mut out, cell);
        }
        out.push_str("}\n");
    }
    out
}

pub(super) fn html<'a>(
    title: &str,
    head: &[&str],
    rows: impl Iterator<Item = &'a [String]>,
) -> String {
    let mut out =
        String::from("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    escaped(&mut out, title);
    out.push_str("</title><style>body{font-family:sans-serif}table{border-collapse:collapse}");
    out.push_str(
        "th,td{border:1px solid #888;padding:2px 6px;text-align:left}</style></head><body><h1>",
    );
    escaped(&mut out, title);
    out.push_str("</h1>\n<table><thead><tr>");
    for name in head {
        out.push_str("<th scope=\"col\">");
        escaped(&mut out, name);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead><tbody>\n");
    let mut count = 0_usize;
    for row in rows {
        count += 1;
        out.push_str("<tr>");
        for cell in row {
            out.push_str("<td>");
            escaped(&mut out, cell);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table>\n<p>");
    out.push_str(&count.to_string());
    out.push_str(" rows</p></body></html>\n");
    out
}

fn escaped(out: &mut String, text: &str) {
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(char),
        }
    }
}
