//! The element view over `serde_json::Value`.

use serde_json::{Map, Value};

use super::{Child, Node, Scalar};
use crate::IssueKind;
use crate::primitive::{PrimitiveKind, parse_integer64};
use crate::schema::{Element, Member, Schema, Type, TypeKind};

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
    pub fn element(of_type: Type, value: &'a Value) -> Self {
        Self { value: Some(value), companion: None, of_type: Some(of_type), defect: None }
    }

    /// The value itself; none if a primitive has only an id or extensions.
    pub fn value(self) -> Option<&'a Value> {
        self.value
    }

    fn primitive(self) -> Option<PrimitiveKind> {
        let of_type = self.of_type.filter(|of_type| of_type.kind() == TypeKind::Primitive)?;
        PrimitiveKind::of_name(of_type.name())
    }

    /// The members of the element itself: of its object, or of the object beside a primitive.
    fn members(self) -> Option<&'a Map<String, Value>> {
        let is_primitive = self.of_type.is_some_and(|of| of.kind() == TypeKind::Primitive);
        if is_primitive { self.companion?.as_object() } else { self.value?.as_object() }
    }

    /// The member of a JSON name. The `value` of a primitive is no member, but the value itself.
    fn member(self, name: &str) -> Option<Member> {
        let of_type = self.of_type?;
        let is_value = name == "value" && of_type.kind() == TypeKind::Primitive;
        of_type.member(name).filter(|_| !is_value)
    }

    /// The items of a member with its companion.
    fn items(self, map: &'a Map<String, Value>, name: &'a str) -> Items<'a> {
        Self::items_of(map, name, self.member(name))
    }

    fn items_of(map: &'a Map<String, Value>, name: &'a str, member: Option<Member>) -> Items<'a> {
        let bare = member.is_some_and(|member| !member.element().has_companion());
        let is_primitive =
            member.is_none_or(|member| member.of_type().kind() == TypeKind::Primitive) && !bare;
        Items {
            name,
            member,
            value: map.get(name),
            companion: if is_primitive { companion(map, name) } else { None },
            at: 0,
        }
    }
}

impl<'a> Node<'a> for JsonNode<'a> {
    fn of_type(self) -> Option<Type> {
        self.of_type
    }

    fn scalar(self) -> Option<Scalar<'a>> {
        match self.value? {
            Value::String(text) => {
                let integer64 = self.of_type.filter(|of_type| of_type.name() == "integer64");
                let whole = integer64.and_then(|_| parse_integer64(text).ok());
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
                move |name| match name.strip_prefix('_') {
                    None => self.items(map, name),
                    // The companion of a member that is there comes with it.
                    Some(base) if map.contains_key(base) && self.takes_companion(base) => {
                        Items::none(name)
                    }
                    Some(base) if self.takes_companion(base) => self.items(map, base),
                    Some(_) => {
                        Items { name, member: None, value: map.get(name), companion: None, at: 0 }
                    }
                },
            )
        })
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
            let key = map.keys().find(|key| {
                let key = key.strip_prefix('_').unwrap_or(key);
                key.starts_with(name)
                    && self.member(key).map_or(key, |member| member.element().name()) == name
            })?;
            let key = key.strip_prefix('_').unwrap_or(key);
            let is_resource = self.of_type.is_none_or(|of| of.kind() == TypeKind::Resource);
            (!(is_resource && key == "resourceType")).then_some((map, key))
        });
        found.into_iter().flat_map(move |(map, key)| self.items(map, key)).map(|child| child.node)
    }

    fn child_of(self, element: Element) -> impl Iterator<Item = Self> {
        let element = match self.of_type {
            Some(of_type) if of_type == element.owner() => Some(element),
            Some(of_type) => of_type.element(element.name()),
            None => None,
        };
        let found = element.and_then(|element| {
            let map = self.members()?;
            if !element.is_choice() {
                let member = Member::new(element, element.content_type()?);
                // The `value` of a primitive is no member, but the value itself.
                let is_value =
                    element.name() == "value" && element.owner().kind() == TypeKind::Primitive;
                return (!is_value).then_some((map, element.name(), member));
            }
            map.keys().find_map(|key| {
                let key = key.strip_prefix('_').unwrap_or(key);
                Some((map, key, element.member(key)?))
            })
        });
        found
            .into_iter()
            .flat_map(|(map, name, member)| Self::items_of(map, name, Some(member)))
            .map(|child| child.node)
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

/// Shows the type, never a value.
impl std::fmt::Debug for JsonNode<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("JsonNode").field("of_type", &self.of_type).finish_non_exhaustive()
    }
}

/// The items of one member and its companion.
struct Items<'a> {
    name: &'a str,
    member: Option<Member>,
    value: Option<&'a Value>,
    companion: Option<&'a Value>,
    at: usize,
}

impl<'a> Items<'a> {
    fn none(name: &'a str) -> Self {
        Self { name, member: None, value: None, companion: None, at: 0 }
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
        if let (Some(declared), Some(value)) = (declared, value)
            && declared.kind() == TypeKind::Resource
            && declared.is_abstract()
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
        let repeats = self.member.is_some_and(|member| member.element().repeats());
        let defect = match self.value {
            Some(Value::Null) => Some(IssueKind::NullMember),
            _ if repeats => Some(IssueKind::ExpectedArray),
            _ => None,
        };
        self.node(self.value, self.companion, defect)
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = Child<'a, JsonNode<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        let at = self.at;
        self.at += 1;
        let child = |index, node| Some(Child::new(self.name, self.member, index, node));
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
                return child(None, node);
            }
        };
        let length = |items: Option<&Vec<Value>>| items.map_or(0, Vec::len);
        let (count, beside) = (length(values), length(companions));
        if at == 0 && count.max(beside) == 0 {
            return child(None, self.node(None, None, Some(IssueKind::EmptyArray)));
        }
        if at >= count.max(beside) {
            return None;
        }
        let some = |items: Option<&'a Vec<Value>>| {
            items.and_then(|items| items.get(at)).filter(|item| !item.is_null())
        };
        let (value, companion) = (some(values), some(companions));
        let repeats = self.member.is_none_or(|member| member.element().repeats());
        let defect = if at == 0 && !repeats {
            Some(IssueKind::ExpectedSingle)
        } else if at == 0 && values.is_some() && companions.is_some() && count != beside {
            Some(IssueKind::UnequalLengths)
        } else if value.is_none() && companion.is_none() {
            Some(IssueKind::NullItem)
        } else {
            None
        };
        child(Some(at), self.node(value, companion, defect))
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
