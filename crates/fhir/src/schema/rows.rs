//! The shape of the generated rows: numbers that point into the tables of the same release.

use std::cmp::Ordering;

/// A type: name, base + 1, first element, number of elements, list of invariants, kind and flags.
///
/// The lowest two bits of the last are the kind, the third says that the type is abstract.
#[derive(Debug)]
pub(crate) struct TypeRow(
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u8,
);

/// An element: name, shape. Many elements have the same shape: all ids, all extensions.
#[derive(Debug)]
pub(crate) struct ElementRow(pub(crate) u16, pub(crate) u16);

/// What is said of an element: list of types (three numbers each: type, list of targets, list of
/// profiles), binding + 1, list of invariants, flags.
#[derive(Debug)]
pub(crate) struct ShapeRow(pub(crate) u16, pub(crate) u16, pub(crate) u16, pub(crate) u16);

impl ShapeRow {
    pub(crate) const REQUIRED: u16 = 1;
    pub(crate) const MANY: u16 = 1 << 1;
    pub(crate) const FORBIDDEN: u16 = 1 << 2;
    pub(crate) const CHOICE: u16 = 1 << 3;
    pub(crate) const MODIFIER: u16 = 1 << 4;
    pub(crate) const SUMMARY: u16 = 1 << 5;
    pub(crate) const XML_ATTRIBUTE: u16 = 1 << 6;
    pub(crate) const XHTML: u16 = 1 << 7;
    pub(crate) const COMPANION: u16 = 1 << 8;
    pub(crate) const CONTENT_REFERENCE: u16 = 1 << 9;
}

/// A binding: value set, code set + 1, strength.
#[derive(Debug)]
pub(crate) struct BindingRow(pub(crate) u16, pub(crate) u16, pub(crate) u8);

/// The codes of a value set: URL, name, first code, number of codes, whether they are listed.
#[derive(Debug)]
pub(crate) struct CodeSetRow(
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) bool,
);

/// A code: code, code system.
#[derive(Debug)]
pub(crate) struct CodeRow(pub(crate) u16, pub(crate) u16);

/// An invariant: key, expression, whether it is an error (or a warning).
#[derive(Debug)]
pub(crate) struct InvariantRow(pub(crate) u16, pub(crate) u16, pub(crate) bool);

/// A search parameter: code, id, list of base types, expression, list of target types, list of
/// components (two numbers each: id, expression), type.
#[derive(Debug)]
pub(crate) struct SearchRow(
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u8,
);

/// A compartment: code, list of members (two numbers each: resource type, list of parameters).
#[derive(Debug)]
pub(crate) struct CompartmentRow(pub(crate) u16, pub(crate) u16);

/// An operation: URL, code, list of resource types, first parameter, number of parameters, flags.
///
/// The flags: on the system, on a type, on an instance, is a query, changes state, whether it
/// changes state is known.
#[derive(Debug)]
pub(crate) struct OperationRow(
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u8,
);

/// A parameter of an operation: name, list of types (the declared one, then those allowed), list
/// of profiles, value set, minimum, maximum, first part, number of parts, flags.
///
/// The flags: out; only on an instance, a type, the system; from bit 4 the strength of the binding
/// + 1; from bit 8 the type of search + 1.
#[derive(Debug)]
pub(crate) struct ParameterRow(
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
);

/// Strings by number, in alphabetical order.
pub(crate) struct Strings {
    /// All strings, one after the other.
    pub(crate) text: &'static str,
    /// Where each string ends.
    pub(crate) ends: &'static [u32],
}

impl Strings {
    /// Whether the string of a number is this one.
    #[inline]
    pub(crate) fn is(&self, id: u16, string: &str) -> bool {
        let id = usize::from(id);
        let end = |id: usize| self.ends.get(id).map_or(0, |end| *end as usize);
        let (start, end) = (id.checked_sub(1).map_or(0, end), end(id));
        end.saturating_sub(start) == string.len()
            && self.text.as_bytes().get(start..end) == Some(string.as_bytes())
    }

    /// The string of a number.
    pub(crate) fn string(&self, id: u16) -> &'static str {
        let id = usize::from(id);
        let end = |id: usize| self.ends.get(id).map_or(0, |end| *end as usize);
        let start = id.checked_sub(1).map_or(0, end);
        self.text.get(start..end(id)).unwrap_or_default()
    }

    /// The bytes of the string of a number.
    #[allow(clippy::indexing_slicing, reason = "a wrong place fails the build of the crate")]
    pub(crate) const fn bytes(&self, id: u16) -> &'static [u8] {
        let start = if id == 0 { 0 } else { self.ends[id as usize - 1] as usize };
        self.text.as_bytes().split_at(self.ends[id as usize] as usize).0.split_at(start).1
    }

    /// The number of a string, if the tables know it.
    pub(crate) fn number(&self, string: &str) -> Option<u16> {
        let (mut low, mut high) = (0, u16::try_from(self.ends.len()).ok()?);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.string(middle).cmp(string) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => high = middle,
            }
        }
        None
    }
}

/// Lists of numbers in one pool, each after its length; a list is the place of its length.
pub(crate) struct Lists(pub(crate) &'static [u16]);

impl Lists {
    /// The list at a place.
    #[inline]
    pub(crate) fn list(&self, place: u16) -> &'static [u16] {
        let place = usize::from(place);
        let length = self.0.get(place).map_or(0, |length| usize::from(*length));
        self.0.get(place + 1..place + 1 + length).unwrap_or_default()
    }
}
