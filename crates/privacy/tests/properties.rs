//! Laws over random resources and messages.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use chrono::NaiveDate;
use proptest::prelude::*;
use sanare_fhir::primitive::PrimitiveKind;
use sanare_fhir::record::{ContentMut, Kind, Record, Row, SlotMut, TypeKind};
use sanare_fhir::resource::Model;
use sanare_fhir::{Release, json, r4};
use sanare_privacy::fhir::table::ROWS;
use sanare_privacy::{Deidentifier, Key, Method, PhiClass, Policy};

/// What must not survive: a text, a day, and what a date of somebody over 89 begins with.
const CANARY: &str = "Kanarienvogel";
const DAY: &str = "1987-06-05";

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// Whether the table keeps the text of the element.
fn is_kept(owner: &str, path: &str, element: &str) -> bool {
    let own = format!("{owner}.{element}");
    ROWS.iter().any(|row| row.found.is_none() && (row.place == own || row.place == path))
}

fn text(kind: PrimitiveKind, random: &mut Random, kept: bool) -> String {
    match kind {
        PrimitiveKind::Boolean => "true".into(),
        PrimitiveKind::Integer
        | PrimitiveKind::PositiveInt
        | PrimitiveKind::UnsignedInt
        | PrimitiveKind::Integer64 => "7".into(),
        PrimitiveKind::Decimal => "1.5".into(),
        PrimitiveKind::Date => DAY.into(),
        PrimitiveKind::DateTime => format!("{DAY}T10:00:00+02:00"),
        PrimitiveKind::Instant => format!("{DAY}T10:00:00Z"),
        PrimitiveKind::Time => "10:00:00".into(),
        PrimitiveKind::Base64Binary => "S2FuYXJpZW52b2dlbA==".into(),
        PrimitiveKind::Code => "code".into(),
        PrimitiveKind::Canonical => "http://example.org/definition".into(),
        _ if kept => "kept".into(),
        PrimitiveKind::Uuid => "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0".into(),
        PrimitiveKind::Oid => "urn:oid:1.2.3.4".into(),
        PrimitiveKind::Id => CANARY.into(),
        PrimitiveKind::Uri | PrimitiveKind::Url => match random.below(4) {
            0 => format!("https://{CANARY}.example/fhir/Patient/{CANARY}"),
            1 => format!("Patient?name={CANARY}"),
            _ => format!("urn:{CANARY}"),
        },
        PrimitiveKind::Xhtml => {
            format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{CANARY}</div>")
        }
        _ => match random.below(4) {
            0 => format!("Patient/{CANARY}"),
            1 => format!("#{CANARY}"),
            _ => format!("{CANARY} {}", random.below(100)),
        },
    }
}

fn fill(record: &mut dyn Record, path: &str, random: &mut Random, depth: usize, some: usize) {
    let info = record.info();
    for rows in info.elements() {
        let row = &rows[random.below(rows.len())];
        if random.below(10) >= some {
            continue;
        }
        let path = format!("{path}.{}", row.element());
        let kept = is_kept(info.name, &path, row.element());
        let value = |row: &Row, random: &mut Random| match row.kind {
            Kind::Code(set) => set.codes[random.below(set.codes.len())].to_owned(),
            _ => text(row.primitive_kind().unwrap(), random, kept),
        };
        match record.slot_mut(row.slot) {
            SlotMut::Plain(plain) => *plain = Some(value(row, random).into()),
            SlotMut::Primitive(primitive) => {
                primitive.assign(&value(row, random)).unwrap();
                if depth > 0 && random.below(4) == 0 {
                    fill(primitive.meta_mut(), "Element", random, depth - 1, some);
                }
            }
            SlotMut::Primitives(list) => {
                let text = value(row, random);
                list.push().unwrap().assign(&text).unwrap();
            }
            SlotMut::Records(list) if depth > 0 => {
                fill(list.push().unwrap(), &path, random, depth - 1, some);
            }
            SlotMut::Choice(choice) => match choice.select(row.variant) {
                ContentMut::Primitive(primitive) => primitive.assign(&value(row, random)).unwrap(),
                ContentMut::Record(below) if depth > 0 => {
                    fill(below, &path, random, depth - 1, some);
                }
                ContentMut::Record(_) => {}
            },
            SlotMut::Resources(list) if depth > 1 => {
                let types =
                    ["Patient", "Observation", "Practitioner", "Binary", "DocumentReference"];
                let name = types[random.below(types.len())];
                fill(list.push(name).unwrap(), name, random, depth - 2, some);
            }
            _ => {}
        }
    }
}

fn policy() -> Policy {
    Policy::safe_harbor(NaiveDate::from_ymd_opt(2026, 5, 1).unwrap())
}

fn deidentifier(policy: Policy) -> Deidentifier {
    Deidentifier::new(policy, Key::new(&[7; 32]).unwrap())
}

fn random_resource(seed: u64) -> r4::Resource {
    let model = Model::of(Release::R4).unwrap();
    let mut random = Random(seed);
    random.below(2);
    let types: Vec<&str> = model
        .types
        .iter()
        .filter(|info| info.kind == TypeKind::Resource)
        .map(|info| info.name)
        .collect();
    let mut resource = types
        .iter()
        .cycle()
        .skip(random.below(types.len()))
        .find_map(|name| r4::Resource::of_type(name))
        .unwrap();
    let name = resource.type_name().to_owned();
    let some = 2 + random.below(7);
    fill(resource.as_record_mut().unwrap(), &name, &mut random, 5, some);
    resource
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn phi_no_canary_survives(seed: u64, hashes: bool) {
        let mut policy = policy();
        if hashes {
            for class in PhiClass::ALL {
                policy = policy.class(class, Method::Hash);
            }
            policy = policy.free_text(Method::Hash);
        }
        let mut resource = random_resource(seed);
        let report = deidentifier(policy).record(resource.as_record_mut().unwrap()).unwrap();
        let text = json::to_string(&resource);
        prop_assert!(!text.contains(CANARY) && !text.contains("S2FuYX") && !text.contains("-06-05") && !text.contains("0c3151bd") && !text.contains("1.2.3.4"), "{text}");
        let shown = format!("{report} {report:?}");
        prop_assert!(!shown.contains(CANARY));
        let again: r4::Resource = json::read(text.as_bytes()).unwrap();
        prop_assert_eq!(json::to_string(&again), text);
    }

    #[test]
    fn phi_same_input_same_output(seed: u64) {
        let (mut one, mut other) = (random_resource(seed), random_resource(seed));
        let deidentifier = deidentifier(policy().class(PhiClass::Dates, Method::Shift));
        let first = deidentifier.record(one.as_record_mut().unwrap()).unwrap();
        let second = deidentifier.record(other.as_record_mut().unwrap()).unwrap();
        prop_assert_eq!(one, other);
        prop_assert_eq!(first, second);
    }

    #[test]
    fn phi_value_is_as_typed(seed: u64) {
        let mut resource = random_resource(seed);
        let mut value: serde_json::Value = serde_json::from_str(&json::to_string(&resource)).unwrap();
        let deidentifier = deidentifier(policy());
        deidentifier.value(Release::R4, &mut value).unwrap();
        deidentifier.record(resource.as_record_mut().unwrap()).unwrap();
        let typed: serde_json::Value = serde_json::from_str(&json::to_string(&resource)).unwrap();
        prop_assert_eq!(value, typed);
    }

    #[test]
    fn phi_no_canary_survives_v2(bytes in proptest::collection::vec(0usize..12, 1..60), version in 0usize..4) {
        let names = ["PID", "NK1", "PV1", "OBX", "ZXY", "IN1", "GT1", "NTE", "ORC", "DG1", "AL1", "PD1"];
        let version = ["2.3", "2.5.1", "2.7", "9"][version];
        let mut text = format!("MSH|^~\\&|A|B|C|D|20240605||ADT^A01|{CANARY}|P|{version}\r");
        for at in bytes {
            text.push_str(names[at]);
            for field in 1..40 {
                let typed = ["ST", "TX", "CE", "XPN", "DT", "Q"][(at + field) % 6];
                // Codes, units and names of systems stay; a canary stands where an identifier or text can.
                let value = if names[at] == "OBX" && field == 2 { typed.to_owned() } else { format!("^{CANARY}^^^&{CANARY}~^{CANARY}") };
                text.push('|');
                text.push_str(&value);
            }
            text.push('\r');
        }
        let message = sanare_hl7v2::Parser::new().parse(text.as_bytes()).unwrap();
        let (left, report) = deidentifier(policy()).message(&message).unwrap();
        let shown = format!("{report} {report:?}");
        prop_assert!(!shown.contains(CANARY));
        let schema = sanare_hl7v2::schema::Schema::of(&message);
        for segment in left.segments() {
            let definition = schema.segment_by_id(segment.id()).unwrap();
            for (number, field) in (1..).zip(segment.fields()).filter(|(_, field)| field.is_valued()) {
                // Codes and the names of systems stay, wherever the schema has them.
                let Some(part) = definition.part(number) else { panic!("no such field") };
                let stays = |name: &str| matches!(name, "HD" | "SN" | "ID" | "IS" | "NM");
                for repetition in field.repetitions() {
                    for (number, component) in (1..).zip(repetition.components()) {
                        let first = |name: &str, number| schema.data_type(name).and_then(|of| of.part(number)).map(sanare_hl7v2::schema::Part::data_type);
                        let below = first(part.data_type(), number).unwrap_or_default();
                        if [part.data_type(), below, first(below, 1).unwrap_or_default()].into_iter().any(stays) {
                            continue;
                        }
                        let text = component.text();
                        if matches!(below, "CE" | "CWE" | "CNE") && !text.contains('&') {
                            continue;
                        }
                        prop_assert!(!text.contains(CANARY), "{}-{}: {}", segment.location(), part.number(), text);
                    }
                }
            }
        }
    }
}
