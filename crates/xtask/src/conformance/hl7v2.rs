//! Suites of sanare-hl7v2: the open corpus and the escape table.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use sanare_hl7v2::batch::{Event, Reader};
use sanare_hl7v2::{Markup, Message, MissingDelimiters, Parser, escape, loc};

use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// Where the corpora lie, beside the workspace.
pub(super) const CORPUS: &str = "../shared/corpus/hl7v2";

/// The least number of the corpus's distinct messages that must be read leniently.
const LENIENT_FLOOR: usize = 2400;

/// `hl7v2-roundtrip`: each item is read and written back with the same bytes, or is refused with
/// an error at an offset; nothing panics, and a batch reader accounts for all of it.
pub fn roundtrip(workspace: &Workspace) -> Result<Option<Outcome>> {
    let root = workspace.path(CORPUS);
    if !root.is_dir() {
        return Ok(None);
    }
    let mut outcome = Outcome::default();
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    let mut distinct = BTreeSet::new();
    for path in items(&root)? {
        let name = path.strip_prefix(&root)?.display().to_string();
        let bytes = fs::read(&path)?;
        outcome.record(name, item(&bytes, &mut refused));
        distinct.extend(messages(&bytes));
    }
    let read = distinct.iter().filter(|message| Parser::new().parse(&message[..]).is_ok()).count();
    let enough = read >= LENIENT_FLOOR;
    outcome.record(
        "the distinct messages that are read leniently",
        if enough { Ok(()) } else { Err(format!("{read} of {}", distinct.len())) },
    );
    outcome.note(format!("{read} of {} distinct messages are read leniently", distinct.len()));
    for (why, count) in refused {
        outcome.note(format!("{count} items are refused: {why}"));
    }
    Ok(Some(outcome))
}

fn item(bytes: &[u8], refused: &mut BTreeMap<String, usize>) -> std::result::Result<(), String> {
    for event in Reader::new(bytes) {
        match event {
            Ok(Event::Message { message, .. }) => same_bytes(&message)?,
            Ok(_) => {}
            Err(error) => return Err(format!("the batch reader stopped: {error}")),
        }
    }
    match Parser::new().parse(bytes) {
        Ok(message) if message.as_bytes() == bytes => same_bytes(&message),
        Ok(_) => Err("the bytes changed".to_owned()),
        Err(error) if error.offset().is_some() => {
            *refused.entry(error.kind().to_string()).or_default() += 1;
            Ok(())
        }
        Err(error) => Err(format!("an error without an offset: {error}")),
    }
}

/// The message rebuilt from its parts is the message; each diagnostic lies inside it.
fn same_bytes(message: &Message<'_>) -> std::result::Result<(), String> {
    let edited = message.edit().finish().map_err(|error| error.to_string())?;
    if edited.as_bytes() != message.as_bytes() {
        return Err("an edit that changes nothing changed bytes".to_owned());
    }
    let len = message.as_bytes().len();
    if message.check().iter().any(|found| found.span().end > len) {
        return Err("a diagnostic lies outside the message".to_owned());
    }
    for segment in message.segments() {
        let fields: usize = segment.fields().map(|field| field.span().len()).sum();
        let separators =
            segment.bytes().iter().filter(|byte| **byte == message.delimiters().field());
        let id = segment.bytes().split(|byte| *byte == message.delimiters().field()).next();
        let header = usize::from(segment.id().is_header());
        if fields + separators.count() + id.map_or(0, <[u8]>::len) != segment.bytes().len() + header
        {
            return Err(format!("the fields of {} are not all of it", segment.location()));
        }
    }
    Ok(())
}

/// The messages of an item: BOM, VT, FS, indentation and batch envelopes taken out, cut at MSH,
/// line ends made CR.
pub(super) fn messages(bytes: &[u8]) -> Vec<Vec<u8>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let lines = bytes.split(|byte| matches!(byte, b'\r' | b'\n'));
    let mut messages: Vec<Vec<u8>> = Vec::new();
    for line in lines {
        let line: Vec<u8> =
            line.iter().copied().filter(|byte| !matches!(byte, 0x0b | 0x1c)).collect();
        let line = line.trim_ascii_start();
        let wrapper = [b"FHS", b"BHS", b"BTS", b"FTS"].iter().any(|id| line.starts_with(*id));
        if line.is_empty() || wrapper {
            continue;
        }
        if line.starts_with(b"MSH") {
            messages.push(Vec::new());
        }
        if let Some(message) = messages.last_mut() {
            message.extend(line);
            message.push(b'\r');
        }
    }
    messages
}

pub(super) fn items(root: &Path) -> Result<Vec<PathBuf>> {
    let mut items = Vec::new();
    for source in fs::read_dir(root)? {
        for kind in ["files", "literals"] {
            let folder = source.as_ref().map_err(ToString::to_string)?.path().join(kind);
            if folder.is_dir() {
                for item in fs::read_dir(folder)? {
                    items.push(item?.path());
                }
            }
        }
    }
    items.sort();
    Ok(items)
}

/// `hl7v2-escape`: the rows of the escape table, each with all its cases.
pub fn escapes(workspace: &Workspace) -> Result<Option<Outcome>> {
    let table = fs::read_to_string(workspace.path("crates/hl7v2/tests/data/escape_rows.tsv"))?;
    let mut rows: BTreeMap<u32, std::result::Result<(), String>> = BTreeMap::new();
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [row, encoding, charset, operation, raw, expected] = cells[..] else {
            return Err(format!("escape_rows.tsv: six cells expected in {line:?}").into());
        };
        let expected = unquote(if expected == "=" { raw } else { expected })?;
        let result = match case(operation, encoding, charset, &unquote(raw)?) {
            Ok(found) if found == expected => Ok(()),
            Ok(_) => Err(format!("{operation} gives something else")),
            Err(error) => Err(format!("{operation}: {error}")),
        };
        let row = rows.entry(row.parse()?).or_insert(Ok(()));
        if row.is_ok() {
            *row = result;
        }
    }
    let mut outcome = Outcome::default();
    for (row, result) in rows {
        outcome.record(format!("row {row}"), result);
    }
    Ok(Some(outcome))
}

fn case(operation: &str, encoding: &str, charset: &str, raw: &[u8]) -> Result<Vec<u8>> {
    let mut input = format!("MSH|{encoding}||||||||||||||||{charset}\rNTE|1||").into_bytes();
    input.extend(raw);
    let missing =
        if operation == "off" { MissingDelimiters::Off } else { MissingDelimiters::Default };
    let parser = Parser::new().hex_utf16(operation == "utf16").missing_delimiters(missing);
    let message = parser.parse(&input)?;
    let note = message.at(loc!("NTE-3"));
    Ok(match operation {
        "text" | "utf16" | "off" => note.text().into_owned().into_bytes(),
        "bytes" => note.unescaped().into_owned(),
        "plain" => note.render(Markup::Plain).into_bytes(),
        "html" => note.render(Markup::Html).into_bytes(),
        "hook" => note.render_with(Markup::Plain, |body| Some(format!("[{body}]"))).into_bytes(),
        "truncated" => note.is_truncated().to_string().into_bytes(),
        "segments" => message.segments().len().to_string().into_bytes(),
        "fields" => {
            message.segment("NTE").map_or(0, |nte| nte.fields().count()).to_string().into_bytes()
        }
        "components" => note
            .components()
            .map(sanare_hl7v2::Element::text)
            .collect::<Vec<_>>()
            .join("/")
            .into_bytes(),
        "code" => {
            let check = message.check();
            check.iter().map(|found| found.code().name()).collect::<Vec<_>>().join(" ").into_bytes()
        }
        "encode" => {
            let text = String::from_utf8(raw.to_vec())?;
            escape::encode(&text, message.delimiters(), message.charset())?.into_owned()
        }
        _ => return Err(format!("no operation {operation}").into()),
    })
}

/// Reads `{0D}` as the byte 0D.
fn unquote(cell: &str) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut rest = cell;
    while let Some((before, behind)) = rest.split_once('{') {
        out.extend_from_slice(before.as_bytes());
        let (hex, behind) = behind.split_once('}').ok_or("a brace is not closed")?;
        out.push(u8::from_str_radix(hex, 16)?);
        rest = behind;
    }
    out.extend_from_slice(rest.as_bytes());
    Ok(out)
}
