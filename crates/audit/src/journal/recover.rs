//! Finds the end of a journal when it is opened.

use super::begun;
use super::chain::Chain;
use super::finding::{Finding, FindingKind};
use super::note::{Cut, Damage};
use super::options::Options;
use super::scan::{self, Found, Item, Scan};
use super::segment::{self, Decoded};
use super::store::Store;
use crate::error::{Error, ErrorKind, Result};

/// The end of a journal.
#[derive(Debug)]
pub(crate) struct End {
    pub chain: Chain,
    /// The segment that is written on, and its length; none if the next frame needs a new one.
    pub open: Option<(u64, u64)>,
    /// What a new segment has to tell about the ones before.
    pub cuts: Vec<Cut>,
    pub damage: Option<Damage>,
}

impl End {
    /// Of a journal that begins.
    fn beginning() -> Self {
        Self { chain: Chain::new(), open: None, cuts: Vec::new(), damage: None }
    }

    /// What is cut off, for whoever opened the journal.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        let next = self.chain.next;
        let finding = |cut: &Cut| {
            let kind = FindingKind::TornTail { bytes: cut.bytes };
            Finding::new(kind, cut.segment, cut.at, next, next)
        };
        self.cuts.iter().map(finding).collect()
    }
}

/// The numbers of all segments, in order.
pub(crate) fn segments(store: &dyn Store) -> Result<Vec<u64>> {
    let names = store.names().map_err(|error| Error::store(&error))?;
    let mut segments: Vec<u64> = names.iter().filter_map(|name| segment::first(name)).collect();
    segments.sort_unstable();
    Ok(segments)
}

/// The end of the journal with this id, found in its last segment alone. With
/// `accept_damage`, damage in front of whole frames does not stop it; with `begin_anew`, a journal
/// of which nothing is left does not.
pub(crate) fn end(store: &dyn Store, journal: [u8; 16], options: &Options) -> Result<End> {
    let accept = options.accept_damage;
    let segments = segments(store)?;
    let mut order = segments.iter().rev();
    let Some(last) = order.next() else {
        let begun = begun::exists(store)?;
        return if begun { anew(0, Vec::new(), options) } else { Ok(End::beginning()) };
    };
    if let Some(end) = of_segment(store, *last, journal, accept)? {
        return Ok(end);
    }
    // Not one whole frame: the segment was being made, on a store that forgot a sync.
    let cut = cut(store, *last, 0)?;
    let before = match order.next() {
        Some(before) => of_segment(store, *before, journal, accept)?
            .ok_or_else(|| Error::new(ErrorKind::Corrupt).in_segment(*before))?,
        None => return anew(*last, vec![cut], options),
    };
    if before.chain.next != *last && !accept {
        return Err(Error::new(ErrorKind::Lost).in_segment(*last));
    }
    let mut cuts = before.cuts;
    cuts.push(cut);
    Ok(End { open: None, cuts, ..before })
}

/// A journal was begun, and not one whole frame of it is left.
fn anew(segment: u64, cuts: Vec<Cut>, options: &Options) -> Result<End> {
    if !options.begin_anew {
        return Err(Error::new(ErrorKind::Lost).in_segment(segment).with_seq(0));
    }
    Ok(End { cuts, damage: Some(Damage { segment, at: 0 }), ..End::beginning() })
}

/// The end that this segment makes; none if it does not hold one whole frame.
fn of_segment(
    store: &dyn Store,
    segment: u64,
    journal: [u8; 16],
    accept: bool,
) -> Result<Option<End>> {
    let fault = |kind: ErrorKind| Error::new(kind).in_segment(segment);
    let mut scan = Scan::open(store, segment, None)?;
    let mut damage = None;
    let link = match scan.header()? {
        Decoded::Header(header) if header.journal != journal => {
            return Err(fault(ErrorKind::WrongJournal));
        }
        Decoded::Header(header) if header.first == segment => Some(header.link()),
        Decoded::Unknown => return Err(fault(ErrorKind::UnknownVersion)),
        Decoded::Header(_) | Decoded::Bad => {
            damage = Some(Damage { segment, at: 0 });
            None
        }
    };
    let mut chain = Chain::from_segment(segment, link);
    let mut cuts = Vec::new();
    let mut open = None;
    loop {
        match scan.next()? {
            Item::Frame { offset, frame } => {
                let fits = chain.frame(&frame).iter().all(Option::is_none) && damage.is_none();
                if !fits && !accept {
                    return Err(fault(ErrorKind::Corrupt).with_seq(frame.seq).at(offset));
                }
                if !fits && damage.is_none() {
                    damage = Some(Damage { segment, at: offset });
                }
            }
            Item::Unknown { offset } => {
                return Err(fault(ErrorKind::UnknownVersion).at(offset));
            }
            Item::Broken { offset } => match scan.search()? {
                Found::Frame | Found::GaveUp if !accept => {
                    return Err(fault(ErrorKind::Corrupt).at(offset));
                }
                Found::Frame => {
                    damage = damage.or(Some(Damage { segment, at: offset }));
                    chain.unlink();
                }
                Found::Nothing | Found::GaveUp => {
                    cuts.push(cut(store, segment, offset)?);
                    break;
                }
            },
            Item::End { offset } => {
                open = damage.is_none().then_some((segment, offset));
                break;
            }
        }
    }
    if chain.next == segment {
        return Ok(None);
    }
    if chain.tree.size() != chain.next {
        return Err(fault(ErrorKind::Corrupt));
    }
    Ok(Some(End { chain, open, cuts, damage }))
}

/// What lies in a segment from this byte on, as a cut.
fn cut(store: &dyn Store, segment: u64, at: u64) -> Result<Cut> {
    let (bytes, hash) = scan::rest_of(store, &segment::name(segment), at)
        .map_err(|error| Error::store(&error).in_segment(segment))?;
    Ok(Cut { segment, at, bytes, hash })
}
