//! The codes of the HL7 tables.

use std::cmp::Ordering;

use memchr::{memchr, memrchr};

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
        // The codes are in order, one to a line.
        let lines = self.codes.as_bytes();
        let (mut low, mut high) = (0, lines.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let before = lines.get(low..middle).and_then(|part| memrchr(b'\n', part));
            let start = before.map_or(low, |at| low + at + 1);
            let rest = lines.get(start..high).unwrap_or_default();
            let line = rest.get(..memchr(b'\n', rest).unwrap_or(rest.len())).unwrap_or_default();
            match line.cmp(code.as_bytes()) {
                Ordering::Equal => return true,
                Ordering::Less => low = start + line.len() + 1,
                Ordering::Greater => high = start,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_is_found_and_nothing_else() {
        for table in Table::all() {
            for code in table.codes() {
                assert!(table.contains(code), "{code} of {}", table.number());
                for other in
                    [format!("{code}\n"), format!("{code}~"), code.to_lowercase() + "\u{1}"]
                {
                    assert!(!table.contains(&other));
                }
            }
            assert!(!table.contains("") && !table.contains("\n"));
        }
    }
}
