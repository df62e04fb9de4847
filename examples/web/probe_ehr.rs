//! Tells what a FHIR server really supports, against what a project needs: `probe_ehr [--json | --html] NEED.yaml [BASE]`.
//!
//! `cargo run -p examples-web --features web --example probe_ehr -- examples/web/data/need.yaml https://hapi.fhir.org/baseR4`
//!
//! It reads and searches, and writes nothing. Each row of the report says what is needed, what the server says of itself, and what it did.
//! Without a base it probes a fake server on this machine. `SANARE_CLIENT_TOKEN` is a bearer token. The exit code is 0 if nothing is missing.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![allow(clippy::disallowed_methods, reason = "a program has a clock")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use sanare_client::retry::{Budget, Class};
use sanare_client::search::Query;
use sanare_client::testing::{FakeServer, Loopback, Serving};
use sanare_client::transport::{UreqTransport, run_blocking};
use sanare_client::{
    Authorization, Call, Capabilities, Entry, ErrorKind, FhirClient, Generation, Interaction,
    Label, Limits, Page, PageStop, Plan, Reply, ResourceCapabilities,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a project needs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Need {
    release: Option<String>,
    #[serde(default)]
    resources: BTreeMap<String, ResourceNeed>,
    #[serde(default)]
    conditional_create: Vec<String>,
    #[serde(default)]
    operations: Vec<String>,
    #[serde(default)]
    scopes: Vec<String>,
    paging: Option<PagingNeed>,
    rate: Option<RateNeed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResourceNeed {
    #[serde(default)]
    interactions: Vec<String>,
    /// A search parameter, and a value in the form of the standard to try it with.
    #[serde(default)]
    search: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PagingNeed {
    r#type: String,
    query: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RateNeed {
    r#type: String,
    requests: u32,
}

/// A row of the report.
#[derive(Serialize)]
struct Finding {
    area: String,
    need: String,
    /// What the server says of itself.
    says: String,
    /// What it did when it was tried.
    does: String,
    verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Verdict {
    /// It is there.
    Met,
    /// It is there and the server does not say so, or it could not be tried.
    Doubtful,
    /// It is not there.
    Missing,
}

struct Probe {
    fhir: FhirClient,
    transport: UreqTransport,
    said: Option<Capabilities>,
    findings: Vec<Finding>,
}

fn main() -> ExitCode {
    match probe() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("probe_ehr: {error}");
            ExitCode::from(2)
        }
    }
}

fn probe() -> Result<bool, Box<dyn Error>> {
    let (mut form, mut files) = ("text", Vec::new());
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => form = "json",
            "--html" => form = "html",
            _ => files.push(argument),
        }
    }
    let (need, base) = match files.as_slice() {
        [need] => (need, None),
        [need, base] => (need, Some(base.clone())),
        _ => return Err("probe_ehr [--json | --html] NEED.yaml [BASE]".into()),
    };
    let need: Need = serde_norway::from_str(&std::fs::read_to_string(need)?)?;
    let own = base.is_none().then(fake_server).transpose()?;
    let base = base.or_else(|| own.as_ref().map(|(_, base)| base.clone())).unwrap_or_default();

    let mut builder =
        FhirClient::builder(&base)?.budget(Budget::attempts(2).total(Duration::from_secs(20)));
    if let Ok(token) = std::env::var("SANARE_CLIENT_TOKEN") {
        builder = builder.authorizer(Authorization::bearer(&token, Generation(0))?);
    }
    let mut probe = Probe {
        fhir: builder.build(),
        transport: UreqTransport::new(SystemTime::now),
        said: None,
        findings: Vec::new(),
    };
    probe.run(&need);
    match form {
        "json" => println!("{}", serde_json::to_string_pretty(&probe.findings)?),
        "html" => println!("{}", html(&base, &probe.findings)),
        _ => println!("{}", text(&probe.findings)),
    }
    Ok(probe.findings.iter().all(|finding| finding.verdict != Verdict::Missing))
}

/// A server with a patient and five observations.
fn fake_server() -> Result<(Serving, String), Box<dyn Error>> {
    let socket = Loopback::bind()?;
    let base = format!("{}/fhir", socket.origin());
    let server = FakeServer::new(&base)?;
    server.put(serde_json::json!({"resourceType": "Patient", "id": "p1",
        "identifier": [{"system": "urn:mrn", "value": "42"}], "name": [{"family": "Chalmers"}]}));
    for _ in 0..5 {
        server.put(serde_json::json!({"resourceType": "Observation", "status": "final",
            "subject": {"reference": "Patient/p1"}}));
    }
    Ok((socket.serve(move |request| server.handle(request, SystemTime::now())), base))
}

impl Probe {
    fn run(&mut self, need: &Need) {
        self.capabilities(need);
        self.scopes(need);
        for (name, of_type) in &need.resources {
            self.interactions(name, of_type);
            for (parameter, value) in &of_type.search {
                self.search(name, parameter, value);
            }
        }
        for name in &need.conditional_create {
            let said = self.said.as_ref().and_then(|said| said.resource(name));
            let said = said.and_then(ResourceCapabilities::conditional_create);
            self.add("conditional create", name, said, None);
        }
        for name in &need.operations {
            let said = self.said.as_ref().map(|said| {
                said.has_operation(name) || said.resources().any(|(_, it)| it.has_operation(name))
            });
            self.add("operation", &format!("${name}"), said, None);
        }
        if let Some(paging) = &need.paging {
            self.paging(paging);
        }
        if let Some(rate) = &need.rate {
            self.rate(rate);
        }
    }

    /// A row: what was seen counts more than what is said.
    fn add(
        &mut self,
        area: &str,
        need: &str,
        said: Option<bool>,
        seen: Option<Result<String, String>>,
    ) {
        let says = match said {
            Some(true) => "yes",
            Some(false) => "no",
            None => "nothing",
        };
        let verdict = match (&seen, said) {
            (Some(Ok(_)), Some(false)) => Verdict::Doubtful,
            (Some(Ok(_)), _) => Verdict::Met,
            (Some(Err(_)), _) | (None, Some(false)) => Verdict::Missing,
            (None, _) => Verdict::Doubtful,
        };
        let does = match seen {
            Some(Ok(does) | Err(does)) => does,
            None => "not tried".to_owned(),
        };
        self.findings.push(Finding {
            area: area.to_owned(),
            need: need.to_owned(),
            says: says.to_owned(),
            does,
            verdict,
        });
    }

    fn capabilities(&mut self, need: &Need) {
        let seen = match run_blocking(&self.transport, self.fhir.capabilities()) {
            Ok(said) => {
                let version = said.fhir_version().unwrap_or("none").to_owned();
                let fits = need.release.as_deref().is_none_or(|wanted| {
                    said.release().is_some_and(|release| release.to_string() == wanted)
                });
                let software = said.software().unwrap_or("unnamed software").to_owned();
                self.said = Some(said);
                let does = format!("FHIR {version}, {software}");
                if fits { Ok(does) } else { Err(does) }
            }
            Err(error) => Err(error.to_string()),
        };
        self.add("server", need.release.as_deref().unwrap_or("any release"), None, Some(seen));
    }

    /// What `.well-known/smart-configuration` lists.
    fn scopes(&mut self, need: &Need) {
        if need.scopes.is_empty() {
            return;
        }
        let url = self.fhir.base().below([".well-known", "smart-configuration"]);
        let label = Label::system(Interaction::Capabilities);
        let plan = Plan::new(http::Method::GET, url, Class::Safe, label).without_credential();
        let listed: Option<Vec<String>> =
            match run_blocking(&self.transport, Call::new(&self.fhir, plan)) {
                Ok(Reply::Answer(answer)) if answer.status().is_success() => {
                    let document: Option<Value> =
                        serde_json::from_slice(answer.response.body()).ok();
                    document.and_then(|document| {
                        let list = document.get("scopes_supported")?.as_array()?.clone();
                        Some(list.iter().filter_map(|it| Some(it.as_str()?.to_owned())).collect())
                    })
                }
                _ => None,
            };
        for scope in &need.scopes {
            let said = listed.as_ref().map(|listed| listed.contains(scope));
            self.add("scope", scope, said, None);
        }
    }

    fn interactions(&mut self, name: &str, need: &ResourceNeed) {
        for code in &need.interactions {
            let said = self.said.as_ref().map(|said| {
                said.resource(name).is_some_and(|it| {
                    INTERACTIONS.iter().any(|known| known.code() == code && it.has(*known))
                })
            });
            let seen = match code.as_str() {
                "read" => Some(self.read(name)),
                "search-type" => Some(self.first_page(name, Query::new().count(1)).map(|page| {
                    format!("{} entries, total {:?}", page.entries().len(), page.total)
                })),
                _ => None,
            };
            self.add("interaction", &format!("{code} {name}"), said, seen);
        }
    }

    fn read(&self, name: &str) -> Result<String, String> {
        let page = self.first_page(name, Query::new().count(1))?;
        let id = page.entries().iter().find_map(Entry::id);
        let id = id.ok_or("nothing to read")?;
        let read = run_blocking(&self.transport, self.fhir.read_json(name, id));
        let read = read.map_err(|error| error.to_string())?;
        let version = if read.etag.is_some() { "with" } else { "without" };
        Ok(format!("read, {version} a version"))
    }

    fn first_page(&self, name: &str, query: Query) -> Result<Page, String> {
        let mut pages = self.fhir.search_type(name, query).pages(Limits::default());
        let page = run_blocking(&self.transport, &mut pages).map_err(|error| error.to_string())?;
        page.ok_or_else(|| "no page".to_owned())
    }

    fn search(&mut self, name: &str, parameter: &str, value: &str) {
        let said = self.said.as_ref().map(|said| !said.denies_search(name, parameter));
        let query = Query::new().raw(parameter, value).count(1);
        let seen = self.first_page(name, query).and_then(|page| match &page.ignored_params {
            Some(ignored) if ignored.iter().any(|it| it == parameter) => {
                Err("passed over without a word".to_owned())
            }
            Some(_) => Ok(format!("taken up, {} entries", page.entries().len())),
            None => Ok(format!(
                "answered, {} entries; whether it was taken up is not told",
                page.entries().len()
            )),
        });
        self.add("search parameter", &format!("{name}.{parameter}"), said, Some(seen));
    }

    fn paging(&mut self, need: &PagingNeed) {
        let query = Query::parse(&need.query);
        let mut pages =
            self.fhir.search_type(&need.r#type, query).pages(Limits::default().pages(3));
        let mut seen = 0;
        let result = loop {
            match run_blocking(&self.transport, &mut pages) {
                Ok(Some(_)) => seen += 1,
                Ok(None) => break Ok(()),
                Err(error) => break Err(error.to_string()),
            }
        };
        let told = format!("{seen} pages, total {:?}, {:?}", pages.total(), pages.stop());
        let seen = match (result, pages.stop()) {
            (Err(error), _) => Err(error),
            (_, Some(PageStop::End | PageStop::Limit)) if pages.duplicates() == 0 => Ok(told),
            _ => Err(told),
        };
        self.add("paging", &need.r#type, None, Some(seen));
    }

    /// Reads in a row, as fast as they come.
    fn rate(&mut self, need: &RateNeed) {
        let started = Instant::now();
        let mut slowest = Duration::ZERO;
        let mut seen = Ok(String::new());
        for number in 1..=need.requests {
            let began = Instant::now();
            let mut pages = self
                .fhir
                .search_type(&need.r#type, Query::new().count(1))
                .pages(Limits::default().pages(1));
            match run_blocking(&self.transport, &mut pages) {
                Ok(_) => slowest = slowest.max(began.elapsed()),
                Err(error)
                    if error.kind() == ErrorKind::Deferred || error.status() == Some(429) =>
                {
                    seen = Err(format!("limited at request {number}"));
                    break;
                }
                Err(error) => {
                    seen = Err(error.to_string());
                    break;
                }
            }
        }
        let seen = seen.map(|_| {
            let seconds = started.elapsed().as_secs_f64();
            format!("{} in {seconds:.1} s, slowest {} ms", need.requests, slowest.as_millis())
        });
        self.add("rate", &format!("{} searches in a row", need.requests), None, Some(seen));
    }
}

const INTERACTIONS: [Interaction; 8] = [
    Interaction::Read,
    Interaction::Vread,
    Interaction::Create,
    Interaction::Update,
    Interaction::Patch,
    Interaction::Delete,
    Interaction::HistoryInstance,
    Interaction::SearchType,
];

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::Doubtful => "doubtful",
        Verdict::Missing => "MISSING",
    }
}

fn text(findings: &[Finding]) -> String {
    let mut out = String::new();
    for Finding { area, need, says, does, verdict } in findings {
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "{:8}  {area}: {need} (says {says}; {does})", word(*verdict));
    }
    let count = |wanted| findings.iter().filter(|it| it.verdict == wanted).count();
    let _ = write!(
        out,
        "{} met, {} doubtful, {} missing",
        count(Verdict::Met),
        count(Verdict::Doubtful),
        count(Verdict::Missing)
    );
    out
}

fn html(base: &str, findings: &[Finding]) -> String {
    let mut rows = String::new();
    for Finding { area, need, says, does, verdict } in findings {
        let cells = [area, need, says, does].map(|cell| format!("<td>{}</td>", escaped(cell)));
        let _ = writeln!(
            rows,
            "<tr class=\"{}\">{}<td>{}</td></tr>",
            word(*verdict).to_lowercase(),
            cells.concat(),
            word(*verdict)
        );
    }
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Access probe</title>\n\
         <style>body{{font:14px sans-serif;margin:2em}}table{{border-collapse:collapse}}td,th{{border:1px solid #ccc;padding:.3em .6em;\
         text-align:left}}.met{{background:#e8f5e9}}.doubtful{{background:#fff8e1}}.missing{{background:#ffebee}}</style>\n\
         <h1>Access probe</h1><p>{}</p>\n<table><tr><th>area<th>need<th>the server says<th>the server does<th>verdict</tr>\n{rows}</table></html>",
        escaped(base)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
