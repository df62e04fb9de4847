//! Maps as `StructureMap` resources of any release, both ways.

use sanare_fhir::path::ElementMut;
use sanare_fhir::record::{ContentMut, Record, SlotMut};
use sanare_fhir::resource::AnyResource;
use sanare_fhir::view::{Node, RecordNode};

use super::error::{FmlError, FmlErrorKind as Kind};
use super::model::{
    Constant, Dependent, Expression, Group, Input, InputMode, Map, ModelMode, Parameter, Position,
    Rule, Source, SourceListMode, Structure, Target, TargetListMode, Transform, TypeMode, of_word,
    word,
};
use super::parser::DEPTH;

type Done<T> = Result<T, FmlError>;

/// The variable that stands for the value of a short rule, `a.x -> b.y`, in a resource.
const SHORT: &str = "vvv";

/// The lines of metadata that a resource has a place for.
const METADATA: [&str; 10] = [
    "id",
    "version",
    "title",
    "status",
    "experimental",
    "date",
    "publisher",
    "description",
    "purpose",
    "copyright",
];

/// What of a map a `StructureMap` of a release cannot hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Loss {
    /// What it is.
    pub kind: LossKind,
    /// Where it stands.
    pub at: Position,
}

/// The kinds of [`Loss`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LossKind {
    /// A line of metadata that has no place.
    Metadata,
    /// A table of codes: resources contain a `ConceptMap` instead.
    ConceptMap,
    /// A constant, before R5.
    Constant,
    /// A default that is no literal, before R5.
    Default,
    /// A value of a type that parameters do not have in the release.
    Parameter,
    /// A mode of lists that the release does not have.
    ListMode,
    /// The name of a rule that is no `id`: what an `id` cannot hold became `-`.
    RuleName,
}

impl Map {
    /// Reads a `StructureMap` of R4, R4B or R5.
    ///
    /// # Errors
    /// It is no `StructureMap`, it lacks what a map needs, or an expression in it is none.
    pub fn from_resource(map: RecordNode<'_>) -> Result<Self, FmlError> {
        let missing = || FmlError::new(Kind::NotAMap, Position::default());
        if map.of_type().is_none_or(|of| of.name() != "StructureMap") {
            return Err(missing());
        }
        let url = text(map, "url").ok_or_else(missing)?;
        let name = text(map, "name").ok_or_else(missing)?;
        let read = || -> Done<Self> {
            let mut read = Self { head: Some((url.clone(), name)), ..Self::default() };
            for name in METADATA {
                if let Some(value) = text(map, name) {
                    read.metadata.push((name.to_owned(), value));
                }
            }
            for structure in map.child("structure") {
                read.structures.push(Structure {
                    url: text(structure, "url").ok_or_else(missing)?,
                    alias: text(structure, "alias"),
                    mode: of(structure, "mode", &ModelMode::ALL)?.ok_or_else(missing)?,
                    documentation: text(structure, "documentation"),
                });
            }
            let imports = map.child("import").filter_map(Node::scalar);
            read.imports = imports.map(|import| import.to_string()).collect();
            for constant in map.child("const") {
                let name = text(constant, "name").ok_or_else(missing)?;
                let value = expression(constant, "value")?.ok_or_else(missing)?;
                read.constants.push(Constant { name, value });
            }
            for found in map.child("group") {
                read.groups.push(group(found)?);
            }
            Ok(read)
        };
        read().map_err(|error| error.in_map(Some(&url)))
    }

    /// Writes a `StructureMap` of the release of `R`, and tells what of the map it cannot hold.
    ///
    /// # Errors
    /// The map has no URL or name, or a text is not of the type of its element.
    pub fn to_resource<R: AnyResource>(&self) -> Result<(R, Vec<Loss>), FmlError> {
        let url = self.url();
        let missing = || FmlError::new(Kind::NotAMap, Position::default()).in_map(url);
        let mut resource = R::of_type("StructureMap").ok_or_else(missing)?;
        let record = resource.as_record_mut().ok_or_else(missing)?;
        let mut writer = Writer {
            has_constants: record.info().row("const").is_some(),
            losses: Vec::new(),
            rules: 0,
        };
        writer.map(self, record).map_err(|error| error.in_map(url))?;
        Ok((resource, writer.losses))
    }
}

fn text(node: RecordNode<'_>, name: &str) -> Option<String> {
    node.child(name).next()?.scalar().map(|scalar| scalar.to_string())
}

/// The value of a code that the language has a word for.
fn of<T: Copy>(node: RecordNode<'_>, name: &str, table: &[(&'static str, T)]) -> Done<Option<T>> {
    let Some(found) = text(node, name) else { return Ok(None) };
    let value = of_word(table, &found);
    value.map(Some).ok_or_else(|| FmlError::new(Kind::NotAMap, Position::default()))
}

fn expression(node: RecordNode<'_>, name: &str) -> Done<Option<Expression>> {
    let Some(found) = text(node, name) else { return Ok(None) };
    let parsed = Expression::parse(&found);
    parsed.map(Some).map_err(|cause| FmlError::of_expression(cause, Position::default()))
}

fn group(node: RecordNode<'_>) -> Done<Group> {
    let missing = || FmlError::new(Kind::NotAMap, Position::default());
    let modes = [("source", InputMode::Source), ("target", InputMode::Target)];
    let type_mode = match text(node, "typeMode").as_deref() {
        Some("types") => Some(TypeMode::Types),
        Some("type-and-types") => Some(TypeMode::TypeAndTypes),
        _ => None,
    };
    let mut inputs = Vec::new();
    for input in node.child("input") {
        inputs.push(Input {
            name: text(input, "name").ok_or_else(missing)?,
            of_type: text(input, "type"),
            mode: of(input, "mode", &modes)?.ok_or_else(missing)?,
        });
    }
    let rules = node.child("rule").map(|found| rule(found, DEPTH)).collect::<Done<_>>()?;
    Ok(Group {
        name: text(node, "name").ok_or_else(missing)?,
        extends: text(node, "extends"),
        type_mode,
        documentation: text(node, "documentation"),
        inputs,
        rules,
        at: Position::default(),
    })
}

fn rule(node: RecordNode<'_>, depth: usize) -> Done<Rule> {
    let error = |kind| FmlError::new(kind, Position::default());
    let depth = depth.checked_sub(1).ok_or_else(|| error(Kind::TooDeep))?;
    let mut rule = Rule {
        name: text(node, "name"),
        documentation: text(node, "documentation"),
        ..Rule::default()
    };
    let name = rule.name.clone();
    let read = |rule: &mut Rule| -> Done<()> {
        rule.sources = node.child("source").map(source).collect::<Done<_>>()?;
        rule.targets = node.child("target").map(target).collect::<Done<_>>()?;
        for found in node.child("dependent") {
            let name = text(found, "name").ok_or_else(|| error(Kind::NotAMap))?;
            let variables = found.child("variable").filter_map(Node::scalar);
            let mut given: Vec<Parameter> =
                variables.map(|name| Parameter::Variable(name.to_string())).collect();
            for found in found.child("parameter") {
                given.push(parameter(found)?);
            }
            rule.dependents.push(Dependent { name, parameters: given });
        }
        rule.rules =
            node.child("rule").map(|found| self::rule(found, depth)).collect::<Done<_>>()?;
        Ok(())
    };
    read(&mut rule).map_err(|error| error.in_rule(name.as_deref(), Position::default()))?;
    if rule.sources.is_empty() {
        return Err(error(Kind::NotAMap).in_rule(name.as_deref(), Position::default()));
    }
    shorten(&mut rule);
    Ok(rule)
}

/// A rule that a short one became is short again.
fn shorten(rule: &mut Rule) {
    let plain = rule.dependents.is_empty() && rule.rules.is_empty();
    if let ([source], [target]) = (rule.sources.as_mut_slice(), rule.targets.as_mut_slice())
        && plain
        && source.variable.as_deref() == Some(SHORT)
        && target.variable.as_deref() == Some(SHORT)
        && target.transform == Some(Transform::Create)
        && target.parameters.is_empty()
    {
        (source.variable, target.variable, target.transform) = (None, None, None);
    }
}

fn source(node: RecordNode<'_>) -> Done<Source> {
    let missing = || FmlError::new(Kind::NotAMap, Position::default());
    let count = |text: Option<String>| {
        text.map(|text| text.parse::<u32>().map_err(|_| missing())).transpose()
    };
    let (least, most) = (count(text(node, "min"))?, text(node, "max"));
    let cardinality = match (least, most.as_deref()) {
        (None, None) => None,
        (least, None | Some("*")) => Some((least.unwrap_or(0), None)),
        (least, Some(most)) => Some((least.unwrap_or(0), count(Some(most.to_owned()))?)),
    };
    Ok(Source {
        context: text(node, "context").ok_or_else(missing)?,
        element: text(node, "element"),
        of_type: text(node, "type"),
        cardinality,
        default: default_value(node)?,
        list_mode: of(node, "listMode", &SourceListMode::ALL)?,
        variable: text(node, "variable"),
        condition: expression(node, "condition")?,
        check: expression(node, "check")?,
        log: expression(node, "logMessage")?,
    })
}

/// In R5 an expression, before a value of any type, of which the language has literals.
fn default_value(node: RecordNode<'_>) -> Done<Option<Expression>> {
    let Some(value) = node.child("defaultValue").next() else { return Ok(None) };
    let unsupported = || FmlError::new(Kind::Unsupported, Position::default());
    let is_choice =
        node.record().is_some_and(|record| record.info().element("defaultValue").len() > 1);
    let found = value.scalar().ok_or_else(unsupported)?.to_string();
    let literal = match value.of_type().map_or("string", |of| of.name()) {
        _ if !is_choice => found,
        "boolean" | "integer" | "decimal" | "positiveInt" | "unsignedInt" => found,
        _ => {
            let mut literal = String::new();
            super::print::quoted(&found, '\'', &mut literal);
            literal
        }
    };
    let parsed = Expression::parse(&literal);
    parsed.map(Some).map_err(|cause| FmlError::of_expression(cause, Position::default()))
}

fn target(node: RecordNode<'_>) -> Done<Target> {
    let mut target = Target {
        context: text(node, "context"),
        element: text(node, "element"),
        variable: text(node, "variable"),
        share: text(node, "listRuleId"),
        transform: of(node, "transform", &Transform::ALL)?,
        ..Target::default()
    };
    for mode in node.child("listMode").filter_map(Node::scalar) {
        let mode = of_word(&TargetListMode::ALL, &mode.to_string());
        let unknown = || FmlError::new(Kind::NotAMap, Position::default());
        target.list_modes.push(mode.ok_or_else(unknown)?);
    }
    for found in node.child("parameter") {
        target.parameters.push(parameter(found)?);
    }
    if target.transform == Some(Transform::Evaluate)
        && let Some(last) = target.parameters.last_mut()
        && let Parameter::Text(found) = last
    {
        let parsed = Expression::parse(found);
        let parsed = parsed.map_err(|cause| FmlError::of_expression(cause, Position::default()))?;
        *last = Parameter::Expression(parsed);
    }
    Ok(target)
}

fn parameter(node: RecordNode<'_>) -> Done<Parameter> {
    let missing = || FmlError::new(Kind::NotAMap, Position::default());
    let value = node.child("value").next().ok_or_else(missing)?;
    let found = value.scalar().ok_or_else(missing)?.to_string();
    Ok(match value.of_type().map_or("", |of| of.name()) {
        "id" => Parameter::Variable(found),
        "string" => Parameter::Text(found),
        "boolean" => Parameter::Boolean(found == "true"),
        "integer" => Parameter::Integer(found.parse().map_err(|_| missing())?),
        "decimal" => Parameter::Decimal(found),
        "date" | "dateTime" => Parameter::Temporal(found),
        "time" => Parameter::Temporal(format!("T{found}")),
        _ => return Err(missing()),
    })
}

struct Writer {
    /// Whether the release is R5 or later, which has constants.
    has_constants: bool,
    losses: Vec<Loss>,
    /// How many rules had no name of their own.
    rules: usize,
}

impl Writer {
    fn lose(&mut self, kind: LossKind, at: Position) {
        self.losses.push(Loss { kind, at });
    }

    fn map(&mut self, map: &Map, to: &mut dyn Record) -> Done<()> {
        let missing = || FmlError::new(Kind::NotAMap, Position::default());
        set(to, "url", map.url().ok_or_else(missing)?)?;
        set(to, "name", map.name().ok_or_else(missing)?)?;
        if map.meta("status").is_none() {
            set(to, "status", "draft")?;
        }
        for (name, value) in &map.metadata {
            if METADATA.contains(&name.as_str()) {
                set(to, name, value)?;
            } else if !matches!(name.as_str(), "url" | "name") {
                self.lose(LossKind::Metadata, Position::default());
            }
        }
        if let Some(documentation) = &map.documentation
            && map.meta("description").is_none()
        {
            set(to, "description", documentation)?;
        }
        for _ in &map.concept_maps {
            self.lose(LossKind::ConceptMap, Position::default());
        }
        for structure in &map.structures {
            let to = push(to, "structure")?;
            set(to, "url", &structure.url)?;
            set(to, "mode", word(&ModelMode::ALL, &structure.mode))?;
            set_some(to, "alias", structure.alias.as_deref())?;
            set_some(to, "documentation", structure.documentation.as_deref())?;
        }
        for import in &map.imports {
            set(to, "import", import)?;
        }
        for constant in &map.constants {
            if !self.has_constants {
                self.lose(LossKind::Constant, constant.value.at);
                continue;
            }
            let to = push(to, "const")?;
            set(to, "name", &constant.name)?;
            set(to, "value", &constant.value.to_string())?;
        }
        for group in &map.groups {
            self.group(group, push(to, "group")?)?;
        }
        Ok(())
    }

    fn group(&mut self, group: &Group, to: &mut dyn Record) -> Done<()> {
        set(to, "name", &group.name)?;
        set_some(to, "extends", group.extends.as_deref())?;
        match group.type_mode {
            Some(TypeMode::Types) => set(to, "typeMode", "types")?,
            Some(TypeMode::TypeAndTypes) => set(to, "typeMode", "type-and-types")?,
            // R4 demands one.
            None if !self.has_constants => set(to, "typeMode", "none")?,
            None => {}
        }
        set_some(to, "documentation", group.documentation.as_deref())?;
        for input in &group.inputs {
            let to = push(to, "input")?;
            set(to, "name", &input.name)?;
            set_some(to, "type", input.of_type.as_deref())?;
            let mode = match input.mode {
                InputMode::Source => "source",
                InputMode::Target => "target",
            };
            set(to, "mode", mode)?;
        }
        for rule in &group.rules {
            self.rule(rule, push(to, "rule")?)?;
        }
        Ok(())
    }

    fn rule(&mut self, rule: &Rule, to: &mut dyn Record) -> Done<()> {
        let written = self.rule_parts(rule, to);
        written.map_err(|error| error.in_rule(rule.name.as_deref(), rule.at))
    }

    fn rule_parts(&mut self, rule: &Rule, to: &mut dyn Record) -> Done<()> {
        self.rules += usize::from(rule.name.is_none());
        let name = match &rule.name {
            None => format!("rule{}", self.rules),
            Some(name) => {
                let id = as_id(name);
                if id != *name {
                    self.lose(LossKind::RuleName, rule.at);
                }
                id
            }
        };
        set(to, "name", &name)?;
        set_some(to, "documentation", rule.documentation.as_deref())?;
        let short = super::compile::is_short(rule);
        for source in &rule.sources {
            let to = push(to, "source")?;
            self.source(source, rule.at, to)?;
            if short {
                set(to, "variable", SHORT)?;
            }
        }
        for target in &rule.targets {
            let to = push(to, "target")?;
            self.target(target, rule.at, to)?;
            if short {
                set(to, "variable", SHORT)?;
                set(to, "transform", "create")?;
            }
        }
        for dependent in &rule.dependents {
            let to = push(to, "dependent")?;
            set(to, "name", &dependent.name)?;
            for given in &dependent.parameters {
                match given {
                    Parameter::Variable(name) if !self.has_constants => set(to, "variable", name)?,
                    _ if !self.has_constants => self.lose(LossKind::Parameter, rule.at),
                    given => self.parameter(given, rule.at, push(to, "parameter")?)?,
                }
            }
        }
        for rule in &rule.rules {
            self.rule(rule, push(to, "rule")?)?;
        }
        Ok(())
    }

    fn source(&mut self, source: &Source, at: Position, to: &mut dyn Record) -> Done<()> {
        set(to, "context", &source.context)?;
        set_some(to, "element", source.element.as_deref())?;
        set_some(to, "type", source.of_type.as_deref())?;
        if let Some((least, most)) = source.cardinality {
            set(to, "min", &least.to_string())?;
            set(to, "max", &most.map_or_else(|| "*".to_owned(), |most| most.to_string()))?;
        }
        if let Some(default) = &source.default {
            use sanare_fhirpath::ast::{ExprKind, Literal};
            if self.has_constants {
                set(to, "defaultValue", &default.to_string())?;
            } else {
                match &default.tree.kind {
                    ExprKind::Literal(Literal::String(text)) => {
                        set(to, "defaultValueString", text)?;
                    }
                    ExprKind::Literal(Literal::Boolean(truth)) => {
                        set(to, "defaultValueBoolean", &truth.to_string())?;
                    }
                    ExprKind::Literal(Literal::Integer(number)) => {
                        set(to, "defaultValueInteger", &number.to_string())?;
                    }
                    ExprKind::Literal(Literal::Decimal(number)) => {
                        set(to, "defaultValueDecimal", &number.to_string())?;
                    }
                    _ => self.lose(LossKind::Default, at),
                }
            }
        }
        if let Some(mode) = &source.list_mode {
            set(to, "listMode", word(&SourceListMode::ALL, mode))?;
        }
        set_some(to, "variable", source.variable.as_deref())?;
        let all = [
            ("condition", &source.condition),
            ("check", &source.check),
            ("logMessage", &source.log),
        ];
        for (name, found) in all {
            set_some(to, name, found.as_ref().map(ToString::to_string).as_deref())?;
        }
        Ok(())
    }

    fn target(&mut self, target: &Target, at: Position, to: &mut dyn Record) -> Done<()> {
        set_some(to, "context", target.context.as_deref())?;
        if target.context.is_some() && to.info().row("contextType").is_some() {
            set(to, "contextType", "variable")?;
        }
        set_some(to, "element", target.element.as_deref())?;
        set_some(to, "variable", target.variable.as_deref())?;
        for mode in &target.list_modes {
            match mode {
                TargetListMode::Collate if self.has_constants => set(to, "listMode", "single")?,
                TargetListMode::Single if !self.has_constants => set(to, "listMode", "collate")?,
                mode => set(to, "listMode", word(&TargetListMode::ALL, mode))?,
            }
        }
        set_some(to, "listRuleId", target.share.as_deref())?;
        if let Some(transform) = &target.transform {
            set(to, "transform", word(&Transform::ALL, transform))?;
        }
        for given in &target.parameters {
            let fits = self.has_constants || !matches!(given, Parameter::Temporal(_));
            if fits {
                self.parameter(given, at, push(to, "parameter")?)?;
            } else {
                self.lose(LossKind::Parameter, at);
            }
        }
        Ok(())
    }

    fn parameter(&mut self, given: &Parameter, at: Position, to: &mut dyn Record) -> Done<()> {
        let (name, text) = match given {
            Parameter::Variable(name) => ("valueId", name.clone()),
            Parameter::Text(text) => ("valueString", text.clone()),
            Parameter::Boolean(truth) => ("valueBoolean", truth.to_string()),
            Parameter::Integer(number) => ("valueInteger", number.to_string()),
            Parameter::Decimal(text) => ("valueDecimal", text.clone()),
            Parameter::Temporal(text) => match text.strip_prefix('T') {
                Some(time) => ("valueTime", time.to_owned()),
                None if text.contains('T') => {
                    ("valueDateTime", text.trim_end_matches('T').to_owned())
                }
                None => ("valueDate", text.clone()),
            },
            Parameter::Expression(found) => ("valueString", found.to_string()),
        };
        if to.info().row(name).is_none() {
            self.lose(LossKind::Parameter, at);
            return Ok(());
        }
        set(to, name, &text)
    }
}

/// The name as an `id`.
fn as_id(name: &str) -> String {
    let fits = |found: char| found.is_ascii_alphanumeric() || matches!(found, '-' | '.');
    name.chars().take(64).map(|found| if fits(found) { found } else { '-' }).collect()
}

fn set_some(to: &mut dyn Record, name: &str, text: Option<&str>) -> Done<()> {
    text.map_or(Ok(()), |text| set(to, name, text))
}

/// Writes a primitive; of a list, one more.
fn set(to: &mut dyn Record, name: &str, text: &str) -> Done<()> {
    let missing = || FmlError::new(Kind::UnknownElement, Position::default());
    let refused = || FmlError::new(Kind::OtherType, Position::default());
    let info = to.info();
    let row = info.row(name).ok_or_else(missing)?;
    if let Some(kind) = row.primitive_kind() {
        kind.check(text, info.release).map_err(|_| refused())?;
    }
    let element = match to.slot_mut(row.slot) {
        SlotMut::Plain(plain) => ElementMut::Plain(plain),
        SlotMut::Primitive(primitive) => ElementMut::Primitive(primitive),
        SlotMut::Primitives(list) => ElementMut::Primitive(list.push().ok_or_else(refused)?),
        SlotMut::Choice(choice) => match choice.select(row.variant) {
            ContentMut::Primitive(primitive) => ElementMut::Primitive(primitive),
            ContentMut::Record(_) => return Err(refused()),
        },
        _ => return Err(refused()),
    };
    match element {
        ElementMut::Plain(plain) => *plain = Some(text.into()),
        ElementMut::Primitive(primitive) => primitive.assign(text).map_err(|_| refused())?,
        ElementMut::Record(_) => return Err(refused()),
    }
    Ok(())
}

/// Adds an element to a list.
fn push<'r>(to: &'r mut dyn Record, name: &str) -> Done<&'r mut dyn Record> {
    let missing = || FmlError::new(Kind::UnknownElement, Position::default());
    let row = to.info().row(name).ok_or_else(missing)?;
    match to.slot_mut(row.slot) {
        SlotMut::Records(list) => list.push().ok_or_else(missing),
        _ => Err(missing()),
    }
}
