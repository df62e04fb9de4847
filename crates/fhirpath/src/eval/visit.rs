//! Evaluation item by item: what an operation gives is handed on as it is found, so that `first()`,
//! `exists()` and `count()` keep no collection and stop early.

use sanare_fhir::schema::Field;
use sanare_fhir::view::Node;

use super::{Frame, Items, Machine, has_value, is_fhir, truth_of, value_member};
use crate::ast::Span;
use crate::error::{Error, ErrorKind, Result};
use crate::function::Function as Is;
use crate::item::Item;
use crate::plan::{Call, Called, Op, OpKind, Step, TestKind};
use crate::value::Value;

/// How deep a resource is walked.
const DEPTH: usize = 200;

/// Why a walk ends before its end.
pub(super) enum Stop {
    /// Nothing more is wanted.
    Enough,
    /// It cannot go on.
    Failed(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

pub(super) type Walk = std::result::Result<(), Stop>;

/// Takes the items of a walk.
pub(super) type Sink<'s, 'm, 'a, N> = dyn FnMut(&mut Machine<'m, 'a, N>, Item<'a, N>) -> Walk + 's;

/// A collection of which the length matters first.
pub(super) enum Few<'a, N> {
    None,
    One(Item<'a, N>),
    Many(Items<'a, N>),
}

impl<'m, 'a, N: Node<'a>> Machine<'m, 'a, N> {
    /// Whether what an operation gives is found item by item.
    fn is_walked(&self, op: &Op, frame: &Frame<'a, N>) -> bool {
        match &op.kind {
            OpKind::This | OpKind::Root(_) => !frame.is_group,
            OpKind::Path(..) => true,
            OpKind::Test(kind, ..) => self.filters(*kind),
            OpKind::Call(call) => matches!(
                call.function,
                Called::Language(
                    Is::Where | Is::Select | Is::First | Is::Tail | Is::Children | Is::Descendants
                )
            ),
            _ => false,
        }
    }

    pub(super) fn filters(&self, kind: TestKind) -> bool {
        kind == TestKind::OfType || (kind == TestKind::As && self.plan.as_filters)
    }

    /// Hands on what an operation gives, whose variables stay visible.
    ///
    /// Where a variable is defined, what follows on its chain waits for the whole collection.
    fn visit(&mut self, op: &Op, frame: &Frame<'a, N>, sink: &mut Sink<'_, 'm, 'a, N>) -> Walk {
        if self.plan.walks && self.is_walked(op, frame) {
            return self.stream(op, frame, sink);
        }
        let mut items = self.free.pop().unwrap_or_default();
        self.run(op, frame, &mut items)?;
        let walk = items.drain(..).try_for_each(|item| sink(self, item));
        self.free(items);
        walk
    }

    /// Hands on what an operation gives that is found item by item.
    fn stream(&mut self, op: &Op, frame: &Frame<'a, N>, sink: &mut Sink<'_, 'm, 'a, N>) -> Walk {
        self.charge(1, op.span)?;
        match &op.kind {
            OpKind::This => match &frame.this {
                Some(this) => sink(self, this.clone()),
                None => Ok(()),
            },
            OpKind::Root(of) => match &frame.this {
                Some(this) if is_fhir(this, *of) => sink(self, this.clone()),
                _ => Ok(()),
            },
            OpKind::Path(input, steps) => match Self::start(input, frame) {
                Some(from) => self.walk(from, steps, op.span, sink),
                None => self.visit(input, frame, &mut |machine, item| {
                    machine.walk(&item, steps, op.span, sink)
                }),
            },
            OpKind::Test(_, test, operand) => self.visit(operand, frame, &mut |machine, item| {
                if test.is_exactly(&item) { sink(machine, item) } else { Ok(()) }
            }),
            OpKind::Call(call) => self.visit_call(call, op.span, frame, sink),
            _ => Ok(()),
        }
    }

    /// Where a path begins, if that is `$this` itself.
    fn start<'f>(input: &Op, frame: &'f Frame<'a, N>) -> Option<&'f Item<'a, N>> {
        let this = frame.this.as_ref().filter(|_| !frame.is_group)?;
        match input.kind {
            OpKind::This => Some(this),
            OpKind::Root(of) if is_fhir(this, of) => Some(this),
            _ => None,
        }
    }

    fn visit_call(
        &mut self,
        call: &Call,
        span: Span,
        frame: &Frame<'a, N>,
        sink: &mut Sink<'_, 'm, 'a, N>,
    ) -> Walk {
        let Called::Language(function) = call.function else { return Ok(()) };
        let argument = call.arguments.first();
        let mut index = 0;
        match (function, argument) {
            (Is::Where, Some(criterion)) => self.visit(&call.input, frame, &mut |machine, item| {
                let inner = Frame::of(Some(item), index);
                index += 1;
                if machine.truth(criterion, &inner)? == Some(true)
                    && let Some(item) = inner.this
                {
                    sink(machine, item)?;
                }
                Ok(())
            }),
            (Is::Select, Some(projection)) => {
                self.visit(&call.input, frame, &mut |machine, item| {
                    let inner = Frame::of(Some(item), index);
                    index += 1;
                    machine.apart(|machine| machine.visit(projection, &inner, sink))
                })
            }
            (Is::First, _) => {
                let mut found = false;
                let walk = self.visit(&call.input, frame, &mut |machine, item| {
                    sink(machine, item)?;
                    found = true;
                    Err(Stop::Enough)
                });
                if found { Ok(()) } else { walk }
            }
            (Is::Tail, _) => self.visit(&call.input, frame, &mut |machine, item| {
                index += 1;
                if index == 1 { Ok(()) } else { sink(machine, item) }
            }),
            (Is::Children, _) => self.visit(&call.input, frame, &mut |machine, item| {
                let Item::Node(node) = item else { return Ok(()) };
                node.each_child(|child| {
                    machine.charge(1, span)?;
                    sink(machine, Item::Node(child))
                })
            }),
            _ => self.visit(&call.input, frame, &mut |machine, item| match item {
                Item::Node(node) => machine.all_below(node, DEPTH, span, sink),
                Item::Value(_) => Ok(()),
            }),
        }
    }

    /// All elements below one, in the order of the document.
    fn all_below(
        &mut self,
        node: N,
        depth: usize,
        span: Span,
        sink: &mut Sink<'_, 'm, 'a, N>,
    ) -> Walk {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(Error::evaluation(ErrorKind::SizeLimit, span).into());
        };
        node.each_child(|child| {
            self.charge(1, span)?;
            sink(self, Item::Node(child))?;
            self.all_below(child, depth, span, sink)
        })
    }

    pub(super) fn walk<S>(
        &mut self,
        from: &Item<'a, N>,
        steps: &[Step],
        span: Span,
        sink: &mut S,
    ) -> Walk
    where
        S: FnMut(&mut Self, Item<'a, N>) -> Walk + ?Sized,
    {
        match from {
            Item::Node(node) => self.descend(*node, steps, span, sink),
            Item::Value(value) => match steps {
                [step] => match value_member(value, &step.name) {
                    Some(member) => sink(self, Item::Value(member)),
                    None => Ok(()),
                },
                _ => Ok(()),
            },
        }
    }

    /// The elements at the end of a path: depth first, which keeps their order.
    fn descend<S>(&mut self, node: N, steps: &[Step], span: Span, sink: &mut S) -> Walk
    where
        S: FnMut(&mut Self, Item<'a, N>) -> Walk + ?Sized,
    {
        let Some((step, rest)) = steps.split_first() else {
            return sink(self, Item::Node(node));
        };
        if self.plan.primitive_values && &*step.name == "value" && has_value(&Item::Node(node)) {
            return self.descend(node, rest, span, sink);
        }
        let of_type = node.of_type();
        let is_known = |field: &&Field| of_type == Some(field.element().owner());
        let visit = |child: N| {
            self.charge(1, span)?;
            if step.of_type.is_some_and(|of| child.of_type() != Some(of)) {
                return Ok(());
            }
            if rest.is_empty() {
                return sink(self, Item::Node(child));
            }
            self.descend(child, rest, span, sink)
        };
        // Names are looked up where the type is one that was not known to come.
        match step.fields.iter().find(is_known) {
            Some(field) if rest.is_empty() => node.each_of(field, visit),
            Some(field) => node.each_toward(field, visit),
            None => node.child(&step.name).try_for_each(visit),
        }
    }

    /// Without passing variables on.
    fn apart<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        let visible = self.defined.len();
        let result = act(self);
        self.defined.truncate(visible);
        result
    }

    /// Adds what an operation gives that is found item by item; false if it is not.
    pub(super) fn gather(
        &mut self,
        op: &Op,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<bool> {
        if is_truth(op) {
            let truth = self.truth_within(op, frame)?;
            out.extend(truth.map(|truth| Item::Value(Value::Boolean(truth))));
            return Ok(true);
        }
        if let Some(input) = counted(op) {
            self.charge(1, op.span)?;
            out.push(Item::Value(Value::Integer(self.count(input, frame)?)));
            return Ok(true);
        }
        if !self.is_walked(op, frame) {
            return Ok(false);
        }
        if let OpKind::Path(input, steps) = &op.kind
            && let Some(from) = Self::start(input, frame)
        {
            self.charge(1, op.span)?;
            return self.steps(from, steps, op.span, out).map(|()| true);
        }
        ended(self.stream(op, frame, &mut |machine, item| Ok(machine.push(item, out, op.span)?)))?;
        Ok(true)
    }

    /// The items, without a buffer if there is one at most.
    pub(super) fn few(&mut self, op: &Op, frame: &Frame<'a, N>) -> Result<Few<'a, N>> {
        let (mut one, mut more) = (None, None);
        let mut take = |machine: &mut Self, item| {
            match (one.take(), &mut more) {
                (None, None) => one = Some(item),
                (None, Some(items)) => machine.push(item, items, op.span)?,
                (Some(first), _) => {
                    let mut items = machine.free.pop().unwrap_or_default();
                    items.extend([first, item]);
                    more = Some(items);
                }
            }
            Ok(())
        };
        ended(self.apart(|machine| machine.visit(op, frame, &mut take)))?;
        Ok(match (one, more) {
            (_, Some(items)) => Few::Many(items),
            (Some(item), None) => Few::One(item),
            (None, None) => Few::None,
        })
    }

    fn push(&self, item: Item<'a, N>, items: &mut Items<'a, N>, span: Span) -> Result<()> {
        if items.len() >= self.plan.limits.items {
            return Err(Error::evaluation(ErrorKind::ItemLimit, span));
        }
        items.push(item);
        Ok(())
    }

    /// The item, if there is one; several are an error.
    pub(super) fn single(&mut self, op: &Op, frame: &Frame<'a, N>) -> Result<Option<Item<'a, N>>> {
        if let OpKind::Value(value) = &op.kind {
            return Ok(Some(Item::Value(value.clone())));
        }
        if is_truth(op) {
            let truth = self.truth(op, frame)?;
            return Ok(truth.map(|truth| Item::Value(Value::Boolean(truth))));
        }
        if let Some(count) = self.counting(op, frame)? {
            return Ok(Some(Item::Value(Value::Integer(count))));
        }
        let mut found = None;
        let mut take = |_: &mut Self, item| match found.replace(item) {
            Some(_) => Err(Error::evaluation(ErrorKind::NotSingle, op.span).into()),
            None => Ok(()),
        };
        ended(self.apart(|machine| machine.visit(op, frame, &mut take)))?;
        Ok(found)
    }

    /// How many items there are, if the operation counts some.
    pub(super) fn counting(&mut self, op: &Op, frame: &Frame<'a, N>) -> Result<Option<i32>> {
        let Some(input) = counted(op) else { return Ok(None) };
        self.charge(1, op.span)?;
        self.apart(|machine| machine.count(input, frame)).map(Some)
    }

    /// How many items there are.
    fn count(&mut self, op: &Op, frame: &Frame<'a, N>) -> Result<i32> {
        let mut count: i32 = 0;
        // Elements that are only counted are not made items.
        if let OpKind::Call(call) = &op.kind
            && call.is(Is::Descendants)
        {
            self.charge(1, op.span)?;
            ended(self.visit(&call.input, frame, &mut |machine, item| match item {
                Item::Node(node) => machine.count_below(node, DEPTH, op.span, &mut count),
                Item::Value(_) => Ok(()),
            }))?;
            return Ok(count);
        }
        ended(self.visit(op, frame, &mut |_, _| {
            count = count.saturating_add(1);
            Ok(())
        }))?;
        Ok(count)
    }

    fn count_below(&mut self, node: N, depth: usize, span: Span, count: &mut i32) -> Walk {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(Error::evaluation(ErrorKind::SizeLimit, span).into());
        };
        node.each_child(|child| {
            self.charge(1, span)?;
            *count = count.saturating_add(1);
            self.count_below(child, depth, span, count)
        })
    }

    /// The truth of a collection: none if it is empty, an item that is no Boolean counts as true.
    pub(super) fn truth(&mut self, op: &Op, frame: &Frame<'a, N>) -> Result<Option<bool>> {
        if is_truth(op) {
            return self.apart(|machine| machine.truth_within(op, frame));
        }
        let item = self.single(op, frame)?;
        Ok(item.map(|item| truth_of(&item)))
    }

    fn truth_within(&mut self, op: &Op, frame: &Frame<'a, N>) -> Result<Option<bool>> {
        self.charge(1, op.span)?;
        match &op.kind {
            OpKind::Binary(operator, left, right) => {
                self.decision(*operator, left, right, op.span, frame)
            }
            OpKind::Call(call) => self.decided_call(call, op.span, frame),
            _ => Ok(None),
        }
    }

    /// The functions that give a Boolean of an input that is not kept.
    fn decided_call(
        &mut self,
        call: &Call,
        span: Span,
        frame: &Frame<'a, N>,
    ) -> Result<Option<bool>> {
        let Called::Language(function) = call.function else { return Ok(None) };
        let (mut index, mut found) = (0, false);
        match (function, call.arguments.first()) {
            (Is::Exists | Is::All, Some(criterion)) => {
                let wanted = function == Is::Exists;
                ended(self.visit(&call.input, frame, &mut |machine, item| {
                    let inner = Frame::of(Some(item), index);
                    index += 1;
                    if (machine.truth(criterion, &inner)? == Some(true)) == wanted {
                        found = true;
                        return Err(Stop::Enough);
                    }
                    Ok(())
                }))?;
                Ok(Some(found == wanted))
            }
            (Is::Exists | Is::Empty, _) => {
                ended(self.visit(&call.input, frame, &mut |_, _| {
                    found = true;
                    Err(Stop::Enough)
                }))?;
                Ok(Some(found == (function == Is::Exists)))
            }
            (Is::HasValue, _) if let Some(this) = Self::start(&call.input, frame) => {
                self.charge(1, span)?;
                Ok(Some(has_value(this)))
            }
            (Is::HasValue, _) => {
                ended(self.visit(&call.input, frame, &mut |_, item| {
                    found = index == 0 && has_value(&item);
                    index += 1;
                    if index > 1 { Err(Stop::Enough) } else { Ok(()) }
                }))?;
                Ok(Some(found))
            }
            _ => {
                let mut truth = None;
                ended(self.visit(&call.input, frame, &mut |_, item| {
                    if truth.replace(truth_of(&item)).is_some() {
                        return Err(Error::evaluation(ErrorKind::NotSingle, span).into());
                    }
                    Ok(())
                }))?;
                Ok(truth.map(|truth| !truth))
            }
        }
    }
}

/// Whether an operation gives a Boolean that is found without a collection.
fn is_truth(op: &Op) -> bool {
    match &op.kind {
        OpKind::Binary(operator, ..) => operator.is_decision(),
        OpKind::Call(call) => matches!(
            call.function,
            Called::Language(Is::Exists | Is::Empty | Is::All | Is::HasValue | Is::Not)
        ),
        _ => false,
    }
}

/// What an operation counts, if it counts.
fn counted(op: &Op) -> Option<&Op> {
    match &op.kind {
        OpKind::Call(call) if call.is(Is::Count) => Some(&call.input),
        _ => None,
    }
}

/// What a walk means for who began it.
pub(super) fn ended(walk: Walk) -> Result<()> {
    match walk {
        Ok(()) | Err(Stop::Enough) => Ok(()),
        Err(Stop::Failed(error)) => Err(error),
    }
}
