//! Whether a `div` is what the standard allows.

use super::token::{Token, Tokens, attributes};
use super::{XHTML, allowed, text};
use crate::{Issue, IssueKind, Location, Position, Report, Severity};

/// Finds what the standard does not allow in a `div`: elements and attributes that are not listed,
/// scripts, tags that do not match, references that XML does not have, no content. The locations
/// are those in the text of the `div`.
pub fn check(div: &str) -> Report {
    let mut check = Check { div, report: Report::new(), open: Vec::new() };
    let mut content = false;
    let mut done = false;
    for (at, token) in Tokens::new(div) {
        match token {
            Token::Text(text) => {
                if check.open.is_empty() && !text.trim().is_empty() {
                    check.found(IssueKind::Xhtml, at);
                }
                content |= !text::resolved(text).trim().is_empty();
                check.references(text, at);
            }
            Token::Raw(text) => content |= !text.trim().is_empty(),
            Token::Start { name, attributes, empty } => {
                if check.open.is_empty() && (done || name != "div") {
                    check.found(IssueKind::Xhtml, at);
                }
                done = true;
                content |= name == "img";
                check.start(name, attributes, at);
                if !empty {
                    check.open.push(name);
                }
            }
            Token::End(name) => {
                if check.open.pop() != Some(name) {
                    check.found(IssueKind::TagMismatch, at);
                }
            }
            Token::Other => {
                if !div.get(at..).unwrap_or_default().starts_with("<!--") {
                    check.found(IssueKind::ProcessingInstruction, at);
                }
            }
        }
    }
    if !check.open.is_empty() {
        check.found(IssueKind::UnexpectedEnd, div.len());
    }
    if !content {
        check.found(IssueKind::ElementEmpty, 0);
    }
    check.report
}

struct Check<'a> {
    div: &'a str,
    report: Report,
    open: Vec<&'a str>,
}

impl Check<'_> {
    fn found(&mut self, kind: IssueKind, at: usize) {
        if self.report.len() >= LIMIT {
            return;
        }
        let place = Location::of_path("div").at(Position::of(self.div.as_bytes(), at));
        self.report.push(Issue::new(kind, Severity::Error, place));
    }

    fn start(&mut self, name: &str, text: &str, at: usize) {
        if !allowed::element(name) {
            self.found(IssueKind::NarrativeElement, at);
        }
        let mut seen = Vec::new();
        let mut namespace = false;
        for attribute in attributes(text) {
            namespace |= attribute.name == "xmlns" && attribute.value == XHTML;
            if !attribute.well_formed {
                self.found(IssueKind::Xhtml, at);
            } else if seen.contains(&attribute.name) {
                self.found(IssueKind::DuplicateAttribute, at);
            } else if !allowed::attribute(name, attribute.name)
                && !attribute.name.starts_with("xmlns:")
            {
                self.found(IssueKind::NarrativeAttribute, at);
            }
            self.references(attribute.value, at);
            seen.push(attribute.name);
        }
        if self.open.is_empty() && !namespace {
            self.found(IssueKind::Namespace, at);
        }
    }

    /// References that the type `xhtml` does not have: every `&` must be one.
    fn references(&mut self, text: &str, at: usize) {
        let known = |part: &str| {
            part.split_once(';').is_some_and(|(name, _)| text::reference(name).is_some())
        };
        if text.split('&').skip(1).any(|part| !known(part)) {
            self.found(IssueKind::UnknownEntity, at);
        }
    }
}

/// How many findings one `div` can have.
const LIMIT: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nar_02_findings() {
        use IssueKind::{
            DuplicateAttribute, ElementEmpty, Namespace, NarrativeAttribute, NarrativeElement,
            TagMismatch, UnexpectedEnd, UnknownEntity, Xhtml,
        };
        let xmlns = format!("xmlns=\"{XHTML}\"");
        for (div, kinds) in [
            ("<div @><p class=\"c\">a<br/><img src=\"#i\" alt=\"\"/></p><!-- c --></div>", &[][..]),
            ("<div @><a href=\"http://a.org\">a</a> &eacute;</div>", &[]),
            ("<div>a</div>", &[Namespace]),
            ("<div @><script>x()</script></div>", &[NarrativeElement]),
            ("<div @><form>a</form></div>", &[NarrativeElement]),
            ("<div @ onclick=\"x()\">a</div>", &[NarrativeAttribute]),
            ("<div @><p href=\"x\">a</p></div>", &[NarrativeAttribute]),
            ("<div @><p title='a' title='b'>a</p></div>", &[DuplicateAttribute]),
            ("<div @><p title=a>a</p></div>", &[Xhtml]),
            ("<div @><b>a</div>", &[TagMismatch, UnexpectedEnd]),
            ("<div @>a &nosuch; b</div>", &[UnknownEntity]),
            ("<div @>a & b</div>", &[UnknownEntity]),
            ("<div @> <p/>&nbsp;</div>", &[ElementEmpty]),
            ("<p @>a</p>", &[Xhtml, NarrativeAttribute]),
            ("<div @>a</div>b", &[Xhtml]),
            ("<div @>a", &[UnexpectedEnd]),
        ] {
            let report = check(&div.replace('@', &xmlns));
            let found: Vec<IssueKind> = report.iter().map(Issue::kind).collect();
            assert_eq!(found, kinds, "{div}");
        }
        let report = check(&format!("<div {xmlns}>\n<blink>a</blink></div>"));
        assert_eq!(
            report.issues()[0].to_string(),
            "div: an element that a narrative must not have (line 2, column 1)"
        );
    }
}
