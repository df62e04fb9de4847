//! Runs many crash trials: `cargo run --release -p sanare-audit --features testing --example
//! crash_trials -- COUNT [FIRST_SEED]`.
#![allow(clippy::print_stdout, reason = "a command-line tool")]

use std::process::ExitCode;

use sanare_audit::testing::crash_trial;

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (Some(Ok(count)), first) = (numbers.next(), numbers.next()) else {
        println!("usage: crash_trials COUNT [FIRST_SEED]");
        return ExitCode::FAILURE;
    };
    let first = first.and_then(Result::ok).unwrap_or(0);
    let mut failed = 0_u64;
    for seed in first..first.saturating_add(count) {
        if let Err(broken) = crash_trial(seed) {
            println!("seed {seed}: {broken}");
            failed += 1;
        }
    }
    println!("{count} crash trials from seed {first}, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
