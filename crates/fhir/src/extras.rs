//! Members that a type does not have, kept as they were read and written back.

use std::collections::HashMap;
use std::fmt;

use crate::error::JsonError;
use crate::json;

/// The unknown members of one element, in the order in which they came.
///
/// Only [`UnknownKeys::Lax`](crate::json::UnknownKeys) fills it. A member whose name the type
/// has stands here too if its value was of a wrong type; it is written back until the field of
/// that name is set. A member is found in constant time, however many there are.
#[derive(Clone, Default)]
pub struct Extras {
    members: Vec<(Box<str>, Box<str>)>,
    /// The places of the members by name, once there are too many to look through.
    places: Option<HashMap<Box<str>, usize>>,
}

/// Up to here the members are looked through one by one: nearly all documents have fewer.
const FEW: usize = 16;

impl Extras {
    /// The JSON text of a member.
    pub fn json(&self, name: &str) -> Option<&str> {
        self.members.get(self.place(name)?).map(|(_, json)| &**json)
    }

    /// Names and JSON texts of all members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().map(|(name, json)| (&**name, &**json))
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// True if there is no member.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
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

    /// Removes a member and gives its JSON text, in time linear in their number.
    pub fn remove(&mut self, name: &str) -> Option<Box<str>> {
        let (_, json) = self.members.remove(self.place(name)?);
        self.places = None;
        self.index();
        Some(json)
    }

    /// The JSON text of the member with the id and extensions of a name: `_name`.
    pub(crate) fn companion(&self, name: &str) -> Option<&str> {
        self.json(&format!("_{name}"))
    }

    /// Adds a member whose text a reader has checked; one of that name is replaced.
    pub(crate) fn keep(&mut self, name: Box<str>, json: Box<str>) {
        if let Some((_, kept)) = self.place(&name).and_then(|at| self.members.get_mut(at)) {
            *kept = json;
            return;
        }
        if let Some(places) = &mut self.places {
            places.insert(name.clone(), self.members.len());
        }
        self.members.push((name, json));
        self.index();
    }

    /// Where a member stands.
    fn place(&self, name: &str) -> Option<usize> {
        match &self.places {
            Some(places) => places.get(name).copied(),
            None => self.members.iter().position(|(known, _)| {
                #[cfg(test)]
                tests::COMPARED.with(|compared| compared.set(compared.get() + 1));
                **known == *name
            }),
        }
    }

    /// Notes the places once there are many.
    fn index(&mut self) {
        if self.places.is_none() && self.members.len() > FEW {
            let named = self.members.iter().enumerate();
            self.places = Some(named.map(|(at, (name, _))| (name.clone(), at)).collect());
        }
    }
}

/// The same members in the same order.
impl PartialEq for Extras {
    fn eq(&self, other: &Self) -> bool {
        self.members == other.members
    }
}

impl Eq for Extras {}

/// Few elements have extras: the code that drops them exists once instead of in every struct.
impl Drop for Extras {
    #[inline]
    fn drop(&mut self) {
        drop_members(std::mem::take(&mut self.members), self.places.take());
    }
}

#[cold]
#[inline(never)]
fn drop_members(members: Vec<(Box<str>, Box<str>)>, places: Option<HashMap<Box<str>, usize>>) {
    drop((members, places));
}

/// Shows the count, never names or values: an unknown name can be anything.
impl fmt::Debug for Extras {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Extras({})", self.len())
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        /// How many names were compared one by one.
        pub(super) static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    /// What `work` compares per member, for so many members.
    fn compared_each(members: usize, work: impl Fn(usize)) -> usize {
        COMPARED.with(|compared| compared.set(0));
        work(members);
        COMPARED.with(Cell::get) / members
    }

    #[test]
    fn lim_03_members_are_found_in_constant_time() {
        let fill = |members| {
            let mut extras = Extras::default();
            for at in 0..members {
                extras.keep(format!("m{at}").into(), "1".into());
            }
            for at in 0..members {
                assert!(extras.json(&format!("m{at}")).is_some(), "{at}");
            }
        };
        assert!(compared_each(10, fill) <= FEW);
        assert!(compared_each(10_000, fill) <= FEW);
    }

    #[cfg(feature = "r4")]
    #[test]
    fn lim_03_unknown_members_are_read_and_written_in_linear_time() {
        use std::fmt::Write as _;

        use crate::r4::{self, Patient};

        let read = |members| {
            let mut text = String::from(r#"{"resourceType":"Patient""#);
            for at in 0..members {
                write!(text, r#","m{at}":1"#).unwrap();
            }
            text.push('}');
            let patient: Patient = r4::json::read(text.as_bytes()).unwrap();
            assert_eq!(r4::json::to_string(&patient), text);
            #[cfg(feature = "xml")]
            assert!(r4::xml::write(&patient).unwrap().ends_with("</Patient>"));
        };
        assert!(compared_each(20_000, read) <= 2 * FEW);
    }

    #[test]
    fn mode_02_places_stay_right_when_members_go_and_come() {
        let mut extras = Extras::default();
        for at in 0..40 {
            extras.insert(&format!("m{at}"), &at.to_string()).unwrap();
        }
        assert_eq!(extras.remove("m3").as_deref(), Some("3"));
        extras.insert("m5", "50").unwrap();
        extras.insert("m3", "30").unwrap();
        let names: Vec<_> = extras.iter().map(|(name, _)| name.to_owned()).collect();
        assert_eq!(names.len(), 40);
        assert_eq!(names[38..], ["m5", "m3"]);
        for (name, json) in extras.iter() {
            assert_eq!(extras.json(name), Some(json), "{name}");
        }
        let mut again = Extras::default();
        extras.iter().for_each(|(name, json)| again.keep(name.into(), json.into()));
        assert_eq!(extras, again);
    }
}
