//! The way through a resource, on which each element is decided.

use std::fmt::Write as _;

use sanare_fhir::primitive::{AnyPrimitive, PrimitiveKind, Text};
use sanare_fhir::record::{
    ContentMut, EXTRAS, Kind, Record, Records, Row, Slot, SlotMut, TypeInfo, TypeKind,
};
use sanare_fhir::resource::Resources;
use sanare_fhir::schema::Schema;
use sanare_fhir::view::{Node, RecordNode};

use super::apply::{self, Change, Value};
use super::subject::{self, Stand};
use super::table::EXTENSIONS;
use super::{Links, age};
use crate::class::PhiClass;
use crate::deidentify::Deidentifier;
use crate::error::{Error, ErrorKind, Result};
use crate::policy::Method;
use crate::report::{Done, Found, Report};

/// How deep elements may nest.
const DEPTH: usize = 128;

pub(crate) struct Walk<'d> {
    own: &'d Deidentifier,
    links: Links<'d>,
    report: Report,
    /// The place with its indexes.
    place: String,
    /// The elements from the nearest resource, without indexes.
    path: String,
    shift: Option<i64>,
    /// The resource is an Observation of the age of a person.
    tells_age: bool,
    depth: usize,
}

/// What stands at an element: what was found, and what the policy says.
#[derive(Clone, Copy)]
struct Decision {
    found: Option<Found>,
    method: Option<Method>,
}

/// What is left of an element.
#[derive(PartialEq, Eq)]
enum Left {
    Something,
    Nothing,
}

impl<'d> Walk<'d> {
    pub(crate) fn new(own: &'d Deidentifier, schema: &'static Schema) -> Self {
        let links = Links { key: own.key(), schema };
        Self {
            own,
            links,
            report: Report::default(),
            place: String::new(),
            path: String::new(),
            shift: None,
            tells_age: false,
            depth: 0,
        }
    }

    /// De-identifies a resource that stands alone.
    pub(crate) fn run(mut self, record: &mut dyn Record) -> Result<Report> {
        self.place.push_str(record.info().name);
        self.resource(record, Stand::Alone)?;
        Ok(self.report)
    }

    fn resource(&mut self, record: &mut dyn Record, stand: Stand<'_>) -> Result<()> {
        let info = record.info();
        let patient = subject::patient(self.links.schema, record, stand);
        let patient = self.own.patient_of(patient.as_deref());
        let inherited = matches!(stand, Stand::Contained(_)).then_some(self.shift).flatten();
        let outer_shift = std::mem::replace(&mut self.shift, patient.or(inherited));
        let outer_path = std::mem::replace(&mut self.path, info.name.into());
        let outer_age = std::mem::replace(&mut self.tells_age, age::is_told(record));
        let name = subject::name(record);
        let done = if self.own.policy().method_at(info.name) == Some(Method::Keep) {
            self.report.add(&self.place, Found::Unknown, Done::Kept);
            Ok(())
        } else {
            if self.tells_age && age::generalise_years(record, "value") {
                self.told(".value", PhiClass::Dates.into(), Done::Generalised);
            }
            self.resource_id(record, stand);
            self.record(record, name.as_deref())
        };
        self.path = outer_path;
        self.shift = outer_shift;
        self.tells_age = outer_age;
        done
    }

    fn told(&mut self, step: &str, found: Found, done: Done) {
        let length = self.place.len();
        self.place.push_str(step);
        self.report.add(&self.place, found, done);
        self.place.truncate(length);
    }

    /// The id of a resource, which links point at.
    fn resource_id(&mut self, record: &mut dyn Record, stand: Stand<'_>) {
        let info = record.info();
        let Some(row) = info.row("id") else { return };
        let SlotMut::Plain(id) = record.slot_mut(row.slot) else { return };
        let Some(text) = id.as_deref() else { return };
        let named = match stand {
            Stand::Contained(_) => "#",
            _ => info.name,
        };
        let policy = self.own.policy();
        let method = policy.method_at("Resource.id").unwrap_or_else(|| policy.method(Found::Link));
        let (value, done) = match method {
            Method::Keep => return self.told(".id", Found::Link, Done::Kept),
            Method::Hash => (Some(self.links.id(named, text).into()), Done::Hashed),
            _ => (None, Done::Dropped),
        };
        *id = value;
        self.told(".id", Found::Link, done);
    }

    /// Decides every element of a record.
    fn record(&mut self, record: &mut dyn Record, resource: Option<&str>) -> Result<()> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Error::at(ErrorKind::TooDeep, self.place.as_str()));
        }
        let info = record.info();
        let urn = entry_urn(record);
        for rows in info.elements() {
            let Some(row) = rows.first() else { continue };
            if record.slot(row.slot).is_empty() {
                // A list can hold elements that hold nothing.
                record.slot_mut(row.slot).clear();
                continue;
            }
            let (place, path) = (self.place.len(), self.path.len());
            for text in [&mut self.place, &mut self.path] {
                text.push('.');
                text.push_str(row.element());
            }
            let stand = match (resource, urn.as_deref()) {
                (Some(name), _) => Stand::Contained(name),
                (None, Some(urn)) => Stand::Entry(urn),
                (None, None) if info.kind == TypeKind::Resource => Stand::Contained(""),
                (None, None) => Stand::Alone,
            };
            self.slot(info, rows, record.slot_mut(row.slot), stand)?;
            self.place.truncate(place);
            self.path.truncate(path);
        }
        if let SlotMut::Extras(extras) = record.slot_mut(EXTRAS)
            && extras.take().is_some_and(|extras| !extras.is_empty())
        {
            self.report.add(&self.place, Found::Unknown, Done::Dropped);
        }
        self.depth -= 1;
        Ok(())
    }

    fn slot(
        &mut self,
        owner: &'static TypeInfo,
        rows: &'static [Row],
        slot: SlotMut<'_>,
        stand: Stand<'_>,
    ) -> Result<()> {
        let Some(row) = rows.first() else { return Ok(()) };
        match slot {
            SlotMut::Plain(text) => self.plain(owner, row, text),
            SlotMut::Primitive(primitive) => {
                self.primitive(owner, row, primitive)?;
            }
            SlotMut::Primitives(list) => {
                let mut left = 0;
                for at in 0..list.len() {
                    let length = self.index(at);
                    if let Some(item) = list.item_mut(at) {
                        self.primitive(owner, row, item)?;
                        if !item.is_absent() {
                            list.swap(left, at);
                            left += 1;
                        }
                    }
                    self.place.truncate(length);
                }
                list.truncate(left);
            }
            SlotMut::Records(list) => self.records(owner, row, list)?,
            SlotMut::Choice(choice) => {
                let variant = choice.current().map(|(variant, _)| variant);
                let Some(row) = rows.iter().find(|row| Some(row.variant) == variant) else {
                    return Ok(());
                };
                let left = match choice.current_mut() {
                    Some((_, ContentMut::Primitive(primitive))) => {
                        self.primitive(owner, row, primitive)?;
                        Left::Something
                    }
                    Some((_, ContentMut::Record(record))) => self.element(owner, row, record)?,
                    None => Left::Something,
                };
                if left == Left::Nothing {
                    choice.clear();
                }
            }
            SlotMut::Resources(list) => self.resources(list, stand)?,
            _ => {}
        }
        Ok(())
    }

    /// Adds an index to the place, and tells its length without.
    fn index(&mut self, at: usize) -> usize {
        let length = self.place.len();
        let _ = write!(self.place, "[{at}]");
        length
    }

    fn records(
        &mut self,
        owner: &'static TypeInfo,
        row: &'static Row,
        list: &mut dyn Records,
    ) -> Result<()> {
        let mut left = 0;
        for at in 0..list.len() {
            let length = if row.repeats() { self.index(at) } else { self.place.len() };
            if let Some(item) = list.item_mut(at)
                && self.element(owner, row, item)? == Left::Something
            {
                list.swap(left, at);
                left += 1;
            }
            self.place.truncate(length);
        }
        list.truncate(left);
        if left == 0
            && row.is_required()
            && let Some(item) = list.push()
        {
            apply::mask(item);
        }
        Ok(())
    }

    fn resources(&mut self, list: &mut dyn Resources, stand: Stand<'_>) -> Result<()> {
        let mut left = 0;
        for at in 0..list.len() {
            let length = self.index(at);
            if let Some(resource) = list.item_mut(at) {
                self.resource(resource, stand)?;
                list.swap(left, at);
                left += 1;
            } else {
                self.report.add(&self.place, Found::Unknown, Done::Dropped);
            }
            self.place.truncate(length);
        }
        list.truncate(left);
        Ok(())
    }

    /// What the table and the policy say of an element, by the longest place that either names.
    fn decide(&self, owner: &TypeInfo, element: &str, type_name: &str) -> Decision {
        let mut decision = Decision { found: None, method: None };
        let mut row = None;
        let own = format!("{}.{element}", owner.name);
        let any = if owner.kind == TypeKind::Resource { "Resource" } else { "Element" };
        let any = format!("{any}.{element}");
        for place in [self.path.as_str(), &own, &any, type_name] {
            if decision.method.is_none() {
                decision.method = self.own.policy().method_at(place);
            }
            row = row.or_else(|| self.own.row(place));
        }
        decision.found = row.and_then(|row| row.found);
        decision
    }

    /// An element with children: taken out, left as it is, or gone through.
    fn element(
        &mut self,
        owner: &'static TypeInfo,
        row: &'static Row,
        record: &mut dyn Record,
    ) -> Result<Left> {
        let info = record.info();
        let decision = self.decide(owner, row.element(), info.name);
        let found = special(record).map(Found::Class).or(decision.found);
        let method = decision.method.or_else(|| found.map(|found| self.own.policy().method(found)));
        let is_age = info.name == "Age"
            || self.tells_age && owner.name == "Observation" && row.element() == "value";
        match (method, info.name) {
            (Some(Method::Keep), _) => {
                self.report.add(&self.place, found.unwrap_or(Found::Unknown), Done::Kept);
                return Ok(Left::Something);
            }
            (Some(Method::Hash), "Identifier" | "ContactPoint") => {
                self.hash_value(record, found.unwrap_or(Found::Unknown));
            }
            (None, _) | (_, "Age") => {}
            (Some(_), _) => {
                self.report.add(&self.place, found.unwrap_or(Found::Unknown), Done::Dropped);
                return Ok(Left::Nothing);
            }
        }
        if is_quantity(info) && age::generalise(record, is_age) {
            self.report.add(&self.place, PhiClass::Dates.into(), Done::Generalised);
        }
        self.record(record, None)?;
        Ok(if record.is_empty() { Left::Nothing } else { Left::Something })
    }

    /// Puts a keyed hash in the place of an identifier's or a contact's value. Its other elements are
    /// gone through afterwards.
    fn hash_value(&mut self, record: &mut dyn Record, found: Found) {
        let node = RecordNode::of_record(record);
        let system = node.text("system").unwrap_or_default();
        let Some(value) = node.text("value") else { return };
        let hashed = self.links.value(system, value);
        if let Some(row) = record.info().row("value")
            && let SlotMut::Primitive(value) = record.slot_mut(row.slot)
        {
            apply::set(value, &hashed);
            value.clear_meta();
        }
        self.told(".value", found, Done::Hashed);
    }

    /// Text without id and extensions: the id of an element, the URL of an extension.
    fn plain(&mut self, owner: &TypeInfo, row: &Row, text: &mut Option<Text>) {
        if owner.kind == TypeKind::Resource && row.name == "id" {
            return;
        }
        let decision = self.decide(owner, row.element(), row.type_name());
        let keep = decision.method == Some(Method::Keep)
            || decision.method.is_none() && decision.found.is_none();
        if !keep {
            *text = None;
            self.report.add(&self.place, decision.found.unwrap_or(Found::Unknown), Done::Dropped);
        }
    }

    fn primitive(
        &mut self,
        owner: &'static TypeInfo,
        row: &'static Row,
        primitive: &mut dyn AnyPrimitive,
    ) -> Result<()> {
        if primitive.meta().is_some() {
            self.record(primitive.meta_mut(), None)?;
            if primitive.meta().is_none_or(<dyn Record>::is_empty) {
                primitive.clear_meta();
            }
        }
        let Some(text) = primitive.scalar().map(|scalar| scalar.to_string()) else {
            return Ok(());
        };
        let kind = row.primitive_kind().unwrap_or(PrimitiveKind::String);
        let decision = self.decide(owner, row.element(), kind.name());
        let is_hashed = row.name == "value" && matches!(owner.name, "Identifier" | "ContactPoint");
        let found = match (decision.found, row.kind) {
            (Some(_), _) if is_hashed => return Ok(()),
            // A code that is none of its set is text.
            (None, Kind::Code(set)) if !set.codes.contains(&text.as_str()) => Found::FreeText,
            (None, _) if kind.check(&text, owner.release).is_err() => Found::FreeText,
            (None, _) if decision.method.is_none() => return Ok(()),
            (found, _) => found.unwrap_or(Found::Unknown),
        };
        let method = decision.method.unwrap_or_else(|| self.own.policy().method(found));
        let value = Value {
            kind,
            found,
            text: &text,
            shift: self.shift,
            is_request: self.path == "Bundle.entry.request.url",
            is_postal_code: row.element() == "postalCode",
        };
        let done = match apply::change(self.own.policy(), self.links, method, &value) {
            Change::Keep => Done::Kept,
            Change::Set(text, done) if apply::set(primitive, &text) => done,
            Change::Set(..) | Change::Drop => {
                primitive.clear_value();
                Done::Dropped
            }
        };
        if done == Done::Dropped && row.is_required() {
            apply::mask(primitive.meta_mut());
        }
        self.report.add(&self.place, found, done);
        Ok(())
    }
}

/// The class of an identifier by its type, of a contact by its system, of an extension by its URL.
fn special(record: &dyn Record) -> Option<PhiClass> {
    let node = RecordNode::of_record(record);
    match record.info().name {
        "Identifier" => {
            let codings = node.child("type").flat_map(|kind| kind.child("coding"));
            let mut classes =
                codings.filter_map(|coding| coding.text("code")).map(PhiClass::of_identifier_type);
            let social = node.text("system").filter(|system| system.ends_with("us-ssn"));
            let told = classes.find(|class| *class != PhiClass::Others);
            Some(social.map(|_| PhiClass::SocialSecurity).or(told).unwrap_or(PhiClass::Others))
        }
        "ContactPoint" => Some(match node.text("system") {
            Some("phone" | "pager" | "sms") => PhiClass::Telephones,
            Some("fax") => PhiClass::Faxes,
            Some("email") => PhiClass::Emails,
            Some("url") => PhiClass::Urls,
            _ => PhiClass::Others,
        }),
        "Extension" => {
            let url = node.text("url")?;
            EXTENSIONS.iter().find(|(known, _)| *known == url).map(|(_, class)| *class)
        }
        _ => None,
    }
}

fn is_quantity(info: &TypeInfo) -> bool {
    matches!(info.name, "Quantity" | "SimpleQuantity" | "Age" | "Duration")
}

/// The URN of an entry of a Bundle.
fn entry_urn(record: &dyn Record) -> Option<String> {
    let row = record.info().row("fullUrl")?;
    match record.slot(row.slot) {
        Slot::Primitive(url) => {
            let url = url.scalar()?.as_str()?.to_owned();
            url.starts_with("urn:").then_some(url)
        }
        _ => None,
    }
}
