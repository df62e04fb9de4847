//! The error of maps: a kind, the map, the line, the rule and the place in the source, never a value.

use std::fmt;

use super::model::Position;

/// Why a map was not read, not compiled or not run, and where.
///
/// It holds names of the map (its URL, a rule, a group) and paths of elements, and nothing of the
/// resources.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
pub struct FmlError {
    kind: FmlErrorKind,
    at: Position,
    map: Option<Box<str>>,
    rule: Option<Box<str>>,
    source_path: Option<Box<str>>,
    #[source]
    cause: Option<sanare_fhirpath::Error>,
}

/// The causes of an [`FmlError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum FmlErrorKind {
    /// The text is too long.
    #[error("the map is too long")]
    TooLong,
    /// Rules are nested too deeply.
    #[error("the rules are nested too deeply")]
    TooDeep,
    /// A character that begins no token.
    #[error("no token begins with this character")]
    UnexpectedCharacter,
    /// A text or name without its closing quote.
    #[error("the closing quote is missing")]
    UnterminatedText,
    /// A comment without its end.
    #[error("the end of the comment is missing")]
    UnterminatedComment,
    /// An escape that the language does not have.
    #[error("the language has no such escape")]
    InvalidEscape,
    /// Something else than what can stand here.
    #[error("this cannot stand here")]
    UnexpectedToken,
    /// The text ends too early.
    #[error("the map ends too early")]
    UnexpectedEnd,
    /// A transform that the language does not have.
    #[error("there is no such transform")]
    UnknownTransform,
    /// A `FHIRPath` expression that does not parse, compile or evaluate; the source tells more.
    #[error("the FHIRPath expression is refused")]
    Expression,
    /// The resource is no complete `StructureMap`.
    #[error("the resource is no complete StructureMap")]
    NotAMap,
    /// A release that this build does not have.
    #[error("the build does not have this release")]
    UnknownRelease,
    /// An import that the caller did not give.
    #[error("an import was not given")]
    MissingImport,
    /// A group that is not there.
    #[error("there is no such group")]
    UnknownGroup,
    /// Two groups of one name.
    #[error("there are two groups of this name")]
    GroupTwice,
    /// Groups that extend each other in a circle.
    #[error("the groups extend each other in a circle")]
    Circle,
    /// A variable that nothing has set.
    #[error("there is no such variable here")]
    UnknownVariable,
    /// A variable that is read where one to write is needed, or the other way round.
    #[error("the variable is of the other mode")]
    WrongMode,
    /// A type that the release does not have.
    #[error("the release has no such type")]
    UnknownType,
    /// An element that the type does not have.
    #[error("the type has no such element")]
    UnknownElement,
    /// More, fewer or other parameters than what is called takes.
    #[error("the parameters are not those that are needed")]
    Parameters,
    /// `dateOp` with parameters: the language does not define any.
    #[error("dateOp has no defined parameters")]
    DateOp,
    /// Something that the executor does not have.
    #[error("this is not supported")]
    Unsupported,
    /// A choice of types, or a resource in a resource, without its type.
    #[error("the element needs a type")]
    TypeMissing,
    /// Inputs that are not those of the group.
    #[error("the inputs are not those of the group")]
    Inputs,
    /// Fewer or more elements than the source says.
    #[error("the source is there more or less often than it must be")]
    Cardinality,
    /// Several elements where `only_one` may be.
    #[error("there are several elements where only one may be")]
    NotSingle,
    /// A check that is not true.
    #[error("the check of the source fails")]
    Check,
    /// A value that is not of the type of the element.
    #[error("the value is not of the type of the element")]
    OtherType,
    /// No group and no copy leads from this type to that one.
    #[error("nothing leads from the type of the source to that of the target")]
    NoDefaultGroup,
    /// Two rules claim the same end of a list, as `first` or as `last`.
    #[error("two rules claim the same end of the list")]
    ListEnd,
    /// A table of codes that nobody knows.
    #[error("there is no such table of codes")]
    UnknownConceptMap,
    /// A code that the table does not have.
    #[error("the table of codes has no such code")]
    Unmapped,
    /// Whoever translates codes cannot answer now.
    #[error("the terminology cannot answer")]
    Terminology,
    /// The source of ids gave none.
    #[error("no id was given")]
    NoId,
    /// The resource has no id that a reference or a pointer needs.
    #[error("the resource cannot be referred to")]
    NoReference,
    /// The run takes more steps than the limits allow.
    #[error("the run takes too many steps")]
    StepLimit,
    /// Groups call each other more deeply than the limits allow.
    #[error("groups call each other too deeply")]
    CallDepth,
}

impl FmlError {
    pub(crate) fn new(kind: FmlErrorKind, at: Position) -> Self {
        Self { kind, at, map: None, rule: None, source_path: None, cause: None }
    }

    pub(crate) fn of_expression(cause: sanare_fhirpath::Error, at: Position) -> Self {
        Self { cause: Some(cause), ..Self::new(FmlErrorKind::Expression, at) }
    }

    pub(crate) fn in_map(mut self, map: Option<&str>) -> Self {
        self.map = self.map.or_else(|| map.map(Into::into));
        self
    }

    /// The innermost rule stays.
    pub(crate) fn in_rule(mut self, rule: Option<&str>, at: Position) -> Self {
        if self.at.line == 0 {
            self.at = at;
        }
        self.rule = self.rule.or_else(|| rule.map(Into::into));
        self
    }

    pub(crate) fn on(mut self, path: Option<String>) -> Self {
        self.source_path = self.source_path.or_else(|| path.map(Into::into));
        self
    }

    /// The cause.
    pub const fn kind(&self) -> FmlErrorKind {
        self.kind
    }

    /// The line and column; 0 if the map came from a resource.
    pub const fn location(&self) -> Position {
        self.at
    }

    /// The canonical URL of the map.
    pub fn map(&self) -> Option<&str> {
        self.map.as_deref()
    }

    /// The rule, by its name or else by the path of its source.
    pub fn rule(&self) -> Option<&str> {
        self.rule.as_deref()
    }

    /// The element of the source: `QuestionnaireResponse.item[0]`.
    pub fn source_path(&self) -> Option<&str> {
        self.source_path.as_deref()
    }
}

/// `kind (line 3, column 5, rule name, at Patient.name[0])`; the URL of the map is left to
/// [`FmlError::map`].
impl fmt::Display for FmlError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} (line {}, column {}", self.kind, self.at.line, self.at.column)?;
        if let Some(rule) = &self.rule {
            write!(out, ", rule {rule}")?;
        }
        if let Some(path) = &self.source_path {
            write!(out, ", at {path}")?;
        }
        out.write_str(")")
    }
}

impl fmt::Debug for FmlError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "FmlError({self})")
    }
}
