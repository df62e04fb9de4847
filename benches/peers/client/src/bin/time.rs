//! Times our client beside plain reqwest, at the same server on this machine: reads, one large file, forty files four at a time. Wall time,
//! because that is what waits for a network; the rounds of both sides take turns.
//!
//! `client-time [MEBIBYTES]` takes another size of the large file than 64.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use peers_client::{PATIENT, serve};
use sanare_client::FhirClient;
use sanare_client::bulk::{BulkExport, Export, NdjsonFolder, RecordFile, run_parallel};
use sanare_client::io::{Failure, Request};
use sanare_client::testing::{PlainBody, PlainHttp};
use sanare_client::transport::{BlockingTransport, ReqwestTransport, run, run_keeping};
use sanare_fhir::r4::Patient;
use sha2::{Digest as _, Sha256};
use tokio::io::AsyncWriteExt as _;
use tokio::runtime::Runtime;

type Outcome<T> = Result<T, Box<dyn Error>>;

const ROUNDS: usize = 5;

fn main() -> Outcome<()> {
    let size = std::env::args().nth(1).map_or(Ok(64), |text| text.parse())?;
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    reads(&runtime)?;
    large_file(&runtime, size)?;
    many_files(&runtime)?;
    Ok(())
}

/// Both sides in turns: the median of each, and the median of the ratios.
fn turns(
    title: &str,
    bytes: u64,
    mut ours: impl FnMut() -> Outcome<()>,
    peers: &mut [Peer<'_>],
) -> Outcome<()> {
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); peers.len() + 1];
    for _ in 0..ROUNDS {
        let began = Instant::now();
        ours()?;
        times[0].push(began.elapsed());
        for (at, peer) in peers.iter_mut().enumerate() {
            let began = Instant::now();
            (peer.pass)()?;
            times[at + 1].push(began.elapsed());
        }
    }
    println!("\n{title}, {ROUNDS} rounds");
    println!("| | ms | MB/s | our time / its time |\n|---|---:|---:|---:|");
    let names = std::iter::once("sanare-client").chain(peers.iter().map(|peer| peer.name));
    for (at, name) in names.enumerate() {
        let ratios =
            times[0].iter().zip(&times[at]).map(|(a, b)| a.as_secs_f64() / b.as_secs_f64());
        let seconds = median(times[at].iter().map(Duration::as_secs_f64).collect());
        println!(
            "| {name} | {:.1} | {:.0} | {:.2} |",
            seconds * 1e3,
            bytes as f64 / 1e6 / seconds,
            median(ratios.collect())
        );
    }
    Ok(())
}

struct Peer<'a> {
    name: &'static str,
    pass: Box<dyn FnMut() -> Outcome<()> + 'a>,
}

fn peer<'a>(name: &'static str, pass: impl FnMut() -> Outcome<()> + 'a) -> Peer<'a> {
    Peer { name, pass: Box::new(pass) }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn plain() -> Outcome<reqwest::Client> {
    Ok(sanare_http::tls::Client::builder().build()?)
}

/// A thousand reads, typed on both sides.
fn reads(runtime: &Runtime) -> Outcome<()> {
    let server = serve(0, 0)?;
    let transport = ReqwestTransport::builder(SystemTime::now).build()?;
    let fhir = FhirClient::builder(&server.base)?.build();
    let client = plain()?;
    let url = format!("{}/Patient/1", server.base);
    let ours = || {
        runtime.block_on(async {
            for _ in 0..1000 {
                let read = run(&transport, fhir.read::<Patient>("1")).await?;
                assert_eq!(read.resource.id.as_deref(), Some("1"));
            }
            Ok(())
        })
    };
    let theirs = || {
        runtime.block_on(async {
            for _ in 0..1000 {
                let body = client
                    .get(&url)
                    .header("accept", "application/fhir+json")
                    .send()
                    .await?
                    .bytes()
                    .await?;
                let patient: Patient =
                    sanare_fhir::json::read(&body).map_err(|_| "not a patient")?;
                assert_eq!(patient.id.as_deref(), Some("1"));
            }
            Ok(())
        })
    };
    turns(
        "1,000 reads",
        1000 * PATIENT.len() as u64,
        ours,
        &mut [peer("reqwest, and the same reader", theirs)],
    )
}

/// The export of one file, and a download of the same bytes: to a file, with the hash that an export makes too, and to nowhere.
fn large_file(runtime: &Runtime, mebibytes: u64) -> Outcome<()> {
    let server = serve(1, mebibytes)?;
    let url = format!("{}/file/000", server.base);
    let client = plain()?;
    let transport = ReqwestTransport::builder(SystemTime::now).build()?;
    let fhir = FhirClient::builder(&server.base)?.build();
    let folder = Folder::new("peers-client-large")?;
    let ours = || {
        let here = folder.fresh()?;
        runtime.block_on(async {
            let (mut record, job) =
                RecordFile::open(here.join("job"), || BulkExport::patients().job(&fhir))?;
            let export = Export::new(&fhir, job, NdjsonFolder::new(&here)?).keep_on_server();
            let hurried = Hurried(&transport);
            let report = run_keeping(&hurried, export, |line| record.append(line)).await?;
            Ok(report.assert_complete()?)
        })
    };
    let nowhere = || {
        runtime.block_on(async {
            let mut answer = client.get(&url).send().await?;
            let mut bytes = 0;
            while let Some(chunk) = answer.chunk().await? {
                bytes += chunk.len() as u64;
            }
            assert_eq!(bytes, server.bytes);
            Ok(())
        })
    };
    let to_file = || {
        let here = folder.fresh()?;
        runtime.block_on(download(&client, &url, here.join("file"), false))
    };
    let hashed = || {
        let here = folder.fresh()?;
        runtime.block_on(download(&client, &url, here.join("file"), true))
    };
    turns(
        &format!("one file of {} bytes", server.bytes),
        server.bytes,
        ours,
        &mut [
            peer("reqwest to nowhere", nowhere),
            peer("reqwest to a file, synced", to_file),
            peer("reqwest to a file with SHA-256, synced", hashed),
        ],
    )
}

/// Forty files, four at a time: threads on our side, tasks on the other.
fn many_files(runtime: &Runtime) -> Outcome<()> {
    const FILES: usize = 40;
    let server = serve(FILES, 2)?;
    let fhir = FhirClient::builder(&server.base)?.build();
    let client = plain()?;
    let folder = Folder::new("peers-client-many")?;
    let ours = || {
        let here = folder.fresh()?;
        let (mut record, job) =
            RecordFile::open(here.join("job"), || BulkExport::patients().job(&fhir))?;
        let export =
            Export::new(&fhir, job, NdjsonFolder::new(&here)?).keep_on_server().parallel(4);
        let transport = HurriedPlain(PlainHttp::new(SystemTime::now));
        let report = run_parallel(&transport, export, |line| record.append(line))?;
        Ok(report.assert_complete()?)
    };
    let theirs = || {
        let here = folder.fresh()?;
        runtime.block_on(async {
            let next = Arc::new(std::sync::atomic::AtomicUsize::new(0));
            let mut tasks = Vec::new();
            for _ in 0..4 {
                let (next, client) = (Arc::clone(&next), client.clone());
                let (base, here) = (server.base.clone(), here.clone());
                tasks.push(tokio::spawn(async move {
                    loop {
                        let file = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                        if file >= FILES {
                            return Ok::<(), String>(());
                        }
                        let url = format!("{base}/file/{file:03}");
                        let done = download(&client, &url, here.join(file.to_string()), true).await;
                        done.map_err(|error| error.to_string())?;
                    }
                }));
            }
            for task in tasks {
                task.await??;
            }
            Ok(())
        })
    };
    turns(
        "40 files, four at a time",
        FILES as u64 * server.bytes,
        ours,
        &mut [peer("reqwest to files with SHA-256, synced", theirs)],
    )
}

async fn download(client: &reqwest::Client, url: &str, path: PathBuf, hash: bool) -> Outcome<()> {
    let mut answer = client.get(url).send().await?;
    let mut file =
        tokio::io::BufWriter::with_capacity(64 * 1024, tokio::fs::File::create(path).await?);
    let mut sum = Sha256::new();
    while let Some(chunk) = answer.chunk().await? {
        if hash {
            sum.update(&chunk);
        }
        file.write_all(&chunk).await?;
    }
    file.flush().await?;
    file.get_ref().sync_all().await?;
    std::hint::black_box(sum.finalize());
    Ok(())
}

/// The server is complete at the first poll; the second that a client waits before it is no work.
struct Hurried<'a>(&'a ReqwestTransport);

impl sanare_client::transport::Transport for Hurried<'_> {
    type Body = sanare_client::transport::ReqwestBody;

    async fn open(&self, request: Request) -> Result<http::Response<Self::Body>, Failure> {
        self.0.open(request).await
    }

    async fn sleep(&self, _: Duration) {}

    /// Beyond every wait.
    fn now(&self) -> SystemTime {
        hurried()
    }
}

struct HurriedPlain(PlainHttp);

impl BlockingTransport for HurriedPlain {
    type Body = PlainBody;

    fn open(&self, request: Request) -> Result<http::Response<PlainBody>, Failure> {
        self.0.open(request)
    }

    fn sleep(&self, _: Duration) {}

    fn now(&self) -> SystemTime {
        hurried()
    }
}

/// A clock that goes on by a minute each time.
fn hurried() -> SystemTime {
    static MINUTES: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let minutes = MINUTES.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000 + 60 * minutes)
}

/// A folder that is gone when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Outcome<Self> {
        Ok(Self(std::env::temp_dir().join(format!("{name}-{}", std::process::id()))))
    }

    /// The folder, empty.
    fn fresh(&self) -> Outcome<PathBuf> {
        if Path::new(&self.0).exists() {
            std::fs::remove_dir_all(&self.0)?;
        }
        std::fs::create_dir_all(&self.0)?;
        Ok(self.0.clone())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.0);
    }
}
