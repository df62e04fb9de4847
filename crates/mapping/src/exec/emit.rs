//! Writes settled elements into typed resources: the one place that touches the model.

use std::collections::HashMap;
use std::sync::Arc;

use sanare_fhir::primitive::AnyPrimitive;
use sanare_fhir::r4;
use sanare_fhir::record::{ContentMut, Record, SlotMut};

use super::Run;
use super::finish::Entry;
use super::shape::{Content, DATA_ABSENT_REASON, Shape};
use crate::error::{Error, ErrorKind};
use crate::outcome::{Lineage, NO_RULE, Outcome, Transform};
use crate::plan::program::Program;
use crate::policy::{BundleKind, References};

/// Where references go and what has been written.
struct Writer<'w> {
    urls: &'w HashMap<usize, String>,
    /// The lineage, if it is asked for, and the path of the element at hand.
    lineage: Option<&'w mut Vec<Lineage>>,
    resource: u32,
    path: String,
}

impl<'m> Run<'_, 'm> {
    /// The Bundle of all entries, with what the run has to report.
    pub(super) fn bundle(
        mut self,
        program: Arc<Program>,
        mut entries: Vec<Entry<'m>>,
    ) -> Result<Outcome, Error> {
        let policies = &program.policies;
        let is_bundle = |entry: &Entry<'_>| entry.shape.of.name() == "Bundle";
        let own = entries.iter().position(is_bundle).map(|at| entries.remove(at));
        // A second header makes no Bundle inside the Bundle.
        entries.retain(|entry| !is_bundle(entry));
        let address = |entry: &Entry<'_>| match &policies.references {
            References::UrnUuid => format!("urn:uuid:{}", entry.id),
            References::Relative(base) => format!("{base}/{}/{}", entry.shape.of.name(), entry.id),
        };
        let urls: HashMap<usize, String> = entries
            .iter()
            .map(|entry| {
                let url = match &policies.references {
                    References::UrnUuid => address(entry),
                    References::Relative(_) => format!("{}/{}", entry.shape.of.name(), entry.id),
                };
                (entry.resource, url)
            })
            .collect();
        let mut lineage = Vec::new();
        let mut bundle = r4::Bundle::default();
        let mut writer = Writer {
            urls: &urls,
            lineage: self.context.lineage.then_some(&mut lineage),
            resource: NO_RULE,
            path: String::new(),
        };
        if let Some(own) = &own {
            for child in &own.shape.children {
                // The policy decides the type.
                if child.name != "type" {
                    writer.element(&mut bundle, child, 0)?;
                }
            }
        }
        let kind = match policies.bundle {
            BundleKind::Message => "message",
            BundleKind::Transaction => "transaction",
            BundleKind::Collection => "collection",
        };
        AnyPrimitive::assign(&mut bundle.r#type, kind).map_err(|_| Error::new(ErrorKind::Model))?;
        let mut resources = Vec::with_capacity(entries.len());
        for (number, entry) in (0..).zip(&entries) {
            let name = entry.shape.of.name();
            let mut resource = r4::Resource::of_type(name).ok_or(Error::new(ErrorKind::Model))?;
            let record = resource.as_record_mut().ok_or(Error::new(ErrorKind::Model))?;
            writer.resource = number;
            writer.children(record, &entry.shape)?;
            plain(record, "id", &entry.id)?;
            let mut item = r4::BundleEntry { resource: Some(resource), ..Default::default() };
            assign(&mut item.full_url, &address(entry))?;
            if policies.bundle == BundleKind::Transaction {
                let mut request = r4::BundleEntryRequest::default();
                assign(&mut request.method, "PUT")?;
                assign(&mut request.url, &format!("{name}/{}", entry.id))?;
                item.request = Some(Box::new(request));
            }
            bundle.entry.push(item);
            resources.push(name.into());
        }
        drop(writer);
        let unread = self.unread();
        self.sort_exceptions();
        self.settle_nulls();
        self.sort_exceptions();
        self.exceptions.dedup();
        Ok(Outcome { bundle, exceptions: self.exceptions, lineage, resources, unread, program })
    }
}

impl Run<'_, '_> {
    fn sort_exceptions(&mut self) {
        self.exceptions.sort_by(|one, two| {
            let key = |exception: &crate::outcome::Exception| {
                (
                    exception.origin.map_or(u32::MAX, |origin| origin.start),
                    exception.kind,
                    exception.rule.clone(),
                    exception.target.clone(),
                )
            };
            key(one).cmp(&key(two))
        });
    }
}

impl Writer<'_> {
    fn children(&mut self, record: &mut dyn Record, shape: &Shape<'_>) -> Result<(), Error> {
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for child in &shape.children {
            let at =
                if let Some((_, count)) = counts.iter_mut().find(|(name, _)| *name == child.name) {
                    *count += 1;
                    *count
                } else {
                    counts.push((child.name, 0));
                    0
                };
            self.element(record, child, at)?;
        }
        match &shape.content {
            Content::Link { to, rule, outer, origin } => {
                let Some(url) = self.urls.get(to) else { return Err(Error::new(ErrorKind::Model)) };
                let row = record.info().row("reference").ok_or(Error::new(ErrorKind::Model))?;
                let SlotMut::Primitive(primitive) = record.slot_mut(row.slot) else {
                    return Err(Error::new(ErrorKind::Model));
                };
                assign(primitive, url)?;
                let length = self.descend("reference", None);
                self.trace((*rule, *outer), *origin, Transform::Referred, None);
                self.path.truncate(length);
            }
            Content::Value(_) | Content::None => {}
        }
        if shape.absent {
            self.absent(record)?;
        }
        Ok(())
    }

    fn element(
        &mut self,
        record: &mut dyn Record,
        shape: &Shape<'_>,
        at: usize,
    ) -> Result<(), Error> {
        let model = || Error::new(ErrorKind::Model);
        let info = record.info();
        let rows = info.element(shape.name);
        let row = if shape.choice {
            rows.iter().find(|row| row.type_name() == shape.of.name())
        } else {
            rows.first()
        };
        let row = row.ok_or_else(model)?;
        let length = self.descend(row.name, shape.many.then_some(at));
        match record.slot_mut(row.slot) {
            SlotMut::Plain(text) => {
                let value = shape.text().ok_or_else(model)?;
                *text = Some(value.into());
                self.value(shape);
            }
            SlotMut::Primitive(primitive) => self.primitive(primitive, shape)?,
            SlotMut::Primitives(list) => {
                while list.len() <= at {
                    list.push();
                }
                self.primitive(list.item_mut(at).ok_or_else(model)?, shape)?;
            }
            SlotMut::Records(list) => {
                while list.len() <= at {
                    list.push();
                }
                self.children(list.item_mut(at).ok_or_else(model)?, shape)?;
            }
            SlotMut::Choice(choice) => match choice.select(row.variant) {
                ContentMut::Primitive(primitive) => self.primitive(primitive, shape)?,
                ContentMut::Record(inner) => self.children(inner, shape)?,
            },
            _ => return Err(model()),
        }
        self.path.truncate(length);
        Ok(())
    }

    fn primitive(
        &mut self,
        primitive: &mut dyn AnyPrimitive,
        shape: &Shape<'_>,
    ) -> Result<(), Error> {
        if let Some(text) = shape.text() {
            assign(primitive, text)?;
            self.value(shape);
        }
        if !shape.children.is_empty() {
            self.children(
                primitive.meta_mut(),
                &Shape { content: Content::None, absent: false, ..shape.clone() },
            )?;
        }
        if shape.absent {
            self.absent(primitive.meta_mut())?;
        }
        Ok(())
    }

    /// Why there is no value.
    fn absent(&mut self, owner: &mut dyn Record) -> Result<(), Error> {
        let model = || Error::new(ErrorKind::Model);
        let row = owner.info().row("extension").ok_or_else(model)?;
        let SlotMut::Records(list) = owner.slot_mut(row.slot) else { return Err(model()) };
        let at = list.len();
        let extension = list.push().ok_or_else(model)?;
        plain(extension, "url", DATA_ABSENT_REASON)?;
        let value = extension.info().row("valueCode").ok_or_else(model)?;
        if let SlotMut::Choice(choice) = extension.slot_mut(value.slot)
            && let ContentMut::Primitive(primitive) = choice.select(value.variant)
        {
            assign(primitive, "unknown")?;
        }
        let length = self.descend("extension", Some(at));
        for member in ["url", "valueCode"] {
            let inner = self.descend(member, None);
            self.trace((NO_RULE, NO_RULE), None, Transform::Defaulted, None);
            self.path.truncate(inner);
        }
        self.path.truncate(length);
        Ok(())
    }

    /// Goes down one name; gives the length to come back to.
    fn descend(&mut self, name: &str, index: Option<usize>) -> usize {
        use std::fmt::Write as _;
        let length = self.path.len();
        if self.lineage.is_some() {
            if length > 0 {
                self.path.push('.');
            }
            self.path.push_str(name);
            if let Some(index) = index {
                let _ = write!(self.path, "[{index}]");
            }
        }
        length
    }

    fn value(&mut self, shape: &Shape<'_>) {
        if let Content::Value(candidate) = &shape.content {
            let rules = (candidate.rule, candidate.outer);
            self.trace(rules, candidate.origin, candidate.transform, candidate.table);
        }
    }

    fn trace(
        &mut self,
        (rule, outer): (u32, u32),
        origin: Option<crate::outcome::Origin>,
        transform: Transform,
        table: Option<(u32, u32)>,
    ) {
        if let Some(lineage) = &mut self.lineage {
            let resource = self.resource;
            lineage.push(Lineage {
                resource,
                path: self.path.as_str().into(),
                rule,
                outer,
                origin,
                transform,
                table,
            });
        }
    }
}

fn assign(primitive: &mut dyn AnyPrimitive, text: &str) -> Result<(), Error> {
    primitive.assign(text).map_err(|_| Error::new(ErrorKind::Model))
}

fn plain(record: &mut dyn Record, name: &str, text: &str) -> Result<(), Error> {
    let model = || Error::new(ErrorKind::Model);
    let row = record.info().row(name).ok_or_else(model)?;
    match record.slot_mut(row.slot) {
        SlotMut::Plain(place) => *place = Some(text.into()),
        SlotMut::Primitive(primitive) => assign(primitive, text)?,
        _ => return Err(model()),
    }
    Ok(())
}
