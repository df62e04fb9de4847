//! Which records of a file are one person? A report of duplicates, with the reasons.
//!
//! `cargo run --release --example find_duplicates -- [OPTIONS] PATIENTS.ndjson`: Patients as NDJSON. Prints one line of
//! CSV for each proposed pair on standard output: the ids, the grade, the probability, and the weight of each field; the totals
//! go to standard error. No value of a record is shown, and nothing is merged.
//!
//! * `--train SEED`: learns the weights from the file; `--model FILE` takes them from one, `--save-model FILE` keeps them
//! * `--match P`, `--review P`: the thresholds, 0.99 and 0.2
//! * `--national SYSTEM`: a system whose identifiers a person has once; may come several times
//! * `--distinct A,B`: two keys (`Patient/1`) that are known to be two persons; may come several times
//! * `--explain`: the waterfall of each pair on standard error
//!
//! Exit code 0 if nothing was proposed, 1 if something was or a line was left out, 2 if the command line is wrong.

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use examples::{shown, tell};
use sanare::fhir::ndjson;
use sanare::fhir::r4::Patient;
use sanare::fhir::view::RecordNode;
use sanare::identity::intake::Intake;
use sanare::identity::{
    Blocking, Decision, Decisions, Field, Frequencies, Grade, Index, Level, Link, Matcher, Model,
    Person, Proposal, Training, groups, train,
};

struct Wish {
    input: PathBuf,
    model: Option<PathBuf>,
    save_model: Option<PathBuf>,
    train: Option<u64>,
    thresholds: (f64, f64),
    national: Vec<String>,
    distinct: Vec<(String, String)>,
    explain: bool,
}

fn main() -> ExitCode {
    let wish = match wish() {
        Ok(wish) => wish,
        Err(error) => {
            tell(format_args!("{error}\nusage: find_duplicates [OPTIONS] PATIENTS.ndjson"));
            return ExitCode::from(2);
        }
    };
    match run(&wish) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            tell(format_args!("{}: {error}", shown(&wish.input)));
            ExitCode::FAILURE
        }
    }
}

fn wish() -> Result<Wish, lexopt::Error> {
    use lexopt::prelude::*;
    let mut wish = Wish {
        input: PathBuf::new(),
        model: None,
        save_model: None,
        train: None,
        thresholds: (0.99, 0.2),
        national: Vec::new(),
        distinct: Vec::new(),
        explain: false,
    };
    let mut words = lexopt::Parser::from_env();
    while let Some(word) = words.next()? {
        match word {
            Long("train") => wish.train = Some(words.value()?.parse()?),
            Long("model") => wish.model = Some(words.value()?.into()),
            Long("save-model") => wish.save_model = Some(words.value()?.into()),
            Long("match") => wish.thresholds.0 = words.value()?.parse()?,
            Long("review") => wish.thresholds.1 = words.value()?.parse()?,
            Long("national") => wish.national.push(words.value()?.string()?),
            Long("distinct") => {
                let pair = words.value()?.string()?;
                let (a, b) =
                    pair.split_once(',').ok_or("--distinct takes two keys with a comma between")?;
                wish.distinct.push((a.to_owned(), b.to_owned()));
            }
            Long("explain") => wish.explain = true,
            Value(path) if wish.input.as_os_str().is_empty() => wish.input = path.into(),
            other => return Err(other.unexpected()),
        }
    }
    if wish.input.as_os_str().is_empty() {
        return Err("no file".into());
    }
    Ok(wish)
}

/// How many pairs were proposed and lines left out.
fn run(wish: &Wish) -> Result<u64, Box<dyn Error>> {
    let (people, left_out) = people(wish)?;
    let mut decisions = Decisions::new();
    for (a, b) in &wish.distinct {
        decisions.record(a, b, Decision::Distinct);
    }
    let frequencies = Frequencies::of(&people);
    let index = Index::new(people, Blocking::usual())?;
    let (at, from) = wish.thresholds;
    let matcher =
        Matcher::new(model(wish, &index)?).frequencies(frequencies).thresholds(at, from)?;

    let mut output = BufWriter::new(io::stdout().lock());
    let names: Vec<&str> = Field::ALL.into_iter().map(Field::name).collect();
    writeln!(output, "left,right,grade,probability,weight,{}", names.join(","))?;
    let mut links = Vec::new();
    let mut failed = None;
    let report = index.duplicates(&matcher, &decisions, |found| {
        let verdict = &found.verdict;
        if verdict.grade() == Grade::Match {
            let decided = verdict.decided() == Some(Decision::Same);
            links.push(Link { places: found.places, weight: verdict.weight(), decided });
        }
        if wish.explain {
            tell(format_args!(
                "{} and {}\n{verdict}\n",
                shown(found.left.key()),
                shown(found.right.key())
            ));
        }
        if failed.is_none() {
            failed = writeln!(output, "{}", row(&found)).err();
        }
    });
    if let Some(error) = failed {
        return Err(error.into());
    }
    output.flush()?;
    for block in &report.skipped {
        tell(format_args!(
            "skipped: {} records share {}",
            block.records,
            index.rule_name(block.rule)
        ));
    }
    let joined = groups(index.people(), links, &matcher, &decisions);
    tell(format_args!(
        "{} records, {} pairs compared: {} matches, {} for review, {} two persons; {} groups, {} links cut; {left_out} left out",
        report.records,
        report.pairs,
        report.matches,
        report.reviews,
        report.no_matches,
        joined.groups.len(),
        joined.cut.len(),
    ));
    Ok(report.matches + report.reviews + left_out)
}

/// The persons of the file, and how many lines are none.
fn people(wish: &Wish) -> Result<(Vec<Person>, u64), Box<dyn Error>> {
    let intake =
        wish.national.iter().fold(Intake::new(), |intake, system| intake.national(&**system));
    let mut left_out = 0;
    let mut people = Vec::new();
    let input = BufReader::new(File::open(&wish.input)?);
    for (line, item) in (1..).zip(ndjson::Reader::new().read::<Patient, _>(input)) {
        match item {
            Ok(patient) => {
                let person = intake.patient(RecordNode::new(&patient));
                let unnamed = person.key().is_empty();
                people.push(if unnamed { person.with_key(format!("line {line}")) } else { person });
            }
            Err(error) => {
                tell(&error);
                left_out += 1;
            }
        }
    }
    Ok((people, left_out))
}

/// The weights: those to start with, of a file, or learned from the records.
fn model(wish: &Wish, index: &Index) -> Result<Model, Box<dyn Error>> {
    let mut model = match &wish.model {
        Some(path) => fs::read_to_string(path)?.parse()?,
        None => Model::starting(),
    };
    if let Some(seed) = wish.train {
        let learned = train(index, &model, &Training::new(seed))?;
        for field in &learned.untrained {
            tell(format_args!("{field}: nothing to learn from"));
        }
        model = learned.model;
    }
    if let Some(path) = &wish.save_model {
        File::create_new(path)?.write_all(model.to_string().as_bytes())?;
    }
    Ok(model)
}

/// A pair as a row of CSV.
fn row(found: &Proposal<'_>) -> String {
    let verdict = &found.verdict;
    let weights = Field::ALL.into_iter().map(|field| {
        let step =
            verdict.steps().iter().find(|step| step.field == field && step.level != Level::Missing);
        step.map(|step| format!("{:.2}", step.weight + step.frequency)).unwrap_or_default()
    });
    format!(
        "{},{},{},{:.4},{:.2},{}",
        cell(found.left.key()),
        cell(found.right.key()),
        verdict.grade(),
        verdict.probability(),
        verdict.weight(),
        weights.collect::<Vec<_>>().join(",")
    )
}

/// A cell of CSV that no spreadsheet takes for a formula.
fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
