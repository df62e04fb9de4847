//! Formatting escapes carried out: formatted text (FT) as plain text, HTML or Markdown.

use crate::escape::{Decoder, Part};

/// What [`Element::render`](crate::Element::render) writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Markup {
    /// Text with line feeds; highlighting is left out.
    #[default]
    Plain,
    /// An HTML fragment; the text is escaped.
    Html,
    /// Markdown; characters that have a meaning there are escaped.
    Markdown,
}

/// Renders a raw value. (HL7 v2 chapter 2, formatted text.)
pub(crate) fn render(
    decoder: &Decoder<'_>,
    raw: &[u8],
    markup: Markup,
    local: &dyn Fn(&str) -> Option<String>,
) -> String {
    let mut page =
        Page { markup, out: String::new(), indent: 0, next: 0, fresh: true, bold: false };
    decoder.parts(raw, |part| match part {
        Part::Text(run) => page.text(run),
        Part::Format(body) => {
            if !page.command(body) {
                let mut text = String::new();
                decoder.literal(body, &mut text);
                let hooked = str::from_utf8(body).ok().filter(|_| body.starts_with(b"Z"));
                page.text(&hooked.and_then(local).unwrap_or(text));
            }
        }
    });
    page.bold(false);
    page.out
}

/// Output that knows where its line begins.
struct Page {
    markup: Markup,
    out: String,
    /// Blanks before every line, and what the next line has more or less.
    indent: i32,
    next: i32,
    /// Whether nothing stands on the line yet.
    fresh: bool,
    bold: bool,
}

impl Page {
    /// Carries out a sequence; false if it is no formatting.
    fn command(&mut self, body: &[u8]) -> bool {
        match body {
            b"H" => self.bold(true),
            b"N" => self.bold(false),
            [b'.', a, b, argument @ ..] => {
                let number = number(argument);
                match &[*a, *b] {
                    b"br" | b"ce" => self.lines(1),
                    b"sp" => self.lines(number.unwrap_or(1)),
                    b"in" => self.indent = number.unwrap_or(0),
                    b"ti" => self.next = number.unwrap_or(0),
                    b"sk" => self.blanks(number.unwrap_or(1)),
                    // Filling and not filling: the reader of the text breaks its lines.
                    _ => {}
                }
            }
            _ => return false,
        }
        true
    }

    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.begin_line();
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            match (self.markup, character) {
                (Markup::Plain, _) => self.out.push(character),
                (_, '\r') if characters.peek() == Some(&'\n') => {}
                (_, '\r' | '\n') => self.line_break(),
                (Markup::Html, '&') => self.out.push_str("&amp;"),
                (Markup::Html, '<') => self.out.push_str("&lt;"),
                (Markup::Html, '>') => self.out.push_str("&gt;"),
                (Markup::Html, '"') => self.out.push_str("&quot;"),
                (Markup::Html, '\'') => self.out.push_str("&#39;"),
                (Markup::Markdown, _) if character.is_ascii_punctuation() => {
                    self.out.push('\\');
                    self.out.push(character);
                }
                _ => self.out.push(character),
            }
        }
    }

    fn begin_line(&mut self) {
        if self.fresh {
            self.fresh = false;
            let blanks = self.indent + self.next;
            self.next = 0;
            self.blanks(blanks);
        }
    }

    fn blanks(&mut self, count: i32) {
        let blank = if self.markup == Markup::Plain { " " } else { "&nbsp;" };
        for _ in 0..count {
            self.out.push_str(blank);
        }
    }

    fn lines(&mut self, count: i32) {
        for _ in 0..count {
            self.line_break();
        }
        self.fresh = true;
    }

    fn line_break(&mut self) {
        self.out.push_str(match self.markup {
            Markup::Plain => "\n",
            Markup::Html => "<br>",
            Markup::Markdown => "\\\n",
        });
    }

    fn bold(&mut self, on: bool) {
        if self.bold == on {
            return;
        }
        if on {
            self.begin_line();
        }
        self.bold = on;
        self.out.push_str(match (self.markup, on) {
            (Markup::Plain, _) => "",
            (Markup::Html, true) => "<b>",
            (Markup::Html, false) => "</b>",
            (Markup::Markdown, _) => "**",
        });
    }
}

/// A command's number, kept small: a sender may not make a reader write pages of blanks.
fn number(argument: &[u8]) -> Option<i32> {
    let text = str::from_utf8(argument).ok()?.trim_start();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() {
        return None;
    }
    let size = digits.parse().map_or(MAX_NUMBER, |size: i32| size.min(MAX_NUMBER));
    Some(if negative { -size } else { size })
}

const MAX_NUMBER: i32 = 200;
