//! A segment file: its name and its header of 128 bytes.
//!
//! | bytes | content |
//! |---|---|
//! | 0..4 | `SANJ` |
//! | 4..6 | version, 1 |
//! | 6..8 | flags, 0 |
//! | 8..24 | journal id |
//! | 24..32 | sequence number of the first frame |
//! | 32..40 | time of creation, microseconds since 1970 |
//! | 40..72 | hash of the last frame of the segment before, or zeros |
//! | 72..124 | reserved, 0 |
//! | 124..128 | CRC-32 of bytes 0..124 |
//!
//! The first frame of a segment follows from the hash of the whole header, so that the chain
//! covers the header too.

use super::store::{self, Store};
use crate::hash::Hash;
use crate::time::Timestamp;

pub(crate) const LENGTH: usize = 128;
const MAGIC: [u8; 4] = *b"SANJ";
const VERSION: u16 = 1;
const CRC_AT: usize = LENGTH - 4;
const DOMAIN: &[u8] = b"sanare-audit/segment/1\0";

/// The header of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub journal: [u8; 16],
    pub first: u64,
    pub created: Timestamp,
    pub previous: Hash,
}

/// What the first bytes of a file are.
pub(crate) enum Decoded {
    Header(Header),
    Bad,
    /// A header of a format that this version does not know.
    Unknown,
}

impl Header {
    pub(crate) fn write(&self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        let mut out = Vec::with_capacity(LENGTH);
        for part in [
            &MAGIC[..],
            &VERSION.to_le_bytes(),
            &[0; 2],
            &self.journal,
            &self.first.to_le_bytes(),
            &self.created.micros().to_le_bytes(),
            self.previous.as_bytes(),
        ] {
            out.extend_from_slice(part);
        }
        out.resize(CRC_AT, 0);
        let crc = crc32fast::hash(&out);
        out.extend_from_slice(&crc.to_le_bytes());
        for (byte, value) in bytes.iter_mut().zip(out) {
            *byte = value;
        }
        bytes
    }

    /// The hash that the first frame of the segment follows from.
    pub(crate) fn link(&self) -> Hash {
        Hash::of(&[DOMAIN, &self.write()])
    }
}

/// Reads a header from the first bytes of a file.
pub(crate) fn decode(bytes: &[u8]) -> Decoded {
    read(bytes).unwrap_or(Decoded::Bad)
}

fn read(bytes: &[u8]) -> Option<Decoded> {
    let (bytes, _) = bytes.split_first_chunk::<LENGTH>()?;
    let (content, crc) = bytes.split_at_checked(CRC_AT)?;
    if crc32fast::hash(content).to_le_bytes() != crc {
        return None;
    }
    let (magic, rest) = content.split_first_chunk::<4>()?;
    if *magic != MAGIC {
        return None;
    }
    let (version, rest) = rest.split_first_chunk::<2>()?;
    let (flags, rest) = rest.split_first_chunk::<2>()?;
    if u16::from_le_bytes(*version) != VERSION || *flags != [0; 2] {
        return Some(Decoded::Unknown);
    }
    let (journal, rest) = rest.split_first_chunk::<16>()?;
    let (first, rest) = rest.split_first_chunk::<8>()?;
    let (created, rest) = rest.split_first_chunk::<8>()?;
    let (previous, reserved) = rest.split_first_chunk::<32>()?;
    if reserved.iter().any(|byte| *byte != 0) {
        return Some(Decoded::Unknown);
    }
    let micros = i64::from_le_bytes(*created);
    let created = Timestamp::from_micros(micros);
    (created.micros() == micros).then_some(())?;
    Some(Decoded::Header(Header {
        journal: *journal,
        first: u64::from_le_bytes(*first),
        created,
        previous: Hash::from_bytes(*previous),
    }))
}

/// Makes a whole file of this name: it is made under another name and gets its own when it is
/// durable.
pub(crate) fn place(store: &dyn Store, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    place_through(store, UNFINISHED, name, bytes)
}

/// The same, by the way of a name that only this file is made under.
pub(crate) fn place_through(
    store: &dyn Store,
    unfinished: &str,
    name: &str,
    bytes: &[u8],
) -> std::io::Result<()> {
    match store.remove(unfinished) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = store.create(unfinished)?;
    store::write_all(&mut *file, bytes)?;
    file.sync()?;
    drop(file);
    store.rename(unfinished, name)?;
    store.sync_names()
}

const SUFFIX: &str = ".saj";
/// A segment that is being made; it gets its name when it is whole.
pub(crate) const UNFINISHED: &str = "next.tmp";

/// The name of the segment that begins with this frame.
pub(crate) fn name(first: u64) -> String {
    format!("{first:016x}{SUFFIX}")
}

/// The first frame of the segment with this name, if it is the name of one.
pub(crate) fn first(name: &str) -> Option<u64> {
    let digits = name.strip_suffix(SUFFIX)?;
    let plain = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (digits.len() == 16 && digits.bytes().all(plain)).then_some(())?;
    u64::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Header {
        Header {
            journal: *b"0123456789abcdef",
            first: 0x1234,
            created: Timestamp::from_micros(5),
            previous: Hash::of(&[b"x"]),
        }
    }

    #[test]
    fn a_header_reads_back_and_every_flipped_bit_is_seen() {
        let bytes = example().write();
        assert!(matches!(decode(&bytes), Decoded::Header(header) if header == example()));
        for bit in 0..bytes.len() * 8 {
            let mut copy = bytes;
            copy[bit / 8] ^= 1 << (bit % 8);
            assert!(matches!(decode(&copy), Decoded::Bad), "bit {bit}");
        }
        assert!(matches!(decode(&bytes[..127]), Decoded::Bad));
    }

    #[test]
    fn another_version_is_unknown() {
        let mut bytes = example().write();
        bytes[4] = 2;
        let crc = crc32fast::hash(&bytes[..CRC_AT]);
        bytes[CRC_AT..].copy_from_slice(&crc.to_le_bytes());
        assert!(matches!(decode(&bytes), Decoded::Unknown));
    }

    #[test]
    fn names() {
        assert_eq!(name(0x1f), "000000000000001f.saj");
        assert_eq!(first(&name(u64::MAX)), Some(u64::MAX));
        for other in ["1f.saj", "000000000000001F.saj", "+00000000000001f.saj", "next.tmp"] {
            assert_eq!(first(other), None);
        }
    }
}
