//! A message for serde: segment by segment.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::message::{Message, Segment};
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
        serializer.collect_seq(self.message.segments().map(|segment| Row { segment, spans }))
    }
}

impl fmt::Debug for BySegment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message.fmt(f)
    }
}

struct Row<'m> {
    segment: Segment<'m>,
    spans: bool,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("segment", self.segment.id().as_str())?;
        map.serialize_entry("at", &self.segment.location().to_string())?;
        map.serialize_entry("fields", &Fields { segment: self.segment, spans: self.spans })?;
        map.end()
    }
}

struct Fields<'m> {
    segment: Segment<'m>,
    spans: bool,
}

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let spans = self.spans;
        let mut map = serializer.serialize_map(None)?;
        for (number, field) in (1_u32..).zip(self.segment.fields()) {
            if !field.bytes().is_empty() {
                map.serialize_entry(&number.to_string(), &Field { field, spans })?;
            }
        }
        map.end()
    }
}

struct Field<'m> {
    field: Element<'m>,
    spans: bool,
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
    spans: bool,
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
    spans: bool,
}

impl Serialize for Leaf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        leaf(self.element, self.spans, serializer)
    }
}

fn leaf<S: Serializer>(
    element: Element<'_>,
    spans: bool,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if !spans {
        return text(element).serialize(serializer);
    }
    let span = element.span();
    let mut map = serializer.serialize_map(Some(4))?;
    map.serialize_entry("text", &text(element))?;
    map.serialize_entry("at", &element.location().to_string())?;
    map.serialize_entry("from", &span.start)?;
    map.serialize_entry("to", &span.end)?;
    map.end()
}

/// The text; the delete indicator has none.
fn text(element: Element<'_>) -> Option<std::borrow::Cow<'_, str>> {
    (!element.is_delete()).then(|| element.text())
}
