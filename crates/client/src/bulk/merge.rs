//! Which line of several files is the one to keep.

use std::collections::HashMap;
use std::fmt;

use crate::error::{Error, ErrorKind};

use super::deleted::Deletion;
use super::line::Line;

/// Tells, line by line, what a store must do with the resources of overlapping files: exports that were made one after the other, an export
/// of new members beside one of changes, the pages of a published chain.
///
/// Lines come in the order in which the files are to be applied. It holds the type, id and version of every resource that it was shown, and
/// nothing else of it.
///
/// ```
/// use sanare_client::bulk::{Merge, Taken};
///
/// let mut merge = Merge::default();
/// let first = br#"{"resourceType":"Patient","id":"1","meta":{"versionId":"1"}}"#;
/// assert_eq!(merge.line(first)?, Taken::New);
/// assert_eq!(merge.line(first)?, Taken::Same); // in both exports
/// let second = br#"{"resourceType":"Patient","id":"1","meta":{"versionId":"2"}}"#;
/// assert_eq!(merge.line(second)?, Taken::Newer);
/// // What `_elements` gives must not take the place of the whole.
/// let part = br#"{"resourceType":"Patient","id":"1","meta":{"versionId":"3","tag":[{"code":"SUBSETTED"}]}}"#;
/// assert_eq!(merge.line(part)?, Taken::Incomplete);
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Merge {
    known: HashMap<String, Known>,
}

#[derive(Clone)]
struct Known {
    version: Option<String>,
    updated: Option<i64>,
}

/// What to do with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Taken {
    /// Store it: the resource was not seen before.
    New,
    /// Store it in place of what is there.
    Newer,
    /// Leave it: the same version is there.
    Same,
    /// Leave it: a later version is there.
    Older,
    /// Elements were left out of it: never store it in place of a whole resource.
    Incomplete,
}

impl Merge {
    /// Takes the next line.
    ///
    /// # Errors
    /// `NotJson`; `UnexpectedShape` for a resource without a type or id.
    pub fn line(&mut self, line: &[u8]) -> Result<Taken, Error> {
        let error = |kind| Error::new(kind).at("line");
        let read = Line::read(line).ok_or_else(|| error(ErrorKind::NotJson))?;
        let missing = |member| error(ErrorKind::UnexpectedShape).member(member);
        let name = read.resource_type.as_deref().ok_or_else(|| missing("resourceType"))?;
        let id = read.id().ok_or_else(|| missing("id"))?;
        let meta = read.meta();
        if meta.is_subsetted() {
            return Ok(Taken::Incomplete);
        }
        let next = Known { updated: meta.updated(), version: meta.version };
        let Some(known) = self.known.get_mut(&key(name, &id)) else {
            self.known.insert(key(name, &id), next);
            return Ok(Taken::New);
        };
        if next.version.is_some() && next.version == known.version {
            return Ok(Taken::Same);
        }
        let taken = match (known.updated, next.updated) {
            (Some(there), Some(new)) if new < there => return Ok(Taken::Older),
            // Servers without versions: the time says whether it is the same.
            (Some(there), Some(new)) if new == there && next.version.is_none() => Taken::Same,
            // What does not say when it was written came later all the same.
            _ => Taken::Newer,
        };
        *known = next;
        Ok(taken)
    }

    /// Takes a deletion. Whether the resource was there.
    pub fn delete(&mut self, deletion: &Deletion) -> bool {
        self.known.remove(&key(deletion.resource_type(), deletion.id())).is_some()
    }

    /// How many resources there are.
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }
}

/// Shows how many there are.
impl fmt::Debug for Merge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Merge({} resources)", self.len())
    }
}

fn key(resource_type: &str, id: &str) -> String {
    format!("{resource_type}/{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(meta: &str) -> Vec<u8> {
        format!(r#"{{"resourceType":"Patient","id":"a","meta":{{{meta}}}}}"#).into_bytes()
    }

    #[test]
    fn x09_overlaps_are_told_by_type_id_and_version() {
        let mut merge = Merge::default();
        let mut take = |meta: &str| merge.line(&line(meta)).unwrap();
        assert_eq!(take(r#""versionId":"1","lastUpdated":"2026-01-01T00:00:00Z""#), Taken::New);
        assert_eq!(take(r#""versionId":"1""#), Taken::Same);
        assert_eq!(
            take(r#""versionId":"9","lastUpdated":"2026-01-02T01:00:00+02:00""#),
            Taken::Newer
        );
        assert_eq!(take(r#""versionId":"3","lastUpdated":"2026-01-01T22:59:59Z""#), Taken::Older);
        assert_eq!(take(r#""lastUpdated":"2026-01-01T23:00:00Z""#), Taken::Same);
        assert_eq!(take(""), Taken::Newer);
        let other = br#"{"resourceType":"Observation","id":"a","meta":{"versionId":"1"}}"#;
        assert_eq!(merge.line(other).unwrap(), Taken::New);
        assert_eq!(merge.len(), 2);
    }

    #[test]
    fn x10_a_part_never_takes_the_place_of_the_whole() {
        let mut merge = Merge::default();
        let part = line(r#""versionId":"2","tag":[{"code":"SUBSETTED"}]"#);
        // Nor does it make the whole one look as if it were there already.
        assert_eq!(merge.line(&part).unwrap(), Taken::Incomplete);
        assert_eq!(merge.line(&line(r#""versionId":"2""#)).unwrap(), Taken::New);
        assert_eq!(merge.line(&part).unwrap(), Taken::Incomplete);
        assert_eq!(merge.line(&line(r#""versionId":"2""#)).unwrap(), Taken::Same);
    }

    #[test]
    fn f06_what_was_deleted_is_new_when_it_comes_again() {
        let mut merge = Merge::default();
        let bundle = br#"{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"Patient/a"}}]}"#;
        let deletion = &Deletion::read(bundle).unwrap()[0];
        assert!(!merge.delete(deletion));
        merge.line(&line(r#""versionId":"1""#)).unwrap();
        assert!(merge.delete(deletion) && merge.is_empty());
        assert_eq!(merge.line(&line(r#""versionId":"1""#)).unwrap(), Taken::New);
    }

    #[test]
    fn x09_lines_that_name_no_resource_are_errors() {
        let kind = |line: &[u8]| Merge::default().line(line).unwrap_err().kind();
        assert_eq!(kind(b"x"), ErrorKind::NotJson);
        assert_eq!(kind(br#"{"id":"a"}"#), ErrorKind::UnexpectedShape);
        assert_eq!(kind(br#"{"resourceType":"Patient","id":7}"#), ErrorKind::UnexpectedShape);
    }
}
