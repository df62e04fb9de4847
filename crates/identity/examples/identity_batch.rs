//! Duplicates in a large population that is made up: how well they are found, and in how much memory.
//!
//! `cargo run --release -p sanare-identity --features testing --example identity_batch -- RECORDS [SEED]`. Fails if F1 is
//! below 0.95, if a total does not add up, or if more than 1,500 bytes a record (and 64 MiB) are in use at the peak.
#![allow(clippy::print_stdout, reason = "a command-line tool")]

use std::process::ExitCode;

use sanare_identity::testing::population;
use sanare_identity::{
    Blocking, Decisions, Frequencies, Grade, Index, Matcher, Model, Training, train,
};

const BYTES_A_RECORD: u64 = 1_500;
const BASE: u64 = 64 << 20;

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (Some(Ok(records)), seed) = (numbers.next(), numbers.next()) else {
        println!("usage: identity_batch RECORDS [SEED]");
        return ExitCode::FAILURE;
    };
    match run(records, seed.and_then(Result::ok).unwrap_or(20_261_122)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(records: u64, seed: u64) -> Result<bool, Box<dyn std::error::Error>> {
    // Of each five persons one has two records.
    let made = population(seed, usize::try_from(records * 5 / 6)?);
    let truth = made.truth;
    let index = Index::new(made.people, Blocking::usual())?;
    let learned = train(&index, &Model::starting(), &Training::new(seed))?;
    let matcher = Matcher::new(learned.model).frequencies(Frequencies::of(index.people()));
    let (mut right, mut wrong) = (0_u32, 0_u32);
    let report = index.duplicates(&matcher, &Decisions::new(), |found| {
        if found.verdict.grade() == Grade::Match {
            let same = truth.get(found.places.0) == truth.get(found.places.1);
            if same { right += 1 } else { wrong += 1 }
        }
    });
    let hidden = truth.windows(2).filter(|pair| pair.first() == pair.last()).count();
    let precision = f64::from(right) / f64::from(right + wrong).max(1.0);
    let recall = f64::from(right) / f64::from(u32::try_from(hidden)?).max(1.0);
    let f1 = 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
    let peak = peak_memory();
    println!(
        "{} records, {} pairs: {} matches, {} for review, {} two persons, {} vetoed",
        report.records,
        report.pairs,
        report.matches,
        report.reviews,
        report.no_matches,
        report.vetoed
    );
    println!("{} blocks skipped, {} records alone", report.skipped.len(), report.alone);
    println!("precision {precision:.4}, recall {recall:.4}, F1 {f1:.4}");
    println!(
        "index {} bytes a record, peak {}",
        index.bytes() as u64 / report.records.max(1),
        peak.map_or("unknown".to_owned(), |peak| format!("{} MiB", peak >> 20))
    );
    let adds_up = report.pairs == report.matches + report.reviews + report.no_matches;
    let small = peak.is_none_or(|peak| peak <= BASE + report.records * BYTES_A_RECORD);
    Ok(adds_up && small && f1 >= 0.95)
}

/// The most memory that this process had, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}
