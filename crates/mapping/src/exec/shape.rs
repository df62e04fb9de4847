//! Settled elements: conflicts resolved, empty ones gone, arrays in order.

use std::collections::{BTreeMap, HashSet};

use sanare_fhir::schema::Type;

use super::Run;
use super::convert;
use super::tree::{Candidate, Key, Link, LinkTo, ResourceKey};
use crate::error::{Error, ErrorKind};
use crate::outcome::{ExceptionKind, Origin, Transform};
use crate::plan::program::{Action, Lead};
use crate::policy::Conflict;

/// One element as it will be written.
#[derive(Debug, Clone)]
pub(super) struct Shape<'m> {
    pub(super) name: &'static str,
    pub(super) choice: bool,
    pub(super) many: bool,
    pub(super) of: Type,
    pub(super) content: Content<'m>,
    /// The extension `data-absent-reason` stands here.
    pub(super) absent: bool,
    pub(super) children: Vec<Shape<'m>>,
}

#[derive(Debug, Clone)]
pub(super) enum Content<'m> {
    None,
    Value(Candidate<'m>),
    /// A reference to a resource, by its number.
    Link {
        to: usize,
        rule: u32,
        outer: u32,
        origin: Option<Origin>,
    },
}

impl Shape<'_> {
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of a primitive.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Value(candidate) => Some(&candidate.text),
            _ => None,
        }
    }

    /// Whether two elements would be written alike.
    pub(super) fn same(&self, other: &Self) -> bool {
        let content = match (&self.content, &other.content) {
            (Content::None, Content::None) => true,
            (Content::Value(one), Content::Value(two)) => one.text == two.text,
            (Content::Link { to: one, .. }, Content::Link { to: two, .. }) => one == two,
            _ => false,
        };
        content
            && self.name == other.name
            && self.of == other.of
            && self.absent == other.absent
            && self.children.len() == other.children.len()
            && self.children.iter().zip(&other.children).all(|(one, two)| one.same(two))
    }

    /// Whether both are Codings of one code, though one may say more.
    fn same_coding(&self, other: &Self) -> bool {
        let text = |shape: &Self, name| shape.child(name).and_then(Self::text).map(str::to_owned);
        self.name == other.name
            && self.of.name() == "Coding"
            && text(self, "code").is_some()
            && text(self, "code") == text(other, "code")
            && text(self, "system") == text(other, "system")
    }

    /// Whether two items of this list that say the same are one. Notes, components and other parts
    /// that stand for something that was said are as many as were said.
    fn merges(&self) -> bool {
        const MERGING: [&str; 8] = [
            "Address",
            "CodeableConcept",
            "Coding",
            "ContactPoint",
            "Extension",
            "HumanName",
            "Identifier",
            "Reference",
        ];
        self.many && MERGING.contains(&self.of.name())
    }

    /// Items that have become alike since their resources were merged are one.
    pub(super) fn settle(&mut self) {
        let mut kept: Vec<Self> = Vec::with_capacity(self.children.len());
        // A report may have very many results.
        let mut links = HashSet::new();
        for mut child in std::mem::take(&mut self.children) {
            child.settle();
            if let Some(link) = child.only_link().filter(|_| child.merges()) {
                if links.insert(link) {
                    kept.push(child);
                }
            } else if !(child.merges() && kept.iter().any(|known| known.same(&child))) {
                kept.push(child);
            }
        }
        self.children = kept;
    }

    /// Takes what the other has more.
    fn complete(&mut self, other: Self) {
        for child in other.children {
            if self.child(child.name).is_none() {
                self.children.push(child);
            }
        }
    }

    pub(super) fn is_primitive(&self) -> bool {
        self.of.kind() == sanare_fhir::schema::TypeKind::Primitive
    }

    /// Calls `each` with the place of every value in it.
    pub(super) fn each_origin(&self, each: &mut dyn FnMut(&Origin)) {
        match &self.content {
            Content::Value(Candidate { origin: Some(origin), .. })
            | Content::Link { origin: Some(origin), .. } => each(origin),
            _ => {}
        }
        for child in &self.children {
            child.each_origin(each);
        }
    }

    /// What a reference that says nothing else refers to.
    fn only_link(&self) -> Option<(&'static str, usize)> {
        match self.content {
            Content::Link { to, .. } if self.children.is_empty() && !self.absent => {
                Some((self.name, to))
            }
            _ => None,
        }
    }

    /// Calls `change` with every link in it.
    pub(super) fn each_link(&mut self, change: &mut dyn FnMut(&mut usize)) {
        if let Content::Link { to, .. } = &mut self.content {
            change(to);
        }
        for child in &mut self.children {
            child.each_link(change);
        }
    }
}

/// The system of identifiers that are addresses.
const URI_SYSTEM: &str = "urn:ietf:rfc:3986";

/// The extensions that the executor writes itself, by their marks in keys.
pub(super) const DATA_ABSENT_REASON: &str =
    "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

impl<'m> Run<'_, 'm> {
    /// Which resources have content, references to others with content included.
    pub(super) fn alive(&self) -> Vec<bool> {
        let mut alive: Vec<bool> =
            self.tree.resources.iter().map(|resource| self.has_values(resource.root)).collect();
        loop {
            let mut changed = false;
            for (at, resource) in self.tree.resources.iter().enumerate() {
                let dead = alive.get(at) == Some(&false);
                if dead
                    && self.has_links(resource.root, &alive)
                    && let Some(alive) = alive.get_mut(at)
                {
                    *alive = true;
                    changed = true;
                }
            }
            if !changed {
                return alive;
            }
        }
    }

    fn has_values(&self, node: usize) -> bool {
        self.tree.node(node).is_some_and(|node| {
            !node.values.is_empty()
                || node.absent.is_some()
                || node.children.values().any(|child| self.has_values(*child))
        })
    }

    fn has_links(&self, node: usize, alive: &[bool]) -> bool {
        self.tree.node(node).is_some_and(|found| {
            self.link(node, alive).is_some()
                || found.children.values().any(|child| self.has_links(*child, alive))
        })
    }

    /// What a reference refers to: of several instances the first that is there.
    fn link(&self, node: usize, alive: &[bool]) -> Option<(usize, &Link)> {
        let links = &self.tree.node(node)?.links;
        let found = links.iter().filter_map(|link| {
            let to = match link.to {
                LinkTo::Resource(to) => Some(to).filter(|to| alive.get(*to) == Some(&true)),
                LinkTo::Patient { segment } => self
                    .find_instance("Patient", 1, segment)
                    .filter(|to| alive.get(*to) == Some(&true)),
                LinkTo::Beside { beside, lead, map } => {
                    self.beside_or_next(beside, lead, map, alive)
                }
            };
            to.map(|to| (to, link))
        });
        // The order of the rules decides nothing: the instance and then the resource's own place.
        found.min_by_key(|(to, link)| (link.lead, self.order(*to)))
    }

    /// The instance beside a resource, or the one that it would itself be part of.
    fn beside_or_next(
        &self,
        beside: usize,
        lead: u16,
        map: usize,
        alive: &[bool],
    ) -> Option<usize> {
        let compiled = self.program.maps.get(map)?;
        let mut lead = lead;
        for _ in 0..16 {
            let key = ResourceKey::Lead { beside, lead };
            let found = if lead == 1 { Some(beside) } else { self.tree.existing(&key) };
            if let Some(found) = found.filter(|found| alive.get(*found) == Some(&true)) {
                return Some(found);
            }
            lead = compiled.ops.iter().find_map(|op| match (op.lead, &op.action) {
                (Lead::At(at), Action::Sibling(next)) if at == lead => Some(*next),
                _ => None,
            })?;
        }
        None
    }

    /// The place of a resource among all: by the segments that made it, then by what it is.
    pub(super) fn order(&self, resource: usize) -> (u32, Vec<(String, Key)>) {
        let mut path = Vec::new();
        let mut at = Some(resource);
        let mut segment = u32::MAX;
        let mut depth = 0;
        while let Some(found) = at.and_then(|at| self.tree.resources.get(at)).filter(|_| depth < 64)
        {
            depth += 1;
            segment = segment.min(found.segment);
            let mut key = Key::default();
            let (name, mut node) = match &found.key {
                ResourceKey::Message { resource, index, segment, .. } => {
                    key.index = *index;
                    key.segment = super::short(segment.unwrap_or_default());
                    (*resource, None)
                }
                ResourceKey::Referred { node, resource, index } => {
                    key.index = *index;
                    (*resource, Some(*node))
                }
                ResourceKey::Own { node, resource, repetition } => {
                    key.repetition = *repetition;
                    (*resource, Some(*node))
                }
                ResourceKey::Lead { beside, lead } => {
                    path.push((format!("[{lead}]"), Key { lead: *lead, ..key }));
                    at = Some(*beside);
                    continue;
                }
            };
            path.push((name.to_owned(), key));
            at = None;
            while let Some(found) = node.and_then(|node| self.tree.node(node)) {
                if found.parent.is_some() {
                    path.push((found.name.to_owned(), found.key));
                } else {
                    at = Some(found.resource);
                }
                node = found.parent;
            }
        }
        path.reverse();
        (segment, path)
    }

    /// Settles a node and all below it; nothing if there is no content.
    pub(super) fn shape(&mut self, at: usize, alive: &[bool]) -> Result<Option<Shape<'m>>, Error> {
        let Some(node) = self.tree.node(at) else { return Ok(None) };
        let (name, choice, many, of, key) = (node.name, node.choice, node.many, node.of, node.key);
        let absent = node.absent.is_some();
        let below: Vec<usize> = node.children.values().copied().collect();
        let candidates = node.values.clone();
        let mut children: Vec<Shape<'m>> = Vec::new();
        let mut links = HashSet::new();
        for child in below {
            let Some(shape) = self.shape(child, alive)? else { continue };
            if let Some(link) = shape.only_link().filter(|_| shape.merges()) {
                if links.insert(link) {
                    children.push(shape);
                }
                continue;
            }
            // Rules of several maps may say the same: one element stands for them.
            let alike = |other: &Shape<'m>| other.same(&shape) || other.same_coding(&shape);
            let twin =
                if shape.merges() { children.iter_mut().find(|other| alike(other)) } else { None };
            match twin {
                Some(twin) => twin.complete(shape),
                None => children.push(shape),
            }
        }
        self.choices(at, &mut children)?;
        match of.name() {
            "Identifier" => self.address(&mut children),
            "Organization" => self.not_at_home(&mut children),
            _ => {}
        }
        let mut content = match self.winner(at, candidates)? {
            Some(candidate) => Content::Value(candidate),
            None => Content::None,
        };
        if let Some((to, link)) = self.link(at, alive) {
            content = Content::Link { to, rule: link.rule, outer: link.outer, origin: link.origin };
        }
        if of.name() == "Extension" && !self.extension(of, &mut children, key.extension) {
            return Ok(None);
        }
        let empty = matches!(content, Content::None) && !absent && children.is_empty();
        // A value makes the mark of its absence untrue.
        let absent = absent && matches!(content, Content::None) && children.is_empty();
        Ok((!empty).then_some(Shape { name, choice, many, of, content, absent, children }))
    }

    /// An identifier whose system says that it is an address is one: `urn:oid:1.2.3`. What is no
    /// address does not say so.
    fn address(&mut self, children: &mut Vec<Shape<'m>>) {
        let is_uri = |child: &Shape<'_>| child.name == "system" && child.text() == Some(URI_SYSTEM);
        if !children.iter().any(is_uri) {
            return;
        }
        let value = children.iter_mut().find(|child| child.name == "value");
        let Some(Shape { content: Content::Value(value), .. }) = value else { return };
        if let Some(address) = convert::address(&value.text) {
            value.text = address.into();
        } else if !value.text.contains(':') {
            let (rule, origin) = (value.rule, value.origin);
            children.retain(|child| !is_uri(child));
            self.except(ExceptionKind::RejectedValue, Some(rule), origin, "Identifier.system");
        }
    }

    /// No organisation is at home, nor telephoned there (org-2, org-3): such a use is left out.
    fn not_at_home(&mut self, children: &mut [Shape<'m>]) {
        let home = |child: &Shape<'_>| child.name == "use" && child.text() == Some("home");
        for child in children.iter_mut().filter(|one| matches!(one.name, "address" | "telecom")) {
            let Some(at) = child.children.iter().position(home) else { continue };
            if let Content::Value(value) = child.children.remove(at).content {
                self.dropped.extend(value.origin.map(|origin| origin.bytes()));
                let target = format!("Organization.{}.use", child.name);
                let kind = ExceptionKind::RejectedValue;
                self.except(kind, Some(value.rule), value.origin, &target);
            }
        }
    }

    /// An extension has an address and a value or extensions of its own.
    fn extension(&self, extension: Type, children: &mut Vec<Shape<'m>>, url: u32) -> bool {
        if !children.iter().any(|child| matches!(child.name, "value" | "extension")) {
            return false;
        }
        if !children.iter().any(|child| child.name == "url")
            && let Some(url) =
                (url as usize).checked_sub(1).and_then(|at| self.program.urls.get(at))
            && let Some(member) = extension.member("url")
        {
            children.insert(
                0,
                Shape {
                    name: "url",
                    choice: false,
                    many: false,
                    of: member.of_type(),
                    content: Content::Value(Candidate::own(url.to_string())),
                    absent: false,
                    children: Vec::new(),
                },
            );
        }
        true
    }

    /// The value that stands, of those that rules have given.
    fn winner(
        &mut self,
        at: usize,
        mut candidates: Vec<Candidate<'m>>,
    ) -> Result<Option<Candidate<'m>>, Error> {
        let policy = self.program.policies.conflict;
        candidates.sort_by_key(|candidate| rank(candidate, policy));
        let mut all = candidates.into_iter();
        let Some(winner) = all.next() else { return Ok(None) };
        let mut losers: Vec<Candidate<'m>> = Vec::new();
        for other in all {
            if other.text != winner.text && !losers.iter().any(|known| known.text == other.text) {
                losers.push(other);
            }
        }
        for loser in losers {
            self.conflict(at, &loser, policy)?;
        }
        Ok(Some(winner))
    }

    fn conflict(
        &mut self,
        at: usize,
        loser: &Candidate<'m>,
        policy: Conflict,
    ) -> Result<(), Error> {
        if policy == Conflict::Error {
            return Err(self.error(ErrorKind::Conflict, loser.rule, loser.origin));
        }
        let target = self.tree.path(at);
        self.except(ExceptionKind::Conflict, Some(loser.rule), loser.origin, &target);
        Ok(())
    }

    /// A choice holds one type: the one whose value ranks first.
    fn choices(&mut self, at: usize, children: &mut Vec<Shape<'m>>) -> Result<(), Error> {
        let policy = self.program.policies.conflict;
        let as_text = |child: &Shape<'m>| match &child.content {
            Content::Value(value) => child.choice && value.transform == Transform::AsText,
            _ => false,
        };
        // Half a value beside the text of the whole would say something else.
        if let Some(name) = children.iter().find(|child| as_text(child)).map(|child| child.name) {
            for child in children.iter().filter(|child| child.name == name && !as_text(child)) {
                child.each_origin(&mut |origin| {
                    self.dropped.insert(origin.bytes());
                });
            }
            children.retain(|child| child.name != name || as_text(child));
        }
        let mut best: BTreeMap<&'static str, (Rank, Type)> = BTreeMap::new();
        let mut several = false;
        for child in children.iter().filter(|child| child.choice) {
            let Some(leaf) = first_value(child, policy) else { continue };
            let rank = rank(leaf, policy);
            match best.get(child.name) {
                Some((known, of)) if *of != child.of => {
                    several = true;
                    if rank < *known {
                        best.insert(child.name, (rank, child.of));
                    }
                }
                Some(_) => {}
                None => {
                    best.insert(child.name, (rank, child.of));
                }
            }
        }
        if !several {
            return Ok(());
        }
        let mut lost = Vec::new();
        children.retain(|child| {
            let keep = !child.choice || best.get(child.name).is_none_or(|(_, of)| *of == child.of);
            if !keep {
                lost.extend(first_value(child, policy).cloned());
            }
            keep
        });
        for loser in lost {
            self.conflict(at, &loser, policy)?;
        }
        Ok(())
    }
}

/// The value in a shape that ranks first.
fn first_value<'s, 'm>(shape: &'s Shape<'m>, policy: Conflict) -> Option<&'s Candidate<'m>> {
    let own = match &shape.content {
        Content::Value(candidate) => Some(candidate),
        _ => None,
    };
    let below = shape.children.iter().filter_map(|child| first_value(child, policy));
    own.into_iter().chain(below).min_by_key(|candidate| rank(candidate, policy))
}

/// What decides between candidates; the rule's number makes it total.
type Rank = (bool, u8, u32, u32);

fn rank(candidate: &Candidate<'_>, policy: Conflict) -> Rank {
    let start = candidate.origin.map_or(u32::MAX, |origin| origin.start);
    let made = match candidate.transform {
        Transform::Assigned => 1,
        Transform::Defaulted => 2,
        _ => 0,
    };
    match policy {
        Conflict::FirstByPosition => (false, 0, start, candidate.rule),
        Conflict::Precedence | Conflict::Error => {
            (!candidate.conditioned, made, start, candidate.rule)
        }
    }
}
