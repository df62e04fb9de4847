//! The element view over the typed models.

use super::{Child, Node, Scalar, named};
use crate::IssueKind;
use crate::extras::Extras;
use crate::json::Document;
use crate::primitive::{AnyPrimitive, Text};
use crate::record::{Content, EXTRAS, Kind, Record, Row, Slot};
use crate::resource::ResourceRef;
use crate::schema::{AllowedType, Element, Field, Member, Type};

/// An element of a typed resource or data type. Children come in the order of the definition.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4::{HumanName, Patient};
/// use sanare_fhir::schema;
/// use sanare_fhir::view::{Node, RecordNode};
///
/// let patient = Patient {
///     name: vec![HumanName { family: "Chalmers".into(), ..Default::default() }],
///     ..Default::default()
/// };
/// let node = RecordNode::new(&patient);
/// let family = node.child("name").flat_map(|name| name.child("family")).next().unwrap();
/// assert_eq!(family.of_type().unwrap().name(), "string");
/// assert!(schema::check(node).is_empty());
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct RecordNode<'a> {
    place: Place<'a>,
    of_type: Option<Type>,
}

#[derive(Clone, Copy)]
enum Place<'a> {
    /// The record and its first field that holds something, if that was looked for: the fields before it are empty.
    Record(&'a dyn Record, u16),
    Primitive(&'a dyn AnyPrimitive),
    /// The field, whose place is its own: empty texts all have the same address.
    Plain(&'a Option<Text>),
    /// A member that the type does not have, as JSON.
    Extra(&'a str),
    /// A resource of an unknown type.
    Raw(ResourceRef<'a>),
}

impl<'a> RecordNode<'a> {
    /// A resource or data type.
    pub fn new<T: Document>(value: &'a T) -> Self {
        Self::resource(value.view())
    }

    /// The JSON text of a member or resource that the release does not have.
    pub(crate) fn source(self) -> Option<&'a str> {
        match self.place {
            Place::Extra(json) => Some(json),
            Place::Raw(ResourceRef::Unknown(raw)) => Some(raw.json()),
            _ => None,
        }
    }

    /// A record whose type is not known when the program is compiled.
    pub fn of_record(record: &'a dyn Record) -> Self {
        let info = record.info();
        let of_type = info.release.schema().and_then(|schema| schema.type_named(info.name));
        Self { place: Place::Record(record, 0), of_type }
    }

    /// A member that the type does not have.
    const fn extra(json: &'a str) -> Self {
        Self { place: Place::Extra(json), of_type: None }
    }

    /// A resource of any type.
    pub fn resource(resource: ResourceRef<'a>) -> Self {
        match resource {
            ResourceRef::Known(record) => Self::of_record(record),
            ResourceRef::Unknown(_) => Self { place: Place::Raw(resource), of_type: None },
        }
    }

    /// The record, if the element is one.
    pub fn record(self) -> Option<&'a dyn Record> {
        match self.place {
            Place::Record(record, _) => Some(record),
            _ => None,
        }
    }

    /// Gives the items of a field to `visit`, those that `keeps` keeps.
    fn each_where<E>(
        self,
        field: &Field,
        keeps: impl Fn(Place<'a>) -> Option<Place<'a>>,
        mut visit: impl FnMut(Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let element = field.element();
        if self.of_type != Some(element.owner()) {
            return named(self, field).try_for_each(visit);
        }
        let Some(parent) = self.parent() else { return Ok(()) };
        let slot = parent.slot(field.position());
        each_in(slot, element, field.decided(), keeps, &mut visit)
    }

    /// What has the children: the record, or the id and extensions of a primitive.
    fn parent(self) -> Option<&'a dyn Record> {
        match self.place {
            Place::Record(record, _) => Some(record),
            Place::Primitive(primitive) => primitive.meta(),
            Place::Plain(_) | Place::Extra(_) | Place::Raw(_) => None,
        }
    }

    fn address(self) -> *const () {
        match self.place {
            Place::Record(record, _) | Place::Raw(ResourceRef::Known(record)) => {
                std::ptr::from_ref(record).cast()
            }
            Place::Primitive(primitive) => std::ptr::from_ref(primitive).cast(),
            Place::Plain(field) => std::ptr::from_ref(field).cast(),
            Place::Extra(text) => std::ptr::from_ref(text).cast(),
            Place::Raw(ResourceRef::Unknown(raw)) => std::ptr::from_ref(raw).cast(),
        }
    }
}

impl<'a> Node<'a> for RecordNode<'a> {
    #[inline]
    fn of_type(self) -> Option<Type> {
        self.of_type
    }

    fn scalar(self) -> Option<Scalar<'a>> {
        match self.place {
            Place::Primitive(primitive) => primitive.scalar(),
            Place::Plain(field) => field.as_deref().map(Scalar::Text),
            Place::Record(..) | Place::Extra(_) | Place::Raw(_) => None,
        }
    }

    fn children(self) -> impl Iterator<Item = Child<'a, Self>> {
        let parent = self.parent();
        Children { parent, of_type: self.of_type, row: 0, element: 0, item: 0, extra: 0 }
    }

    fn child(self, name: &str) -> impl Iterator<Item = Self> {
        let parent = self.parent();
        // Most primitives have nothing below them.
        let element = parent.and(self.of_type).and_then(|of_type| of_type.named(name));
        let rows = parent.map_or(&[][..], |parent| parent.info().rows);
        let is_it = |row: &Row| element.is_some_and(|at| usize::from(row.slot) == at.position());
        let row = rows.iter().position(is_it);
        (0..)
            .map_while(move |item| {
                let (parent, at, element) = (parent?, row?, element?);
                let (row, place) = place(parent, at, rows.get(at)?, item)?;
                Some((!is_empty(place)).then(|| {
                    let allowed = element.types().nth(usize::from(row.variant));
                    let member = allowed.map(|allowed| Member::new(element, allowed.of_type()));
                    RecordNode { place, of_type: type_of(place, row, member) }
                }))
            })
            .flatten()
    }

    fn each_of<E>(self, field: &Field, visit: impl FnMut(Self) -> Result<(), E>) -> Result<(), E> {
        self.each_where(field, present, visit)
    }

    fn each_toward<E>(
        self,
        field: &Field,
        visit: impl FnMut(Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let keeps =
            |place| if matches!(place, Place::Record(..)) { Some(place) } else { present(place) };
        self.each_where(field, keeps, visit)
    }

    fn each_child<E>(self, mut visit: impl FnMut(Self) -> Result<(), E>) -> Result<(), E> {
        let (Some(parent), Some(of_type)) = (self.parent(), self.of_type) else { return Ok(()) };
        let first = if let Place::Record(_, first) = self.place { first } else { 0 };
        for position in first..of_type.element_count() {
            let slot = parent.slot(position);
            // Most fields hold nothing.
            match slot {
                Slot::Plain(None) => continue,
                Slot::Primitive(primitive) if primitive.is_absent() => continue,
                _ => {}
            }
            each_in(slot, of_type.element_at(position), None, present, &mut visit)?;
        }
        let Slot::Extras(Some(extras)) = parent.slot(EXTRAS) else { return Ok(()) };
        extras.iter().map(|(_, json)| RecordNode::extra(json)).try_for_each(visit)
    }

    fn same(self, other: Self) -> bool {
        let kind = |node: Self| std::mem::discriminant(&node.place);
        let name = |node: Self| node.of_type.map(Type::name);
        // The first field of a record has the address of the record, and so has the first field of
        // a record inside it. Kind and type tell them apart: no type holds itself without a box.
        self.address() == other.address() && kind(self) == kind(other) && name(self) == name(other)
    }

    fn defect(self) -> Option<IssueKind> {
        matches!(self.place, Place::Raw(_)).then_some(IssueKind::ResourceTypeUnknown)
    }
}

/// Shows the type, never a value.
impl std::fmt::Debug for RecordNode<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("RecordNode").field("of_type", &self.of_type).finish_non_exhaustive()
    }
}

/// Gives the items of one field to `visit`, those that `keeps` keeps. The type is looked up where it was not decided
/// beforehand.
#[inline]
fn each_in<'a, E>(
    slot: Slot<'a>,
    element: Element,
    decided: Option<Type>,
    keeps: impl Fn(Place<'a>) -> Option<Place<'a>>,
    visit: &mut impl FnMut(RecordNode<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let mut take = |place: Place<'a>| match keeps(place) {
        Some(place) => {
            visit(RecordNode { place, of_type: decided.or_else(|| element.content_type()) })
        }
        None => Ok(()),
    };
    match slot {
        Slot::Plain(field) => take(Place::Plain(field)),
        Slot::Primitive(primitive) => take(Place::Primitive(primitive)),
        Slot::Primitives(list) => {
            for item in (0..list.len()).filter_map(|at| list.item(at)) {
                take(Place::Primitive(item))?;
            }
            Ok(())
        }
        Slot::Records(list) => {
            for item in (0..list.len()).filter_map(|at| list.item(at)) {
                take(Place::Record(item, 0))?;
            }
            Ok(())
        }
        Slot::Choice(choice) => {
            let Some((variant, content)) = choice.current() else { return Ok(()) };
            let of_type = element.types().nth(usize::from(variant)).map(AllowedType::of_type);
            if decided.is_some() && decided != of_type {
                return Ok(());
            }
            let place = match content {
                Content::Primitive(primitive) => Place::Primitive(primitive),
                Content::Record(record) => Place::Record(record, 0),
            };
            keeps(place).map_or(Ok(()), |place| visit(RecordNode { place, of_type }))
        }
        Slot::Resources(list) => {
            for item in (0..list.len()).filter_map(|at| list.item(at)) {
                visit(RecordNode::resource(item))?;
            }
            Ok(())
        }
        Slot::Extras(_) => Ok(()),
    }
}

/// The children of a record, field by field.
struct Children<'a> {
    parent: Option<&'a dyn Record>,
    of_type: Option<Type>,
    row: usize,
    /// The element of the row; its types are rows that follow each other.
    element: usize,
    item: usize,
    extra: usize,
}

impl<'a> Iterator for Children<'a> {
    type Item = Child<'a, RecordNode<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        let parent = self.parent?;
        while let Some(row) = parent.info().rows.get(self.row) {
            let item = self.item;
            if let Some((row, place)) = place(parent, self.row, row, item) {
                self.item += 1;
                if is_empty(place) {
                    continue;
                }
                let index = row.repeats().then_some(item);
                return Some(self.child(row, index, place));
            }
            self.row += usize::from(row.group).max(1);
            self.element += 1;
            self.item = 0;
        }
        self.extra(parent.extras()?)
    }
}

impl<'a> Children<'a> {
    fn child(
        &self,
        row: &'static Row,
        index: Option<usize>,
        place: Place<'a>,
    ) -> Child<'a, RecordNode<'a>> {
        let member = self.member(row);
        let of_type = type_of(place, row, member);
        Child::new(row.name, member, index, RecordNode { place, of_type })
    }

    /// The member of a row: elements mostly stand in the tables as they do in the model.
    fn member(&self, row: &'static Row) -> Option<Member> {
        let of_type = self.of_type?;
        let near = of_type.elements().nth(self.element);
        let near = near.filter(|element| element.name() == row.element()).and_then(|element| {
            let allowed = element.types().nth(usize::from(row.variant))?;
            Some(Member::new(element, allowed.of_type()))
        });
        near.or_else(|| of_type.member(row.name))
    }

    fn extra(&mut self, extras: &'a Extras) -> Option<Child<'a, RecordNode<'a>>> {
        let (name, json) = extras.iter().nth(self.extra)?;
        self.extra += 1;
        Some(Child::new(name, None, None, RecordNode::extra(json)))
    }
}

/// The type of what stands in a field.
fn type_of(place: Place<'_>, row: &'static Row, member: Option<Member>) -> Option<Type> {
    match place {
        // A resource has its own type, not that of the element.
        Place::Record(record, _) if !is_of(record, row) => RecordNode::of_record(record).of_type,
        Place::Raw(_) => None,
        _ => member.map(Member::of_type),
    }
}

/// Whether a record has the type that its field says.
fn is_of(record: &dyn Record, row: &Row) -> bool {
    let info = record.info();
    match row.kind {
        Kind::Record(declared) => std::ptr::eq(info, declared) || info.name == declared.name,
        _ => info.name == row.type_name(),
    }
}

/// What stands in a field at an index; None past its end.
fn place<'a>(
    parent: &'a dyn Record,
    at: usize,
    row: &'static Row,
    item: usize,
) -> Option<(&'static Row, Place<'a>)> {
    let first = |place: Place<'a>| (item == 0).then_some((row, place));
    match parent.slot(row.slot) {
        Slot::Plain(field) => first(Place::Plain(field)),
        Slot::Primitive(primitive) => first(Place::Primitive(primitive)),
        Slot::Primitives(list) => Some((row, Place::Primitive(list.item(item)?))),
        Slot::Records(list) => Some((row, Place::Record(list.item(item)?, 0))),
        Slot::Choice(choice) if item == 0 => {
            let (variant, content) = choice.current()?;
            let row = parent.info().rows.get(at + usize::from(variant))?;
            Some(match content {
                Content::Primitive(primitive) => (row, Place::Primitive(primitive)),
                Content::Record(record) => (row, Place::Record(record, 0)),
            })
        }
        Slot::Resources(list) => Some((
            row,
            match list.item(item)? {
                ResourceRef::Known(record) => Place::Record(record, 0),
                raw @ ResourceRef::Unknown(_) => Place::Raw(raw),
            },
        )),
        Slot::Choice(_) | Slot::Extras(_) => None,
    }
}

fn is_empty(place: Place<'_>) -> bool {
    present(place).is_none()
}

/// The place, unless it holds nothing; of a record with its first field that holds something.
#[inline]
fn present(place: Place<'_>) -> Option<Place<'_>> {
    let is_present = match place {
        Place::Record(record, _) => {
            return record.first_present().map(|first| Place::Record(record, first));
        }
        Place::Primitive(primitive) => !primitive.is_absent(),
        Place::Plain(field) => field.is_some(),
        Place::Extra(_) | Place::Raw(_) => true,
    };
    is_present.then_some(place)
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;
    use crate::json;
    use crate::r4::{self, Resource};
    use crate::schema::check;

    fn walk(node: RecordNode<'_>, path: &str, out: &mut Vec<String>) {
        for child in node.children() {
            let index = child.index.map_or(String::new(), |index| format!("[{index}]"));
            let path = format!("{path}.{}{index}", child.element_name());
            let of_type = child.node.of_type().map_or("?", Type::name);
            out.push(format!("{path}: {of_type}"));
            assert!(child.node.same(child.node));
            assert!(!child.node.same(node));
            walk(child.node, &path, out);
        }
    }

    #[test]
    fn sch_03_typed_values_are_walked_as_json_is() {
        let document = br#"{"resourceType":"Observation","id":"o","contained":[{"resourceType":"Patient","id":"p"},
            {"resourceType":"Nothing"}],"status":"final","_status":{"id":"x"},"code":{"text":"t"},
            "valueQuantity":{"value":1.0},"component":[{"code":{},"valueBoolean":true}],"odd":1}"#;
        let resource: Resource = json::read(document).unwrap();
        let mut found = Vec::new();
        walk(RecordNode::new(&resource), "Observation", &mut found);
        assert_eq!(
            found,
            [
                "Observation.id: id",
                "Observation.contained[0]: Patient",
                "Observation.contained[0].id: id",
                "Observation.contained[1]: ?",
                "Observation.status: code",
                "Observation.status.id: string",
                "Observation.code: CodeableConcept",
                "Observation.code.text: string",
                "Observation.value: Quantity",
                "Observation.value.value: decimal",
                "Observation.component[0]: Observation.component",
                "Observation.component[0].value: boolean",
                "Observation.odd: ?",
            ]
        );
    }

    #[test]
    fn sch_03_every_place_is_its_own() {
        // First fields stand at the address of what holds them, and empty texts share theirs.
        let mut observation: r4::Observation = json::read(
            br#"{"resourceType":"Observation","id":"o","identifier":[{"id":"i","period":{"start":"2024"}}],
                "extension":[{"url":"a","valueExpression":{"id":"e"}},{"url":"b","valueString":"c"}],
                "component":[{"id":"c","code":{"id":"d","coding":[{"id":"f"}]}}],"status":"final"}"#,
        )
        .unwrap();
        for extension in &mut observation.extension {
            extension.url = Some("".into());
        }
        let mut found = vec![RecordNode::new(&observation)];
        let mut at = 0;
        while let Some(node) = found.get(at).copied() {
            found.extend(node.children().map(|child| child.node));
            at += 1;
        }
        assert_eq!(found.len(), 20);
        for (at, node) in found.iter().enumerate() {
            let same = found.iter().filter(|other| other.same(*node)).count();
            assert_eq!(same, 1, "{at}: {node:?}");
        }
    }

    #[test]
    fn sch_03_elements_looked_up_beforehand() {
        let document =
            br#"{"resourceType":"Observation","code":{"text":"t"},"valueQuantity":{"value":1.0},
            "component":[{"code":{"text":"u"},"valueBoolean":true},{"code":{"text":"v"}}],
            "_status":{"extension":[{"url":"x","valueString":"y"}]},"odd":1}"#;
        let resource: Resource = json::read(document).unwrap();
        let observation = RecordNode::new(&resource);
        check_lookups(observation);
        let value = observation.of_type().unwrap().element("value").unwrap();
        let types: Vec<Type> = value.types().map(AllowedType::of_type).collect();
        let found = types.iter().filter(|of| {
            let field = Field::of_type(value, **of).unwrap();
            let mut found = 0;
            let counted = observation.each_of(&field, |_| {
                found += 1;
                Ok::<(), ()>(())
            });
            counted.is_ok() && found == 1
        });
        assert_eq!(found.map(|of| of.name()).collect::<Vec<_>>(), ["Quantity"]);
    }

    /// All ways to the children of an element lead to the same ones.
    fn check_lookups<'a, N: Node<'a>>(node: N) {
        let visited = |visit: &dyn Fn(&mut Vec<N>)| {
            let mut found = Vec::new();
            visit(&mut found);
            found
        };
        let same = |one: &[N], two: &[N]| {
            one.len() == two.len()
                && one.iter().zip(two).all(|(one, two)| {
                    one.same(*two) && one.of_type() == two.of_type() && one.defect() == two.defect()
                })
        };
        let children: Vec<N> = node.children().map(|child| child.node).collect();
        let each = visited(&|found| {
            let all = node.each_child(|child| {
                found.push(child);
                Ok::<(), ()>(())
            });
            all.unwrap();
        });
        assert!(same(&children, &each));
        for element in node.of_type().into_iter().flat_map(Type::elements) {
            let named: Vec<_> = node.child(element.name()).collect();
            let known = visited(&|found| {
                let all = node.each_of(&Field::new(element), |child| {
                    found.push(child);
                    Ok::<(), ()>(())
                });
                all.unwrap();
            });
            assert!(same(&named, &known), "{element:?}");
        }
        for child in children {
            check_lookups(child);
        }
    }

    #[cfg(feature = "serde_json")]
    #[test]
    fn sch_03_elements_looked_up_beforehand_in_json() {
        let json = serde_json::json!({"resourceType": "Observation", "code": {"text": "t"},
            "valueQuantity": {"value": 1.0}, "_status": {"extension": [{"url": "x"}]},
            "contained": [{"resourceType": "Patient", "name": [{"given": [null, "a", 1],
                "_given": [{"id": "i"}]}]}, {"resourceType": "None", "resource": 1}],
            "component": {"valueString": ["x"]}, "_issued": 3, "odd": [1, {"a": null}], "text": []});
        check_lookups(crate::view::JsonNode::resource(&r4::schema::SCHEMA, &json));
    }

    #[test]
    fn sch_03_fields_are_numbered_as_elements_stand() {
        let releases = [crate::Release::R4, crate::Release::R4B, crate::Release::R5];
        for model in releases.into_iter().filter_map(crate::resource::Model::of) {
            let mut found: Vec<_> = model.types.to_vec();
            let mut at = 0;
            while let Some(info) = found.get(at).copied() {
                at += 1;
                let schema = model.release.schema().unwrap();
                let of_type = schema.type_named(info.name).unwrap();
                assert_eq!(usize::from(info.slots()), of_type.elements().len(), "{}", info.name);
                for (rows, element) in info.elements().zip(of_type.elements()) {
                    assert_eq!(rows.len(), element.types().len(), "{element:?}");
                    for (row, allowed) in rows.iter().zip(element.types()) {
                        assert_eq!(usize::from(row.slot), element.position(), "{element:?}");
                        assert_eq!(row.element(), element.name(), "{element:?}");
                        assert_eq!(row.type_name(), allowed.name(), "{element:?}");
                        if let Kind::Record(nested) = row.kind
                            && nested.kind == crate::record::TypeKind::Backbone
                            && !found.contains(&nested)
                        {
                            found.push(nested);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn typed_values_are_checked() {
        let document = br#"{"resourceType":"Patient","gender":"F","contact":[{"gender":"male"}],
            "birthDate":"1974-13","link":[{"type":"seealso"}]}"#;
        let resource: Resource = json::read(document).unwrap();
        let report = check(RecordNode::new(&resource));
        let found: Vec<_> =
            report.iter().map(|issue| (issue.location().path(), issue.kind())).collect();
        assert_eq!(
            found,
            [
                ("Patient.gender", IssueKind::CodeNotInValueSet),
                ("Patient.birthDate", IssueKind::Lexical),
                ("Patient.link[0]", IssueKind::ElementMissing),
            ]
        );
    }
}
