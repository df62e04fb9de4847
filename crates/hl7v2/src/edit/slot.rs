//! One segment of a message that is being changed.

use std::borrow::Cow;
use std::fmt;

use memchr::memchr_iter;

use super::first_line_end;
use crate::charset::Masking;
use crate::grammar::piece;
use crate::location::SegmentId;

/// A segment, and what stands between it and the next one.
#[derive(Clone)]
pub(super) struct Slot<'m> {
    pub(super) id: SegmentId,
    /// Whether field 1 is the field separator.
    is_header: bool,
    pub(super) body: Body<'m>,
    pub(super) gap: &'m [u8],
}

#[derive(Clone)]
pub(super) enum Body<'m> {
    /// As it was.
    Kept(&'m [u8]),
    /// Cut at the field separators.
    Changed(Vec<Cow<'m, [u8]>>),
    /// Taken out; only the gap is left.
    Removed,
}

impl<'m> Slot<'m> {
    pub(super) fn kept(id: SegmentId, is_header: bool, bytes: &'m [u8], gap: &'m [u8]) -> Self {
        Self { id, is_header, body: Body::Kept(bytes), gap }
    }

    pub(super) fn new(id: SegmentId, gap: &'m [u8]) -> Self {
        Self {
            id,
            is_header: false,
            body: Body::Changed(vec![Cow::Owned(id.as_bytes().to_vec())]),
            gap,
        }
    }

    pub(super) fn has_line_end(&self) -> bool {
        !first_line_end(self.gap).is_empty()
    }

    /// Takes the segment out, with its line end; what else stands before the next one stays.
    pub(super) fn remove(&mut self) -> Self {
        let end = first_line_end(self.gap);
        let rest = self.gap.get(end.len()..).unwrap_or_default();
        let left = Self { id: self.id, is_header: self.is_header, body: Body::Removed, gap: rest };
        let mut removed = std::mem::replace(self, left);
        removed.gap = end;
        removed
    }

    /// The bytes of a field.
    pub(super) fn field(&self, number: u16, separator: u8, masking: Masking) -> &[u8] {
        let position = self.position(number);
        match &self.body {
            Body::Kept(bytes) => piece(&masking.of(bytes), separator, position)
                .and_then(|(start, end)| bytes.get(start..end)),
            Body::Changed(pieces) => pieces.get(position).map(|piece| &piece[..]),
            Body::Removed => None,
        }
        .unwrap_or_default()
    }

    /// Puts into a field what `change` makes of it, if it makes anything; beyond the end only if
    /// `pad` says so.
    pub(super) fn put(
        &mut self,
        number: u16,
        separator: u8,
        pad: bool,
        masking: Masking,
        change: impl FnOnce(&[u8]) -> Option<Vec<u8>>,
    ) {
        let position = self.position(number);
        if let Body::Kept(bytes) = self.body {
            self.body = Body::Changed(cut(bytes, &masking.of(bytes), separator));
        }
        let Body::Changed(pieces) = &mut self.body else { return };
        if position >= pieces.len() {
            if !pad {
                return;
            }
            pieces.resize(position + 1, Cow::Borrowed(&[]));
        }
        if let Some(piece) = pieces.get_mut(position)
            && let Some(changed) = change(piece)
        {
            *piece = Cow::Owned(changed);
        }
    }

    pub(super) fn write(&self, separator: u8, out: &mut Vec<u8>) {
        match &self.body {
            Body::Kept(bytes) => out.extend_from_slice(bytes),
            Body::Changed(pieces) => {
                for (index, piece) in pieces.iter().enumerate() {
                    if index > 0 {
                        out.push(separator);
                    }
                    out.extend_from_slice(piece);
                }
            }
            Body::Removed => {}
        }
        out.extend_from_slice(self.gap);
    }

    /// Where a field is among the pieces; piece 0 is the id.
    fn position(&self, number: u16) -> usize {
        usize::from(number) - usize::from(self.is_header && number > 0)
    }
}

impl fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.body {
            Body::Kept(_) => "kept",
            Body::Changed(_) => "changed",
            Body::Removed => "removed",
        };
        write!(f, "{} ({state})", self.id)
    }
}

/// The pieces between the separators that are in the mask.
fn cut<'m>(bytes: &'m [u8], mask: &[u8], separator: u8) -> Vec<Cow<'m, [u8]>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in memchr_iter(separator, mask).chain([bytes.len()]) {
        pieces.push(Cow::Borrowed(bytes.get(start..end).unwrap_or_default()));
        start = end + 1;
    }
    pieces
}
