//! What a run does when its input, its output or the run itself ends too early.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod desk;

use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use desk::{Desk, bundles, data, example, stderr};

const HEADER: &str = "MSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|1|P|2.5.1";

const DOUBT: &str = "the message may say something else than its sender meant";

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
    assert_eq!(header, ["the message is cut off at MSH"]);
    let whole = format!("{HEADER}\rPID|1||7^^^H^MR\r");
    let framed = reasons("cut-frame", format!("\x0b{whole}").as_bytes());
    assert_eq!(framed, [format!("{DOUBT} (FrameTruncated) at PID[1]")]);
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
    assert_eq!(reasons, [format!("{DOUBT} (DelimiterDuplicate) at MSH[1]-2")]);
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
        if partial(desk).is_some_and(|written| written.ends_with('\n')) {
            return child;
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    let _ = child.kill().and_then(|()| child.wait());
    panic!("the first message does not come out before the second is read");
}

/// What a run has written so far beside `out.ndjson`.
fn partial(desk: &Desk) -> Option<String> {
    let files = fs::read_dir(&desk.0).unwrap().map(|entry| entry.unwrap().path());
    let mut partial = files.filter(|path| path.to_string_lossy().ends_with(".partial"));
    partial.next().map(|path| fs::read_to_string(path).unwrap())
}

#[cfg(unix)]
#[test]
fn an_interrupt_loses_nothing_that_was_finished() {
    let desk = Desk::new("interrupt");
    desk.put("out.ndjson", b"of an earlier run\n");
    let mut child = waiting(&desk);
    // Not INT, which a shell lets programs in the background ignore.
    let killed = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert!(!child.wait().unwrap().success());
    let earlier = fs::read_to_string(desk.0.join("out.ndjson")).unwrap();
    assert!(earlier == "of an earlier run\n", "{} bytes", earlier.len());
    let written = partial(&desk).unwrap();
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
    // How many were read ahead is a matter of time.
    assert!(said.contains("= mapped 0 + rejected 0 + not finished "), "{said}");
    assert!(said.contains("audit events of Bundles that were not handed out "), "{said}");
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
    let run = |arguments: &[&str], wanted: &[&str]| {
        let output = desk.run(arguments);
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(1));
        for wanted in [&["/dev/full: No space left"], wanted].concat() {
            assert!(said.contains(wanted), "{wanted} is not in {said}");
        }
        said
    };
    run(
        &["--out", "/dev/full", "oru.hl7"],
        &[
            "messages read 1 = mapped 0 + rejected 0 + not finished 1\n",
            "audit events of Bundles that were not handed out 1\n",
            "audit events 1, in ",
        ],
    );
    let said = run(
        &["--rejected", "/dev/full", "oru.hl7", "bad.hl7"],
        &[
            "messages read 2 = mapped 1 + rejected 1\n",
            "rejected messages that could not be kept 1\n",
            "audit events 1, in ",
        ],
    );
    assert!(!said.contains("are kept in"), "{said}");
    let verified = desk.run_example("verify_journal", &["audit-journal"]);
    assert!(stderr(&verified).contains("2 audit events, 0 faults"));
}

#[test]
fn an_earlier_file_stays_until_the_run_has_ended_well() {
    let desk = Desk::new("earlier");
    desk.put("oru.hl7", &data("oru_r01.hl7"));
    desk.put("bad.hl7", b"MSH\r");
    let earlier = b"of an earlier run\n";
    desk.put("out.ndjson", earlier);
    let out = || fs::read(desk.0.join("out.ndjson")).unwrap();
    // The input cannot be read, or nothing of it maps: there is nothing to write.
    for input in ["no-such.hl7", "bad.hl7"] {
        let output = desk.run(&["--out", "out.ndjson", input]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(out(), earlier, "{input}");
        assert!(stderr(&output).contains("out.ndjson: not written"), "{}", stderr(&output));
        assert!(partial(&desk).is_none());
    }
    // A run that fails behind the first Bundle keeps that one beside the earlier file.
    let arguments =
        ["--out", "out.ndjson", "--rejected", "no/such/folder.ndjson", "oru.hl7", "bad.hl7"];
    let output = desk.run(&arguments);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(out(), earlier);
    assert_eq!(partial(&desk).unwrap().lines().count(), 1);
    assert!(stderr(&output).contains("what was finished is in "), "{}", stderr(&output));
    // A folder that holds both its input and its output.
    fs::remove_file(desk.0.join("bad.hl7")).unwrap();
    let folder = Desk::new("earlier-folder");
    folder.put("oru.hl7", &data("oru_r01.hl7"));
    let place = folder.0.to_str().unwrap();
    let output = desk.run(&["--out", &format!("{place}/out.ndjson"), place]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(folder.0.join("out.ndjson")).unwrap().lines().count(), 1);
    assert!(partial(&folder).is_none());
}

#[cfg(unix)]
#[test]
fn the_file_behind_a_link_is_written_and_its_rights_stay() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new("link");
    desk.put("oru.hl7", &data("oru_r01.hl7"));
    let real = desk.put("real/out.ndjson", b"");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink("real/out.ndjson", desk.0.join("out.ndjson")).unwrap();
    assert!(desk.run(&["--out", "out.ndjson", "oru.hl7"]).status.success());
    assert!(fs::symlink_metadata(desk.0.join("out.ndjson")).unwrap().is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(fs::read_to_string(&real).unwrap().lines().count(), 1);
}

#[test]
fn what_was_not_carried_out_is_counted_and_no_success() {
    let desk = Desk::new("asked");
    let cancel = "MSH|^~\\&|A|N|||20240301||OML^O21^OML_O21|1|P|2.5.1\rPID|1||1^^^N^MR||B^E\r\
                  ORC|CA|P1\rOBR|1|P1||X^Y^LN\r";
    desk.put("cancel.hl7", cancel.as_bytes());
    desk.put("oru.hl7", &data("oru_r01.hl7"));
    let output = desk.run(&["--quiet", "cancel.hl7", "oru.hl7"]);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(bundles(&output).len(), 2);
    assert!(said.contains("Bundles that lack what their message meant 1\n"), "{said}");
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
