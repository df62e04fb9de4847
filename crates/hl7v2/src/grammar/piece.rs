//! The piece at a position between delimiters.

use memchr::memchr;

/// The piece at `position`, counted from zero, of what `separator` cuts: its start and its end.
///
/// Fields are short: the first bytes are searched eight at a time, which takes less than a call of
/// memchr for each separator. What lies further on is left to memchr.
#[inline]
pub(crate) fn piece(input: &[u8], separator: u8, position: usize) -> Option<(usize, usize)> {
    let mut before = position;
    let mut start = 0;
    let mut near = 0;
    for word in input.as_chunks().0.iter().take(NEAR) {
        let mut hits = matches(*word, separator);
        if before > 0 {
            let count = count(hits);
            if count < before {
                before -= count;
                near += WORD;
                continue;
            }
            for _ in 1..before {
                hits &= hits - 1;
            }
            before = 0;
            start = near + first(hits) + 1;
            hits &= hits - 1;
        }
        if hits != 0 {
            return Some((start, near + first(hits)));
        }
        near += WORD;
    }
    let mut far = near;
    for _ in 0..before {
        far += memchr(separator, input.get(far..)?)? + 1;
        start = far;
    }
    let rest = input.get(far..).unwrap_or_default();
    Some((start, memchr(separator, rest).map_or(input.len(), |len| far + len)))
}

/// The first `byte`; as [`piece`], without a call for what is near.
#[inline]
pub(crate) fn find(input: &[u8], byte: u8) -> Option<usize> {
    let mut near = 0;
    for word in input.as_chunks().0.iter().take(NEAR_FIRST) {
        let hits = matches(*word, byte);
        if hits != 0 {
            return Some(near + first(hits));
        }
        near += WORD;
    }
    memchr(byte, input.get(near..)?).map(|len| near + len)
}

/// The high bit of each byte of `word` that is `byte`; byte 0 is the lowest.
#[inline]
fn matches(word: [u8; WORD], byte: u8) -> u64 {
    let difference = u64::from_le_bytes(word) ^ (ONES * u64::from(byte));
    !((difference & LOW_BITS).wrapping_add(LOW_BITS) | difference | LOW_BITS)
}

#[inline]
fn count(hits: u64) -> usize {
    ((hits >> 7).wrapping_mul(ONES) >> 56) as usize
}

#[inline]
fn first(hits: u64) -> usize {
    hits.trailing_zeros() as usize / 8
}

const WORD: usize = 8;

/// How many words are searched before memchr takes over.
const NEAR: usize = 16;

/// The same for the first of them.
const NEAR_FIRST: usize = 3;

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const LOW_BITS: u64 = u64::from_ne_bytes([0x7f; 8]);

#[cfg(test)]
mod tests {
    use super::*;

    fn naive(input: &[u8], separator: u8, position: usize) -> Option<(usize, usize)> {
        let mut start = 0;
        for (index, piece) in input.split(|byte| *byte == separator).enumerate() {
            if index == position {
                return Some((start, start + piece.len()));
            }
            start += piece.len() + 1;
        }
        None
    }

    #[test]
    fn is_what_split_finds() {
        let mut state = 1_u32;
        for len in (0..40).chain([127, 128, 129, 200, 400]) {
            for _ in 0..50 {
                let input: Vec<u8> = (0..len)
                    .map(|_| {
                        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                        if state >> 29 == 0 { b'|' } else { (state >> 24) as u8 }
                    })
                    .collect();
                for position in 0..30 {
                    assert_eq!(piece(&input, b'|', position), naive(&input, b'|', position));
                    let rest = input.get(position..).unwrap_or_default();
                    assert_eq!(find(rest, b'|'), rest.iter().position(|byte| *byte == b'|'));
                }
            }
        }
    }
}
