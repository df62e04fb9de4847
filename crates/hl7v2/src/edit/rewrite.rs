//! A message rewritten to other delimiters.

use crate::charset::{Masking, Shift};
use crate::delimiters::Delimiters;
use crate::error::{Error, ErrorKind, Result};
use crate::escape::Decoder;
use crate::grammar::escape::Token;
use crate::message::Message;

impl Message<'_> {
    /// The same message with other delimiters: every element keeps its place and its text.
    ///
    /// ```
    /// use sanare_hl7v2::{Delimiters, Parser, loc};
    ///
    /// let message = Parser::new().parse(b"MSH|^~\\&|A\rPID|1||7^a\\T\\b||x$y\r")?;
    /// let other = message.with_delimiters(&Delimiters::new(b'$', b"@!%*")?)?;
    /// assert_eq!(other.as_bytes(), b"MSH$@!%*$A\rPID$1$$7@a&b$$x%F%y\r");
    /// assert_eq!(other.text(loc!("PID-3.2")), "a&b");
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::ReadDifferently`] if that cannot be: an escape sequence that is no text, such
    /// as formatting or the delete indicator, holds one of the new delimiters, or a line that was joined to a segment
    /// begins to look like one itself.
    pub fn with_delimiters(&self, delimiters: &Delimiters) -> Result<Message<'static>> {
        let rewriter =
            Rewriter { decoder: self.decoder(), masking: self.masking(), to: delimiters };
        let mut out = Vec::with_capacity(self.as_bytes().len() + 16);
        let mut end = 0;
        for (index, entry) in self.entries().iter().enumerate() {
            let start = entry.start as usize;
            out.extend_from_slice(self.slice(end..start));
            end = entry.end();
            let header = self.is_header(*entry);
            if header || (index == 0 && entry.len == 3) {
                out.extend_from_slice(self.slice(start..start + 3));
                out.push(delimiters.field());
                out.extend(delimiters.encoding());
                let encoding =
                    crate::grammar::piece(self.searched(start..end), self.delimiters().field(), 1);
                let behind = encoding.map_or(end, |(_, behind)| start + behind);
                rewriter.run(self.slice(behind..end), self.searched(behind..end), &mut out)?;
            } else {
                rewriter.run(self.slice(start..end), self.searched(start..end), &mut out)?;
            }
        }
        out.extend_from_slice(self.slice(end..self.as_bytes().len()));
        if let Some(form) = self.wide() {
            out = form.encode(&out);
        }
        let changed = self.options().parse(out)?;
        let same = self.entries().iter().map(|entry| entry.id);
        // A new delimiter can be what a byte before it needs to be one character with it.
        let alike = !changed.is_shadowed() || self.cuts().eq(changed.cuts());
        if same.eq(changed.entries().iter().map(|entry| entry.id))
            && changed.charset() == self.charset()
            && alike
        {
            Ok(changed)
        } else {
            Err(Error::new(ErrorKind::ReadDifferently))
        }
    }

    /// What cuts the message, in order, by the levels: the fields of each segment, and what is in
    /// them.
    fn cuts(&self) -> impl Iterator<Item = usize> + '_ {
        let delimiters = self.delimiters();
        let levels = [
            Some(delimiters.field()),
            delimiters.repetition(),
            delimiters.component(),
            delimiters.subcomponent(),
        ];
        self.entries().iter().flat_map(move |entry| {
            let bytes = self.searched(entry.span());
            let encoding = crate::grammar::piece(bytes, delimiters.field(), 1);
            let start = encoding.filter(|_| self.is_header(*entry)).map_or(0, |(_, end)| end);
            let behind = bytes.get(start..).unwrap_or_default();
            behind.iter().filter_map(move |byte| levels.iter().position(|one| *one == Some(*byte)))
        })
    }
}

struct Rewriter<'m> {
    decoder: Decoder<'m>,
    masking: Masking,
    to: &'m Delimiters,
}

impl Rewriter<'_> {
    /// Rewrites the bytes of a segment, or of a part of it.
    fn run(&self, bytes: &[u8], searched: &[u8], out: &mut Vec<u8>) -> Result<()> {
        let from = self.decoder.delimiters;
        let mut start = 0;
        for (at, byte) in searched.iter().enumerate() {
            let role = |of: Option<u8>| of == Some(*byte);
            let new = if *byte == from.field() {
                Some(self.to.field())
            } else if role(from.component()) {
                self.to.component()
            } else if role(from.repetition()) {
                self.to.repetition()
            } else if role(from.subcomponent()) {
                self.to.subcomponent()
            } else {
                continue;
            };
            self.value(bytes.get(start..at).unwrap_or_default(), out)?;
            out.extend(new);
            start = at + 1;
        }
        self.value(bytes.get(start..).unwrap_or_default(), out)
    }

    /// Rewrites a value that has no parts.
    fn value(&self, raw: &[u8], out: &mut Vec<u8>) -> Result<()> {
        let from = self.decoder.delimiters;
        // The delete indicator is not a text: it cannot be escaped.
        let quotes = crate::escape::letter(b'"', self.to, true).is_some();
        let (mut refused, mut switched) = (quotes && raw == b"\"\"", false);
        let mut shift = Shift::new(self.masking.charset, self.masking.switching);
        let truncated = from.truncation().is_some_and(|byte| raw.last() == Some(&byte));
        let (raw, tail) = match (truncated, self.to.truncation()) {
            (true, Some(tail)) => (raw.get(..raw.len() - 1).unwrap_or_default(), Some(tail)),
            _ => (raw, None),
        };
        self.decoder.tokens(raw, |at, token| match token {
            Token::Literal(bytes) => {
                let masked = self.masking.of(bytes);
                for (offset, (byte, seen)) in bytes.iter().zip(masked.iter()).enumerate() {
                    let last = tail.is_none() && at + offset + 1 == raw.len();
                    // Escaped, it would no longer be a part of a character.
                    refused |= self.byte(*byte, *seen, last, out) && switched;
                }
            }
            Token::Delimiter(body) => match from.meant(body) {
                Some(byte) => {
                    self.byte(byte, byte, tail.is_none() && at + 3 == raw.len(), out);
                    refused |= switched;
                }
                None => refused |= !self.kept(body, out),
            },
            Token::Hex(digits) => self.sequence(&[b"X", digits].concat(), out),
            Token::Format(body) => {
                switched |= shift.switch(body);
                refused |= !self.kept(body, out);
            }
            Token::Stray(_) => {
                if let Some(byte) = from.escape() {
                    self.byte(byte, byte, false, out);
                    refused |= switched;
                }
            }
        });
        out.extend(tail);
        if refused { Err(Error::new(ErrorKind::ReadDifferently)) } else { Ok(()) }
    }

    /// Writes a byte of text, escaped if the new delimiters have it; whether it was.
    fn byte(&self, byte: u8, seen: u8, last: bool, out: &mut Vec<u8>) -> bool {
        let letter = crate::escape::letter(seen, self.to, last);
        match letter {
            Some(letter) => self.sequence(&[letter], out),
            None => out.push(byte),
        }
        letter.is_some()
    }

    fn sequence(&self, body: &[u8], out: &mut Vec<u8>) {
        out.extend(self.to.escape());
        out.extend_from_slice(body);
        out.extend(self.to.escape());
    }

    /// Writes a sequence that stays what it is; false if the new delimiters would cut it.
    fn kept(&self, body: &[u8], out: &mut Vec<u8>) -> bool {
        let masked = self.masking.of(body);
        let sound =
            !masked.iter().any(|byte| crate::escape::letter(*byte, self.to, false).is_some());
        self.sequence(body, out);
        sound
    }
}
