//! Several downloads at a time, each on a thread of its own.

use std::sync::mpsc;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::error::{Error, ErrorKind};
use crate::io::{Checkpoint, Flow, Input, Step};
use crate::transport::{self, BlockingTransport, Unkept, run_blocking_keeping};

use super::download::Download;
use super::export::Export;
use super::report::Report;

/// Runs an export that is [`parallel`](Export::parallel) to its end: the export on the calling thread, each download on one of its own.
///
/// Checkpoints are kept by a function that returns only when they are safe.
///
/// # Errors
/// As the export; `NotKept` if the function fails. Downloads that are under way are waited for.
pub fn run_parallel<T: BlockingTransport>(
    transport: &T,
    mut export: Export,
    keep: impl FnMut(&Checkpoint) -> Result<(), Unkept> + Send,
) -> Result<Report, Error> {
    let keep = Mutex::new(keep);
    let keep = |checkpoint: &Checkpoint| {
        let mut keep = keep.lock().unwrap_or_else(PoisonError::into_inner);
        keep(checkpoint)
    };
    let (done, ended) = mpsc::channel::<(Download, Result<(), Error>)>();
    std::thread::scope(|scope| {
        let mut running = 0_usize;
        let mut input = Input::Start;
        loop {
            let flow = &mut export;
            input = match next(transport, flow, input, &keep)? {
                Next::Input(input) => input,
                Next::Done(report) => return Ok(report),
                Next::Wait(wait) => {
                    while let Some(mut download) = export.take_download(transport.now()) {
                        running = running.saturating_add(1);
                        let (done, keep) = (done.clone(), &keep);
                        scope.spawn(move || {
                            let ran = run_blocking_keeping(transport, &mut download, keep);
                            // The receiver is gone only if the export has failed already.
                            let _told = done.send((download, ran));
                        });
                    }
                    if running == 0 {
                        transport.sleep(wait);
                    } else if let Ok((download, ran)) = ended.recv_timeout(wait) {
                        running = running.saturating_sub(1);
                        export.give_back(transport.now(), download);
                        ran?;
                    }
                    Input::Elapsed
                }
            };
        }
    })
}

enum Next {
    Input(Input),
    Wait(Duration),
    Done(Report),
}

/// One step of the export.
fn next<T: BlockingTransport>(
    transport: &T,
    export: &mut Export,
    input: Input,
    keep: &impl Fn(&Checkpoint) -> Result<(), Unkept>,
) -> Result<Next, Error> {
    Ok(match export.advance(transport.now(), input)? {
        Step::Done(report) => Next::Done(report),
        Step::Wait(wait) => Next::Wait(wait),
        Step::Save(checkpoint) => {
            keep(&checkpoint).map_err(|Unkept| Error::new(ErrorKind::NotKept).at("bulk export"))?;
            Next::Input(Input::Saved)
        }
        Step::Send(request) => Next::Input(transport::send_blocking(transport, request)),
        // Files are streamed by the downloads.
        Step::Stream(_) | Step::More => return Err(crate::io::out_of_order()),
    })
}
