//! Rules as values: what a rule table says, whichever file it came from.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::cond::{self, Condition, Operand};
use crate::import;
use crate::path::{Instance, Target, TargetError};
use crate::policy::{Policies, Unmapped};
use crate::report::{Origin, Report};
use crate::structure::Structure;
use crate::vocab::Table;

/// A set of rules: maps of messages, segments and data types, tables of codes, the structures of
/// messages, and the policies that fill what they leave open.
///
/// ```
/// use sanare_mapping::RuleSet;
///
/// let rules = RuleSet::builtin_v2_to_fhir_r4();
/// let rule = rules.rule("PID[Patient]/PID-8#1").ok_or("no such rule")?;
/// assert_eq!(rule.target(), "gender");
/// assert_eq!(rules.digest(), RuleSet::builtin_v2_to_fhir_r4().digest());
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RuleSet {
    pub(crate) name: Box<str>,
    pub(crate) version: Box<str>,
    pub(crate) maps: BTreeMap<Box<str>, Map>,
    pub(crate) tables: BTreeMap<Box<str>, Table>,
    pub(crate) structures: BTreeMap<Box<str>, Structure>,
    pub(crate) policies: Policies,
}

/// The rules of one message, segment or data type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    pub(crate) kind: MapKind,
    pub(crate) rules: Vec<Rule>,
}

/// What a map's rules start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MapKind {
    /// The segments of a message: `ORU_R01`.
    Message,
    /// The fields of a segment: `PID[Patient]`.
    Segment,
    /// The components of a data type: `CX[Identifier]`.
    DataType,
}

/// One rule: a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub(crate) id: Box<str>,
    pub(crate) origin: Origin,
    pub(crate) source: Source,
    pub(crate) source_type: Box<str>,
    pub(crate) repeats: bool,
    pub(crate) condition: Option<Condition>,
    pub(crate) manual: Option<Decision>,
    pub(crate) goal: Goal,
    pub(crate) target_type: Box<str>,
    pub(crate) via: Option<Box<str>>,
    pub(crate) table: Option<Box<str>>,
    pub(crate) assign: Option<Assign>,
    pub(crate) references: Vec<Link>,
    pub(crate) unmapped: Option<Unmapped>,
    /// Columns that say nothing to the executor: owner, sample, test and others.
    pub(crate) notes: BTreeMap<Box<str>, Box<str>>,
}

/// Where a rule reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// Nowhere: it assigns.
    None,
    /// A field or a component.
    At(Operand),
    /// A position in the structure of the message.
    Position(Box<str>),
}

/// Where a rule writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Goal {
    /// Nowhere: it only refuses messages.
    None,
    Element(Target),
    Resource(Instance),
}

/// Whether a rule that is told in words applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    Apply,
    Skip,
    Switch(Box<str>),
}

/// A value that a rule makes itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Assign {
    /// Literals and sources one after the other.
    Parts(Vec<Part>),
    Function(Function),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Text(Box<str>),
    Source(Operand),
}

/// The named functions that rows with instructions call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Function {
    /// The time of the transformation.
    Now,
    /// The name of the transforming software.
    Transformer,
    /// A reference to the resource that the calling map works on.
    Parent,
    /// A reference to the patient of the message.
    Patient,
    /// The message's bytes.
    MessageBase64,
    /// The data of an ED, whose encoding its fourth component names.
    AttachmentData,
    /// The media type of which this component and the next are the type and the subtype.
    MediaType(u16),
    /// All numbers of an NA, separated by blanks.
    SampledData,
    /// How many numbers a repetition of an NA has.
    SampledDimensions,
    /// The address of a coding system's name.
    SystemUri,
    /// A name in one line.
    NameText,
    /// The number of an NM, without the sign of comparison that some put before it.
    Number,
    /// The sign of comparison before the number of an NM.
    NumberComparator,
    /// The system of an EI: what its namespace or universal id stands for.
    EntitySystem,
}

const FUNCTIONS: &[(&str, Function)] = &[
    ("attachment-data", Function::AttachmentData),
    ("entity-system", Function::EntitySystem),
    ("media-type", Function::MediaType(2)),
    ("media-type-of-reference", Function::MediaType(3)),
    ("message-base64", Function::MessageBase64),
    ("name-text", Function::NameText),
    ("now", Function::Now),
    ("number", Function::Number),
    ("number-comparator", Function::NumberComparator),
    ("parent", Function::Parent),
    ("patient", Function::Patient),
    ("sampled-data", Function::SampledData),
    ("sampled-dimensions", Function::SampledDimensions),
    ("system-uri", Function::SystemUri),
    ("transformer", Function::Transformer),
];

/// `X[1].subject=Patient[1]`: an element that refers to another resource, or has a literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) from: Instance,
    pub(crate) to: LinkTarget,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LinkTarget {
    Instance(Instance),
    Text(Box<str>),
}

impl RuleSet {
    /// The HL7 v2-to-FHIR guide's maps for FHIR R4, with the errata applied that are certain or
    /// likely and the readings listed in `rules/errata.csv`.
    ///
    /// # Panics
    /// Never: the tables are part of this crate and a test reads them.
    #[allow(clippy::expect_used, reason = "the tables are part of the crate and tested")]
    pub fn builtin_v2_to_fhir_r4() -> Self {
        import::builtin::read().expect("the tables of the crate can be read")
    }

    /// Rules of your own from CSV, with the columns of `rules/segments.csv`; columns that it does
    /// not know are kept with the rule.
    ///
    /// # Errors
    /// Every finding, with its row and column.
    pub fn from_csv(file: &str, text: &str) -> Result<Self, Report> {
        import::csv::read(file, text)
    }

    /// Rules of your own from JSON: `{"ruleset": .., "version": .., "rules": [{..}]}`, each rule
    /// with the members that are columns in CSV.
    ///
    /// # Errors
    /// Every finding, with the number of its rule.
    pub fn from_json(file: &str, text: &str) -> Result<Self, Report> {
        import::json::read(file, text)
    }

    /// The rules as CSV, as [`RuleSet::from_csv`] reads it. Tables and policies are not in it.
    pub fn to_csv(&self) -> String {
        import::csv::write(self)
    }

    /// The rules as JSON, as [`RuleSet::from_json`] reads it. Tables and policies are not in it.
    pub fn to_json(&self) -> String {
        import::json::write(self)
    }

    /// The name, `hl7.v2-to-fhir`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The same rules under other policies.
    #[must_use]
    pub fn with_policies(mut self, policies: Policies) -> Self {
        self.policies = policies;
        self
    }

    /// The policies.
    pub fn policies(&self) -> &Policies {
        &self.policies
    }

    /// A rule by its id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        let (map, _) = id.split_once('/')?;
        self.maps.get(map)?.rules.iter().find(|rule| &*rule.id == id)
    }

    /// All rules, by map.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.maps.values().flat_map(|map| &map.rules)
    }

    /// The names of the maps.
    pub fn maps(&self) -> impl Iterator<Item = (&str, MapKind)> {
        self.maps.iter().map(|(name, map)| (&**name, map.kind))
    }

    /// A table of codes by its name.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.get(name)
    }

    /// The names of the tables.
    pub fn tables(&self) -> impl Iterator<Item = &str> {
        self.tables.keys().map(|name| &**name)
    }

    /// The same tables, structures and policies with the maps of another set: a map of the other
    /// replaces the whole map of that name.
    #[must_use]
    pub fn with_rules(mut self, other: Self) -> Self {
        self.maps.extend(other.maps);
        self
    }

    /// Adds a table of codes, or replaces it.
    #[must_use]
    pub fn with_table(mut self, name: &str, table: Table) -> Self {
        self.tables.insert(name.into(), table);
        self
    }

    /// The SHA-256 of the canonical form, in hexadecimal. It depends on what the rules say, not
    /// on the order of rows, columns or files.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.canonical().as_bytes());
        let mut text = String::with_capacity(64);
        for byte in hash.finalize() {
            let _ = write!(text, "{byte:02x}");
        }
        text
    }

    /// The canonical form: one line per rule, code row, structure and policy, sorted.
    pub fn canonical(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for rule in self.rules() {
            let mut line = String::from("rule");
            for (column, cell) in rule.cells() {
                if !cell.is_empty() {
                    let _ = write!(line, "\t{column}={}", cell.escape_debug());
                }
            }
            lines.push(line);
        }
        for (name, table) in &self.tables {
            for row in table.rows() {
                lines.push(format!(
                    "code\t{}\t{}\t{}|{}\t{}|{}\t{}\t{}",
                    name.escape_debug(),
                    row.id.escape_debug(),
                    row.system.escape_debug(),
                    row.code.escape_debug(),
                    row.target_system.escape_debug(),
                    row.target.escape_debug(),
                    row.display.escape_debug(),
                    row.rejects
                ));
            }
        }
        for (name, structure) in &self.structures {
            lines.push(format!("structure\t{name}\t{structure:?}"));
        }
        lines.sort();
        lines.push(format!("policies\t{:?}", self.policies));
        lines.join("\n")
    }
}

impl Rule {
    /// The id, `PID[Patient]/PID-8#1`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The source, `PID-8`; empty for a rule that only assigns.
    pub fn source(&self) -> String {
        match &self.source {
            Source::None => String::new(),
            Source::At(operand) => operand.to_string(),
            Source::Position(path) => path.to_string(),
        }
    }

    /// The target path, in the guide's dialect.
    pub fn target(&self) -> String {
        match &self.goal {
            Goal::None => String::new(),
            Goal::Element(target) => target.to_string(),
            Goal::Resource(instance) => instance.to_string(),
        }
    }

    /// When the rule applies.
    pub fn condition(&self) -> Option<&Condition> {
        self.condition.as_ref()
    }

    /// The name of the map, the part of the id before the slash.
    pub fn map(&self) -> &str {
        self.id.split_once('/').map_or("", |(map, _)| map)
    }

    /// A column that the executor does not use: owner, sample, test and others.
    pub fn note(&self, column: &str) -> Option<&str> {
        self.notes.get(column).map(|note| &**note)
    }

    /// Every cell by the name of its column, canonical, in the order of the columns.
    pub(crate) fn cells(&self) -> Vec<(&str, String)> {
        let links: Vec<String> = self.references.iter().map(ToString::to_string).collect();
        let mut cells = vec![
            ("id", self.id.to_string()),
            ("source", self.source()),
            ("type", self.source_type.to_string()),
            ("repeats", if self.repeats { "*".to_owned() } else { String::new() }),
            ("condition", self.condition.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("manual", self.manual.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("target", self.target()),
            ("target_type", self.target_type.to_string()),
            ("via", self.via.as_deref().unwrap_or_default().to_owned()),
            ("table", self.table.as_deref().unwrap_or_default().to_owned()),
            ("assign", self.assign.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("references", links.join("; ")),
            ("unmapped_code", self.unmapped.as_ref().map(ToString::to_string).unwrap_or_default()),
        ];
        cells.extend(self.notes.iter().map(|(column, note)| (&**column, note.to_string())));
        cells
    }
}

/// The columns that the executor uses, in order.
pub(crate) const COLUMNS: &[&str] = &[
    "id",
    "source",
    "type",
    "repeats",
    "condition",
    "manual",
    "target",
    "target_type",
    "via",
    "table",
    "assign",
    "references",
    "unmapped_code",
];

impl MapKind {
    /// The kind of a map by its name: `ORU_R01`, `PID[Patient]`, `CX[Identifier]`.
    pub fn of(name: &str) -> Self {
        match name.split_once('[') {
            None => Self::Message,
            Some((prefix, _)) if cond::is_data_type(prefix) => Self::DataType,
            Some(_) => Self::Segment,
        }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Apply => f.write_str("apply"),
            Self::Skip => f.write_str("skip"),
            Self::Switch(name) => write!(f, "switch:{name}"),
        }
    }
}

impl std::str::FromStr for Decision {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "apply" => Ok(Self::Apply),
            "skip" => Ok(Self::Skip),
            _ => match text.strip_prefix("switch:") {
                Some(name) if !name.is_empty() => Ok(Self::Switch(name.into())),
                _ => Err(()),
            },
        }
    }
}

impl fmt::Display for Assign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Function(function) => {
                let name = FUNCTIONS.iter().find(|(_, known)| known == function);
                write!(f, "fn:{}", name.map_or("", |(name, _)| name))
            }
            Self::Parts(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    if at > 0 {
                        f.write_str("+")?;
                    }
                    match part {
                        Part::Text(text) => write!(f, "\"{}\"", text.replace('\n', "\\n"))?,
                        Part::Source(operand) => write!(f, "{operand}")?,
                    }
                }
                Ok(())
            }
        }
    }
}

impl std::str::FromStr for Assign {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some(name) = text.strip_prefix("fn:") {
            let known = FUNCTIONS.iter().find(|(known, _)| *known == name);
            return known.map(|(_, function)| Self::Function(*function)).ok_or(());
        }
        let mut parts = Vec::new();
        let mut rest = text.trim();
        loop {
            if let Some(open) = rest.strip_prefix('"') {
                let end = open.find('"').ok_or(())?;
                let literal = open.get(..end).ok_or(())?;
                parts.push(Part::Text(literal.replace("\\n", "\n").into()));
                rest = open.get(end + 1..).ok_or(())?.trim_start();
            } else {
                let end = rest.find('+').unwrap_or(rest.len());
                let word = rest.get(..end).ok_or(())?.trim();
                parts.push(Part::Source(cond::operand(word).ok_or(())?));
                rest = rest.get(end..).ok_or(())?;
            }
            if rest.is_empty() {
                return Ok(Self::Parts(parts));
            }
            rest = rest.strip_prefix('+').ok_or(())?.trim_start();
        }
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.to {
            LinkTarget::Instance(instance) => write!(f, "{}={instance}", self.from),
            LinkTarget::Text(text) => write!(f, "{}=\"{text}\"", self.from),
        }
    }
}

impl std::str::FromStr for Link {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        let (from, to) = text.split_once('=').unwrap_or((text, ""));
        let from = from.trim().parse()?;
        let to = to.trim();
        let literal = to.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let to = match literal {
            Some(text) => LinkTarget::Text(text.into()),
            None => LinkTarget::Instance(to.parse()?),
        };
        Ok(Self { from, to })
    }
}

impl fmt::Display for Unmapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeepSource => f.write_str("keep-source"),
            Self::Reject => f.write_str("reject"),
            Self::Default(code) => write!(f, "default:{code}"),
            Self::DataAbsentReason => f.write_str("data-absent-reason"),
            Self::Omit => f.write_str("omit"),
            Self::AlternateCodes => f.write_str("alternate-codes"),
        }
    }
}

impl std::str::FromStr for Unmapped {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Ok(match text {
            "keep-source" => Self::KeepSource,
            "reject" => Self::Reject,
            "data-absent-reason" => Self::DataAbsentReason,
            "omit" => Self::Omit,
            "alternate-codes" => Self::AlternateCodes,
            _ => match text.strip_prefix("default:") {
                Some(code) if !code.is_empty() => Self::Default(code.into()),
                _ => return Err(()),
            },
        })
    }
}
