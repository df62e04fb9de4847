//! MLLP framing as a pure machine: bytes in, frames out; no socket, no clock.
//!
//! A frame is `VT payload FS CR`. (HL7 minimal lower layer protocol, releases 1 and 2.)

use std::fmt;
use std::ops::Range;

use memchr::{memchr, memchr2};

use crate::error::{Error, ErrorKind, Result};
use crate::grammar::segment::{CR, FS, VT};

/// Cuts a stream of bytes into frames, whatever the sizes in which they come.
///
/// Each byte is looked at once. Only FS and CR together end a frame, or FS before the VT of the
/// next one; lone VT and FS bytes are data. What is no frame is told as noise, and the frames
/// behind it still come.
///
/// ```
/// use sanare_hl7v2::mllp::{Event, Framer};
///
/// let mut framer = Framer::new();
/// framer.push(b"\x0bMSH|^~\\&|A\r\x1c");
/// assert!(framer.next_event().is_none());
/// framer.push(b"\r\x0bMSH|^~\\&|B\r\x1c\r");
/// let mut frames = 0;
/// while let Some(event) = framer.next_event() {
///     if let Event::Frame(payload) = event {
///         assert!(payload.starts_with(b"MSH"));
///         frames += 1;
///     }
/// }
/// assert_eq!(frames, 2);
/// ```
#[must_use]
pub struct Framer {
    buffer: Vec<u8>,
    /// The first byte that is not handed out.
    start: usize,
    /// The first byte that was not looked at.
    scan: usize,
    /// The offset in the stream of the buffer's first byte.
    base: u64,
    state: State,
    max_frame: usize,
    ended: bool,
}

impl Framer {
    /// A framer that takes frames of up to 64 MiB.
    pub const fn new() -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            scan: 0,
            base: 0,
            state: State::Outside,
            max_frame: 64 << 20,
            ended: false,
        }
    }

    /// The longest payload that is kept, in bytes.
    pub const fn max_frame(mut self, max_frame: usize) -> Self {
        self.max_frame = max_frame;
        self
    }

    /// Takes the next bytes of the stream.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.start > self.buffer.len() / 2 {
            self.buffer.drain(..self.start);
            self.base += crate::scan::offset(self.start);
            self.scan -= self.start;
            self.start = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// Tells that the stream has ended: what is left comes out as it is.
    pub fn end(&mut self) {
        self.ended = true;
    }

    /// The offset in the stream up to which everything was handed out.
    pub fn offset(&self) -> u64 {
        self.base + crate::scan::offset(self.start)
    }

    /// What has come outside of a frame and begins like a message: the reply of a peer that does
    /// not frame. Whether it is complete only time tells, so ask when no more bytes have come for
    /// as long as you wait.
    pub fn unframed(&mut self) -> Option<Vec<u8>> {
        let pending = self.buffer.get(self.start..).unwrap_or_default();
        if self.state != State::Outside || !pending.starts_with(b"MSH") {
            return None;
        }
        let reply = pending.to_vec();
        self.start = self.buffer.len();
        self.scan = self.start;
        Some(reply)
    }

    /// The next event, or `None` until more bytes are pushed. The payload is lent.
    pub fn next_event(&mut self) -> Option<Event<'_>> {
        let found = loop {
            match self.step() {
                Step::Found(found) => break found,
                Step::Again => {}
                Step::Wait => return None,
            }
        };
        Some(match found {
            Found::Frame(range) => match self.buffer.get(range).unwrap_or_default() {
                [ACK] => Event::CommitAck,
                [NAK] => Event::CommitNak,
                payload => Event::Frame(payload),
            },
            Found::Noise(offset, len) => Event::Noise { offset, len },
            Found::TooLong(offset) => Event::TooLong { offset },
            Found::Truncated(offset, len) => Event::Truncated { offset, len },
        })
    }

    fn step(&mut self) -> Step {
        match self.state {
            State::Outside => self.outside(),
            State::Inside => self.inside(),
            State::Dropping => self.dropping(),
        }
    }

    /// Looks for the start of a frame.
    fn outside(&mut self) -> Step {
        if self.start == self.scan {
            let idle = self.rest(self.scan).iter().take_while(|byte| is_keep_alive(**byte)).count();
            self.start += idle;
            self.scan = self.start;
        }
        let from = self.start;
        let found = memchr(VT, self.rest(self.scan)).map(|at| self.scan + at);
        let end = found.unwrap_or(self.buffer.len());
        self.scan = end;
        let reply = self.rest(from).starts_with(b"MSH") || b"MSH".starts_with(self.rest(from));
        let kept = found.is_none() && reply && !self.ended && end - from <= self.max_frame;
        let noise = if kept { Step::Wait } else { self.noise(from, end) };
        if found.is_some() {
            self.scan = end + 1;
            self.start = end + 1;
            self.state = State::Inside;
            if matches!(noise, Step::Wait) {
                return Step::Again;
            }
        }
        noise
    }

    /// Tells of bytes outside of a frame, if there are any.
    fn noise(&mut self, from: usize, end: usize) -> Step {
        self.start = end;
        if from == end {
            return Step::Wait;
        }
        Step::Found(Found::Noise(self.base + crate::scan::offset(from), end - from))
    }

    /// Looks for the end of a frame.
    fn inside(&mut self) -> Step {
        while let Some(at) = memchr2(FS, VT, self.rest(self.scan)).map(|at| self.scan + at) {
            let behind = self.rest(at + 1);
            if self.buffer.get(at) == Some(&VT) {
                if behind.len() < 3 && b"MSH".starts_with(behind) && !self.ended {
                    self.scan = at;
                    return self.wait_inside();
                }
                let begins = behind.starts_with(b"MSH");
                self.scan = at + 1;
                if begins {
                    let cut = self.truncated(at);
                    self.start = at + 1;
                    return cut;
                }
                continue;
            }
            let (len, ends) = match behind.first() {
                Some(&CR) => (2, true),
                Some(&VT) => (1, true),
                None if self.ended => (1, true),
                None => {
                    self.scan = at;
                    return self.wait_inside();
                }
                Some(_) => (1, false),
            };
            self.scan = at + len;
            if ends {
                let payload = self.start..at;
                self.start = self.scan;
                self.state = State::Outside;
                if payload.len() > self.max_frame {
                    return Step::Found(Found::TooLong(
                        self.base + crate::scan::offset(payload.start),
                    ));
                }
                return Step::Found(Found::Frame(payload));
            }
        }
        self.scan = self.buffer.len();
        self.wait_inside()
    }

    /// Nothing ends the frame yet: is it too long, or will it never end?
    fn wait_inside(&mut self) -> Step {
        if self.ended {
            self.state = State::Outside;
            let cut = self.truncated(self.buffer.len());
            self.scan = self.buffer.len();
            self.start = self.scan;
            return cut;
        }
        if self.scan - self.start > self.max_frame {
            let offset = self.base + crate::scan::offset(self.start);
            self.start = self.scan;
            self.state = State::Dropping;
            return Step::Found(Found::TooLong(offset));
        }
        Step::Wait
    }

    /// Passes over the rest of a frame that was too long.
    fn dropping(&mut self) -> Step {
        let end = memchr2(FS, VT, self.rest(self.scan)).map(|at| self.scan + at);
        let Some(at) = end else {
            self.scan = self.buffer.len();
            self.start = self.scan;
            return Step::Wait;
        };
        let behind = self.rest(at + 1);
        let (len, state) = if self.buffer.get(at) == Some(&VT) {
            if behind.starts_with(b"MSH") {
                (1, State::Inside)
            } else if behind.len() < 3 && b"MSH".starts_with(behind) && !self.ended {
                (0, State::Dropping)
            } else {
                (1, State::Dropping)
            }
        } else {
            match behind.first() {
                Some(&CR) => (2, State::Outside),
                Some(&VT) => (1, State::Outside),
                None if !self.ended => (0, State::Dropping),
                _ => (1, State::Dropping),
            }
        };
        self.state = state;
        self.scan = at + len;
        self.start = self.scan;
        if len == 0 { Step::Wait } else { Step::Again }
    }

    /// A frame that ends at `end` without its end mark.
    fn truncated(&self, end: usize) -> Step {
        let offset = self.base + crate::scan::offset(self.start);
        let len = end - self.start;
        Step::Found(if len > self.max_frame {
            Found::TooLong(offset)
        } else {
            Found::Truncated(offset, len)
        })
    }

    fn rest(&self, from: usize) -> &[u8] {
        self.buffer.get(from..).unwrap_or_default()
    }
}

impl Default for Framer {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Framer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Framer")
            .field("state", &self.state)
            .field("pending", &(self.buffer.len() - self.start))
            .finish_non_exhaustive()
    }
}

/// What a stream holds, in order. Debug does not show a payload.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<'f> {
    /// A payload, which may be empty.
    Frame(&'f [u8]),
    /// The commit acknowledgment of release 2: the frame is safe with the receiver.
    CommitAck,
    /// The negative commit acknowledgment of release 2.
    CommitNak,
    /// Bytes outside of a frame. Blanks, line ends and NULs between frames keep a connection
    /// alive and are no noise.
    Noise {
        /// Where they begin.
        offset: u64,
        /// How many they are.
        len: usize,
    },
    /// A frame longer than the limit; the rest of it is passed over.
    TooLong {
        /// Where its payload begins.
        offset: u64,
    },
    /// A frame that never ended: the stream did, or the next frame began.
    Truncated {
        /// Where its payload begins.
        offset: u64,
        /// How much of it came.
        len: usize,
    },
}

impl fmt::Debug for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(payload) => write!(f, "Frame({} bytes)", payload.len()),
            Self::CommitAck => f.write_str("CommitAck"),
            Self::CommitNak => f.write_str("CommitNak"),
            Self::Noise { offset, len } => write!(f, "Noise({len} bytes at {offset})"),
            Self::TooLong { offset } => write!(f, "TooLong(at {offset})"),
            Self::Truncated { offset, len } => write!(f, "Truncated({len} bytes at {offset})"),
        }
    }
}

/// A payload with its frame around it.
///
/// # Errors
/// [`ErrorKind::RawSplits`] if the payload holds what would end or restart the frame: FS before
/// CR or VT or at the end, VT before `MSH`.
pub fn frame(payload: &[u8]) -> Result<Vec<u8>> {
    let splits = memchr::memchr2_iter(FS, VT, payload).find(|at| {
        let behind = payload.get(at + 1..).unwrap_or_default();
        match payload.get(*at) {
            Some(&FS) => matches!(behind.first(), None | Some(&(CR | VT))),
            _ => behind.starts_with(b"MSH"),
        }
    });
    if let Some(at) = splits {
        return Err(Error::new(ErrorKind::RawSplits).at_offset(crate::scan::offset(at)));
    }
    let mut framed = Vec::with_capacity(payload.len() + 3);
    framed.push(VT);
    framed.extend_from_slice(payload);
    framed.extend([FS, CR]);
    Ok(framed)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Outside,
    Inside,
    Dropping,
}

enum Step {
    Found(Found),
    Again,
    Wait,
}

enum Found {
    Frame(Range<usize>),
    Noise(u64, usize),
    TooLong(u64),
    Truncated(u64, usize),
}

fn is_keep_alive(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0
}

const ACK: u8 = 0x06;
const NAK: u8 = 0x15;
