//! Changing a message: what is not touched stays as it is, byte for byte.

mod rewrite;
mod slot;

use std::collections::HashMap;

use crate::charset::Masking;
use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind, Result};
use crate::escape;
use crate::grammar::segment::{CR, FS, LF, VT, line_end};
use crate::location::{Index, Location, SegmentId};
use crate::message::Message;
use crate::options::Parser;
use slot::{Body, Slot};

/// Changes to a message, written all at once by [`finish`](Self::finish).
///
/// Made by [`Message::edit`]. Each change sees the ones before it. A target beyond the end of a
/// segment, field or component adds just the separators that are needed. The first change that
/// cannot be done is what `finish` reports; nothing is half done, since the message itself stays
/// as it is.
///
/// ```
/// use sanare_hl7v2::{Parser, loc};
///
/// let message = Parser::new().parse(b"MSH|^~\\&|LAB\nPID|1||77^^^HOSP||Smith\n")?;
/// let changed = message
///     .edit()
///     .set(loc!("PID-5.2"), "Eve & Co")
///     .delete(loc!("PID-8"))
///     .insert_after(loc!("PID"), "NTE")
///     .set(loc!("NTE-1"), "1")
///     .finish()?;
/// assert_eq!(
///     changed.as_bytes(),
///     b"MSH|^~\\&|LAB\nPID|1||77^^^HOSP||Smith^Eve \\T\\ Co|||\"\"\nNTE|1\n"
/// );
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct Editor<'m> {
    message: &'m Message<'m>,
    slots: Vec<Slot<'m>>,
    /// The positions of the segments of each id; empty when it must be made anew.
    index: HashMap<SegmentId, Vec<usize>>,
    terminator: &'m [u8],
    masking: Masking,
    fault: Option<Error>,
}

impl Message<'_> {
    /// Begins to change this message.
    pub fn edit(&self) -> Editor<'_> {
        Editor::new(self)
    }

    /// A new message that has nothing but its header: `MSH|^~\&`.
    ///
    /// ```
    /// use sanare_hl7v2::{Delimiters, Message, loc};
    ///
    /// let message = Message::new(&Delimiters::default())
    ///     .edit()
    ///     .set(loc!("MSH-9.1"), "ACK")
    ///     .set(loc!("MSH-10"), "A17")
    ///     .append("MSA")
    ///     .set(loc!("MSA-1"), "AA")
    ///     .finish()?;
    /// assert_eq!(message.as_bytes(), b"MSH|^~\\&|||||||ACK|A17\rMSA|AA\r");
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    pub fn new(delimiters: &Delimiters) -> Message<'static> {
        Message::header(delimiters)
    }
}

impl<'m> Editor<'m> {
    fn new(message: &'m Message<'m>) -> Self {
        let entries = message.entries();
        let ends = entries.iter().skip(1).map(|next| next.start as usize);
        let ends = ends.chain([message.as_bytes().len()]);
        let slots: Vec<Slot<'m>> = entries
            .iter()
            .zip(ends)
            .map(|(entry, end)| {
                let bytes = message.slice(entry.start as usize..entry.end());
                // A header that is its id alone gets its separator with its first field.
                let is_header =
                    message.is_header(*entry) || bytes.len() == 3 && entry.id.is_header();
                Slot::kept(entry.id, is_header, bytes, message.slice(entry.end()..end))
            })
            .collect();
        let terminator =
            slots.first().map_or(&b"\r"[..], |header| match first_line_end(header.gap) {
                b"" => b"\r",
                end => end,
            });
        let masking = message.masking();
        Self { message, slots, index: HashMap::new(), terminator, masking, fault: None }
    }

    /// Sets the text of an element; delimiters in it are escaped. An empty text empties it.
    ///
    /// A field without a repetition is replaced with all its repetitions. Setting a part of an
    /// element that holds the delete indicator replaces the indicator.
    ///
    /// [`ErrorKind::SegmentAbsent`] if there is no such segment, [`ErrorKind::HeaderGuarded`] for
    /// MSH-1, MSH-2 and MSH-18, [`ErrorKind::Unrepresentable`] if the character set of the
    /// message lacks a character.
    pub fn set(self, location: Location, text: &str) -> Self {
        self.try_step(|editor| {
            let message = editor.message;
            let raw = escape::encode(text, message.delimiters(), message.charset())
                .map_err(|error| error.at(location))?;
            editor.put(location, &raw, Pad::Yes)
        })
    }

    /// Sets the bytes of an element as they are, escapes and all.
    ///
    /// [`ErrorKind::RawSplits`] if they hold a line end, an MLLP frame byte or a delimiter that
    /// would end the element.
    pub fn set_raw(self, location: Location, raw: &[u8]) -> Self {
        self.try_step(|editor| {
            if editor.splits(location, raw) {
                return Err(Error::new(ErrorKind::RawSplits).at(location));
            }
            editor.put(location, raw, Pad::Yes)
        })
    }

    /// Sets the delete indicator `""`, which tells the receiver to delete what it knows.
    pub fn delete(self, location: Location) -> Self {
        self.try_step(|editor| editor.put(location, b"\"\"", Pad::Yes))
    }

    /// Empties an element, which tells the receiver nothing. Separators stay; an element that is
    /// absent stays absent.
    pub fn clear(self, location: Location) -> Self {
        self.try_step(|editor| editor.put(location, b"", Pad::No))
    }

    /// Adds a repetition at the end of a field; if the field is empty, its first.
    pub fn add_repetition(self, location: Location, text: &str) -> Self {
        self.try_step(|editor| {
            let field = location.field().ok_or_else(|| too_short(location))?;
            let position = editor.find(location)?;
            let Some(separator) = editor.message.delimiters().repetition() else {
                return Err(Error::new(ErrorKind::LocationTooDeep).at(location));
            };
            let held = editor.slots.get(position).map_or(&[][..], |slot| {
                slot.field(field, editor.message.delimiters().field(), editor.masking)
            });
            let count = memchr::memchr_iter(separator, &editor.masking.of(held)).count();
            let next = if held.is_empty() || held == b"\"\"" { 1 } else { count + 2 };
            let nth = Index::Nth(u32::try_from(next).unwrap_or(u32::MAX));
            let message = editor.message;
            let raw = escape::encode(text, message.delimiters(), message.charset())
                .map_err(|error| error.at(location))?;
            editor.put(location.with_component(0).with_repetition(nth), &raw, Pad::Yes)
        })
    }

    /// Adds an empty segment behind the segment at a location; [`set`](Self::set) fills it.
    pub fn insert_after(self, location: Location, id: &str) -> Self {
        self.try_step(|editor| {
            let position = editor.find(location)?;
            let id: SegmentId = id.parse()?;
            editor.insert(position, Slot::new(id, editor.terminator))
        })
    }

    /// Adds an empty segment at the end.
    pub fn append(self, id: &str) -> Self {
        self.try_step(|editor| {
            let id: SegmentId = id.parse()?;
            let last = editor.slots.len().saturating_sub(1);
            editor.insert(last, Slot::new(id, editor.terminator))
        })
    }

    /// Takes a segment and its line end out. The header stays.
    pub fn remove_segment(self, location: Location) -> Self {
        self.try_step(|editor| {
            let position = editor.find(location)?;
            editor.remove(position, location).map(|_| ())
        })
    }

    /// Moves a segment to the place behind another one. The header stays.
    pub fn move_after(self, location: Location, target: Location) -> Self {
        self.try_step(|editor| {
            let position = editor.find(location)?;
            let target = editor.find(target)?;
            if position == target {
                return Ok(());
            }
            let mut moved = editor.remove(position, location)?;
            moved.gap = editor.terminator;
            editor.insert(target, moved)
        })
    }

    /// The changed message, with a buffer of its own, read with the options of the first one.
    ///
    /// # Errors
    /// The first change that could not be done; and [`ErrorKind::ReadDifferently`] if the result
    /// would not be read as it is meant, which only a message that is ambiguous already can do: a
    /// line that was joined to a segment begins to look like one itself, or bytes in an undeclared
    /// character set begin to look like another one.
    pub fn finish(self) -> Result<Message<'static>> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let separator = self.message.delimiters().field();
        let head = self.message.entries().first().map_or(0, |entry| entry.start as usize);
        let mut bytes = Vec::with_capacity(self.message.as_bytes().len() + 64);
        bytes.extend_from_slice(self.message.slice(0..head));
        for slot in &self.slots {
            slot.write(separator, &mut bytes);
        }
        if let Some(form) = self.message.wide() {
            bytes = form.encode(&bytes);
        }
        let changed = self.message.options().parse(bytes)?;
        let meant = self.slots.iter().filter(|slot| !matches!(slot.body, Body::Removed));
        let same_segments = meant.map(|slot| slot.id).eq(changed.entries().iter().map(|e| e.id));
        let same_charset =
            changed.charset() == self.message.charset() || changed.as_bytes().is_ascii();
        if same_segments && same_charset {
            Ok(changed)
        } else {
            Err(Error::new(ErrorKind::ReadDifferently))
        }
    }

    fn try_step(mut self, step: impl FnOnce(&mut Self) -> Result<()>) -> Self {
        if self.fault.is_none() {
            self.fault = step(&mut self).err();
        }
        self
    }

    fn put(&mut self, location: Location, raw: &[u8], pad: Pad) -> Result<()> {
        let field = location.field().ok_or_else(|| too_short(location))?;
        let id = location.segment();
        if id.is_header() && (field <= 2 || (id == SegmentId::MSH && field == 18)) {
            return Err(Error::new(ErrorKind::HeaderGuarded).at(location));
        }
        if location.repetition() == Index::All {
            return Err(Error::new(ErrorKind::LocationAmbiguous).at(location));
        }
        let delimiters = self.message.delimiters();
        let path = path(location, delimiters)
            .ok_or_else(|| Error::new(ErrorKind::LocationTooDeep).at(location))?;
        let position = self.find(location)?;
        let separator = delimiters.field();
        if let Some(slot) = self.slots.get_mut(position) {
            let masking = self.masking;
            slot.put(field, separator, pad == Pad::Yes, masking, |held| {
                replace(held, &masking.of(held), &path, raw, pad)
            });
        }
        Ok(())
    }

    /// The position of the segment that a location names.
    fn find(&mut self, location: Location) -> Result<usize> {
        if location.occurrence() == Index::All {
            return Err(Error::new(ErrorKind::LocationAmbiguous).at(location));
        }
        if self.index.is_empty() {
            for (position, slot) in self.slots.iter().enumerate() {
                if !matches!(slot.body, Body::Removed) {
                    self.index.entry(slot.id).or_default().push(position);
                }
            }
        }
        let named = self.index.get(&location.segment());
        let nth = location.occurrence().position();
        let found = named.zip(nth).and_then(|(named, nth)| named.get(nth).copied());
        found.ok_or_else(|| Error::new(ErrorKind::SegmentAbsent).at(location))
    }

    fn insert(&mut self, behind: usize, mut slot: Slot<'m>) -> Result<()> {
        if slot.id.is_header() {
            return Err(Error::new(ErrorKind::HeaderGuarded).at(Location::of(slot.id)));
        }
        if let Some(before) = self.slots.get_mut(behind)
            && !before.has_line_end()
        {
            slot.gap = std::mem::replace(&mut before.gap, self.terminator);
        }
        self.slots.insert((behind + 1).min(self.slots.len()), slot);
        self.index.clear();
        Ok(())
    }

    fn remove(&mut self, position: usize, location: Location) -> Result<Slot<'m>> {
        if position == 0 {
            return Err(Error::new(ErrorKind::HeaderGuarded).at(location));
        }
        self.index.clear();
        self.slots
            .get_mut(position)
            .map(Slot::remove)
            .ok_or_else(|| Error::new(ErrorKind::SegmentAbsent).at(location))
    }

    /// Whether raw bytes would end the element at a location.
    fn splits(&self, location: Location, raw: &[u8]) -> bool {
        let delimiters = self.message.delimiters();
        let repetition = location.repetition() != Index::Unstated || location.component().is_some();
        let refused = [
            Some(delimiters.field()),
            delimiters.repetition().filter(|_| repetition),
            delimiters.component().filter(|_| location.component().is_some()),
            delimiters.subcomponent().filter(|_| location.subcomponent().is_some()),
        ];
        self.masking
            .of(raw)
            .iter()
            .any(|byte| refused.contains(&Some(*byte)) || matches!(*byte, CR | LF | VT | FS))
    }
}

/// Whether a target beyond the end is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pad {
    Yes,
    No,
}

/// The way down from a field to an element: a delimiter and a position at each level.
type Path = Vec<(Option<u8>, usize)>;

/// The way to a location; `None` if it needs a delimiter that is off.
fn path(location: Location, delimiters: &Delimiters) -> Option<Path> {
    let deep = location.component().is_some();
    let mut path = Path::new();
    if deep || location.repetition() != Index::Unstated {
        path.push((delimiters.repetition(), location.repetition().position()?));
    }
    for (number, delimiter) in [
        (location.component(), delimiters.component()),
        (location.subcomponent(), delimiters.subcomponent()),
    ] {
        if let Some(number) = number {
            path.push((delimiter, usize::from(number) - 1));
        }
    }
    path.iter().all(|(delimiter, position)| delimiter.is_some() || *position == 0).then_some(path)
}

/// What `held` becomes when the element at the end of the path becomes `raw`.
///
/// `mask` is what `held` is cut by.
fn replace(
    held: &[u8],
    mask: &[u8],
    path: &[(Option<u8>, usize)],
    raw: &[u8],
    pad: Pad,
) -> Option<Vec<u8>> {
    let Some(((delimiter, position), below)) = path.split_first() else {
        return Some(raw.to_vec());
    };
    let deleted = held == b"\"\"" && *position > 0;
    if deleted && pad == Pad::No {
        return None;
    }
    let (held, mask) = if deleted { (&[][..], &[][..]) } else { (held, mask) };
    let Some(delimiter) = *delimiter else {
        return replace(held, mask, below, raw, pad);
    };
    let (start, end, missing) = match crate::grammar::piece(mask, delimiter, *position) {
        Some((start, end)) => (start, end, 0),
        None if pad == Pad::No => return None,
        None => {
            let there = memchr::memchr_iter(delimiter, mask).count();
            (held.len(), held.len(), position - there)
        }
    };
    let inside = |bytes| <[u8]>::get(bytes, start..end).unwrap_or_default();
    let part = replace(inside(held), inside(mask), below, raw, pad)?;
    let mut out = held.get(..start).unwrap_or_default().to_vec();
    out.extend(std::iter::repeat_n(delimiter, missing));
    out.extend(part);
    out.extend_from_slice(held.get(end..).unwrap_or_default());
    Some(out)
}

fn too_short(location: Location) -> Error {
    Error::new(ErrorKind::LocationTooShort).at(location)
}

/// The line end that a gap between segments begins with.
fn first_line_end(gap: &[u8]) -> &[u8] {
    let len = line_end(gap).map_or(0, |(_, len)| len);
    gap.get(..len).unwrap_or_default()
}

impl Message<'static> {
    fn header(delimiters: &Delimiters) -> Self {
        let mut bytes = SegmentId::MSH.as_bytes().to_vec();
        bytes.push(delimiters.field());
        bytes.extend(delimiters.encoding());
        bytes.push(CR);
        Message::of_header(bytes, *delimiters, Parser::new())
    }
}
