//! Exports whose files are fetched several at a time, on threads.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod bulk_support;

use std::io::{self, Cursor, Read};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bulk_support::Bench;
use sanare_client::ErrorKind;
use sanare_client::bulk::{BulkExport, Export, ExportJob, run_parallel};
use sanare_client::io::{Failure, Request};
use sanare_client::testing::{BulkEndpoint, BulkFault, BulkQuirk, FakeBulkServer};
use sanare_client::transport::{BlockingTransport, Unkept};

/// Hands requests to a server on the same thread, on a clock that waits move.
struct Direct {
    server: Arc<FakeBulkServer>,
    clock: Mutex<SystemTime>,
    open: Arc<AtomicUsize>,
    most: AtomicUsize,
}

struct Arriving {
    bytes: Cursor<Vec<u8>>,
    cut: bool,
    open: Arc<AtomicUsize>,
}

impl Read for Arriving {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        std::thread::sleep(Duration::from_millis(1));
        match self.bytes.read(into)? {
            0 if self.cut => Err(io::ErrorKind::ConnectionReset.into()),
            read => Ok(read),
        }
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        self.open.fetch_sub(1, Ordering::SeqCst);
    }
}

impl BlockingTransport for Direct {
    type Body = Arriving;

    fn open(&self, request: Request) -> Result<http::Response<Arriving>, Failure> {
        let reply = self.server.handle(&request, self.now());
        let cut = reply.cut;
        let (head, mut body) = reply.outcome?.into_parts();
        body.truncate(cut.unwrap_or(usize::MAX));
        let open = self.open.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(open, Ordering::SeqCst);
        let bytes = Cursor::new(body);
        let arriving = Arriving { bytes, cut: cut.is_some(), open: Arc::clone(&self.open) };
        Ok(http::Response::from_parts(head, arriving))
    }

    fn sleep(&self, duration: Duration) {
        *self.clock.lock().unwrap() += duration;
    }

    fn now(&self) -> SystemTime {
        *self.clock.lock().unwrap()
    }
}

fn bench() -> (Bench, Direct) {
    let mut server = FakeBulkServer::new("https://ehr.example/fhir").unwrap();
    for n in 0..40 {
        server = server.resources("Patient", 30 + n);
    }
    let bench = Bench::new(server.quirk(BulkQuirk::RedirectsToStorage));
    let direct = Direct {
        server: Arc::clone(&bench.server),
        clock: Mutex::new(bench.clock),
        open: Arc::default(),
        most: AtomicUsize::new(0),
    };
    (bench, direct)
}

#[test]
fn m9_four_at_a_time() {
    let (bench, direct) = bench();
    bench.server.fail(BulkEndpoint::File, BulkFault::CutAt(700), 9);
    bench.server.fail(BulkEndpoint::File, BulkFault::Status(503), 3);
    let job = BulkExport::patients().job(&bench.fhir).unwrap();
    let mut record = job.checkpoint().as_bytes().to_vec();
    let export = Export::new(&bench.fhir, job, bench.sinks.clone()).parallel(4);
    let report = run_parallel(&direct, export, |line| {
        record.extend_from_slice(line.as_bytes());
        Ok(())
    })
    .unwrap();
    report.assert_complete().unwrap();
    for (index, file) in report.files().iter().enumerate() {
        let kept = bench.sinks.finished(&file.name().to_string()).unwrap();
        assert!(Some(kept.as_slice()) == bench.server.body(index), "file {index}");
    }
    let most = direct.most.load(Ordering::SeqCst);
    assert!((2..=4).contains(&most), "{most} at a time");
    assert_eq!(ExportJob::load(&record).unwrap().files(), (40, 40));
    assert_eq!((bench.server.kick_offs(), bench.server.running()), (1, 0));
}

#[test]
fn m5_a_record_that_cannot_be_kept_stops_the_export() {
    for after in [0, 1, 2, 5, 9, 20] {
        let (bench, direct) = bench();
        let job = BulkExport::patients().job(&bench.fhir).unwrap();
        let mut record = job.checkpoint().as_bytes().to_vec();
        let export = Export::new(&bench.fhir, job, bench.sinks.clone()).parallel(4);
        let mut left = after;
        let error = run_parallel(&direct, export, |line| {
            if left == 0 {
                return Err(Unkept);
            }
            left -= 1;
            record.extend_from_slice(line.as_bytes());
            Ok(())
        })
        .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotKept);
        // Nothing was done that is not on record: no kick-off without its announcement.
        assert_eq!(bench.server.kick_offs(), usize::from(after > 0));
    }
}
