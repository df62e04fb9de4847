//! A message for serde: segment by segment, or group by group.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::location::Location;
use crate::message::{Message, Segment};
use crate::schema::Structure;
use crate::structure::{Group, Item, Tree};
use crate::value::Element;

/// A message for serde, segment by segment. Made by [`Message::by_segment`].
///
/// A segment has its id, its location and its fields by number. A value without parts is its text;
/// one with components or subcomponents is a map of them by number; several repetitions are a
/// list. What is empty is left out (in a list, it is an empty text, so that places stay), and the
/// delete indicator is null.
///
/// ```
/// use sanare_hl7v2::Parser;
///
/// let message = Parser::new().parse(b"MSH|^~\\&|LAB\rPID|1||77^^^H&1.2~88||Smith^Eve||\"\"\r")?;
/// assert_eq!(
///     serde_json::to_value(message.by_segment()).expect("JSON"),
///     serde_json::json!([
///         {"segment": "MSH", "at": "MSH[1]", "fields": {"1": "|", "2": "^~\\&", "3": "LAB"}},
///         {"segment": "PID", "at": "PID[1]", "fields": {
///             "1": "1",
///             "3": [{"1": "77", "4": {"1": "H", "2": "1.2"}}, "88"],
///             "5": {"1": "Smith", "2": "Eve"},
///             "7": null
///         }}
///     ])
/// );
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct BySegment<'m> {
    message: &'m Message<'m>,
    spans: bool,
}

impl Message<'_> {
    /// The message for serde, segment by segment.
    pub fn by_segment(&self) -> BySegment<'_> {
        BySegment { message: self, spans: false }
    }
}

impl BySegment<'_> {
    /// Gives each value its place: a value without parts becomes a map of its text (`text`), its
    /// location (`at`) and the offsets of its bytes (`from`, `to`).
    #[must_use]
    pub fn with_locations(mut self) -> Self {
        self.spans = true;
        self
    }
}

impl Serialize for BySegment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let spans = self.spans;
        let rows = self.message.segments().zip(self.message.places());
        serializer.collect_seq(rows.map(|(segment, place)| Row { segment, place, spans }))
    }
}

impl fmt::Debug for BySegment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message.fmt(f)
    }
}

/// A message for serde in the groups of its structure. Made by [`Tree::by_structure`].
///
/// It has the name of the structure (null if it is not known), the version, and its items: segments
/// as in [`BySegment`], and groups with their names and their own items. Each segment is in it
/// exactly once.
///
/// ```
/// use sanare_hl7v2::Parser;
///
/// let message = Parser::new().parse(
///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1\rOBR|1\rOBX|1\r",
/// )?;
/// let value = serde_json::to_value(message.structure().by_structure()).expect("JSON");
/// assert_eq!(value["structure"], "ORU_R01");
/// assert_eq!(value["items"][1]["group"], "PATIENT_RESULT");
/// assert_eq!(value["items"][1]["items"][0]["items"][0]["segment"], "PID");
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct ByStructure<'t> {
    tree: &'t Tree<'t>,
    spans: bool,
}

impl Tree<'_> {
    /// The message for serde, group by group.
    pub fn by_structure(&self) -> ByStructure<'_> {
        ByStructure { tree: self, spans: false }
    }
}

impl ByStructure<'_> {
    /// Gives each value its place, as [`BySegment::with_locations`].
    #[must_use]
    pub fn with_locations(mut self) -> Self {
        self.spans = true;
        self
    }
}

impl Serialize for ByStructure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let group = self.tree.root();
        let places = group.all_segments().next().map(|first| first.message().places());
        let places = places.unwrap_or_default();
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("structure", &self.tree.structure().map(Structure::name))?;
        map.serialize_entry("version", self.tree.version().as_str())?;
        map.serialize_entry("items", &Inside { group, places: &places, spans: self.spans })?;
        map.end()
    }
}

impl fmt::Debug for ByStructure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByStructure").field("structure", &self.tree.name()).finish()
    }
}

/// The items of a group. Groups nest as deep as the tables of the standard do, and no deeper.
struct Inside<'t> {
    group: Group<'t>,
    /// The location of each segment of the message.
    places: &'t [Location],
    spans: bool,
}

impl Serialize for Inside<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { places, spans, .. } = *self;
        let mut list = serializer.serialize_seq(None)?;
        for item in self.group.items() {
            match item {
                Item::Segment(segment) => {
                    let place = places.get(segment.index()).copied();
                    let place = place.unwrap_or(Location::of(segment.id()));
                    list.serialize_element(&Row { segment, place, spans })?;
                }
                Item::Group(group) => {
                    list.serialize_element(&Named(Inside { group, places, spans }))?;
                }
            }
        }
        list.end()
    }
}

/// A group with its name.
struct Named<'t>(Inside<'t>);

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("group", self.0.group.name())?;
        map.serialize_entry("items", &self.0)?;
        map.end()
    }
}

#[derive(Clone, Copy)]
struct Row<'m> {
    segment: Segment<'m>,
    place: Location,
    spans: bool,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("segment", self.segment.id().as_str())?;
        map.serialize_entry("at", &self.place.to_string())?;
        map.serialize_entry("fields", &Fields(*self))?;
        map.end()
    }
}

struct Fields<'m>(Row<'m>);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Row { segment, place, spans } = self.0;
        let spans = spans.then_some(place);
        let mut map = serializer.serialize_map(None)?;
        for (number, field) in (1_u32..).zip(segment.fields()) {
            if !field.bytes().is_empty() {
                map.serialize_entry(&number.to_string(), &Field { field, spans })?;
            }
        }
        map.end()
    }
}

struct Field<'m> {
    field: Element<'m>,
    /// The place of the segment, if places are to be told.
    spans: Option<Location>,
}

impl Serialize for Field<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let spans = self.spans;
        if self.field.repetitions().nth(1).is_none() {
            return Parts { element: self.field, component: false, spans }.serialize(serializer);
        }
        let mut list = serializer.serialize_seq(None)?;
        for element in self.field.repetitions() {
            list.serialize_element(&Parts { element, component: false, spans })?;
        }
        list.end()
    }
}

/// An element, divided or not.
struct Parts<'m> {
    element: Element<'m>,
    /// Whether it is a component, whose parts are subcomponents.
    component: bool,
    /// The place of the segment, if places are to be told.
    spans: Option<Location>,
}

impl<'m> Parts<'m> {
    /// The parts of an element that has several. A component that is alone in its field and has
    /// subcomponents keeps its number, so that no subcomponent is taken for a component.
    fn inner(&self) -> Option<Vec<Element<'m>>> {
        let parts = |element: Element<'m>| {
            if self.component { element.subcomponents() } else { element.components() }
        };
        let divided = self.element.components().nth(1).is_some()
            || self.element.subcomponents().nth(1).is_some();
        divided.then(|| parts(self.element).collect())
    }
}

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (element, spans) = (self.element, self.spans);
        let Some(parts) = self.inner() else { return leaf(element, spans, serializer) };
        let mut map = serializer.serialize_map(None)?;
        for (number, element) in (1_u32..).zip(parts) {
            if element.bytes().is_empty() {
                continue;
            }
            let key = number.to_string();
            if self.component {
                map.serialize_entry(&key, &Leaf { element, spans })?;
            } else {
                map.serialize_entry(&key, &Parts { element, component: true, spans })?;
            }
        }
        map.end()
    }
}

/// An element without parts.
struct Leaf<'m> {
    element: Element<'m>,
    /// The place of the segment, if places are to be told.
    spans: Option<Location>,
}

impl Serialize for Leaf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        leaf(self.element, self.spans, serializer)
    }
}

fn leaf<S: Serializer>(
    element: Element<'_>,
    spans: Option<Location>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Some(place) = spans else { return text(element).serialize(serializer) };
    let span = element.span();
    let mut map = serializer.serialize_map(Some(4))?;
    map.serialize_entry("text", &text(element))?;
    map.serialize_entry("at", &element.location_in(place).to_string())?;
    map.serialize_entry("from", &span.start)?;
    map.serialize_entry("to", &span.end)?;
    map.end()
}

/// The text; the delete indicator has none.
fn text(element: Element<'_>) -> Option<std::borrow::Cow<'_, str>> {
    (!element.is_delete()).then(|| element.text())
}
