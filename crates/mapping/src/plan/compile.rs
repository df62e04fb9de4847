//! The compiler: one pass over all maps, every finding reported.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sanare_fhir::Release;
use sanare_fhir::schema::{BindingStrength, CodeSet, Element, Schema, Type, TypeKind};

use super::message;
use super::program::{
    Action, Child, CompiledMap, From, Lead, Leaf, Nav, Op, Program, RuleInfo, Spread, TableRef,
};
use crate::cond::{Condition, Expression, Operand};
use crate::model::{Assign, Decision, Function, Goal, Map, MapKind, Part, Rule, RuleSet, Source};
use crate::path::{Index, Place, Referred, Step};
use crate::policy::{Manual, MissingStatus, Policies, Unmapped};
use crate::report::{Issue, IssueKind, Report, Severity};

/// Compiles every map.
pub(crate) fn compile(set: &RuleSet) -> Result<Program, Report> {
    let mut report = Report::default();
    let Some(schema) = Release::R4.schema() else {
        return Err(report);
    };
    let rules: Vec<&Rule> = set.rules().collect();
    let ranks: HashMap<&str, u32> =
        (0..).zip(&rules).map(|(rank, rule)| (&*rule.id, rank)).collect();
    let tables: HashMap<&str, u32> =
        (0..).zip(set.tables.keys()).map(|(at, name)| (&**name, at)).collect();
    let mut compiler = Compiler {
        set,
        schema,
        ranks,
        tables,
        urls: urls(set),
        maps: Vec::new(),
        index: HashMap::new(),
        open: Vec::new(),
        report: &mut report,
    };
    // Segment and data-type maps in their own right, so that each row is checked.
    for (name, map) in &set.maps {
        if map.kind != MapKind::Message
            && let Some(base) = compiler.base(name)
        {
            compiler.map(name, base);
        }
    }
    let messages = message::compile(&mut compiler);
    let urls = compiler.urls.iter().map(|url| (*url).into()).collect();
    let maps = compiler.maps.into_iter().flatten().collect();
    report.sort();
    if report.has_errors() {
        return Err(report);
    }
    Ok(Program {
        name: format!("{}@{}", set.name, set.version).into(),
        rules: rules.iter().map(|rule| RuleInfo { id: rule.id.clone() }).collect(),
        maps,
        tables: set.tables.iter().map(|(name, table)| (name.clone(), table.clone())).collect(),
        urls,
        messages,
        policies: set.policies.clone(),
        report,
    })
}

pub(crate) struct Compiler<'s, 'r> {
    pub(crate) set: &'s RuleSet,
    pub(crate) schema: &'static Schema,
    ranks: HashMap<&'s str, u32>,
    tables: HashMap<&'s str, u32>,
    /// The addresses of extensions, in alphabetical order.
    urls: Vec<&'s str>,
    maps: Vec<Option<CompiledMap>>,
    index: HashMap<(&'s str, &'static str), usize>,
    /// The maps that are being compiled, outermost first.
    open: Vec<(&'s str, &'static str)>,
    report: &'r mut Report,
}

/// The way to a target.
pub(crate) struct Way {
    pub(crate) nav: Vec<Nav>,
    /// The type before each step, and after the last.
    pub(crate) types: Vec<Type>,
    /// The last element; none for the base itself.
    pub(crate) element: Option<Element>,
}

impl Way {
    pub(crate) fn end(&self) -> Option<Type> {
        self.types.last().copied()
    }
}

/// What a walk needs to know of its row.
pub(crate) struct Row<'s> {
    pub(crate) rule: &'s Rule,
    /// The rules that write extension addresses in the same map.
    pub(crate) addresses: &'s [Address],
}

/// A row that gives an extension its address.
pub(crate) struct Address {
    /// The steps up to the extension.
    prefix: String,
    url: u32,
    source: Source,
}

pub(crate) type Fault = (IssueKind, String);

impl<'s> Compiler<'s, '_> {
    pub(crate) fn complain(
        &mut self,
        rule: &Rule,
        kind: IssueKind,
        column: &'static str,
        name: &str,
    ) {
        self.note(rule, kind, Severity::Error, column, name);
    }

    pub(crate) fn note(
        &mut self,
        rule: &Rule,
        kind: IssueKind,
        severity: Severity,
        column: &'static str,
        name: &str,
    ) {
        self.report.push(Issue {
            kind,
            severity,
            origin: rule.origin.clone(),
            rule: rule.id.clone(),
            column,
            name: name.into(),
        });
    }

    pub(crate) fn rank(&self, rule: &Rule) -> u32 {
        self.ranks.get(&*rule.id).copied().unwrap_or_default()
    }

    /// The type that a map fills, from its name: `Provenance-Source` is a Provenance.
    pub(crate) fn base(&self, map: &str) -> Option<Type> {
        let inside = map.split_once('[')?.1.strip_suffix(']')?;
        self.schema.type_named(inside.split('-').next()?)
    }

    /// Compiles a map for a base type, once.
    pub(crate) fn map(&mut self, name: &str, base: Type) -> Option<usize> {
        let (name, map) = self.set.maps.get_key_value(name).map(|(name, map)| (&**name, map))?;
        let key = (name, base.name());
        if let Some(found) = self.index.get(&key) {
            return Some(*found);
        }
        let at = self.maps.len();
        self.index.insert(key, at);
        self.maps.push(None);
        self.open.push(key);
        let compiled = self.rules(name, map, base);
        self.open.pop();
        if let Some(place) = self.maps.get_mut(at) {
            *place = Some(compiled);
        }
        Some(at)
    }

    fn rules(&mut self, name: &'s str, map: &'s Map, base: Type) -> CompiledMap {
        let rank = self.set.maps.keys().position(|known| &**known == name).unwrap_or_default();
        let addresses = self.addresses(map);
        let mut ops = Vec::new();
        for rule in &map.rules {
            if let Some(op) = self.op(rule, map, base, &addresses) {
                ops.push((rule, op));
            }
        }
        repetitions(&mut ops);
        self.warn(map, &addresses, &ops);
        let each = |op: &Op| {
            op.nav.iter().any(|nav| matches!(nav, Nav::Child(child) if child.index == Spread::Each))
        };
        let driver = ops.iter().find_map(|(rule, op)| match &op.source {
            From::Field { segment: None, field, .. } if rule.repeats && each(op) => Some(*field),
            _ => None,
        });
        let reads = ops.iter().any(|(_, op)| op.source != From::None && !op.skipped);
        let whole = ops.iter().any(|(_, op)| takes_whole(&op.action));
        CompiledMap {
            rank: u32::try_from(rank).unwrap_or(u32::MAX),
            base,
            ops: ops.into_iter().map(|(_, op)| op).collect(),
            reads,
            whole,
            driver,
        }
    }

    /// What runs, but is worth a look.
    fn warn(&mut self, map: &'s Map, addresses: &[Address], ops: &[(&'s Rule, Op)]) {
        let mut collisions: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
        for address in addresses {
            collisions.entry(&address.prefix).or_default().insert(address.url);
        }
        let first = map.rules.first();
        for (prefix, urls) in collisions {
            if let Some(rule) = first.filter(|_| urls.len() > 1) {
                self.note(rule, IssueKind::IndexCollision, Severity::Warning, "target", prefix);
            }
        }
        for (at, (rule, op)) in ops.iter().enumerate() {
            let writes = matches!(op.action, Action::Copy(_) | Action::Assign(..));
            let single = |nav: &Nav| matches!(nav, Nav::Child(child) if !child.many);
            let twin = |other: &Op| {
                other.lead == op.lead && other.nav == op.nav && other.condition.is_none()
            };
            if writes
                && op.condition.is_none()
                && op.nav.last().is_some_and(single)
                && ops.iter().take(at).any(|(_, other)| twin(other))
            {
                self.note(
                    rule,
                    IssueKind::WriteConflict,
                    Severity::Warning,
                    "target",
                    &rule.target(),
                );
            }
            if rule.repeats && op.repeat_at.is_none() && rule.assign.is_none() && !op.nav.is_empty()
            {
                self.note(rule, IssueKind::Overflow, Severity::Warning, "target", &rule.target());
            }
        }
    }

    fn op(&mut self, rule: &'s Rule, map: &Map, base: Type, addresses: &[Address]) -> Option<Op> {
        let source = match &rule.source {
            Source::None | Source::Position(_) => From::None,
            Source::At(operand) => {
                let Some(source) = from(operand, map.kind, rule.map()) else {
                    self.complain(rule, IssueKind::Cell, "source", &operand.to_string());
                    return None;
                };
                source
            }
        };
        let skipped = skipped(rule, &self.set.policies);
        let stops = rule.condition.as_ref().is_some_and(Condition::stops);
        let mut op = Op {
            rule: self.rank(rule),
            needs_source: !stops && needs_source(rule),
            source,
            condition: rule.condition.clone(),
            stops,
            skipped,
            lead: Lead::At(1),
            nav: Vec::new(),
            repeat_at: None,
            action: Action::Nothing,
            table: None,
            unmapped: rule.unmapped.clone(),
            codes: None,
        };
        if stops || skipped {
            return Some(op);
        }
        if let Some(table) = &rule.table {
            op.table = self.table(rule, table);
        }
        let Goal::Element(target) = &rule.goal else { return None };
        op.lead = match target.lead {
            Some(Index::At(at)) => Lead::At(at),
            Some(Index::Range(from, to)) => Lead::Range(from, to),
            _ => Lead::At(1),
        };
        let row = Row { rule, addresses };
        let way = match &target.place {
            Place::This => self.this(rule, base, &mut op)?,
            Place::Value => value_of(base),
            Place::Own(referred) => return self.own(rule, referred, op),
            Place::Steps(steps) => self.walk(&row, steps, base),
        };
        let mut way = match way {
            Ok(way) => way,
            Err((kind, name)) => {
                self.complain(rule, kind, "target", &name);
                return None;
            }
        };
        // In a data type's map an index on a single element counts instances of the outer one.
        if map.kind == MapKind::DataType
            && target.lead.is_none()
            && let (Place::Steps(steps), Some(Nav::Child(child))) = (&target.place, way.nav.first())
            && !child.many
            && let Some(Index::At(at)) = steps.first().and_then(|step| step.index.clone())
        {
            op.lead = Lead::At(at);
        }
        if !matches!(op.action, Action::Apply(_)) {
            match self.action(rule, &mut way, &op) {
                Ok(action) => op.action = action,
                Err((kind, column, name)) => {
                    self.complain(rule, kind, column, &name);
                    return None;
                }
            }
        }
        op.codes = way.element.and_then(required_codes);
        op.nav = way.nav;
        Some(op)
    }

    /// `$this`: the map of the row is applied where the row's own map is.
    #[allow(clippy::option_option, reason = "none refuses the row")]
    fn this(&mut self, rule: &Rule, base: Type, op: &mut Op) -> Option<Result<Way, Fault>> {
        let Some(via) = &rule.via else {
            return Some(Err((IssueKind::Target, "$this".to_owned())));
        };
        match self.apply(via, base) {
            Ok(map) => op.action = Action::Apply(map),
            Err((kind, name)) => {
                self.complain(rule, kind, "via", &name);
                return None;
            }
        }
        Some(Ok(Way { nav: Vec::new(), types: vec![base], element: None }))
    }

    /// `(Type)`: a resource that nothing refers to.
    fn own(&mut self, rule: &Rule, referred: &Referred, mut op: Op) -> Option<Op> {
        let resource = self.schema.type_named(&referred.resource);
        let (Some(resource), Some(via)) = (resource, &rule.via) else {
            self.complain(rule, IssueKind::UnknownElement, "target", &referred.resource);
            return None;
        };
        match self.apply(via, resource) {
            Ok(map) => op.action = Action::Own { map, resource },
            Err((kind, name)) => {
                self.complain(rule, kind, "via", &name);
                return None;
            }
        }
        Some(op)
    }

    fn table(&mut self, rule: &Rule, name: &str) -> Option<TableRef> {
        if name == "@identifier-system-registry" {
            return Some(TableRef::IdentifierSystems);
        }
        let found = self.tables.get(name).copied();
        if found.is_none() {
            self.complain(rule, IssueKind::DanglingTable, "table", name);
        }
        found.map(TableRef::Table)
    }

    /// Finds a map and compiles it for this base.
    pub(crate) fn apply(&mut self, via: &str, base: Type) -> Result<usize, Fault> {
        let Some(name) = self.set.maps.get_key_value(via).map(|(name, _)| &**name) else {
            return Err((IssueKind::DanglingMap, via.to_owned()));
        };
        if self.open.contains(&(name, base.name())) {
            return Err((IssueKind::CyclicVia, via.to_owned()));
        }
        self.map(name, base).ok_or_else(|| (IssueKind::DanglingMap, via.to_owned()))
    }

    /// What a rule does at the end of its way; the way may grow a step or lose some.
    fn action(
        &mut self,
        rule: &Rule,
        way: &mut Way,
        op: &Op,
    ) -> Result<Action, (IssueKind, &'static str, String)> {
        let end = way.end().ok_or((IssueKind::Target, "target", String::new()))?;
        let convert = |name: &str| (IssueKind::NoConversion, "target", name.to_owned());
        if let Some(assign) = &rule.assign {
            return assignment(rule, assign, way, end).ok_or_else(|| convert(end.name()));
        }
        if let Some(via) = &rule.via {
            return self.via(rule, via, way, op).map_err(|(kind, name)| (kind, "via", name));
        }
        if end.kind() == TypeKind::Primitive {
            self.check_keep(rule, way);
            return Ok(Action::Copy(leaf(rule, way, end)));
        }
        if let Some(action) = self.concept(&format!("CWE[{}]", end.name()), way) {
            return Ok(action);
        }
        if let Some(Nav::Into { resource, index }) = way.nav.last() {
            let (resource, index) = (*resource, *index);
            if way.types.first() == Some(&resource) {
                way.nav.pop();
                way.types.pop();
                return Ok(Action::Sibling(index));
            }
            return Err(convert(resource.name()));
        }
        // No map is named: the one of the source's type for this element, if there is one.
        let implied = format!("{}[{}]", rule.source_type, end.name());
        self.apply(&implied, end).map(Action::Apply).map_err(|_| convert(end.name()))
    }

    /// Applies the named map at the end of the way, or further up where its base stands.
    fn via(&mut self, rule: &Rule, via: &str, way: &mut Way, op: &Op) -> Result<Action, Fault> {
        let Some(base) = self.base(via) else {
            return Err((IssueKind::DanglingMap, via.to_owned()));
        };
        if !self.set.maps.contains_key(via) {
            return Err((IssueKind::DanglingMap, via.to_owned()));
        }
        let end = way.end().ok_or((IssueKind::Target, String::new()))?;
        if (base.name() == end.name() || end.is_a(base.name()) || base.is_a(end.name()))
            && let Some(action) = self.concept(via, way)
        {
            return Ok(action);
        }
        if end == base || end.is_a(base.name()) {
            return self.apply(via, end).map(Action::Apply);
        }
        if base.kind() == TypeKind::Primitive && end.kind() == TypeKind::Primitive {
            self.check_keep(rule, way);
            return self.apply(via, end).map(Action::Apply);
        }
        if end.name() == "Reference" && base.kind() == TypeKind::Resource {
            self.refer(rule, way, base, 1);
            return self.apply(via, base).map(Action::Apply);
        }
        // `line` by SAD[Address], `family` by FN[HumanName]: the map fills an element around it.
        for up in (0..way.nav.len()).rev() {
            if way.types.get(up).is_some_and(|around| *around == base || around.is_a(base.name())) {
                way.nav.truncate(up);
                way.types.truncate(up + 1);
                let around = way.end().unwrap_or(base);
                return self.apply(via, around).map(Action::Apply);
            }
        }
        let _ = op;
        Err((IssueKind::WrongType, format!("{via} for {}", end.name())))
    }

    /// CWE, CNE, CE and CF into a CodeableConcept or Coding: the guide's translator.
    fn concept(&self, via: &str, way: &Way) -> Option<Action> {
        let (data_type, rest) = via.split_once('[')?;
        let coding_only = match rest {
            "CodeableConcept]" => false,
            "Coding]" => true,
            _ => return None,
        };
        if !matches!(data_type, "CWE" | "CNE" | "CE" | "CF") {
            return None;
        }
        let rules = self.set.maps.get(via).map_or(&[][..], |map| &map.rules);
        let by_component = rules.iter().filter_map(|rule| match &rule.source {
            Source::At(Operand::Component { path, .. }) => {
                path.first().map(|component| (*component, self.rank(rule)))
            }
            _ => None,
        });
        Some(Action::Concept {
            coding_only,
            rules: by_component.collect(),
            leaf: way.element.and_then(required_codes),
        })
    }

    /// A rule that says `keep-source` where the binding forbids it is refused.
    fn check_keep(&mut self, rule: &Rule, way: &Way) {
        let required = way.element.and_then(required_codes).is_some();
        if rule.unmapped == Some(Unmapped::KeepSource) && required {
            let name = way.element.map(Element::path).unwrap_or_default();
            self.complain(rule, IssueKind::KeepOnRequiredBinding, "unmapped_code", &name);
        }
    }

    /// Follows the steps of a target from a base type.
    pub(crate) fn walk(&mut self, row: &Row<'_>, steps: &[Step], base: Type) -> Result<Way, Fault> {
        let mut way = Way { nav: Vec::new(), types: vec![base], element: None };
        let mut prefix = String::new();
        self.steps(row, steps, &mut way, &mut prefix)?;
        Ok(way)
    }

    fn steps(
        &mut self,
        row: &Row<'_>,
        steps: &[Step],
        way: &mut Way,
        prefix: &mut String,
    ) -> Result<(), Fault> {
        for step in steps {
            let spread = match &step.index {
                Some(Index::At(at)) => Spread::At(*at),
                Some(Index::Each) => Spread::Each,
                Some(Index::Range(from, to)) => Spread::Range(*from, *to),
                None | Some(Index::Slice(_)) => Spread::At(1),
            };
            lengthen(prefix, step);
            let extension = if matches!(&*step.name, "extension" | "modifierExtension") {
                self.extension(row, step, prefix)?
            } else {
                0
            };
            child_of(row.rule, way, &step.name, spread, extension)?;
            let Some(referred) = &step.referred else { continue };
            let end = way.end().ok_or((IssueKind::Target, String::new()))?;
            if end.name() == "Reference" {
                let Some(resource) = self.schema.type_named(&referred.resource) else {
                    return Err((IssueKind::UnknownElement, referred.resource.to_string()));
                };
                self.refer(row.rule, way, resource, referred.index.unwrap_or(1));
                prefix.push('(');
                prefix.push_str(&referred.resource);
            } else if end.name() != &*referred.resource {
                return Err((IssueKind::WrongType, referred.resource.to_string()));
            }
            self.steps(row, &referred.steps, way, prefix)?;
        }
        Ok(())
    }

    /// The address that an extension step stands for.
    fn extension(&self, row: &Row<'_>, step: &Step, prefix: &str) -> Result<u32, Fault> {
        if let Some(Index::Slice(name)) = &step.index {
            return Ok(self.url(name));
        }
        let mut found = row.addresses.iter().filter(|address| address.prefix == prefix);
        let first = found.clone().next();
        let own = found.find(|address| address.source == row.rule.source);
        match own.or(first) {
            Some(address) => Ok(address.url),
            None => Err((IssueKind::Target, format!("{prefix} has no address"))),
        }
    }

    fn url(&self, url: &str) -> u32 {
        let at = self.urls.binary_search(&url).map_or(0, |at| at + 1);
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// Goes into a resource that the last element refers to.
    fn refer(&mut self, rule: &Rule, way: &mut Way, resource: Type, index: u16) {
        let allowed = way.element.is_none_or(|element| {
            let mut targets = element.targets().peekable();
            targets.peek().is_none() || targets.any(|target| resource.is_a(target.name()))
        });
        if !allowed {
            let name = way.element.map(Element::path).unwrap_or_default();
            let name = format!("{name} to {}", resource.name());
            self.note(rule, IssueKind::WrongType, Severity::Warning, "target", &name);
        }
        way.nav.push(Nav::Into { resource, index });
        way.types.push(resource);
        way.element = None;
    }

    /// Elements of its base that a map writes.
    pub(crate) fn written(&self, map: usize) -> BTreeSet<&'static str> {
        let mut written = BTreeSet::new();
        for op in self.maps.get(map).into_iter().flatten().flat_map(|map| &map.ops) {
            if let Some(Nav::Child(child)) = op.nav.first() {
                written.insert(child.name);
            } else if let Action::Apply(inner) = op.action
                && inner != map
            {
                written.extend(self.written(inner));
            }
        }
        written
    }

    /// The rows of a map that give extensions their addresses.
    pub(crate) fn addresses(&self, map: &Map) -> Vec<Address> {
        let mut addresses = Vec::new();
        for rule in &map.rules {
            let (Goal::Element(target), Some(url)) = (&rule.goal, literal(rule)) else { continue };
            let Place::Steps(steps) = &target.place else { continue };
            let mut prefix = String::new();
            if address_prefix(steps, &mut prefix) {
                addresses.push(Address { prefix, url: self.url(url), source: rule.source.clone() });
            }
        }
        addresses
    }
}

fn child_of(
    rule: &Rule,
    way: &mut Way,
    name: &str,
    spread: Spread,
    extension: u32,
) -> Result<(), Fault> {
    let here = way.end().ok_or((IssueKind::Target, String::new()))?;
    if here.member(name).is_some() {
        return child(way, name, spread, extension);
    }
    // An undecided choice takes the type that the row names, or that its source has.
    let element = here.element(name).filter(|element| element.is_choice());
    let chosen = element.and_then(|_| {
        let stated = rule.target_type.split('(').next().unwrap_or_default();
        [stated, implied_type(&rule.source_type)].into_iter().find_map(|kind| {
            let mut letters = kind.chars();
            let first = letters.next()?.to_ascii_uppercase();
            let member = format!("{name}{first}{}", letters.as_str());
            here.member(&member).map(|_| member)
        })
    });
    match chosen {
        Some(member) => child(way, &member, spread, extension),
        None => Err((IssueKind::UnknownElement, format!("{}.{name}", here.name()))),
    }
}

fn child(way: &mut Way, name: &str, spread: Spread, extension: u32) -> Result<(), Fault> {
    let here = way.end().ok_or((IssueKind::Target, String::new()))?;
    let Some(member) = here.member(name) else {
        return Err((IssueKind::UnknownElement, format!("{}.{name}", here.name())));
    };
    let element = member.element();
    let many = element.repeats();
    way.nav.push(Nav::Child(Child {
        name: element.name(),
        choice: element.is_choice(),
        of: member.of_type(),
        many,
        index: if many { spread } else { Spread::At(1) },
        extension,
    }));
    way.types.push(member.of_type());
    way.element = Some(element);
    Ok(())
}

/// `$value`: the primitive itself, or the value of a Quantity and its kind.
fn value_of(base: Type) -> Result<Way, Fault> {
    if base.kind() == TypeKind::Primitive {
        return Ok(Way { nav: Vec::new(), types: vec![base], element: None });
    }
    let mut way = Way { nav: Vec::new(), types: vec![base], element: None };
    child(&mut way, "value", Spread::At(1), 0)?;
    Ok(way)
}

/// A value of the rule's own.
fn assignment(rule: &Rule, assign: &Assign, way: &mut Way, end: Type) -> Option<Action> {
    if let Assign::Function(function @ (Function::Parent | Function::Patient)) = assign {
        return (end.name() == "Reference").then_some(Action::Refer(*function));
    }
    if end.kind() != TypeKind::Primitive {
        // A text for a concept is its text.
        let text = end.member("text").filter(|_| end.name() == "CodeableConcept")?;
        way.element = Some(text.element());
        child(way, "text", Spread::At(1), 0).ok()?;
        return Some(Action::Assign(assign.clone(), leaf(rule, way, way.end()?)));
    }
    let leaf = leaf(rule, way, end);
    Some(Action::Assign(assign.clone(), leaf))
}

/// Whether an assignment takes all repetitions of the field that its map works on.
fn takes_whole(action: &Action) -> bool {
    let sampled = [Function::SampledData, Function::SampledDimensions];
    matches!(action, Action::Assign(Assign::Function(function), _) if sampled.contains(function))
}

fn lengthen(prefix: &mut String, step: &Step) {
    use std::fmt::Write as _;
    if !prefix.is_empty() {
        prefix.push('.');
    }
    prefix.push_str(&step.name);
    let _ = match &step.index {
        None => write!(prefix, "[1]"),
        Some(index) => write!(prefix, "{index}"),
    };
}

/// Whether the steps end with an extension's `url`; the prefix is what stands before it.
fn address_prefix(steps: &[Step], prefix: &mut String) -> bool {
    for (at, step) in steps.iter().enumerate() {
        if &*step.name == "url" && at + 1 == steps.len() {
            return prefix.rsplit(['.', '(']).next().is_some_and(|last| {
                last.starts_with("extension") || last.starts_with("modifierExtension")
            });
        }
        lengthen(prefix, step);
        if let Some(referred) = &step.referred {
            prefix.push('(');
            prefix.push_str(&referred.resource);
            return address_prefix(&referred.steps, prefix);
        }
    }
    false
}

/// The literal that a rule assigns, if it is one.
fn literal(rule: &Rule) -> Option<&str> {
    match &rule.assign {
        Some(Assign::Parts(parts)) => match parts.as_slice() {
            [Part::Text(text)] => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// Every address and slice name of extensions, sorted.
fn urls(set: &RuleSet) -> Vec<&str> {
    let mut urls = BTreeSet::new();
    for rule in set.rules() {
        let Goal::Element(target) = &rule.goal else { continue };
        let Place::Steps(steps) = &target.place else { continue };
        if let Some(url) = literal(rule)
            && address_prefix(steps, &mut String::new())
        {
            urls.insert(url);
        }
        slices(steps, &mut urls);
    }
    urls.into_iter().collect()
}

fn slices<'s>(steps: &'s [Step], urls: &mut BTreeSet<&'s str>) {
    for step in steps {
        if let Some(Index::Slice(name)) = &step.index {
            urls.insert(name);
        }
        if let Some(referred) = &step.referred {
            slices(&referred.steps, urls);
        }
    }
}

/// The FHIR type that a v2 type becomes where nothing else is said.
fn implied_type(source: &str) -> &str {
    match source {
        "DTM" | "TS" | "DT" => "dateTime",
        "NM" | "SI" => "integer",
        "CWE" | "CNE" | "CE" | "CF" => "CodeableConcept",
        _ => "string",
    }
}

fn leaf(rule: &Rule, way: &Way, of: Type) -> Leaf {
    let owner = way.element.map(Element::owner);
    let name = way.element.map(Element::name);
    let owned = |owners: &[&str]| owner.is_some_and(|owner| owners.contains(&owner.name()));
    Leaf {
        of,
        codes: way.element.and_then(required_codes),
        system: name == Some("system")
            && (owned(&["Coding", "Quantity"]) || names_a_system(&rule.source)),
        coding: name == Some("code") && owned(&["Coding"]),
        whole: matches!(&*rule.source_type, "ST" | "TX" | "FT" | "varies")
            && matches!(of.name(), "string" | "markdown")
            && matches!(&rule.source, Source::At(Operand::Segment { path, .. }) if path.len() == 1),
    }
}

/// The components of coded types that name a coding system.
fn names_a_system(source: &Source) -> bool {
    let Source::At(Operand::Component { data_type, path }) = source else { return false };
    matches!(&**data_type, "CWE" | "CNE" | "CE" | "CF")
        && path.first().is_some_and(|at| matches!(at, 3 | 6 | 12))
}

pub(crate) fn required_codes(element: Element) -> Option<CodeSet> {
    let binding = element.binding()?;
    if binding.strength() == BindingStrength::Required { binding.codes() } else { None }
}

fn from(operand: &Operand, kind: MapKind, map: &str) -> Option<From> {
    let at = |path: &[u16], at: usize| path.get(at).copied().unwrap_or_default();
    match operand {
        Operand::Segment { segment, path } if !path.is_empty() => {
            let own = kind == MapKind::Segment && map.split('[').next() == Some(segment);
            Some(From::Field {
                segment: (!own).then(|| segment.clone()),
                field: at(path, 0),
                component: at(path, 1),
                subcomponent: at(path, 2),
            })
        }
        Operand::Component { path, .. } if kind == MapKind::DataType => {
            Some(From::Component { component: at(path, 0), subcomponent: at(path, 1) })
        }
        _ => None,
    }
}

/// The switch of the rules that refuse what has no status; the policy turns it.
const REJECT_MISSING_STATUS: &str = "reject-missing-status";

/// Whether a rule that is told in words is left out.
pub(crate) fn skipped(rule: &Rule, policies: &Policies) -> bool {
    let Some(decision) = &rule.manual else { return false };
    if let Some(on) = policies.switches.get(&*rule.id) {
        return !on;
    }
    match (policies.manual, decision) {
        (_, Decision::Switch(name)) if &**name == REJECT_MISSING_STATUS => {
            policies.missing_status != MissingStatus::Reject
        }
        (Manual::Apply, _) | (Manual::AsDecided, Decision::Apply) => false,
        (_, Decision::Switch(name)) => !policies.switches.get(name).copied().unwrap_or(false),
        (Manual::AsDecided | Manual::SkipAndReport, _) => true,
    }
}

/// An assigned value stands for a valued source, unless the condition itself looks at it.
fn needs_source(rule: &Rule) -> bool {
    let Source::At(own) = &rule.source else { return false };
    if rule.assign.is_none() {
        return true;
    }
    let mut looked = false;
    if let Some(condition) = &rule.condition {
        let expression: &Expression = condition.expression();
        expression.each_test(&mut |operand, _| looked |= same_source(operand, own));
    }
    !looked
}

/// A test of a part of the source is none of the source itself.
fn same_source(one: &Operand, other: &Operand) -> bool {
    matches!(one, Operand::Own) || one == other
}

/// Decides which step gets an instance for each repetition: the last that may repeat in what the
/// rules of one field share, and that no other repeating field writes into.
fn repetitions(ops: &mut [(&Rule, Op)]) {
    let mut decided = Vec::with_capacity(ops.len());
    for (rule, op) in ops.iter() {
        decided.push(repeat_at(rule, op, ops));
    }
    for ((_, op), at) in ops.iter_mut().zip(decided) {
        op.repeat_at = at;
    }
}

fn repeat_at(rule: &Rule, op: &Op, ops: &[(&Rule, Op)]) -> Option<usize> {
    let From::Field { segment: None, field, .. } = op.source else { return None };
    let field_of = |other: &Op| match other.source {
        From::Field { segment: None, field, .. } => Some(field),
        _ => None,
    };
    let mut shared = op.nav.len();
    for (_, other) in ops {
        if field_of(other) == Some(field)
            && other.lead == op.lead
            && other.nav.first() == op.nav.first()
        {
            shared = shared.min(common(&op.nav, &other.nav));
        }
    }
    (0..shared).rev().find(|at| {
        let Some(Nav::Child(child)) = op.nav.get(*at) else { return false };
        let length = at + 1;
        let contested = || {
            ops.iter().any(|(rule, other)| {
                rule.repeats
                    && field_of(other).is_some_and(|other| other != field)
                    && common(&op.nav, &other.nav) >= length
            })
        };
        // `[each]` stands for the repetitions of a field that repeats.
        let each = child.index == Spread::Each;
        child.many && if each { rule.repeats } else { !contested() }
    })
}

/// How many steps two ways share.
fn common(one: &[Nav], other: &[Nav]) -> usize {
    one.iter().zip(other).take_while(|(a, b)| a == b).count()
}
