//! How values of the model are written as canonical JSON, read back, and shown without content.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use crate::error::{Error, ErrorKind, Result};
use crate::json::{self, Value};
#[cfg(feature = "dicom")]
use crate::loss::Loss;

/// A value of the model that is a JSON object.
pub(crate) trait Form: Sized {
    /// Writes the members in the order of their names.
    fn write(&self, out: &mut Members<'_>);

    fn read(fields: &mut Fields) -> Result<Self>;
}

/// The members of an object that is being written.
pub(crate) struct Members<'a> {
    out: &'a mut String,
    first: bool,
}

/// Appends a value as an object.
pub(crate) fn write(value: &impl Form, out: &mut String) {
    out.push('{');
    value.write(&mut Members { out, first: true });
    out.push('}');
}

impl Members<'_> {
    fn key(&mut self, name: &'static str) -> &mut String {
        if !std::mem::replace(&mut self.first, false) {
            self.out.push(',');
        }
        self.out.push('"');
        self.out.push_str(name);
        self.out.push_str("\":");
        self.out
    }

    pub(crate) fn text(&mut self, name: &'static str, text: &str) {
        json::write_text(self.key(name), text);
    }

    pub(crate) fn maybe_text(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    pub(crate) fn flag(&mut self, name: &'static str, flag: bool) {
        self.key(name).push_str(if flag { "true" } else { "false" });
    }

    pub(crate) fn object(&mut self, name: &'static str, value: &impl Form) {
        write(value, self.key(name));
    }

    pub(crate) fn maybe(&mut self, name: &'static str, value: Option<&impl Form>) {
        if let Some(value) = value {
            self.object(name, value);
        }
    }

    pub(crate) fn list(&mut self, name: &'static str, values: &[impl Form]) {
        self.values(name, values, |value, out| write(value, out));
    }

    pub(crate) fn texts<T: AsRef<str>>(&mut self, name: &'static str, texts: &[T]) {
        self.values(name, texts, |text, out| json::write_text(out, text.as_ref()));
    }

    fn values<T>(&mut self, name: &'static str, values: &[T], write: impl Fn(&T, &mut String)) {
        if values.is_empty() {
            return;
        }
        let out = self.key(name);
        for (index, value) in values.iter().enumerate() {
            out.push(if index == 0 { '[' } else { ',' });
            write(value, out);
        }
        out.push(']');
    }
}

/// The members of an object that is being read.
pub(crate) struct Fields(BTreeMap<String, Value>);

/// What of one value is not in another: the path of each member, such as `agents[0].policies`.
#[cfg(feature = "dicom")]
pub(crate) fn losses(before: &impl Form, after: &impl Form) -> Vec<Loss> {
    let tree = |value: &dyn Fn(&mut String)| {
        let mut text = String::new();
        value(&mut text);
        json::read(text.as_bytes()).unwrap_or(Value::Null)
    };
    let before = tree(&|out| write(before, out));
    let after = tree(&|out| write(after, out));
    let mut found = Vec::new();
    compare("", &before, Some(&after), &mut found);
    found
}

#[cfg(feature = "dicom")]
fn compare(path: &str, before: &Value, after: Option<&Value>, found: &mut Vec<Loss>) {
    match (before, after) {
        (Value::Object(members), Some(Value::Object(others))) => {
            for (key, value) in members {
                let dot = if path.is_empty() { "" } else { "." };
                compare(&format!("{path}{dot}{key}"), value, others.get(key), found);
            }
        }
        (Value::List(items), Some(Value::List(others))) => {
            for (at, value) in items.iter().enumerate() {
                compare(&format!("{path}[{at}]"), value, others.get(at), found);
            }
        }
        (_, Some(after)) if before == after => {}
        _ => found.push(Loss::of(path)),
    }
}

/// Reads an object and takes no member that the model does not know.
pub(crate) fn read<T: Form>(value: Value, name: &'static str) -> Result<T> {
    let Value::Object(members) = value else { return Err(wrong(name)) };
    let mut fields = Fields(members);
    let value = T::read(&mut fields)?;
    if fields.0.is_empty() { Ok(value) } else { Err(wrong(name)) }
}

pub(crate) fn wrong(name: &'static str) -> Error {
    Error::new(ErrorKind::WrongMember).member(name)
}

impl Fields {
    pub(crate) fn maybe_text(&mut self, name: &'static str) -> Result<Option<String>> {
        match self.0.remove(name) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(_) => Err(wrong(name)),
        }
    }

    pub(crate) fn text(&mut self, name: &'static str) -> Result<String> {
        self.maybe_text(name)?.ok_or_else(|| missing(name))
    }

    pub(crate) fn flag(&mut self, name: &'static str) -> Result<bool> {
        match self.0.remove(name) {
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(wrong(name)),
            None => Err(missing(name)),
        }
    }

    pub(crate) fn maybe<T: Form>(&mut self, name: &'static str) -> Result<Option<T>> {
        self.0.remove(name).map(|value| read(value, name)).transpose()
    }

    pub(crate) fn object<T: Form>(&mut self, name: &'static str) -> Result<T> {
        self.maybe(name)?.ok_or_else(|| missing(name))
    }

    pub(crate) fn list<T: Form>(&mut self, name: &'static str) -> Result<Vec<T>> {
        self.values(name)?.into_iter().map(|value| read(value, name)).collect()
    }

    pub(crate) fn texts(&mut self, name: &'static str) -> Result<Vec<String>> {
        let text = |value| match value {
            Value::Text(text) => Ok(text),
            _ => Err(wrong(name)),
        };
        self.values(name)?.into_iter().map(text).collect()
    }

    fn values(&mut self, name: &'static str) -> Result<Vec<Value>> {
        match self.0.remove(name) {
            None => Ok(Vec::new()),
            Some(Value::List(values)) => Ok(values),
            Some(_) => Err(wrong(name)),
        }
    }
}

fn missing(name: &'static str) -> Error {
    Error::new(ErrorKind::MissingMember).member(name)
}

/// What `Debug` may show of a field.
pub(crate) trait Shape {
    fn shape(&self) -> Shown;
}

pub(crate) enum Shown {
    Hidden,
    Unset,
    Set,
    Count(usize),
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hidden => f.write_str("[hidden]"),
            Self::Unset => f.write_str("none"),
            Self::Set => f.write_str("set"),
            Self::Count(count) => write!(f, "{count}"),
        }
    }
}

impl Shape for String {
    fn shape(&self) -> Shown {
        Shown::Hidden
    }
}

impl Shape for Cow<'static, str> {
    fn shape(&self) -> Shown {
        Shown::Hidden
    }
}

impl<T> Shape for Option<T> {
    fn shape(&self) -> Shown {
        if self.is_some() { Shown::Set } else { Shown::Unset }
    }
}

impl<T> Shape for Vec<T> {
    fn shape(&self) -> Shown {
        Shown::Count(self.len())
    }
}

/// Implements `Debug` so that it shows which fields are set.
macro_rules! shape {
    ($type:ident { $($field:ident),* }) => {
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($type))
                    $(.field(
                        stringify!($field),
                        &$crate::event::form::Shape::shape(&self.$field),
                    ))*
                    .finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use shape;
