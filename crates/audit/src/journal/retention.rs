//! What is left of segments that expired: the hashes of their frames, so that the chain and the
//! tree stay whole.
//!
//! A file `<number of the first frame>.gone` is the segment's header and, behind it, the hash of
//! each of its frames; the tree over them shows that they are the right ones. A frame of the kind
//! [`Tombstone`](Kind::Tombstone) says in the journal itself that the segment expired, and with it
//! all before it; without one the file is no excuse for what is missing.

use super::entries::limit;
use super::frame::Kind;
use super::note::Tomb;
use super::recover;
use super::scan::{Item, Scan};
use super::segment::{self, Decoded, Header};
use super::store::{self, Store};
use super::writer::Journal;
use crate::error::{Error, ErrorKind, Result};
use crate::hash::Hash;
use crate::time::Timestamp;

const SUFFIX: &str = ".gone";
const UNFINISHED: &str = "gone.tmp";
/// How many bytes of hashes are read at once.
const AHEAD: usize = 32 << 10;

fn name(first: u64) -> String {
    format!("{first:016x}{SUFFIX}")
}

/// What is there instead of a segment.
pub(crate) enum Left {
    /// Nothing: it did not expire.
    Nothing,
    Gone(Gone),
    /// Something that no journal writes.
    Bad,
}

/// What is left of a segment.
pub(crate) struct Gone {
    pub header: Header,
    pub hashes: Vec<Hash>,
    pub tomb: Tomb,
}

/// What is left of the segment that begins with this frame.
pub(crate) fn read(store: &dyn Store, first: u64) -> Result<Left> {
    let failed = |error: &std::io::Error| Error::store(error).in_segment(first);
    let mut file = match store.read(&name(first)) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Left::Nothing),
        Err(error) => return Err(failed(&error)),
    };
    let mut bytes = Vec::new();
    loop {
        let begin = bytes.len();
        bytes.resize(begin + AHEAD, 0);
        let space = bytes.get_mut(begin..).unwrap_or_default();
        let count = store::read_full(&mut *file, space).map_err(|error| failed(&error))?;
        bytes.truncate(begin + count);
        if count < AHEAD {
            break;
        }
    }
    Ok(content(first, &bytes).map_or(Left::Bad, Left::Gone))
}

fn content(first: u64, bytes: &[u8]) -> Option<Gone> {
    let Decoded::Header(header) = segment::decode(bytes) else { return None };
    let (hashes, rest) = bytes.get(segment::LENGTH..)?.as_chunks::<32>();
    if header.first != first || hashes.is_empty() || !rest.is_empty() {
        return None;
    }
    let hashes: Vec<Hash> = hashes.iter().map(|hash| Hash::from_bytes(*hash)).collect();
    let tomb = Tomb { first, frames: hashes.len() as u64, hash: Hash::of(&[bytes]) };
    Some(Gone { header, hashes, tomb })
}

impl Journal {
    /// Removes the payloads of old segments and keeps their hashes: verification and proofs for
    /// what is left go on to work. The journal never does this by itself.
    ///
    /// A segment expires if all of its frames were written before a time, and if every sink has
    /// passed it: `passed` is the least [`position`](crate::sink::Delivery::position) of all sinks,
    /// or `u64::MAX` without sinks. The segment that is being written never does. It returns how
    /// many segments expired.
    ///
    /// # Errors
    /// [`Corrupt`](ErrorKind::Corrupt) for a segment that cannot be read as a whole, which stays
    /// with those behind it; the store's.
    pub fn expire(&self, before: Timestamp, passed: u64) -> Result<u64> {
        let segments = recover::segments(self.store())?;
        let mut expired = 0;
        for pair in segments.windows(2) {
            let &[first, behind] = pair else { break };
            // The last frame that a sink has must stay, to know the journal again by it.
            if behind >= passed || !self.bury(first, behind, before)? {
                break;
            }
            expired += 1;
        }
        Ok(expired)
    }

    /// Puts the hashes of a segment in its place; false if it is too young.
    fn bury(&self, first: u64, behind: u64, before: Timestamp) -> Result<bool> {
        let store = self.store();
        let corrupt = || Error::new(ErrorKind::Corrupt).in_segment(first);
        let mut scan = Scan::open(store, first, limit(store, first, Some(behind))?)?;
        let Decoded::Header(header) = scan.header()? else { return Err(corrupt()) };
        let mut bytes = header.write().to_vec();
        let mut next = first;
        loop {
            match scan.next()? {
                Item::Frame { frame, .. } if frame.seq == next && next < behind => {
                    if frame.time >= before {
                        return Ok(false);
                    }
                    bytes.extend_from_slice(frame.hash.as_bytes());
                    next += 1;
                }
                Item::End { .. } if next == behind => break,
                _ => return Err(corrupt()),
            }
        }
        let failed = |error: std::io::Error| Error::store(&error).in_segment(first);
        segment::place_through(store, UNFINISHED, &name(first), &bytes).map_err(failed)?;
        let tomb = Tomb { first, frames: behind - first, hash: Hash::of(&[&bytes]) };
        self.append(Kind::Tombstone, tomb.write())?;
        // Only now that the journal says so; until here the segment itself counts.
        store.remove(&segment::name(first)).and_then(|()| store.sync_names()).map_err(failed)?;
        Ok(true)
    }
}
