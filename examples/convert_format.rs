//! FHIR goes from one format to another: JSON, XML and NDJSON.
//!
//! `cargo run --release --example convert_format -- INPUT OUTPUT`: the endings `.json`, `.xml` and `.ndjson` tell the
//! formats, `.ndjson.gz` is compressed. A bad line of NDJSON is told and left out. What XML cannot hold is told. No value
//! of a record is shown. Exit code 1 if something was left out, 2 if the command line is wrong. OUTPUT is never
//! overwritten.

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use examples::{shown, tell};
use sanare::fhir::ndjson::{self, gzip};
use sanare::fhir::r4::Resource;
use sanare::fhir::{json, xml};

#[derive(Clone, Copy, PartialEq)]
enum Format {
    Json,
    Xml,
    Lines,
    PackedLines,
}

impl Format {
    fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        [
            (".ndjson.gz", Self::PackedLines),
            (".ndjson", Self::Lines),
            (".json", Self::Json),
            (".xml", Self::Xml),
        ]
        .into_iter()
        .find_map(|(ending, format)| name.ends_with(ending).then_some(format))
    }
}

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().skip(1).collect();
    let [input, output] = &*words else {
        tell("usage: convert_format INPUT OUTPUT");
        return ExitCode::from(2);
    };
    let (input, output) = (Path::new(input), Path::new(output));
    let (Some(from), Some(to)) = (Format::of(input), Format::of(output)) else {
        tell("the files must end in .json, .xml, .ndjson or .ndjson.gz");
        return ExitCode::from(2);
    };
    match convert(input, from, output, to) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(left_out) => {
            tell(format_args!("{left_out} left out"));
            ExitCode::FAILURE
        }
        Err(error) => {
            tell(format_args!("{}: {error}", shown(input)));
            ExitCode::FAILURE
        }
    }
}

/// Converts a file, and counts what was left out.
fn convert(input: &Path, from: Format, output: &Path, to: Format) -> Result<usize, Box<dyn Error>> {
    let file = || File::create_new(output).map(BufWriter::new);
    match from {
        Format::Json => write(&json::read(&fs::read(input)?)?, to, file),
        Format::Xml => write(&xml::read(&fs::read(input)?)?, to, file),
        Format::Lines => lines(BufReader::new(File::open(input)?), to, file()?),
        Format::PackedLines => {
            let packed = BufReader::new(File::open(input)?);
            lines(gzip::Decoder::new(packed), to, file()?)
        }
    }
}

/// Writes one resource.
fn write<W: Write>(
    resource: &Resource,
    to: Format,
    file: impl FnOnce() -> std::io::Result<W>,
) -> Result<usize, Box<dyn Error>> {
    let mut left_out = 0;
    let text = match to {
        Format::Json => json::to_string_pretty(resource),
        Format::Xml => {
            let (text, report) =
                xml::Writer::new().declaration(true).pretty().write_all(resource).into_parts();
            for issue in &report {
                tell(format_args!("{}: {issue}", issue.severity().code()));
            }
            left_out = usize::from(report.has_errors());
            text
        }
        Format::Lines => json::to_string(resource) + "\n",
        Format::PackedLines => {
            let mut writer = ndjson::Writer::new(gzip::Encoder::new(file()?));
            writer.write(resource)?;
            writer.finish()?.finish()?.flush()?;
            return Ok(0);
        }
    };
    let mut file = file()?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    Ok(left_out)
}

/// Copies lines, each in memory for itself.
fn lines<W: Write>(input: impl BufRead, to: Format, file: W) -> Result<usize, Box<dyn Error>> {
    match to {
        Format::Lines => {
            let mut writer = ndjson::Writer::new(file);
            let left_out = copy(input, &mut writer)?;
            writer.finish()?;
            Ok(left_out)
        }
        Format::PackedLines => {
            let mut writer = ndjson::Writer::new(gzip::Encoder::new(file));
            let left_out = copy(input, &mut writer)?;
            writer.finish()?.finish()?.flush()?;
            Ok(left_out)
        }
        Format::Json | Format::Xml => Err("many resources do not go into one document".into()),
    }
}

fn copy<W: Write>(
    input: impl BufRead,
    to: &mut ndjson::Writer<W>,
) -> Result<usize, Box<dyn Error>> {
    let mut left_out = 0;
    for item in ndjson::Reader::new().read::<Resource, _>(input) {
        match item {
            Ok(resource) => to.write(&resource)?,
            Err(error) => {
                tell(&error);
                left_out += 1;
            }
        }
    }
    Ok(left_out)
}
