//! The error of this crate: a kind, a stage and the bytes of the expression, never a value.

use std::fmt;

use crate::ast::Span;

/// The result of this crate's fallible calls.
pub type Result<T> = std::result::Result<T, Error>;

/// Why an expression was not compiled or not evaluated, and where in its text.
///
/// An error holds nothing of the resource, and nothing of the expression but a place in it.
///
/// ```
/// use sanare_fhirpath::{ErrorKind, Stage};
///
/// let text = "name.where(use = ";
/// let error = sanare_fhirpath::parse(text).unwrap_err();
/// assert_eq!((error.kind(), error.stage()), (ErrorKind::UnexpectedEnd, Stage::Syntax));
/// assert_eq!(error.location().start, text.len());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} (byte {} of the expression)", .span.start)]
pub struct Error {
    kind: ErrorKind,
    stage: Stage,
    span: Span,
    needs: Vec<Need>,
}

/// When an error was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "an expression is parsed, checked and evaluated")]
pub enum Stage {
    /// The text is no expression.
    Syntax,
    /// The expression cannot mean anything for the type that it is compiled for.
    Semantic,
    /// The expression met data that it cannot be evaluated on.
    Evaluation,
}

/// Something that the caller must load before the expression can be evaluated.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Need {
    /// What is needed.
    pub kind: NeedKind,
    /// The reference, value set or profile: it may tell about a person.
    pub target: Box<str>,
}

/// What is needed from the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NeedKind {
    /// The resource that a reference points at.
    Resource,
    /// An answer of a terminology service about a value set or code system.
    Terminology,
    /// A profile to test against.
    Profile,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, stage: Stage, span: Span) -> Self {
        Self { kind, stage, span, needs: Vec::new() }
    }

    pub(crate) fn syntax(kind: ErrorKind, span: Span) -> Self {
        Self::new(kind, Stage::Syntax, span)
    }

    pub(crate) fn semantic(kind: ErrorKind, span: Span) -> Self {
        Self::new(kind, Stage::Semantic, span)
    }

    pub(crate) fn evaluation(kind: ErrorKind, span: Span) -> Self {
        Self::new(kind, Stage::Evaluation, span)
    }

    pub(crate) fn needing(mut self, need: Need) -> Self {
        self.needs.push(need);
        self
    }

    /// The cause.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// When it was found.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The bytes of the expression that the error is about.
    pub fn location(&self) -> Span {
        self.span
    }

    /// What the host must load before a new try; only with [`ErrorKind::Needs`].
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// The message, and under the line of the expression's text a mark at the place.
    ///
    /// ```
    /// let text = "1 +";
    /// let error = sanare_fhirpath::parse(text).unwrap_err();
    /// assert_eq!(error.render(text), "the expression ends too early\n1 +\n   ^");
    /// ```
    pub fn render(&self, text: &str) -> String {
        let before = text.get(..self.span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let rest = text.get(line_start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        let marked = text.get(self.span.start..self.span.end).unwrap_or_default();
        let width = marked.lines().next().unwrap_or_default().chars().count().max(1);
        format!("{}\n{line}\n{}{}", self.kind, " ".repeat(column), "^".repeat(width))
    }
}

impl Need {
    pub(crate) fn new(kind: NeedKind, target: &str) -> Self {
        Self { kind, target: target.into() }
    }
}

/// Shows the kind, never the target.
impl fmt::Debug for Need {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Need").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// The causes of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A character that begins no token.
    UnexpectedCharacter,
    /// A token that cannot stand here.
    UnexpectedToken,
    /// The text ends in the middle of an expression.
    UnexpectedEnd,
    /// A string or delimited identifier without its closing quote.
    UnterminatedString,
    /// A block comment without its end.
    UnterminatedComment,
    /// A `\u` escape without four hexadecimal digits, or half of a surrogate pair.
    InvalidEscape,
    /// A number that its type cannot hold.
    InvalidNumber,
    /// A date or time that does not exist.
    InvalidDate,
    /// The text is longer than the limits allow.
    TooLong,
    /// The expression is nested deeper, or chained longer, than the limits allow.
    TooDeep,
    /// The expression has more parts than the limits allow.
    TooLarge,
    /// The type has no element of this name.
    UnknownElement,
    /// The tables have no type of this name.
    UnknownType,
    /// There is no function of this name.
    UnknownFunction,
    /// The function takes more or fewer arguments.
    ArgumentCount,
    /// An argument that the function cannot take.
    InvalidArgument,
    /// The operand or input is of a type that the operation is not defined on.
    TypeMismatch,
    /// More than one item, where one is needed.
    NotSingle,
    /// The order of the input is not defined, and the function depends on it.
    Unordered,
    /// The variable is defined neither by the language, the expression, nor the caller.
    UndefinedVariable,
    /// The variable is defined already.
    VariableRedefined,
    /// A time of day has no offset from UTC.
    TimeWithOffset,
    /// The pattern is no regular expression of the supported kind, or too large.
    InvalidPattern,
    /// The host does not know the profile.
    UnknownProfile,
    /// An element has a modifier extension that the expression does not name.
    UnknownModifier,
    /// The caller gave no instant, and the expression asks for the time.
    NoClock,
    /// Evaluation took more steps than the limits allow.
    StepLimit,
    /// A collection grew beyond the limits.
    ItemLimit,
    /// The resource, or a text that was made of it, is larger than the limits allow.
    SizeLimit,
    /// The host must load something first: [`Error::needs`] tells what.
    Needs,
    /// A function of the caller failed.
    Host,
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::UnexpectedCharacter => "a character begins no token",
            Self::UnexpectedToken => "a token cannot stand here",
            Self::UnexpectedEnd => "the expression ends too early",
            Self::UnterminatedString => "a quote is not closed",
            Self::UnterminatedComment => "a comment is not closed",
            Self::InvalidEscape => "an escape is not valid",
            Self::InvalidNumber => "a number is out of range",
            Self::InvalidDate => "a date or time does not exist",
            Self::TooLong => "the expression is too long",
            Self::TooDeep => "the expression is nested too deep",
            Self::TooLarge => "the expression has too many parts",
            Self::UnknownElement => "the type has no such element",
            Self::UnknownType => "there is no such type",
            Self::UnknownFunction => "there is no such function",
            Self::ArgumentCount => "the number of arguments is wrong",
            Self::InvalidArgument => "the argument is not valid",
            Self::TypeMismatch => "the operation is not defined on this type",
            Self::NotSingle => "one item is needed, and there are more",
            Self::Unordered => "the function depends on an order that is not defined",
            Self::UndefinedVariable => "the variable is not defined",
            Self::VariableRedefined => "the variable is defined already",
            Self::TimeWithOffset => "a time of day has no offset",
            Self::InvalidPattern => "the pattern is not a supported regular expression",
            Self::UnknownProfile => "the profile is not known",
            Self::UnknownModifier => "a modifier extension is not expected",
            Self::NoClock => "the caller gave no time",
            Self::StepLimit => "the evaluation takes too many steps",
            Self::ItemLimit => "a collection is too large",
            Self::SizeLimit => "a value or resource is too large",
            Self::Needs => "the host must load something first",
            Self::Host => "a function of the host failed",
        })
    }
}
