//! Segments and messages that go on: ADD segments, and messages sent in several parts.
//!
//! [`Assembler`] puts the parts of messages together, [`split`] cuts a message into parts, and
//! [`join_segments`] resolves the ADD segments inside one message. (HL7 v2 chapter 2, continuation
//! messages and segments.)

mod assembler;
mod split;

pub use assembler::{Assembler, Progress};
pub use split::{Part, split};

use crate::error::{Error, ErrorKind, Result};
use crate::location::{Index, Location, SegmentId};
use crate::message::Message;

/// The message with its ADD segments joined to the segments that they continue.
///
/// ```
/// use sanare_hl7v2::{Parser, continuation};
///
/// let sent = Parser::new().parse(b"MSH|^~\\&|A\rOBX|1|TX|C||34\rADD|5|678|\r")?;
/// let whole = continuation::join_segments(&sent)?;
/// assert_eq!(whole.as_bytes(), b"MSH|^~\\&|A\rOBX|1|TX|C||345|678|\r");
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::ContinuationOrder`] if an ADD segment stands behind the header, which cannot go
/// on; [`ErrorKind::ReadDifferently`] if the joined message would not be read as it is meant.
pub fn join_segments(message: &Message<'_>) -> Result<Message<'static>> {
    let mut bytes = Vec::with_capacity(message.as_bytes().len());
    let head = message.segment_at(0).map_or(0, |header| header.span().start);
    bytes.extend_from_slice(message.slice(0..head));
    let mut segments = 0;
    for (segment, gap) in with_gaps(message) {
        if segment.id == ADD {
            if segment.index < 2 {
                let place = Location::of(ADD).with_occurrence(Index::Nth(1));
                return Err(Error::new(ErrorKind::ContinuationOrder).at(place));
            }
            bytes.truncate(bytes.len() - segment.gap_before);
            bytes.extend_from_slice(content(segment.bytes));
        } else {
            bytes.extend_from_slice(segment.bytes);
            segments += 1;
        }
        bytes.extend_from_slice(gap);
    }
    let joined = message.options().parse(bytes)?;
    if joined.segments().len() == segments {
        Ok(joined)
    } else {
        Err(Error::new(ErrorKind::ReadDifferently))
    }
}

/// One segment as it stands in the buffer.
struct Raw<'m> {
    id: SegmentId,
    index: usize,
    bytes: &'m [u8],
    /// The length of what stands between the segment before it and this one.
    gap_before: usize,
}

/// Each segment, and what stands between it and the next one.
fn with_gaps<'m>(message: &'m Message<'_>) -> impl Iterator<Item = (Raw<'m>, &'m [u8])> {
    let entries = message.entries();
    let mut before = 0;
    entries.iter().enumerate().map(move |(index, entry)| {
        let next = entries.get(index + 1);
        let behind = next.map_or(message.as_bytes().len(), |next| next.start as usize);
        let bytes = message.slice(entry.start as usize..entry.end());
        let gap = message.slice(entry.end()..behind);
        let raw = Raw { id: entry.id, index, bytes, gap_before: before };
        before = gap.len();
        (raw, gap)
    })
}

/// What an ADD segment adds: all behind its first separator.
fn content(add: &[u8]) -> &[u8] {
    add.get(4..).unwrap_or_default()
}

const ADD: SegmentId = SegmentId::literal(b"ADD");
const DSC: SegmentId = SegmentId::literal(b"DSC");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parser;

    fn parse(text: &str) -> Message<'static> {
        Parser::new().parse(text.replace('/', "\r").into_bytes()).unwrap()
    }

    #[test]
    fn cnt_add() {
        for (sent, whole) in [
            // The example of the standard.
            ("MSH|^~\\&|A/C|34/ADD|5|678|/", "MSH|^~\\&|A/C|345|678|/"),
            ("MSH|^~\\&|A/NTE|1/ADD||x/ADD|y/NTE|2", "MSH|^~\\&|A/NTE|1|xy/NTE|2"),
            ("MSH|^~\\&|A/NTE|1/ADD/", "MSH|^~\\&|A/NTE|1/"),
            ("MSH|^~\\&|A\n/NTE|1", "MSH|^~\\&|A\n/NTE|1"),
        ] {
            let joined = join_segments(&parse(sent)).unwrap();
            assert_eq!(joined.as_bytes(), parse(whole).as_bytes(), "{sent}");
        }
        let error = join_segments(&parse("MSH|^~\\&|A/ADD|5/")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ContinuationOrder);
        assert_eq!(error.location().unwrap().to_string(), "ADD[1]");
    }
}
