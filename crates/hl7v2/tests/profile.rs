//! Validation and conformance profiles, by the ids of the requirements.
#![cfg(all(feature = "profiles", feature = "profile-xml", feature = "tables"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::profile::{FaultKind, Profile};
use sanare_hl7v2::schema::Version;
use sanare_hl7v2::{Diagnostic, Message, Parser, Severity, ack, loc};

const HEAD: &str = "MSH|^~\\&|A|B|C|D|20260401||ORU^R01^ORU_R01|1|P|2.5.1\r";

fn message(segments: &str) -> Message<'static> {
    Parser::new().parse(format!("{HEAD}{segments}").into_bytes()).unwrap()
}

/// The issues as `CODE LOCATION`.
fn found(profile: &Profile, segments: &str) -> Vec<String> {
    let message = message(segments);
    let report = profile.check(&message);
    report
        .issues()
        .map(|issue| {
            let diagnostic = issue.diagnostic();
            format!("{} {}", diagnostic.code(), diagnostic.location().unwrap())
        })
        .collect()
}

/// The issues of rules without the standard.
fn by_rules(rules: &str, segments: &str) -> Vec<String> {
    let json = format!(r#"{{"version": "2.5.1", "rules": [{rules}]}}"#);
    found(&Profile::from_json(&json).unwrap(), segments)
}

const NONE: [&str; 0] = [];

#[test]
fn prf_usage() {
    let required = r#"{"at": "PID-8", "usage": "R"}"#;
    assert_eq!(by_rules(required, "PID|||||||\r"), ["FieldRequired PID[1]-8"]);
    assert_eq!(by_rules(required, "PID||||||||F\r"), NONE);
    // The delete indicator is something.
    assert_eq!(by_rules(required, "PID||||||||\"\"\r"), NONE);
    assert_eq!(by_rules(r#"{"at": "PID-8", "usage": "RE"}"#, "PID|||\r"), NONE);
    assert_eq!(by_rules(r#"{"at": "PID-8", "usage": "O"}"#, "PID|||\r"), NONE);
    assert_eq!(
        by_rules(r#"{"at": "PID-8", "usage": "X"}"#, "PID||||||||F\r"),
        ["UsageX PID[1]-8[1]"]
    );
    for usage in ["B", "W"] {
        let rule = format!(r#"{{"at": "PID-8", "usage": "{usage}"}}"#);
        assert_eq!(by_rules(&rule, "PID||||||||F\r"), ["FieldWithdrawn PID[1]-8[1]"]);
    }
    // Components where their field is populated, subcomponents where their component is.
    let component = r#"{"at": "PID-3.4", "usage": "R"}"#;
    assert_eq!(by_rules(component, "PID|||\r"), NONE);
    assert_eq!(by_rules(component, "PID|||1~2^^^A\r"), ["FieldRequired PID[1]-3[1].4"]);
    assert_eq!(
        by_rules(r#"{"at": "PID-3.4.2", "usage": "R"}"#, "PID|||2^^^A~3\r"),
        ["FieldRequired PID[1]-3[1].4.2"]
    );
    // Segments and groups.
    assert_eq!(by_rules(r#"{"at": "NK1", "usage": "R"}"#, "PID|1\r"), ["SegmentMissing NK1"]);
    assert_eq!(by_rules(r#"{"at": "NK1", "usage": "X"}"#, "PID|1\rNK1|1\r"), ["UsageX NK1[1]"]);
    assert_eq!(by_rules(r#"{"at": "PATIENT_RESULT/PATIENT/", "usage": "R"}"#, "OBR|1\r").len(), 1);
    assert_eq!(
        by_rules(r#"{"at": "PATIENT_RESULT/PATIENT/", "usage": "R"}"#, "PID|1\rOBR|1\r"),
        NONE
    );
}

#[test]
fn prf_cardinality() {
    let rule = r#"{"at": "PID-3", "usage": "R", "min": 2, "max": 3}"#;
    // Only populated repetitions count.
    assert_eq!(by_rules(rule, "PID|||1~~~\r"), ["FieldRequired PID[1]-3"]);
    assert_eq!(by_rules(rule, "PID|||1~~3\r"), NONE);
    assert_eq!(
        by_rules(rule, "PID|||1~2~3~4~5\r"),
        ["RepetitionExtra PID[1]-3[4]", "RepetitionExtra PID[1]-3[5]"]
    );
    let rule = r#"{"at": "PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/NTE", "max": 1}"#;
    assert_eq!(
        by_rules(rule, "PID|1\rOBR|1\rOBX|1\rNTE|1\rNTE|2\rOBX|2\rNTE|1\r"),
        ["SegmentRepeats NTE[2]"]
    );
    let rule = r#"{"at": "PATIENT_RESULT/ORDER_OBSERVATION/", "max": 1}"#;
    assert_eq!(by_rules(rule, "PID|1\rOBR|1\rOBR|2\r"), ["SegmentRepeats OBR[2]"]);
}

#[test]
fn prf_length() {
    let rule = r#"{"at": "PID-5.1", "length": [2, 4]}"#;
    // Characters, not bytes; those inside an escape, not its markers.
    assert_eq!(by_rules(rule, "PID|||||Zoë\\T\\\r"), NONE);
    assert_eq!(by_rules(rule, "PID|||||Smith\r"), ["TooLong PID[1]-5[1].1"]);
    assert_eq!(by_rules(rule, "PID|||||S\r"), ["TooShort PID[1]-5[1].1"]);
    // The delete indicator has no length.
    assert_eq!(by_rules(r#"{"at": "PID-8", "length": 1}"#, "PID||||||||\"\"\r"), NONE);
}

#[test]
fn prf_table() {
    let codes = r#"{"at": "PID-8", "table": ["F", "M"]}"#;
    assert_eq!(by_rules(codes, "PID||||||||X\r"), ["CodeUnknown PID[1]-8[1]"]);
    assert_eq!(by_rules(codes, "PID||||||||F^Female\r"), NONE);
    // The strength of the binding.
    let profile =
        Profile::from_json(r#"{"rules": [{"at": "PID-8", "table": 1, "strength": "S"}]}"#).unwrap();
    let message = message("PID||||||||9\r");
    let report = profile.check(&message);
    assert_eq!(
        report.issues().map(sanare_hl7v2::profile::Issue::severity).collect::<Vec<_>>(),
        [Severity::Warning]
    );
    assert!(report.is_valid());
}

#[test]
fn prf_format() {
    let rule = r#"{"at": "PID-3.1", "pattern": "[0-9]{3}"}"#;
    assert_eq!(
        by_rules(rule, "PID|||123~1234~x123\r"),
        ["TypeInvalid PID[1]-3[2].1", "TypeInvalid PID[1]-3[3].1"]
    );
    assert_eq!(
        by_rules(r#"{"at": "PID-7", "type": "DTM"}"#, "PID|||||||19821332\r"),
        ["TypeInvalid PID[1]-7[1]"]
    );
}

#[test]
fn prf_predicate() {
    let rule =
        r#"{"at": "OBX-6", "usage": "C(R/X)", "when": {"at": "OBX-2", "equals": ["NM", "SN"]}}"#;
    let text = "PID|1\rOBR|1\rOBX|1|NM|||5|\rOBX|2|ST|||x|mg\rOBX|3|NM|||5|mg\r";
    assert_eq!(by_rules(rule, text), ["FieldRequired OBX[1]-6", "UsageX OBX[2]-6[1]"]);
    // Values are looked for in the nearest group: each OBX under its own OBR.
    let rule = r#"{"at": "OBX-11", "usage": "R", "when": {"at": "OBR-25", "equals": "F"}}"#;
    let text = "PID|1\rOBR|1||||||||||||||||||||||||F\rOBX|1|NM\rOBR|2||||||||||||||||||||||||P\rOBX|1|NM\r";
    assert_eq!(by_rules(rule, text), ["FieldRequired OBX[1]-11"]);
    // All that can be asked.
    for (when, holds) in [
        (r#"{"at": "PID-8", "exists": true}"#, true),
        (r#"{"at": "PID-9", "exists": true}"#, false),
        (r#"{"at": "PID-8", "equals_ignoring_case": "f"}"#, true),
        (r#"{"at": "PID-8", "matches": "[A-Z]"}"#, true),
        (r#"{"at": "PID-1", "less": 10}"#, true),
        (r#"{"at": "PID-1", "greater_or_equal": "9.5"}"#, false),
        (r#"{"at": "PID-1", "not_equal": {"at": "PID-8"}}"#, true),
        (r#"{"all": [{"at": "PID-8", "exists": true}, {"at": "PID-9", "exists": false}]}"#, true),
        (r#"{"any": [{"at": "PID-9", "exists": true}, {"at": "PID-8", "equals": "M"}]}"#, false),
        (r#"{"one": [{"at": "PID-1", "exists": true}, {"at": "PID-8", "exists": true}]}"#, false),
        (r#"{"not": {"at": "PID-9", "exists": true}}"#, true),
        (
            r#"{"if": {"at": "PID-9", "exists": true}, "then": {"at": "PID-8", "equals": "M"}}"#,
            true,
        ),
        (r#"{"at": "PID-3[*].5", "equals": "SS"}"#, true),
    ] {
        let rule = format!(r#"{{"at": "PID-7", "usage": "R", "when": {when}}}"#);
        let expected: &[&str] = if holds { &["FieldRequired PID[1]-7"] } else { &[] };
        assert_eq!(by_rules(&rule, "PID|2||1^^^A^MR~2^^^B^SS|||||F\r"), expected, "{when}");
    }
}

#[test]
fn prf_coconstraint() {
    // If OBX-3 is this code, then OBX-2 is CWE and OBX-5 one of these.
    let rule = r#"{"id": "cc", "at": "PATIENT_RESULT/ORDER_OBSERVATION/OBSERVATION/OBX", "assert":
        {"if": {"at": "OBX-3.1", "equals": "72106-8"},
         "then": {"all": [{"at": "OBX-2", "equals": "CWE"}, {"at": "OBX-5.1", "equals": ["A", "B"]}]}}}"#;
    let head = "PID|1\rOBR|1\r";
    assert_eq!(by_rules(rule, &format!("{head}OBX|1|CWE|72106-8||B\rOBX|2|NM|1-1||5\r")), NONE);
    assert_eq!(
        by_rules(rule, &format!("{head}OBX|1|CWE|72106-8||C\r")),
        ["ConstraintBroken OBX[1]"]
    );
    assert_eq!(
        by_rules(rule, &format!("{head}OBX|1|ST|72106-8||A\r")),
        ["ConstraintBroken OBX[1]"]
    );
    // Set ids count up in their group.
    let rule = r#"{"at": "PATIENT_RESULT/PATIENT/NK1", "assert": {"at": "NK1-1", "set_id": true}}"#;
    assert_eq!(by_rules(rule, "PID|1\rNK1|1\rNK1|2\r"), NONE);
    assert_eq!(by_rules(rule, "PID|1\rNK1|1\rNK1|3\r").len(), 2);
}

#[test]
fn prf_slice() {
    let rule = r#"{"at": "PID-3", "usage": "R", "min": 1, "max": 1, "slice": {"by": "PID-3.5", "equals": "MR"}}"#;
    assert_eq!(by_rules(rule, "PID|||1^^^A^SS~2^^^B^MR\r"), NONE);
    assert_eq!(by_rules(rule, "PID|||1^^^A^SS\r"), ["FieldRequired PID[1]-3"]);
    assert_eq!(by_rules(rule, "PID|||1^^^A^MR~2^^^B^MR\r"), ["RepetitionExtra PID[1]-3[2]"]);
    let part = r#"{"at": "PID-3.4", "usage": "R", "slice": {"by": "PID-3.5", "equals": "MR"}}"#;
    assert_eq!(by_rules(part, "PID|||1^^^^SS~2^^^^MR\r"), ["FieldRequired PID[1]-3[2].4"]);
    // Segments by their content.
    let rule =
        r#"{"at": "OBX", "usage": "R", "min": 1, "slice": {"by": "OBX-3.1", "equals": "8302-2"}}"#;
    assert_eq!(by_rules(rule, "PID|1\rOBR|1\rOBX|1|NM|3141-9\rOBX|2|NM|8302-2\r"), NONE);
    assert_eq!(by_rules(rule, "PID|1\rOBR|1\rOBX|1|NM|3141-9\r"), ["SegmentMissing OBX"]);
}

#[test]
fn prf_json() {
    for (json, kind) in [
        ("{", FaultKind::Syntax),
        (r#"{"rule": []}"#, FaultKind::Unknown),
        (r#"{"version": "2.55"}"#, FaultKind::Version),
        (r#"{"rules": [{"usage": "R"}]}"#, FaultKind::Missing),
        (r#"{"rules": [{"at": "PID-0"}]}"#, FaultKind::Location),
        (r#"{"rules": [{"at": "PID-1", "usage": "Q"}]}"#, FaultKind::Usage),
        (r#"{"rules": [{"at": "PID-1", "usage": "C(R/C(R/X))"}]}"#, FaultKind::Usage),
        (r#"{"rules": [{"at": "PID-1", "pattern": "("}]}"#, FaultKind::Pattern),
        (r#"{"rules": [{"at": "PID-1", "table": "none"}]}"#, FaultKind::Reference),
        (r#"{"rules": [{"at": "PID-1", "mim": 1}]}"#, FaultKind::Unknown),
        (r#"{"rules": [{"at": "PID-1", "min": -1}]}"#, FaultKind::Type),
        (r#"{"rules": [{"at": "PID-1", "when": {"at": "PID-2", "is": "x"}}]}"#, FaultKind::Unknown),
    ] {
        assert_eq!(
            Profile::from_json(json).map(|_| ()).map_err(|fault| fault.kind()),
            Err(kind),
            "{json}"
        );
    }
    let deep = format!(
        r#"{{"rules": [{{"at": "PID-1", "when": {}{}}}]}}"#,
        r#"{"not":"#.repeat(60),
        "}".repeat(60)
    );
    assert!(Profile::from_json(&deep).is_err());
    // The report: codes and places, no value.
    let profile = Profile::from_json(
        r#"{"structure": "ADT_A01", "rules": [{"id": "r1", "at": "PID-8", "table": ["F"]}]}"#,
    )
    .unwrap();
    let report = profile.check(&message("PID||||||||X\r"));
    assert_eq!(
        report.to_json(),
        r#"{"issues":[{"code":"StructureUnknown","hl7_0357":200,"length":15,"location":"MSH-9","offset":27,"severity":"warning"},{"code":"CodeUnknown","hl7_0357":103,"length":1,"location":"PID[1]-8[1]","offset":64,"rule":"r1","severity":"error"}],"valid":false}"#
    );
}

#[test]
fn prf_base() {
    let base = Profile::base(Version::V2_5_1);
    let fine = "PID|1||77^^^A^MR||Smith^Eve||19820230\r";
    // A date that the calendar does not have.
    assert_eq!(found(&base, &format!("{fine}OBR|1|||X\r")), ["TypeInvalid PID[1]-7.1"]);
    let fine = "PID|1||77^^^A^MR||Smith^Eve\r";
    assert_eq!(found(&base, &format!("{fine}OBR|1|||X^Y^L\r")), NONE);
    // Required fields, absent or behind the last one sent.
    assert_eq!(
        found(&base, "PID|1||77\rOBR|1\r"),
        ["FieldRequired PID[1]-5", "FieldRequired OBR[1]-4"]
    );
    // Required components come from one source alone: a warning.
    let report = base.check(&message(&format!("{fine}OBR|1|||X|||||||||||^^A\r")));
    assert!(report.is_valid());
    // Numbers, sequence ids, repetitions, components, fields behind the last.
    let text = format!("{fine}OBR|1|||X\rOBX|x|NM|C||5,4|||||F|F\rNTE|1~2||a^b|c|d\r");
    assert_eq!(
        found(&base, &text),
        [
            "TypeInvalid OBX[1]-1",
            "TypeInvalid OBX[1]-5",
            "CodeUnknown OBX[1]-10",
            "RepetitionExtra NTE[1]-1[2]",
            "ComponentExtra NTE[1]-3",
            "FieldExtra NTE[1]-5"
        ]
    );
    // Structure belongs to it.
    assert_eq!(found(&base, fine), ["SegmentMissing OBR"]);
    // Withdrawn in this version, live in an earlier one.
    let withdrawn = message(&format!("{fine}OBR|1|||X\r"));
    assert!(Profile::base(Version::V2_8).check(&withdrawn).is_valid());
    // Reasons of an acknowledgment.
    let message = message("PID|1||77\rOBR|1|||X\r");
    let report = base.check(&message);
    let reply = ack::Builder::reply(&message)
        .report(&report)
        .build(&"20260401".parse().unwrap(), "R")
        .unwrap()
        .unwrap();
    assert_eq!(reply.text(loc!("MSA-1")), "AE");
    assert_eq!(reply.segment("ERR").unwrap().bytes(), b"ERR||PID^1^5|101^^HL70357|E");
}

#[test]
fn a_long_message_is_checked_in_linear_time() {
    let text = format!("PID|1||7||S\rOBR|1|||X\r{}", "OBX|x|NM|C||a||||||F\r".repeat(20_000));
    let report = Profile::base(Version::V2_5_1).check(&message(&text));
    assert_eq!(report.issues().len(), 40_000);
}

const NIST: &str = r#"<?xml version="1.0"?>
<ConformanceProfile ID="p" HL7Version="2.5.1">
  <Messages><Message ID="m" Type="ORU" Event="R01" StructID="ORU_R01">
    <Segment Ref="MSH" Usage="R" Min="1" Max="1"/>
    <Group Name="PATIENT_RESULT" Usage="R" Min="1" Max="1">
      <Group Name="PATIENT" Usage="R" Min="1" Max="1"><Segment Ref="PID_1" Usage="R" Min="1" Max="1"/></Group>
      <Group Name="ORDER_OBSERVATION" Usage="R" Min="1" Max="*">
        <Segment Ref="OBR" Usage="R" Min="1" Max="1"/>
        <Group Name="OBSERVATION" Usage="O" Min="0" Max="*"><Segment Ref="OBX" Usage="R" Min="1" Max="1"/></Group>
      </Group>
    </Group>
  </Message></Messages>
  <Segments>
    <Segment ID="MSH" Name="MSH"><Field Name="Sep" Datatype="ST" Usage="R"/></Segment>
    <Segment ID="PID_1" Name="PID">
      <Field Name="Set ID" Datatype="SI" Usage="R" Min="1" Max="1" MinLength="1" MaxLength="4"/>
      <Field Name="ID" Datatype="-" Usage="X" Min="0" Max="0"/>
      <Field Name="List" Datatype="CX_1" Usage="R" Min="1" Max="2"/>
      <Field Name="Alternate" Datatype="-" Usage="W" Min="0" Max="1"/>
      <Field Name="Name" Datatype="ST" Usage="RE" Min="0" Max="1"/>
    </Segment>
    <Segment ID="OBR" Name="OBR"/>
    <Segment ID="OBX" Name="OBX">
      <Field Name="Set ID" Datatype="SI" Usage="R" Min="1" Max="1"/>
      <Field Name="Type" Datatype="ID" Usage="R" Min="1" Max="1" Binding="0125" BindingStrength="R" BindingLocation="1"/>
      <Field Name="Code" Datatype="ST" Usage="R" Min="1" Max="1"/>
      <Field Name="Sub" Datatype="ST" Usage="C" Min="0" Max="1"/>
    </Segment>
  </Segments>
  <Datatypes>
    <Datatype ID="ST" Name="ST"/><Datatype ID="SI" Name="SI"/><Datatype ID="ID" Name="ID"/>
    <Datatype ID="CX_1" Name="CX">
      <Component Name="ID" Datatype="ST" Usage="R" MinLength="1" MaxLength="5"/>
      <Component Name="Check" Datatype="ST" Usage="X"/>
      <Component Name="Scheme" Datatype="ST" Usage="C"/>
    </Datatype>
  </Datatypes>
</ConformanceProfile>"#;

const CONTEXT: &str = r#"<ConformanceContext UUID="c">
  <Predicates>
    <Segment><ByID ID="OBX"><Predicate Target="4[1]" TrueUsage="R" FalseUsage="X">
      <Condition><PlainText Path="3[1]" Text="A" IgnoreCase="true"/></Condition></Predicate></ByID></Segment>
    <Datatype><ByName Name="CX"><Predicate Target="3[1]" TrueUsage="R" FalseUsage="O">
      <Condition><Format Path="1[1]" Regex="9.*"/></Condition></Predicate></ByName></Datatype>
  </Predicates>
  <Constraints>
    <Segment><ByName Name="OBX"><Constraint ID="typed"><Assertion>
      <OR><NOT><Presence Path="3[1]"/></NOT><AND><StringList Path="2[1]" CSV="NM, ST"/>
        <SimpleValue Path="1[1]" Operator="GE" Value="1"/></AND></OR></Assertion></Constraint></ByName></Segment>
    <Group><ByName Name="ORDER_OBSERVATION"><Constraint ID="of a group"><Assertion>
      <Presence Path="1[1]"/></Assertion></Constraint></ByName></Group>
  </Constraints>
</ConformanceContext>"#;

const SETS: &str = r#"<ValueSetLibrary><ValueSetDefinitions>
  <ValueSetDefinition BindingIdentifier="0125"><ValueElement Value="NM" Usage="R"/><ValueElement Value="ST" Usage="P"/>
  <ValueElement Value="CE" Usage="E"/></ValueSetDefinition>
</ValueSetDefinitions></ValueSetLibrary>"#;

#[test]
fn prf_nist_xml() {
    let profile = Profile::from_nist(NIST, Some(CONTEXT), Some(SETS)).unwrap();
    assert_eq!(profile.left_out().count(), 0);
    assert_eq!(found(&profile, "PID|1||77\rOBR|1\rOBX|1|NM|A|s\rOBX|2|ST|b\r"), NONE);
    let text = "PID|12345|old|123456^1~9~3|alt\rOBR|1\rOBX|1|CE|A\rOBX|x|NM|B|s\r";
    assert_eq!(
        found(&profile, text),
        [
            "TypeInvalid PID[1]-1[1]",
            "TooLong PID[1]-1[1]",
            "UsageX PID[1]-2[1]",
            "TooLong PID[1]-3[1].1",
            "UsageX PID[1]-3[1].2",
            "FieldRequired PID[1]-3[2].3",
            "RepetitionExtra PID[1]-3[3]",
            "FieldWithdrawn PID[1]-4[1]",
            "ConstraintBroken OBX[1]",
            "CodeUnknown OBX[1]-2[1]",
            "FieldRequired OBX[1]-4",
            "ConstraintBroken OBX[2]",
            "TypeInvalid OBX[2]-1[1]",
            "UsageX OBX[2]-4[1]",
        ]
    );
    assert_eq!(found(&profile, "PID|1||77\rOBR|1\rPID|1||77\rOBR|1\r"), ["SegmentRepeats PID[2]"]);
    for (text, kind) in [
        ("<Other/>", FaultKind::Unknown),
        ("<ConformanceProfile HL7Version='2.5.1'/>", FaultKind::Missing),
        ("<ConformanceProfile HL7Version='9'/>", FaultKind::Version),
        ("<!DOCTYPE x><ConformanceProfile/>", FaultKind::Syntax),
        (
            "<ConformanceProfile><Messages><Message><Segment Ref='Q'/></Message></Messages></ConformanceProfile>",
            FaultKind::Reference,
        ),
    ] {
        assert_eq!(
            Profile::from_nist(text, None, None).map(|_| ()).map_err(|fault| fault.kind()),
            Err(kind),
            "{text}"
        );
    }
}

/// A profile in the style of the immunization guide: names of groups with those around them, ids
/// with blanks, and what a context says of groups and of the message.
const ORDERS: &str = r#"<ConformanceProfile ID="p" HL7Version="2.5.1">
  <Messages><Message ID="m-1" Name="Update" Type="VXU" Event="V04" StructID="VXU_V04">
    <Segment Ref="MSH_IZ 1" Usage="R" Min="1" Max="1"/>
    <Segment Ref="PID_IZ 1" Usage="R" Min="1" Max="1"/>
    <Segment Ref="NK1" Usage="C" Min="0" Max="*"/>
    <Group ID="VXU_V04.ORDER" Name="VXU_V04.ORDER" Usage="RE" Min="0" Max="*">
      <Segment Ref="ORC_IZ 1" Usage="R" Min="1" Max="1"/>
      <Segment Ref="RXA_IZ 1" Usage="R" Min="1" Max="1"/>
      <Group ID="VXU_V04.ORDER.OBSERVATION" Name="VXU_V04.ORDER.OBSERVATION" Usage="C" Min="0" Max="*">
        <Segment Ref="OBX_IZ 1" Usage="R" Min="1" Max="1"/>
        <Segment Ref="NTE" Usage="O" Min="0" Max="1"/>
      </Group>
    </Group>
  </Message></Messages>
  <Segments>
    <Segment ID="MSH_IZ 1" Name="MSH"/><Segment ID="PID_IZ 1" Name="PID"/><Segment ID="NK1" Name="NK1"/>
    <Segment ID="ORC_IZ 1" Name="ORC">
      <Field Name="Control" Datatype="ST" Usage="O"/><Field Name="Placer" Datatype="ST" Usage="C"/>
    </Segment>
    <Segment ID="RXA_IZ 1" Name="RXA"/>
    <Segment ID="OBX_IZ 1" Name="OBX"/><Segment ID="NTE" Name="NTE"/>
  </Segments>
  <Datatypes><Datatype ID="ST" Name="ST"/></Datatypes>
</ConformanceProfile>"#;

const ORDERS_CONTEXT: &str = r#"<ConformanceContext>
  <Predicates>
    <Group><ByName Name="VXU_V04.ORDER">
      <Predicate Target="1[1].2[1]" TrueUsage="R" FalseUsage="X">
        <Condition><PlainText Path="2[1].20[1]" Text="CP"/></Condition></Predicate>
      <Predicate Target="3[1]" TrueUsage="R" FalseUsage="O">
        <Condition><AND><Presence Path="2[1].9[1].1[1]"/><PlainText Path="2[1].9[1].1[1]" Text="00"/></AND></Condition>
      </Predicate>
      <Predicate Target="3[1].1[1].5[1]" TrueUsage="R" FalseUsage="O">
        <Condition><Presence Path="2[1].9[1]"/></Condition></Predicate>
    </ByName></Group>
    <Message><ByID ID="m-1"><Predicate Target="3[1]" TrueUsage="R" FalseUsage="X">
      <Condition><Presence Path="4[1]"/></Condition></Predicate></ByID></Message>
  </Predicates>
  <Constraints>
    <Group><ByID ID="VXU_V04.ORDER">
      <Constraint ID="funded"><Assertion><IMPLY><Presence Path="2[1].9[1]"/><AND><Presence Path="3[1]"/>
        <PlainText Path="3[*].1[1].3[1].1[1]" Text="64994-7" AtLeastOnce="true"/></AND></IMPLY></Assertion></Constraint>
      <Constraint ID="coded"><Assertion><PlainText Path="3[*].1[1].3[1].3[1]" Text="LN"/></Assertion></Constraint>
      <Constraint ID="timed"><Assertion><PathValue Path1="2[1].3[1]" Operator="LE" Path2="2[1].4[1]"/></Assertion></Constraint>
      <Constraint ID="across"><Assertion><PathValue Path1="1[1].2[1]" Operator="EQ" Path2="3[1].1[1].5[1]"/></Assertion></Constraint>
      <Constraint ID="elsewhere"><Assertion><Plugin QualifiedClassName="x.Y"/></Assertion></Constraint>
    </ByID></Group>
    <Group><ByName Name="VXU_V04.ORDER.OBSERVATION">
      <Constraint ID="noted"><Assertion><IMPLY><Presence Path="1[1].8[1]"/><Presence Path="2[1]"/></IMPLY></Assertion></Constraint>
    </ByName></Group>
    <Message><ByID ID="m-1">
      <Constraint ID="an order"><Assertion><Presence Path="4[1].2[1]"/></Assertion></Constraint>
      <Constraint ID="numbered"><Assertion><IZSetID Parent="4[*]" Element="3[*].1[*].1[*]"/></Assertion></Constraint>
    </ByID></Message>
  </Constraints>
</ConformanceContext>"#;

#[test]
fn prf_nist_xml_groups_and_messages() {
    let profile = Profile::from_nist(ORDERS, Some(ORDERS_CONTEXT), None).unwrap();
    assert_eq!(
        profile.left_out().collect::<Vec<_>>(),
        [
            "Group VXU_V04.ORDER 3[1].1[1].5[1]",
            "Group VXU_V04.ORDER across",
            "Group VXU_V04.ORDER elsewhere",
            "Message m-1 numbered",
        ]
    );
    let found = |text: &str| -> Vec<String> {
        let header = "MSH|^~\\&|A||||||VXU^V04^VXU_V04|1|P|2.5.1\r";
        let message = Parser::new().parse(format!("{header}{text}").into_bytes()).unwrap();
        let report = profile.check(&message);
        let shown = |found: &Diagnostic| format!("{} {}", found.code(), found.location().unwrap());
        report.issues().map(|issue| shown(issue.diagnostic())).collect()
    };
    let rxa = |notes: &str, status: &str| {
        format!("RXA|0|1|20260401|20260401|1|1|||{notes}|||||||||||{status}\r")
    };
    // Everything in order: no notes, completed, a placer number.
    assert_eq!(found(&format!("PID|1\rNK1|1\rORC|RE|7\r{}", rxa("", "CP"))), NONE);
    // The status is not sent: nothing is valued that differs.
    assert_eq!(found(&format!("PID|1\rNK1|1\rORC|RE|7\r{}", rxa("", ""))), NONE);
    // Another status: the placer number may not be there.
    assert_eq!(
        found(&format!("PID|1\rNK1|1\rORC|RE|7\r{}", rxa("", "NA"))),
        ["UsageX ORC[1]-2[1]"]
    );
    // Each order is looked at for itself.
    let two = format!("PID|1\rNK1|1\rORC|RE|7\r{}ORC|RE\r{}", rxa("", "CP"), rxa("", "CP"));
    assert_eq!(found(&two), ["FieldRequired ORC[2]-2"]);
    // Notes of new immunizations want results, one with the funding, all of LOINC.
    let noted = |results: &str| format!("PID|1\rNK1|1\rORC|RE|7\r{}{results}", rxa("00^new", "CP"));
    assert_eq!(found(&noted("")), ["ConstraintBroken ORC[1]", "SegmentMissing RXA[1]"]);
    assert_eq!(found(&noted("OBX|1|CE|64994-7^x^LN|1|V\rOBX|2|CE|1^y^LN|1|W\r")), NONE);
    assert_eq!(found(&noted("OBX|1|CE|1^y^LN|1|V\r")), ["ConstraintBroken ORC[1]"]);
    assert_eq!(
        found(&noted("OBX|1|CE|64994-7^x^LN|1|V\rOBX|2|CE|1^y^L|1|W\r")),
        ["ConstraintBroken ORC[1]"]
    );
    // A note of the group itself, not one of the message.
    let odd = noted("OBX|1|CE|64994-7^x^LN|1|V|||A\r");
    assert_eq!(found(&odd), ["ConstraintBroken OBX[1]"]);
    assert_eq!(found(&format!("{odd}NTE|1\r")), NONE);
    assert_eq!(found(&odd.replace("NK1", "NTE|1\rNK1")), ["ConstraintBroken OBX[1]"]);
    // Two times of one segment.
    let late = format!("PID|1\rNK1|1\rORC|RE|7\r{}", rxa("", "CP"))
        .replace("|20260401|2026", "|20260402|2026");
    assert_eq!(found(&late), ["ConstraintBroken ORC[1]"]);
    // The message: an order, and next of kin exactly then.
    assert_eq!(found("PID|1\r"), ["ConstraintBroken MSH[1]"]);
    assert_eq!(found("PID|1\rNK1|1\r"), ["ConstraintBroken MSH[1]", "UsageX NK1[1]"]);
    for path in ["9[1]", "x[1]", "1[0]", "1[1].1[1].1[1].1[1].1[1]", "1"] {
        let context = ORDERS_CONTEXT.replace("Path=\"4[1].2[1]\"", &format!("Path=\"{path}\""));
        assert!(Profile::from_nist(ORDERS, Some(&context), None).is_err(), "{path}");
    }
}

#[test]
fn no_value_of_a_message_is_in_a_report() {
    let canary = "CANARY";
    let profile = Profile::from_json(
        r#"{"version": "2.5.1", "standard": true, "rules": [
            {"id": "a", "at": "PID-5.1", "table": ["x"], "length": 2, "pattern": "y",
             "assert": {"at": "PID-5", "equals": "z"}},
            {"id": "b", "at": "PID-7", "usage": "X"}]}"#,
    )
    .unwrap();
    let message = message(&format!(
        "PID|{canary}|{canary}|{canary}^^{canary}||{canary}^{canary}||{canary}|{canary}\r{canary}|1\r"
    ));
    let report = profile.check(&message);
    assert!(report.issues().len() > 5);
    let shown = format!(
        "{report:?} {} {profile:?} {:?} {:?}",
        report.to_json(),
        message.structure(),
        message.structure().issues()
    );
    assert!(!shown.contains(canary), "{shown}");
    assert!(report.issues().all(|issue| !issue.to_string().contains(canary)));
}
