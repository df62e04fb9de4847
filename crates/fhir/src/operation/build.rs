//! Parameters built by the rows of an operation.

use super::tables::{Direction, Operation, Parameter};
use super::{OperationError, ParametersResource};
use crate::record::{ContentMut, EXTRAS, Record, SlotMut};
use crate::view::RecordNode;
use crate::{Issue, IssueKind, Location, Severity};

impl Operation {
    /// Builds what goes into the operation.
    ///
    /// ```
    /// # #[cfg(feature = "r4")] {
    /// use sanare_fhir::r4::{self, Coding, Parameters, operations::OPERATIONS};
    ///
    /// let validate = OPERATIONS.named("CodeSystem-validate-code").unwrap();
    /// let input: Parameters = validate
    ///     .input_of()
    ///     .text("url", "http://loinc.org")
    ///     .value("coding", &Coding::loinc("8867-4"))
    ///     .text("abstract", "false")
    ///     .build()?;
    /// assert!(r4::json::to_string(&input).contains(r#"{"name":"abstract","valueBoolean":false}"#));
    ///
    /// let error = validate.input_of::<Parameters>().text("abstract", "no").build().unwrap_err();
    /// assert_eq!(error.to_string(), "Parameters.parameter[0].value: the text is not of the form of its type: boolean");
    /// # }
    /// # Ok::<(), sanare_fhir::operation::OperationError>(())
    /// ```
    pub fn input_of<P: ParametersResource>(self) -> Builder<P> {
        Builder::new(self, Direction::In)
    }

    /// Builds what comes out of the operation.
    pub fn output_of<P: ParametersResource>(self) -> Builder<P> {
        Builder::new(self, Direction::Out)
    }
}

/// A Parameters that is being built: each parameter gets the type that the operation declares, and
/// [`build`](Self::build) tells the first thing that the operation does not take.
#[must_use]
pub struct Builder<P> {
    parameters: P,
    operation: Operation,
    direction: Direction,
    fault: Option<Issue>,
}

/// The parts of a parameter that are being built.
#[must_use]
pub struct Parts<'p> {
    record: &'p mut dyn Record,
    declared: Parameter,
    path: String,
    fault: Option<Issue>,
}

/// The methods of who holds parameters or parts.
macro_rules! fill {
    () => {
        /// Adds a primitive by its text, in the type that the operation declares; where that is
        /// open, as a `string`.
        pub fn text(mut self, name: &str, text: &str) -> Self {
            let open = |name: &&str| !matches!(*name, "Any" | "Element" | "*");
            let declared = self.declared(name);
            let of_type = declared.and_then(Parameter::type_name).filter(open).unwrap_or("string");
            self.add(name, declared, |item, path| put_text(item, path, of_type, text));
            self
        }

        /// Adds a primitive of a type by its text, where the operation leaves the type open.
        pub fn text_of(mut self, name: &str, of_type: &str, text: &str) -> Self {
            let declared = self.declared(name);
            self.add(name, declared, |item, path| put_text(item, path, of_type, text));
            self
        }

        /// Adds a data type with elements: a `Coding`, a `Period`.
        pub fn value(mut self, name: &str, value: &dyn Record) -> Self {
            let declared = self.declared(name);
            self.add(name, declared, |item, path| put_value(item, path, value));
            self
        }

        /// Adds a resource.
        pub fn resource(mut self, name: &str, resource: &dyn Record) -> Self {
            let declared = self.declared(name);
            self.add(name, declared, |item, path| put_resource(item, path, resource));
            self
        }

        /// Adds a parameter with parts.
        pub fn parts(mut self, name: &str, fill: impl FnOnce(Parts<'_>) -> Parts<'_>) -> Self {
            let declared = self.declared(name);
            self.add(name, declared, |record, path| {
                let Some(declared) = declared else { return Ok(()) };
                let path = path.to_owned();
                let filled = fill(Parts { record, declared, path, fault: None });
                filled.fault.map_or(Ok(()), Err)
            });
            self
        }
    };
}

impl<P: ParametersResource> Builder<P> {
    fn new(operation: Operation, direction: Direction) -> Self {
        Self { parameters: P::default(), operation, direction, fault: None }
    }

    fill! {}

    /// The parameters, if the operation takes them.
    ///
    /// # Errors
    /// The first finding: what could not be set, else what [`Operation::check`] finds.
    pub fn build(self) -> Result<P, OperationError> {
        if let Some(fault) = self.fault {
            return Err(fault.into());
        }
        let report = self.operation.check(RecordNode::new(&self.parameters), self.direction);
        match report.into_iter().next() {
            Some(issue) => Err(issue.into()),
            None => Ok(self.parameters),
        }
    }

    /// The first of some names that the operation has: the releases differ.
    pub(super) fn known<'n>(&self, names: &[&'n str]) -> &'n str {
        let known = names.iter().find(|name| self.declared(name).is_some());
        known.or(names.first()).copied().unwrap_or_default()
    }

    fn declared(&self, name: &str) -> Option<Parameter> {
        self.operation.parameters(self.direction).find(|parameter| parameter.name() == name)
    }

    fn add(
        &mut self,
        name: &str,
        declared: Option<Parameter>,
        put: impl FnOnce(&mut dyn Record, &str) -> Result<(), Issue>,
    ) {
        let added = item(&mut self.parameters, "parameter", "Parameters", name, declared)
            .and_then(|(item, path)| put(item, &path));
        note(&mut self.fault, added);
    }
}

impl Parts<'_> {
    fill! {}

    fn declared(&self, name: &str) -> Option<Parameter> {
        self.declared.part(name)
    }

    fn add(
        &mut self,
        name: &str,
        declared: Option<Parameter>,
        put: impl FnOnce(&mut dyn Record, &str) -> Result<(), Issue>,
    ) {
        let added = item(self.record, "part", &self.path, name, declared)
            .and_then(|(item, path)| put(item, &path));
        note(&mut self.fault, added);
    }
}

/// Shows the operation, never a value.
impl<P> std::fmt::Debug for Builder<P> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Builder").field("operation", &self.operation).finish_non_exhaustive()
    }
}

/// Shows the parameter, never a value.
impl std::fmt::Debug for Parts<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Parts").field("declared", &self.declared).finish_non_exhaustive()
    }
}

/// Keeps the first fault.
fn note(fault: &mut Option<Issue>, added: Result<(), Issue>) {
    if let (None, Err(issue)) = (&fault, added) {
        *fault = Some(issue);
    }
}

fn fault(path: String, kind: IssueKind, about: Option<&'static str>) -> Issue {
    let issue = Issue::new(kind, Severity::Error, Location::of_path(path));
    match about {
        Some(about) => issue.about(about),
        None => issue,
    }
}

/// Adds an empty parameter or part of a name, and tells its path.
fn item<'r>(
    record: &'r mut dyn Record,
    element: &str,
    path: &str,
    name: &str,
    declared: Option<Parameter>,
) -> Result<(&'r mut dyn Record, String), Issue> {
    let slot = slot_of(record, element);
    let SlotMut::Records(list) = record.slot_mut(slot) else {
        return Err(fault(path.to_owned(), IssueKind::ResourceTypeOther, Some("Parameters")));
    };
    let path = format!("{path}.{element}[{}]", list.len());
    if declared.is_none() {
        return Err(fault(path, IssueKind::UnknownElement, None));
    }
    let Some(item) = list.push() else {
        return Err(fault(path, IssueKind::TooMany, None));
    };
    let slot = slot_of(item, "name");
    if let SlotMut::Primitive(primitive) = item.slot_mut(slot) {
        // Any text is a string.
        let _ = primitive.assign(name);
    }
    Ok((item, path))
}

fn put_text(item: &mut dyn Record, path: &str, of_type: &str, text: &str) -> Result<(), Issue> {
    let Some((kind, ContentMut::Primitive(primitive))) = choose(item, of_type) else {
        return Err(fault(format!("{path}.value"), IssueKind::TypeNotAllowed, None));
    };
    primitive
        .assign(text)
        .map_err(|_| fault(format!("{path}.value"), IssueKind::Lexical, Some(kind)))
}

fn put_value(item: &mut dyn Record, path: &str, value: &dyn Record) -> Result<(), Issue> {
    let taken = match choose(item, value.info().name) {
        Some((_, ContentMut::Record(record))) => record.copy_from(value),
        _ => false,
    };
    let refused = || fault(format!("{path}.value"), IssueKind::TypeNotAllowed, None);
    taken.then_some(()).ok_or_else(refused)
}

fn put_resource(item: &mut dyn Record, path: &str, resource: &dyn Record) -> Result<(), Issue> {
    let slot = slot_of(item, "resource");
    let taken = match item.slot_mut(slot) {
        SlotMut::Resources(list) => {
            list.push(resource.info().name).is_some_and(|record| record.copy_from(resource))
        }
        _ => false,
    };
    let refused = || fault(format!("{path}.resource"), IssueKind::TypeNotAllowed, None);
    taken.then_some(()).ok_or_else(refused)
}

/// The value of a parameter as a type.
fn choose<'r>(item: &'r mut dyn Record, of_type: &str) -> Option<(&'static str, ContentMut<'r>)> {
    let row = item.info().element("value").iter().find(|row| row.type_name() == of_type)?;
    match item.slot_mut(row.slot) {
        SlotMut::Choice(choice) => Some((row.type_name(), choice.select(row.variant))),
        _ => None,
    }
}

fn slot_of(record: &dyn Record, element: &str) -> u16 {
    record.info().element(element).first().map_or(EXTRAS, |row| row.slot)
}
