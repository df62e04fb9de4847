//! Query strings that came from outside.

use url::form_urlencoded;

use crate::error::{Error, ErrorKind};

/// The parameters of a query, each at most once where it is asked for.
pub(crate) struct Query<'a> {
    part: &'static str,
    pairs: Vec<(std::borrow::Cow<'a, str>, std::borrow::Cow<'a, str>)>,
}

impl<'a> Query<'a> {
    /// Reads the part after the `?`; a leading `?` is passed over.
    pub(crate) fn parse(raw: &'a str, part: &'static str) -> Result<Self, Error> {
        if raw.len() > LIMIT {
            return Err(Error::new(ErrorKind::TooLarge).at(part).with_bytes(raw.len()));
        }
        let raw = raw.strip_prefix('?').unwrap_or(raw);
        let pairs = form_urlencoded::parse(raw.as_bytes()).take(MAX_PAIRS).collect();
        Ok(Self { part, pairs })
    }

    /// The value, if the parameter is there and not empty.
    pub(crate) fn optional(&self, name: &'static str) -> Result<Option<&str>, Error> {
        let mut found = self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value);
        let first = found.next();
        if found.next().is_some() {
            return Err(Error::new(ErrorKind::DuplicateParameter).at(self.part).member(name));
        }
        Ok(first.map(AsRef::as_ref).filter(|value: &&str| !value.is_empty()))
    }

    pub(crate) fn required(&self, name: &'static str) -> Result<&str, Error> {
        self.optional(name)?
            .ok_or_else(|| Error::new(ErrorKind::ParameterMissing).at(self.part).member(name))
    }
}

const LIMIT: usize = 64 * 1024;
const MAX_PAIRS: usize = 256;
