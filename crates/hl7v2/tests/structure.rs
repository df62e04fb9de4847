//! Groups of a message, by the ids of the requirements.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use proptest::prelude::*;
use sanare_hl7v2::schema::Version;
use sanare_hl7v2::structure::{Group, Item};
use sanare_hl7v2::{Code, Message, Parser, loc};

/// A message of these segments, each of them `ID|1`.
fn message(msh9: &str, version: &str, segments: &str) -> Message<'static> {
    let mut text = format!("MSH|^~\\&|A||||||{msh9}|1|P|{version}\r");
    for id in segments.split_whitespace() {
        text.push_str(id);
        text.push_str("|1\r");
    }
    Parser::new().parse(text.into_bytes()).unwrap()
}

/// The tree without the header, and its issues as `CODE SEGMENT`.
fn cut(msh9: &str, version: &str, segments: &str) -> (String, Vec<String>) {
    let message = message(msh9, version, segments);
    let tree = message.structure();
    let issues = tree
        .issues()
        .iter()
        .map(|issue| format!("{} {}", issue.code(), issue.location().unwrap().segment()));
    (format!("{tree:?}"), issues.collect())
}

fn clean(msh9: &str, version: &str, segments: &str) -> String {
    let (tree, issues) = cut(msh9, version, segments);
    assert!(issues.is_empty(), "{tree} {issues:?}");
    tree
}

#[test]
fn str_by_msh9_3() {
    let tree = clean("ADT^A08^ADT_A01", "2.5.1", "EVN PID PV1 PR1 ROL ROL IN1 IN2 IN1");
    assert_eq!(
        tree,
        "ADT_A01 [MSH, EVN, PID, PV1, PROCEDURE[PR1, ROL, ROL], INSURANCE[IN1, IN2], INSURANCE[IN1]]"
    );
    // It wins over the event.
    assert!(cut("ORU^R01^ADT_A01", "2.5.1", "EVN PID PV1").0.starts_with("ADT_A01 "));
}

#[test]
fn str_derive() {
    assert!(clean("ADT^A04", "2.5.1", "EVN PID PV1").starts_with("ADT_A01 "));
    assert!(clean("SIU^S14", "2.4", "SCH PID RGS AIS").starts_with("SIU_S12 "));
    // A wrong structure falls back to the event, and is reported.
    let (tree, issues) = cut("ADT^A04^ADT_A04", "2.5.1", "EVN PID PV1");
    assert!(tree.starts_with("ADT_A01 "));
    assert_eq!(issues, ["StructureUnknown MSH"]);
    // Version 2.1 and others that leave the event to EVN-1.
    let text = "MSH|^~\\&|A||||||ADT|1|P|2.2\rEVN|A01\rPID|1\rPV1|1\r";
    let message = Parser::new().parse(text.as_bytes()).unwrap();
    assert_eq!(message.structure().name(), "ADT_A01");
    // A structure of a later version than the one that MSH-12 names.
    let (tree, issues) = cut("OMP^O09^OMP_O09", "2.3", "PID ORC RXO RXR");
    assert!(tree.starts_with("OMP_O09 "));
    assert_eq!(issues, ["StructureUnknown MSH"]);
    // A Z message is one group.
    let (tree, issues) = cut("ZZZ^Z01", "2.5", "PID ZAB OBX");
    assert_eq!(tree, "Message [MSH, PID, ZAB, OBX]");
    assert_eq!(issues, ["StructureUnknown MSH"]);
}

#[test]
fn str_choice() {
    for detail in ["OBR", "RQD", "RXO", "ODS"] {
        let tree = clean("ORM^O01", "2.5", &format!("PID ORC {detail} NTE"));
        assert_eq!(
            tree,
            format!("ORM_O01 [MSH, PATIENT[PID], ORDER[ORC, ORDER_DETAIL[{detail}, NTE]]]")
        );
    }
    // One of them, not two.
    let (tree, issues) = cut("ORM^O01", "2.5", "PID ORC OBR NTE RXO");
    assert_eq!(
        tree,
        "ORM_O01 [MSH, PATIENT[PID], ORDER[ORC, ORDER_DETAIL[OBR, NTE], ORDER_DETAIL[RXO]]]"
    );
    assert_eq!(issues, ["SegmentRepeats RXO"]);
}

#[test]
fn str_unexpected() {
    let (tree, issues) = cut("ORM^O01", "2.5", "EVN PID ORC OBR");
    assert_eq!(tree, "ORM_O01 [MSH, EVN, PATIENT[PID], ORDER[ORC, ORDER_DETAIL[OBR]]]");
    assert_eq!(issues, ["SegmentUnexpected EVN"]);
    // What follows a segment out of place still finds its own.
    let (tree, issues) = cut("ORU^R01", "2.5.1", "PID OBR OBX DSC OBR OBX NTE");
    assert_eq!(
        tree,
        "ORU_R01 [MSH, PATIENT_RESULT[PATIENT[PID], ORDER_OBSERVATION[OBR, OBSERVATION[OBX]]], DSC, \
         PATIENT_RESULT[ORDER_OBSERVATION[OBR, OBSERVATION[OBX, NTE]]]]"
    );
    assert_eq!(issues, ["SegmentUnexpected OBR"]);
    // The place, by number and by byte.
    let message = message("ADT^A01", "2.5.1", "EVN PID PID PV1");
    let tree = message.structure();
    let issue = &tree.issues()[0];
    assert_eq!((issue.code(), issue.hl7_0357()), (Code::SegmentRepeats, Some(100)));
    assert_eq!(issue.location().unwrap().to_string(), "PID[2]");
    assert_eq!(issue.span(), message.segment_at(3).unwrap().span());
}

#[test]
fn str_missing_required() {
    let (tree, issues) = cut("ADT^A01", "2.5.1", "PID AL1 DG1");
    assert_eq!(tree, "ADT_A01 [MSH, PID, AL1, DG1]");
    assert_eq!(issues, ["SegmentMissing EVN", "SegmentMissing PV1"]);
    // A required group is missing by its first required segment.
    assert_eq!(cut("ORU^R01", "2.5.1", "PID").1, ["SegmentMissing OBR"]);
    // One that is only late is not missing.
    let (_, issues) = cut("ADT^A01", "2.5.1", "EVN PID AL1 PV1");
    assert_eq!(issues, ["SegmentUnexpected AL1"]);
}

#[test]
fn str_repeat_vs_nest() {
    let tree = clean("ORU^R01", "2.5.1", "PID OBR NTE OBX NTE NTE OBX SPM OBX OBR PID OBR OBX");
    assert_eq!(
        tree,
        "ORU_R01 [MSH, PATIENT_RESULT[PATIENT[PID], \
         ORDER_OBSERVATION[OBR, NTE, OBSERVATION[OBX, NTE, NTE], OBSERVATION[OBX], SPECIMEN[SPM, OBX]], \
         ORDER_OBSERVATION[OBR]], \
         PATIENT_RESULT[PATIENT[PID], ORDER_OBSERVATION[OBR, OBSERVATION[OBX]]]]"
    );
    // ROL stands in two places of ADT_A01.
    assert_eq!(
        clean("ADT^A01", "2.5.1", "EVN PID ROL PV1 ROL PR1 ROL"),
        "ADT_A01 [MSH, EVN, PID, ROL, PV1, ROL, PROCEDURE[PR1, ROL]]"
    );
    // A second order is an order, though a prior result could begin with ORC too.
    assert_eq!(
        clean("OML^O21", "2.5", "PID ORC OBR OBX ORC OBR"),
        "OML_O21 [MSH, PATIENT[PID], ORDER[ORC, OBSERVATION_REQUEST[OBR, OBSERVATION[OBX]]], \
         ORDER[ORC, OBSERVATION_REQUEST[OBR]]]"
    );
}

#[test]
fn str_z_in_group() {
    let (tree, issues) = cut("ORU^R01", "2.5.1", "ZAA PID ZPD OBR OBX ZBX NTE ZZZ");
    assert_eq!(
        tree,
        "ORU_R01 [MSH, ZAA, PATIENT_RESULT[PATIENT[PID, ZPD], \
         ORDER_OBSERVATION[OBR, OBSERVATION[OBX, ZBX, NTE, ZZZ]]]]"
    );
    assert!(issues.is_empty());
}

#[test]
fn str_any() {
    // The site-defined master file: any segment follows MFE.
    assert_eq!(
        clean("MFN^Znn^MFN_Znn", "2.5.1", "MFI MFE ZAB MFE PRA"),
        "MFN_Znn [MSH, MFI, MF_SITE_DEFINED[MFE, ZAB], MF_SITE_DEFINED[MFE, PRA]]"
    );
}

#[test]
fn groups_by_path_and_by_segment() {
    let message = message("ORU^R01", "2.5.1", "PID OBR OBX OBX OBR OBX");
    let tree = message.structure();
    let orders: Vec<_> = tree.groups("PATIENT_RESULT/ORDER_OBSERVATION").collect();
    assert_eq!(orders[1].path(), "PATIENT_RESULT[1]/ORDER_OBSERVATION[2]");
    assert_eq!(orders[0].range(), 2..5);
    assert_eq!(orders[0].segments().map(|segment| segment.index()).collect::<Vec<_>>(), [2]);
    assert_eq!(orders[0].all_segments().count(), 3);
    assert_eq!(tree.groups("ORDER_OBSERVATION").count(), 0);
    assert_eq!(tree.group_of(4).path(), "PATIENT_RESULT[1]/ORDER_OBSERVATION[1]/OBSERVATION[2]");
    assert_eq!(tree.group_of(5).path(), "PATIENT_RESULT[1]/ORDER_OBSERVATION[2]");
    assert_eq!(tree.group_of(0).path(), "");
    let result = tree.group_of(6);
    assert_eq!(result.at(loc!("OBX-1")).unwrap().location().to_string(), "OBX[3]-1");
    assert!(result.at(loc!("OBX[2]-1")).is_none());
}

#[test]
fn str_linear() {
    // 100,000 segments, and the worst kinds of them.
    for segment in ["OBX", "ZZZ", "EVN", "NTE", "PID"] {
        let message = message(
            "ORU^R01",
            "2.5.1",
            &format!("PID OBR{}", format!(" {segment}").repeat(100_000)),
        );
        let tree = message.structure();
        assert_eq!(tree.root().range(), 0..100_003);
        assert_eq!(tree.group_of(100_002).range().end, 100_003);
    }
}

fn every_segment_once(group: Group<'_>, next: &mut usize) {
    assert_eq!(group.range().start, *next);
    for item in group.items() {
        match item {
            Item::Segment(segment) => {
                assert_eq!(segment.index(), *next);
                *next += 1;
            }
            Item::Group(group) => every_segment_once(group, next),
        }
    }
    assert_eq!(group.range().end, *next);
}

/// Segment ids that stand in many structures, and some that stand in none.
const IDS: &[&str] = &[
    "MSH", "EVN", "PID", "PD1", "NK1", "PV1", "PV2", "ROL", "AL1", "DG1", "PR1", "IN1", "IN2",
    "GT1", "ORC", "OBR", "OBX", "NTE", "SPM", "TQ1", "RXO", "RXE", "RXR", "FT1", "MFI", "MFE",
    "QRD", "DSC", "ZAB", "XYZ", "ADD",
];

proptest! {
    /// Whatever segments come, each is in the tree once and in order, in every version.
    #[test]
    fn str_order_kept(
        picks in proptest::collection::vec(0..IDS.len(), 0..40),
        version in 0..Version::ALL.len(),
        structure in 0_usize..400,
    ) {
        let schema = Version::ALL[version].schema();
        let name = schema.structures().nth(structure % schema.structures().len()).unwrap().name();
        let segments: Vec<&str> = picks.iter().map(|pick| IDS[*pick]).collect();
        let message = message(&format!("{}^^{name}", &name[..3]), Version::ALL[version].as_str(), &segments.join(" "));
        let tree = message.structure();
        let mut next = 0;
        every_segment_once(tree.root(), &mut next);
        prop_assert_eq!(next, message.segments().len());
        for at in 0..next {
            let range = tree.group_of(at).range();
            prop_assert!(range.contains(&at));
            prop_assert!(tree.group_of(at).children().all(|child| !child.range().contains(&at)));
        }
        let len = message.as_bytes().len();
        prop_assert!(tree.issues().iter().all(|issue| issue.span().end <= len));
    }

    /// What a structure itself prints has no issue: each required segment once.
    #[test]
    fn the_least_message_of_a_structure_is_clean(version in 0..Version::ALL.len(), structure in 0_usize..400) {
        use sanare_hl7v2::schema::{Node, NodeKind};
        fn least(node: Node, into: &mut Vec<String>) {
            match node.kind() {
                NodeKind::Segment(id) => into.push(id.to_string()),
                NodeKind::Any => into.push("ZZZ".to_owned()),
                NodeKind::Choice => node.children().take(1).for_each(|child| least(child, into)),
                NodeKind::Group => node.children().filter(|child| child.min() > 0).for_each(|child| least(child, into)),
            }
        }
        let schema = Version::ALL[version].schema();
        let structure = schema.structures().nth(structure % schema.structures().len()).unwrap();
        let mut ids = Vec::new();
        least(structure.root(), &mut ids);
        if ids.first().map(String::as_str) == Some("MSH") {
            let text = ids[1..].join(" ");
            let message = message(&format!("{}^^{}", &structure.name()[..3], structure.name()), Version::ALL[version].as_str(), &text);
            let tree = message.structure();
            let issues: Vec<_> = tree.issues().iter().filter(|issue| issue.code() != Code::SchemaFallback).collect();
            prop_assert!(issues.is_empty(), "{} {structure:?} {tree:?} {issues:?}", Version::ALL[version]);
        }
    }
}
