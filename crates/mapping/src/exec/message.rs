//! Message maps: which map a message takes, and which instance a rule speaks of.

use std::collections::HashMap;

use sanare_fhir::schema::Type;
use sanare_hl7v2::{Location, Message};

use super::apply::{Alias, Frame, Numbers};
use super::near::{Near, step};
use super::tree::{Link, LinkTo, ResourceKey};
use super::{Run, short, wanted};
use crate::error::{Error, ErrorKind};
use crate::outcome::{ExceptionKind, Origin, Transform};
use crate::plan::program::{
    MessageLink, MessageLinkTarget, MessagePlan, MessageRule, Nav, Program, Scope,
};

/// The resources that message rules have made, by type and index, where the segment stands that
/// made them.
pub(super) type Instances = HashMap<(&'static str, u16), Near>;

/// How a map fits a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// The map of its structure.
    Own,
    /// The map of another message of its family.
    Family,
    /// The map of an admission, for the patient in it.
    Patient,
}

/// Structures of trigger events of ADT (HL7 table 0354): what MSH-9.3 says where it is sent.
const ADT_EVENTS: &[(&str, &str)] = &[
    ("A01", "ADT_A01"),
    ("A02", "ADT_A02"),
    ("A03", "ADT_A03"),
    ("A04", "ADT_A01"),
    ("A05", "ADT_A05"),
    ("A06", "ADT_A06"),
    ("A07", "ADT_A06"),
    ("A08", "ADT_A01"),
    ("A09", "ADT_A09"),
    ("A10", "ADT_A09"),
    ("A11", "ADT_A11"),
    ("A13", "ADT_A01"),
    ("A14", "ADT_A05"),
    ("A17", "ADT_A17"),
    ("A28", "ADT_A05"),
    ("A31", "ADT_A05"),
];

/// The maps of families, by the message code.
const FAMILIES: &[(&str, &str)] = &[
    ("ADT", "ADT_A01"),
    ("MDM", "MDM_T02"),
    ("OMG", "OML_O21"),
    ("OML", "OML_O21"),
    ("ORM", "ORM_O01"),
    ("ORU", "ORU_R01"),
    ("OUL", "ORU_R01"),
    ("SIU", "SIU_S12"),
    ("VXU", "VXU_V04"),
];

const CODE: Location = Location::literal("MSH-9.1");
const EVENT: Location = Location::literal("MSH-9.2");
const STRUCTURE: Location = Location::literal("MSH-9.3");

/// The map of a message: by the structure that it names, by its event, by its family; else the
/// segments of an admission if there is a patient.
pub(super) fn plan<'p>(
    program: &'p Program,
    message: &Message<'_>,
) -> Result<(&'p MessagePlan, Fit), Error> {
    let header =
        message.segment_at(0).filter(|segment| segment.id() == sanare_hl7v2::SegmentId::MSH);
    let code = message.text(CODE);
    if header.is_none() || code.is_empty() {
        return Err(Error::new(ErrorKind::Untyped).at(header.map(|_| CODE)));
    }
    let named = |name: &str| program.messages.get(name);
    let structure = message.text(STRUCTURE);
    let event = message.text(EVENT);
    if let Some(refused) = wanted::refused(message, &code, &structure) {
        return Err(refused);
    }
    // Table 0354 gives A11 the structure of A09; the guide has a map of its own for it.
    let cancelled = code == "ADT" && event == "A11" && structure == "ADT_A09";
    if let Some(plan) = named(&structure).filter(|_| !cancelled) {
        return Ok((plan, Fit::Own));
    }
    if structure.is_empty() || cancelled {
        let by_event = ADT_EVENTS.iter().find(|(known, _)| code == "ADT" && *known == event);
        let by_event = by_event.and_then(|(_, structure)| named(structure));
        if let Some(plan) = by_event.or_else(|| named(&format!("{code}_{event}"))) {
            return Ok((plan, Fit::Own));
        }
    }
    let family = FAMILIES.iter().find(|(known, _)| *known == code);
    if let Some(plan) = family.and_then(|(_, structure)| named(structure)) {
        return Ok((plan, Fit::Family));
    }
    let patient = message.segment("PID").is_some();
    match named("ADT_A01").filter(|_| patient) {
        Some(plan) => Ok((plan, Fit::Patient)),
        None => Err(Error::new(ErrorKind::NoMap).at(Some(CODE))),
    }
}

impl Run<'_, '_> {
    /// Applies every rule of the message map to the segments at its position, then links.
    pub(super) fn message(&mut self) -> Result<(), Error> {
        let plan = self.plan;
        self.report_structure()?;
        let mut applied: Vec<(&MessageRule, usize, usize)> = Vec::new();
        for rule in &plan.rules {
            for at in 0..self.placement.segments.len() {
                let here = self.placement.segments.get(at).and_then(|placed| placed.position);
                if here != Some(rule.position) {
                    continue;
                }
                let made = self.message_rule(rule, at);
                let near = |error: Error| error.near(self.segment_origin(at).location);
                if let Some(resource) = made.map_err(near)? {
                    applied.push((rule, at, resource));
                }
            }
        }
        self.outer = None;
        for (rule, at, resource) in applied {
            for (number, link) in rule.links.iter().enumerate() {
                if !link.alias {
                    // Links to one element of a repeating way are items of their own.
                    let before = rule.links.iter().take(number);
                    let twins =
                        before.filter(|other| other.from == link.from && other.nav == link.nav);
                    let twins = u16::try_from(twins.count()).unwrap_or(u16::MAX);
                    let linked = self.message_link(rule, link, twins, at, resource);
                    linked.map_err(|error| error.near(self.segment_origin(at).location))?;
                }
            }
        }
        Ok(())
    }

    /// What stands where it may not, and what is not there.
    ///
    /// # Errors
    /// If the message ends without a line end as well: it was cut off.
    fn report_structure(&mut self) -> Result<(), Error> {
        let unterminated = self.unterminated();
        if let Some(last) = unterminated {
            self.except(ExceptionKind::Unterminated, None, Some(last), "");
        }
        let mut lacks = false;
        for at in 0..self.placement.segments.len() {
            let Some(placed) = self.placement.segments.get(at).copied() else { continue };
            if !placed.out_of_place || self.segments.get(at).is_some_and(|(id, _)| id.is_local()) {
                continue;
            }
            let id = self.segments.get(at).map(|(id, _)| *id);
            let kind = if placed.surplus {
                ExceptionKind::Surplus
            } else if placed.position.is_none() && !id.is_some_and(wanted::is_standard) {
                ExceptionKind::UnknownSegment
            } else {
                ExceptionKind::OutOfPlace
            };
            let origin = self.segment_origin(at);
            self.except(kind, None, Some(origin), "");
        }
        let plan = self.plan;
        let missing = plan.structure.missing(&self.placement);
        let mut all = Near::default();
        if !missing.is_empty() {
            for (at, placed) in self.placement.segments.iter().enumerate() {
                all.insert(&plan.structure, &self.placement, placed.group, at, at);
            }
        }
        for (name, group) in missing {
            // The map of a relative knows who must be there, but not what else.
            if self.family && name != "PID" {
                continue;
            }
            let first = all.first(group).filter(|_| group > 0);
            let origin = first.map(|first| self.segment_origin(first));
            self.except(ExceptionKind::MissingSegment, None, origin, name);
            lacks |= name != "EVN";
        }
        match unterminated {
            // EVN says again what MSH-9 said, and many senders leave it out.
            Some(last) if lacks => Err(Error::new(ErrorKind::CutOff).at(Some(last.location))),
            _ => Ok(()),
        }
    }

    /// Applies one rule to one segment; gives the resource if something was written.
    fn message_rule(&mut self, rule: &MessageRule, at: usize) -> Result<Option<usize>, Error> {
        let condition_frame = Frame::of_segment(at);
        if !self.holds(rule.condition.as_ref(), &condition_frame, None) {
            return Ok(None);
        }
        if rule.skipped {
            let origin = self.segment_origin(at);
            self.except(ExceptionKind::Manual, Some(rule.rule), Some(origin), rule.resource.name());
            return Ok(None);
        }
        let resource = self.instance(rule.resource, rule.index, at)?;
        let mut aliases = Vec::new();
        for link in rule.links.iter().filter(|link| link.alias) {
            if let MessageLinkTarget::Instance(of, index) = link.to {
                let target = self.instance(of, index, at)?;
                aliases.push(Alias { names: names(&link.nav), resource: target });
            }
        }
        let root = self.tree.root(resource);
        let mut frame = Frame { node: root, aliases, ..Frame::of_segment(at) };
        frame.node = self.reach(&frame, &rule.nav, Numbers::message(0), rule.rule, None)?;
        let wrote = self.apply(rule.map, &frame)?;
        Ok(wrote.then_some(resource))
    }

    fn message_link(
        &mut self,
        rule: &MessageRule,
        link: &MessageLink,
        number: u16,
        at: usize,
        own: usize,
    ) -> Result<(), Error> {
        let is_own = |of: Type, index: u16| of == rule.resource && index == rule.index;
        let from = if is_own(link.from.0, link.from.1) {
            Some(own)
        } else {
            self.find_instance(link.from.0.name(), link.from.1, at)
        };
        let Some(from) = from.filter(|from| self.tree.has_content(self.tree.root(*from))) else {
            return Ok(());
        };
        let frame = Frame { node: self.tree.root(from), ..Frame::of_segment(at) };
        let numbers = Numbers::message(number);
        match &link.to {
            MessageLinkTarget::Text(text, leaf) => {
                // The literal belongs to the element that the rule's own way has made.
                let node = self.reach(&frame, &link.nav, Numbers::message(0), rule.rule, None)?;
                self.assign(
                    node,
                    text.to_string().into(),
                    *leaf,
                    rule.rule,
                    None,
                    Transform::Assigned,
                );
            }
            MessageLinkTarget::Instance(of, index) => {
                let to = if is_own(*of, *index) {
                    Some(own)
                } else if of.name() == "Bundle" {
                    // Nothing can resolve a Bundle's id; its header stands for the message.
                    self.find_instance("MessageHeader", 1, at)
                } else {
                    self.find_instance(of.name(), *index, at)
                };
                let Some(to) = to.filter(|to| self.tree.has_content(self.tree.root(*to))) else {
                    return Ok(());
                };
                let node = self.reach(&frame, &link.nav, numbers, rule.rule, None)?;
                let link = Link {
                    to: LinkTo::Resource(to),
                    rule: rule.rule,
                    outer: rule.rule,
                    lead: 0,
                    origin: Some(self.segment_origin(at)),
                };
                self.tree.link(node, link);
            }
        }
        Ok(())
    }

    /// The instance that a rule writes into, made if it is not there.
    fn instance(&mut self, of: Type, index: u16, at: usize) -> Result<usize, Error> {
        let scope = self.plan.scopes.get(&(of.name(), index)).copied().unwrap_or(Scope::Segment);
        let own = self.placement.segments.get(at).map_or(0, |placed| placed.group);
        let (group, segment) = match scope {
            Scope::Segment => (own, Some(at)),
            Scope::Group(position) => {
                let mut group = own;
                while let Some(found) = step(&self.placement, group).filter(|_| group != 0) {
                    if found.position == position {
                        break;
                    }
                    group = found.parent;
                }
                (group, None)
            }
        };
        let key = ResourceKey::Message { resource: of.name(), index, group, segment };
        let known = self.tree.existing(&key);
        let resource = self.tree.resource(key, of, None, short(at))?;
        if known.is_none() {
            let instances = self.instances.entry((of.name(), index)).or_default();
            instances.insert(&self.plan.structure, &self.placement, group, at, resource);
        }
        Ok(resource)
    }

    /// The instance nearest to a segment: in its group or below, else in what encloses it.
    pub(super) fn find_instance(&self, of: &'static str, index: u16, at: usize) -> Option<usize> {
        let own = self.placement.segments.get(at)?.group;
        self.instances.get(&(of, index))?.find(&self.placement, own, at)
    }

    /// The segment of that name nearest to a segment; itself if it has the name.
    pub(super) fn nearest(&self, name: &str, at: usize) -> Option<usize> {
        if self.segments.get(at).is_some_and(|(id, _)| id.as_str() == name) {
            return Some(at);
        }
        let own = self.placement.segments.get(at)?.group;
        let named = self.named.get(name)?;
        let near = named.near.get_or_init(|| {
            let mut near = Near::default();
            for index in &named.segments {
                if let Some(placed) = self.placement.segments.get(*index)
                    && !placed.surplus
                {
                    let structure = &self.plan.structure;
                    near.insert(structure, &self.placement, placed.group, *index, *index);
                }
            }
            near
        });
        near.find(&self.placement, own, at)
    }

    pub(super) fn segment_origin(&self, at: usize) -> Origin {
        let (id, occurrence) =
            self.segments.get(at).copied().unwrap_or((sanare_hl7v2::SegmentId::OPAQUE, 0));
        let mut location = Location::of(id);
        if occurrence > 1 {
            location = location.with_occurrence(sanare_hl7v2::Index::Nth(occurrence));
        }
        let span = self.message.segment_at(at).map_or(0..0, |segment| segment.span());
        Origin { location, start: short(span.start), len: short(span.len()) }
    }
}

/// The element names of a way.
fn names(nav: &[Nav]) -> Vec<&'static str> {
    nav.iter()
        .filter_map(|nav| match nav {
            Nav::Child(child) => Some(child.name),
            Nav::Into { .. } => None,
        })
        .collect()
}
