//! Conversion between releases, by requirement.
#![cfg(all(feature = "r4", feature = "r4b", feature = "r5"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::collections::HashSet;

use proptest::prelude::*;
use sanare_fhir::convert::{ConvertErrorKind, Converter, Loss, REVIEWED, Reason};
use sanare_fhir::primitive::{AnyPrimitive, PrimitiveKind};
use sanare_fhir::record::{ContentMut, Kind, Record, Row, SlotMut};
use sanare_fhir::resource::AnyResource;
use sanare_fhir::view::{Node, RecordNode, Scalar};
use sanare_fhir::{json, r4, r4b, r5};

fn read<R: json::Document>(text: &str) -> R {
    json::read(text.as_bytes()).unwrap()
}

fn losses(losses: &[Loss]) -> Vec<(&str, Reason, bool)> {
    losses.iter().map(|loss| (loss.path(), loss.reason(), loss.is_kept())).collect()
}

#[test]
fn cnv_01_r4_and_r4b() {
    let text = r#"{"resourceType":"Patient","id":"p","contained":[{"resourceType":"Basic","code":{"text":"x"}}],"extension":[{"url":"u","valueMeta":{"versionId":"1"}},{"url":"v","valueDecimal":1.00}],"_birthDate":{"id":"b"},"birthDate":"1974","multipleBirthInteger":2,"contact":[{"name":{"family":"C"}}]}"#;
    let patient: r4::Patient = read(text);
    let there = Converter::new().convert::<_, r4b::Patient>(&patient).unwrap();
    let lost = "Patient.extension[0].value";
    assert_eq!(losses(&there.losses), [(lost, Reason::NoType, false)]);
    let back = Converter::new().convert::<_, r4::Patient>(&there.value).unwrap();
    assert!(back.losses.is_empty());
    let mut expected = patient;
    expected.extension[0].value = None;
    assert_eq!(back.value, expected);
}

#[test]
fn cnv_02_what_moved_between_r4_and_r5() {
    let encounter: r4::Encounter = read(
        r#"{"resourceType":"Encounter","status":"onleave","class":{"system":"s","code":"IMP"},
        "serviceType":{"text":"t"},"reasonCode":[{"text":"a"},{"text":"b"}],
        "reasonReference":[{"reference":"Condition/1"}],"diagnosis":[{"condition":{"reference":"Condition/2"}}],
        "hospitalization":{"origin":{"reference":"Location/1"},"dietPreference":[{"text":"d"}]},
        "participant":[{"individual":{"reference":"Practitioner/1"}}]}"#,
    );
    let there = Converter::new().convert::<_, r5::Encounter>(&encounter).unwrap();
    assert_eq!(losses(&there.losses), []);
    assert_eq!(
        json::to_string(&there.value),
        concat!(
            r#"{"resourceType":"Encounter","status":"on-hold","class":[{"coding":[{"system":"s","code":"IMP"}]}],"#,
            r#""serviceType":[{"concept":{"text":"t"}}],"participant":[{"actor":{"reference":"Practitioner/1"}}],"#,
            r#""reason":[{"value":[{"concept":{"text":"a"}},{"concept":{"text":"b"}},"#,
            r#"{"reference":{"reference":"Condition/1"}}]}],"#,
            r#""diagnosis":[{"condition":[{"reference":{"reference":"Condition/2"}}]}],"#,
            r#""dietPreference":[{"text":"d"}],"admission":{"origin":{"reference":"Location/1"}}}"#
        )
    );
    let back = Converter::new().convert::<_, r4::Encounter>(&there.value).unwrap();
    assert!(back.losses.is_empty());
    assert_eq!(back.value, encounter);

    let allergy: r4b::AllergyIntolerance = read(
        r#"{"resourceType":"AllergyIntolerance","type":"allergy","recorder":{"reference":"Practitioner/1"},
        "asserter":{"reference":"Patient/1"}}"#,
    );
    let there = Converter::new().convert::<_, r5::AllergyIntolerance>(&allergy).unwrap();
    assert!(there.losses.is_empty());
    let coding = &there.value.r#type.as_ref().unwrap().coding[0];
    assert!(coding.is("http://hl7.org/fhir/allergy-intolerance-type", "allergy"));
    assert_eq!(there.value.participant.len(), 2);
    let back = Converter::new().convert::<_, r4b::AllergyIntolerance>(&there.value).unwrap();
    assert_eq!((back.value, back.losses.len()), (allergy, 0));
}

#[test]
fn cnv_03_every_lost_element_is_listed_by_path() {
    let encounter: r5::Encounter = read(
        r#"{"resourceType":"Encounter","status":"discharged","class":[{"text":"c"},{"coding":[{"code":"x"}]}],
        "virtualService":[{"maxParticipants":3}],"canary":"canary",
        "reason":[{"use":[{"text":"u"}],"value":[{"concept":{"text":"a"}}]}]}"#,
    );
    let there = Converter::new().convert::<_, r4::Encounter>(&encounter).unwrap();
    assert_eq!(
        losses(&there.losses),
        [
            ("Encounter.status", Reason::Widened, false),
            ("Encounter.class[0]", Reason::NoType, false),
            ("Encounter.virtualService[0]", Reason::NoElement, false),
            ("Encounter.reason[0].use[0]", Reason::NoElement, false),
            ("Encounter", Reason::UnknownMember, false),
        ]
    );
    assert_eq!(there.value.reason_code.len(), 1);
    assert_eq!(there.value.class.unwrap().code, "x");
    let shown = format!("{:?} {}", there.losses, there.losses[1]);
    assert!(!shown.contains("canary"));
}

#[test]
fn cnv_04_what_was_kept_in_extensions_comes_back() {
    let converter = Converter::new().keep_in_extensions();
    let encounter: r4::Encounter = read(
        r#"{"resourceType":"Encounter","status":"arrived","_status":{"id":"s"},
        "statusHistory":[{"id":"h","status":"planned","period":{"start":"2024"}},{"status":"arrived"}],
        "diagnosis":[{"condition":{"reference":"Condition/2"},"rank":1}],
        "reasonCode":[{"text":"a"}]}"#,
    );
    let there = converter.convert::<_, r5::Encounter>(&encounter).unwrap();
    assert_eq!(
        losses(&there.losses),
        [
            ("Encounter.status", Reason::Widened, true),
            ("Encounter.statusHistory[0]", Reason::NoElement, true),
            ("Encounter.statusHistory[1]", Reason::NoElement, true),
            ("Encounter.diagnosis[0].rank", Reason::NoElement, true),
        ]
    );
    let url = "http://hl7.org/fhir/4.0/StructureDefinition/extension-Encounter.diagnosis.rank";
    assert_eq!(there.value.diagnosis[0].extension[0].url.as_deref(), Some(url));
    let back = converter.convert::<_, r4::Encounter>(&there.value).unwrap();
    assert!(back.losses.is_empty(), "{:?}", back.losses);
    assert_eq!(back.value, encounter);
}

#[test]
fn cnv_02_resources_of_any_type() {
    let media: r4::Resource = read(r#"{"resourceType":"Media"}"#);
    let error = Converter::new().convert_any::<_, r5::Resource>(&media).unwrap_err();
    assert_eq!(error.kind(), ConvertErrorKind::UnknownType);
    let patient: r4::Resource = read(r#"{"resourceType":"Patient","active":true}"#);
    let there = Converter::new().convert_any::<_, r5::Resource>(&patient).unwrap();
    assert_eq!(there.value.downcast::<r5::Patient>().unwrap().active.value(), Some(&true));
    let bundle: r4::Bundle = read(
        r#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Media"}},{"resource":{"resourceType":"Patient"}}]}"#,
    );
    let there = Converter::new().convert::<_, r5::Bundle>(&bundle).unwrap();
    assert_eq!(losses(&there.losses), [("Bundle.entry[0].resource", Reason::NoType, false)]);
    assert!(there.value.entry[0].resource.is_none() && there.value.entry[1].resource.is_some());
    for name in REVIEWED {
        assert!(r4::Resource::of_type(name).is_some() && r5::Resource::of_type(name).is_some());
    }
}

/// Every element of a type filled by chance; each text is like no other.
struct Filler {
    state: u64,
    count: usize,
}

impl Filler {
    fn chance(&mut self, of: u64) -> bool {
        self.next().is_multiple_of(of)
    }

    fn next(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }

    fn text(&mut self) -> String {
        self.count += 1;
        format!("t{}x", self.count)
    }

    fn record(&mut self, record: &mut dyn Record, depth: usize) {
        for rows in record.info().elements() {
            if !self.chance(if depth == 0 { 2 } else { 3 }) {
                continue;
            }
            let chosen = usize::try_from(self.next()).unwrap() % rows.len();
            let row = &rows[chosen];
            let items = if row.repeats() { 1 + usize::from(self.chance(3)) } else { 1 };
            for _ in 0..items {
                self.slot(record.slot_mut(row.slot), row, depth);
            }
        }
    }

    fn slot(&mut self, slot: SlotMut<'_>, row: &Row, depth: usize) {
        let deep = depth >= 3;
        match slot {
            SlotMut::Plain(text) if row.name == "url" => *text = Some(self.text().into()),
            SlotMut::Primitive(primitive) => self.primitive(primitive, row),
            SlotMut::Primitives(list) => self.primitive(list.push().unwrap(), row),
            SlotMut::Records(list) if !deep => self.record(list.push().unwrap(), depth + 1),
            SlotMut::Choice(choice) => match (row.kind, choice.select(row.variant)) {
                (_, ContentMut::Primitive(primitive)) => self.primitive(primitive, row),
                (_, ContentMut::Record(record)) if !deep => self.record(record, depth + 1),
                _ => choice.clear(),
            },
            _ => {}
        }
    }

    fn primitive(&mut self, primitive: &mut dyn AnyPrimitive, row: &Row) {
        use PrimitiveKind::*;
        let text = match row.kind {
            Kind::Code(set) => {
                let at = usize::try_from(self.next()).unwrap() % set.codes.len();
                set.codes[at].to_owned()
            }
            _ => match row.primitive_kind().unwrap() {
                Boolean => "true".to_owned(),
                Decimal => format!("{}.50", self.next() % 100),
                Integer | PositiveInt | UnsignedInt | Integer64 => "7".to_owned(),
                Date | DateTime => "2020-02".to_owned(),
                Instant => "2020-02-01T00:00:00Z".to_owned(),
                Time => "10:00:00".to_owned(),
                Base64Binary => "AAAA".to_owned(),
                _ => self.text(),
            },
        };
        primitive.assign(&text).unwrap();
    }
}

/// The texts that are like no other, by path.
fn texts(node: RecordNode<'_>, path: &str, into: &mut Vec<(String, String)>) {
    if let Some(Scalar::Text(text)) = node.scalar()
        && text.starts_with('t')
        && text.ends_with('x')
    {
        into.push((path.to_owned(), text.to_owned()));
    }
    for child in node.children() {
        let index = child.index.map_or(String::new(), |index| format!("[{index}]"));
        texts(child.node, &format!("{path}.{}{index}", child.element_name()), into);
    }
}

/// What goes in comes out, or is reported.
fn nothing_is_lost_in_silence<S, T>(seed: u64, of: &str) -> Result<(), TestCaseError>
where
    S: AnyResource + json::Document,
    T: AnyResource + json::Document,
{
    let Some(mut source) = S::of_type(of) else { return Ok(()) };
    let mut filler = Filler { state: seed | 1, count: 0 };
    filler.record(source.as_record_mut().unwrap(), 0);
    let mut sent = Vec::new();
    texts(RecordNode::new(&source), of, &mut sent);
    for converter in [Converter::new(), Converter::new().keep_in_extensions()] {
        let Ok(there) = converter.convert_any::<S, T>(&source) else { return Ok(()) };
        let mut came = Vec::new();
        texts(RecordNode::new(&there.value), of, &mut came);
        let came: HashSet<_> = came.into_iter().map(|(_, text)| text).collect();
        for (path, text) in &sent {
            let below = |loss: &Loss| {
                let rest = path.strip_prefix(loss.path());
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            };
            let told = there.losses.iter().any(below);
            prop_assert!(came.contains(text) || told, "{of}: {path} went without a word");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn cnv_03_no_value_is_lost_in_silence(seed in any::<u64>()) {
        for of in REVIEWED {
            nothing_is_lost_in_silence::<r4::Resource, r5::Resource>(seed, of)?;
            nothing_is_lost_in_silence::<r5::Resource, r4::Resource>(seed, of)?;
            nothing_is_lost_in_silence::<r4::Resource, r4b::Resource>(seed, of)?;
            nothing_is_lost_in_silence::<r4b::Resource, r5::Resource>(seed, of)?;
            nothing_is_lost_in_silence::<r5::Resource, r4b::Resource>(seed, of)?;
        }
    }
}
