//! Search parameters and compartments of a release, apart from the other tables: who does not
//! search links none of it.

use super::Type;
use super::rows::{CompartmentRow, Lists, SearchRow, Strings};
use crate::Release;

/// The search parameters of one release.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4::{schema::SCHEMA, search::SEARCH_PARAMETERS};
/// use sanare_fhir::schema::search::SearchType;
///
/// let patient = SCHEMA.type_named("Patient").unwrap();
/// let name = SEARCH_PARAMETERS.parameter(patient, "name").unwrap();
/// assert_eq!(name.search_type(), SearchType::String);
/// assert_eq!(name.expression(), Some("Patient.name"));
///
/// let id = SEARCH_PARAMETERS.parameter(patient, "_id").unwrap();
/// assert_eq!(id.url(), "http://hl7.org/fhir/SearchParameter/Resource-id");
/// # }
/// ```
pub struct SearchParameters {
    pub(crate) release: Release,
    pub(crate) strings: Strings,
    /// By code and id.
    pub(crate) rows: &'static [SearchRow],
    pub(crate) lists: Lists,
}

/// One search parameter.
#[derive(Clone, Copy)]
pub struct SearchParameter {
    tables: &'static SearchParameters,
    row: &'static SearchRow,
}

/// The type of a search parameter
/// ([search parameter types](https://hl7.org/fhir/R4/search.html#ptypes)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the standard has these nine")]
pub enum SearchType {
    /// A number.
    Number,
    /// A date or period.
    Date,
    /// Text.
    String,
    /// A code, with or without its system.
    Token,
    /// A reference to a resource.
    Reference,
    /// Several parameters together.
    Composite,
    /// A number with a unit.
    Quantity,
    /// A URI.
    Uri,
    /// A parameter with its own logic.
    Special,
}

impl SearchType {
    /// The type of a number in the tables.
    pub(crate) const fn of_number(number: u8) -> Self {
        match number {
            0 => Self::Number,
            1 => Self::Date,
            2 => Self::String,
            3 => Self::Token,
            4 => Self::Reference,
            5 => Self::Composite,
            6 => Self::Quantity,
            7 => Self::Uri,
            _ => Self::Special,
        }
    }
}

impl SearchParameters {
    /// The release.
    pub const fn release(&self) -> Release {
        self.release
    }

    /// Every parameter by code and id; some of the definitions are examples.
    pub fn iter(&'static self) -> impl ExactSizeIterator<Item = SearchParameter> {
        self.rows.iter().map(move |row| SearchParameter { tables: self, row })
    }

    /// The parameters of a resource type, those of its base types included.
    pub fn of_type(&'static self, of: Type) -> impl Iterator<Item = SearchParameter> {
        self.iter().filter(move |parameter| !parameter.is_example() && parameter.applies_to(of))
    }

    /// The parameter of a resource type by its code: `birthdate`, `_lastUpdated`.
    pub fn parameter(&'static self, of: Type, code: &str) -> Option<SearchParameter> {
        let code = self.strings.number(code)?;
        let first = self.rows.partition_point(|row| row.0 < code);
        let named = self.rows.get(first..)?.iter().take_while(|row| row.0 == code);
        named
            .map(move |row| SearchParameter { tables: self, row })
            .find(|parameter| !parameter.is_example() && parameter.applies_to(of))
    }
}

impl std::fmt::Debug for SearchParameters {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "SearchParameters({})", self.release)
    }
}

impl SearchParameter {
    /// The code, which stands in the URL: `birthdate`.
    pub fn code(self) -> &'static str {
        self.tables.strings.string(self.row.0)
    }

    /// The id of the definition: `individual-birthdate`.
    pub fn id(self) -> &'static str {
        self.tables.strings.string(self.row.1)
    }

    /// The canonical URL of the definition.
    pub fn url(self) -> String {
        ["http://hl7.org/fhir/SearchParameter/", self.id()].concat()
    }

    /// The type of the parameter.
    pub fn search_type(self) -> SearchType {
        SearchType::of_number(self.row.6)
    }

    /// The resource types that have the parameter; `Resource` and `DomainResource` mean all.
    pub fn bases(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.strings(self.row.2)
    }

    /// Whether a resource type has the parameter.
    pub fn applies_to(self, of: Type) -> bool {
        self.bases().any(|base| of.is_a(base))
    }

    /// The FHIRPath expression over all its base types; none if the server knows what to do.
    pub fn expression(self) -> Option<&'static str> {
        let expression = self.tables.strings.string(self.row.3);
        (!expression.is_empty()).then_some(expression)
    }

    /// Of a reference: the resource types that it may point at.
    pub fn targets(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.strings(self.row.4)
    }

    /// Of a composite: the id of each parameter and the expression that leads to it.
    pub fn components(self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> {
        let strings = &self.tables.strings;
        self.tables.lists.list(self.row.5).chunks_exact(2).map(move |pair| match *pair {
            [id, expression] => (strings.string(id), strings.string(expression)),
            _ => ("", ""),
        })
    }

    /// Whether the definition is an example of a search parameter, not part of the standard.
    pub fn is_example(self) -> bool {
        self.id().starts_with("example")
    }

    fn strings(self, list: u16) -> impl ExactSizeIterator<Item = &'static str> {
        let tables = self.tables;
        tables.lists.list(list).iter().map(move |id| tables.strings.string(*id))
    }
}

impl std::fmt::Debug for SearchParameter {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "SearchParameter({} {})", self.tables.release, self.id())
    }
}

/// The compartments of one release: which resources belong to a patient, an encounter, a device, a
/// practitioner or a related person
/// ([compartments](https://hl7.org/fhir/R4/compartmentdefinition.html)).
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4::compartments::COMPARTMENTS;
///
/// let patient = COMPARTMENTS.compartment("Patient").unwrap();
/// let leads: Vec<_> = patient.parameters("Observation").collect();
/// assert_eq!(leads, ["subject", "performer"]);
/// assert_eq!(patient.parameters("Medication").count(), 0);
/// # }
/// ```
pub struct Compartments {
    pub(crate) release: Release,
    pub(crate) strings: Strings,
    pub(crate) rows: &'static [CompartmentRow],
    pub(crate) lists: Lists,
}

/// One compartment.
#[derive(Clone, Copy)]
pub struct Compartment {
    tables: &'static Compartments,
    row: &'static CompartmentRow,
}

impl Compartments {
    /// The release.
    pub const fn release(&self) -> Release {
        self.release
    }

    /// Every compartment by its code.
    pub fn iter(&'static self) -> impl ExactSizeIterator<Item = Compartment> {
        self.rows.iter().map(move |row| Compartment { tables: self, row })
    }

    /// The compartment of a resource type: `Patient`.
    pub fn compartment(&'static self, code: &str) -> Option<Compartment> {
        self.iter().find(|compartment| compartment.code() == code)
    }
}

impl std::fmt::Debug for Compartments {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Compartments({})", self.release)
    }
}

impl Compartment {
    /// The resource type whose instances have the compartment: `Patient`.
    pub fn code(self) -> &'static str {
        self.tables.strings.string(self.row.0)
    }

    /// The resource types that can be in the compartment.
    pub fn members(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.pairs().map(move |(of, _)| self.tables.strings.string(of))
    }

    /// The search parameters by which a resource of a type is in the compartment; nothing if it
    /// cannot be. `{def}` means that the resource is the compartment's own.
    pub fn parameters(self, of: &str) -> impl Iterator<Item = &'static str> {
        let tables = self.tables;
        let list = self.pairs().find(|(member, _)| tables.strings.string(*member) == of);
        let list = list.map_or(&[] as &[u16], |(_, list)| tables.lists.list(list));
        list.iter().map(move |id| tables.strings.string(*id))
    }

    fn pairs(self) -> impl ExactSizeIterator<Item = (u16, u16)> {
        self.tables.lists.list(self.row.1).chunks_exact(2).map(|pair| match *pair {
            [of, list] => (of, list),
            _ => (0, 0),
        })
    }
}

impl std::fmt::Debug for Compartment {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Compartment({} {})", self.tables.release, self.code())
    }
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;
    use crate::r4::compartments::COMPARTMENTS;
    use crate::r4::schema::SCHEMA;
    use crate::r4::search::SEARCH_PARAMETERS;

    fn parameter(of: &str, code: &str) -> Option<SearchParameter> {
        SEARCH_PARAMETERS.parameter(SCHEMA.type_named(of).unwrap(), code)
    }

    #[test]
    fn sch_04_search_parameters() {
        assert_eq!(SEARCH_PARAMETERS.iter().len(), 1390);
        for found in SEARCH_PARAMETERS.iter().filter(|found| !found.is_example()) {
            assert!(found.bases().len() > 0 && !found.code().is_empty());
            for base in found.bases() {
                let base = SCHEMA.type_named(base).unwrap();
                assert!(SEARCH_PARAMETERS.parameter(base, found.code()).is_some());
            }
        }
        let birth = parameter("Patient", "birthdate").unwrap();
        assert_eq!((birth.id(), birth.search_type()), ("individual-birthdate", SearchType::Date));
        assert_eq!(birth.bases().collect::<Vec<_>>(), ["Patient", "Person", "RelatedPerson"]);
        let subject = parameter("Observation", "subject").unwrap();
        let targets: Vec<_> = subject.targets().collect();
        assert_eq!(targets, ["Group", "Device", "Patient", "Location"]);
        let composite = parameter("Observation", "code-value-quantity").unwrap();
        assert_eq!(composite.search_type(), SearchType::Composite);
        let components: Vec<_> = composite.components().collect();
        assert_eq!(
            components,
            [("clinical-code", "code"), ("Observation-value-quantity", "value.as(Quantity)")]
        );
        assert_eq!(parameter("Patient", "_id").unwrap().id(), "Resource-id");
        assert!(parameter("Patient", "_text").is_some());
        assert!(parameter("Bundle", "_text").is_none(), "a Bundle is no DomainResource");
        assert!(parameter("Patient", "nosuch").is_none());
        assert!(parameter("Patient", "code").is_none());
    }

    #[test]
    fn sch_05_compartments() {
        let codes: Vec<_> = COMPARTMENTS.iter().map(Compartment::code).collect();
        assert_eq!(codes, ["Device", "Encounter", "Patient", "Practitioner", "RelatedPerson"]);
        for compartment in COMPARTMENTS.iter() {
            for member in compartment.members() {
                for code in compartment.parameters(member).filter(|code| *code != "{def}") {
                    assert!(parameter(member, code).is_some(), "{member} {code}");
                }
            }
        }
        assert!(COMPARTMENTS.compartment("Group").is_none());
    }

    #[test]
    fn sch_07_size_of_search_tables() {
        let size = SEARCH_PARAMETERS.strings.text.len()
            + size_of_val(SEARCH_PARAMETERS.strings.ends)
            + size_of_val(SEARCH_PARAMETERS.rows)
            + size_of_val(SEARCH_PARAMETERS.lists.0);
        assert!(size <= 200_000, "{size} bytes");
    }
}
