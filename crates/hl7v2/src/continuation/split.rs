//! A message cut into parts.

use std::fmt;

use super::{DSC, with_gaps};
use crate::charset::Charset;
use crate::error::{Error, ErrorKind, Result};
use crate::escape;
use crate::loc;
use crate::message::Message;

/// The names of one part.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    /// MSH-10 of the part; of the first part, the message's own stays.
    pub control_id: String,
    /// The pointer from the part before: its DSC-1, and MSH-14 of this part.
    pub pointer: String,
}

/// Shows no name.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").finish_non_exhaustive()
    }
}

/// Cuts a message into parts of at most `max_bytes` each. `name` gives the names of part 2, 3 and
/// so on. A message that is small enough is its only part.
///
/// Cuts come between segments; a segment that is too long by itself goes on in an ADD segment of
/// the next part. [`Assembler`](super::Assembler) makes the message again.
///
/// ```
/// use sanare_hl7v2::continuation::{Part, split};
/// use sanare_hl7v2::{Parser, loc};
///
/// let text = format!("MSH|^~\\&|A|||||||M1|P|2.5\rNTE|1||{}\r", "word ".repeat(50));
/// let message = Parser::new().parse(text.into_bytes())?;
/// let parts = split(&message, 160, |nth| Part {
///     control_id: format!("M1-{nth}"),
///     pointer: format!("p{nth}"),
/// })?;
/// assert_eq!(parts.len(), 4);
/// assert!(parts.iter().all(|part| part.as_bytes().len() <= 160));
/// assert_eq!(parts[0].text(loc!("DSC-1")), parts[1].text(loc!("MSH-14")));
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::LimitExceeded`] if `max_bytes` is too small for the header and a piece of a
/// segment, and what [`Editor`](crate::Editor) says about the names.
pub fn split(
    message: &Message<'_>,
    max_bytes: usize,
    mut name: impl FnMut(u32) -> Part,
) -> Result<Vec<Message<'static>>> {
    if message.as_bytes().len() <= max_bytes {
        return Ok(vec![message.clone().into_owned()]);
    }
    let mut cutter = Cutter::new(message, max_bytes)?;
    for (segment, gap) in with_gaps(message).skip(1) {
        let mut rest = segment.bytes;
        let mut begun = false;
        loop {
            let add = [b'A', b'D', b'D', message.delimiters().field()];
            let lead: &[u8] = if begun { &add } else { b"" };
            let end = line_end(gap);
            let need = lead.len() + rest.len() + end.len();
            if need <= cutter.room() {
                cutter.push(&[lead, rest, end]);
                break;
            }
            // A segment is cut only if it does not fit into a part of its own.
            let fits_alone = !begun && need <= cutter.room_of_next();
            let room = cutter.room().saturating_sub(lead.len() + 1);
            let at = if fits_alone { None } else { cut_at(message, rest, room, begun) };
            match at.and_then(|at| rest.split_at_checked(at)) {
                Some((piece, behind)) => {
                    cutter.push(&[lead, piece, b"\r", CONTINUED]);
                    rest = behind;
                    begun = true;
                }
                None if cutter.is_fresh() => return Err(Error::new(ErrorKind::LimitExceeded)),
                None => {}
            }
            cutter.next_part(&mut name)?;
        }
    }
    cutter.finish()
}

/// Writes one part after the other.
struct Cutter<'m> {
    message: &'m Message<'m>,
    max_bytes: usize,
    parts: Vec<Vec<u8>>,
    /// The part that is being written, and the length of its header.
    part: Vec<u8>,
    head: usize,
}

impl<'m> Cutter<'m> {
    fn new(message: &'m Message<'m>, max_bytes: usize) -> Result<Self> {
        let part = header(message)?;
        let head = part.len();
        Ok(Self { message, max_bytes, parts: Vec::new(), part, head })
    }

    /// How many bytes the part can still take, if a DSC segment is to follow.
    fn room(&self) -> usize {
        self.max_bytes.saturating_sub(self.part.len() + TRAILER)
    }

    fn room_of_next(&self) -> usize {
        self.max_bytes.saturating_sub(self.head + 2 * TRAILER)
    }

    fn is_fresh(&self) -> bool {
        self.part.len() == self.head
    }

    fn push(&mut self, pieces: &[&[u8]]) {
        for piece in pieces {
            self.part.extend_from_slice(piece);
        }
    }

    fn next_part(&mut self, name: &mut impl FnMut(u32) -> Part) -> Result<()> {
        let nth = u32::try_from(self.parts.len() + 2).unwrap_or(u32::MAX);
        let Part { control_id, pointer } = name(nth);
        let delimiters = self.message.delimiters();
        let raw = escape::encode(&pointer, delimiters, self.message.charset())
            .map_err(|error| error.at(loc!("DSC-1")))?;
        if raw.len() > MAX_POINTER {
            return Err(Error::new(ErrorKind::LimitExceeded).at(loc!("DSC-1")));
        }
        let separator = [delimiters.field()];
        self.push(&[&DSC.as_bytes()[..], &separator, &raw, &separator, b"F\r"]);
        let head = self.message.options().parse(header(self.message)?)?;
        let next = head
            .edit()
            .set(loc!("MSH-10"), &control_id)
            .set(loc!("MSH-14"), &pointer)
            .finish()?
            .into_bytes();
        self.head = next.len();
        self.parts.push(std::mem::replace(&mut self.part, next));
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<Message<'static>>> {
        self.parts.push(self.part);
        let message = self.message;
        self.parts.into_iter().map(|part| message.options().parse(part)).collect()
    }
}

/// The header segment with a line end.
fn header(message: &Message<'_>) -> Result<Vec<u8>> {
    let (header, gap) = with_gaps(message).next().ok_or_else(|| Error::new(ErrorKind::Empty))?;
    Ok([header.bytes, line_end(gap)].concat())
}

/// One line end: that of the gap, or a carriage return.
fn line_end(gap: &[u8]) -> &[u8] {
    match gap {
        [b'\r', b'\n', ..] => b"\r\n",
        [b'\n', ..] => b"\n",
        _ => b"\r",
    }
}

/// Where a segment can be cut so that its first piece has at most `room` bytes: behind a whole
/// character, outside an escape sequence, and not inside the id.
fn cut_at(message: &Message<'_>, bytes: &[u8], room: usize, begun: bool) -> Option<usize> {
    let delimiters = message.delimiters();
    let first = if begun { 1 } else { 4 };
    let mut at = room.min(bytes.len());
    let separators = [
        Some(delimiters.field()),
        delimiters.repetition(),
        delimiters.component(),
        delimiters.subcomponent(),
    ];
    if message.charset() == Charset::Utf8 {
        while at >= first && bytes.get(at).is_some_and(|byte| byte & 0xc0 == 0x80) {
            at -= 1;
        }
    } else if !message.charset().is_single_byte() {
        // Only behind a delimiter is it known that no character is cut.
        let piece = message.masking().of(bytes.get(..at)?);
        at = piece.iter().rposition(|byte| separators.contains(&Some(*byte)))? + 1;
    }
    if let Some(escape) = delimiters.escape() {
        // The escape characters since the last delimiter: an odd number leaves one open.
        let piece = bytes.get(..at)?;
        let from = piece.iter().rposition(|byte| separators.contains(&Some(*byte)));
        let leaf = piece.get(from.map_or(0, |from| from + 1)..)?;
        if memchr::memchr_iter(escape, leaf).count() % 2 == 1 {
            at = memchr::memrchr(escape, piece)?;
        }
    }
    (at >= first).then_some(at)
}

/// The segment that says that the one before it goes on in the next part.
const CONTINUED: &[u8] = b"ADD\r";

/// What an ADD and a DSC segment at the end take at most.
const TRAILER: usize = 4 + CONTINUED.len() + MAX_POINTER + 4;

const MAX_POINTER: usize = 48;
