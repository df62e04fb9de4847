//! The index of a Bundle.

use std::collections::HashMap;
use std::fmt;

use crate::reference::{Instance, ReferenceUrl};
use crate::schema::Schema;
use crate::view::Node;

/// Finds the entries of a Bundle by URL and resolves references between them as the standard says
/// ([resolving references in Bundles](https://hl7.org/fhir/R4/bundle.html#references)).
///
/// It is made in one pass and each look-up takes constant time.
///
/// ```
/// # #[cfg(all(feature = "r4", feature = "serde_json"))] {
/// use sanare_fhir::bundle::{BundleIndex, Resolution};
/// use sanare_fhir::{r4, view::JsonNode};
///
/// let json = serde_json::json!({"resourceType": "Bundle", "type": "collection", "entry": [
///     {"fullUrl": "http://a.org/Patient/1", "resource": {"resourceType": "Patient", "id": "1"}},
///     {"fullUrl": "http://a.org/Basic/2", "resource": {"resourceType": "Basic", "id": "2"}},
/// ]});
/// let index = BundleIndex::new(JsonNode::resource(&r4::schema::SCHEMA, &json)).unwrap();
/// let basic = index.entry(1).unwrap();
/// match index.resolve(&basic, "Patient/1") {
///     Resolution::Entry(entry) => assert_eq!(entry.position(), 0),
///     _ => unreachable!(),
/// }
/// # }
/// ```
pub struct BundleIndex<'a, N> {
    schema: &'static Schema,
    entries: Vec<Entry<'a, N>>,
    by_url: HashMap<Key<'a>, Vec<usize>>,
    by_type_and_id: Option<HashMap<(&'static str, &'a str), Vec<usize>>>,
}

/// An entry of a Bundle.
#[derive(Clone, Copy)]
pub struct Entry<'a, N> {
    position: usize,
    full_url: Option<&'a str>,
    resource: Option<N>,
    version: Option<&'a str>,
}

/// Where a reference leads.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Resolution<'a, N> {
    /// To the resource of an entry.
    Entry(Entry<'a, N>),
    /// To a resource contained in the entry's own, or to that resource itself.
    Contained(N),
    /// To one of several entries, and nothing tells to which.
    Ambiguous,
    /// Out of the Bundle, or nowhere.
    Outside,
}

/// A URL as the look-up compares it: the parts of the address of a resource, or the whole text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key<'a> {
    Instance { base: &'a str, of_type: &'static str, id: &'a str },
    Url(&'a str),
}

impl<'a, N: Node<'a>> BundleIndex<'a, N> {
    /// Indexes a Bundle; none if the node is no Bundle.
    pub fn new(bundle: N) -> Option<Self> {
        let of_type = bundle.of_type().filter(|of_type| of_type.name() == "Bundle")?;
        let schema = of_type.schema();
        let mut index =
            Self { schema, entries: Vec::new(), by_url: HashMap::new(), by_type_and_id: None };
        for (position, entry) in bundle.child("entry").enumerate() {
            let resource = entry.child("resource").next();
            let meta = resource.and_then(|resource| resource.child("meta").next());
            let entry = Entry {
                position,
                full_url: entry.text("fullUrl"),
                resource,
                version: meta.and_then(|meta| meta.text("versionId")),
            };
            if let Some(url) = entry.full_url {
                let key = Key::of(ReferenceUrl::parse(schema, url), url);
                index.by_url.entry(key).or_default().push(position);
            }
            index.entries.push(entry);
        }
        Some(index)
    }

    /// Also finds entries without `fullUrl`, by the type and id of their resource.
    ///
    /// The standard does not resolve to them, but many systems send such Bundles.
    #[must_use]
    pub fn with_entries_without_full_url(mut self) -> Self {
        let mut found: HashMap<_, Vec<_>> = HashMap::new();
        for entry in self.entries.iter().filter(|entry| entry.full_url.is_none()) {
            if let Some(resource) = entry.resource
                && let (Some(of_type), Some(id)) = (resource.of_type(), resource.text("id"))
            {
                found.entry((of_type.name(), id)).or_default().push(entry.position);
            }
        }
        self.by_type_and_id = Some(found);
        self
    }

    /// The entries in their order.
    pub fn entries(&self) -> &[Entry<'a, N>] {
        &self.entries
    }

    /// The entry at a place, from 0.
    pub fn entry(&self, position: usize) -> Option<Entry<'a, N>> {
        self.entries.get(position).copied()
    }

    /// Where a reference in the resource of `from` leads.
    ///
    /// A relative reference is taken below the base of the `fullUrl` of `from`; if that is no
    /// address on a server, it leads nowhere. A versioned reference needs the entry whose resource
    /// has that version. Entries with the same `fullUrl` are ambiguous unless the version tells.
    pub fn resolve(&self, from: &Entry<'a, N>, reference: &str) -> Resolution<'a, N> {
        let url = ReferenceUrl::parse(self.schema, reference);
        match url {
            ReferenceUrl::Container => {
                from.resource.map_or(Resolution::Outside, Resolution::Contained)
            }
            ReferenceUrl::Contained(id) => {
                let contained = from.resource.and_then(|resource| {
                    resource.child("contained").find(|found| found.text("id") == Some(id))
                });
                contained.map_or(Resolution::Outside, Resolution::Contained)
            }
            ReferenceUrl::Relative(instance) => {
                let base = from.full_url.map(|url| ReferenceUrl::parse(self.schema, url));
                let found = match base {
                    Some(ReferenceUrl::Absolute { base, .. }) => {
                        self.find(Key::instance(base, instance), instance.version)
                    }
                    _ => Resolution::Outside,
                };
                match (&found, &self.by_type_and_id) {
                    (Resolution::Outside, Some(by_type_and_id)) => {
                        let key = (instance.of_type.name(), instance.id);
                        self.choose(by_type_and_id.get(&key), instance.version)
                    }
                    _ => found,
                }
            }
            other => {
                let version = other.instance().and_then(|instance| instance.version);
                self.find(Key::of(other, reference), version)
            }
        }
    }

    fn find(&self, key: Key<'_>, version: Option<&str>) -> Resolution<'a, N> {
        // The map is read with a key of a shorter life than its own.
        let by_url: &HashMap<Key<'_>, Vec<usize>> = &self.by_url;
        self.choose(by_url.get(&key), version)
    }

    fn choose(&self, found: Option<&Vec<usize>>, version: Option<&str>) -> Resolution<'a, N> {
        let entries = found.into_iter().flatten().filter_map(|at| self.entries.get(*at));
        let mut fitting = entries.filter(|entry| version.is_none() || entry.version == version);
        match (fitting.next(), fitting.next()) {
            (None, _) => Resolution::Outside,
            (Some(entry), None) => Resolution::Entry(*entry),
            (Some(_), Some(_)) => Resolution::Ambiguous,
        }
    }
}

impl<'a, N: Copy> Entry<'a, N> {
    /// The place in the Bundle, from 0.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The `fullUrl`.
    pub fn full_url(&self) -> Option<&'a str> {
        self.full_url
    }

    /// The resource.
    pub fn resource(&self) -> Option<N> {
        self.resource
    }
}

impl<'a> Key<'a> {
    fn of(url: ReferenceUrl<'a>, text: &'a str) -> Self {
        match url {
            ReferenceUrl::Absolute { base, instance } => Self::instance(base, instance),
            _ => Self::Url(text),
        }
    }

    fn instance(base: &'a str, instance: Instance<'a>) -> Self {
        Self::Instance { base, of_type: instance.of_type.name(), id: instance.id }
    }
}

/// Shows the number of entries.
impl<N> fmt::Debug for BundleIndex<'_, N> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "BundleIndex({} entries)", self.entries.len())
    }
}

/// Shows the place, never a URL.
impl<N> fmt::Debug for Entry<'_, N> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Entry").field("position", &self.position).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[cfg(all(feature = "r4", feature = "serde_json"))]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::r4::schema::SCHEMA;
    use crate::view::JsonNode;

    const UUID: &str = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520";

    fn entry(full_url: &str, id: &str, version: &str) -> Value {
        json!({"fullUrl": full_url, "resource": {
            "resourceType": "Patient", "id": id, "meta": {"versionId": version}}})
    }

    fn bundle(entries: &[Value]) -> Value {
        json!({"resourceType": "Bundle", "type": "collection", "entry": entries})
    }

    /// Where a reference out of the entry at `from` leads: a place, or a word.
    fn leads(bundle: &Value, from: usize, reference: &str) -> String {
        let index = BundleIndex::new(JsonNode::resource(&SCHEMA, bundle)).unwrap();
        word(&index, from, reference)
    }

    fn word(index: &BundleIndex<'_, JsonNode<'_>>, from: usize, reference: &str) -> String {
        match index.resolve(&index.entry(from).unwrap(), reference) {
            Resolution::Entry(entry) => entry.position().to_string(),
            Resolution::Contained(_) => "contained".to_owned(),
            Resolution::Ambiguous => "ambiguous".to_owned(),
            Resolution::Outside => "outside".to_owned(),
        }
    }

    #[test]
    fn bun_01_index_by_url() {
        let bundle = bundle(&[
            entry("http://a.org/Patient/1", "1", "1"),
            entry(UUID, "2", "1"),
            entry("http://a.org/other", "3", "1"),
        ]);
        for (reference, to) in [
            ("http://a.org/Patient/1", "0"),
            (UUID, "1"),
            ("http://a.org/other", "2"),
            ("http://a.org/Patient/1/_history/1", "0"),
            ("http://a.org/Patient/1/_history/2", "outside"),
            ("http://b.org/Patient/1", "outside"),
            ("https://a.org/Patient/1", "outside"),
        ] {
            assert_eq!(leads(&bundle, 0, reference), to, "{reference}");
        }
        let patient = json!({"resourceType": "Patient"});
        assert!(BundleIndex::new(JsonNode::resource(&SCHEMA, &patient)).is_none());
    }

    #[test]
    fn bun_02_relative_references_below_the_base_of_their_entry() {
        let bundle = bundle(&[
            entry("http://a.org/fhir/Patient/1", "1", "1"),
            entry("http://b.org/Patient/1", "1", "1"),
            entry("http://a.org/fhir/Patient/2", "2", "1"),
            entry(UUID, "3", "1"),
            json!({"resource": {"resourceType": "Patient", "id": "4",
                "contained": [{"resourceType": "Patient", "id": "c"}]}}),
        ]);
        for (from, reference, to) in [
            (0, "Patient/2", "2"),
            (2, "Patient/1", "0"),
            (1, "Patient/1", "1"),
            (1, "Patient/2", "outside"),
            (3, "Patient/1", "outside"),
            (3, UUID, "3"),
            (0, "Patient/4", "outside"),
            (4, "Patient/4", "outside"),
            (4, "#c", "contained"),
            (4, "#", "contained"),
            (4, "#nosuch", "outside"),
            (0, "#c", "outside"),
            (0, "Patient?identifier=1", "outside"),
        ] {
            assert_eq!(leads(&bundle, from, reference), to, "{from} {reference}");
        }
        let index = BundleIndex::new(JsonNode::resource(&SCHEMA, &bundle)).unwrap();
        let index = index.with_entries_without_full_url();
        assert_eq!(word(&index, 0, "Patient/4"), "4");
        assert_eq!(word(&index, 0, "Patient/2"), "2", "the rule of the standard comes first");
        assert_eq!(word(&index, 1, "Patient/2"), "outside");
    }

    #[test]
    fn bun_03_duplicate_full_urls() {
        let url = "http://a.org/Patient/1";
        let bundle = bundle(&[
            entry(url, "1", "1"),
            entry(url, "1", "2"),
            entry(UUID, "2", "1"),
            entry(UUID, "2", "1"),
        ]);
        for (reference, to) in [
            (url, "ambiguous"),
            ("http://a.org/Patient/1/_history/2", "1"),
            ("Patient/1/_history/1", "0"),
            ("Patient/1", "ambiguous"),
            (UUID, "ambiguous"),
        ] {
            assert_eq!(leads(&bundle, 0, reference), to, "{reference}");
        }
    }

    #[test]
    fn bun_07_ten_thousand_cross_references() {
        let count = 10_000;
        let entries: Vec<Value> = (0..count)
            .map(|id| entry(&format!("http://a.org/Patient/{id}"), &id.to_string(), "1"))
            .collect();
        let bundle = bundle(&entries);
        let index = BundleIndex::new(JsonNode::resource(&SCHEMA, &bundle)).unwrap();
        for from in 0..count {
            let to = (from * 7919 + 1) % count;
            assert_eq!(word(&index, from, &format!("Patient/{to}")), to.to_string());
        }
    }

    #[test]
    fn err_03_index_shows_no_url() {
        let bundle = bundle(&[entry("http://Canary/Patient/Canary", "Canary", "Canary")]);
        let index = BundleIndex::new(JsonNode::resource(&SCHEMA, &bundle)).unwrap();
        let entry = index.entry(0).unwrap();
        let found = index.resolve(&entry, "http://Canary/Patient/Canary");
        assert!(!format!("{index:?} {entry:?} {found:?}").contains("Canary"));
    }
}
