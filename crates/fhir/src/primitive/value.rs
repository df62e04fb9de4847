//! A primitive element: its value, and its id and extensions beside it.

use std::any::Any;
use std::fmt;

use super::{Base64Binary, Date, DateTime, Decimal, Instant, LexicalError, Text, Time};
use super::{parse_integer, parse_integer64};
use crate::Release;
use crate::extras::Extras;
use crate::primitive::PrimitiveKind;
use crate::record::{Record, Row, Slot, SlotMut, TypeInfo, TypeKind, Typed, push_exact};
use crate::reflect;
use crate::sealed::Sealed;

/// A primitive element. It may have a value, extensions, or both; `Default` has neither.
///
/// `T` is the value ([`Text`], [`Date`], [`Code`](super::Code) ...), `X` the extension type of
/// the release, which the alias of the release fills in (`r4::Primitive<T>`).
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::primitive::Text;
/// use sanare_fhir::r4::Primitive;
///
/// let family: Primitive<Text> = "Chalmers".into();
/// assert_eq!(family.as_str(), Some("Chalmers"));
/// assert!(family.extension().is_empty());
/// # }
/// ```
pub struct Primitive<T, X> {
    value: Option<T>,
    meta: MetaSlot<X>,
}

/// The place of id and extensions, which few primitives have: dropping it is one test of a
/// pointer, and the code that drops what is there exists once instead of in every struct.
struct MetaSlot<X>(Option<Box<ElementMeta<X>>>);

impl<X> Drop for MetaSlot<X> {
    #[inline]
    fn drop(&mut self) {
        if let Some(meta) = self.0.take() {
            drop_meta(meta);
        }
    }
}

#[cold]
#[inline(never)]
fn drop_meta<X>(meta: Box<ElementMeta<X>>) {
    drop(meta);
}

impl<X> MetaSlot<X> {
    fn is_absent(&self) -> bool {
        self.0.as_ref().is_none_or(|meta| meta.is_empty())
    }
}

impl<X: Typed> MetaSlot<X> {
    fn record(&self) -> Option<&dyn Record> {
        self.0.as_deref().map(|meta| meta as &dyn Record)
    }

    fn record_mut(&mut self) -> &mut dyn Record {
        &mut **self.0.get_or_insert_default()
    }

    fn clear(&mut self) {
        self.0 = None;
    }
}

impl<X: Clone> Clone for MetaSlot<X> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// The id and extensions of a primitive element: what stands in `_birthDate` in JSON.
#[derive(Clone, PartialEq)]
pub struct ElementMeta<X> {
    /// The id of the element, for references inside the resource.
    pub id: Option<Text>,
    /// The extensions of the element.
    pub extension: Vec<X>,
    /// Members that the standard does not have.
    pub extras: Option<Box<Extras>>,
}

impl<T, X> Primitive<T, X> {
    /// An element with a value and nothing else.
    pub const fn new(value: T) -> Self {
        Self { value: Some(value), meta: MetaSlot(None) }
    }

    /// An element with nothing.
    pub(crate) const fn absent() -> Self {
        Self { value: None, meta: MetaSlot(None) }
    }

    /// The value.
    pub const fn value(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// The value, to change, set or remove it; id and extensions stay.
    pub const fn value_mut(&mut self) -> &mut Option<T> {
        &mut self.value
    }

    /// The value without the element.
    pub fn into_value(self) -> Option<T> {
        self.value
    }

    /// The id of the element.
    pub fn id(&self) -> Option<&str> {
        self.meta.0.as_ref()?.id.as_deref()
    }

    /// The extensions of the element.
    pub fn extension(&self) -> &[X] {
        self.meta.0.as_ref().map_or(&[], |meta| &meta.extension)
    }

    /// The extensions of the element, to change them.
    pub fn extension_mut(&mut self) -> &mut Vec<X> {
        &mut self.meta_or_default().extension
    }

    /// The id and extensions, if there are any.
    pub fn meta(&self) -> Option<&ElementMeta<X>> {
        self.meta.0.as_deref()
    }

    /// The id and extensions, to change them.
    pub fn meta_or_default(&mut self) -> &mut ElementMeta<X> {
        self.meta.0.get_or_insert_default()
    }

    /// True if there is neither a value nor an id nor an extension.
    pub fn is_absent(&self) -> bool {
        self.value.is_none() && self.meta.is_absent()
    }
}

impl<T: AsRef<str>, X> Primitive<T, X> {
    /// The text of the value.
    pub fn as_str(&self) -> Option<&str> {
        self.value.as_ref().map(AsRef::as_ref)
    }
}

impl<T, X> Default for Primitive<T, X> {
    fn default() -> Self {
        Self::absent()
    }
}

impl<T: Clone, X: Clone> Clone for Primitive<T, X> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), meta: self.meta.clone() }
    }
}

impl<T: PartialEq, X: PartialEq> PartialEq for Primitive<T, X> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.meta.0 == other.meta.0
    }
}

impl<X> PartialEq<str> for Primitive<Text, X> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl<X> PartialEq<&str> for Primitive<Text, X> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(*other)
    }
}

/// Shows what is there, never the value.
impl<T, X> fmt::Debug for Primitive<T, X> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match (&self.value, &self.meta.0) {
            (Some(_), None) => "Primitive(value)",
            (Some(_), Some(_)) => "Primitive(value, extensions)",
            (None, Some(_)) => "Primitive(extensions)",
            (None, None) => "Primitive(absent)",
        })
    }
}

impl<T, X> From<T> for Primitive<T, X> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<X> From<&str> for Primitive<Text, X> {
    fn from(value: &str) -> Self {
        Self::new(value.into())
    }
}

impl<X> From<String> for Primitive<Text, X> {
    fn from(value: String) -> Self {
        Self::new(value.into())
    }
}

impl<X> ElementMeta<X> {
    /// True if there is neither an id nor an extension.
    pub fn is_empty(&self) -> bool {
        self.id.is_none() && self.extension.is_empty() && self.extras.is_none()
    }
}

impl<X> Default for ElementMeta<X> {
    fn default() -> Self {
        Self { id: None, extension: Vec::new(), extras: None }
    }
}

/// Shows counts, never values.
impl<X> fmt::Debug for ElementMeta<X> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "ElementMeta({} extensions)", self.extension.len())
    }
}

impl<X: Typed> ElementMeta<X> {
    const ROWS: &'static [Row] =
        &[Row::plain(0, "id", PrimitiveKind::String), Row::record(1, "extension", X::INFO).many()];
}

impl<X> Sealed for ElementMeta<X> {}

impl<X: Typed> Typed for ElementMeta<X> {
    const INFO: &'static TypeInfo = &TypeInfo {
        name: "Element",
        kind: TypeKind::DataType,
        release: X::RELEASE,
        rows: Self::ROWS,
    };
}

impl<X: Typed> Record for ElementMeta<X> {
    fn info(&self) -> &'static TypeInfo {
        Self::INFO
    }

    fn slot(&self, slot: u16) -> Slot<'_> {
        match slot {
            0 => Slot::Plain(&self.id),
            1 => Slot::Records(&self.extension),
            _ => Slot::Extras(&self.extras),
        }
    }

    fn slot_mut(&mut self, slot: u16) -> SlotMut<'_> {
        match slot {
            0 => SlotMut::Plain(&mut self.id),
            1 => SlotMut::Records(&mut self.extension),
            _ => SlotMut::Extras(&mut self.extras),
        }
    }
}

/// A value of a primitive as it stands in a document.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Scalar<'a> {
    /// Text.
    Text(&'a str),
    /// The text of a decimal number.
    Decimal(&'a str),
    /// A whole number.
    Integer(i64),
    /// A number whose text its holder did not keep.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
}

impl<'a> Scalar<'a> {
    /// The text, if the value is text or a decimal that kept it.
    pub fn as_str(self) -> Option<&'a str> {
        match self {
            Self::Text(text) | Self::Decimal(text) => Some(text),
            Self::Integer(_) | Self::Float(_) | Self::Boolean(_) => None,
        }
    }
}

/// Shows the form, never the value.
impl fmt::Debug for Scalar<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Text(_) => "Text",
            Self::Decimal(_) => "Decimal",
            Self::Integer(_) => "Integer",
            Self::Float(_) => "Float",
            Self::Boolean(_) => "Boolean",
        })
    }
}

/// Writes the text of the value.
impl fmt::Display for Scalar<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) | Self::Decimal(text) => out.write_str(text),
            Self::Integer(number) => number.fmt(out),
            Self::Float(number) => number.fmt(out),
            Self::Boolean(truth) => truth.fmt(out),
        }
    }
}

/// A type that can be the value of a primitive. Sealed.
pub trait PrimitiveValue: Sealed + Clone + PartialEq + Send + Sync + Sized + 'static {
    /// The value of a text. Types that keep their text take any; numbers and booleans do not.
    fn of_text(text: &str) -> Result<Self, LexicalError>;

    /// The value as it stands in a document.
    fn scalar(&self) -> Scalar<'_>;
}

impl Sealed for Text {}

impl PrimitiveValue for Text {
    fn of_text(text: &str) -> Result<Self, LexicalError> {
        Ok(text.into())
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Text(self)
    }
}

impl Sealed for bool {}

impl PrimitiveValue for bool {
    fn of_text(text: &str) -> Result<Self, LexicalError> {
        PrimitiveKind::Boolean.check(text, Release::R4)?;
        Ok(text == "true")
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Boolean(*self)
    }
}

impl Sealed for i32 {}

impl PrimitiveValue for i32 {
    fn of_text(text: &str) -> Result<Self, LexicalError> {
        parse_integer(text)
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Integer(i64::from(*self))
    }
}

impl Sealed for i64 {}

impl PrimitiveValue for i64 {
    fn of_text(text: &str) -> Result<Self, LexicalError> {
        parse_integer64(text)
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Integer(*self)
    }
}

impl Sealed for Decimal {}

impl PrimitiveValue for Decimal {
    fn of_text(text: &str) -> Result<Self, LexicalError> {
        Ok(Self::from_text(text))
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Decimal(self.as_str())
    }
}

macro_rules! text_values {
    ($($name:ident)*) => {
        $(impl Sealed for $name {}

        impl PrimitiveValue for $name {
            fn of_text(text: &str) -> Result<Self, LexicalError> {
                Ok(Self::from_text(text))
            }

            fn scalar(&self) -> Scalar<'_> {
                Scalar::Text(self.as_str())
            }
        })*
    };
}
text_values! { Date DateTime Instant Time Base64Binary }

/// A primitive element whose value type is not known when the program is compiled. Sealed.
pub trait AnyPrimitive: Any + Sealed {
    /// The value as it stands in a document.
    fn scalar(&self) -> Option<Scalar<'_>>;

    /// Sets the value from its text; on an error nothing changes.
    fn assign(&mut self, text: &str) -> Result<(), LexicalError>;

    /// Removes the value.
    fn clear_value(&mut self);

    /// The id and extensions as a record, if there are any.
    fn meta(&self) -> Option<&dyn Record>;

    /// The id and extensions as a record, to change them.
    fn meta_mut(&mut self) -> &mut dyn Record;

    /// Removes id and extensions.
    fn clear_meta(&mut self);

    /// True if there is neither a value nor an id nor an extension.
    fn is_absent(&self) -> bool;

    /// Takes value, id and extensions of a primitive of the same type; another type changes nothing.
    fn copy_from(&mut self, other: &dyn AnyPrimitive);
}

impl dyn AnyPrimitive {
    /// True if the other is of the same type and equal.
    pub fn equals(&self, other: &dyn AnyPrimitive) -> bool {
        (self as &dyn Any).type_id() == (other as &dyn Any).type_id()
            && self.scalar() == other.scalar()
            && match (self.meta(), other.meta()) {
                (None, None) => true,
                (Some(own), Some(other)) => reflect::equal(own, other),
                _ => false,
            }
    }
}

impl<T: PrimitiveValue, X: Typed + Clone> AnyPrimitive for Primitive<T, X> {
    fn scalar(&self) -> Option<Scalar<'_>> {
        self.value.as_ref().map(PrimitiveValue::scalar)
    }

    fn assign(&mut self, text: &str) -> Result<(), LexicalError> {
        self.value = Some(T::of_text(text)?);
        Ok(())
    }

    fn clear_value(&mut self) {
        self.value = None;
    }

    fn meta(&self) -> Option<&dyn Record> {
        self.meta.record()
    }

    fn meta_mut(&mut self) -> &mut dyn Record {
        self.meta.record_mut()
    }

    fn clear_meta(&mut self) {
        self.meta.clear();
    }

    fn is_absent(&self) -> bool {
        self.is_absent()
    }

    fn copy_from(&mut self, other: &dyn AnyPrimitive) {
        if let Some(other) = (other as &dyn Any).downcast_ref::<Self>() {
            *self = other.clone();
        }
    }
}

/// A list of primitive elements whose value type is not known when the program is compiled.
/// Sealed.
#[allow(clippy::len_without_is_empty, reason = "what matters is whether all are absent")]
pub trait Primitives: Sealed {
    /// How many items there are, absent ones included.
    fn len(&self) -> usize;

    /// The item at an index.
    fn item(&self, index: usize) -> Option<&dyn AnyPrimitive>;

    /// The item at an index, to change it.
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn AnyPrimitive>;

    /// Adds an absent item and gives it; `None` would say that none can be added.
    fn push(&mut self) -> Option<&mut dyn AnyPrimitive>;

    /// Keeps the first `len` items.
    fn truncate(&mut self, len: usize);

    /// Exchanges two items; nothing happens if one is not there.
    fn swap(&mut self, one: usize, other: usize);

    /// True if no item has a value, an id or an extension.
    fn all_absent(&self) -> bool {
        (0..self.len()).all(|at| self.item(at).is_none_or(AnyPrimitive::is_absent))
    }
}

impl<T: PrimitiveValue, X: Typed + Clone> Primitives for Vec<Primitive<T, X>> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> Option<&dyn AnyPrimitive> {
        self.get(index).map(|item| item as &dyn AnyPrimitive)
    }

    fn item_mut(&mut self, index: usize) -> Option<&mut dyn AnyPrimitive> {
        self.get_mut(index).map(|item| item as &mut dyn AnyPrimitive)
    }

    fn push(&mut self) -> Option<&mut dyn AnyPrimitive> {
        push_exact(self, Primitive::default()).map(|pushed| pushed as &mut dyn AnyPrimitive)
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

/// Sizes that lists of elements stand on; an own test guards the structs of a release.
const _: () = {
    assert!(size_of::<Primitive<Text, ()>>() == 24);
    assert!(size_of::<Primitive<Decimal, ()>>() == 24);
    assert!(size_of::<Primitive<bool, ()>>() == 16);
    assert!(size_of::<Primitive<i32, ()>>() == 16);
};
