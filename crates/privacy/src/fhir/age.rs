//! Ages over 89.

use sanare_fhir::record::{Content, ContentMut, Record, Slot, SlotMut};
use sanare_fhir::view::{Node, RecordNode};

use super::table::AGE_CODES;

/// Units of ages, with how many of them make 90 years. The codes are those of UCUM, with the words that stand in
/// `Quantity.unit`.
const UNITS: &[(&[&str], f64, &str)] = &[
    (&["a", "yr", "year", "years", "yrs", "y", "Y"], 90.0, "90"),
    (&["mo", "month", "months"], 1_080.0, "1080"),
    (&["wk", "week", "weeks"], 4_696.0, "4696"),
    (&["d", "day", "days"], 32_872.0, "32872"),
    (&["h", "hr", "hour", "hours"], 788_928.0, "788928"),
];

/// Whether an Observation tells the age of a person.
pub(crate) fn is_told(record: &dyn Record) -> bool {
    let node = RecordNode::of_record(record);
    let mut codings = node.child("code").flat_map(|code| code.child("coding"));
    record.info().name == "Observation"
        && codings.any(|coding| coding.text("code").is_some_and(|code| AGE_CODES.contains(&code)))
}

/// Makes a quantity that is an age over 89 one of 90 or more; true if it was one. Where nothing else
/// says that it is an age, only years count.
pub(crate) fn generalise(quantity: &mut dyn Record, is_age: bool) -> bool {
    let node = RecordNode::of_record(quantity);
    let unit = node.text("code").or_else(|| node.text("unit"));
    let units = if is_age { UNITS } else { UNITS.get(..1).unwrap_or_default() };
    let known = match unit {
        Some(unit) => units.iter().find(|(names, ..)| names.contains(&unit)),
        None => units.first().filter(|_| is_age),
    };
    let Some((_, least, text)) = known else { return false };
    let Some(row) = quantity.info().row("value") else { return false };
    let over = match quantity.slot(row.slot) {
        Slot::Primitive(value) => value.scalar().is_some_and(|scalar| {
            scalar.to_string().parse::<f64>().map_or(true, |value| value.abs() >= *least)
        }),
        _ => false,
    };
    if !over {
        return false;
    }
    let parts = [("value", Some(*text)), ("comparator", Some(">="))];
    for (name, text) in parts {
        let Some(row) = quantity.info().row(name) else { continue };
        if let (SlotMut::Primitive(value), Some(text)) = (quantity.slot_mut(row.slot), text)
            && value.assign(text).is_err()
        {
            value.clear_value();
        }
    }
    true
}

/// Makes a whole number of years over 89 one of 90; true if it was one.
pub(crate) fn generalise_years(record: &mut dyn Record, element: &str) -> bool {
    let Some(row) = record.info().element(element).first() else { return false };
    let over = match record.slot(row.slot) {
        Slot::Choice(choice) => match choice.current() {
            Some((_, Content::Primitive(value))) => value
                .scalar()
                .and_then(|scalar| scalar.to_string().parse::<i64>().ok())
                .is_some_and(|years| years >= 90),
            _ => false,
        },
        _ => false,
    };
    if over
        && let SlotMut::Choice(choice) = record.slot_mut(row.slot)
        && let Some((_, ContentMut::Primitive(value))) = choice.current_mut()
        && value.assign("90").is_err()
    {
        value.clear_value();
    }
    over
}
