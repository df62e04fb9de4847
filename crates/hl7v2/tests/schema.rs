//! The schema tables, by the ids of the requirements.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::schema::{NodeKind, Schema, Structure, Usage, Version};
use sanare_hl7v2::{Code, Parser};

fn schema_of(version: &str) -> Schema {
    let text = format!("MSH|^~\\&|A||||||ADT^A01|1|P|{version}\r");
    Schema::of(&Parser::new().parse(text.as_bytes()).unwrap())
}

#[test]
fn sch_unknown_version() {
    assert_eq!((schema_of("2.4").version(), schema_of("2.4").assumed()), (Version::V2_4, None));
    assert_eq!(schema_of("2.5.1^DEU").version(), Version::V2_5_1);
    for (text, version) in
        [("2.5.2", Version::V2_5_1), ("2.55", Version::V2_9), ("", Version::V2_5_1)]
    {
        let schema = schema_of(text);
        assert_eq!((schema.version(), schema.assumed()), (version, Some(Code::VersionUnknown)));
    }
    // 2.9 has no second source: its tables are those of 2.8.2, and it says so.
    let schema = Version::V2_9.schema();
    assert_eq!(schema.assumed(), Some(Code::SchemaFallback));
    assert_eq!(schema.segments().len(), Schema::V2_8_2.segments().len());
}

#[test]
fn sch_withdrawn() {
    // A withdrawn field keeps its place, its name and its last type.
    let dg1 = Version::V2_8.schema().segment("DG1").unwrap();
    for number in 7..=14 {
        assert_eq!(dg1.part(number).unwrap().usage(), Usage::Withdrawn, "DG1-{number}");
    }
    assert_eq!(dg1.part(8).unwrap().name(), "diagnostic_related_group");
    assert!(!dg1.part(8).unwrap().data_type().is_empty());
    assert_eq!(dg1.part(15).unwrap().name(), "diagnosis_priority");
    // No segment is shorter than in the version before, but for six that both sources say.
    for pair in Version::ALL.windows(2) {
        for (id, before) in pair[0].schema().segments() {
            let Some(now) = pair[1].schema().segment(id.as_str()) else { continue };
            let shorter = pair[1] == Version::V2_3
                && ["NSC", "OM2", "OM3", "OM4", "OM5", "OM6"].contains(&id.as_str());
            assert!(now.len() + usize::from(shorter) >= before.len(), "{id} of {}", pair[1]);
        }
    }
}

#[test]
fn sch_disputed() {
    let part = |version: Version, segment: &str, number| {
        version.schema().segment(segment).unwrap().part(number).unwrap()
    };
    // Two sources that agree.
    assert_eq!(part(Version::V2_5_1, "PID", 3).doubts(), sanare_hl7v2::schema::Doubts::default());
    // Bounded over unbounded.
    let status = part(Version::V2_5_1, "OBX", 23);
    assert_eq!((status.max(), status.doubts().max, status.doubts().usage), (Some(1), true, false));
    // A named fixup over a slip of one source.
    assert_eq!(part(Version::V2_5_1, "OBX", 2).max(), Some(1));
    assert_eq!(part(Version::V2_6, "TQ1", 12).table(), Some(472));
    assert_eq!(part(Version::V2_7, "OBX", 5).data_type(), "VARIES");
    // One source alone.
    assert!(part(Version::V2_8, "PID", 3).doubts().usage);
    // Every disagreement is in the committed list.
    let list = include_str!("../src/schema/DISAGREEMENTS.tsv");
    assert!(list.contains("2.5.1\tsegment\tOBX-23\tmax\t*\t1\t1\tbounded over unbounded\n"));
}

#[test]
fn sch_event_to_structure() {
    for (version, message_type, event, structure) in [
        ("2.5.1", "ADT", "A04", "ADT_A01"),
        ("2.5.1", "ADT", "A08", "ADT_A01"),
        ("2.3.1", "ADT", "A08", "ADT_A01"),
        ("2.5", "SIU", "S13", "SIU_S12"),
        ("2.8", "SIU", "S13", "SIU_S12"),
        ("2.6", "ACK", "A01", "ACK"),
        ("2.2", "ADT", "A08", "ADT_A01"),
        ("2.5.1", "QBP", "Q22", "QBP_Q21"),
        ("2.5.1", "MDM", "T04", "MDM_T02"),
    ] {
        let schema = version.parse::<Version>().unwrap().schema();
        let found = schema.structure_of(message_type, event).map(Structure::name);
        assert_eq!(found, Some(structure), "{message_type}^{event} of {version}");
    }
    assert!(Schema::V2_5_1.structure_of("ZZZ", "Z01").is_none());
}

#[test]
fn structures_print_in_the_notation_of_the_standard() {
    let oru = Schema::V2_5_1.structure("ORU_R01").unwrap();
    assert_eq!(
        format!("{oru:?}"),
        "ORU_R01: MSH [{SFT}] {[PID [PD1] [{NTE}] [{NK1}] [PV1 [PV2]]] \
         {[ORC] OBR [{NTE}] [{TQ1 [{TQ2}]}] [CTD] [{OBX [{NTE}]}] [{FT1}] [{CTI}] \
         [{SPM [{OBX}]}]}} [DSC]"
    );
    let result = oru.root().children().nth(2).unwrap();
    assert_eq!(
        (result.kind(), result.group_name(), result.max()),
        (NodeKind::Group, "PATIENT_RESULT", None)
    );
    let orm = Schema::V2_1.structure("ORM_O01").unwrap();
    assert!(format!("{orm:?}").contains("<OBR | ORO | RX1>"), "{orm:?}");
}

#[test]
fn every_type_of_a_part_is_a_primitive_or_defined() {
    let primitives = [
        "", "DT", "DTM", "FT", "GTS", "ID", "IS", "NM", "SI", "SNM", "ST", "TM", "TN", "TX",
        "VARIES", "CM",
    ];
    for version in Version::ALL {
        let schema = version.schema();
        let of_segments = schema.segments().map(|(id, definition)| (id.to_string(), definition));
        let of_types = schema.data_types().map(|(name, definition)| (name.to_owned(), definition));
        for (name, definition) in of_segments.chain(of_types) {
            for part in definition.parts() {
                let known = primitives.contains(&part.data_type())
                    || schema.data_type(part.data_type()).is_some();
                assert!(known || part.usage() == Usage::Withdrawn, "{version} {name}: {part:?}");
            }
        }
    }
}

#[cfg(feature = "tables")]
#[test]
fn sch_table() {
    use sanare_hl7v2::schema::Table;

    let ack = Table::of(8).unwrap();
    assert!(ack.is_hl7_defined());
    assert_eq!(ack.codes().collect::<Vec<_>>(), ["AA", "AE", "AR", "CA", "CE", "CR"]);
    assert!(ack.contains("AA") && !ack.contains("aa") && !ack.contains(""));
    assert!(!Table::of(1).unwrap().is_hl7_defined());
    assert!(Table::of(9999).is_none());
    assert!(Table::all().len() > 350);
    assert!(Table::all().all(|table| table.codes().count() > 0));
}
