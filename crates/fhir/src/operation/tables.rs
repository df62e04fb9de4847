//! The operations of a release and their parameters, as the definitions declare them.

use crate::Release;
use crate::schema::rows::{Lists, OperationRow, ParameterRow, Strings};
use crate::schema::search::SearchType;
use crate::schema::{BindingStrength, Type, TypeKind};

/// The operations of one release.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4::{operations::OPERATIONS, schema::SCHEMA};
///
/// let code_system = SCHEMA.type_named("CodeSystem").unwrap();
/// let lookup = OPERATIONS.operation(code_system, "lookup").unwrap();
/// assert_eq!(lookup.url(), "http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup");
/// assert!(lookup.is_on_type() && !lookup.is_on_instance());
///
/// let property = lookup.output("property").unwrap();
/// assert_eq!((property.min(), property.max()), (0, None));
/// assert_eq!(property.part("code").unwrap().type_name(), Some("code"));
/// # }
/// ```
pub struct Operations {
    pub(crate) release: Release,
    pub(crate) strings: Strings,
    /// By code and URL.
    pub(crate) rows: &'static [OperationRow],
    pub(crate) parameters: &'static [ParameterRow],
    pub(crate) lists: Lists,
}

impl Operations {
    /// The release.
    pub const fn release(&self) -> Release {
        self.release
    }

    /// Every operation by code and URL; two of the definitions are examples.
    pub fn iter(&'static self) -> impl ExactSizeIterator<Item = Operation> {
        self.rows.iter().map(move |row| Operation { tables: self, row })
    }

    /// The operation of an id: `CodeSystem-lookup`.
    pub fn named(&'static self, id: &str) -> Option<Operation> {
        self.iter().find(|operation| operation.id() == id)
    }

    /// The operation of a resource type by its code, which stands in the URL after `$`.
    pub fn operation(&'static self, of: Type, code: &str) -> Option<Operation> {
        let code = self.strings.number(code)?;
        let first = self.rows.partition_point(|row| row.1 < code);
        let named = self.rows.get(first..)?.iter().take_while(|row| row.1 == code);
        named
            .map(move |row| Operation { tables: self, row })
            .find(|operation| operation.applies_to(of))
    }
}

impl std::fmt::Debug for Operations {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Operations({})", self.release)
    }
}

/// One operation.
#[derive(Clone, Copy)]
pub struct Operation {
    tables: &'static Operations,
    row: &'static OperationRow,
}

/// Which way a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the standard has these two")]
pub enum Direction {
    /// Into the operation.
    In,
    /// Out of it.
    Out,
}

impl Operation {
    const SYSTEM: u8 = 1;
    const TYPE: u8 = 1 << 1;
    const INSTANCE: u8 = 1 << 2;
    const QUERY: u8 = 1 << 3;
    const CHANGES: u8 = 1 << 4;
    const KNOWS_CHANGES: u8 = 1 << 5;

    /// The release.
    pub fn release(self) -> Release {
        self.tables.release
    }

    /// The canonical URL of the definition.
    pub fn url(self) -> &'static str {
        self.tables.strings.string(self.row.0)
    }

    /// The id of the definition: `CodeSystem-lookup`.
    pub fn id(self) -> &'static str {
        self.url().rsplit('/').next().unwrap_or_default()
    }

    /// The code, which stands in the URL after `$`: `lookup`.
    pub fn code(self) -> &'static str {
        self.tables.strings.string(self.row.1)
    }

    /// The resource types that have the operation; `Resource` means all.
    pub fn resources(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.tables.strings(self.row.2)
    }

    /// Whether a resource type has the operation.
    pub fn applies_to(self, of: Type) -> bool {
        self.resources().any(|resource| of.is_a(resource))
    }

    /// Whether it is called on the whole server: `[base]/$code`.
    pub fn is_on_system(self) -> bool {
        self.has(Self::SYSTEM)
    }

    /// Whether it is called on a type: `[base]/CodeSystem/$lookup`.
    pub fn is_on_type(self) -> bool {
        self.has(Self::TYPE)
    }

    /// Whether it is called on an instance: `[base]/Patient/1/$everything`.
    pub fn is_on_instance(self) -> bool {
        self.has(Self::INSTANCE)
    }

    /// Whether it is a named query, which is called by a search.
    pub fn is_query(self) -> bool {
        self.has(Self::QUERY)
    }

    /// Whether it changes what the server holds; none if the definition does not say.
    pub fn affects_state(self) -> Option<bool> {
        self.has(Self::KNOWS_CHANGES).then(|| self.has(Self::CHANGES))
    }

    /// The parameters that go in or come out, in the order of the definition.
    pub fn parameters(self, direction: Direction) -> impl Iterator<Item = Parameter> + Clone {
        self.tables
            .parameters(self.row.3, self.row.4)
            .filter(move |parameter| parameter.direction() == direction)
    }

    /// The parameter of a name that goes in.
    pub fn input(self, name: &str) -> Option<Parameter> {
        self.parameters(Direction::In).find(|parameter| parameter.name() == name)
    }

    /// The parameter of a name that comes out.
    pub fn output(self, name: &str) -> Option<Parameter> {
        self.parameters(Direction::Out).find(|parameter| parameter.name() == name)
    }

    /// The type of resource that comes out instead of a Parameters, because the only parameter out
    /// is a resource named `return`.
    pub fn returns(self) -> Option<&'static str> {
        let mut out = self.parameters(Direction::Out);
        let only = out.next().filter(|_| out.next().is_none())?;
        let is_resource = |name: &&str| {
            let of = self.release().schema()?.type_named(name)?;
            (of.kind() == TypeKind::Resource).then_some(())
        };
        only.type_name()
            .filter(|_| only.name() == "return" && only.max() == Some(1))
            .filter(|name| matches!(*name, "Any" | "Resource") || is_resource(name).is_some())
    }

    fn has(self, flag: u8) -> bool {
        self.row.5 & flag != 0
    }
}

impl PartialEq for Operation {
    fn eq(&self, other: &Self) -> bool {
        self.release() == other.release() && self.url() == other.url()
    }
}

impl Eq for Operation {}

impl std::fmt::Debug for Operation {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Operation({} {})", self.release(), self.id())
    }
}

/// One parameter of an operation, or a part of one.
#[derive(Clone, Copy)]
pub struct Parameter {
    tables: &'static Operations,
    row: &'static ParameterRow,
}

impl Parameter {
    /// The name.
    pub fn name(self) -> &'static str {
        self.tables.strings.string(self.row.0)
    }

    /// Whether it goes in or comes out.
    pub fn direction(self) -> Direction {
        if self.row.8 & 1 == 0 { Direction::In } else { Direction::Out }
    }

    /// How often it must come.
    pub fn min(self) -> u32 {
        u32::from(self.row.4)
    }

    /// How often it may come; none if as often as one likes.
    pub fn max(self) -> Option<u32> {
        (self.row.5 != u16::MAX).then(|| u32::from(self.row.5))
    }

    /// The declared type; none if the parameter has parts. `Any` and `Element` are open.
    pub fn type_name(self) -> Option<&'static str> {
        self.tables.strings(self.row.1).next()
    }

    /// The types that an open type is limited to; empty if it is not limited.
    pub fn allowed_types(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.tables.strings(self.row.1).skip(1)
    }

    /// Of a reference: the profiles of what it may point at.
    pub fn target_profiles(self) -> impl ExactSizeIterator<Item = &'static str> {
        self.tables.strings(self.row.2)
    }

    /// The value set of a code and how strictly it binds.
    pub fn binding(self) -> Option<(BindingStrength, &'static str)> {
        let strength = match self.row.8 >> 4 & 0xF {
            0 => return None,
            1 => BindingStrength::Required,
            2 => BindingStrength::Extensible,
            3 => BindingStrength::Preferred,
            _ => BindingStrength::Example,
        };
        Some((strength, self.tables.strings.string(self.row.3)))
    }

    /// How the text of a parameter is searched, if it is a search parameter.
    pub fn search_type(self) -> Option<SearchType> {
        let number = u8::try_from(self.row.8 >> 8).unwrap_or_default();
        number.checked_sub(1).map(SearchType::of_number)
    }

    /// Whether it may come in a call on the system, on a type and on an instance (since R5; before,
    /// every parameter may).
    pub fn scopes(self) -> Scopes {
        let has = |bit: u16| self.row.8 & (0b1110) == 0 || self.row.8 & bit != 0;
        Scopes { instance: has(1 << 1), of_type: has(1 << 2), system: has(1 << 3) }
    }

    /// The parts that it has instead of a value.
    pub fn parts(self) -> impl ExactSizeIterator<Item = Self> + Clone {
        self.tables.parameters(self.row.6, self.row.7)
    }

    /// The part of a name.
    pub fn part(self, name: &str) -> Option<Self> {
        self.parts().find(|part| part.name() == name)
    }

    /// Whether a value or resource of a type fits.
    pub fn allows(self, of: Type) -> bool {
        let Some(declared) = self.type_name() else { return false };
        match declared {
            "Any" | "Element" | "*" => {
                let mut allowed = self.allowed_types().peekable();
                allowed.peek().is_none() || allowed.any(|allowed| of.is_a(allowed))
            }
            // The resources that have a canonical URL name no common base in their definitions.
            "CanonicalResource" | "MetadataResource" => {
                of.kind() == TypeKind::Resource && of.element("url").is_some()
            }
            declared => of.is_a(declared),
        }
    }
}

/// Where a parameter may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scopes {
    /// In a call on the whole server.
    pub system: bool,
    /// In a call on a type.
    pub of_type: bool,
    /// In a call on an instance.
    pub instance: bool,
}

impl std::fmt::Debug for Parameter {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Parameter({} {:?})", self.name(), self.direction())
    }
}

impl Operations {
    fn strings(&'static self, list: u16) -> impl ExactSizeIterator<Item = &'static str> {
        self.lists.list(list).iter().map(move |id| self.strings.string(*id))
    }

    fn parameters(
        &'static self,
        first: u16,
        count: u16,
    ) -> impl ExactSizeIterator<Item = Parameter> + Clone {
        let first = usize::from(first);
        let rows = self.parameters.get(first..first + usize::from(count)).unwrap_or_default();
        rows.iter().map(move |row| Parameter { tables: self, row })
    }
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use std::mem::size_of_val;

    use super::*;

    /// The operations of every release whose feature is on.
    fn all() -> Vec<&'static Operations> {
        vec![
            &crate::r4::operations::OPERATIONS,
            #[cfg(feature = "r4b")]
            &crate::r4b::operations::OPERATIONS,
            #[cfg(feature = "r5")]
            &crate::r5::operations::OPERATIONS,
        ]
    }

    #[test]
    fn opn_01_every_operation_has_its_rows() {
        for operations in all() {
            let schema = operations.release().schema().unwrap();
            let expected = if operations.release() == Release::R5 { (61, 376) } else { (47, 278) };
            assert_eq!((operations.iter().len(), operations.parameters.len()), expected);
            let mut reached = 0;
            for operation in operations.iter() {
                assert_eq!(operations.named(operation.id()), Some(operation));
                for of in operation.resources() {
                    let of = schema.type_named(of).unwrap();
                    assert!(operations.operation(of, operation.code()).is_some(), "{operation:?}");
                }
                let both = [Direction::In, Direction::Out];
                let mut open: Vec<_> =
                    both.into_iter().flat_map(|way| operation.parameters(way)).collect();
                while let Some(parameter) = open.pop() {
                    reached += 1;
                    assert_ne!(parameter.name(), "");
                    assert!(parameter.max().is_none_or(|max| max >= parameter.min()));
                    let parts = parameter.parts().len();
                    assert_eq!(parameter.type_name().is_none(), parts > 0, "{operation:?}");
                    assert!(
                        parameter.parts().all(|part| part.direction() == parameter.direction())
                    );
                    for name in parameter.type_name().into_iter().chain(parameter.allowed_types()) {
                        let known = schema.type_named(name).is_some();
                        assert!(known || name == "Any", "{name}");
                    }
                    open.extend(parameter.parts());
                }
            }
            assert_eq!(reached, operations.parameters.len(), "each row stands below one operation");
        }
    }

    #[test]
    fn opn_01_facts_of_an_operation() {
        let operations = &crate::r4::operations::OPERATIONS;
        let schema = Release::R4.schema().unwrap();
        let patient = schema.type_named("Patient").unwrap();
        let everything = operations.operation(patient, "everything").unwrap();
        assert_eq!(everything.id(), "Patient-everything");
        assert_eq!(everything.returns(), Some("Bundle"));
        assert!(
            everything.is_on_instance() && everything.is_on_type() && !everything.is_on_system()
        );
        assert_eq!(operations.operation(patient, "validate").unwrap().id(), "Resource-validate");
        assert!(operations.operation(patient, "lookup").is_none());
        assert!(operations.operation(patient, "nosuch").is_none());
        let mode = operations.named("Resource-validate").unwrap().input("mode").unwrap();
        let (strength, set) = mode.binding().unwrap();
        assert_eq!(strength, BindingStrength::Required);
        assert!(set.starts_with("http://hl7.org/fhir/ValueSet/resource-validation-mode"));
        let lookup = operations.named("CodeSystem-lookup").unwrap();
        assert_eq!(lookup.returns(), None);
        let value = lookup.output("property").unwrap().part("value").unwrap();
        assert_eq!(value.type_name(), Some("Element"));
        assert_eq!(value.allowed_types().count(), 7);
        let fits = |name: &str| value.allows(schema.type_named(name).unwrap());
        assert!(fits("Coding") && fits("code") && !fits("Period"));
        assert_eq!(lookup.affects_state(), None, "R4 does not say");
        assert_eq!(lookup.input("code").unwrap().search_type(), None);
        let subject = operations.named("PlanDefinition-apply").unwrap().input("subject").unwrap();
        assert_eq!(subject.search_type(), Some(SearchType::Reference));
        assert!(!operations.iter().any(Operation::is_query));
        #[cfg(feature = "r5")]
        {
            let operations = &crate::r5::operations::OPERATIONS;
            assert!(operations.named("example-query-high-risk").unwrap().is_query());
            let translate = operations.named("ConceptMap-translate").unwrap();
            assert_eq!(translate.input("targetCoding").unwrap().type_name(), Some("Coding"));
            assert_eq!(translate.affects_state(), Some(false));
            let scopes = translate.input("url").unwrap().scopes();
            assert!(scopes.of_type && !scopes.instance && !scopes.system);
        }
    }

    #[test]
    fn opn_02_size() {
        for operations in all() {
            let size = operations.strings.text.len()
                + size_of_val(operations.strings.ends)
                + size_of_val(operations.rows)
                + size_of_val(operations.parameters)
                + size_of_val(operations.lists.0);
            assert!(size <= 30_000, "{}: {size} bytes", operations.release());
        }
    }
}
