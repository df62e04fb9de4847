//! White space and member order of a JSON text that is known to be well-formed.

use super::scan::{SKIP_DEPTH, Scanner};
use super::writer::write_string;

/// Copies a text without white space between its tokens.
pub(crate) fn compact(json: &str, out: &mut String) {
    for token in Tokens(json) {
        out.push_str(token);
    }
}

/// One member or item a line, indented by two spaces.
pub(super) fn pretty(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0usize;
    let mut tokens = Tokens(json).peekable();
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        (0..depth).for_each(|_| out.push_str("  "));
    };
    while let Some(token) = tokens.next() {
        match token {
            "{" | "[" => {
                out.push_str(token);
                if matches!(tokens.peek(), Some(&("}" | "]"))) {
                    out.push_str(tokens.next().unwrap_or_default());
                } else {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            "}" | "]" => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
                out.push_str(token);
            }
            "," => {
                out.push(',');
                line(&mut out, depth);
            }
            ":" => out.push_str(": "),
            other => out.push_str(other),
        }
    }
    out
}

/// Members sorted by name in every object, strings with the fewest escapes, no white space.
pub(super) fn canonical(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    sorted(&mut Scanner::new(json), &mut out);
    out
}

/// Copies the value at the cursor; what the scanner refuses ends the copy, which a well-formed
/// text never reaches.
fn sorted(scanner: &mut Scanner<'_>, out: &mut String) {
    match scanner.peek() {
        Some(b'{') => {
            let mut members: Vec<(Box<str>, String)> = Vec::new();
            let mut more = scanner.expect(b'{').is_ok() && !scanner.eat(b'}');
            while more {
                let Ok(name) = scanner.string().map(Box::from) else { break };
                let mut value = String::new();
                more = scanner.eat(b':');
                sorted(scanner, &mut value);
                members.push((name, value));
                more &= scanner.more(b'}').unwrap_or(false);
            }
            members.sort_by(|left, right| left.0.cmp(&right.0));
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_string(name, out);
                out.push(':');
                out.push_str(value);
            }
            out.push('}');
        }
        Some(b'[') => {
            out.push('[');
            let mut more = scanner.expect(b'[').is_ok() && !scanner.eat(b']');
            while more {
                sorted(scanner, out);
                more = scanner.more(b']').unwrap_or(false);
                if more {
                    out.push(',');
                }
            }
            out.push(']');
        }
        Some(b'"') => {
            if let Ok(text) = scanner.string() {
                write_string(text, out);
            }
        }
        _ => {
            if let Ok(token) = scanner.skip(SKIP_DEPTH) {
                out.push_str(token);
            }
        }
    }
}

/// The tokens of a well-formed JSON text: punctuation, strings with their quotes, other scalars.
struct Tokens<'a>(&'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.0.trim_start_matches([' ', '\n', '\r', '\t']);
        let bytes = rest.as_bytes();
        let length = match bytes.first()? {
            b'"' => string_length(bytes),
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            _ => bytes
                .iter()
                .position(|byte| matches!(byte, b',' | b']' | b'}' | b' ' | b'\n' | b'\r' | b'\t'))
                .unwrap_or(bytes.len()),
        };
        let (token, after) = rest.split_at_checked(length)?;
        self.0 = after;
        Some(token)
    }
}

/// The length of a string with its quotes.
fn string_length(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        at += found;
        if bytes.get(at) == Some(&b'"') {
            return at + 1;
        }
        at += 2;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "{ \"b\" : [ 1.00 , { } , [ ] ] ,\n\t\"a\\u0041\\\"\" : \"x\\/, y\" }";

    #[test]
    fn jsn_09_forms() {
        let mut out = String::new();
        compact(SOURCE, &mut out);
        assert_eq!(out, r#"{"b":[1.00,{},[]],"a\u0041\"":"x\/, y"}"#);
        assert_eq!(
            pretty(SOURCE),
            "{\n  \"b\": [\n    1.00,\n    {},\n    []\n  ],\n  \"a\\u0041\\\"\": \"x\\/, y\"\n}"
        );
        assert_eq!(canonical(SOURCE), r#"{"aA\"":"x/, y","b":[1.00,{},[]]}"#);
    }
}
