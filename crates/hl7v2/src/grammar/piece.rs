//! The piece at a position between delimiters.

use std::ops::Range;

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

/// What a delimiter cuts some bytes of a buffer into, in order, as ranges of the buffer.
#[derive(Clone)]
pub(crate) struct Pieces<'b> {
    buffer: &'b [u8],
    rest: Option<Range<usize>>,
    delimiter: Option<u8>,
}

impl<'b> Pieces<'b> {
    /// The pieces of `span`; `span` itself if there is no delimiter.
    #[inline]
    pub(crate) fn new(buffer: &'b [u8], span: Range<usize>, delimiter: Option<u8>) -> Self {
        Self { buffer, rest: Some(span), delimiter }
    }

    /// Whether there is more than one.
    #[inline]
    pub(crate) fn is_cut(&self) -> bool {
        self.rest.as_ref().is_some_and(|rest| self.cut_in(rest).is_some())
    }

    /// The next delimiter. What stands behind the range is looked at too, since most ranges are
    /// shorter than what is looked at together.
    #[inline]
    fn cut_in(&self, range: &Range<usize>) -> Option<usize> {
        let delimiter = self.delimiter?;
        let mut at = range.start;
        for _ in 0..NEAR {
            let Some(word) = self.buffer.get(at..).and_then(<[u8]>::first_chunk) else { break };
            let hits = hits_in_word(word, delimiter);
            if hits != 0 {
                return Some(at + hits.trailing_zeros() as usize).filter(|at| *at < range.end);
            }
            at += WORD;
            if at >= range.end {
                return None;
            }
        }
        memchr(delimiter, self.buffer.get(at..range.end)?).map(|len| at + len)
    }
}

impl Iterator for Pieces<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let rest = self.rest.take()?;
        match self.cut_in(&rest) {
            Some(at) => {
                self.rest = Some(at + 1..rest.end);
                Some(rest.start..at)
            }
            None => Some(rest),
        }
    }
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
                for span in [0..len, len / 3..len, 0..len / 2, len / 4..len / 2] {
                    let pieces = Pieces::new(&input, span.clone(), Some(b'|'));
                    let pieces: Vec<&[u8]> = pieces.map(|piece| &input[piece]).collect();
                    let split: Vec<&[u8]> = input[span].split(|byte| *byte == b'|').collect();
                    assert_eq!(pieces, split);
                }
            }
        }
    }
}
