//! Tags and texts of XHTML, found in any text: what is no tag is text.

/// A piece of the text.
#[derive(Clone, Copy)]
pub(super) enum Token<'a> {
    /// `<name attributes>`; `empty` if it ends with `/>`.
    Start { name: &'a str, attributes: &'a str, empty: bool },
    /// `</name>`.
    End(&'a str),
    /// Text with its references.
    Text(&'a str),
    /// The text of a `CDATA` section, in which nothing is a reference.
    Raw(&'a str),
    /// A comment, a processing instruction, a declaration, or one of them without its end.
    Other,
}

/// The pieces of a text, each with its byte.
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Goes behind the end tag of an element whose content is no XHTML, or to the end.
    pub(super) fn skip_raw(&mut self, name: &str) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut from = 0;
        while let Some(found) = rest.get(from..).and_then(|rest| rest.find("</")) {
            let after = rest.get(from + found + 2..).unwrap_or_default();
            let same = after.get(..name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name));
            if same && !after.get(name.len()..).unwrap_or_default().starts_with(is_name) {
                self.at += from + found;
                let _ = self.next();
                return;
            }
            from += found + 2;
        }
        self.at = self.text.len();
    }

    fn take(&mut self, len: usize) -> &'a str {
        let taken = self.text.get(self.at..self.at + len).unwrap_or_default();
        self.at += len;
        taken
    }

    /// Takes a construct that begins with `open` and ends with `close`; its inside.
    fn enclosed(&mut self, open: &str, close: &str) -> Option<&'a str> {
        let rest = self.text.get(self.at..)?.strip_prefix(open)?;
        let len = rest.find(close);
        let inside = rest.get(..len.unwrap_or(rest.len()))?;
        self.at += open.len() + inside.len() + len.map_or(0, |_| close.len());
        Some(inside)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, Token<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let rest = self.text.get(start..).filter(|rest| !rest.is_empty())?;
        if let Some(raw) = self.enclosed("<![CDATA[", "]]>") {
            return Some((start, Token::Raw(raw)));
        }
        if self.enclosed("<!--", "-->").is_some()
            || self.enclosed("<?", ">").is_some()
            || self.enclosed("<!", ">").is_some()
        {
            return Some((start, Token::Other));
        }
        let end_tag = rest.strip_prefix("</");
        let inside = end_tag.or_else(|| rest.strip_prefix('<')).unwrap_or_default();
        if inside.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let opening = rest.len() - inside.len();
            let len = tag_len(inside);
            let inside = inside.get(..len).unwrap_or_default();
            self.at += (opening + len + 1).min(rest.len());
            let name_len = inside.find(|found| !is_name(found)).unwrap_or(inside.len());
            let (name, attributes) = inside.split_at_checked(name_len).unwrap_or((inside, ""));
            let token = if end_tag.is_some() {
                Token::End(name)
            } else {
                let cut = attributes.strip_suffix('/');
                Token::Start { name, attributes: cut.unwrap_or(attributes), empty: cut.is_some() }
            };
            return Some((start, token));
        }
        // The first character is text in any case, so that each step goes on.
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let len =
            rest.get(first..).and_then(|rest| rest.find('<')).map_or(rest.len(), |at| at + first);
        Some((start, Token::Text(self.take(len))))
    }
}

/// How long the inside of a tag is: to the first `>` that stands in no quotes.
fn tag_len(inside: &str) -> usize {
    let mut quote = None;
    for (at, byte) in inside.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    inside.len()
}

pub(super) fn is_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | ':' | '.')
}

/// An attribute: its name and its raw value, with whether XML allows the form.
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    pub(super) well_formed: bool,
}

/// The attributes of a start tag.
pub(super) fn attributes(mut rest: &str) -> impl Iterator<Item = Attribute<'_>> {
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let len = rest
            .find(|found: char| found.is_whitespace() || found == '=')
            .unwrap_or(rest.len())
            .max(rest.chars().next()?.len_utf8());
        let (name, after) = rest.split_at_checked(len)?;
        let Some(value) = after.trim_start().strip_prefix('=') else {
            rest = after;
            return Some(Attribute { name, value: "", well_formed: false });
        };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => {
                let inside = value.get(1..).unwrap_or_default();
                inside.split_once(quote).unwrap_or((inside, ""))
            }
            None => value
                .split_at_checked(value.find(char::is_whitespace).unwrap_or(value.len()))
                .unwrap_or((value, "")),
        };
        rest = after;
        Some(Attribute { name, value, well_formed: quote.is_some() && !value.contains('<') })
    })
}
