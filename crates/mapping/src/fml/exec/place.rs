//! Places in the targets: found by rows and indexes, made when a rule writes there.

use sanare_fhir::path::ElementMut;
use sanare_fhir::record::{ContentMut, Record, Row, SlotMut, TypeInfo};
use sanare_fhir::resource::{AnyResource, ResourceRef};
use sanare_fhir::view::{Node, RecordNode};

use crate::fml::error::FmlErrorKind as Kind;
use crate::fml::model::TargetListMode;

/// The resources that a run makes, whatever their release.
pub(super) trait Roots {
    fn root(&self, at: usize) -> Option<&dyn Record>;
    fn root_mut(&mut self, at: usize) -> Option<&mut dyn Record>;
    /// Adds an empty resource and tells its number.
    fn add(&mut self, name: &str) -> Option<usize>;
}

impl<R: AnyResource> Roots for Vec<R> {
    fn root(&self, at: usize) -> Option<&dyn Record> {
        match self.get(at)?.view() {
            ResourceRef::Known(record) => Some(record),
            _ => None,
        }
    }

    fn root_mut(&mut self, at: usize) -> Option<&mut dyn Record> {
        self.get_mut(at)?.as_record_mut()
    }

    fn add(&mut self, name: &str) -> Option<usize> {
        self.push(R::of_type(name)?);
        Some(self.len() - 1)
    }
}

/// A step from an element to one below it.
#[derive(Clone, Copy)]
pub(super) struct Down {
    pub(super) row: &'static Row,
    pub(super) index: usize,
}

impl PartialEq for Down {
    fn eq(&self, other: &Self) -> bool {
        (self.row.slot, self.index) == (other.row.slot, other.index)
    }
}

#[derive(Clone, PartialEq)]
struct Place {
    root: usize,
    steps: Vec<Down>,
}

/// The number of a place, which stays when items of its list move.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct PlaceId(usize);

/// The ends of a list that rules have claimed: how many items stand there, and for which rule.
struct Ends {
    owner: PlaceId,
    slot: u16,
    first: (usize, usize),
    last: (usize, usize),
}

/// The targets and the places in them.
pub(super) struct Places<'r> {
    pub(super) roots: &'r mut dyn Roots,
    list: Vec<Place>,
    ends: Vec<Ends>,
    shared: Vec<(PlaceId, u16, std::sync::Arc<str>, PlaceId)>,
}

/// Where a new item goes, and for which rule.
pub(super) struct Aim<'w> {
    pub(super) mode: Option<TargetListMode>,
    pub(super) share: Option<&'w std::sync::Arc<str>>,
    pub(super) rule: usize,
}

impl<'r> Places<'r> {
    pub(super) fn new(roots: &'r mut dyn Roots) -> Self {
        Self { roots, list: Vec::new(), ends: Vec::new(), shared: Vec::new() }
    }

    fn add(&mut self, place: Place) -> PlaceId {
        self.list.push(place);
        PlaceId(self.list.len() - 1)
    }

    /// The place of a whole resource.
    pub(super) fn of_root(&mut self, root: usize) -> PlaceId {
        self.add(Place { root, steps: Vec::new() })
    }

    pub(super) fn root_of(&self, id: PlaceId) -> Option<&dyn Record> {
        self.roots.root(self.list.get(id.0)?.root)
    }

    pub(super) fn root_of_mut(&mut self, id: PlaceId) -> Option<&mut dyn Record> {
        self.roots.root_mut(self.list.get(id.0)?.root)
    }

    /// The row of what stands there; none for a resource.
    pub(super) fn row(&self, id: PlaceId) -> Option<&'static Row> {
        self.list.get(id.0)?.steps.last().map(|step| step.row)
    }

    pub(super) fn reach(&mut self, id: PlaceId) -> Option<ElementMut<'_>> {
        let place = self.list.get(id.0)?;
        reach(self.roots.root_mut(place.root)?, &place.steps)
    }

    /// The element as expressions see it; none if nothing is in it.
    pub(super) fn node(&self, id: PlaceId) -> Option<RecordNode<'_>> {
        let place = self.list.get(id.0)?;
        let mut node = RecordNode::of_record(self.roots.root(place.root)?);
        for step in &place.steps {
            let mut children = node.children();
            let found = children.find(|child| {
                child.element_name() == step.row.element() && child.index.unwrap_or(0) == step.index
            });
            node = found?.node;
        }
        Some(node)
    }

    /// The rows of an element below a place: all types of a choice.
    pub(super) fn rows(&mut self, owner: PlaceId, name: &str) -> Option<&'static [Row]> {
        let info: &'static TypeInfo = match self.reach(owner)? {
            ElementMut::Record(record) => record.info(),
            ElementMut::Primitive(primitive) => primitive.meta_mut().info(),
            ElementMut::Plain(_) => return None,
        };
        match info.element(name) {
            [] => info.row(name).map(std::slice::from_ref),
            rows => Some(rows),
        }
    }

    /// Makes an element, or finds the one that is shared.
    pub(super) fn make(
        &mut self,
        owner: PlaceId,
        row: &'static Row,
        resource: Option<&str>,
        aim: &Aim<'_>,
    ) -> Result<PlaceId, Kind> {
        let place = self.list.get(owner.0).ok_or(Kind::Unsupported)?.clone();
        let same = |places: &[Place], other: PlaceId| places.get(other.0) == Some(&place);
        if let Some(share) = aim.share {
            let found = self.shared.iter().find(|(known, slot, name, _)| {
                *slot == row.slot && *name == *share && same(&self.list, *known)
            });
            if let Some((.., found)) = found {
                return Ok(*found);
            }
        }
        let owner_record =
            match reach(self.roots.root_mut(place.root).ok_or(Kind::Unsupported)?, &place.steps) {
                Some(ElementMut::Record(record)) => record,
                Some(ElementMut::Primitive(primitive)) => primitive.meta_mut(),
                _ => return Err(Kind::Unsupported),
            };
        let mut slot = owner_record.slot_mut(row.slot);
        let mut index = 0;
        if row.repeats() {
            let len = length(&slot);
            let at = self.ends.iter().position(|ends| {
                ends.slot == row.slot && self.list.get(ends.owner.0) == Some(&place)
            });
            let at = at.unwrap_or_else(|| {
                self.ends.push(Ends { owner, slot: row.slot, first: (0, 0), last: (0, 0) });
                self.ends.len() - 1
            });
            let ends = self.ends.get_mut(at).ok_or(Kind::Unsupported)?;
            let claim = |end: &mut (usize, usize)| {
                if end.0 > 0 && end.1 != aim.rule {
                    return Err(Kind::ListEnd);
                }
                *end = (end.0 + 1, aim.rule);
                Ok(end.0 - 1)
            };
            index = match aim.mode {
                Some(TargetListMode::First) => claim(&mut ends.first)?,
                Some(TargetListMode::Last) => {
                    claim(&mut ends.last)?;
                    len
                }
                Some(TargetListMode::Collate | TargetListMode::Single) if len > 0 => {
                    let mut steps = place.steps;
                    steps.push(Down { row, index: 0 });
                    return Ok(self.add(Place { root: place.root, steps }));
                }
                _ => len.saturating_sub(ends.last.0),
            };
            push(&mut slot, resource).ok_or(Kind::UnknownType)?;
            for at in (index..len).rev() {
                swap(&mut slot, at, at + 1);
            }
            let depth = place.steps.len();
            for other in &mut self.list {
                let below = other.root == place.root && other.steps.starts_with(&place.steps);
                if let Some(step) = other.steps.get_mut(depth)
                    && below
                    && step.row.slot == row.slot
                    && step.index >= index
                {
                    step.index += 1;
                }
            }
        } else {
            match &mut slot {
                SlotMut::Records(list) => {
                    list.push().ok_or(Kind::Unsupported)?;
                }
                SlotMut::Choice(choice) => {
                    choice.select(row.variant);
                }
                SlotMut::Resources(list) => {
                    let name = resource.ok_or(Kind::TypeMissing)?;
                    list.push(name).ok_or(Kind::UnknownType)?;
                }
                _ => {}
            }
        }
        let mut steps = place.steps;
        steps.push(Down { row, index });
        let made = self.add(Place { root: place.root, steps });
        if let Some(share) = aim.share {
            self.shared.push((owner, row.slot, share.clone(), made));
        }
        Ok(made)
    }
}

fn reach<'r>(root: &'r mut dyn Record, steps: &[Down]) -> Option<ElementMut<'r>> {
    let mut here = ElementMut::Record(root);
    for step in steps {
        let record = match here {
            ElementMut::Record(record) => record,
            ElementMut::Primitive(primitive) => primitive.meta_mut(),
            ElementMut::Plain(_) => return None,
        };
        here = match record.slot_mut(step.row.slot) {
            SlotMut::Plain(text) => ElementMut::Plain(text),
            SlotMut::Primitive(primitive) => ElementMut::Primitive(primitive),
            SlotMut::Primitives(list) => ElementMut::Primitive(list.item_mut(step.index)?),
            SlotMut::Records(list) => ElementMut::Record(list.item_mut(step.index)?),
            SlotMut::Resources(list) => ElementMut::Record(list.item_mut(step.index)?),
            SlotMut::Choice(choice) => match choice.current_mut()?.1 {
                ContentMut::Primitive(primitive) => ElementMut::Primitive(primitive),
                ContentMut::Record(record) => ElementMut::Record(record),
            },
            _ => return None,
        };
    }
    Some(here)
}

fn length(slot: &SlotMut<'_>) -> usize {
    match slot {
        SlotMut::Primitives(list) => list.len(),
        SlotMut::Records(list) => list.len(),
        SlotMut::Resources(list) => list.len(),
        _ => 0,
    }
}

fn push(slot: &mut SlotMut<'_>, resource: Option<&str>) -> Option<()> {
    match slot {
        SlotMut::Primitives(list) => list.push().map(|_| ()),
        SlotMut::Records(list) => list.push().map(|_| ()),
        SlotMut::Resources(list) => list.push(resource?).map(|_| ()),
        _ => None,
    }
}

fn swap(slot: &mut SlotMut<'_>, one: usize, other: usize) {
    match slot {
        SlotMut::Primitives(list) => list.swap(one, other),
        SlotMut::Records(list) => list.swap(one, other),
        SlotMut::Resources(list) => list.swap(one, other),
        _ => {}
    }
}
