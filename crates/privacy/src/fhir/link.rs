//! Ids and links under other names, so that what belonged together still does.

use sanare_fhir::reference::{Instance, ReferenceUrl};
use sanare_fhir::schema::Schema;

use crate::key::{Key, Purpose};

/// The length of the ids that take the place of others.
const ID_LENGTH: usize = 32;

/// New names for ids and links.
#[derive(Clone, Copy)]
pub(crate) struct Links<'k> {
    pub(crate) key: &'k Key,
    pub(crate) schema: &'static Schema,
}

impl Links<'_> {
    /// The id of a resource of a type; `#` for a contained one.
    pub(crate) fn id(self, of_type: &str, id: &str) -> String {
        self.key.hex(Purpose::Id, &[of_type, id], ID_LENGTH)
    }

    /// A link: a reference, the URL of an entry, the location of an answer. None if it says more than
    /// which record it means, as a search does.
    pub(crate) fn link(self, text: &str) -> Option<String> {
        match ReferenceUrl::parse(self.schema, text) {
            ReferenceUrl::Container => Some("#".into()),
            ReferenceUrl::Contained(id) => Some(format!("#{}", self.id("#", id))),
            ReferenceUrl::Relative(instance) => Some(self.instance(instance)),
            ReferenceUrl::Absolute { base, instance } => {
                let base = self.key.hex(Purpose::Base, &[base], 16);
                Some(format!("https://{base}.invalid/fhir/{}", self.instance(instance)))
            }
            ReferenceUrl::Conditional { .. } => None,
            ReferenceUrl::Oid(_) => Some(self.oid(text)),
            _ => Some(self.uuid(text)),
        }
    }

    /// The version of a resource is not carried over: it tells how often a record was changed.
    fn instance(self, instance: Instance<'_>) -> String {
        let name = instance.of_type.name();
        format!("{name}/{}", self.id(name, instance.id))
    }

    /// The address of a request: of a resource, of a type, or with the search taken off it.
    pub(crate) fn request(self, text: &str) -> Option<String> {
        let path = text.split_once('?').map_or(text, |(path, _)| path);
        let is_type = |name: &str| self.schema.type_named(name).is_some();
        match ReferenceUrl::parse(self.schema, path) {
            ReferenceUrl::Relative(_) | ReferenceUrl::Absolute { .. } => self.link(path),
            _ => is_type(path).then(|| path.into()),
        }
    }

    /// A `urn:uuid:` made of any text (RFC 9562, version 8).
    pub(crate) fn uuid(self, text: &str) -> String {
        let number = self.key.number(Purpose::Value, &[text]);
        let number = number & !(0xf << 76) & !(0x3 << 62) | (0x8 << 76) | (0x2 << 62);
        let hex = format!("{number:032x}");
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
        format!(
            "urn:uuid:{}-{}-{}-{}-{}",
            part(0, 8),
            part(8, 12),
            part(12, 16),
            part(16, 20),
            part(20, 32)
        )
    }

    /// A `urn:oid:` below 2.25, where any number may stand (ITU-T X.667).
    pub(crate) fn oid(self, text: &str) -> String {
        format!("urn:oid:2.25.{}", self.key.number(Purpose::Value, &[text]))
    }

    /// What takes the place of an identifier's text, in its form: an OID for an OID, a UUID for a UUID.
    pub(crate) fn value(self, system: &str, text: &str) -> String {
        let is_oid = text.len() > 4
            && text.contains('.')
            && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if text.starts_with("urn:oid:") {
            self.oid(text)
        } else if text.starts_with("urn:") || text.contains("://") {
            self.uuid(text)
        } else if is_oid {
            self.oid(&format!("urn:oid:{text}")).split_off("urn:oid:".len())
        } else {
            self.key.hex(Purpose::Value, &[system, text], ID_LENGTH)
        }
    }
}
