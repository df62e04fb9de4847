//! Applies the operations of a map to a segment or a value.

use sanare_fhir::schema::CodeSet;
use sanare_hl7v2::Value;

use super::source::Cursor;
use super::tree::{Element, Key, Link, LinkTo, ResourceKey, SINGLE};
use super::{Run, short};
use crate::error::{Error, ErrorKind, Limit};
use crate::model::Function;
use crate::outcome::{ExceptionKind, Origin};
use crate::plan::program::{Action, Child, CompiledMap, From, Lead, Nav, Op, Spread, TableRef};
use crate::policy::{Null, Overflow, Unmapped};

/// How deep maps may apply each other in one message.
const MAX_DEPTH: usize = 24;
/// The rank of the keys that message rules make, after those of all maps.
const MESSAGE_RANK: u32 = u32::MAX;

/// What a map is applied to.
#[derive(Debug, Clone)]
pub(super) struct Frame<'m> {
    /// The element or resource that it fills.
    pub(super) node: usize,
    /// The value that a data type's map works on.
    pub(super) value: Option<Cursor<'m>>,
    pub(super) segment: usize,
    /// The table that the rule outside names.
    pub(super) table: Option<TableRef>,
    pub(super) unmapped: Option<Unmapped>,
    /// The codes that the binding of the element allows.
    pub(super) codes: Option<CodeSet>,
    /// The resource that the rule outside works on.
    pub(super) parent: Option<usize>,
    pub(super) aliases: Vec<Alias>,
    pub(super) depth: usize,
}

/// An element whose resource is one that the message map names.
#[derive(Debug, Clone)]
pub(super) struct Alias {
    pub(super) names: Vec<&'static str>,
    pub(super) resource: usize,
}

impl Frame<'_> {
    pub(super) fn of_segment(segment: usize) -> Self {
        Self {
            node: 0,
            value: None,
            segment,
            table: None,
            unmapped: None,
            codes: None,
            parent: None,
            aliases: Vec::new(),
            depth: 0,
        }
    }
}

/// The numbers that make the keys on a way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbers {
    map: u32,
    lead: u16,
    /// Which step takes the repetition.
    repeat_at: Option<usize>,
    repetition: u32,
    each: u32,
}

impl Numbers {
    /// For ways that a message rule names; `lead` tells apart the links of one rule.
    pub(super) fn message(lead: u16) -> Self {
        Self { map: MESSAGE_RANK, lead, repeat_at: None, repetition: 0, each: 0 }
    }
}

impl<'m> Run<'_, 'm> {
    /// Applies a map; true if a rule with a source, or of a map without sources, wrote.
    pub(super) fn apply(&mut self, map: usize, frame: &Frame<'m>) -> Result<bool, Error> {
        if frame.depth > MAX_DEPTH {
            let place = self.segment_origin(frame.segment).location;
            return Err(Error::beyond(Limit::Depth).near(place));
        }
        let program = self.program;
        let Some(compiled) = program.maps.get(map) else { return Ok(false) };
        let mut wrote = false;
        // Ranges look at the instances that the other operations have made.
        for ranges in [false, true] {
            for op in &compiled.ops {
                let range = matches!(op.lead, Lead::Range(..));
                if op.source != From::None && range == ranges {
                    wrote |= self.op(compiled, map, op, frame)?;
                }
            }
        }
        // What is only assigned says nothing of a message that says nothing itself.
        if wrote || !compiled.reads {
            for op in compiled.ops.iter().filter(|op| op.source == From::None) {
                wrote |= self.op(compiled, map, op, frame)?;
            }
        }
        Ok(wrote)
    }

    fn op(
        &mut self,
        map: &CompiledMap,
        index: usize,
        op: &Op,
        frame: &Frame<'m>,
    ) -> Result<bool, Error> {
        // A rule of a segment is what the rules of data types below it work for.
        if frame.value.is_none() {
            self.outer = Some(op.rule);
        }
        match &op.source {
            From::None => self.once(map, index, op, frame, None, 0),
            From::Component { component, subcomponent } => {
                let value = frame.value.map(|value| value.part(*component).part(*subcomponent));
                self.once(map, index, op, frame, value, 0)
            }
            From::Field { segment, field, component, subcomponent } => {
                let at = match segment {
                    None => Some(frame.segment),
                    Some(name) => self.nearest(name, frame.segment),
                };
                let found = at.and_then(|at| Some((at, self.message.segment_at(at)?)));
                let Some((at, segment)) = found else {
                    return if op.needs_source {
                        Ok(false)
                    } else {
                        self.once(map, index, op, frame, None, 0)
                    };
                };
                let whole = Cursor::field(at, *field, segment.field(*field));
                let mut wrote = false;
                let mut repetitions = 0;
                for (number, _) in (1..).zip(whole.element.repetitions()) {
                    repetitions = number;
                    if number > short(self.program.policies.limits.repetitions) {
                        let origin = self.origin(&whole);
                        return Err(Error::beyond(Limit::Repetitions)
                            .near(origin.location)
                            .by(self.rule_id(op.rule)));
                    }
                    let value = whole.repetition(number).part(*component).part(*subcomponent);
                    // Where the element cannot repeat, the first repetition that fits is kept.
                    if wrote && op.repeat_at.is_none() {
                        if !self.takes_whole(op) {
                            self.overflow(op, frame, value)?;
                        }
                        continue;
                    }
                    wrote |= self.once(map, index, op, frame, Some(value), number - 1)?;
                }
                if repetitions == 0 && !op.needs_source {
                    let value = whole.repetition(1).part(*component).part(*subcomponent);
                    wrote = self.once(map, index, op, frame, Some(value), 0)?;
                }
                Ok(wrote)
            }
        }
    }

    /// Whether the first repetition has said what all of them hold.
    fn takes_whole(&self, op: &Op) -> bool {
        let Action::Apply(map) = op.action else { return false };
        self.program.maps.get(map).is_some_and(|map| map.whole)
    }

    fn overflow(&mut self, op: &Op, frame: &Frame<'m>, value: Cursor<'m>) -> Result<(), Error> {
        let applies = value.is_valued()
            && !matches!(op.action, Action::Assign(..) | Action::Nothing)
            && !op.skipped
            && self.holds(op.condition.as_ref(), frame, Some(value));
        if !applies {
            return Ok(());
        }
        let origin = self.origin(&value);
        if self.program.policies.overflow == Overflow::Error {
            return Err(self.error(ErrorKind::Overflow, op.rule, Some(origin)));
        }
        let target = self.target(frame, op);
        self.except(ExceptionKind::Overflow, Some(op.rule), Some(origin), &target);
        Ok(())
    }

    /// One operation on one value.
    fn once(
        &mut self,
        map: &CompiledMap,
        index: usize,
        op: &Op,
        frame: &Frame<'m>,
        value: Option<Cursor<'m>>,
        repetition: u32,
    ) -> Result<bool, Error> {
        if op.needs_source {
            let Some(value) = value else { return Ok(false) };
            match value.element.value() {
                Value::Absent | Value::Empty => return Ok(false),
                Value::Delete => return self.null(op, frame, value),
                // `^^` and the like hold delimiters and nothing else.
                Value::Text(_) if value.leaves().all(|leaf| !leaf.is_valued()) => {
                    return Ok(false);
                }
                Value::Text(_) => {}
            }
        }
        if !self.holds(op.condition.as_ref(), frame, value) {
            return Ok(false);
        }
        if op.skipped {
            // A refusal that is switched off leaves nothing out.
            if let Some(value) = value.filter(|_| !op.stops) {
                let origin = self.origin(&value);
                self.except(ExceptionKind::Manual, Some(op.rule), Some(origin), map.base.name());
            }
            return Ok(false);
        }
        if op.stops {
            let origin = value.map(|value| self.origin(&value));
            return Err(self.error(ErrorKind::Refused, op.rule, origin));
        }
        let nodes = match op.lead {
            Lead::At(lead) => {
                let Some(node) = self.lead(frame.node, lead)? else {
                    if let Some(value) = value {
                        self.overflow(op, frame, value)?;
                    }
                    return Ok(false);
                };
                vec![node]
            }
            Lead::Range(from, to) => self.leads(frame.node, from, to),
        };
        let mut wrote = false;
        for node in nodes {
            for each in self.spread(map, op, frame) {
                let numbers =
                    Numbers { map: map.rank, lead: 1, repeat_at: op.repeat_at, repetition, each };
                let here = Frame { node, ..frame.clone() };
                wrote |= self.act(op, index, &here, numbers, value)?;
            }
        }
        Ok(wrote)
    }

    /// `[each]` by a source that does not make the instances itself: one for each of the driver's
    /// repetitions.
    fn spread(&self, map: &CompiledMap, op: &Op, frame: &Frame<'m>) -> std::ops::Range<u32> {
        let each = |nav: &Nav| matches!(nav, Nav::Child(Child { index: Spread::Each, .. }));
        let driven = op.repeat_at.and_then(|at| op.nav.get(at)).is_some_and(each);
        let own = matches!(op.source, From::Field { segment: None, field, .. } if Some(field) == map.driver);
        match map.driver {
            Some(driver) if !driven && !own && op.nav.iter().any(each) => {
                let segment = self.message.segment_at(frame.segment);
                let count =
                    segment.map_or(0, |segment| segment.field(driver).repetitions().count());
                0..short(count)
            }
            _ => 0..1,
        }
    }

    fn act(
        &mut self,
        op: &Op,
        map: usize,
        frame: &Frame<'m>,
        numbers: Numbers,
        value: Option<Cursor<'m>>,
    ) -> Result<bool, Error> {
        let origin = value.map(|value| self.origin(&value));
        match &op.action {
            Action::Nothing => Ok(false),
            Action::Own { map, resource } => {
                let key = ResourceKey::Own {
                    node: frame.node,
                    resource: resource.name(),
                    repetition: numbers.repetition,
                };
                let made = self.tree.resource(key, *resource, None, short(frame.segment))?;
                let inner = self.inner(frame, op, self.tree.root(made), value);
                self.apply(*map, &inner)
            }
            Action::Apply(map) => {
                let node = self.reach(frame, &op.nav, numbers, op.rule, origin)?;
                let inner = self.inner(frame, op, node, value);
                self.apply(*map, &inner)
            }
            Action::Sibling(lead) => {
                let node = self.reach(frame, &op.nav, numbers, op.rule, origin)?;
                let beside = self.beside(frame.node);
                let to = LinkTo::Beside { beside, lead: *lead, map };
                self.tree.link(
                    node,
                    Link {
                        to,
                        rule: op.rule,
                        outer: self.outer.unwrap_or(op.rule),
                        lead: 0,
                        origin,
                    },
                );
                Ok(true)
            }
            Action::Refer(function) => {
                let to = match (function, frame.parent) {
                    (Function::Patient, _) => LinkTo::Patient { segment: frame.segment },
                    (_, Some(parent)) => LinkTo::Resource(parent),
                    (_, None) => return Ok(false),
                };
                let node = self.reach(frame, &op.nav, numbers, op.rule, origin)?;
                self.tree.link(
                    node,
                    Link {
                        to,
                        rule: op.rule,
                        outer: self.outer.unwrap_or(op.rule),
                        lead: 0,
                        origin,
                    },
                );
                Ok(true)
            }
            Action::Copy(leaf) => {
                let Some(value) = value else { return Ok(false) };
                let node = self.reach(frame, &op.nav, numbers, op.rule, origin)?;
                self.copy(node, op, frame, value, *leaf)
            }
            Action::Assign(assign, leaf) => {
                let Some((text, transform)) = self.assigned(assign, frame, value) else {
                    return Ok(false);
                };
                let node = self.reach(frame, &op.nav, numbers, op.rule, origin)?;
                Ok(self.put(node, text, *leaf, op, origin, transform, None))
            }
            Action::Concept { coding_only, rules, leaf } => {
                let Some(value) = value else { return Ok(false) };
                let node = self.reach(frame, &op.nav, numbers, op.rule, origin)?;
                self.concept(node, op, frame, value, *coding_only, rules, *leaf)
            }
        }
    }

    fn inner(
        &self,
        frame: &Frame<'m>,
        op: &Op,
        node: usize,
        value: Option<Cursor<'m>>,
    ) -> Frame<'m> {
        let outer = self.tree.node(frame.node).map(|node| node.resource);
        let inner = self.tree.node(node).map(|node| node.resource);
        Frame {
            node,
            value,
            segment: frame.segment,
            // A map that fills the same element keeps the table of the rule outside.
            table: op.table.or(if op.nav.is_empty() { frame.table } else { None }),
            unmapped: op.unmapped.clone().or_else(|| frame.unmapped.clone()),
            codes: op.codes.or(if op.nav.is_empty() { frame.codes } else { None }),
            parent: if outer == inner { frame.parent } else { outer },
            aliases: Vec::new(),
            depth: frame.depth + 1,
        }
    }

    /// Follows a way, making what is not there.
    pub(super) fn reach(
        &mut self,
        frame: &Frame<'m>,
        nav: &[Nav],
        numbers: Numbers,
        rule: u32,
        origin: Option<Origin>,
    ) -> Result<usize, Error> {
        let mut node = frame.node;
        let mut names: Vec<&'static str> = Vec::new();
        for (at, step) in nav.iter().enumerate() {
            match step {
                Nav::Child(child) => {
                    names.push(child.name);
                    let key = key(frame, child, at, numbers);
                    node = self.tree.child(node, element(child), key)?;
                }
                Nav::Into { resource, index } => {
                    // Another type is another resource, whatever the message map calls it.
                    let of = |at: usize| self.tree.resources.get(at).map(|found| found.of);
                    let alias = frame.aliases.iter().find(|alias| {
                        alias.names == names && of(alias.resource) == Some(*resource)
                    });
                    let resource = if let Some(alias) = alias {
                        alias.resource
                    } else {
                        let key = ResourceKey::Referred {
                            node,
                            resource: resource.name(),
                            index: *index,
                        };
                        self.tree.resource(key, *resource, Some(node), short(frame.segment))?
                    };
                    let to = LinkTo::Resource(resource);
                    self.tree.link(
                        node,
                        Link { to, rule, outer: self.outer.unwrap_or(rule), lead: 1, origin },
                    );
                    node = self.tree.root(resource);
                }
            }
        }
        Ok(node)
    }

    /// The instance `lead` beside a node: another item of its array, or another resource. The
    /// array's own instance is the first; what does not repeat has no second.
    fn lead(&mut self, node: usize, lead: u16) -> Result<Option<usize>, Error> {
        if lead <= 1 {
            return Ok(Some(node));
        }
        let Some(found) = self.tree.node(node) else { return Ok(None) };
        let (resource, parent, key, many) = (found.resource, found.parent, found.key, found.many);
        let like = Element { name: found.name, choice: found.choice, many, of: found.of };
        if let Some(parent) = parent {
            if !many {
                return Ok(None);
            }
            return self.tree.child(parent, like, Key { lead, ..key }).map(Some);
        }
        let beside = self.beside(node);
        let (of, referrer, segment) = match self.tree.resources.get(resource) {
            Some(resource) => (resource.of, resource.referrer, resource.segment),
            None => return Ok(None),
        };
        let made = self.tree.resource(ResourceKey::Lead { beside, lead }, of, referrer, segment)?;
        if let Some(referrer) = referrer {
            let rule = self.tree.node(referrer).and_then(|node| node.links.first());
            let link = rule.map(|first| Link { to: LinkTo::Resource(made), lead, ..first.clone() });
            if let Some(link) = link {
                self.tree.link(referrer, link);
            }
        }
        Ok(Some(self.tree.root(made)))
    }

    /// The first instance of the resource that a node is the root of.
    fn beside(&self, node: usize) -> usize {
        let resource = self.tree.node(node).map_or(0, |node| node.resource);
        match self.tree.resources.get(resource).map(|resource| &resource.key) {
            Some(ResourceKey::Lead { beside, .. }) => *beside,
            _ => resource,
        }
    }

    /// The instances of a range that are there.
    fn leads(&self, node: usize, from: u16, to: u16) -> Vec<usize> {
        let Some(found) = self.tree.node(node) else { return Vec::new() };
        let mut nodes = Vec::new();
        for lead in from..=to.min(from.saturating_add(64)) {
            let at = if lead == 1 {
                Some(node)
            } else if let Some(parent) = found.parent {
                let kind = if found.choice { found.of.name() } else { "" };
                let slot = (found.name, kind, Key { lead, ..found.key });
                self.tree.node(parent).and_then(|parent| parent.children.get(&slot).copied())
            } else {
                let beside = self.beside(node);
                let made = self.tree.existing(&ResourceKey::Lead { beside, lead });
                made.map(|made| self.tree.root(made))
            };
            nodes.extend(at.filter(|at| self.tree.has_content(*at)));
        }
        nodes
    }

    fn null(&mut self, op: &Op, frame: &Frame<'m>, value: Cursor<'m>) -> Result<bool, Error> {
        if op.skipped || !self.holds(op.condition.as_ref(), frame, Some(value)) {
            return Ok(false);
        }
        let origin = self.origin(&value);
        if self.program.policies.null == Null::Error {
            return Err(self.error(ErrorKind::Null, op.rule, Some(origin)));
        }
        let target = self.target(frame, op);
        self.except(ExceptionKind::Null, Some(op.rule), Some(origin), &target);
        self.read(&value);
        if self.program.policies.null == Null::DataAbsentReason
            && matches!(op.action, Action::Copy(_) | Action::Concept { .. })
        {
            let numbers = Numbers { map: 0, lead: 1, repeat_at: None, repetition: 0, each: 0 };
            let node = self.reach(frame, &op.nav, numbers, op.rule, Some(origin))?;
            if let Some(node) = self.tree.nodes.get_mut(node) {
                node.absent = Some(op.rule);
            }
        }
        Ok(false)
    }

    /// The name of the element that an operation writes, for exceptions.
    pub(super) fn target(&self, frame: &Frame<'m>, op: &Op) -> String {
        let mut path = self.tree.path(frame.node);
        for nav in &op.nav {
            match nav {
                Nav::Child(child) => {
                    path.push('.');
                    path.push_str(child.name);
                }
                Nav::Into { resource, .. } => resource.name().clone_into(&mut path),
            }
        }
        path
    }
}

fn element(child: &Child) -> Element {
    Element { name: child.name, choice: child.choice, many: child.many, of: child.of }
}

fn key(frame: &Frame<'_>, child: &Child, at: usize, numbers: Numbers) -> Key {
    if !child.many {
        return SINGLE;
    }
    let index = match child.index {
        Spread::At(index) | Spread::Range(index, _) => index,
        Spread::Each => 0,
    };
    let repetition = if numbers.repeat_at == Some(at) {
        numbers.repetition
    } else if child.index == Spread::Each {
        numbers.each
    } else {
        0
    };
    Key {
        segment: short(frame.segment),
        map: numbers.map,
        index,
        repetition,
        lead: numbers.lead,
        extension: child.extension,
    }
}
