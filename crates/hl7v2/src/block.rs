//! Which of some bytes are one of a few, as the bits of a word.

#[cfg(target_feature = "sse2")]
use safe_arch::{
    bitor_m128i, cmp_eq_mask_i8_m128i, load_unaligned_m128i, move_mask_i8_m128i,
    set_splat_i8_m128i, zeroed_m128i,
};

/// How many bytes are looked at together.
pub(crate) const BLOCK: usize = 64;

/// How many a vector of the machine holds.
pub(crate) const WORD: usize = 16;

/// One bit for each byte of a block that is one of the needles; the first byte is the lowest bit.
#[inline]
pub(crate) fn hits<const N: usize>(block: &[u8; BLOCK], needles: [u8; N]) -> u64 {
    let words = block.as_chunks().0.iter().enumerate();
    words.fold(0, |bits, (at, word)| bits | u64::from(in_word(word, needles)) << (WORD * at))
}

/// The same for one byte in sixteen.
#[inline]
pub(crate) fn hits_in_word(word: &[u8; WORD], needle: u8) -> u32 {
    in_word(word, [needle])
}

#[cfg(target_feature = "sse2")]
#[inline]
fn in_word<const N: usize>(word: &[u8; WORD], needles: [u8; N]) -> u32 {
    let bytes = load_unaligned_m128i(word);
    let equal = needles.iter().fold(zeroed_m128i(), |equal, needle| {
        let needle = set_splat_i8_m128i(needle.cast_signed());
        bitor_m128i(equal, cmp_eq_mask_i8_m128i(bytes, needle))
    });
    move_mask_i8_m128i(equal).cast_unsigned()
}

#[cfg(not(target_feature = "sse2"))]
#[inline]
fn in_word<const N: usize>(word: &[u8; WORD], needles: [u8; N]) -> u32 {
    by_lanes(word, needles)
}

/// Each byte is compared into a lane of its own, which the compiler turns into vector
/// instructions; then the lanes that hit become bits.
#[cfg(any(test, not(target_feature = "sse2")))]
#[inline]
fn by_lanes<const N: usize>(word: &[u8; WORD], needles: [u8; N]) -> u32 {
    let lanes =
        word.map(|byte| needles.iter().fold(0, |hit, needle| hit | u8::from(byte == *needle)));
    let halves = lanes.as_chunks().0.iter().enumerate();
    halves.fold(0, |bits, (at, half)| {
        let gathered = u64::from_le_bytes(*half).wrapping_mul(GATHER) >> 56;
        bits | u32::try_from(gathered).unwrap_or_default() << (8 * at)
    })
}

/// Brings the lowest bits of eight bytes together in the highest byte.
#[cfg(any(test, not(target_feature = "sse2")))]
const GATHER: u64 = 0x0102_0408_1020_4080;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_has_its_bit() {
        let both = |block: &[u8; BLOCK], needles: [u8; 3]| {
            for word in block.as_chunks().0 {
                assert_eq!(in_word(word, needles), by_lanes(word, needles));
                assert_eq!(hits_in_word(word, needles[2]), by_lanes(word, [needles[2]]));
            }
            hits(block, needles)
        };
        for at in 0..BLOCK {
            for (byte, other) in [(b'~', b'x'), (0xff, 0x7f), (0, 0x80)] {
                let mut block = [other; BLOCK];
                block[at] = byte;
                assert_eq!(both(&block, [b'^', b'&', byte]), 1 << at);
                assert_eq!(both(&block, [b'^', b'&', other]), !(1 << at));
            }
        }
        assert_eq!(both(&[b'|'; BLOCK], [b'|'; 3]), u64::MAX);
        assert_eq!(hits(&[b'|'; BLOCK], []), 0);
    }
}
