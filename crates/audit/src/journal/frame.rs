//! One frame: its bytes, its checksum and its place in the hash chain.
//!
//! | bytes | content |
//! |---|---|
//! | 0..4 | length of everything behind byte 8 (52 + payload) |
//! | 4..8 | CRC-32 of everything behind byte 8 |
//! | 8 | kind |
//! | 9 | version, 1 |
//! | 10..12 | reserved, 0 |
//! | 12..20 | sequence number |
//! | 20..28 | time, microseconds since 1970 |
//! | 28..60 | hash |
//! | 60.. | payload |
//!
//! All numbers are little endian. The hash is SHA-256 over a domain text, the hash of the frame
//! before, kind, sequence number, time and payload.

use std::mem;

use crate::hash::Hash;
use crate::time::Timestamp;

/// What a frame holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// An audit event, the journal's business.
    Record,
    /// The Merkle tree over all frames before this one.
    Checkpoint,
    /// A change of the journal's own state: damage accepted.
    Status,
    /// Bytes behind the last whole frame of a segment that were cut off.
    Cut,
    /// The clock went backwards.
    Clock,
    /// Events that could not be recorded, as a count.
    Gap,
    /// A segment that expired, with the hash of what is left of it.
    Tombstone,
}

pub(crate) const HEADER: usize = 60;
/// The part of the header that `length` counts.
const COUNTED: usize = HEADER - 8;
/// The largest payload that any journal holds.
pub(crate) const MAX_PAYLOAD: usize = 16 << 20;
const VERSION: u8 = 1;
const DOMAIN: &[u8] = b"sanare-audit/frame/1\0";

impl Kind {
    const ALL: [Self; 7] = [
        Self::Record,
        Self::Checkpoint,
        Self::Status,
        Self::Cut,
        Self::Clock,
        Self::Gap,
        Self::Tombstone,
    ];

    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Record => 1,
            Self::Checkpoint => 2,
            Self::Status => 3,
            Self::Cut => 4,
            Self::Clock => 5,
            Self::Gap => 6,
            Self::Tombstone => 7,
        }
    }

    fn of(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A frame whose checksum holds; whether its hash follows from the frame before is another matter.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'a> {
    pub kind: Kind,
    pub seq: u64,
    pub time: Timestamp,
    pub hash: Hash,
    pub payload: &'a [u8],
}

/// What the bytes at one place are.
pub(crate) enum Decoded<'a> {
    /// A whole frame.
    Frame(Frame<'a>),
    /// The beginning of something that is longer than the bytes.
    Short,
    /// No frame.
    Bad,
    /// A frame of a format that this version does not know.
    Unknown,
}

impl Frame<'_> {
    /// Its length in the file.
    pub(crate) fn length(&self) -> usize {
        HEADER + self.payload.len()
    }

    /// Its bytes, given the hash that it follows from.
    pub(crate) fn to_bytes(self, previous: &Hash) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(&mut bytes, previous, self.kind, self.seq, self.time, self.payload);
        bytes
    }

    /// Whether its hash follows from the hash before.
    pub(crate) fn follows(&self, previous: &Hash) -> bool {
        self.hash == chain(previous, self.kind, self.seq, self.time, self.payload)
    }
}

/// The hash of a frame behind `previous`.
fn chain(previous: &Hash, kind: Kind, seq: u64, time: Timestamp, payload: &[u8]) -> Hash {
    const LENGTH: usize = DOMAIN.len() + 32 + 1 + 8 + 8;
    // In one piece, because a hash takes few long pieces faster than many short ones.
    let mut head = [0; LENGTH];
    let mut rest = &mut head[..];
    for part in [
        DOMAIN,
        previous.as_bytes(),
        &[kind.code()],
        &seq.to_le_bytes(),
        &time.micros().to_le_bytes(),
    ] {
        if let Some((place, behind)) = mem::take(&mut rest).split_at_mut_checked(part.len()) {
            place.copy_from_slice(part);
            rest = behind;
        }
    }
    Hash::of(&[&head, payload])
}

/// Appends a frame and returns its hash. The payload is not longer than [`MAX_PAYLOAD`].
pub(crate) fn write(
    out: &mut Vec<u8>,
    previous: &Hash,
    kind: Kind,
    seq: u64,
    time: Timestamp,
    payload: &[u8],
) -> Hash {
    let hash = chain(previous, kind, seq, time, payload);
    let [seq, time] = [seq.to_le_bytes(), time.micros().to_le_bytes()];
    let head = [kind.code(), VERSION, 0, 0];
    let mut crc = crc32fast::Hasher::new();
    for part in [&head[..], &seq, &time, hash.as_bytes(), payload] {
        crc.update(part);
    }
    let length = u32::try_from(COUNTED + payload.len()).unwrap_or(u32::MAX);
    out.reserve(HEADER + payload.len());
    for part in [
        &length.to_le_bytes()[..],
        &crc.finalize().to_le_bytes(),
        &head,
        &seq,
        &time,
        hash.as_bytes(),
        payload,
    ] {
        out.extend_from_slice(part);
    }
    hash
}

/// What `bytes` begin with.
pub(crate) fn decode(bytes: &[u8]) -> Decoded<'_> {
    let Some((length, crc, body)) = split(bytes) else { return Decoded::Short };
    if !(COUNTED..=COUNTED + MAX_PAYLOAD).contains(&length) {
        return Decoded::Bad;
    }
    let Some(body) = body.get(..length) else { return Decoded::Short };
    if crc32fast::hash(body) != crc {
        return Decoded::Bad;
    }
    frame(body).map_or(Decoded::Unknown, Decoded::Frame)
}

/// Whether `bytes` may begin with a frame of this version, judged without its checksum.
pub(crate) fn plausible(bytes: &[u8]) -> bool {
    let Some((length, _, body)) = split(bytes) else { return false };
    (COUNTED..=COUNTED + MAX_PAYLOAD).contains(&length)
        && matches!(body, [kind, VERSION, 0, 0, ..] if Kind::of(*kind).is_some())
}

/// How many bytes a decision about the frame takes that `bytes` begin with.
pub(crate) fn needed(bytes: &[u8]) -> usize {
    match split(bytes) {
        Some((length, ..)) if (COUNTED..=COUNTED + MAX_PAYLOAD).contains(&length) => 8 + length,
        _ => HEADER,
    }
}

fn split(bytes: &[u8]) -> Option<(usize, u32, &[u8])> {
    if bytes.len() < HEADER {
        return None;
    }
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (crc, body) = rest.split_first_chunk::<4>()?;
    Some((usize::try_from(u32::from_le_bytes(*length)).ok()?, u32::from_le_bytes(*crc), body))
}

fn frame(body: &[u8]) -> Option<Frame<'_>> {
    let (head, rest) = body.split_first_chunk::<4>()?;
    let (seq, rest) = rest.split_first_chunk::<8>()?;
    let (time, rest) = rest.split_first_chunk::<8>()?;
    let (hash, payload) = rest.split_first_chunk::<32>()?;
    let &[kind, VERSION, 0, 0] = head else { return None };
    let micros = i64::from_le_bytes(*time);
    let time = Timestamp::from_micros(micros);
    (time.micros() == micros).then_some(())?;
    Some(Frame {
        kind: Kind::of(kind)?,
        seq: u64::from_le_bytes(*seq),
        time,
        hash: Hash::from_bytes(*hash),
        payload,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> (Vec<u8>, Hash) {
        let mut bytes = Vec::new();
        let time = Timestamp::from_micros(1_772_366_709_250_000);
        let hash = write(&mut bytes, &Hash::ZERO, Kind::Record, 7, time, b"{\"a\":1}");
        (bytes, hash)
    }

    #[test]
    fn a_frame_reads_back() {
        let (mut bytes, hash) = example();
        bytes.extend_from_slice(b"behind");
        let Decoded::Frame(frame) = decode(&bytes) else { panic!("no frame") };
        assert_eq!((frame.kind, frame.seq, frame.hash), (Kind::Record, 7, hash));
        assert_eq!(frame.payload, b"{\"a\":1}");
        assert_eq!(frame.length(), 67);
        assert!(frame.follows(&Hash::ZERO) && !frame.follows(&hash));
    }

    #[test]
    fn every_flipped_bit_is_seen() {
        let (bytes, _) = example();
        for bit in 0..bytes.len() * 8 {
            let mut copy = bytes.clone();
            copy[bit / 8] ^= 1 << (bit % 8);
            assert!(!matches!(decode(&copy), Decoded::Frame(_)), "bit {bit}");
        }
    }

    #[test]
    fn every_prefix_is_short() {
        let (bytes, _) = example();
        for length in 0..bytes.len() {
            assert!(matches!(decode(&bytes[..length]), Decoded::Short));
            assert!(needed(&bytes[..length]) > length);
        }
    }

    #[test]
    fn another_version_is_unknown_and_not_bad() {
        let (mut bytes, _) = example();
        bytes[9] = 2;
        let crc = crc32fast::hash(&bytes[8..]);
        bytes[4..8].copy_from_slice(&crc.to_le_bytes());
        assert!(matches!(decode(&bytes), Decoded::Unknown));
    }
}
