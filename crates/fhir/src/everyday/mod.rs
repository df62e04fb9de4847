//! Constructors and questions of everyday types, the same for every release.

mod address;
mod meta;
mod narrative;
mod period;
mod quantity;

/// Implements them for the types of one release.
macro_rules! everyday {
    ($module:ident) => {
        mod $module {
            use crate::Report;
            use crate::extension::AnyExtension;
            use crate::resource::ResourceType;
            use crate::$module::{
                CodeableConcept, Coding, Extension, ExtensionValue, HumanName, Identifier,
                OperationOutcome, OperationOutcomeIssue, Reference,
            };

            impl Coding {
                /// A code of a system.
                pub fn new(system: &str, code: &str) -> Self {
                    Self { system: system.into(), code: code.into(), ..Self::default() }
                }

                /// The same code with its text for people.
                #[must_use]
                pub fn with_display(mut self, display: &str) -> Self {
                    self.display = display.into();
                    self
                }

                /// A code of [LOINC](http://loinc.org).
                pub fn loinc(code: &str) -> Self {
                    Self::new("http://loinc.org", code)
                }

                /// A code of [SNOMED CT](http://snomed.info/sct).
                pub fn snomed(code: &str) -> Self {
                    Self::new("http://snomed.info/sct", code)
                }

                /// A code of [RxNorm](http://www.nlm.nih.gov/research/umls/rxnorm).
                pub fn rxnorm(code: &str) -> Self {
                    Self::new("http://www.nlm.nih.gov/research/umls/rxnorm", code)
                }

                /// A code of ICD-10.
                pub fn icd10(code: &str) -> Self {
                    Self::new("http://hl7.org/fhir/sid/icd-10", code)
                }

                /// A code of ICD-10-CM, as the United States use it.
                pub fn icd10cm(code: &str) -> Self {
                    Self::new("http://hl7.org/fhir/sid/icd-10-cm", code)
                }

                /// A unit of [UCUM](http://unitsofmeasure.org).
                pub fn ucum(code: &str) -> Self {
                    Self::new("http://unitsofmeasure.org", code)
                }

                /// True if it is that code of that system.
                pub fn is(&self, system: &str, code: &str) -> bool {
                    self.system == system && self.code == code
                }
            }

            impl CodeableConcept {
                /// A concept with one code.
                pub fn coded(coding: Coding) -> Self {
                    Self { coding: vec![coding], ..Self::default() }
                }

                /// A concept with one code of LOINC and its text for people.
                pub fn loinc(code: &str, display: &str) -> Self {
                    Self::coded(Coding::loinc(code).with_display(display))
                }

                /// A concept with one code of SNOMED CT and its text for people.
                pub fn snomed(code: &str, display: &str) -> Self {
                    Self::coded(Coding::snomed(code).with_display(display))
                }

                /// A concept with one code of RxNorm and its text for people.
                pub fn rxnorm(code: &str, display: &str) -> Self {
                    Self::coded(Coding::rxnorm(code).with_display(display))
                }

                /// A concept with one code of ICD-10 and its text for people.
                pub fn icd10(code: &str, display: &str) -> Self {
                    Self::coded(Coding::icd10(code).with_display(display))
                }

                /// A concept with one code of ICD-10-CM and its text for people.
                pub fn icd10cm(code: &str, display: &str) -> Self {
                    Self::coded(Coding::icd10cm(code).with_display(display))
                }

                /// A concept that is a unit of UCUM.
                pub fn ucum(code: &str, display: &str) -> Self {
                    Self::coded(Coding::ucum(code).with_display(display))
                }

                /// The concept for people: its text, else the first display of a code, else the
                /// first code.
                pub fn label(&self) -> Option<&str> {
                    let display = self.coding.iter().find_map(|coding| coding.display.as_str());
                    let code = || self.coding.iter().find_map(|coding| coding.code.as_str());
                    self.text.as_str().or(display).or_else(code)
                }

                /// A concept that is only text.
                pub fn of_text(text: &str) -> Self {
                    Self { text: text.into(), ..Self::default() }
                }

                /// The first code of a system.
                pub fn code_of(&self, system: &str) -> Option<&str> {
                    let mut codings = self.coding.iter();
                    codings.find(|coding| coding.system == system)?.code.as_str()
                }

                /// True if one of its codes is that code of that system.
                pub fn has(&self, system: &str, code: &str) -> bool {
                    self.coding.iter().any(|coding| coding.is(system, code))
                }
            }

            impl Identifier {
                /// A value that is unique in a system.
                pub fn new(system: &str, value: &str) -> Self {
                    Self { system: system.into(), value: value.into(), ..Self::default() }
                }

                /// The same with what kind of identifier it is.
                #[must_use]
                pub fn with_type(mut self, kind: CodeableConcept) -> Self {
                    self.r#type = kind.into();
                    self
                }

                /// True if it is that value of that system.
                pub fn is(&self, system: &str, value: &str) -> bool {
                    self.system == system && self.value == value
                }

                /// The first value of a system in a list of identifiers.
                pub fn value_of<'a>(list: &'a [Self], system: &str) -> Option<&'a str> {
                    let mut of_system = list.iter().filter(|it| it.system == system);
                    of_system.find_map(|identifier| identifier.value.as_str())
                }
            }

            impl Reference {
                /// A relative reference to a resource by type and id: `Patient/123`.
                pub fn to<T: ResourceType>(id: &str) -> Self {
                    Self::literal(&format!("{}/{id}", T::NAME))
                }

                /// A reference as it stands in a document: a URL, `Patient/123`, `urn:uuid:...`, `#id`.
                pub fn literal(reference: &str) -> Self {
                    Self { reference: reference.into(), ..Self::default() }
                }

                /// A reference to the one match of a search, in a transaction:
                /// `Patient?identifier=...`.
                pub fn conditional<T: ResourceType>(query: &str) -> Self {
                    Self::literal(&format!("{}?{query}", T::NAME))
                }

                /// A reference to whatever has an identifier.
                pub fn logical(identifier: Identifier) -> Self {
                    Self { identifier: identifier.into(), ..Self::default() }
                }
            }

            impl HumanName {
                /// A family name and given names in order.
                pub fn new(family: &str, given: &[&str]) -> Self {
                    Self {
                        family: family.into(),
                        given: given.iter().map(|name| (*name).into()).collect(),
                        ..Self::default()
                    }
                }

                /// The name as text: `text` if it is there, else its parts from prefix to suffix.
                pub fn full(&self) -> String {
                    if let Some(text) = self.text.as_str() {
                        return text.to_owned();
                    }
                    let names = self.prefix.iter().chain(&self.given);
                    let names = names.chain([&self.family]).chain(&self.suffix);
                    let parts: Vec<&str> = names.filter_map(|name| name.as_str()).collect();
                    parts.join(" ")
                }
            }

            impl Extension {
                /// An extension with a value.
                pub fn new(url: &str, value: impl Into<ExtensionValue>) -> Self {
                    Self { url: Some(url.into()), value: Some(value.into()), ..Self::default() }
                }

                /// An extension that is made of extensions.
                pub fn nested(url: &str, extension: Vec<Self>) -> Self {
                    Self { url: Some(url.into()), extension, ..Self::default() }
                }
            }

            impl AnyExtension for Extension {
                fn url(&self) -> Option<&str> {
                    self.url.as_deref()
                }
            }

            /// Findings as the resource in which servers answer them.
            impl From<&Report> for OperationOutcome {
                fn from(report: &Report) -> Self {
                    let issue = |issue: &crate::Issue| {
                        let path = issue.location().path();
                        OperationOutcomeIssue {
                            severity: crate::primitive::Code::from_text(issue.severity().code())
                                .into(),
                            code: crate::primitive::Code::from_text(issue.kind().code()).into(),
                            diagnostics: issue.to_string().into(),
                            expression: Some(path)
                                .filter(|path| !path.is_empty())
                                .map(Into::into)
                                .into_iter()
                                .collect(),
                            ..OperationOutcomeIssue::default()
                        }
                    };
                    Self { issue: report.iter().map(issue).collect(), ..Self::default() }
                }
            }
        }
    };
}

#[cfg(feature = "r4")]
everyday!(r4);
#[cfg(feature = "r4b")]
everyday!(r4b);
#[cfg(feature = "r5")]
everyday!(r5);
