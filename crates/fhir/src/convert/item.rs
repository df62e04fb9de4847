//! The items of an element, and how one fits into an element of another release.

use super::rules::WRAPS;
use crate::primitive::AnyPrimitive;
use crate::record::{Content, Kind, Record, Row, Slot, TypeInfo, TypeKind};
use crate::resource::ResourceRef;
use crate::schema::CodeSet;

/// What stands in one item of an element.
#[derive(Clone, Copy)]
pub(super) enum Item<'a> {
    Plain(&'a str),
    Primitive(&'a dyn AnyPrimitive),
    Record(&'a dyn Record),
    Resource(ResourceRef<'a>),
}

/// One item with the row that tells its type.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    pub(super) row: &'static Row,
    pub(super) index: usize,
    pub(super) item: Item<'a>,
}

/// How an item goes into an element.
pub(super) enum Fit<'a> {
    /// As it is, children converted.
    Direct(&'static Row),
    /// Into a member of the type there.
    Wrap(&'static Row, &'static str),
    /// A code with the system that its value set knows.
    Coded(&'static Row, &'static str),
    /// What the outer type holds, and nothing else.
    Unwrap(&'static Row, Found<'a>),
}

/// The items of an element; absent ones are left out.
pub(super) fn items<'a>(record: &'a dyn Record, rows: &'static [Row]) -> Vec<Found<'a>> {
    let Some(first) = rows.first() else { return Vec::new() };
    let slot = record.slot(first.slot);
    if slot.is_empty() {
        return Vec::new();
    }
    let found = |index, item| Found { row: first, index, item };
    match slot {
        Slot::Plain(text) => text.iter().map(|text| found(0, Item::Plain(text))).collect(),
        Slot::Primitive(primitive) => vec![found(0, Item::Primitive(primitive))],
        Slot::Primitives(list) => (0..list.len())
            .filter_map(|at| Some(found(at, Item::Primitive(list.item(at)?))))
            .collect(),
        Slot::Records(list) => {
            (0..list.len()).filter_map(|at| Some(found(at, Item::Record(list.item(at)?)))).collect()
        }
        Slot::Resources(list) => (0..list.len())
            .filter_map(|at| Some(found(at, Item::Resource(list.item(at)?))))
            .collect(),
        Slot::Choice(choice) => {
            let current = choice.current().and_then(|(variant, content)| {
                let row = rows.get(usize::from(variant))?;
                let item = match content {
                    Content::Primitive(primitive) => Item::Primitive(primitive),
                    Content::Record(record) => Item::Record(record),
                };
                Some(Found { row, index: 0, item })
            });
            current.into_iter().collect()
        }
        Slot::Extras(_) => Vec::new(),
    }
}

/// The one item of a record that holds nothing but this member.
pub(super) fn only<'a>(record: &'a dyn Record, member: &str) -> Option<Found<'a>> {
    let mut only = None;
    for rows in record.info().elements() {
        for found in items(record, rows) {
            if only.is_some() || found.row.element() != member {
                return None;
            }
            only = Some(found);
        }
    }
    only.filter(|_| record.extras().is_none_or(crate::extras::Extras::is_empty))
}

/// Whether a record holds nothing but this element.
pub(super) fn holds_only(record: &dyn Record, member: &str) -> bool {
    let mut elements = record.info().elements().filter(|rows| !items(record, rows).is_empty());
    let is_member = |rows: &[Row]| rows.first().is_some_and(|row| row.element() == member);
    elements.next().is_some_and(is_member)
        && elements.next().is_none()
        && record.extras().is_none_or(crate::extras::Extras::is_empty)
}

/// The rows of a step: an element by its FHIRPath name, or one type of a choice by its JSON name.
pub(super) fn rows_of(info: &'static TypeInfo, step: &str) -> &'static [Row] {
    let rows = info.element(step);
    if !rows.is_empty() {
        return rows;
    }
    let at = info.rows.iter().position(|row| row.name == step);
    at.and_then(|at| info.rows.get(at..=at)).unwrap_or(&[])
}

impl<'a> Found<'a> {
    /// The text of a primitive.
    pub(super) fn text(&self) -> Option<String> {
        match self.item {
            Item::Plain(text) => Some(text.to_owned()),
            Item::Primitive(primitive) => primitive.scalar().map(|scalar| scalar.to_string()),
            Item::Record(_) | Item::Resource(_) => None,
        }
    }

    /// How the item goes into the element of these rows. `text` is that of a primitive, perhaps
    /// translated; `system` that of its code; `explicit` that a rule pairs the two; `owner` has the rows.
    pub(super) fn fit(
        &self,
        rows: &'static [Row],
        text: Option<&str>,
        system: Option<&'static str>,
        explicit: bool,
        owner: &'static TypeInfo,
    ) -> Option<Fit<'a>> {
        let of_type = self.row.type_name();
        let named = |name: &str| rows.iter().find(|row| row.type_name() == name);
        if let Some(row) = named(of_type) {
            return Some(Fit::Direct(row));
        }
        // The way back could not tell the type of a choice.
        if rows.len() > 1 || (self.row.is_choice() && !explicit) {
            return None;
        }
        match self.item {
            Item::Plain(_) | Item::Primitive(_) => {
                let takes = |row: &&Row| {
                    row.primitive_kind().is_some_and(|kind| {
                        text.is_none_or(|text| kind.check(text, owner.release).is_ok())
                    })
                };
                if let Some(row) = rows.iter().find(takes) {
                    return Some(Fit::Direct(row));
                }
                let coded = named("CodeableConcept").or_else(|| named("Coding"));
                if let (Some(row), Some(system)) = (coded, system) {
                    return Some(Fit::Coded(row, system));
                }
            }
            Item::Record(record) => {
                let here = record.info().kind == TypeKind::Backbone;
                let takes = |row: &&Row| match row.kind {
                    Kind::Record(info) => {
                        let there = info.kind == TypeKind::Backbone;
                        if explicit { here || there } else { here && there }
                    }
                    _ => false,
                };
                if let Some(row) = rows.iter().find(takes) {
                    return Some(Fit::Direct(row));
                }
            }
            Item::Resource(_) => return None,
        }
        for (inner, outer, member) in WRAPS {
            if *inner == of_type
                && let Some(row) = named(outer)
            {
                return Some(Fit::Wrap(row, member));
            }
        }
        let Item::Record(record) = self.item else { return None };
        for (inner, outer, member) in WRAPS {
            if *outer == of_type
                && let Some(row) = named(inner)
                && let Some(found) = only(record, member)
            {
                return Some(Fit::Unwrap(row, found));
            }
        }
        // A concept with one code of a system, where the other release has the bare code.
        let row = named("code")?;
        let coding = match of_type {
            "Coding" => record,
            "CodeableConcept" => match only(record, "coding")?.item {
                Item::Record(coding) => coding,
                _ => return None,
            },
            _ => return None,
        };
        let (mut system, mut code) = (None, None);
        for rows in coding.info().elements() {
            for found in items(coding, rows) {
                match found.row.name {
                    "system" => system = found.text(),
                    "code" => code = Some(found),
                    _ => return None,
                }
            }
        }
        let code = code?;
        let set = codes(owner, row)?;
        set.contains_coding(&system?, &code.text()?).then_some(Fit::Unwrap(row, code))
    }

    /// The system of a code that stands in an element with a required value set.
    pub(super) fn system(&self, owner: &'static TypeInfo) -> Option<&'static str> {
        let text = self.text()?;
        let set = codes(owner, self.row)?;
        set.iter().find(|code| code.code == text).map(|code| code.system)
    }
}

/// The required value set of an element, if its codes are known.
fn codes(owner: &'static TypeInfo, row: &'static Row) -> Option<CodeSet> {
    let of_type = owner.release.schema()?.type_named(owner.name)?;
    of_type.element(row.element())?.binding()?.codes()
}
