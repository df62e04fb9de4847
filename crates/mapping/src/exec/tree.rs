//! The resources while they grow: nodes by name and instance key, with candidates for values.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use sanare_fhir::schema::Type;

use crate::error::{Error, ErrorKind, Limit};
use crate::outcome::{NO_RULE, Origin, Transform};
use crate::policy::Limits;

/// Which instance of a repeating element. The order of keys is the order of the array.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Key {
    pub(super) segment: u32,
    pub(super) map: u32,
    pub(super) index: u16,
    pub(super) repetition: u32,
    pub(super) lead: u16,
    pub(super) extension: u32,
}

/// The key of what does not repeat.
pub(super) const SINGLE: Key =
    Key { segment: 0, map: 0, index: 0, repetition: 0, lead: 0, extension: 0 };

/// Which resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum ResourceKey {
    /// `Observation[2]` of a group, or of a segment.
    Message { resource: &'static str, index: u16, group: usize, segment: Option<usize> },
    /// Referred to by an element.
    Referred { node: usize, resource: &'static str, index: u16 },
    /// Another instance beside one: `[2]` of a data type's map.
    Lead { beside: usize, lead: u16 },
    /// Referred to by nothing.
    Own { node: usize, resource: &'static str, repetition: u32 },
}

#[derive(Debug)]
pub(super) struct Resource {
    pub(super) of: Type,
    pub(super) root: usize,
    pub(super) key: ResourceKey,
    /// The element that refers to it first.
    pub(super) referrer: Option<usize>,
    /// The first segment that wrote into it.
    pub(super) segment: u32,
}

#[derive(Debug)]
pub(super) struct Node<'m> {
    pub(super) parent: Option<usize>,
    pub(super) resource: usize,
    pub(super) name: &'static str,
    pub(super) choice: bool,
    pub(super) many: bool,
    pub(super) of: Type,
    pub(super) key: Key,
    pub(super) children: BTreeMap<(&'static str, &'static str, Key), usize>,
    pub(super) values: Vec<Candidate<'m>>,
    pub(super) links: Vec<Link>,
    /// The extension `data-absent-reason` stands here, for this rule.
    pub(super) absent: Option<u32>,
}

/// A value that a rule gives.
#[derive(Debug, Clone)]
pub(super) struct Candidate<'m> {
    pub(super) text: Cow<'m, str>,
    pub(super) rule: u32,
    /// The segment's rule that the rule worked for.
    pub(super) outer: u32,
    pub(super) origin: Option<Origin>,
    pub(super) transform: Transform,
    pub(super) table: Option<(u32, u32)>,
    pub(super) conditioned: bool,
}

impl Candidate<'_> {
    /// A value of the executor's own.
    pub(super) fn own(text: String) -> Self {
        Self {
            text: text.into(),
            rule: NO_RULE,
            outer: NO_RULE,
            origin: None,
            transform: Transform::Defaulted,
            table: None,
            conditioned: false,
        }
    }
}

/// What a reference refers to.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) to: LinkTo,
    pub(super) rule: u32,
    pub(super) outer: u32,
    pub(super) lead: u16,
    pub(super) origin: Option<Origin>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum LinkTo {
    Resource(usize),
    /// The patient nearest to a segment.
    Patient {
        segment: usize,
    },
    /// An instance beside one, or the next that is there: the map says which.
    Beside {
        beside: usize,
        lead: u16,
        map: usize,
    },
}

/// Names, type and number of an element to be made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element {
    pub(super) name: &'static str,
    pub(super) choice: bool,
    pub(super) many: bool,
    pub(super) of: Type,
}

#[derive(Debug)]
pub(super) struct Tree<'m> {
    pub(super) nodes: Vec<Node<'m>>,
    pub(super) resources: Vec<Resource>,
    by_key: HashMap<ResourceKey, usize>,
    max_nodes: usize,
    max_resources: usize,
}

impl<'m> Tree<'m> {
    /// An empty one, with bounds on what it may hold.
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            nodes: Vec::new(),
            resources: Vec::new(),
            by_key: HashMap::new(),
            max_nodes: limits.elements,
            max_resources: limits.resources,
        }
    }

    /// The child of a node, made if it is not there.
    pub(super) fn child(
        &mut self,
        node: usize,
        element: Element,
        key: Key,
    ) -> Result<usize, Error> {
        let kind = if element.choice { element.of.name() } else { "" };
        let slot = (element.name, kind, key);
        let Some(parent) = self.nodes.get(node) else { return Err(Error::new(ErrorKind::Model)) };
        if let Some(found) = parent.children.get(&slot) {
            return Ok(*found);
        }
        let resource = parent.resource;
        let at = self.push(Node {
            parent: Some(node),
            resource,
            name: element.name,
            choice: element.choice,
            many: element.many,
            of: element.of,
            key,
            children: BTreeMap::new(),
            values: Vec::new(),
            links: Vec::new(),
            absent: None,
        })?;
        if let Some(parent) = self.nodes.get_mut(node) {
            parent.children.insert(slot, at);
        }
        Ok(at)
    }

    /// The resource of a key, made if it is not there.
    pub(super) fn resource(
        &mut self,
        key: ResourceKey,
        of: Type,
        referrer: Option<usize>,
        segment: u32,
    ) -> Result<usize, Error> {
        if let Some(found) = self.by_key.get(&key) {
            if let Some(resource) = self.resources.get_mut(*found) {
                resource.segment = resource.segment.min(segment);
            }
            return Ok(*found);
        }
        if self.resources.len() >= self.max_resources {
            return Err(Error::beyond(Limit::Resources));
        }
        let at = self.resources.len();
        let root = self.push(Node {
            parent: None,
            resource: at,
            name: "",
            choice: false,
            many: false,
            of,
            key: SINGLE,
            children: BTreeMap::new(),
            values: Vec::new(),
            links: Vec::new(),
            absent: None,
        })?;
        self.resources.push(Resource { of, root, key: key.clone(), referrer, segment });
        self.by_key.insert(key, at);
        Ok(at)
    }

    pub(super) fn existing(&self, key: &ResourceKey) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    fn push(&mut self, node: Node<'m>) -> Result<usize, Error> {
        if self.nodes.len() >= self.max_nodes {
            return Err(Error::beyond(Limit::Elements));
        }
        self.nodes.push(node);
        Ok(self.nodes.len() - 1)
    }

    pub(super) fn node(&self, at: usize) -> Option<&Node<'m>> {
        self.nodes.get(at)
    }

    pub(super) fn root(&self, resource: usize) -> usize {
        self.resources.get(resource).map_or(0, |resource| resource.root)
    }

    /// Whether a node has a value, or refers, or something below it does.
    pub(super) fn has_content(&self, node: usize) -> bool {
        self.node(node).is_some_and(|node| {
            !node.values.is_empty()
                || !node.links.is_empty()
                || node.absent.is_some()
                || node.children.values().any(|child| self.has_content(*child))
        })
    }

    pub(super) fn write(&mut self, node: usize, candidate: Candidate<'m>) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.values.push(candidate);
        }
    }

    pub(super) fn link(&mut self, node: usize, link: Link) {
        let Some(node) = self.nodes.get_mut(node) else { return };
        let same = |other: &Link| match (other.to, link.to) {
            (LinkTo::Resource(one), LinkTo::Resource(two))
            | (LinkTo::Patient { segment: one }, LinkTo::Patient { segment: two }) => one == two,
            (
                LinkTo::Beside { beside: one, lead: first, .. },
                LinkTo::Beside { beside: two, lead: second, .. },
            ) => one == two && first == second,
            _ => false,
        };
        if !node.links.iter().any(same) {
            node.links.push(link);
        }
    }

    /// The way from the resource to a node: `identifier.value`, for exceptions.
    pub(super) fn path(&self, node: usize) -> String {
        let mut names = Vec::new();
        let mut at = Some(node);
        let mut of = "";
        while let Some(node) = at.and_then(|at| self.node(at)) {
            if node.parent.is_some() {
                names.push(node.name);
            } else {
                of = node.of.name();
            }
            at = node.parent;
        }
        names.push(of);
        names.reverse();
        names.join(".")
    }
}
