//! A method applied to the text of a primitive.

use sanare_fhir::primitive::{AnyPrimitive, PrimitiveKind};
use sanare_fhir::record::{ContentMut, Record, SlotMut};

use super::Links;
use crate::class::PhiClass;
use crate::date::Style;
use crate::policy::{Method, Policy};
use crate::report::{Done, Found};

/// What becomes of a value.
pub(crate) enum Change {
    /// It stays because the policy says so.
    Keep,
    /// It is taken out.
    Drop,
    /// Another value takes its place.
    Set(String, Done),
}

/// What is known of the value.
pub(crate) struct Value<'a> {
    pub(crate) kind: PrimitiveKind,
    pub(crate) found: Found,
    pub(crate) text: &'a str,
    /// The days by which the dates of the patient move.
    pub(crate) shift: Option<i64>,
    /// The element holds the address of a request, not a reference.
    pub(crate) is_request: bool,
    pub(crate) is_postal_code: bool,
}

/// What a method makes of a value. A method that does not fit drops it.
pub(crate) fn change(
    policy: &Policy,
    links: Links<'_>,
    method: Method,
    value: &Value<'_>,
) -> Change {
    let is_date = matches!(
        value.kind,
        PrimitiveKind::Date | PrimitiveKind::DateTime | PrimitiveKind::Instant
    );
    let made = match method {
        Method::Keep => return Change::Keep,
        Method::Year if is_date => year(policy, value).map(|text| (text, Done::YearOnly)),
        Method::Shift if is_date => shifted(policy, value).map(|text| (text, Done::Shifted)),
        Method::Zip3 if value.is_postal_code => {
            policy.small().zip3(value.text).map(|text| (text, Done::Zip3))
        }
        Method::Hash => hashed(links, value).map(|text| (text, Done::Hashed)),
        Method::Drop | Method::Year | Method::Shift | Method::Zip3 => None,
    };
    made.map_or(Change::Drop, |(text, done)| Change::Set(text, done))
}

/// The year, unless it tells of an age over 89. An instant has no form for a year.
fn year(policy: &Policy, value: &Value<'_>) -> Option<String> {
    let parts = Style::Fhir.read(value.text)?;
    let may = value.kind != PrimitiveKind::Instant && !parts.tells_great_age(policy.today());
    may.then(|| format!("{:04}", parts.year))
}

fn shifted(policy: &Policy, value: &Value<'_>) -> Option<String> {
    let parts = Style::Fhir.read(value.text)?;
    let days = value.shift.filter(|_| !parts.tells_great_age(policy.today()))?;
    Style::Fhir.shift(&parts, days)
}

fn hashed(links: Links<'_>, value: &Value<'_>) -> Option<String> {
    match value.kind {
        PrimitiveKind::Oid => Some(links.oid(value.text)),
        _ if value.found == Found::Link && value.is_request => links.request(value.text),
        _ if value.found == Found::Link => links.link(value.text),
        PrimitiveKind::Uuid | PrimitiveKind::Uri | PrimitiveKind::Url => {
            Some(links.uuid(value.text))
        }
        PrimitiveKind::Id | PrimitiveKind::String | PrimitiveKind::Code => {
            Some(links.value("", value.text))
        }
        PrimitiveKind::Markdown if value.found == Found::Class(PhiClass::Others) => {
            Some(links.value("", value.text))
        }
        _ => None,
    }
}

/// Sets a text; what the type does not take is dropped.
pub(crate) fn set(primitive: &mut dyn AnyPrimitive, text: &str) -> bool {
    let taken = primitive.assign(text).is_ok();
    if !taken {
        primitive.clear_value();
    }
    taken
}

/// Says that a value is not there because it is masked
/// ([data-absent-reason](http://hl7.org/fhir/StructureDefinition/data-absent-reason)).
pub(crate) fn mask(element: &mut dyn Record) {
    let Some(row) = element.info().row("extension") else { return };
    let SlotMut::Records(list) = element.slot_mut(row.slot) else { return };
    list.truncate(0);
    let Some(extension) = list.push() else { return };
    let info = extension.info();
    if let Some(url) = info.row("url")
        && let SlotMut::Plain(url) = extension.slot_mut(url.slot)
    {
        *url = Some("http://hl7.org/fhir/StructureDefinition/data-absent-reason".into());
    }
    if let Some(code) = info.row("valueCode")
        && let SlotMut::Choice(choice) = extension.slot_mut(code.slot)
        && let ContentMut::Primitive(value) = choice.select(code.variant)
    {
        set(value, "masked");
    }
}
