//! Bundles as servers send them, whatever the release, with entries that are read one by one.

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::error::{Error, ErrorKind};
use crate::payload::not_json;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct RawBundle {
    #[serde(rename = "resourceType")]
    resource_type: Option<String>,
    #[serde(rename = "type")]
    pub(crate) of_type: Option<String>,
    total: Option<Value>,
    link: Vec<RawLink>,
    pub(crate) entry: Vec<RawEntry>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct RawLink {
    relation: Option<String>,
    url: Option<String>,
}

#[derive(Clone, Deserialize, Default)]
#[serde(default)]
pub(crate) struct RawEntry {
    #[serde(rename = "fullUrl")]
    pub(crate) full_url: Option<String>,
    pub(crate) resource: Option<Box<RawValue>>,
    search: Option<RawSearch>,
    pub(crate) request: Option<RawRequest>,
    pub(crate) response: Option<RawResponse>,
}

#[derive(Clone, Deserialize, Default)]
#[serde(default)]
struct RawSearch {
    mode: Option<String>,
}

#[derive(Clone, Deserialize, Default)]
#[serde(default)]
pub(crate) struct RawRequest {
    pub(crate) method: String,
    pub(crate) url: String,
    #[serde(rename = "ifMatch")]
    pub(crate) if_match: Option<String>,
    #[serde(rename = "ifNoneExist")]
    pub(crate) if_none_exist: Option<String>,
}

#[derive(Clone, Deserialize, Default)]
#[serde(default)]
pub(crate) struct RawResponse {
    pub(crate) status: String,
    pub(crate) location: Option<String>,
    pub(crate) etag: Option<String>,
    #[serde(rename = "lastModified")]
    pub(crate) last_modified: Option<String>,
    pub(crate) outcome: Option<Box<RawValue>>,
}

impl RawBundle {
    /// # Errors
    /// `NotJson`, `UnexpectedShape`, `WrongType`.
    pub(crate) fn read(document: &[u8]) -> Result<Self, Error> {
        let bundle: Self =
            serde_json::from_slice(document).map_err(|error| not_json(&error).at("Bundle"))?;
        if bundle.resource_type.as_deref() != Some("Bundle") {
            return Err(Error::new(ErrorKind::WrongType).at("body").member("resourceType"));
        }
        Ok(bundle)
    }

    /// The URL of a link.
    pub(crate) fn link(&self, relation: &str) -> Option<&str> {
        let mut links = self.link.iter();
        let link = links.find(|link| link.relation.as_deref() == Some(relation))?;
        link.url.as_deref().filter(|url| !url.trim().is_empty())
    }

    pub(crate) fn total(&self) -> Option<u64> {
        self.total.as_ref()?.as_u64()
    }
}

impl RawEntry {
    /// The resource as it came.
    pub(crate) fn document(&self) -> Option<&[u8]> {
        self.resource.as_ref().map(|resource| resource.get().as_bytes())
    }

    /// What `search.mode` says, if it is there.
    pub(crate) fn mode(&self) -> Option<&str> {
        self.search.as_ref()?.mode.as_deref()
    }

    /// Whether it is a match; entries without mode are.
    pub(crate) fn is_match(&self) -> bool {
        self.mode().is_none_or(|mode| mode == "match")
    }
}
