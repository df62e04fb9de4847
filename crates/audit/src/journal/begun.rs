//! The proof that a journal was begun: a file beside the segments, so that a journal that is gone
//! is not taken for one that never was.
//!
//! The file `begun` holds a copy of the first segment's header. It is made once the first segment is
//! durable, so whoever finds it without that segment knows that the segment was destroyed.

use super::scan::Scan;
use super::segment::{self, Decoded, Header};
use super::store::{self, Store};
use crate::error::{Error, ErrorKind, Result};

const NAME: &str = "begun";

/// What tells of the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begun {
    /// Nothing: either there never was a journal here, or its first segment was just made.
    Unknown,
    /// The header of the segment that the journal began with.
    With(Header),
    /// Something that no journal writes.
    Altered,
}

/// Reads the proof.
pub(crate) fn read(store: &dyn Store) -> Result<Begun> {
    let failed = |error: &std::io::Error| Error::store(error);
    if !exists(store)? {
        return Ok(Begun::Unknown);
    }
    let mut bytes = vec![0; segment::LENGTH + 1];
    let mut file = store.read(NAME).map_err(|error| failed(&error))?;
    let length = store::read_full(&mut *file, &mut bytes).map_err(|error| failed(&error))?;
    bytes.truncate(length);
    match segment::decode(&bytes) {
        Decoded::Unknown => Err(Error::new(ErrorKind::UnknownVersion)),
        Decoded::Header(header) if length == segment::LENGTH => Ok(Begun::With(header)),
        Decoded::Header(_) | Decoded::Bad => Ok(Begun::Altered),
    }
}

/// Whether there is a proof, sound or not.
pub(crate) fn exists(store: &dyn Store) -> Result<bool> {
    let names = store.names().map_err(|error| Error::store(&error))?;
    Ok(names.iter().any(|name| name == NAME))
}

/// Makes the proof if there is none and the first segment is there to copy it from.
pub(crate) fn keep(store: &dyn Store) -> Result<()> {
    let names = store.names().map_err(|error| Error::store(&error))?;
    if names.iter().any(|name| name == NAME) || !names.contains(&segment::name(0)) {
        return Ok(());
    }
    if let Decoded::Header(header) = Scan::open(store, 0, None)?.header()? {
        segment::place(store, NAME, &header.write())
            .map_err(|error| Error::store(&error).in_segment(0))?;
    }
    Ok(())
}

/// Removes the proof, for a journal that is begun anew.
pub(crate) fn forget(store: &dyn Store) -> Result<()> {
    if exists(store)? {
        store
            .remove(NAME)
            .and_then(|()| store.sync_names())
            .map_err(|error| Error::store(&error))?;
    }
    Ok(())
}
