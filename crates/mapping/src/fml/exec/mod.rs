//! A plan at work: sources are read by the element view, targets written by their model.

mod place;
mod run;
mod transform;
mod value;

use std::fmt;
use std::sync::Arc;

use sanare_fhir::Answer;
use sanare_fhir::resource::AnyResource;
use sanare_fhir::terminology::Terminology;
use sanare_fhir::view::{Node, RecordNode};
use sanare_fhirpath::Profiles;
use sanare_fhirpath::value::Temporal;

pub(super) use transform::{escapes, translates_to};

use super::compile::{Known, Plan, Program};
use super::error::{FmlError, FmlErrorKind as Kind};
use super::model::{InputMode, Position};
use crate::context::IdSource;
use place::{Places, Roots};
use value::Val;

/// What a run may use up.
const STEPS: u64 = 1_000_000;
const DEPTH: usize = 100;

/// Translates codes for `translate`, by the concept map that a rule names.
pub trait Translations {
    /// The first code that the map leads to, or none if it has no such code; [`Answer::NotFound`] if
    /// nobody knows the map.
    fn translate(&self, map: &str, system: Option<&str>, code: &str) -> Answer<Option<Translated>>;
}

/// A code that another one was translated to.
#[derive(Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a coding is these three")]
pub struct Translated {
    /// The code system.
    pub system: Option<String>,
    /// The code.
    pub code: String,
    /// Its text.
    pub display: Option<String>,
}

/// Shows that there is one.
impl fmt::Debug for Translated {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Translated")
    }
}

/// What a run gets from its caller: ids, codes, the time; nothing by default.
#[derive(Clone)]
pub struct Services<'s> {
    steps: u64,
    ids: Option<&'s dyn IdSource>,
    translations: Option<&'s dyn Translations>,
    terminology: Option<&'s dyn Terminology>,
    now: Option<Temporal>,
}

impl<'s> Services<'s> {
    /// Nothing.
    pub const fn new() -> Self {
        Self { steps: STEPS, ids: None, translations: None, terminology: None, now: None }
    }

    /// How many items, targets and expressions a run may take; a million by default.
    #[must_use]
    pub const fn steps(mut self, steps: u64) -> Self {
        self.steps = steps;
        self
    }

    /// Who gives ids for `uuid`, and for `reference` and `pointer` to a target without one.
    #[must_use]
    pub fn ids(mut self, ids: &'s dyn IdSource) -> Self {
        self.ids = Some(ids);
        self
    }

    /// Who translates codes by maps that are not in the map itself.
    #[must_use]
    pub fn translations(mut self, translations: &'s dyn Translations) -> Self {
        self.translations = Some(translations);
        self
    }

    /// Who knows codes, for `memberOf`.
    #[must_use]
    pub fn terminology(mut self, terminology: &'s dyn Terminology) -> Self {
        self.terminology = Some(terminology);
        self
    }

    /// The instant that `now()` and `today()` are taken from.
    #[must_use]
    pub fn now(mut self, now: Temporal) -> Self {
        self.now = Some(now);
        self
    }
}

impl Default for Services<'_> {
    fn default() -> Self {
        Self::new()
    }
}

/// Shows which there are.
impl fmt::Debug for Services<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Services");
        shown.field("ids", &self.ids.is_some());
        shown.field("translations", &self.translations.is_some()).finish_non_exhaustive()
    }
}

/// What a run made.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transformed<R> {
    /// The targets of the first group in their order, then the resources that rules created.
    pub resources: Vec<R>,
    /// What rules logged.
    pub log: Vec<LogEntry>,
}

/// Shows how much there is.
impl<R> fmt::Debug for Transformed<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Transformed");
        shown.field("resources", &self.resources.len());
        shown.field("log", &self.log.len()).finish()
    }
}

/// A line of a `log`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LogEntry {
    /// The rule.
    pub rule: run::Label,
    /// Where the rule stands.
    pub at: Position,
    /// The text, which may hold data of the source.
    pub text: String,
}

/// Shows the rule, never the text.
impl fmt::Debug for LogEntry {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "LogEntry({}, line {})", self.rule, self.at.line)
    }
}

/// A variable of a run.
#[derive(Clone)]
struct Variable<'a> {
    name: Arc<str>,
    value: Val<'a>,
}

struct Machine<'m, 'r, 'a> {
    program: &'m Program,
    services: &'m Services<'m>,
    sources: &'m [RecordNode<'a>],
    places: Places<'r>,
    log: Vec<LogEntry>,
    steps: u64,
    depth: usize,
    ids: u64,
}

/// An error on its way out.
struct Fail(Box<FmlError>);

impl From<Kind> for Fail {
    fn from(kind: Kind) -> Self {
        Self::from(FmlError::new(kind, Position::default()))
    }
}

impl From<FmlError> for Fail {
    fn from(error: FmlError) -> Self {
        Self(Box::new(error))
    }
}

impl Fail {
    fn in_rule(self, label: &str, at: Position, map: Option<&str>) -> Self {
        Self(Box::new(self.0.in_rule(Some(label), at).in_map(map)))
    }

    fn on(self, path: Option<String>) -> Self {
        Self(Box::new(self.0.on(path)))
    }
}

/// The profiles of the standard itself: each type keeps to its own.
struct BaseProfiles;

impl<'a> Profiles<'a, RecordNode<'a>> for BaseProfiles {
    fn conforms_to(&self, element: RecordNode<'a>, profile: &str) -> Answer<bool> {
        let name = profile.strip_prefix("http://hl7.org/fhir/StructureDefinition/");
        let name = name.map(|name| name.split('|').next().unwrap_or(name));
        let (Some(name), Some(of)) = (name, element.of_type()) else { return Answer::Unavailable };
        let schema = element.record().and_then(|record| record.info().release.schema());
        match schema.and_then(|schema| schema.type_named(name)) {
            Some(_) => Answer::Found(of.is_a(name)),
            None => Answer::Unavailable,
        }
    }
}

impl Plan {
    /// Runs the first group: its source inputs are the resources given, in order; its targets are
    /// new resources of their types.
    ///
    /// # Errors
    /// The inputs are not those of the group, or a rule fails, with its map, line, rule and the
    /// element of the source.
    pub fn run<R: AnyResource>(
        &self,
        sources: &[RecordNode<'_>],
        services: &Services<'_>,
    ) -> Result<Transformed<R>, FmlError> {
        let program = &*self.0;
        let Some(group) = program.groups.first().filter(|_| program.own > 0) else {
            return Err(FmlError::new(Kind::UnknownGroup, Position::default()));
        };
        let inputs = || {
            let url = program.urls.first().cloned().flatten();
            FmlError::new(Kind::Inputs, group.at).in_map(url.as_deref())
        };
        let mut resources: Vec<R> = Vec::new();
        for input in group.inputs.iter().filter(|input| input.mode == InputMode::Target) {
            let Known::Fhir(name) = input.of else { return Err(inputs()) };
            let info = program.model.resource_named(name).ok_or_else(inputs)?;
            let resource = R::of_type(info.name).ok_or_else(inputs)?;
            resources.push(resource);
        }
        let same_release = (0..resources.len()).all(|at| {
            Roots::root(&resources, at).is_some_and(|root| root.info().release == program.target)
        });
        let read = group.inputs.iter().filter(|input| input.mode == InputMode::Source);
        let fits = read.clone().count() == sources.len()
            && read.zip(sources).all(|(input, source)| {
                let release = source.record().map(|record| record.info().release);
                let of = source.of_type();
                let known = match input.of {
                    Known::Fhir(name) => of.is_some_and(|of| of.is_a(name)),
                    Known::Nothing | Known::Logical => true,
                };
                known && release == Some(program.source)
            });
        if !same_release || !fits {
            return Err(inputs());
        }
        let log = {
            let mut machine = Machine {
                program,
                services,
                sources,
                places: Places::new(&mut resources),
                log: Vec::new(),
                steps: services.steps,
                depth: DEPTH,
                ids: 0,
            };
            let (mut read, mut written) = (sources.iter(), 0..);
            let mut values = Vec::new();
            for input in &group.inputs {
                values.extend(match input.mode {
                    InputMode::Source => read.next().map(|node| Val::Node(*node)),
                    InputMode::Target => {
                        written.next().map(|at| Val::Place(machine.places.of_root(at)))
                    }
                });
            }
            machine.call(0, &values).map_err(|fail| *fail.0)?;
            machine.log
        };
        Ok(Transformed { resources, log })
    }
}
