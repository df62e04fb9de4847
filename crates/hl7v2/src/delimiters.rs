//! The characters that cut a message: the field separator and MSH-2.

use crate::diagnostic::{Code, Diagnostic};
use crate::error::{Error, ErrorKind, Result};
use crate::options::MissingDelimiters;

/// The field separator and the encoding characters of one message.
///
/// A role that is `None` is off: the message has no such level, and nothing is escaped for it.
/// (HL7 v2 chapter 2, message delimiters.)
///
/// ```
/// use sanare_hl7v2::{Delimiters, Parser};
///
/// let message = Parser::new().parse(b"MSH|^~\\&#|A")?;
/// assert_eq!(message.delimiters().truncation(), Some(b'#'));
/// assert_eq!(Delimiters::default().truncation(), None);
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Delimiters {
    field: u8,
    component: Option<u8>,
    repetition: Option<u8>,
    escape: Option<u8>,
    subcomponent: Option<u8>,
    truncation: Option<u8>,
}

impl Default for Delimiters {
    /// `|^~\&`, without a truncation character.
    fn default() -> Self {
        Self {
            field: b'|',
            component: Some(b'^'),
            repetition: Some(b'~'),
            escape: Some(b'\\'),
            subcomponent: Some(b'&'),
            truncation: None,
        }
    }
}

impl Delimiters {
    /// Delimiters for a new message: the field separator, then what MSH-2 shall hold.
    ///
    /// # Errors
    /// [`ErrorKind::DelimiterInvalid`] unless these are four or five encoding characters, all
    /// ASCII punctuation and all different.
    pub fn new(field: u8, encoding: &[u8]) -> Result<Self> {
        let usable = is_delimiter(field)
            && (4..=5).contains(&encoding.len())
            && encoding.iter().all(|&byte| is_delimiter(byte) && byte != field)
            && encoding
                .iter()
                .enumerate()
                .all(|(i, byte)| !encoding.iter().skip(i + 1).any(|b| b == byte));
        if !usable {
            return Err(Error::new(ErrorKind::DelimiterInvalid));
        }
        let role = |index: usize| encoding.get(index).copied();
        Ok(Self {
            field,
            component: role(0),
            repetition: role(1),
            escape: role(2),
            subcomponent: role(3),
            truncation: role(4),
        })
    }

    /// The field separator, MSH-1.
    pub fn field(&self) -> u8 {
        self.field
    }

    /// The component separator, `^` by default.
    pub fn component(&self) -> Option<u8> {
        self.component
    }

    /// The repetition separator, `~` by default.
    pub fn repetition(&self) -> Option<u8> {
        self.repetition
    }

    /// The escape character, `\` by default.
    pub fn escape(&self) -> Option<u8> {
        self.escape
    }

    /// The subcomponent separator, `&` by default.
    pub fn subcomponent(&self) -> Option<u8> {
        self.subcomponent
    }

    /// The truncation character of version 2.7 and later, `#` where it is used.
    pub fn truncation(&self) -> Option<u8> {
        self.truncation
    }

    /// MSH-2 as these delimiters write it; roles that are off are left out.
    pub(crate) fn encoding(&self) -> impl Iterator<Item = u8> {
        self.roles().into_iter().flatten()
    }

    /// The delimiter that the letter of an escape sequence stands for; `None` if that role is off.
    pub(crate) fn meant(&self, letter: &[u8]) -> Option<u8> {
        match letter {
            b"F" => Some(self.field),
            b"S" => self.component,
            b"T" => self.subcomponent,
            b"R" => self.repetition,
            b"E" => self.escape,
            _ => self.truncation,
        }
    }

    /// The roles of MSH-2, in order.
    fn roles(&self) -> [Option<u8>; 5] {
        [self.component, self.repetition, self.escape, self.subcomponent, self.truncation]
    }

    /// Reads the delimiters of a header whose field 2 is `encoding`, found at `offset`.
    pub(crate) fn read(
        field: u8,
        encoding: &[u8],
        offset: u32,
        missing: MissingDelimiters,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Self> {
        let mut delimiters = Self { field, ..Self::default() };
        if encoding == b"^~\\&" && field == b'|' {
            return Ok(delimiters);
        }
        let at = |kind| Error::new(kind).at_offset(u64::from(offset));
        let mut listed = [None; 6];
        let doubled = matches!(encoding, [_, _, a, b, _] if a == b);
        let characters = encoding.iter().enumerate().filter(|(index, _)| !(doubled && *index == 3));
        for (slot, (_, byte)) in listed.iter_mut().zip(characters) {
            *slot = Some(*byte);
        }
        let [component, repetition, escape, subcomponent, truncation, extra] = listed;
        let wanted = [component, repetition, escape, subcomponent];
        if wanted.iter().chain([&truncation]).flatten().any(|&byte| !is_delimiter(byte)) {
            return Err(at(ErrorKind::HeaderDelimiters));
        }
        let len = u32::try_from(encoding.len()).unwrap_or(u32::MAX);
        let mut report = |code| diagnostics.push(Diagnostic::new(code, offset, len));
        if doubled {
            report(Code::DelimiterDoubledEscape);
        }
        if extra.is_some() {
            report(Code::DelimiterExtra);
        }
        if subcomponent.is_none() {
            match missing {
                MissingDelimiters::Error => return Err(at(ErrorKind::DelimiterMissing)),
                MissingDelimiters::Default | MissingDelimiters::Off => {
                    report(Code::DelimiterMissing);
                }
            }
        }
        let fill = |role: Option<u8>, default| match missing {
            MissingDelimiters::Default => role.or(default),
            _ => role,
        };
        delimiters.component = fill(component, delimiters.component);
        delimiters.repetition = fill(repetition, delimiters.repetition);
        delimiters.escape = fill(escape, delimiters.escape);
        delimiters.subcomponent = fill(subcomponent, delimiters.subcomponent);
        delimiters.truncation = truncation;
        if delimiters.drop_duplicates() {
            report(Code::DelimiterDuplicate);
        }
        Ok(delimiters)
    }

    /// Turns off each role whose character an earlier role has; whether there was one.
    fn drop_duplicates(&mut self) -> bool {
        let mut taken = vec![self.field];
        let mut dropped = false;
        for role in [
            &mut self.component,
            &mut self.repetition,
            &mut self.escape,
            &mut self.subcomponent,
            &mut self.truncation,
        ] {
            if let Some(byte) = *role {
                if taken.contains(&byte) {
                    *role = None;
                    dropped = true;
                } else {
                    taken.push(byte);
                }
            }
        }
        dropped
    }
}

/// Whether a byte can cut a message: ASCII punctuation.
pub(crate) fn is_delimiter(byte: u8) -> bool {
    byte.is_ascii_punctuation()
}
