//! Laws of the narrative sanitizer and of JSON Patch.

use sanare_fhir::json::{self, Reader, Writer};
use sanare_fhir::narrative;
use sanare_fhir::patch::Patch;
use sanare_fhir::r4::Resource;

/// The sanitizer: whatever the text is, the result is one closed `div` of XHTML that shows and does
/// not act; once is enough.
pub fn sanitize(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _ = narrative::check(&text);
    let _ = narrative::plain_text(&text);
    let div = narrative::sanitize(&text);
    assert_eq!(narrative::sanitize(&div), div, "once is not enough");
    let tree = match roxmltree::Document::parse(&div) {
        Ok(tree) => tree,
        Err(error) => panic!("no XML: {error}"),
    };
    assert_eq!(tree.root_element().tag_name().name(), "div");
    for element in tree.descendants().filter(roxmltree::Node::is_element) {
        let name = element.tag_name();
        assert_eq!(name.namespace(), Some("http://www.w3.org/1999/xhtml"));
        assert!(!ACTS.contains(&name.name()), "it acts");
        for attribute in element.attributes() {
            let value: String = attribute.value().split_whitespace().collect();
            let value = value.to_ascii_lowercase();
            assert!(!attribute.name().starts_with("on"), "a handler");
            if matches!(attribute.name(), "href" | "src") {
                let inside = value.starts_with('#') || value.starts_with("data:image/");
                assert!(inside && !value.starts_with("data:image/svg"), "it loads");
            }
            if attribute.name() == "style" {
                assert!(!value.contains(['(', '\\', '@']), "a style that loads");
            }
        }
    }
}

const ACTS: &[&str] = &[
    "script", "style", "iframe", "object", "embed", "form", "input", "button", "link", "meta",
    "base", "svg", "math", "template", "textarea", "noscript", "audio", "video", "frame",
];

/// JSON Patch: three lines are two documents and a patch. A patch prints as it was read; what it
/// makes is read and written again; the difference of two documents leads from one to the other.
pub fn patch(data: &[u8]) {
    let mut lines = data.splitn(3, |byte| *byte == b'\n');
    let mut document = || Reader::new().read::<Resource>(lines.next().unwrap_or_default()).ok();
    let (before, after) = (document(), document());
    let Some(before) = before else { return };
    if let Ok(patch) = Patch::parse(lines.next().unwrap_or_default()) {
        let again = Patch::parse(patch.to_json().as_bytes());
        assert!(again.is_ok_and(|again| again == patch), "a patch prints otherwise");
        if let Ok(patched) = patch.apply(&before) {
            let written = json::to_string(&patched);
            let again = Reader::new().read::<Resource>(written.as_bytes());
            let again = again.expect("what was patched is read");
            assert_eq!(json::to_string(&again), written, "no fixed point");
        }
    }
    let Some(after) = after else { return };
    let canonical = |resource: &Resource| Writer::new().canonical().write(resource);
    if let Ok(there) = Patch::between(&before, &after).apply(&before) {
        assert_eq!(canonical(&there), canonical(&after), "the difference leads elsewhere");
    }
}
