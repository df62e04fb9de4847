//! The five letters of a SMART v2 scope: create, read, update, delete, search.

use std::fmt;

/// A set of the letters `c`, `r`, `u`, `d`, `s`.
///
/// ```
/// use sanare_smart::scope::Permissions;
///
/// let read = Permissions::READ.union(Permissions::SEARCH);
/// assert_eq!(Permissions::parse("rs"), Some(read));
/// assert_eq!(Permissions::parse("dus"), None); // out of order: not a suffix
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Permissions(u8);

impl Permissions {
    /// No letter.
    pub const NONE: Self = Self(0);
    /// `c`: type-level create.
    pub const CREATE: Self = Self(1);
    /// `r`: read, vread and the history of an instance.
    pub const READ: Self = Self(1 << 1);
    /// `u`: update (also update-as-create) and patch.
    pub const UPDATE: Self = Self(1 << 2);
    /// `d`: delete.
    pub const DELETE: Self = Self(1 << 3);
    /// `s`: search and history of a type or of the system.
    pub const SEARCH: Self = Self(1 << 4);
    /// `cruds`.
    pub const ALL: Self = Self(31);

    /// The v2 suffix: a non-empty subset of `cruds`, in that order.
    pub const fn parse(suffix: &str) -> Option<Self> {
        let mut rest = suffix.as_bytes();
        let mut bits = 0;
        while let [letter, tail @ ..] = rest {
            let bit = match letter {
                b'c' => 1,
                b'r' => 1 << 1,
                b'u' => 1 << 2,
                b'd' => 1 << 3,
                b's' => 1 << 4,
                _ => return None,
            };
            // Each letter must be above all before it.
            if bits >= bit {
                return None;
            }
            bits |= bit;
            rest = tail;
        }
        if bits == 0 { None } else { Some(Self(bits)) }
    }

    /// The v1 suffix `read`, `write` or `*` with its v2 meaning `rs`, `cud` or `cruds`.
    pub const fn parse_v1(suffix: &str) -> Option<Self> {
        match suffix.as_bytes() {
            b"read" => Some(Self::V1_READ),
            b"write" => Some(Self::V1_WRITE),
            b"*" => Some(Self::ALL),
            _ => None,
        }
    }

    /// The v1 suffix with exactly this meaning, if there is one.
    pub const fn v1(self) -> Option<&'static str> {
        match self {
            Self::V1_READ => Some("read"),
            Self::V1_WRITE => Some("write"),
            Self::ALL => Some("*"),
            _ => None,
        }
    }

    /// The letters of either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The letters of both.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The letters of this that the other lacks.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether every letter of the other is here.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether there is no letter.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each letter as a set of its own, in the order of `cruds`.
    pub fn iter(self) -> impl Iterator<Item = Self> {
        LETTERS.iter().map(|(letter, _)| *letter).filter(move |letter| self.contains(*letter))
    }

    /// The smallest v1 suffix that covers these letters: any of `rs` widens to `read`, any of `cud` to `write`.
    pub(crate) const fn widened_to_v1(self) -> Self {
        let mut wide = Self::NONE;
        if self.0 & Self::V1_READ.0 != 0 {
            wide = wide.union(Self::V1_READ);
        }
        if self.0 & Self::V1_WRITE.0 != 0 {
            wide = wide.union(Self::V1_WRITE);
        }
        wide
    }

    const V1_READ: Self = Self(1 << 1 | 1 << 4);
    const V1_WRITE: Self = Self(1 | 1 << 2 | 1 << 3);
}

/// The v2 suffix.
impl fmt::Display for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (letter, text) in LETTERS {
            if self.contains(*letter) {
                f.write_str(text)?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Permissions({self})")
    }
}

const LETTERS: &[(Permissions, &str)] = &[
    (Permissions::CREATE, "c"),
    (Permissions::READ, "r"),
    (Permissions::UPDATE, "u"),
    (Permissions::DELETE, "d"),
    (Permissions::SEARCH, "s"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Every ordering of every non-empty subset of the five letters.
    fn orderings(prefix: &str, out: &mut Vec<String>) {
        for letter in "cruds".chars().filter(|letter| !prefix.contains(*letter)) {
            let text = format!("{prefix}{letter}");
            orderings(&text, out);
            out.push(text);
        }
    }

    #[test]
    fn w6_31_of_325_orderings_parse() {
        let mut all = Vec::new();
        orderings("", &mut all);
        assert_eq!(all.len(), 325);
        let parsed: Vec<_> = all.iter().filter_map(|text| Permissions::parse(text)).collect();
        assert_eq!(parsed.len(), 31);
        for text in &all {
            if let Some(letters) = Permissions::parse(text) {
                assert_eq!(&letters.to_string(), text);
            }
        }
    }

    #[test]
    fn w6_read_is_r_and_s() {
        let read = Permissions::parse_v1("read").unwrap();
        assert_eq!(read.to_string(), "rs");
        assert_eq!(Permissions::parse("read"), None);
        assert_eq!(Permissions::parse("srr"), None);
        assert_eq!(Permissions::parse("rr"), None);
        assert_eq!(Permissions::parse(""), None);
    }

    #[test]
    fn w5_v1_to_v2_and_back() {
        for suffix in ["read", "write", "*"] {
            let letters = Permissions::parse_v1(suffix).unwrap();
            let v2 = Permissions::parse(&letters.to_string()).unwrap();
            assert_eq!(v2.v1(), Some(suffix));
        }
        assert_eq!(Permissions::READ.v1(), None);
    }
}
