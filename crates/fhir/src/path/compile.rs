//! Reads the text of a path, step by step, against the model of a release.

use crate::record::{Kind, TypeInfo, TypeKind};
use crate::resource::Model;

use super::{ElementPath, INDEX_LIMIT, PathError, PathErrorKind, Step};

/// Reads the text of a path.
pub(super) struct Compiler<'t> {
    model: &'static Model,
    text: &'t str,
    at: usize,
}

impl<'t> Compiler<'t> {
    pub(super) fn new(model: &'static Model, text: &'t str) -> Self {
        Self { model, text, at: 0 }
    }

    pub(super) fn path(mut self, root: &'static TypeInfo) -> Result<ElementPath, PathError> {
        if let Some(rest) = self.text.strip_prefix(root.name)
            && (rest.is_empty() || rest.starts_with('.'))
        {
            self.at = (root.name.len() + 1).min(self.text.len());
        }
        let mut steps = Vec::new();
        let mut info = Some(root);
        while self.at < self.text.len() {
            let step = self.step(info)?;
            info = match (step.row.kind, step.resource) {
                (_, Some(resource)) => Some(resource),
                (Kind::Record(info), None) => Some(info),
                (Kind::Primitive(_) | Kind::Code(_), None) => Some(self.model.element),
                (Kind::Plain(_) | Kind::Resource, None) => None,
            };
            steps.push(step);
        }
        if steps.is_empty() {
            return Err(PathError { kind: PathErrorKind::Syntax, location: self.at });
        }
        Ok(ElementPath { root, steps: steps.into() })
    }

    /// One step with its type and index, and the dot after it.
    fn step(&mut self, info: Option<&'static TypeInfo>) -> Result<Step, PathError> {
        let offset = self.at;
        let error = |kind| PathError { kind, location: offset };
        let name = self.word().ok_or(error(PathErrorKind::Syntax))?;
        let info = info.ok_or(error(PathErrorKind::UnknownElement))?;
        let (mut fixed, mut type_name) = (None, None);
        loop {
            if let Some(index) = self.index()? {
                if fixed.replace(index).is_some() {
                    return Err(error(PathErrorKind::Syntax));
                }
            } else if let Some(found) = self.of_type()? {
                if type_name.replace(found).is_some() {
                    return Err(error(PathErrorKind::Syntax));
                }
            } else {
                break;
            }
        }
        if self.at < self.text.len() && (!self.eat(".") || self.at == self.text.len()) {
            return Err(PathError { kind: PathErrorKind::Syntax, location: self.at });
        }
        let rows = info.element(&name);
        let (row, resource) = match (rows, type_name) {
            ([row], None) if !row.is_choice() && matches!(row.kind, Kind::Resource) => {
                return Err(error(PathErrorKind::TypeMissing));
            }
            ([row], Some(wanted)) if matches!(row.kind, Kind::Resource) => {
                let resource = self.model.type_named(&wanted);
                let resource = resource.filter(|info| info.kind == TypeKind::Resource);
                (row, Some(resource.ok_or(error(PathErrorKind::UnknownType))?))
            }
            ([row], None) if !row.is_choice() => (row, None),
            ([], None) => (info.row(&name).ok_or(error(PathErrorKind::UnknownElement))?, None),
            ([], Some(_)) => return Err(error(PathErrorKind::UnknownElement)),
            (_, None) => return Err(error(PathErrorKind::TypeMissing)),
            (rows, Some(wanted)) => {
                let found = rows.iter().find(|row| row.type_name() == &*wanted);
                (found.ok_or(error(PathErrorKind::TypeNotAllowed))?, None)
            }
        };
        if fixed.is_some() && !row.repeats() {
            return Err(error(PathErrorKind::NotRepeating));
        }
        if fixed.is_some_and(|index| index > INDEX_LIMIT) {
            return Err(error(PathErrorKind::Index));
        }
        Ok(Step { row, resource, fixed, offset })
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }

    /// Letters and digits.
    fn word(&mut self) -> Option<Box<str>> {
        let rest = self.rest();
        let length = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric());
        let word: Box<str> = rest.get(..length.unwrap_or(rest.len()))?.into();
        self.at += word.len();
        (!word.is_empty()).then_some(word)
    }

    /// `[0]`.
    fn index(&mut self) -> Result<Option<usize>, PathError> {
        let location = self.at;
        if !self.eat("[") {
            return Ok(None);
        }
        let index = self.word().and_then(|word| word.parse().ok());
        match index {
            Some(index) if self.eat("]") => Ok(Some(index)),
            _ => Err(PathError { kind: PathErrorKind::Syntax, location }),
        }
    }

    /// `.ofType(Quantity)`.
    fn of_type(&mut self) -> Result<Option<Box<str>>, PathError> {
        let location = self.at;
        if !self.eat(".ofType(") {
            return Ok(None);
        }
        match self.word() {
            Some(name) if self.eat(")") => Ok(Some(name)),
            _ => Err(PathError { kind: PathErrorKind::Syntax, location }),
        }
    }
}
