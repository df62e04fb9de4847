//! One release of the standard as a source tells it, before two of them are compared.

use std::collections::{BTreeMap, BTreeSet};

/// Usage of a field or component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Usage {
    Optional,
    Required,
    Conditional,
    Backward,
    Withdrawn,
}

impl Usage {
    pub fn letter(self) -> &'static str {
        match self {
            Self::Optional => "O",
            Self::Required => "R",
            Self::Conditional => "C",
            Self::Backward => "B",
            Self::Withdrawn => "W",
        }
    }
}

/// A field of a segment or a component of a data type. `None` is what the source does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    pub datatype: Option<String>,
    pub usage: Usage,
    /// `None` is unbounded.
    pub max: Option<u16>,
    pub length: Option<u32>,
    pub table: Option<u16>,
    pub doubts: Doubts,
}

/// Which facts of an element the sources do not both give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Doubts {
    pub usage: bool,
    pub datatype: bool,
    pub max: bool,
    pub table: bool,
    /// Only one source has it at all.
    pub alone: bool,
}

/// A message structure or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    pub kind: Kind,
    pub name: String,
    pub min: u8,
    /// `None` is unbounded.
    pub max: Option<u8>,
    pub children: Vec<Tree>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Segment,
    Sequence,
    Choice,
    /// Any segment stands here.
    Any,
}

impl Tree {
    /// The nesting and the segments, without names of groups and cardinalities.
    pub fn shape(&self) -> String {
        let inner = || self.children.iter().map(Self::shape).collect::<Vec<_>>().join(" ");
        match self.kind {
            Kind::Segment => self.name.clone(),
            Kind::Any => "*".to_owned(),
            Kind::Sequence => format!("({})", inner()),
            Kind::Choice => format!("<{}>", inner()),
        }
    }

    /// The shape with cardinalities. Only one source has that of a choice.
    pub fn outline(&self) -> String {
        let inner = || self.children.iter().map(Self::outline).collect::<Vec<_>>().join(" ");
        let max = self.max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        let body = match self.kind {
            Kind::Segment => self.name.clone(),
            Kind::Any => "*".to_owned(),
            Kind::Sequence => format!("({})", inner()),
            Kind::Choice => return format!("<{}>", inner()),
        };
        format!("{body}{{{},{max}}}", self.min)
    }

    pub fn has_choice(&self) -> bool {
        self.kind == Kind::Choice || self.children.iter().any(Self::has_choice)
    }
}

/// One version.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// Only data types that have components.
    pub types: BTreeMap<String, Vec<Element>>,
    pub segments: BTreeMap<String, Vec<Element>>,
    pub structures: BTreeMap<String, Tree>,
    /// Structures that rest on one source, or on two that disagree.
    pub disputed: BTreeSet<String>,
    /// From message type and event (`ADT_A04`) to structure (`ADT_A01`).
    pub events: BTreeMap<String, String>,
}

/// The text in lower case, its words joined by `_`.
pub fn snake(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("_")
}

/// A data type's name without what only one source adds to it; `None` where it says that there
/// is none.
pub fn datatype(name: &str) -> Option<String> {
    let name = match name {
        "WD" | "wd" | "-" | "" => return None,
        "varies" | "Varies" | "var" | "*" => "VARIES",
        "CK_ACCOUNT_NO" | "CM_PAT_ID" => "CK",
        "CQ_QUANTITY" => "CQ",
        "CM_RI" => "RI",
        "CM_CP" => "CM_CCP",
        "CM_ELECTRODE" => "CM_CD_ELECTRODE",
        "CM_OS" => "CM_OSD",
        "CM_RANGE_SIMPLE" => "CM_RANGE",
        other => other.strip_suffix("_SIMPLE").unwrap_or(other),
    };
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_brought_to_one_form() {
        assert_eq!(snake("Date/Time of Attestation"), "date_time_of_attestation");
        assert_eq!(snake("Patient's Name(s)"), "patient_s_name_s");
        assert_eq!(datatype("CQ_SIMPLE").as_deref(), Some("CQ"));
        assert_eq!(datatype("WD"), None);
    }
}
