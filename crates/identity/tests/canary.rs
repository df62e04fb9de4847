//! No value of a record is in any `Debug`, waterfall, report or error.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_identity::{
    Birth, Blocking, Decision, Decisions, Field, Frequencies, Index, Link, Matcher, Model, Person,
    groups,
};

const CANARY: &str = "c4n4ry";

fn person(key: &str) -> Person {
    Person::new(format!("{key}{CANARY}"))
        .national_id(CANARY, CANARY)
        .identifier(CANARY, CANARY)
        .family(CANARY)
        .given(CANARY)
        .birth_date("1970-02-03")
        .sex("F")
        .phone("030 7654321")
        .email("c4n4ry@example.org")
        .street(CANARY)
        .city(CANARY)
        .postal_code(CANARY)
        .birth(Birth::Single)
}

#[test]
fn nothing_shows_a_value() {
    let people = [person("a"), person("b")];
    let mut shown = vec![format!("{people:?}")];
    let mut decisions = Decisions::new();
    decisions.record(people[0].key(), people[1].key(), Decision::Same);
    let frequencies = Frequencies::of(&people);
    shown.push(format!("{decisions:?} {frequencies:?}"));
    let matcher = Matcher::new(Model::starting()).frequencies(frequencies);
    let index = Index::new(people.clone(), Blocking::usual()).unwrap();
    shown.push(format!("{index:?} {matcher:?}"));
    let mut links = Vec::new();
    let report = index.duplicates(&matcher, &decisions, |found| {
        shown.push(format!("{found:?} {} {:?}", found.verdict, found.verdict.steps()));
        links.push(Link { places: found.places, weight: found.verdict.weight(), decided: true });
    });
    assert_eq!(report.matches, 1);
    shown.push(format!("{report:?} {:?}", groups(&people, links, &matcher, &decisions)));
    let twice = Index::new([person("a"), person("a")], Blocking::usual()).unwrap_err();
    shown.push(format!("{twice} {twice:?}"));
    for text in ["c4n4ry,exact,1,1", "prior,,c4n4ry,", "family,c4n4ry,1,1"] {
        let error = text.parse::<Model>().unwrap_err();
        shown.push(format!("{error} {error:?}"));
    }
    let unknown = CANARY.parse::<Field>().unwrap_err();
    shown.push(format!("{unknown} {unknown:?}"));
    shown.push(more());
    for text in shown {
        for secret in [CANARY, "7654321", "19700203", "1970-02-03"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[cfg(feature = "hl7v2")]
fn more() -> String {
    use sanare_identity::intake::{Assertion, Intake};
    let text = "MSH|^~\\&|A|B|||20240101||ADT^A40|1|P|2.5.1\rPID|1||c4n4ry^^^c4n4ry||c4n4ry\rMRG|c4n4ry^^^c4n4ry\r";
    let message = sanare_hl7v2::Parser::new().parse(text.as_bytes()).unwrap();
    let asserted = Assertion::read(&message);
    assert_eq!(asserted.len(), 1);
    let intake = Intake::new().national(CANARY).placeholder(Field::Family, CANARY);
    format!("{asserted:?} {intake:?} {:?}", intake.pid(CANARY, message.segment("PID").unwrap()))
}

#[cfg(not(feature = "hl7v2"))]
fn more() -> String {
    String::new()
}
