//! The condition language of rule tables, `IF PID-3.5 IN ("MR", "PI") AND PID-3.1 VALUED`.
//!
//! One canonical grammar, and a lenient layer that folds the spellings of the v2-to-FHIR guide
//! into it. [`Condition::parse`] accepts both and names each deviation; [`Condition::parse_strict`]
//! refuses them. Printing gives the canonical text, and parsing that gives the same condition.
//!
//! ```
//! use sanare_mapping::cond::Condition;
//!
//! let text = r#"IF OBX-2="ED" and OBX-5 LST.COUNT GREATER THAN 1"#;
//! let (condition, deviations) = Condition::parse(text)?;
//! assert_eq!(condition.to_string(), r#"IF OBX-2 EQUAL "ED" AND OBX-5 COUNT > 1"#);
//! assert!(!deviations.is_empty());
//! # Ok::<(), sanare_mapping::cond::ConditionError>(())
//! ```

mod lexer;
mod parser;

use std::fmt;

pub(crate) use parser::is_data_type;

/// Reads one operand, `PID-3.5`, `CX.5`, `PID` or `SELF`, in either separator.
pub(crate) fn operand(text: &str) -> Option<Operand> {
    parser::reference(text).map(|(operand, _)| operand)
}

/// The longest text that is read as a condition, in bytes.
pub const MAX_LENGTH: usize = 4096;
/// How deep parentheses and `NOT` may nest.
pub const MAX_DEPTH: usize = 32;

/// A whole condition: `IF` expression, and perhaps `ERROR`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Condition {
    expression: Expression,
    stops: bool,
}

impl Condition {
    /// A condition that holds when `expression` does.
    pub fn new(expression: Expression) -> Self {
        Self { expression: expression.flattened(), stops: false }
    }

    /// Reads a condition in the canonical or in a lenient spelling; gives back what was lenient.
    ///
    /// # Errors
    /// [`ConditionErrorKind`] tells what could not be read and where.
    pub fn parse(text: &str) -> Result<(Self, Vec<Deviation>), ConditionError> {
        parser::parse(text)
    }

    /// Reads a condition in the canonical grammar only.
    ///
    /// # Errors
    /// As [`Condition::parse`]; the first deviation is [`ConditionErrorKind::NotCanonical`].
    pub fn parse_strict(text: &str) -> Result<Self, ConditionError> {
        let (condition, deviations) = parser::parse(text)?;
        match deviations.first() {
            None => Ok(condition),
            Some(first) => Err(ConditionError {
                kind: ConditionErrorKind::NotCanonical(first.kind),
                offset: first.offset,
            }),
        }
    }

    /// The test itself.
    pub fn expression(&self) -> &Expression {
        &self.expression
    }

    /// True for `IF ... ERROR`: when it holds, the message is refused.
    pub fn stops(&self) -> bool {
        self.stops
    }

    /// Whether the condition holds for these facts.
    pub fn holds(&self, facts: &dyn Facts) -> bool {
        self.expression.holds(facts)
    }
}

/// What a condition asks of a message.
pub trait Facts {
    /// Calls `each` with every valued text of an operand, in order, until it returns true;
    /// returns whether it did. A composite gives its first component.
    fn any(&self, operand: &Operand, each: &mut dyn FnMut(&str) -> bool) -> bool;

    /// How many repetitions an operand has.
    fn count(&self, operand: &Operand) -> usize;

    /// Whether a named set of the caller contains the operand.
    fn in_set(&self, operand: &Operand, set: &str) -> bool;
}

/// A test, or tests joined. `And` and `Or` hold two or more, none of their own kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Expression {
    /// All hold.
    And(Vec<Expression>),
    /// At least one holds.
    Or(Vec<Expression>),
    /// The inner one does not hold.
    Not(Box<Expression>),
    /// One operand has a property.
    Test(Operand, Predicate),
}

impl Expression {
    fn holds(&self, facts: &dyn Facts) -> bool {
        match self {
            Self::And(all) => all.iter().all(|one| one.holds(facts)),
            Self::Or(any) => any.iter().any(|one| one.holds(facts)),
            Self::Not(inner) => !inner.holds(facts),
            Self::Test(operand, predicate) => predicate.holds(operand, facts),
        }
    }

    /// Calls `visit` for every test in it.
    pub fn each_test(&self, visit: &mut dyn FnMut(&Operand, &Predicate)) {
        match self {
            Self::And(list) | Self::Or(list) => list.iter().for_each(|one| one.each_test(visit)),
            Self::Not(inner) => inner.each_test(visit),
            Self::Test(operand, predicate) => visit(operand, predicate),
        }
    }

    /// Nested lists of one kind become one list, and a list of one becomes its member.
    fn flattened(self) -> Self {
        match self {
            Self::And(list) => Self::joined(list, true),
            Self::Or(list) => Self::joined(list, false),
            Self::Not(inner) => Self::Not(Box::new(inner.flattened())),
            Self::Test(..) => self,
        }
    }

    fn joined(list: Vec<Self>, and: bool) -> Self {
        let mut flat = Vec::new();
        for one in list {
            match (one.flattened(), and) {
                (Self::And(inner), true) | (Self::Or(inner), false) => flat.extend(inner),
                (other, _) => flat.push(other),
            }
        }
        flat.dedup();
        match (flat.len(), flat.pop()) {
            (1, Some(only)) => only,
            (_, last) => {
                flat.extend(last);
                if and { Self::And(flat) } else { Self::Or(flat) }
            }
        }
    }
}

/// What is tested.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Operand {
    /// `PID`, `PID-3`, `PID-3.5.1`.
    Segment {
        /// The segment's name.
        segment: Box<str>,
        /// Field, component, subcomponent; empty for the segment itself.
        path: Vec<u16>,
    },
    /// `CX.5`: a component of the value that the rule's map works on.
    Component {
        /// The data type's name.
        data_type: Box<str>,
        /// Component, subcomponent.
        path: Vec<u16>,
    },
    /// `SELF`: the rule's own source.
    Own,
}

/// The property that is tested.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Predicate {
    /// `VALUED`, or `NOT VALUED` when false.
    Valued(bool),
    /// `EQUAL value`.
    Equal {
        /// `NOT EQUAL`.
        negated: bool,
        /// What it is compared with.
        value: Value,
    },
    /// `IN (value, ...)`.
    In {
        /// `NOT IN`.
        negated: bool,
        /// The members.
        values: Vec<Value>,
    },
    /// `IN @name`: a set that the caller supplies.
    InSet {
        /// `NOT IN`.
        negated: bool,
        /// The name without `@`.
        name: Box<str>,
    },
    /// `COUNT > 1`: the number of repetitions.
    Count(Comparison, u32),
    /// `LENGTH > 8`: the number of characters.
    Length(Comparison, u32),
}

impl Predicate {
    fn holds(&self, operand: &Operand, facts: &dyn Facts) -> bool {
        match self {
            Self::Valued(wanted) => facts.any(operand, &mut |_| true) == *wanted,
            Self::Equal { negated, value } => equal(operand, value, facts) != *negated,
            Self::In { negated, values } => {
                values.iter().any(|value| equal(operand, value, facts)) != *negated
            }
            Self::InSet { negated, name } => facts.in_set(operand, name) != *negated,
            Self::Count(comparison, number) => {
                comparison.compare(u64::try_from(facts.count(operand)).unwrap_or(u64::MAX), *number)
            }
            Self::Length(comparison, number) => facts.any(operand, &mut |text| {
                comparison.compare(u64::try_from(text.chars().count()).unwrap_or(u64::MAX), *number)
            }),
        }
    }
}

fn equal(operand: &Operand, value: &Value, facts: &dyn Facts) -> bool {
    match value {
        Value::Text(wanted) => facts.any(operand, &mut |text| text == &**wanted),
        Value::Number(wanted) => facts.any(operand, &mut |text| text.parse() == Ok(*wanted)),
        Value::Operand(other) => {
            facts.any(operand, &mut |text| facts.any(other, &mut |wanted| text == wanted))
        }
    }
}

/// The right-hand side of `EQUAL` and `IN`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// `"MR"`.
    Text(Box<str>),
    /// `1`.
    Number(u32),
    /// `PID-12`.
    Operand(Operand),
}

/// How `COUNT` and `LENGTH` compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `<>`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Comparison {
    fn compare(self, left: u64, right: u32) -> bool {
        let right = u64::from(right);
        match self {
            Self::Equal => left == right,
            Self::NotEqual => left != right,
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }
}

/// One lenient spelling that was folded into the canonical grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deviation {
    /// Which spelling.
    pub kind: DeviationKind,
    /// Where, in bytes from the start of the text.
    pub offset: usize,
}

/// The spellings that the lenient layer accepts (the guide's tables contain all of them).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviationKind {
    /// `EQUALS` for `EQUAL`.
    Equals,
    /// `IS`, `=` or `EQUAL TO` for `EQUAL`.
    Is,
    /// `IS VALUED`, `VALUE`, `IS EMPTY`, `DOES NOT EXIST` for `VALUED`.
    ValuedSpelling,
    /// `HD-3` or `ORC.1`: the separator of the other kind.
    Separator,
    /// `LST.COUNT`, or words where a comparison sign stands.
    Comparison,
    /// `IF` again after `AND`, `OR` or `(`.
    RepeatedIf,
    /// A keyword that is not in upper case.
    KeywordCase,
    /// `A AND B NOT VALUED`: one predicate for both operands.
    SharedPredicate,
    /// A predicate without operand: the rule's own source, or the operand before.
    MissingOperand,
    /// `IS IN` for `IN`.
    IsIn,
    /// A string in single quotes.
    SingleQuotes,
    /// `AND` mixed with `OR` without parentheses: `AND` binds tighter here.
    MixedPrecedence,
    /// The word `IF` is missing at the start.
    MissingIf,
}

impl fmt::Display for DeviationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Equals => "EQUALS for EQUAL",
            Self::Is => "IS, = or EQUAL TO for EQUAL",
            Self::ValuedSpelling => "another spelling of VALUED",
            Self::Separator => "the separator of the other kind of reference",
            Self::Comparison => "words for a comparison sign",
            Self::RepeatedIf => "IF repeated",
            Self::KeywordCase => "a keyword not in upper case",
            Self::SharedPredicate => "one predicate shared by several operands",
            Self::MissingOperand => "a predicate without operand",
            Self::IsIn => "IS IN for IN",
            Self::SingleQuotes => "single quotes",
            Self::MixedPrecedence => "AND mixed with OR without parentheses",
            Self::MissingIf => "IF missing",
        })
    }
}

/// Why a text is no condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConditionError {
    kind: ConditionErrorKind,
    offset: usize,
}

impl ConditionError {
    fn new(kind: ConditionErrorKind, offset: usize) -> Self {
        Self { kind, offset }
    }

    /// The cause.
    pub fn kind(&self) -> ConditionErrorKind {
        self.kind
    }

    /// Bytes from the start of the text.
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for ConditionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.kind, self.offset)
    }
}

impl std::error::Error for ConditionError {}

/// The causes of a [`ConditionError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConditionErrorKind {
    /// A character or word that no condition contains.
    #[error("unexpected text")]
    Unexpected,
    /// The text ends where something must follow.
    #[error("unexpected end")]
    UnexpectedEnd,
    /// A quote or parenthesis is not closed.
    #[error("a quote or parenthesis is not closed")]
    Unclosed,
    /// An operand without predicate.
    #[error("an operand without predicate")]
    BareOperand,
    /// Longer than [`MAX_LENGTH`].
    #[error("longer than {MAX_LENGTH} bytes")]
    TooLong,
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("nested deeper than {MAX_DEPTH}")]
    TooDeep,
    /// Strict reading met a lenient spelling.
    #[error("not canonical: {0}")]
    NotCanonical(DeviationKind),
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IF {}", self.expression)?;
        if self.stops { f.write_str(" ERROR") } else { Ok(()) }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, list: &[Self], word: &str| {
            for (at, one) in list.iter().enumerate() {
                if at > 0 {
                    f.write_str(word)?;
                }
                match one {
                    Self::And(_) | Self::Or(_) => write!(f, "({one})")?,
                    Self::Not(_) | Self::Test(..) => write!(f, "{one}")?,
                }
            }
            Ok(())
        };
        match self {
            Self::And(all) => list(f, all, " AND "),
            Self::Or(any) => list(f, any, " OR "),
            Self::Not(inner) => match **inner {
                Self::Not(_) => write!(f, "NOT {inner}"),
                _ => write!(f, "NOT ({inner})"),
            },
            Self::Test(operand, predicate) => write!(f, "{operand} {predicate}"),
        }
    }
}

impl fmt::Display for Operand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, path, first) = match self {
            Self::Own => return f.write_str("SELF"),
            Self::Segment { segment, path } => (segment, path, '-'),
            Self::Component { data_type, path } => (data_type, path, '.'),
        };
        f.write_str(name)?;
        for (at, number) in path.iter().enumerate() {
            write!(f, "{}{number}", if at == 0 { first } else { '.' })?;
        }
        Ok(())
    }
}

impl fmt::Display for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let not = |negated: &bool| if *negated { "NOT " } else { "" };
        match self {
            Self::Valued(true) => f.write_str("VALUED"),
            Self::Valued(false) => f.write_str("NOT VALUED"),
            Self::Equal { negated, value } => write!(f, "{}EQUAL {value}", not(negated)),
            Self::In { negated, values } => {
                write!(f, "{}IN (", not(negated))?;
                for (at, value) in values.iter().enumerate() {
                    write!(f, "{}{value}", if at == 0 { "" } else { ", " })?;
                }
                f.write_str(")")
            }
            Self::InSet { negated, name } => write!(f, "{}IN @{name}", not(negated)),
            Self::Count(comparison, number) => write!(f, "COUNT {comparison} {number}"),
            Self::Length(comparison, number) => write!(f, "LENGTH {comparison} {number}"),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "\"{text}\""),
            Self::Number(number) => write!(f, "{number}"),
            Self::Operand(operand) => write!(f, "{operand}"),
        }
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Equal => "=",
            Self::NotEqual => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        })
    }
}

#[cfg(test)]
mod tests;
