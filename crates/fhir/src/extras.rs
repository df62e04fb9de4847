//! Members that a type does not have, kept as they were read and written back.

use std::fmt;

use crate::error::JsonError;
use crate::json;

/// The unknown members of one element, in the order in which they came.
///
/// Only [`UnknownKeys::Lax`](crate::json::UnknownKeys) fills it. A member whose name the type
/// has stands here too if its value was of a wrong type; it is written back until the field of
/// that name is set.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Extras(Vec<(Box<str>, Box<str>)>);

impl Extras {
    /// The JSON text of a member.
    pub fn json(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| **known == *name).map(|(_, json)| &**json)
    }

    /// Names and JSON texts of all members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, json)| (&**name, &**json))
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if there is no member.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sets a member to a JSON text, which is checked.
    ///
    /// # Errors
    /// The text is not one JSON value.
    pub fn insert(&mut self, name: &str, json: &str) -> Result<(), JsonError> {
        json::check_syntax(json.as_bytes())?;
        self.remove(name);
        self.keep(name.into(), json.trim().into());
        Ok(())
    }

    /// Removes a member and gives its JSON text.
    pub fn remove(&mut self, name: &str) -> Option<Box<str>> {
        let at = self.0.iter().position(|(known, _)| **known == *name)?;
        Some(self.0.remove(at).1)
    }

    /// Adds a member whose text a reader has checked.
    pub(crate) fn keep(&mut self, name: Box<str>, json: Box<str>) {
        self.0.push((name, json));
    }
}

/// Few elements have extras: the code that drops them exists once instead of in every struct.
impl Drop for Extras {
    #[inline]
    fn drop(&mut self) {
        drop_members(std::mem::take(&mut self.0));
    }
}

#[cold]
#[inline(never)]
fn drop_members(members: Vec<(Box<str>, Box<str>)>) {
    drop(members);
}

/// Shows the count, never names or values: an unknown name can be anything.
impl fmt::Debug for Extras {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Extras({})", self.0.len())
    }
}
