//! The writer: prints any [`Record`] as XML, straight from its slots.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::error::{Issue, IssueKind, Location, Report, Severity, XmlError};
use crate::extras::Extras;
use crate::json::{self, UnknownKeys, is_set};
use crate::primitive::{AnyPrimitive, PrimitiveKind, Scalar};
use crate::reading::{Document, Frame, Halt};
use crate::record::{Content, EXTRAS, Record, Row, Slot, TypeKind};
use crate::resource::ResourceRef;

use super::foreign::{FOREIGN_DEPTH, Json, is_extension};
use super::namespace::FHIR;
use super::scan::{is_allowed, is_local_name};
use super::{attribute_row, is_attribute, xhtml};

/// Writes XML documents, in one line unless asked otherwise.
///
/// Elements that hold nothing are left out, because the standard does not allow empty ones. What
/// XML cannot hold is an error of [`write`](Self::write), and is left out and listed by
/// [`write_all`](Self::write_all).
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::r4::Patient;
/// use sanare_fhir::xml::Writer;
///
/// let patient = Patient { active: true.into(), ..Default::default() };
/// assert_eq!(
///     Writer::new().write(&patient)?,
///     r#"<Patient xmlns="http://hl7.org/fhir"><active value="true"/></Patient>"#
/// );
/// assert_eq!(
///     Writer::new().declaration(true).pretty().write(&patient)?,
///     "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
///      <Patient xmlns=\"http://hl7.org/fhir\">\n  <active value=\"true\"/>\n</Patient>\n"
/// );
/// # }
/// # Ok::<(), sanare_fhir::XmlError>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
#[must_use]
pub struct Writer {
    pretty: bool,
    declaration: bool,
    unknown: UnknownKeys,
}

impl Writer {
    /// The compact form: no white space, no declaration.
    pub fn new() -> Self {
        Self::default()
    }

    /// One element a line, indented by two spaces. Narratives stay as they are.
    pub fn pretty(mut self) -> Self {
        self.pretty = true;
        self
    }

    /// Whether the document begins with `<?xml version="1.0" encoding="UTF-8"?>`.
    pub fn declaration(mut self, written: bool) -> Self {
        self.declaration = written;
        self
    }

    /// What happens to members that the standard does not have, whose types in XML are not known:
    /// by default they are written as it is usual for elements, with a warning; they can be
    /// refused ([`Strict`](UnknownKeys::Strict)) or left out ([`Ignore`](UnknownKeys::Ignore)).
    pub fn unknown(mut self, unknown: UnknownKeys) -> Self {
        self.unknown = unknown;
        self
    }

    /// The document as text.
    ///
    /// # Errors
    /// The first thing that XML cannot hold, with its FHIRPath.
    pub fn write<T: Document>(&self, value: &T) -> Result<String, XmlError> {
        self.checked(value.view())
    }

    /// The document of a record whose type is not known when the program is compiled.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    pub fn write_record(&self, record: &dyn Record) -> Result<String, XmlError> {
        self.checked(ResourceRef::Known(record))
    }

    /// The document without what XML cannot hold, and a list of that.
    pub fn write_all<T: Document>(&self, value: &T) -> Writing {
        let printer = self.print(value.view(), false);
        Writing { text: printer.out, report: printer.report }
    }

    fn checked(self, view: ResourceRef<'_>) -> Result<String, XmlError> {
        let printer = self.print(view, true);
        let error = printer.report.into_iter().find(|issue| issue.severity() >= Severity::Error);
        error.map_or(Ok(printer.out), |issue| Err(issue.into()))
    }

    fn print(self, view: ResourceRef<'_>, stop_at_error: bool) -> Printer {
        let mut printer = Printer {
            out: String::new(),
            options: self,
            level: 0,
            foreign_depth: 0,
            stop_at_error,
            report: Report::new(),
        };
        if self.declaration {
            printer.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            if self.pretty {
                printer.out.push('\n');
            }
        }
        // A halt leaves its reason in the report.
        let _ = printer.resource(view, true, &Frame::root(""));
        if self.pretty {
            printer.out.push('\n');
        }
        printer
    }
}

/// What a writing gave that left out what XML cannot hold.
#[derive(Clone)]
pub struct Writing {
    text: String,
    report: Report,
}

impl Writing {
    /// The document.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was left out (errors), and what was written without knowing its type (warnings).
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The document and the findings.
    pub fn into_parts(self) -> (String, Report) {
        (self.text, self.report)
    }
}

/// Shows the findings, never the document.
impl std::fmt::Debug for Writing {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Writing").field("report", &self.report).finish_non_exhaustive()
    }
}

/// Findings that one writing lists, at most.
const MAX_ISSUES: usize = 100;

struct Printer {
    out: String,
    options: Writer,
    level: usize,
    foreign_depth: usize,
    stop_at_error: bool,
    report: Report,
}

/// A start tag that is being written.
#[derive(Clone, Copy)]
struct Opened {
    /// The length of the document before the tag.
    mark: usize,
    /// The length behind the name.
    bare: usize,
    /// The length behind the attributes.
    end: usize,
}

impl Printer {
    fn resource(
        &mut self,
        view: ResourceRef<'_>,
        root: bool,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        match view {
            ResourceRef::Known(record) => {
                let info = record.info();
                let name = info.name.rsplit('.').next().unwrap_or(info.name);
                let here = if root { Frame::root(info.name) } else { *frame };
                self.element(name, record, root, &here)
            }
            ResourceRef::Unknown(raw) => {
                self.issue(frame, IssueKind::ResourceTypeUnknown, Severity::Warning)?;
                self.foreign_resource(raw.json(), root, frame)
            }
        }
    }

    /// An element with children; nothing if it holds nothing.
    fn element(
        &mut self,
        name: &str,
        record: &dyn Record,
        root: bool,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let info = record.info();
        let mut opened = self.open(name, root);
        for row in info.rows {
            if is_attribute(info, row)
                && let Slot::Plain(Some(text)) = record.slot(row.slot)
                && self.companion_of_attribute(record, row).is_none()
            {
                self.attribute(row.name, text, frame)?;
            }
        }
        let extras = record.extras();
        if let Some(extras) = extras {
            self.extra_attributes(extras, frame)?;
        }
        self.begin_children(&mut opened);
        self.children(record, frame)?;
        self.close(name, opened, root || info.kind == TypeKind::Resource);
        Ok(())
    }

    /// `<name`, on a line of its own.
    fn open(&mut self, name: &str, root: bool) -> Opened {
        let mark = self.out.len();
        if self.level > 0 {
            self.line();
        }
        self.out.push('<');
        self.out.push_str(name);
        if root {
            // Writing to a String cannot fail.
            let _ = write!(self.out, " xmlns=\"{FHIR}\"");
        }
        Opened { mark, bare: self.out.len(), end: self.out.len() }
    }

    fn begin_children(&mut self, opened: &mut Opened) {
        opened.end = self.out.len();
        self.out.push('>');
        self.level += 1;
    }

    /// The end of an element; one without attributes and children is taken back unless it is kept.
    fn close(&mut self, name: &str, opened: Opened, keep: bool) {
        self.level -= 1;
        if self.out.len() > opened.end + 1 {
            self.line();
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        } else if opened.end == opened.bare && !keep {
            self.out.truncate(opened.mark);
        } else {
            self.out.truncate(opened.end);
            self.out.push_str("/>");
        }
    }

    fn line(&mut self) {
        if self.options.pretty {
            self.out.push('\n');
            (0..self.level).for_each(|_| self.out.push_str("  "));
        }
    }

    /// The children of an element, in the order of the standard.
    fn children(&mut self, record: &dyn Record, frame: &Frame<'_>) -> Result<(), Halt> {
        let info = record.info();
        let mut at = 0;
        while let Some(row) = info.rows.get(at) {
            match record.slot(row.slot) {
                // Its value was refused: it comes with the extras.
                Slot::Primitive(_) | Slot::Primitives(_)
                    if self.options.unknown == UnknownKeys::Lax && is_refused(record, row) => {}
                Slot::Plain(Some(text)) if !is_attribute(info, row) => {
                    let here = frame.child(row.element(), None);
                    if row.primitive_kind() == Some(PrimitiveKind::Xhtml) {
                        self.div(text, &here)?;
                    } else {
                        self.open(row.name, false);
                        self.attribute("value", text, &here)?;
                        self.out.push_str("/>");
                    }
                }
                Slot::Plain(Some(text)) => {
                    if let Some(companion) = self.companion_of_attribute(record, row) {
                        self.attribute_as_element(row, text, companion, frame)?;
                    }
                }
                Slot::Primitive(primitive) => {
                    self.primitive(row, primitive, &frame.child(row.element(), None))?;
                }
                Slot::Primitives(list) => {
                    for index in 0..list.len() {
                        let Some(primitive) = list.item(index) else { continue };
                        let here = frame.child(row.element(), Some(index));
                        self.primitive(row, primitive, &here)?;
                    }
                }
                Slot::Records(list) => {
                    for index in 0..list.len() {
                        let Some(item) = list.item(index) else { continue };
                        let index = row.repeats().then_some(index);
                        let here = frame.child(row.element(), index);
                        self.element(row.name, item, false, &here)?;
                    }
                }
                Slot::Choice(choice) => {
                    if let Some((variant, content)) = choice.current()
                        && let Some(row) = info.rows.get(at + usize::from(variant))
                    {
                        let here = frame.child(row.element(), None);
                        match content {
                            Content::Primitive(primitive) => {
                                self.primitive(row, primitive, &here)?;
                            }
                            Content::Record(record) => {
                                self.element(row.name, record, false, &here)?;
                            }
                        }
                    }
                }
                Slot::Resources(list) => {
                    for index in 0..list.len() {
                        let Some(item) = list.item(index) else { continue };
                        let index = row.repeats().then_some(index);
                        let here = frame.child(row.element(), index);
                        let mut opened = self.open(row.name, false);
                        self.begin_children(&mut opened);
                        self.resource(item, false, &here)?;
                        self.close(row.name, opened, false);
                    }
                }
                Slot::Plain(_) | Slot::Extras(_) => {}
            }
            at += usize::from(row.group).max(1);
        }
        match record.slot(EXTRAS) {
            Slot::Extras(Some(extras)) => self.extras(record, extras, frame),
            _ => Ok(()),
        }
    }

    fn primitive(
        &mut self,
        row: &Row,
        primitive: &dyn AnyPrimitive,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let scalar = primitive.scalar();
        let meta = primitive.meta();
        if scalar.is_none() && meta.is_none() {
            return Ok(());
        }
        let mut opened = self.open(row.name, false);
        if let Some(meta) = meta {
            if let Slot::Plain(Some(id)) = meta.slot(0) {
                self.attribute("id", id, frame)?;
            }
            if let Some(extras) = meta.extras() {
                self.extra_attributes(extras, frame)?;
            }
        }
        match scalar {
            Some(Scalar::Text(text) | Scalar::Decimal(text)) => {
                self.attribute("value", text, frame)?;
            }
            Some(scalar) => {
                let _ = write!(self.out, " value=\"{scalar}\"");
            }
            None => {}
        }
        let Some(meta) = meta else {
            self.out.push_str("/>");
            return Ok(());
        };
        self.begin_children(&mut opened);
        self.children(meta, frame)?;
        self.close(row.name, opened, false);
        Ok(())
    }

    /// What a text that is an attribute cannot hold, so that it is written as an element.
    fn companion_of_attribute<'r>(&self, record: &'r dyn Record, row: &Row) -> Option<&'r str> {
        if self.options.unknown != UnknownKeys::Lax {
            return None;
        }
        record.extras()?.companion(row.name).filter(|json| is_object(json))
    }

    fn attribute_as_element(
        &mut self,
        row: &Row,
        text: &str,
        companion: &str,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let here = frame.child(row.element(), None);
        self.issue(&here, IssueKind::UnknownElement, Severity::Warning)?;
        let mut json = String::new();
        json::write_string(text, &mut json);
        self.foreign_item(row.name, Some(&json), Some(companion), &here)
    }

    fn attribute(&mut self, name: &str, text: &str, frame: &Frame<'_>) -> Result<(), Halt> {
        let mark = self.out.len();
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        if !escape(text, &mut self.out) {
            self.out.truncate(mark);
            return self.issue(frame, IssueKind::IllegalCharacter, Severity::Error);
        }
        self.out.push('"');
        Ok(())
    }

    fn div(&mut self, text: &str, frame: &Frame<'_>) -> Result<(), Halt> {
        match xhtml::for_xml(text) {
            Some(text) => {
                self.line();
                self.out.push_str(&text);
                Ok(())
            }
            None => self.issue(frame, IssueKind::Xhtml, Severity::Error),
        }
    }

    #[cold]
    fn issue(
        &mut self,
        frame: &Frame<'_>,
        kind: IssueKind,
        severity: Severity,
    ) -> Result<(), Halt> {
        if self.stop_at_error && severity < Severity::Error {
            return Ok(());
        }
        let full = self.report.len() >= MAX_ISSUES;
        let (kind, severity) =
            if full { (IssueKind::TooManyIssues, Severity::Fatal) } else { (kind, severity) };
        self.report.push(Issue::new(kind, severity, Location::of_path(frame.path())));
        if full || self.stop_at_error { Err(Halt) } else { Ok(()) }
    }

    /// The attributes among the members that the type does not have.
    fn extra_attributes(&mut self, extras: &Extras, frame: &Frame<'_>) -> Result<(), Halt> {
        for (name, json) in extras.iter() {
            if let Some(name) = name.strip_prefix('@')
                && self.is_wanted(frame)?
            {
                self.foreign_attribute(name, json, frame)?;
            }
        }
        Ok(())
    }

    /// The elements among the members that the type does not have, and those whose value was
    /// refused, unless their field has been set since.
    fn extras(
        &mut self,
        record: &dyn Record,
        extras: &Extras,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        for (name, json) in extras.iter() {
            if name.starts_with('@') || is_set(record, name) || !self.is_wanted(frame)? {
                continue;
            }
            match name.strip_prefix('_') {
                // The companion is written with its value.
                Some(bare) if extras.json(bare).is_some() => {}
                Some(bare)
                    if attribute_row(record.info(), bare).is_some() && is_set(record, bare) =>
                {
                    // An object has been written in its place, with the element of the attribute.
                    if !is_object(json) {
                        self.issue(frame, IssueKind::NotRepresentable, Severity::Error)?;
                    }
                }
                Some(bare) => self.foreign_member(bare, None, Some(json), frame)?,
                None => {
                    let row = record.info().row(name);
                    let own = row.and_then(|row| companion(record.slot(row.slot)));
                    let kept = extras.companion(name);
                    self.foreign_member(name, Some(json), own.as_deref().or(kept), frame)?;
                }
            }
        }
        Ok(())
    }

    /// Whether a member is written that the standard does not have.
    fn is_wanted(&mut self, frame: &Frame<'_>) -> Result<bool, Halt> {
        match self.options.unknown {
            UnknownKeys::Strict => {
                self.issue(frame, IssueKind::UnknownElement, Severity::Error)?;
                Ok(false)
            }
            UnknownKeys::Lax => {
                self.issue(frame, IssueKind::UnknownElement, Severity::Warning)?;
                Ok(true)
            }
            UnknownKeys::Ignore => Ok(false),
        }
    }

    fn foreign_attribute(&mut self, name: &str, json: &str, frame: &Frame<'_>) -> Result<(), Halt> {
        let is_free = is_local_name(name) && name != "xmlns" || name.starts_with("xml:");
        match Json::of(json) {
            Json::Text(text) if is_free => self.attribute(name, &text, frame),
            _ => self.issue(frame, IssueKind::NotRepresentable, Severity::Error),
        }
    }

    /// A member of JSON as elements of its name.
    fn foreign_member<'j>(
        &mut self,
        name: &str,
        value: Option<&'j str>,
        companion: Option<&'j str>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let (values, companions) = (sides(value), sides(companion));
        for index in 0..values.len().max(companions.len()) {
            let item = |side: &[&'j str]| side.get(index).copied();
            self.foreign_item(name, item(&values), item(&companions), frame)?;
        }
        Ok(())
    }

    fn foreign_item(
        &mut self,
        name: &str,
        value: Option<&str>,
        companion: Option<&str>,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let mut members = Vec::new();
        let value = value.map_or(Json::Null, Json::of);
        let companion = companion.map_or(Json::Null, Json::of);
        let mut text = None;
        let mut resource = None;
        match value {
            Json::Text(value) if name == "div" && value.trim_start().starts_with("<div") => {
                return self.div(&value, frame);
            }
            Json::Text(value) => text = Some(value),
            Json::Object(found) => match resource_type(&found) {
                Some(type_name) => resource = Some((type_name, found)),
                None => members = found,
            },
            Json::Null => {}
            Json::Array(_) => {
                return self.issue(frame, IssueKind::NotRepresentable, Severity::Error);
            }
        }
        match companion {
            Json::Object(found) => members.extend(found),
            Json::Null => {}
            _ => return self.issue(frame, IssueKind::NotRepresentable, Severity::Error),
        }
        if text.is_none() && resource.is_none() && members.is_empty() {
            return Ok(());
        }
        if !is_local_name(name) {
            return self.issue(frame, IssueKind::NotRepresentable, Severity::Error);
        }
        let mut opened = self.open(name, false);
        for (member, json) in &members {
            let is_own = (member == "id" || member == "url" && is_extension(name))
                && !members.iter().any(|(other, _)| other.strip_prefix('_') == Some(member));
            if let Some(attribute) = member.strip_prefix('@').or(is_own.then_some(&**member)) {
                self.foreign_attribute(attribute, json, frame)?;
            }
        }
        if let Some(text) = text {
            self.attribute("value", &text, frame)?;
        }
        self.begin_children(&mut opened);
        if let Some((type_name, members)) = &resource {
            let mut inner = self.open(type_name, false);
            self.begin_children(&mut inner);
            self.foreign_members(members, true, "", frame)?;
            self.close(type_name, inner, true);
        }
        self.foreign_members(&members, false, name, frame)?;
        self.close(name, opened, false);
        Ok(())
    }

    /// The members of an object that are elements in XML, unless they are nested too deep.
    fn foreign_members(
        &mut self,
        members: &[(String, &str)],
        of_resource: bool,
        parent: &str,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        if self.foreign_depth >= FOREIGN_DEPTH {
            return self.issue(frame, IssueKind::NotRepresentable, Severity::Error);
        }
        self.foreign_depth += 1;
        let written = self.foreign_elements(members, of_resource, parent, frame);
        self.foreign_depth -= 1;
        written
    }

    fn foreign_elements(
        &mut self,
        members: &[(String, &str)],
        of_resource: bool,
        parent: &str,
        frame: &Frame<'_>,
    ) -> Result<(), Halt> {
        let named: HashMap<_, _> =
            members.iter().rev().map(|(name, json)| (name.as_str(), *json)).collect();
        let find = |wanted: &str| named.get(wanted).copied();
        for (name, json) in members {
            let is_own = !of_resource && (name == "id" || name == "url" && is_extension(parent));
            let is_attribute = name.starts_with('@')
                || is_own && find(&format!("_{name}")).is_none()
                || of_resource && name == "resourceType";
            if is_attribute {
                continue;
            }
            let (name, value, companion) = match name.strip_prefix('_') {
                Some(bare) if find(bare).is_some() => continue,
                Some(bare) => (bare, None, Some(*json)),
                None => (&**name, Some(*json), find(&format!("_{name}"))),
            };
            self.foreign_member(name, value, companion, frame)?;
        }
        Ok(())
    }

    /// A resource of a type that the release does not have.
    fn foreign_resource(&mut self, json: &str, root: bool, frame: &Frame<'_>) -> Result<(), Halt> {
        let members = match Json::of(json) {
            Json::Object(members) => members,
            _ => Vec::new(),
        };
        let Some(name) = resource_type(&members) else {
            return self.issue(frame, IssueKind::NotRepresentable, Severity::Error);
        };
        let mut opened = self.open(&name, root);
        for (member, json) in &members {
            if let Some(attribute) = member.strip_prefix('@') {
                self.foreign_attribute(attribute, json, frame)?;
            }
        }
        self.begin_children(&mut opened);
        self.foreign_members(&members, true, "", frame)?;
        self.close(&name, opened, true);
        Ok(())
    }
}

/// Whether a JSON text that is known to be well-formed is an object.
fn is_object(json: &str) -> bool {
    json.starts_with('{')
}

/// Whether the extras hold what the field of a primitive has refused.
fn is_refused(record: &dyn Record, row: &Row) -> bool {
    record.extras().is_some_and(|extras| extras.json(row.name).is_some())
        && !is_set(record, row.name)
}

/// The ids and extensions of primitives as JSON, if there are any.
fn companion(slot: Slot<'_>) -> Option<String> {
    let one = |primitive: &dyn AnyPrimitive| {
        let meta = primitive.meta().filter(|meta| !meta.is_empty())?;
        Some(json::Writer::new().write_record(meta))
    };
    match slot {
        Slot::Primitive(primitive) => one(primitive),
        Slot::Primitives(list) if !list.all_absent() => {
            let item = |at| list.item(at).and_then(one).unwrap_or_else(|| "null".to_owned());
            let items: Vec<_> = (0..list.len()).map(item).collect();
            Some(format!("[{}]", items.join(",")))
        }
        _ => None,
    }
}

/// The items of a member: those of an array, or the one value.
fn sides(json: Option<&str>) -> Vec<&str> {
    match json.map(|json| (json, Json::of(json))) {
        Some((_, Json::Array(items))) => items,
        Some((json, _)) => vec![json],
        None => Vec::new(),
    }
}

/// The type of an object that is a resource, if it can be the name of an element.
fn resource_type(members: &[(String, &str)]) -> Option<String> {
    let (_, json) = members.iter().find(|(name, _)| name == "resourceType")?;
    match Json::of(json) {
        Json::Text(name) if is_local_name(&name) => Some(name),
        _ => None,
    }
}

/// Writes the value of an attribute; false if XML does not allow one of its characters.
fn escape(text: &str, out: &mut String) -> bool {
    let special = |byte: u8| byte < b' ' || matches!(byte, b'&' | b'<' | b'"' | 0xEF);
    let mut rest = text;
    while let Some(found) = rest.bytes().position(special) {
        let (plain, after) = rest.split_at_checked(found).unwrap_or((rest, ""));
        out.push_str(plain);
        let Some(character) = after.chars().next() else { break };
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            other if is_allowed(other) => out.push(other),
            _ => return false,
        }
        rest = after.get(character.len_utf8()..).unwrap_or_default();
    }
    out.push_str(rest);
    true
}
