//! `htmlChecks`: whether a narrative keeps to the rules of
//! [FHIR](https://hl7.org/fhir/R4/narrative.html).

/// Whether a text could stand inside the `div` of a narrative.
pub(crate) fn is_fragment(text: &str) -> bool {
    is_narrative(&["<div xmlns=\"http://www.w3.org/1999/xhtml\">", text, "</div>"].concat())
}

/// How deep elements may be nested.
const DEPTH: usize = 100;

/// Elements that a narrative may have.
const ELEMENTS: [&str; 54] = [
    "a",
    "abbr",
    "acronym",
    "b",
    "big",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "map",
    "area",
    "ol",
    "p",
    "pre",
    "q",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "ul",
    "var",
    "bdo",
    "kbd",
    "ins",
    "del",
];

/// Attributes that an element may have, beside `style` and those of tables and links.
const ATTRIBUTES: [&str; 41] = [
    "title",
    "style",
    "class",
    "id",
    "lang",
    "xml:lang",
    "xml:space",
    "dir",
    "accesskey",
    "tabindex",
    "span",
    "width",
    "align",
    "valign",
    "char",
    "charoff",
    "abbr",
    "axis",
    "headers",
    "scope",
    "rowspan",
    "colspan",
    "summary",
    "border",
    "frame",
    "rules",
    "cellspacing",
    "cellpadding",
    "href",
    "name",
    "rel",
    "rev",
    "shape",
    "coords",
    "src",
    "alt",
    "longdesc",
    "height",
    "usemap",
    "cite",
    "xmlns",
];

/// Whether a text is one well-formed `div` with nothing but what the rules allow.
pub(crate) fn is_narrative(text: &str) -> bool {
    let mut rest = text.trim();
    let mut open: Vec<&str> = Vec::new();
    let mut content = false;
    if !rest.starts_with("<div") {
        return false;
    }
    while let Some((before, after)) = rest.split_once('<') {
        content |= !before.trim().is_empty();
        if !references(before) || (open.is_empty() && !before.trim().is_empty()) {
            return false;
        }
        let tag = match after.strip_prefix("!--").map(|comment| comment.split_once("-->")) {
            Some(Some((_, behind))) => {
                rest = behind;
                continue;
            }
            Some(None) => return false,
            None => after,
        };
        let Some((tag, behind)) = end_of_tag(tag) else { return false };
        rest = behind;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name.trim_end()) || (open.is_empty() && !rest.trim().is_empty()) {
                return false;
            }
            continue;
        }
        let (tag, closed) = match tag.strip_suffix('/') {
            Some(tag) => (tag, true),
            None => (tag, false),
        };
        let end = tag.find(|c: char| c.is_ascii_whitespace()).unwrap_or(tag.len());
        let Some((name, attributes)) = tag.split_at_checked(end) else { return false };
        content |= name == "img";
        if !ELEMENTS.contains(&name) || !attributes_allowed(attributes) || open.len() >= DEPTH {
            return false;
        }
        if !closed {
            open.push(name);
        }
    }
    open.is_empty() && content && rest.trim().is_empty()
}

/// A tag and what follows it: a `>` between quotes does not end it.
fn end_of_tag(text: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    let end = text.find(|character| {
        if let Some(open) = quote {
            quote = quote.filter(|_| character != open);
            return false;
        }
        quote = matches!(character, '"' | '\'').then_some(character);
        character == '>'
    })?;
    Some((text.get(..end)?, text.get(end + 1..)?))
}

fn attributes_allowed(text: &str) -> bool {
    let mut rest = text.trim();
    while !rest.is_empty() {
        let Some((name, after)) = rest.split_once('=') else { return false };
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|quote| matches!(quote, '"' | '\'')) else {
            return false;
        };
        let Some((value, behind)) = after.get(1..).and_then(|after| after.split_once(quote)) else {
            return false;
        };
        if !ATTRIBUTES.contains(&name.trim()) || value.contains('<') || !references(value) {
            return false;
        }
        rest = behind.trim_start();
    }
    true
}

/// Whether every `&` begins a reference to a character.
fn references(text: &str) -> bool {
    text.split('&').skip(1).all(|after| {
        let name = after.split_once(';').map_or("", |(name, _)| name);
        let name = name.strip_prefix('#').unwrap_or(name);
        !name.is_empty()
            && name.len() <= 10
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::is_narrative;

    #[test]
    fn html_checks_rules() {
        let head = r#"<div xmlns="http://www.w3.org/1999/xhtml">"#;
        for (text, allowed) in [
            ("<p>a &amp; b &#160;</p></div>", true),
            ("<img src=\"#1\" alt='a > b'/></div>", true),
            ("<!-- note --><br/>x</div>", true),
            ("  </div>", false),
            ("<script>x</script></div>", false),
            ("<p onclick=\"x\">x</p></div>", false),
            ("<p>x</div>", false),
            ("<p>x</p>", false),
            ("a & b</div>", false),
            ("x</div><div>y</div>", false),
            ("<p>x", false),
        ] {
            assert_eq!(is_narrative(&format!("{head}{text}")), allowed, "{text}");
        }
        assert!(!is_narrative("text") && !is_narrative(""));
        assert!(!is_narrative(&"<div>".repeat(100_000)));
    }
}
