//! Versions of resources as HTTP writes them.

use std::fmt;

use http::HeaderValue;

use crate::error::{Error, ErrorKind};

/// The version of a resource: `meta.versionId`, and `W/"..."` in headers.
///
/// ```
/// use sanare_client::ETag;
///
/// for text in ["W/\"3\"", "\"3\"", "3", "w/\"3\""] {
///     assert_eq!(ETag::read(text).unwrap(), ETag::of_version("3"));
/// }
/// assert_eq!(ETag::of_version("3").to_string(), "W/\"3\"");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ETag(String);

impl ETag {
    /// The tag of a version id.
    pub fn of_version(version_id: &str) -> Self {
        Self(version_id.to_owned())
    }

    /// Reads a header value, weak or strong, with quotes or without.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix("W/").or_else(|| text.strip_prefix("w/")).unwrap_or(text);
        let text = match text.strip_prefix('"') {
            Some(quoted) => quoted.strip_suffix('"')?,
            None => text,
        };
        (!text.is_empty() && !text.contains('"')).then(|| Self(text.to_owned()))
    }

    /// The version id.
    pub fn version_id(&self) -> &str {
        &self.0
    }

    /// # Errors
    /// `InvalidHeader` if the version id holds what no header can.
    pub(crate) fn header(&self) -> Result<HeaderValue, Error> {
        HeaderValue::from_str(&self.to_string())
            .map_err(|_| Error::new(ErrorKind::InvalidHeader).at("request").member("ETag"))
    }
}

impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "W/\"{}\"", self.0)
    }
}

/// Shows nothing: a server may write anything there.
impl fmt::Debug for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ETag(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn v01_etags_in_and_out() {
        assert_eq!(ETag::read("W/\"a b\"").unwrap().version_id(), "a b");
        for text in ["", "\"", "W/\"", "W/\"x", "a\"b", "\"\""] {
            assert_eq!(ETag::read(text), None, "{text}");
        }
        assert!(ETag::of_version("a\nb").header().is_err());
    }
}
