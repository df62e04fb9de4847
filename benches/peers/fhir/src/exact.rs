//! Whether two JSON texts are the same: members in any order, arrays in order, numbers by their text.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// Whether two JSON texts hold the same members in the same arrays, numbers compared as text.
pub fn same(left: &[u8], right: &[u8]) -> bool {
    tokens(left).is_some_and(|left| tokens(right) == Some(left))
}

/// A text in a canonical form: members sorted by key, scalars as they were written.
fn tokens(bytes: &[u8]) -> Option<String> {
    let raw: &RawValue = serde_json::from_slice(bytes).ok()?;
    let mut into = String::with_capacity(bytes.len());
    canonical(raw.get(), &mut into)?;
    Some(into)
}

fn canonical(text: &str, into: &mut String) -> Option<()> {
    match text.as_bytes().first()? {
        b'{' => {
            let members: BTreeMap<String, &RawValue> = serde_json::from_str(text).ok()?;
            into.push('{');
            for (key, value) in members {
                into.push_str(&key);
                into.push(':');
                canonical(value.get(), into)?;
                into.push(',');
            }
            into.push('}');
        }
        b'[' => {
            let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
            into.push('[');
            for item in items {
                canonical(item.get(), into)?;
                into.push(',');
            }
            into.push(']');
        }
        b'"' => {
            let decoded: String = serde_json::from_str(text).ok()?;
            into.push('"');
            into.push_str(&decoded);
            into.push('"');
        }
        _ => into.push_str(text),
    }
    Some(())
}
