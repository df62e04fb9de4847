//! What bodies hold: resources of sanare-fhir, or JSON of which nothing is known.

use std::fmt;

use sanare_fhir::json::{self, Document};
use sanare_fhir::view::{Node as _, RecordNode};
use serde::Deserialize;

use crate::error::{Error, ErrorKind};

/// A body that can be read and written: every resource type of sanare-fhir, its `Resource` of each release, and [`Json`].
pub trait Payload: Sized + Send + 'static {
    /// Reads a document.
    ///
    /// # Errors
    /// `Resource` or `NotJson`, with the line and column.
    fn read(document: &[u8]) -> Result<Self, Error>;

    /// The document.
    fn write(&self) -> Vec<u8>;
}

impl<T: Document + Send + 'static> Payload for T {
    fn read(document: &[u8]) -> Result<Self, Error> {
        json::read(document).map_err(|error| {
            let unreadable = Error::new(ErrorKind::Resource).at("resource");
            match error.location().position() {
                Some(at) => unreadable.line(at.line).offset(at.column),
                None => unreadable,
            }
        })
    }

    fn write(&self) -> Vec<u8> {
        json::to_string(self).into_bytes()
    }
}

/// A body as plain JSON. `Debug` shows nothing of it.
#[derive(Clone, PartialEq)]
pub struct Json(pub serde_json::Value);

impl Payload for Json {
    fn read(document: &[u8]) -> Result<Self, Error> {
        serde_json::from_slice(document).map(Self).map_err(|error| not_json(&error))
    }

    fn write(&self) -> Vec<u8> {
        self.0.to_string().into_bytes()
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Json(..)")
    }
}

/// The message of `serde_json` may quote the input; only its position is taken over.
pub(crate) fn not_json(error: &serde_json::Error) -> Error {
    let kind = if error.is_data() { ErrorKind::UnexpectedShape } else { ErrorKind::NotJson };
    Error::new(kind).at("body").line(error.line()).offset(error.column())
}

/// The first things to know of a resource, whatever its release.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Header {
    #[serde(rename = "resourceType")]
    pub(crate) resource_type: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) meta: Option<HeaderMeta>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct HeaderMeta {
    #[serde(rename = "versionId")]
    pub(crate) version_id: Option<String>,
}

impl Header {
    pub(crate) fn read(document: &[u8]) -> Result<Self, Error> {
        serde_json::from_slice(document).map_err(|error| not_json(&error))
    }

    pub(crate) fn version_id(&self) -> Option<&str> {
        self.meta.as_ref()?.version_id.as_deref()
    }
}

/// The id of a resource.
pub(crate) fn id_of<T: Document>(resource: &T) -> Option<&str> {
    RecordNode::new(resource).text("id")
}
