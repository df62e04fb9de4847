//! What the printed tables share: one text for all strings, lists in one pool, rows as numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::error::Result;

/// Strings by number, in alphabetical order, so that the tables can be searched by number.
/// Number 0 is the empty string.
#[derive(Debug)]
pub struct Strings {
    ids: BTreeMap<String, u16>,
}

impl Strings {
    pub fn new<'a>(strings: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let mut sorted: BTreeSet<&str> = strings.into_iter().collect();
        sorted.insert("");
        let mut ids = BTreeMap::new();
        for (id, string) in sorted.into_iter().enumerate() {
            if string.starts_with(char::is_whitespace) {
                return Err("a string of the tables begins with white space".into());
            }
            ids.insert(string.to_owned(), narrow(id)?);
        }
        Ok(Self { ids })
    }

    pub fn id(&self, string: &str) -> Result<u16> {
        let id = self.ids.get(string).copied();
        id.ok_or_else(|| "a string was not collected for the tables".into())
    }

    /// The two statics: all strings in one, and where each ends.
    pub fn print(&self, out: &mut String) -> Result<()> {
        let mut ends = Vec::new();
        let mut end = 0_u32;
        out.push_str("#[rustfmt::skip]\nstatic TEXT: &str = \"\\\n");
        for string in self.ids.keys() {
            end += u32::try_from(string.len())?;
            ends.push(end);
            if !string.is_empty() {
                writeln!(out, "{}\\", escape(string))?;
            }
        }
        out.push_str("\";\n\n");
        numbers(out, "ENDS", "u32", &ends)
    }
}

/// Lists of numbers in one pool: a list is the place of its length. Place 0 is the empty list.
#[derive(Debug)]
pub struct Lists {
    pool: Vec<u16>,
    known: BTreeMap<Vec<u16>, u16>,
}

impl Lists {
    pub fn new() -> Self {
        Self { pool: vec![0], known: BTreeMap::from([(Vec::new(), 0)]) }
    }

    /// The place of a list.
    pub fn add(&mut self, list: Vec<u16>) -> Result<u16> {
        if let Some(place) = self.known.get(&list) {
            return Ok(*place);
        }
        let place = narrow(self.pool.len())?;
        self.pool.push(narrow(list.len())?);
        self.pool.extend(&list);
        self.known.insert(list, place);
        Ok(place)
    }

    pub fn print(&self, out: &mut String) -> Result<()> {
        numbers(out, "LISTS", "u16", &self.pool)
    }
}

/// A static of plain numbers, sixteen in a line.
pub fn numbers<T: std::fmt::Display>(
    out: &mut String,
    name: &str,
    of: &str,
    numbers: &[T],
) -> Result<()> {
    writeln!(out, "#[rustfmt::skip]\nstatic {name}: [{of}; {}] = [", numbers.len())?;
    for line in numbers.chunks(16) {
        let line: Vec<String> = line.iter().map(|number| separated(&number.to_string())).collect();
        writeln!(out, "{},", line.join(","))?;
    }
    out.push_str("];\n\n");
    Ok(())
}

/// A number of six digits or more with its thousands apart.
fn separated(digits: &str) -> String {
    if digits.len() < 6 {
        return digits.to_owned();
    }
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

/// A static of rows, each with the name of what it stands for.
pub fn rows(out: &mut String, name: &str, of: &str, rows: &[(String, String)]) -> Result<()> {
    writeln!(out, "#[rustfmt::skip]\nstatic {name}: [{of}; {}] = [", rows.len())?;
    for (row, about) in rows {
        writeln!(out, "{of}({row}), // {about}")?;
    }
    out.push_str("];\n\n");
    Ok(())
}

/// A count or place that must fit the tables.
pub fn narrow(number: usize) -> Result<u16> {
    u16::try_from(number).map_err(|_| "a table outgrew 16 bits".into())
}

/// A string as it stands in a Rust string literal.
fn escape(string: &str) -> String {
    let mut escaped = String::with_capacity(string.len());
    for character in string.chars() {
        match character {
            '"' | '\\' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            ' '..='~' => escaped.push(character),
            other => escaped.extend(other.escape_unicode()),
        }
    }
    escaped
}
