//! The codes of required bindings, computed from value sets and code systems: no official value
//! set carries an expansion.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::fixups::Ledger;
use super::package::{Package, Release, items, says, text};
use crate::error::Result;
use crate::workspace::Workspace;

/// A value set that an element binds as required.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeSet {
    /// The canonical URL, without version.
    pub url: String,
    /// The computable name, such as `AdministrativeGender`; of an external set the last part of
    /// its URL.
    pub name: String,
    /// The codes in the order of their definition; none if they cannot be listed.
    pub codes: Option<Vec<Concept>>,
}

/// One code of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// The code system.
    pub system: String,
    /// The code.
    pub code: String,
    /// The display, if the definition has one.
    pub display: Option<String>,
}

/// Value sets by URL, whose code systems are outside FHIR and cannot be listed.
const OPEN_SYSTEMS: &[&str] = &[
    "urn:ietf:bcp:13",
    "urn:ietf:bcp:47",
    "urn:iso:std:iso:3166",
    "urn:iso:std:iso:4217",
    "http://unitsofmeasure.org",
    "http://hl7.org/fhir/color-rgb",
    "https://www.iana.org/time-zones",
];

/// Computes sets out of the packages of a release.
#[derive(Debug)]
pub struct ValueSets<'a> {
    definitions: &'a Package,
    terminology: Option<Package>,
    release: Release,
    fixups: &'a Ledger,
    systems: BTreeMap<String, Option<Vec<Concept>>>,
}

impl<'a> ValueSets<'a> {
    pub fn new(
        workspace: &Workspace,
        definitions: &'a Package,
        release: Release,
        fixups: &'a Ledger,
    ) -> Self {
        Self {
            definitions,
            terminology: Package::open(workspace, "hl7.terminology.r4"),
            release,
            fixups,
            systems: BTreeMap::new(),
        }
    }

    /// The set of a canonical URL. `code_typed` tells that an element of type `code` is bound to
    /// it: then its codes must be known, or it must be one of the open sets.
    pub fn expand(&mut self, url: &str, code_typed: bool) -> Result<CodeSet> {
        let mut set = CodeSet {
            url: url.to_owned(),
            name: url.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned(),
            codes: None,
        };
        let Some(definition) = self.value_set(url)? else {
            return if code_typed {
                Err(format!("{url} is not in the packages of {}", self.release.name()).into())
            } else {
                self.fixups.apply("external-sets").map(|()| set)
            };
        };
        text(&definition, "name")?.clone_into(&mut set.name);
        let (codes, open) = self.compose(&definition)?;
        match open {
            None => set.codes = Some(codes),
            Some(system) if OPEN_SYSTEMS.contains(&system.as_str()) => {
                self.fixups.apply("open-sets")?;
            }
            Some(_) if !code_typed => self.fixups.apply("external-sets")?,
            Some(system) => return Err(format!("{url}: the system {system} is missing").into()),
        }
        Ok(set)
    }

    /// The codes of a definition, and a code system that could not be listed.
    fn compose(&mut self, definition: &Value) -> Result<(Vec<Concept>, Option<String>)> {
        let mut codes: Vec<Concept> = Vec::new();
        for include in items(&definition["compose"], "include") {
            match self.part(include)? {
                Ok(part) => codes.extend(part),
                Err(open) => return Ok((codes, Some(open))),
            }
        }
        for exclude in items(&definition["compose"], "exclude") {
            match self.part(exclude)? {
                Ok(part) => codes.retain(|code| {
                    !part.iter().any(|out| (&out.system, &out.code) == (&code.system, &code.code))
                }),
                Err(open) => return Ok((codes, Some(open))),
            }
        }
        let mut seen = BTreeSet::new();
        codes.retain(|code| seen.insert((code.system.clone(), code.code.clone())));
        Ok((codes, None))
    }

    /// One `include` or `exclude`: its codes, or the system that cannot be listed.
    fn part(&mut self, part: &Value) -> Result<std::result::Result<Vec<Concept>, String>> {
        if part.get("filter").is_some() {
            return Err(format!("{}: filters are not computed", definition_name(part)).into());
        }
        let mut sets = Vec::new();
        for url in items(part, "valueSet").filter_map(Value::as_str) {
            let url = url.split('|').next().unwrap_or_default();
            let set = self.value_set(url)?.ok_or_else(|| format!("{url} is missing"))?;
            match self.compose(&set)? {
                (codes, None) => sets.push(codes),
                (_, Some(open)) => return Ok(Err(open)),
            }
        }
        let Some(system) = part["system"].as_str() else {
            let mut sets = sets.into_iter();
            let mut codes = sets.next().unwrap_or_default();
            for other in sets {
                codes.retain(|code| other.contains(code));
            }
            return Ok(Ok(codes));
        };
        let all = self.system(system)?;
        let mut codes = match (part["concept"].as_array(), all) {
            (None, None) => return Ok(Err(system.to_owned())),
            (None, Some(all)) => all,
            (Some(concepts), all) => {
                let mut codes = Vec::new();
                for concept in concepts {
                    let code = text(concept, "code")?;
                    let defined = all.iter().flatten().find(|defined| defined.code == code);
                    let display = concept["display"].as_str().map(str::to_owned);
                    codes.push(Concept {
                        system: system.to_owned(),
                        code: code.to_owned(),
                        display: display.or_else(|| defined.and_then(|code| code.display.clone())),
                    });
                }
                codes
            }
        };
        for set in sets {
            codes.retain(|code| {
                set.iter().any(|other| (&other.system, &other.code) == (&code.system, &code.code))
            });
        }
        Ok(Ok(codes))
    }

    fn value_set(&self, url: &str) -> Result<Option<Value>> {
        const CONFIDENTIALITY: &str = "http://terminology.hl7.org/ValueSet/v3-Confidentiality";
        if let Some(found) = self.definitions.canonical("ValueSet", url)? {
            return Ok(Some(found));
        }
        if url == CONFIDENTIALITY && self.release == Release::R4B {
            self.fixups.apply("r4b-confidentiality")?;
            let terminology = self.terminology.as_ref();
            return terminology.map_or(Ok(None), |package| package.canonical("ValueSet", url));
        }
        Ok(None)
    }

    /// All codes of a system, parents before children; none if they cannot be listed.
    fn system(&mut self, url: &str) -> Result<Option<Vec<Concept>>> {
        if let Some(known) = self.systems.get(url) {
            return Ok(known.clone());
        }
        let codes = match self.definitions.canonical("CodeSystem", url)? {
            Some(definition) if says(&definition, "content", "complete") => {
                let mut codes = Vec::new();
                concepts(url, &definition, &mut codes)?;
                Some(codes)
            }
            _ => None,
        };
        self.systems.insert(url.to_owned(), codes.clone());
        Ok(codes)
    }
}

fn concepts(system: &str, parent: &Value, into: &mut Vec<Concept>) -> Result<()> {
    for concept in items(parent, "concept") {
        into.push(Concept {
            system: system.to_owned(),
            code: text(concept, "code")?.to_owned(),
            display: concept["display"].as_str().map(str::to_owned),
        });
        concepts(system, concept, into)?;
    }
    Ok(())
}

fn definition_name(part: &Value) -> &str {
    part["system"].as_str().unwrap_or("a value set")
}
