//! Output that is organized in blocks.

use serde::Deserialize;

use crate::error::{Error, ErrorKind};

/// Tells to which resource each line of an organized file belongs: a line with a header begins a block, and what follows belongs to it
/// ([file organization](https://hl7.org/fhir/uv/bulkdata/STU3/export.html#bulk-data-output-file-organization)).
///
/// ```
/// use sanare_client::bulk::Blocks;
///
/// let mut blocks = Blocks::default();
/// let header = br#"{"resourceType":"Parameters","parameter":[{"name":"header","valueReference":{"reference":"Patient/1"}}]}"#;
/// assert_eq!(blocks.line(header)?, None);
/// assert_eq!(blocks.line(br#"{"resourceType":"Observation"}"#)?, Some("Patient/1"));
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Blocks {
    reference: Option<String>,
    /// The block goes on in the present file, which must begin with its header.
    goes_on: bool,
    begun: bool,
}

impl Blocks {
    /// Takes the next line. The reference to which it belongs; `None` for a header.
    ///
    /// # Errors
    /// `NotJson`; `UnexpectedShape` for a line that stands before any header, for a header without a reference, and for a file that does
    /// not go on as [`continues`](Self::continues) says.
    pub fn line(&mut self, line: &[u8]) -> Result<Option<&str>, Error> {
        let error = |kind| Error::new(kind).at("blocks");
        let read: Line = serde_json::from_slice(line).map_err(|_| error(ErrorKind::NotJson))?;
        let is_header = read.resource_type == "Parameters"
            && read.parameter.iter().any(|parameter| parameter.name == "header");
        if !is_header {
            if !self.begun {
                return Err(error(ErrorKind::UnexpectedShape).member("header"));
            }
            return Ok(self.reference.as_deref());
        }
        let missing = || error(ErrorKind::UnexpectedShape).member("valueReference");
        let headers = read.parameter.into_iter().find(|parameter| parameter.name == "header");
        let reference =
            headers.and_then(|header| header.reference?.reference).ok_or_else(missing)?;
        if std::mem::take(&mut self.goes_on) && self.reference.as_ref() != Some(&reference) {
            return Err(error(ErrorKind::UnexpectedShape).member("continuesInFile"));
        }
        self.begun = true;
        self.reference = Some(reference);
        Ok(None)
    }

    /// The file has ended and its last block goes on in the next one, as [`FileReport::continues_in`](super::FileReport::continues_in)
    /// says: the next line must repeat the header.
    pub fn continues(&mut self) {
        self.goes_on = true;
        self.begun = false;
    }
}

/// Shows no reference.
impl std::fmt::Debug for Blocks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Blocks").field("begun", &self.begun).finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "resourceType")]
    resource_type: String,
    #[serde(default)]
    parameter: Vec<Parameter>,
}

#[derive(Deserialize)]
struct Parameter {
    name: String,
    #[serde(rename = "valueReference")]
    reference: Option<Reference>,
}

#[derive(Deserialize)]
struct Reference {
    reference: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(of: &str) -> Vec<u8> {
        format!(r#"{{"resourceType":"Parameters","parameter":[{{"name":"header","valueReference":{{"reference":"{of}"}}}}]}}"#)
            .into_bytes()
    }

    const RESOURCE: &[u8] = br#"{"resourceType":"Observation","id":"x"}"#;

    #[test]
    fn f08_blocks_and_their_continuation() {
        let mut blocks = Blocks::default();
        assert_eq!(blocks.line(&header("Patient/1")).unwrap(), None);
        assert_eq!(blocks.line(RESOURCE).unwrap(), Some("Patient/1"));
        assert_eq!(blocks.line(&header("Patient/2")).unwrap(), None);
        blocks.continues();
        assert_eq!(blocks.line(&header("Patient/2")).unwrap(), None);
        assert_eq!(blocks.line(RESOURCE).unwrap(), Some("Patient/2"));
    }

    #[test]
    fn f08_what_is_out_of_place_is_an_error() {
        let member = |error: Error| (error.kind(), error.location().member());
        let shape = ErrorKind::UnexpectedShape;
        let mut blocks = Blocks::default();
        assert_eq!(member(blocks.line(RESOURCE).unwrap_err()), (shape, Some("header")));
        let bare = br#"{"resourceType":"Parameters","parameter":[{"name":"header"}]}"#;
        assert_eq!(member(blocks.line(bare).unwrap_err()), (shape, Some("valueReference")));
        blocks.line(&header("Patient/1")).unwrap();
        blocks.continues();
        assert_eq!(member(blocks.clone().line(RESOURCE).unwrap_err()), (shape, Some("header")));
        let other = blocks.line(&header("Patient/2")).unwrap_err();
        assert_eq!(member(other), (shape, Some("continuesInFile")));
    }
}
