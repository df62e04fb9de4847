//! Carries out the rules of a profile.

use super::Profile;
use super::base::is_of_type;
use super::condition::Focus;
use super::findings::Findings;
use super::model::{Rule, Usage};
use crate::diagnostic::{Code, Severity};
use crate::location::{Index, Location};
use crate::message::Segment;
use crate::structure::{Group, Tree};
use crate::value::Element;

pub(super) fn check(profile: &Profile, tree: &Tree<'_>, findings: &mut Findings<'_>) {
    if let Some(structure) = &profile.structure
        && tree.name() != structure
    {
        let element = findings.message.at(crate::loc!("MSH-9"));
        findings.add(Code::StructureUnknown, element, crate::loc!("MSH-9"), Severity::Error);
    }
    for rule in &profile.rules {
        let mut checker = Checker { rule, findings };
        match (&rule.target.groups, rule.target.location) {
            (None, Some(at)) if at.field().is_some() => {
                for group in tree.all_groups() {
                    checker.segments(group, at);
                }
            }
            (None, Some(at)) => checker.count_all(tree, at),
            (Some(groups), Some(at)) => {
                for group in tree.groups(groups) {
                    match at.field() {
                        Some(_) => checker.segments(group, at),
                        None => checker.count_segments(group, at),
                    }
                }
            }
            (Some(groups), None) => checker.groups(tree, groups),
            (None, None) => checker.holds(tree.root()),
        }
    }
}

struct Checker<'r, 'f, 'm> {
    rule: &'r Rule,
    findings: &'f mut Findings<'m>,
}

/// What a usage and a predicate come to.
enum Demand {
    Must,
    MustNot,
    Discouraged,
    Free,
}

impl Checker<'_, '_, '_> {
    fn report(&mut self, code: Code, element: Element<'_>, place: Location, most: Severity) {
        let most = most.min(self.rule.most);
        self.findings.push(code, element, place, most, Some(self.rule.id.clone()));
    }

    /// The demand at a place; nothing where the rule does not apply.
    fn demand(&self, focus: Focus<'_>) -> Option<Demand> {
        let holds = self.rule.when.as_ref().map(|when| when.holds(focus));
        let usage = match (&self.rule.usage, holds) {
            (Some(Usage::Conditional(one, other)), holds) => match holds {
                Some(true) => Some(&**one),
                Some(false) => Some(&**other),
                None => None,
            },
            (_, Some(false)) => return None,
            (usage, _) => usage.as_ref(),
        };
        Some(match usage {
            Some(Usage::Required) => Demand::Must,
            Some(Usage::NotSupported) => Demand::MustNot,
            Some(Usage::Backward | Usage::Withdrawn) => Demand::Discouraged,
            _ => Demand::Free,
        })
    }

    /// A rule about segments of the whole message.
    fn count_all(&mut self, tree: &Tree<'_>, at: Location) {
        let segments: Vec<Segment<'_>> =
            tree.root().all_segments().filter(|segment| segment.id() == at.segment()).collect();
        self.count(tree.root(), &segments, at, |segment| tree.group_of(segment.index()));
    }

    fn count_segments(&mut self, group: Group<'_>, at: Location) {
        let segments: Vec<Segment<'_>> =
            group.segments().filter(|segment| segment.id() == at.segment()).collect();
        self.count(group, &segments, at, |_| group);
    }

    fn count<'t>(
        &mut self,
        around: Group<'t>,
        segments: &[Segment<'t>],
        at: Location,
        group_of: impl Fn(&Segment<'t>) -> Group<'t>,
    ) {
        let focus = |segment: &Segment<'t>| Focus {
            group: group_of(segment),
            segment: Some(*segment),
            element: None,
            closed: false,
        };
        let counted: Vec<&Segment<'t>> =
            segments.iter().filter(|segment| self.in_slice(focus(segment))).collect();
        let Some(demand) = self.demand(Focus::on(around)) else {
            return;
        };
        let whole = |segment: &Segment<'t>| Element::segment(segment.message(), segment.index());
        let nowhere = Element::nowhere(self.findings.message, at);
        let end = around
            .all_segments()
            .last()
            .map_or(nowhere, |last| Element::segment(last.message(), last.index()));
        match demand {
            Demand::Must if counted.is_empty() => {
                self.report(Code::SegmentMissing, end, Location::of(at.segment()), Severity::Error);
                return;
            }
            Demand::MustNot | Demand::Discouraged => {
                let code = if matches!(demand, Demand::MustNot) {
                    Code::UsageX
                } else {
                    Code::FieldWithdrawn
                };
                for segment in &counted {
                    let place = self.findings.place(segment.index());
                    self.report(code, whole(segment), place, Severity::Error);
                }
                return;
            }
            Demand::Must | Demand::Free => {}
        }
        let few = !counted.is_empty() && counted.len() < self.rule.min as usize
            || self.rule.slice.is_some() && counted.len() < self.rule.min as usize;
        if few {
            self.report(Code::SegmentMissing, end, Location::of(at.segment()), Severity::Error);
        }
        let max = self.rule.max.map_or(usize::MAX, |max| max as usize);
        for segment in counted.iter().skip(max) {
            let place = self.findings.place(segment.index());
            self.report(Code::SegmentRepeats, whole(segment), place, Severity::Error);
        }
        if let Some(assert) = &self.rule.assert {
            for segment in &counted {
                if !assert.holds(focus(segment)) {
                    let place = self.findings.place(segment.index());
                    self.report(Code::ConstraintBroken, whole(segment), place, Severity::Error);
                }
            }
        }
    }

    /// A rule about groups.
    fn groups(&mut self, tree: &Tree<'_>, path: &str) {
        let (around, name) = path.rsplit_once('/').unwrap_or(("", path));
        let parents: Vec<Group<'_>> =
            if around.is_empty() { vec![tree.root()] } else { tree.groups(around).collect() };
        for parent in parents {
            let Some(demand) = self.demand(Focus::on(parent)) else { continue };
            let groups: Vec<Group<'_>> = parent.children_named(name).collect();
            let first = |group: &Group<'_>| group.range().start;
            let nowhere = tree.root().all_segments().last();
            let end = parent.all_segments().last().or(nowhere).map_or(0, |last| last.index());
            let at = |index: usize| Element::segment(self.findings.message, index);
            let min = if matches!(demand, Demand::Must) { self.rule.min.max(1) } else { 0 };
            let max = if matches!(demand, Demand::MustNot) {
                0
            } else {
                self.rule.max.map_or(usize::MAX, |max| max as usize)
            };
            let (end_at, too_many): (Element<'_>, Vec<usize>) =
                (at(end), groups.iter().skip(max).map(first).collect());
            if groups.len() < min as usize {
                let place = self.findings.place(end);
                self.report(Code::SegmentMissing, end_at, place, Severity::Error);
            }
            for index in too_many {
                let code = if max == 0 { Code::UsageX } else { Code::SegmentRepeats };
                let (element, place) =
                    (Element::segment(self.findings.message, index), self.findings.place(index));
                self.report(code, element, place, Severity::Error);
            }
            for group in groups {
                self.holds(group);
            }
        }
    }

    /// Whether the assertion holds for a group, or for the whole message.
    fn holds(&mut self, group: Group<'_>) {
        let rule = self.rule;
        if rule.assert.as_ref().is_some_and(|assert| !assert.holds(Focus::on(group))) {
            let index = group.range().start;
            let element = Element::segment(self.findings.message, index);
            let place = self.findings.place(index);
            self.report(Code::ConstraintBroken, element, place, Severity::Error);
        }
    }

    /// A rule about a field or below, in the segments of one group.
    fn segments(&mut self, group: Group<'_>, at: Location) {
        let nth = match at.occurrence() {
            Index::Nth(nth) => Some(nth),
            _ => None,
        };
        for (number, segment) in
            (1..).zip(group.segments().filter(|segment| segment.id() == at.segment()))
        {
            if nth.is_none_or(|nth| nth == number) {
                self.field(Focus { segment: Some(segment), ..Focus::on(group) }, segment, at);
            }
        }
    }

    fn field(&mut self, focus: Focus<'_>, segment: Segment<'_>, at: Location) {
        let Some(number) = at.field() else { return };
        let field = segment.field(number);
        let place = self.findings.place(segment.index()).with_field(number);
        let below = at.component().is_some();
        // A predicate on the segment; one on the same field is asked for each repetition.
        let mut populated = 0_u32;
        let mut asked = false;
        for (nth, repetition) in (1..).zip(field.repetitions()) {
            if repetition.bytes().is_empty() {
                continue;
            }
            let focus = Focus { element: Some(repetition), ..focus };
            if !self.in_slice(focus) {
                continue;
            }
            populated += 1;
            let Some(demand) = self.demand(focus) else { continue };
            asked = true;
            let place = place.with_repetition(Index::Nth(nth));
            if below {
                self.part(focus, repetition, at, place, &demand);
                continue;
            }
            match demand {
                Demand::MustNot => self.report(Code::UsageX, repetition, place, Severity::Error),
                Demand::Discouraged => {
                    self.report(Code::FieldWithdrawn, repetition, place, Severity::Warning);
                }
                Demand::Must | Demand::Free => {
                    if self.rule.max.is_some_and(|max| populated > max) {
                        self.report(Code::RepetitionExtra, repetition, place, Severity::Error);
                    }
                    self.value(focus, repetition, place);
                }
            }
        }
        if below || asked && populated >= self.rule.min {
            return;
        }
        let Some(demand) = self.demand(focus) else { return };
        let must = matches!(demand, Demand::Must);
        let few = populated < self.rule.min && (populated > 0 || self.rule.slice.is_some());
        if must && populated == 0 || few {
            self.report(Code::FieldRequired, field, place, Severity::Error);
        }
    }

    /// A component or subcomponent of a populated repetition.
    fn part(
        &mut self,
        focus: Focus<'_>,
        repetition: Element<'_>,
        at: Location,
        place: Location,
        demand: &Demand,
    ) {
        let mut part = repetition.component(at.component().unwrap_or(1));
        let mut place = place.with_component(at.component().unwrap_or(1));
        if let Some(subcomponent) = at.subcomponent() {
            // What is asked of a subcomponent is asked where the component is populated.
            if part.bytes().is_empty() {
                return;
            }
            part = part.subcomponent(subcomponent);
            place = place.with_subcomponent(subcomponent);
        }
        let empty = part.bytes().is_empty();
        match demand {
            Demand::Must if empty && !repetition.is_delete() => {
                self.report(
                    Code::FieldRequired,
                    if part.is_absent() { repetition } else { part },
                    place,
                    Severity::Error,
                );
            }
            Demand::MustNot if !empty => self.report(Code::UsageX, part, place, Severity::Error),
            Demand::Discouraged if !empty => {
                self.report(Code::FieldWithdrawn, part, place, Severity::Warning);
            }
            _ if !empty => self.value(focus, part, place),
            _ => {}
        }
    }

    /// What is asked of a value that is there.
    fn value(&mut self, focus: Focus<'_>, element: Element<'_>, place: Location) {
        if let Some(assert) = &self.rule.assert
            && !assert.holds(focus)
        {
            self.report(Code::ConstraintBroken, element, place, Severity::Error);
        }
        // A delete indicator has no length and is no code.
        if element.is_delete() {
            return;
        }
        let text = element.text();
        if let Some((min, max)) = self.rule.length {
            let len = text.chars().count();
            if max.is_some_and(|max| len > max as usize) {
                self.report(Code::TooLong, element, place, Severity::Error);
            }
            if len < min as usize {
                self.report(Code::TooShort, element, place, Severity::Error);
            }
        }
        if let Some(binding) = &self.rule.binding {
            let code = if element.components().nth(1).is_some() {
                element.component(1).text()
            } else {
                text.clone()
            };
            if !binding.codes.iter().any(|known| *known == code) {
                let most = if binding.required { Severity::Error } else { Severity::Warning };
                self.report(Code::CodeUnknown, element, place, most);
            }
        }
        let fits = self.rule.pattern.as_ref().is_none_or(|pattern| pattern.is_match(&text));
        let typed =
            self.rule.data_type.as_ref().is_none_or(|data_type| is_of_type(&text, data_type));
        if !fits || !typed {
            self.report(Code::TypeInvalid, element, place, Severity::Error);
        }
    }

    fn in_slice(&self, focus: Focus<'_>) -> bool {
        self.rule.slice.as_ref().is_none_or(|slice| {
            focus.any(slice.by, &mut |element| {
                slice.equals.iter().any(|value| *value == element.text())
            })
        })
    }
}
