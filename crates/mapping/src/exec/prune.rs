//! What says nothing by itself is not written: a unit without a number, the use of a telephone
//! that is not there. Its source counts as unread.

use super::Run;
use super::tree::ResourceKey;

/// The types whose elements may all be mere qualifiers, and what each has to say to stand.
const SUBSTANCE: &[(&str, &[&str])] = &[
    ("Address", &["text", "line", "city", "district", "state", "postalCode", "country"]),
    ("Annotation", &["text"]),
    ("Attachment", &["data", "url", "title"]),
    ("Coding", &["code", "display"]),
    ("ContactPoint", &["value"]),
    ("HumanName", &["text", "family", "given", "prefix", "suffix"]),
    ("Identifier", &["value"]),
    ("Organization", &["identifier", "name"]),
    ("Patient.contact", &["name", "telecom", "address", "organization"]),
    ("Quantity", &["value"]),
];

impl Run<'_, '_> {
    /// Empties what has no substance, the innermost first.
    pub(super) fn prune(&mut self) {
        // A child is made after its parent.
        for at in (0..self.tree.nodes.len()).rev() {
            if self.is_hollow(at) {
                self.empty(at);
            } else if let Some(code) = self.unit_code_alone(at) {
                self.empty(code);
            }
        }
    }

    /// Whether an element has content, but none of what it has to say, and no extension.
    fn is_hollow(&self, at: usize) -> bool {
        let Some(node) = self.tree.node(at).filter(|node| node.absent.is_none()) else {
            return false;
        };
        let Some((_, substance)) = SUBSTANCE.iter().find(|(name, _)| *name == node.of.name())
        else {
            return false;
        };
        let says = node.children.iter().any(|((name, ..), child)| {
            (substance.contains(name) || *name == "extension") && self.tree.has_content(*child)
        });
        !says && self.tree.has_content(at)
    }

    /// The code of a Quantity's unit that no system explains (qty-3); the unit has its text.
    fn unit_code_alone(&self, at: usize) -> Option<usize> {
        let node = self.tree.node(at).filter(|node| node.of.name() == "Quantity")?;
        let child = |wanted: &str| {
            let mut found = node.children.iter().filter(|((name, ..), _)| *name == wanted);
            found.find(|(_, child)| self.tree.has_content(**child)).map(|(_, child)| *child)
        };
        child("code").filter(|_| child("system").is_none())
    }

    /// Takes all values away from a node and what is below it, and from the resources that only
    /// it refers to.
    fn empty(&mut self, at: usize) {
        let mut open = vec![at];
        while let Some(at) = open.pop() {
            let Some(node) = self.tree.nodes.get_mut(at) else { continue };
            let origins = node.values.drain(..).filter_map(|candidate| candidate.origin);
            self.dropped.extend(origins.map(|origin| origin.bytes()));
            node.absent = None;
            open.extend(node.children.values().copied());
            let referred = !node.links.is_empty();
            node.links.clear();
            if referred {
                let own = |key: &ResourceKey| matches!(key, ResourceKey::Referred { node, .. } if *node == at);
                let roots = self.tree.resources.iter().filter(|resource| own(&resource.key));
                open.extend(roots.map(|resource| resource.root));
            }
        }
    }
}
