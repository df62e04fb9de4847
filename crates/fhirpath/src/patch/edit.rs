//! Changes of a record at a place.

use sanare_fhir::record::{ContentMut, Record, Row, SlotMut};
use sanare_fhir::resource::ResourceRef;
use sanare_fhir::view::{Child, Node};

use super::{Content, Held, PatchErrorKind};

type Done = Result<(), PatchErrorKind>;

/// Where an element stands: the names in JSON from the root down, each with its index.
#[derive(PartialEq, Eq)]
pub(super) struct Place(Vec<(Box<str>, usize)>);

impl Place {
    pub(super) fn of<'a, N: Node<'a>>(way: &[Child<'a, N>]) -> Self {
        Self(way.iter().map(|step| (step.name.into(), step.index.unwrap_or(0))).collect())
    }

    /// The element as a record, or the id and extensions of a primitive.
    pub(super) fn enter<'r>(
        &self,
        root: &'r mut dyn Record,
    ) -> Result<&'r mut dyn Record, PatchErrorKind> {
        enter(root, &self.0)
    }

    /// What holds the element, its row there and its index.
    fn end<'r>(
        &self,
        root: &'r mut dyn Record,
    ) -> Result<(&'r mut dyn Record, &'static Row, usize), PatchErrorKind> {
        let ((name, index), before) = self.0.split_last().ok_or(PatchErrorKind::NoElement)?;
        let owner = enter(root, before)?;
        let row = owner.info().row(name).ok_or(PatchErrorKind::NoElement)?;
        Ok((owner, row, *index))
    }

    pub(super) fn delete(&self, root: &mut dyn Record) -> Done {
        let (owner, row, index) = self.end(root)?;
        let mut slot = owner.slot_mut(row.slot);
        let Some(len) = len(&slot) else {
            slot.clear();
            return Ok(());
        };
        let last = len.checked_sub(1).ok_or(PatchErrorKind::Index)?;
        shift(&mut slot, index, last);
        truncate(&mut slot, last);
        Ok(())
    }

    pub(super) fn replace(&self, root: &mut dyn Record, content: &Content<'_>) -> Done {
        let (owner, row, index) = self.end(root)?;
        let rows = owner.info().element(row.element());
        let mut slot = owner.slot_mut(row.slot);
        if !matches!(slot, SlotMut::Resources(_)) {
            return put(slot, rows, row, index, content);
        }
        let last = push(&mut slot, rows, row, content)?;
        // Where only one resource can be, it has replaced the other one.
        if last > index {
            shift(&mut slot, last, index);
            shift(&mut slot, index.saturating_add(1), last);
            truncate(&mut slot, last);
        }
        Ok(())
    }
}

fn enter<'r>(
    root: &'r mut dyn Record,
    steps: &[(Box<str>, usize)],
) -> Result<&'r mut dyn Record, PatchErrorKind> {
    let none = PatchErrorKind::NoElement;
    let mut here = root;
    for (name, index) in steps {
        let row = here.info().row(name).ok_or(none)?;
        here = match here.slot_mut(row.slot) {
            SlotMut::Primitive(primitive) => primitive.meta_mut(),
            SlotMut::Primitives(list) => list.item_mut(*index).ok_or(none)?.meta_mut(),
            SlotMut::Records(list) => list.item_mut(*index).ok_or(none)?,
            SlotMut::Resources(list) => list.item_mut(*index).ok_or(none)?,
            SlotMut::Choice(choice) => match choice.current_mut().ok_or(none)?.1 {
                ContentMut::Primitive(primitive) => primitive.meta_mut(),
                ContentMut::Record(record) => record,
            },
            _ => return Err(none),
        };
    }
    Ok(here)
}

/// Adds content under a name, which for a choice may hold the type.
pub(super) fn add(owner: &mut dyn Record, name: &str, content: &Content<'_>) -> Done {
    let info = owner.info();
    let named = match info.element(name) {
        [] => info.row(name),
        rows => rows.first(),
    };
    let row = named.ok_or(PatchErrorKind::UnknownElement)?;
    let rows = match info.element(name) {
        [] => std::slice::from_ref(row),
        rows => rows,
    };
    let taken = !row.repeats() && !owner.slot(row.slot).is_empty();
    if taken {
        return Err(PatchErrorKind::AlreadyThere);
    }
    let mut slot = owner.slot_mut(row.slot);
    if row.repeats() {
        return push(&mut slot, rows, row, content).map(|_| ());
    }
    match slot {
        SlotMut::Resources(_) => push(&mut slot, rows, row, content).map(|_| ()),
        _ => put(slot, rows, row, 0, content),
    }
}

pub(super) fn insert(
    root: &mut dyn Record,
    places: &[Place],
    index: usize,
    content: &Content<'_>,
) -> Done {
    let (owner, row) = list(root, places)?;
    let rows = owner.info().element(row.element());
    let mut slot = owner.slot_mut(row.slot);
    if len(&slot).is_none_or(|len| index > len) {
        return Err(PatchErrorKind::Index);
    }
    let last = push(&mut slot, rows, row, content)?;
    shift(&mut slot, last, index);
    Ok(())
}

pub(super) fn move_item(
    root: &mut dyn Record,
    places: &[Place],
    source: usize,
    destination: usize,
) -> Done {
    let (owner, row) = list(root, places)?;
    let mut slot = owner.slot_mut(row.slot);
    if len(&slot).is_none_or(|len| source.max(destination) >= len) {
        return Err(PatchErrorKind::Index);
    }
    shift(&mut slot, source, destination);
    Ok(())
}

/// The owner and the row of a list, of which the places are the items.
fn list<'r>(
    root: &'r mut dyn Record,
    places: &[Place],
) -> Result<(&'r mut dyn Record, &'static Row), PatchErrorKind> {
    let first = places.first().ok_or(PatchErrorKind::NotFound)?;
    let (name, before) = first.0.split_last().ok_or(PatchErrorKind::NotList)?;
    let same = |place: &Place| {
        place.0.split_last().is_some_and(|(other, way)| way == before && other.0 == name.0)
    };
    let (owner, row, _) = first.end(root)?;
    if row.repeats() && places.iter().all(same) {
        Ok((owner, row))
    } else {
        Err(PatchErrorKind::NotList)
    }
}

/// Writes content where one element stands: the first of a slot, or the item of an index.
fn put(
    slot: SlotMut<'_>,
    rows: &'static [Row],
    row: &'static Row,
    index: usize,
    content: &Content<'_>,
) -> Done {
    let other = PatchErrorKind::OtherType;
    match slot {
        SlotMut::Plain(field) => *field = Some(content.written().ok_or(other)?.into()),
        SlotMut::Primitive(primitive) => {
            return content.assign(primitive).then_some(()).ok_or(other);
        }
        SlotMut::Primitives(list) => {
            let item = list.item_mut(index).ok_or(PatchErrorKind::Index)?;
            return content.assign(item).then_some(()).ok_or(other);
        }
        SlotMut::Records(list) => {
            if list.len() == index {
                list.push().ok_or(PatchErrorKind::Index)?;
            }
            return fill(list.item_mut(index).ok_or(PatchErrorKind::Index)?, content);
        }
        SlotMut::Choice(choice) => {
            let name = content.type_name().ok_or(other)?;
            let row = match rows {
                [_] => row,
                rows => rows.iter().find(|row| row.type_name() == name).ok_or(other)?,
            };
            match choice.select(row.variant) {
                ContentMut::Primitive(primitive) => {
                    return content.assign(primitive).then_some(()).ok_or(other);
                }
                ContentMut::Record(record) => return fill(record, content),
            }
        }
        _ => return Err(other),
    }
    Ok(())
}

/// Adds an item at the end of a list, and tells its index.
fn push(
    slot: &mut SlotMut<'_>,
    rows: &'static [Row],
    row: &'static Row,
    content: &Content<'_>,
) -> Result<usize, PatchErrorKind> {
    let (none, other) = (PatchErrorKind::Index, PatchErrorKind::OtherType);
    match slot {
        SlotMut::Primitives(list) => {
            list.push().ok_or(none)?;
            let last = list.len().saturating_sub(1);
            put(SlotMut::Primitives(&mut **list), rows, row, last, content)?;
            Ok(last)
        }
        SlotMut::Records(list) => {
            list.push().ok_or(none)?;
            let last = list.len().saturating_sub(1);
            put(SlotMut::Records(&mut **list), rows, row, last, content)?;
            Ok(last)
        }
        SlotMut::Resources(list) => {
            match &content.0 {
                Held::Resource(ResourceRef::Known(record)) | Held::Record(record) => {
                    let made = list.push(record.info().name).ok_or(other)?;
                    made.copy_from(*record).then_some(()).ok_or(other)?;
                }
                Held::Resource(ResourceRef::Unknown(raw)) => list.push_raw((*raw).clone()),
                _ => return Err(other),
            }
            Ok(list.len().saturating_sub(1))
        }
        _ => Err(PatchErrorKind::NotList),
    }
}

/// Gives a record what the content holds.
fn fill(record: &mut dyn Record, content: &Content<'_>) -> Done {
    match &content.0 {
        Held::Record(from) => {
            record.copy_from(*from).then_some(()).ok_or(PatchErrorKind::OtherType)
        }
        Held::Parts(parts) => {
            for row in record.info().rows {
                record.slot_mut(row.slot).clear();
            }
            parts.iter().try_for_each(|(name, content)| add(record, name, content))
        }
        _ => Err(PatchErrorKind::OtherType),
    }
}

/// How many items a list has.
fn len(slot: &SlotMut<'_>) -> Option<usize> {
    match slot {
        SlotMut::Primitives(list) => Some(list.len()),
        SlotMut::Records(list) => Some(list.len()),
        SlotMut::Resources(list) => Some(list.len()),
        _ => None,
    }
}

fn truncate(slot: &mut SlotMut<'_>, len: usize) {
    match slot {
        SlotMut::Primitives(list) => list.truncate(len),
        SlotMut::Records(list) => list.truncate(len),
        SlotMut::Resources(list) => list.truncate(len),
        _ => {}
    }
}

/// Brings an item to another place of its list; those between move on by one.
fn shift(slot: &mut SlotMut<'_>, from: usize, to: usize) {
    let mut swap = |one, other| match slot {
        SlotMut::Primitives(list) => list.swap(one, other),
        SlotMut::Records(list) => list.swap(one, other),
        SlotMut::Resources(list) => list.swap(one, other),
        _ => {}
    };
    for at in from..to {
        swap(at, at.saturating_add(1));
    }
    for at in (to..from).rev() {
        swap(at, at.saturating_add(1));
    }
}
