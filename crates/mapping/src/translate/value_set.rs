//! Which codes are in a value set, as far as the resources list them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use sanare_fhir::terminology::{CodeRef, Terminology};
use sanare_fhir::view::Node;
use sanare_fhir::{Answer, Canonical};

use super::error::{TranslateError, TranslateErrorKind as Kind};
use super::map::owned;

/// Value sets and code systems that list their codes, held in memory.
///
/// A value set that filters, or takes a whole system that is not here with all its codes, answers
/// [`Answer::Unavailable`] for codes that it does not list: ask a server then.
///
/// ```
/// use sanare_fhir::r4::{self, ValueSet};
/// use sanare_fhir::terminology::{CodeRef, Terminology};
/// use sanare_fhir::{Answer, view::RecordNode};
/// use sanare_mapping::translate::ValueSets;
///
/// let set: ValueSet = r4::json::read(br#"{"resourceType": "ValueSet", "status": "active",
///     "url": "http://example.org/v", "compose": {"include": [
///         {"system": "urn:a", "concept": [{"code": "1"}]}, {"system": "urn:b"}]}}"#)?;
/// let mut sets = ValueSets::new();
/// sets.add(RecordNode::new(&set))?;
/// let ask = |system, code| sets.is_member(CodeRef::new(system, code), "http://example.org/v");
/// assert_eq!(ask("urn:a", "1"), Answer::Found(true));
/// assert_eq!(ask("urn:a", "2"), Answer::Found(false));
/// assert_eq!(ask("urn:b", "1"), Answer::Unavailable); // that system is not here
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct ValueSets {
    sets: Vec<ValueSet>,
    systems: Vec<System>,
}

#[derive(Clone, Default)]
struct ValueSet {
    url: Box<str>,
    version: Option<Box<str>>,
    include: Vec<Include>,
    exclude: Vec<Include>,
    /// The codes of an expansion, if there is one.
    expansion: Option<BTreeSet<Listed>>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Listed {
    code: Box<str>,
    system: Option<Box<str>>,
}

#[derive(Clone, Default)]
struct Include {
    system: Option<Box<str>>,
    version: Option<Box<str>>,
    codes: Option<BTreeSet<Box<str>>>,
    filtered: bool,
    sets: Vec<Box<str>>,
}

#[derive(Clone, Default)]
struct System {
    url: Box<str>,
    version: Option<Box<str>>,
    complete: bool,
    case_sensitive: bool,
    /// Codes with the one above.
    codes: BTreeMap<Box<str>, Option<Box<str>>>,
}

/// Concepts and value sets may be nested this deep.
const DEEPEST: usize = 64;

impl ValueSets {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a `ValueSet` or `CodeSystem` of any release, typed or as JSON.
    ///
    /// # Errors
    /// The resource is neither, has no address, or is nested too deep.
    pub fn add<'n>(&mut self, resource: impl Node<'n>) -> Result<(), TranslateError> {
        let of_type = resource.of_type().map_or("", |of_type| of_type.name());
        let url = || {
            owned(resource, "url")
                .ok_or_else(|| TranslateError::new(Kind::Missing, format!("{of_type}.url")))
        };
        match of_type {
            "ValueSet" => {
                let mut set = ValueSet {
                    url: url()?,
                    version: owned(resource, "version"),
                    ..ValueSet::default()
                };
                for compose in resource.child("compose") {
                    set.include.extend(compose.child("include").map(Include::read));
                    set.exclude.extend(compose.child("exclude").map(Include::read));
                }
                if let Some(expansion) = resource.child("expansion").next() {
                    let mut codes = BTreeSet::new();
                    contains(expansion, &mut codes, 0)?;
                    set.expansion = Some(codes);
                }
                self.sets.push(set);
            }
            "CodeSystem" => {
                let mut system = System {
                    url: url()?,
                    version: owned(resource, "version"),
                    complete: resource.text("content") == Some("complete"),
                    case_sensitive: resource.child("caseSensitive").find_map(Node::scalar)
                        != Some(sanare_fhir::view::Scalar::Boolean(false)),
                    codes: BTreeMap::new(),
                };
                concepts(resource, &mut system, None, 0)?;
                self.systems.push(system);
            }
            _ => return Err(TranslateError::new(Kind::WrongType, "document")),
        }
        Ok(())
    }

    /// The codes of a value set, if all of them are known: those of its expansion, or those that
    /// its includes list.
    pub(super) fn codes(&self, canonical: &str) -> Option<Vec<(Option<&str>, &str)>> {
        let set = self.set(canonical)?;
        if let Some(expansion) = &set.expansion {
            return Some(
                expansion.iter().map(|listed| (listed.system.as_deref(), &*listed.code)).collect(),
            );
        }
        let mut codes = Vec::new();
        for include in &set.include {
            let system = include.system.as_deref();
            match &include.codes {
                _ if include.filtered || !include.sets.is_empty() => return None,
                Some(listed) => codes.extend(listed.iter().map(|code| (system, &**code))),
                None => {
                    let known = self
                        .system(system?, include.version.as_deref())
                        .filter(|known| known.complete)?;
                    codes.extend(known.codes.keys().map(|code| (system, &**code)));
                }
            }
        }
        let asked = |(system, code): &(Option<&str>, &str)| {
            let code =
                system.map_or(CodeRef::without_system(code), |system| CodeRef::new(system, code));
            self.member(code, canonical, 0)
        };
        codes.retain(|code| asked(code) != Answer::Found(false));
        codes.iter().all(|code| asked(code) == Answer::Found(true)).then_some(codes)
    }

    fn set(&self, canonical: &str) -> Option<&ValueSet> {
        let wanted = Canonical::parse(canonical);
        let mut found = self.sets.iter().filter(|set| {
            let version =
                wanted.version().is_none_or(|version| set.version.as_deref() == Some(version));
            *set.url == *wanted.url() && version
        });
        found.next_back()
    }

    fn system(&self, url: &str, version: Option<&str>) -> Option<&System> {
        let mut found = self.systems.iter().filter(|system| {
            *system.url == *url
                && version.is_none_or(|version| system.version.as_deref() == Some(version))
        });
        found.next_back()
    }

    fn member(&self, code: CodeRef<'_>, canonical: &str, depth: usize) -> Answer<bool> {
        let Some(set) = self.set(canonical) else { return Answer::NotFound };
        if depth > DEEPEST {
            return Answer::Unavailable;
        }
        if let Some(expansion) = &set.expansion {
            let there = |listed: &Listed| {
                *listed.code == *code.code()
                    && (code.system().is_none() || listed.system.as_deref() == code.system())
            };
            return Answer::Found(expansion.iter().any(there));
        }
        let excluded = any(set.exclude.iter().map(|exclude| self.within(exclude, code, depth)));
        let included = any(set.include.iter().map(|include| self.within(include, code, depth)));
        match (included, excluded) {
            (Some(false), _) | (_, Some(true)) => Answer::Found(false),
            (Some(true), Some(false)) => Answer::Found(true),
            _ => Answer::Unavailable,
        }
    }

    /// Whether a code is in one include or exclude; none if that cannot be told.
    fn within(&self, include: &Include, code: CodeRef<'_>, depth: usize) -> Option<bool> {
        let mut within = Some(true);
        if let Some(system) = &include.system {
            let same = code.system().is_none_or(|asked| asked == &**system);
            let version = match (include.version.as_deref(), code.version()) {
                (Some(wanted), Some(asked)) => wanted == asked,
                _ => true,
            };
            let known = self.system(system, include.version.as_deref());
            within = match &include.codes {
                _ if !same || !version => Some(false),
                Some(codes) => {
                    let folded = known.is_some_and(|known| !known.case_sensitive);
                    let other_case = || {
                        folded
                            && codes.iter().any(|listed| listed.eq_ignore_ascii_case(code.code()))
                    };
                    Some(codes.contains(code.code()) || other_case())
                }
                None if include.filtered => match known {
                    // What the system does not have, no filter finds.
                    Some(known) if known.complete && !known.has(code.code()) => Some(false),
                    _ => None,
                },
                None => match known {
                    Some(known) if known.has(code.code()) => Some(true),
                    Some(known) if known.complete => Some(false),
                    _ => None,
                },
            };
        }
        for set in &include.sets {
            let member = match self.member(code, set, depth + 1) {
                Answer::Found(member) => Some(member),
                Answer::NotFound | Answer::Unavailable => None,
            };
            within = match (within, member) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            };
        }
        within
    }
}

impl Terminology for ValueSets {
    fn is_member(&self, code: CodeRef<'_>, value_set: &str) -> Answer<bool> {
        self.member(code, value_set, 0)
    }

    fn subsumes(&self, code: CodeRef<'_>, other: CodeRef<'_>) -> Answer<bool> {
        let Some(url) = code.system().filter(|system| other.system() == Some(system)) else {
            return Answer::Unavailable;
        };
        let Some(system) = self.system(url, code.version().or(other.version())) else {
            return Answer::NotFound;
        };
        if !system.codes.contains_key(code.code()) || !system.codes.contains_key(other.code()) {
            return Answer::NotFound;
        }
        let mut at = Some(other.code());
        for _ in 0..=DEEPEST {
            match at {
                Some(here) if here == code.code() => return Answer::Found(true),
                Some(here) => at = system.codes.get(here).and_then(Option::as_deref),
                None => return Answer::Found(false),
            }
        }
        Answer::Unavailable
    }

    fn is_defined(&self, code: CodeRef<'_>) -> Answer<bool> {
        let known = code.system().and_then(|system| self.system(system, code.version()));
        match known {
            Some(system) if system.has(code.code()) => Answer::Found(true),
            Some(system) if system.complete => Answer::Found(false),
            Some(_) => Answer::Unavailable,
            None => Answer::NotFound,
        }
    }
}

/// Shows how many there are.
impl fmt::Debug for ValueSets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("ValueSets");
        shown.field("sets", &self.sets.len()).field("systems", &self.systems.len()).finish()
    }
}

impl System {
    fn has(&self, code: &str) -> bool {
        self.codes.contains_key(code)
            || !self.case_sensitive
                && self.codes.keys().any(|known| known.eq_ignore_ascii_case(code))
    }
}

impl Include {
    fn read<'n>(include: impl Node<'n>) -> Self {
        let codes: BTreeSet<Box<str>> =
            include.child("concept").filter_map(|concept| owned(concept, "code")).collect();
        Self {
            system: owned(include, "system"),
            version: owned(include, "version"),
            codes: (!codes.is_empty()).then_some(codes),
            filtered: include.child("filter").next().is_some(),
            sets: include
                .child("valueSet")
                .filter_map(|set| Some(set.scalar()?.as_str()?.into()))
                .collect(),
        }
    }
}

/// Whether any is true; none if that cannot be told.
fn any(mut answers: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all_told = true;
    let found = answers.any(|answer| {
        all_told &= answer.is_some();
        answer == Some(true)
    });
    (found || all_told).then_some(found)
}

fn contains<'n>(
    parent: impl Node<'n>,
    codes: &mut BTreeSet<Listed>,
    depth: usize,
) -> Result<(), TranslateError> {
    if depth > DEEPEST {
        return Err(TranslateError::new(Kind::TooDeep, "ValueSet.expansion"));
    }
    for entry in parent.child("contains") {
        let is_abstract = entry.child("abstract").find_map(Node::scalar);
        if let Some(code) = owned(entry, "code")
            && is_abstract != Some(sanare_fhir::view::Scalar::Boolean(true))
        {
            codes.insert(Listed { code, system: owned(entry, "system") });
        }
        contains(entry, codes, depth + 1)?;
    }
    Ok(())
}

fn concepts<'n>(
    parent: impl Node<'n>,
    system: &mut System,
    above: Option<&str>,
    depth: usize,
) -> Result<(), TranslateError> {
    if depth > DEEPEST {
        return Err(TranslateError::new(Kind::TooDeep, "CodeSystem.concept"));
    }
    for concept in parent.child("concept") {
        let Some(code) = concept.text("code") else { continue };
        system.codes.insert(code.into(), above.map(Into::into));
        concepts(concept, system, Some(code), depth + 1)?;
    }
    Ok(())
}
