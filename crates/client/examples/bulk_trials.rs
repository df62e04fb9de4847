//! Long trials of bulk exports over loopback:
//!
//! - `bulk_trials kills COUNT SEED`: processes that export are killed COUNT times at random moments; every export completes, with the
//!   same files, and no export is started twice.
//! - `bulk_trials stream MEBIBYTES SEED`: an export of one file in a process of its own; its memory and its speed beside a plain read.
#![allow(clippy::print_stdout, reason = "a command-line tool")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]
#![allow(clippy::cast_precision_loss, reason = "speeds are shown in three digits")]

use std::error::Error;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use sanare_client::bulk::{BulkExport, Export, ExportJob, NdjsonFolder, Phase, RecordFile};
use sanare_client::io::{Failure, Request};
use sanare_client::testing::{FakeBulkServer, PlainBody, PlainHttp, Reply};
use sanare_client::transport::{BlockingTransport, run_blocking_keeping};
use sanare_client::{ErrorKind, FhirClient};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["kills", count, seed] => kills(count, seed),
        ["stream", size, _] => stream(size),
        ["export", base, folder] => export(base, Path::new(folder)),
        ["read", url] => read(url),
        _ => Err("kills COUNT SEED, or stream MEBIBYTES SEED".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The process that is killed: takes the job up where its record stands. Exit code 3: the user must decide about the kick-off.
fn export(base: &str, folder: &Path) -> Outcome<()> {
    let transport = Hurried(PlainHttp::new(SystemTime::now));
    let fhir = FhirClient::builder(base)?.build();
    let (mut record, job) =
        RecordFile::open(folder.join("job"), || BulkExport::patients().job(&fhir))?;
    let export = Export::new(&fhir, job, NdjsonFolder::new(folder)?);
    match run_blocking_keeping(&transport, export, |line| record.append(line)) {
        Ok(report) => Ok(report.assert_complete()?),
        Err(error) if error.kind() == ErrorKind::UnknownOutcome => std::process::exit(3),
        Err(error) => Err(error.into()),
    }
}

/// Time goes a hundred times as fast, so that kills fall into all parts of an export and not into its waits alone.
struct Hurried(PlainHttp);

const HASTE: u32 = 100;

impl BlockingTransport for Hurried {
    type Body = PlainBody;

    fn open(&self, request: Request) -> Result<http::Response<PlainBody>, Failure> {
        self.0.open(request)
    }

    fn sleep(&self, duration: Duration) {
        self.0.sleep(duration / HASTE);
    }

    /// The same for every process, also after a kill.
    fn now(&self) -> SystemTime {
        let began = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        began + self.0.now().duration_since(began).unwrap_or_default() * HASTE
    }
}

fn kills(count: &str, seed: &str) -> Outcome<()> {
    let (count, mut random): (u32, u64) = (count.parse()?, seed.parse()?);
    let mut next = move |below: u64| {
        random =
            random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) % below
    };
    let (mut killed, mut exports, mut looked_up) = (0, 0, 0);
    while killed < count {
        let trial = Trial::new(exports)?;
        // How long an export takes undisturbed, roughly: kills fall anywhere in it.
        let span = Duration::from_millis(120);
        let mut runs = 0;
        loop {
            runs += 1;
            if runs > 500 {
                return Err("an export does not end".into());
            }
            let mut child = trial.export()?;
            let disturbed = killed < count && runs <= 5;
            if disturbed {
                std::thread::sleep(span * u32::try_from(next(1000))? / 1000);
                if child.try_wait()?.is_none() {
                    child.kill()?;
                    killed += 1;
                }
            }
            match child.wait()?.code() {
                Some(0) => break,
                Some(3) => {
                    looked_up += 1;
                    trial.look_up()?;
                }
                None => {}
                Some(code) => return Err(format!("an export ended with {code}").into()),
            }
        }
        trial.check()?;
        exports += 1;
    }
    println!(
        "{killed} kills in {exports} exports, {looked_up} kick-offs looked up, none started twice"
    );
    Ok(())
}

struct Trial {
    server: Arc<FakeBulkServer>,
    base: String,
    folder: tempfolder::Folder,
}

impl Trial {
    fn new(number: u32) -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let base = format!("http://{}/fhir", listener.local_addr()?);
        let mut server = FakeBulkServer::new(&base)?.running_polls(2);
        for file in 0..6 {
            server = server.resources("Patient", 2_000 + 500 * file);
        }
        let server = Arc::new(server);
        let answers = Arc::clone(&server);
        serve(listener, move |request| answers.handle(request, SystemTime::now()));
        let folder = tempfolder::Folder::new(&format!("bulk-{number}"))?;
        Ok(Self { server, base, folder })
    }

    fn export(&self) -> Outcome<Child> {
        let folder = self.folder.path().display().to_string();
        let child = Command::new(std::env::current_exe()?)
            .args(["export", &self.base, &folder])
            .stdout(Stdio::inherit())
            .spawn()?;
        Ok(child)
    }

    /// What an operator does: looks into the server's log whether an export runs.
    fn look_up(&self) -> Outcome<()> {
        let path = self.folder.path().join("job");
        let mut job = ExportJob::load(&fs::read(&path)?)?;
        match self.server.last_poll_url() {
            Some(url) => job.adopt_poll_url(&url)?,
            None => job.kick_off_again()?,
        }
        Ok(fs::write(&path, job.checkpoint().as_bytes())?)
    }

    fn check(&self) -> Outcome<()> {
        if self.server.kick_offs() != 1 || self.server.running() != 0 {
            return Err("an export was started twice, or not deleted".into());
        }
        let job = ExportJob::load(&fs::read(self.folder.path().join("job"))?)?;
        if job.phase() != Phase::Finished || job.files() != (6, 6) {
            return Err("the record is not that of a finished export".into());
        }
        for file in 0..6 {
            let name = format!("{file:04}.Patient.ndjson");
            let here = fs::read(self.folder.path().join(name))?;
            if Some(here.as_slice()) != self.server.body(file) {
                return Err("a file differs from the server's".into());
            }
        }
        Ok(())
    }
}

/// One export of a large file, and a plain read of the same bytes.
fn stream(mebibytes: &str) -> Outcome<()> {
    let size: u64 = mebibytes.parse::<u64>()? << 20;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base = format!("http://{}/fhir", listener.local_addr()?);
    let page = page_of_lines();
    let pages = size.div_ceil(page.len() as u64);
    let lines = pages * page.split(|byte| *byte == b'\n').count().saturating_sub(1) as u64;
    let bytes = pages * page.len() as u64;
    let origin = base.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ended = answer_stream(&stream, &origin, &page, pages, lines);
        }
    });
    let folder = tempfolder::Folder::new("bulk-stream")?;
    let here = folder.path().display().to_string();
    let (plain, plain_memory) = timed(&["read", &format!("{base}/file")])?;
    let (ours, memory) = timed(&["export", &base, &here])?;
    let speed = |time: Duration| bytes as f64 / 1e6 / time.as_secs_f64();
    println!("{bytes} bytes, {lines} lines");
    println!("plain read to memory: {:.0} MB/s, {plain_memory} KiB at most", speed(plain));
    println!("export to disk:       {:.0} MB/s, {memory} KiB at most", speed(ours));
    println!("time as a ratio: {:.2}", ours.as_secs_f64() / plain.as_secs_f64());
    if memory > 64 * 1024 {
        return Err("more than 64 MiB of memory".into());
    }
    Ok(())
}

/// Runs this program in a process of its own: the time it took, and the most memory it held, in KiB.
fn timed(words: &[&str]) -> Outcome<(Duration, u64)> {
    let began = Instant::now();
    let mut child =
        Command::new(std::env::current_exe()?).args(words).stdout(Stdio::inherit()).spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    loop {
        // The high-water mark of resident memory, as the kernel counts it.
        if let Ok(text) = fs::read_to_string(&status) {
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let now = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok());
            most = most.max(now.unwrap_or(0));
        }
        if let Some(ended) = child.try_wait()? {
            if !ended.success() {
                return Err("the process failed".into());
            }
            return Ok((began.elapsed(), most));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn read(url: &str) -> Outcome<()> {
    let request = http::Request::get(url).body(Vec::new())?;
    let response = PlainHttp::new(SystemTime::now).open(request).map_err(|_| "no answer")?;
    let mut body = response.into_body();
    let mut buffer = vec![0; 64 * 1024];
    while body.read(&mut buffer)? > 0 {}
    Ok(())
}

/// A mebibyte of lines, more or less.
fn page_of_lines() -> Vec<u8> {
    let mut page = Vec::new();
    let mut n = 0_u64;
    loop {
        let line = format!(
            r#"{{"resourceType":"Observation","id":"{n}","status":"final","code":{{"coding":[{{"system":"http://loinc.org","code":"8867-4","display":"Heart rate"}}]}},"subject":{{"reference":"Patient/{n}"}},"effectiveDateTime":"2026-01-01T00:00:00Z","valueQuantity":{{"value":{},"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"}}}}"#,
            50 + n % 60
        );
        if page.len() + line.len() > 1 << 20 {
            return page;
        }
        page.extend_from_slice(line.as_bytes());
        page.push(b'\n');
        n += 1;
    }
}

fn answer_stream(
    mut stream: &TcpStream,
    base: &str,
    page: &[u8],
    pages: u64,
    lines: u64,
) -> std::io::Result<()> {
    let Some(request) = read_request(stream, "http://127.0.0.1")? else { return Ok(()) };
    let path = request.uri().path();
    let manifest = format!(
        r#"{{"transactionTime":"2026-01-01T00:00:00Z","requiresAccessToken":false,"output":[{{"type":"Observation","url":"{base}/file","count":{lines}}}]}}"#
    );
    if path.ends_with("/$export") {
        return write!(
            stream,
            "HTTP/1.1 202 Accepted\r\ncontent-location: {base}/poll\r\ncontent-length: 0\r\n\r\n"
        );
    }
    if path.ends_with("/poll") {
        return write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{manifest}",
            manifest.len()
        );
    }
    let length = pages * page.len() as u64;
    write!(stream, "HTTP/1.1 200 OK\r\netag: \"1\"\r\ncontent-length: {length}\r\n\r\n")?;
    for _ in 0..pages {
        stream.write_all(page)?;
    }
    Ok(())
}

/// Answers requests, one for each connection, as long as the process lives.
fn serve(listener: TcpListener, handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) {
    let handler = Arc::new(handler);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let handler = Arc::clone(&handler);
            std::thread::spawn(move || {
                // A client that is killed is what this is about.
                let _ended = answer(&stream, handler.as_ref());
            });
        }
    });
}

fn answer(mut stream: &TcpStream, handler: &impl Fn(&Request) -> Reply) -> std::io::Result<()> {
    let origin = format!("http://{}", stream.local_addr()?);
    let Some(request) = read_request(stream, &origin)? else { return Ok(()) };
    let reply = handler(&request);
    let Ok(response) = reply.outcome else { return Ok(()) };
    let mut head = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
    for (name, value) in response.headers() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    if !response.headers().contains_key("content-length") {
        write!(head, "content-length: {}\r\n", response.body().len())?;
    }
    head.extend_from_slice(b"\r\n");
    stream.write_all(&head)?;
    // Slowly, so that kills fall into bodies too.
    for chunk in response.body().chunks(64 * 1024) {
        stream.write_all(chunk)?;
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(())
}

fn read_request(stream: &TcpStream, origin: &str) -> std::io::Result<Option<Request>> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_ascii_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let mut builder = http::Request::builder().method(method).uri(format!("{origin}{target}"));
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        builder = builder.header(name, value.trim());
    }
    Ok(builder.body(Vec::new()).ok())
}

mod tempfolder {
    //! A folder that is gone when it is dropped.

    use std::path::{Path, PathBuf};

    pub struct Folder(PathBuf);

    impl Folder {
        pub fn new(name: &str) -> std::io::Result<Self> {
            let path = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
            std::fs::create_dir_all(&path)?;
            Ok(Self(path))
        }

        pub fn path(&self) -> &Path {
            &self.0
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _gone = std::fs::remove_dir_all(&self.0);
        }
    }
}
