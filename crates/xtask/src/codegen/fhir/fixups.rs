//! Errors of the official definitions, corrected by name. A fixup that corrects nothing is an
//! error, so that none outlives its cause.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::package::Release;
use crate::error::Result;

/// One correction.
#[derive(Debug)]
pub struct Fixup {
    /// The name by which the code asks for it.
    pub name: &'static str,
    /// Where in the definitions.
    pub path: &'static str,
    /// What is wrong there.
    pub reason: &'static str,
    /// The releases that need it.
    pub releases: &'static [Release],
    /// What is read where it applies.
    pub input: Input,
}

/// What is read of a package in one go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// Structure definitions, value sets and code systems.
    Structures,
    /// Search parameters and compartments.
    Search,
    /// Operations.
    Operations,
}

const ALL: &[Release] = &Release::ALL;

/// Every correction.
pub const FIXUPS: &[Fixup] = &[
    Fixup {
        name: "r4-resource-id-type",
        path: "Resource.id",
        reason: "R4 gives it the type string; it is an id, as later releases say",
        releases: &[Release::R4],
        input: Input::Structures,
    },
    Fixup {
        name: "element-id-type",
        path: "Element.id",
        reason: "some element ids have the type id; all are strings",
        releases: &[Release::R4B, Release::R5],
        input: Input::Structures,
    },
    Fixup {
        name: "xhtml-id-type",
        path: "xhtml.id",
        reason: "it lacks the note that its type is string",
        releases: &[Release::R4, Release::R4B],
        input: Input::Structures,
    },
    Fixup {
        name: "no-companion",
        path: "*.id, Extension.url, Narrative.div",
        reason: "these primitives have no id and extensions of their own",
        releases: ALL,
        input: Input::Structures,
    },
    Fixup {
        name: "r5-decimal-regex",
        path: "decimal.value",
        reason: "one brace too many, and bounds that the official examples exceed",
        releases: &[Release::R5],
        input: Input::Structures,
    },
    Fixup {
        name: "r5-datetime-regex",
        path: "dateTime.value",
        reason: "the zone stands outside the time: 2015Z and a time without zone would pass",
        releases: &[Release::R5],
        input: Input::Structures,
    },
    Fixup {
        name: "open-sets",
        path: "http://hl7.org/fhir/ValueSet/*",
        reason: "their code systems cannot be listed: media types, currencies, languages, units, colours",
        releases: ALL,
        input: Input::Structures,
    },
    Fixup {
        name: "r4b-confidentiality",
        path: "http://terminology.hl7.org/ValueSet/v3-Confidentiality",
        reason: "missing in R4B: taken from hl7.terminology.r4",
        releases: &[Release::R4B],
        input: Input::Structures,
    },
    Fixup {
        name: "external-sets",
        path: "CodeableConcept with a required binding",
        reason: "the value set or its code system is published elsewhere (LOINC, HL7 Terminology)",
        releases: ALL,
        input: Input::Structures,
    },
    Fixup {
        name: "no-base",
        path: "SearchParameter.base",
        reason: "a parameter that says no type to search cannot be used: left out",
        releases: &[Release::R4, Release::R4B],
        input: Input::Search,
    },
    Fixup {
        name: "example-compartment",
        path: "CompartmentDefinition/example",
        reason: "an example of the resource, no compartment",
        releases: ALL,
        input: Input::Search,
    },
    Fixup {
        name: "r5-translate-targets",
        path: "OperationDefinition/ConceptMap-translate targetCode, targetCoding, targetCodeableConcept",
        reason: "all have the type uri; they are what their names say, as those of the source",
        releases: &[Release::R5],
        input: Input::Operations,
    },
];

/// Notes which corrections a run has used.
#[derive(Debug)]
pub struct Ledger {
    release: Release,
    input: Input,
    used: RefCell<BTreeSet<&'static str>>,
}

impl Ledger {
    /// Nothing is used yet.
    pub fn new(release: Release, input: Input) -> Self {
        Self { release, input, used: RefCell::default() }
    }

    /// Notes that a correction is about to be applied; it must be meant for this release.
    pub fn apply(&self, name: &str) -> Result<()> {
        match self.due().find(|fixup| fixup.name == name) {
            Some(fixup) => {
                self.used.borrow_mut().insert(fixup.name);
                Ok(())
            }
            None => Err(format!("no fixup {name} for {}", self.release.name()).into()),
        }
    }

    /// The corrections of this release and input.
    fn due(&self) -> impl Iterator<Item = &'static Fixup> {
        let (release, input) = (self.release, self.input);
        FIXUPS.iter().filter(move |fixup| fixup.input == input && fixup.releases.contains(&release))
    }

    /// The end of a run: every correction of the release must have been used.
    pub fn close(&self) -> Result<()> {
        let used = self.used.borrow();
        for fixup in self.due() {
            if !used.contains(fixup.name) {
                return Err(format!(
                    "the fixup {} ({}: {}) corrects nothing in {}",
                    fixup.name,
                    fixup.path,
                    fixup.reason,
                    self.release.name()
                )
                .into());
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gen_03_a_fixup_that_is_not_used_is_an_error() {
        let ledger = Ledger::new(Release::R4, Input::Structures);
        for fixup in ledger.due() {
            assert!(ledger.close().is_err());
            ledger.apply(fixup.name).unwrap();
        }
        ledger.close().unwrap();
        assert!(ledger.apply("r4b-confidentiality").is_err(), "not a fixup of R4");
        assert!(ledger.apply("no-base").is_err(), "a fixup of other input");
        assert!(ledger.apply("no-such-fixup").is_err());
    }
}
