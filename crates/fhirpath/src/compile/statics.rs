//! What the compiler knows about a collection.

use sanare_fhir::schema::{Type, TypeKind};

use crate::value::SystemType;

/// A type of FHIR or of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "there are these two namespaces")]
pub enum TypeRef {
    /// A type of the schema tables.
    Fhir(Type),
    /// A type of the language.
    System(SystemType),
}

impl TypeRef {
    /// The type that it has as the operand of an operator; none for structures.
    pub(crate) fn system(self) -> Option<SystemType> {
        match self {
            Self::System(system) => Some(system),
            Self::Fhir(of) if of.kind() == TypeKind::Primitive => {
                Some(of.primitive_kind().map_or(SystemType::String, SystemType::of_primitive))
            }
            Self::Fhir(of) => of.is_a("Quantity").then_some(SystemType::Quantity),
        }
    }

    /// Whether it is a structure that is no value.
    pub(crate) fn is_structure(self) -> bool {
        match self {
            Self::System(_) => false,
            Self::Fhir(of) => of.kind() != TypeKind::Primitive && !of.is_abstract(),
        }
    }
}

/// The types and the cardinality of a collection, as far as they are known before evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaticType {
    pub(crate) types: Vec<TypeRef>,
    pub(crate) open: bool,
    pub(crate) many: bool,
    pub(crate) ordered: bool,
}

impl StaticType {
    pub(crate) const fn nothing() -> Self {
        Self { types: Vec::new(), open: false, many: false, ordered: true }
    }

    pub(crate) const fn unknown() -> Self {
        Self { types: Vec::new(), open: true, many: true, ordered: true }
    }

    pub(crate) fn one(of: TypeRef) -> Self {
        Self { types: vec![of], ..Self::nothing() }
    }

    pub(crate) fn system(of: SystemType) -> Self {
        Self::one(TypeRef::System(of))
    }

    /// The types that items can have; complete unless [`is_open`](Self::is_open).
    pub fn types(&self) -> &[TypeRef] {
        &self.types
    }

    /// Whether items can have other types too.
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// Whether there can be more than one item.
    pub const fn is_many(&self) -> bool {
        self.many
    }

    /// Whether there is never an item.
    pub fn is_nothing(&self) -> bool {
        self.types.is_empty() && !self.open
    }

    /// One item of it.
    pub(crate) fn item(&self) -> Self {
        Self { many: false, ordered: true, ..self.clone() }
    }

    pub(crate) fn many(mut self, many: bool) -> Self {
        self.many = many;
        self
    }

    pub(crate) fn insert(&mut self, of: TypeRef) {
        if !self.types.contains(&of) {
            self.types.push(of);
        }
    }

    /// Items of both.
    pub(crate) fn with(mut self, other: &Self) -> Self {
        if self.is_nothing() {
            return other.clone();
        }
        if other.is_nothing() {
            return self;
        }
        for of in &other.types {
            self.insert(*of);
        }
        self.open |= other.open;
        self.many = true;
        self.ordered &= other.ordered;
        self
    }

    /// An item of one or of the other.
    pub(crate) fn or(self, other: &Self) -> Self {
        let many = self.many || other.many;
        self.with(other).many(many)
    }

    /// Whether every type that is possible is none that passes.
    pub(crate) fn never(&self, passes: impl Fn(TypeRef) -> bool) -> bool {
        !self.open && !self.types.is_empty() && !self.types.iter().any(|of| passes(*of))
    }
}

impl Default for StaticType {
    fn default() -> Self {
        Self::unknown()
    }
}
