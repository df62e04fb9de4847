//! The syntax tree to operations, with the types of every node.

use std::sync::Arc;

use regex::RegexBuilder;
use sanare_fhir::schema::{AllowedType, Element, Field, Type, TypeKind};

use super::{Compiler, HostFunction, Report, StaticType, TypeRef};
use crate::ast::{
    Argument, BinaryOperator, Expr, ExprKind, Literal, SortOrder, Span, TypeName, TypeOperator,
    UnaryOperator,
};
use crate::error::{Error, ErrorKind, Result};
use crate::function::{Capability, Function, Gives, Takes};
use crate::plan::{Call, Called, Op, OpKind, Step, TestKind, TypeTest};
use crate::value::{Quantity, SystemType, TemporalKind, Value};

type Lowered = (Op, StaticType);

/// The operations of an expression.
pub(super) fn lower(compiler: &Compiler, tree: &Expr, root: &StaticType) -> Result<(Op, Report)> {
    let mut lowering = Lowering {
        compiler,
        report: Report::default(),
        defined: Vec::new(),
        computed_names: false,
        total: Vec::new(),
        root: root.clone(),
    };
    let (op, result) = lowering.expr(tree, root)?;
    lowering.report.result = result;
    Ok((op, lowering.report))
}

struct Lowering<'c> {
    compiler: &'c Compiler,
    report: Report,
    /// What `defineVariable` defined so far on this chain.
    defined: Vec<(Arc<str>, StaticType)>,
    /// Whether a variable was defined whose name only evaluation can tell.
    computed_names: bool,
    /// What `$total` is, from the outermost `aggregate` inwards.
    total: Vec<StaticType>,
    root: StaticType,
}

/// A choice at the end of a path is looked up as the one type that is wanted of it.
fn narrow(operand: &mut Op, test: TypeTest) {
    let (OpKind::Path(_, steps), Some(of_type)) = (&mut operand.kind, test.fhir) else { return };
    for field in steps.last_mut().into_iter().flat_map(|step| &mut step.fields) {
        if let Some(narrowed) = Field::of_type(field.element(), of_type)
            && field.decided().is_none()
        {
            *field = narrowed;
        }
    }
}

fn op(kind: OpKind, span: Span) -> Op {
    Op { kind, span }
}

impl Lowering<'_> {
    /// An expression that does not pass its variables on.
    fn scoped(&mut self, expr: &Expr, focus: &StaticType) -> Result<Lowered> {
        let (visible, computed) = (self.defined.len(), self.computed_names);
        let lowered = self.expr(expr, focus);
        self.defined.truncate(visible);
        self.computed_names = computed;
        lowered
    }

    fn expr(&mut self, expr: &Expr, focus: &StaticType) -> Result<Lowered> {
        let span = expr.span;
        Ok(match &expr.kind {
            ExprKind::Empty => (op(OpKind::Nothing, span), StaticType::nothing()),
            ExprKind::Literal(written) => literal(written, span),
            ExprKind::This => (op(OpKind::This, span), focus.clone()),
            ExprKind::Index => (op(OpKind::Index, span), StaticType::system(SystemType::Integer)),
            ExprKind::Total => {
                let total = self.total.last().cloned().unwrap_or_default();
                (op(OpKind::Total, span), total)
            }
            ExprKind::External(name) => self.external(name, span)?,
            ExprKind::Member { input, name } => self.member(input.as_deref(), name, span, focus)?,
            ExprKind::Function { input, name, arguments } => {
                self.function(input.as_deref(), name, arguments, span, focus)?
            }
            ExprKind::Indexer { input, index } => {
                let (input, found) = self.expr(input, focus)?;
                self.ordered(&found, span)?;
                let (index, _) = self.scoped(index, focus)?;
                (op(OpKind::At(Box::new(input), Box::new(index)), span), found.item())
            }
            ExprKind::Unary { operator, operand } => {
                let (operand, found) = self.scoped(operand, focus)?;
                let operand = Box::new(operand);
                let kind = match operator {
                    UnaryOperator::Minus => OpKind::Negate(operand),
                    UnaryOperator::Plus => OpKind::Plus(operand),
                };
                (op(kind, span), found)
            }
            ExprKind::Binary { operator, left, right } => {
                let (left, left_type) = self.scoped(left, focus)?;
                let (right, right_type) = self.scoped(right, focus)?;
                let found = self.binary(*operator, &left_type, &right_type, span)?;
                let kind = OpKind::Binary(*operator, Box::new(left), Box::new(right));
                (op(kind, span), found)
            }
            ExprKind::Type { operator, operand, of_type } => {
                let (operand, found) = self.scoped(operand, focus)?;
                let kind = match operator {
                    TypeOperator::Is => TestKind::Is,
                    TypeOperator::As => TestKind::As,
                };
                self.type_test(kind, of_type, operand, &found, span)
            }
        })
    }

    fn external(&mut self, name: &str, span: Span) -> Result<Lowered> {
        let constant = |text: String| {
            let value = Value::String(text.into());
            (op(OpKind::Value(value), span), StaticType::system(SystemType::String))
        };
        let canonical = "http://hl7.org/fhir/";
        Ok(match name {
            "context" => (op(OpKind::Context, span), self.root.clone()),
            "resource" => (op(OpKind::Resource, span), self.resource()),
            "rootResource" => (op(OpKind::RootResource, span), StaticType::unknown().many(false)),
            "ucum" => constant("http://unitsofmeasure.org".to_owned()),
            "sct" => constant("http://snomed.info/sct".to_owned()),
            "loinc" => constant("http://loinc.org".to_owned()),
            _ => {
                if let Some(set) = name.strip_prefix("vs-") {
                    return Ok(constant(format!("{canonical}ValueSet/{set}")));
                }
                if let Some(extension) = name.strip_prefix("ext-") {
                    return Ok(constant(format!("{canonical}StructureDefinition/{extension}")));
                }
                let defined = self.defined.iter().rev().find(|(defined, _)| **defined == *name);
                let declared = self.compiler.variables.iter().any(|known| **known == *name);
                let found = match defined {
                    Some((_, found)) => found.clone(),
                    None if declared || self.computed_names || !self.compiler.strict => {
                        StaticType::unknown()
                    }
                    None => return Err(Error::semantic(ErrorKind::UndefinedVariable, span)),
                };
                self.report.variables.insert(name.into());
                (op(OpKind::Variable(name.into()), span), found)
            }
        })
    }

    /// What `%resource` is: the root, if it is a resource.
    fn resource(&self) -> StaticType {
        let resources = self
            .root
            .types
            .iter()
            .all(|of| matches!(of, TypeRef::Fhir(of) if of.kind() == TypeKind::Resource));
        if resources { self.root.clone() } else { StaticType::unknown().many(false) }
    }

    fn member(
        &mut self,
        input: Option<&Expr>,
        name: &str,
        span: Span,
        focus: &StaticType,
    ) -> Result<Lowered> {
        let Some(input) = input else {
            if let Some(found) = self.root_type(name, span, focus) {
                return Ok(found);
            }
            let (step, found) = self.step(name, span, focus)?;
            let untyped = focus.open && self.compiler.schema.type_named(name).is_some();
            let kind = if untyped {
                OpKind::RootOrStep(step)
            } else {
                OpKind::Path(Box::new(op(OpKind::This, span)), vec![step])
            };
            return Ok((op(kind, span), found));
        };
        let (input, input_type) = self.expr(input, focus)?;
        // The place of the name itself, for the message.
        let name_span = Span { start: input.span.end.saturating_add(1).min(span.end), ..span };
        let (step, found) = self.step(name, name_span, &input_type)?;
        let kind = match input.kind {
            OpKind::Path(below, mut steps) => {
                steps.push(step);
                OpKind::Path(below, steps)
            }
            kind => OpKind::Path(Box::new(op(kind, input.span)), vec![step]),
        };
        Ok((op(kind, span), found))
    }

    /// `Patient` at the beginning of a path on a patient, or on what may be one.
    fn root_type(&self, name: &str, span: Span, focus: &StaticType) -> Option<Lowered> {
        let named = self.compiler.schema.type_named(name)?;
        focus.types.iter().find_map(|of| {
            let TypeRef::Fhir(of) = *of else { return None };
            let narrowed = if of.is_a(name) {
                focus.clone()
            } else if of.is_abstract() && named.is_a(of.name()) {
                StaticType { types: vec![TypeRef::Fhir(named)], ..focus.clone() }
            } else {
                return None;
            };
            Some((op(OpKind::Root(named), span), narrowed))
        })
    }

    fn step(&mut self, name: &str, span: Span, input: &StaticType) -> Result<(Step, StaticType)> {
        let mut step = Step { name: name.into(), fields: Vec::new(), of_type: None };
        let mut found = StaticType { open: input.open, many: input.many, ..StaticType::nothing() };
        found.ordered = input.ordered;
        let mut known = input.types.is_empty();
        for of in &input.types {
            match *of {
                TypeRef::System(system) => {
                    if let Some(member) = system_member(system, name) {
                        known = true;
                        found.insert(TypeRef::System(member));
                    }
                }
                TypeRef::Fhir(of) => {
                    let Some(element) = of.element(name) else {
                        if of.is_abstract() {
                            known = true;
                            found.open = true;
                            found.many = true;
                        }
                        continue;
                    };
                    known |= self.element(of, element, name, &mut step, &mut found);
                }
            }
        }
        if input.types.is_empty() && input.open {
            found.many = true;
        }
        if known || input.open || !self.compiler.strict {
            if !known {
                found.open = true;
            }
            return Ok((step, found));
        }
        Err(Error::semantic(ErrorKind::UnknownElement, span))
    }

    /// Adds the types of an element; false if it may not be named so.
    fn element(
        &mut self,
        of: Type,
        element: Element,
        name: &str,
        step: &mut Step,
        found: &mut StaticType,
    ) -> bool {
        let named = element.name() == name;
        if !named && !self.compiler.polymorphic_names {
            return false;
        }
        self.report.paths.insert(element.path().into());
        found.many |= element.repeats();
        if named {
            step.fields.push(Field::new(element));
            for allowed in element.types().map(AllowedType::of_type) {
                found.insert(TypeRef::Fhir(allowed));
            }
        } else if let Some(member) = of.member(name) {
            step.fields.extend(Field::of_type(element, member.of_type()));
            step.name = element.name().into();
            step.of_type = Some(member.of_type());
            found.insert(TypeRef::Fhir(member.of_type()));
        }
        true
    }

    fn ordered(&self, input: &StaticType, span: Span) -> Result<()> {
        if self.compiler.strict && !input.ordered {
            return Err(Error::semantic(ErrorKind::Unordered, span));
        }
        Ok(())
    }

    fn binary(
        &self,
        operator: BinaryOperator,
        left: &StaticType,
        right: &StaticType,
        span: Span,
    ) -> Result<StaticType> {
        use BinaryOperator as Is;
        let strict = self.compiler.strict;
        match operator {
            Is::Union => Ok(left.clone().with(right)),
            Is::Concatenate => Ok(StaticType::system(SystemType::String)),
            Is::Div => Ok(StaticType::system(SystemType::Integer)),
            Is::Divide | Is::Multiply | Is::Mod | Is::Add | Is::Subtract => {
                let is = |side: &StaticType, test: fn(SystemType) -> bool| {
                    side.never(|of| !of.system().is_some_and(test))
                };
                let dates = is(left, is_date) && is(right, is_number);
                if strict && dates && matches!(operator, Is::Add | Is::Subtract) {
                    return Err(Error::semantic(ErrorKind::TypeMismatch, span));
                }
                Ok(arithmetic_type(operator, left, right))
            }
            _ => Ok(StaticType::system(SystemType::Boolean)),
        }
    }

    fn type_test(
        &mut self,
        kind: TestKind,
        name: &TypeName,
        mut operand: Op,
        input: &StaticType,
        span: Span,
    ) -> Lowered {
        let Some(test) = self.test_of(name) else {
            return (op(OpKind::Fail(ErrorKind::UnknownType), span), StaticType::unknown());
        };
        let mut found = StaticType::nothing();
        found.types.extend(test.fhir.map(TypeRef::Fhir));
        found.types.extend(test.system.map(TypeRef::System));
        found.many = input.many && (kind == TestKind::OfType || self.compiler.as_filters);
        found.ordered = input.ordered;
        if kind == TestKind::OfType || (kind == TestKind::As && !input.many) {
            narrow(&mut operand, test);
        }
        if kind == TestKind::Is {
            found = StaticType::system(SystemType::Boolean);
        }
        (op(OpKind::Test(kind, test, Box::new(operand)), span), found)
    }

    fn test_of(&self, name: &TypeName) -> Option<TypeTest> {
        let fhir = || self.compiler.schema.type_named(&name.name);
        let system = || SystemType::of_name(&name.name);
        let test = match name.namespace.as_deref() {
            None => TypeTest { fhir: fhir(), system: system() },
            Some("FHIR") => TypeTest { fhir: fhir(), system: None },
            // A name that the namespace does not have is a type that nothing has.
            Some("System") => return Some(TypeTest { fhir: None, system: system() }),
            Some(_) => return None,
        };
        (test.fhir.is_some() || test.system.is_some()).then_some(test)
    }

    fn function(
        &mut self,
        input: Option<&Expr>,
        name: &str,
        arguments: &[Argument],
        span: Span,
        focus: &StaticType,
    ) -> Result<Lowered> {
        if let Some(Expr { kind: ExprKind::External(external), .. }) = input
            && &**external == "terminologies"
            && let Some(result) = terminology_operation(name)
        {
            return self.terminologies(name, result, arguments, span, focus);
        }
        let (input, found) = match input {
            Some(input) => self.expr(input, focus)?,
            None => (op(OpKind::This, span), focus.clone()),
        };
        self.report.functions.insert(name.into());
        let functions = &self.compiler.functions;
        if let Some(host) = functions.iter().find(|function| *function.name == *name) {
            return self.host_call(host, input, arguments, span, focus);
        }
        let Some(function) = Function::of_name(name) else {
            return Err(Error::semantic(ErrorKind::UnknownFunction, span));
        };
        let (least, most) = function.arity();
        if !(least..=most).contains(&arguments.len()) {
            return Err(Error::semantic(ErrorKind::ArgumentCount, span));
        }
        if let Some(capability) = function.capability() {
            self.needs(capability);
        }
        if function == Function::ReferenceKey {
            let named = arguments.first().map(|argument| {
                let named = type_name(&argument.value);
                named.ok_or(Error::semantic(ErrorKind::InvalidArgument, span))
            });
            let mut call = Call::new(Called::Language(function), input, Vec::new());
            call.type_argument = named.transpose()?.map(|named| named.name.into());
            let found = StaticType::system(SystemType::String).many(found.many);
            return Ok((op(OpKind::Call(Box::new(call)), span), found));
        }
        if let Function::Is | Function::As | Function::OfType = function {
            let kind = match function {
                Function::Is => TestKind::Is,
                Function::As => TestKind::As,
                _ => TestKind::OfType,
            };
            let of_type = arguments.first().and_then(|argument| type_name(&argument.value));
            let named = of_type.ok_or(Error::semantic(ErrorKind::InvalidArgument, span))?;
            return Ok(self.type_test(kind, &named, input, &found, span));
        }
        self.takes(function, &found, span)?;
        self.call(function, input, &found, arguments, span, focus)
    }

    fn host_call(
        &mut self,
        host: &HostFunction,
        input: Op,
        arguments: &[Argument],
        span: Span,
        focus: &StaticType,
    ) -> Result<Lowered> {
        if !(host.least..=host.most).contains(&arguments.len()) {
            return Err(Error::semantic(ErrorKind::ArgumentCount, span));
        }
        let mut lowered = Vec::new();
        for argument in arguments {
            lowered.push(self.scoped(&argument.value, focus)?.0);
        }
        let call = Call::new(Called::Host(host.name.clone()), input, lowered);
        Ok((op(OpKind::Call(Box::new(call)), span), host.gives.clone()))
    }

    /// A call of `%terminologies`, which gives a resource of a type.
    fn terminologies(
        &mut self,
        name: &str,
        result: &str,
        arguments: &[Argument],
        span: Span,
        focus: &StaticType,
    ) -> Result<Lowered> {
        self.report.functions.insert(name.into());
        self.needs(Capability::Terminology);
        let mut lowered = Vec::new();
        for argument in arguments {
            lowered.push(self.scoped(&argument.value, focus)?.0);
        }
        let found = self.compiler.schema.type_named(result).map(TypeRef::Fhir);
        let input = op(OpKind::Nothing, span);
        let call = Call::new(Called::Terminologies(name.into()), input, lowered);
        let found = found.map_or_else(StaticType::unknown, StaticType::one);
        Ok((op(OpKind::Call(Box::new(call)), span), found))
    }

    fn needs(&mut self, capability: Capability) {
        if !self.report.needs.contains(&capability) {
            self.report.needs.push(capability);
        }
    }

    fn takes(&self, function: Function, input: &StaticType, span: Span) -> Result<()> {
        match function.takes() {
            Takes::Any => Ok(()),
            Takes::Ordered => self.ordered(input, span),
            Takes::Primitive => {
                let impossible = input.never(|of| !of.is_structure() || of.system().is_some());
                if self.compiler.strict && impossible {
                    return Err(Error::semantic(ErrorKind::TypeMismatch, span));
                }
                Ok(())
            }
        }
    }

    fn call(
        &mut self,
        function: Function,
        input: Op,
        input_type: &StaticType,
        arguments: &[Argument],
        span: Span,
        focus: &StaticType,
    ) -> Result<Lowered> {
        let item = input_type.item();
        let inner = match function {
            Function::Iif | Function::DefineVariable => input_type,
            Function::Trace => &item,
            _ if function.has_lambda() => &item,
            _ => focus,
        };
        let start = match (function, arguments.get(1)) {
            (Function::Aggregate, Some(start)) => Some(self.scoped(&start.value, focus)?),
            _ => None,
        };
        if function == Function::Aggregate {
            self.total.push(StaticType::unknown());
        }
        let (mut lowered, mut types, mut orders) = (Vec::new(), Vec::new(), Vec::new());
        for (position, argument) in arguments.iter().enumerate() {
            // The name of a trace and of a variable belongs to the outside.
            let outside =
                matches!(function, Function::Trace | Function::DefineVariable) && position == 0;
            let (op, found) = self.scoped(&argument.value, if outside { focus } else { inner })?;
            let (op, descending) = match op {
                Op { kind: OpKind::Negate(key), .. } if function == Function::Sort => (*key, true),
                op => (op, false),
            };
            let order = argument.order.map_or(descending, |order| order == SortOrder::Descending);
            orders.push(if order { SortOrder::Descending } else { SortOrder::Ascending });
            lowered.push(op);
            types.push(found);
        }
        if let Some((start, _)) = start {
            self.total.pop();
            lowered.truncate(1);
            lowered.push(start);
        } else if function == Function::Aggregate {
            self.total.pop();
        }
        if function == Function::Iif {
            self.criterion(types.first(), span)?;
        }
        if function == Function::DefineVariable {
            self.define(&lowered, types.get(1).unwrap_or(input_type), span)?;
        }
        let pattern = self.pattern(function, &lowered);
        let named = |name| self.compiler.schema.type_named(name).map(TypeRef::Fhir);
        let found = match (function, named("ElementDefinition")) {
            (Function::ElementDefinition, Some(definition)) => {
                StaticType::one(definition).many(input_type.many)
            }
            _ => gives(function, input_type, &types, named("Extension")),
        };
        let mut call = Call::new(Called::Language(function), input, lowered);
        (call.orders, call.pattern) = (orders, pattern);
        Ok((op(OpKind::Call(Box::new(call)), span), found))
    }

    /// The criterion of `iif` must be able to be one Boolean.
    fn criterion(&self, criterion: Option<&StaticType>, span: Span) -> Result<()> {
        let Some(criterion) = criterion.filter(|_| self.compiler.strict) else { return Ok(()) };
        if criterion.never(|of| of.system() == Some(SystemType::Boolean)) {
            return Err(Error::semantic(ErrorKind::TypeMismatch, span));
        }
        Ok(())
    }

    fn define(&mut self, arguments: &[Op], found: &StaticType, span: Span) -> Result<()> {
        let name = arguments.first().map(|name| &name.kind);
        let Some(OpKind::Value(Value::String(name))) = name else {
            self.computed_names = true;
            return Ok(());
        };
        let name = name.as_str();
        let taken = is_of_language(name)
            || self.defined.iter().any(|(defined, _)| **defined == *name)
            || self.compiler.variables.iter().any(|declared| **declared == *name);
        if taken {
            return Err(Error::semantic(ErrorKind::VariableRedefined, span));
        }
        self.defined.push((name.into(), found.clone()));
        Ok(())
    }

    /// A constant pattern, compiled; one that is wrong is left to the evaluation.
    fn pattern(&self, function: Function, arguments: &[Op]) -> Option<regex::Regex> {
        let ((Function::Matches | Function::MatchesFull, [constant])
        | (Function::ReplaceMatches, [constant, _])) = (function, arguments)
        else {
            return None;
        };
        let OpKind::Value(Value::String(text)) = &constant.kind else { return None };
        pattern(text.as_str(), "", function, self.compiler.limits.pattern)
    }
}

/// A regular expression of the language: a dot matches line ends too.
pub(crate) fn pattern(
    text: &str,
    flags: &str,
    function: Function,
    size: usize,
) -> Option<regex::Regex> {
    let whole;
    let text = if function == Function::MatchesFull {
        whole = format!("^(?:{text})$");
        &whole
    } else {
        text
    };
    let mut builder = RegexBuilder::new(text);
    builder.dot_matches_new_line(true).size_limit(size);
    for flag in flags.chars() {
        match flag {
            'i' => builder.case_insensitive(true),
            'm' => builder.multi_line(true),
            _ => return None,
        };
    }
    builder.build().ok()
}

/// Names that an expression cannot give to its variables.
pub(crate) fn is_of_language(name: &str) -> bool {
    matches!(name, "context" | "resource" | "rootResource" | "ucum" | "sct" | "loinc")
        || name.starts_with("vs-")
        || name.starts_with("ext-")
}

fn literal(written: &Literal, span: Span) -> Lowered {
    let value = match written {
        Literal::Boolean(truth) => Value::Boolean(*truth),
        Literal::Integer(number) => Value::Integer(*number),
        Literal::Long(number) => Value::Long(*number),
        Literal::Decimal(number) => Value::Decimal(*number),
        Literal::String(text) => Value::String(text.clone().into()),
        Literal::Quantity(number, unit) => Value::Quantity(Quantity::new(*number, unit.clone())),
        Literal::Temporal(time) if time.kind() == TemporalKind::Time && time.offset().is_some() => {
            let time = StaticType::system(SystemType::Time);
            return (op(OpKind::Fail(ErrorKind::TimeWithOffset), span), time);
        }
        Literal::Temporal(temporal) => Value::Temporal(*temporal),
    };
    let found = StaticType::system(value.system_type());
    (op(OpKind::Value(value), span), found)
}

fn type_name(expr: &Expr) -> Option<TypeName> {
    match &expr.kind {
        ExprKind::Member { input: None, name } => {
            Some(TypeName { namespace: None, name: name.clone() })
        }
        ExprKind::Member { input: Some(input), name } => {
            let ExprKind::Member { input: None, name: namespace } = &input.kind else {
                return None;
            };
            Some(TypeName { namespace: Some(namespace.clone()), name: name.clone() })
        }
        _ => None,
    }
}

/// The type of what an operation of `%terminologies` gives.
fn terminology_operation(name: &str) -> Option<&'static str> {
    Some(match name {
        "expand" => "ValueSet",
        "lookup" | "validateVS" | "validateCS" | "subsumes" | "translate" => "Parameters",
        _ => return None,
    })
}

/// What a value of the language has below it.
fn system_member(of: SystemType, name: &str) -> Option<SystemType> {
    match (of, name) {
        (SystemType::TypeInfo, "name" | "namespace") | (SystemType::Quantity, "unit" | "code") => {
            Some(SystemType::String)
        }
        (SystemType::Quantity, "value") => Some(SystemType::Decimal),
        _ => None,
    }
}

fn is_date(of: SystemType) -> bool {
    matches!(of, SystemType::Date | SystemType::DateTime | SystemType::Time)
}

fn is_number(of: SystemType) -> bool {
    matches!(of, SystemType::Integer | SystemType::Long | SystemType::Decimal)
}

fn arithmetic_type(operator: BinaryOperator, left: &StaticType, right: &StaticType) -> StaticType {
    let only = |side: &StaticType| match side.types.as_slice() {
        [of] if !side.open => of.system(),
        _ => None,
    };
    let (Some(left), Some(right)) = (only(left), only(right)) else {
        return StaticType::unknown().many(false);
    };
    StaticType::system(match (left, right) {
        (SystemType::Integer, SystemType::Integer) if operator != BinaryOperator::Divide => {
            SystemType::Integer
        }
        (SystemType::Quantity, _) | (_, SystemType::Quantity) if !is_date(left) => {
            SystemType::Quantity
        }
        (left, right) if is_number(left) && is_number(right) => SystemType::Decimal,
        (left, _) => left,
    })
}

fn gives(
    function: Function,
    input: &StaticType,
    arguments: &[StaticType],
    extension: Option<TypeRef>,
) -> StaticType {
    let system = StaticType::system;
    match function.gives() {
        Gives::Boolean => system(SystemType::Boolean),
        Gives::Integer => system(SystemType::Integer),
        Gives::Long => system(SystemType::Long),
        Gives::Decimal => system(SystemType::Decimal),
        Gives::String => system(SystemType::String),
        Gives::Strings => system(SystemType::String).many(true),
        Gives::Date => system(SystemType::Date),
        Gives::DateTime => system(SystemType::DateTime),
        Gives::Time => system(SystemType::Time),
        Gives::Quantity => system(SystemType::Quantity),
        Gives::TypeInfo => system(SystemType::TypeInfo).many(input.many),
        Gives::Input if function == Function::Sort => StaticType { ordered: true, ..input.clone() },
        Gives::Input => input.clone(),
        Gives::One => input.item(),
        Gives::Likewise => {
            let types = input.types.iter().filter_map(|of| of.system().map(TypeRef::System));
            let mut found = StaticType { open: input.open, ..StaticType::nothing() };
            types.for_each(|of| found.insert(of));
            found.open |= found.types.is_empty();
            found
        }
        Gives::Projection => {
            let projected = arguments.first().cloned().unwrap_or_default();
            let many = input.many || projected.many;
            projected.many(many)
        }
        Gives::Both => arguments.iter().fold(input.clone(), StaticType::with),
        Gives::Extensions => match extension {
            Some(extension) => StaticType::one(extension).many(true),
            None => StaticType::unknown(),
        },
        Gives::Elements => StaticType { ordered: false, ..StaticType::unknown() },
        Gives::Unknown => match (function, arguments) {
            (Function::Iif, [_, then]) => then.clone(),
            (Function::Iif, [_, then, other]) => then.clone().or(other),
            _ => StaticType::unknown(),
        },
    }
}
