//! Counts allocations per message of the feed, and the memory in use while a large file is read.

use std::alloc::System;
use std::io::{BufReader, Read};

use peers_hl7v2::input;
use peers_hl7v2::peers::CONTESTANTS;
use sanare_hl7v2::batch::{Event, Reader};
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
    batch(&feed);
}

/// A file of 1 GB that is never there as a whole: how much memory is in use while it is read, asked
/// at each event.
fn batch(feed: &[Vec<u8>]) {
    let longest = feed.iter().map(Vec::len).max().unwrap_or_default();
    let endless = Repeat { feed, message: 0, at: 0 };
    let before = in_use();
    let (mut most, mut messages) = (0, 0);
    for event in Reader::new(BufReader::new(endless.take(1 << 30))) {
        most = most.max(in_use() - before);
        messages += u64::from(matches!(event.unwrap(), Event::Message { .. }));
    }
    println!("\nbatch reader, 1 GiB in {messages} messages: {most} bytes in use at most");
    println!("(the longest message has {longest}; twice that and 1 MB are {})", 2 * longest + 1_000_000);
}

fn in_use() -> usize {
    let stats = COUNTING.stats();
    stats.bytes_allocated - stats.bytes_deallocated
}

/// The feed, over and over.
struct Repeat<'f> {
    feed: &'f [Vec<u8>],
    message: usize,
    at: usize,
}

impl Read for Repeat<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let rest = &self.feed[self.message][self.at..];
        let len = rest.len().min(buffer.len());
        buffer[..len].copy_from_slice(&rest[..len]);
        self.at += len;
        if len == rest.len() {
            (self.message, self.at) = ((self.message + 1) % self.feed.len(), 0);
        }
        Ok(len)
    }
}
