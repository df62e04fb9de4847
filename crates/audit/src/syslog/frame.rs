//! Messages on a stream, each behind its length, and messages in datagrams.

use std::fmt;

use crate::error::{Error, ErrorKind, Result};

/// A message as a frame of RFC 5425: its length in octets, a space, and itself.
pub fn frame(message: &[u8]) -> Vec<u8> {
    let mut frame = format!("{} ", message.len()).into_bytes();
    frame.extend_from_slice(message);
    frame
}

/// Takes messages off a stream of frames, however its bytes are cut.
///
/// After an error nothing more can be told from the stream: close it.
pub struct Deframer {
    buffer: Vec<u8>,
    start: usize,
    limit: usize,
    broken: bool,
}

impl Default for Deframer {
    fn default() -> Self {
        Self { buffer: Vec::new(), start: 0, limit: 64 << 10, broken: false }
    }
}

impl Deframer {
    /// Takes messages of up to 64 KiB; receivers have to take 32 KiB (PS3.15 A.6).
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many octets a message may have.
    #[must_use]
    pub fn limit(mut self, octets: usize) -> Self {
        self.limit = octets;
        self
    }

    /// Takes bytes that were received.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.start);
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next message, if all of it is there.
    ///
    /// # Errors
    /// [`NotSyslog`](ErrorKind::NotSyslog) if there is no length where one must be,
    /// [`TooLarge`](ErrorKind::TooLarge) if it is above the limit.
    #[allow(clippy::should_implement_trait, reason = "more bytes may come behind nothing")]
    pub fn next(&mut self) -> Result<Option<Vec<u8>>> {
        if self.broken {
            return Err(Error::new(ErrorKind::NotSyslog));
        }
        let found = self.find();
        self.broken = found.is_err();
        Ok(found?.map(|(begin, end)| {
            let message = self.buffer.get(begin..end).unwrap_or_default().to_vec();
            self.start = end;
            message
        }))
    }

    /// Whether a message has begun and is not complete.
    pub fn is_partial(&self) -> bool {
        self.start < self.buffer.len()
    }

    /// Where the next message lies.
    fn find(&self) -> Result<Option<(usize, usize)>> {
        let mut length = 0_usize;
        let left = self.buffer.get(self.start..).unwrap_or_default();
        for (at, byte) in left.iter().enumerate() {
            match byte {
                b'0' if at == 0 => return Err(Error::new(ErrorKind::NotSyslog)),
                b'0'..=b'9' => {
                    length = length.saturating_mul(10).saturating_add(usize::from(byte - b'0'));
                    if length > self.limit {
                        return Err(Error::new(ErrorKind::TooLarge));
                    }
                }
                b' ' if at > 0 => {
                    let begin = self.start + at + 1;
                    let end = begin.saturating_add(length);
                    return Ok((self.buffer.len() >= end).then_some((begin, end)));
                }
                _ => return Err(Error::new(ErrorKind::NotSyslog)),
            }
        }
        Ok(None)
    }
}

impl fmt::Debug for Deframer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deframer")
            .field("bytes", &(self.buffer.len() - self.start))
            .field("broken", &self.broken)
            .finish_non_exhaustive()
    }
}

/// What becomes of a message that is longer than a datagram.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum TooLong {
    /// It is refused.
    #[default]
    Refuse,
    /// It is cut off, and ends with `[truncated]`.
    Truncate,
}

/// Makes datagrams of RFC 5426: one message each.
#[derive(Clone, Copy, Debug)]
pub struct Datagrams {
    limit: usize,
    too_long: TooLong,
}

const CUT: &[u8] = b"[truncated]";

impl Datagrams {
    /// Datagrams of up to this many octets. 65,507 is the most that UDP over IPv4 carries; 1,180
    /// go through every IPv6 network in one piece.
    pub fn up_to(octets: usize) -> Self {
        Self { limit: octets, too_long: TooLong::Refuse }
    }

    /// Sets what becomes of longer messages.
    #[must_use]
    pub fn too_long(mut self, too_long: TooLong) -> Self {
        self.too_long = too_long;
        self
    }

    /// The datagram of a message.
    ///
    /// # Errors
    /// [`TooLarge`](ErrorKind::TooLarge).
    pub fn datagram(&self, mut message: Vec<u8>) -> Result<Vec<u8>> {
        if message.len() <= self.limit {
            return Ok(message);
        }
        match (self.too_long, self.limit.checked_sub(CUT.len())) {
            (TooLong::Truncate, Some(mut keep)) => {
                // Not in the middle of a character.
                while keep > 0 && message.get(keep).is_some_and(|byte| byte & 0xC0 == 0x80) {
                    keep -= 1;
                }
                message.truncate(keep);
                message.extend_from_slice(CUT);
                Ok(message)
            }
            _ => Err(Error::new(ErrorKind::TooLarge)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sys_frame_octets() {
        assert_eq!(frame("ä".as_bytes()), "2 ä".as_bytes());
        let messages = ["x", "Müller 日本", "", "3 abc"];
        let stream: Vec<u8> = messages
            .iter()
            .filter(|text| !text.is_empty())
            .flat_map(|text| frame(text.as_bytes()))
            .collect();
        for step in 1..stream.len() {
            let mut deframer = Deframer::new();
            let mut found = Vec::new();
            for part in stream.chunks(step) {
                deframer.push(part);
                while let Some(message) = deframer.next().unwrap() {
                    found.push(String::from_utf8(message).unwrap());
                }
            }
            assert_eq!(found, ["x", "Müller 日本", "3 abc"]);
            assert!(!deframer.is_partial());
        }
        let mut deframer = Deframer::new();
        deframer.push(b"5 ab");
        assert_eq!(deframer.next(), Ok(None));
        assert!(deframer.is_partial());
    }

    #[test]
    fn wrong_lengths_are_refused() {
        for (stream, kind) in [
            (&b"x"[..], ErrorKind::NotSyslog),
            (b" x", ErrorKind::NotSyslog),
            (b"0 ", ErrorKind::NotSyslog),
            (b"-1 x", ErrorKind::NotSyslog),
            (b"65537 x", ErrorKind::TooLarge),
            (b"99999999999999999999999999", ErrorKind::TooLarge),
        ] {
            let mut deframer = Deframer::new();
            deframer.push(stream);
            assert_eq!(deframer.next().unwrap_err().kind(), kind);
            deframer.push(b"1 x");
            assert!(deframer.next().is_err());
        }
        let mut small = Deframer::new().limit(2);
        small.push(b"3 abc");
        assert_eq!(small.next().unwrap_err().kind(), ErrorKind::TooLarge);
    }

    #[test]
    fn sys_udp_limit() {
        let message = "ääääääääää".as_bytes().to_vec();
        let refusing = Datagrams::up_to(18);
        assert_eq!(refusing.datagram(message.clone()).unwrap_err().kind(), ErrorKind::TooLarge);
        assert_eq!(refusing.datagram(b"short".to_vec()).unwrap(), b"short");
        let cut = refusing.too_long(TooLong::Truncate).datagram(message).unwrap();
        assert_eq!(cut, "äää[truncated]".as_bytes());
    }
}
