//! Reading the files of a finished export again.

use std::collections::HashSet;
use std::fmt::{self, Write as _};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};

use sha2::{Digest as _, Sha256};

use crate::error::{Error, ErrorKind};

use super::deleted::Deletion;
use super::disk::NdjsonFolder;
use super::line::Line;
use super::manifest::Section;
use super::report::{FileReport, Report};
use super::sink::FileName;

/// What is wrong with files that were exported: where, and nothing of what stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flaw {
    /// The file is not there, or it is not whole.
    Missing {
        /// The place of the file.
        file: usize,
    },
    /// The file is not the one that was fetched: its bytes or their hash differ.
    Changed {
        /// The place of the file.
        file: usize,
    },
    /// The server says of a resource that it was deleted, and sends it all the same.
    DeletedAndSent {
        /// The place of the file of resources.
        file: usize,
        /// The number of the line, from 1.
        line: u64,
    },
    /// A line in a file of deletions is not one.
    NotADeletion {
        /// The place of the file.
        file: usize,
        /// The number of the line, from 1.
        line: u64,
    },
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { file } => write!(f, "file {file} is not there"),
            Self::Changed { file } => write!(f, "file {file} is not the one that was fetched"),
            Self::DeletedAndSent { file, line } => {
                write!(f, "file {file}, line {line}: also among the deleted")
            }
            Self::NotADeletion { file, line } => write!(f, "file {file}, line {line}: no deletion"),
        }
    }
}

impl NdjsonFolder {
    /// Reads the files of an export again, before they are loaded: whether they are those that were fetched, and whether a resource that
    /// the server has deleted is among those that it sent. Memory is used for a line and for the ids of what was deleted.
    ///
    /// # Errors
    /// `NotKept` if a file cannot be read.
    pub fn verify(&self, report: &Report) -> Result<Vec<Flaw>, Error> {
        let mut flaws = Vec::new();
        let mut deleted = HashSet::new();
        // Those with deletions first: what they name is looked for in the others.
        for wanted in [true, false] {
            for file in report.files() {
                if (file.name().section() == Section::Deleted) == wanted {
                    self.verify_file(file, &mut deleted, &mut flaws)?;
                }
            }
        }
        flaws.sort_by_key(Flaw::place);
        Ok(flaws)
    }

    fn verify_file(
        &self,
        file: &FileReport,
        deleted: &mut HashSet<(String, String)>,
        flaws: &mut Vec<Flaw>,
    ) -> Result<(), Error> {
        let name: &FileName = file.name();
        let place = name.index();
        let Some(totals) = file.totals() else {
            flaws.push(Flaw::Missing { file: place });
            return Ok(());
        };
        let unreadable = || Error::new(ErrorKind::NotKept).at("bulk export").member("file");
        let opened = match File::open(self.path(name)) {
            Ok(opened) => opened,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                flaws.push(Flaw::Missing { file: place });
                return Ok(());
            }
            Err(_) => return Err(unreadable()),
        };
        // A file that was exchanged for another may have a line without an end.
        let mut reader = BufReader::new(opened.take(totals.bytes.saturating_add(1)));
        let (mut hash, mut bytes, mut number) = (Sha256::new(), 0_u64, 0_u64);
        let mut line = Vec::new();
        loop {
            line.clear();
            let read = reader.read_until(b'\n', &mut line).map_err(|_| unreadable())?;
            if read == 0 {
                break;
            }
            hash.update(&line);
            bytes = bytes.saturating_add(read as u64);
            number = number.saturating_add(1);
            let text = line.strip_prefix(BOM).unwrap_or(&line).trim_ascii();
            if text.is_empty() {
                continue;
            }
            match name.section() {
                Section::Deleted => match Deletion::read(text) {
                    Ok(read) => deleted.extend(
                        read.iter().map(|it| (it.resource_type().to_owned(), it.id().to_owned())),
                    ),
                    Err(_) => flaws.push(Flaw::NotADeletion { file: place, line: number }),
                },
                Section::Output if !deleted.is_empty() => {
                    let named = Line::read(text)
                        .and_then(|it| Some((it.resource_type.as_deref()?.to_owned(), it.id()?)));
                    if named.is_some_and(|named| deleted.contains(&named)) {
                        flaws.push(Flaw::DeletedAndSent { file: place, line: number });
                    }
                }
                Section::Output | Section::Error => {}
            }
        }
        let mut sha256 = String::new();
        for byte in hash.finalize() {
            // Writing to text cannot fail.
            let _written = write!(sha256, "{byte:02x}");
        }
        if bytes != totals.bytes || sha256 != totals.sha256 {
            flaws.push(Flaw::Changed { file: place });
        }
        Ok(())
    }
}

impl Flaw {
    fn place(&self) -> (usize, u64) {
        match *self {
            Self::Missing { file } | Self::Changed { file } => (file, 0),
            Self::DeletedAndSent { file, line } | Self::NotADeletion { file, line } => (file, line),
        }
    }
}

const BOM: &[u8] = b"\xEF\xBB\xBF";
