//! Lines out of bytes that come in pieces of any size: the one place where lines are cut.

use super::line::{Line, LinePosition};

/// Cuts lines; holds the beginning of one that came in pieces.
pub(super) struct Splitter {
    pub(super) max_line: usize,
    /// Where the line begins that is being taken.
    pub(super) position: LinePosition,
    /// How many bytes of it have been taken.
    length: usize,
    held: Vec<u8>,
    too_long: bool,
}

/// A line that has come to its end.
pub(super) struct Cut {
    pub(super) at: LinePosition,
    pub(super) place: Place,
}

/// Where the bytes of a line are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the start of the piece, with this length.
    Piece(usize),
    Held,
    /// Nowhere: there were too many.
    TooLong,
}

impl Splitter {
    pub(super) fn new(max_line: usize, position: LinePosition) -> Self {
        Self { max_line, position, length: 0, held: Vec::new(), too_long: false }
    }

    /// Takes a piece up to the next line end: how many bytes were taken, and the line if it ended.
    pub(super) fn cut(&mut self, piece: &[u8]) -> (usize, Option<Cut>) {
        if self.length == 0 {
            self.held.clear();
        }
        let Some(end) = memchr::memchr(b'\n', piece) else {
            self.hold(piece);
            return (piece.len(), None);
        };
        let place = if self.length == 0 && end <= self.max_line {
            Place::Piece(end)
        } else {
            self.hold(piece.get(..end).unwrap_or_default());
            self.held_place()
        };
        let length = if self.length == 0 { end } else { self.length };
        (end + 1, Some(self.ended(length + 1, place)))
    }

    /// The last line, if it has no end.
    pub(super) fn last(&mut self) -> Option<Cut> {
        let place = self.held_place();
        (self.length > 0).then(|| self.ended(self.length, place))
    }

    fn hold(&mut self, bytes: &[u8]) {
        self.length += bytes.len();
        if self.length > self.max_line {
            // The memory of a line that is too long is given back.
            self.held = Vec::new();
            self.too_long = true;
        }
        if !self.too_long {
            self.held.extend_from_slice(bytes);
        }
    }

    fn held_place(&self) -> Place {
        if self.too_long { Place::TooLong } else { Place::Held }
    }

    fn ended(&mut self, bytes: usize, place: Place) -> Cut {
        let at = self.position;
        self.position.advance(bytes);
        self.length = 0;
        self.too_long = false;
        Cut { at, place }
    }

    /// The bytes of a line out of the piece that it was cut from.
    pub(super) fn bytes<'b>(&'b self, place: Place, piece: &'b [u8]) -> &'b [u8] {
        match place {
            Place::Piece(end) => piece.get(..end).unwrap_or_default(),
            Place::Held => &self.held,
            Place::TooLong => &[],
        }
    }
}

/// A line without its carriage return; `None` if it is blank.
pub(super) fn line(bytes: &[u8], at: LinePosition) -> Option<Line<'_>> {
    let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let blank = text.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r'));
    (!blank).then_some(Line { bytes, at })
}
