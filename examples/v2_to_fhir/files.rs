//! What the run writes beside the journal: the Bundles, and the messages that it rejects.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use examples::{shown, tell};

/// Whether two paths are the same file or folder.
pub fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// An error of the file system with the path that it concerns.
pub fn at(path: &Path) -> impl FnOnce(io::Error) -> String {
    let name = shown(path);
    move |error| format!("{name}: {error}")
}

/// Where the Bundles go. Each is handed over whole, so that an end in the middle of the run loses
/// none that was finished.
pub struct Output {
    name: String,
    sink: Box<dyn Write>,
    partial: Option<Partial>,
}

/// A file that has not got its name yet.
struct Partial {
    file: File,
    path: PathBuf,
    target: PathBuf,
}

impl Output {
    /// To standard output, or beside a file. What is no file, such as a pipe, is written at once.
    pub fn new(path: Option<&Path>) -> Result<Self, String> {
        let Some(path) = path else {
            let sink = Box::new(io::stdout());
            return Ok(Self { name: "standard output".to_owned(), sink, partial: None });
        };
        let earlier = fs::metadata(path).ok();
        if earlier.as_ref().is_some_and(|found| !found.is_file()) {
            let file = File::options().write(true).open(path).map_err(at(path))?;
            return Ok(Self { name: shown(path), sink: Box::new(file), partial: None });
        }
        // Behind a link stands the file itself, and the link stays.
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut name = target.file_name().map_or_else(OsString::new, ToOwned::to_owned);
        name.push(format!(".{}.partial", std::process::id()));
        let partial = target.with_file_name(name);
        let file = File::create_new(&partial).map_err(at(&partial))?;
        if let Some(earlier) = earlier {
            file.set_permissions(earlier.permissions()).map_err(at(&partial))?;
        }
        let sink = Box::new(file.try_clone().map_err(at(&partial))?);
        let name = shown(&partial);
        Ok(Self { name, sink, partial: Some(Partial { file, path: partial, target }) })
    }

    /// The file that has not got its name yet.
    pub fn partial(&self) -> Option<&Path> {
        self.partial.as_ref().map(|partial| &*partial.path)
    }

    pub fn line(&mut self, mut text: String) -> Result<(), String> {
        text.push('\n');
        let written = self.sink.write_all(text.as_bytes()).and_then(|()| self.sink.flush());
        written.map_err(|error| format!("{}: {error}", self.name))
    }

    /// Gives the file its name, if there is a Bundle in it.
    pub fn finish(self, bundles: u64) -> Result<(), String> {
        let Some(Partial { file, path, target }) = self.partial else { return Ok(()) };
        if bundles == 0 {
            tell(format_args!("{}: not written, for there is no Bundle", shown(&target)));
            return fs::remove_file(&path).map_err(at(&path));
        }
        file.sync_all().map_err(at(&path))?;
        fs::rename(&path, &target).map_err(at(&path))
    }

    /// Leaves the file without its name, because the run failed.
    pub fn give_up(self, bundles: u64) {
        let Some(Partial { path, target, .. }) = self.partial else { return };
        let (path, target) = match bundles {
            0 if fs::remove_file(&path).is_ok() => {
                return tell(format_args!("{}: not written", shown(&target)));
            }
            _ => (shown(&path), shown(&target)),
        };
        tell(format_args!(
            "{target}: not written; what was finished is in {path}: Bundles {bundles}"
        ));
    }
}

/// The file of rejected messages, which is made with the first of them.
pub struct Kept {
    path: PathBuf,
    file: Option<File>,
    count: u64,
}

impl Kept {
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), file: None, count: 0 }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many messages are in it from this run.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Writes one behind what earlier runs kept.
    pub fn keep(&mut self, row: &serde_json::Value) -> Result<(), String> {
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(private_append(&self.path)?),
        };
        file.write_all(format!("{row}\n").as_bytes()).map_err(at(&self.path))?;
        self.count += 1;
        Ok(())
    }
}

/// It holds whole messages, so only its owner reads it.
fn private_append(path: &Path) -> Result<File, String> {
    let mut options = File::options();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(at(path))
}
