//! The deviations of vendors' servers, as rows of a table.

use url::Url;

/// What the servers of a vendor need beyond the standard, each row with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vendor {
    name: String,
    quirks: Vec<Quirk>,
}

/// One deviation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quirk {
    area: Area,
    key: &'static str,
    value: String,
    source: String,
}

/// What a deviation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Area {
    /// By what a server of the vendor is known.
    Detect,
    /// Logins and tokens.
    Login,
    /// Requests for data.
    Api,
}

/// A table that is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at line {line} of a table of vendors")]
pub struct VendorError {
    kind: VendorErrorKind,
    line: usize,
}

/// What is wrong with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum VendorErrorKind {
    /// The first line is not `vendor area key value source`, with tabs between.
    #[error("another heading")]
    Heading,
    /// A row has more or fewer than five cells, or an empty one.
    #[error("not five cells with text")]
    Cells,
    /// No such area or key.
    #[error("an unknown area or key")]
    Key,
    /// The key does not take this value.
    #[error("a value that does not fit its key")]
    Value,
    /// A key that takes one value has a second one.
    #[error("a second value")]
    Twice,
}

impl Vendor {
    /// The vendors that this crate knows.
    pub fn all() -> Vec<Self> {
        // A test proves that the table can be read.
        Self::read(TABLE).unwrap_or_default()
    }

    /// Reads a table: a heading, then a row for each deviation, with tabs between the cells.
    ///
    /// | area | key | value |
    /// |---|---|---|
    /// | detect | `publisher`, `software` | as the CapabilityStatement says, without a full stop at the end |
    /// | detect | `software_prefix` | the beginning of it |
    /// | login | `basic_encoding` | `raw`, `rfc6749` |
    /// | login | `audience`, `assertion_audience`, `issuer` | text |
    /// | login | `authorization_endpoint`, `token_endpoint` | a URL |
    /// | login | `client_id_in_body`, `retry_bare_400` | `true` |
    /// | login | `early_refresh` | seconds |
    /// | api | `param_style` | `repeat`, `comma` |
    /// | api | `encode_commas_twice`, `delete_export`, `no_last_updated` | `true` |
    /// | api | `requests_per_minute` | a number |
    /// | api | `limit_code`, `broken_search` | text, each in a row of its own |
    /// | login, api | `note` | text |
    ///
    /// # Errors
    /// The line and what is wrong with it.
    pub fn read(table: &str) -> Result<Vec<Self>, VendorError> {
        let mut vendors: Vec<Self> = Vec::new();
        let mut lines = table.lines().zip(1..);
        if lines.next().is_none_or(|(line, _)| line != HEADING) {
            return Err(VendorError { kind: VendorErrorKind::Heading, line: 1 });
        }
        for (row, line) in lines.filter(|(row, _)| !row.is_empty()) {
            let error = |kind| VendorError { kind, line };
            let cells: Vec<&str> = row.split('\t').map(str::trim).collect();
            let &[name, area, key, value, source] = cells.as_slice() else {
                return Err(error(VendorErrorKind::Cells));
            };
            if cells.iter().any(|cell| cell.is_empty()) {
                return Err(error(VendorErrorKind::Cells));
            }
            let known = KEYS.iter().find(|known| known.area.name() == area && known.name == key);
            let known = known.ok_or_else(|| error(VendorErrorKind::Key))?;
            if !known.form.fits(value) {
                return Err(error(VendorErrorKind::Value));
            }
            let at = vendors.iter().position(|vendor| vendor.name == name);
            let at = at.unwrap_or_else(|| {
                vendors.push(Self { name: name.to_owned(), quirks: Vec::new() });
                vendors.len() - 1
            });
            let Some(vendor) = vendors.get_mut(at) else { continue };
            if !known.repeats && vendor.text(known.area, known.name).is_some() {
                return Err(error(VendorErrorKind::Twice));
            }
            vendor.quirks.push(Quirk {
                area: known.area,
                key: known.name,
                value: value.to_owned(),
                source: source.to_owned(),
            });
        }
        Ok(vendors)
    }

    /// The vendor of this name, among those that this crate knows.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|vendor| vendor.name == name)
    }

    /// The vendor of a server, from its CapabilityStatement's `publisher` and `software.name`.
    ///
    /// Veradigm is not detected: the only public statement that we found is of 2016 and names Allscripts, whose products two companies share
    /// now. Choose it by hand.
    pub fn detect(publisher: Option<&str>, software: Option<&str>) -> Option<Self> {
        let publisher = publisher.map(|name| name.trim_end_matches('.'));
        let mut all = Self::all();
        let is = |vendor: &Self, key: &str, found: Option<&str>| {
            found.is_some_and(|found| vendor.texts(Area::Detect, key).any(|it| it == found))
        };
        let begins = |vendor: &Self| {
            software.is_some_and(|found| {
                vendor.texts(Area::Detect, "software_prefix").any(|it| found.starts_with(it))
            })
        };
        // Who publishes says more than what software it is.
        let at =
            all.iter().position(|vendor| is(vendor, "publisher", publisher)).or_else(|| {
                all.iter().position(|vendor| is(vendor, "software", software) || begins(vendor))
            })?;
        Some(all.swap_remove(at))
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// All deviations, in the order of the table.
    pub fn quirks(&self) -> impl Iterator<Item = &Quirk> {
        self.quirks.iter()
    }

    /// The values of a key.
    pub fn texts(&self, area: Area, key: &str) -> impl Iterator<Item = &str> {
        let of = move |quirk: &&Quirk| quirk.area == area && quirk.key == key;
        self.quirks.iter().filter(of).map(|quirk| quirk.value.as_str())
    }

    /// The value of a key that takes one.
    pub fn text(&self, area: Area, key: &str) -> Option<&str> {
        self.texts(area, key).next()
    }

    /// Whether a key is set.
    pub fn flag(&self, area: Area, key: &str) -> bool {
        self.text(area, key).is_some()
    }

    /// The value of a key that takes a number.
    pub fn number(&self, area: Area, key: &str) -> Option<u32> {
        self.text(area, key)?.parse().ok()
    }

    /// The value of a key that takes a URL.
    pub fn url(&self, area: Area, key: &str) -> Option<Url> {
        self.text(area, key)?.parse().ok()
    }

    /// What to know, each note with its source in brackets.
    pub fn notes(&self, area: Area) -> impl Iterator<Item = String> {
        let of = move |quirk: &&Quirk| quirk.area == area && quirk.key == "note";
        self.quirks.iter().filter(of).map(|quirk| format!("{} ({})", quirk.value, quirk.source))
    }
}

impl Quirk {
    /// What it is about.
    pub fn area(&self) -> Area {
        self.area
    }

    /// Which deviation it is.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// Its value.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Where that is known from.
    pub fn source(&self) -> &str {
        &self.source
    }
}

impl Area {
    const fn name(self) -> &'static str {
        match self {
            Self::Detect => "detect",
            Self::Login => "login",
            Self::Api => "api",
        }
    }
}

impl VendorError {
    /// What is wrong.
    pub fn kind(&self) -> VendorErrorKind {
        self.kind
    }

    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }
}

/// A key, and what it takes.
struct Key {
    area: Area,
    name: &'static str,
    form: Form,
    repeats: bool,
}

enum Form {
    Text,
    True,
    Number,
    Url,
    OneOf(&'static [&'static str]),
}

impl Form {
    fn fits(&self, value: &str) -> bool {
        match self {
            Self::Text => true,
            Self::True => value == "true",
            Self::Number => value.parse::<u32>().is_ok(),
            Self::Url => Url::parse(value).is_ok(),
            Self::OneOf(values) => values.contains(&value),
        }
    }
}

const fn one(area: Area, name: &'static str, form: Form) -> Key {
    Key { area, name, form, repeats: false }
}

const fn many(area: Area, name: &'static str) -> Key {
    Key { area, name, form: Form::Text, repeats: true }
}

const KEYS: &[Key] = &[
    many(Area::Detect, "publisher"),
    many(Area::Detect, "software"),
    many(Area::Detect, "software_prefix"),
    one(Area::Login, "basic_encoding", Form::OneOf(&["raw", "rfc6749"])),
    one(Area::Login, "audience", Form::Text),
    one(Area::Login, "assertion_audience", Form::Text),
    one(Area::Login, "issuer", Form::Text),
    one(Area::Login, "authorization_endpoint", Form::Url),
    one(Area::Login, "token_endpoint", Form::Url),
    one(Area::Login, "client_id_in_body", Form::True),
    one(Area::Login, "retry_bare_400", Form::True),
    one(Area::Login, "early_refresh", Form::Number),
    many(Area::Login, "note"),
    one(Area::Api, "param_style", Form::OneOf(&["repeat", "comma"])),
    one(Area::Api, "encode_commas_twice", Form::True),
    one(Area::Api, "delete_export", Form::True),
    one(Area::Api, "no_last_updated", Form::True),
    one(Area::Api, "requests_per_minute", Form::Number),
    many(Area::Api, "limit_code"),
    many(Area::Api, "broken_search"),
    many(Area::Api, "note"),
];

const HEADING: &str = "vendor\tarea\tkey\tvalue\tsource";
const TABLE: &str = include_str!("../data/vendors.tsv");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_vendors() {
        let vendors = Vendor::read(TABLE).unwrap();
        assert_eq!(vendors, Vendor::all());
        let names: Vec<&str> = vendors.iter().map(Vendor::name).collect();
        assert_eq!(
            names,
            [
                "Epic",
                "Oracle Health",
                "athenahealth",
                "Veradigm",
                "eClinicalWorks",
                "MEDITECH",
                "HAPI FHIR",
                "Kodjin"
            ]
        );
        for vendor in &vendors {
            assert_eq!(Vendor::named(vendor.name()).as_ref(), Some(vendor));
        }
        assert_eq!(Vendor::named(""), None);
    }

    #[test]
    fn vendors_are_detected() {
        let name = |publisher, software| {
            Vendor::detect(publisher, software).map(|vendor| vendor.name().to_owned())
        };
        for (publisher, expected) in [
            ("Cerner", "Oracle Health"),
            ("Oracle Health", "Oracle Health"),
            ("eClinicalWorks", "eClinicalWorks"),
            ("Medical Information Technology, Inc", "MEDITECH"),
            ("Medical Information Technology, Inc.", "MEDITECH"),
        ] {
            assert_eq!(name(Some(publisher), Some("Epic")).as_deref(), Some(expected));
        }
        for (software, expected) in [
            ("Epic", "Epic"),
            ("athenahealth FHIR Server", "athenahealth"),
            ("HAPI FHIR Server", "HAPI FHIR"),
            ("Kodjin FHIR", "Kodjin"),
        ] {
            assert_eq!(name(None, Some(software)).as_deref(), Some(expected));
        }
        assert_eq!(name(Some("Epic"), Some("HAPI")), None);
        assert_eq!(name(Some("Allscripts"), None), None);
        assert_eq!(name(None, None), None);
    }

    #[test]
    fn what_is_no_table_of_vendors() {
        let error = |rows: &str| {
            let error = Vendor::read(&format!("{HEADING}\n{rows}")).unwrap_err();
            (error.kind(), error.line())
        };
        assert_eq!(Vendor::read("").unwrap_err().kind(), VendorErrorKind::Heading);
        assert_eq!(error("A\tapi\tnote\tx"), (VendorErrorKind::Cells, 2));
        assert_eq!(error("\nA\tapi\tnote\tx\t "), (VendorErrorKind::Cells, 3));
        assert_eq!(error("A\tapi\tearly_refresh\t1\tx"), (VendorErrorKind::Key, 2));
        assert_eq!(error("A\tlogin\tearly_refresh\tsoon\tx"), (VendorErrorKind::Value, 2));
        assert_eq!(error("A\tapi\tdelete_export\tyes\tx"), (VendorErrorKind::Value, 2));
        assert_eq!(error("A\tapi\tparam_style\tsemicolon\tx"), (VendorErrorKind::Value, 2));
        assert_eq!(error("A\tlogin\ttoken_endpoint\t/t\tx"), (VendorErrorKind::Value, 2));
        let twice = "A\tapi\trequests_per_minute\t1\tx\nA\tapi\trequests_per_minute\t2\tx";
        assert_eq!(error(twice), (VendorErrorKind::Twice, 3));
        assert!(!format!("{:?}", Vendor::read("secret").unwrap_err()).contains("secret"));
    }
}
