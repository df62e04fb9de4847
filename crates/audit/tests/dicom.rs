//! DICOM audit messages: written in two dialects, read in three.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_audit::balp::{
    Create, DisclosureSource, OAuth, Patient, PatientQuery, PatientRead, Read, System,
};
use sanare_audit::dicom::{Dialect, Reader};
use sanare_audit::{
    Agent, Coding, Detail, DetailValue, Entity, ErrorKind, Event, Network, Outcome, Reference,
    Source, Timestamp,
};

const ID: &str = "6f2c1d7e-1111-4a4e-9d55-0a1b2c3d4e5f";
const DCM: &str = "http://dicom.nema.org/resources/ontology/DCM";

fn now() -> Timestamp {
    "2026-03-01T12:05:09.25Z".parse().unwrap()
}

fn system(name: &'static str) -> System {
    System::new(Reference::value(name), Network::uri("https://ehr.example/fhir"))
}

fn plain() -> Event {
    Event {
        outcome: Some(Outcome::Success),
        ..Event::new(
            ID,
            Coding::new(DCM, "110107").with_display("Import"),
            now(),
            Agent::new(Reference::value("engine")).as_requestor(),
            Source::new(Reference::value("engine")),
        )
    }
}

fn built() -> Vec<Event> {
    let (client, server) = (|| system("client"), || system("server"));
    let observer = || Reference::to("Device/ehr");
    let (data, patient) = (|| Reference::to("Observation/1"), || Patient::id("17"));
    vec![
        Create::new(client(), server(), data(), observer()).build(now(), ID),
        Read::new(client(), server(), data(), observer()).build(now(), ID),
        PatientRead::new(client(), server(), data(), patient(), observer())
            .user(Reference::identifier("urn:oid:1.2.3", "jd"))
            .token(OAuth::minimal("C187CC480FAC40A0"))
            .request_id("76d148b6")
            .build(now(), ID),
        PatientQuery::new(client(), server(), "Observation?patient=17", patient(), observer())
            .build(now(), ID),
        DisclosureSource::new(client(), server(), patient(), data()).build(now(), ID),
    ]
}

fn read(xml: &str) -> Event {
    Reader::new().strict().read(xml.as_bytes(), ID).unwrap().event
}

#[test]
fn dcm_written_and_read_back() {
    for event in built() {
        let xml = event.to_dicom(Dialect::Dicom2017c).unwrap();
        let back = read(&xml);
        assert_eq!(back.to_dicom(Dialect::Dicom2017c).unwrap(), xml);
        assert_eq!(
            (&back.kind, &back.subtypes, back.action, back.recorded, back.outcome),
            (&event.kind, &event.subtypes, event.action, event.recorded, event.outcome)
        );
        assert_eq!(back.agents.len(), event.agents.len());
        assert_eq!(back.entities.len(), event.entities.len());
        for (own, other) in back.agents.iter().zip(&event.agents) {
            assert_eq!(
                (&own.who, &own.network, own.requestor),
                (&other.who, &other.network, other.requestor)
            );
        }
    }
}

#[test]
fn dcm_losses_are_told() {
    let mut event = plain();
    let paths = |event: &Event| {
        let losses = event.dicom_losses(Dialect::Dicom2017c).unwrap();
        losses.iter().map(|loss| loss.path().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(paths(&event), ["id"]);
    event.agents[0].policies.push("urn:policy".into());
    event.source.site = Some("bell \u{7}".into());
    event.entities.push(Entity {
        description: Some("for people".into()),
        ..Entity::new(Reference::to("Patient/17"))
            .with_kind(Coding::new("http://terminology.hl7.org/CodeSystem/audit-entity-type", "1"))
    });
    assert_eq!(
        paths(&event),
        ["id", "agents[0].policies", "entities[0].description", "source.site"]
    );
}

#[test]
fn dcm_write_2014c() {
    let mut event = plain();
    let kind = |code: &'static str| {
        Coding::new("http://terminology.hl7.org/CodeSystem/security-source-type", code)
    };
    event.source.kinds = vec![kind("4"), kind("6")];
    let old = event.to_dicom(Dialect::Dicom2014c).unwrap();
    assert!(old.contains("AuditSourceID=\"engine\" code=\"4\"><AuditSourceTypeCode>6<"), "{old}");
    let new = event.to_dicom(Dialect::Dicom2017c).unwrap();
    assert!(new.contains("<AuditSourceTypeCode csd-code=\"4\"/>"), "{new}");
    let back = Reader::new().read(old.as_bytes(), ID).unwrap();
    assert_eq!((back.dialect, &back.event), (Dialect::Dicom2014c, &event));
    assert_eq!(
        Reader::new().strict().read(old.as_bytes(), ID).unwrap_err().kind(),
        ErrorKind::MissingMember
    );
    assert_eq!(event.to_dicom(Dialect::Rfc3881).unwrap_err().kind(), ErrorKind::WrongMember);
}

const RFC_3881: &str = r#"<AuditMessage>
<EventIdentification EventActionCode="E" EventDateTime="2015-03-05T12:52:31.356+02:00" EventOutcomeIndicator="4">
<EventID code="110112" displayName="Query" codeSystemName="DCM"/></EventIdentification>
<ActiveParticipant UserID="x|y" NetworkAccessPointID="192.0.2.1"/>
<AuditSourceIdentification AuditSourceID="one"/><AuditSourceIdentification AuditSourceID="two"/>
<ParticipantObjectIdentification ParticipantObjectID="1" ParticipantObjectTypeCode="1" ParticipantObjectTypeCodeRole="1">
<ParticipantObjectIDTypeCode code="2" codeSystemName="RFC-3881"/>
</ParticipantObjectIdentification></AuditMessage>"#;

#[test]
fn dcm_read_three_dialects() {
    let old = Reader::new().read(RFC_3881.as_bytes(), ID).unwrap();
    assert_eq!(old.dialect, Dialect::Rfc3881);
    assert!(old.event.agents[0].requestor);
    assert_eq!(old.event.kind, Coding::new(DCM, "110112").with_display("Query"));
    assert_eq!(old.event.agents[0].network, Some(Network::ip("192.0.2.1")));
    let lost: Vec<_> = old.losses.iter().map(sanare_audit::Loss::path).collect();
    assert_eq!(lost, ["AuditSourceIdentification"]);
    let error = Reader::new().strict().read(RFC_3881.as_bytes(), ID).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingMember);
    assert_eq!(error.location().member(), Some("csd-code"));
    for dialect in [Dialect::Dicom2014c, Dialect::Dicom2017c] {
        let xml = plain().to_dicom(dialect).unwrap();
        assert_eq!(Reader::new().read(xml.as_bytes(), ID).unwrap().dialect, dialect);
    }
}

#[test]
fn ev_outcome_four_levels_in_dicom() {
    for code in ["0", "4", "8", "12"] {
        let outcome = Outcome::from_code(code);
        let xml = Event { outcome, ..plain() }.to_dicom(Dialect::Dicom2017c).unwrap();
        assert!(xml.contains(&format!("EventOutcomeIndicator=\"{code}\"")));
        assert_eq!(read(&xml).outcome, outcome);
    }
    let error = Event { outcome: None, ..plain() }.to_dicom(Dialect::Dicom2017c).unwrap_err();
    assert_eq!(error.location().member(), Some("outcome"));
}

#[test]
fn dcm_text_escaped() {
    let mut event = plain();
    let text = "a & b < c > d \" e ' f \t g \r h \n i";
    event.agents[0].name = Some(text.into());
    event.outcome_text = Some(text.into());
    event.entities.push(Entity {
        details: vec![
            Detail { kind: "k".into(), value: DetailValue::Text(text.into()) },
            Detail { kind: "k".into(), value: DetailValue::Bytes(vec![0xff, 0]) },
        ],
        query: Some(b"\0<&\xff".to_vec()),
        ..Entity::default()
    });
    let xml = event.to_dicom(Dialect::Dicom2017c).unwrap();
    for raw in ["a & b", "< c", " > d", "' f", "\t", "\r"] {
        assert!(!xml.contains(raw), "{raw:?}");
    }
    let back = read(&xml);
    assert_eq!(back.agents[0].name.as_deref(), Some(text));
    assert_eq!(back.outcome_text.as_deref(), Some(text));
    assert_eq!(back.entities[0].details, event.entities[0].details);
    assert_eq!(back.entities[0].query, event.entities[0].query);
    event.agents[0].name = Some("\u{0}\u{fffe}x".into());
    let replaced = read(&event.to_dicom(Dialect::Dicom2017c).unwrap());
    assert_eq!(replaced.agents[0].name.as_deref(), Some("\u{fffd}\u{fffd}x"));
}

#[test]
fn dcm_no_entities() {
    let xml = plain().to_dicom(Dialect::Dicom2017c).unwrap();
    let kind = |text: &[u8]| Reader::new().read(text, ID).unwrap_err().kind();
    let behind = |prolog: &str| xml.replace("<AuditMessage>", &format!("{prolog}<AuditMessage>"));
    for doctype in
        ["<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">"]
    {
        assert_eq!(kind(behind(doctype).as_bytes()), ErrorKind::Doctype);
    }
    assert_eq!(kind(xml.replace("engine", "&b;").as_bytes()), ErrorKind::NotXml);
    assert_eq!(kind(xml.replace("engine", "&#0;").as_bytes()), ErrorKind::NotXml);
    assert_eq!(kind(format!("{xml}{xml}").as_bytes()), ErrorKind::NotXml);
    assert_eq!(kind(&xml.as_bytes()[..xml.len() - 3]), ErrorKind::NotXml);
    assert_eq!(kind(xml.replace("UTF-8", "ISO-8859-1").as_bytes()), ErrorKind::Encoding);
    assert_eq!(kind(b"\xff\xfe<\0a\0"), ErrorKind::Encoding);
    assert_eq!(kind("<a>".repeat(100_000).as_bytes()), ErrorKind::NotXml);
    let attributes: Vec<String> = (0..100).map(|at| format!(" a{at}=''")).collect();
    let attributes = attributes.concat();
    let crowded = xml.replace("<AuditMessage>", &format!("<AuditMessage{attributes}>"));
    assert_eq!(kind(crowded.as_bytes()), ErrorKind::NotXml);
    let small = Reader::new().limit(100).read(xml.as_bytes(), ID).unwrap_err();
    assert_eq!(small.kind(), ErrorKind::TooLarge);
    let marked = format!("\u{feff}{xml}");
    assert!(Reader::new().strict().read(marked.as_bytes(), ID).is_ok());
}

#[test]
fn dcm_unknown_parts_are_told() {
    let xml = plain().to_dicom(Dialect::Dicom2017c).unwrap();
    let more = xml
        .replace(" UserID=", " UserTypeCode=\"1\" UserID=")
        .replace("</AuditMessage>", "<Extra>CANARY</Extra></AuditMessage>");
    let read = Reader::new().read(more.as_bytes(), ID).unwrap();
    assert_eq!(read.event, plain());
    let lost: Vec<_> = read.losses.iter().map(ToString::to_string).collect();
    assert_eq!(lost, ["ActiveParticipant cannot be held", "AuditMessage cannot be held"]);
    let error = Reader::new().strict().read(more.as_bytes(), ID).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownMember);
    assert!(!format!("{error} {error:?} {read:?}").contains("CANARY"));
}
