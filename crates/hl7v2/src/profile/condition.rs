//! Conditions of rules: when one applies, and what must hold.

use std::sync::Arc;

use regex::Regex;

use crate::location::{Index, Location};
use crate::message::Segment;
use crate::structure::Group;
use crate::value::Element;

/// A condition on the values around a place.
///
/// A location is looked for in the segment that the rule is about, if it has that id; else in the
/// group of that segment, then in the groups around it. Where it names several elements, one that
/// holds is enough.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Condition {
    /// Something is valued there.
    Exists(Location),
    /// The text is one of these.
    Equals(Location, Vec<String>),
    /// As [`Equals`](Self::Equals), without regard to case.
    EqualsIgnoringCase(Location, Vec<String>),
    /// The text matches.
    Matches(Location, Regex),
    /// The text is a code of these.
    OneOf(Location, Arc<[String]>),
    /// The text compares so.
    Compares(Location, Operator, Operand),
    /// The SI of the first such segment in the group is 1, that of the next one more, and so on.
    SetId(Location),
    /// In one of the groups at the end of a path that begins in the group around the place. There
    /// a location is looked for in the group's own segments alone.
    Inside(Vec<(String, Index)>, Box<Condition>),
    /// A value at the location of this condition, which names one, does not do what it says. Where
    /// nothing is valued there, none does.
    Differs(Box<Condition>),
    /// Each of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// Exactly one of them.
    One(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// The second, if the first.
    Implies(Box<Condition>, Box<Condition>),
}

/// How two values compare: as numbers if both are numbers, else as texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a text is compared with.
#[derive(Debug, Clone)]
pub enum Operand {
    /// A value of the profile.
    Value(String),
    /// The text at another location.
    At(Location),
}

/// The place from which a condition looks around.
#[derive(Clone, Copy)]
pub(super) struct Focus<'t> {
    pub(super) group: Group<'t>,
    pub(super) segment: Option<Segment<'t>>,
    /// The repetition of the field that the rule is about.
    pub(super) element: Option<Element<'t>>,
    /// Whether the groups around the group are out of sight.
    pub(super) closed: bool,
}

impl<'t> Focus<'t> {
    /// A group as a whole.
    pub(super) fn on(group: Group<'t>) -> Self {
        Self { group, segment: None, element: None, closed: false }
    }
}

impl Condition {
    pub(super) fn holds(&self, focus: Focus<'_>) -> bool {
        match self {
            Self::Exists(at)
            | Self::Equals(at, _)
            | Self::EqualsIgnoringCase(at, _)
            | Self::Matches(at, _)
            | Self::OneOf(at, _)
            | Self::Compares(at, ..) => {
                focus.any(*at, &mut |element| self.holds_for(element, focus))
            }
            Self::Differs(inner) => inner.location().is_some_and(|at| {
                focus
                    .any(at, &mut |element| element.is_valued() && !inner.holds_for(element, focus))
            }),
            Self::SetId(at) => focus.is_numbered(*at),
            Self::Inside(path, inner) => {
                let groups = focus.group.descend(path);
                groups
                    .into_iter()
                    .any(|group| inner.holds(Focus { closed: true, ..Focus::on(group) }))
            }
            Self::All(all) => all.iter().all(|one| one.holds(focus)),
            Self::Any(all) => all.iter().any(|one| one.holds(focus)),
            Self::One(all) => all.iter().filter(|one| one.holds(focus)).take(2).count() == 1,
            Self::Not(one) => !one.holds(focus),
            Self::Implies(one, other) => !one.holds(focus) || other.holds(focus),
        }
    }

    /// Whether it holds for one element at its location.
    fn holds_for(&self, element: Element<'_>, focus: Focus<'_>) -> bool {
        match self {
            Self::Exists(_) => element.is_valued(),
            Self::Equals(_, values) => values.iter().any(|value| *value == element.text()),
            Self::EqualsIgnoringCase(_, values) => {
                let text = element.text().to_lowercase();
                values.iter().any(|value| value.to_lowercase() == text)
            }
            Self::Matches(_, pattern) => element.is_valued() && pattern.is_match(&element.text()),
            Self::OneOf(_, codes) => codes.iter().any(|code| *code == element.text()),
            Self::Compares(_, operator, operand) => {
                let text = element.text();
                match operand {
                    Operand::Value(value) => operator.holds(&text, value),
                    Operand::At(other) => {
                        focus.any(*other, &mut |other| operator.holds(&text, &other.text()))
                    }
                }
            }
            Self::Any(all) => all.iter().any(|one| one.holds_for(element, focus)),
            _ => self.holds(focus),
        }
    }

    /// The location that it names, if it names one.
    fn location(&self) -> Option<Location> {
        match self {
            Self::Exists(at)
            | Self::Equals(at, _)
            | Self::EqualsIgnoringCase(at, _)
            | Self::Matches(at, _)
            | Self::OneOf(at, _)
            | Self::Compares(at, ..) => Some(*at),
            Self::Any(all) => all.first().and_then(Self::location),
            _ => None,
        }
    }
}

impl Operator {
    fn holds(self, one: &str, other: &str) -> bool {
        let order = match (one.trim().parse::<f64>(), other.trim().parse::<f64>()) {
            (Ok(one), Ok(other)) => one.partial_cmp(&other),
            // What is no number is neither more nor less than one.
            (Ok(_), Err(_)) | (Err(_), Ok(_)) => return self == Self::NotEqual,
            (Err(_), Err(_)) => Some(one.cmp(other)),
        };
        order.is_some_and(|order| match self {
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        })
    }
}

impl<'t> Focus<'t> {
    /// Whether an element at the location holds what is asked.
    pub(super) fn any(self, at: Location, ask: &mut dyn FnMut(Element<'t>) -> bool) -> bool {
        if let Some(segment) = self.segment.filter(|segment| segment.id() == at.segment()) {
            if let Some(element) = self.element.filter(|element| same_field(*element, at)) {
                return ask(below(element, at));
            }
            return in_segment(segment, at, ask);
        }
        let skip = match at.occurrence() {
            Index::Nth(nth) => usize::try_from(nth).map_or(0, |nth| nth.saturating_sub(1)),
            _ => 0,
        };
        let one = !matches!(at.occurrence(), Index::All);
        let mut group = Some(self.group);
        while let Some(here) = group {
            let mut segments = here
                .segments()
                .filter(|segment| segment.id() == at.segment())
                .skip(skip)
                .peekable();
            if segments.peek().is_some() {
                let take = if one { 1 } else { usize::MAX };
                return segments.take(take).any(|segment| in_segment(segment, at, ask));
            }
            group = here.parent().filter(|_| !self.closed);
        }
        false
    }

    fn is_numbered(self, at: Location) -> bool {
        let same = self.group.segments().filter(|segment| segment.id() == at.segment());
        (1_u32..)
            .zip(same)
            .all(|(number, segment)| segment.at(at).text().trim().parse() == Ok(number))
    }
}

/// Whether the location is in the field of the element, without a repetition of its own.
fn same_field(element: Element<'_>, at: Location) -> bool {
    at.repetition() == Index::Unstated && at.field() == element.field_number()
}

fn below(mut element: Element<'_>, at: Location) -> Element<'_> {
    if let Some(component) = at.component() {
        element = element.component(component);
    }
    if let Some(subcomponent) = at.subcomponent() {
        element = element.subcomponent(subcomponent);
    }
    element
}

fn in_segment<'t>(
    segment: Segment<'t>,
    at: Location,
    ask: &mut dyn FnMut(Element<'t>) -> bool,
) -> bool {
    // Without a repetition any will do.
    if at.field().is_some() && at.repetition() == Index::Unstated {
        return segment.all(at.with_repetition(Index::All)).any(ask);
    }
    segment.all(at).any(ask)
}
