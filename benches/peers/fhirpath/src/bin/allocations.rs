//! Counts what one warm evaluation of each row allocates.

use std::alloc::System;
use std::error::Error;

use peers_fhirpath::{CONTESTANTS, ROWS};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Box<dyn Error>> {
    let names: Vec<&str> = CONTESTANTS.iter().map(|(name, _)| *name).collect();
    println!("\n| allocations an evaluation | {} |", names.join(" | "));
    println!("|---|{}", "---:|".repeat(names.len()));
    for row in ROWS {
        let mut line = format!("| {} |", row.name);
        for (_, make) in CONTESTANTS {
            let mut pass = make(row)?;
            pass();
            pass();
            let region = Region::new(COUNTING);
            pass();
            let change = region.change();
            line.push_str(&format!(" {} |", change.allocations + change.reallocations));
        }
        println!("{line}");
    }
    Ok(())
}
