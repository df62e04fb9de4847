//! A patch from a `Parameters` resource.

use sanare_fhir::json::Document;
use sanare_fhir::primitive::{AnyPrimitive, Scalar};
use sanare_fhir::record::{Content as Chosen, Record, Slot};
use sanare_fhir::resource::ResourceRef;
use sanare_fhir::view::RecordNode;

use super::{Action, Content, Held, Operation, Patch, PatchError, PatchErrorKind};

/// How deep parts are nested at most.
const DEPTH: usize = 64;

impl<'p> Patch<'p> {
    /// Reads a `Parameters` resource, whose contents stay where they are.
    ///
    /// # Errors
    /// It is no `Parameters`, or an operation is not complete.
    pub fn of<T: Document>(parameters: &'p T) -> Result<Self, PatchError> {
        let root = RecordNode::new(parameters).record();
        let root = root.filter(|root| root.info().name == "Parameters");
        let root = root.ok_or(PatchError::new(PatchErrorKind::NotParameters, 0))?;
        let mut operations = Vec::new();
        for (number, parameter) in records(root, "parameter").enumerate() {
            let error = |kind| PatchError::new(kind, number);
            if text(parameter, "name") != Some("operation") {
                return Err(error(PatchErrorKind::UnknownOperation));
            }
            operations.push(operation(parameter).map_err(error)?);
        }
        Ok(Self { operations })
    }
}

fn operation(parameter: &dyn Record) -> Result<Operation<'_>, PatchErrorKind> {
    let missing = PatchErrorKind::Malformed;
    let part = |name| records(parameter, "part").find(|part| text(*part, "name") == Some(name));
    let written = |name| match part(name).and_then(value)?.0 {
        Held::Primitive(_, primitive) => primitive.scalar()?.as_str(),
        _ => None,
    };
    let number = |name| {
        let found = match part(name).and_then(value).map(|content| content.0) {
            Some(Held::Primitive(_, primitive)) => primitive.scalar(),
            _ => None,
        };
        match found {
            Some(Scalar::Integer(number)) => usize::try_from(number).map_err(|_| missing),
            _ => Err(missing),
        }
    };
    let content = || part("value").and_then(|part| content(part, DEPTH)).ok_or(missing);
    let action = match written("type").ok_or(missing)? {
        "add" => Action::Add(written("name").ok_or(missing)?.into(), content()?),
        "insert" => Action::Insert(number("index")?, content()?),
        "delete" => Action::Delete,
        "replace" => Action::Replace(content()?),
        "move" => Action::Move(number("source")?, number("destination")?),
        _ => return Err(PatchErrorKind::UnknownOperation),
    };
    Ok(Operation { path: written("path").ok_or(missing)?.into(), action })
}

/// The value, the resource or the parts of a parameter.
fn content(parameter: &dyn Record, depth: usize) -> Option<Content<'_>> {
    if let Some(value) = value(parameter) {
        return Some(value);
    }
    if let Slot::Resources(list) = slot(parameter, "resource")?
        && let Some(resource) = list.item(0)
    {
        return Some(Content(Held::Resource(resource)));
    }
    let depth = depth.checked_sub(1)?;
    let mut parts = Vec::new();
    for part in records(parameter, "part") {
        parts.push((text(part, "name")?, content(part, depth)?));
    }
    (!parts.is_empty()).then_some(Content(Held::Parts(parts)))
}

fn value(parameter: &dyn Record) -> Option<Content<'_>> {
    let rows = parameter.info().element("value");
    let Slot::Choice(choice) = parameter.slot(rows.first()?.slot) else { return None };
    let (variant, chosen) = choice.current()?;
    Some(Content(match chosen {
        Chosen::Primitive(primitive) => {
            Held::Primitive(rows.get(usize::from(variant))?.type_name(), primitive)
        }
        Chosen::Record(record) => Held::Record(record),
    }))
}

fn slot<'p>(record: &'p dyn Record, name: &str) -> Option<Slot<'p>> {
    Some(record.slot(record.info().row(name)?.slot))
}

fn text<'p>(record: &'p dyn Record, name: &str) -> Option<&'p str> {
    match slot(record, name)? {
        Slot::Primitive(primitive) => primitive.scalar()?.as_str(),
        _ => None,
    }
}

fn records<'p>(record: &'p dyn Record, name: &str) -> impl Iterator<Item = &'p dyn Record> {
    let list = match slot(record, name) {
        Some(Slot::Records(list)) => Some(list),
        _ => None,
    };
    list.into_iter().flat_map(|list| (0..list.len()).filter_map(|at| list.item(at)))
}

impl Content<'_> {
    /// The type, if the content has one of its own.
    pub(super) fn type_name(&self) -> Option<&'static str> {
        match &self.0 {
            Held::Text(name, _) | Held::Primitive(name, _) => Some(name),
            Held::Record(record) | Held::Resource(ResourceRef::Known(record)) => {
                Some(record.info().name)
            }
            Held::Resource(_) | Held::Parts(_) => None,
        }
    }

    /// The text, if it is a primitive that has one.
    pub(super) fn written(&self) -> Option<String> {
        match &self.0 {
            Held::Text(_, text) => Some((*text).to_owned()),
            Held::Primitive(_, primitive) => primitive.scalar().map(|scalar| scalar.to_string()),
            _ => None,
        }
    }

    /// Gives a primitive the value, id and extensions; false if it is not of the type.
    pub(super) fn assign(&self, to: &mut dyn AnyPrimitive) -> bool {
        let meta = match &self.0 {
            Held::Text(..) => None,
            Held::Primitive(_, primitive) => primitive.meta(),
            _ => return false,
        };
        to.clear_value();
        to.clear_meta();
        let fits = self.written().is_none_or(|text| to.assign(&text).is_ok());
        fits && meta.is_none_or(|meta| to.meta_mut().copy_from(meta))
    }
}
