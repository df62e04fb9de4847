//! Times contestants in interleaved rounds and prints medians and ratios.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;

/// One contestant: a name and a pass over the whole input, whose answer is kept from the
/// optimiser.
pub struct Contestant<'a> {
    /// The name in the table.
    pub name: &'static str,
    /// One pass.
    pub pass: Box<dyn FnMut() -> u64 + 'a>,
}

/// Makes a contestant.
pub fn contestant<'a>(name: &'static str, pass: impl FnMut() -> u64 + 'a) -> Contestant<'a> {
    Contestant { name, pass: Box::new(pass) }
}

/// What the rounds gave: for each contestant, the time of one pass in each round.
pub struct Times {
    names: Vec<&'static str>,
    rounds: Vec<Vec<f64>>,
}

/// Runs the contestants A B C, A B C, ...; a fast one passes often enough in its turn to last for
/// about `turn`. Times are those of this thread on the processor.
pub fn compete(contestants: &mut [Contestant<'_>], rounds: usize, turn: Duration) -> Times {
    let passes: Vec<u32> = contestants
        .iter_mut()
        .map(|contestant| {
            black_box((contestant.pass)());
            let start = ThreadTime::now();
            black_box((contestant.pass)());
            let once = start.elapsed().as_secs_f64().max(1e-9);
            ((turn.as_secs_f64() / once).ceil() as u32).clamp(1, 100_000)
        })
        .collect();
    let mut times = vec![Vec::with_capacity(rounds); contestants.len()];
    for _ in 0..rounds {
        for (index, contestant) in contestants.iter_mut().enumerate() {
            let start = ThreadTime::now();
            for _ in 0..passes[index] {
                black_box((contestant.pass)());
            }
            times[index].push(start.elapsed().as_secs_f64() / f64::from(passes[index]));
        }
    }
    Times { names: contestants.iter().map(|contestant| contestant.name).collect(), rounds: times }
}

impl Times {
    /// The median time of a pass, in seconds.
    pub fn median(&self, index: usize) -> f64 {
        median(self.rounds[index].clone())
    }

    /// How many times faster `a` is than `b`: the median of the ratios of the rounds.
    pub fn ratio(&self, a: usize, b: usize) -> f64 {
        median(self.rounds[a].iter().zip(&self.rounds[b]).map(|(a, b)| b / a).collect())
    }

    /// Prints a table: throughput of each, and how many times faster the first one is.
    pub fn print(&self, title: &str, items: usize, bytes: usize) {
        println!("\n{title} ({items} items, {bytes} bytes, {} rounds)", self.rounds[0].len());
        println!("| | ms a pass | items/s | MB/s | {} is |", self.names[0]);
        println!("|---|---:|---:|---:|---:|");
        for (index, name) in self.names.iter().enumerate() {
            let seconds = self.median(index);
            println!(
                "| {name} | {:.3} | {:.0} | {:.0} | {:.2} x |",
                seconds * 1e3,
                items as f64 / seconds,
                bytes as f64 / seconds / 1e6,
                self.ratio(0, index),
            );
        }
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
