//! No value of an event is in any error, `Debug` or `Display`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unnecessary_wraps,
    reason = "tests"
)]

use std::error::Error as _;
use std::fmt::Debug;

use sanare_audit::balp::{
    AuthZconsent, DisclosureSource, Iua71, OAuth, Patient, PatientQuery, PatientRead, Saml, System,
    Token, TokenFacts, User,
};
use sanare_audit::journal::{Entries, Journal, Options, verify};
use sanare_audit::testing::Disk;
use sanare_audit::{
    Agent, Coding, Concept, Detail, DetailValue, Entity, Event, Identifier, Network, NetworkKind,
    Reference, Source, Text, Timestamp,
};

const CANARY: &str = "CANARY-7f3a";
/// The canary as base64 of a query.
const CODED: &str = "Q0FOQVJZLTdmM2E";

fn text() -> Text {
    CANARY.into()
}

fn some() -> Option<Text> {
    Some(text())
}

fn coding() -> Coding {
    Coding { system: some(), code: text(), display: some() }
}

fn concept() -> Concept {
    Concept { codings: vec![coding()], text: some() }
}

fn identifier() -> Identifier {
    Identifier { kind: Some(concept()), system: some(), value: text() }
}

fn reference() -> Reference {
    Reference { reference: some(), kind: some(), identifier: Some(identifier()), display: some() }
}

fn event() -> Event {
    let agent = Agent {
        kind: Some(concept()),
        roles: vec![concept()],
        who: Some(reference()),
        alternative: some(),
        name: some(),
        requestor: true,
        location: Some(reference()),
        policies: vec![text()],
        media: Some(coding()),
        network: Some(Network { address: text(), kind: NetworkKind::Name }),
        purposes: vec![concept()],
        assurance: vec![concept()],
        other_ids: vec![identifier()],
    };
    let entity = Entity {
        what: Some(reference()),
        kind: Some(coding()),
        role: Some(coding()),
        lifecycle: Some(coding()),
        labels: vec![coding()],
        name: some(),
        description: some(),
        query: Some(CANARY.into()),
        details: vec![
            Detail { kind: text(), value: DetailValue::Text(text()) },
            Detail { kind: text(), value: DetailValue::Bytes(CANARY.into()) },
        ],
    };
    let source = Source { observer: reference(), site: some(), kinds: vec![coding()] };
    Event {
        subtypes: vec![coding()],
        outcome_text: some(),
        purposes: vec![concept()],
        entities: vec![entity],
        claims: sanare_audit::balp::Profile::ALL.to_vec(),
        ..Event::new(CANARY, coding(), Timestamp::from_micros(0), agent, source)
    }
}

fn clean(what: &str, shown: &str) {
    assert!(!shown.contains(CANARY) && !shown.contains(CODED), "{what}: {shown}");
}

fn hidden(value: &impl Debug) {
    clean("debug", &format!("{value:?} {value:#?}"));
}

fn shown_safely(error: &sanare_audit::Error) {
    clean("error", &format!("{error} {error:?} {error:#?} {}", error.location()));
    let mut source = error.source();
    while let Some(inner) = source {
        clean("source", &format!("{inner} {inner:?}"));
        source = inner.source();
    }
}

#[test]
fn values_are_not_shown() {
    let event = event();
    hidden(&event);
    hidden(&event.agents);
    hidden(&event.entities);
    hidden(&event.entities[0].details);
    hidden(&event.source);
    hidden(&(coding(), concept(), identifier(), reference()));
    let system = System::new(reference(), Network::uri(CANARY));
    hidden(&system);
    hidden(&User { who: reference(), name: some(), roles: vec![concept()], purposes: vec![] });
    let facts = TokenFacts {
        name: some(),
        roles: vec![concept()],
        purposes: vec![concept()],
        assurance: Some(concept()),
        subject_id: some(),
        npi: some(),
        provider_id: some(),
        organization: some(),
        organization_id: some(),
        home_community: some(),
        consent: some(),
        consent_policy: some(),
        consent_patient: some(),
    };
    hidden(&facts);
    let tokens: [Token; 4] = [
        OAuth::opaque(&CANARY.repeat(4)).into(),
        OAuth::minimal(CANARY).into(),
        OAuth::comprehensive(CANARY, CANARY, CANARY, CANARY).with_facts(facts.clone()).into(),
        Saml::comprehensive(CANARY, CANARY, CANARY, facts).into(),
    ];
    for token in tokens {
        hidden(&token);
        let patient = Patient::id(CANARY);
        hidden(&patient);
        let builder =
            PatientRead::new(system.clone(), system.clone(), reference(), patient, reference())
                .user(reference())
                .token(token)
                .site(CANARY)
                .failed(sanare_audit::Outcome::MinorFailure, CANARY)
                .request_id(CANARY);
        hidden(&builder);
        hidden(&builder.build(Timestamp::from_micros(0), CANARY));
    }
    let patient = || Patient::identifier(CANARY, CANARY);
    hidden(&PatientQuery::new(system.clone(), system.clone(), CANARY, patient(), reference()));
    hidden(
        &DisclosureSource::new(system.clone(), system.clone(), patient(), reference())
            .custodian(reference())
            .subtype(coding())
            .request_id(CANARY)
            .site(CANARY)
            .failed(sanare_audit::Outcome::MinorFailure, CANARY),
    );
    hidden(
        &AuthZconsent::new(
            system.clone(),
            reference(),
            reference(),
            reference(),
            patient(),
            reference(),
        )
        .token_id(CANARY)
        .denied(CANARY),
    );
    hidden(&Iua71::new(system.clone(), system, CANARY.as_bytes(), reference()));
}

#[test]
fn errors_of_reading_do_not_show_values() {
    let whole = event().to_json();
    // Every prefix, and every value replaced by one of another type.
    for length in 0..whole.len() {
        if let Some(part) = whole.get(..length) {
            shown_safely(&Event::from_json(part.as_bytes()).unwrap_err());
        }
    }
    let parts: Vec<&str> = whole.split(&format!("\"{CANARY}\"")).collect();
    for place in 1..parts.len() {
        let mut wrong = String::new();
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                wrong.push_str(if index == place {
                    "{\"CANARY-7f3a\":1}"
                } else {
                    "\"CANARY-7f3a\""
                });
            }
            wrong.push_str(part);
        }
        shown_safely(&Event::from_json(wrong.as_bytes()).unwrap_err());
    }
    for text in [CANARY, "\"CANARY-7f3a", "{\"CANARY-7f3a\":1,\"CANARY-7f3a\":2}"] {
        shown_safely(&Event::from_json(text.as_bytes()).unwrap_err());
    }
    shown_safely(&CANARY.parse::<Timestamp>().unwrap_err());
    shown_safely(&CANARY.parse::<sanare_audit::Hash>().unwrap_err());
    shown_safely(&CANARY.parse::<sanare_audit::journal::Checkpoint>().unwrap_err());
    shown_safely(&Options::new("CANARY-7f3a with space").unwrap_err());
    shown_safely(&Patient::of(Reference::to(CANARY)).unwrap_err());
}

#[test]
fn journals_do_not_show_values() {
    let disk = Disk::new(1);
    let clock = || Timestamp::from_micros(0);
    let options = || Options::new("a.example/b").unwrap();
    let journal = Journal::open(disk.clone(), clock, options()).unwrap();
    journal.record(&event()).unwrap();
    journal.record_received(b"{\"CANARY-7f3a\":\"CANARY-7f3a\"}").unwrap();
    shown_safely(&journal.record_received(b"\"CANARY-7f3a").unwrap_err());
    hidden(&journal);
    hidden(&disk);
    drop(journal);
    for entry in Entries::of(&disk).unwrap() {
        hidden(&entry.unwrap());
    }
    let (name, bytes) = disk.files().remove(0);
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x20;
        disk.put(&name, Some(damaged));
        let report = verify(&disk, None).unwrap();
        hidden(&report);
        report.findings().iter().for_each(|finding| clean("finding", &finding.to_string()));
        if let Err(error) = Journal::open(disk.clone(), clock, options()) {
            shown_safely(&error);
        }
        disk.put(&name, None);
        for (other, _) in disk.files() {
            disk.put(&other, None);
        }
    }
}

#[cfg(feature = "fhir")]
#[test]
fn renderings_do_not_show_values() {
    use sanare_audit::{Loss, Received};

    let rendered = event().to_r4();
    assert!(rendered.to_json().contains(CANARY), "the canary was there");
    clean("refused", &format!("{:?}", rendered.refused));
    for refused in &rendered.refused {
        for violation in refused.report.violations() {
            clean("violation", &format!("{violation} {violation:?}"));
        }
    }
    clean("loss", &rendered.losses.iter().map(Loss::to_string).collect::<String>());
    hidden(&rendered);
    for text in [
        rendered.to_json().replace("\"requestor\":true", "\"requestor\":\"CANARY-7f3a\""),
        "{\"resourceType\":\"CANARY-7f3a\"}".to_owned(),
        "{\"resourceType\":\"AuditEvent\",\"CANARY-7f3a\":\"CANARY-7f3a\",\"meta\":{\"profile\":[\"CANARY-7f3a\"]}}"
            .to_owned(),
    ] {
        let received = Received::read(text.as_bytes()).unwrap();
        hidden(&received);
        received.issues().iter().for_each(|issue| clean("issue", issue));
    }
}

#[test]
fn reports_and_messages_do_not_show_values() {
    use sanare_audit::report::{Query, Table, accounting};
    use sanare_audit::sink::{Delivery, DeliveryOptions, Memory};
    use sanare_audit::syslog::{Deframer, Header, Message};

    let disk = sanare_audit::testing::Disk::new(1);
    let options = Options::new("a.example/test").unwrap();
    let journal = Journal::open(disk.clone(), || Timestamp::from_micros(0), options).unwrap();
    journal.record(&event()).unwrap();
    let query = Query::new().user(reference()).patient(reference());
    hidden(&query);
    let everything = Query::new();
    let found: Vec<_> = everything.find(&disk).unwrap().map(Result::unwrap).collect();
    assert_eq!(found.len(), 1);
    hidden(&found);
    hidden(&Table::of(found.into_iter().map(Ok)).unwrap());
    hidden(&accounting(&disk, &reference(), Timestamp::MIN).unwrap());
    let options = DeliveryOptions::new();
    let mut delivery = Delivery::open(disk, "memory", Memory::default(), options).unwrap();
    delivery.step(&journal, Timestamp::from_micros(0)).unwrap();
    hidden(&delivery);
    hidden(delivery.sink());
    let header = Header::new(CANARY, CANARY).process(CANARY);
    let message = header.message(Timestamp::from_micros(0), CANARY);
    hidden(&header);
    hidden(&Message::read(&message).unwrap());
    let mut deframer = Deframer::new();
    deframer.push(format!("900 {CANARY}").as_bytes());
    hidden(&deframer);
    deframer.push(CANARY.as_bytes());
    for broken in [CANARY.to_owned(), format!("<85>1 {CANARY} - - - - -")] {
        shown_safely(&Message::read(broken.as_bytes()).unwrap_err());
    }
    let mut broken = Deframer::new();
    broken.push(CANARY.as_bytes());
    shown_safely(&broken.next().unwrap_err());
}

#[cfg(feature = "dicom")]
#[test]
fn dicom_messages_do_not_show_values() {
    use sanare_audit::dicom::{Dialect, Reader};

    let event = Event { outcome: Some(sanare_audit::Outcome::Success), ..event() };
    let xml = event.to_dicom(Dialect::Dicom2017c).unwrap();
    hidden(&Reader::new().read(xml.as_bytes(), "1").unwrap());
    for loss in event.dicom_losses(Dialect::Dicom2017c).unwrap() {
        clean("loss", &format!("{loss} {loss:?}"));
    }
    for broken in [
        xml.replace("csd-code", CANARY),
        xml.replace("<EventID", &format!("<{CANARY}/><EventID")),
        xml.replace("EventDateTime=\"", &format!("EventDateTime=\"{CANARY}")),
        xml.replace("</AuditMessage>", CANARY),
        format!("<{CANARY}/>"),
        CANARY.to_owned(),
    ] {
        shown_safely(&Reader::new().strict().read(broken.as_bytes(), "1").unwrap_err());
    }
}
