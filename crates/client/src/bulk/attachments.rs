//! Where the attachments of resources are.

use std::fmt;

use sanare_fhir::Release;
use sanare_fhir::view::{JsonNode, Node as _};
use serde_json::Value;

use crate::error::{Error, ErrorKind};

use super::fetch::RemoteFile;

/// An `Attachment` whose content is elsewhere: it has a `url` and no `data`.
///
/// ```
/// use sanare_client::bulk::AttachmentLink;
/// use sanare_fhir::Release;
///
/// let line = br#"{"resourceType":"DocumentReference","content":[
///     {"attachment":{"contentType":"application/pdf","url":"https://ehr.example/fhir/Binary/7"}}]}"#;
/// let links = AttachmentLink::find(line, Release::R4)?;
/// assert_eq!(links[0].content_type(), Some("application/pdf"));
/// let file = links[0].file(true)?; // for `FhirClient::fetch_file`
/// assert!(file.requires_access_token());
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AttachmentLink {
    url: String,
    content_type: Option<String>,
}

impl AttachmentLink {
    /// The links of a resource, of those below it too.
    ///
    /// # Errors
    /// `NotJson`; `WrongVersion` if the release is not switched on.
    pub fn find(resource: &[u8], release: Release) -> Result<Vec<Self>, Error> {
        let error = |kind| Error::new(kind).at("attachments");
        let schema = release.schema().ok_or_else(|| error(ErrorKind::WrongVersion))?;
        let value: Value =
            serde_json::from_slice(resource).map_err(|_| error(ErrorKind::NotJson))?;
        let mut found = Vec::new();
        // The reader has bounded the depth.
        let mut open = vec![JsonNode::resource(schema, &value)];
        while let Some(node) = open.pop() {
            if node.of_type().is_some_and(|of| of.name() == "Attachment") {
                if let (Some(url), None) = (node.text("url"), node.text("data")) {
                    let content_type = node.text("contentType").map(str::to_owned);
                    found.push(Self { url: url.to_owned(), content_type });
                }
                continue;
            }
            let begin = open.len();
            open.extend(node.children().map(|child| child.node));
            if let Some(children) = open.get_mut(begin..) {
                children.reverse();
            }
        }
        Ok(found)
    }

    /// The media type, as the resource says.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Where it is, as the resource says.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The file to fetch; the manifest of the export says whether it wants the access token.
    ///
    /// # Errors
    /// As [`RemoteFile::attachment`].
    pub fn file(&self, requires_access_token: bool) -> Result<RemoteFile, Error> {
        RemoteFile::attachment(&self.url, requires_access_token)
    }
}

/// Shows the media type; addresses can open files.
impl fmt::Debug for AttachmentLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttachmentLink")
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[cfg(feature = "r4")]
mod tests {
    use super::*;

    #[test]
    fn f09_attachments_wherever_the_standard_has_them() {
        let line = br#"{"resourceType":"DocumentReference",
            "contained":[{"resourceType":"Patient","photo":[{"url":"https://e.example/photo"}]}],
            "extension":[{"url":"https://e.example/not-me","valueAttachment":{"url":"https://e.example/ext"}}],
            "content":[{"attachment":{"url":"https://e.example/1","contentType":"text/plain"}},
                       {"attachment":{"url":"https://e.example/inline","data":"eA=="}},
                       {"attachment":{"title":"none"}}]}"#;
        let links = AttachmentLink::find(line, Release::R4).unwrap();
        let mut urls: Vec<_> = links.iter().map(AttachmentLink::url).collect();
        urls.sort_unstable();
        assert_eq!(
            urls,
            ["https://e.example/1", "https://e.example/ext", "https://e.example/photo"]
        );
        assert!(!format!("{links:?}").contains("e.example"));
    }

    #[test]
    fn f09_what_is_no_address_is_an_error() {
        let kind = |url: &str| RemoteFile::attachment(url, true).map_err(|error| error.kind());
        for url in ["Binary/1", "/fhir/Binary/1", "https://user@e.example/1"] {
            assert_eq!(kind(url), Err(ErrorKind::InvalidUrl), "{url}");
        }
        assert_eq!(kind("http://e.example/1"), Err(ErrorKind::Insecure));
        assert_eq!(kind("urn:uuid:1"), Err(ErrorKind::Insecure));
    }
}
