//! The traits behind every element, and the static rows that describe it.
//!
//! Each generated struct is a [`Record`]: two small methods hand out its fields as [`Slot`]s, and
//! its [`TypeInfo`] holds one static [`Row`] per member. The readers and writers of all formats,
//! comparison, `Debug` and set-by-path work on `dyn Record` and are compiled once, in this crate.
//!
//! The traits are for looking and changing; all are sealed, so that only the generated types
//! implement them:
//!
//! ```compile_fail,E0277
//! use sanare_fhir::record::{Record, Slot, SlotMut, TypeInfo};
//!
//! struct Mine;
//!
//! impl Record for Mine {
//!     fn info(&self) -> &'static TypeInfo {
//!         unimplemented!()
//!     }
//!     fn slot(&self, _: u16) -> Slot<'_> {
//!         unimplemented!()
//!     }
//!     fn slot_mut(&mut self, _: u16) -> SlotMut<'_> {
//!         unimplemented!()
//!     }
//! }
//! ```

use std::any::Any;

use crate::Release;
use crate::extras::Extras;
use crate::primitive::{AnyPrimitive, Primitive, PrimitiveKind, Primitives, Text};
use crate::reflect;
use crate::resource::{Model, Resources};
use crate::sealed::Sealed;

/// An element with children: a resource, a data type, a backbone element, or the id and
/// extensions of a primitive. Implemented by the generated types; sealed.
pub trait Record: Any + Send + Sync + Sealed {
    /// The type of the element.
    fn info(&self) -> &'static TypeInfo;

    /// The field of a [`Row::slot`]; any other number gives the [`Extras`].
    fn slot(&self, slot: u16) -> Slot<'_>;

    /// The field of a [`Row::slot`], to change it; any other number gives the [`Extras`].
    fn slot_mut(&mut self, slot: u16) -> SlotMut<'_>;
}

/// The number that [`Record::slot`] takes for the members that the type does not have.
pub const EXTRAS: u16 = u16::MAX;

/// A record whose type is known when the program is compiled. Sealed.
pub trait Typed: Record + Default {
    /// The type of the element.
    const INFO: &'static TypeInfo;

    /// The release that the type belongs to.
    const RELEASE: Release = Self::INFO.release;
}

/// A field of a record.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Slot<'a> {
    /// Text without id and extensions: element ids, `Extension.url`, `Narrative.div`.
    Plain(&'a Option<Text>),
    /// A primitive that does not repeat.
    Primitive(&'a dyn AnyPrimitive),
    /// A primitive that repeats.
    Primitives(&'a dyn Primitives),
    /// Elements with children, one at most or any number.
    Records(&'a dyn Records),
    /// An element with a choice of types.
    Choice(&'a dyn ChoiceSlot),
    /// Resources, one at most or any number.
    Resources(&'a dyn Resources),
    /// The members that the type does not have.
    Extras(&'a Option<Box<Extras>>),
}

/// A field of a record, to change it.
#[non_exhaustive]
pub enum SlotMut<'a> {
    /// Text without id and extensions.
    Plain(&'a mut Option<Text>),
    /// A primitive that does not repeat.
    Primitive(&'a mut dyn AnyPrimitive),
    /// A primitive that repeats.
    Primitives(&'a mut dyn Primitives),
    /// Elements with children, one at most or any number.
    Records(&'a mut dyn Records),
    /// An element with a choice of types.
    Choice(&'a mut dyn ChoiceSlot),
    /// Resources, one at most or any number.
    Resources(&'a mut dyn Resources),
    /// The members that the type does not have.
    Extras(&'a mut Option<Box<Extras>>),
}

/// What a type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TypeKind {
    /// A resource.
    Resource,
    /// A data type with children.
    DataType,
    /// A group of elements inside a resource or data type.
    Backbone,
}

/// A type of a release: its name and its members.
#[derive(Debug)]
pub struct TypeInfo {
    /// `Patient`, `HumanName`; a backbone element has the path at which it is defined:
    /// `Patient.contact`.
    pub name: &'static str,
    /// What the type is.
    pub kind: TypeKind,
    /// The release that the type belongs to.
    pub release: Release,
    /// The members in the order of the definition; the types of a choice follow each other.
    pub rows: &'static [Row],
}

/// Types are the same if they have the same name in the same release.
impl PartialEq for TypeInfo {
    fn eq(&self, other: &Self) -> bool {
        self.release == other.release && self.name == other.name
    }
}

impl Eq for TypeInfo {}

impl TypeInfo {
    /// The row of a JSON member name, with its index; the search starts at `from`, because input
    /// mostly follows the order of the definition.
    pub fn row_from(&self, name: &str, from: usize) -> Option<(usize, &'static Row)> {
        self.row_of(name.as_bytes(), from)
    }

    /// The row of a name as it stands in a document.
    #[inline]
    pub(crate) fn row_of(&self, name: &[u8], from: usize) -> Option<(usize, &'static Row)> {
        let is = |row: &Row| row.name.as_bytes() == name;
        let (before, after) = self.rows.split_at_checked(from).unwrap_or((self.rows, &[]));
        let found = after.iter().position(is).map(|at| at + before.len());
        let at = found.or_else(|| before.iter().position(is))?;
        Some((at, self.rows.get(at)?))
    }

    /// The row of a JSON member name: `birthDate`, `valueQuantity`.
    pub fn row(&self, name: &str) -> Option<&'static Row> {
        self.row_from(name, 0).map(|(_, row)| row)
    }

    /// The rows of an element by its FHIRPath name: all types of a choice for `value`, else one.
    pub fn element(&self, name: &str) -> &'static [Row] {
        let Some(first) = self.rows.iter().position(|row| row.element() == name) else {
            return &[];
        };
        let group = self.rows.get(first).map_or(0, |row| usize::from(row.group));
        self.rows.get(first..first + group).unwrap_or(&[])
    }

    /// How many fields there are: one for each element, numbered as the elements stand.
    pub(crate) fn slots(&self) -> u16 {
        self.rows.last().map_or(0, |row| row.slot.saturating_add(1))
    }

    /// The rows one element at a time: one row, or all types of a choice.
    pub fn elements(&self) -> impl Iterator<Item = &'static [Row]> + use<> {
        let mut rest = self.rows;
        std::iter::from_fn(move || {
            let group = rest.first().map(|row| usize::from(row.group).max(1))?;
            let (rows, after) = rest.split_at_checked(group)?;
            rest = after;
            Some(rows)
        })
    }
}

/// A member of a type; each type of a choice element has a row of its own.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The member's name in JSON: `birthDate`, `valueQuantity`.
    pub name: &'static str,
    /// What stands in the member.
    pub kind: Kind,
    /// The field, for [`Record::slot`].
    pub slot: u16,
    /// The type's index in its choice; 0 without a choice.
    pub variant: u8,
    /// How many rows share the field: the types of the choice, or 1.
    pub group: u8,
    stem: u8,
    flags: u8,
}

impl Row {
    const REPEATS: u8 = 1;
    const REQUIRED: u8 = 2;
    const CHOICE: u8 = 4;

    #[allow(clippy::cast_possible_truncation, reason = "names of elements are short")]
    const fn new(name: &'static str, slot: u16, kind: Kind) -> Self {
        Self { name, kind, slot, variant: 0, group: 1, stem: name.len() as u8, flags: 0 }
    }

    /// Text without id and extensions.
    pub const fn plain(slot: u16, name: &'static str, kind: PrimitiveKind) -> Self {
        Self::new(name, slot, Kind::Plain(kind))
    }

    /// A primitive.
    pub const fn primitive(slot: u16, name: &'static str, kind: PrimitiveKind) -> Self {
        Self::new(name, slot, Kind::Primitive(kind))
    }

    /// A code with a required set.
    pub const fn code(slot: u16, name: &'static str, set: &'static CodeTable) -> Self {
        Self::new(name, slot, Kind::Code(set))
    }

    /// An element with children.
    pub const fn record(slot: u16, name: &'static str, info: &'static TypeInfo) -> Self {
        Self::new(name, slot, Kind::Record(info))
    }

    /// A resource of any type.
    pub const fn resource(slot: u16, name: &'static str) -> Self {
        Self::new(name, slot, Kind::Resource)
    }

    /// The element repeats.
    #[must_use]
    pub const fn many(mut self) -> Self {
        self.flags |= Self::REPEATS;
        self
    }

    /// The element must be there.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.flags |= Self::REQUIRED;
        self
    }

    /// The row is type `variant` of the `group` types of a choice, whose element name has `stem`
    /// bytes.
    #[must_use]
    pub const fn choice(mut self, variant: u8, group: u8, stem: u8) -> Self {
        self.flags |= Self::CHOICE;
        (self.variant, self.group, self.stem) = (variant, group, stem);
        self
    }

    /// The element's FHIRPath name: `value` for `valueQuantity`.
    pub fn element(&self) -> &'static str {
        if !self.is_choice() {
            return self.name;
        }
        self.name.get(..usize::from(self.stem)).unwrap_or(self.name)
    }

    /// Whether the element repeats, which makes it an array in JSON.
    pub const fn repeats(&self) -> bool {
        self.flags & Self::REPEATS != 0
    }

    /// Whether the element must be there.
    pub const fn is_required(&self) -> bool {
        self.flags & Self::REQUIRED != 0
    }

    /// Whether the element is a choice of types.
    pub const fn is_choice(&self) -> bool {
        self.flags & Self::CHOICE != 0
    }

    /// Whether the member may have a companion with id and extensions, `_birthDate`.
    pub const fn has_companion(&self) -> bool {
        matches!(self.kind, Kind::Primitive(_) | Kind::Code(_))
    }

    /// The primitive type of the member, if it is a primitive.
    pub const fn primitive_kind(&self) -> Option<PrimitiveKind> {
        match self.kind {
            Kind::Plain(kind) | Kind::Primitive(kind) => Some(kind),
            Kind::Code(_) => Some(PrimitiveKind::Code),
            Kind::Record(_) | Kind::Resource => None,
        }
    }

    /// The name of the member's type: `date`, `HumanName`, `Patient.contact`, `Resource`.
    pub const fn type_name(&self) -> &'static str {
        match self.kind {
            Kind::Plain(kind) | Kind::Primitive(kind) => kind.name(),
            Kind::Code(_) => PrimitiveKind::Code.name(),
            Kind::Record(info) => info.name,
            Kind::Resource => "Resource",
        }
    }
}

/// What stands in a member.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// Text without id and extensions.
    Plain(PrimitiveKind),
    /// A primitive.
    Primitive(PrimitiveKind),
    /// A code with a required set.
    Code(&'static CodeTable),
    /// An element with children.
    Record(&'static TypeInfo),
    /// A resource of any type.
    Resource,
}

/// The codes of a required value set.
#[derive(Debug)]
pub struct CodeTable {
    /// The URL of the value set, without version.
    pub value_set: &'static str,
    /// The codes in the order of the value set.
    pub codes: &'static [&'static str],
}

impl CodeTable {
    /// The place of a code in the set. No set has more codes than the numbers go.
    pub(crate) fn index_of(&self, code: &str) -> Option<u16> {
        u16::try_from(self.codes.iter().position(|known| *known == code)?).ok()
    }

    /// The code at a place of the set, which is one that the set has given.
    pub(crate) fn code(&self, index: u16) -> &'static str {
        self.codes.get(usize::from(index)).copied().unwrap_or_default()
    }
}

/// Elements with children in one field: `Option<Box<T>>` holds one at most, `Vec<T>` any number.
/// Sealed.
#[allow(clippy::len_without_is_empty, reason = "it stands on the object, compiled once")]
pub trait Records: Sealed {
    /// How many there are.
    fn len(&self) -> usize;

    /// The element at an index.
    fn item(&self, index: usize) -> Option<&dyn Record>;

    /// The element at an index, to change it.
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Record>;

    /// Adds an empty element and gives it; where only one can be, gives the one that is there.
    /// `None` would say that none can be added.
    fn push(&mut self) -> Option<&mut dyn Record>;

    /// Keeps the first `len` elements.
    fn truncate(&mut self, len: usize);

    /// Exchanges two elements; nothing happens if one is not there.
    fn swap(&mut self, one: usize, other: usize);
}

impl dyn Records + '_ {
    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<T: Record + Default> Records for Option<Box<T>> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }

    fn item(&self, index: usize) -> Option<&dyn Record> {
        match self {
            Some(record) if index == 0 => Some(&**record),
            _ => None,
        }
    }

    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Record> {
        match self {
            Some(record) if index == 0 => Some(&mut **record),
            _ => None,
        }
    }

    fn push(&mut self) -> Option<&mut dyn Record> {
        if self.is_none() {
            *self = Some(Box::default());
        }
        let record: &mut dyn Record = self.as_deref_mut()?;
        Some(record)
    }

    fn truncate(&mut self, len: usize) {
        if len == 0 {
            *self = None;
        }
    }

    fn swap(&mut self, _: usize, _: usize) {}
}

impl<T: Record + Default> Records for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> Option<&dyn Record> {
        self.get(index).map(|record| record as &dyn Record)
    }

    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Record> {
        self.get_mut(index).map(|record| record as &mut dyn Record)
    }

    fn push(&mut self) -> Option<&mut dyn Record> {
        let pushed: &mut dyn Record = push_exact(self, T::default())?;
        Some(pushed)
    }

    fn truncate(&mut self, len: usize) {
        Vec::truncate(self, len);
    }

    fn swap(&mut self, one: usize, other: usize) {
        if one.max(other) < Vec::len(self) {
            self.as_mut_slice().swap(one, other);
        }
    }
}

/// Pushes with room for 1, 4, 8, 16 ... items: most lists of a resource hold one, and the standard
/// first step to 4 would be wasted on them.
pub(crate) fn push_exact<T>(list: &mut Vec<T>, item: T) -> Option<&mut T> {
    if list.len() == list.capacity() {
        list.reserve_exact(match list.len() {
            0 => 1,
            1 => 3,
            len => len,
        });
    }
    list.push(item);
    list.last_mut()
}

/// What a choice holds.
pub enum Content<'a> {
    /// A primitive.
    Primitive(&'a dyn AnyPrimitive),
    /// An element with children.
    Record(&'a dyn Record),
}

/// What a choice holds, to change it.
pub enum ContentMut<'a> {
    /// A primitive.
    Primitive(&'a mut dyn AnyPrimitive),
    /// An element with children.
    Record(&'a mut dyn Record),
}

/// The enum of a choice element. Implemented by the generated types; sealed.
pub trait Choice: Sized + Sealed {
    /// The index of the type in the choice.
    fn variant(&self) -> u8;

    /// The value.
    fn content(&self) -> Content<'_>;

    /// The value, to change it.
    fn content_mut(&mut self) -> ContentMut<'_>;

    /// An empty value of a type of the choice; an index past the last type gives the last.
    fn make(variant: u8) -> Self;
}

/// The field of a choice element: `Option` of its enum. Sealed.
pub trait ChoiceSlot: Sealed {
    /// The index of the type and the value.
    fn current(&self) -> Option<(u8, Content<'_>)>;

    /// The index of the type and the value, to change it.
    fn current_mut(&mut self) -> Option<(u8, ContentMut<'_>)>;

    /// The value as the type `variant`; a value of another type is replaced by an empty one.
    fn select(&mut self, variant: u8) -> ContentMut<'_>;

    /// Removes the value.
    fn clear(&mut self);
}

impl<C: Choice> ChoiceSlot for Option<C> {
    fn current(&self) -> Option<(u8, Content<'_>)> {
        self.as_ref().map(|choice| (choice.variant(), choice.content()))
    }

    fn current_mut(&mut self) -> Option<(u8, ContentMut<'_>)> {
        self.as_mut().map(|choice| (choice.variant(), choice.content_mut()))
    }

    fn select(&mut self, variant: u8) -> ContentMut<'_> {
        if self.as_ref().is_some_and(|choice| choice.variant() != variant) {
            *self = None;
        }
        match self {
            Some(choice) => choice.content_mut(),
            None => self.insert(C::make(variant)).content_mut(),
        }
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl dyn Record {
    /// True if the element has neither a value nor children. A resource is never empty.
    pub fn is_empty(&self) -> bool {
        self.first_present().is_none()
    }

    /// The first field that holds something, [`EXTRAS`] if only these do, and 0 for a resource,
    /// which is never empty.
    pub(crate) fn first_present(&self) -> Option<u16> {
        let info = self.info();
        if info.kind == TypeKind::Resource {
            return Some(0);
        }
        let own = (0..info.slots()).find(|slot| !self.slot(*slot).is_empty());
        own.or_else(|| (!self.slot(EXTRAS).is_empty()).then_some(EXTRAS))
    }

    /// Takes all that another record of the same type holds, in place of what is here; false, and
    /// nothing changed, if it is of another type.
    pub fn copy_from(&mut self, other: &dyn Record) -> bool {
        let same = self.info() == other.info();
        if same {
            reflect::clear(self);
            reflect::copy(other, self);
        }
        same
    }

    /// The members that the type does not have, kept as they were read.
    pub fn extras(&self) -> Option<&Extras> {
        match self.slot(EXTRAS) {
            Slot::Extras(extras) => extras.as_deref(),
            _ => None,
        }
    }

    /// The model of the element's release.
    pub fn model(&self) -> Option<&'static Model> {
        Model::of(self.info().release)
    }

    /// The record as a type, if it is of that type.
    pub fn downcast_ref<T: Record>(&self) -> Option<&T> {
        (self as &dyn Any).downcast_ref()
    }

    /// The record as a type, to change it, if it is of that type.
    pub fn downcast_mut<T: Record>(&mut self) -> Option<&mut T> {
        (self as &mut dyn Any).downcast_mut()
    }
}

impl Slot<'_> {
    /// True if the field holds no value, no id and no extension.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Plain(text) => text.is_none(),
            Self::Primitive(primitive) => primitive.is_absent(),
            Self::Primitives(list) => list.all_absent(),
            Self::Records(list) => {
                (0..list.len()).all(|at| list.item(at).is_none_or(<dyn Record>::is_empty))
            }
            Self::Choice(choice) => match choice.current() {
                None => true,
                Some((_, Content::Primitive(primitive))) => primitive.is_absent(),
                Some((_, Content::Record(record))) => record.is_empty(),
            },
            Self::Resources(list) => list.is_empty(),
            Self::Extras(extras) => extras.as_ref().is_none_or(|extras| extras.is_empty()),
        }
    }
}

impl SlotMut<'_> {
    /// Removes all that the field holds.
    pub fn clear(self) {
        match self {
            Self::Plain(text) => *text = None,
            Self::Primitive(primitive) => {
                primitive.clear_value();
                primitive.clear_meta();
            }
            Self::Primitives(list) => list.truncate(0),
            Self::Records(list) => list.truncate(0),
            Self::Choice(choice) => choice.clear(),
            Self::Resources(list) => list.truncate(0),
            Self::Extras(extras) => *extras = None,
        }
    }
}

/// The value of an empty field, as a constant.
pub(crate) trait Empty {
    const EMPTY: Self;
}

impl<T> Empty for Option<T> {
    const EMPTY: Self = None;
}

impl<T> Empty for Vec<T> {
    const EMPTY: Self = Self::new();
}

impl<T, X> Empty for Primitive<T, X> {
    const EMPTY: Self = Self::absent();
}

/// Implements what every generated struct has: its slots, and the traits that work by reflection.
macro_rules! record {
    ($name:ident, $info:ident; $($slot:literal $kind:ident $field:ident,)*) => {
        // A constant, and one function that copies it instead of a copy wherever a value is made.
        impl Default for $name {
            #[inline(never)]
            fn default() -> Self {
                const { Self { $($field: $crate::record::Empty::EMPTY,)* extras: None } }
            }
        }

        impl $crate::sealed::Sealed for $name {}

        impl $crate::record::Record for $name {
            fn info(&self) -> &'static $crate::record::TypeInfo {
                &$info
            }

            // These two stay out of every program that uses the type: the compiler would take them for
            // small, and with them come the methods of every field.
            #[inline(never)]
            fn slot(&self, slot: u16) -> $crate::record::Slot<'_> {
                match slot {
                    $($slot => $crate::record::Slot::$kind(&self.$field),)*
                    _ => $crate::record::Slot::Extras(&self.extras),
                }
            }

            #[inline(never)]
            fn slot_mut(&mut self, slot: u16) -> $crate::record::SlotMut<'_> {
                match slot {
                    $($slot => $crate::record::SlotMut::$kind(&mut self.$field),)*
                    _ => $crate::record::SlotMut::Extras(&mut self.extras),
                }
            }
        }

        impl $crate::record::Typed for $name {
            const INFO: &'static $crate::record::TypeInfo = &$info;
        }

        impl From<$name> for Option<Box<$name>> {
            #[inline]
            fn from(value: $name) -> Self {
                Some(Box::new(value))
            }
        }

        $crate::reflect::reflected!($name);
    };
}
pub(crate) use record;

/// Implements what every generated choice enum has.
macro_rules! choice {
    (
        $name:ident;
        $($index:literal $kind:ident $variant:ident,)*;
        last $last:ident;
        from $($from:ident($type:ty))*;
    ) => {
        impl $crate::sealed::Sealed for $name {}

        impl $crate::record::Choice for $name {
            fn variant(&self) -> u8 {
                match self {
                    $(Self::$variant(_) => $index,)*
                }
            }

            #[inline(never)]
            fn content(&self) -> $crate::record::Content<'_> {
                match self {
                    $(Self::$variant(value) => $crate::record::choice!(@content $kind value),)*
                }
            }

            #[inline(never)]
            fn content_mut(&mut self) -> $crate::record::ContentMut<'_> {
                match self {
                    $(Self::$variant(value) => $crate::record::choice!(@content_mut $kind value),)*
                }
            }

            #[inline(never)]
            fn make(variant: u8) -> Self {
                match variant {
                    $($index => Self::$variant(Default::default()),)*
                    _ => Self::$last(Default::default()),
                }
            }
        }

        $(impl From<$type> for $name {
            #[inline]
            fn from(value: $type) -> Self {
                Self::$from(value.into())
            }
        })*

        $crate::reflect::reflected_choice!($name);
    };
    (@content Primitive $value:ident) => { $crate::record::Content::Primitive($value) };
    (@content Record $value:ident) => { $crate::record::Content::Record(&**$value) };
    (@content_mut Primitive $value:ident) => { $crate::record::ContentMut::Primitive($value) };
    (@content_mut Record $value:ident) => { $crate::record::ContentMut::Record(&mut **$value) };
}
pub(crate) use choice;
