//! Text for a narrative and out of it.

use super::token::{Token, Tokens};
use super::{XHTML, allowed};
use crate::entities;

/// A `div` that shows a text: paragraphs at empty lines, line breaks at line ends, everything
/// escaped; characters that XML does not allow become U+FFFD.
pub fn from_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut div = format!("<div xmlns=\"{XHTML}\">");
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        div.push_str("<p>");
        for (at, line) in paragraph.trim_matches('\n').split('\n').enumerate() {
            if at > 0 {
                div.push_str("<br/>");
            }
            escape(line, &mut div);
        }
        div.push_str("</p>");
    }
    div.push_str("</div>");
    div
}

/// The text of a `div` for a place that shows no markup: without tags, references resolved, white
/// space folded except in `pre`, blocks and rows on lines of their own, cells apart by tabs. The
/// alternative text of an image stands for it; scripts and styles are no text.
pub fn plain_text(div: &str) -> String {
    let mut plain = Plain { out: String::new(), space: false, preformatted: 0 };
    let mut tokens = Tokens::new(div);
    while let Some((_, token)) = tokens.next() {
        match token {
            Token::Text(text) => plain.text(&resolved(text)),
            Token::Raw(text) => plain.text(text),
            Token::Start { name, attributes, empty } => {
                let name = name.to_ascii_lowercase();
                match name.as_str() {
                    "td" | "th" if !plain.at_line_start() => plain.out.push('\t'),
                    "pre" if !empty => plain.preformatted += 1,
                    "img" => {
                        let alt = super::token::attributes(attributes).find(|it| it.name == "alt");
                        plain.text(&alt.map_or(String::new(), |alt| resolved(alt.value)));
                    }
                    "br" => plain.out.push('\n'),
                    _ if !empty && !allowed::element(&name) && allowed::is_raw(&name) => {
                        tokens.skip_raw(&name);
                    }
                    _ => {}
                }
                plain.boundary(&name);
            }
            Token::End(name) => {
                let name = name.to_ascii_lowercase();
                if name == "pre" {
                    plain.preformatted = plain.preformatted.saturating_sub(1);
                }
                plain.boundary(&name);
            }
            Token::Other => {}
        }
    }
    plain.out.trim().to_owned()
}

/// The text with every named entity of XHTML as a numeric reference, which XML without a DTD
/// needs; the five entities of XML and unknown names stay.
pub fn numeric_entities(div: &str) -> String {
    let mut out = String::with_capacity(div.len());
    let mut rest = div;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let name = after.split_once(';').map_or("", |(name, _)| name);
        if let Some(code) = entities::code_point(name) {
            out.push_str("&#");
            out.push_str(&code.to_string());
            out.push(';');
            rest = after.get(name.len() + 1..).unwrap_or_default();
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// Adds a text with the characters escaped that XML needs escaped.
pub(super) fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other if is_legal(other) => out.push(other),
            _ => out.push('\u{fffd}'),
        }
    }
}

/// A text with its references resolved; what is none stays as text.
pub(super) fn resolved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let found = after.split_once(';').and_then(|(name, after)| Some((reference(name)?, after)));
        if let Some((character, after)) = found {
            out.push(character);
            rest = after;
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// The character that the inside of `&...;` means.
pub(super) fn reference(name: &str) -> Option<char> {
    let code = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        },
        None => match name {
            "amp" => u32::from('&'),
            "lt" => u32::from('<'),
            "gt" => u32::from('>'),
            "quot" => u32::from('"'),
            "apos" => u32::from('\''),
            _ => entities::code_point(name)?,
        },
    };
    char::from_u32(code).filter(|character| is_legal(*character))
}

/// Whether XML 1.0 allows the character.
fn is_legal(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

struct Plain {
    out: String,
    space: bool,
    preformatted: usize,
}

impl Plain {
    fn at_line_start(&self) -> bool {
        self.out.is_empty() || self.out.ends_with('\n')
    }

    fn text(&mut self, text: &str) {
        for character in text.chars() {
            if self.preformatted == 0 && character.is_ascii_whitespace() {
                self.space = true;
                continue;
            }
            if std::mem::take(&mut self.space) && !self.at_line_start() && !self.out.ends_with('\t')
            {
                self.out.push(' ');
            }
            self.out.push(character);
        }
    }

    /// Begins a line where the element is a block.
    fn boundary(&mut self, name: &str) {
        let inline = matches!(
            name,
            "a" | "abbr"
                | "acronym"
                | "b"
                | "bdo"
                | "big"
                | "cite"
                | "code"
                | "dfn"
                | "em"
                | "i"
                | "img"
                | "kbd"
                | "q"
                | "samp"
                | "small"
                | "span"
                | "strong"
                | "sub"
                | "sup"
                | "td"
                | "th"
                | "tt"
                | "var"
        );
        if inline {
            return;
        }
        self.space = false;
        if !self.at_line_start() {
            self.out.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nar_01_text_is_escaped() {
        assert_eq!(
            from_text("a < b & \"c\"\r\nd\n\n\n\ne\u{1}"),
            format!(
                "<div xmlns=\"{XHTML}\"><p>a &lt; b &amp; &quot;c&quot;<br/>d</p><p>e\u{fffd}</p></div>"
            )
        );
        let text = "<script>x()</script> &amp;";
        assert_eq!(plain_text(&from_text(text)), text);
    }

    #[test]
    fn nar_03_plain_text_of_a_div() {
        for (div, text) in [
            ("<div><p>one  <b>two</b>\n three</p><p>four</p></div>", "one two three\nfour"),
            ("<div>a<br/>b<br />c</div>", "a\nb\nc"),
            ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1\t2\n3"),
            ("<pre>a\n  b</pre>", "a\n  b"),
            ("a &lt;b&gt; &eacute; &#233; &#xE9; &nosuch; &", "a <b> é é é &nosuch; &"),
            ("<div><script>x()</script><style>p{}</style><!-- c -->t</div>", "t"),
            ("<SCRIPT>x()</script >t", "t"),
            ("<img alt=\"the &lt; heart\" src=\"#h\"/>", "the < heart"),
            ("<![CDATA[a & <b>]]>", "a & <b>"),
            ("1 < 2", "1 < 2"),
            ("<script>never ends", ""),
        ] {
            assert_eq!(plain_text(div), text, "{div}");
        }
    }

    #[test]
    fn nar_04_named_entities_become_numeric() {
        assert_eq!(
            numeric_entities("&nbsp;&eacute; &amp;&lt;&nosuch; &#160; & &copy"),
            "&#160;&#233; &amp;&lt;&nosuch; &#160; & &copy"
        );
    }
}
