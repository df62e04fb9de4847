//! Queries, reviews and accountings.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_audit::balp::{DisclosureSource, Patient, PatientRead, PatientUpdate, System, User};
use sanare_audit::journal::{Journal, Options};
use sanare_audit::report::{Column, Disclosure, Query, Table, accounting};
use sanare_audit::testing::Disk;
use sanare_audit::{
    Action, Coding, Event, Identifier, Network, Outcome, Reference, Text, Timestamp,
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn system(name: &'static str) -> System {
    System::new(Reference::to(format!("Device/{name}")), Network::name("a.example"))
}

fn read(id: &'static str, user: &str, patient: &str, time: &str) -> Event {
    let user = User::from(Reference::to(format!("Practitioner/{user}")));
    PatientRead::new(
        system("portal"),
        system("ehr"),
        Reference::to("Observation/1"),
        Patient::id(patient),
        Reference::to("Device/ehr"),
    )
    .user(user)
    .build(at(time), id)
}

fn disclosed(id: &'static str, patient: &str, time: &str) -> Event {
    let mut event = DisclosureSource::new(
        system("us"),
        system("them"),
        Patient::id(patient),
        Reference::to("DocumentReference/9"),
    )
    .build(at(time), id);
    event.purposes =
        vec![Coding::new("s", "PUBHLTH").with_display("public health reporting").into()];
    event
}

fn journal(events: &[Event]) -> Disk {
    let disk = Disk::new(1);
    let options = Options::new("a.example/test").unwrap();
    let journal = Journal::open(disk.clone(), || Timestamp::from_micros(0), options).unwrap();
    for event in events {
        journal.record(event).unwrap();
    }
    disk
}

fn all() -> Vec<Event> {
    let mut failed = read("5", "1", "1", "2026-03-02T12:00:00Z");
    failed.outcome = Some(Outcome::SeriousFailure);
    let mut night = read("6", "2", "1", "2026-03-02T02:00:00Z");
    night.purposes =
        vec![Coding::new("http://terminology.hl7.org/CodeSystem/v3-ActReason", "BTG").into()];
    let update = PatientUpdate::new(
        system("portal"),
        system("ehr"),
        Reference::to("Observation/1"),
        Patient::id("2"),
        Reference::to("Device/ehr"),
    )
    .build(at("2026-03-01T13:00:00Z"), "4");
    let mut refused = disclosed("8", "1", "2026-03-03T12:00:00Z");
    refused.outcome = Some(Outcome::SeriousFailure);
    vec![
        read("1", "1", "1", "2026-03-01T12:00:00Z"),
        read("2", "2", "1", "2026-03-01T11:00:00Z"),
        read("3", "1", "2", "2026-03-01T10:00:00Z"),
        update,
        failed,
        night,
        disclosed("7", "1", "2026-03-03T11:00:00Z"),
        refused,
        disclosed("9", "1", "2020-01-01T00:00:00Z"),
        disclosed("10", "2", "2026-03-03T11:00:00Z"),
    ]
}

fn ids(query: &Query) -> Vec<Text> {
    let disk = journal(&all());
    query.find(&disk).unwrap().map(|found| found.unwrap().event.id).collect()
}

#[test]
fn rep_review() {
    let (user, patient) = (Reference::to("Practitioner/1"), Reference::to("Patient/1"));
    assert_eq!(ids(&Query::new()).len(), 10);
    assert_eq!(ids(&Query::new().user(user.clone())), ["1", "3", "5"]);
    assert_eq!(ids(&Query::new().user(user.clone()).patient(patient.clone())), ["1", "5"]);
    let period = Query::new()
        .since(at("2026-03-01T11:00:00Z"))
        .until(at("2026-03-01T13:00:00Z"))
        .patient(patient.clone());
    assert_eq!(ids(&period), ["1", "2"]);
    assert_eq!(ids(&Query::new().action(Action::Update)), ["4"]);
    assert_eq!(ids(&Query::new().outcome(Outcome::SeriousFailure)), ["5", "8"]);
    assert_eq!(ids(&Query::new().overrides()), ["6"]);
    assert_eq!(ids(&Query::new().patient(patient).outside_hours(420, 1140, 0)), ["6", "9"]);
    let both = Query::new().user(user).user(Reference::to("Practitioner/2"));
    assert_eq!(ids(&both), ["1", "2", "3", "5", "6"]);
    let other = Identifier { value: "1".into(), ..Identifier::default() };
    assert!(ids(&Query::new().user(Reference::default().with_identifier(other))).is_empty());
}

#[cfg(feature = "fhir")]
#[test]
fn rep_review_of_received() {
    let disk = journal(&[]);
    let options = Options::new("a.example/test").unwrap();
    let journal = Journal::open(disk.clone(), || Timestamp::from_micros(0), options).unwrap();
    let text = read("1", "1", "1", "2026-03-01T12:00:00Z").to_r4().to_json();
    journal.record_received(text.as_bytes()).unwrap();
    journal.record_received(b"{\"resourceType\":\"AuditEvent\"}").unwrap();
    let query = Query::new().patient(Reference::to("Patient/1"));
    assert_eq!(query.find(&disk).unwrap().count(), 1);
}

#[test]
fn rep_sort_all_columns() {
    let disk = journal(&all());
    let query = Query::new();
    let sorted = |column| {
        let mut table = Table::of(query.find(&disk).unwrap()).unwrap();
        table.sort(column);
        table
    };
    for column in Column::ALL {
        assert_eq!(Column::from_name(column.name()), Some(column));
        let table = sorted(column);
        let cells: Vec<&str> = (0..table.len()).map(|at| table.cell(at, column).unwrap()).collect();
        if column == Column::Number {
            let numbers: Vec<u64> = cells.iter().map(|cell| cell.parse().unwrap()).collect();
            assert!(numbers.is_sorted());
        } else {
            assert!(cells.is_sorted(), "{column:?} {cells:?}");
        }
    }
    let mut table = sorted(Column::Recorded);
    assert_eq!(table.cell(0, Column::Id), Some("9"));
    table.reverse();
    assert_eq!(table.cell(9, Column::Id), Some("9"));
    let cell = |column| table.cell(0, column).unwrap();
    assert_eq!(cell(Column::Outcome), "serious failure");
    assert_eq!(cell(Column::Patient), "Patient/1");
    assert_eq!(cell(Column::Purpose), "public health reporting");
    assert_eq!(cell(Column::Data), "DocumentReference/9");
    assert_eq!(cell(Column::Override), "no");
}

#[test]
fn rep_tables_are_safe() {
    let mut event = read("=1+1", "1", "1", "2026-03-01T12:00:00Z");
    event.source.observer = Reference::display("@a \"b\", <script>\n");
    let disk = journal(&[event]);
    let query = Query::new();
    let table = Table::of(query.find(&disk).unwrap()).unwrap();
    let csv = table.to_csv();
    assert!(csv.ends_with(",\"'@a \"\"b\"\", <script>\n\",'=1+1\r\n"), "{csv}");
    assert_eq!(csv.lines().next().unwrap().split(',').count(), Column::ALL.len());
    let line = table.to_ndjson();
    assert!(line.contains("\"source\":\"@a \\\"b\\\", <script>\\n\",\"id\":\"=1+1\"}\n"), "{line}");
    let page = table.to_html("a & b");
    assert!(page.contains("<title>a &amp; b</title>"));
    assert!(page.contains("<td>@a &quot;b&quot;, &lt;script&gt;\n</td>"), "{page}");
    assert!(!page.contains("<script"));
    assert!(page.contains("<p>1 rows</p>"));
    assert!(!format!("{table:?}").contains("script"));
}

#[test]
fn rep_accounting() {
    let disk = journal(&all());
    let since = at("2020-03-04T00:00:00Z");
    let all = accounting(&disk, &Reference::to("Patient/1"), since).unwrap();
    let [one] = &all[..] else { panic!("{all:?}") };
    assert_eq!(one.time, at("2026-03-03T11:00:00Z"));
    assert_eq!(one.recipients, [Reference::to("Device/them")]);
    assert_eq!(one.sources, [Reference::to("Device/us")]);
    assert_eq!(one.data, [Reference::to("DocumentReference/9")]);
    assert_eq!(one.purposes, ["public health reporting"]);
    let csv = "when,to whom,what,why,by whom,allowed by\r\n2026-03-03T11:00:00Z,Device/them,DocumentReference/9,public health reporting,Device/us,\r\n";
    assert_eq!(Disclosure::to_csv(&all), csv);
    assert!(Disclosure::to_ndjson(&all).starts_with("{\"when\":\"2026-03-03T11:00:00Z\","));
    assert!(Disclosure::to_html("disclosures", &all).contains("<td>Device/them</td>"));
    assert!(!format!("{one:?}").contains("Device"));
}
