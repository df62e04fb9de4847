//! The codes of the HL7 tables.

use super::generated::codes::TABLES;

/// An HL7 table: its number and its codes, of all versions together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    number: u16,
    defined: bool,
    codes: &'static str,
}

impl Table {
    /// The table of this number, if its codes are known.
    ///
    /// ```
    /// use sanare_hl7v2::schema::Table;
    ///
    /// let sex = Table::of(1).expect("table 0001");
    /// assert!(sex.contains("F") && !sex.contains("female"));
    /// assert!(!sex.is_hl7_defined());
    /// ```
    pub fn of(number: u16) -> Option<Self> {
        let at = TABLES.binary_search_by_key(&number, |(number, ..)| *number).ok()?;
        TABLES.get(at).map(|(number, defined, codes)| Self {
            number: *number,
            defined: *defined,
            codes,
        })
    }

    /// Every table, by number.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        TABLES.iter().map(|(number, defined, codes)| Self {
            number: *number,
            defined: *defined,
            codes,
        })
    }

    /// The number, such as 203.
    pub fn number(self) -> u16 {
        self.number
    }

    /// Whether HL7 defines the codes; those of a user-defined table are suggestions.
    pub fn is_hl7_defined(self) -> bool {
        self.defined
    }

    /// The codes.
    pub fn codes(self) -> impl Iterator<Item = &'static str> {
        self.codes.lines()
    }

    /// Whether this is one of the codes.
    pub fn contains(self, code: &str) -> bool {
        self.codes().any(|known| known == code)
    }
}
