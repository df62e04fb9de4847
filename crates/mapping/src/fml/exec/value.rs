//! Values between source and target, and how they are written.

use sanare_fhir::Release;
use sanare_fhir::path::ElementMut;
use sanare_fhir::primitive::{AnyPrimitive, PrimitiveKind, Scalar};
use sanare_fhir::record::{ContentMut, Record, Row, SlotMut};
use sanare_fhir::view::{Node, RecordNode};
use sanare_fhirpath::Item;
use sanare_fhirpath::value::{Quantity, SystemType, TemporalKind, Value};

use super::place::PlaceId;
use crate::fml::error::FmlErrorKind as Kind;

/// How deep an element is copied.
const DEPTH: usize = 100;

/// A value of a variable.
#[derive(Clone)]
pub(super) enum Val<'a> {
    /// An element of a source.
    Node(RecordNode<'a>),
    /// A value that an expression made.
    Value(Value<'a>),
    /// A value that a transform made.
    Made(Made),
    /// An element of a target.
    Place(PlaceId),
}

/// A value that a transform made.
#[derive(Clone)]
pub(super) enum Made {
    Primitive(PrimitiveKind, String),
    Parts(&'static str, Vec<(&'static str, Made)>),
}

impl Made {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Primitive(PrimitiveKind::String, text.into())
    }
}

impl<'a> Val<'a> {
    pub(super) fn of_item(item: &Item<'a, RecordNode<'a>>) -> Self {
        match item {
            Item::Node(node) => Self::Node(*node),
            Item::Value(value) => Self::Value(value.clone()),
        }
    }

    /// The text of a primitive.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Node(node) => node.scalar().map(|scalar| scalar.to_string()),
            Self::Value(value) if !matches!(value, Value::Quantity(_)) => Some(value.to_string()),
            Self::Made(Made::Primitive(_, text)) => Some(text.clone()),
            Self::Value(_) | Self::Made(Made::Parts(..)) | Self::Place(_) => None,
        }
    }

    /// The names of the types of FHIR that the value can be written as, the best first.
    pub(super) fn types(&self) -> Vec<&'static str> {
        let kind = match self {
            Self::Node(node) => {
                let Some(of) = node.of_type() else { return Vec::new() };
                let mut names = vec![of.name()];
                match of.primitive_kind() {
                    Some(PrimitiveKind::Code | PrimitiveKind::Id | PrimitiveKind::Markdown) => {
                        names.push("string");
                    }
                    Some(PrimitiveKind::Canonical | PrimitiveKind::Url) => names.push("uri"),
                    _ => {}
                }
                return names;
            }
            Self::Made(Made::Primitive(PrimitiveKind::String, _)) => SystemType::String,
            Self::Made(Made::Primitive(PrimitiveKind::Integer, _)) => SystemType::Integer,
            Self::Made(Made::Primitive(kind, _)) => return vec![kind.name()],
            Self::Made(Made::Parts(name, _)) => return vec![name],
            Self::Value(Value::Temporal(temporal)) => match temporal.kind() {
                TemporalKind::Date => SystemType::Date,
                TemporalKind::Time => SystemType::Time,
                TemporalKind::DateTime => SystemType::DateTime,
            },
            Self::Value(value) => value.system_type(),
            Self::Place(_) => return Vec::new(),
        };
        match kind {
            SystemType::Boolean => vec!["boolean"],
            SystemType::Integer => {
                vec!["integer", "positiveInt", "unsignedInt", "integer64", "decimal"]
            }
            SystemType::Long => vec!["integer64", "integer", "decimal"],
            SystemType::Decimal => vec!["decimal"],
            SystemType::String => vec![
                "string",
                "code",
                "uri",
                "markdown",
                "id",
                "url",
                "canonical",
                "dateTime",
                "date",
                "instant",
                "time",
            ],
            SystemType::Date => vec!["date", "dateTime"],
            SystemType::DateTime => vec!["dateTime", "instant"],
            SystemType::Time => vec!["time"],
            SystemType::Quantity => vec!["Quantity"],
            _ => Vec::new(),
        }
    }

    /// The row of a choice that takes the value; the only row takes what it can.
    pub(super) fn row(&self, rows: &'static [Row]) -> Option<&'static Row> {
        match rows {
            [row] => Some(row),
            rows => self
                .types()
                .into_iter()
                .find_map(|name| rows.iter().find(|row| row.type_name() == name)),
        }
    }
}

/// Writes a value into an element that is there.
pub(super) fn assign(
    to: ElementMut<'_>,
    row: Option<&'static Row>,
    value: &Val<'_>,
    release: Release,
) -> Result<(), Kind> {
    match (to, value) {
        (ElementMut::Record(to), Val::Node(node)) => copy(*node, to, DEPTH),
        (ElementMut::Record(to), Val::Made(Made::Parts(name, parts))) => {
            if to.info().name != *name {
                return Err(Kind::OtherType);
            }
            fill(to, parts)
        }
        (ElementMut::Record(to), Val::Value(Value::Quantity(quantity))) => {
            if to.info().name != "Quantity" {
                return Err(Kind::OtherType);
            }
            fill(to, &quantity_parts(quantity))
        }
        (ElementMut::Primitive(to), Val::Node(node)) => copy_primitive(*node, to, DEPTH),
        (ElementMut::Primitive(to), value) => {
            let text = value.text().ok_or(Kind::OtherType)?;
            to.assign(&text).map_err(|_| Kind::OtherType)
        }
        (ElementMut::Plain(to), value) => {
            let text = value.text().ok_or(Kind::OtherType)?;
            let kind = row.and_then(Row::primitive_kind).ok_or(Kind::OtherType)?;
            kind.check(&text, release).map_err(|_| Kind::OtherType)?;
            *to = Some(text.into());
            Ok(())
        }
        (ElementMut::Record(_), _) => Err(Kind::OtherType),
    }
}

fn quantity_parts(quantity: &Quantity) -> Vec<(&'static str, Made)> {
    let text = quantity.to_string();
    let (number, unit) = text.split_once(' ').unwrap_or((&text, "1"));
    let value = Made::Primitive(PrimitiveKind::Decimal, number.to_owned());
    let mut parts = vec![("value", value)];
    match unit.strip_prefix('\'').and_then(|unit| unit.strip_suffix('\'')) {
        Some("1") => {}
        Some(unit) => parts.extend([
            ("unit", Made::text(unit)),
            ("system", Made::text("http://unitsofmeasure.org")),
            ("code", Made::text(unit)),
        ]),
        None => parts.push(("unit", Made::text(unit))),
    }
    parts
}

/// Writes the parts of a value into a record.
fn fill(to: &mut dyn Record, parts: &[(&'static str, Made)]) -> Result<(), Kind> {
    for (name, part) in parts {
        let row = to.info().row(name).ok_or(Kind::UnknownElement)?;
        match (to.slot_mut(row.slot), part) {
            (SlotMut::Primitive(to), Made::Primitive(_, text)) => {
                to.assign(text).map_err(|_| Kind::OtherType)?;
            }
            (SlotMut::Records(list), Made::Parts(_, parts)) => {
                fill(list.push().ok_or(Kind::OtherType)?, parts)?;
            }
            _ => return Err(Kind::OtherType),
        }
    }
    Ok(())
}

/// Copies an element into a record of its type, of the same release or another.
fn copy(from: RecordNode<'_>, to: &mut dyn Record, depth: usize) -> Result<(), Kind> {
    let depth = depth.checked_sub(1).ok_or(Kind::CallDepth)?;
    if let Some(record) = from.record()
        && to.copy_from(record)
    {
        return Ok(());
    }
    if from.of_type().is_none_or(|of| of.name() != to.info().name) {
        return Err(Kind::OtherType);
    }
    for child in from.children() {
        let row = to.info().row(child.name).ok_or(Kind::UnknownElement)?;
        let index = child.index.unwrap_or(0);
        match to.slot_mut(row.slot) {
            SlotMut::Plain(text) => {
                *text = child.node.scalar().map(|scalar| scalar.to_string().into());
            }
            SlotMut::Primitive(primitive) => copy_primitive(child.node, primitive, depth)?,
            SlotMut::Primitives(list) => {
                while list.len() <= index {
                    list.push();
                }
                copy_primitive(child.node, list.item_mut(index).ok_or(Kind::OtherType)?, depth)?;
            }
            SlotMut::Records(list) => {
                copy(child.node, list.push().ok_or(Kind::OtherType)?, depth)?;
            }
            SlotMut::Choice(choice) => match choice.select(row.variant) {
                ContentMut::Primitive(primitive) => copy_primitive(child.node, primitive, depth)?,
                ContentMut::Record(record) => copy(child.node, record, depth)?,
            },
            SlotMut::Resources(list) => {
                let name = child.node.of_type().map_or("", |of| of.name());
                copy(child.node, list.push(name).ok_or(Kind::UnknownType)?, depth)?;
            }
            _ => return Err(Kind::OtherType),
        }
    }
    Ok(())
}

/// Copies a primitive with its id and extensions; the text must be of the other type.
fn copy_primitive(
    from: RecordNode<'_>,
    to: &mut dyn AnyPrimitive,
    depth: usize,
) -> Result<(), Kind> {
    let depth = depth.checked_sub(1).ok_or(Kind::CallDepth)?;
    match from.scalar() {
        Some(scalar) => {
            let text = match scalar {
                Scalar::Text(text) | Scalar::Decimal(text) => text.to_owned(),
                other => other.to_string(),
            };
            to.assign(&text).map_err(|_| Kind::OtherType)?;
        }
        None if from.of_type().is_some_and(|of| of.primitive_kind().is_some()) => to.clear_value(),
        None => return Err(Kind::OtherType),
    }
    let mut children = from.children().peekable();
    if children.peek().is_none() {
        return Ok(());
    }
    let meta = to.meta_mut();
    for child in children {
        let row = meta.info().row(child.name).ok_or(Kind::UnknownElement)?;
        match meta.slot_mut(row.slot) {
            SlotMut::Plain(text) => {
                *text = child.node.scalar().map(|scalar| scalar.to_string().into());
            }
            SlotMut::Records(list) => {
                copy(child.node, list.push().ok_or(Kind::OtherType)?, depth)?;
            }
            _ => return Err(Kind::OtherType),
        }
    }
    Ok(())
}
