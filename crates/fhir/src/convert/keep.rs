//! What the other release has no place for, in extensions and back.

use super::item::{Found, Item, items, rows_of};
use super::run::{Run, below, make};
use super::version;
use crate::Release;
use crate::primitive::AnyPrimitive;
use crate::record::{Kind, Record, Slot, SlotMut, TypeKind};

impl Run {
    /// Keeps an item in an extension of the record; false if none can hold it.
    pub(super) fn keep_item(
        &mut self,
        target: &mut dyn Record,
        found: &Found<'_>,
        key: &str,
    ) -> bool {
        self.keep_as(target, found, &url(self.from, key))
    }

    fn keep_as(&mut self, target: &mut dyn Record, found: &Found<'_>, url: &str) -> bool {
        let Some(row) = rows_of(target.info(), "extension").first() else { return false };
        let length = match target.slot(row.slot) {
            Slot::Records(list) => list.len(),
            _ => return false,
        };
        let losses = self.losses.len();
        let filled = make(target, row).is_some_and(|extension| {
            set_url(extension, url);
            self.fill(extension, found)
        });
        // An extension that holds only a part would come back as the whole.
        let whole = self.losses.iter().skip(losses).all(super::Loss::is_kept);
        self.losses.truncate(losses);
        if filled && whole {
            return true;
        }
        if let SlotMut::Records(list) = target.slot_mut(row.slot) {
            list.truncate(length);
        }
        false
    }

    fn fill(&mut self, extension: &mut dyn Record, found: &Found<'_>) -> bool {
        let of_type = found.row.type_name();
        let mut values = rows_of(extension.info(), "value").iter();
        if let Some(row) = values.find(|row| row.type_name() == of_type) {
            let from = extension.info();
            return self.place(extension, &[row.name], found, None, from).is_ok();
        }
        let Item::Record(record) = found.item else { return false };
        if record.info().kind != TypeKind::Backbone {
            return false;
        }
        for rows in record.info().elements() {
            for child in items(record, rows) {
                let kept = match child.row.name {
                    "id" | "extension" => {
                        let from = extension.info();
                        self.place(extension, &[child.row.name], &child, None, from).is_ok()
                    }
                    _ => self.keep_as(extension, &child, child.row.element()),
                };
                if !kept {
                    return false;
                }
            }
        }
        record.extras().is_none_or(crate::extras::Extras::is_empty)
    }

    /// Keeps the code that a primitive had before it was translated.
    pub(super) fn keep_code(&mut self, key: &str, code: &str, into: &mut dyn AnyPrimitive) -> bool {
        let url = url(self.from, key);
        let meta = into.meta_mut();
        let Some(row) = rows_of(meta.info(), "extension").first() else { return false };
        let Some(extension) = make(meta, row) else { return false };
        set_url(extension, &url);
        let Some(row) = extension.info().row("valueCode") else { return false };
        let SlotMut::Choice(choice) = extension.slot_mut(row.slot) else { return false };
        match choice.select(row.variant) {
            crate::record::ContentMut::Primitive(primitive) => primitive.assign(code).is_ok(),
            crate::record::ContentMut::Record(_) => false,
        }
    }

    /// The code that a primitive had, with the URL of the extension that kept it.
    pub(super) fn original(&self, meta: &dyn Record, key: &str) -> Option<(String, String)> {
        let url = url(self.to, key);
        let found =
            items(meta, rows_of(meta.info(), "extension")).into_iter().find_map(|found| {
                let Item::Record(extension) = found.item else { return None };
                let value =
                    items(extension, rows_of(extension.info(), "value")).into_iter().next()?;
                (url_of(extension) == Some(&url)).then(|| value.text()).flatten()
            })?;
        Some((url, found))
    }

    /// Puts back what an extension kept; false if it is any other extension.
    pub(super) fn restored(&mut self, extension: &dyn Record, target: &mut dyn Record) -> bool {
        let Some(url) = url_of(extension) else { return false };
        if self.used.as_deref() == Some(url) {
            return true;
        }
        let prefix = url.strip_prefix("http://hl7.org/fhir/").and_then(|rest| {
            rest.strip_prefix(version(self.to))?.strip_prefix("/StructureDefinition/extension-")
        });
        let Some(path) = prefix.and_then(|path| below(path, target.info().name)) else {
            return false;
        };
        let steps: Vec<&str> = path.split('.').collect();
        self.put_back(extension, target, &steps)
    }

    fn put_back(
        &mut self,
        extension: &dyn Record,
        target: &mut dyn Record,
        steps: &[&str],
    ) -> bool {
        let from = extension.info();
        let values = items(extension, rows_of(from, "value"));
        if let [value] = values[..] {
            return self.place(target, steps, &value, None, from).is_ok();
        }
        let mut record = target;
        for step in steps {
            let Some(row) = rows_of(record.info(), step).first() else { return false };
            let Kind::Record(_) = row.kind else { return false };
            match make(record, row) {
                Some(inner) => record = inner,
                None => return false,
            }
        }
        for rows in from.elements() {
            for found in items(extension, rows) {
                let Item::Record(inner) = found.item else {
                    if found.row.name == "id" {
                        let _ = self.place(record, &["id"], &found, None, from);
                    }
                    continue;
                };
                let name = url_of(inner).filter(|name| !rows_of(record.info(), name).is_empty());
                let back = name.is_some_and(|name| self.put_back(inner, record, &[name]));
                if !back && self.place(record, &["extension"], &found, None, from).is_err() {
                    return false;
                }
            }
        }
        true
    }
}

/// The URL of the extension for an element of a release.
fn url(release: Release, key: &str) -> String {
    format!("http://hl7.org/fhir/{}/StructureDefinition/extension-{key}", version(release))
}

fn url_of(extension: &dyn Record) -> Option<&str> {
    let row = extension.info().row("url")?;
    match extension.slot(row.slot) {
        Slot::Plain(url) => url.as_deref(),
        _ => None,
    }
}

fn set_url(extension: &mut dyn Record, url: &str) {
    if let Some(row) = extension.info().row("url")
        && let SlotMut::Plain(plain) = extension.slot_mut(row.slot)
    {
        *plain = Some(url.into());
    }
}
