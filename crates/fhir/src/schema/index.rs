//! Where names stand in the tables: hashed when the crate is compiled, so that looking one up takes
//! no search.

use super::rows::{ElementRow, Strings, TypeRow};
use crate::primitive::PrimitiveKind;

const TYPES: usize = 1 << 11;
const ELEMENTS: usize = 1 << 14;
/// Types are fewer than this: three quarters of the places of their names.
const KINDS: usize = TYPES / 2;
const FREE: u16 = u16::MAX;

/// The places of types and elements by name, and the kinds of the primitive types.
pub(crate) struct Index {
    types: [u16; TYPES],
    /// The place in its type + 1; 0 is free. An element of another type of the same hash has
    /// another name than the one at its place in this type, or it is that one.
    elements: [u8; ELEMENTS],
    /// The number of the [`PrimitiveKind`] + 1, by the number of the type.
    kinds: [u8; KINDS],
}

impl Index {
    /// The index of the tables of a release.
    #[allow(clippy::indexing_slicing, reason = "a wrong place fails the build of the crate")]
    #[allow(clippy::cast_possible_truncation, reason = "tables and kinds have fewer rows")]
    #[allow(clippy::large_stack_arrays, reason = "it runs in the compiler alone")]
    pub(crate) const fn new(types: &[TypeRow], elements: &[ElementRow], strings: &Strings) -> Self {
        let mut index = Self { types: [FREE; TYPES], elements: [0; ELEMENTS], kinds: [0; KINDS] };
        assert!(types.len() < KINDS && elements.len() * 4 < ELEMENTS * 3);
        let mut at = 0;
        while at < types.len() {
            let name = strings.bytes(types[at].0);
            let mut place = hash(FREE, name) % TYPES;
            while index.types[place] != FREE {
                place = (place + 1) % TYPES;
            }
            index.types[place] = at as u16;
            index.kinds[at] = match types[at].5 & 3 {
                0 => kind_number(name),
                _ => 0,
            };
            let (first, count) = (types[at].2 as usize, types[at].3 as usize);
            assert!(count < u8::MAX as usize);
            let mut element = 0;
            while element < count {
                let name = strings.bytes(elements[first + element].0);
                let mut place = hash(at as u16, name) % ELEMENTS;
                while index.elements[place] != 0 {
                    place = (place + 1) % ELEMENTS;
                }
                index.elements[place] = element as u8 + 1;
                element += 1;
            }
            at += 1;
        }
        index
    }

    /// The numbers of the types that may have a name, and among them the one that has it.
    pub(super) fn types(&self, name: &str) -> impl Iterator<Item = u16> {
        probe(&self.types, hash(FREE, name.as_bytes()), FREE)
    }

    /// The places in a type of the elements that may have a name, and among them the one that has
    /// it.
    #[inline]
    pub(super) fn elements(&self, of_type: u16, name: &str) -> impl Iterator<Item = u16> {
        let found = probe(&self.elements, hash(of_type, name.as_bytes()), 0);
        found.map(|place| u16::from(place) - 1)
    }

    /// The kind of a primitive type.
    pub(super) fn kind(&self, of_type: u16) -> Option<PrimitiveKind> {
        let number = self.kinds.get(usize::from(of_type))?.checked_sub(1)?;
        PrimitiveKind::ALL.get(usize::from(number)).copied()
    }
}

/// What stands from the place of a hash to the next free place.
#[inline]
fn probe<T: Copy + PartialEq>(places: &[T], hash: usize, free: T) -> impl Iterator<Item = T> {
    let mask = places.len() - 1;
    (0..places.len())
        .map_while(move |step| places.get((hash + step) & mask).copied())
        .take_while(move |found| *found != free)
}

/// Few bytes tell the names of one type apart: the length, the first, the middle and the last.
#[allow(clippy::indexing_slicing, reason = "the places are those of a text that is not empty")]
#[allow(clippy::cast_possible_truncation, reason = "names are short")]
const fn hash(of_type: u16, name: &[u8]) -> usize {
    if name.is_empty() {
        return of_type as usize;
    }
    let len = name.len();
    let (first, middle, last) = (name[0] as u32, name[len / 2] as u32, name[len - 1] as u32);
    let bytes = first | middle << 8 | last << 16 | (len as u32) << 24;
    let of_type = (of_type as u32).wrapping_mul(0x85EB_CA6B);
    (bytes.wrapping_mul(0x9E37_79B1).wrapping_add(of_type) >> 16) as usize
}

/// The number of a primitive kind + 1 by its name; 0 if there is none.
#[allow(clippy::indexing_slicing, reason = "a wrong place fails the build of the crate")]
#[allow(clippy::cast_possible_truncation, reason = "there are 21 kinds")]
const fn kind_number(name: &[u8]) -> u8 {
    let mut at = 0;
    while at < PrimitiveKind::ALL.len() {
        let known = PrimitiveKind::ALL[at].name().as_bytes();
        let mut same = known.len() == name.len();
        let mut byte = 0;
        while same && byte < name.len() {
            same = known[byte] == name[byte];
            byte += 1;
        }
        if same {
            return at as u8 + 1;
        }
        at += 1;
    }
    0
}
