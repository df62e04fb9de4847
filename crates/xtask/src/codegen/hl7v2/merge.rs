//! One release out of what two sources tell: equal facts are taken, every other one is decided by
//! a named rule or a named fixup and written down.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::hl7apy::withdrawn;
use super::model::{Doubts, Element, Kind, Release, Tree, Usage};

/// Decisions that no rule can make: version, kind, key, aspect, choice, reason. `*` is any.
const FIXUPS: &str = include_str!("fixups.tsv");

/// Every fact on which the sources do not agree.
#[derive(Debug, Default)]
pub struct Ledger {
    rows: Vec<[String; 8]>,
    /// Facts that both sources give, and those on which they agree.
    pub compared: BTreeMap<&'static str, (usize, usize)>,
    /// Facts for which there is neither rule nor fixup.
    pub undecided: Vec<String>,
    used: BTreeSet<usize>,
}

/// One fact: where it is, and what the two sources say.
struct Fact<'a> {
    version: &'a str,
    kind: &'static str,
    key: &'a str,
    aspect: &'static str,
    hl7apy: String,
    dictionary: String,
}

impl Ledger {
    /// The list as it is committed.
    pub fn print(&self) -> String {
        let mut rows = self.rows.clone();
        rows.sort();
        let mut out =
            String::from("version\tkind\tkey\taspect\thl7apy\thl7-dictionary\tchosen\trule\n");
        for row in rows {
            // Writing to a text does not fail.
            writeln!(out, "{}", row.join("\t")).ok();
        }
        out
    }

    /// The number of rows by rule.
    #[cfg(feature = "suites")]
    pub fn by_rule(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for row in &self.rows {
            let rule = row[7].split(':').next().unwrap_or_default();
            *counts.entry(rule.to_owned()).or_default() += 1;
        }
        counts
    }

    /// Fixups that decided nothing.
    pub fn unused(&self) -> Vec<&'static str> {
        let lines = FIXUPS.lines().enumerate().skip(1);
        lines.filter(|(at, _)| !self.used.contains(at)).map(|(_, line)| line).collect()
    }

    fn write(&mut self, fact: Fact<'_>, chosen: &str, rule: &str) {
        let Fact { version, kind, key, aspect, hl7apy, dictionary } = fact;
        self.rows.push([
            version.to_owned(),
            kind.to_owned(),
            key.to_owned(),
            aspect.to_owned(),
            hl7apy,
            dictionary,
            chosen.to_owned(),
            rule.to_owned(),
        ]);
    }

    /// The choice of a fixup and its reason.
    fn fixup(
        &mut self,
        version: &str,
        kind: &str,
        key: &str,
        aspect: &str,
    ) -> Option<(&'static str, &'static str)> {
        for (at, line) in FIXUPS.lines().enumerate().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [v, k, ke, asp, choice, reason] = cells[..] else { continue };
            let fits =
                |cell: &str, value: &str| cell == "*" || cell.split(' ').any(|one| one == value);
            if fits(v, version) && k == kind && fits(ke, key) && asp == aspect {
                self.used.insert(at);
                return Some((choice, reason));
            }
        }
        None
    }

    fn counted(&mut self, aspect: &'static str, agree: bool) {
        let (all, same) = self.compared.entry(aspect).or_default();
        *all += 1;
        *same += usize::from(agree);
    }
}

/// What a version is made of.
pub struct Sources<'a> {
    pub version: &'a str,
    pub hl7apy: Option<Release>,
    pub dictionary: Option<Release>,
    /// The version before, merged.
    pub before: Option<&'a Release>,
    /// HL7 table 0354: the events of each structure.
    pub structure_events: &'a BTreeMap<String, Vec<String>>,
}

/// Merges the sources of one version.
pub fn merge(sources: Sources<'_>, ledger: &mut Ledger) -> Release {
    let Sources { version, hl7apy, dictionary, before, structure_events } = sources;
    let single = hl7apy.is_none() || dictionary.is_none();
    let a = hl7apy.unwrap_or_default();
    let d = dictionary.unwrap_or_default();
    let mut merger = Merger { version, single, ledger };
    let mut release = Release {
        types: merger.definitions("type", '.', a.types, d.types, before.map(|b| &b.types)),
        segments: merger.definitions(
            "segment",
            '-',
            a.segments,
            d.segments,
            before.map(|b| &b.segments),
        ),
        ..Release::default()
    };
    merger.structures(&mut release, a.structures, d.structures, structure_events);
    if let Some(before) = before {
        for (event, structure) in &before.events {
            let known =
                release.structures.contains_key(event) || release.events.contains_key(event);
            if !known && release.structures.contains_key(structure) {
                release.events.insert(event.clone(), structure.clone());
            }
        }
    }
    release
}

struct Merger<'a> {
    version: &'a str,
    /// Only one source has this version.
    single: bool,
    ledger: &'a mut Ledger,
}

type Definitions = BTreeMap<String, Vec<Element>>;

impl Merger<'_> {
    fn definitions(
        &mut self,
        kind: &'static str,
        joint: char,
        mut a: Definitions,
        mut d: Definitions,
        before: Option<&Definitions>,
    ) -> Definitions {
        let names: BTreeSet<String> = a.keys().chain(d.keys()).cloned().collect();
        let mut merged = Definitions::new();
        for name in names {
            let ours = a.remove(&name).unwrap_or_default();
            let theirs = d.remove(&name).unwrap_or_default();
            let earlier =
                before.and_then(|before| before.get(&name)).map_or(&[][..], Vec::as_slice);
            if let Some((_, reason)) = self.ledger.fixup(self.version, kind, &name, "defined") {
                self.told(
                    kind,
                    &name,
                    "defined",
                    yes(&ours),
                    yes(&theirs),
                    "no",
                    &format!("fixup: {reason}"),
                );
                continue;
            }
            if !self.single && (ours.is_empty() || theirs.is_empty()) {
                let chosen = if ours.is_empty() && theirs.is_empty() { "withdrawn" } else { "yes" };
                self.told(kind, &name, "defined", yes(&ours), yes(&theirs), chosen, "one source");
            }
            let alone = self.single || ours.is_empty() || theirs.is_empty();
            let len = ours.len().max(theirs.len()).max(earlier.len());
            let mut elements = Vec::new();
            for number in 1..=len {
                let key = format!("{name}{joint}{number}");
                let earlier = earlier.get(number - 1);
                let element = match (ours.get(number - 1), theirs.get(number - 1)) {
                    (Some(ours), Some(theirs)) => self.element(kind, &key, ours, theirs, earlier),
                    (Some(only), None) | (None, Some(only)) => {
                        let in_ours = ours.get(number - 1).is_some();
                        self.only(kind, &key, only, in_ours, alone, earlier)
                    }
                    (None, None) => match self.vanished(kind, &key, earlier) {
                        Some(element) => element,
                        None => continue,
                    },
                };
                elements.push(element);
            }
            if !elements.is_empty() {
                merged.insert(name, elements);
            }
        }
        merged
    }

    /// An element that the version before had and this one does not name any more.
    fn vanished(
        &mut self,
        kind: &'static str,
        key: &str,
        earlier: Option<&Element>,
    ) -> Option<Element> {
        let fixup = self.ledger.fixup(self.version, kind, key, "vanished");
        let mut element = earlier.cloned().unwrap_or_else(withdrawn);
        if let Some((choice, reason)) = fixup {
            self.told(kind, key, "vanished", "-", "-", choice, &format!("fixup: {reason}"));
            return (choice == "kept").then_some(element);
        }
        if element.usage == Usage::Withdrawn {
            return Some(element);
        }
        self.told(kind, key, "vanished", "-", "-", "W", "an element never vanishes: withdrawn");
        element.usage = Usage::Withdrawn;
        element.doubts.usage = true;
        Some(element)
    }

    /// An element that one source has alone.
    fn only(
        &mut self,
        kind: &'static str,
        key: &str,
        only: &Element,
        in_hl7apy: bool,
        alone: bool,
        earlier: Option<&Element>,
    ) -> Element {
        let mut element = inherit(only.clone(), earlier);
        element.doubts.alone = true;
        if !alone {
            let (ours, theirs) = if in_hl7apy { ("yes", "-") } else { ("-", "yes") };
            self.told(kind, key, "defined", ours, theirs, "yes", "one source");
        }
        element
    }

    fn element(
        &mut self,
        kind: &'static str,
        key: &str,
        ours: &Element,
        theirs: &Element,
        earlier: Option<&Element>,
    ) -> Element {
        let mut doubts = Doubts::default();
        let name = match self.ledger.fixup(self.version, kind, key, "name") {
            Some((name, _)) => name.to_owned(),
            None if ours.name.is_empty() => theirs.name.clone(),
            None => ours.name.clone(),
        };
        let usage = self.usage(kind, key, ours, theirs, &mut doubts);
        let datatype = match (&ours.datatype, &theirs.datatype) {
            (None, other) | (other, None) => other.clone(),
            (Some(one), Some(other)) => {
                self.ledger.counted("data type", one == other);
                if one == other {
                    Some(one.clone())
                } else {
                    doubts.datatype = true;
                    Some(self.chosen(kind, key, "type", one, other))
                }
            }
        };
        let max = if ours.usage == Usage::Withdrawn {
            theirs.max
        } else {
            self.max(kind, key, ours.max, theirs.max, &mut doubts)
        };
        let table = match (ours.table, theirs.table) {
            (Some(one), Some(other)) => {
                self.ledger.counted("table", one == other);
                if one == other {
                    Some(one)
                } else {
                    doubts.table = true;
                    let chosen =
                        self.chosen(kind, key, "table", &one.to_string(), &other.to_string());
                    chosen.parse().ok()
                }
            }
            (None, None) => None,
            (one, other) => {
                doubts.table = true;
                let chosen = number(one.or(other));
                self.told(
                    kind,
                    key,
                    "table",
                    &number(one),
                    &number(other),
                    &chosen,
                    "table over none",
                );
                one.or(other)
            }
        };
        let merged = Element { name, datatype, usage, max, length: theirs.length, table, doubts };
        inherit(merged, earlier)
    }

    fn usage(
        &mut self,
        kind: &'static str,
        key: &str,
        ours: &Element,
        theirs: &Element,
        doubts: &mut Doubts,
    ) -> Usage {
        use Usage::{Backward, Conditional, Optional, Required, Withdrawn};
        let (chosen, rule) = match (ours.usage, theirs.usage) {
            (one, other) if one == other => (one, None),
            // What only one of them can say is no difference.
            (Optional, Conditional) => (Conditional, None),
            (Optional, Backward) => (Backward, None),
            (Withdrawn, Backward) => (Withdrawn, None),
            (Withdrawn, _) => (Withdrawn, Some("withdrawn over live")),
            (Required, other) => (other, Some("required only if both say so")),
            (one, Required) => (one, Some("required only if both say so")),
            (one, _) => (one, None),
        };
        self.ledger.counted("usage", rule.is_none());
        let Some(rule) = rule else { return chosen };
        doubts.usage = true;
        let (one, other) = (ours.usage.letter(), theirs.usage.letter());
        if let Some((choice, reason)) = self.ledger.fixup(self.version, kind, key, "usage") {
            let usage = if choice == "hl7-dictionary" { theirs.usage } else { ours.usage };
            self.told(kind, key, "usage", one, other, usage.letter(), &format!("fixup: {reason}"));
            return usage;
        }
        self.told(kind, key, "usage", one, other, chosen.letter(), rule);
        chosen
    }

    fn max(
        &mut self,
        kind: &'static str,
        key: &str,
        one: Option<u16>,
        other: Option<u16>,
        doubts: &mut Doubts,
    ) -> Option<u16> {
        self.ledger.counted("max", one == other);
        if one == other {
            return one;
        }
        doubts.max = true;
        let text = |max: Option<u16>| max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        if one.is_some() && other.is_some() {
            return self.chosen(kind, key, "max", &text(one), &text(other)).parse().ok();
        }
        let chosen = one.or(other);
        let rule = "bounded over unbounded";
        self.told(kind, key, "max", &text(one), &text(other), &text(chosen), rule);
        chosen
    }

    /// A fact that only a fixup can decide.
    fn chosen(
        &mut self,
        kind: &'static str,
        key: &str,
        aspect: &'static str,
        ours: &str,
        theirs: &str,
    ) -> String {
        let Some((choice, reason)) = self.ledger.fixup(self.version, kind, key, aspect) else {
            self.ledger
                .undecided
                .push(format!("{}\t{kind}\t{key}\t{aspect}\t{ours}\t{theirs}", self.version));
            return ours.to_owned();
        };
        let chosen = match choice {
            "hl7apy" => ours,
            "hl7-dictionary" => theirs,
            other => other,
        };
        self.told(kind, key, aspect, ours, theirs, chosen, &format!("fixup: {reason}"));
        chosen.to_owned()
    }

    #[allow(clippy::too_many_arguments, reason = "a row of the list has as many cells")]
    fn told(
        &mut self,
        kind: &'static str,
        key: &str,
        aspect: &'static str,
        ours: &str,
        theirs: &str,
        chosen: &str,
        rule: &str,
    ) {
        let fact = Fact {
            version: self.version,
            kind,
            key,
            aspect,
            hl7apy: ours.to_owned(),
            dictionary: theirs.to_owned(),
        };
        self.ledger.write(fact, chosen, rule);
    }

    fn structures(
        &mut self,
        release: &mut Release,
        a: BTreeMap<String, Tree>,
        mut d: BTreeMap<String, Tree>,
        structure_events: &BTreeMap<String, Vec<String>>,
    ) {
        for (name, ours) in a {
            let theirs = d.remove(&name);
            if theirs.as_ref().is_none_or(|theirs| theirs.outline() != ours.outline()) {
                release.disputed.insert(name.clone());
            }
            let tree = match theirs {
                Some(theirs) => self.tree(&name, ours, &theirs),
                None => ours,
            };
            release.structures.insert(name, tree);
        }
        let listed: BTreeMap<String, &String> = structure_events
            .iter()
            .flat_map(|(structure, events)| {
                let kind = structure.get(..3).unwrap_or(structure);
                events.iter().map(move |event| (format!("{kind}_{event}"), structure))
            })
            .collect();
        for (name, theirs) in d {
            let kind = name.get(..4).unwrap_or(&name).to_owned();
            let shape = theirs.shape();
            let same = release
                .structures
                .iter()
                .filter(|(other, _)| other.starts_with(&kind))
                .find(|(_, tree)| tree.shape() == shape)
                .map(|(other, _)| other.clone());
            let by_table =
                listed.get(&name).filter(|other| release.structures.contains_key(**other));
            match (by_table, same) {
                (Some(structure), same) => {
                    let structure = (*structure).clone();
                    if same.as_ref() != Some(&structure)
                        && release.structures.get(&structure).map(Tree::shape)
                            != Some(shape.clone())
                    {
                        let ours =
                            release.structures.get(&structure).map(Tree::shape).unwrap_or_default();
                        self.told(
                            "event",
                            &name,
                            "shape",
                            &ours,
                            &shape,
                            &structure,
                            "the structure that table 0354 gives the event",
                        );
                    }
                    release.events.insert(name, structure);
                }
                (None, Some(structure)) => {
                    release.events.insert(name, structure);
                }
                (None, None) => {
                    self.told("structure", &name, "defined", "-", "yes", "yes", "one source");
                    release.disputed.insert(name.clone());
                    release.structures.insert(name, theirs);
                }
            }
        }
        for (event, structure) in listed {
            let Some(target) = release.structures.get(structure) else { continue };
            // A source may have the event as a structure of its own; it is one only if it differs.
            let own = release.structures.get(&event);
            let other = own.is_some_and(|own| event == *structure || own.shape() != target.shape());
            if !other {
                release.events.entry(event).or_insert_with(|| structure.clone());
            }
        }
    }

    fn tree(&mut self, name: &str, ours: Tree, theirs: &Tree) -> Tree {
        let (one, other) = (ours.shape(), theirs.shape());
        self.ledger.counted("structure", one == other);
        if one == other {
            let mut tree = ours;
            let outline = tree.outline();
            let agree = outline == theirs.outline();
            self.ledger.counted("cardinality of a structure", agree);
            if !agree {
                widen(&mut tree, theirs);
                let chosen = tree.outline();
                self.told(
                    "structure",
                    name,
                    "cardinality",
                    &outline,
                    &theirs.outline(),
                    &chosen,
                    "the wider of two cardinalities",
                );
            }
            return tree;
        }
        let theirs_chosen = match self.ledger.fixup(self.version, "structure", name, "shape") {
            Some((choice, reason)) => {
                self.told(
                    "structure",
                    name,
                    "shape",
                    &one,
                    &other,
                    choice,
                    &format!("fixup: {reason}"),
                );
                choice == "hl7-dictionary"
            }
            None if theirs.has_choice() && !ours.has_choice() && is_named(theirs) => {
                self.told(
                    "structure",
                    name,
                    "shape",
                    &one,
                    &other,
                    "hl7-dictionary",
                    "a choice over a sequence",
                );
                true
            }
            None => {
                self.told("structure", name, "shape", &one, &other, "hl7apy", "shape from hl7apy");
                false
            }
        };
        if theirs_chosen { theirs.clone() } else { ours }
    }
}

/// Whether every segment of the tree has an id.
fn is_named(tree: &Tree) -> bool {
    (tree.kind != Kind::Segment || tree.name.len() == 3) && tree.children.iter().all(is_named)
}

/// The wider cardinality of two trees of one shape, part by part.
fn widen(tree: &mut Tree, other: &Tree) {
    if tree.kind != Kind::Choice {
        tree.min = tree.min.min(other.min);
        tree.max = match (tree.max, other.max) {
            (Some(one), Some(other)) => Some(one.max(other)),
            _ => None,
        };
    }
    for (child, other) in tree.children.iter_mut().zip(&other.children) {
        widen(child, other);
    }
}

/// Name and type of the version before, where this one has none.
fn inherit(mut element: Element, earlier: Option<&Element>) -> Element {
    let Some(earlier) = earlier else { return element };
    if element.name.is_empty() {
        element.name.clone_from(&earlier.name);
    }
    if element.datatype.is_none() {
        element.datatype.clone_from(&earlier.datatype);
    }
    element
}

fn yes(elements: &[Element]) -> &'static str {
    if elements.is_empty() { "-" } else { "yes" }
}

fn number(table: Option<u16>) -> String {
    table.map_or_else(|| "-".to_owned(), |table| table.to_string())
}
