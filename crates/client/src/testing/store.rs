//! The resources of the fake server, with all their versions.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use url::form_urlencoded;

/// Resources by type and id, each with its versions; `None` is a delete.
#[derive(Clone, Default)]
pub(super) struct Store {
    resources: BTreeMap<(String, u64, String), Vec<Option<Value>>>,
    order: BTreeMap<(String, String), u64>,
    last: u64,
}

impl Store {
    pub(super) fn put(&mut self, mut resource: Value) -> String {
        let name = text(&resource, "resourceType").unwrap_or_default();
        let id = text(&resource, "id").unwrap_or_else(|| {
            self.last = self.last.saturating_add(1);
            format!("n{}", self.last)
        });
        let next = u64::try_from(self.order.len()).unwrap_or(u64::MAX);
        let order = *self.order.entry((name.clone(), id.clone())).or_insert(next);
        let versions = self.resources.entry((name, order, id.clone())).or_default();
        if let Some(members) = resource.as_object_mut() {
            members.insert("id".to_owned(), json!(id));
            let version = versions.len().saturating_add(1).to_string();
            members.insert("meta".to_owned(), json!({ "versionId": version }));
        }
        versions.push(Some(resource));
        id
    }

    fn all(&self, name: &str, id: &str) -> Option<&Vec<Option<Value>>> {
        let order = *self.order.get(&(name.to_owned(), id.to_owned()))?;
        self.resources.get(&(name.to_owned(), order, id.to_owned()))
    }

    /// The versions, oldest first.
    pub(super) fn history(&self, name: &str, id: &str) -> &[Option<Value>] {
        self.all(name, id).map_or(&[], Vec::as_slice)
    }

    /// The current version; `Err` if it was deleted.
    pub(super) fn current(&self, name: &str, id: &str) -> Option<Result<&Value, ()>> {
        Some(self.all(name, id)?.last()?.as_ref().ok_or(()))
    }

    pub(super) fn delete(&mut self, name: &str, id: &str) {
        if let Some(order) = self.order.get(&(name.to_owned(), id.to_owned()))
            && let Some(versions) =
                self.resources.get_mut(&(name.to_owned(), *order, id.to_owned()))
            && versions.last().is_some_and(Option::is_some)
        {
            versions.push(None);
        }
    }

    pub(super) fn versions(&self, name: &str, id: &str) -> usize {
        self.history(name, id).len()
    }

    pub(super) fn count(&self, name: &str) -> usize {
        self.of_type(name).count()
    }

    pub(super) fn of_type(&self, name: &str) -> impl Iterator<Item = &Value> {
        self.resources
            .iter()
            .filter(move |((of, _, _), _)| of == name)
            .filter_map(|(_, versions)| versions.last()?.as_ref())
    }

    /// The resources of a type that the parameters find, and the parameters that were taken up.
    pub(super) fn search(&self, name: &str, query: &str) -> (Vec<Value>, Vec<(String, String)>) {
        let pairs = form_urlencoded::parse(query.as_bytes()).into_owned();
        let known: Vec<(String, String)> =
            pairs.filter(|(name, _)| PARAMETERS.contains(&name.as_str())).collect();
        let found = self
            .of_type(name)
            .filter(|resource| known.iter().all(|(name, value)| is_found(resource, name, value)))
            .cloned()
            .collect();
        (found, known)
    }
}

pub(super) fn text(resource: &Value, name: &str) -> Option<String> {
    resource.get(name)?.as_str().map(str::to_owned)
}

fn is_found(resource: &Value, name: &str, value: &str) -> bool {
    let at = |pointer: &str| resource.pointer(pointer).and_then(Value::as_str);
    match name {
        "_id" => at("/id") == Some(value),
        "identifier" => {
            let list = resource.get("identifier").and_then(Value::as_array);
            list.into_iter().flatten().any(|identifier| {
                let own = text(identifier, "value").unwrap_or_default();
                match value.split_once('|') {
                    Some((system, value)) => {
                        own == value && text(identifier, "system").unwrap_or_default() == system
                    }
                    None => own == value,
                }
            })
        }
        "patient" | "subject" => at("/subject/reference").is_some_and(|it| it.ends_with(value)),
        "family" => at("/name/0/family") == Some(value),
        "status" => at("/status") == Some(value),
        _ => true,
    }
}

/// What the server knows; it passes over everything else.
const PARAMETERS: [&str; 9] =
    ["_id", "identifier", "patient", "subject", "family", "status", "_count", "_total", "_since"];
