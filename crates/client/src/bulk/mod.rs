//! Bulk export.

mod download;
mod export;
mod intake;
mod job;
mod kick_off;
mod manifest;
mod poll;
mod report;
mod sink;

pub use download::Download;
pub use export::Export;
pub use intake::BadLines;
pub use job::{BadLine, BadLineKind, ExportJob, FileFailure, Phase, Totals};
pub use kick_off::{BulkExport, Edition, ExportParameter};
pub use manifest::{Lint, LintKind, Manifest, ManifestFile, Section};
pub use report::{FileReport, Finding, Report};
pub use sink::{FileName, Sink, SinkBroken, Sinks};
