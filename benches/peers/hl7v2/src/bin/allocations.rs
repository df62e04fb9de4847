//! Counts allocations per message of the feed.

use std::alloc::System;

use peers_hl7v2::input;
use peers_hl7v2::peers::CONTESTANTS;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const MESSAGES: usize = 1_000;

fn main() {
    let feed = input::feed(MESSAGES);
    let bytes: usize = feed.iter().map(Vec::len).sum();
    println!("\nallocations on the feed ({MESSAGES} messages)");
    println!("| | allocations a message | bytes allocated per input byte |");
    println!("|---|---:|---:|");
    for (name, read) in CONTESTANTS {
        let mut len = 0;
        let region = Region::new(COUNTING);
        for message in &feed {
            read(message, str::from_utf8(message).unwrap(), &mut |run| len += run.len());
        }
        let change = region.change();
        println!(
            "| {name} | {:.2} | {:.2} |",
            (change.allocations + change.reallocations) as f64 / MESSAGES as f64,
            change.bytes_allocated as f64 / bytes as f64,
        );
    }
}
