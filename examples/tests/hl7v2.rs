//! The HL7 v2 examples, run as a user runs them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn desk(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// `cargo test` builds the examples beside the tests.
fn example(name: &str) -> Command {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap().join("examples");
    Command::new(folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn read_and_edit() {
    let folder = desk("read_and_edit");
    let file = folder.join("adt.hl7");
    let message = "MSH|^~\\&|LAB\nPID|1||77^^^HOSP||Smith^Eve||19800401|F\nZZZ|x|\n";
    fs::write(&file, message).unwrap();
    let run =
        |arguments: &[&str]| example("read_and_edit").arg(&file).args(arguments).output().unwrap();
    let shown = run(&[]);
    assert!(shown.status.success());
    assert!(text(&shown.stdout).contains("patient_name: 5 characters"));
    assert!(!text(&shown.stdout).contains("Smith"));
    assert!(text(&shown.stderr).contains("TerminatorNotCr"));
    assert!(text(&run(&["--values"]).stdout).contains("patient_name: Smith"));
    assert!(text(&run(&["--json"]).stdout).contains("\"1\": \"Smith\""));
    let changed = run(&["PID-5.2=A & B", "PID-7=\"\"", "PID-8="]);
    assert_eq!(
        text(&changed.stdout),
        message.replace("Eve", "A \\T\\ B").replace("19800401|F", "\"\"|")
    );
    let refused = run(&["PID-5.2=x", "MSH-1=x"]);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0));
}

#[test]
fn split_batch() {
    let folder = desk("split_batch");
    let file = folder.join("batch.hl7");
    let out = folder.join("out");
    fs::write(&file, "BHS|^~\\&|A\rMSH|^~\\&|A\rPID|1\rMSH|oops\rMSH|^~\\&|B\rBTS|3\r").unwrap();
    let run = || example("split_batch").arg(&file).arg(&out).output().unwrap();
    let first = run();
    assert_eq!(first.status.code(), Some(1));
    assert!(
        text(&first.stdout).starts_with("2 messages, 1 rejected, 1 batches, 0 files, 0 totals")
    );
    assert_eq!(fs::read(out.join("000001.hl7")).unwrap(), b"MSH|^~\\&|A\rPID|1\r");
    assert_eq!(fs::read(out.join("rejected/000001.hl7")).unwrap(), b"MSH|oops\r");
    // A second run overwrites nothing.
    assert!(text(&run().stderr).contains("000001.hl7"));
    fs::write(&file, "BHS|^~\\&|A\rMSH|^~\\&|A\rBTS|2\r").unwrap();
    let out = folder.join("other");
    let wrong = example("split_batch").arg(&file).arg(&out).output().unwrap();
    assert_eq!(wrong.status.code(), Some(1));
    assert!(text(&wrong.stderr).contains("declares 2; there are 1"));
}

fn framed(payload: &str) -> Vec<u8> {
    format!("\x0b{payload}\x1c\r").into_bytes()
}

/// Reads so many frames.
fn replies(stream: &mut TcpStream, count: usize) -> Vec<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 1024];
    while bytes.windows(2).filter(|pair| *pair == b"\x1c\r").count() < count {
        let len = stream.read(&mut chunk).unwrap();
        assert!(len > 0, "the listener hung up");
        bytes.extend_from_slice(&chunk[..len]);
    }
    text(&bytes).split("\x1c\r").take(count).map(str::to_owned).collect()
}

#[test]
fn mllp_listener() {
    const CLIENTS: usize = 20;
    let folder = desk("mllp_listener");
    let mut listener = example("mllp_listener")
        .arg("127.0.0.1:0")
        .arg(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(listener.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on ").unwrap().to_owned();
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let address = address.clone();
            std::thread::spawn(move || {
                let mut stream = TcpStream::connect(address).unwrap();
                let sound = format!("MSH|^~\\&|A|B|C|D|2026||ADT^A01|M{client}|P|2.5\rPID|1\r");
                let bytes = [
                    framed(&sound),
                    b"noise".to_vec(),
                    framed("MSH|^~\\&|A|B|C|D|2026|||X1|P|2.5\r"),
                    framed("no message at all"),
                ]
                .concat();
                // The bytes come in pieces.
                for piece in bytes.chunks(11) {
                    stream.write_all(piece).unwrap();
                }
                let replies = replies(&mut stream, 3);
                assert!(replies[0].starts_with("\x0bMSH|^~\\&|C|D|A|B|"));
                assert!(replies[0].contains(&format!("\rMSA|AA|M{client}\r")));
                assert!(
                    replies[1].contains("\rMSA|AE|X1\r") && replies[1].contains("ERR||MSH^1^9|101")
                );
                assert!(replies[2].contains("\rMSA|AR"));
                stream
            })
        })
        .collect();
    // The connections stay open: a stop does not wait for them.
    let open: Vec<TcpStream> = clients.into_iter().map(|client| client.join().unwrap()).collect();
    listener.stdin.take().unwrap().write_all(b"stop\n").unwrap();
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    assert!(listener.wait().unwrap().success());
    assert_eq!(
        rest,
        format!("{CLIENTS} accepted, {} rejected, {CLIENTS} pieces of noise\n", 2 * CLIENTS)
    );
    let files = |part: &str| fs::read_dir(folder.join(part)).unwrap().count();
    assert_eq!((files("accepted"), files("rejected")), (CLIENTS, 2 * CLIENTS));
    drop(open);
}

#[test]
fn what_a_newcomer_gets_wrong_is_named() {
    let folder = desk("newcomer");
    let (file, taken) = (folder.join("adt.hl7"), folder.join("taken"));
    fs::write(&file, "MSH|^~\\&|LAB\rPID|1\r").unwrap();
    fs::write(&taken, "x").unwrap();
    let said = |name: &str, arguments: &[&Path]| {
        let output = example(name).args(arguments).output().unwrap();
        (output.status.code(), text(&output.stderr))
    };
    let named = |name: &str, arguments: &[&Path], wanted: &str| {
        let (code, stderr) = said(name, arguments);
        assert!(code == Some(1) && stderr.contains(wanted), "{name}: {code:?} {stderr}");
    };
    for name in ["read_and_edit", "split_batch", "mllp_listener", "check_profile"] {
        let (code, stderr) = said(name, &[]);
        assert!(code == Some(2) && stderr.contains("usage: "), "{name}: {stderr}");
    }
    assert_eq!(said("read_and_edit", &[Path::new("--help")]).0, Some(2));
    let nowhere = folder.join("nowhere.hl7");
    named("read_and_edit", &[&nowhere], "nowhere.hl7: ");
    named("read_and_edit", &[&taken], "taken: the input does not begin");
    named("split_batch", &[&nowhere, &folder.join("out")], "nowhere.hl7: ");
    assert!(!folder.join("out").exists());
    named("split_batch", &[&file, &taken], "taken/rejected: ");
    named("check_profile", &[&nowhere], "nowhere.hl7: ");
    named("mllp_listener", &[Path::new("127.0.0.1:0"), &taken], "taken/accepted: ");
    named("mllp_listener", &[Path::new("nowhere"), &folder], "cannot listen on nowhere: ");
}
