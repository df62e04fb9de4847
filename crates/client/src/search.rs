//! Searches as values: parameters, modifiers, prefixes, chains, includes, with the escapes of the standard
//! ([search](https://hl7.org/fhir/R4/search.html)).

use std::fmt;

use url::{Url, form_urlencoded};

/// The parameters of a search, in their order.
///
/// ```
/// use sanare_client::search::{self, Query};
///
/// let query = Query::new()
///     .by("patient", search::reference("Patient", "123"))
///     .by("category", search::token("http://terminology.hl7.org/CodeSystem/observation-category", "laboratory"))
///     .by("date", search::ge("2024"))
///     .chain(&["subject:Patient", "family"], "O'Brien, jr.")
///     .has("Provenance", "target", "agent", search::reference("Practitioner", "7"))
///     .include("Observation", "performer")
///     .sort("-date")
///     .count(100);
/// assert!(query.to_string().contains("subject%3APatient.family=O%27Brien%5C%2C%20jr."));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

/// A value of a search parameter, with the standard's escapes. Text becomes one as it is: `$`, `,` and `|` in it mean themselves.
#[derive(Clone, PartialEq, Eq)]
pub struct Criterion(String);

/// What stands behind a parameter's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Modifier<'a> {
    /// `:missing`
    Missing,
    /// `:exact`
    Exact,
    /// `:contains`
    Contains,
    /// `:text`
    Text,
    /// `:not`
    Not,
    /// `:in`
    In,
    /// `:not-in`
    NotIn,
    /// `:above`
    Above,
    /// `:below`
    Below,
    /// `:of-type`
    OfType,
    /// `:identifier`
    Identifier,
    /// `:code-text` (R5)
    CodeText,
    /// `:text-advanced` (R5)
    TextAdvanced,
    /// `:iterate`
    Iterate,
    /// `:Patient`
    Type(&'a str),
}

impl Modifier<'_> {
    fn code(&self) -> &str {
        match self {
            Self::Missing => "missing",
            Self::Exact => "exact",
            Self::Contains => "contains",
            Self::Text => "text",
            Self::Not => "not",
            Self::In => "in",
            Self::NotIn => "not-in",
            Self::Above => "above",
            Self::Below => "below",
            Self::OfType => "of-type",
            Self::Identifier => "identifier",
            Self::CodeText => "code-text",
            Self::TextAdvanced => "text-advanced",
            Self::Iterate => "iterate",
            Self::Type(name) => name,
        }
    }
}

impl Query {
    /// No parameters.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Takes over the query of a URL, percent-encoded, without the `?`.
    pub fn parse(query: &str) -> Self {
        Self(form_urlencoded::parse(query.as_bytes()).into_owned().collect())
    }

    /// A parameter and its value.
    #[must_use]
    pub fn by(self, name: &str, value: impl Into<Criterion>) -> Self {
        let Criterion(value) = value.into();
        self.raw(name, &value)
    }

    /// A parameter with a modifier.
    #[must_use]
    pub fn by_modified(
        self,
        name: &str,
        modifier: Modifier<'_>,
        value: impl Into<Criterion>,
    ) -> Self {
        self.by(&format!("{name}:{}", modifier.code()), value)
    }

    /// A parameter of what is referred to: `["subject:Patient", "family"]`.
    #[must_use]
    pub fn chain(self, path: &[&str], value: impl Into<Criterion>) -> Self {
        self.by(&path.join("."), value)
    }

    /// A parameter of what refers to it: `_has:Observation:patient:code=...`. Nest by giving `_has:...` as the parameter.
    #[must_use]
    pub fn has(
        self,
        resource_type: &str,
        reference: &str,
        parameter: &str,
        value: impl Into<Criterion>,
    ) -> Self {
        self.by(&format!("_has:{resource_type}:{reference}:{parameter}"), value)
    }

    /// Resources that matches refer to.
    #[must_use]
    pub fn include(self, resource_type: &str, parameter: &str) -> Self {
        self.raw("_include", &format!("{resource_type}:{parameter}"))
    }

    /// Resources that refer to matches.
    #[must_use]
    pub fn revinclude(self, resource_type: &str, parameter: &str) -> Self {
        self.raw("_revinclude", &format!("{resource_type}:{parameter}"))
    }

    /// Resources that matches and included ones refer to.
    #[must_use]
    pub fn include_iterate(self, resource_type: &str, parameter: &str) -> Self {
        self.raw("_include:iterate", &format!("{resource_type}:{parameter}"))
    }

    /// Resources that refer to matches and to included ones.
    #[must_use]
    pub fn revinclude_iterate(self, resource_type: &str, parameter: &str) -> Self {
        self.raw("_revinclude:iterate", &format!("{resource_type}:{parameter}"))
    }

    /// The order: `-date,status`.
    #[must_use]
    pub fn sort(self, rules: &str) -> Self {
        self.raw("_sort", rules)
    }

    /// How many matches a page should have.
    #[must_use]
    pub fn count(self, count: u32) -> Self {
        self.raw("_count", &count.to_string())
    }

    /// How exactly `Bundle.total` should be known: `none`, `estimate`, `accurate`.
    #[must_use]
    pub fn total(self, mode: &str) -> Self {
        self.raw("_total", mode)
    }

    /// Summaries: `true`, `text`, `data`, `count`. Never write them back.
    #[must_use]
    pub fn summary(self, mode: &str) -> Self {
        self.raw("_summary", mode)
    }

    /// These elements only. Never write the resources back.
    #[must_use]
    pub fn elements(self, names: &[&str]) -> Self {
        self.raw("_elements", &names.join(","))
    }

    /// An expression of [`_filter`](https://hl7.org/fhir/R4/search_filter.html).
    #[must_use]
    pub fn filter(self, expression: &str) -> Self {
        self.raw("_filter", expression)
    }

    /// Any parameter, whose value is in the form of the standard already: it is percent-encoded, not escaped.
    #[must_use]
    pub fn raw(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    /// True if there is no parameter.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a parameter is there, with a modifier or without.
    pub fn contains(&self, name: &str) -> bool {
        self.names().any(|known| known.split(':').next() == Some(name))
    }

    /// The names, with their modifiers.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The value of the first parameter of a name, as it will be sent before it is percent-encoded.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The same without the parameters that a test rejects.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&str, &str) -> bool) {
        self.0.retain(|(name, value)| keep(name, value));
    }

    pub(crate) fn write_to(&self, url: &mut Url) {
        if !self.0.is_empty() {
            url.set_query(Some(&self.to_string()));
        }
    }
}

/// Percent-encoded, as it stands in a URL and in the form of a POST.
impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let encoded =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish();
        // Not every server takes a plus for a space; a plus itself is encoded.
        f.write_str(&encoded.replace('+', "%20"))
    }
}

/// Shows how many parameters there are.
impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Query({} parameters)", self.0.len())
    }
}

impl From<&str> for Criterion {
    fn from(text: &str) -> Self {
        Self(escaped(text))
    }
}

impl From<String> for Criterion {
    fn from(text: String) -> Self {
        Self(escaped(&text))
    }
}

impl From<bool> for Criterion {
    fn from(value: bool) -> Self {
        Self(value.to_string())
    }
}

impl fmt::Debug for Criterion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Criterion(..)")
    }
}

/// A code of a system: `system|code`. An empty system asks for codes without one.
pub fn token(system: &str, code: &str) -> Criterion {
    Criterion(format!("{}|{}", escaped(system), escaped(code)))
}

/// Any code of a system: `system|`.
pub fn any_of_system(system: &str) -> Criterion {
    Criterion(format!("{}|", escaped(system)))
}

/// An identifier, of a system if there is one.
pub fn identifier(system: Option<&str>, value: &str) -> Criterion {
    system.map_or_else(|| value.into(), |system| token(system, value))
}

/// A resource: `Patient/123`.
pub fn reference(resource_type: &str, id: &str) -> Criterion {
    Criterion(format!("{}/{}", escaped(resource_type), escaped(id)))
}

/// A quantity: `5.4|http://unitsofmeasure.org|mg`. Put a prefix before it by [`gt`] and its like.
pub fn quantity(number: &str, system: &str, unit: &str) -> Criterion {
    Criterion(format!("{}|{}|{}", escaped(number), escaped(system), escaped(unit)))
}

/// One of several values.
pub fn one_of<C: Into<Criterion>>(values: impl IntoIterator<Item = C>) -> Criterion {
    joined(values, ",")
}

/// The parts of a composite parameter: `a$b`.
pub fn composite<C: Into<Criterion>>(parts: impl IntoIterator<Item = C>) -> Criterion {
    joined(parts, "$")
}

fn joined<C: Into<Criterion>>(values: impl IntoIterator<Item = C>, with: &str) -> Criterion {
    let values: Vec<String> = values.into_iter().map(|value| value.into().0).collect();
    Criterion(values.join(with))
}

macro_rules! prefixes {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        pub fn $name(value: impl Into<Criterion>) -> Criterion {
            Criterion(format!(concat!(stringify!($name), "{}"), value.into().0))
        }
    )*};
}

prefixes! {
    /// Equal, within the precision that is given.
    eq
    /// Not equal.
    ne
    /// Greater.
    gt
    /// Less.
    lt
    /// Greater or equal.
    ge
    /// Less or equal.
    le
    /// Starts after.
    sa
    /// Ends before.
    eb
    /// Approximately.
    ap
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | ',' | '$' | '|') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::needless_pass_by_value, reason = "reads better")]
    fn sent(query: Query) -> String {
        // As a server decodes it.
        let text = query.to_string();
        let pairs = form_urlencoded::parse(text.as_bytes());
        pairs.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    #[test]
    fn q01_every_form() {
        let query = Query::new;
        assert_eq!(sent(query().by("name", "a,b|c$d\\e")), r"name=a\,b\|c\$d\\e");
        assert_eq!(
            sent(query().by("code", token("http://loinc.org", "8867-4"))),
            "code=http://loinc.org|8867-4"
        );
        assert_eq!(sent(query().by("code", token("", "x"))), "code=|x");
        assert_eq!(sent(query().by("code", any_of_system("urn:x"))), "code=urn:x|");
        assert_eq!(sent(query().by("identifier", identifier(None, "1|2"))), r"identifier=1\|2");
        assert_eq!(sent(query().by("subject", reference("Patient", "1"))), "subject=Patient/1");
        let dose = gt(quantity("5.4", "http://unitsofmeasure.org", "mg"));
        assert_eq!(sent(query().by("value", dose)), "value=gt5.4|http://unitsofmeasure.org|mg");
        assert_eq!(sent(query().by("status", one_of(["final", "a,b"]))), r"status=final,a\,b");
        let parts = composite([token("s", "c"), lt("5")]);
        assert_eq!(sent(query().by("code-value-quantity", parts)), "code-value-quantity=s|c$lt5");
        let exact = query().by_modified("family", Modifier::Exact, "Ä b");
        assert_eq!(exact.to_string(), "family%3Aexact=%C3%84%20b");
        let typed = query().by_modified("subject", Modifier::Type("Patient"), "1");
        assert_eq!(sent(typed), "subject:Patient=1");
        let chained = query().chain(&["subject:Patient", "organization", "name"], "x");
        assert_eq!(sent(chained), "subject:Patient.organization.name=x");
        let has = query().has("Observation", "patient", "code", "x");
        assert_eq!(sent(has), "_has:Observation:patient:code=x");
        let includes = query()
            .include("A", "b")
            .revinclude("C", "d")
            .include_iterate("E", "f")
            .revinclude_iterate("G", "h");
        assert_eq!(
            sent(includes),
            "_include=A:b&_revinclude=C:d&_include:iterate=E:f&_revinclude:iterate=G:h"
        );
        let results = query()
            .sort("-date")
            .count(5)
            .total("accurate")
            .summary("count")
            .elements(&["id", "name"])
            .filter("given eq \"x\"");
        assert_eq!(
            sent(results),
            "_sort=-date&_count=5&_total=accurate&_summary=count&_elements=id,name&_filter=given eq \"x\""
        );
        for (prefix, text) in [
            (eq("1"), "eq1"),
            (ne("1"), "ne1"),
            (ge("1"), "ge1"),
            (le("1"), "le1"),
            (sa("1"), "sa1"),
            (eb("1"), "eb1"),
            (ap("1"), "ap1"),
        ] {
            assert_eq!(prefix.0, text);
        }
    }

    #[test]
    fn q01_a_plus_is_not_a_space() {
        assert_eq!(
            Query::new().by("date", "2024-01-01T00:00:00+01:00").to_string(),
            "date=2024-01-01T00%3A00%3A00%2B01%3A00"
        );
        assert_eq!(Query::parse("a=b%20c&d").to_string(), "a=b%20c&d=");
    }
}
