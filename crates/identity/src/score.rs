//! The score of a pair: every weight by the name of its field, and what they come to.

use std::fmt;

use crate::compare::{Agreement, siblings_of_one_birth};
use crate::error::{Error, ErrorKind, Location, Result};
use crate::frequency::Frequencies;
use crate::{Decision, Decisions, Field, Level, Model, Person};

/// What is proposed about a pair. Nothing is ever merged: a match is a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_enums, reason = "two thresholds make three grades")]
pub enum Grade {
    /// Two persons.
    NoMatch,
    /// Somebody must look.
    Review,
    /// One person, by all that is known.
    Match,
}

impl Grade {
    /// The name, as reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoMatch => "no-match",
            Self::Review => "review",
            Self::Match => "match",
        }
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// A reason that stands above every weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Veto {
    /// Both have a national identifier of one system, and they are not alike.
    NationalId,
    /// Both are of a multiple birth and have other given names or places in its order.
    MultipleBirth,
    /// Somebody decided that they are two persons.
    KnownDistinct,
}

impl Veto {
    /// The name, as reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NationalId => "national-id",
            Self::MultipleBirth => "multiple-birth",
            Self::KnownDistinct => "known-distinct",
        }
    }
}

impl fmt::Display for Veto {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// One field of a waterfall.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Step {
    /// The field.
    pub field: Field,
    /// How far the two agree in it.
    pub level: Level,
    /// What the level weighs in bits: `log2(m / u)`.
    pub weight: f64,
    /// What is added because the common value is rarer or more common than others.
    pub frequency: f64,
}

/// What is said about a pair, and why. `Display` prints the waterfall: names of fields and
/// weights, no value.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    grade: Grade,
    steps: Vec<Step>,
    start: f64,
    weight: f64,
    vetoes: Vec<Veto>,
    decided: Option<Decision>,
    thin: bool,
}

impl Verdict {
    /// What is proposed.
    pub fn grade(&self) -> Grade {
        self.grade
    }

    /// The sum of the weights of all steps, in bits.
    pub fn weight(&self) -> f64 {
        self.weight
    }

    /// The weight of the prior, `log2(p / (1 - p))`, on which the steps stand.
    pub fn start(&self) -> f64 {
        self.start
    }

    /// How likely it is that the two are one person: `p 2^w / (1 - p + p 2^w)`.
    pub fn probability(&self) -> f64 {
        1.0 / (1.0 + (-(self.start + self.weight)).exp2())
    }

    /// The waterfall: a step for each field of the model.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many fields could be compared.
    pub fn compared(&self) -> usize {
        self.steps.iter().filter(|step| step.level != Level::Missing).count()
    }

    /// What forbids a match, whatever the weights.
    pub fn vetoes(&self) -> &[Veto] {
        &self.vetoes
    }

    /// What somebody decided about the two.
    pub fn decided(&self) -> Option<Decision> {
        self.decided
    }

    /// Whether it would be a match, had more fields been compared.
    pub fn is_thin(&self) -> bool {
        self.thin
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut total = self.start;
        writeln!(out, "{:<12} {:<10} {:>8} {:>8.2}", "prior", "", "", total)?;
        for step in &self.steps {
            let weight = step.weight + step.frequency;
            total += weight;
            write!(
                out,
                "{:<12} {:<10} {weight:>+8.2} {total:>8.2}",
                step.field.name(),
                step.level.name()
            )?;
            if step.frequency != 0.0 {
                write!(out, "  frequency {:+.2}", step.frequency)?;
            }
            writeln!(out)?;
        }
        for veto in &self.vetoes {
            writeln!(out, "veto: {veto}")?;
        }
        match self.decided {
            Some(Decision::Same) => writeln!(out, "decided: one person")?,
            Some(Decision::Distinct) => writeln!(out, "decided: two persons")?,
            None => {}
        }
        if self.thin {
            writeln!(out, "too few fields to call it a match")?;
        }
        write!(out, "{} ({:.4})", self.grade, self.probability())
    }
}

/// Compares persons: a model, thresholds and what may stand above the weights.
///
/// ```
/// use sanare_identity::{Grade, Matcher, Model, Person};
///
/// let matcher = Matcher::new(Model::starting()).thresholds(0.99, 0.2)?;
/// let a = Person::new("a").family("Müller").given("Eva").birth_date("1970-02-03").sex("female");
/// let b = Person::new("b").family("Mueller").given("Eva").birth_date("1970-03-02").sex("F");
/// let verdict = matcher.compare(&a, &b);
/// assert_eq!(verdict.grade(), Grade::Review);
/// assert!(verdict.to_string().contains("birth-date   near"));
/// # Ok::<(), sanare_identity::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Matcher {
    model: Model,
    frequencies: Frequencies,
    match_at: f64,
    review_at: f64,
    least_fields: usize,
    caps: [Grade; 2],
}

impl Matcher {
    /// A match from a probability of 0.99 on, a review from 0.2 on, at least three fields for a
    /// match; every veto means two persons.
    pub fn new(model: Model) -> Self {
        Self {
            model,
            frequencies: Frequencies::default(),
            match_at: 0.99,
            review_at: 0.2,
            least_fields: 3,
            caps: [Grade::NoMatch; 2],
        }
    }

    /// The same with how often values occur.
    #[must_use]
    pub fn frequencies(mut self, frequencies: Frequencies) -> Self {
        self.frequencies = frequencies;
        self
    }

    /// The same with other thresholds, as probabilities.
    ///
    /// # Errors
    /// One is not between 0 and 1, or that of a match is the lower.
    pub fn thresholds(mut self, match_at: f64, review_at: f64) -> Result<Self> {
        let inside = |p: f64| (0.0..=1.0).contains(&p);
        if !inside(match_at) || !inside(review_at) || match_at < review_at {
            return Err(Error::new(ErrorKind::Thresholds, Location::Settings));
        }
        (self.match_at, self.review_at) = (match_at, review_at);
        Ok(self)
    }

    /// The same with another number of fields that must be compared for a match: records of which
    /// little is known agree in all of it.
    #[must_use]
    pub fn at_least(mut self, fields: usize) -> Self {
        self.least_fields = fields;
        self
    }

    /// The same with the best grade that a pair can have in spite of a veto. What somebody decided
    /// stands, whatever is said here.
    #[must_use]
    pub fn cap(mut self, veto: Veto, grade: Grade) -> Self {
        let place = match veto {
            Veto::NationalId => 0,
            Veto::MultipleBirth => 1,
            Veto::KnownDistinct => return self,
        };
        if let Some(cap) = self.caps.get_mut(place) {
            *cap = grade;
        }
        self
    }

    /// The model.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Compares two persons.
    pub fn compare(&self, left: &Person, right: &Person) -> Verdict {
        self.judge(left, right, None)
    }

    /// Compares two persons of whom somebody may have decided already.
    pub fn decide(&self, left: &Person, right: &Person, decisions: &Decisions) -> Verdict {
        self.judge(left, right, decisions.about(left.key(), right.key()))
    }

    fn judge(&self, left: &Person, right: &Person, decided: Option<Decision>) -> Verdict {
        let agreement = Agreement::of(left, right);
        let mut steps = Vec::with_capacity(Field::ALL.len());
        let mut weight = 0.0;
        for (field, level) in agreement.levels() {
            let Some(model) = self.model.field(field) else { continue };
            let mut step = Step { field, level, weight: model.weight(level), frequency: 0.0 };
            if level == Level::Exact
                && let Some(share) = self.frequencies.share(field, left, right)
            {
                // A common name is never less than a similar one.
                let full = (model.m(level) / share).log2().max(model.weight(Level::Near));
                step.frequency = full - step.weight;
            }
            weight += step.weight + step.frequency;
            steps.push(step);
        }
        let mut verdict = Verdict {
            grade: Grade::NoMatch,
            steps,
            start: (self.model.prior() / (1.0 - self.model.prior())).log2(),
            weight,
            vetoes: Vec::new(),
            decided,
            thin: false,
        };
        let probability = verdict.probability();
        verdict.grade = if probability >= self.match_at {
            Grade::Match
        } else if probability >= self.review_at {
            Grade::Review
        } else {
            Grade::NoMatch
        };
        if verdict.grade == Grade::Match && verdict.compared() < self.least_fields {
            verdict.grade = Grade::Review;
            verdict.thin = true;
        }
        let [national, birth] = self.caps;
        if agreement.level(Field::NationalId) == Level::Different {
            verdict.vetoes.push(Veto::NationalId);
            verdict.grade = verdict.grade.min(national);
        }
        if siblings_of_one_birth(left, right, agreement.level(Field::Given)) {
            verdict.vetoes.push(Veto::MultipleBirth);
            verdict.grade = verdict.grade.min(birth);
        }
        match decided {
            Some(Decision::Distinct) => {
                verdict.vetoes.push(Veto::KnownDistinct);
                verdict.grade = Grade::NoMatch;
            }
            Some(Decision::Same) => verdict.grade = Grade::Match,
            None => {}
        }
        verdict
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eva() -> Person {
        Person::new("a").family("Berg").given("Eva").birth_date("1970-02-03").sex("F").city("Ulm")
    }

    fn matcher() -> Matcher {
        Matcher::new(Model::starting())
    }

    #[test]
    fn id_01_score_is_the_sum_and_the_posterior_its_odds() {
        let verdict = matcher().compare(&eva(), &eva());
        let sum: f64 = verdict.steps().iter().map(|step| step.weight + step.frequency).sum();
        assert!((verdict.weight() - sum).abs() < 1e-12);
        let (p, w) = (1e-4, verdict.weight());
        let formula = p * w.exp2() / (1.0 - p + p * w.exp2());
        assert!((verdict.probability() - formula).abs() < 1e-12);
        assert_eq!(verdict.grade(), Grade::Match);
    }

    #[test]
    fn id_01_little_evidence_is_no_match() {
        let a = Person::new("a").national_id("n", "12345").sex("F");
        let verdict = matcher().compare(&a, &a);
        assert_eq!(
            (verdict.grade(), verdict.is_thin(), verdict.compared()),
            (Grade::Review, true, 2)
        );
        assert_eq!(matcher().at_least(2).compare(&a, &a).grade(), Grade::Match);
        let nothing = matcher().compare(&Person::new("a"), &Person::new("b"));
        assert_eq!(nothing.grade(), Grade::NoMatch);
        assert!(nothing.weight().abs() < 1e-12);
    }

    #[test]
    fn id_01_vetoes_stand_above_the_weights() {
        let a = eva().national_id("n", "1234567");
        let b = eva().national_id("n", "7654321");
        let verdict = matcher().compare(&a, &b);
        assert_eq!((verdict.grade(), verdict.vetoes()), (Grade::NoMatch, &[Veto::NationalId][..]));
        let capped = matcher().cap(Veto::NationalId, Grade::Review);
        let roomy = capped.clone().thresholds(0.001, 0.000_1).unwrap();
        assert_eq!(roomy.compare(&a, &b).grade(), Grade::Review);
        let twin = |name: &str, place| {
            let person = Person::new(name).family("Berg").given(name).birth_date("1970-02-03");
            person.street("Weg 1").phone("030 1234567").birth(crate::Birth::Multiple(place))
        };
        for (left, right, vetoed) in [
            (twin("Eva", None), twin("Peter", None), true),
            (twin("Eva", Some(1)), twin("Eva", Some(2)), true),
            (twin("Eva", None), twin("Eva", None), false),
        ] {
            let verdict = matcher().compare(&left, &right);
            assert_eq!(verdict.vetoes() == [Veto::MultipleBirth], vetoed);
            assert_eq!(verdict.grade() == Grade::NoMatch, vetoed);
        }
    }

    #[test]
    fn id_01_what_somebody_decided_stands() {
        let mut decisions = Decisions::new();
        let other = Person::new("b");
        decisions.record("b", "a", Decision::Same);
        assert_eq!(matcher().decide(&eva(), &other, &decisions).grade(), Grade::Match);
        let twin = eva().with_key("b");
        decisions.record("a", "b", Decision::Distinct);
        let verdict =
            matcher().cap(Veto::KnownDistinct, Grade::Match).decide(&eva(), &twin, &decisions);
        assert_eq!(
            (verdict.grade(), verdict.vetoes()),
            (Grade::NoMatch, &[Veto::KnownDistinct][..])
        );
        assert!(decisions.withdraw("a", "b"));
        assert_eq!(matcher().decide(&eva(), &twin, &decisions).grade(), Grade::Match);
    }

    #[test]
    fn id_01_a_rare_name_weighs_more() {
        let people: Vec<Person> = (0..1000)
            .map(|n| Person::new("").family(if n < 300 { "Berg" } else { "Tal" }))
            .chain([Person::new("").family("Xylander")])
            .collect();
        let matcher = matcher().frequencies(Frequencies::of(&people));
        let weight = |name: &str| {
            let person = Person::new("").family(name);
            matcher.compare(&person, &person).weight()
        };
        assert!(weight("Xylander") > weight("Unseen"), "rare");
        assert!(weight("Berg") < weight("Unseen") && weight("Tal") <= weight("Berg"), "common");
        let model = Model::starting();
        let near = model.field(Field::Family).unwrap().weight(Level::Near);
        assert!(weight("Tal") >= near, "a common name is never less than a similar one");
    }

    #[test]
    fn id_01_waterfall_adds_up_in_print() {
        let printed = matcher().compare(&eva(), &eva().with_key("b")).to_string();
        assert!(printed.starts_with("prior") && printed.ends_with(')'), "{printed}");
        assert!(printed.contains("family       exact") && !printed.contains("berg"), "{printed}");
    }

    #[test]
    fn thresholds_that_cannot_be_are_refused() {
        for (high, low) in [(0.5, 0.9), (1.5, 0.2), (0.9, -0.1), (f64::NAN, 0.1)] {
            let error = matcher().thresholds(high, low).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Thresholds);
        }
    }
}
