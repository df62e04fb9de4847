//! The operations that most programs call, typed.

use super::arguments::Arguments;
use super::build::Builder;
use super::tables::Operation;
use super::{OperationError, ParametersResource};
use crate::record::Record;
use crate::{Issue, IssueKind, Location, Severity};

/// Makes the type of one operation: a method for each parameter, by all the names that the
/// releases have for it.
macro_rules! requests {
    ($(
        $(#[$about:meta])*
        $request:ident($id:literal) {
            $($(#[$doc:meta])* $method:ident: $kind:ident = $name:literal $(| $other:literal)*,)*
        }
    )*) => {$(
        $(#[$about])*
        #[derive(Debug)]
        #[must_use]
        pub struct $request<P>(Option<Builder<P>>);

        impl<P: ParametersResource> $request<P> {
            /// A call without parameters.
            pub fn new() -> Self {
                Self(operation::<P>($id).map(Operation::input_of))
            }

            $(
                $(#[$doc])*
                pub fn $method(mut self, it: requests!(@type $kind)) -> Self {
                    self.0 = self.0.map(|builder| {
                        let name = builder.known(&[$name $(, $other)*]);
                        requests!(@put builder name it $kind)
                    });
                    self
                }
            )*

            /// The parameters of the call.
            ///
            /// # Errors
            /// The first parameter that the operation of the release does not take, or lacks.
            pub fn build(self) -> Result<P, OperationError> {
                self.0.ok_or_else(unknown)?.build()
            }
        }

        impl<P: ParametersResource> Default for $request<P> {
            fn default() -> Self {
                Self::new()
            }
        }
    )*};
    (@type text) => { &str };
    (@type flag) => { bool };
    (@type number) => { i32 };
    (@type value) => { &dyn Record };
    (@type resource) => { &dyn Record };
    (@put $builder:ident $name:ident $it:ident text) => { $builder.text($name, $it) };
    (@put $builder:ident $name:ident $it:ident flag) => {
        $builder.text($name, if $it { "true" } else { "false" })
    };
    (@put $builder:ident $name:ident $it:ident number) => {
        $builder.text($name, &$it.to_string())
    };
    (@put $builder:ident $name:ident $it:ident value) => { $builder.value($name, $it) };
    (@put $builder:ident $name:ident $it:ident resource) => { $builder.resource($name, $it) };
}

requests! {
    /// `CodeSystem/$lookup`: what a code means
    /// ([lookup](https://hl7.org/fhir/R4/codesystem-operation-lookup.html)).
    Lookup("CodeSystem-lookup") {
        /// The code, with [`system`](Self::system).
        code: text = "code",
        /// The code system.
        system: text = "system",
        /// The version of the code system.
        version: text = "version",
        /// A `Coding` instead of code and system.
        coding: value = "coding",
        /// The date as of which the answer is wanted.
        date: text = "date",
        /// The language of the displays.
        display_language: text = "displayLanguage",
        /// A property that the answer shall have; may be called again.
        property: text = "property",
    }
    /// `CodeSystem/$validate-code`: whether a code is in a code system
    /// ([validate-code](https://hl7.org/fhir/R4/codesystem-operation-validate-code.html)).
    ValidateCode("CodeSystem-validate-code") {
        /// The code system.
        url: text = "url",
        /// The code system itself.
        code_system: resource = "codeSystem",
        /// The code.
        code: text = "code",
        /// The version of the code system.
        version: text = "version",
        /// A display to validate with the code.
        display: text = "display",
        /// A `Coding` instead of the code.
        coding: value = "coding",
        /// A `CodeableConcept` instead of the code.
        codeable_concept: value = "codeableConcept",
        /// The date as of which the answer is wanted.
        date: text = "date",
        /// Whether abstract codes are valid.
        abstract_allowed: flag = "abstract",
        /// The language of the displays.
        display_language: text = "displayLanguage",
    }
    /// `ValueSet/$validate-code`: whether a code is in a value set
    /// ([validate-code](https://hl7.org/fhir/R4/valueset-operation-validate-code.html)); answered as
    /// [`ValidateCode`] is.
    ValueSetValidateCode("ValueSet-validate-code") {
        /// The value set.
        url: text = "url",
        /// The value set itself.
        value_set: resource = "valueSet",
        /// The version of the value set.
        value_set_version: text = "valueSetVersion",
        /// The code, with [`system`](Self::system).
        code: text = "code",
        /// The code system of the code.
        system: text = "system",
        /// The version of the code system.
        system_version: text = "systemVersion",
        /// A display to validate with the code.
        display: text = "display",
        /// A `Coding` instead of the code.
        coding: value = "coding",
        /// A `CodeableConcept` instead of the code.
        codeable_concept: value = "codeableConcept",
        /// The date as of which the answer is wanted.
        date: text = "date",
        /// Whether abstract codes are valid.
        abstract_allowed: flag = "abstract",
        /// The language of the displays.
        display_language: text = "displayLanguage",
    }
    /// `CodeSystem/$subsumes`: how two codes relate
    /// ([subsumes](https://hl7.org/fhir/R4/codesystem-operation-subsumes.html)).
    Subsumes("CodeSystem-subsumes") {
        /// One code.
        code_a: text = "codeA",
        /// The other code.
        code_b: text = "codeB",
        /// The code system.
        system: text = "system",
        /// The version of the code system.
        version: text = "version",
        /// One code as a `Coding`.
        coding_a: value = "codingA",
        /// The other code as a `Coding`.
        coding_b: value = "codingB",
    }
    /// `ValueSet/$expand`: the codes of a value set; the answer is a `ValueSet`
    /// ([expand](https://hl7.org/fhir/R4/valueset-operation-expand.html)).
    Expand("ValueSet-expand") {
        /// The value set.
        url: text = "url",
        /// The value set itself.
        value_set: resource = "valueSet",
        /// The version of the value set.
        value_set_version: text = "valueSetVersion",
        /// What the displays must contain.
        filter: text = "filter",
        /// The date as of which the answer is wanted.
        date: text = "date",
        /// How many codes are passed over.
        offset: number = "offset",
        /// How many codes are wanted.
        count: number = "count",
        /// Whether the designations are wanted.
        include_designations: flag = "includeDesignations",
        /// Whether inactive codes are left out.
        active_only: flag = "activeOnly",
        /// Whether the list is flat.
        exclude_nested: flag = "excludeNested",
        /// The language of the displays.
        display_language: text = "displayLanguage",
        /// A code system whose codes are left out; may be called again.
        exclude_system: text = "exclude-system",
        /// The version of a code system, `system|version`; may be called again.
        system_version: text = "system-version",
    }
    /// `ConceptMap/$translate`: the code of another code system
    /// ([translate](https://hl7.org/fhir/R5/conceptmap-operation-translate.html)).
    Translate("ConceptMap-translate") {
        /// The concept map.
        url: text = "url",
        /// The concept map itself.
        concept_map: resource = "conceptMap",
        /// The version of the concept map.
        concept_map_version: text = "conceptMapVersion",
        /// The code to translate.
        code: text = "sourceCode" | "code",
        /// Its code system.
        system: text = "system",
        /// The version of its code system.
        version: text = "version",
        /// The value set that it comes from.
        source_scope: text = "sourceScope" | "source",
        /// The code as a `Coding`.
        coding: value = "sourceCoding" | "coding",
        /// The code as a `CodeableConcept`.
        codeable_concept: value = "sourceCodeableConcept" | "codeableConcept",
        /// The value set that the answer is out of.
        target_scope: text = "targetScope" | "target",
        /// The code system that the answer is out of.
        target_system: text = "targetSystem" | "targetsystem",
    }
    /// `Patient/$everything`: the record of a patient; the answer is a `Bundle`
    /// ([everything](https://hl7.org/fhir/R4/patient-operation-everything.html)).
    Everything("Patient-everything") {
        /// Care from this date on.
        start: text = "start",
        /// Care up to this date.
        end: text = "end",
        /// Only what has changed since.
        since: text = "_since",
        /// A resource type that is wanted; may be called again.
        of_type: text = "_type",
        /// How many entries a page shall have.
        count: number = "_count",
    }
    /// `$validate` of any resource; the answer is an `OperationOutcome`
    /// ([validate](https://hl7.org/fhir/R4/resource-operation-validate.html)).
    Validate("Resource-validate") {
        /// The resource to validate.
        resource: resource = "resource",
        /// What is to be done with it: `create`, `update`, `delete`, `profile`.
        mode: text = "mode",
        /// The profile to validate against.
        profile: text = "profile",
    }
    /// `Patient/$match`: who a patient may be; the answer is a `Bundle` of candidates
    /// ([match](https://hl7.org/fhir/R4/patient-operation-match.html)).
    Match("Patient-match") {
        /// What is known of the patient.
        resource: resource = "resource",
        /// Whether only certain matches are wanted.
        only_certain_matches: flag = "onlyCertainMatches",
        /// How many candidates are wanted.
        count: number = "count",
    }
}

/// The answer to [`Lookup`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct LookupAnswer<'a> {
    /// The name of the code system.
    pub name: &'a str,
    /// The version of the code system.
    pub version: Option<&'a str>,
    /// The display of the code.
    pub display: &'a str,
    /// What the code means, in words (since R5).
    pub definition: Option<&'a str>,
    all: Arguments<'a>,
}

impl<'a> LookupAnswer<'a> {
    /// Reads and checks an answer.
    ///
    /// # Errors
    /// The first finding of [`Operation::check`].
    pub fn read<P: ParametersResource>(parameters: &'a P) -> Result<Self, OperationError> {
        let all = answer("CodeSystem-lookup", parameters)?;
        let required = |name| all.text(name).ok_or_else(|| missing(name));
        Ok(Self {
            name: required("name")?,
            version: all.text("version"),
            display: required("display")?,
            definition: all.text("definition"),
            all,
        })
    }

    /// The designations: `language`, `use`, `value`.
    pub fn designations(self) -> impl Iterator<Item = Arguments<'a>> {
        self.all.all("designation").map(super::Argument::parts)
    }

    /// The properties: `code`, `value`, `description`, `subproperty`.
    pub fn properties(self) -> impl Iterator<Item = Arguments<'a>> {
        self.all.all("property").map(super::Argument::parts)
    }
}

/// The answer to [`ValidateCode`] and to [`ValueSetValidateCode`], which answer alike.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct ValidateCodeAnswer<'a> {
    /// Whether the code is valid.
    pub result: bool,
    /// Why, for people.
    pub message: Option<&'a str>,
    /// The display of the code.
    pub display: Option<&'a str>,
}

impl<'a> ValidateCodeAnswer<'a> {
    /// Reads and checks an answer.
    ///
    /// # Errors
    /// The first finding of [`Operation::check`].
    pub fn read<P: ParametersResource>(parameters: &'a P) -> Result<Self, OperationError> {
        let all = answer("CodeSystem-validate-code", parameters)?;
        Ok(Self {
            result: all.boolean("result").ok_or_else(|| missing("result"))?,
            message: all.text("message"),
            display: all.text("display"),
        })
    }
}

/// The answer to [`Subsumes`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct SubsumesAnswer<'a> {
    /// `equivalent`, `subsumes`, `subsumed-by` or `not-subsumed`.
    pub outcome: &'a str,
}

impl<'a> SubsumesAnswer<'a> {
    /// Reads and checks an answer.
    ///
    /// # Errors
    /// The first finding of [`Operation::check`].
    pub fn read<P: ParametersResource>(parameters: &'a P) -> Result<Self, OperationError> {
        let all = answer("CodeSystem-subsumes", parameters)?;
        Ok(Self { outcome: all.text("outcome").ok_or_else(|| missing("outcome"))? })
    }
}

/// The answer to [`Translate`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct TranslateAnswer<'a> {
    /// Whether there is a translation.
    pub result: bool,
    /// Why, for people.
    pub message: Option<&'a str>,
    all: Arguments<'a>,
}

/// One translation.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct TranslateMatch<'a> {
    /// How the concepts relate: the `relationship`, which was the `equivalence` before R5.
    pub relationship: Option<&'a str>,
    /// The concept map that it comes from.
    pub map: Option<&'a str>,
    parts: Arguments<'a>,
}

impl<'a> TranslateAnswer<'a> {
    /// Reads and checks an answer.
    ///
    /// # Errors
    /// The first finding of [`Operation::check`].
    pub fn read<P: ParametersResource>(parameters: &'a P) -> Result<Self, OperationError> {
        let all = answer("ConceptMap-translate", parameters)?;
        Ok(Self {
            result: all.boolean("result").ok_or_else(|| missing("result"))?,
            message: all.text("message"),
            all,
        })
    }

    /// The translations.
    pub fn matches(self) -> impl Iterator<Item = TranslateMatch<'a>> {
        self.all.all("match").map(|found| {
            let parts = found.parts();
            TranslateMatch {
                relationship: parts.text("relationship").or(parts.text("equivalence")),
                map: parts.text("originMap").or(parts.text("source")),
                parts,
            }
        })
    }
}

impl<'a> TranslateMatch<'a> {
    /// The concept, as the `Coding` of the release.
    pub fn concept<T: Record>(self) -> Option<&'a T> {
        self.parts.value("concept")
    }
}

/// Makes `Debug` that shows the type alone.
macro_rules! opaque {
    ($($answer:ident)*) => {$(
        impl std::fmt::Debug for $answer<'_> {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.debug_struct(stringify!($answer)).finish_non_exhaustive()
            }
        }
    )*};
}

opaque! { LookupAnswer ValidateCodeAnswer SubsumesAnswer TranslateAnswer TranslateMatch }

fn operation<P: ParametersResource>(id: &str) -> Option<Operation> {
    P::operations().named(id)
}

fn answer<'a, P: ParametersResource>(
    id: &str,
    parameters: &'a P,
) -> Result<Arguments<'a>, OperationError> {
    operation::<P>(id).ok_or_else(unknown)?.read_output(parameters)
}

fn unknown() -> OperationError {
    Issue::new(IssueKind::UnknownElement, Severity::Error, Location::default()).into()
}

fn missing(name: &'static str) -> OperationError {
    let location = Location::of_path("Parameters");
    Issue::new(IssueKind::ElementMissing, Severity::Error, location).about(name).into()
}
