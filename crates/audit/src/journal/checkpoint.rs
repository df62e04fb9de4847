//! A checkpoint: how long a journal was, and the root of the Merkle tree over it.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::{Error, ErrorKind, Result};
use crate::hash::Hash;

/// The state of a journal at one moment, small enough to be kept elsewhere.
///
/// Whoever holds one can tell later that the journal still begins with the same frames. Without
/// one nobody can see that the end of a journal was cut off: so give them away.
///
/// Its text is the body of a checkpoint after
/// [C2SP tlog-checkpoint](https://c2sp.org/tlog-checkpoint): three lines with the origin, the
/// number of frames, and the root hash in base64.
///
/// ```
/// use sanare_audit::journal::Checkpoint;
///
/// let text = "hospital.example/audit\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
/// let checkpoint: Checkpoint = text.parse()?;
/// assert_eq!(checkpoint.origin(), "hospital.example/audit");
/// assert_eq!(checkpoint.size(), 0);
/// assert_eq!(checkpoint.to_string(), text);
/// # Ok::<(), sanare_audit::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Checkpoint {
    origin: String,
    size: u64,
    root: Hash,
}

impl Checkpoint {
    pub(crate) fn new(origin: String, size: u64, root: Hash) -> Self {
        Self { origin, size, root }
    }

    /// The journal's name for the outside.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// How many frames the journal had; they are numbered from 0.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the Merkle tree over the frames (RFC 6962, section 2.1; a leaf is a frame's hash).
    pub fn root(&self) -> Hash {
        self.root
    }
}

/// Whether a text can be a journal's origin.
pub(crate) fn is_origin(text: &str) -> bool {
    (1..=255).contains(&text.len())
        && !text.chars().any(|char| char.is_whitespace() || char.is_control() || char == '+')
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.size, STANDARD.encode(self.root.as_bytes()))
    }
}

impl FromStr for Checkpoint {
    type Err = Error;

    /// Reads the first three lines; lines behind them (extensions, signatures) are passed over.
    fn from_str(text: &str) -> Result<Self> {
        let fault = || Error::new(ErrorKind::NotACheckpoint);
        let mut lines = text.split('\n');
        let mut line = || lines.next().ok_or_else(fault);
        let (origin, size, root) = (line()?, line()?, line()?);
        lines.next().ok_or_else(fault)?; // the third line ends as well
        let number = size.parse::<u64>().map_err(|_| fault())?;
        if !is_origin(origin) || number.to_string() != size {
            return Err(fault());
        }
        let root = STANDARD.decode(root).map_err(|_| fault())?;
        let root: [u8; 32] = root.try_into().map_err(|_| fault())?;
        Ok(Self::new(origin.to_owned(), number, Hash::from_bytes(root)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_and_read_back() {
        let checkpoint = Checkpoint::new("a.example/b".to_owned(), u64::MAX, Hash::of(&[b"x"]));
        let text = checkpoint.to_string();
        assert_eq!(text.parse::<Checkpoint>().unwrap(), checkpoint);
        let signed = format!("{text}\n\u{2014} a.example AAAA\n");
        assert_eq!(signed.parse::<Checkpoint>().unwrap(), checkpoint);
        for wrong in [
            text.trim_end(),
            &text.replace("a.example", "a example"),
            &text.replace("1844", "01844"),
            &text.replace('=', ""),
            "",
        ] {
            assert_eq!(wrong.parse::<Checkpoint>().unwrap_err().kind(), ErrorKind::NotACheckpoint);
        }
    }
}
