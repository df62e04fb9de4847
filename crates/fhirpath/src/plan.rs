//! What an expression is compiled to.

use std::sync::Arc;

use regex::Regex;
use sanare_fhir::Release;
use sanare_fhir::schema::{Field, Schema, Type};

use crate::ast::{BinaryOperator, Expr, SortOrder, Span};
use crate::compile::Report;
use crate::error::ErrorKind;
use crate::function::Function;
use crate::limits::Limits;
use crate::value::{SystemType, Value};

/// A compiled expression: immutable, cheap to clone, and shared between threads as one likes.
///
/// It prints as the expression that it was compiled from, without comments and spare parentheses.
#[derive(Clone)]
pub struct Plan(pub(crate) Arc<Compiled>);

pub(crate) struct Compiled {
    pub(crate) tree: Expr,
    pub(crate) op: Op,
    pub(crate) schema: &'static Schema,
    pub(crate) limits: Limits,
    pub(crate) as_filters: bool,
    pub(crate) primitive_values: bool,
    /// Whether no variable is defined, so that items can be handed on one by one.
    pub(crate) walks: bool,
    pub(crate) report: Report,
}

impl Plan {
    /// What is known about the expression without evaluating it.
    pub fn report(&self) -> &Report {
        &self.0.report
    }

    /// The syntax tree.
    pub fn tree(&self) -> &Expr {
        &self.0.tree
    }

    /// The release whose tables it was compiled with.
    pub fn release(&self) -> Release {
        self.0.schema.release()
    }
}

impl std::fmt::Display for Plan {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.tree.fmt(out)
    }
}

/// Shows the release, never a literal.
impl std::fmt::Debug for Plan {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Plan").field("release", &self.release()).finish_non_exhaustive()
    }
}

/// An operation with its place in the text.
pub(crate) struct Op {
    pub(crate) kind: OpKind,
    pub(crate) span: Span,
}

pub(crate) enum OpKind {
    Nothing,
    Value(Value<'static>),
    Fail(ErrorKind),
    This,
    Index,
    Total,
    Context,
    Resource,
    RootResource,
    Variable(Arc<str>),
    /// `$this`, if it has the type that stands at the beginning of the path.
    Root(Type),
    /// `$this` if its type has this name, otherwise its element of this name.
    RootOrStep(Step),
    /// Elements below elements, without collections in between.
    Path(Box<Op>, Vec<Step>),
    At(Box<Op>, Box<Op>),
    Negate(Box<Op>),
    Plus(Box<Op>),
    Binary(BinaryOperator, Box<Op>, Box<Op>),
    Test(TestKind, TypeTest, Box<Op>),
    Call(Box<Call>),
}

/// A step down the tree.
pub(crate) struct Step {
    pub(crate) name: Box<str>,
    /// The elements of this name, one for each type that is known to come.
    pub(crate) fields: Vec<Field>,
    /// The type that a choice must have, if its JSON name was written.
    pub(crate) of_type: Option<Type>,
}

/// A call of a function.
pub(crate) struct Call {
    pub(crate) function: Called,
    pub(crate) input: Op,
    pub(crate) arguments: Vec<Op>,
    /// The orders of the keys of `sort`.
    pub(crate) orders: Vec<SortOrder>,
    /// The type that `getReferenceKey` names.
    pub(crate) type_argument: Option<Box<str>>,
    /// A constant pattern.
    pub(crate) pattern: Option<Regex>,
}

impl Call {
    /// Whether it calls this function of the language.
    pub(crate) fn is(&self, function: Function) -> bool {
        matches!(self.function, Called::Language(called) if called == function)
    }

    pub(crate) fn new(function: Called, input: Op, arguments: Vec<Op>) -> Self {
        Self { function, input, arguments, orders: Vec::new(), type_argument: None, pattern: None }
    }
}

/// What is called.
#[derive(Clone)]
pub(crate) enum Called {
    Language(Function),
    Host(Arc<str>),
    /// An operation of `%terminologies`.
    Terminologies(Arc<str>),
}

/// What is done with the answer of a type test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TestKind {
    Is,
    As,
    OfType,
}

/// The types that a type name stands for.
#[derive(Clone, Copy)]
pub(crate) struct TypeTest {
    pub(crate) fhir: Option<Type>,
    pub(crate) system: Option<SystemType>,
}
