//! The way to one segment of a message whose segments are not in a table yet.
//!
//! Whoever reads a few values of a short message and lets go of it needs no table: the lines are
//! passed over up to the one that is asked for. Only lines that nothing is to be said about are
//! passed over so; any other makes the table, which knows what to do with it.

use std::sync::atomic::{AtomicU8, Ordering};

use crate::block::{BLOCK, hits};
use crate::grammar::segment::{CR, LF};
use crate::location::SegmentId;
use crate::scan::{Entry, plain_id, short};

/// What the lines of a message tell about one of its segments.
pub(crate) enum Seek {
    /// Its position among all segments, and where it lies.
    Found(u32, Entry),
    /// There is no such segment.
    Nowhere,
    /// A line is not just one more segment, or does not end with a carriage return.
    Unclear,
}

/// Looks for a segment in a message that begins with its header: of those with this id, the one
/// that has `skip` others before it.
pub(crate) fn seek(bytes: &[u8], separator: u8, id: SegmentId, skip: usize) -> Seek {
    let (Some(header), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) else {
        return Seek::Unclear;
    };
    let entry =
        |start: usize, end: usize| Entry { start: short(start), len: short(end - start), id };
    let (mut index, mut start, mut own) = (0, 0, SegmentId::of_bytes(*header));
    let mut left = skip;
    let (blocks, rest) = bytes.as_chunks();
    let (mut blocks, mut base) = (blocks.iter(), 0);
    loop {
        let (block, known) = match blocks.next() {
            Some(block) => (block, 0),
            // The bytes that are left, as the end of the last sixty-four.
            None if base < bytes.len() => (last, BLOCK - rest.len()),
            None => break,
        };
        let mut ends = hits(block, [CR, LF]) >> known;
        while ends != 0 {
            let end = base + ends.trailing_zeros() as usize;
            ends &= ends - 1;
            // What follows tells that the line before it is a whole segment.
            let behind = bytes.get(end + 1..).unwrap_or_default();
            let next = plain_id(behind, separator);
            if bytes.get(end) != Some(&CR) || next.is_none() && !behind.is_empty() {
                return Seek::Unclear;
            }
            if own == id {
                if left == 0 {
                    return Seek::Found(index, entry(start, end));
                }
                left -= 1;
            }
            own = next.unwrap_or(SegmentId::OPAQUE);
            index += 1;
            start = end + 1;
        }
        base += BLOCK;
    }
    match left {
        _ if index == 0 => Seek::Unclear,
        0 if own == id && start < bytes.len() => Seek::Found(index, entry(start, bytes.len())),
        _ => Seek::Nowhere,
    }
}

/// How often a segment was looked for; after a few times a table costs less.
#[derive(Debug, Default)]
pub(crate) struct Seeks(AtomicU8);

impl Seeks {
    /// Whether to look once more, which counts.
    #[inline]
    pub(crate) fn may_go_on(&self) -> bool {
        let so_far = self.0.load(Ordering::Relaxed);
        if so_far < MOST {
            // Threads that ask at the same moment look a time more or less.
            self.0.store(so_far + 1, Ordering::Relaxed);
        }
        so_far < MOST
    }
}

impl Clone for Seeks {
    fn clone(&self) -> Self {
        Self(AtomicU8::new(self.0.load(Ordering::Relaxed)))
    }
}

const MOST: u8 = 4;

/// Messages that are longer get their table at once.
pub(crate) const SHORT: usize = 64 << 10;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Location, Parser};

    /// What the table of all segments has.
    fn in_table(bytes: &[u8], id: SegmentId, skip: usize) -> Option<(u32, Entry)> {
        let message = Parser::new().parse(bytes).unwrap();
        let mut same = (0..).zip(message.entries()).filter(|(_, entry)| entry.id == id);
        same.nth(skip).map(|(at, entry)| (at, *entry))
    }

    #[test]
    fn a_segment_is_found_where_the_table_has_it() {
        let pieces = [
            "\r",
            "\r",
            "\r",
            "\r",
            "\r",
            "\n",
            "\r\n",
            "PID|1",
            "OBX|",
            "OBX|2",
            "ZA1|x",
            "NTE|",
            "pid|1",
            "PIDX|1",
            "ADD",
            "OBX",
            "text",
            "MSH|^~\\&|B",
            " PV1|1",
            "\u{b}",
            "|",
            "É|",
        ];
        let ids = ["MSH", "PID", "OBX", "ZA1", "PV1", "AL1"];
        let mut state = 11_u32;
        let mut next = |limit: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % limit
        };
        let (mut found, mut nowhere, mut unclear) = (0, 0, 0);
        for _ in 0..20_000 {
            let mut text = format!("MSH|^~\\&|{}", "A".repeat(next(130)));
            for _ in 0..next(9) {
                let odd = next(12) == 0;
                text.push_str(if odd { pieces[next(pieces.len())] } else { "\r" });
                text.push_str(pieces[7 + next(if odd { pieces.len() - 7 } else { 5 })]);
            }
            text.push_str(["", "\r", "\n"][next(3)]);
            for id in ids {
                let id: SegmentId = id.parse().unwrap();
                for skip in 0..3 {
                    let known = in_table(text.as_bytes(), id, skip);
                    match seek(text.as_bytes(), b'|', id, skip) {
                        Seek::Found(index, entry) => {
                            assert_eq!(Some((index, entry)), known, "{text:?} {id} {skip}");
                            found += 1;
                        }
                        Seek::Nowhere => {
                            assert_eq!(None, known, "{text:?} {id} {skip}");
                            nowhere += 1;
                        }
                        Seek::Unclear => unclear += 1,
                    }
                }
            }
        }
        assert!(found > 50_000 && nowhere > 50_000 && unclear > 10_000);
    }

    #[test]
    fn the_table_comes_after_a_few_reads() {
        let message = Parser::new()
            .parse(b"MSH|^~\\&|SENDER|WARD 7|RECEIVER|HOSPITAL|20260401120000\rPID|1\rOBX|1||||7\r")
            .unwrap();
        for nth in 1..2 * MOST {
            assert_eq!(message.at(crate::loc!("OBX-5")).bytes(), b"7", "read {nth}");
            let elsewhere = message.clone();
            assert_eq!(elsewhere.at(crate::loc!("OBX-5")).location(), crate::loc!("OBX[1]-5"));
            assert!(message.at(Location::literal("PV1-2")).is_absent());
        }
    }
}
