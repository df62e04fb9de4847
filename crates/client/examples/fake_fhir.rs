//! A FHIR server on this machine to try clients at: `fake_fhir PORT [FAULT...]`.
//!
//! `cargo run -p sanare-client --features testing --example fake_fhir -- 8080 busy lost-answer`
//!
//! It has a patient with the identifier `urn:mrn|1`, and twenty-five observations. Each fault happens once, in the order given: `busy` (429,
//! come back in two seconds), `failing` (503), `lost-answer`, `cut`, `html`. Habits stay: `loop`, `equal-pages`, `no-next`, `foreign-next`,
//! `no-total`, `no-conditional-create`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::error::Error;
use std::process::ExitCode;
use std::time::SystemTime;

use sanare_client::testing::{FakeServer, Fault, Loopback, Quirk};
use serde_json::json;

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fake_fhir: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let port = words.next().and_then(|text| text.parse().ok());
    let socket = Loopback::bind_to(port.ok_or("fake_fhir PORT [FAULT...]")?)?;
    let base = format!("{}/fhir", socket.origin());
    let server = FakeServer::new(&base)?;
    for word in words {
        match word.as_str() {
            "busy" => server.fail(Fault::RetryAfterSeconds(429, 2), 1),
            "failing" => server.fail(Fault::Status(503), 1),
            "lost-answer" => server.fail(Fault::LostAnswer, 1),
            "cut" => server.fail(Fault::CutAnswer(20), 1),
            "html" => server.fail(Fault::HtmlPage(200), 1),
            "loop" => server.switch(Quirk::SelfLoop, true),
            "equal-pages" => server.switch(Quirk::EqualPages, true),
            "no-next" => server.switch(Quirk::NoNext, true),
            "foreign-next" => server.switch(Quirk::ForeignNext, true),
            "no-total" => server.switch(Quirk::NoTotal, true),
            "no-conditional-create" => server.switch(Quirk::NoConditionalCreate, true),
            _ => return Err(format!("no fault or habit {word}").into()),
        }
    }
    server.put(json!({"resourceType": "Patient", "id": "p1",
        "identifier": [{"system": "urn:mrn", "value": "1"}], "name": [{"family": "Chalmers"}]}));
    for _ in 0..25 {
        server.put(json!({"resourceType": "Observation", "status": "final",
            "subject": {"reference": "Patient/p1"}}));
    }
    println!("{base}");
    socket
        .serve(move |request| {
            println!("{} {}", request.method(), request.uri().path());
            server.handle(request, SystemTime::now())
        })
        .forever();
    Ok(())
}
