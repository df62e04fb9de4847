//! Where things are: the root of the workspace, the data folder and the corpus.

use std::path::{Path, PathBuf};

use crate::error::Result;

/// The checkout that the commands work on.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the root from the place of this package.
    pub fn locate() -> Result<Self> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here
            .ancestors()
            .nth(2)
            .ok_or("the xtask package must lie two folders below the root")?;
        Ok(Self { root: root.to_path_buf() })
    }

    /// A path below the root.
    pub fn path(&self, below: &str) -> PathBuf {
        self.root.join(below)
    }

    /// The root itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The ignored folder that `cargo xtask data` fills.
    pub fn data(&self) -> PathBuf {
        std::env::var_os("SANARE_DATA").map_or_else(|| self.path("data"), PathBuf::from)
    }

    /// The content of one official package, if `cargo xtask data` has brought it.
    #[allow(
        dead_code,
        reason = "used by the generators and, with the feature `suites`, by the suites"
    )]
    pub fn package(&self, name: &str) -> Option<PathBuf> {
        let folder = self.data().join(name);
        folder.is_dir().then_some(folder)
    }

    /// A folder of the corpus that lies beside the checkout, if it is there.
    #[allow(
        dead_code,
        reason = "used by the generators and, with the feature `suites`, by the suites"
    )]
    pub fn corpus(&self, below: &str) -> Option<PathBuf> {
        let folder = std::env::var_os("SANARE_CORPUS")
            .map_or_else(|| self.path("../shared/corpus"), PathBuf::from)
            .join(below);
        folder.exists().then_some(folder)
    }
}
