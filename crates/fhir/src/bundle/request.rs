//! One request of a batch or transaction.

use std::fmt;

use super::BundleErrorKind;
use crate::contained::{id_of, type_name};
use crate::reference::ReferenceUrl;
use crate::resource::AnyResource;
use crate::schema::Schema;

/// One request of a batch or transaction
/// ([http](https://hl7.org/fhir/R4/http.html#transaction)); `R` is the `Resource` of the release.
///
/// Addresses are relative to the server: `Patient/1`, or `Patient?identifier=...` for a
/// conditional request.
#[derive(Clone)]
pub struct Request<R> {
    pub(super) method: Method,
    pub(super) url: Option<String>,
    pub(super) full_url: Option<String>,
    pub(super) resource: Option<R>,
    pub(super) if_match: Option<String>,
    pub(super) if_none_match: Option<String>,
    pub(super) if_none_exist: Option<String>,
}

/// The method of a request, in the order in which a server carries out a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Method {
    Delete,
    Post,
    Put,
    Patch,
    Get,
    Head,
}

impl Method {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Get => "GET",
            Self::Head => "HEAD",
        }
    }

    /// The step of the processing rules: deletes, creates, changes, reads.
    pub(super) const fn step(self) -> u8 {
        match self {
            Self::Delete => 0,
            Self::Post => 1,
            Self::Put | Self::Patch => 2,
            Self::Get | Self::Head => 3,
        }
    }
}

impl<R: AnyResource> Request<R> {
    fn new(method: Method, url: Option<String>, resource: Option<R>) -> Self {
        Self {
            method,
            url,
            full_url: None,
            resource,
            if_match: None,
            if_none_match: None,
            if_none_exist: None,
        }
    }

    /// Creates a resource; the server gives it an id.
    pub fn create(resource: impl Into<R>) -> Self {
        let resource = resource.into();
        let url = type_name(resource.view()).to_owned();
        Self::new(Method::Post, Some(url), Some(resource))
    }

    /// Writes a resource at its id.
    pub fn update(resource: impl Into<R>) -> Self {
        let resource = resource.into();
        let view = resource.view();
        let url = id_of(view).map(|id| format!("{}/{id}", type_name(view)));
        Self::new(Method::Put, url, Some(resource))
    }

    /// Writes a resource where a search finds one, or creates it: `identifier=...`.
    pub fn update_where(query: &str, resource: impl Into<R>) -> Self {
        let resource = resource.into();
        let url = format!("{}?{query}", type_name(resource.view()));
        Self::new(Method::Put, Some(url), Some(resource))
    }

    /// Changes a resource by a patch: `Parameters` for `FHIRPath` Patch, `Binary` for JSON Patch.
    pub fn patch(url: &str, patch: impl Into<R>) -> Self {
        Self::new(Method::Patch, Some(url.to_owned()), Some(patch.into()))
    }

    /// Deletes `Patient/1`, or what `Patient?identifier=...` finds.
    pub fn delete(url: &str) -> Self {
        Self::new(Method::Delete, Some(url.to_owned()), None)
    }

    /// Reads or searches.
    pub fn read(url: &str) -> Self {
        Self::new(Method::Get, Some(url.to_owned()), None)
    }

    /// Asks for the headers of a read.
    pub fn head(url: &str) -> Self {
        Self::new(Method::Head, Some(url.to_owned()), None)
    }

    /// Carries out an operation: `Patient/1/$everything`.
    pub fn operation(url: &str, parameters: impl Into<R>) -> Self {
        Self::new(Method::Post, Some(url.to_owned()), Some(parameters.into()))
    }

    /// The URL by which other entries refer to the resource: `urn:uuid:...` with a random UUID.
    #[must_use]
    pub fn full_url(mut self, url: &str) -> Self {
        self.full_url = Some(url.to_owned());
        self
    }

    /// Only if the resource still has this version.
    #[must_use]
    pub fn if_match(mut self, version: &str) -> Self {
        self.if_match = Some(format!("W/\"{version}\""));
        self
    }

    /// Only if the resource does not have this version.
    #[must_use]
    pub fn if_none_match(mut self, version: &str) -> Self {
        self.if_none_match = Some(format!("W/\"{version}\""));
        self
    }

    /// Only if a search finds nothing: `identifier=...`.
    #[must_use]
    pub fn if_none_exist(mut self, query: &str) -> Self {
        self.if_none_exist = Some(query.to_owned());
        self
    }

    /// Whether the address is one that the method can have.
    pub(super) fn check(&self, schema: &'static Schema) -> Result<(), BundleErrorKind> {
        let url = self.url.as_deref().ok_or(BundleErrorKind::IdMissing)?;
        let place = ReferenceUrl::parse(schema, url);
        let fits = match self.method {
            Method::Get | Method::Head => !url.is_empty(),
            Method::Post => {
                let name = url.rsplit('/').next().unwrap_or_default();
                name.starts_with('$')
                    || url == self.resource.as_ref().map_or("", |it| type_name(it.view()))
            }
            Method::Delete | Method::Put | Method::Patch => match place {
                ReferenceUrl::Relative(instance) => instance.version.is_none(),
                ReferenceUrl::Conditional { query, .. } => {
                    if query.is_empty() {
                        return Err(BundleErrorKind::Condition);
                    }
                    true
                }
                // A type that the release does not have is the server's to refuse.
                _ => self.resource.as_ref().is_some_and(|it| url.starts_with(type_name(it.view()))),
            },
        };
        if self.if_none_exist.as_ref().is_some_and(String::is_empty) {
            return Err(BundleErrorKind::Condition);
        }
        if fits { Ok(()) } else { Err(BundleErrorKind::Address) }
    }
}

/// Shows the method, never an address or the resource.
impl<R> fmt::Debug for Request<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Request({})", self.method.code())
    }
}

/// One resource of the answer to a search.
#[derive(Clone)]
pub struct Hit<R> {
    pub(super) full_url: Option<String>,
    pub(super) resource: R,
    pub(super) mode: &'static str,
    pub(super) score: Option<crate::primitive::Decimal>,
}

impl<R: AnyResource> Hit<R> {
    /// A resource that matches the search.
    pub fn matching(full_url: &str, resource: impl Into<R>) -> Self {
        Self {
            full_url: Some(full_url.to_owned()),
            resource: resource.into(),
            mode: "match",
            score: None,
        }
    }

    /// A resource that a match refers to.
    pub fn included(full_url: &str, resource: impl Into<R>) -> Self {
        Self { mode: "include", ..Self::matching(full_url, resource) }
    }

    /// An `OperationOutcome` about the search itself.
    pub fn outcome(outcome: impl Into<R>) -> Self {
        Self { full_url: None, resource: outcome.into(), mode: "outcome", score: None }
    }

    /// How well the resource matches, from 0 to 1.
    #[must_use]
    pub fn score(mut self, score: crate::primitive::Decimal) -> Self {
        self.score = Some(score);
        self
    }
}

/// Shows the mode, never the resource.
impl<R> fmt::Debug for Hit<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Hit({})", self.mode)
    }
}
