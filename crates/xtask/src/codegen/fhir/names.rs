//! Names of the model: from the standard's words to Rust's forms.

use std::collections::BTreeSet;

use super::value_sets::CodeSet;
use crate::error::Result;

/// Names that the module of a release needs for itself.
pub const RESERVED: &[&str] =
    &["Primitive", "Resource", "Option", "Vec", "Box", "Result", "String"];

/// `Patient.contact` becomes `PatientContact`.
pub fn structure(path: &str) -> String {
    path.split('.').map(upper_first).collect()
}

/// The enum of a choice: `ObservationValue`.
pub fn choice(owner: &str, element: &str) -> String {
    format!("{owner}{}", upper_first(element))
}

/// `birthDate` becomes `BirthDate`.
pub fn upper_first(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// The file of a type: `HumanName` becomes `human_name`.
pub fn module(name: &str) -> String {
    let snake = snake(name);
    if KEYWORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}

/// The field of an element: `birthDate` becomes `birth_date`, `use` becomes `r#use`.
pub fn field(name: &str) -> String {
    module(name)
}

/// The static of a type: `HumanName` becomes `HUMAN_NAME`.
pub fn constant(name: &str) -> String {
    snake(name).to_uppercase()
}

/// The Rust type of a primitive's value.
pub fn primitive(code: &str) -> Result<&'static str> {
    Ok(match code {
        "boolean" => "bool",
        "integer" | "positiveInt" | "unsignedInt" => "i32",
        "integer64" => "i64",
        "decimal" => "Decimal",
        "date" => "Date",
        "dateTime" => "DateTime",
        "instant" => "Instant",
        "time" => "Time",
        "base64Binary" => "Base64Binary",
        "canonical" | "code" | "id" | "markdown" | "oid" | "string" | "uri" | "url" | "uuid" => {
            "Text"
        }
        other => return Err(format!("the primitive {other} has no Rust type").into()),
    })
}

/// The enum of a value set.
pub fn code_set(set: &CodeSet) -> String {
    camel(&set.name)
}

/// The page of a data type on the site of the standard.
pub fn data_type_page(name: &str) -> String {
    match name {
        "Dosage" | "Extension" | "Narrative" | "Reference" | "ElementDefinition" => {
            let page = match name {
                "Extension" => "extensibility",
                "Reference" => "references",
                other => return format!("{}.html", other.to_lowercase()),
            };
            format!("{page}.html#{name}")
        }
        "Meta" => "resource.html#Meta".to_owned(),
        _ => format!("datatypes.html#{name}"),
    }
}

/// Codes that are no words, by name. An entry that names no code is an error.
const SYMBOLS: &[(&str, &str)] = &[
    ("<", "LessThan"),
    ("<=", "LessOrEqual"),
    (">=", "GreaterOrEqual"),
    (">", "GreaterThan"),
    ("=", "Equal"),
    ("!=", "NotEqual"),
];

/// Names of codes, and the symbols that have been asked for.
#[derive(Debug, Default)]
pub struct Symbols {
    used: BTreeSet<&'static str>,
}

impl Symbols {
    /// The variant of a code: `entered-in-error` becomes `EnteredInError`; the keyword `Self` gets
    /// an underscore, since it cannot be a raw identifier.
    pub fn variant(&mut self, code: &str) -> String {
        if let Some((symbol, name)) = SYMBOLS.iter().find(|(symbol, _)| *symbol == code) {
            self.used.insert(symbol);
            return (*name).to_owned();
        }
        let name = camel(code);
        if name.starts_with(|first: char| first.is_ascii_digit()) {
            format!("V{name}")
        } else if name == "Self" {
            "Self_".to_owned()
        } else {
            name
        }
    }

    /// The end of a run: every symbol must have been used.
    pub fn close(&self) -> Result<()> {
        match SYMBOLS.iter().find(|(symbol, _)| !self.used.contains(symbol)) {
            Some((symbol, _)) => Err(format!("no code is {symbol}").into()),
            None => Ok(()),
        }
    }
}

const KEYWORDS: &[&str] = &["abstract", "const", "for", "ref", "type", "use"];

/// Words of letters and digits, each with a capital; digits that would meet are kept apart.
fn camel(text: &str) -> String {
    let mut out = String::new();
    for word in text.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let digits = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        if digits(out.chars().last()) && digits(word.chars().next()) {
            out.push('_');
        }
        out.push_str(&upper_first(word));
    }
    out
}

/// `ISOHead` becomes `iso_head`, `birthDate` becomes `birth_date`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut before = None;
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let after_lower = before.is_some_and(|before: char| !before.is_ascii_uppercase());
        let before_lower = letters.peek().is_some_and(char::is_ascii_lowercase);
        if letter.is_ascii_uppercase()
            && !out.is_empty()
            && (after_lower || before_lower)
            && !out.ends_with('_')
        {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
        before = Some(letter);
    }
    out
}
