//! The texts of a record that point at resources, to change them.

use crate::primitive::{AnyPrimitive, PrimitiveKind, Text};
use crate::record::{ContentMut, Record, Row, SlotMut, TypeInfo};

/// Where a text stands that can point at a resource.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    /// `Reference.reference`.
    Reference,
    /// An element of type `uri`, `url`, `oid` or `uuid`, or a link or image of a narrative.
    Uri,
    /// An element of type `canonical`.
    Canonical,
}

/// Says what a text becomes, or that it stays.
pub(crate) type Change<'c> = dyn FnMut(Link, &str) -> Option<String> + 'c;

/// Changes all links of a record and of the resources in it; says how many changed.
pub(crate) fn change(record: &mut dyn Record, change: &mut Change<'_>) -> usize {
    let info = record.info();
    let mut count = 0;
    for rows in info.elements() {
        let Some(row) = rows.first() else { continue };
        match record.slot_mut(row.slot) {
            SlotMut::Plain(Some(text)) if row.primitive_kind() == Some(PrimitiveKind::Xhtml) => {
                count += in_div(text, change);
            }
            SlotMut::Primitive(primitive) => count += in_primitive(primitive, info, row, change),
            SlotMut::Primitives(list) => {
                for at in 0..list.len() {
                    if let Some(primitive) = list.item_mut(at) {
                        count += in_primitive(primitive, info, row, change);
                    }
                }
            }
            SlotMut::Records(list) => {
                for at in 0..list.len() {
                    if let Some(record) = list.item_mut(at) {
                        count += self::change(record, change);
                    }
                }
            }
            SlotMut::Choice(choice) => match choice.current_mut() {
                Some((variant, ContentMut::Primitive(primitive))) => {
                    let row = rows.iter().find(|row| row.variant == variant).unwrap_or(row);
                    count += in_primitive(primitive, info, row, change);
                }
                Some((_, ContentMut::Record(record))) => count += self::change(record, change),
                None => {}
            },
            SlotMut::Resources(list) => {
                for at in 0..list.len() {
                    if let Some(record) = list.item_mut(at) {
                        count += self::change(record, change);
                    }
                }
            }
            SlotMut::Plain(_) | SlotMut::Extras(_) => {}
        }
    }
    count
}

/// What a type's member can point with; the address of a Bundle's entry is no link.
pub(crate) fn link_of(type_name: &str, element: &str, kind: PrimitiveKind) -> Option<Link> {
    match (type_name, element, kind) {
        ("Reference", "reference", _) => Some(Link::Reference),
        ("Bundle.entry", "fullUrl", _) => None,
        (
            _,
            _,
            PrimitiveKind::Uri | PrimitiveKind::Url | PrimitiveKind::Oid | PrimitiveKind::Uuid,
        ) => Some(Link::Uri),
        (_, _, PrimitiveKind::Canonical) => Some(Link::Canonical),
        _ => None,
    }
}

fn in_primitive(
    primitive: &mut dyn AnyPrimitive,
    info: &TypeInfo,
    row: &Row,
    change: &mut Change<'_>,
) -> usize {
    let mut count = 0;
    let link = row.primitive_kind().and_then(|kind| link_of(info.name, row.element(), kind));
    if let Some(link) = link {
        let changed = primitive.scalar().and_then(|scalar| change(link, scalar.as_str()?));
        if changed.is_some_and(|text| primitive.assign(&text).is_ok()) {
            count += 1;
        }
    }
    if primitive.meta().is_some() {
        count += self::change(primitive.meta_mut(), change);
    }
    count
}

/// Changes the links and images of a narrative.
fn in_div(div: &mut Text, change: &mut Change<'_>) -> usize {
    let mut out = String::new();
    let mut count = 0;
    let mut rest: &str = div;
    while let Some(at) = rest.find(['"', '\'']) {
        let (before, quoted) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let quote = if quoted.starts_with('"') { '"' } else { '\'' };
        let inside = quoted.get(1..).unwrap_or_default();
        let name = before.trim_end().strip_suffix('=').map(str::trim_end);
        let is_link = name.is_some_and(|name| name.ends_with(" href") || name.ends_with(" src"));
        out.push_str(before);
        out.push(quote);
        rest = inside;
        if is_link
            && let Some((value, after)) = inside.split_once(quote)
            && let Some(changed) = change(Link::Uri, value)
        {
            out.push_str(&changed.replace('&', "&amp;").replace(quote, ""));
            out.push(quote);
            rest = after;
            count += 1;
        }
    }
    if count > 0 {
        out.push_str(rest);
        *div = out.into();
    }
    count
}
