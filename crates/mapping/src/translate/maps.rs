//! Maps, and what they say of a code.

use std::fmt;

use sanare_fhir::schema::Type;
use sanare_fhir::terminology::{CodeRef, Terminology};
use sanare_fhir::view::Node;
use sanare_fhir::{Answer as Told, Canonical};

use super::answer::{Answer, Hint, HintKind, Match};
use super::error::{TranslateError, TranslateErrorKind as Kind};
use super::map::{Concept, ConceptMap, Element, Group, Target, Unmapped};
use super::request::Request;
use super::value_set::ValueSets;

/// Concept maps with the value sets that they need.
#[derive(Clone, Default)]
pub struct ConceptMaps {
    maps: Vec<ConceptMap>,
    value_sets: ValueSets,
}

/// How often maps may hand over to each other.
const MOST_MAPS: usize = 16;

impl ConceptMaps {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a `ConceptMap`, `ValueSet` or `CodeSystem` of any release, typed or as JSON.
    ///
    /// # Errors
    /// The resource is none of these, or lacks what a translation needs.
    pub fn add<'n>(&mut self, resource: impl Node<'n>) -> Result<(), TranslateError> {
        match resource.of_type().map(Type::name) {
            Some("ConceptMap") => self.maps.push(ConceptMap::read(resource)?),
            _ => self.value_sets.add(resource)?,
        }
        Ok(())
    }

    /// The maps, in the order in which they were added.
    pub fn maps(&self) -> &[ConceptMap] {
        &self.maps
    }

    /// The value sets and code systems.
    pub fn value_sets(&self) -> &ValueSets {
        &self.value_sets
    }

    /// Translates, by the maps and value sets that are here.
    ///
    /// # Errors
    /// The map that is asked for, or that another hands over to, is not here; maps hand over to
    /// each other without end; a code without system fits groups of several systems.
    pub fn translate(&self, request: &Request) -> Result<Answer, TranslateError> {
        self.translate_with(request, &self.value_sets)
    }

    /// The same, with a terminology of the caller's for value sets.
    ///
    /// # Errors
    /// As [`translate`](Self::translate).
    pub fn translate_with(
        &self,
        request: &Request,
        terminology: &dyn Terminology,
    ) -> Result<Answer, TranslateError> {
        if request.concepts.is_empty() {
            return Err(TranslateError::new(Kind::Source, "Parameters"));
        }
        let mut run = Run { maps: self, request, terminology, answer: Answer::default() };
        let maps: Vec<&ConceptMap> = match &request.map {
            Some(canonical) => self.named(canonical),
            None => self.maps.iter().collect(),
        };
        if maps.is_empty() && request.map.is_some() {
            return Err(TranslateError::new(Kind::NoSuchMap, "Parameters.parameter:url"));
        }
        for concept in &request.concepts {
            if request.reverse {
                run.one_system(concept, &maps, |group| group.target.as_deref())?;
                for map in &maps {
                    run.reverse(map, concept);
                }
            } else {
                run.one_system(concept, &maps, |group| group.source.as_deref())?;
                for map in &maps {
                    run.forward(map, concept, 0)?;
                }
            }
        }
        Ok(run.answer)
    }

    fn named(&self, canonical: &str) -> Vec<&ConceptMap> {
        self.maps.iter().filter(|map| map.is(canonical)).collect()
    }
}

/// Shows how many maps there are.
impl fmt::Debug for ConceptMaps {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("ConceptMaps");
        shown.field("maps", &self.maps.len()).field("value_sets", &self.value_sets).finish()
    }
}

struct Run<'r> {
    maps: &'r ConceptMaps,
    request: &'r Request,
    terminology: &'r dyn Terminology,
    answer: Answer,
}

impl Run<'_> {
    /// A code without system is one of the only system that groups with this code have.
    fn one_system<'m>(
        &self,
        concept: &Concept,
        maps: &[&'m ConceptMap],
        side: impl Fn(&'m Group) -> Option<&'m str>,
    ) -> Result<(), TranslateError> {
        if concept.system.is_some() {
            return Ok(());
        }
        let reverse = self.request.reverse;
        let has = |group: &&Group| {
            group.elements.iter().any(|element| {
                if reverse {
                    element
                        .targets
                        .iter()
                        .any(|target| target.code.as_deref() == Some(concept.code()))
                } else {
                    element.code.as_deref() == Some(concept.code())
                }
            })
        };
        let mut systems: Vec<Option<&str>> =
            maps.iter().flat_map(|map| &map.groups).filter(has).map(side).collect();
        systems.sort_unstable();
        systems.dedup();
        if systems.len() > 1 {
            return Err(TranslateError::new(Kind::AmbiguousSystem, "Parameters"));
        }
        Ok(())
    }

    fn forward(
        &mut self,
        map: &ConceptMap,
        concept: &Concept,
        depth: usize,
    ) -> Result<(), TranslateError> {
        if depth > MOST_MAPS {
            return Err(TranslateError::new(Kind::Cycle, "ConceptMap.group.unmapped.otherMap"));
        }
        let request = self.request;
        if !self.in_scope(
            concept,
            request.source_scope.as_deref(),
            map.source_scope.as_deref(),
            "ConceptMap.sourceScope",
        ) {
            return Ok(());
        }
        for (at, group) in map.groups.iter().enumerate() {
            let place = format!("ConceptMap.group[{at}]");
            let out_of = request.source_system.as_deref();
            if !fits(group.source.as_deref(), concept.system())
                || !limited(group.source.as_deref(), out_of)
            {
                continue;
            }
            if !limited(group.target.as_deref(), request.target_system.as_deref()) {
                continue;
            }
            if !fits(group.source_version.as_deref(), concept.version()) {
                self.hint(HintKind::Version, place);
                continue;
            }
            let mut listed = false;
            for (at, element) in group.elements.iter().enumerate() {
                let place = format!("{place}.element[{at}]");
                if self.is_element(element, concept, &place) {
                    listed = true;
                    self.element(map, group, element, concept, &place);
                }
            }
            // Without a system, only a group that lists the code is one that fits.
            if !listed && concept.system.is_some() {
                self.unmapped(map, group, concept, &place, depth)?;
            }
        }
        Ok(())
    }

    fn is_element(&mut self, element: &Element, concept: &Concept, place: &str) -> bool {
        if let Some(code) = &element.code {
            return **code == *concept.code();
        }
        let Some(value_set) = &element.value_set else { return false };
        match self.terminology.is_member(reference(concept), value_set) {
            Told::Found(member) => member,
            Told::NotFound | Told::Unavailable => {
                self.hint(HintKind::ValueSet, format!("{place}.valueSet"));
                false
            }
        }
    }

    fn element(
        &mut self,
        map: &ConceptMap,
        group: &Group,
        element: &Element,
        concept: &Concept,
        place: &str,
    ) {
        if element.no_map || element.targets.is_empty() {
            self.hint(HintKind::NoMap, place.to_owned());
        }
        let of = Concept {
            system: group.source.clone().or_else(|| concept.system.clone()),
            version: group.source_version.clone(),
            code: concept.code.clone(),
            display: element.display.clone(),
        };
        for (at, target) in element.targets.iter().enumerate() {
            let place = format!("{place}.target[{at}]");
            if !self.depends(target) {
                self.hint(HintKind::Dependency, format!("{place}.dependsOn"));
                continue;
            }
            for found in self.targets(
                group,
                target.code.as_deref(),
                target.display.as_deref(),
                target.value_set.as_deref(),
                &place,
            ) {
                self.push(map, found, of.clone(), target, &place);
            }
        }
    }

    /// Whether all that a target depends on was given.
    fn depends(&self, target: &Target) -> bool {
        target
            .depends_on
            .iter()
            .all(|needed| self.request.dependencies.iter().any(|given| needed.holds(given)))
    }

    /// The codes that a target or a fixed rest stands for; one without code for `unmatched`.
    fn targets(
        &mut self,
        group: &Group,
        code: Option<&str>,
        display: Option<&str>,
        value_set: Option<&str>,
        place: &str,
    ) -> Vec<Concept> {
        let of = |system: Option<&str>, code: &str, display: Option<&str>| Concept {
            system: system.map(Into::into).or_else(|| group.target.clone()),
            version: group.target_version.clone(),
            code: code.into(),
            display: display.map(Into::into),
        };
        match (code, value_set) {
            (Some(code), _) => vec![of(None, code, display)],
            (None, None) => vec![Concept::default()],
            (None, Some(value_set)) => {
                if let Some(codes) = self.maps.value_sets.codes(value_set) {
                    return codes
                        .into_iter()
                        .map(|(system, code)| of(system, code, None))
                        .collect();
                }
                self.hint(HintKind::ValueSet, format!("{place}.valueSet"));
                Vec::new()
            }
        }
    }

    fn push(
        &mut self,
        map: &ConceptMap,
        concept: Concept,
        of: Concept,
        target: &Target,
        place: &str,
    ) {
        let wanted = self.request.target_scope.as_deref();
        let scope = map.target_scope.as_deref();
        if !concept.code.is_empty() && !self.in_scope(&concept, wanted, scope, place) {
            return;
        }
        self.answer.matches.push(Match {
            concept,
            of,
            relation: target.relation,
            product: target.product.clone(),
            origin: map.canonical(),
            unmapped: false,
            reverse: false,
        });
    }

    fn unmapped(
        &mut self,
        map: &ConceptMap,
        group: &Group,
        concept: &Concept,
        place: &str,
        depth: usize,
    ) -> Result<(), TranslateError> {
        let place = format!("{place}.unmapped");
        let (found, relation) = match &group.unmapped {
            None => return Ok(()),
            Some(Unmapped::UseSource { relation }) => {
                let display = concept.display();
                (self.targets(group, Some(concept.code()), display, None, &place), *relation)
            }
            Some(Unmapped::Fixed { code, display, value_set, relation }) => (
                self.targets(
                    group,
                    code.as_deref(),
                    display.as_deref(),
                    value_set.as_deref(),
                    &place,
                ),
                *relation,
            ),
            Some(Unmapped::OtherMap { url }) => {
                let others = self.maps.named(url);
                if others.is_empty() {
                    return Err(TranslateError::new(Kind::NoOtherMap, format!("{place}.otherMap")));
                }
                return others
                    .into_iter()
                    .try_for_each(|other| self.forward(other, concept, depth + 1));
            }
        };
        let of = concept.clone();
        let rest = Target {
            code: None,
            display: None,
            value_set: None,
            relation,
            depends_on: Vec::new(),
            product: Vec::new(),
        };
        let before = self.answer.matches.len();
        for found in found {
            self.push(map, found, of.clone(), &rest, &place);
        }
        self.answer.matches.iter_mut().skip(before).for_each(|found| found.unmapped = true);
        Ok(())
    }

    fn reverse(&mut self, map: &ConceptMap, concept: &Concept) {
        let request = self.request;
        for (at, group) in map.groups.iter().enumerate() {
            let place = format!("ConceptMap.group[{at}]");
            if !fits(group.target.as_deref(), concept.system())
                || !limited(group.target.as_deref(), request.target_system.as_deref())
                || !limited(group.source.as_deref(), request.source_system.as_deref())
            {
                continue;
            }
            if !fits(group.target_version.as_deref(), concept.version()) {
                self.hint(HintKind::Version, place);
                continue;
            }
            for (at, element) in group.elements.iter().enumerate() {
                let Some(code) = &element.code else { continue };
                for (number, target) in element.targets.iter().enumerate() {
                    if target.code.as_deref() != Some(concept.code()) {
                        continue;
                    }
                    let place = format!("{place}.element[{at}].target[{number}]");
                    let source = Concept {
                        system: group.source.clone(),
                        version: group.source_version.clone(),
                        code: code.clone(),
                        display: element.display.clone(),
                    };
                    if !self.depends(target) {
                        self.hint(HintKind::Dependency, format!("{place}.dependsOn"));
                        continue;
                    }
                    let (wanted, scope) =
                        (request.source_scope.as_deref(), map.source_scope.as_deref());
                    if !self.in_scope(&source, wanted, scope, &place) {
                        continue;
                    }
                    self.answer.matches.push(Match {
                        concept: source,
                        of: Concept {
                            system: group.target.clone(),
                            version: group.target_version.clone(),
                            code: concept.code.clone(),
                            display: target.display.clone(),
                        },
                        relation: target.relation.reversed(),
                        product: Vec::new(),
                        origin: map.canonical(),
                        unmapped: false,
                        reverse: true,
                    });
                }
            }
        }
    }

    /// Whether a code is in the value set that was asked for: the map is for that value set, or
    /// the value set has the code.
    fn in_scope(
        &mut self,
        concept: &Concept,
        wanted: Option<&str>,
        of_map: Option<&str>,
        place: &str,
    ) -> bool {
        let Some(wanted) = wanted else { return true };
        match self.terminology.is_member(reference(concept), wanted) {
            Told::Found(member) => member,
            Told::NotFound | Told::Unavailable => {
                let same = of_map.is_some_and(|of_map| {
                    let (wanted, of_map) = (Canonical::parse(wanted), Canonical::parse(of_map));
                    wanted.url() == of_map.url() && fits(of_map.version(), wanted.version())
                });
                if !same {
                    self.hint(HintKind::Scope, place.to_owned());
                }
                same
            }
        }
    }

    fn hint(&mut self, kind: HintKind, location: String) {
        self.answer.hints.push(Hint { kind, location: location.into() });
    }
}

fn reference(concept: &Concept) -> CodeRef<'_> {
    let code = match concept.system() {
        Some(system) => CodeRef::new(system, concept.code()),
        None => CodeRef::without_system(concept.code()),
    };
    match concept.version() {
        Some(version) => code.in_version(version),
        None => code,
    }
}

/// Whether two that are stated are the same; what is not stated is no obstacle.
fn fits(one: Option<&str>, other: Option<&str>) -> bool {
    one.is_none() || other.is_none() || one == other
}

/// Whether a group has the system that the answer is limited to.
fn limited(system: Option<&str>, limit: Option<&str>) -> bool {
    limit.is_none() || system == limit
}
