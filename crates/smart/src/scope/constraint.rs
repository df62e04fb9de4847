//! Search-parameter constraints of a scope: the part after the `?`.

use std::fmt;

/// One `param=value` of a scope: the resource matches when it matches any of the values.
///
/// `Debug` shows the parameter's name and the number of values, never a value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Constraint {
    name: Box<str>,
    values: Box<[Box<str>]>,
}

impl Constraint {
    /// The search parameter, with its modifier or chain if it has one.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The alternatives, percent-decoded, sorted; FHIR's own escapes (`\,`, `\|`) are kept.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &str> {
        self.values.iter().map(AsRef::as_ref)
    }

    /// Whether the text calls this form experimental: a modifier, a chain or `_filter`.
    pub fn is_experimental(&self) -> bool {
        is_experimental(&self.name)
    }

    /// Whether every resource that matches this matches the other too.
    fn implies(&self, other: &Self) -> bool {
        // The meaning of a list under a modifier is not "any of", so those are compared whole.
        self.name == other.name
            && (self.values == other.values
                || (!self.is_experimental()
                    && self.values.iter().all(|value| other.values.binary_search(value).is_ok())))
    }

    fn parse(item: &str) -> Option<Self> {
        let (name, raw) = item.split_once('=')?;
        if !is_name(name) {
            return None;
        }
        let decoded = decode(raw)?;
        let mut values: Vec<Box<str>> = if is_experimental(name) {
            vec![decoded.as_str().into()]
        } else {
            split_alternatives(&decoded)?.into_iter().map(Box::from).collect()
        };
        if values.iter().any(|value| value.is_empty()) {
            return None;
        }
        values.sort_unstable();
        values.dedup();
        Some(Self { name: name.into(), values: values.into() })
    }
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=", self.name)?;
        for (index, value) in self.values.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            encode(value, f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=[{} values]", self.name, self.values.len())
    }
}

/// All constraints of a scope; a resource must match each.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Constraints(Box<[Constraint]>);

impl Constraints {
    /// The constraints, sorted by name.
    pub fn iter(&self) -> std::slice::Iter<'_, Constraint> {
        self.0.iter()
    }

    /// Whether there is no constraint.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every resource that matches these matches the others too.
    pub fn implies(&self, other: &Self) -> bool {
        other.iter().all(|theirs| self.iter().any(|ours| ours.implies(theirs)))
    }

    /// `name=value&name=value`, as in a scope or a search; `None` if a part is not of that form.
    pub(crate) fn parse(query: &str) -> Option<Self> {
        query.split('&').map(Constraint::parse).collect::<Option<Vec<_>>>().map(Self::canonical)
    }

    /// The parts of a search that have the form of a constraint; the others only narrow it further.
    pub(crate) fn of_search(query: &str) -> Self {
        Self::canonical(query.split('&').filter_map(Constraint::parse).collect())
    }

    pub(crate) fn both(&self, other: &Self) -> Self {
        Self::canonical(self.iter().chain(other.iter()).cloned().collect())
    }

    /// Sorted, and without what another constraint already says.
    fn canonical(mut all: Vec<Constraint>) -> Self {
        all.sort_unstable();
        all.dedup();
        let kept = all
            .iter()
            .filter(|one| !all.iter().any(|other| other != *one && other.implies(one)))
            .cloned();
        Self(kept.collect())
    }
}

impl<'a> IntoIterator for &'a Constraints {
    type Item = &'a Constraint;
    type IntoIter = std::slice::Iter<'a, Constraint>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Constraints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, one) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("&")?;
            }
            write!(f, "{one}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Constraints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

fn is_experimental(name: &str) -> bool {
    name.contains([':', '.']) || name == "_filter"
}

pub(crate) fn is_name(name: &str) -> bool {
    let ok = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ':' | '.');
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && name.chars().all(ok)
}

/// Splits at commas that no backslash escapes; a backslash at the end escapes nothing and is refused.
fn split_alternatives(text: &str) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ',' => {
                parts.push(text.get(start..at)?);
                start = at + 1;
            }
            _ => {}
        }
    }
    if escaped {
        return None;
    }
    parts.push(text.get(start..)?);
    Some(parts)
}

/// Percent-decoding that refuses broken escapes; `+` stays a plus.
pub(crate) fn decode(raw: &str) -> Option<String> {
    if !raw.contains('%') {
        return Some(raw.to_owned());
    }
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = if *first == b'%' {
            let [high, low, tail @ ..] = tail else { return None };
            let digit = |byte: u8| char::from(byte).to_digit(16);
            let byte = digit(*high)? * 16 + digit(*low)?;
            bytes.push(u8::try_from(byte).ok()?);
            tail
        } else {
            bytes.push(*first);
            tail
        };
    }
    String::from_utf8(bytes).ok()
}

/// Percent-encodes all that a scope token or the constraint syntax forbids; `|` and `,` stay readable.
pub(crate) fn encode(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~|:/,@!*();'$".contains(&byte) {
            write!(f, "{}", char::from(byte))?;
        } else {
            write!(f, "%{byte:02X}")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Constraints {
        Constraints::parse(text).unwrap()
    }

    #[test]
    fn s05_pipe_raw_or_encoded() {
        assert_eq!(parse("category=http://x|lab"), parse("category=http%3A%2F%2Fx%7Clab"));
    }

    #[test]
    fn s05_commas_are_or() {
        let both = parse("category=b,a");
        assert_eq!(both.iter().next().unwrap().values().collect::<Vec<_>>(), ["a", "b"]);
        assert!(parse("category=a").implies(&both));
        assert!(!both.implies(&parse("category=a")));
        assert!(parse("category=a&status=final").implies(&both));
        let escaped = parse("code=a\\,b,c");
        assert_eq!(escaped.iter().next().unwrap().values().len(), 2);
    }

    #[test]
    fn s05_modifier_chain_and_filter_flagged() {
        for text in ["code:in=http://v", "patient.birthdate=1990", "_filter=name eq x"] {
            assert!(parse(text).iter().all(Constraint::is_experimental), "{text}");
        }
        assert!(!parse("category=a").iter().any(Constraint::is_experimental));
        // `code:not=a` is wider than `code:not=a,b`; lists under a modifier are compared whole.
        assert!(!parse("code:not=a").implies(&parse("code:not=a,b")));
    }

    #[test]
    fn s01_empty_or_broken_value_refused() {
        for text in
            ["", "category", "category=", "=x", "category=a,,b", "a=%zz", "a=%ff", "a=1&", "a=x\\"]
        {
            assert_eq!(Constraints::parse(text), None, "{text}");
        }
    }

    #[test]
    fn redundant_constraints_are_dropped() {
        assert_eq!(parse("category=a&category=a,b"), parse("category=a"));
    }
}
