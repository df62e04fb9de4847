//! The `div` of a narrative: kept as it came where it stands for itself, else made so.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::namespace::{Bindings, Namespace, XHTML};
use super::pass::{Passed, pass};
use super::scan::{Scanner, Token, TokenKind, referred, split_name};
use crate::entities;

/// What has to change in a `div` so that it stands for itself.
#[derive(Default)]
pub(super) struct Rewrite<'a> {
    /// The default namespace must be declared.
    pub(super) declare_default: bool,
    /// Prefixes of XHTML, which its tags lose.
    pub(super) strip: Vec<&'a str>,
    /// Other prefixes that were declared outside, with their namespaces as they stood there.
    pub(super) declare: Vec<(&'a str, &'a str)>,
    /// References by name become references by number.
    pub(super) numeric: bool,
}

/// What a `div` that has been read needs, if it needs anything. `scope` is where its own
/// declarations begin.
pub(super) fn needed<'a>(
    root: Token<'a>,
    bindings: &Bindings<'a>,
    scope: usize,
    passed: &Passed<'a>,
) -> Option<Rewrite<'a>> {
    let (name, _) = root.tag();
    let (prefix, _) = split_name(name)?;
    let own_default = bindings.find("").is_some_and(|(at, _)| at >= scope);
    if own_default && prefix.is_empty() && passed.outer.is_empty() {
        return None;
    }
    let mut rewrite = Rewrite { declare_default: !own_default, ..Rewrite::default() };
    let own = (!prefix.is_empty() && !passed.outer.contains(&prefix)).then_some(prefix);
    for used in passed.outer.iter().copied().chain(own) {
        let Some((at, binding)) = bindings.find(used) else { continue };
        if binding.namespace == Namespace::Xhtml && !passed.other_default {
            rewrite.strip.push(used);
        }
        if at < scope {
            rewrite.declare.push((used, binding.raw));
        }
    }
    Some(rewrite)
}

/// The text of a `div` for a document in XML; `None` if it is no well-formed one, or has entities
/// that nobody knows.
pub(super) fn for_xml(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    if super::scan::illegal(text).is_some() {
        return None;
    }
    let mut scanner = Scanner::new(text, 0);
    let root = scanner.next().ok()?;
    if !matches!(root.kind, TokenKind::Start | TokenKind::Empty) {
        return None;
    }
    let mut bindings = Bindings::default();
    let (name, attributes) = root.tag();
    for attribute in attributes {
        bindings.bind(&attribute.ok()?, 0).ok()?;
    }
    let (prefix, local) = split_name(name)?;
    let namespace = bindings.resolve(prefix)?;
    if local != "div" || !matches!(namespace, Namespace::Xhtml | Namespace::None) {
        return None;
    }
    let passed = pass(&mut scanner, root, &mut bindings, 0).ok()?;
    if scanner.next().ok()?.kind != TokenKind::EndOfDocument {
        return None;
    }
    if namespace == Namespace::Xhtml && passed.entity.is_none() {
        return Some(Cow::Borrowed(text));
    }
    let declare_default = namespace == Namespace::None;
    if declare_default && bindings.find("").is_some() {
        return None;
    }
    let rewrite =
        Rewrite { declare_default, numeric: passed.entity.is_some(), ..Rewrite::default() };
    rewritten(text, &rewrite).map(Cow::Owned)
}

/// A well-formed `div` with the changes made; `None` if it has entities that nobody knows.
pub(super) fn rewritten(text: &str, rewrite: &Rewrite<'_>) -> Option<String> {
    let mut out = String::with_capacity(text.len() + 64);
    let mut scanner = Scanner::new(text, 0);
    let mut first = true;
    loop {
        let token = scanner.next().ok()?;
        match token.kind {
            TokenKind::Start | TokenKind::Empty => {
                let (name, _) = token.tag();
                let rest = token.text.get(1 + name.len()..)?;
                out.push('<');
                out.push_str(stripped(name, rewrite));
                if std::mem::take(&mut first) {
                    declarations(rewrite, &mut out);
                }
                references(rest, rewrite.numeric, &mut out)?;
            }
            TokenKind::End => {
                out.push_str("</");
                out.push_str(stripped(token.text.get(2..)?, rewrite));
            }
            TokenKind::Reference => references(token.text, rewrite.numeric, &mut out)?,
            TokenKind::EndOfDocument => return Some(out),
            _ => out.push_str(token.text),
        }
    }
}

fn declarations(rewrite: &Rewrite<'_>, out: &mut String) {
    if rewrite.declare_default {
        // Writing to a String cannot fail.
        let _ = write!(out, " xmlns=\"{XHTML}\"");
    }
    for (prefix, raw) in &rewrite.declare {
        let quote = if raw.contains('"') { '\'' } else { '"' };
        let _ = write!(out, " xmlns:{prefix}={quote}{raw}{quote}");
    }
}

fn stripped<'n>(name: &'n str, rewrite: &Rewrite<'_>) -> &'n str {
    match name.split_once(':') {
        Some((prefix, local)) if rewrite.strip.contains(&prefix) => local,
        _ => name,
    }
}

/// Copies a text, with references by number instead of by name where that is asked for.
fn references(text: &str, numeric: bool, out: &mut String) -> Option<()> {
    let mut rest = text;
    while let Some(at) = rest.find('&').filter(|_| numeric) {
        let (plain, reference) = rest.split_at_checked(at)?;
        out.push_str(plain);
        let (name, after) = reference.strip_prefix('&')?.split_once(';')?;
        if referred(name, 0).is_ok() {
            let _ = write!(out, "&{name};");
        } else {
            let _ = write!(out, "&#{};", entities::code_point(name)?);
        }
        rest = after;
    }
    out.push_str(rest);
    Some(())
}
