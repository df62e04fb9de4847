//! Findings: one [`Issue`], many in a [`Report`], each with its [`Location`]; and [`JsonError`], the first that stopped a reading.
//!
//! None of them ever holds a value of a record: they hold element names, positions and codes.

use std::fmt;

/// What is wrong, one variant per cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueKind {
    // Syntax of the document.
    /// The bytes are not UTF-8.
    NotUtf8,
    /// A byte order mark stands before the document.
    ByteOrderMark,
    /// The document ends too early.
    UnexpectedEnd,
    /// A character that the grammar does not allow here.
    UnexpectedCharacter,
    /// A number that the grammar does not allow: `01`, `.5`, `1.`, `NaN`.
    NumberSyntax,
    /// An escape that the grammar does not know, or half of a surrogate pair.
    EscapeSyntax,
    /// A raw control character inside a string.
    ControlCharacter,
    /// Something follows the end of the document.
    TrailingData,

    // XML.
    /// A character that XML does not allow.
    IllegalCharacter,
    /// A document type declaration.
    Doctype,
    /// A reference to an entity that XML does not define.
    UnknownEntity,
    /// An end tag that is not that of the open element.
    TagMismatch,
    /// An attribute that comes twice.
    DuplicateAttribute,
    /// A prefix that is bound to no namespace.
    UnboundPrefix,
    /// An element outside of the namespace that it belongs to.
    Namespace,
    /// An attribute that its element does not have.
    UnknownAttribute,
    /// `xsi:schemaLocation` and the like, which must not be sent.
    SchemaInstance,
    /// Text between elements.
    UnexpectedText,
    /// A processing instruction.
    ProcessingInstruction,
    /// A comment.
    Comment,
    /// The document declares another version than XML 1.0.
    XmlVersion,
    /// The document declares another encoding than UTF-8.
    DeclaredEncoding,
    /// A narrative that is no well-formed `div` of XHTML.
    Xhtml,
    /// A member that the format has no form for.
    NotRepresentable,

    // Limits.
    /// The document is longer than allowed.
    InputTooLong,
    /// Elements are nested deeper than allowed.
    TooDeep,
    /// Resources are nested in resources deeper than allowed.
    TooManyNestedResources,
    /// A string is longer than allowed.
    StringTooLong,
    /// An element has more attributes or namespaces than allowed.
    TooManyAttributes,
    /// More issues than the report may hold; the rest is not listed.
    TooManyIssues,

    // Structure.
    /// The resource does not say its type.
    ResourceTypeMissing,
    /// The type of the resource is none of this release.
    ResourceTypeUnknown,
    /// The resource is of another type than the one asked for.
    ResourceTypeOther,
    /// A member that its element does not have.
    UnknownElement,
    /// A member that comes twice.
    DuplicateMember,
    /// A member whose value is `null`.
    NullMember,
    /// An object without members.
    EmptyObject,
    /// An array without items.
    EmptyArray,
    /// A text without characters.
    EmptyText,
    /// An item of an array that is `null` on the value side and on the extension side.
    NullItem,
    /// The array of values and the array of their extensions have different lengths.
    UnequalLengths,
    /// Two types for one choice element.
    ChoiceConflict,
    /// Elements that come in another order than the standard's.
    Order,

    // Type.
    /// An array was expected, because the element repeats.
    ExpectedArray,
    /// A single value was expected, because the element does not repeat.
    ExpectedSingle,
    /// An object was expected.
    ExpectedObject,
    /// A string was expected.
    ExpectedString,
    /// A number was expected.
    ExpectedNumber,
    /// `true` or `false` was expected.
    ExpectedBoolean,
    /// The element does not allow this type.
    TypeNotAllowed,

    // Value.
    /// The text is not of the form of its type.
    Lexical,
    /// A number outside the range of its type.
    OutOfRange,
    /// A code outside a required value set.
    CodeNotInValueSet,
    /// A reference to a type that the element does not allow.
    TargetNotAllowed,
    /// A reference whose `type` is not the type in its URL.
    ReferenceTypeConflict,

    // Cardinality.
    /// A required element is missing.
    ElementMissing,
    /// An element repeats more often than allowed.
    TooMany,
    /// An element has neither a value nor children.
    ElementEmpty,

    /// An element that a narrative must not have.
    NarrativeElement,
    /// An attribute that a narrative must not have.
    NarrativeAttribute,
    /// A contained resource contains resources.
    ContainedNested,
    /// Nothing refers to a contained resource, and it does not refer to its container.
    ContainedUnused,
    /// A contained resource has a version or the time of its last change.
    ContainedVersion,
    /// A contained resource has a security label.
    ContainedSecurity,
}

impl IssueKind {
    /// The cause as a sentence without a full stop; it holds no value.
    pub const fn message(self) -> &'static str {
        match self {
            Self::NotUtf8 => "the bytes are not UTF-8",
            Self::ByteOrderMark => "a byte order mark stands before the document",
            Self::UnexpectedEnd => "the document ends too early",
            Self::UnexpectedCharacter => "unexpected character",
            Self::NumberSyntax => "malformed number",
            Self::EscapeSyntax => "malformed escape in a string",
            Self::ControlCharacter => "raw control character in a string",
            Self::TrailingData => "something follows the end of the document",
            Self::IllegalCharacter => "a character that XML does not allow",
            Self::Doctype => "a document type declaration is not allowed",
            Self::UnknownEntity => "an entity that XML does not define",
            Self::TagMismatch => "the end tag does not match",
            Self::DuplicateAttribute => "the attribute comes twice",
            Self::UnboundPrefix => "the prefix is bound to no namespace",
            Self::Namespace => "the element is not in its namespace",
            Self::UnknownAttribute => "unknown attribute",
            Self::SchemaInstance => "attributes of XML schemas must not be sent",
            Self::UnexpectedText => "text between elements",
            Self::ProcessingInstruction => "a processing instruction",
            Self::Comment => "a comment",
            Self::XmlVersion => "the document is not declared as XML 1.0",
            Self::DeclaredEncoding => {
                "the document is declared to be in another encoding than UTF-8"
            }
            Self::Xhtml => "the narrative is no well-formed div",
            Self::NotRepresentable => "the format has no form for the member",
            Self::InputTooLong => "the document is longer than allowed",
            Self::TooDeep => "elements are nested too deep",
            Self::TooManyNestedResources => "resources are nested too deep",
            Self::StringTooLong => "a string is longer than allowed",
            Self::TooManyAttributes => "an element has too many attributes",
            Self::TooManyIssues => "too many issues: the rest is not listed",
            Self::ResourceTypeMissing => "the resource type is missing",
            Self::ResourceTypeUnknown => "the resource type is none of this release",
            Self::ResourceTypeOther => "the resource is of another type than the one asked for",
            Self::UnknownElement => "unknown element",
            Self::DuplicateMember => "the member comes twice",
            Self::NullMember => "a member must not be null",
            Self::EmptyObject => "an object must not be empty",
            Self::EmptyArray => "an array must not be empty",
            Self::EmptyText => "a text must not be empty",
            Self::NullItem => "an item has neither a value nor an extension",
            Self::UnequalLengths => "values and extensions differ in number",
            Self::ChoiceConflict => "two types for one choice",
            Self::Order => "the element is out of order",
            Self::ExpectedArray => "expected an array",
            Self::ExpectedSingle => "expected a single value, not an array",
            Self::ExpectedObject => "expected an object",
            Self::ExpectedString => "expected a string",
            Self::ExpectedNumber => "expected a number",
            Self::ExpectedBoolean => "expected true or false",
            Self::TypeNotAllowed => "the element does not allow this type",
            Self::Lexical => "the text is not of the form of its type",
            Self::OutOfRange => "the number is out of the range of its type",
            Self::CodeNotInValueSet => "the code is not in the required value set",
            Self::TargetNotAllowed => "the element may not refer to this type",
            Self::ReferenceTypeConflict => "the type of the reference is not the type in its URL",
            Self::ElementMissing => "a required element is missing",
            Self::TooMany => "the element repeats more often than allowed",
            Self::ElementEmpty => "the element has neither a value nor children",
            Self::NarrativeElement => "an element that a narrative must not have",
            Self::NarrativeAttribute => "an attribute that a narrative must not have",
            Self::ContainedNested => "a contained resource must not contain resources",
            Self::ContainedUnused => "nothing refers to the contained resource",
            Self::ContainedVersion => "a contained resource must not have a version",
            Self::ContainedSecurity => "a contained resource must not have a security label",
        }
    }

    /// The code of [issue-type](https://hl7.org/fhir/R4/valueset-issue-type.html) that says the
    /// same in an OperationOutcome.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InputTooLong | Self::StringTooLong => "too-long",
            Self::TooDeep
            | Self::TooManyNestedResources
            | Self::TooManyAttributes
            | Self::TooManyIssues => "too-costly",
            Self::ResourceTypeUnknown | Self::NotRepresentable => "not-supported",
            Self::Comment => "informational",
            Self::Lexical
            | Self::OutOfRange
            | Self::EmptyText
            | Self::TargetNotAllowed
            | Self::ReferenceTypeConflict => "value",
            Self::CodeNotInValueSet => "code-invalid",
            Self::ElementMissing | Self::ResourceTypeMissing => "required",
            Self::ContainedNested
            | Self::ContainedUnused
            | Self::ContainedVersion
            | Self::ContainedSecurity => "invariant",
            _ => "structure",
        }
    }
}

/// How bad a finding is; the names are those of
/// [issue-severity](https://hl7.org/fhir/R4/valueset-issue-severity.html).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing.
    Information,
    /// Against the standard, but nothing of the content is lost.
    Warning,
    /// The element could not be taken, or the record breaks a rule.
    Error,
    /// The reading ended here.
    Fatal,
}

impl Severity {
    /// The code of the severity.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Fatal => "fatal",
        }
    }
}

/// A place in the text of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Bytes before it, from the start of the document.
    pub offset: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The position of a byte offset; an offset past the end is the end.
    pub fn of(document: &[u8], offset: usize) -> Self {
        let before = document.get(..offset).unwrap_or(document);
        let line_start = memchr::memrchr(b'\n', before).map_or(0, |at| at + 1);
        let line = 1 + memchr::memchr_iter(b'\n', before).count();
        let characters =
            before.iter().skip(line_start).filter(|&&byte| byte & 0xC0 != 0x80).count();
        Self { offset: before.len(), line, column: characters + 1 }
    }

    /// The position of a later offset of the same document, counted from this one.
    pub(crate) fn forward(self, document: &[u8], offset: usize) -> Self {
        let passed = document.get(self.offset..offset).unwrap_or_default();
        let rest = Self::of(passed, passed.len());
        Self {
            offset: self.offset + passed.len(),
            line: self.line + rest.line - 1,
            column: if rest.line == 1 { self.column + rest.column - 1 } else { rest.column },
        }
    }
}

/// Where something is: the FHIRPath of the element, and the position in the text if there is one.
///
/// Prints `Patient.name[1].given[1] (line 3, column 18)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Location {
    path: String,
    position: Option<Position>,
}

impl Location {
    /// The place of an element. The path may only hold element names and indexes.
    pub fn of_path(path: impl Into<String>) -> Self {
        Self { path: path.into(), position: None }
    }

    /// The same element, with its place in a text.
    #[must_use]
    pub fn at(mut self, position: Position) -> Self {
        self.position = Some(position);
        self
    }

    /// The FHIRPath of the element, such as `Patient.name[1].given[1]`; empty for the document.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The position in the text that was read.
    pub fn position(&self) -> Option<Position> {
        self.position
    }
}

impl fmt::Display for Location {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.path.is_empty() { "document" } else { &self.path })?;
        if let Some(position) = self.position {
            write!(out, " (line {}, column {})", position.line, position.column)?;
        }
        Ok(())
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Issue {
    kind: IssueKind,
    severity: Severity,
    location: Location,
    about: Option<&'static str>,
}

impl Issue {
    /// A finding at a place.
    pub fn new(kind: IssueKind, severity: Severity, location: Location) -> Self {
        Self { kind, severity, location, about: None }
    }

    /// Names what the rule is about, out of the standard's tables: the missing element, the type
    /// expected, the value set. Never a value of the record.
    #[must_use]
    pub fn about(mut self, name: &'static str) -> Self {
        self.about = Some(name);
        self
    }

    /// The cause.
    pub fn kind(&self) -> IssueKind {
        self.kind
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Where it is.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// The name out of the standard's tables that the rule is about, if there is one.
    pub fn subject(&self) -> Option<&'static str> {
        self.about
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.location.path.is_empty() { "document" } else { &self.location.path };
        write!(out, "{path}: {}", self.kind.message())?;
        if let Some(about) = self.about {
            write!(out, ": {about}")?;
        }
        match self.location.position {
            Some(position) => {
                write!(out, " (line {}, column {})", position.line, position.column)
            }
            None => Ok(()),
        }
    }
}

/// Findings, in the order in which they were made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    issues: Vec<Issue>,
}

impl Report {
    /// A report without findings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, issue: Issue) {
        self.issues.push(issue);
    }

    /// All findings.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The findings one by one.
    pub fn iter(&self) -> std::slice::Iter<'_, Issue> {
        self.issues.iter()
    }

    /// How many findings there are.
    pub fn len(&self) -> usize {
        self.issues.len()
    }

    /// True if there is no finding.
    pub fn is_empty(&self) -> bool {
        self.issues.is_empty()
    }

    /// True if a finding is an error or fatal.
    pub fn has_errors(&self) -> bool {
        self.issues.iter().any(|issue| issue.severity >= Severity::Error)
    }
}

impl IntoIterator for Report {
    type Item = Issue;
    type IntoIter = std::vec::IntoIter<Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.issues.into_iter()
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Issue;
    type IntoIter = std::slice::Iter<'a, Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.issues.iter()
    }
}

impl Extend<Issue> for Report {
    fn extend<I: IntoIterator<Item = Issue>>(&mut self, issues: I) {
        self.issues.extend(issues);
    }
}

impl FromIterator<Issue> for Report {
    fn from_iter<I: IntoIterator<Item = Issue>>(issues: I) -> Self {
        Self { issues: issues.into_iter().collect() }
    }
}

/// A one-line listing per finding.
impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for issue in &self.issues {
            writeln!(out, "{}: {issue}", issue.severity.code())?;
        }
        Ok(())
    }
}

/// An error that is the finding at which a format stopped.
macro_rules! first_error {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name(Box<Issue>);

        impl $name {
            /// The cause.
            pub fn kind(&self) -> IssueKind {
                self.0.kind
            }

            /// Where it is.
            pub fn location(&self) -> &Location {
                &self.0.location
            }

            /// The finding itself.
            pub fn issue(&self) -> &Issue {
                &self.0
            }
        }

        impl From<Issue> for $name {
            fn from(issue: Issue) -> Self {
                Self(Box::new(issue))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }

        impl std::error::Error for $name {}
    };
}

first_error! {
    /// Why a JSON document was not read: the first error in it.
    ///
    /// ```
    /// # use sanare_fhir::{Issue, IssueKind, JsonError, Location, Severity};
    /// let location = Location::of_path("Patient.name[1].given[1]");
    /// let error = JsonError::from(Issue::new(IssueKind::ExpectedString, Severity::Error, location));
    /// assert_eq!(error.to_string(), "Patient.name[1].given[1]: expected a string");
    /// ```
    JsonError
}

first_error! {
    /// What an operation of the standard does not take or give: the first finding.
    OperationError
}

#[cfg(feature = "xml")]
first_error! {
    /// Why an XML document was not read or not written: the first error in it.
    ///
    /// ```
    /// # #[cfg(feature = "r4")] {
    /// use sanare_fhir::{r4, xml};
    ///
    /// let document = b"<Patient xmlns='http://hl7.org/fhir'>\n <active value='yes'/>\n</Patient>";
    /// let error = xml::read::<r4::Patient>(document).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "Patient.active: expected true or false (line 2, column 17)"
    /// );
    /// # }
    /// ```
    XmlError
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_01_location_prints_path_line_and_column() {
        let document = b"{\n  \"a\": \"\xC3\xA9\xC3\xA9\", 1";
        let position = Position::of(document, document.len() - 1);
        assert_eq!(position, Position { offset: 17, line: 2, column: 14 });
        let location = Location::of_path("Patient.name[1]").at(position);
        assert_eq!(location.to_string(), "Patient.name[1] (line 2, column 14)");
        let issue = Issue::new(IssueKind::ElementMissing, Severity::Error, location).about("code");
        assert_eq!(
            issue.to_string(),
            "Patient.name[1]: a required element is missing: code (line 2, column 14)"
        );
    }

    #[test]
    fn position_past_the_end_is_the_end() {
        assert_eq!(Position::of(b"ab\n", 99), Position { offset: 3, line: 2, column: 1 });
        assert_eq!(Position::of(b"", 0), Position { offset: 0, line: 1, column: 1 });
    }
}
