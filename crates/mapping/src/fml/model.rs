//! What a map says: the same for the text and for both releases of `StructureMap`.

use sanare_fhirpath::ast::Expr;

/// Where something stands in the text of a map, from 1; 0 if it came from a resource.
///
/// Two places are always equal: maps are compared by what they say.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::exhaustive_structs, reason = "a place is a line and a column")]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column, in characters.
    pub column: u32,
}

impl PartialEq for Position {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Position {}

/// A map: its head, the structures that it is about, and groups of rules.
///
/// It prints as the text of the language.
#[derive(Clone, PartialEq, Default)]
#[allow(clippy::exhaustive_structs, reason = "a map is made and taken apart by its parts")]
pub struct Map {
    /// The canonical URL and the name of the line `map "url" = "name"`.
    pub head: Option<(String, String)>,
    /// The lines `/// name = value`.
    pub metadata: Vec<(String, String)>,
    /// The comments of the head.
    pub documentation: Option<String>,
    /// Tables of codes in the map.
    pub concept_maps: Vec<CodeMap>,
    /// `uses`
    pub structures: Vec<Structure>,
    /// `imports`
    pub imports: Vec<String>,
    /// `let` (R5)
    pub constants: Vec<Constant>,
    /// The groups.
    pub groups: Vec<Group>,
}

impl Map {
    /// The canonical URL.
    pub fn url(&self) -> Option<&str> {
        self.head.as_ref().map(|head| head.0.as_str()).or_else(|| self.meta("url"))
    }

    /// The name.
    pub fn name(&self) -> Option<&str> {
        self.head.as_ref().map(|head| head.1.as_str()).or_else(|| self.meta("name"))
    }

    /// The value of a line `/// name = value`.
    pub fn meta(&self, name: &str) -> Option<&str> {
        self.metadata.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A table of codes in the map: `conceptmap "#name" { ... }`.
#[derive(Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct CodeMap {
    /// The name that `translate` says, with or without `#`.
    pub id: String,
    /// The code systems by their prefixes.
    pub prefixes: Vec<(String, String)>,
    /// `unmatched for prefix = mode`
    pub unmatched: Vec<(String, Unmatched)>,
    /// The rows.
    pub rows: Vec<CodeRow>,
}

/// A row of a [`CodeMap`].
#[derive(Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct CodeRow {
    /// Prefix and code of the source.
    pub source: (String, String),
    /// The relation, as R4 names it: `equivalent`, `wider`.
    pub relation: &'static str,
    /// Prefix and code of the target; none if there is none.
    pub target: Option<(String, String)>,
}

/// What becomes of codes that no row has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum Unmatched {
    /// The code stays.
    Provided,
    /// There is no code.
    Ignore,
    /// The run fails.
    Error,
}

/// A structure that the map is about: `uses "url" alias name as source`.
#[derive(Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct Structure {
    /// The canonical URL of the definition.
    pub url: String,
    /// The name that the groups say.
    pub alias: Option<String>,
    /// What it is for.
    pub mode: ModelMode,
    /// Its comments.
    pub documentation: Option<String>,
}

/// What a structure is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum ModelMode {
    /// `source`
    Source,
    /// `queried`
    Queried,
    /// `target`
    Target,
    /// `produced`
    Produced,
}

impl ModelMode {
    pub(crate) const ALL: [(&'static str, Self); 4] = [
        ("source", Self::Source),
        ("queried", Self::Queried),
        ("target", Self::Target),
        ("produced", Self::Produced),
    ];
}

/// A constant: `let name = expression;`.
#[derive(Clone, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct Constant {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Expression,
}

/// A `FHIRPath` expression in a map, which prints without comments and spare parentheses.
#[derive(Clone, PartialEq)]
pub struct Expression {
    pub(crate) tree: Expr,
    pub(crate) at: Position,
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    /// The text is no expression.
    pub fn parse(text: &str) -> Result<Self, sanare_fhirpath::Error> {
        Ok(Self { tree: sanare_fhirpath::parse(text)?, at: Position::default() })
    }

    /// The syntax tree.
    pub const fn tree(&self) -> &Expr {
        &self.tree
    }
}

/// A group of rules.
#[derive(Clone, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct Group {
    /// The name.
    pub name: String,
    /// The group whose rules come first.
    pub extends: Option<String>,
    /// Whether it is the group of its types.
    pub type_mode: Option<TypeMode>,
    /// Its comments.
    pub documentation: Option<String>,
    /// What it takes.
    pub inputs: Vec<Input>,
    /// The rules.
    pub rules: Vec<Rule>,
    /// Where it stands.
    pub at: Position,
}

/// For which types a group is the one to take when no group is named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum TypeMode {
    /// `<<types>>`: for the types of source and target together.
    Types,
    /// `<<type+>>`: also for the type of the source alone.
    TypeAndTypes,
}

/// An input of a group.
#[derive(Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct Input {
    /// The name in the rules.
    pub name: String,
    /// The type: an alias of `uses`, or a type of FHIR.
    pub of_type: Option<String>,
    /// Whether it is read or written.
    pub mode: InputMode,
}

/// Whether an input is read or written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum InputMode {
    /// Read.
    Source,
    /// Written.
    Target,
}

/// A rule: for every source, make the targets, then go on.
#[derive(Clone, PartialEq, Default)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct Rule {
    /// The name.
    pub name: Option<String>,
    /// What it reads.
    pub sources: Vec<Source>,
    /// What it writes.
    pub targets: Vec<Target>,
    /// The groups that go on.
    pub dependents: Vec<Dependent>,
    /// The rules below.
    pub rules: Vec<Rule>,
    /// Its comments.
    pub documentation: Option<String>,
    /// Where it stands.
    pub at: Position,
}

/// What a rule reads.
#[derive(Clone, PartialEq, Default)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct Source {
    /// The variable.
    pub context: String,
    /// The element below it.
    pub element: Option<String>,
    /// The type that the element must have.
    pub of_type: Option<String>,
    /// How often it must be there: at least, and at most (`*` for any number).
    pub cardinality: Option<(u32, Option<u32>)>,
    /// What stands for it if it is not there.
    pub default: Option<Expression>,
    /// Which items of a list.
    pub list_mode: Option<SourceListMode>,
    /// The name of the element in what follows.
    pub variable: Option<String>,
    /// The items that count.
    pub condition: Option<Expression>,
    /// What must be true.
    pub check: Option<Expression>,
    /// What is logged.
    pub log: Option<Expression>,
}

/// Which items of a list a rule reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum SourceListMode {
    /// The first.
    First,
    /// All but the first.
    NotFirst,
    /// The last.
    Last,
    /// All but the last.
    NotLast,
    /// The only one; several are an error.
    OnlyOne,
}

impl SourceListMode {
    pub(crate) const ALL: [(&'static str, Self); 5] = [
        ("first", Self::First),
        ("not_first", Self::NotFirst),
        ("last", Self::Last),
        ("not_last", Self::NotLast),
        ("only_one", Self::OnlyOne),
    ];
}

/// What a rule writes.
#[derive(Clone, PartialEq, Default)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct Target {
    /// The variable; none if the value only gets a name.
    pub context: Option<String>,
    /// The element below it.
    pub element: Option<String>,
    /// The name of the element in what follows.
    pub variable: Option<String>,
    /// Where in a list.
    pub list_modes: Vec<TargetListMode>,
    /// The name of the item that is shared.
    pub share: Option<String>,
    /// How the value is made; without one, an empty element is made.
    pub transform: Option<Transform>,
    /// What the transform takes.
    pub parameters: Vec<Parameter>,
}

/// Where in a list a rule writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum TargetListMode {
    /// At the beginning.
    First,
    /// Into the item of a name, which all rules share.
    Share,
    /// At the end.
    Last,
    /// R4: all items of the rule into one. Called `single` in R5.
    Collate,
    /// R5: into the only item.
    Single,
}

impl TargetListMode {
    pub(crate) const ALL: [(&'static str, Self); 5] = [
        ("first", Self::First),
        ("share", Self::Share),
        ("last", Self::Last),
        ("collate", Self::Collate),
        ("single", Self::Single),
    ];
}

/// How a value is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[allow(missing_docs, reason = "each is the word of the language")]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum Transform {
    Create,
    Copy,
    Truncate,
    Escape,
    Cast,
    Append,
    Translate,
    Reference,
    DateOp,
    Uuid,
    Pointer,
    Evaluate,
    Cc,
    C,
    Qty,
    Id,
    Cp,
}

impl Transform {
    /// All of them, with their words.
    pub const ALL: [(&'static str, Self); 17] = [
        ("create", Self::Create),
        ("copy", Self::Copy),
        ("truncate", Self::Truncate),
        ("escape", Self::Escape),
        ("cast", Self::Cast),
        ("append", Self::Append),
        ("translate", Self::Translate),
        ("reference", Self::Reference),
        ("dateOp", Self::DateOp),
        ("uuid", Self::Uuid),
        ("pointer", Self::Pointer),
        ("evaluate", Self::Evaluate),
        ("cc", Self::Cc),
        ("c", Self::C),
        ("qty", Self::Qty),
        ("id", Self::Id),
        ("cp", Self::Cp),
    ];
}

/// What a transform or a dependent group takes.
#[derive(Clone, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "the language has these")]
pub enum Parameter {
    /// A variable.
    Variable(String),
    /// A text.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i32),
    /// A number, by its text.
    Decimal(String),
    /// A date, time or date and time (R5), by its text.
    Temporal(String),
    /// An expression: the last one of `evaluate`.
    Expression(Expression),
}

/// A group that goes on: `then name(parameters)`.
#[derive(Clone, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "made and taken apart by its parts")]
pub struct Dependent {
    /// The group.
    pub name: String,
    /// What it gets.
    pub parameters: Vec<Parameter>,
}

/// The word of a value in a table of words.
pub(crate) fn word<T: PartialEq>(table: &'static [(&'static str, T)], value: &T) -> &'static str {
    table.iter().find(|(_, known)| known == value).map_or("", |(word, _)| word)
}

/// The value of a word in a table of words.
pub(crate) fn of_word<T: Copy>(table: &[(&'static str, T)], word: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

/// The relations of rows by their signs, as R4 names them.
pub(crate) const RELATIONS: [(&str, &str); 10] = [
    ("-", "relatedto"),
    ("=", "equal"),
    ("==", "equivalent"),
    ("!=", "disjoint"),
    ("--", "unmatched"),
    ("<=", "wider"),
    ("<-", "subsumes"),
    (">=", "narrower"),
    (">-", "specializes"),
    ("~", "inexact"),
];

macro_rules! says_its_name {
    ($($type:ident)*) => { $(
        /// Shows the kind of thing, never what it says: a literal may be anything.
        impl std::fmt::Debug for $type {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(stringify!($type))
            }
        }
    )* };
}
says_its_name!(Map CodeMap CodeRow Structure Constant Expression Group Input Rule Source Target Parameter Dependent);
