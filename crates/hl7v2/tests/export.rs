//! Messages for people and for other formats.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::Parser;

const MESSAGE: &[u8] =
    b"MSH|^~\\&|KANARI|||||||7|P|2.5.1\rPID|1||77^^^HOSP&1.2~~||a&b|\\X0A\\x\"|\"\"\rZZZ|\r";

#[test]
fn pretty_shows_values_or_hides_them() {
    let message = Parser::new().parse(MESSAGE).unwrap();
    let shown = message.pretty().to_string();
    assert!(shown.contains("  3        sending_application: KANARI\n"));
    assert!(shown.contains("  3[1].4.2 patient_identifier_list: 1.2\n"));
    assert!(shown.contains("  5[1].1.2 patient_name: b\n"));
    assert!(shown.contains(": \\nx\"\n"), "{shown}");
    assert!(shown.ends_with("  7        date_time_of_birth: (delete)\nZZZ[1]\n"));
    let hidden = message.pretty().hide_values().to_string();
    assert!(!hidden.contains("KANARI") && !hidden.contains(": 1.2"));
    assert!(!format!("{:?}", message.pretty()).contains("KANARI"));
    assert_eq!(shown.lines().count(), hidden.lines().count());
}

#[cfg(feature = "serde")]
#[test]
fn json_by_segment() {
    use serde_json::json;

    let message = Parser::new().parse(MESSAGE).unwrap();
    let value = serde_json::to_value(message.by_segment()).unwrap();
    assert_eq!(
        value[1]["fields"],
        json!({
            "1": "1",
            "3": [{"1": "77", "4": {"1": "HOSP", "2": "1.2"}}, "", ""],
            "5": {"1": {"1": "a", "2": "b"}},
            "6": "\nx\"",
            "7": null
        })
    );
    assert_eq!(value[2], json!({"segment": "ZZZ", "at": "ZZZ[1]", "fields": {}}));
    let value = serde_json::to_value(message.by_segment().with_locations()).unwrap();
    assert_eq!(
        value[1]["fields"]["3"][0]["4"]["2"],
        json!({"text": "1.2", "at": "PID[1]-3[1].4.2", "from": 49, "to": 52})
    );
    assert_eq!(&MESSAGE[49..52], b"1.2");
    assert!(!format!("{:?}", message.by_segment()).contains("KANARI"));
}

#[cfg(feature = "serde")]
#[test]
fn json_by_structure_has_each_segment_once() {
    let message = Parser::new()
        .parse(
            &b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1\rOBR|1\rOBX|1\rZZZ|1\rOBX|2\rOBR|2\rOBX|3\r"[..],
        )
        .unwrap();
    let tree = message.structure();
    let text = serde_json::to_string(&tree.by_structure()).unwrap();
    for segment in message.segments() {
        let at = format!("\"at\":\"{}\"", segment.location());
        assert_eq!(text.matches(&at).count(), 1, "{at}");
    }
    let value = serde_json::to_value(tree.by_structure().with_locations()).unwrap();
    let order = &value["items"][1]["items"][1];
    assert_eq!(order["group"], "ORDER_OBSERVATION");
    assert_eq!(order["items"][0]["fields"]["1"]["at"], "OBR[1]-1");
}
