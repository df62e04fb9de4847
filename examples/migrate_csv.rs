//! Patients of a CSV file are migrated into a folder of FHIR resources: tried dry, approved, applied, verified, reported,
//! rolled back.
//!
//! `cargo run --release --example migrate_csv -- COMMAND WORK PATIENTS.csv TARGET`, with the commands in this order:
//!
//! * `dry-run`: what would be written, and what stands against it; writes nothing into TARGET
//! * `approve NAME`: somebody approves exactly that (the name is the fifth word)
//! * `apply [N]`: writes; stops after N writes, and goes on when it is called again, also after a crash
//! * `verify`: is everything in TARGET as it was written?
//! * `report [NAME]`: `WORK/report.html`, `.csv`, `.json` and `exceptions.csv`; with a name it is signed
//! * `roll-back`: TARGET is as before, but for what somebody else changed since
//!
//! The file has the columns `id,family,given,birth_date,sex,registered`. A row that cannot be a Patient is rejected with an
//! exception; a row whose id came before is merged into it. WORK holds the journal and the former contents.
//!
//! Exit code 0 if all is well, 1 if something stands against it, 2 if the command line is wrong.
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{SecondsFormat, Utc};
use examples::tell;
use sanare::fhir::primitive::Date;
use sanare::fhir::r4::{self, AdministrativeGender, HumanName, Patient};
use sanare::migrate::{
    Approval, Broken, Change, Digest, Exceptions, Found, Intent, Journal, Line, Look, Operation,
    Outcome, Report, Run, Severity, Side, SignOff, Target, Tolerances, Totals, Unavailable, Undone,
    Write, Wrote,
};

/// What the rows become. Another version of these rules needs another approval.
const RULES: &str = "csv-to-patient 1.0.0";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let ([command, work, source, target] | [command, work, source, target, _]) = *words.as_slice()
    else {
        tell(
            "usage: migrate_csv dry-run|approve|apply|verify|report|roll-back WORK PATIENTS.csv TARGET [NAME|N]",
        );
        return ExitCode::from(2);
    };
    match run(command, Path::new(work), Path::new(source), Path::new(target), words.get(4).copied())
    {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            tell(error);
            ExitCode::from(2)
        }
    }
}

/// Whether all is well.
fn run(
    command: &str,
    work: &Path,
    source: &Path,
    target: &Path,
    last: Option<&str>,
) -> Result<bool, Box<dyn Error>> {
    fs::create_dir_all(work.join("history"))?;
    fs::create_dir_all(target)?;
    let bytes = fs::read(source)?;
    let rows = read(&bytes)?;
    let mut folder = Folder { target: target.to_owned(), history: work.join("history") };
    let mut run = Run::open(FileJournal(work.join("journal")))?;
    let now = Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true);
    let approval =
        |name: &str| Approval::new(name, &*now, Digest::of(RULES.as_bytes()), Digest::of(&bytes));
    match command {
        "dry-run" => {
            let writes = writes(&rows, &[], &mut folder)?;
            fs::write(work.join("before"), folder.addresses()?.join("\n"))?;
            let dry = run.dry_run(writes, &mut folder)?;
            for finding in dry.findings() {
                tell(format_args!("write {}: {}", finding.write, finding.kind));
            }
            tell(format_args!(
                "{} writes predicted, {} rows rejected, {} merged",
                dry.writes(),
                rows.exceptions.list().iter().map(|one| one.count).sum::<u64>(),
                rows.merged
            ));
            Ok(dry.findings().is_empty())
        }
        "approve" => {
            run.approve(&approval(last.ok_or("who approves?")?))?;
            tell("approved");
            Ok(true)
        }
        "apply" => {
            let most = last.map(str::parse::<u64>).transpose()?.unwrap_or(u64::MAX);
            let first = run.progress().done;
            let intents = run.intents().to_vec();
            let writes = writes(&rows, &intents, &mut folder)?;
            let go_on = |progress: sanare::migrate::Progress| progress.done - first < most;
            let state = run.apply(&approval("apply"), writes, &mut folder, go_on)?;
            let progress = run.progress();
            tell(format_args!("{state}: {} of {} writes", progress.done, progress.of));
            let conflicts =
                (0..progress.of).filter(|n| run.outcome(*n) == Some(&Outcome::Conflict)).count();
            if conflicts > 0 {
                tell(format_args!(
                    "{conflicts} were changed by somebody else and left as they are"
                ));
            }
            Ok(conflicts == 0)
        }
        "verify" => {
            let wrong = run.verify(&mut folder)?;
            tell(format_args!("{}: {} are not as written", run.state(), wrong.len()));
            Ok(wrong.is_empty())
        }
        "roll-back" => {
            let state = run.roll_back(&mut folder)?;
            tell(state);
            Ok(state == sanare::migrate::State::RolledBack)
        }
        "report" => {
            let before = fs::read_to_string(work.join("before"))?;
            let mut report = report(&rows, &run, &before, &folder.addresses()?)?;
            if let Some(name) = last {
                for number in 0..report.exceptions().list().len() {
                    tell(format_args!("exception {number} is open: nobody can sign"));
                }
                report.sign(SignOff::new(name, "owner of the migration", now))?;
            }
            fs::write(work.join("report.html"), report.to_html())?;
            fs::write(work.join("report.csv"), report.to_csv())?;
            fs::write(work.join("exceptions.csv"), report.exceptions_csv())?;
            fs::write(work.join("report.json"), format!("{:#}\n", report.to_json()))?;
            let words =
                if report.balance().is_balanced() { "balances" } else { "does not balance" };
            tell(format_args!(
                "the run {words}, {} exceptions are open",
                report.exceptions().open()
            ));
            Ok(report.balance().is_balanced())
        }
        _ => Err("the commands are dry-run, approve, apply, verify, report and roll-back".into()),
    }
}

/// What the rows of the file become.
struct Rows {
    /// Contents by address, in the order of the file.
    contents: Vec<(String, String, Vec<u8>)>,
    totals: Totals,
    exceptions: Exceptions,
    merged: usize,
}

fn read(bytes: &[u8]) -> Result<Rows, Box<dyn Error>> {
    let mut rows = Rows {
        contents: Vec::new(),
        totals: Totals::new(),
        exceptions: Exceptions::new(),
        merged: 0,
    };
    let mut seen = BTreeSet::new();
    for (number, row) in
        (2..).zip(csv::Reader::from_reader(bytes).deserialize::<BTreeMap<String, String>>())
    {
        let row = row.map_err(|_| format!("row {number} cannot be read"))?;
        let cell = |name: &str| row.get(name).map_or("", |cell| cell.trim());
        let line = Line::new("patients.csv", cell("sex"), cell("registered"));
        let key = format!("{number}");
        rows.totals.record(&line, Side::Source, &key, [])?;
        let side = match patient(cell) {
            Err(column) => {
                rows.exceptions.raise("invalid-value", Severity::Error, RULES, column, &key);
                Side::Rejected
            }
            Ok(_) if !seen.insert(cell("id").to_owned()) => {
                rows.merged += 1;
                Side::Merged
            }
            Ok(patient) => {
                let content = r4::json::to_string(&patient).into_bytes();
                rows.contents.push((key.clone(), format!("Patient/{}", cell("id")), content));
                Side::Mapped
            }
        };
        rows.totals.record(&line, side, &key, [])?;
    }
    Ok(rows)
}

/// A Patient out of a row, or the column that stands against it.
fn patient<'r>(cell: impl Fn(&str) -> &'r str) -> Result<Patient, &'static str> {
    let id = cell("id");
    let is_id = (1..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    if !is_id || id.starts_with('.') {
        return Err("id");
    }
    let gender = match cell("sex") {
        "F" => AdministrativeGender::Female,
        "M" => AdministrativeGender::Male,
        "O" => AdministrativeGender::Other,
        "U" => AdministrativeGender::Unknown,
        _ => return Err("sex"),
    };
    Ok(Patient {
        id: Some(id.into()),
        name: vec![HumanName::new(cell("family"), &[cell("given")])],
        gender: gender.into(),
        birth_date: Date::parse(cell("birth_date")).map_err(|_| "birth_date")?.into(),
        ..Patient::default()
    })
}

/// The writes: what the dry run predicted them to be, or what the target makes them now.
fn writes<'r>(
    rows: &'r Rows,
    intents: &[Intent],
    folder: &mut Folder,
) -> Result<Vec<Write<'r>>, Box<dyn Error>> {
    let mut writes = Vec::new();
    for (at, (key, address, content)) in rows.contents.iter().enumerate() {
        let there = match intents.get(at) {
            Some(intent) => intent.operation == Operation::Update,
            None => {
                folder.look(address).map_err(|Unavailable| "the target cannot be read")?.is_some()
            }
        };
        let change = if there { Change::Update(content) } else { Change::Create(content) };
        writes.push(Write::new(&**key, &**address, change));
    }
    Ok(writes)
}

fn report(
    rows: &Rows,
    run: &Run<FileJournal>,
    before: &str,
    after: &[String],
) -> Result<Report, Box<dyn Error>> {
    let mut totals = rows.totals.clone();
    let line = Line::new("target", "Patient", "");
    let mut count = |side, address: &str| totals.record(&line, side, address, []);
    before.lines().try_for_each(|address| count(Side::TargetBefore, address))?;
    after.iter().try_for_each(|address| count(Side::TargetAfter, address))?;
    let mut exceptions = rows.exceptions.clone();
    for intent in run.intents() {
        let written = matches!(run.outcome(intent.number), Some(Outcome::Written(_)));
        let stands = written && run.undone(intent.number) != Some(Undone::Done);
        if stands && intent.operation == Operation::Create {
            count(Side::Created, &intent.address)?;
        }
        if let Some(Outcome::Conflict | Outcome::Refused) = run.outcome(intent.number) {
            exceptions.raise("conflict", Severity::Error, RULES, "target", &intent.key);
        }
    }
    Ok(Report::new(
        format!("Migration of patients, {}", run.state()),
        totals,
        &Tolerances::zero(),
        exceptions,
    ))
}

/// A folder as a server: a file for each resource. The version is the digest of the content, and former
/// contents are kept by theirs.
struct Folder {
    target: PathBuf,
    history: PathBuf,
}

impl Folder {
    fn file(&self, address: &str) -> PathBuf {
        self.target.join(format!("{}.json", address.replace('/', "-")))
    }

    fn addresses(&self) -> Result<Vec<String>, Box<dyn Error>> {
        let mut addresses = Vec::new();
        for file in fs::read_dir(&self.target)? {
            let name = file?.file_name().to_string_lossy().into_owned();
            addresses.extend(name.strip_suffix(".json").map(|name| name.replacen('-', "/", 1)));
        }
        addresses.sort();
        Ok(addresses)
    }

    fn content(&self, address: &str) -> Result<Option<Vec<u8>>, Unavailable> {
        match fs::read(self.file(address)) {
            Ok(content) => Ok(Some(content)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(_) => Err(Unavailable),
        }
    }

    /// Puts a content there, whole or not at all, and keeps what was there before.
    fn put(&self, address: &str, content: Option<&[u8]>) -> Result<Box<str>, Unavailable> {
        let there = || -> std::io::Result<()> {
            if let Ok(before) = fs::read(self.file(address)) {
                fs::write(self.history.join(Digest::of(&before).to_string()), before)?;
            }
            match content {
                Some(content) => {
                    let fresh = self.target.join(".new");
                    let mut file = File::create(&fresh)?;
                    file.write_all(content)?;
                    file.sync_all()?;
                    fs::rename(fresh, self.file(address))
                }
                None => fs::remove_file(self.file(address)),
            }
        };
        there().map_err(|_| Unavailable)?;
        Ok(content.map(|content| Digest::of(content).to_string()).unwrap_or_default().into())
    }
}

impl Look for Folder {
    fn look(&mut self, address: &str) -> Result<Option<Found>, Unavailable> {
        let found = self.content(address)?.map(|content| Digest::of(&content));
        Ok(found.map(|digest| Found { version: digest.to_string().into(), digest }))
    }
}

impl Target for Folder {
    fn write(&mut self, intent: &Intent, content: Option<&[u8]>) -> Result<Wrote, Unavailable> {
        let version = self.look(&intent.address)?.map(|found| found.version);
        if version != intent.version {
            return Ok(Wrote::Conflict);
        }
        self.put(&intent.address, content).map(Wrote::Done)
    }

    fn undo(&mut self, intent: &Intent, version: &str) -> Result<Undone, Unavailable> {
        let there = self.look(&intent.address)?.map(|found| found.version).unwrap_or_default();
        if *there != *version {
            return Ok(Undone::Conflict);
        }
        let prior = match intent.prior {
            Some(prior) => match fs::read(self.history.join(prior.to_string())) {
                Ok(content) => Some(content),
                Err(_) => return Ok(Undone::Refused),
            },
            None => None,
        };
        self.put(&intent.address, prior.as_deref())?;
        Ok(Undone::Done)
    }
}

/// The journal as a file, on the disk before anything is done.
struct FileJournal(PathBuf);

impl Journal for FileJournal {
    fn read(&mut self) -> Result<Vec<u8>, Broken> {
        match fs::read(&self.0) {
            Ok(bytes) => Ok(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(_) => Err(Broken),
        }
    }

    fn append(&mut self, record: &[u8]) -> Result<(), Broken> {
        let append = || -> std::io::Result<()> {
            let mut file = OpenOptions::new().create(true).append(true).open(&self.0)?;
            file.write_all(record)?;
            file.sync_data()
        };
        append().map_err(|_| Broken)
    }

    fn cut(&mut self, length: u64) -> Result<(), Broken> {
        let file = OpenOptions::new().write(true).open(&self.0).map_err(|_| Broken)?;
        file.set_len(length).and_then(|()| file.sync_data()).map_err(|_| Broken)
    }
}
