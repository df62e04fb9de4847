//! JSON as it must be at a trust boundary: an object, within a size, without duplicate members.

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Number, Value};

use crate::error::{Error, ErrorKind};

/// The members of a JSON object.
///
/// # Errors
/// `TooLarge`, `NotJson` (also text that is not UTF-8 and nesting beyond 128), `DuplicateMember`.
pub(crate) fn object(
    bytes: &[u8],
    limit: usize,
    part: &'static str,
) -> Result<Map<String, Value>, Error> {
    if bytes.len() > limit {
        return Err(Error::new(ErrorKind::TooLarge).at(part).with_bytes(bytes.len()));
    }
    match serde_json::from_slice(bytes) {
        Ok(Strict(Value::Object(members))) => Ok(members),
        Ok(_) => Err(Error::new(ErrorKind::NotJson).at(part).with_bytes(bytes.len())),
        Err(error) => {
            let kind = match error.classify() {
                Category::Data => ErrorKind::DuplicateMember,
                _ => ErrorKind::NotJson,
            };
            // serde_json's message may quote the input; only its position is taken over.
            Err(Error::new(kind)
                .at(part)
                .line(error.line())
                .offset(error.column())
                .with_bytes(bytes.len()))
        }
    }
}

/// A JSON value whose objects have no member twice.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON without duplicate members")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let Strict(value) = members.next_value()?;
            if map.insert(name, value).is_some() {
                return Err(A::Error::custom("duplicate member"));
            }
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &[u8]) -> ErrorKind {
        object(text, 1_000_000, "test").unwrap_err().kind()
    }

    #[test]
    fn z06_hostile_json() {
        assert_eq!(kind(br#"{"a":1,"a":2}"#), ErrorKind::DuplicateMember);
        assert_eq!(kind(br#"{"x":{"a":1,"a":2}}"#), ErrorKind::DuplicateMember);
        assert_eq!(kind(b"[]"), ErrorKind::NotJson);
        assert_eq!(kind(b"{\"a\":\"\xff\"}"), ErrorKind::NotJson);
        assert_eq!(kind("[".repeat(100_000).as_bytes()), ErrorKind::NotJson);
        assert_eq!(kind(format!("{{\"a\":{}", "[".repeat(900_000)).as_bytes()), ErrorKind::NotJson);
        assert_eq!(kind(b"{\"a\":1,}"), ErrorKind::NotJson);
        assert_eq!(object(&[b' '; 11], 10, "test").unwrap_err().kind(), ErrorKind::TooLarge);
    }

    #[test]
    fn z06_no_body_in_the_error() {
        let error = object(br#"{"access_token":"CANARY"#, 100, "test").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("CANARY"));
        assert_eq!(error.bytes(), Some(23));
    }
}
