//! Checks of records before a model sees them.

use std::collections::BTreeMap;
use std::fmt;

use sanare_fhir::view::Node;

use crate::event::Text;
use crate::time::Timestamp;

/// An element of a resource type: names with dots, the types of choices left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The type of the resource.
    pub resource: Text,
    /// The element: `effective`, `code.coding.code`.
    pub element: Text,
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.resource, self.element)
    }
}

/// What is wrong with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputFindingKind {
    /// No record of the type, or a record without the element.
    Missing,
    /// The newest time there is older than the check allows, or no time that can be read.
    Stale,
    /// Records that must agree do not.
    Contradictory,
    /// A code of a system that the model does not know, or a code without a system.
    Unsupported,
}

/// One finding about the inputs. It holds no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFinding {
    /// What is wrong.
    pub kind: InputFindingKind,
    /// Which element.
    pub place: Place,
    /// Which of the records, counted from 0; none if it is about all of them.
    pub record: Option<usize>,
}

/// What is wrong with the records that a model would see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InputReport {
    /// The findings, in the order of the checks.
    pub findings: Vec<InputFinding>,
}

impl InputReport {
    /// Whether the model may see the records.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    /// The findings of a kind.
    pub fn of(&self, kind: InputFindingKind) -> impl Iterator<Item = &InputFinding> {
        self.findings.iter().filter(move |finding| finding.kind == kind)
    }
}

/// What records must be like before a model sees them.
///
/// ```
/// use sanare_audit::ai::{InputCheck, InputFindingKind};
/// use sanare_fhir::r4;
/// use sanare_fhir::view::JsonNode;
///
/// let check = InputCheck::new()
///     .required("Patient", "birthDate")
///     .fresh("Observation", "effective", 2)
///     .systems("Observation", "code.coding", ["http://loinc.org"])
///     .agree("Patient", "gender");
/// let records = [
///     serde_json::json!({"resourceType": "Patient", "gender": "female"}),
///     serde_json::json!({"resourceType": "Observation", "effectiveDateTime": "2026-02-01",
///         "code": {"coding": [{"system": "urn:local", "code": "GLU"}]}}),
/// ];
/// let nodes = records.each_ref().map(|record| JsonNode::resource(&r4::schema::SCHEMA, record));
/// let report = check.run(&nodes, "2026-03-01T00:00:00Z".parse()?);
/// let kinds: Vec<InputFindingKind> = report.findings.iter().map(|finding| finding.kind).collect();
/// assert_eq!(
///     kinds,
///     [InputFindingKind::Missing, InputFindingKind::Stale, InputFindingKind::Unsupported]
/// );
/// # Ok::<(), sanare_audit::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct InputCheck {
    rules: Vec<(Place, Rule)>,
}

#[derive(Clone, Debug)]
enum Rule {
    Required,
    Fresh { days: u32 },
    Systems(Vec<Text>),
    Agree { by: Option<Text> },
}

impl InputCheck {
    /// A check that lets everything through.
    pub fn new() -> Self {
        Self::default()
    }

    fn rule(mut self, resource: impl Into<Text>, element: impl Into<Text>, rule: Rule) -> Self {
        self.rules.push((Place { resource: resource.into(), element: element.into() }, rule));
        self
    }

    /// There must be a record of a type, and each must have an element.
    #[must_use]
    pub fn required(self, resource: impl Into<Text>, element: impl Into<Text>) -> Self {
        self.rule(resource, element, Rule::Required)
    }

    /// The newest time in an element of the records of a type must not be older than a number of days. A
    /// time without its day counts as its first day.
    #[must_use]
    pub fn fresh(self, resource: impl Into<Text>, element: impl Into<Text>, days: u32) -> Self {
        self.rule(resource, element, Rule::Fresh { days })
    }

    /// Codings must be of known systems.
    #[must_use]
    pub fn systems<T: Into<Text>>(
        self,
        resource: impl Into<Text>,
        element: impl Into<Text>,
        systems: impl IntoIterator<Item = T>,
    ) -> Self {
        let systems = systems.into_iter().map(Into::into).collect();
        self.rule(resource, element, Rule::Systems(systems))
    }

    /// All records of a type must say the same in an element, if they say something.
    #[must_use]
    pub fn agree(self, resource: impl Into<Text>, element: impl Into<Text>) -> Self {
        self.rule(resource, element, Rule::Agree { by: None })
    }

    /// All records of a type that say the same in the element `by` must say the same in another
    /// element: two values for one accession number.
    #[must_use]
    pub fn agree_by(
        self,
        resource: impl Into<Text>,
        by: impl Into<Text>,
        element: impl Into<Text>,
    ) -> Self {
        self.rule(resource, element, Rule::Agree { by: Some(by.into()) })
    }

    /// Checks the records that a model would see at a time.
    pub fn run<'a, N: Node<'a>>(&self, records: &[N], now: Timestamp) -> InputReport {
        let mut report = InputReport::default();
        for (place, rule) in &self.rules {
            let is_meant = |node: &N| node.of_type().is_some_and(|of| of.name() == place.resource);
            let meant: Vec<(usize, N)> =
                records.iter().copied().enumerate().filter(|(_, node)| is_meant(node)).collect();
            let mut add = |kind, record| {
                report.findings.push(InputFinding { kind, place: place.clone(), record });
            };
            match rule {
                Rule::Required => {
                    if meant.is_empty() {
                        add(InputFindingKind::Missing, None);
                    }
                    for (at, node) in &meant {
                        if text(*node, &place.element).is_empty() {
                            add(InputFindingKind::Missing, Some(*at));
                        }
                    }
                }
                Rule::Fresh { days } => {
                    let times = meant.iter().flat_map(|(_, node)| found(*node, &place.element));
                    let newest = times.flat_map(|node| times_of(node)).max();
                    let oldest = now.micros().saturating_sub(i64::from(*days) * DAY);
                    if newest.is_none_or(|newest| newest.micros() < oldest) {
                        add(InputFindingKind::Stale, None);
                    }
                }
                Rule::Systems(systems) => {
                    for (at, node) in &meant {
                        let known = |coding: &N| {
                            coding
                                .text("system")
                                .is_some_and(|system| systems.iter().any(|own| own == system))
                        };
                        if !found(*node, &place.element).iter().all(known) {
                            add(InputFindingKind::Unsupported, Some(*at));
                        }
                    }
                }
                Rule::Agree { by } => {
                    let mut said: BTreeMap<String, String> = BTreeMap::new();
                    for (at, node) in &meant {
                        let by = by.as_ref().map_or_else(String::new, |by| text(*node, by));
                        let value = text(*node, &place.element);
                        if value.is_empty() {
                            continue;
                        }
                        if *said.entry(by).or_insert_with(|| value.clone()) != value {
                            add(InputFindingKind::Contradictory, Some(*at));
                        }
                    }
                }
            }
        }
        report
    }
}

const DAY: i64 = 86_400_000_000;

/// The elements of a path.
fn found<'a, N: Node<'a>>(node: N, path: &str) -> Vec<N> {
    path.split('.')
        .fold(vec![node], |nodes, name| nodes.iter().flat_map(|node| node.child(name)).collect())
}

/// All that is said in the elements of a path.
fn text<'a, N: Node<'a>>(node: N, path: &str) -> String {
    fn add<'a, N: Node<'a>>(node: N, out: &mut String, depth: usize) {
        if let Some(scalar) = node.scalar() {
            out.push_str(&scalar.to_string());
            out.push('\n');
        }
        if depth > 0 {
            node.children().for_each(|child| add(child.node, out, depth - 1));
        }
    }
    let mut out = String::new();
    for node in found(node, path) {
        add(node, &mut out, 16);
    }
    out
}

/// The times in an element: its own, or those of a Period.
fn times_of<'a, N: Node<'a>>(node: N) -> Vec<Timestamp> {
    let own = node.scalar().and_then(|scalar| time(scalar.as_str()?));
    let ends = ["end", "start"].into_iter().filter_map(|name| time(node.text(name)?));
    own.into_iter().chain(ends).collect()
}

/// A date or time of FHIR; what it leaves open is its beginning, in UTC.
fn time(text: &str) -> Option<Timestamp> {
    let full = match text.len() {
        4 => format!("{text}-01-01T00:00:00Z"),
        7 => format!("{text}-01T00:00:00Z"),
        10 => format!("{text}T00:00:00Z"),
        _ => text.into(),
    };
    full.parse().ok()
}
