//! Where the bytes of files go.

use std::fmt;

use super::job::BadLine;
use super::manifest::Section;

/// Opens the sink of each file.
pub trait Sinks: Send {
    /// The sink of a file, with what it kept of an earlier run.
    ///
    /// # Errors
    /// The bytes cannot be kept; the file fails, the others go on.
    fn open(&mut self, file: &FileName) -> Result<Box<dyn Sink>, SinkBroken>;
}

/// Takes the bytes of one file, unpacked and otherwise as the server sent them.
///
/// A sink outlives broken transfers: what it holds is gone on with. After a crash it may hold less than it was given; it is
/// [replayed](Self::replay) then, so that totals and hash are those of what is really there.
pub trait Sink: Send {
    /// Gives out the bytes that are held, from the first on, in pieces of any size.
    ///
    /// # Errors
    /// The bytes cannot be read.
    fn replay(&mut self, each: &mut dyn FnMut(&[u8])) -> Result<(), SinkBroken>;

    /// Forgets all bytes.
    ///
    /// # Errors
    /// The bytes cannot be forgotten.
    fn restart(&mut self) -> Result<(), SinkBroken>;

    /// Adds bytes.
    ///
    /// # Errors
    /// The bytes cannot be kept.
    fn write(&mut self, bytes: &[u8]) -> Result<(), SinkBroken>;

    /// A line that is no resource of the file's type, besides its being written: for quarantine. A line that is too long comes empty.
    ///
    /// # Errors
    /// The line cannot be kept.
    fn bad_line(&mut self, _bad: BadLine, _line: &[u8]) -> Result<(), SinkBroken> {
        Ok(())
    }

    /// The file is whole: makes it durable. It may be called again after a crash.
    ///
    /// # Errors
    /// The file could not be made durable.
    fn finish(&mut self) -> Result<(), SinkBroken>;
}

/// A sink could not do what was asked. The reason is the sink's own affair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, thiserror::Error)]
#[error("the bytes of a file could not be kept")]
#[non_exhaustive]
pub struct SinkBroken;

impl SinkBroken {
    /// The error.
    pub const fn new() -> Self {
        Self
    }
}

/// Which file it is. `Display` gives a name that any file system takes, such as `0007.Patient.ndjson`: nothing of it is text of the server
/// but the name of the resource type, if it has the form of one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FileName {
    pub(super) index: usize,
    pub(super) section: Section,
    pub(super) resource_type: Option<String>,
}

impl FileName {
    /// Its place among all files of the export, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// The list of the manifest that it stands in.
    pub fn section(&self) -> Section {
        self.section
    }

    /// The type of its resources, where the manifest tells it.
    pub fn resource_type(&self) -> Option<&str> {
        self.resource_type.as_deref()
    }
}

/// Shows the place and the list.
impl fmt::Debug for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileName({}, {:?})", self.index, self.section)
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}.", self.index)?;
        match (self.section, self.resource_type()) {
            (Section::Output, Some(name)) => f.write_str(name)?,
            (section, _) => f.write_str(section.name())?,
        }
        f.write_str(".ndjson")
    }
}
