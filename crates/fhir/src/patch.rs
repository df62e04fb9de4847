//! JSON Patch ([RFC 6902](https://www.rfc-editor.org/rfc/rfc6902)) of typed resources: read, made
//! from two versions, applied as a whole or not at all.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::patch::Patch;
//! use sanare_fhir::r4::{HumanName, Patient};
//!
//! let patient = Patient { name: vec![HumanName::new("Chalmers", &["Peter"])], ..Default::default() };
//! let patch = Patch::parse(
//!     br#"[{"op":"test","path":"/name/0/family","value":"Chalmers"},
//!         {"op":"add","path":"/name/0/given/-","value":"James"},
//!         {"op":"add","path":"/active","value":true}]"#,
//! )?;
//! let patched = patch.apply(&patient)?;
//! assert_eq!(patched.name[0].full(), "Peter James Chalmers");
//!
//! let wrong = Patch::parse(br#"[{"op":"add","path":"/active","value":"yes"}]"#)?;
//! assert!(wrong.apply(&patient).is_err(), "the result is no Patient");
//!
//! let back = Patch::between(&patched, &patient);
//! assert_eq!(back.apply(&patched)?, patient);
//! assert_eq!(back.to_json(), r#"[{"op":"remove","path":"/active"},{"op":"remove","path":"/name/0/given/1"}]"#);
//! # }
//! # Ok::<(), sanare_fhir::patch::PatchError>(())
//! ```

use std::fmt;

use thiserror::Error;

use crate::IssueKind;
use crate::json::{self, Document, Reader, SKIP_DEPTH, UnknownKeys};
use crate::tree::Tree;

/// A list of changes.
#[derive(Clone, PartialEq, Default)]
pub struct Patch(Vec<Operation>);

/// One change.
#[derive(Clone, PartialEq)]
enum Operation {
    Add(Pointer, Tree),
    Remove(Pointer),
    Replace(Pointer, Tree),
    Move { from: Pointer, to: Pointer },
    Copy { from: Pointer, to: Pointer },
    Test(Pointer, Tree),
}

/// A place in a document ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
#[derive(Clone, PartialEq, Default)]
struct Pointer(Vec<Box<str>>);

impl Patch {
    /// Reads a patch.
    ///
    /// # Errors
    /// The text is not JSON, not a list of operations, or an operation lacks a member.
    pub fn parse(document: &[u8]) -> Result<Self, PatchError> {
        let syntax =
            |error: crate::JsonError| PatchError::new(PatchErrorKind::Json(error.kind()), 0);
        let Tree::List(list) = Tree::read(document).map_err(syntax)? else {
            return Err(PatchError::new(PatchErrorKind::Operation, 0));
        };
        let read = |(at, item): (usize, &Tree)| {
            Operation::of(item).map_err(|kind| PatchError::new(kind, at))
        };
        list.iter().enumerate().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The patch that makes one value out of the other.
    pub fn between<T: Document>(before: &T, after: &T) -> Self {
        let mut patch = Self::default();
        // Our own writer's JSON always reads, within the depth that a reader allows.
        if let (Ok(before), Ok(after)) = (tree_of(before), tree_of(after)) {
            patch.difference(&mut Pointer::default(), &before, &after);
        }
        patch
    }

    /// The text of the patch: it holds values.
    pub fn to_json(&self) -> String {
        let mut out = String::from("[");
        for (at, operation) in self.0.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            operation.tree().write(&mut out);
        }
        out.push(']');
        out
    }

    /// How many operations there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if there is no operation.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The patched value; the value given does not change.
    ///
    /// The result must be a correct `T` in the form of the standard; members that the type does not
    /// have are refused, unless the value given has such members already.
    ///
    /// # Errors
    /// An operation does not fit or a test fails, or the result is no `T`.
    pub fn apply<T: Document>(&self, value: &T) -> Result<T, PatchError> {
        let end = self.0.len();
        let wrong = |kind| PatchError::new(PatchErrorKind::Result(kind), end);
        let text = json::to_string(value);
        let mut tree = Tree::read(text.as_bytes()).map_err(|error| wrong(error.kind()))?;
        let mut room = COPIES;
        for (at, operation) in self.0.iter().enumerate() {
            operation.apply(&mut tree, &mut room).map_err(|kind| PatchError::new(kind, at))?;
        }
        let strict = Reader::new().unknown(UnknownKeys::Strict);
        let reader = match strict.read::<T>(text.as_bytes()) {
            Ok(_) => strict,
            Err(_) => Reader::new(),
        };
        let mut patched = String::new();
        tree.write(&mut patched);
        reader.read(patched.as_bytes()).map_err(|error| wrong(error.kind()))
    }

    fn difference(&mut self, at: &mut Pointer, before: &Tree, after: &Tree) {
        if before == after {
            return;
        }
        match (before, after) {
            (Tree::Object(old), Tree::Object(new))
                if before.member("resourceType") == after.member("resourceType") =>
            {
                let (before, after) = (before.named(), after.named());
                for (name, old) in old {
                    at.0.push(name.clone());
                    match after.get(&**name) {
                        Some(new) => self.difference(at, old, new),
                        None => self.0.push(Operation::Remove(at.clone())),
                    }
                    at.0.pop();
                }
                for (name, new) in new.iter().filter(|(name, _)| !before.contains_key(&**name)) {
                    at.0.push(name.clone());
                    self.0.push(Operation::Add(at.clone(), new.clone()));
                    at.0.pop();
                }
            }
            (Tree::List(old), Tree::List(new)) => self.list(at, old, new),
            _ => self.0.push(Operation::Replace(at.clone(), after.clone())),
        }
    }

    /// What is equal at the beginning and the end stays; between, items change in place, and what
    /// is too many or too few is removed or added.
    fn list(&mut self, at: &mut Pointer, old: &[Tree], new: &[Tree]) {
        let shorter = old.len().min(new.len());
        let start = (0..shorter).take_while(|i| old.get(*i) == new.get(*i)).count();
        let same_end = |i: &usize| old.get(old.len() - 1 - i) == new.get(new.len() - 1 - i);
        let end = (0..shorter - start).take_while(same_end).count();
        let shared = shorter - end;
        for i in start..shared {
            if let (Some(old), Some(new)) = (old.get(i), new.get(i)) {
                at.0.push(i.to_string().into());
                self.difference(at, old, new);
                at.0.pop();
            }
        }
        for i in (shared..old.len() - end).rev() {
            at.0.push(i.to_string().into());
            self.0.push(Operation::Remove(at.clone()));
            at.0.pop();
        }
        for i in shared..new.len() - end {
            if let Some(item) = new.get(i) {
                at.0.push(i.to_string().into());
                self.0.push(Operation::Add(at.clone(), item.clone()));
                at.0.pop();
            }
        }
    }
}

fn tree_of<T: Document>(value: &T) -> Result<Tree, crate::JsonError> {
    Tree::read(json::to_string(value).as_bytes())
}

impl Operation {
    fn of(item: &Tree) -> Result<Self, PatchErrorKind> {
        let missing = PatchErrorKind::Operation;
        let pointer = |name| {
            let text = item.member(name).and_then(Tree::text).ok_or(missing)?;
            Pointer::parse(text).ok_or(PatchErrorKind::Pointer)
        };
        let value = || item.member("value").cloned().ok_or(missing);
        let path = pointer("path")?;
        match item.member("op").and_then(Tree::text).ok_or(missing)? {
            "add" => Ok(Self::Add(path, value()?)),
            "remove" => Ok(Self::Remove(path)),
            "replace" => Ok(Self::Replace(path, value()?)),
            "move" => Ok(Self::Move { from: pointer("from")?, to: path }),
            "copy" => Ok(Self::Copy { from: pointer("from")?, to: path }),
            "test" => Ok(Self::Test(path, value()?)),
            _ => Err(missing),
        }
    }

    fn tree(&self) -> Tree {
        let (name, path, more) = match self {
            Self::Add(path, value) => ("add", path, Some(("value", value.clone()))),
            Self::Remove(path) => ("remove", path, None),
            Self::Replace(path, value) => ("replace", path, Some(("value", value.clone()))),
            Self::Move { from, to } => ("move", to, Some(("from", from.tree()))),
            Self::Copy { from, to } => ("copy", to, Some(("from", from.tree()))),
            Self::Test(path, value) => ("test", path, Some(("value", value.clone()))),
        };
        let members = [("op", Tree::Text(name.into())), ("path", path.tree())];
        Tree::Object(members.into_iter().chain(more).map(|(name, it)| (name.into(), it)).collect())
    }

    /// Applies the operation; `room` is how many values may still be copied.
    fn apply(&self, document: &mut Tree, room: &mut usize) -> Result<(), PatchErrorKind> {
        match self {
            Self::Add(at, value) => at.add(document, value.clone()),
            Self::Remove(at) => at.remove(document).map(drop),
            Self::Replace(at, value) => {
                *at.find_mut(document).ok_or(PatchErrorKind::NoTarget)? = value.clone();
                Ok(())
            }
            Self::Move { from, to } => {
                if to.0.len() > from.0.len() && to.0.starts_with(&from.0) {
                    return Err(PatchErrorKind::IntoItself);
                }
                let moved = from.remove(document)?;
                to.takes(moved.extent().1)?;
                to.add(document, moved)
            }
            Self::Copy { from, to } => {
                let source = from.find_mut(document).ok_or(PatchErrorKind::NoTarget)?;
                let (count, depth) = source.extent();
                *room = room.checked_sub(count).ok_or(PatchErrorKind::TooLarge)?;
                to.takes(depth)?;
                let copy = source.clone();
                to.add(document, copy)
            }
            Self::Test(at, value) => {
                let found = at.find_mut(document).ok_or(PatchErrorKind::NoTarget)?;
                if found.same(value) { Ok(()) } else { Err(PatchErrorKind::Test) }
            }
        }
    }
}

/// How many values the operations of one patch may copy: each can double what there is.
const COPIES: usize = 1_000_000;

impl Pointer {
    /// Whether a value of a depth may stand here: no document of FHIR nests deeper.
    fn takes(&self, depth: usize) -> Result<(), PatchErrorKind> {
        let fits = self.0.len().saturating_add(depth) <= 2 * SKIP_DEPTH;
        if fits { Ok(()) } else { Err(PatchErrorKind::TooLarge) }
    }

    fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::default());
        }
        let part = |part: &str| {
            let wrong = part.split('~').skip(1).any(|after| !after.starts_with(['0', '1']));
            (!wrong).then(|| part.replace("~1", "/").replace("~0", "~").into())
        };
        let parts: Vec<_> = text.strip_prefix('/')?.split('/').map(part).collect::<Option<_>>()?;
        (parts.len() <= SKIP_DEPTH).then_some(Self(parts))
    }

    fn tree(&self) -> Tree {
        let mut text = String::new();
        for part in &self.0 {
            text.push('/');
            text.push_str(&part.replace('~', "~0").replace('/', "~1"));
        }
        Tree::Text(text.into())
    }

    fn find_mut<'t>(&self, document: &'t mut Tree) -> Option<&'t mut Tree> {
        self.0.iter().try_fold(document, |tree, part| match tree {
            Tree::Object(members) => {
                members.iter_mut().find(|(name, _)| name == part).map(|(_, value)| value)
            }
            Tree::List(items) => items.get_mut(index(part)?),
            _ => None,
        })
    }

    /// The parent of the place and its name there.
    fn parent<'t>(&self, document: &'t mut Tree) -> Result<(&'t mut Tree, &str), PatchErrorKind> {
        let (last, parents) = self.0.split_last().ok_or(PatchErrorKind::NoTarget)?;
        let parent = Self(parents.to_vec()).find_mut(document).ok_or(PatchErrorKind::NoTarget)?;
        Ok((parent, &**last))
    }

    fn add(&self, document: &mut Tree, value: Tree) -> Result<(), PatchErrorKind> {
        if self.0.is_empty() {
            *document = value;
            return Ok(());
        }
        match self.parent(document)? {
            (Tree::Object(members), name) => {
                match members.iter_mut().find(|(known, _)| **known == *name) {
                    Some((_, place)) => *place = value,
                    None => members.push((name.into(), value)),
                }
                Ok(())
            }
            (Tree::List(items), part) => {
                let at = if part == "-" { Some(items.len()) } else { index(part) };
                let at = at.filter(|at| *at <= items.len()).ok_or(PatchErrorKind::NoTarget)?;
                items.insert(at, value);
                Ok(())
            }
            _ => Err(PatchErrorKind::NoTarget),
        }
    }

    fn remove(&self, document: &mut Tree) -> Result<Tree, PatchErrorKind> {
        match self.parent(document)? {
            (Tree::Object(members), name) => {
                let at = members.iter().position(|(known, _)| **known == *name);
                Ok(members.remove(at.ok_or(PatchErrorKind::NoTarget)?).1)
            }
            (Tree::List(items), part) => {
                let at = index(part).filter(|at| *at < items.len());
                Ok(items.remove(at.ok_or(PatchErrorKind::NoTarget)?))
            }
            _ => Err(PatchErrorKind::NoTarget),
        }
    }
}

/// An index without leading zeros.
fn index(part: &str) -> Option<usize> {
    let canonical = part == "0" || part.starts_with(|first: char| ('1'..='9').contains(&first));
    canonical.then(|| part.parse().ok())?
}

/// Shows how many operations there are, never a path or value.
impl fmt::Debug for Patch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Patch({})", self.0.len())
    }
}

/// Why a patch could not be read or applied; `location` is the index of the operation, and the
/// number of operations if all fitted and the result is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{kind} (operation {location})")]
pub struct PatchError {
    kind: PatchErrorKind,
    location: usize,
}

/// The causes of a [`PatchError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PatchErrorKind {
    /// The text is not JSON.
    #[error("the patch is not JSON: {}", .0.message())]
    Json(IssueKind),
    /// No list of operations, an unknown operation, or one without a member that it needs.
    #[error("malformed operation")]
    Operation,
    /// A path that is no JSON Pointer, or longer than documents are deep.
    #[error("malformed path")]
    Pointer,
    /// The path leads nowhere.
    #[error("the path leads nowhere")]
    NoTarget,
    /// A value moved into itself.
    #[error("a value cannot be moved into itself")]
    IntoItself,
    /// The operations copy more than 1,000,000 values, or nest them too deep.
    #[error("the operations copy or nest too much")]
    TooLarge,
    /// A test failed.
    #[error("the test failed")]
    Test,
    /// The result is no value of the type.
    #[error("the result is not correct: {}", .0.message())]
    Result(IssueKind),
}

impl PatchError {
    const fn new(kind: PatchErrorKind, location: usize) -> Self {
        Self { kind, location }
    }

    /// The cause.
    pub const fn kind(&self) -> PatchErrorKind {
        self.kind
    }

    /// The index of the operation.
    pub const fn location(&self) -> usize {
        self.location
    }
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;
    use crate::r4::{Patient, Resource};

    const PATIENT: &str = r#"{"resourceType":"Patient","active":true,"name":[{"family":"a","given":["b","c"]},{"family":"d"}],"birthDate":"2015"}"#;

    fn read(json: &str) -> Patient {
        json::read(json.as_bytes()).unwrap()
    }

    fn patched(operations: &str) -> Result<String, (PatchErrorKind, usize)> {
        let patch = Patch::parse(operations.as_bytes());
        let patched = patch.and_then(|patch| patch.apply(&read(PATIENT)));
        patched.map(|it| json::to_string(&it)).map_err(|error| (error.kind(), error.location()))
    }

    #[test]
    fn evd_08_operations() {
        for (operations, from, to) in [
            ("[]", "", ""),
            (r#"[{"op":"add","path":"/active","value":false}]"#, "true", "false"),
            (
                r#"[{"op":"add","path":"/name/0/given/1","value":"\u0041"}]"#,
                r#""b","c""#,
                r#""b","A","c""#,
            ),
            (r#"[{"op":"add","path":"/name/0/given/-","value":"x"}]"#, r#""c""#, r#""c","x""#),
            (r#"[{"op":"remove","path":"/name/1"}]"#, r#",{"family":"d"}"#, ""),
            (r#"[{"op":"replace","path":"/name/0/family","value":"e"}]"#, r#""a""#, r#""e""#),
            (
                r#"[{"op":"move","from":"/name/1","path":"/name/0"},{"op":"remove","path":"/name/1"}]"#,
                r#"{"family":"a","given":["b","c"]},"#,
                "",
            ),
            (
                r#"[{"op":"copy","from":"/name/0/family","path":"/name/1/family"}]"#,
                r#""d""#,
                r#""a""#,
            ),
            (
                r#"[{"op":"test","path":"/name/0","value":{"given":["b","c"],"family":"a"}},{"op":"remove","path":"/birthDate"}]"#,
                r#","birthDate":"2015""#,
                "",
            ),
        ] {
            assert_eq!(patched(operations), Ok(PATIENT.replacen(from, to, 1)), "{operations}");
        }
    }

    #[test]
    fn evd_08_what_does_not_fit_changes_nothing() {
        use PatchErrorKind::*;
        let first = r#"{"op":"remove","path":"/active"}"#;
        for (operation, kind) in [
            (r#"{"op":"remove","path":"/active"}"#, NoTarget),
            (r#"{"op":"replace","path":"/nosuch","value":1}"#, NoTarget),
            (r#"{"op":"add","path":"/name/3","value":{}}"#, NoTarget),
            (r#"{"op":"remove","path":"/name/-"}"#, NoTarget),
            (r#"{"op":"remove","path":"/name/01"}"#, NoTarget),
            (r#"{"op":"remove","path":""}"#, NoTarget),
            (r#"{"op":"copy","from":"/nosuch","path":"/active"}"#, NoTarget),
            (r#"{"op":"move","from":"/name/0","path":"/name/0/given/0"}"#, IntoItself),
            (r#"{"op":"test","path":"/birthDate","value":"2016"}"#, Test),
            (r#"{"op":"test","path":"/birthDate","value":null}"#, Test),
            (r#"{"op":"remove","path":"active"}"#, Pointer),
            (r#"{"op":"remove","path":"/a~2"}"#, Pointer),
            (r#"{"op":"nosuch","path":"/a"}"#, Operation),
            (r#"{"op":"add","path":"/a"}"#, Operation),
            (r#"{"op":"move","path":"/a"}"#, Operation),
            ("7", Operation),
        ] {
            assert_eq!(patched(&format!("[{first},{operation}]")), Err((kind, 1)), "{operation}");
        }
        assert_eq!(patched("{}"), Err((Operation, 0)));
        assert_eq!(patched("[").unwrap_err().0, Json(IssueKind::UnexpectedEnd));
        for (operation, kind) in [
            (r#"{"op":"add","path":"/nosuch","value":1}"#, IssueKind::UnknownElement),
            (r#"{"op":"add","path":"/active","value":"x"}"#, IssueKind::ExpectedBoolean),
            (
                r#"{"op":"replace","path":"/resourceType","value":"Basic"}"#,
                IssueKind::ResourceTypeOther,
            ),
        ] {
            assert_eq!(patched(&format!("[{operation}]")), Err((Result(kind), 1)), "{operation}");
        }
    }

    #[test]
    fn evd_08_copies_cannot_grow_without_end() {
        let double = r#"{"op":"copy","from":"/name","path":"/name/-"}"#;
        let doubled = patched(&format!("[{}]", vec![double; 100].join(",")));
        assert!(matches!(doubled, Err((PatchErrorKind::TooLarge, 1..=30))), "{doubled:?}");
        let deep =
            format!(r#"{{"op":"copy","from":"/name","path":"/name/0{}"}}"#, "/a".repeat(200));
        assert_eq!(patched(&format!("[{deep}]")), Err((PatchErrorKind::Pointer, 0)));
        let nest = [
            r#"{"op":"add","path":"/a","value":{}}"#.to_owned(),
            r#"{"op":"copy","from":"/a","path":"/b"}"#.to_owned(),
            r#"{"op":"move","from":"/a","path":"/b/a"}"#.to_owned(),
            r#"{"op":"copy","from":"/b","path":"/a"}"#.to_owned(),
        ];
        let nested: Vec<_> =
            nest.iter().chain(nest[2..].iter().cycle().take(2000)).cloned().collect();
        let nested = patched(&format!("[{}]", nested.join(",")));
        assert!(matches!(nested, Err((PatchErrorKind::TooLarge, _))), "{nested:?}");
    }

    #[test]
    fn evd_08_patch_between_two_versions() {
        let versions = [
            PATIENT,
            r#"{"resourceType":"Patient"}"#,
            r#"{"resourceType":"Patient","name":[{"family":"d"},{"family":"a","given":["c"]},{"family":"d"}]}"#,
            r#"{"resourceType":"Patient","active":false,"_active":{"id":"x"},"multipleBirthInteger":2}"#,
            r#"{"resourceType":"Observation","valueQuantity":{"value":1.00}}"#,
            r#"{"resourceType":"Observation","valueQuantity":{"value":1.0}}"#,
        ];
        let versions = versions.map(|json| json::read::<Resource>(json.as_bytes()).unwrap());
        for before in &versions {
            for after in &versions {
                let patch = Patch::between(before, after);
                assert_eq!(patch.is_empty(), before == after);
                assert_eq!(patch.apply(before).as_ref(), Ok(after));
                assert_eq!(Patch::parse(patch.to_json().as_bytes()), Ok(patch));
            }
        }
    }

    #[test]
    fn err_03_patches_show_no_value() {
        let text = br#"[{"op":"test","path":"/Canary","value":"Canary"}]"#;
        let patch = Patch::parse(text).unwrap();
        let error = patch.apply(&Patient::default()).unwrap_err();
        assert!(!format!("{patch:?} {error:?} {error}").contains("Canary"));
    }
}
