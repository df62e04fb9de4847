//! Decisions that a model proposes and a person takes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_audit::ai::InputFindingKind::{Contradictory, Missing, Stale, Unsupported};
use sanare_audit::ai::{
    self, Act, AiDecision, Artefact, Confidence, Disposition, Input, InputCheck, Mode, Model,
    ModelKind, OverrideReason, Prompt, Proposal, Proposed, RefusalKind, Retention, UserAction,
};
use sanare_audit::journal::{Journal, Options};
use sanare_audit::testing::Disk;
use sanare_audit::{Coding, Event, Hash, Outcome, Reference, Source, Timestamp};
use sanare_fhir::r4;
use sanare_fhir::view::JsonNode;

const CANARY: &str = "Kanarienvogel";

fn at(hour: u32) -> Timestamp {
    format!("2026-03-01T{hour:02}:00:00Z").parse().unwrap()
}

fn source() -> Source {
    Source::new(Reference::display("ehr"))
}

fn model() -> Model {
    Model::new("https://models.example", "sepsis", "4.2.0")
        .kind(ModelKind::LargeLanguage)
        .manufacturer("Maker")
        .card(Reference::to("DocumentReference/card"))
        .rules(Hash::from_bytes([9; 32]))
        .prompt(Prompt::of_bytes(Reference::to("DocumentReference/prompt"), b"What next?"))
        .parameter("temperature", "0.2")
}

fn proposal(id: &str, mode: Mode) -> Proposal {
    Proposal::new(id.to_owned(), model(), Reference::to("RiskAssessment/9"), mode)
        .patient(Reference::to("Patient/17"))
        .input(Input::of_bytes(Reference::to("Observation/1/_history/3"), b"{}"))
        .confidence(Confidence::Probability("0.83".into()))
        .retention(Retention::new().days(Artefact::Prompts, 30).days(Artefact::Outputs, 365))
}

fn propose(id: &str, mode: Mode) -> AiDecision<Proposed> {
    AiDecision::propose(proposal(id, mode), at(8))
}

fn reason() -> OverrideReason {
    OverrideReason::new(Coding::new("urn:reasons", "known"), "already treated")
}

fn doctor() -> Reference {
    Reference::to("Practitioner/3")
}

fn act(action: UserAction) -> Act {
    Act::new(action, doctor(), at(9)).at(Reference::to("Location/ward"))
}

fn detail<'e>(event: &'e Event, kind: &str) -> Option<&'e str> {
    let mut details = event.entities.iter().flat_map(|entity| &entity.details);
    details.find(|detail| detail.kind == kind).and_then(|detail| match &detail.value {
        sanare_audit::DetailValue::Text(text) => Some(text.as_ref()),
        _ => None,
    })
}

#[test]
fn ai_typestate() {
    let proposed = propose("d", Mode::Recommend);
    assert_eq!((proposed.act(), proposed.disposition(), proposed.since()), (None, None, at(8)));
    let event = proposed.event("1", source());
    assert_eq!(event.subtypes[0].code, "proposed");
    assert_eq!(event.recorded, at(8));
    assert_eq!(detail(&event, "sha256").unwrap().len(), 64);
    assert_eq!(detail(&event, "confidence"), Some("0.83"));
    assert_eq!(detail(&event, "mode"), Some("recommend"));
    assert_eq!(detail(&event, "parameter"), Some("temperature=0.2"));
    assert_eq!(event.agents[0].alternative.as_deref(), Some("4.2.0"));
    let acted = proposed.acted(act(UserAction::Accepted)).unwrap();
    let event = acted.event("2", source());
    assert_eq!((event.subtypes[0].code.as_ref(), event.recorded), ("accepted", at(9)));
    assert_eq!(event.agents[1].who, Some(doctor()));
    assert!(event.agents[1].location.is_some());
    let disposed =
        acted.disposed(Disposition::carried_out(Reference::to("ServiceRequest/5"), at(10)));
    let event = disposed.event("3", source());
    assert_eq!((event.subtypes[0].code.as_ref(), event.recorded), ("disposed", at(10)));
    assert!(
        event.entities.iter().any(|entity| entity.what == Some(Reference::to("ServiceRequest/5")))
    );
    assert_eq!(Event::from_json(event.to_json().as_bytes()).unwrap(), event);
    assert!(event.to_r4().losses.is_empty());
}

#[test]
fn ai_override_reason_required() {
    let modified = UserAction::Modified { change: Hash::from_bytes([1; 32]), reason: reason() };
    for action in [modified, UserAction::Rejected { reason: reason() }] {
        let event = propose("d", Mode::Recommend).acted(act(action)).unwrap().event("1", source());
        assert_eq!(event.outcome_text.as_deref(), Some("already treated"));
        assert_eq!(detail(&event, "override-reason"), Some("urn:reasons|known"));
    }
    let accepted = propose("d", Mode::Recommend).acted(act(UserAction::Accepted)).unwrap();
    assert_eq!(accepted.event("1", source()).outcome_text, None);
}

#[test]
fn ai_mode_enforced() {
    let allowed = |mode: Mode, action: UserAction| propose("d", mode).acted(act(action)).is_ok();
    let modified = || UserAction::Modified { change: Hash::from_bytes([1; 32]), reason: reason() };
    let rejected = || UserAction::Rejected { reason: reason() };
    for (mode, takes, applies) in [
        (Mode::ReadOnly, false, false),
        (Mode::Recommend, true, false),
        (Mode::Automate, true, true),
    ] {
        assert_eq!(allowed(mode, UserAction::Accepted), takes);
        assert_eq!(allowed(mode, modified()), takes);
        assert_eq!(allowed(mode, UserAction::AutoApplied), applies);
        for passive in [rejected(), UserAction::Ignored, UserAction::Deferred] {
            assert!(allowed(mode, passive));
        }
    }
    let refused = propose("d", Mode::ReadOnly).acted(act(UserAction::AutoApplied)).unwrap_err();
    assert_eq!(refused.kind(), RefusalKind::OutsideMode(Mode::ReadOnly));
    let event = refused.event("1", source());
    assert_eq!(
        (event.outcome, event.subtypes[0].code.as_ref()),
        (Some(Outcome::SeriousFailure), "refused")
    );
    assert_eq!(detail(&event, "refused-action"), Some("auto-applied"));
    assert_eq!(refused.into_decision(), propose("d", Mode::ReadOnly));
    let early = Act::new(UserAction::Accepted, doctor(), at(7));
    assert_eq!(
        propose("d", Mode::Recommend).acted(early).unwrap_err().kind(),
        RefusalKind::BeforeProposal
    );
}

#[test]
fn ai_open_decisions() {
    let disk = Disk::new(7);
    let journal = Journal::open(disk.clone(), || at(12), Options::new("j").unwrap()).unwrap();
    let record = |event: Event| journal.record(&event).map(|_| ()).unwrap();
    for id in ["open", "closed", "deferred", "refused"] {
        record(propose(id, Mode::Recommend).event(id.to_owned(), source()));
    }
    record(
        propose("closed", Mode::Recommend)
            .acted(act(UserAction::Ignored))
            .unwrap()
            .event("c", source()),
    );
    let deferred = propose("deferred", Mode::Recommend).acted(act(UserAction::Deferred)).unwrap();
    record(deferred.event("d", source()));
    record(
        propose("refused", Mode::Recommend)
            .acted(act(UserAction::AutoApplied))
            .unwrap_err()
            .event("r", source()),
    );
    let open = ai::open(&disk, at(9)).unwrap();
    let ids: Vec<(&str, bool, u32)> =
        open.iter().map(|own| (own.id.as_ref(), own.is_deferred, own.refusals)).collect();
    assert_eq!(ids, [("deferred", true, 0), ("open", false, 0), ("refused", false, 1)]);
    assert_eq!(open[0].patient, Some(Reference::to("Patient/17")));
    assert!(ai::open(&disk, at(8)).unwrap().is_empty(), "not older than this");
    let again = deferred.resumed().unwrap().acted(act(UserAction::Accepted)).unwrap();
    record(again.event("a", source()));
    assert_eq!(ai::open(&disk, at(9)).unwrap().len(), 2);
    assert!(again.resumed().is_err());
}

#[test]
fn ai_retention_checked() {
    let disk = Disk::new(7);
    let journal = Journal::open(disk.clone(), || at(12), Options::new("j").unwrap()).unwrap();
    journal.record(&propose("d", Mode::Recommend).event("1", source())).unwrap();
    let overdue = |day: &str, there: bool| {
        let now = format!("{day}T08:00:00Z").parse().unwrap();
        ai::retention(&disk, now, |_, _| there)
            .unwrap()
            .iter()
            .map(|own| own.artefact)
            .collect::<Vec<_>>()
    };
    assert_eq!(overdue("2026-03-30", true), []);
    assert_eq!(overdue("2026-03-31", true), [Artefact::Prompts]);
    assert_eq!(overdue("2027-03-01", true), [Artefact::Prompts, Artefact::Outputs]);
    assert_eq!(overdue("2027-03-01", false), []);
}

#[test]
fn ai_provenance_profile() {
    let acted = propose("d", Mode::Recommend)
        .acted(act(UserAction::Rejected { reason: reason() }))
        .unwrap();
    let provenance = acted.to_provenance_r4();
    let json: serde_json::Value =
        serde_json::from_str(&sanare_fhir::json::to_string(&provenance)).unwrap();
    let guide = "http://hl7.org/fhir/uv/aitransparency";
    assert_eq!(json["meta"]["profile"][0], format!("{guide}/StructureDefinition/AI-Provenance"));
    assert_eq!(json["reason"][0]["coding"][0]["code"], "AIAST");
    assert_eq!(json["reason"][1]["text"], "already treated");
    let agent = &json["agent"][0];
    assert_eq!(agent["role"][0]["coding"][0]["code"], "Artificial-Intelligence");
    assert_eq!(
        (agent["type"]["coding"][0]["code"].as_str(), agent["who"]["reference"].as_str()),
        (Some("author"), Some("#model"))
    );
    assert_eq!(json["agent"][1]["type"]["coding"][0]["code"], "verifier");
    assert_eq!(json["agent"][1]["who"]["reference"], "Practitioner/3");
    let entities: Vec<(&str, &str)> = json["entity"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entity| {
            (entity["role"].as_str().unwrap(), entity["what"]["reference"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        entities,
        [
            ("source", "Observation/1/_history/3"),
            ("derivation", "DocumentReference/card"),
            ("derivation", "DocumentReference/prompt")
        ]
    );
    assert_eq!(json["target"][0]["extension"][0]["valueDecimal"].to_string(), "0.83");
    assert_eq!(json["activity"]["coding"][0]["code"], "rejected");
    let device = &json["contained"][0];
    assert_eq!(device["resourceType"], "Device");
    assert_eq!(device["meta"]["profile"][0], format!("{guide}/StructureDefinition/AI-Device"));
    assert_eq!(device["type"]["coding"][0]["code"], "Artificial-Intelligence");
    assert_eq!(device["version"][0]["value"], "4.2.0");
    assert_eq!(
        device["extension"][0]["valueCodeableConcept"]["coding"][0]["code"],
        "Large-Language-Models"
    );
    let report = sanare_fhir::schema::check(sanare_fhir::view::RecordNode::new(&provenance));
    assert!(report.is_empty(), "{report:?}");
    let proposed = propose("d", Mode::Automate)
        .acted(act(UserAction::AutoApplied))
        .unwrap()
        .to_provenance_r4();
    assert_eq!(proposed.agent.len(), 1, "no person verified it");
}

#[test]
fn ai_input_checks() {
    let check = InputCheck::new()
        .required("Patient", "birthDate")
        .fresh("Observation", "effective", 7)
        .systems("Observation", "code.coding", ["http://loinc.org"])
        .agree("Patient", "gender")
        .agree_by("Observation", "identifier.value", "value");
    let run = |records: &[serde_json::Value], now: &str| {
        let nodes: Vec<JsonNode<'_>> =
            records.iter().map(|record| JsonNode::resource(&r4::schema::SCHEMA, record)).collect();
        let report = check.run(&nodes, now.parse().unwrap());
        report
            .findings
            .iter()
            .map(|finding| (finding.kind, finding.place.to_string(), finding.record))
            .collect::<Vec<_>>()
    };
    let patient = |gender: &str, born: Option<&str>| serde_json::json!({"resourceType": "Patient", "gender": gender, "birthDate": born});
    let observation = |system: &str, day: &str, value: i32| {
        serde_json::json!({"resourceType": "Observation",
        "identifier": [{"value": "a"}], "code": {"coding": [{"system": system, "code": "1"}]}, "effectiveDateTime": day, "valueInteger": value})
    };
    let good =
        [patient("female", Some("1970-01-01")), observation("http://loinc.org", "2026-03-01", 7)];
    assert_eq!(run(&good, "2026-03-08T00:00:00Z"), []);
    assert_eq!(run(&good, "2026-03-08T00:00:01Z"), [(Stale, "Observation.effective".into(), None)]);
    let bad = [
        patient("female", None),
        patient("male", Some("1970-01-01")),
        observation("http://loinc.org", "2026-03-01T10:00:00+01:00", 7),
        observation("urn:local", "2026-01-01", 8),
    ];
    assert_eq!(
        run(&bad, "2026-03-02T00:00:00Z"),
        [
            (Missing, "Patient.birthDate".into(), Some(0)),
            (Unsupported, "Observation.code.coding".into(), Some(3)),
            (Contradictory, "Patient.gender".into(), Some(1)),
            (Contradictory, "Observation.value".into(), Some(3)),
        ]
    );
    assert_eq!(
        run(&[], "2026-03-02T00:00:00Z").len(),
        2,
        "no patient, and no observation is stale"
    );
}

#[test]
fn ai_no_canary() {
    let text = || CANARY.to_owned();
    let to = || Reference::to(text()).with_display(text());
    let model = Model::new(text(), text(), text())
        .manufacturer(text())
        .card(to())
        .parameter(text(), text())
        .prompt(Prompt::of_bytes(to(), CANARY.as_bytes()));
    let proposal = Proposal::new(text(), model, to(), Mode::ReadOnly)
        .patient(to())
        .input(Input::of_bytes(to(), CANARY.as_bytes()))
        .confidence(Confidence::Words(text().into()));
    let reason = OverrideReason::new(Coding::new(text(), text()), text());
    let act = |action| Act::new(action, to(), at(9)).at(to());
    let proposed = AiDecision::propose(proposal, at(8));
    let refused = proposed.clone().acted(act(UserAction::Accepted)).unwrap_err();
    let acted = proposed.clone().acted(act(UserAction::Rejected { reason })).unwrap();
    let disposed = acted.clone().disposed(Disposition::carried_out(to(), at(10)));
    let disk = Disk::new(7);
    let journal = Journal::open(disk.clone(), || at(12), Options::new("j").unwrap()).unwrap();
    journal.record(&proposed.event("1", source())).unwrap();
    let open = ai::open(&disk, at(11)).unwrap();
    let shown =
        format!("{proposed:?} {refused:?} {} {acted:?} {disposed:?} {open:?}", refused.kind());
    assert!(!shown.contains(CANARY), "{shown}");
}
