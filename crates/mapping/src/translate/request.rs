//! What is asked of a translation.

use std::fmt;

use sanare_fhir::view::Node;

use super::error::{TranslateError, TranslateErrorKind as Kind};
use super::map::{Concept, Dependency, Value, owned};

/// A request to translate: a code, a Coding or a CodeableConcept, and what limits the answer.
///
/// ```
/// use sanare_mapping::translate::{Concept, Dependency, Request};
///
/// let forward = Request::code("urn:local", "W").target_system("http://loinc.org");
/// let reverse = Request::concept(Concept::new("http://loinc.org", "1-8")).reverse();
/// let more = Request::concepts([Concept::without_system("W")])
///     .depends_on(Dependency::text("specimen", "blood"));
/// # let _ = (forward, reverse, more);
/// ```
#[derive(Clone, Default)]
pub struct Request {
    pub(super) concepts: Vec<Concept>,
    pub(super) reverse: bool,
    pub(super) map: Option<Box<str>>,
    pub(super) source_system: Option<Box<str>>,
    pub(super) target_system: Option<Box<str>>,
    pub(super) source_scope: Option<Box<str>>,
    pub(super) target_scope: Option<Box<str>>,
    pub(super) dependencies: Vec<Dependency>,
}

impl Request {
    /// Translates a code of a system.
    pub fn code(system: &str, code: &str) -> Self {
        Self::concept(Concept::new(system, code))
    }

    /// Translates a Coding.
    pub fn concept(concept: Concept) -> Self {
        Self::concepts([concept])
    }

    /// Translates all codings of a CodeableConcept.
    pub fn concepts(concepts: impl IntoIterator<Item = Concept>) -> Self {
        Self { concepts: concepts.into_iter().collect(), ..Self::default() }
    }

    /// The same with one map, by its address with or without version. Without this, all maps take
    /// part.
    #[must_use]
    pub fn map(mut self, canonical: impl Into<Box<str>>) -> Self {
        self.map = Some(canonical.into());
        self
    }

    /// The other way: from targets to sources.
    #[must_use]
    pub fn reverse(mut self) -> Self {
        self.reverse = true;
        self
    }

    /// Only into this system; for a reverse request, only out of it.
    #[must_use]
    pub fn target_system(mut self, system: impl Into<Box<str>>) -> Self {
        self.target_system = Some(system.into());
        self
    }

    /// Only out of this system; a reverse request looks for sources of it.
    #[must_use]
    pub fn source_system(mut self, system: impl Into<Box<str>>) -> Self {
        self.source_system = Some(system.into());
        self
    }

    /// Only sources of this value set.
    #[must_use]
    pub fn source_scope(mut self, value_set: impl Into<Box<str>>) -> Self {
        self.source_scope = Some(value_set.into());
        self
    }

    /// Only targets of this value set.
    #[must_use]
    pub fn target_scope(mut self, value_set: impl Into<Box<str>>) -> Self {
        self.target_scope = Some(value_set.into());
        self
    }

    /// Another element that the translation may depend on, with its value.
    #[must_use]
    pub fn depends_on(mut self, dependency: Dependency) -> Self {
        self.dependencies.push(dependency);
        self
    }

    /// Reads the Parameters of a call: `code`, `system`, `version`, `coding`, `codeableConcept`,
    /// `source`, `target`, `targetsystem`, `url`, `conceptMapVersion`, `dependency` and `reverse`
    /// of R4 and R4B; `sourceCode`, `sourceCoding`, `sourceCodeableConcept`, `sourceScope`, the same of the
    /// target, `sourceSystem`, `targetSystem`, `system`, `version` of R5. A map inside the
    /// Parameters (`conceptMap`) is added to the maps by the caller.
    ///
    /// # Errors
    /// A parameter that the operation does not have, none or more than one source or target.
    pub fn read<'n>(parameters: impl Node<'n>) -> Result<Self, TranslateError> {
        let mut read = Self::default();
        let (mut system, mut version, mut map_version) = (None, None, None);
        let mut given = Vec::new();
        for parameter in parameters.child("parameter") {
            let name = parameter.text("name").unwrap_or_default();
            let place = format!(
                "Parameters.parameter:{}",
                KNOWN.iter().find(|known| **known == name).unwrap_or(&"unknown")
            );
            let wrong = || TranslateError::new(Kind::Parameter, place.clone());
            let value = parameter.child("value").next().map(Value::read);
            let text = || match &value {
                Some(Value::Text { text, .. }) => Ok(text.clone()),
                _ => Err(wrong()),
            };
            match name {
                "code" | "sourceCode" => given.push((false, Concept::without_system(text()?))),
                "targetCode" => given.push((true, Concept::without_system(text()?))),
                "coding" | "sourceCoding" | "targetCoding" => match &value {
                    Some(Value::Coding(concept)) => {
                        given.push((name == "targetCoding", concept.clone()));
                    }
                    _ => return Err(wrong()),
                },
                "codeableConcept" | "sourceCodeableConcept" | "targetCodeableConcept" => {
                    let codings = parameter.child("value").flat_map(|value| value.child("coding"));
                    let concepts: Vec<Concept> = codings.filter_map(Concept::read).collect();
                    let reverse = name == "targetCodeableConcept";
                    one_source(!concepts.is_empty() && given.is_empty(), &place)?;
                    (read.concepts, read.reverse) = (concepts, reverse);
                }
                "system" | "sourceSystem" => {
                    system = Some(text()?);
                    if name == "sourceSystem" {
                        read.source_system.clone_from(&system);
                    }
                }
                "version" => version = Some(text()?),
                "targetsystem" | "targetSystem" => read.target_system = Some(text()?),
                "source" | "sourceScope" => read.source_scope = Some(text()?),
                "target" | "targetScope" => read.target_scope = Some(text()?),
                "url" => read.map = Some(text()?),
                "conceptMapVersion" => map_version = Some(text()?),
                "reverse" => read.reverse = &*text()? == "true",
                "dependency" => {
                    let dependency = read_dependency(parameter).ok_or_else(wrong)?;
                    read.dependencies.push(dependency);
                }
                "conceptMap" => {}
                _ => return Err(wrong()),
            }
        }
        match given.len() {
            0 => {}
            1 => one_source(read.concepts.is_empty(), "Parameters")?,
            _ => return Err(TranslateError::new(Kind::Source, "Parameters")),
        }
        for (reverse, mut concept) in given {
            read.reverse |= reverse;
            // A target code is of the target system, a source code of the source system.
            let side = if reverse { read.target_system.clone() } else { system.clone() };
            concept.system = concept.system.or(side);
            concept.version = concept.version.or_else(|| version.clone());
            read.concepts.push(concept);
        }
        if let (Some(map), Some(version)) = (&read.map, map_version) {
            read.map = Some(format!("{map}|{version}").into());
        }
        one_source(!read.concepts.is_empty(), "Parameters")?;
        Ok(read)
    }
}

fn one_source(fine: bool, place: &str) -> Result<(), TranslateError> {
    if fine { Ok(()) } else { Err(TranslateError::new(Kind::Source, place)) }
}

/// `element` with `concept` in R4, `attribute` with `value` in R5.
fn read_dependency<'n>(parameter: impl Node<'n>) -> Option<Dependency> {
    let (mut attribute, mut value) = (None, None);
    for part in parameter.child("part") {
        let content = part.child("value").next().map(Value::read);
        match (owned(part, "name")?.as_ref(), content) {
            ("element" | "attribute", Some(Value::Text { text, .. })) => attribute = Some(text),
            ("concept" | "value", Some(content)) => value = Some(content),
            _ => {}
        }
    }
    Some(Dependency { attribute: attribute?, value: value? })
}

const KNOWN: [&str; 23] = [
    "code",
    "sourceCode",
    "targetCode",
    "coding",
    "sourceCoding",
    "targetCoding",
    "codeableConcept",
    "sourceCodeableConcept",
    "targetCodeableConcept",
    "system",
    "sourceSystem",
    "version",
    "targetsystem",
    "targetSystem",
    "source",
    "sourceScope",
    "target",
    "targetScope",
    "url",
    "conceptMapVersion",
    "reverse",
    "dependency",
    "conceptMap",
];

/// Shows how much is asked, never a code.
impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Request");
        shown.field("concepts", &self.concepts.len()).field("reverse", &self.reverse);
        shown.field("dependencies", &self.dependencies.len()).finish_non_exhaustive()
    }
}
