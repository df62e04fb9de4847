//! Code tables: which code of FHIR stands for a code of HL7 v2.

use std::collections::{BTreeMap, HashMap};

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeRow {
    /// The row's id, `AdministrativeSex/HL70001|F#1`.
    pub id: Box<str>,
    /// The name of the v2 code system, `HL70001`; empty in a row without a v2 code.
    pub system: Box<str>,
    /// The v2 code; empty in a row that only says which codes FHIR has.
    pub code: Box<str>,
    /// The address of the FHIR code system.
    pub target_system: Box<str>,
    /// The FHIR code; empty in a row that says that a v2 code has none.
    pub target: Box<str>,
    /// The FHIR code's display text.
    pub display: Box<str>,
    /// A message that carries this code is refused.
    pub rejects: bool,
}

/// A table of codes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    rows: Vec<CodeRow>,
    by_code: HashMap<Box<str>, Vec<usize>>,
}

/// What a table says of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Translation<'t> {
    /// These rows give a code.
    Codes(Vec<(usize, &'t CodeRow)>),
    /// The table knows the code and says that FHIR has none for it.
    NoTarget(usize),
    /// The table says that such a message is to be refused.
    Reject(usize),
    /// The table does not know the code.
    Unknown,
}

impl Table {
    /// A table of these rows.
    pub fn new(rows: Vec<CodeRow>) -> Self {
        let mut by_code: HashMap<Box<str>, Vec<usize>> = HashMap::new();
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| !row.code.is_empty()) {
            by_code.entry(row.code.clone()).or_default().push(at);
        }
        Self { rows, by_code }
    }

    /// All rows.
    pub fn rows(&self) -> &[CodeRow] {
        &self.rows
    }

    /// The rows for a code. Without a system the table's own is meant; a code of another system
    /// is unknown here, however it is spelt.
    pub fn translate(&self, code: &str, system: &str) -> Translation<'_> {
        let wanted = system_name(system);
        let mut codes = Vec::new();
        let mut none = None;
        for at in self.by_code.get(code).into_iter().flatten() {
            let Some(row) = self.rows.get(*at) else { continue };
            if !wanted.is_empty() && wanted != *row.system {
                continue;
            }
            if row.rejects {
                return Translation::Reject(*at);
            }
            if row.target.is_empty() {
                none = Some(*at);
            } else {
                codes.push((*at, row));
            }
        }
        match (codes.is_empty(), none) {
            (false, _) => Translation::Codes(codes),
            (true, Some(at)) => Translation::NoTarget(at),
            (true, None) => Translation::Unknown,
        }
    }
}

/// The name `HL7nnnn` of an HL7 table however it is written: the name, the address of its code
/// system, or its OID. Other names stay.
fn system_name(system: &str) -> String {
    let number = system
        .strip_prefix("http://terminology.hl7.org/CodeSystem/v2-")
        .map(str::to_owned)
        .or_else(|| {
            let arc = system.strip_prefix("urn:oid:").unwrap_or(system);
            let number: u16 = arc.strip_prefix("2.16.840.1.113883.12.")?.parse().ok()?;
            Some(format!("{number:04}"))
        });
    match number {
        Some(number) => format!("HL7{number}"),
        None => system.to_owned(),
    }
}

/// What is known of the name of a coding system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SystemName {
    /// The address that FHIR uses.
    Uri(String),
    /// A local system (`L`, `99zzz`): it has no address unless the caller knows one.
    Local,
    /// A name that nobody knows.
    Unknown,
}

/// Names of coding systems: HL7 table 0396 and what the caller adds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SystemNames {
    added: BTreeMap<Box<str>, Box<str>>,
}

impl SystemNames {
    /// Adds a name, or replaces what table 0396 says of it.
    pub fn add(&mut self, name: impl Into<Box<str>>, uri: impl Into<Box<str>>) {
        self.added.insert(name.into(), uri.into());
    }

    /// What the caller added.
    pub fn added(&self) -> impl Iterator<Item = (&str, &str)> {
        self.added.iter().map(|(name, uri)| (&**name, &**uri))
    }

    /// The address of the coding system with this name; an address or an OID is one already.
    pub fn resolve(&self, name: &str) -> SystemName {
        if let Some(uri) = self.added.get(name) {
            return SystemName::Uri(uri.to_string());
        }
        if let Some(uri) = identifier_uri(name) {
            return SystemName::Uri(uri);
        }
        if let Some(table) = name.strip_prefix("HL7").filter(|rest| is_table(rest)) {
            return SystemName::Uri(format!("http://terminology.hl7.org/CodeSystem/v2-{table}"));
        }
        let known = KNOWN_SYSTEMS.binary_search_by_key(&name, |(known, _)| known).ok();
        if let Some((_, uri)) = known.and_then(|at| KNOWN_SYSTEMS.get(at)) {
            return SystemName::Uri((*uri).to_owned());
        }
        if name == "L" || name.starts_with("99") { SystemName::Local } else { SystemName::Unknown }
    }
}

fn is_table(rest: &str) -> bool {
    rest.len() == 4 && rest.bytes().all(|byte| byte.is_ascii_digit())
}

/// A name that is an address, or an OID.
fn identifier_uri(name: &str) -> Option<String> {
    if name.starts_with("http://") || name.starts_with("https://") || name.starts_with("urn:") {
        return (!name.contains(char::is_whitespace)).then(|| name.to_owned());
    }
    is_oid(name).then(|| format!("urn:oid:{name}"))
}

/// Whether a text is an OID of at least three arcs.
pub(crate) fn is_oid(text: &str) -> bool {
    let mut arcs = 0;
    matches!(text.split('.').next(), Some("0" | "1" | "2"))
        && text.split('.').all(|arc| {
            arcs += 1;
            !arc.is_empty()
                && arc.bytes().all(|byte| byte.is_ascii_digit())
                && (arc == "0" || !arc.starts_with('0'))
        })
        && arcs > 2
}

/// Names of HL7 table 0396 with the addresses that HL7 publishes for them, by name.
const KNOWN_SYSTEMS: &[(&str, &str)] = &[
    ("ART", "http://terminology.hl7.org/CodeSystem/ART"),
    ("ATC", "http://www.whocc.no/atc"),
    ("C4", "http://www.ama-assn.org/go/cpt"),
    ("C5", "http://www.ama-assn.org/go/cpt"),
    ("CDCREC", "urn:oid:2.16.840.1.113883.6.238"),
    ("CPT", "http://www.ama-assn.org/go/cpt"),
    ("CVX", "http://hl7.org/fhir/sid/cvx"),
    ("HPC", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"),
    ("I10", "http://hl7.org/fhir/sid/icd-10"),
    ("I10C", "http://hl7.org/fhir/sid/icd-10-cm"),
    ("I10P", "http://www.cms.gov/Medicare/Coding/ICD10"),
    ("I9", "http://terminology.hl7.org/CodeSystem/icd9"),
    ("I9C", "http://terminology.hl7.org/CodeSystem/icd9cm"),
    ("I9CDX", "http://terminology.hl7.org/CodeSystem/icd9cm"),
    ("ICD10CM", "http://hl7.org/fhir/sid/icd-10-cm"),
    ("ISO", "urn:iso:std:iso:3166"),
    ("ISO3166_1", "urn:iso:std:iso:3166"),
    ("ISO4217", "urn:iso:std:iso:4217"),
    ("ISO639", "urn:ietf:bcp:47"),
    ("LN", "http://loinc.org"),
    ("LOINC", "http://loinc.org"),
    ("MVX", "http://hl7.org/fhir/sid/mvx"),
    ("NDC", "http://hl7.org/fhir/sid/ndc"),
    ("NUBC", "https://www.nubc.org/CodeSystem/RevenueCodes"),
    ("RXN", "http://www.nlm.nih.gov/research/umls/rxnorm"),
    ("RXNORM", "http://www.nlm.nih.gov/research/umls/rxnorm"),
    ("SCT", "http://snomed.info/sct"),
    ("SNM", "http://snomed.info/sct"),
    ("SNOMED", "http://snomed.info/sct"),
    ("SNOMED-CT", "http://snomed.info/sct"),
    ("UCUM", "http://unitsofmeasure.org"),
    ("UNII", "http://fdasis.nlm.nih.gov"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn row(system: &str, code: &str, target: &str) -> CodeRow {
        CodeRow {
            id: format!("T/{system}|{code}#1").into(),
            system: system.into(),
            code: code.into(),
            target_system: "http://example.org".into(),
            target: target.into(),
            display: "".into(),
            rejects: code == "Y",
        }
    }

    #[test]
    fn uc_01_translation_states() {
        let table = Table::new(vec![
            row("HL70001", "M", "male"),
            row("HL70001", "M", "man"),
            row("HL70001", "X", ""),
            row("HL70001", "Y", ""),
            row("", "", "other"),
        ]);
        for system in [
            "",
            "HL70001",
            "http://terminology.hl7.org/CodeSystem/v2-0001",
            "2.16.840.1.113883.12.1",
        ] {
            let Translation::Codes(rows) = table.translate("M", system) else { panic!("{system}") };
            assert_eq!(
                rows.iter().map(|(_, row)| &*row.target).collect::<Vec<_>>(),
                ["male", "man"]
            );
        }
        assert_eq!(table.translate("X", ""), Translation::NoTarget(2));
        assert_eq!(table.translate("Y", ""), Translation::Reject(3));
        assert_eq!(table.translate("M", "L"), Translation::Unknown);
        assert_eq!(table.translate("", ""), Translation::Unknown);
    }

    #[test]
    fn uc_02_system_names() {
        let mut names = SystemNames::default();
        names.add("99LAB", "http://lab.example/codes");
        let uri = |text: &str| SystemName::Uri(text.to_owned());
        assert_eq!(names.resolve("LN"), uri("http://loinc.org"));
        assert_eq!(names.resolve("HL70078"), uri("http://terminology.hl7.org/CodeSystem/v2-0078"));
        assert_eq!(names.resolve("99LAB"), uri("http://lab.example/codes"));
        assert_eq!(names.resolve("99XYZ"), SystemName::Local);
        assert_eq!(names.resolve("L"), SystemName::Local);
        assert_eq!(names.resolve("2.16.840.1.113883.6.1"), uri("urn:oid:2.16.840.1.113883.6.1"));
        assert_eq!(names.resolve("WHATEVER"), SystemName::Unknown);
        assert_eq!(names.resolve("1.2"), SystemName::Unknown);
    }

    #[test]
    fn uc_02_known_names_are_sorted() {
        assert!(KNOWN_SYSTEMS.is_sorted_by_key(|(name, _)| *name));
    }
}
