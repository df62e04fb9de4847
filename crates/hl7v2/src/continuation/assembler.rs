//! The parts of messages put together, in whatever order they come.

use std::fmt;

use super::{ADD, DSC, content, with_gaps};
use crate::error::{Error, ErrorKind, Result};
use crate::loc;
use crate::location::Location;
use crate::message::Message;
use crate::options::Parser;

/// Puts messages that come in parts together.
///
/// The pointer in DSC-1 of a part is that in MSH-14 of the next one. Parts may come in any order,
/// and parts of several messages in turns. What is held is bounded in bytes and in parts, so that
/// parts without an end do not fill the memory. Each part is acknowledged by itself; the answer
/// to the whole names the first part, whose header the whole message has.
///
/// ```
/// use sanare_hl7v2::continuation::{Assembler, Progress};
/// use sanare_hl7v2::Parser;
///
/// let one = b"MSH|^~\\&|A|||||||M1|P|2.5\rOBX|1|TX|c||half of\rADD\rDSC|p1|F\r";
/// let two = b"MSH|^~\\&|A|||||||M2|P|2.5||p1\rADD| a text|||F\rOBX|2\r";
/// let mut parts = Assembler::new();
/// assert!(matches!(parts.push(&Parser::new().parse(one)?)?, Progress::Waiting));
/// let Progress::Whole(whole) = parts.push(&Parser::new().parse(two)?)? else { panic!() };
/// assert_eq!(
///     whole.as_bytes(),
///     b"MSH|^~\\&|A|||||||M1|P|2.5\rOBX|1|TX|c||half of a text|||F\rOBX|2\r"
/// );
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Clone)]
pub struct Assembler {
    max_bytes: usize,
    max_parts: usize,
    open: Vec<Open>,
    early: Vec<Early>,
    /// The bytes that are held.
    held: usize,
}

/// A message whose next part has not come.
#[derive(Clone)]
struct Open {
    bytes: Vec<u8>,
    parser: Parser,
    delimiters: crate::Delimiters,
    /// Whether the last segment goes on in the next part.
    goes_on: bool,
    parts: usize,
    awaits: Key,
}

/// A part whose predecessor has not come.
#[derive(Clone)]
struct Early {
    key: Key,
    message: Message<'static>,
}

/// A pointer, and who made it: MSH-3, MSH-4 and the pointer itself.
#[derive(Clone, PartialEq, Eq)]
struct Key([Vec<u8>; 3]);

/// How far a message has come.
#[derive(Debug)]
#[non_exhaustive]
pub enum Progress {
    /// It is whole.
    Whole(Message<'static>),
    /// Other parts of it are still to come.
    Waiting,
}

impl Default for Assembler {
    fn default() -> Self {
        Self::new()
    }
}

impl Assembler {
    /// An assembler that holds up to 256 MiB in up to 10,000 parts.
    pub fn new() -> Self {
        Self {
            max_bytes: 256 << 20,
            max_parts: 10_000,
            open: Vec::new(),
            early: Vec::new(),
            held: 0,
        }
    }

    /// How many bytes are held at most.
    #[must_use]
    pub fn max_bytes(mut self, max_bytes: usize) -> Self {
        self.max_bytes = max_bytes;
        self
    }

    /// How many parts are held at most.
    #[must_use]
    pub fn max_parts(mut self, max_parts: usize) -> Self {
        self.max_parts = max_parts;
        self
    }

    /// Takes a message, whole or in part. A message that is not continued comes back as it is; so
    /// does one whose DSC-2 is `I`, which asks for a new query and not for a next part.
    ///
    /// # Errors
    /// [`ErrorKind::LimitExceeded`] if more is held than the limits allow: nothing of this part is
    /// kept, and what was held stays. [`ErrorKind::ContinuationOrder`] if an ADD segment has
    /// nothing to continue, or none continues what it should; [`ErrorKind::ReadDifferently`] if
    /// the joined message would not be read as it is meant. Their message is given up.
    pub fn push(&mut self, message: &Message<'_>) -> Result<Progress> {
        let predecessor = message.at(loc!("MSH-14"));
        if predecessor.is_valued() {
            let key = Key::of(message, predecessor.bytes());
            let known = self.open.iter().position(|open| open.awaits == key);
            return match known {
                Some(position) => self.go_on(position, message),
                None => self.keep(key, message),
            };
        }
        let Some(pointer) = pointer(message) else {
            return Ok(Progress::Whole(message.clone().into_owned()));
        };
        let mut open = Open {
            bytes: Vec::new(),
            parser: *message.options(),
            delimiters: *message.delimiters(),
            goes_on: false,
            parts: 0,
            awaits: Key::of(message, pointer),
        };
        self.make_room(message.as_bytes().len())?;
        let head = message.segment_at(0).map_or(0, |header| header.span().start);
        open.bytes.extend_from_slice(message.slice(0..head));
        open.append(message, 0)?;
        self.held += open.bytes.len();
        self.open.push(open);
        self.follow(self.open.len() - 1)
    }

    /// The number of messages that wait for parts.
    pub fn waiting(&self) -> usize {
        self.open.len()
    }

    /// The number of parts whose predecessor has not come.
    pub fn early(&self) -> usize {
        self.early.len()
    }

    /// Gives up what is held: the end of the input, or nothing came for too long.
    ///
    /// # Errors
    /// [`ErrorKind::ContinuationMissing`] if parts were missing.
    pub fn finish(&mut self) -> Result<()> {
        let missing = !self.open.is_empty() || !self.early.is_empty();
        self.open.clear();
        self.early.clear();
        self.held = 0;
        if missing { Err(Error::new(ErrorKind::ContinuationMissing)) } else { Ok(()) }
    }

    fn make_room(&self, bytes: usize) -> Result<()> {
        let parts = self.open.iter().map(|open| open.parts).sum::<usize>() + self.early.len();
        if bytes > self.max_bytes.saturating_sub(self.held) || parts >= self.max_parts {
            return Err(Error::new(ErrorKind::LimitExceeded));
        }
        Ok(())
    }

    fn keep(&mut self, key: Key, message: &Message<'_>) -> Result<Progress> {
        self.make_room(message.as_bytes().len())?;
        self.held += message.as_bytes().len();
        self.early.push(Early { key, message: message.clone().into_owned() });
        Ok(Progress::Waiting)
    }

    /// Adds the next part, and those behind it that came early.
    fn go_on(&mut self, position: usize, message: &Message<'_>) -> Result<Progress> {
        self.make_room(message.as_bytes().len())?;
        match self.add(position, message)? {
            Progress::Waiting => self.follow(position),
            whole @ Progress::Whole(_) => Ok(whole),
        }
    }

    fn follow(&mut self, position: usize) -> Result<Progress> {
        while let Some(awaited) = self.open.get(position).map(|open| &open.awaits) {
            let Some(next) = self.early.iter().position(|early| early.key == *awaited) else {
                break;
            };
            let early = self.early.swap_remove(next);
            self.held = self.held.saturating_sub(early.message.as_bytes().len());
            if let whole @ Progress::Whole(_) = self.add(position, &early.message)? {
                return Ok(whole);
            }
        }
        Ok(Progress::Waiting)
    }

    fn add(&mut self, position: usize, message: &Message<'_>) -> Result<Progress> {
        let mut open = self.open.swap_remove(position);
        self.held = self.held.saturating_sub(open.bytes.len());
        open.append(message, 1)?;
        match pointer(message) {
            Some(pointer) => {
                open.awaits = Key::of(message, pointer);
                self.held += open.bytes.len();
                self.open.push(open);
                let last = self.open.len() - 1;
                self.open.swap(position, last);
                Ok(Progress::Waiting)
            }
            None => open.parser.parse(open.bytes).map(Progress::Whole),
        }
    }
}

impl Open {
    /// Appends the segments of a part from the position `from` on, without its last DSC segment.
    fn append(&mut self, part: &Message<'_>, from: usize) -> Result<()> {
        let changed;
        let part = if *part.delimiters() == self.delimiters {
            part
        } else {
            changed = part.with_delimiters(&self.delimiters)?;
            &changed
        };
        let continued = part.entries().get(from).is_some_and(|first| first.id == ADD);
        if from > 0 && self.goes_on != continued {
            return Err(Error::new(ErrorKind::ContinuationOrder).at(Location::of(ADD)));
        }
        let mut last: Vec<u8> = Vec::new();
        self.goes_on = false;
        for (segment, gap) in with_gaps(part).skip(from) {
            match segment.id {
                DSC => continue,
                ADD => {
                    let begun = segment.index > 1 || (from > 0 && !self.bytes.is_empty());
                    if !begun {
                        return Err(Error::new(ErrorKind::ContinuationOrder).at(Location::of(ADD)));
                    }
                    self.trim_end();
                    self.bytes.extend_from_slice(content(segment.bytes));
                    self.goes_on = segment.bytes.len() <= 4;
                }
                _ => {
                    self.bytes.extend_from_slice(segment.bytes);
                    self.goes_on = false;
                }
            }
            last.clear();
            last.extend_from_slice(gap);
            if last.is_empty() {
                last.push(b'\r');
            }
            self.bytes.extend_from_slice(&last);
        }
        self.parts += 1;
        Ok(())
    }

    /// Takes the end of the last line away.
    fn trim_end(&mut self) {
        while matches!(self.bytes.last(), Some(b'\r' | b'\n')) {
            self.bytes.pop();
        }
    }
}

impl Key {
    fn of(message: &Message<'_>, pointer: &[u8]) -> Self {
        let raw = |location: Location| message.at(location).bytes().to_vec();
        Self([raw(loc!("MSH-3")), raw(loc!("MSH-4")), pointer.to_vec()])
    }
}

/// DSC-1 of a message that goes on in another one.
fn pointer<'m>(message: &'m Message<'_>) -> Option<&'m [u8]> {
    let last = message.segments().next_back().filter(|last| last.id() == DSC)?;
    let pointer = last.field(1);
    let interactive = last.field(2).bytes() == b"I";
    (pointer.is_valued() && !interactive).then(|| pointer.bytes())
}

impl fmt::Debug for Assembler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Assembler")
            .field("waiting", &self.open.len())
            .field("early", &self.early.len())
            .field("held", &self.held)
            .finish_non_exhaustive()
    }
}
