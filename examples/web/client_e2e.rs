//! Points this library at any FHIR R4 server, writes, reads, searches and deletes a few patients there, and prints each step.
//!
//! `SANARE_CLIENT_BASE=https://ehr.example/fhir cargo run -p examples-web --features web --example client_e2e`
//!
//! | variable | meaning |
//! |---|---|
//! | `SANARE_CLIENT_BASE` | the FHIR base, a test system; without it, npm's `@medplum/fhir-router` on this machine (`e2e/client`) |
//! | `SANARE_CLIENT_TOKEN` | a bearer token; none if not given |
//!
//! A step ends with a line that begins with `ok` or `FAILED`; the exit code is 1 if one failed, 3 if there is no server to run at.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::collections::BTreeSet;
use std::error::Error;
use std::future::Future;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::SystemTime;

use sanare_client::search::{self, Query};
use sanare_client::transport::{ReqwestTransport, run};
use sanare_client::{
    Authorization, ErrorKind, FhirClient, Generation, Limits, PageStop, PatchBody, Removal,
    SearchVia, Versioned, Write,
};
use sanare_fhir::bundle::Request;
use sanare_fhir::patch::Patch;
use sanare_fhir::primitive::Date;
use sanare_fhir::r4::{Bundle, HumanName, Identifier, Observation, Patient, Reference};

type Outcome = Result<(), Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let own = std::env::var("SANARE_CLIENT_BASE").ok().filter(|base| !base.is_empty());
    let server = own.map(|base| (base, None)).or_else(|| start_router().ok());
    let Some((base, _router)) = server else {
        eprintln!("client_e2e: not run (no SANARE_CLIENT_BASE, and no node with e2e/client)");
        return ExitCode::from(3);
    };
    match steps(&base).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("client_e2e: {error}");
            ExitCode::from(2)
        }
    }
}

/// A process that ends with us.
struct Router(Child);

impl Drop for Router {
    fn drop(&mut self) {
        let _ended = self.0.kill();
        let _ended = self.0.wait();
    }
}

fn start_router() -> Result<(String, Option<Router>), Box<dyn Error>> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../e2e/client"));
    if !folder.join("node_modules/@medplum/fhir-router/package.json").exists() {
        return Err("not installed".into());
    }
    let mut command = Command::new("node");
    command.args(["--experimental-websocket", "router.mjs"]).current_dir(folder);
    let mut router = Router(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?);
    let output = router.0.stdout.take().ok_or("no output")?;
    for line in BufReader::new(output).lines() {
        if let Some(base) = line?.strip_prefix("router: ") {
            return Ok((base.to_owned(), Some(router)));
        }
    }
    Err("the router did not start".into())
}

struct Bench {
    transport: ReqwestTransport,
    fhir: FhirClient,
    /// Sets our patients apart from those of others.
    mark: String,
    failed: usize,
}

async fn steps(base: &str) -> Result<usize, Box<dyn Error>> {
    let mut builder = FhirClient::builder(base)?.random(random);
    if let Ok(token) = std::env::var("SANARE_CLIENT_TOKEN") {
        builder = builder.authorizer(Authorization::bearer(&token, Generation(0))?);
    }
    let mut bench = Bench {
        transport: ReqwestTransport::builder(SystemTime::now).build()?,
        fhir: builder.build(),
        mark: format!("sanare-{:016x}", random()),
        failed: 0,
    };
    let b = &mut bench;
    b.step("capabilities", capabilities).await;
    b.step("create", create).await;
    b.step("read", read).await;
    b.step("conditional-create", conditional_create).await;
    b.step("update", update).await;
    b.step("conditional-update", conditional_update).await;
    b.step("patch", patch).await;
    b.step("history-and-vread", history).await;
    b.step("search-by-get-and-post", searches).await;
    b.step("paging", paging).await;
    b.step("transaction", transaction).await;
    b.step("delete", delete).await;
    Ok(bench.failed)
}

impl Bench {
    async fn step<F: Future<Output = Outcome>>(
        &mut self,
        name: &str,
        step: impl FnOnce(Tools) -> F,
    ) {
        let tools = Tools {
            transport: self.transport.clone(),
            fhir: self.fhir.clone(),
            mark: self.mark.clone(),
        };
        match step(tools).await {
            Ok(()) => println!("ok {name}"),
            Err(error) => {
                println!("FAILED {name}: {error}");
                self.failed += 1;
            }
        }
    }
}

struct Tools {
    transport: ReqwestTransport,
    fhir: FhirClient,
    mark: String,
}

const SYSTEM: &str = "urn:sanare:e2e";

impl Tools {
    fn patient(&self, number: usize) -> Patient {
        let value = format!("{}-{number}", self.mark);
        Patient {
            identifier: vec![Identifier {
                system: SYSTEM.into(),
                value: value.as_str().into(),
                ..Default::default()
            }],
            name: vec![HumanName::new(&self.mark, &["Test"])],
            ..Default::default()
        }
    }

    fn criteria(&self, number: usize) -> Query {
        let value = format!("{}-{number}", self.mark);
        Query::new().by("identifier", search::token(SYSTEM, &value))
    }

    /// The patient that the first step made.
    async fn found(&self) -> Result<Versioned<Patient>, Box<dyn Error>> {
        let mut pages = self.fhir.search::<Patient>(self.criteria(0)).pages(Limits::default());
        let page = run(&self.transport, &mut pages).await?.ok_or("no page")?;
        let patient = page.matches::<Patient>().next().ok_or("not found")??;
        let id = patient.id.as_deref().ok_or("no id")?;
        Ok(run(&self.transport, self.fhir.read::<Patient>(id)).await?)
    }
}

fn ensure(holds: bool, what: &str) -> Outcome {
    if holds { Ok(()) } else { Err(what.into()) }
}

async fn capabilities(t: Tools) -> Outcome {
    let said = run(&t.transport, t.fhir.capabilities()).await?;
    ensure(said.fhir_version().is_some_and(|it| it.starts_with("4.0")), "not R4")
}

async fn create(t: Tools) -> Outcome {
    let outcome = run(&t.transport, t.fhir.create(&t.patient(0))).await?;
    let Write::Created(written) = outcome else { return Err("not created".into()) };
    ensure(written.location_id().is_some(), "no Location")?;
    ensure(written.resource.is_some(), "no resource")
}

async fn read(t: Tools) -> Outcome {
    let read = t.found().await?;
    ensure(read.resource.name == t.patient(0).name, "another name")?;
    ensure(read.etag.is_some(), "no ETag")?;
    let absent = run(&t.transport, t.fhir.read::<Patient>("sanare-none")).await;
    let kind = absent.err().map(|error| error.kind());
    ensure(matches!(kind, Some(ErrorKind::NotFound | ErrorKind::Gone)), "an absent patient")
}

async fn conditional_create(t: Tools) -> Outcome {
    for (number, existing) in [(0, true), (1, false), (1, true)] {
        let create = t.fhir.create(&t.patient(number));
        let create = create.if_none_exist(&t.criteria(number).to_string());
        let outcome = run(&t.transport, create).await?;
        ensure(matches!(outcome, Write::Existing(_)) == existing, "created or found wrongly")?;
    }
    Ok(())
}

async fn update(t: Tools) -> Outcome {
    let mut read = t.found().await?;
    read.resource.active = true.into();
    let outcome = run(&t.transport, t.fhir.update_versioned(&read)).await?;
    ensure(matches!(outcome, Write::Updated(_)), "not updated")?;
    read.resource.active = false.into();
    let stale = run(&t.transport, t.fhir.update_versioned(&read)).await;
    let kind = stale.err().map(|error| error.kind());
    ensure(kind == Some(ErrorKind::Conflict), "a stale update went through")
}

async fn conditional_update(t: Tools) -> Outcome {
    for created in [true, false] {
        let update = t.fhir.update_where(&t.criteria(2), &t.patient(2));
        let outcome = run(&t.transport, update).await?;
        ensure(matches!(outcome, Write::Created(_)) == created, "created or updated wrongly")?;
    }
    Ok(())
}

async fn patch(t: Tools) -> Outcome {
    let read = t.found().await?;
    let id = read.resource.id.clone().ok_or("no id")?;
    let mut after = read.resource.clone();
    after.birth_date = "1970-02-03".parse::<Date>()?.into();
    let patch = PatchBody::json(&Patch::between(&read.resource, &after));
    let patch = t.fhir.patch::<Patient>(&id, patch);
    let patch = match &read.etag {
        Some(version) => patch.if_match(version),
        None => patch,
    };
    let outcome = run(&t.transport, patch).await?;
    ensure(matches!(outcome, Write::Updated(_)), "not patched")?;
    ensure(t.found().await?.resource.birth_date == after.birth_date, "without effect")
}

async fn history(t: Tools) -> Outcome {
    let read = t.found().await?;
    let id = read.resource.id.clone().ok_or("no id")?;
    let mut pages = t.fhir.history::<Patient>(&id, &Query::new(), Limits::default());
    let mut versions = 0;
    while let Some(page) = run(&t.transport, &mut pages).await? {
        versions += page.entries().len();
    }
    ensure(versions == 3, "not three versions")?;
    let version = read.etag.ok_or("no ETag")?;
    run(&t.transport, t.fhir.vread::<Patient>(&id, &version)).await?;
    Ok(())
}

async fn searches(t: Tools) -> Outcome {
    for via in [SearchVia::Get, SearchVia::Post] {
        let search = t.fhir.search::<Patient>(t.criteria(0)).via(via);
        let mut pages = search.pages(Limits::default());
        let page = run(&t.transport, &mut pages).await?.ok_or("no page")?;
        ensure(page.matches::<Patient>().count() == 1, "not one match")?;
    }
    Ok(())
}

/// Every page, or that the server dropped `next`: then by offset.
async fn paging(t: Tools) -> Outcome {
    let query = || {
        let query = Query::new().by("family", t.mark.as_str()).sort("_id");
        query.count(1).total("accurate")
    };
    for limits in [Limits::default(), Limits::default().offset_parameter("_offset")] {
        let mut pages = t.fhir.search::<Patient>(query()).via(SearchVia::Get).pages(limits);
        let mut ids = BTreeSet::new();
        while let Some(page) = run(&t.transport, &mut pages).await? {
            for patient in page.matches::<Patient>() {
                ids.insert(patient?.id);
            }
        }
        let told = matches!(pages.stop(), Some(PageStop::ServerDroppedNext { total: 3, .. }));
        match pages.stop() {
            Some(PageStop::End) if ids.len() == 3 => return Ok(()),
            _ if told => {}
            stop => return Err(format!("{} of 3, {stop:?}", ids.len()).into()),
        }
    }
    Err("not even by offset".into())
}

async fn transaction(t: Tools) -> Outcome {
    let uuid = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520";
    let observation = Observation {
        subject: Reference::literal(uuid).into(),
        status: sanare_fhir::r4::ObservationStatus::Final.into(),
        code: sanare_fhir::r4::CodeableConcept::coded(sanare_fhir::r4::Coding::loinc("8867-4"))
            .into(),
        ..Default::default()
    };
    let criteria = t.criteria(3).to_string();
    let sent = Bundle::transaction([
        Request::create(t.patient(3)).full_url(uuid).if_none_exist(&criteria),
        Request::create(observation),
    ])?;
    let answer = run(&t.transport, t.fhir.bundle(&sent)).await?.require_all()?;
    let locations: Vec<&str> =
        answer.entries().iter().filter_map(|entry| entry.location.as_deref()).collect();
    ensure(locations.len() == 2, "not two locations")?;
    let observation = locations.iter().find(|it| it.contains("Observation/")).ok_or("none")?;
    let rest = observation.split("Observation/").nth(1).unwrap_or_default();
    let id = rest.split('/').next().unwrap_or_default();
    let read = run(&t.transport, t.fhir.read::<Observation>(id)).await?;
    let subject = read.resource.subject.as_ref().and_then(|it| it.reference.as_str());
    ensure(subject.is_some_and(|it| it.contains("Patient/")), "the reference was not rewritten")?;
    let gone = run(&t.transport, t.fhir.delete::<Observation>(id)).await?;
    ensure(matches!(gone, Removal::Deleted | Removal::Accepted), "not deleted")
}

async fn delete(t: Tools) -> Outcome {
    let query = Query::new().by("family", t.mark.as_str());
    let mut pages = t.fhir.search::<Patient>(query).pages(Limits::default());
    let page = run(&t.transport, &mut pages).await?.ok_or("no page")?;
    for patient in page.matches::<Patient>() {
        let id = patient?.id.ok_or("no id")?;
        let removal = run(&t.transport, t.fhir.delete::<Patient>(&id)).await?;
        ensure(matches!(removal, Removal::Deleted | Removal::Accepted), "not deleted")?;
        let read = run(&t.transport, t.fhir.read::<Patient>(&id)).await;
        let kind = read.err().map(|error| error.kind());
        ensure(matches!(kind, Some(ErrorKind::Gone | ErrorKind::NotFound)), "still there")?;
    }
    Ok(())
}

fn random() -> u64 {
    let mut bytes = [0; 8];
    // Without randomness there is no jitter, and nothing worse.
    let _ = getrandom::fill(&mut bytes);
    u64::from_le_bytes(bytes)
}
