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
        let pairs: Vec<_> = form_urlencoded::parse(raw.as_bytes()).take(MAX_PAIRS + 1).collect();
        // What stands behind the limit could be a second `state`.
        if pairs.len() > MAX_PAIRS {
            return Err(Error::new(ErrorKind::TooLarge).at(part).with_bytes(raw.len()));
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l03_a_double_behind_many_parameters_is_not_passed_over() {
        let many = "x=1&".repeat(MAX_PAIRS - 2);
        let query = format!("state=a&{many}state=b");
        let read = Query::parse(&query, "test").unwrap();
        assert_eq!(read.required("state").unwrap_err().kind(), ErrorKind::DuplicateParameter);
        let query = format!("state=a&x=1&{many}state=b");
        let error = Query::parse(&query, "test").err().unwrap();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
    }
}
