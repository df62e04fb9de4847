//! Where a journal keeps its files, and what it asks of that place.

use std::io::{self, Read};

/// A flat set of named files, as a journal needs it; [`Directory`](super::Directory) is the one on
/// a file system.
///
/// Names are made by the journal from `0-9 a-z .`. An adapter keeps the contract below; run
/// `testing::store_contract` (feature `testing`) on it. Of every error only the
/// [`io::ErrorKind`] travels further, because messages may name anything.
pub trait Store: Send + Sync {
    /// The names of all files, in any order.
    fn names(&self) -> io::Result<Vec<String>>;

    /// The length of a file in bytes.
    fn length(&self, name: &str) -> io::Result<u64>;

    /// Reads a file from its beginning. A file that is not there is `NotFound`.
    fn read(&self, name: &str) -> io::Result<Box<dyn Read + '_>>;

    /// Makes an empty file; one that exists is `AlreadyExists`.
    fn create(&self, name: &str) -> io::Result<Box<dyn Appender>>;

    /// Opens a file to write behind its last byte. A file that is not there is `NotFound`.
    fn append(&self, name: &str) -> io::Result<Box<dyn Appender>>;

    /// Cuts a file to `length` bytes; durable when it returns.
    fn truncate(&self, name: &str, length: u64) -> io::Result<()>;

    /// Gives a file another name, in one step; a file of that name is replaced.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes a file.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Makes all creations, renames and removals durable.
    fn sync_names(&self) -> io::Result<()>;

    /// Takes the writer's lock until the value is dropped; `WouldBlock` while another has it.
    fn lock(&self) -> io::Result<Box<dyn Lock>>;
}

/// The writing end of one file.
pub trait Appender: Send {
    /// Appends bytes from the front of `bytes` and returns how many it took, at least one.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// Makes everything written durable. After an error the journal never uses this value again.
    fn sync(&mut self) -> io::Result<()>;
}

/// A held writer's lock; dropping it gives it back.
pub trait Lock: Send + Sync {}

impl<S: Store + ?Sized> Store for std::sync::Arc<S> {
    fn names(&self) -> io::Result<Vec<String>> {
        (**self).names()
    }

    fn length(&self, name: &str) -> io::Result<u64> {
        (**self).length(name)
    }

    fn read(&self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        (**self).read(name)
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        (**self).create(name)
    }

    fn append(&self, name: &str) -> io::Result<Box<dyn Appender>> {
        (**self).append(name)
    }

    fn truncate(&self, name: &str, length: u64) -> io::Result<()> {
        (**self).truncate(name, length)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        (**self).rename(from, to)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        (**self).remove(name)
    }

    fn sync_names(&self) -> io::Result<()> {
        (**self).sync_names()
    }

    fn lock(&self) -> io::Result<Box<dyn Lock>> {
        (**self).lock()
    }
}

/// Writes all of `bytes`, however many steps the appender takes.
pub(crate) fn write_all(file: &mut dyn Appender, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = bytes.get(count..).ok_or(io::ErrorKind::InvalidData)?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Fills `buffer` as far as the file goes.
pub(crate) fn read_full(file: &mut dyn Read, mut buffer: &mut [u8]) -> io::Result<usize> {
    let mut total = 0;
    while !buffer.is_empty() {
        match file.read(buffer) {
            Ok(0) => break,
            Ok(count) => {
                total += count;
                buffer = buffer.get_mut(count..).ok_or(io::ErrorKind::InvalidData)?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(total)
}
