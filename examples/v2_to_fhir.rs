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
//! The event is durable before its Bundle is handed out. Messages that wait to be read share a sync of the journal; a
//! Bundle waits for others only while there are such messages.
//!
//! A message that may say something else than its sender meant is rejected and not mapped: one whose MLLP frame has no end,
//! one of which nothing but a part of its header came, one whose header gives two delimiters the same character. The last
//! segment of a message needs no line end.
//!
//! `--out FILE` is written beside the file, as `FILE.<process>.partial`, and takes its name at the end: until then, and if
//! the run fails, an earlier file stays as it was.
//!
//! Exit code 1 if anything was rejected or could not be read or written, or if a Bundle lacks what its message meant: a value
//! that could not be written, a segment that nobody knows, an order to cancel that nothing carries out. 2 if the command line
//! is wrong.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a command-line program with a clock"
)]

#[path = "v2_to_fhir/files.rs"]
mod files;
#[path = "v2_to_fhir/totals.rs"]
mod totals;

use std::error::Error;
use std::fmt::{Display, Write as _};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::mem;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine as _;
use chrono::{DateTime, FixedOffset, Utc};
use examples::{shown, tell};
use sanare::audit::balp::{self, System};
use sanare::audit::journal::{Directory, FindingKind, Journal, Options};
use sanare::audit::{self, Network, Reference, Timestamp};
use sanare::fhir::path::{ElementPath, PathError, PathErrorKind};
use sanare::fhir::{Release, r4};
use sanare::hl7v2::batch::{Event, IssueKind, Reader};
use sanare::hl7v2::{Message, Severity};
use sanare::mapping::policy::Zone;
use sanare::mapping::{Ctx, Outcome, Plan, RuleSet};

use files::{Kept, Output, at, is_same};
use totals::Totals;

const USAGE: &str = "\
usage: v2_to_fhir [OPTIONS] INPUT...

INPUT               a file, a folder, or - for standard input
  --out FILE        write the Bundles as NDJSON instead of to standard output
  --explain PATH    tell which rule and which bytes an element came from (may be repeated)
  --zone ZONE       the zone of times without one: UTC, +01:00 ...; else they are cut to their date.
                    If MSH-7 names a zone, that is the zone of the message, as the standard says
  --rejected FILE   where rejected messages are kept [rejected.ndjson]
  --journal FOLDER  the audit journal [audit-journal]
  --begin-anew      begin the journal anew although all of an earlier one is gone
  --quiet           no exceptions and no unread fields, only errors and totals
";

/// What the command line asks for.
struct Request {
    inputs: Vec<PathBuf>,
    out: Option<PathBuf>,
    explain: Vec<String>,
    zone: Option<FixedOffset>,
    rejected: PathBuf,
    journal: PathBuf,
    begin_anew: bool,
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
            tell(format_args!("{error}\n\n{USAGE}"));
            return ExitCode::from(2);
        }
    };
    match Run::new(&request).and_then(|run| run.all(&request.inputs)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            tell(format_args!("v2_to_fhir: {error}"));
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
            zone: None,
            rejected: "rejected.ndjson".into(),
            journal: "audit-journal".into(),
            begin_anew: false,
            quiet: false,
        };
        while let Some(word) = words.next()? {
            match word {
                Long("out") => request.out = Some(words.value()?.into()),
                Long("explain") => {
                    let path = words.value()?.to_string_lossy().into_owned();
                    check_path(&path)?;
                    request.explain.push(path);
                }
                Long("zone") => {
                    let name = words.value()?.to_string_lossy().into_owned();
                    let wrong =
                        || format!("--zone {}: not UTC and no offset such as +01:00", shown(&name));
                    request.zone = Some(zone(&name).ok_or_else(wrong)?);
                }
                Long("rejected") => request.rejected = words.value()?.into(),
                Long("journal") => request.journal = words.value()?.into(),
                Long("begin-anew") => request.begin_anew = true,
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
                return Err(format!("{}: is an input and an output", shown(own)).into());
            }
        }
        Ok(())
    }
}

/// A zone by its offset. A name such as `Europe/Berlin` would need a table of daylight saving.
fn zone(name: &str) -> Option<FixedOffset> {
    match name {
        "UTC" | "Z" => FixedOffset::east_opt(0),
        _ if name.len() == "+01:00".len() => name.parse().ok(),
        _ => None,
    }
}

/// A path that no element can have is the user's slip, and told before any work is done.
fn check_path(path: &str) -> Result<(), String> {
    let fault = |error: PathError| match error.kind() {
        PathErrorKind::TypeMissing => {
            "a choice is named with its type, as valueQuantity".to_owned()
        }
        _ => error.to_string(),
    };
    let (root, rest) = path.split_once('.').unwrap_or((path, ""));
    let inside = match rest.split_once(".resource.") {
        Some((entry, inside)) if root == "Bundle" => {
            Some(inside).filter(|_| entry.starts_with("entry"))
        }
        _ => None,
    };
    let found = match inside {
        // Which type the entry holds is known to the messages alone.
        Some(inside) => {
            let compile = |root: &str| ElementPath::compile(Release::R4, root, inside);
            let mut types = r4::schema::SCHEMA.types().map(sanare::fhir::schema::Type::name);
            if types.any(|of| r4::Resource::of_type(of).is_some() && compile(of).is_ok()) {
                Ok(())
            } else {
                Err("no resource has such an element".to_owned())
            }
        }
        None if path.contains("ofType(") => {
            Err("a choice is named with its type, as valueQuantity".to_owned())
        }
        None if rest.is_empty() || path == "Bundle.entry.resource" => {
            match r4::Resource::of_type(root) {
                Some(_) if !path.ends_with('.') => Ok(()),
                _ => Err("the release has no such resource".to_owned()),
            }
        }
        None => ElementPath::compile(Release::R4, root, path).map(drop).map_err(fault),
    };
    found.map_err(|fault| format!("--explain {}: {fault}", shown(path)))
}

/// The run over all inputs.
struct Run<'r> {
    request: &'r Request,
    plan: Plan,
    journal: Journal,
    output: Output,
    rejected: Kept,
    /// Mapped, and neither recorded nor handed out.
    pending: Vec<Pending>,
    pending_bytes: usize,
    totals: Totals,
    progress: Progress,
}

/// A Bundle on its way out.
struct Pending {
    /// The evidence of it, which goes first.
    event: audit::Event,
    bundle: String,
    /// What it does not say.
    report: String,
    exceptions: usize,
    unread: usize,
    /// It lacks or misses what the message meant.
    incomplete: bool,
}

/// How many Bundles share a sync of the journal, and how many bytes of them wait at most.
const SHARED: usize = 256;
const SHARED_BYTES: usize = 8 << 20;
/// How many messages are read ahead.
const AHEAD: usize = 16;

type Read = Result<Event, sanare::hl7v2::Error>;

impl<'r> Run<'r> {
    fn new(request: &'r Request) -> Result<Self, Box<dyn Error>> {
        request.check_outputs()?;
        let mut rules = RuleSet::builtin_v2_to_fhir_r4();
        if let Some(zone) = request.zone {
            let policies = rules.policies().clone().zone(Zone::Facility(zone));
            rules = rules.with_policies(policies);
        }
        let plan = Plan::compile(&rules)?;
        let clock: fn() -> Timestamp = || Timestamp::from(SystemTime::now());
        let mut options = Options::new("example.org/v2-to-fhir")?;
        if request.begin_anew {
            options = options.begin_anew();
        }
        let folder = Directory::open(&request.journal).map_err(at(&request.journal))?;
        let name = shown(&request.journal);
        let journal = Journal::open(folder, clock, options).map_err(|error| {
            let hint = match error.kind() {
                audit::ErrorKind::Lost => "; --begin-anew begins another one",
                _ => "",
            };
            format!("the journal {name}: {error}{hint}")
        })?;
        for cut in journal.recovered() {
            if let FindingKind::TornTail { bytes } = cut.kind() {
                tell(format_args!(
                    "the journal {name} ended with {bytes} bytes of an event that was never finished, behind {} frames; they were cut off",
                    cut.first()
                ));
            }
        }
        let output = Output::new(request.out.as_deref())?;
        let progress = Progress::new();
        Ok(Self {
            request,
            plan,
            journal,
            output,
            rejected: Kept::new(&request.rejected),
            pending: Vec::new(),
            pending_bytes: 0,
            totals: Totals::default(),
            progress,
        })
    }

    /// True if everything was mapped and every count agrees.
    fn all(mut self, inputs: &[PathBuf]) -> Result<bool, Box<dyn Error>> {
        let read = inputs.iter().try_for_each(|input| {
            if input.as_os_str() == "-" {
                self.input("-", BufReader::new(io::stdin()))
            } else {
                self.path(input)
            }
        });
        // What was mapped before a failure goes out all the same, if it can.
        let done = read.and(self.hand_out());
        let Self { output, totals, rejected, request, .. } = self;
        let done = match done {
            Ok(()) => output.finish(totals.mapped).map_err(Into::into),
            Err(error) => {
                output.give_up(totals.mapped);
                Err(error)
            }
        };
        totals.print(&rejected, &request.journal);
        done?;
        Ok(totals.is_clean())
    }

    /// A file, or all files of a folder in the order of their names.
    fn path(&mut self, path: &Path) -> Result<(), Box<dyn Error>> {
        if path.is_dir() {
            return self.folder(path);
        }
        match File::open(path) {
            Ok(file) => self.input(&shown(path), BufReader::new(file)),
            Err(error) => {
                self.unreadable(&shown(path), &error);
                Ok(())
            }
        }
    }

    fn unreadable(&mut self, name: &str, error: &dyn Error) {
        self.totals.unreadable += 1;
        tell(format_args!("{name}: cannot read: {error}"));
    }

    /// The regular files below a folder: no links, which may go round in a circle, no pipes, and
    /// nothing that this run writes itself.
    fn folder(&mut self, folder: &Path) -> Result<(), Box<dyn Error>> {
        let entries = std::fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(error) => {
                self.unreadable(&shown(folder), &error);
                return Ok(());
            }
        };
        let mut below = Vec::new();
        for entry in entries {
            let path = entry.path();
            let regular = entry.file_type().is_ok_and(|kind| kind.is_dir() || kind.is_file());
            let own = self.request.outputs().chain(self.output.partial());
            if own.into_iter().any(|own| is_same(own, &path)) {
                continue;
            }
            if regular {
                below.push(path);
            } else {
                tell(format_args!("{}: passed over: no regular file", shown(&path)));
            }
        }
        below.sort();
        below.iter().try_for_each(|path| self.path(path))
    }

    /// Everything that one input holds. What cannot be read is rejected, and the rest goes on.
    fn input(
        &mut self,
        name: &str,
        input: impl BufRead + Send + 'static,
    ) -> Result<(), Box<dyn Error>> {
        let before = self.totals.read;
        let (ahead, events) = mpsc::sync_channel(AHEAD);
        // It ends with its input, or when nobody takes what it reads.
        thread::spawn(move || Reader::new(input).try_for_each(|event| ahead.send(event).ok()));
        while let Some(event) = self.next(&events)? {
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
                    tell(format_args!(
                        "{name}: the trailer at byte {} states another number than the {} that came",
                        trailer.offset(),
                        trailer.counted()
                    ));
                }
                Ok(Event::Issue(issue)) => {
                    self.totals.flaws += 1;
                    let what = match issue.kind() {
                        IssueKind::BatchTrailerMissing => "the batch has no trailer",
                        IssueKind::FileTrailerMissing => "the file has no trailer",
                        IssueKind::BatchTrailerStray => "a batch trailer without a batch",
                        IssueKind::FileTrailerStray => "a file trailer without a file header",
                        IssueKind::FrameTruncated => "a frame begins and does not end",
                        IssueKind::TextOutside => "text that belongs to no message",
                        _ => "a flaw of the envelope",
                    };
                    tell(format_args!("{name}: {what}, at byte {}", issue.offset()));
                }
                Ok(_) => {}
                Err(error) => {
                    self.unreadable(name, &error);
                    return Ok(());
                }
            }
        }
        if self.totals.read == before {
            tell(format_args!("{name}: there is no HL7 v2 message in it"));
            self.totals.empty += 1;
        }
        Ok(())
    }

    /// The next event of an input. Before it waits for one, all that is finished goes out.
    fn next(&mut self, events: &Receiver<Read>) -> Result<Option<Read>, Box<dyn Error>> {
        match events.try_recv() {
            Ok(event) => return Ok(Some(event)),
            Err(TryRecvError::Disconnected) => return Ok(None),
            Err(TryRecvError::Empty) => self.hand_out()?,
        }
        Ok(events.recv().ok())
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
            Err(error) => return self.reject(name, offset, message.as_bytes(), error),
        };
        let place = format!("{name}, message {} at byte {offset}", self.totals.read);
        let event = audit_event(&outcome.bundle, Timestamp::from(now))?;
        let bundle = if self.request.out.is_some() {
            r4::json::to_string(&outcome.bundle)
        } else {
            r4::json::to_string_pretty(&outcome.bundle)
        };
        let exceptions = outcome.exceptions();
        self.pending_bytes += bundle.len();
        self.pending.push(Pending {
            event,
            bundle,
            report: self.report(&place, message, &outcome)?,
            exceptions: exceptions.len(),
            unread: outcome.unread().len(),
            incomplete: exceptions.iter().any(|one| one.kind().severity() == Severity::Error),
        });
        if self.pending.len() >= SHARED || self.pending_bytes >= SHARED_BYTES {
            self.hand_out()?;
        }
        Ok(())
    }

    /// Records what is pending and hands it out. The evidence first: a Bundle that nobody recorded
    /// does not leave the program.
    fn hand_out(&mut self) -> Result<(), Box<dyn Error>> {
        let pending = mem::take(&mut self.pending);
        self.pending_bytes = 0;
        let recorded = self.journal.record_all(pending.iter().map(|one| &one.event));
        let recorded = recorded
            .map_err(|error| format!("the journal {}: {error}", shown(&self.request.journal)))?;
        self.totals.recorded += recorded.len() as u64;
        for one in pending {
            self.output.line(one.bundle)?;
            self.totals.mapped += 1;
            self.totals.exceptions += one.exceptions as u64;
            self.totals.unread += one.unread as u64;
            self.totals.incomplete += u64::from(one.incomplete);
            if !one.report.is_empty() {
                tell(one.report);
            }
        }
        Ok(())
    }

    /// What the Bundle does not say: exceptions, fields that no rule read, and lineage on demand.
    fn report(
        &self,
        place: &str,
        message: &Message<'_>,
        outcome: &Outcome,
    ) -> Result<String, Box<dyn Error>> {
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
        if text.is_empty() {
            return Ok(text);
        }
        Ok(format!("{place}:\n{}", text.trim_end()))
    }

    /// Keeps a message aside, with the reason and every byte.
    fn reject(
        &mut self,
        name: &str,
        offset: u64,
        bytes: &[u8],
        reason: impl Display,
    ) -> Result<(), Box<dyn Error>> {
        self.totals.rejected += 1;
        let number = self.totals.read;
        tell(format_args!("{name}, message {number} at byte {offset}: rejected: {reason}"));
        let row = serde_json::json!({
            "input": name,
            "message": number,
            "offset": offset,
            "reason": reason.to_string(),
            "base64": base64::engine::general_purpose::STANDARD.encode(bytes),
        });
        self.rejected.keep(&row)?;
        Ok(())
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
            tell(format_args!("{done} messages so far"));
        }
    }
}
