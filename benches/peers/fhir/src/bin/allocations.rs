//! Counts what reading all files allocates, and what the results keep.

use std::alloc::System;
use std::error::Error;

use peers_fhir::{SUBJECTS, files};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Box<dyn Error>> {
    let files = files()?;
    let bytes: usize = files.iter().map(Vec::len).sum();
    println!("\n| | live heap, of the input | allocations a kB |");
    println!("|---|---:|---:|");
    for subject in SUBJECTS {
        let region = Region::new(COUNTING);
        let kept = (subject.keep)(&files);
        let spent = region.change();
        // What grows in place is among the bytes allocated already.
        let live = spent.bytes_allocated as i128 - spent.bytes_deallocated as i128;
        let count = spent.allocations + spent.reallocations;
        println!(
            "| {} | {:.2} | {:.1} |",
            subject.name,
            live as f64 / bytes as f64,
            count as f64 * 1000.0 / bytes as f64
        );
        drop(kept);
    }
    Ok(())
}
