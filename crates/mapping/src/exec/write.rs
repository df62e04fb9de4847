//! Writes values: primitives, concepts, assigned texts and the named functions.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sanare_fhir::Release;
use sanare_fhir::primitive::PrimitiveKind;
use sanare_fhir::schema::Type;
use sanare_hl7v2::{Element, Index, Location, Markup, Value};

use super::apply::Frame;
use super::convert::{self, Converted};
use super::source::Cursor;
use super::tree::{self, Candidate, Key, SINGLE};
use super::{Run, short};
use crate::error::{Error, ErrorKind};
use crate::model::{Assign, Function, Part};
use crate::outcome::{Exception, ExceptionKind, Origin, Transform};
use crate::plan::program::{From, Leaf, Op, TableRef};
use crate::policy::Unmapped;
use crate::vocab::{SystemName, Translation};

/// The components of a code, its text, its system and its version.
pub(super) const TRIPLETS: &[(u16, u16, u16, u16)] =
    &[(1, 2, 3, 7), (4, 5, 6, 8), (10, 11, 12, 13)];

impl<'m> Run<'_, 'm> {
    /// Copies a value into a primitive, through a table if there is one.
    pub(super) fn copy(
        &mut self,
        node: usize,
        op: &Op,
        frame: &Frame<'m>,
        value: Cursor<'m>,
        leaf: Leaf,
    ) -> Result<bool, Error> {
        let single = if leaf.whole { value } else { value.single() };
        if !single.is_valued() {
            return Ok(false);
        }
        let outer = if op.nav.is_empty() { frame.codes } else { None };
        let leaf = Leaf { codes: leaf.codes.or(outer), ..leaf };
        let origin = self.origin(&single);
        let inherited = if op.nav.is_empty() || leaf.coding { frame.table } else { None };
        match op.table.or(inherited) {
            Some(TableRef::IdentifierSystems) => {
                let Some((system, parts)) = self.identifier_system(value, 1) else {
                    return Ok(false);
                };
                for part in parts {
                    self.read(&part);
                }
                Ok(self.put(
                    node,
                    system.into(),
                    leaf,
                    op,
                    Some(origin),
                    Transform::Translated,
                    None,
                ))
            }
            Some(TableRef::Table(table)) => {
                self.translate(node, op, frame, single, leaf, table, value)
            }
            None => {
                self.read(&single);
                let text = single.text();
                let text = if leaf.system {
                    match self.system(op, &text, origin) {
                        Some(uri) => Cow::Owned(uri),
                        None => return Ok(false),
                    }
                } else {
                    text
                };
                Ok(self.put(node, text, leaf, op, Some(origin), Transform::Copied, None))
            }
        }
    }

    /// A single code through a table.
    #[allow(clippy::too_many_arguments, reason = "one code, its place and its table")]
    fn translate(
        &mut self,
        node: usize,
        op: &Op,
        frame: &Frame<'m>,
        single: Cursor<'m>,
        leaf: Leaf,
        table: u32,
        value: Cursor<'m>,
    ) -> Result<bool, Error> {
        let program = self.program;
        let origin = self.origin(&single);
        let code = single.text();
        let system = system_of(op, frame, value);
        let Some((name, rows)) = program.tables.get(table as usize) else { return Ok(false) };
        self.read(&single);
        match rows.translate(&code, &system) {
            Translation::Codes(found) => {
                let Some((row, code)) = found.first() else { return Ok(false) };
                let hit = Some((table, short(*row)));
                let wrote = self.put(
                    node,
                    code.target.to_string().into(),
                    leaf,
                    op,
                    Some(origin),
                    Transform::Translated,
                    hit,
                );
                if wrote && leaf.coding {
                    self.beside_code(node, op, origin, hit, &code.target_system, &code.display)?;
                }
                for _ in found.iter().skip(1) {
                    let target = self.tree.path(node);
                    self.except(ExceptionKind::Overflow, Some(op.rule), Some(origin), &target);
                }
                Ok(wrote)
            }
            Translation::Reject(_) => {
                Err(self.error(ErrorKind::RefusedCode, op.rule, Some(origin)))
            }
            Translation::NoTarget(_) | Translation::Unknown => {
                self.unmapped(op, origin, name, &code, node);
                let policy = self.unmapped_policy(op, frame);
                match policy {
                    Unmapped::KeepSource if leaf.codes.is_none() => Ok(self.put(
                        node,
                        code,
                        leaf,
                        op,
                        Some(origin),
                        Transform::KeptSource,
                        None,
                    )),
                    Unmapped::Default(code) => {
                        let text = Cow::Owned(code.to_string());
                        Ok(self.put(node, text, leaf, op, Some(origin), Transform::Defaulted, None))
                    }
                    Unmapped::DataAbsentReason => {
                        self.absent(node, op.rule);
                        Ok(true)
                    }
                    Unmapped::AlternateCodes => {
                        let system = self.program.policies.systems.resolve(&system);
                        self.alternate(node, op, origin, &code, system)?;
                        Ok(true)
                    }
                    Unmapped::Reject => {
                        Err(self.error(ErrorKind::UnmappedCode, op.rule, Some(origin)))
                    }
                    Unmapped::KeepSource | Unmapped::Omit => Ok(false),
                }
            }
        }
    }

    pub(super) fn unmapped_policy(&self, op: &Op, frame: &Frame<'m>) -> Unmapped {
        let stated = op.unmapped.clone().or_else(|| frame.unmapped.clone());
        stated.unwrap_or_else(|| self.program.policies.unmapped.clone())
    }

    pub(super) fn unmapped(
        &mut self,
        op: &Op,
        origin: Origin,
        table: &str,
        code: &str,
        node: usize,
    ) {
        let target = self.tree.path(node).into();
        self.exceptions.push(Exception {
            kind: ExceptionKind::UnmappedCode,
            rule: self.rule_id(op.rule).into(),
            origin: Some(origin),
            target,
            table: table.into(),
            code: code.into(),
        });
    }

    /// System and display of a code that a table gave.
    fn beside_code(
        &mut self,
        code: usize,
        op: &Op,
        origin: Origin,
        table: Option<(u32, u32)>,
        system: &str,
        display: &str,
    ) -> Result<(), Error> {
        let Some(coding) = self.tree.node(code).and_then(|node| node.parent) else { return Ok(()) };
        for (name, text) in [("system", system), ("display", display)] {
            if !text.is_empty() {
                let node = self.member(coding, name, SINGLE)?;
                let text = Cow::Owned(text.to_owned());
                self.candidate(node, text, op, Some(origin), Transform::Translated, table);
            }
        }
        Ok(())
    }

    /// The address of a coding system's name; an unknown name is an exception.
    pub(super) fn system(&mut self, op: &Op, name: &str, origin: Origin) -> Option<String> {
        match self.program.policies.systems.resolve(name.trim()) {
            SystemName::Uri(uri) => Some(uri),
            SystemName::Local => None,
            SystemName::Unknown => {
                self.except(
                    ExceptionKind::UnknownSystem,
                    Some(op.rule),
                    Some(origin),
                    "Coding.system",
                );
                None
            }
        }
    }

    /// The system of the identifiers that an HD or EI component gives out: what the caller knows
    /// of its namespace or universal id, or a universal id that is an address itself.
    /// `first` is the component of the namespace id. The parts are those that the address says.
    pub(super) fn identifier_system(
        &self,
        authority: Cursor<'m>,
        first: u16,
    ) -> Option<(String, Vec<Cursor<'m>>)> {
        let part = |at: u16| authority.part(first + at).single();
        let (namespace, universal, kind) = (part(0), part(1), part(2));
        let known = &self.program.policies.identifier_systems;
        for name in [namespace, universal].into_iter().filter(|name| name.is_valued()) {
            if let Some(uri) = known.get(&*name.text()) {
                return Some((uri.to_string(), vec![name]));
            }
        }
        let uri = convert::universal_address(&universal.text(), &kind.text())?;
        Some((uri, vec![universal, kind]))
    }

    /// The text that a rule assigns.
    pub(super) fn assigned(
        &mut self,
        assign: &Assign,
        frame: &Frame<'m>,
        value: Option<Cursor<'m>>,
    ) -> Option<(Cow<'m, str>, Transform)> {
        match assign {
            Assign::Function(function) => self.call(*function, frame, value),
            Assign::Parts(parts) => {
                let mut text = String::new();
                let mut sources = false;
                let mut found = Vec::new();
                for part in parts {
                    match part {
                        Part::Text(literal) => text.push_str(literal),
                        Part::Source(operand) => {
                            sources = true;
                            self.values(operand, frame, value, &mut |cursor| {
                                let single = cursor.single();
                                let valued = single.is_valued();
                                if valued {
                                    text.push_str(&single.text());
                                    found.push(single);
                                }
                                valued
                            });
                        }
                    }
                }
                for cursor in found {
                    self.read(&cursor);
                }
                let transform = if sources { Transform::Computed } else { Transform::Assigned };
                let text = if sources { text.trim().to_owned() } else { text };
                (!text.is_empty()).then_some((Cow::Owned(text), transform))
            }
        }
    }

    fn call(
        &mut self,
        function: Function,
        frame: &Frame<'m>,
        value: Option<Cursor<'m>>,
    ) -> Option<(Cow<'m, str>, Transform)> {
        let computed = |text: String| (Cow::Owned(text), Transform::Computed);
        match function {
            Function::Now => Some((Cow::Owned(self.context.instant()), Transform::Assigned)),
            Function::Transformer => {
                Some((Cow::Owned(self.context.transformer.to_owned()), Transform::Assigned))
            }
            Function::MessageBase64 => Some(computed(STANDARD.encode(self.message.as_bytes()))),
            Function::SystemUri => {
                let single = value?.single();
                let uri = match self.program.policies.systems.resolve(&single.text()) {
                    SystemName::Uri(uri) => uri,
                    SystemName::Local | SystemName::Unknown => return None,
                };
                self.read(&single);
                Some(computed(uri))
            }
            Function::Number | Function::NumberComparator => {
                let single = value?.single();
                let text = single.text();
                self.read(&single);
                match (convert::compared(text.trim()), function) {
                    (Some((_, number)), Function::Number) => Some(computed(number.to_owned())),
                    (Some((sign, _)), _) => Some(computed(sign.to_owned())),
                    // What is no number is refused where the number stands.
                    (None, Function::Number) => Some((text, Transform::Copied)),
                    (None, _) => None,
                }
                .filter(|(text, _)| !text.is_empty())
            }
            Function::EntitySystem => {
                let (system, parts) = self.identifier_system(frame.value?, 2)?;
                for part in parts {
                    self.read(&part);
                }
                Some((Cow::Owned(system), Transform::Translated))
            }
            Function::AttachmentData => {
                let whole = frame.value?;
                let data = value?;
                self.read(&data);
                self.read(&whole.part(4));
                let raw = data.element.unescaped();
                Some(computed(match &*whole.part(4).single().text() {
                    "Base64" => String::from_utf8_lossy(&raw).split_whitespace().collect(),
                    "Hex" => STANDARD.encode(hex(&raw)?),
                    _ => STANDARD.encode(&raw),
                }))
            }
            Function::MediaType(first) => {
                let whole = frame.value?;
                let (kind, subtype) = (whole.part(first), whole.part(first + 1));
                let (kind, subtype) = (kind.single(), subtype.single());
                if kind.is_valued() || subtype.is_valued() {
                    self.read(&kind);
                    self.read(&subtype);
                }
                let text = convert::media_type(&kind.text(), &subtype.text());
                // Data without a media type is no Attachment; these are bytes of any kind.
                Some(computed(text.unwrap_or_else(|| {
                    let origin = self.origin(&whole);
                    self.except(ExceptionKind::MediaType, None, Some(origin), MEDIA_TYPE);
                    "application/octet-stream".to_owned()
                })))
            }
            Function::NameText => {
                let name = frame.value?;
                let family_first = name.part(11).single().text() == "F";
                let order: &[u16] = if family_first { &[5, 1, 2, 3, 4] } else { &[5, 2, 3, 1, 4] };
                let mut words: Vec<Cow<'m, str>> = Vec::new();
                for part in order {
                    let single = name.part(*part).single();
                    if single.is_valued() {
                        self.read(&single);
                        words.push(single.text());
                    }
                }
                Some(computed(words.join(" "))).filter(|(text, _)| !text.is_empty())
            }
            Function::SampledData | Function::SampledDimensions => {
                let field = frame.value?.entire();
                let text = sampled(field, function)?;
                self.read(&field);
                Some(computed(text))
            }
            Function::Parent | Function::Patient => None,
        }
    }

    /// Writes an assigned text of a message rule.
    pub(super) fn assign(
        &mut self,
        node: usize,
        text: Cow<'m, str>,
        leaf: Leaf,
        rule: u32,
        origin: Option<Origin>,
        transform: Transform,
    ) {
        if let Some((text, transform)) =
            self.convert(leaf.of.name(), text, node, rule, origin, transform)
        {
            self.by(node, text, rule, true, origin, transform, None);
        }
    }

    /// Converts a text for a primitive and makes it a candidate; what the element does not allow
    /// is an exception.
    #[allow(clippy::too_many_arguments, reason = "one value and where it is from")]
    pub(super) fn put(
        &mut self,
        node: usize,
        text: Cow<'m, str>,
        leaf: Leaf,
        op: &Op,
        origin: Option<Origin>,
        transform: Transform,
        table: Option<(u32, u32)>,
    ) -> bool {
        let Some((text, transform)) =
            self.convert(leaf.of.name(), text, node, op.rule, origin, transform)
        else {
            return self.reject(node, op, origin);
        };

        let form = PrimitiveKind::of_name(leaf.of.name());
        if form.is_some_and(|form| form.check(&text, Release::R4).is_err())
            || leaf.codes.is_some_and(|codes| !codes.contains(&text))
        {
            return self.reject(node, op, origin);
        }
        self.candidate(node, text, op, origin, transform, table);
        true
    }

    /// Converts a text for a primitive, with an exception for what it loses; nothing if it is no
    /// value of that type.
    pub(super) fn convert<'t>(
        &mut self,
        kind: &str,
        text: Cow<'t, str>,
        node: usize,
        rule: u32,
        origin: Option<Origin>,
        transform: Transform,
    ) -> Option<(Cow<'t, str>, Transform)> {
        match convert::primitive(kind, text, self.zone) {
            Converted::Value(text) => Some((text, transform)),
            Converted::Zoned(text) => {
                self.zone_assumed = true;
                Some((text, Transform::ZoneAssumed))
            }
            Converted::Cut(text) => {
                let target = self.tree.path(node);
                self.except(ExceptionKind::CutTime, Some(rule), origin, &target);
                Some((text, transform))
            }
            Converted::Marked(text) => {
                let told = origin.is_none_or(|origin| self.marked.insert(origin.bytes()));
                if told {
                    let target = self.tree.path(node);
                    self.except(ExceptionKind::ControlCharacter, Some(rule), origin, &target);
                }
                Some((text, transform))
            }
            Converted::Rejected => None,
        }
    }

    fn reject(&mut self, node: usize, op: &Op, origin: Option<Origin>) -> bool {
        let target = self.tree.path(node);
        let as_text = origin.is_some_and(|origin| self.as_text(node, op.rule, origin));
        let kind = if as_text { ExceptionKind::AsText } else { ExceptionKind::RejectedValue };
        self.except(kind, Some(op.rule), origin, &target);
        as_text
    }

    /// An observation's value that is none of its type stands as text.
    fn as_text(&mut self, node: usize, rule: u32, origin: Origin) -> bool {
        if origin.location.segment().as_str() != "OBX" || origin.location.field() != Some(OBX_VALUE)
        {
            return false;
        }
        let mut at = Some(node);
        while let Some(found) = at.and_then(|at| self.tree.node(at)) {
            if found.name == "value" && found.choice {
                break;
            }
            at = found.parent;
        }
        let owner = at.and_then(|at| self.tree.node(at)).and_then(|value| value.parent);
        let observed = owner
            .and_then(|owner| self.tree.node(owner))
            .is_some_and(|owner| owner.of.name() == "Observation" || owner.name == "component");
        let Some(owner) = owner.filter(|_| observed) else { return false };
        let whole = origin.location.with_component(0).with_subcomponent(0);
        let segment = self.segment_of(whole).and_then(|at| self.message.segment_at(at));
        let Some(element) = segment.map(|segment| segment.at(whole)) else { return false };
        let mut text = words(element);
        // A number that is none is nothing without its unit.
        let unit = self.unit_of(origin);
        if let Some((_, unit)) = &unit {
            text.push(' ');
            text.push_str(unit);
        }
        let span = element.span();
        let origin = Origin { location: whole, start: short(span.start), len: short(span.len()) };
        let Ok(node) = self.member(owner, "valueString", SINGLE) else { return false };
        let converted =
            self.convert("string", text.into(), node, rule, Some(origin), Transform::AsText);
        let Some((text, transform)) = converted else { return false };
        if PrimitiveKind::String.check(&text, Release::R4).is_err() {
            return false;
        }
        self.kept.push((short(span.start), short(span.end)));
        self.kept.extend(unit.map(|(span, _)| span));
        self.by(node, text, rule, true, Some(origin), transform, None);
        true
    }

    /// Which segment a location names, without a walk through all of them.
    fn segment_of(&self, location: Location) -> Option<usize> {
        let occurrence = match location.occurrence() {
            Index::Nth(number) => usize::try_from(number).ok()?.checked_sub(1)?,
            _ => 0,
        };
        self.named.get(location.segment().as_str())?.segments.get(occurrence).copied()
    }

    /// The bytes and the code (else the text) of the unit beside a number of an OBX.
    fn unit_of(&self, value: Origin) -> Option<((u32, u32), String)> {
        let at = self.segment_of(value.location)?;
        let segment = self.message.segment_at(at)?;
        let kind = segment.field(OBX_TYPE).text();
        let unit = Cursor::field(at, OBX_UNIT, segment.field(OBX_UNIT)).repetition(1);
        let part = [1, 2].into_iter().map(|part| unit.part(part).single());
        let part = part.into_iter().find(|part| part.is_valued())?;
        let span = part.element.span();
        matches!(&*kind, "NM" | "SN")
            .then(|| ((short(span.start), short(span.end)), part.text().into_owned()))
    }

    fn candidate(
        &mut self,
        node: usize,
        text: Cow<'m, str>,
        op: &Op,
        origin: Option<Origin>,
        transform: Transform,
        table: Option<(u32, u32)>,
    ) {
        self.by(node, text, op.rule, op.condition.is_some(), origin, transform, table);
    }

    #[allow(clippy::too_many_arguments, reason = "one value and where it is from")]
    pub(super) fn by(
        &mut self,
        node: usize,
        text: Cow<'m, str>,
        rule: u32,
        conditioned: bool,
        origin: Option<Origin>,
        transform: Transform,
        table: Option<(u32, u32)>,
    ) {
        let outer = self.outer.unwrap_or(rule);
        self.tree
            .write(node, Candidate { text, rule, outer, origin, transform, table, conditioned });
    }

    pub(super) fn absent(&mut self, node: usize, rule: u32) {
        if let Some(node) = self.tree.nodes.get_mut(node) {
            node.absent = Some(rule);
        }
    }

    /// The extension `alternate-codes` with the code as it was sent.
    pub(super) fn alternate(
        &mut self,
        node: usize,
        op: &Op,
        origin: Origin,
        code: &str,
        system: SystemName,
    ) -> Result<(), Error> {
        let extension =
            self.member(node, "extension", Key { lead: 1, extension: u32::MAX, ..SINGLE })?;
        let url = self.member(extension, "url", SINGLE)?;
        self.by(url, ALTERNATE_CODES.into(), op.rule, false, None, Transform::Assigned, None);
        let concept = self.member(extension, "valueCodeableConcept", SINGLE)?;
        let coding = self.member(concept, "coding", Key { lead: 1, ..SINGLE })?;
        let node = self.member(coding, "code", SINGLE)?;
        let code = Cow::Owned(code.to_owned());
        if let Some((text, kept)) =
            self.convert("code", code, node, op.rule, Some(origin), Transform::KeptSource)
        {
            self.by(node, text, op.rule, false, Some(origin), kept, None);
        }
        if let SystemName::Uri(uri) = system {
            let node = self.member(coding, "system", SINGLE)?;
            self.by(node, uri.into(), op.rule, false, Some(origin), Transform::Translated, None);
        }
        Ok(())
    }

    /// A child by its JSON name.
    pub(super) fn member(&mut self, node: usize, name: &str, key: Key) -> Result<usize, Error> {
        let of: Option<Type> = self.tree.node(node).map(|node| node.of);
        let Some(member) = of.and_then(|of| of.member(name)) else {
            return Err(Error::new(ErrorKind::Model));
        };
        let element = member.element();
        let made = tree::Element {
            name: element.name(),
            choice: element.is_choice(),
            many: element.repeats(),
            of: member.of_type(),
        };
        self.tree.child(node, made, key)
    }
}

/// The field of an OBX that holds the value.
pub(super) const OBX_VALUE: u16 = 5;
const OBX_TYPE: u16 = 2;
const MEDIA_TYPE: &str = "Attachment.contentType";
const OBX_UNIT: u16 = 6;

/// A field in readable form: its parts in their order with a blank between two, its repetitions
/// with a semicolon.
pub(super) fn words(field: Element<'_>) -> String {
    let repetition = |repetition: Element<'_>| {
        let parts = repetition.components().flat_map(sanare_hl7v2::Element::subcomponents);
        let words: Vec<String> = parts
            .map(|part| part.render(Markup::Plain))
            .filter(|word| !word.trim().is_empty())
            .collect();
        words.join(" ")
    };
    let all: Vec<String> =
        field.repetitions().map(repetition).filter(|words| !words.is_empty()).collect();
    all.join("; ")
}

const ALTERNATE_CODES: &str = "http://hl7.org/fhir/StructureDefinition/alternate-codes";

fn hex(digits: &[u8]) -> Option<Vec<u8>> {
    let digits: Vec<u8> =
        digits.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let nibble =
        |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    digits
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(nibble(*high)? << 4 | nibble(*low)?),
            _ => None,
        })
        .collect()
}

/// The system that stands beside a code in a CWE.
fn system_of<'m>(op: &Op, frame: &Frame<'m>, value: Cursor<'m>) -> Cow<'m, str> {
    let system = match (&op.source, frame.value) {
        (From::Component { component, subcomponent: 0 }, Some(outer)) => TRIPLETS
            .iter()
            .find(|(code, ..)| code == component)
            .map(|(_, _, system, _)| outer.part(*system)),
        (From::Field { component: 0, .. }, _) => Some(value.part(3)),
        _ => None,
    };
    system
        .filter(|system| system.is_valued())
        .map_or(Cow::Borrowed(""), |system| system.single().text())
}

/// Numbers of an NA field: all of them, or how many a repetition has. A point that is not there, or
/// that its repetition is too short for, is `E`. Nothing if one is no number.
fn sampled(field: Cursor<'_>, function: Function) -> Option<String> {
    if !matches!(field.element.value(), Value::Text(_)) {
        return None;
    }
    let row = |row: Element<'_>| {
        let points = row.components().map(|point| match point.text().trim() {
            "" => Some("E".to_owned()),
            text => convert::decimal(text),
        });
        points.collect::<Option<Vec<String>>>()
    };
    let mut rows = field.element.repetitions().map(row).collect::<Option<Vec<_>>>()?;
    let dimensions = rows.iter().map(Vec::len).max()?;
    if function == Function::SampledDimensions {
        return Some(dimensions.to_string());
    }
    for row in &mut rows {
        row.resize(dimensions, "E".to_owned());
    }
    Some(rows.concat().join(" "))
}
