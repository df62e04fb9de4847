//! The answer of `Patient/$match`
//! ([R4](https://hl7.org/fhir/R4/patient-operation-match.html)): a Bundle of candidates, best first.
//!
//! ```
//! use sanare_fhir::r4::{self, HumanName, Patient};
//! use sanare_fhir::view::RecordNode;
//! use sanare_identity::answer::{self, Options};
//! use sanare_identity::intake::Intake;
//! use sanare_identity::{Blocking, Decisions, Index, Matcher, Model};
//!
//! let patient: Patient = r4::json::read(br#"{"resourceType": "Patient", "id": "7",
//!     "name": [{"family": "Berg", "given": ["Eva"]}], "birthDate": "1970-02-03", "gender": "female",
//!     "telecom": [{"system": "phone", "value": "030 1234567"}]}"#)?;
//! let intake = Intake::new();
//! let index = Index::new([intake.patient(RecordNode::new(&patient))], Blocking::usual())?;
//! let asked = intake.patient(RecordNode::new(&patient)).with_key("");
//!
//! let matcher = Matcher::new(Model::starting());
//! let found = index.find(&matcher, &Decisions::new(), &asked);
//! let bundle = answer::r4(found.iter().map(|(_, verdict)| (patient.clone(), verdict)), Options::new());
//! let json = r4::json::to_string(&bundle);
//! assert!(json.contains(r#""valueCode":"certain""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use sanare_fhir::primitive::Decimal;

use crate::{Decision, Grade, Verdict};

/// The extension that tells the grade of a match.
pub const MATCH_GRADE: &str = "http://hl7.org/fhir/StructureDefinition/match-grade";

/// What the caller of `$match` asks for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Options {
    only_certain: bool,
    count: Option<usize>,
    certain_at: f64,
}

impl Options {
    /// All candidates; certain from a probability of 0.9999 on.
    pub fn new() -> Self {
        Self { only_certain: false, count: None, certain_at: 0.9999 }
    }

    /// The same for `onlyCertainMatches`: if there are several certain ones, none is, and the
    /// answer is empty.
    #[must_use]
    pub fn only_certain(mut self, only: bool) -> Self {
        self.only_certain = only;
        self
    }

    /// The same for `count`: this many candidates at most.
    #[must_use]
    pub fn count(mut self, count: usize) -> Self {
        self.count = Some(count);
        self
    }

    /// The same with another probability from which on a match is certain.
    #[must_use]
    pub fn certain_at(mut self, probability: f64) -> Self {
        self.certain_at = probability;
        self
    }

    /// The code of the grade: `certain`, `probable`, `possible`, `certainly-not`.
    pub fn grade(&self, verdict: &Verdict) -> &'static str {
        let certain =
            verdict.probability() >= self.certain_at || verdict.decided() == Some(Decision::Same);
        match verdict.grade() {
            Grade::Match if certain => "certain",
            Grade::Match => "probable",
            Grade::Review => "possible",
            Grade::NoMatch => "certainly-not",
        }
    }

    /// Which candidates are told, with grade and score.
    fn told<'v, P>(
        &self,
        found: impl IntoIterator<Item = (P, &'v Verdict)>,
    ) -> Vec<(P, &'static str, Option<Decimal>)> {
        let told = found
            .into_iter()
            .filter(|(_, verdict)| verdict.grade() > Grade::NoMatch)
            .map(|(patient, verdict)| (patient, self.grade(verdict), score(verdict)));
        let mut told: Vec<_> =
            told.filter(|(_, grade, _)| !self.only_certain || *grade == "certain").collect();
        if self.only_certain && told.len() > 1 {
            told.clear();
        }
        told.truncate(self.count.unwrap_or(usize::MAX));
        told
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

/// The probability with four digits. What is not certain is not written as 1.
fn score(verdict: &Verdict) -> Option<Decimal> {
    format!("{:.4}", verdict.probability().min(0.9999)).parse().ok()
}

macro_rules! answer {
    ($module:ident, $doc:literal) => {
        #[doc = $doc]
        pub fn $module<'v>(
            found: impl IntoIterator<Item = (sanare_fhir::$module::Patient, &'v Verdict)>,
            options: Options,
        ) -> sanare_fhir::$module::Bundle {
            use sanare_fhir::primitive::Code;
            use sanare_fhir::$module::{
                Bundle, BundleEntry, BundleEntrySearch, Extension, ExtensionValue, Resource,
            };

            let entry: Vec<BundleEntry> = options
                .told(found)
                .into_iter()
                .map(|(patient, grade, score)| {
                    let grade = ExtensionValue::Code(grade.into());
                    let mut search = BundleEntrySearch {
                        extension: vec![Extension::new(MATCH_GRADE, grade)],
                        mode: Code::from_text("match").into(),
                        ..BundleEntrySearch::default()
                    };
                    *search.score.value_mut() = score;
                    BundleEntry {
                        resource: Some(Resource::from(patient)),
                        search: search.into(),
                        ..BundleEntry::default()
                    }
                })
                .collect();
            let total = entry.len().try_into().ok();
            let mut bundle =
                Bundle { r#type: Code::from_text("searchset").into(), entry, ..Bundle::default() };
            *bundle.total.value_mut() = total;
            bundle
        }
    };
}

answer!(r4, "A searchset of R4 out of Patients with what was said about them, in their order.");
#[cfg(feature = "r4b")]
answer!(r4b, "A searchset of R4B out of Patients with what was said about them, in their order.");
#[cfg(feature = "r5")]
answer!(r5, "A searchset of R5 out of Patients with what was said about them, in their order.");

#[cfg(test)]
mod tests {
    use sanare_fhir::r4::{Patient, json};
    use sanare_fhir::schema;
    use sanare_fhir::view::RecordNode;

    use super::*;
    use crate::{Matcher, Model, Person};

    fn verdicts() -> Vec<Verdict> {
        let matcher = Matcher::new(Model::starting());
        let eva = || Person::new("a").family("Berg").given("Eva").birth_date("1970-02-03");
        let full = eva().phone("030 1234567").email("e@a.org").sex("F");
        [
            (full.clone(), full),
            (eva(), eva()),
            (eva(), eva().with_key("x").birth(crate::Birth::Single)),
            (eva(), Person::new("b")),
        ]
        .iter()
        .map(|(a, b)| matcher.compare(a, b))
        .collect()
    }

    #[test]
    fn id_01_answer_has_grades_and_scores_and_is_valid() {
        let verdicts = verdicts();
        let bundle =
            r4(verdicts.iter().map(|verdict| (Patient::default(), verdict)), Options::new());
        assert_eq!(bundle.entry.len(), 3, "two persons are no candidates");
        let text = json::to_string(&bundle);
        for part in [
            r#""type":"searchset""#,
            r#""total":3"#,
            r#""mode":"match""#,
            r#""score":0.9999"#,
            "certain",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(schema::check(RecordNode::new(&bundle)).is_empty());
    }

    #[test]
    fn id_01_only_certain_is_one_or_none() {
        let verdicts = verdicts();
        let told = |chosen: &[usize], options: Options| {
            options.told(chosen.iter().filter_map(|at| Some(((), verdicts.get(*at)?)))).len()
        };
        let certain = Options::new().only_certain(true);
        assert_eq!(told(&[0], certain), 1);
        assert_eq!(told(&[0, 0], certain), 0, "two certain ones are none");
        assert_eq!(told(&[0, 1, 2], Options::new().count(2)), 2);
    }
}
