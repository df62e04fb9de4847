//! Compares what each contestant keeps, then times reading and writing.

use std::error::Error;
use std::time::Duration;

use harness::compete;
use peers_fhir::{SUBJECTS, files, formats};

fn main() -> Result<(), Box<dyn Error>> {
    let files = files()?;
    let bytes = files.iter().map(Vec::len).sum();
    println!("| {} files | parses | writes back exactly |", files.len());
    println!("|---|---:|---:|");
    for subject in SUBJECTS {
        let (parsed, exact) = (subject.check)(&files);
        println!("| {} | {parsed} | {exact} |", subject.name);
    }
    let mut readers: Vec<_> = SUBJECTS.iter().map(|subject| (subject.reader)(&files)).collect();
    compete(&mut readers, 5, Duration::ZERO).print("read", files.len(), bytes);
    drop(readers);
    let mut writers: Vec<_> = SUBJECTS.iter().map(|subject| (subject.writer)(&files)).collect();
    compete(&mut writers, 5, Duration::ZERO).print("write", files.len(), bytes);
    drop(writers);
    // The peers switch serde_json to `arbitrary_precision`, which would slow the bridge down.
    if !cfg!(any(feature = "fhirbolt", feature = "fhir-r4", feature = "fhir-types")) {
        formats::run(&files);
    }
    Ok(())
}
