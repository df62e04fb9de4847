//! A fake bulk server, what keeps files and record, and a clock.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "tests, of which each uses a part"
)]

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sanare_client::bulk::{BulkExport, Export, ExportJob, Report};
use sanare_client::io::{Flow, Input, Step};
use sanare_client::testing::{BulkEndpoint, FakeBulkServer, MemorySinks, drive_keeping};
use sanare_client::{
    Authorization, Authorizer, Credential, Error, FhirClient, FhirClientBuilder, Generation,
    Renewal,
};

pub struct Bench {
    pub server: Arc<FakeBulkServer>,
    pub fhir: FhirClient,
    pub sinks: MemorySinks,
    pub record: Vec<u8>,
    pub clock: SystemTime,
}

impl Bench {
    pub fn new(server: FakeBulkServer) -> Self {
        Self::with(server, |builder, _| builder)
    }

    pub fn with(
        server: FakeBulkServer,
        build: impl FnOnce(FhirClientBuilder, &Arc<FakeBulkServer>) -> FhirClientBuilder,
    ) -> Self {
        let server = Arc::new(server);
        let builder = FhirClient::builder("https://ehr.example/fhir").unwrap();
        Self {
            fhir: build(builder, &server).build(),
            server,
            sinks: MemorySinks::default(),
            record: Vec::new(),
            clock: UNIX_EPOCH + Duration::from_secs(1_800_000_000),
        }
    }

    /// A new job, to its end.
    pub fn run(&mut self, ask: &BulkExport) -> Result<Report, Error> {
        let job = ask.job(&self.fhir)?;
        self.run_kept(job, |export| export)
    }

    /// The job in the record, to its end.
    pub fn resume(&mut self) -> Result<Report, Error> {
        let job = ExportJob::load(&self.record)?;
        self.run_kept(job, |export| export)
    }

    pub fn run_kept(
        &mut self,
        job: ExportJob,
        set: impl FnOnce(Export) -> Export,
    ) -> Result<Report, Error> {
        self.record = job.checkpoint().as_bytes().to_vec();
        let export = set(Export::new(&self.fhir, job, self.sinks.clone()));
        let Self { server, clock, record, .. } = self;
        drive_keeping(
            export,
            clock,
            |request, now| server.handle(request, now),
            |line| record.extend_from_slice(line.as_bytes()),
        )
    }

    pub fn seen(&self, endpoint: BulkEndpoint) -> usize {
        self.server.seen().iter().filter(|seen| seen.endpoint == endpoint).count()
    }

    /// The times between the requests of a kind.
    pub fn gaps(&self, endpoint: BulkEndpoint) -> Vec<Duration> {
        let seen = self.server.seen();
        let times: Vec<SystemTime> =
            seen.iter().filter(|seen| seen.endpoint == endpoint).map(|seen| seen.at).collect();
        times.windows(2).map(|pair| pair[1].duration_since(pair[0]).unwrap()).collect()
    }
}

/// Hands out the server's token, and fetches the new one where the old was refused.
#[derive(Clone)]
pub struct Tokens {
    server: Arc<FakeBulkServer>,
    now: Arc<Mutex<Authorization>>,
}

impl Tokens {
    pub fn of(server: &Arc<FakeBulkServer>) -> Self {
        let first = Authorization::bearer(&server.token(), Generation(0)).unwrap();
        Self { server: Arc::clone(server), now: Arc::new(Mutex::new(first)) }
    }
}

impl Authorizer for Tokens {
    fn credential(&self, _: SystemTime) -> Credential {
        Credential::Ready(self.now.lock().unwrap().clone())
    }

    fn renew(&self, refused: Generation) -> Option<Renewal> {
        Some(Box::new(Fetch { tokens: self.clone(), refused }))
    }
}

struct Fetch {
    tokens: Tokens,
    refused: Generation,
}

impl Flow for Fetch {
    type Output = Authorization;

    fn advance(&mut self, _: SystemTime, _: Input) -> Result<Step<Authorization>, Error> {
        let next = Generation(self.refused.0 + 1);
        let fresh = Authorization::bearer(&self.tokens.server.token(), next)?;
        *self.tokens.now.lock().unwrap() = fresh.clone();
        Ok(Step::Done(fresh))
    }
}
