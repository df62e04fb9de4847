//! Elements that are passed as a whole: narratives, and what nobody wants. All of the grammar is
//! checked, nothing is kept.

use crate::error::IssueKind;
use crate::reading::{Fault, Scan};

use super::namespace::{Bindings, Namespace};
use super::scan::{
    Attribute, MAX_ATTRIBUTES, PASS_DEPTH, Scanner, Token, TokenKind, is_name, referred, split_name,
};

/// What a passed element was like.
#[derive(Default)]
pub(super) struct Passed<'a> {
    /// Where the first reference is to an entity that XML does not define.
    pub(super) entity: Option<usize>,
    /// The prefixes in use that were declared before the element.
    pub(super) outer: Vec<&'a str>,
    /// An inner element has another default namespace than XHTML.
    pub(super) other_default: bool,
}

/// Passes an element whose start tag has been taken, and whose declarations are in scope from
/// `scope` on. The cursor then stands behind its end tag.
pub(super) fn pass<'a>(
    scanner: &mut Scanner<'a>,
    root: Token<'a>,
    bindings: &mut Bindings<'a>,
    scope: usize,
) -> Scan<Passed<'a>> {
    let mut passed = Passed::default();
    let mut scopes = Vec::new();
    // The declarations of the root are in scope already, so it is looked at without them.
    tag(root, bindings, scope, None, &mut passed)?;
    if root.kind == TokenKind::Empty {
        return Ok(passed);
    }
    loop {
        let token = scanner.next()?;
        match token.kind {
            TokenKind::Start | TokenKind::Empty => {
                let inner = bindings.len();
                tag(token, bindings, scope, Some(inner), &mut passed)?;
                if token.kind == TokenKind::Empty {
                    bindings.truncate(inner);
                } else if scopes.len() >= PASS_DEPTH {
                    return Err(Fault { kind: IssueKind::TooDeep, offset: token.offset });
                } else {
                    scopes.push(inner);
                }
            }
            TokenKind::End => match scopes.pop() {
                Some(inner) => bindings.truncate(inner),
                None => return Ok(passed),
            },
            TokenKind::Text => {
                if let Some(at) = memchr::memmem::find(token.text.as_bytes(), b"]]>") {
                    let offset = token.offset + at;
                    return Err(Fault { kind: IssueKind::UnexpectedCharacter, offset });
                }
            }
            TokenKind::Reference => reference(token.text, token.offset, &mut passed)?,
            TokenKind::Instruction => token.check_instruction()?,
            TokenKind::CData | TokenKind::Comment => {}
            TokenKind::Doctype => {
                return Err(Fault { kind: IssueKind::Doctype, offset: token.offset });
            }
            TokenKind::Declaration => {
                return Err(Fault { kind: IssueKind::UnexpectedCharacter, offset: token.offset });
            }
            TokenKind::EndOfDocument => {
                return Err(Fault { kind: IssueKind::UnexpectedEnd, offset: token.offset });
            }
        }
    }
}

/// Checks a start tag; with `inner` its declarations come into scope.
fn tag<'a>(
    token: Token<'a>,
    bindings: &mut Bindings<'a>,
    scope: usize,
    inner: Option<usize>,
    passed: &mut Passed<'a>,
) -> Scan<()> {
    let (name, attributes) = token.tag();
    let mut seen: Vec<Attribute<'a>> = Vec::new();
    for attribute in attributes {
        let attribute = attribute?;
        let fault = |kind| Err(Fault { kind, offset: attribute.offset });
        let declares = attribute.name == "xmlns" || attribute.name.starts_with("xmlns:");
        if let Some(inner) = inner
            && bindings.bind(&attribute, inner)?
        {
            let default = attribute.name == "xmlns";
            passed.other_default |=
                default && bindings.resolve("").is_some_and(|it| it != Namespace::Xhtml);
        } else if !declares {
            if !is_name(attribute.name) {
                return fault(IssueKind::UnexpectedCharacter);
            }
            if seen.len() >= MAX_ATTRIBUTES {
                return fault(IssueKind::TooManyAttributes);
            }
            if seen.iter().any(|known| known.name == attribute.name) {
                return fault(IssueKind::DuplicateAttribute);
            }
            references(attribute.raw, attribute.value_offset, passed)?;
            seen.push(attribute);
        }
    }
    prefix(name, token.name_offset(), bindings, scope, passed)?;
    for attribute in seen.iter().filter(|attribute| attribute.name.contains(':')) {
        prefix(attribute.name, attribute.offset, bindings, scope, passed)?;
    }
    Ok(())
}

/// Checks a name and the declaration of its prefix.
fn prefix<'a>(
    name: &'a str,
    offset: usize,
    bindings: &Bindings<'a>,
    scope: usize,
    passed: &mut Passed<'a>,
) -> Scan<()> {
    let Some((prefix, _)) = split_name(name).filter(|_| is_name(name)) else {
        return Err(Fault { kind: IssueKind::UnexpectedCharacter, offset });
    };
    if prefix.is_empty() || prefix == "xml" {
        return Ok(());
    }
    match bindings.find(prefix) {
        Some((at, _)) if at < scope && !passed.outer.contains(&prefix) => passed.outer.push(prefix),
        Some(_) => {}
        None => return Err(Fault { kind: IssueKind::UnboundPrefix, offset }),
    }
    Ok(())
}

/// Checks the references in the value of an attribute.
fn references(raw: &str, offset: usize, passed: &mut Passed<'_>) -> Scan<()> {
    for at in memchr::memchr_iter(b'&', raw.as_bytes()) {
        let rest = raw.get(at..).unwrap_or_default();
        let end = rest.find(';').map_or(rest.len(), |end| end + 1);
        reference(rest.get(..end).unwrap_or_default(), offset + at, passed)?;
    }
    Ok(())
}

/// Checks a reference with its `&` and `;`.
fn reference(text: &str, offset: usize, passed: &mut Passed<'_>) -> Scan<()> {
    let name = text.strip_prefix('&').and_then(|text| text.strip_suffix(';')).unwrap_or_default();
    match referred(name, offset) {
        Ok(_) => Ok(()),
        Err(Fault { kind: IssueKind::UnknownEntity, offset }) => {
            passed.entity.get_or_insert(offset);
            Ok(())
        }
        Err(fault) => Err(fault),
    }
}
