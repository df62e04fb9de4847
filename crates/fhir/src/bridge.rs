//! `Serialize` and `Deserialize` of every resource and data type, over the crate's own reader and
//! writer.
//!
//! With `serde_json` the text of numbers is kept: reading asks for the source text
//! (`raw_value`), writing hands numbers over as raw text. What cannot be kept:
//!
//! * `serde_json::from_value` and `to_value`, and reading through `#[serde(flatten)]`, untagged or
//!   internally tagged enums: serde has turned numbers into `f64` before we see them. Let a
//!   resource be a field of its own, or read it with [`Exact`], which refuses instead.
//! * Formats for people other than JSON (YAML, TOML, RON): a decimal that `f64` would change is
//!   written as a string, and read back from one.
//! * Formats for machines (CBOR, `MessagePack`, postcard) hold one string of FHIR JSON.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::r4::Observation;
//!
//! let json = r#"{"resourceType":"Observation","valueQuantity":{"value":1.00}}"#;
//! let observation: Observation = serde_json::from_str(json)?;
//! assert_eq!(serde_json::to_string(&observation)?, json);
//! # }
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::any::type_name;
use std::borrow::Cow;
use std::fmt;
use std::fmt::Write as _;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};

use crate::extras::Extras;
use crate::json::{self, Document};
use crate::primitive::{AnyPrimitive, PrimitiveKind, Primitives, Scalar};
use crate::record::{Content, Record, Row, Slot, TypeKind};
use crate::resource::ResourceRef;

/// A value that is only read where its source text is there, so that no number can have changed.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::bridge::Exact;
/// use sanare_fhir::r4::Patient;
///
/// let json = r#"{"resourceType":"Patient"}"#;
/// assert!(serde_json::from_str::<Exact<Patient>>(json).is_ok());
/// let value: serde_json::Value = serde_json::from_str(json).unwrap();
/// assert!(serde_json::from_value::<Exact<Patient>>(value).is_err());
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Exact<T>(
    /// The value.
    pub T,
);

impl<'de, T: Document> Deserialize<'de> for Exact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let from_value = type_name::<D>().contains("serde_json::value");
        match source(deserializer)? {
            Source::Text(text) if !from_value => {
                json::read(text.as_bytes()).map(Self).map_err(D::Error::custom)
            }
            _ => Err(D::Error::custom("the source text is not there: numbers may have changed")),
        }
    }
}

impl<T: Document> Serialize for Exact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0.view(), serializer)
    }
}

/// Reads any document type with any format.
pub(crate) fn deserialize<'de, D: Deserializer<'de>, T: Document>(
    deserializer: D,
) -> Result<T, D::Error> {
    match source(deserializer)? {
        Source::Text(text) => json::read(text.as_bytes()),
        Source::Tree(text) => json::read_tree(text.as_bytes()),
    }
    .map_err(D::Error::custom)
}

/// What a format gives us.
enum Source<'de> {
    /// The source text, or FHIR JSON inside a string.
    Text(Cow<'de, str>),
    /// JSON made from the values of the format.
    Tree(String),
}

/// The name by which `serde_json` hands over and takes raw text.
const RAW: &str = "$serde_json::private::RawValue";
/// The name by which `serde_json` hands over numbers when somebody keeps their digits.
const NUMBER: &str = "$serde_json::private::Number";

fn source<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Source<'de>, D::Error> {
    if !deserializer.is_human_readable() {
        deserializer.deserialize_str(SourceVisitor)
    } else if type_name::<D>().contains("serde_json") {
        deserializer.deserialize_newtype_struct(RAW, SourceVisitor)
    } else {
        deserializer.deserialize_any(SourceVisitor)
    }
}

struct SourceVisitor;

impl<'de> Visitor<'de> for SourceVisitor {
    type Value = Source<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a FHIR resource or data type")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Source<'de>, E> {
        Ok(Source::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Source<'de>, E> {
        Ok(Source::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Source<'de>, E> {
        Ok(Source::Text(Cow::Owned(text)))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Source<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Source<'de>, A::Error> {
        let mut out = String::new();
        let first = map.next_key::<Cow<'de, str>>()?;
        if first.as_deref() == Some(RAW) {
            return map.next_value().map(|Text(text)| Source::Text(text));
        }
        Tree { out: &mut out, depth: 0 }.members(first, map)?;
        Ok(Source::Tree(out))
    }
}

/// A text, borrowed from the input where the format can.
struct Text<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_str(SourceVisitor)? {
            Source::Text(text) => Ok(Self(text)),
            Source::Tree(_) => Err(D::Error::custom("expected a string")),
        }
    }
}

/// Writes the values of a format as JSON text.
struct Tree<'o> {
    out: &'o mut String,
    depth: usize,
}

/// How deep a tree may nest before the reader, which allows less, sees it.
const DEPTH: usize = 256;

impl Tree<'_> {
    fn members<'de, A: MapAccess<'de>>(
        self,
        mut key: Option<Cow<'de, str>>,
        mut map: A,
    ) -> Result<(), A::Error> {
        if self.depth >= DEPTH {
            return Err(A::Error::custom("elements are nested too deep"));
        }
        if matches!(key.as_deref(), Some(NUMBER | RAW)) {
            let Text(text) = map.next_value()?;
            self.out.push_str(&text);
            return Ok(());
        }
        self.out.push('{');
        let mut first = true;
        while let Some(name) = key {
            if !std::mem::take(&mut first) {
                self.out.push(',');
            }
            json::write_string(&name, self.out);
            self.out.push(':');
            map.next_value_seed(Tree { out: self.out, depth: self.depth + 1 })?;
            key = map.next_key()?;
        }
        self.out.push('}');
        Ok(())
    }

    fn display(self, value: impl fmt::Display) {
        // Writing to a String cannot fail.
        let _ = write!(self.out, "{value}");
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value of FHIR JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.display(value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.display(value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.display(value);
        Ok(())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom("a number that JSON does not have"));
        }
        self.display(format_args!("{value:?}"));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        json::write_string(value, self.out);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.out.push_str("null");
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.out.push_str("null");
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        if self.depth >= DEPTH {
            return Err(A::Error::custom("elements are nested too deep"));
        }
        self.out.push('[');
        let start = self.out.len();
        loop {
            let mark = self.out.len();
            if mark != start {
                self.out.push(',');
            }
            if items.next_element_seed(Tree { out: self.out, depth: self.depth + 1 })?.is_none() {
                self.out.truncate(mark);
                break;
            }
        }
        self.out.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let first = map.next_key()?;
        self.members(first, map)
    }
}

/// Writes any document with any format.
pub(crate) fn serialize<S: Serializer>(
    view: ResourceRef<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        return Resource(view).serialize(serializer);
    }
    let mut text = String::new();
    match view {
        ResourceRef::Known(record) => text = json::Writer::new().write_record(record),
        ResourceRef::Unknown(raw) => json::compact(raw.json(), &mut text),
    }
    serializer.serialize_str(&text)
}

struct Resource<'a>(ResourceRef<'a>);

impl Serialize for Resource<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            ResourceRef::Known(record) => Walk(record).serialize(serializer),
            ResourceRef::Unknown(raw) => Raw(raw.json()).serialize(serializer),
        }
    }
}

/// A record as a map. It keeps no state, because some formats walk a value twice.
struct Walk<'a>(&'a dyn Record);

impl Serialize for Walk<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let record = self.0;
        let info = record.info();
        let mut map = serializer.serialize_map(None)?;
        if info.kind == TypeKind::Resource {
            map.serialize_entry("resourceType", info.name)?;
        }
        for rows in info.elements() {
            let Some(row) = rows.first() else { continue };
            match record.slot(row.slot) {
                Slot::Plain(Some(text)) => map.serialize_entry(row.name, &**text)?,
                Slot::Primitive(primitive) => entry(&mut map, row, primitive)?,
                Slot::Primitives(list) if list.len() == 0 => {}
                Slot::Primitives(list) => entries(&mut map, record, row, list)?,
                slot @ Slot::Records(list) => match list.item(0) {
                    Some(_) if slot.is_empty() => {}
                    Some(_) if row.repeats() => {
                        let items = (0..list.len()).filter_map(|at| list.item(at));
                        let items = items.filter(|item| !item.is_empty()).map(Walk);
                        map.serialize_entry(row.name, &List(items))?;
                    }
                    Some(item) => map.serialize_entry(row.name, &Walk(item))?,
                    None => {}
                },
                Slot::Choice(choice) => {
                    let Some((variant, content)) = choice.current() else { continue };
                    let Some(row) = rows.get(usize::from(variant)) else { continue };
                    match content {
                        Content::Primitive(primitive) => entry(&mut map, row, primitive)?,
                        Content::Record(record) if record.is_empty() => {}
                        Content::Record(record) => map.serialize_entry(row.name, &Walk(record))?,
                    }
                }
                Slot::Resources(list) if list.is_empty() => {}
                Slot::Resources(list) if row.repeats() => {
                    let items = (0..list.len()).filter_map(|at| list.item(at)).map(Resource);
                    map.serialize_entry(row.name, &List(items))?;
                }
                Slot::Resources(list) => {
                    if let Some(resource) = list.item(0) {
                        map.serialize_entry(row.name, &Resource(resource))?;
                    }
                }
                Slot::Plain(None) | Slot::Extras(_) => {}
            }
        }
        for (name, json) in record.extras().into_iter().flat_map(Extras::iter) {
            if !json::is_set(record, name) {
                map.serialize_entry(name, &Raw(json))?;
            }
        }
        map.end()
    }
}

fn entry<M: SerializeMap>(
    map: &mut M,
    row: &Row,
    primitive: &dyn AnyPrimitive,
) -> Result<(), M::Error> {
    if let Some(scalar) = primitive.scalar() {
        map.serialize_entry(row.name, &Value { scalar, kind: row.primitive_kind() })?;
    }
    match primitive.meta() {
        Some(meta) if !meta.is_empty() => {
            map.serialize_entry(&format_args!("_{}", row.name), &Walk(meta))
        }
        _ => Ok(()),
    }
}

fn entries<M: SerializeMap>(
    map: &mut M,
    record: &dyn Record,
    row: &Row,
    list: &dyn Primitives,
) -> Result<(), M::Error> {
    let aligned = json::is_half_refused(record, row);
    let items = || {
        let all = (0..list.len()).filter_map(|at| list.item(at));
        all.filter(move |item| aligned || !item.is_absent())
    };
    if items().any(|item| item.scalar().is_some()) {
        let kind = row.primitive_kind();
        let values = items().map(|item| item.scalar().map(|scalar| Value { scalar, kind }));
        map.serialize_entry(row.name, &List(values))?;
    }
    let meta = |item: &'_ dyn AnyPrimitive| item.meta().is_some_and(|meta| !meta.is_empty());
    if items().any(meta) {
        let metas = items().map(|item| item.meta().filter(|meta| !meta.is_empty()).map(Walk));
        map.serialize_entry(&format_args!("_{}", row.name), &List(metas))?;
    }
    Ok(())
}

/// An array of what an iterator gives; the iterator is cloned, not consumed.
struct List<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for List<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.clone().count()))?;
        for item in self.0.clone() {
            list.serialize_element(&item)?;
        }
        list.end()
    }
}

/// The value of a primitive.
struct Value<'a> {
    scalar: Scalar<'a>,
    kind: Option<PrimitiveKind>,
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.scalar {
            Scalar::Text(text) => serializer.serialize_str(text),
            Scalar::Decimal(text) => decimal(text, serializer),
            Scalar::Integer(number) if self.kind == Some(PrimitiveKind::Integer64) => {
                serializer.collect_str(&number)
            }
            Scalar::Integer(number) => serializer.serialize_i64(number),
            Scalar::Float(number) => serializer.serialize_f64(number),
            Scalar::Boolean(truth) => serializer.serialize_bool(truth),
        }
    }
}

/// A number with its text where the format can keep it, else as a string.
fn decimal<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if !json::is_number(text) {
        return serializer.serialize_str(text);
    }
    if let Ok(number) = text.parse::<i64>()
        && !text.starts_with("-0")
    {
        return serializer.serialize_i64(number);
    }
    if type_name::<S>().contains("serde_json") {
        return Raw(text).serialize(serializer);
    }
    match text.parse::<f64>() {
        Ok(number) if format!("{number:?}") == text => serializer.serialize_f64(number),
        _ => serializer.serialize_str(text),
    }
}

/// A JSON text: as it is for `serde_json`, value by value for other formats.
struct Raw<'a>(&'a str);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if type_name::<S>().contains("serde_json") {
            let mut compact = String::new();
            json::compact(self.0, &mut compact);
            let mut raw = serializer.serialize_struct(RAW, 1)?;
            raw.serialize_field(RAW, &compact)?;
            return raw.end();
        }
        let value: serde_json::Value = serde_json::from_str(self.0).map_err(S::Error::custom)?;
        value.serialize(serializer)
    }
}
