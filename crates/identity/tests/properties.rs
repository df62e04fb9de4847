//! Laws that hold for any two records.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use proptest::prelude::*;
use sanare_identity::testing::population;
use sanare_identity::{
    Agreement, Birth, Blocking, Decisions, Field, FieldModel, Frequencies, Grade, Index, Level,
    Matcher, Model, Person, Training, Veto, train,
};

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-d]{1,6}( [a-d]{1,4})?",
        1 => "\\PC{0,12}",
        2 => "[0-9]{5,9}",
        1 => Just("Müller".to_owned()),
    ]
}

fn person() -> impl Strategy<Value = Person> {
    let add = (0..Field::ALL.len(), value(), 1900..2020_u16, 1..13_u8, 1..29_u8);
    (prop::collection::vec(add, 0..14), prop::option::of(0..3_u8)).prop_map(|(values, birth)| {
        let mut person = Person::new("k");
        for (at, text, year, month, day) in values {
            person = match Field::ALL[at] {
                Field::NationalId => person.national_id("n", &text),
                Field::Identifier => person.identifier(if day % 2 == 0 { "a" } else { "b" }, &text),
                Field::Family => person.family(&text),
                Field::Given => person.given(&text),
                Field::BirthDate => person.birth_date(&format!("{year}-{month:02}-{day:02}")),
                Field::Sex => person.sex(["F", "M", "O", "U"][at % 4]),
                Field::Phone => person.phone(&text),
                Field::Email => person.email(&format!("{text}@example.org")),
                Field::Street => person.street(&text),
                Field::City => person.city(&text),
                _ => person.postal_code(&text),
            };
        }
        match birth {
            None => person,
            Some(0) => person.birth(Birth::Single),
            Some(place) => person.birth(Birth::Multiple(Some(place))),
        }
    })
}

fn matcher() -> Matcher {
    Matcher::new(Model::starting())
}

proptest! {
    #[test]
    fn id_01_symmetry(a in person(), b in person(), more in prop::collection::vec(person(), 0..6)) {
        let matcher = matcher().frequencies(Frequencies::of(more.iter().chain([&a, &b])));
        prop_assert_eq!(matcher.compare(&a, &b), matcher.compare(&b, &a));
        prop_assert_eq!(Agreement::of(&a, &b), Agreement::of(&b, &a));
    }

    #[test]
    fn id_01_the_waterfall_adds_up(a in person(), b in person()) {
        let verdict = matcher().compare(&a, &b);
        let sum: f64 = verdict.steps().iter().map(|step| step.weight + step.frequency).sum();
        prop_assert!((sum - verdict.weight()).abs() < 1e-9);
        prop_assert!((0.0..=1.0).contains(&verdict.probability()));
        prop_assert_eq!(verdict.steps().len(), Field::ALL.len());
        let missing = verdict.steps().iter().filter(|step| step.level == Level::Missing);
        prop_assert!(missing.clone().all(|step| step.weight == 0.0 && step.frequency == 0.0));
        prop_assert_eq!(verdict.compared() + missing.count(), Field::ALL.len());
        prop_assert!(verdict.grade() < Grade::Match || verdict.vetoes().is_empty());
    }

    /// Nobody agrees more with somebody than that person does, in what both say.
    #[test]
    fn id_01_a_record_agrees_with_itself(a in person()) {
        for (field, level) in Agreement::of(&a, &a).levels() {
            let expected = if a.count(field) == 0 { Level::Missing } else { Level::Exact };
            prop_assert_eq!(level, expected);
        }
        prop_assert!(!matcher().compare(&a, &a).vetoes().contains(&Veto::NationalId));
    }

    /// More agreement in one field never weighs less, whatever the frequencies.
    #[test]
    fn id_01_monotone_in_agreement(
        base in person(),
        counts in prop::collection::vec(0..3_usize, 1..40),
    ) {
        let names = ["bergmann", "bergman", "okonkwo"];
        let crowd: Vec<Person> = counts.iter().map(|at| Person::new("").family(names[*at])).collect();
        let matcher = matcher().frequencies(Frequencies::of(&crowd));
        let bare = Person::new("x");
        let with = |name: &str| matcher.compare(&bare.clone().family(name), &bare.clone().family(names[0]));
        let weights = [with(names[2]), with(names[1]), with(names[0])].map(|verdict| verdict.weight());
        prop_assert!(weights[0] <= weights[1] && weights[1] <= weights[2], "{weights:?}");
        // An exact field on top of any record never lowers the weight of the record with itself.
        let before = matcher.compare(&base, &base).weight();
        let richer = base.clone().city("ulm");
        prop_assert!(matcher.compare(&richer, &richer).weight() >= before - 1e-9);
    }

    #[test]
    fn id_01_any_model_that_is_taken_is_monotone(m in [0.01..1.0_f64, 0.01..1.0, 0.01..1.0], u in [0.01..1.0_f64, 0.01..1.0, 0.01..1.0]) {
        let shares = |side: [f64; 3]| side.map(|p| p / side.iter().sum::<f64>());
        if let Ok(model) = FieldModel::new(Field::City, shares(m), shares(u)) {
            let weights = Level::WEIGHED.map(|level| model.weight(level));
            prop_assert!(weights[0] <= weights[1] + 1e-9 && weights[1] <= weights[2] + 1e-9);
            let whole = Model::starting().with(Field::City, model);
            prop_assert_eq!(whole.to_string().parse::<Model>().unwrap(), whole);
        }
    }

    /// Every pair that shares a key is met once, and the totals add up.
    #[test]
    fn id_01_totals(people in prop::collection::vec(person(), 0..12)) {
        let people = people.into_iter().enumerate().map(|(at, person)| person.with_key(at.to_string()));
        let people: Vec<Person> = people.collect();
        let index = Index::new(people.clone(), Blocking::usual()).unwrap();
        let roomy = matcher().thresholds(0.0, 0.0).unwrap().at_least(0);
        let mut met = std::collections::BTreeSet::new();
        let report = index.duplicates(&roomy, &Decisions::new(), |found| {
            assert!(met.insert(found.places), "a pair twice");
        });
        prop_assert_eq!(report.pairs, report.matches + report.reviews + report.no_matches);
        prop_assert_eq!(report.pairs, report.by_rule.iter().sum::<u64>());
        prop_assert_eq!(report.records, people.len() as u64);
        // The one-by-one search finds the same pairs.
        for (at, person) in people.iter().enumerate() {
            for (other, verdict) in index.find(&roomy, &Decisions::new(), person) {
                prop_assert!(met.contains(&(at.min(other), at.max(other))));
                prop_assert!(verdict.grade() > Grade::NoMatch);
            }
        }
    }

    #[test]
    fn id_01_no_text_panics(text in "\\PC{0,300}", other in any::<String>()) {
        let all = |text: &str| {
            Field::ALL.iter().fold(Person::new(text), |person, field| match field {
                Field::NationalId => person.national_id(text, text),
                Field::Identifier => person.identifier(text, text),
                Field::Family => person.family(text),
                Field::Given => person.given(text),
                Field::BirthDate => person.birth_date(text),
                Field::Sex => person.sex(text),
                Field::Phone => person.phone(text),
                Field::Email => person.email(text),
                Field::Street => person.street(text),
                Field::City => person.city(text),
                _ => person.postal_code(text),
            })
        };
        let (a, b) = (all(&text), all(&other).with_key("other"));
        let _ = matcher().compare(&a, &b);
        if a.key() != b.key() {
            let index = Index::new([a, b], Blocking::usual()).unwrap();
            let _ = train(&index, &Model::starting(), &Training::new(1).random_pairs(4));
        }
        let _ = text.parse::<Model>();
    }
}

/// The learned model is the same each time, and finds what was hidden.
#[test]
fn id_01_training_and_quality() {
    let made = population(20_261_122, 1500);
    let index = Index::new(made.people.clone(), Blocking::usual()).unwrap();
    let training = Training::new(1).random_pairs(20_000);
    let learned = train(&index, &Model::starting(), &training).unwrap();
    assert_eq!(learned, train(&index, &Model::starting(), &training).unwrap());
    assert!(learned.untrained.is_empty() && learned.rounds.iter().all(|(_, rounds)| *rounds <= 25));
    for field in Field::ALL {
        let model = learned.model.field(field).unwrap();
        assert!(model.weight(Level::Exact) > model.weight(Level::Different), "{field}");
    }
    // Made with 3 kinds of slip in 12 for the date of birth; the hospital's number is never the same.
    let date = learned.model.field(Field::BirthDate).unwrap();
    assert!(
        (0.5..0.99).contains(&date.m(Level::Exact)) && date.u(Level::Exact) < 0.001,
        "{date:?}"
    );
    let matcher = Matcher::new(learned.model).frequencies(Frequencies::of(&made.people));
    let (mut right, mut wrong) = (0_u32, 0_u32);
    index.duplicates(&matcher, &Decisions::new(), |found| {
        if found.verdict.grade() == Grade::Match {
            let same = made.truth[found.places.0] == made.truth[found.places.1];
            if same { right += 1 } else { wrong += 1 }
        }
    });
    let hidden = made.truth.windows(2).filter(|pair| pair[0] == pair[1]).count();
    let precision = f64::from(right) / f64::from(right + wrong);
    let recall = f64::from(right) / f64::from(u32::try_from(hidden).unwrap());
    let f1 = 2.0 * precision * recall / (precision + recall);
    assert!(f1 >= 0.95, "precision {precision:.3}, recall {recall:.3}, F1 {f1:.3}");
}
