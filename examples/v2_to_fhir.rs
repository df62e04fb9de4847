//! HL7 v2 messages become audited FHIR Bundles.
//!
//! ```text
//! cargo run --release --example v2_to_fhir -- examples/data/oru_r01.hl7
//! cargo run --release --example v2_to_fhir -- --explain Patient.gender examples/data/adt_a01.hl7
//! cat feed.hl7 | cargo run --release --example v2_to_fhir -- --out bundles.ndjson -
//! ```
//!
//! Standard output holds the Bundles, one after the other; standard error all else. Inputs are files, folders, batch files
//! (FHS/BHS) or `-`. Every message is either mapped or rejected: the totals at the end say so, and rejected messages are
//! kept in a file with their reason. One audit event per Bundle goes into a journal; the example `verify_journal` checks it.
//! Exit code 1 if anything was rejected or could not be read.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a command-line program with a clock"
)]

use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine as _;
use chrono::{DateTime, Utc};
use sanare::audit::balp::{self, System};
use sanare::audit::journal::{Directory, Journal, Options};
use sanare::audit::{self, Network, Reference, Timestamp};
use sanare::fhir::r4;
use sanare::hl7v2::Message;
use sanare::hl7v2::batch::{Event, IssueKind, Reader};
use sanare::mapping::{Ctx, Outcome, Plan, RuleSet};

const USAGE: &str = "\
usage: v2_to_fhir [OPTIONS] INPUT...

INPUT               a file, a folder, or - for standard input
  --out FILE        write the Bundles as NDJSON instead of to standard output
  --explain PATH    tell which rule and which bytes an element came from (may be repeated)
  --rejected FILE   where rejected messages are kept [rejected.ndjson]
  --journal FOLDER  the audit journal [audit-journal]
  --quiet           no exceptions and no unread fields, only errors and totals
";

/// What the command line asks for.
struct Request {
    inputs: Vec<PathBuf>,
    out: Option<PathBuf>,
    explain: Vec<String>,
    rejected: PathBuf,
    journal: PathBuf,
    quiet: bool,
}

fn main() -> ExitCode {
    let request = match Request::parse(lexopt::Parser::from_env()) {
        Ok(Some(request)) => request,
        Ok(None) => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match Run::new(&request).and_then(|run| run.all(&request.inputs)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("v2_to_fhir: {error}");
            ExitCode::FAILURE
        }
    }
}

impl Request {
    fn parse(mut words: lexopt::Parser) -> Result<Option<Self>, lexopt::Error> {
        use lexopt::Arg::{Long, Short, Value};
        let mut request = Self {
            inputs: Vec::new(),
            out: None,
            explain: Vec::new(),
            rejected: "rejected.ndjson".into(),
            journal: "audit-journal".into(),
            quiet: false,
        };
        while let Some(word) = words.next()? {
            match word {
                Long("out") => request.out = Some(words.value()?.into()),
                Long("explain") => {
                    request.explain.push(words.value()?.to_string_lossy().into_owned());
                }
                Long("rejected") => request.rejected = words.value()?.into(),
                Long("journal") => request.journal = words.value()?.into(),
                Long("quiet") => request.quiet = true,
                Long("help") | Short('h') => return Ok(None),
                Value(input) => request.inputs.push(input.into()),
                _ => return Err(word.unexpected()),
            }
        }
        if request.inputs.is_empty() {
            return Err("no input".into());
        }
        Ok(Some(request))
    }
}

impl Request {
    /// What the run writes.
    fn outputs(&self) -> impl Iterator<Item = &Path> {
        [Some(&self.rejected), Some(&self.journal), self.out.as_ref()]
            .into_iter()
            .flatten()
            .map(PathBuf::as_path)
    }

    /// An output must not be an input: it would be lost before it is read.
    fn check_outputs(&self) -> Result<(), Box<dyn Error>> {
        for input in &self.inputs {
            if let Some(own) = self.outputs().find(|own| is_same(own, input)) {
                return Err(format!("{}: is an input and an output", own.display()).into());
            }
        }
        Ok(())
    }
}

/// Whether two paths are the same file or folder.
fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// An error of the file system with the path that it concerns.
fn at(path: &Path) -> impl FnOnce(io::Error) -> String {
    let name = path.display().to_string();
    move |error| format!("{name}: {error}")
}

/// A file to write behind what earlier runs kept; it holds whole messages, so only its owner reads it.
fn private_append(path: &Path) -> Result<File, String> {
    let mut options = File::options();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(at(path))
}

/// The run over all inputs.
struct Run<'r> {
    request: &'r Request,
    plan: Plan,
    journal: Journal,
    output: Box<dyn Write>,
    rejected: Option<BufWriter<File>>,
    totals: Totals,
    progress: Progress,
}

/// The control totals: every message that was read is mapped or rejected.
#[derive(Default)]
struct Totals {
    read: u64,
    mapped: u64,
    rejected: u64,
    exceptions: u64,
    unread: u64,
    /// Trailers that state another number than what came.
    mismatches: u64,
    /// Flaws of an envelope: a trailer that is missing, text that belongs to no message.
    flaws: u64,
    /// Inputs that could not be opened, or hold no message.
    empty: u64,
}

impl<'r> Run<'r> {
    fn new(request: &'r Request) -> Result<Self, Box<dyn Error>> {
        request.check_outputs()?;
        let plan = Plan::compile(&RuleSet::builtin_v2_to_fhir_r4())?;
        let clock: fn() -> Timestamp = || Timestamp::from(SystemTime::now());
        let options = Options::new("example.org/v2-to-fhir")?;
        let folder = Directory::open(&request.journal).map_err(at(&request.journal))?;
        let journal = Journal::open(folder, clock, options)?;
        let output: Box<dyn Write> = match &request.out {
            Some(path) => Box::new(BufWriter::new(File::create(path).map_err(at(path))?)),
            None => Box::new(BufWriter::new(io::stdout())),
        };
        let progress = Progress::new();
        Ok(Self {
            request,
            plan,
            journal,
            output,
            rejected: None,
            totals: Totals::default(),
            progress,
        })
    }

    /// True if everything was mapped and every count agrees.
    fn all(mut self, inputs: &[PathBuf]) -> Result<bool, Box<dyn Error>> {
        let done = inputs.iter().try_for_each(|input| {
            if input.as_os_str() == "-" {
                self.input("-", io::stdin().lock())
            } else {
                self.path(input)
            }
        });
        let flushed = self.output.flush();
        if let Some(file) = &mut self.rejected {
            file.flush()?;
        }
        self.print_totals();
        done?;
        flushed?;
        let totals = &self.totals;
        let faults = totals.rejected + totals.mismatches + totals.flaws + totals.empty;
        Ok(faults == 0 && totals.read > 0)
    }

    /// A file, or all files of a folder in the order of their names.
    fn path(&mut self, path: &Path) -> Result<(), Box<dyn Error>> {
        if path.is_dir() {
            return self.folder(path);
        }
        match File::open(path) {
            Ok(file) => self.input(&path.display().to_string(), BufReader::new(file)),
            Err(error) => {
                eprintln!("{}: {error}", path.display());
                self.totals.empty += 1;
                Ok(())
            }
        }
    }

    /// The regular files below a folder: no links, which may go round in a circle, no pipes, and
    /// nothing that this run writes itself.
    fn folder(&mut self, folder: &Path) -> Result<(), Box<dyn Error>> {
        let mut below = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(at(folder))? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let path = entry.path();
            if self.request.outputs().any(|own| is_same(own, &path)) {
                continue;
            }
            if kind.is_dir() || kind.is_file() {
                below.push(path);
            }
        }
        below.sort();
        below.iter().try_for_each(|path| self.path(path))
    }

    /// Everything that one input holds. What cannot be read is rejected, and the rest goes on.
    fn input(&mut self, name: &str, input: impl BufRead) -> Result<(), Box<dyn Error>> {
        let before = self.totals.read;
        for event in Reader::new(input) {
            match event {
                Ok(Event::Message { offset, message }) => self.message(name, offset, &message)?,
                Ok(Event::Fault(fault)) => {
                    self.totals.read += 1;
                    self.reject(name, fault.offset(), fault.bytes(), fault.error())?;
                }
                Ok(Event::BatchTrailer(trailer) | Event::FileTrailer(trailer))
                    if trailer.is_mismatch() =>
                {
                    self.totals.mismatches += 1;
                    eprintln!(
                        "{name}: the trailer at byte {} states another number than the {} that came",
                        trailer.offset(),
                        trailer.counted()
                    );
                }
                Ok(Event::Issue(issue)) => {
                    self.totals.flaws += 1;
                    let what = match issue.kind() {
                        IssueKind::BatchTrailerMissing => "the batch has no trailer",
                        IssueKind::FileTrailerMissing => "the file has no trailer",
                        IssueKind::BatchTrailerStray => "a batch trailer without a batch",
                        IssueKind::FileTrailerStray => "a file trailer without a file header",
                        IssueKind::TextOutside => "text that belongs to no message",
                        _ => "a flaw of the envelope",
                    };
                    eprintln!("{name}: {what}, at byte {}", issue.offset());
                }
                Ok(_) => {}
                Err(error) => {
                    eprintln!("{name}: {error}");
                    break;
                }
            }
        }
        if self.totals.read == before {
            eprintln!("{name}: there is no HL7 v2 message in it");
            self.totals.empty += 1;
        }
        Ok(())
    }

    fn message(
        &mut self,
        name: &str,
        offset: u64,
        message: &Message<'_>,
    ) -> Result<(), Box<dyn Error>> {
        self.totals.read += 1;
        self.progress.tick(self.totals.read);
        let now = SystemTime::now();
        let received = DateTime::<Utc>::from(now);
        let context = Ctx::new(&received).lineage(!self.request.explain.is_empty());
        let outcome = match self.plan.run(message, &context) {
            Ok(outcome) => outcome,
            Err(error) => return self.reject(name, offset, message.as_bytes(), &error),
        };
        let place = format!("{name}, message {} at byte {offset}", self.totals.read);
        let bundle = &outcome.bundle;
        // The evidence first: a Bundle that nobody recorded does not leave the program.
        self.journal.record(&audit_event(bundle, Timestamp::from(now))?)?;
        if self.request.out.is_some() {
            writeln!(self.output, "{}", r4::json::to_string(bundle))?;
        } else {
            writeln!(self.output, "{}", r4::json::to_string_pretty(bundle))?;
        }
        self.totals.mapped += 1;
        self.totals.exceptions += outcome.exceptions().len() as u64;
        self.totals.unread += outcome.unread().len() as u64;
        self.tell(&place, message, &outcome)
    }

    /// What the Bundle does not say: exceptions, fields that no rule read, and lineage on demand.
    fn tell(
        &self,
        place: &str,
        message: &Message<'_>,
        outcome: &Outcome,
    ) -> Result<(), Box<dyn Error>> {
        let mut text = String::new();
        if !self.request.quiet {
            for diagnostic in message.diagnostics() {
                writeln!(text, "  diagnostic  {diagnostic}")?;
            }
            for exception in outcome.exceptions() {
                writeln!(text, "  exception   {exception}")?;
            }
            for location in outcome.unread() {
                writeln!(text, "  unread      {location}")?;
            }
        }
        for path in &self.request.explain {
            let explanation = outcome.explain(path);
            if explanation.is_empty() {
                writeln!(text, "  {path} has no element in this Bundle")?;
            }
            for line in explanation.to_string().lines() {
                writeln!(text, "  lineage     {line}")?;
            }
        }
        if !text.is_empty() {
            eprint!("{place}:\n{text}");
        }
        Ok(())
    }

    /// Keeps a message aside, with the reason and every byte.
    fn reject(
        &mut self,
        name: &str,
        offset: u64,
        bytes: &[u8],
        error: &dyn Error,
    ) -> Result<(), Box<dyn Error>> {
        self.totals.rejected += 1;
        let number = self.totals.read;
        eprintln!("{name}, message {number} at byte {offset}: rejected: {error}");
        let file = match &mut self.rejected {
            Some(file) => file,
            none => none.insert(BufWriter::new(private_append(&self.request.rejected)?)),
        };
        let row = serde_json::json!({
            "input": name,
            "message": number,
            "offset": offset,
            "reason": error.to_string(),
            "base64": base64::engine::general_purpose::STANDARD.encode(bytes),
        });
        writeln!(file, "{row}")?;
        Ok(())
    }

    fn print_totals(&self) {
        let Totals { read, mapped, rejected, exceptions, unread, mismatches, flaws, empty } =
            &self.totals;
        eprintln!("messages read {read} = mapped {mapped} + rejected {rejected}");
        eprintln!("exceptions {exceptions}, fields that no rule read {unread}");
        if *flaws > 0 {
            eprintln!("flaws of an envelope {flaws}");
        }
        if *mismatches + *empty > 0 {
            eprintln!(
                "trailers that state another number {mismatches}, inputs without a message {empty}"
            );
        }
        if self.rejected.is_some() {
            eprintln!("rejected messages are kept in {}", self.request.rejected.display());
        }
        eprintln!("audit events {mapped}, in {}", self.request.journal.display());
    }
}

/// The evidence that data of a patient was made: BALP `PatientCreate`, or `Create` without a patient.
fn audit_event(bundle: &r4::Bundle, now: Timestamp) -> Result<audit::Event, Box<dyn Error>> {
    let engine = Reference::identifier("urn:example:systems", "v2-to-fhir");
    let feed = System::new(Reference::display("HL7 v2 feed"), Network::name("localhost"));
    let here = System::new(engine.clone(), Network::name("localhost"));
    // The first entry of a message Bundle is its MessageHeader, whose address stands for the Bundle.
    let address = bundle.entry.first().and_then(|entry| entry.full_url.as_str());
    let made = Reference::to(address.ok_or("a Bundle without entries")?.to_owned());
    let id = uuid::Uuid::new_v4().to_string();
    let patient = bundle.entry.iter().find_map(|entry| {
        let is_patient = matches!(entry.resource, Some(r4::Resource::Patient(_)));
        entry.full_url.as_str().filter(|_| is_patient)
    });
    Ok(match patient {
        Some(url) => {
            let patient = balp::Patient::of(Reference::to(url.to_owned()))?;
            balp::PatientCreate::new(feed, here, made, patient, engine).build(now, id)
        }
        None => balp::Create::new(feed, here, made, engine).build(now, id),
    })
}

/// A line now and then on long work.
struct Progress {
    last: Instant,
}

impl Progress {
    fn new() -> Self {
        Self { last: Instant::now() }
    }

    fn tick(&mut self, done: u64) {
        if self.last.elapsed() > Duration::from_secs(2) {
            self.last = Instant::now();
            eprintln!("{done} messages so far");
        }
    }
}
