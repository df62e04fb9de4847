//! Where something is in a message: `PID-5[2].1.1`.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind};

/// A place in a message: a segment, or a field, repetition, component or subcomponent of one.
///
/// Written as `SEG[occurrence]-field[repetition].component.subcomponent`, everything counted from
/// one: `PID`, `PID-5`, `PID-5[2].1.1`, `OBX[3]-5`, `OBX[*]-5`. `PID.5.1`, `PID-5-1` and
/// `OBX(3)-5` are read as well. What is left out means the first one; a field without a
/// repetition and without a component is the whole field with all its repetitions.
///
/// A location that stands in source code is checked by the compiler with [`loc!`](crate::loc):
///
/// ```
/// use sanare_hl7v2::{Location, loc};
///
/// const FAMILY_NAME: Location = Location::literal("PID-5.1");
/// assert_eq!(FAMILY_NAME, loc!("PID.5.1"));
/// assert_eq!("PID-5-1".parse(), Ok(FAMILY_NAME));
/// assert_eq!(FAMILY_NAME.to_string(), "PID-5.1");
/// ```
///
/// ```compile_fail
/// let wrong = sanare_hl7v2::loc!("PID-0");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    segment: SegmentId,
    occurrence: Index,
    field: u16,
    repetition: Index,
    component: u16,
    subcomponent: u16,
}

/// Makes a [`Location`] of a literal, checked by the compiler.
#[macro_export]
macro_rules! loc {
    ($path:literal) => {
        const { $crate::Location::literal($path) }
    };
}

impl Location {
    /// The location that `text` writes, for constants: a mistake stops the compiler.
    ///
    /// # Panics
    /// If the text is no location. In a `const` this happens while compiling; use
    /// [`FromStr`] for text that is not known then.
    #[allow(clippy::panic, reason = "the panic is how a const tells the compiler")]
    pub const fn literal(text: &'static str) -> Self {
        match read(text.as_bytes()) {
            Ok(location) => location,
            Err(_) => panic!("this is no HL7 v2 location such as PID-5[2].1.1"),
        }
    }

    /// The first segment with this id.
    pub const fn of(segment: SegmentId) -> Self {
        Self {
            segment,
            occurrence: Index::Unstated,
            field: 0,
            repetition: Index::Unstated,
            component: 0,
            subcomponent: 0,
        }
    }

    /// The segment id.
    pub const fn segment(&self) -> SegmentId {
        self.segment
    }

    /// Which of the segments with this id.
    pub const fn occurrence(&self) -> Index {
        self.occurrence
    }

    /// The field, counted from one.
    pub const fn field(&self) -> Option<u16> {
        some(self.field)
    }

    /// Which of the field's repetitions.
    pub const fn repetition(&self) -> Index {
        self.repetition
    }

    /// The component, counted from one.
    pub const fn component(&self) -> Option<u16> {
        some(self.component)
    }

    /// The subcomponent, counted from one.
    pub const fn subcomponent(&self) -> Option<u16> {
        some(self.subcomponent)
    }

    /// The components of the data type ERL (ERR-2): segment, occurrence, field, repetition,
    /// component, subcomponent; as many as the location states. [`from_erl`](Self::from_erl) is
    /// the way back.
    pub fn erl(&self) -> Vec<String> {
        let mut parts = vec![self.segment.to_string(), nth(self.occurrence)];
        if self.field > 0 {
            parts.push(self.field.to_string());
            if self.repetition != Index::Unstated || self.component > 0 {
                parts.push(nth(self.repetition));
            }
        }
        let below = [self.component, self.subcomponent].into_iter().filter(|part| *part > 0);
        parts.extend(below.map(|part| part.to_string()));
        parts
    }

    /// The location that the components of an ERL state.
    ///
    /// ```
    /// use sanare_hl7v2::{Parser, loc, Location};
    ///
    /// let reply = Parser::new().parse(b"MSH|^~\\&|\rERR||PID^1^3^2^4|101\r")?;
    /// let parts: Vec<_> = reply.at(loc!("ERR-2")).components().map(|part| part.text()).collect();
    /// assert_eq!(Location::from_erl(&parts)?, loc!("PID[1]-3[2].4"));
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::LocationSyntax`] if they are no location.
    pub fn from_erl<T: AsRef<str>>(parts: &[T]) -> Result<Self, Error> {
        let wrong = || Error::new(ErrorKind::LocationSyntax);
        let part = |index: usize| parts.get(index).map_or("", AsRef::as_ref);
        let number = |index: usize| match part(index) {
            "" => Ok(0),
            text => text.parse::<u32>().ok().filter(|number| *number > 0).ok_or_else(wrong),
        };
        let index = |at: usize| {
            number(at).map(|nth| if nth == 0 { Index::Unstated } else { Index::Nth(nth) })
        };
        let place = |at: usize| number(at).and_then(|n| u16::try_from(n).map_err(|_| wrong()));
        let location = Self::of(part(0).parse().map_err(|_| wrong())?)
            .with_occurrence(index(1)?)
            .with_field(place(2)?)
            .with_repetition(index(3)?)
            .with_component(place(4)?)
            .with_subcomponent(place(5)?);
        let stated = parts.iter().skip(1).filter(|part| !part.as_ref().is_empty()).count();
        let kept = location.erl().iter().skip(1).filter(|part| !part.is_empty()).count();
        let implied = usize::from(location.occurrence == Index::Unstated)
            + usize::from(location.component > 0 && location.repetition == Index::Unstated);
        if parts.len() > 6 || stated + implied != kept { Err(wrong()) } else { Ok(location) }
    }

    /// The same place in another of the segments with this id.
    #[must_use]
    pub const fn with_occurrence(mut self, occurrence: Index) -> Self {
        self.occurrence = occurrence;
        self
    }

    /// The same segment, and a field of it; 0 is the segment itself.
    #[must_use]
    pub const fn with_field(self, field: u16) -> Self {
        let mut location = Self::of(self.segment);
        location.occurrence = self.occurrence;
        location.field = field;
        location
    }

    /// The same place in another repetition of the field.
    #[must_use]
    pub const fn with_repetition(mut self, repetition: Index) -> Self {
        if self.field > 0 {
            self.repetition = repetition;
        }
        self
    }

    /// The same field and repetition, and a component of it; 0 is the repetition itself.
    #[must_use]
    pub const fn with_component(mut self, component: u16) -> Self {
        if self.field > 0 {
            self.component = component;
            self.subcomponent = 0;
        }
        self
    }

    /// The same component, and a subcomponent of it; 0 is the component itself.
    #[must_use]
    pub const fn with_subcomponent(mut self, subcomponent: u16) -> Self {
        if self.component > 0 {
            self.subcomponent = subcomponent;
        }
        self
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.segment, self.occurrence)?;
        if self.field > 0 {
            write!(f, "-{}{}", self.field, self.repetition)?;
        }
        if self.component > 0 {
            write!(f, ".{}", self.component)?;
        }
        if self.subcomponent > 0 {
            write!(f, ".{}", self.subcomponent)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Location {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        read(text.as_bytes())
            .map_err(|offset| Error::new(ErrorKind::LocationSyntax).at_offset(offset as u64))
    }
}

/// Three characters that name a segment: a capital letter, then capital letters or digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SegmentId([u8; 3]);

impl SegmentId {
    /// The message header.
    pub const MSH: Self = Self(*b"MSH");
    /// Stands for a line that was kept though it is no segment; no location text can name it.
    pub const OPAQUE: Self = Self(*b"???");
    pub(crate) const fn of_bytes(bytes: [u8; 3]) -> Self {
        Self(bytes)
    }

    pub(crate) const fn bytes(self) -> [u8; 3] {
        self.0
    }

    /// The file header.
    pub const FHS: Self = Self(*b"FHS");
    /// The batch header.
    pub const BHS: Self = Self(*b"BHS");
    /// The batch trailer.
    pub const BTS: Self = Self(*b"BTS");
    /// The file trailer.
    pub const FTS: Self = Self(*b"FTS");

    /// The id that these bytes write, or `None`.
    pub const fn from_bytes(bytes: [u8; 3]) -> Option<Self> {
        let [a, b, c] = bytes;
        if a.is_ascii_uppercase() && is_id_byte(b) && is_id_byte(c) {
            Some(Self(bytes))
        } else {
            None
        }
    }

    /// The id that these bytes write, for constants: a mistake stops the compiler.
    ///
    /// # Panics
    /// If the bytes are no id. In a `const` this happens while compiling.
    #[allow(clippy::panic, reason = "the panic is how a const tells the compiler")]
    pub const fn literal(bytes: &[u8; 3]) -> Self {
        match Self::from_bytes(*bytes) {
            Some(id) => id,
            None => panic!("this is no segment id such as PID"),
        }
    }

    /// The three characters.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The three bytes.
    pub const fn as_bytes(&self) -> &[u8; 3] {
        &self.0
    }

    /// Whether it is a user-defined segment (`Z..`).
    pub const fn is_local(&self) -> bool {
        self.0[0] == b'Z'
    }

    /// Whether field 1 of the segment is the field separator itself (MSH, FHS, BHS).
    pub const fn is_header(&self) -> bool {
        matches!(&self.0, b"MSH" | b"FHS" | b"BHS")
    }
}

const fn is_id_byte(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

impl fmt::Display for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for SegmentId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        <[u8; 3]>::try_from(text.as_bytes())
            .ok()
            .and_then(Self::from_bytes)
            .ok_or_else(|| Error::new(ErrorKind::SegmentId))
    }
}

/// Which of several: the first because none is stated, a certain one, or all. A closed set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Index {
    /// None is stated: the first, or, for a field's repetitions, the field as a whole.
    #[default]
    Unstated,
    /// This one, counted from one. `Nth(0)` finds nothing.
    Nth(u32),
    /// All of them, written `[*]`.
    All,
}

impl Index {
    /// The position counted from zero; `None` for `Nth(0)`. All begins with the first.
    pub(crate) const fn position(self) -> Option<usize> {
        match self {
            Self::Unstated | Self::All => Some(0),
            Self::Nth(0) => None,
            Self::Nth(n) => Some(n as usize - 1),
        }
    }
}

impl fmt::Display for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unstated => Ok(()),
            Self::Nth(n) => write!(f, "[{n}]"),
            Self::All => f.write_str("[*]"),
        }
    }
}

/// An index as a number; what is not stated is the first.
fn nth(index: Index) -> String {
    match index {
        Index::Nth(nth) => nth.to_string(),
        Index::Unstated | Index::All => "1".to_owned(),
    }
}

const fn some(number: u16) -> Option<u16> {
    if number == 0 { None } else { Some(number) }
}

/// Reads a location; the error is the offset at which the text stops being one.
///
/// It is written by hand because only then can the compiler run it.
#[allow(clippy::indexing_slicing, reason = "const code has no other access; each is guarded")]
const fn read(text: &[u8]) -> Result<Location, usize> {
    if text.len() < 3 {
        return Err(text.len());
    }
    let Some(segment) = SegmentId::from_bytes([text[0], text[1], text[2]]) else {
        return Err(0);
    };
    let mut location = Location::of(segment);
    let (occurrence, mut at) = match read_index(text, 3) {
        Ok(pair) => pair,
        Err(at) => return Err(at),
    };
    location.occurrence = occurrence;
    let mut level = 0;
    while at < text.len() {
        if level == 3 || !matches!(text[at], b'.' | b'-') {
            return Err(at);
        }
        let (number, next) = match read_number(text, at + 1) {
            Ok(pair) => pair,
            Err(at) => return Err(at),
        };
        if number > u16::MAX as u32 {
            return Err(at + 1);
        }
        #[allow(clippy::cast_possible_truncation, reason = "checked above")]
        let number = number as u16;
        at = next;
        match level {
            0 => {
                location.field = number;
                let (repetition, next) = match read_index(text, at) {
                    Ok(pair) => pair,
                    Err(at) => return Err(at),
                };
                location.repetition = repetition;
                at = next;
            }
            1 => location.component = number,
            _ => location.subcomponent = number,
        }
        level += 1;
    }
    Ok(location)
}

/// Reads `[3]`, `(3)` or `[*]` at `at`, or nothing.
#[allow(clippy::indexing_slicing, reason = "const code has no other access; each is guarded")]
pub(crate) const fn read_index(text: &[u8], at: usize) -> Result<(Index, usize), usize> {
    if at >= text.len() {
        return Ok((Index::Unstated, at));
    }
    let close = match text[at] {
        b'[' => b']',
        b'(' => b')',
        _ => return Ok((Index::Unstated, at)),
    };
    let (index, end) = if at + 1 < text.len() && text[at + 1] == b'*' {
        (Index::All, at + 2)
    } else {
        match read_number(text, at + 1) {
            Ok((number, end)) => (Index::Nth(number), end),
            Err(at) => return Err(at),
        }
    };
    if end < text.len() && text[end] == close { Ok((index, end + 1)) } else { Err(end) }
}

/// Reads a number of one or more.
#[allow(clippy::indexing_slicing, reason = "const code has no other access; each is guarded")]
const fn read_number(text: &[u8], start: usize) -> Result<(u32, usize), usize> {
    let mut number: u32 = 0;
    let mut at = start;
    while at < text.len() && text[at].is_ascii_digit() {
        let Some(tens) = number.checked_mul(10) else { return Err(at) };
        let Some(sum) = tens.checked_add((text[at] - b'0') as u32) else { return Err(at) };
        number = sum;
        at += 1;
    }
    if at == start || number == 0 { Err(start) } else { Ok((number, at)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Location {
        text.parse().unwrap()
    }

    #[test]
    fn loc_parse() {
        let full = parse("PID[2]-5[3].1.4");
        assert_eq!(full.segment().as_str(), "PID");
        assert_eq!(full.occurrence(), Index::Nth(2));
        assert_eq!(full.field(), Some(5));
        assert_eq!(full.repetition(), Index::Nth(3));
        assert_eq!(full.component(), Some(1));
        assert_eq!(full.subcomponent(), Some(4));
        assert_eq!(parse("PID.5.1"), parse("PID-5-1"));
        assert_eq!(parse("PID.5.1"), parse("PID-5.1"));
        assert_eq!(parse("OBX(2)-5"), parse("OBX[2]-5"));
        assert_eq!(parse("OBX[*]-5(*)").repetition(), Index::All);
        assert_eq!(parse("ZA1"), Location::of(SegmentId::from_bytes(*b"ZA1").unwrap()));
    }

    #[test]
    fn loc_const() {
        const PLACE: Location = Location::literal("PV1-3[1].4");
        assert_eq!(PLACE, parse("PV1.3[1].4"));
        assert_eq!(loc!("PV1-3[1].4"), PLACE);
    }

    #[test]
    fn loc_erl() {
        for (text, erl) in [
            ("PID[1]", "PID^1"),
            ("PID[2]-3", "PID^2^3"),
            ("PID[1]-3[2]", "PID^1^3^2"),
            ("PID[1]-3[2].4", "PID^1^3^2^4"),
            ("PID[1]-3[2].4.5", "PID^1^3^2^4^5"),
        ] {
            assert_eq!(parse(text).erl().join("^"), erl);
            let parts: Vec<&str> = erl.split('^').collect();
            assert_eq!(Location::from_erl(&parts), Ok(parse(text)));
        }
        assert_eq!(parse("PID-3.4").erl().join("^"), "PID^1^3^1^4");
        assert_eq!(Location::from_erl(&["PID", "", "3", "", "4"]), Ok(parse("PID-3.4")));
        for wrong in [
            &[][..],
            &["pid"],
            &["PID", "0"],
            &["PID", "x"],
            &["PID", "1", "70000"],
            &["PID", "1", "", "2"],
            &["PID", "1", "3", "1", "", "2"],
            &["PID", "1", "3", "1", "1", "2", "3"],
        ] {
            assert_eq!(Location::from_erl(wrong).unwrap_err().kind(), ErrorKind::LocationSyntax);
        }
    }

    #[test]
    fn loc_bad() {
        for (text, offset) in [
            ("", 0),
            ("PI", 2),
            ("pid-5", 0),
            ("1ID-5", 0),
            ("PID-0", 4),
            ("PID-", 4),
            ("-5", 2),
            ("PID--5", 4),
            ("PIDX-5", 3),
            ("PID[0]-5", 4),
            ("PID[1-5", 5),
            ("PID[1)-5", 5),
            ("PID[]-5", 4),
            ("PID-65536", 4),
            ("PID[4294967296]-1", 13),
            ("PID-5.1.1.1", 9),
            ("PID-5 ", 5),
            ("PID-5[1].", 9),
            ("PID-5.1[1]", 7),
        ] {
            let error = text.parse::<Location>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::LocationSyntax, "{text}");
            assert_eq!(error.offset(), Some(offset), "{text}");
        }
    }
}
