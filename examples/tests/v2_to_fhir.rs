//! The main example, run as a user runs it, with good and with ill-formed input.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use base64::Engine as _;

mod desk;

use desk::{Desk, bundles, data, example, stderr};

#[test]
fn a_message_becomes_a_bundle_with_its_evidence() {
    let desk = Desk::new("one");
    desk.put("oru.hl7", &data("oru_r01.hl7"));
    let output = desk.run(&["--explain", "Patient.gender", "oru.hl7"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let found = bundles(&output);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["resourceType"], "Bundle");
    let said = stderr(&output);
    for wanted in ["exception", "unread", "PID-8", "messages read 1 = mapped 1 + rejected 0"] {
        assert!(said.contains(wanted), "{wanted} is not in {said}");
    }
    let verified =
        Command::new(example("verify_journal")).arg(desk.0.join("audit-journal")).output().unwrap();
    assert!(verified.status.success(), "{}", stderr(&verified));
    assert!(stderr(&verified).contains("1 audit events, 0 faults"));
}

#[test]
fn a_changed_journal_is_found() {
    let desk = Desk::new("changed");
    desk.put("adt.hl7", &data("adt_a01.hl7"));
    assert!(desk.run(&["adt.hl7"]).status.success());
    let folder = desk.0.join("audit-journal");
    let segment = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "saj"))
        .unwrap();
    let mut bytes = fs::read(&segment).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&segment, bytes).unwrap();
    let verified = Command::new(example("verify_journal")).arg(&folder).output().unwrap();
    assert_eq!(verified.status.code(), Some(1));
    assert!(stderr(&verified).contains("NOT what was written"));
}

#[test]
fn files_folders_batches_and_standard_input_all_count() {
    let desk = Desk::new("many");
    desk.put("folder/a.hl7", &data("adt_a01.hl7"));
    desk.put("folder/below/b.hl7", &data("oru_r01.hl7"));
    let mut batch = b"FHS|^~\\&|LAB\rBHS|^~\\&|LAB\r".to_vec();
    batch.extend(data("oru_r01.hl7"));
    batch.extend(data("adt_a01.hl7"));
    batch.extend(b"BTS|2\rFTS|1\r");
    desk.put("batch.hl7", &batch);
    let mut child = Command::new(example("v2_to_fhir"))
        .args(["--out", "all.ndjson", "--quiet", "folder", "batch.hl7", "-"])
        .current_dir(&desk.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&data("adt_a01.hl7")).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(output.stdout.is_empty());
    let text = fs::read_to_string(desk.0.join("all.ndjson")).unwrap();
    assert_eq!(text.lines().count(), 5);
    assert!(text.lines().all(|line| line.starts_with(r#"{"resourceType":"Bundle""#)));
    assert!(stderr(&output).contains("messages read 5 = mapped 5 + rejected 0"));
}

#[test]
fn a_wrong_batch_count_is_told() {
    let desk = Desk::new("count");
    let mut batch = b"BHS|^~\\&|LAB\r".to_vec();
    batch.extend(data("oru_r01.hl7"));
    batch.extend(b"BTS|7\r");
    desk.put("batch.hl7", &batch);
    let output = desk.run(&["--quiet", "batch.hl7"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(bundles(&output).len(), 1);
    assert!(stderr(&output).contains("states another number than the 1 that came"));
}

/// Every kind of ill-formed input beside a good message of the same run.
#[test]
fn what_cannot_be_mapped_is_rejected_with_its_place_and_kept() {
    let cut = data("adt_a01.hl7");
    let cut = &cut[..30];
    let noise = (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8);
    // The place in the file, and the cause with its place in the message.
    let cases: &[(&str, Vec<u8>, u64, &str)] = &[
        ("empty", Vec::new(), 0, "the input is empty (byte 0)"),
        (
            "binary",
            noise.collect(),
            1,
            "the input does not begin with an MSH, FHS or BHS segment (byte 1)",
        ),
        ("cut-off", cut.to_vec(), 0, "the message is cut off at MSH"),
        ("wrong-msh", b"MSH\r".to_vec(), 0, "the header has no usable field separator (byte 3)"),
        (
            "separator",
            b"MSHA^~\\&A\rPIDA1\r".to_vec(),
            0,
            "the header has no usable field separator (byte 3)",
        ),
        (
            "no-type",
            b"MSH|^~\\&|A|B|C|D|2026||||P|2.5\rPID|1\r".to_vec(),
            0,
            "the message does not say what it is at MSH-9.1",
        ),
        (
            "unknown-type",
            b"MSH|^~\\&|A|B|C|D|2026||QZZ^Z99|1|P|2.5\rQZZ|1\r".to_vec(),
            0,
            "no map fits the message at MSH-9.1",
        ),
        (
            "json",
            b"{\"resourceType\":\"Patient\"}".to_vec(),
            0,
            "the input does not begin with an MSH, FHS or BHS segment (byte 0)",
        ),
        (
            "nested",
            vec![b'['; 100_000],
            0,
            "the input does not begin with an MSH, FHS or BHS segment (byte 0)",
        ),
    ];
    for (name, bytes, offset, cause) in cases {
        let desk = Desk::new(&format!("bad-{name}"));
        desk.put("bad.hl7", bytes);
        desk.put("good.hl7", &data("oru_r01.hl7"));
        let output = desk.run(&["bad.hl7", "good.hl7"]);
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert_eq!(bundles(&output).len(), 1, "{name}: {said}");
        let told = format!("bad.hl7, message 1 at byte {offset}: rejected: {cause}");
        assert!(said.lines().any(|line| line == told), "{name}: {told} is not in {said}");
        assert_eq!(desk.rejected()[0]["reason"], *cause, "{name}");
        for row in desk.rejected() {
            assert!(!row["reason"].as_str().unwrap().is_empty());
            let kept = base64::engine::general_purpose::STANDARD
                .decode(row["base64"].as_str().unwrap())
                .unwrap();
            let offset = usize::try_from(row["offset"].as_u64().unwrap()).unwrap();
            assert_eq!(kept, bytes[offset..offset + kept.len()], "{name}");
            assert_eq!(kept.is_empty(), bytes.is_empty(), "{name}");
        }
    }
}

/// What cannot all be mapped: the rest of the message and the other messages are.
#[test]
fn what_a_bundle_lacks_is_told_with_its_place() {
    let mut unknown = data("oru_r01.hl7");
    unknown.extend(b"QQQ|nobody|knows\r");
    let mut large = data("oru_r01.hl7");
    large.extend(b"OBX|6|TX|X^Text^L||");
    large.extend(std::iter::repeat_n(b'A', 20_000_000));
    large.extend(b"||||||F\r");
    let cases = [
        ("unknown", unknown, "no version of the standard has such a segment at QQQ bytes "),
        ("large-text", large, "the value could not be written at OBX[6]-5 bytes "),
    ];
    for (name, bytes, wanted) in cases {
        let desk = Desk::new(&format!("lacks-{name}"));
        desk.put("bad.hl7", &bytes);
        desk.put("good.hl7", &data("oru_r01.hl7"));
        let output = desk.run(&["bad.hl7", "good.hl7"]);
        let said = stderr(&output);
        let said: String = said.chars().take(4000).collect();
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert_eq!(bundles(&output).len(), 2, "{name}");
        assert!(said.contains("bad.hl7, message 1 at byte 0:\n"), "{name}: {said}");
        assert!(said.contains(&format!("exception   {wanted}")), "{name}: {said}");
        assert!(said.contains("messages read 2 = mapped 2 + rejected 0\n"), "{name}: {said}");
        assert!(said.contains("Bundles that lack what their message meant 1\n"), "{name}: {said}");
    }
}

#[test]
fn local_segments_and_large_documents_are_no_fault() {
    let desk = Desk::new("large");
    let mut message = data("oru_r01.hl7");
    message.extend(b"ZZZ|local|segment\rOBX|6|ED|PDF^Report^L||^AP^^Base64^");
    message.extend(std::iter::repeat_n(b'A', 20_000_000));
    message.extend(b"||||||F\r");
    desk.put("large.hl7", &message);
    let output = desk.run(&["--out", "large.ndjson", "large.hl7"]);
    assert!(output.status.success(), "{}", stderr(&output).chars().take(2000).collect::<String>());
    assert!(stderr(&output).contains("ZZZ"), "the local segment is not reported as unread");
    let written = fs::metadata(desk.0.join("large.ndjson")).unwrap().len();
    assert!(written > 15_000_000, "the document was lost: {written} bytes");
}

#[test]
fn standard_error_shows_no_value_of_the_message() {
    let desk = Desk::new("canary");
    let canary = "ZQXCANARY";
    let mut text = String::from_utf8(data("adt_a01.hl7")).unwrap();
    for value in ["Lindqvist", "4471902", "Portsmouth", "5550142", "Adeyemi", "Hives"] {
        assert!(text.contains(value));
        text = text.replace(value, canary);
    }
    desk.put("canary.hl7", text.as_bytes());
    desk.put("broken.hl7", text.replace("ADT^A01^ADT_A01", "").as_bytes());
    let output = desk.run(&["--explain", "Patient.name", "canary.hl7", "broken.hl7"]);
    assert!(!stderr(&output).contains(canary), "{}", stderr(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains(canary));
}

#[test]
fn ill_formed_json_is_told_with_its_place() {
    let desk = Desk::new("json");
    let deep =
        format!(r#"{{"resourceType":"Basic","extension":{}"#, "[{\"extension\":".repeat(100_000));
    desk.put("deep.json", deep.as_bytes());
    let bundle = r#"{"resourceType":"Bundle","type":"collection","entry":[
        {"resource":{"resourceType":"Patient","birthDate":"1974-12-25"}},
        {"resource":{"resourceType":"Patient","active":"yes"}},
        {"resource":{"resourceType":"Patient","gender":"female"}}]}"#;
    desk.put("bundle.json", bundle.as_bytes());
    desk.put("good.json", br#"{"resourceType":"Patient","active":true}"#);
    let output = Command::new(example("check_fhir"))
        .args(["deep.json", "bundle.json", "good.json"])
        .current_dir(&desk.0)
        .output()
        .unwrap();
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("nested too deep"), "{said}");
    assert!(said.contains("Bundle.entry[1].resource.active") && said.contains("line 3"), "{said}");
    assert!(said.contains("3 resources = 1 sound + 2 with errors"), "{said}");
}

#[test]
fn an_input_is_never_overwritten_and_rejects_of_earlier_runs_stay() {
    let desk = Desk::new("outputs");
    let good = data("oru_r01.hl7");
    desk.put("same.hl7", &good);
    for option in ["--out", "--rejected"] {
        let output = desk.run(&[option, "same.hl7", "same.hl7"]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("is an input and an output"));
        assert_eq!(fs::read(desk.0.join("same.hl7")).unwrap(), good);
    }
    desk.put("bad.hl7", b"MSH\r");
    for kept in 1..=2 {
        desk.run(&["bad.hl7"]);
        assert_eq!(desk.rejected().len(), kept);
    }
    desk.run(&["same.hl7"]);
    assert_eq!(desk.rejected().len(), 2);
}

#[test]
fn a_batch_that_was_cut_off_is_told() {
    let desk = Desk::new("cut-batch");
    let mut batch = b"FHS|^~\\&|LAB\rBHS|^~\\&|LAB\r".to_vec();
    batch.extend(data("oru_r01.hl7"));
    desk.put("batch.hl7", &batch);
    let output = desk.run(&["batch.hl7"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(bundles(&output).len(), 1);
    assert!(stderr(&output).contains("the batch has no trailer"), "{}", stderr(&output));
}
