//! Fields of segments and components of data types.

use std::fmt;

use super::generated::facts::FACTS;
use super::text::text;

/// The fields of a segment, or the components of a data type, in order.
#[derive(Clone, Copy)]
pub struct Definition {
    rows: &'static [u32],
}

impl Definition {
    pub(super) fn new(rows: &'static [u32]) -> Self {
        Self { rows }
    }

    /// How many there are.
    #[allow(clippy::len_without_is_empty, reason = "a definition is never empty")]
    pub fn len(self) -> usize {
        self.rows.len()
    }

    /// The part of this number, counted from one.
    pub fn part(self, number: u16) -> Option<Part> {
        let at = usize::from(number).checked_sub(1)?;
        self.rows.get(at).map(|row| Part { number, row: *row })
    }

    /// Every part, in order.
    pub fn parts(self) -> impl DoubleEndedIterator<Item = Part> + ExactSizeIterator + Clone {
        let part = |(at, row): (usize, &u32)| Part {
            number: u16::try_from(at).unwrap_or(u16::MAX).saturating_add(1),
            row: *row,
        };
        self.rows.iter().enumerate().map(part)
    }
}

impl fmt::Debug for Definition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.parts()).finish()
    }
}

/// A field of a segment, or a component of a data type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Part {
    number: u16,
    /// The number of the name, and that of the facts.
    row: u32,
}

impl Part {
    /// Its number, counted from one.
    pub fn number(self) -> u16 {
        self.number
    }

    /// Its name in lower case, such as `patient_identifier_list`.
    pub fn name(self) -> &'static str {
        text(u16::try_from(self.row >> 16).unwrap_or_default())
    }

    /// Its data type, such as `CX`; `VARIES` if another field names it; empty where a withdrawn
    /// part never had one.
    pub fn data_type(self) -> &'static str {
        text(self.data_type_id())
    }

    /// The number of the data type's name.
    pub(super) fn data_type_id(self) -> u16 {
        u16::try_from(self.fact() >> 50).unwrap_or_default()
    }

    /// Whether it must, may or must no longer be sent.
    pub fn usage(self) -> Usage {
        match self.fact() >> 5 & 7 {
            1 => Usage::Required,
            2 => Usage::Conditional,
            3 => Usage::Backward,
            4 => Usage::Withdrawn,
            _ => Usage::Optional,
        }
    }

    /// How often it may be repeated; `None` is without limit.
    pub fn max(self) -> Option<u16> {
        match self.fact() >> 8 & 0xff {
            0 => None,
            max => u16::try_from(max).ok(),
        }
    }

    /// How many characters it may have, in the versions that limit it.
    pub fn length(self) -> Option<u32> {
        match self.fact() >> 16 & 0xff_ffff {
            0 => None,
            length => u32::try_from(length).ok(),
        }
    }

    /// The number of the HL7 table of its codes.
    pub fn table(self) -> Option<u16> {
        match self.fact() >> 40 & 0x3ff {
            0 => None,
            table => u16::try_from(table).ok(),
        }
    }

    /// Which of these facts do not rest on two sources that agree. The length never does.
    pub fn doubts(self) -> Doubts {
        let bit = |at: u32| self.fact() >> at & 1 == 1;
        let alone = bit(4);
        Doubts {
            usage: alone || bit(0),
            data_type: alone || bit(1),
            max: alone || bit(2),
            table: alone || bit(3),
        }
    }

    fn fact(self) -> u64 {
        FACTS.get(self.row as usize & 0xffff).copied().unwrap_or_default()
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {:?}", self.number, self.name(), self.data_type(), self.usage())?;
        if let Some(max) = self.max() {
            write!(f, " max {max}")?;
        }
        if let Some(length) = self.length() {
            write!(f, " length {length}")?;
        }
        if let Some(table) = self.table() {
            write!(f, " table {table:04}")?;
        }
        Ok(())
    }
}

/// Whether a part must, may or must no longer be sent. A closed set: what the standard itself
/// says, before any profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Usage {
    /// O: may be sent.
    Optional,
    /// R: must be sent.
    Required,
    /// C: must be sent under a condition that the standard states in words.
    Conditional,
    /// B: may be sent for receivers of earlier versions.
    Backward,
    /// W: is no longer part of the standard.
    Withdrawn,
}

/// Which facts of a [`Part`] rest on one source, or on two that disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Doubts {
    /// [`Part::usage`].
    pub usage: bool,
    /// [`Part::data_type`].
    pub data_type: bool,
    /// [`Part::max`].
    pub max: bool,
    /// [`Part::table`].
    pub table: bool,
}
