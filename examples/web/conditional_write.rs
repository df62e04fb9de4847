//! Registers a patient once, however often it is called and whatever gets lost: `conditional_write BASE SYSTEM VALUE FAMILY`.
//!
//! `cargo run -p examples-web --features web --example conditional_write -- http://localhost:8080/fhir urn:mrn 42 Chalmers`
//!
//! Creates the patient if none has the identifier, then changes its name, only if nobody else did meanwhile.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::error::Error;
use std::process::ExitCode;
use std::time::SystemTime;

use sanare_client::search::{self, Query};
use sanare_client::transport::{UreqTransport, run_blocking};
use sanare_client::{ErrorKind, FhirClient, Reconciled, Write};
use sanare_fhir::r4::{HumanName, Identifier, Patient};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ended = match arguments.as_slice() {
        [base, system, value, family] => register(base, system, value, family),
        _ => Err("conditional_write BASE SYSTEM VALUE FAMILY".into()),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("conditional_write: {error}");
            ExitCode::FAILURE
        }
    }
}

fn register(base: &str, system: &str, value: &str, family: &str) -> Result<(), Box<dyn Error>> {
    let transport = UreqTransport::new(SystemTime::now);
    let fhir = FhirClient::builder(base)?.build();
    let identifier =
        Identifier { system: system.into(), value: value.into(), ..Default::default() };
    let patient = Patient { identifier: vec![identifier], ..Default::default() };
    let criteria = Query::new().by("identifier", search::token(system, value));

    let create = fhir.create(&patient).if_none_exist(&criteria.to_string());
    let written = match run_blocking(&transport, create)? {
        Write::Unknown(unknown) => match run_blocking(&transport, unknown.reconcile())? {
            Reconciled::Applied(found) => found,
            _ => return Err("it is unknown whether the patient was created: try later".into()),
        },
        outcome => {
            println!("{outcome:?}");
            outcome.known().and_then(|written| written.resource)
        }
    };
    let id = written.and_then(|patient| patient.id).ok_or("the server told no id")?;

    // Read, change, write back; again if somebody else was faster.
    for _ in 0..3 {
        let mut read = run_blocking(&transport, fhir.read::<Patient>(&id))?;
        read.resource.name = vec![HumanName::new(family, &[])];
        match run_blocking(&transport, fhir.update_versioned(&read)) {
            Ok(outcome) => {
                println!("{outcome:?}");
                return Ok(());
            }
            Err(error) if error.kind() == ErrorKind::Conflict => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err("others change the patient all the time".into())
}
