//! The shape of the generated rows: numbers that point into the tables of the same release.

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

/// An element: name, list of types (three numbers each: type, list of targets, list of profiles),
/// binding + 1, list of invariants, flags.
#[derive(Debug)]
pub(crate) struct ElementRow(
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
    pub(crate) u16,
);

impl ElementRow {
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
