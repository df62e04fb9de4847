//! Groups and rules, one after the other.

use std::sync::Arc;

use sanare_fhir::path::ElementMut;
use sanare_fhir::record::{Kind as RowKind, Row};
use sanare_fhir::view::{Node, RecordNode};
use sanare_fhirpath::value::Value;
use sanare_fhirpath::{Env, Item, Scratch};

use super::place::{Aim, PlaceId};
use super::value::{Made, Val, assign};
use super::{Fail, LogEntry, Machine, Variable};
use crate::fml::compile::{Call, Compiled, Evaluated, Given, Known, Read, Step, Write};
use crate::fml::error::{FmlError, FmlErrorKind as Kind};
use crate::fml::model::{InputMode, SourceListMode, Transform, TypeMode};

/// What a transform works on: the variables, and the item of the first source.
pub(super) struct Reading<'s, 'a> {
    pub(super) scope: &'s [Variable<'a>],
    pub(super) item: Option<Val<'a>>,
}

impl<'a> Machine<'_, '_, 'a> {
    /// Runs a group, after the groups that it extends.
    pub(super) fn call(&mut self, group: usize, values: &[Val<'a>]) -> Result<(), Fail> {
        let program = self.program;
        let group = program.groups.get(group).ok_or(Kind::UnknownGroup)?;
        self.deeper()?;
        if let Some(parent) = group.extends {
            self.call(parent, values)?;
        }
        let mut scope: Vec<Variable<'a>> = group
            .inputs
            .iter()
            .zip(values)
            .map(|(input, value)| Variable { name: input.name.clone(), value: value.clone() })
            .collect();
        self.rules(group, &group.rules, &mut scope)?;
        self.depth += 1;
        Ok(())
    }

    fn deeper(&mut self) -> Result<(), Fail> {
        self.depth = self.depth.checked_sub(1).ok_or(Kind::CallDepth)?;
        Ok(())
    }

    fn rules(
        &mut self,
        group: &Compiled,
        rules: &[Step],
        scope: &mut Vec<Variable<'a>>,
    ) -> Result<(), Fail> {
        for step in rules {
            let visible = scope.len();
            self.deeper()?;
            let result = self.sources(group, step, 0, None, scope);
            scope.truncate(visible);
            self.depth += 1;
            result.map_err(|fail| {
                let url = self.program.urls.get(group.map).cloned().flatten();
                fail.in_rule(&step.label, step.at, url.as_deref())
            })?;
        }
        Ok(())
    }

    /// Every combination of the items of the sources, the first source slowest.
    fn sources(
        &mut self,
        group: &Compiled,
        step: &Step,
        number: usize,
        first: Option<&Val<'a>>,
        scope: &mut Vec<Variable<'a>>,
    ) -> Result<(), Fail> {
        let Some(read) = step.sources.get(number) else {
            let fired = self.fire(group, step, first, scope);
            return fired.map_err(|fail| fail.on(self.path_of(first)));
        };
        let items = self.items(read, step, scope)?;
        for item in items {
            self.steps = self.steps.checked_sub(1).ok_or(Kind::StepLimit)?;
            let visible = scope.len();
            if let Some(name) = &read.variable {
                scope.push(Variable { name: name.clone(), value: item.clone() });
            }
            let first = first.unwrap_or(&item);
            let result = self.sources(group, step, number + 1, Some(first), scope);
            scope.truncate(visible);
            result?;
        }
        Ok(())
    }

    /// The items of a source that count.
    fn items(
        &mut self,
        read: &Read,
        step: &Step,
        scope: &mut Vec<Variable<'a>>,
    ) -> Result<Vec<Val<'a>>, Fail> {
        let context = match Self::lookup(scope, &read.context) {
            Some(variable) => Some(variable.value.clone()),
            None => self.constant(&read.context)?,
        };
        let mut items: Vec<Val<'a>> = match (&context, &read.element) {
            (context, None) => context.iter().cloned().collect(),
            (Some(Val::Node(node)), Some(element)) => below(*node, element),
            _ => Vec::new(),
        };
        if let Some(wanted) = &read.of_type {
            items.retain(|item| is_a(item, wanted));
        }
        let fail = |kind: Kind, machine: &Self| {
            Fail::from(kind).on(machine.path_of(context.as_ref())).in_rule(
                &step.label,
                step.at,
                None,
            )
        };
        if let Some((least, most)) = read.cardinality {
            let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
            if count < least || most.is_some_and(|most| count > most) {
                return Err(fail(Kind::Cardinality, self));
            }
        }
        if items.is_empty()
            && let Some(default) = &read.default
        {
            items.extend(self.single(default, context.as_ref(), scope)?);
        }
        let visible = scope.len();
        if let Some(condition) = &read.condition {
            let mut kept = Vec::new();
            for item in items {
                if self.holds(condition, read, &item, scope)? {
                    kept.push(item);
                }
            }
            items = kept;
        }
        for item in &items {
            if let Some(check) = &read.check
                && !self.holds(check, read, item, scope)?
            {
                return Err(Fail::from(Kind::Check).on(self.path_of(Some(item))));
            }
            if let Some(log) = &read.log {
                Self::named(read, item, scope);
                let text = self.single(log, Some(item), scope);
                scope.truncate(visible);
                let text = text?.and_then(|value| value.text()).unwrap_or_default();
                self.log.push(LogEntry { rule: step.label.clone(), at: step.at, text });
            }
        }
        match read.list_mode {
            Some(SourceListMode::First) => items.truncate(1),
            Some(SourceListMode::NotFirst) => {
                items = items.split_off(items.len().min(1));
            }
            Some(SourceListMode::Last) => {
                items = items.split_off(items.len().saturating_sub(1));
            }
            Some(SourceListMode::NotLast) => items.truncate(items.len().saturating_sub(1)),
            Some(SourceListMode::OnlyOne) if items.len() > 1 => {
                return Err(fail(Kind::NotSingle, self));
            }
            None | Some(SourceListMode::OnlyOne) => {}
        }
        Ok(items)
    }

    fn named(read: &Read, item: &Val<'a>, scope: &mut Vec<Variable<'a>>) {
        if let Some(name) = &read.variable {
            scope.push(Variable { name: name.clone(), value: item.clone() });
        }
    }

    fn holds(
        &mut self,
        expression: &Evaluated,
        read: &Read,
        item: &Val<'a>,
        scope: &mut Vec<Variable<'a>>,
    ) -> Result<bool, Fail> {
        let visible = scope.len();
        Self::named(read, item, scope);
        let found = self.evaluate(expression, Some(item), scope);
        scope.truncate(visible);
        let found = found.map_err(|fail| fail.on(self.path_of(Some(item))))?;
        Ok(match found.as_slice() {
            [] => false,
            [only] => only.text().is_none_or(|text| text != "false"),
            _ => true,
        })
    }

    /// Makes the targets of a rule for one item, then goes on.
    fn fire(
        &mut self,
        group: &Compiled,
        step: &Step,
        first: Option<&Val<'a>>,
        scope: &mut Vec<Variable<'a>>,
    ) -> Result<(), Fail> {
        let visible = scope.len();
        let result = self.fired(group, step, first, scope);
        scope.truncate(visible);
        result
    }

    fn fired(
        &mut self,
        group: &Compiled,
        step: &Step,
        first: Option<&Val<'a>>,
        scope: &mut Vec<Variable<'a>>,
    ) -> Result<(), Fail> {
        if step.short {
            let (Some(item), Some(write)) = (first, step.targets.first()) else { return Ok(()) };
            return self.by_type(step, write, item, scope);
        }
        for write in &step.targets {
            self.steps = self.steps.checked_sub(1).ok_or(Kind::StepLimit)?;
            let made = self.write(group.map, step, write, first, scope)?;
            if let (Some(name), Some(value)) = (&write.variable, made) {
                scope.push(Variable { name: name.clone(), value });
            }
        }
        self.rules(group, &step.rules, scope)?;
        for Call { group, arguments } in &step.calls {
            let mut values = Vec::new();
            for argument in arguments {
                let given = Reading { scope, item: first.cloned() };
                match self.argument(argument, &given) {
                    Ok(Some(value)) => values.push(value),
                    // What was not there to begin with has nothing that goes on.
                    Ok(None) => break,
                    // A variable that its transform left without a value.
                    Err(fail) => return Err(fail),
                }
            }
            if values.len() == arguments.len() {
                self.call(*group, &values)?;
            }
        }
        Ok(())
    }

    /// Writes one target and gives what its variable stands for.
    fn write(
        &mut self,
        map: usize,
        step: &Step,
        write: &Write,
        first: Option<&Val<'a>>,
        scope: &[Variable<'a>],
    ) -> Result<Option<Val<'a>>, Fail> {
        let given = Reading { scope, item: first.cloned() };
        let context = match &write.context {
            None => None,
            Some(name) => match Self::lookup(scope, name) {
                Some(variable) => Some(variable.value.clone()),
                None => self.constant(name)?,
            },
        };
        let place = match &context {
            Some(Val::Place(place)) => Some(*place),
            _ => None,
        };
        let transform = write.transform;
        let made = matches!(transform, None | Some(Transform::Create));
        let Some(element) = &write.element else {
            return match (transform, place) {
                (None, _) => Ok(context),
                (Some(Transform::Create), None) => {
                    let name = literal(write).ok_or(Kind::TypeMissing)?;
                    let root = self.places.roots.add(name).ok_or(Kind::UnknownType)?;
                    Ok(Some(Val::Place(self.places.of_root(root))))
                }
                (Some(Transform::Create), Some(_)) => Err(Kind::Unsupported.into()),
                (Some(transform), place) => {
                    let value = self.transform(map, write, transform, &given)?;
                    if let (Some(place), Some(value)) = (place, &value) {
                        self.assign(place, value)?;
                        return Ok(Some(Val::Place(place)));
                    }
                    Ok(value)
                }
            };
        };
        // A variable of a rule that wrote nothing.
        let Some(place) = place else { return Err(Kind::UnknownVariable.into()) };
        let aim = Aim {
            mode: write.list_mode,
            share: write.share.as_ref(),
            rule: std::ptr::from_ref(step).addr(),
        };
        if self.is_primitive(place) && &**element == "value" {
            if let (false, Some(transform)) = (made, transform)
                && let Some(value) = self.transform(map, write, transform, &given)?
            {
                self.assign(place, &value)?;
            }
            return Ok(Some(Val::Place(place)));
        }
        let rows = self.places.rows(place, element).ok_or(Kind::UnknownElement)?;
        if made {
            let wanted = literal(write);
            let (row, resource) = self.row_to_make(rows, wanted, first)?;
            let new = self.places.make(place, row, resource, &aim)?;
            return Ok(Some(Val::Place(new)));
        }
        let transform = transform.ok_or(Kind::Unsupported)?;
        let Some(value) = self.transform(map, write, transform, &given)? else { return Ok(None) };
        let value = self.settled(value)?;
        let new = self.put(place, rows, &value, &aim)?;
        Ok(Some(Val::Place(new)))
    }

    /// The row in which an empty element is made, and the type of a resource there.
    fn row_to_make<'w>(
        &self,
        rows: &'static [Row],
        wanted: Option<&'w str>,
        first: Option<&Val<'a>>,
    ) -> Result<(&'static Row, Option<&'w str>), Fail> {
        if let [row] = rows {
            let resource = matches!(row.kind, RowKind::Resource);
            let same = wanted.is_none_or(|wanted| {
                resource || wanted == row.type_name() || row.type_name().contains('.')
            });
            return match (resource, same) {
                (true, _) => Ok((row, Some(wanted.ok_or(Kind::TypeMissing)?))),
                (false, true) => Ok((row, None)),
                (false, false) => Err(Kind::OtherType.into()),
            };
        }
        let by_group = || {
            let from = first.and_then(|item| item.types().first().copied())?;
            let mut found = rows.iter().filter(|row| {
                self.default_group(from, row.type_name())
                    .and_then(|group| self.program.groups.get(group))
                    .is_some_and(|group| group.type_mode == Some(TypeMode::TypeAndTypes))
            });
            found.next()
        };
        let row = match wanted {
            Some(wanted) => rows.iter().find(|row| row.type_name() == wanted),
            None => by_group(),
        };
        let missing = if wanted.is_some() { Kind::OtherType } else { Kind::TypeMissing };
        Ok((row.ok_or(missing)?, None))
    }

    fn is_primitive(&mut self, place: PlaceId) -> bool {
        matches!(self.places.reach(place), Some(ElementMut::Primitive(_) | ElementMut::Plain(_)))
    }

    /// The text of a primitive of a target.
    pub(super) fn place_text(&self, place: PlaceId) -> Option<String> {
        self.places.node(place)?.scalar().map(|scalar| scalar.to_string())
    }

    /// A value that no longer stands for an element of a target.
    fn settled(&self, value: Val<'a>) -> Result<Val<'a>, Fail> {
        let Val::Place(place) = value else { return Ok(value) };
        let row = self.places.row(place).and_then(Row::primitive_kind);
        let kind = row.ok_or(Kind::Unsupported)?;
        let text = self.place_text(place).ok_or(Kind::Unsupported)?;
        Ok(Val::Made(Made::Primitive(kind, text)))
    }

    fn assign(&mut self, place: PlaceId, value: &Val<'a>) -> Result<(), Fail> {
        let value = self.settled(value.clone())?;
        let row = self.places.row(place);
        let release = self.program.target;
        let to = self.places.reach(place).ok_or(Kind::Unsupported)?;
        Ok(assign(to, row, &value, release)?)
    }

    /// Makes an element for a value and writes it.
    fn put(
        &mut self,
        owner: PlaceId,
        rows: &'static [Row],
        value: &Val<'a>,
        aim: &Aim<'_>,
    ) -> Result<PlaceId, Fail> {
        let row = value.row(rows).ok_or(Kind::OtherType)?;
        let resource = match row.kind {
            RowKind::Resource => value.types().first().copied(),
            _ => None,
        };
        let new = self.places.make(owner, row, resource, aim)?;
        self.assign(new, value)?;
        Ok(new)
    }

    /// `a.x -> b.y`: by the group of the two types, or as a copy.
    fn by_type(
        &mut self,
        step: &Step,
        write: &Write,
        item: &Val<'a>,
        scope: &[Variable<'a>],
    ) -> Result<(), Fail> {
        let context = write.context.as_deref().and_then(|name| Self::lookup(scope, name));
        let Some(Val::Place(place)) = context.map(|variable| variable.value.clone()) else {
            return Err(Kind::UnknownVariable.into());
        };
        let element = write.element.as_deref().unwrap_or_default();
        let aim = Aim {
            mode: write.list_mode,
            share: write.share.as_ref(),
            rule: std::ptr::from_ref(step).addr(),
        };
        if self.is_primitive(place) && element == "value" {
            return self.assign(place, item);
        }
        let rows = self.places.rows(place, element).ok_or(Kind::UnknownElement)?;
        let from = item.types().first().copied();
        if let Some(from) = from {
            for row in rows {
                if let Some(group) = self.default_group(from, row.type_name()) {
                    let new = self.places.make(place, row, None, &aim)?;
                    return self.call(group, &[item.clone(), Val::Place(new)]);
                }
            }
        }
        let row = item.row(rows).ok_or(Kind::NoDefaultGroup)?;
        let is_structure = matches!(row.kind, RowKind::Record(_));
        if is_structure && from != Some(row.type_name()) {
            return Err(Kind::NoDefaultGroup.into());
        }
        self.put(place, rows, item, &aim).map(|_| ())
    }

    /// The group of two types.
    fn default_group(&self, from: &str, to: &str) -> Option<usize> {
        self.program.groups.iter().position(|group| {
            let [source, target] = group.inputs.as_slice() else { return false };
            group.type_mode.is_some()
                && (source.mode, target.mode) == (InputMode::Source, InputMode::Target)
                && matches!(source.of, Known::Fhir(name) if name == from)
                && matches!(target.of, Known::Fhir(name) if name == to)
        })
    }

    /// The value of a constant.
    pub(super) fn constant(&mut self, name: &str) -> Result<Option<Val<'a>>, Fail> {
        let program = self.program;
        let found = program.constants.iter().position(|(known, _)| **known == *name);
        let at = found.ok_or(Kind::UnknownVariable)?;
        let (_, value) = program.constants.get(at).ok_or(Kind::UnknownVariable)?;
        self.deeper()?;
        let value = self.single(value, None, &[]);
        self.depth += 1;
        value
    }

    /// What an expression gives, which is one item at most.
    pub(super) fn single(
        &mut self,
        expression: &Evaluated,
        item: Option<&Val<'a>>,
        scope: &[Variable<'a>],
    ) -> Result<Option<Val<'a>>, Fail> {
        let mut found = self.evaluate(expression, item, scope)?;
        if found.len() > 1 {
            return Err(Fail::from(FmlError::new(Kind::NotSingle, expression.at)));
        }
        Ok(found.pop())
    }

    fn evaluate(
        &mut self,
        expression: &Evaluated,
        item: Option<&Val<'a>>,
        scope: &[Variable<'a>],
    ) -> Result<Vec<Val<'a>>, Fail> {
        self.steps = self.steps.checked_sub(1).ok_or(Kind::StepLimit)?;
        let mut values = Vec::new();
        for name in &expression.variables {
            let value = match Self::lookup(scope, name) {
                Some(variable) => Some(variable.value.clone()),
                None => self.constant(name).ok().flatten(),
            };
            values.push((&**name, value));
        }
        let in_targets = values.iter().map(|(_, value)| value.as_ref()).chain([item]);
        if !in_targets.flatten().any(|value| matches!(value, Val::Place(_))) {
            let given = |value: &Val<'a>| match value {
                Val::Node(node) => Some(Item::Node(*node)),
                Val::Value(value) => Some(Item::Value(value.clone())),
                Val::Made(made) => made_value(made).map(Item::Value),
                Val::Place(_) => None,
            };
            let this = item.and_then(given);
            let variables: Vec<_> = values
                .iter()
                .map(|(name, value)| (*name, value.iter().filter_map(given).collect::<Vec<_>>()))
                .collect();
            let root = self.sources.first().copied();
            let found = self.found(expression, this.as_ref(), variables, root)?;
            return Ok(found.iter().map(Val::of_item).collect());
        }
        // The elements of the targets live only until the next write.
        let given = |value: &Val<'a>| match value {
            Val::Node(node) => Some(Item::Node(*node)),
            Val::Value(value) => Some(Item::Value(value.clone())),
            Val::Made(made) => made_value(made).map(Item::Value),
            Val::Place(place) => self.places.node(*place).map(Item::Node),
        };
        let this = item.and_then(given);
        let variables: Vec<_> = values
            .iter()
            .map(|(name, value)| (*name, value.iter().filter_map(given).collect::<Vec<_>>()))
            .collect();
        let root = self.sources.first().copied();
        let found = self.found(expression, this.as_ref(), variables, root)?;
        found
            .iter()
            .map(|item| {
                let value = item.value().ok_or(Kind::Unsupported)?;
                Ok(Val::Value(match value {
                    Value::String(text) => Value::String(text.as_str().to_owned().into()),
                    Value::Boolean(truth) => Value::Boolean(truth),
                    Value::Integer(number) => Value::Integer(number),
                    Value::Long(number) => Value::Long(number),
                    Value::Decimal(number) => Value::Decimal(number),
                    Value::Temporal(temporal) => Value::Temporal(temporal),
                    Value::Quantity(quantity) => Value::Quantity(quantity),
                    _ => return Err(Kind::Unsupported.into()),
                }))
            })
            .collect()
    }

    fn found<'b>(
        &self,
        expression: &Evaluated,
        this: Option<&Item<'b, RecordNode<'b>>>,
        variables: Vec<(&str, Vec<Item<'b, RecordNode<'b>>>)>,
        root: Option<RecordNode<'b>>,
    ) -> Result<Vec<Item<'b, RecordNode<'b>>>, Fail> {
        let mut env = Env::new().profiles(&super::BaseProfiles);
        if let Some(terminology) = self.services.terminology {
            env = env.terminology(terminology);
        }
        if let Some(now) = &self.services.now {
            env = env.now(*now);
        }
        if let Some(root) = root {
            env = env.resource(root);
        }
        for (name, items) in variables {
            env = env.variable(name, items);
        }
        let mut scratch = Scratch::new();
        let found = match this {
            Some(Item::Node(node)) => expression.plan.eval(*node, &env, &mut scratch),
            _ => expression.plan.eval_on_nothing(&env, &mut scratch),
        };
        let found = found.map_err(|cause| FmlError::of_expression(cause, expression.at))?;
        Ok(found.items().to_vec())
    }

    /// Where an item stands in its source.
    pub(super) fn path_of(&self, item: Option<&Val<'a>>) -> Option<String> {
        let Some(Val::Node(node)) = item else { return None };
        self.sources.iter().find_map(|root| {
            let mut path = root.of_type()?.name().to_owned();
            path_to(*root, *node, &mut path, 100).then_some(path)
        })
    }
}

fn path_to(from: RecordNode<'_>, wanted: RecordNode<'_>, path: &mut String, depth: usize) -> bool {
    if from.same(wanted) {
        return true;
    }
    let Some(depth) = depth.checked_sub(1) else { return false };
    for child in from.children() {
        let length = path.len();
        path.push('.');
        // A member that the type does not have may be named after anything.
        path.push_str(child.member.map_or("?", |member| member.element().name()));
        if let Some(index) = child.index {
            path.extend(["[", &index.to_string(), "]"]);
        }
        if path_to(child.node, wanted, path, depth) {
            return true;
        }
        path.truncate(length);
    }
    false
}

/// The elements of a name: of a choice by its name in JSON as well, of a primitive its value.
fn below<'a>(node: RecordNode<'a>, element: &str) -> Vec<Val<'a>> {
    let primitive = node.of_type().is_some_and(|of| of.primitive_kind().is_some());
    if primitive && element == "value" {
        return vec![Val::Node(node)];
    }
    let by_name = |child: &sanare_fhir::view::Child<'a, RecordNode<'a>>| {
        child.element_name() == element || child.name == element
    };
    node.children().filter(by_name).map(|child| Val::Node(child.node)).collect()
}

fn is_a(item: &Val<'_>, wanted: &str) -> bool {
    match item {
        Val::Node(node) => node.of_type().is_some_and(|of| of.is_a(wanted)),
        other => other.types().first() == Some(&wanted),
    }
}

/// The type that `create` names.
fn literal(write: &Write) -> Option<&str> {
    match (write.transform, write.arguments.first()) {
        (Some(Transform::Create), Some(Given::Literal(_, name))) => Some(name),
        _ => None,
    }
}

fn made_value<'b>(made: &Made) -> Option<Value<'b>> {
    use sanare_fhir::primitive::PrimitiveKind;
    let Made::Primitive(kind, text) = made else { return None };
    Some(match kind {
        PrimitiveKind::Boolean => Value::Boolean(text == "true"),
        PrimitiveKind::Integer => Value::Integer(text.parse().ok()?),
        PrimitiveKind::Decimal => Value::Decimal(sanare_fhirpath::value::Decimal::parse(text)?),
        _ => Value::String(text.clone().into()),
    })
}

/// The name of a rule for messages.
pub(super) type Label = Arc<str>;
