//! Searches a FHIR server page by page and survives a crash: `paged_search BASE TYPE QUERY [CURSOR_FILE]`.
//!
//! `cargo run -p examples-web --features web --example paged_search -- https://hapi.fhir.org/baseR4 Patient "family=Smith&_count=50" cursor.json`
//!
//! Prints a line for each page and, at the end, why it ended; the exit code is 0 only if everything was seen. With a cursor file it goes on
//! where it was stopped.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::error::Error;
use std::fs;
use std::process::ExitCode;
use std::time::SystemTime;

use sanare_client::io::Checkpoint;
use sanare_client::search::Query;
use sanare_client::transport::{Paced, ReqwestTransport, run};
use sanare_client::{FhirClient, Limits, Pace};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ended = match arguments.as_slice() {
        [base, name, query] => search(base, name, query, None).await,
        [base, name, query, cursor] => search(base, name, query, Some(cursor)).await,
        _ => Err("paged_search BASE TYPE QUERY [CURSOR_FILE]".into()),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("paged_search: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn search(
    base: &str,
    name: &str,
    query: &str,
    cursor: Option<&str>,
) -> Result<(), Box<dyn Error>> {
    let pace = Pace::builder().per_minute(120).build();
    let transport = Paced::new(ReqwestTransport::builder(SystemTime::now).build()?, pace);
    let fhir = FhirClient::builder(base)?.build();
    let kept = cursor.and_then(|file| fs::read(file).ok()).map(Checkpoint::new);
    let mut pages = match &kept {
        Some(kept) => fhir.resume_pages(kept, Limits::default())?,
        None => fhir.search_type(name, Query::parse(query)).pages(Limits::default()),
    };
    while let Some(page) = run(&transport, &mut pages).await? {
        println!("page {}: {} entries", page.number, page.entries().len());
        if let Some(ignored) = &page.ignored_params {
            println!("  the server passed over: {}", ignored.join(", "));
        }
        // What is done with the page comes before its cursor is kept: a crash in between repeats the page and skips none.
        if let (Some(file), Some(kept)) = (cursor, pages.cursor()) {
            fs::write(file, kept.as_bytes())?;
        }
    }
    let total = pages.total().map_or_else(|| "no total".to_owned(), |total| format!("of {total}"));
    println!("{} matches {total}, {} came twice", pages.matches(), pages.duplicates());
    pages.require_end()?;
    Ok(())
}
