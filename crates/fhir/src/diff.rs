//! The difference of two resources or data types: which elements were added, removed or changed.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::diff::{ChangeKind, diff};
//! use sanare_fhir::r4::{HumanName, Patient};
//! use sanare_fhir::view::Node;
//!
//! let before = Patient { name: vec![HumanName::new("Chalmers", &["Peter"])], ..Default::default() };
//! let mut after = before.clone();
//! after.name[0].given.push("James".into());
//! after.birth_date = sanare_fhir::primitive::Date::from_text("1974-12-25").into();
//!
//! let changes = diff(&before, &after);
//! assert_eq!(changes[0].path(), "Patient.name[0].given[1]");
//! assert_eq!(changes[0].kind(), ChangeKind::Added);
//! assert_eq!(changes[1].to_string(), "Patient.birthDate: added");
//! assert_eq!(changes[0].after().unwrap().scalar().unwrap().as_str(), Some("James"));
//! # }
//! ```

use std::collections::hash_map::DefaultHasher;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::json::Document;
use crate::schema::Type;
use crate::view::{Child, Node, RecordNode, Scalar};

/// What happened to an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeKind {
    /// It is there only afterwards.
    Added,
    /// It is there only before.
    Removed,
    /// Its value is another one; a decimal also if only its precision is.
    Changed,
    /// Its type is another one: another type of a choice, another resource.
    Retyped,
}

/// One difference. `Display` and `Debug` show path and kind, never a value.
#[derive(Clone)]
pub struct Change<'a> {
    kind: ChangeKind,
    path: String,
    before: Option<RecordNode<'a>>,
    after: Option<RecordNode<'a>>,
}

impl<'a> Change<'a> {
    /// What happened.
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// The `FHIRPath` of the element: where it is afterwards if it was added, else where it was
    /// before. A member that the type does not have is `?`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The element before.
    pub fn before(&self) -> Option<RecordNode<'a>> {
        self.before
    }

    /// The element afterwards.
    pub fn after(&self) -> Option<RecordNode<'a>> {
        self.after
    }
}

impl fmt::Display for Change<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            ChangeKind::Added => "added",
            ChangeKind::Removed => "removed",
            ChangeKind::Changed => "changed",
            ChangeKind::Retyped => "of another type",
        };
        write!(out, "{}: {kind}", self.path)
    }
}

impl fmt::Debug for Change<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Change({self})")
    }
}

/// All differences, in the order of the definition, none if the two are equal.
///
/// An element that was added or removed is one difference, whatever is below it. Items of a list
/// are paired so that what is equal stays equal: an item put in front is one difference. Their
/// order counts.
pub fn diff<'a, T: Document>(before: &'a T, after: &'a T) -> Vec<Change<'a>> {
    let (before, after) = (RecordNode::new(before), RecordNode::new(after));
    let path = before.of_type().map_or("Resource", Type::name).to_owned();
    let mut found = Vec::new();
    compare(&path, before, after, &mut found);
    found
}

fn compare<'a>(
    path: &str,
    before: RecordNode<'a>,
    after: RecordNode<'a>,
    found: &mut Vec<Change<'a>>,
) {
    let mut change = |kind| {
        let (before, after) = (Some(before), Some(after));
        found.push(Change { kind, path: path.to_owned(), before, after });
    };
    if before.of_type() != after.of_type() {
        return change(ChangeKind::Retyped);
    }
    if before.scalar() != after.scalar() || before.source() != after.source() {
        change(ChangeKind::Changed);
    }
    for Group { name, before, after, .. } in groups(before, after) {
        let path = format!("{path}.{name}");
        list(&path, &before, &after, found);
    }
}

/// The children of one name, before and afterwards.
struct Group<'a> {
    /// The name in the document for a member that the type does not have; it is not shown.
    key: &'a str,
    name: &'a str,
    before: Vec<Item<'a>>,
    after: Vec<Item<'a>>,
}

type Item<'a> = Child<'a, RecordNode<'a>>;

/// The children of both by name, in the order of the first and then of the second.
fn groups<'a>(before: RecordNode<'a>, after: RecordNode<'a>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut at = 0;
    let children = before.children().map(|child| (child, false));
    for (child, is_after) in children.chain(after.children().map(|child| (child, true))) {
        let key = child.element_name();
        let name = if child.member.is_some() { key } else { "?" };
        // Children of one name follow each other.
        if groups.get(at).is_none_or(|group| group.key != key) {
            at = groups.iter().position(|group| group.key == key).unwrap_or_else(|| {
                groups.push(Group { key, name, before: Vec::new(), after: Vec::new() });
                groups.len() - 1
            });
        }
        if let Some(group) = groups.get_mut(at) {
            if is_after { group.after.push(child) } else { group.before.push(child) }
        }
    }
    groups
}

/// Compares the items of one name.
fn list<'a>(path: &str, before: &[Item<'a>], after: &[Item<'a>], found: &mut Vec<Change<'a>>) {
    let place = |child: &Item<'a>| match child.index {
        Some(index) => format!("{path}[{index}]"),
        None => path.to_owned(),
    };
    let mut gap = |before: &[Item<'a>], after: &[Item<'a>]| {
        for at in 0..before.len().max(after.len()) {
            match (before.get(at), after.get(at)) {
                (Some(old), Some(new)) => compare(&place(old), old.node, new.node, found),
                (Some(old), None) => found.push(Change {
                    kind: ChangeKind::Removed,
                    path: place(old),
                    before: Some(old.node),
                    after: None,
                }),
                (None, Some(new)) => found.push(Change {
                    kind: ChangeKind::Added,
                    path: place(new),
                    before: None,
                    after: Some(new.node),
                }),
                (None, None) => {}
            }
        }
    };
    let (mut from, mut to) = (0, 0);
    for (left, right) in pairs(before, after).into_iter().chain([(before.len(), after.len())]) {
        gap(before.get(from..left).unwrap_or(&[]), after.get(to..right).unwrap_or(&[]));
        (from, to) = (left + 1, right + 1);
    }
}

/// The places of equal items, in order: a longest common subsequence, or where the lists are too
/// long for it, the equal beginning and end.
fn pairs(before: &[Item<'_>], after: &[Item<'_>]) -> Vec<(usize, usize)> {
    let hashes =
        |items: &[Item<'_>]| items.iter().map(|item| digest(item.node)).collect::<Vec<_>>();
    let (left, right) = (hashes(before), hashes(after));
    let same = |i: usize, j: usize| {
        left.get(i) == right.get(j)
            && match (before.get(i), after.get(j)) {
                (Some(old), Some(new)) => {
                    let mut found = Vec::new();
                    compare("", old.node, new.node, &mut found);
                    found.is_empty()
                }
                _ => false,
            }
    };
    let shorter = before.len().min(after.len());
    let start = (0..shorter).take_while(|at| same(*at, *at)).count();
    let end = (0..shorter - start)
        .take_while(|at| same(before.len() - 1 - at, after.len() - 1 - at))
        .count();
    let (rows, columns) = (before.len() - end - start, after.len() - end - start);
    let mut pairs: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    if rows.saturating_mul(columns) <= LIMIT {
        // lengths[i][j]: how much the rests from i and j have in common.
        let mut lengths = vec![vec![0usize; columns + 1]; rows + 1];
        let length = |lengths: &Vec<Vec<usize>>, i: usize, j: usize| {
            lengths.get(i).and_then(|row| row.get(j)).copied().unwrap_or_default()
        };
        let equal: Vec<Vec<bool>> =
            (0..rows).map(|i| (0..columns).map(|j| same(start + i, start + j)).collect()).collect();
        let is_equal = |i: usize, j: usize| equal.get(i).and_then(|row| row.get(j)) == Some(&true);
        for i in (0..rows).rev() {
            for j in (0..columns).rev() {
                let longest = if is_equal(i, j) {
                    length(&lengths, i + 1, j + 1) + 1
                } else {
                    length(&lengths, i + 1, j).max(length(&lengths, i, j + 1))
                };
                if let Some(place) = lengths.get_mut(i).and_then(|row| row.get_mut(j)) {
                    *place = longest;
                }
            }
        }
        let (mut i, mut j) = (0, 0);
        while i < rows && j < columns {
            if is_equal(i, j) {
                pairs.push((start + i, start + j));
                (i, j) = (i + 1, j + 1);
            } else if length(&lengths, i + 1, j) >= length(&lengths, i, j + 1) {
                i += 1;
            } else {
                j += 1;
            }
        }
    }
    pairs.extend((0..end).rev().map(|at| (before.len() - 1 - at, after.len() - 1 - at)));
    pairs
}

/// How many pairs of items are compared at most to align two lists.
const LIMIT: usize = 250_000;

/// Equal for equal elements, and rarely for others.
fn digest(node: RecordNode<'_>) -> u64 {
    fn add(node: RecordNode<'_>, hasher: &mut DefaultHasher) {
        node.of_type().map_or("", Type::name).hash(hasher);
        if let Some(text) = node.scalar().and_then(Scalar::as_str) {
            text.hash(hasher);
        }
        for child in node.children() {
            child.name.hash(hasher);
            add(child.node, hasher);
        }
    }
    let mut hasher = DefaultHasher::new();
    add(node, &mut hasher);
    hasher.finish()
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;
    use crate::json;
    use crate::r4::Resource;

    fn read(json: &str) -> Resource {
        json::read(json.as_bytes()).unwrap()
    }

    fn changes(before: &str, after: &str) -> Vec<String> {
        diff(&read(before), &read(after)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn evd_07_differences() {
        let patient = |rest: &str| format!(r#"{{"resourceType":"Patient"{rest}}}"#);
        for (before, after, found) in [
            ("", "", &[][..]),
            (r#","active":true,"gender":"male""#, r#","gender":"male","active":true"#, &[]),
            (r#","active":true"#, r#","active":false"#, &["Patient.active: changed"]),
            (r#","name":[{"family":"a"}]"#, "", &["Patient.name[0]: removed"]),
            (
                r#","name":[{"family":"b"}]"#,
                r#","name":[{"family":"a"},{"family":"b"}]"#,
                &["Patient.name[0]: added"],
            ),
            (
                r#","name":[{"family":"a"},{"family":"b"},{"family":"c"}]"#,
                r#","name":[{"family":"a"},{"family":"d"},{"family":"c"},{"family":"e"}]"#,
                &["Patient.name[1].family: changed", "Patient.name[3]: added"],
            ),
            (
                r#","deceasedBoolean":true"#,
                r#","deceasedDateTime":"2015""#,
                &["Patient.deceased: of another type"],
            ),
            (
                r#","birthDate":"2015""#,
                r#","birthDate":"2015","_birthDate":{"extension":[{"url":"u","valueCode":"c"}]}"#,
                &["Patient.birthDate.extension[0]: added"],
            ),
            (r#","odd":{"a":1}"#, r#","odd":{"a":2}"#, &["Patient.?: changed"]),
            (r#","odd":1"#, r#","even":1"#, &["Patient.?: removed", "Patient.?: added"]),
            (
                r#","contained":[{"resourceType":"Nothing","a":1}]"#,
                r#","contained":[{"resourceType":"Nothing","a":2}]"#,
                &["Patient.contained[0]: changed"],
            ),
        ] {
            assert_eq!(changes(&patient(before), &patient(after)), found, "{before} {after}");
        }
        let value = |value: &str| {
            format!(r#"{{"resourceType":"Observation","valueQuantity":{{"value":{value}}}}}"#)
        };
        assert_eq!(changes(&value("1.0"), &value("1.00")), ["Observation.value.value: changed"]);
        assert_eq!(changes(&value("1.0"), &patient("")), ["Observation: of another type"]);
    }

    #[test]
    fn evd_07_long_lists_in_bounded_time() {
        let list = |count: usize, skip: usize| {
            let names = (0..count).filter(|at| *at != skip);
            let names: Vec<String> = names.map(|at| format!(r#"{{"family":"n{at}"}}"#)).collect();
            format!(r#"{{"resourceType":"Patient","name":[{}]}}"#, names.join(","))
        };
        assert_eq!(
            changes(&list(5_000, 9_999), &list(5_000, 2_500)),
            ["Patient.name[2500]: removed"]
        );
    }

    #[test]
    fn err_03_differences_show_no_value() {
        let canary = r#"{"resourceType":"Patient","id":"Canary","Canary":"Canary"}"#;
        let (before, after) = (read(canary), read(r#"{"resourceType":"Patient"}"#));
        let shown = format!("{:?} {}", diff(&before, &after), diff(&before, &after)[0]);
        assert!(!shown.contains("Canary"), "{shown}");
    }
}
