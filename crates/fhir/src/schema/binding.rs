//! Bindings to value sets, and the codes of required ones.

use super::Schema;
use super::rows::{BindingRow, CodeSetRow};

/// The binding of an element to a value set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    schema: &'static Schema,
    index: u16,
}

/// How strictly a binding binds
/// ([binding strengths](https://hl7.org/fhir/R4/terminologies.html#strength)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the standard has these four")]
pub enum BindingStrength {
    /// The code must be out of the set.
    Required,
    /// The code must be out of the set if one fits.
    Extensible,
    /// The code should be out of the set.
    Preferred,
    /// The set is an example.
    Example,
}

/// The codes of a value set that is bound as required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeSet {
    schema: &'static Schema,
    index: u16,
}

/// A code of a [`CodeSet`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Code {
    /// The code.
    pub code: &'static str,
    /// The URL of its code system.
    pub system: &'static str,
}

impl Binding {
    pub(super) fn new(schema: &'static Schema, index: u16) -> Option<Self> {
        schema.bindings.get(usize::from(index)).map(|_| Self { schema, index })
    }

    fn row(self) -> &'static BindingRow {
        const NOTHING: &BindingRow = &BindingRow(0, 0, 3);
        self.schema.bindings.get(usize::from(self.index)).unwrap_or(NOTHING)
    }

    /// How strictly it binds.
    pub fn strength(self) -> BindingStrength {
        match self.row().2 {
            0 => BindingStrength::Required,
            1 => BindingStrength::Extensible,
            2 => BindingStrength::Preferred,
            _ => BindingStrength::Example,
        }
    }

    /// The canonical URL of the value set, without version.
    pub fn value_set(self) -> &'static str {
        self.schema.string(self.row().0)
    }

    /// The codes, if the binding is required and they can be listed; media types, currencies and
    /// sets of other publishers cannot.
    pub fn codes(self) -> Option<CodeSet> {
        let index = self.row().1.checked_sub(1)?;
        let set = CodeSet { schema: self.schema, index };
        set.row().4.then_some(set)
    }
}

impl CodeSet {
    /// The codes of a value set, if they are bound as required somewhere and can be listed.
    pub(crate) fn of_url(schema: &'static Schema, url: &str) -> Option<Self> {
        let url = schema.number(url)?;
        let index = schema.code_sets.iter().position(|row| row.0 == url && row.4)?;
        Some(Self { schema, index: u16::try_from(index).ok()? })
    }

    fn row(self) -> &'static CodeSetRow {
        const NOTHING: &CodeSetRow = &CodeSetRow(0, 0, 0, 0, false);
        self.schema.code_sets.get(usize::from(self.index)).unwrap_or(NOTHING)
    }

    /// The canonical URL of the value set, without version.
    pub fn url(self) -> &'static str {
        self.schema.string(self.row().0)
    }

    /// The computable name of the value set: `AdministrativeGender`.
    pub fn name(self) -> &'static str {
        self.schema.string(self.row().1)
    }

    /// The codes in the order of the definitions.
    pub fn iter(self) -> impl ExactSizeIterator<Item = Code> {
        let schema = self.schema;
        self.rows()
            .iter()
            .map(move |row| Code { code: schema.string(row.0), system: schema.string(row.1) })
    }

    /// Whether a value of type `code` is in the set: the system is implied.
    pub fn contains(self, code: &str) -> bool {
        let number = self.schema.number(code);
        number.is_some_and(|number| self.rows().iter().any(|row| row.0 == number))
    }

    /// Whether a coding is in the set.
    pub fn contains_coding(self, system: &str, code: &str) -> bool {
        match (self.schema.number(system), self.schema.number(code)) {
            (Some(system), Some(code)) => {
                self.rows().iter().any(|row| row.0 == code && row.1 == system)
            }
            _ => false,
        }
    }

    fn rows(self) -> &'static [super::rows::CodeRow] {
        let row = self.row();
        let first = usize::from(row.2);
        self.schema.codes.get(first..first + usize::from(row.3)).unwrap_or_default()
    }
}
