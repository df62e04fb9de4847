//! The piece at a position between delimiters.

use memchr::memchr;

use crate::block::{WORD, hits_in_word};

/// The piece at `position`, counted from zero, of what `separator` cuts: its start and its end.
///
/// Fields are short: the first bytes are searched sixteen at a time, which takes less than a call
/// of memchr for each separator. What lies further on is left to memchr.
#[inline]
pub(crate) fn piece(input: &[u8], separator: u8, position: usize) -> Option<(usize, usize)> {
    let mut before = position;
    let (mut start, mut near) = (0, 0);
    for word in input.as_chunks().0.iter().take(NEAR) {
        let mut hits = hits_in_word(word, separator);
        while hits != 0 {
            let at = near + hits.trailing_zeros() as usize;
            if before == 0 {
                return Some((start, at));
            }
            before -= 1;
            start = at + 1;
            hits &= hits - 1;
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
        let hits = hits_in_word(word, byte);
        if hits != 0 {
            return Some(near + hits.trailing_zeros() as usize);
        }
        near += WORD;
    }
    memchr(byte, input.get(near..)?).map(|len| near + len)
}

/// How many words are searched before memchr takes over.
const NEAR: usize = 8;

/// The same for the first of them.
const NEAR_FIRST: usize = 2;

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
