//! From text to a plan: names and types are looked up once, in the schema tables.

mod lower;
mod statics;

use std::collections::BTreeSet;
use std::sync::Arc;

use sanare_fhir::schema::Schema;

pub use statics::{StaticType, TypeRef};

use crate::ast::Span;
use crate::error::{Error, ErrorKind, Result};
use crate::function::Capability;
use crate::limits::Limits;
use crate::parser::parse_within;
use crate::plan::{Compiled, Plan};
pub(crate) use lower::{is_of_language, pattern};

/// Compiles expressions against the tables of one release.
///
/// ```
/// use sanare_fhir::r4;
/// use sanare_fhirpath::{Compiler, ErrorKind};
///
/// let compiler = Compiler::new(&r4::schema::SCHEMA);
/// let text = "name.given1";
/// let error = compiler.compile(text, "Patient").unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::UnknownElement);
/// assert_eq!(error.render(text), "the type has no such element\nname.given1\n     ^^^^^^");
/// assert!(compiler.lenient().compile(text, "Patient").is_ok());
/// ```
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "options that stand side by side")]
pub struct Compiler {
    schema: &'static Schema,
    strict: bool,
    polymorphic_names: bool,
    as_filters: bool,
    primitive_values: bool,
    limits: Limits,
    variables: Vec<Arc<str>>,
    functions: Vec<HostFunction>,
}

/// A function that the caller brings.
#[derive(Debug, Clone)]
struct HostFunction {
    name: Arc<str>,
    least: usize,
    most: usize,
    gives: StaticType,
}

/// What is known about an expression without evaluating it.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Report {
    /// What it gives.
    pub result: StaticType,
    /// The variables of the caller and of the expression that it uses.
    pub variables: BTreeSet<Box<str>>,
    /// The functions that it calls.
    pub functions: BTreeSet<Box<str>>,
    /// The elements that it touches, by their paths in the definitions: `HumanName.given`.
    pub paths: BTreeSet<Box<str>>,
    /// What it needs of the host.
    pub needs: Vec<Capability>,
}

impl Compiler {
    /// A strict compiler: names that do not exist and types that cannot be are errors.
    pub fn new(schema: &'static Schema) -> Self {
        Self {
            schema,
            strict: true,
            polymorphic_names: false,
            as_filters: false,
            primitive_values: false,
            limits: Limits::new(),
            variables: Vec::new(),
            functions: Vec::new(),
        }
    }

    /// Names that do not exist give the empty collection.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.strict = false;
        self
    }

    /// Allows the JSON names of choices, `valueQuantity`, beside `value`.
    #[must_use]
    pub fn polymorphic_names(mut self, allowed: bool) -> Self {
        self.polymorphic_names = allowed;
        self
    }

    /// `as` on several items filters them, as `ofType` does, instead of being an error.
    ///
    /// Search parameters and invariants of FHIR R4 rely on it: `(Group.characteristic.value as Range)`.
    #[must_use]
    pub fn as_filters(mut self, filters: bool) -> Self {
        self.as_filters = filters;
        self
    }

    /// `value` of a primitive gives the primitive: `linkId.value` is `linkId`.
    ///
    /// The FHIR Mapping Language is written like that; FHIRPath itself knows no such child.
    #[must_use]
    pub fn primitive_values(mut self, given: bool) -> Self {
        self.primitive_values = given;
        self
    }

    /// The limits of expressions and of their evaluation.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Declares a variable that the caller gives, without the `%`.
    #[must_use]
    pub fn variable(mut self, name: &str) -> Self {
        self.variables.push(name.into());
        self
    }

    /// Declares a function of the caller, with the least and greatest number of its arguments.
    #[must_use]
    pub fn function(self, name: &str, least: usize, most: usize) -> Self {
        self.host_function(name, (least, most), StaticType::unknown())
    }

    /// Declares a function of the caller that gives items of one type, so that what follows it is
    /// checked; `many` says whether there can be several.
    #[must_use]
    pub fn function_giving(
        self,
        name: &str,
        least: usize,
        most: usize,
        of: TypeRef,
        many: bool,
    ) -> Self {
        self.host_function(name, (least, most), StaticType::one(of).many(many))
    }

    fn host_function(
        mut self,
        name: &str,
        (least, most): (usize, usize),
        gives: StaticType,
    ) -> Self {
        self.functions.push(HostFunction { name: name.into(), least, most, gives });
        self
    }

    /// A plan of the expression for a type: `Patient`, `HumanName`, `Patient.contact`.
    ///
    /// The type may be abstract: `Resource` takes expressions that begin with any resource's name.
    ///
    /// # Errors
    /// Of stage [`Syntax`](crate::Stage::Syntax) or [`Semantic`](crate::Stage::Semantic);
    /// [`UnknownType`](ErrorKind::UnknownType) if the tables have no such type.
    pub fn compile(&self, text: &str, root: &str) -> Result<Plan> {
        let Some(root) = self.schema.type_named(root) else {
            let nowhere = Span { start: 0, end: 0 };
            return Err(Error::semantic(ErrorKind::UnknownType, nowhere));
        };
        self.plan(text, &StaticType::one(TypeRef::Fhir(root)))
    }

    /// A plan of the expression for any input, or none at all.
    ///
    /// # Errors
    /// Of stage [`Syntax`](crate::Stage::Syntax) or [`Semantic`](crate::Stage::Semantic).
    pub fn compile_untyped(&self, text: &str) -> Result<Plan> {
        self.plan(text, &StaticType::unknown())
    }

    fn plan(&self, text: &str, root: &StaticType) -> Result<Plan> {
        let tree = parse_within(text, self.limits)?;
        let (op, report) = lower::lower(self, &tree, root)?;
        let Self { schema, limits, as_filters, primitive_values, .. } = *self;
        let walks = !report.functions.contains("defineVariable");
        let compiled =
            Compiled { tree, op, schema, limits, as_filters, primitive_values, walks, report };
        Ok(Plan(Arc::new(compiled)))
    }
}
