//! [FHIRPath Patch](https://hl7.org/fhir/fhirpatch.html): add, insert, delete, replace and move
//! elements of a typed resource, all or nothing.
//!
//! ```
//! use sanare_fhir::primitive::PrimitiveKind;
//! use sanare_fhir::r4::{HumanName, Patient};
//! use sanare_fhirpath::patch::{Content, Patch, PatchErrorKind};
//!
//! let mut patient = Patient::default();
//! patient.name.push(HumanName { family: "Chalmers".into(), ..Default::default() });
//!
//! let jim = HumanName { given: vec!["Jim".into()], ..Default::default() };
//! let patch = Patch::new()
//!     .insert("Patient.name", 0, &jim)
//!     .replace("Patient.name[1].family", Content::text(PrimitiveKind::String, "Windsor"))
//!     .add("Patient", "birthDate", Content::text(PrimitiveKind::Date, "1974-12-25"));
//! patch.apply_to(&mut patient)?;
//! assert_eq!(patient.name[0].given[0].as_str(), Some("Jim"));
//! assert_eq!(patient.name[1].family.as_str(), Some("Windsor"));
//!
//! let before = patient.clone();
//! let two = Patch::new().delete("Patient.birthDate").move_item("Patient.name", 0, 9);
//! let error = two.apply_to(&mut patient).unwrap_err();
//! assert_eq!((error.operation(), error.kind()), (1, PatchErrorKind::Index));
//! assert!(patient == before, "nothing has changed");
//! # Ok::<(), sanare_fhirpath::patch::PatchError>(())
//! ```
//!
//! A patch that came over the wire is a `Parameters` resource: [`Patch::of`] reads it.

mod edit;
mod error;
mod read;

use sanare_fhir::primitive::{AnyPrimitive, PrimitiveKind};
use sanare_fhir::record::{Record, Typed};
use sanare_fhir::resource::{AnyResource, ResourceRef};
use sanare_fhir::view::RecordNode;

pub use error::{PatchError, PatchErrorKind};

use crate::compile::Compiler;
use crate::env::Env;
use crate::eval::Scratch;
use crate::location::way;
use edit::Place;

/// Operations that are done one after the other, or not at all.
#[derive(Clone, Default)]
pub struct Patch<'p> {
    operations: Vec<Operation<'p>>,
}

/// One operation, with the expression that finds its element.
#[derive(Clone)]
struct Operation<'p> {
    path: Box<str>,
    action: Action<'p>,
}

#[derive(Clone)]
enum Action<'p> {
    Add(Box<str>, Content<'p>),
    Insert(usize, Content<'p>),
    Delete,
    Replace(Content<'p>),
    Move(usize, usize),
}

/// What an operation puts into the resource.
#[derive(Clone)]
pub struct Content<'p>(Held<'p>);

#[derive(Clone)]
enum Held<'p> {
    Text(&'static str, &'p str),
    Primitive(&'static str, &'p dyn AnyPrimitive),
    Record(&'p dyn Record),
    Resource(ResourceRef<'p>),
    /// The elements of a structure that has no type of its own, by name.
    Parts(Vec<(&'p str, Content<'p>)>),
}

impl<'p> Content<'p> {
    /// A primitive by its text.
    pub const fn text(kind: PrimitiveKind, text: &'p str) -> Self {
        Self(Held::Text(kind.name(), text))
    }

    /// A structure by its elements, such as a `Patient.contact`.
    pub fn parts(parts: impl IntoIterator<Item = (&'p str, Self)>) -> Self {
        Self(Held::Parts(parts.into_iter().collect()))
    }
}

impl<'p, T: Typed> From<&'p T> for Content<'p> {
    fn from(record: &'p T) -> Self {
        Self(Held::Record(record))
    }
}

/// Shows the kind of content, never a value.
impl std::fmt::Debug for Content<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self.0 {
            Held::Text(..) | Held::Primitive(..) => "Content(primitive)",
            Held::Record(_) => "Content(element)",
            Held::Resource(_) => "Content(resource)",
            Held::Parts(_) => "Content(parts)",
        })
    }
}

/// Shows the number of operations.
impl std::fmt::Debug for Patch<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Patch").field("operations", &self.operations.len()).finish()
    }
}

impl<'p> Patch<'p> {
    /// No operation.
    pub const fn new() -> Self {
        Self { operations: Vec::new() }
    }

    /// How many operations there are.
    pub fn len(&self) -> usize {
        self.operations.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    fn then(mut self, path: &str, action: Action<'p>) -> Self {
        self.operations.push(Operation { path: path.into(), action });
        self
    }

    /// Adds content under a name of the element: at the end of what repeats, else where nothing is.
    #[must_use]
    pub fn add(self, path: &str, name: &str, content: impl Into<Content<'p>>) -> Self {
        self.then(path, Action::Add(name.into(), content.into()))
    }

    /// Inserts content into a list, before the item of an index.
    #[must_use]
    pub fn insert(self, path: &str, index: usize, content: impl Into<Content<'p>>) -> Self {
        self.then(path, Action::Insert(index, content.into()))
    }

    /// Deletes an element; where none is, nothing happens.
    #[must_use]
    pub fn delete(self, path: &str) -> Self {
        self.then(path, Action::Delete)
    }

    /// Puts content in the place of an element.
    #[must_use]
    pub fn replace(self, path: &str, content: impl Into<Content<'p>>) -> Self {
        self.then(path, Action::Replace(content.into()))
    }

    /// Moves an item of a list; the destination is counted in the list without the item.
    #[must_use]
    pub fn move_item(self, path: &str, source: usize, destination: usize) -> Self {
        self.then(path, Action::Move(source, destination))
    }

    /// Changes a resource of any type of a release.
    ///
    /// # Errors
    /// An operation cannot be done; then nothing has changed.
    pub fn apply<R: AnyResource + Clone>(&self, resource: &mut R) -> Result<(), PatchError> {
        let mut copy = resource.clone();
        let unknown = PatchError::new(PatchErrorKind::UnknownResource, 0);
        self.run(copy.as_record_mut().ok_or(unknown)?)?;
        *resource = copy;
        Ok(())
    }

    /// Changes a resource or data type of a known type.
    ///
    /// # Errors
    /// An operation cannot be done; then nothing has changed.
    pub fn apply_to<T: Typed + Clone>(&self, element: &mut T) -> Result<(), PatchError> {
        let mut copy = element.clone();
        self.run(&mut copy)?;
        *element = copy;
        Ok(())
    }

    fn run(&self, record: &mut dyn Record) -> Result<(), PatchError> {
        for (number, operation) in self.operations.iter().enumerate() {
            let error = |kind| PatchError::new(kind, number);
            let places = places(&operation.path, record).map_err(|failure| match failure {
                Failure::Kind(kind) => error(kind),
                Failure::Path(cause) => error(PatchErrorKind::Path).because(cause),
            })?;
            operation.action.run(record, &places).map_err(error)?;
        }
        Ok(())
    }
}

impl Action<'_> {
    fn run(&self, record: &mut dyn Record, places: &[Place]) -> Result<(), PatchErrorKind> {
        let single = || match places {
            [] => Err(PatchErrorKind::NotFound),
            [place] => Ok(place),
            _ => Err(PatchErrorKind::NotSingle),
        };
        match self {
            Self::Add(name, content) => edit::add(single()?.enter(record)?, name, content),
            Self::Insert(index, content) => edit::insert(record, places, *index, content),
            Self::Delete if places.is_empty() => Ok(()),
            Self::Delete => single()?.delete(record),
            Self::Replace(content) => single()?.replace(record, content),
            Self::Move(source, destination) => {
                edit::move_item(record, places, *source, *destination)
            }
        }
    }
}

enum Failure {
    Kind(PatchErrorKind),
    Path(crate::Error),
}

/// Where the elements stand that a path finds.
fn places(path: &str, record: &dyn Record) -> Result<Vec<Place>, Failure> {
    let info = record.info();
    let schema = info.release.schema().ok_or(Failure::Kind(PatchErrorKind::UnknownResource))?;
    let plan = Compiler::new(schema).compile(path, info.name).map_err(Failure::Path)?;
    let root = RecordNode::of_record(record);
    let (env, mut scratch) = (Env::new(), Scratch::new());
    let found = plan.eval(root, &env, &mut scratch).map_err(Failure::Path)?;
    found
        .items()
        .iter()
        .map(|item| {
            let node = item.node().ok_or(Failure::Kind(PatchErrorKind::NoElement))?;
            let way = way(root, node).ok_or(Failure::Kind(PatchErrorKind::NoElement))?;
            Ok(Place::of(&way))
        })
        .collect()
}
