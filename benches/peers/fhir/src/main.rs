//! Reading and writing every official R4 example: us, the peers, and the JSON libraries as bounds.
//!
//! Thread CPU time, best of the rounds, which are interleaved; ratios are against `serde_json::Value`
//! of the same run.

mod heap;
mod subjects;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;

use nix::time::{ClockId, clock_gettime};
use subjects::SUBJECTS;

const ROUNDS: usize = 5;

/// What one subject did with all files.
#[derive(Default, Clone)]
struct Score {
    parsed: usize,
    exact: usize,
    read: Vec<Duration>,
    write: Vec<Duration>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let files = files()?;
    let bytes: usize = files.iter().map(Vec::len).sum();
    println!("{} files, {:.1} MB", files.len(), megabytes(bytes));
    let mut scores = vec![Score::default(); SUBJECTS.len()];
    for (subject, score) in SUBJECTS.iter().zip(&mut scores) {
        (score.parsed, score.exact) = (subject.check)(&files);
    }
    for _ in 0..ROUNDS {
        for (subject, score) in SUBJECTS.iter().zip(&mut scores) {
            let (read, write) = (subject.time)(&files);
            score.read.push(read);
            score.write.push(write);
        }
    }
    print(&files, bytes, &scores);
    Ok(())
}

fn print(files: &[Vec<u8>], bytes: usize, scores: &[Score]) {
    let best = |times: &[Duration]| times.iter().min().copied().unwrap_or_default();
    let base = SUBJECTS.iter().position(|subject| subject.name == "serde_json::Value").unwrap_or(0);
    let base_read = best(&scores[base].read).as_secs_f64();
    let base_write = best(&scores[base].write).as_secs_f64();
    println!("| | parses | exact | read MB/s | of Value | write MB/s | of Value | live heap | allocations/kB |");
    println!("|---|---|---|---|---|---|---|---|---|");
    for (subject, score) in SUBJECTS.iter().zip(scores) {
        let read = best(&score.read).as_secs_f64();
        let write = best(&score.write).as_secs_f64();
        let (live, allocations) = heap::of(|| (subject.keep)(files));
        println!(
            "| {} | {} | {} | {:.0} | {:.2} | {:.0} | {:.2} | {:.2} | {:.1} |",
            subject.name,
            score.parsed,
            score.exact,
            megabytes(bytes) / read,
            base_read / read,
            megabytes(bytes) / write,
            base_write / write,
            live as f64 / bytes as f64,
            allocations as f64 * 1000.0 / bytes as f64,
        );
    }
}

/// Every official R4 example, as `cargo xtask data` brought it.
fn files() -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let data = std::env::var_os("SANARE_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../data"), PathBuf::from);
    let folder = data.join("hl7.fhir.r4.examples");
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(|_| "run `cargo xtask data` first")? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".json") && name != "package.json" && !name.starts_with('.') {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths.into_iter().map(std::fs::read).collect::<Result<_, _>>()?)
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// The CPU time of this thread.
fn cpu() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map_or(Duration::ZERO, Duration::from)
}
