//! One conversion: walks the source, writes the target, notes what could not be carried.

use std::fmt::Write as _;

use super::item::{Fit, Found, Item, holds_only, items, rows_of};
use super::rules::{CODES, RULES, Rule};
use super::{Loss, Reason};
use crate::Release;
use crate::primitive::AnyPrimitive;
use crate::record::{ContentMut, Kind, Record, Row, SlotMut, TypeInfo, TypeKind};
use crate::resource::ResourceRef;

const DEPTH_LIMIT: usize = 128;

/// A conversion under way.
pub(super) struct Run {
    pub(super) from: Release,
    pub(super) to: Release,
    pub(super) keep: bool,
    pub(super) losses: Vec<Loss>,
    /// The FHIRPath of the source element that is looked at.
    pub(super) path: String,
    depth: usize,
    /// The URL of the extension on a primitive that has been used up.
    pub(super) used: Option<String>,
}

/// A rule with the path in the source and the path in the target.
type Turned = (&'static Rule, &'static str, &'static str);

/// How elements without a rule are treated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// The target is their counterpart: they go to the element of the same name.
    Counterpart,
    /// Their parent does not exist in the target: they are lost.
    Moved,
    /// Their parent is carried already: they are seen to elsewhere.
    RulesOnly,
}

impl Run {
    pub(super) fn new(info: &'static TypeInfo, to: Release, keep: bool) -> Self {
        let path = info.name.to_owned();
        Self { from: info.release, to, keep, losses: Vec::new(), path, depth: 0, used: None }
    }

    pub(super) fn start(mut self, source: &dyn Record, target: &mut dyn Record) -> Vec<Loss> {
        self.record(source, target);
        self.losses
    }

    /// Converts a record into its counterpart.
    pub(super) fn record(&mut self, source: &dyn Record, target: &mut dyn Record) {
        self.fields(source, target, source.info().name, Mode::Counterpart);
    }

    fn fields(&mut self, source: &dyn Record, target: &mut dyn Record, base: &str, mode: Mode) {
        if self.depth == DEPTH_LIMIT {
            return self.note(Reason::TooDeep, false);
        }
        self.depth += 1;
        let rules: Vec<Turned> =
            self.rules().filter(|(_, here, _)| below(here, base).is_some()).collect();
        let mut extensions = &[][..];
        for rows in source.info().elements() {
            // What is kept in extensions comes back after what was carried.
            if mode == Mode::Counterpart && rows.first().is_some_and(|row| row.name == "extension")
            {
                extensions = rows;
                continue;
            }
            for found in items(source, rows) {
                self.at(&found, |run| run.element(source, target, &found, base, mode, &rules));
            }
        }
        for found in items(source, extensions) {
            self.at(&found, |run| {
                let Item::Record(extension) = found.item else { return };
                if !run.restored(extension, target) {
                    let key = format!("{base}.extension");
                    run.same_name(target, &found, "extension", &key, source.info());
                }
            });
        }
        if mode != Mode::RulesOnly && source.extras().is_some_and(|extras| !extras.is_empty()) {
            self.note(Reason::UnknownMember, false);
        }
        self.depth -= 1;
    }

    /// Does something with the path of an item.
    fn at(&mut self, found: &Found<'_>, act: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push('.');
        self.path.push_str(found.row.element());
        if found.row.repeats() {
            // Writing to a string cannot fail.
            let _ = write!(self.path, "[{}]", found.index);
        }
        act(self);
        self.path.truncate(length);
    }

    fn element(
        &mut self,
        source: &dyn Record,
        target: &mut dyn Record,
        found: &Found<'_>,
        base: &str,
        mode: Mode,
        rules: &[Turned],
    ) {
        let name = found.row.element();
        let key = format!("{base}.{name}");
        let owner = target.info().name;
        if self.is_beside(rules, source, base, name, owner) {
            return;
        }
        let deep = deep(rules, &key, target.info());
        if let Item::Record(child) = found.item
            && deep.iter().any(|(rule, next)| rule.alone && holds_only(child, next))
        {
            return self.fields(child, target, &key, Mode::Moved);
        }
        let deep: Vec<_> = deep.into_iter().filter(|(rule, _)| !rule.alone).collect();
        let exact = self.exact(rules, &key, base, found.row, owner, source);
        if !exact.is_empty() {
            let mut why = Reason::NoType;
            for (rule, path) in &exact {
                let steps: Vec<&str> = path.split('.').collect();
                match self.place(target, &steps, found, Some(rule), source.info()) {
                    Ok(()) => {
                        self.note_ambiguity(found, rule);
                        if let (false, Item::Record(child)) = (deep.is_empty(), found.item) {
                            self.fields(child, target, &key, Mode::RulesOnly);
                        }
                        return;
                    }
                    Err(reason) => why = reason,
                }
            }
            return self.lose(target, found, &key, why);
        }
        if let (false, Item::Record(child)) = (deep.is_empty(), found.item) {
            if !self.carries(rules, child, &key, target.info()) {
                return self.lose(target, found, &key, Reason::NoElement);
            }
            self.note_grouping(child, found, &deep);
            // The rest of one of many would come back as one more of them.
            let keep = self.keep;
            self.keep &= !found.row.repeats();
            self.fields(child, target, &key, Mode::Moved);
            self.keep = keep;
            return;
        }
        match mode {
            Mode::RulesOnly => {}
            Mode::Moved => self.lose(target, found, &key, Reason::NoElement),
            Mode::Counterpart if moves_above(rules, &key, owner) => {}
            Mode::Counterpart => self.same_name(target, found, name, &key, source.info()),
        }
    }

    /// Puts an item into the element of the same name.
    fn same_name(
        &mut self,
        target: &mut dyn Record,
        found: &Found<'_>,
        name: &str,
        key: &str,
        owner: &'static TypeInfo,
    ) {
        if let Err(reason) = self.place(target, &[name], found, None, owner) {
            self.lose(target, found, key, reason);
        }
    }

    /// Puts an item where the steps lead; nothing changes on an error.
    pub(super) fn place(
        &mut self,
        target: &mut dyn Record,
        steps: &[&str],
        found: &Found<'_>,
        rule: Option<&Rule>,
        from: &'static TypeInfo,
    ) -> Result<(), Reason> {
        let Some((last, parents)) = steps.split_last() else { return Err(Reason::NoElement) };
        let mut owner = target.info();
        for step in parents {
            match rows_of(owner, step) {
                [row] => match row.kind {
                    Kind::Record(info) => owner = info,
                    _ => return Err(Reason::NoElement),
                },
                _ => return Err(Reason::NoElement),
            }
        }
        let rows = rows_of(owner, last);
        if rows.is_empty() {
            return Err(Reason::NoElement);
        }
        let text = self.translated(found, from);
        let bare_code =
            matches!(found.row.kind, Kind::Code(_)) && rows.iter().all(|row| !row.has_companion());
        let system = if bare_code { found.system(from) } else { None };
        let explicit = rule.is_some();
        let fit =
            found.fit(rows, text.as_deref(), system, explicit, owner).ok_or(Reason::NoType)?;
        let parent = reach(target, parents, last, rule.is_some_and(|rule| rule.each));
        let parent = parent.ok_or(Reason::TooMany)?;
        let row = match &fit {
            Fit::Direct(row) | Fit::Wrap(row, _) | Fit::Coded(row, _) | Fit::Unwrap(row, _) => *row,
        };
        // A parent that moved elements have made already takes the others too.
        let joins =
            explicit && matches!(row.kind, Kind::Record(info) if info.kind == TypeKind::Backbone);
        if !row.repeats() && !joins && !parent.slot(row.slot).is_empty() {
            return Err(Reason::TooMany);
        }
        if let Some(rule) = rule.filter(|_| self.to == Release::R5) {
            for (path, text) in rule.beside {
                set_text(parent, path, text);
            }
        }
        self.store(parent, &fit, row, found, text, from);
        Ok(())
    }

    fn store(
        &mut self,
        parent: &mut dyn Record,
        fit: &Fit<'_>,
        row: &'static Row,
        found: &Found<'_>,
        text: Option<String>,
        from: &'static TypeInfo,
    ) {
        let owner = parent.info();
        match fit {
            Fit::Unwrap(_, inner) => {
                let text = inner.text();
                self.store(parent, &Fit::Direct(row), row, inner, text, from);
            }
            Fit::Wrap(_, member) => {
                if let Some(outer) = make(parent, row) {
                    // The member takes it: the table of these types says so.
                    let _ = self.place(outer, &[member], found, None, from);
                }
            }
            Fit::Coded(_, system) => {
                let Some(mut coding) = make(parent, row) else { return };
                if coding.info().name == "CodeableConcept" {
                    match rows_of(coding.info(), "coding").first().and_then(|row| make(coding, row))
                    {
                        Some(inner) => coding = inner,
                        None => return,
                    }
                }
                set_text(coding, "system", system);
                let _ = self.place(coding, &["code"], found, None, from);
            }
            Fit::Direct(_) => match (parent.slot_mut(row.slot), found.item) {
                (SlotMut::Plain(plain), _) => *plain = text.map(Into::into),
                (SlotMut::Primitive(primitive), _) => {
                    self.primitive(found, primitive, text, row, owner, from);
                }
                (SlotMut::Primitives(list), _) => {
                    if let Some(primitive) = list.push() {
                        self.primitive(found, primitive, text, row, owner, from);
                    }
                }
                (SlotMut::Records(list), Item::Record(record)) => {
                    if let Some(pushed) = list.push() {
                        self.record(record, pushed);
                    }
                }
                (SlotMut::Choice(choice), item) => match (choice.select(row.variant), item) {
                    (ContentMut::Primitive(primitive), _) => {
                        self.primitive(found, primitive, text, row, owner, from);
                    }
                    (ContentMut::Record(into), Item::Record(record)) => self.record(record, into),
                    (ContentMut::Record(_), _) => {}
                },
                (SlotMut::Resources(list), Item::Resource(ResourceRef::Known(record))) => {
                    match list.push(record.info().name) {
                        Some(pushed) => self.record(record, pushed),
                        None => self.note(Reason::NoType, false),
                    }
                }
                (SlotMut::Resources(list), Item::Resource(ResourceRef::Unknown(raw))) => {
                    list.push_raw(raw.clone());
                }
                _ => {}
            },
        }
    }

    /// Value, id and extensions of a primitive.
    fn primitive(
        &mut self,
        found: &Found<'_>,
        into: &mut dyn AnyPrimitive,
        text: Option<String>,
        row: &'static Row,
        owner: &'static TypeInfo,
        from: &'static TypeInfo,
    ) {
        let meta = match found.item {
            Item::Primitive(primitive) => primitive.meta(),
            _ => None,
        };
        let there = format!("{}.{}", owner.name, row.element());
        let original = meta.and_then(|meta| self.original(meta, &there));
        let outer = self.used.take();
        if let Some((url, text)) = &original {
            self.used = Some(url.clone());
            // It was of this type when it was kept.
            let _ = into.assign(text);
        } else if let Some(text) = &text {
            let _ = into.assign(text);
        }
        if let Some(meta) = meta {
            self.record(meta, into.meta_mut());
            if into.meta().is_some_and(<dyn Record>::is_empty) {
                into.clear_meta();
            }
        }
        self.used = outer;
        let (None, Some(text), Some(before)) = (original, text, found.text()) else { return };
        if text != before && self.back(&from_key(from, found), &text).as_deref() != Some(&*before) {
            let key = from_key(from, found);
            let kept = self.keep && self.keep_code(&key, &before, into);
            self.note(Reason::Widened, kept);
        } else if row.primitive_kind().is_some_and(|kind| kind.check(&text, self.to).is_err())
            && found.row.primitive_kind().is_some_and(|kind| kind.check(&text, self.from).is_ok())
        {
            self.note(Reason::Form, true);
        } else if let Kind::Code(table) = row.kind
            && !table.codes.contains(&&*text)
        {
            self.note(Reason::CodeNotInValueSet, true);
        }
    }

    /// The text of a primitive, its code translated.
    fn translated(&self, found: &Found<'_>, from: &'static TypeInfo) -> Option<String> {
        let text = found.text()?;
        let key = from_key(from, found);
        let pairs = self.codes(&key);
        let same = |(old, new): &&(&str, &str)| {
            if self.to == Release::R5 { *old == text } else { *new == text }
        };
        let pair = pairs.iter().find(same);
        Some(match pair {
            Some((_, new)) if self.to == Release::R5 => (*new).to_owned(),
            Some((old, _)) => (*old).to_owned(),
            None => text,
        })
    }

    /// What the way back makes of a translated code.
    fn back(&self, key: &str, text: &str) -> Option<String> {
        let pairs = self.codes(key);
        if self.to == Release::R5 {
            pairs.iter().find(|(_, new)| *new == text).map(|(old, _)| (*old).to_owned())
        } else {
            pairs.iter().find(|(old, _)| *old == text).map(|(_, new)| (*new).to_owned())
        }
    }

    fn codes(&self, key: &str) -> &'static [(&'static str, &'static str)] {
        if !self.has_rules() {
            return &[];
        }
        CODES.iter().find(|(path, _)| *path == key).map_or(&[], |(_, pairs)| *pairs)
    }

    /// Whether the rules are about this pair of releases.
    fn has_rules(&self) -> bool {
        (self.from == Release::R5) != (self.to == Release::R5)
    }

    fn rules(&self) -> impl Iterator<Item = Turned> + use<> {
        let forward = self.to == Release::R5;
        let rules = if self.has_rules() { RULES } else { &[] };
        rules.iter().map(move |rule| {
            if forward { (rule, rule.old, rule.new) } else { (rule, rule.new, rule.old) }
        })
    }

    /// The rules about an element of the source, with the path from the owner in the target.
    fn exact(
        &self,
        rules: &[Turned],
        key: &str,
        base: &str,
        row: &'static Row,
        owner: &str,
        source: &dyn Record,
    ) -> Vec<(&'static Rule, &'static str)> {
        let typed = format!("{base}.{}", row.name);
        let forward = self.to == Release::R5;
        rules
            .iter()
            .filter(|(_, here, _)| *here == key || *here == typed)
            .filter(|(rule, ..)| forward || stands_beside(source, rule))
            // Without its parent to itself, the element is no case of the rule.
            .filter(|(rule, here, _)| !(rule.alone && !forward && holds_more(source, here)))
            .filter_map(|(rule, _, there)| Some((*rule, below(there, owner)?)))
            .collect()
    }

    /// Whether a rule carries anything that stands below an element.
    fn carries(
        &self,
        rules: &[Turned],
        child: &dyn Record,
        base: &str,
        target: &'static TypeInfo,
    ) -> bool {
        child.info().elements().any(|rows| {
            let found = items(child, rows);
            found.iter().any(|found| {
                let key = format!("{base}.{}", found.row.element());
                let exact = self.exact(rules, &key, base, found.row, target.name, child);
                !exact.is_empty()
                    || matches!(found.item, Item::Record(inner)
                        if !deep(rules, &key, target).is_empty()
                            && self.carries(rules, inner, &key, target))
            })
        })
    }

    /// Whether an element only says what a rule's element beside it means.
    fn is_beside(
        &self,
        rules: &[Turned],
        source: &dyn Record,
        base: &str,
        name: &str,
        owner: &str,
    ) -> bool {
        self.to != Release::R5
            && rules.iter().any(|(rule, here, there)| {
                below(here, base).is_some_and(|rest| !rest.contains('.'))
                    && below(there, owner).is_some()
                    && rule.beside.iter().any(|(path, _)| path.split('.').next() == Some(name))
                    && stands_beside(source, rule)
            })
    }

    /// Which values of a repeating parent stood together is not carried.
    fn note_grouping(
        &mut self,
        child: &dyn Record,
        found: &Found<'_>,
        deep: &[(&'static Rule, &'static str)],
    ) {
        let moved = |rows: &&'static [Row]| {
            rows.first().is_some_and(|row| deep.iter().any(|(_, next)| *next == row.element()))
        };
        let elements = child.info().elements().filter(moved);
        let count: usize = elements.map(|rows| items(child, rows).len()).sum();
        let each = deep.iter().any(|(rule, _)| rule.each);
        let shared = !each && found.index > 0;
        let lists = child
            .info()
            .elements()
            .filter(moved)
            .any(|rows| rows.first().is_some_and(Row::repeats));
        if found.row.repeats() && ((each && count > 1) || (shared && lists)) {
            self.note(Reason::Grouping, false);
        }
    }

    /// A value that the way back takes for that of another element.
    fn note_ambiguity(&mut self, found: &Found<'_>, rule: &Rule) {
        let (Item::Record(child), Release::R5) = (found.item, self.to) else { return };
        let mut others = RULES.iter().filter(|other| other.alone && !rule.alone);
        let alike = |other: &Rule| {
            below(other.new, rule.new).is_some_and(|member| holds_only(child, member))
        };
        if others.any(alike) {
            self.note(Reason::Grouping, false);
        }
    }

    /// Keeps an item in an extension of the target, or notes that it is lost.
    fn lose(&mut self, target: &mut dyn Record, found: &Found<'_>, key: &str, reason: Reason) {
        let kept = self.keep && self.keep_item(target, found, key);
        self.note(reason, kept);
    }

    pub(super) fn note(&mut self, reason: Reason, kept: bool) {
        self.losses.push(Loss { path: self.path.as_str().into(), reason, kept });
    }
}

/// The rules that carry what stands below an element past its parent, with the next step. What
/// stays below the counterpart of the parent goes with it.
fn deep(
    rules: &[Turned],
    key: &str,
    target: &'static TypeInfo,
) -> Vec<(&'static Rule, &'static str)> {
    let name = key.rsplit('.').next().unwrap_or(key);
    let counterpart = matches!(rows_of(target, name), [row]
        if matches!(row.kind, Kind::Record(info) if info.kind == TypeKind::Backbone));
    rules
        .iter()
        .filter(|(_, _, there)| {
            below(there, target.name)
                .is_some_and(|rest| !(counterpart && below(rest, name).is_some()))
        })
        .filter_map(|(rule, here, _)| Some((*rule, below(here, key)?.split('.').next()?)))
        .collect()
}

/// Whether a rule carries the element out of its parent: the resource sees to it.
fn moves_above(rules: &[Turned], key: &str, owner: &str) -> bool {
    let root = owner.split('.').next();
    rules.iter().any(|(_, here, there)| *here == key && there.split('.').next() == root)
}

/// The rest of a path below another.
pub(super) fn below<'a>(path: &'a str, above: &str) -> Option<&'a str> {
    path.strip_prefix(above)?.strip_prefix('.')
}

fn from_key(from: &'static TypeInfo, found: &Found<'_>) -> String {
    format!("{}.{}", from.name, found.row.element())
}

/// The record at the end of the parents. A repeating parent is shared by the items of a list below
/// it, unless each has one of its own.
fn reach<'a>(
    target: &'a mut dyn Record,
    parents: &[&str],
    last: &str,
    each: bool,
) -> Option<&'a mut dyn Record> {
    let mut record = target;
    for (at, step) in parents.iter().enumerate() {
        let row = rows_of(record.info(), step).first()?;
        let Kind::Record(info) = row.kind else { return None };
        let next = rows_of(info, parents.get(at + 1).unwrap_or(&last)).first()?;
        let SlotMut::Records(list) = record.slot_mut(row.slot) else { return None };
        let shared = row.repeats() && next.repeats() && !each && !list.is_empty();
        record = if shared { list.item_mut(list.len() - 1)? } else { list.push()? };
    }
    Some(record)
}

/// A new record in a field.
pub(super) fn make<'a>(
    parent: &'a mut dyn Record,
    row: &'static Row,
) -> Option<&'a mut dyn Record> {
    match parent.slot_mut(row.slot) {
        SlotMut::Records(list) => list.push(),
        SlotMut::Choice(choice) => match choice.select(row.variant) {
            ContentMut::Record(record) => Some(record),
            ContentMut::Primitive(_) => None,
        },
        _ => None,
    }
}

/// Sets the text of a primitive; parents that are not there are made.
fn set_text(record: &mut dyn Record, path: &str, text: &str) {
    let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
    let Some(row) = rows_of(record.info(), step).first() else { return };
    match (record.slot_mut(row.slot), rest) {
        (SlotMut::Primitive(primitive), None) => {
            // The text of the table is of the type.
            let _ = primitive.assign(text);
        }
        (SlotMut::Records(list), Some(rest)) => {
            let at = list.len().saturating_sub(1);
            let inner = if list.is_empty() { list.push() } else { list.item_mut(at) };
            if let Some(inner) = inner {
                set_text(inner, rest, text);
            }
        }
        _ => {}
    }
}

/// Whether what stands beside a rule's element is what the rule says, and nothing else.
fn stands_beside(source: &dyn Record, rule: &Rule) -> bool {
    let mut count = 0;
    for (path, text) in rule.beside {
        let mut steps = path.split('.');
        let mut record = source;
        loop {
            let Some(step) = steps.next() else { return false };
            let [found] = items(record, rows_of(record.info(), step))[..] else { return false };
            match found.item {
                Item::Record(inner) => record = inner,
                _ if found.text().as_deref() == Some(text) => break,
                _ => return false,
            }
        }
        count += 1;
    }
    let first = rule.beside.first().and_then(|(path, _)| path.split('.').next());
    let leaves_there = first.map_or(0, |step| {
        items(source, rows_of(source.info(), step)).iter().map(|found| leaves(&found.item)).sum()
    });
    leaves_there == count
}

fn leaves(item: &Item<'_>) -> usize {
    match item {
        Item::Record(record) => {
            let found = record.info().elements().flat_map(|rows| items(*record, rows));
            found.map(|found| leaves(&found.item)).sum()
        }
        Item::Primitive(primitive) => 1 + usize::from(primitive.meta().is_some()),
        _ => 1,
    }
}

/// Whether a parent holds more than the element at the end of a path.
fn holds_more(parent: &dyn Record, path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or_default();
    !holds_only(parent, last)
}
