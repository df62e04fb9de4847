//! The syntax tree, with the place of every node in the text.
//!
//! It prints back to text that parses to the same tree:
//!
//! ```
//! let tree = sanare_fhirpath::parse("name . where(use='official').given|alias")?;
//! assert_eq!(tree.to_string(), "name.where(use = 'official').given | alias");
//! # Ok::<(), sanare_fhirpath::Error>(())
//! ```

use std::fmt;

use crate::value::{Decimal, Temporal, Unit};

/// Bytes of the expression's text, from `start` to before `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "a span is its two ends")]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// From the start of this span to the end of another.
    #[must_use]
    pub const fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }
}

/// An expression. Two are equal if they say the same, wherever they stand.
#[derive(Clone)]
#[allow(clippy::exhaustive_structs, reason = "a node is what it says and where")]
pub struct Expr {
    /// What it says.
    pub kind: ExprKind,
    /// Where it stands.
    pub span: Span,
}

/// What an [`Expr`] says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExprKind {
    /// `{}`
    Empty,
    /// `5`, `'text'`, `@2024-02`, `4 days`.
    Literal(Literal),
    /// `$this`
    This,
    /// `$index`
    Index,
    /// `$total`
    Total,
    /// `%name`
    External(String),
    /// `name`, or `input.name`.
    Member {
        /// What stands before the dot.
        input: Option<Box<Expr>>,
        /// The element, or at the beginning the type.
        name: String,
    },
    /// `name(arguments)`, or `input.name(arguments)`.
    Function {
        /// What stands before the dot.
        input: Option<Box<Expr>>,
        /// The function.
        name: String,
        /// What stands between the parentheses.
        arguments: Vec<Argument>,
    },
    /// `input[index]`
    Indexer {
        /// What is indexed.
        input: Box<Expr>,
        /// The expression in brackets.
        index: Box<Expr>,
    },
    /// `-operand`, `+operand`.
    Unary {
        /// The sign.
        operator: UnaryOperator,
        /// What follows it.
        operand: Box<Expr>,
    },
    /// `left operator right`.
    Binary {
        /// The operator.
        operator: BinaryOperator,
        /// Its left operand.
        left: Box<Expr>,
        /// Its right operand.
        right: Box<Expr>,
    },
    /// `operand is Type`, `operand as Type`.
    Type {
        /// `is` or `as`.
        operator: TypeOperator,
        /// What is tested.
        operand: Box<Expr>,
        /// The type named.
        of_type: TypeName,
    },
}

/// An argument of a function.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "the grammar of an argument is this")]
pub struct Argument {
    /// The expression.
    pub value: Expr,
    /// `asc` or `desc` after it, a key of `sort`.
    pub order: Option<SortOrder>,
}

/// The order of a sort key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the language has these two")]
pub enum SortOrder {
    /// `asc`
    Ascending,
    /// `desc`
    Descending,
}

/// The name of a type, with its namespace if one is written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a type specifier is these two")]
pub struct TypeName {
    /// `FHIR` or `System`.
    pub namespace: Option<String>,
    /// `Patient`, `Boolean`.
    pub name: String,
}

/// A value written in the expression.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Literal {
    /// `true`, `false`
    Boolean(bool),
    /// `42`
    Integer(i32),
    /// `42L`
    Long(i64),
    /// `4.20`
    Decimal(Decimal),
    /// `'text'`
    String(String),
    /// `@2024`, `@2024T`, `@T10:30`
    Temporal(Temporal),
    /// `4 days`, `4.20 'mg'`
    Quantity(Decimal, Unit),
}

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the language has these two")]
pub enum UnaryOperator {
    /// `+`
    Plus,
    /// `-`
    Minus,
}

/// `is` or `as`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "the language has these two")]
pub enum TypeOperator {
    /// `is`
    Is,
    /// `as`
    As,
}

macro_rules! binary_operators {
    ($($(#[$doc:meta])* $name:ident $text:literal $power:literal)*) => {
        /// An operator between two operands.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(clippy::exhaustive_enums, reason = "the language has these")]
        pub enum BinaryOperator { $($(#[$doc])* $name,)* }

        impl BinaryOperator {
            /// The operator as it is written.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            pub(crate) fn of_text(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$name),)* _ => None }
            }

            /// How tightly it binds: more is tighter.
            pub(crate) const fn power(self) -> u8 {
                match self { $(Self::$name => $power,)* }
            }
        }
    };
}

impl BinaryOperator {
    /// Whether it gives a Boolean.
    pub(crate) const fn is_decision(self) -> bool {
        !matches!(
            self,
            Self::Multiply
                | Self::Divide
                | Self::Div
                | Self::Mod
                | Self::Add
                | Self::Subtract
                | Self::Concatenate
                | Self::Union
        )
    }
}

binary_operators! {
    /// `*`
    Multiply "*" 11
    /// `/`
    Divide "/" 11
    /// `div`
    Div "div" 11
    /// `mod`
    Mod "mod" 11
    /// `+`
    Add "+" 10
    /// `-`
    Subtract "-" 10
    /// `&`
    Concatenate "&" 10
    /// `|`
    Union "|" 8
    /// `<`
    Less "<" 7
    /// `<=`
    LessOrEqual "<=" 7
    /// `>`
    Greater ">" 7
    /// `>=`
    GreaterOrEqual ">=" 7
    /// `=`
    Equal "=" 6
    /// `!=`
    NotEqual "!=" 6
    /// `~`
    Equivalent "~" 6
    /// `!~`
    NotEquivalent "!~" 6
    /// `in`
    In "in" 5
    /// `contains`
    Contains "contains" 5
    /// `and`
    And "and" 4
    /// `or`
    Or "or" 3
    /// `xor`
    Xor "xor" 3
    /// `implies`
    Implies "implies" 2
}

/// Where `is` and `as` stand between the operators.
pub(crate) const TYPE_POWER: u8 = 9;
/// Where a sign stands: looser than the dot, tighter than every operator.
pub(crate) const SIGN_POWER: u8 = 12;

impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// Shows the tree; of literals the kind only.
impl fmt::Debug for Expr {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(out)
    }
}

/// Shows the kind, never the value.
impl fmt::Debug for Literal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Boolean(_) => "Boolean",
            Self::Integer(_) => "Integer",
            Self::Long(_) => "Long",
            Self::Decimal(_) => "Decimal",
            Self::String(_) => "String",
            Self::Temporal(_) => "Temporal",
            Self::Quantity(..) => "Quantity",
        })
    }
}
