//! The addresses that a server gave to the resources of a transaction.

use std::collections::HashMap;
use std::fmt;

use crate::links::{self, Link};
use crate::record::Record;
use crate::reference::ReferenceUrl;
use crate::schema::Schema;

/// The addresses that a server gave to the resources of a batch or transaction, by the `fullUrl`
/// of their request.
#[derive(Clone, Default)]
pub struct Assigned(HashMap<String, String>);

impl Assigned {
    /// The address that a resource has now, `Patient/1`, by the `fullUrl` of its request.
    pub fn address(&self, full_url: &str) -> Option<&str> {
        self.0.get(full_url).map(String::as_str)
    }

    /// How many resources have an address.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if no resource has an address.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Changes what a record says of the resources to their addresses, and says how many texts
    /// changed: references, elements of type `uri`, `url`, `oid` and `uuid`, links and images of
    /// narratives; elements of type `canonical` only where they are a `urn:uuid:` or `urn:oid:`,
    /// which the transaction has made meaningless.
    pub fn rewrite(&self, record: &mut dyn Record) -> usize {
        links::change(record, &mut |link, text| {
            if link == Link::Canonical && !text.starts_with("urn:") {
                return None;
            }
            self.0.get(text).cloned()
        })
    }

    /// Takes the address out of `Response.location`, or out of a request's own.
    pub(super) fn add(&mut self, schema: &'static Schema, full_url: &str, address: &str) -> bool {
        let Some(instance) = ReferenceUrl::parse(schema, address).instance() else { return false };
        self.0.insert(full_url.to_owned(), format!("{}/{}", instance.of_type, instance.id));
        true
    }
}

/// Shows the count, never an address.
impl fmt::Debug for Assigned {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Assigned({})", self.0.len())
    }
}
