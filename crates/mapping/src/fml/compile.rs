//! A map to a plan: groups are found, names and types are checked, expressions are compiled.

use std::sync::Arc;

use sanare_fhir::Release;
use sanare_fhir::primitive::PrimitiveKind;
use sanare_fhir::record::TypeInfo;
use sanare_fhir::resource::Model;
use sanare_fhir::schema::{Schema, Type};
use sanare_fhirpath::ast::{Argument, Expr, ExprKind};

use super::error::{FmlError, FmlErrorKind as Kind};
use super::model::{
    CodeMap, Expression, Group, Input, InputMode, Map, Parameter, Position, Rule, Source,
    SourceListMode, Target, TargetListMode, Transform, TypeMode,
};

type Done<T> = Result<T, FmlError>;

/// Compiles maps for the release of their sources and that of their targets.
#[derive(Clone)]
pub struct Compiler {
    source: Release,
    target: Release,
    imports: Vec<Map>,
}

/// A compiled map: immutable, cheap to clone, and shared between threads as one likes.
#[derive(Clone)]
pub struct Plan(pub(super) Arc<Program>);

pub(super) struct Program {
    pub(super) source: Release,
    pub(super) target: Release,
    pub(super) model: &'static Model,
    pub(super) groups: Vec<Compiled>,
    /// The groups of the map itself, which come first.
    pub(super) own: usize,
    pub(super) constants: Vec<(Arc<str>, Evaluated)>,
    /// The tables of each map.
    pub(super) tables: Vec<Vec<CodeMap>>,
    pub(super) urls: Vec<Option<Arc<str>>>,
}

/// A compiled group.
pub(super) struct Compiled {
    pub(super) map: usize,
    pub(super) extends: Option<usize>,
    pub(super) type_mode: Option<TypeMode>,
    pub(super) inputs: Vec<Taken>,
    pub(super) rules: Vec<Step>,
    pub(super) at: Position,
}

/// An input of a group.
#[derive(Clone)]
pub(super) struct Taken {
    pub(super) name: Arc<str>,
    pub(super) mode: InputMode,
    pub(super) of: Known,
}

/// What is known of the type of a variable.
#[derive(Clone, PartialEq)]
pub(super) enum Known {
    /// Nothing was said.
    Nothing,
    /// A structure that the tables do not have.
    Logical,
    /// A type of FHIR by its name.
    Fhir(&'static str),
}

/// A compiled rule.
pub(super) struct Step {
    pub(super) label: Arc<str>,
    pub(super) at: Position,
    pub(super) sources: Vec<Read>,
    pub(super) targets: Vec<Write>,
    pub(super) calls: Vec<Call>,
    pub(super) rules: Vec<Step>,
    /// Whether the value goes over by its type: `a -> b`.
    pub(super) short: bool,
}

pub(super) struct Read {
    pub(super) context: Arc<str>,
    pub(super) element: Option<Box<str>>,
    pub(super) of_type: Option<Box<str>>,
    pub(super) cardinality: Option<(u32, Option<u32>)>,
    pub(super) default: Option<Evaluated>,
    pub(super) list_mode: Option<SourceListMode>,
    pub(super) variable: Option<Arc<str>>,
    pub(super) condition: Option<Evaluated>,
    pub(super) check: Option<Evaluated>,
    pub(super) log: Option<Evaluated>,
}

pub(super) struct Write {
    pub(super) context: Option<Arc<str>>,
    pub(super) element: Option<Box<str>>,
    pub(super) variable: Option<Arc<str>>,
    pub(super) list_mode: Option<TargetListMode>,
    pub(super) share: Option<Arc<str>>,
    pub(super) transform: Option<Transform>,
    pub(super) arguments: Vec<Given>,
}

pub(super) enum Given {
    Variable(Arc<str>),
    /// A literal with the type that it has without being told.
    Literal(PrimitiveKind, String),
    Expression(Evaluated),
}

pub(super) struct Call {
    pub(super) group: usize,
    pub(super) arguments: Vec<Given>,
}

/// An expression with the variables that it uses.
pub(super) struct Evaluated {
    pub(super) plan: sanare_fhirpath::Plan,
    pub(super) variables: Vec<Box<str>>,
    pub(super) at: Position,
}

/// A variable while rules are compiled.
#[derive(Clone)]
struct Variable {
    name: Arc<str>,
    /// None: a value, which is only read.
    mode: Option<InputMode>,
    of: Known,
}

impl Compiler {
    /// For sources of one release and targets of another, or the same.
    pub const fn new(source: Release, target: Release) -> Self {
        Self { source, target, imports: Vec::new() }
    }

    /// A map that others import; its URL or a pattern with one `*` in `imports` names it.
    #[must_use]
    pub fn import(mut self, map: Map) -> Self {
        self.imports.push(map);
        self
    }

    /// Checks and compiles a map. Its first group is the one that runs.
    ///
    /// # Errors
    /// What the map says wrongly, or the executor does not have, with its line and rule.
    pub fn compile(&self, map: &Map) -> Result<Plan, FmlError> {
        let unknown = || FmlError::new(Kind::UnknownRelease, Position::default());
        let schema = self.source.schema().ok_or_else(unknown)?;
        let model = Model::of(self.target).ok_or_else(unknown)?;
        let maps = self.with_imports(map)?;
        let mut linker = Linker { schema, model, target: self.target, heads: Vec::new() };
        for (number, map) in maps.iter().enumerate() {
            linker.heads(number, map).map_err(|error| error.in_map(map.url()))?;
        }
        let mut constants: Vec<(Arc<str>, Evaluated)> = Vec::new();
        let mut scope: Vec<Variable> = Vec::new();
        for constant in maps.iter().flat_map(|map| &map.constants) {
            let value = linker.expression(&constant.value, &scope)?;
            let name: Arc<str> = constant.name.as_str().into();
            scope.push(Variable { name: name.clone(), mode: None, of: Known::Nothing });
            constants.push((name, value));
        }
        let mut groups = Vec::new();
        for (number, map) in maps.iter().enumerate() {
            for group in &map.groups {
                let compiled = linker.group(number, groups.len(), group, &scope);
                groups.push(compiled.map_err(|error| error.in_map(map.url()))?);
            }
        }
        circles(&groups).map_err(|error| error.in_map(map.url()))?;
        Ok(Plan(Arc::new(Program {
            source: self.source,
            target: self.target,
            model,
            groups,
            own: map.groups.len(),
            constants,
            tables: maps.iter().map(|map| map.concept_maps.clone()).collect(),
            urls: maps.iter().map(|map| map.url().map(Into::into)).collect(),
        })))
    }

    /// The map and all that it imports, directly or not, each once.
    fn with_imports<'m>(&'m self, map: &'m Map) -> Done<Vec<&'m Map>> {
        let mut maps = vec![map];
        let mut at = 0;
        while let Some(map) = maps.get(at).copied() {
            at += 1;
            for import in &map.imports {
                let mut found = false;
                for other in &self.imports {
                    if other.url().is_some_and(|url| is_named(import, url)) {
                        found = true;
                        if !maps.iter().any(|known| std::ptr::eq(*known, other)) {
                            maps.push(other);
                        }
                    }
                }
                if !found {
                    let error = FmlError::new(Kind::MissingImport, Position::default());
                    return Err(error.in_map(map.url()));
                }
            }
        }
        Ok(maps)
    }
}

/// Shows the releases.
impl std::fmt::Debug for Compiler {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = out.debug_struct("Compiler");
        shown.field("source", &self.source).field("target", &self.target).finish_non_exhaustive()
    }
}

/// Shows how many groups there are.
impl std::fmt::Debug for Plan {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Plan").field("groups", &self.0.groups.len()).finish_non_exhaustive()
    }
}

/// Whether a URL is the one that a pattern names, with or without version.
fn is_named(pattern: &str, url: &str) -> bool {
    match pattern.split_once('*') {
        Some((before, after)) => {
            url.len() >= before.len() + after.len()
                && url.starts_with(before)
                && url.ends_with(after)
        }
        None => pattern == url || pattern.split_once('|').is_some_and(|(name, _)| name == url),
    }
}

fn circles(groups: &[Compiled]) -> Done<()> {
    for group in groups {
        let (mut next, mut steps) = (group.extends, 0);
        while let Some(parent) = next.and_then(|at| groups.get(at)) {
            steps += 1;
            if steps > groups.len() {
                return Err(FmlError::new(Kind::Circle, group.at));
            }
            next = parent.extends;
        }
    }
    Ok(())
}

/// What is known of a group before its rules are compiled.
struct Head {
    map: usize,
    name: Arc<str>,
    inputs: Vec<Taken>,
}

struct Linker {
    schema: &'static Schema,
    model: &'static Model,
    target: Release,
    heads: Vec<Head>,
}

impl Linker {
    fn heads(&mut self, number: usize, map: &Map) -> Done<()> {
        for group in &map.groups {
            let twice =
                self.heads.iter().any(|head| head.map == number && *head.name == *group.name);
            if twice {
                return Err(FmlError::new(Kind::GroupTwice, group.at));
            }
            let mut inputs = Vec::new();
            for input in &group.inputs {
                let of = self.type_of(map, input).map_err(|kind| FmlError::new(kind, group.at))?;
                inputs.push(Taken { name: input.name.as_str().into(), mode: input.mode, of });
            }
            self.heads.push(Head { map: number, name: group.name.as_str().into(), inputs });
        }
        Ok(())
    }

    /// The type of an input: an alias of the map, or a type of the release.
    fn type_of(&self, map: &Map, input: &Input) -> Result<Known, Kind> {
        let Some(name) = input.of_type.as_deref() else { return Ok(Known::Nothing) };
        let release = match input.mode {
            InputMode::Source => self.schema.release(),
            InputMode::Target => self.target,
        };
        let last = |url: &str| url.rsplit('/').next().is_some_and(|last| last == name);
        let structure = map.structures.iter().find(|known| match &known.alias {
            Some(alias) => alias == name,
            None => last(&known.url),
        });
        let name = match structure {
            None => name,
            Some(structure) => match fhir_type(&structure.url, release) {
                Some(name) => name,
                None => return Ok(Known::Logical),
            },
        };
        let schema = release.schema().ok_or(Kind::UnknownRelease)?;
        let known = schema.type_named(name).map(|of| Known::Fhir(of.name()));
        known.ok_or(Kind::UnknownType)
    }

    fn find(&self, map: usize, name: &str) -> Option<usize> {
        let own = |head: &Head| head.map == map && *head.name == *name;
        let own = self.heads.iter().position(own);
        own.or_else(|| self.heads.iter().position(|head| *head.name == *name))
    }

    fn group(
        &self,
        map: usize,
        at: usize,
        group: &Group,
        constants: &[Variable],
    ) -> Done<Compiled> {
        let unknown = |kind| FmlError::new(kind, group.at);
        let head = self.heads.get(at).ok_or_else(|| unknown(Kind::UnknownGroup))?;
        let extends = match &group.extends {
            None => None,
            Some(name) => {
                let parent = self.find(map, name).filter(|parent| *parent != at);
                let parent = parent.ok_or_else(|| unknown(Kind::UnknownGroup))?;
                let same = self.heads.get(parent).is_some_and(|parent| {
                    parent
                        .inputs
                        .iter()
                        .map(|input| input.mode)
                        .eq(head.inputs.iter().map(|input| input.mode))
                });
                if !same {
                    return Err(unknown(Kind::Inputs));
                }
                Some(parent)
            }
        };
        let mut scope = constants.to_vec();
        scope.extend(head.inputs.iter().map(|input| Variable {
            name: input.name.clone(),
            mode: Some(input.mode),
            of: input.of.clone(),
        }));
        Ok(Compiled {
            map,
            extends,
            type_mode: group.type_mode,
            inputs: head.inputs.clone(),
            rules: self.rules(map, &group.rules, &scope)?,
            at: group.at,
        })
    }

    fn rules(&self, map: usize, rules: &[Rule], scope: &[Variable]) -> Done<Vec<Step>> {
        rules
            .iter()
            .map(|rule| {
                let label = label(rule);
                let step = self.rule(map, rule, label.clone(), scope.to_vec());
                step.map_err(|error| error.in_rule(Some(&label), rule.at))
            })
            .collect()
    }

    fn rule(
        &self,
        map: usize,
        rule: &Rule,
        label: Arc<str>,
        mut scope: Vec<Variable>,
    ) -> Done<Step> {
        let sources = rule.sources.iter().map(|source| self.source(source, &mut scope, rule.at));
        let sources = sources.collect::<Done<Vec<_>>>()?;
        let short = is_short(rule);
        let mut targets = Vec::new();
        for target in &rule.targets {
            targets.push(self.target(target, &mut scope, rule.at, short)?);
        }
        let mut calls = Vec::new();
        for dependent in &rule.dependents {
            let unknown = FmlError::new(Kind::UnknownGroup, rule.at);
            let group = self.find(map, &dependent.name).ok_or(unknown)?;
            let inputs = self.heads.get(group).map_or(&[][..], |head| &head.inputs);
            if inputs.len() != dependent.parameters.len() {
                return Err(FmlError::new(Kind::Parameters, rule.at));
            }
            let mut arguments = Vec::new();
            for (input, parameter) in inputs.iter().zip(&dependent.parameters) {
                let mode = match parameter {
                    Parameter::Variable(name) => variable(&scope, name, rule.at)?.mode,
                    _ => None,
                };
                let fits = match input.mode {
                    InputMode::Source => mode != Some(InputMode::Target),
                    InputMode::Target => mode == Some(InputMode::Target),
                };
                if !fits {
                    return Err(FmlError::new(Kind::WrongMode, rule.at));
                }
                arguments.push(self.given(parameter, &scope, rule.at)?);
            }
            calls.push(Call { group, arguments });
        }
        let rules = self.rules(map, &rule.rules, &scope)?;
        Ok(Step { label, at: rule.at, sources, targets, calls, rules, short })
    }

    fn source(&self, source: &Source, scope: &mut Vec<Variable>, at: Position) -> Done<Read> {
        let context = variable(scope, &source.context, at)?.clone();
        if context.mode == Some(InputMode::Target) {
            return Err(FmlError::new(Kind::WrongMode, at));
        }
        let mut of = context.of;
        if let Some(element) = &source.element {
            of = match of {
                Known::Fhir(name) => self.element_below(name, element, at)?,
                other => other,
            };
        }
        if let Some(wanted) = &source.of_type {
            let known = self.schema.type_named(wanted).map(|of| Known::Fhir(of.name()));
            of = match (known, &of) {
                (Some(known), _) => known,
                (None, Known::Logical) => Known::Logical,
                (None, _) => return Err(FmlError::new(Kind::UnknownType, at)),
            };
        }
        let default = source.default.as_ref();
        let default = default.map(|default| self.expression(default, scope)).transpose()?;
        let name: Option<Arc<str>> = source.variable.as_deref().map(Into::into);
        if let Some(name) = &name {
            scope.push(Variable { name: name.clone(), mode: Some(InputMode::Source), of });
        }
        let expression = |found: &Option<Expression>| {
            found.as_ref().map(|found| self.expression(found, scope)).transpose()
        };
        Ok(Read {
            context: source.context.as_str().into(),
            element: source.element.as_deref().map(Into::into),
            of_type: source.of_type.as_deref().map(Into::into),
            cardinality: source.cardinality,
            default,
            list_mode: source.list_mode,
            variable: name,
            condition: expression(&source.condition)?,
            check: expression(&source.check)?,
            log: expression(&source.log)?,
        })
    }

    /// What is known of an element below a type of the source; of a choice, nothing.
    fn element_below(&self, of: &str, element: &str, at: Position) -> Done<Known> {
        let unknown = || FmlError::new(Kind::UnknownElement, at);
        let of = self.schema.type_named(of).ok_or_else(unknown)?;
        if of.primitive_kind().is_some() && element == "value" {
            return Ok(Known::Fhir(of.name()));
        }
        let only = |mut types: Box<dyn Iterator<Item = Type>>| match (types.next(), types.next()) {
            (Some(of), None) if of.name() != "Resource" => Known::Fhir(of.name()),
            _ => Known::Nothing,
        };
        if let Some(found) = of.element(element) {
            if let Some(content) = found.content_type() {
                return Ok(only(Box::new(std::iter::once(content))));
            }
            return Ok(only(Box::new(
                found.types().map(sanare_fhir::schema::AllowedType::of_type),
            )));
        }
        let member = of.member(element).ok_or_else(unknown)?;
        Ok(Known::Fhir(member.of_type().name()))
    }

    fn target(
        &self,
        target: &Target,
        scope: &mut Vec<Variable>,
        at: Position,
        short: bool,
    ) -> Done<Write> {
        let error = |kind| FmlError::new(kind, at);
        let context = match &target.context {
            None => None,
            Some(name) => Some(variable(scope, name, at)?.clone()),
        };
        let writes = target.element.is_some() || target.transform.is_some();
        if context.as_ref().is_some_and(|context| context.mode != Some(InputMode::Target) && writes)
        {
            return Err(error(Kind::WrongMode));
        }
        let mut of = context.as_ref().map_or(Known::Nothing, |context| context.of.clone());
        if let Some(element) = &target.element {
            if context.is_none() {
                return Err(error(Kind::UnknownVariable));
            }
            if let Known::Fhir(name) = of {
                of = self.written_below(name, element, at)?;
            }
        }
        let made = target.transform.is_none() || target.transform == Some(Transform::Create);
        let arguments = self.arguments(target, scope, at)?;
        if target.transform == Some(Transform::Create)
            && let [Given::Literal(_, name)] = arguments.as_slice()
        {
            of = match (self.model.type_named(name), PrimitiveKind::of_name(name), &of) {
                (Some(info), ..) => Known::Fhir(info.name),
                (None, Some(kind), _) => Known::Fhir(kind.name()),
                (None, None, Known::Logical) => Known::Logical,
                (None, None, _) => return Err(error(Kind::UnknownType)),
            };
        }
        if made
            && !short
            && target.element.is_some()
            && of == Known::Nothing
            && let Some(Known::Fhir(owner)) = context.as_ref().map(|context| &context.of)
            && self.schema_of_target().and_then(|schema| schema.type_named(owner)).is_some()
        {
            return Err(error(Kind::TypeMissing));
        }
        if target.transform == Some(Transform::Create) && target.context.is_none() {
            let Known::Fhir(name) = of else { return Err(error(Kind::TypeMissing)) };
            if self.model.resource_named(name).is_none() {
                return Err(error(Kind::Unsupported));
            }
        }
        if target.list_modes.len() > 1 {
            return Err(error(Kind::Unsupported));
        }
        let name: Option<Arc<str>> = target.variable.as_deref().map(Into::into);
        if let Some(name) = &name {
            let place = target.element.is_some()
                || target.context.is_some()
                || target.transform == Some(Transform::Create);
            let mode = match &context {
                Some(context) if !writes => context.mode,
                _ => place.then_some(InputMode::Target),
            };
            scope.push(Variable { name: name.clone(), mode, of });
        }
        Ok(Write {
            context: target.context.as_deref().map(Into::into),
            element: target.element.as_deref().map(Into::into),
            variable: name,
            list_mode: target.list_modes.first().copied(),
            share: target.share.as_deref().map(Into::into),
            transform: target.transform,
            arguments,
        })
    }

    fn schema_of_target(&self) -> Option<&'static Schema> {
        self.target.schema()
    }

    /// What is known of an element below a type of the target; of a choice, nothing.
    fn written_below(&self, of: &'static str, element: &str, at: Position) -> Done<Known> {
        if let Some(kind) = PrimitiveKind::of_name(of) {
            return match element {
                "value" => Ok(Known::Fhir(kind.name())),
                "id" => Ok(Known::Fhir("string")),
                "extension" => Ok(Known::Fhir("Extension")),
                _ => Err(FmlError::new(Kind::UnknownElement, at)),
            };
        }
        let Some(info) = info_named(self.model, of) else { return Ok(Known::Nothing) };
        let rows = info.element(element);
        let row = match rows {
            [row] => Some(row),
            [] => info.row(element),
            _ => return Ok(Known::Nothing),
        };
        let row = row.ok_or(FmlError::new(Kind::UnknownElement, at))?;
        Ok(match row.type_name() {
            "Resource" => Known::Nothing,
            name => Known::Fhir(name),
        })
    }

    /// The parameters of a transform, which must be as many as it takes.
    fn arguments(&self, target: &Target, scope: &[Variable], at: Position) -> Done<Vec<Given>> {
        let Some(transform) = target.transform else { return Ok(Vec::new()) };
        let (least, most) = match transform {
            Transform::DateOp => return Err(FmlError::new(Kind::DateOp, at)),
            Transform::Uuid => (0, 0),
            Transform::Create => (0, 1),
            Transform::Copy | Transform::Reference | Transform::Pointer => (1, 1),
            Transform::Evaluate | Transform::Cast | Transform::Cp => (1, 2),
            Transform::Truncate => (2, 2),
            Transform::Translate | Transform::Escape | Transform::Id => (2, 3),
            Transform::Append => (1, usize::MAX),
            Transform::Cc | Transform::C | Transform::Qty => (1, 4),
        };
        let count = target.parameters.len();
        if count < least || count > most {
            return Err(FmlError::new(Kind::Parameters, at));
        }
        let given = target.parameters.iter().map(|parameter| self.given(parameter, scope, at));
        let given = given.collect::<Done<Vec<_>>>()?;
        let literal = |at: usize| match given.get(at) {
            Some(Given::Literal(_, text)) => Some(text.as_str()),
            _ => None,
        };
        let fits = match transform {
            Transform::Create => count == 0 || literal(0).is_some(),
            Transform::Cast => {
                count == 1 || literal(1).is_some_and(|name| PrimitiveKind::of_name(name).is_some())
            }
            Transform::Escape => (1..count).all(|at| literal(at).is_some_and(super::exec::escapes)),
            Transform::Truncate => literal(1).is_some_and(|count| count.parse::<usize>().is_ok()),
            Transform::Translate => {
                literal(1).is_some() && literal(2).is_none_or(super::exec::translates_to)
            }
            Transform::Evaluate => {
                matches!(given.last(), Some(Given::Expression(_)))
                    && (count == 1 || matches!(given.first(), Some(Given::Variable(_))))
            }
            _ => true,
        };
        if fits { Ok(given) } else { Err(FmlError::new(Kind::Parameters, at)) }
    }

    fn given(&self, parameter: &Parameter, scope: &[Variable], at: Position) -> Done<Given> {
        let literal = |kind, text: String| Ok(Given::Literal(kind, text));
        match parameter {
            Parameter::Variable(name) => {
                Ok(Given::Variable(variable(scope, name, at)?.name.clone()))
            }
            Parameter::Text(text) => literal(PrimitiveKind::String, text.clone()),
            Parameter::Boolean(truth) => literal(PrimitiveKind::Boolean, truth.to_string()),
            Parameter::Integer(number) => literal(PrimitiveKind::Integer, number.to_string()),
            Parameter::Decimal(text) => literal(PrimitiveKind::Decimal, text.clone()),
            Parameter::Temporal(text) => {
                let kind = match (text.strip_prefix('T'), text.contains('T')) {
                    (Some(_), _) => PrimitiveKind::Time,
                    (None, true) => PrimitiveKind::DateTime,
                    (None, false) => PrimitiveKind::Date,
                };
                let text = text.trim_matches('T');
                literal(kind, text.to_owned())
            }
            Parameter::Expression(expression) => {
                Ok(Given::Expression(self.expression(expression, scope)?))
            }
        }
    }

    /// An expression whose names are variables where they can be.
    fn expression(&self, expression: &Expression, scope: &[Variable]) -> Done<Evaluated> {
        let at = expression.at;
        let mut tree = expression.tree.clone();
        let known = |name: &str| scope.iter().any(|variable| *variable.name == *name);
        variables_in(&mut tree, &known);
        choices_in(&mut tree, self.schema);
        let mut compiler = sanare_fhirpath::Compiler::new(self.schema)
            .lenient()
            .polymorphic_names(true)
            .primitive_values(true)
            .as_filters(true);
        for variable in scope {
            compiler = compiler.variable(&variable.name);
        }
        let plan = compiler.compile_untyped(&tree.to_string());
        let plan = plan.map_err(|cause| FmlError::of_expression(cause, at))?;
        let variables = plan.report().variables.iter().filter(|name| known(name)).cloned();
        Ok(Evaluated { variables: variables.collect(), plan, at })
    }
}

/// What runs for every item, so that names in it are elements of the item.
const PER_ITEM: [&str; 10] = [
    "where",
    "select",
    "all",
    "exists",
    "repeat",
    "aggregate",
    "sort",
    "trace",
    "ofType",
    "defineVariable",
];

/// Turns the names at the beginning of paths that are variables into variables.
fn variables_in(expr: &mut Expr, known: &dyn Fn(&str) -> bool) {
    if let ExprKind::Member { input: None, name } = &expr.kind
        && known(name)
    {
        expr.kind = ExprKind::External(name.clone());
        return;
    }
    match &mut expr.kind {
        ExprKind::Member { input: Some(input), .. } => variables_in(input, known),
        ExprKind::Function { input, name, arguments } => {
            if let Some(input) = input {
                variables_in(input, known);
            }
            let per_item = PER_ITEM.contains(&name.as_str());
            let takes_types = matches!(name.as_str(), "is" | "as");
            if !per_item && !takes_types {
                for Argument { value, .. } in arguments {
                    variables_in(value, known);
                }
            }
        }
        ExprKind::Indexer { input, index } => {
            variables_in(input, known);
            variables_in(index, known);
        }
        ExprKind::Unary { operand, .. } | ExprKind::Type { operand, .. } => {
            variables_in(operand, known);
        }
        ExprKind::Binary { left, right, .. } => {
            variables_in(left, known);
            variables_in(right, known);
        }
        _ => {}
    }
}

/// Turns names of choices as JSON has them into the choice of that type: `answer.valueString` into
/// `answer.value.ofType(string)`, because the types of variables are not known to expressions.
fn choices_in(expr: &mut Expr, schema: &'static Schema) {
    match &mut expr.kind {
        ExprKind::Member { input, name } => {
            if let Some(input) = input.as_deref_mut() {
                choices_in(input, schema);
            }
            if let Some((stem, of)) = choice(name, schema) {
                let element = Box::new(Expr {
                    kind: ExprKind::Member { input: input.take(), name: stem.to_owned() },
                    span: expr.span,
                });
                let of = ExprKind::Member { input: None, name: of.to_owned() };
                let value = Expr { kind: of, span: expr.span };
                expr.kind = ExprKind::Function {
                    input: Some(element),
                    name: "ofType".to_owned(),
                    arguments: vec![Argument { value, order: None }],
                };
            }
        }
        ExprKind::Function { input, name, arguments } => {
            if let Some(input) = input {
                choices_in(input, schema);
            }
            if !matches!(name.as_str(), "is" | "as" | "ofType") {
                for Argument { value, .. } in arguments {
                    choices_in(value, schema);
                }
            }
        }
        ExprKind::Indexer { input, index } => {
            choices_in(input, schema);
            choices_in(index, schema);
        }
        ExprKind::Unary { operand, .. } | ExprKind::Type { operand, .. } => {
            choices_in(operand, schema);
        }
        ExprKind::Binary { left, right, .. } => {
            choices_in(left, schema);
            choices_in(right, schema);
        }
        _ => {}
    }
}

/// The element and type of a name that is only ever one type of a choice.
fn choice(name: &str, schema: &'static Schema) -> Option<(&'static str, &'static str)> {
    if !name.contains(|letter: char| letter.is_ascii_uppercase()) {
        return None;
    }
    let mut found = None;
    for of in schema.types() {
        let Some(member) = of.member(name) else { continue };
        if member.element().name() == name {
            return None;
        }
        found = found.or(Some((member.element().name(), member.of_type().name())));
    }
    found
}

fn variable<'s>(scope: &'s [Variable], name: &str, at: Position) -> Done<&'s Variable> {
    let found = scope.iter().rev().find(|variable| *variable.name == *name);
    found.ok_or(FmlError::new(Kind::UnknownVariable, at))
}

/// The name of a rule, or else the path of its source.
fn label(rule: &Rule) -> Arc<str> {
    if let Some(name) = &rule.name {
        return name.as_str().into();
    }
    let source = rule.sources.first();
    let context = source.map_or("", |source| source.context.as_str());
    match source.and_then(|source| source.element.as_deref()) {
        Some(element) => format!("{context}.{element}").into(),
        None => context.into(),
    }
}

/// Whether the value goes over by its type: `a.x -> b.y`.
pub(super) fn is_short(rule: &Rule) -> bool {
    match (rule.sources.as_slice(), rule.targets.as_slice()) {
        ([source], [target]) => {
            source.element.is_some()
                && source.variable.is_none()
                && target.element.is_some()
                && target.variable.is_none()
                && target.transform.is_none()
                && rule.dependents.is_empty()
                && rule.rules.is_empty()
        }
        _ => false,
    }
}

/// The type of FHIR that a canonical URL names in a release.
fn fhir_type(url: &str, release: Release) -> Option<&str> {
    let url = url.split('|').next().unwrap_or(url);
    let rest = url.strip_prefix("http://hl7.org/fhir/")?;
    let rest = match rest.split_once('/') {
        Some((version, rest)) if version.starts_with(|first: char| first.is_ascii_digit()) => {
            let same = matches!(
                (version, release),
                ("4.0", Release::R4) | ("4.3", Release::R4B) | ("5.0", Release::R5)
            );
            if !same {
                return None;
            }
            rest
        }
        _ => rest,
    };
    rest.strip_prefix("StructureDefinition/").filter(|name| !name.contains('/'))
}

/// A type of the model by its name; a backbone element is found below its resource.
pub(super) fn info_named(model: &'static Model, name: &str) -> Option<&'static TypeInfo> {
    let mut steps = name.split('.');
    let mut info = model.type_named(steps.next()?)?;
    for step in steps {
        info = match info.element(step).first()?.kind {
            sanare_fhir::record::Kind::Record(info) => info,
            _ => return None,
        };
    }
    Some(info)
}
