//! Bulk export: whole populations as files, by the editions STU1 to STU3 of Bulk Data Access and the ballot of STU4.
//!
//! [`BulkExport`] says what to export. [`ExportJob`] is one export as a value that can be kept. [`Export`] carries it out: kick-off,
//! polling, manifest, files, deletion. It can be killed at any time; another one goes on from the record, and never starts a second
//! export.
//!
//! ```no_run
//! use sanare_client::FhirClient;
//! use sanare_client::bulk::{BulkExport, Export, NdjsonFolder, RecordFile};
//! use sanare_client::transport::{BlockingTransport, run_blocking_keeping};
//!
//! # fn example(transport: &impl BlockingTransport) -> Result<(), sanare_client::Error> {
//! let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
//! let ask = BulkExport::group("42").types(["Patient", "Observation"]);
//!
//! // A new job, or the one that the record holds.
//! let (mut record, job) = RecordFile::open("export.job", || ask.job(&fhir))?;
//! let export = Export::new(&fhir, job, NdjsonFolder::new("out")?);
//! let report = run_blocking_keeping(transport, export, |line| record.append(line))?;
//!
//! report.assert_complete()?; // every file, every count, no errors of the server
//! let next_since = report.transaction_time();
//! # Ok(())
//! # }
//! ```
//!
//! | question | answer |
//! |---|---|
//! | The answer to the kick-off was lost. | [`UnknownOutcome`](crate::ErrorKind::UnknownOutcome); see [`ExportJob::adopt_poll_url`] |
//! | The server asks to come back in five hours. | [`Deferred`](crate::ErrorKind::Deferred) with the time; the record keeps it |
//! | A download broke off. | It goes on where it broke, with `Range` and `If-Range`, also after a crash |
//! | The addresses of the files have expired. | The manifest is read again |
//! | Is everything there? | [`Report::assert_complete`] |
//! | Is it still what was fetched, and was nothing of it deleted? | [`NdjsonFolder::verify`] |
//! | Exports overlap, or came with `_elements`: which line counts? | [`Merge`] |
//! | Patients have joined the group since. | [`GroupUpdate`] |
//! | Resources point to attachments. | [`AttachmentLink`], [`FhirClient::fetch_file`](crate::FhirClient::fetch_file) |
//! | The server publishes a data set. | [`PublishedChain`] |
//! | We have the data, and hand them over. | [`Submission`] |
//! | The server keeps a group by a query. | [`CohortGroup`] |
//!
//! The standard: [Bulk Data Access 2.0](https://hl7.org/fhir/uv/bulkdata/STU2/export.html).

mod attachments;
mod blocks;
mod cohort;
mod deleted;
mod disk;
mod download;
mod export;
mod fetch;
mod group;
mod intake;
mod job;
mod kick_off;
mod line;
mod manifest;
mod merge;
mod parallel;
mod poll;
mod publish;
mod report;
mod sink;
mod submit;
mod verify;

pub use attachments::AttachmentLink;
pub use blocks::Blocks;
pub use cohort::{CohortGroup, CohortType};
pub use deleted::Deletion;
pub use disk::{NdjsonFolder, RecordFile};
pub use download::Download;
pub use export::Export;
pub use fetch::{FileFetch, RemoteFile};
pub use group::{GroupPlan, GroupUpdate};
pub use intake::BadLines;
pub use job::{BadLine, BadLineKind, ExportJob, FileFailure, Phase, Totals};
pub use kick_off::{BulkExport, Edition, ExportParameter};
pub use manifest::{Lint, LintKind, Manifest, ManifestFile, Section};
pub use merge::{Merge, Taken};
pub use parallel::run_parallel;
pub use publish::{Published, PublishedChain, PublishedPage};
pub use report::{FileReport, Finding, Report};
pub use sink::{FileName, Sink, SinkBroken, Sinks};
pub use submit::{SUBMIT_SCOPE, Submission, SubmissionEnd, SubmittedManifest, Submitting};
pub use verify::Flaw;
