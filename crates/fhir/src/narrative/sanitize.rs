//! A `div` that is safe to show.

use super::text::{escape, resolved};
use super::token::{Token, Tokens, attributes};
use super::{XHTML, allowed};

/// A well-formed `div` with what the standard allows and nothing that acts or loads.
///
/// Only listed elements and attributes stay. Scripts, styles and embedded objects go with their
/// content; of other elements the content stays. Event handlers go. A link or image stays only if
/// it points into the document (`#id`) or is a `data:` image that cannot act; a `style` with a URL,
/// function or position goes. Elements that are not closed are closed. Whatever the text is, the
/// result is one `div` that a parser of XML takes, and sanitizing it again changes nothing.
///
/// Show it as XHTML or HTML content; it is not made for the inside of an attribute or a script.
pub fn sanitize(div: &str) -> String {
    let mut clean = Clean { out: format!("<div xmlns=\"{XHTML}\""), open: Vec::new() };
    let mut tokens = Tokens::new(div);
    let mut outer = false;
    let first = Tokens::new(div).find(|(_, token)| match token {
        Token::Text(text) => !text.trim().is_empty(),
        Token::Other => false,
        _ => true,
    });
    if let Some((at, Token::Start { name, attributes, empty: false })) = first
        && name.eq_ignore_ascii_case("div")
    {
        clean.attributes("div", attributes);
        tokens = Tokens::new(div.get(at..).unwrap_or_default());
        tokens.next();
        outer = true;
    }
    clean.out.push('>');
    while let Some((_, token)) = tokens.next() {
        match token {
            Token::Text(text) => escape(&resolved(text), &mut clean.out),
            Token::Raw(text) => escape(text, &mut clean.out),
            Token::Start { name, attributes, empty } => {
                let name = name.to_ascii_lowercase();
                if allowed::element(&name) {
                    clean.start(name, attributes, empty);
                } else if !empty && allowed::is_raw(&name) {
                    tokens.skip_raw(&name);
                }
            }
            Token::End(name) => {
                let name = name.to_ascii_lowercase();
                if clean.end(&name) {
                    continue;
                }
                // The end of the outer div; what follows it is no part of the narrative.
                if outer && name == "div" {
                    break;
                }
            }
            Token::Other => {}
        }
    }
    while let Some(name) = clean.open.pop() {
        clean.close(&name);
    }
    clean.close("div");
    clean.out
}

struct Clean {
    out: String,
    open: Vec<String>,
}

impl Clean {
    fn start(&mut self, name: String, attributes: &str, empty: bool) {
        self.out.push('<');
        self.out.push_str(&name);
        self.attributes(&name, attributes);
        if allowed::is_void(&name) {
            self.out.push_str("/>");
            return;
        }
        self.out.push('>');
        if empty || self.open.len() >= DEPTH {
            self.close(&name);
        } else {
            self.open.push(name);
        }
    }

    /// Ends the element and all that are open inside of it; false if it is not open.
    fn end(&mut self, name: &str) -> bool {
        let Some(at) = self.open.iter().rposition(|open| open == name) else { return false };
        while self.open.len() > at {
            if let Some(name) = self.open.pop() {
                self.close(&name);
            }
        }
        true
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn attributes(&mut self, element: &str, text: &str) {
        let mut seen: Vec<String> = Vec::new();
        for attribute in attributes(text) {
            let name = attribute.name.to_ascii_lowercase();
            let value = resolved(attribute.value);
            let value = if allowed::is_url(&name) { value.trim() } else { &*value };
            let keep = name != "xmlns"
                && allowed::attribute(element, &name)
                && (!allowed::is_url(&name) || is_inside(&name, value))
                && (name != "style" || is_plain_style(value))
                && !seen.contains(&name);
            if keep {
                self.out.push(' ');
                self.out.push_str(&name);
                self.out.push_str("=\"");
                escape(&value.replace(['\t', '\n', '\r'], " "), &mut self.out);
                self.out.push('"');
                seen.push(name);
            }
        }
    }
}

/// How deep elements may nest in the result.
const DEPTH: usize = 256;

/// Whether a URL stays in the document.
fn is_inside(name: &str, url: &str) -> bool {
    url.starts_with('#') || (name == "src" && is_image(url))
}

/// Whether a URL is an image that is its own content and cannot act (SVG can).
fn is_image(url: &str) -> bool {
    let media = url.strip_prefix("data:image/").and_then(|rest| rest.split_once(";base64,"));
    media.is_some_and(|(media, data)| {
        matches!(media, "png" | "jpeg" | "gif" | "webp" | "bmp")
            && data.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    })
}

/// Whether a style only colours, sizes and aligns.
fn is_plain_style(style: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b" \t\n\r:;.,#%-!".contains(&byte);
    let lower = style.to_ascii_lowercase();
    style.bytes().all(plain)
        && !["position", "behavior", "binding", "z-index", "javascript"]
            .iter()
            .any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    fn content(text: &str) -> String {
        let div = sanitize(text);
        assert!(
            check(&div).iter().all(|issue| issue.kind() == crate::IssueKind::ElementEmpty),
            "{div}"
        );
        assert_eq!(sanitize(&div), div, "once is enough");
        let prefix = format!("<div xmlns=\"{XHTML}\"");
        div.strip_prefix(&prefix).unwrap().strip_suffix("</div>").unwrap().to_owned()
    }

    #[test]
    fn nar_02_what_acts_or_loads_goes() {
        for (div, kept) in [
            ("<div>a<script>x()</script>b</div>", ">ab"),
            ("<div>a<SCRIPT src='x'>if (a<b) x()</SCRIPT\n>b</div>", ">ab"),
            ("<div>a<script>never ends</div>", ">a"),
            ("<div onload='x()' class='c'>a</div>", " class=\"c\">a"),
            ("<div><p ONCLICK=x()>a</p></div>", "><p>a</p>"),
            ("<div><a href='javascript:x()'>a</a></div>", "><a>a</a>"),
            ("<div><a href='&#106;avascript:x()'>a</a></div>", "><a>a</a>"),
            ("<div><a href='http://a.org'>a</a></div>", "><a>a</a>"),
            ("<div><a href='#b' name='c'>a</a></div>", "><a href=\"#b\" name=\"c\">a</a>"),
            ("<div><img src='http://a.org/i.png' alt='i'/></div>", "><img alt=\"i\"/>"),
            ("<div><img src='data:image/svg+xml;base64,AA'/></div>", "><img/>"),
            (
                "<div><img src='data:image/png;base64,AA=='/></div>",
                "><img src=\"data:image/png;base64,AA==\"/>",
            ),
            (
                "<div style='color: #f00; width: 50%'>a</div>",
                " style=\"color: #f00; width: 50%\">a",
            ),
            ("<div style='background: url(http://a.org)'>a</div>", ">a"),
            ("<div><a href=' #b\u{b}'>a</a></div>", "><a href=\"#b\">a</a>"),
            (
                "<div><img src='data:image/png;base64,AA\u{b}'/></div>",
                "><img src=\"data:image/png;base64,AA\"/>",
            ),
            ("<div style='position: fixed'>a</div>", ">a"),
            ("<div><iframe src='x'>a</iframe><form>b<input/></form></div>", ">b"),
            ("<div><svg><a onload='x'>a</a></svg>b</div>", ">b"),
            ("<div><!-- c --><?p?><![CDATA[<b>]]></div>", ">&lt;b&gt;"),
            (
                "<div><p title='\"><script>'>a</p></div>",
                "><p title=\"&quot;&gt;&lt;script&gt;\">a</p>",
            ),
            ("<div><p title=\"a\" title=\"b\">c</p></div>", "><p title=\"a\">c</p>"),
        ] {
            assert_eq!(content(div), kept, "{div}");
        }
    }

    #[test]
    fn nar_02_result_is_well_formed() {
        for (text, kept) in [
            ("", ">"),
            ("plain & <text", ">plain &amp; "),
            ("<p>a", "><p>a</p>"),
            ("<div><b><i>a</b>c</i></div>", "><b><i>a</i></b>c"),
            ("<div>a</div><script>x()</script><p>after</p>", ">a"),
            (" <!-- c --> <div>a<div>b</div>c</div>", ">a<div>b</div>c"),
            ("<br><hr/>", "><br/><hr/>"),
            ("a < b", ">a &lt; b"),
            ("&nbsp;&nosuch;&#0;", ">\u{a0}&amp;nosuch;&amp;#0;"),
        ] {
            assert_eq!(content(text), kept, "{text}");
        }
        let deep = "<div>".repeat(100_000);
        assert!(sanitize(&deep).ends_with("</div>"));
    }
}
