//! What the files of deletions say.

use std::fmt;

use serde::Deserialize;

use crate::error::{Error, ErrorKind};

use super::kick_off::is_id;
use super::manifest::is_type;

/// A resource that was deleted at the server, from a file of the section [`Deleted`](super::Section::Deleted).
///
/// ```
/// use sanare_client::bulk::Deletion;
///
/// let line = br#"{"resourceType":"Bundle","type":"transaction","entry":[
///     {"request":{"method":"DELETE","url":"Patient/123"}}]}"#;
/// let deleted = Deletion::read(line)?;
/// assert_eq!((deleted[0].resource_type(), deleted[0].id()), ("Patient", "123"));
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Deletion {
    resource_type: String,
    id: String,
}

impl Deletion {
    /// The deletions of one line: a transaction Bundle of nothing else.
    ///
    /// # Errors
    /// `NotJson`; `WrongBundle` for another resource or another type of Bundle; `UnexpectedShape`, with the entry, for anything but
    /// the deletion of one resource.
    pub fn read(line: &[u8]) -> Result<Vec<Self>, Error> {
        let error = |kind| Error::new(kind).at("deletions");
        let bundle: Bundle = serde_json::from_slice(line).map_err(|_| error(ErrorKind::NotJson))?;
        if bundle.resource_type != "Bundle" || bundle.kind.as_deref() != Some("transaction") {
            return Err(error(ErrorKind::WrongBundle));
        }
        let entries = bundle.entry.into_iter().enumerate();
        entries
            .map(|(index, entry)| {
                Self::of(&entry.request)
                    .ok_or_else(|| error(ErrorKind::UnexpectedShape).member("entry").index(index))
            })
            .collect()
    }

    fn of(request: &Request) -> Option<Self> {
        let (resource_type, id) = request.url.split_once('/')?;
        let fits = request.method == "DELETE" && is_type(resource_type) && is_id(id);
        fits.then(|| Self { resource_type: resource_type.to_owned(), id: id.to_owned() })
    }

    /// The type of the resource.
    pub fn resource_type(&self) -> &str {
        &self.resource_type
    }

    /// The id of the resource.
    pub fn id(&self) -> &str {
        &self.id
    }
}

/// Does not show the id.
impl fmt::Debug for Deletion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Deletion({})", self.resource_type)
    }
}

#[derive(Deserialize)]
struct Bundle {
    #[serde(rename = "resourceType")]
    resource_type: String,
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    request: Request,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    url: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f06_deletions_are_read() {
        let line = br#"{"resourceType":"Bundle","type":"transaction","entry":[
            {"request":{"method":"DELETE","url":"Patient/a"}},
            {"request":{"method":"DELETE","url":"Observation/b.1"}}]}"#;
        let read = Deletion::read(line).unwrap();
        let of: Vec<_> = read.iter().map(|it| (it.resource_type(), it.id())).collect();
        assert_eq!(of, [("Patient", "a"), ("Observation", "b.1")]);
        assert_eq!(format!("{read:?}"), "[Deletion(Patient), Deletion(Observation)]");
    }

    #[test]
    fn f06_anything_else_is_an_error() {
        let entry = |method: &str, url: &str| {
            let line = format!(
                r#"{{"resourceType":"Bundle","type":"transaction","entry":[{{"request":{{"method":"{method}","url":"{url}"}}}}]}}"#
            );
            Deletion::read(line.as_bytes()).map_err(|error| error.kind())
        };
        for (method, url) in [
            ("PUT", "Patient/a"),
            ("DELETE", "Patient?name=x"),
            ("DELETE", "Patient"),
            ("DELETE", "Patient/a/_history/1"),
        ] {
            assert_eq!(entry(method, url), Err(ErrorKind::UnexpectedShape), "{method} {url}");
        }
        let kind = |line: &str| Deletion::read(line.as_bytes()).unwrap_err().kind();
        assert_eq!(kind("x"), ErrorKind::NotJson);
        assert_eq!(kind(r#"{"resourceType":"Patient"}"#), ErrorKind::WrongBundle);
        assert_eq!(kind(r#"{"resourceType":"Bundle","type":"batch"}"#), ErrorKind::WrongBundle);
    }
}
