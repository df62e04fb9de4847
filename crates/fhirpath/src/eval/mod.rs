//! Evaluation: a plan over an element and what the caller gives.

mod compare;
mod functions;
mod operators;
mod visit;

use std::sync::Arc;

use sanare_fhir::schema::Type;
use sanare_fhir::view::{Node, Scalar};

use crate::ast::Span;
use crate::env::Env;
use crate::error::{Error, ErrorKind, Need, NeedKind, Result};
use crate::item::Item;
use crate::location::{location, nearest};
use crate::plan::{Compiled, Op, OpKind, Plan, Step, TestKind, TypeTest};
use crate::value::Value;
use visit::ended;

/// A collection while it is made.
type Items<'a, N> = Vec<Item<'a, N>>;

/// Buffers that evaluations use again: with one of these, navigation allocates nothing after its
/// first time.
pub struct Scratch<'a, N> {
    free: Vec<Items<'a, N>>,
    found: Items<'a, N>,
}

impl<N> Scratch<'_, N> {
    /// No buffers yet.
    pub const fn new() -> Self {
        Self { free: Vec::new(), found: Vec::new() }
    }

    /// The same buffers, empty, for elements that live otherwise long.
    pub fn recycled<'b, M>(self) -> Scratch<'b, M> {
        let recycle = |items: Items<'_, N>| items.into_iter().filter_map(|_| None).collect();
        Scratch { free: self.free.into_iter().map(recycle).collect(), found: recycle(self.found) }
    }
}

impl<N> Default for Scratch<'_, N> {
    fn default() -> Self {
        Self::new()
    }
}

/// Shows how many buffers there are.
impl<N> std::fmt::Debug for Scratch<'_, N> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Scratch").field("free", &self.free.len()).finish_non_exhaustive()
    }
}

/// What an evaluation found.
pub struct Found<'s, 'a, N> {
    items: &'s [Item<'a, N>],
    root: Option<N>,
}

impl<'s, 'a, N: Node<'a>> Found<'s, 'a, N> {
    /// The items.
    pub const fn items(&self) -> &'s [Item<'a, N>] {
        self.items
    }

    /// Whether nothing was found.
    pub const fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The text, if it is one item and a `String`.
    pub fn as_str(&self) -> Option<&'s str> {
        match self.items {
            [Item::Value(value)] => value.as_str(),
            [Item::Node(node)] => node.scalar()?.as_str(),
            _ => None,
        }
    }

    /// The truth, if it is one item and a `Boolean`.
    pub fn as_bool(&self) -> Option<bool> {
        let [item] = self.items else { return None };
        match item.primitive() {
            Some(Value::Boolean(truth)) => Some(truth),
            _ => None,
        }
    }

    /// Whether the items count as true for an invariant: none do not, one `Boolean` counts as it
    /// is, one other item and several items count as true.
    pub fn holds(&self) -> bool {
        self.as_bool().unwrap_or(!self.items.is_empty())
    }

    /// Where an item stands: `Bundle.entry[0].resource.name[1]`; none for a value that the
    /// expression made. The element is looked for in the resource, so ask only for what you need.
    pub fn location(&self, index: usize) -> Option<String> {
        location(self.root?, self.items.get(index)?.node()?)
    }
}

/// Shows the types of the items, never a value.
impl<'a, N: Node<'a>> std::fmt::Debug for Found<'_, 'a, N> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_list().entries(self.items).finish()
    }
}

impl Plan {
    /// Evaluates on an element. The result borrows from the resource and from the scratch.
    ///
    /// # Errors
    /// Of stage [`Evaluation`](crate::Stage::Evaluation): what the data makes impossible, a limit,
    /// or something that the host must load first ([`ErrorKind::Needs`]).
    pub fn eval<'s, 'a, N: Node<'a>>(
        &self,
        element: N,
        env: &Env<'_, 'a, N>,
        scratch: &'s mut Scratch<'a, N>,
    ) -> Result<Found<'s, 'a, N>> {
        self.run(Some(element), env, scratch)
    }

    /// Evaluates on nothing: `$this` and `%context` are empty.
    ///
    /// # Errors
    /// As [`eval`](Self::eval).
    pub fn eval_on_nothing<'s, 'a, N: Node<'a>>(
        &self,
        env: &Env<'_, 'a, N>,
        scratch: &'s mut Scratch<'a, N>,
    ) -> Result<Found<'s, 'a, N>> {
        self.run(None, env, scratch)
    }

    fn run<'s, 'a, N: Node<'a>>(
        &self,
        element: Option<N>,
        env: &Env<'_, 'a, N>,
        scratch: &'s mut Scratch<'a, N>,
    ) -> Result<Found<'s, 'a, N>> {
        let Scratch { free, found } = scratch;
        found.clear();
        let resource = match (env.resource, env.root_resource, element) {
            (None, Some(root), Some(element)) => Some(nearest(root, element)),
            (resource, _, element) => resource.or(element),
        };
        let root = env.root_resource.or(resource);
        let mut machine = Machine {
            plan: &self.0,
            env,
            free,
            context: element,
            resource,
            root,
            steps: self.0.limits.steps,
            totals: Vec::new(),
            groups: Vec::new(),
            defined: Vec::new(),
        };
        let frame = Frame::of(element.map(Item::Node), 0);
        machine.run(&self.0.op, &frame, found)?;
        Ok(Found { items: found, root })
    }
}

/// `$this` and `$index`.
struct Frame<'a, N> {
    this: Option<Item<'a, N>>,
    index: usize,
    /// `$this` is not one item but the last of the groups.
    is_group: bool,
}

impl<'a, N> Frame<'a, N> {
    const fn of(this: Option<Item<'a, N>>, index: usize) -> Self {
        Self { this, index, is_group: false }
    }
}

/// One evaluation.
struct Machine<'m, 'a, N> {
    plan: &'m Compiled,
    env: &'m Env<'m, 'a, N>,
    free: &'m mut Vec<Items<'a, N>>,
    context: Option<N>,
    resource: Option<N>,
    root: Option<N>,
    /// Steps that are left.
    steps: u64,
    /// `$total` of every `aggregate` that is being evaluated.
    totals: Vec<Items<'a, N>>,
    /// The inputs that variables are being defined on.
    groups: Vec<Items<'a, N>>,
    /// What `defineVariable` defined so far on this chain.
    defined: Vec<(Arc<str>, Items<'a, N>)>,
}

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    /// Adds what an operation gives.
    fn run(&mut self, op: &Op, frame: &Frame<'a, N>, out: &mut Items<'a, N>) -> Result<()> {
        if self.gather(op, frame, out)? {
            return Ok(());
        }
        self.charge(1, op.span)?;
        match &op.kind {
            // Paths are gathered.
            OpKind::Nothing | OpKind::Path(..) => {}
            OpKind::Value(value) => out.push(Item::Value(value.clone())),
            OpKind::Fail(kind) => return Err(Error::evaluation(*kind, op.span)),
            OpKind::This => out.extend(self.groups.last().into_iter().flatten().cloned()),
            OpKind::Index => {
                let index = i32::try_from(frame.index).unwrap_or(i32::MAX);
                out.push(Item::Value(Value::Integer(index)));
            }
            OpKind::Total => out.extend(self.totals.last().into_iter().flatten().cloned()),
            OpKind::Context => out.extend(self.context.map(Item::Node)),
            OpKind::Resource => out.extend(self.resource.map(Item::Node)),
            OpKind::RootResource => out.extend(self.root.map(Item::Node)),
            OpKind::Variable(name) => self.variable(name, op.span, out)?,
            OpKind::Root(of_type) => {
                let group = self.groups.last().into_iter().flatten();
                out.extend(group.filter(|this| is_fhir(this, *of_type)).cloned());
            }
            OpKind::RootOrStep(step) if frame.is_group => {
                let group = self.groups.last().cloned().unwrap_or_default();
                for item in group {
                    self.root_or_step(step, op.span, &Frame::of(Some(item), 0), out)?;
                }
            }
            OpKind::RootOrStep(step) => self.root_or_step(step, op.span, frame, out)?,
            OpKind::At(input, index) => self.at(input, index, frame, out)?,
            OpKind::Negate(operand) => self.negate(operand, op.span, frame, out)?,
            OpKind::Plus(operand) => {
                if let Some(item) = self.single(operand, frame)? {
                    let number = item.value().is_some_and(|value| {
                        value.number().is_some() || matches!(value, Value::Quantity(_))
                    });
                    if !number {
                        return Err(Error::evaluation(ErrorKind::TypeMismatch, op.span));
                    }
                    out.push(item);
                }
            }
            OpKind::Binary(operator, left, right) => {
                self.binary(*operator, left, right, op.span, frame, out)?;
            }
            OpKind::Test(kind, test, operand) => {
                self.test(*kind, *test, operand, op.span, frame, out)?;
            }
            OpKind::Call(call) => self.call(call, op.span, frame, out)?,
        }
        if out.len() > self.plan.limits.items {
            return Err(Error::evaluation(ErrorKind::ItemLimit, op.span));
        }
        Ok(())
    }

    /// What an operation gives that does not pass its variables on, in a buffer of its own.
    fn collect(&mut self, op: &Op, frame: &Frame<'a, N>) -> Result<Items<'a, N>> {
        let mut items = self.free.pop().unwrap_or_default();
        self.scoped(op, frame, &mut items)?;
        Ok(items)
    }

    fn scoped(&mut self, op: &Op, frame: &Frame<'a, N>, out: &mut Items<'a, N>) -> Result<()> {
        let visible = self.defined.len();
        let result = self.run(op, frame, out);
        self.defined.truncate(visible);
        result
    }

    /// A buffer back.
    fn free(&mut self, mut items: Items<'a, N>) {
        items.clear();
        self.free.push(items);
    }

    /// The value of the item, if there is one.
    fn single_value(&mut self, op: &Op, frame: &Frame<'a, N>) -> Result<Option<Value<'a>>> {
        if let Some(count) = self.counting(op, frame)? {
            return Ok(Some(Value::Integer(count)));
        }
        let Some(item) = self.single(op, frame)? else { return Ok(None) };
        let mismatch = Error::evaluation(ErrorKind::TypeMismatch, op.span);
        match item.value() {
            Some(value) => Ok(Some(value)),
            // A primitive without a value is like nothing.
            None if item.node().is_some_and(|node| is_primitive(node)) => Ok(None),
            None => Err(mismatch),
        }
    }

    fn charge(&mut self, steps: usize, span: Span) -> Result<()> {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        match self.steps.checked_sub(steps) {
            Some(left) => {
                self.steps = left;
                Ok(())
            }
            None => Err(Error::evaluation(ErrorKind::StepLimit, span)),
        }
    }

    fn variable(&self, name: &str, span: Span, out: &mut Items<'a, N>) -> Result<()> {
        let defined = self.defined.iter().rev().find(|(defined, _)| **defined == *name);
        if let Some((_, items)) = defined {
            out.extend(items.iter().cloned());
            return Ok(());
        }
        let given = self.env.variables.iter().rev().find(|(given, _)| **given == *name);
        let (_, items) = given.ok_or(Error::evaluation(ErrorKind::UndefinedVariable, span))?;
        out.extend(items.iter().cloned());
        Ok(())
    }

    fn root_or_step(
        &mut self,
        step: &Step,
        span: Span,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let Some(this) = &frame.this else { return Ok(()) };
        let named = self.plan.schema.type_named(&step.name);
        if named.is_some_and(|named| is_fhir(this, named)) {
            out.push(this.clone());
            return Ok(());
        }
        self.steps(this, std::slice::from_ref(step), span, out)
    }

    /// Adds what stands at the end of a path.
    fn steps(
        &mut self,
        from: &Item<'a, N>,
        steps: &[Step],
        span: Span,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let limit = self.plan.limits.items;
        ended(self.walk(from, steps, span, &mut |_, item| {
            if out.len() >= limit {
                return Err(Error::evaluation(ErrorKind::ItemLimit, span).into());
            }
            out.push(item);
            Ok(())
        }))
    }

    fn at(
        &mut self,
        input: &Op,
        index: &Op,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut items = self.free.pop().unwrap_or_default();
        self.run(input, frame, &mut items)?;
        match self.single_value(index, frame)? {
            None => {}
            Some(Value::Integer(at)) => {
                let at = usize::try_from(at).ok();
                out.extend(at.and_then(|at| items.get(at)).cloned());
            }
            Some(_) => return Err(Error::evaluation(ErrorKind::TypeMismatch, index.span)),
        }
        self.free(items);
        Ok(())
    }

    fn test(
        &mut self,
        kind: TestKind,
        test: TypeTest,
        operand: &Op,
        span: Span,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut items = self.free.pop().unwrap_or_default();
        self.run(operand, frame, &mut items)?;
        if items.len() > 1 {
            return Err(Error::evaluation(ErrorKind::NotSingle, span));
        }
        for item in items.drain(..) {
            if kind == TestKind::Is {
                out.push(Item::Value(Value::Boolean(test.is(&item))));
            } else if test.is_exactly(&item) {
                out.push(item);
            }
        }
        self.free(items);
        Ok(())
    }

    /// The error of a service that must load something first.
    fn needs(kind: NeedKind, target: &str, span: Span) -> Error {
        Error::evaluation(ErrorKind::Needs, span).needing(Need::new(kind, target))
    }
}

impl TypeTest {
    /// Whether an item has the type or one that specialises it.
    fn is<'a, N: Node<'a>>(self, item: &Item<'a, N>) -> bool {
        match item {
            Item::Node(_) => self.fhir.is_some_and(|of| is_fhir(item, of)),
            Item::Value(value) => self.system == Some(value.system_type()),
        }
    }

    /// Whether an item has exactly the type; an abstract one takes what specialises it.
    fn is_exactly<'a, N: Node<'a>>(self, item: &Item<'a, N>) -> bool {
        match (item, self.fhir) {
            (Item::Node(node), Some(of)) if !of.is_abstract() => node.of_type() == Some(of),
            _ => self.is(item),
        }
    }
}

fn is_fhir<'a, N: Node<'a>>(item: &Item<'a, N>, of: Type) -> bool {
    let found = item.node().and_then(Node::of_type);
    found.is_some_and(|found| found == of || found.specialises(of))
}

fn is_primitive<'a, N: Node<'a>>(node: N) -> bool {
    node.of_type().is_some_and(|of| of.kind() == sanare_fhir::schema::TypeKind::Primitive)
}

/// Whether an item is a primitive that has a value.
fn has_value<'a, N: Node<'a>>(item: &Item<'a, N>) -> bool {
    match item {
        Item::Node(node) => is_primitive(*node) && node.scalar().is_some(),
        Item::Value(_) => true,
    }
}

fn truth_of<'a, N: Node<'a>>(item: &Item<'a, N>) -> bool {
    match item {
        Item::Node(node) => !matches!(node.scalar(), Some(Scalar::Boolean(false))),
        Item::Value(value) => !matches!(value, Value::Boolean(false)),
    }
}

/// What a value of the language has below it.
fn value_member<'a>(value: &Value<'a>, name: &str) -> Option<Value<'a>> {
    match (value, name) {
        (Value::Type(info), "name") => Some(Value::String(info.name.into())),
        (Value::Type(info), "namespace") => Some(Value::String(info.namespace.into())),
        (Value::Quantity(quantity), "value") => Some(Value::Decimal(quantity.value())),
        (Value::Quantity(quantity), "unit" | "code") => {
            Some(Value::String(quantity.unit().code().to_owned().into()))
        }
        _ => None,
    }
}
