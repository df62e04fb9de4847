//! Reads a journal's frames, oldest first.

use std::fmt;

use super::frame::{Frame, Kind};
use super::note::Cut;
use super::recover;
use super::scan::{Item, Scan};
use super::segment::Decoded;
use super::store::Store;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Event;
use crate::hash::Hash;
#[cfg(feature = "fhir")]
use crate::json::{self, Value};
use crate::time::Timestamp;

/// One frame of a journal.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    kind: Kind,
    seq: u64,
    time: Timestamp,
    hash: Hash,
    payload: Vec<u8>,
}

impl Entry {
    pub(crate) fn of(frame: &Frame<'_>) -> Self {
        Self {
            kind: frame.kind,
            seq: frame.seq,
            time: frame.time,
            hash: frame.hash,
            payload: frame.payload.to_vec(),
        }
    }

    /// What it holds.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its number; frames are numbered from 0.
    pub fn seq(&self) -> u64 {
        self.seq
    }

    /// When it came into the journal, after the writer's clock.
    pub fn time(&self) -> Timestamp {
        self.time
    }

    /// Its hash, which covers everything before it as well.
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// The payload: canonical JSON.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// The event, if it is a record that [`Journal::record`](super::Journal::record) wrote; none
    /// for received events and the journal's own frames.
    ///
    /// # Errors
    /// [`MissingMember`](ErrorKind::MissingMember) and the like if the payload is no event.
    pub fn event(&self) -> Result<Option<Event>> {
        if self.kind == Kind::Record {
            Event::from_payload(&self.payload).map_err(|error| error.with_seq(self.seq))
        } else {
            Ok(None)
        }
    }
}

#[cfg(feature = "fhir")]
impl Entry {
    /// The received AuditEvent of FHIR R4, as far as it can be read; none if the frame holds
    /// something else.
    pub fn received(&self) -> Option<sanare_fhir::r4::AuditEvent> {
        let Ok(Value::Object(mut members)) = json::read(&self.payload) else { return None };
        let mut text = String::new();
        members.remove("received").filter(|_| self.kind == Kind::Record)?.write(&mut text);
        sanare_fhir::json::Reader::new().read_all(text.as_bytes()).into_parts().0
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("kind", &self.kind)
            .field("seq", &self.seq)
            .field("payload_bytes", &self.payload.len())
            .finish_non_exhaustive()
    }
}

/// The frames of a journal, oldest first. Bytes that are no whole frame are an error, after which
/// nothing more comes; whether the frames are the ones that were written is the business of
/// [`verify`](super::verify).
///
/// ```no_run
/// use sanare_audit::journal::{Directory, Entries};
///
/// let store = Directory::existing("/var/lib/app/audit")?;
/// for entry in Entries::of(&store)? {
///     if let Some(event) = entry?.event()? {
///         assert!(!event.agents.is_empty());
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Entries<'a> {
    store: &'a dyn Store,
    segments: Vec<u64>,
    place: usize,
    scan: Option<Scan<'a>>,
}

impl<'a> Entries<'a> {
    /// The frames of the journal in this store.
    ///
    /// # Errors
    /// The store's.
    pub fn of(store: &'a dyn Store) -> Result<Self> {
        let segments = recover::segments(store)?;
        Ok(Self { store, segments, place: 0, scan: None })
    }

    /// The frames from this number on. It begins to read at the segment that holds it.
    ///
    /// # Errors
    /// The store's.
    pub fn since(store: &'a dyn Store, seq: u64) -> Result<impl Iterator<Item = Result<Entry>>> {
        let mut entries = Self::of(store)?;
        let behind = entries.segments.partition_point(|first| *first <= seq);
        entries.place = behind.saturating_sub(1);
        let before = move |entry: &Result<Entry>| entry.as_ref().is_ok_and(|own| own.seq < seq);
        Ok(entries.skip_while(before))
    }

    fn step(&mut self) -> Result<Option<Entry>> {
        loop {
            if self.scan.is_none() {
                let Some(segment) = self.segments.get(self.place).copied() else { return Ok(None) };
                let behind = self.segments.get(self.place + 1).copied();
                let mut scan =
                    Scan::open(self.store, segment, limit(self.store, segment, behind)?)?;
                match scan.header()? {
                    Decoded::Header(_) => {}
                    Decoded::Bad => {
                        return Err(Error::new(ErrorKind::NotASegment).in_segment(segment));
                    }
                    Decoded::Unknown => {
                        return Err(Error::new(ErrorKind::UnknownVersion).in_segment(segment));
                    }
                }
                self.place += 1;
                self.scan = Some(scan);
            }
            let Some(scan) = &mut self.scan else { return Ok(None) };
            let segment = scan.segment();
            match scan.next()? {
                Item::Frame { frame, .. } => {
                    return Ok(Some(Entry::of(&frame)));
                }
                Item::End { .. } => self.scan = None,
                Item::Broken { offset } => {
                    return Err(Error::new(ErrorKind::Corrupt).in_segment(segment).at(offset));
                }
                Item::Unknown { offset } => {
                    return Err(Error::new(ErrorKind::UnknownVersion)
                        .in_segment(segment)
                        .at(offset));
                }
            }
        }
    }
}

impl Iterator for Entries<'_> {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.step();
        if item.is_err() {
            self.place = self.segments.len();
            self.scan = None;
        }
        item.transpose()
    }
}

impl fmt::Debug for Entries<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entries").field("segments", &self.segments.len()).finish_non_exhaustive()
    }
}

/// How many bytes of a segment count, if the segment behind it recorded a cut.
pub(crate) fn limit(store: &dyn Store, segment: u64, behind: Option<u64>) -> Result<Option<u64>> {
    let Some(behind) = behind else { return Ok(None) };
    let mut scan = Scan::open(store, behind, None)?;
    scan.header()?;
    // The checkpoint that each segment begins with, and the cuts behind it.
    while let Item::Frame { frame, .. } = scan.next()? {
        match frame.kind {
            Kind::Checkpoint if frame.seq == behind => {}
            Kind::Cut => match Cut::read(frame.payload) {
                Some(cut) if cut.segment == segment => return Ok(Some(cut.at)),
                _ => {}
            },
            _ => break,
        }
    }
    Ok(None)
}
