//! A place named by the groups around it.

use std::fmt;
use std::str::FromStr;

use super::{Group, Tree};
use crate::error::{Error, ErrorKind, Result};
use crate::location::{Index, Location, read_index};
use crate::scan::offset;
use crate::value::Element;

/// A location inside groups: `PATIENT_RESULT[1]/ORDER_OBSERVATION[2]/OBX[1]-5`.
///
/// Each group is one of the group before it. Without an index it is the first; `[*]` is each. The
/// occurrence of the segment counts the group's own segments of that id, without those of the
/// groups in it. A place without groups is a [`Location`] in the whole message.
///
/// ```
/// use sanare_hl7v2::Parser;
/// use sanare_hl7v2::structure::Place;
///
/// let message = Parser::new().parse(
///     b"MSH|^~\\&|LAB||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||77\r\
///       OBR|1||A1|24323-8\rOBX|1|NM|2345-7||5.4\rOBX|2|NM|2951-2||140\r\
///       OBR|2||A2|24325-3\rOBX|1|NM|1742-6||20\r",
/// )?;
/// let tree = message.structure();
/// let place: Place = "PATIENT_RESULT/ORDER_OBSERVATION[2]/OBSERVATION[1]/OBX-5".parse()?;
/// assert_eq!(tree.at(&place).map(|found| found.text()).as_deref(), Some("20"));
///
/// let every: Place = "PATIENT_RESULT/ORDER_OBSERVATION[*]/OBSERVATION[*]/OBX-5".parse()?;
/// let found: Vec<_> = tree.all(&every).map(|found| found.text()).collect();
/// assert_eq!(found, ["5.4", "140", "20"]);
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    groups: Vec<(String, Index)>,
    location: Location,
}

impl Place {
    /// The names of the groups, from the outermost one in, and which of each.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = (&str, Index)> {
        self.groups.iter().map(|(name, index)| (&**name, *index))
    }

    /// The location in the innermost group.
    pub fn location(&self) -> Location {
        self.location
    }
}

impl FromStr for Place {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = |at: usize| Error::new(ErrorKind::LocationSyntax).at_offset(offset(at));
        let (path, rest) =
            text.rsplit_once('/').map_or((None, text), |(path, rest)| (Some(path), rest));
        let behind = text.len() - rest.len();
        let location: Location = rest.parse().map_err(|error: Error| {
            error.at_offset(error.offset().unwrap_or(0) + offset(behind))
        })?;
        let mut groups = Vec::new();
        let mut at = 0;
        for step in path.into_iter().flat_map(|path| path.split('/')) {
            let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
            let len = step.bytes().take_while(is_name).count();
            let (index, end) =
                read_index(step.as_bytes(), len).map_err(|inside| wrong(at + inside))?;
            if len == 0 || end < step.len() {
                return Err(wrong(at + end.min(step.len())));
            }
            let name = step.get(..len).unwrap_or_default().to_owned();
            groups.push((name, index));
            at += step.len() + 1;
        }
        Ok(Self { groups, location })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, index) in &self.groups {
            write!(f, "{name}{index}/")?;
        }
        write!(f, "{}", self.location)
    }
}

impl From<Location> for Place {
    fn from(location: Location) -> Self {
        Self { groups: Vec::new(), location }
    }
}

impl<'m> Tree<'m> {
    /// The first element at a place, if the message has its segment.
    pub fn at<'t>(&'t self, place: &Place) -> Option<Element<'t>> {
        if place.groups.is_empty() {
            let found = self.message.at(place.location);
            return (!found.is_absent()).then_some(found);
        }
        let groups = self.root().descend(&place.groups);
        groups.into_iter().find_map(|group| group.at(place.location))
    }

    /// Every element at a place, in order.
    pub fn all<'t>(&'t self, place: &Place) -> impl Iterator<Item = Element<'t>> + use<'t, 'm> {
        let location = place.location;
        let whole = place.groups.is_empty().then(|| self.message.all(location));
        let groups =
            if place.groups.is_empty() { Vec::new() } else { self.root().descend(&place.groups) };
        let inside = groups.into_iter().flat_map(move |group| {
            let every = location.occurrence() == Index::All;
            let skip = location.occurrence().position().unwrap_or(usize::MAX);
            group
                .segments()
                .filter(move |segment| segment.id() == location.segment())
                .skip(skip)
                .take(if every { usize::MAX } else { 1 })
                .flat_map(move |segment| segment.all(location))
        });
        whole.into_iter().flatten().chain(inside)
    }
}

impl<'t> Group<'t> {
    /// The groups at the end of a path that begins in this one.
    pub(crate) fn descend(self, path: &[(String, Index)]) -> Vec<Group<'t>> {
        let mut groups = vec![self];
        for (name, index) in path {
            let every = *index == Index::All;
            let skip = index.position().unwrap_or(usize::MAX);
            let take = if every { usize::MAX } else { 1 };
            let below = |group: Group<'t>| {
                let named = group.children().filter(|child| child.name() == name);
                named.skip(skip).take(take).collect::<Vec<_>>()
            };
            groups = groups.into_iter().flat_map(below).collect();
        }
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loc_parse_with_groups() {
        for text in [
            "PATIENT_RESULT[1]/ORDER_OBSERVATION[2]/OBX[1]-5",
            "PATIENT_RESULT[*]/OBX[*]-5[2].1.3",
            "PID-3",
            "G1/PID",
        ] {
            let place: Place = text.parse().unwrap();
            assert_eq!(place.to_string(), text);
        }
        let place: Place = "A(2)/B/OBX(3)-5".parse().unwrap();
        assert_eq!(place.to_string(), "A[2]/B/OBX[3]-5");
        assert_eq!(
            place.groups().collect::<Vec<_>>(),
            [("A", Index::Nth(2)), ("B", Index::Unstated)]
        );
        for (text, at) in [
            ("/PID-3", 0),
            ("A//PID-3", 2),
            ("A[0]/PID-3", 2),
            ("A[1]x/PID-3", 4),
            ("A/B[/PID-3", 4),
            ("A/PID-0", 6),
            ("A B/PID", 1),
            ("A/", 2),
        ] {
            let error = text.parse::<Place>().unwrap_err();
            assert_eq!(
                (error.kind(), error.offset()),
                (ErrorKind::LocationSyntax, Some(at)),
                "{text}"
            );
        }
    }
}
