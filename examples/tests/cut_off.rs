//! What a run does when its input, its output or the run itself ends too early.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod desk;

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use desk::{Desk, bundles, data, example, stderr};

const HEADER: &str = "MSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|1|P|2.5.1";

/// What a run says about one input beside a good one, and the reasons of what it rejects.
fn reasons(name: &str, input: &[u8]) -> Vec<String> {
    let desk = Desk::new(name);
    desk.put("bad.hl7", input);
    desk.put("good.hl7", &data("oru_r01.hl7"));
    let output = desk.run(&["--quiet", "bad.hl7", "good.hl7"]);
    let said = stderr(&output);
    let rejected = desk.rejected();
    assert_eq!(output.status.code(), Some(i32::from(!rejected.is_empty())), "{name}: {said}");
    let mapped = bundles(&output).len();
    assert!(said.contains(&format!("mapped {mapped} + rejected {}\n", rejected.len())), "{said}");
    rejected.iter().map(|row| row["reason"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_message_that_was_cut_off_is_rejected() {
    let header = reasons("cut-header", HEADER.as_bytes());
    assert_eq!(header, ["cut off: the input ends inside the header, at byte 52"]);
    let whole = format!("{HEADER}\rPID|1||7^^^H^MR\r");
    let framed = reasons("cut-frame", format!("\x0b{whole}").as_bytes());
    assert_eq!(framed, ["in doubt: FrameTruncated at PID[1] (byte 69, 0 bytes)"]);
    // Only the last of these frames has no end.
    let log = format!("\x0b{whole}\x1c\r\x0b{whole}\x1c\r\x0b{whole}");
    assert_eq!(reasons("cut-log", log.as_bytes()).len(), 1);
    assert!(reasons("whole-frame", format!("\x0b{whole}\x1c\r").as_bytes()).is_empty());
    // Many files lack the last end of line: what is missing is told by the structure.
    assert!(reasons("no-end", data("adt_a01.hl7").trim_ascii_end()).is_empty());
    assert_eq!(reasons("short", whole.trim_end().as_bytes()).len(), 1);
}

#[test]
fn identical_delimiters_are_rejected() {
    let message = "MSH|&&&&|A|B|C|D|20260101||ADT&A01&ADT_A01|1|P|2.5.1\rPID|1||7&&&H&MR\r";
    let reasons = reasons("delimiters", message.as_bytes());
    assert_eq!(reasons, ["in doubt: DelimiterDuplicate at MSH[1]-2 (byte 4, 4 bytes)"]);
}

#[test]
fn what_cannot_be_read_is_counted_by_itself() {
    let desk = Desk::new("unreadable");
    desk.put("good.hl7", &data("oru_r01.hl7"));
    desk.put("empty.hl7", b"no message\n");
    let output = desk.run(&["--quiet", "no\u{1b}[2Jsuch.hl7", "good.hl7", "empty.hl7"]);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("no\\u{1b}[2Jsuch.hl7: cannot read: "), "{said}");
    assert!(!said.contains('\u{1b}'));
    assert!(said.contains("inputs that could not be read 1\n"), "{said}");
    assert_eq!(bundles(&output).len(), 1);
}

#[cfg(unix)]
#[test]
fn links_and_pipes_of_a_folder_are_passed_over() {
    let desk = Desk::new("special");
    desk.put("in/good.hl7", &data("oru_r01.hl7"));
    std::os::unix::fs::symlink(".", desk.0.join("in/round")).unwrap();
    assert!(Command::new("mkfifo").arg(desk.0.join("in/pipe")).status().unwrap().success());
    let output = desk.run(&["--quiet", "in"]);
    let said = stderr(&output);
    assert!(output.status.success(), "{said}");
    assert_eq!(said.matches("passed over: no regular file").count(), 2, "{said}");
}

#[test]
fn a_zone_completes_times_without_one() {
    let desk = Desk::new("zone");
    let message = format!(
        "{HEADER}\rEVN||20260102030405\rPID|1||7^^^H^MR\rPV1|1|I{}20260102030405\r",
        "|".repeat(42)
    );
    desk.put("adt.hl7", message.as_bytes());
    let period = |arguments: &[&str]| {
        let output = desk.run(&[&["--quiet"], arguments, &["adt.hl7"]].concat());
        assert!(output.status.success(), "{}", stderr(&output));
        let bundle = bundles(&output).remove(0);
        let encounter = bundle["entry"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| &entry["resource"])
            .find(|resource| resource["resourceType"] == "Encounter")
            .unwrap()
            .clone();
        encounter["period"]["start"].as_str().unwrap().to_owned()
    };
    assert_eq!(period(&[]), "2026-01-02");
    assert_eq!(period(&["--zone", "+01:00"]), "2026-01-02T03:04:05+01:00");
    assert_eq!(period(&["--zone", "-05:00"]), "2026-01-02T03:04:05-05:00");
    assert!(period(&["--zone", "UTC"]).starts_with("2026-01-02T03:04:05"));
    for wrong in ["Europe/Berlin", "1", "+99:00", "", "+1:00", "+01:00\u{7}"] {
        let output = desk.run(&["--zone", wrong, "adt.hl7"]);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        assert!(stderr(&output).contains("not UTC and no offset"));
    }
}

#[test]
fn a_path_that_no_element_can_have_is_told_before_any_work() {
    let desk = Desk::new("paths");
    desk.put("oru.hl7", &data("oru_r01.hl7"));
    let faults = [
        ("Patient.gneder", "no such element (at byte 8"),
        ("Patiant.gender", "no such type"),
        ("Patiant", "no such resource"),
        ("Patient.", "no such resource"),
        ("Patient..gender", "malformed path"),
        ("Patient.gender[0]", "does not repeat"),
        ("Observation.value", "named with its type"),
        ("Observation.value.ofType(Quantity)", "named with its type"),
        ("Bundle.entry[0].resource.gneder", "no resource has such an element"),
        ("", "no such resource"),
    ];
    for (path, fault) in faults {
        let output = desk.run(&["--explain", path, "oru.hl7"]);
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{path}: {said}");
        assert!(said.contains(fault), "{path}: {said}");
        assert!(said.starts_with(&format!("--explain {path}")), "{said}");
        assert!(!desk.0.join("audit-journal").exists(), "work was begun");
    }
    let good = [
        "Patient",
        "Patient.name.family",
        "Patient.name[0].given[0]",
        "Bundle.entry",
        "Observation.valueQuantity.value",
        "Bundle.entry[2].resource.status",
        "Bundle.entry.resource",
    ];
    for path in good {
        let output = desk.run(&["--quiet", "--explain", path, "oru.hl7"]);
        assert!(output.status.success(), "{path}: {}", stderr(&output));
    }
}

/// A run that waits for input, after it was given one message and the beginning of another.
fn waiting(desk: &Desk) -> std::process::Child {
    let mut child = Command::new(example("v2_to_fhir"))
        .args(["--quiet", "--out", "out.ndjson", "-"])
        .current_dir(&desk.0)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(&data("oru_r01.hl7")).unwrap();
    input.write_all(HEADER.as_bytes()).unwrap();
    input.write_all(b"\rPID|1\r").unwrap();
    child.stdin = Some(input);
    for _ in 0..400 {
        let written = fs::read_to_string(desk.0.join("out.ndjson")).unwrap_or_default();
        if written.ends_with('\n') {
            return child;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    let _ = child.kill().and_then(|()| child.wait());
    panic!("the first message does not come out before the second is read");
}

#[cfg(unix)]
#[test]
fn an_interrupt_loses_nothing_that_was_finished() {
    let desk = Desk::new("interrupt");
    let mut child = waiting(&desk);
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert!(!child.wait().unwrap().success());
    let written = fs::read_to_string(desk.0.join("out.ndjson")).unwrap();
    assert_eq!(written.lines().count(), 1);
    serde_json::from_str::<serde_json::Value>(&written).unwrap();
    let verified = desk.run_example("verify_journal", &["audit-journal"]);
    assert!(verified.status.success());
    assert!(stderr(&verified).contains("1 audit events, 0 faults"));
}

#[cfg(unix)]
#[test]
fn closed_outputs_end_the_run_with_a_word_and_no_panic() {
    let desk = Desk::new("closed");
    desk.put("oru.hl7", &data("oru_r01.hl7"));
    let mut child = Command::new(example("v2_to_fhir"))
        .args(["--quiet", "oru.hl7", "oru.hl7"])
        .current_dir(&desk.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert!(said.contains("standard output: ") && !said.contains("panicked"), "{said}");
    assert!(said.contains("messages read 1 = mapped 0 + rejected 0 + not finished 1"), "{said}");
    // Nobody reads standard error: the Bundles come all the same.
    let mut child = Command::new(example("v2_to_fhir"))
        .args(["oru.hl7", "oru.hl7"])
        .current_dir(&desk.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(bundles(&output).len(), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_with_the_file() {
    let desk = Desk::new("full");
    desk.put("oru.hl7", &data("oru_r01.hl7"));
    desk.put("bad.hl7", b"MSH\r");
    for arguments in [["--out", "/dev/full", "oru.hl7"], ["--rejected", "/dev/full", "bad.hl7"]] {
        let output = desk.run(&arguments);
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(1));
        assert!(said.contains("/dev/full: ") && said.contains("messages read 1"), "{said}");
    }
}

#[test]
fn a_journal_that_is_gone_or_torn_is_told() {
    let desk = Desk::new("gone");
    desk.put("oru.hl7", &data("oru_r01.hl7"));
    let none = desk.run_example("verify_journal", &["audit-journal"]);
    assert_eq!(none.status.code(), Some(2), "no folder");
    fs::create_dir(desk.0.join("audit-journal")).unwrap();
    let none = desk.run_example("verify_journal", &["audit-journal"]);
    assert_eq!(none.status.code(), Some(2));
    assert!(stderr(&none).contains("there is no journal in it"));

    assert!(desk.run(&["--quiet", "oru.hl7"]).status.success());
    let segment = desk.0.join("audit-journal/0000000000000000.saj");
    let mut bytes = fs::read(&segment).unwrap();
    bytes.extend(&bytes[128..200].to_vec());
    fs::write(&segment, &bytes).unwrap();
    let torn = desk.run(&["--quiet", "oru.hl7"]);
    assert!(torn.status.success());
    let said = stderr(&torn);
    assert!(said.contains("ended with 72 bytes of an event that was never finished"), "{said}");

    for file in fs::read_dir(desk.0.join("audit-journal")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "saj") {
            fs::remove_file(path).unwrap();
        }
    }
    let gone = desk.run(&["--quiet", "oru.hl7"]);
    assert_eq!(gone.status.code(), Some(1));
    assert!(gone.stdout.is_empty());
    assert!(stderr(&gone).contains("acknowledged records are lost"), "{}", stderr(&gone));
    let verified = desk.run_example("verify_journal", &["audit-journal"]);
    assert_eq!(verified.status.code(), Some(1));
    assert!(stderr(&verified).contains("gone: frame 0"));
    assert!(desk.run(&["--quiet", "--begin-anew", "oru.hl7"]).status.success());
    let verified = desk.run_example("verify_journal", &["audit-journal"]);
    assert!(verified.status.success());
    assert!(stderr(&verified).contains("damage accepted (recorded)"), "{}", stderr(&verified));
}
