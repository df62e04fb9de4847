//! A receiver of HL7 v2 messages over MLLP: acknowledges what it keeps, keeps what it rejects, and stops gracefully.
//!
//! `cargo run --example mllp_listener -- ADDRESS FOLDER` listens (`127.0.0.1:0` takes a free port and prints it). Each
//! connection has a thread of its own. A message goes to `FOLDER/accepted`, or to `FOLDER/rejected` if it is no message or
//! misses what this receiver needs (MSH-9 and MSH-10); it is on the disk before its acknowledgment is sent, so that a crash
//! loses nothing that was acknowledged. Input that is no frame is counted. The program stops when its standard input ends
//! or says `stop`: it takes no new connection, answers what has come in, and prints its totals.
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead as _, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use examples::shown;
use sanare::hl7v2::ack::{Builder, Verdict};
use sanare::hl7v2::mllp::{self, Event, Framer};
use sanare::hl7v2::types::Dtm;
use sanare::hl7v2::{Location, Parser, loc};

/// What all connections share.
struct Desk {
    folder: PathBuf,
    stopping: AtomicBool,
    /// Makes the names of files and the control ids of acknowledgments.
    count: AtomicU64,
    accepted: AtomicU64,
    rejected: AtomicU64,
    noise: AtomicU64,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, folder] = arguments.as_slice() else {
        eprintln!("usage: mllp_listener ADDRESS FOLDER");
        return ExitCode::from(2);
    };
    match listen(address, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn listen(address: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    for part in ["accepted", "rejected"] {
        let part = folder.join(part);
        let made = std::fs::create_dir_all(&part);
        made.map_err(|error| format!("{}: {error}", shown(&part)))?;
    }
    let bound = TcpListener::bind(address);
    let listener = bound.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    let address = listener.local_addr()?;
    println!("listening on {address}");
    let desk = Arc::new(Desk {
        folder: folder.to_owned(),
        stopping: AtomicBool::new(false),
        count: AtomicU64::new(0),
        accepted: AtomicU64::new(0),
        rejected: AtomicU64::new(0),
        noise: AtomicU64::new(0),
    });
    let watched = Arc::clone(&desk);
    thread::spawn(move || {
        wait_for_stop();
        watched.stopping.store(true, Ordering::SeqCst);
        // Wakes the listener, which waits for a connection.
        drop(TcpStream::connect(address));
    });
    let mut connections = Vec::new();
    for stream in listener.incoming() {
        if desk.stopping.load(Ordering::SeqCst) {
            break;
        }
        let desk = Arc::clone(&desk);
        match stream {
            Ok(stream) => connections.push(thread::spawn(move || {
                if let Err(error) = serve(stream, &desk) {
                    eprintln!("a connection failed: {error}");
                }
            })),
            Err(error) => eprintln!("a connection failed: {error}"),
        }
        connections.retain(|connection| !connection.is_finished());
    }
    for connection in connections {
        if connection.join().is_err() {
            eprintln!("a connection ended early");
        }
    }
    println!(
        "{} accepted, {} rejected, {} pieces of noise",
        desk.accepted.load(Ordering::SeqCst),
        desk.rejected.load(Ordering::SeqCst),
        desk.noise.load(Ordering::SeqCst)
    );
    Ok(())
}

/// Until the standard input ends or has a line `stop`.
fn wait_for_stop() {
    for line in io::stdin().lock().lines() {
        if line.map_or(true, |line| line.trim() == "stop") {
            break;
        }
    }
}

/// One connection, until the peer closes it or the listener stops and nothing more comes in.
fn serve(mut stream: TcpStream, desk: &Desk) -> Result<(), Box<dyn Error>> {
    // Now and then a read returns empty-handed, so that a stop is noticed.
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    let mut framer = Framer::new();
    let mut chunk = [0; 16 << 10];
    loop {
        match stream.read(&mut chunk) {
            Ok(0) => break,
            Ok(len) => framer.push(chunk.get(..len).unwrap_or_default()),
            Err(error) if is_timeout(&error) => {
                if desk.stopping.load(Ordering::SeqCst) {
                    break;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
        answer(&mut framer, &mut stream, desk)?;
    }
    framer.end();
    answer(&mut framer, &mut stream, desk)
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

fn answer(framer: &mut Framer, stream: &mut TcpStream, desk: &Desk) -> Result<(), Box<dyn Error>> {
    while let Some(event) = framer.next_event() {
        let Event::Frame(payload) = event else {
            desk.noise.fetch_add(1, Ordering::SeqCst);
            continue;
        };
        if let Some(reply) = take(payload, desk)? {
            stream.write_all(&mllp::frame(&reply)?)?;
        }
    }
    Ok(())
}

/// Keeps a message and makes its acknowledgment, if it wants one.
fn take(payload: &[u8], desk: &Desk) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let count = desk.count.fetch_add(1, Ordering::SeqCst) + 1;
    let (builder, verdict) = match Parser::new().parse(payload) {
        Err(_) => (Builder::unparsable(payload), Verdict::Reject),
        Ok(message) => {
            let missing: Vec<Location> = [loc!("MSH-9"), loc!("MSH-10")]
                .into_iter()
                .filter(|place| !message.at(*place).is_valued())
                .collect();
            let verdict = if missing.is_empty() { Verdict::Accept } else { Verdict::Error };
            let builder = Builder::reply(&message).verdict(verdict);
            let reasons = missing.into_iter().filter(|place| *place != loc!("MSH-10"));
            (reasons.fold(builder, |b, place| b.issue(101, Some(place))), verdict)
        }
    };
    let accepted = verdict == Verdict::Accept;
    let part = if accepted { "accepted" } else { "rejected" };
    let path = desk.folder.join(part).join(format!("{count:08}.hl7"));
    // If the disk fails, the sender hears nothing and sends again.
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(payload)?;
    file.sync_all()?;
    let total = if accepted { &desk.accepted } else { &desk.rejected };
    total.fetch_add(1, Ordering::SeqCst);
    let now: Dtm = chrono::Utc::now().format("%Y%m%d%H%M%S+0000").to_string().parse()?;
    Ok(builder.build(&now, &format!("A{count:08}"))?.map(sanare::hl7v2::Message::into_bytes))
}
