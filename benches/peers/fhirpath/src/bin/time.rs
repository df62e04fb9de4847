//! Evaluations per second of processor time, in interleaved rounds, each row with its input parsed
//! and its expression compiled beforehand.
//!
//! Names of rows as arguments time these rows only. The packages of npm take part if Node is there and they are installed:
//! `npm install --prefix benches/peers/fhirpath/node`.

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use cpu_time::ThreadTime;
use peers_fhirpath::{CONTESTANTS, Pass, ROWS, Row, file};

const ROUNDS: usize = 3;
const SECONDS: f64 = 0.3;
const NODE: &[&str] = &["fhirpath.js", "medplum"];

fn main() -> Result<(), Box<dyn Error>> {
    let names: Vec<&str> =
        CONTESTANTS.iter().map(|(name, _)| *name).chain(NODE.iter().copied()).collect();
    println!("\n| evaluations a CPU second | {} | typed is | Value is |", names.join(" | "));
    println!("|---|{}---:|---:|", "---:|".repeat(names.len()));
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    for row in ROWS.iter().filter(|row| wanted.is_empty() || wanted.iter().any(|name| name == row.name)) {
        let mut rates: Vec<Option<f64>> = Vec::new();
        let mut items = Vec::new();
        for (_, make) in CONTESTANTS {
            let mut pass = make(row)?;
            items.push(pass());
            rates.push((items.last() != Some(&usize::MAX)).then(|| best(&mut pass)));
        }
        for library in NODE {
            let (count, rate) =
                node(library, row).map_or((usize::MAX, None), |(count, rate)| (count, Some(rate)));
            items.push(count);
            rates.push(rate);
        }
        let fastest = rates.iter().skip(2).flatten().copied().fold(0.0, f64::max);
        let shown: Vec<String> = rates
            .iter()
            .zip(&items)
            .map(|(rate, count)| match rate {
                // A contestant that finds another number of items is marked.
                Some(rate) if *count == items[0] => format!("{rate:.0}"),
                Some(rate) => format!("{rate:.0} ({count} items)"),
                None => "-".to_owned(),
            })
            .collect();
        let ratio = |at: usize| rates[at].unwrap_or_default() / fastest;
        println!(
            "| {} | {} | {:.1} x | {:.1} x |",
            row.name,
            shown.join(" | "),
            ratio(0),
            ratio(1)
        );
    }
    Ok(())
}

/// The rate of the best round.
fn best(pass: &mut Pass) -> f64 {
    let mut best: f64 = 0.0;
    for _ in 0..=ROUNDS {
        let (start, mut count) = (ThreadTime::now(), 0_u32);
        let mut spent = 0.0;
        while spent < SECONDS {
            for _ in 0..10 {
                black_box(pass());
            }
            count += 10;
            // The clock of the thread costs more than a fast evaluation.
            if count % 1000 == 0 || spent == 0.0 || count < 1000 {
                spent = start.elapsed().as_secs_f64();
            }
        }
        best = best.max(f64::from(count) / start.elapsed().as_secs_f64());
    }
    best
}

/// The number of items and the best rate of a package of npm.
fn node(library: &str, row: &Row) -> Option<(usize, f64)> {
    // @medplum/core 4.5.2 finds no descendants of any resource: its rate would be that of nothing.
    if library == "medplum" && row.expression.contains("descendants") {
        return None;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("node");
    let output = Command::new("node")
        .arg(folder.join("bench.mjs"))
        .args([library.as_ref(), file(row).as_os_str(), row.expression.as_ref()])
        .args([ROUNDS.to_string(), SECONDS.to_string()])
        .current_dir(folder)
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    let (first, rest) = text.split_once('\n')?;
    let items = first.rsplit(' ').next()?.parse().ok()?;
    let best = rest.lines().filter_map(|line| line.parse().ok()).fold(0.0, f64::max);
    Some((items, best))
}
