//! Bundles of each type, built from what belongs into them; the same for every release.

use std::collections::HashSet;

use super::{BundleError, BundleErrorKind};

/// Refuses a `fullUrl` that is not absolute, names a version or comes twice.
#[derive(Default)]
struct FullUrls(HashSet<String>);

impl FullUrls {
    fn add(&mut self, at: usize, url: &str) -> Result<(), BundleError> {
        let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
        let of_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
        let absolute = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(of_scheme);
        if !absolute || url.contains("/_history/") {
            return Err(BundleError::new(BundleErrorKind::FullUrl, at));
        }
        if !self.0.insert(url.to_owned()) {
            return Err(BundleError::new(BundleErrorKind::FullUrlTwice, at));
        }
        Ok(())
    }
}

/// Implements them for the Bundle of one release.
macro_rules! build {
    ($module:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use super::FullUrls;
            use crate::bundle::request::Method;
            use crate::bundle::{Assigned, BundleError, BundleErrorKind, Hit, Request};
            use crate::contained::{id_of, type_name};
            use crate::primitive::{AnyPrimitive, Code, Instant};
            use crate::resource::{AnyResource, ResourceType};
            use crate::$module::schema::SCHEMA;
            use crate::$module::{
                Bundle, BundleEntry, BundleEntryRequest, BundleEntrySearch, BundleLink,
                Composition, Identifier, MessageHeader, Resource,
            };

            /// Bundles of each type.
            impl Bundle {
                fn of_type(code: &str) -> Self {
                    Self { r#type: Code::from_text(code).into(), ..Self::default() }
                }

                /// A transaction: all requests or none. They stand in the order in which a server
                /// carries them out (deletes, creates, changes, reads), in each step as given.
                ///
                /// # Errors
                /// An update of a resource without id, an address that the method cannot have, a
                /// `fullUrl` that is not absolute or comes twice.
                pub fn transaction(
                    requests: impl IntoIterator<Item = Request<Resource>>,
                ) -> Result<Self, BundleError> {
                    let mut entries = entries(requests)?;
                    entries.sort_by_key(|(method, _)| method.step());
                    Ok(Self {
                        entry: entries.into_iter().map(|(_, entry)| entry).collect(),
                        ..Self::of_type("transaction")
                    })
                }

                /// A batch: each request for itself, in the order given.
                ///
                /// # Errors
                /// As for [`transaction`](Self::transaction).
                pub fn batch(
                    requests: impl IntoIterator<Item = Request<Resource>>,
                ) -> Result<Self, BundleError> {
                    Ok(Self {
                        entry: entries(requests)?.into_iter().map(|(_, entry)| entry).collect(),
                        ..Self::of_type("batch")
                    })
                }

                /// A collection of resources, each with its `fullUrl`.
                ///
                /// # Errors
                /// A `fullUrl` is not absolute or comes twice.
                pub fn collection(
                    resources: impl IntoIterator<Item = (String, Resource)>,
                ) -> Result<Self, BundleError> {
                    Ok(Self { entry: plain(resources)?, ..Self::of_type("collection") })
                }

                /// A document: its identifier, the time at which it was put together, its
                /// Composition and what that refers to
                /// ([documents](https://hl7.org/fhir/R4/documents.html)).
                ///
                /// # Errors
                /// A `fullUrl` is not absolute or comes twice.
                pub fn document(
                    identifier: Identifier,
                    timestamp: Instant,
                    composition: (String, Composition),
                    resources: impl IntoIterator<Item = (String, Resource)>,
                ) -> Result<Self, BundleError> {
                    let first = (composition.0, Resource::from(composition.1));
                    Ok(Self {
                        identifier: identifier.into(),
                        timestamp: timestamp.into(),
                        entry: plain(std::iter::once(first).chain(resources))?,
                        ..Self::of_type("document")
                    })
                }

                /// A message: its header and what that refers to
                /// ([messaging](https://hl7.org/fhir/R4/messaging.html)).
                ///
                /// # Errors
                /// A `fullUrl` is not absolute or comes twice.
                pub fn message(
                    header: (String, MessageHeader),
                    resources: impl IntoIterator<Item = (String, Resource)>,
                ) -> Result<Self, BundleError> {
                    let first = (header.0, Resource::from(header.1));
                    Ok(Self {
                        entry: plain(std::iter::once(first).chain(resources))?,
                        ..Self::of_type("message")
                    })
                }

                /// One page of the answer to a search; `total` counts the matches of all pages, if
                /// it is known.
                ///
                /// # Errors
                /// A `fullUrl` is not absolute or comes twice.
                pub fn searchset(
                    total: Option<i32>,
                    hits: impl IntoIterator<Item = Hit<Resource>>,
                ) -> Result<Self, BundleError> {
                    let mut bundle = Self::of_type("searchset");
                    *bundle.total.value_mut() = total;
                    let mut urls = FullUrls::default();
                    for (at, hit) in hits.into_iter().enumerate() {
                        if let Some(url) = &hit.full_url {
                            urls.add(at, url)?;
                        }
                        let mut search = BundleEntrySearch {
                            mode: Code::from_text(hit.mode).into(),
                            ..BundleEntrySearch::default()
                        };
                        *search.score.value_mut() = hit.score;
                        let entry = BundleEntry {
                            full_url: hit.full_url.map(Into::into).unwrap_or_default(),
                            resource: Some(hit.resource),
                            search: search.into(),
                            ..BundleEntry::default()
                        };
                        bundle.entry.push(entry);
                    }
                    Ok(bundle)
                }

                /// The same with a link: `self`, `next`, `previous`, `first`, `last`.
                #[must_use]
                pub fn with_link(mut self, relation: &str, url: &str) -> Self {
                    let mut link = BundleLink { url: url.into(), ..BundleLink::default() };
                    // Text and codes take any text.
                    let _ = AnyPrimitive::assign(&mut link.relation, relation);
                    self.link.push(link);
                    self
                }

                /// The URL of a link: `next` for the next page.
                pub fn link_url(&self, relation: &str) -> Option<&str> {
                    let mut links = self.link.iter();
                    links.find(|link| link.relation.as_str() == Some(relation))?.url.as_str()
                }

                /// The resources of one type, in their order.
                pub fn resources_of<T: ResourceType>(&self) -> impl Iterator<Item = &T> {
                    self.entry.iter().filter_map(|entry| entry.resource.as_ref()?.downcast_ref())
                }

                /// Each entry of this batch or transaction with its answer.
                ///
                /// # Errors
                /// The other Bundle is no answer to one like this, or differs in the number of
                /// entries.
                pub fn exchanges<'a>(
                    &'a self,
                    response: &'a Self,
                ) -> Result<impl Iterator<Item = (&'a BundleEntry, &'a BundleEntry)>, BundleError>
                {
                    let own = self.r#type.as_str().unwrap_or_default();
                    let answer = response.r#type.as_str().unwrap_or_default();
                    if !matches!(own, "batch" | "transaction")
                        || answer.strip_suffix("-response") != Some(own)
                    {
                        return Err(BundleError::new(BundleErrorKind::OtherType, 0));
                    }
                    if self.entry.len() != response.entry.len() {
                        let at = self.entry.len().min(response.entry.len());
                        return Err(BundleError::new(BundleErrorKind::Unpaired, at));
                    }
                    Ok(self.entry.iter().zip(&response.entry))
                }

                /// The addresses that a server gave to the resources of this batch or transaction,
                /// from its answer; those whose request failed have none.
                ///
                /// # Errors
                /// As for [`exchanges`](Self::exchanges).
                pub fn assigned(&self, response: &Self) -> Result<Assigned, BundleError> {
                    let mut assigned = Assigned::default();
                    for (request, answer) in self.exchanges(response)? {
                        let Some(full_url) = request.full_url.as_str() else { continue };
                        let Some(outcome) = &answer.response else { continue };
                        if !outcome.status.as_str().is_some_and(|it| it.starts_with('2')) {
                            continue;
                        }
                        let resource = answer.resource.as_ref().map(AnyResource::view);
                        let own = resource.and_then(|resource| {
                            Some(format!("{}/{}", type_name(resource), id_of(resource)?))
                        });
                        let addresses = [
                            outcome.location.as_str(),
                            own.as_deref(),
                            request.request.as_ref().and_then(|request| request.url.as_str()),
                        ];
                        let _ = addresses
                            .into_iter()
                            .flatten()
                            .any(|address| assigned.add(&SCHEMA, full_url, address));
                    }
                    Ok(assigned)
                }
            }

            fn entries(
                requests: impl IntoIterator<Item = Request<Resource>>,
            ) -> Result<Vec<(Method, BundleEntry)>, BundleError> {
                let mut urls = FullUrls::default();
                let mut entries = Vec::new();
                for (at, request) in requests.into_iter().enumerate() {
                    request.check(&SCHEMA).map_err(|kind| BundleError::new(kind, at))?;
                    if let Some(url) = &request.full_url {
                        urls.add(at, url)?;
                    }
                    let text = |text: Option<String>| text.map(Into::into).unwrap_or_default();
                    let entry = BundleEntry {
                        full_url: text(request.full_url),
                        resource: request.resource,
                        request: BundleEntryRequest {
                            method: Code::from_text(request.method.code()).into(),
                            url: text(request.url),
                            if_match: text(request.if_match),
                            if_none_match: text(request.if_none_match),
                            if_none_exist: text(request.if_none_exist),
                            ..BundleEntryRequest::default()
                        }
                        .into(),
                        ..BundleEntry::default()
                    };
                    entries.push((request.method, entry));
                }
                Ok(entries)
            }

            fn plain(
                resources: impl IntoIterator<Item = (String, Resource)>,
            ) -> Result<Vec<BundleEntry>, BundleError> {
                let mut urls = FullUrls::default();
                let entry = |(at, (url, resource)): (usize, (String, Resource))| {
                    urls.add(at, &url)?;
                    Ok(BundleEntry {
                        full_url: url.into(),
                        resource: Some(resource),
                        ..BundleEntry::default()
                    })
                };
                resources.into_iter().enumerate().map(entry).collect()
            }
        }
    };
}

build!(r4, "r4");
build!(r4b, "r4b");
build!(r5, "r5");
