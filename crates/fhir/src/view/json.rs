//! The element view over `serde_json::Value`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Child, Node, Scalar, named};
use crate::IssueKind;
use crate::primitive::{PrimitiveKind, parse_integer64};
use crate::schema::{Element, Field, Member, Schema, Type, TypeKind};

/// An element in a `serde_json::Value`, typed by the schema tables as it is walked.
///
/// Without the feature `arbitrary_precision` of `serde_json`, a `Value` does not keep the text of
/// numbers: `1.00` is `1.0` here. Children come in the order of the map.
#[derive(Clone, Copy)]
pub struct JsonNode<'a> {
    value: Option<&'a Value>,
    /// The object beside a primitive, `_birthDate`.
    companion: Option<&'a Value>,
    of_type: Option<Type>,
    defect: Option<IssueKind>,
}

impl<'a> JsonNode<'a> {
    /// A resource, of the type that it says to be.
    pub fn resource(schema: &'static Schema, value: &'a Value) -> Self {
        let mut node = Self { value: Some(value), companion: None, of_type: None, defect: None };
        match resource_type(schema, value) {
            Ok(of_type) => node.of_type = Some(of_type),
            Err(defect) => node.defect = Some(defect),
        }
        node
    }

    /// An element of a given type, such as a data type that stands alone.
    #[inline]
    pub fn element(of_type: Type, value: &'a Value) -> Self {
        Self { value: Some(value), companion: None, of_type: Some(of_type), defect: None }
    }

    /// The value itself; none if a primitive has only an id or extensions.
    pub fn value(self) -> Option<&'a Value> {
        self.value
    }

    fn primitive(self) -> Option<PrimitiveKind> {
        self.of_type?.primitive_kind()
    }

    /// The members of the element itself: of its object, or of the object beside a primitive.
    fn members(self) -> Option<&'a Map<String, Value>> {
        let is_primitive = self.of_type.is_some_and(|of| of.kind() == TypeKind::Primitive);
        if is_primitive { self.companion?.as_object() } else { self.value?.as_object() }
    }

    /// The member of a JSON name. The `value` of a primitive is no member, but the value itself.
    fn member(self, name: &str) -> Option<Member> {
        let of_type = self.of_type?;
        of_type.member(name).filter(|_| !self.is_value(name))
    }

    /// Whether a name is that of the value of a primitive, which is no member.
    fn is_value(self, name: &str) -> bool {
        name == "value" && self.of_type.is_some_and(|of| of.kind() == TypeKind::Primitive)
    }

    /// The items of a member with its companion.
    fn items(self, map: &'a Map<String, Value>, name: &str) -> Items<'a> {
        Self::items_of(map, name, self.member(name))
    }

    /// The items that a key of the map stands for, with the name of the member.
    fn entry(self, map: &'a Map<String, Value>, key: &'a str) -> (&'a str, Items<'a>) {
        match key.strip_prefix('_') {
            None => (key, self.items(map, key)),
            // The companion of a member that is there comes with it.
            Some(base) if map.contains_key(base) && self.takes_companion(base) => {
                (key, Items::new(None, None, None))
            }
            Some(base) if self.takes_companion(base) => (base, self.items(map, base)),
            Some(_) => (key, Items::new(None, map.get(key), None)),
        }
    }

    fn items_of(map: &'a Map<String, Value>, name: &str, member: Option<Member>) -> Items<'a> {
        let bare = member.is_some_and(|member| !member.element().has_companion());
        let is_primitive =
            member.is_none_or(|member| member.of_type().kind() == TypeKind::Primitive) && !bare;
        let companion = if is_primitive { companion(map, name) } else { None };
        Items::new(member, map.get(name), companion)
    }
}

impl<'a> Node<'a> for JsonNode<'a> {
    #[inline]
    fn of_type(self) -> Option<Type> {
        self.of_type
    }

    fn scalar(self) -> Option<Scalar<'a>> {
        match self.value? {
            Value::String(text) => {
                let integer64 = self.primitive() == Some(PrimitiveKind::Integer64);
                let whole = if integer64 { parse_integer64(text).ok() } else { None };
                Some(whole.map_or(Scalar::Text(text), Scalar::Integer))
            }
            Value::Bool(truth) => Some(Scalar::Boolean(*truth)),
            Value::Number(number) => {
                let whole = number.as_i64().map(Scalar::Integer);
                whole.or_else(|| number.as_f64().map(Scalar::Float))
            }
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    fn children(self) -> impl Iterator<Item = Child<'a, Self>> {
        let is_resource = self.of_type.is_none_or(|of| of.kind() == TypeKind::Resource);
        let members = self.members();
        members.into_iter().flat_map(move |map| {
            map.keys().filter(move |name| !(is_resource && *name == "resourceType")).flat_map(
                move |name| {
                    let (name, items) = self.entry(map, name);
                    let member = items.member;
                    items.map(move |(index, node)| Child::new(name, member, index, node))
                },
            )
        })
    }

    fn each_child<E>(self, mut visit: impl FnMut(Self) -> Result<(), E>) -> Result<(), E> {
        let Some(map) = self.members() else { return Ok(()) };
        let has_companions = has_companions(map);
        let is_resource = self.of_type.is_none_or(|of| of.kind() == TypeKind::Resource);
        for (name, value) in map {
            if is_resource && name == "resourceType" {
                continue;
            }
            let known = self.of_type.and_then(|of_type| of_type.named(name));
            if let Some((of_type, repeats)) = known.and_then(Element::single)
                && !of_type.is_any_resource()
                && !(has_companions && of_type.kind() == TypeKind::Primitive)
                && !self.is_value(name)
                && let Some(values) = plain(value, repeats)
            {
                for value in values {
                    visit(Self::element(of_type, value))?;
                }
            } else if has_companions {
                self.entry(map, name).1.each(&mut visit)?;
            } else {
                Items::new(self.member(name), Some(value), None).each(&mut visit)?;
            }
        }
        Ok(())
    }

    fn same(self, other: Self) -> bool {
        let address = |value: Option<&Value>| value.map(std::ptr::from_ref);
        address(self.value) == address(other.value)
            && address(self.companion) == address(other.companion)
    }

    fn defect(self) -> Option<IssueKind> {
        if self.defect.is_some() {
            return self.defect;
        }
        let of_type = self.of_type?;
        let Some(kind) = self.primitive() else {
            return match self.value {
                Some(Value::Object(map)) if map.is_empty() => Some(IssueKind::EmptyObject),
                Some(Value::Object(_)) => None,
                Some(Value::Null) => Some(IssueKind::NullMember),
                _ if of_type.kind() == TypeKind::Primitive => None,
                _ => Some(IssueKind::ExpectedObject),
            };
        };
        match self.companion {
            Some(Value::Object(map)) if map.is_empty() => return Some(IssueKind::EmptyObject),
            None | Some(Value::Object(_)) => {}
            Some(_) => return Some(IssueKind::ExpectedObject),
        }
        match (self.value?, form(kind)) {
            (Value::String(text), Form::Text) if text.is_empty() => Some(IssueKind::EmptyText),
            (Value::String(_), Form::Text)
            | (Value::Bool(_), Form::Truth)
            | (Value::Number(_), Form::Number) => None,
            (Value::Null, _) => Some(IssueKind::NullMember),
            (_, Form::Text) => Some(IssueKind::ExpectedString),
            (_, Form::Truth) => Some(IssueKind::ExpectedBoolean),
            (_, Form::Number) => Some(IssueKind::ExpectedNumber),
        }
    }

    fn child(self, name: &str) -> impl Iterator<Item = Self> {
        // The name in the document, which for a choice holds the type.
        let found = self.members().and_then(|map| {
            if let Some(known) = self.of_type.and_then(|of_type| of_type.named(name))
                && !known.is_choice()
            {
                return (!self.is_value(name)).then_some((map, known.name()));
            }
            let key = map.keys().find(|key| {
                let key = key.strip_prefix('_').unwrap_or(key);
                key.starts_with(name)
                    && self.member(key).map_or(key, |member| member.element().name()) == name
            })?;
            let key = key.strip_prefix('_').unwrap_or(key);
            let is_resource = self.of_type.is_none_or(|of| of.kind() == TypeKind::Resource);
            (!(is_resource && key == "resourceType")).then_some((map, key))
        });
        found.into_iter().flat_map(move |(map, key)| self.items(map, key)).map(|(_, node)| node)
    }

    fn each_of<E>(
        self,
        field: &Field,
        mut visit: impl FnMut(Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let element = field.element();
        if self.of_type != Some(element.owner()) {
            return named(self, field).try_for_each(visit);
        }
        if field.is_value() {
            return Ok(());
        }
        let holder = if field.of_primitive { self.companion } else { self.value };
        let Some(Value::Object(map)) = holder else { return Ok(()) };
        let Some(of_type) = field.decided() else {
            let found = map.keys().find_map(|key| {
                let key = key.strip_prefix('_').unwrap_or(key);
                let starts = key.starts_with(field.name());
                Some((key, starts.then(|| element.member(key))??))
            });
            let Some((key, member)) = found else { return Ok(()) };
            return Self::items_of(map, key, Some(member)).each(visit);
        };
        let value = map.get(field.name());
        let companion = if field.takes_companion && has_companions(map) {
            map.get(field.companion())
        } else {
            None
        };
        if companion.is_none() && !field.resources {
            let Some(value) = value else { return Ok(()) };
            if let Some(values) = plain(value, field.repeats) {
                for value in values {
                    visit(Self::element(of_type, value))?;
                }
                return Ok(());
            }
        }
        let items = Items {
            member: Some(Member::new(element, of_type)),
            value,
            companion,
            resources: field.resources,
            repeats: field.repeats,
            at: 0,
        };
        items.each(visit)
    }
}

impl JsonNode<'_> {
    /// Whether the member of a name can have a companion: a primitive that may have extensions,
    /// or a member that the tables do not know.
    fn takes_companion(self, name: &str) -> bool {
        match self.member(name) {
            Some(member) => {
                member.of_type().kind() == TypeKind::Primitive && member.element().has_companion()
            }
            None => self.of_type.is_none(),
        }
    }
}

/// Whether the members of a map stand in the order of their names: without the feature
/// `preserve_order` of `serde_json` a map is a `BTreeMap`, and with it one of another size.
const IS_SORTED: bool = size_of::<Map<String, Value>>() == size_of::<BTreeMap<String, Value>>();

/// Whether an object may have the companion of a primitive, `_birthDate`.
#[inline]
fn has_companions(map: &Map<String, Value>) -> bool {
    if IS_SORTED {
        // The underscore comes before the letters that names begin with.
        map.keys().next().is_some_and(|name| name.as_bytes().first() <= Some(&b'_'))
    } else {
        map.keys().any(|name| name.starts_with('_'))
    }
}

/// Shows the type, never a value.
impl std::fmt::Debug for JsonNode<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("JsonNode").field("of_type", &self.of_type).finish_non_exhaustive()
    }
}

/// The items of one member and its companion.
struct Items<'a> {
    member: Option<Member>,
    value: Option<&'a Value>,
    companion: Option<&'a Value>,
    /// Whether the items are resources, each of a type of its own.
    resources: bool,
    repeats: bool,
    at: usize,
}

impl<'a> Items<'a> {
    fn new(member: Option<Member>, value: Option<&'a Value>, companion: Option<&'a Value>) -> Self {
        let resources = member.is_some_and(|member| member.of_type().is_any_resource());
        let repeats = member.is_some_and(|member| member.element().repeats());
        Self { member, value, companion, resources, repeats, at: 0 }
    }

    /// Gives the items to `visit`.
    #[inline]
    fn each<E>(self, mut visit: impl FnMut(JsonNode<'a>) -> Result<(), E>) -> Result<(), E> {
        match (self.value, self.companion) {
            (None, None) => Ok(()),
            (Some(Value::Array(values)), None) if !values.is_empty() => {
                let items = values.iter().enumerate();
                items.map(|(at, value)| self.item(at, Some(value), None, false)).try_for_each(visit)
            }
            (Some(value), None) if !value.is_array() => visit(self.single()),
            _ => self.map(|(_, node)| node).try_for_each(visit),
        }
    }

    /// The node of one item of a list.
    fn item(
        &self,
        at: usize,
        value: Option<&'a Value>,
        companion: Option<&'a Value>,
        unequal: bool,
    ) -> JsonNode<'a> {
        let some = |item: Option<&'a Value>| item.filter(|item| !item.is_null());
        let (value, companion) = (some(value), some(companion));
        let defect = if at == 0 && !self.repeats && self.member.is_some() {
            Some(IssueKind::ExpectedSingle)
        } else if at == 0 && unequal {
            Some(IssueKind::UnequalLengths)
        } else if value.is_none() && companion.is_none() {
            Some(IssueKind::NullItem)
        } else {
            None
        };
        self.node(value, companion, defect)
    }

    /// The node of one item.
    fn node(
        &self,
        value: Option<&'a Value>,
        companion: Option<&'a Value>,
        defect: Option<IssueKind>,
    ) -> JsonNode<'a> {
        let declared = self.member.map(Member::of_type);
        let mut node = JsonNode { value, companion, of_type: declared, defect };
        if self.resources
            && let (Some(declared), Some(value)) = (declared, value)
        {
            match resource_type(declared.schema(), value) {
                Ok(of_type) => node.of_type = Some(of_type),
                Err(kind) => {
                    node.of_type = None;
                    node.defect = node.defect.or(Some(kind));
                }
            }
        }
        node
    }

    fn single(&self) -> JsonNode<'a> {
        let defect = match self.value {
            Some(Value::Null) => Some(IssueKind::NullMember),
            _ if self.repeats => Some(IssueKind::ExpectedArray),
            _ => None,
        };
        self.node(self.value, self.companion, defect)
    }
}

impl<'a> Iterator for Items<'a> {
    /// The place in the list, if it is one, and the item.
    type Item = (Option<usize>, JsonNode<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let at = self.at;
        self.at += 1;
        let (values, companions) = match (self.value, self.companion) {
            (None, None) => return None,
            (Some(Value::Array(values)), None) => (Some(values), None),
            (None, Some(Value::Array(companions))) => (None, Some(companions)),
            (Some(Value::Array(values)), Some(Value::Array(companions))) => {
                (Some(values), Some(companions))
            }
            (_, _) if at > 0 => return None,
            (value, companion) => {
                // One side is an array and the other is not.
                let mixed = matches!(value, Some(Value::Array(_)))
                    || matches!(companion, Some(Value::Array(_)));
                let mut node = self.single();
                if mixed {
                    node.defect = Some(IssueKind::UnequalLengths);
                }
                return Some((None, node));
            }
        };
        let length = |items: Option<&Vec<Value>>| items.map_or(0, Vec::len);
        let (count, beside) = (length(values), length(companions));
        if at == 0 && count.max(beside) == 0 {
            return Some((None, self.node(None, None, Some(IssueKind::EmptyArray))));
        }
        if at >= count.max(beside) {
            return None;
        }
        let of = |items: Option<&'a Vec<Value>>| items.and_then(|items| items.get(at));
        let unequal = values.is_some() && companions.is_some() && count != beside;
        Some((Some(at), self.item(at, of(values), of(companions), unequal)))
    }
}

/// How the values of a primitive type look in JSON.
enum Form {
    Text,
    Number,
    Truth,
}

fn form(kind: PrimitiveKind) -> Form {
    match kind {
        PrimitiveKind::Boolean => Form::Truth,
        PrimitiveKind::Decimal
        | PrimitiveKind::Integer
        | PrimitiveKind::PositiveInt
        | PrimitiveKind::UnsignedInt => Form::Number,
        _ => Form::Text,
    }
}

/// The items of a member, if it is an array or a single item as it should be and none is null.
#[inline]
fn plain(value: &Value, repeats: bool) -> Option<&[Value]> {
    match value {
        Value::Array(values) => {
            let is_plain = repeats && !values.is_empty() && !values.iter().any(Value::is_null);
            is_plain.then_some(values)
        }
        Value::Null => None,
        value => (!repeats).then_some(std::slice::from_ref(value)),
    }
}

/// The type that a resource says to be.
fn resource_type(schema: &'static Schema, value: &Value) -> Result<Type, IssueKind> {
    let object = value.as_object().ok_or(IssueKind::ExpectedObject)?;
    let name = object.get("resourceType").ok_or(IssueKind::ResourceTypeMissing)?;
    let name = name.as_str().ok_or(IssueKind::ResourceTypeMissing)?;
    let found = schema.type_named(name);
    found
        .filter(|found| found.kind() == TypeKind::Resource && !found.is_abstract())
        .ok_or(IssueKind::ResourceTypeUnknown)
}

/// The member `_name`, looked up without building its name on the heap.
fn companion<'a>(map: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    const LONGEST: usize = 80;
    let mut buffer = [b'_'; LONGEST];
    if let Some(place) = buffer.get_mut(1..=name.len()) {
        place.copy_from_slice(name.as_bytes());
        let key = std::str::from_utf8(buffer.get(..=name.len())?).ok()?;
        return map.get(key);
    }
    map.iter().find(|(key, _)| key.strip_prefix('_') == Some(name)).map(|(_, value)| value)
}
