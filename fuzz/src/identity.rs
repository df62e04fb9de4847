//! Laws of identity matching.

use sanare_hl7v2::Parser;
use sanare_identity::intake::{Assertion, Intake};
use sanare_identity::{Blocking, Decisions, Frequencies, Grade, Index, Matcher, Model, Person};

/// Whatever two PID segments hold, the score is the same both ways, adds up, and is found again.
pub fn score(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data)
        && let Ok(model) = text.parse::<Model>()
    {
        assert_eq!(model.to_string().parse::<Model>().as_ref(), Ok(&model));
    }
    let Ok(message) = Parser::new().parse(data) else { return };
    for assertion in Assertion::read(&message) {
        assert!(!assertion.kept.is_empty() && !assertion.other.is_empty());
    }
    let intake = Intake::new();
    let people: Vec<Person> = message
        .segments_named("PID")
        .take(8)
        .enumerate()
        .map(|(at, pid)| intake.pid(at.to_string(), pid))
        .collect();
    let matcher = Matcher::new(Model::starting()).frequencies(Frequencies::of(&people));
    for left in &people {
        for right in &people {
            let verdict = matcher.compare(left, right);
            assert_eq!(verdict, matcher.compare(right, left));
            let sum: f64 = verdict.steps().iter().map(|step| step.weight + step.frequency).sum();
            assert!((sum - verdict.weight()).abs() < 1e-9);
            assert!(verdict.vetoes().is_empty() || verdict.grade() == Grade::NoMatch);
        }
    }
    let index = Index::new(people, Blocking::usual()).expect("the keys are places");
    let mut pairs = Vec::new();
    let report = index.duplicates(&matcher, &Decisions::new(), |found| pairs.push(found.places));
    assert_eq!(report.pairs, report.matches + report.reviews + report.no_matches);
    assert_eq!(pairs.len() as u64, report.matches + report.reviews);
    for (left, right) in pairs {
        let found = index.find(&matcher, &Decisions::new(), &index.people()[left]);
        assert!(found.iter().any(|(place, _)| *place == right));
    }
}
