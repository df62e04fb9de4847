//! The laws of bulk exports.

use std::time::{Duration, SystemTime};

use sanare_client::FhirClient;
use sanare_client::bulk::{Export, ExportJob, Manifest};
use sanare_client::io::{Failure, Flow, Input, Step};
use sanare_client::testing::MemorySinks;

/// A manifest that reads has its files in the order of the lists, each with an address; one that does not gives an error that quotes
/// nothing of it.
pub fn manifest(data: &[u8]) {
    match Manifest::parse(data) {
        Ok(manifest) => {
            let lists = [manifest.output(), manifest.deleted(), manifest.errors()].concat();
            assert_eq!(lists, manifest.files());
            assert!(manifest.files().iter().all(|file| !file.url().trim().is_empty()));
            for lint in manifest.lints() {
                assert!(lint.to_string().is_ascii());
            }
        }
        Err(error) => assert!(error.to_string().is_ascii()),
    }
}

/// A record that loads is written as one that loads to the same job, also with a torn line behind it; and the job comes to an end where
/// nothing answers.
pub fn state(data: &[u8]) {
    let Ok(job) = ExportJob::load(data) else { return };
    let mut record = job.checkpoint().as_bytes().to_vec();
    assert!(ExportJob::load(&record).is_ok_and(|again| again == job));
    record.extend_from_slice(b"{\"file\":");
    assert!(ExportJob::load(&record).is_ok_and(|again| again == job));

    let fhir = FhirClient::builder("https://ehr.example/fhir").expect("a base URL").build();
    let mut export = Export::new(&fhir, job, MemorySinks::default());
    let mut now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let mut input = Input::Start;
    for _ in 0..2_000 {
        input = match export.advance(now, input) {
            Err(_) | Ok(Step::Done(_)) => return,
            Ok(Step::Save(_)) => Input::Saved,
            Ok(Step::Wait(wait)) => {
                now += wait;
                Input::Elapsed
            }
            Ok(_) => Input::Failed(Failure::NoAnswer),
        };
    }
    panic!("it does not end");
}
