//! Files and the record of a job in folders of this machine.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind};
use crate::io::Checkpoint;
use crate::transport::Unkept;

use super::job::ExportJob;
use super::sink::{FileName, Sink, SinkBroken, Sinks};

/// Files in a folder, named as [`FileName`] says. One that is not whole yet has `.part` at the end of its name.
///
/// ```no_run
/// use sanare_client::FhirClient;
/// use sanare_client::bulk::{BulkExport, Export, NdjsonFolder, RecordFile};
///
/// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
/// let (mut record, job) = RecordFile::open("export.job", || BulkExport::patients().job(&fhir))?;
/// let export = Export::new(&fhir, job, NdjsonFolder::new("out")?);
/// // transport::run_keeping(&transport, export, |checkpoint| record.append(checkpoint)).await?
/// # let _ = (export, record);
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone)]
pub struct NdjsonFolder(PathBuf);

impl NdjsonFolder {
    /// A folder, which is made if it does not exist.
    ///
    /// # Errors
    /// `NotKept` if it cannot be made.
    pub fn new(folder: impl Into<PathBuf>) -> Result<Self, Error> {
        let folder = folder.into();
        fs::create_dir_all(&folder).map_err(|_| not_kept("folder"))?;
        Ok(Self(folder))
    }

    /// Where a file is when it is whole.
    pub fn path(&self, file: &FileName) -> PathBuf {
        self.0.join(file.to_string())
    }
}

impl Sinks for NdjsonFolder {
    fn open(&mut self, file: &FileName) -> Result<Box<dyn Sink>, SinkBroken> {
        let whole = self.path(file);
        let part = self.0.join(format!("{file}.part"));
        Ok(Box::new(NdjsonFile { whole, part, writer: None }))
    }
}

/// Shows that it is one; paths can name people.
impl fmt::Debug for NdjsonFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NdjsonFolder")
    }
}

struct NdjsonFile {
    whole: PathBuf,
    part: PathBuf,
    writer: Option<BufWriter<File>>,
}

impl NdjsonFile {
    fn writer(&mut self) -> std::io::Result<&mut BufWriter<File>> {
        if self.writer.is_none() {
            let file = OpenOptions::new().create(true).append(true).open(&self.part)?;
            self.writer = Some(BufWriter::with_capacity(BUFFER, file));
        }
        self.writer.as_mut().ok_or_else(|| std::io::ErrorKind::Other.into())
    }

    fn replay_from(&mut self, each: &mut dyn FnMut(&[u8])) -> std::io::Result<()> {
        if let Some(writer) = &mut self.writer {
            writer.flush()?;
        }
        if !self.part.exists() && self.whole.exists() {
            // It was whole, and the crash came before that was on record.
            fs::rename(&self.whole, &self.part)?;
        }
        let mut file = match File::open(&self.part) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        let mut buffer = vec![0; BUFFER];
        loop {
            let read = file.read(&mut buffer)?;
            match buffer.get(..read) {
                Some(bytes) if read > 0 => each(bytes),
                _ => return Ok(()),
            }
        }
    }

    fn restart_file(&mut self) -> std::io::Result<()> {
        self.writer = None;
        let file = File::create(&self.part)?;
        self.writer = Some(BufWriter::with_capacity(BUFFER, file));
        Ok(())
    }

    fn finish_file(&mut self) -> std::io::Result<()> {
        let writer = self.writer()?;
        writer.flush()?;
        writer.get_ref().sync_all()?;
        self.writer = None;
        fs::rename(&self.part, &self.whole)?;
        sync_folder_of(&self.whole)
    }
}

impl Sink for NdjsonFile {
    fn replay(&mut self, each: &mut dyn FnMut(&[u8])) -> Result<(), SinkBroken> {
        self.replay_from(each).map_err(|_| SinkBroken::new())
    }

    fn restart(&mut self) -> Result<(), SinkBroken> {
        self.restart_file().map_err(|_| SinkBroken::new())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), SinkBroken> {
        self.writer().and_then(|writer| writer.write_all(bytes)).map_err(|_| SinkBroken::new())
    }

    fn finish(&mut self) -> Result<(), SinkBroken> {
        self.finish_file().map_err(|_| SinkBroken::new())
    }
}

/// The record of a job in a file.
pub struct RecordFile(File);

impl RecordFile {
    /// Opens the record of a job and loads the job, or begins a new job and its record.
    ///
    /// # Errors
    /// As the function; `State` if the file is no record; `NotKept` if it cannot be read or written.
    pub fn open(
        path: impl AsRef<Path>,
        new: impl FnOnce() -> Result<ExportJob, Error>,
    ) -> Result<(Self, ExportJob), Error> {
        let path = path.as_ref();
        let job = match fs::read(path) {
            Ok(record) => ExportJob::load(&record)?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => new()?,
            Err(_) => return Err(not_kept("record")),
        };
        let record = Self::begin(path, &job).map_err(|_| not_kept("record"))?;
        Ok((record, job))
    }

    /// Replaces the record by one of the job as it stands: in one step, so that a crash leaves the old or the new.
    fn begin(path: &Path, job: &ExportJob) -> std::io::Result<Self> {
        let mut name = path.as_os_str().to_owned();
        name.push(".new");
        let mut file = OpenOptions::new().create(true).write(true).truncate(true).open(&name)?;
        file.write_all(job.checkpoint().as_bytes())?;
        file.sync_all()?;
        fs::rename(&name, path)?;
        sync_folder_of(path)?;
        Ok(Self(file))
    }

    /// Appends what a [`Step::Save`](crate::io::Step::Save) holds; when this returns, it is safe.
    ///
    /// # Errors
    /// It could not be kept.
    pub fn append(&mut self, checkpoint: &Checkpoint) -> Result<(), Unkept> {
        self.0
            .write_all(checkpoint.as_bytes())
            .and_then(|()| self.0.sync_data())
            .map_err(|_| Unkept)
    }
}

/// Shows that it is one; paths can name people.
impl fmt::Debug for RecordFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecordFile")
    }
}

/// Makes a rename durable, where the system can.
fn sync_folder_of(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    match File::open(folder.unwrap_or(Path::new("."))) {
        Ok(folder) if cfg!(unix) => folder.sync_all(),
        _ => Ok(()),
    }
}

fn not_kept(member: &'static str) -> Error {
    Error::new(ErrorKind::NotKept).at("bulk export").member(member)
}

const BUFFER: usize = 64 * 1024;
