//! How a journal is kept.

use std::time::Duration;

use super::checkpoint::{Checkpoint, is_origin};
use super::frame::MAX_PAYLOAD;
use crate::error::{Error, ErrorKind, Result};
use crate::hash::Hash;

/// How a journal is kept.
///
/// ```
/// use std::time::Duration;
/// use sanare_audit::journal::Options;
///
/// let options = Options::new("hospital.example/audit")?
///     .segment_bytes(16 << 20)
///     .checkpoint_every(512)
///     .gather_for(Duration::from_millis(2));
/// # let _ = options;
/// # Ok::<(), sanare_audit::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    pub(crate) origin: String,
    pub(crate) segment_bytes: u64,
    pub(crate) payload_bytes: usize,
    pub(crate) checkpoint_every: u64,
    pub(crate) gather_for: Duration,
    pub(crate) gather_bytes: usize,
    pub(crate) expected: Option<Checkpoint>,
    pub(crate) accept_damage: bool,
    pub(crate) begin_anew: bool,
}

impl Options {
    /// The defaults for the journal with this origin: the name under which the outside knows it,
    /// such as `hospital.example/audit`. A journal is opened again under the origin that it was
    /// made with.
    ///
    /// # Errors
    /// [`ErrorKind::WrongOrigin`] if it is empty, longer than 255 bytes, or holds white space,
    /// `+` or control characters.
    pub fn new(origin: impl Into<String>) -> Result<Self> {
        let origin = origin.into();
        if !is_origin(&origin) {
            return Err(Error::new(ErrorKind::WrongOrigin));
        }
        Ok(Self {
            origin,
            segment_bytes: 64 << 20,
            payload_bytes: 1 << 20,
            checkpoint_every: 1024,
            gather_for: Duration::from_millis(1),
            gather_bytes: 1 << 20,
            expected: None,
            accept_damage: false,
            begin_anew: false,
        })
    }

    /// The length at which a segment is closed and the next one begun, 64 MiB unless told.
    #[must_use]
    pub fn segment_bytes(mut self, bytes: u64) -> Self {
        self.segment_bytes = bytes;
        self
    }

    /// The largest payload that is taken, 1 MiB unless told, 16 MiB at most.
    #[must_use]
    pub fn payload_bytes(mut self, bytes: usize) -> Self {
        self.payload_bytes = bytes.min(MAX_PAYLOAD);
        self
    }

    /// A checkpoint frame is written behind this many frames (1,024 unless told, at least 1) and
    /// at the beginning of each segment.
    #[must_use]
    pub fn checkpoint_every(mut self, frames: u64) -> Self {
        self.checkpoint_every = frames.max(1);
        self
    }

    /// The longest time that a caller waits for others to share its sync, 1 ms unless told. It
    /// waits only while as many callers as took part in the last sync have not come back, so a
    /// single caller never waits.
    #[must_use]
    pub fn gather_for(mut self, time: Duration) -> Self {
        self.gather_for = time;
        self
    }

    /// When this many bytes wait for a sync, nobody waits for more; 1 MiB unless told.
    #[must_use]
    pub fn gather_bytes(mut self, bytes: usize) -> Self {
        self.gather_bytes = bytes;
        self
    }

    /// Opening fails with [`ErrorKind::Lost`] if the journal ends before this checkpoint, which
    /// somebody kept elsewhere.
    #[must_use]
    pub fn expecting(mut self, checkpoint: Checkpoint) -> Self {
        self.expected = Some(checkpoint);
        self
    }

    /// Opens a journal although whole frames lie behind damage or an expected checkpoint lies
    /// beyond its end. The damage stays where it is and
    /// [`verify`](super::verify) goes on to report it; a new segment records that it was accepted.
    #[must_use]
    pub fn accept_damage(mut self) -> Self {
        self.accept_damage = true;
        self
    }

    /// Begins a journal anew where one was begun and not one whole frame of it is left: its
    /// segments were destroyed, emptied or removed. The new journal records that it was accepted.
    /// Without this, opening fails with [`ErrorKind::Lost`].
    #[must_use]
    pub fn begin_anew(mut self) -> Self {
        self.begin_anew = true;
        self
    }
}

/// The id of the journal with this origin.
pub(crate) fn id(origin: &str) -> [u8; 16] {
    let hash = Hash::of(&[b"sanare-audit/journal/1\0", origin.as_bytes()]);
    let mut id = [0; 16];
    for (byte, value) in id.iter_mut().zip(hash.as_bytes()) {
        *byte = *value;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_one_word() {
        for wrong in ["", "a b", "a+b", "a\n", &"x".repeat(256)] {
            assert_eq!(Options::new(wrong).unwrap_err().kind(), ErrorKind::WrongOrigin);
        }
        assert_ne!(id("a"), id("b"));
    }
}
