//! Constructors and questions of everyday types, the same for every release.

/// Implements them for the types of one release.
macro_rules! everyday {
    ($module:ident) => {
        mod $module {
            use crate::Report;
            use crate::extension::AnyExtension;
            use crate::primitive::Decimal;
            use crate::resource::ResourceType;
            use crate::$module::{
                CodeableConcept, Coding, Extension, ExtensionValue, HumanName, Identifier,
                OperationOutcome, OperationOutcomeIssue, Quantity, Reference,
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

            impl Quantity {
                /// A value with a unit of [UCUM](http://unitsofmeasure.org); the precision stays.
                pub fn ucum(value: Decimal, code: &str) -> Self {
                    Self {
                        value: value.into(),
                        unit: code.into(),
                        system: "http://unitsofmeasure.org".into(),
                        code: code.into(),
                        ..Self::default()
                    }
                }
            }

            impl Identifier {
                /// A value that is unique in a system.
                pub fn new(system: &str, value: &str) -> Self {
                    Self { system: system.into(), value: value.into(), ..Self::default() }
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
