//! What the compiler makes: maps as lists of operations.

use std::collections::{BTreeMap, HashMap};

use sanare_fhir::schema::{CodeSet, Type};

use crate::cond::Condition;
use crate::model::{Assign, Function};
use crate::policy::{Policies, Unmapped};
use crate::report::Report;
use crate::structure::{Position, Structure};
use crate::vocab::Table;

/// A compiled rule set.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) name: Box<str>,
    /// By [`Op::rule`].
    pub(crate) rules: Vec<RuleInfo>,
    pub(crate) maps: Vec<CompiledMap>,
    /// By [`TableRef::Table`].
    pub(crate) tables: Vec<(Box<str>, Table)>,
    /// The addresses of extensions, by [`Child::extension`] less one.
    pub(crate) urls: Vec<Box<str>>,
    pub(crate) messages: HashMap<Box<str>, MessagePlan>,
    pub(crate) policies: Policies,
    pub(crate) report: Report,
}

#[derive(Debug)]
pub(crate) struct RuleInfo {
    pub(crate) id: Box<str>,
}

/// A map compiled for one base type.
#[derive(Debug)]
pub(crate) struct CompiledMap {
    /// The map's place among all names: part of the keys of the instances that it makes.
    pub(crate) rank: u32,
    pub(crate) base: Type,
    pub(crate) ops: Vec<Op>,
    /// Whether some operation reads a source.
    pub(crate) reads: bool,
    /// Whether some operation takes all repetitions of the field that the map works on.
    pub(crate) whole: bool,
    /// The field whose repetitions `[each]` stands for.
    pub(crate) driver: Option<u16>,
}

/// One rule, compiled.
#[derive(Debug)]
pub(crate) struct Op {
    pub(crate) rule: u32,
    pub(crate) source: From,
    pub(crate) condition: Option<Condition>,
    /// `IF ... ERROR`.
    pub(crate) stops: bool,
    /// Skipped with an exception when its source is valued.
    pub(crate) skipped: bool,
    /// The source must be valued.
    pub(crate) needs_source: bool,
    pub(crate) lead: Lead,
    pub(crate) nav: Vec<Nav>,
    /// Which step of `nav` each repetition of the source gets an instance of its own of.
    pub(crate) repeat_at: Option<usize>,
    pub(crate) action: Action,
    pub(crate) table: Option<TableRef>,
    pub(crate) unmapped: Option<Unmapped>,
    /// The codes of a required binding, for the map that fills the element.
    pub(crate) codes: Option<CodeSet>,
}

/// Where an operation reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum From {
    None,
    /// A field of the map's segment, or of another one.
    Field {
        segment: Option<Box<str>>,
        field: u16,
        component: u16,
        subcomponent: u16,
    },
    /// A part of the value that the map works on.
    Component {
        component: u16,
        subcomponent: u16,
    },
}

/// Which instance of the element that the map fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lead {
    At(u16),
    Range(u16, u16),
}

/// One step on the way to the target.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Nav {
    Child(Child),
    /// Into a resource that the reference before refers to.
    Into {
        resource: Type,
        index: u16,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Child {
    /// The element's name, without the type of a choice.
    pub(crate) name: &'static str,
    pub(crate) choice: bool,
    pub(crate) of: Type,
    pub(crate) many: bool,
    pub(crate) index: Spread,
    /// Tells apart extensions of one index by their address.
    pub(crate) extension: u32,
}

/// What stood in the brackets of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spread {
    At(u16),
    Each,
    Range(u16, u16),
}

/// What an operation does at its target.
#[derive(Debug, Clone)]
pub(crate) enum Action {
    /// Refuses the message if its condition holds, else nothing.
    Nothing,
    /// Writes the source's text as a primitive.
    Copy(Leaf),
    /// Writes a value of the rule's own.
    Assign(Assign, Leaf),
    /// A reference to a resource that a function names.
    Refer(Function),
    /// Applies another map there.
    Apply(usize),
    /// Applies another map to a resource of its own that nothing refers to.
    Own { map: usize, resource: Type },
    /// Codings of a CWE, CNE, CE, CF or a single code; the rules of the data type's map by
    /// component.
    Concept { coding_only: bool, rules: BTreeMap<u16, u32>, leaf: Option<CodeSet> },
    /// A reference to another instance of the map's own kind: `partOf(Location[2])`.
    Sibling(u16),
}

/// A primitive element.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Leaf {
    /// The FHIR primitive type.
    pub(crate) of: Type,
    /// The codes of a required binding.
    pub(crate) codes: Option<CodeSet>,
    /// The element holds the address of a coding system.
    pub(crate) system: bool,
    /// The element is the code of a Coding: a translation gives its system as well.
    pub(crate) coding: bool,
    /// The source is a text, which has no parts: delimiters that were not escaped belong to it.
    pub(crate) whole: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TableRef {
    Table(u32),
    /// `@identifier-system-registry`.
    IdentifierSystems,
}

/// The map of one message type.
#[derive(Debug)]
pub(crate) struct MessagePlan {
    pub(crate) structure: Structure,
    pub(crate) rules: Vec<MessageRule>,
    pub(crate) scopes: HashMap<(Type2, u16), Scope>,
}

/// A resource type's name; types have no hash of their own.
pub(crate) type Type2 = &'static str;

/// How many instances of `Patient[1]` there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// One for each instance of a group.
    Group(Position),
    /// One for each segment that makes it.
    Segment,
}

/// One row of a message map, compiled.
#[derive(Debug)]
pub(crate) struct MessageRule {
    pub(crate) rule: u32,
    pub(crate) position: Position,
    pub(crate) condition: Option<Condition>,
    pub(crate) skipped: bool,
    pub(crate) resource: Type,
    pub(crate) index: u16,
    /// From the resource to where the map is applied.
    pub(crate) nav: Vec<Nav>,
    pub(crate) map: usize,
    pub(crate) links: Vec<MessageLink>,
}

#[derive(Debug)]
pub(crate) struct MessageLink {
    pub(crate) from: (Type, u16),
    pub(crate) nav: Vec<Nav>,
    pub(crate) to: MessageLinkTarget,
    /// The map itself goes into the referred resource at this place.
    pub(crate) alias: bool,
}

#[derive(Debug)]
pub(crate) enum MessageLinkTarget {
    Instance(Type, u16),
    Text(Box<str>, Leaf),
}
