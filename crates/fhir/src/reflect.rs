//! `Clone`, `PartialEq` and `Debug` of all records, by walking their slots: compiled once instead
//! of once a type.

use std::any::Any;
use std::fmt;

use crate::primitive::AnyPrimitive;
use crate::record::{Content, ContentMut, EXTRAS, Record, Records, Slot, SlotMut};
use crate::resource::{ResourceRef, Resources};

/// Copies everything of a record into an empty one of the same type.
pub(crate) fn copy(from: &dyn Record, to: &mut dyn Record) {
    for rows in from.info().elements() {
        if let Some(row) = rows.first() {
            copy_slot(from.slot(row.slot), to.slot_mut(row.slot));
        }
    }
    copy_slot(from.slot(EXTRAS), to.slot_mut(EXTRAS));
}

/// Removes everything of a record.
pub(crate) fn clear(record: &mut dyn Record) {
    for rows in record.info().elements() {
        if let Some(row) = rows.first() {
            record.slot_mut(row.slot).clear();
        }
    }
    record.slot_mut(EXTRAS).clear();
}

fn copy_slot(from: Slot<'_>, to: SlotMut<'_>) {
    match (from, to) {
        (Slot::Plain(from), SlotMut::Plain(to)) => to.clone_from(from),
        (Slot::Primitive(from), SlotMut::Primitive(to)) => to.copy_from(from),
        (Slot::Primitives(from), SlotMut::Primitives(to)) => {
            for at in 0..from.len() {
                if let Some(item) = from.item(at)
                    && let Some(made) = to.push()
                {
                    made.copy_from(item);
                }
            }
        }
        (Slot::Records(from), SlotMut::Records(to)) => {
            for at in 0..from.len() {
                if let Some(item) = from.item(at)
                    && let Some(made) = to.push()
                {
                    copy(item, made);
                }
            }
        }
        (Slot::Choice(from), SlotMut::Choice(to)) => {
            if let Some((variant, content)) = from.current() {
                copy_content(content, to.select(variant));
            }
        }
        (Slot::Resources(from), SlotMut::Resources(to)) => copy_resources(from, to),
        (Slot::Extras(from), SlotMut::Extras(to)) => to.clone_from(from),
        _ => {}
    }
}

pub(crate) fn copy_content(from: Content<'_>, to: ContentMut<'_>) {
    match (from, to) {
        (Content::Primitive(from), ContentMut::Primitive(to)) => to.copy_from(from),
        (Content::Record(from), ContentMut::Record(to)) => copy(from, to),
        _ => {}
    }
}

fn copy_resources(from: &dyn Resources, to: &mut dyn Resources) {
    for at in 0..from.len() {
        if let Some(resource) = from.item(at) {
            copy_resource(resource, to);
        }
    }
}

fn copy_resource(from: ResourceRef<'_>, to: &mut dyn Resources) {
    match from {
        ResourceRef::Known(record) => {
            if let Some(made) = to.push(record.info().name) {
                copy(record, made);
            }
        }
        ResourceRef::Unknown(raw) => to.push_raw(raw.clone()),
    }
}

/// True if both records are of the same type and hold the same.
pub(crate) fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    (left as &dyn Any).type_id() == (right as &dyn Any).type_id()
        && left.info().elements().all(|rows| {
            rows.first().is_none_or(|row| equal_slot(left.slot(row.slot), right.slot(row.slot)))
        })
        && equal_slot(left.slot(EXTRAS), right.slot(EXTRAS))
}

fn equal_slot(left: Slot<'_>, right: Slot<'_>) -> bool {
    match (left, right) {
        (Slot::Plain(left), Slot::Plain(right)) => left == right,
        (Slot::Primitive(left), Slot::Primitive(right)) => left.equals(right),
        (Slot::Primitives(left), Slot::Primitives(right)) => {
            left.len() == right.len()
                && (0..left.len()).all(|at| match (left.item(at), right.item(at)) {
                    (Some(left), Some(right)) => left.equals(right),
                    _ => false,
                })
        }
        (Slot::Records(left), Slot::Records(right)) => equal_records(left, right),
        (Slot::Choice(left), Slot::Choice(right)) => match (left.current(), right.current()) {
            (None, None) => true,
            (Some((left_variant, left)), Some((right_variant, right))) => {
                left_variant == right_variant && equal_content(&left, &right)
            }
            _ => false,
        },
        (Slot::Resources(left), Slot::Resources(right)) => equal_resources(left, right),
        (Slot::Extras(left), Slot::Extras(right)) => left == right,
        _ => false,
    }
}

fn equal_records(left: &dyn Records, right: &dyn Records) -> bool {
    left.len() == right.len()
        && (0..left.len()).all(|at| match (left.item(at), right.item(at)) {
            (Some(left), Some(right)) => equal(left, right),
            _ => false,
        })
}

pub(crate) fn equal_content(left: &Content<'_>, right: &Content<'_>) -> bool {
    match (left, right) {
        (Content::Primitive(left), Content::Primitive(right)) => left.equals(*right),
        (Content::Record(left), Content::Record(right)) => equal(*left, *right),
        _ => false,
    }
}

fn equal_resources(left: &dyn Resources, right: &dyn Resources) -> bool {
    left.len() == right.len()
        && (0..left.len()).all(|at| match (left.item(at), right.item(at)) {
            (Some(left), Some(right)) => equal_resource(left, right),
            _ => false,
        })
}

/// Shows the names of the elements that are there, and how many of those that repeat; no values.
pub(crate) fn debug(record: &dyn Record, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let info = record.info();
    out.write_str(info.name)?;
    let mut shown = 0;
    for rows in info.elements() {
        let Some(row) = rows.first() else { continue };
        let slot = record.slot(row.slot);
        if slot.is_empty() {
            continue;
        }
        out.write_str(if shown == 0 { " { " } else { ", " })?;
        shown += 1;
        match slot {
            Slot::Choice(choice) => {
                let at = choice.current().map_or(0, |(variant, _)| usize::from(variant));
                out.write_str(rows.get(at).map_or(row.name, |row| row.name))?;
            }
            slot => {
                out.write_str(row.name)?;
                if row.repeats() {
                    write!(out, ": {}", slot.count())?;
                }
            }
        }
    }
    if let Some(extras) = record.extras() {
        write!(out, "{}extras: {}", if shown == 0 { " { " } else { ", " }, extras.len())?;
        shown += 1;
    }
    out.write_str(if shown == 0 { " {}" } else { " }" })
}

/// Shows the content of a choice without values.
pub(crate) fn debug_content(content: &Content<'_>, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    match content {
        Content::Primitive(_) => out.write_str("Primitive"),
        Content::Record(record) => debug(*record, out),
    }
}

impl Slot<'_> {
    /// How many items the field holds.
    fn count(&self) -> usize {
        match self {
            Self::Primitives(list) => list.len(),
            Self::Records(list) => list.len(),
            Self::Resources(list) => list.len(),
            other => usize::from(!other.is_empty()),
        }
    }
}

/// The traits of a generated struct that work by reflection.
macro_rules! reflected {
    ($name:ident) => {
        impl Clone for $name {
            fn clone(&self) -> Self {
                let mut copy = Self::default();
                $crate::reflect::copy(self, &mut copy);
                copy
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::reflect::equal(self, other)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::reflect::debug(self, out)
            }
        }

        $crate::reflect::bridged!($name);
    };
}
pub(crate) use reflected;

/// True if both resources are of the same type and hold the same.
pub(crate) fn equal_resource(left: ResourceRef<'_>, right: ResourceRef<'_>) -> bool {
    match (left, right) {
        (ResourceRef::Known(left), ResourceRef::Known(right)) => equal(left, right),
        (ResourceRef::Unknown(left), ResourceRef::Unknown(right)) => left == right,
        _ => false,
    }
}

/// Implements serde for a generated type, if the feature is on.
macro_rules! bridged {
    ($name:ident) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::bridge::serialize($crate::json::Document::view(self), serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::bridge::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use bridged;

/// The traits of the enum of all resources that work by reflection.
macro_rules! reflected_resource {
    ($name:ident) => {
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::reflect::equal_resource(
                    $crate::resource::AnyResource::view(self),
                    $crate::resource::AnyResource::view(other),
                )
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match $crate::resource::AnyResource::view(self) {
                    $crate::resource::ResourceRef::Known(record) => {
                        $crate::reflect::debug(record, out)
                    }
                    $crate::resource::ResourceRef::Unknown(raw) => raw.fmt(out),
                }
            }
        }

        $crate::reflect::bridged!($name);
    };
}
pub(crate) use reflected_resource;

/// The traits of a generated choice that work by reflection.
macro_rules! reflected_choice {
    ($name:ident) => {
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                use $crate::record::Choice;
                let mut made = Self::make(self.variant());
                $crate::reflect::copy_content(self.content(), made.content_mut());
                made
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                use $crate::record::Choice;
                self.variant() == other.variant()
                    && $crate::reflect::equal_content(&self.content(), &other.content())
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::reflect::debug_content(&$crate::record::Choice::content(self), out)
            }
        }
    };
}
pub(crate) use reflected_choice;

/// Shows what kind of field it is, never its content.
macro_rules! shown_by_variant {
    ($($name:ident: $($variant:ident)*;)*) => {
        $(impl fmt::Debug for $name<'_> {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(match self {
                    $(Self::$variant(_) => concat!(stringify!($name), "::", stringify!($variant)),)*
                })
            }
        })*
    };
}
impl fmt::Debug for dyn Record {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, out)
    }
}

/// Shows what is there, never the value.
impl fmt::Debug for dyn AnyPrimitive {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = if self.scalar().is_some() { "value" } else { "no value" };
        write!(out, "Primitive({value})")
    }
}

shown_by_variant! {
    Slot: Plain Primitive Primitives Records Choice Resources Extras;
    SlotMut: Plain Primitive Primitives Records Choice Resources Extras;
    Content: Primitive Record;
    ContentMut: Primitive Record;
    ResourceRef: Known Unknown;
}
